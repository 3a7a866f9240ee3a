"""The sample province crawled end to end, by the code that crawls real sources, held against its table of truth."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sample_truth import differences
from shared_crawl import PROVINCE, SOURCES, TRUTH, Crawled, crawled
from sqlalchemy import text

from harvester.discover import registry
from harvester.fetch.archive import read_raw
from harvester.identity.address import key_of
from harvester.run.crawl import crawl
from harvester.run.order import Report, SourceReport
from harvester.sample.demo import QUERIES, SPIDERS, order_for
from harvester.sample.province import Province
from harvester.sample.server import SampleServer, Visit
from harvester.sample.sites.base import Answer, Item, WrongTurn
from harvester.sample.truth import Published
from harvester.search import find
from harvester.store.read import find_id

__all__ = ["crawled"]  # the fixture

ROOT = Path(__file__).resolve().parent.parent


def of(report: Report, source: str) -> SourceReport:
    """One source's account."""
    return next(account for account in report.sources if account.source == source)


def test_every_article_is_stored_once_and_nothing_else(crawled: Crawled) -> None:
    assert crawled.articles.keys() == TRUTH.articles.keys()


@pytest.mark.parametrize("truth", TRUTH.articles.values(), ids=lambda truth: truth.url)
def test_record_in_the_database_is_what_the_newsroom_wrote(crawled: Crawled, truth: Published) -> None:
    assert differences(truth, crawled.articles[truth.url]) == {}


def test_page_whose_only_date_is_furniture_has_none(crawled: Crawled) -> None:
    undated = [article for article in crawled.articles.values() if article.published_on is None]
    assert [article.title for article in undated] == ["Linyuan in Brief: A Province Between the Hills and the Bay"]
    assert date(2016, 5, 12) not in {article.published_on for article in crawled.articles.values()}


@pytest.mark.parametrize("source", SOURCES)
def test_account_of_the_first_run_adds_up(crawled: Crawled, source: str) -> None:
    account, published = of(crawled.first.report, source), TRUTH.of(source)
    reasons = TRUTH.refused[source]
    assert account.status == "finished", account.problems
    assert account.list_pages == TRUTH.list_pages[source]
    assert account.seen == len(published) + len(reasons)
    assert account.stored + account.duplicate == len(published)
    assert account.reasons == {reason: list(reasons.values()).count(reason) for reason in reasons.values()}
    assert (account.known, account.refused, account.adds_up) == (0, len(reasons), True)


def test_reprints_of_one_story_are_one_group_in_every_edit_and_nothing_else_is(crawled: Crawled) -> None:
    """Daily notices in one template, and one story in two languages, stay apart."""
    groups: dict[int, set[str]] = {}
    with crawled.engine.connect() as conn:
        for group, url in conn.execute(text("SELECT group_id, url FROM article WHERE group_id IS NOT NULL")):
            groups.setdefault(group, set()).add(url)
    assert {frozenset(group) for group in groups.values() if len(group) > 1} == TRUTH.groups
    repeats = sum(len(group) - 1 for group in TRUTH.groups)
    assert len(TRUTH.groups) <= crawled.first.report.total("duplicate") <= repeats


@pytest.mark.parametrize("truth", [t for t in TRUTH.articles.values() if t.twins], ids=lambda truth: truth.url)
def test_twin_addresses_lead_to_the_one_article(crawled: Crawled, truth: Published) -> None:
    asked = {visit.url for visit in crawled.first.visits}
    with crawled.engine.connect() as conn:
        held = find_id(conn, truth.url)
        assert held is not None
        assert {find_id(conn, twin) for twin in truth.twins} == {held}
    assert truth.url in asked
    assert not asked & set(truth.twins)


def test_day_without_a_paper_is_asked_for_and_is_no_failure(crawled: Crawled) -> None:
    gone = [visit.path for visit in crawled.first.visits if visit.status == 404 and visit.host.startswith("paper.")]
    assert len(gone) >= 3
    account = of(crawled.first.report, "wanbao_zh")
    assert (account.status, account.list_failures) == ("finished", {})


