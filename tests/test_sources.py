"""Every source against its saved pages: what a person read off them, not what the code gave."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from harvester.clock import SHANGHAI
from harvester.discover import ArticleSpider, ListingSpider, ListPage, registry
from harvester.discover.platforms import (
    BlockSite,
    ChinaDailySite,
    ChinaOrgSite,
    CommonListSite,
    FounderPaper,
    GkmlptSite,
    HanwebSite,
    PeopleSite,
    TrsSite,
    WebIndexSite,
    WordPressSite,
    XinhuaSite,
)
from harvester.discover.source import host_of
from harvester.extract import read_page
from harvester.layout import Declaration
from harvester.run.saved import folder_of

FOLDER = Path(__file__).parent / "sources"
PLATFORMS = Path(__file__).parent / "platforms"
"""A platform's own pages, under a fictional host: what a source without pages of its own is proved by."""
CLASSES: dict[str, type[ArticleSpider]] = {
    "blocks": BlockSite, "chinadaily": ChinaDailySite, "chinaorg": ChinaOrgSite, "commonlist": CommonListSite,
    "epaper": FounderPaper, "gkmlpt": GkmlptSite, "hanweb": HanwebSite, "listing": ListingSpider, "people": PeopleSite,
    "trs": TrsSite, "webindex": WebIndexSite, "wordpress": WordPressSite, "xinhua": XinhuaSite,
}  # fmt: skip
CASES = sorted(FOLDER.glob("*/*.json"))
PLATFORM_CASES = sorted(PLATFORMS.glob("*/*.json"))
READ_AT = datetime(2026, 6, 1, 12, tzinfo=SHANGHAI)
NOT_FIELDS = {"starts", "ends", "has", "lacks", "image_credits"}


def load(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return case


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def records(cases: list[Path]) -> list[Path]:
    return [path for path in cases if "record" in load(path)]


def lists(cases: list[Path]) -> list[Path]:
    return [path for path in cases if "list" in load(path)]


def check_record(path: Path, source: type[ArticleSpider] | None) -> None:
    """The saved page, read through the source's declaration, gives what a person read off it."""
    case = load(path)
    declaration = source.declaration() if source else Declaration()
    article = read_page(
        path.with_suffix(".html").read_bytes(), url=case["url"], fetched_at=READ_AT, declaration=declaration
    ).article
    record, expected = article.as_json(), case["record"]
    fields = expected.keys() - NOT_FIELDS
    assert {field: record[field] for field in fields} == {field: expected[field] for field in fields}
    assert article.text.startswith(expected["starts"])
    assert article.text.endswith(expected["ends"])
    assert [words for words in expected.get("has", []) if words not in article.text] == []
    assert [words for words in expected.get("lacks", []) if words in article.text] == []
    if "image_credits" in expected:
        assert [image.credit for image in article.images if image.credit] == expected["image_credits"]
    assert not [flag for flag in article.flags if flag.startswith("layout_miss")]


def check_list(path: Path, source: type[ArticleSpider]) -> None:
    """The saved list gives the links, headlines and days a person read, and the next page."""
    case = load(path)
    page = ListPage(case["url"], path.with_suffix(".html").read_bytes(), first=case["url"])
    links = [link for link in source.links_on(page) if source.is_article(link.url)]
    found = [[link.url, link.title, link.day.isoformat() if link.day else None] for link in links]
    assert found == case["list"]["articles"]
    assert source.next_list(page) == case["list"]["next"]


@pytest.mark.parametrize("path", records(CASES), ids=named)
def test_saved_page_gives_the_record_a_person_read(path: Path) -> None:
    check_record(path, registry.find(path.parent.name))


@pytest.mark.parametrize("path", lists(CASES), ids=named)
def test_saved_list_gives_the_links_a_person_read(path: Path) -> None:
    check_list(path, registry.find(path.parent.name))


@pytest.mark.parametrize("path", records(PLATFORM_CASES), ids=named)
def test_platforms_page_gives_the_record_a_person_read(path: Path) -> None:
    check_record(path, None)


@pytest.mark.parametrize("path", lists(PLATFORM_CASES), ids=named)
def test_platforms_list_gives_the_links_a_person_read(path: Path) -> None:
    host = host_of(load(path)["url"])
    facts = {"name": "a", "publisher": "A", "province": "CN", "start_urls": [load(path)["url"]], "at_least": 1}
    domains = {"allowed_domains": [host.removeprefix("www.")]}
    check_list(path, type("A", (CLASSES[path.parent.name],), facts | domains))


@pytest.mark.parametrize("path", CASES, ids=named)
def test_saved_page_lies_on_its_source(path: Path) -> None:
    assert registry.find(path.parent.name).is_ours(load(path)["url"])


@pytest.mark.parametrize("path", CASES + PLATFORM_CASES, ids=named)
def test_saved_page_says_why_it_is_kept_and_that_it_was_written_for_tests(path: Path) -> None:
    assert load(path)["why"]
    assert b"Written for the tests of harvester" in path.with_suffix(".html").read_bytes()


def test_every_folder_of_pages_belongs_to_a_source_or_a_platform() -> None:
    assert {path.name for path in FOLDER.iterdir() if path.is_dir()} <= set(registry.sources())
    assert {path.name for path in PLATFORMS.iterdir() if path.is_dir()} == set(CLASSES)


def pages_of(source: type[ArticleSpider]) -> list[Path]:
    """The pages that exercise a declaration: the source's own, else those of its platform."""
    own = records(sorted(folder_of(source).glob("*.json")))
    platform = next((name for base in source.__mro__ for name, cls in CLASSES.items() if cls is base), None)
    return own or [path for path in records(PLATFORM_CASES) if path.parent.name == platform]


@pytest.mark.parametrize("name", sorted(registry.sources()))
def test_every_source_has_a_page_that_exercises_its_declaration(name: str) -> None:
    source = registry.find(name)
    assert pages_of(source), f"fill tests/sources/{name}/ with one saved page and the record a person read off it"
    for path in pages_of(source):
        check_record(path, source)


KNOWN_SHAPES = {"hunan_en", "liangjiang_en"}
"""Sources of whose pages more is known than their platform says."""


@pytest.mark.parametrize("name", sorted(registry.sources()))
def test_source_that_says_more_than_its_platform_has_pages_of_its_own(name: str) -> None:
    source = registry.find(name)
    if name not in KNOWN_SHAPES and not source.layouts and source.evidence not in ("page", "live"):
        return
    own = sorted(folder_of(source).glob("*.json"))
    assert records(own), f"fill tests/sources/{name}/ with a saved article and the record a person read off it"
    assert lists(own), f"fill tests/sources/{name}/ with a saved list and the links a person read off it"


def test_every_saved_page_has_its_record_and_every_record_its_page() -> None:
    pages = {path.with_suffix("") for folder in (FOLDER, PLATFORMS) for path in folder.glob("*/*.html")}
    assert pages == {path.with_suffix("") for path in CASES + PLATFORM_CASES}
