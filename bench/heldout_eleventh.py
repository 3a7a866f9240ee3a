"""An eleventh set, by an author who had seen neither the rule nor its tests, nor the sets before it but for the fifth.

What counties, prefectures and their bureaus print week after week: tax, market supervision, schools, health, transport,
water, courts and the housing fund, and the English site of the government; and reprints as portals make them.
The author knew of the fifth set, which gave the interface, and of no measurement. Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

import opencc

Form = Callable[[random.Random], str]
Edit = Callable[[random.Random, str, str], tuple[str, str]]

_SURNAMES = "丁万乔于仇付任何余佟侯俞倪傅凌匡卞卢历古叶向吕吴喻姚姜孟季孔孙宋尤尹屈岳巩常康廖彭徐戚成戴方施曹梁梅欧汤汪沈洪温游湛滕潘焦熊牛牟狄申白盛瞿石祁秦穆章童管米纪翟耿聂苗范莫董葛蒋蔡薛蔺谢谭贺赖赵路辛连邓邢邱邵邹郑郝鄢金钟钱阎陆陶韦韩顾马骆高魏鲁黎"
_GIVEN = [
    "志刚", "晓燕", "建明", "丽娟", "永强", "秀英", "海波", "春梅", "国栋", "雅琴", "文斌", "玉兰", "立新", "佳怡", "德胜", "思远", "红霞",
    "世杰", "桂芳", "子涵", "光辉", "美玲", "大伟", "淑珍", "鹏飞", "琳", "军", "洁", "毅", "倩", "涛", "敏", "旭东", "凤仙", "庆余", "小龙",
    "若男", "长河", "静怡", "克勤",
]  # fmt: skip
_TOWNS = [
    "梨树坪镇", "双塘镇", "牌坊镇", "白鹤滩乡", "油坊镇", "上窑镇", "马鞍桥镇", "栗园乡", "石磨镇", "金沙口镇", "竹溪镇", "响水乡", "沙井街道",
    "城关镇", "临江街道", "东郊街道", "桑园街道", "枫林镇", "箬岭乡", "七里铺镇",
]  # fmt: skip
_VILLAGES = [
    "大塘村", "杨柳湾村", "上岗村", "龙潭村", "麻田村", "茶园村", "石桥村", "新联村", "红旗村", "桃源村", "下寨村", "长冲村", "两河村", "官庄村",
    "黄泥村", "水口村", "高坎村", "金盆村", "荷叶村", "南竹村",
]  # fmt: skip
_ROADS = [
    "文昌路", "栖凤大道", "滨河东路", "解放街", "学院路", "迎宾大道", "工农路", "西关街", "锦绣路", "湖滨路", "体育路", "粮站巷", "汽车站路",
    "建材路", "丹桂路", "凤仪路", "望江路", "朝阳街", "北环路", "创业大道",
]  # fmt: skip
_ESTATES = [
    "锦绣江南", "翡翠华庭", "滨江壹号", "梧桐雅苑", "碧水湾", "书香名邸", "栖川印象", "金域蓝庭", "云锦府", "江南春晓", "凤凰城", "御景台",
    "香樟园", "丽景新城", "天玺公馆", "阳光里", "学府壹号", "湖畔春天", "长兴苑", "和悦府",
]  # fmt: skip
_BRANDS = [
    "恒瑞",
    "金诺",
    "宏达",
    "盛源",
    "新禾",
    "华茂",
    "鼎盛",
    "聚丰",
    "瑞祥",
    "百川",
    "嘉和",
    "天成",
    "万隆",
    "德润",
    "众鑫",
    "佳美",
    "顺发",
    "旺达",
    "锦程",
    "博远",
    "润泽",
    "安泰",
    "福临",
    "卓越",
    "骏腾",
    "吉星",
]
_TRADES = [
    "商贸",
    "建材",
    "食品",
    "农业发展",
    "物流",
    "建筑劳务",
    "餐饮管理",
    "置业",
    "电子科技",
    "纸业",
    "机械制造",
    "汽车销售服务",
    "环保科技",
    "服饰",
    "医疗器械",
    "文化传媒",
]
_COUNTY = "栖川县"
_EN_NAMES = [
    "Tang Weimin", "Lu Shuyi", "Hou Jianping", "Qiao Lan", "Meng Fanrong", "Yu Chengzhi", "Cai Ruolin", "Shen Guoqiang", "Pan Meifang", "Kang Yifan",
    "Dai Xiaobo", "Fu Zhenhai", "Gu Liping", "Xiong Tao", "Bai Haiying", "Ni Changsheng", "Wen Ruyu", "Yao Deming", "Ji Hongmei", "Peng Siyuan",
]  # fmt: skip
_EN_GUESTS = {
    "Sweden": ("Thomas Karin Lars", "Lindqvist Ekström Nyberg"),
    "Senegal": ("Amina Moussa Fatou", "Diallo Ndiaye Sarr"),
    "Chile": ("Carlos Ximena Rodrigo", "Benavides Araya Sepúlveda"),
    "Finland": ("Hanna Mikko Tuula", "Virtanen Koskela Rantanen"),
    "India": ("Rajesh Anjali Suresh", "Menon Kulkarni Bhat"),
    "France": ("Claire Étienne Solène", "Dumont Lefort Marchais"),
    "Austria": ("Jakob Elfriede Matthias", "Steiner Hofbauer Leitner"),
    "Poland": ("Piotr Agnieszka Marek", "Kowalczyk Zielonka Wrona"),
    "Italy": ("Sofia Lorenzo Chiara", "Marchetti Bellandi Rossetti"),
    "Nigeria": ("Daniel Chioma Tunde", "Okonkwo Adewale Ibekwe"),
    "Ireland": ("Michael Aoife Declan", "Harrow Brennock Keaveney"),
    "Norway": ("Ingrid Sverre Astrid", "Solberg Haugland Moen"),
    "Germany": ("Julia Holger Sabine", "Brandt Vollmer Kessler"),
    "New Zealand": ("Andrew Moana Gareth", "Tennant Parata Holloway"),
    "Portugal": ("Lucia Duarte Beatriz", "Ferreira Queirós Tavares"),
}
_EN_PLACES = [
    "Qichuan", "Lanting Bay", "Binhe District", "Fengyi", "Shangyao", "Zhuxi", "Jinsha New Area", "Baihe", "Dongjiao", "Wenchang District", "Liyuan",
    "Shuangtang", "Maanqiao", "Sangyuan District", "Xiangshui", "Chaoyang Lake",
]  # fmt: skip
_EN_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def _name(r: random.Random) -> str:
    return r.choice(_SURNAMES) + r.choice(_GIVEN)


def _firm(r: random.Random) -> str:
    return f"{_COUNTY}{r.choice(_BRANDS)}{r.choice(_TRADES)}有限公司"


def _d(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _ymd(r: random.Random) -> str:
    return f"{r.randrange(2021, 2026)}年{_d(r)}"


def _code(r: random.Random) -> str:
    return f"91{r.randrange(400000, 499999)}MA{r.choice('3456')}{r.choice('ABCDEFGHJK')}{r.randrange(1000, 9999)}{r.choice('ACEHKMNPX')}"


def _dec(r: random.Random, low: int, high: int, places: int = 2) -> str:
    return f"{r.uniform(low, high):.{places}f}"


def _moved(r: random.Random) -> str:
    return f"{r.choice(('增长', '下降'))}{_dec(r, 0, 28)}%"


def _guest(r: random.Random) -> tuple[str, str]:
    """Somebody, and where from."""
    land, (given, family) = r.choice(list(_EN_GUESTS.items()))
    return f"{r.choice(given.split())} {r.choice(family.split())}", land


def _md(r: random.Random) -> str:
    return f"{r.choice(_EN_MONTHS)} {r.randrange(1, 29)}"


def _tax_served(r: random.Random) -> str:
    tax = r.choice(("增值税", "企业所得税", "房产税", "城镇土地使用税", "个人所得税（工资薪金所得）", "土地增值税"))
    year = r.randrange(2022, 2026)
    return (
        f"国家税务总局{_COUNTY}税务局第二税务分局税务文书公告送达\n{_firm(r)}（纳税人识别号：{_code(r)}）：\n"
        f"因采用直接送达、邮寄送达等方式无法向你单位送达税务文书，根据《中华人民共和国税收征收管理法实施细则》第一百零六条的规定，现将《税务事项通知书》（栖税二分税通〔{year}〕{r.randrange(11, 980)}号）公告送达，通知书内容如下：\n"
        f"事由：限期缴纳税款。你单位{year - r.randrange(1, 4)}年度应缴未缴{tax}{r.randrange(3000, 900000):,}.{r.randrange(10, 99)}元。限你单位自本公告送达之日起15日内到我分局缴纳上述税款，并从税款滞纳之日起按日加收万分之五的滞纳金，与税款一并缴纳。\n"
        "逾期仍未缴纳的，我分局将依照《中华人民共和国税收征收管理法》第四十条、第六十八条的规定采取强制执行措施。你单位若同我分局在纳税上有争议，必须先依照本通知的期限缴纳税款及滞纳金或者提供相应的担保，然后可自上述款项缴清或者相应担保被确认之日起六十日内依法申请行政复议。\n"
        f"本公告自发布之日起满30日，即视为送达。\n{year}年{_d(r)}"
    )


def _abnormal_list(r: random.Random) -> str:
    """A company's name and its code alone."""
    return (
        f"{_COUNTY}市场监督管理局列入经营异常名录决定书\n当事人：{_firm(r)}，统一社会信用代码：{_code(r)}。\n"
        "经查，当事人未在规定的期限内公示年度报告，违反了《企业信息公示暂行条例》第八条的规定。根据《企业经营异常名录管理暂行办法》第四条第（一）项、第六条的规定，经研究，决定将当事人列入经营异常名录。\n"
        "当事人如对本决定有异议，可以自公示之日起30日内向本局提出书面申请并提交相关证明材料；也可以在收到本决定书之日起60日内向栖川县人民政府申请行政复议，或者在六个月内依法向人民法院提起诉讼。\n"
        "当事人自列入经营异常名录之日起3年内依照条例规定履行公示义务的，可以向本局申请移出；满3年仍未履行公示义务的，将被列入市场监督管理严重违法失信名单。"
    )


