"""A page that hangs, bursts or kills its reader costs itself alone."""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest
from extracting import TITLE, URL, ZH, page, paragraphs

from harvester.article import Refused
from harvester.extract import Reading, read_page
from harvester.extract.pool import ReaderPool
from harvester.layout import Declaration, Layout

SLOW = b"<html><body><div " + b" ".join(b'a%d=">"' % n for n in range(100_000)) + b"></div></body></html>"
"""Each attribute holds a `>`: the cheap scan sees short tags, libxml2 needs minutes."""


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    with ReaderPool(workers=1, seconds=2, megabytes=400) as readers:
        yield readers


def test_pool_reads_what_read_page_reads(pool: ReaderPool) -> None:
    same = {
        "url": URL,
        "content_type": "text/html; charset=utf-8",
        "fetched_at": datetime(2024, 5, 7, tzinfo=UTC),
        "declaration": Declaration(name="linyuan_zh", layouts=(Layout(body="div.box", origin=None),)),
    }
    raw = page(paragraphs())
    assert pool.read(raw, **same) == read_page(raw, **same)  # type: ignore[arg-type]


def test_pages_that_come_before_the_workers_are_there_are_read_and_closing_waits_for_them() -> None:
    readers = ReaderPool(workers=1)
    readers.warm()
    early = [readers.submit(page(paragraphs()), url=URL) for _ in range(3)]
    readers.close()
    assert [future.result(0).article.title for future in early] == [TITLE] * 3
    with pytest.raises(RuntimeError):
        readers.submit(page(paragraphs()), url=URL)


def test_pool_that_is_stopped_while_it_starts_answers_every_page() -> None:
    readers = ReaderPool(workers=1)
    early = [readers.submit(SLOW, url=URL) for _ in range(3)]
    readers.stop()
    assert {type(future.exception(5)) for future in early} == {Refused}


def test_refusal_of_a_worker_reaches_the_caller(pool: ReaderPool) -> None:
    with pytest.raises(Refused) as refusal:
        pool.read(b"%PDF-1.7", url=URL)
    assert refusal.value.reason == "not_html"
    assert refusal.value.detail == "the bytes are pdf"


def test_page_that_hangs_inside_the_parser_is_a_timeout_and_the_pool_goes_on(pool: ReaderPool) -> None:
    begun = time.monotonic()
    with pytest.raises(Refused) as refusal:
        pool.read(SLOW, url=URL)
    assert refusal.value.reason == "timeout"
    assert time.monotonic() - begun < 6
    assert pool.read(page(paragraphs()), url=URL).article.title == TITLE


def test_future_is_a_plain_future(pool: ReaderPool) -> None:
    promised = pool.submit(page(paragraphs()), url=URL)
    assert type(promised) is Future
    reading = promised.result(timeout=10)
    assert isinstance(reading, Reading)
    assert reading.article.text == "\n".join(ZH)


def test_reading_and_refusal_cross_process_borders() -> None:
    reading = read_page(page(paragraphs()), url=URL)
    assert pickle.loads(pickle.dumps(reading)) == reading
    refusal = pickle.loads(pickle.dumps(Refused("timeout", "over 10 s")))
    assert (refusal.reason, refusal.detail) == ("timeout", "over 10 s")


def test_page_that_bursts_the_memory_limit_is_refused_as_memory() -> None:
    rows = "".join(f"<p>第{n}户村民说，路修好了，橘子好卖了。</p>" for n in range(60_000))
    with ReaderPool(workers=1, seconds=30, megabytes=120) as small:
        with pytest.raises(Refused) as refusal:
            small.read(page(rows), url=URL)
        assert refusal.value.reason in ("memory", "crashed")
        assert small.read(page(paragraphs()), url=URL).article.title == TITLE


def test_worker_that_dies_is_a_crash_and_the_pool_goes_on() -> None:
    with ReaderPool(workers=1, seconds=30) as readers:
        readers.read(page(paragraphs()), url=URL)
        promised = readers.submit(SLOW, url=URL)
        worker = _busiest_child()
        os.kill(worker, 9)
        with pytest.raises(Refused) as refusal:
            promised.result(timeout=20)
        assert refusal.value.reason == "crashed"
        assert readers.read(page(paragraphs()), url=URL).article.title == TITLE


def test_closed_pool_finishes_what_was_submitted() -> None:
    readers = ReaderPool(workers=1)
    waiting = [readers.submit(page(paragraphs()), url=f"{URL}?{n}") for n in range(20)]
    readers.close()
    assert [w.result().article.url for w in waiting] == [f"{URL}?{n}" for n in range(20)]


def test_stopped_pool_leaves_nobody_waiting() -> None:
    readers = ReaderPool(workers=1, seconds=30)
    waiting = [readers.submit(SLOW, url=URL) for _ in range(3)]
    readers.stop()
    for promised in waiting:
        with pytest.raises(Refused) as refusal:
            promised.result(timeout=10)
        assert refusal.value.reason == "crashed"


def _busiest_child() -> int:
    """The worker: the process below us that has none below itself and has computed for a while on our page."""
    begun: dict[int, int] = {}
    for _ in range(400):
        for pid in _descendants(os.getpid()):
            if not _descendants(pid) and _ticks(pid) - begun.setdefault(pid, _ticks(pid)) > 20:
                return pid
        time.sleep(0.02)
    raise AssertionError("no worker is computing")


def _descendants(parent: int) -> list[int]:
    found: list[int] = []
    try:
        listed = [task / "children" for task in Path(f"/proc/{parent}/task").iterdir()]
        children = [int(child) for path in listed for child in path.read_text().split()]
    except (FileNotFoundError, ProcessLookupError):  # it ended while we looked
        return found
    for child in children:
        found += [child, *_descendants(child)]
    return found


def _ticks(pid: int) -> int:
    """Processor time of a process in hundredths of a second."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11])
    except FileNotFoundError:
        return 0
