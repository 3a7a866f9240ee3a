"""Many files at once: every kind of input, a mark for each file, killed processes, Parquet instead of a database."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import threading
import time
import zipfile
from collections import Counter
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from killing import below
from provinces import SPIDERS
from scrapy import Request
from scrapy.http import HtmlResponse
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from harvester.fetch.archive import Archive
from harvester.fetch.depot import Depot
from harvester.fetch.warc import ArchiveFault
from harvester.run.batch import Tally
from harvester.run.bulk import NOTHING_READ, Work, total
from harvester.run.bulkpool import Pool, Stopped
from harvester.run.importing import import_paths
from harvester.run.inputs import BadList, opened, units
from harvester.run.reextract import reextract
from harvester.sample.province import linyuan
from harvester.sample.scale import towns
from harvester.sample.truth import Truth

HOST = "cangbei.linyuan.example"
PATHS = ("/2024-03/05/content_42640118.html", "/2024-05/30/content_42703915.html", "/2024-06/20/content_42719006.html")


def page(path: str) -> bytes:
    return linyuan().answer(HOST, path).body


def town_files(folder: Path, articles: int, hosts: int) -> list[Path]:
    """A WARC file of each town's articles."""
    province, files = towns(articles, hosts), []
    for number, site in enumerate(province.sites):
        archive = Archive(folder / f"from{number}", 1, "saved")
        for url in Truth(province).articles:
            host, path = url.split("/")[2], "/" + url.split("/", 3)[3]
            if host == site.host:
                body = province.answer(host, path).body
                archive.write(HtmlResponse(url, 200, {"Content-Type": "text/html"}, body, request=Request(url)))
        archive.close()
        files.append(folder / f"from{number}" / archive.files[0])
    return files


def imported(folder: Path, *paths: Path | str, **more: Any) -> Any:
    return import_paths(paths, db=f"sqlite:///{folder}/a.db", archive=folder / "archive", spiders=SPIDERS, **more)


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return db.execute(query).fetchall()


def news_crawl(path: Path) -> Path:
    """A file as Common Crawl's news crawl writes them: request and response in gzip members, all kinds of answers."""
    answers = [
        (f"http://{HOST}{PATHS[0]}", "200 OK", "text/html; charset=ISO-8859-1", page(PATHS[0]), "response"),
        (f"http://{HOST}{PATHS[1]}", "200 OK", "", page(PATHS[1]), "response"),
        (f"http://{HOST}/gone.html", "404 Not Found", "text/html", b"<html>gone</html>", "response"),
        (f"http://{HOST}/busy.html", "503 Service Unavailable", "text/html", b"busy", "response"),
        (f"http://{HOST}/moved.html", "301 Moved Permanently", "text/html", b"", "response"),
        (f"http://{HOST}/a.jpg", "200 OK", "image/jpeg", b"\xff\xd8\xff" * 50, "response"),
        (f"http://{HOST}/a.zip", "200 OK", "application/zip", b"PK\x03\x04" * 50, "response"),
        (f"http://{HOST}/robots.txt", "200 OK", "text/plain", b"User-agent: *", "response"),
        (f"http://{HOST}{PATHS[2]}", "200 OK", "text/html", b"", "revisit"),
        ("dns:cangbei.linyuan.example", "", "text/dns", b"20240101000000", "resource"),
    ]
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "a news crawler"}))
        for url, status, kind, body, record in answers:
            heads = StatusAndHeaders(status, [("Content-Type", kind)] if kind else [], protocol="HTTP/1.1")
            dated = {"WARC-Date": "2024-07-01T08:00:00Z"}
            same: dict[str, Any] = {"http_headers": heads} if status else {}
            writer.write_record(
                writer.create_warc_record(url, record, payload=BytesIO(body), warc_headers_dict=dated, **same)
            )
    return path


