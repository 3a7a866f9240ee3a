"""The data dictionary, written from the models: every table and column with its type and its comment.

`python -m harvester.store.dictionary > docs/data-dictionary.md` writes it; a test keeps the file true.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from sqlalchemy import Column, Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite

from harvester.store.tables import Article, Base, Revision

VIEWS: dict[str, tuple[str, str]] = {
    "v_articles": (
        "One row for each article as it stands, with its text",
        "id key url source publisher province kind title subtitles published_on published_at modified_at origin "
        "authors editors translators language text section keywords summary document_number characters images "
        "attachments revisions flags first_seen_at first_seen_on last_seen_at changed_at withdrawn_at withdrawn_reason "
        "group_id first_article_id group_articles is_first",
    ),
    "v_daily_counts": (
        "How many articles of each day, source, province, kind and language; no row means none held, not none printed: "
        "see run_source for the days on which a source was crawled",
        "published_on source province kind language articles stories withdrawn",
    ),
}
"""Views for researchers: what each row is, and its columns."""
_OF_VIEWS = {
    "first_article_id": "the article of its group that was printed first; null: alone",
    "group_articles": "how many articles its group of repeats holds; null: alone",
    "is_first": "1 for the first of its group and for every article that is alone: filter by it to count stories",
    "articles": "how many articles",
    "stories": "how many of them once each group of repeats counts as one",
    "withdrawn": "how many of them were taken away by the publisher since",
}
INDEX_TABLES = ("dup_band", "dup_sentence", "note")
"""Tables that hold nothing for researchers; the diagram leaves them out."""
_DIALECTS: tuple[Dialect, ...] = (sqlite.dialect(), postgresql.dialect())  # type: ignore[no-untyped-call]  # untyped
_FULL_TEXT = """\
## Full-text tables

Each kind of database has its own; both hold the folded words of `harvester.text.tokens` (width, case and script folded,
Han as overlapping pairs), so query them through `harvester search`, not by hand.

| database | table | holds |
|---|---|---|
| SQLite | `article_fts(title, body)` | contentless FTS5; rowid is `article.id` |
| PostgreSQL | `article_search(article_id, folded_title, folded_body, tokens)` | spelled words; their `tsvector` |
"""
_HEAD = """\
# Data dictionary

Written from the models by `python -m harvester.store.dictionary`; do not edit. Moments are UTC (`timestamptz` on
PostgreSQL, text without zone on SQLite); days are Asia/Shanghai. JSON columns are `jsonb` on PostgreSQL.
`fetch` is a reserved word of SQL: write `"fetch"`.
"""


def dictionary() -> str:
    """The data dictionary as Markdown."""
    return "\n".join([_HEAD, *_diagram(), *_views(), *_tables(), _FULL_TEXT])


def meaning(table: str, column: str) -> str:
    """What the column of that table holds, as the data dictionary says it."""
    return str(Base.metadata.tables[table].columns[column].comment)


def codebook() -> dict[str, dict[str, str]]:
    """The meaning of every column of every table and view: table → column → meaning."""
    tables = {
        name: {column.name: str(column.comment) for column in table.columns}
        for name, table in sorted(Base.metadata.tables.items())
        if name not in INDEX_TABLES
    }
    views = {name: {column: _meaning(name, column) for column in of.split()} for name, (_, of) in VIEWS.items()}
    return tables | views


def _tables() -> Iterator[str]:
    for table in sorted(Base.metadata.tables.values(), key=lambda one: one.name):
        yield f"## {table.name}\n\n{table.comment}.\n"
        yield "| column | SQLite | PostgreSQL | null | meaning |\n|---|---|---|---|---|"
        yield from (_column(table, column) for column in table.columns)
        yield ""


def _column(table: Table, column: Column[object]) -> str:
    lite, big = (column.type.compile(dialect) for dialect in _DIALECTS)
    keys = ["key"] if column.primary_key else []
    keys += [f"→ {link.column.table.name}.{link.column.name}" for link in column.foreign_keys]
    mark = f" ({', '.join(keys)})" if keys else ""
    return f"| `{column.name}` | {lite} | {big} | {'yes' if column.nullable else ''} | {column.comment}{mark} |"


def _views() -> Iterator[str]:
    for name, (meaning, columns) in VIEWS.items():
        yield f"## {name} (view)\n\n{meaning}.\n\n| column | meaning |\n|---|---|"
        for column in columns.split():
            yield f"| `{column}` | {_meaning(name, column)} |"
        yield ""


def _meaning(view: str, column: str) -> str:
    if column in _OF_VIEWS:
        return _OF_VIEWS[column]
    for model in (Article, Revision):
        if column in model.__table__.c:
            return str(model.__table__.c[column].comment)
    raise LookupError(f"{view}.{column} has no meaning; add it to harvester.store.dictionary")


def _diagram() -> Iterator[str]:
    """The public tables and which points to which, as a Mermaid diagram."""
    public = [table for name, table in sorted(Base.metadata.tables.items()) if name not in INDEX_TABLES]
    yield "## How the tables hang together\n"
    yield "Keys and what points to them; further columns stand below. `A ||--o{ B`: one A, any number of B.\n"
    yield "```mermaid\nerDiagram"
    links = {
        (link.column.table.name, table.name, column.name, "o|" if column.nullable else "||")
        for table in public
        for column in table.columns
        for link in column.foreign_keys
    }
    for target, owner, column, one in sorted(links):
        yield f'    {target} {one}--o{{ {owner} : "{column}"'
    for table in public:
        yield from _entity(table)
    yield "```\n"


def _entity(table: Table) -> Iterator[str]:
    """A table's box: its keys, with the types of PostgreSQL."""
    yield f"    {table.name} {{"
    for column in table.columns:
        marks = ["PK"] if column.primary_key else []
        marks += ["FK"] if column.foreign_keys else []
        marks += ["UK"] if column.unique else []
        if marks:
            kind = column.type.compile(_DIALECTS[1]).split("(")[0].replace(" ", "_").lower()
            yield f"        {kind} {column.name} {', '.join(marks)}"
    yield "    }"


if __name__ == "__main__":
    sys.stdout.write(dictionary())
