"""The tutorial notebook runs from its first cell to its last, and says what is printed beside its cells."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat")
pytest.importorskip("nbmake")

TUTORIAL = Path(__file__).resolve().parent.parent / "docs" / "tutorial.ipynb"


def said(notebook: Path) -> list[str]:
    """What the cells print and answer as plain text; ids, days of crawling and addresses of objects left out."""
    cells = nbformat.read(notebook, as_version=4).cells
    outputs = [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]
    texts = [output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs]
    plain = "\n".join("".join(text) for text in texts)
    return re.sub(r"\d{4}-\d\d-\d\d|\d+ [A-Z][a-z]+ \d{4}|[0-9a-f]{12,64}|0x\w+", "…", plain).split("\n")


@pytest.mark.slow
def test_the_tutorial_runs_and_says_what_stands_in_it(tmp_path: Path) -> None:
    copy = tmp_path / TUTORIAL.name
    shutil.copy(TUTORIAL, copy)
    plain = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-c", "/dev/null", f"--rootdir={tmp_path}"]
    command = [sys.executable, "-m", "pytest", "--nbmake", "--overwrite", *plain, str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=280)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert said(copy) == said(TUTORIAL)
    assert any("7 (7%) speak of salt" in line for line in said(copy))


def test_the_tutorial_is_kept_with_its_answers_and_names_no_place_of_a_machine() -> None:
    kept = TUTORIAL.read_text(encoding="utf-8")
    assert kept.count('"image/svg+xml"') == 3
    assert "/tmp/" not in kept and "/home/" not in kept and len(kept) < 1_000_000
