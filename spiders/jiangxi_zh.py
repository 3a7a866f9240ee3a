from harvester.discover.platforms import HanwebSite


class JiangxiZh(HanwebSite):
    """A TRS site until 2016: its old addresses are still linked."""

    name = "jiangxi_zh"
    publisher = "江西省人民政府"
    province = "CN-JX"
    language = "zh"
    start_urls = ["https://www.jiangxi.gov.cn/col/col4969/index.html"]
    article_pattern = (r"/art/\d{4}/\d{1,2}/\d{1,2}/art_\d+_\d+\.html", r"/t\d{8}_\d+(?:_\d+)?\.s?html?$")
    at_least = 5
    evidence = "addresses"
