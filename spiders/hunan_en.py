from harvester.discover.platforms import TrsSite


class HunanEn(TrsSite):
    name = "hunan_en"
    publisher = "Hunan Provincial People's Government"
    province = "CN-HN"
    language = "en"
    start_urls = ["https://www.enghunan.gov.cn/News/", "http://enghunan.gov.cn/News/InFocus/"]
    at_least = 5
    evidence = "addresses"
