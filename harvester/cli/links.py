"""`harvester links`: which Chinese and English articles tell one story, what speaks for it, and what people say."""

from __future__ import annotations

import getpass
import json
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import paper
from harvester.fault import Fault

if TYPE_CHECKING:
    from harvester.store.engine import Connection
    from harvester.store.translations import Link

app = typer.Typer(
    help="Chinese and English versions of one story: suggest, list, confirm, reject.", no_args_is_help=True
)
_KINDS = (("figures", "figures"), ("days", "days"), ("names", "names"), ("latin", "Latin"), ("glosses", "words"))
_STATUS = ("suggested", "confirmed", "rejected")

First = Annotated[str, typer.Argument(metavar="KEY", help="Key, address or number of one article.")]
Second = Annotated[str, typer.Argument(metavar="KEY", help="The other article, in the other language.")]
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Who says so; else the name you are logged in by.")
]


class BadLink(Fault):
    """A question about links that cannot be meant."""


@app.command()
def suggest(
    keys: Annotated[list[str] | None, typer.Argument(metavar="KEY", help="Only for these articles.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Only for what was stored or changed since.")] = None,
    db: Db = DEFAULT_DB,
) -> None:
    """Look for translations of all articles, of some, or of the new ones; decided pairs stay as they are.

    Run it after a crawl, e.g. with --since yesterday's date.
    """
    from harvester.store import translations
    from harvester.store.engine import open_database

    if keys and since:
        raise BadLink("links suggest: name articles or give --since, not both")
    engine = open_database(db)
    with engine.connect() as conn:
        wanted = [_find(conn, key, db) for key in keys] if keys else None
    done = translations.suggest(engine, wanted, since=_day(since))
    typer.echo(
        f"{done.articles} articles looked at, {done.compared} pairs compared: "
        f"{done.suggestions} suggestions stand, {done.withdrawn} withdrawn"
    )


@app.command("list")
def list_(
    key: Annotated[str | None, typer.Argument(metavar="KEY", help="Only the pairs of this article.")] = None,
    status: Annotated[str, typer.Option(help="suggested, confirmed or rejected; all for one article.")] = "suggested",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many pairs at most.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    db: Db = DEFAULT_DB,
) -> None:
    """List pairs with everything that matched, the likeliest first."""
    from harvester.store import translations
    from harvester.store.engine import open_database

    if status not in _STATUS:
        raise BadLink(f"links list: no status {status!r}; choose from {', '.join(_STATUS)}")
    with open_database(db, readonly=True).connect() as conn:
        found = (
            translations.links(conn, status, limit)
            if key is None
            else translations.pairs(conn, _find(conn, key, db), rejected=True)[:limit]
        )
    for link in found:
        if as_json:
            typer.echo(json.dumps(_plain(link), ensure_ascii=False))
        else:
            _show(paper(), link)
    if not found and not as_json:
        typer.echo("no such pairs; `harvester links suggest` looks for them")


@app.command()
def confirm(one: First, other: Second, by: By = None, db: Db = DEFAULT_DB) -> None:
    """Say that two articles tell one story; no rule will change that."""
    _decide(one, other, "confirmed", by, db)


@app.command()
def reject(one: First, other: Second, by: By = None, db: Db = DEFAULT_DB) -> None:
    """Say that two articles tell different stories; the pair is never suggested again."""
    _decide(one, other, "rejected", by, db)


def _decide(one: str, other: str, status: str, by: str | None, db: str) -> None:
    from harvester.store import translations
    from harvester.store.engine import open_database

    person = by or getpass.getuser()
    with open_database(db).begin() as conn:
        translations.decide(conn, _find(conn, one, db), _find(conn, other, db), status, by=person)
    typer.echo(f"{one} and {other}: {status} by {person}")


def _find(conn: Connection, key: str, db: str) -> int:
    from harvester.store import read

    number = read.find_id(conn, key)
    if number is None:
        raise BadLink(f"links: no article {key!r} in {db}; give its key or address, `harvester search` shows keys")
    return number


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadLink(f"--since: {text!r} is no day; write YYYY-MM-DD") from None


def _plain(link: Link) -> dict[str, object]:
    days = {"zh_published_on": link.zh_published_on, "en_published_on": link.en_published_on}
    return {
        "zh": link.zh_key, "en": link.en_key, "zh_title": link.zh_title, "en_title": link.en_title,
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "score": link.score, "status": link.status, "decided_by": link.decided_by,
        "decided_at": link.decided_at.isoformat(), "signals": link.signals,
    }  # fmt: skip


def _show(console: Console, link: Link) -> None:
    """One pair: the two headlines, then a line for each kind of evidence."""
    console.print(Text(f"{link.score:.1f} {link.status}", "bold").append(f" by {link.decided_by}", "dim"))
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for key, day, title in (
        (link.zh_key, link.zh_published_on, link.zh_title),
        (link.en_key, link.en_published_on, link.en_title),
    ):
        table.add_row(Text(f"  {key}"), Text(f"{day or 'no date'} {title}"))
    for kind, heading in _KINDS:
        shared = link.signals.get(kind) or ()
        if shared:
            table.add_row(Text(f"  {heading}", "dim"), Text(", ".join(f"{s['zh']} = {s['en']}" for s in shared), "dim"))
    console.print(table)
