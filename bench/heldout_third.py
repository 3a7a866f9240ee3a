"""A third set that the rule for forms had not seen: 24 forms of notice, 12 stories, and 14 ways to print a story again.

Written when the rule of harvester/identity/forms.py stood, and before it was run on any of it. All people, places and
events are invented. A form is filled in as an office fills it in from one day, or one case, to the next.
"""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Callable

Form = Callable[[random.Random], str]

_FAMILY = "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹章苏潘葛范彭鲁韦马苗方俞任袁柳唐费岑薛雷贺汤罗郝安常傅卞康伍余顾孟黄穆萧尹"
_FIRST = ["志远", "海燕", "晓东", "春生", "玉梅", "建军", "思源", "文博", "雨桐", "国栋", "淑珍", "长河", "一鸣", "若兰", "凯", "倩", "斌", "莹", "岩",
          "婷", "浩", "洁", "德胜", "红梅", "少华", "振宇", "佳怡", "秋菊", "铁山", "云飞"]  # fmt: skip
_COUNTIES = [
    "沅岭县",
    "芦溪县",
    "平皋县",
    "河阳区",
    "雁门镇",
    "柳塘县",
    "清浦区",
    "鹿鸣县",
    "桐湾县",
    "石埠县",
    "潭口区",
    "北屏县",
    "砚山区",
    "长汀坝镇",
]
_STREETS = [
    "槐荫路",
    "长宁街",
    "芙蓉大道",
    "书院路",
    "鼓楼街",
    "沿江大道",
    "桃花路",
    "工业大道",
    "东风路",
    "南门街",
    "航空路",
    "麓谷大道",
    "五一路",
    "学士街",
]
_UNITS = [
    "市第三人民医院",
    "市职业技术学院",
    "市特殊教育学校",
    "市公安局交警支队",
    "市水文中心",
    "市图书馆",
    "市消防救援支队",
    "市疾控中心",
    "市档案馆",
]
_COMPANY = ["博雅", "中科智联", "三湘", "惠民", "同方瑞", "鼎盛", "蓝海", "云峰", "正大", "科林", "华宇", "新时代"]
_WEST = ["Amelia Brandt", "Tomas Reyes", "Li Qiang", "Sofia Lindqvist", "Omar Haddad", "Zhou Meiling", "Peter Ashford", "Nadia Volkova", "Chen Rui",
         "Grace Otieno", "Hiro Tanaka", "Wang Jian", "Elena Rossi", "Marcus Bell", "Huang Shufen", "Dmitri Sokolov"]  # fmt: skip
_TOWNS = [
    "Fairbrook",
    "Luojia",
    "Stonewell",
    "Qingxi",
    "Harbour Point",
    "Meishan",
    "Eastvale",
    "Baihe",
    "Kingsford",
    "Dongting Bay",
    "Redcliff",
    "Taoyuan",
]
_MONTHS = calendar.month_name[1:]
_WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]


def _who(r: random.Random) -> str:
    return r.choice(_FAMILY) + r.choice(_FIRST)


def _on(r: random.Random, year: bool = False) -> str:
    return (f"{r.choice((2022, 2023, 2024))}年" if year else "") + f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _en_on(r: random.Random) -> str:
    return f"{r.choice(_MONTHS)} {r.randrange(1, 29)}"


def _purchase(r: random.Random) -> str:
    unit, firm = r.choice(_UNITS), r.choice(_COMPANY)
    what = r.choice(
        ("超声诊断设备", "校园网络改造", "办公家具", "执法记录仪", "图书", "应急物资", "食堂食材配送", "物业管理服务")
    )
    return (f"{unit}{what}采购项目成交公告\n一、项目编号：ZC{r.randrange(2022, 2025)}-{r.randrange(1000, 9999)}\n二、项目名称：{unit}{what}采购项目\n"
            f"三、成交信息：供应商名称：{firm}科技有限公司；供应商地址：{r.choice(_COUNTIES)}{r.choice(_STREETS)}{r.randrange(1, 400)}号；"
            f"成交金额：{r.randrange(12, 900)}.{r.randrange(10, 99)}万元\n四、评审专家名单：{_who(r)}、{_who(r)}、{_who(r)}\n"
            "五、代理服务收费标准及金额：参照国家有关规定执行，由成交供应商支付。\n六、公告期限：自本公告发布之日起1个工作日。\n"
            "七、其他补充事宜：供应商认为采购文件、采购过程、成交结果使自己的权益受到损害的，可以在知道或者应知其权益受到损害之日起7个工作日内，"
            "以书面形式向采购人、采购代理机构提出质疑。质疑供应商对答复不满意的，可以在答复期满后15个工作日内向同级财政部门投诉。")  # fmt: skip


def _rain_warning(r: random.Random) -> str:
    a, b = r.sample(_COUNTIES, 2)
    return (f"{a}气象台{_on(r, True)}{r.randrange(0, 24)}时{r.randrange(0, 60)}分发布{r.choice(('暴雨', '雷电', '大风', '冰雹'))}{r.choice(('蓝', '黄', '橙'))}色预警信号："
            f"预计未来{r.choice((3, 6, 12))}小时，{a}及{b}部分乡镇将出现{r.randrange(30, 120)}毫米以上降水，局地伴有{r.randrange(7, 11)}级阵风。"
            "请有关单位和人员做好防范准备，关闭门窗，加固围板、棚架、广告牌等易被风吹动的搭建物，切断户外危险电源，停止露天集体活动和高空作业，"
            "行人注意尽量远离大树、临时搭建物，驾驶人员应当注意道路积水和交通阻塞，确保安全。")  # fmt: skip


