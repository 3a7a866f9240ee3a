from harvester.discover.platforms import TrsSite


class ShanxiZh(TrsSite):
    name = "shanxi_zh"
    publisher = "山西省人民政府"
    province = "CN-SX"
    language = "zh"
    start_urls = ["https://www.shanxi.gov.cn/zcwjk/"]
    at_least = 5
    evidence = "addresses"
