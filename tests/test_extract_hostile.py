"""Pages built to hurt, read as a crawl reads them: right, or refused with a reason; never cut, never out of bounds."""

from __future__ import annotations

import gzip
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from extracting import TITLE, URL, ZH, page, paragraphs

from harvester.article import Article, Refused
from harvester.extract.pool import ReaderPool

SECONDS, MEGABYTES = 10, 512
BODY = paragraphs()
WHOLE = "\n".join(ZH)


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(workers=1, seconds=SECONDS, megabytes=MEGABYTES) as readers:
        yield readers


def outcome(pool: ReaderPool, raw: bytes, **same: str) -> Article | Refused:
    """What became of a page; whatever it was, the pool then reads an ordinary one."""
    begun = time.monotonic()
    found: Article | Refused
    try:
        found = pool.read(raw, **{"url": URL} | same).article
    except Refused as refusal:
        found = refusal
    assert time.monotonic() - begun < 3 * SECONDS  # the limit is the worker's own; the rest is a busy machine's
    assert pool.read(page(BODY), url=URL).article.text == WHOLE
    return found


def nested(tag: str, deep: int) -> bytes:
    return page(f"<{tag}>" * deep + BODY + f"</{tag}>" * deep)


@pytest.mark.parametrize("deep", [200, 1000, 1900])
def test_1_and_2_body_nested_to_two_thousand_deep_is_read_whole(pool: ReaderPool, deep: int) -> None:
    found = outcome(pool, nested("div", deep))
    assert isinstance(found, Article)
    assert (found.title, found.text) == (TITLE, WHOLE)


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul", "table", "span"])
def test_3_body_nested_100_000_deep_is_refused_as_too_complex(pool: ReaderPool, tag: str) -> None:
    found = outcome(pool, nested(tag, 100_000))
    assert isinstance(found, Refused)
    assert found.reason == "too_complex"


def test_3_nesting_after_the_body_is_refused_as_too_complex(pool: ReaderPool) -> None:
    found = outcome(pool, page(BODY + "<div>" * 100_000))
    assert isinstance(found, Refused)
    assert found.reason == "too_complex"


@pytest.mark.slow
def test_4_text_node_of_megabytes_is_read_whole_or_over_its_limits(pool: ReaderPool) -> None:
    text = "临远县今年新修农村公路，" * 130_000
    found = outcome(pool, page(f"<p>{text}</p>"))
    if isinstance(found, Refused):
        assert found.reason in ("timeout", "memory")
    else:
        assert found.text == text


def test_4_and_5_pages_over_the_cap_are_refused_before_a_worker_sees_them(pool: ReaderPool) -> None:
    for size in (9_000_000, 50_000_000):
        found = outcome(pool, b"<p>" + b"a" * size)
        assert isinstance(found, Refused)
        assert found.reason == "too_large"


@pytest.mark.slow
def test_6_repeated_paragraphs_are_kept_each_or_over_the_limits(pool: ReaderPool) -> None:
    found = outcome(pool, page(f"<p>{ZH[0]}</p>" * 20_000))
    if isinstance(found, Refused):
        assert found.reason in ("timeout", "memory")
    else:
        assert found.text.count(ZH[0]) == 20_000


@pytest.mark.slow
def test_7_tens_of_thousands_of_link_paragraphs_are_a_list_and_give_no_date(pool: ReaderPool) -> None:
    links = "".join(f'<p><a href="/{n}">道路建设，问题{n}：一九九五年的账</a></p>' for n in range(40_000))
    found = outcome(pool, page(links))
    assert isinstance(found, Refused)
    assert found.reason in ("list_page", "timeout", "memory")


def test_8_tag_with_100_000_attributes_is_refused_at_sight(pool: ReaderPool) -> None:
    many = " ".join(f'a{n}="x"' for n in range(100_000))
    found = outcome(pool, page(f"<div {many}>{BODY}</div>"))
    assert isinstance(found, Refused)
    assert found.reason == "too_complex"


@pytest.mark.parametrize(
    "tag", ['<div data-x="{}">', '<img src="data:image/png;base64,{}">', '<a href="{}">x</a>', '<meta content="{}">']
)
def test_9_attribute_of_megabytes_costs_no_text(pool: ReaderPool, tag: str) -> None:
    found = outcome(pool, page(tag.format("a" * 4_000_000) + BODY))
    assert isinstance(found, Article)
    assert found.text == WHOLE


def test_10_nul_and_control_characters_between_words_are_gone(pool: ReaderPool) -> None:
    found = outcome(pool, page("<p>临\x00远\x01县\x07的\x0b路，修好了。</p>" + BODY))
    assert isinstance(found, Article)
    assert found.text == f"临远县的路，修好了。\n{WHOLE}"


def test_12_lone_surrogates_cut_nothing_off(pool: ReaderPool) -> None:
    raw = page(BODY).replace("县交通局".encode(), b"\xed\xa0\x80" + "县交通局".encode())
    for given in (raw, page("<p>&#xD800;路修好了，&#55357;通车了。</p>" + BODY)):
        found = outcome(pool, given)
        assert isinstance(found, Article)
        assert all(line.split("，")[-1] in found.text for line in ZH)
        found.text.encode()


def test_13_page_cut_within_a_character_is_read_up_to_the_cut(pool: ReaderPool) -> None:
    raw = page(BODY)
    cut = raw.index("橘子".encode()) + 4
    found = outcome(pool, raw[:cut])
    assert isinstance(found, Article)
    assert found.text.startswith("\n".join(ZH[:2]))


GB = page(BODY + "<p>𠮷镕囍㐀，四个字。</p>", charset="gb18030")


