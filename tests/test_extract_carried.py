"""Articles that a page carries in its data for a script to show; all pages are written for tests."""

from __future__ import annotations

import html
import json
import time
from typing import Any
from urllib.parse import quote

import pytest

from harvester.article import Article, Refused
from harvester.extract import read_page
from harvester.extract.explain import explain
from harvester.layout import Declaration, Layout

TITLE = "河口至听潮渡线恢复通航"
LINES = (
    "2月3日上午，河口县城通往听潮镇的跨海渡线恢复通航，首班渡船载着六十三名乘客驶出码头。",
    "县交通运输局介绍，渡线因航道疏浚停航四个月，恢复后每天往返十二班，票价不变。",
    "“今天第一次不用赶末班车了。”在听潮镇卖了二十年渔网的周阿婆说。",
)
MARKUP = "".join(f"<p>{line}</p>" for line in LINES)
DETAIL = {"name": TITLE, "content": MARKUP, "pubTime": "2031-02-03 10:11", "source": "河口日报", "author": "林窈"}


def shell(data: str, *, title: str = f"{TITLE}_河口网", body: str = "") -> bytes:
    return f'<html><head><title>{title}</title></head><body><div id="app">{body}</div>{data}</body></html>'.encode()


def script(text: str, attributes: str = "") -> str:
    return f"<script{attributes}>{text}</script>"


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def read(raw: bytes) -> Article:
    return read_page(raw, url="https://news.hekou.example/a/1.html").article


TEXTAREAS = (
    f'<textarea class="article-title">{TITLE}</textarea><textarea class="article-time">1927851060000</textarea>'
    '<textarea class="article-source-name">&lt;a href="/x"&gt;河口日报&lt;/a&gt;</textarea>'
    '<textarea class="article-author">林窈</textarea>'
    f'<textarea class="article-content">{html.escape(MARKUP)}</textarea>'
)
WAYS = {
    "escaped in a textarea, its head in others": TEXTAREAS,
    "a framework's state": script(
        dumped({"props": {"pageProps": {"detail": DETAIL, "comments": [{"content": "好渡口！" * 90}]}}}),
        ' id="__NEXT_DATA__" type="application/json"',
    ),
    "an assignment among other script": script(
        f"window.a={{b:1}};window.__STATE__ = {dumped({'doc': DETAIL})};(function(){{var c;}})()"
    ),
    "a string that is parsed": script(f"var s = JSON.parse({json.dumps(dumped({'doc': DETAIL}))});"),
    "with percent signs": script(quote(dumped({"doc": DETAIL})), ' id="RENDER_DATA" type="application/json"'),
    "markup escaped once more": script(f"var d = {dumped({'doc': DETAIL | {'content': html.escape(MARKUP)}})};"),
    "a list of paragraphs": script(
        f"var d = {dumped({'doc': DETAIL | {'content': [{'type': 'text', 'data': line} for line in LINES]}})};"
    ),
    "labels in the values": script(
        f"var d = {dumped({'doc': DETAIL | {'source': '来源：河口日报', 'author': '作者: 林窈'}})};"
    ),
    "plain lines": script(f"var d = {dumped({'doc': DETAIL | {'content': chr(10).join(LINES)}})};"),
    "the head around the text's own object": script(
        f"var d = {dumped({'doc': DETAIL | {'content': {'html': MARKUP, 'width': 640}}})};"
    ),
}


@pytest.mark.parametrize("data", WAYS.values(), ids=WAYS)
def test_article_in_the_data_is_read(data: str) -> None:
    article = read(shell(data))

    assert article.title == TITLE
    assert article.text.split("\n") == list(LINES)
    assert article.published_at is not None
    assert article.published_at.strftime("%Y-%m-%d %H:%M") == "2031-02-03 10:11"
    assert (article.origin, article.authors, article.flags) == ("河口日报", ["林窈"], ["carried"])
    assert {article.provenance[name].rule for name in ("title", "text", "published_on", "origin")} == {"carried"}
    assert "content" in article.provenance["origin"].evidence


