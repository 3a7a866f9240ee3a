"""Every form in which one article stands at a second address: fetched once, one article held, found by each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from crawling import Crawled, crawl
from sqlalchemy import text
from test_discover_crawl import story

from harvester.discover import ListingSpider
from harvester.discover.platforms import GkmlptSite, HanwebSite, PeopleSite, TrsSite, WordPressSite
from harvester.store.engine import open_database
from harvester.store.read import find_id

SITE = "http://www.linyuan.example"
LIST = f"{SITE}/news/"
TRS = f"{LIST}202405/t20240506_1.html"
POST = f"{SITE}/news/content/post_4148215.html"
SLUG = f"{SITE}/2024/05/06/the-night-ferry/"
PEOPLE = f"{SITE}/n2/2024/0506/c379470-40205466.html"
ART = f"{SITE}/art/2024/5/6/art_310_9213.html"
LINKED: list[tuple[type[ListingSpider], str, str]] = [
    (TrsSite, TRS, TRS.replace("_1.", "_1_app.")),
    (TrsSite, TRS, TRS.replace("_1.", "_1_wap.")),
    (TrsSite, TRS, TRS.replace("_1.", "_1_senior.")),
    (TrsSite, TRS, TRS.replace(".example", ".example.")),
    (TrsSite, TRS, TRS.replace("http://www.", "https://")),
    (TrsSite, TRS, f"{TRS};jsessionid=5F3A99"),
    (TrsSite, TRS, f"{TRS}?ddtab=true"),
    (GkmlptSite, POST, POST.replace("post_", "mpost_")),
    (PeopleSite, PEOPLE, PEOPLE.replace("/n2/", "/BIG5/n2/")),
    (HanwebSite, ART, f"{ART}?xxgkhide=1"),
    (WordPressSite, SLUG, f"{SLUG}?amp=1"),
]
"""Platform, address, twin: forms that lists of such sites link."""
FOUND_ONLY = [
    (TRS, f"{TRS}?print=1"),
    (TRS, TRS.replace("_1.", "_1_print.")),
    (TRS, f"http://big5.linyuan.example/gate/big5/www.linyuan.example{TRS.removeprefix(SITE)}"),
    (SLUG, f"{SLUG}amp/"),
    (SLUG, f"{SLUG}print/"),
]
"""Forms that lead a reader to the article, and no list to it: no article's shape, or another host."""


def source(platform: type[ListingSpider]) -> type[ListingSpider]:
    facts = {"name": "linyuan", "publisher": "临远", "province": "CN-LY", "start_urls": [LIST], "at_least": 1}
    pattern = {"article_pattern": r"/2024/05/06/[^/?#]+/(?:$|\?)"} if platform is WordPressSite else {}
    return type("Linyuan", (platform,), facts | pattern)


def run(platform: type[ListingSpider], links: Iterable[str], address: str, folder: Path) -> Crawled:
    rows = "".join(f'<li><a href="{link}">第1班渡船过江，今天多载了人</a></li>' for link in links)
    page = story(1, day="2024-05-06")
    pages = {LIST: f"<html><body><ul>{rows}</ul></body></html>", address: page, **dict.fromkeys(links, page)}
    return crawl(source(platform), pages, folder)


def held(folder: Path, *addresses: str) -> tuple[int, set[int | None]]:
    """How many articles the database holds, and which of them these addresses name."""
    with open_database(f"sqlite:///{folder / 'articles.db'}", readonly=True).connect() as conn:
        count = int(conn.execute(text("SELECT count(*) FROM article")).scalar_one())
        return count, {find_id(conn, address) for address in addresses}


def articles_asked(done: Crawled) -> list[str]:
    return [url for url in done.asked if url != LIST]


@pytest.mark.parametrize(("platform", "address", "twin"), LINKED, ids=[twin for _, _, twin in LINKED])
@pytest.mark.parametrize("order", ["twin first", "twin last", "twin alone"])
def test_twin_of_an_article_is_an_alias_of_it_and_never_fetched_beside_it(
    platform: type[ListingSpider], address: str, twin: str, order: str, tmp_path: Path
) -> None:
    links = {"twin first": [twin, address], "twin last": [address, twin], "twin alone": [twin]}[order]
    done = run(platform, links, address, tmp_path)
    assert len(articles_asked(done)) == done.ledger.seen == done.ledger.count("stored") == 1
    assert held(tmp_path, address, twin) == (1, {1})
    for later in ([address], [twin]):
        again = run(platform, later, address, tmp_path)
        assert (articles_asked(again), again.ledger.count("known")) == ([], 1)
    assert held(tmp_path, address, twin) == (1, {1})


@pytest.mark.parametrize(("address", "twin"), FOUND_ONLY, ids=[twin for _, twin in FOUND_ONLY])
def test_article_is_found_by_twins_that_no_list_of_its_source_may_name(address: str, twin: str, tmp_path: Path) -> None:
    platform: type[ListingSpider] = WordPressSite if address == SLUG else TrsSite
    done = run(platform, [twin, address], address, tmp_path)
    assert articles_asked(done) == [address]
    assert held(tmp_path, address, twin) == (1, {1})
