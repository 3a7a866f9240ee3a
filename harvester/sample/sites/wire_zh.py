"""A news agency's site in the shape of Xinhua: c_ID.htm, later a folder of 32 hex digits; a date in three pieces."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_MOVED = date(2024, 7, 1)
_DRESS = Dress(paragraph="<p>\u3000\u3000{text}</p>")


class WireZh(Site):
    """The header stands twice in the page, for wide screens and for small ones, and prints the day in pieces."""

    language = "zh-Hans"
    lines = 2

    def story_path(self, story: Story, page: int = 1) -> str:
        assert story.day is not None
        folder = self.channel_of(story).path.strip("/")
        if story.day >= _MOVED:
            return f"/{folder}/{story.day:%Y%m%d}/{sha256(story.id.encode()).hexdigest()[:32]}/c.html"
        return f"/{folder}/{story.day:%Y-%m/%d}/c_{story.id}.htm"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}index{f'_{page}' if page > 1 else ''}.htm"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><h3><a href="{item.path}">{escape(item.title)}</a></h3><span>{item.day}</span></li>' for item in items
        )
        after = self.list_path(channel, page + 1) if page < self.list_pages(channel) else ""
        return fill(
            "wire_zh_list", channel=channel.name, rows=rows, after=f'<a href="{after}">下一页</a>' if after else ""
        )

    def story_html(self, story: Story, page: int) -> str:
        assert story.day is not None
        return fill(
            "wire_zh_article",
            title=escape(story.title),
            id=story.id,
            channel=self.channel_of(story).name,
            front=self.channel_of(story).path,
            year=f"{story.day:%Y}",
            month=f"{story.day:%m}",
            day=f"{story.day:%d}",
            clock=f"{story.at:%H:%M:%S}",
            origin=story.origin,
            body=_DRESS.put_on(self, story, page),
            editors=" ".join(story.editors),
            related="\n".join(
                f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a></li>' for s in self.neighbours(story, 3)
            ),
        )