def _hearing(r: random.Random) -> str:
    return (f"关于召开{r.choice(('城区供水价格调整', '管道燃气配气价格', '公交票价调整', '生活垃圾处理费标准', '殡葬服务收费'))}听证会的公告\n根据《政府制定价格听证办法》的规定，"
            f"定于{_on(r)}{r.choice(('上午9时', '下午2时30分', '下午3时'))}在{r.choice(_STREETS)}{r.choice(('会展宾馆', '政务服务中心', '机关礼堂'))}{r.choice('一二三四')}楼会议室召开听证会。"
            f"本次听证会设参加人{r.choice((15, 18, 21, 25))}名，旁听席{r.choice((5, 8, 10))}个。凡年满十八周岁、具有完全民事行为能力的本市居民均可报名，"
            "报名时须出示本人身份证件。报名人数超过规定名额的，由价格主管部门采取随机抽取的方式确定。听证会参加人应当亲自参加听证，"
            "就定价听证方案发表意见，遵守听证会纪律。新闻媒体采访须事先登记。")  # fmt: skip


def _bridge(r: random.Random) -> str:
    a, b = r.sample(_STREETS, 2)
    return (f"温馨提示：受{a}{r.choice(('跨线桥伸缩缝更换', '地铁站点围挡', '热力管网改造', '人行天桥吊装'))}影响，{_on(r)}{r.randrange(20, 24)}时至次日{r.randrange(5, 7)}时，"
            f"{a}与{b}交叉口由{r.choice('东西南北')}向{r.choice('东西南北')}方向车道临时封闭。请途经车辆按照交通标志减速慢行，尽量错峰出行，服从现场人员疏导。"
            "施工单位将合理安排工序，最大限度减少噪声和扬尘，夜间施工扰民之处，恳请周边居民给予理解和支持。")  # fmt: skip


def _exam_places(r: random.Random) -> str:
    schools = r.sample(
        ("雅礼实验中学", "桂花坪学校", "青竹湖中学", "湘府中学", "开福小学", "砂子塘学校", "育英二中", "田家炳中学"), 3
    )
    return (f"{r.choice(('公务员录用', '事业单位招聘', '教师招聘', '三支一扶'))}笔试考点安排\n笔试将于{_on(r)}举行，共有{r.randrange(1200, 9800)}名考生参加，设{r.randrange(40, 320)}个考场，"
            f"考点分别为{schools[0]}、{schools[1]}和{schools[2]}。请考生提前熟悉考点位置和交通路线，合理安排出行时间。开考30分钟后不得入场，"
            "考试期间不得提前交卷离场。考生应当携带黑色字迹签字笔、2B铅笔和橡皮，严禁将手机、智能手表等通信工具带至座位。"
            "对违反考试纪律的，按照有关规定严肃处理，记入考生诚信档案。")  # fmt: skip


def _fuel(r: random.Random) -> str:
    way = r.choice(("上调", "下调"))
    return (f"据省发展和改革委员会消息，根据近期国际市场油价变化情况，按照现行成品油价格形成机制，自{_on(r)}24时起，国内汽、柴油价格每吨分别{way}{r.randrange(5, 60) * 5}元"
            f"和{r.randrange(5, 60) * 5}元。调整后，我省92号汽油最高零售价为每升{r.randrange(7, 9)}.{r.randrange(10, 99)}元，95号汽油为每升{r.randrange(8, 10)}.{r.randrange(10, 99)}元。"
            "相关部门要求，中石油、中石化、中海油三大公司及其他原油加工企业要组织好成品油生产和调运，确保市场稳定供应，严格执行国家价格政策。"
            "各地相关部门要加大市场监督检查力度，严厉查处不执行国家价格政策的行为，维护正常市场秩序。消费者可通过12315平台举报价格违法行为。")  # fmt: skip


def _no_cases(r: random.Random) -> str:
    healed = r.randrange(1100, 1180)
    return (f"{_on(r)}0—24时，全省报告新增确诊病例{r.choice((0, 0, 0, 1))}例，新增无症状感染者{r.choice((0, 0, 1, 2))}例。截至{_on(r)}24时，全省累计报告确诊病例1{r.randrange(180, 260)}例，"
            f"累计出院病例{healed}例，死亡病例4例，现有在院隔离治疗{r.randrange(1, 30)}例，尚在接受医学观察{r.randrange(20, 900)}人。"
            "专家提示：当前仍要坚持科学佩戴口罩、勤洗手、常通风、少聚集，保持社交距离，减少不必要的跨省旅行，出现发热、咳嗽等症状要及时到就近的发热门诊就诊，"
            "就诊途中全程佩戴口罩，避免乘坐公共交通工具。")  # fmt: skip


def _mourned(r: random.Random) -> str:
    name = _who(r)
    return (f"讣告\n{r.choice(_UNITS)}离休干部{name}同志，因病医治无效，于{_on(r, True)}{r.randrange(0, 24)}时在{r.choice(('市中心医院', '省人民医院', '家中'))}逝世，享年{r.randrange(78, 101)}岁。"
            f"{name}同志19{r.randrange(22, 45)}年出生于{r.choice(_COUNTIES)}，19{r.randrange(45, 60)}年参加工作。遵照逝者生前遗愿和家属意见，丧事从简，不举行告别仪式，不收花圈、礼金。"
            "该同志一生忠于党、忠于人民，工作兢兢业业，生活艰苦朴素，为人正直谦和，深受同事和群众的爱戴。特此讣告，谨致哀悼。治丧工作由单位老干部科负责联络。")  # fmt: skip


