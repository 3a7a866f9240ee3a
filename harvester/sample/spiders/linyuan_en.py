from harvester.discover.platforms import TrsSite
from harvester.layout import Layout


class LinyuanEn(TrsSite):
    name = "linyuan_en"
    publisher = "Linyuan Provincial People's Government"
    province = "CN-LY"
    start_urls = ["http://english.linyuan.example/News/Localnews/", "http://english.linyuan.example/Culture/"]
    at_least = 10
    article_pattern = r"/t\d{8}(?:_\d+)?\.html$"
    layouts = (Layout(body="div.content", title="h2.title", published="div.info", section="div.crumb"),)
