from harvester.discover.platforms import TrsSite


class BeijingZh(TrsSite):
    name = "beijing_zh"
    publisher = "北京市人民政府"
    province = "CN-BJ"
    language = "zh"
    start_urls = ["https://www.beijing.gov.cn/ywdt/yaowen/index.html", "https://www.beijing.gov.cn/ywdt/"]
    at_least = 5
    evidence = "addresses"
