"""A thirteenth set: what the offices of a province print week after week, and stories as a second desk prints them again.

Its author had not seen the rule that finds duplicates, nor the sets of notices before it but for the shape of one, and
wrote it before anything was measured on it. The offices are ministries' branches, bureaus, courts, customs, tax, ports,
universities, hospitals, trading centres, townships and the English portal. Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

import opencc

Form = Callable[[random.Random], str]
_SURNAMES = "赵钱孙周吴郑冯陈蒋沈韩杨朱秦许何吕施张孔曹严华魏陶姜戚谢邹喻柏章云苏潘葛范彭鲁韦马苗方俞任袁柳"
_GIVEN = "建国志强文斌晓燕丽娟海涛永福秀兰少华立新春梅德明玉珍家骏思远雨桐浩然静怡国栋庆林红霞振东学义慧敏"
_SYLLABLES = "青白石龙松柳梅云沙溪泉岭洪桥安平永兴福和东南上下新古双大长高"
_CITIES = ["临栖市", "沣阳市", "宁泊市", "岱安市", "澧城市", "曲沅市", "望淮市", "潞滨市"]
_COUNTIES = ["栖霞岭区", "漳口县", "平鲁塘县", "云渡县", "南楮区", "石浦县", "清涟县", "古槐区", "沙湾区", "涂山县"]
_TOWNS = ["枫林", "柏树垭", "官渡", "白马寺", "三河口", "杏花", "黄泥", "水车", "双庙", "龙潭", "新桥", "凤台"]
_STREETS = ["建设路", "学府街", "滨江大道", "人民东路", "文昌巷", "凤鸣路", "港湾三路", "兴业街", "青年路", "环湖西路"]
_TRADES = ["贸易", "建材", "机电设备", "食品", "物流", "新材料", "农业科技", "建设工程", "化工", "电子科技"]
_BRANDS = ["恒拓", "瑞沣", "金麓", "盛岱", "华栖", "永澜", "众楮", "德潞", "启泊", "天沅", "佳禾源", "鼎岳"]
_EN_GIVEN = [
    "Marta",
    "Daniel",
    "Yusuf",
    "Helen",
    "Ravi",
    "Sofia",
    "Pierre",
    "Anneke",
    "Jonas",
    "Leila",
    "Grace",
    "Ivan",
]
_EN_FAMILY = [
    "Okafor",
    "Lindqvist",
    "Mbeki",
    "Fournier",
    "Castellano",
    "Haddad",
    "Petrov",
    "Whitfield",
    "Rao",
    "Keller",
]
_EN_CITIES = ["Linqi", "Fengyang Bay", "Ningbo Hill", "Dai'an", "Licheng", "Quyuan", "Wanghuai", "Lubin"]
_EN_DISTRICTS = ["Nanchu", "Guhuai", "Shawan", "Qixialing", "Yundu", "Shipu", "Qinglian", "Tushan", "Zhangkou"]
_EN_ABROAD = [
    "Porto",
    "Graz",
    "Ghent",
    "Tampere",
    "Mombasa",
    "Cusco",
    "Penang",
    "Leeds",
    "Turin",
    "Cork",
    "Pusan",
    "Lviv",
]
_EN_COUNTRIES = [
    "Germany",
    "Kazakhstan",
    "Vietnam",
    "Brazil",
    "Poland",
    "Kenya",
    "Thailand",
    "Hungary",
    "Serbia",
    "Oman",
]
_MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip


def _n(r: random.Random, low: int, high: int) -> int:
    return r.randint(low, high)


def _f(r: random.Random, low: float, high: float, places: int = 1) -> str:
    return f"{r.uniform(low, high):.{places}f}"


def _day(r: random.Random) -> date:
    return date(2023, 1, 4) + timedelta(days=r.randrange(900))


def _zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _md(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _en(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _person(r: random.Random) -> str:
    return r.choice(_SURNAMES) + "".join(r.sample(_GIVEN, r.choice((1, 2, 2, 2))))


def _foreigner(r: random.Random) -> str:
    return f"{r.choice(_EN_GIVEN)} {r.choice(_EN_FAMILY)}"


def _village(r: random.Random) -> str:
    return "".join(r.sample(_SYLLABLES, 2)) + "村"


def _town(r: random.Random) -> str:
    return r.choice(_TOWNS) + r.choice(("镇", "镇", "乡", "街道"))


def _company(r: random.Random, trade: str = "") -> str:
    return r.choice(_CITIES)[:2] + r.choice(_BRANDS) + (trade or r.choice(_TRADES)) + "有限公司"


def _code(r: random.Random) -> str:
    return f"91{_n(r, 360100, 361199)}MA{''.join(r.choices('0123456789ABCDEFGHJKLMNPQRTUWXY', k=7))}{_n(r, 0, 9)}"


def _deed_lost(r: random.Random) -> str:
    day = _day(r)
    return (
        f"不动产权证书遗失（灭失）声明\n因保管不善，{_person(r)}将坐落于{_town(r)}{_village(r)}{_n(r, 1, 12)}组的"
        f"不动产权证书遗失，证号为云渡县集用（{day.year - _n(r, 3, 15)}）第{_n(r, 1000, 9999):05}号。"
        "根据《不动产登记暂行条例实施细则》第二十二条的规定，现声明该不动产权证书作废，并申请补发。"
        "如对上述声明有异议，请自本声明发布之日起十五个工作日内将书面异议材料送达我中心，逾期无人提出异议或异议不成立的，"
        "我中心将依法予以补发新证，原证不再具有法律效力。\n异议材料送达地址：云渡县政务服务中心二楼不动产登记窗口\n"
        f"云渡县不动产登记中心\n{_zh(day)}"
    )


def _heir(r: random.Random) -> str:
    """Long boilerplate; the dead owner's name alone differs."""
    return (
        "不动产继承登记公告\n经初步审定，我中心拟对下列不动产继承权利予以登记，根据《不动产登记暂行条例实施细则》的有关规定，"
        "现予公告。如对公告的内容有异议，请自本公告之日起十五个工作日内，将异议书面材料送达我中心。"
        f"逾期无人提出异议或者异议不成立的，我中心将予以登记。\n被继承人：{_person(r)}\n不动产类型：住宅\n权利类型：房屋所有权\n"
        "申请人已向我中心声明其为全部法定继承人，并承诺所提交的亲属关系证明、死亡证明和放弃继承声明真实有效，"
        "如有虚假，愿意承担由此产生的一切法律责任。异议人应当同时提交身份证明及其与被继承人关系的证明材料。\n"
        "异议书面材料送达地址：南楮区市民中心B座一楼\n公告单位：宁泊市不动产登记事务中心南楮分中心"
    )


def _tax_served(r: random.Random) -> str:
    day, kind = _day(r), r.choice(("税务处理决定书", "税务行政处罚决定书", "税务事项通知书", "责令限期改正通知书"))
    short = {"税": "税处", "责": "限改"}[kind[0]]
    return (
        f"国家税务总局{r.choice(_CITIES)}税务局第{r.choice('一二三')}稽查局关于送达《{kind}》的公告\n{_company(r)}"
        f"（纳税人识别号：{_code(r)}）：\n因采用直接送达、留置送达、委托送达、邮寄送达等方式无法向你单位送达税务文书，"
        "根据《中华人民共和国税收征收管理法实施细则》第一百零六条规定，"
        f"现向你单位公告送达《{kind}》（稽{short}〔{day.year}〕{_n(r, 3, 290)}号），自公告之日起满30日，即视为送达。\n"
        "请你单位及时到我局领取纸质文书，否则自公告期满之日起依法计算陈述、申辩、复议和诉讼的期限。\n"
        f"联系人：{_person(r)}　{_person(r)}\n{_zh(day)}"
    )


def _customs(r: random.Random) -> str:
    day, firm, worth = _day(r), _company(r), _n(r, 4, 90) * 10_000
    goods, true = r.choice(
        (("塑料制拖把头", "3926909090"), ("不锈钢保温杯", "9617001900"), ("冷冻鱿鱼", "0307430000"), ("涤纶针织布", "6006320000"),
         ("木制餐椅", "9401619000"), ("锂离子蓄电池", "8507600090"), ("竹制筷子", "4419120000"), ("液压千斤顶", "8425421000"))
    )  # fmt: skip
    return (
        f"中华人民共和国{r.choice(_CITIES)[:2]}海关行政处罚决定书（摘要）\n当事人：{firm}\n{_zh(day)}，当事人以一般贸易方式向海关"
        f"申报出口{goods}{_n(r, 2, 90) * 100}千克，申报商品编号为{_n(r, 39, 96)}{_n(r, 10000000, 99999999)}，"
        f"报关单号{_n(r, 4700, 4799)}{day.year}{_n(r, 100000000, 999999999)}。经查，实际商品编号应为{true}，"
        f"与申报不符，影响国家出口退税管理。经计核，货物价值人民币{worth:,}元。\n"
        "以上有出口货物报关单、查验记录、查问笔录等证据为证。根据《中华人民共和国海关行政处罚实施条例》第十五条第（五）项，"
        f"决定对当事人科处罚款人民币{worth * _n(r, 10, 30) // 100:,}元。当事人应当自本处罚决定书送达之日起15日内缴纳罚款。"
    )


