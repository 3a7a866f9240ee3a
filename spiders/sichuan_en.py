from harvester.discover import ListingSpider


class SichuanEn(ListingSpider):
    """No list address is known; since 2018 only the address bears a day."""

    name = "sichuan_en"
    publisher = "Sichuan Provincial People's Government"
    province = "CN-SC"
    language = "en"
    start_urls = ["https://www.sc.gov.cn/"]
    article_pattern = r"/10462/10758/(?:\d+/)+\d{4}/\d{1,2}/\d{1,2}/(?:[0-9a-f]{32}|\d+)\.shtml$"
    at_least = 3
    evidence = "addresses"
