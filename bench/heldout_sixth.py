"""A sixth set, by an author who had not seen the rule, its tests, its figures or its history.

Of what went before, the fifth set alone had been read, and how sets are run. Bulletins that offices print again and
again, some with one short word of their own in a page of law, and stories as other desks print them again. Everything
is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from opencc import OpenCC

Form = Callable[[random.Random], str]


def _of(r: random.Random, *phrases: str) -> str:
    return r.choice(phrases)


def _person(r: random.Random) -> str:
    return r.choice("邵汪翟骆聂申屠温柯谷单耿靳阮卞祝鲁焦裴翁苗阎") + r.choice(
        ("立群", "慧", "广田", "晓月", "成林", "思远", "桂芝", "铭", "振邦", "雨薇", "庆丰", "素梅", "骁", "海燕", "国章", "培根")
    )  # fmt: skip


def _spot(r: random.Random) -> str:
    return r.choice("霁璞峣泠翊皋昱珩筠蓼澴坪") + r.choice("垣陵坞渚岑津屏汀埠浔")


def _county(r: random.Random) -> str:
    return _spot(r) + r.choice("县县区市")


def _town(r: random.Random) -> str:
    return _spot(r) + r.choice("镇镇乡")


def _village(r: random.Random) -> str:
    return r.choice("上下前后东西南北大小") + r.choice(("柳", "葫芦", "石桥", "槐", "磨盘", "泉", "窑", "鹭")) + r.choice(("村", "庄村", "坪村", "湾村", "洼村"))  # fmt: skip


def _firm(r: random.Random) -> str:
    return _spot(r) + _of(r, "恒远", "众诚", "瑞丰", "天衡", "宏基", "博雅", "金穗") + _of(r, "建设工程", "环保科技", "信息技术", "市政园林", "商贸", "食品") + "有限公司"  # fmt: skip


def _day(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _date(r: random.Random) -> str:
    return f"{r.randrange(2017, 2026)}年{_day(r)}"


def _n(r: random.Random, low: int, high: int, places: int = 0) -> str:
    """A figure in [low, high), with so many decimals."""
    return str(r.randrange(low, high)) + (f".{r.randrange(10**places):0{places}}" if places else "")


def _nth(r: random.Random, low: int, high: int) -> str:
    one = r.randrange(low, high)
    return f"{one}{'th' if one % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(one % 10, 'th')}"


def _en_person(r: random.Random) -> str:
    return _of(r, "Edwin", "Marta", "Li", "Yusuf", "Clara", "Zhao", "Tomas", "Amina", "Bao", "Helen", "Qin", "Rafael") + " " + _of(r, "Hartwell", "Okoro", "Yunfei", "Lindqvist", "Jiaqi", "Moreau", "Wenbo", "Castellan", "Shuyi", "Petrov", "Ansari", "Dunmore")  # fmt: skip


def _en_town(r: random.Random) -> str:
    return _of(r, "Yao", "Heng", "Pu", "Gao", "Yun", "Jun", "Lu", "Kai", "Xi", "Meng", "Dan", "Shao") + _of(r, "ting", "wu", "cen", "zhu", "ling", "bu", "yuan", "xun")  # fmt: skip


def _en_day(r: random.Random) -> str:
    return f"{_of(r, 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')} {r.randrange(1, 29)}"  # fmt: skip


def _weekday(r: random.Random) -> str:
    return _of(r, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _forecast(r: random.Random) -> str:
    sky = ("晴", "多云", "阴有小雨", "多云转晴", "阴转中雨", "雷阵雨", "小雪", "晴间多云")
    return f"""{_spot(r)}市气象台{_day(r)}{_of(r, "6", "11", "17")}时发布未来三天天气预报
今天夜间到明天白天：{r.choice(sky)}，{_of(r, "偏北风", "偏南风", "东北风", "西北风")}{r.randrange(2, 4)}到{r.randrange(4, 7)}级，最低气温{r.randrange(-9, 14)}℃，最高气温{r.randrange(15, 36)}℃，相对湿度{r.randrange(25, 50)}%～{r.randrange(55, 96)}%。
后天：{r.choice(sky)}，最低气温{r.randrange(-9, 14)}℃，最高气温{r.randrange(15, 36)}℃。
大后天：{r.choice(sky)}，气温变化不大。
生活提示：昼夜温差较大，请注意适时增减衣物，谨防感冒；驾车出行请保持车距，注意行车安全。请关注最新天气预报和预警信息。"""


def _air(r: random.Random) -> str:
    return f"{_day(r)}，{_county(r)}环境空气质量指数（AQI）为{_n(r, 28, 190)}，空气质量级别为{_of(r, '优', '良', '轻度污染', '中度污染')}，首要污染物为{_of(r, '臭氧', 'PM2.5', 'PM10', '二氧化氮')}。PM2.5日均浓度为{_n(r, 8, 120)}微克/立方米。"  # fmt: skip


def _before_appointment(r: random.Random) -> str:
    who, now = (
        _person(r),
        _of(
            r,
            "市财政局副局长",
            "市水利局党组成员",
            "县委常委、宣传部部长",
            "市统计局四级调研员",
            "区政府办公室主任",
            "市医疗保障局副局长",
        ),
    )
    return f"""干部任前公示
为进一步扩大选人用人中的民主，加强社会监督，现将拟任职干部的有关情况公示如下：
{who}，{r.choice("男女")}，{r.choice(("汉族", "汉族", "回族", "土家族", "苗族"))}，{_n(r, 1968, 1990)}年{_n(r, 1, 13)}月生，{_of(r, "省委党校研究生", "大学", "硕士研究生", "在职大学")}学历，中共党员，现任{now}，拟任{_of(r, "市直单位正职", "市直单位副职", "县（区）政府副职人选", "市属高校副职", "市管企业副职")}。
公示期间，任何单位和个人均可通过来信、来电、来访等形式，向市委组织部反映公示对象在德、能、勤、绩、廉等方面的情况和问题。反映问题要实事求是，客观公正，以个人名义反映的提倡署报本人真实姓名。对线索不清的匿名信和匿名电话，公示期间不予受理。
公示时间为五个工作日。"""  # fmt: skip


def _party_member(r: random.Random) -> str:
    """One name, three times, in a page of rules."""
    who = _person(r)
    return f"""关于拟接收{who}同志为中共预备党员的公示
根据《中国共产党发展党员工作细则》的有关规定，经党支部培养教育和考察，支部委员会审查，机关党委预审，拟于近期召开支部党员大会，讨论接收{who}同志为中共预备党员。为充分发扬党内民主，广泛听取党内外群众的意见，确保新发展党员质量，现将有关情况予以公示。
公示期为五个工作日。公示期间，党员和群众可以通过书面或者口头形式，如实向党支部、机关党委反映该同志在理想信念、政治立场、思想作风、工作表现、群众基础、遵纪守法以及入党动机等方面的情况和问题。反映情况应当坚持实事求是的原则，提倡实名反映，以便于调查核实和反馈。党组织将严格遵守工作纪律，对反映人的有关情况予以保密，对反映的问题认真调查，依据事实作出结论。对借机诽谤、诬告他人的，一经查实，将依照有关规定严肃处理。
公示期满，对没有反映或者反映的问题经查不影响入党的，由党支部按照规定程序办理{who}同志的接收手续，报上级党委审批。受理时间为工作日上午8时30分至12时，下午14时30分至17时30分。
特此公示。"""


def _award(r: random.Random) -> str:
    what = _town(r) + _of(
        r, "污水管网改造", "中心小学食堂设备采购", "高标准农田建设", "卫生院彩超采购", "智慧停车系统", "道路亮化"
    )
    return f"""{what}项目中标（成交）结果公告
一、项目编号：{_of(r, "ZC", "CG", "HN")}{_n(r, 2018, 2026)}-{_n(r, 1000, 9999)}
二、项目名称：{what}项目
三、中标信息：供应商名称：{_firm(r)}；中标金额：{_n(r, 18, 2600, 4)}万元
四、评审专家：{_person(r)}、{_person(r)}、{_person(r)}
五、代理服务收费标准：参照国家有关规定，由中标人支付。
六、公告期限：自本公告发布之日起1个工作日。
七、其他补充事宜：各有关当事人对中标结果有异议的，可以在中标公告期限届满之日起七个工作日内，以书面形式向采购人或者采购代理机构提出质疑，逾期将不再受理。"""  # fmt: skip


def _auction(r: random.Random) -> str:
    return f"""国有建设用地使用权挂牌出让公告
经{_county(r)}人民政府批准，现以挂牌方式出让{_n(r, 1, 8)}宗国有建设用地使用权。其中{_n(r, 2018, 2026)}-{_n(r, 10, 99)}号地块位于{_of(r, "迎宾大道", "滨河路", "环城东路", "创业路", "府前街")}{r.choice("东西南北")}侧，土地面积{_n(r, 4000, 98000)}平方米，用途为{_of(r, "工业用地", "住宅用地", "商服用地", "仓储用地")}，容积率不大于{_n(r, 1, 4, 1)}，建筑密度不大于{_n(r, 22, 50)}%，起始价{_n(r, 300, 29000)}万元，竞买保证金{_n(r, 100, 6000)}万元，加价幅度{_n(r, 5, 90)}万元。
中华人民共和国境内外的法人、自然人和其他组织均可申请参加竞买，申请人可以单独申请，也可以联合申请。本次挂牌出让按照价高者得的原则确定竞得人。申请人应当在公告期内到交易中心获取挂牌出让文件，并按时足额缴纳保证金。竞得人应当在成交之日起十个工作日内签订出让合同，逾期不签的，视为放弃竞得资格，保证金不予退还。"""


def _sampling(r: random.Random) -> str:
    item, fault = r.choice((("韭菜", "腐霉利"), ("鲫鱼", "恩诺沙星"), ("豇豆", "噻虫胺"), ("散装白酒", "甜蜜素"), ("腊肠", "苯甲酸"), ("绿豆芽", "6-苄基腺嘌呤"), ("香蕉", "吡虫啉")))  # fmt: skip
    return f"""近期，市市场监督管理局组织抽检粮食加工品、食用农产品、糕点等{_n(r, 5, 22)}大类食品{_n(r, 120, 990)}批次样品，检出不合格样品{_n(r, 1, 12)}批次。其中，{_county(r)}{_of(r, "福满家", "惠万家", "顺意", "老街坊", "鲜又多")}{_of(r, "超市", "菜行", "便利店", "生鲜店")}销售的{item}，{fault}检测值为{_n(r, 0, 4, 2)}，不符合食品安全国家标准规定。
