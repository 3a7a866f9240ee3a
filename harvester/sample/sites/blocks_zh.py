"""A city's portal put together from blocks: every list, fragment and article is named by UUIDs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from html import escape
from uuid import UUID

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story


class BlocksZh(Site):
    """A list's page holds no link: a script puts in the fragment that does."""

    language = "zh-Hans"
    lines = 50

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/columns/{_uuid(story.channel)}/{story.day:%Y%m/%d}/{_uuid(story.id)}.html"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"/columns/{_uuid(channel.key)}/index.html"

    def fragment_path(self, channel: Channel) -> str:
        """Where the links of a list stand."""
        return f"/columns/{_uuid(channel.key)}/templates/{_uuid('template')}/blocks/{_uuid('block')}"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        return fill("blocks_zh_list", channel=channel.name, fragment=self.fragment_path(channel))

    @cached_property
    def answers(self) -> dict[str, Answer]:
        fragments = {self.fragment_path(c): self.page(_fragment(self.items(c))) for c in self.channels}
        return super().answers | fragments

    @property
    def fronts(self) -> tuple[str, ...]:
        return (*super().fronts, *(self.url(f"{self.fragment_path(c)}?page=1") for c in self.channels))

    @property
    def walk(self) -> int:
        return super().walk + len(self.channels)

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "blocks_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=self.list_path(channel),
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            origin=story.origin,
            body=Dress(paragraph="<p>\u3000\u3000{text}</p>").put_on(self, story, page),
        )


def _fragment(items: Sequence[Item]) -> str:
    rows = "".join(f'<div class="row"><a href="{i.path}">{escape(i.title)}</a><em>{i.day}</em></div>\n' for i in items)
    return f'<div class="list">\n{rows}</div>'


def _uuid(name: str) -> UUID:
    return UUID(bytes=sha256(f"luling {name}".encode()).digest()[:16], version=4)
