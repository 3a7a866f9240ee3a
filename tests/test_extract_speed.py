"""What keeps reading fast, as structure, not as seconds: a page is parsed once, a known layout bounds the walk."""

from __future__ import annotations

import pytest
from lxml import etree

from harvester.extract import read_page
from harvester.extract.decode import decode
from harvester.extract.flow import Flow, fold_blanks, read_flow
from harvester.extract.furniture import is_frame
from harvester.extract.glance import holds
from harvester.extract.page import LONG_TAG, open_page
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


def test_a_page_in_sound_utf8_goes_to_the_parser_in_the_bytes_it_came_in(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = MARKUP.encode()
    assert decode(raw).source is raw
    taken: list[bytes] = []
    parse = etree.fromstring
    monkeypatch.setattr(etree, "fromstring", lambda source, parser: taken.append(source) or parse(source, parser))
    open_page(raw, url=URL)
    assert taken[0] == raw.replace(b"</body></html>", b"")


@pytest.mark.parametrize("codec", ["gb18030", "big5hkscs", "utf-16", "utf-8-sig"])
def test_a_page_in_another_codec_is_spelled_in_utf8_once(codec: str) -> None:
    decoded = decode(MARKUP.translate(str.maketrans("渡赶兴", "船人天")).encode(codec, "replace"))
    assert decoded.source.decode() == decoded.text


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x7f", "\x80", "\x9f", "\ufffe", "\uffff"])
def test_what_no_text_holds_leaves_text_and_bytes_alike(sign: str) -> None:
    decoded = decode(MARKUP.replace("渡船", f"渡{sign}船\x85\xa0").encode())
    assert decoded.text == decoded.source.decode() == MARKUP.replace("渡船", "渡船\x85\xa0")


@pytest.mark.parametrize("gap", [LONG_TAG - 1, LONG_TAG, 2 * LONG_TAG, 5 * LONG_TAG])
@pytest.mark.parametrize("shift", [0, 1, LONG_TAG // 2, LONG_TAG - 1])
def test_a_long_tag_is_found_wherever_it_begins(gap: int, shift: int) -> None:
    from harvester.extract.page import _long_tags

    tag = f"<a{'x' * gap}"
    assert list(_long_tags(f"{'y' * shift}<p>{tag}><b>")) == ([tag] if gap >= LONG_TAG else [])


def test_the_walk_reads_a_leaf_as_it_reads_a_branch() -> None:
    leaf = read_flow(etree.HTML("<div>一<p>二</p>三<i>四</i>五<br>六</div>"))
    branch = read_flow(etree.HTML("<div>一<p><b></b>二</p>三<i><b></b>四</i>五<br>六</div>"))
    assert [line.text for line in leaf.lines] == [line.text for line in branch.lines] == ["一", "二", "三四五", "六"]


def test_the_walk_ends_at_its_limit_among_leaves_too() -> None:
    root = etree.HTML("<div><p class='b'>正文</p>" + "<li>链接</li>" * 50 + "</div>")
    assert len(read_flow(root, blocks=frozenset([root.find(".//p")]), below=7).lines) == 1 + 7


@pytest.mark.parametrize("text", ["首页 下一步 下一页", "下一", "一页", "页", "", "下页下一页"])
def test_a_word_is_found_by_its_rarest_letter(text: str) -> None:
    assert [holds(text, "下一页", rare) for rare in range(3)] == ["下一页" in text] * 3


@pytest.mark.parametrize(
    "text",
    [
        "新闻热线 0000",
        "本網站非經授權不得轉載",
        "仅代表作者观点",
        "渡船点我下載",
        "all rights reserved",
        "[违法和不良信息",
    ],
)
def test_words_of_the_frame_are_found_by_the_letter_that_opens_them(text: str) -> None:
    assert is_frame(text)
    assert not is_frame(f"{text[0]}渡船加班方便赶集的人")
