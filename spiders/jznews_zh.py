from harvester.discover import ListingSpider


class JznewsZh(ListingSpider):
    name = "jznews_zh"
    publisher = "荆州新闻网"
    province = "CN-HB"
    kind = "media"
    language = "zh"
    start_urls = ["http://news.jznews.com.cn/"]
    article_pattern = r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$"
    at_least = 5
    evidence = "addresses"
