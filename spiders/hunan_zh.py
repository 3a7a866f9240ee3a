from harvester.discover.platforms import TrsSite


class HunanZh(TrsSite):
    name = "hunan_zh"
    publisher = "湖南省人民政府"
    province = "CN-HN"
    language = "zh"
    start_urls = [
        "https://www.hunan.gov.cn/hnszf/hnyw/hnyw.html",
        "https://www.hunan.gov.cn/hnszf/hnyw/zwdt/szdt_sjpx.html",
    ]
    at_least = 5
    evidence = "addresses"