def _school_zone(r: random.Random) -> str:
    a, b, c, d = r.sample(_ROADS, 4)
    school = f"{_COUNTY}{r.choice(('第二', '第三', '第五', '第六', '实验', '城东', '城西', '滨河', '思源', '育才'))}{r.choice(('小学', '初级中学', '九年一贯制学校'))}"
    return (
        f"{school}招生范围公示\n为切实保障适龄儿童少年依法接受义务教育，经县教育局研究，现将{school}秋季学期招生有关事项公示如下。\n一、招生计划：{r.randrange(3, 16)}个班，{r.randrange(135, 800)}人。\n"
        f"二、服务区域：{a}以东、{b}以西、{c}以南、{d}以北，{r.choice(_ESTATES)}、{r.choice(_ESTATES)}等小区纳入本校服务区域。\n三、登记时间：{r.randrange(6, 9)}月{r.randrange(1, 20)}日至{r.randrange(20, 31)}日，每天8:30—17:30。\n"
        "四、登记材料：户口簿、不动产权证书（或购房合同及发票）、父母身份证、儿童预防接种证，均须提供原件和复印件。五、学校按照“户房一致、户籍优先、相对就近”的原则分批录取，超出招生计划的由县教育局统筹调剂。严禁以任何形式组织入学考试、面试或者测试，严禁收取与入学挂钩的费用。\n"
        f"六、监督电话：0{r.randrange(710, 799)}-{r.randrange(3200000, 8999999)}。"
    )


def _tap_water(r: random.Random) -> str:
    month = r.randrange(1, 13)
    return (
        f"{r.randrange(2021, 2026)}年{month}月份{_COUNTY}城区供水水质信息公开\n监测点：{r.choice(('一水厂', '二水厂', '城南水厂', '龙潭水厂'))}出厂水及{r.choice(_ROADS)}、{r.choice(_ROADS)}管网末梢水。采样日期：{month}月{r.randrange(1, 29)}日。\n"
        f"浑浊度{_dec(r, 0, 1)}NTU（限值1）；色度小于5度；游离余氯{_dec(r, 0, 1)}mg/L；pH值{_dec(r, 7, 8)}；菌落总数{r.randrange(0, 40)}CFU/mL；总硬度{r.randrange(60, 210)}mg/L；氯化物{_dec(r, 4, 40, 1)}mg/L；高锰酸盐指数{_dec(r, 0, 3)}mg/L；氨氮{_dec(r, 0, 1)}mg/L；总大肠菌群未检出；臭和味：无异臭、异味。\n"
        "以上各项指标均符合《生活饮用水卫生标准》（GB 5749）要求，综合合格率100%。本信息由县水务局会同县疾病预防控制中心发布，市民如对水质有疑问，可拨打供水服务热线咨询。"
    )


def _bus(r: random.Random) -> str:
    a, b, c = r.sample(_ROADS, 3)
    stops = r.sample(
        ("人民医院", "老车站", "实验中学", "民政局", "农贸市场", "体育馆", "水厂", "行政中心", "妇幼保健院", "电影院"),
        4,
    )
    return (
        f"关于临时调整{r.randrange(1, 39)}路公交线路走向的公告\n因{a}{r.choice(('雨污分流改造', '燃气管道铺设', '路面刷黑', '人行天桥吊装', '电力管廊建设'))}施工，自{_d(r)}首班车起，上述线路由{a}临时改道{b}、{c}运行，"
        f"暂停停靠{stops[0]}、{stops[1]}站，增设{stops[2]}、{stops[3]}临时站。首末班车时间不变。施工结束后恢复原线路，届时不再另行公告。给您出行带来不便，敬请谅解。县公共交通有限责任公司"
    )


def _water_off(r: random.Random) -> str:
    a, b = r.sample(_ROADS, 2)
    return (
        f"停水通知：因{a}DN{r.choice((200, 300, 400, 500, 600))}供水管道{r.choice(('抢修', '碰口', '迁改', '更换阀门'))}，定于{_d(r)}{r.randrange(8, 23)}:00起对{r.choice(_ESTATES)}、{r.choice(_ESTATES)}及{b}沿线停水，预计{r.randrange(4, 16)}小时后恢复，高层及管网末梢用户恢复时间可能延后。"
        "请提前储水，关好水龙头。恢复供水初期如出现水质发黄，请放水片刻后使用。"
    )


def _summons(r: random.Random) -> str:
    cause = r.choice(
        (
            "民间借贷纠纷",
            "买卖合同纠纷",
            "离婚纠纷",
            "追偿权纠纷",
            "金融借款合同纠纷",
            "机动车交通事故责任纠纷",
            "劳务合同纠纷",
            "物业服务合同纠纷",
        )
    )
    return (
        f"{_COUNTY}人民法院公告\n{_name(r)}：\n本院受理原告{_name(r)}诉你{cause}一案，案号为（{r.randrange(2022, 2026)}）栖0723民初{r.randrange(100, 6900)}号，因你下落不明，依照《中华人民共和国民事诉讼法》第九十五条的规定，现依法向你公告送达起诉状副本、应诉通知书、举证通知书、合议庭组成人员通知书、"
        f"廉政监督卡及开庭传票。自本公告发布之日起经过30日，即视为送达。提出答辩状和举证的期限分别为公告期满后15日和30日内。本院定于举证期满后第3日{r.choice(('上午9时', '上午10时', '下午2时30分', '下午3时'))}（遇法定节假日顺延）在{r.choice(('本院第二', '本院第五', '油坊人民法庭', '枫林人民法庭'))}审判庭公开开庭审理，逾期将依法缺席判决。\n特此公告"
    )


def _bounty(r: random.Random) -> str:
    who = _name(r)
    return (
        f"{_COUNTY}人民法院执行悬赏公告\n本院在执行申请执行人{_name(r)}与被执行人{who}{r.choice(('民间借贷', '合同', '身体权', '劳动报酬'))}纠纷一案中，被执行人至今未履行生效法律文书确定的义务。根据申请执行人的申请，本院决定发布悬赏公告：\n"
        f"被执行人：{who}，{r.randrange(1958, 2001)}年出生，户籍所在地{r.choice(_TOWNS)}{r.choice(_VILLAGES)}。执行标的：{_dec(r, 2, 400)}万元。\n"
        f"凡向本院提供被执行人可供执行的财产线索，经查证属实并执行到位的，按实际到位金额的{r.randrange(3, 21)}%给予奖励；提供其下落并协助本院找到本人的，奖励{r.randrange(1, 21) * 1000}元。悬赏期限至{_ymd(r)}止。\n"
        "对举报人的身份信息，本院严格保密。以上奖励由申请执行人支付。对提供的线索为本院已经掌握的，或者举报人为国家机关工作人员依职权知悉的，不予奖励。举报线索应当真实，不得采取非法手段获取，不得侵害被执行人及其家属的合法权益。"
    )


def _fund_month(r: random.Random) -> str:
    homes = r.randrange(6100, 8800) / 100
    return (
        f"澜州市住房公积金{r.randrange(2021, 2026)}年{r.randrange(1, 13)}月运行情况\n缴存：本月新开户单位{r.randrange(12, 130)}家，新开户职工{r.randrange(300, 2900)}人；归集住房公积金{_dec(r, 2, 6)}亿元，同比{_moved(r)}。截至月末，缴存总额{_dec(r, 380, 560)}亿元，缴存余额{_dec(r, 130, 190)}亿元。\n"
        f"提取：本月办理提取{r.randrange(8000, 31000)}笔，金额{_dec(r, 1, 4)}亿元，其中住房消费类提取占{homes:.2f}%，离退休等非消费类提取占{100 - homes:.2f}%。\n"
        f"贷款：本月发放个人住房贷款{r.randrange(180, 990)}笔、{_dec(r, 1, 4)}亿元，同比{_moved(r)}；回收贷款本金{_dec(r, 0, 2)}亿元。月末贷款余额{_dec(r, 90, 150)}亿元，个贷率{_dec(r, 70, 96)}%，逾期率{_dec(r, 0, 1, 3)}‰。\n"
        "以上数据未经审计，由市住房公积金管理中心负责解释。"
    )


def _fund_estate(r: random.Random) -> str:
    return (
        f"关于将{r.choice(_ESTATES)}{r.choice(('一期', '二期', '三期', '南区', '北区', ''))}纳入住房公积金贷款项目的公告\n经审查，{_COUNTY}{r.choice(_BRANDS)}置业有限公司开发建设的上述项目（预售许可证号：栖房预字第{r.randrange(2021, 2026)}{r.randrange(10, 99):03d}号，{r.randrange(2, 29)}栋）符合《澜州市住房公积金个人住房贷款楼盘准入管理办法》的规定，"
        "现予准入。购买该项目住房且符合贷款条件的缴存职工，可持购房合同、首付款票据、身份证件到管理部窗口或者通过手机公积金客户端申请贷款。开发企业不得以任何理由拒绝职工使用公积金贷款购房，不得设置附加条件。如遇上述情形，请拨打12329热线反映。"
    )


def _injury(r: random.Random) -> str:
    return (
        f"{_COUNTY}人力资源和社会保障局公告\n{_firm(r)}：\n{_name(r)}于{_ymd(r)}向本局提出工伤认定申请，本局已依法受理。经调查核实，其所受伤害符合《工伤保险条例》第十四条第（{r.choice('一二三五六')}）项的规定，属于工伤认定范围，现予以认定为工伤。"
        "因通过其他方式均无法向你单位送达《认定工伤决定书》，现依法向你单位公告送达，请你单位自本公告发布之日起30日内到本局工伤保险股（政务服务中心四楼412室）领取，逾期视为送达。\n"
        "如不服本决定，可自送达之日起60日内向栖川县人民政府申请行政复议，或者在六个月内向有管辖权的人民法院提起行政诉讼。行政复议、诉讼期间不停止支付工伤职工治疗工伤的医疗费用。"
    )


def _street_named(r: random.Random) -> str:
    a, b, c, d = r.sample(_ROADS, 4)
    own = r.choice(
        [
            "云溪",
            "松鹤",
            "桂香",
            "星火",
            "康宁",
            "致远",
            "春申",
            "青禾",
            "银杏",
            "知行",
            "白鹭",
            "金穗",
            "怀德",
            "泰和",
            "芙蓉",
            "凌波",
        ]
    )
    return (
        f"关于拟命名“{own}{r.choice('路街巷')}”的公示\n根据《地名管理条例》，经地名专家论证，现将我县一条新建道路的拟命名方案公示，征求社会各界意见。该路{r.choice(('东起', '南起', '西起'))}{a}，止于{b}，中间与{c}、{d}相交，长{r.randrange(280, 4600)}米，红线宽{r.choice((12, 16, 18, 20, 24, 30, 36, 40))}米，"
        f"性质为城市{r.choice(('主干路', '次干路', '支路'))}。公示期自{_d(r)}起15个工作日。如有意见和建议，请以书面形式反馈至县民政局区划地名股，或者发送电子邮件。反馈意见应当签署真实姓名和联系方式。"
    )


