"""A city's site under /web/: every article is a folder of its own; its day is written in characters."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_CODE = "5b93cb3c"


class FoldersZh(Site):
    """Lists and articles are all called index.shtml; the second page of a list is `5b93cb3c-2.shtml`."""

    language = "zh-Hans"
    lines = 2

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"{self.channel_of(story).path}{story.id}/index.shtml"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}{f'{_CODE}-{page}' if page > 1 else 'index'}.shtml"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><a href="{item.path}">{escape(item.title)}</a><span>{item.day}</span></li>' for item in items
        )
        last = self.list_pages(channel)
        after = f'<a href="{self.list_path(channel, page + 1)}">下一页</a>' if page < last else ""
        return fill("folders_zh_list", channel=channel.name, rows=rows, after=after, last=self.list_path(channel, last))

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "folders_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=self.list_path(channel),
            published=f"{story.day:%Y年%m月%d日}",
            origin=story.origin,
            editors=" ".join(story.editors),
            body=Dress(paragraph="<p>\u3000\u3000{text}</p>").put_on(self, story, page),
        )
