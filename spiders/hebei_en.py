from harvester.discover.platforms import ChinaDailySite


class HebeiEn(ChinaDailySite):
    """Built by China Daily; no list address is known, its pages print no date."""

    name = "hebei_en"
    publisher = "Hebei Provincial People's Government"
    province = "CN-HE"
    language = "en"
    start_urls = ["http://hebei.chinadaily.com.cn/"]
    at_least = 3
    evidence = "addresses"
