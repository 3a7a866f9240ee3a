"""A government's English site on TRS that prints the same old date on top of every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item
from harvester.sample.sites.markup import fill, row_html, visible
from harvester.sample.sites.trs import TrsPages, cut, trail_html
from harvester.sample.story import Story


class GovernmentEn(TrsPages):
    """A government's English site that prints the same old date on top of every page."""

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><a href="{self.relative(channel, item)}" title="{escape(item.title)}">'
            f'{escape(cut(item.title, 58))}</a><span class="date">{item.day or ""}</span></li>'
            for item in items
        )
        pages = self.list_pages(channel)
        return fill(
            "government_en_list",
            channel=channel.name,
            trail=trail_html(channel, "&gt;"),
            rows=rows,
            pages=pages,
            index=page - 1,
        )

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "government_en_article",
            title=escape(story.title),
            channel=channel.name,
            trail=trail_html(channel, "&gt;"),
            keywords=escape(",".join(story.keywords)),
            published=story.day or "",
            body="\n".join(self._body(story, page)),
            related=self.related(story),
        )

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            text = escape(part.text, quote=False)
            if part.kind == "photo":
                yield f'<p align="center"><img src="./{part.file}" alt="" oldsrc="{part.file}" /></p>'
                yield f'<p align="center">{text} ({escape(part.credit)})</p>'
            elif part.kind == "table":
                yield f'<table border="1" cellspacing="0">\n{row_html(part.rows)}\n</table>'
            else:
                yield f'<p style="text-align: justify;">&nbsp;&nbsp;&nbsp; {text}</p>'
