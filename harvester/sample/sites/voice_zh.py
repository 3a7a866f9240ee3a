"""A news site in the shape of People's Daily Online: GB2312 by its label, numbers for names, a BIG5 twin."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_DRESS = Dress(paragraph="<p>\u3000\u3000{text}</p>", credit="<p>{text}</p>")
_PROMO = '<p><a href="/n2/promo/index.html">点击进入专题：海湾纪事</a></p>'


class VoiceZh(Site):
    """Page two of an article is `…-2.html`; the meta tags name author and editor by their numbers."""

    language = "zh-Hans"
    lines = 20

    def story_path(self, story: Story, page: int = 1) -> str:
        assert story.day is not None
        number = f"c{self.channel_of(story).path.strip('/').rpartition('/')[2]}-{story.id}"
        return f"/n2/{story.day:%Y/%m%d}/{number}{f'-{page}' if page > 1 else ''}.html"

    def twin_path(self, story: Story) -> str | None:
        return "/BIG5" + self.story_path(story)

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}index{page if page > 1 else ''}.html"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><a href="{item.path}" target="_blank">{escape(item.title)}</a> <em>{item.day}</em></li>'
            for item in items
        )
        return fill("voice_zh_list", channel=channel.name, rows=rows)

    def story_html(self, story: Story, page: int) -> str:
        assert story.day is not None
        channel = self.channel_of(story)
        return fill(
            "voice_zh_article",
            title=escape(story.title),
            channel=channel.name,
            front=channel.path,
            day=story.day,
            printed=f"{story.moment:%Y年%m月%d日%H:%M}",
            origin=story.origin,
            promo=_PROMO if page == 1 else "",
            body=_DRESS.put_on(self, story, page),
            pager=self._pager(story, page),
            editors="、".join(story.editors),
            twin=self.twin_path(story),
        )

    def _pager(self, story: Story, page: int) -> str:
        if page == len(story.pages):
            return ""
        return f'<div class="zdfy clearfix"><a href="{self.story_path(story, page + 1)}">下一页</a></div>'
