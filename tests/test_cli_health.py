"""What a person reads at three in the morning: the block on stderr, the status, the health, a pause."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import update
from typer.testing import CliRunner

from harvester.cli.app import app
from harvester.cli.trouble import complain
from harvester.clock import SHANGHAI
from harvester.run.order import Report, SourceReport
from harvester.run.watch import News
from harvester.store import health, incidents, pages, runs
from harvester.store.engine import open_database
from harvester.store.incidents import Trouble
from harvester.store.tables import Source

AT = datetime(2026, 11, 25, 3, 0, tzinfo=SHANGHAI)


def trouble(name: str, cause: str = "empty_list", **changes: object) -> Trouble:
    made = Trouble(1, name, cause, cause, "1 list pages show no article", AT, 9, 4, f"http://{name}.example/x/")
    return replace(made, **changes)  # type: ignore[arg-type]  # names of fields


def report(news: News, *names: str, code: int = 1, **changes: object) -> Report:
    """A run whose named sources are in trouble, and one that is well."""
    sources = [SourceReport(name, health="broken") for name in names] + [SourceReport("well_zh", "finished")]
    return Report(41, sources, code, news=news, **changes)  # type: ignore[arg-type]  # names of fields


def said(told: Report, capsys: pytest.CaptureFixture[str], *, everything: bool = False) -> list[str]:
    complain(told, everything=everything)
    out, err = capsys.readouterr()
    assert out == ""
    return err.splitlines()


def test_a_trouble_that_begins_is_told_with_its_cause_and_its_first_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(report(News(began=[trouble("hekou_zh")]), "hekou_zh"), capsys) == [
        "harvester: run 41: 1 of 2 sources in trouble",
        "  hekou_zh: empty_list: 1 list pages show no article",
        "    first bad page http://hekou_zh.example/x/",
    ]


def test_a_known_trouble_keeps_exit_1_and_says_nothing_to_cron_but_all_to_a_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    known = report(News(lasting=[trouble("hekou_zh")]), "hekou_zh")
    assert said(known, capsys) == []
    assert known.exit_code == 1
    assert said(known, capsys, everything=True) == [
        "harvester: run 41: 1 of 2 sources in trouble, none newly",
        "  hekou_zh: empty_list: since 2026-11-25 03:00",
    ]


def test_a_new_trouble_beside_a_known_one_is_the_only_one_told(capsys: pytest.CaptureFixture[str]) -> None:
    news = News(began=[trouble("tingchao_zh", "tls", detail="no secure connection")], lasting=[trouble("hekou_zh")])
    assert said(report(news, "hekou_zh", "tingchao_zh"), capsys)[:2] == [
        "harvester: run 41: 2 of 3 sources in trouble, 1 newly",
        "  tingchao_zh: tls: no secure connection",
    ]


def test_recovery_is_one_line_and_exit_0_where_nothing_else_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(report(News(ended=[trouble("hekou_zh")]), code=0), capsys) == [
        "harvester: run 41: all well",
        "  hekou_zh: well again (empty_list since 2026-11-25 03:00, 4 runs)",
    ]


def test_a_cause_that_changes_is_told_as_the_new_one_alone(capsys: pytest.CaptureFixture[str]) -> None:
    news = News(began=[trouble("hekou_zh", "robots", detail="robots.txt forbids it")], ended=[trouble("hekou_zh")])
    assert [line for line in said(report(news, "hekou_zh"), capsys) if "hekou_zh:" in line] == [
        "  hekou_zh: robots: robots.txt forbids it"
    ]


def test_a_dead_network_is_one_line_for_seventy_sources(capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"town{n}_zh" for n in range(70)]
    news = News(began=[trouble(name, "dns", detail="70 of 71 sources at once (dns)") for name in names])
    assert said(report(news, *names), capsys)[:2] == [
        "harvester: run 41: 70 of 71 sources in trouble",
        "  town0_zh, town1_zh, town2_zh, town3_zh and 66 more: dns: 70 of 71 sources at once (dns)",
    ]


def test_an_undelivered_alert_a_proposed_pause_and_a_dead_run_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    news = News(lasting=[trouble("hekou_zh")], to_pause=["hekou_zh"])
    lines = said(report(news, "hekou_zh", crashed=[40], undelivered=["mail: not delivered: refused"]), capsys)
    assert any("harvester sources pause hekou_zh --why" in line for line in lines)
    assert any("run 40 died without a word" in line for line in lines)
    assert any("alert mail: not delivered: refused; the next run tries again" in line for line in lines)


def test_a_run_whose_health_could_not_be_judged_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    told = Report(41, [SourceReport("hekou_zh", "finished")], 1, unjudged=["health could not be judged: x"])
    assert said(told, capsys)[1:] == ["  health could not be judged: x"]


@pytest.fixture
def db(sqlite_template: Path, tmp_path: Path) -> Iterator[str]:
    """Ten broken towns, one source that drifts, one paused, thirty that are well."""
    (tmp_path / "a.db").write_bytes(sqlite_template.read_bytes())
    address = f"sqlite:///{tmp_path / 'a.db'}"
    engine = open_database(address)
    states = {f"town{n:02}_zh": ("broken", "dns") for n in range(10)} | {"hekou_zh": ("degraded", "drift")}
    states |= {f"good{n:02}_zh": ("healthy", None) for n in range(30)} | {"wanbao_zh": ("broken", "robots")}
    with time_machine.travel(AT, tick=False), engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="test")
        for name, (state, cause) in states.items():
            pages.ensure_source(conn, name, AT)
            measures = {"run": {"on": "2026-11-25", "links": 20}, "before": {"runs": 8, "links": 21.0, "new": 3.0}}
            rules = ["five_empty_runs"] if name == "town00_zh" else []
            health.keep_verdict(conn, run, name, state=state, cause=cause, reasons=rules, measures=measures, at=AT)
            if cause:
                facts = {"cause": cause, "signature": cause, "detail": f"seen: {cause}"}
                incidents.begin(conn, name, **facts, at=AT, run_id=run, page=(f"http://{name}.example/x/", None))
        news = {"last_success_at": AT, "last_new_at": AT - timedelta(hours=5)}
        conn.execute(update(Source).values(**news))
        runs.close_run(conn, run, status="failed", exit_code=1)
    engine.dispose()
    yield address


def ran(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.output


def test_status_fits_on_one_screen_and_says_what_since_when_why_where_and_what_to_do(db: str) -> None:
    assert ran("sources", "pause", "wanbao_zh", "--why", "印刷版停刊", "--db", db)[0] == 0
    code, out = ran("status", "--db", db)
    lines = out.splitlines()
    assert code == 1
    assert max(map(len, lines)) <= 80
    assert len(lines) <= 40
    assert lines[0] == "42 sources: 10 broken, 1 degraded, 1 paused, 30 well"
    for told in ("BROKEN dns: the host's name is not known", "11-25 03:00", "seen: dns", "http://town00_zh.example/x/",
                 "look the name up from here", "and 2 more; --all lists them", "DEGRADED drift",
                 "harvester sources check hekou_zh", "sources pause town00_zh", "PAUSED wanbao_zh", "印刷版停刊",
                 "30 well: "):  # fmt: skip
        assert told in " ".join(out.split()), told
    assert "good07_zh" not in out
    assert "good07_zh" in ran("status", "--all", "--db", db)[1]


def test_health_gives_every_documented_key(db: str) -> None:
    code, out = ran("health", "--json", "--db", db)
    told = json.loads(out)
    assert (code, told["ok"], told["last_run"]["exit_code"]) == (1, False, 1)
    town = next(one for one in told["sources"] if one["source"] == "town00_zh")
    assert (town["state"], town["pause_proposed"], town["trouble"]["cause"]) == ("broken", True, "dns")
    documented = (Path(__file__).parent.parent / "docs" / "health.md").read_text(encoding="utf-8")
    keys = [*told, *told["last_run"], *town, *town["trouble"]]
    assert [key for key in keys if f"`{key}`" not in documented and f"`.{key}`" not in documented
            and f"`{key}[]`" not in documented] == []  # fmt: skip
    code, out = ran("health", "--db", db)
    assert code == 1
    assert "hekou_zh" in out


def test_a_resumed_source_counts_again(db: str) -> None:
    ran("sources", "pause", "wanbao_zh", "--why", "x", "--db", db)
    assert json.loads(ran("health", "--json", "--db", db)[1])["sources"][-1]["paused_why"] == "x"
    assert ran("sources", "resume", "wanbao_zh", "--db", db)[0] == 0
    assert "PAUSED" not in ran("status", "--db", db)[1]


def test_all_well_is_exit_0_and_three_lines(sqlite_template: Path, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(sqlite_template.read_bytes())
    assert ran("status", "--db", f"sqlite:///{tmp_path / 'a.db'}") == (
        0, "no source has been crawled yet\n0 articles in 0 versions; no run yet\n")  # fmt: skip


def test_a_pause_needs_a_known_source_and_a_reason(db: str) -> None:
    assert CliRunner().invoke(app, ["sources", "pause", "wanbao_zh", "--db", db]).exit_code == 2
    unknown = CliRunner().invoke(app, ["sources", "pause", "nobody_zh", "--why", "x", "--db", db])
    assert "nobody_zh" in str(unknown.exception)
    empty = CliRunner().invoke(app, ["sources", "pause", "wanbao_zh", "--why", " ", "--db", db])
    assert "--why" in str(empty.exception)
    assert ran("sources", "pause", "hunan_en", "--why", "declared, never crawled", "--db", db)[0] == 0
