"""A city magazine on WordPress: /2024/05/30/slug/, lists that go on at /page/2/, an AMP twin of each page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story


class MagazineEn(Site):
    """Bylines stand in capitals, parted by a comma, and print the day without a time."""

    lines = 3

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/{story.day:%Y/%m/%d}/{story.id}/"

    def twin_path(self, story: Story) -> str | None:
        return self.story_path(story) + "amp/"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"/page/{page}/" if page > 1 else "/"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<article class="post"><h2><a href="{self.url(item.path)}" rel="bookmark">{escape(item.title)}</a></h2>'
            f"<time>{item.day:%B %d, %Y}</time></article>"
            for item in items
            if item.day
        )
        more = page < self.list_pages(channel)
        after = f'<a class="next page-numbers" href="{self.url(self.list_path(channel, page + 1))}">Older posts</a>'
        return fill("magazine_en_list", rows=rows, after=after if more else "")

    def story_html(self, story: Story, page: int) -> str:
        return fill(
            "magazine_en_article",
            title=escape(story.title),
            url=self.url(self.story_path(story)),
            byline=f"By {story.authors[0]}|{story.day:%B %d,%Y}",
            body=Dress().put_on(self, story, page),
            related="\n".join(
                f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a> {s.day:%B %d, %Y}</li>'
                for s in self.neighbours(story, 2)
            ),
        )
