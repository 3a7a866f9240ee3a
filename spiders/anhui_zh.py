from harvester.discover import ListingSpider


class AnhuiZh(ListingSpider):
    name = "anhui_zh"
    publisher = "安徽省人民政府"
    province = "CN-AH"
    language = "zh"
    start_urls = ["https://www.ah.gov.cn/zwyw/jryw/index.html"]
    article_pattern = r"/\d{9}\.html$"
    at_least = 5
    evidence = "addresses"
