"""A news site without lists: robots.txt names a sitemap index, which names a news sitemap and an archive."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from html import escape

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story

_SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
)


class MappedEn(Site):
    """The news sitemap tells headlines and days; the archive's `lastmod` is when the site was moved, not written."""

    lines = 1000

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/story/{story.day:%Y}/{story.id}.html"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return channel.path

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        entries = "\n".join(self._entry(channel, item) for item in items)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_SPACES}>\n{entries}\n</urlset>\n'

    @cached_property
    def answers(self) -> dict[str, Answer]:
        found = super().answers
        maps = "".join(f"<sitemap><loc>{self.url(channel.path)}</loc></sitemap>" for channel in self.channels)
        index = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_SPACES}>{maps}</sitemapindex>\n'
        rules = self._robots() + f"Sitemap: {self.url('/sitemap_index.xml')}\n"
        return found | {
            "/robots.txt": Answer(rules.encode(), "text/plain"),
            "/sitemap_index.xml": Answer(index.encode(), "application/xml"),
        }

    @property
    def fronts(self) -> tuple[str, ...]:
        """The index and every map: sitemaps are small, and the newest need not stand first."""
        return (self.url("/sitemap_index.xml"), *super().fronts)

    @property
    def walk(self) -> int:
        """The robots.txt, which is this source's first list, the index and the maps."""
        return 2 + super().walk

    def story_html(self, story: Story, page: int) -> str:
        return fill(
            "mapped_en_article",
            title=escape(story.title),
            author=" and ".join(story.authors),
            moment=story.moment.isoformat() if story.moment else "",
            printed=f"{story.moment:%B %d, %Y %H:%M}",
            body=Dress().put_on(self, story, page),
        )

    def _entry(self, channel: Channel, item: Item) -> str:
        if channel.key != "news":
            return f"<url><loc>{self.url(item.path)}</loc><lastmod>2024-08-31</lastmod></url>"
        return (
            f"<url><loc>{self.url(item.path)}</loc><news:news><news:publication><news:name>Cangbei Times</news:name>"
            f"<news:language>en</news:language></news:publication><news:publication_date>{item.day}"
            f"</news:publication_date><news:title>{escape(item.title)}</news:title></news:news></url>"
        )