对抽检中发现的不合格产品，属地市场监管部门已责令经营者立即采取下架、封存、召回等措施，控制食品安全风险，并依法予以查处。消费者在市场上购买食品时，应当查看标签标识，保留购物凭证，发现问题可以拨打12315投诉举报。"""


def _prices(r: random.Random) -> str:
    goods = ("大白菜", "黄瓜", "西红柿", "土豆", "青椒", "芹菜", "茄子", "鸡蛋", "猪五花肉", "草鱼")
    line = "，".join(
        f"{one}{_n(r, 1, 18, 2)}元，{_of(r, '上涨', '下降')}{_n(r, 0, 9, 1)}%" for one in goods[: r.randrange(7, 10)]
    )
    return f"据市价格监测中心对6家农贸市场和4家超市的监测，{_day(r)}主要副食品每500克平均零售价格如下：{line}。总体来看，货源充足，价格运行平稳，{_of(r, '多数蔬菜价格小幅回落', '叶菜价格受降雨影响有所上涨', '肉蛋价格稳中略降', '水产品价格涨跌互现')}。"


def _closure(r: random.Random) -> str:
    return f"""关于{_spot(r)}路实施临时交通管制的通告
因{_of(r, "燃气管道敷设", "马拉松比赛", "路面铣刨加铺", "桥梁荷载试验", "雨污分流改造")}需要，根据《中华人民共和国道路交通安全法》第三十九条之规定，决定于{_day(r)}{_n(r, 0, 12)}时至{_day(r)}{_n(r, 12, 24)}时，对{_spot(r)}路（{_spot(r)}街至{_spot(r)}大道段）实施{_of(r, "全封闭", "半幅封闭", "机动车单向通行")}管制。
管制期间，请过往车辆按照现场交通标志或者交通警察的指挥绕行，沿线单位和居民请提前安排出行。由此带来的不便，敬请谅解。对违反本通告的，公安机关交通管理部门将依法予以处罚。"""


def _outage(r: random.Random) -> str:
    """Short: one village, one morning."""
    return f"停电通知：因{_of(r, '线路检修', '变压器增容', '树障清理')}，{_day(r)}{_n(r, 6, 10)}:00至{_n(r, 14, 20)}:30，{_village(r)}停电，请相互转告，提前做好准备。"


def _exam(r: random.Random) -> str:
    kind = _of(
        r,
        "事业单位公开招聘工作人员",
        "中小学教师公开招聘",
        "社区工作者招聘",
        "公安机关警务辅助人员招聘",
        "卫生健康系统公开招聘",
    )
    return f"""{_county(r)}{_n(r, 2018, 2026)}年{kind}面试公告
根据招聘公告规定，现将面试有关事项通知如下：
一、面试人员：笔试成绩达到合格分数线，并按照{_of(r, "1:3", "1:2", "1:5")}比例入围的{_n(r, 24, 480)}名考生。
二、面试时间：{_day(r)}上午{_of(r, "8:00", "8:30", "9:00")}开始。
三、面试地点：{_of(r, "县职业技术学校", "第一中学", "实验小学", "党校综合楼", "人力资源市场")}。
四、注意事项：考生须持本人有效居民身份证和准考证，于面试当日7时30分前到候考室报到，迟到者视为自动放弃。考生进入考点后应当将通信工具关闭并交由工作人员统一保管，服从安排，按照抽签顺序参加面试。面试中不得透露本人姓名、籍贯和工作单位等信息，违者取消成绩。面试成绩当场宣布，考生签字确认。咨询电话在工作时间内开通。"""


def _disease(r: random.Random) -> str:
    cases = f"甲乙类传染病报告发病{_n(r, 900, 7800)}例，死亡{_n(r, 0, 19)}例"
    five = "、".join(r.sample(("病毒性肝炎", "肺结核", "梅毒", "淋病", "猩红热", "布鲁氏菌病", "新型冠状病毒感染"), 5))
    return f"{_n(r, 2018, 2026)}年{_n(r, 1, 13)}月，全省{cases}。报告发病数居前5位的病种依次为{five}，占甲乙类传染病报告病例总数的{_n(r, 88, 97)}.{_n(r, 0, 10)}%。同期，丙类传染病共报告发病{_n(r, 2200, 98000)}例，{_of(r, '无死亡病例', '死亡1例', '死亡2例')}，报告发病数居前3位的病种依次为流行性感冒、手足口病和其他感染性腹泻病，占丙类传染病报告病例总数的{_n(r, 95, 99)}.{_n(r, 0, 10)}%。疾控专家提醒公众坚持勤洗手、常通风，出现发热等症状及时就诊。"


def _quake(r: random.Random) -> str:
    return f"中国地震台网正式测定：{_day(r)}{_n(r, 0, 24)}时{_n(r, 0, 60)}分在{_county(r)}（北纬{_n(r, 22, 44, 2)}度，东经{_n(r, 80, 121, 2)}度）发生{_n(r, 3, 6, 1)}级地震，震源深度{_n(r, 5, 21)}千米。"  # fmt: skip


def _match(r: random.Random) -> str:
    one, other = r.sample(
        ("霁垣铁军", "泠津海豚", "璞陵劲松", "昱渚风帆", "珩汀白鹭", "筠岑山鹰", "皋屏联", "翊埠飞虎"), 2
    )
    quarters = [(r.randrange(19, 36), r.randrange(11, 30)) for _ in range(4)]
    a, b = (sum(points) for points in zip(*quarters, strict=True))
    by_quarter = "、".join(f"{ours}:{theirs}" for ours, theirs in quarters)
    return f"{_day(r)}晚，省男子篮球联赛第{_n(r, 2, 30)}轮，{one}队{_of(r, '主场', '客场')}以{max(a, b + 1)}:{b}战胜{other}队。四节比分为{by_quarter}。{one}队{_person(r)}得到全场最高的{_n(r, 21, 48)}分和{_n(r, 4, 18)}个篮板，{_person(r)}贡献{_n(r, 10, 25)}分。{other}队方面，{_person(r)}得到{_n(r, 15, 36)}分。赛后，双方主教练都对球员的拼搏精神给予肯定，同时表示比赛中失误偏多，下一轮要在防守端做得更好。"


def _served(r: random.Random) -> str:
    """Two names in a court's standing words."""
    debtor, court = _person(r), _county(r)
    return f"""{court}人民法院公告
{debtor}：本院受理原告{_person(r)}诉你{_of(r, "民间借贷纠纷", "离婚纠纷", "买卖合同纠纷", "劳务合同纠纷")}一案，因采用其他方式无法送达，依照《中华人民共和国民事诉讼法》第九十五条之规定，向你公告送达起诉状副本、应诉通知书、举证通知书、开庭传票、合议庭组成人员通知书及廉政监督卡。自发出本公告之日起，经过三十日即视为送达。提出答辩状的期限为公告期满后的十五日内，举证期限为公告期满后的十五日内。本案定于举证期满后第三日上午九时（遇法定节假日顺延）在本院第三法庭公开开庭审理，逾期将依法缺席裁判。"""


def _received(r: random.Random) -> str:
    """Names, and whom they led."""
    host, guest = _person(r), _person(r)
    firm = _of(
        r,
        "省能源集团",
        "东南理工大学",
        "国有商业银行省分行",
        "友好城市代表团",
        "省农业科学院",
        "港澳青年联合会",
        "中部制造商会",
    )
    return f"""{_day(r)}，市委书记{host}会见了来访的{firm}{_of(r, "董事长", "党委书记", "负责人", "会长", "团长")}{guest}一行，双方围绕进一步深化务实合作进行了深入交流。
{host}对{guest}一行的到来表示欢迎，并简要介绍了经济社会发展情况。他说，当前全市上下正抢抓机遇、奋勇争先，加快推动高质量发展，希望双方发挥各自优势，拓展合作领域，实现互利共赢。市委、市政府将一如既往优化营商环境，提供优质高效服务。
{guest}感谢市委、市政府长期以来的关心支持，表示将加强沟通对接，推动更多项目落地见效，为地方发展作出新的更大贡献。
市领导{_person(r)}、{_person(r)}参加会见。"""


def _economy(r: random.Random) -> str:
    return f"""根据地区生产总值统一核算结果，{_n(r, 2018, 2026)}年{_of(r, "一季度", "上半年", "前三季度")}，{_county(r)}实现地区生产总值{_n(r, 60, 980, 2)}亿元，按不变价格计算，同比增长{_n(r, 2, 9, 1)}%。分产业看，第一产业增加值{_n(r, 6, 90, 2)}亿元，增长{_n(r, 1, 6, 1)}%；第二产业增加值{_n(r, 20, 400, 2)}亿元，增长{_n(r, 1, 12, 1)}%；第三产业增加值{_n(r, 25, 480, 2)}亿元，增长{_n(r, 1, 10, 1)}%。
规模以上工业增加值同比增长{_n(r, 1, 13, 1)}%，固定资产投资（不含农户）{_of(r, "增长", "下降")}{_n(r, 1, 15, 1)}%，社会消费品零售总额{_n(r, 18, 300, 2)}亿元，增长{_n(r, 1, 11, 1)}%，一般公共预算收入{_n(r, 2, 60, 2)}亿元。总的来看，经济运行延续恢复向好态势，但外部环境复杂严峻，有效需求仍然不足，持续回升的基础还需进一步巩固。"""


