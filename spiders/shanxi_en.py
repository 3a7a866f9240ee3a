from harvester.discover import ListingSpider


class ShanxiEn(ListingSpider):
    """The lists write days as 05 17,2011."""

    name = "shanxi_en"
    publisher = "Foreign Affairs Office of Shanxi Province"
    province = "CN-SX"
    language = "en"
    start_urls = ["http://en.eshanxi.gov.cn/culture/", "http://en.eshanxi.gov.cn/shanxiinfo/"]
    at_least = 3
    evidence = "none"
