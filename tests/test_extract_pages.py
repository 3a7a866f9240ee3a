"""Articles over several pages: the next page's address, and one record of all."""

from __future__ import annotations

import pytest
from extracting import EN, TITLE, ZH, page, paragraphs, read

from harvester.extract import join_pages, read_page
from harvester.extract.page import open_page
from harvester.extract.pages import next_page

HOST = "https://news.linyuan.example"


def following(path: str, link: str) -> str | None:
    found = next_page(open_page(page(paragraphs(), after=link), url=HOST + path))
    return found.removeprefix(HOST) if found else None


@pytest.mark.parametrize(
    ("path", "link", "expected"),
    [
        (
            "/n1/2024/0506/c1-3115.html",
            ('<a href="/n1/2024/0506/c1-3115-2.html">下一页</a>'),
            "/n1/2024/0506/c1-3115-2.html",
        ),
        ("/n1/2024/0506/c1-3115.html", '<a href="c1-3115-2.html"><b>【2】</b></a>', "/n1/2024/0506/c1-3115-2.html"),
        (
            "/n1/2024/0506/c1-3115-2.html",
            ('<a href="c1-3115.html">上一页</a><a href="c1-3115-3.html">下一页</a>'),
            "/n1/2024/0506/c1-3115-3.html",
        ),
        ("/yw/t20240506_12345.html", '<a href="./t20240506_12345_1.html">下一页</a>', "/yw/t20240506_12345_1.html"),
        (
            "/yw/t20240506_12345.html",
            ("<script>createPageHTML(3, 0, 't20240506_12345', 'html');</script>"),
            "/yw/t20240506_12345_1.html",
        ),
        (
            "/yw/t20240506_12345_1.html",
            '<script>createPageHTML(3,1,"t20240506_12345","html",40)</script>',
            "/yw/t20240506_12345_2.html",
        ),
        (
            "/a/content_41534229.html",
            ('<a href="content_41534229_2.html">[2]</a> <a href="content_41534229_3.html">[3]</a>'),
            "/a/content_41534229_2.html",
        ),
        ("/a/WS12ab.html", '<a href="/a/WS12ab_2.html">Next &gt;&gt;</a>', "/a/WS12ab_2.html"),
        ("/a.html?id=7", '<a href="/a.html?id=7&page=2">下一页</a>', "/a.html?id=7&page=2"),
        ("/news/77", '<a href="/news/77/2">Next page</a>', "/news/77/2"),
        ("/n.htm", '<link rel="next" href="/n_2.htm">', "/n_2.htm"),
        (
            "/a_7.html",
            '<a>1</a> <a href="/a_7_2.html">2</a> <a href="/a_7_3.html">3</a> <a href="/a_7_2.html">»</a>',
            "/a_7_2.html",
        ),
        ("/a_7.html", '<span>[1]</span><a href="/a_7_2.html">[2]</a>', "/a_7_2.html"),
        ("/a_7.html", '<a href="/a_7_2.html">&gt;&gt;</a>', "/a_7_2.html"),
    ],
)
def test_next_page_of_the_same_article_is_found(path: str, link: str, expected: str) -> None:
    assert following(path, link) == expected


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("/yw/t20240506_12345.html", '<a href="./t20240507_12346.html">下一篇</a>'),
        ("/yw/t20240506_12345.html", '<a href="./t20240507_12346.html">下一页</a>'),
        ("/yw/12345.html", '<a href="/yw/12346.html">Next</a>'),
        ("/yw/t1_12345_2.html", '<a href="t1_12345_1.html">2</a>'),
        ("/yw/t20240506_12345.html", "<script>createPageHTML(1, 0, 't20240506_12345', 'html');</script>"),
        (
            "/yw/t20240506_12345.html",
            ("<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}</script>"),
        ),
        ("/yw/t20240506_12345.html", "<script>createPageHTML(20, 0, 'index', 'html');</script>"),
        ("/yw/t20240506_12345_2.html", '<a href="t20240506_12345.html">1</a><a href="t20240506_12345_1.html">2</a>'),
        ("/yw/t20240506_12345.html", '<a href="https://other.example/yw/t20240506_12345_1.html">下一页</a>'),
        ("/yw/t20240506_12345.html", '<a href="javascript:next()">下一页</a>'),
        ("/yw/t20240506_12345.html", '<a href="#">下一页</a>'),
        ("/a.html?id=7", '<a href="/a.html?id=8&page=2">下一页</a>'),
    ],
)
def test_another_articles_page_is_not_the_next(path: str, link: str) -> None:
    assert following(path, link) is None


def test_reading_tells_the_next_page() -> None:
    raw = page(paragraphs(), after='<a href="t20240506_1234_1.html">下一页</a>')
    assert (
        read_page(raw, url=f"{HOST}/yw/202405/t20240506_1234.html").next_page
        == f"{HOST}/yw/202405/t20240506_1234_1.html"
    )


def test_page_that_prints_only_the_link_of_its_pdf_has_the_pdf_as_next_page() -> None:
    raw = page(
        '<p>附件：<a href="./P020240506.pdf">临远县公路规划.pdf</a></p>', wrap='<div class="TRS_Editor">{}</div>'
    )
    assert read_page(raw, url=f"{HOST}/yw/202405/t20240506_1.html").next_page == f"{HOST}/yw/202405/P020240506.pdf"


def test_article_with_a_pdf_attached_does_not_lead_on_to_it() -> None:
    raw = page(paragraphs() + '<p>附件：<a href="./P020240506.pdf">临远县公路规划.pdf</a></p>')
    assert read_page(raw, url=f"{HOST}/yw/202405/t20240506_1.html").next_page is None


def test_pages_are_joined_into_one_record_without_their_repeated_heads() -> None:
    first = read(page(f"<p>{ZH[0]}</p><p>{ZH[1]}</p><p><img src='/a.jpg'></p>"), url=f"{HOST}/a.html")
    second = read(
        page(f"<p>{TITLE}</p><p>{ZH[2]}</p><p><img src='/b.jpg'></p><p><img src='/a.jpg'></p>"), url=f"{HOST}/a_2.html"
    )
    third = read(page(f"<p>{ZH[0]}</p>{paragraphs(EN)}<p>（责任编辑：张三）</p>"), url=f"{HOST}/a_3.html")
    joined = join_pages(first, [second, third])
    assert joined.text == "\n".join((*ZH, *EN))
    assert joined.url == f"{HOST}/a.html"
    assert [raw.url for raw in joined.raw] == [f"{HOST}/a.html", f"{HOST}/a_2.html", f"{HOST}/a_3.html"]
    assert joined.editors == ["张三"]
    assert "multi_page" in joined.flags
    assert set(joined.languages) == {"zh-Hans", "en"}
    assert len({image.url for image in joined.images}) == len(joined.images)
    assert first.text == "\n".join(ZH[:2]), "the first page's own record is left as it was"


def test_one_page_joined_with_none_is_itself() -> None:
    first = read(page(paragraphs()))
    assert join_pages(first, []) is first
