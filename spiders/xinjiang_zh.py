from harvester.discover.platforms import CommonListSite


class XinjiangZh(CommonListSite):
    name = "xinjiang_zh"
    publisher = "新疆维吾尔自治区人民政府"
    province = "CN-XJ"
    language = "zh"
    start_urls = [
        "https://www.xinjiang.gov.cn/xinjiang/xjyw/common_list.shtml",
        "https://www.xinjiang.gov.cn/xinjiang/bmdt/",
    ]
    at_least = 5
    evidence = "addresses"
