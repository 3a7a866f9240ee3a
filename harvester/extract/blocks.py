"""The kept lines of a body as blocks: paragraphs, headings, list items, quotes, tables, each with its language."""

from __future__ import annotations

import re

from harvester.article import Block, BlockKind, text_of
from harvester.extract.flow import Flow, Line, weight
from harvester.text.language import language_of, shares

_LATIN = re.compile(r"[A-Za-z]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_SEAM = "\x00"  # stands in no text: `clean` takes it out
_OTHER = re.compile(r"[^\W\d_a-zA-Z]")
_LETTER = re.compile(r"[^\W\d_]")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ENDINGS = '。！？；…，：、.!?;:,”"）)'


def find_tables(flow: Flow, kept: list[int]) -> dict[int, int]:
    """For each kept line of a data table the node of that table.

    A data table has two rows or more with two filled cells or more, and cells that are no essays; other tables only
    lay out the page.
    """
    of_line: dict[int, int] = {}
    tables: dict[int, list[int]] = {}
    if not any(node.el.tag == "table" for node in flow.nodes):  # most pages
        return of_line
    for index in kept:
        table = _innermost(flow, flow.lines[index].node, -1, "table")  # the body itself may be the table, or its rows
        if table is not None:
            tables.setdefault(table, []).append(index)
    for table, lines in tables.items():
        rows = read_cells(flow, lines, table)
        full = [row for row in rows if len(row) > 1]
        cells = [cell for row in rows for cell in row]
        longest = max(sum(flow.lines[i].size for i in cell) for cell in cells)
        if len(full) >= 2 and len(full) * 3 >= len(rows) and longest < 600 and not _bilingual(flow, full):
            of_line.update(dict.fromkeys(lines, table))
    return of_line


def read_cells(flow: Flow, lines: list[int], table: int) -> list[list[list[int]]]:
    """The lines of a table as rows of cells of line numbers, empty cells and rows left out."""
    rows: list[list[list[int]]] = []
    row_before: int | None = None
    cell_before: int | None = None
    for index in lines:
        cell = _innermost(flow, flow.lines[index].node, table, "td", "th", "caption")
        row = _innermost(flow, flow.lines[index].node, table, "tr")
        if not rows or row != row_before:
            rows.append([[index]])
        elif cell != cell_before or cell is None:
            rows[-1].append([index])
        else:
            rows[-1][-1].append(index)
        row_before, cell_before = row, cell
    return rows


def make_blocks(flow: Flow, texts: dict[int, str], tables: dict[int, int], container: int) -> list[Block]:
    """Blocks in page order from the text of each kept line.

    A table is one block: a line a row, its cells parted by tabs.
    """
    blocks: list[Block] = []
    done: set[int] = set()
    for index in sorted(texts):
        table = tables.get(index)
        if table is None:
            blocks.append(Block(_kind(flow, flow.lines[index], container), texts[index]))
        elif table not in done:
            done.add(table)
            rows = read_cells(flow, [i for i in sorted(texts) if tables.get(i) == table], table)
            printed = ("\t".join(" ".join(texts[i] for i in cell) for cell in row) for row in rows)
            blocks.append(Block("table", "\n".join(printed)))
    return blocks


def name_languages(blocks: list[Block], hint: str | None) -> dict[str, float]:
    """Give each block its language; returns each language's share of the whole."""
    one = _one_language(blocks, hint)
    found = {one: 1.0} if one else shares(text_of(blocks), hint)
    main = next(iter(found), None)
    for block in blocks:
        block.language = one or language_of(block.text, hint or main) or main
    return found


SAMPLE = 500
"""Characters by which the language of a text in one script is told."""


UNSEEN = 83
"""Han characters beside each Latin word from which on English has so small a share that it is not named."""


def _one_language(blocks: list[Block], hint: str | None) -> str | None:
    """The language of a text that is plainly all Chinese or all English: every block in one script but for names."""
    wanted, letters, latin = "", 0, 0
    texts = [block.text for block in blocks if _LETTER.search(block.text)]  # no number in a cell of its own
    for text, rest in zip(texts, _HAN.sub("", _SEAM.join(texts)).split(_SEAM), strict=True) if texts else ():
        if len(rest) == len(text):
            script, size = "en", len(text)
            if not text.isascii() and _OTHER.search(text):
                return None
        else:
            script, size, words = "zh", len(text) - len(rest), len(_LATIN.findall(rest))
            if 2 * words >= size:
                return None
            latin += words
        if script != (wanted or script):
            return None
        wanted, letters = script, letters + size
    if letters < (100 if wanted == "zh" else 300) or letters < UNSEEN * latin:
        return None
    told = language_of("\n".join(block.text for block in blocks)[:SAMPLE], hint)
    return told if told and told.startswith(wanted) else None


def _kind(flow: Flow, line: Line, container: int) -> BlockKind:
    node = line.node
    while node > container:
        tag = flow.nodes[node].el.tag
        if tag in _HEADINGS:
            return "heading"
        if tag in ("li", "dd", "dt"):
            return "list_item"
        if tag == "blockquote":
            return "quote"
        node = flow.nodes[node].parent
    size = len(line.text)
    if line.bold >= 0.9 * size and line.size <= 40 and line.text[-1] not in _ENDINGS:
        return "heading"
    return "paragraph"


def _innermost(flow: Flow, node: int, outer: int, *tags: str) -> int | None:
    while node > outer:
        if flow.nodes[node].el.tag in tags:
            return node
        node = flow.nodes[node].parent
    return None


def _bilingual(flow: Flow, rows: list[list[list[int]]]) -> bool:
    """Two columns that say the same in two scripts: a translation beside its original, not a table of data."""
    pairs = [row for row in rows if len(row) == 2]
    if len(pairs) < 0.6 * len(rows):
        return False
    unlike = 0
    for left, right in pairs:
        one, other = ("".join(flow.lines[i].text for i in cell) for cell in (left, right))
        scripts = [(weight(text) - 0.4 * len(text)) / 0.6 > 0.3 * len(text) for text in (one, other)]
        unlike += scripts[0] != scripts[1] and min(len(one), len(other)) >= 10
    return unlike >= 0.6 * len(pairs)
