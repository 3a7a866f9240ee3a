from harvester.discover import ListingSpider


class SichuanZh(ListingSpider):
    name = "sichuan_zh"
    publisher = "四川省人民政府"
    province = "CN-SC"
    language = "zh"
    start_urls = ["https://www.sc.gov.cn/10462/wza2012/zwxx/zwxx.shtml"]
    article_pattern = r"(?:/\d+)+/\d{4}/\d{1,2}/\d{1,2}/(?:[0-9a-f]{32}|\d+)\.shtml$"
    at_least = 5
    evidence = "addresses"
