"""The sources this installation knows: one spider file each, in the package and in the maintainer's own folder."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from types import ModuleType

from harvester.discover.base import ArticleSpider
from harvester.discover.source import Source
from harvester.fault import Fault

PACKAGE = "spiders"
FOLDER = "HARVESTER_SPIDERS"
"""Environment variable naming a folder of spiders of one's own; `sources new` writes there."""


class UnknownSource(Fault):
    """No source of that name; `nearest` are those spelled most like it."""

    def __init__(self, name: str, nearest: list[str]) -> None:
        super().__init__(name, nearest)
        self.name = name
        self.nearest = nearest

    def __str__(self) -> str:
        mend = f"did you mean {' or '.join(self.nearest)}?" if self.nearest else "see `harvester sources list`"
        return f"no source is named {self.name!r}; {mend}"


class Misdeclared(Fault):
    """A spider file that cannot be a source as it stands; the message names file, fault and mend."""


def sources(package: str | Path | None = None) -> dict[str, type[ArticleSpider]]:
    """Name → class of every source, by name.

    `package` (a dotted name or a folder) asks for the sources of that place only: the sample province lives apart and
    is never among the real ones. Raises `Misdeclared`, or TypeError from the declaration itself.
    """
    found: dict[str, type[ArticleSpider]] = {}
    for place in _places(package):
        for path in _files(place):
            spider = load(path, package=place if isinstance(place, str) else None)
            if spider.name in found:
                raise Misdeclared(f"{path}: a source named {spider.name!r} exists already; rename file, class and name")
            found[spider.name] = spider
    return dict(sorted(found.items()))


def find(name: str, package: str | Path | None = None) -> type[ArticleSpider]:
    """The source of that name, loading no other; raises `UnknownSource` with the nearest names."""
    files = {path.stem: (place, path) for place in _places(package) for path in _files(place)}
    if name not in files:
        raise UnknownSource(name, get_close_matches(name, files, n=3, cutoff=0.5))
    place, path = files[name]
    return load(path, package=place if isinstance(place, str) else None)


def load(path: Path, *, package: str | None = None) -> type[ArticleSpider]:
    """The one source a file declares; raises `Misdeclared` where file, class and `name` do not bear one name."""
    module = importlib.import_module(f"{package}.{path.stem}") if package else _load_file(path.resolve())
    declared = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Source) and value.__module__ == module.__name__
    ]
    if len(declared) != 1 or not issubclass(declared[0], ArticleSpider):
        raise Misdeclared(f"{path}: one source a file; found {', '.join(c.__name__ for c in declared) or 'none'}")
    spider = declared[0]
    expected = "".join(part.capitalize() for part in path.stem.split("_"))
    if spider.name != path.stem or spider.__name__ != expected:
        raise Misdeclared(
            f"{path}: file, name and class must agree: expected name {path.stem!r} and class {expected}, "
            f"found {spider.name!r} and {spider.__name__}"
        )
    return spider


def _places(package: str | Path | None) -> list[str | Path]:
    if package is not None:  # a path may come as a plain string: orders cross process borders as JSON
        return [Path(package) if isinstance(package, str) and os.sep in package else package]
    own = os.environ.get(FOLDER)
    return [PACKAGE, Path(own)] if own else [PACKAGE]


def _files(place: str | Path) -> list[Path]:
    """The spider files of a package or folder; a folder that is named but missing is an error, not an empty list."""
    if isinstance(place, str):
        folders = [Path(folder) for folder in importlib.import_module(place).__path__]
    else:
        folders = [place]
        if not place.is_dir():
            raise Misdeclared(f"{place}: no such folder of spiders; make it or unset {FOLDER}")
    return sorted(path for folder in folders for path in folder.glob("*.py") if not path.name.startswith("_"))


@cache
def _load_file(path: Path) -> ModuleType:
    name = f"own_spiders.{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise Misdeclared(f"{path}: cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
