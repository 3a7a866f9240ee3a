from harvester.discover.platforms import TrsSite


class YunnanZh(TrsSite):
    name = "yunnan_zh"
    publisher = "云南省人民政府"
    province = "CN-YN"
    language = "zh"
    start_urls = ["https://www.yn.gov.cn/ywdt/ynyw/"]
    at_least = 5
    evidence = "addresses"
