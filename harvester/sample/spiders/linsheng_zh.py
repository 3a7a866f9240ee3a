from harvester.discover.platforms import PeopleSite


class LinshengZh(PeopleSite):
    name = "linsheng_zh"
    publisher = "临声网"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.linsheng.example/GB/14739/", "http://www.linsheng.example/GB/14738/"]
    at_least = 3
