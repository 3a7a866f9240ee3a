"""A fourth set, harder than the third: long forms with two or three slots, rows of names, and reprints edited heavily.

Written when the rule had been mended after the third set, and before it was run on any of this. Everything is invented.
"""

from __future__ import annotations

import calendar
import random
import re
from collections.abc import Callable

Form = Callable[[random.Random], str]
_PEOPLE = ["欧阳靖", "热依汗·吐尔逊", "石秀莲", "龙治国", "向玉香", "田有根", "彭清华", "符海波", "覃月娥", "司徒文", "麻春芳", "粟建平", "瞿伟明", "阳光辉", "滕召弟", "舒畅",
           "邓维", "蒲长林", "吉克阿木", "印小洪", "谌江涛", "匡民", "屈红英", "文丽", "左宗棋", "佘水生", "易军", "毛雪峰", "全勇", "米兰花"]  # fmt: skip
_SPOTS = [
    "西溪街道",
    "红岩村",
    "塘坪社区",
    "高桥镇",
    "古驿镇",
    "莲花乡",
    "新港区",
    "云台山林场",
    "黄金坳乡",
    "盘龙社区",
    "滨湖新区",
    "老鸦滩",
    "三角坪",
    "凤凰岭工业园",
]
_COMPANIES = [
    "绿源环保",
    "德信化工",
    "金叶粮油",
    "长青新材料",
    "瑞丰养殖",
    "亿达矿业",
    "佳美家居",
    "东湖制药",
    "凯捷电子",
    "福临门窗",
    "万通汽修",
    "天佑陶瓷",
]
_FOREIGN = [
    "Ingrid Solheim",
    "Kwame Mensah",
    "Raj Malhotra",
    "Liu Yifan",
    "Carla Mendes",
    "Yusuf Demir",
    "Deng Hua",
    "Anna Kowalska",
    "Samir Patel",
    "Xu Wenjing",
]
_CITIES = [
    "Anzhou",
    "Port Lorne",
    "Hexi",
    "Greenmoor",
    "Linhai Bay",
    "Silverton",
    "Wuyun",
    "Northgate",
    "Pingshui",
    "Old Harbor",
]
_MONTHS = calendar.month_name[1:]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def _d(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _visitors(r: random.Random) -> str:
    """A day and a name in a long text."""
    return (f"关于领导干部接待群众来访的公告\n为进一步畅通信访渠道，密切党群干群关系，及时就地解决群众合理诉求，根据《信访工作条例》和市委、市政府有关要求，{_d(r)}由市领导{r.choice(_PEOPLE)}"
            "在市信访接待中心接待来访群众，欢迎有信访诉求的群众前来反映问题、提出意见建议。\n来访群众应当遵守接待秩序，如实反映情况，不得捏造、歪曲事实，不得诬告、陷害他人。多人采用走访形式提出共同信访事项的，"
            "应当推选代表，代表人数不得超过五人。属于人民法院、人民检察院职权范围内的诉讼权利救济事项，请依照法律规定的程序向有关机关提出。请携带本人身份证和相关材料，按照工作人员的引导有序登记、候访。")  # fmt: skip


def _seized(r: random.Random) -> str:
    return (f"房屋征收决定公告\n因{r.choice(_SPOTS)}{r.choice(('旧城改建', '道路拓宽', '学校扩建', '排洪渠建设'))}项目建设需要，依据《国有土地上房屋征收与补偿条例》，决定对{r.choice(_SPOTS)}规划红线范围内的房屋实施征收，"
            f"征收面积约{r.randrange(3, 90)}00平方米，涉及{r.randrange(12, 400)}户，签约期限自{_d(r)}起六十日。\n被征收人可以选择货币补偿，也可以选择房屋产权调换。签约期限内达不成补偿协议的，"
            "由作出征收决定的人民政府按照征收补偿方案作出补偿决定。房屋征收范围确定后，不得在征收范围内实施新建、扩建、改建房屋和改变房屋用途等不当增加补偿费用的行为。被征收人对征收决定不服的，"
            "可以在公告之日起六十日内申请行政复议，也可以在六个月内依法提起行政诉讼。")  # fmt: skip


def _impact(r: random.Random) -> str:
    firm = r.choice(_COMPANIES)
    return (f"建设项目环境影响评价文件受理公示\n根据建设项目环境影响评价审批程序的有关规定，现将我局受理的{firm}有限公司{r.choice(('年产五千吨饲料', '废旧塑料再生', '锅炉改造', '污水处理站提标', '表面处理'))}项目环境影响报告"
            f"{r.choice('书表')}予以公示，建设地点位于{r.choice(_SPOTS)}。公示期为十个工作日，公众可在公示期间以信函、传真、电子邮件等方式反映意见。依据《中华人民共和国行政许可法》，"
            "申请人、利害关系人享有要求听证的权利，申请人、利害关系人可在公示期内提出听证申请。反馈意见应注明联系方式，以便回访核实。")  # fmt: skip


def _fire_risk(r: random.Random) -> str:
    """A day and a rank."""
    return (f"市森林防灭火指挥部办公室发布：{_d(r)}全市森林火险等级为{r.choice(('二级，低', '三级，中', '四级，高', '五级，极'))}度危险。请各地加强野外火源管控，严格落实进山人员实名登记和火种收缴制度，"
            "护林员要增加巡护频次，各级专业扑火队伍保持靠前驻防。林区群众和游客不要携带火种进山，不要在林区及林缘吸烟、野炊、烧荒、上坟烧纸、燃放烟花爆竹。发现森林火情，请立即拨打12119森林火警电话报警，"
            "说明起火地点、火势大小和联系人，切勿自行盲目扑救。")  # fmt: skip


def _meeting(r: random.Random) -> str:
    """Names, a count and a day."""
    name = r.choice(_PEOPLE)
    return (f"{_d(r)}，市委书记{name}主持召开市委常委会（扩大）会议，传达学习上级有关会议精神，研究我市贯彻落实意见。市委副书记、市长{r.choice(_PEOPLE)}，市人大常委会主任{r.choice(_PEOPLE)}，市政协主席{r.choice(_PEOPLE)}出席。"
            "会议指出，要切实把思想和行动统一到上级决策部署上来，坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，扎实推动高质量发展。会议强调，要统筹发展和安全，抓实抓细各项工作，"
            "以钉钉子精神推动各项任务落地见效。要坚持以人民为中心的发展思想，兜牢民生底线，用心用情办好民生实事。会议还研究了其他事项。")  # fmt: skip


def _recruit(r: random.Random) -> str:
    m = r.randrange(1, 12)
    return (f"{r.choice(('市妇幼保健院', '市第二中学', '市融媒体中心', '市自然资源事务中心', '市供水总公司'))}公开招聘工作人员公告\n因工作需要，面向社会公开招聘工作人员{r.randrange(2, 60)}名。一、应聘人员应当具有中华人民共和国国籍，遵守宪法和法律，"
            "具有良好的品行，具备岗位所需的专业或技能条件以及适应岗位要求的身体条件。曾受过刑事处罚的、被开除公职的、在读的全日制普通高校非应届毕业生不得报考。"
            f"二、报名时间为{m}月{r.randrange(1, 14)}日至{m}月{r.randrange(15, 29)}日，采取现场报名方式进行，每人限报一个岗位。三、考试采取笔试和面试相结合的方式，综合成绩按笔试占六成、面试占四成计算。"
            "四、体检参照公务员录用体检通用标准执行，体检、考察合格的，确定为拟聘用人员并公示。五、聘用人员实行试用期制度，试用期满考核合格的予以正式聘用。")  # fmt: skip


def _holiday(r: random.Random) -> str:
    m = r.randrange(1, 12)
    day = r.randrange(1, 20)
    return (f"关于{r.choice(('元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'))}期间办事大厅服务时间安排的通告\n根据上级节假日安排通知精神，{m}月{day}日至{m}月{day + r.randrange(2, 8)}日市政务服务大厅暂停对外办公，{m}月{day + 8}日起恢复正常服务。"
            "放假期间，企业和群众可以通过政务服务网、手机客户端网上申办，办件将在节后第一时间受理。如有紧急事项，可拨打便民服务热线咨询。请广大企业和群众合理安排办事时间，由此带来的不便，敬请谅解。"
            "医保、社保、公积金等业务自助终端照常开放，全天提供自助查询打印服务。")  # fmt: skip


def _fined(r: random.Random) -> str:
    return (f"行政处罚信息公示\n行政处罚决定书文号：市监处罚〔{r.choice((2022, 2023, 2024))}〕{r.randrange(3, 400)}号\n当事人：{r.choice(_SPOTS)}{r.choice(_COMPANIES)}经营部（法定代表人{r.choice(_PEOPLE)}）\n违法事实：{r.choice(('销售超过保质期食品', '未明码标价', '使用未经检定的计量器具', '发布虚假广告', '无照经营'))}\n"
            f"处罚内容：责令改正，罚款人民币{r.randrange(2, 90)}00元。\n处罚机关：市市场监督管理局\n处罚决定日期：{_d(r)}\n当事人应当自收到处罚决定书之日起十五日内缴纳罚款，到期不缴纳的，每日按罚款数额的百分之三加处罚款。如不服本处罚决定，"
            "可以在收到决定书之日起六十日内申请行政复议，或者在六个月内直接向人民法院提起行政诉讼。")  # fmt: skip


def _river_month(r: random.Random) -> str:
    rows = "，".join(
        f"{one}断面为{r.choice(('Ⅱ', 'Ⅲ', 'Ⅳ'))}类" for one in ("高桥", "老鸦滩", "古驿", "莲花", "三角坪")
    )
    return (f"{r.choice((2022, 2023, 2024))}年{r.randrange(1, 13)}月地表水水质状况公告\n本月对全市主要河流断面开展了水质监测，监测结果表明：{rows}。首要污染指标为{r.choice(('总磷', '氨氮', '化学需氧量'))}。\n"
            "评价依据为地表水环境质量标准和地表水环境质量评价办法，评价指标为除水温、总氮、粪大肠菌群以外的二十一项指标。下一步，将持续深入打好碧水保卫战，强化入河排污口排查整治，推进城镇污水管网建设。")  # fmt: skip


def _foundling(r: random.Random) -> str:
    return (f"认领公告\n{_d(r)}，{r.choice(_SPOTS)}居民{r.choice(_PEOPLE)}在{r.choice(('车站候车室', '医院门诊楼', '村口凉亭', '菜市场', '桥头'))}捡拾{r.choice('男女')}婴一名，身穿{r.choice(('红色', '蓝色', '白色', '碎花'))}棉衣，随身无任何物品。经公安机关查找，未找到其生父母。"
            "请孩子的亲生父母或其他监护人自公告之日起六十日内，持有效证件到市儿童福利院认领。逾期无人认领的，孩子将被依法安置。")  # fmt: skip


def _awarded(r: random.Random) -> str:
    """A row of eight people and nothing else."""
    row = "、".join(r.sample(_PEOPLE, 8))
    return (f"市总工会关于授予五一劳动奖章的决定\n过去一年，全市广大职工立足岗位、拼搏奉献，在项目建设、技术攻关、服务群众中作出了突出贡献，涌现出一大批先进模范人物。为弘扬劳模精神、劳动精神、工匠精神，市总工会决定，授予{row}等同志"
            "市五一劳动奖章。希望受到表彰的同志谦虚谨慎，再创佳绩。全市各级工会组织和广大职工要以先进为榜样，爱岗敬业、勤奋工作，锐意进取、勇于创造，为谱写高质量发展新篇章贡献力量。")  # fmt: skip


def _housing(r: random.Random) -> str:
    row = "；".join(f"{name}，{r.randrange(1, 7)}人户" for name in r.sample(_PEOPLE, 5))
    return (f"公共租赁住房保障对象公示（第{r.randrange(2, 60)}批）\n根据公共租赁住房管理办法，经申请、受理、审核，以下家庭符合保障条件，现予公示：{row}。公示期为七天。公示期内如对公示对象的家庭人口、住房、收入和财产状况有异议，"
            "请以书面形式向市住房保障服务中心实名反映，反映人应当提供真实姓名、联系电话和有关线索，以便调查核实。经公示无异议的，纳入轮候范围，依次配租。")  # fmt: skip


def _ferry(r: random.Random) -> str:
    a, b = r.sample(_CITIES, 2)
    return (f"Ferry services between {a} and {b} will be suspended from {r.randrange(1, 12)} {r.choice(('a.m.', 'p.m.'))} on {r.choice(_DAYS)} because of {r.choice(('strong winds', 'dense fog', 'dredging', 'a drill'))}, the maritime safety administration said. Passengers who hold tickets may change them free of charge "
            "or claim a full refund within seven days at any ticket office. Operators have been told to secure their vessels and keep crews on call. Services will resume once conditions allow, and the time will be announced on the "
            "administration's website and at the piers. Travellers are asked to check before they set out and to use the coach service in the meantime.")  # fmt: skip


def _quake(r: random.Random) -> str:
    return (f"A {r.randrange(3, 6)}.{r.randrange(0, 10)}-magnitude earthquake jolted {r.choice(_CITIES)} at {r.randrange(1, 12)}:{r.randrange(10, 59)} {r.choice(('a.m.', 'p.m.'))} on {r.choice(_DAYS)}, the earthquake networks center said. The quake struck at a depth of {r.randrange(5, 30)} km, according to the center. No casualties have been reported so far. "
            "The local government has sent teams to check houses, reservoirs and roads, and trains in the area were slowed as a precaution. Residents of the county seat said they felt the shaking for a few seconds. Experts said that the quake was "
            "unlikely to be followed by a larger one and asked the public not to believe or spread rumors.")  # fmt: skip


def _yuan(r: random.Random) -> str:
    """Three figures and a way."""
    return (f"The central parity rate of the Chinese currency renminbi, or the yuan, {r.choice(('strengthened', 'weakened'))} {r.randrange(5, 400)} pips to {r.choice((6, 7))}.{r.randrange(1000, 9999)} against the U.S. dollar {r.choice(_DAYS)}, according to the China Foreign Exchange Trade System. "
            "In China's spot foreign exchange market, the yuan is allowed to rise or fall by 2 percent from the central parity rate each trading day. The central parity rate of the yuan against the U.S. dollar is based on a weighted average of prices "
            "offered by market makers before the opening of the interbank market each business day.")  # fmt: skip


def _jobs(r: random.Random) -> str:
    return (f"A job fair for {r.choice(('graduates', 'veterans', 'returning migrant workers', 'people with disabilities'))} will be held at {r.choice(_CITIES)} {r.choice(('Stadium', 'Exhibition Hall', 'College'))} on {r.choice(_MONTHS)} {r.randrange(1, 29)}, the human resources bureau said. Some {r.randrange(40, 400)} employers will offer {r.randrange(12, 99)}00 posts. "
            "Admission is free, and those who attend should bring several copies of their resume and an identity document. Staff of the bureau will give advice on contracts, social insurance and loans for start-ups, and a photographer will take "
            "portraits for applications. Employers who wish to take part should apply through the bureau's website. Free buses run from the railway station throughout the day.")  # fmt: skip


def _condolence(r: random.Random) -> str:
    """A country, an event and a day."""
    return (f"The provincial government on {r.choice(_DAYS)} sent a message of condolence to its sister province in {r.choice(('Chile', 'Thailand', 'Morocco', 'Peru', 'Nepal', 'Türkiye'))} over the {r.choice(('floods', 'earthquake', 'landslide', 'ferry accident'))} there. On behalf of the people of the province, the message expressed deep condolences to the victims and sincere sympathy to the bereaved families and the injured. "
            "The province stands ready to provide assistance within its ability, the message said, and believes that under the leadership of the local government the people in the affected area will overcome their difficulties and rebuild their homes at an early date.")  # fmt: skip


FOURTH: dict[str, Form] = {
    "visitors' day, a day and a name": _visitors, "houses seized": _seized, "impact study": _impact, "fire risk, a day and a rank": _fire_risk,
    "committee meeting, names": _meeting, "recruitment": _recruit, "holiday hours": _holiday, "fine": _fined, "river quality": _river_month,
    "foundling": _foundling, "medal, a row of names": _awarded, "housing list": _housing,
    "ferry, English": _ferry, "earthquake, English": _quake, "yuan rate, English": _yuan, "job fair, English": _jobs, "condolence, English": _condolence,
}  # fmt: skip

STORIES: dict[str, list[str]] = {"zh": [
    "8月2日下午，新港区一家塑料制品厂发生火灾，过火面积约1200平方米，造成2人死亡、6人受伤。消防部门出动28辆消防车、142名指战员，经过四个多小时扑救，明火于18时40分被扑灭。\n伤者已送医救治，暂无生命危险。起火原因正在调查，企业负责人已被公安机关控制。",
    "市农科所培育的水稻新品种“沅香7号”通过省级审定。该品种在高桥镇连续三年试种，平均亩产达到712.6公斤，比对照品种增产8.4%，整精米率63.5%。\n“这个品种秆子硬，前年刮大风也没倒。”种粮大户田有根承包了360亩水田，他说，合作社订单价每斤比普通稻高出0.35元，一亩能多赚300多元。\n项目主持人谌江涛研究员介绍，团队用了11年时间，从2300多个杂交组合中选育出这个品种，抗稻瘟病和耐高温性能突出。明年计划在全省推广50万亩，并配套绿色防控和机械直播技术。",
    "历时16个月的古驿镇明清街区修缮工程完工，132栋老宅、3座会馆和一段780米长的青石板街恢复旧貌，8月15日起免费向公众开放。\n修缮坚持原材料、原工艺，木构件更换率不到15%，拆下的2.6万块旧砖全部重新使用。古建专家左宗棋带着20多名学徒，用传统办法修补了47处灰塑。\n街区原有住户418户，九成选择留下来经营茶馆、客栈和手工作坊。镇党委书记瞿伟明说，修缮总投资9600万元，其中居民自筹1100万元，今后每年接待游客控制在80万人次以内。",
    "10月份，全市居民消费价格同比上涨1.3%，涨幅比上月回落0.2个百分点。其中，食品价格上涨2.1%，非食品价格上涨0.9%；消费品价格上涨1.5%，服务价格上涨1.0%。\n从环比看，全市居民消费价格下降0.1%。鲜菜价格下降6.7%，猪肉价格上涨3.2%，鸡蛋价格上涨1.8%。市统计局城市科负责人匡民分析，随着秋季蔬菜集中上市，供应较为充足，价格有所回落。\n1至10月平均，全市居民消费价格比上年同期上涨1.1%。",
    "“以前到县城要翻两座山，现在出门就是公交站。”家住莲花乡黄土垭的石秀莲老人，第一次坐上了开到家门口的班车。9月起，全市又有37个行政村开通客运班线，至此，全市1186个建制村全部通客车。\n山区村组分散、客源少，班线常常开得起、留不住。市交通运输局推行电话预约、定制班车和客货邮融合，货架上捎带的快递每件补贴0.5元，43条亏损班线实现了保本运行。\n全市今年还新改建农村公路620公里，安装波形护栏215公里，改造危桥29座。副局长舒畅说，路修到哪里，车就要开到哪里。",
], "en": [
    "Two workers were killed and five injured when a crane collapsed at a shipyard in Linhai Bay on Thursday afternoon, the emergency management bureau said. Rescuers pulled eleven people from the wreckage within three hours.\nThe injured were taken to hospital and are out of danger. Work at the yard, which employs 1,900 people, has been halted while inspectors look for the cause.",
    "Wuyun's wind farm began sending power to the grid on October 8, after 64 turbines were put up on a ridge 2,400 meters above sea level. It can supply 310,000 homes and will save 220,000 tonnes of coal a year.\nTrucks needed 19 days to bring each blade up a road with 118 bends, project manager Xu Wenjing said. The builders moved 37 nests of a rare crane before they laid the cables, and planted 52 hectares of grass.\nHerders get 8,000 yuan a year for each turbine on their pastures. \"The sheep lie in its shade,\" said Deng Hua, who has four of them. The company plans a second stage of 90 turbines by 2027.",
    "More than 140 craftspeople from 17 countries showed lacquer, paper and indigo at the Pingshui folk arts fair, which closed on Sunday after five days. Sales came to 9.6 million yuan, a third more than last year.\nThe city runs 26 workshops where apprentices are paid 2,800 yuan a month while they learn. Carla Mendes, a potter who spent the summer there, said that she had found glazes she had only read of in books.\nOrganizers counted 83,000 visitors and turned away coaches on Saturday for lack of space. Next year's fair will move to the old sugar mill, which has room for 400 stalls.",
    "A clinic boat that calls at 48 villages along the Hexi canal treated its 100,000th patient last week. The boat has two doctors, a dentist and a pharmacy, and returns to each pier every 16 days.\nThe service began in 2009 with a borrowed barge. Samir Patel, a surgeon who has sailed with it for six years, said that early tests had cut the number of amputations among people with diabetes by 41 percent.\nRunning costs of 3.2 million yuan a year are paid by the province and by gifts. A second boat with a scanner is being built at Old Harbor and will be launched in March.",
]}  # fmt: skip

Edit = Callable[[random.Random, str, str], str]
_NUMBER = re.compile(r"(?<![\d.,:])\d{2,}(?:,\d{3})*(?:\.\d+)?(?![\d:]|[月日年号时]|,\d)")


def _sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[。！？])(?!”)|(?<=\.) (?=[A-Z\"])|(?<=\n)", text) if one.strip()]


