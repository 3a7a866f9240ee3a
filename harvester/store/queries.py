"""The statements that look up and enter what articles repeat, in the words of both databases."""

# ruff: noqa: S608 - only our own names stand in them
from __future__ import annotations

from sqlalchemy import text

HOT = 200
"""A band or sentence that more articles share is boilerplate, or a story that everyone reprinted."""


# one parameter instead of one for each hash: most of the time went into carrying parameters
def _listed(kind: str, name: str) -> str:
    """The values of a parameter made by `listed`, as a table of one column, `value`."""
    if kind == "sqlite":
        return f"json_each(:{name})"
    return f"unnest(CAST(:{name} AS bigint[])) AS wanted(value)"


def _among(kind: str, column: str, name: str) -> str:
    """That the column is one of the values of a parameter made by `listed`."""
    if kind == "sqlite":
        return f"{column} IN (SELECT value FROM {_listed(kind, name)})"
    return f"{column} = ANY(CAST(:{name} AS bigint[]))"


def _holders(kind: str, table: str, name: str, is_band: int) -> str:
    """The holders of each hash that has some as one string, at most HOT + 1 of them."""
    join = "group_concat(article_id)" if kind == "sqlite" else "string_agg(CAST(article_id AS text), ',')"
    held = f"SELECT article_id FROM {table} WHERE hash = value ORDER BY article_id LIMIT {HOT + 1}"
    if kind == "sqlite":
        return f"SELECT {is_band}, (SELECT {join} FROM ({held}) AS held) FROM {_listed(kind, name)}"
    # the rows of hashes that nobody has are most: they need not be carried
    joined = f"LATERAL (SELECT {join} AS joined FROM ({held}) AS held OFFSET 0) AS found"
    return f"SELECT {is_band}, joined FROM {_listed(kind, name)}, {joined} WHERE joined IS NOT NULL"


_KINDS = ("sqlite", "postgresql")
PUT = {
    (kind, table): text(
        f"INSERT INTO {table} (hash, article_id) SELECT value, :id FROM {_listed(kind, 'hashes')} "
        "WHERE true ON CONFLICT DO NOTHING"
    )
    for kind in _KINDS
    for table in ("dup_band", "dup_sentence")
}
HOLDERS = {
    kind: text(f"{_holders(kind, 'dup_band', 'bands', 1)} UNION ALL {_holders(kind, 'dup_sentence', 'sentences', 0)}")
    for kind in _KINDS
}
LENGTHS = {
    kind: text(
        f"SELECT value, (SELECT count(*) FROM dup_sentence WHERE article_id = value) FROM {_listed(kind, 'articles')}"
    )
    for kind in _KINDS
}
GROUPS = {kind: text(f"SELECT id, group_id FROM article WHERE {_among(kind, 'id', 'articles')}") for kind in _KINDS}
PRINTS = {
    kind: text(
        "SELECT article.id, article.group_id, revision.text, article.publisher, CAST(article.published_on AS text), "
        "article.origin, article.title, article.document_number "
        "FROM article JOIN revision ON revision.id = article.revision_id "
        f"WHERE {_among(kind, 'article.id', 'articles')}"
    )
    for kind in _KINDS
}
SAME_TEXT = {
    kind: text(
        "SELECT id, group_id FROM article WHERE text_hash = :hash "
        f"AND id NOT IN (SELECT value FROM {_listed(kind, 'barred')}) ORDER BY id LIMIT 1"
    )
    for kind in _KINDS
}
