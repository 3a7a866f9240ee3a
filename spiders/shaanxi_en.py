from harvester.discover.platforms import TrsSite


class ShaanxiEn(TrsSite):
    name = "shaanxi_en"
    publisher = "Shaanxi Provincial People's Government"
    province = "CN-SN"
    language = "en"
    start_urls = ["http://en.shaanxi.gov.cn/"]
    allowed_domains = ["en.shaanxi.gov.cn", "english.shaanxi.gov.cn"]
    article_pattern = (r"/t\d{8}_\d+(?:_\d+)?\.s?html?$", r"english\.shaanxi\.gov\.cn/(?:\w+/)+\d+\.htm$")
    at_least = 3
    evidence = "addresses"