def _joined(language: str, parts: list[str]) -> str:
    return ("" if language == "zh" else " ").join(parts)


def _swap(r: random.Random, text: str, count: int) -> str:
    found = list(_NUMBER.finditer(text))
    for one in sorted(r.sample(found, min(count, len(found))), key=lambda m: -m.start()):
        last = str((int(one[0][-1]) + r.randrange(1, 9)) % 10)
        text = text[: one.end() - 1] + last + text[one.end() :]
    return text


def _abridged(r: random.Random, language: str, text: str) -> str:
    """Every third sentence is gone, one figure is corrected."""
    return _swap(r, _joined(language, [one for at, one in enumerate(_sentences(text)) if at % 3 != 1]), 1)


def _background(r: random.Random, language: str, text: str) -> str:
    """A paragraph of background in the middle, and a box at the end."""
    own = {"zh": ["据了解，近年来当地持续加大投入，补短板、强弱项，一批群众期盼已久的项目陆续建成，城乡面貌焕然一新。", "（延伸阅读：各地纷纷出台措施，类似做法已在周边多个县市推开，取得了良好的社会反响。）"],
           "en": ["The region has long been among the poorest of the province, and its young people used to leave as soon as they could.", "Similar schemes are under way in neighboring counties, where officials have been to see what can be learned."]}[language]  # fmt: skip
    head, _, rest = text.partition("\n")
    return "\n".join([head, own[0], rest, own[1]])


