"""Feeds, on both databases: valid Atom, stable ids, every answer once however long the feed is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest
from lxml import etree
from reading_room import ENGLISH_KEY, KEY, NASTY_KEY, english, furnish, reader
from starlette.testclient import TestClient

from harvester.article import Block
from harvester.identity.address import key_of
from harvester.research.saved import SavedSearches
from harvester.store.engine import Engine
from harvester.store.write import save_article
from harvester.web.atom import well_formed

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def room(database: str, engine: Engine) -> Iterator[TestClient]:
    """A reader of the furnished room, where a search is kept."""
    furnish(engine)
    SavedSearches(database, engine).add("渡轮 ferries", "轮渡 OR ferry")
    with reader(database) as client:
        yield client


def valid(text: bytes) -> Any:
    """The feed's root, after the rules of RFC 4287 that a reader relies on."""
    feed = etree.fromstring(text, etree.XMLParser(resolve_entities=False))
    assert feed.tag == f"{ATOM}feed"
    for one in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(one.findall(ATOM + name)) == 1, (one.tag, name)
        assert ":" in one.findtext(f"{ATOM}id"), "an id is an absolute IRI"
        for name in ("updated", "published"):
            for moment in one.findall(ATOM + name):
                assert datetime.fromisoformat(moment.text).tzinfo is not None
        links = [(link.get("rel"), link.get("hreflang"), link.get("type")) for link in one.findall(f"{ATOM}link")]
        assert len(links) == len(set(links)) and any(rel == "alternate" for rel, *_ in links)
    assert feed.find(f"{ATOM}author") is not None and feed.find(f"{ATOM}link[@rel='self']") is not None
    ids = [one.findtext(f"{ATOM}id") for one in feed.findall(f"{ATOM}entry")]
    assert len(ids) == len(set(ids))
    return feed


def ferries(engine: Engine, first: int, number: int) -> list[str]:
    """The ids of so many articles that are stored one after the other, each of an older day than the one before."""
    ids = []
    with engine.begin() as conn:
        for at in range(first, first + number):
            url = f"https://www.linyuan.example/en/ferry/{at}.html"
            text = f"Ferry {at} carried {at * 7} people and {at * 3} bicycles over the bay before noon."
            day = date(2024, 6, 30) - timedelta(days=at)
            one = replace(english(), url=url, title=f"Ferry {at}", text=text, published_on=day,
                          blocks=[Block("paragraph", text, "en")])  # fmt: skip
            save_article(conn, one)
            ids.append(f"urn:harvester:article:{key_of(url)}")
    return ids


def test_a_saved_search_is_a_feed(room: TestClient) -> None:
    answer = room.get("/feed/渡轮 ferries.atom")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("application/atom+xml")
    feed = valid(answer.content)
    assert feed.findtext(f"{ATOM}title") == "渡轮 ferries"
    ids = {one.findtext(f"{ATOM}id") for one in feed.findall(f"{ATOM}entry")}
    assert {f"urn:harvester:article:{KEY}", f"urn:harvester:article:{ENGLISH_KEY}"} <= ids
    entry = feed.find(f"{ATOM}entry[{ATOM}id='urn:harvester:article:{ENGLISH_KEY}']")
    assert entry.findtext(f"{ATOM}published") == "2024-05-07T00:00:00+08:00"
    assert entry.find(f"{ATOM}link[@rel='alternate']").get("href") == f"/article/{ENGLISH_KEY}"
    assert [one.findtext(f"{ATOM}name") for one in entry.findall(f"{ATOM}author")] == ["Luo Lan"]
    assert room.get("/feed/unknown.atom").status_code == 404


def test_a_search_of_any_name_has_its_feed(database: str, engine: Engine) -> None:
    SavedSearches(database, engine).add("港/口 100% a.atom?", "ferry")
    with reader(database) as client:
        feed = valid(client.get(f"/feed/{quote('港/口 100% a.atom?', safe='')}.atom").content)
        assert client.get(feed.find(f"{ATOM}link[@rel='self']").get("href")).status_code == 200
    assert feed.findtext(f"{ATOM}title") == "港/口 100% a.atom?"


def test_any_search_is_a_feed_and_its_page_says_so(room: TestClient) -> None:
    page = room.get("/", params={"q": "ferry", "lang": "en", "once": "1"}).text
    assert '<link rel="alternate" type="application/atom+xml"' in page
    feed = valid(room.get("/feed.atom", params={"q": "ferry", "lang": "en", "once": "true"}).content)
    assert len(feed.findall(f"{ATOM}entry")) == 1
    assert "/feed.atom?q=ferry&amp;lang=en&amp;once=true" in page
    for bad, status in (("q=(a", 422), ("x=1", 400), ("before=0", 400)):
        assert room.get(f"/feed.atom?{bad}").status_code == status, bad


def test_a_changed_article_keeps_its_id_and_says_when_it_changed(room: TestClient) -> None:
    entry = valid(room.get("/feed.atom?q=title:轮渡").content).find(
        f"{ATOM}entry[{ATOM}id='urn:harvester:article:{KEY}']"
    )
    assert datetime.fromisoformat(entry.findtext(f"{ATOM}updated")).day == 11, "two days after it was stored"


def test_pages_of_a_feed_hold_every_answer_once_while_articles_come_in(database: str, engine: Engine) -> None:
    wanted = ferries(engine, 0, 120)
    found: list[str] = []
    with reader(database) as client:
        path: str | None = "/feed.atom?q=ferry"
        while path:
            feed = valid(client.get(path).content)
            found += [one.findtext(f"{ATOM}id") for one in feed.findall(f"{ATOM}entry")]
            following = feed.find(f"{ATOM}link[@rel='next']")
            path = None if following is None else following.get("href")
            ferries(engine, 1_000 + len(found), 1)
    assert found == wanted[::-1], "what was stored last comes first, however old its day"


def test_hostile_strings_stay_text(database: str, engine: Engine) -> None:
    furnish(engine)
    with reader(database) as client:
        feed = valid(client.get("/feed.atom").content)
    entry = feed.find(f"{ATOM}entry[{ATOM}id='urn:harvester:article:{NASTY_KEY}']")
    assert entry.findtext(f"{ATOM}title").startswith("<script>alert(1)</script>")
    assert "\u202e" not in etree.tostring(feed, encoding="unicode")


def test_signs_that_xml_forbids_are_replaced() -> None:
    assert etree.fromstring(well_formed("<a>\ufffe\uffff长</a>").encode()).text == "\ufffd\ufffd长"
