from harvester.discover import ListingSpider


class GuangxiEn(ListingSpider):
    name = "guangxi_en"
    publisher = "People's Government of Guangxi Zhuang Autonomous Region"
    province = "CN-GX"
    language = "en"
    start_urls = ["http://en.gxzf.gov.cn/"]
    at_least = 3
    evidence = "none"
