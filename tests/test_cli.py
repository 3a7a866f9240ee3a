"""The command line as a person and as cron meet it: what is printed where, and how it ends."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from harvester.sample.demo import run_demo

pytestmark = pytest.mark.xdist_group("cli")  # one worker makes what all of them look at

ROOT = Path(__file__).resolve().parent.parent
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>河口新桥通车_河口网</title></head><body>
<h1>河口新桥通车</h1><div class="info">2031-02-03 10:11 来源：河口日报 编辑：陈一帆</div><div class="article-content">
<p>2月3日上午，河口新桥正式通车，两岸居民步行过河只要六分钟。</p>
<p>大桥全长八百二十米，设有四条机动车道和两条人行道，工期比原计划提前了两个月。</p>
<p>河口镇居民说，从前等渡船要半个小时，遇上大雾还得住在对岸。（林窈）</p></div></body></html>"""


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


def harvester(*words: str | Path, cwd: Path, **environment: str) -> Ended:
    """Run the command as a process of its own, as cron does."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("HARVESTER_")} | environment
    env["HARVESTER_STATE"] = str(cwd / "state")
    done = subprocess.run(
        [sys.executable, "-m", "harvester", *map(str, words)],
        cwd=cwd, env=env, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    return Ended(done.returncode, done.stdout, done.stderr)


def one_line_fault(ended: Ended, *words: str) -> None:
    """A mendable fault: exit code 2, nothing on stdout, one line on stderr with these words, no traceback."""
    assert ended.code == 2, ended
    assert ended.out == ""
    assert "Traceback" not in ended.err
    assert len(ended.err.splitlines()) == 1, ended.err
    for word in words:
        assert word in ended.err


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database that the sample province was crawled into."""
    folder = tmp_path_factory.mktemp("province")
    run_demo(folder / "demo.db")
    yield f"sqlite:///{folder / 'demo.db'}"


def test_help_needs_neither_database_nor_crawler() -> None:
    asked = "import sys, harvester.cli.app; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    heavy = {"sqlalchemy", "scrapy", "twisted", "numpy", "lxml", "trafilatura"}
    assert heavy.isdisjoint(loaded.split())


def test_help_reads_like_a_table_of_contents(tmp_path: Path) -> None:
    shown = harvester("--help", cwd=tmp_path)
    assert shown.code == 0
    parts = ["First look", "demo", "Harvest", "crawl", "extract", "sources", "Read", "search", "show", "Watch", "Keep"]
    places = [re.search(rf"[│─] {part}\b", shown.out) for part in parts]
    assert all(places), shown.out
    assert [p.start() for p in places if p] == sorted(p.start() for p in places if p)


def test_unknown_source_names_the_nearest(tmp_path: Path) -> None:
    one_line_fault(harvester("crawl", "hunan_n", cwd=tmp_path), "hunan_n", "hunan_en")


def test_crawl_of_nothing_asks_which(tmp_path: Path) -> None:
    one_line_fault(harvester("crawl", cwd=tmp_path), "--all", "sources list")


def test_unreadable_database_address_is_one_line(tmp_path: Path) -> None:
    one_line_fault(harvester("search", "x", "--db", "oracle://x/y", cwd=tmp_path), "oracle", "sqlite:///")


def test_missing_database_names_the_mend(tmp_path: Path) -> None:
    one_line_fault(harvester("search", "x", cwd=tmp_path), "articles.db", "crawl")


def test_database_that_is_no_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("this is a letter, not a database\n" * 50)
    one_line_fault(harvester("search", "x", "--db", "sqlite:///x.db", cwd=tmp_path), "x.db")


def test_database_of_a_newer_schema_is_refused(tmp_path: Path) -> None:
    import sqlite3

    assert harvester("db", "upgrade", cwd=tmp_path).code == 0
    with sqlite3.connect(tmp_path / "articles.db") as conn:
        conn.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    one_line_fault(harvester("search", "x", cwd=tmp_path), "from_the_future", "update harvester")


def test_unwritable_archive_is_one_line_and_nothing_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "archive").write_text("a file stands where the folder should be")
    one_line_fault(harvester("crawl", "hunan_en", cwd=tmp_path), "archive")
    assert not (tmp_path / "articles.db").exists()


def test_missing_page_is_one_line(tmp_path: Path) -> None:
    one_line_fault(harvester("extract", "nowhere.html", cwd=tmp_path), "nowhere.html", "no such file")


