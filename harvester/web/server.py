"""Serves the reading room on this machine, says where, and ends cleanly at a signal."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from pathlib import Path
from threading import Thread

import uvicorn

from harvester.fault import Fault
from harvester.research import Corpus
from harvester.store.engine import open_database
from harvester.web.app import build_app
from harvester.web.room import Room
from harvester.web.safe import LOOPBACK
from harvester.web.warm import warm

GRACE = 5
"""Seconds that pages under way have to end after a signal."""
CONNECTIONS = 200
"""Requests that are taken at once; beyond them the answer is 503, and no memory is lost to a flood."""


class CannotServe(Fault):
    """The reading room cannot be opened as asked for."""


def serve(
    db: str, *, host: str, port: int, archive: Path, curated_by: str | None, public: bool, allowed: Iterable[str],
    told: Callable[[str], None],
) -> None:  # fmt: skip
    """Serve until a signal; `told` is called with the address once it answers. Raises `CannotServe`, `DatabaseFault`.

    `curated_by` names who decides about translations; None serves read-only. With `public` any interface may be bound.
    """
    _check(host, public, curated_by)
    curator = open_database(db) if curated_by else None
    with Corpus(db) as corpus:
        names = None if public and not allowed else [*LOOPBACK, host.lower(), *(name.lower() for name in allowed)]
        room = Room(corpus, archive, curator, curated_by or "")
        app = build_app(room, names)
        listening = _bind(host, port)
        Thread(target=warm, args=(room,), daemon=True).start()
        config = uvicorn.Config(
            app, log_level="warning", access_log=False, server_header=False, lifespan="off", proxy_headers=False,
            timeout_graceful_shutdown=GRACE, limit_concurrency=CONNECTIONS, h11_max_incomplete_event_size=32_768,
        )  # fmt: skip
        told(f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/")
        try:
            uvicorn.Server(config).run(sockets=[listening])
        finally:
            listening.close()
            if curator is not None:
                curator.dispose()


def _check(host: str, public: bool, curated_by: str | None) -> None:
    """Raises `CannotServe` for a room that others could reach, or write in, without a word of leave."""
    if not public and not _is_loopback(host):
        raise CannotServe(
            f"serve: {host} can be reached from other machines; keep to 127.0.0.1 behind a reverse proxy "
            "(--allow-host names what it is called there), or say --public"
        )
    if public and curated_by:
        raise CannotServe(
            "serve: --curate lets every reader write, so it is never public; serve twice, curating on 127.0.0.1"
        )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _bind(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one."""
    try:
        kind, _, _, _, place = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(kind, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(place)
        listening.listen(128)  # from here on a reader waits until the first page is made, and is not sent away
    except OSError as error:
        raise CannotServe(
            f"serve: cannot listen on {host}:{port} ({error.strerror or error}); name a free --port"
        ) from None
    return listening
