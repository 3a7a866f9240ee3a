"""Snapshots: the same bytes for the same data, one id on both databases, and damage that is told."""

from __future__ import annotations

import gzip
import hashlib
import json
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from exporting import SEEN, stock, url, written
from test_cli import Ended, harvester
from test_research_export_stop import SLOW

from harvester import Corpus
from harvester.research.export.target import CannotWrite
from harvester.research.snapshot import verify
from harvester.research.snapshot.manifest import NoSnapshot
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article


@pytest.fixture
def corpus(database: str, engine: Engine) -> Corpus:
    stock(engine)
    return Corpus(database)


@pytest.fixture
def lite(tmp_path: Path) -> str:
    """The address of a SQLite database with the articles."""
    address = f"sqlite:///{tmp_path}/articles.db"
    engine = open_database(address)
    stock(engine)
    engine.dispose()
    return address


def files(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir())}


def test_the_same_data_gives_the_same_bytes(corpus: Corpus, tmp_path: Path) -> None:
    first = corpus.snapshot("", tmp_path / "a")
    with time_machine.travel(SEEN + timedelta(days=900)):
        second = corpus.snapshot("", tmp_path / "b")
    assert first.articles == 6 and first.corpus_id == second.corpus_id
    assert files(tmp_path / "a") == files(tmp_path / "b")
    assert {"articles.csv", "articles.jsonl.gz", "articles.sqlite", "keys.tsv", "manifest.json"} <= set(
        files(tmp_path / "a")
    )


def test_both_databases_have_one_id_whatever_the_order_of_storing(
    engine: Engine, database: str, tmp_path: Path, second_database: str
) -> None:
    stock(engine)
    other = open_database(second_database)
    stock(other, turned=True)
    other.dispose()
    one = Corpus(database).snapshot("date:2024", tmp_path / "a")
    two = Corpus(second_database).snapshot("date:2024", tmp_path / "b")
    assert one.corpus_id == two.corpus_id and one.articles == two.articles == 4
    keys = (tmp_path / "a" / "keys.tsv").read_bytes()
    assert hashlib.sha256(keys).hexdigest() == one.corpus_id
    assert one.corpus_id != Corpus(database).snapshot("", tmp_path / "c").corpus_id


def test_the_id_follows_the_content(corpus: Corpus, engine: Engine, tmp_path: Path) -> None:
    before = corpus.snapshot("", tmp_path / "a").corpus_id
    with engine.begin() as conn:
        save_article(conn, written(5, ("短。改了。",), title="短讯", published_on=None, raw=[]))
    assert corpus.snapshot("", tmp_path / "b").corpus_id != before


def test_the_manifest_says_what_the_corpus_is_and_is_not(corpus: Corpus, tmp_path: Path) -> None:
    made = corpus.within(since="2024").snapshot("轮渡 OR ferry", tmp_path / "a")
    said = json.loads((tmp_path / "a" / "manifest.json").read_text(encoding="utf-8"))
    assert said["query"] == "轮渡 OR ferry" and said["filters"] == {"since": "2024"}
    assert said["counts"]["articles"] == made.articles == 3
    assert (said["counts"]["of"], said["counts"]["stories"]) == (4, 2)
    assert said["counts"]["by"]["source"]["linyuan_zh"] == {"count": 1, "of": 2}
    assert said["window"] == {
        "published": {"from": "2024-05-06", "to": "2024-05-07"},
        "crawled": {"from": "2024-05-08T01:00:00+00:00", "to": "2024-05-08T01:00:00+00:00"}, "as_of": "2024-05-08",
    }  # fmt: skip
    covered = {one["source"]: one for one in said["coverage"]}
    assert covered["linyuan_en"]["gaps"] == []
    assert covered["linyuan_zh"]["gaps"] == [{"from": "2024-05-08", "to": "2024-05-08", "why": "failed"}]
    assert said["versions"]["extractors"] == {"1.0": 3}
    assert made.corpus_id[:12] in said["citation"]["text"] and "3 articles" in said["citation"]["bibtex"]


