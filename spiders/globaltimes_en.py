from harvester.discover import ListingSpider


class GlobaltimesEn(ListingSpider):
    name = "globaltimes_en"
    publisher = "Global Times"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["https://globaltimes.cn/"]
    article_pattern = r"/page/\d{6}/\d+\.shtml$"
    at_least = 5
    evidence = "addresses"
