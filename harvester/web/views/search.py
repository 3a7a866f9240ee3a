"""The search page: the answers, what they are made of, and every way to go on from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvester.research.export import FORMS
from harvester.search import BadQuery, Hit, find
from harvester.search.facets import Facets, facets
from harvester.search.limits import TooSlow
from harvester.search.token import read_token, write_token
from harvester.search.totals import Group
from harvester.store.engine import Connection
from harvester.store.holding import Repeated, repeated, span
from harvester.web.asked import Asked, Pairs, Wanted, address, flat
from harvester.web.marked import segments
from harvester.web.views.asking import fault_of, form

SORTS = ("newest", "relevance")
SIZES = (20, 50, 100)
SHOWN = 8
"""Values of a facet that are seen at once; the others unfold."""
MOST_VALUES = 200
FIELD: dict[Group, str] = {"province": "province", "source": "source", "origin": "origin", "language": "lang"}
HEADS: dict[Group, str] = {
    "province": "Province",
    "source": "Source",
    "origin": "Outlet (来源)",
    "language": "Language",
}

_NAMES = {"jsonl.gz": "JSONL.gz", "parquet": "Parquet", "sqlite": "SQLite", "bibtex": "BibTeX", "csl-json": "CSL-JSON",
          "safe": "CSV*", "vrt": "VRT"}  # fmt: skip


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page for what was asked; a query that cannot be answered gives the page with its place marked."""
    sort, size = asked.choice("sort", SORTS), asked.whole("n", SIZES[0], SIZES[-1])
    page = form(conn, asked) | {"sort": sort, "size": size, "hits": [], "facets": [], "total": 0, "next": None}
    wanted: Wanted = page["wanted"]
    page |= {
        "sorts": _sorts(wanted, sort, size), "chosen": _chosen(wanted), "span": None, "later": bool(asked.one("after")),
        "home": not wanted.words and not wanted.narrowed(), "permanent": wanted.pairs() + _order(sort, size),
        "feed": address("/feed.atom", wanted.pairs(once="true" if wanted.once else None)),
        "forms": {name: (_NAMES.get(name, name.upper()), known.meaning) for name, known in FORMS.items()},
    }  # fmt: skip
    try:
        page |= _answers(conn, wanted, asked.one("after"), sort, size, page["names"])
    except TooSlow:
        raise
    except BadQuery as fault:
        return page | {"fault": fault_of(fault), "status": 400}
    if page["home"] or not page["total"]:
        page["span"] = span(conn)
    return page


def _answers(
    conn: Connection, wanted: Wanted, after: str, sort: str, size: int, names: dict[str, str]
) -> dict[str, Any]:
    """One page of answers with what all of them are made of; raises `BadQuery`."""
    query = wanted.query(conn)
    found = facets(conn, query)
    hits, token = _hits(conn, query, after, sort, size)
    again = repeated(conn, [hit.key for hit in hits])
    return {
        "query": query, "total": found.total, "hits": [_shown(hit, names, again) for hit in hits],
        "facets": _facets(found, wanted, sort, size, names),
        "next": wanted.pairs() + _order(sort, size) + [("after", token)] if token else None,
    }  # fmt: skip


def _hits(conn: Connection, query: str, after: str, sort: str, size: int) -> tuple[list[Hit], str | None]:
    """One page of answers and the token of the next; sorted by relevance there is one page only."""
    if sort == "relevance":
        return find(conn, query, limit=size, sort="relevance"), None
    place = read_token(query, after) if after else None
    hits = find(conn, query, limit=size + 1, after=place)
    more = len(hits) > size
    return hits[:size], write_token(query, hits[size - 1].place) if more else None


def _shown(hit: Hit, names: dict[str, str], again: dict[str, Repeated]) -> dict[str, Any]:
    group = again.get(hit.key)
    return {
        "key": hit.key, "title": segments(hit.title, hit.title_marks), "day": hit.published_on, "source": hit.source,
        "publisher": names.get(hit.source or "", hit.source), "origin": hit.origin, "province": hit.province,
        "language": hit.language, "snippet": segments(hit.snippet.text, hit.snippet.marks), "url": hit.url,
        "printings": group.articles if group else 1, "is_first": group.is_first if group else True,
    }  # fmt: skip


def _facets(
    found: Facets, wanted: Wanted, sort: str, size: int, names: dict[str, str]
) -> list[dict[str, Any]]:  # fmt: skip
    """Each group with its values; a value's link adds it, or takes it away where it is set."""
    told = []
    for group, counts in found.counts.items():
        chosen = _set(wanted, group)
        values = [
            {
                "value": value, "count": count, "share": count / found.total if found.total else 0.0,
                "name": names.get(value or "") if group == "source" else None, "chosen": value in chosen,
                "pairs": _toggled(wanted, group, value, sort, size),
            }
            for value, count in counts[:MOST_VALUES]
        ]  # fmt: skip
        told.append({
            "group": group, "head": HEADS[group], "values": values[:SHOWN], "more": values[SHOWN:],
            "left": max(0, len(counts) - MOST_VALUES), "several": len(counts) > 1 or bool(chosen),
        })  # fmt: skip
    return told


def _set(wanted: Wanted, group: Group) -> Sequence[str]:
    if group == "source":
        return wanted.sources
    value = {"province": wanted.province, "origin": wanted.origin, "language": wanted.lang}[group]
    return [value] if value else []


def _toggled(wanted: Wanted, group: Group, value: str | None, sort: str, size: int) -> Pairs | None:
    """The link's parameters; None for those that lack the fact, which no filter names."""
    if value is None:
        return None
    field = FIELD[group]
    kept = [one for one in _set(wanted, group) if one != value]
    if group == "source":
        news = kept if len(kept) < len(wanted.sources) else [*kept, value]
    else:
        news = [] if value in _set(wanted, group) else [value]
    return wanted.pairs(**{field: news}) + _order(sort, size)


def _chosen(wanted: Wanted) -> list[dict[str, Any]]:
    """Every filter that is set, with the link that takes it away."""
    told = [
        (field, value, wanted.pairs(**{field: None}))
        for field, value in (("province", wanted.province), ("collection", wanted.collection),
                             ("origin", wanted.origin), ("lang", wanted.lang),
                             ("since", wanted.since), ("until", wanted.until))
        if value
    ]  # fmt: skip
    told += [
        ("source", name, wanted.pairs(source=[one for one in wanted.sources if one != name]))
        for name in wanted.sources
    ]  # fmt: skip
    if wanted.once:
        told.append(("once", "", wanted.pairs(once=None)))
    return [{"field": field, "value": value, "pairs": pairs} for field, value, pairs in told]


def _sorts(wanted: Wanted, sort: str, size: int) -> list[dict[str, Any]]:
    return [{"name": name, "chosen": name == sort, "pairs": wanted.pairs() + _order(name, size)} for name in SORTS]


def _order(sort: str, size: int) -> Pairs:
    return flat({"sort": sort if sort != SORTS[0] else None, "n": str(size) if size != SIZES[0] else None})
