from harvester.discover.platforms import TrsSite


class HubeiEn(TrsSite):
    name = "hubei_en"
    publisher = "Hubei Provincial People's Government"
    province = "CN-HB"
    language = "en"
    start_urls = ["http://en.hubei.gov.cn/tourism_2018/selectedtravelroutes/"]
    at_least = 3
    evidence = "addresses"
