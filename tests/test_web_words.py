"""The interface in two languages: every sentence of templates and tables has its Chinese, and no line is left over."""

from __future__ import annotations

import re
from pathlib import Path

from harvester.research.export import FORMS
from harvester.search.totals import GROUPS, PERIODS
from harvester.web import paper, words
from harvester.web.views import article, guide, search, sources, timeline, versions

TEMPLATES = Path(paper.__file__).parent / "templates"


def said() -> set[str]:
    """Every English sentence that a page may say."""
    found: set[str] = set()
    for path in TEMPLATES.glob("*.html"):
        page = path.read_text(encoding="utf-8")
        found.update(re.findall(r'\bt\("([^"]*)"', page))
        for pair in re.findall(r'\bt\.many\([^"]*"([^"]*)", "([^"]*)"', page):
            found.update(pair)
        for one in re.findall(r't\("([^"]*)"\) if .*? else t\("([^"]*)"\)', page):
            found.update(one)
        for name in re.findall(r"\{% for path, name in \((.*?)\) %\}", page):
            found.update(re.findall(r', "([^"]*)"', name))
        for table in re.findall(r"\bt\(\{(.*?)\}", page) + re.findall(r"\{% set heads = \{(.*?)\} %\}", page):
            found.update(re.findall(r': "([^"]*)"', table))
    found.update(name for _, name in paper.ROOMS)
    found.update(paper.TONGUES.values())
    found.update(search.HEADS.values())
    found.update(search.SORTS)
    found.update(label for _, label in (*article.FIELDS, *article.DOCUMENT))
    found.update(article.SIGNALS.values())
    found.update(versions.LABELS.values())
    found.update(finds for _, finds in guide.LINES)
    found.update(sources.ORDER)
    found.update(form.meaning for form in FORMS.values())
    found.update(("high", "medium", "low", "changed", "together", "Something went wrong"))
    found.update(PERIODS)
    found.update(set(GROUPS) & set(timeline.BY))
    found.update(f"{what} each {per}" for what in ("articles", "stories") for per in PERIODS)
    return found


def test_every_sentence_has_its_chinese() -> None:
    assert said() - set(words.chinese()) == set()


def test_no_line_of_the_table_is_left_over() -> None:
    assert set(words.chinese()) - said() == set()


def test_both_sides_fill_in_the_same_names() -> None:
    for english, chinese in words.chinese().items():
        assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", chinese)), english


def test_the_browsers_best_liked_language_is_taken() -> None:
    cases = {
        "": "en",
        "zh-TW": "zh",
        "en;q=0.5,zh;q=0.9": "zh",
        "de,en;q=0.1": "en",
        "xx;;;q=,": "en",
        "zh;q=0.1,en": "en",
    }
    assert {accepted: words.language("", accepted) for accepted in cases} == cases
    assert words.language("zh", "en") == "zh" and words.language("tlh", "zh") == "zh"
    assert words.language("", "a" * 100_000) == "en"
