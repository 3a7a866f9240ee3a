from harvester.discover import ListingSpider


class CqnewsZh(ListingSpider):
    name = "cqnews_zh"
    publisher = "华龙网"
    province = "CN-CQ"
    kind = "media"
    language = "zh"
    start_urls = ["https://news.cqnews.net/"]
    article_pattern = r"/1/detail/\d+/web/content_\d+\.html?$"
    at_least = 5
    evidence = "addresses"
