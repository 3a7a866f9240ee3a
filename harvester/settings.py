"""Every setting of a crawl, in one place; `for_run` gives them with a run's own changes."""

from __future__ import annotations

import os
from typing import Any

from harvester import __version__
from harvester.fetch.bodies import MAX_BODY

BOT_NAME = "harvester"
ITEM_PIPELINES = {
    "pipelines.normalise.Normalise": 100,  # one spelling of width, space and language
    "pipelines.check.Check": 200,  # no title, no body, date in the future: dropped
    "pipelines.identify.Identify": 300,  # canonical address, key; no database
    "pipelines.store.Store": 400,  # one transaction: insert, find what it repeats, mark done
}
SPIDER_MODULES: list[str] = ["spiders"]

# who asks
HARVESTER_CONTACT = os.environ.get("HARVESTER_CONTACT", "")
USER_AGENT = f"harvester/{__version__} ({f'+{HARVESTER_CONTACT}' if HARVESTER_CONTACT else 'no contact set'})"
ROBOTSTXT_USER_AGENT = "harvester"
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8",
}
COOKIES_ENABLED = False

# how gently
ROBOTSTXT_OBEY = True
HARVESTER_CRAWL_DELAY_CAP = 120.0
HARVESTER_RETRY_AFTER_CAP = 120.0
CONCURRENT_REQUESTS = 8
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 2.0
DOWNLOAD_DELAY_JITTER = 0.5
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 2.0
AUTOTHROTTLE_MAX_DELAY = 60.0
RETRY_TIMES = 2

# how much, how long
DOWNLOAD_TIMEOUT = 45
DOWNLOAD_MAXSIZE = MAX_BODY
DOWNLOAD_WARNSIZE = 2 * 1024 * 1024
REDIRECT_MAX_TIMES = 5
METAREFRESH_MAXDELAY = 10
DEPTH_LIMIT = 4
URLLENGTH_LIMIT = 1000
CLOSESPIDER_TIMEOUT = 3600
CONCURRENT_ITEMS = 16
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 20_000_000
MEMUSAGE_LIMIT_MB = 1024
DNS_TIMEOUT = 20

# how safely
DOWNLOAD_VERIFY_CERTIFICATES = True
DNS_RESOLVER = "harvester.fetch.guard.SafeResolver"
HTTPPROXY_ENABLED = False
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
DOWNLOAD_HANDLERS: dict[str, str | None] = {
    "file": None, "data": None, "ftp": None, "s3": None,
    **dict.fromkeys(("http", "https"), "harvester.fetch.sending.SendingHandler"),
}  # fmt: skip
DOWNLOADER_MIDDLEWARES: dict[str, int | None] = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "harvester.discover.offsite.OnSite": 50,
    "harvester.fetch.guard.GuardMiddleware": 60,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "harvester.fetch.robots.RobotsMiddleware": 100,
    "harvester.fetch.conditions.ConditionalMiddleware": 110,  # what is forbidden need not be looked up
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "harvester.fetch.pace.PatientRetry": 550,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "harvester.fetch.bodies.BoundedUnpacking": 590,
    "harvester.fetch.guard.GuardedNames": 760,
    "harvester.fetch.allowance.AllowanceMiddleware": 840,  # before the requests are counted
    "harvester.fetch.archiving.ArchiveMiddleware": 990,  # nearest to the network: kept before anyone reads it
}
EXTENSIONS: dict[str, int | None] = {
    # off in any case; named None they are not even imported, which took a tenth of a second of every start
    "scrapy.extensions.remote_control.RemoteControl": None,
    "scrapy.extensions.telnet.TelnetConsole": None,
    "scrapy.extensions.memusage.MemoryUsage": None,
    "harvester.fetch.memory.OwnMemory": 0,
    "scrapy.extensions.throttle.AutoThrottle": None,
    "harvester.fetch.pace.Throttle": 0,
}
HARVESTER_HOST_MAP: dict[str, str] = {}
"""Hosts that stand on loopback (demo, tests): host → "http://127.0.0.1:PORT"."""
HARVESTER_REPLAY: list[str] = []
"""WARC files and folders that answer every request instead of the network."""

# what is told
LOG_LEVEL = "INFO"
LOG_FORMATTER = "harvester.fetch.lines.OneLine"
LOGSTATS_INTERVAL = 300.0
STATS_DUMP = False
LOG_VERSIONS: list[str] = []

AT_FULL_SPEED: dict[str, Any] = {
    "DOWNLOAD_DELAY": 0.0,
    "DOWNLOAD_DELAY_JITTER": 0.0,
    "AUTOTHROTTLE_ENABLED": False,
    "CONCURRENT_REQUESTS": 16,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "HARVESTER_CRAWL_DELAY_CAP": 0.0,
}
"""Changes for hosts that are our own: the demo, the tests, a replay. Never for a live site."""


def for_run(changes: dict[str, Any] | None = None) -> dict[str, Any]:
    """Every setting above by its name, with a run's own changes on top; plain values that survive JSON."""
    settings = {name: value for name, value in globals().items() if name.isupper() and name != "AT_FULL_SPEED"}
    return settings | (changes or {})


def for_replay(paths: list[str]) -> dict[str, Any]:
    """The changes that make a crawl read WARC files and never the network."""
    handler = "harvester.fetch.replay.ReplayHandler"
    return {
        **AT_FULL_SPEED,
        "HARVESTER_REPLAY": paths,
        "DOWNLOAD_HANDLERS": {**DOWNLOAD_HANDLERS, "http": handler, "https": handler},
        "RETRY_ENABLED": False,
    }
