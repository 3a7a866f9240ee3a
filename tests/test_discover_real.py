"""The generic list reader on real list pages; they are measuring material and may be absent."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from harvester.discover.headlines import headlines
from harvester.discover.links import Link, links_of
from harvester.extract.page import open_page

REAL = Path(os.environ.get("HARVESTER_REAL", Path(__file__).resolve().parent.parent.parent / "shared" / "real"))
LISTS = REAL / "lists.jsonl"
pytestmark = pytest.mark.skipif(not LISTS.exists(), reason="real pages are not here; HARVESTER_REAL names their folder")


def lists() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LISTS.read_text(encoding="utf-8").splitlines()] if LISTS.exists() else []


def read(case: dict[str, Any]) -> tuple[list[Link], list[Link]]:
    raw = (REAL / "pages" / f"{case['id']}.html").read_bytes()
    links = links_of(open_page(raw, url=case["base"]))
    return links, headlines(links, case["base"])


@pytest.mark.parametrize("case", lists(), ids=lambda case: case["id"])
def test_articles_are_told_from_furniture(case: dict[str, Any]) -> None:
    links, proposed = read(case)
    article = re.compile(case["article_url_regex"])  # for scoring only
    wanted = {link.url for link in links if article.search(link.url)}
    found = {link.url for link in proposed}
    assert len(found & wanted) >= 0.95 * len(wanted)
    assert len(found & wanted) >= 0.95 * len(found)
    assert not {link.title for link in proposed} & set(case["not_items"])


@pytest.mark.parametrize("case", lists(), ids=lambda case: case["id"])
def test_items_a_person_read_are_among_them(case: dict[str, Any]) -> None:
    _, proposed = read(case)
    found = {link.url for link in proposed}
    page = open_page(b"<html><body><p>x</p></body></html>", url=case["base"])
    assert {(page.absolute(url) or "").split("#")[0] for _, url in case["items"]} <= found
