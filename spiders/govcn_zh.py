from harvester.discover import ListingSpider


class GovcnZh(ListingSpider):
    name = "govcn_zh"
    publisher = "中华人民共和国中央人民政府"
    province = "CN"
    language = "zh"
    start_urls = ["http://www.gov.cn/zhengce/zuixin.htm", "http://www.gov.cn/xinwen/gundong.htm"]
    article_pattern = r"/(?:\d{6}|\d{4}-\d{2}/\d{2})/content_\d+(?:_\d+)?\.htm$"
    at_least = 5
    evidence = "addresses"
