from harvester.discover.platforms import TrsSite


class GuangxiZh(TrsSite):
    name = "guangxi_zh"
    publisher = "广西壮族自治区人民政府"
    province = "CN-GX"
    language = "zh"
    start_urls = ["http://www.gxzf.gov.cn/gxyw/"]
    article_pattern = r"/t\d+(?:_\d+)?\.s?html$"
    at_least = 5
    evidence = "addresses"
