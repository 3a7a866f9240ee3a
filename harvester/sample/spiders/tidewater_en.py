from harvester.discover.platforms import WordPressSite


class TidewaterEn(WordPressSite):
    name = "tidewater_en"
    publisher = "The Tidewater"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.tidewater.example/"]
    at_least = 2
