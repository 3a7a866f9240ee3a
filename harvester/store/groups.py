"""Groups of articles that repeat one another: made, merged towards the smaller number, parted where texts part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select, text, update

from harvester.clock import now
from harvester.identity import near
from harvester.identity.imprint import Imprint
from harvester.store.repeats import NOTHING, Match, compare, links_of, prints_of
from harvester.store.statements import insert
from harvester.store.tables import Article, DuplicateGroup, DuplicateLink

RULE = f"near/{near.SCHEME}.5"
"""Version of the fingerprints, and of the proof that a pair rests on."""

_A = Article.__table__.c
_LINK = DuplicateLink.__table__
_GROUP = DuplicateGroup.__table__


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


def part(conn: Connection, article_id: int, print_: near.Fingerprint, printed: Imprint, moment: datetime) -> None:
    """A revised article leaves the partners that it no longer repeats, and its group falls apart where it must."""
    held = conn.execute(links_of(article_id).where(_LINK.c.ended_at.is_(None), _LINK.c.status == "auto")).all()
    partners = [row.b if row.a == article_id else row.a for row in held]
    prints = prints_of(conn, partners)
    gone = [
        other for other in partners
        if compare(print_.matter, (there := prints.get(other, NOTHING))[0], printed, there[1]) is None
    ]  # fmt: skip
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


def decide(conn: Connection, one: int, other: int, status: str, *, by: str) -> None:
    """A person's word on a pair: `confirmed` or `rejected`; it stands against every rule from now on."""
    if status not in ("confirmed", "rejected"):
        raise ValueError(f"a person may confirm or reject a pair, not {status!r}")
    moment, (a, b) = now(), sorted((one, other))
    row = {"a": a, "b": b, "kind": "near", "a_in_b": 0.0, "b_in_a": 0.0, "decided_at": moment}
    news = {"status": status, "decided_by": by, "decided_at": moment, "ended_at": None}
    statement = insert(conn, DuplicateLink).values(row | news)
    conn.execute(statement.on_conflict_do_update(index_elements=["a", "b"], set_=news))
    if status == "confirmed":
        gather(conn, [a, b], moment)
        return
    groups = {row.group_id for row in conn.execute(select(_A.group_id).where(_A.id.in_((a, b)))) if row.group_id}
    for group in sorted(groups):
        regroup(conn, group, moment)


_REFRESH = text("""
    UPDATE duplicate_group SET
        articles = (SELECT COUNT(*) FROM article WHERE group_id = :group),
        first_article_id = COALESCE((
            SELECT id FROM article WHERE group_id = :group
            ORDER BY CASE WHEN published_on IS NULL THEN 1 ELSE 0 END, published_on,
                     CASE WHEN published_at IS NULL THEN 1 ELSE 0 END, published_at, first_seen_at, id
            LIMIT 1), first_article_id)
    WHERE id = :group""")
