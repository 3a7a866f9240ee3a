from harvester.discover.platforms import TrsSite


class FujianZh(TrsSite):
    name = "fujian_zh"
    publisher = "福建省人民政府"
    province = "CN-FJ"
    language = "zh"
    start_urls = ["https://www.fujian.gov.cn/zwgk/zxwj/szfwj/", "http://www.fujian.gov.cn/zc/zxwj/szfwj/"]
    at_least = 5
    evidence = "addresses"
