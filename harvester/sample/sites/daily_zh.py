"""A newspaper's site on TRS that names where each text came from, itself or another house."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item
from harvester.sample.sites.markup import fill, row_html, visible
from harvester.sample.sites.trs import BLANK, TrsPages, trail_html
from harvester.sample.story import Story


class DailyZh(TrsPages):
    """A newspaper's site that names where each text came from, itself or another house."""

    language = "zh-Hans"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<div class="item"><h3><a href="{self.relative(channel, item)}">{escape(item.title)}</a></h3>'
            f"<em>{f'{item.day:%Y年%m月%d日}' if item.day else ''}</em></div>"
            for item in items
        )
        pages = self.list_pages(channel)
        return fill(
            "daily_zh_list", channel=channel.name, trail=trail_html(channel), rows=rows, pages=pages, index=page - 1
        )

    def story_html(self, story: Story, page: int) -> str:
        channel, hot = self.channel_of(story), self.stories[-5:]
        body = list(self._body(story, page))
        return fill(
            "daily_zh_article",
            title=escape(story.title),
            channel=channel.name,
            trail=trail_html(channel),
            description=escape(next(part.text for part in story.parts if part.kind == "paragraph")[:40]),
            published=f"{story.moment:%Y-%m-%d %H:%M:%S}",
            origin=story.origin,
            author=" ".join(story.authors),
            body="\n".join(body),
            editors=" ".join(story.editors),
            related=self.related(story),
            hot="\n".join(f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a></li>' for s in hot),
        )

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            text = escape(part.text, quote=False)
            if part.kind == "photo":
                yield f'<p class="pic"><img src="./{part.file}"></p>'
                yield f'<p class="pictext">{text}{part.credit}</p>'
            elif part.kind == "table":
                yield f"<table>\n{row_html(part.rows)}\n</table>"
            else:
                yield f"<p>{BLANK}{text}</p>"
