"""A redesign that renames one class or id leaves a field to the generic rule or empty, never with a wrong value."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harvester.article import Article
from harvester.discover import registry
from harvester.extract import read_page
from harvester.extract.decode import decode
from harvester.layout import Declaration, Layout
from harvester.run.mutation import Fate, Mutant, fate_of, fates, mutants, rename
from harvester.run.saved import READ_AT, Case, read_case
from harvester.sample.province import linyuan
from harvester.sample.sites import Site

HERE = Path(__file__).resolve().parent
SPIDERS = "harvester.sample.spiders"
SITES = [site for site in linyuan().sites if registry.find(site.source, SPIDERS).layouts]
SAVED = [path for place in ("sources", "platforms") for path in sorted((HERE / place).glob("*/*.json"))]
RECORDS = [path for path in SAVED if "record" in json.loads(path.read_text(encoding="utf-8"))]
OF_SPOT = {"published": "published_on", "body": "text"}


def reader(url: str, encoding: str, declaration: Declaration) -> Callable[[str], Article]:
    def read(html: str) -> Article:
        raw = html.encode(encoding, "xmlcharrefreplace")
        return read_page(raw, url=url, fetched_at=READ_AT, declaration=declaration).article

    return read


def redesigned(site: Site) -> Iterator[tuple[Mutant, list[Fate], Article, Article]]:
    """Each page of a site under each renaming: the mutant, the fates, the page as it is read before and after."""
    spider = registry.find(site.source, SPIDERS)
    for story in site.stories:
        path = site.story_path(story)
        decoded = decode(site.answers[path].body)
        read = reader(site.url(path), decoded.encoding, spider.declaration())
        before = read(decoded.text)
        for mutant in mutants(decoded.text, spider.layouts[0]):
            yield mutant, fates(before, mutant, read), before, read(mutant.html)


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.source)
def test_renamed_place_of_a_declared_page_is_flagged_and_gives_no_wrong_value(site: Site) -> None:
    seen, wrong, unflagged, still_layout = 0, [], [], []
    for mutant, said, before, after in redesigned(site):
        seen += 1
        wrong += [fate for fate in said if fate.fate == "wrong"]
        if f"layout_miss:{mutant.spot}" not in after.flags:
            unflagged.append(mutant.spot)
        field = OF_SPOT.get(mutant.spot, mutant.spot)
        if field in after.provenance and after.provenance[field].rule.startswith("layout"):
            still_layout.append((mutant.spot, before.url))
    assert seen >= 2 * len(site.stories)
    assert (wrong, unflagged, still_layout) == ([], [], [])


LEAKS = {("hanweb", "foot")}
"""(platform, class): the line after a body that is told by marks is taken in once the footer has lost its name."""


def declaration_of(case: Case) -> Declaration:
    if case.path.parent.parent.name == "sources":
        return registry.find(case.path.parent.name).declaration()
    return Declaration()


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_any_renamed_class_or_id_of_a_saved_page_gives_no_wrong_value(path: Path) -> None:
    case = read_case(path)
    decoded = decode(case.raw)
    read = reader(case.url, decoded.encoding, declaration_of(case))
    truth, wrong = read(decoded.text), []
    for attribute, name in sorted(names_on(decoded.text)):
        mutant = Mutant(attribute, name, rename(decoded.text, attribute, name))
        assert mutant.html != decoded.text
        said = fates(truth, mutant, read)
        wrong += [one for one in said if one.fate == "wrong" and (path.parent.name, name) not in LEAKS]
    assert wrong == []


def names_on(html: str) -> set[tuple[str, str]]:
    found = set()
    for attribute in ("class", "id"):
        for said in re.findall(rf"""\s{attribute}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", html):
            found |= {(attribute, name) for value in said for name in value.split()}
    return found


def test_renaming_touches_whole_names_of_one_attribute_only() -> None:
    html = '<p class="meta meta-data" id="meta">meta <b class=meta>x</b></p>'
    assert rename(html, "class", "meta") == (
        '<p class="redesigned-2026 meta-data" id="meta">meta <b class=redesigned-2026>x</b></p>'
    )


def test_mutants_take_the_last_name_of_a_selector_and_skip_places_without_any() -> None:
    html = '<div class="a"><p class="b">x</p></div><h1>y</h1>'
    layout = Layout(body="div.a", credits="div.a p.b", title="h1", editors=None, origin=".elsewhere")
    assert [(mutant.spot, mutant.name) for mutant in mutants(html, layout)] == [("body", "a"), ("credits", "b")]


@pytest.mark.parametrize(
    ("field", "truth", "value", "fate"),
    [
        ("origin", "甲报", "甲报", "kept"),
        ("origin", "甲报", None, "empty"),
        ("origin", "甲报", "乙报", "wrong"),
        ("authors", ["甲"], [], "empty"),
        ("section", ["News", "Local"], ["Local"], "part"),
        ("section", ["News", "Local"], ["News"], "wrong"),
        ("origin", None, "甲报", "wrong"),
    ],
)
def test_fate_of_a_value(field: str, truth: object, value: object, fate: str) -> None:
    assert fate_of(field, truth, value) == fate
