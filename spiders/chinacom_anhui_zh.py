from harvester.discover.platforms import ChinaOrgSite


class ChinacomAnhuiZh(ChinaOrgSite):
    """Of the list, page 2 (node_1013204_2.html) was seen."""

    name = "chinacom_anhui_zh"
    publisher = "中国网"
    province = "CN-AH"
    kind = "media"
    language = "zh"
    start_urls = ["http://ydah.china.com.cn/node_1013204.html"]
    at_least = 3
    evidence = "none"
