from harvester.discover import ListingSpider


class EcnsEn(ListingSpider):
    name = "ecns_en"
    publisher = "China News Service"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["https://www.ecns.cn/culture/"]
    article_pattern = r"/\d{4}/\d{2}-\d{2}/\d+\.shtml$"
    at_least = 3
    evidence = "addresses"
