"""`harvester worker`: takes jobs from the queue that all machines share."""

from __future__ import annotations

import logging
import os
from typing import Annotated

import typer

from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db, place_of


def worker(
    concurrency: Annotated[int, typer.Option(min=1, help="Most sources and files at the same time.")] = 2,
    once: Annotated[bool, typer.Option("--once", help="End when nothing waits.")] = False,
    setup: Annotated[bool, typer.Option("--setup", help="Only make the queue in the database.")] = False,
    db: Db = DEFAULT_DB,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Crawl and read what `crawl --due --enqueue`, `import --enqueue` and `reextract --enqueue` have queued.

    Any number of machines, one PostgreSQL. SIGTERM ends it cleanly: what is under way is finished or stays due.
    """
    from harvester.cluster.work import Post, serve, setup_for
    from harvester.run.order import Order

    if setup:
        made = setup_for(db)
        typer.echo("the queue was made" if made else "the queue stands")
        return
    logging.basicConfig(level=os.environ.get("HARVESTER_LOG_LEVEL", "WARNING"), format="%(asctime)s %(message)s")
    order = Order((), db, place_of(archive))
    raise typer.Exit(serve(Post(order, concurrency, stay=not once)))
