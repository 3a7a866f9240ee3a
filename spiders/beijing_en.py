from harvester.discover.platforms import TrsSite


class BeijingEn(TrsSite):
    name = "beijing_en"
    publisher = "People's Government of Beijing Municipality"
    province = "CN-BJ"
    language = "en"
    start_urls = ["https://english.beijing.gov.cn/latest/lawsandpolicies/"]
    at_least = 3
    evidence = "addresses"
