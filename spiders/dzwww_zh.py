from harvester.discover.platforms import TrsSite


class DzwwwZh(TrsSite):
    """The day in a file name can be days after the day of publication."""

    name = "dzwww_zh"
    publisher = "大众网"
    province = "CN-SD"
    kind = "media"
    language = "zh"
    start_urls = ["http://www.dzwww.com/"]
    at_least = 5
    evidence = "addresses"