def _deed_lost(r: random.Random) -> str:
    return (
        f"不动产权证书遗失声明\n{_name(r)}因保管不善，将坐落于{r.choice(_ROADS)}{r.randrange(1, 400)}号{r.choice(_ESTATES)}{r.randrange(1, 30)}幢{r.randrange(101, 3304)}室的不动产权证书遗失，证号：栖（{r.randrange(2016, 2025)}）{_COUNTY}不动产权第{r.randrange(1000, 49000):07d}号。根据《不动产登记暂行条例实施细则》第二十二条的规定，"
        "申请补发，现声明该证书作废。自声明之日起15个工作日内，如有异议，请持有关材料到县不动产登记中心提出；逾期无异议的，将予以补发。"
    )


def _impact(r: random.Random) -> str:
    brand = f"{_COUNTY}{r.choice(_BRANDS)}"
    many = r.randrange(2, 90)
    firm, goods = r.choice(
        (
            ("环保科技", f"{many}000吨再生塑料颗粒"),
            ("电子科技", f"{many}万套汽车线束"),
            ("食品", f"{many}00吨速冻食品"),
            ("建材", f"{many}万平方米石材板"),
            ("化工", f"{many}00吨水性涂料"),
            ("纸业", f"{many}0万只纸箱"),
            ("药业", f"{many}0吨中药饮片"),
            ("食品", f"{many}万头生猪屠宰"),
            ("农业发展", f"{many}000吨有机肥"),
        )
    )
    return (
        f"澜州市生态环境局栖川分局关于受理建设项目环境影响报告表的公示\n项目名称：年产{goods}{r.choice(('建设', '扩建', '技术改造', '搬迁'))}项目；建设地点：{r.choice(_TOWNS)}{r.choice(('工业集中区', '食品产业园', _VILLAGES[3], _VILLAGES[8]))}；建设单位：{brand}{firm}有限公司；环评机构：{r.choice(['澜清', '中环', '绿野', '科宇', '晟蓝'])}环境技术咨询有限公司；受理日期：{_ymd(r)}。\n"
        f"项目总投资{r.randrange(300, 29000)}万元，其中环保投资{r.randrange(12, 900)}万元，占地{r.randrange(1500, 88000)}平方米。公示期为10个工作日。根据《环境影响评价公众参与办法》，公众可通过来信、来访、传真等方式提出意见。"
        "听证权利告知：依据《中华人民共和国行政许可法》，自公示起五个工作日内，申请人、利害关系人可对该项目审批提出听证申请。涉及国家秘密、商业秘密和个人隐私的内容已作删除处理。"
    )


def _expropriated(r: random.Random) -> str:
    """Long, and but the project and its bounds are its own."""
    a, b, c, d = r.sample(_ROADS, 4)
    return (
        f"{_COUNTY}人民政府房屋征收决定公告\n为了公共利益的需要，根据《国有土地上房屋征收与补偿条例》（国务院令第590号）及有关规定，县人民政府作出房屋征收决定，现将有关事项公告如下：\n"
        f"一、征收项目：{a}{r.choice(('棚户区改造', '片区旧城改建', '道路拓宽', '停车场建设', '口袋公园建设', '学校扩建', '排涝泵站建设'))}项目。\n二、征收范围：东至{b}，西至{c}，北至{d}，具体以征收红线图为准。\n"
        "三、房屋征收部门：县住房和城乡建设局；房屋征收实施单位：县房屋征收补偿服务中心。\n四、签约期限：自分户评估报告送达完毕之日起60日。在签约期限前30日内签订协议并搬迁交房的，按照征收补偿方案给予奖励。\n"
        "五、补偿方式：被征收人可以选择货币补偿，也可以选择房屋产权调换。选择产权调换的，由房屋征收部门提供用于产权调换的房屋，并与被征收人计算、结清被征收房屋价值与用于产权调换房屋价值的差价。被征收房屋的价值，由具有相应资质的房地产价格评估机构按照房屋征收评估办法评估确定。评估机构由被征收人协商选定；协商不成的，通过多数决定、随机选定等方式确定。\n"
        "六、自本公告发布之日起，房屋征收范围内不得实施新建、扩建、改建房屋和改变房屋用途等不当增加补偿费用的行为；违反规定实施的，不予补偿。暂停办理期限最长不超过1年。国有土地上房屋被依法征收的，国有土地使用权同时收回。\n"
        "七、房屋征收部门与被征收人在签约期限内达不成补偿协议，或者被征收房屋所有权人不明确的，由房屋征收部门报请县人民政府依照条例的规定，按照征收补偿方案作出补偿决定，并在房屋征收范围内予以公告。被征收人在法定期限内不申请行政复议或者不提起行政诉讼，在补偿决定规定的期限内又不搬迁的，由县人民政府依法申请人民法院强制执行。\n"
        "八、被征收人对本决定不服的，可以自本公告发布之日起60日内向澜州市人民政府申请行政复议，或者自本公告发布之日起六个月内向澜州市中级人民法院提起行政诉讼。\n特此公告。\n附件：房屋征收补偿方案、征收红线图（略）"
    )


def _shed(r: random.Random) -> str:
    """The place alone."""
    return (
        f"{_COUNTY}城市管理综合执法局限期拆除公告\n位于{r.choice(_TOWNS)}{r.choice(_ROADS)}{r.randrange(1, 300)}号{r.choice(('东侧', '西侧', '北侧', '屋顶', '后院'))}的建（构）筑物，未依法取得建设工程规划许可证，违反了《中华人民共和国城乡规划法》第四十条的规定，属违法建设，且经多方查找，无法确定建设单位、所有人或者管理人。\n"
        "请该建（构）筑物的建设单位、所有人或者管理人自本公告发布之日起10日内到本局接受调查处理，并自行拆除。逾期不接受调查、不自行拆除的，本局将报请县人民政府组织强制拆除，由此造成的一切损失由当事人自行承担。请提前清理存放在该建（构）筑物内的物品，逾期未清理的，视为放弃。特此公告。"
    )


def _reception(r: random.Random) -> str:
    month, part = r.randrange(1, 13), r.randrange(3)
    days = sorted(r.sample(range(part * 10 + 1, part * 10 + 9), 4))
    rows = "\n".join(
        f"{month}月{day}日　{_name(r)}　{post}　接访地点：{place}"
        for day, post, place in zip(
            days,
            ("县委副书记", "县政府副县长", "县政协副主席", "县公安局局长"),
            r.sample(["县信访接待中心", *_TOWNS], 4),
            strict=True,
        )
    )
    return (
        f"{_COUNTY}{month}月份{'上中下'[part]}旬县级领导干部公开接访日程安排\n{rows}\n接访时间为上午9:00至11:30，下午3:00至5:00。来访群众请携带有效身份证件，依法逐级、有序反映诉求，多人反映共同事项的，应当推选不超过5名代表。"
        "涉法涉诉事项请向政法机关提出。如因公务活动需要变更，以现场公告为准。县信访局"
    )


def _mailbox(r: random.Random) -> str:
    month, day = r.randrange(1, 13), r.randrange(1, 20)
    road = r.choice(_ROADS)
    matter, bureau, did = r.choice(
        (
            ("路灯不亮", "县城市管理局", "更换灯具{n}盏、修复电缆{m}米"),
            ("夜间施工噪声扰民", "县城市管理局", "对施工单位罚款{n}00元，并要求{m}日内整改"),
            ("下水道堵塞", "县住房和城乡建设局", "清掏检查井{n}座，疏通管道{m}米"),
            ("路面坑洼", "县公路养护中心", "修补坑槽{n}处、面积{m}平方米"),
            ("占道经营", "县市场监督管理局", "劝离摊贩{n}户，施划泊位{m}个"),
            ("公交候车亭破损", "县交通运输局", "更换玻璃{n}块，加固座椅{m}处"),
        )
    )
    return (
        f"【县长信箱】关于{road}{r.choice(_ESTATES)}附近{matter}的答复\n来信编号：{r.randrange(20210000, 20259999)}　来信时间：{month}月{day}日\n网友您好！您反映的问题已收悉，县政府办公室高度重视，立即转交{bureau}办理。现将办理情况答复如下：{month}月{day + r.randrange(1, 9)}日，工作人员到现场核实，您反映的情况属实。"
        f"截至目前，已{did.format(n=r.randrange(3, 60), m=r.randrange(10, 480))}。下一步，将加大巡查力度，建立长效机制，避免类似问题再次发生。感谢您对我们工作的关心、理解和支持。如有疑问，请联系经办人{_name(r)}。"
    )


def _service_week(r: random.Random) -> str:
    taken = r.randrange(5200, 19000)
    return (
        f"{_COUNTY}政务服务中心一周办件情况（第{r.randrange(1, 53)}周）\n本周，县政务服务中心各窗口共受理各类事项{taken}件，办结{taken - r.randrange(11, 400)}件，其中即办件占{_dec(r, 71, 93, 1)}%。不动产登记窗口{r.randrange(310, 990)}件，社保医保窗口{r.randrange(900, 3900)}件，市场监管窗口{r.randrange(120, 560)}件，税务窗口{r.randrange(800, 2900)}件，"
        f"公安出入境窗口{r.randrange(60, 480)}件，“跨省通办”{r.randrange(9, 120)}件。“一件事一次办”办理{r.randrange(15, 210)}件，帮办代办{r.randrange(40, 300)}件，延时服务{r.randrange(6, 90)}人次。群众主动评价{r.randrange(2100, 9900)}条，好评率{_dec(r, 98, 100)}%，收到差评{r.randrange(0, 9)}条，均已在规定时限内整改并回访。"
    )


def _congress_named(r: random.Random) -> str:
    posts = r.sample(
        (
            "县民政局局长",
            "县水利局局长",
            "县审计局局长",
            "县卫生健康局局长",
            "县教育局局长",
            "县交通运输局局长",
            "县农业农村局局长",
            "县退役军人事务局局长",
            "县财政局局长",
        ),
        3,
    )
    a, b, c, d = (_name(r) for _ in range(4))
    return f"{_COUNTY}人民代表大会常务委员会任免名单\n（{_ymd(r)}县第{r.choice(('十六', '十七', '十八'))}届人民代表大会常务委员会第{r.randrange(3, 40)}次会议通过）\n任命：\n{a}为{posts[0]}；\n{b}为{posts[1]}。\n免去：\n{c}的{posts[0]}职务；\n{d}的{posts[2]}职务。\n现予公告。"


