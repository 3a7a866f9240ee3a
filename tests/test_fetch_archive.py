"""What is archived can be read again, whatever happened to the file in between."""

from __future__ import annotations

import gzip
import os
import zlib
from collections import Counter
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import brotli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scrapy.http import HtmlResponse, Request, Response
from warcio.archiveiterator import ArchiveIterator

from harvester.article import Raw
from harvester.fetch.archive import RAW, Archive, ArchiveFault, raw_of, read_raw, response_at, responses

PAGE = "<html><title>渡口</title><p>The ferry at 长沙 opened today.</p></html>".encode("gb18030")
WHEN = datetime(2026, 5, 6, 1, 2, 3, 456789, UTC)


def answer(number: int = 1, body: bytes = PAGE, status: int = 200, url: str = "", **headers: str) -> Response:
    url = url or f"http://news.linyuan.example/c/{number}.html"
    return HtmlResponse(
        url,
        status=status,
        headers={"Content-Type": "text/html; charset=gb2312", **headers},
        body=body,
        request=Request(url, headers={"User-Agent": "harvester/0"}),
        encoding="gb18030",
    )


def written(folder: Path, count: int) -> tuple[Path, list[Raw]]:
    archive = Archive(folder, 7, "linyuan_zh")
    raws = [archive.write(answer(n), fetched_at=WHEN) for n in range(count)]
    archive.close()
    assert raws[0].archive
    return folder / raws[0].archive, raws


def test_page_comes_back_byte_for_byte(tmp_path: Path) -> None:
    _, raws = written(tmp_path, 3)
    assert [read_raw(raw, tmp_path) for raw in raws] == [PAGE] * 3
    assert raws[0].sha256 == sha256(PAGE).hexdigest()
    assert raws[0].fetched_at == WHEN


def test_record_is_readable_before_the_archive_is_closed(tmp_path: Path) -> None:
    archive = Archive(tmp_path, 7, "linyuan_zh")
    assert read_raw(archive.write(answer()), tmp_path) == PAGE


def test_answers_written_together_each_come_back_and_cost_one_wait_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    sync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (waits.append(file), sync(file)))
    archive = Archive(tmp_path, 7, "linyuan_zh")
    raws = archive.write_all([(answer(n, PAGE + b"%d" % n), WHEN) for n in range(5)])
    assert len(waits) == 1
    assert [read_raw(raw, tmp_path) for raw in raws] == [PAGE + b"%d" % n for n in range(5)]
    assert {raw.fetched_at for raw in raws} == {WHEN}


def test_a_file_that_is_full_in_the_midst_of_several_answers_is_on_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    sync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda file: (waits.append(file), sync(file)))
    archive = Archive(tmp_path, 7, "linyuan_zh", max_file=1)
    raws = archive.write_all([(answer(n), WHEN) for n in range(3)])
    assert len({raw.archive for raw in raws}) == len(archive.files) == 3
    assert len(waits) == 3
    assert [read_raw(raw, tmp_path) for raw in raws] == [PAGE] * 3


def test_page_is_packed_to_a_quarter_and_any_unpacker_reads_it(tmp_path: Path) -> None:
    page = b"".join(b"<li><a href='/c%d/index.html'>Ferry %d</a></li>" % (n, n * n) for n in range(2000))
    raw = Archive(tmp_path, 7, "linyuan_zh").write(answer(body=page))
    assert raw.archive and raw.length and raw.length < len(page) / 4
    record = (tmp_path / raw.archive).read_bytes()[raw.offset :][: raw.length]
    assert zlib.decompress(record, 31).endswith(page + b"\r\n\r\n")


def test_file_is_standard_warc_with_its_requests(tmp_path: Path) -> None:
    path, raws = written(tmp_path, 2)
    with path.open("rb") as file:
        records = [(r.rec_type, r.rec_headers.protocol, r.rec_headers.get_header("WARC-Target-URI"))
                   for r in ArchiveIterator(file, check_digests="raise")]  # fmt: skip
    assert [kind for kind, _, _ in records] == ["warcinfo", "response", "request", "response", "request"]
    assert {version for _, version, _ in records} == {"WARC/1.1"}
    assert records[1][2] == raws[0].url


