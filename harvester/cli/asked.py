"""Who answers a maintainer's questions: the network, WARC files, or the sample province for its own hosts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from harvester.cli.options import place_of
from harvester.fault import Fault

if TYPE_CHECKING:
    from harvester.run.asking import Asker


class Usage(Fault):
    """A command line that cannot be meant."""


@contextmanager
def asker(archive: str, replay: list[Path] | None, urls: Iterable[str]) -> Iterator[Asker]:
    """What answers: WARC files where some are named, the sample province for its hosts, else the network."""
    from harvester.run.asking import Asker, Manners

    missing = [str(path) for path in replay or () if not path.exists()]
    if missing:
        raise Usage(f"--replay {', '.join(missing)}: no such file or folder")
    place = place_of(archive)
    folder = place if isinstance(place, Path) else place.folder  # the next crawl moves what is left there
    with ExitStack() as stack:
        hosts = {} if replay else stack.enter_context(_sample(urls))
        manners = Manners(folder / "sample" if hosts else folder, tuple(replay or ()), hosts)
        yield stack.enter_context(Asker(manners))


@contextmanager
def _sample(urls: Iterable[str]) -> Iterator[dict[str, str]]:
    """The sample province, served on loopback while the command runs, where an address asked for is one of its own."""
    if not any((urlsplit(url).hostname or "").endswith(".example") for url in urls):
        yield {}
        return
    from harvester.sample.province import Province, linyuan
    from harvester.sample.server import SampleServer
    from harvester.sample.sites.newcomer import newcomer

    with SampleServer(Province((*linyuan().sites, newcomer()))).running() as server:
        yield server.host_map
