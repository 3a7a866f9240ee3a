"""The software behind the sites, each by its own ways of paging and naming."""

from __future__ import annotations

import pytest

from harvester.discover.pager import next_link, numbered, total_pages
from harvester.discover.pages import ListPage
from harvester.discover.platforms import ChinaOrgSite, TrsSite
from harvester.discover.platforms.trs import next_page, read_pager
from harvester.extract.page import open_page

URL = "https://www.linyuan.example/news/index.html"
DEFINITION = """<script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){
  if(_nPageCount == null || _nPageCount<=1){ return; } }</script>"""


def page(html: str, url: str = URL) -> ListPage:
    return ListPage(url, html.encode(), "text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("call", "pager"),
    [
        ('createPageHTML(50, 0, "index", "htm")', (50, 0, "index", "htm")),
        ("createPageHTML(50,0,'index','html');", (50, 0, "index", "html")),
        ('createPageHTML(50,0,"index","htm",849)', (50, 0, "index", "htm")),
        ('createPageHTML(50,0,"index","htm","500")', (50, 0, "index", "htm")),
        ('createPageHTML( 12 , 3 , "list" , "shtml" )', (12, 3, "list", "shtml")),
        ('createPageHTML("12", "3", "list", "html")', (12, 3, "list", "html")),
        ("createPageHTML('page_div',13, 1,'index','html',246);", (13, 1, "index", "html")),
        (
            'var countPage = 7; var nowPage=2\ncreatePageHTML(countPage, nowPage, "index", "html")',
            (7, 2, "index", "html"),
        ),
        ('createPageHTML(3,\n  1,\n  "index",\n  "html")', (3, 1, "index", "html")),
    ],
)
def test_every_form_of_the_pagers_call_is_read(call: str, pager: tuple[int, int, str, str]) -> None:
    assert read_pager(f"{DEFINITION}<script>{call}</script>") == pager


def test_pagers_definition_is_not_its_call() -> None:
    assert read_pager(DEFINITION) is None


@pytest.mark.parametrize(
    ("call", "url", "expected"),
    [
        ('createPageHTML(3, 0, "index", "html")', URL, "https://www.linyuan.example/news/index_1.html"),
        ('createPageHTML(3, 0, "index", "html")', "https://www.linyuan.example/news/", "https://www.linyuan.example/news/index_1.html"),
        ('createPageHTML(3, 1, "list", "shtml")', "https://www.linyuan.example/n/list_1.shtml", "https://www.linyuan.example/n/list_2.shtml"),
        ('createPageHTML(3, 2, "index", "html")', URL, None),
        ('createPageHTML(1,0,"t20240506_693227","shtml")', URL, None),
    ],
)  # fmt: skip
def test_next_list_by_the_pagers_call(call: str, url: str, expected: str | None) -> None:
    assert next_page(f"{DEFINITION}<script>{call}</script>", url) == expected


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        ("<p>x</p><script>var countPage = 12;</script>", URL, "index_1.html"),
        ("<p>x</p><script>var countPage = 12;</script>", "https://www.linyuan.example/news/index_11.html", None),
        ("<p>共12页</p>", "https://www.linyuan.example/news/index_3.shtml", "index_4.shtml"),
        ('<a href="./202405/t20240506_1.htm">A</a> 共 2 页', "https://www.linyuan.example/news/", "index_1.htm"),
        ('<a href="index_49.html">尾页</a>', URL, "index_1.html"),
        ('<a href="index_49.html">尾页</a>', "https://www.linyuan.example/news/index_49.html", None),
        ("<p>no pager at all</p>", URL, None),
    ],
)
def test_next_list_where_only_a_count_is_told(html: str, url: str, expected: str | None) -> None:
    found = TrsSite.next_list(page(html, url))
    assert found == (f"https://www.linyuan.example/news/{expected}" if expected else None)


@pytest.mark.parametrize(
    ("path", "is_article"),
    [
        ("/News/202405/t20240506_33292041.html", True),
        ("/x/202405/t20240506_33292041_1.shtml", True),
        ("/x/202405/t20240506_33292041_app.html", True),
        ("/x/t20240506_33292041.htm", True),
        ("/x/202405/index.html", False),
        ("/x/202405/P020240506381.pdf", False),
    ],
)
def test_trs_article_address(path: str, is_article: bool) -> None:
    class Linyuan(TrsSite):
        name, publisher, province, at_least = "linyuan", "Linyuan", "CN-HN", 1
        start_urls = ("https://www.linyuan.example/News/",)

    assert Linyuan.is_article(f"https://www.linyuan.example{path}") is is_article


@pytest.mark.parametrize(
    ("html", "url", "expected"),
    [
        (
            '<a href="node_1013204_2.html">2</a>',
            "http://a.example/node_1013204.html",
            "http://a.example/node_1013204_2.html",
        ),
        (
            '<a href="node_1013204_3.html">3</a>',
            "http://a.example/node_1013204_2.html",
            "http://a.example/node_1013204_3.html",
        ),
        ("共3页", "http://a.example/node_5_2.htm", "http://a.example/node_5_3.htm"),
        ("共3页", "http://a.example/node_5_3.htm", None),
        ("<p>no more</p>", "http://a.example/node_5.htm", None),
        ('<a href="/2024-05/06/content_1.html">A</a>', "http://a.example/", None),
    ],
)
def test_next_node_is_followed_only_where_the_page_vouches_for_it(html: str, url: str, expected: str | None) -> None:
    assert ChinaOrgSite.next_list(page(f"<body>{html}</body>", url)) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="p2.html">下一页</a>', "p2.html"),
        ('<a href="p2.html">下 一 页 &gt;</a>', "p2.html"),
        ('<a href="p2.html">Next »</a>', "p2.html"),
        ('<a href="p2.html">&gt;</a>', "p2.html"),
        ('<link rel="next" href="p2.html">', "p2.html"),
        ('<a href="p2.html"><img src="r.gif"></a>', None),
        ('<a href="index.html">下一页</a>', None),
        ('<a href="javascript:go(2)">下一页</a>', None),
        ('<a href="p2.html">Next week in Linyuan</a>', None),
    ],
)
def test_next_link(html: str, expected: str | None) -> None:
    found = next_link(open_page(f"<html><body>{html}</body></html>".encode(), url=URL))
    assert found == (f"https://www.linyuan.example/news/{expected}" if expected else None)


@pytest.mark.parametrize(
    ("text", "total"),
    [("共12页", 12), ("第1/8页", 8), ("共 3 頁", 3), ("共5页 … 共6页", None), ("共五页", None), ("", None)],
)
def test_total_pages(text: str, total: int | None) -> None:
    assert total_pages(text) == total


def test_numbered_address_is_taken_apart() -> None:
    assert numbered("https://a.example/x/list_12.shtml") == ("https://a.example/x/list", 12, ".shtml")
    assert numbered("https://a.example/x/index.html", first=1) == ("https://a.example/x/index", 1, ".html")
    assert numbered("https://a.example/x/") is None