def test_run_ends_well(crawled: Crawled) -> None:
    assert (crawled.first.report.exit_code, crawled.second.report.exit_code) == (0, 0)


def test_forbidden_address_is_never_asked_for(crawled: Crawled) -> None:
    forbidden = {url for turns in TRUTH.refused.values() for url, reason in turns.items() if reason == "robots"}
    assert forbidden
    assert not forbidden & {visit.url for visit in (*crawled.first.visits, *crawled.second.visits)}


def test_robots_are_asked_first_and_every_visit_is_of_the_province(crawled: Crawled) -> None:
    for host in PROVINCE.by_host:
        assert next(visit for visit in crawled.first.visits if visit.host == host).path == "/robots.txt"
    assert {visit.host for visit in crawled.first.visits} == set(PROVINCE.by_host)


def test_each_page_is_fetched_once(crawled: Crawled) -> None:
    asked = [visit.url for visit in crawled.first.visits if visit.path != "/robots.txt"]
    assert sorted(asked) == sorted(set(asked))


def test_second_run_fetches_no_article_and_one_page_of_each_list(crawled: Crawled) -> None:
    assert crawled.second.articles_fetched == 0
    asked = {visit.url for visit in crawled.second.visits if visit.path != "/robots.txt" and visit.status != 404}
    assert asked == {url for lists in TRUTH.lists.values() for url in lists if answered(url)}


def answered(url: str) -> bool:
    """Whether anything stands there: the fronts of days without a paper are asked for and are not there."""
    parts = urlsplit(url)
    return PROVINCE.answer(parts.netloc, url.partition(parts.netloc)[2]).status == 200


def test_second_run_knows_all_it_sees(crawled: Crawled) -> None:
    report = crawled.second.report
    assert (report.total("stored"), report.total("duplicate")) == (0, 0)
    assert all(account.adds_up for account in report.sources)
    assert report.total("known") > 0


@pytest.mark.parametrize("truth", TRUTH.articles.values(), ids=lambda truth: truth.url)
def test_archive_gives_back_the_bytes_as_they_were_served(crawled: Crawled, truth: Published) -> None:
    site = PROVINCE.site(truth.source)
    kept = crawled.articles[truth.url].raw
    assert [raw.url for raw in kept] == list(truth.pages)
    for raw in kept:
        assert read_raw(raw, crawled.first.archive) == site.answers[raw.url.removeprefix(f"http://{site.host}")].body


def test_demo_has_an_article_to_read_in_each_language_and_an_answer_in_each(crawled: Crawled) -> None:
    for demo in (crawled.first, crawled.second):
        chinese, english, both = demo.to_read
        assert (chinese.language, english.language) == ("zh-Hans", "en")
        assert {"en", "zh-Hans"} <= both.languages.keys()
        assert all(demo.found[query] for query in QUERIES)


def test_every_command_that_the_demo_suggests_works(crawled: Crawled) -> None:
    for command in crawled.first.next_commands:
        program, *arguments = shlex.split(command)
        assert program == "harvester"
        done = subprocess.run(
            [sys.executable, "-m", "harvester", *arguments], capture_output=True, text=True, cwd=ROOT, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), command
        assert len(done.stdout.splitlines()) >= 2, command


def test_demo_says_how_many_articles_it_holds(crawled: Crawled) -> None:
    assert crawled.first.articles_held == crawled.second.articles_held == len(TRUTH.articles)
    assert crawled.first.articles_fetched == sum(len(truth.pages) for truth in TRUTH.articles.values())
    assert {query: len(hits) for query, hits in crawled.first.found.items()} == dict.fromkeys(QUERIES, 3)
    assert all(total >= 3 for total in crawled.first.answers.values())


