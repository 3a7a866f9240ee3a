"""Hands out all answers to a query as a file, row by row in flat memory, whole or visibly torn."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from starlette.responses import Response, StreamingResponse

from harvester.research.export import FORMS, export, export_to, form_of
from harvester.search import count
from harvester.web.asked import Asked, Wanted
from harvester.web.pipe import CHUNK, Pipe
from harvester.web.room import Busy, Room

TYPES = {
    "csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson", "jsonl.gz": "application/gzip",
    "parquet": "application/vnd.apache.parquet", "sqlite": "application/vnd.sqlite3", "bibtex": "application/x-bibtex",
    "ris": "application/x-research-info-systems", "csl-json": "application/vnd.citationstyles.csl+json",
    "vrt": "text/plain; charset=utf-8", "safe": "text/csv; charset=utf-8",
}  # fmt: skip
NEEDS_FILE = ("parquet", "sqlite")
"""Forms that cannot be written from front to back."""


def handout(room: Room, asked: Asked) -> Response:
    """The answer that sends the file; raises `BadQuery`, `UnknownForm`, `TooSlow`, `Busy` before anything is sent."""
    form = form_of(Path(), asked.one("format") or "csv")
    with room.reading() as conn:
        query = Wanted.of(asked).query(conn)
        count(conn, query)  # a query that cannot be answered in time is refused with words, and no torn file
    headers = {
        "Content-Disposition": f'attachment; filename="articles{FORMS[form].endings[0]}"',
        "Cache-Control": "no-store",
    }
    if not room.exports.acquire(blocking=False):
        raise Busy("other readers are taking exports just now; try again in a minute")
    if form in NEEDS_FILE:
        return _whole(room, query, form, headers)
    if form == "jsonl.gz":
        headers["Content-Encoding"] = "identity"  # packed already: nobody packs it again on the way
    pipe = Pipe(partial(_written, room, query, form), room.exports.release)
    return StreamingResponse(pipe.chunks(), headers=headers, media_type=TYPES[form])


def _whole(room: Room, query: str, form: str, headers: dict[str, str]) -> Response:
    """A file that is written before it is sent; its name is gone by then, so that nothing of it can be left behind."""
    try:
        with tempfile.TemporaryDirectory(prefix="harvester-export-") as folder, room.corpus.connection() as conn:
            done = export(conn, query, Path(folder) / "articles", form)
            file = done.file.open("rb")
            headers["Content-Length"] = str(done.file.stat().st_size)
    finally:
        room.exports.release()
    headers["Content-Encoding"] = "identity"
    return StreamingResponse(_parts(file), headers=headers, media_type=TYPES[form])


def _parts(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while part := file.read(CHUNK):
            yield part


def _written(room: Room, query: str, form: str, out: BinaryIO) -> None:
    with room.corpus.connection() as conn:
        export_to(conn, query, out, form)
