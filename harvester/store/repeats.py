"""What an article repeats: candidates from the index tables, and the proof on the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, or_, select, text

from harvester.identity import near
from harvester.store.statements import listed, run
from harvester.store.tables import Article, DupBand, DuplicateLink, DupSentence, Revision

HOT = 200
"""A band or sentence that more articles share is boilerplate, or a story that everyone reprinted."""
OLDEST = 3
"""Holders of such a hash that are looked at all the same."""
MOST_CANDIDATES = 24
"""Candidates whose texts are read and compared, those with most in common first."""
PER_GROUP = 3
"""Links made into one group: more say nothing new, and a story reprinted everywhere would cost more and more."""
PART = 0.25
"""Share of one side's sentences that must be common before its text is read, where no band is."""

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
            put = _PUT[conn.dialect.name, table.__tablename__]
            run(conn, put, {"id": article_id, "hashes": listed(conn, sorted(set(hashes)))})


def find(
    conn: Connection, article_id: int, text_hash: str | None, print_: near.Fingerprint, *, is_new: bool = False
) -> list[Match]:
    """The articles that this one repeats or is repeated by, the surest first; rejected pairs are left out.

    `is_new`: no pair of it can have been rejected yet, so none is asked for.
    """
    barred = {article_id} if is_new else {article_id, *_rejected(conn, article_id)}
    found: list[Match] = []
    if text_hash:
        same = run(conn, _SAME_TEXT[conn.dialect.name], {"hash": text_hash, "barred": listed(conn, sorted(barred))})
        found.extend(Match(other, group, "exact", 1.0, 1.0) for other, group in same)
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
    score = _sharing(conn, DupBand, print_.bands)
    shared = _sharing(conn, DupSentence, print_.sentences)
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


def _sharing(conn: Connection, table: type[DupBand | DupSentence], hashes: Sequence[int]) -> Counter[int]:
    """How many of the hashes each other article has; of a hash of more than HOT articles only the oldest count."""
    found: Counter[int] = Counter()
    if hashes:
        query = _HOLDERS[conn.dialect.name, table.__tablename__]
        for (joined,) in run(conn, query, {"hashes": listed(conn, hashes)}):
            holders = joined.split(",") if joined else ()
            # the oldest of many holders stay: a story that hundreds reprinted is found again through them
            found.update(map(int, holders if len(holders) <= HOT else holders[:OLDEST]))
    return found


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


# one parameter instead of one for each hash: most of the time went into carrying parameters
_HASHES = {"sqlite": "json_each(:hashes)", "postgresql": "unnest(CAST(:hashes AS bigint[])) AS wanted(value)"}
_JOINED = {"sqlite": "group_concat(article_id)", "postgresql": "string_agg(CAST(article_id AS text), ',')"}
_TABLES = [(kind, table.__tablename__) for kind in _HASHES for table in (DupBand, DupSentence)]
_PUT = {
    (kind, name): text(
        f"INSERT INTO {name} (hash, article_id) SELECT value, :id FROM {_HASHES[kind]} "  # noqa: S608 - our own names
        "WHERE true ON CONFLICT DO NOTHING"
    )
    for kind, name in _TABLES
}
_HOLDERS = {
    (kind, name): text(
        f"SELECT (SELECT {_JOINED[kind]} FROM "  # noqa: S608 - our own names
        f"(SELECT article_id FROM {name} WHERE hash = value LIMIT {HOT + 1}) AS held) FROM {_HASHES[kind]}"
    )
    for kind, name in _TABLES
}
"""The holders of each hash as one string, at most HOT + 1 of them."""
_SAME_TEXT = {
    kind: text(
        "SELECT id, group_id FROM article WHERE text_hash = :hash "  # noqa: S608 - our own names
        f"AND id NOT IN (SELECT value FROM {barred}) ORDER BY id LIMIT 1"
    )
    for kind, barred in {kind: hashes.replace(":hashes", ":barred") for kind, hashes in _HASHES.items()}.items()
}
_MINE = or_(_LINK.c.a == bindparam("number"), _LINK.c.b == bindparam("number"))
_REJECTED = select(_LINK.c.a, _LINK.c.b).where(_MINE, _LINK.c.status == "rejected")