def _cpi(r: random.Random) -> str:
    ways = "、".join(f"{one}{_of(r, '上涨', '下降')}{_n(r, 0, 4, 1)}%" for one in ("食品烟酒", "衣着", "居住", "生活用品及服务", "交通通信", "教育文化娱乐", "医疗保健"))  # fmt: skip
    return f"国家统计局{_spot(r)}调查队发布数据显示，{_n(r, 1, 13)}月份居民消费价格同比{_of(r, '上涨', '下降')}{_n(r, 0, 4, 1)}%，环比{_of(r, '上涨', '下降')}{_n(r, 0, 2, 1)}%。八大类商品和服务价格同比呈现有涨有落：{ways}。扣除食品和能源价格的核心价格总体平稳。"


def _reservoir(r: random.Random) -> str:
    return f"水情通报：截至{_day(r)}8时，{_spot(r)}水库水位{_n(r, 82, 268, 2)}米，{_of(r, '低于', '超')}汛限水位{_n(r, 0, 4, 2)}米，蓄水量{_n(r, 1200, 48000)}万立方米，入库流量每秒{_n(r, 6, 980)}立方米，出库流量每秒{_n(r, 5, 900)}立方米。水库下游沿岸单位和居民请注意水位变化，不要在河道内逗留。"


def _condolence(r: random.Random) -> str:
    return f"{_day(r)}，省人民政府就{_of(r, '姊妹州', '友好省', '友城')}{_spot(r)}{_of(r, '发生严重洪灾', '发生强烈地震', '发生客车坠河事故', '发生山体滑坡', '发生森林大火')}致慰问电。慰问电说，惊悉灾害造成重大人员伤亡和财产损失，谨代表全省人民对遇难者表示深切的哀悼，向遇难者家属、受伤者和受灾群众致以诚挚的慰问，祝愿伤者早日康复，相信在当地政府领导下，灾区人民一定能够战胜灾害、重建家园。"


def _lottery(r: random.Random) -> str:
    red = " ".join(f"{one:02}" for one in sorted(r.sample(range(1, 34), 6)))
    return f"福利彩票第{_n(r, 2018, 2026)}{r.randrange(1, 152):03}期开奖公告：红球号码{red}，蓝球号码{r.randrange(1, 17):02}。本期全国共中出一等奖{_n(r, 2, 24)}注，单注奖金{_n(r, 500, 1000)}万元；二等奖{_n(r, 70, 380)}注，单注奖金{_n(r, 90000, 400000)}元。本期投注总额{_n(r, 3, 5, 2)}亿元，奖池累积资金{_n(r, 8, 30, 2)}亿元。兑奖截止日期为自开奖次日起六十个自然日，逾期未兑视为弃奖。彩票有风险，购买需谨慎。"


def _expropriated(r: random.Random) -> str:
    """A page of law and one village."""
    return f"""征收土地预公告
为了公共利益的需要，根据国土空间规划，拟征收{_village(r)}部分集体土地。根据《中华人民共和国土地管理法》第四十七条、《中华人民共和国土地管理法实施条例》第二十六条的规定，现将有关事项预公告如下：
一、征收目的。拟征收土地用于基础设施建设，属于由政府组织实施的能源、交通、水利、通信等基础设施建设需要用地的情形，确需征收农民集体所有的土地。
二、征收范围。拟征收土地的具体位置和面积，以勘测定界图和实地调查确认的结果为准。勘测定界图在村务公开栏内张贴。
三、土地现状调查安排。自本公告发布之日起，县自然资源主管部门将会同乡镇人民政府和有关部门，对拟征收土地的位置、权属、地类、面积，以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量开展调查。请被征收土地的所有权人、使用权人予以配合，在调查结果上签字确认；因故不能到场的，可以书面委托他人代为确认。
四、社会稳定风险评估。县人民政府将组织有关部门对征收土地的社会稳定风险状况开展综合研判，确定风险点，提出风险防范措施和处置预案。被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人应当参加，评估结果是申请征收土地的重要依据。
五、其他事项。自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定抢栽抢建的，对抢栽抢建部分不予补偿。暂停办理拟征收范围内的户口迁入、分户，宅基地审批，土地承包经营权流转，以及以该范围内房屋为注册地址的市场主体登记等手续，法律、法规另有规定的除外。征地补偿安置方案将在土地现状调查和社会稳定风险评估完成后另行拟定，并在乡镇、村和村民小组范围内公告，公告时间不少于三十日。多数被征地的农村集体经济组织成员认为方案不符合法律、法规规定的，县人民政府将组织召开听证会。
本公告公示期限为十个工作日。特此公告。"""


def _no_fires(r: random.Random) -> str:
    """A county, three times, and from when until when."""
    where = _county(r)
    return f"""{where}人民政府森林草原防火禁火令
为切实做好森林草原防火工作，有效预防火灾发生，保护森林草原资源和人民群众生命财产安全，根据《中华人民共和国森林法》《中华人民共和国草原法》《森林防火条例》《草原防火条例》等法律法规，结合实际，发布命令如下：
一、禁火时间。自{_day(r)}起至{_day(r)}止。高温、干旱、大风等高火险天气，视情况提前或者延长禁火期。
二、禁火区域。{where}行政区域内的所有林地、草地以及距离林地、草地边缘一百米范围内。
三、禁火规定。禁火期内，禁止携带火种和易燃易爆物品进入禁火区；禁止上坟烧纸、烧香点烛、燃放烟花爆竹和孔明灯；禁止炼山、烧田埂草、烧秸秆、烧灰积肥；禁止吸烟、野炊、烧烤、烤火取暖；禁止烧山驱兽、烧蜂、使用火枪狩猎；禁止其他一切野外用火行为。因特殊情况确需用火的，应当依法报经批准，落实防火措施，并安排专人看守。
四、责任落实。各乡镇人民政府和街道办事处对本辖区森林草原防火工作负总责，有关部门按照职责分工负责。护林员要加强巡山护林，对重点人群落实监护责任，在进山路口设立检查站，进入禁火区的车辆和人员应当扫描防火码登记，自觉接受检查。
五、责任追究。违反本命令的，由公安机关、林业主管部门依法给予行政处罚；造成火灾的，依法赔偿损失；构成犯罪的，依法追究刑事责任。对工作不力、失职渎职的单位和个人，从严追究责任。
六、任何单位和个人发现火情，应当立即拨打12119或者119报告，并有权举报违反本命令的行为。不得组织未成年人、孕妇、老年人和残疾人参加扑火。
本命令自发布之日起施行。
{where}人民政府"""


def _trains(r: random.Random) -> str:
    return f"记者从铁路部门获悉，自{_day(r)}零时起，{_spot(r)}站实行新的列车运行图。调整后，车站日均办理旅客列车{_n(r, 30, 190)}列，其中新增{_spot(r)}方向{_of(r, '动车组', '普速', '高铁')}列车{_n(r, 1, 9)}对，{_of(r, 'G', 'D', 'C', 'K')}{_n(r, 100, 7999)}次改为{_n(r, 6, 23)}时{_n(r, 10, 60)}分开，停运{_n(r, 1, 5)}对。铁路部门提醒，请旅客出行前登录铁路12306网站或者客户端查询车次、开点、停站等信息，以车站当日公告为准，合理安排行程。"


def _suspended(r: random.Random) -> str:
    """A firm and its number in the words of the exchange."""
    firm = _spot(r) + _of(r, "股份", "科技", "矿业", "药业", "重工", "农业")
    return f"证券代码：{_n(r, 600100, 603990)}　证券简称：{firm}\n{firm}重大事项停牌公告\n本公司董事会及全体董事保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏，并对其内容的真实性、准确性和完整性承担个别及连带责任。\n公司正在筹划{_of(r, '发行股份购买资产', '控制权变更', '重大资产出售', '非公开发行股票')}事项，因有关事项尚存在不确定性，为保证公平信息披露，维护投资者利益，避免造成公司股价异常波动，经公司申请，公司股票自{_day(r)}起停牌，预计停牌时间不超过{_of(r, '两', '五', '十')}个交易日。停牌期间，公司将根据事项进展情况，按照有关规定及时履行信息披露义务。公司指定的信息披露媒体为法定报刊和交易所网站，敬请广大投资者关注后续公告，注意投资风险。"


def _en_met(r: random.Random) -> str:
    """Names, offices and places."""
    host, guest = _en_person(r), _en_person(r)
    return f"""{host}, vice governor of {_en_town(r)} Province, met with {guest}, {_of(r, "ambassador", "consul general", "trade minister", "parliament speaker", "deputy prime minister")} of {_of(r, "Belmara", "the Republic of Tamoa", "Norland", "East Calder", "Santa Rosalia", "Varenia", "Ostmark")}, in {_en_town(r)} on {_weekday(r)}.
{host} said that the two sides have enjoyed a long-standing friendship and that bilateral exchanges have yielded fruitful results in recent years. The province stands ready to work with its partners to deepen practical cooperation in trade, education, culture and tourism, so as to bring more benefits to the two peoples.
{guest} spoke highly of the achievements made by the province and expressed willingness to strengthen communication and expand cooperation in various fields. Officials of the two sides attended the meeting."""


def _en_condolence(r: random.Random) -> str:
    return f"The provincial government on {_weekday(r)} sent a message of condolences to its sister state of {_en_town(r)} over {_of(r, 'a deadly earthquake', 'severe floods', 'a ferry accident', 'a mine explosion', 'a typhoon', 'a bus crash')}. The message said that people across the province were shocked to learn of the heavy casualties and property losses. On behalf of the province, it expressed deep condolences over the victims and sincere sympathy to the bereaved families and the injured, and wished the injured a speedy recovery."


def _en_economy(r: random.Random) -> str:
    return f"""{_en_town(r)} Province's gross domestic product expanded {_n(r, 2, 9, 1)} percent year on year in the {_of(r, "first quarter", "first half", "first three quarters")} of {_n(r, 2018, 2026)} to {_n(r, 410, 4900, 2)} billion yuan, according to data released by the provincial bureau of statistics on {_weekday(r)}.
The value added of the primary industry rose {_n(r, 1, 6, 1)} percent, that of the secondary industry {_n(r, 1, 10, 1)} percent and that of the tertiary industry {_n(r, 1, 10, 1)} percent. Fixed-asset investment {_of(r, "grew", "fell")} {_n(r, 1, 13, 1)} percent, while retail sales of consumer goods increased {_n(r, 1, 12, 1)} percent. Foreign trade totaled {_n(r, 12, 690, 1)} billion yuan. The per capita disposable income of residents stood at {_n(r, 7, 39)},{_n(r, 100, 999)} yuan.
The bureau said that the economy had maintained a steady recovery, but that efforts were still needed to consolidate its foundation."""


