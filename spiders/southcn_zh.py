from harvester.discover import ListingSpider


class SouthcnZh(ListingSpider):
    name = "southcn_zh"
    publisher = "南方网"
    province = "CN-GD"
    kind = "media"
    language = "zh"
    start_urls = ["http://www.southcn.com/"]
    allowed_domains = ["southcn.com"]
    article_pattern = r"/node_[0-9a-f]{10}/[0-9a-f]{10}\.shtml$"
    at_least = 5
    evidence = "addresses"
