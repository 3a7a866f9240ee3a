from harvester.discover.platforms import ChinaOrgSite


class ChinaorgEn(ChinaOrgSite):
    name = "chinaorg_en"
    publisher = "China.org.cn"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["http://www.china.org.cn/"]
    allowed_domains = ["china.org.cn"]
    at_least = 5
    evidence = "addresses"
