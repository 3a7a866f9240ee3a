from harvester.discover import ListingSpider


class QinghaiZh(ListingSpider):
    name = "qinghai_zh"
    publisher = "青海省人民政府"
    province = "CN-QH"
    language = "zh"
    start_urls = ["http://www.qinghai.gov.cn/xxgk/1/"]
    article_pattern = r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$"
    at_least = 5
    evidence = "addresses"
