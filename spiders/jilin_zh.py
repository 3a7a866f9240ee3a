from harvester.discover.platforms import TrsSite


class JilinZh(TrsSite):
    name = "jilin_zh"
    publisher = "吉林省人民政府"
    province = "CN-JL"
    language = "zh"
    start_urls = ["https://www.jl.gov.cn/szyw/jlyw/"]
    at_least = 5
    evidence = "addresses"
