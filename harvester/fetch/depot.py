"""An archive at an address that fsspec knows (s3://…), one story: written on this machine, moved file by file.

fsspec is known here alone; which addresses work depends on what is installed beside it (s3fs for s3://).
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from harvester.fetch.faults import ArchiveFault

_REMOTE = "://"


def is_address(text: str) -> bool:
    """Whether this names a place that is no path of this machine."""
    return _REMOTE in text


@dataclass(frozen=True)
class Depot:
    """WARC files at an address; `waiting` is the folder of this machine in which they are written and wait.

    A file is moved when it is closed, and only forgotten here when the other side has as many bytes. What a killed
    process has left is moved by `sweep`.
    """

    address: str
    waiting: Path

    @property
    def folder(self) -> Path:
        """Where this machine writes the files of this address."""
        return self.waiting / sha256(self.address.encode()).hexdigest()[:16]

    def __str__(self) -> str:
        return self.address

    def prove(self) -> None:
        """Raises ArchiveFault where the address cannot be reached, or the folder of this machine not be written."""
        fs, root = self._opened()
        try:
            _make(fs, root)
        except Exception as error:
            raise self._fault("cannot be reached", error) from error

    def move(self, name: str) -> None:
        """The closed file stands at the address, and no longer here. Raises ArchiveFault; then it stays here."""
        here, there = self.folder / name, f"{self._root}/{name}"
        fs, _ = self._opened()
        try:
            _make(fs, there.rpartition("/")[0])
            fs.put_file(str(here), there)
            fs.invalidate_cache()
            size = fs.info(there)["size"]
        except Exception as error:
            what = f"does not take {name}; it stays in {self.folder} and the next run moves it"
            raise self._fault(what, error) from error
        if size != here.stat().st_size:
            raise ArchiveFault(f"{self.address}: has {size} bytes of {name}, not all; it stays in {self.folder}")
        here.unlink()

    def sweep(self) -> list[str]:
        """What killed processes have left here is moved; the names. Files that are being written are left alone."""
        moved = []
        for path in sorted(self.folder.rglob("*.warc.gz")):
            with path.open("rb") as file:
                if not _free(file):
                    continue
                name = path.relative_to(self.folder).as_posix()
                if not path.exists():  # another sweep of this machine was first
                    continue
                self.move(name)
                moved.append(name)
        return moved

    def read(self, name: str, offset: int, length: int) -> bytes:
        """Bytes of a file, wherever it is now. Raises ArchiveFault."""
        try:
            with (self.folder / name).open("rb") as file:
                file.seek(offset)
                return file.read(length)
        except FileNotFoundError:
            pass  # it has been moved
        fs, root = self._opened()
        try:
            found: bytes = fs.cat_file(f"{root}/{name}", start=offset, end=offset + length)
        except Exception as error:
            raise self._fault(f"does not give {name}", error) from error
        return found

    @property
    def _root(self) -> str:
        return self._opened()[1]

    def _opened(self) -> tuple[Any, str]:
        return _open(self.address)

    def _fault(self, what: str, error: Exception) -> ArchiveFault:
        told = " ".join(str(error).split())[:200] or type(error).__name__
        return ArchiveFault(f"{self.address}: {what} ({told}); check the address, the network and its credentials")


Place = Path | Depot
"""Where an archive is: a folder, or a depot."""


class Mover:
    """Moves files that are closed, one after another on a thread of its own; of a folder there is nothing to move."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._moves: list[Future[None]] = []
        self._thread: ThreadPoolExecutor | None = None

    def move(self, name: str) -> None:
        """The file is moved soon."""
        if isinstance(self._place, Depot):
            self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="depot")
            self._moves.append(self._thread.submit(self._place.move, name))

    def wait(self) -> list[str]:
        """Returns when all are moved, or why some could not be, one line each; those stay where they are."""
        errors = [move.exception() for move in self._moves]
        self._moves.clear()
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None
        return [str(error) for error in errors if error is not None]


def hold(file: IO[bytes], path: Path) -> bool:
    """As long as the file is open, no sweep moves it; False where one was faster and the file is gone."""
    fcntl.flock(file, fcntl.LOCK_EX)
    return path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat())


@contextmanager
def at_hand(name: str) -> Iterator[Path]:
    """A file named by a path or an address, as a file of this machine while the block lasts. Raises ArchiveFault."""
    if not is_address(name):
        yield Path(name)
        return
    fs, path = _open(name)
    with TemporaryDirectory(prefix="harvester-") as folder:
        here = Path(folder) / os.path.basename(path)  # noqa: PTH119  # of an address, not of this machine
        try:
            fs.get_file(path, str(here))
        except Exception as error:
            raise ArchiveFault(f"{name}: cannot be fetched ({' '.join(str(error).split())[:200]})") from error
        yield here


def listed(address: str, endings: tuple[str, ...]) -> list[str]:
    """The address itself where it is a file of such an ending, else all files of such endings under it, by name."""
    if address.endswith(endings):
        return [address]
    fs, path = _open(address)
    try:
        found = sorted(name for name in fs.find(path) if name.endswith(endings))
    except Exception as error:
        raise ArchiveFault(f"{address}: cannot be listed ({' '.join(str(error).split())[:200]})") from error
    if not found:
        raise ArchiveFault(f"{address}: holds no file that ends with {' or '.join(endings)}")
    return [fs.unstrip_protocol(name) for name in found]


def _open(address: str) -> tuple[Any, str]:
    """The file system of an address and the path in it."""
    try:
        from fsspec.core import url_to_fs

        fs, path = url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise ArchiveFault(f"{address}: {error}; pip install 'harvester[cluster]' brings what s3:// needs") from error
    return fs, str(path).rstrip("/")


def _make(fs: Any, path: str) -> None:
    """The folder, where there are folders; never a bucket: a name that was mistyped must not become a new one."""
    if fs.exists(path):
        return
    if "/" not in path:
        raise FileNotFoundError(f"there is no {path}")
    with suppress(FileExistsError):  # another process was first
        fs.mkdir(path, create_parents=False)


def _free(file: IO[bytes]) -> bool:
    """Whether nobody writes the file; then it is ours while it is open."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
