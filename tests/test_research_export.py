"""Exports: every answer in every form, read back by the tools that will read them."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from exporting import FERRY, stock, url, written

from harvester import Corpus
from harvester.research.export import FORMS, form_of
from harvester.research.export.columns import COLUMNS
from harvester.research.export.forms import UnknownForm
from harvester.research.export.sheets import EXCERPT, excerpt
from harvester.research.export.vertical import sentences
from harvester.research.extras import MissingExtra, need
from harvester.search import find
from harvester.store import read
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article


@pytest.fixture
def corpus(database: str, engine: Engine) -> Corpus:
    stock(engine)
    return Corpus(database)


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_form_holds_every_answer(form: str, corpus: Corpus, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    done = corpus.export("", tmp_path / "all", form=form, watch=lambda *where: told.append(where))
    assert done.articles == corpus.count() == 6
    assert done.file.stat().st_size > 500
    assert (told[0], told[-1]) == ((0, 6), (6, 6))
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(("all", ".all"))] == ["all"]


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"sqlite"}))
def test_an_export_without_answers_is_a_whole_file_too(form: str, corpus: Corpus, tmp_path: Path) -> None:
    assert corpus.export("长沙 AND date:1999", tmp_path / "none", form=form).articles == 0
    assert (tmp_path / "none").exists()


def test_json_lines_are_the_records_as_they_are_read(corpus: Corpus, engine: Engine, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.jsonl")
    found = lines(tmp_path / "all.jsonl")
    with engine.connect() as conn:
        for line in found:
            held = line.pop("held")
            record = read.article_by_key(conn, line["key"])
            assert record is not None
            assert line == record.as_json()
            assert held["first_seen_at"] == "2024-05-08T01:00:00+00:00"
            assert held["revision"] == 1 and re.fullmatch("[0-9a-f]{64}", held["content_hash"])
    days = [line["published_on"] for line in found]
    assert days == [*sorted((day for day in days if day), reverse=True), None]
    assert list(found[0]) == [*record.as_json()]


def test_a_reprint_names_what_it_repeats(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("轮渡线路", tmp_path / "two.jsonl")
    repeats = {line["key"]: line["held"]["repeats"] for line in lines(tmp_path / "two.jsonl")}
    assert len(repeats) == 2
    (first,) = set(repeats.values())
    assert first in repeats


def test_packed_lines_are_the_same_bytes_each_time(corpus: Corpus, tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "b.jsonl.gz", "c.jsonl"):
        corpus.export("", tmp_path / name)
    packed = (tmp_path / "a.jsonl.gz").read_bytes()
    assert packed == (tmp_path / "b.jsonl.gz").read_bytes()
    assert gzip.decompress(packed) == (tmp_path / "c.jsonl").read_bytes()


def test_a_table_opens_in_a_spreadsheet_as_it_was_printed(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.csv")
    assert (tmp_path / "all.csv").read_bytes().startswith(b"\xef\xbb\xbfkey,url,")
    rows = {row["url"]: row for row in table(tmp_path / "all.csv")}
    assert list(rows[url(2)]) == [column.name for column in COLUMNS]
    assert rows[url(2)]["text"] == "\n".join(FERRY)
    assert rows[url(2)]["authors"] == "Gu Xiaozhou; Li, Qing"
    assert rows[url(3)]["published_on"] == ""
    assert rows[url(2)]["first_seen_at"] == "2024-05-08T01:00:00+00:00"


def test_no_cell_runs_as_a_formula(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.csv")
    cells = [cell for row in csv.reader((tmp_path / "all.csv").open(encoding="utf-8-sig", newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"))]
    assert "'=cmd|'/c calc'!A1 & {Ferry} 100% Links" in cells and "'＝HYPERLINK(1)" in cells


def test_parquet_has_types_groups_and_meanings(corpus: Corpus, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    corpus.export("", tmp_path / "all.parquet")
    whole = parquet.read_table(tmp_path / "all.parquet")
    kinds = {field.name: str(field.type) for field in whole.schema}
    assert kinds["published_on"] == "date32[day]" and kinds["authors"] == "list<element: string>"
    assert kinds["first_seen_at"] == "timestamp[us, tz=UTC]" and kinds["characters"] == "int64"
    rows = {row["url"]: row for row in whole.to_pylist()}
    assert rows[url(2)]["authors"] == ["Gu Xiaozhou", "Li, Qing"]
    assert rows[url(3)]["published_on"] is None and rows[url(4)]["published_on"] == date(2023, 12, 31)
    assert whole.schema.field("origin").metadata[b"meaning"].decode().startswith("outlet the page credits")


def test_the_safe_form_has_no_whole_text(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.safe.csv")
    rows = {row["url"]: row for row in table(tmp_path / "all.safe.csv")}
    corpus.export("", tmp_path / "all.jsonl")
    for line in lines(tmp_path / "all.jsonl"):
        row = rows[line["url"]]
        assert row["text_sha256"] == hashlib.sha256(line["text"].encode()).hexdigest()
        assert line["text"] not in "".join(row.values())
        assert len(row["excerpt"]) <= max(1, len(line["text"]) // 3)
    assert "text" not in rows[url(2)]


@pytest.mark.parametrize("length", [0, 1, 2, 3, 10, 599, 600, 5000])
def test_an_excerpt_is_short_and_never_the_text(length: int) -> None:
    for text in ("临" * length, "ab " * length, "一句话。" * length):
        piece = excerpt(text)
        assert len(piece) <= min(EXCERPT, len(text) // 3)
        assert text.startswith(piece.removesuffix("…"))


def test_an_exported_database_is_searched_like_the_one_it_came_from(
    corpus: Corpus, engine: Engine, tmp_path: Path
) -> None:
    corpus.export("", tmp_path / "all.sqlite")
    queries = (
        "长沙", "長沙", "轮", "票价 OR ferry", "title:轮渡", "author:陈一帆", "lang:zh-Hant", "date:2024-05",
        "-date:2024", "has:image", "has:document", "dup:repeat", "dup:first", "source:yanpu_zh", '"forty cars"~3',
    )  # fmt: skip
    with engine.connect() as conn, Corpus(f"sqlite:///{tmp_path}/all.sqlite") as other:
        for query in queries:
            assert {hit.key for hit in find(conn, query)} == {hit.key for hit in other.search(query)}, query
            assert other.count(query) > 0, query
        for hit in find(conn, ""):
            assert other.article(hit.key) == corpus.article(hit.key)
            assert other.article(hit.url) is not None
        assert other.article("https://www.linyuan.example/m/202405/t20240506_1.html") is not None
        assert list(other.timeline(per="month")) == list(corpus.timeline(per="month"))


def test_a_group_whose_first_article_stays_behind_has_no_first_in_the_excerpt(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("dup:repeat", tmp_path / "some.sqlite")
    with Corpus(f"sqlite:///{tmp_path}/some.sqlite") as other:
        assert (other.count("dup:repeat"), other.count("dup:first"), other.count("dup:none")) == (1, 0, 0)


def test_reading_an_exported_database_leaves_its_bytes_alone(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.sqlite")
    before = (tmp_path / "all.sqlite").read_bytes()
    with Corpus(f"sqlite:///{tmp_path}/all.sqlite") as other:
        assert other.count("轮渡") == 3
    assert (tmp_path / "all.sqlite").read_bytes() == before
    assert sqlite3.connect(tmp_path / "all.sqlite").execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_machine_that_crawled_is_not_in_an_exported_database(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.sqlite")
    with sqlite3.connect(tmp_path / "all.sqlite") as conn:
        assert conn.execute("SELECT DISTINCT host, pid, arguments FROM run").fetchall() == [("", 0, None)]
        assert conn.execute("SELECT count(*) FROM fetch").fetchone() == (0,)


def test_vertical_text_has_one_token_a_line_and_tags_that_close(corpus: Corpus, tmp_path: Path) -> None:
    corpus.export("", tmp_path / "all.vrt")
    text = (tmp_path / "all.vrt").read_text(encoding="utf-8")
    opened: list[str] = []
    for line in text.splitlines():
        if found := re.match(r"<(/?)(text|p|s)\b", line):
            if found[1]:
                assert opened.pop() == found[2]
            else:
                opened.append(found[2])
        else:
            assert opened == ["text", "p", "s"]
            assert line and not re.search(r"[<>\s]", line)
    assert not opened
    assert text.count("<text ") == 6
    assert '<text id="' in text and 'author="|Gu Xiaozhou|Li, Qing|"' in text and 'date=""' in text
    assert "\n轮渡\n" in text and "\n&lt;\nat\nthe\npier\n&gt;\n" in text


def test_sentences_end_where_a_reader_ends_them() -> None:
    assert sentences("全长3.5公里。“好！”他说。Yes! No 3.5 km.\n表\t格") == [
        "全长3.5公里。", "“好！”", "他说。", "Yes!", "No 3.5 km.", "表", "格",
    ]  # fmt: skip


def test_the_ending_says_the_form_unless_it_is_named() -> None:
    assert [form_of(Path(name)) for name in ("a.csv", "a.safe.csv", "A.JSONL.GZ", "x.csl.json", "a.db")] == [
        "csv", "safe", "jsonl.gz", "csl-json", "sqlite",
    ]  # fmt: skip
    assert form_of(Path("a.csv"), "ris") == "ris"
    with pytest.raises(UnknownForm, match="add --format csv, jsonl"):
        form_of(Path("articles.doc"))


def test_a_missing_library_is_named_with_its_extra() -> None:
    with pytest.raises(MissingExtra, match=r"pip install 'harvester\[parquet\]'"):
        need("no_such_library.inner", extra="parquet")


def test_an_export_is_as_of_one_moment_though_articles_arrive(database: str, engine: Engine, tmp_path: Path) -> None:
    stock(engine)
    writer = open_database(database)

    def arrive(done: int, _of: int) -> None:
        if done == 0:
            with writer.begin() as conn:
                save_article(conn, written(77, ("后来的一篇，不在导出之内。",), title="后来"))

    with Corpus(database) as corpus:
        assert corpus.export("", tmp_path / "all.jsonl", watch=arrive).articles == 6
        assert corpus.count() == 7
    writer.dispose()
