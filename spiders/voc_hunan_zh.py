from harvester.discover import ListingSpider


class VocHunanZh(ListingSpider):
    name = "voc_hunan_zh"
    publisher = "华声在线"
    province = "CN-HN"
    kind = "media"
    language = "zh"
    start_urls = ["http://hunan.voc.com.cn/"]
    article_pattern = r"/article/\d{6}/\d{18}\.html$"
    at_least = 5
    evidence = "addresses"
