from harvester.discover.platforms import ChinaDailySite


class ChinadailyZh(ChinaDailySite):
    name = "chinadaily_zh"
    publisher = "中国日报网"
    province = "CN"
    kind = "media"
    language = "zh"
    start_urls = ["https://china.chinadaily.com.cn/"]
    at_least = 5
    evidence = "addresses"
