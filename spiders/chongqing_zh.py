from harvester.discover.platforms import TrsSite


class ChongqingZh(TrsSite):
    name = "chongqing_zh"
    publisher = "重庆市人民政府"
    province = "CN-CQ"
    language = "zh"
    start_urls = ["https://www.cq.gov.cn/ywdt/jrcq/"]
    at_least = 5
    evidence = "addresses"
