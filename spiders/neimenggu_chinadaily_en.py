from harvester.discover.platforms import ChinaDailySite


class NeimengguChinadailyEn(ChinaDailySite):
    """Of its lists only late pages (local_40.html) were seen."""

    name = "neimenggu_chinadaily_en"
    publisher = "China Daily"
    province = "CN-NM"
    kind = "media"
    language = "en"
    start_urls = ["http://innermongolia.chinadaily.com.cn/"]
    at_least = 3
    evidence = "none"
