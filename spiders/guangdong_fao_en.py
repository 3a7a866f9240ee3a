from harvester.discover import ListingSpider


class GuangdongFaoEn(ListingSpider):
    """Of its lists one late page was seen, without titles or days."""

    name = "guangdong_fao_en"
    publisher = "Foreign Affairs Office of Guangdong Province"
    province = "CN-GD"
    language = "en"
    start_urls = ["http://en.gdfao.gov.cn/"]
    at_least = 3
    evidence = "none"
