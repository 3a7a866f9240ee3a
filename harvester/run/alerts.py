"""Tells people and watchdogs what a run found: once when a trouble begins, once when it is over; never lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from harvester import clock
from harvester.run import metrics, telling
from harvester.run.channels import Channels, NotDelivered, ping, post
from harvester.run.order import EXIT_HELD, EXIT_WELL, Order, Report
from harvester.store import incidents, outbox
from harvester.store.engine import Engine
from harvester.store.incidents import Trouble
from harvester.store.outbox import Owed

LIMIT = 30.0
"""Seconds after which a run goes on without knowing whether a message arrived."""


class Alarm:
    """One run's messages: pings around it, alerts and metrics at its end."""

    def __init__(self, channels: Channels) -> None:
        self._channels = channels
        self._failed: list[str] = []
        self._start: threading.Thread | None = None

    @classmethod
    def for_order(cls, order: Order) -> Alarm:
        """What the environment sets up for a crawl; nothing for a demo, a replay or an import.

        Raises ChannelFault where it cannot work.
        """
        watched = order.command == "crawl" and not order.replay and not order.urls
        return cls(Channels.from_environment() if watched else Channels())

    @contextmanager
    def around(self) -> Iterator[None]:
        """A run: the watchdog hears that it began, and where it ends in an exception, that it failed."""
        address = self._channels.ping
        if address:
            self._start = _begin("ping", lambda: ping(address, "start"), self._failed)
        try:
            yield
        except BaseException:
            self._ping("fail")
            raise

    def tell(self, engine: Engine, report: Report) -> None:
        """Send what is owed, write the metrics, ping; what could not be delivered is told by the report."""
        jobs = {}
        if self._channels.mail:
            jobs["mail"] = self._by_mail
        if self._channels.webhook:
            jobs["webhook"] = self._by_webhook
        self._note(engine, report, list(jobs))
        threads = [
            _begin(name, partial(self._deliver, engine, report, name, send), self._failed)
            for name, send in jobs.items()
        ]
        for name, thread in zip(jobs, threads, strict=True):
            thread.join(LIMIT)
            if thread.is_alive():
                self._failed.append(f"{name}: no end after {LIMIT:.0f} s; told again by the next run")
        if self._channels.metrics:
            self._metrics(engine, report)
        self._ping("" if report.exit_code in (EXIT_WELL, EXIT_HELD) else "fail")  # another run at work is no failure
        report.undelivered = list(self._failed)

    def _note(self, engine: Engine, report: Report, channels: list[str]) -> None:
        """Owe every channel the run's news before any is tried; a channel that is new begins with all that lasts."""
        news = report.news
        if not channels or news is None:
            return
        more = Owed(tuple(x.id for x in news.began), tuple(x.id for x in news.ended), tuple(news.to_pause))
        with engine.begin() as conn:
            for channel in channels:
                if outbox.owed(conn, channel) is None:
                    lasts = tuple(one.id for one in incidents.lasting(conn).values())
                    outbox.owe(conn, channel, Owed(lasts))
                outbox.owe(conn, channel, more)

    def _deliver(self, engine: Engine, report: Report, channel: str, send: Callable[..., None]) -> None:
        with engine.connect() as conn:
            debt = outbox.owed(conn, channel) or Owed()
            known = {one.id: one for one in incidents.of(conn, {*debt.began, *debt.ended})}
        if not debt:
            return
        began = [known[number] for number in debt.began if number in known and known[number].ended_at is None]
        late = [number for number in debt.began if number in known and known[number].ended_at is not None]
        over = [known[number] for number in dict.fromkeys([*debt.ended, *late]) if number in known]
        send(report, began, over, list(debt.pauses))
        with engine.begin() as conn:
            outbox.paid(conn, channel, debt)
            incidents.told(conn, [one.id for one in (*began, *over)], at=clock.now(), ends=False)
            incidents.told(conn, [one.id for one in over], at=clock.now(), ends=True)

    def _by_mail(self, report: Report, began: list[Trouble], over: list[Trouble], pauses: list[str]) -> None:
        assert self._channels.mail is not None  # asked only where there is one
        text = telling.letter(report.run_id, began, over, pauses)
        self._channels.mail.send(telling.subject(began, over, pauses), text)

    def _by_webhook(self, report: Report, began: list[Trouble], over: list[Trouble], pauses: list[str]) -> None:
        assert self._channels.webhook is not None  # asked only where there is one
        post(self._channels.webhook, telling.message(report.run_id, began, over, pauses))

    def _metrics(self, engine: Engine, report: Report) -> None:
        assert self._channels.metrics is not None  # asked only where there is one
        try:
            metrics.write(self._channels.metrics, engine, report)
        except OSError as error:
            self._failed.append(f"metrics: {self._channels.metrics}: {error.strerror}")

    def _ping(self, what: str) -> None:
        address = self._channels.ping
        if not address:
            return
        if self._start:
            self._start.join(LIMIT)  # a start that arrives after the end would look like a run that hangs
        thread = _begin("ping", lambda: ping(address, what), self._failed)
        thread.join(LIMIT)


def _begin(name: str, job: Callable[[], None], failed: list[str]) -> threading.Thread:
    """The job in a thread that cannot hold up the end of the process; what it could not deliver is noted."""

    def work() -> None:
        try:
            job()
        except NotDelivered as why:
            failed.append(f"{name}: not delivered: {why}")

    thread = threading.Thread(target=work, name=f"alert-{name}", daemon=True)
    thread.start()
    return thread