def _hearing(r: random.Random) -> str:
    cause = r.choice(
        ("买卖合同纠纷", "离婚纠纷", "民间借贷纠纷", "机动车交通事故责任纠纷", "劳动争议", "物业服务合同纠纷")
    )
    plaintiff = {"买卖": _company(r), "物业": _company(r, "物业服务")}.get(cause[:2], _person(r))
    defendant = _company(r) if cause == "劳动争议" else _person(r)
    return (
        f"本院定于{_zh(_day(r))}{r.choice(('上午九时', '上午十时三十分', '下午二时三十分', '下午三时'))}在第{_n(r, 1, 18)}法庭"
        f"公开开庭审理原告{plaintiff}诉被告{defendant}{cause}一案。\n承办人：{_person(r)}\n特此公告。"
    )


def _presumed_dead(r: random.Random) -> str:
    day, name = _day(r), _person(r)
    return (
        f"宣告失踪公告\n本院受理申请人{_person(r)}申请宣告{name}失踪一案，经查：{name}，{r.choice('男女')}，{_n(r, 1948, 1990)}年"
        f"{_n(r, 1, 12)}月{_n(r, 1, 28)}日出生，汉族，住{r.choice(_COUNTIES)}{_town(r)}{_village(r)}，于{day.year - _n(r, 3, 9)}年"
        f"{_n(r, 1, 12)}月起下落不明。现发出寻人公告，公告期间为三个月。希望{name}本人或知其下落的有关利害关系人在公告期间内与本院联系，"
        f"公告期间届满，本院将依法判决。\n{r.choice(_COUNTIES)}人民法院\n{_zh(day)}"
    )


def _no_award(r: random.Random) -> str:
    day, town = _day(r), _town(r)
    project = r.choice(
        ("农村公路安防提升工程施工", "中心卫生院改扩建工程监理", "高标准农田建设项目（二标段）", "污水管网改造勘察设计", "小学食堂设备采购",
         "老旧小区改造EPC总承包", "智慧停车系统采购")
    )  # fmt: skip
    left = _n(r, 0, 2)
    return (
        f"{town}{project}流标公告\n一、项目编号：YDGZ{day.year}{day.month:02}-{_n(r, 100, 999)}\n二、项目名称：{town}{project}\n"
        f"三、流标原因：至投标截止时间（{_zh(day)}9时30分），递交投标文件的供应商共{left + _n(r, 0, 2)}家，"
        f"通过符合性审查的{'不足三家' if left else '没有一家'}，按照招标文件规定，本次招标失败。\n"
        f"四、其他：本项目将重新组织招标，请各潜在投标人继续关注公共资源交易网。\n招标人：{town}人民政府　联系人：{_person(r)}\n"
        f"代理机构：{_company(r, '工程咨询')}　联系人：{_person(r)}"
    )


def _doctor_away(r: random.Random) -> str:
    day = _day(r)
    post = r.choice(("心血管内科", "骨科", "儿科", "眼科", "消化内科", "针灸推拿科", "口腔科", "内分泌科", "神经外科"))
    return (
        f"停诊通知：{post}{_person(r)}{r.choice(('主任医师', '副主任医师'))}原定{_md(day)}（周{'一二三四五六日'[day.weekday()]}）"
        f"{r.choice(('上午', '下午', '全天'))}的{r.choice(('专家', '特需'))}门诊因故停诊，已预约患者的挂号费将原路退回，请合理安排就诊时间。"
    )


def _defence(r: random.Random) -> str:
    school, subject = r.choice(
        (("材料科学与工程学院", "镁基储氢合金界面反应动力学研究"), ("历史文化学院", "清代栖江流域义渡制度研究"),
         ("农学院", "水稻耐低磷基因的定位与功能分析"), ("土木工程学院", "高寒区混凝土面板坝接缝渗漏识别方法"),
         ("公共管理学院", "县域医共体薪酬激励的实证研究"), ("电气工程学院", "海上风电柔直并网振荡抑制策略"),
         ("外国语学院", "近代来华传教士方言词典的编纂思想"), ("生命科学学院", "栖江江豚种群遗传结构与保护"))
    )  # fmt: skip
    return (
        f"{school}博士学位论文答辩公告\n答辩人：{_person(r)}\n论文题目：{subject}\n指导教师：{_person(r)}教授\n答辩委员会主席：{_person(r)}教授\n"
        f"委员：{'、'.join(_person(r) for _ in range(4))}\n秘书：{_person(r)}\n答辩时间：{_zh(_day(r))}{_n(r, 8, 16)}:{r.choice(('00', '30'))}\n"
        f"答辩地点：{r.choice(('明德楼', '格物楼', '致远楼', '逸夫楼'))}{_n(r, 1, 6)}{_n(r, 1, 29):02}会议室\n欢迎广大师生旁听。"
    )


def _diploma(r: random.Random) -> str:
    """Two slots: the graduate, and the number of the paper that was lost."""
    return (
        f"关于补办毕业证明书的公示\n我校毕业生{_person(r)}不慎将毕业证书遗失（证书编号：10{_n(r, 400, 499)}1{_n(r, 1998, 2022)}0{_n(r, 500000, 509999)}），"
        "本人已按规定提交书面申请，并提供登报遗失声明。根据《普通高等学校学生管理规定》及我校学籍管理办法，"
        "经教务处、档案馆核对当年录取名册和毕业生名册，情况属实，拟为其办理毕业证明书。毕业证明书与原证书具有同等效力，原证书自公示之日起作废。"
        "公示期为五个工作日，公示期内如有异议，请以实名方式向教务处学籍科反映，反映情况应当客观真实。\n栖江师范学院教务处"
    )


def _relief(r: random.Random) -> str:
    day, sick = (
        _day(r),
        r.choice(("突发脑出血住院", "子女考入大学学费负担重", "房屋失火受损", "遭遇车祸", "确诊尿毒症长期透析")),
    )
    return (
        f"{_town(r)}临时救助对象公示\n经本人申请、村（居）民委员会协助调查、乡镇审核，拟给予以下困难家庭临时救助：\n"
        f"户主：{_person(r)}；家庭住址：{_village(r)}{_n(r, 1, 15)}组；家庭人口：{_n(r, 1, 6)}人；救助原因：{sick}；"
        f"拟救助金额：{_n(r, 8, 90) * 100}元。\n公示时间：{_md(day)}至{_md(day + timedelta(days=3))}。如有异议请向民政办反映。"
    )


def _association(r: random.Random) -> str:
    what, over = r.choice(
        (("茶叶产业协会", "农业农村局"), ("养老服务中心", "民政局"), ("摄影家协会", "文化和旅游局"), ("乒乓球协会", "教育体育局"),
         ("青少年科普服务中心", "科学技术协会"), ("乡贤公益促进会", "民政局"), ("物业管理协会", "住房和城乡建设局"))
    )  # fmt: skip
    county, kind = r.choice(_COUNTIES), "民办非企业单位" if what.endswith("中心") else "社会团体"
    return (
        f"{county}民政局关于准予{county}{what}成立登记的决定\n{county}{what}筹备组：\n你们提交的成立登记申请材料收悉。经审查，"
        f"符合《{'民办非企业单位登记管理暂行条例' if kind[0] == '民' else '社会团体登记管理条例'}》的规定，准予成立登记。"
        f"核准{kind}名称为{county}{what}，法定代表人{_person(r)}，注册资金{_n(r, 3, 50)}万元，住所{r.choice(_STREETS)}{_n(r, 1, 400)}号，"
        f"业务主管单位为{county}{over}。\n"
        f"请凭本决定书刻制印章、开立银行账户，并报登记管理机关备案。\n{_zh(_day(r))}"
    )


def _environment(r: random.Random) -> str:
    day, county = _day(r), r.choice(_COUNTIES)
    trade, work = r.choice(
        (("建材", f"年产{_n(r, 2, 60)}万吨机制砂生产线"), ("食品", f"年屠宰{_n(r, 5, 80)}万头生猪"),
         ("新能源", f"{_n(r, 20, 150)}兆瓦农光互补光伏电站"), ("汽车部件", f"年产{_n(r, 3, 40)}万套汽车内饰件"),
         ("水务", f"日处理{_n(r, 1, 9)}万吨污水处理厂扩建"), ("粮油", f"年加工{_n(r, 1, 20)}万吨大米"))
    )  # fmt: skip
    firm = _company(r, trade)
    return (
        f"{r.choice(_CITIES)}生态环境局{_zh(day)}受理建设项目环境影响评价文件公示\n项目名称：{firm}{work}项目\n"
        f"建设地点：{county}{_town(r)}{_village(r)}\n建设单位：{firm}\n环评机构：{r.choice(_BRANDS)}环境技术咨询有限公司\n"
        f"文件类型：环境影响报告{r.choice('书表')}\n总投资：{_n(r, 8, 900) * 100}万元，其中环保投资{_n(r, 20, 790)}万元\n"
        f"受理日期：{_md(day)}\n公示期限：{r.choice(('五', '十'))}个工作日。公众可通过来信、来电、电子邮件等方式反馈意见，"
        "申请人、利害关系人自公示期满之日起可以依法提出听证申请。"
    )


def _mine(r: random.Random) -> str:
    day, years, what = (
        _day(r),
        _n(r, 2, 20),
        r.choice(("石灰岩", "玄武岩", "砖瓦用页岩", "地热水", "萤石", "高岭土", "矿泉水")),
    )
    return (
        f"采矿权延续登记信息公示\n采矿许可证号：C36{_n(r, 2010, 2022)}{_n(r, 1, 12):02}71{_n(r, 30100000, 30999999)}；"
        f"矿山名称：{_company(r, '矿业')}{_village(r)}{what}矿；"
        f"开采矿种：{what}；开采方式：{'地下开采' if what in ('萤石', '地热水', '矿泉水') else '露天开采'}；生产规模：{_f(r, 1, 60)}万吨/年；"
        f"矿区面积：{_f(r, 0.02, 3, 4)}平方公里；有效期限：{years}年，自{_zh(day)}至{_zh(day.replace(year=day.year + years, day=min(day.day, 28)))}；"
        f"开采标高：+{_n(r, 300, 480)}米至+{_n(r, 80, 290)}米；发证机关：{r.choice(_CITIES)}自然资源局。"
    )


