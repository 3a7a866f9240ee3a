"""Traps in the markup itself: end tags that come early, doubled heads, pages built to hurt."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import pytest
from extracting import EN, TITLE, URL, ZH, page, paragraphs, read

from harvester.article import Refused
from harvester.extract.meta import read_meta
from harvester.extract.page import open_page, parse


def test_early_html_end_tag_loses_nothing() -> None:
    raw = page(paragraphs()).replace(b'<div class="main">', b"</body></html>\n<div class='main'>")
    assert read(raw).text == "\n".join(ZH)


def test_two_heads_give_the_values_of_both() -> None:
    raw = page(paragraphs(), head='<meta name="PubDate" content="2024-05-06 09:30"><meta name="SiteName" content="甲">')
    doubled = raw.replace(b"<body>", b'<head><meta name="SiteName" content="\xe4\xb9\x99"></head><body>', 1)
    meta = open_page(doubled, url=URL).meta
    assert meta.all("sitename") == ["甲", "乙"]
    assert meta.get("pubdate") == "2024-05-06 09:30"


@pytest.mark.parametrize("depth", [200, 1000, 1900])
def test_deep_nesting_is_read_whole(depth: int) -> None:
    raw = page("<div>" * depth + paragraphs() + "</div>" * depth)
    assert read(raw).text == "\n".join(ZH)


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul", "table", "span", "font"])
def test_nesting_beyond_any_real_page_is_refused_not_cut(tag: str) -> None:
    raw = page(f"<{tag}>" * 100_000 + paragraphs())
    with pytest.raises(Refused) as refusal:
        read(raw)
    assert refusal.value.reason == "too_complex"


@pytest.mark.parametrize("attribute", ['a{}="x"', "a{}=x", "a{}", "a{}='x y z'"])
def test_a_hundred_thousand_attributes_are_refused_before_they_are_parsed(attribute: str) -> None:
    raw = page("<div " + " ".join(attribute.format(n) for n in range(100_000)) + ">" + paragraphs() + "</div>")
    with pytest.raises(Refused) as refusal:
        read(raw)
    assert refusal.value.reason == "too_complex"


def test_one_huge_attribute_costs_nothing() -> None:
    raw = page(f'<div data-x="{"x " * 1_000_000}">{paragraphs()}</div>')
    assert read(raw).text == "\n".join(ZH)


def test_long_minified_script_is_no_tag_with_many_attributes() -> None:
    script = "if(a<b){" + ";".join(f"c{n} = d{n}" for n in range(5000)) + "}"
    assert read(page(paragraphs(), after=f"<script>{script}</script>")).text == "\n".join(ZH)


def test_huge_text_node_is_read_whole() -> None:
    long = "".join(f"第{n}户村民说路修好了，" for n in range(60_000)) + "说完了。"
    assert read(page(f"<p>{long}</p>")).text == long


def test_lone_surrogate_and_nul_references_do_not_reach_the_record() -> None:
    raw = page("<p>路修好了&#0;，大家&#xD800;都说好&#xDFFF;，县里&#7;也说好。</p>" + paragraphs())
    text = read(raw).text
    text.encode("utf-8")
    assert not set(text) & {"\x00", "\x07", "\ud800"}


def test_escaped_markup_stays_text() -> None:
    assert (
        "<script>alert(1)</script>"
        in read(page("<p>示例代码，&lt;script&gt;alert(1)&lt;/script&gt;，如上。</p>" + paragraphs())).text
    )


def test_xml_declaration_before_the_page_is_no_hindrance() -> None:
    assert read(b'<?xml version="1.0" encoding="gb2312"?>' + page(paragraphs())).title == TITLE


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "broken',
        "[" * 100_000,
        '{"a": ' * 50_000,
        "",
        "<!-- -->",
        '"text"',
        "\x00",
    ],
)
def test_broken_json_ld_is_left_alone(script: str) -> None:
    raw = page(paragraphs(), head=f'<script type="application/ld+json">{script}</script>')
    assert read(raw).text == "\n".join(ZH)


def test_json_ld_names_are_unrolled() -> None:
    root = parse(
        b"""<html><head><script type="application/ld+json">/*<![CDATA[*/</script><script type='application/ld+json'>
        {"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle"], "headline": "A road is built",
         "author": [{"@type": "Person", "name": "Jane Roe"}, "John Doe"], "datePublished": "2024-05-06T09:30:00+08:00",},
         {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"item": {"name": "News"}}]}]}
        </script></head><body></body></html>"""
    )
    meta = read_meta(root)
    assert meta.get("ld:headline") == "A road is built"
    assert meta.all("ld:author") == ["Jane Roe", "John Doe"]
    assert meta.all("ld:breadcrumb") == ["Home", "News"]


def test_meta_names_are_found_whatever_their_case_and_attribute_order() -> None:
    raw = page(
        paragraphs(), head='<META CONTENT=" 4399000001 " NAME="SiteIDCode"><meta property="og:title" content="">'
    )
    meta = open_page(raw, url=URL).meta
    assert meta.get("siteidcode") == "4399000001"
    assert meta.get("og:title") is None


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("./t1.html", "https://news.linyuan.example/yw/202405/t1.html"),
        ("/a.html", "https://news.linyuan.example/a.html"),
        ("//cdn.example/x.jpg", "https://cdn.example/x.jpg"),
        ("javascript:void(0)", None),
        ("data:image/png;base64,xx", None),
        ("mailto:a@b.example", None),
        ("http://[broken", None),
        ("", None),
        (None, None),
    ],
)
def test_links_become_addresses_or_none(href: str | None, address: str | None) -> None:
    assert open_page(page(paragraphs()), url=URL).absolute(href) == address


def test_base_tag_moves_relative_links() -> None:
    opened = open_page(page(paragraphs(EN), head='<base href="https://m.linyuan.example/en/">'), url=URL)
    assert opened.absolute("x.html") == "https://m.linyuan.example/en/x.html"


def test_json_ld_is_read_where_the_markup_spells_its_plus_as_a_number() -> None:
    script = '<script type="application/ld&#x2B;json">{"@type": "NewsArticle", "headline": "新渡口通航"}</script>'
    opened = open_page(page(paragraphs(), head=script), url=URL)
    assert opened.meta.get("ld:headline") == "新渡口通航"
