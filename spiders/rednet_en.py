from harvester.discover import ListingSpider


class RednetEn(ListingSpider):
    name = "rednet_en"
    publisher = "Rednet"
    province = "CN-HN"
    kind = "media"
    language = "en"
    start_urls = ["http://english.rednet.cn/"]
    article_pattern = r"/c/\d{4}/\d{2}/\d{2}/\d+\.htm$"
    at_least = 3
    evidence = "addresses"
