"""What holds for every page: a record or a refusal, the same one each time, whatever the markup's dress."""

from __future__ import annotations

import re
from datetime import timedelta

from extracting import EN, URL, ZH, page, paragraphs
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from harvester.article import REASONS, Article, Refused
from harvester.extract import read_page

BOUNDED = settings(deadline=timedelta(seconds=10), suppress_health_check=[HealthCheck.too_slow], max_examples=60)
PIECES = st.sampled_from(
    [
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<ul><li>",
        "</li>",
        "<h1>",
        "</h1>",
        "<b>",
        "</b>",
        "<a href='x.html'>",
        "</a>",
        "<br>",
        "<img src=x.jpg>",
        "<script>",
        "</script>",
        "<style>",
        "</html>",
        "</body>",
        "<!--",
        "-->",
        "<title>",
        "</title>",
        ("<meta name=PubDate content='2024-05-06'>"),
        "&nbsp;",
        "&#0;",
        "&#xD800;",
        "<",
        ">",
        '"',
        "'",
        "=",
        "\x00",
        "\u3000",
        "来源：临远日报",
        "2024-05-06 09:30",
        "下一页",
        "返回首页>>",
        "（责任编辑：张三）",
        "相关阅读",
        "图为公路。（张三摄）",
        "\ud83d\ude00",
        *ZH,
        *EN,
        '<div class="TRS_Editor">',
        '<div class="comment">',
        '<div style="display:none">',
        "<figure>",
        "<figcaption>",
        "<select><option>",
    ]
)


def outcome(raw: bytes, **same: object) -> Article | str:
    try:
        article = read_page(raw, url=URL, **same).article  # type: ignore[arg-type]
    except Refused as refusal:
        assert refusal.reason in REASONS
        return refusal.reason
    assert article.title
    assert article.text
    assert article.language is not None
    article.text.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", article.text + article.title)
    assert sum(article.languages.values()) <= 1.05
    article.raw = []
    return article


@given(st.binary(max_size=3000))
@BOUNDED
def test_any_bytes_give_a_record_or_a_refusal(raw: bytes) -> None:
    outcome(raw)


@given(st.lists(PIECES, max_size=60))
@example(["<table>", "<td>", *ZH, "</table>"])
@example(["<title>", "路", "</title>", "<h1>", "</html>", *EN])
@BOUNDED
def test_any_soup_of_markup_gives_a_record_or_a_refusal(pieces: list[str]) -> None:
    outcome("".join(pieces).encode("utf-8", "surrogatepass"))


@given(st.lists(PIECES, max_size=30))
@BOUNDED
def test_reading_twice_gives_the_same(pieces: list[str]) -> None:
    raw = page("".join(pieces) + paragraphs())
    assert outcome(raw) == outcome(raw)


@given(st.lists(st.sampled_from([*ZH, *EN]), min_size=2, max_size=8), st.sampled_from(["\n", " \t\r\n", "\n\n   \n"]))
@BOUNDED
def test_blanks_between_elements_change_nothing(texts: list[str], blanks: str) -> None:
    raw = page(paragraphs(tuple(texts)))
    spaced = raw.replace(b"><", b">" + blanks.encode() + b"<")
    assert outcome(spaced) == outcome(raw)


@given(st.permutations(['class="TRS_Editor"', 'style="font-size:14px"', 'data-n="1"', 'id="c1"']))
@BOUNDED
def test_order_of_attributes_changes_nothing(attributes: list[str]) -> None:
    usual = page(paragraphs(), wrap='<div class="TRS_Editor" style="font-size:14px" data-n="1" id="c1">{}</div>')
    assert outcome(page(paragraphs(), wrap=f"<div {' '.join(attributes)}>{{}}</div>")) == outcome(usual)


@given(st.sampled_from(["utf-8", "gb18030", "utf-16"]), st.lists(st.sampled_from(ZH), min_size=2, max_size=5))
@BOUNDED
def test_charset_changes_nothing(charset: str, texts: list[str]) -> None:
    body = paragraphs(tuple(texts))
    assert outcome(page(body, charset=charset)) == outcome(page(body))


@given(st.integers(0, 3000))
@BOUNDED
def test_page_cut_anywhere_gives_a_record_or_a_refusal(size: int) -> None:
    outcome(page(paragraphs(ZH + EN))[:size])
