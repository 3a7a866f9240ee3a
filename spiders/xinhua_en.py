from harvester.discover.platforms import XinhuaSite


class XinhuaEn(XinhuaSite):
    name = "xinhua_en"
    publisher = "Xinhua News Agency"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["http://www.xinhuanet.com/english/"]
    article_pattern = r"/english/\d{4}-\d{2}/\d{2}/c_\d+(?:_\d+)?\.htm$"
    at_least = 5
    evidence = "addresses"
