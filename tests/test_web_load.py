"""Fifty readers while a crawl writes: nobody meets an error."""

from __future__ import annotations

import pytest
from crowded import crowd
from reading_room import KEY, furnish, many

from harvester.store.engine import Engine

PATHS = [
    "/", "/?q=轮渡", "/?q=ferry&lang=en", f"/article/{KEY}", f"/article/{KEY}/versions", "/timeline?q=轮渡", "/map",
    "/sources", "/coverage", "/about", "/api/v1/search?q=轮渡", "/feed.atom", f"/api/v1/articles/{KEY}",
]  # fmt: skip


@pytest.mark.slow
def test_fifty_readers_meet_no_error_while_a_crawl_writes(database: str, engine: Engine) -> None:
    furnish(engine)
    many(engine, 400)
    told = crowd(database, engine, PATHS, readers=50, seconds=8)
    assert told.broken == [] and set(told.statuses) == {200}, str(told)
    assert len(told.seconds) > 100 and told.written > 20, str(told)
