"""What keeps reading fast, as structure, not as seconds: a page is parsed once, a known layout bounds the walk."""

from __future__ import annotations

import pytest
from lxml import etree

from harvester.extract import read_page
from harvester.extract.flow import Flow, fold_blanks, read_flow
from harvester.extract.page import open_page
from harvester.extract.parts import BELOW, take_apart
from harvester.layout import Declaration, Layout

BODY = "".join(f"<p>第{n}段：县里的渡船今天起每天多开两班，赶集的人不用再等到天黑。</p>" for n in range(6))
RELATED = "".join(f"<li><a href='/a{n}.html'>另一篇报道的标题写在这里第{n}条</a></li>" for n in range(400))
MARKUP = f"""<html><head><title>渡船加班_听潮网</title></head><body><div class="menu"><ul>{RELATED}</ul></div>
<div class="wrap"><h1 class="t">渡船加班方便赶集的人</h1><div class="info">2031-02-03 10:11 来源：听潮日报</div>
<div class="text">{BODY}</div><div class="hot"><ul>{RELATED}</ul></div></div></body></html>"""
KNOWN = Declaration(layouts=(Layout(body="div.text", title="h1.t", credits="div.info"),))
URL = "https://www.tingchao.example/a/1.html"


def walked(declaration: Declaration) -> Flow:
    return take_apart(open_page(MARKUP.encode(), url=URL), fetched_at=None, declaration=declaration).flow


@pytest.mark.parametrize("declaration", [Declaration(), KNOWN, Declaration(layouts=(Layout(body="div.gone"),))])
def test_a_page_is_parsed_once(declaration: Declaration, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []
    parse = etree.fromstring

    def counting(source: bytes, parser: etree.HTMLParser) -> etree._Element:
        parsed.append(source)
        return parse(source, parser)

    monkeypatch.setattr(etree, "fromstring", counting)
    assert read_page(MARKUP.encode(), url=URL, declaration=declaration).article.origin == "听潮日报"
    assert len(parsed) == 1


def test_with_a_layout_known_nothing_above_its_region_and_little_below_it_is_walked() -> None:
    flow = walked(KNOWN)
    assert flow.lines[0].text == "渡船加班方便赶集的人"
    assert len(flow.lines) == 2 + 6 + BELOW
    assert all(node.end <= len(flow.lines) for node in flow.nodes)


def test_without_a_layout_the_whole_page_is_walked() -> None:
    assert len(walked(Declaration()).lines) == 400 + 2 + 6 + 400


def test_a_known_layout_and_the_generic_reader_tell_the_same() -> None:
    known, generic = (read_page(MARKUP.encode(), url=URL, declaration=d).article for d in (KNOWN, Declaration()))
    assert (known.title, known.text, known.origin) == (generic.title, generic.text, generic.origin)


def test_the_walk_ends_behind_the_last_declared_place_not_the_first() -> None:
    root = open_page(MARKUP.encode(), url=URL).root
    info, body = root.find(".//div[@class='info']"), root.find(".//div[@class='text']")
    assert len(read_flow(root, blocks=frozenset([info, body]), below=3).lines) == 400 + 2 + 6 + 3


@pytest.mark.parametrize(
    "text", ["\n  a \t b\u3000c ", "渡船\u200b加班\xa0\u3000了", "\ufeff渡\u00ad船", "", " \n", "a\x85b"]
)
def test_blanks_fold_as_the_pattern_of_blanks_says(text: str) -> None:
    from harvester.extract.flow import _BLANKS

    assert fold_blanks(text) == _BLANKS.sub(" ", text).strip()
