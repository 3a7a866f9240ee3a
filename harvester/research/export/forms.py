"""The forms of an export: one table of names, file endings and writers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from harvester.fault import Fault
from harvester.research.export.citations import write_bibtex, write_csl, write_ris
from harvester.research.export.columnar import write_parquet
from harvester.research.export.lines import write_lines, write_packed_lines
from harvester.research.export.sheets import write_csv, write_safe
from harvester.research.export.vertical import write_vertical
from harvester.store.held import Held


class UnknownForm(Fault):
    """A form that no export has."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form: its file endings, its writer (None: SQLite, which writes its file by itself), and what it is for."""

    endings: tuple[str, ...]
    write: Callable[[Iterable[Held], BinaryIO], None] | None
    meaning: str


FORMS: dict[str, Form] = {
    "csv": Form((".csv",), write_csv, "a table for spreadsheets"),
    "jsonl": Form((".jsonl", ".ndjson"), write_lines, "whole records, one a line"),
    "jsonl.gz": Form((".jsonl.gz", ".ndjson.gz"), write_packed_lines, "the same, packed"),
    "parquet": Form((".parquet",), write_parquet, "typed columns for pandas and DuckDB"),
    "sqlite": Form((".sqlite", ".sqlite3", ".db"), None, "a database with search inside"),
    "bibtex": Form((".bib",), write_bibtex, "citations for LaTeX"),
    "ris": Form((".ris",), write_ris, "citations for Zotero and EndNote"),
    "csl-json": Form((".csl.json", ".json"), write_csl, "citations for Pandoc and Zotero"),
    "vrt": Form((".vrt", ".vert"), write_vertical, "vertical text for corpus tools"),
    "safe": Form((".safe.csv",), write_safe, "what is known of each article, without its text"),
}


def form_of(file: Path, name: str | None = None) -> str:
    """The form of this name, or the one that the file's ending says; raises `UnknownForm`."""
    if name is not None:
        if name not in FORMS:
            raise UnknownForm(f"export: there is no form {name!r}; take {', '.join(FORMS)}")
        return name
    endings = {ending: form for form, known in FORMS.items() for ending in known.endings}
    fits = [ending for ending in endings if file.name.lower().endswith(ending)]
    if not fits:
        raise UnknownForm(f"export: {file.name} does not say its form; add --format {', '.join(FORMS)}")
    return endings[max(fits, key=len)]
