"""Vertical text for corpus tools (CWB, CQPweb, Sketch Engine): one token a line, texts, blocks and sentences tagged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import BinaryIO

from harvester.research.segment import tokens
from harvester.store.held import Held

_BLANKS = re.compile(r"\s+")
_END = re.compile(r"[。！？；…]+[”’」』）》)\"']*|[.!?;]+[”’)\"']*(?=\s|$|[“‘])|[!?;]+[”’]*(?=[^\x00-\x7f])|[\n\t]")


def write_vertical(rows: Iterable[Held], out: BinaryIO) -> None:
    """Every article as one `<text …>` with its facts, `<p>` for each block, `<s>` for each sentence.

    A token stands as printed, signs are tokens too; `&`, `<`, `>` and quotation marks are written as entities
    everywhere, so that no token is taken for a tag (encode with `cwb-encode -xsB`). Several authors are a feature set,
    `|a|b|`. What the page does not say is an empty attribute.
    """
    for row in rows:
        out.write("".join(f"{line}\n" for line in _lines(row)).encode())


def sentences(text: str) -> list[str]:
    """The text cut behind the signs that end a sentence, and at line ends and cells.

    >>> sentences("3.5公里。“好！”他说。Yes. No 3.5 km.")
    ['3.5公里。', '“好！”', '他说。', 'Yes.', 'No 3.5 km.']
    """
    found, at = [], 0
    for end in _ends(text):
        piece = text[at:end].strip()
        if piece:
            found.append(piece)
        at = end
    return found


def _lines(row: Held) -> Iterator[str]:
    yield f"<text {' '.join(f'{name}={_quoted(value)}' for name, value in _facts(row).items())}>"
    for block in row.blocks():
        language = block["language"] or row.language
        yield f'<p type="{block["kind"]}" lang={_quoted(language)}>'
        for sentence in sentences(block["text"]):
            yield "<s>"
            for token in tokens(sentence, language):
                yield _BLANKS.sub(" ", escape(token))
            yield "</s>"
        yield "</p>"
    yield "</text>"


def _facts(row: Held) -> dict[str, str | None]:
    authors = row.listed("authors")
    return {
        "id": row.key, "date": row.published_on.isoformat() if row.published_on else None,
        "year": str(row.published_on.year) if row.published_on else None, "source": row.source,
        "publisher": row.publisher, "province": row.province, "kind": row.kind, "origin": row.origin,
        "lang": row.language, "author": "|".join(("", *(name.replace("|", "/") for name in authors), "")) or "|",
        "title": row.title, "url": row.url,
    }  # fmt: skip


def _quoted(value: str | None) -> str:
    return f'"{escape(_BLANKS.sub(" ", value or ""))}"'


def _ends(text: str) -> Iterator[int]:
    for found in _END.finditer(text):
        yield found.end()
    yield len(text)
