from harvester.discover import ListingSpider


class HenanEn(ListingSpider):
    name = "henan_en"
    publisher = "Henan Provincial People's Government"
    province = "CN-HA"
    language = "en"
    start_urls = ["https://english.henan.gov.cn/"]
    article_pattern = r"/\d{4}/\d{2}-\d{2}/\d+\.html$"
    at_least = 3
    evidence = "addresses"
