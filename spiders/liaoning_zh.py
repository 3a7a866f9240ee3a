from harvester.discover.platforms import WebIndexSite


class LiaoningZh(WebIndexSite):
    name = "liaoning_zh"
    publisher = "辽宁省人民政府"
    province = "CN-LN"
    language = "zh"
    start_urls = ["https://www.ln.gov.cn/web/ywdt/jrln/wzxx2018/index.shtml"]
    at_least = 5
    evidence = "addresses"