def test_every_field_is_in_the_codebook(corpus: Corpus, tmp_path: Path) -> None:
    book = corpus.snapshot("", tmp_path / "a").manifest["codebook"]
    for line in gzip.decompress((tmp_path / "a" / "articles.jsonl.gz").read_bytes()).splitlines():
        record = json.loads(line)
        names = {*record, *(f"held.{name}" for name in record["held"])}
        assert names == set(book["articles.jsonl.gz"])
    head = (tmp_path / "a" / "articles.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert head.split(",") == list(book["articles.csv, articles.parquet"])
    assert all(meaning for part in book.values() for meaning in part.values())


def test_the_database_inside_finds_and_counts_as_the_one_outside(corpus: Corpus, tmp_path: Path) -> None:
    corpus.snapshot("", tmp_path / "a")
    with Corpus(f"sqlite:///{tmp_path}/a/articles.sqlite") as inside:
        assert {hit.key for hit in inside.search("长沙")} == {hit.key for hit in corpus.search("长沙")} != set()
    assert verify(tmp_path / "a").damaged == []


def test_what_is_damaged_is_told_with_what_was_expected(corpus: Corpus, tmp_path: Path) -> None:
    corpus.snapshot("", tmp_path / "a")
    whole = files(tmp_path / "a")
    (tmp_path / "a" / "articles.csv").write_bytes(b"other")
    (tmp_path / "a" / "articles.sqlite").unlink()
    (tmp_path / "a" / "notes.txt").write_text("mine")
    found = corpus.verify(tmp_path / "a")
    assert [(one.file, one.expected, one.found) for one in found.damaged] == [
        ("articles.csv", whole["articles.csv"], hashlib.sha256(b"other").hexdigest()),
        ("articles.sqlite", whole["articles.sqlite"], "missing"),
    ]  # fmt: skip
    assert found.strange == ["notes.txt"] and found.changes == []


def test_a_manifest_that_was_touched_is_damage(corpus: Corpus, tmp_path: Path) -> None:
    corpus.snapshot("", tmp_path / "a")
    manifest = tmp_path / "a" / "manifest.json"
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace('"articles": 6', '"articles": 7'), encoding="utf-8"
    )
    assert [one.file for one in verify(tmp_path / "a").damaged] == ["manifest.json"]
    manifest.write_text("{", encoding="utf-8")
    with pytest.raises(NoSnapshot, match="take another copy"):
        verify(tmp_path / "a")
    manifest.unlink()
    with pytest.raises(NoSnapshot, match=r"holds no manifest\.json"):
        verify(tmp_path / "a")


def test_what_changed_in_the_database_since_is_told_by_key(corpus: Corpus, engine: Engine, tmp_path: Path) -> None:
    corpus.snapshot("date:2024", tmp_path / "a")
    assert corpus.verify(tmp_path / "a").changes == []
    with engine.begin() as conn:
        save_article(conn, written(9, ("新的一篇。",), title="新的"))  # new
        save_article(conn, written(2, ("Other words.",), "en", title="Changed", source="linyuan_en", raw=[]))
        save_article(conn, written(5, ("短。",), title="短讯", published_on=None, raw=[]))  # answers no more
    found = corpus.verify(tmp_path / "a")
    kinds = {change[0]: corpus.article(change[1]) for change in found.changes or ()}
    assert {kind: record and record.url for kind, record in kinds.items()} == {
        "new": url(9), "changed": url(2), "gone": url(5),
    }  # fmt: skip
    assert found.damaged == [] and "1 new, 1 changed, 1 gone" in found.table().notes[1]


def test_a_snapshot_is_never_written_over(corpus: Corpus, tmp_path: Path) -> None:
    corpus.snapshot("", tmp_path / "a")
    before = files(tmp_path / "a")
    with pytest.raises(CannotWrite, match="never written over"):
        corpus.snapshot("长沙", tmp_path / "a")
    assert files(tmp_path / "a") == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_leaves_no_half_snapshot(number: signal.Signals, lite: str, tmp_path: Path) -> None:
    given = ["snapshot", "create", "--db", lite, "-o", str(tmp_path / "out" / "a")]
    (tmp_path / "out").mkdir()
    running = subprocess.Popen([sys.executable, "-c", SLOW, *given], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert running.stdout.readline() == "row\n"
    running.send_signal(number)
    assert running.wait(timeout=60) == 128 + number
    assert list((tmp_path / "out").iterdir()) == []


def test_the_commands_make_a_snapshot_and_tell_damage_by_exit_code(lite: str, tmp_path: Path) -> None:
    made = harvester("snapshot", "create", "轮渡", "--since", "2024", "--db", lite, "-o", "a", cwd=tmp_path)
    assert made.code == 0 and made.out.startswith("Corpus ") and "2 articles" in made.out
    whole = harvester("snapshot", "verify", "a", "--db", lite, cwd=tmp_path)
    assert whole.code == 0 and "nothing changed" in whole.out
    (tmp_path / "a" / "keys.tsv").write_text("")
    hurt = harvester("snapshot", "verify", "a", "--format", "jsonl", cwd=tmp_path)
    assert hurt.code == 1 and json.loads(hurt.out)["what"] == "damaged" and json.loads(hurt.out)["name"] == "keys.tsv"
    assert harvester("snapshot", "verify", ".", cwd=tmp_path) == Ended(
        2, "", "harvester: snapshot: . holds no manifest.json; name the folder of a snapshot\n"
    )