@pytest.mark.parametrize(
    "raw",
    [
        GB,
        GB.replace(b"gb18030", b"gb2312"),
        GB.replace(b"gb18030", b"iso-8859-1"),
        GB.replace(b'<meta charset="gb18030">', b""),
        b"\xff\xfe" + page(BODY + "<p>𠮷镕囍㐀，四个字。</p>", charset="utf-16-le"),
        b"\xef\xbb\xbf" + page(BODY + "<p>𠮷镕囍㐀，四个字。</p>"),
    ],
    ids=["14 gb18030", "15 as gb2312", "16 as latin-1", "17 unlabelled", "18 utf-16", "18 utf-8 with a mark"],
)
def test_14_to_18_text_of_any_codec_and_label_is_right(pool: ReaderPool, raw: bytes) -> None:
    found = outcome(pool, raw)
    assert isinstance(found, Article)
    assert found.text == f"{WHOLE}\n𠮷镕囍㐀，四个字。"


def test_18_big5_is_read_as_traditional_chinese(pool: ReaderPool) -> None:
    text = "臨遠縣今年新修農村公路三百二十公里，沿線村民出行更加方便，縣交通局說，明年六月通車。"
    raw = f"<html><head><title>臨遠縣公路</title></head><body><h1>臨遠縣公路</h1><p>{text}</p></body></html>"
    found = outcome(pool, raw.encode("big5"))
    assert isinstance(found, Article)
    assert (found.text, found.language) == (text, "zh-Hant")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"\x00" * 1_000_000, "empty"),
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"<html><head><title>x</title></head><frameset cols='20%,80%'><frame src=a.html></frameset></html>",
         "redirect_stub"),
        (b"%PDF-1.4\n" + bytes(range(256)) * 500, "not_html"),
        (random.Random(1).randbytes(300_000), "not_html"),
        (b"<html><body><p>" + random.Random(2).randbytes(300_000), "not_html"),
        (b"\x89PNG\r\n\x1a\n" + bytes(999), "not_html"),
        (gzip.compress(b"\0" * 50_000_000), "not_html"),
        (gzip.compress(page(BODY)), "not_html"),
        (page("<p>" + "<" * 3_000_000 + "</p>" + BODY), "too_complex"),
    ],
    ids=["11 NULs", "19 empty", "19 blanks", "19 frameset", "20 pdf", "20 noise", "20 noise in markup", "20 png",
         "21 bomb", "21 gzip", "22 angles"],
)  # fmt: skip
def test_11_and_19_to_22_what_is_no_page_is_refused_with_its_reason(pool: ReaderPool, raw: bytes, reason: str) -> None:
    found = outcome(pool, raw)
    assert isinstance(found, Refused)
    assert found.reason == reason


@pytest.mark.parametrize(
    "raw",
    [
        page(f"<script>{'var a=1;' * 500_000}</script>{BODY}"),
        page(f"{BODY}<!--{'x' * 4_000_000}"),
        page(BODY, head=f'<script type="application/ld+json">{"[" * 400_000}</script>'),
        page(BODY, head=f'<script type="application/ld+json">{chr(123)}"a":{"9" * 900_000}{chr(125)}</script>'),
        page(BODY, head='<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'),
        page(BODY, head='<meta name="PubDate" content="2024-05-06">' * 50_000),
    ],
    ids=["script", "open comment", "deep JSON-LD", "number in JSON-LD", "broken JSON-LD", "meta tags"],
)
def test_23_floods_beside_the_text_cost_no_text(pool: ReaderPool, raw: bytes) -> None:
    found = outcome(pool, raw)
    assert isinstance(found, Article)
    assert (found.text, str(found.published_on)) == (WHOLE, "2024-05-06")


@pytest.mark.slow
@pytest.mark.parametrize("sign", ["1234567890", ">", "&", "w"])
def test_23_and_24_endless_words_and_floods_of_digits_are_kept_whole_and_give_no_date(
    pool: ReaderPool, sign: str
) -> None:
    flood = sign * (3_000_000 // len(sign))
    found = outcome(pool, page(f"<p>{flood}</p>{BODY}", info=""))
    if isinstance(found, Refused):
        assert found.reason in ("timeout", "memory")
    else:
        assert found.text == f"{flood}\n{WHOLE}"
        assert str(found.published_on) == "2024-05-06"  # the address's


@pytest.mark.slow
def test_25_million_times_one_character_is_chinese(pool: ReaderPool) -> None:
    found = outcome(pool, page("<p>" + "中" * 1_000_000 + "</p>"))
    assert isinstance(found, Article)
    assert (len(found.text), found.language) == (1_000_000, "zh-Hans")


def test_26_escaped_markup_stays_text(pool: ReaderPool) -> None:
    found = outcome(pool, page("<p>网页显示&lt;script&gt;alert(1)&lt;/script&gt;，技术员正在修理。</p>"))
    assert isinstance(found, Article)
    assert found.text == "网页显示<script>alert(1)</script>，技术员正在修理。"


@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_27_xml_declaration_changes_nothing(pool: ReaderPool, charset: str) -> None:
    found = outcome(pool, f'<?xml version="1.0" encoding="{charset}"?>'.encode() + page(BODY, charset=charset))
    assert isinstance(found, Article)
    assert found.text == WHOLE


def test_28_and_29_entities_are_neither_unfolded_nor_fetched(pool: ReaderPool, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the secret of the machine", encoding="utf-8")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    raw = page("<p>&l9; &out; 路修好了，通车了。</p>" + BODY).replace(
        b"<!DOCTYPE html>", f'<!DOCTYPE html [<!ENTITY l0 "ha">{laughs}<!ENTITY out SYSTEM "{secret}">]>'.encode()
    )
    found = outcome(pool, raw)
    assert isinstance(found, Article)
    assert len(found.text) < 400
    assert "secret" not in found.text
    assert WHOLE in found.text
