"""Runs Scrapy's reactor for one piece of work, with our resolver, and stops it cleanly on a signal."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

from scrapy.settings import Settings
from scrapy.utils.misc import load_object
from scrapy.utils.reactor import install_reactor

STOPS = (signal.SIGTERM, signal.SIGINT)


def run_reactor(
    settings: Settings, work: Coroutine[Any, Any, None], stop: Callable[[], Coroutine[Any, Any, None]]
) -> None:
    """Returns when the work is done, or raises what it raised; SIGTERM and SIGINT call `stop`, once.

    Scrapy's own process class would stop the reactor between two crawls, and crawls here follow one another.
    """
    install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor as installed

    reactor: Any = installed
    resolver = load_object(settings["DNS_RESOLVER"])
    resolver.from_crawler(SimpleNamespace(settings=settings), reactor).install_on_reactor()
    reactor.getThreadPool().adjustPoolsize(maxthreads=settings.getint("REACTOR_THREADPOOL_MAXSIZE"))
    tasks: list[asyncio.Future[None]] = []

    def begin() -> None:
        loop = asyncio.get_event_loop()
        tasks.append(asyncio.ensure_future(work))
        for number in STOPS:
            loop.add_signal_handler(number, end_early)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
        tasks[0].add_done_callback(lambda _: reactor.stop())

    def end_early() -> None:
        if len(tasks) == 1:
            tasks.append(asyncio.ensure_future(stop()))

    reactor.callWhenRunning(begin)
    reactor.run(installSignalHandlers=False)
    for task in tasks[:1]:
        task.result()
