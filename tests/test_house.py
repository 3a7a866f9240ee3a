"""The house stands: imports point down, and only the rooms that may know a library import it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS: dict[str, int] = {
    "article": 0, "layout": 0, "clock": 0, "fault": 0,
    "text": 1,
    "extract": 2, "identity": 2,
    "store": 3,
    "search": 4,
    "fetch": 5,
    "discover": 6,
    "settings": 7, "run": 7, "research": 7,
    "sample": 8, "web": 8,
    "cli": 9, "__main__": 10,
}  # fmt: skip
ONLY_IN = {
    "scrapy": {"discover", "fetch", "run", "sample", "pipelines"},
    "twisted": {"discover", "fetch", "run", "sample", "pipelines"},
    "sqlalchemy": {"store", "search", "alembic"},
    "alembic": {"store", "alembic"},
    "trafilatura": {"extract"},
    "lxml": {"extract", "discover", "text"},
    "langdetect": {"text"},
    "opencc": {"text"},
    "luqum": {"search"},
    "warcio": {"fetch"},
    "pebble": {"extract"},
    "pypdf": {"extract"},
    "typer": {"cli"},
    "rich": {"cli"},
}
WRAPPED_ONCE = ("trafilatura", "langdetect", "opencc", "luqum", "pebble", "pypdf")


def modules() -> list[Path]:
    return [p for top in ("harvester", "spiders", "pipelines") for p in sorted((ROOT / top).rglob("*.py"))]


def room(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    if parts[0] != "harvester":
        return parts[0]
    return Path(parts[1]).stem


def imports(path: Path) -> set[str]:
    """Dotted names of what a module imports, relative imports resolved."""
    package = path.relative_to(ROOT).with_suffix("").parts
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                anchor = package[: len(package) - node.level]
                found.add(".".join((*anchor, node.module)) if node.module else ".".join(anchor))
            else:
                found.add(node.module or "")
                if node.module == "harvester":
                    found.update(f"harvester.{alias.name}" for alias in node.names)
    return found


def arrows() -> set[tuple[str, str]]:
    """(room, room it imports) over the whole house."""
    drawn = set()
    for path in modules():
        for name in imports(path):
            parts = name.split(".")
            if parts[0] == "harvester" and len(parts) > 1 and parts[1] in FLOORS:
                drawn.add((room(path), parts[1]))
            elif parts[0] in ("spiders", "pipelines"):
                drawn.add((room(path), parts[0]))
    return {(a, b) for a, b in drawn if a != b}


def test_every_room_has_a_floor() -> None:
    assert {room(p) for p in modules()} - {"spiders", "pipelines", "__init__"} <= set(FLOORS)


def test_imports_point_down() -> None:
    up = {(a, b) for a, b in arrows() if a in FLOORS and b in FLOORS and FLOORS[b] >= FLOORS[a]}
    assert not up, f"imports that do not point down: {sorted(up)}"


def test_spiders_know_only_discover_layout_and_article() -> None:
    assert {b for a, b in arrows() if a == "spiders"} <= {"discover", "layout", "article"}


def test_pipelines_import_only_rooms_below_run() -> None:
    assert all(FLOORS[b] < FLOORS["run"] for a, b in arrows() if a == "pipelines")


def test_nothing_imports_pipelines_or_spiders_by_name() -> None:
    assert not {(a, b) for a, b in arrows() if b in ("pipelines", "spiders")}


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_library_is_known_only_where_it_may_be(library: str) -> None:
    users = {room(p) for p in modules() if any(n.split(".")[0] == library for n in imports(p))}
    assert users <= ONLY_IN[library], f"{library} is imported by {sorted(users - ONLY_IN[library])}"


@pytest.mark.parametrize("library", WRAPPED_ONCE)
def test_library_is_wrapped_in_one_place(library: str) -> None:
    users = [str(p.relative_to(ROOT)) for p in modules() if any(n.split(".")[0] == library for n in imports(p))]
    assert len(users) <= 1, f"{library} is wrapped in more than one place: {users}"


def test_alembic_folder_is_no_package() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()


def test_modules_stay_small_or_say_why() -> None:
    long = []
    for path in modules():
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > 200 and "one table" not in lines[0] and "one story" not in lines[0]:
            long.append(f"{path.relative_to(ROOT)} ({len(lines)} lines)")
    assert not long, f"over 200 lines, and the first line does not say it is one table or one story: {long}"
