"""Every answer is written to a WARC file before anyone reads it, so that any page can be read again later."""

from __future__ import annotations

import os
import re
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING

from harvester import clock
from harvester.article import Raw
from harvester.fetch.bodies import BodyTooLarge, unpack
from harvester.fetch.depot import Depot, Mover, Place, hold
from harvester.fetch.records import answer_records, first_record
from harvester.fetch.warc import Archived, ArchiveFault, read_raw, response_at, responses

if TYPE_CHECKING:
    from scrapy.http import Response

__all__ = ["RAW", "Archive", "ArchiveFault", "Archived", "raw_of", "read_raw", "response_at", "responses"]

RAW = "harvester_raw"
"""The request.meta key under which an answer's Raw travels; read it with `raw_of`."""
MAX_FILE = 1_000_000_000
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


def raw_of(response: Response) -> Raw:
    """Where this answer is kept. Raises LookupError for one that passed no archive (a test's hand-made response)."""
    raw = response.request.meta.get(RAW) if response.request is not None else None
    if not isinstance(raw, Raw):
        raise LookupError(f"{response.url}: was not archived; is ArchiveMiddleware in DOWNLOADER_MIDDLEWARES?")
    return raw


@dataclass(frozen=True, slots=True)
class Finished:
    """A WARC file that will not grow any more: its name in the folder, its records and bytes, its SHA-256."""

    name: str
    records: int
    size: int
    sha256: str


class Archive:
    """The WARC files that one process writes for one source in one run; never appends to a file it did not create.

    Files lie in one folder for each month and are named after source, run, second, process and serial number; a new
    one is begun when `max_file` bytes are reached. In a depot each file is moved to its address when it is closed.
    Safe to use from several threads.
    """

    def __init__(self, place: Place, run_id: int, source: str = "run", *, max_file: int = MAX_FILE) -> None:
        self.place = place
        self.folder = folder = place.folder if isinstance(place, Depot) else place
        self.run_id = run_id
        self.source = _safe_name(source)
        self.max_file = max_file
        self.files: list[str] = []
        """Names, relative to the folder, of the files this process has begun."""
        self.finished: list[Finished] = []
        """The same files once they are closed."""
        self.unmoved: list[str] = []
        """Why a file could not be moved to the depot, one line each; it waits in the folder."""
        self._mover = Mover(place)
        self._out: IO[bytes] | None = None
        self._digest, self._records = sha256(), 0
        self._lock = threading.Lock()
        _prove_writable(folder)

    def write(self, response: Response, *, fetched_at: datetime | None = None) -> Raw:
        """Keeps an answer, and the request that led to it, as WARC/1.1 records; on disk before this returns.

        The SHA-256 is of the unpacked body, the bytes that are read later. Raises ArchiveFault (disk full, …).
        """
        return self.write_all([(response, fetched_at)])[0]

    def write_all(self, answers: Sequence[tuple[Response, datetime | None]]) -> list[Raw]:
        """As `write`, several answers with the times they were fetched at (None: now): the disk is waited for once."""
        packed = []
        for response, fetched_at in answers:
            moment = fetched_at or clock.now()
            digest = sha256(_unpacked(response)).hexdigest()
            packed.append((response, moment, digest, *answer_records(response, moment)))
        kept: list[Raw] = []
        try:
            with self._lock:
                for response, moment, digest, answer, asked in packed:
                    out, name = self._open()
                    kept.append(Raw(response.url, digest, name, out.tell(), len(answer), moment))
                    self._add(out, answer + asked, 2 if asked else 1)
                self._flush()
        except OSError as error:
            url = answers[max(len(kept), 1) - 1][0].url
            raise ArchiveFault(
                f"{self.folder}: the answer of {url} cannot be written ({error.strerror}); "
                "free the disk or name another folder with --archive"
            ) from error
        return kept

    def refer(self, kept: Archived) -> Raw | None:
        """Where an answer that already lies in this folder is kept; None for one that lies elsewhere."""
        path, folder = kept.path.resolve(), self.folder.resolve()
        if not path.is_relative_to(folder):
            return None
        name = path.relative_to(folder).as_posix()
        return Raw(kept.url, sha256(kept.body).hexdigest(), name, kept.offset, kept.length, kept.fetched_at)

    def close(self) -> None:
        """Ends the last file, and waits until all are moved; a later write would begin a new one."""
        with self._lock:
            self._finish()
        self.unmoved += self._mover.wait()

    def _finish(self) -> None:
        if self._out is not None:
            size = self._out.tell()
            self._out.close()
            self._out = None
            self.finished.append(Finished(self.files[-1], self._records, size, self._digest.hexdigest()))
            self._mover.move(self.files[-1])

    def _flush(self) -> None:
        """What was written is on disk."""
        if self._out is not None:
            self._out.flush()
            os.fsync(self._out.fileno())

    def _open(self) -> tuple[IO[bytes], str]:
        if self._out is not None and self._out.tell() >= self.max_file:
            self._flush()
            self._finish()
        if self._out is None:
            now = clock.now()
            month = self.folder / f"{now:%Y-%m}"
            month.mkdir(parents=True, exist_ok=True)
            stem = f"{self.source}-{self.run_id}-{now:%Y%m%dT%H%M%S}-{os.getpid()}"
            self._out, path = _create(month, stem)
            while isinstance(self.place, Depot) and not hold(self._out, path):
                self._out.close()
                self._out, path = _create(month, stem)
            self.files.append(path.relative_to(self.folder).as_posix())
            self._digest, self._records = sha256(), 0
            self._add(self._out, first_record(path.name, self.run_id), 1)
        return self._out, self.files[-1]

    def _add(self, out: IO[bytes], data: bytes, records: int) -> None:
        out.write(data)
        self._digest.update(data)
        self._records += records


def _safe_name(source: str) -> str:
    """The source's name when it is plain, else a digest of it: a name can never lead out of the folder."""
    if _SAFE.fullmatch(source):
        return source
    return "x" + sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _prove_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ArchiveFault(
            f"{folder}: the archive folder cannot be written ({error.strerror}); name another with --archive"
        ) from error


def _create(month: Path, stem: str) -> tuple[IO[bytes], Path]:
    """A file that did not exist before: the serial number goes up until one is free."""
    serial = 1
    while True:
        path = month / f"{stem}-{serial:03}.warc.gz"
        try:
            return path.open("xb"), path
        except FileExistsError:
            serial += 1


def _unpacked(response: Response) -> bytes:
    try:
        return unpack(response.body, response.headers.getlist("Content-Encoding"))
    except BodyTooLarge:
        return response.body  # a bomb: kept as it came, refused by the next step
