"""The floor of quality on real pages that people read; skipped where that folder is not at hand."""

from __future__ import annotations

import importlib.util
import json
import os
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from harvester.article import Refused
from harvester.extract import read_page

ROOT = Path(__file__).resolve().parent.parent
REAL = Path(os.environ.get("HARVESTER_REAL", ROOT.parent / "shared" / "real"))
SCORER = REAL.parent / "eval" / "score.py"

pytestmark = pytest.mark.skipif(
    not (REAL / "gold.jsonl").exists() or not SCORER.exists(), reason="real pages are not at hand"
)

FLOORS = {
    "all": {
        "f1": 0.985,
        "title": 0.98,
        "date": 0.98,
        "time": 0.95,
        "origin": 0.95,
        "authors": 0.92,
        "editors": 0.95,
        "language": 1.0,
    },
    "gov": {"f1": 0.98, "title": 1.0, "date": 0.95, "origin": 0.90, "language": 1.0},
    "zh media": {"f1": 0.985, "title": 0.97, "date": 0.98, "language": 1.0},
    "en": {"f1": 0.98, "title": 1.0, "date": 0.98, "language": 1.0},
}
NOISE = {"all": 0.03, "gov": 0.0}


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (REAL / name).read_text(encoding="utf-8").splitlines()]


@cache
def rows() -> list[dict[str, Any]]:
    judged = []
    for gold in lines("gold.jsonl"):
        raw = (REAL / "pages" / f"{gold['id']}.html").read_bytes()
        try:
            record = read_page(raw, url=f"file:///{gold['id']}.html").article.as_json()
        except Refused:
            record = {}
        text = (REAL / "goldtext" / f"{gold['id']}.txt").read_text(encoding="utf-8")
        judged.append(scorer().judge(gold, text, record))
    return judged


def group(name: str) -> list[dict[str, Any]]:
    site = {page["id"]: page for page in lines("manifest.jsonl")}
    chosen = {
        "all": lambda page: True,
        "gov": lambda page: page["gov_site"],
        "zh media": lambda page: not page["gov_site"] and page["language"] == "zh",
        "en": lambda page: page["language"] == "en",
    }[name]
    return [row for row in rows() if chosen(site[row["id"]])]


@pytest.mark.parametrize("name", FLOORS)
def test_quality_on_real_pages_does_not_sink(name: str) -> None:
    mean = scorer().mean
    got = {key: mean(group(name), key) for key in FLOORS[name]}
    assert not {key: value for key, value in got.items() if value < FLOORS[name][key]}, got


@pytest.mark.parametrize("name", NOISE)
def test_hardly_any_furniture_gets_into_the_text(name: str) -> None:
    noisy = [row["id"] for row in group(name) if row["noise"]]
    assert len(noisy) <= NOISE[name] * len(group(name)), noisy


@pytest.mark.parametrize("half", [0, 1])
def test_both_halves_of_the_pages_do_well(half: int) -> None:
    mean = scorer().mean
    assert mean(rows()[half::2], "f1") >= 0.98
    assert mean(rows()[half::2], "title") >= 0.96


def test_section_fronts_and_lists_are_refused() -> None:
    for page in lines("manifest.jsonl"):
        if page["kind"] in ("list", "home"):
            with pytest.raises(Refused) as refusal:
                read_page((REAL / "pages" / f"{page['id']}.html").read_bytes(), url=f"file:///{page['id']}.html")
            assert refusal.value.reason == "list_page", page["id"]
