"""Publishing systems are named by the signs they leave: on pages written for this, on saved pages, on real ones."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from harvester.discover import ListingSpider, platforms, registry
from harvester.discover.platforms.signs import PLATFORMS, SIGNS, merge, recognise
from harvester.discover.probe import base_of
from harvester.extract.decode import decode
from harvester.sample.province import linyuan
from harvester.sample.sites.newcomer import newcomer

HERE = Path(__file__).resolve().parent
REAL = Path(os.environ.get("HARVESTER_REAL", HERE.parent.parent / "shared" / "real"))
UUID = "8dff597e-a95c-4b20-b321-a5320af4014"


def rows(*hrefs: str) -> str:
    return "<ul>" + "".join(f'<li><a href="{href}">A headline of some length</a></li>' for href in hrefs) + "</ul>"


def numbered(shape: str) -> str:
    """Three links of one shape, `#` standing for a digit that differs."""
    return rows(*(shape.replace("#", str(digit)) for digit in (1, 2, 3)))


WRITTEN = [
    ("trs", "http://a.example/xw/", '<script>createPageHTML(50, 0, "index", "html");</script>'),
    ("trs", "http://a.example/p.html", '<div class="TRS_Editor"><p>x</p></div>'),
    ("trs", "http://a.example/p.html", '<a class="CurrChnlCls">x</a><img oldsrc="W020240918234243033577.jpg">'),
    ("trs", "http://a.example/xw/202403/t20240301_12.html", numbered("./202403/t2024030#_12.html")),
    ("hanweb", "http://a.example/col/col60096/index.html", '<script type="text/xml"><datastore></datastore></script>'),
    ("hanweb", "http://a.example/", '<script src="/module/jslib/jquery/jquery.js"></script>'),
    ("hanweb", "http://a.example/", '<a style="display:none">大汉版通发布系统</a>'),
    ("hanweb", "http://a.example/art/2022/1/29/art_7_8.html", numbered("/art/2022/1/29/art_7_#.html")),
    ("hanweb", "http://a.example/x.html", "<!--ZJEG_RSS.content.begin--><p>x</p><meta name=ContentStart>" + rows()
     + numbered("/col/col#/index.html")),
    ("ucap", "http://a.example/x.htm", '<div id="UCAP-CONTENT"><p>x</p></div>'),
    ("ucap", "http://a.example/x/common_list.shtml",
     f"<script>load('/common/search/{'0a' * 16}?_isAgg=true&_isJson=true')</script>"),
    ("ucap", "http://a.example/x/", "<meta name='template,templategroup,version' content='1,2,3'>"),
    ("ucap", f"http://a.example/x/202310/{'0b' * 16}.shtml", numbered(f"/x/202310/{'0' * 31}#.shtml")),
    ("gkmlpt", "http://a.example/gkmlpt/index", "<script>var x = {SID: '2'}</script>"),
    ("gkmlpt", "http://a.example/x/content/post_4148215.html", '<div class="news_cont_d_wrap">x</div>'),
    ("uuid_blocks", f"http://a.example/columns/{UUID}0/index.html",
     numbered(f"/columns/{UUID}#/202604/01/{UUID}#.html")),
    ("web_index", f"http://a.example/web/x/y/{'A1' * 16}/index.shtml",
     numbered("/web/x/202304251015406461#/index.shtml")),
    ("people", "http://a.example/n1/2019/0615/c1013-31153719.html", '<div id="rwb_zw"><p>x</p></div>'),
    ("xinhua", "http://a.example/x/2023-11/17/c_1129981476.htm", '<meta name="publishid" content="1">'),
    ("xinhua", f"http://a.example/local/20260406/{'0c' * 16}/c.html", "<p>x</p>"),
    ("chinadaily", f"http://a.example/a/202311/17/WS{'65' * 12}.html", "<p>x</p>"),
    ("chinadaily", "http://x.chinadaily.com.cn/local_40.html", numbered("/2019-01/0#/content_3000#.htm")),
    ("chinadaily", "http://a.example/2019-01/01/content_30000.htm", '<div id="lft-art"><p class="info_l">x</p></div>'),
    ("chinaorg", "http://x.china.com.cn/node_1013204_2.html", numbered("/2021-04/1#/content_4153422#.html")),
    ("chinaorg", "http://a.example/x.html",
     '<div id="artbody">x</div>' + numbered("/2021-04/1#/content_4153422#.html")),
    ("wordpress", "http://a.example/2024/05/30/some-words/", '<link href="/wp-content/themes/x/style.css">'),
    ("wordpress", "http://a.example/", '<meta name="generator" content="WordPress 6.5">'),
    ("epaper", "http://a.example/html/2020-03/20/node_2.htm", '<a id=pageLink href=node_3.htm>A02</a>'),
    ("founder", "http://a.example/x.html", "<!--enpproperty <title>x</title>/enpproperty--><p>x</p>"),
    ("enorth", "http://a.example/x/system/2024/12/27/030061694.shtml", "<p>x</p>"),
    ("southcn", "http://a.example/node_d601546803/321a3c2343.shtml", "<p>x</p>"),
    ("rednet", "http://a.example/c/2017/08/30/4410170.htm", "<p>x</p>"),
    ("cqnews", "http://a.example/1/detail/1092863023146082304/web/content_1092863023146082304.htm", "<p>x</p>"),
    ("ecns", "http://a.example/2018/01-02/286680.shtml", "<p>x</p>"),
    ("siteserver", "http://a.example/", '<script src="/sitefiles/assets/x.js"></script>'),
]  # fmt: skip
CLASSES = {
    "blocks": "BlockSite", "chinadaily": "ChinaDailySite", "chinaorg": "ChinaOrgSite", "commonlist": "CommonListSite",
    "epaper": "FounderPaper", "gkmlpt": "GkmlptSite", "hanweb": "HanwebSite", "listing": "ListingSpider",
    "people": "PeopleSite", "trs": "TrsSite", "webindex": "WebIndexSite", "wordpress": "WordPressSite",
    "xinhua": "XinhuaSite",
}  # fmt: skip
"""Folder of saved pages → the base class that reads them."""


@pytest.mark.parametrize(("platform", "url", "html"), WRITTEN, ids=[f"{p}-{n}" for n, (p, *_) in enumerate(WRITTEN)])
def test_page_of_a_system_is_named_first_and_with_its_signs(platform: str, url: str, html: str) -> None:
    first = recognise(f"<html><body>{html}</body></html>", url)[0]
    assert first.platform == platform
    assert first.confidence in ("high", "medium")
    assert first.signs


def test_every_system_is_proved_by_a_page() -> None:
    assert {platform for platform, *_ in WRITTEN} == set(PLATFORMS) == {sign.platform for sign in SIGNS}


def test_every_base_class_belongs_to_one_system_that_is_told_apart() -> None:
    named = [platform.base for platform in PLATFORMS.values() if platform.base != "ListingSpider"]
    assert sorted(named) == sorted(platforms.__all__)


@pytest.mark.parametrize(
    "html", ["<p>TRS is a company, as are hanweb.</p>".replace("hanweb", "others"), "<p>x</p>", ""]
)
def test_page_without_signs_names_no_system(html: str) -> None:
    assert recognise(html, "http://a.example/news/1.html") == []


def test_script_that_is_commented_out_is_no_sign() -> None:
    commented = '<!-- <script src="/wp-content/x.js"></script> --><p>x</p>'
    assert recognise(commented, "http://a.example/") == []


def test_system_that_left_far_more_signs_outranks_remains_of_another() -> None:
    html = (
        '<div class="TRS_Editor"></div><script>createPageHTML(3,0,"index","html")</script><a class="CurrChnlCls">'
        "<a href='/module/jslib/x.js'>" + numbered("/x/t2024030#_1.html")
    )
    said = recognise(html, "http://a.example/x/t20240301_2.html")
    assert [(one.platform, one.confidence) for one in said] == [("trs", "high"), ("hanweb", "medium")]


def test_several_pages_of_a_site_say_together_what_one_alone_does_not() -> None:
    home = recognise(numbered("/xw/t2024030#_1.html"), "http://a.example/")
    article = recognise('<div class="TRS_Editor">', "http://a.example/xw/t20240301_1.html")
    merged = merge([home, article])
    assert (merged[0].platform, merged[0].confidence) == ("trs", "high")
    assert {"links tYYYYMMDD_ID", "class TRS_*"} <= set(merged[0].signs)
    assert base_of(merged) is platforms.TrsSite
    assert base_of([]) is ListingSpider


@pytest.mark.parametrize("name", CLASSES)
def test_saved_pages_of_a_platform_lead_to_its_base_class(name: str) -> None:
    cases = sorted((HERE / "platforms" / name).glob("*.json"))
    told = [(json.loads(path.read_text(encoding="utf-8"))["url"], path.with_suffix(".html")) for path in cases]
    said = merge([recognise(_text(page), url) for url, page in told])
    assert cases
    assert base_of(said).__name__ == CLASSES[name]


def test_every_site_of_the_province_leads_to_the_base_class_its_spider_declares() -> None:
    told = {}
    for site in linyuan().sites:
        said = [
            recognise(decode(answer.body).text, site.url(path))
            for path, answer in site.answers.items()
            if answer.content_type.startswith("text/html") and answer.status == 200
        ]
        declared = registry.find(site.source, "harvester.sample.spiders").__mro__[1].__name__
        if declared not in ("FeedSpider", "SitemapSpider"):  # how such a site lists its articles is no page's affair
            told[site.source] = (base_of(merge(said)).__name__, declared)
    assert len(told) >= 5
    assert {source: pair for source, pair in told.items() if pair[0] != pair[1]} == {}


def test_the_newcomers_site_is_recognised() -> None:
    site = newcomer()
    assert recognise(decode(site.answers["/xwzx/"].body).text, site.url("/xwzx/"))[0].platform == "trs"


def test_links_to_another_sites_articles_are_no_sign() -> None:
    html = numbered("http://culture.elsewhere.example/n1/2019/0615/c1013-3115371#.html")
    assert recognise(html, "http://www.county.example/xw/") == []


def sure_pages() -> list[dict[str, Any]]:
    """Real pages whose manifest is sure of the system; empty where the folder is not there."""
    manifest = REAL / "manifest.jsonl"
    if not manifest.exists():
        return []
    told = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]
    return [one for one in told if one["cms"] != "other" and "guess" not in one["cms"]]


@pytest.mark.skipif(not sure_pages(), reason="no folder of real pages (HARVESTER_REAL)")
def test_real_pages_whose_system_is_known_are_recognised() -> None:
    names = {"UCAP": "ucap", "Hanweb": "hanweb", "TRS": "trs"}
    told = {}
    for page in sure_pages():
        said = recognise(_text(REAL / "pages" / f"{page['id']}.html"), page["url"] or "https://unknown.example/")
        told[page["id"]] = (names[page["cms"].split()[0]], said[0].platform, said[0].confidence)
    assert {key: value for key, value in told.items() if value[0] != value[1] or value[2] != "high"} == {}


def _text(path: Path) -> str:
    return decode(path.read_bytes()).text
