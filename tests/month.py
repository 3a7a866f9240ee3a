"""A month of the calendar on nine sites, from before to after Spring Festival: what befalls each of them, and when."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from string import Template

from harvester.run.workdays import is_working
from harvester.sample.almanac import Almanac
from harvester.sample.faults import TROUBLES
from harvester.sample.province import Province
from harvester.sample.scale import town_stories
from harvester.sample.sites import Answer, Channel, GovernmentEn, GovernmentZh, Site
from harvester.sample.story import Story

FIRST, LAST = date(2024, 1, 22), date(2024, 2, 20)
"""The thirty days of crawls; Spring Festival is from 10 to 17 February, and the Sundays beside it are worked."""
_OLDEST = date(2024, 1, 15)
Befalls = Callable[[str, Answer], Answer]
"""Takes a path and what would be sent for it; gives what is sent."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What befalls one site, from one day to another, both included; `cause` is what has to be reported of it."""

    source: str
    cause: str
    first: date
    last: date
    befalls: Befalls | None = None
    """None: what is sent is as ever, if anything is."""
    told_by: date | None = None
    """The day by which it must be reported, where that is not the next one: a silence has to last to be one."""

    def on(self, day: date) -> bool:
        """Whether it lasts that day."""
        return self.first <= day <= self.last


def _no_links(path: str, answer: Answer) -> Answer:
    if "/t20" in path:
        return answer
    return replace(answer, body=b"<html><body><h1>Our new site</h1><p>Soon.</p></body></html>")


def _other_markup(path: str, answer: Answer) -> Answer:
    return replace(answer, body=answer.body.replace(b'class="TRS_Editor"', b'class="detail-text"'))


def _walled(path: str, answer: Answer) -> Answer:
    return answer if path == "/robots.txt" else TROUBLES["ruishu_412"].fault(answer, 1)


def _undated(path: str, answer: Answer) -> Answer:
    return replace(answer, body=re.sub(rb"\d{4}-\d\d-\d\d", b"", answer.body))


def _moved(path: str, answer: Answer) -> Answer:
    """The list stands elsewhere; the articles stay where they are."""
    if path.startswith("/News/") and "/t20" not in path:
        return Answer(b"<html><body><h1>404</h1></body></html>", status=404)
    return answer


FAULTS = (
    Fault("down", "connect", date(2024, 1, 30), date(2024, 2, 1)),
    Fault("redesigned", "empty_list", date(2024, 1, 31), date(2024, 2, 4), _no_links),
    Fault("rebuilt", "drift", date(2024, 1, 30), date(2024, 2, 5), _other_markup),
    Fault("moved", "http_status", date(2024, 2, 1), date(2024, 2, 5), _moved),
    Fault("walled", "bot_check", date(2024, 2, 5), date(2024, 2, 6), _walled),
    Fault("undated", "drift", date(2024, 2, 5), date(2024, 2, 7), _undated),
    Fault("fallen", "silent", date(2024, 1, 29), date(2024, 2, 7), told_by=date(2024, 2, 3)),
)
MENDED = {"rebuilt": date(2024, 2, 6), "moved": date(2024, 2, 6)}
"""Sites that stay as they have become: the day on which their declaration is mended."""
ON_HOLIDAY = (date(2024, 2, 9), date(2024, 2, 18))
"""The days on which nearly nobody writes; nothing of it is a trouble."""
SOURCES = (*(fault.source for fault in FAULTS), "festive", "steady")
CHINESE = ("festive", "steady", "fallen")
A_DAY = {"rebuilt": 3, "undated": 5}
"""Articles of a day, where not two: what is judged by its articles shows within two runs if they are enough."""


@dataclass(frozen=True)
class OnDay(Province):
    """The month's sites as they answer on one day."""

    day: date = FIRST

    def answer(self, host: str, path: str, count: int = 1) -> Answer:
        source = self.by_host[host].source
        if source == "moved" and (path == "/Today/" or path.startswith("/Today/index")):
            return self._new_list(host, path, count)
        answer = super().answer(host, path, count)
        for fault in FAULTS:
            lasts = fault.on(self.day) or (source in MENDED and self.day >= fault.first)
            if fault.source == source and fault.befalls and lasts:
                answer = fault.befalls(path, answer)
        return answer

    def _new_list(self, host: str, path: str, count: int) -> Answer:
        """The list where it stands once it has moved; it leads to the articles where they were."""
        if self.day < _fault("moved").first:
            return super().answer(host, "/nowhere", count)
        answer = super().answer(host, path.replace("/Today/", "/News/"), count)
        return replace(answer, body=answer.body.replace(b'href="./', b'href="/News/'))


