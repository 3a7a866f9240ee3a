"""How an article is cited: in words, and in the forms that reference managers read."""

from __future__ import annotations

import json
from typing import Any

from harvester.research.export.citations import bibtex, item, ris
from harvester.store.engine import Connection
from harvester.store.held import held

FORMS = {"bibtex": ("BibTeX", "bib"), "ris": ("RIS", "ris"), "csl-json": ("CSL-JSON", "json")}
"""Form → its name and file ending."""


def citations(conn: Connection, number: int) -> dict[str, Any]:
    """The citation in words and in each form."""
    cited = item(next(iter(held(conn, [number]))))
    return {
        "words": in_words(cited), "bibtex": bibtex(cited), "ris": ris(cited).replace("\r\n", "\n"),
        "csl-json": json.dumps([cited], ensure_ascii=False, indent=1),
    }  # fmt: skip


def in_words(cited: dict[str, Any]) -> str:
    """One line: who, what, where, when, and when it was read; what is not known is left out."""
    names = ", ".join(one["literal"] for one in cited.get("author", ()))
    issued = "-".join(f"{part:02}" for part in cited["issued"]["date-parts"][0]) if "issued" in cited else "n.d."
    read = "-".join(f"{part:02}" for part in cited["accessed"]["date-parts"][0])
    parts = [names, f"“{cited['title']}”", cited.get("container-title", ""), issued, cited["URL"]]
    return f"{'. '.join(part for part in parts if part)} (accessed {read}; {cited['note']})."
