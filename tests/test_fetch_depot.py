"""An archive at an address: files are moved there when closed and read from there; a killed one's are moved later."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from harvester.fetch.archive import Archive, ArchiveFault, read_raw
from harvester.fetch.depot import Depot, at_hand, listed
from harvester.run.importing import import_paths
from harvester.run.order import Order

BUCKET = "pages"
OPERATIONS = Path(__file__).resolve().parent.parent / "docs" / "operations.md"


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """The address of a bucket on a server of our own."""
    server_module = pytest.importorskip("moto.server")
    import boto3

    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            patch.setenv(name, "test")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("FSSPEC_S3_ENDPOINT_URL", f"http://{host}:{port}")
        boto3.client("s3", endpoint_url=f"http://{host}:{port}").create_bucket(Bucket=BUCKET)
        yield f"s3://{BUCKET}"
    server.stop()


def answer(number: int) -> HtmlResponse:
    url = f"http://depot.example/t20240102_{number}.html"
    return HtmlResponse(url, 200, body=b"<html>%d" % number * 50, request=Request(url))


def test_file_stands_at_the_address_once_it_is_closed_and_is_read_from_there(s3: str, tmp_path: Path) -> None:
    depot = Depot(f"{s3}/one", tmp_path / "waiting")
    depot.prove()
    archive = Archive(depot, 7, "town", max_file=1500)
    raws = [archive.write(answer(number)) for number in range(6)]
    assert read_raw(raws[-1], depot) == b"<html>5" * 50  # what is being written is read from here
    archive.close()
    assert archive.unmoved == []
    assert len(archive.files) > 1  # one was moved while the next was written
    assert list(depot.folder.rglob("*.warc.gz")) == []
    assert sorted(name.removeprefix(f"{s3}/one/") for name in listed(f"{s3}/one", (".warc.gz",))) == sorted(
        archive.files
    )
    assert [read_raw(raw, depot) for raw in raws] == [b"<html>%d" % number * 50 for number in range(6)]


def test_what_a_killed_process_left_is_moved_by_the_next_and_what_is_written_is_left_alone(
    s3: str, tmp_path: Path
) -> None:
    depot = Depot(f"{s3}/two", tmp_path / "waiting")
    words = f"""
import os, signal
from pathlib import Path
from scrapy import Request
from scrapy.http import HtmlResponse
from harvester.fetch.archive import Archive
from harvester.fetch.depot import Depot
archive = Archive(Depot({depot.address!r}, Path({str(depot.waiting)!r})), 1, "dead")
archive.write(HtmlResponse("http://depot.example/1.html", body=b"kept", request=Request("http://depot.example/1.html")))
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", words], check=False)
    alive = Archive(depot, 2, "alive")
    raw = alive.write(answer(1))
    [left] = [path.name for path in depot.folder.rglob("dead-*")]
    assert [name.rpartition("/")[2] for name in depot.sweep()] == [left]
    assert [path.name for path in depot.folder.rglob("*.warc.gz")] == [Path(alive.files[0]).name]
    alive.close()
    assert depot.sweep() == []
    assert read_raw(raw, depot) == answer(1).body


def test_address_that_takes_nothing_keeps_the_file_here_and_says_so(s3: str, tmp_path: Path) -> None:
    depot = Depot("s3://no-such-bucket/x", tmp_path / "waiting")
    archive = Archive(depot, 1, "town")
    archive.write(answer(1))
    archive.close()
    assert "the next run moves it" in archive.unmoved[0]
    assert len(list(depot.folder.rglob("*.warc.gz"))) == 1
    for address in ("s3://no-such-bucket/x", "s3://no-such-bucket"):
        with pytest.raises(ArchiveFault, match="no-such-bucket"):
            Depot(address, tmp_path).prove()


def test_file_at_an_address_is_imported(s3: str, tmp_path: Path) -> None:
    depot = Depot(f"{s3}/three", tmp_path / "waiting")
    archive = Archive(depot, 1, "town")
    archive.write(answer(1))
    archive.close()
    tally = import_paths([f"{s3}/three"], db=f"sqlite:///{tmp_path}/a.db", archive=Depot(f"{s3}/own", tmp_path / "w"))
    assert (tally.counts["seen"], tally.counts["refused"]) == (1, 1)  # a page of one word
    assert len(listed(f"{s3}/own", (".warc.gz",))) == 1
    with at_hand(f"{s3}/three/{archive.files[0]}") as file:
        assert file.stat().st_size > 100


def test_order_crosses_a_process_border_with_its_depot(tmp_path: Path) -> None:
    order = Order(("a",), "sqlite:///a.db", Depot("s3://b/c", tmp_path))
    assert Order.from_json(order.as_json()) == order
    assert str(order.archive) == "s3://b/c"


def test_archive_that_was_a_folder_is_copied_and_every_page_is_found(s3: str, tmp_path: Path) -> None:
    archive = Archive(tmp_path / "archive", 1, "town")
    raw = archive.write(answer(4))
    archive.close()
    words = f"import fsspec; fsspec.filesystem('s3').put('archive/', '{BUCKET}/moved/', recursive=True)"  # as told
    assert words.split("; ")[1].replace(f"{BUCKET}/moved", "pages/archive") in OPERATIONS.read_text(encoding="utf-8")
    subprocess.run([sys.executable, "-c", words], cwd=tmp_path, check=True)
    assert read_raw(raw, Depot(f"{s3}/moved", tmp_path / "waiting")) == answer(4).body


def test_any_other_file_system_serves_as_well(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    depot = Depot(f"file://{tmp_path}/far/pages", tmp_path / "waiting")
    depot.prove()
    archive = Archive(depot, 1, "town")
    raw = archive.write(answer(3))
    archive.close()
    assert (tmp_path / "far" / "pages" / archive.files[0]).is_file()
    assert read_raw(raw, depot) == answer(3).body


def test_address_of_an_unknown_kind_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ArchiveFault, match="nowhere://x"):
        Depot("nowhere://x", tmp_path).prove()
