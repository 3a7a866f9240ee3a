"""A declaration that was checked live says so, with the day; what the check saw is kept for the next one."""

from __future__ import annotations

import ast
import inspect
import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from harvester.discover import ArticleSpider
from harvester.run.check import Before, Check
from harvester.run.saved import folder_of

MOST_LINES = 15
"""Lines of a declaration."""


class Vouched(NamedTuple):
    """What became of a source's evidence: whether it was raised, and in words why or why not."""

    raised: bool
    told: str


def raise_evidence(spider: type[ArticleSpider], done: Check) -> Vouched:
    """Write into the declaration that the live site was checked, and when; only after a live check that went well.

    What was seen is kept in tests/checks/NAME.json for the next check.
    """
    here = f"evidence stays {spider.evidence!r}"
    if not done.is_well:
        return Vouched(False, f"{here}: the check did not go well")
    if not done.is_live:
        return Vouched(False, f"{here}: only the live site raises it")
    path = Path(inspect.getfile(spider))
    new = with_evidence(path.read_text(encoding="utf-8"), spider.__name__, done.on)
    if new is None:
        return Vouched(False, f"{here}: {path.name} has no class {spider.__name__} to write it into; write it by hand")
    lines = len(new.splitlines())
    if lines > MOST_LINES:
        told = f"the line that says so would make {lines} of {MOST_LINES} lines in {path.name}; shorten it"
        return Vouched(False, f"{here}: {told}")
    try:
        path.write_text(new, encoding="utf-8")
        _note(spider, done)
    except OSError as error:
        return Vouched(False, f"{here}: {error.filename} cannot be written ({error.strerror})")
    return Vouched(True, f"evidence raised to live, {done.on}")


def with_evidence(text: str, class_name: str, day: date) -> str | None:
    """The declaration with its evidence line raised, or put below its last fact where it had none.

    None where the text defines no such class.
    """
    said = next((n for n in ast.parse(text).body if isinstance(n, ast.ClassDef) and n.name == class_name), None)
    if said is None:
        return None
    facts = [node for node in said.body if isinstance(node, (ast.Assign, ast.AnnAssign))]
    old = next((node for node in facts if "evidence" in _names_of(node)), None)
    last = facts[-1] if facts else said.body[0]
    lines = text.splitlines()
    line = f'{" " * last.col_offset}evidence = "live"  # checked {day.isoformat()}'
    start, end = (old.lineno - 1, old.end_lineno) if old else (last.end_lineno, last.end_lineno)
    lines[start:end] = [line]
    return "\n".join(lines) + "\n"


def _names_of(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _note(spider: type[ArticleSpider], done: Check) -> None:
    """Keep what the check saw."""
    note = note_of(spider)
    note.parent.mkdir(parents=True, exist_ok=True)
    seen = [one.url for one in done.seen]
    said: dict[str, Any] = {"checked_on": done.on.isoformat(), "list": done.list_url, "links": done.links}
    note.write_text(
        json.dumps(said | {"filled": done.filled, "articles": seen}, ensure_ascii=False, indent=2) + "\n",
        encoding="utf-8",
    )


def note_of(spider: type[ArticleSpider]) -> Path:
    """Where the last live check of a source is kept."""
    return folder_of(spider).parent.parent / "checks" / f"{spider.name}.json"


def last_check(spider: type[ArticleSpider]) -> list[Before]:
    """What the last live check saw; empty where there was none."""
    note = note_of(spider)
    if not note.exists():
        return []
    said = json.loads(note.read_text(encoding="utf-8"))
    return [Before(f"the check of {said['checked_on']}", said["links"], said["filled"])]
