from harvester.discover.platforms import GkmlptSite


class TingchaoZh(GkmlptSite):
    name = "tingchao_zh"
    publisher = "听潮县人民政府"
    province = "CN-LY"
    start_urls = ["http://www.tingchao.example/xw/yaowen/", "http://www.tingchao.example/gkmlpt/index"]
    at_least = 3
    categories = (5,)
