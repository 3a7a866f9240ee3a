from harvester.discover.platforms import TrsSite


class NingxiaZh(TrsSite):
    name = "ningxia_zh"
    publisher = "宁夏回族自治区人民政府"
    province = "CN-NX"
    language = "zh"
    start_urls = ["https://www.nx.gov.cn/zwxx_11337/nxyw/", "http://www.nx.gov.cn/zwxx_11337/zwdt/"]
    at_least = 5
    evidence = "addresses"
