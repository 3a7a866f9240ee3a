"""What is known of addresses: held, resting, due, gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from sqlalchemy import func, select
from test_store_write import URL, article, raw

from harvester.article import REASONS, Raw
from harvester.store import history, pages, tables
from harvester.store.engine import Engine
from harvester.store.write import save_article

NOW = datetime(2024, 5, 6, 2, 30, tzinfo=UTC)
LINK = "https://www.linyuan.example/yw/202405/t20240506_9.html"
_P, _A = tables.Page.__table__.c, tables.Article.__table__.c


def test_only_held_articles_are_known(engine: Engine) -> None:
    with engine.begin() as conn:
        save_article(conn, article())
        pages.failed(conn, LINK, "no_body", source="linyuan_zh")
        pages.saw(conn, [f"{LINK}?seen=1"], source="linyuan_zh")
        assert pages.known(conn, [URL, LINK, f"{LINK}?seen=1", f"{LINK}?never=1"]) == {URL}
        assert pages.known(conn, []) == set()


def test_a_list_of_thousands_of_links_is_answered(engine: Engine) -> None:
    links = [f"https://www.linyuan.example/t{number}.html" for number in range(2500)]
    with engine.begin() as conn:
        save_article(conn, article(url=links[1234], raw=[]))
        assert pages.known(conn, links) == {links[1234]}


@pytest.mark.parametrize(
    ("reason", "waits"),
    [
        ("download_failed", (6, 12, 24)),
        ("http_error", (6, 12, 24)),
        ("no_body", (168, 336, 672)),
        ("list_page", (168, 336, 672)),
    ],
)
def test_a_failed_address_rests_longer_each_time(engine: Engine, reason: str, waits: tuple[int, ...]) -> None:
    moment = NOW
    for hours in waits:
        with time_machine.travel(moment, tick=False), engine.begin() as conn:
            pages.failed(conn, LINK, reason, source="linyuan_zh", detail="seen")
            assert pages.resting(conn, [LINK, URL]) == {LINK: reason}
            assert pages.resting(conn, [LINK], at=moment + timedelta(hours=hours)) == {}
        moment += timedelta(hours=hours)


def test_no_wait_grows_without_end() -> None:
    assert {reason: pages.rest(reason, 10**6).days for reason in ("timeout", "not_html")} == {
        "timeout": 7,
        "not_html": 90,
    }
    assert all(pages.rest(reason, 1) > timedelta(0) for reason in REASONS)


@pytest.mark.parametrize("reason", ["limit", "out_of_range"])
def test_what_was_never_asked_for_is_no_failure(engine: Engine, reason: str) -> None:
    with engine.begin() as conn:
        pages.failed(conn, LINK, reason, source="linyuan_zh")
        assert pages.resting(conn, [LINK]) == {}
        assert conn.execute(select(_P.state, _P.failures)).one() == ("seen", 0)
        assert conn.execute(select(func.count()).select_from(tables.Fetch)).scalar() == 0


def test_a_reason_of_ones_own_is_refused(engine: Engine) -> None:
    with engine.begin() as conn, pytest.raises(ValueError, match="unknown reason"):
        pages.failed(conn, LINK, "because")


def test_success_after_failure_wipes_the_slate(engine: Engine) -> None:
    with engine.begin() as conn:
        pages.failed(conn, URL, "timeout", source="linyuan_zh")
        assert save_article(conn, article()).outcome == "stored"
        row = conn.execute(select(_P.state, _P.failure, _P.failures).where(_P.url == URL)).one()
    assert row == ("done", None, 0)


@pytest.mark.parametrize(
    ("reason", "status", "times"),
    [("http_error", 404, 2), ("http_error", 410, 1), ("soft_404", 200, 2), ("withdrawn", 200, 1)],
)
def test_a_held_article_whose_page_is_gone_is_withdrawn(engine: Engine, reason: str, status: int, times: int) -> None:
    with engine.begin() as conn:
        number = save_article(conn, article()).article_id
        for turn in range(1, times + 1):
            pages.failed(conn, URL, reason, status=status, source="linyuan_zh")
            gone = conn.execute(select(_A.withdrawn_at)).scalar() is not None
            assert gone is (turn == times)
        assert pages.known(conn, [URL]) == {URL}
        assert [(edit.article_id, edit.what) for edit in history.withdrawals(conn, NOW)] == [(number, reason)]
        assert save_article(conn, article()).outcome == "known"  # it is back
        assert history.withdrawals(conn, NOW) == []


def test_a_server_that_is_down_withdraws_nothing(engine: Engine) -> None:
    with engine.begin() as conn:
        save_article(conn, article())
        for _ in range(5):
            pages.failed(conn, URL, "http_error", status=503, source="linyuan_zh")
            pages.failed(conn, URL, "download_failed", source="linyuan_zh")
        assert conn.execute(select(_A.withdrawn_at)).scalar() is None
        assert pages.known(conn, [URL]) == {URL}


def test_articles_come_due_again_by_their_age(engine: Engine) -> None:
    with time_machine.travel(NOW, tick=False), engine.begin() as conn:
        save_article(conn, article())
        assert pages.due(conn, "linyuan_zh", at=NOW + timedelta(hours=23)) == []
        assert pages.due(conn, "linyuan_zh", at=NOW + timedelta(hours=25)) == [URL]
        assert pages.due(conn, "haicheng_zh", at=NOW + timedelta(hours=25)) == []


def test_a_list_page_keeps_what_the_next_request_needs(engine: Engine) -> None:
    listing = "https://www.linyuan.example/yw/"
    with engine.begin() as conn:
        answer = Raw(listing, "d" * 64, "run-1.warc.gz", 10, 20, NOW)
        first = pages.fetched(conn, listing, answer, source="linyuan_zh", etag='"5f"\x00', last_modified="Mon", size=7)
        again = pages.fetched(conn, listing, answer, source="linyuan_zh", etag='"60"', links_sha256="e" * 64)
        row = conn.execute(select(tables.Page.__table__)).one()
        assert conn.execute(select(tables.Fetch.archive_file_id, tables.Fetch.offset)).one() == (1, 10)
    assert first == again
    assert (row.kind, row.etag, row.body_sha256, row.links_sha256) == ("list", '"60"', "d" * 64, "e" * 64)
    assert (row.last_fetched_at, row.failures) == (NOW, 0)


def test_an_unarchived_answer_is_a_fetch_of_its_own(engine: Engine) -> None:
    with engine.begin() as conn:
        for _ in range(2):
            pages.failed(conn, LINK, "download_failed", source="linyuan_zh")
        assert conn.execute(select(func.count()).select_from(tables.Fetch)).scalar() == 2


def test_a_refused_page_keeps_the_answer_it_was_refused_for(engine: Engine) -> None:
    with engine.begin() as conn:
        pages.failed(conn, LINK, "list_page", status=200, source="linyuan_zh", raw=[raw(LINK, "9" * 64, 77)])
        row = conn.execute(select(tables.Fetch.__table__)).one()
    assert (row.failure, row.status, row.sha256, row.offset) == ("list_page", 200, "9" * 64, 77)