def _accident(r: random.Random) -> str:
    day, firm = _day(r), _company(r)
    kind = r.choice(("高处坠落", "物体打击", "机械伤害", "触电", "坍塌", "车辆伤害", "中毒和窒息"))
    name = f"{firm}“{day.month}·{day.day}”一般{kind}事故"
    return (
        f"{r.choice(_COUNTIES)}人民政府关于{name}调查报告的批复\n县应急管理局：\n你局报来的《关于审批〈{name}调查报告〉的请示》收悉。经研究，现批复如下：\n"
        "一、同意事故调查组对事故经过、人员伤亡和直接经济损失的认定。二、同意事故调查组对事故原因的分析和责任认定，"
        f"该起事故造成{_n(r, 1, 2)}人死亡，直接经济损失{_f(r, 80, 320, 2)}万元，是一起一般生产安全责任事故。三、同意对有关责任人员和责任单位的处理建议，"
        "由有关部门依法依规按照干部管理权限办理。四、事故发生单位应当认真吸取教训，落实防范和整改措施，防止类似事故再次发生。\n"
        f"请你局将落实情况于{_zh(day + timedelta(days=_n(r, 70, 160)))}前书面报告县人民政府。"
    )


def _grain(r: random.Random) -> str:
    asked, grain = _n(r, 2000, 30000), r.choice(("早籼稻", "中晚籼稻", "小麦", "玉米", "菜籽油"))
    sold = asked * _n(r, 20, 100) // 100
    low = _n(r, 2300, 2900) + (6000 if grain == "菜籽油" else 0)
    high = low + _n(r, 10, 180)
    return (
        f"{_md(_day(r))}省级储备粮竞价销售交易会在省粮食交易中心举行。本次交易会计划销售{r.choice((2021, 2022, 2023))}年产{grain}{asked}吨，"
        f"实际成交{sold}吨，成交率{sold / asked:.1%}。最高成交价{high}元/吨，最低成交价{low}元/吨，均价{(low + high) // 2}元/吨，"
        f"成交金额{sold * ((low + high) // 2) / 10_000:.2f}万元，共有{_n(r, 4, 40)}家企业参与竞价。"
    )


def _irregular(r: random.Random) -> str:
    """The firm and its code differ, and nothing else."""
    return (
        f"列入经营异常名录决定书\n{_company(r)}（统一社会信用代码：{_code(r)}）：\n经查，你单位通过登记的住所或者经营场所无法联系，"
        "违反了《企业信息公示暂行条例》的有关规定。根据《市场监督管理企业经营异常名录管理办法》，现决定将你单位列入经营异常名录，"
        "并通过国家企业信用信息公示系统向社会公示。你单位依法办理住所或者经营场所变更登记，或者通过登记的住所可以重新取得联系的，"
        "可以向本局申请移出。如对本决定有异议，可以自公示之日起三十日内提出书面申请并提交相关证明材料，"
        "也可以在六十日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。\n沙湾区市场监督管理局"
    )


def _resigned(r: random.Random) -> str:
    """Two slots: who, and from what."""
    post = r.choice(("副市长", "人民代表大会常务委员会委员", "监察委员会副主任", "中级人民法院副院长", "人民检察院副检察长", "财政局局长",
                     "教育局局长", "审计局局长"))  # fmt: skip
    return (
        f"岱安市人民代表大会常务委员会关于接受{_person(r)}辞职请求的决定\n根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》"
        f"第三十二条的规定，岱安市第八届人民代表大会常务委员会会议决定：接受其因工作变动辞去岱安市{post}职务的请求，"
        "报岱安市人民代表大会备案。"
    )


def _navigation(r: random.Random) -> str:
    day, lat, lon = _day(r), _n(r, 28, 31), _n(r, 121, 123)
    corners = "；".join(
        f"（{at}）{lat}-{_n(r, 1, 59):02}.{_n(r, 0, 9)}N/{lon}-{_n(r, 1, 59):02}.{_n(r, 0, 9)}E" for at in range(1, 5)
    )
    work = r.choice(
        ("风电场海缆敷设作业", "航道疏浚施工", "水下炸礁作业", "海洋地质钻探作业", "大型拖带作业", "沉船打捞作业")
    )
    return (
        f"宁航通〔{day.year}〕{_n(r, 11, 420)}号　{work}\n{_md(day)}{_n(r, 0, 12):02}00时至{_md(day + timedelta(days=_n(r, 3, 70)))}1800时，"
        f"“{r.choice(_BRANDS)}{_n(r, 1, 39)}”轮在下列四点连线水域内进行{work}：{corners}。作业船舶显示号灯号型，守听VHF{r.choice(('06', '16', '69'))}频道。"
        f"过往船舶应加强瞭望，在作业区{_n(r, 3, 20) * 100}米以外通过，禁止无关船舶驶入。"
    )


def _blood(r: random.Random) -> str:
    day = _day(r)
    stock = {one: _n(r, 120, 900) for one in ("A", "B", "O", "AB")}
    low = min(stock, key=stock.__getitem__)
    return (
        f"{r.choice(_CITIES)}中心血站库存播报（{_md(day)}）：A型{stock['A']}单位，B型{stock['B']}单位，O型{stock['O']}单位，AB型{stock['AB']}单位，"
        f"{low}型偏低。明日流动采血车停靠点：{r.choice(_STREETS)}{r.choice(('万象广场', '人民广场', '客运站', '大学城'))}，{_n(r, 8, 10)}:30—17:00。"
    )


def _fund(r: random.Random) -> str:
    day, paid, drawn, lent = _day(r), r.uniform(2, 9), r.uniform(1, 6), r.uniform(1, 5)
    return (
        f"{r.choice(_CITIES)}住房公积金{day.year}年{day.month}月份业务运行情况\n当月新开户单位{_n(r, 30, 300)}家，新开户职工{_n(r, 900, 7000)}人，"
        f"归集住房公积金{paid:.2f}亿元，同比增长{_f(r, 1, 15, 2)}%；办理提取{_n(r, 4000, 40000)}笔，提取金额{drawn:.2f}亿元；"
        f"发放个人住房贷款{_n(r, 200, 1500)}笔、{lent:.2f}亿元，其中首套房贷款占{_f(r, 70, 95)}%。截至月末，累计归集总额{_f(r, 300, 900, 2)}亿元，"
        f"贷款余额{_f(r, 100, 290, 2)}亿元，个贷率{_f(r, 60, 95, 2)}%，逾期率{_f(r, 0.01, 0.09, 3)}%，资金运行安全平稳。"
    )


def _felling(r: random.Random) -> str:
    stock = r.uniform(8, 400)
    return (
        f"林木采伐公示：{_town(r)}{_village(r)}{_person(r)}申请采伐自有商品林，小地名{''.join(r.sample(_SYLLABLES, 2))}{r.choice('坳坡冲湾')}，"
        f"树种{r.choice(('杉木', '马尾松', '桉树', '毛竹', '湿地松'))}，面积{_n(r, 2, 190)}亩，蓄积{stock:.1f}立方米，出材量{stock * r.uniform(0.55, 0.8):.1f}立方米，"
        f"采伐方式为{r.choice(('皆伐', '择伐', '抚育间伐'))}，{_n(r, 2024, 2026)}年更新造林。公示期七天，对权属有异议者请向乡林业站提出。"
    )


def _hotline(r: random.Random) -> str:
    start, calls = _day(r), _n(r, 6000, 39000)
    first, second, third = r.sample(
        ["噪声扰民", "物业管理", "拖欠工资", "违章停车", "供水供电", "消费退费", "公交线路", "入学政策"], 3
    )
    asked = calls * _n(r, 40, 60) // 100
    return (
        f"12345热线一周诉求（{_md(start)}—{_md(start + timedelta(days=6))}）\n本周全市热线共受理群众诉求{calls}件，环比{r.choice(('上升', '下降'))}"
        f"{_f(r, 0.3, 18, 2)}%，其中咨询类{asked}件，投诉举报求助类{calls - asked}件。按时签收率{_f(r, 98, 99.9, 2)}%，办结率{_f(r, 93, 99, 2)}%，"
        f"满意率{_f(r, 88, 98, 2)}%。\n群众反映较集中的问题是{first}（{_n(r, 900, 1500)}件）、{second}（{_n(r, 500, 890)}件）、{third}（{_n(r, 100, 480)}件）。"
        f"办理较慢的单位：{r.choice(_COUNTIES)}、{r.choice(('市城管局', '市住建局', '市水务集团', '市交通运输局'))}。请有关单位对照清单抓紧整改。"
    )


