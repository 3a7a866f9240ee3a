"""The page of faults tells the truth: forty cases, each with tests that stand and run; nothing pickled is ever read."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest
from fault_cases import CASES, PAGE, ROOT, Case, page

CODE = sorted(path for room in ("harvester", "pipelines", "spiders") for path in (ROOT / room).rglob("*.py"))
UNPICKLES = {"pickle", "_pickle", "cPickle", "dill", "cloudpickle", "shelve", "marshal", "joblib"}
OWN_WORKER = "harvester/extract/pool.py"
"""Takes what a reading process that it started itself hands over its pipe; no file, no database, no network."""


@cache
def functions(file: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_there_are_forty_cases_each_with_a_test() -> None:
    assert len(CASES) == 40
    assert all(case.tests for case in CASES)
    assert len({case.case for case in CASES}) == 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.case)
def test_every_test_that_is_named_stands_and_is_never_left_out(case: Case) -> None:
    for file, test in case.named:
        found = functions(file).get(test)
        assert found is not None, f"{file}::{test}"
        marks = [ast.unparse(mark) for mark in found.decorator_list]
        assert not [mark for mark in marks if "skip" in mark or "xfail" in mark], f"{file}::{test}"


def test_page_is_what_the_table_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python tests/fault_cases.py"


def test_nothing_pickled_is_read_but_from_our_own_worker() -> None:
    found = {str(path.relative_to(ROOT)) for path in CODE if imported(path) & UNPICKLES}
    assert found == {OWN_WORKER}


def test_state_is_never_kept_in_a_job_folder_of_scrapys() -> None:
    assert CODE and not [path for path in CODE if "JOBDIR" in path.read_text(encoding="utf-8")]


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names
