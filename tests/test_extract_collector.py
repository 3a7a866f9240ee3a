"""The cycle collector is kept still while a page is read, and left as it was found."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from harvester.article import Refused
from harvester.extract import read_page
from harvester.extract.collector import collector_paused


@pytest.fixture(autouse=True)
def _collector_left_on() -> Iterator[None]:
    yield
    gc.enable()


def test_the_collector_is_still_inside_and_on_again_behind() -> None:
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with collector_paused():
        pass
    assert not gc.isenabled()


def test_a_refused_page_leaves_the_collector_on() -> None:
    with pytest.raises(Refused):
        read_page(b"<html><body><p>\xe7\xa9\xba</p></body></html>", url="http://page.example/1.html")
    assert gc.isenabled()
