"""Markup of the sample province's pages: templates that are filled in, and the parts of a body dressed in tags."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import Protocol

from harvester.sample.story import Part, Story


class Filed(Protocol):
    """What knows where a story's pictures stand: a site."""

    def file_path(self, story: Story, name: str) -> str:
        """Where a picture or attachment of the story stands."""


def fill(template: str, **values: object) -> str:
    """The template of that name with its places filled in; a place without a value is an error."""
    return _template(template).substitute(values)


@cache
def _template(name: str) -> Template:
    return Template((files("harvester.sample.sites") / f"{name}.html").read_text(encoding="utf-8"))


def row_html(rows: tuple[tuple[str, ...], ...]) -> str:
    """A table's rows, the first as heads."""
    lines = []
    for number, cells in enumerate(rows):
        tag = "td" if number else "th"
        lines.append("<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>")
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Dress:
    """How a site marks up the parts of a body; {text} is escaped, {src} the address of a picture."""

    paragraph: str = "<p>{text}</p>"
    heading: str = "<p><strong>{text}</strong></p>"
    list_item: str = "<p>{text}</p>"
    credit: str = "<p>{text}</p>"
    photo: str = (
        '<p style="text-align:center"><img src="{src}"></p>\n<p style="text-align:center">{text}（{credit}）</p>'
    )
    table: str = "<table>\n{rows}\n</table>"

    def put_on(self, site: Filed, story: Story, page: int = 1) -> str:
        """The body of one page of the story, a line for each part."""
        return "\n".join(
            getattr(self, part.kind).format(
                text=escape(part.text, quote=False),
                src=site.file_path(story, part.file),
                credit=escape(part.credit, quote=False),
                rows=row_html(part.rows),
            )
            for part in visible(story.pages[page - 1])
        )


def visible(parts: tuple[Part, ...]) -> Iterator[Part]:
    """The parts that stand in the body container; attachments stand below it."""
    return (part for part in parts if part.kind != "file")