def _standing_meeting(r: random.Random) -> str:
    topics = r.sample(
        (
            "国土空间总体规划编制",
            "森林防灭火",
            "城市更新行动计划",
            "营商环境评价反馈问题整改",
            "粮食安全责任制考核",
            "农村客运补贴",
            "中小学校舍维修",
            "油茶产业三年行动",
            "医保基金监管",
            "行政复议体制改革",
            "殡葬设施建设",
            "重点水域禁捕",
        ),
        4,
    )
    who = _name(r)
    return (
        f"{_d(r)}，县委副书记、县长{who}主持召开县政府第{r.randrange(2, 70)}次常务会议，传达学习上级有关会议精神，研究{topics[0]}、{topics[1]}等工作。\n会议强调，要深刻领会、准确把握上级部署要求，结合我县实际抓好贯彻落实，确保各项工作落地见效。\n"
        f"会议听取了{topics[2]}工作情况汇报。会议指出，要坚持系统观念，强化部门协同，明确时间表、路线图、责任人，以钉钉子精神推动工作取得实效。要守牢安全底线，严肃工作纪律，坚决防止形式主义。\n会议审议并原则通过了《{topics[3]}工作方案》，要求有关部门根据会议意见修改完善后，按程序印发实施。\n会议还研究了其他事项。"
    )


def _teacher(r: random.Random) -> str:
    """One name alone."""
    return (
        f"{_COUNTY}教育局关于中小学高级教师职称评审补充人选的公示\n根据《中小学教师职称评审管理办法》和上级核定的岗位数，经个人申报、学校推荐、资格审查、说课答辩、评审委员会评审，拟确定{_name(r)}同志为中小学高级教师任职资格补充人选，现予公示。公示期为5个工作日，"
        "公示期间，任何单位和个人如对公示对象的师德表现、教育教学业绩、任职年限、论文论著等情况有异议，可通过来信、来电、来访的形式向县教育局人事股反映。反映情况应当实事求是，署真实姓名和联系方式，并提供必要的线索；不具真实姓名、捕风捉影、挟嫌报复的，不予受理。\n"
        "经查实有弄虚作假行为的，取消其任职资格，三年内不得再次申报，并依照规定追究有关人员的责任。"
    )


def _river(r: random.Random) -> str:
    who = _name(r)
    river = r.choice(["栖水", "白沙河", "冷水溪", "大渡沟", "清漪河", "麻石河", "双江", "沐溪"])
    return (
        f"{_d(r)}，县级河长、{r.choice(('县委常委、统战部部长', '副县长', '县人大常委会副主任', '县政协副主席'))}{who}到{river}{r.choice(_TOWNS)}段开展巡河，现场查看{r.choice(('岸坡垃圾', '入河排污口', '非法采砂', '水葫芦打捞', '畜禽养殖'))}整治情况。{who}要求，"
        "要切实扛起河长责任，常态化开展巡查，发现问题立行立改；要加强宣传引导，让爱河护河成为群众的自觉行动；要统筹上下游、左右岸，持续改善水环境质量，守护一河清水。县河长办有关负责同志参加。"
    )


def _cameras(r: random.Random) -> str:
    crossings = "；".join(
        f"{n}．{a}与{b}交叉口{r.choice(('东向西', '西向东', '四个方向', '南向北'))}"
        for n, (a, b) in enumerate((r.sample(_ROADS, 2) for _ in range(3)), 1)
    )
    return (
        f"{_COUNTY}公安局交通警察大队关于启用交通技术监控设备的公告\n为进一步规范道路通行秩序，预防和减少道路交通事故，根据《中华人民共和国道路交通安全法》等规定，决定自{_ymd(r)}起在下列地点启用交通技术监控设备：{crossings}。\n"
        "上述设备将对闯红灯、不按导向车道行驶、实线变道、逆行、不礼让行人、驾车时接打手机、不系安全带、骑乘摩托车不戴安全头盔等交通违法行为进行抓拍。请广大交通参与者自觉遵守交通法律法规，安全文明出行。"
    )


def _hygiene(r: random.Random) -> str:
    trade, did = r.choice(
        (
            ("足浴店", "未按规定对顾客用品用具进行清洗、消毒"),
            ("宾馆", "未按规定对顾客用品用具进行清洗、消毒"),
            ("理发店", "安排未取得有效健康合格证明的从业人员直接服务顾客"),
            ("游泳馆", "未按规定对游泳池水进行卫生检测"),
            ("美容院", "未取得公共场所卫生许可证擅自营业"),
            ("口腔诊所", "使用非卫生技术人员从事医疗卫生技术工作"),
            ("中医诊所", "未将医疗废物按照类别分置于专用包装物"),
        )
    )
    shop = f"{_COUNTY}{r.choice(_BRANDS)}{trade}"
    year = r.randrange(2021, 2026)
    return f"{_COUNTY}卫生健康局行政处罚信息公开：栖卫罚〔{year}〕{r.randrange(3, 260)}号。当事人：{shop}，经营者：{_name(r)}。违法事实：{did}。处罚结果：警告，罚款人民币{r.randrange(5, 300) * 100}元。处罚日期：{year}年{_d(r)}。履行方式：自动履行，公示期限三个月。"


def _pharmacy(r: random.Random) -> str:
    return (
        f"根据{_COUNTY}{r.choice(_BRANDS)}大药房{r.choice(_TOWNS)}店申请，依法注销其《药品经营许可证》（证号：栖CB{r.randrange(7100000, 7999999)}），"
        f"自{_ymd(r)}起该证不得继续使用。特此公告。县市场监督管理局"
    )


def _source(r: random.Random) -> str:
    """Long, and but the water and two of its bounds are its own."""
    own = f"{r.choice(_TOWNS)}{r.choice(('青山', '龙王庙', '跃进', '月亮湾', '石壁', '鹅公坝', '马尾', '云台', '五一', '黄金洞', '仙女岩'))}{r.choice(('水库', '河坝', '山塘', '取水口'))}"
    return (
        f"{_COUNTY}人民政府关于加强{own}饮用水水源保护的通告\n为保障群众饮用水安全，根据《中华人民共和国水污染防治法》《中华人民共和国水法》等法律法规的规定，现就加强{own}饮用水水源保护有关事项通告如下：\n"
        f"一、保护区范围。一级保护区：取水点上游{r.randrange(3, 20) * 100}米至下游100米的水域，及正常水位线以上{r.randrange(2, 11) * 25}米的陆域；二级保护区：一级保护区以外的汇水区域，不超过第一重山脊线。\n"
        "二、在饮用水水源一级保护区内，禁止新建、改建、扩建与供水设施和保护水源无关的建设项目；已建成的与供水设施和保护水源无关的建设项目，由县人民政府责令拆除或者关闭。禁止从事网箱养殖、旅游、游泳、垂钓或者其他可能污染饮用水水体的活动。\n"
        "三、在饮用水水源二级保护区内，禁止新建、改建、扩建排放污染物的建设项目；已建成的，责令拆除或者关闭。从事网箱养殖、旅游等活动的，应当按照规定采取措施，防止污染饮用水水体。禁止设置畜禽养殖场，禁止堆放、倾倒、填埋工业废渣、城镇垃圾和其他废弃物。\n"
        "四、禁止在保护区内使用剧毒和高残留农药，禁止滥施化肥，禁止炸鱼、毒鱼、电鱼，禁止破坏水源涵养林、护岸林以及与水源保护相关的植被。禁止运输有毒有害物质、油类的车辆进入保护区，确需进入的，应当事先申请并经有关部门批准、登记，设置防渗、防溢、防漏设施。\n"
        "五、任何单位和个人都有保护饮用水水源的义务，有权对污染、破坏水源和损毁界碑、警示牌、隔离网的行为进行制止和举报。对违反本通告的，由生态环境、水利、农业农村、林业、公安等部门依法查处；构成犯罪的，依法追究刑事责任。\n"
        "六、镇人民政府、街道办事处应当落实属地责任，建立巡查台账，每周巡查不少于一次，发现问题及时处置并报告。供水单位应当在取水口安装监控设备，按照规定频次检测水质并公布结果。\n"
        "七、本通告自发布之日起施行，有效期五年。"
    )


def _permits_office(r: random.Random) -> str:
    return (
        f"Notice on the Service Window for Foreigners' Work Permits in {r.choice(_EN_PLACES)}\nDue to {r.choice(('a system upgrade', 'the renovation of the hall', 'a power inspection', 'the relocation of the counter', 'staff training'))}, the work permit window of the Government Service Center will be closed from {_md(r)} and will reopen {r.randrange(2, 11)} working days later at Counter {r.randrange(2, 60)}. "
        "Employers whose permits are about to expire should submit the application for extension at least 30 days in advance through the online service system. Original documents may be mailed. Applications that have been accepted will be processed within the statutory time limit and are not affected. "
        f"For urgent matters, please contact {r.choice(_EN_NAMES)} on 0{r.randrange(710, 799)}-{r.randrange(3200000, 8999999)} during office hours. We apologize for any inconvenience this may cause."
    )


def _port(r: random.Random) -> str:
    return (
        f"Qichuan Port handled {_dec(r, 8, 39)} million tonnes of cargo in {r.choice(_EN_MONTHS)}, {r.choice(('up', 'down'))} {_dec(r, 0, 19, 1)} percent year on year, the port authority said on {r.choice(_WEEKDAYS)}. Container throughput stood at {r.randrange(210, 980)},000 TEUs, {r.choice(('up', 'down'))} {_dec(r, 0, 22, 1)} percent. "
        f"Foreign trade cargo came to {_dec(r, 2, 12)} million tonnes, while {r.randrange(300, 2900)} ocean-going ships called at the port. Sea-rail intermodal transport reached {r.randrange(11, 98)},{r.randrange(100, 999)} TEUs. The port now has {r.randrange(60, 140)} container routes, linking it with ports in Southeast Asia, Europe and the Americas."
    )


def _en_appointed(r: random.Random) -> str:
    a, b, c = r.sample(_EN_NAMES, 3)
    posts = r.sample(
        (
            "the Department of Commerce",
            "the Department of Water Resources",
            "the Health Commission",
            "the Bureau of Statistics",
            "the Department of Culture and Tourism",
            "the Foreign Affairs Office",
            "the Department of Transport",
            "the Medical Security Bureau",
            "the Forestry Bureau",
        ),
        3,
    )
    return f"The provincial government announced the following appointments and removals on {_md(r)}:\n{a} is appointed deputy director of {posts[0]}, with a probation period of one year.\n{b} is appointed deputy director of {posts[1]}.\n{c} is removed from the post of deputy director of {posts[2]} and is retired."


