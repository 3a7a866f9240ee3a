"""How well the reader reads each album of page shapes as of now, field by field.

    python bench/albums.py [--album WORD] [--wrong]

An album is the pages of the modules `tests/shapes_*.py` whose names begin alike. Figures of this script show that no
rule broke; how an album was read before any rule was mended for it, the honest figure, stands in docs/measurements.md.
Body is F1 of the sets of 8-character shingles, white space left out, as on real pages; the other columns are shares of
pages whose value is equal; furniture is the share of pages with a line in the text that is not of the body. `--wrong`
prints what was read beside what stands on the page.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from statistics import fmean
from typing import Any

from harvester.article import Article, Refused
from harvester.extract import read_page

TESTS = Path(__file__).resolve().parent.parent / "tests"
COLUMNS = ("body", "title", "day", "minute", "origin", "authors", "editors", "language", "furniture")


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def shingles(text: str, length: int = 8) -> set[str]:
    return {text[i : i + length] for i in range(max(1, len(text) - length + 1))} if text else set()


def body_f1(read: str, body: str) -> float:
    got, want = shingles(read), shingles(body)
    return 2 * len(got & want) / (len(got) + len(want)) if got and want else 0.0


def values(article: Article) -> dict[str, Any]:
    """What the reader made of a page, in the words of a shape."""
    on, at = article.published_on, article.published_at
    return {
        "title": article.title,
        "day": on.isoformat() if on else None,
        "minute": at.strftime("%H:%M") if at else None,
        "origin": article.origin,
        "authors": set(article.authors),
        "editors": set(article.editors),
        "language": (article.language or "")[:2],
    }


def judge(shape: Any, show: bool) -> dict[str, float]:
    """By column one page's figure; a refused page is wrong in all."""
    try:
        article = read_page(shape.html.encode(), url="", fetched_at=shape.fetched_at).article
    except Refused as refused:
        if show:
            print(f"  {shape.name}: refused, {refused}")
        return dict.fromkeys(COLUMNS, 0.0)
    want = {
        "title": shape.title, "day": shape.day, "minute": shape.time, "origin": shape.origin,
        "authors": set(shape.authors), "editors": set(shape.editors), "language": shape.language,
    }  # fmt: skip
    got = values(article)
    body = squeezed("".join(shape.body))
    strange = [line for line in article.text.split("\n") if squeezed(line) not in body]
    lost = [line for line in shape.body if squeezed(line) not in squeezed(article.text)]
    if show:
        _show(shape.name, {c: (got[c], want[c]) for c in want if got[c] != want[c]}, strange, lost)
    same = {column: float(got[column] == want[column]) for column in want}
    return same | {"body": body_f1(squeezed(article.text), body), "furniture": float(bool(strange))}


def _show(name: str, wrong: dict[str, tuple[Any, Any]], strange: list[str], lost: list[str]) -> None:
    if not (wrong or strange or lost):
        return
    print(f"  {name}")
    for column, (got, want) in wrong.items():
        print(f"      {column}: {got!r}, the page has {want!r}")
    for sign, lines in (("+", strange), ("-", lost)):
        for line in lines:
            print(f"      {sign} {line[:90]}")


def albums(word: str) -> dict[str, list[Any]]:
    """The shapes by album, of the albums whose name has `word` in it."""
    sys.path.insert(0, str(TESTS))
    album = import_module("shapes").Album
    found: dict[str, list[Any]] = {}
    for module in sorted(TESTS.glob("shapes_*.py")):
        name = module.stem.split("_")[1]
        for value in vars(import_module(module.stem)).values() if word in name else ():
            if isinstance(value, album):
                found.setdefault(name, []).extend(value.shapes)
    return found


def line(name: str, rows: Iterable[dict[str, float]]) -> str:
    rows = list(rows)
    return f"{name:10}{len(rows):>5}" + "".join(f"{fmean(row[c] for row in rows):>10.3f}" for c in COLUMNS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--album", default="", help="only albums with this word in their names")
    parser.add_argument("--wrong", action="store_true", help="show what was read wrong")
    chosen = parser.parse_args()
    print(f"{'album':10}{'n':>5}" + "".join(f"{column:>10}" for column in COLUMNS))
    every: list[dict[str, float]] = []
    for name, shapes in albums(chosen.album).items():
        rows = [judge(shape, chosen.wrong) for shape in shapes]
        every += rows
        print(line(name, rows))
    print(line("all", every))


if __name__ == "__main__":
    main()