def test_news_crawl_gives_its_articles_and_counts_what_is_none(tmp_path: Path) -> None:
    tally = imported(tmp_path, news_crawl(tmp_path / "CC-NEWS-20240701000000-00001.warc.gz"))
    assert (tally.counts["stored"], tally.exit_code) == (2, 0)
    assert tally.skipped == {
        "status 404": 1, "status 503": 1, "status 301": 1, "image/jpeg": 1, "application/zip": 1, "robots.txt": 1,
        "revisit": 1, "no_address": 1,
    }  # fmt: skip
    fetched = rows(tmp_path, 'SELECT DISTINCT fetched_at FROM "fetch"')
    assert [row[0][:19] for row in fetched] == ["2024-07-01 08:00:00"]  # when the crawler saw it, not when we read it
    flags = rows(tmp_path, "SELECT flags, provenance FROM revision")
    assert all("archived_copy" in row[0] and "2024-07-01T08:00:00" in row[1] for row in flags)


def test_wacz_and_folder_with_a_list_are_read_as_warc_files_are(tmp_path: Path) -> None:
    packed = tmp_path / "pages.wacz"
    with zipfile.ZipFile(packed, "w") as out:
        out.write(news_crawl(tmp_path / "x.warc.gz"), "archive/data.warc.gz")
        out.writestr("datapackage.json", "{}")
    saved = tmp_path / "saved"
    saved.mkdir()
    (saved / "page one.html").write_bytes(page(PATHS[2]))
    (saved / "urls.tsv").write_text(f"# file, address\npage one.html\thttp://{HOST}{PATHS[2]}\n", encoding="utf-8")
    tally = imported(tmp_path, packed, saved, workers=1)
    assert (tally.counts["stored"], tally.exit_code) == (3, 0)
    assert {row[0] for row in rows(tmp_path, "SELECT url FROM article")} == {f"http://{HOST}{path}" for path in PATHS}
    again = imported(tmp_path, packed, saved, workers=1)
    assert (again.counts["known"], again.counts["stored"], len(again.notes)) == (3, 0, 2)


def test_file_is_known_by_its_contents_and_not_by_its_name(tmp_path: Path) -> None:
    file = news_crawl(tmp_path / "one.warc.gz")
    imported(tmp_path, file)
    moved = file.rename(tmp_path / "two.warc.gz")
    assert "was done by run 1" in imported(tmp_path, moved).notes[0]
    assert len(rows(tmp_path, "SELECT * FROM bulk_file")) == 1


