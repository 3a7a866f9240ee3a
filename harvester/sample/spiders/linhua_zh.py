from harvester.discover.platforms import XinhuaSite


class LinhuaZh(XinhuaSite):
    name = "linhua_zh"
    publisher = "临华社"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.linhua.example/difang/", "http://www.linhua.example/caijing/"]
    at_least = 3
