from harvester.discover.platforms import ChinaDailySite


class ChinadailyRegionalEn(ChinaDailySite):
    name = "chinadaily_regional_en"
    publisher = "China Daily"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["https://global.chinadaily.com.cn/"]
    allowed_domains = ["chinadaily.com.cn"]
    article_pattern = r"/\d{4}-\d{2}/\d{2}/content_\d+(?:_\d+)?\.htm$"
    at_least = 3
    evidence = "addresses"