def _rounded(r: random.Random, language: str, text: str) -> str:
    """Decimals are dropped, and thousands rounded with a word for it."""
    text = re.sub(
        r"(\d+)\.(\d)\d*(?=公斤|%|万|个|元| million)", lambda m: str(round(float(f"{m[1]}.{m[2]}"))), text, count=2
    )
    return text.replace("约1200", "超千").replace("more than 140", "some 140").replace("1,900", "nearly 2,000")


def _toll(r: random.Random, language: str, text: str) -> str:
    """The lead's small figures rise by one or two, and the hour of the count is told."""
    head, _, rest = text.partition("\n")
    if language == "zh":
        head = re.sub(r"(?<![\d.,])(\d{1,2})(?=人|座|栋)", lambda m: str(int(m[1]) + r.randrange(1, 3)), head)
        return f"{head}\n{rest}\n善后处置等相关工作正在有序进行，以上情况更新至今晨七时。"
    words = {"Two": "Three", "five": "seven", "eleven": "thirteen", "64": "66", "140": "150", "48": "49"}
    head = re.sub(r"\b(?:Two|five|eleven|64|140|48)\b", lambda m: words[m[0]], head)
    return f"{head}\n{rest}\nThis story was updated early in the morning with figures from the authorities."


def _indirect(r: random.Random, language: str, text: str) -> str:
    """Direct speech becomes indirect speech, long words short ones."""
    if language == "zh":
        text = re.sub(r"“([^”]{8,}?)[。，]”(.{2,20}?)(?:说，|，|介绍，)", r"\2说，\1，", text)
        for word, other in (
            ("介绍", "透露"),
            ("负责人", "负责同志"),
            ("该品种", "新品种"),
            ("计划", "准备"),
            ("其中", "当中"),
            ("全部", "悉数"),
            ("今后", "往后"),
            ("造成", "导致"),
            ("正在调查", "仍在进一步调查"),
        ):
            text = text.replace(word, other)
        return text
    text = re.sub(
        r"\"(\w)([^\"]+),\" said ([A-Z]\w+ [A-Z]\w+)", lambda m: f"{m[3]} said that {m[1].lower()}{m[2]}", text
    )
    for word, other in (
        ("said", "told reporters"),
        ("killed", "left dead"),
        ("began", "has begun"),
        ("plans", "is planning"),
        ("more than", "upwards of"),
        ("paid", "funded"),
        ("needed", "took"),
        ("built", "constructed"),
    ):
        text = text.replace(word, other)
    return text


