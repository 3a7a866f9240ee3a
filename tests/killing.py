"""A crawl of part of the sample province, killed at a moment, and what must then be true; bench/kills.py uses it too.

Each kill has a folder and a database of its own. The moment is counted from the first thing a crawl does (it proves its
archive writable), so that the seconds in which Python starts are not part of it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from provinces import order, start, wait_until
from sqlalchemy import func, select, text

from harvester.article import Raw
from harvester.fetch.archive import ArchiveFault, read_raw
from harvester.fetch.replay import warc_files
from harvester.fetch.warc import responses
from harvester.run.crawl import crawl
from harvester.run.order import Order
from harvester.sample.province import Province, linyuan
from harvester.sample.server import SampleServer
from harvester.store.engine import Connection, DatabaseFault, open_database
from harvester.store.tables import ArchiveFile, Article, Fetch, Page, Revision

SOURCES = ("cangbei_en", "linyuan_zh", "qingting_bi", "linyuan_daily_zh")
_A, _P, _F, _REV = Article.__table__.c, Page.__table__.c, Fetch.__table__.c, Revision.__table__.c

Held = tuple[dict[str, tuple[str, int]], frozenset[frozenset[str]]]
"""Key → hash of all content and number of versions; the groups of repeats, each as the keys of its articles."""


@dataclass(frozen=True)
class Whole:
    """What a crawl that nobody disturbs comes to, and how long it takes from its first act to its end."""

    held: Held
    seconds: float
    exit_code: int


def province() -> Province:
    """The province with few notices: the sources crawled here print fewer than 60 articles."""
    return linyuan(notices=6)


def order_in(folder: Path, server: SampleServer, db: str, processes: int = 2) -> Order:
    """A crawl of SOURCES into a folder and a database, at full speed, in so many processes at once."""
    asked = order(folder, server, *SOURCES)  # type: ignore[arg-type]  # a host map is all it asks for
    return replace(asked, db=db, processes=processes, group=-(-len(SOURCES) // processes))


def undisturbed(asked: Order) -> Whole:
    """The crawl run to its end in a process of its own."""
    run, began = begun(asked)
    _, told = run.communicate(timeout=120)
    seconds = time.monotonic() - began
    assert run.returncode == 0, told.decode()
    assert not half_done(asked)
    return Whole(held(asked.db), seconds, run.returncode)


def killed_and_run_again(asked: Order, whole: Whole, dice: Random) -> tuple[bool, list[str]]:
    """Whether the kill met a crawl under way, and what was wrong after it or after the plain re-run (nothing)."""
    run, began = begun(asked)
    moment, everyone = dice.uniform(0.0, whole.seconds), dice.random() < 0.5
    time.sleep(max(0.0, began + moment - time.monotonic()))
    met = run.poll() is None
    # half of the kills end every process at once, as a power cut does; half only the first, whose children must follow
    kill([run.pid, *below(run.pid)] if everyone else [run.pid])
    run.communicate(timeout=30)
    wrong = []
    # half of the re-runs begin at once, while the kernel may still be ending the children; half look at the ruins first
    if dice.random() < 0.5:
        wait_until(lambda: not processes_of(asked), 20)
        wrong = [f"after the kill: {what}" for what in half_done(asked)]
    report = crawl(asked)
    if report.exit_code != whole.exit_code:
        wrong.append(f"the re-run ended with {report.exit_code}: {[s.problems for s in report.sources]}")
    wrong += [f"after the re-run: {what}" for what in (*half_done(asked), *differences(whole.held, held(asked.db)))]
    return met, [f"{what} (killed at {moment:.3f} s, {'all' if everyone else 'parent'})" for what in wrong]


def begun(asked: Order) -> tuple[subprocess.Popen[bytes], float]:
    """The crawl's process, and the moment at which it began to work."""
    run = start(asked)
    while not asked.archive.exists():
        assert run.poll() is None, run.communicate()
        time.sleep(0.002)
    return run, time.monotonic()


def kill(processes: list[int]) -> None:
    for number in processes:
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            continue


def below(parent: int) -> list[int]:
    """Every process that this one began, directly or not."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(errors="replace")
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    found = [parent]
    for one in found:
        found += [child for child, over in parents.items() if over == one]
    return found[1:]


def processes_of(asked: Order) -> list[int]:
    """Crawling processes of this order, told by the logs and locks they hold open."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                links = [str(link.readlink()) for link in (entry / "fd").iterdir()]
            except OSError:
                continue
            if any(link.startswith(f"{asked.state}/") for link in links):
                found.append(int(entry.name))
    return found


