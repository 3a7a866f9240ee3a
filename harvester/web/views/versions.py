"""What changed from one version of an article to another: fact by fact, and the text word by word."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from harvester.research.wording import changes, lines
from harvester.store import history, read
from harvester.store.engine import Connection
from harvester.web.asked import Asked
from harvester.web.room import Missing
from harvester.web.views.article import FIELDS, find

LABELS = dict(FIELDS) | {
    "title": "Title", "subtitles": "Subtitle", "published_on": "Published", "published_at": "Published",
    "summary": "Summary", "document": "Document", "images": "Pictures", "attachments": "Attachments",
}  # fmt: skip
AROUND = 1
"""Unchanged paragraphs that are shown on either side of a changed one."""


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page for two versions of one article, the last two unless said; raises `Missing`."""
    number = find(conn, asked)
    ids = read.revision_ids(conn, number)
    last = len(ids)
    new = asked.whole("to", last, last)
    old = asked.whole("from", max(1, new - 1), last)
    before, after = (next(read.of_revisions(conn, [ids[one - 1]]), None) for one in (old, new))
    if before is None or after is None:
        raise Missing("a version of this article is gone from the database; run `harvester db check`")
    told = [{"label": LABELS.get(one.field, one.field), "pieces": _plain(one.pieces)} for one in changes(before, after)]
    text = [{"kind": line.kind, "pieces": _plain(line.pieces)} for line in lines(before.text, after.text)]
    return {
        "article": after, "key": after.key, "versions": [asdict(one) for one in history.versions(conn, number)],
        "old": old, "new": new, "changes": told, "lines": _folded(text),
        "same": not told and all(line["kind"] == "same" for line in text),
    }  # fmt: skip


def _plain(pieces: tuple[Any, ...]) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in pieces]


def _folded(text: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The paragraphs with long unchanged stretches as one line that says how many they are."""
    changed = [at for at, line in enumerate(text) if line["kind"] != "same"]
    near = {at + step for at in changed for step in range(-AROUND, AROUND + 1)}
    found: list[dict[str, Any]] = []
    hidden = 0
    for at, line in enumerate(text):
        if at in near:
            found += [{"kind": "hidden", "number": hidden}] if hidden else []
            found.append(line)
            hidden = 0
        else:
            hidden += 1
    return [*found, {"kind": "hidden", "number": hidden}] if hidden else found
