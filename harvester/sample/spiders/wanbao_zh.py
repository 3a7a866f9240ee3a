from harvester.discover.platforms import FounderPaper


class WanbaoZh(FounderPaper):
    name = "wanbao_zh"
    publisher = "听潮晚报社"
    province = "CN-LY"
    kind = "media"
    start_urls = ["http://paper.tingchaowanbao.example/html"]
    at_least = 3
