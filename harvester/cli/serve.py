"""`harvester serve`: the reading room in a browser, on this machine."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Annotated

import typer

from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db
from harvester.cli.stopping import stoppable


def serve(
    db: Db = DEFAULT_DB,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="0 takes a free one.")] = 8000,
    curate: Annotated[bool, typer.Option("--curate", help="Translations can be confirmed and rejected.")] = False,
    by: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who curates; else the name you are logged in by.")
    ] = None,
    public: Annotated[bool, typer.Option("--public", help="Allow an address that other machines reach.")] = False,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A name it is called by, as behind a proxy; repeatable.")
    ] = None,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Open the reading room: search, articles with their evidence, timelines, sources and their health.

    It only reads the database, loads nothing from elsewhere, and needs no JavaScript. Ctrl-C closes it.
    """
    from harvester.web.server import serve as open_room

    with stoppable():
        open_room(
            db, host=host, port=port, archive=Path(archive), curated_by=(by or getpass.getuser()) if curate else None,
            public=public, allowed=allow_host or (),
            told=lambda address: typer.echo(f"The reading room is open at {address}"),
        )  # fmt: skip