def _en_dry(r: random.Random) -> str:
    return (
        f"Water Supply Notice: Water will be cut off in parts of {r.choice(_EN_PLACES)} from {r.randrange(8, 12)} p.m. on {_md(r)} to {r.randrange(4, 9)} a.m. the next day while {r.choice(('a 300', 'a 400', 'a 600', 'an 800', 'a 1,000'))}-mm main is {r.choice(('repaired', 'replaced', 'connected', 'flushed'))} near {r.choice(('Wenchang Road', 'Binhe East Road', 'Xueyuan Road', 'Yingbin Avenue', 'Danggui Lane'))}. About {r.randrange(2, 90) * 100:,} households are affected. "
        "Residents are advised to store water in advance and keep taps closed. Water may be slightly discolored when supply resumes; let it run for a few minutes before use."
    )


def _en_executive(r: random.Random) -> str:
    a, b, c = r.sample(
        (
            "flood control",
            "services for the elderly",
            "the protection of historical towns",
            "cross-border e-commerce",
            "vocational education",
            "the low-altitude economy",
            "rural roads",
            "consumer goods trade-ins",
            "grain storage",
            "the silver economy",
            "cultural relics",
            "childcare",
        ),
        3,
    )
    return (
        f"Governor Lu Shuyi chaired an executive meeting of the provincial government on {_md(r)} to study {a}, {b} and other work.\nThe meeting stressed that all departments should put people first, coordinate development and security, and ensure that the policies of the central authorities are carried out to the letter. "
        f"Efforts should be made to refine measures, strengthen weak links and improve long-term mechanisms.\nThe meeting approved in principle a document on {c}. It called for clear division of responsibilities, regular inspection and timely evaluation, so that enterprises and the public have a stronger sense of gain. Other matters were also discussed at the meeting."
    )


def _en_route(r: random.Random) -> str:
    city, hours = r.choice(
        (
            ("Bangkok", 4), ("Kuala Lumpur", 5), ("Osaka", 3), ("Budapest", 11), ("Almaty", 6), ("Jakarta", 6),
            ("Milan", 12), ("Dubai", 8), ("Phnom Penh", 4), ("Tashkent", 7), ("Manila", 4), ("Athens", 11),
        )
    )  # fmt: skip
    kind, line, craft = r.choice(
        (
            ("passenger", "Bluecrane Airlines", "Boeing 787-9"),
            ("passenger", "Jinsha Air", "Airbus A330-300"),
            ("passenger", "Eastlake Airways", "Airbus A350-900"),
            ("cargo", "Silkwing Cargo", "Boeing 777F"),
            ("cargo", "Jinsha Air", "Boeing 767-300F"),
        )
    )
    return (
        f"A direct {kind} route between Lanting Bay International Airport and {city} was launched on {_md(r)}. The flight is operated by {line} {r.choice(('twice', 'three times', 'four times', 'five times'))} a week using the {craft} and takes about {hours} hours. "
        f"It leaves at {r.randrange(10, 24)}:{r.choice(('05', '20', '35', '50'))} and returns at {r.randrange(1, 10)}:{r.choice(('10', '25', '40', '55'))} local time. With the new service, the airport has {r.randrange(18, 60)} international routes. The provincial transport department said the route will facilitate trade and people-to-people exchanges."
    )


def _en_trade(r: random.Random) -> str:
    out, into = r.uniform(25, 60), r.uniform(9, 30)
    moves = [r.uniform(-25, 30) for _ in range(4)]
    moves[0] = (out * moves[1] + into * moves[2]) / (out + into)
    ups = [f"{'up' if move > 0 else 'down'} {abs(move):.1f} percent" for move in (*moves, r.uniform(-25, 30))]
    return (
        f"The province's foreign trade in goods totaled {out + into:.2f} billion yuan in {r.choice(_EN_MONTHS)}, {ups[0]} from a year earlier, according to Customs. Exports were {out:.2f} billion yuan, {ups[1]}, and imports {into:.2f} billion yuan, {ups[2]}. Trade with ASEAN countries was {ups[3]}. "
        f"Private firms accounted for {_dec(r, 48, 79, 1)} percent of the total. Exports of {r.choice(('solar cells', 'ceramics', 'lithium batteries', 'machine tools', 'garments', 'auto parts', 'tea'))} were {ups[4]}. Customs officials said measures would be taken to help firms obtain orders and to shorten clearance times."
    )


def _en_hearing(r: random.Random) -> str:
    month = r.randrange(1, 12)
    matter = r.choice(
        (
            "bus fares",
            "taxi fares",
            "the price of piped natural gas",
            "parking charges",
            "water tariffs",
            "ferry fares",
            "heating charges",
            "garbage disposal fees",
        )
    )
    return (
        f"Announcement on a Public Hearing on the Adjustment of {matter} in {r.choice(_EN_PLACES)}\nThe Development and Reform Bureau will hold a public hearing on the adjustment of {matter} at {r.choice(('9 a.m.', '9:30 a.m.', '2:30 p.m.'))} on {_EN_MONTHS[month]} {r.randrange(16, 29)}. There will be {r.randrange(15, 31)} participants, of whom {r.randrange(6, 13)} are consumers. Consumers may sign up in person or online until {_EN_MONTHS[month - 1]} {r.randrange(1, 29)}; if too many apply, lots will be drawn under the supervision of a notary. "
        "Participants should be 18 or over, have full civil capacity and live in the city. They shall attend in person, observe the discipline of the hearing and speak on the matter in question. Two seats are reserved for the media and ten for the public. Materials will be sent to the participants 15 days before the hearing, and the outcome will be published on the website of the bureau."
    )


def _en_bankrupt(r: random.Random) -> str:
    month = r.randrange(2, 12)
    firm = f"Qichuan {r.choice(('Hengrui', 'Jinnuo', 'Shengyuan', 'Huamao', 'Dingsheng', 'Ruixiang', 'Baichuan', 'Wanlong', 'Derun', 'Botai'))} {r.choice(('Textile', 'Papermaking', 'Real Estate', 'Logistics', 'Machinery', 'Foods', 'Chemicals'))} Co., Ltd."
    return (
        f"Notice of the Lanting Bay Intermediate People's Court\nOn {_EN_MONTHS[month - 2]} {r.randrange(1, 29)}, {r.randrange(2021, 2026)}, this Court accepted the application for {r.choice(('bankruptcy liquidation', 'reorganization'))} of {firm} and appointed {r.choice(('Mingde', 'Zhengxin', 'Tianheng', 'Huacheng'))} Law Firm as its administrator. Creditors shall declare their claims to the administrator by {_EN_MONTHS[month]} {r.randrange(1, 29)} of the same year, stating the amount, whether the claim is secured, and the evidence. "
        "Those who fail to declare claims in due time may do so before the final distribution of the estate, but distributions already made shall not be repeated, and the costs of examining such claims shall be borne by them. Debtors of the company and holders of its property shall pay their debts or deliver the property to the administrator without delay. "
        "The first meeting of creditors will be held online. Creditors that are legal persons shall submit a business license and a certificate of the legal representative; agents shall submit a power of attorney. Documents in a foreign language shall be accompanied by a translation into Chinese."
    )


def _en_fund(r: random.Random) -> str:
    return (
        f"Housing Provident Fund in Brief ({r.choice(_EN_MONTHS)} {r.randrange(2021, 2026)}): A total of {r.randrange(110, 940)} new employers and {r.randrange(2, 19)},{r.randrange(100, 999)} new employees joined the fund. Contributions came to {_dec(r, 1, 9)} billion yuan and withdrawals to {_dec(r, 1, 7)} billion yuan. "
        f"The center issued {r.randrange(500, 4900)} housing loans worth {_dec(r, 0, 4)} billion yuan; the average loan was {r.randrange(310, 790)},000 yuan. The loan-to-deposit ratio was {_dec(r, 68, 97, 1)} percent at the end of the month, and {_dec(r, 80, 99, 1)} percent of the business was handled online."
    )


def _en_holiday(r: random.Random) -> str:
    """The office and the holiday alone."""
    return (
        f"Exit-Entry Administration of {r.choice(_EN_PLACES)}: Office Hours for the {r.choice(('Spring Festival', 'Qingming Festival', 'May Day', 'Dragon Boat Festival', 'Mid-Autumn Festival', 'National Day', 'New Year'))} Holiday\nThe exit-entry service hall will be closed during the public holiday and will open as usual on the first working day after it. During the holiday, applicants who need to leave or enter the country urgently for the treatment of a serious illness, a funeral, "
        "the start of a school term or a business negotiation may call the 24-hour hotline of the National Immigration Administration, 12367, and apply through the fast-track channel. Foreigners whose visas or residence permits expire during the holiday should apply for an extension beforehand. Foreigners who do not stay at hotels must register at the police station of the place of residence within 24 hours of arrival, or do so online. "
        "Self-service machines at the entrance remain available for endorsements and for the collection of documents. Have your passport at hand and observe the guidance of the staff."
    )


def _en_honor(r: random.Random) -> str:
    """A name and a country alone."""
    guest, land = _guest(r)
    return (
        f"{guest} from {land} has been granted the title of Honorary Citizen of Qichuan, the Standing Committee of the Municipal People's Congress decided at its latest session. The title is given to people from overseas who have made outstanding contributions to the economic and social development of the city or to its friendly exchanges with the world. "
        "The certificate and a key to the city will be presented by the mayor at a ceremony. Honorary citizens enjoy free access to the city's parks and museums, priority in medical treatment at designated hospitals, and assistance with visas and residence permits. The title was established by regulations of the congress and may be revoked if its holder breaks the law or harms the reputation of the city."
    )


def _en_consul(r: random.Random) -> str:
    guest, land = _guest(r)
    return (
        f"Mayor Tang Weimin met with {guest}, Consul General of {land} in the region, and the delegation on {r.choice(_WEEKDAYS)} afternoon. On behalf of the municipal government, Tang extended a warm welcome to the guests and briefed them on the social and economic development of the city. He said that the city attaches great importance to cooperation with {land} and hopes to deepen exchanges in "
        f"{r.choice(('trade', 'education', 'modern agriculture', 'green energy', 'tourism'))}, {r.choice(('culture', 'youth affairs', 'medicine', 'sports', 'smart manufacturing'))} and other fields. The consul general spoke highly of the achievements of the city and expressed willingness to serve as a bridge for cooperation between the two sides. {r.choice(_EN_NAMES[1:])}, head of the Foreign Affairs Office, was present at the meeting."
    )


