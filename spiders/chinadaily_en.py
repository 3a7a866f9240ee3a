from harvester.discover.platforms import ChinaDailySite


class ChinadailyEn(ChinaDailySite):
    name = "chinadaily_en"
    publisher = "China Daily"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["https://www.chinadaily.com.cn/"]
    allowed_domains = ["www.chinadaily.com.cn", "global.chinadaily.com.cn"]
    article_pattern = r"/a/\d{6}/\d{2}/WS[0-9a-f]{24}(?:_\d+)?\.html$"
    at_least = 5
    evidence = "addresses"
