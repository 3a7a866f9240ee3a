"""Several workers, one queue: every article once, no host asked by two at a time, whatever dies or is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster import Cluster, address, kill
from provinces import wait_until

from harvester.cluster.plan import enqueue_due
from harvester.cluster.queue import counts
from harvester.sample.scale import towns
from harvester.sample.server import SampleServer

only_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def cluster(tmp_path: Path, database: str) -> Iterator[Cluster]:
    """Six hosts of eight articles; two of the sources share nothing, every host waits 0.3 s between two requests."""
    with SampleServer(towns(48, 6)).running() as server:
        one = Cluster(tmp_path, server, database)
        try:
            yield one
        finally:
            one.end()


def done(cluster: Cluster) -> bool:
    """Whether nothing waits and nothing is being done."""
    now = counts(cluster.db)
    return now is not None and not now.waiting and not now.doing


@only_postgresql
def test_two_workers_share_what_is_due_and_one_killed_loses_nothing(cluster: Cluster) -> None:
    queued = enqueue_due(cluster.db, spiders=cluster.spiders)
    assert (queued.new, queued.waiting) == (6, 0)
    assert enqueue_due(cluster.db, spiders=cluster.spiders).new == 0  # another machine's timer
    first, _ = cluster.start(1), cluster.start(2)
    wait_until(lambda: len(cluster.clients()) == 2, 60)
    wait_until(lambda: cluster.held() > 4, 60)
    kill(first)
    wait_until(lambda: done(cluster), 120)
    assert cluster.wrong() == []
    assert cluster.clients() == {address(1), address(2)}
