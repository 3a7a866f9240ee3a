"""Every source against its saved pages: what a person read off them, not what the code gave."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from harvester.clock import SHANGHAI
from harvester.discover import ListPage, registry
from harvester.extract import read_page

FOLDER = Path(__file__).parent / "sources"
CASES = sorted(FOLDER.glob("*/*.json"))
READ_AT = datetime(2026, 6, 1, 12, tzinfo=SHANGHAI)
NOT_FIELDS = {"starts", "ends", "has", "lacks", "image_credits"}


def load(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return case


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", [path for path in CASES if "record" in load(path)], ids=named)
def test_saved_page_gives_the_record_a_person_read(path: Path) -> None:
    case = load(path)
    source = registry.find(path.parent.name)
    raw = path.with_suffix(".html").read_bytes()
    article = read_page(raw, url=case["url"], fetched_at=READ_AT, declaration=source.declaration()).article
    record, expected = article.as_json(), case["record"]
    assert {field: record[field] for field in expected.keys() - NOT_FIELDS} == {
        field: expected[field] for field in expected.keys() - NOT_FIELDS
    }
    assert article.text.startswith(expected["starts"])
    assert article.text.endswith(expected["ends"])
    assert [words for words in expected.get("has", []) if words not in article.text] == []
    assert [words for words in expected.get("lacks", []) if words in article.text] == []
    assert [image.credit for image in article.images if image.credit] == expected.get("image_credits", [])
    assert not [flag for flag in article.flags if flag.startswith("layout_miss")]


@pytest.mark.parametrize("path", [path for path in CASES if "list" in load(path)], ids=named)
def test_saved_list_gives_the_links_a_person_read(path: Path) -> None:
    case = load(path)
    source = registry.find(path.parent.name)
    page = ListPage(case["url"], path.with_suffix(".html").read_bytes(), first=case["url"])
    links = [link for link in source.links_on(page) if source.is_article(link.url)]
    assert [[link.url, link.title, link.day.isoformat() if link.day else None] for link in links] == case["list"][
        "articles"
    ]
    assert source.next_list(page) == case["list"]["next"]


@pytest.mark.parametrize("path", CASES, ids=named)
def test_saved_page_says_why_it_is_kept_and_lies_on_its_source(path: Path) -> None:
    case = load(path)
    assert case["why"]
    assert path.with_suffix(".html").exists()
    assert registry.find(path.parent.name).is_ours(case["url"])


def test_every_folder_of_pages_belongs_to_a_source() -> None:
    assert {path.name for path in FOLDER.iterdir() if path.is_dir()} <= set(registry.sources())


@pytest.mark.parametrize("name", sorted(registry.sources()))
def test_every_source_has_a_saved_page(name: str) -> None:
    pages = [path for path in CASES if path.parent.name == name and "record" in load(path)]
    assert pages, f"fill tests/sources/{name}/ with one saved page and the record a person read off it"