@pytest.mark.parametrize(("label", "pack"), [("gzip", gzip.compress), ("br", brotli.compress)])
def test_packed_answer_is_kept_as_it_came_and_read_unpacked(tmp_path: Path, label: str, pack) -> None:  # type: ignore[no-untyped-def]
    response = answer(body=pack(PAGE), **{"Content-Encoding": label})
    raw = Archive(tmp_path, 7).write(response)
    assert read_raw(raw, tmp_path) == PAGE
    assert raw.sha256 == sha256(PAGE).hexdigest()


def test_label_that_lies_about_packing_leaves_the_body_alone(tmp_path: Path) -> None:
    raw = Archive(tmp_path, 7).write(answer(**{"Content-Encoding": "br", "Transfer-Encoding": "chunked"}))
    assert read_raw(raw, tmp_path) == PAGE


def test_redirects_and_errors_are_kept_with_status_and_headers(tmp_path: Path) -> None:
    raw = Archive(tmp_path, 7).write(answer(status=302, body=b"", Location="/elsewhere"))
    assert raw.archive
    [kept] = responses(tmp_path / raw.archive)
    assert (kept.status, kept.header("location"), kept.body, kept.url) == (302, "/elsewhere", b"", raw.url)


def test_two_archives_of_one_run_never_share_a_file(tmp_path: Path) -> None:
    raws = [Archive(tmp_path, 7, "linyuan_zh").write(answer(n)) for n in range(3)]
    assert len({raw.archive for raw in raws}) == 3


def test_archive_begins_a_new_file_at_its_size(tmp_path: Path) -> None:
    archive = Archive(tmp_path, 7, "linyuan_zh", max_file=2000)
    raws = [archive.write(answer(n)) for n in range(9)]
    assert len({raw.archive for raw in raws}) == len(archive.files) > 1
    assert all(read_raw(raw, tmp_path) == PAGE for raw in raws)
    archive.close()
    for file in archive.finished:
        data = (tmp_path / file.name).read_bytes()
        assert (file.size, file.sha256) == (len(data), sha256(data).hexdigest())
        with (tmp_path / file.name).open("rb") as opened:
            assert file.records == sum(1 for _ in ArchiveIterator(opened))


@pytest.mark.parametrize("name", ["../../etc/x", "a\0b", "x" * 300, "省报", "-rf", ".", ""])
def test_hostile_source_name_stays_in_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "archive"
    raw = Archive(folder, 7, name).write(answer())
    assert raw.archive and ".." not in raw.archive and len(raw.archive) < 120
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [folder / raw.archive]


@pytest.mark.parametrize("path", ["/../../etc/x", "/%2e%2e/%00", "/a\0b", "/" + "x" * 300, "/c;rm%20-rf"])
def test_hostile_address_names_no_file_and_comes_back(tmp_path: Path, path: str) -> None:
    url = f"http://news.linyuan.example{path}"
    folder = tmp_path / "archive"
    raw = Archive(folder, 7, "linyuan_zh").write(answer(url=url))
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [folder / raw.archive]
    assert raw.archive and len(raw.archive) < 120
    assert [one.url for one in responses(folder / raw.archive)] == [raw.url]


def test_unwritable_folder_is_said_at_once_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ArchiveFault, match=r"cannot be written.*--archive"):
        Archive(tmp_path / "file" / "archive", 7)