def _match(r: random.Random) -> str:
    a, b = r.sample(("沅岭", "芦溪", "平皋", "河阳", "柳塘", "清浦", "鹿鸣", "桐湾"), 2)
    return (f"昨晚，城市足球联赛第{r.randrange(2, 16)}轮在{a}体育中心进行，{a}队以{r.randrange(0, 5)}:{r.randrange(0, 4)}{r.choice(('战胜', '战平', '不敌'))}来访的{b}队。"
            f"上半场第{r.randrange(3, 45)}分钟，{_who(r)}接队友传中头球破门。下半场易边再战，{_who(r)}在第{r.randrange(50, 90)}分钟禁区外远射得手。现场共有{r.randrange(3000, 26000)}名球迷观赛。"
            "联赛组委会表示，将继续做好赛事安保、交通疏导和志愿服务，让广大球迷安全有序观赛，享受家门口的足球盛会。下一轮比赛将于本周末继续进行，球票可通过官方小程序购买。")  # fmt: skip


def _session(r: random.Random) -> str:
    return (f"开庭公告\n我院定于{_on(r, True)}{r.choice(('九时', '九时三十分', '十时', '十四时三十分', '十五时'))}在第{r.choice('一二三四五六七八')}审判庭依法公开开庭审理原告{_who(r)}与被告{_who(r)}"
            f"{r.choice(('民间借贷纠纷', '离婚纠纷', '买卖合同纠纷', '机动车交通事故责任纠纷', '劳动争议', '房屋租赁合同纠纷'))}一案，案号（{r.choice((2022, 2023, 2024))}）沅0{r.randrange(100, 999)}民初{r.randrange(10, 9000)}号，"
            f"承办法官{_who(r)}。公民可凭有效身份证件旁听，旁听人员应当遵守法庭纪律，不得录音、录像和摄影，不得随意走动和进入审判区，不得发言、提问，不得鼓掌、喧哗和实施其他妨害审判活动的行为。特此公告。")  # fmt: skip


def _answered(r: random.Random) -> str:
    topic = r.choice(
        (
            "小区电梯故障",
            "夜间施工噪声",
            "路灯不亮",
            "公积金提取",
            "老旧房屋漏水",
            "占道经营",
            "公交站牌缺失",
            "垃圾清运不及时",
        )
    )
    return (f"网友您好！您反映的{r.choice(_COUNTIES)}{r.choice(_STREETS)}{topic}问题已收悉。经核实，现回复如下：接到您的来信后，{r.choice(('住建', '城管', '交通', '环保', '民政'))}部门高度重视，于{_on(r)}安排"
            f"工作人员{_who(r)}到现场了解情况，并督促责任单位在{r.choice((3, 5, 7, 10, 15))}个工作日内整改到位。下一步，我们将进一步加强日常巡查和监管，建立健全长效机制，不断提升服务质量和水平。"
            f"如您还有其他疑问，可拨打电话0731-{r.randrange(82000000, 89999999)}咨询。感谢您对我们工作的关心和支持，祝您工作顺利、生活愉快！")  # fmt: skip


def _blood(r: random.Random) -> str:
    return (f"无偿献血活动预告：{_on(r)}（星期{r.choice('一二三四五六')}）{r.choice(('8:30', '9:00'))}至{r.choice(('16:00', '17:00'))}，流动采血车将停靠{r.choice(_STREETS)}"
            f"{r.choice(('万达广场', '步步高超市', '人民广场', '大学城', '文化宫'))}门口，目前{r.choice(('A', 'B', 'O', 'AB'))}型血库存偏紧，欢迎爱心市民踊跃参加。"
            "献血前一天请保证充足睡眠，清淡饮食，不要饮酒，献血当日可正常进食，不要空腹。年满十八至五十五周岁、男性体重五十公斤以上、女性体重四十五公斤以上的健康公民，"
            "携带身份证即可参加。献血后请按压针眼十分钟，多饮水，避免剧烈运动。")  # fmt: skip


def _council(r: random.Random) -> str:
    return (f"市人民代表大会常务委员会决定任免名单\n（{_on(r, True)}市第{r.choice('七八九')}届人民代表大会常务委员会第{r.choice(('十二', '十五', '二十', '二十三', '三十一'))}次会议通过）\n"
            f"任命：{_who(r)}为市人民政府副市长；{_who(r)}为市{r.choice(('民政', '司法', '财政', '商务', '卫生健康'))}局局长。免去：{_who(r)}的市{r.choice(('民政', '司法', '财政', '商务', '卫生健康'))}局局长职务。\n"
            "会议要求，新任命人员要珍惜党和人民的信任，牢记宗旨、不负重托，依法履职、勤勉尽责，自觉接受人大监督，以实际行动向党和人民交出满意答卷。")  # fmt: skip


def _received(r: random.Random) -> str:
    """Names alone."""
    a, b = _who(r), _who(r)
    return (f"{r.choice(('昨日', '今日', '近日'))}，市委书记{a}会见了来我市考察的{r.choice(_COMPANY)}集团董事长{b}一行，双方就深化合作进行座谈交流。{a}对客人的到来表示欢迎，"
            "并介绍了我市经济社会发展情况。他说，我市区位优势明显、产业基础扎实、营商环境优良，希望企业发挥自身优势，加大投资力度，实现互利共赢。"
            f"{b}感谢我市长期以来给予的支持，表示将抢抓机遇，推动项目早日落地见效。市领导{_who(r)}、{_who(r)}参加会见。")  # fmt: skip


