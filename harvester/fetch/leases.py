"""The right to ask a host, held by one process over all machines: renewed in the database, given up before it runs out.

A process that cannot renew stops asking after half of the lease, whether the database is away, the network is cut, or
the process itself was stopped for a while; another process may ask the host when the whole lease is over. So a host is
never asked by two, whatever breaks. The moment that counts is the one at which a request is sent.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from harvester.store import leases
from harvester.store.engine import Connection, Engine
from harvester.store.patience import ask, note
from harvester.store.runs import process_key

SECONDS = 120.0
"""How long a host stays reserved for a process that has died."""
_RENEWALS = 12
"""Renewals in one lease: five may fail before the process stops asking."""
logger = logging.getLogger(__name__)


def running() -> float:
    """Seconds on a clock that goes on while the machine sleeps and that nobody sets."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def holder_name() -> str:
    """Machine, process and a random word: another process never bears the same name."""
    return f"{_machine()}/{os.getpid()}/{_start_of(os.getpid())}/{uuid.uuid4().hex[:8]}"


def is_gone(holder: str) -> bool:
    """Whether this is a process of this machine that is dead: then nobody need wait for its lease to run out."""
    machine, pid, start, *_ = [*holder.split("/"), "", "", ""]
    return machine == _machine() and pid.isdigit() and start != "" and _start_of(int(pid)) != start


def _machine() -> str:
    """What only processes that see one another's numbers have in common: name, boot, and namespace of processes."""
    boot = (process_key(os.getpid()) or "").partition("/")[0][:8]
    try:
        space = str(Path("/proc/self/ns/pid").readlink()).strip("pid:[]")
    except OSError:  # a system without /proc
        space = ""
    return f"{socket.gethostname()}:{boot}:{space}".replace("/", "_")


def _start_of(pid: int) -> str:
    return (process_key(pid) or "").rpartition("/")[2]


@dataclass(slots=True)
class _Held:
    until: float
    """When we stop asking, by our own clock."""
    asked: float = 0.0
    delay: float = 0.0
    """The pause that this host is given between two requests."""


class Leases:
    """The hosts that this process may ask; close it, and others may."""

    def __init__(self, engine: Engine, seconds: float = SECONDS, holder: str | None = None) -> None:
        self.seconds, self.holder = seconds, holder or holder_name()
        self._engine = engine
        self._hosts: dict[str, _Held] = {}
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._renew, name="leases", daemon=True)
        self._thread.start()

    def take(self, hosts: Iterable[str]) -> list[str]:
        """All of the hosts are ours, or none is: then those that another process holds. Waits for the database."""
        wanted = sorted(set(hosts))
        sent = running()
        with self._lock:
            left = [host for host in wanted if host not in self._hosts or self._hosts[host].until <= sent]
        others = note(self._engine, partial(_take, hosts=left, holder=self.holder, seconds=self.seconds))
        if not others:
            with self._lock:
                for host in left:
                    self._hosts[host] = _Held(self._deadline(sent))
        return others

    def rest_of(self, hosts: Iterable[str]) -> float | None:
        """Seconds until hosts that nobody holds may be asked again; None where another process holds one."""
        return ask(self._engine, partial(leases.rest_of, hosts=list(hosts)))

    def may_ask(self, host: str) -> bool | None:
        """True while the host is ours; False when it was and we could not renew it in time; None: never taken."""
        with self._lock:
            held = self._hosts.get(host)
            return None if held is None else running() < held.until

    def asking(self, host: str, delay: float) -> None:
        """A request is sent to the host, which is given that many seconds before the next."""
        with self._lock:
            held = self._hosts.get(host)
            if held is not None:
                held.asked, held.delay = running(), max(held.delay, delay)

    def release(self, hosts: Iterable[str]) -> None:
        """Others may ask the hosts, once the pause after the last request is over."""
        with self._lock:
            ours = {host: self._hosts.pop(host) for host in set(hosts) if host in self._hosts}
        rest = max((held.asked + held.delay - running() for held in ours.values()), default=0.0)
        if not ours:
            return
        try:
            note(self._engine, partial(leases.release, hosts=ours, holder=self.holder, rest=max(0.0, rest)))
        except Exception as error:  # noqa: BLE001  # of any kind: a lease that cannot be given back runs out
            logger.warning("hosts not given back: %s", " ".join(str(error).split())[:200])

    def close(self) -> None:
        """Gives up what is still held, and ends the renewing."""
        self._over.set()
        self._thread.join(self.seconds / _RENEWALS)
        with self._lock:
            left = list(self._hosts)
        self.release(left)

    def _deadline(self, sent: float) -> float:
        return sent + self.seconds / 2

    def _renew(self) -> None:
        while not self._over.wait(self.seconds / _RENEWALS):
            with self._lock:
                hosts = list(self._hosts)
                pause = max((held.delay for held in self._hosts.values()), default=0.0)
            if not hosts:
                continue
            sent = running()
            try:
                with self._engine.begin() as conn:
                    # who comes after us waits out the pause as well
                    ours = leases.renew(conn, hosts, self.holder, self.seconds + pause)
            except Exception as error:  # noqa: BLE001  # of any kind: what is not renewed runs out
                logger.warning("hosts not renewed: %s", " ".join(str(error).split())[:200])
                continue
            with self._lock:
                for host in hosts:
                    if host in self._hosts and host in ours:
                        self._hosts[host].until = self._deadline(sent)
                    elif host in self._hosts:
                        self._hosts[host].until = 0.0  # another has it


def _take(conn: Connection, hosts: list[str], holder: str, seconds: float) -> list[str]:
    behind = conn.begin_nested()
    gone = [other for other in leases.holders(conn, hosts) if is_gone(other)]
    others = leases.take(conn, hosts, holder, seconds, gone)
    if others:
        behind.rollback()
    return others