def test_page_is_read_without_a_database(tmp_path: Path) -> None:
    (tmp_path / "bridge.html").write_text(PAGE, encoding="utf-8")
    ended = harvester("extract", "bridge.html", "--url", "http://hekou.example/t20310203_1.html", cwd=tmp_path)
    record = json.loads(ended.out)
    assert ended.err == ""
    assert (record["title"], record["origin"], record["editors"]) == ("河口新桥通车", "河口日报", ["陈一帆"])
    assert record["authors"] == ["林窈"]
    assert record["file"].endswith("bridge.html")
    assert [path.name for path in tmp_path.iterdir()] == ["bridge.html"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.html", b"", "empty"),
        ("picture.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "not_html"),
        ("noise.html", bytes((i * 7919) % 256 for i in range(20_000)), "refused"),
    ],
)
def test_page_that_is_none_is_refused_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    ended = harvester("extract", name, cwd=tmp_path)
    record = json.loads(ended.out)
    assert set(record) == {"file", "refused"}
    assert reason in ended.out
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_record_can_be_read_in_other_forms(tmp_path: Path, form: str) -> None:
    (tmp_path / "bridge.html").write_text(PAGE, encoding="utf-8")
    ended = harvester("extract", "bridge.html", "--format", form, cwd=tmp_path)
    assert ended.code == 0
    assert "两岸居民步行过河只要六分钟" in ended.out
    assert "编辑：" not in ended.out or form == "json"


def test_explanation_names_the_winner_and_its_words(tmp_path: Path) -> None:
    (tmp_path / "bridge.html").write_text(PAGE, encoding="utf-8")
    ended = harvester("extract", "--explain", "bridge.html", cwd=tmp_path)
    assert "河口日报" in ended.out
    assert "来源：河口日报" in ended.out
    assert "published_on" in ended.out


def test_text_of_one_language_is_asked_for_by_its_tag(tmp_path: Path) -> None:
    both = PAGE.replace(
        "<p>大桥", "<p>The new bridge is 820 metres long, and people walk across it in six minutes.</p><p>大桥"
    )
    (tmp_path / "bridge.html").write_text(both, encoding="utf-8")
    english = harvester("extract", "bridge.html", "--lang", "en", "--format", "text", cwd=tmp_path).out
    chinese = json.loads(harvester("extract", "bridge.html", "--lang", "zh", cwd=tmp_path).out)
    assert english.splitlines()[3:] == [
        "The new bridge is 820 metres long, and people walk across it in six minutes.",
        "",
    ]
    assert {block["language"] for block in chinese["blocks"]} == {"zh-Hans"}
    assert set(chinese["languages"]) == {"en", "zh-Hans"}


def test_page_is_read_and_explained_by_the_layouts_of_a_source(tmp_path: Path) -> None:
    (tmp_path / "bridge.html").write_text(PAGE.replace("article-content", "u-1"), encoding="utf-8")
    (tmp_path / "sp").mkdir()
    (tmp_path / "sp" / "hekou_zh.py").write_text(
        """from harvester.discover import ListingSpider
from harvester.layout import Layout


class HekouZh(ListingSpider):
    name = "hekou_zh"
    publisher = "河口日报社"
    province = "CN-HN"
    start_urls = ["http://hekou.example/"]
    at_least = 1
    layouts = (Layout(body="div.u-1", origin="div.gone"),)
""",
        encoding="utf-8",
    )
    asked = ("extract", "bridge.html", "--source", "hekou_zh")
    record = json.loads(harvester(*asked, cwd=tmp_path, HARVESTER_SPIDERS=str(tmp_path / "sp")).out)
    assert (record["source"], record["flags"]) == ("hekou_zh", ["layout_miss:origin"])
    told = harvester(*asked, "--explain", cwd=tmp_path, HARVESTER_SPIDERS=str(tmp_path / "sp")).out
    assert "layout: body div.u-1, origin div.gone; not on this page: origin" in told
    one_line_fault(harvester("extract", "bridge.html", "--source", "hekou", cwd=tmp_path), "hekou")


