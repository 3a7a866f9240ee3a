from harvester.discover.platforms import HanwebSite


class JiangsuEn(HanwebSite):
    name = "jiangsu_en"
    publisher = "Jiangsu Provincial People's Government"
    province = "CN-JS"
    language = "en"
    start_urls = ["https://en.jiangsu.gov.cn/col/col88903/index.html"]
    at_least = 3
    evidence = "none"