def _en_quake(r: random.Random) -> str:
    return f"A {_n(r, 3, 7, 1)}-magnitude earthquake jolted {_en_town(r)} County at {_n(r, 0, 24)}:{_n(r, 10, 60)} on {_weekday(r)} (Beijing Time), the China Earthquake Networks Center said. The epicenter was monitored at {_n(r, 22, 45, 2)} degrees north latitude and {_n(r, 80, 122, 2)} degrees east longitude, with a depth of {_n(r, 5, 22)} km."


def _en_water(r: random.Random) -> str:
    """One road in a page of advice."""
    road = _en_town(r)
    return f"""Notice of Planned Water Interruption: {road} Road
In order to carry out essential maintenance on the main, the water supply to all properties in {road} Road will be interrupted from 9 a.m. to 4 p.m. on the second working day after this notice has been delivered. We apologize for any inconvenience.
Before the work begins, please draw enough water for drinking, cooking and flushing. Turn off any boiler or water heater that is connected directly to the main, and make sure that all taps are closed so that your property is not flooded when the supply is restored. Do not run washing machines or dishwashers.
When the supply is restored, the water may look cloudy or brown for a short time. This is caused by air bubbles or by natural deposits that have been disturbed in the pipes, and it is not harmful to health. Please run the cold tap in the kitchen until the water runs clear. If it has not cleared after two hours, call the customer service line, which is open day and night. Customers on dialysis at home, care homes and others with special needs should contact us at once so that bottled water can be delivered. Under the bylaws of the municipality, no compensation is payable for interruptions shorter than twelve hours of which notice has been given."""


def _en_consular(r: random.Random) -> str:
    return f"""Notice from the Consulate General in {_en_town(r)}
Please be informed that the consular and visa section will be closed to the public from {_en_day(r)} to {_en_day(r)} on account of {_of(r, "the Spring Festival", "National Day", "the Mid-Autumn Festival", "a local public holiday", "the relocation of its offices", "an upgrade of its system")}. Applications handed in before the closure can be collected during normal office hours after reopening. Those who need to travel urgently are advised to plan ahead.
In an emergency involving the life or safety of nationals, call the duty officer on the consular protection hotline, which is staffed around the clock. Please note that the hotline does not answer inquiries about visas, passports or notarial matters. Beware of fraudulent calls made in the name of the consulate, which will never ask for bank details by telephone."""


def _en_fair(r: random.Random) -> str:
    return f"The {_nth(r, 4, 29)} {_en_town(r)} International {_of(r, 'Tea Industry', 'Ceramics', 'Fruit and Vegetables', 'Equipment Manufacturing', 'Toys', 'Furniture', 'Traditional Medicine')} Expo will be held from {_en_day(r)} to {_en_day(r)} at the {_en_town(r)} Convention and Exhibition Center, the organizing committee told a press conference on {_weekday(r)}. More than {_n(r, 200, 1900)} enterprises from {_n(r, 11, 78)} countries and regions have registered, and the exhibition area will cover {_n(r, 12, 98)},000 square meters. Forums, matchmaking events and signing ceremonies will be held during the event. Professional visitors can register online free of charge, and the public will be admitted on the last day. The committee hopes to build the expo into a platform for opening-up and cooperation."


def _en_flights(r: random.Random) -> str:
    code = _of(r, "HX", "YP", "GW", "JZ")
    return f"""{_en_town(r)} Airport: changes to the timetable
Passengers are advised that from {_en_day(r)} flight {code}{_n(r, 1001, 9899)} to {_en_town(r)} will leave at {_n(r, 6, 23)}:{_n(r, 10, 60)} instead of {_n(r, 6, 23)}:{_n(r, 10, 60)} and will operate {_of(r, "daily", "on weekdays", "on Mondays and Fridays", "four times a week")}. Flight {code}{_n(r, 1001, 9899)} is withdrawn until further notice. Tickets already issued remain valid; passengers who do not wish to travel at the new times may rebook once without charge or ask for a full refund at the place of purchase. Check-in closes forty-five minutes before departure."""


def _en_respiratory(r: random.Random) -> str:
    return f"Weekly respiratory surveillance, week {_n(r, 1, 53)}, {_n(r, 2021, 2026)}. During the week, {_n(r, 120, 9800)} laboratory-confirmed cases of COVID-19 were reported in the province, {_of(r, 'up', 'down')} {_n(r, 1, 49)} percent on the week before, including {_n(r, 2, 96)} severe cases and {_n(r, 0, 12)} deaths. The positivity rate for influenza at sentinel hospitals was {_n(r, 1, 39, 1)} percent and that for SARS-CoV-2 {_n(r, 1, 22, 1)} percent. Visits for influenza-like illness made up {_n(r, 1, 9, 1)} percent of outpatient and emergency visits. {_n(r, 3, 78)} outbreaks were reported, most of them in schools and kindergartens. The center for disease control advises the elderly and people with underlying conditions to get vaccinated, and anyone with symptoms to wear a mask and rest at home."


def _en_road(r: random.Random) -> str:
    return f"Road closure: {_en_town(r)} {_of(r, 'Street', 'Avenue', 'Lane', 'Bridge')} will be closed to {_of(r, 'all traffic', 'heavy goods vehicles', 'northbound traffic', 'motor vehicles')} between {_en_town(r)} Road and {_en_town(r)} Road from {_en_day(r)} for about {_of(r, 'three days', 'two weeks', 'six weeks', 'ten days')} while {_of(r, 'a gas main is replaced', 'the surface is relaid', 'drains are repaired', 'cables are laid')}. Diversions will be signed. Access for residents and emergency services will be maintained."


def _en_suspension(r: random.Random) -> str:
    """A firm's name in the words of the exchange."""
    firm = (
        _en_town(r)
        + " "
        + _of(r, "Holdings", "Mining", "Pharmaceutical", "Property", "Energy", "Textile")
        + " "
        + _of(r, "Limited", "Group Limited")
    )
    return f"""{firm} (incorporated with limited liability)
SUSPENSION OF TRADING
The Stock Exchange takes no responsibility for the contents of this announcement, makes no representation as to its accuracy or completeness and expressly disclaims any liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this announcement.
At the request of {firm} (the "Company"), trading in the shares of the Company has been suspended with effect from 9:00 a.m. today pending the release of an announcement in relation to inside information of the Company. Shareholders and potential investors are advised to exercise caution when dealing in the securities of the Company, and if in doubt to consult their professional advisers. Further announcements will be made as and when appropriate.
By order of the Board"""


def _en_appointed(r: random.Random) -> str:
    return f"{_en_person(r)} has been appointed {_of(r, 'director of the provincial department of finance', 'vice president of the higher people’s court', 'head of the provincial health commission', 'president of the university of technology', 'chief of the provincial tax service')}, replacing {_en_person(r)}, according to a decision adopted on {_weekday(r)} at a session of the Standing Committee of the {_en_town(r)} Provincial People's Congress. The appointment takes effect immediately. Other appointments and removals were also announced at the session."


def _en_football(r: random.Random) -> str:
    home, away, scorer = _en_town(r), _en_town(r), _en_person(r)
    return f'{home} beat {away} {r.randrange(2, 6)}-{r.randrange(0, 2)} in the {_nth(r, 2, 31)} round of the provincial football league on {_weekday(r)}. {scorer} opened the scoring in the {_nth(r, 3, 40)} minute with {_of(r, "a header", "a free kick", "a low drive", "a penalty")}, and {_en_person(r)} added a second in the {_nth(r, 46, 90)}. A crowd of {_n(r, 2, 48)},{_n(r, 100, 999)} watched the match. The winners move to {_of(r, "second", "third", "fifth", "eighth", "eleventh")} place with {_n(r, 9, 64)} points. "The players gave everything and deserve the three points," said the home coach, while his opposite number blamed missed chances.'


SIXTH: dict[str, Form] = {
    "three days' forecast": _forecast, "air, short": _air, "before appointment": _before_appointment,
    "party member, name alone": _party_member, "contract awarded": _award, "land auction": _auction, "food sampling": _sampling,
    "market prices": _prices, "street closed": _closure, "power cut, short": _outage, "interviews": _exam, "diseases reported": _disease,
    "earthquake flash": _quake, "basketball": _match, "served by publication": _served, "guests received, names": _received,
    "economy of a county": _economy, "consumer prices": _cpi, "reservoir": _reservoir, "condolences": _condolence,
    "lottery": _lottery, "land taken, village alone": _expropriated, "fires forbidden": _no_fires,
    "trains": _trains, "share suspended": _suspended,
    "met with, English": _en_met, "condolences, English": _en_condolence, "economy, English": _en_economy,
    "earthquake, English": _en_quake, "water off, English, road alone": _en_water, "consulate, English": _en_consular,
    "trade fair, English": _en_fair, "flights, English": _en_flights, "week of disease, English": _en_respiratory,
    "road closed, English": _en_road, "share suspended, English, firm alone": _en_suspension,
    "appointed, English": _en_appointed, "football, English": _en_football,
}  # fmt: skip

