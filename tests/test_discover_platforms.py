"""The software behind the sites, each by its own ways of paging and naming."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from datetime import date
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from harvester.article import Refused
from harvester.discover import ListingSpider
from harvester.discover.days import day_in
from harvester.discover.pager import next_link, next_number, numbered, total_pages
from harvester.discover.pages import ListPage
from harvester.discover.platforms import (
    BlockSite,
    ChinaDailySite,
    ChinaOrgSite,
    CommonListSite,
    FounderPaper,
    GkmlptSite,
    HanwebSite,
    PeopleSite,
    TrsSite,
    WebIndexSite,
    WordPressSite,
    XinhuaSite,
)
from harvester.discover.platforms.epaper import issue_day, issue_days
from harvester.discover.platforms.hanweb import next_window, read_records
from harvester.discover.platforms.trs import next_page, read_pager
from harvester.discover.sitemap import robots_maps
from harvester.discover.source import Source
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
        ('<a class="next" href="p2.html">&gt;</a>', "p2.html"),
        ('<a href="p2.html">&gt;</a>', None),
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


HANWEB = "https://www.linyuan.example/col/col60096/index.html"
DATASTORE = """<html><body><div id="356383"><script type="text/xml"><datastore>
<nextgroup><![CDATA[{next}]]></nextgroup><recordset>
<record><![CDATA[<li><a title="九孔桥今日通车" href="/art/2024/5/6/art_60096_1.html">九孔桥…</a>
<b>2024-05-06</b></li>]]></record>
<record><![CDATA[<li><a title="渡口开夜班" href="/art/2024/5/4/art_60096_2.html">渡口开夜班</a>
<b>2024-05-04</b></li>]]></record>
</recordset></datastore></script></div>
<script>$('#356383').jpage({{perPage:15,totalRecord:{total},proxyUrl:'/module/web/jpage/dataproxy.jsp',ajaxParam:{{col:1,appid:1,
webid:1,path:'/',columnid:60096,sourceContentType:1,unitid:'356383',webname:'临远市人民政府',permissiontype:0}}}});</script>
<a href="/col/col60097/index.html">另一栏目</a></body></html>"""
NEXT_GROUP = '<a href="/module/web/jpage/dataproxy.jsp?page=1&webid=1&columnid=60096&unitid=356383"></a>'


class Linyuan(HanwebSite):
    name = "linyuan"
    publisher = "Linyuan"
    province = "CN-JS"
    start_urls = [HANWEB]  # noqa: RUF012
    at_least = 1


def shown(source: type[Source], listed: ListPage) -> list[tuple[str, str, str]]:
    links = [link for link in source.links_on(listed) if source.is_article(link.url)]
    return [(link.url.removeprefix("https://www.linyuan.example"), link.title, str(link.day)) for link in links]


HANWEB_SHOWN = [
    ("/art/2024/5/6/art_60096_1.html", "九孔桥今日通车", "2024-05-06"),
    ("/art/2024/5/4/art_60096_2.html", "渡口开夜班", "2024-05-04"),
]


def test_hanweb_records_inside_a_script_are_found() -> None:
    assert shown(Linyuan, page(DATASTORE.format(next=NEXT_GROUP, total=40), HANWEB)) == HANWEB_SHOWN


def test_hanweb_next_group_is_the_pages_own_word() -> None:
    assert Linyuan.next_list(page(DATASTORE.format(next=NEXT_GROUP, total=40), HANWEB)) == (
        "https://www.linyuan.example/module/web/jpage/dataproxy.jsp?page=1&webid=1&columnid=60096&unitid=356383"
    )


def test_hanweb_windows_follow_each_other_to_the_end() -> None:
    first = Linyuan.next_list(page(DATASTORE.format(next="", total=5), HANWEB))
    assert isinstance(first, str)
    asked = dict(parse_qsl(urlsplit(first).query))
    assert urlsplit(first).path == "/module/web/jpage/dataproxy.jsp"
    assert (asked["startrecord"], asked["endrecord"], asked["perpage"]) == ("3", "47", "15")
    assert (asked["columnid"], asked["unitid"], asked["webname"], asked["path"]) == (
        "60096",
        "356383",
        "临远市人民政府",
        "/",
    )
    answer = (
        "<datastore><totalrecord>5</totalrecord><recordset>"
        + "".join(
            f'<record><![CDATA[<li><a href="/art/2024/5/{d}/art_60096_{d}.html">第{d}条</a></li>]]></record>'
            for d in (1, 2)
        )
        + "</recordset></datastore>"
    )
    second = Linyuan.next_list(page(answer, first))
    assert isinstance(second, str)
    assert dict(parse_qsl(urlsplit(second).query)) | {"startrecord": "", "endrecord": ""} == asked | {
        "startrecord": "",
        "endrecord": "",
    }
    assert parse_qs(urlsplit(second).query)["startrecord"] == ["5"]
    last = answer.replace(
        '<record><![CDATA[<li><a href="/art/2024/5/2/art_60096_2.html">第2条</a></li>]]></record>', ""
    )
    assert Linyuan.next_list(page(last, second)) is None
    assert [path for path, _, _ in shown(Linyuan, page(answer, first))] == [
        f"/art/2024/5/{d}/art_60096_{d}.html" for d in (1, 2)
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "<record><![CDATA[",
        "<nextgroup><![CDATA[<a href=",
        '<a href="_1',
        "createPageHTML(",
        "共 ",
        "\n",
        "x.jsp'",
        "2024- ",
    ],
)
def test_broken_text_is_read_in_one_pass(piece: str) -> None:
    text = f"<html><body>{piece * 60_000}</body></html>"
    begun = time.process_time()
    for read in (
        lambda: read_pager(text),
        lambda: TrsSite.next_list(page(text)),
        lambda: next_window(text, HANWEB),
        lambda: read_records(text, HANWEB),
        lambda: total_pages(text),
        lambda: robots_maps(text, URL),
        lambda: day_in(text),
    ):
        with suppress(Refused):
            read()
    assert time.process_time() - begun < 10


SHELL = """<html><body><div id="list" url="/api-gateway/jpaas-publish-server/front/page/build/unit"
 querydata="{'parseType':'bulidstatic','webId':'8','pageId':'9','pageType':'column','tagId':'信息列表','tplSetId':'7'}"></div>
