from harvester.discover.platforms import PeopleSite


class PeopleEn(PeopleSite):
    name = "people_en"
    publisher = "People's Daily Online"
    province = "CN"
    kind = "media"
    language = "en"
    start_urls = ["http://en.people.cn/"]
    at_least = 5
    evidence = "addresses"