def _inspected(r: random.Random) -> str:
    food = r.choice(("豆芽", "香蕉", "鲫鱼", "散装白酒", "花生油", "米粉", "辣椒粉", "鸡蛋"))
    return (f"食品安全监督抽检信息公告（{r.choice((2023, 2024))}年第{r.randrange(1, 50)}期）\n近期，市市场监督管理局组织抽检了{r.randrange(2, 12)}大类食品{r.randrange(60, 400)}批次样品，其中合格样品"
            f"{r.randrange(50, 390)}批次，不合格样品{r.randrange(1, 9)}批次。不合格产品为{r.choice(_COUNTIES)}{_who(r)}食品店销售的{food}，{r.choice(('铅', '毒死蜱', '恩诺沙星', '酒精度', '过氧化值', '菌落总数'))}不符合食品安全国家标准规定。"
            "对抽检中发现的不合格食品，市场监管部门已责令相关生产经营单位立即采取封存、下架、召回等措施，并依法予以查处。消费者如在市场上发现被通告的不合格食品，请拨打12315热线投诉举报。")  # fmt: skip


def _lottery(r: random.Random) -> str:
    balls = " ".join(f"{one:02d}" for one in sorted(r.sample(range(1, 34), 6)))
    return (f"福利彩票双色球第{r.randrange(2022, 2025)}{r.randrange(1, 151):03d}期开奖，红球号码为{balls}，蓝球号码为{r.randrange(1, 17):02d}。当期一等奖开出{r.randrange(1, 20)}注，"
            f"单注奖金为{r.randrange(500, 1000)}万元；二等奖开出{r.randrange(60, 300)}注，单注金额{r.randrange(8, 40)}万余元。全国销售额{r.randrange(3, 5)}.{r.randrange(10, 99)}亿元，为国家筹集公益金逾亿元。"
            "双色球每周二、四、日开奖，彩民朋友可前往就近的福彩销售网点投注。购彩有节制，请理性投注，未成年人不得购买彩票和兑奖。")  # fmt: skip


def _en_storm(r: random.Random) -> str:
    a, b = r.sample(_TOWNS, 2)
    return (f"The meteorological bureau issued {r.choice(('a yellow', 'an orange', 'a red', 'a blue'))} alert for {r.choice(('rainstorms', 'strong wind', 'fog', 'heavy snow'))} at {r.randrange(1, 12)}:{r.randrange(10, 59)} "
            f"{r.choice(('a.m.', 'p.m.'))} on {_en_on(r)}. {a} and {b} are expected to be hit within the next {r.choice((3, 6, 12, 24))} hours. Residents are advised to stay indoors, close doors and windows and keep "
            "away from billboards and temporary structures. Outdoor gatherings should be called off and work at height suspended. Drivers should slow down, watch for standing water "
            "and follow the instructions of traffic police. The bureau will update the alert as conditions change.")  # fmt: skip


def _en_mourned(r: random.Random) -> str:
    name = r.choice(_WEST)
    return (f"{name}, a {r.choice(('retired engineer', 'former headmaster', 'painter', 'surgeon', 'botanist'))} who worked in {r.choice(_TOWNS)} for {r.randrange(20, 50)} years, died on {_en_on(r)} at the age of "
            f"{r.randrange(70, 99)}, the family said. A memorial service will be held at the city funeral home on {r.choice(_WEEK)} at {r.choice((9, 10, 11))} a.m., and all who wish to pay their respects are "
            "welcome. The family asks that no flowers be sent and that donations be made to the hospice instead. Colleagues remembered a modest person who was always ready to help the young, "
            "and who never sought honors.")  # fmt: skip


def _en_match(r: random.Random) -> str:
    a, b = r.sample(_TOWNS, 2)
    return (f"{a} beat {b} {r.randrange(80, 130)}-{r.randrange(60, 100)} in the provincial basketball league on {r.choice(_WEEK)}, with {r.choice(_WEST)} scoring {r.randrange(18, 44)} points and "
            f"{r.choice(_WEST)} adding {r.randrange(8, 18)} rebounds. The hosts took an early lead and never looked back in front of a crowd of {r.randrange(1200, 9000)}. The league resumes next week after the "
            "mid-season break, and tickets for the coming round are on sale at the box office and online. Fans are asked to arrive early, as bags will be checked at the gates, and to use public transport.")  # fmt: skip


def _en_award(r: random.Random) -> str:
    return (f"The public resources trading center has announced that {r.choice(_TOWNS)} {r.choice(('Construction', 'Medical', 'Software', 'Engineering', 'Trading'))} Company won the contract for "
            f"{r.choice(('hospital beds', 'school buses', 'road lighting', 'water meters', 'library software', 'fire engines'))} of the {r.choice(_TOWNS)} {r.choice(('health bureau', 'education bureau', 'city council'))} with a bid of "
            f"{r.randrange(1, 60)}.{r.randrange(1, 9)} million yuan. The panel was chaired by {r.choice(_WEST)}. Suppliers who believe that their rights have been harmed may file a written challenge within seven working days "
            "of this announcement, and may complain to the finance department if they are not satisfied with the reply. The announcement is public for one working day.")  # fmt: skip


