from harvester.discover.platforms import HanwebSite


class JiangsuZh(HanwebSite):
    name = "jiangsu_zh"
    publisher = "江苏省人民政府"
    province = "CN-JS"
    language = "zh"
    start_urls = [
        "https://www.jiangsu.gov.cn/col/col33686/index.html",
        "https://www.jiangsu.gov.cn/col/col60096/index.html",
    ]
    at_least = 5
    evidence = "addresses"
