"""Options that several commands share, each said once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from harvester.fault import Fault

if TYPE_CHECKING:
    from harvester.fetch.depot import Place

DEFAULT_DB = "sqlite:///articles.db"

Db = Annotated[
    str,
    typer.Option("--db", envvar="HARVESTER_DB", metavar="URL", help="Database: sqlite:///FILE or postgresql://…"),
]
Archive = Annotated[
    str,
    typer.Option(
        "--archive", envvar="HARVESTER_ARCHIVE", help="Folder or address (s3://…) of the raw pages.", metavar="DIR"
    ),
]
DEFAULT_ARCHIVE = "archive"


class Usage(Fault):
    """A command line that cannot be meant."""


def place_of(archive: str) -> Place:
    """The folder, or the depot at the address, in whose files this machine keeps raw pages."""
    from harvester.run.locks import place_of as place

    return place(archive)
