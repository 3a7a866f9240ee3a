"""The four steps between a page that was read and the database."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy.exceptions import DropItem

from harvester import settings
from harvester.article import Article, Block, Image, Raw, RefusedPage, text_of
from harvester.fetch.ledger import Ledger
from harvester.identity import near
from harvester.store import fulltext
from harvester.store.engine import Engine
from harvester.store.runs import open_run
from harvester.store.write import Writer
from harvester.text.normalise import normalise
from pipelines import normalise as step_normalise
from pipelines.check import Check
from pipelines.identify import Identify
from pipelines.normalise import Normalise
from pipelines.store import Store

FETCHED = datetime(2026, 5, 6, 15, 30, tzinfo=UTC)  # 23:30 on 6 May in Shanghai
URL = "http://www.linyuan.example/yaowen/202605/t20260506_1.shtml"


def article(**changes: Any) -> Article:
    blocks = [Block("paragraph", "临远县的渡船昨天开通，一次可载四十辆汽车，两岸居民从此不必绕行。")]
    made = Article(URL, source="linyuan_zh", title="渡船开通", blocks=blocks, text=blocks[0].text)
    made.raw = [Raw(URL, "0" * 64, fetched_at=FETCHED)]
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def test_settings_name_the_steps_in_the_order_of_the_sentence() -> None:
    names = sorted(settings.ITEM_PIPELINES, key=lambda name: settings.ITEM_PIPELINES[name])
    assert [name.split(".")[1] for name in names] == ["normalise", "check", "identify", "store"]
    for name in names:
        module, _, step = name.rpartition(".")
        assert hasattr(import_module(module), step)


@pytest.mark.parametrize("module", ["normalise", "check", "identify", "store"])
def test_step_is_thin(module: str) -> None:
    path = Path(import_module(f"pipelines.{module}").__file__ or "")
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 50


def test_normalise_gives_one_spelling_of_width_space_and_language() -> None:
    item = article(title=" ＧＤＰ增长５．２％\u3000\n同比 ", authors=["陈一帆", " 陈一帆", "\u200b"], origin="\u3000",
                   blocks=[Block("paragraph", "第１段\x00\r\n续"), Block("paragraph", " \u200b")])  # fmt: skip
    done = asyncio.run(Normalise().process_item(item))
    assert isinstance(done, Article)
    assert (done.title, done.authors, done.origin) == ("GDP增长5.2% 同比", ["陈一帆"], None)
    assert (done.text, len(done.blocks), done.language) == ("第1段\n续", 1, "zh-Hans")


@given(st.text(), st.lists(st.text()), st.lists(st.text()))
def test_normalising_twice_changes_nothing_more(title: str, names: list[str], texts: list[str]) -> None:
    once = normalise(Article(URL, title=title, authors=names, blocks=[Block("paragraph", text) for text in texts]))
    before = once.as_json()
    assert normalise(once).as_json() == before


REFUSED = {
    "no headline": ({"title": " "}, "no_title"),
    "nothing to read": ({"text": "", "blocks": []}, "no_body"),
    "tomorrow": ({"published_on": date(2026, 5, 7)}, "future_date"),
    "next year": ({"published_on": date(2027, 5, 6)}, "future_date"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_check_turns_what_cannot_be_vouched_for_into_a_refusal_that_keeps_its_addresses(name: str) -> None:
    changes, reason = REFUSED[name]
    item = article(aliases=["http://m.linyuan.example/1"], **changes)
    refused = Check().process_item(item)
    assert isinstance(refused, RefusedPage)
    assert (refused.reason, refused.url, refused.aliases, refused.raw) == (reason, URL, item.aliases, item.raw)


@pytest.mark.parametrize(
    "changes", [{"published_on": date(2026, 5, 6)}, {"published_on": None}, {"text": "", "blocks": [], "images": [Image("http://x.example/1.jpg")]}],
    ids=["today in Shanghai", "no date", "pictures alone"],
)  # fmt: skip
def test_check_lets_pass_what_can_be_vouched_for(changes: dict[str, Any]) -> None:
    item = article(**changes)
    assert Check().process_item(item) is item


def test_identify_gives_canonical_address_aliases_and_key() -> None:
    item = article(url=URL + "?utm_source=x#top", aliases=[URL, "http://m.linyuan.example:80/1"])
    done = Identify().process_item(item)
    assert isinstance(done, Article)
    assert (done.url, done.aliases, len(done.key)) == (URL, ["http://m.linyuan.example/1"], 16)


def test_refused_page_passes_every_step_to_the_store() -> None:
    page = RefusedPage(URL, "linyuan_zh", "http_error", status=404)
    assert asyncio.run(Normalise().process_item(page)) is page
    assert Check().process_item(page) is page
    assert Identify().process_item(page) is page


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """In which threads the work that grows with a text is done, by the function's name."""
    found: dict[str, set[str]] = {}

    def noting(work: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*args: Any) -> Any:
            found.setdefault(work.__name__, set()).add(threading.current_thread().name)
            return work(*args)

        return noted

    for module, name in ((step_normalise, "normalise"), (near, "fingerprint"), (fulltext, "spell")):
        monkeypatch.setattr(module, name, noting(getattr(module, name)))
    return found


