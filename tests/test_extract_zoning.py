"""What markup tells of the lines around a text: links, tags, names of elements; all pages are written for tests."""

from __future__ import annotations

import pytest

from harvester.article import Article
from harvester.extract import read_page

TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "2月3日上午，河口县城通往听潮镇的跨海渡线恢复通航，首班渡船载着六十三名乘客驶出码头。",
        "县交通运输局介绍，渡线因航道疏浚停航四个月，恢复后每天往返十二班，票价不变。",
        "“今天第一次不用赶末班车了。”在听潮镇卖了二十年渔网的周阿婆说。",
    )
)


def read(info: str) -> Article:
    page = (
        "<html><head><title>河口至听潮渡线恢复通航_河口在线</title></head><body><h1>河口至听潮渡线恢复通航</h1>"
        f'{info}<div class="article-content">{TEXT}</div></body></html>'
    )
    return read_page(page.encode(), url="https://www.hekou.example/a/1.html").article


@pytest.mark.parametrize(
    "info",
    [
        '<div>2031-02-03 10:11　来源：<a href="/m/1">听潮渡口</a> 山里人家</div>',
        '<div>2031-02-03 10:11　来源：听潮渡口 <a href="/b">去渔市逛逛</a></div>',
        '<div>2031-02-03 10:11　来源：<a href="/m/1">听潮渡口</a> <a href="/b">去渔市逛逛</a></div>',
        '<div><span>来源：听潮渡口</span><a href="/b">去渔市逛逛</a><span>2031-02-03 10:11</span></div>',
    ],
)
def test_outlet_is_a_link_or_none_of_it_is(info: str) -> None:
    assert read(info).origin == "听潮渡口"


@pytest.mark.parametrize(
    "info", ['来源：<a href="/m/1">河口人大网</a> <a>大</a> <a>中</a> <a>小</a>', "来源：河口人大网"]
)
def test_links_for_the_size_of_letters_cut_no_outlet(info: str) -> None:
    assert read(f"<div>2031-02-03 10:11　{info}</div>").origin == "河口人大网"


def test_tags_beside_the_day_are_neither_outlet_nor_person() -> None:
    article = read('<div><span>2031-02-03 10:11</span><span class="tag"><a>美食</a> / <a>高铁</a></span></div>')

    assert (article.origin, article.authors) == (None, [])


def test_links_to_authors_pages_are_bylines() -> None:
    info = '<a href="/author/jane-roe">Jane Roe</a> and <a href="/author/li-na">Li Na</a>'

    assert sorted(read(f"<div>{info}</div><p>2031-02-03 10:11</p>").authors) == ["Jane Roe", "Li Na"]
