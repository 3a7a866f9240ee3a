"""What an article repeats: candidates from the index tables, the proof on the texts, and the groups that grow of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, text, update

from harvester.identity import near
from harvester.store.statements import insert
from harvester.store.tables import Article, DupBand, DuplicateGroup, DuplicateLink, DupSentence, Revision

HOT = 200
"""A band or sentence that more articles share is boilerplate and proves nothing."""
MOST_CANDIDATES = 24
"""Candidates whose texts are read and compared, those with most in common first."""
PER_GROUP = 3
"""Links made into one group: more say nothing new, and a story reprinted everywhere would cost more and more."""
RULE = f"near/{near.SCHEME}"
_TERMS = 32

_A = Article.__table__.c
_LINK = DuplicateLink.__table__
_GROUP = DuplicateGroup.__table__


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
            conn.execute(insert(conn, table).on_conflict_do_nothing(), rows)


def find(conn: Connection, article_id: int, text_hash: str | None, print_: near.Fingerprint) -> list[Match]:
    """The articles that this one repeats or is repeated by, the surest first; rejected pairs are left out."""
    barred = set(_rejected(conn, article_id)) | {article_id}
    found: list[Match] = []
    if text_hash:
        query = (
            select(_A.id, _A.group_id).where(_A.text_hash == text_hash, _A.id.not_in(barred)).order_by(_A.id).limit(1)
        )
        found.extend(Match(row.id, row.group_id, "exact", 1.0, 1.0) for row in conn.execute(query))
    if len(print_.shingles) >= near.FEWEST:
        barred.update(match.article_id for match in found)
        found.extend(_proven(conn, _candidates(conn, print_, barred), print_, found))
    return sorted(found, key=lambda match: (-max(match.ours_in_it, match.its_in_ours), match.article_id))


def compare(ours: near.Fingerprint, other: near.Fingerprint) -> tuple[str, float, float] | None:
    """(kind, share of ours in the other, share of the other in ours) where one repeats the other, else None."""
    there, here = near.containment(ours.shingles, other.shingles)
    if max(there, here) < near.CONTAINED or not near.figures_agree(ours.figures, other.figures):
        return None
    return ("near" if min(there, here) >= near.CONTAINED else "excerpt"), there, here


def link(conn: Connection, article_id: int, matches: Sequence[Match], moment: datetime) -> int | None:
    """The pairs are recorded and the article's group is made or joined; the group's id, None for no match."""
    if not matches:
        return None
    rows = []
    for match in matches:
        ours_first = article_id < match.article_id
        shares = (match.ours_in_it, match.its_in_ours) if ours_first else (match.its_in_ours, match.ours_in_it)
        a, b = sorted((article_id, match.article_id))
        rows.append({"a": a, "b": b, "kind": match.kind, "a_in_b": round(shares[0], 4), "b_in_a": round(shares[1], 4),
                     "status": "auto", "decided_by": RULE, "decided_at": moment, "ended_at": None})  # fmt: skip
    statement = insert(conn, DuplicateLink)
    news = {name: statement.excluded[name] for name in ("kind", "a_in_b", "b_in_a", "ended_at")}
    conn.execute(statement.on_conflict_do_update(index_elements=["a", "b"], set_=news), rows)
    return gather(conn, [article_id, *(match.article_id for match in matches)], moment)


def gather(conn: Connection, articles: Iterable[int], moment: datetime) -> int:
    """These articles, and all that stand in their groups, are one group: that of the smallest id."""
    ids = sorted(set(articles))
    groups = sorted({row.group_id for row in conn.execute(select(_A.group_id).where(_A.id.in_(ids))) if row.group_id})
    target = groups[0] if groups else ids[0]
    if not groups:
        make_group(conn, target, moment)
    others = groups[1:]
    if others:
        conn.execute(update(Article).where(_A.group_id.in_(others)).values(group_id=target))
        conn.execute(update(DuplicateGroup).where(_GROUP.c.id.in_(others)).values(merged_into=target, articles=0))
    conn.execute(update(Article).where(_A.id.in_(ids)).values(group_id=target))
    refresh(conn, target)
    return target


def make_group(conn: Connection, group_id: int, moment: datetime) -> None:
    """The group stands, empty; one that was merged away before is itself again."""
    row = {"id": group_id, "first_article_id": group_id, "articles": 0, "merged_into": None, "made_at": moment}
    statement = insert(conn, DuplicateGroup).values(row)
    conn.execute(statement.on_conflict_do_update(index_elements=["id"], set_={"merged_into": None}))


def refresh(conn: Connection, group_id: int) -> None:
    """The group's count and its first article are right again."""
    conn.execute(_REFRESH, {"group": group_id})


