from harvester.discover import SitemapSpider
from harvester.layout import Layout


class CangbeiTimesEn(SitemapSpider):
    name = "cangbei_times_en"
    publisher = "Cangbei Times"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.cangbeitimes.example/robots.txt"]
    at_least = 3
    layouts = (Layout(body="div.story", title="h1", published="p.dateline"),)
