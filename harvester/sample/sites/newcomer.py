"""A county's site that no source declares: the one on which CONTRIBUTING shows how a source is added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from html import escape

from harvester.sample.sites.base import Answer, Channel, Item
from harvester.sample.sites.markup import fill, visible
from harvester.sample.sites.trs import BLANK, TrsPages, trail_html
from harvester.sample.story import Story, stories_of


class CountyZh(TrsPages):
    """A small TRS site with a home page; its header prints one old date on every page."""

    @cached_property
    def answers(self) -> dict[str, Answer]:
        """The pages of every site, and a home page."""
        return super().answers | {"/": self.page(self._home())}

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(self._row(channel, item) for item in items)
        return fill(
            "newcomer_list", channel=channel.name, trail=trail_html(channel), rows=rows,
            pages=self.list_pages(channel), index=page - 1,
        )  # fmt: skip

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "newcomer_article",
            title=escape(story.title),
            channel=channel.name,
            trail=trail_html(channel),
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            origin=story.origin,
            author=f"&nbsp;&nbsp;作者：{' '.join(story.authors)}" if story.authors else "",
            editors=" ".join(story.editors),
            body="\n".join(self._body(story, page)),
            related=self.related(story),
        )

    def _row(self, channel: Channel, item: Item) -> str:
        return f'<li><a href="{self.relative(channel, item)}">{escape(item.title)}</a><span>{item.day}</span></li>'

    def _home(self) -> str:
        blocks = []
        for channel in self.channels:
            rows = "\n".join(f'<li><a href="{i.path}">{escape(i.title)}</a></li>' for i in self.items(channel)[:3])
            blocks.append(f'<h2><a href="{channel.path}">{channel.name}</a></h2>\n<ul>\n{rows}\n</ul>')
        return fill("newcomer_home", blocks="\n".join(blocks))

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            yield f"<p>{BLANK}{escape(part.text, quote=False)}</p>"


def newcomer() -> CountyZh:
    """The site of Yanpu county, which stands beside the province and in none of its tables."""
    return CountyZh(
        host="www.yanpu.example",
        source="yanpu_zh",
        stories=stories_of("yanpu_zh"),
        channels=(
            Channel("xwzx", "/xwzx/", "新闻中心", ("新闻中心",)),
            Channel("tzgg", "/tzgg/", "通知公告", ("通知公告",)),
        ),
        disallowed=("/admin/",),
        per_list=6,
    )
