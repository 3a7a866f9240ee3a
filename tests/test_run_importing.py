"""Saved pages, WARC files, lists of addresses: each page is a record or a refusal; doing it twice changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from provinces import SPIDERS, Troubled
from scrapy import Request
from scrapy.http import HtmlResponse

from harvester.fetch.archive import Archive, ArchiveFault
from harvester.run.importing import NoAddresses, addresses, import_paths
from harvester.run.reading import NothingToRead, read_paths
from harvester.run.reextract import reextract
from harvester.sample.province import linyuan
from harvester.settings import AT_FULL_SPEED

HOST = "cangbei.linyuan.example"
PATHS = ("/2024-03/05/content_42640118.html", "/2024-05/30/content_42703915.html", "/2024-06/20/content_42719006.html")


def pages() -> dict[str, bytes]:
    return {f"http://{HOST}{path}": linyuan().answer(HOST, path).body for path in PATHS}


def warc(folder: Path, answers: dict[str, bytes], status: int = 200, kind: str = "text/html") -> Path:
    archive = Archive(folder / "from", 1, "saved")
    for url, body in answers.items():
        archive.write(HtmlResponse(url, status, {"Content-Type": kind}, body, request=Request(url)))
    archive.close()
    return folder / "from" / archive.files[0]


def everything(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables that hold articles."""
    tables = ("article", "revision", "page", "fetch", "duplicate_link", "archive_file")
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return {name: db.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}


def imported(folder: Path, *paths: Path, **more: Any) -> Any:
    return import_paths(paths, db=f"sqlite:///{folder}/a.db", archive=folder / "archive", spiders=SPIDERS, **more)


def test_warc_is_stored_under_its_sources_and_a_second_import_changes_nothing(tmp_path: Path) -> None:
    file = warc(tmp_path, {**pages(), f"http://{HOST}/robots.txt": b"User-agent: *", f"http://{HOST}/gone.html": b""})
    first = imported(tmp_path, file)
    before = everything(tmp_path)
    second = imported(tmp_path, file)
    assert (first.counts["stored"], first.counts["seen"], first.exit_code) == (3, 4, 0)
    assert first.skipped == {"robots.txt": 1}
    assert first.reasons == {"empty": 1}
    assert (second.counts["known"], second.counts["stored"], second.reasons) == (3, 0, {"empty": 1})
    assert everything(tmp_path) == before
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        assert db.execute("SELECT DISTINCT source, province FROM article").fetchall() == [("cangbei_en", "CN-LY")]


def test_imported_pages_can_be_read_again_when_the_imported_file_is_gone(tmp_path: Path) -> None:
    file = warc(tmp_path, pages())
    imported(tmp_path, file)
    file.unlink()
    before = everything(tmp_path)
    tally = reextract(db=f"sqlite:///{tmp_path}/a.db", archive=tmp_path / "archive", spiders=SPIDERS)
    assert (tally.counts["known"], tally.counts["stored"], tally.exit_code, tally.skipped) == (3, 0, 0, {})
    assert len(everything(tmp_path)["revision"]) == len(before["revision"])


def flagged(folder: Path) -> list[tuple[str, str | None]]:
    """Flags and evidence of the copy, of each article as it now stands."""
    query = """SELECT flags, provenance ->> '$.raw.rule' || ': ' || (provenance ->> '$.raw.evidence')
               FROM revision JOIN article ON article.revision_id = revision.id ORDER BY article.url"""
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return db.execute(query).fetchall()


def test_articles_taken_from_an_archive_are_flagged_as_copies_of_the_archives_date(tmp_path: Path) -> None:
    [(url, body), *_] = pages().items()
    theirs = Archive(tmp_path / "from", 1, "saved")
    page = HtmlResponse(url, 200, {"Content-Type": "text/html"}, body, request=Request(url))
    theirs.write(page, fetched_at=datetime(2024, 3, 9, 1, 2, 3, tzinfo=UTC))
    theirs.close()
    imported(tmp_path, tmp_path / "from" / theirs.files[0])
    [(flags, evidence)] = flagged(tmp_path)
    assert "archived_copy" in json.loads(flags)
    assert evidence == f"archive: 2024-03-09T01:02:03+00:00 {Path(theirs.files[0]).name}"
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        assert db.execute("SELECT fetched_at, fetched_on FROM fetch").fetchall() == [
            ("2024-03-09 01:02:03.000000", "2024-03-09")
        ]


