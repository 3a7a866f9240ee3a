from harvester.discover.platforms import TrsSite


class XizangZh(TrsSite):
    name = "xizang_zh"
    publisher = "西藏自治区人民政府"
    province = "CN-XZ"
    language = "zh"
    start_urls = ["https://www.xizang.gov.cn/xwzx_406/", "http://www.xizang.gov.cn/zwgk/xxgk_424/zxxxgk/list.html"]
    at_least = 5
    evidence = "addresses"