def long_article() -> Article:
    """An article of more characters than the crawl's own thread looks through."""
    long = article()
    long.blocks = [Block("paragraph", "渡口的船又开了。" * 10) for _ in range(step_normalise.LONG // 80 + 1)]
    long.text = text_of(long.blocks)
    return long


def test_what_grows_with_the_text_is_not_done_in_the_crawls_own_thread(
    services: SimpleNamespace, threads: dict[str, set[str]]
) -> None:
    async def crawl() -> None:
        item = await Normalise().process_item(long_article())
        assert isinstance(item, Article)
        crawler: Any = SimpleNamespace(spider=SimpleNamespace(services=services))
        await Store(crawler).process_item(Identify().process_item(item))

    asyncio.run(crawl())
    assert set(threads) == {"normalise", "fingerprint", "spell"}
    assert threading.current_thread().name not in set().union(*threads.values())


def test_an_article_read_again_unchanged_is_not_fingerprinted(
    services: SimpleNamespace, threads: dict[str, set[str]]
) -> None:
    stored(services, ready())
    threads.clear()
    stored(services, ready())
    assert not threads
    stored(services, ready(title="渡船今日开通"))
    assert set(threads) == {"fingerprint", "spell"}


@pytest.fixture
def services(engine: Engine) -> Iterator[SimpleNamespace]:
    with engine.begin() as conn:
        run_id = open_run(conn, "crawl", version="0")
    with Writer(engine) as writer:
        yield SimpleNamespace(validators={}, run_id=run_id, engine=engine, writer=writer, ledger=Ledger("linyuan_zh"))


def stored(services: SimpleNamespace, item: Article | RefusedPage) -> Article:
    crawler: Any = SimpleNamespace(spider=SimpleNamespace(services=services))
    return asyncio.run(Store(crawler).process_item(item))


def ready(**changes: Any) -> Article:
    done = Identify().process_item(article(**changes))
    assert isinstance(done, Article)
    return done


def test_stored_article_is_settled_and_its_twin_run_finds_it_known(services: SimpleNamespace) -> None:
    services.ledger.see(URL)
    assert stored(services, ready()).title == "渡船开通"
    assert services.ledger.outcomes == {URL: "stored"}
    stored(services, ready())
    assert services.ledger.outcomes == {URL: "known"}


def test_changed_article_counts_as_stored_and_as_revised(services: SimpleNamespace) -> None:
    stored(services, ready())
    stored(services, ready(title="渡船今日开通"))
    assert (services.ledger.outcomes, services.ledger.revised) == ({URL: "stored"}, 1)


def test_redirected_article_settles_the_link_the_run_saw(services: SimpleNamespace) -> None:
    link = "http://www.linyuan.example/old/1.html"
    services.ledger.see(link)
    stored(services, ready(aliases=[link]))
    assert services.ledger.outcomes == {link: "stored"}


def test_refused_page_is_marked_in_the_database_and_dropped_by_its_reason(services: SimpleNamespace) -> None:
    services.ledger.see(URL)
    page = RefusedPage(URL, "linyuan_zh", "http_error", "status 404", 404, [Raw(URL, "0" * 64, "f", 1, 2, FETCHED)])
    with pytest.raises(DropItem, match="http_error"):
        stored(services, page)
    assert (services.ledger.outcomes, services.ledger.reasons) == ({URL: "refused"}, {URL: "http_error"})
    with services.engine.connect() as conn:
        [row] = conn.exec_driver_sql("SELECT state, failure, failures FROM page").fetchall()
    assert tuple(row) == ("failed", "http_error", 1)


def test_page_the_database_does_not_take_is_counted_as_such(services: SimpleNamespace) -> None:
    class Broken:
        engine = services.engine

        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.set_exception(OSError("disk full"))
            return future

    services.writer = Broken()
    with pytest.raises(DropItem, match="disk full"):
        stored(services, ready())
    assert services.ledger.reasons == {URL: "store_failed"}
