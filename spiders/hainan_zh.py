from harvester.discover.platforms import CommonListSite


class HainanZh(CommonListSite):
    name = "hainan_zh"
    publisher = "海南省人民政府"
    province = "CN-HI"
    language = "zh"
    start_urls = ["https://www.hainan.gov.cn/hainan/ywdt/xw.shtml"]
    at_least = 5
    evidence = "addresses"
