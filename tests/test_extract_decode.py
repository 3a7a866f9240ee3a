"""Bytes become text by our own decision on the charset: the label on a Chinese page is often wrong."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.article import Refused
from harvester.extract.decode import MAX_BYTES, decode

TEXT = "<html><head><title>临远县新闻</title></head><body><p>我们的县今年修了很多路，大家都说好。</p></body></html>"
TRADITIONAL = "<html><body><p>我們的縣今年修了很多路，大家都說這個好，這是為了國家的發展。</p></body></html>"


@pytest.mark.parametrize(
    ("raw", "content_type", "codec"),
    [
        (TEXT.encode(), None, "utf-8"),
        (TEXT.replace("<head>", '<head><meta charset="gb2312">').encode(), None, "utf-8"),
        (TEXT.encode(), "text/html; charset=gbk", "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "text/html; charset=gbk", "utf-8"),
        (TEXT.encode("gb18030"), None, "gb18030"),
        (TEXT.replace("<head>", '<head><meta charset="gb2312">').encode("gb18030"), None, "gb18030"),
        (TEXT.encode("gb18030"), "text/html; charset=utf-8", "gb18030"),
        (TEXT.encode("gb18030"), "text/html; charset=iso-8859-1", "gb18030"),
        (TEXT.encode("gb18030"), "text/html; charset=big5", "gb18030"),
        (TEXT.encode("gb18030"), "text/html; charset=no-such-charset", "gb18030"),
        (TRADITIONAL.encode("big5"), "text/html; charset=big5", "big5hkscs"),
        (TRADITIONAL.encode("big5"), None, "big5hkscs"),
        (TRADITIONAL.encode("big5"), "text/html; charset=gb2312", "big5hkscs"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None, "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None, "utf-16-be"),
        (TEXT.encode("utf-16-le"), None, "utf-16-le"),
    ],
)
def test_text_is_read_whatever_the_label_says(raw: bytes, content_type: str | None, codec: str) -> None:
    found = decode(raw, content_type)
    assert found.encoding == codec
    assert "我们的县今年" in found.text or "我們的縣今年" in found.text
    assert "\ufffd" not in found.text


def test_characters_only_gb18030_has_survive_a_gb2312_label() -> None:
    raw = TEXT.replace("大家", "镕囍𠮷").replace("<head>", '<head><meta charset="gb2312">').encode("gb18030")
    assert "镕囍𠮷都说好" in decode(raw).text


def test_utf8_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    raw = (TEXT * 5).encode()
    assert decode(raw[: raw.rindex("大家".encode()) + 1]).encoding == "utf-8"


def test_latin_page_with_a_latin_label_stays_latin() -> None:
    raw = "<html><body><p>Le café de la préfecture était fermé à Noël.</p></body></html>".encode("cp1252")
    assert "café de la préfecture était fermé" in decode(raw, "text/html; charset=iso-8859-1").text


def test_control_characters_and_nuls_leave_the_text() -> None:
    found = decode(b"<p>a\x00b\x07c\x0b</p>" + b"<p>more text here</p>" * 5)
    assert found.text.startswith("<p>abc</p>")


@pytest.mark.parametrize("raw", [b"", b"   \r\n\t", b"\x00" * 1_000_000])
def test_nothing_to_read_is_refused_as_empty(raw: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        decode(raw, "text/html")
    assert refusal.value.reason == "empty"


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7 ...",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"\xff\xd8\xff\xe0",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"\xd0\xcf\x11\xe0",
        bytes(range(256)) * 200,
    ],
)
def test_other_files_labelled_html_are_refused(raw: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        decode(raw + b"\x00\x01" * 50, "text/html")
    assert refusal.value.reason == "not_html"


def test_page_over_the_cap_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        decode(b"<p>" + b"x" * MAX_BYTES)
    assert refusal.value.reason == "too_large"


@given(
    st.binary(max_size=4000),
    st.sampled_from([None, "text/html; charset=gbk", "text/html; charset=utf-16", "x; charset=\x00"]),
)
def test_any_bytes_become_clean_text_or_a_refusal(raw: bytes, content_type: str | None) -> None:
    try:
        found = decode(raw, content_type)
    except Refused as refusal:
        assert refusal.reason in ("empty", "not_html")
        return
    assert "\x00" not in found.text
    found.text.encode("utf-8")  # no lone surrogate


@given(st.text(st.characters(codec="gb18030", categories=("Lo", "L")), min_size=1, max_size=200))
def test_gb18030_labelled_gb2312_comes_back_as_it_was(text: str) -> None:
    sure = "我们的国家在这里，大家都说这是一个好地方，人民政府的工作" * 8
    raw = f'<meta charset="gb2312"><p>{sure}{text}</p>'.encode("gb18030")
    assert text in decode(raw).text
