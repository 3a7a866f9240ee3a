from harvester.discover import ListingSpider


class NewsgdEn(ListingSpider):
    """The pattern is that of its sister site."""

    name = "newsgd_en"
    publisher = "GDToday"
    province = "CN-GD"
    kind = "media"
    language = "en"
    start_urls = ["https://www.newsgd.com/node_97d3157507", "https://www.newsgd.com/node_99363c4f3b"]
    article_pattern = r"/node_[0-9a-f]{10}/[0-9a-f]{10}\.shtml$"
    at_least = 3
    evidence = "none"