def _converted(r: random.Random, language: str, text: str) -> str:
    """Sums and measures are followed by others in brackets."""
    if language == "zh":
        return re.sub(
            r"(\d+(?:\.\d+)?)(亩|万元)",
            lambda m: f"{m[0]}（约合{float(m[1]) / 15:.1f}{'公顷' if m[2] == '亩' else '万美元'}）",
            text,
        )
    return re.sub(
        r"(\d[\d,.]*\d) (yuan|million yuan|hectares|meters)\b",
        lambda m: f"{m[0]} (about {float(m[1].replace(',', '')) / 7:.1f} {m[2].replace('yuan', 'U.S. dollars')})",
        text,
    )


def _page_lines(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Both prints carry their own line of the page above, and their own editors below."""
    made = []
    for _ in range(2):
        y, m, d = r.choice((2023, 2024)), r.randrange(1, 13), r.randrange(1, 29)
        if language == "zh":
            made.append(f"发布时间：{y}-{m:02d}-{d:02d} {r.randrange(8, 20)}:{r.randrange(10, 59)} 来源：{r.choice(('沅州日报', '市政府办', '红网', '省交通厅'))} 浏览次数：{r.randrange(20, 9000)} 字体：大 中 小\n{text}\n编辑：{r.choice(_PEOPLE)} 校对：{r.choice(_PEOPLE)} 审核：{r.choice(_PEOPLE)}")  # fmt: skip
        else:
            made.append(f"Updated: {r.choice(_MONTHS)} {d}, {y} {r.randrange(8, 20)}:{r.randrange(10, 59)} Source: {r.choice(('Yuanzhou Daily', 'Xinhua', 'Red Net'))}\n{text}\nEditor: {r.choice(_FOREIGN)}")  # fmt: skip
    return made[0], made[1]


def _bylines(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Two houses, two datelines, two sets of reporters."""
    made = []
    for house in r.sample(("新华社", "中新社", "本报", "本网"), 2):
        if language == "zh":
            place = r.choice(("沅州", "省城", "北京", "高桥镇"))
            made.append(
                f"{house}{place}{_d(r)}{'电' if '社' in house else '讯'}（记者 {r.choice(_PEOPLE)} 通讯员 {r.choice(_PEOPLE)}）{text}"
            )
        else:
            made.append(
                f"By {r.choice(_FOREIGN)} in {r.choice(_CITIES)}\n{text}\n{r.choice(_FOREIGN)} contributed to this story."
            )
    return made[0], made[1]


def _three_corrections(r: random.Random, language: str, text: str) -> str:
    """A name, a figure and a day were wrong in the first print."""
    text = _swap(r, text, 1)
    text = (
        re.sub(r"(\d+)月(\d+)日", lambda m: f"{m[1]}月{int(m[2]) + 1}日", text, count=1)
        .replace("October 8", "October 9")
        .replace("Thursday", "Wednesday")
    )
    for name, other in (
        ("田有根", "田友根"),
        ("左宗棋", "左宗琪"),
        ("匡民", "匡敏"),
        ("石秀莲", "石秀连"),
        ("Xu Wenjing", "Xu Wenqing"),
        ("Carla Mendes", "Clara Mendez"),
        ("Samir Patel", "Sameer Patel"),
    ):
        text = text.replace(name, other)
    return text


def _scanned(r: random.Random, language: str, text: str) -> str:
    """Read off a scanned page: one character in eighty is another."""
    wrong = {"zh": "己末土曰囗丨千夭入刀", "en": "lcoeumnrti"}[language]
    return "".join(r.choice(wrong) if one.isalpha() and r.random() < 1 / 80 else one for one in text)


def _ordered(r: random.Random, language: str, text: str) -> str:
    """The paragraphs in another order, sentences of the last one too."""
    parts = text.split("\n")
    last = _sentences(parts[-1])
    r.shuffle(last)
    return "\n".join([_joined(language, last), *parts[:-1][::-1]])


EDITS: dict[str, Edit] = {
    "a third cut, one corrected": _abridged, "background put in": _background, "figures rounded": _rounded, "toll in the lead": _toll,
    "indirect speech": _indirect, "measures converted": _converted, "name, figure and day corrected": _three_corrections,
    "read off a scan": _scanned, "order changed": _ordered,
    "two corrected": lambda r, language, text: _swap(r, text, 2),
}  # fmt: skip
BOTH: dict[str, Callable[[random.Random, str, str], tuple[str, str]]] = {
    "lines of two pages": _page_lines, "two bylines": _bylines,
}  # fmt: skip


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return BOTH[kind](rng, language, text) if kind in BOTH else (text, EDITS[kind](rng, language, text))


REPRINTS = (*EDITS, *BOTH)
