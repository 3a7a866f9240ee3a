"""A list that shows its stories again under ever new addresses is told, with the pattern; an honest one is not."""

from __future__ import annotations

from datetime import date

import pytest

from harvester.discover.links import Link
from harvester.discover.traps import Trail, pattern_of

SITE = "http://www.linyuan.example"
DAY = date(2024, 5, 6)


def shown(*links: tuple[str, str], day: date | None = None) -> dict[str, Link]:
    return {SITE + path: Link(SITE + path, title, day) for path, title in links}


MARCH = shown(("/a/1.html?month=3", "渡口加开夜班船"), ("/a/2.html?month=3", "盐仓修好了"))
APRIL = shown(("/a/1.html?month=4", "渡口加开夜班船"), ("/a/2.html?month=4", "盐仓修好了"))


def met(*pages: dict[str, Link]) -> Trail:
    trail = Trail()
    for page in pages:
        trail.remember(page)
    return trail


def test_same_stories_under_another_query_are_a_trap_with_its_pattern() -> None:
    trap = met(MARCH).trap_in(APRIL, APRIL)
    assert trap is not None
    assert (trap.pattern, trap.again, trap.is_all) == (f"{SITE}/a/1.html?month=*", frozenset(APRIL), True)


def test_new_story_among_many_met_before_is_left_out_of_the_trap() -> None:
    page = APRIL | shown(("/a/3.html?month=4", "新桥通车"))
    trap = met(MARCH).trap_in(page, page)
    assert trap is not None
    assert (trap.again, trap.is_all) == (frozenset(APRIL), False)


def test_same_headlines_and_days_under_other_folders_are_a_trap() -> None:
    titles = ("渡口加开夜班船", "盐仓修好了", "新桥通车")
    one = shown(*((f"/cal/2024/05/{n}.html", t) for n, t in enumerate(titles)), day=DAY)
    two = shown(*((f"/cal/2024/06/{n}.html", t) for n, t in enumerate(titles)), day=DAY)
    trap = met(one).trap_in(two, two)
    assert trap is not None
    assert (trap.pattern, trap.is_all) == (f"{SITE}/cal/2024/*/0.html", True)


HONEST = {
    "the query says which story": (
        shown(("/show.php?id=1", "天气预报"), ("/show.php?id=2", "天气预报")),
        shown(("/show.php?id=3", "天气预报"), ("/show.php?id=4", "天气预报")),
    ),
    "notices of one wording": (
        shown(*((f"/q/202405/t2024050{n}_{n}.html", t) for n, t in enumerate(("天气预报", "空气质量", "水情"), 1))),
        shown(*((f"/q/202404/t2024040{n}_{n}.html", t) for n, t in enumerate(("天气预报", "空气质量", "水情"), 1))),
    ),
    "one story told twice": (MARCH, shown(("/a/1.html?month=4", "渡口加开夜班船"), ("/b/7.html", "新桥通车"))),
    "links without words": (
        shown(("/a/1.html?m=3", ""), ("/a/2.html?m=3", "")), shown(("/a/1.html?m=4", ""), ("/a/2.html?m=4", "")),
    ),
    "another page of the list": (
        MARCH, shown(("/a/8.html?month=4", "渡口加开夜班船"), ("/a/9.html?month=4", "盐仓修好了")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HONEST)
def test_honest_list_is_no_trap(name: str) -> None:
    before, after = HONEST[name]
    assert met(before).trap_in(after, after) is None


def test_what_is_known_is_no_new_address() -> None:
    assert met(MARCH).trap_in(APRIL, ()) is None


@pytest.mark.parametrize(
    ("one", "other", "pattern"),
    [
        ("/t1.html?month=3", "/t1.html?month=12", "/t1.html?month=*"),
        ("/x;s=9f/t1.html", "/x;s=a-b/t1.html", "/x;s=*/t1.html"),
        ("/a", "/a", "/a"),
        ("/a/b", "/a/b/b", "/a/b*"),
    ],
)
def test_pattern_has_a_star_where_two_addresses_differ(one: str, other: str, pattern: str) -> None:
    assert pattern_of(one, other).count("*") <= 1
    assert pattern_of(one, other) == pattern
