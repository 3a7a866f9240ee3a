"""What a thread writes comes out in chunks on the other side: whole, or visibly torn, in flat memory."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Any, BinaryIO

from anyio import to_thread

CHUNK, AHEAD = 65_536, 8
STALLED = 60.0
"""Seconds that a reader may take nothing: then the download is torn, so that no old state of the database is held."""


class Pipe(io.RawIOBase):
    """What `work` writes, in chunks; an error there is an error here. `done` is called once, however it ends."""

    def __init__(self, work: Callable[[BinaryIO], None], done: Callable[[], None]) -> None:
        self._queue: Queue[Any] = Queue(AHEAD)
        self._gone = Event()
        self._work, self._done = work, done
        self._first: list[Any] = []
        # begun here, not by the first chunk: a reader who never asks for that still gives his turn back
        Thread(target=self._write_all, daemon=True).start()

    def begin(self) -> None:
        """Wait for the first chunk; raises what the writer raised before it, so that nothing is sent of a failure."""
        self._first = [self._next()]
        if isinstance(self._first[0], BaseException):
            raise self._first[0]

    async def chunks(self) -> AsyncIterator[bytes]:
        """The file; raises what the writer raised, so that the connection breaks instead of ending well."""
        try:
            while (part := await self._following()) is not None:
                if isinstance(part, BaseException):
                    raise part
                yield part
        finally:
            self._gone.set()

    async def _following(self) -> Any:
        return self._first.pop() if self._first else await to_thread.run_sync(self._next, abandon_on_cancel=True)

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
            with io.BufferedWriter(self, CHUNK) as out:
                self._work(out)
        except BrokenPipeError:
            return
        except BaseException as error:  # noqa: BLE001 - raised again by the side that sends
            last = error
        finally:
            self._done()
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
