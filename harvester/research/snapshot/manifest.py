"""The manifest of a snapshot: what was asked, what came, what every column means, and the hash of every file."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harvester import __version__
from harvester.fault import Fault
from harvester.research.export.citations import tex
from harvester.research.export.columns import COLUMNS
from harvester.research.snapshot.codebook import record_codebook
from harvester.research.snapshot.facts import Tally, counts, coverage, window
from harvester.research.table import plain
from harvester.store import dictionary, fulltext, schema
from harvester.store.engine import Connection

MANIFEST, KEYS = "manifest.json", "keys.tsv"
FORM = 1
"""Version of the manifest's own shape."""
_READ = 1 << 20


class NoSnapshot(Fault):
    """A folder that is no snapshot, or whose manifest cannot be read."""


def manifest_of(
    conn: Connection, folder: Path, query: str, *, asked: str | None, filters: Mapping[str, Any], tally: Tally
) -> dict[str, Any]:
    """What the manifest of the files in `folder` says, without its seal."""
    number = counts(conn, query, tally)
    sources = sorted(name for name in number["by"]["source"] if name != "unknown")
    files = sorted(file for file in folder.iterdir() if file.name != MANIFEST)
    corpus_id = sha256_of(folder / KEYS)
    when = window(tally)
    return {
        "manifest": FORM,
        "corpus_id": corpus_id,
        "query": query if asked is None else asked,
        "filters": {name: plain(value) for name, value in sorted(filters.items())},
        "whole_query": query,
        "counts": number,
        "window": when,
        "coverage": coverage(conn, sources),
        "versions": {
            "harvester": __version__, "extractors": dict(sorted(tally.extractors.items())), "schema": schema.HEAD,
            "search": fulltext.VERSION, "sqlite": sqlite3.sqlite_version,
        },
        "files": {file.name: {"bytes": file.stat().st_size, "sha256": sha256_of(file)} for file in files},
        "citation": citation(corpus_id, query, number["articles"], when),
        "codebook": {
            "articles.csv, articles.parquet": {column.name: column.meaning for column in COLUMNS},
            "articles.jsonl.gz": record_codebook(),
            "articles.sqlite": dictionary.codebook(),
            KEYS: {"1": "key of the article", "2": "content_hash of its revision"},
        },
    }  # fmt: skip


def citation(corpus_id: str, query: str, articles: int, when: Mapping[str, Any]) -> dict[str, str]:
    """How the corpus is cited, in words and for BibTeX."""
    short = corpus_id[:12]
    days = when["published"]
    printed = f", published {days['from']} to {days['to']}" if days else ""
    title = f"Corpus {short}: {articles} articles of Chinese provincial government and media sites"
    asked = f"answering {query!r}" if query else "all that is held"
    year = (when["as_of"] or "")[:4]
    note = f"{asked}{printed}; as of {when['as_of'] or 'an unknown day'}; SHA-256 {corpus_id}"
    fields = {"title": f"{{{tex(title)}}}", "year": year, "version": short, "note": tex(note),
              "howpublished": f"Data set made with harvester {__version__}"}  # fmt: skip
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return {
        "text": f"{title}, {note}. Made with harvester {__version__}.",
        "bibtex": f"@misc{{harvester_{short},\n{lines}}}\n",
    }


def write_manifest(file: Path, manifest: Mapping[str, Any]) -> None:
    """The manifest with its seal, the SHA-256 of all the rest of it."""
    file.write_text(
        json.dumps({**manifest, "seal": seal(manifest)}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest as it stands; raises `NoSnapshot` where there is none that can be read."""
    file = folder / MANIFEST
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NoSnapshot(f"snapshot: {folder} holds no {MANIFEST}; name the folder of a snapshot") from None
    except (OSError, ValueError) as error:
        raise NoSnapshot(f"snapshot: {file} cannot be read ({error}); take another copy of the snapshot") from None
    if not isinstance(found, dict) or found.get("manifest") != FORM:
        raise NoSnapshot(f"snapshot: {file} is no manifest of form {FORM}; was it made by another harvester?")
    return found


def seal(manifest: Mapping[str, Any]) -> str:
    """The SHA-256 of the manifest without its seal, in one spelling."""
    rest = {name: value for name, value in manifest.items() if name != "seal"}
    return hashlib.sha256(json.dumps(rest, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def sha256_of(file: Path) -> str:
    """The file's SHA-256, hex."""
    made = hashlib.sha256()
    with file.open("rb") as read:
        while piece := read.read(_READ):
            made.update(piece)
    return made.hexdigest()
