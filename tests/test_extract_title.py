"""The headline as printed: without the site's name, whole where it is broken, apart from shoulder and subtitle."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import pytest
from extracting import TITLE, ZH, page, paragraphs, read

from harvester.article import Refused
from harvester.extract.meta import Meta
from harvester.extract.suffix import strip_site


def titled(**values: str) -> Meta:
    meta = Meta()
    for name, value in values.items():
        meta.add(name.replace("__", ":"), value)
    return meta


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("张村通车_新闻_甲网", "张村通车"),
        ("张村通车-甲县人民政府门户网站", "张村通车"),
        ("张村通车 - 甲县人民政府", "张村通车"),
        ("张村通车--时政--人民网", "张村通车"),
        ("张村通车 | 甲县新闻网", "张村通车"),
        ("张村通车——甲县日报", "张村通车"),
        ("张村通车_要闻动态_信息公开_甲县政府网", "张村通车"),
        ("Village Road Opens | Linyuan Daily", "Village Road Opens"),
        ("Village Road Opens_Linyuan, China", "Village Road Opens"),
        ("Village Road Opens Today | iLinyuan", "Village Road Opens Today"),
        ("Village Road Opens - The Official Website of Linyuan County", "Village Road Opens"),
        ("Explainer | Why village roads matter", "Explainer | Why village roads matter"),
        ("Roads first | what the county plans next", "Roads first | what the county plans next"),
        ("Village Road Opens - Linyuan News", "Village Road Opens"),
        ("Village Road Opens -- Linyuan Official Website", "Village Road Opens"),
        ("Village Road Opens: A County-Wide Plan", "Village Road Opens: A County-Wide Plan"),
        ("County-level roads open in 17 villages", "County-level roads open in 17 villages"),
        ("2021-2025年公路规划发布", "2021-2025年公路规划发布"),
        ("【观察】张村通车", "【观察】张村通车"),
        ("张村通车(图)", "张村通车(图)"),
        ("修路——一条山路的三十年", "修路——一条山路的三十年"),
        ("张村 | 通车以后的日子怎么过才算好日子", "张村 | 通车以后的日子怎么过才算好日子"),
    ],
)
def test_site_names_leave_a_title_tag_and_nothing_else_does(printed: str, title: str) -> None:
    assert strip_site(printed, Meta()) == title


def test_site_name_declared_by_the_page_leaves_its_titles_on_either_side() -> None:
    meta = titled(og__site_name="Linyuan Observer")
    assert strip_site("Village Road Opens - Linyuan Observer", meta) == "Village Road Opens"
    assert strip_site("Linyuan Observer - Village Road Opens", meta) == "Village Road Opens"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>{}</h1>",
        "<h2>{}</h2>",
        '<div class="title">{}</div>',
        '<p class="con-title">{}</p>',
        "<ucaptitle>{}</ucaptitle>",
        "<td>{}</td>",
        '<span style="font-size:22px"><b>{}</b></span>',
        '<h1><a href="#">{}</a></h1>',
    ],
)
def test_headline_is_the_printed_line_that_the_title_tag_repeats(heading: str) -> None:
    raw = page(paragraphs()).replace(f"<h1>{TITLE}</h1>".encode(), heading.format(TITLE).encode())
    article = read(raw)
    assert article.title == TITLE
    assert article.provenance["title"].confidence == "high"


def test_headline_split_over_lines_is_joined_as_printed() -> None:
    first, second = "临远县人民政府关于修通", "十七个山村公路的决定"
    raw = page(paragraphs(), title=first + second).replace(
        f"<h1>{first}{second}</h1>".encode(), f"<h1>{first}<br>{second}</h1>".encode()
    )
    assert read(raw).title == first + second


def test_english_headline_split_over_lines_is_joined_by_a_blank() -> None:
    raw = page(
        paragraphs(),
        tag="Seventeen Mountain Villages Get a Road - Linyuan Daily",
        title="Seventeen Mountain<br>Villages Get a Road",
    )
    assert read(raw).title == "Seventeen Mountain Villages Get a Road"


def test_printed_headline_beats_another_wording_in_the_markup() -> None:
    raw = page(
        paragraphs(), tag="临远新闻网", title="山村公路通车", head='<meta property="og:title" content="临远新闻">'
    )
    assert read(raw).title == "山村公路通车"


def test_title_that_stands_only_in_the_markup_is_taken_without_the_site() -> None:
    raw = page(paragraphs()).replace(f"<h1>{TITLE}</h1>".encode(), b"")
    article = read(raw)
    assert article.title == TITLE
    assert article.provenance["title"].rule.startswith("meta:")


def test_meta_article_title_serves_where_the_tag_names_only_the_site() -> None:
    raw = page(paragraphs(), tag="临远县人民政府", head=f'<meta name="ArticleTitle" content="{TITLE}">')
    assert read(raw.replace(f"<h1>{TITLE}</h1>".encode(), b"")).title == TITLE


def test_shoulder_and_subtitle_stand_apart() -> None:
    raw = page(paragraphs()).replace(
        f"<h1>{TITLE}</h1>".encode(),
        f"<h3>我县交通再上新台阶</h3><h1>{TITLE}</h1><h3>总里程达到三百二十公里</h3>".encode(),
    )
    article = read(raw)
    assert article.title == TITLE
    assert article.subtitles == ["我县交通再上新台阶", "总里程达到三百二十公里"]
    assert article.text == "\n".join(ZH)


def test_first_subheading_of_the_text_is_no_subtitle() -> None:
    article = read(page("<h3>一、工程进度</h3>" + paragraphs()))
    assert article.subtitles == []
    assert article.text.startswith("一、工程进度")


def test_related_headline_that_resembles_the_title_does_not_win() -> None:
    side = f'<div class="hot"><a href="/1"><h3>{TITLE}（组图）</h3></a><a href="/2"><h3>临远县今年再修十座桥</h3></a></div>'
    assert read(page(paragraphs(), after=side)).title == TITLE


def test_mobile_twin_of_the_headline_changes_nothing() -> None:
    twin = f'<div class="mobile" style="display:none"><h1>{TITLE}</h1><p>2024 05/06 09:30</p></div>'
    assert read(page(paragraphs()).replace(b'<div class="main">', twin.encode() + b'<div class="main">')).title == TITLE


def test_page_without_any_title_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        read(f"<html><body><div class='TRS_Editor'>{paragraphs()}</div></body></html>")
    assert refusal.value.reason == "no_title"
