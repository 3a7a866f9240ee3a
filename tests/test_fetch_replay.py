"""A replay answers from WARC files alone: the best answer for an address, or a clear refusal."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hostile import PAGE, crawl
from scrapy import Request
from scrapy.http import HtmlResponse, Response

from harvester.fetch.archive import Archive, responses
from harvester.fetch.replay import Replay, as_response
from harvester.settings import for_replay

URL = "http://news.linyuan.example/c/t20260506_1.html"


def keep(folder: Path, *answers: tuple[str, int, bytes, int], **headers: str) -> Path:
    """A WARC file with those answers: address, status, body, day of May on which it was fetched."""
    archive = Archive(folder, 1, "saved")
    for url, status, body, day in answers:
        told = {"Content-Type": "text/html", **headers}
        response = HtmlResponse(url, status, told, body, request=Request(url))
        archive.write(response, fetched_at=datetime(2026, 5, day, tzinfo=UTC))
    archive.close()
    return folder / archive.files[0]


@pytest.mark.parametrize(
    ("answers", "body"),
    [
        ([(URL, 200, b"old", 1), (URL, 200, b"new", 2)], b"new"),
        ([(URL, 200, b"new", 2), (URL, 200, b"old", 1)], b"new"),
        ([(URL, 200, b"page", 1), (URL, 503, b"busy", 2)], b"page"),
        ([(URL, 404, b"gone", 1)], b"gone"),
        ([(URL + "?utm_source=x", 200, b"twin", 1)], b"twin"),
        ([(URL.replace("http:", "https:"), 200, b"secure twin", 1)], b"secure twin"),
    ],
)
def test_best_answer_is_a_page_before_an_error_and_the_newest_of_several(
    tmp_path: Path, answers: list[tuple[str, int, bytes, int]], body: bytes
) -> None:
    found = Replay([keep(tmp_path, *answers)]).find(URL + "#top")
    assert found is not None
    assert found.body == body


def test_redirect_of_a_twin_is_no_answer(tmp_path: Path) -> None:
    """It would be followed in a circle: http leads to https, which is answered by http's redirect."""
    moved = keep(tmp_path, (URL, 301, b"", 1), Location=URL.replace("http:", "https:"))
    assert Replay([moved]).find(URL.replace("http:", "https:")) is None


def test_folder_stands_for_all_warc_files_in_it(tmp_path: Path) -> None:
    keep(tmp_path / "one", (URL, 200, b"1", 1))
    keep(tmp_path / "two", (URL.replace("_1", "_2"), 200, b"2", 1))
    (tmp_path / "notes.txt").write_text("not read")
    assert len(Replay([tmp_path])) == 2


def test_answer_comes_back_with_status_headers_and_unpacked_body(tmp_path: Path) -> None:
    [kept] = responses(keep(tmp_path, (URL, 200, "长沙".encode("gb18030"), 1), Server="nginx"))
    response = as_response(kept)
    assert isinstance(response, Response)
    assert (response.status, response.body.decode("gb18030"), response.headers["Server"]) == (200, "长沙", b"nginx")


def test_crawl_reads_the_files_and_asks_no_network(tmp_path: Path) -> None:
    file = keep(tmp_path / "from", (URL, 200, PAGE, 1), ("http://127.0.0.1/x", 200, b"inside", 1))
    missing = URL.replace("_1", "_9")
    done = crawl([URL, missing, "http://127.0.0.1/x"], tmp_path / "archive", **for_replay([str(file)]))
    assert done.outcome == {URL: "ok", missing: "not_archived", "http://127.0.0.1/x": "guard"}
    assert "--replay" in done.detail[missing]
    [copy] = (tmp_path / "archive").rglob("*.warc.gz")
    [kept] = responses(copy)
    assert (kept.url, kept.body, kept.fetched_at) == (URL, PAGE, datetime(2026, 5, 1, tzinfo=UTC))


def test_answer_out_of_our_own_archive_is_not_written_again(tmp_path: Path) -> None:
    file = keep(tmp_path / "archive", (URL, 200, PAGE, 1))
    done = crawl([URL], tmp_path / "archive", **for_replay([str(file)]))
    assert done.outcome == {URL: "ok"}
    assert list((tmp_path / "archive").rglob("*.warc.gz")) == [file]
