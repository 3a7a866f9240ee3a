"""A `reextract` that is killed or stopped is taken up where it was, never skipping a page, unless the rules changed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from maintaining import YANPU_ZH, declare
from provinces import SPIDERS, wait_until
from scrapy import Request
from scrapy.http import HtmlResponse

from harvester.fetch.archive import Archive
from harvester.run import progress as progressing
from harvester.run import reextract as rereading
from harvester.run.importing import import_paths
from harvester.run.reextract import reextract
from harvester.sample.scale import towns
from harvester.sample.truth import Truth

ARTICLES = 90
REFUSED = 3


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of ARTICLES articles, REFUSED refused pages, and their archive."""
    folder = tmp_path_factory.mktemp("towns")
    province = towns(ARTICLES, 1)
    pages = {url: province.answer(url.split("/")[2], url.split("/", 3)[3].join(("/", ""))).body
             for url in Truth(province).articles}  # fmt: skip
    pages |= {f"http://town000.linyuan.example/none{n}.html": b"<html><body><p>x</p></body></html>" for n in range(3)}
    archive = Archive(folder / "archive", 1, "saved")
    for url, body in pages.items():
        archive.write(HtmlResponse(url, 200, {"Content-Type": "text/html"}, body, request=Request(url)))
    archive.close()
    import_paths([folder / "archive" / archive.files[0]], db=at(folder), archive=folder / "archive", spiders=SPIDERS)
    return folder


@pytest.fixture
def folder(imported: Path, tmp_path: Path) -> Path:
    """A copy of the database, for one test."""
    with closing(sqlite3.connect(imported / "a.db")) as source, closing(sqlite3.connect(tmp_path / "a.db")) as copy:
        source.backup(copy)
    (tmp_path / "archive").symlink_to(imported / "archive")
    return tmp_path


def at(folder: Path) -> str:
    return f"sqlite:///{folder}/a.db"


def again(folder: Path) -> Any:
    return reextract(db=at(folder), archive=folder / "archive", spiders=SPIDERS)


def runs(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return [row[0] for row in db.execute("SELECT status FROM run WHERE command = 'reextract' ORDER BY id")]


def place(folder: Path) -> int:
    """The byte of the archive's file before which all is done."""
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return db.execute("SELECT coalesce(max(place), 0) FROM bulk_file WHERE command = 'reextract'").fetchone()[0]


def before(folder: Path, byte: int) -> int:
    """How many pages stand before that byte of the file."""
    with closing(sqlite3.connect(folder / "a.db")) as db:
        return db.execute('SELECT count(*) FROM "fetch" WHERE "offset" < ?', (byte,)).fetchone()[0]


def stop_after(pages: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader of archives is stopped by the person at the terminal after so many pages."""
    read, count = rereading.kept_answer, 0

    def reading(*given: Any) -> Any:
        nonlocal count
        count += 1
        if count > pages:
            raise KeyboardInterrupt
        return read(*given)

    monkeypatch.setattr(rereading, "kept_answer", reading)


def test_killed_reextract_is_taken_up_where_it_was(folder: Path) -> None:
    words = f"from pathlib import Path; from harvester.run.reextract import reextract; \
reextract(db={at(folder)!r}, archive=Path({str(folder / 'archive')!r}), spiders={SPIDERS!r})"
    killed = subprocess.Popen([sys.executable, "-c", words])
    wait_until(lambda: place(folder) > 0, 60)
    killed.kill()
    killed.wait()
    done = before(folder, place(folder))
    tally = again(folder)
    assert runs(folder) == ["crashed", "finished"]
    assert tally.counts["seen"] == ARTICLES + REFUSED - done
    assert tally.exit_code == 0
    assert "went on where a run was stopped" in tally.notes[0]
    assert again(folder).counts["seen"] == ARTICLES + REFUSED  # a run that ended well is not taken up


@pytest.mark.parametrize("pages", [0, 40, 70, ARTICLES + 2])
def test_stopped_reextract_leaves_no_page_out(folder: Path, monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    monkeypatch.setattr(progressing, "EVERY", 1)
    with closing(sqlite3.connect(folder / "a.db")) as db:
        db.execute("UPDATE article SET extractor = 'older'")
        db.commit()
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        stop_after(pages, patch)
        again(folder)
    assert runs(folder) == ["interrupted"]
    done = before(folder, place(folder))
    tally = again(folder)
    assert tally.counts["seen"] <= ARTICLES + REFUSED - max(0, pages - 26)
    with closing(sqlite3.connect(folder / "a.db")) as db:
        assert db.execute("SELECT count(*) FROM article WHERE extractor = 'older'").fetchone() == (0,)
    assert done <= pages


def test_other_questions_and_other_rules_begin_at_the_beginning(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progressing, "EVERY", 1)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        stop_after(60, patch)
        again(folder)
    taken_up = before(folder, place(folder))
    assert taken_up > 30
    since = reextract(db=at(folder), archive=folder / "archive", spiders=SPIDERS, since=date(2000, 1, 1))
    assert since.counts["seen"] == ARTICLES + REFUSED
    monkeypatch.setattr(rereading, "rules_of", lambda spiders: "0" * 16)
    assert again(folder).counts["seen"] == ARTICLES + REFUSED


def test_rules_are_told_apart_by_the_files_of_sources(tmp_path: Path) -> None:
    digests = []
    for change in ("div.gl-info", "div.gl-head", "div.gl-info"):
        source = declare(tmp_path, "yanpu_zh", YANPU_ZH.replace("div.gl-info", change))
        digests.append(progressing.rules_of([source]))
    assert digests[0] == digests[2] != digests[1]
    assert progressing.rules_of([]) not in digests