ELEVENTH: dict[str, Form] = {
    "tax notice served": _tax_served,
    "abnormal list, company alone": _abnormal_list,
    "school zone": _school_zone,
    "tap water": _tap_water,
    "bus diverted": _bus,
    "water off": _water_off,
    "court summons": _summons,
    "court's bounty": _bounty,
    "housing fund, month": _fund_month,
    "housing fund, estate": _fund_estate,
    "injury at work": _injury,
    "street named": _street_named,
    "deed lost": _deed_lost,
    "impact report": _impact,
    "houses expropriated, bounds alone": _expropriated,
    "illegal building, place alone": _shed,
    "reception days": _reception,
    "mailbox answered": _mailbox,
    "service hall, week": _service_week,
    "congress appoints": _congress_named,
    "standing meeting": _standing_meeting,
    "teacher, name alone": _teacher,
    "river chief": _river,
    "cameras": _cameras,
    "hygiene fine": _hygiene,
    "pharmacy closed": _pharmacy,
    "water source protected, names alone": _source,
    "work permits, English": _permits_office,
    "port, English": _port,
    "appointments, English": _en_appointed,
    "water off, English": _en_dry,
    "executive meeting, English": _en_executive,
    "air route, English": _en_route,
    "foreign trade, English": _en_trade,
    "public hearing, English": _en_hearing,
    "insolvency, English": _en_bankrupt,
    "housing fund, English": _en_fund,
    "holiday hours, English, two slots": _en_holiday,
    "honorary citizen, English, two slots": _en_honor,
    "consul general, English": _en_consul,
}

STORIES: dict[str, list[str]] = {
    "zh": [
        "栖川县中医院异地新建项目近日通过竣工验收，计划下月18日起分三批搬迁，年底前全部科室在新院区开诊。这所建于1958年的县级医院，终于告别了“一床难求”的老院子。\n"
        "新院区位于迎宾大道南段，占地96亩，总建筑面积7.8万平方米，设床位600张，比老院区增加340张。项目总投资4.3亿元，其中专项债券2.6亿元，其余由县财政和医院自筹解决。\n"
        "“以前做个核磁要跑到市里，来回三个小时。”家住梨树坪镇的退休教师佟桂芳说，她每月都要到医院做针灸理疗，老院区的走廊里常年摆着加床。新院区添置了磁共振、直线加速器等设备27台（套），针灸推拿中心的诊室由4间增加到18间。\n"
        "院长翟克勤介绍，搬迁期间急诊不停诊，住院病人由救护车按病情分批转运，门诊预约系统将提前一周切换。医院还开通了两条免费摆渡线路，每20分钟一班，方便老城区居民就医。\n"
        "据县卫生健康局统计，去年全县县域内就诊率为89%，较五年前提高11个百分点。局长邹丽娟表示，老院区将改造为县级康养中心，设护理床位200张，预计明年三季度投入使用。\n"
        "近三年，栖川县累计投入7.2亿元改善医疗条件，新建改建乡镇卫生院14所、村卫生室163所，乡村医生养老保险参保率达到98%。",
        "6月的清晨，双塘镇官庄村的蓝莓基地里已经人声喧闹。趁着露水未干，60多名村民挎着小桶穿行在垄间，一颗颗挂着白霜的果子被小心摘下，两个小时后就要坐上冷链车运往省城。\n"
        "官庄村原本是个“空壳村”，2017年村集体收入不足3万元。村党支部书记葛立新带着村干部三次外出考察，又请省农科院专家取土化验，最终选定了喜酸性土壤的蓝莓。\n"
        "第一年只种了45亩，成活率不到七成。“那时候晚上睡不着，天天蹲在地里看苗。”葛立新回忆说。技术员住进村里，改良土壤、铺设滴灌，第三年亩产达到800斤，村民的心这才定了下来。\n"
        "如今，基地面积扩大到1260亩，带动周边4个村386户农户参与，其中脱贫户97户。去年产鲜果510吨，产值2100万元，村集体收入突破120万元，户均增收1.6万元。\n"
        "眼下最让大家高兴的，是新建成的果品加工厂。过去卖相不好的次果只能低价处理，现在加工成果干、果酱，每斤多卖四块钱。厂长尤佳怡是返乡大学生，她的直播间上个月卖出订单8700多单。\n"
        "镇长常海波说，下一步将建设容量3000吨的气调冷库，把鲜果供应期从40天延长到三个月，同时开发采摘、研学等项目，让更多村民在家门口就业。",
        "近日，栖川县人民法院油坊人民法庭在村头的大樟树下公开审理了一起相邻通行纠纷案，附近三个村的80余名群众旁听了庭审，双方当庭达成调解协议。\n"
        "原告赖某与被告卢某是隔壁邻居，两家共用一条宽2.4米的巷道已有三十多年。前年，卢某翻建房屋时在巷口砌起一堵矮墙，赖某家的三轮车无法进出，双方多次争吵，村委会先后调解5次未果。\n"
        "承办法官岳静怡到现场勘查后发现，矮墙占用巷道0.9米，而卢某砌墙的真正原因，是担心雨水漫进自家院子。她邀请镇水利员一同查看地势，提出了加装排水沟、拆除矮墙的方案。\n"
        "“法官把道理讲透了，把水的问题也解决了，我没有意见。”卢某在调解书上签了字。赖某则主动提出承担排水沟材料费的一半，约1200元。协议签订后第三天，矮墙被拆除，巷道恢复通行。\n"
        "油坊法庭辖4个乡镇、11万人口，去年受理民商事案件1043件，其中相邻关系、婚姻家庭、土地承包等纠纷占六成以上。法庭在偏远村设立了9个巡回审判点，调解撤诉率达到71%。\n"
        "该院副院长汤文斌介绍，今年以来，全院开展巡回审判132场次，旁听群众近6000人次。下一步将与司法所、派出所建立联动机制，对简单纠纷力争7日内化解。",
        "记者昨日从澜州市住房公积金管理中心获悉，从下月1日起，该市将实施五项新政，支持缴存职工租购住房。单身职工最高贷款额度由45万元提高到60万元，双职工由60万元提高到80万元。\n"
        "根据新政，多子女家庭购买首套自住住房的，最高贷款额度可上浮20%；无房职工租房提取限额由每月800元提高到1500元，符合条件的新市民、青年人可按月提取，资金直接划入个人账户。\n"
        "“我每月房租1400元，以后基本不用自己掏钱了。”在开发区一家电子企业上班的苗鹏飞算了一笔账。他去年大学毕业，单位每月为他缴存公积金920元，按原来的规定一年只能提取一次。\n"
        "此外，职工购买新建商品住房，可以申请提取本人、配偶及父母账户余额支付首付款；老旧小区加装电梯，业主及其配偶也可提取。灵活就业人员缴存满6个月即可申请贷款，首批试点对象约1.2万人。\n"
        "市住房公积金管理中心主任聂旭东表示，截至上月底，全市实缴职工31.7万人，贷款余额118亿元，个贷率为86%，资金流动性充足，能够满足政策调整后的需求。\n"
        "他提醒，所有业务均可通过手机客户端办理，不收取任何费用，职工切勿轻信“代办提取”的中介，骗提套取的将被列入失信记录，五年内不得申请贷款。",
        "经过为期10个月的施工，连接枫林镇与箬岭乡的枫箬公路日前建成通车。这条全长23.6公里的山区公路，将两地车程由一个半小时缩短到35分钟，沿线11个村、1.9万名群众直接受益。\n"
        "枫箬公路原为四级砂石路，路面最窄处仅3.5米，弯多坡陡，雨季经常塌方。去年2月，县里将其列入十件民生实事，投资1.46亿元，按三级公路标准改造，新建桥梁5座、隧道1座。\n"
        "施工中最难的是830米长的鹰嘴岩隧道。项目经理匡大伟说，隧道穿越断层破碎带，最慢时一天只能掘进0.8米，工人们三班倒，整整干了217天才贯通，没有发生一起安全事故。\n"
        "“以前一车竹子运出山，运费要花掉三分之一。”箬岭乡竹制品厂老板施国栋说，路通之后，大货车可以直接开到厂门口，每吨运费降了70元，他正打算再招20个工人，添两条生产线。\n"
        "通车当天，城乡公交也同步开通，首批投放新能源客车6辆，每天往返12个班次，全程票价5元，65岁以上老人免费。乡里的中学生从此可以每周坐公交回家。\n"
        "县交通运输局副局长喻红霞表示，今年全县还将改造农村公路86公里、危桥9座，年底前实现所有建制村通双车道公路，农村公路优良中等路率达到92%。",
        "为期三天的澜州市第八届中小学生科技节20日在栖川县体育馆闭幕，来自全市137所学校的2300多名学生带来了684件作品，最终评出一等奖42项，栖川县实验中学以总分第一捧得团体冠军。\n"
        "本届科技节以“动手改变身边事”为主题，设创意发明、机器人、航模、编程四个大项。与往届不同，今年专门设立了乡村组，参赛学生占到四成，县里为此提前半年向46所村小配送了器材包。\n"
        "引人注目的是油坊镇中心小学五年级学生滕子涵的“晒谷报警器”。她用一块旧手机电池和湿度传感器做成的小装置，能在下雨前十分钟发出警报。“奶奶晒谷子最怕下雨，我就想帮帮她。”她说。\n"
        "评委、省科技馆研究员焦思远评价说，这件作品成本不到30元，却解决了真问题，比许多花哨的作品更打动人。据介绍，已有两家农机企业表示愿意帮助完善设计，争取明年小批量生产。\n"
        "近年来，栖川县把科学教育纳入课后服务，聘请科技副校长58名，建成科学实验室113间，小学科学课开齐率达到100%，专职科学教师由21人增加到94人。\n"
        "市教育局基础教育科科长范雅琴表示，获奖作品将从下周起在全市巡展一个月，下届科技节由临江区承办，届时将邀请周边城市的学校参加。",
        "入汛以来，栖川县遭遇多轮强降雨，截至7月9日8时，全县平均降雨量达到412毫米，较常年同期偏多63%。得益于预警及时、转移果断，全县没有发生人员伤亡。\n"
        "7月6日深夜，响水乡长冲村后山出现裂缝。凌晨1时20分，监测员鲁长河发现位移计报警，立即敲响铜锣。村干部逐户敲门，仅用38分钟就把17户61人全部转移到村小学。两个小时后，约4000立方米的土石滑了下来，压垮了三间空房。\n"
        "“要是晚走一步，后果不敢想。”73岁的村民温德胜说，当时他还舍不得圈里的两头猪，是村支书背起他就往外跑。眼下，村民住在教室改成的安置点，一日三餐有人送，医生每天上门量血压。\n"
        "县应急管理局介绍，全县布设地质灾害监测点294处，安装位移计、雨量计等设备1170台，每个点都有专人值守。今年累计发布预警信息86条，转移群众5328人次，其中提前避险转移占95%。\n"
        "水利部门对全县73座水库实行24小时巡查，提前腾出库容2100万立方米。栖水城区段洪峰水位较保证水位低0.4米，险情总体可控。\n"
        "目前，受损的14公里农村道路已抢通12公里，2.3万亩受淹农田正在抢排积水。县财政紧急下拨救灾资金860万元，保险公司预付赔款310万元，帮助群众尽快恢复生产。",
        "“企业少跑一趟，干部多想一步。”近日，栖川县推出“高效办成一件事”第三批清单，把开办餐饮店、新生儿出生、企业注销等15项高频事项打包办理，平均办理时间由19个工作日压缩到4个工作日。\n"
        "在县政务服务中心，打算开火锅店的市民巩若男填了一张表，食品经营许可、招牌设置、消防承诺三个部门的手续就一起启动了。“原来听朋友说至少要跑五个窗口，没想到三天就拿到了证。”她说。\n"
        "为了打通部门之间的“数据墙”，县数据局用8个月时间梳理了1326个事项，归并重复材料2740份，取消证明116项。凡是能够通过系统核验的，一律不再要求群众提交纸质材料。\n"
        "乡镇的办事方式也在改变。全县19个乡镇便民服务中心统一配备了自助终端，社保查询、医保缴费等92个事项可以就近办理。牌坊镇的帮办员孟小龙每周二、周四带着平板电脑进村，上半年帮老人代办事项560多件。\n"
        "第三方评估显示，上半年群众满意度为97%，较去年同期提高3个百分点，但仍有部分企业反映跨县事项办理偏慢，个别系统需要反复登录。\n"
        "县政府办公室副主任沈琳表示，下半年将再推出12项“一件事”，与相邻的三个县实现42个事项通办，并邀请企业代表担任体验员，每月找一次“堵点”。",
    ],
    "en": [
        "Qichuan opened its first bus line on demand on Monday, letting residents of 22 villages book a seat by phone instead of waiting for a coach that came twice a day.\n"
        "The service uses 18 minibuses with 11 seats each, the transport bureau said. A passenger calls or taps a request at least 40 minutes ahead, and a dispatcher draws up the route so that no one travels more than 15 minutes longer than by car. The fare is 3 yuan, and people over 65 ride free.\n"
        '"My knees are bad, and the old stop was two kilometers away," said Meng Fanrong, 71, who grows chestnuts in Liyuan. She used the line on its first day to see a dentist and was home by noon. "Now the bus comes to the bridge below my house."\n'
        "The county spends 4.6 million yuan a year on rural buses, many of which ran almost empty. During a trial in four villages last year, the cost per passenger fell by 34 percent and the number of trips rose from 190 to 430 a day.\n"
        "Drivers were recruited from the old routes and none lost a job, said Hou Jianping, deputy head of the bureau. They are paid by the hour and trained in first aid.\n"
        "If the first six months go well, the scheme will be extended to 57 villages by the end of next year. The bureau also plans to let the minibuses carry parcels, which could bring in about 900,000 yuan annually.",
        "The wetland on the edge of Chaoyang Lake, once a patchwork of fish ponds, recorded 163 species of birds this winter, the highest number since surveys began in 2009, the forestry bureau said on Thursday.\n"
        "Among them were 46 oriental storks and a flock of 1,200 tundra swans, which had not been seen there for three decades. Volunteers counted the birds on two mornings in January from 14 points around the shore.\n"
        "The city bought out 310 pond leases between 2018 and 2021 at a cost of 87 million yuan, removed the dikes and let the water level follow the seasons. Most of the fishermen took other work; 52 of them were hired as rangers.\n"
        '"I used to chase the birds away because they ate my carp," said Xiong Tao, who kept ponds for 19 years and now patrols the reed beds. "Today I know most of them by name, and I report anyone who brings a net."\n'
        "Water quality in the lake has improved by one grade, and the area under reeds has grown from 240 to 690 hectares. Scientists warn, however, that an invasive grass still covers about 8 percent of the shore and spreads quickly after mild winters.\n"
        "The bureau will open a visitor center with two hides in October and limit the number of visitors to 800 a day. Part of the income from tickets will go to the villages around the lake, Director Bai Haiying said.",
        "A hospital in Wenchang District has cut the time between the arrival of a stroke patient and the first treatment to 31 minutes on average, less than half of what it was three years ago.\n"
        "The People's Hospital of the district treated 1,140 people for strokes last year, according to a report released on Wednesday. Ambulance crews now send scans and blood values ahead, and a team waits at the door with the drugs already prepared.\n"
        'Neurologist Cai Ruolin, who led the change, said that the hardest part was not technology but habit. "We timed every step for two months and found that patients spent 22 minutes just waiting for a lift or a signature," she said.\n'
        "The hospital keeps one lift free for emergencies, lets relatives pay after treatment and has moved the scanner next to the emergency room. The share of patients who could live without help after three months rose from 48 percent to 63 percent.\n"
        "Eleven township clinics have joined the network. Their doctors took part in 26 training sessions and can consult a specialist by video at any hour. A map on the phone tells drivers which clinic has a scanner that is working.\n"
        "The health commission intends to introduce the procedure in all 29 county hospitals of the prefecture by 2027 and has set aside 16 million yuan for equipment. Families are urged to call 120 at once rather than drive the patient themselves.",
        "The city's oldest covered market will reopen on the first of next month after a renovation that took 16 months and cost 58 million yuan, the commerce bureau announced on Friday.\n"
        "The hall on Xiguan Street was built in 1934 and sheltered more than 400 stalls at its height. By the time it closed, its roof leaked in 70 places and only 130 traders were left, most of them over fifty.\n"
        "Architects kept the steel trusses and the tiled floor, added skylights and put cables and pipes underground. There are 212 stalls, and rents for those who traded there before will stay the same for five years.\n"
        '"I was afraid they would turn it into a place for tourists," said Pan Meifang, who sells bean curd as her mother did. "But the fishmongers are back, the butchers are back, and there is a drain that works."\n'
        "Some former traders have complained that the new hall closes at 8 p.m., two hours earlier than the old one, and that delivery vans must park 300 meters away. The bureau said that it would review the rules after three months.\n"
        "Another four markets are to be rebuilt over the next three years. About 6,000 people a day are expected to visit the hall on Xiguan Street, and a small exhibition upstairs shows photographs and scales from its first decades.",
        "Engineers have begun to drill the last section of the Shangyao tunnel, which will carry water from the hills to 860,000 people in the dry east of the prefecture, the water resources bureau said.\n"
        "The tunnel is 27.4 kilometers long and lies up to 540 meters below the surface. Work started in the spring of 2020 and was halted twice when hot water burst in, flooding 600 meters of the gallery. Nobody was hurt.\n"
        "The drilling machine, which weighs 1,150 tonnes, advances 14 meters on a good day. Temperatures at the face reach 39 degrees, so crews work in shifts of four hours and blocks of ice are brought in by rail every morning.\n"
        '"You learn to listen to the rock," said Fu Zhenhai, a foreman who has spent 23 years underground. "When it goes quiet, we stop the machine and everyone steps back."\n'
        "When the scheme is finished, it will deliver 110 million cubic meters of water a year, enough for five towns and 18,000 hectares of orchards. Farmers in the east, who now pump from wells as deep as 200 meters, are to be charged 0.35 yuan per cubic meter.\n"
        "The total cost is put at 5.2 billion yuan, about 12 percent more than planned. The first water is expected to flow in the autumn of next year, and 140 old wells will then be sealed so that groundwater can recover.",
        "More than 3,400 foreign students took part in a job fair at Binhe University on Saturday, where 186 companies from the province offered about 2,100 posts and internships.\n"
        "It was the fourth fair of its kind and the largest so far, the municipal talent office said. Employers ranged from makers of solar panels to tea exporters, and a third of them came from counties outside the city.\n"
        'Amina Diallo, a graduate in civil engineering, left with three invitations to interviews. "Last year companies asked whether I could speak Chinese," she said. "This year they asked whether I could run a site in West Africa."\n'
        "Under rules that took effect in March, graduates of the province's universities can obtain a work permit without two years of experience, and the procedure takes 7 working days instead of 15. A counter at the fair accepted 94 applications on the spot.\n"
        "Ji Hongmei, who is in charge of hiring at a maker of water pumps, said that sales to Africa and Central Asia had grown by 41 percent in two years and that her firm needed people who knew the customs of those markets.\n"
        "The office will hold smaller fairs online every two months and has opened a hotline in six languages. By its count, some 1,300 foreign graduates have found work in the province since the first fair, and about 80 percent of them are still with their first employer.",
    ],
}

