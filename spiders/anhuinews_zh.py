from harvester.discover.platforms import TrsSite


class AnhuinewsZh(TrsSite):
    name = "anhuinews_zh"
    publisher = "中安在线"
    province = "CN-AH"
    kind = "media"
    language = "zh"
    start_urls = ["http://ah.anhuinews.com/"]
    at_least = 5
    evidence = "addresses"
