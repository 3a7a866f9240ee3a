from harvester.discover.platforms import ChinaDailySite


class HeraldEn(ChinaDailySite):
    name = "herald_en"
    publisher = "The Linyuan Herald"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://www.linyuanherald.example/national.html"]
    at_least = 2