def test_torn_last_record_is_skipped_and_counted(tmp_path: Path) -> None:
    path, _ = written(tmp_path, 3)
    whole = path.read_bytes()
    last = response_at(path, *place(path, 2))
    for cut in (last.offset + 1, last.offset + last.length // 2, last.offset + last.length - 1):
        path.write_bytes(whole[:cut])
        skipped: Counter[str] = Counter()
        assert [r.url for r in responses(path, skipped=skipped)] == [
            f"http://news.linyuan.example/c/{n}.html" for n in (0, 1)
        ]
        assert skipped == {"torn": 1}


def place(path: Path, number: int) -> tuple[int, int]:
    kept = list(responses(path))[number]
    return kept.offset, kept.length


@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
@settings(max_examples=60, deadline=None)
def test_one_flipped_byte_costs_at_most_one_answer_and_never_raises_a_bug(
    tmp_path_factory: pytest.TempPathFactory, at: int, byte: int
) -> None:
    path, _ = written(tmp_path_factory.mktemp("flip"), 4)
    data = bytearray(path.read_bytes())
    data[at % len(data)] = byte
    path.write_bytes(data)
    assert len(list(responses(path))) >= 3


@given(st.binary(max_size=3000))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_answers_or_a_clear_fault(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "x.warc.gz"
    path.write_bytes(data)
    with pytest.raises(ArchiveFault, match=r"x\.warc\.gz"):
        list(responses(path))


def test_plain_warc_with_foreign_records_reads_and_counts(tmp_path: Path) -> None:
    packed, _ = written(tmp_path, 2)
    plain = gzip.decompress(packed.read_bytes())
    revisit = (
        b"WARC/1.0\r\nWARC-Type: revisit\r\nWARC-Target-URI: <http://news.linyuan.example/c/9.html>\r\n"
        b"WARC-Date: soon\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
    )
    dns = revisit.replace(b"revisit", b"response").replace(b"http://news", b"dns:news")
    junk = b"garbage between records\r\n\r\n"
    path = tmp_path / "mixed.warc"
    path.write_bytes(revisit + dns + junk + plain)
    skipped: Counter[str] = Counter()
    kept = list(responses(path, skipped=skipped))
    assert [r.body for r in kept] == [PAGE, PAGE]
    assert skipped == {"revisit": 1, "no_address": 1, "damaged": 1}
    assert response_at(path, kept[1].offset, kept[1].length).url == kept[1].url


def test_warc_packed_as_one_piece_is_read_and_its_answers_found_by_address(tmp_path: Path) -> None:
    packed, _ = written(tmp_path, 2)
    path = tmp_path / "one.warc.gz"
    path.write_bytes(gzip.compress(gzip.decompress(packed.read_bytes())))
    first, second = responses(path)
    assert response_at(path, second.offset, second.length, second.url).url == second.url != first.url


@pytest.mark.parametrize("data", [b"", b"hello", gzip.compress(b"hello", mtime=0), b"\x1f\x8b\x08"])
def test_file_that_is_no_archive_is_named_in_the_fault(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "notes.warc.gz"
    path.write_bytes(data)
    with pytest.raises(ArchiveFault, match=r"notes\.warc\.gz: .*; give a whole"):
        list(responses(path))


def test_page_over_the_size_limit_is_counted_not_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path, 7)
    archive.write(answer(1, body=gzip.compress(b"a" * 6_000_000), **{"Content-Encoding": "gzip"}))
    raw = archive.write(answer(2))
    assert raw.archive
    skipped: Counter[str] = Counter()
    assert [r.url for r in responses(tmp_path / raw.archive, skipped=skipped)] == [raw.url]
    assert skipped == {"too_large": 1}


def test_raw_that_points_at_another_page_is_refused(tmp_path: Path) -> None:
    _, (first, second) = written(tmp_path, 2)
    first.offset, first.length, first.sha256 = second.offset, second.length, "0" * 64
    with pytest.raises(ArchiveFault, match="other SHA-256"):
        read_raw(first, tmp_path)


def test_raw_of_finds_what_the_middleware_attached() -> None:
    response = answer()
    with pytest.raises(LookupError, match="was not archived"):
        raw_of(response)
    assert response.request
    response.request.meta[RAW] = raw = Raw(response.url, "0" * 64)
    assert raw_of(response) is raw
