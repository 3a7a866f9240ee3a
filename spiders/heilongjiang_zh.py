from harvester.discover.platforms import CommonListSite


class HeilongjiangZh(CommonListSite):
    name = "heilongjiang_zh"
    publisher = "黑龙江省人民政府"
    province = "CN-HL"
    language = "zh"
    start_urls = [
        "https://www.hlj.gov.cn/hlj/c107855/news.shtml",
        "https://www.hlj.gov.cn/hlj/c104373/common_list.shtml",
    ]
    at_least = 5
    evidence = "addresses"
