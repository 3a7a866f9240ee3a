from harvester.discover.platforms import ChinaOrgSite


class ScioEn(ChinaOrgSite):
    name = "scio_en"
    publisher = "State Council Information Office"
    province = "CN"
    language = "en"
    start_urls = ["http://english.scio.gov.cn/"]
    at_least = 3
    evidence = "addresses"
