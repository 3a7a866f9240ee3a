from harvester.discover import ListingSpider


class HenanZh(ListingSpider):
    name = "henan_zh"
    publisher = "河南省人民政府"
    province = "CN-HA"
    language = "zh"
    start_urls = ["https://www.henan.gov.cn/ywdt/hnyw/"]
    article_pattern = r"/\d{4}/\d{2}-\d{2}/\d+\.html$"
    at_least = 5
    evidence = "addresses"
