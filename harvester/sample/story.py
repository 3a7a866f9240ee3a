"""What the sample province's writers wrote: stories in plain text files, read into values.

A file holds stories that begin with `=== id`, then `name: value` lines, an empty line, and the text, one paragraph a
line. A line's first characters tell what it is: `## ` heading, `- ` list item, `| a | b |` table row, `~ ` a line of
credits, `[photo FILE] caption | credit`, `[file FILE] label`, `---` the end of a page of a serial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from importlib.resources import files
from typing import Literal

from harvester.clock import SHANGHAI

PartKind = Literal["paragraph", "heading", "list_item", "table", "credit", "photo", "file", "break"]
_MARKS: dict[str, PartKind] = {"## ": "heading", "- ": "list_item", "~ ": "credit"}
_FILE = re.compile(r"\[(photo|file) (\S+)\] (.+)")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a story in page order; `file` and `credit` for photos and files, `rows` for tables."""

    kind: PartKind
    text: str = ""
    file: str = ""
    credit: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One article as its newsroom has it; everything a page may print of it, and nothing a reader program found.

    `at` is the time of day where the site prints one; `reprint` is `site/id` of the story whose text this one repeats,
    which a story without parts of its own takes over.
    """

    id: str
    channel: str
    title: str
    day: date | None
    at: time | None = None
    origin: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    translators: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    seconds: bool = False
    """Whether the site's clock shows seconds, be they 00."""
    path: str | None = None
    reprint: str | None = None
    edit: str | None = None
    """How a reprint differs from what it repeats: a key of `reprints.EDITS`."""
    pair: str | None = None
    """`site/id` of the story that tells the same in the other language."""
    updated: datetime | None = None
    """The last change where the site prints it."""
    document: dict[str, str] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()

    @property
    def moment(self) -> datetime | None:
        """Day and time of publication in Shanghai, where the site prints both."""
        return datetime.combine(self.day, self.at, SHANGHAI) if self.day and self.at else None

    @property
    def changed(self) -> date | None:
        """The day on which the page last changed, as far as anyone is told."""
        return self.updated.date() if self.updated else self.day

    @property
    def pages(self) -> tuple[tuple[Part, ...], ...]:
        """The parts by page: one page, but for serials."""
        found: list[list[Part]] = [[]]
        for part in self.parts:
            if part.kind == "break":
                found.append([])
            else:
                found[-1].append(part)
        return tuple(map(tuple, found))


def stories_of(site: str) -> tuple[Story, ...]:
    """The stories written for one site, in the order of its file."""
    text = (files("harvester.sample") / "stories" / f"{site}.txt").read_text(encoding="utf-8")
    return tuple(read_story(chunk) for chunk in re.split(r"^=== ", text, flags=re.MULTILINE)[1:])


def read_story(chunk: str) -> Story:
    """One story of the text after its `=== `."""
    head, _, text = chunk.partition("\n\n")
    first, *lines = head.splitlines()
    facts = {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}
    day, _, clock = facts.get("published", "").partition(" ")
    return Story(
        id=first.strip(),
        channel=facts["channel"],
        title=facts["title"],
        day=date.fromisoformat(day) if day else None,
        at=time.fromisoformat(clock) if clock else None,
        origin=facts.get("origin"),
        authors=_several(facts.get("authors")),
        editors=_several(facts.get("editors")),
        translators=_several(facts.get("translators")),
        keywords=_several(facts.get("keywords")),
        languages=_several(facts.get("language")),
        seconds=clock.count(":") == 2,
        path=facts.get("path"),
        reprint=facts.get("reprint"),
        edit=facts.get("edit"),
        pair=facts.get("pair"),
        updated=datetime.fromisoformat(facts["updated"]).replace(tzinfo=SHANGHAI) if "updated" in facts else None,
        document={name.removeprefix("document."): v for name, v in facts.items() if name.startswith("document.")},
        parts=tuple(_parts(text)),
    )


def _several(value: str | None) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in value.split(";")) if value else ()


def _parts(text: str) -> Iterator[Part]:
    rows: list[tuple[str, ...]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip("|").split("|")))
            continue
        if rows:
            yield Part("table", rows=tuple(rows))
            rows = []
        yield _part(line)
    if rows:
        yield Part("table", rows=tuple(rows))


def _part(line: str) -> Part:
    if line == "---":
        return Part("break")
    if match := _FILE.fullmatch(line):
        caption, _, credit = match[3].partition(" | ")
        return Part("photo" if match[1] == "photo" else "file", caption, match[2], credit)
    for mark, kind in _MARKS.items():
        if line.startswith(mark):
            return Part(kind, line.removeprefix(mark))
    return Part("paragraph", line)
