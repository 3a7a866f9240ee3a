"""The moment that counts is the one at which a request is sent: asked for then, and sent once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import PAGE, Asked, Hostile, crawl, reply

STAYS = reply(PAGE, Connection="keep-alive")


def deaf(asked: Asked) -> None:
    """Answers, takes a second request over the same connection, and hangs up without a word."""
    asked.connection.sendall(STAYS)
    while b"\r\n\r\n" not in (data := asked.connection.recv(65536)):
        if not data:
            return
    second.append(data)


second: list[bytes] = []


@pytest.fixture
def site() -> Iterator[Hostile]:
    server = Hostile({"/page": STAYS, "/deaf": deaf})
    yield server
    server.close()


def asked_for(site: Hostile, tmp_path: Path, *paths: str, **changes: Any) -> list[str]:
    """What became of each page."""
    urls = [f"http://town.example{path}" for path in paths]
    hosts = {"town.example": site.address}
    done = crawl(urls, tmp_path, ROBOTSTXT_OBEY=False, RETRY_ENABLED=False, HARVESTER_HOST_MAP=hosts, **changes)
    return [done.outcome[url] for url in urls]


def test_host_that_is_ours_is_asked(site: Hostile, tmp_path: Path) -> None:
    assert asked_for(site, tmp_path, "/page", TEST_LENT=[True]) == ["ok"]


def test_host_lost_while_the_connection_was_made_is_not_asked(site: Hostile, tmp_path: Path) -> None:
    """As after the sleep of a machine that stopped between a connection's first packet and its request."""
    assert asked_for(site, tmp_path, "/page", TEST_LENT=[True, True, False]) == ["limit"]
    assert (site.accepted, site.asked) == (1, [])


def test_request_that_was_lost_is_not_sent_again_without_the_pause(site: Hostile, tmp_path: Path) -> None:
    """A request that follows at once would be a second one, at a moment that nobody has admitted."""
    outcomes = asked_for(site, tmp_path, "/deaf", "/page", CONCURRENT_REQUESTS_PER_DOMAIN=1)
    assert len(second) + len(site.times("http://town.example/page")) == 1, "the lost request was sent twice"
    assert outcomes == ["ok", "download_failed"]
