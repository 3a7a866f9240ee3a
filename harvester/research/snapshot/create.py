"""Makes a snapshot: every answer to a query in four forms, the keys that identify the corpus, and the manifest.

The same query on the same data gives the same bytes: rows stand in the order of their keys, nothing is dated by the
clock. The corpus's id is the SHA-256 of `keys.tsv` (key, tab, content hash, line end; sorted), so it depends on no
format, on no database and on nothing that was read beside the articles.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harvester.research.export.target import CannotWrite
from harvester.research.export.write import Watch, export
from harvester.research.extras import MissingExtra, need
from harvester.research.snapshot.facts import Tally
from harvester.research.snapshot.manifest import KEYS, MANIFEST, manifest_of, write_manifest
from harvester.search.stream import stream_rows
from harvester.store.engine import Connection
from harvester.store.held import Held

DATA = {"articles.jsonl.gz": "jsonl.gz", "articles.csv": "csv", "articles.parquet": "parquet",
        "articles.sqlite": "sqlite"}  # fmt: skip
"""The data files and their forms; Parquet only where pyarrow is installed."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A folder that holds a corpus, its id, how many articles, and the manifest as written."""

    folder: Path
    corpus_id: str
    articles: int
    manifest: dict[str, Any]


def create(
    conn: Connection, query: str, folder: Path, *, asked: str | None = None,
    filters: Mapping[str, Any] | None = None, watch: Watch | None = None,
) -> Snapshot:  # fmt: skip
    """The snapshot of every answer to the query, as of one moment, in a new folder.

    `asked` and `filters` are what `query` was put together from. The folder bears its name when it is whole. Raises
    `CannotWrite` where it is there already, `BadQuery`.
    """
    with _whole_folder(folder) as part:
        tally = Tally()
        with (part / KEYS).open("xb") as keys:
            for row in _noted(stream_rows(conn, query, order="key"), tally):
                keys.write(f"{row.key}\t{row.content_hash}\n".encode())
        forms = _forms()
        told = _shared(watch, len(forms))
        for place, (name, form) in enumerate(forms.items()):
            export(conn, query, part / name, form, order="key", watch=told(place))
        manifest = manifest_of(conn, part, query, asked=asked, filters=filters or {}, tally=tally)
        write_manifest(part / MANIFEST, manifest)
    return Snapshot(folder, manifest["corpus_id"], tally.articles, manifest)


def _noted(rows: Iterable[Held], tally: Tally) -> Iterator[Held]:
    for row in rows:
        tally.note(row)
        yield row


def _forms() -> dict[str, str]:
    try:
        need("pyarrow", extra="parquet")
    except MissingExtra:
        return {name: form for name, form in DATA.items() if form != "parquet"}
    return DATA


def _shared(watch: Watch | None, files: int) -> Any:
    """One watch over several files, each a part of the whole way."""

    def of_file(place: int) -> Watch | None:
        return watch and (lambda done, total: watch(place * total + done, files * total))

    return of_file


@contextmanager
def _whole_folder(folder: Path) -> Iterator[Path]:
    """A folder beside `folder` to fill; the block's end renames it, an error or a signal takes it away."""
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise CannotWrite(f"snapshot: {folder} is there already; a snapshot is never written over, name a new folder")
    if not folder.absolute().parent.is_dir():
        raise CannotWrite(f"snapshot: the folder {folder.absolute().parent} does not exist; make it, or name another")
    part = folder.absolute().with_name(f".{folder.absolute().name}.{os.getpid()}.part")
    try:
        part.mkdir()
        yield part
        part.replace(folder)
    except OSError as error:
        raise CannotWrite(f"snapshot: {folder} was not written: {error}; mend that, or name another place") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