def _fault(source: str) -> Fault:
    return next(fault for fault in FAULTS if fault.source == source)


def host(source: str) -> str:
    """The site's host."""
    return f"{source}.month.example"


def whole() -> Province:
    """The sites with everything they publish until the month is over."""
    return Province(tuple(map(_site, SOURCES)))


class Month:
    """The province by day."""

    def __init__(self) -> None:
        self.whole = whole()
        self._almanac = Almanac(self.whole, changes=())

    def on(self, day: date) -> OnDay:
        """What is answered at the end of that day."""
        return OnDay(self._almanac.on(day).sites, day)

    @property
    def published(self) -> dict[str, set[str]]:
        """Source → the addresses of all that it publishes."""
        return {site.source: {site.url(site.story_path(story)) for story in site.stories} for site in self.whole.sites}


def _site(source: str) -> Site:
    stories = tuple(_stories(source))
    channel = Channel("news", "/News/", "News", ("News",))
    per_list = 400 if source == "undated" else 20
    if source in CHINESE:
        return GovernmentZh(
            host(source), source, stories, (channel,), encoding="gb18030", charset="gb2312", per_list=20
        )
    return GovernmentEn(host(source), source, stories, (channel,), per_list=per_list)


def _stories(source: str) -> Iterator[Story]:
    """A few each working day; "steady" writes every day, festival or not."""
    a_day = A_DAY.get(source, 2)
    chinese = source in CHINESE
    count = ((LAST - _OLDEST).days + 1) * a_day
    for story in town_stories(count, source, chinese=chinese, last=LAST, a_day=a_day):
        assert story.day
        if not _publishes(source, story.day):
            continue
        if source == "undated":  # no address and no headline of its tells a day
            title = f"From the Ferry Landing, No. {int(story.id) % 1000}"
            yield replace(story, path=f"/News/{story.id}.html", title=title)
        elif chinese:
            yield replace(story, at=time(9, 30), origin="临远网", editors=("陈一帆",))
        else:
            yield story


def _publishes(source: str, day: date) -> bool:
    if source == "steady":
        return True
    if source == "fallen" and _fault("fallen").on(day):
        return False
    return is_working(day) and not ON_HOLIDAY[0] <= day <= ON_HOLIDAY[1]


_SPIDER = Template("""from harvester.discover$module import $base
from harvester.layout import Layout


class $class_name($base):
    name = "$name"
    publisher = "$name"
    province = "CN-LY"
    start_urls = ["http://$host/$front/"]
    at_least = 1
$more""")
_OLD, _NEW = 'Layout(body="div.TRS_Editor", title="h2.title")', 'Layout(body="div.detail-text", title="h2.title")'


def declare(folder: Path, day: date) -> str:
    """The folder with the declarations as they are on that day."""
    mended = sorted(source for source, since in MENDED.items() if day >= since)
    folder = folder / "-".join(["spiders", *mended])
    if not folder.exists():
        folder.mkdir(parents=True)
        for source in SOURCES:
            (folder / f"{source}.py").write_text(_declaration(source, source in mended), encoding="utf-8")
    return str(folder)


def _declaration(source: str, mended: bool) -> str:
    more = ""
    if source == "rebuilt":
        more = f"    layouts = ({_NEW}, {_OLD})\n" if mended else f"    layouts = ({_OLD},)\n"
    if source == "undated":
        more = '    article_pattern = r"/News/\\d+\\.html"\n'
    return _SPIDER.substitute(
        module="" if source == "undated" else ".platforms", base="ListingSpider" if source == "undated" else "TrsSite",
        class_name=source.capitalize(), name=source, host=host(source), more=more,
        front="Today" if source == "moved" and mended else "News",
    )  # fmt: skip


def deaf_port() -> socket.socket:
    """A port of loopback that takes no connection while the socket is held."""
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    return held


def days() -> Iterator[date]:
    """The days of the month."""
    return (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