# Headline, the headline of another desk, and the story.
_ZH = (
    ("霁垣县山区水厂通水 九个村喝上自来水", "告别水窖：霁垣九村迎来清泉", """经过十四个月施工，霁垣县翠坡水厂近日正式通水，山上九个村的3260户村民结束了靠水窖吃水的日子。水厂设计日供水能力4800吨，总投资6700万元，其中省级补助占百分之六十五。
记者在上槐村看到，村民裴桂芝家的厨房里新装了水龙头和水表。她说：“以前一到冬天水窖见底，全家人轮着去山下挑水，一个来回要走两个小时，现在拧开就有。”据介绍，该村共铺设管道17.6公里，每户承担的入户费用不超过300元。
水源取自海拔860米处的鹭泉水库，原水经过沉淀、过滤和消毒三道工序，每天检测9项指标。水厂厂长耿铭表示，高差最大的一段管线落差达到410米，施工队分五级加压，光钢管就焊了2300多个接口。
水价也是村民关心的问题。县发展改革局组织听证会后，把居民用水价格定为每吨2.4元，对低保户和特困户每月减免5吨。目前，水费可以用手机缴纳，也可以交给村里的管水员代办。
县水务局负责人说，明年计划把管网延伸到南边的四个村，再解决1180户的用水问题。同时，将建立维修基金，每年从水费中提取百分之八，用于更换老化的管道和水表。
说起找水的经历，老支书骆广田打开了话匣子。1976年，村里组织三十多个壮劳力在半山腰打井，打到58米也没见水，还砸伤了两个人。后来家家户户修水窖，接屋檐上的雨水，一窖水要放明矾沉三天才能入口。
水通了，村里的产业也跟着活了起来。上槐村利用新增的水量建起了两座育苗大棚，种植羊肚菌和草莓，吸收了26名村民务工。返乡青年阮骁投资45万元开办豆腐坊，用山泉水做的豆腐每天能卖出去600斤，销到了县城的三家超市。
县疾控中心对新水源进行了连续监测。结果显示，山上村民过去常见的腹泻病例明显减少，今年夏天卫生室接诊的肠道病人只有去年同期的百分之二十六。疾控中心主任医师翁素梅提醒，水窖不必填埋，可以清洗以后作为应急备用水源，每半年消毒一次。
据统计，全县农村自来水普及率已经由五年前的百分之七十三提高到百分之九十四。县里还成立了由52名管水员组成的队伍，每人负责两到三个村，一旦接到报修电话，要求四小时内赶到现场。"""),
    ("泠津市老旧小区加装电梯突破五百部", "五百部电梯背后的邻里协商", """泠津市住建局日前公布，全市老旧小区既有住宅加装电梯已经达到512部，惠及居民6140户。今年前八个月新开工137部，比去年同期增长百分之二十三。
加装电梯难在意见统一。在渡口街道文昌里小区，三单元的十二户人家前后开了七次会。住在一楼的焦思远起初不同意，担心采光和噪声，设计单位修改了三次图纸，把井道外移80厘米，又为一楼统一更换了隔音窗，他才在协议上签了字。
费用怎么分摊？该单元的做法是按照楼层递增，二楼出1.2万元，六楼出7.8万元，政府每部补贴15万元。“算下来，我们家一共花了不到六万，”六楼住户温晓月说，“老母亲三年没下过楼，电梯运行的第一天就去公园坐了一上午。”
为了缩短审批时间，市里把规划、施工、特种设备检验等五个环节并联办理，由原来的94天压缩到38天。同时，引入三家企业提供“先装后付”的服务，居民可以分八年支付费用。
市住建局副局长谷国章介绍，下一步将制定后期维护的指导意见，推广电梯责任保险，每部每年保费约1400元。计划到后年底，全市再加装400部，并优先安排老年人比较集中的小区。"""),
    ("昱渚湿地迎来一万三千只候鸟过冬", "候鸟翩跹，昱渚湿地进入观鸟季", """随着气温下降，昱渚湿地迎来候鸟迁徙高峰。保护区管理站最新一次同步调查显示，在这里越冬的水鸟共有42种、13460只，比上一年增加2100只，其中白琵鹭首次超过600只。
天刚蒙蒙亮，监测员骆庆丰就背着望远镜上了堤坝。他负责的样线长8.5公里，每周要走三遍，记下鸟的种类、数量和活动位置。“去年十月看到了两只黑鹳，我激动得一夜没睡好。”他笑着说。
变化来自退养还湿。四年前，保护区的核心区内还有鱼塘1900亩，当地用两年时间全部清退，拆除围堰26公里，补种芦苇和苦草740亩。为此，县财政累计支付补偿资金8300万元，涉及养殖户214户。
退塘以后，养殖户的生计怎么办？一部分人被聘为巡护员，每月工资2800元；另一部分人办起了农家乐和观鸟驿站。阎海燕家的民宿有六间客房，去年接待游客1500多人，收入达到17万元。
保护区管理站站长单成林表示，今年新安装了28路高清摄像头，并与三所高校合作开展环志研究。他提醒游客，观鸟时应当保持50米以上的距离，不要投喂，不要使用无人机追拍。"""),
    ("省内首座熔盐储能电站在翊皋并网", "翊皋熔盐储能并网发电 可连续放电六小时", """记者从省能源局获悉，位于翊皋市的熔盐储能电站8月26日并网运行。这是省内第一座同类电站，装机容量50兆瓦，可连续放电6小时，每年能够消纳风电和光伏电量约1.1亿千瓦时。
电站的原理并不复杂。电力富余的时候，用电加热器把盐加热到560℃，储存在两个高18米的罐子里；用电高峰来临，高温熔盐与水换热产生蒸汽，推动汽轮机发电。两个罐子一共装了9200吨盐，可以反复使用二十五年。
项目总工程师汪骁说，最大的难点是防止熔盐凝固。管道里的温度一旦低于240℃，盐就会结块。为此，团队沿着管线布置了1360个测温点，并在三个冬天里做了47次防凝试验。
对电网来说，储能电站相当于一个大号的充电宝。去年翊皋市弃风率为百分之七点二，按照调度中心的测算，电站投运后有望降低两个百分点以上。附近的化工园区还可以使用电站余热，每小时供应蒸汽35吨。
项目总投资7.9亿元，由两家国有企业和一家民营企业共同出资，建设周期19个月。省能源局有关负责人表示，目前另有四个储能项目正在开展前期工作，总规模达到380兆瓦。
在中控室里，值班员邵雨薇面前的十二块屏幕不停跳动。她每隔一个小时要核对一次罐体温度和液位，每班写下的记录超过两千个数字。“它就像一口大锅，火候过了不行，凉了更不行。”她说。
电站的收益来自三个方面：一是峰谷电价差，每千瓦时约0.52元；二是参与调峰获得的补偿；三是出售蒸汽。企业测算，按照每年运行330天计算，大约十一年可以收回投资。
也有专家提出了不同看法。省电力设计院高级工程师裴国章认为，熔盐储能的往返效率只有百分之四十左右，低于锂电池，单纯发电并不划算，应当优先用在既要电又要热的工业园区，并尽快出台容量电价政策。"""),
    ("珩汀县乡村医生养老补助每月提高到六百元", "珩汀为1100名老村医兑现养老补助", """从下个月起，珩汀县离岗乡村医生的养老补助将由每月350元提高到600元，全县1127名老村医受益。县卫生健康局10月12日就这项政策召开了新闻发布会。
今年七十一岁的翁广田在筠坪村当了四十三年村医。他翻开一本发黄的登记簿，上面记着他接生过的286个孩子。“那时候出诊全靠两条腿，翻一座山收两毛钱，谁家困难就先赊着。”翁广田说。
按照新的办法，补助标准与工作年限挂钩，工龄满10年的每月不低于240元，满30年的按最高标准发放。所需资金每年约680万元，由市、县两级财政按照四比六的比例分担，通过银行卡直接发放到个人。
年轻的村医同样有了盼头。当地推行“乡聘村用”，已有318名在岗村医与乡镇卫生院签订劳动合同，参加了职工养老保险和医疗保险，平均月收入达到4350元，比三年前增长百分之四十一。
县卫生健康局局长柯素梅介绍，全县还有23个村没有专职村医，目前由卫生院派人巡诊，每周不少于两次。计划用三年时间，委托市卫生学校定向培养医学生90名，学费由财政承担，毕业后至少服务六年。"""),
    ("峣岑古城墙修缮完工 城砖多数为原物", "三年修一墙：峣岑古城墙今起开放", """历时三年的峣岑古城墙修缮工程通过验收，并于本周六向公众开放。本次修缮的城墙长1860米，包括两座城门和五座敌台，共使用城砖21万块，其中百分之八十二是从民间回收的原物。
回收城砖是一件细致活。2021年，当地发出倡议书，请市民把散落在院墙、猪圈和菜地里的城砖送回来，每块给予5元补偿。两年间，一共有1940户居民送来了17.3万块，其中634块带有铭文。
在工地上，瓦工祝振邦带着十六个徒弟，坚持用糯米灰浆砌筑。他说：“水泥硬是硬，可是不透气，过不了几年砖就酥了。老办法慢，一天只能砌两米，但是能再站三百年。”
考古人员也有收获。在清理西门瓮城时，发现了一段宋代的夯土墙基和一条排水暗沟，出土瓷片、铜钱等文物429件。设计单位因此调整方案，把排水暗沟原址展示，上面加装了玻璃盖板。
工程总投资1.36亿元。市文物局副局长瞿立群表示，城墙开放初期每天限流6000人，不收门票。同时安装了212个传感器，对裂缝、沉降和含水率进行长期监测，数据每十分钟上传一次。"""),
    ("澴屏市试行校车与公交合并运营", "澴屏：放学路上坐上定制公交", """新学期开始，澴屏市在六个乡镇试行校车与农村公交合并运营，首批开通线路24条，覆盖学生3870人。市交通运输局表示，试行期为一年，期满以后将根据评估结果决定是否推广。
此前，农村公交客流少、亏损大，每天平均上座率只有百分之三十一；另一方面，校车只在早晚使用，其他时间闲置。两套系统合并之后，同一辆车上学放学时段接送学生，平峰时段搭载村民，预计每年可以节省财政支出920万元。
安全是家长最担心的事情。记者看到，车辆安装了座椅安全带和车内监控，学生上下车刷卡，家长的手机随即收到信息。每辆车配备一名照管员，由所在村推荐，经过40个学时的培训才能上岗。
“孩子原来要在路口等半个小时，现在七点零五分准时来，误差不超过三分钟。”家住小窑村的苗慧说。她的儿子上四年级，每个月的车费是60元，低保家庭的学生免费乘坐。
也有一些问题有待解决。有司机反映，部分村道宽度不足4米，会车困难。对此，市里已经安排资金3400万元，将在年底以前拓宽道路58公里，增设错车台136处、候车亭89座。"""),
    ("蓼浔渔港启用电子竞价 当日成交一百六十吨", "渔船一靠岸 手机就竞价：蓼浔渔港变了样", """禁渔期结束后的第三天，蓼浔渔港新建的电子竞价大厅正式启用。当天有97艘渔船靠岸，成交鱼货162吨，成交额586万元，平均每公斤的价格比上一年同期高出百分之九点四。
过去，船老大卖鱼主要靠鱼贩子上门，价钱由对方说了算。船主申培根说，同样一筐梭子蟹，早上和下午能差出两百元。“现在鱼还在海上，我就把品种和数量传上去，靠岸之前已经有十几个人报价。”
竞价大厅占地3200平方米，设有冷藏间、分拣线和检测室。鱼货上岸后，先称重、分级，再贴上写有船号、海域和捕捞时间的电子标签，买家扫码就能看到全部信息。每批货抽检的时间不超过二十五分钟。
渔港的改造也解决了停泊难。港池疏浚土方74万立方米，水深由2.8米增加到4.5米，防波堤加长460米，可以同时容纳380艘渔船避风。工程总投资2.3亿元，其中发行专项债券1.5亿元。
渔港管理中心主任邵国章告诉记者，交易大厅按照成交额的百分之一收取服务费，低于原先鱼贩子的抽成。下一步，还将建设一座日处理能力60吨的鱼货加工厂，可提供就业岗位270个。"""),
    ("皋陵区人民法院将巡回法庭开进果园", "苹果树下断官司 二十户果农拿回欠款", """9月17日，皋陵区人民法院在磨盘庄村的一片果园里开庭，审理一起涉及20户果农的买卖合同纠纷。两个小时以后，双方达成调解协议，被告某果业公司当场支付货款41万元，余下的33万元在年底以前付清。
据了解，去年秋天，这家公司以每公斤5.6元的价格收购苹果132吨，约定一个月之内结账。此后，公司以苹果在冷库内发生霉变为由，拖欠货款长达十个月。
庭审的焦点是霉变由谁负责。承办法官鲁雨薇提前一周到冷库查看，调取了温度记录，发现有九天的库温高于8℃。她说：“果子交付时检验合格，储存期间的风险应当由买方承担。道理讲清楚了，双方的气也就消了。”
为了方便群众旁听，法院把开庭时间安排在傍晚，村里来了一百四十多人。庭后，法官发放了合同范本，讲解如何约定质量标准、付款期限和违约责任。果农聂庆丰表示，以后再也不会只凭一句话就把果子拉走。
今年以来，该院巡回法庭已经到村居、市场和工地开庭156次，调解成功率为百分之六十八，平均审理用时21天。法院院长阮培根介绍，计划在七个乡镇设立固定的巡回审判点，每月至少开庭两次。
记者跟随巡回法庭的车辆走访了三个村。这辆车由普通面包车改装而成，车内装有打印机、投影仪和卫星网络设备，拉开侧面的遮阳棚就是一个小法庭，可以坐下十六个人。开车的法警苗铭说，一年下来，车跑了2.8万公里。
在泉洼村，法官刚停好车，就被一位老人拦住。老人与邻居因为一堵院墙争执了六年，双方各有各的说法。法官带着卷尺量了三遍，又找出1989年的宅基地登记表，当场确认界线，两家人约定各退30厘米，留出一条排水沟。
区人大代表阎晓月全程旁听了庭审。她建议，把典型案例编成小册子和短视频，在收购季节之前发到合作社，让农户先看懂合同再签字。据了解，首批册子已经印制5000份。"""),
    ("璞屏市首次给外卖骑手建工会驿站", "骑手有了歇脚处 璞屏建成六十二个工会驿站", """中午一点半，送完第二十六单的骑手卞立群走进商贸街的工会驿站，给电动车换了电池，又用微波炉热了饭。像这样的驿站，璞屏市今年一共建成62个，平均每天服务骑手、快递员等户外劳动者5200人次。
驿站大多利用银行网点、加油站和社区的闲置房屋，面积从15平方米到90平方米不等，配有饮水机、充电柜、急救箱和折叠床。市总工会投入经费430万元，每个站点每年补助运行费用8000元。
最受欢迎的是法律服务。每周三晚上，十二名律师轮流到驿站值班，解答交通事故、工伤认定和劳动报酬等问题。半年以来，已经接受咨询940人次，帮助37名骑手追回了赔偿款和工资，合计68万元。
“去年冬天摔断了锁骨，平台说我不是员工，我不知道该找谁。”骑手温成林说。在律师的帮助下，他申请了职业伤害保障，三周后领到医疗费和补助共计2.9万元。
市总工会副主席单晓月表示，全市有骑手约1.4万人，加入工会的占百分之五十七。今后将推动平台企业与骑手代表开展集体协商，重点围绕配送时限、恶劣天气派单和奖惩规则，争取在明年六月以前签订第一份协议。"""),
    ("筠浔县用石漠化荒山种出三万亩花椒", "石头缝里的花椒林：筠浔治荒二十年", """眼下正是花椒采收的季节，筠浔县南部的石山上到处是忙碌的身影。县林业局统计，今年全县花椒采收面积3.1万亩，预计产干椒1860吨，产值可达1.5亿元，种植户平均增收1.2万元。
二十年前，这里的石漠化土地占全县面积的百分之四十四，一场大雨就能冲走一层土。村民靳振邦记得，种一坡玉米，收回来装不满两个背篓。2004年，他在石头缝里栽下了第一批花椒苗，八十棵活了五十三棵。
花椒的根能够抓住土，三年挂果，五年丰产。当地采用“见缝插针”的办法，一个石窝一棵苗，再用碎石垒成半圆形的挡土墙。省林业科学院的监测表明，种植区的土壤流失量下降了百分之七十一。
人手不足是新的难题。花椒带刺，一个熟练工一天只能采30斤鲜椒，采摘成本占到总成本的一半。县里引进了电动采摘剪2600把，同时组织邻县的工人前来务工，高峰时每天超过3500人。
为了延长产业链，县里建起了烘干厂六座，还有一家企业生产花椒油和调味料，年加工鲜椒4200吨。县委书记谷思远说，接下来要申报地理标志，统一质量标准，让石山上的花椒卖出好价钱。"""),
    ("蓼坞市地铁三号线隧道全线贯通", "从江底穿过：蓼坞三号线最难区间打通", """7月9日上午，随着盾构机“破浪号”的刀盘露出洞门，蓼坞市轨道交通3号线一期工程的最后一个区间贯通。线路全长28.7公里，设车站22座，预计明年九月试运营。
这一区间长2140米，其中有880米位于江底，最大水压相当于一个指甲盖上承受5公斤的重量。项目经理焦铭介绍，盾构机直径6.9米，掘进期间更换刀具三次，每次换刀都要由潜水作业人员在高压舱内完成。
最惊险的是去年十二月。盾构机在江中遇到一根废弃的钢桩，推进速度突然下降到每分钟2毫米。技术人员连夜开会，最后决定由人工带压切割，用了十一天把钢桩切成43段运出。“那十一天，谁也没有回过家。”焦铭说。
3号线连接火车站、大学城和高新区，沿线居住人口约76万人。按照客流预测，开通初期日均客流18万人次，从大学城到火车站的时间由现在的65分钟缩短为34分钟。票价仍然按照里程计算，起步价2元。
市轨道集团副总经理耿海燕表示，下一阶段将进行铺轨、供电和信号系统的安装，力争明年三月实现列车上线调试。工程概算总投资193亿元，截至上月底，已经完成投资的百分之七十八。"""),
)  # fmt: skip
_EN = (
    ("Mountain County Trades Coal for Data", "Old Mine Shafts Cool New Servers in Hengcen", """Hengcen County, which closed the last of its 17 coal mines in 2019, has opened a data center that is cooled by the water in its flooded shafts, the county government said on Thursday. The first hall holds 3,400 racks and cost 1.9 billion yuan.
Water is drawn from a depth of 240 meters at a steady 13 degrees, runs through heat exchangers and is returned to the mine. The system is expected to save 46 million kilowatt-hours of electricity a year, or about 38 percent of what ordinary cooling would use.
"We spent thirty years pumping this water out and throwing it away," said Bao Dunmore, a former pit engineer who now runs the pumps. Of the 210 people employed at the center, 94 once worked underground and were retrained at a college in the city for six months.
Not all of the county's troubles are over. More than 2,700 former miners still have no steady work, and land over the old galleries continues to sink by as much as 4 centimeters a year in some villages. Repairs to 830 houses are being paid for out of a fund of 120 million yuan.
A second hall is to be built next year, and the waste heat will warm greenhouses and a school, officials said. They hope that data and services will account for 20 percent of the county's revenue by 2030.
The idea came from a retired surveyor, who noticed in the winter of 2020 that snow never lay on the cap of the northern shaft. Tests took fourteen months, and two companies withdrew before a third agreed to build. The county lent it the land for thirty years and paid for a power line of 22 kilometers.
Environmental groups asked what would become of the streams that are fed by the mine. The operator has agreed to publish the temperature of the water every hour and to stop the pumps if it rises by more than two degrees. In the first five months that has not happened."""),
    ("Yaoting Opens Longest Cable Bridge in Province", "Ferrymen Say Farewell as Yaoting Bridge Opens", """A bridge of 2,380 meters opened to traffic in Yaoting on Saturday, cutting the crossing of the Lu River from fifty minutes by ferry to four. It is the longest cable-stayed bridge in the province, and it took 41 months to build.
The two towers rise 226 meters above the water and carry 168 cables, each of which was tested to twice its working load. Engineers had to sink the foundations through 60 meters of silt, said Clara Lindqvist, an adviser on the project, and lost a whole season to a flood in 2022.
The bridge has four lanes for vehicles and two for bicycles. Cars will pay a toll of 15 yuan, while buses, farm vehicles and motorcycles cross free of charge. The operator forecasts that 19,000 vehicles a day will use it in the first year.
For the 63 ferrymen the opening marks an end. "My father steered this boat and so did his father," said Qin Wenbo, 58, who made the last crossing on Friday night with 140 passengers aboard. Most have been offered jobs in maintenance, and nine will run tours for visitors.
The bridge cost 3.2 billion yuan, of which 45 percent came from bonds. The city now plans a road of 27 kilometers to link the southern end with the expressway, to be finished within two years."""),
    ("Village Doctors Get Portable Scanners in Pilot", "Scanner in a Backpack Reaches Remote Villages", """Health workers in 126 villages of Menglu District have been given ultrasound scanners that fit in a backpack, in a trial that began in March and will last eighteen months. Each scanner costs 28,000 yuan and sends its images to the district hospital over the mobile network.
In the first six months 7,850 people were examined, according to figures from the district's health commission. Specialists at the hospital returned an opinion within 22 minutes on average, and 613 patients were told to come to town for further tests. Eleven were found to have tumors at an early stage.
"I used to send everyone with a stomach ache on a two-hour bus ride," said Amina Jiaqi, who looks after 900 people in four hamlets. "Now I can see for myself, and somebody who knows more than I do can see it with me."
Doctors caution that the scanners are no substitute for training. About 9 percent of the images in the first month were too poor to be read, although the share has since fallen to 3 percent after weekend courses. Batteries also proved weak in winter and have been replaced.
The commission will publish a full evaluation next year. If the results hold, the scheme could be extended to all 540 villages of the district at a cost of some 15 million yuan."""),
    ("City of Xiwu Pays Residents to Sort Kitchen Waste", "Kitchen Scraps Earn Credits in Xiwu", """Households in Xiwu can earn up to 30 yuan a month by sorting their kitchen waste, under a program that the city council approved on Monday. Residents weigh the waste at one of 480 smart bins, and the credits may be spent in markets or on bus fares.
A trial in five neighborhoods found that the share of waste sorted correctly rose from 41 percent to 87 percent in ten months. The amount sent to landfill fell by 96 tonnes a week, said Rafael Hartwell, who heads the city's sanitation office.
The waste is taken to a plant on the edge of the city, where it is digested to yield gas and fertilizer. The plant can handle 350 tonnes a day but has been running at little more than half of its capacity. Gas from it already heats 6,200 homes.
Some people doubt that payments will keep habits alive. "When the money stops, the sorting stops," said Helen Shuyi, a retired teacher who volunteers as a monitor in her building. The council replies that each tonne kept out of the landfill saves it 210 yuan, more than it pays out.
The program will reach all 290,000 households by December. Fines for mixing waste, which were introduced three years ago and brought in only 74,000 yuan, will be suspended in the meantime."""),
    ("Rare Orchid Found Again After Eighty Years", "Student on Hike Rediscovers Lost Orchid", """A slipper orchid that botanists had believed to be extinct for eighty years has been found growing on a limestone cliff in Danyuan, the provincial institute of botany announced. A student on a hiking trip photographed the flower in May and posted the picture on the Internet.
Researchers who went to the site counted 64 plants on three ledges, of which 19 were in bloom. The last specimen had been collected in 1943 and is kept in a drawer at the institute, said Marta Yunfei, who led the survey. The yellow flowers are 7 centimeters across and open for only twelve days.
The exact location is being kept secret. Wild orchids of this kind have sold for as much as 26,000 yuan apiece on the black market, and four men were jailed last year for digging up 300 plants of a related species. Rangers now visit the cliff every second day and have put up nine cameras.
"It survived because nobody could reach it without a rope," said Tomas Ansari, a climber who helped the team to gather seed. Two pods were taken, with some 8,000 seeds as fine as dust, and 450 seedlings are growing in flasks.
The institute intends to plant some of them in two nature reserves within five years. It has also asked the government to enlarge the protected area by 1,200 hectares."""),
    ("Night School Fills Empty Classrooms in Kaizhu", "From Pottery to Programming: Kaizhu Goes to Night School", """When the bell rings at the end of the day in Kaizhu, the schools fill up again. The city opened night classes for adults in 34 schools this autumn, and 9,600 places were taken within eleven minutes of going on offer, the education bureau said.
A course of twelve evenings costs 500 yuan. The most popular are pottery, video editing and the local opera, and there is a waiting list of 2,300 for a class in home repairs. Two thirds of those who enrolled are between 22 and 40 years old, and 71 percent are women.
"I spend all day looking at a screen, and here I come home with clay under my nails," said Zhao Moreau, an accountant who sits at a desk meant for a child of ten. Her teacher, Edwin Petrov, is paid 260 yuan an evening and says that he would do it for less.
Schools were reluctant at first because of the cost of lighting and guards. The city pays each of them 18,000 yuan a term, and insurance has been arranged for all 140 teachers. Only two complaints have been received, both of them about parking.
Another 30 schools will join in spring, with courses in Spanish, first aid and programming. The bureau said that it would reserve one place in ten for delivery riders and other workers with irregular hours, who will be able to take single lessons."""),
    ("Drought Forces Gaobu to Ration Water for Rice", "Gaobu Farmers Switch to Millet as Reservoirs Shrink", """Farmers in Gaobu will receive water for their paddies only every sixth day until the end of August, the irrigation authority announced on Wednesday, after the driest spring in 52 years. The three reservoirs that serve the plain stand at 29 percent of their capacity.
Rainfall since February has been 84 millimeters, less than a third of the average. Some 118,000 hectares of cropland are affected, and about 14,000 people in the hills depend on water brought by truck. The authority has drilled 76 emergency wells and hired 310 pumps.
Many have given up on rice for the year. Li Castellan, who farms 4 hectares near the canal, has sown millet instead with seed that the county handed out free of charge. "Millet will not make me rich," he said, "but it will be standing in September, and the rice would not."
The county has set aside 57 million yuan for subsidies of 1,800 yuan per hectare to those who change their crops. Insurers have received 5,400 claims so far and have settled 62 percent of them. A fertilizer plant and two paper mills have been told to halve the water they draw.
Forecasters see little chance of heavy rain before the middle of July. In the long term, officials say, the leaking canals must be lined: an estimated 40 percent of the water is lost on the way to the fields, and 230 kilometers have still to be repaired.
In the village of Upper Lotus the well has been dry since April. Each household is given 100 liters a day from a tank beside the school, and the line forms before six. Teachers have moved the summer examinations forward by a week so that children can help to carry water before the heat sets in."""),
    ("Border Town Cuts Truck Queue With Booking System", "Trucks Book Their Slot at Shaoling Crossing", """The queue of trucks at the Shaoling border crossing, which once stretched for 11 kilometers, has almost disappeared since a booking system was introduced in April, customs officials said. The average wait has dropped from 37 hours to less than five.
Drivers reserve a slot by telephone up to three days in advance and park at one of two yards until they are called. Papers are checked while they wait, so that nine trucks in ten pass the gate in under 12 minutes. Trade through the crossing rose by 24 percent in six months to 8.7 billion yuan.
"I have slept in this cab for four nights to go two hundred meters," said Yusuf Okoro, who carries melons and onions. Spoiled fruit used to cost him 3,000 yuan a trip. He now makes seven trips a month instead of four.
The change has been less welcome in the town, where 160 stalls lived off the stranded drivers. Sales of noodles and tea have fallen by half, said the owner of one of them, and some have moved to the parking yards. The town has waived their rent of 900 yuan a month until the end of the year.
A third lane and a cold store of 5,000 square meters are under construction. Customs officers from both sides are also discussing joint inspections, which would make it unnecessary to unload a truck twice. An agreement may be signed in November."""),
)  # fmt: skip
STORIES: dict[str, list[str]] = {
    "zh": [f"{head}\n{body}" for head, _, body in _ZH],
    "en": [f"{head}\n{body}" for head, _, body in _EN],
}
_OTHER_HEADLINES = {head: other for head, other, _ in (*_ZH, *_EN)}

