from harvester.discover.platforms import CommonListSite


class GansuZh(CommonListSite):
    name = "gansu_zh"
    publisher = "甘肃省人民政府"
    province = "CN-GS"
    language = "zh"
    start_urls = ["https://www.gansu.gov.cn/gsszf/gsyw/common_noleftlist.shtml"]
    at_least = 5
    evidence = "addresses"
