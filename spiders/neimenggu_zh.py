from harvester.discover.platforms import TrsSite


class NeimengguZh(TrsSite):
    name = "neimenggu_zh"
    publisher = "内蒙古自治区人民政府"
    province = "CN-NM"
    language = "zh"
    start_urls = [
        "http://www.nmg.gov.cn/zwgk/zfggbg/zzq/index.html",
        "https://www.nmg.gov.cn/zwgk/zfxxgk/zfwj/zzqrmzfwj/",
    ]
    at_least = 5
    evidence = "none"
