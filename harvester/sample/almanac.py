"""The province's calendar: what it publishes, edits and withdraws as the days go by, and what stood there when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from harvester.clock import SHANGHAI
from harvester.sample.province import Province, linyuan
from harvester.sample.sites import Answer, Item, Site
from harvester.sample.sites.base import WrongTurn
from harvester.sample.story import Story

Kind = Literal["published", "edited", "updated", "withdrawn", "replaced"]
LAST = date(2024, 8, 31)


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a published story: words put in place of others, or the story taken away.

    `edited` says nothing of it on the page, `updated` prints when; `withdrawn` leaves a 404 and no link, `replaced` a
    notice under the old link.
    """

    at: datetime
    kind: Kind
    source: str
    id: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the calendar: on that day this became of the page at this address."""

    day: date
    kind: Kind
    source: str
    url: str


def _at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2024, month, day, hour, minute, tzinfo=SHANGHAI)


FERRY = ("linyuan_zh", "t20240311_310207")
CHANGES = (
    Change(_at(3, 13), "edited", *FERRY, "船上坐着41名乘客，还有十一辆自行车", "船上坐着43名乘客，还有十二辆自行车"),
    Change(_at(3, 20, 22), "withdrawn", "linyuan_zh", "t20240318_310244"),
    Change(_at(3, 20), "replaced", "linyuan_zh", "t20240222_220115"),
    Change(_at(3, 25, 16, 40), "updated", *FERRY, "票价六元。", "票价六元，自行车免票。"),
    Change(_at(4, 3), "edited", "linyuan_en", "t20240403_18301", "Pipes", "Water Pipes"),
    Change(_at(6, 16), "edited", "linhua_zh", "1130240614", "自行车3107辆", "自行车3170辆"),
)
_NOTICE = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>提示信息</title></head><body>
<div class="msg"><h2>文章已删除</h2><p>您访问的文章已删除或正在修订，修订后将重新发布。</p></div>
</body></html>"""


class Almanac:
    """The province by day; the whole of it (and its truth) is what `on(LAST)` shows."""

    def __init__(self, province: Province | None = None, changes: Iterable[Change] = CHANGES) -> None:
        self._province = province or linyuan(today=LAST)
        self._changes = sorted(changes, key=lambda change: change.at)

    def on(self, day: date) -> Province:
        """What the province shows at the end of that day, Shanghai time."""
        return Province(tuple(self._site_on(site, day) for site in self._province.sites))

    @property
    def events(self) -> list[Event]:
        """Everything that happens, in the order of its days; a story without a day was always there."""
        found = [
            Event(story.day, "published", site.source, site.url(site.story_path(story)))
            for site, story in self._province.stories()
            if story.day
        ]
        for change in self._changes:
            site = self._province.site(change.source)
            story = next(story for story in site.stories if story.id == change.id)
            found.append(Event(change.at.date(), change.kind, change.source, site.url(site.story_path(story))))
        return sorted(found, key=lambda event: event.day)

    def _site_on(self, site: Site, day: date) -> Site:
        """A site with what it had published by that day, as it read then."""
        due = [change for change in self._changes if change.source == site.source and change.at.date() <= day]
        gone = {change.id: change for change in due if change.kind in ("withdrawn", "replaced")}
        out = [story for story in site.stories if not story.day or story.day <= day]
        turns = [turn for turn in site.wrong_turns if not turn.item.day or turn.item.day <= day]
        notices = (_notice(site, story) for story in out if story.id in gone and gone[story.id].kind == "replaced")
        stories = tuple(_changed(story, due) for story in out if story.id not in gone)
        return replace(site, stories=stories, wrong_turns=(*turns, *notices))


def _changed(story: Story, changes: Iterable[Change]) -> Story:
    for change in changes:
        if change.id == story.id:
            story = _with(story, change)
    return story


def _with(story: Story, change: Change) -> Story:
    """The story after one change, in its headline and its text."""
    parts = tuple(replace(part, text=part.text.replace(change.old, change.new)) for part in story.parts)
    title = story.title.replace(change.old, change.new)
    return replace(story, title=title, parts=parts, updated=change.at if change.kind == "updated" else story.updated)


def _notice(site: Site, story: Story) -> WrongTurn:
    body = _NOTICE.format(charset=site.charset).encode(site.encoding)
    item = Item(site.story_path(story), story.title, story.day)
    return WrongTurn(story.channel, item, "soft_404", Answer(body, f"text/html; charset={site.charset}"))
