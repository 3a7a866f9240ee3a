from harvester.discover.platforms import HanwebSite


class ZhejiangZh(HanwebSite):
    name = "zhejiang_zh"
    publisher = "浙江省人民政府"
    province = "CN-ZJ"
    language = "zh"
    start_urls = ["https://www.zj.gov.cn/col/col1545696/index.html", "https://www.zj.gov.cn/col/col1544911/index.html"]
    at_least = 5
    evidence = "addresses"
