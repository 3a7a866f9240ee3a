"""Whole runs watched: from a site that breaks to its recovery; a field that is gone with its likeliest selector."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from crawling import crawl as replayed
from hostile import reply
from provinces import Troubled, order, rows

from harvester.article import Article
from harvester.discover import ListingSpider
from harvester.fetch.warc import response_at
from harvester.layout import Layout
from harvester.run.crawl import crawl
from harvester.run.drift import likeliest
from harvester.store.engine import open_database
from harvester.store.read import latest

LIST = "cangbei.linyuan.example/node_7204511.html"
SITE = "https://www.hekou.example"


@pytest.mark.slow
def test_a_site_that_breaks_is_told_once_and_its_recovery_once(tmp_path: Path) -> None:
    site = Troubled()
    asked = order(tmp_path, site, "cangbei_en")
    well = crawl(asked)
    site.pages[LIST] = reply(b"<html><body><h1>Our new site</h1><p>Soon.</p></body></html>")
    broken, again = crawl(asked), crawl(asked)
    del site.pages[LIST]
    mended = crawl(asked)
    assert [one.exit_code for one in (well, broken, again, mended)] == [0, 1, 1, 0]
    assert [one.news and one.news.is_any for one in (well, broken, again, mended)] == [False, True, False, True]
    assert broken.news
    [trouble] = broken.news.began
    assert (trouble.source, trouble.cause, trouble.page_url) == ("cangbei_en", "empty_list", f"http://{LIST}")
    query = (
        "SELECT a.name, f.offset, f.length FROM incident i JOIN fetch f ON f.id = i.fetch_id "
        "JOIN archive_file a ON a.id = f.archive_file_id"
    )
    [(file, offset, length)] = rows(asked, query)
    assert b"Our new site" in response_at(asked.archive / file, offset, length).body
    assert rows(asked, "SELECT state, cause FROM verdict ORDER BY run_id") == [
        ("healthy", None), ("broken", "empty_list"), ("broken", "empty_list"), ("healthy", None)]  # fmt: skip
    assert rows(asked, "SELECT runs, ended_run_id FROM incident") == [(2, 4)]
    [(measures,)] = rows(asked, "SELECT measures FROM verdict WHERE run_id = 1")
    assert json.loads(measures)["run"]["articles"] == well.total("stored") + well.total("duplicate")


def test_a_replay_says_nothing_of_health(tmp_path: Path) -> None:
    asked = order(tmp_path, Troubled(), "cangbei_en")
    crawl(asked)
    again = crawl(order(tmp_path, Troubled(), "cangbei_en", replay=(tmp_path / "archive",)))
    assert again.news is None
    assert rows(asked, "SELECT count(*) FROM verdict") == [(1,)]


class HekouZh(ListingSpider):
    name = "hekou_zh"
    publisher = "河口县人民政府"
    province = "CN-LY"
    start_urls = [f"{SITE}/xwzx/"]  # noqa: RUF012
    at_least = 1
    article_pattern = r"/t\d{8}_\d+\.html"
    layouts = (Layout(body="div.article-content", published="div.info"),)


def page(number: int, place: str, credit: str) -> str:
    """An article written for tests; its credit line stands in an element of this class."""
    line = f"渡口第{number}班船载了柑橘过江，船工说水位又高了半尺，石阶都看不见了。"
    text = "".join(f"<p>{line}第{n}筐送给了学校。</p>" for n in range(6))
    title = f"第{number}班渡船过江"
    return (
        f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1>'
        f'<div class="{place}">{credit}</div><div class="article-content">{text}</div></body></html>'
    )


@pytest.fixture
def before_and_after(tmp_path: Path) -> tuple[Article, Article]:
    """The record of an article before the redesign, and of one after it."""
    urls = [f"{SITE}/xwzx/t20240501_{n}.html" for n in (1, 2)]
    listed = "".join(f'<li><a href="{url}">第{n}班渡船过江</a></li>' for n, url in enumerate(urls, 1))
    pages = {
        f"{SITE}/xwzx/": f"<html><body><ul>{listed}</ul></body></html>",
        urls[0]: page(1, "info", "时间：2024-05-01 09:30 来源：河口日报"),
        urls[1]: page(2, "meta-line", "时间：2024-05-02 09:30 来源：河口日报"),
    }
    replayed(HekouZh, pages, tmp_path)
    with open_database(f"sqlite:///{tmp_path / 'articles.db'}", readonly=True).connect() as conn:
        held = {article.url: article for article in latest(conn)}
    return held[urls[0]], held[urls[1]]


def test_a_declared_place_that_is_gone_names_the_selector_that_holds_its_value(
    before_and_after: tuple[Article, Article], tmp_path: Path
) -> None:
    good, bad = before_and_after
    assert bad.flags == ["layout_miss:published", "archived_copy"]  # the crawl was answered from an archive
    told = likeliest(HekouZh, "published", bad, good, tmp_path / "archive")
    assert told == "published='div.info' is gone; its value stands in 'div.meta-line' now"


def test_a_field_that_no_layout_declares_is_told_by_where_it_stood(
    before_and_after: tuple[Article, Article], tmp_path: Path
) -> None:
    good, bad = before_and_after
    bad.flags.clear()
    assert likeliest(HekouZh, "origin", bad, good, tmp_path / "archive") == "origin stood in 'div.info', which is gone"
    assert likeliest(HekouZh, "origin", bad, good, tmp_path / "elsewhere") is None
    assert likeliest(HekouZh, "origin", bad, None, tmp_path / "archive") is None
