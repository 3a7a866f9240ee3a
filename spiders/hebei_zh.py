from harvester.discover.platforms import BlockSite


class HebeiZh(BlockSite):
    name = "hebei_zh"
    publisher = "河北省人民政府"
    province = "CN-HE"
    language = "zh"
    start_urls = ["https://www.hebei.gov.cn/columns/49f13cc2-db03-4d0c-b4fe-2f3f659d3b6e/index.html"]
    at_least = 5
    evidence = "addresses"
