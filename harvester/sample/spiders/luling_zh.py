from harvester.discover.platforms import BlockSite


class LulingZh(BlockSite):
    name = "luling_zh"
    publisher = "鹭岭市人民政府"
    province = "CN-LY"
    start_urls = ["http://www.luling.example/columns/35e90091-845e-4357-99a7-44632f1aade6/"]
    at_least = 3
