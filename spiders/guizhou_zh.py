from harvester.discover.platforms import TrsSite


class GuizhouZh(TrsSite):
    name = "guizhou_zh"
    publisher = "贵州省人民政府"
    province = "CN-GZ"
    language = "zh"
    start_urls = ["https://www.guizhou.gov.cn/home/sxdt/index.html"]
    at_least = 5
    evidence = "addresses"
