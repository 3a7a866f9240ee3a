"""The demo: the sample province is served on loopback and crawled as real sources are, into a database of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from harvester.article import Article
from harvester.discover import registry
from harvester.identity.address import key_of
from harvester.run.crawl import crawl
from harvester.run.order import Order, Report
from harvester.sample.province import Province, linyuan
from harvester.sample.server import SampleServer, Visit
from harvester.sample.truth import Truth
from harvester.search import Hit, count, find
from harvester.settings import AT_FULL_SPEED
from harvester.store.engine import Connection, open_database
from harvester.store.read import all_ids, article_by_key

SPIDERS = "harvester.sample.spiders"
"""Where the province's sources are declared; `crawl --all` looks in `spiders` alone."""
SECONDS = 80.0
"""After so long every source is stopped cleanly; the demo never takes longer than a person waits."""
TO_READ = (
    "http://www.linyuan.example/yaowen/202403/t20240311_310207.shtml",
    "http://cangbei.linyuan.example/2024-03/05/content_42640118.html",
    "http://bilingual.qingting.example/read/240314_1021.html",
)
"""Three articles worth a minute: one in Chinese, one in English, one in both."""
QUERIES = ("长沙", "Changsha")


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo did and what there is to see; printed by `harvester demo`."""

    db: Path
    archive: Path
    report: Report
    visits: tuple[Visit, ...]
    """Everything that was asked of the server, by its own log."""
    articles_fetched: int
    """Pages of articles among the visits: 0 when everything was held already."""
    articles_held: int
    """Articles in the database when all was done."""
    to_read: tuple[Article, ...]
    found: dict[str, tuple[Hit, ...]]
    """Query → its first answers."""
    answers: dict[str, int]
    """Query → how many articles answer it in all."""
    next_commands: tuple[str, ...]


def run_demo(
    db: str | Path = "demo.db", archive: str | Path | None = None, *, province: Province | None = None
) -> Demo:
    """Serve the province, crawl it into the SQLite file `db`, and look at what was found.

    The raw pages go to `archive` (a folder `demo-archive` beside the database unless said). A second run on the same
    file fetches no article again.
    """
    db, province = Path(db), province or linyuan()
    archive = Path(archive) if archive else db.with_name(f"{db.stem}-archive")
    with SampleServer(province).running() as server:
        report = crawl(order_for(server, db, archive))
        visits = tuple(server.visits)
    article_pages = {page for article in Truth(province).articles.values() for page in article.pages}
    with open_database(address_of(db), readonly=True).connect() as conn:
        return Demo(
            db,
            archive,
            report,
            visits,
            articles_fetched=sum(visit.url in article_pages for visit in visits),
            articles_held=sum(1 for _ in all_ids(conn)),
            to_read=tuple(_to_read(conn)),
            found={query: tuple(find(conn, query, limit=3)) for query in QUERIES},
            answers={query: count(conn, query) for query in QUERIES},
            next_commands=_next_commands(db, archive),
        )


def order_for(server: SampleServer, db: Path, archive: Path, *sources: str) -> Order:
    """The order to crawl the province's sources (all of them unless named) from a running server."""
    sources = sources or tuple(registry.sources(SPIDERS))
    return Order(
        sources=sources,
        db=address_of(db),
        archive=archive,
        spiders=SPIDERS,
        host_map=server.host_map,
        settings=dict(AT_FULL_SPEED),
        budget=SECONDS,
        processes=2,
        group=max(8, -(-len(sources) // 2)),  # as many processes as run at once, so that none waits for its turn
        command="demo",
        state=archive / "state",
    )


def address_of(db: Path) -> str:
    """The database address of an SQLite file."""
    return f"sqlite:///{db}"


def _to_read(conn: Connection) -> list[Article]:
    found = (article_by_key(conn, key_of(url)) for url in TO_READ)
    return [article for article in found if article is not None]


def _next_commands(db: Path, archive: Path) -> tuple[str, ...]:
    address = f"--db {quote(address_of(db))}"
    return (
        f"harvester search 'title:桥 OR title:Bridge' {address}",
        f"harvester search 'lang:zh AND origin:临远日报 AND date:[2024-06-01 TO *]' {address}",
        f"harvester search dup:repeat {address}",
        f"harvester show {key_of(TO_READ[0])} {address}",
        f"harvester extract {quote(str(archive))} --format text",
        f"harvester runs {address}",
        "harvester sources list",
    )
