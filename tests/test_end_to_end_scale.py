"""The grown province crawled end to end: deep lists, many hosts, spiders from a folder; nothing is lost on the way.

`HARVESTER_SCALE=10000x40` grows it to that many articles on that many hosts.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sample_truth import differences
from typer.testing import CliRunner

from harvester.cli.app import app
from harvester.run.crawl import crawl
from harvester.sample.demo import order_for
from harvester.sample.load import AN_ARTICLE
from harvester.sample.scale import declare, towns
from harvester.sample.server import LIFETIME, SampleServer
from harvester.sample.truth import Truth
from harvester.store.engine import open_database
from harvester.store.read import latest

SIZES = [(360, 6), *(tuple(map(int, size.split("x"))) for size in os.environ.get("HARVESTER_SCALE", "").split())]


@pytest.mark.slow
@pytest.mark.parametrize(("articles", "hosts"), SIZES)
def test_every_article_of_the_grown_province_is_stored_once_and_true(tmp_path: Path, articles: int, hosts: int) -> None:
    province = towns(articles, hosts)
    truth = Truth(province)
    spiders = declare(province, tmp_path / "spiders")
    with SampleServer(province).running(LIFETIME + AN_ARTICLE * articles) as server:
        order = order_for(server, tmp_path / "a.db", tmp_path / "archive", *(site.source for site in province.sites))
        order = replace(order, spiders=str(spiders), budget=None)
        first = crawl(order)
        articles_asked = [visit.url for visit in server.visits if visit.url in truth.articles]
        server.forget()
        second = crawl(order)
        asked = {visit.url for visit in server.visits if visit.path != "/robots.txt"}
    with open_database(order.db, readonly=True).connect() as conn:
        stored = {article.url: article for article in latest(conn, articles + 1)}
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert sorted(articles_asked) == sorted(truth.articles)
    assert stored.keys() == truth.articles.keys()
    assert {url: wrong for url, article in stored.items() if (wrong := differences(truth.articles[url], article))} == {}
    assert first.total("list_pages") == sum(truth.list_pages.values())
    assert asked == {url for lists in truth.lists.values() for url in lists}


@pytest.mark.slow
def test_load_test_of_the_demo_says_what_is_held_and_what_a_second_crawl_costs(tmp_path: Path) -> None:
    command = ["demo", "--articles", "24", "--hosts", "2", "--db", str(tmp_path / "load.db")]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0
    assert "24 articles published on 2 hosts, 24 held, 0 asked for twice" in " ".join(result.stdout.split())
    assert CliRunner().invoke(app, command).exception is not None  # the file is there already
