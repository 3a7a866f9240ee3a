"""Reads WARC files as they are found: torn, plain or packed, foreign, wrongly labelled; what is skipped is counted."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path, PurePath
from typing import Any

from harvester.article import Raw
from harvester.fetch.bodies import MAX_BODY, BodyTooLarge, unchunk, unpack
from harvester.fetch.depot import Depot, Place
from harvester.fetch.faults import ArchiveFault as ArchiveFault
from harvester.fetch.framing import records

logging.getLogger("warcio").setLevel(logging.ERROR)  # it warns of every odd address; we read them all the same
_SILENT = frozenset({"warcinfo", "request", "metadata", "conversion", "continuation"})


@dataclass(slots=True)
class Archived:
    """One answer kept in a WARC file: address, status, headers and the unpacked body, and where its record lies."""

    url: str
    status: int
    headers: list[tuple[str, str]]
    body: bytes
    fetched_at: datetime | None
    offset: int
    length: int
    path: Path = field(default_factory=Path)

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def content_type(self) -> str | None:
        """What the answer says it is; never trusted alone."""
        return self.header("Content-Type")


def responses(path: Path, *, skipped: Counter[str] | None = None) -> Iterator[Archived]:
    """Every answer in a WARC file, in its order; what cannot be read is passed over and counted in `skipped`.

    Counted as: torn (the file ends inside a record), damaged, too_large, no_address, bad_http, and the record's own
    type (revisit, …) for records that hold no page. Raises ArchiveFault when the file cannot be opened or holds no
    whole WARC record.
    """
    counts = Counter[str]()
    found = False
    try:
        with path.open("rb") as file:
            for offset, length, record in records(file, counts):
                found = True
                answer = _answer(record, offset, length, counts)
                if answer is not None:
                    answer.path = path
                    yield answer
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be read ({error.strerror}); check the path and its permissions") from error
    finally:
        if skipped is not None:
            skipped.update(counts)
    if not found:
        what = "is cut inside its first record" if counts["torn"] else "holds no WARC record"
        raise ArchiveFault(f"{path}: {what}; give a whole .warc or .warc.gz file")


def response_at(path: Path, offset: int, length: int, url: str | None = None) -> Archived:
    """The answer whose record stands at that place (of that address, where one packed member holds several).

    Raises ArchiveFault when it does not stand there.
    """
    try:
        with path.open("rb") as file:
            file.seek(offset)
            chunk = BytesIO(file.read(length))
    except OSError as error:
        raise ArchiveFault(f"{path}: cannot be read ({error.strerror}); is the archive folder mounted?") from error
    return _only_answer(chunk, path, offset, length, url)


def kept_answer(raw: Raw, place: Place) -> Archived:
    """The answer as it is kept. Raises ArchiveFault when its file is gone, cut, or holds other bytes."""
    if raw.archive is None or raw.offset is None or raw.length is None:
        raise ArchiveFault(f"{raw.url}: was stored without its page; nothing to read again")
    if PurePath(raw.archive).is_absolute() or ".." in PurePath(raw.archive).parts:  # months may be links to other disks
        raise ArchiveFault(f"{raw.archive}: lies outside {place}; only files of the archive folder are read")
    if isinstance(place, Depot):
        path = Path(raw.archive)
        chunk = BytesIO(place.read(raw.archive, raw.offset, raw.length))
        answer = _only_answer(chunk, path, raw.offset, raw.length, None)
    else:
        path = place / raw.archive
        answer = response_at(path, raw.offset, raw.length)
    if sha256(answer.body).hexdigest() != raw.sha256:
        raise ArchiveFault(f"{path}: the record at byte {raw.offset} is not the page of {raw.url} (other SHA-256)")
    return answer


def read_raw(raw: Raw, place: Place) -> bytes:
    """The unpacked body of a page as it came. Raises ArchiveFault when the file is gone, cut, or holds other bytes."""
    return kept_answer(raw, place).body


def _only_answer(chunk: BytesIO, path: Path, offset: int, length: int, url: str | None) -> Archived:
    counts = Counter[str]()
    for _, _, record in records(chunk, counts):
        answer = _answer(record, offset, length, counts)
        if answer is not None and url in (None, answer.url):
            answer.path = path
            return answer
    why = ", ".join(counts) or "nothing there"
    raise ArchiveFault(f"{path}: no readable answer at byte {offset} ({why}); the file is cut or was changed")


def _answer(record: Any, offset: int, length: int, counts: Counter[str]) -> Archived | None:
    """The record as an answer; None, and counted, when it is none."""
    kind = record.rec_type
    if kind not in ("response", "resource"):
        if kind not in _SILENT:
            counts[str(kind)] += 1
        return None
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip().strip("<>")
    if not url.lower().startswith(("http://", "https://")):
        counts["no_address"] += 1
        return None
    headers, status = _http(record)
    if status is None:
        counts["bad_http"] += 1
        return None
    try:
        body = _body(record.body, headers)
    except BodyTooLarge:
        counts["too_large"] += 1
        return None
    return Archived(url, status, headers, body, _moment(record.rec_headers.get_header("WARC-Date")), offset, length)


def _http(record: Any) -> tuple[list[tuple[str, str]], int | None]:
    if record.rec_type == "resource":
        return [("Content-Type", record.rec_headers.get_header("Content-Type") or "")], 200
    http = record.http_headers
    code = http.get_statuscode() if http else ""
    return (list(http.headers) if http else []), (int(code) if code.isdigit() and len(code) == 3 else None)


def _body(body: bytes, headers: list[tuple[str, str]]) -> bytes:
    named = [(key.lower(), value) for key, value in headers]
    if any(key == "transfer-encoding" and "chunked" in value.lower() for key, value in named):
        body = unchunk(body)
    labels = [value.encode("latin-1", "replace") for key, value in named if key == "content-encoding"]
    body = unpack(body, labels)
    if len(body) > MAX_BODY:
        raise BodyTooLarge(f"{len(body)} bytes")
    return body


def _moment(text: str | None) -> datetime | None:
    """WARC-Date as a moment in UTC; None when it is missing or no date."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None
