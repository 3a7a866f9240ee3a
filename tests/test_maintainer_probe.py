"""A first look at a site finds its lists, paging, shapes, places and rules, and says what it is unsure of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from maintaining import SITES, YANPU, Pages

from harvester.discover import ListingSpider, registry
from harvester.discover import probe as look
from harvester.discover.anatomy import dissect
from harvester.discover.pages import ListPage
from harvester.discover.platforms import TrsSite
from harvester.discover.publisher import identity_of_site
from harvester.discover.selectors import candidates, containers, path_of, place_of, selector_of
from harvester.discover.shapes import shapes
from harvester.discover.slim import LIMIT, TooLarge, slim
from harvester.extract.page import open_page
from harvester.run.asking import Unanswered
from harvester.run.probing import probe
from harvester.run.scaffold import spider_text

SHAPES = [
    (["http://a.example/x/202403/t20240301_12.html", "http://a.example/y/202311/t20231105_9.html"],
     r"/\d{6}/t\d{8}_\d+\.html$"),
    (["http://a.example/art/2022/1/29/art_60096_1.html", "http://a.example/art/2022/11/2/art_7_22.html"],
     r"/art/\d{4}/\d{1,2}/\d{1,2}/art_\d+_\d+\.html$"),
    (["http://a.example/n1/2019/0615/c1013-311.html", "http://a.example/n1/2019/1201/c9-7.html"],
     r"/\d{4}/\d{4}/c\d+-\d+\.html$"),
    (["http://a.example/a/202311/07/WS65571297a310d5acd876f404.html",
      "http://a.example/a/202311/17/WS65571297a310d5acd876f405.html"], r"/a/\d{6}/\d{2}/WS[0-9a-f]{24}\.html$"),
    (["http://a.example/2024/05/30/lets-meet-the-ferry/", "http://a.example/2024/06/01/a-lamp-on-the-pier-again/"],
     r"/\d{4}/\d{2}/\d{2}/[^/]+/$"),
    (["http://a.example/zwyw/jryw/565497491.html", "http://a.example/zwyw/554155611.html"], r"/\d+\.html$"),
    (["http://a.example/web/x/2023042510154064611/index.shtml", "http://a.example/web/y/2023042510154064612/index.shtml"],
     r"/\d+/index\.shtml$"),
    (["http://a.example/2026/03-06/3331975.html", "http://a.example/2026/07-29/3380420.html"],
     r"/\d{4}/\d{2}-\d{2}/\d+\.html$"),
]  # fmt: skip


@pytest.mark.parametrize(("urls", "pattern"), SHAPES)
def test_addresses_of_one_shape_are_said_as_one_pattern(urls: list[str], pattern: str) -> None:
    found = shapes(urls)
    assert [(shape.pattern, shape.matches, shape.of) for shape in found] == [(pattern, 2, 2)]


def test_pattern_counts_the_other_links_it_would_let_in() -> None:
    articles = [f"http://a.example/x/{number}.html" for number in (10001, 10002, 10003)]
    (shape,) = shapes(articles, [*articles, "http://a.example/about/7.html", "http://a.example/about/us.html"])
    assert (shape.matches, shape.lets_in) == (3, 1)


@given(
    st.lists(
        st.builds(
            "http://{}.example/{}{}".format,
            st.sampled_from(["a", "www.b"]),
            st.text("ab0123456789-_/.", max_size=30),
            st.sampled_from([".html", "/", "", "?id=12", ".shtml?x=(1)"]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_address_is_matched_by_a_pattern_made_from_it(urls: list[str]) -> None:
    found = shapes(urls)
    assert all(any(re.search(shape.pattern, url) for shape in found) for url in urls)


def test_county_is_found_whole_from_its_home_page() -> None:
    ask = Pages()
    found = probe(f"{YANPU}/", ask)
    assert found.base is TrsSite
    (listed,) = found.lists
    assert listed.url == f"{YANPU}/xwzx/"
    assert (len(listed.articles), listed.dated, listed.by_base) == (6, 6, True)
    assert listed.next_page == f"{YANPU}/xwzx/index_1.html"
    assert found.article is not None
    assert (found.article.body, found.article.title) == ("div.TRS_Editor", "h1.gl-title")
    assert found.article.credits == "div.gl-info"
    assert (found.robots.allowed, found.robots.rules) == (True, ("/admin/",))
    assert (found.encoding, found.labels) == ("utf-8", ["utf-8"])
    assert (found.identity.publisher, found.identity.kind) == ("雁浦县人民政府", "gov")
    assert any(line.startswith("province:") for line in found.unsure)
    assert len(ask.asked) <= 10


@pytest.mark.parametrize(
    ("source", "first", "base"),
    [
        ("linyuan_en", "/News/Localnews/", "TrsSite"),
        ("linyuan_zh", "/yaowen/", "TrsSite"),
        ("linyuan_daily_zh", "/xinwen/", "TrsSite"),
        ("cangbei_en", "/node_7204511.html", "ChinaOrgSite"),
        ("qingting_bi", "/read/", "ListingSpider"),
    ],
)
def test_lists_of_the_province_are_found_with_their_articles(source: str, first: str, base: str) -> None:
    site = next(site for site in SITES.values() if site.source == source)
    found = probe(site.url(first), Pages())
    items = {site.url(item.path) for channel in site.channels for item in site.items(channel)}
    assert found.base.__name__ == base
    shown = {link.url for link in found.lists[0].articles}
    assert len(shown) >= look.FEWEST
    assert shown <= items
    assert all(re.search(found.lists[0].shapes[0].pattern, url) for url in shown)
    assert found.article is not None
    assert found.article.body is not None
    assert found.article.credits is not None


def of_the_province() -> list[tuple[str, str]]:
    """Each source of the province with an address a maintainer would give: the first front that is there."""
    ask = Pages()
    sites = [site for site in SITES.values() if site.host != "www.yanpu.example"]
    return [(site.source, next(url for url in site.fronts if ask(url).is_page)) for site in sites]


@pytest.mark.parametrize(("source", "url"), of_the_province())
def test_every_site_of_the_province_is_probed_to_the_class_its_spider_declares(source: str, url: str) -> None:
    site = next(site for site in SITES.values() if site.source == source)
    declared = registry.find(source, "harvester.sample.spiders")
    found = probe(url, Pages())
    articles = {link.url for link in found.lists[0].articles}
    assert found.base is declared.__mro__[1]
    assert articles
    assert articles <= {site.url(item.path) for channel in site.channels for item in site.items(channel)}
    assert found.article is not None
    doubted = any(line.startswith("platform") for line in found.unsure)
    assert doubted is (found.base is ListingSpider)


def test_paper_is_started_at_its_folder_of_days_and_its_pages_are_no_articles() -> None:
    url = next(url for source, url in of_the_province() if source == "wanbao_zh")
    found = probe(url, Pages())
    assert all("content_" in link.url for link in found.lists[0].articles)
    assert 'start_urls = ["http://paper.tingchaowanbao.example/html/"]' in spider_text("wanbao_zh", found)
    assert not [line for line in found.unsure if line.startswith(("paging", "lists", "article pattern"))]


@pytest.mark.parametrize("name", ["sitemap_index.xml", "robots.txt"])
def test_index_of_sitemaps_is_followed_to_its_newest_map_and_stays_the_start(name: str) -> None:
    found = probe(f"http://www.cangbeitimes.example/{name}", Pages())
    (listed,) = found.lists
    assert (found.base.__name__, len(listed.articles)) == ("SitemapSpider", 2)
    assert found.article is not None
    assert f'start_urls = ["http://www.cangbeitimes.example/{name}"]' in spider_text("times_en", found)
    assert 'language = "en"' in spider_text("times_en", found)


def test_label_that_is_not_the_encoding_is_told() -> None:
    page = open_page(
        "<meta charset=big5><p>临远省人民政府今日发布通知，请各地遵照执行。</p>".encode("gb18030"),
        url="http://a.example/",
    )
    assert page.encoding == "gb18030"
    assert look.labels(page, "text/html; charset=GBK") == ["gbk", "big5"]


def test_list_that_a_script_loads_is_followed() -> None:
    channel = "0a" * 16
    rows = ",".join(
        f'{{"title":"沙地里种出的西瓜{n}","url":"/x/202310/{n:032x}.shtml","publishedTimeStr":"2023-10-1{n} 09:00"}}'
        for n in range(5)
    )
    shell = (
        f"<html><body><div id=list></div><script>load('/common/search/{channel}?_isJson=true')</script></body></html>"
    )
    shown = f"http://www.linxi.example/common/search/{channel}"
    ask = Pages({"http://www.linxi.example/x/common_list.shtml": shell})
    ask.pages |= {f"{shown}?_isAgg=true&_isJson=true&_pageSize=20&_template=index&page=1":
                  f'{{"data":{{"total":5,"results":[{rows}]}}}}'}  # fmt: skip
    found = probe("http://www.linxi.example/x/common_list.shtml", ask)
    (listed,) = found.lists
    assert found.base.__name__ == "CommonListSite"
    assert (listed.url, len(listed.articles), listed.dated) == ("http://www.linxi.example/x/common_list.shtml", 5, 5)
    assert listed.data[0].startswith(shown)


def test_feeds_and_news_sitemaps_are_found_and_counted() -> None:
    news = "http://www.sitemaps.org/schemas/sitemap/0.9"
    home = "http://www.papers.example/"
    ask = Pages({
        home: '<link rel="alternate" type="application/rss+xml" href="/rss.xml"><p>x</p>',
        f"{home}rss.xml": "<rss><channel><item><title>x</title><link>http://www.papers.example/1.html</link>"
        "<pubDate>Mon, 25 Oct 2021 09:30:00 +0800</pubDate></item></channel></rss>",
        f"{home}robots.txt": f"User-agent: *\nDisallow: /x/\nCrawl-delay: 7\nSitemap: {home}news.xml\n",
        f"{home}news.xml": f'<urlset xmlns="{news}" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url>'
        f"<loc>{home}2.html</loc><n:news><n:publication_date>2021-10-25</n:publication_date><n:title>x</n:title></n:news>"
        "</url></urlset>",
    })  # fmt: skip
    found = probe(home, ask)
    assert [(one.kind, one.articles, one.dated) for one in found.others] == [("feed", 1, 1), ("news sitemap", 1, 1)]
    assert (found.robots.delay, found.robots.rules) == (7.0, ("/x/",))
    assert any(line.startswith("lists: no page") for line in found.unsure)


def test_address_that_gives_nothing_is_one_fault() -> None:
    with pytest.raises(Unanswered, match="status 404"):
        probe("http://www.nowhere.example/", Pages())


@pytest.mark.parametrize(
    ("text", "allowed", "delay"),
    [
        ("User-agent: *\nDisallow: /news/", False, None),
        ("User-agent: harvester\nDisallow:\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /", True, 3.0),
        ("", True, None),
    ],
)
def test_robots_rules_are_those_for_us(text: str, allowed: bool, delay: float | None) -> None:
    found = look.read_robots(text, "http://a.example/news/", "harvester")
    assert (found.allowed, found.delay) == (allowed, delay)


@pytest.mark.parametrize(
    ("html", "province", "kind"),
    [
        (
            '<meta name="SiteName" content="山西省人民政府"><meta name="SiteIDCode" content="1400000045">',
            "CN-SX",
            "gov",
        ),
        ('<meta name="SiteName" content="Jilin Province">', "CN-JL", "media"),
        ("<title>要闻_四川与云南联合网</title>", None, "media"),
        ("<title>要闻_陕西日报</title>", "CN-SN", "media"),
    ],
)
def test_province_is_told_by_site_code_or_by_one_name_alone(html: str, province: str | None, kind: str) -> None:
    page = open_page(f"<html><head>{html}</head><body><p>x</p></body></html>".encode(), url="http://a.example/")
    found = identity_of_site([page])
    assert (found.province, found.kind) == (province, kind)


PAGE = """<html><head><title>t</title></head><body class="w1200"><div class="clearfix main">
<div class="gl-info" id="x12345"><span class="t">2024-08-26</span> <span>来源：雁浦融媒</span></div>
<div id="zoom"><p>头一句在这里。</p><p>末一句在那里。</p></div></div></body></html>"""


def test_selector_is_the_shortest_that_finds_the_element_and_prefers_names_that_mean_something() -> None:
    page = open_page(PAGE.encode(), url="http://a.example/")
    told = {element.get("id") or element.get("class"): selector_of(element) for element in page.root.iter("div")}
    assert told == {"clearfix main": "div.clearfix", "x12345": "div.gl-info", "zoom": "div#zoom"}


def test_candidates_hold_the_value_the_tightest_first() -> None:
    page = open_page(PAGE.encode(), url="http://a.example/")
    assert [one.selector for one in candidates(page, "2024-08-26")][:2] == ["span.t", "div.gl-info"]
    assert candidates(page, "1999-01-01") == []
    assert [one.selector for one in containers(page, "头一句", "在那里。")] == ["div#zoom", "div.clearfix"]
    assert place_of(page, "div#zoom") == "body.w1200 > div.clearfix > div#zoom"
    assert place_of(page, "div#gone") is None
    assert path_of(page.root.find("body")) == "body.w1200"


def test_slim_page_reads_as_the_whole_one_and_keeps_furniture_and_pager() -> None:
    site = SITES["english.linyuan.example"]
    for path, answer in site.answers.items():
        if answer.content_type.startswith("text/html") and answer.status == 200:
            small = slim(answer.body, answer.content_type)
            assert len(small) < len(answer.body)
            assert b"jquery" not in small
            assert b"<style" not in small
            before, after = (TrsSite.next_list(ListPage(site.url(path), raw)) for raw in (answer.body, small))
            assert before == after
    path = site.story_path(site.stories[0])
    before, after = (
        dissect(raw, site.url(path)).article for raw in (site.answers[path].body, slim(site.answers[path].body))
    )
    assert (before.text, before.title, before.published_on) == (after.text, after.title, after.published_on)
    assert b"Download" in slim(site.answers[path].body)


def test_slim_keeps_the_pages_own_encoding() -> None:
    site = SITES["www.linyuan.example"]
    small = slim(site.answers[site.story_path(site.stories[0])].body)
    assert "临远" in small.decode("gb18030")
    with pytest.raises(UnicodeDecodeError):
        small.decode("utf-8")


def test_slim_cuts_crowds_of_like_neighbours_and_refuses_what_stays_too_large() -> None:
    rows = "".join(f'<li class="r"><a href="/{n}.html">{"一行新闻的标题" * 20}</a></li>' for n in range(2000))
    small = slim(f"<!DOCTYPE html><html><body><ul>{rows}</ul><p>end</p></body></html>".encode())
    assert len(small) <= LIMIT
    assert (small.count(b"<li"), small.count(b"<p>end")) == (30, 1)
    with pytest.raises(TooLarge):
        slim(f"<html><body><p>{'字' * LIMIT}</p></body></html>".encode())
