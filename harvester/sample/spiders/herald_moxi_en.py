from harvester.discover.platforms import ChinaDailySite


class HeraldMoxiEn(ChinaDailySite):
    name = "herald_moxi_en"
    publisher = "The Linyuan Herald, Moxi"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://moxi.linyuanherald.example/local.html"]
    at_least = 2
