"""How a source shows its new articles: lists, feeds, sitemaps, and the software behind them."""

from harvester.discover.base import ArticleSpider
from harvester.discover.feed import FeedSpider
from harvester.discover.links import Link, read_links
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage, as_page
from harvester.discover.sitemap import SitemapSpider

__all__ = [
    "ArticleSpider",
    "FeedSpider",
    "Link",
    "ListPage",
    "ListingSpider",
    "SitemapSpider",
    "as_page",
    "read_links",
]
