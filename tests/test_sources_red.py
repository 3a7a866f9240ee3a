"""The suite turns red for a source that is not one: each fault built in a folder of one's own and put to the checks."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

import pytest
from test_maintainer_saved import test_declaration_is_short_and_holds_no_guess as holds_no_guess
from test_maintainer_saved import test_source_that_claims_live_has_a_check_on_file as live_has_its_check
from test_sources import test_every_source_has_a_page_that_exercises_its_declaration as has_a_page
from test_sources import test_source_that_says_more_than_its_platform_has_pages_of_its_own as has_pages_of_its_own
from test_sources_declared import test_declaration_is_facts_only_and_short as is_facts_only

from harvester.discover import registry

GOOD = """from harvester.discover.platforms import TrsSite


class LinyuanZh(TrsSite):
    name = "linyuan_zh"
    publisher = "临远省人民政府"
    province = "CN-LY"
    start_urls = ["http://www.linyuan.example/yaowen/"]
    at_least = 3
"""
IMPORT = "from harvester.discover.platforms import TrsSite\n"
Suite = Callable[[Path], None]


def suite(path: Path) -> None:
    """All that the suite asks of one source, as it asks it."""
    spider = registry.sources()[path.stem]
    assert Path(inspect.getfile(spider)) == path
    is_facts_only(path)
    has_pages_of_its_own(spider.name)
    has_a_page(spider.name)
    holds_no_guess(spider)
    live_has_its_check(spider)


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Writes a declaration into the folder that HARVESTER_SPIDERS names."""
    folder = tmp_path / "spiders"
    folder.mkdir()
    monkeypatch.setenv(registry.FOLDER, str(folder))

    def write(text: str, stem: str = "linyuan_zh") -> Path:
        path = folder / f"{stem}.py"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_source_with_nothing_wrong_passes(put: Callable[..., Path]) -> None:
    suite(put(GOOD))


@pytest.mark.parametrize("fact", ["name", "publisher", "province", "start_urls", "at_least"])
def test_source_without_a_required_fact_stops_the_suite(fact: str, put: Callable[..., Path]) -> None:
    lines = [line for line in GOOD.splitlines(keepends=True) if not line.startswith(f"    {fact} ")]
    path = put("".join(lines))
    with pytest.raises(TypeError, match=f"LinyuanZh must declare `{fact}`"):
        suite(path)


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("linyuan", GOOD),
        ("linyuan_zh", GOOD.replace("class LinyuanZh", "class Linyuan")),
        ("linyuan_zh", GOOD.replace('"linyuan_zh"', '"linyuan"')),
    ],
    ids=["file", "class", "name"],
)
def test_misnamed_source_stops_the_suite(stem: str, text: str, put: Callable[..., Path]) -> None:
    path = put(text, stem)
    with pytest.raises(registry.Misdeclared, match="must agree"):
        suite(path)


@pytest.mark.parametrize(
    "imported",
    [
        "from spiders.hunan_en import HunanEn\n",
        "import spiders.hunan_en\n",
        "from spiders import hunan_en\n",
        "from harvester.sample.spiders.linyuan_en import LinyuanEn\n",
        "import os\n",
    ],
)
def test_source_that_imports_another_is_red(imported: str, put: Callable[..., Path]) -> None:
    path = put(GOOD.replace(IMPORT, IMPORT + imported))
    with pytest.raises(AssertionError, match="never imports a spider"):
        suite(path)


FEED = GOOD.replace("discover.platforms import TrsSite", "discover import FeedSpider").replace("TrsSite", "FeedSpider")
LAYOUT = (
    GOOD.replace(IMPORT, f"{IMPORT}from harvester.layout import Layout\n") + "    layouts = (Layout(body='p.x'),)\n"
)
FILL = "fill tests/sources/linyuan_zh/"
FAULTY = {
    "no page at all": (FEED, FILL),
    "a layout and no page that has it": (LAYOUT, FILL),
    "a page claimed and none kept": (GOOD + '    evidence = "page"\n', FILL),
    "live claimed": (GOOD + '    evidence = "live"\n', FILL),
    "a rule among the facts": (GOOD + "\n    def revise(self, article):\n        return article\n", "facts only"),
    "over 15 lines": (GOOD + "    # a line\n" * 7, "16 <= 15"),
    "a guess left standing": (
        GOOD.replace("at_least = 3", "at_least = 3  # unsure"),
        "at_least = 3  # unsure: mend it",
    ),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_source_with_a_fault_is_red(fault: str, put: Callable[..., Path]) -> None:
    text, told = FAULTY[fault]
    path = put(text)
    with pytest.raises(AssertionError, match=told):
        suite(path)
