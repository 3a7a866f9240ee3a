"""A Founder e-paper: a folder for each day, a list for each page of the paper, a day on which none came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from html import escape

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

DAYS_BACK = 7
"""Issues that a crawl of such a paper looks for."""


class PaperZh(Site):
    """Its articles print no day: only the folder has one. `today` is the day of the newest issue."""

    language = "zh-Hans"

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/html/{story.day:%Y-%m/%d}/content_{story.id}.htm"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        raise NotImplementedError("a paper's lists stand in the folder of their day: node_path")

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        raise NotImplementedError("a paper's lists belong to a day: node_html")

    def node_path(self, day: date, channel: Channel) -> str:
        """Where the list of one page of the paper stands; the first is node_2."""
        return f"/html/{day:%Y-%m/%d}/node_{2 + list(self.channels).index(channel)}.htm"

    def on_page(self, day: date, channel: Channel) -> list[Story]:
        """What one page of that day's paper prints."""
        return [story for story in self.stories if story.day == day and story.channel == channel.key]

    @property
    def days(self) -> list[date]:
        """The days on which the paper came out, oldest first."""
        return sorted({story.day for story in self.stories if story.day})

    @cached_property
    def answers(self) -> dict[str, Answer]:
        found = {"/robots.txt": Answer(self._robots().encode(), "text/plain")}
        for day, channel in self._nodes():
            found[self.node_path(day, channel)] = self.page(self._node_html(day, channel), day)
        for story in self.stories:
            found.update(self._story_answers(story))
        return found

    @property
    def fronts(self) -> tuple[str, ...]:
        """The first page of each day that is looked for, and the others of the days that have a paper."""
        last = max(self.days)
        asked = {self.node_path(last - timedelta(days=back), self.channels[0]) for back in range(DAYS_BACK)}
        return tuple(map(self.url, sorted(asked | {self.node_path(*node) for node in self._nodes()})))

    @property
    def walk(self) -> int:
        return len(list(self._nodes()))

    def _nodes(self) -> Iterator[tuple[date, Channel]]:
        """Each page of each day's paper that bears articles; the first always does."""
        for day in self.days:
            yield from ((day, channel) for channel in self.channels if self.on_page(day, channel))

    def _node_html(self, day: date, channel: Channel) -> str:
        pages = "".join(
            f'<a id="pageLink" href="{self.node_path(day, c).rpartition("/")[2]}">第{c.key}版：{c.name}</a> '
            for d, c in self._nodes()
            if d == day
        )
        rows = "\n".join(
            f'<li><a href="content_{s.id}.htm"><div style="display:inline">{escape(s.title)}</div></a></li>'
            for s in self.on_page(day, channel)
        )
        before = day - timedelta(days=1)
        return fill(
            "epaper_zh_node",
            pages=pages,
            rows=rows,
            name=f"第{channel.key}版：{channel.name}",
            before=f"../../{before:%Y-%m/%d}/node_2.htm",
        )

    def story_html(self, story: Story, page: int) -> str:
        channel = self.channel_of(story)
        return fill(
            "epaper_zh_article",
            title=escape(story.title),
            page=f"第{channel.key}版：{channel.name}",
            author=" ".join(story.authors),
            body=Dress(paragraph="<p>\u3000\u3000{text}</p>").put_on(self, story, page),
        )
