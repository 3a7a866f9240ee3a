"""A newspaper's English site in the shape of China Daily, and its regional edition in the older one."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from harvester.sample.sites.base import Channel, Item, Site
from harvester.sample.sites.markup import Dress, fill
from harvester.sample.story import Story


class HeraldEn(Site):
    """National pages `/a/202406/15/WS<24 hex>.html` with a teaser for each; lists `national_2.html`."""

    lines = 2
    credited = "linyuanherald.example"

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/a/{story.day:%Y%m/%d}/WS{story.id}.html"

    def list_path(self, channel: Channel, page: int = 1) -> str:
        return f"{channel.path}{f'_{page}' if page > 1 else ''}.html"

    def list_html(self, channel: Channel, page: int, items: Sequence[Item]) -> str:
        rows = "\n".join(
            f'<div class="tw3"><a href="//{self.host}{item.path}"><img src="/images/teaser.png"></a>\n'
            f'<h4><a href="//{self.host}{item.path}">{escape(item.title)}</a></h4><b>{item.day}</b></div>'
            for item in items
        )
        numbers = " ".join(
            f"<span>{number}</span>" if number == page else f'<a href="{self.list_path(channel, number)}">{number}</a>'
            for number in range(1, self.list_pages(channel) + 1)
        )
        return fill("herald_en_list", channel=channel.name, rows=rows, pager=numbers)

    def story_html(self, story: Story, page: int) -> str:
        return fill(
            "herald_en_article",
            title=escape(story.title),
            channel=self.channel_of(story).name,
            front=self.list_path(self.channel_of(story)),
            author=" and ".join(story.authors),
            updated=f"{story.moment:%Y-%m-%d %H:%M}",
            body=Dress(photo='<figure><img src="{src}"><figcaption>{text} [{credit}]</figcaption></figure>').put_on(
                self, story, page
            ),
            related="\n".join(
                f'<li><a href="{self.story_path(s)}">{escape(s.title)}</a></li>' for s in self.neighbours(story, 3)
            ),
        )


class HeraldRegion(HeraldEn):
    """A region's pages as they were before: `/2024-03/26/content_40110271.htm`."""

    def story_path(self, story: Story, page: int = 1) -> str:
        return f"/{story.day:%Y-%m/%d}/content_{story.id}.htm"