<div url="/api-gateway/jpaas-publish-server/front/page/build/unit" querydata="{'tagId':'导航'}"></div></body></html>"""


def test_jpaas_shell_leads_to_its_list_and_the_list_goes_on() -> None:
    lists = Linyuan.sub_lists(page(SHELL, "https://www.linyuan.example/col/col1599544/index.html"))
    assert len(lists) == 1
    asked = dict(parse_qsl(urlsplit(str(lists[0])).query))
    assert (asked["tagId"], asked["webId"], asked["paramJson"]) == ("信息列表", "8", '{"pageNo":1,"pageSize":15}')
    article = f"/col/col1599544/art/2026/art_{'ab' * 16}.html"
    fragment = f'<ul><li><a href="{article}" title="九孔桥">九…</a><span>2026-05-06</span></li></ul>'
    answer = ListPage(str(lists[0]), json.dumps({"success": True, "data": {"html": fragment}}).encode())
    assert shown(Linyuan, answer) == [(article, "九孔桥", "2026-05-06")]
    following = Linyuan.next_list(answer)
    assert isinstance(following, str)
    assert dict(parse_qsl(urlsplit(following).query))["paramJson"] == '{"pageNo":2,"pageSize":15}'
    assert Linyuan.links_on(ListPage(following, b'{"success":true,"data":{"html":""}}')) == []


CHANNEL = "0123456789abcdef0123456789abcdef"


def test_common_list_shell_leads_to_its_search_and_the_search_goes_on() -> None:
    shell = f"<html><body><div id='list'></div><script>var channelId = '{CHANNEL}';</script></body></html>"
    lists = CommonListSite.sub_lists(page(shell, "https://www.linyuan.example/xw/common_list.shtml"))
    assert len(lists) == 1
    url = str(lists[0])
    assert urlsplit(url).path == f"/common/search/{CHANNEL}"
    assert dict(parse_qsl(urlsplit(url).query))["_isJson"] == "true"
    results = [
        {"title": "<em>九孔桥</em>通车", "url": f"/xw/202405/{CHANNEL}.shtml", "publishedTimeStr": "2024-05-06 09:30"},
        {"title": "无地址"},
        {"title": "渡口", "url": "/xw/202405/174095898.shtml", "publishedTime": 1714953000000},
    ]
    answer = ListPage(url, json.dumps({"data": {"results": results, "total": 41}}).encode())
    links = CommonListSite.links_on(answer)
    assert [(link.title, str(link.day)) for link in links] == [("九孔桥通车", "2024-05-06"), ("渡口", "2024-05-06")]
    second = CommonListSite.next_list(answer)
    assert "page=2" in str(second)
    third = CommonListSite.next_list(ListPage(str(second), answer.raw))
    assert CommonListSite.next_list(ListPage(str(third), answer.raw)) is None


def test_common_list_of_static_pages_is_walked_by_its_count() -> None:
    html = "<p>共3页</p>"
    assert CommonListSite.next_list(page(html, "https://a.example/xw/xw.shtml")) == "https://a.example/xw/xw_2.shtml"
    assert CommonListSite.next_list(page(html, "https://a.example/xw/xw_3.shtml")) is None


@pytest.mark.parametrize(
    "raw",
    [
        b'{"success":true}',
        b"[1, 2, 3, 4, 5]",
        b'{"data":null}',
        b'{"data":{"results":{"a":1}}}',
        b'{"data":{"results":[1,null]}}',
    ],
)
def test_common_list_answer_of_another_kind_gives_no_links(raw: bytes) -> None:
    assert CommonListSite.links_on(ListPage("https://a.example/common/search/x?page=1", raw)) == []


def test_broken_json_is_refused() -> None:
    with pytest.raises(Refused):
        CommonListSite.links_on(ListPage("https://a.example/x", b'{"data": {"results": ['))


def test_gkmlpt_category_is_read_until_an_answer_is_empty() -> None:
    class Disclosure(GkmlptSite, abstract=True):
        categories = (5, 12)

    shell = page(
        "<html><body><script>window.GD = {SID: '2'}</script></body></html>", "http://www.linyuan.example/gkmlpt/index"
    )
    lists = Disclosure.sub_lists(shell)
    assert lists == [f"http://www.linyuan.example/gkmlpt/api/all/{c}?page=1&sid=2" for c in (5, 12)]

    class FromNought(Disclosure, abstract=True):
        first_page = 0

    assert FromNought.sub_lists(shell)[0] == "http://www.linyuan.example/gkmlpt/api/all/5?page=0&sid=2"
    articles = [
        {
            "title": "关于渡口的通告",
            "url": "http://www.linyuan.example/gkmlpt/content/2/2877/post_2877001.html",
            "date": 1714953000,
        }
    ]
    answer = ListPage(str(lists[0]), json.dumps({"total": 1, "articles": articles}).encode())
    assert [(link.title, str(link.day)) for link in Disclosure.links_on(answer)] == [("关于渡口的通告", "2024-05-06")]
    assert Disclosure.next_list(answer) == "http://www.linyuan.example/gkmlpt/api/all/5?page=2&sid=2"
    assert Disclosure.next_list(ListPage(answer.url, b'{"total": 1, "articles": []}')) is None


def test_block_portal_leads_to_the_fragments_it_loads() -> None:
    a, b, c = (f"{n}9f13cc2-db03-4d0c-b4fe-2f3f659d3b6e" for n in "4ab")
    html = (
        f"""<html><body><script>load("/columns/{a}/templates/{b}/blocks/{c}?page=1&amp;x=2")</script></body></html>"""
    )

    class Blocks(BlockSite):
        name = "linyuan_blocks"
        publisher = "Linyuan"
        province = "CN-HE"
        start_urls = [f"https://www.linyuan.example/columns/{a}/index.html"]  # noqa: RUF012
        at_least = 1

    assert Blocks.sub_lists(page(html, Blocks.start_urls[0])) == [
        f"https://www.linyuan.example/columns/{a}/templates/{b}/blocks/{c}?page=1&x=2"
    ]
    assert Blocks.is_article(f"https://www.linyuan.example/columns/{a}/202405/06/{b}.html")
    assert not Blocks.is_article(Blocks.start_urls[0])


@pytest.mark.parametrize(
    ("url", "html", "expected"),
    [
        (
            "https://a.example/web/x/index.shtml",
            '<a href="5b93cb3c-2.shtml">2</a><a href="5b93cb3c-3.shtml">3</a>',
            "5b93cb3c-2.shtml",
        ),
        ("https://a.example/web/x/5b93cb3c-2.shtml", "<script>go('5b93cb3c-3.shtml')</script>", "5b93cb3c-3.shtml"),
        ("https://a.example/web/x/5b93cb3c-3.shtml", '<a href="5b93cb3c-2.shtml">2</a>', None),
    ],
)
def test_web_index_list_goes_on_by_number(url: str, html: str, expected: str | None) -> None:
    found = WebIndexSite.next_list(page(f"<body>{html}</body>", url))
    assert found == (f"https://a.example/web/x/{expected}" if expected else None)


@pytest.mark.parametrize(
    ("url", "links", "expected"),
    [
        ("http://a.example/local_40.html", ["local_39.html", "local_41.html", "local_200.html"], "local_41.html"),
        ("http://a.example/node_1139763.htm", ["node_1139763_2.htm", "node_1139764.htm"], "node_1139763_2.htm"),
        (
            "http://a.example/n?cms_node_post_list_page=10",
            ["n?cms_node_post_list_page=11"],
            "n?cms_node_post_list_page=11",
        ),
        ("http://a.example/", ["page/2/", "page/3/"], "page/2/"),
        ("http://a.example/col/col60096/index.html", ["/col/col60097/index.html"], None),
    ],
)
def test_bare_page_numbers_are_followed(url: str, links: list[str], expected: str | None) -> None:
    html = "".join(f'<a href="{link}">{n}</a>' for n, link in enumerate(links))
    found = next_number(open_page(f"<html><body>{html}</body></html>".encode(), url=url))
    assert found == (f"http://a.example/{expected}" if expected else None)


@pytest.mark.parametrize(
    ("platform", "url"),
    [
        (PeopleSite, "http://a.example/n1/2019/0615/c1013-31153719.html"),
        (PeopleSite, "http://a.example/BIG5/n2/2022/1123/c379470-40205466-2.html"),
        (XinhuaSite, "http://a.example/fortune/2023-11/17/c_1129981476.htm"),
        (XinhuaSite, f"http://a.example/local/20260406/{CHANNEL}/c.html"),
        (ChinaDailySite, f"http://a.example/a/202311/17/WS{CHANNEL[:24]}_1.html"),
        (ChinaDailySite, "http://a.example/2013-01/30/content_16188512.htm"),
        (WordPressSite, "https://a.example/2024/05/30/nine-arch-bridge-opens/"),
    ],
)
def test_address_of_a_news_houses_article(platform: type[ListingSpider], url: str) -> None:
    source = type(
        "A",
        (platform,),
        {"name": "a", "publisher": "A", "province": "CN", "start_urls": ["http://a.example/"], "at_least": 1},
    )
    assert source.is_article(url)
    assert not source.is_article("http://a.example/index.html")
    assert not source.is_article("http://a.example/2024/")


def test_epaper_issue_has_its_pages_and_its_articles_have_its_day() -> None:
    html = """<html><body><a id="pageLink" href="node_2.htm">A01</a><a id="pageLink" href="./node_3.htm">A02</a>
    <a href="../19/node_2.htm">上一期</a><a href="content_18888.htm"><div>九孔桥今日通车</div></a></body></html>"""
    front = page(html, "http://paper.example/html/2020-03/20/node_2.htm")
    assert FounderPaper.sub_lists(front) == ["http://paper.example/html/2020-03/20/node_3.htm"]
    assert [(link.title, link.day) for link in FounderPaper.links_on(front) if "content" in link.url] == [
        ("九孔桥今日通车", date(2020, 3, 20))
    ]


def test_issues_run_from_the_newest_back() -> None:
    assert issue_days(date(2024, 2, 28), date(2024, 3, 1)) == [date(2024, 3, 1), date(2024, 2, 29), date(2024, 2, 28)]
    assert issue_days(date(2024, 3, 2), date(2024, 3, 1)) == []


@pytest.mark.parametrize("day", ["2020-13/20", "2020-02/30"])
def test_impossible_issue_day_is_none(day: str) -> None:
    assert issue_day(f"http://paper.example/html/{day}/content_1.htm") is None


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (b'<?xml version="1.0"?>\n<rss version="2.0"></rss>', "feed"),
        (b"<feed xmlns='x'></feed>", "feed"),
        (b"<rdf:RDF></rdf:RDF>", "feed"),
        (b"<!-- a comment --><urlset></urlset>", "sitemap"),
        (b"\x1f\x8b\x08", "sitemap"),
        (b' {"a":1}', "json"),
        (b'callback({"a":1});', "json"),
        (b"<!DOCTYPE html><html></html>", "html"),
        (b"<datastore></datastore>", "html"),
    ],
)
def test_form_of_a_list_is_known_by_its_first_words(raw: bytes, form: str) -> None:
    assert ListPage(URL, raw).form == form


def test_jsonp_wrapper_is_taken_off() -> None:
    assert ListPage(URL, b'pushinfo({"a":[1]});').json == {"a": [1]}
