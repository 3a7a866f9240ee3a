"""The calls of the API that answer with a table: one table of their paths, parameters, columns and makers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from harvester.research import changes, collocates, concordance, coverage, found, timeline, wordlist
from harvester.research.reading import MOST_TEXTS
from harvester.research.table import Column
from harvester.search.totals import GROUPS, PERIODS
from harvester.store.engine import Connection
from harvester.web.api import makers, standing
from harvester.web.api.makers import Answer, Values
from harvester.web.api.params import LONGEST, Param


@dataclass(frozen=True, slots=True)
class Call:
    """One call: `make` gives the table for these values, of so many rows where it pages by itself (None: all)."""

    path: str
    summary: str
    params: tuple[Param, ...]
    columns: tuple[Column, ...]
    make: Callable[[Connection, Values, int | None], Answer]
    limit: tuple[int, int] = (100, 1_000)
    """Rows of an answer in JSON unless said otherwise, and at most."""
    sometimes: tuple[str, ...] = ()
    """Columns that stand there only where they were asked for."""
    paged: bool = False
    counts: bool = False
    """Whether it reads many texts, and so takes its turn with others that do."""

    @property
    def all_params(self) -> tuple[Param, ...]:
        """The parameters, with those that every call has."""
        default, most = self.limit
        said = f"Rows of an answer in JSON, {default:,} unless given; CSV and JSON lines have all unless it is given."
        return (*self.params, Param("limit", said, "whole", most=most), FORMAT)


FORMAT = Param("format", "The form of the answer; unsaid: by the Accept header, else JSON.", "choice",
               choices=("json", "csv", "jsonl"))  # fmt: skip

Q = Param("q", "What to find, in the query language; empty: every article.", default="", most=LONGEST, example="轮渡")
FILTERS = (
    Param("province", "Sources of this province: a name or an ISO 3166-2 code.", example="CN-HN"),
    Param("source", "Articles of this source; several are alternatives.", several=True),
    Param("collection", "Articles of the sources kept under this name."),
    Param("origin", "Articles credited to this outlet (来源)."),
    Param("lang", "Articles in this language: en, zh, zh-Hans, …", example="zh"),
    Param("since", "Published on this day, month or year, or later.", example="2024-03"),
    Param("until", "Published on this day, month or year, or before.", example="2024-12-31"),
    Param("once", "Each story once: where it was printed first.", "flag", default=False),
)
FILTER_SOURCES = (FILTERS[0], FILTERS[1], FILTERS[2], FILTERS[5], FILTERS[6])
SINCE_FOUND = Param("found_since", "Found on this Shanghai day or later.", "day", example="2024-03-01")
SEED = Param("seed", "Draws other articles; the same word, the same ones. `key` draws those of the lowest keys.",
             default="0", most=100)  # fmt: skip
EVERY_WORD = Param("every_word", "Function words and numbers too.", "flag", default=False)
TEXTS = Param("texts", "Read a sample where more articles answer.", "whole", default=1_000, most=MOST_TEXTS)
TOP = Param("top", "Words listed of each language.", "whole", default=50, most=1_000)


SORT = Param("sort", "The newest first, or the best.", "choice", default="newest", choices=("newest", "relevance"))
AFTER = Param("after", "The `next` of the page before; it survives articles that come in between.")
PER = Param("per", "How long a period is; weeks begin on Monday.", "choice", default="month", choices=PERIODS)
BY = Param("by", "Count these apart.", "choice", choices=GROUPS)
STORIES = Param("stories", "Count a story once, however often reprinted.", "flag", default=False)
KEYNESS = Param("keyness", "Words used more than in the other articles of the same filters.", "flag", default=False)
AGAINST = Param("against", "Words used more than in what answers this query within the same filters.", most=LONGEST)
SIDE = Param("sort", "Newest article first, or by what stands to the left or right.", "choice", default="newest",
             choices=concordance.SORTS)  # fmt: skip
ELSEWHERE = Param("against", "All text of the filters, or the answers' alone.", "choice", default="corpus",
                  choices=("corpus", "texts"))  # fmt: skip
BESIDE = Param("texts", "Sorted by a side: read a sample where more articles answer; newest first reads all.", "whole",
               default=1_000, most=MOST_TEXTS)  # fmt: skip
WIDTH = Param("width", "Columns of context on each side; a Han character takes two.", "whole", default=40, least=5,
              most=200)  # fmt: skip
WINDOW = Param("window", "Words on each side.", "whole", default=collocates.WINDOW, most=20)
LEAST = Param("least", "Least times beside a hit.", "whole", default=collocates.LEAST, most=1_000)
SIZE = Param("size", "How many articles.", "whole", default=20, most=1_000)
STATUS = Param("status", "Of the pair.", "choice", default="suggested", choices=changes.STATUS)
SOUGHT = Param("q", "Words to look for, in the query language.", most=LONGEST, required=True, example="轮渡")

CALLS = (
    Call("search", "Articles that answer a query, newest or best first.", (Q, *FILTERS, SORT, AFTER), found.COLUMNS,
         makers.search, limit=(20, 200), paged=True),
    Call("timeline", "How many articles when, of how many, and when nobody looked.", (Q, *FILTERS, PER, BY, STORIES),
         timeline.columns("month", GROUPS), makers.timeline, limit=(10_000, 10_000), sometimes=GROUPS),
    Call("words", "The most used words of each language, or those used more than elsewhere.",
         (Q, *FILTERS, TOP, KEYNESS, AGAINST, EVERY_WORD, TEXTS, SEED), (*wordlist.COLUMNS, *wordlist.KEYNESS),
         makers.words, limit=(10_000, 10_000), sometimes=tuple(one.name for one in wordlist.KEYNESS), counts=True),
    Call("kwic", "Every occurrence of the words in its line: a concordance.",
         (SOUGHT, *FILTERS, SIDE, WIDTH, BESIDE, SEED), concordance.COLUMNS, makers.kwic, counts=True),
    Call("collocates", "Words that stand beside those sought oftener than elsewhere.",
         (SOUGHT, *FILTERS, WINDOW, LEAST, TOP, ELSEWHERE, EVERY_WORD, TEXTS, SEED), collocates.COLUMNS,
         makers.collocates, limit=(10_000, 10_000), counts=True),
    Call("sample", "Articles at random, the same for the same seed.", (Q, *FILTERS, SIZE, SEED), found.COLUMNS,
         makers.sample, limit=(1_000, 1_000), counts=True),
    Call("coverage", "Each source day by day: crawled, failed, not scheduled.", FILTER_SOURCES, coverage.COLUMNS,
         makers.coverage, limit=(10_000, 10_000)),
    Call("sources", "Every source and its health: how it stands, since when, and why.", (), standing.COLUMNS,
         standing.sources),
    Call("edits", "Silent edits: title or text changed, every printed date left as it was.", (Q, *FILTERS, SINCE_FOUND),
         changes.COLUMNS, makers.edits),
    Call("withdrawals", "Articles whose pages were found gone; what they said is still held.",
         (Q, *FILTERS, SINCE_FOUND), changes.COLUMNS, makers.withdrawals),
    Call("translations", "Pairs of a Chinese and an English article that seem to tell one story.",
         (Q, *FILTERS, STATUS), changes.PAIRS, makers.translations),
    Call("saved", "Searches kept in this database; each has a feed at `/feed/NAME.atom`.", (), standing.SAVED,
         standing.saved),
)  # fmt: skip
