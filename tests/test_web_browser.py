"""The reading room in a real browser: Chromium of the system, headless; skipped where there is none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import ARGS, Watched, chromium, served
from reading_room import ENGLISH_KEY, KEY, NASTY_KEY, furnish, many

from harvester.research.saved import SavedSearches
from harvester.store.engine import open_database

playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright")
axe = pytest.importorskip("axe_playwright_python.base", reason="pip install axe-playwright-python")
pytestmark = [
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(chromium() is None, reason="no Chromium on this machine; apt-get install chromium"),
]

PAGES = ("/", "/?q=轮渡", "/?q=(a", "/?q=zeppelin", "/guide", f"/article/{KEY}", f"/article/{KEY}?beside={ENGLISH_KEY}",
         f"/article/{KEY}/versions", "/timeline?q=轮渡&by=source", "/words?q=轮渡", "/concordance?q=轮渡", "/map",
         "/sources", "/sources/linyuan_zh", "/coverage", "/about", "/api", "/nowhere")  # fmt: skip
LOOKED = 10_000


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[str]:
    """A furnished reading room with enough articles for a second page."""
    file = tmp_path_factory.mktemp("browser") / "room.db"
    shutil.copyfile(sqlite_template, file)
    engine = open_database(f"sqlite:///{file}")
    furnish(engine)
    many(engine, 25)
    SavedSearches(f"sqlite:///{file}", engine).add("ferries", "轮渡")
    engine.dispose()
    with served(f"sqlite:///{file}") as at:
        yield at


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One browser for the module; it ends with it, for its event loop would be in the way of others."""
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=chromium(), args=ARGS)
        yield running
        running.close()


@pytest.fixture
def watched(address: str) -> Iterator[Watched]:
    """What the pages of one test do in secret: nothing, or the test fails."""
    seen = Watched()
    yield seen
    assert seen.hosts == {address.removeprefix("http://")}, "a page asked another host"
    assert [one for one in seen.said if "status of 4" not in one] == [], "the console is not silent"


