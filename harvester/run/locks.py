"""A kernel lock for each source and database: no two runs crawl one source at once, and a killed run leaves none."""

from __future__ import annotations

import fcntl
import os
import time
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

from harvester.fault import Fault
from harvester.fetch.depot import Depot, Place, is_address
from harvester.store.runs import process_key, process_lives

STATE = "HARVESTER_STATE"
PATIENCE = 2.0
"""Seconds to wait for a lock whose taker is dead: its child processes hold it until the kernel has ended them too."""
_POLL = 0.01


class StateFault(Fault):
    """The folder of locks and logs cannot be written."""


def state_folder() -> Path:
    """Where locks and logs stand: HARVESTER_STATE, else the user's state folder (XDG Base Directory)."""
    said = os.environ.get(STATE)
    if said:
        return Path(said)
    base = os.environ.get("XDG_STATE_HOME")
    return (Path(base) if base else Path.home() / ".local" / "state") / "harvester"


def place_of(archive: str, state: Path | None = None) -> Place:
    """Where raw pages are kept: a folder, or an address with the folder in which its files wait on this machine."""
    if not is_address(archive):
        return Path(archive)
    return Depot(archive.rstrip("/"), (state or state_folder()) / "waiting")


def database_key(db: str) -> str:
    """One spelling for each database: a file's full path, or a server's host, port and name; never its password."""
    if db.startswith("sqlite"):
        path = db.split("///", 1)[-1].split("?")[0]
        return f"sqlite:{Path(path).resolve()}"
    parts = urlsplit(db)
    return f"{parts.scheme.split('+')[0]}:{parts.hostname}:{parts.port or ''}{parts.path}"


class SourceLock:
    """The lock of one source in one database: held while this object's file is open, also in child processes.

    The kernel drops it when the last process that holds it ends, however it ends.
    """

    def __init__(self, source: str, db: str, folder: Path) -> None:
        name = sha256(f"{database_key(db)}\n{source}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self.path = folder / f"{name}.lock"
        self._file: int | None = None

    def take(self, until: float | None = None) -> bool:
        """True when the lock is ours now; False at once when a living run holds it.

        A lock whose taker is dead is waited for, until that moment of `time.monotonic` (two seconds from now where
        none is given): a run started right after a kill finds it held by processes that are about to end.
        """
        file = self._open()
        until = time.monotonic() + PATIENCE if until is None else until
        while not _locked(file):
            if _taker_lives(file) or time.monotonic() >= until:
                os.close(file)
                return False
            time.sleep(_POLL)
        # only a word for those who wait: the lock itself is the kernel's
        os.pwrite(file, f"{os.getpid()} {process_key(os.getpid()) or ''}".ljust(_LINE).encode("ascii"), 0)
        self._file = file
        return True

    def _open(self) -> int:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StateFault(
                f"{self.path.parent}: cannot be written ({error.strerror}); set {STATE} to a folder"
            ) from error

    @property
    def file(self) -> int:
        """The open file, to hand to a child process, which then holds the lock as well."""
        if self._file is None:
            raise RuntimeError(f"{self.path}: the lock is not held")
        return self._file

    def release(self) -> None:
        """This process holds it no longer."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> SourceLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


_LINE = 96
"""Bytes of the line that names the taker: always as many, so that none of a longer one stays behind it."""


def _locked(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _taker_lives(file: int) -> bool:
    """Whether the process that the file names is alive; True where it names none, as between lock and name."""
    pid, _, key = os.pread(file, _LINE, 0).decode("ascii", "replace").strip().partition(" ")
    return not pid.isdigit() or process_lives(int(pid), key or None)
