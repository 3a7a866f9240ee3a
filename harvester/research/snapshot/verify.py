"""Holds a snapshot against its manifest, and against the database it came from or any other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from harvester.research.snapshot.manifest import KEYS, MANIFEST, read_manifest, seal, sha256_of
from harvester.research.table import Column, Table
from harvester.search.stream import stream_hashes
from harvester.store.engine import Connection

Change = Literal["new", "changed", "gone"]
Line = tuple[str, str]
"""Key and content hash of one article."""
_MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Damage:
    """A file that is not what the manifest says: what it should be and what it is (SHA-256, or `missing`)."""

    file: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of a snapshot: damage to its files, and what the database holds otherwise by now.

    A change is (what, key, content hash in the snapshot, content hash in the database): `new` answers the query now and
    is not here, `changed` has another content, `gone` does not answer it any more. `changes` None: not compared.
    """

    manifest: dict[str, Any]
    damaged: list[Damage]
    strange: list[str] = field(default_factory=list)
    """Files in the folder of which the manifest knows nothing."""
    changes: list[tuple[Change, str, str | None, str | None]] | None = None

    def table(self) -> Table:
        """The findings, one a row."""
        columns = (
            Column("what", meaning="damaged, unknown; new, changed or gone in the database since"),
            Column("name", meaning="the file, or the article's key"),
            Column("expected", meaning="SHA-256 or content hash in the snapshot"),
            Column("found", meaning="SHA-256 or content hash now"),
        )
        return Table(columns, self._rows(), title=f"snapshot {self.manifest['corpus_id'][:12]}", notes=self._notes())

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        yield from (("damaged", one.file, one.expected, one.found) for one in self.damaged)
        yield from (("unknown", name, None, None) for name in self.strange)
        yield from self.changes or ()

    def _notes(self) -> list[str]:
        files = len(self.manifest["files"])
        whole = f"{files} files are whole" if not self.damaged else f"{len(self.damaged)} damaged; take another copy"
        said = [f"corpus {self.manifest['corpus_id']}: {self.manifest['counts']['articles']} articles; {whole}"]
        if self.changes is not None:
            number = {kind: sum(change[0] == kind for change in self.changes) for kind in ("new", "changed", "gone")}
            since = ", ".join(f"{count} {kind}" for kind, count in number.items() if count) or "nothing changed"
            said.append(f"in the database since: {since}")
        return said


def verify(folder: Path, conn: Connection | None = None) -> Verified:
    """Every file against its hash, and the query's answers in the database against the keys; raises `NoSnapshot`.

    The database is compared with what `keys.tsv` says even where another file is damaged, but not where that one is.
    """
    manifest = read_manifest(folder)
    damaged = list(_damage(folder, manifest))
    known = {MANIFEST, *manifest["files"]}
    strange = sorted(file.name for file in folder.iterdir() if file.name not in known)
    can_compare = conn is not None and not {KEYS, MANIFEST} & {one.file for one in damaged}
    changes = list(_changes(folder / KEYS, conn, manifest["whole_query"])) if conn and can_compare else None
    return Verified(manifest, damaged, strange, changes)


def _damage(folder: Path, manifest: dict[str, Any]) -> Iterator[Damage]:
    if manifest.get("seal") != seal(manifest):
        yield Damage(MANIFEST, str(manifest.get("seal")), seal(manifest))
    for name, facts in sorted(manifest["files"].items()):
        file = folder / name
        found = sha256_of(file) if file.is_file() else _MISSING
        if found != facts["sha256"]:
            yield Damage(name, facts["sha256"], found)
    keys = folder / KEYS
    if keys.is_file() and manifest["files"].get(KEYS, {}).get("sha256") != manifest["corpus_id"]:
        yield Damage(KEYS, manifest["corpus_id"], sha256_of(keys))


def _changes(keys: Path, conn: Connection, query: str) -> Iterator[tuple[Change, str, str | None, str | None]]:
    """Both sides are in the order of the keys, so they are read side by side."""
    with keys.open(encoding="utf-8") as lines:
        then = (_line(line) for line in lines)
        now = stream_hashes(conn, query)
        old, new = next(then, None), next(now, None)
        while old or new:
            if new is None or (old is not None and old[0] < new[0]):
                assert old is not None  # one of the two is left
                yield "gone", old[0], old[1], None
                old = next(then, None)
            elif old is None or new[0] < old[0]:
                yield "new", new[0], None, new[1]
                new = next(now, None)
            else:
                if old[1] != new[1]:
                    yield "changed", new[0], old[1], new[1]
                old, new = next(then, None), next(now, None)


def _line(line: str) -> Line:
    key, _, content = line.rstrip("\n").partition("\t")
    return key, content
