"""A radio station that shows new pages in feeds: one in RSS, one in Atom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from email.utils import format_datetime
from html import escape

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story


class RadioZh(Site):
    """Its feeds hold the lot; its pages have plain numbers for addresses."""

    language = "zh-Hans"
    lines = 100

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/audio/{story.id}.html"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return channel.path

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        told = {self.story_path(story): story for story in self.stories}
        entry = _atom if channel.key == "atom" else _rss
        entries = "\n".join(entry(self.url(item.path), told[item.path]) for item in items)
        wrap = _ATOM if channel.key == "atom" else _RSS
        return wrap.format(entries=entries, title=channel.name, home=self.url("/"))

    def page(self, html: str, modified: object = None) -> Answer:
        """Feeds are sent as XML, pages as pages."""
        kind = "application/xml" if html.startswith("<?xml") else f"text/html; charset={self.charset}"
        return Answer(html.encode(self.encoding), kind)

    def story_html(self, story: Story, page: int) -> str:
        return fill(
            "radio_zh_article",
            title=escape(story.title),
            published=f"{story.moment:%Y-%m-%d %H:%M}",
            origin=story.origin,
            author=" ".join(story.authors),
            body=Dress().put_on(self, story, page),
        )


_RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>{title}</title><link>{home}</link>
{entries}
</channel></rss>
"""
_ATOM = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>{title}</title><id>{home}</id>
{entries}
</feed>
"""


def _rss(url: str, story: Story) -> str:
    """An entry whose time is told in Greenwich, as software does that knows no Shanghai."""
    assert story.moment is not None
    moment = format_datetime(story.moment.astimezone(UTC), usegmt=True)
    return f"<item><title><![CDATA[{story.title}]]></title><link>{url}</link><pubDate>{moment}</pubDate></item>"


def _atom(url: str, story: Story) -> str:
    assert story.moment is not None
    moment = story.moment.isoformat()
    return (
        f'<entry><title>{escape(story.title)}</title><link rel="alternate" href="{url}"/><id>{url}</id>'
        f"<published>{moment}</published><updated>{moment}</updated></entry>"
    )
