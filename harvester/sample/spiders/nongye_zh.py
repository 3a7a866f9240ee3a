from harvester.discover.platforms import CommonListSite


class NongyeZh(CommonListSite):
    name = "nongye_zh"
    publisher = "临远省农业农村厅"
    province = "CN-LY"
    start_urls = [f"http://nync.linyuan.example/nongye/{path}/common_list.shtml" for path in ("c108377", "c108378")]
    at_least = 10
