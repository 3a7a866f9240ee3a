"""One query language for both databases."""

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.search.hits import Hit, count, find
from harvester.search.query import BadQuery, Query, parse
from harvester.search.snippet import Snippet, find_marks, snippet

__all__ = [
    "BadQuery",
    "Hit",
    "Query",
    "Snippet",
    "asked",
    "condition",
    "count",
    "find",
    "find_marks",
    "parse",
    "snippet",
]
