"""Every call form and address shape that a platform is known by, a row each: what is read, where it goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from crawling import Saved, crawl
from test_discover_crawl import story

from harvester.article import Refused
from harvester.discover import Link, ListingSpider, ListPage, SitemapSpider
from harvester.discover.listless import refuse_listless
from harvester.discover.platforms import (
    ChinaDailySite,
    CommonListSite,
    FounderPaper,
    GkmlptSite,
    HanwebSite,
    PeopleSite,
    TrsSite,
    WordPressSite,
    XinhuaSite,
)
from harvester.discover.platforms.commonlist import search_address
from harvester.discover.platforms.trs import read_pager
from harvester.discover.shapes import shapes
from harvester.discover.walk import MOST_DEEP

SITE = "http://www.linyuan.example"
HEX = "0123456789abcdef0123456789abcdef"
TITLES = ("渡口加开夜班船方便居民回家", "盐仓修缮完工重新对外开放", "新桥通车首日三千人步行过江",
          "旧高架桥下建起社区图书角", "橘园开园迎来今年首批客人", "茶站改造增设三条无障碍通道")  # fmt: skip


def page(html: str, path: str = "/news/") -> ListPage:
    return ListPage(f"{SITE}{path}", f"<html><body>{html}</body></html>".encode(), "text/html; charset=utf-8")


def source(platform: type[ListingSpider] | type[SitemapSpider], **facts: object) -> type:
    told = {"name": "linyuan", "publisher": "临远", "province": "CN-LY", "start_urls": [f"{SITE}/"], "at_least": 1}
    return type("Linyuan", (platform,), told | facts)


# TRS


@pytest.mark.parametrize(
    ("script", "pager"),
    [
        ('function  createPageHTML(a, b, c, d){}\ncreatePageHTML(50,0,"index","htm",849)', (50, 0, "index", "htm")),
        ('window.createPageHTML = function(n,i,s,e){};createPageHTML(7, 2, "list", "shtml")', (7, 2, "list", "shtml")),
        ('  // createPageHTML(9, 0, "old", "html");\ncreatePageHTML(3, 0, "index", "html");', (3, 0, "index", "html")),
        ('// createPageHTML(9, 0, "old", "html");', None),
        ("<!--\ncreatePageHTML(4,0,'index','html');\n//-->", (4, 0, "index", "html")),
        ('document.write("http://x/");createPageHTML(4, 1, "index", ".html")', (4, 1, "index", "html")),
        ('createPageHTML(1, 0, "t20190918_693227", "shtml")', (1, 0, "t20190918_693227", "shtml")),
    ],
)
def test_pagers_call_is_told_from_what_only_looks_like_it(script: str, pager: tuple[object, ...] | None) -> None:
    assert read_pager(f"<script>{script}</script>") == pager


@pytest.mark.parametrize(
    "row",
    [
        '<li><a href="{url}" title="{title}">{cut}</a><span>2024-05-06</span></li>',
        '<li><a href="{url}" title="{title}">{cut}</a><span class="pull-right">2024-05-06</span></li>',
        '<div><p class="wid1 lf"><a href="{url}" title="{title}">{cut}</a></p>'
        '<span class="d wid3">2024-05-06</span></div>',
        '<li><span>[2024.05.06]</span><a href="{url}" title="{title}">{cut}</a></li>',
        '<li><a href="{url}" title="{title}"><i>2024/05/06</i>{cut}</a></li>',
        '<tr><td><a href="{url}" title="{title}">{cut}</a></td><td>2024年5月6日</td></tr>',
        '<li><a href="{url}">{title}</a><span>05 06,2024</span></li>',
    ],
)
@pytest.mark.parametrize("href", ["./202405/t20240506_{n}.html", "../../news/202405/t20240506_{n}.html"])
def test_row_of_a_list_gives_the_whole_headline_and_the_day(row: str, href: str) -> None:
    rows = "".join(row.format(url=href.format(n=n), title=title, cut=f"{title[:6]}…") for n, title in enumerate(TITLES))
    table = f"<table>{rows}</table>" if row.startswith("<tr") else f"<ul>{rows}</ul>"
    assert TrsSite.links_on(page(table, "/news/yaowen/" if href.startswith("../") else "/news/")) == [
        Link(f"{SITE}/news/202405/t20240506_{n}.html", title, date(2024, 5, 6)) for n, title in enumerate(TITLES)
    ]


@pytest.mark.parametrize("wrap", ["{}", "pushinfo({});", 'pushinfo({{"code": 0, "page": {{"rows": {}}}}})'])
def test_list_handed_out_as_json_or_jsonp_is_read(wrap: str) -> None:
    records = [
        {"title": title, "url": f"./t20240506_{n}.html", "pubDate": "2024-05-06 08:00"}
        for n, title in enumerate(TITLES)
    ]
    raw = wrap.format(json.dumps(records, ensure_ascii=False)).encode()
    assert TrsSite.links_on(ListPage(f"{SITE}/news/pushinfo.jsonp", raw)) == [
        Link(f"{SITE}/news/t20240506_{n}.html", title, date(2024, 5, 6)) for n, title in enumerate(TITLES)
    ]


# Hanweb

RECORDS = "".join(
    f'<record><![CDATA[<li><a title="{title}" href="/art/2024/5/{n + 1}/art_9_{n}.html">{title[:5]}…</a>'
    f"<b>2024-05-{n + 1:02}</b></li>]]></record>"
    for n, title in enumerate(TITLES)
)
WANTED = [Link(f"{SITE}/art/2024/5/{n + 1}/art_9_{n}.html", t, date(2024, 5, n + 1)) for n, t in enumerate(TITLES)]


@pytest.mark.parametrize(
    ("proxy", "screen", "window"),
    [
        ("/module/web/jpage/dataproxy.jsp", 15, 45),
        ("/module/jpage/dataproxy.jsp", 20, 60),
        ("/module/jslib/jquery/jpage/dataproxy.jsp", 27, 81),
        ("/module/jpage/morecolumndataproxy.jsp", 40, 120),
    ],
)
def test_data_proxy_is_asked_at_every_path_for_three_screens(proxy: str, screen: int, window: int) -> None:
    listed = page(
        f'<script type="text/xml"><datastore><recordset>{RECORDS}</recordset></datastore></script>'
        f"<script>$('#7').jpage({{perPage:{screen},totalRecord:400,proxyUrl:'{proxy}',ajaxParam:"
        "{col:1,appid:1,webid:1,path:'/',columnid:'9,10',sourceContentType:3,unitid:'7',webname:'临远',permissiontype:0}})"
        "</script>",
        "/col/col9/index.html",
    )
    assert HanwebSite.links_on(listed) == WANTED
    asked = urlsplit(str(HanwebSite.next_list(listed)))
    told = dict(parse_qsl(asked.query))
    assert asked.path == proxy
    assert (told["startrecord"], told["endrecord"], told["perpage"]) == ("7", str(6 + window), str(screen))
    assert (told["columnid"], told["sourceContentType"], told["path"]) == ("9,10", "3", "/")


def test_answer_of_an_older_proxy_is_a_scripts_list_of_strings() -> None:
    row = r'"<li><a title=\"{}\" href=\"/art/2024/5/{}/art_9_{}.html\">{:.5}…<\/a><b>2024-05-0{}</b></li>"'
    strings = ", ".join(row.format(title, n + 1, n, title, n + 1) for n, title in enumerate(TITLES))
    raw = f"var totalRecord = 6; var dataStore = [{strings}];".encode()
    answer = ListPage(f"{SITE}/module/jslib/jquery/jpage/dataproxy.jsp?startrecord=1", raw)
    assert HanwebSite.links_on(answer) == WANTED
    assert HanwebSite.next_list(answer) is None


@pytest.mark.parametrize(
    ("here", "links", "expected"),
    [
        ("", ["?uid=7&pageNum=2", "?uid=7&pageNum=3"], "?uid=7&pageNum=2"),
        ("?uid=7&pageNum=2", ["?uid=7&pageNum=1", "?uid=7&pageNum=3"], "?uid=7&pageNum=3"),
        ("?uid=7&pageNum=2", ["?uid=8&pageNum=3"], None),
        ("?uid=7&pageNum=3", ["?uid=7&pageNum=1"], None),
        ("?uid=7&pageNum=x", ["?uid=7&pageNum=2"], None),
    ],
)
def test_column_whose_pages_are_linked_by_number_is_walked(here: str, links: list[str], expected: str | None) -> None:
    html = "".join(f'<a href="/col/col9/index.html{link}">{n}</a>' for n, link in enumerate(links))
    found = HanwebSite.next_list(page(html, f"/col/col9/index.html{here}"))
    assert found == (f"{SITE}/col/col9/index.html{expected}" if expected else None)


def test_window_of_no_number_ends_the_walk() -> None:
    answer = f"<datastore><totalrecord>40</totalrecord><recordset>{RECORDS}</recordset></datastore>"
    assert (
        HanwebSite.next_list(ListPage(f"{SITE}/module/web/jpage/dataproxy.jsp?startrecord=all", answer.encode()))
        is None
    )


# common_list


@pytest.mark.parametrize("path", ["/common/search/", "/searchList/", "/search/"])
def test_search_of_a_shell_is_found_at_every_path(path: str) -> None:
    found = search_address(
        f'<script>$.get("{path}{HEX}?_isAgg=true&_isJson=true&page=1")</script>', f"{SITE}/xw/common_list.shtml"
    )
    assert found is not None
    assert urlsplit(found).path == f"{path}{HEX}"
    assert dict(parse_qsl(urlsplit(found).query)) == {
        "_isAgg": "true", "_isJson": "true", "_pageSize": "20", "_template": "index", "page": "1",
    }  # fmt: skip


def test_search_that_tells_no_total_is_asked_until_it_is_empty() -> None:
    url = f"{SITE}/common/search/{HEX}?_isJson=true&_pageSize=20&page=1"
    held = ListPage(url, json.dumps({"data": {"results": [{"title": "渡口", "url": "/202405/c00_1.shtml"}]}}).encode())
    assert CommonListSite.next_list(held) == url.replace("page=1", "page=2")
    assert CommonListSite.next_list(ListPage(url, b'{"data": {"results": []}}')) is None


def test_stub_that_only_sends_on_to_its_first_channel_is_told_as_one() -> None:
    stub = (
        '<html><head><meta charset="utf-8"><title>频道</title></head><body><script>'
        'window.location.href="/xw/c104373/common_list.shtml";</script></body></html>'
    )
    listed = ListPage(f"{SITE}/xw/redirect_firstChannel.shtml", stub.encode())
    with pytest.raises(Refused, match="redirect_stub"):
        refuse_listless(listed, [], has_more=False, is_front=True)


# gkmlpt


def test_disclosure_list_that_repeats_its_last_page_for_ever_ends(tmp_path: Path) -> None:
    disclosure = source(GkmlptSite, categories=(5,), start_urls=[f"{SITE}/gkmlpt/index"])
    paths = [f"/gkmlpt/content/2/{n}/post_{n}.html" for n in (2871, 2872)]
    api = f"{SITE}/gkmlpt/api/all/5?page={{}}&sid=2"
    answers = [
        json.dumps({"total": 9, "articles": [{"title": "通告", "url": SITE + path, "date": 1714953000}]}).encode()
        for path in paths
    ]
    pages: Mapping[str, Saved | bytes | str] = {
        f"{SITE}/gkmlpt/index": "<html><body><script>window._CONFIG = {SID: '2'}</script></body></html>",
        **{api.format(n): Saved(answers[min(n, 2) - 1], kind="application/json") for n in range(1, 9)},
        **{SITE + path: story(n) for n, path in enumerate(paths)},
    }
    done = crawl(disclosure, pages, tmp_path)
    assert sorted(done.ledger.outcomes) == sorted(SITE + path for path in paths)
    assert [url for url in done.asked if "/api/" in url] == [api.format(n) for n in (1, 2, 3)]


# Sites of shapes that no platform class owns

OWN_SHAPES = {
    "hash under a numbered column and a day": "/nw4411/202405{d}/" + HEX[:31] + "{n}.html",
    "bare number": "/zwyw/jryw/56549749{n}.html",
    "year and month-day": "/2024/05-{d}/333197{n}.html",
    "numbered folders and an unpadded day": "/10462/10758/2024/5/{n}/" + HEX[:31] + "{n}.shtml",
    "system": "/system/2024/05/{d}/03006169{n}.shtml",
    "c with its day": "/c/2024/05/{d}/441017{n}.htm",
    "node of hex digits": "/node_d601546803/321a3c234{n}.shtml",
    "number said twice": "/1/detail/109286302314608230{n}/web/content_109286302314608230{n}.htm",
    "content under its section": "/ljxw/content/2024-05/{d}/content_64628{n}.html",
    "folder of 19 digits": "/web/zwgkx/2024n/202405{d}10154064{n}1/index.shtml",
    "folder of hex digits": "/web/zwgkx/EE9395E0C27941F89E476E1B07369A4{n}/index.shtml",
    "hex digits under a month": "/xinjiang/bmdt/202405/" + HEX[:31] + "{n}.shtml",
    "c00 under a month": "/hlj/c108378/202405/c00_3197113{n}.shtml",
    "slug": "/2024/05/{d}/the-{n}th-ferry-of-the-year/",
}
NAV = "".join(f'<a href="{path}">{word}</a>' for path, word in (
    ("/", "首页"), ("/zwgk/", "政务公开"), ("/about/index.html", "关于我们"), ("/zwgk/list.html", "更多"),
))  # fmt: skip


@pytest.mark.parametrize("name", OWN_SHAPES)
def test_articles_of_every_shape_are_found_and_said_as_a_pattern(name: str) -> None:
    urls = [SITE + OWN_SHAPES[name].format(d=f"{n + 1:02}", n=n + 1) for n in range(len(TITLES))]
    rows = "".join(
        f'<li><a href="{u}">{t}</a><span>2024-05-0{n + 1}</span></li>'
        for n, (u, t) in enumerate(zip(urls, TITLES, strict=True))
    )
    found = ListingSpider.links_on(page(f"{NAV}<ul>{rows}</ul>", "/zwgk/index.html"))
    assert [link.url for link in found] == urls
    assert [link.title for link in found] == list(TITLES)
    said = shapes(urls, [f"{SITE}/", f"{SITE}/zwgk/", f"{SITE}/about/index.html", f"{SITE}/zwgk/list.html"])[0]
    assert (said.matches, said.lets_in) == (len(urls), 0)


# News houses, WordPress, papers


@pytest.mark.parametrize(
    ("platform", "path", "links", "onward"),
    [
        (PeopleSite, "/GB/1/index.html", {"index2.html": "下一页"}, "/GB/1/index2.html"),
        (XinhuaSite, "/local/index.htm", {"index_2.htm": "2"}, "/local/index_2.htm"),
        (
            ChinaDailySite,
            "/m/linyuan/local_40.html",
            {"local_1.html": "&lt; 1", "local_39.html": "39", "local_41.html": "41", "local_200.html": "200"},
            "/m/linyuan/local_41.html",
        ),
        (ChinaDailySite, "/node_1139763_59.htm", {"node_1139763_60.htm": "60"}, "/node_1139763_60.htm"),
        (WordPressSite, "/", {"/page/3/": "3", "/page/2/": "2"}, "/page/2/"),
        (WordPressSite, "/category/x/page/2/", {"/category/x/page/3/": "Older posts"}, "/category/x/page/3/"),
    ],
)
def test_list_of_a_news_house_goes_on(
    platform: type[ListingSpider], path: str, links: dict[str, str], onward: str
) -> None:
    html = "".join(f'<a href="{href}">{word}</a>' for href, word in links.items())
    assert platform.next_list(page(html, path)) == SITE + onward


@pytest.mark.parametrize("platform", [PeopleSite, XinhuaSite, ChinaDailySite, WordPressSite, TrsSite])
def test_feed_among_the_starts_is_read_whatever_the_platform(platform: type[ListingSpider]) -> None:
    feed = f"<rss><channel><item><title>渡口</title><link>{SITE}/a.html</link></item></channel></rss>"
    assert platform.links_on(ListPage(f"{SITE}/rss/politics.xml", feed.encode())) == [Link(f"{SITE}/a.html", "渡口")]


@pytest.mark.parametrize(
    ("start", "front"),
    [("/zgjyb/html", "node_2.htm"), ("/paper/wxrb/html/", "node_2.htm"), ("/jfjbmap/content/", "node_01.html")],
)
def test_paper_under_any_prefix_begins_at_its_front_page_and_its_articles_are_known(start: str, front: str) -> None:
    paper = source(FounderPaper, start_urls=[f"{SITE}{start}"], front_page=front)
    issue = f"{SITE}{start.rstrip('/')}/2020-03/20"
    listed = ListPage(
        f"{issue}/{front}",
        f'<a id=pageLink href="{front}">A01</a><a id=pageLink href="node_3.htm">A02</a>'
        '<a href="content_18888.htm">渡口</a><a href="content_18889_2.htm">盐仓</a>'.encode(),
    )
    assert paper.sub_lists(listed) == [f"{issue}/node_3.htm"]
    links = [link for link in paper.links_on(listed) if paper.is_article(link.url)]
    assert [(link.title, link.day) for link in links] == [("渡口", date(2020, 3, 20)), ("盐仓", date(2020, 3, 20))]


# Sitemaps


def index(*paths: str) -> Saved:
    named = "".join(f"<sitemap><loc>{SITE}{path}</loc></sitemap>" for path in paths)
    return Saved(f"<sitemapindex>{named}</sitemapindex>".encode(), kind="text/xml")


def urls(*paths: str) -> Saved:
    named = "".join(f"<url><loc>{SITE}{path}</loc></url>" for path in paths)
    return Saved(f"<urlset>{named}</urlset>".encode(), kind="text/xml")


def test_index_that_names_ever_new_indexes_is_followed_a_few_levels_and_told(tmp_path: Path) -> None:
    mapped = source(SitemapSpider, start_urls=[f"{SITE}/map0.xml"], article_pattern=r"/a\d+\.html$")
    pages: dict[str, Saved | bytes | str] = {f"{SITE}/map{n}.xml": index(f"/map{n + 1}.xml") for n in range(1, 30)}
    pages |= {f"{SITE}/map0.xml": index("/map1.xml", "/news.xml"), f"{SITE}/news.xml": urls("/a1.html")}
    pages[f"{SITE}/a1.html"] = story(1, day="2024-05-06")
    done = crawl(mapped, pages, tmp_path)
    assert [url for url in done.asked if "/map" in url] == [f"{SITE}/map{n}.xml" for n in range(MOST_DEEP + 1)]
    assert done.ledger.list_failures == {f"{SITE}/map{MOST_DEEP}.xml": "too_long"}
    assert done.ledger.count("stored") == 1


def test_indexes_that_name_each_other_are_asked_for_once(tmp_path: Path) -> None:
    mapped = source(SitemapSpider, start_urls=[f"{SITE}/one.xml"], article_pattern=r"/a\d+\.html$")
    pages = {
        f"{SITE}/one.xml": index("/two.xml", "/one.xml"),
        f"{SITE}/two.xml": index("/one.xml", "/two.xml", "/news.xml"),
        f"{SITE}/news.xml": urls("/a1.html", "/a1.html#top"),
        f"{SITE}/a1.html": story(1, day="2024-05-06"),
    }
    done = crawl(mapped, pages, tmp_path)
    assert done.asked == [f"{SITE}/{name}" for name in ("one.xml", "two.xml", "news.xml", "a1.html")]
    assert done.ledger.list_failures == {}


def test_index_below_an_index_may_not_ask_for_lists_without_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harvester.discover.walk.MOST_BELOW", 4)
    mapped = source(SitemapSpider, start_urls=[f"{SITE}/map.xml"], article_pattern=r"/a\d+\.html$")
    pages: dict[str, Saved | bytes | str] = {f"{SITE}/map.xml": index("/x.xml", "/y.xml")}
    for side in "xy":
        pages[f"{SITE}/{side}.xml"] = index(*(f"/{side}{n}.xml" for n in range(3)))
        pages |= {f"{SITE}/{side}{n}.xml": urls("/a1.html") for n in range(3)}
    done = crawl(mapped, pages | {f"{SITE}/a1.html": story(1, day="2024-05-06")}, tmp_path)
    asked = {urlsplit(url).path for url in done.asked if url.endswith(".xml")}
    assert {"/map.xml", "/x.xml", "/y.xml"} < asked  # whichever of the two answers first
    assert len(asked) == 3 + 4
    assert list(done.ledger.list_failures.values()) == ["too_long"]
