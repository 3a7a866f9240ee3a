"""Alerts reach real servers on loopback: once at the start, once at the end, grouped, never lost, never in the way."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from harvester.clock import now
from harvester.run import alerts, channels, telling
from harvester.run.alerts import Alarm
from harvester.run.channels import (
    MAIL_TO,
    METRICS,
    PASSWORD,
    PING,
    SMTP,
    WEBHOOK,
    ChannelFault,
    Channels,
    NotDelivered,
    ping,
    post,
)
from harvester.run.order import Order, Report, SourceReport
from harvester.run.watch import News
from harvester.store import incidents, pages, runs
from harvester.store.engine import Engine, open_database
from harvester.store.incidents import Trouble

SECRET = "geheim-7731"


class Post:
    """A mail server that keeps what it is sent; `refuses` makes it turn every mail away."""

    def __init__(self) -> None:
        self.got: list[Any] = []
        self.refuses = False
        self.users: list[tuple[bytes, bytes]] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if self.refuses:
            return "451 try again later"
        self.got.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        self.users.append((data.login, data.password))
        return AuthResult(success=data.password == SECRET.encode())


@contextmanager
def mail_server(**options: Any) -> Iterator[tuple[Post, int]]:
    kept = Post()
    controller = Controller(kept, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield kept, controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Web:
    """A web server that keeps what it is asked; `status` is what it answers with, after `delay` seconds."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, bytes]] = []
        self.status, self.delay, self.location = 200, 0.0, ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.do_POST()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                outer.asked.append((self.command, self.path, body))
                time.sleep(outer.delay)
                self.send_response(outer.status)
                if outer.location:
                    self.send_header("Location", outer.location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def web() -> Iterator[Web]:
    one = Web()
    thread = threading.Thread(target=one.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield one
    one.server.shutdown()
    one.server.server_close()
    thread.join()


@pytest.fixture
def kept(sqlite_template: Path, tmp_path: Path) -> Iterator[Engine]:
    (tmp_path / "a.db").write_bytes(sqlite_template.read_bytes())
    engine = open_database(f"sqlite:///{tmp_path / 'a.db'}")
    yield engine
    engine.dispose()


def run_of(engine: Engine, began: dict[str, str], over: tuple[str, ...] = (), code: int = 1) -> Report:
    """A run that found these troubles (source → cause) and found those of `over` ended."""
    news, at = News(), now()
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="test")
        lasting = incidents.lasting(conn)
        news.ended = [incidents.end(conn, lasting[name].id, at=at, run_id=run) for name in over]
        for name, cause in began.items():
            pages.ensure_source(conn, name, at)
            page = (f"http://{name}.example/x/", None)
            facts = {"cause": cause, "signature": cause, "detail": f"{cause} was seen"}
            news.began.append(incidents.begin(conn, name, **facts, at=at, run_id=run, page=page))
    return Report(run, [SourceReport(name) for name in began], code, news=news)


def tell(engine: Engine, report: Report, **environment: str) -> list[str]:
    Alarm(Channels.from_environment(environment)).tell(engine, report)
    return report.undelivered


def test_one_mail_at_the_start_and_one_at_recovery(kept: Engine) -> None:
    with mail_server() as (post_office, port):
        said = {SMTP: f"smtp+plain://127.0.0.1:{port}", MAIL_TO: "wache@hekou.example, zwei@hekou.example"}
        assert tell(kept, run_of(kept, {"hekou_zh": "empty_list"}), **said) == []
        tell(kept, run_of(kept, {}), **said)
        tell(kept, run_of(kept, {}, over=("hekou_zh",), code=0), **said)
    first, last = post_office.got
    assert first["Subject"] == "harvester: hekou_zh: empty_list"
    assert first["To"] == "wache@hekou.example, zwei@hekou.example"
    assert first["Auto-Submitted"] == "auto-generated"
    text = first.get_content()
    assert "empty_list: the lists show no article" in text
    assert "first page http://hekou_zh.example/x/" in text
    assert "do         " in text
    assert last["Subject"] == "harvester: hekou_zh well again"
    assert "hekou_zh: empty_list, " in last.get_content()
    with kept.connect() as conn:
        [trouble] = incidents.of(conn, [1])
    assert trouble.told_at is not None
    assert trouble.end_told_at is not None
    assert trouble.told_at < trouble.end_told_at


def test_seventy_sources_down_by_one_network_are_one_message(kept: Engine, web: Web) -> None:
    tell(kept, run_of(kept, {f"town{n}_zh": "dns" for n in range(70)} | {"hekou_zh": "robots"}),
         **{WEBHOOK: f"{web.address}/hook"})  # fmt: skip
    [(method, path, body)] = web.asked
    told = json.loads(body)
    assert (method, path) == ("POST", "/hook")
    assert told["text"].splitlines()[:2] == [
        "harvester: 71 sources: dns, robots",
        "town0_zh, town1_zh, town2_zh, town3_zh and 66 more: dns: the host's name is not known",
    ]
    assert len(told["text"].splitlines()) < 16
    assert {one["source"] for one in told["began"]} == {f"town{n}_zh" for n in range(70)} | {"hekou_zh"}
    assert set(told["began"][0]) >= {"cause", "means", "detail", "do", "page_url", "began_at", "ended_at"}


def test_what_was_not_delivered_is_said_and_told_by_the_next_run(kept: Engine, web: Web) -> None:
    with mail_server() as (post_office, port):
        said = {
            SMTP: f"smtp+plain://127.0.0.1:{port}",
            MAIL_TO: "wache@hekou.example",
            WEBHOOK: f"{web.address}/{SECRET}",
        }
        post_office.refuses, web.status = True, 503
        failed = tell(kept, run_of(kept, {"hekou_zh": "tls"}), **said)
        assert sorted(line.partition(":")[0] for line in failed) == ["mail", "webhook"]
        assert "451" in " ".join(failed)
        assert "503" in " ".join(failed)
        assert SECRET not in " ".join(failed)
        with kept.connect() as conn:
            assert incidents.of(conn, [1])[0].told_at is None
        post_office.refuses = False
        tell(kept, run_of(kept, {}), **said)  # the mail goes out, the webhook is still down
        assert [mail["Subject"] for mail in post_office.got] == ["harvester: hekou_zh: tls"]
        web.status = 200
        assert tell(kept, run_of(kept, {}, over=("hekou_zh",)), **said) == []
        assert tell(kept, run_of(kept, {}), **said) == []
    assert [mail["Subject"] for mail in post_office.got][1:] == ["harvester: hekou_zh well again"]
    last = json.loads(web.asked[-1][2])
    assert ([one["source"] for one in last["ended"]], last["began"]) == (["hekou_zh"], [])
    assert len(web.asked) == 3


def test_a_channel_that_is_new_tells_what_lasts_and_nothing_that_is_over(kept: Engine, web: Web) -> None:
    tell(kept, run_of(kept, {"hekou_zh": "tls", "tingchao_zh": "dns"}))
    tell(kept, run_of(kept, {}, over=("tingchao_zh",)))
    tell(kept, run_of(kept, {}), **{WEBHOOK: web.address})
    told = json.loads(web.asked[0][2])
    assert ([one["source"] for one in told["began"]], told["ended"]) == (["hekou_zh"], [])


@pytest.mark.parametrize("server", ["silent", "closed"])
def test_a_server_that_never_answers_does_not_hold_the_run_up(
    kept: Engine, web: Web, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "LIMIT", 0.5)
    web.delay = 5.0
    address = web.address if server == "silent" else f"http://127.0.0.1:{free_port()}"
    began = time.monotonic()
    [line] = tell(kept, run_of(kept, {"hekou_zh": "tls"}), **{WEBHOOK: address})
    assert time.monotonic() - began < 4
    assert line.startswith("webhook: no" if server == "silent" else "webhook: not delivered: 127.0.0.1:")


def test_pings_say_start_and_how_it_ended(kept: Engine, web: Web) -> None:
    alarm = Alarm(Channels.from_environment({PING: f"{web.address}/ping/uuid"}))
    with alarm.around():
        alarm.tell(kept, run_of(kept, {}, code=0))
    with alarm.around():
        alarm.tell(kept, run_of(kept, {}, code=1))
    with pytest.raises(KeyError), alarm.around():
        raise KeyError
    assert [path for _, path, _ in web.asked] == [
        "/ping/uuid/start", "/ping/uuid", "/ping/uuid/start", "/ping/uuid/fail", "/ping/uuid/start", "/ping/uuid/fail",
    ]  # fmt: skip


def test_a_redirect_of_a_webhook_is_not_followed(web: Web) -> None:
    web.status, web.location = 302, f"{web.address}/elsewhere"
    with pytest.raises(NotDelivered, match="302"):
        post(f"{web.address}/hook", {"text": "x"})
    assert len(web.asked) == 1


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine that it signed itself."""
    key, cert = folder / "key.pem", folder / "cert.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out", str(cert), "-days",
         "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        capture_output=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("no openssl to make a certificate with")
    return key, cert


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_mail_goes_encrypted_with_a_password_and_only_where_the_certificate_holds(
    kept: Engine, tmp_path: Path, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channels, "PATIENCE", 2.0)  # the server is silent to a password that is wrong
    key, cert = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    options: dict[str, Any] = {"auth_require_tls": scheme == "smtp", "authenticator": lambda *a: post_box[0](*a)}
    options |= {"tls_context": context} if scheme == "smtp" else {"ssl_context": context}
    post_box: list[Any] = []
    with mail_server(**options) as (post_office, port):
        post_box.append(post_office.authenticate)
        said = {SMTP: f"{scheme}://wache@localhost:{port}", PASSWORD: SECRET, MAIL_TO: "wache@hekou.example"}
        [line] = tell(kept, run_of(kept, {"hekou_zh": "tls"}), **said)
        assert "certificate" in line.lower()
        assert post_office.users == []
        monkeypatch.setenv("SSL_CERT_FILE", str(cert))
        assert tell(kept, run_of(kept, {}), **said) == []
        assert post_office.users == [(b"wache", SECRET.encode())]
        [line] = tell(kept, run_of(kept, {"tingchao_zh": "dns"}), **said | {PASSWORD: "wrong-password-9"})
        assert "wrong-password-9" not in line
    assert len(post_office.got) == 1


def test_no_secret_gets_into_the_database(kept: Engine, web: Web, tmp_path: Path) -> None:
    with mail_server() as (_, port):
        tell(kept, run_of(kept, {"hekou_zh": "tls"}), **{
            SMTP: f"smtp+plain://127.0.0.1:{port}", PASSWORD: SECRET, MAIL_TO: "wache@hekou.example",
            WEBHOOK: f"{web.address}/{SECRET}", PING: f"{web.address}/{SECRET}"})  # fmt: skip
    kept.dispose()
    assert all(SECRET.encode() not in path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({SMTP: "smtps://mail.example"}, MAIL_TO), ({MAIL_TO: "a@hekou.example"}, SMTP),
        ({SMTP: "mail.example:25", MAIL_TO: "a@hekou.example"}, "smtps://USER@HOST:465"),
        ({SMTP: "imap://mail.example", MAIL_TO: "a@hekou.example"}, "smtps://USER@HOST:465"),
        ({SMTP: "smtp+plain://u@mail.example", MAIL_TO: "a@hekou.example"}, "in the clear"),
        ({WEBHOOK: "ftp://x.example/geheim"}, WEBHOOK), ({PING: "nonsense"}, PING), ({PING: "http://x:99999/"}, PING),
    ],
)  # fmt: skip
def test_a_channel_that_cannot_work_is_a_fault_before_anything_is_crawled(said: dict[str, str], told: str) -> None:
    with pytest.raises(ChannelFault, match=told.replace("+", r"\+")) as fault:
        Channels.from_environment(said)
    assert "geheim" not in str(fault.value)


def test_demos_replays_and_imports_tell_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WEBHOOK, "http://127.0.0.1:9/x")
    order = Order(("hekou_zh",), "sqlite:///a.db", Path("archive"))
    orders = [Order(**{**{n: getattr(order, n) for n in order.__slots__}, **more}) for more in
              ({"command": "demo"}, {"replay": (Path("x"),)}, {"urls": ("http://hekou.example/",)})]  # fmt: skip
    assert [Alarm.for_order(one)._channels.webhook for one in orders] == [None, None, None]
    assert Alarm.for_order(order)._channels.webhook == "http://127.0.0.1:9/x"


def test_metrics_are_written_at_one_stroke_in_the_format_that_prometheus_reads(kept: Engine, tmp_path: Path) -> None:
    path = tmp_path / "metrics" / "harvester.prom"
    path.parent.mkdir()
    tell(kept, run_of(kept, {"hekou_zh": "tls"}), **{METRICS: str(path)})
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "harvester_run_exit_code 1" in lines
    assert 'harvester_source_state{source="hekou_zh",state="unknown"} 1' in lines
    assert any(
        line.startswith('harvester_source_trouble_since_timestamp_seconds{source="hekou_zh"} 1') for line in lines
    )
    names = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(names) == len(set(names))
    assert all(
        line.startswith("#") or (len(line.rsplit(" ", 1)) == 2 and float(line.rsplit(" ", 1)[1]) >= 0) for line in lines
    )
    assert [one.name for one in path.parent.iterdir()] == ["harvester.prom"]
    assert path.stat().st_mode & 0o777 == 0o644


def test_metrics_that_cannot_be_written_are_told(kept: Engine, tmp_path: Path) -> None:
    [line] = tell(kept, run_of(kept, {}), **{METRICS: str(tmp_path / "nowhere" / "x.prom")})
    assert line.startswith("metrics: ")
    assert os.fspath(tmp_path) in line


def test_a_pause_is_proposed_in_the_message() -> None:
    assert telling.subject([], [], ["hekou_zh"]) == "harvester: pause proposed for hekou_zh"
    assert "harvester sources pause hekou_zh --why" in telling.letter(3, [], [], ["hekou_zh"])


def test_a_short_trouble_is_one_line_of_the_end() -> None:
    at = now()
    one = Trouble(1, "hekou_zh", "tls", "tls", "x", at - timedelta(hours=3), 1, 1, ended_at=at)
    assert telling.subject([], [one], []) == "harvester: hekou_zh well again"
    assert ", 1 run" in telling.letter(9, [], [one], [])


def test_a_ping_keeps_the_query_of_its_address(web: Web) -> None:
    ping(f"{web.address}/p?key=1", "start")
    assert web.asked[0][1] == "/p/start?key=1"