_ENDS = {"zh": re.compile(r"(?<=[。！？”])(?=[^”’\n])"), "en": re.compile(r"(?<=[.!?\"]) (?=[A-Z\"])")}


def _sentences(language: str, paragraph: str) -> list[str]:
    return _ENDS[language].split(paragraph)


def _joined(language: str, sentences: list[str]) -> str:
    return ("" if language == "zh" else " ").join(sentences)


def _headed(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Either print under a headline and a kicker of its own desk."""
    heads = {
        "zh": ("民生直通车丨把实事办到群众心坎上", "县域新观察：小切口里的大变化", "一线见闻：干出来的新气象", "【走基层】好日子就在眼前"),
        "en": ("A small step that changes many days", "What the county did differently", "In Brief: Change reaches the doorstep", "Focus: How the work gets done"),
    }  # fmt: skip
    first, second = r.sample(heads[language], 2)
    return f"{first}\n{text}", f"{second}\n{text}"


def _dateline_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        return f"澜州日报讯（记者 {_name(r)} 通讯员 {_name(r)}）{text}", text
    return f"LANTING BAY, {_md(r)} (Lanting Bay Daily) -- {text}", text


def _dateline_other(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The county's office sends it in, the prefecture's portal dates it anew."""
    if language == "zh":
        return f"{_COUNTY}融媒体中心{_d(r)}讯（{_name(r)}）{text}", f"本网{_d(r)}栖川电　{text}"
    return f"QICHUAN -- {text}", f"Updated: {_md(r)}\nSource: Qichuan Municipal Government\n{text}"


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    return text, "\n".join(paragraphs[: -r.choice((1, 2))])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    del paragraphs[r.randrange(1, len(paragraphs) - 1)]
    return text, "\n".join(paragraphs)


@lru_cache(maxsize=2)
def _converter(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def _script(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The traditional edition of a portal, or British spelling."""
    if language == "zh":
        return text, _converter(r.choice(("s2t", "s2twp"))).convert(text)
    again = text
    for one, other in (
        ("meters", "metres"),
        ("center", "centre"),
        ("percent", "per cent"),
        ("tonnes", "tons"),
        ("Neurologist", "Consultant neurologist"),
        ("announced on Friday", "announced Friday"),
    ):
        again = again.replace(one, other)
    return text, again


def _marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Another system's marks: straight or corner quotes, half-width or curly signs, indented paragraphs."""
    if language == "zh":
        style = r.choice(("，,。.（(）)：:", "“「”」"))
        text_again = text.translate({ord(a): b for a, b in zip(style[::2], style[1::2], strict=True)})
        return text, "\n".join("　　" + line for line in text_again.split("\n"))
    again = re.sub(r'"([^"\n]*)"', "“\\1”", text).replace("'", "’")
    return text, again.replace(" -- ", " — ").replace("; ", " – ").replace("\n", "\n\n")


def _credits(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        return (
            text,
            f"{text}\n来源：{_COUNTY}融媒体中心\n编辑：{_name(r)}　校对：{_name(r)}　监制：{_name(r)}\n【打印本页】【关闭窗口】　分享到：微信　微博\n主办：澜州市人民政府办公室　承办：澜州市数据局　网站标识码：{r.randrange(4100000000, 4399999999)}　栖ICP备{r.randrange(10000000, 29999999)}号",
        )
    return (
        text,
        f"{text}\n(Editor: {r.choice(_EN_NAMES)})\nShare this page: WeChat | Facebook | X | Print\nSponsored by the General Office of the Lanting Bay Municipal People's Government. Powered by Jinsha Media. All rights reserved. Reproduction in whole or in part without permission is prohibited.",
    )


def _paragraph_added(r: random.Random, language: str, text: str) -> tuple[str, str]:
    own = {
        "zh": (
            "记者了解到，澜州市已将相关做法纳入今年的改革案例汇编，有关部门将组织各县区现场观摩，推动经验互学互鉴，并适时开展跟踪评估，评估结果将向社会公布。",
            "市人大代表在接受采访时建议，各地应因地制宜，不搞一刀切，把好事办实、把实事办好，同时做好后续资金和人员的保障，防止出现“一阵风”。",
            "【新闻链接】今年年初，澜州市公布了20项重点民生实事，涉及教育、医疗、交通、养老等领域，计划总投资36亿元，截至目前已完工13项，其余均按时间节点推进。",
        ),
        "en": (
            "The prefecture has listed the work among 20 projects for public well-being this year, 13 of which have been completed so far, the general office of the municipal government said.",
            "Deputies to the municipal people's congress have asked the government to publish the costs and results of such projects every six months, and a first report is due before the summer.",
            "Other counties of the prefecture have sent teams to learn from the experience, and a meeting to compare notes will be held later this year, according to the local government.",
        ),
    }[language]
    paragraphs = text.split("\n")
    paragraphs.insert(r.randrange(2, len(paragraphs) + 1), r.choice(own))
    return text, "\n".join(paragraphs)


_SLIPS = {
    "zh": (("其中", "其间"), ("由", "有"), ("的", "地"), ("将", "奖"), ("已", "己"), ("介绍", "介召"), ("表示", "表式"), ("个百分点", "各百分点"), ("做", "作"), ("在", "再"), ("年底", "年低"), ("群众", "群从"), ("以", "已"), ("计划", "计化"), ("时间", "时问")),
    "en": (("the ", "teh "), ("which", "wich"), ("their", "thier"), ("government", "goverment"), ("people", "poeple"), ("received", "recieved"), ("from", "form"), ("years", "yaers"), ("with ", "wtih "), ("bureau", "beureau"), ("until", "untill"), ("said", "siad"), ("about", "abuot")),
}  # fmt: skip


def _typos_mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Five slips of the first print are put right."""
    first = text
    present = [(right, wrong) for right, wrong in _SLIPS[language] if right in text]
    for right, wrong in r.sample(present, min(5, len(present))):
        at = r.choice([m.start() for m in re.finditer(re.escape(right), first)] or [-1])
        if at >= 0:
            first = first[:at] + wrong + first[at + len(right) :]
    return first, text


_DIGITS = "零一二三四五六七八九"


def _in_characters(number: int) -> str:
    """A number under a hundred, as it is spoken."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _DIGITS[tens]) + ("十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")


_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Percentages, small numbers and thousands as another house writes them."""
    if language == "zh":
        again = re.sub(
            r"(?<![\d.])(\d{1,2})%",
            lambda m: "百分之" + _in_characters(int(m[1])),
            text.replace("100%", "百分之百"),
        )
        again = re.sub(
            r"(?<![\d.])(\d{1,2})(?=[个所座名项间条年批])(?!年?代)",
            lambda m: "两" if m[1] == "2" else _in_characters(int(m[1])),
            again,
        )
        again = re.sub(r"(?<![\d.])(\d)(\d{3})(?=[多余]?[名人件万条户单座份立个])(?!万)", r"\1,\2", again)
        return text, again
    again = re.sub(r"(\d) percent", r"\1%", text)
    again = re.sub(r"(\d+)\.(\d) million yuan", r"\1,\g<2>00,000 yuan", again)
    again = re.sub(r"(\d+)\.(\d) billion yuan", r"\1,\g<2>00 million yuan", again)
    spelt = re.sub(r"(?<= )([4-9]|1[0-2])(?= [a-z])(?! [ap]\.m)", lambda m: _WORDS[int(m[1])], again)
    if spelt != text and r.random() < 0.5:
        return text, spelt
    return text, re.sub(r"\b(two|three|four|five|six|seven|eight)\b", lambda m: str(_WORDS.index(m[1])), again)


_PHRASES = {
    "zh": (("近日", "日前"), ("日前", "不久前"), ("据介绍", "据了解"), ("介绍，", "告诉记者，"), ("表示，", "说，"), ("目前", "截至发稿时"), ("获悉", "了解到"), ("计划", "预计"), ("达到", "升至"), ("如今", "现在"), ("带动", "辐射带动"), ("下一步", "接下来"), ("原来", "以前"), ("以前", "过去"), ("过去", "从前"), ("此外", "另外"), ("帮助", "助力"), ("增加到", "增至"), ("共有", "总计有"), ("由4间", "从4间"), ("由45", "从45"), ("，并", "，同时"), ("没有发生", "未发生"), ("建成", "落成"), ("累计", "总共"), ("近年来", "这几年"), ("需求", "需要"), ("打算", "准备"), ("提高", "上升"), ("全部转移", "悉数转移"), ("仅用", "只用了"), ("带着村干部", "带领村干部"), ("直接", "径直")),
    "en": (("said on", "announced on"), ("about", "roughly"), ("more than", "over"), ("according to", "as stated by"), ("plans to", "intends to"), ("intends to", "wants to"), ("expected", "projected"), ("because", "since"), ("used the line", "took the line"), ("extended", "expanded"), ("rose", "climbed"), ("fell", "dropped"), ("improved", "got better"), ("grown", "increased"), ("however", "though"), ("hardest", "most difficult"), ("by the end of", "before the close of"), ("took part in", "joined"), ("who led", "who headed"), ("is put at", "is estimated at"), ("recruited", "drawn"), ("spends", "pays out"), ("limit", "cap"), ("begun", "started"), ("largest", "biggest"), ("obtain", "get"), ("kept the steel", "preserved the steel"), ("will open", "is to open"), ("are to be", "will be"), ("will hold", "is going to hold"), ("found that", "discovered that"), ("were hired", "were taken on"), ("The total", "The overall")),
}  # fmt: skip


def _rephrased(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A tenth to a sixth of the sentences in other words."""
    lines = [_sentences(language, line) for line in text.split("\n")]
    spots = [(at, n) for at, line in enumerate(lines) for n in range(len(line))]
    r.shuffle(spots)
    left = max(2, len(spots) // r.choice((6, 8, 10)))
    for at, n in spots:
        before = lines[at][n]
        pairs = [(one, other) for one, other in _PHRASES[language] if one in before]
        for one, other in pairs[:3]:
            lines[at][n] = lines[at][n].replace(one, other, 1)
        left -= lines[at][n] != before
        if not left:
            break
    return text, "\n".join(_joined(language, line) for line in lines)


def _split_and_merged(r: random.Random, language: str, text: str, chance: float = 0.6) -> tuple[str, str]:
    """Some sentences are parted at a comma and some neighbors are made one."""
    lines = []
    for line in text.split("\n"):
        again = line
        if language == "zh":
            commas = [
                m.start()
                for m in re.finditer(r"(?<=[^“”]{12})(?<!表示)(?<!介绍)(?<![说的称获])，(?=[^“”]{8,}。)", again)
            ]
            if commas and r.random() < chance:
                at = r.choice(commas)
                again = again[:at] + "。" + again[at + 1 :]
            stops = [m.start() for m in re.finditer(r"。(?=[^“”\n])", again)]
            if stops and r.random() < 0.5:
                at = r.choice(stops)
                again = again[:at] + "；" + again[at + 1 :]
        else:
            again = re.sub(r", and (the|it|he|she|they|there) ", lambda m: f". {m[1].capitalize()} ", again, count=1)
            if r.random() < chance:
                again = re.sub(
                    r"(?<=[a-z]{3})\. (The|It|There|They|Most|Some|A) ",
                    lambda m: f"; {m[1].lower()} ",
                    again,
                    count=1,
                )
        lines.append(again)
    again = "\n".join(lines)
    return _split_and_merged(r, language, text, 1) if again == text and chance < 1 else (text, again)


def _portal_copy(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """All a portal does to the copy of a county: another lead line, a paragraph gone, a word or two, credits."""
    again = _rephrased(r, language, _middle_cut(r, language, text)[1])[1]
    return _dateline_cut(r, language, text)[0], _credits(r, language, again)[1]


EDITS: dict[str, Edit] = {
    "another headline": _headed,
    "dateline cut": _dateline_cut,
    "dateline of another desk": _dateline_other,
    "tail cut": _tail_cut,
    "middle paragraph cut": _middle_cut,
    "traditional script, British spelling": _script,
    "another system's marks": _marks,
    "credits and site lines": _credits,
    "paragraph of the second desk": _paragraph_added,
    "typos mended": _typos_mended,
    "numerals otherwise": _numerals,
    "sentences rephrased": _rephrased,
    "sentences split and merged": _split_and_merged,
    "portal copy, all at once": _portal_copy,
}
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