Edit = Callable[[random.Random, str, str], str]
_TRADITIONAL = OpenCC("s2t")
_TAIWAN = OpenCC("s2twp")
_KEPT = 0.6
"""What a cut leaves at the least, of the characters."""


def _other_headline(r: random.Random, language: str, text: str) -> str:
    head, _, body = text.partition("\n")
    return f"{_OTHER_HEADLINES[head]}\n{body}"


def _dateline(r: random.Random, language: str, text: str) -> str:
    head, _, body = text.partition("\n")
    if language == "zh":
        return f"{head}\n{_of(r, '中新社', '本报', '省融媒体中心', '新华社')}{_spot(r)}{_day(r)}{_of(r, '电', '讯')}（记者 {_person(r)} {_person(r)}）{body}"
    return (
        f"{head}\n{_en_town(r).upper()}, {_en_day(r)} ({_of(r, 'Xinhua', 'Provincial Daily', 'China News')}) -- {body}"
    )


def _tail_cut(r: random.Random, language: str, text: str) -> str:
    """As many of the last paragraphs go as leave three fifths."""
    paragraphs = text.split("\n")
    while len("\n".join(paragraphs[:-1])) >= _KEPT * len(text):
        paragraphs.pop()
    return "\n".join(paragraphs)


def _middle_cut(r: random.Random, language: str, text: str) -> str:
    paragraphs = text.split("\n")
    del paragraphs[r.randrange(2, len(paragraphs) - 1)]
    return "\n".join(paragraphs)


