"""Forms of notices and corrected reprints that no rule was tuned on: FIRST showed what the rules lacked, SECOND proves.

Notices are filled in as offices fill them in: with values that often repeat from one day to the next, with hours that
never change, with names instead of figures. Two notices of one form must stay apart. Corrections are what an editor
does to the figures of a text when it is printed again; the reprint must be found.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Form = Callable[[random.Random], str]
_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉力永健世广志义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬"
_PLACES = [
    "青汀",
    "仓北",
    "柘兰",
    "海澄",
    "南湾",
    "石渡",
    "云溪",
    "白水",
    "临远",
    "双河",
    "长岭",
    "安平",
    "东津",
    "西渚",
    "金沙",
    "木兰",
    "玉泉",
    "丹阳",
    "松口",
    "梅林",
]
_ROADS = [
    "解放路",
    "人民路",
    "滨江路",
    "建设路",
    "中山路",
    "站前路",
    "学府路",
    "环城东路",
    "迎宾大道",
    "渡口街",
    "新华路",
    "和平路",
    "文昌路",
    "体育路",
    "工农街",
]
_OFFICES = [
    "交通局",
    "水利局",
    "农业农村局",
    "教育局",
    "住房和城乡建设局",
    "市场监督管理局",
    "文化和旅游局",
    "审计局",
    "统计局",
    "商务局",
]
_FIRMS = ["宏达", "鑫源", "华盛", "恒通", "中江", "远望", "金桥", "天成", "永固", "顺达", "立信", "安泰"]
_ENGLISH = [
    "Lowgate",
    "Marlin",
    "Fernby",
    "Oxley",
    "Tarn",
    "Weston",
    "Harrow",
    "Quill",
    "Denby",
    "Corrin",
    "Elms",
    "Pell",
    "Ravens",
    "Stour",
    "Thornby",
    "Upmill",
]


def _name(rng: random.Random) -> str:
    return rng.choice(_SURNAMES) + "".join(rng.choices(_GIVEN, k=rng.choice((1, 2, 2))))


def _day(rng: random.Random) -> str:
    return f"{rng.randrange(1, 13)}月{rng.randrange(1, 29)}日"


def _en_day(rng: random.Random) -> str:
    months = [
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
    return f"{rng.randrange(1, 29)} {rng.choice(months)}"


def _weather(r: random.Random) -> str:
    low = r.randrange(16, 25)
    return (f"市气象台{_day(r)}17时发布：今天夜间到明天白天，全市{r.choice(('多云', '晴', '阴', '小雨', '阵雨'))}转"
            f"{r.choice(('多云', '晴', '阴', '小雨', '阵雨'))}，偏{r.choice('东南西北')}风{r.randrange(2, 5)}级，最低气温{low}℃，最高气温"
            f"{low + r.randrange(5, 12)}℃，相对湿度{r.randrange(50, 95)}%。森林火险气象等级为{r.randrange(1, 5)}级。请市民根据天气变化"
            "适时增减衣物，出行注意交通安全，农事活动宜避开雨时段。更多信息请拨打12121气象服务热线查询。")  # fmt: skip


def _gauge(r: random.Random) -> str:
    rows = "；".join(f"{place}站{r.randrange(28, 34)}.{r.randrange(10, 99)}米，{r.choice(('涨', '落'))}0.{r.randrange(1, 30):02d}米"
                    for place in _PLACES[:5])  # fmt: skip
    return (f"{_day(r)}8时各主要控制站水位及24小时涨落如下：{rows}。各站水位均在警戒水位以下，水势总体平稳。"
            "市防汛抗旱指挥部办公室要求各地继续落实汛期24小时值班和领导带班制度，加强堤防巡查，确保安全度汛。")  # fmt: skip


def _exam(r: random.Random) -> str:
    kind = r.choice(
        ("护士执业资格", "一级建造师执业资格", "会计专业技术资格", "教师资格", "社会工作者职业资格", "计算机等级")
    )
    month = r.randrange(1, 11)
    return (f"关于2024年{kind}考试报名工作的通知。各有关单位、广大考生：现将考试报名有关事项通知如下。一、报名时间：{month}月"
            f"{r.randrange(1, 14)}日9:00至{month}月{r.randrange(15, 29)}日17:00，逾期不予补报。二、报名方式：考生登录市人事考试网填报信息，"
            f"上传近期免冠证件照片，并于网上缴费，每科{r.choice((50, 56, 61, 65))}元。三、准考证打印：{month + 1}月{r.randrange(1, 20)}日起。"
            "四、考生须如实填报信息，弄虚作假者取消考试资格并记入诚信档案。咨询电话0735-8881234，工作日8:30至17:30。")  # fmt: skip


def _tender(r: random.Random) -> str:
    place = r.choice(_PLACES)
    return (f"{place}{r.choice(('小学教学楼', '污水管网', '农村公路', '卫生院综合楼', '老旧小区改造', '河道整治'))}工程中标结果公示。招标编号："
            f"LY{r.randrange(2021, 2025)}-{r.randrange(100, 999)}。经评标委员会评审，确定中标人为{r.choice(_FIRMS)}建设集团有限公司，"
            f"中标价{r.randrange(200, 9000)}.{r.randrange(10, 99)}万元，工期{r.choice((90, 120, 180, 240, 365))}日历天，项目经理{_name(r)}。"
            "公示期3日。投标人或者其他利害关系人对评标结果有异议的，应当在公示期内以书面形式向招标人提出，招标人自收到异议之日起3日内作出答复；"
            "逾期不再受理。监督部门：市公共资源交易监督管理局，监督电话0735-8882345。")  # fmt: skip


def _prices(r: random.Random) -> str:
    goods = ["大白菜", "土豆", "黄瓜", "西红柿", "青椒", "鸡蛋", "五花肉", "草鱼"]
    rows = "，".join(f"{one}每斤{r.randrange(1, 16)}.{r.randrange(0, 10)}元" for one in goods)
    return (f"市发改委价格监测中心{_day(r)}监测，我市主要农副产品零售均价：{rows}。与上周相比，{r.randrange(2, 6)}种上涨，其余持平或下降。"
            "监测点为城区5家农贸市场和3家超市。总体看，市场货源充足，价格运行平稳。价格举报请拨打12315。")  # fmt: skip


def _traffic(r: random.Random) -> str:
    a, b, c = r.sample(_ROADS, 3)
    return (f"关于{a}施工期间实行交通管制的通告。因{a}（{b}至{c}段）{r.choice(('雨污分流改造', '路面大修', '电缆入地', '燃气管道敷设'))}施工需要，为保障道路"
            f"交通安全和施工顺利进行，根据《中华人民共和国道路交通安全法》第39条规定，决定自{_day(r)}起至完工之日止，每日7时至19时对该路段实行"
            "全封闭交通管制，禁止一切机动车通行，行人和非机动车请按现场指示标志通行。请过往车辆提前选择绕行路线，自觉服从现场交警和工作人员"
            "指挥。由此带来的不便，敬请谅解。特此通告。")  # fmt: skip


def _power(r: random.Random) -> str:
    villages = "、".join(f"{one}村" for one in r.sample(_PLACES, 3))
    return (f"计划停电信息。停电时间：{_day(r)}8:00至18:00。停电线路：10千伏{r.choice(_PLACES)}线。停电范围：{villages}及沿线专变用户。停电原因："
            "设备检修。请以上区域的用户提前做好停电准备，妥善安排生产生活，自备电源用户切勿向电网倒送电。如遇天气等原因，停电计划可能调整或"
            "取消，届时恕不另行通知。供电服务热线95598，24小时为您服务。")  # fmt: skip


def _appointed(r: random.Random) -> str:
    """Names instead of figures, and nothing else that differs."""
    return (f"市人民政府关于{_name(r)}等同志职务任免的通知。各县区人民政府，市政府各部门，各直属机构：经市人民政府研究决定，任命{_name(r)}为市"
            f"{r.choice(_OFFICES)}副局长，试用期一年；免去{_name(r)}的市{r.choice(_OFFICES)}副局长职务。以上同志的任职时间从市人民政府决定之日起计算，"
            "按照干部管理权限办理有关手续。请各有关单位认真做好工作交接，确保各项工作有序推进，新任职人员要尽快熟悉情况，履行岗位职责，廉洁"
            "自律，不负组织重托。特此通知。")  # fmt: skip


def _air(r: random.Random) -> str:
    return (f"生态环境局昨日通报，{_day(r)}城区空气质量指数AQI为{r.randrange(28, 120)}，级别为{r.choice(('优', '良', '轻度污染'))}，首要污染物"
            f"{r.choice(('PM2.5', '臭氧8小时', 'PM10'))}。今年以来优良天数比例{r.randrange(80, 98)}.{r.randrange(0, 10)}%，PM2.5平均浓度"
            f"{r.randrange(20, 45)}微克/立方米。预计未来三天扩散条件一般，空气质量以良为主。按照GB3095-2012标准评价，数据来自5个国控站点，"
            "为未经审核的实时监测结果，仅供公众了解当日状况，不作为考核依据。")  # fmt: skip


def _en_weather(r: random.Random) -> str:
    low = r.randrange(10, 18)
    return (f"The weather station forecasts for {_en_day(r)}: {r.choice(('cloudy', 'sunny', 'overcast', 'light rain'))} in the north of the "
            f"province and {r.choice(('cloudy', 'sunny', 'overcast', 'showers'))} in the south, with lows of {low} and highs of "
            f"{low + r.randrange(5, 12)} degrees. Winds are {r.choice(('northerly', 'southerly', 'easterly'))} at force {r.randrange(2, 6)}. "
            "Farmers are advised to bring in the harvest before the next front arrives, and drivers should keep their distance on wet roads. "
            "The station answers questions at 12121 around the clock, and its next forecast is due at 17:00.")  # fmt: skip


def _en_road(r: random.Random) -> str:
    a, b = r.sample(_ENGLISH, 2)
    return (f"The traffic police announce that the road between {a} and {b} will be closed to motor vehicles from 22:00 to 6:00 between "
            f"{_en_day(r)} and {_en_day(r)} while the surface is renewed. Drivers are asked to follow the signs and to use the provincial "
            "highway instead. Buses keep to their timetable but stop at temporary stops, which are marked. Residents of the road may pass "
            "on showing their papers. Whoever enters the closed road is fined 200 yuan under Article 39 of the Road Traffic Safety Law.")  # fmt: skip


def _en_named(r: random.Random) -> str:
    """Names instead of figures."""
    a, b = r.sample(_ENGLISH, 2)
    return (f"The provincial government has appointed {a} {r.choice(_ENGLISH)} as deputy director of the {r.choice(('Water', 'Trade', 'Health', 'Transport'))} "
            f"Department, succeeding {b} {r.choice(_ENGLISH)}, who has reached the age of retirement, the government office said in a notice. "
            "The appointment takes effect at once and is subject to a trial period of one year. The office thanked the predecessor for "
            "many years of service and asked all departments to see that the work is handed over in good order and without delay.")  # fmt: skip


FIRST: dict[str, Form] = {
    "weather": _weather, "water levels of five gauges": _gauge, "exam registration": _exam, "tender result": _tender,
    "price list": _prices, "traffic control": _traffic, "power cut": _power, "air quality, other words": _air,
    "weather, English": _en_weather, "road closed, English": _en_road,
    "appointment, names only": _appointed, "appointment, English, names only": _en_named,
}  # fmt: skip

_FIGURE = re.compile(r"\d+(?:\.\d+)?")
Correction = Callable[[random.Random, str], str]


def report(rng: random.Random, figures: int, language: str, sentence: Callable[[random.Random, str], str]) -> str:
    """A report of so many figures, each in a sentence of its own, dates among them."""
    lines = []
    for number in range(figures):
        words = re.sub(r"\d+", "", sentence(rng, language)).strip()
        value = rng.choice(
            (
                f"{rng.randrange(2, 99)}万",
                f"{rng.randrange(1000, 99999)}",
                f"{rng.randrange(1, 99)}.{rng.randrange(1, 9)}",
            )
        )
        if language == "zh":
            said = f"{rng.randrange(1, 13)}月{rng.randrange(1, 29)}日" if number % 4 == 0 else f"{value}元"
            lines.append(words[:-1][: len(words) // 2] + said + words[:-1][len(words) // 2 :] + "。")
        else:
            said = (
                f"on 2024-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
                if number % 4 == 0
                else value.replace("万", "0000")
            )
            lines.append(f"{words.rstrip('.')} {said} {sentence(rng, language)}")
    return "\n".join(lines)


def _correct(count: int) -> Correction:
    def correct(rng: random.Random, text: str) -> str:
        found = list(_FIGURE.finditer(text))
        for one in sorted(rng.sample(found, min(count, len(found))), key=lambda m: -m.start()):
            text = text[: one.start()] + str(rng.randrange(100, 99999)) + text[one.end() :]
        return text

    return correct


def _units(rng: random.Random, text: str) -> str:
    return re.sub(r"(\d+)万", lambda m: m[1] + "0000", text)


def _tens(rng: random.Random, text: str) -> str:
    return re.sub(r"\d{5,}", lambda m: f"{int(m[0]) / 10000:g}万", text)


def _separators(rng: random.Random, text: str) -> str:
    return re.sub(r"(?<![\d.-])\d{4,}(?![\d.-])", lambda m: f"{int(m[0]):,}", text)


def _dates(rng: random.Random, text: str) -> str:
    text = re.sub(r"(\d+)月(\d+)日", lambda m: f"2024-{int(m[1]):02d}-{int(m[2]):02d}", text)
    return re.sub(r"on 2024-(\d\d)-(\d\d)", lambda m: f"on {int(m[2])}.{int(m[1])}.2024", text)


def _years(rng: random.Random, text: str) -> str:
    return re.sub(r"(?<!\d)(\d+月\d+日)", r"2024年\1", text)


def _rounded(rng: random.Random, text: str) -> str:
    """One in four figures with decimals is rounded."""
    return re.sub(r"\d+\.\d", lambda m: str(round(float(m[0]))) if rng.random() < 0.25 else m[0], text)


CORRECTIONS: dict[str, Correction] = {
    "one figure corrected": _correct(1), "two figures corrected": _correct(2), "万 written out": _units,
    "written in 万": _tens, "thousands separators": _separators, "dates rewritten": _dates, "year added to dates": _years,
    "decimals rounded": _rounded,
}  # fmt: skip
"""Reprints of a report of 12 figures, or of 4, with its figures changed as an editor changes them."""


def _vaccine(r: random.Random) -> str:
    return (f"{r.choice(_PLACES)}社区卫生服务中心疫苗接种安排：{_day(r)}上午8点至11点半，下午2点半至5点，接种{r.choice(('流感', '水痘', '乙肝', '肺炎', '带状疱疹'))}"
            f"疫苗，放号{r.choice((50, 80, 100, 120))}个。请携带身份证和预防接种证，过敏者、发热者暂缓接种。接种后请在留观区观察半小时，无不适方可离开。"
            "如需改期，请提前一天在微信公众号取消预约，未取消且未到者三十天内不得再次预约。")  # fmt: skip


def _land(r: random.Random) -> str:
    return (f"国有建设用地使用权网上挂牌出让公告。经市人民政府批准，现公开出让{r.choice(_PLACES)}镇一宗地块。地块编号：{r.randrange(2020, 2025)}-"
            f"{r.randrange(1, 90)}号，面积{r.randrange(2000, 90000)}平方米，用途为{r.choice(('工业', '住宅', '商服', '仓储'))}用地，起始价{r.randrange(300, 20000)}万元，"
            f"竞买保证金{r.randrange(100, 5000)}万元。挂牌起止时间为{_day(r)}至{_day(r)}。中华人民共和国境内外的法人、自然人和其他组织均可申请参加竞买，"
            "申请人应当单独申请。本次出让按照价高者得原则确定竞得人，申请人可到市公共资源交易中心网站下载出让文件，详细资料以出让文件为准。")  # fmt: skip


def _shown(r: random.Random) -> str:
    """A notice before an appointment: names, and months of birth."""
    return (f"干部任前公示。为进一步扩大选人用人工作中的民主，接受广大干部群众监督，现将拟任职人选公示如下：{_name(r)}，{r.choice('男女')}，汉族，"
            f"19{r.randrange(68, 90)}年{r.randrange(1, 13)}月生，{r.choice(('大学', '研究生', '大专'))}学历，中共党员，现任市{r.choice(_OFFICES)}科长，拟任市"
            f"{r.choice(_OFFICES)}副局长。公示期为5个工作日。公示期间，干部群众可通过来信、来电、来访等形式反映公示对象的情况和问题。反映情况和问题应"
            "实事求是，客观公正，并提供具体事实或者线索。举报电话12380。")  # fmt: skip


def _honours(r: random.Random) -> str:
    """Names alone."""
    a, b, c = (_name(r) for _ in range(3))
    return (f"关于表彰优秀教师的决定。近年来，全市广大教师认真贯彻党的教育方针，教书育人，无私奉献，涌现出一批先进典型。为树立榜样，激励"
            f"先进，市教育局决定授予{r.choice(_PLACES)}中学{a}、{r.choice(_PLACES)}小学{b}、{r.choice(_PLACES)}学校{c}等同志优秀教师称号。希望受到"
            "表彰的同志珍惜荣誉，再接再厉，为我市教育事业作出新的贡献。全市教育工作者要以他们为榜样，立足本职，勤奋工作，努力办好人民"
            "满意的教育。")  # fmt: skip


def _lost(r: random.Random) -> str:
    return (f"遗失声明。{r.choice(_PLACES)}{r.choice(_FIRMS)}{r.choice(('商贸', '餐饮', '物流', '建材'))}有限公司遗失{r.choice(('公章', '营业执照副本', '开户许可证', '财务专用章'))}一枚，编号"
            f"4310{r.randrange(10**8, 10**9)}，声明作废。凡自声明之日起使用上述证照印章发生的一切经济纠纷和法律责任，均与本公司无关。特此声明，敬请社会"
            "各界知悉并相互转告，如有拾获者请与本公司联系，定当酬谢。")  # fmt: skip


def _water_off(r: random.Random) -> str:
    a, b = r.sample(_ROADS, 2)
    return (f"停水通知。尊敬的用户：因{a}主管道{r.choice(('抢修', '碰口', '迁改', '更换阀门'))}，{_day(r)}22时至次日6时，{a}、{b}沿线及{r.choice(_PLACES)}小区将停水或"
            "降压供水。请沿线用户提前储水备用，关好家中水龙头，恢复供水初期如有水质浑浊属正常现象，放水数分钟后即可使用。给您的生活带来不便，"
            "敬请谅解。供水服务热线96510，全天受理用户咨询和报修。")  # fmt: skip


def _bus(r: random.Random) -> str:
    a, b, c = r.sample(_ROADS, 3)
    return (f"公交线路临时调整公告。因{a}道路施工，自{_day(r)}首班车起，{r.randrange(1, 90)}路公交车临时改走{b}、{c}，取消{a}各站点，增设{r.choice(_PLACES)}站。"
            "施工结束后恢复原线路运行，不再另行通知。请广大乘客留意站牌公告，合理安排出行时间，配合司乘人员工作。由此给您出行造成不便，公交"
            "公司深表歉意。咨询电话0735-2222110。")  # fmt: skip


def _en_tender(r: random.Random) -> str:
    return (f"The procurement center invites bids for the {r.choice(('bridge', 'school', 'clinic', 'sluice', 'library'))} at {r.choice(_ENGLISH)}. "
            f"The estimated cost is {r.randrange(2, 90)}.{r.randrange(1, 9)} million yuan and the works shall take {r.choice((180, 240, 365))} days. Documents may be had "
            f"from {_en_day(r)} at the center's office for 500 yuan, and bids are opened on {_en_day(r)} at 9:30. Bidders must hold a "
            "general contractor's licence of the second grade or higher, and must not have been barred in the past three years. Joint bids "
            "are not admitted. The center publishes the result on its website within three working days of the decision.")  # fmt: skip


def _en_air(r: random.Random) -> str:
    return (f"Air quality in {r.choice(_ENGLISH)} was {r.choice(('good', 'moderate', 'excellent'))} on {_en_day(r)}, with an index of {r.randrange(25, 120)}, the ecology bureau "
            f"reported. Fine particles averaged {r.randrange(8, 80)} micrograms a cubic meter and ozone {r.randrange(60, 190)}. The bureau expects "
            "conditions to change little over the next three days. People with weak lungs should watch the daily reports and avoid heavy "
            "work out of doors when the index passes 150. The figures come from five stations and have not been reviewed.")  # fmt: skip


def _en_visit(r: random.Random) -> str:
    """Names instead of figures."""
    return (f"Governor {r.choice(_ENGLISH)} {r.choice(_ENGLISH)} met {r.choice(('Ambassador', 'Consul General', 'Minister'))} {r.choice(_ENGLISH)} {r.choice(_ENGLISH)} of "
            f"{r.choice(('Norway', 'Kenya', 'Chile', 'Laos', 'Serbia'))} in the provincial capital. The governor welcomed the guests on behalf of the provincial "
            "government and gave an outline of the province's economy. Both sides said they hoped to deepen exchange in trade, farming, "
            "education and tourism, and to turn plans into projects that benefit both peoples. Officials of the departments concerned were present.")  # fmt: skip


SECOND: dict[str, Form] = {
    "vaccination": _vaccine, "land for sale": _land, "candidate shown, names": _shown, "honours, names only": _honours,
    "lost seal": _lost, "water cut": _water_off, "bus line": _bus, "tender, English": _en_tender,
    "air quality, English": _en_air, "visit, English, names only": _en_visit,
}  # fmt: skip


def _dateline(rng: random.Random, text: str) -> str:
    """Another dateline in front and another editor behind than the first print had; two figures corrected besides."""
    return f"新华社{rng.choice(_PLACES)}电（记者 {_name(rng)}）{_correct(2)(rng, text)}（编辑 {_name(rng)}）"


def _local(rng: random.Random, text: str) -> str:
    """A date is yesterday to the one and a date to the other; one figure corrected."""
    return _correct(1)(
        rng, re.sub(r"\d+月\d+日|on 2024-\d\d-\d\d", lambda m: rng.choice((m[0], "昨日")), text, count=2)
    )


def _percent(rng: random.Random, text: str) -> str:
    """One figure in three loses its last decimal or gets a zero more."""
    return re.sub(r"(\d+\.\d)(?!\d)", lambda m: m[1] + "0" if rng.random() < 0.5 else m[1], text)


def _full_width(rng: random.Random, text: str) -> str:
    return text.translate({ord("0") + digit: chr(0xFF10 + digit) for digit in range(10)})


def _slashes(rng: random.Random, text: str) -> str:
    return re.sub(r"(\d+)月(\d+)日", r"2024/\1/\2", re.sub(r"on 2024-(\d\d)-(\d\d)", r"on 2024/\1/\2", text))


def _clauses(rng: random.Random, text: str) -> str:
    """Two clauses of 15 characters written anew in a text of 12 figures, one figure corrected."""
    for _ in range(2):
        at = rng.randrange(20, len(text) - 40)
        text = text[:at] + "".join(chr(rng.randrange(0x5200, 0x5A00)) for _ in range(15)) + text[at + 15 :]
    return _correct(1)(rng, text)


FURTHER: dict[str, Correction] = {
    "other dateline, two corrected": _dateline, "yesterday for a date": _local, "decimals spelled out": _percent,
    "full-width figures": _full_width, "dates with slashes": _slashes, "two clauses anew, one corrected": _clauses,
    "three figures corrected": _correct(3),
}  # fmt: skip