def test_declared_body_is_read_where_it_is_free() -> None:
    item = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2031-02-03", "articleBody": "\n".join(LINES)}
    kind = ' type="application/ld+json"'

    article = read(shell(script(dumped(item), kind)))

    assert (article.title, str(article.published_on)) == (TITLE, "2031-02-03")
    assert article.provenance["published_on"].rule == "meta ld:datepublished"
    with pytest.raises(Refused):
        read(shell(script(dumped(item | {"isAccessibleForFree": False}), kind)))


def test_what_a_reader_sees_wins_over_the_data() -> None:
    other = script(dumped({"doc": DETAIL | {"content": MARKUP.replace("渡", "桥")}}), ' type="application/json"')

    article = read(shell(other, body=f'<h1>{TITLE}</h1><div class="article-content">{MARKUP}</div>'))

    assert "渡" in article.text
    assert "carried" not in article.flags


def test_little_that_is_seen_gives_way_to_much_that_is_carried() -> None:
    teaser = f"<h1>{TITLE}</h1><div><p>县城通往听潮镇的渡线今天恢复。</p></div>"

    assert read(shell(TEXTAREAS.replace(html.escape(MARKUP), html.escape(MARKUP * 2)), body=teaser)).flags == [
        "carried"
    ]


@pytest.mark.parametrize(
    ("title", "data"),
    [
        ("雾灯渔业协会举行年会_河口网", {"doc": DETAIL}),
        ("河口网", {"list": [DETAIL, DETAIL | {"name": "云台乡头采春茶开秤", "content": MARKUP * 2}]}),
        (f"{TITLE}_河口网", {"doc": {"name": TITLE, "comments": [{"content": "好渡口！" * 90}]}}),
        (f"{TITLE}_河口网", {"doc": {"name": TITLE, "content": "a" * 400}}),
    ],
    ids=["another article's", "two articles of a front page", "comments alone", "no sentence"],
)
def test_data_that_are_not_the_pages_article_are_left(title: str, data: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="no_body"):
        read(shell(script(f"var d = {dumped(data)};"), title=title))


def test_page_of_links_is_no_article_for_its_data() -> None:
    links = "".join(f'<li><a href="/a/{n}.html">第{n}条新闻的标题在这里</a></li>' for n in range(40))

    with pytest.raises(Refused, match="list_page"):
        read(shell(script(f"var d = {dumped(DETAIL)};"), title="河口网", body=f"<ul>{links}</ul>"))


def test_app_whose_title_is_its_own_name_carries_one_article() -> None:
    assert read(shell(script(f"var d = {dumped(DETAIL)};"), title="河口网")).title == TITLE


def test_layout_that_misses_is_told() -> None:
    declaration = Declaration(layouts=(Layout(body="div.text"),))

    article = read_page(shell(TEXTAREAS), url="https://news.hekou.example/a/1.html", declaration=declaration).article

    assert article.flags == ["carried", "layout_miss:body"]


def test_explanation_says_where_it_stands() -> None:
    told = str(explain(shell(TEXTAREAS), url="https://news.hekou.example/a/1.html"))

    assert "from the data that a script shows: “textarea article-content: 来源：河口日报”" in told
    assert "carried (the article stands in the page's data, for a script to show)" in told


@pytest.mark.parametrize(
    "data",
    [
        script("var a = " + "[" * 200_000),
        script("= {" * 200_000),
        script("{" * 100, ' type="application/json"'),
        script(dumped({"a": "\ud800" * 300 + "。"}), ' type="application/json"'),
        script(dumped({str(n): ["。" * 9] * 9 for n in range(6_000)}), ' type="application/json"'),
        f"<textarea>{'&lt;' * 400_000}</textarea>",
    ],
    ids=["nested", "many starts", "broken", "half a pair", "many values", "signs"],
)
def test_data_built_to_hurt_end_in_a_refusal(data: str) -> None:
    begun = time.process_time()

    with pytest.raises(Refused, match="no_body"):
        read(shell(data.encode("utf-8", "replace").decode()))

    assert time.process_time() - begun < 5