def _en_session(r: random.Random) -> str:
    return (f"The district court will hear the case of {r.choice(_WEST)} against {r.choice(_WEST)} over {r.choice(('an unpaid loan', 'a traffic accident', 'a lease', 'a labor contract', 'the sale of a house'))} in courtroom "
            f"{r.randrange(1, 15)} at {r.choice(('9 a.m.', '10:30 a.m.', '2 p.m.', '3 p.m.'))} on {_en_on(r)}. Judge {r.choice(_WEST)} will preside. Members of the public may attend on showing a valid identity "
            "document. Recording, filming and photography are forbidden, and those who attend may not speak, applaud or enter the trial area. Anyone who disturbs the session will be asked to leave.")  # fmt: skip


def _en_blood(r: random.Random) -> str:
    return (f"The blood center will hold a donation drive at {r.choice(_TOWNS)} {r.choice(('Library', 'Plaza', 'University', 'Town Hall'))} on {r.choice(_WEEK)}, {_en_on(r)}, from {r.choice((8, 9))} a.m. to {r.choice((4, 5, 6))} p.m. "
            f"Type {r.choice(('A', 'B', 'O', 'AB'))} is in short supply at present. Donors should be between eighteen and fifty-five years of age and in good health, and should bring an identity card. "
            "They should sleep well the night before, eat lightly and drink no alcohol. After donating, press on the needle mark for ten minutes, drink plenty of water and avoid hard exercise for the day.")  # fmt: skip


def _en_fuel(r: random.Random) -> str:
    way = r.choice(("raise", "cut"))
    return (f"China will {way} the retail prices of gasoline and diesel from {r.choice(_WEEK)}, {_en_on(r)}, the top economic planner said. Gasoline prices will change by {r.randrange(5, 60) * 5} yuan per tonne and diesel prices by "
            f"{r.randrange(5, 60) * 5} yuan per tonne, according to the National Development and Reform Commission. Under the current pricing mechanism, the prices of refined oil products are adjusted in line with changes in "
            "international crude oil prices. The commission has asked the country's main oil companies to maintain output and ensure transport to keep supplies stable.")  # fmt: skip


def _en_call(r: random.Random) -> str:
    """Names alone."""
    a, b = r.sample(_WEST, 2)
    return (f"Mayor {a} met with a delegation led by {b}, {r.choice(('president', 'vice president', 'chief executive'))} of the {r.choice(('Northern', 'Alpine', 'Pacific', 'Delta'))} {r.choice(('Bank', 'University', 'Chamber of Commerce'))}, "
            f"on {r.choice(_WEEK)}. The mayor briefed the guests on the city's development and said that the city would provide a sound business environment and efficient services for investors from home and abroad. "
            "The head of the delegation spoke highly of what the city has achieved and said that there was broad room for cooperation in education, finance and green industry. The two sides also exchanged views on other matters.")  # fmt: skip


THIRD: dict[str, Form] = {
    "purchase result": _purchase, "storm warning": _rain_warning, "hearing": _hearing, "bridge works": _bridge, "exam places": _exam_places,
    "fuel prices": _fuel, "epidemic bulletin": _no_cases, "obituary": _mourned, "football": _match, "court session": _session,
    "letter answered": _answered, "blood drive": _blood, "council appointments": _council, "guest received, names": _received,
    "food inspected": _inspected, "lottery": _lottery,
    "storm warning, English": _en_storm, "obituary, English": _en_mourned, "basketball, English": _en_match, "contract, English": _en_award,
    "court session, English": _en_session, "blood drive, English": _en_blood, "fuel prices, English": _en_fuel,
    "guest received, English, names": _en_call,
}  # fmt: skip