def held(db: str) -> Held:
    """What the database holds, in words that are equal on every database."""
    engine = open_database(db, readonly=True)
    with engine.connect() as conn:
        rows = conn.execute(select(_A.key, _A.content_hash, _A.revisions, _A.group_id)).all()
    engine.dispose()
    assert len(rows) == len({row.key for row in rows})
    groups: dict[int, set[str]] = {}
    for row in rows:
        if row.group_id is not None:
            groups.setdefault(row.group_id, set()).add(row.key)
    return {row.key: (row.content_hash, row.revisions) for row in rows}, frozenset(map(frozenset, groups.values()))


def differences(wanted: Held, found: Held) -> Iterator[str]:
    """How two databases differ, in words."""
    for key in sorted(wanted[0].keys() | found[0].keys()):
        if wanted[0].get(key) != found[0].get(key):
            yield f"article {key} should be {wanted[0].get(key)}, is {found[0].get(key)}"
    if wanted[1] != found[1]:
        yield f"groups of repeats should be {wanted[1]}, are {found[1]}"


def half_done(asked: Order) -> list[str]:
    """What no kill may leave behind: marks without articles, articles without parts, answers that cannot be read."""
    try:
        engine = open_database(asked.db, readonly=True)
    except DatabaseFault as fault:  # killed before there were tables
        assert "no tables" in str(fault) or "there is no" in str(fault), fault
        return list(_unreadable(asked.archive, {}))
    with engine.connect() as conn:
        wrong = [f"{count} {what}" for what, count in broken(conn).items() if count]
        places = _places(conn)
    engine.dispose()
    return [*wrong, *_unreadable(asked.archive, places)]


def broken(conn: Connection) -> dict[str, int]:
    """How many rows are half written, by what they lack; every count is 0 in a sound database."""
    index = "article_search" if conn.dialect.name == "postgresql" else "article_fts"
    number = "article_id" if conn.dialect.name == "postgresql" else "rowid"
    own_page = select(_P.id).where(_P.key == _A.key, _P.state == "done", _P.article_id == _A.id).exists()
    own_text = select(_REV.id).where(_REV.id == _A.revision_id, _REV.article_id == _A.id).exists()
    marked = (_P.state == "done") & _P.kind.in_(("article", "part")) & _P.article_id.is_(None)
    counts: dict[str, Any] = {
        "addresses marked done without an article": select(func.count()).where(marked),
        "articles whose address is not done": select(func.count(_A.id)).where(~own_page),
        "articles without their text": select(func.count(_A.id)).where(~own_text),
        "articles that cannot be found": text(
            f"SELECT count(*) FROM article WHERE id NOT IN (SELECT {number} FROM {index})"  # our own names
        ),
        "texts more or fewer than the versions told": select(
            func.abs(select(func.count(_REV.id)).scalar_subquery() - func.coalesce(func.sum(_A.revisions), 0))
        ),
        "runs that are told to run and do not, though a run came after": text(
            "SELECT count(*) FROM run WHERE status = 'running' AND id < (SELECT max(id) FROM run)"
        ),
    }
    return {what: conn.execute(query).scalar() or 0 for what, query in counts.items()}


def _places(conn: Connection) -> dict[str, list[Raw]]:
    """Every answer that the database says is kept, by the file that keeps it."""
    file = ArchiveFile.__table__.c
    query = select(file.name, _F.sha256, _F.offset, _F.length).join(Fetch, _F.archive_file_id == file.id)
    found: dict[str, list[Raw]] = {}
    for row in conn.execute(query):
        found.setdefault(row.name, []).append(Raw("", row.sha256, row.name, row.offset, row.length))
    return found


def _unreadable(archive: Path, places: dict[str, list[Raw]]) -> Iterator[str]:
    """Files that cannot be read to their last whole record, and answers that are not where the database says."""
    for path in warc_files([archive]):
        skipped: Counter[str] = Counter()
        name = path.relative_to(archive).as_posix()
        try:
            read = {answer.offset for answer in responses(path, skipped=skipped)}
        except ArchiveFault:  # killed before its first record was whole: then nothing may point into it
            read = set()
        if skipped - Counter({"torn": 1}):
            yield f"{name} has {dict(skipped)}"
        lost = [raw.offset for raw in places.get(name, ()) if raw.offset not in read]
        if lost:
            yield f"{name} does not hold what the database says stands at {lost}"
    for raw in (raw for raws in places.values() for raw in raws):
        try:
            read_raw(raw, archive)
        except ArchiveFault as fault:
            yield str(fault)
