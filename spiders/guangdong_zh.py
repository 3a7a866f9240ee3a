from harvester.discover.platforms import GkmlptSite


class GuangdongZh(GkmlptSite):
    name = "guangdong_zh"
    publisher = "广东省人民政府"
    province = "CN-GD"
    language = "zh"
    start_urls = ["https://www.gd.gov.cn/gdywdt/gdyw/index.html", "https://www.gd.gov.cn/gkmlpt/api/all/5?page=1&sid=2"]
    at_least = 5
    evidence = "addresses"
