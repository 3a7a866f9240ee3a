"""Pictures with their captions and credits; the lines under them are not the article's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from harvester.article import Image
from harvester.extract.images import read_images, split_credit
from harvester.extract.page import open_page

URL = "http://www.jia.example/c/a.html"


def read(body: str) -> tuple[list[Image], list[str]]:
    page = open_page(f"<html><body><div id='b'>{body}</div></body></html>".encode(), url=URL)
    container = page.root.find(".//div[@id='b']")
    assert container is not None
    images, owned = read_images(page, container)
    return images, sorted("".join(map(str, el.itertext())).strip() for el in owned)


CREDITS = [
    ("Two clocks on one pier. (Photo/Lin Yao)", "Two clocks on one pier.", "Lin Yao"),
    ("图为新码头。（林窈摄）", "图为新码头。", "林窈"),
    ("图为新码头。（林窈 摄）", "图为新码头。", "林窈"),
    ("图为新码头。（记者 林窈 摄）", "图为新码头。", "林窈"),
    ("退潮时的码头。林窈 摄", "退潮时的码头。", "林窈"),
    ("核桃舟。望川博物馆供图", "核桃舟。", "望川博物馆"),
    ("[Photo by Lin Yao/For jiadaily.com.cn]", None, "Lin Yao/For jiadaily.com.cn"),
    ("A pier. [Photo by Lin Yao/Jia SCIO]", "A pier.", "Lin Yao/Jia SCIO"),
    ("[Photo/Xinhua] |", None, "Xinhua"),
    ("（Photo/Provided to Jia Daily）", None, "Provided to Jia Daily"),
    ("(Photoed by Lin Yao)", None, "Lin Yao"),
    ("File Photo: VCG", None, "VCG"),
    ("Image: Lin Yao", None, "Lin Yao"),
    ("A pier. (Xinhua/Lin Yao)", "A pier.", "Xinhua/Lin Yao"),
    ("渡口。图：Lin Yao/甲国视觉", "渡口。", "Lin Yao/甲国视觉"),
    ("新华社发（林窈摄）", None, "林窈"),
    ("（视频截图）", None, "视频截图"),
    ("渡口。（视频截图）", "渡口。", "视频截图"),
    ("两只钟。 Photo/Lin Yao", "两只钟。", "Lin Yao"),
    ("▲渡口全景", "渡口全景", None),
    ("村口。", "村口。", None),
]


@pytest.mark.parametrize(("line", "caption", "credit"), CREDITS)
def test_credit_is_parted_from_the_caption(line: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)


def test_figure_gives_picture_caption_and_credit() -> None:
    images, owned = read(
        "<p>文</p><figure><img src='./1.jpg'><figcaption>新码头。（林窈摄）</figcaption></figure><p>文</p>"
    )
    assert images == [Image("http://www.jia.example/c/1.jpg", "新码头。", "林窈")]
    assert owned == ["新码头。（林窈摄）"]


def test_caption_in_the_next_paragraph_is_taken_by_its_credit() -> None:
    images, owned = read("<p><img src='1.jpg'></p><p>图为新码头。（林窈摄）</p><p>正文第一段，渡口今天通航。</p>")
    assert (images[0].caption, images[0].credit, owned) == ("图为新码头。", "林窈", ["图为新码头。（林窈摄）"])


def test_caption_and_credit_on_two_lines_belong_to_one_picture() -> None:
    images, owned = read("<p><img src='1.jpg'></p><p>图为新码头。</p><p>新华社发（林窈摄）</p><p>渡口今天通航。</p>")
    assert (images[0].caption, images[0].credit) == ("图为新码头。", "林窈")
    assert owned == ["图为新码头。", "新华社发（林窈摄）"]


def test_text_under_a_picture_stays_text() -> None:
    images, owned = read("<p><img src='1.jpg'></p><p>正文第一段，渡口今天通航，两岸居民往来从此方便。</p>")
    assert (images[0].caption, owned) == (None, [])


def test_centred_line_under_a_picture_is_its_caption_but_does_not_leave_the_body_unasked() -> None:
    images, owned = read("<p align='center'><img src='1.jpg'></p><p align='center'>新码头</p><p>渡口今天通航。</p>")
    assert (images[0].caption, owned) == ("新码头", [])


def test_credit_line_of_the_article_under_a_picture_is_no_caption() -> None:
    images, owned = read("<p><img src='1.jpg'></p><p>甲科供稿 摄影/林窈 编辑/李柯文</p>")
    assert (images[0].caption, images[0].credit, owned) == (None, None, [])


def test_date_under_a_picture_is_no_caption() -> None:
    images, _ = read("<p align='center'><img src='1.jpg'></p><p align='center'>2031年2月3日</p>")
    assert images[0].caption is None


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='/images/icon_share.png'>",
        "<img src='x.jpg' width='16' height='16'>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<img src='/img/qrcode.jpg'>",
        "<img>",
        "<img src='javascript:void(0)'>",
        "<img src='/static/weixin.png'>",
    ],
)
def test_ornament_is_no_picture_of_the_article(markup: str) -> None:
    assert read(f"<p>文</p>{markup}")[0] == []


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ("<img src='/i/loading.gif' data-src='//img.jia.example/1.jpg'>", "http://img.jia.example/1.jpg"),
        ("<img src='data:image/gif;base64,AA' data-original='2.jpg'>", "http://www.jia.example/c/2.jpg"),
        ("<img srcset='3-s.jpg 300w, 3-l.jpg 900w'>", "http://www.jia.example/c/3-l.jpg"),
        ("<img src='http://n.sina.example/4.jpg'>", "http://n.sina.example/4.jpg"),
        ("<img src=' 5.jpg ' width='600'>", "http://www.jia.example/c/5.jpg"),
    ],
)
def test_address_of_a_picture_is_the_real_one(markup: str, url: str) -> None:
    assert [image.url for image in read(markup)[0]] == [url]


def test_picture_printed_twice_is_one() -> None:
    assert len(read("<img src='1.jpg'><p>文</p><img src='1.jpg'>")[0]) == 1


def test_alternative_text_that_nobody_sees_is_no_caption() -> None:
    assert read("<img src='1.jpg' alt='新码头' title='新码头'>")[0] == [Image("http://www.jia.example/c/1.jpg")]


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<img src=1.jpg>",
                "<img src=2.jpg>",
                "（林窈摄）",
                "文字。",
                "<figure>",
                "</figure>",
                "<br>",
                "<!--x-->",
                "<table><tr><td>",
                "</table>",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_any_markup_is_read_without_fault_and_owns_only_captions(body: str) -> None:
    images, owned = read(body)
    assert len(images) <= 2
    assert not owned or images


def test_owned_elements_are_elements_of_the_container() -> None:
    page = open_page(b"<html><body><div><img src=1.jpg><p>(Photo/Lin Yao)</p></div></body></html>", url=URL)
    container = page.root.find(".//div")
    assert container is not None
    _, owned = read_images(page, container)
    assert all(isinstance(el, etree._Element) and container in el.iterancestors() for el in owned)
