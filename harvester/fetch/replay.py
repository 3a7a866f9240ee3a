"""Answers every request, robots.txt included, from WARC files: no network at all."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Headers, Request, Response
from scrapy.responsetypes import responsetypes

from harvester.fetch.warc import Archived, ArchiveFault, response_at, responses
from harvester.identity.address import identity_of

REPLAYED = "harvester_replayed"
_FRAMING = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_ENDINGS = (".warc", ".warc.gz")
logger = logging.getLogger(__name__)


class NotArchived(IgnoreRequest):
    """The WARC files hold no answer for this address."""

    reason = "not_archived"


@dataclass(frozen=True, slots=True)
class _Place:
    url: str
    path: Path
    offset: int
    length: int
    status: int
    when: datetime

    @property
    def rank(self) -> tuple[bool, datetime]:
        """Pages before errors, then the newest."""
        return self.status < 400, self.when


class Replay:
    """Where the answer to each address lies in some WARC files; bodies stay on disk.

    An address with no answer of its own is answered by the page of its twin (http and https, www, tracking).
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self.skipped: Counter[str] = Counter()
        self._own: dict[str, _Place] = {}
        self._alike: dict[str, _Place] = {}
        for path in warc_files(paths):
            for kept in responses(path, skipped=self.skipped):
                self._add(kept)

    def __len__(self) -> int:
        return len(self._own)

    def find(self, url: str) -> Archived | None:
        """The best answer for the address: a page rather than an error, the newest of several."""
        url = url.split("#")[0]
        place = self._own.get(url) or self._alike.get(identity_of(url))
        return response_at(place.path, place.offset, place.length, place.url) if place else None

    def _add(self, kept: Archived) -> None:
        when = kept.fetched_at or datetime.min.replace(tzinfo=UTC)
        place = _Place(kept.url, kept.path, kept.offset, kept.length, kept.status, when)
        _keep_better(self._own, kept.url.split("#")[0], place)
        if kept.status == 200:  # a redirect found under another address would be followed in a circle
            _keep_better(self._alike, identity_of(kept.url), place)


class ReplayHandler:
    """Scrapy's download handler for http and https while a crawl is replayed; setting HARVESTER_REPLAY."""

    lazy = False

    def __init__(self, paths: Sequence[str]) -> None:
        self._replay = Replay(Path(path) for path in paths)
        if self._replay.skipped:
            logger.warning("replay: records passed over: %s", dict(self._replay.skipped))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ReplayHandler:
        return cls(crawler.settings.getlist("HARVESTER_REPLAY"))

    async def download_request(self, request: Request) -> Response:
        """The archived answer as if it had just come; NotArchived when there is none."""
        kept = await asyncio.to_thread(self._replay.find, request.url)
        if kept is None:
            raise NotArchived(f"no answer for {request.url} in the WARC files given to --replay")
        request.meta[REPLAYED] = kept
        return as_response(kept, request.url)

    async def close(self) -> None:
        """Nothing stays open between answers."""


def as_response(kept: Archived, url: str | None = None) -> Response:
    """An archived answer as Scrapy knows answers; its body is unpacked already."""
    headers = Headers()
    for name, value in kept.headers:
        if name.lower() not in _FRAMING:
            headers.appendlist(name.encode("latin-1", "replace"), value.encode("utf-8"))
    kind = responsetypes.from_args(headers=headers, url=kept.url, body=kept.body)
    return kind(url=url or kept.url, status=kept.status, headers=headers, body=kept.body)


def warc_files(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and for a folder every WARC file under it, in name order.

    A file that a killed run left without a whole record is passed over in a folder, and a fault where it is named.
    """
    found: list[Path] = []
    for path in paths:
        listed = sorted(p for p in path.rglob("*") if p.name.endswith(_ENDINGS)) if path.is_dir() else [path]
        found += [file for file in listed if file == path or holds_records(file)]
    return found


def holds_records(file: Path) -> bool:
    """Whether a WARC file has at least one whole record."""
    try:
        next(responses(file), None)
    except ArchiveFault as fault:
        logger.warning("%s; passed over", fault)
        return False
    return True


def _keep_better(places: dict[str, _Place], url: str, place: _Place) -> None:
    held = places.get(url)
    if held is None or place.rank >= held.rank:
        places[url] = place
