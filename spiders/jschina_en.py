from harvester.discover.platforms import TrsSite


class JschinaEn(TrsSite):
    """Its lists look like those of TRS."""

    name = "jschina_en"
    publisher = "JSChina"
    province = "CN-JS"
    kind = "media"
    language = "en"
    start_urls = ["http://english.jschina.com.cn/34651/", "http://english.jschina.com.cn/TodayJiangsu/23269/"]
    at_least = 3
    evidence = "none"