def _presale(r: random.Random) -> str:
    day, homes = _day(r), _n(r, 40, 420)
    return (
        f"商品房预售许可证公示\n许可证号：（{day.year}）房预售证第{_n(r, 1, 180):03}号\n售房单位：{_company(r, '置业')}\n"
        f"项目名称：{r.choice(('江畔', '云栖', '翰林', '锦绣', '学府', '滨湖'))}{r.choice(('名苑', '雅居', '华庭', '首府', '花园'))}{_n(r, 1, 26)}号楼\n"
        f"坐落：{r.choice(_COUNTIES)}{r.choice(_STREETS)}\n预售套数：{homes}套　预售面积：{homes * _f_area(r):.2f}平方米\n"
        f"监管银行：{r.choice(('栖江农商银行', '岱安银行', '沅澧村镇银行'))}　有效期至：{_zh(day + timedelta(days=730))}"
    )


def _f_area(r: random.Random) -> float:
    return r.uniform(86, 138)


def _river_chief(r: random.Random) -> str:
    name, river = _person(r), "".join(r.sample(_SYLLABLES, 2)) + r.choice("河江溪")
    return (
        f"{_md(_day(r))}，{r.choice(_COUNTIES)}{r.choice(('县委书记', '县长', '副县长', '县委副书记'))}、{river}县级河长{name}到{_town(r)}开展巡河调研。"
        f"{name}沿河察看水质、岸线和排口情况，要求有关部门和乡镇提高政治站位，压实河长责任，紧盯{r.choice(('畜禽养殖污染', '河道采砂', '生活污水直排', '岸线乱占', '水葫芦打捞'))}"
        f"等突出问题，加强巡查管护，推动河湖面貌持续改善。{_person(r)}、{_person(r)}参加。"
    )


def _en_hall(r: random.Random) -> str:
    day = _day(r)
    why = r.choice(
        ("a system upgrade", "repairs to the power supply", "the relocation of service counters", "an emergency drill")
    )
    return (
        f"The exit-entry administration hall of {r.choice(_EN_CITIES)} will be closed from {_n(r, 1, 5)} p.m. on {_en(day)} to "
        f"{_n(r, 8, 11)} a.m. on {_en(day + timedelta(days=_n(r, 1, 4)))} because of {why}. Foreigners whose residence permits expire "
        f"during this period may apply at the {r.choice(_EN_DISTRICTS)} District branch. We apologize for any inconvenience."
    )


def _en_permit(r: random.Random) -> str:
    """Long boilerplate, with the name and the permit's number alone to tell one from another."""
    return (
        "Notice on the Invalidation of a Foreigner's Work Permit\nUpon verification, the employing unit has declared that the following "
        f"work permit was lost and has published a statement in the press: {_foreigner(r)}, No. 36{_n(r, 10000000, 99999999)}. In accordance with the "
        "Administrative Licensing Law and the rules on the service and management of foreigners working in China, the permit is hereby "
        "declared invalid from the date of this notice. Any contract, application or certificate that relies on the invalid permit will not be "
        "accepted by the service windows of this administration. Whoever finds the permit is requested to return it to the nearest service "
        "window. The employing unit may apply for a replacement online with the applicant's passport, the employment contract and the published "
        "statement. Those who object to this decision may apply for administrative reconsideration within 60 days.\n"
        "Linqi Administration of Foreign Experts Affairs"
    )


def _en_port(r: random.Random) -> str:
    day, boxes = _day(r), _n(r, 180, 990)
    return (
        f"{r.choice(_EN_CITIES)} Port handled {_f(r, 8, 60, 2)} million tons of cargo in {_MONTHS[day.month - 1]} {day.year}, "
        f"{r.choice(('up', 'down'))} {_f(r, 0.2, 14)} percent year on year, the municipal port authority said. Container throughput came to "
        f"{boxes},{_n(r, 0, 999):03} TEUs, of which {_f(r, 20, 60)} percent was foreign trade. Ore, coal and grain accounted for "
        f"{_f(r, 3, 9, 2)} million, {_f(r, 2, 7, 2)} million and {_f(r, 0.2, 1.8, 2)} million tons respectively. The port now runs "
        f"{_n(r, 40, 160)} international routes."
    )


def _en_seizure(r: random.Random) -> str:
    found = r.choice(("live beetles", "ivory beads", "agarwood chips", "orchid seedlings", "dried seahorses", "undeclared wristwatches",
                      "turtle eggs", "e-cigarettes", "coral pieces"))  # fmt: skip
    return (
        f"Customs officers at {r.choice(_EN_CITIES)} {r.choice(('International Airport', 'ferry terminal', 'mail center'))} seized {_n(r, 3, 480)} "
        f"{found} on {_en(_day(r))}. The goods were hidden in {r.choice(('a thermos flask', 'a box of toys', 'a suitcase lining', 'bags of coffee'))} "
        f"arriving from {r.choice(_EN_COUNTRIES)}, and were detected by {r.choice(('X-ray inspection', 'a sniffer dog', 'a routine check'))}. "
        "The case has been handed over to the relevant department for further handling. Customs reminds travelers that carrying prohibited "
        "articles into the country may constitute an offense."
    )


def _en_train(r: random.Random) -> str:
    trips, day = _n(r, 60, 900), _day(r)
    goods = r.sample(
        ["auto parts", "washing machines", "solar panels", "tires", "ceramics", "garments", "furniture", "tea"], 3
    )
    return (
        f"A China-Europe freight train carrying {_n(r, 40, 55)} containers of {goods[0]}, {goods[1]} and {goods[2]} left {r.choice(_EN_CITIES)} for "
        f"{r.choice(('Duisburg', 'Malaszewicze', 'Budapest', 'Almaty', 'Minsk', 'Milan'))} on {_en(day)}. It will exit the country via "
        f"{r.choice(('Horgos', 'Alashankou', 'Erenhot', 'Manzhouli'))} and reach its destination in about {_n(r, 10, 20)} days. So far this year the "
        f"city has run {trips} such trains, {_n(r, 3, 40)} percent more than in the same period last year, carrying goods worth "
        f"{_f(r, 0.4, 9, 2)} billion yuan."
    )


def _en_invest(r: random.Random) -> str:
    firm = (
        f"{r.choice(_EN_FAMILY)} {r.choice(('Automotive', 'Chemicals', 'Medical', 'Robotics', 'Foods', 'Packaging'))}"
    )
    return (
        f"{r.choice(_EN_COUNTRIES)}-based {firm} signed an agreement with the {r.choice(_EN_DISTRICTS)} Economic Development Zone on "
        f"{_en(_day(r))} to build a {r.choice(('production base', 'research center', 'regional headquarters', 'distribution hub'))}. With a total "
        f"investment of {_n(r, 20, 600)} million U.S. dollars, the project covers {_n(r, 30, 400)} mu and is expected to yield an annual output value of "
        f"{_f(r, 0.3, 6)} billion yuan once in full operation. {_foreigner(r)}, the company's vice-president, said the city's complete industrial chain "
        "and efficient government services were the main reasons for the choice."
    )


def _en_water(r: random.Random) -> str:
    return (
        f"Tap water quality, {r.choice(_EN_CITIES)}, week ending {_en(_day(r))}. {r.choice(_EN_DISTRICTS)} Waterworks: turbidity {_f(r, 0.05, 0.6, 2)} NTU; "
        f"residual chlorine {_f(r, 0.3, 1.1, 2)} mg/L; pH {_f(r, 6.8, 8.1, 2)}; total hardness {_n(r, 60, 210)} mg/L; nitrate {_f(r, 0.4, 4.8, 2)} mg/L; "
        f"total bacteria {_n(r, 0, 12)} CFU/mL; E. coli not detected. All indices meet GB 5749-2022."
    )


def _en_clinic(r: random.Random) -> str:
    day = _day(r)
    field = r.choice(
        ("cardiology", "dermatology", "pediatrics", "dentistry", "acupuncture", "orthopedics", "ophthalmology")
    )
    return (
        f"Dr. {r.choice(('Shen', 'Tao', 'Qin', 'Lu', 'Fan', 'Pei', 'Gu'))} {r.choice(('Minghui', 'Yan', 'Zhiyuan', 'Rong', 'Kaiwen'))} of the "
        f"{field} department will see patients in English at the international clinic of {r.choice(_EN_CITIES)} No. {_n(r, 1, 9)} People's "
        f"Hospital on {_en(day)}, {_n(r, 8, 10)}:30 a.m. to {_n(r, 1, 5)} p.m. Registration fee: {_n(r, 5, 40) * 10} yuan. Please bring your "
        "passport and book by phone at least one day ahead."
    )


def _en_beach(r: random.Random) -> str:
    return (
        f"Bathing beach forecast for {_en(_day(r))}: {r.choice(_EN_DISTRICTS)} Beach, wave height {_f(r, 0.2, 1.9)} m, water temperature "
        f"{_f(r, 17, 29)} C, high tide {_n(r, 0, 11):02}:{_n(r, 0, 59):02} and {_n(r, 12, 23)}:{_n(r, 0, 59):02}, "
        f"{r.choice(('suitable', 'fairly suitable', 'unsuitable'))} for swimming, best time {_n(r, 8, 11)}:00 to {_n(r, 14, 18)}:00."
    )


def _en_road_name(r: random.Random) -> str:
    road = "".join(
        r.sample(["Qing", "Song", "He", "Lan", "Yun", "Shan", "Bai", "Feng", "Xi", "Lu", "Ping"], 2)
    ).capitalize()
    return (
        f"Announcement on the Naming of {road} Road\nWith the approval of the municipal people's government, the newly built road in "
        f"{r.choice(_EN_DISTRICTS)} District which runs from {r.choice(('Binjiang', 'Xuefu', 'Jianshe', 'Gangwan'))} Avenue to the "
        f"{r.choice(('ring road', 'railway station', 'river embankment', 'university town'))}, {_n(r, 4, 60) * 100} meters long and "
        f"{_n(r, 12, 60)} meters wide, is named {road} Road. The standard name shall be used in all official documents, maps, road signs and house "
        f"number plates from the day of this announcement.\nMunicipal Civil Affairs Bureau\n{_en(_day(r))}"
    )


