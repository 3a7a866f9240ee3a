"""CONTRIBUTING's walk through a new source, executed word by word in an empty folder, without a network."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = "## Add a source in ten minutes"


class Block(NamedTuple):
    kind: str
    path: str
    text: str


class Ran(NamedTuple):
    line: str
    expected: int
    code: int
    output: str


def walk_of(document: str) -> list[Block]:
    section = document.partition(HEADING)[2].partition("\n## ")[0]
    return [Block(*match) for match in FENCE.findall(section)]


def run(line: str, folder: Path) -> Ran:
    command, _, comment = line.partition("#")
    words = shlex.split(command)
    expected = int(said[1]) if (said := re.search(r"exits (\d+)", comment)) else 0
    tests = words[:3] == ["python", "-m", "pytest"]
    assert tests or words[0] == "harvester", f"the walk knows no command {words[0]}"
    program = [sys.executable, *words[1:], "-p", "no:cacheprovider"] if tests else [
        sys.executable, "-m", "harvester", *words[1:]
    ]  # fmt: skip
    done = subprocess.run(
        program, cwd=ROOT if tests else folder, capture_output=True, text=True, timeout=240,
        env=clean_environment() | {"HARVESTER_SPIDERS": str(folder / "spiders"), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return Ran(line, expected, done.returncode, done.stdout + done.stderr)


def clean_environment() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "HARVESTER_", "COLUMNS"))}


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def walk(folder: Path) -> tuple[list[Ran], list[tuple[str, str]]]:
    """What ran, and (said, seen) for each block of output that the document shows."""
    ran: list[Ran] = []
    shown: list[tuple[str, str]] = []
    for block in walk_of((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        if block.kind == "sh":
            ran += [run(line, folder) for line in block.text.splitlines()]
        elif block.path:
            (folder / block.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.path).write_text(block.text, encoding="utf-8")
        elif block.kind == "text":
            shown.append((block.text, "".join(one.output for one in ran[-3:])))
    return ran, shown


@pytest.mark.slow
def test_the_walk_does_and_prints_what_the_document_says_and_writes_nothing_else(tmp_path: Path) -> None:
    ran, shown = walk(tmp_path)
    assert len(ran) == 7
    assert [one for one in ran if one.code != one.expected] == []
    assert len(shown) == 3
    missing = [line for said, seen in shown for line in said.splitlines() if squeezed(line) not in squeezed(seen)]
    assert missing == []
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {name for name in files if not name.startswith("archive/sample/") and "__pycache__" not in name}
    cases = [f"{case}.{end}" for case in ("article", "list", "notice") for end in ("html", "json")]
    assert kept == {"spiders/yanpu_zh.py", *(f"tests/sources/yanpu_zh/{case}" for case in cases)}
    declaration = (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")
    assert 'evidence = "page"' in declaration  # the sample province is never called live


def test_the_walk_was_really_found_in_the_document() -> None:
    blocks = walk_of((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert [block.path for block in blocks if block.path] == [
        "spiders/yanpu_zh.py",
        "tests/sources/yanpu_zh/article.json",
        "tests/sources/yanpu_zh/list.json",
        "tests/sources/yanpu_zh/notice.json",
    ]
