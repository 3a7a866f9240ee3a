from harvester.discover.platforms import ChinaOrgSite


class LiangjiangEn(ChinaOrgSite):
    """No list address is known: the home page is read for links that look like articles."""

    name = "liangjiang_en"
    publisher = "China.com.cn Liangjiang Chongqing"
    province = "CN-CQ"
    kind = "media"
    start_urls = ["http://cq.china.com.cn/"]
    at_least = 3
    evidence = "addresses"
