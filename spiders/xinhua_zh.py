from harvester.discover.platforms import XinhuaSite


class XinhuaZh(XinhuaSite):
    name = "xinhua_zh"
    publisher = "新华通讯社"
    province = "CN"
    kind = "media"
    language = "zh"
    start_urls = ["http://www.news.cn/local/index.htm"]
    allowed_domains = ["news.cn", "xinhuanet.com"]
    article_pattern = r"//(?:www\.)?(?:news\.cn|xinhuanet\.com)/(?!english/).*/c(?:_\d+)*\.html?$"
    at_least = 5
    evidence = "addresses"
