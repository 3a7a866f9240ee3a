from harvester.discover.platforms import ChinaOrgSite
from harvester.layout import Layout


class CangbeiEn(ChinaOrgSite):
    name = "cangbei_en"
    publisher = "Cangbei New Area Administrative Committee"
    province = "CN-LY"
    start_urls = ["http://cangbei.linyuan.example/node_7204511.html"]
    at_least = 5
    layouts = (Layout(body="div#artbody", title="h1.bigTitle", credits="div.ly"),)