@pytest.fixture
def page(browser: Any, address: str, watched: Watched, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page of a context of its own; the parameter, if any, is what the context is made with."""
    context = browser.new_context(base_url=address, **getattr(request, "param", {}))
    context.set_default_timeout(LOOKED)
    one = context.new_page()
    watched.watch(one)
    yield one
    context.close()


@pytest.mark.parametrize(
    "page", [{"java_script_enabled": True}, {"java_script_enabled": False}], indirect=True, ids=["script", "no script"]
)
def test_a_reader_searches_narrows_reads_compares_and_takes_along(page: Any, tmp_path: Path) -> None:
    page.goto("/?ui=en")
    page.get_by_role("searchbox").fill("轮渡")
    page.get_by_role("button", name="Search").click()
    assert page.locator("#count").inner_text() == "26 articles"
    page.get_by_role("link", name="Older answers").click()
    assert page.locator(".hits > li").count() == 6
    page.goto("/?q=ferry&ui=en")
    page.locator("#facets").get_by_role("link", name="linyuan_en").click()
    assert page.locator(".hits h3").all_inner_texts() == ["First Ferry Line of Linyuan Opens"]
    with page.expect_download() as taken:
        page.get_by_role("link", name="CSV", exact=True).click()
    taken.value.save_as(tmp_path / "taken.csv")
    assert ENGLISH_KEY in (tmp_path / "taken.csv").read_text("utf-8-sig")
    page.get_by_role("link", name="First Ferry Line of Linyuan Opens").click()
    assert page.locator("h1").inner_text() == "First Ferry Line of Linyuan Opens"
    page.goto(f"/article/{KEY}/versions?ui=en")
    assert page.locator("del", has_text="四").count() and page.locator("ins", has_text="五").count()


def test_the_interface_is_chinese_where_it_is_asked_for(page: Any) -> None:
    page.goto("/?ui=zh&q=ferry")
    assert page.locator("html").get_attribute("lang") == "zh-Hans"
    page.get_by_role("searchbox").fill("長沙 OR 輪渡")
    page.get_by_role("button", name="检索").click()
    assert "26" in page.locator("#count").inner_text() and "ui=zh" in page.url
    page.locator("nav").get_by_role("link", name="来源", exact=True).click()
    assert page.locator("html").get_attribute("lang") == "zh-Hans"


def test_everything_is_reached_by_the_keyboard_and_the_focus_is_seen(page: Any) -> None:
    page.goto("/?q=轮渡&ui=en")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to the content" and (skip.bounding_box() or {})["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q", "behind the skip link comes the query"
    page.keyboard.type(" lang:en")
    page.keyboard.press("Enter")
    page.wait_for_url("**lang%3Aen**")
    order, unseen = _tabbed(page)
    assert unseen == [], "focus without an outline"
    places = [
        order.index(name) for name in ("Skip to the content", "Timeline", "q", "First Ferry Line of Linyuan Opens")
    ]
    assert places == sorted(places), "the tab order is the order of reading"


def _tabbed(page: Any) -> tuple[list[str], list[str]]:
    """The names of what the tab key reaches, in order, and those whose focus is not seen."""
    order: list[str] = []
    unseen: list[str] = []
    for _ in range(120):
        page.keyboard.press("Tab")
        name, style, width = page.evaluate(
            "() => { const one = document.activeElement, seen = getComputedStyle(one);"
            " return [one === document.body ? '' : one.innerText || one.id || one.tagName, seen.outlineStyle,"
            " parseFloat(seen.outlineWidth)]; }"
        )
        if not name:
            break
        order.append(name.strip())
        if style == "none" or width < 2:
            unseen.append(name)
    return order, unseen


@pytest.mark.parametrize("page", [{"viewport": {"width": 360, "height": 740}}], indirect=True, ids=["phone"])
def test_no_page_is_wider_than_a_phone(page: Any) -> None:
    wide = []
    for path in (*PAGES, f"/article/{NASTY_KEY}"):
        for ui in ("en", "zh"):
            page.goto(_in(path, ui))
            width = page.evaluate("document.documentElement.scrollWidth")
            if width > 360:
                wide.append((path, ui, width))
    assert wide == []


@pytest.mark.parametrize(
    ("page", "ui"),
    [
        pytest.param({"color_scheme": scheme}, ui, id=f"{scheme}-{ui}", marks=[pytest.mark.slow] if more else [])
        for scheme, ui, more in (("light", "en", 0), ("dark", "zh", 1), ("light", "zh", 1), ("dark", "en", 1))
    ],
    indirect=["page"],
)
def test_axe_finds_nothing_serious_on_any_page(page: Any, ui: str) -> None:
    grave = []
    for path in (*PAGES, f"/article/{NASTY_KEY}"):
        page.goto(_in(path, ui))
        page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true })")
        page.evaluate(axe.AXE_SCRIPT)
        found = page.evaluate("() => axe.run({resultTypes: ['violations']})")
        grave += [
            (path, one["id"], one["impact"], one["nodes"][0]["html"][:200], one["nodes"][0]["failureSummary"][:300])
            for one in found["violations"] if one["impact"] in ("serious", "critical")
        ]  # fmt: skip
    assert grave == []


@pytest.mark.parametrize("page", [{"color_scheme": "dark"}], indirect=True, ids=["dark"])
def test_dark_is_dark(page: Any) -> None:
    page.goto("/")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in paper.strip("rgb()").split(",")) < 60


def test_a_hostile_article_does_nothing(page: Any) -> None:
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.goto(f"/article/{NASTY_KEY}")
    assert page.locator("h1").inner_text().startswith("<script>alert(1)</script>")
    assert asked == [] and page.locator("main script, main svg[onload], main iframe").count() == 0


def _in(path: str, ui: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}ui={ui}"
