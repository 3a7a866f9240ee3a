"""A real HTTP server on loopback that answers for the hosts of the sample province, and for nobody else.

It speaks as a forward proxy: `GET http://english.linyuan.example/News/ HTTP/1.1` is answered from the province's own
pages. It opens no connection to anywhere, so an address outside the province can never be reached through it.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic, sleep
from urllib.parse import urlsplit

from harvester.sample.province import Province
from harvester.sample.sites.base import Answer
from harvester.sample.validators import CONDITIONS, Lie, answer_to, with_validators

LIFETIME = 600.0
"""Seconds after which a server ends by itself, so that none outlives a killed demo's process group by hours."""
_STRANGER = Answer(b"This server answers for the sample province only.\n", "text/plain", 403)
_UNSPOKEN = Answer(b"Only GET and HEAD are spoken here.\n", "text/plain", 405, (("Allow", "GET, HEAD"),))


@dataclass(frozen=True, slots=True)
class Visit:
    """One request as the access log keeps it, `path` with its query; no `host` where it named none of the province."""

    method: str
    host: str
    path: str
    status: int
    cookie: str = ""
    client: str = field(default="", compare=False)
    """The address that it came from; two visits are equal whoever asked, and whenever."""
    at: float = field(default=0.0, compare=False)
    """When it came, in seconds of the server's own clock."""

    @property
    def url(self) -> str:
        """The address that was asked for."""
        return f"http://{self.host}{self.path}"


class SampleServer:
    """Serves a province on a free port of 127.0.0.1; `visits` is everything that was asked of it, in order.

    Every page carries an ETag, and a Last-Modified where its site knows one, and is answered with 304 to who has it.
    `liars` are hosts that say 304 of pages that have changed, each with the way it lies.
    """

    def __init__(self, province: Province, liars: Mapping[str, Lie] | None = None) -> None:
        self.province = province
        self.liars = dict(liars or {})
        self._visits: list[Visit] = []
        self._counts: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()
        self._http = _Http(self)

    @property
    def address(self) -> str:
        """Where it listens, as a proxy address."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def host_map(self) -> dict[str, str]:
        """Host of the province → where requests for it are to be sent."""
        return dict.fromkeys(self.province.by_host, self.address)

    @property
    def visits(self) -> list[Visit]:
        """A copy of the access log."""
        with self._lock:
            return list(self._visits)

    def forget(self) -> None:
        """Empty the access log, to tell the next crawl's visits from this one's."""
        with self._lock:
            self._visits.clear()

    def count(self, host: str, path: str) -> int:
        """Which time it is that this is asked for, from 1; this one is counted."""
        with self._lock:
            self._counts[host, path] += 1
            return self._counts[host, path]

    def log(self, visit: Visit) -> None:
        """Keep a visit."""
        with self._lock:
            self._visits.append(visit)

    @contextmanager
    def running(self, seconds: float = LIFETIME) -> Iterator[SampleServer]:
        """The server, listening until the block ends or `seconds` have passed."""
        worker = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        end = threading.Timer(seconds, self._stop)
        end.daemon = True
        worker.start()
        end.start()
        try:
            yield self
        finally:
            end.cancel()
            self._stop()
            worker.join()

    def _stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    request_queue_size = 128  # with the default of 5 a burst of new connections waits for TCP to try again
    daemon_threads = True
    block_on_close = False  # an idle kept-alive connection must not hold up the end

    def __init__(self, sample: SampleServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.sample = sample

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed is no fault of the server's: nothing on stderr."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # the stubs know sockets only


class _Handler(BaseHTTPRequestHandler):
    server: _Http
    protocol_version = "HTTP/1.1"
    server_version = "sample-province"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        self._reply()

    def do_HEAD(self) -> None:
        self._reply()

    def do_POST(self) -> None:
        self._refuse()

    do_PUT = do_DELETE = do_CONNECT = do_OPTIONS = do_POST  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on stderr: the access log is `visits`."""

    def _reply(self) -> None:
        host, path = _asked(self.path)
        province = self.server.sample.province
        known = host in province.by_host
        answer = province.answer(host, path, self.server.sample.count(host, path)) if known else _STRANGER
        lie = self.server.sample.liars.get(host)
        if answer.status == 200:
            asked = {name: value for name in CONDITIONS if (value := self.headers.get(name))}
            answer = answer_to(with_validators(answer, lie), asked, lie)
        self._send(answer, *((host, path) if known else ("", self.path)))

    def _refuse(self) -> None:
        self.close_connection = True  # its body, or the tunnel it wanted, is not read
        self._send(_UNSPOKEN, "", self.path)

    def _send(self, answer: Answer, host: str, path: str) -> None:
        client = str(self.client_address[0])
        cookie = self.headers.get("Cookie", "")
        self.server.sample.log(Visit(self.command, host, path, answer.status, cookie, client, monotonic()))
        sleep(answer.delay)
        self.close_connection = self.close_connection or answer.cut
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body[: len(answer.body) // 2] if answer.cut else answer.body)


def _asked(target: str) -> tuple[str, str]:
    """Host, and path with query, of an absolute-form target; no host where it is anything else."""
    try:
        parts = urlsplit(target)
        port = parts.port
    except ValueError:
        return "", target
    if parts.scheme != "http" or port not in (None, 80) or parts.username is not None:
        return "", target
    return (parts.hostname or ""), (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