_BRITISH = (("meters", "metres"), ("center", "centre"), ("program ", "programme "), ("percent", "per cent"), ("neighborhood", "neighbourhood"), ("tumors", "tumours"), ("Internet", "internet"), ("fertilizer", "fertiliser"), ("trucks", "lorries"), ("truck", "lorry"), ("expressway", "motorway"), ("on Monday", "Monday"), ("on Wednesday", "Wednesday"), ("on Thursday", "Thursday"), ("on Saturday", "Saturday"))  # fmt: skip


def _other_script(r: random.Random, language: str, text: str) -> str:
    """Traditional characters; British spelling."""
    return _TRADITIONAL.convert(text) if language == "zh" else _replaced(text, _BRITISH)


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for one, other in pairs:
        text = text.replace(one, other)
    return text


def _other_marks(r: random.Random, language: str, text: str) -> str:
    zh = (
        ("，", ","),
        ("。", ". "),
        ("：", ":"),
        ("；", ";"),
        ("“", "「"),
        ("”", "」"),
        ("、", "，"),
        ("？", "?"),
        ("\n", "\n　　"),
    )
    en = (
        (' "', " “"),
        ('\n"', "\n“"),
        ('"', "”"),
        ("'", "’"),
        (", and ", " and "),
        ("\n", "\n\n    "),
    )
    return _replaced(text, zh if language == "zh" else en)