def test_table_is_a_table_in_markdown(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>第{n}|组</td><td>{n * 3}公里</td></tr>" for n in range(9))
    (tmp_path / "t.html").write_text(PAGE.replace("<p>大桥", f"<table>{rows}</table><p>大桥"), encoding="utf-8")
    out = harvester("extract", "t.html", "-f", "md", cwd=tmp_path).out
    assert "| 第0&#124;组 | 0公里 |\n| --- | --- |\n| 第1&#124;组 | 3公里 |" in out


def test_truncated_archive_gives_what_it_holds_and_says_what_it_lost(tmp_path: Path, province: str) -> None:
    whole = next(Path(province.removeprefix("sqlite:///")).parent.rglob("*linyuan_zh*.warc.gz"))
    data = whole.read_bytes()
    (tmp_path / "cut.warc.gz").write_bytes(data[: len(data) * 2 // 3])
    ended = harvester("extract", "cut.warc.gz", cwd=tmp_path)
    assert ended.code == 0
    assert len(ended.out.splitlines()) > 3
    assert "skipped 1 WARC records" in ended.err


def test_site_that_does_not_answer_is_a_failed_source_with_exit_1(tmp_path: Path) -> None:
    spiders = tmp_path / "mine"
    spiders.mkdir()
    (spiders / "mute_zh.py").write_text(
        "from harvester.discover.platforms import TrsSite\n\n\nclass MuteZh(TrsSite):\n"
        '    name = "mute_zh"\n    publisher = "Nobody"\n    province = "CN-HN"\n'
        '    start_urls = ["http://mute.invalid/"]\n    at_least = 1\n'
    )
    ended = harvester("crawl", "mute_zh", cwd=tmp_path, HARVESTER_SPIDERS=str(spiders))
    assert ended.code == 1
    assert ended.out == ""
    assert "mute_zh" in ended.err
    assert "mute.invalid" in ended.err
    assert "Traceback" not in ended.err
    assert len(ended.err.splitlines()) <= 4


@pytest.mark.parametrize("words", ["长沙", "長沙"])
def test_both_scripts_find_both_scripts(province: str, tmp_path: Path, words: str) -> None:
    ended = harvester("search", words, "--db", province, "--format", "jsonl", cwd=tmp_path)
    titles = " ".join(json.loads(line)["title"] for line in ended.out.splitlines())
    assert "給海浪調音的人" in titles
    assert "长沙青年乐团" in titles


def test_english_words_are_found_whatever_their_case(province: str, tmp_path: Path) -> None:
    found = {
        words: harvester("search", words, "--db", province, "--format", "csv", cwd=tmp_path).out
        for words in ("Changsha", "CHANGSHA")
    }
    assert found["Changsha"] == found["CHANGSHA"]
    assert len(found["Changsha"].splitlines()) > 2


def test_bad_query_marks_the_place(province: str, tmp_path: Path) -> None:
    ended = harvester("search", "长沙 AND (", "--db", province, cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.splitlines()[-1].strip() == "^"
    columns = len("  长沙 AND (") + len("长沙")  # a Han character takes two columns
    assert ended.err.splitlines()[-1].index("^") == columns - 1


def test_article_is_shown_with_its_evidence(province: str, tmp_path: Path) -> None:
    key = json.loads(harvester("search", "长沙", "--db", province, "-f", "jsonl", cwd=tmp_path).out.splitlines()[0])[
        "key"
    ]
    shown = harvester("show", key, "--db", province, cwd=tmp_path)
    assert shown.code == 0
    assert "Evidence" in shown.out
    assert "published_on" in shown.out
    record = json.loads(harvester("show", key, "--json", "--db", province, cwd=tmp_path).out)
    assert record["key"] == key
    record = json.loads(harvester("show", key, "--json", "--lang", "ja", "--db", province, cwd=tmp_path).out)
    assert record["text"] == ""


def test_status_and_runs_fit_on_a_page(province: str, tmp_path: Path) -> None:
    for command in (("status",), ("runs",), ("runs", "--run", "1")):
        ended = harvester(*command, "--db", province, cwd=tmp_path)
        assert ended.code == 0, ended
        assert "…" not in ended.out
        assert max(map(len, ended.out.splitlines())) <= 110


def test_source_card_tells_what_is_declared_and_what_was_seen(province: str, tmp_path: Path) -> None:
    spiders = str(ROOT / "harvester" / "sample" / "spiders")
    shown = harvester("sources", "show", "linyuan_zh", "--db", province, cwd=tmp_path, HARVESTER_SPIDERS=spiders)
    assert shown.code == 0, shown
    assert re.search(r"publisher +临远省人民政府", shown.out)
    assert re.search(r"fields filled +published_on 100%", shown.out)
    assert re.search(r"known faults +1 pages soft_404", shown.out)
    assert re.search(r"harvested since +\d{4}-\d\d-\d\d", shown.out)
    assert re.search(r"cadence +0\.\d+ articles a day, in the 30 days to 2024-07-03", shown.out)
    assert re.search(r"robots +forbade nothing that was asked for", shown.out)
    assert re.search(r"last change +no article changed", shown.out)
    assert re.search(r"last well +.*, 0 failed crawls since", shown.out)
    assert re.search(r"declared in +spiders/linyuan_zh.py, changed \d{4}-", shown.out)
    assert re.search(r"maintainer +Linyuan desk <desk@linyuan\.example>", shown.out)
    unseen = harvester("sources", "show", "hunan_en", cwd=tmp_path)
    assert unseen.code == 0
    assert "Hunan Provincial People's Government" in unseen.out
    assert re.search(r"maintainer +nobody named", unseen.out)
    assert "articles.db" in unseen.out


def test_doctor_finds_a_well_installation_well(tmp_path: Path) -> None:
    ended = harvester("doctor", cwd=tmp_path)
    assert ended.code == 0, ended
    assert "BAD" not in ended.out
