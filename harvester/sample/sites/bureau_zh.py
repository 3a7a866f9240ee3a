"""A department's site of the UCAP kind: lists are shells, their data comes from /common/search as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from html import escape
from urllib.parse import parse_qsl

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_ASKED = "_isAgg=true&_isJson=true&_pageSize=20&_template=index&page=1"


class BureauZh(Site):
    """Channels with key `dongtai` are plain pages `common_list_2.shtml`, all others shells."""

    language = "zh-Hans"
    lines = 3

    def story_path(self, story: Story, page: int = 1) -> str:
        assert story.day is not None
        folder = self.channel_of(story).path.rpartition("/")[0]
        name = f"c00_{story.id}" if story.channel == "dongtai" else sha256(story.id.encode()).hexdigest()[:32]
        return f"{folder}/{story.day:%Y%m}/{name}.shtml"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}{f'_{page}' if page > 1 else ''}.shtml"

    def list_pages(self, channel: Channel) -> int:
        return super().list_pages(channel) if channel.key == "dongtai" else 1

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        if channel.key != "dongtai":
            return fill("bureau_zh_shell", channel=channel.name, code=_code(channel))
        rows = "\n".join(
            f'<li><a href="{item.path}" title="{escape(item.title)}">{escape(item.title[:12])}…</a>'
            f"<span>{item.day}</span></li>"
            for item in items
        )
        return fill("bureau_zh_list", channel=channel.name, rows=rows, pages=self.list_pages(channel))

    def answer(self, target: str, count: int = 1) -> Answer | None:
        """The search's answers too."""
        path, _, query = target.partition("?")
        for channel in self.channels:
            if path == f"/common/search/{_code(channel)}":
                asked = dict(parse_qsl(query))
                return self._found(channel, int(asked.get("page", 1)), int(asked.get("_pageSize", 20)))
        return super().answer(target, count)

    @property
    def fronts(self) -> tuple[str, ...]:
        shells = [c for c in self.channels if c.key != "dongtai"]
        return (*super().fronts, *(self.url(f"/common/search/{_code(c)}?{_ASKED}") for c in shells))

    @property
    def walk(self) -> int:
        return super().walk + sum(-(-len(self.items(c)) // 20) for c in self.channels if c.key != "dongtai")

    def _found(self, channel: Channel, page: int, size: int) -> Answer:
        items = self.items(channel)
        results = [
            {"title": item.title, "url": item.path, "publishedTimeStr": f"{item.day} 16:00:00"}
            for item in items[(page - 1) * size : page * size]
        ]
        data = {"data": {"total": len(items), "page": page, "rows": size, "results": results}}
        return Answer(json.dumps(data, ensure_ascii=False).encode(), "application/json; charset=utf-8")

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "bureau_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=self.list_path(channel),
            origin=story.origin,
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            body=Dress(paragraph="<p>\u3000\u3000{text}</p>").put_on(self, story, page),
            editors=" ".join(story.editors),
        )


def _code(channel: Channel) -> str:
    return sha256(channel.path.encode()).hexdigest()[:32]