def test_copy_read_again_by_other_rules_stays_a_copy(tmp_path: Path) -> None:
    imported(tmp_path, warc(tmp_path, pages()))
    before = flagged(tmp_path)
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        db.execute("UPDATE article SET extractor = 'older'")
        db.execute("UPDATE revision SET extractor = 'older', title = 'Other'")
        db.commit()
    tally = reextract(db=f"sqlite:///{tmp_path}/a.db", archive=tmp_path / "archive", spiders=SPIDERS)
    assert tally.counts["revised"] == 3
    assert flagged(tmp_path) == before
    assert all("archived_copy" in flags for flags, _ in before)


def test_what_our_own_archive_holds_is_no_copy(tmp_path: Path) -> None:
    ours = Archive(tmp_path / "archive", 1, "saved")
    for url, body in pages().items():
        ours.write(HtmlResponse(url, 200, {"Content-Type": "text/html"}, body, request=Request(url)))
    ours.close()
    assert imported(tmp_path, tmp_path / "archive" / ours.files[0]).counts["stored"] == 3
    assert all("archived_copy" not in flags and evidence is None for flags, evidence in flagged(tmp_path))


def test_page_once_refused_is_read_again_and_its_failures_are_not_counted_twice(tmp_path: Path) -> None:
    address = f"http://{HOST}/2024-03/05/content_1.html"
    imported(tmp_path, warc(tmp_path, {**pages(), address: b"<html><body><p>x</p></body></html>"}))
    before = everything(tmp_path)["page"]
    tally = reextract(db=f"sqlite:///{tmp_path}/a.db", archive=tmp_path / "archive", spiders=SPIDERS)
    assert (tally.counts["seen"], tally.counts["known"], sum(tally.reasons.values())) == (4, 3, 1)
    assert [row[1] for row in everything(tmp_path)["page"]] == [row[1] for row in before]
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        assert db.execute("SELECT failures FROM page WHERE article_id IS NULL").fetchall() == [(1,)]


def test_page_whose_archive_is_gone_is_told_and_its_article_stays(tmp_path: Path) -> None:
    imported(tmp_path, warc(tmp_path, pages()))
    for file in (tmp_path / "archive").rglob("*.warc.gz"):
        file.unlink()
    tally = reextract(db=f"sqlite:///{tmp_path}/a.db", archive=tmp_path / "archive", spiders=SPIDERS)
    assert tally.skipped == {"page not in the archive": 3}
    assert "archive" in tally.notes[0]
    assert len(everything(tmp_path)["article"]) == 3


def test_page_that_changed_becomes_a_revision(tmp_path: Path) -> None:
    [(url, body), *_] = pages().items()
    imported(tmp_path, warc(tmp_path / "one", {url: body}))
    changed = imported(
        tmp_path, warc(tmp_path / "two", {url: body.replace(b"ferry", b"bridge").replace(b"the", b"that")})
    )
    assert (changed.counts["stored"], changed.counts["revised"]) == (1, 1)
    assert len(everything(tmp_path)["revision"]) == 2