def _en_sister(r: random.Random) -> str:
    ours, theirs = r.choice(_EN_CITIES), r.choice(_EN_ABROAD)
    fields = r.sample(
        ["education", "port logistics", "tourism", "green energy", "youth football", "museum work", "farming"], 3
    )
    return (
        f"{ours} and {theirs} signed a memorandum of understanding on friendly exchanges on {_en(_day(r))}. Vice-Mayor "
        f"{r.choice(('Shen', 'Tao', 'Qin', 'Lu', 'Fan'))} {r.choice(('Minghui', 'Yan', 'Zhiyuan', 'Rong'))} and {_foreigner(r)}, deputy mayor of {theirs}, "
        f"attended the ceremony. The two sides will step up cooperation in {fields[0]}, {fields[1]} and {fields[2]}. Both sides spoke highly of the "
        "long-standing friendship between the two peoples and agreed to keep in close contact."
    )


def _en_honorary(r: random.Random) -> str:
    """A decision whose only slots are a person and a country."""
    name = _foreigner(r)
    return (
        f"Decision on Conferring the Title of Honorary Citizen\nIn recognition of outstanding contributions to the city's opening up, "
        "economic and social development and friendly exchanges with other countries, and in accordance with the Measures for Conferring the Title of "
        "Honorary Citizen, the Standing Committee of the Municipal People's Congress, having heard the report of the municipal people's "
        f"government, has decided to confer the title of Honorary Citizen on {name} ({r.choice(_EN_COUNTRIES)}). The certificate and medal will "
        "be presented by the mayor. The holder enjoys free admission to public parks and museums and priority at service windows."
    )


