from harvester.discover import FeedSpider


class LulingRadioZh(FeedSpider):
    name = "luling_radio_zh"
    publisher = "鹭岭人民广播电台"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.lulingradio.example/rss.xml", "http://www.lulingradio.example/atom.xml"]
    at_least = 3
