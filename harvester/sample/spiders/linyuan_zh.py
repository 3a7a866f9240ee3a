from harvester.discover.platforms import TrsSite
from harvester.layout import Layout


class LinyuanZh(TrsSite):
    name = "linyuan_zh"
    publisher = "临远省人民政府"
    province = "CN-LY"
    start_urls = [f"http://www.linyuan.example/{path}/" for path in ("yaowen", "zwgk/zhengce", "zwgk/gongshi")]
    at_least = 10
    layouts = (Layout(body="div#zoom", credits="div.info", editors="div.edit", section="div.position"),)
    maintainer = "Linyuan desk <desk@linyuan.example>"
