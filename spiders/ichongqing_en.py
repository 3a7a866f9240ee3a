from harvester.discover.platforms import WordPressSite


class IchongqingEn(WordPressSite):
    name = "ichongqing_en"
    publisher = "iChongqing"
    province = "CN-CQ"
    kind = "media"
    language = "en"
    start_urls = ["https://www.ichongqing.info/"]
    at_least = 3
    evidence = "addresses"
