from harvester.discover.platforms import TrsSite
from harvester.layout import Layout


class LinyuanDailyZh(TrsSite):
    name = "linyuan_daily_zh"
    publisher = "临远日报社"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.linyuandaily.example/xinwen/", "http://www.linyuandaily.example/wenhua/"]
    at_least = 5
    layouts = (Layout(body="div#content", title="h1.headline", credits="div.source", section="div.crumbs"),)