@pytest.mark.parametrize(
    ("listing", "told"),
    [("a.html\n", "names no file"), ("b.html\thttp://x.example/\n", "names no file"),
     ("../secret.html\thttp://x.example/\n", "names no file")],
)  # fmt: skip
def test_list_that_does_not_fit_its_folder_is_a_fault_that_names_the_line(
    tmp_path: Path, listing: str, told: str
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (tmp_path / "secret.html").write_text("x")
    (folder / "a.html").write_text("x")
    (folder / "urls.txt").write_text(listing)
    with pytest.raises(BadList, match=rf"urls\.txt:1: .*{told}"), opened(str(folder)):
        pass


def test_folder_is_taken_apart_and_what_is_no_archive_is_a_list(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    file = news_crawl(tmp_path / "in" / "b.warc.gz")
    (tmp_path / "in" / "torn.warc.gz").write_bytes(file.read_bytes()[:30])
    assert units([str(tmp_path / "in"), "list.txt"]) == ([str(file)], ["list.txt"])
    with pytest.raises(ArchiveFault, match="is it a WACZ"), opened(str(_empty_zip(tmp_path))):
        pass


def _empty_zip(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "empty.wacz", "w") as out:
        out.writestr("readme.txt", "no archive")
    return folder / "empty.wacz"


@pytest.mark.slow
def test_files_are_read_by_several_processes_and_a_killed_ones_file_is_done_again(tmp_path: Path) -> None:
    files = town_files(tmp_path, 48, 4)
    killed: list[int] = []
    stop = threading.Event()

    def kill_one() -> None:
        """The first process that has begun a file is killed."""
        while not stop.is_set() and not killed:
            time.sleep(0.05)
            if not (tmp_path / "a.db").exists() or not _begun(tmp_path):
                continue
            for number in below(os.getpid()):
                words = Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")
                if b"harvester.run.bulkchild" in words:
                    os.kill(number, signal.SIGKILL)
                    killed.append(number)
                    return

    killer = threading.Thread(target=kill_one)
    killer.start()
    tally = imported(tmp_path, *files, workers=2)
    stop.set()
    killer.join()
    assert killed
    assert tally.exit_code == 0, tally
    assert tally.counts["stored"] + tally.counts["known"] + tally.counts["duplicate"] == 48
    assert rows(tmp_path, "SELECT count(*), sum(revisions) FROM article") == [(48, 48)]
    assert rows(tmp_path, "SELECT count(*) FROM bulk_file WHERE done_at IS NOT NULL") == [(4,)]
    assert rows(tmp_path, "SELECT command, status FROM run") == [("import", "finished")]
    read = reextract(db=f"sqlite:///{tmp_path}/a.db", archive=tmp_path / "archive", spiders=SPIDERS, workers=2)
    assert (read.counts["known"], read.counts["stored"], read.exit_code) == (48, 0, 0)
    assert rows(tmp_path, "SELECT count(*) FROM bulk_file WHERE command = 'reextract'") == [(0,)]


def _begun(folder: Path) -> bool:
    try:
        return bool(rows(folder, "SELECT 1 FROM bulk_file"))
    except sqlite3.OperationalError:  # no tables yet
        return False


def test_parquet_holds_each_article_once_by_day_and_source(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    [file] = town_files(tmp_path, 9, 1)
    out = tmp_path / "out"
    first = imported(tmp_path, file, parquet=out)
    second = imported(tmp_path, file, parquet=out)
    assert (first.counts["stored"], second.counts["stored"]) == (9, 9)
    assert not (tmp_path / "a.db").exists()
    parts = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.parquet"))
    assert {part.rsplit("/", 1)[0] for part in parts} == {
        f"day={day}/source=unknown" for day in ("2024-08-29", "2024-08-30", "2024-08-31")
    }
    table = parquet.ParquetDataset(out).read()
    assert Counter(table["key"].to_pylist()).most_common(1)[0][1] == 1
    assert table.num_rows == 9
    assert table["title"][0].as_py().startswith("Notes From the")
    assert str(table.schema.field("published_at").type) == "timestamp[us, tz=UTC]"
    assert all("archived_copy" in flags for flags in table["flags"].to_pylist())
    assert {"day", "source"} <= set(table.column_names)


def test_file_that_kills_its_process_twice_is_named_and_the_work_ends(tmp_path: Path) -> None:
    work = Work("import", f"sqlite:///{tmp_path}/no/folder/a.db", tmp_path / "archive")
    [tally] = Pool(work, ["one.warc.gz"], 1, 1).tallies()
    assert tally.exit_code == 1
    assert tally.problems[0].startswith("one.warc.gz: 2 processes died of it")


def test_work_that_is_stopped_says_how_much_is_left(tmp_path: Path) -> None:
    halt = threading.Event()
    halt.set()
    work = Work("import", f"sqlite:///{tmp_path}/a.db", tmp_path / "archive")
    with pytest.raises(Stopped, match="2 files"):
        list(Pool(work, ["a.warc.gz", "b.warc.gz"], 1, 1, halt).tallies())


def test_one_file_of_many_that_holds_nothing_readable_is_no_trouble() -> None:
    nothing = Tally({"seen": 3, "refused": 3}, {"empty": 3}, {}, 1, 7, [f"{NOTHING_READ}: empty"])
    good = Tally({"seen": 2, "stored": 2}, {}, {"revisit": 1}, 0, 7)
    both = total([nothing, good])
    assert (both.counts["seen"], both.counts["stored"], both.exit_code, both.run_id) == (5, 2, 0, 7)
    assert total([nothing]).problems == [f"{NOTHING_READ}: empty"]
    assert total([Tally({}, {}, {}, 1, 7, ["lost"])] * 2).problems == ["lost (2 files)"]


def test_work_crosses_a_process_border_as_it_is(tmp_path: Path) -> None:
    for archive in (tmp_path, Depot("s3://a/b", tmp_path)):
        work = Work("reextract", "sqlite:///a.db", archive, "abc", "town", date(2024, 5, 1), "spiders", tmp_path, 2)
        assert Work.from_json(json.loads(json.dumps(work.as_json()))) == work
