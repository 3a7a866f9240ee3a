"""Words for the states of a database, on both kinds: the same word never stands for two states."""

from __future__ import annotations

from search_corpus import put

from harvester.store.engine import Engine, open_database
from harvester.store.moment import Moments


def test_a_commit_of_another_connection_makes_a_new_word(database: str, engine: Engine) -> None:
    reading = open_database(database, readonly=True)
    moments = Moments(reading)
    words = [moments.now()]
    for number in range(5):
        with engine.begin() as conn:
            put(conn, "轮渡", "轮渡", key=f"{number:016x}")
        words.append(moments.now())
    assert len(set(words)) == 6
    moments.close()
    reading.dispose()


def test_what_is_not_committed_is_no_new_state(database: str, engine: Engine) -> None:
    reading = open_database(database, readonly=True)
    moments = Moments(reading)
    with engine.begin() as conn:
        put(conn, "轮渡", "轮渡", key="0" * 16)
        during = moments.now()
    assert moments.now() != during, "a word taken while a crawl writes does not stand for what it wrote"
    moments.close()
    reading.dispose()


def test_words_of_two_processes_are_never_the_same(engine: Engine) -> None:
    one, two = Moments(engine), Moments(engine)
    assert one.now() != two.now()
    one.close()
    two.close()
