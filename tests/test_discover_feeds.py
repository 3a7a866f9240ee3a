"""Feeds, sitemaps and what strangers put into XML."""

from __future__ import annotations

import gzip
import subprocess
import sys
from datetime import date

import pytest

from harvester.article import Refused
from harvester.discover.feed import day_of, read_feed
from harvester.discover.links import Link
from harvester.discover.pages import ListPage
from harvester.discover.sitemap import SitemapSpider, read_sitemap

URL = "https://www.linyuan.example/feed.xml"
RSS = """<?xml version="1.0" encoding="{0}"?><rss version="2.0"><channel><title>临远</title>
<link>https://www.linyuan.example/</link>
<item><title><![CDATA[九孔桥今日通车]]></title><link>https://www.linyuan.example/1.html</link>
  <pubDate>Mon, 06 May 2024 23:30:00 GMT</pubDate></item>
<item><title>渡口夜班</title><link>/2.html</link><pubDate>2024-05-06 08:00:00</pubDate></item>
<item><title>无链接</title></item>
<item><title>永久编号</title><guid>https://www.linyuan.example/3.html</guid></item>
<item><title>编号而已</title><guid isPermaLink="false">https://www.linyuan.example/4.html</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Linyuan</title>
<entry><title>Bridge opens</title><link rel="edit" href="/edit/1"/><link href="/1.html"/>
  <published>2024-05-06T20:00:00Z</published><updated>2024-05-09T00:00:00+08:00</updated></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><item rdf:about="https://www.linyuan.example/1.html"><title>桥</title>
 <link>https://www.linyuan.example/1.html</link><dc:date>2024-05-06T09:00:00+08:00</dc:date></item></rdf:RDF>"""


@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "gb2312"])
def test_rss_entries_in_any_encoding(codec: str) -> None:
    assert read_feed(RSS.format(codec).encode("gb18030" if codec != "utf-8" else codec), URL) == [
        Link("https://www.linyuan.example/1.html", "九孔桥今日通车", date(2024, 5, 7)),
        Link("https://www.linyuan.example/2.html", "渡口夜班", date(2024, 5, 6)),
        Link("https://www.linyuan.example/3.html", "永久编号"),
    ]


def test_atom_entry_has_a_day_and_a_change() -> None:
    assert read_feed(ATOM.encode(), URL) == [
        Link("https://www.linyuan.example/1.html", "Bridge opens", date(2024, 5, 7), date(2024, 5, 9))
    ]


def test_rdf_feed_is_read() -> None:
    assert read_feed(RDF.encode(), URL) == [Link("https://www.linyuan.example/1.html", "桥", date(2024, 5, 6))]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Mon, 25 Oct 2021 17:30:00 GMT", date(2021, 10, 26)),
        ("2021-10-25T17:30:00Z", date(2021, 10, 26)),
        ("2021-10-25", date(2021, 10, 25)),
        ("2021年10月25日 08:30", date(2021, 10, 25)),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_day_of_a_feeds_date_is_shanghais(written: str | None, day: date | None) -> None:
    assert day_of(written) == day


@pytest.mark.parametrize("raw", [b"<html><body>Not found</body></html>", b"not xml at all", b"", b"{}"])
def test_what_is_no_feed_is_refused(raw: bytes) -> None:
    with pytest.raises(Refused):
        read_feed(raw, URL)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title><link>https://www.linyuan.example/1.html</link></item></channel></rss>"""
OUTSIDE = b"""<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&x;</title>
<link>https://www.linyuan.example/1.html</link></item></channel></rss>"""


@pytest.mark.parametrize("raw", [LAUGHS, OUTSIDE])
def test_entities_are_neither_expanded_nor_fetched(raw: bytes) -> None:
    with pytest.raises(Refused, match="too_complex"):
        read_feed(raw, URL)


INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://www.linyuan.example/map-2023.xml</loc><lastmod>2023-12-31</lastmod></sitemap>
<sitemap><loc>https://www.linyuan.example/map-2024.xml</loc><lastmod>2024-05-06</lastmod></sitemap>
<sitemap><loc>https://www.linyuan.example/sitemap.xml</loc></sitemap>
<sitemap><loc>https://mirror.example/map.xml</loc></sitemap>
</sitemapindex>"""
NEWS = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc> https://www.linyuan.example/2024/05/06/bridge/ </loc><lastmod>2024-05-08T00:00:00+08:00</lastmod>
<news:news><news:publication><news:name>Linyuan</news:name></news:publication>
<news:publication_date>2024-05-06T08:00:00+08:00</news:publication_date><news:title>Bridge opens</news:title>
</news:news></url>
<url><loc>https://www.linyuan.example/old/</loc></url><url><loc>javascript:alert(1)</loc></url>
</urlset>"""


class Linyuan(SitemapSpider):
    name = "linyuan"
    publisher = "Linyuan"
    province = "CN-HN"
    start_urls = ["https://www.linyuan.example/robots.txt"]  # noqa: RUF012
    at_least = 1


def test_index_leads_to_its_own_maps_newest_first_and_never_to_itself() -> None:
    page = ListPage("https://www.linyuan.example/sitemap.xml", INDEX.encode())
    assert Linyuan.sub_lists(page) == [
        "https://www.linyuan.example/map-2024.xml",
        "https://www.linyuan.example/map-2023.xml",
    ]
    assert Linyuan.links_on(page) == []


def test_news_sitemap_gives_headline_and_day_and_lastmod_stays_a_hint() -> None:
    assert read_sitemap(NEWS.encode(), URL).links == [
        Link("https://www.linyuan.example/2024/05/06/bridge/", "Bridge opens", date(2024, 5, 6), date(2024, 5, 8)),
        Link("https://www.linyuan.example/old/"),
    ]


def test_packed_sitemap_is_read() -> None:
    assert len(read_sitemap(gzip.compress(NEWS.encode()), URL).links) == 2


def test_packed_bomb_is_refused_without_being_unpacked_whole() -> None:
    with pytest.raises(Refused, match="too_large"):
        read_sitemap(gzip.compress(b"<urlset>" + b" " * 60_000_000), URL)


def test_sitemap_of_too_many_elements_is_refused() -> None:
    with pytest.raises(Refused, match="too_complex"):
        read_sitemap(b"<urlset>" + b"<url/>" * 900_000 + b"</urlset>", URL)


_READS = """
import re, sys
from pathlib import Path
from harvester.discover.sitemap import read_sitemap
peak = lambda: int(re.findall(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[0]) // 1024
before = peak()
print(len(read_sitemap(sys.stdin.buffer.read(), "https://www.linyuan.example/map.xml").links), peak() - before)
"""


def test_sitemap_of_fifty_thousand_addresses_is_read_whole_in_bounded_memory() -> None:
    rows = (f"<url><loc>https://www.linyuan.example/2024/{n}.html</loc></url>" for n in range(50_000))
    raw = f"<urlset>{''.join(rows)}</urlset>".encode()
    done = subprocess.run([sys.executable, "-c", _READS], input=raw, capture_output=True, timeout=60, check=True)
    found, megabytes = map(int, done.stdout.split())
    assert found == 50_000
    assert megabytes < 30 * len(raw) / 1e6


def test_robots_names_the_sitemaps() -> None:
    page = ListPage("https://www.linyuan.example/robots.txt", b"User-agent: *\nsitemap: /map-2024.xml\nAllow: /\n")
    assert Linyuan.sub_lists(page) == ["https://www.linyuan.example/map-2024.xml"]
    assert Linyuan.links_on(page) == []
