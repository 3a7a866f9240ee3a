"""The loopback server answers for the sample province and for nobody else."""

from __future__ import annotations

import http.client
import socket
import struct
import time
import zlib
from collections.abc import Iterator

import pytest

from harvester.sample.province import linyuan
from harvester.sample.server import SampleServer, Visit

ARTICLE = "/News/Localnews/202403/t20240308_18204.html"
HOST = "english.linyuan.example"


@pytest.fixture(scope="module")
def server() -> Iterator[SampleServer]:
    with SampleServer(linyuan()).running(seconds=60) as running:
        yield running


def ask(
    server: SampleServer, target: str, method: str = "GET", **headers: str
) -> tuple[http.client.HTTPResponse, bytes]:
    """One request with the target exactly as given, as a proxy's client writes it."""
    connection = http.client.HTTPConnection("127.0.0.1", int(server.address.rpartition(":")[2]), timeout=10)
    try:
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def test_page_of_the_province_is_served_to_an_absolute_request(server: SampleServer) -> None:
    response, body = ask(server, f"http://{HOST}{ARTICLE}")
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Night Ferry Between Qingting and Tingchao" in body.decode()
    assert body == server.province.site("linyuan_en").answers[ARTICLE].body


@pytest.mark.parametrize(
    "target",
    [
        "http://www.elsewhere.example/",
        "http://127.0.0.1/",
        "http://english.linyuan.example:8080/",
        "http://english.linyuan.example.evil.example/",
        "http://someone@english.linyuan.example/",
        "https://english.linyuan.example/",
        "http://[::1]/",
        "http://english.linyuan.example:port/",
        "/News/Localnews/",
        "file:///etc/passwd",
    ],
)
def test_any_other_host_is_refused_without_a_connection(server: SampleServer, target: str) -> None:
    response, body = ask(server, target)
    assert response.status == 403
    assert body == b"This server answers for the sample province only.\n"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT"])
def test_only_reading_is_spoken(server: SampleServer, method: str) -> None:
    response, _ = ask(server, f"{HOST}:443" if method == "CONNECT" else f"http://{HOST}/", method)
    assert response.status == 405


def test_head_sends_the_headers_and_no_body(server: SampleServer) -> None:
    response, body = ask(server, f"http://{HOST}{ARTICLE}", "HEAD")
    assert (response.status, body) == (200, b"")
    assert int(response.headers["Content-Length"]) > 1000


def test_unchanged_page_is_told_by_its_tag_and_by_its_date(server: SampleServer) -> None:
    first, _ = ask(server, f"http://{HOST}{ARTICLE}")
    by_tag, body = ask(server, f"http://{HOST}{ARTICLE}", If_None_Match=first.headers["ETag"])
    by_date, _ = ask(server, f"http://{HOST}{ARTICLE}", If_Modified_Since=first.headers["Last-Modified"])
    other, _ = ask(server, f"http://{HOST}{ARTICLE}", If_None_Match='"another"')
    nonsense, _ = ask(server, f"http://{HOST}{ARTICLE}", If_Modified_Since="yesterday, I think")
    assert (by_tag.status, body) == (304, b"")
    assert [by_date.status, other.status, nonsense.status] == [304, 200, 200]


def test_missing_page_is_a_404(server: SampleServer) -> None:
    response, _ = ask(server, f"http://{HOST}/News/nothing.html")
    assert response.status == 404


def test_robots_forbid_the_drafts_that_a_list_links(server: SampleServer) -> None:
    _, robots = ask(server, f"http://{HOST}/robots.txt")
    _, listed = ask(server, f"http://{HOST}/News/Localnews/index_1.html")
    assert b"Disallow: /News/Localnews/draft/\n" in robots
    assert b"./draft/t20240329_18290.html" in listed


def test_pictures_and_files_are_real(server: SampleServer) -> None:
    _, picture = ask(server, f"http://{HOST}/News/Localnews/202403/W020240308401220031.png")
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    size, head = struct.unpack(">I", picture[8:12])[0], picture[12:29]
    assert size == 13
    assert struct.unpack(">I", picture[29:33])[0] == zlib.crc32(head)
    _, pdf = ask(server, "http://www.linyuan.example/zwgk/zhengce/202402/P020240222540013377801.pdf")
    assert pdf.startswith(b"%PDF-1.4")
    start = int(pdf.rsplit(b"startxref\n", 1)[1].split()[0])
    assert pdf[start : start + 4] == b"xref"


def test_every_visit_is_logged_and_the_log_can_be_emptied() -> None:
    with SampleServer(linyuan()).running(seconds=60) as server:
        ask(server, f"http://{HOST}{ARTICLE}")
        ask(server, "http://www.elsewhere.example/x")
        assert server.visits == [
            Visit("GET", HOST, ARTICLE, 200),
            Visit("GET", "", "http://www.elsewhere.example/x", 403),
        ]
        server.forget()
        assert server.visits == []


def test_it_listens_on_loopback_only(server: SampleServer) -> None:
    assert server.address.startswith("http://127.0.0.1:")
    assert set(server.host_map.values()) == {server.address}
    assert all(host.endswith(".example") for host in server.host_map)


def test_it_ends_by_itself_when_its_time_is_up() -> None:
    with SampleServer(linyuan()).running(seconds=0.2) as server:
        port = int(server.address.rpartition(":")[2])
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and answers(port):
            pass
        assert not answers(port)


def answers(port: int) -> bool:
    """Whether the server still answers a request; one that only listens takes the connection and stays silent."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=0.5) as client:
            client.sendall(b"GET http://english.linyuan.example/robots.txt HTTP/1.1\r\nConnection: close\r\n\r\n")
            return bool(client.recv(1))
    except OSError:
        return False
