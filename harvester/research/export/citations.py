"""Citations: CSL-JSON as the core, BibTeX and RIS written from it.

A name is one unit (`literal`): which part of it is the family's is printed nowhere. A day that the page does not print
stays unknown. `accessed` is the Shanghai day on which the page was last read. The citation's key never changes: it is
the source's name and the article's key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, BinaryIO
from urllib.parse import quote

import orjson

from harvester.clock import shanghai_day
from harvester.store.held import Held

Item = dict[str, Any]
_TEX = {"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}", **{sign: f"\\{sign}" for sign in "$&%#_"}}  # fmt: skip
_TEX_SIGN = re.compile(r"[\\{}~^$&%#_]")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def item(row: Held) -> Item:
    """The article as one CSL-JSON item; what is not known is not there.

    `container-title` is the outlet that the page credits, else who runs the site; `publisher` is who runs the site.
    """
    document = row.record()
    facts = {
        "id": f"{row.source or 'imported'}_{row.key}",
        "type": "article-newspaper" if row.kind == "media" else "webpage",
        "title": _line(row.title),
        "author": _names(row.listed("authors")),
        "editor": _names(row.listed("editors")),
        "translator": _names(row.listed("translators")),
        "container-title": _line(row.origin or row.publisher or ""),
        "publisher": _line(row.publisher or ""),
        "number": _line(document.get("number") or ""),
        "issued": _parts(row.published_on),
        "accessed": _parts(shanghai_day(row.last_seen_at)),
        "URL": row.url,
        "language": row.language,
        "keyword": ", ".join(map(_line, row.listed("keywords"))),
        "note": f"harvester {row.key}, revision {row.revision}",
    }
    return {name: value for name, value in facts.items() if value}


def write_csl(rows: Iterable[Held], out: BinaryIO) -> None:
    """One JSON array of CSL-JSON items, one a line."""
    before = b"[\n"
    for row in rows:
        out.write(before + orjson.dumps(item(row)))
        before = b",\n"
    out.write(b"[]\n" if before == b"[\n" else b"\n]\n")


def write_bibtex(rows: Iterable[Held], out: BinaryIO) -> None:
    """One entry for each article, UTF-8: `@article` of media, `@misc` of government sites; readable by biblatex too."""
    for row in rows:
        out.write(bibtex(item(row)).encode())


def write_ris(rows: Iterable[Held], out: BinaryIO) -> None:
    """One record for each article, UTF-8: NEWS of media, ELEC of government sites."""
    for row in rows:
        out.write(ris(item(row)).encode())


def bibtex(cited: Item) -> str:
    """The item as one BibTeX entry."""
    is_news = cited["type"] == "article-newspaper"
    fields = "".join(f"  {name} = {value},\n" for name, value in _bibtex_fields(cited, is_news))
    return f"@{'article' if is_news else 'misc'}{{{cited['id']},\n{fields}}}\n\n"


def ris(cited: Item) -> str:
    """The item as one RIS record."""
    lines = [f"{tag}  - {value}" for tag, value in _ris_lines(cited)]
    return "\r\n".join([*lines, "ER  - ", "", ""])


def _bibtex_fields(cited: Item, is_news: bool) -> Iterator[tuple[str, str]]:
    for role in ("author", "editor", "translator"):
        if role in cited:
            yield role, "{" + " and ".join("{" + tex(one["literal"]) + "}" for one in cited[role]) + "}"
    yield "title", "{{" + tex(cited["title"]) + "}}"
    if "container-title" in cited:
        yield "journal" if is_news else "howpublished", "{" + tex(cited["container-title"]) + "}"
    for name, field in (("publisher", "publisher"), ("number", "number"), ("keyword", "keywords"), ("note", "note")):
        if name in cited:
            yield field, "{" + tex(cited[name]) + "}"
    if "issued" in cited:
        year, month, day = cited["issued"]["date-parts"][0]
        yield from (("date", f"{{{_iso(cited['issued'])}}}"), ("year", f"{{{year}}}"))
        yield from (("month", _MONTHS[month - 1]), ("day", f"{{{day}}}"))
    # braces would end the field, and TeX has no sign for them in an address
    yield "url", "{" + re.sub(r"[{}\\]", lambda sign: quote(sign.group()), cited["URL"]) + "}"
    yield "urldate", "{" + _iso(cited["accessed"]) + "}"
    if "language" in cited:
        yield "language", "{" + cited["language"] + "}"


def _ris_lines(cited: Item) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if cited["type"] == "article-newspaper" else "ELEC"
    yield "ID", cited["id"]
    for role, tag in (("author", "AU"), ("editor", "ED"), ("translator", "A4")):
        for one in cited.get(role, ()):
            yield tag, one["literal"]
    yield "TI", cited["title"]
    for name, tag in (("container-title", "T2"), ("publisher", "PB"), ("number", "M1")):
        if name in cited:
            yield tag, cited[name]
    if "issued" in cited:
        yield "PY", f"{cited['issued']['date-parts'][0][0]:04}"
        yield "DA", _iso(cited["issued"]).replace("-", "/")
    yield "Y2", _iso(cited["accessed"]).replace("-", "/")
    yield "UR", cited["URL"]
    for name, tag in (("language", "LA"), ("keyword", "KW"), ("note", "N1")):
        if name in cited:
            yield tag, cited[name]


def _names(names: list[str]) -> list[dict[str, str]]:
    return [{"literal": _line(name)} for name in names]


def _parts(day: date | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None


def _iso(parts: dict[str, list[list[int]]]) -> str:
    return date(*parts["date-parts"][0]).isoformat()


def _line(text: str) -> str:
    return " ".join(text.split())


def tex(text: str) -> str:
    """The text as TeX prints it."""
    return _TEX_SIGN.sub(lambda sign: _TEX[sign.group()], text)
