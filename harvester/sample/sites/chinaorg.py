"""A portal in the shape of China.org.cn: content_ID.html, serials content_ID_2.htm, Chinese furniture, English text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import fill, row_html, visible
from harvester.sample.story import Story


class ChinaOrgPortal(Site):
    """Its 来源/时间/编辑 line is Chinese over an English article; the byline stands at the end, in brackets."""

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/{story.day:%Y-%m/%d}/content_{story.id}{f'_{page}.htm' if page > 1 else '.html'}"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}{f'_{page}' if page > 1 else ''}.html"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<li><a href="{self.url(item.path)}">{escape(item.title)}</a> <span>[{item.day}]</span></li>'
            for item in items
        )
        pages = [self.list_path(channel, number) for number in range(1, self.list_pages(channel) + 1)]
        pager = _pager(pages, page)
        return fill("chinaorg_list", channel=channel.name, trail=_trail(channel), rows=rows, pager=pager)

    def story_html(self, story: Story, page: int) -> str:
        pages = [self.story_path(story, number) for number in range(1, len(story.pages) + 1)]
        return fill(
            "chinaorg_article",
            title=escape(story.title),
            trail=_trail(self.channel_of(story)),
            origin=story.origin,
            published=f"{story.moment:%Y-%m-%d %H:%M:%S}",
            editors=" ".join(story.editors),
            body="\n".join(self._body(story, page)),
            pager=f'<div class="page" id="autopage">{_pager(pages, page)}</div>' if len(pages) > 1 else "",
            related="\n".join(
                f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a>{s.day}</li>'
                for s in self.neighbours(story, 4)
            ),
        )

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            text = escape(part.text, quote=False)
            if part.kind == "photo":
                place = self.file_path(story, part.file)
                yield f'<p style="text-align:center"><img src="{place}" alt="{escape(part.text)}"></p>'
                yield f'<p style="text-align:center">{text} ({part.credit})</p>'
            elif part.kind == "heading":
                yield f"<p><strong>{text}</strong></p>"
            elif part.kind == "table":
                yield f"<table>\n{row_html(part.rows)}\n</table>"
            else:
                yield f"<p>{text}</p>"


def _trail(channel: Channel) -> str:
    return " &gt; ".join(f'<a href="{channel.path}.html">{step}</a>' for step in channel.trail)


def _pager(pages: Sequence[str], current: int) -> str:
    """上一页 1 2 3 下一页, the current number without a link."""
    numbers = [
        f"<span>{number}</span>" if number == current else f'<a href="{path}">{number}</a>'
        for number, path in enumerate(pages, 1)
    ]
    before = f'<a href="{pages[current - 2]}">上一页</a>' if current > 1 else ""
    after = f'<a href="{pages[current]}">下一页</a>' if current < len(pages) else ""
    return " ".join(filter(None, (before, *numbers, after)))
