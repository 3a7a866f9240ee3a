"""Sites in the shape of TRS WCM: t20240308_18204.html, lists index_1.html whose pager is a script."""

from __future__ import annotations

from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.story import Story

BLANK = "\u3000\u3000"


class TrsPages(Site):
    """What the three share: where things stand, relative links, neighbours as related news."""

    ending = "html"

    def story_path(self, story: Story, page: int = 1) -> str:
        """TRS counts pages from 0 and leaves the first bare."""
        if story.path:
            return story.path
        assert story.day is not None, f"{story.id}: only a story with a path of its own may lack its day"
        number = story.id if story.id.startswith("t") else f"t{story.day:%Y%m%d}_{story.id}"
        suffix = f"_{page - 1}" if page > 1 else ""
        return f"{self.channel_of(story).path}{story.day:%Y%m}/{number}{suffix}.{self.ending}"

    def twin_path(self, story: Story) -> str | None:
        """The page that the site's app shows."""
        stem, _, ending = self.story_path(story).rpartition(".")
        return f"{stem}_app.{ending}"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}index{f'_{page - 1}' if page > 1 else ''}.{self.ending}"

    def related(self, story: Story) -> str:
        """Links to the channel's other stories with their days."""
        return "\n".join(
            f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a> {s.day}</li>' for s in self.neighbours(story, 4)
        )

    def relative(self, channel: Channel, item: Item) -> str:
        """The item's address as TRS writes it on the list: ./202403/t20240308_1.html"""
        return (
            "." + item.path.removeprefix(channel.path.rstrip("/")) if item.path.startswith(channel.path) else item.path
        )


def cut(title: str, most: int) -> str:
    """A headline as lists cut it."""
    return title if len(title) <= most else title[: most - 1] + "…"


def trail_html(channel: Channel, between: str = " &gt; ") -> str:
    """The breadcrumb after the home page."""
    return between.join(f'<a href="{channel.path}" class="CurrChnlCls">{step}</a>' for step in channel.trail)
