from harvester.discover.platforms import TrsSite


class ShaanxiZh(TrsSite):
    name = "shaanxi_zh"
    publisher = "陕西省人民政府"
    province = "CN-SN"
    language = "zh"
    start_urls = ["https://www.shaanxi.gov.cn/xw/"]
    at_least = 5
    evidence = "addresses"
