"""Pages read in worker processes that can be killed, one story: a page that hangs or bursts costs itself alone."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import resource
import signal
import sys
import threading
from concurrent.futures import CancelledError, Future, InvalidStateError, TimeoutError
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from datetime import datetime
from multiprocessing import forkserver
from types import TracebackType
from typing import TYPE_CHECKING, Any

from pebble import ProcessExpired, ProcessPool

from harvester.article import Refused
from harvester.extract.decode import MAX_BYTES
from harvester.layout import Declaration

if TYPE_CHECKING:
    from harvester.extract.read import Reading

logger = logging.getLogger(__name__)
_CONTEXT = "spawn" if sys.platform == "darwin" else "forkserver"
PRELOADED = ["harvester.extract.orphan", "harvester.extract.warm"]
"""What every worker needs, read in once for all of them: it costs a second, several on a busy machine."""
TASKS = 500
"""Pages after which a worker is replaced: what lxml and its caches hold on to is given back."""


class ReaderPool:
    """`read_page` in `workers` processes, at most `seconds` of wall time and `megabytes` of memory a page.

    A page over its time ends as `Refused("timeout")`, over its memory as `Refused("memory")`, one whose process dies
    as `Refused("crashed")`, one on which our own code fails as `Refused("error")`, its traceback in the log; the pool
    goes on with a new process. Usable as a context manager; safe to use from threads.
    """

    def __init__(self, workers: int | None = None, seconds: float = 10, megabytes: int = 512) -> None:
        self.seconds = seconds
        self._workers = workers or max(1, multiprocessing.cpu_count())
        self._megabytes = megabytes
        self._waiting: set[Future[Reading]] = set()
        self._stopped = False
        self._mending = threading.Lock()
        self._pool = self._fresh()
        self._starter: threading.Thread | None = None
        self._warm: Future[None] = Future()

    def warm(self) -> None:
        """Begin to load the workers, in a thread of its own; the first page would have to wait for it."""
        with self._mending:
            if self._starter is None:
                self._starter = threading.Thread(target=self._start, name="readers start", daemon=True)
                self._starter.start()

    def submit(
        self,
        raw: bytes,
        *,
        url: str,
        content_type: str | None = None,
        fetched_at: datetime | None = None,
        declaration: Declaration | None = None,
    ) -> Future[Reading]:
        """The reading of a page, later; the future raises `Refused` just as `read_page` does."""
        promised: Future[Reading] = Future()
        promised.set_running_or_notify_cancel()
        self._waiting.add(promised)
        promised.add_done_callback(self._waiting.discard)
        if len(raw) > MAX_BYTES:  # a worker short of memory would die of receiving it
            _refuse(promised, Refused("too_large", f"{len(raw)} bytes; {MAX_BYTES} are read"))
            return promised
        page = (raw, url, content_type, fetched_at, declaration)
        if self._warm.done():
            self._send(page, promised)
        else:
            self.warm()
            self._warm.add_done_callback(lambda _: self._send_late(page, promised))
        return promised

    def _start(self) -> None:
        """Start the workers; pages that came before they are there are sent from this thread."""
        try:
            self._pool.schedule(_nothing).exception()  # what fails here fails again, and is told, with the first page
        finally:
            self._warm.set_result(None)

    def _send(self, page: tuple[Any, ...], promised: Future[Reading]) -> None:
        task = self._schedule(page)
        task.add_done_callback(lambda done: self._hand_over(done, promised))

    def _send_late(self, page: tuple[Any, ...], promised: Future[Reading]) -> None:
        try:
            self._send(page, promised)
        except RuntimeError as error:
            _refuse(promised, Refused("crashed", f"the pool was stopped: {error}"))

    def _fresh(self) -> ProcessPool:
        context = multiprocessing.get_context(_CONTEXT)
        context.set_forkserver_preload(PRELOADED)  # a worker that was killed is back at once
        return ProcessPool(
            max_workers=self._workers,
            max_tasks=TASKS,
            initializer=_limit,
            initargs=(self._megabytes,),
            context=context,
        )

    def _schedule(self, page: tuple[Any, ...]) -> Future[bytes]:
        """Hand a page to pebble; where a worker's death broke pebble's own pipes, to a new pool."""
        pool = self._pool
        try:
            return pool.schedule(_read, args=page, timeout=self.seconds)
        except RuntimeError:
            if self._stopped:
                raise
            with self._mending:
                if self._pool is pool:
                    self._pool = self._fresh()
        return self._pool.schedule(_read, args=page, timeout=self.seconds)

    def read(self, raw: bytes, **same: Any) -> Reading:
        """The reading of a page; waits for it."""
        return self.submit(raw, **same).result()

    def close(self) -> None:
        """Finish what was submitted, then end the workers; nothing can be submitted afterwards."""
        self._started()
        self._stopped = True
        self._pool.close()  # type: ignore[no-untyped-call]  # pebble's
        self._pool.join()

    def stop(self) -> None:
        """End the workers at once; what was not finished is refused as `crashed`."""
        self._started()
        self._stopped = True
        self._pool.stop()  # type: ignore[no-untyped-call]  # pebble's
        self._pool.join()
        for promised in list(self._waiting):  # pebble forgets those that had not been sent to a worker
            _refuse(promised, Refused("crashed", "the pool was stopped"))

    def _started(self) -> None:
        """Wait for a start that is under way: what is half there cannot be ended."""
        if self._starter is not None:
            self._starter.join()

    def _hand_over(self, done: Future[bytes], promised: Future[Reading]) -> None:
        """The worker's outcome as the caller's future: a dead or killed worker is a refusal."""
        try:
            reading: Reading = pickle.loads(done.result())  # noqa: S301  # from our own worker
        except Refused as refusal:
            _refuse(promised, refusal)
        except TimeoutError:
            _refuse(promised, Refused("timeout", f"over {self.seconds:g} s"))
        except ProcessExpired as death:
            _refuse(promised, Refused("crashed", f"exit code {death.exitcode}"))
        except MemoryError:
            _refuse(promised, Refused("memory", "over the worker's limit"))
        except (CancelledError, BrokenProcessPool):
            _refuse(promised, Refused("crashed", "the pool was stopped"))
        except BaseException as error:  # handed to whoever waits for the future, not swallowed
            # stopping closes pipes under pebble's feet, which fails in many ways
            broken = self._stopped or isinstance(error, (RuntimeError, OSError))
            if not broken:
                logger.error("a fault of the reader itself", exc_info=error)
            told = f"the pool broke: {error!r}" if broken else f"{type(error).__name__}: {error}"[:200]
            _refuse(promised, Refused("crashed" if broken else "error", told))
        else:
            with suppress(InvalidStateError):
                promised.set_result(reading)

    def __enter__(self) -> ReaderPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close() if kind is None else self.stop()


def preload() -> None:
    """Begin to load what readers need, beside whatever this process does next; a pool made later finds it loaded."""
    if _CONTEXT == "forkserver":
        forkserver.set_forkserver_preload(PRELOADED)  # a worker that was killed is back at once
        forkserver.ensure_running()


def _refuse(promised: Future[Reading], error: BaseException) -> None:
    with suppress(InvalidStateError):  # stop() and a worker's last answer may both be first
        promised.set_exception(error)


def _nothing() -> None:
    """Done when a worker is there."""


def _limit(megabytes: int) -> None:
    """Bound this worker's memory, what it needs before the first page included, and load all that pages need.

    The limit is on data (heap and private mappings): address space would count the libraries mapped but never touched.
    """
    from harvester.extract import warm  # noqa: F401  # not on the first page's time

    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # so that a worker stuck inside libxml2 dies when it is told to
    size = megabytes * 1024 * 1024
    limit = getattr(resource, "RLIMIT_DATA", resource.RLIMIT_AS) if sys.platform == "linux" else None
    if limit is not None:
        resource.setrlimit(limit, (size, size))


def _read(
    raw: bytes, url: str, content_type: str | None, fetched_at: datetime | None, declaration: Declaration | None
) -> bytes:
    """The reading, pickled here, where a record too large for this process is one page's refusal."""
    from harvester.extract.read import read_page  # the parent need not load lxml to hand out pages

    try:
        same = {"url": url, "content_type": content_type, "fetched_at": fetched_at, "declaration": declaration}
        return pickle.dumps(read_page(raw, **same))  # type: ignore[arg-type]  # the names are read_page's own
    except MemoryError:
        pass  # refused below, outside: inside, the error's frames would hold on to the whole page
    raise Refused("memory", "over the worker's limit")
