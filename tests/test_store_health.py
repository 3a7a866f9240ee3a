"""On both databases: what runs measured is read back as it was; troubles begin, go on and end once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import time_machine

from harvester.article import Article, Block, Evidence, Raw
from harvester.clock import SHANGHAI, now
from harvester.identity.identify import identify
from harvester.run.order import Order, SourceReport
from harvester.run.watch import News, find_news
from harvester.sample.spiders.linyuan_zh import LinyuanZh
from harvester.store import health, incidents, lists, outbox, pages, runs, standing
from harvester.store.engine import Engine
from harvester.store.lists import ListOutcome
from harvester.store.outbox import Owed
from harvester.store.write import save_article

NAME, SITE = "linyuan_zh", "http://www.linyuan.example"
START = datetime(2026, 3, 2, 3, 0, tzinfo=SHANGHAI)
ORDER = Order(sources=(NAME,), db="", archive=Path("archive"))


def article(number: int, day: date, **changes: object) -> Article:
    """An article of the sample source, written for tests."""
    text = f"临远省第{number}号消息。" + f"渡口今天第{number}次开放，两岸的人过河买菜，风不大，水面很平。" * 6
    url = f"{SITE}/yaowen/t{day:%Y%m%d}_{number}.shtml"
    made = Article(url, source=NAME, title=f"渡口第{number}次开放", text=text, blocks=[Block("paragraph", text)],
                   published_on=day, origin="临远日报", authors=["林窈"], editors=["陈一帆"], language="zh-Hans",
                   raw=[Raw(url, f"{number:064x}", "a.warc.gz", number * 100, 90, now())])  # fmt: skip
    made.provenance = {"title": Evidence("h1", made.title, "high")}
    for name, value in changes.items():
        setattr(made, name, value)
    return identify(made)


def crawled(
    engine: Engine, at: datetime, articles: Sequence[Article] = (), *, refused: Sequence[str] = (), links: int = 20,
    status: str = "finished", list_failures: dict[str, str] | None = None, order: Order = ORDER,
) -> News:  # fmt: skip
    """One run of the source with these articles and refusals, judged at its end."""
    with time_machine.travel(at, tick=False):
        with engine.begin() as conn:
            run = runs.open_run(conn, "crawl", version="test")
            runs.open_run_source(conn, run, NAME)
            pages.fetched(conn, f"{SITE}/yaowen/", Raw(f"{SITE}/yaowen/", "0" * 64, "l.warc.gz", run, 9, at),
                          source=NAME, run_id=run)  # fmt: skip
            for one in articles:
                save_article(conn, one, run_id=run)
            for number, reason in enumerate(refused):
                url = f"{SITE}/lost/{at:%m%d}_{number}.shtml"
                kept = Raw(url, f"{run}{number}".zfill(64), "b.warc.gz", run * 100 + number, 9, at)
                pages.failed(conn, url, reason, source=NAME, run_id=run, status=500, raw=[kept])
            done = len(articles) + len(refused)
            counts = {"requests": 2 + done, "stored": len(articles), "refused": len(refused)}
            if not list_failures:
                counts |= {"list_pages": 1, "seen": links, "known": links - done}
            runs.close_run_source(conn, run, NAME, status=status, finish_reason="finished", counts=counts,
                                  reasons=dict.fromkeys(refused, 1), list_failures=list_failures)  # fmt: skip
        report = SourceReport(NAME, status, "finished")
        news = find_news(engine, order, run, {NAME: LinyuanZh}, [report])
        with engine.begin() as conn:
            runs.close_run(conn, run, status="finished", exit_code=int(report.in_trouble))
        return news


def grown(engine: Engine, runs_: int = 8) -> datetime:
    """A source with so many good days, four articles each; the moment of the next run."""
    for n in range(runs_):
        at = START + timedelta(days=n)
        crawled(engine, at, [article(n * 10 + k, at.date()) for k in range(4)])
    return START + timedelta(days=runs_)


def test_measures_count_what_a_run_stored_and_what_it_asked_for_the_first_time(engine: Engine) -> None:
    stored = [article(1, START.date()), article(2, START.date() - timedelta(days=4), authors=[]),
              article(3, START.date(), flags=["layout_miss:origin"], language="en")]  # fmt: skip
    crawled(engine, START, stored, refused=["http_error", "no_body"])
    crawled(engine, START + timedelta(days=1))
    with engine.connect() as conn:
        [look] = health.measured(conn, 1).values()
        past = health.history(conn, NAME, 2, START + timedelta(days=1))
    assert (look.articles, look.new, look.links, look.tried, look.good) == (3, 3, 20, 5, 3)
    assert look.failed == {"http_error": 1, "no_body": 1}
    assert (look.filled["authors"], look.filled["published_on"], look.missed) == (2, 3, {"origin": 1})
    assert look.languages == {"zh-Hans": 2, "en": 1}
    assert (look.lag, look.same_title, look.same_text) == (0.0, 1, 1)
    assert [one.measured.articles for one in past.batches] == [3]
    assert past.new_by_day == {START.date(): 2, START.date() - timedelta(days=4): 1}
    assert (past.last_new, past.gap_days) == (START.date(), 1)
    assert past.watched == {START.date(), START.date() + timedelta(days=1)}


def test_a_page_that_failed_before_is_no_new_attempt(engine: Engine) -> None:
    url = f"{SITE}/lost/again.shtml"
    for at in (START, START + timedelta(days=1)):
        with time_machine.travel(at, tick=False), engine.begin() as conn:
            run = runs.open_run(conn, "crawl", version="test")
            runs.open_run_source(conn, run, NAME)
            pages.failed(conn, url, "http_error", source=NAME, run_id=run)
    with engine.connect() as conn:
        assert [health.measured(conn, run)[NAME].tried for run in (1, 2)] == [1, 0]


def test_each_verdict_is_stored_with_what_was_measured_and_compared(engine: Engine) -> None:
    grown(engine)
    with engine.connect() as conn:
        [one] = standing.standings(conn)
    assert (one.state, one.reasons, one.trouble) == ("healthy", (), None)
    assert one.measures["run"]["articles"] == 4
    assert one.measures["before"] | {"filled": None} == {
        "runs": 7, "links": 20, "new": 4, "articles": 28, "filled": None, "lag": 0,
        "characters": one.measures["before"]["characters"],
    }  # fmt: skip


def test_a_trouble_is_one_incident_from_the_run_that_met_it_to_the_run_that_found_it_over(engine: Engine) -> None:
    at = grown(engine)
    lost = {f"{SITE}/yaowen/": "http_error"}
    news = [crawled(engine, at + timedelta(days=n), status="failed", list_failures=lost) for n in range(3)]
    over = crawled(engine, at + timedelta(days=3), [article(900, at.date())])
    assert [(len(one.began), len(one.lasting), len(one.ended)) for one in (*news, over)] == [
        (1, 0, 0), (0, 1, 0), (0, 1, 0), (0, 0, 1)]  # fmt: skip
    [trouble] = over.ended
    assert (trouble.source, trouble.cause, trouble.runs) == (NAME, "http_status", 3)
    assert (trouble.began_at, trouble.ended_at) == (at, at + timedelta(days=3))
    assert (trouble.began_run_id, trouble.page_url) == (9, f"{SITE}/yaowen/")
    with engine.connect() as conn:
        assert incidents.lasting(conn) == {}


def test_another_cause_ends_the_trouble_and_begins_one(engine: Engine) -> None:
    at = grown(engine)
    crawled(engine, at, status="failed", list_failures={f"{SITE}/yaowen/": "robots"})
    news = crawled(engine, at + timedelta(days=1), status="failed", list_failures={f"{SITE}/yaowen/": "bot_check"})
    assert ([one.cause for one in news.ended], [one.cause for one in news.began]) == (["robots"], ["bot_check"])


def test_the_first_bad_page_is_kept_with_its_answer(engine: Engine) -> None:
    at = grown(engine)
    [trouble] = crawled(engine, at, refused=["http_error"] * 5).began
    assert trouble.page_url == f"{SITE}/lost/{at:%m%d}_0.shtml"
    with engine.connect() as conn:
        [one] = standing.standings(conn)
    assert one.kept is not None
    assert (one.kept.file, one.kept.offset, one.kept.length) == ("b.warc.gz", 900, 9)
    assert one.last_success_at == at - timedelta(days=1)


def test_a_list_that_fails_has_not_recovered_until_it_answers_or_is_declared_no_more(engine: Engine) -> None:
    front, other = f"{SITE}/yaowen/", f"{SITE}/zwgk/"
    for day in (0, 4, 8, 12):  # it is asked less and less often, and seen no more
        with time_machine.travel(START + timedelta(days=day), tick=False), engine.begin() as conn:
            run = runs.open_run(conn, "crawl", version="test")
            lists.lost(conn, front, "http_error", source=NAME, run_id=run)
            failed = ListOutcome(front, "list", is_front=True, failure="http_error")
            lists.settle(conn, [failed], source=NAME, run_id=run)
    at = START + timedelta(days=13)
    with engine.connect() as conn:
        assert health.failing_lists(conn, NAME, at, [front, other]) == {front: "http_error"}
        assert health.failing_lists(conn, NAME, at, [other]) == {}
        assert health.failing_lists(conn, NAME, at + timedelta(days=30), [front]) == {}


def test_a_trouble_without_a_page_of_its_own_is_shown_by_its_list(engine: Engine) -> None:
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="test")
        pages.fetched(conn, f"{SITE}/robots.txt", Raw(f"{SITE}/robots.txt", "1" * 64), source=NAME, run_id=run,
                      kind="file")  # fmt: skip
        lists.answered(conn, f"{SITE}/yaowen/", Raw(f"{SITE}/yaowen/", "0" * 64), source=NAME, kind="list", run_id=run,
                       status=200)  # fmt: skip
        assert (incidents.first_list(conn, run, NAME) or ("",))[0] == f"{SITE}/yaowen/"


def test_drift_is_told_by_its_field_and_its_first_article(engine: Engine) -> None:
    at = grown(engine)
    for n in range(2):
        day = (at + timedelta(days=n)).date()
        lacking = [article(900 + n * 10 + k, day, authors=[]) for k in range(4)]
        news = crawled(engine, at + timedelta(days=n), lacking)
    [trouble] = news.began
    assert trouble.cause == "drift"
    assert trouble.detail.startswith("authors: 0 of 8 new articles have it, usually 100%")
    assert trouble.page_url == lacking[0].url
    assert trouble.fetch_id is not None


def test_one_text_for_many_articles_is_told(engine: Engine) -> None:
    at = grown(engine)
    apology = "系统繁忙，请稍后再试。" * 20
    alike = [article(900 + k, at.date(), text=apology, blocks=[Block("paragraph", apology)]) for k in range(5)]
    [trouble] = crawled(engine, at, alike).began
    assert (trouble.cause, trouble.page_url) == ("identical", alike[0].url)


def test_a_bounded_run_is_not_compared(engine: Engine) -> None:
    at = grown(engine)
    for n in range(3):
        crawled(engine, at + timedelta(days=n), links=2, order=replace(ORDER, limit=2))
    with engine.connect() as conn:
        assert standing.standings(conn)[0].state == "healthy"


def test_a_run_judged_twice_counts_once(engine: Engine) -> None:
    at = grown(engine)
    crawled(engine, at, status="failed", list_failures={f"{SITE}/yaowen/": "robots"})
    with time_machine.travel(at + timedelta(minutes=1), tick=False):
        report = SourceReport(NAME, "failed")
        again = find_news(engine, ORDER, 9, {NAME: LinyuanZh}, [report])
    assert ([one.runs for one in again.lasting], again.began, report.health) == ([1], [], "broken")


def test_what_is_owed_stays_until_it_was_told(engine: Engine) -> None:
    with engine.begin() as conn:
        assert outbox.owed(conn, "mail") is None
        outbox.owe(conn, "mail", Owed((1, 2), (), ("hekou_zh",)))
        outbox.owe(conn, "mail", Owed((2, 3), (1,)))
        outbox.paid(conn, "mail", Owed((1, 2), (), ("hekou_zh",)))
        assert outbox.owed(conn, "mail") == Owed((3,), (1,))
        assert not outbox.owed(conn, "webhook")


def test_a_pause_keeps_its_reason_and_ends(engine: Engine) -> None:
    at = grown(engine, 1)
    with engine.begin() as conn:
        assert standing.pause(conn, NAME, at=at, why="站点改版")
        assert not standing.pause(conn, "nobody_zh", at=at, why="x")
        [one] = standing.standings(conn)
        assert (one.paused_at, one.paused_why) == (at, "站点改版")
        standing.pause(conn, NAME, at=None, why=None)
        assert standing.standings(conn)[0].paused_at is None


def test_five_empty_runs_are_news_once(engine: Engine) -> None:
    at = grown(engine, 1)
    lost = {f"{SITE}/yaowen/": "http_error"}
    days = (at + timedelta(days=n) for n in range(7))
    said = [crawled(engine, day, status="failed", list_failures=lost).to_pause for day in days]
    assert said == [[], [], [], [], [NAME], [], []]
