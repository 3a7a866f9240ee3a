"""What an article repeats: candidates from the index tables, and the proof on the texts."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, or_, select

from harvester.identity import near
from harvester.identity.figures import agree, figures_of
from harvester.identity.forms import same_form
from harvester.identity.imprint import UNKNOWN, Imprint
from harvester.store import queries
from harvester.store.queries import HOT
from harvester.store.statements import numbered, run
from harvester.store.tables import DupBand, DuplicateLink, DupSentence
from harvester.text.fold import fold

OLDEST = 3
"""Holders of a hash of more than HOT articles that are looked at all the same."""
MOST_CANDIDATES = 24
"""Candidates whose texts are read and compared, those with most in common first."""
_AT_ONCE = 8
"""Texts that one query reads. Where so many with most in common prove nothing, no more are read: those with less in
common would not either, and the texts of one form, which a notice finds, are without number."""
PER_GROUP = 3
"""Links made into one group: more say nothing new, and a story reprinted everywhere would cost more and more."""
PART = 0.25
"""Share of one side's sentences that must be common before its text is read, where no band is."""

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
            put = queries.PUT[conn.dialect.name, table.__tablename__]
            run(conn, put, {"id": article_id, "hashes": numbered(conn, sorted(set(hashes)))})


def find(
    conn: Connection,
    article_id: int,
    text_hash: str | None,
    print_: near.Fingerprint,
    printed: Imprint = UNKNOWN,
    *,
    is_new: bool = False,
) -> list[Match]:
    """The articles that this one repeats or is repeated by, the surest first; rejected pairs are left out.

    `is_new`: no pair of it can have been rejected yet, so none is asked for.
    """
    barred = {article_id} if is_new else {article_id, *_rejected(conn, article_id)}
    found: list[Match] = []
    if text_hash:
        same = run(
            conn, queries.SAME_TEXT[conn.dialect.name], {"hash": text_hash, "barred": numbered(conn, sorted(barred))}
        )
        found.extend(Match(other, group, "exact", 1.0, 1.0) for other, group in same)
    if len(print_.matter.shingles) >= near.FEWEST:
        barred.update(match.article_id for match in found)
        found.extend(_proven(conn, candidates(conn, print_, barred), print_.matter, printed, found))
    return sorted(found, key=lambda match: (-max(match.ours_in_it, match.its_in_ours), match.article_id))


def compare(
    ours: near.Matter, text: str, printed: Imprint = UNKNOWN, there_printed: Imprint = UNKNOWN
) -> tuple[str, float, float] | None:
    """(kind, share of ours in the text, share of the text in ours) where one repeats the other, else None."""
    # the cheap half first: of a notice's candidates, which are notices of its form, hardly one comes further
    figures = figures_of(fold(text))
    if not agree(ours.figures, figures):
        return None
    theirs = near.matter(text, figures)
    there, here = near.containment(ours.shingles, theirs.shingles)
    share = max(there, here)
    # a text of which every shingle stands in the other has no word in place of another's
    if share < near.CONTAINED or (share < 1 and same_form(ours, theirs, printed, there_printed)):
        return None
    return ("near" if min(there, here) >= near.CONTAINED else "excerpt"), there, here


def candidates(conn: Connection, print_: near.Fingerprint, barred: set[int]) -> list[int]:
    """The articles whose texts are worth comparing, those with most in common first: they share a band, or enough
    sentences, boilerplate aside."""
    score, shared = _sharing(conn, print_)
    only_sentences = {other: count for other, count in shared.items() if other not in score and other not in barred}
    enough = _enough(conn, only_sentences, len(print_.sentences))
    for other, count in shared.items():
        if other in score or other in enough:
            score[other] += 2 * count
    ranked = sorted((-count, other) for other, count in score.items() if other not in barred)
    return [other for _, other in ranked[:MOST_CANDIDATES]]


def _enough(conn: Connection, shared: dict[int, int], ours: int) -> set[int]:
    """Those of the articles that share two sentences and a fair part of all of one side's: a frame is no reprint."""
    likely = sorted((-count, other) for other, count in shared.items() if count >= min(2, ours))[: 2 * MOST_CANDIDATES]
    if not likely:
        return set()
    rows = run(conn, queries.LENGTHS[conn.dialect.name], {"articles": numbered(conn, [other for _, other in likely])})
    return {other for other, sentences in rows if shared[other] >= PART * min(ours, sentences)}


def _sharing(conn: Connection, print_: near.Fingerprint) -> tuple[Counter[int], Counter[int]]:
    """How many of the bands, and of the sentences, each other article has; of a hash of more than HOT articles only
    the oldest count."""
    bands: Counter[int] = Counter()
    sentences: Counter[int] = Counter()
    asked = {"bands": numbered(conn, print_.bands), "sentences": numbered(conn, print_.sentences)}
    for is_band, joined in run(conn, queries.HOLDERS[conn.dialect.name], asked):
        if joined:
            # the oldest of many holders stay: a story that hundreds reprinted is found again through them
            hot = joined.count(",") >= HOT
            holders = joined.split(",", OLDEST)[:OLDEST] if hot else joined.split(",")
            (bands if is_band else sentences).update(map(int, holders))
    return bands, sentences


def _proven(
    conn: Connection, chosen: list[int], ours: near.Matter, printed: Imprint, found: list[Match]
) -> Iterator[Match]:
    """The candidates whose texts prove the repetition."""
    links: Counter[int] = Counter(match.group_id for match in found if match.group_id)
    # of few candidates, none of whose group can be full yet, the group comes with the text
    asked = len(chosen) > _AT_ONCE or (chosen and links.total() >= PER_GROUP)
    groups = dict(run(conn, queries.GROUPS[conn.dialect.name], {"articles": numbered(conn, chosen)})) if asked else {}
    left = deque(chosen)
    while left:
        wanted = [left.popleft() for _ in range(min(_AT_ONCE, len(left)))]
        wanted = [other for other in wanted if links[groups.get(other) or -other] < PER_GROUP]
        prints, before = prints_of(conn, wanted), links.total()
        for other in wanted:
            text, their, group = prints.get(other, NOTHING)
            if links[group or -other] < PER_GROUP and (result := compare(ours, text, printed, their)):
                links[group or -other] += 1
                yield Match(other, group, *result)
        if wanted and links.total() == before:
            return


Print = tuple[str, Imprint, int | None]
NOTHING: Print = ("", UNKNOWN, None)


def prints_of(conn: Connection, articles: Sequence[int]) -> dict[int, Print]:
    """The current text of each of these articles, who printed it and when, and its group."""
    if not articles:
        return {}
    rows = run(conn, queries.PRINTS[conn.dialect.name], {"articles": numbered(conn, articles)})
    return {number: (text, Imprint(publisher, date.fromisoformat(day) if day else None, *other), group)
            for number, group, text, publisher, day, *other in rows}  # fmt: skip


def _rejected(conn: Connection, article_id: int) -> Iterator[int]:
    for row in conn.execute(_REJECTED, {"number": article_id}):
        yield row.b if row.a == article_id else row.a


def links_of(article_id: int) -> Any:
    """A query for the pairs (a, b) that the article is part of."""
    return select(_LINK.c.a, _LINK.c.b).where((_LINK.c.a == article_id) | (_LINK.c.b == article_id))


_MINE = or_(_LINK.c.a == bindparam("number"), _LINK.c.b == bindparam("number"))
_REJECTED = select(_LINK.c.a, _LINK.c.b).where(_MINE, _LINK.c.status == "rejected")
