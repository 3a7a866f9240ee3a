"""A city's site on Hanweb: lists as XML inside a script, further windows from a data proxy, a newer list as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from urllib.parse import parse_qsl

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_PROXY, _UNIT = "/module/web/jpage/dataproxy.jsp", "/api-gateway/jpaas-publish-server/front/page/build/unit"
_SCREEN = 1
"""Records on one screen of a list; the first page brings three screens, and so does each window after it."""


class CityZh(Site):
    """A channel whose key is `tongzhi` is of the newer kind; story ids are `column/number`."""

    language = "zh-Hans"
    lines = 3 * _SCREEN

    def story_path(self, story: Story, page: int = 1) -> str:
        assert story.day is not None
        column, _, number = story.id.partition("/")
        if story.channel == "tongzhi":
            return f"/col/col{column}/art/{story.day:%Y}/art_{sha256(number.encode()).hexdigest()[:32]}.html"
        return f"/art/{story.day.year}/{story.day.month}/{story.day.day}/art_{column}_{number}.html"

    def twin_path(self, story: Story) -> str | None:
        return self.story_path(story) + "?xxgkhide=1"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}index.html"

    def list_pages(self, channel: Channel) -> int:
        """One page of markup; windows and units are asked of scripts."""
        return 1

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        if channel.key == "tongzhi":
            return fill("city_zh_unit", channel=channel.name, unit=_UNIT)
        column = channel.path.strip("/").rpartition("col")[2]
        return fill(
            "city_zh_list",
            channel=channel.name,
            proxy=_PROXY,
            column=column,
            records=_records(self.items(channel)[: self.per_list]),
            total=len(self.items(channel)),
            size=_SCREEN,
        )

    def answer(self, target: str, count: int = 1) -> Answer | None:
        """The script's answers too: windows of records, and units in JSON, one screenful each."""
        path, _, query = target.partition("?")
        asked = dict(parse_qsl(query))
        if path == _PROXY:
            items = self._items_of(asked.get("columnid", ""))
            first, last = int(asked["startrecord"]), int(asked["endrecord"])
            total = f"<totalrecord>{len(items)}</totalrecord>"
            records = f"<recordset>{_records(items[first - 1 : last])}</recordset>"
            return Answer(f"<datastore>{total}{records}</datastore>".encode(), "text/xml; charset=utf-8")
        if path == _UNIT:
            number = json.loads(asked["paramJson"])["pageNo"]
            channel = next(c for c in self.channels if c.key == "tongzhi")
            rows = "".join(map(_row, self.items(channel))) if number == 1 else ""
            data = {"success": True, "data": {"html": f"<ul>{rows}</ul>" if rows else ""}}
            return Answer(json.dumps(data).encode(), "application/json; charset=utf-8")
        return super().answer(target, count)

    @property
    def fronts(self) -> tuple[str, ...]:
        asked = "parseType=bulidstatic&tagId=%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8"
        paging = "paramJson=%7B%22pageNo%22%3A1%2C%22pageSize%22%3A15%7D"
        return (*super().fronts, self.url(f"{_UNIT}?{asked}&{paging}"))

    @property
    def walk(self) -> int:
        """Each channel's page, the windows after the first, the unit and the empty one that ends it."""
        windows = sum(-(-len(self.items(c)) // self.per_list) - 1 for c in self.channels if c.key != "tongzhi")
        return len(self.channels) + windows + 2

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "city_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=self.list_path(channel),
            origin=story.origin,
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            body=Dress(paragraph="<p>\u3000\u3000{text}</p>").put_on(self, story, page),
            editors=" ".join(story.editors),
        )

    def _items_of(self, column: str) -> list[Item]:
        return next((self.items(c) for c in self.channels if c.path.strip("/").endswith(f"col{column}")), [])


def _records(items: Sequence[Item]) -> str:
    return "\n".join(f"<record><![CDATA[{_row(item)}]]></record>" for item in items)


def _row(item: Item) -> str:
    shown = item.title if len(item.title) <= 16 else item.title[:15] + "…"
    return f'<li><a title="{escape(item.title)}" href="{item.path}">{escape(shown)}</a><b>{item.day}</b></li>'
