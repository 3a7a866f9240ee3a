from harvester.discover import ListingSpider


class QingtingBi(ListingSpider):
    name = "qingting_bi"
    publisher = "青汀广播电视台"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://bilingual.qingting.example/read/"]
    at_least = 3
    article_pattern = r"/read/\d{6}_\d+\.html$"
