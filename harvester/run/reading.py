"""Reads saved pages, folders of pages and WARC files, without any database: one record or refusal each, in order."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from harvester import clock
from harvester.article import Article, Refused
from harvester.extract.explain import Explanation, explain
from harvester.extract.pool import ReaderPool
from harvester.extract.read import Reading
from harvester.fault import Fault
from harvester.fetch.bodies import MAX_BODY
from harvester.fetch.replay import holds_records
from harvester.fetch.warc import Archived, responses
from harvester.layout import Declaration
from harvester.run.steps import reading_of, ready

WARC_ENDINGS = (".warc", ".warc.gz")


class NothingToRead(Fault):
    """A path that does not exist, or a folder with no page in it."""


@dataclass(slots=True)
class Input:
    """One page that waits to be read; `name` is what a person knows it by, `refused` why it is not even tried."""

    name: str
    body: bytes = b""
    url: str = ""
    content_type: str | None = None
    fetched_at: datetime | None = None
    refused: Refused | None = None


@dataclass(slots=True)
class Output:
    """What became of one page: an article, or the refusal."""

    name: str
    article: Article | None = None
    refused: Refused | None = None


def read_paths(
    paths: Iterable[Path],
    *,
    url: str | None = None,
    readers: ReaderPool | None = None,
    skipped: Counter[str] | None = None,
    declaration: Declaration | None = None,
) -> Iterator[Output]:
    """The record or the refusal of every page in the files, in their order.

    A folder stands for all files under it, in name order; a WARC file for all its answers, named FILE#OFFSET. `url` is
    the address of a page that was saved without one; `declaration` the source whose pages they are. `skipped` counts
    WARC records that cannot be read. Raises NothingToRead, or ArchiveFault for a file that is no WARC.
    """
    pool = readers or ReaderPool()
    waiting: deque[tuple[Input, Future[Reading] | None]] = deque()
    try:
        for page in inputs(paths, url=url, skipped=skipped):
            waiting.append((page, _submit(pool, page, declaration)))
            while len(waiting) > 32 or (waiting and _is_done(waiting[0][1])):
                yield _finish(*waiting.popleft())
        while waiting:
            yield _finish(*waiting.popleft())
    finally:
        if readers is None:
            pool.stop()


def explain_paths(
    paths: Iterable[Path], *, url: str | None = None, declaration: Declaration | None = None
) -> Iterator[Explanation]:
    """How each page of the files comes to its record, in their order; all in this process."""
    for page in inputs(paths, url=url):
        if page.refused is not None:
            yield Explanation(page.name, str(page.refused))
            continue
        told = explain(
            page.body, url=page.url, content_type=page.content_type, fetched_at=page.fetched_at, declaration=declaration
        )
        told.url = page.name
        yield told


def inputs(paths: Iterable[Path], *, url: str | None = None, skipped: Counter[str] | None = None) -> Iterator[Input]:
    """Every page of the files as it came."""
    for path in paths:
        if not path.exists():
            raise NothingToRead(f"{path}: no such file or folder; name saved pages, folders of them, or WARC files")
        files = (
            sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
            if path.is_dir()
            else [path]
        )
        if not files:
            raise NothingToRead(f"{path}: the folder is empty; name saved pages, folders of them, or WARC files")
        for file in files:
            if file.name.endswith(WARC_ENDINGS):
                if file != path and not holds_records(file):  # left by a run that was killed at its first record
                    if skipped is not None:
                        skipped["torn"] += 1
                    continue
                yield from (of_answer(answer) for answer in responses(file, skipped=skipped))
            else:
                yield _of_file(file, url)


def of_answer(answer: Archived) -> Input:
    """An archived answer; errors and redirects are refused without reading them."""
    page = Input(f"{answer.path}#{answer.offset}", answer.body, answer.url, answer.content_type, answer.fetched_at)
    if 300 <= answer.status < 400:
        page.refused = Refused("redirect_stub", f"status {answer.status}")
    elif answer.status != 200:
        page.refused = Refused("http_error", f"status {answer.status}")
    return page


def _of_file(file: Path, url: str | None) -> Input:
    try:
        with file.open("rb") as opened:
            body = opened.read(MAX_BODY + 1)
        saved = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError as error:
        return Input(str(file), refused=Refused("error", f"cannot be read: {error.strerror}"))
    refused = Refused("too_large", f"over {MAX_BODY} bytes") if len(body) > MAX_BODY else None
    return Input(str(file), body, url or "", fetched_at=saved, refused=refused)


def _submit(pool: ReaderPool, page: Input, declaration: Declaration | None) -> Future[Reading] | None:
    if page.refused is not None:
        return None
    return pool.submit(
        page.body, url=page.url, content_type=page.content_type, fetched_at=page.fetched_at, declaration=declaration
    )


def _is_done(reading: Future[Reading] | None) -> bool:
    return reading is None or reading.done()


def _finish(page: Input, reading: Future[Reading] | None) -> Output:
    if reading is None:
        return Output(page.name, refused=page.refused)
    try:
        return Output(page.name, ready(reading_of(reading, page.name).article, page.fetched_at or clock.now()))
    except Refused as refused:
        return Output(page.name, refused=refused)
