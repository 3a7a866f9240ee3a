from harvester.discover import ListingSpider


class ZgcxtcBi(ListingSpider):
    name = "zgcxtc_bi"
    publisher = "城乡统筹发展网"
    province = "CN-CQ"
    kind = "media"
    start_urls = ["http://zgcxtc.cn/"]
    article_pattern = r"/news/\d+\.html$"
    at_least = 3
    evidence = "addresses"
