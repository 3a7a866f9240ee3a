"""A county's site in the shape of Guangdong's: post_ID.html and its mobile twin, disclosure lists as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time
from html import escape
from urllib.parse import parse_qsl

from harvester.clock import SHANGHAI
from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

CATEGORY = 5
_API = f"/gkmlpt/api/all/{CATEGORY}"
_LABELS = {
    "索 引 号：": "index",
    "发布机构：": "issuer",
    "成文日期：": "issued",
    "文　　号：": "number",
    "施行日期：": "effective",
}


class DisclosureZh(Site):
    """The channel `gongkai` is the disclosure platform; its pages are counted from 1 and end with an empty one."""

    language = "zh-Hans"
    lines = 20

    def story_path(self, story: Story, page: int = 1) -> str:
        if story.channel == "gongkai":
            return f"/gkmlpt/content/{story.id[0]}/{story.id[:4]}/post_{story.id}.html"
        return f"{self.channel_of(story).path}content/post_{story.id}.html"

    def twin_path(self, story: Story) -> str | None:
        return self.story_path(story).replace("/post_", "/mpost_")

    def list_path(self, channel: Channel, page: int = 1) -> str:
        if channel.key == "gongkai":
            return "/gkmlpt/index"
        return f"{channel.path}index{f'_{page}' if page > 1 else ''}.html"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        if channel.key == "gongkai":
            return fill("disclosure_zh_shell")
        rows = "\n".join(
            f'<li><a href=".{item.path.removeprefix(channel.path.rstrip("/"))}" title="{escape(item.title)}">'
            f"{escape(item.title[:9])}…</a><span>{item.day}</span></li>"
            for item in items
        )
        return fill("disclosure_zh_list", channel=channel.name, rows=rows)

    def answer(self, target: str, count: int = 1) -> Answer | None:
        """The disclosure platform's answers too."""
        path, _, query = target.partition("?")
        if path != _API:
            return super().answer(target, count)
        first = dict(parse_qsl(query)).get("page") == "1"
        items = self.items(next(c for c in self.channels if c.key == "gongkai"))
        told = [{"title": i.title, "url": self.url(i.path), "display_publish_time": _seconds(i)} for i in items]
        data = {"total": len(items), "articles": told if first else []}
        return Answer(json.dumps(data).encode(), "application/json")

    @property
    def fronts(self) -> tuple[str, ...]:
        return (*super().fronts, self.url(f"{_API}?page=1&sid=2"))

    @property
    def walk(self) -> int:
        """The lists, the platform's shell, its data and the empty page after it."""
        return super().walk + 2

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        cells = "".join(
            f"<tr><td>{label}</td><td>{escape(story.document[name])}</td></tr>"
            for label, name in _LABELS.items()
            if name in story.document
        )
        return fill(
            "disclosure_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=self.list_path(channel),
            header=f'<table class="classify">{cells}</table>' if cells else "",
            origin=story.origin,
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            body=Dress().put_on(self, story, page),
        )


def _seconds(item: Item) -> int:
    """Noon of the item's day in seconds since 1970, as the platform tells times."""
    assert item.day is not None
    return int(datetime.combine(item.day, time(12), SHANGHAI).astimezone(UTC).timestamp())