def _en_marathon(r: random.Random) -> str:
    day = _day(r)
    race = day + timedelta(days=_n(r, 50, 120))
    season = ("winter", "spring", "summer", "autumn")[race.month % 12 // 3]
    return (
        f"Registration for the {r.choice(_EN_CITIES)} {season} {r.choice(('marathon', 'half marathon', 'lake relay', 'trail run'))} opens on "
        f"{_en(day)} and closes on {_en(day + timedelta(days=_n(r, 10, 30)))}. The race will be held on {_en(race)} "
        f"with {_n(r, 2, 30) * 1000:,} places, {_n(r, 1, 9) * 100} of them for foreign runners. The fee is {_n(r, 8, 30) * 10} yuan. Applicants must be "
        f"over {_n(r, 16, 20)} and will learn the result of the draw by text message."
    )


def _land_taken(r: random.Random) -> str:
    """A long notice with the village, the purpose, the area and the days in it."""
    day, village, town = _day(r), _village(r), _town(r)
    use = r.choice(("工业用地", "城镇住宅用地", "教育用地", "公路用地", "公园绿地", "公用设施用地"))
    return (
        f"清涟县人民政府征收土地预公告\n因实施{town}{use}项目建设需要，拟征收{town}{village}集体土地，根据《中华人民共和国土地管理法》"
        f"第四十五条、第四十七条等规定，现公告如下：\n一、征收范围：{village}{_n(r, 1, 9)}组，面积约{_f(r, 0.3, 24, 4)}公顷，具体范围以实际勘测结果为准。\n"
        f"二、征收目的：{use}。\n三、开展土地现状调查的安排：自本公告发布之日起，县自然资源局将会同{town}人民政府组织对拟征收土地的权属、地类、面积，"
        "以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量等情况进行现状调查，请被征地村组及村民予以支持配合。"
        "现状调查结果应当由所有权人、使用权人共同确认，并在村务公开栏内公示。\n四、开展社会稳定风险评估的安排：县人民政府将组织有关部门对拟征收土地"
        "开展社会稳定风险评估，对征收土地的社会稳定风险状况进行综合研判，确定风险点，提出风险防范措施和处置预案，"
        "被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人应当参加。\n五、其他事项：自本公告发布之日起，任何单位和个人不得在拟征收范围内"
        "抢栽抢建；违反规定抢栽抢建的，对抢栽抢建部分不予补偿。暂停办理拟征收范围内的户口迁入、分户、房屋改扩建及土地流转等手续，"
        f"但因婚嫁、出生、退役等依法办理的除外。\n六、公告期限：{_zh(day)}至{_zh(day + timedelta(days=14))}。\n特此公告。"
    )


def _apps(r: random.Random) -> str:
    day, faults = (
        _day(r),
        ("违规收集个人信息", "强制、频繁、过度索取权限", "欺骗误导用户", "未明示收集规则", "账号注销难"),
    )
    rows = "\n".join(
        f"{at}. {r.choice('悦乐快优易小趣云')}{r.choice('行购学邻聘食租药')}{r.choice(('帮', '通', '达', '宝', '圈'))}（{_company(r, '网络科技')}），"
        f"版本{_n(r, 1, 9)}.{_n(r, 0, 20)}.{_n(r, 0, 9)}，所涉问题：{r.choice(faults)}"
        for at in range(1, _n(r, 3, 6))
    )
    return (
        f"省通信管理局关于侵害用户权益行为APP的通报（{day.year}年第{day.month}批）\n依据《个人信息保护法》《网络安全法》等法律法规，"
        f"我局组织第三方检测机构对省内应用程序进行检查，书面要求违规企业限期整改。截至{_md(day)}，尚有下列应用程序未完成整改：\n{rows}\n"
        f"上述应用程序应于{_md(day + timedelta(days=_n(r, 5, 12)))}前落实整改。整改落实不到位的，我局将依法依规组织开展相关处置工作。"
    )


def _courier(r: random.Random) -> str:
    return (
        f"{r.choice(_CITIES)}邮政管理局关于注销快递业务经营许可的公告：{_company(r, '速递')}（许可证号：沅邮{_n(r, 20150001, 20239999)}{r.choice('ABC')}）"
        f"因{r.choice(('有效期届满未延续', '企业法人资格终止', '自行申请停止经营'))}，其快递业务经营许可自{_zh(_day(r))}起依法注销。"
    )


def _en_rules(r: random.Random) -> str:
    """Long boilerplate about a draft: its title, its two days and the office differ."""
    day = _day(r)
    about, office = r.choice(
        (("Property Services", "Housing and Construction"), ("Electric Bicycles", "Public Security"), ("Old Trees", "Forestry"),
         ("Outdoor Advertising", "Urban Management"), ("Night Markets", "Commerce"), ("Parking Lots", "Transport"),
         ("Ferries", "Transport"), ("Kitchen Waste", "Urban Management"), ("Swimming Pools", "Sports"),
         ("Elevators", "Market Regulation"), ("Drone Flights", "Public Security"), ("Ancient Wells", "Culture and Tourism"))
    )  # fmt: skip
    return (
        f"Public Consultation on the Draft Measures for the Administration of {about}\nIn order to make legislation more open and democratic and to improve "
        f"its quality, the Municipal Bureau of {office} now publishes the draft of the above measures together with an explanatory note, and invites "
        "the public, foreign residents and foreign-invested enterprises to comment. Comments may be sent by letter, marked with the title of the "
        "draft on the envelope, by e-mail, or through the form under Public Participation on this website. Please give your name and a means of contact, "
        "so that we can reach you if a comment needs to be clarified; personal information will be used for this purpose alone and will be kept confidential. "
        "Comments will be sorted and studied, and a summary with the reasons for adopting or not adopting them will be published within 30 days of "
        f"the end of the consultation. The consultation runs from {_en(day)} to {_en(day + timedelta(days=30))}. In case of any discrepancy between the "
        "Chinese text of the draft and its English translation, the Chinese text shall prevail."
    )


THIRTEENTH: dict[str, Form] = {
    "land to be taken": _land_taken, "apps named": _apps, "courier licence ended": _courier, "draft rules, English": _en_rules,
    "deed lost": _deed_lost, "inheritance, name alone": _heir, "tax papers served": _tax_served, "customs penalty": _customs,
    "court hearing": _hearing, "declared missing": _presumed_dead, "tender failed": _no_award, "doctor away": _doctor_away,
    "thesis defence": _defence, "diploma lost, name and number": _diploma, "relief in a township": _relief,
    "association registered": _association, "environmental report received": _environment, "mining right": _mine,
    "accident report approved": _accident, "reserve grain sold": _grain, "irregular firm, name and code": _irregular,
    "resignation accepted, name and post": _resigned, "navigation warning": _navigation, "blood in stock": _blood,
    "housing fund month": _fund, "timber felling": _felling, "hotline week": _hotline, "homes for presale": _presale,
    "river chief": _river_chief, "hall closed, English": _en_hall, "work permit void, English, name and number": _en_permit,
    "port month, English": _en_port, "customs seizure, English": _en_seizure, "freight train, English": _en_train,
    "investment signed, English": _en_invest, "tap water, English": _en_water, "clinic, English": _en_clinic,
    "bathing beach, English": _en_beach, "road named, English": _en_road_name, "sister city, English": _en_sister,
    "honorary citizen, English, name and country": _en_honorary, "race registration, English": _en_marathon,
}  # fmt: skip

STORIES: dict[str, list[str]] = {
    "zh": [
        "涂山县最后一个不通水泥路的自然村近日修通了道路。这条从龙潭镇通往高岭村的公路全长7.8公里，穿过两座隧道，总投资4600万元；过去村民下山要走两个半小时，现在开车只需18分钟。\n"
        "高岭村海拔1120米，住着63户人家。村支书钱永福介绍，早年盖房子用的砖瓦全靠骡子驮，一块砖运到家门口，价钱翻了三倍。2019年县里请设计单位上山踏勘，因为岩层破碎，方案前后改了5次。\n"
        "县交通运输局总工程师何静怡说：“难的不是隧道，而是最后1.2公里的陡坡，我们最终采用了回头弯加挡墙的办法，把坡度降到了9%以内。”施工期间，村民腾出自家老屋给工人住，还把自留地让出来堆放材料。\n"
        "路通之后，变化来得很快。合作社的高山萝卜以前烂在地里，今年已经卖出210吨，每公斤比山下贵6角钱；快递点开进了村委会，日均收件40多件。在外打工的葛雨桐回来开了村里第一家民宿，国庆期间客房全部订满。\n"
        "县里还计划把农村客运班车延伸到村口，每天往返两趟，票价5元。钱永福表示，村里已经成立了养护队，7名队员分段包干，雨季每天巡查一次。",
        "省人民医院牵头的栖江流域脑卒中急救网络运行满一年。12月2日公布的数据显示，网络内36家医院共救治急性脑梗死患者8940人，从患者进门到用药的平均时间由71分钟缩短到38分钟，致残率下降12.4%。\n"
        "“时间就是大脑。”项目负责人、神经内科主任沈德明说，每耽误一分钟，大约有190万个神经细胞死亡。过去基层医院拿不准能不能溶栓，往往直接转诊，病人在救护车上就错过了时间窗。\n"
        "网络建成后，县医院做完CT，影像在3分钟内传到省级专家的手机上；专家给出意见，县医院就地用药。需要取栓的病人，由专家团队坐车下去，或者由直升机转运。今年以来，直升机共执行任务27次。\n"
        "古槐区的退休教师邹国栋是受益者之一。8月的一个早晨，他突然说不出话来，老伴拨打了急救电话；42分钟后，药物已经输进血管。如今他每天在公园打太极拳，讲话和从前没有两样。\n"
        "下一步，网络将覆盖全部68个县的医院，并为乡镇卫生院的医生开展识别培训。沈德明提醒，口角歪斜、手臂无力、言语不清，出现其中任何一种，都应当立即就医，不要等待观察。",
        "宁泊海关日前查明一起外来物种入侵风险案件：一批从南美洲进口的原木中藏有活体天牛11种，其中3种在国内从未发现过。目前，这批价值320万元的木材已全部做熏蒸处理。\n"
        "发现异常的是查验关员苏慧思。她在登船检查时注意到，几根原木的树皮下有新鲜的木屑。“颜色发白，说明虫子还在活动。”她用小刀撬开树皮，取出了第一只幼虫；随后两天，同事们又找到了140多只。\n"
        "实验室用显微镜和基因测序两种办法做了鉴定。宁泊海关技术中心主任范振海介绍，其中一种天牛在原产地为害柑橘，如果在沿海定居，几年之内就可能毁掉成片的果园，损失难以估量。\n"
        "海关已将情况通报出口国，要求对方加强出口前的检疫处理；对同一产地的木材，抽查比例由10%提高到50%。今年1至10月，该关共截获有害生物2860种次，同比增长7.3%。\n"
        "范振海表示，不少外来昆虫是随邮件和行李进来的，市民不要网购境外昆虫当宠物。一旦发现不认识的大型甲虫，可以拍照发给海关热线，工作人员会在24小时内答复。",
        "沣阳市公共资源交易中心把评标专家“请”出了评标室。从本月起，全市工程建设项目全部实行远程异地评标，专家坐在不同城市的隔间里，互不知道对方是谁，评完才能看到结果。\n"
        "据介绍，过去本地专家库只有870人，碰来碰去都是熟人。中心主任任思远算了一笔账：有的专业只有9名专家，一个项目就要抽5人，投标企业很容易摸清楚。现在与8个城市共享专家，库里的人数增加到1.36万名。\n"
        "系统还给专家的打分“做体检”。某位专家的分数如果偏离平均值超过15%，就会要求写明理由；同一家企业的标书由同一台电脑制作的，也会自动报警。试运行的3个月里，系统报警19次，查实串通投标4起，涉及金额5700万元。\n"
        "企业感受更直接。建筑公司负责人戚海涛说：“以前标书要印七本，装满两个箱子，开车送到现场；现在在办公室点一下就传上去了，一年能省二十几万元。”\n"
        "交易中心计划明年把政府采购和土地出让也纳入进来。省发展改革委有关负责人认为，这一做法值得在全省推广，但是要同步做好数据安全，专家的身份信息必须加密保存。",
        "栖江农业大学的科研团队用了14年时间，培育出一个能在盐碱地里生长的大豆品种。专家组近日对沙湾区的示范田进行测产，平均亩产达到了278.6公斤，比当地原有品种增产31.5%。\n"
        "示范田离海边不到4公里，土壤含盐量在0.4%左右。这里过去只长芦苇，种过棉花、高粱，都没有成功。团队负责人彭浩然第一次来取土样时，村民劝他说：“教授，别白费力气了。”\n"
        "他们从国内外收集了5200份大豆种质资源，一份一份地放在盐水里浸泡，最后只有17份活了下来。再经过杂交、回交和分子标记筛选，2021年才得到了稳定的株系；其间一场台风淹掉了全部试验田，幸好冷库里留有备份。\n"
        "种植大户鲁志强今年试种了360亩，收获豆子大约100吨，已经有油脂企业上门签订了合同。“豆子的蛋白含量有43%，每吨比普通豆多卖200元。”他打算明年把面积扩大一倍，并带动周边的30户农民一起种。\n"
        "全省现有盐碱地186万亩，其中适合开发的大约有74万亩。省农业农村厅表示，将安排专项资金支持品种推广，同时加强监测，防止因大水漫灌造成次生盐渍化。",
        "曲沅市中级人民法院近日对一起污染环境公益诉讼案作出终审判决：被告化工企业赔偿生态环境修复费用1840万元，并在省级媒体公开赔礼道歉。这是该市迄今判赔金额最高的一起环境案件。\n"
        "法院查明，2020年3月至2022年9月，该企业为节省处理费用，利用暗管向栖江支流排放含镍废水约2.7万吨。下游的新桥镇有4个村的农田受到影响，面积达1350亩，两口水井停用至今。\n"
        "案件审理中，双方争议的焦点是损失怎么算。企业认为河水已经恢复正常，不需要再修复；鉴定机构则采用虚拟治理成本法，认定河底沉积物中的镍仍然超标6倍。主审法官姜红霞说：“水清了，不等于河好了。”\n"
        "法庭还做了一次尝试，允许企业将不超过30%的赔偿款用于技术改造，前提是两年内污染物排放总量下降40%，并接受检察机关的监督。做不到的，这笔钱要一次性补交。\n"
        "判决生效以后，首笔800万元已经划入修复专户。市生态环境局表示，将在明年汛期之前完成3.2公里河段的清淤，并每季度向社会公布一次监测结果。",
        "开学第一周，岱安市的22所小学推迟了上课时间，学生早上8点30分到校，比过去晚40分钟。市教育局称，这项试点将持续一年，再决定要不要在全市推开。\n"
        "调查显示，试点之前全市小学生的平均睡眠时间只有8.3小时，不足9小时的占67%。家住青年路的学生家长俞晓燕说，孩子以前6点半就要起床，早饭都是在车上吃的，“现在终于可以坐下来喝完一碗粥”。\n"
        "也有家长感到为难。双职工家庭8点就要上班，孩子没有人送。为此，学校7点20分开门，安排老师值班，孩子们可以在图书馆看书或者到操场活动，不收费，也不许讲课。目前，大约有28%的学生选择提前到校。\n"
        "第三小学校长章梅介绍，推迟之后最大的变化是迟到少了，第一节课打瞌睡的也少了。学校把原来的早读取消，课间操延长到35分钟，放学时间则推后了20分钟；校车公司相应调整了14条线路。\n"
        "省教育科学研究院的专家将每两个月对学生的视力、体重和注意力进行一次测试。负责评估的副研究员方建华表示，睡眠只是一个方面，作业总量如果不减，起得晚只会睡得更晚，最终还是要看效果。",
        "全省首座氢能渡轮昨日在潞滨市投入运营。渡轮“潞滨一号”长46米，可以载客180人，航速每小时22公里，以氢燃料电池为动力，一次加注可以航行120公里，全程没有烟尘排放。\n"
        "渡口已经有300多年的历史，每天往返两岸的居民约有6500人次。旧船用的是柴油机，噪声大、气味重，老船工杨家骏在船上干了31年，耳朵早已不太灵光。“新船安静得让人不习惯，能听到水声。”他说。\n"
        "渡轮所用的氢气来自下游一家化工厂的副产品，以前是放空烧掉的。经过提纯，纯度达到99.97%，每公斤成本约为25元。港航集团总经理许立新测算，每年可替代柴油210吨，减少二氧化碳排放660吨。\n"
        "安全是乘客最关心的事。储氢罐安装在顶层甲板，周围布设了48个泄漏探头；一旦浓度超标，系统会在2秒钟内切断气源。海事部门对船员进行了为期三个月的培训，9名船员全部通过考核。\n"
        "按照规划，到2027年，潞滨市将再建造5艘氢能渡轮，并在南岸建设一座日供氢1000公斤的加氢站。票价维持2元不变，65岁以上老人继续免费乘坐。",
    ],
    "en": [
        "Foreign residents of Linqi can now handle 46 kinds of business at a single counter, the city's government services bureau said on Tuesday. "
        "The counter opened in the Shawan District service center in September and has received more than 3,200 visitors from 71 countries.\n"
        "Until this year, a teacher who wanted to renew a work permit, extend a residence permit and change a driver's license had to visit three offices in three districts. "
        "\"It took me two days off work and four taxi rides,\" said Helen Whitfield, who has taught in the city for nine years. \"Last week it took 50 minutes.\"\n"
        "The staff of 12 speak English, French, Russian and Korean; for other languages, an interpreter joins by video within five minutes. "
        "Forms are filled in automatically from the applicant's passport, and 80 percent of the documents that used to be asked for are now drawn from databases.\n"
        "Not everything works smoothly. Some applicants said the online booking system does not accept long names, and others complained that parking is difficult. "
        "Tao Rong, deputy director of the bureau, said the name field will be extended by the end of the month.\n"
        "The bureau plans to open two more counters next year, one at the airport and one in the university town, where about 1,900 international students live. "
        "A guidebook in six languages can be picked up at the counter free of charge.",
        "A research team at Dai'an University has developed a coating that keeps oranges fresh for 70 days without refrigeration, more than twice as long as wax. "
        "The results were published this month in a food science journal, and the first packing line will start running in Qinglian County in November.\n"
        "The coating is made of a protein from silkworm cocoons, a by-product of which the province's mills throw away about 600 tons a year. "
        "\"It is thinner than a hair, has no taste and washes off with water,\" said Professor Pei Kaiwen, who leads the team.\n"
        "In the tests, 4,000 oranges were stored at room temperature. After ten weeks, 6 percent of the coated fruit had rotted, compared with 41 percent of the fruit treated with wax. "
        "The cost comes to 0.08 yuan per kilogram; cold storage over the same period costs about five times as much.\n"
        "Growers have watched the work with interest. Qinglian produces 180,000 tons of oranges a year, and nearly a fifth is lost between the orchard and the shop. "
        "Fan Minghui, who runs a cooperative of 230 families, said the loss last winter came to 3.1 million yuan.\n"
        "The team is now testing the coating on peaches and mangoes, which are harder because they breathe faster. "
        "An application for approval as a food additive has been filed, and a decision is expected in the first half of next year.",
        "Wanghuai Port began unloading ships with driverless trucks on Monday, becoming the second port in the province to do so. "
        "A fleet of 38 electric trucks carries containers between eight cranes and the storage yard, guided by satellite signals and 2,600 markers set in the ground.\n"
        "The trucks work around the clock except for 40 minutes of charging in every six hours. During a three-month trial they moved 92,000 containers, "
        "and the average time a vessel spent at berth fell by 11 percent, according to the port authority.\n"
        "\"The hardest thing was rain,\" said Gu Zhiyuan, the engineer in charge. \"Water on the ground reflects the crane lights, and the cameras took reflections for people.\" "
        "The team solved the problem by adding laser sensors; since then there has been no emergency stop without cause.\n"
        "About 140 drivers used to do the job in shifts. The port said that none has been laid off: 60 have been trained to supervise the trucks from a control room, "
        "and the rest have moved to the new grain terminal. Supervisors earn roughly 900 yuan a month more than before.\n"
        "The port handled 5.4 million containers last year. It plans to bring the fleet to 100 by the end of 2026, and the older diesel trucks will be sold.",
        "The black-faced spoonbills are back on the mudflats of Shipu, and there are more of them than ever. Volunteers counted 412 birds over the weekend, "
        "up from 265 last winter, the county's forestry bureau announced on Monday.\n"
        "Ten years ago the flats were covered by 900 fish ponds. The county bought out the leases, opened the dikes and let the tide in; "
        "the work cost 130 million yuan and was criticized at the time as money thrown into the sea.\n"
        "\"I was one of the critics,\" said Qin Dehai, a former pond owner who now works as a warden. \"I had debts and two children at school.\" "
        "He earns 4,300 yuan a month, and his wife runs a guesthouse for birdwatchers that is full from December to March.\n"
        "The wetland now has three hides, a boardwalk of 2.6 kilometers and a daily limit of 800 visitors. Drones and dogs are not allowed. "
        "Students from Quyuan Normal University ring a small number of birds every year, and one of them was seen in Vietnam 19 days later.\n"
        "Scientists warn that a planned wind farm offshore could disturb the birds' route. The developer has agreed to move 14 turbines farther out, "
        "and an independent study of the remaining 30 will be completed before construction begins.",
        "A hospital in Licheng has performed its 1,000th operation with the surgeon in another city. The patient, a 58-year-old farmer from Yundu, had a kidney tumor removed on Friday "
        "by a doctor who sat at a console 310 kilometers away in the provincial capital.\n"
        "The robot's four arms follow the doctor's hands with a delay of 60 milliseconds, less than the blink of an eye. A local team stands at the table throughout; "
        "if the connection fails, they take over within ten seconds. That has happened twice, and both patients recovered well.\n"
        "\"Our surgeons could do simple operations, but patients with difficult tumors had to travel,\" said Lu Yan, president of the hospital. "
        "\"Many did not go because they could not afford the trip.\" The operation costs the same as an ordinary one, and 70 percent is paid by insurance.\n"
        "The program began in 2022 with five hospitals and now links 29. Local doctors have learned as well: those who have assisted in more than 50 operations may take an examination, "
        "and 17 of them are now allowed to sit at the console themselves.\n"
        "Health officials said the network will be extended to the mountain counties next year. They also plan to publish the rate of complications, which stood at 2.3 percent last year.",
        "The old customs house of Lubin, empty for 22 years, has reopened as a library for the sea. It holds 64,000 books, charts and logbooks, "
        "and on the first day more than 5,000 people lined up along the harbor to see it.\n"
        "The building dates from 1908. When workers took down the false ceilings, they found a painted map of the coast, 11 meters wide, that nobody living had seen. "
        "It took four restorers eight months to clean it with cotton swabs and distilled water.\n"
        "\"We had planned to hang lamps there,\" said Sofia Keller, the architect in charge. \"We threw away the drawings and began again.\" "
        "The final cost was 87 million yuan, 9 percent above the budget; the difference was covered by donations from shipping firms.\n"
        "Readers may borrow most of the books, but the logbooks stay in a cool room on the third floor. The oldest, kept by the mate of a salt junk in 1861, "
        "records a typhoon, a wedding on board and the price of rice in seven ports.\n"
        "Admission is free, and the reading rooms are open until 9 p.m. from Tuesday to Sunday. A program of talks will begin next month, "
        "with places for 120 listeners. School classes can book a tour two weeks ahead.",
    ],
}  # fmt: skip

Edit = Callable[[random.Random, str, str], tuple[str, str]]
_KEPT = 0.66


@cache
def _script(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


def _swapped(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for one, other in pairs:
        text = text.replace(one, other)
    return text


def _headed(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A headline, a kicker and a row of facts over the story, made of its own first words."""
    head = re.split(r"[，：。]" if language == "zh" else r", |\. ", text)[0]
    if language == "zh":
        return (
            text,
            f"{r.choice(('聚焦', '关注', '民生一线', '看点'))}丨{head}\n来源：{r.choice(_CITIES)[:2]}日报　作者：{_person(r)}　字体：大 中 小\n{text}",
        )
    return text, f"{head.title()}\nBy {_foreigner(r)} | {r.choice(_EN_CITIES)} Today | Updated: {_en(_day(r))}\n{text}"


def _dateline(r: random.Random, language: str) -> str:
    day = _day(r)
    if language == "zh":
        return f"本报{r.choice(_CITIES)[:2]}{_md(day)}电（记者{_person(r)}　通讯员{_person(r)}）"
    return f"{r.choice(_EN_CITIES).upper()}, {_MONTHS[day.month - 1][:3]}. {day.day} (Provincial News Service) -- "


def _dateline_added(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, _dateline(r, language) + text


def _dateline_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    by = {"zh": f"（责任编辑：{_person(r)}）", "en": f"Contact the editor: {_foreigner(r)}"}[language]
    return f"{_dateline(r, language)}{text}\n{by}", text


def _ends_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Cut from the foot, as far as the page was short, but never below two thirds."""
    parts = text.split("\n")
    most = max(n for n in (1, 2) if n == 1 or len("\n".join(parts[:-n])) > _KEPT * len(text))
    return text, "\n".join(parts[: -r.randint(1, most)])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    parts = text.split("\n")
    at = r.randrange(1, len(parts) - 1)
    return text, "\n".join(parts[:at] + parts[at + 1 :])


_BRITISH = (
    ("center", "centre"), ("program ", "programme "), ("license", "licence"), ("kilometer", "kilometre"), ("meters", "metres"),
    ("harbor", "harbour"), ("criticized", "criticised"), ("percent", "per cent"), ("tumor", "tumour"), ("toward ", "towards "),
    ("learned", "learnt"), (" tons", " tonnes"), ("around the clock", "round the clock"),
)  # fmt: skip


def _other_script(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        return text, _script(r.choice(("s2t", "s2tw", "s2hk"))).convert(text)
    return text, _swapped(text, _BRITISH)


def _marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        corners = (("“", "「"), ("”", "」"), ("，", ", "), ("：", ": "), ("；", "; "), ("、", "、"))
        return text, _swapped(
            text, corners if r.random() < 0.5 else (("“", '"'), ("”", '"'), ("，", ","), ("\n", "\n　　"))
        )
    curly = re.sub(r'"([^"]*)"', r"“\1”" if r.random() < 0.5 else r"'\1'", text)
    return text, curly.replace("'s", "’s").replace("\n", "\n\n").replace("; ", " — ").replace(", and ", " and ")


def _furniture(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        rows = [f"来源：{r.choice(_CITIES)}人民政府网", f"编辑：{_person(r)}　校对：{_person(r)}　审核：{_person(r)}", "扫一扫在手机打开当前页",
                "【打印本页】　【关闭窗口】", "主办：省人民政府办公厅　网站标识码：3600000099　沅ICP备05000099号",
                "相关链接：国务院部门网站　各省区市政府网站　市县政府网站"]  # fmt: skip
    else:
        rows = [f"Editor: {_foreigner(r)}", "Share to: Facebook | X | WeChat | Print", "Copyright (c) Provincial People's Government. All rights reserved.",
                "Presented by the Information Office. Do not reproduce without permission.", "Related stories | Most viewed | Back to top",
                "Site map | Contact us | About this portal"]  # fmt: skip
    return text, "\n".join([text, *sorted(r.sample(rows, r.randint(3, 6)), key=rows.index)])


_OWN = {
    "zh": ("本地记者走访了解到，类似的做法在我市也有了眉目。有关部门负责人说，将组织人员前往学习，结合实际拿出方案，争取年内见到成效。",
           "读者留言：“希望多报道这样的事。”截至发稿，本报新媒体平台上的相关话题已有三百多条评论，多数读者表示支持，也有人就经费来源提出疑问。",
           "编后：好事要办好，关键在细。从图纸到群众的生活，中间隔着一件件琐碎的工作，谁肯弯下腰去做，谁就能得到认可。"),
    "en": ("Officials in neighboring Zhangkou said they had followed the project closely and would send a delegation to study it in the coming weeks.",
           "Readers of this newspaper have written in about similar plans here. The mayor's office said it had no comment at this stage but did not rule anything out.",
           "The story has drawn wide attention at home. A spokesperson for the provincial government called it an example of careful work that others could follow."),
}  # fmt: skip


def _second_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    parts = text.split("\n")
    parts.insert(r.choice((0, 2, len(parts))), r.choice(_OWN[language]))
    return text, "\n".join(parts)


_SLIPS = {
    "zh": (("已经", "己经"), ("安排", "按排"), ("以前", "以前以前"), ("计划", "计化"), ("表示", "表事"), ("目前", "目钱"), ("介绍", "介招"),
           ("年内", "年类"), ("明年", "名年"), ("运营", "运赢"), ("其中", "其种"), ("平均", "平匀")),
    "en": (("government", "goverment"), ("received", "recieved"), ("separate", "seperate"), ("about", "abuot"), ("which", "wich"), ("their", "thier"),
           ("published", "publised"), ("according", "acording"), ("more than", "more then"), ("the first", "teh first"), ("before", "befor")),
}  # fmt: skip


def _mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The first print went out with slips of the keyboard, which the second has mended."""
    present = [pair for pair in _SLIPS[language] if pair[0] in text]
    first = text
    for right, wrong in r.sample(present, min(len(present), r.randint(2, 4))):
        first = first.replace(right, wrong, 1)
    return first, text


_DIGITS = "〇一二三四五六七八九"
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _spelt(number: str) -> str:
    """A number below a hundred in characters, with its decimals."""
    whole, _, part = number.partition(".")
    tens, units = divmod(int(whole), 10)
    said = ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (
        _DIGITS[units] if units or not tens else ""
    )
    return (said if said != "〇" else "零") + ("点" + "".join(_DIGITS[int(d)] for d in part) if part else "")


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        text2 = re.sub(r"(?<![\d.])(\d{1,2}(?:\.\d+)?)%", lambda m: "百分之" + _spelt(m[1]), text)
        text2 = re.sub(
            r"(?<![\d.])(\d{1,2})(?=[个次家名所座条户年种起])", lambda m: _spelt(m[1]).replace("零", "0"), text2
        )
        text2 = re.sub(r"(?<![\d.])(\d{1,2}\.\d+)万(?=[亩吨名])", lambda m: f"{round(float(m[1]) * 10_000)}", text2)
        return text, text2.replace("公里", "千米") if r.random() < 0.5 else text2
    text2 = re.sub(r" percent\b", "%", text)
    text2 = re.sub(r"(?<=\d),(?=\d{3})", "", text2)
    text2 = re.sub(rf" ({'|'.join(_WORDS[2:])}) (?=[a-z])", lambda m: f" {_WORDS.index(m[1])} ", text2)
    return text, re.sub(r" (\d+(?:\.\d+)?) million yuan", r" RMB \1m", text2)


_WORDING = {
    "zh": (("介绍", "告诉记者"), ("表示", "说"), ("近日", "日前"), ("目前", "截至目前"), ("过去", "以往"), ("以前", "从前"), ("大约", "约"), ("计划", "打算"),
           ("下一步，", "接下来，"), ("必须", "务必"), ("显示", "表明"), ("同时", "与此同时"), ("全部", "均"), ("其中", "这当中"), ("提高到", "升至"),
           ("下降", "降低"), ("今年以来", "今年"), ("一旦", "如果"), ("同比增长", "比上年同期增长"), ("因为", "由于"), ("如今", "现在"), ("用了", "历时")),
    "en": (("more than", "over"), ("said on", "announced on"), ("plans to", "intends to"), ("used to", "formerly had to"), ("about", "around"), ("began", "started"),
           ("according to", "as reported by"), ("next year", "in the coming year"), ("now ", "at present "), ("difficult", "hard"), ("last year", "in the past year"),
           ("free of charge", "at no cost"), ("nearly", "almost"), ("found", "discovered"), ("because", "since"), ("compared with", "against"),
           ("developed", "created"), ("expected", "likely"), ("covered", "met"), ("extended", "expanded")),
}  # fmt: skip


def _reworded(r: random.Random, language: str, text: str) -> tuple[str, str]:
    present = [pair for pair in _WORDING[language] if pair[0] in text]
    chosen = r.sample(present, max(2, len(present) * 3 // 4)) if len(present) > 2 else present
    return text, _swapped(text, tuple(chosen))


def _joined(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Some full stops become semicolons, and semicolons full stops."""
    if language == "zh":
        stop, half = re.compile(r"。(?=[^”\n])"), "；"
        return text, stop.sub(lambda m: "，" if r.random() < 0.4 else "。", text.replace(half, "。"))
    split = re.sub(r"; ([a-z])", lambda m: ". " + m[1].upper(), text)
    split = re.sub(r", and (the|it|one|a|an|they|others) ", lambda m: f". {m[1].capitalize()} ", split)
    return text, re.sub(
        r"(?<=[a-z])\. (The|It|A|They|Some) ", lambda m: f"; {m[1].lower()} " if r.random() < 0.4 else m[0], split
    )


_HEADS = {
    "zh": ("背后的故事", "办法是这样想出来的", "变化看得见", "还要怎么走", "难在哪里"),
    "en": ("How it works", "What people say", "The figures", "What comes next", "A slow start"),
}


def _subheads(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A heading over each later paragraph but one, as long reads and official accounts set them."""
    parts, heads = text.split("\n"), r.sample(_HEADS[language], 3)
    numbered = ("一、", "二、", "三、") if language == "zh" and r.random() < 0.5 else ("", "", "")
    for at, head in zip((4, 3, 1), reversed(heads), strict=True):
        parts.insert(at, numbered[(1, 3, 4).index(at)] + head)
    return text, "\n".join(parts)


def _account(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The official account's print: other lead words, every sentence a line, the last paragraph left out, follow-us lines."""
    body = text.rpartition("\n")[0].replace("\n", "\n\n")
    if language == "zh":
        lines = re.sub(r"。(?=[^”\n])", "。\n", body)
        return (
            text,
            f"点击上方蓝字关注我们\n{lines}\n— END —\n来源丨{r.choice(_CITIES)[:2]}发布\n编辑丨{_person(r)}\n觉得不错，点个“在看”再走吧",
        )
    lines = re.sub(r"(?<=[a-z])\. (?=[A-Z])", ".\n", body)
    return (
        text,
        f"Follow us for more from the province\n{lines}\nSource: {r.choice(_EN_CITIES)} Today\nEditor: {_foreigner(r)}\nTap to read in Chinese",
    )


def _whole_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """What mostly happens at once: a dateline, a word changed here and there, the foot cut, a credit below."""
    worded = _reworded(r, language, text)[1].rpartition("\n")[0]
    end = (
        f"（原载《{r.choice(_CITIES)[:2]}日报》，有删节）"
        if language == "zh"
        else "(First published by the Provincial News Service; abridged.)"
    )
    return text, f"{_dateline(r, language)}{worded}\n{end}"


EDITS: dict[str, Edit] = {
    "headline and facts set over": _headed, "dateline added": _dateline_added, "dateline cut": _dateline_cut, "foot cut": _ends_cut,
    "middle paragraph cut": _middle_cut, "other script or spelling": _other_script, "marks of the house": _marks,
    "credits and site furniture": _furniture, "paragraph of the second desk": _second_desk, "slips mended": _mended,
    "numerals otherwise": _numerals, "lightly reworded": _reworded, "sentences joined and split": _joined, "subheads set": _subheads,
    "official account's print": _account, "dateline, reworded, cut, credited": _whole_desk,
}  # fmt: skip
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
