"""Options that several commands share, each said once."""

from __future__ import annotations

from typing import Annotated

import typer

DEFAULT_DB = "sqlite:///articles.db"

Db = Annotated[
    str,
    typer.Option("--db", envvar="HARVESTER_DB", metavar="URL", help="Database: sqlite:///FILE or postgresql://…"),
]
Archive = Annotated[
    str,
    typer.Option("--archive", envvar="HARVESTER_ARCHIVE", help="Folder of the raw pages (WARC).", metavar="DIR"),
]
DEFAULT_ARCHIVE = "archive"
