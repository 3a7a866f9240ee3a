"""`harvester extract`, `import` and `reextract`: pages that are on this machine already, or are named one by one."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db, Usage, place_of

if TYPE_CHECKING:
    from harvester.article import Article, Block
    from harvester.cluster.queue import Queued
    from harvester.run.batch import Tally
    from harvester.run.reading import Output


Workers = Annotated[int | None, typer.Option(min=1, help="Processes that read; as many as processors unless said.")]
Enqueue = Annotated[bool, typer.Option("--enqueue", help="As jobs for the workers of all machines (PostgreSQL).")]


class Form(StrEnum):
    """How records are printed."""

    jsonl = "jsonl"
    json = "json"
    text = "text"
    md = "md"


def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Saved pages, folders of pages, WARC files.")],
    url: Annotated[str | None, typer.Option(metavar="URL", help="The address of a page saved without one.")] = None,
    form: Annotated[Form, typer.Option("--format", "-f", help="How records are printed.")] = Form.jsonl,
    explain: Annotated[bool, typer.Option("--explain", help="Each field's candidates, and why one won.")] = False,
    source: Annotated[str | None, typer.Option(metavar="NAME", help="Read them by this source's layouts.")] = None,
    lang: Annotated[str | None, typer.Option(metavar="TAG", help="Only the text in it, e.g. en, zh.")] = None,
) -> None:
    """Read saved pages: one record each, or why it is refused. Needs no database."""
    from harvester.discover.registry import find
    from harvester.run.reading import explain_paths, read_paths

    declaration = find(source).declaration() if source else None
    if explain:
        for explanation in explain_paths(paths, url=url, declaration=declaration):
            typer.echo(f"{explanation}\n")
        return
    skipped: Counter[str] = Counter()
    outputs = read_paths(paths, url=url, skipped=skipped, declaration=declaration)
    if lang:
        outputs = (replace(out, article=out.article and out.article.in_language(lang)) for out in outputs)
    if form is Form.json:
        typer.echo(json.dumps([_plain(output) for output in outputs], ensure_ascii=False, indent=2))
    else:
        for output in outputs:
            typer.echo(_PRINT[form](output))
    for reason, count in sorted(skipped.items()):
        sys.stderr.write(f"harvester: skipped {count} WARC records: {reason}\n")


def import_(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="WARC and WACZ files, folders, s3://…; lists of addresses.")
    ],
    source: Annotated[str | None, typer.Option(metavar="NAME", help="Credit the articles to this source.")] = None,
    parquet: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Into Parquet files by day and source, and no database.")
    ] = None,
    workers: Workers = None,
    enqueue: Enqueue = False,
    db: Db = DEFAULT_DB,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Store the articles of WARC files, or of a list of addresses, one a line.

    A folder stands for the WARC files under it, or with a urls.tsv (file, address) for the saved pages it names. A file
    is marked when it is done and not read again; one whose process was killed is.
    """
    from harvester.run.importing import import_paths, named

    if enqueue:
        from harvester.cluster.plan import enqueue_files

        if parquet:
            raise Usage("import: --enqueue works on the database; take --parquet without it")
        files, lists = named(paths)
        if lists:
            raise Usage(
                f"import: {lists[0]} is a list of addresses; only files are shared out, take it without --enqueue"
            )
        _tell_queued(enqueue_files(db, "import", files, source=source))
        return
    report = import_paths(paths, db=db, archive=place_of(archive), source=source, parquet=parquet, workers=workers)
    _tell(report)
    raise typer.Exit(report.exit_code)


def reextract(
    source: Annotated[str | None, typer.Option(metavar="NAME", help="Only this source.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Only pages fetched on this day or later.")] = None,
    workers: Workers = None,
    enqueue: Enqueue = False,
    db: Db = DEFAULT_DB,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Read every stored page again with today's extractor; what changed becomes a revision, told apart from edits."""
    from harvester.cli.crawl import day
    from harvester.run.reextract import reextract as run_reextract

    if enqueue:
        from harvester.cluster.plan import enqueue_reextract

        _tell_queued(enqueue_reextract(db, source=source, since=day(since, "--since")))
        return
    report = run_reextract(
        db=db, archive=place_of(archive), source=source, since=day(since, "--since"), workers=workers
    )
    _tell(report)
    raise typer.Exit(report.exit_code)


def _tell(tally: Tally) -> None:
    """Counts to whoever watches; what is wrong to stderr always."""
    if sys.stdout.isatty():
        typer.echo(", ".join(f"{count} {name}" for name, count in tally.counts.items() if count))
        for reason, count in sorted(tally.reasons.items()):
            typer.echo(f"  refused, {reason}: {count}")
    for reason, count in sorted(tally.skipped.items()):
        sys.stderr.write(f"harvester: skipped {count} WARC records: {reason}\n")
    notes = tally.notes[:20] if tally.exit_code or sys.stdout.isatty() else []  # no news of a run that went well
    for problem in (*tally.problems, *notes):
        sys.stderr.write(f"harvester: {problem}\n")


def _tell_queued(queued: Queued) -> None:
    if sys.stdout.isatty():
        typer.echo(f"{queued.new} jobs queued, {queued.waiting} were waiting already")


def _plain(output: Output) -> dict[str, object]:
    if output.article is None:
        return {"file": output.name, "refused": str(output.refused)}
    return {"file": output.name, **output.article.as_json()}


def _jsonl(output: Output) -> str:
    return json.dumps(_plain(output), ensure_ascii=False)


def _text(output: Output) -> str:
    article = output.article
    if article is None:
        return f"{output.name}\nrefused: {output.refused}\n"
    return "\n".join([article.title, _credit_line(article), "", article.text, ""])


def _markdown(output: Output) -> str:
    article = output.article
    if article is None:
        return f"<!-- {output.name}: refused: {output.refused} -->\n"
    blocks = [_markdown_block(block) for block in article.blocks]
    return "\n\n".join([f"# {article.title}", f"*{_credit_line(article)}*", *blocks, ""])


def _markdown_block(block: Block) -> str:
    if block.kind == "table":
        rows = [f"| {' | '.join(row.replace('|', '&#124;').split(chr(9)))} |" for row in block.text.split("\n")]
        return "\n".join([rows[0], "|" + " --- |" * (block.text.split("\n")[0].count("\t") + 1), *rows[1:]])
    return {"heading": "## {}", "list_item": "- {}", "quote": "> {}"}.get(block.kind, "{}").format(block.text)


def _credit_line(article: Article) -> str:
    from harvester.cli.card import printed_time

    parts = (printed_time(article), article.origin, ", ".join(article.authors), article.url)
    return " · ".join(part for part in parts if part)


_PRINT = {Form.jsonl: _jsonl, Form.text: _text, Form.md: _markdown}
