"""Hands out all answers to a query as a file, row by row in flat memory, whole or visibly torn."""

from __future__ import annotations

import io
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Any, BinaryIO

from anyio import to_thread
from starlette.responses import Response, StreamingResponse

from harvester.research.export import FORMS, export, export_to, form_of
from harvester.search import count
from harvester.web.asked import Asked, Wanted
from harvester.web.room import Busy, Room

TYPES = {
    "csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson", "jsonl.gz": "application/gzip",
    "parquet": "application/vnd.apache.parquet", "sqlite": "application/vnd.sqlite3", "bibtex": "application/x-bibtex",
    "ris": "application/x-research-info-systems", "csl-json": "application/vnd.citationstyles.csl+json",
    "vrt": "text/plain; charset=utf-8", "safe": "text/csv; charset=utf-8",
}  # fmt: skip
NEEDS_FILE = ("parquet", "sqlite")
"""Forms that cannot be written from front to back."""
CHUNK, AHEAD = 65_536, 8
STALLED = 60.0
"""Seconds that a reader may take nothing: then the download is torn, so that no old state of the database is held."""


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
    return StreamingResponse(_Pipe(room, query, form).chunks(), headers=headers, media_type=TYPES[form])


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


class _Pipe(io.RawIOBase):
    """What a thread writes on one side comes out in chunks on the other; an error there is an error here."""

    def __init__(self, room: Room, query: str, form: str) -> None:
        self._queue: Queue[Any] = Queue(AHEAD)
        self._gone = Event()
        self._room, self._query, self._form = room, query, form
        # begun here, not by the first chunk: a reader who never asks for that still gives his turn back
        Thread(target=self._write_all, daemon=True).start()

    async def chunks(self) -> AsyncIterator[bytes]:
        """The file; raises what the writer raised, so that the connection breaks instead of ending well."""
        try:
            while (part := await to_thread.run_sync(self._next, abandon_on_cancel=True)) is not None:
                if isinstance(part, BaseException):
                    raise part
                yield part
        finally:
            self._gone.set()

    def writable(self) -> bool:
        """A pipe takes bytes."""
        return True

    def write(self, data: Any) -> int:
        """Hand on; raises BrokenPipeError when the reader has gone, or takes nothing for long."""
        self._put(bytes(data))
        return len(data)

    def _next(self) -> Any:
        while not self._gone.is_set():
            try:
                return self._queue.get(timeout=1)
            except Empty:
                continue
        return None

    def _write_all(self) -> None:
        last: Any = None
        try:
            with self._room.corpus.connection() as conn, io.BufferedWriter(self, CHUNK) as out:
                export_to(conn, self._query, out, self._form)
        except BrokenPipeError:
            return
        except BaseException as error:  # noqa: BLE001 - raised again by the side that sends
            last = error
        finally:
            self._room.exports.release()
        self._put(last)

    def _put(self, part: Any) -> None:
        for _ in range(int(STALLED)):
            if self._gone.is_set():
                break
            try:
                self._queue.put(part, timeout=1)
            except Full:
                continue
            return
        self._gone.set()
        raise BrokenPipeError("the reader is gone")
