"""A declaration that was checked live says so, with the day; what the check saw is kept for the next one."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

from harvester.discover import ArticleSpider
from harvester.run.check import Before, Check
from harvester.run.saved import folder_of

MOST_LINES = 15
"""Lines of a declaration."""


def raise_evidence(spider: type[ArticleSpider], done: Check) -> bool:
    """Write into the declaration that the live site was checked, and when; only after a live check that went well.

    Returns whether the file was changed. What was seen is kept in tests/checks/NAME.json for the next check.
    """
    if not done.is_live or not done.is_well:
        return False
    path = Path(inspect.getfile(spider))
    text = path.read_text(encoding="utf-8")
    line = f'    evidence = "live"  # checked {done.on.isoformat()}'
    new, found = re.subn(r'^    evidence = "\w+".*$', line, text, count=1, flags=re.MULTILINE)
    new = new if found else f"{text.rstrip()}\n{line}\n"
    if len(new.splitlines()) > MOST_LINES:
        return False
    path.write_text(new, encoding="utf-8")
    note = note_of(spider)
    note.parent.mkdir(parents=True, exist_ok=True)
    seen = [one.url for one in done.seen]
    said: dict[str, Any] = {"checked_on": done.on.isoformat(), "list": done.list_url, "links": done.links}
    note.write_text(
        json.dumps(said | {"filled": done.filled, "articles": seen}, ensure_ascii=False, indent=2) + "\n",
        encoding="utf-8",
    )
    return True


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
