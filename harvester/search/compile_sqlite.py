"""Words as SQLite's FTS5 asks for them."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, bindparam, cast, column, func, select, table
from sqlalchemy.types import Text

from harvester.search.filters import matches
from harvester.search.nodes import And, Is, Near, Node, Not, Or, Words
from harvester.store.tables import Article
from harvester.text.tokens import index_words_of_runs, is_packed, tokens_of_runs

FTS = table("article_fts", column("rowid"), column("title"), column("body"), column("article_fts"))


def match_text(node: Node) -> str:
    """The FTS5 query of words joined by AND, OR and NOT."""
    if isinstance(node, Words):
        tokens = tokens_of_runs(node.runs)
        last = node.runs[-1]
        star = "*" if node.prefix or (is_packed(last) and len(last) == 1) else ""
        return f'{_column(node)}"{" ".join(tokens)}"{star}'
    if isinstance(node, Near):
        return f"{_column(node.first)}NEAR({_whole(node.first)} {_whole(node.second)}, {node.distance})"
    if isinstance(node, Or):
        return " OR ".join(f"({match_text(part)})" for part in node.parts)
    if isinstance(node, And):
        wanted = " AND ".join(f"({match_text(part)})" for part in node.parts if not isinstance(part, Not))
        barred = " OR ".join(f"({match_text(part.part)})" for part in node.parts if isinstance(part, Not))
        return f"({wanted}) NOT ({barred})" if barred else wanted
    raise TypeError(f"{node} is not for the index")


def _column(words: Words) -> str:
    return "title : " if words.title_only else ""


def _whole(words: Words) -> str:
    """The phrase with the word of its last Han character too, so that the distance is counted from its end."""
    star = "*" if is_packed(words.runs[-1]) else ""
    return f'"{" ".join(index_words_of_runs(words.runs))}"{star}'


class _Sqlite:
    def text_condition(self, node: Node, *, probe: bool = False) -> ColumnElement[bool]:
        if probe:
            return select(1).select_from(FTS).where(FTS.c.rowid == Article.id, matching(node)).exists()
        return Article.id.in_(select(FTS.c.rowid).where(matching(node)))

    def author_condition(self, node: Is) -> ColumnElement[bool]:
        names = func.json_each(Article.authors).table_valued("value")
        fits = matches(func.lower(cast(names.c.value, Text)), node)
        return and_(Article.authors.is_not(None), select(1).select_from(names).where(fits).exists())


def matching(node: Node) -> ColumnElement[bool]:
    """The condition on the FTS5 table itself, for ranks and counts."""
    return FTS.c.article_fts.op("MATCH", is_comparison=True)(bindparam(None, match_text(node), Text))


INDEX = _Sqlite()
