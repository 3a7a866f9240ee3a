from harvester.discover import ListingSpider


class AnhuiEn(ListingSpider):
    name = "anhui_en"
    publisher = "Anhui Provincial People's Government"
    province = "CN-AH"
    language = "en"
    start_urls = ["http://english.ah.gov.cn/content/column/6787051?liId=721"]
    at_least = 3
    evidence = "none"