def _credits(r: random.Random, language: str, text: str) -> str:
    if language == "zh":
        return f"""{text}
来源：{_spot(r)}{_of(r, "日报", "发布", "晚报", "融媒")}
责任编辑：{_person(r)}　审核：{_person(r)}　监制：{_person(r)}
版权声明：凡注明来源为本网的稿件，版权均属本网所有，未经授权不得转载、摘编。转载稿件不代表本网观点，如涉及版权问题，请在三十日内与本网联系。
扫一扫在手机打开当前页　打印本页　关闭窗口　分享到：微信　微博
上一篇：{_county(r)}召开安全生产调度会　下一篇：{_county(r)}春耕备耕有序推进"""
    return f"""{text}
Editor: {_en_person(r)}. Source: {_en_town(r)} {_of(r, "Daily", "Evening News", "Today", "Online")}
Copyright: no content of this site may be republished or used in any form without permission. For inquiries about use please contact the newsroom.
Share this story: Facebook X WeChat Weibo Print
Most read: {_en_town(r)} to host half marathon. {_en_town(r)} museum extends opening hours."""


def _own_paragraph(r: random.Random, language: str, text: str) -> str:
    """The second desk says how things stand at home, before the last paragraph or after it."""
    if language == "zh":
        own = f"记者另从{_county(r)}有关部门了解到，当地也在开展类似的探索，{_of(r, '今年', '明年', '近期')}将选取{_n(r, 2, 12)}个乡镇先行试点，财政已经预留资金{_n(r, 90, 900)}万元。“别人的经验要学，自己的路还要自己走。”相关负责人{_person(r)}说。"
    else:
        own = f'In {_en_town(r)}, officials are watching with interest. A delegation of {_n(r, 5, 30)} visited last month, and {_en_person(r)}, who led it, told this newspaper that {_n(r, 2, 90)} million yuan had been set aside for something similar. "We want to see the bills before we copy the idea," he said.'
    paragraphs = text.split("\n")
    paragraphs.insert(len(paragraphs) - r.randrange(2), own)
    return "\n".join(paragraphs)


def _mistyped(r: random.Random, language: str, text: str) -> str:
    """Six slips of the hand: letters that are missing, doubled or wrong, as 地 for 的."""
    letters = list(text)
    for at in r.sample([at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha()], 6):
        slip = r.randrange(4)
        if slip == 0:
            letters[at] = ""
        elif slip == 1:
            letters[at] = text[at] * 2
        elif language == "zh":
            letters[at] = {"的": "地", "在": "再", "做": "作", "他": "她", "和": "合"}.get(
                text[at], r.choice("的了人是")
            )
        else:
            letters[at] = r.choice("aeinrst")
    return "".join(letters)


_DIGITS = "〇一二三四五六七八九"


def _zh_number(number: int) -> str:
    """Below a hundred, as it is said."""
    tens, ones = divmod(number, 10)
    return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")


def _zh_value(said: str) -> str:
    """六十五 as 65; with 点, as a decimal."""
    whole, _, decimals = said.partition("点")
    tens, ten, ones = whole.rpartition("十")
    value = (_DIGITS.index(tens) if tens else 1) * 10 * bool(ten) + (_DIGITS.index(ones) if ones else 0)
    return str(value) + ("." + "".join(str(_DIGITS.index(one)) for one in decimals) if decimals else "")


def _other_numerals(r: random.Random, language: str, text: str) -> str:
    if language == "zh":
        text = re.sub(r"百分之([一二三四五六七八九十点]+)", lambda m: _zh_value(m[1]) + "%", text)
        text = re.sub(r"(?<![\d.])(\d{1,2})(?=[年月日天个名座次家条种部小])", lambda m: _zh_number(int(m[1])), text)
        return re.sub(r"(?<![\d.])(\d{1,3})(\d{3})(?![\d.万亿年])", r"\1,\2", text)
    words = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    text = re.sub(rf"\b({'|'.join(words)})\b", lambda m: str(words.index(m[1]) + 2), text)
    return re.sub(r"(?<=\d),(?=\d{3})", "", text).replace(" percent", "%").replace(" million yuan", "m yuan").replace(" billion yuan", "bn yuan")  # fmt: skip


_ZH_WORDS = (("据介绍，", ""), ("记者从", "日前，记者从"), ("目前，", "眼下，"), ("同时，", "与此同时，"), ("表示，", "说，"), ("介绍，", "告诉记者，"), ("一共", "总共"), ("其中", "这当中"), ("为了", "为"), ("计划", "打算"), ("超过", "多于"), ("由原来的", "从以前的"), ("比较", "相对"), ("以前", "之前"), ("大多", "多半"), ("达到", "达"), ("已经", "已"), ("根据", "按照"), ("此前，", "在这之前，"), ("看到", "见到"), ("正式", "如期"), ("当地", "该地"), ("能够", "可以"), ("所需", "需要的"))  # fmt: skip
_EN_WORDS = (("said", "noted"), ("more than ", "over "), ("is expected to", "should"), ("has been", "was"), ("have been", "were"), ("told to", "instructed to"), ("plans ", "intends to build "), ("according to figures from", "figures show from"), ("announced", "disclosed"), ("less than", "under"), ("also ", ""), ("once ", "formerly "), ("some ", "around "), ("rose ", "climbed "), ("fell ", "dropped "), ("fallen ", "dropped "), ("began", "started"), ("cost ", "came to "), ("because of", "owing to"), ("found", "discovered"), ("costs ", "is priced at "))  # fmt: skip


def _sentences(language: str, text: str) -> list[str]:
    """With their marks and breaks, so that joined they are the text."""
    return re.findall(r".+?(?:[。？！]”?|\n|$)\n?" if language == "zh" else r".+?(?:[.?!]\"?(?=\s|$)\s*|\n|$)", text)


def _rephrased(r: random.Random, language: str, text: str) -> str:
    """One sentence in ten, or the next above, in other words."""
    sentences, words = _sentences(language, text), _ZH_WORDS if language == "zh" else _EN_WORDS
    fit = [at for at, one in enumerate(sentences) if _replaced(one, words) != one]
    for at in r.sample(fit, min(len(fit), len(sentences) // 10 + 1)):
        sentences[at] = _replaced(sentences[at], words)
        if language == "en":  # and the source comes first
            sentences[at] = re.sub(r"^([A-Z])(.+), (the [^,.]+) said\. ?", lambda m: f"{m[3].capitalize()} said that {m[1].lower()}{m[2]}. ", sentences[at])  # fmt: skip
        else:  # and the parts of the sentence trade places
            sentences[at] = re.sub(r"^([^，“”\n]{4,}?)，([^，“”。\n]{4,}?)，", r"\2，\1，", sentences[at])
    return "".join(sentences)


_ZH_BEGINNINGS = (
    "(?:并|同时|此后|又|这|他|她|其|也|但|总|包括|预计|设|平均|全|每|目前|该|两|水|当地|政府|再|已|还|首批|县|市|车|家)"
)


def _split_and_merged(r: random.Random, language: str, text: str) -> str:
    """Every third sentence runs on into the next, and every third falls apart at its comma."""
    sentences = _sentences(language, text)
    for at, one in enumerate(sentences[1:-1], 1):
        if at % 3 == 0 and language == "zh":
            sentences[at] = re.sub(r"。$", "，", one)
        elif at % 3 == 0 and (
            start := re.match("The |A |It |They |Some |Most |Only |Another |About ", sentences[at + 1])
        ):
            sentences[at] = re.sub(r"\. $", "; ", one)
            if sentences[at] != one:
                sentences[at + 1] = start[0].lower() + sentences[at + 1][start.end() :]
        elif at % 3 == 1 and language == "zh":
            sentences[at] = re.sub(rf"(?<=[^，]{{6}})，(?={_ZH_BEGINNINGS})", "。", one, count=1)
        elif at % 3 == 1:
            sentences[at] = re.sub(r", (and|but|while) ", lambda m: f". {m[1].capitalize()} ", sentences[at], count=1)
    return "".join(sentences)


def _second_desk(r: random.Random, language: str, text: str) -> str:
    """Dateline, headline and credits of its own, a paragraph less and a few words changed."""
    text = _dateline(r, language, _other_headline(r, language, _middle_cut(r, language, text)))
    return _credits(r, language, _rephrased(r, language, text))


def _abroad(r: random.Random, language: str, text: str) -> str:
    """A paper of another region: its script or spelling, its marks, and the last paragraph gone."""
    text = text.rpartition("\n")[0]
    if language == "zh":
        return _other_marks(r, language, _TAIWAN.convert(text))
    return _other_marks(r, language, _replaced(_dateline(r, language, text), _BRITISH))


EDITS: dict[str, Edit] = {
    "another headline": _other_headline, "dateline added": _dateline, "tail cut": _tail_cut,
    "middle paragraph cut": _middle_cut, "other script or spelling": _other_script, "other marks": _other_marks,
    "credits and boilerplate": _credits, "a paragraph of its own": _own_paragraph, "numerals written otherwise": _other_numerals,
    "a tenth rephrased": _rephrased, "sentences split and merged": _split_and_merged, "a second desk's all": _second_desk,
    "a paper abroad": _abroad,
}  # fmt: skip
REPRINTS = (*EDITS, "typos mended", "dateline cut")


def reprint(rng: random.Random, kind: str, language: str, story: str) -> tuple[str, str]:
    """(first print, reprint)."""
    if kind == "typos mended":
        return _mistyped(rng, language, story), story
    if kind == "dateline cut":
        return _dateline(rng, language, story), story
    return story, EDITS[kind](rng, language, story)