def test_torn_warc_gives_what_is_whole_and_says_so(tmp_path: Path) -> None:
    file = warc(tmp_path, pages())
    data = file.read_bytes()
    file.write_bytes(data[: len(data) * 2 // 3])
    tally = imported(tmp_path, file)
    assert tally.exit_code == 1
    assert tally.skipped == {"torn": 1}
    assert 0 < tally.counts["stored"] < 3
    assert "torn" in tally.problems[0]


@pytest.mark.slow
def test_listed_addresses_are_fetched_as_their_sources_would(tmp_path: Path) -> None:
    site = Troubled()
    wanted = tmp_path / "urls.txt"
    wanted.write_text(
        "# three pages\n" + "\n".join(f"http://{HOST}{path}" for path in (*PATHS, PATHS[0], "/none.html"))
    )
    more = {"host_map": site.host_map, "settings": AT_FULL_SPEED, "state": tmp_path / "state", "readers": 1}
    first = imported(tmp_path, wanted, **more)
    asked = len(site.articles_asked())
    second = imported(tmp_path, wanted, **more)
    assert (first.counts["seen"], first.counts["stored"], first.reasons) == (4, 3, {"http_error": 1})
    assert second.counts["known"] == 3
    assert len(site.articles_asked()) == asked
    assert {row[2] for row in everything(tmp_path)["article"]} >= {f"http://{HOST}{PATHS[0]}"}


@pytest.mark.parametrize(
    ("text", "told"),
    [("", "holds no address"), ("# no\n", "holds no address"), ("http://a.example/\nftp://b.example/", ":2: 'ftp"),
     ("http:///x", "is no address"), ("<html><body>a page</body></html>", "is no address")],
)  # fmt: skip
def test_list_that_holds_no_addresses_is_a_fault_that_names_the_line(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "urls.txt").write_text(text)
    with pytest.raises(NoAddresses, match=told):
        addresses(tmp_path / "urls.txt")


def test_binary_file_and_missing_file_are_faults(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(bytes(range(256)))
    with pytest.raises(NoAddresses, match="neither a WARC file nor a list"):
        imported(tmp_path, tmp_path / "page.html")
    with pytest.raises(NoAddresses, match="no such file"):
        imported(tmp_path, tmp_path / "none.txt")


def test_every_page_is_a_record_or_a_refusal_in_the_files_order(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number, body in enumerate(pages().values()):
        (folder / f"{number}.html").write_bytes(body)
    (folder / "3-empty.html").write_bytes(b"")
    (folder / "4-binary.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    (folder / "5-large.html").write_bytes(b"<p>" + b"a" * 6_000_000)
    (folder / ".hidden").write_bytes(b"not read")
    file = warc(tmp_path, pages())
    skipped: Counter[str] = Counter()
    read = list(read_paths([folder, file], skipped=skipped))
    assert [output.name.rsplit("/", 1)[1].split("#")[0] for output in read] == [
        "0.html", "1.html", "2.html", "3-empty.html", "4-binary.html", "5-large.html", *[file.name] * 3,
    ]  # fmt: skip
    assert [output.refused and output.refused.reason for output in read] == [
        None, None, None, "empty", "not_html", "too_large", None, None, None,
    ]  # fmt: skip
    assert [o.article.title for o in read[:3] if o.article] == [o.article.title for o in read[6:] if o.article]
    assert read[6].article and read[6].article.key and read[6].article.url == f"http://{HOST}{PATHS[0]}"
    assert not skipped


def test_nothing_to_read_is_a_fault_that_names_the_path(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingToRead, match="the folder is empty"):
        list(read_paths([tmp_path / "empty"]))
    with pytest.raises(NothingToRead, match="none"):
        list(read_paths([tmp_path / "none"]))
    (tmp_path / "x.warc").write_text("hello")
    with pytest.raises(ArchiveFault, match=r"x\.warc"):
        list(read_paths([tmp_path / "x.warc"]))


def test_file_that_a_kill_left_without_a_record_is_passed_over_in_a_folder_and_told(tmp_path: Path) -> None:
    whole = warc(tmp_path, pages())
    (whole.parent / "a-empty.warc.gz").write_bytes(b"")
    (whole.parent / "b-torn.warc.gz").write_bytes(whole.read_bytes()[:40])
    skipped: Counter[str] = Counter()
    read = list(read_paths([whole.parent], skipped=skipped))
    assert [output.refused for output in read] == [None, None, None]
    assert skipped["torn"] == 2
    with pytest.raises(ArchiveFault, match=r"a-empty\.warc\.gz"):
        list(read_paths([whole.parent / "a-empty.warc.gz"]))