STORIES: dict[str, list[str]] = {"zh": [
    "6月12日凌晨，沅岭县大坪乡遭遇强降雨，引发山洪，造成3人失联、17人受伤，236间房屋受损。灾情发生后，县委、县政府立即启动应急响应，组织消防、公安、医疗等力量赶赴现场救援。\n"
    "记者从县应急管理局获悉，截至12日18时，已转移安置群众1420人，设置临时安置点6处，发放帐篷180顶、棉被900床。县道022线塌方4处，目前已抢通3处，通往大坪乡的供电线路预计13日恢复。\n"
    "现场救援指挥部负责人周志远说，搜救工作仍在紧张进行，受伤人员已全部送往县人民医院救治，生命体征平稳。县卫生健康局抽调24名医护人员组成医疗队进驻安置点，开展防疫消杀和心理疏导。",
    "随着最后一段钢轨焊接完成，芦溪至平皋城际铁路9月3日全线铺通。这条铁路全长86.4公里，设计时速200公里，共设7座车站，总投资112.6亿元。\n"
    "据建设单位介绍，线路穿越鹿鸣山脉，桥隧比达到71%，其中全长9.3公里的鹿鸣山隧道地质条件复杂，建设者历时三年多攻克了突泥涌水等难题。项目部总工程师孙晓东表示，施工中采用了智能监测系统，沉降控制在2毫米以内。\n"
    "城际铁路建成通车后，芦溪到平皋的旅行时间将由原来的2小时缩短至35分钟，沿线68万群众将告别不通火车的历史。铁路部门计划11月开始联调联试，力争年底前开通运营。",
    "今年以来，柳塘县把油茶产业作为富民强县的重要抓手，新造油茶林2.3万亩，改造低产林1.8万亩，全县油茶林总面积达到21.5万亩。\n"
    "走进柳塘县石桥村的油茶基地，村民们正忙着除草施肥。种植大户何春生告诉记者，他家种了120亩油茶，去年卖茶籽收入近30万元。村里成立了合作社，统一提供种苗和技术，产品由企业保底收购，大家干劲更足了。\n"
    "县林业局局长袁海燕介绍，全县现有油茶加工企业14家，年加工能力1.2万吨，带动4.6万农户增收，户均年增收5800元。下一步将建设油茶产业园，开发护肤品、生物肥料等精深加工产品，延伸产业链条。",
    "清浦区图书馆新馆日前正式开馆。新馆位于书院路88号，建筑面积2.4万平方米，藏书65万册，设阅览座席1600个，每周开放72小时。\n"
    "与老馆相比，新馆增设了少儿绘本区、视障阅览室和城市书房，读者凭身份证即可免费借阅，单次最多可借20册。馆内的智能分拣系统每小时可处理1800册图书，读者还书后平均15分钟就能重新上架。\n"
    "开馆首日，3200多位市民前来体验。退休教师汤淑珍带着孙女逛了一上午，她说，以前要坐一个小时公交去市里借书，现在走路十分钟就到。馆长任文博说，图书馆还将每月举办讲座和展览，让书香飘进千家万户。",
    "4月18日，第十届鹿鸣湖国际马拉松赛鸣枪开跑，来自23个国家和地区的1.5万名跑者参加角逐。肯尼亚选手基普科里尔以2小时11分23秒获得男子组冠军，桐湾县选手贺红梅以2小时34分06秒夺得女子组第一。\n"
    "比赛设全程、半程和健康跑三个项目，赛道串联起古城墙、湿地公园和会展中心。组委会在沿途设置了31个补给站和26个医疗点，1860名志愿者提供服务。\n"
    "赛事期间，鹿鸣县接待游客12.7万人次，宾馆入住率达到93%，带动消费约8600万元。县文化和旅游局负责人表示，将继续办好马拉松，把赛事流量转化为文旅增量。",
    "记者从市人力资源和社会保障局了解到，我市今年计划开展职业技能培训4.5万人次，其中企业职工培训2.8万人次，农村转移劳动力培训9000人次。\n"
    "培训内容涵盖养老护理、家政服务、电子商务、新能源汽车维修等32个工种，符合条件的参训人员可申领500元至3000元不等的补贴。培训结束后，人社部门将组织不少于40场专场招聘会，提供岗位2万个以上。\n"
    "“学会了一门手艺，心里踏实多了。”52岁的下岗职工严铁山参加了月嫂班以外开设的电工班，上个月拿到了中级证书，如今在一家物业公司上班，月薪4200元。",
    "北屏县岩口水库除险加固工程近日通过竣工验收。岩口水库始建于1958年，总库容1360万立方米，担负着下游5个乡镇3.2万亩农田的灌溉任务，大坝渗漏问题多年来一直困扰着当地群众。\n"
    "工程于去年10月动工，完成大坝防渗墙浇筑1.1万平方米，改建溢洪道160米，更换闸门9扇，安装了雨水情自动测报系统，投资4780万元。水库管理所所长雷建军说，如今水位、雨量、渗压数据实时传到手机上，汛期心里有底了。\n"
    "据了解，全县今年共实施水库除险加固项目11个，目前已完工8个，其余3个将在12月底前完成。",
], "en": [
    "A new bridge across the Baihe River opened to traffic on May 9, cutting the drive between Kingsford and Meishan from 50 minutes to 12. The cable-stayed bridge is 1,860 meters long and cost 740 million yuan.\n"
    "Construction began in March 2021. Engineers sank 34 piles up to 92 meters deep into the river bed and worked through two flood seasons, chief engineer Chen Rui said. The deck carries six lanes and a path for walkers and cyclists.\n"
    "More than 21,000 vehicles are expected to use the bridge each day. \"My vegetables used to wilt in the queue for the ferry,\" said Huang Shufen, a farmer from Luojia who drives to the Kingsford market three times a week. The ferry, which has run since 1964, will be kept for visitors.",
    "Fishermen in Dongting Bay have found new work as river wardens since a ten-year fishing ban took effect. Of the 1,430 families who gave up their boats, 312 have a member on the patrol teams, the agriculture bureau said.\n"
    "The wardens cover 186 kilometers of shoreline, report illegal nets and rescue stranded animals. Last year they handed over 95 cases to the police and cleared 41 tonnes of abandoned gear. Sightings of the finless porpoise rose to 73 from 49 two years earlier.\n"
    "\"I know every creek here,\" said Wang Jian, 56, who fished for three decades. He earns 3,600 yuan a month and has learned to fly a drone. The bureau also runs courses in cooking, welding and online sales, and has helped 870 people into jobs in town.",
    "Taoyuan's tea exports reached 280 million yuan in the first half of the year, up 18.5 percent from a year earlier, customs figures show. Black tea made up 62 percent of the total.\n"
    "The county has 15,300 hectares of tea gardens and 126 processing plants. Growers have switched to organic fertilizer and hang sticky boards instead of spraying, which has brought certificates from buyers in Germany and Morocco. A laboratory opened in April tests each batch for 480 residues.\n"
    "Zhou Meiling, who runs a cooperative of 210 households, said that orders are booked until November. \"Young people are coming back because there is money in leaves again,\" she said. The county plans to build a cold store of 6,000 tonnes next to the railway station.",
    "Doctors from the provincial hospital examined 2,350 villagers in the hills around Redcliff during a week of free clinics, the health bureau said on Sunday. The team of 38 brought a bus with an X-ray machine and two ultrasound units.\n"
    "They found 164 people with high blood pressure who had not known of it, and sent 29 to hospital for further treatment. Eye surgeon Elena Rossi performed 57 cataract operations in the township clinic, where the last one had been done eleven years ago.\n"
    "The bureau will send a team to each of 16 townships by the end of the year. Village doctors are being trained to read results over a video link, so that patients need not travel four hours by road. Medicines worth 430,000 yuan were handed out.",
    "An orchard town that lost its crop to frost in spring has turned to tourism. Eastvale opened 46 guesthouses this summer and drew 58,000 visitors in July and August, the town government said.\n"
    "Frost on April 7 destroyed some 70 percent of the blossom on 900 hectares of pear trees. The county paid out 12.4 million yuan in insurance, and lent families up to 80,000 yuan each at low interest to refit empty rooms. Marcus Bell, a chef who moved there, teaches neighbors to bake.\n"
    "\"We used to work for one harvest a year,\" said orchard owner Li Qiang, whose nine rooms were full on every weekend. Visitors walk the old packhorse trail, pick plums and watch opera in a barn. The town wants to keep numbers below 1,500 a day to protect the water supply.",
]}  # fmt: skip

