from harvester.discover.platforms import TrsSite


class TianjinZh(TrsSite):
    name = "tianjin_zh"
    publisher = "天津市人民政府"
    province = "CN-TJ"
    language = "zh"
    start_urls = ["http://www.tj.gov.cn/sy/tjxw/", "http://www.tj.gov.cn/sy/jrgz/"]
    at_least = 5
    evidence = "addresses"
