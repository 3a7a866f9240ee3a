"""What an article repeats: candidates from the index tables, and the proof on the texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, or_, select, text

from harvester.identity import near
from harvester.store.statements import upsert
from harvester.store.tables import Article, DupBand, DuplicateLink, DupSentence, Revision

HOT = 200
"""A band or sentence that more articles share is boilerplate and proves nothing."""
MOST_CANDIDATES = 24
"""Candidates whose texts are read and compared, those with most in common first."""
PER_GROUP = 3
"""Links made into one group: more say nothing new, and a story reprinted everywhere would cost more and more."""
PART = 0.25
"""Share of one side's sentences that must be common before its text is read, where no band is."""
_TERMS = 32

_A = Article.__table__.c
_LINK = DuplicateLink.__table__


@dataclass(frozen=True, slots=True)
class Match:
    """An article that shares its words with ours: shares of shingles in both directions, 0 to 1."""

    article_id: int
    group_id: int | None
    kind: str
    ours_in_it: float
    its_in_ours: float


def index(conn: Connection, article_id: int, print_: near.Fingerprint, *, anew: bool = False) -> None:
    """The article's bands and sentences stand in the index tables; `anew` takes out those of its former text."""
    for table, hashes in ((DupBand, print_.bands), (DupSentence, print_.sentences)):
        if anew:
            conn.execute(delete(table).where(table.article_id == article_id))
        if hashes:
            rows = [{"hash": value, "article_id": article_id} for value in sorted(set(hashes))]
            conn.execute(upsert(conn, table, "hash article_id"), rows)


def find(conn: Connection, article_id: int, text_hash: str | None, print_: near.Fingerprint) -> list[Match]:
    """The articles that this one repeats or is repeated by, the surest first; rejected pairs are left out."""
    barred = set(_rejected(conn, article_id)) | {article_id}
    found: list[Match] = []
    if text_hash:
        same = conn.execute(_SAME_TEXT, {"hash": text_hash, "barred": sorted(barred)})
        found.extend(Match(row.id, row.group_id, "exact", 1.0, 1.0) for row in same)
    if len(print_.matter.shingles) >= near.FEWEST:
        barred.update(match.article_id for match in found)
        found.extend(_proven(conn, _candidates(conn, print_, barred), print_, found))
    return sorted(found, key=lambda match: (-max(match.ours_in_it, match.its_in_ours), match.article_id))


def compare(ours: near.Matter, other: near.Matter) -> tuple[str, float, float] | None:
    """(kind, share of ours in the other, share of the other in ours) where one repeats the other, else None."""
    there, here = near.containment(ours.shingles, other.shingles)
    if max(there, here) < near.CONTAINED or not near.figures_agree(ours.figures, other.figures):
        return None
    return ("near" if min(there, here) >= near.CONTAINED else "excerpt"), there, here


def _candidates(conn: Connection, print_: near.Fingerprint, barred: set[int]) -> list[int]:
    """Articles that share a band, or enough sentences, boilerplate aside; those with most in common first."""
    score = _sharing(conn, _BANDS_OF, print_.bands)
    shared = _sharing(conn, _SENTENCES_OF, print_.sentences)
    enough = _enough(conn, {other: n for other, n in shared.items() if other not in score}, len(print_.sentences))
    for other, count in shared.items():
        if other in score or other in enough:
            score[other] += 2 * count
    return [other for other, _ in sorted(score.items(), key=lambda item: (-item[1], item[0])) if other not in barred]


def _enough(conn: Connection, shared: dict[int, int], ours: int) -> set[int]:
    """Those of the articles that share two sentences and a fair part of all of one side's: a frame is no reprint."""
    likely = sorted((other for other, count in shared.items() if count >= min(2, ours)), key=lambda one: -shared[one])
    if not likely:
        return set()
    held = DupSentence.__table__.c
    theirs = select(held.article_id, func.count().label("sentences")).where(held.article_id.in_(likely[:HOT]))
    rows = conn.execute(theirs.group_by(held.article_id))
    return {row.article_id for row in rows if shared[row.article_id] >= PART * min(ours, row.sentences)}


def _sharing(conn: Connection, query: Any, hashes: Sequence[int]) -> Counter[int]:
    """How many of the hashes each other article has; hashes of more than HOT articles are not counted."""
    holders: dict[int, set[int]] = defaultdict(set)
    for start in range(0, len(hashes), _TERMS):
        some = hashes[start : start + _TERMS]
        padded = [*some, *[some[0]] * (_TERMS - len(some))]
        for row in conn.execute(query, {f"h{at}": value for at, value in enumerate(padded)}):
            holders[row.hash].add(row.article_id)
    return Counter(other for found in holders.values() if len(found) <= HOT for other in found)


def _proven(conn: Connection, candidates: list[int], print_: near.Fingerprint, found: list[Match]) -> Iterator[Match]:
    """The candidates whose texts prove the repetition."""
    links: Counter[int] = Counter(match.group_id for match in found if match.group_id)
    chosen = candidates[:MOST_CANDIDATES]
    rows = conn.execute(select(_A.id, _A.group_id).where(_A.id.in_(chosen))) if chosen else ()
    groups = {row.id: row.group_id for row in rows}
    texts = texts_of(conn, chosen)
    for other in chosen:
        group = groups.get(other)
        if group and links[group] >= PER_GROUP:
            continue
        result = compare(print_.matter, near.matter(texts.get(other, "")))
        if result:
            links.update([group] if group else [])
            yield Match(other, group, *result)


def texts_of(conn: Connection, articles: Sequence[int]) -> dict[int, str]:
    """The current texts of these articles."""
    if not articles:
        return {}
    joined = select(_A.id, Revision.text).join(Revision, Revision.id == _A.revision_id).where(_A.id.in_(articles))
    return {row.id: row.text for row in conn.execute(joined)}


def _rejected(conn: Connection, article_id: int) -> Iterator[int]:
    for row in conn.execute(_REJECTED, {"number": article_id}):
        yield row.b if row.a == article_id else row.a


def links_of(article_id: int) -> Any:
    """A query for the pairs (a, b) that the article is part of."""
    return select(_LINK.c.a, _LINK.c.b).where((_LINK.c.a == article_id) | (_LINK.c.b == article_id))


def _lookup(table: str) -> Any:
    """The holders of 32 hashes, at most HOT + 1 of each: one statement for both databases, its plan kept."""
    one = f"SELECT * FROM (SELECT hash, article_id FROM {table} WHERE hash = :h%d LIMIT {HOT + 1}) AS t%d"  # noqa: S608 - our own table names
    union = " UNION ALL ".join(one % (at, at) for at in range(_TERMS))
    return text(union).bindparams(*(bindparam(f"h{at}") for at in range(_TERMS)))


_BANDS_OF = _lookup("dup_band")
_SENTENCES_OF = _lookup("dup_sentence")
_SAME_TEXT = (
    select(_A.id, _A.group_id)
    .where(_A.text_hash == bindparam("hash"), _A.id.not_in(bindparam("barred", expanding=True)))
    .order_by(_A.id)
    .limit(1)
)
_MINE = or_(_LINK.c.a == bindparam("number"), _LINK.c.b == bindparam("number"))
_REJECTED = select(_LINK.c.a, _LINK.c.b).where(_MINE, _LINK.c.status == "rejected")