Edit = Callable[[random.Random, str, str], str]
"""(chance, language, text) → the text as another house prints it."""
_PLAIN = re.compile(r"(?<![\d.,:])\d{2,}(?:,\d{3})*(?:\.\d+)?(?![\d:]|[月日年号时]|,\d)")
_SYNONYMS = {"zh": [
    ("目前", "当前"), ("已经", "已"), ("造成", "致使"), ("立即", "迅速"), ("组织", "调集"), ("现场", "一线"), ("获悉", "了解到"), ("介绍", "说"), ("表示", "称"),
    ("日前", "近日"), ("正式", ""), ("全部", "均"), ("预计", "有望"), ("其中", "这当中"), ("计划", "拟"), ("力争", "争取"), ("共", "一共"), ("达到", "达"), ("如今", "现在"),
    ("下一步", "今后"), ("带动", "拉动"), ("提供", "给予"), ("负责人", "相关负责人"), ("继续", "持续"), ("参加", "参与"), ("完成", "做完"), ("符合条件的", "满足条件的"), ("大家", "乡亲们"),
    ("左右", "上下"), ("重要", "关键"), ("告诉记者", "说"), ("建成", "建好"), ("缩短至", "缩至"), ("增设", "新增"), ("前来", "到场"), ("担负着", "承担着"),
], "en": [
    ("said", "noted"), ("more than", "over"), ("opened", "was opened"), ("expected", "forecast"), ("began", "started"), ("found", "discovered"), ("each day", "a day"), ("cost", "was built for"),
    ("earns", "makes"), ("helped", "assisted"), ("reached", "hit"), ("plans to", "intends to"), ("next to", "beside"), ("handed out", "distributed"), ("drew", "attracted"),
    ("destroyed", "wiped out"), ("some", "about"), ("wants to", "aims to"), ("visitors", "tourists"), ("new", "newly built"), ("cover", "watch over"), ("switched", "turned"), ("brought", "came with"), ("sent", "referred"),
]}  # fmt: skip


def _one_figure(r: random.Random, language: str, text: str) -> str:
    found = list(_PLAIN.finditer(text))
    one = r.choice(found)
    changed = re.sub(r"\d", lambda digit: str((int(digit[0]) + r.randrange(1, 9)) % 10 or 1), one[0], count=1)
    return text[: one.start()] + changed + text[one.end() :]


def _wire(r: random.Random, language: str, text: str) -> str:
    if language == "zh":
        return (f"新华社{r.choice(('武汉', '长沙', '北京'))}{_on(r)}电（记者{_who(r)}、{_who(r)}）{text}\n（本报通讯员 {_who(r)} 记者 {_who(r)} 对本文亦有贡献）\n责任编辑：{_who(r)}")  # fmt: skip
    return f"{r.choice(_TOWNS).upper()}, {_en_on(r)} (Xinhua) -- {text}\nReported by {r.choice(_WEST)}; edited by {r.choice(_WEST)}"


_LEADS = {"zh": ["一项关系百姓生活的工作有了新进展，本报记者日前前往当地探访，看到了实实在在的变化。", "连日来，此事引发各界关注，不少读者致电本报热线询问最新情况。"],
          "en": ["There was good news this week for people who have waited years for it, and they let it be known.", "What had been talked about for so long is now there for all to see, and the first figures are in."]}  # fmt: skip


def _lead(r: random.Random, language: str, text: str) -> str:
    """The first sentence is written anew."""
    end = re.compile(r"。|\. ").search(text)
    return r.choice(_LEADS[language]) + (text[end.end() :] if end else text)


def _tail(r: random.Random, language: str, text: str) -> str:
    return "\n".join(text.split("\n")[:2])


def _punctuation(r: random.Random, language: str, text: str) -> str:
    """Punctuation as a machine puts it back: half width in Chinese, curly and spaced in English."""
    if language == "zh":
        return text.translate(
            str.maketrans({"，": ", ", "。": ". ", "、": ",", "“": '"', "”": '"', "：": ": ", "；": "; "})
        )
    return text.replace('"', "”").replace(",", " ,").replace("'", "’").replace(" percent", "%")


def _merged(r: random.Random, language: str, text: str) -> str:
    parts = text.split("\n")
    return parts[0] + (" " if language == "en" else "") + "\n".join(parts[1:])


