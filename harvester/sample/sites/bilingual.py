"""A radio station's pages for learners: each paragraph in English, then in Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import fill, row_html, visible
from harvester.sample.story import Story


class BilingualSite(Site):
    """One list, plain addresses, and a text that changes its language with every paragraph."""

    lines = 50

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/read/{story.id}{f'_p{page}' if page > 1 else ''}.html"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}index{f'_{page}' if page > 1 else ''}.html"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<section class="card"><h2><a href="{item.path}">{escape(item.title)}</a></h2>'
            f"<time>{item.day}</time></section>"
            for item in items
        )
        return fill("bilingual_list", rows=rows)

    def story_html(self, story: Story, page: int) -> str:
        return fill(
            "bilingual_article",
            title=escape(story.title),
            published=f"{story.day} {story.at:%H:%M}",
            origin=story.origin,
            author=" ".join(story.authors),
            body="\n".join(self._body(story, page)),
            related="\n".join(
                f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a></li>' for s in self.neighbours(story, 3)
            ),
        )

    def _body(self, story: Story, page: int) -> Iterator[str]:
        for part in visible(story.pages[page - 1]):
            text = escape(part.text, quote=False)
            if part.kind == "photo":
                place = self.file_path(story, part.file)
                yield f'<figure><img src="{place}"><figcaption>{text} ({part.credit})</figcaption></figure>'
            elif part.kind == "table":
                yield f"<table>\n{row_html(part.rows)}\n</table>"
            else:
                yield f"<p>{text}</p>"
