"""A database moves either way, whole, and a copy that was stopped goes on."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select, update
from test_store_repeats import FULL, page, story
from test_store_write import article, raw, words_found

from harvester.store import copy as copying
from harvester.store import groups, pages, read, runs, tables
from harvester.store.copy import copy
from harvester.store.engine import DatabaseFault, Engine, open_database
from harvester.store.write import save_article


@pytest.fixture
def other(second_database: str) -> Engine:
    return open_database(second_database)


def fill(engine: Engine) -> None:
    """Every table that a crawl fills has rows: revisions, aliases, groups, failures, runs."""
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="1", arguments={"sources": ["临远"]})
        runs.open_run_source(conn, run, "linyuan_zh")
        save_article(conn, article(aliases=["https://www.linyuan.example/s/1"]), run_id=run)
        save_article(conn, article(title="改过的标题", raw=[raw(sha="c" * 64, offset=7000)]), run_id=run)
        for number in range(12):
            save_article(conn, page(f"site{number}", story(300 + number % 6)), run_id=run)
        pages.failed(conn, "https://www.linyuan.example/none.html", "timeout", source="linyuan_zh", run_id=run)
        runs.close_run_source(conn, run, "linyuan_zh", status="finished", counts={"seen": 3}, reasons={"timeout": 1})
        runs.close_run(conn, run, status="finished", exit_code=0)
        groups.decide(conn, 2, 3, "rejected", by="reader")


def everything(engine: Engine) -> list[object]:
    with engine.connect() as conn:
        return [read.article(conn, number) for number in read.all_ids(conn)]


@pytest.mark.parametrize("back", [False, True])
def test_a_copy_holds_the_same_articles_and_is_searched_alike(engine: Engine, other: Engine, back: bool) -> None:
    source, target = (other, engine) if back else (engine, other)
    fill(source)
    checks = {check.table: check for check in copy(source, target)}
    assert all(check.same for check in checks.values())
    assert checks["article"].rows == checks["article"].copied == 13
    assert checks["revision"].rows == 14
    assert checks["duplicate_link"].rows > 0
    assert everything(target) == everything(source)
    with source.connect() as here, target.connect() as there:
        for word in ("轮渡", "码头", "标题"):
            assert words_found(here, word) == words_found(there, word) != []
    other.dispose()


@pytest.mark.parametrize("back", [False, True])
def test_a_crawl_goes_on_in_the_copy(engine: Engine, other: Engine, back: bool) -> None:
    source, target = (other, engine) if back else (engine, other)
    fill(source)
    copy(source, target)
    with target.begin() as conn:
        assert save_article(conn, article(title="改过的标题", raw=[raw(sha="c" * 64, offset=7000)])).outcome == "known"
        assert save_article(conn, page("new", story(999))).outcome == "stored"
        assert save_article(conn, page("twin", story(301))).outcome == "duplicate"
        assert runs.open_run(conn, "crawl", version="1") == 2
    other.dispose()


def test_a_stopped_copy_goes_on_and_takes_in_what_changed(
    engine: Engine, other: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "SLICE", 4)
    fill(engine)
    seen: list[str] = []

    def stop(table: str, rows: int) -> None:
        seen.append(table)
        if table == "revision" and rows >= 8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy(engine, other, told=stop)
    with engine.begin() as conn:
        save_article(conn, page("site1", FULL))
        save_article(conn, page("late", story(888)))
    assert all(check.same for check in copy(engine, other))
    assert everything(other) == everything(engine)
    assert all(check.same for check in copy(engine, other))  # and once more, changing nothing
    other.dispose()


def test_a_database_of_other_articles_is_not_written_over(engine: Engine, other: Engine) -> None:
    fill(engine)
    with other.begin() as conn:
        save_article(conn, page("elsewhere", story(777)))
    with pytest.raises(DatabaseFault, match="other articles"):
        copy(engine, other)
    with other.connect() as conn:
        assert conn.execute(select(func.count()).select_from(tables.Article)).scalar() == 1
    other.dispose()


def test_a_copy_that_differs_is_found_out(engine: Engine, other: Engine) -> None:
    fill(engine)
    copy(engine, other)
    with other.begin() as conn:  # a revision is never changed, so a copy passes over it: the check must see it
        conn.execute(update(tables.Revision).where(tables.Revision.id == 3).values(text="别的文字"))
    with pytest.raises(DatabaseFault, match="differs in revision"):
        copy(engine, other)
    other.dispose()
