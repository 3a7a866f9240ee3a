from harvester.discover.platforms import TrsSite


class HubeiZh(TrsSite):
    name = "hubei_zh"
    publisher = "湖北省人民政府"
    province = "CN-HB"
    language = "zh"
    start_urls = ["https://www.hubei.gov.cn/zwgk/hbyw/hbywqb/index.shtml"]
    at_least = 5
    evidence = "addresses"
