"""The commands as a person runs them: a crawl's manners on the network, WARC files offline, one line for a fault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from maintaining import YANPU, YANPU_ZH, declare
from typer.testing import CliRunner, Result

from harvester.cli.sources import app
from harvester.fetch.archive import responses
from harvester.run.asking import Asker, Manners
from harvester.sample.province import linyuan
from harvester.sample.server import SampleServer

EN = "http://english.linyuan.example"


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer(linyuan()).running(seconds=120) as running:
        yield running


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of spiders of one's own, and the current folder beside it."""
    (tmp_path / "spiders").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HARVESTER_SPIDERS", str(tmp_path / "spiders"))
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_pages_are_asked_for_with_robots_guard_and_archive(server: SampleServer, tmp_path: Path) -> None:
    with Asker(Manners(tmp_path, host_map=server.host_map)) as ask:
        page = ask(f"{EN}/News/Localnews/")
        forbidden = ask(f"{EN}/search/ferry")
        inside = ask("http://127.0.0.1/")
        robots = ask(f"{EN}/robots.txt")
        gone = ask(f"{EN}/nothing.html")
    assert (page.is_page, page.content_type) == (True, "text/html; charset=utf-8")
    assert (forbidden.reason, inside.reason) == ("robots", "guard")
    assert b"Disallow: /search/" in robots.body
    assert gone.trouble == "http_error: status 404"
    asked = [visit.path for visit in server.visits]
    assert asked == ["/robots.txt", "/News/Localnews/", "/nothing.html"]  # the rules once, nothing that they forbid
    kept = [answer.url for path in tmp_path.rglob("*.warc.gz") for answer in responses(path)]
    assert kept == [f"{EN}{path}" for path in asked]


def test_what_was_archived_answers_again_without_the_network(server: SampleServer, tmp_path: Path) -> None:
    with Asker(Manners(tmp_path / "first", host_map=server.host_map)) as ask:
        live = ask(f"{EN}/News/Localnews/")
    server.forget()
    with Asker(Manners(tmp_path / "second", replay=(tmp_path / "first",))) as ask:
        again = ask(f"{EN}/News/Localnews/")
        unknown = ask(f"{EN}/Culture/")
    assert (again.body, again.fetched_at) == (live.body, live.fetched_at)
    assert unknown.reason == "not_archived"
    assert server.visits == []


def test_probe_prints_what_it_found_and_what_it_is_unsure_of(here: Path) -> None:
    done = run("probe", f"{YANPU}/xwzx/")
    assert done.exit_code == 0
    for words in ("TRS WCM (high)", "createPageHTML", "6 of 6", "div.gl-info", "allowed, not /admin/", "Unsure of"):
        assert words in done.output
    replayed = run("probe", f"{YANPU}/xwzx/", "--replay", "archive", "--archive", "elsewhere")
    assert replayed.exit_code == 0
    assert replayed.output == done.output


def test_check_by_replay_is_well_and_claims_nothing(here: Path) -> None:
    declare(here, "yanpu_zh", YANPU_ZH)
    first = run("check", "yanpu_zh")
    assert (first.exit_code, "not the live site" in first.output) == (0, True)
    again = run("check", "yanpu_zh", "--replay", "archive")
    assert (again.exit_code, "5 of 5 articles read · not the live site" in again.output) == (0, True)
    assert 'evidence = "page"' in (here / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")


def test_broken_source_ends_with_one_and_shows_the_candidates(here: Path) -> None:
    declare(here, "yanpu_zh", YANPU_ZH.replace("div.gl-info", "p.gone"))
    done = run("check", "yanpu_zh")
    assert done.exit_code == 1
    squeezed = "".join(done.output.split())
    for words in ("broken", "declared but missing: credits", "credits='p.gone'", "credits='div.gl-info'", "failing"):
        assert "".join(words.split()) in squeezed
    assert list((here / "archive" / "sample" / "failing").glob("yanpu_zh-*.html"))


def test_mutation_table_names_what_a_redesign_would_leave_to_the_generic_rule(here: Path) -> None:
    declare(here, "yanpu_zh", YANPU_ZH)
    assert run("capture", "yanpu_zh", f"{YANPU}/xwzx/202408/t20240826_40117.html", "--as", "wharf").exit_code == 0
    done = run("check", "yanpu_zh", "--saved", "--mutate")
    assert done.exit_code == 1  # nothing has been read yet
    assert "editors: gl-edit" in done.output
    assert "wrong" not in done.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("probe", "http://www.yanpu.example/", "--replay", "no.warc.gz"), "no such file"),
        (("check", "hunan_en", "--saved", "--replay", "x"), "say one of them"),
        (("capture", "hunan_e", "http://a.example/"), "hunan_en"),
        (("new", "http://www.yanpu.example/", "--name", "Bad Name"), "no name of a source"),
    ],
)
def test_fault_is_said_with_its_mend_before_anything_is_asked(words: tuple[str, ...], said: str, here: Path) -> None:
    done = run(*words)
    assert done.exit_code != 0
    assert said in str(done.exception)
    assert not (here / "archive" / "sample").exists() or not list((here / "archive" / "sample").rglob("*.warc.gz"))
