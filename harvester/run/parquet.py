"""Articles as Parquet files, one folder for each day and source; pyarrow is known here alone of this room.

A WARC file's articles stand in files named after the digest of its contents, put in place when all of it is read: what
a killed process left is written again under the same names, so nothing stands there twice.
"""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from harvester import clock
from harvester.article import Article, Raw, Refused
from harvester.extract.pool import ReaderPool
from harvester.extract.read import Reading
from harvester.fault import Fault
from harvester.fetch.copies import mark_copy
from harvester.fetch.warc import Archived
from harvester.identity.address import canonical
from harvester.run.batch import WINDOW, Desk, Tally
from harvester.run.bulk import Work
from harvester.run.inputs import not_a_page, opened
from harvester.run.order import EXIT_TROUBLE, EXIT_WELL
from harvester.run.owners import Owners
from harvester.run.steps import reading_of, ready

SLICE = 2_000
"""Articles that are written together."""
DONE = "_done"
"""Folder of the marks of files that are done; Parquet readers pass over names that begin with an underscore."""
_TEXTS = ("key", "url", "publisher", "province", "kind", "title", "published_precision", "origin", "language",
          "summary", "site_id", "text")  # fmt: skip
_LISTS = ("aliases", "subtitles", "authors", "editors", "translators", "section", "keywords", "flags")
_MOMENTS = ("published_at", "modified_at")
_JSON = ("languages", "blocks", "images", "attachments", "document", "places", "provenance", "raw", "extractor")


def file_to_parquet(work: Work, name: str, run_id: int, desk: Desk | None) -> Tally:
    """Every article of one file in its day's and source's folder; a file that is done already is not read again."""
    assert work.parquet is not None  # this way leads into no database
    with opened(name) as pages:
        mark = work.parquet / DONE / f"{pages.digest}.json"
        if mark.exists():
            told = json.loads(mark.read_text(encoding="utf-8"))
            return Tally(told["counts"], told["reasons"], told["skipped"], EXIT_WELL, None, [], [f"{name}: was done"])
        skipped, reasons = Counter[str](), Counter[str]()
        shelf = _Shelf(work.parquet, pages.digest)
        with ReaderPool(work.readers) as readers:
            answers = _to_read(pages.answers(skipped), skipped)
            for article, why in _read(answers, readers, Owners.of(work.source, work.spiders)):
                if article is None:
                    reasons[why] += 1
                else:
                    shelf.add(article)
        held = shelf.close()
    counts = {"seen": held + sum(reasons.values()), "stored": held, "refused": sum(reasons.values())}
    told = {"file": name, "counts": counts, "reasons": dict(reasons), "skipped": dict(skipped)}
    _write_whole(mark, json.dumps(told, ensure_ascii=False, indent=1).encode())
    hurt = skipped["torn"] + skipped["damaged"]
    problems = [f"{hurt} records of the WARC files are torn or damaged"] if hurt else []
    return Tally(counts, dict(reasons), dict(skipped), EXIT_TROUBLE if hurt else EXIT_WELL, None, problems)


def _to_read(answers: Iterable[Archived], skipped: Counter[str]) -> Iterator[Archived]:
    """The answers that may be articles, each address and body once."""
    seen: set[tuple[str, bytes]] = set()
    for answer in answers:
        why = not_a_page(answer)
        if why:
            skipped[why] += 1
        elif (known := (canonical(answer.url), answer.body)) in seen:
            skipped["twice in the file"] += 1
        else:
            seen.add((known[0], b"") if len(known[1]) > 1_000_000 else known)
            yield answer


def _read(answers: Iterable[Archived], readers: ReaderPool, owners: Owners) -> Iterator[tuple[Article | None, str]]:
    """The article of each answer, or why it is none; pages are read ahead."""
    waiting: deque[tuple[Archived, Future[Reading]]] = deque()
    for answer in answers:
        owner = owners.owner(canonical(answer.url))
        declaration = owner.declaration() if owner else None
        same: dict[str, Any] = {"content_type": answer.content_type, "fetched_at": answer.fetched_at}
        waiting.append((answer, readers.submit(answer.body, url=answer.url, declaration=declaration, **same)))
        if len(waiting) > WINDOW:
            yield _finished(*waiting.popleft())
    while waiting:
        yield _finished(*waiting.popleft())


def _finished(answer: Archived, reading: Future[Reading]) -> tuple[Article | None, str]:
    try:
        article = ready(reading_of(reading, answer.url).article, answer.fetched_at or clock.now())
    except Refused as refused:
        return None, refused.reason
    raw = Raw(answer.url, sha256(answer.body).hexdigest(), None, answer.offset, answer.length, answer.fetched_at)
    article.raw = [replace(raw, archive=answer.path.name)]  # the file that was read: of ours there is none
    return mark_copy(article, raw, answer), ""


class _Shelf:
    """Articles of one WARC file on their way into folders; nothing is in place before `close`."""

    def __init__(self, folder: Path, digest: str) -> None:
        self._folder, self._digest = folder, digest[:32]
        self._hidden = folder / f".{self._digest}"
        shutil.rmtree(self._hidden, ignore_errors=True)
        self._articles: list[Article] = []
        self._slices = self._count = 0

    def add(self, article: Article) -> None:
        self._articles.append(article)
        self._count += 1
        if len(self._articles) >= SLICE:
            self._write()

    def close(self) -> int:
        """All files are in place; how many articles they hold."""
        self._write()
        for path in sorted(self._hidden.rglob("*.parquet")):
            target = self._folder / path.relative_to(self._hidden)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
        shutil.rmtree(self._hidden, ignore_errors=True)
        return self._count

    def _write(self) -> None:
        parts: dict[tuple[str, str], list[Article]] = defaultdict(list)
        for article in self._articles:
            day = article.published_on.isoformat() if article.published_on else "unknown"
            parts[day, article.source or "unknown"].append(article)
        for (day, source), some in parts.items():
            folder = self._hidden / f"day={day}" / f"source={source}"
            folder.mkdir(parents=True, exist_ok=True)
            _write_table(some, folder / f"{self._digest}-{self._slices:04}.parquet")
        self._articles, self._slices = [], self._slices + 1


def _write_table(articles: list[Article], path: Path) -> None:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise Fault(f"--parquet: {error}; pip install 'harvester[parquet]'") from error
    moment = pa.timestamp("us", tz="UTC")
    kinds = {"published_on": pa.date32()} | dict.fromkeys(_TEXTS, pa.string()) | dict.fromkeys(_MOMENTS, moment)
    kinds |= dict.fromkeys(_LISTS, pa.list_(pa.string())) | dict.fromkeys(_JSON, pa.string())
    rows = [_row(article) for article in articles]
    columns = [pa.array([row[name] for row in rows], kind) for name, kind in kinds.items()]
    pq.write_table(pa.table(columns, names=list(kinds)), path, compression="zstd")


def _row(article: Article) -> dict[str, Any]:
    plain = asdict(article) | {"text": article.text}
    return plain | {name: json.dumps(plain[name], ensure_ascii=False, default=str) for name in _JSON}


def _write_whole(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)
