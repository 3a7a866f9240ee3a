"""Words as SQLite's FTS5 asks for them."""

from __future__ import annotations

from sqlalchemy import ColumnElement, SelectBase, and_, bindparam, cast, column, func, literal_column, select, table
from sqlalchemy.types import Text

from harvester.search.filters import matches
from harvester.search.nodes import And, Is, Near, Node, Not, Or, Words
from harvester.store.tables import Article
from harvester.text.tokens import LETTER, index_words_of_runs, is_packed, tokens_of_runs

FTS = table("article_fts", column("rowid"), column("title"), column("body"), column("article_fts"))


def match_text(node: Node) -> str:
    """The FTS5 query of words joined by AND, OR and NOT."""
    if isinstance(node, Words):
        return f"{_column(node)}{_phrase(node)}"
    if isinstance(node, Near):
        return f"{_column(node.first)}{_near(node)}"
    if isinstance(node, Or):
        return " OR ".join(f"({match_text(part)})" for part in node.parts)
    if isinstance(node, And):
        wanted = " AND ".join(f"({match_text(part)})" for part in node.parts if not isinstance(part, Not))
        barred = " OR ".join(f"({match_text(part.part)})" for part in node.parts if isinstance(part, Not))
        return f"({wanted}) NOT ({barred})" if barred else wanted
    raise TypeError(f"{node} is not for the index")


def has_beginnings(node: Node) -> bool:
    """Whether FTS5 is asked for beginnings of words, which it gathers anew at every question."""
    return "*" in match_text(node)


def _column(words: Words) -> str:
    return "title : " if words.title_only else ""


def _phrase(words: Words) -> str:
    if len(words.runs) == 1 and _is_letter(words.runs[0]):
        return f'"{LETTER}{words.runs[0]}"'
    star = "*" if words.prefix or _is_letter(words.runs[-1]) else ""
    return f'"{" ".join(tokens_of_runs(words.runs))}"{star}'


def _near(node: Near) -> str:
    """NEAR counts from a phrase's last index word, which begins one character before the end of its last Han run."""
    pair = (node.first, node.second)
    if all(is_packed(words.runs[-1]) and len(words.runs[-1]) > 1 for words in pair):
        return f"NEAR({_phrase(node.first)} {_phrase(node.second)}, {node.distance + 1})"
    return f"NEAR({_to_its_end(node.first)} {_to_its_end(node.second)}, {node.distance})"


def _to_its_end(words: Words) -> str:
    """The phrase with the word that begins at its last Han character too."""
    star = "*" if is_packed(words.runs[-1]) else ""
    return f'"{" ".join(index_words_of_runs(words.runs))}"{star}'


def _is_letter(run: str) -> bool:
    return len(run) == 1 and is_packed(run)


class _Sqlite:
    def hits(self, node: Node) -> SelectBase:
        return select(FTS.c.rowid).where(matching(node))

    def probe(self, node: Node) -> ColumnElement[bool]:
        return select(1).select_from(FTS).where(FTS.c.rowid == Article.id, matching(node)).exists()

    def among(self, node: Node) -> ColumnElement[bool]:
        return literal_column("+article.id").in_(self.hits(node))  # the sign keeps SQLite from its rows

    def author_condition(self, node: Is) -> ColumnElement[bool]:
        names = func.json_each(Article.authors).table_valued("value")
        fits = matches(func.lower(cast(names.c.value, Text)), node)
        return and_(Article.authors.is_not(None), select(1).select_from(names).where(fits).exists())


def matching(node: Node) -> ColumnElement[bool]:
    """The condition on the FTS5 table itself, for ranks and counts."""
    return FTS.c.article_fts.op("MATCH", is_comparison=True)(bindparam(None, match_text(node), Text))


INDEX = _Sqlite()
