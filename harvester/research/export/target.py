"""A file that bears its name only when it is whole: written beside it, then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harvester.fault import Fault


class CannotWrite(Fault):
    """A file that cannot be written where it is wanted."""


@contextmanager
def whole_file(file: Path) -> Iterator[Path]:
    """A name beside `file` to write to; the block's end renames it, an error or a signal takes it away.

    A file of that name that stands there already stays as it is until then. Raises `CannotWrite`.
    """
    if file.is_dir():
        raise CannotWrite(f"export: {file} is a folder; name a file in it")
    if not file.parent.is_dir():
        raise CannotWrite(f"export: the folder {file.parent} does not exist; make it, or name another")
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        raise CannotWrite(f"export: {file} was not written: {error}; mend that, or name another place") from error
    finally:
        for left in (part, *(part.with_name(part.name + end) for end in ("-journal", "-wal", "-shm"))):
            left.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """The new name is on the disk too, so that it outlives a power cut."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
