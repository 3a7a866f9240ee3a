from harvester.discover.platforms import PeopleSite


class PeopleZh(PeopleSite):
    name = "people_zh"
    publisher = "人民网"
    province = "CN"
    kind = "media"
    language = "zh"
    start_urls = ["http://www.people.com.cn/rss/politics.xml", "http://www.people.com.cn/rss/society.xml"]
    allowed_domains = ["people.com.cn"]
    article_pattern = r"people\.com\.cn/(?:BIG5/)?n[12]/\d{4}/\d{4}/c\d+-\d+(?:-\d+)?\.html$"
    at_least = 5
    evidence = "addresses"
