from harvester.discover.platforms import HanwebSite


class ShandongZh(HanwebSite):
    """Every address seen is plain http."""

    name = "shandong_zh"
    publisher = "山东省人民政府"
    province = "CN-SD"
    language = "zh"
    start_urls = ["http://www.shandong.gov.cn/col/col97564/index.html"]
    at_least = 5
    evidence = "addresses"