def _variant(r: random.Random, language: str, text: str) -> str:
    """A name is written otherwise throughout, and an office by its short name."""
    if language == "zh":
        for name, other in (("周志远", "周志源"), ("孙晓东", "孙小东"), ("何春生", "何椿生"), ("汤淑珍", "汤淑贞"), ("基普科里尔", "基普科利尔"), ("贺红梅", "贺宏梅"), ("严铁山", "阎铁山"), ("雷建军", "雷建君"),
                            ("县应急管理局", "县应急局"), ("县卫生健康局", "县卫健局"), ("市人力资源和社会保障局", "市人社局"), ("县文化和旅游局", "县文旅局")):  # fmt: skip
            text = text.replace(name, other)
        return text
    for name, other in (("Chen Rui", "Chen Ruy"), ("Huang Shufen", "Huang Shu-fen"), ("Wang Jian", "Jian Wang"), ("Zhou Meiling", "Zhou Mei Ling"), ("Elena Rossi", "Helena Rossi"),
                        ("Li Qiang", "Lee Qiang"), ("Baihe River", "Bai River"), ("Dongting Bay", "Dongting Lake")):  # fmt: skip
        text = text.replace(name, other)
    return text


def _update(r: random.Random, language: str, text: str) -> str:
    """Two or three figures have risen, and a sentence says since when."""
    found = sorted(r.sample(list(_PLAIN.finditer(text)), r.choice((2, 3))), key=lambda one: -one.start())
    for one in found:
        if "." not in one[0]:
            risen = int(one[0].replace(",", "")) * r.randrange(105, 160) // 100 + 1
            text = text[: one.start()] + (f"{risen:,}" if "," in one[0] else str(risen)) + text[one.end() :]
    news = {
        "zh": "记者截稿时再次核实，上述数字为最新统计结果，后续情况本报将持续关注。",
        "en": "The figures are the latest available and may change as further reports come in.",
    }
    return text + "\n" + news[language]


def _reworded(r: random.Random, language: str, text: str) -> str:
    for word, other in _SYNONYMS[language]:
        if r.random() < 0.7:
            text = text.replace(word, other)
    return text


def _days(r: random.Random, language: str, text: str) -> str:
    """A date becomes yesterday or a weekday, and the other way round."""
    if language == "zh":
        text = re.sub(r"(?<!\d)\d+月\d+日(凌晨)?", lambda m: "昨日" + (m[1] or ""), text, count=1)
        return text.replace("日前", _on(r)).replace("近日", _on(r))
    return re.sub(r"on (?:May 9|April 7|Sunday)", f"on {r.choice(_WEEK)}", text).replace("On Sunday", "Yesterday")


def _localised(r: random.Random, language: str, text: str) -> str:
    """Printed in the capital: the province and city are named; printed at home, they are not."""
    if language == "zh":
        text = text.replace("我市", "沅州市").replace("全县", "该县").replace("县委、县政府", "当地")
        return re.sub(r"(沅岭|柳塘|鹿鸣|北屏|桐湾)县", lambda m: f"湖湘省沅州市{m[0]}", text, count=1)
    return (
        text.replace("The county", "Taoyuan county")
        .replace("The bureau", "The provincial bureau")
        .replace("the town government", "the government of Eastvale")
    )


def _numerals(r: random.Random, language: str, text: str) -> str:
    """Small numbers are written in words, as house styles want it."""
    if language == "zh":
        return re.sub(r"(?<![\d.,:])([3-9])(?=[人处家个座扇])", lambda m: "零一二三四五六七八九"[int(m[1])], text)
    words = {"six": "6", "three": "3", "two": "2", "nine": "9", "four": "4", "eleven": "11"}
    return re.sub(r"\b(?:six|three|two|nine|four|eleven)\b", lambda m: words[m[0]], text)


def _sections(r: random.Random, language: str, text: str) -> str:
    """Subheadings, a caption and a standing foot of the house."""
    parts = text.split("\n")
    heads = {
        "zh": ["现场直击", "新闻链接", "图为活动现场。摄影/本报记者"],
        "en": ["On the spot", "Background", "A view of the scene. Photo by our reporter"],
    }[language]
    foot = {
        "zh": "更多精彩内容请下载本报客户端，或关注官方微信公众号，转载请注明出处。",
        "en": "Follow us on social media for more stories. All rights reserved by the publisher.",
    }[language]
    return "\n".join([heads[2], parts[0], heads[0], parts[1], heads[1], *parts[2:], foot])


def _everything(r: random.Random, language: str, text: str) -> str:
    return _wire(r, language, _tail(r, language, _one_figure(r, language, _reworded(r, language, text))))


REPRINTS: dict[str, Edit] = {
    "one figure corrected": _one_figure, "wire prefix, local byline": _wire, "lead written anew": _lead, "tail cut": _tail,
    "punctuation put back": _punctuation, "paragraphs merged": _merged, "names in a variant": _variant, "update, new toll": _update,
    "reworded by synonyms": _reworded, "other words for days": _days, "localised": _localised, "numerals in words": _numerals,
    "subheadings and foot": _sections, "byline, cut, reworded, corrected": _everything,
}  # fmt: skip


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint); both have a byline of their own where the reprint has one and chance wants it."""
    first = _wire(rng, language, text) if kind.startswith(("wire", "byline")) and rng.random() < 0.5 else text
    return first, REPRINTS[kind](rng, language, text)
