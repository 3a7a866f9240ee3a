from harvester.discover.platforms import HanwebSite


class QingtingZh(HanwebSite):
    name = "qingting_zh"
    publisher = "青汀市人民政府"
    province = "CN-LY"
    start_urls = ["http://www.qingting.example/col/col60096/", "http://www.qingting.example/col/col1599544/"]
    at_least = 5