@pytest.mark.parametrize(("query", "word"), [("长沙", "长沙"), ("長沙", "長沙"), ("Changsha", "Changsha")])
def test_search_finds_every_article_that_names_changsha(crawled: Crawled, query: str, word: str) -> None:
    spellings = ("长沙", "長沙") if "沙" in word else ("Changsha",)
    wanted = {
        truth.url
        for truth in TRUTH.articles.values()
        if any(spelling in block for spelling in spellings for block in (truth.title, *truth.blocks))
    }
    with crawled.engine.connect() as conn:
        assert {hit.url for hit in find(conn, query, limit=100)} == wanted


def test_sources_of_the_province_are_never_among_the_real_ones() -> None:
    assert not registry.sources().keys() & set(SOURCES)
    assert sorted(registry.sources(SPIDERS)) == SOURCES


def with_wrong_turn(province: Province, source: str, turn: WrongTurn) -> Province:
    """The province with one more link that leads nowhere."""
    sites = [
        replace(site, wrong_turns=(*site.wrong_turns, turn)) if site.source == source else site
        for site in province.sites
    ]
    return Province(tuple(sites))


CARELESS = """
from harvester.discover import ListingSpider


class Careless(ListingSpider):
    name = "careless"
    publisher = "青汀广播电视台"
    province = "CN-LY"
    start_urls = ["http://bilingual.qingting.example/read/"]
    allowed_domains = ["bilingual.qingting.example", "127.0.0.1"]
    at_least = 3
    article_pattern = r"/read/\\d{6}_\\d+\\.html$"
"""


@pytest.mark.parametrize(("source", "reason"), [("qingting_bi", "off_site"), ("careless", "guard")])
def test_redirect_to_another_place_on_loopback_is_refused(tmp_path: Path, source: str, reason: str) -> None:
    """By the source's own hosts, and where a source is declared carelessly, by the address guard."""
    (tmp_path / "careless.py").write_text(CARELESS, encoding="utf-8")
    spiders = SPIDERS if source == "qingting_bi" else str(tmp_path)
    with SampleServer(PROVINCE).running() as secret:
        item = Item("/read/240711_1099.html", "A Door That Leads Elsewhere", date(2024, 7, 11))
        elsewhere = Answer(b"", status=302, headers=(("Location", f"{secret.address}/read/240314_1021.html"),))
        province = with_wrong_turn(PROVINCE, "qingting_bi", WrongTurn("all", item, reason, elsewhere))
        with SampleServer(province).running() as server:
            order = order_for(server, tmp_path / "a.db", tmp_path / "archive", source)
            account = of(crawl(replace(order, spiders=spiders)), source)
            assert Visit("GET", "bilingual.qingting.example", item.path, 302) in server.visits
        assert secret.visits == []
    assert account.reasons == {reason: 1}
    assert account.stored == len(TRUTH.of("qingting_bi"))


def test_changed_and_new_pages_are_seen_by_the_next_run(tmp_path: Path) -> None:
    site = PROVINCE.site("qingting_bi")
    younger = Province((replace(site, stories=site.stories[:-1]),))
    with SampleServer(younger).running() as server:
        order = order_for(server, tmp_path / "a.db", tmp_path / "archive", "qingting_bi")
        before = crawl(order)
        server.province = PROVINCE
        server.forget()
        after = crawl(order)
        fetched = [visit.url for visit in server.visits if visit.path.startswith("/read/2")]
    assert of(before, "qingting_bi").stored == len(site.stories) - 1
    assert of(after, "qingting_bi").stored == 1
    assert fetched == [site.url(site.story_path(site.stories[-1]))]


def test_proxies_of_the_environment_are_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SampleServer(PROVINCE).running() as stranger, SampleServer(PROVINCE).running() as server:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
            monkeypatch.setitem(os.environ, name, stranger.address)
        report = crawl(order_for(server, tmp_path / "a.db", tmp_path / "archive", "qingting_bi"))
        assert stranger.visits == []
    assert report.exit_code == 0


def test_keys_are_those_of_the_addresses(crawled: Crawled) -> None:
    assert all(article.key == key_of(url) for url, article in crawled.articles.items())
