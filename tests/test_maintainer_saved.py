"""Every source's saved pages, those in a folder of one's own included: read by a person, and read alike by the code."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from harvester.discover import ArticleSpider, registry
from harvester.run.saved import faults_of, folder_of, read_cases, unsure_lines
from harvester.run.vouching import MOST_LINES, note_of

SOURCES = registry.sources()
BY_NAME = pytest.mark.parametrize("spider", SOURCES.values(), ids=SOURCES.keys())


@BY_NAME
def test_saved_pages_were_read_by_a_person_and_say_what_she_read(spider: type[ArticleSpider]) -> None:
    assert {
        case.name: faults_of(case, spider) for case in read_cases(folder_of(spider)) if faults_of(case, spider)
    } == {}


@BY_NAME
def test_declaration_is_short_and_holds_no_guess(spider: type[ArticleSpider]) -> None:
    lines = Path(inspect.getfile(spider)).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= MOST_LINES
    assert unsure_lines(spider) == []


@BY_NAME
def test_source_that_claims_live_has_a_check_on_file(spider: type[ArticleSpider]) -> None:
    assert spider.evidence != "live" or note_of(spider).exists()
