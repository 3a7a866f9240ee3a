"""`harvester demo`: a first look at everything, on a fictional province served on this machine."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from harvester.cli.card import article_card
from harvester.cli.crawl import counts_table
from harvester.cli.look import print_hits
from harvester.cli.options import Usage
from harvester.cli.paper import paper
from harvester.cli.trouble import complain


def demo(
    db: Annotated[Path, typer.Option("--db", metavar="FILE", help="The demo's own SQLite file.")] = Path("demo.db"),
    articles: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="A load test instead: so many articles, crawled twice.")
    ] = None,
    hosts: Annotated[int, typer.Option(min=1, metavar="N", help="Hosts of the load test.")] = 40,
) -> None:
    """Crawl the sample province on loopback into demo.db and show what was found."""
    from harvester.sample.demo import run_demo

    console = paper()
    if articles is not None:
        _load(console, db, articles, hosts)
    _head(console, "The province of Linyuan (fictional) is served on this machine and crawled as a real source is")
    started = time.monotonic()
    with console.status("crawling …"):
        done = run_demo(db)
    console.print(counts_table(done.report.sources))
    total = done.report.total
    console.print(
        f"{total('seen')} links seen = {total('stored')} stored + {total('known')} known + "
        f"{total('duplicate')} duplicate + {total('refused')} refused, in {time.monotonic() - started:.1f} s"
    )
    if done.articles_fetched == 0:
        console.print(
            f"Nothing new: {done.articles_held} articles are held already, and no article was fetched again. "
            f"Remove {done.db} to start over."
        )
    for article, words in zip(done.to_read, ("one in Chinese", "one in English", "one in both"), strict=False):
        _head(console, f"An article, {words}")
        console.print(article_card(article, most_blocks=8))
    for query, hits in done.found.items():
        _head(console, f"harvester search {query}")
        print_hits(console, hits, done.answers[query])
    _head(console, "Next")
    for command in done.next_commands:
        console.print(Text(f"  {command}"), soft_wrap=True)
    complain(done.report)
    raise typer.Exit(done.report.exit_code)


def _load(console: Console, db: Path, articles: int, hosts: int) -> None:
    from harvester.sample.load import run_load

    if db.exists():
        raise Usage(f"demo: {db} is there already; a load test begins with a new file, name one with --db")
    started = time.monotonic()
    with console.status(f"crawling {articles} articles on {hosts} hosts, twice …"):
        done = run_load(db, articles, hosts)
    console.print(
        f"{done.published} articles published on {hosts} hosts, {done.held} held, {done.asked_twice} asked for twice; "
        f"first crawl {done.first.total('list_pages')} list pages, second crawl {done.asked_again} pages for "
        f"{done.lists} lists; {time.monotonic() - started:.1f} s"
    )
    complain(done.first)
    complain(done.second)
    well = done.held == done.published and not done.asked_twice and done.asked_again == done.lists
    raise typer.Exit(max(done.first.exit_code, done.second.exit_code, 0 if well else 1))


def _head(console: Console, words: str) -> None:
    console.print()
    console.rule(Text(words, style="bold"), align="left", style="dim")
