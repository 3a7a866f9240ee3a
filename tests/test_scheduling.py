"""How tests are spread over workers: what is made once for all of a module is made in one."""

from __future__ import annotations

from conftest import Together


def scope(nodeid: str) -> str:
    spread = object.__new__(Together)
    spread.alone = {"test_cli.py"}
    return spread._split_scope(nodeid)


def test_module_that_asks_for_one_worker_goes_to_one() -> None:
    ids = ("tests/test_cli.py::test_help", "tests/test_cli.py::test_search[长沙::湖南]")
    assert {scope(one) for one in ids} == {"tests/test_cli.py"}


def test_cases_of_one_test_go_to_one_worker_and_its_neighbours_where_they_will() -> None:
    ids = (
        "tests/test_web.py::test_page[sqlite-a]",
        "tests/test_web.py::test_page[b::c]",
        "tests/test_web.py::test_api",
    )
    assert [scope(one) for one in ids] == ["tests/test_web.py::test_page"] * 2 + ["tests/test_web.py::test_api"]
