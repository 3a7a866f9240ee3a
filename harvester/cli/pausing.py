"""`harvester sources pause` and `resume`: a person's word that a source is left out of planned runs, or back in."""

from __future__ import annotations

from typing import Annotated

import typer

from harvester.cli.options import DEFAULT_DB, Db
from harvester.clock import now
from harvester.fault import Fault


class NoSuchSource(Fault):
    """A source that is neither declared nor in the database."""


def pause(
    name: Annotated[str, typer.Argument(metavar="SOURCE")],
    why: Annotated[str, typer.Option("--why", help="In your words, for whoever reads the status next year.")],
    db: Db = DEFAULT_DB,
) -> None:
    """Leave a source out of planned runs until it is resumed; nothing of it is deleted."""
    if not why.strip():
        raise NoSuchSource(f"sources pause {name}: --why is empty; say why, somebody will wonder")
    _set(db, name, why.strip())


def resume(name: Annotated[str, typer.Argument(metavar="SOURCE")], db: Db = DEFAULT_DB) -> None:
    """Take a paused source back into planned runs."""
    _set(db, name, None)


def _set(db: str, name: str, why: str | None) -> None:
    from harvester.discover.registry import UnknownSource, find
    from harvester.store import pages, standing
    from harvester.store.engine import open_database

    engine = open_database(db)
    at = now()
    with engine.begin() as conn:
        if standing.pause(conn, name, at=at if why else None, why=why):
            return
    try:
        name = find(name).name
    except UnknownSource as unknown:
        raise NoSuchSource(f"{unknown}") from None
    with engine.begin() as conn:  # declared, and never crawled in this database
        pages.ensure_source(conn, name, at)
        standing.pause(conn, name, at=at if why else None, why=why)


def register(app: typer.Typer) -> None:
    """Add both commands to `harvester sources`."""
    app.command("pause")(pause)
    app.command("resume")(resume)
