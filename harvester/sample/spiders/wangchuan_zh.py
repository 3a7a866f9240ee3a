from harvester.discover.platforms import WebIndexSite


class WangchuanZh(WebIndexSite):
    name = "wangchuan_zh"
    publisher = "望川市人民政府"
    province = "CN-LY"
    start_urls = ["http://www.wangchuan.example/web/zwdt/szdt/"]
    at_least = 2
