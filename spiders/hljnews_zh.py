from harvester.discover import ListingSpider


class HljnewsZh(ListingSpider):
    name = "hljnews_zh"
    publisher = "黑龙江日报"
    province = "CN-HL"
    kind = "media"
    language = "zh"
    start_urls = ["http://www.hljnews.cn/"]
    article_pattern = r"/\w+/content/\d{4}-\d{2}/\d{2}/content_\d+\.html$"
    at_least = 5
    evidence = "addresses"
