"""The filters of a query as conditions over the article table; every value is a bound parameter."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, cast, false, func, or_, select, true
from sqlalchemy.orm import aliased

from harvester.search.nodes import Days, Dup, Has, Is
from harvester.store.tables import Article, DuplicateGroup, TranslationLink

_ESCAPE = "\\"


def filter_condition(node: Is | Days | Has | Dup) -> ColumnElement[bool]:
    """The condition; never NULL, so that NOT finds the articles that lack the fact."""
    if isinstance(node, Days):
        return _days(node)
    if isinstance(node, Has):
        return _has(node.what)
    if isinstance(node, Dup):
        return _dup(node.which)
    return _is(node)


def _days(node: Days) -> ColumnElement[bool]:
    day = Article.published_on
    return and_(
        day.is_not(None),
        day >= node.first if node.first else true(),
        day <= node.last if node.last else true(),
    )


def _is(node: Is) -> ColumnElement[bool]:
    if node.field == "province":
        return and_(Article.province.is_not(None), Article.province.in_(node.values))
    if node.field == "source":  # spiders' names have small letters only: the index over them answers
        return and_(Article.source.is_not(None), matches(Article.source, node))
    column = {"origin": Article.origin, "lang": Article.language}[node.field]
    small = func.lower(column)
    if node.field == "lang":
        fits = or_(*(or_(small == tag, small.like(f"{tag}-%")) for tag in node.values))
    else:
        fits = matches(small, node)
    return and_(column.is_not(None), fits)


def matches(small: Any, node: Is) -> ColumnElement[bool]:
    """Whether a value in small letters is one of the node's, or begins with one."""
    if not node.prefix:
        whole: ColumnElement[bool] = small.in_(node.values)
        return whole
    beginnings: list[ColumnElement[bool]] = [small.like(f"{_escaped(value)}%", escape=_ESCAPE) for value in node.values]
    return or_(false(), *beginnings)


def _escaped(value: str) -> str:
    return value.replace(_ESCAPE, _ESCAPE * 2).replace("%", f"{_ESCAPE}%").replace("_", f"{_ESCAPE}_")


def _has(what: str) -> ColumnElement[bool]:
    linked = select(1).where(
        or_(TranslationLink.zh == Article.id, TranslationLink.en == Article.id), TranslationLink.status != "rejected"
    )
    conditions: dict[str, ColumnElement[bool]] = {
        "image": Article.images > 0,
        "attachment": Article.attachments > 0,
        "document": Article.document_number.is_not(None),
        "author": func.coalesce(cast(Article.authors, Text), "[]") != "[]",
        "origin": Article.origin.is_not(None),
        "date": Article.published_on.is_not(None),
        "revision": Article.revisions > 1,
        "translation": linked.exists(),
        "repeat": Article.group_id.is_not(None),
        "withdrawn": Article.withdrawn_at.is_not(None),
    }
    return conditions[what]


def _dup(which: str) -> ColumnElement[bool]:
    first = select(DuplicateGroup.first_article_id).where(DuplicateGroup.id == Article.group_id).scalar_subquery()
    if which == "none":
        return Article.group_id.is_(None)
    if which == "first":
        return or_(Article.group_id.is_(None), func.coalesce(first, Article.id) == Article.id)
    if which == "repeat":
        return and_(Article.group_id.is_not(None), func.coalesce(first, Article.id) != Article.id)
    one = aliased(Article)
    group = select(one.group_id).where(one.key == which).scalar_subquery()
    return or_(Article.key == which, and_(Article.group_id.is_not(None), func.coalesce(group, -1) == Article.group_id))
