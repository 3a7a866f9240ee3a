from harvester.discover import ListingSpider


class ShanghaiZh(ListingSpider):
    name = "shanghai_zh"
    publisher = "上海市人民政府"
    province = "CN-SH"
    language = "zh"
    start_urls = ["https://www.shanghai.gov.cn/nw2315/index.html"]
    article_pattern = r"/nw\d+/\d{8}/[0-9a-f]{32}\.html$"
    at_least = 5
    evidence = "addresses"