def part(conn: Connection, article_id: int, print_: near.Fingerprint, moment: datetime) -> None:
    """A revised article leaves the partners that it no longer repeats, and its group falls apart where it must."""
    held = conn.execute(_links_of(article_id).where(_LINK.c.ended_at.is_(None), _LINK.c.status == "auto")).all()
    partners = [row.b if row.a == article_id else row.a for row in held]
    texts = _texts(conn, partners)
    gone = [other for other in partners if compare(print_, near.fingerprint(texts.get(other, ""))) is None]
    if not gone:
        return
    pair = ((_LINK.c.a == article_id) & _LINK.c.b.in_(gone)) | ((_LINK.c.b == article_id) & _LINK.c.a.in_(gone))
    conn.execute(update(DuplicateLink).where(pair).values(ended_at=moment))
    group = conn.execute(select(_A.group_id).where(_A.id == article_id)).scalar()
    if group:
        regroup(conn, group, moment)


def regroup(conn: Connection, group_id: int, moment: datetime) -> None:
    """The group's articles are grouped anew by the links that still hold."""
    members = [row.id for row in conn.execute(select(_A.id).where(_A.group_id == group_id).order_by(_A.id))]
    holds = (
        _LINK.c.ended_at.is_(None) & (_LINK.c.status != "rejected") & _LINK.c.a.in_(members) & _LINK.c.b.in_(members)
    )
    pairs = conn.execute(select(_LINK.c.a, _LINK.c.b).where(holds)).all()
    parts = _components(members, [(row.a, row.b) for row in pairs])
    # the article that gave the group its number keeps it, so that no two parts can claim one
    for number, together in enumerate(sorted(parts, key=lambda ids: (group_id not in ids, -len(ids), ids[0]))):
        target: int | None = group_id if number == 0 else min(together)
        if len(together) == 1:
            target = None
        elif number:
            make_group(conn, min(together), moment)
        conn.execute(update(Article).where(_A.id.in_(together)).values(group_id=target))
        if target is not None:
            refresh(conn, target)
    refresh(conn, group_id)


def _components(members: list[int], pairs: list[tuple[int, int]]) -> list[list[int]]:
    """Members reachable from one another."""
    near_by: dict[int, set[int]] = defaultdict(set)
    for a, b in pairs:
        near_by[a].add(b)
        near_by[b].add(a)
    left, found = set(members), []
    for start in members:
        reached, edge = set(), [start] if start in left else []
        while edge:
            node = edge.pop()
            if node in left:
                left.discard(node)
                reached.add(node)
                edge.extend(near_by[node])
        if reached:
            found.append(sorted(reached))
    return found


def _candidates(conn: Connection, print_: near.Fingerprint, barred: set[int]) -> list[int]:
    """Articles that share a band or two sentences, boilerplate aside, those with most in common first."""
    shared_bands = _sharing(conn, _BANDS_OF, print_.bands)
    shared_sentences = _sharing(conn, _SENTENCES_OF, print_.sentences)
    score: Counter[int] = Counter()
    for other, count in shared_bands.items():
        score[other] += count
    for other, count in shared_sentences.items():
        if count >= 2 or other in shared_bands or len(print_.sentences) == 1:
            score[other] += 2 * count
    return [other for other, _ in sorted(score.items(), key=lambda item: (-item[1], item[0])) if other not in barred]


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
    groups = dict(conn.execute(select(_A.id, _A.group_id).where(_A.id.in_(chosen))).tuples()) if chosen else {}
    for other in chosen:
        group = groups.get(other)
        if group and links[group] >= PER_GROUP:
            continue
        result = compare(print_, near.fingerprint(_texts(conn, [other]).get(other, "")))
        if result:
            links.update([group] if group else [])
            yield Match(other, group, *result)


def _texts(conn: Connection, articles: Sequence[int]) -> dict[int, str]:
    if not articles:
        return {}
    joined = select(_A.id, Revision.text).join(Revision, Revision.id == _A.revision_id).where(_A.id.in_(articles))
    return dict(conn.execute(joined).tuples().all())


def _rejected(conn: Connection, article_id: int) -> Iterator[int]:
    for row in conn.execute(_links_of(article_id).where(_LINK.c.status == "rejected")):
        yield row.b if row.a == article_id else row.a


def _links_of(article_id: int) -> Any:
    return select(_LINK.c.a, _LINK.c.b).where((_LINK.c.a == article_id) | (_LINK.c.b == article_id))


def _lookup(table: str) -> Any:
    """The holders of 32 hashes, at most HOT + 1 of each: one statement for both databases, its plan kept."""
    one = f"SELECT * FROM (SELECT hash, article_id FROM {table} WHERE hash = :h%d LIMIT {HOT + 1}) AS t%d"  # noqa: S608 - our own table names
    union = " UNION ALL ".join(one % (at, at) for at in range(_TERMS))
    return text(union).bindparams(*(bindparam(f"h{at}") for at in range(_TERMS)))


_BANDS_OF = _lookup("dup_band")
_SENTENCES_OF = _lookup("dup_sentence")
_REFRESH = text("""
    UPDATE duplicate_group SET
        articles = (SELECT COUNT(*) FROM article WHERE group_id = :group),
        first_article_id = COALESCE((
            SELECT id FROM article WHERE group_id = :group
            ORDER BY CASE WHEN published_on IS NULL THEN 1 ELSE 0 END, published_on,
                     CASE WHEN published_at IS NULL THEN 1 ELSE 0 END, published_at, first_seen_at, id
            LIMIT 1), first_article_id)
    WHERE id = :group""")
