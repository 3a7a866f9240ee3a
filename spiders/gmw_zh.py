from harvester.discover import ListingSpider


class GmwZh(ListingSpider):
    name = "gmw_zh"
    publisher = "光明网"
    province = "CN"
    kind = "media"
    language = "zh"
    start_urls = ["https://www.gmw.cn/"]
    allowed_domains = ["gmw.cn"]
    article_pattern = r"/\d{4}-\d{2}/\d{2}/content_\d+\.htm$"
    at_least = 5
    evidence = "addresses"
