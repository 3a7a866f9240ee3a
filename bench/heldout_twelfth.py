"""A twelfth held-out set: what the routine desks of a province's media print day after day, and how desks print again.

Its author had not seen the rule that it measures, nor any measure of it, and wrote it only from knowing such papers:
the daily, the evening paper, the radio and television site, the bureau of a wire service and the English edition.
Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import opencc

Form = Callable[[random.Random], str]
_NAMES = [
    "程以宁",
    "聂怀川",
    "魏若溪",
    "汤伯年",
    "邵雨桐",
    "阮明达",
    "佟立群",
    "薛采薇",
    "洪继业",
    "管向东",
    "鲍晓莺",
    "祁连生",
    "俞静姝",
    "顾西楼",
    "项南",
    "崔永琪",
    "庄可欣",
    "裴长河",
    "单学武",
    "苗春霞",
    "戚大勇",
    "桑吉卓玛",
    "麦海涛",
    "翁佩兰",
]
_CITIES = ["宁川", "澄江", "麓阳", "泊州", "临浦", "沧原", "云陵", "梓城", "沙河", "东湾", "柳浦", "景安"]
_COUNTIES = [
    "泾溪县",
    "上岭县",
    "浦口区",
    "盐桥县",
    "古渡区",
    "荷塘县",
    "松坪县",
    "北关区",
    "岚山县",
    "清源区",
    "丹水县",
    "白鹭县",
]
_TOWNS = [
    "沙溪镇",
    "石桥镇",
    "枫林镇",
    "大堰乡",
    "杨柳镇",
    "黄泥坡镇",
    "塔前街道",
    "南门街道",
    "双井街道",
    "茶亭镇",
    "花园口镇",
    "渔梁街道",
]
_ROADS = [
    "文昌路",
    "人民东路",
    "解放大道",
    "湖滨路",
    "中山北路",
    "建国路",
    "滨江大道",
    "学府路",
    "钟楼街",
    "迎宾大道",
    "和平路",
    "凤凰南路",
]
_RIVERS = ["澄江", "沅溪", "浦阳江", "白水河", "泾河", "丹水", "柘河", "青衣溪"]
_EN_CITIES = [
    "Ningchuan",
    "Chengjiang",
    "Luyang",
    "Bozhou",
    "Linpu",
    "Cangyuan",
    "Yunling",
    "Zicheng",
    "Shahe",
    "Dongwan",
    "Liupu",
    "Jing'an",
]
_EN_COUNTIES = [
    "Jingxi",
    "Shangling",
    "Yanqiao",
    "Gudu",
    "Hetang",
    "Songping",
    "Lanshan",
    "Qingyuan",
    "Danshui",
    "Bailu",
]
_EN_NAMES = [
    "Cheng Yining", "Nie Huaichuan", "Wei Ruoxi", "Tang Bonian", "Shao Yutong", "Ruan Mingda", "Tong Liqun", "Xue Caiwei",
    "Hong Jiye", "Guan Xiangdong", "Bao Xiaoying", "Qi Liansheng", "Yu Jingshu", "Gu Xilou", "Pei Changhe", "Miao Chunxia",
]  # fmt: skip
_FOREIGN = [
    "Anders Lindqvist", "Maria Pereira", "Tom Aldridge", "Keiko Hayama", "Joao Batista", "Elena Sorokina", "Peter Okafor",
    "Claire Dumont", "Hassan Rahimi", "Nadia Benali", "Luis Ocampo", "Greta Hofmann",
]  # fmt: skip
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
_RISE = ("上涨", "下跌")


def _d(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _en_d(r: random.Random) -> str:
    return f"{r.choice(_MONTHS)} {r.randrange(1, 29)}"


def _someone(r: random.Random) -> str:
    """A name hardly met twice."""
    given = r.sample("立文秀海春明玉建晓国芳志雪永兰德宇婷清军", r.randrange(1, 3))
    return r.choice("赵钱孙李周吴郑王冯陈沈韩杨朱秦许何吕张孔曹严金陶姜谢邹苏潘范彭鲁韦马方任袁柳") + "".join(given)


def _point(r: random.Random, low: int, high: int, digits: int = 1) -> str:
    return f"{r.uniform(low, high):.{digits}f}"


def _evening_sky(r: random.Random) -> str:
    low = r.randrange(-6, 24)
    return (f"【明日天气】市气象台今天傍晚发布：今夜到明天{r.choice(('晴到多云', '多云转阴', '阴有小雨', '阴，局部有阵雨', '雨止转多云', '晴，早晨有雾'))}，"
            f"{r.choice(('偏北', '偏南', '东北', '西北', '东南'))}风{r.choice(('2到3级', '3到4级', '4到5级，阵风7级'))}，最低{low}℃，最高{low + r.randrange(4, 14)}℃。"
            f"穿衣指数：{r.choice(('较舒适', '偏凉', '寒冷', '炎热'))}；洗车指数：{r.choice(('适宜', '较适宜', '不宜'))}；晾晒指数：{r.choice(('适宜', '较适宜', '不宜'))}。")  # fmt: skip


def _blaze(r: random.Random) -> str:
    road, minute = r.choice(_ROADS), r.randrange(10, 50)
    return (f"晚报讯（记者 {r.choice(_NAMES)}）昨天{r.choice(('凌晨', '上午', '下午', '晚上'))}，{road}{r.randrange(2, 400)}号{r.choice(('一栋居民楼', '一家餐馆', '一处仓库', '一间出租屋', '一家汽修店'))}起火，浓烟从窗口涌出。"
            f"消防救援支队指挥中心接警后，调派{r.randrange(2, 9)}辆消防车、{r.randrange(12, 60)}名消防员赶赴现场，{minute}分钟后明火被扑灭，疏散群众{r.randrange(3, 80)}人，"
            f"{r.choice(('无人员伤亡', '1人轻微烧伤，已送医院救治', '2人吸入烟气，经检查无大碍'))}。经初步调查，火灾系{r.choice(('电动自行车充电时电池热失控', '厨房油锅无人看管', '电气线路老化短路', '未熄灭的烟头引燃纸箱', '违规电焊作业'))}引起，过火面积约{r.randrange(3, 160)}平方米。"
            "消防部门提醒，切勿在楼道堆放杂物，不要将电动自行车及电池带回家中充电，出门前要关火、关电、关气。一旦发生火灾，应弯腰低姿、捂住口鼻沿安全通道撤离，不可乘坐电梯，并及时拨打119。")  # fmt: skip


def _deceased(r: random.Random) -> str:
    who, died, age = r.choice(_NAMES), r.randrange(2016, 2027), r.randrange(79, 97)
    born = died - age
    joined = born + r.randrange(18, 28)
    post = r.choice(
        (
            "省人大常委会原副秘书长",
            "省水利厅原厅长",
            "省政协原常委",
            "省总工会原主席",
            "省农业科学院原院长",
            "省高级人民法院原副院长",
        )
    )
    return (f"讣告\n中国共产党的优秀党员，忠诚的共产主义战士，{post}{who}同志，因病医治无效，于{died}年{_d(r)}在{r.choice(_CITIES)}逝世，享年{age}岁。\n"
            f"{who}同志，{r.choice('男女')}，汉族，{r.choice(_COUNTIES)}人，{born}年出生，{joined}年加入中国共产党。{who}同志在半个多世纪的革命和工作生涯中，对党忠诚，信念坚定，始终同党中央保持高度一致；"
            "襟怀坦白，顾全大局，坚持原则，公道正派；密切联系群众，艰苦朴素，严以律己，对家属子女要求严格，深受干部群众的尊敬和爱戴。\n"
            f"遵照本人遗愿和家属意见，丧事从简，不举行遗体告别仪式，不收花圈和礼金。{who}同志永垂不朽！")  # fmt: skip


def _queue(r: random.Random) -> str:
    hour, road = r.randrange(7, 20), r.choice(_ROADS)
    return (f"交通广播{hour}点{r.randrange(10, 60)}分路况：{road}{r.choice(('由东向西', '由西向东', '由南向北', '由北向南'))}方向{r.choice(('高架桥下', '隧道出口', '第二人民医院门口', '火车站广场前', '立交匝道'))}，"
            f"{r.choice(('两车追尾', '三车追尾', '一辆货车爆胎', '一辆公交车抛锚', '轿车与电动车相撞'))}，占用{r.choice(('左侧', '右侧', '中间'))}车道，车辆排队约{r.randrange(3, 25)}00米，民警已到场处置。建议司机朋友提前绕行{r.choice([one for one in _ROADS if one != road])}。")  # fmt: skip


def _vegetables(r: random.Random) -> str:
    up, down = r.sample(("黄瓜", "菠菜", "西红柿", "豇豆", "茄子", "青椒", "芹菜", "小白菜", "土豆"), 2)
    return (f"今天，{r.choice(_CITIES)}农副产品批发市场蔬菜上市量{r.randrange(1200, 4800)}吨，平均批发价每公斤{_point(r, 2, 6, 2)}元，较昨天{r.choice(_RISE)}{_point(r, 0, 6)}%。"
            f"其中，{up}每公斤{_point(r, 3, 9)}元，涨幅居首，达{_point(r, 8, 30)}%；{down}每公斤{_point(r, 1, 5)}元，降{_point(r, 5, 25)}%。猪肉白条每公斤{_point(r, 15, 28)}元，鸡蛋每公斤{_point(r, 7, 12)}元，草鱼每公斤{_point(r, 11, 19)}元。"
            f"市场信息部{r.choice(_NAMES)}分析，{r.choice(('受连日阴雨影响，本地叶菜采摘困难', '随着气温回升，大棚菜集中上市', '外省货源转季，青黄不接', '节日临近，餐饮采购增加'))}，预计后市菜价{r.choice(('稳中有降', '小幅波动', '高位运行', '逐步回落'))}。")  # fmt: skip


def _football(r: random.Random) -> str:
    home, away = r.sample(_CITIES, 2)
    one, two, three = r.sample(_NAMES, 3)
    first, second = r.randrange(8, 44), r.randrange(50, 74)
    won, played = r.random() < 0.5, r.randrange(5, 16)
    end = (
        f"第{r.randrange(76, 91)}分钟，{three}禁区内抢点破门，帮助{home}队2比1取胜"
        if won
        else "此后双方再无建树，1比1的比分保持到终场"
    )
    return (f"本报讯（记者 {r.choice(_NAMES)}）省城市足球联赛第{played}轮昨晚在{home}体育中心展开较量，{home}队主场迎战{away}队，{r.randrange(6, 38)}{r.randrange(100, 999)}名球迷到场助威。"
            f"第{first}分钟，{one}接队友传中头球破门，{home}队先拔头筹。易边再战，客队加强了逼抢，第{second}分钟，{two}禁区外远射扳平比分。{end}。"
            f"目前{home}队积{r.randrange(played, played * 3 - 2)}分，{away}队积{r.randrange(played // 2, played * 2)}分。赛后，两队球员向看台谢场。")  # fmt: skip


def _bribes(r: random.Random) -> str:
    who, years = r.choice(_NAMES), r.randrange(8, 16)
    amount, since = r.randrange(420, 9800), r.randrange(2002, 2012)
    post = r.choice(
        (
            "市住房和城乡建设局原局长",
            "市人民医院原院长",
            "省交通投资集团原副总经理",
            "市自然资源局原党组书记",
            "高新区管委会原主任",
            "省农村信用联社原理事长",
        )
    )
    return (f"本网讯 {_d(r)}，{r.choice(_CITIES)}市中级人民法院公开宣判{post}{who}受贿一案，对被告人{who}以受贿罪判处有期徒刑{years}年，并处罚金人民币{r.randrange(8, 60)}0万元；对{who}受贿所得财物及孳息依法予以追缴，上缴国库。\n"
            f"经审理查明：{since}年至{since + r.randrange(7, 12)}年，被告人{who}利用担任职务上的便利，为有关单位和个人在工程承揽、款项拨付、职务调整等方面谋取利益，直接或通过他人非法收受财物共计折合人民币{amount}万余元。\n"
            f"法院认为，被告人{who}的行为构成受贿罪，数额特别巨大，应依法惩处。鉴于其到案后如实供述罪行，主动交代监察机关尚未掌握的大部分受贿事实，认罪悔罪，积极退赃，赃款赃物已全部追缴，具有法定、酌定从轻处罚情节，依法可予从轻处罚。法庭遂作出上述判决。{who}当庭表示服判，不上诉。人大代表、政协委员、新闻记者及各界群众旁听了宣判。")  # fmt: skip


def _lost(r: random.Random) -> str:
    return (f"遗失声明：{r.choice(_CITIES)}市{r.choice(_COUNTIES)}{_someone(r)}不慎遗失{r.choice(('残疾人证', '导游证', '道路运输从业资格证', '退役军人优待证', '购房收据', '出生医学证明', '食品经营许可证副本'))}，"
            f"编号{r.randrange(10**9, 10**10)}，现声明作废。因遗失引起的一切法律责任由本人承担，与本报无关。")  # fmt: skip


def _plenary(r: random.Random) -> str:
    """Two themes alone, between stock phrases."""
    one, two = r.sample(
        (
            "粮食安全",
            "生态环境保护督察整改",
            "民营经济发展",
            "科技创新",
            "防汛救灾",
            "乡村全面振兴",
            "意识形态工作",
            "高校毕业生就业",
            "基层减负",
            "水利建设",
            "消防安全整治",
            "文旅融合",
        ),
        2,
    )
    return (f"省委常委会{_d(r)}召开会议，传达学习有关重要讲话和重要指示精神，研究部署{one}和{two}等工作。省委书记{r.choice(_NAMES)}主持会议。\n"
            f"会议强调，要深刻领会精神实质，准确把握实践要求，切实把思想和行动统一到党中央决策部署上来，奋力开创我省{one}工作新局面。要坚持问题导向、目标导向，健全工作机制，细化任务清单，压紧压实各级责任，一件一件抓落实，一年接着一年干。\n"
            f"会议指出，{two}事关全局、事关长远、事关民生。要坚持系统观念，统筹当前和长远，加强部门协同和上下联动，完善政策措施，强化督促检查，注重总结推广基层好经验好做法，坚决防止形式主义、官僚主义，以实际成效取信于民。\n会议还研究了其他事项。")  # fmt: skip


def _crest(r: random.Random) -> str:
    warn, over = r.randrange(18, 96), r.uniform(0.1, 3.4)
    return (f"受上游强降雨影响，{r.choice(_RIVERS)}{r.choice(_COUNTIES)}水文站{_d(r)}{r.randrange(0, 24)}时出现洪峰，洪峰水位{warn + over:.2f}米，超警戒水位{over:.2f}米，相应流量{r.randrange(9, 90)}{r.randrange(10, 99)}立方米每秒，"
            f"为{r.randrange(1964, 2019)}年以来{r.choice(('同期', '实测', '当月'))}最大。截至记者发稿时，沿江{r.choice(_TOWNS)}等地已转移{r.randrange(230, 9800)}人，{r.randrange(40, 900)}名党员干部上堤巡查，每{r.choice(('半小时', '一小时', '两小时'))}巡堤一次，未发现重大险情。"
            "省水文中心预计，洪峰将于明天夜间通过下游河段。请沿岸群众不要到河边观水、捕鱼、捞柴，低洼地带居民听从安排及时转移，过往船只就近停靠避险。")  # fmt: skip


def _opera(r: random.Random) -> str:
    return (f"【文化讯】{r.choice(('省京剧院', '市越剧团', '省话剧院', '市歌舞剧院', '省杂技团', '儿童艺术剧院'))}{r.choice(('原创', '复排', '经典', '新编'))}剧目《{r.choice(('渡口人家', '月满西楼', '铁匠与灯', '雪落茶马', '小站', '海的那一边', '三更鼓', '山那边来信'))}》将于{_d(r)}19时30分在{r.choice(_CITIES)}大剧院上演，由{r.choice(_NAMES)}导演，{r.choice(_NAMES)}、{r.choice(_NAMES)}领衔主演，"
            f"演出时长约{r.randrange(80, 170)}分钟。票价{r.choice((50, 80, 60))}元至{r.randrange(28, 68)}0元，大剧院售票处及官方小程序同步开票。持学生证、老年证、残疾人证购票可享五折优惠，每证限购一张。1.2米以下儿童谢绝入场（儿童剧除外），请观众提前半小时到场，对号入座。")  # fmt: skip


def _tonight(r: random.Random) -> str:
    """The bureau alone, and a word on the matter."""
    office, matter = r.choice((("市人力资源和社会保障局", "养老保险转移接续"), ("市教育局", "小学入学登记"), ("市城市管理局", "占道经营整治"), ("市医疗保障局", "异地就医结算"),
        ("市交通运输局", "公交线路优化"), ("市水务集团", "老旧小区供水改造"), ("市民政局", "社区养老服务"), ("市住房公积金中心", "公积金提取"), ("市生态环境局", "餐饮油烟扰民"), ("市公安局交警支队", "电动自行车上牌")))  # fmt: skip
    return (f"《政风行风热线》本周{r.choice('一二三四五')}上线单位：{office}\n{office}{r.choice(('主要', '分管'))}负责人{r.choice(_NAMES)}将走进直播间，就“{matter}”话题与听众交流，现场受理咨询、投诉和建议。\n"
            "节目由市纪委监委、市委宣传部、市广播电视台联合主办，上午9点至10点在新闻综合广播FM97.6、新闻综合频道和客户端同步直播，当晚9点30分重播。您可以在节目直播期间拨打热线电话，也可以提前在客户端“问政”板块留言。"
            "对听众反映的问题，上线单位能当场答复的当场答复；不能当场答复的，三个工作日内与听众联系，十五个工作日内办结，并由节目组回访。久拖不决、敷衍塞责的，节目将予以曝光，并移交纪检监察机关处理。")  # fmt: skip


def _erratum(r: random.Random) -> str:
    one, two = r.sample(_NAMES, 2)
    wrong, right = r.choice(
        (
            (f"“{one}”", f"“{two}”"),
            (f"“{r.randrange(12, 99)}万元”", f"“{r.randrange(100, 990)}万元”"),
            (f"“{r.choice(_COUNTIES[:6])}”", f"“{r.choice(_COUNTIES[6:])}”"),
        )
    )
    return (f"更正：本报{_d(r)}{r.choice(('A2', 'A3', 'A5', 'B1', 'B4'))}版刊发的《{r.choice(('老街的灯又亮了', '一张车票三代人', '菜农的早市账本', '山里来了新校长', '旧厂房变身记', '小河治理问计于民'))}》一文中，{wrong}应为{right}。特此更正，并向当事人和读者致歉。")  # fmt: skip


def _petrol(r: random.Random) -> str:
    up = r.random() < 0.5
    word, spend = ("上调", "多花") if up else ("下调", "少花")
    step = r.randrange(7, 60) * 5
    litre = step / 1350
    base = r.uniform(7.1, 8.6)
    return (f"记者从省发展改革委获悉，自{_d(r)}24时起，我省汽油、柴油最高零售价格每吨分别{word}{step}元和{step - r.choice((5, 10, 15))}元。折合成升价，92号汽油每升{word}{litre:.2f}元，调整后为{base:.2f}元；95号汽油调整后为{base + 0.55:.2f}元；0号柴油为{base - 0.36:.2f}元。"
            f"以油箱容量50升的家用轿车计算，加满一箱92号汽油将{spend}{litre * 50:.1f}元左右。本次调价是今年以来第{r.randrange(3, 25)}次调整。省发展改革委要求，成品油生产经营企业要保障市场供应，严格执行国家价格政策，严禁囤积惜售、超过最高限价销售等行为；消费者可拨打12315举报价格违法行为。")  # fmt: skip


def _no_paper(r: random.Random) -> str:
    """The holiday and its dates alone."""
    feast, month, day = r.choice(
        (
            ("元旦", 1, 1),
            ("春节", 2, 3),
            ("清明", 4, 4),
            ("劳动节", 5, 1),
            ("端午", 6, 10),
            ("中秋", 9, 14),
            ("国庆", 10, 1),
        )
    )
    day += r.randrange(0, 9) if feast in ("春节", "端午", "中秋") else 0
    until = day + r.randrange(1, 7)
    return (f"本报{feast}休刊启事\n根据假期安排，本报{r.randrange(2016, 2027)}年{month}月{day}日至{month}月{until}日休刊，{month}月{until + 1}日恢复正常出版。休刊期间，广告部、发行部安排专人值班，订户投递问题可照常拨打发行热线。"
            "重大新闻请关注本报客户端、官方微博、微信公众号和视频号，我们将二十四小时为您推送。感谢广大读者、作者和客户一直以来的支持与厚爱，祝大家节日愉快、阖家幸福！")  # fmt: skip


def _witnesses(r: random.Random) -> str:
    return (f"交警寻目击者：{_d(r)}{r.randrange(0, 24)}时{r.randrange(10, 60)}分许，在{r.choice(_COUNTIES)}{r.choice(_ROADS)}与{r.choice(('县道', '省道', '环城路', '铁路桥'))}交叉口附近，一辆{r.choice(('白色轿车', '红色摩托车', '蓝色轻型货车', '银灰色面包车', '黑色越野车', '无牌三轮车'))}与{r.choice(('一名行人', '一辆自行车', '一辆电动自行车'))}发生碰撞，"
            f"造成{r.choice(('一名老人', '一名中年男子', '一名女学生', '一名外卖骑手'))}{r.choice(('受伤', '重伤', '当场死亡'))}，肇事车辆逃离现场。现向社会征集线索，凡当时路过并装有行车记录仪的车主，请与事故处理中队{r.choice(_NAMES)}警官联系，警方将为举报人严格保密，对提供重要线索者给予奖励。同时正告肇事人认清形势，尽快投案自首，争取从宽处理。")  # fmt: skip


def _route(r: random.Random) -> str:
    to, start = (
        r.choice(("三亚", "大连", "喀什", "西双版纳", "呼和浩特", "珠海", "敦煌", "曼谷", "首尔", "吉隆坡")),
        r.randrange(6, 17),
    )
    return (f"本报讯 记者昨日从{r.choice(_CITIES)}机场获悉，{_d(r)}起，机场将新增至{to}的直飞航线，由{r.choice(('东海航空', '云岭航空', '长河航空', '北辰航空'))}执飞，机型为{r.choice(('波音737-800', '空客A320', 'C919', '空客A321'))}，"
            f"每周{r.choice(('一、三、五', '二、四、六', '三、五、日', '一、四、日'))}各一班。去程航班号{r.choice(('DH', 'YL', 'CR', 'BC'))}{r.randrange(1000, 9999)}，{start:02d}:{r.randrange(1, 12) * 5:02d}起飞，{start + r.randrange(2, 5):02d}:{r.randrange(1, 12) * 5:02d}抵达。首航期间单程票价{r.randrange(26, 99)}0元起（不含税）。"
            f"今年以来，该机场已开通航线{r.randrange(31, 96)}条，通航城市{r.randrange(24, 70)}个，旅客吞吐量同比增长{_point(r, 3, 29)}%。旅客可通过航空公司官网、客户端或售票热线购票，出行请预留充足的值机和安检时间。")  # fmt: skip


def _readers_word(r: random.Random) -> str:
    what, answer = r.choice((
        ("小区门前路灯坏了一个多月，老人晚上出门不敢走", "已更换路灯电缆和灯头，当晚恢复照明"), ("楼下烧烤摊油烟呛人，夜里一两点还在喧哗", "已责令店主安装油烟净化设备，并限定营业时间"),
        ("公交站台没有遮雨棚，下雨天学生无处躲", "站台改造已列入下月施工计划，届时加装雨棚和座椅"), ("二次供水水压不足，六楼以上早晚没有水", "已更换加压泵，经回访各户水压正常"),
        ("电梯三天两头停运，物业一直推诿", "已组织第三方检测，启动维修资金应急程序，电梯大修后重新投用"), ("河边有人倾倒建筑垃圾，味道难闻", "已清运垃圾十二车，加装监控和限高杆，对当事人立案调查"),
        ("校门口没有斑马线，上学放学车来车往很危险", "已施划斑马线并安装减速带，早晚高峰有协管员值守"),
    ))  # fmt: skip
    return (f"【读者来信】{r.choice(_TOWNS)}读者{r.choice(_NAMES)[0]}{r.choice(('先生', '女士'))}反映：{what}，希望有关部门管一管。\n【记者调查】接到来信后，记者于{_d(r)}到现场走访，情况属实，随即将问题转交{r.choice(_COUNTIES)}有关部门。\n"
            f"【部门回复】{answer}。感谢读者的监督，今后将加强日常巡查，举一反三，防止问题反弹。\n本栏目长期征集线索，来信请注明真实姓名和联系方式，本报将为您保密。")  # fmt: skip


def _blood(r: random.Random) -> str:
    kind = r.choice(("A型", "B型", "O型", "AB型", "Rh阴性A型", "Rh阴性O型"))
    return (f"市中心血站{_d(r)}发布血液库存预警：{kind}红细胞库存仅够临床使用{r.randrange(1, 5)}天，低于安全线，{r.choice(('血小板也十分紧缺', '其他血型库存偏紧', '其他血型库存尚可'))}。"
            f"{r.choice(_ROADS)}献血屋、{r.choice(_ROADS)}献血车每天9:00至{r.choice(('17:00', '18:00', '19:30'))}开放。凡年满18至55周岁、男性体重50公斤以上、女性45公斤以上、身体健康的公民，均可携带身份证献血；献血前一晚请保证睡眠，饮食清淡，不要空腹。献血后多饮水，24小时内不做剧烈运动。为爱伸出手臂，让生命得以延续。")  # fmt: skip


def _holiday(r: random.Random) -> str:
    feast, days = r.choice((("元旦", 3), ("春节", 8), ("清明", 3), ("劳动节", 5), ("端午", 3), ("国庆", 7)))
    one, two, three = r.sample(("云台山", "古渡老街", "白鹭湿地", "麓阳古城", "石佛洞", "柳浦海滩", "茶马驿道"), 3)
    return (f"省文化和旅游厅昨日发布数据，{r.randrange(2018, 2027)}年{feast}假期{days}天，全省共接待国内游客{_point(r, 300, 6800)}万人次，同比增长{_point(r, 2, 35)}%；实现旅游收入{_point(r, 20, 480)}亿元，同比增长{_point(r, 2, 38)}%。全省{r.randrange(180, 420)}家A级景区中，"
            f"{one}、{two}、{three}三家景区接待量居前，分别为{_point(r, 18, 40)}万、{_point(r, 12, 18)}万和{_point(r, 6, 12)}万人次。{r.choice(('短途自驾、乡村民宿', '夜间游览、城市漫步', '研学、非遗体验', '县域小众游、房车旅行', '观鸟、露营'))}成为热点，各地共举办文化活动{r.randrange(320, 2900)}场。假日期间，全省旅游市场总体平稳有序，未发生重大旅游安全事故和重大投诉。")  # fmt: skip


def _homes(r: random.Random) -> str:
    week, sold = r.randrange(1, 53), r.randrange(260, 2400)
    return (f"楼市周报：今年第{week}周，{r.choice(_CITIES)}市区新建商品住房网签{sold}套，环比{r.choice(_RISE)}{_point(r, 1, 30)}%，成交面积{sold * 0.0117:.2f}万平方米，成交均价每平方米{r.randrange(7200, 19800)}元。二手住房网签{r.randrange(300, 2900)}套，环比{r.choice(_RISE)}{_point(r, 1, 24)}%。"
            f"分区域看，{r.choice(_COUNTIES)}成交最多，占{_point(r, 21, 39)}%；{r.choice(('90至120平方米', '120至144平方米', '144平方米以上', '90平方米以下'))}户型最受欢迎。截至周末，商品住房可售{r.randrange(9000, 52000)}套，去化周期{_point(r, 9, 27)}个月。以上数据仅供参考，不作为投资依据。")  # fmt: skip


def _served(r: random.Random) -> str:
    """The party's name alone."""
    return (f"{_someone(r)}：本院受理的原告泊州惠民小额贷款有限公司诉你借款合同纠纷一案，因采用其他方式无法送达，现依法向你公告送达起诉状副本、应诉通知书、举证通知书、合议庭组成人员通知书、诉讼权利义务告知书及开庭传票。原告诉讼请求：一、判令被告立即偿还借款本金及利息、罚息；二、本案诉讼费、公告费由被告承担。"
            "自本公告发出之日起经过三十日即视为送达，提出答辩状和举证的期限分别为公告期满后的十五日内和三十日内，并定于举证期满后第三日上午九时（遇法定节假日顺延）在本院第五审判庭公开开庭审理。逾期不到庭，本院将依法缺席判决。")  # fmt: skip


def _marathon(r: random.Random) -> str:
    one, two, three, four = r.sample(_NAMES, 4)
    race, hours = r.choice((("马拉松", 2), ("国际马拉松", 2), ("半程马拉松", 1), ("女子半程马拉松", 1)))
    city = r.choice(_CITIES)
    return (f"{r.randrange(2014, 2027)}{city}{race}今天上午7时30分鸣枪开跑，{r.randrange(8, 36)}000名选手从{r.choice(('市民广场', '体育中心', '古城南门', '大学城'))}出发，沿{r.choice(_ROADS)}、{r.choice(_ROADS)}跑向终点。"
            f"最终，{one}以{hours}小时{r.randrange(10, 29)}分{r.randrange(10, 59)}秒率先冲线，{two}、{three}分列第二、三名；本地选手{four}获得{r.choice(('本市', '大众', '青年'))}组冠军。组委会设置补给站{r.randrange(9, 24)}个、医疗点{r.randrange(12, 40)}个，{r.randrange(900, 4200)}名志愿者全程服务。比赛期间封闭的道路已于中午恢复通行。")  # fmt: skip


def _en_sky(r: random.Random) -> str:
    low = r.randrange(-8, 25)
    return (f"{r.choice(_EN_CITIES)} weather: {r.choice(('sunny spells', 'overcast with light rain', 'fog clearing by noon', 'cloudy, turning fine', 'sleet, then snow', 'thunderstorms in places'))} on {r.choice(_DAYS)}, with a low of {low} C and a high of {low + r.randrange(4, 13)} C. "
            f"Winds {r.choice(('northerly', 'southerly', 'easterly', 'variable'))}, force {r.choice(('2 to 3', '3 to 4', '4 to 5'))}. Relative humidity {r.randrange(25, 96)} percent. Sunrise {r.randrange(5, 8)}:{r.randrange(10, 60)} a.m., sunset {r.randrange(5, 8)}:{r.randrange(10, 60)} p.m.")  # fmt: skip


def _en_parity(r: random.Random) -> str:
    move = r.choice(("strengthened", "weakened"))
    return (f"BEIJING, {_en_d(r)} -- The central parity rate of the Chinese currency renminbi, or the yuan, {move} {r.randrange(3, 290)} pips to {_point(r, 6, 8, 4)} against the U.S. dollar {r.choice(_DAYS[:5])}, according to the China Foreign Exchange Trade System. "
            "In China's spot foreign exchange market, the yuan is allowed to rise or fall by 2 percent from the central parity rate each trading day. The central parity rate of the yuan against the U.S. dollar is based on a weighted average of prices "
            "offered by market makers before the opening of the interbank market each business day.")  # fmt: skip


def _en_blaze(r: random.Random) -> str:
    dead = r.choice(
        (
            "No one was hurt",
            "Two people were taken to hospital with burns",
            "One person was killed and three were injured",
            "Three workers are missing",
            "Five people were treated for smoke inhalation",
        )
    )
    return (f"A fire broke out at {r.choice(('a furniture workshop', 'a five-story apartment block', 'a plastics warehouse', 'a restaurant', 'a textile mill', 'a hotel annex'))} in {r.choice(_EN_COUNTIES)} County, {r.choice(_EN_CITIES)}, at {r.randrange(1, 12)}:{r.randrange(10, 60)} {r.choice(('a.m.', 'p.m.'))} on {r.choice(_DAYS)}, local authorities said. "
            f"{dead}. The county fire and rescue service sent {r.randrange(4, 22)} engines and {r.randrange(20, 140)} firefighters, and the flames were put out after {r.choice(('forty minutes', 'an hour', 'two hours', 'nearly three hours'))}. Preliminary findings point to {r.choice(('faulty wiring', 'a welding spark', 'an overheated battery', 'an unattended stove'))}. "
            "Those responsible have been placed under police control, and a further investigation into the cause of the accident is under way.")  # fmt: skip


def _en_jailed(r: random.Random) -> str:
    who = r.choice(_EN_NAMES)
    return (f"A court in {r.choice(_EN_CITIES)} on {r.choice(_DAYS)} sentenced {who}, {r.choice(('a former bank manager', 'owner of a travel agency', 'a former county official', 'who ran a lending platform', 'a former hospital director'))}, to {r.randrange(4, 19)} years in prison for {r.choice(('embezzlement', 'contract fraud', 'illegal fund-raising', 'accepting bribes', 'money laundering'))}. "
            f"A fine of {r.randrange(2, 90)}0,000 yuan was also imposed. The court found that between {r.randrange(2009, 2015)} and {r.randrange(2016, 2024)} the defendant obtained {_point(r, 2, 140)} million yuan from {r.randrange(12, 940)} companies and individuals. "
            "The sum was found to be especially huge, the court said, adding that the defendant had confessed, shown repentance and returned part of the illicit gains, and so was given a lighter penalty in accordance with the law. The illegal proceeds will be recovered. "
            "The defendant has ten days in which to appeal. Journalists and members of the public attended the hearing.")  # fmt: skip


def _en_passed(r: random.Random) -> str:
    who, age = r.choice(_EN_NAMES), r.randrange(76, 102)
    return (f"{who}, a renowned {r.choice(('geologist', 'translator', 'Peking opera singer', 'surgeon', 'botanist', 'woodcut artist', 'bridge engineer', 'historian'))}, died of illness in {r.choice(_EN_CITIES)} on {_en_d(r)} at the age of {age}, according to {r.choice(('the provincial academy of sciences', 'the university', 'the federation of literary and art circles', 'the family', 'the hospital'))}. "
            f"Born in {r.choice(_EN_COUNTIES)} County, {who.split()[0]} took up the profession in {2020 - age + r.randrange(20, 29)} and received the province's lifetime achievement award in {r.randrange(1996, 2016)}. Colleagues and former students remembered a strict but generous teacher. "
            "A farewell ceremony will be held at the municipal funeral home, and in keeping with the wishes of the deceased, no wreaths will be accepted.")  # fmt: skip


def _en_hoops(r: random.Random) -> str:
    (home, away), mine, theirs = r.sample(_EN_CITIES, 2), r.randrange(96, 124), r.randrange(78, 95)
    return (f"{home} beat visiting {away} {mine}-{theirs} in round {r.randrange(2, 46)} of the provincial men's basketball league on {r.choice(_DAYS)}. {r.choice(_EN_NAMES)} led all scorers with {r.randrange(24, 42)} points and {r.randrange(4, 14)} rebounds for the hosts, while import {r.choice(('Marcus Bell', 'Tyrone Adams', 'Luka Petrovic', 'Jonas Kazlauskis', 'Andre Coleman', 'Deshawn Price'))} added {r.randrange(11, 23)} points and {r.randrange(3, 12)} assists. "
            f"{r.choice(_EN_NAMES)} had {r.randrange(15, 23)} points for {away}, who trailed by {r.randrange(2, 18)} at half-time and never drew level again. \"We defended well and shared the ball,\" the winning coach said. {home} are now {r.choice(('first', 'second', 'third', 'fourth', 'seventh'))} in the standings. In other games of the evening, the favorites all won.")  # fmt: skip


def _en_evacuated(r: random.Random) -> str:
    return (f"More than {r.randrange(2, 60)},{r.randrange(1, 9)}00 people have been evacuated in {r.choice(_EN_CITIES)} after {r.choice(('rainstorms', 'a dike seepage', 'a swollen river', 'mountain torrents'))} battered {r.choice(_EN_COUNTIES)} and {r.choice(('two', 'three', 'four', 'five', 'six', 'seven'))} other counties since {r.choice(_DAYS)}, the flood control headquarters said. "
            f"Average rainfall reached {r.randrange(60, 290)} mm, with a maximum of {r.randrange(300, 540)} mm, and {r.randrange(2, 19)} reservoirs are above the flood limit. Some {r.randrange(900, 9800):,} hectares of crops were damaged and direct losses are put at {r.randrange(12, 480)} million yuan. The province has raised its emergency response to level {r.choice(('II', 'III', 'IV'))}. "
            "Rescuers are using rubber boats to bring out stranded residents, and temporary shelters have been opened in schools, with food, drinking water and quilts supplied. Roads and power lines are being repaired as the water recedes.")  # fmt: skip


def _en_arrivals(r: random.Random) -> str:
    return (f"The {r.choice(_EN_CITIES)} border inspection station handled {r.randrange(120_000, 1_900_000):,} inbound and outbound trips in {r.choice(('January', 'March', 'April', 'June', 'August', 'October', 'December'))}, {r.choice(('up', 'down'))} {_point(r, 1, 60)} percent year on year. Foreign nationals made {r.randrange(9, 88)},{r.randrange(100, 999)} trips, of which {_point(r, 30, 79)} percent were visa-free. "
            f"Visitors from {r.choice(('the Republic of Korea', 'Russia', 'Malaysia', 'Kazakhstan'))} and {r.choice(('Thailand', 'Germany', 'Australia', 'Singapore'))} topped the list. The station keeps all lanes open at peak hours, has put bilingual guides in the halls and lets travelers fill in arrival cards online before they land, cutting the average wait to under {r.randrange(10, 30)} minutes.")  # fmt: skip


def _en_caption(r: random.Random) -> str:
    """A picture's line: the day, the sight and the place."""
    return (f"{r.choice(('An aerial drone photo taken', 'This photo taken', 'This stitched panorama taken', 'This long-exposure photo taken'))} on {_en_d(r)}, {r.randrange(2018, 2027)} shows {r.choice(('terraced fields', 'villagers drying persimmons', 'a bridge under construction', 'harvesters at work in a wheat field', 'tourists on an ancient street', 'swans on a frozen lake', 'tea pickers', 'a container terminal'))} "
            f"in {r.choice(_EN_COUNTIES)} County of {r.choice(_EN_CITIES)}, east China. (Photo by {r.choice(_EN_NAMES)})")  # fmt: skip


def _en_train(r: random.Random) -> str:
    return (f"A freight train carrying {r.randrange(45, 62)} containers of {r.choice(('home appliances', 'auto parts', 'solar panels', 'garments', 'machinery', 'tea and ceramics'))} left {r.choice(_EN_CITIES)} for {r.choice(('Duisburg', 'Almaty', 'Warsaw', 'Tashkent', 'Budapest', 'Minsk'))} on {r.choice(_DAYS)}, bringing the number of trips {r.choice(('this year', 'since the service began'))} to {r.randrange(12, 1900):,}. "
            f"It will leave the country through {r.choice(('Horgos', 'Alashankou', 'Erenhot', 'Manzhouli'))} and arrive in about {r.randrange(9, 19)} days. The goods are valued at {r.randrange(9, 68)} million yuan. Local customs officers cleared the shipment by a fast-track procedure that lets companies declare once and travel on one document to the destination. "
            "Compared with sea transport, the journey takes about half the time, the railway operator said.")  # fmt: skip


def _en_opens(r: random.Random) -> str:
    """The forum's theme and place, among stock phrases."""
    what = r.choice(
        (
            "rural revitalization",
            "silver economy",
            "digital trade",
            "marine science",
            "ecological tourism",
            "vocational education",
            "low-altitude economy",
            "intangible heritage",
        )
    )
    return (f"A forum on {what} opened in {r.choice(_EN_CITIES)} on {r.choice(_DAYS)}, drawing {r.randrange(120, 990)} officials, scholars and entrepreneurs from {r.randrange(4, 38)} countries and regions. In a keynote speech, Vice Governor {r.choice(_EN_NAMES)} said that the province would continue to open wider to the outside world, deepen practical cooperation and share its development opportunities with all sides. "
            f"{r.choice(_FOREIGN)}, who attended on behalf of the overseas guests, praised the city's achievements and expressed the hope for closer ties. Participants will hold parallel sessions, tour local enterprises and sign a batch of agreements. The two-day event is co-hosted by the provincial government and the relevant associations.")  # fmt: skip


def _en_wings(r: random.Random) -> str:
    return (f"{r.randrange(2, 460)} {r.choice(('oriental white storks', 'Siberian cranes', 'black-faced spoonbills', 'scaly-sided mergansers', 'great bustards', 'relict gulls'))} have been spotted at {r.choice(('Bailu', 'Danshui', 'Qinghe', 'Yaquan', 'Lianhu'))} wetland in {r.choice(_EN_CITIES)}, {r.choice(('the most in ten years', 'a first for the city', 'two weeks earlier than last year', 'as they rest on their way south'))}, the forestry bureau said on {r.choice(_DAYS)}. "
            f"Ranger {r.choice(_EN_NAMES)} saw the birds at {r.choice(('dawn', 'dusk', 'noon'))} through a telescope and sent pictures to experts who confirmed the species. The birds are under first-class national protection. The reserve has restored {r.randrange(60, 980)} hectares of marsh in recent years, stopped fishing in the core area and asked visitors to keep to the boardwalks, speak softly and fly no drones.")  # fmt: skip


def _en_crude(r: random.Random) -> str:
    word = r.choice(("rose", "fell"))
    close = r.uniform(58, 98)
    return (f"NEW YORK, {_en_d(r)} -- Oil prices {word} on {r.choice(_DAYS[:5])} {r.choice(('as traders weighed supply risks', 'on signs of weaker demand', 'after data showed a change in U.S. stockpiles', 'amid talks among major producers', 'as the dollar moved'))}. The West Texas Intermediate for {r.choice(('January', 'March', 'May', 'July', 'September', 'November'))} delivery {'gained' if word == 'rose' else 'lost'} {_point(r, 0, 4, 2)} dollars to settle at {close:.2f} dollars a barrel on the New York Mercantile Exchange. "
            f"Brent crude for the following month moved in the same direction to settle at {close + r.uniform(2, 6):.2f} dollars a barrel on the London ICE Futures Exchange. For the week, the U.S. benchmark was {r.choice(('up', 'down'))} {_point(r, 0, 5)} percent. Analysts said that volatility was likely to persist.")  # fmt: skip


def _hammer(r: random.Random) -> str:
    """What is sold, when, and from what price, in the terms of an auctioneer."""
    what, unit = r.choice(
        (
            ("报废公务车辆", "辆"),
            ("罚没烟酒", "批"),
            ("闲置临街商铺三年租赁权", "间"),
            ("旧印刷设备", "台"),
            ("户外广告牌五年经营权", "块"),
            ("退役公交车", "辆"),
            ("库存钢材", "吨"),
        )
    )
    price = r.randrange(8, 460)
    return (f"拍卖公告\n受委托，我公司定于{_d(r)}{r.choice(('上午9时30分', '上午10时', '下午2时30分', '下午3时'))}在{r.choice(_CITIES)}市{r.choice(_ROADS)}{r.randrange(3, 300)}号拍卖大厅公开拍卖以下标的：{what}{r.randrange(2, 60)}{unit}，参考价共计{price}万元，竞买保证金{max(1, price // 10)}万元。\n"
            "一、展示时间与地点：公告之日起至拍卖会前一日，标的所在地，有意者请提前与我公司联系看样。二、竞买登记：竞买人应于拍卖会前一日16时前，持有效身份证件（法人单位持营业执照副本、法定代表人身份证明及授权委托书）到我公司办理登记手续，并将保证金汇入指定账户，以到账为准，未按时登记或保证金未按时到账的不得参加竞买。"
            "三、本次拍卖以标的现状进行，委托人和拍卖人对标的的品质、数量及可能存在的瑕疵不作担保，竞买人一经举牌，即视为对标的现状完全认可。四、拍卖成交后，买受人应当场签署成交确认书，并在七日内付清全部价款和佣金，逾期未付的，保证金不予退还，标的再行拍卖，再行拍卖所得低于原成交价的，差额由原买受人补足。"
            "五、未成交的，保证金在三个工作日内无息退还。六、标的交接、过户、搬运所产生的税费由买受人承担。未尽事宜以拍卖会现场公布的竞买须知为准。")  # fmt: skip


def _press_cards(r: random.Random) -> str:
    """The names of the reporters alone."""
    return (f"根据新闻记者证管理办法和省新闻出版局关于做好新闻记者证换发工作的通知要求，本报社已对申领新闻记者证人员的资格进行严格审核，现将拟领取新闻记者证人员名单予以公示，公示期为五个工作日，接受社会监督。\n"
            f"拟领证人员名单：{'、'.join(_someone(r) for _ in range(r.randrange(2, 7)))}。\n对名单有异议的，请在公示期内以书面形式向本报社总编办公室或省新闻出版局反映，反映情况应当客观真实，署真实姓名。")  # fmt: skip


def _essays(r: random.Random) -> str:
    """The theme and the closing day alone."""
    theme = r.choice(
        (
            "我家的老物件",
            "那条回家的路",
            "一碗面的乡愁",
            "父亲的单车",
            "我与这座城",
            "故乡的河",
            "老师，您好",
            "车站",
            "母亲的灶台",
            "我身边的变化",
            "第一份工资",
            "邻居",
            "山村教室",
            "雨夜",
        )
    )
    return (f"“{theme}”有奖征文启事\n本报副刊即日起举办以“{theme}”为主题的征文活动，欢迎广大读者踊跃投稿。\n"
            "一、来稿要求：以散文、随笔、纪实为主，立意积极，情感真挚，有故事、有细节，每篇1500字以内，须为原创首发，谢绝一稿多投，严禁抄袭或使用人工智能代写，文责自负。"
            f"二、投稿方式：来稿请发送至副刊邮箱，邮件标题注明“征文”字样，文末附作者姓名、单位、地址、电话、银行账号，以便寄送样报和稿酬。截稿日期为{_d(r)}，以邮件发送时间为准。"
            "三、评奖办法：优秀稿件将在副刊专栏选登，并由专家组成评委会评出一等奖1名、二等奖3名、三等奖6名、优秀奖20名，颁发证书和奖金。评选结果在本报和客户端公布。四、凡投稿者均视为同意本报在所属各媒体平台使用其作品，不再另付稿酬。本启事最终解释权归本报所有。")  # fmt: skip


def _en_contest(r: random.Random) -> str:
    """The theme and the closing day alone, in the rules of a contest."""
    return (f"The English edition invites readers at home and abroad to enter its photo contest on the theme of \"{r.choice(('Winter Mornings', 'Markets and Fairs', 'My Street', 'Hands at Work', 'By the River', 'Bridges', 'Three Generations', 'Night Shift', 'On the Rails', 'Harvest', 'Old Trades', 'A Taste of Home', 'Rooftops', 'Festival Lights'))}\". Entries must reach the newsroom by {_en_d(r)}.\n"
            "Who may enter: anyone except staff of the group and members of their families. Entrants under eighteen need the consent of a parent. What to send: up to five single pictures or one series of no more than eight, in color or black and white, as JPEG files of at least three megabytes. "
            "Minor adjustments of tone and contrast are allowed, but pictures with elements added, removed or generated by software will be disqualified, as will those with borders or watermarks. Each picture should come with a title, the place and date on which it was taken and a caption of no more than sixty words in English or Chinese. "
            "How to enter: use the form on the website. Names and telephone numbers are required and will not be made public. Entry is free of charge. Prizes: one first prize, three second prizes and ten third prizes, each with a certificate. The judges are photographers and editors, and their decision is final. "
            "Copyright stays with the photographers. By entering, they allow the group to publish the pictures in print, online and at exhibitions without further payment, and they confirm that the people shown have agreed to it. The group accepts no liability for entries lost in transmission.")  # fmt: skip


TWELFTH: dict[str, Form] = {
    "tomorrow's weather, evening paper": _evening_sky, "fire, evening paper": _blaze, "obituary of a cadre": _deceased,
    "jam on the radio": _queue, "vegetable prices": _vegetables, "football": _football, "bribes, verdict": _bribes,
    "loss declared": _lost, "party committee met, themes": _plenary, "flood crest": _crest, "play announced": _opera,
    "bureau on the air": _tonight, "erratum": _erratum, "petrol price": _petrol, "no paper, holiday alone": _no_paper,
    "witnesses sought": _witnesses, "new air route": _route, "readers' letters": _readers_word, "blood short": _blood,
    "holiday tourism": _holiday, "homes sold in the week": _homes, "served by notice, name alone": _served,
    "marathon": _marathon, "weather, English": _en_sky, "yuan parity, English": _en_parity, "fire, English": _en_blaze,
    "jailed, English": _en_jailed, "obituary, English": _en_passed, "basketball, English": _en_hoops,
    "evacuated, English": _en_evacuated, "border trips, English": _en_arrivals, "caption, English": _en_caption,
    "freight train, English": _en_train, "forum opens, English": _en_opens, "rare birds, English": _en_wings,
    "crude oil, English": _en_crude, "auction": _hammer, "press cards, names alone": _press_cards,
    "essays invited, theme": _essays, "photo contest, English, theme": _en_contest,
}  # fmt: skip

STORIES: dict[str, list[str]] = {"zh": [
    "9月14日清晨，最后一班渡轮从古渡区西门码头离岸，运行了71年的澄江汽车轮渡就此停航。半小时后，全长2380米的澄江三桥正式放行，两岸车程从过去的50分钟缩短到6分钟。\n"
    "三桥2019年动工，总投资31.6亿元，双向六车道，两侧各设3.5米宽的非机动车道。大桥主跨采用钢箱梁斜拉结构，两座索塔高162米，施工高峰期有1400多名工人在江面作业。\n"
    "“我在船上干了34年，送过产妇，送过高考的孩子，也送过出嫁的姑娘。”56岁的轮机长管向东站在甲板上，舍不得离开。他说，以前遇到大雾和大风，江边排队的车能排出三公里，司机急，船员更急。\n"
    "市交通运输局副局长俞静姝介绍，轮渡停航后，118名职工中有83人转岗到公交公司和大桥养护中心，其余人员提前退休或自主择业。4条渡轮将保留2条，一条改造成水上博物馆，一条用于防汛应急。\n"
    "家住江北的蔬菜种植户戚大勇算了一笔账：过去一车菜过江要交渡费45元，一年下来近1.3万元，现在一分钱不用花，菜还能赶上江南的早市。\n"
    "记者了解到，连接三桥的江北大道二期工程将于明年6月完工，届时将与绕城高速贯通。",
    "夜里10点，盐桥县第一中学的食堂依然亮着灯。厨师长洪继业把最后一屉包子端上蒸笼，这是为第二天凌晨5点半到校的住校生准备的。从今年春季学期起，全县29所寄宿制学校全部取消外包，食堂改由学校自办。\n"
    "改变源于一次家长问卷。去年10月，县教育局向1.2万名家长发放问卷，对食堂表示“不满意”的占37%，意见集中在菜凉、油大、肉少。县里随后成立专班，用三个月时间收回了全部承包合同，并为学校添置了保温餐台和留样冰箱。\n"
    "自办之后，食材由县里统一招标，价格每周公示。以盐桥一中为例，猪肉采购价比过去每公斤低了2.4元，一学期节约开支21万元，全部用于加菜。学生每天的伙食标准仍是18元，荤菜却从一个变成了两个。\n"
    "“家长可以随时来，不用打招呼。”校长翁佩兰指着墙上的值班表说，每天有两名家长陪餐，从验菜到洗碗全程监督。开学以来，已有640人次家长参加陪餐，提出意见97条，采纳82条。\n"
    "高二学生苗小雨最喜欢周三的番茄牛腩。她说，以前同学们总爱叫外卖，现在排队打饭的人多了，剩饭少了。\n"
    "县教育局表示，下一步将在食堂推广营养师制度，首批12名营养师已经完成培训。",
    "一场持续了16个小时的搜救，在松坪县枫林镇的大山里画上了圆满的句号。5月2日上午9时20分，走失的7岁男孩在一处废弃炭窑边被找到，除脚踝擦伤外，身体并无大碍。\n"
    "5月1日下午，男孩随父母到山里采蕨菜，大人低头的工夫，孩子不见了踪影。接到报警后，派出所、消防救援站和蓝天救援队先后赶到，附近三个村的村民自发上山，最多时有430多人参加搜寻。\n"
    "山里没有信号，搜救人员以哨声和火把联络，把12平方公里的林区划成28个网格，一格一格地过。夜里11点下起小雨，气温降到9摄氏度，大家更加揪心。“谁都没说要下山。”村支书单学武说。\n"
    "第二天天刚亮，两架装有热成像设备的无人机升空。8时50分，屏幕上出现一个微弱的亮点，位置在直线距离出发点4.7公里的山坳。民警阮明达带着5名队员，砍开荆棘走了半个小时，看见孩子蜷在窑洞口，身上盖着干草。\n"
    "“我听见有人喊我的名字，可是不敢答应，怕是大灰狼。”男孩的话让在场的人又哭又笑。母亲抱着他，一遍遍向搜救人员鞠躬。\n"
    "警方提醒，带孩子进山要让其穿颜色鲜艳的衣服，随身带哨子，一旦走散应留在原地等待。",
    "省农业科学院近日公布，由裴长河研究员团队选育的早熟油菜新品种“云油67”通过专家组田间测产，平均亩产192.4公斤，比当地主栽品种增产23.1%，生育期缩短11天。\n"
    "测产在泊州市荷塘县的1200亩示范片进行。专家组随机抽取3个田块，机械收割，去杂、称重、测水，含油量达到48.6%。组长、农业大学教授魏若溪说，这一产量在双季稻区属于领先水平。\n"
    "双季稻区种油菜，难在茬口。晚稻10月下旬才收，早稻4月下旬就要插，留给油菜的时间不到180天。裴长河带领团队从2008年开始攻关，先后配制杂交组合6300多个，每年冬天到云南加代，14年里有11个春节没有回家。\n"
    "“以前冬闲田撂在那里长草，现在一亩能多收一千来块。”种粮大户鲍晓莺去年试种了350亩，卖菜籽收入38万元，还引来养蜂人租地放蜂，每亩又多得60元。\n"
    "据统计，全省还有冬闲田860万亩。省农业农村厅计划三年内推广早熟油菜200万亩，对集中连片种植50亩以上的农户每亩补贴150元，并配套建设烘干中心45座。\n"
    "目前，新品种已授权4家种业公司生产，今年秋播用种预计可达90万公斤。",
    "老城区的16口古井，最近都有了自己的“井长”。3月22日，景安市北关区举行聘任仪式，16名居民从社区书记手中接过聘书和一串钥匙，负责各自门前那口井的日常看护。\n"
    "北关区的古井多凿于明清时期，最深的一口达19米。上世纪80年代自来水入户后，水井逐渐荒废，有的被水泥板封盖，有的成了垃圾坑。2022年，区里开展普查，登记古井41口，其中16口水量充足、具备修复条件。\n"
    "修复工作请来了省考古研究所的专家。工人清淘淤泥260多吨，从井底捞出陶罐、铜钱、木桶提梁等物件370余件，破损的井圈用老石料补配，井台铺上了青砖。项目总共花费184万元，其中居民捐款23万元。\n"
    "“小时候夏天把西瓜吊到井里，晚上捞上来冰凉。”73岁的井长顾西楼住在双眼井旁边，他每天早晚两次检查井盖、记录水位。今年春旱，水位比去年低了0.8米，他及时报告给了社区。\n"
    "疾控中心对16口井的水质进行了检测，11口达到生活饮用水标准，其余5口可用于浇花、洗涤和消防。如今，井边成了街坊纳凉聊天的好去处，周末还有志愿者给孩子们讲井的故事。\n"
    "区文旅局透露，今年将把古井串成一条3.2公里的步行线路，并在沿途设置导览牌。",
    "记者10月18日从省统计局获悉，前三季度全省规模以上工业企业实现营业收入2.14万亿元，同比增长5.7%；利润总额1186亿元，增长8.2%，增速比上半年加快1.9个百分点。\n"
    "从行业看，41个大类行业中有29个利润实现增长。其中，电气机械行业增长21.6%，汽车制造业增长17.3%，医药制造业由降转增。受价格下行影响，水泥、钢铁行业利润继续下滑，分别下降34.5%和12.8%。\n"
    "“订单排到了明年二月。”宁川一家储能电池企业负责人汤伯年说，企业前九个月产值突破26亿元，新招工人900名，二期厂房正在安装设备。为了赶工期，公司把员工食堂改成了24小时供餐。\n"
    "省统计局工业处处长薛采薇分析，利润回升得益于三个因素：一是出口回暖，前三季度工业出口交货值增长9.4%；二是成本下降，每百元营业收入中的成本为84.3元，减少0.6元；三是减税降费政策落地，累计为企业减负157亿元。\n"
    "她同时表示，当前外部环境依然复杂，部分中小企业应收账款偏高，平均回收期长达68天，资金周转压力不容忽视。\n"
    "针对这一问题，省里将开展为期100天的清欠专项行动，重点清理机关、事业单位和国有企业拖欠的账款。",
    "凌晨4点，临浦市花卉市场已是人声鼎沸。两千多个摊位前，百合、月季、洋桔梗堆成小山，买手们打着手电挑花，搬运工推着小车一路小跑。节日前三天，这里的日均交易量达到420万枝，是平时的两倍多。\n"
    "临浦种花始于1987年，从6户农民的3亩月季起步，如今种植面积达4.3万亩，从业人员5.6万人，年产值38亿元。全国市场上每五枝洋桔梗，就有一枝来自这里。\n"
    "“现在卖花靠的是大钟。”拍卖中心经理程以宁指着交易大厅的屏幕说。花价从高往低走，买手按下按钮即成交，平均每4秒完成一笔。2016年拍卖中心成立以来，累计成交鲜切花61亿枝，货款当天到账，花农再也不用等着收白条。\n"
    "物流是花卉的生命线。去年底，临浦机场开通了两条鲜花全货机航线，早上剪下的花，当天晚上就能摆上东北的柜台，损耗率由15%降到6%。花农庄可欣说，过去最怕下雪封路，一车花冻坏，半年白干。\n"
    "不过，种苗依赖进口仍是一块心病。当地每年要支付品种权费近4000万元。市花卉研究所组织科研人员培育自主品种，目前已有33个获得新品种权，其中“临浦晨曲”月季年销售达到1800万枝。\n"
    "市农业农村局说，力争用五年时间，把自主品种的种植比例从9%提高到30%。",
    "11月6日，云陵市中级人民法院二审审结一起高空抛物损害责任纠纷案，维持一审判决：抛物者的监护人赔偿伤者医疗费、误工费、护理费等共计27.8万元，物业公司承担15%的补充责任。\n"
    "2023年7月的一个傍晚，外卖员项南送餐至南门街道一小区时，被高处落下的半块砖头砸中肩部，造成锁骨粉碎性骨折，经鉴定为十级伤残。公安机关调取监控、逐户走访，三天后查明砖头是19楼住户的10岁孩子从楼道窗口扔下的。\n"
    "孩子父母辩称，小区公共走廊堆放装修垃圾，窗户没有限位装置，责任在物业。物业公司则认为已经张贴警示标语，尽到了义务。双方分歧很大，调解三次都没有成功。\n"
    "法院审理认为，监护人未尽到教育和看管职责，应承担主要责任；物业公司明知走廊堆放建筑垃圾长达两个月而不清理，未采取必要的安全保障措施，也应承担相应责任。主审法官崔永琪说：“贴一张纸，不等于尽到了责任。”\n"
    "判决生效后，法院向物业公司发出司法建议。该公司清理了18栋楼的公共走廊，加装限位器1260个，安装朝天摄像头74个，并在暑期为孩子们开设了安全课。\n"
    "据了解，近三年来全市法院共受理高空抛物案件53件，其中22件的抛物者是未成年人。",
], "en": [
    "Yunling's last coal-fired heating plant was shut down on Friday, ending 46 years of smoke over the northern suburbs. From this winter on, 310,000 homes will be warmed by surplus heat from a steel mill 24 kilometers away.\n"
    "The hot water travels through two pipes, each 1.4 meters across, and loses less than one degree Celsius on the way, said Guan Xiangdong, chief engineer of the city heating company. The project cost 2.3 billion yuan and took 28 months to build, including a tunnel under the Chengjiang River.\n"
    "\"We used to sweep black dust from the window sills twice a day,\" said Bao Xiaoying, 67, who has lived across the road from the plant since it opened. \"My grandson thought that snow was meant to be gray.\"\n"
    "The city expects to save 520,000 tonnes of coal each winter and to cut carbon dioxide emissions by 1.35 million tonnes. Heating fees will stay at 22 yuan per square meter, and some 9,600 low-income families will continue to receive a subsidy.\n"
    "All 274 workers of the plant have been offered other jobs, and 190 of them have moved to pumping stations along the new line. The two chimneys, 120 meters tall, will be kept as a landmark.\n"
    "A design contest for the site, which covers 17 hectares, will open in March, according to the planning bureau.",
    "When the river ferry at Gudu broke down in January, pupils from the island of Shazhou faced a detour of 41 kilometers to reach school. Within a week, fishermen had drawn up a roster, and 12 boats have carried 86 children across ever since.\n"
    "The boats leave at 6:40 a.m., each with a life jacket for every child and an adult at the bow. Qi Liansheng, 58, who organized the roster, has not missed a morning in 74 days. \"Fish can wait,\" he said. \"Lessons cannot.\"\n"
    "The maritime safety office checked the boats, gave the fishermen a two-day course and lent them radios. On foggy days the crossing is called off and teachers give classes by video, which has happened nine times so far.\n"
    "The county transport bureau said that a replacement ferry with 60 seats had been ordered from a yard in Linpu at a cost of 3.8 million yuan and would enter service in May. Until then, the county pays each boat owner 120 yuan a day for fuel.\n"
    "Parents have thanked the fishermen in their own way. On Sunday, 40 families repaired nets and painted hulls at the village slipway, and cooked lunch for everyone.\n"
    "A bridge to the island, first proposed in 1998, is in the province's plan for the next five years.",
    "A hospital in Luyang has cut the average wait for an ultrasound scan from nine days to two by keeping its machines running until 10 p.m. and opening them to patients from 14 township clinics.\n"
    "Under the scheme, which began in September, a doctor in a township sends the request online and the patient receives a time slot by text message. More than 18,700 people have been scanned in the evening so far, 43 percent of them from the countryside.\n"
    "\"I can bring my mother after work and do not lose a day's pay,\" said Miao Chunxia, a garment worker from Fenglin, who traveled 35 kilometers by bus. The round trip and the scan cost her 136 yuan, she said.\n"
    "The hospital hired 11 technicians and pays a night bonus of 180 yuan per shift. Its director, Tong Liqun, said that the machines, which cost up to 2.6 million yuan apiece, used to stand idle for 15 hours a day.\n"
    "Health officials from six neighboring cities have come to see how it works. Some worry about the strain on staff, and the hospital has promised that no one will work more than four evenings a month.\n"
    "From January, magnetic resonance imaging will be added to the evening hours, with 30 slots a day.",
    "Researchers in Bozhou have traced the origin of a mysterious hum that kept a neighborhood awake for three years. The culprit, they said on Wednesday, was an air valve in a water main laid in 1979.\n"
    "Residents of Shuangjing Subdistrict had filed 215 complaints about a low drone, loudest at about 3 a.m. Factories were inspected, transformers were replaced and one karaoke bar was shut by mistake, for which the district apologized and paid 64,000 yuan.\n"
    "A team from Bozhou University led by acoustics lecturer Gu Xilou placed 52 microphones in cellars and stairwells over 19 nights. By comparing when the sound reached each of them, they narrowed the source down to a manhole on Wenchang Road.\n"
    "\"It was like tuning a very large flute,\" said Gu. At night, when little water was used, pressure rose to 0.46 megapascals and made the worn valve vibrate at 58 hertz, and the pipe carried the tone for 700 meters.\n"
    "The valve was replaced in two hours at a cost of 3,150 yuan. The water company has begun to check 1,840 others of the same age and has published a number that people can call if they hear anything unusual.\n"
    "\"I slept through until eight,\" said retired teacher Yu Jingshu, 71. \"Then I was worried because it was so quiet.\"",
    "Dongwan port handled 6.2 million containers last year, 11.4 percent more than the year before, and plans to open three fully automated berths in August, port officials told a news conference on Thursday.\n"
    "The growth came mainly from new routes to Southeast Asia, which now number 27, and from a rail link opened in 2022 that brings goods from nine inland provinces to the quay. Trains carried 580,000 containers, one and a half times as many as in the previous year.\n"
    "At the new berths, 18 remote-controlled cranes and 76 driverless trucks will be directed from a hall six kilometers from the sea. Crane operator Wei Ruoxi, 29, has traded her cabin 49 meters above the ground for a desk with two joysticks. \"My knees are happy,\" she said.\n"
    "The port has invested 7.9 billion yuan in the terminal, which will draw a third of its power from wind turbines and rooftop panels. Ships at berth can plug in and switch off their engines, saving an estimated 14,000 tonnes of fuel a year.\n"
    "Not everyone is at ease. Truckers fear for their jobs, and the port said that it would retrain 450 drivers as mechanics and dispatchers by the end of next year.\n"
    "Customs clearance at the port takes 21 hours on average for imports, down from 34 in 2021.",
    "For the first time in four decades, villagers in Hetang County have harvested lotus roots from a lake that was once too polluted to touch. The harvest, which started on Nov. 3, is expected to bring in 2,900 tonnes.\n"
    "Lake Lianhu, which covers 860 hectares, received waste from 31 paper mills until they were closed between 2009 and 2014. Its water was graded below the worst of five classes. Today it meets the standard of class III, according to the county environment bureau.\n"
    "The clean-up cost 1.1 billion yuan. Workers dredged 4.7 million cubic meters of mud, planted reeds along 38 kilometers of shore and laid sewers to 64 villages. Fish farming with feed was banned, and 212 households were paid to give up their ponds.\n"
    "\"My father dug roots here, and I left to lay bricks in the city,\" said Nie Huaichuan, 45, standing in waist-high mud. He came home last spring, rents two hectares and hopes to earn 90,000 yuan this season.\n"
    "The roots are washed, packed in a former mill and sold under a common brand. Tests by the provincial laboratory on 120 samples found no excess of heavy metals.\n"
    "The county will limit planting to a fifth of the lake so that water birds, of which 83 species have been counted, keep their feeding grounds.",
]}  # fmt: skip

Edit = Callable[[random.Random, str, str], str]
_END = {"zh": re.compile(r"(?<=[。！？])(?=[^”\n])"), "en": re.compile(r"(?<=[.!?\"]) (?=[A-Z\"])")}
_JOIN = {"zh": "", "en": " "}
_DIGITS = "零一二三四五六七八九"
_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _numeral(number: int) -> str:
    """The Chinese numeral of a whole number below a hundred."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十") + (
        _DIGITS[ones] if ones or not tens else ""
    )


def _headline(r: random.Random, language: str, text: str) -> str:
    """Another headline, with a deck, over the story: words that the story itself has."""
    sentences = [one for part in text.split("\n")[1:] for one in _END[language].split(part)]
    head, deck = r.sample(
        [one.strip('“”"。.') for one in sentences if len(one) < 150 and not re.search('[“”"]', one)], 2
    )
    return f"{head}\n{'——' if language == 'zh' else ''}{deck}\n{text}"


def _wired(r: random.Random, language: str, text: str) -> str:
    if language == "zh":
        return f"本台{r.choice(_CITIES)}{_d(r)}消息（记者 {r.choice(_NAMES)} 实习生 {r.choice(_NAMES)}）{text}"
    return f"{r.choice(_EN_CITIES).upper()}, {_en_d(r)} (Provincial News Service) -- {text}\n(Editor: {r.choice(_EN_NAMES)})"


def _furniture(r: random.Random, language: str, text: str) -> str:
    """What the site sets round a text: player, credits, rights, code to scan."""
    if language == "zh":
        return (f"点击播报本文，约{r.randrange(2, 6)}分钟\n{text}\n来源：{r.choice(_CITIES)}广播电视台\n编辑：{r.choice(_NAMES)}　校对：{r.choice(_NAMES)}　监制：{r.choice(_NAMES)}\n"
                "版权声明：本网所有内容，未经授权不得转载、摘编，违者将依法追究责任。\n扫描二维码，下载新闻客户端，爆料有奖\n相关阅读　我要评论　分享到")  # fmt: skip
    return (f"By {r.choice(_EN_NAMES)} | Updated: {_en_d(r)} {r.randrange(8, 22)}:{r.randrange(10, 60)}\nShare  Print  Text size\n{text}\nMore from this section\n"
            "Copyright by the city's news group. All rights reserved. No content may be republished in any form without written authorization.")  # fmt: skip


def _tail_cut(r: random.Random, language: str, text: str) -> str:
    """The last paragraph goes for want of room, and at times the last two."""
    parts = text.split("\n")
    return "\n".join(parts[: -r.randrange(1, 3)])


def _middle_cut(r: random.Random, language: str, text: str) -> str:
    parts = text.split("\n")
    del parts[r.randrange(1, len(parts) - 1)]
    return "\n".join(parts)


def _script(r: random.Random, language: str, text: str) -> str:
    """The sister edition: traditional characters and corner quotes, or British spelling and single quotes."""
    if language == "zh":
        told = opencc.OpenCC(r.choice(("s2t", "s2hk", "s2twp"))).convert(text)
        return told.replace("“", "「").replace("”", "」")
    text = re.sub(r" ([ap])\.m\.(?= [A-Z])", r"\1m.", text)
    for one, other in (("meter", "metre"), ("traveled", "travelled"), ("neighbor", "neighbour"), ("gray", "grey"), ("percent", "per cent"), ("organized", "organised"), ("apologized", "apologised"), ("Nov. ", "November "), (" a.m.", "am"), (" p.m.", "pm"), ('"', "'")):  # fmt: skip
        text = text.replace(one, other)
    return text


def _numerals(r: random.Random, language: str, text: str) -> str:
    if language == "zh":
        text = re.sub(r"(?<![\d.])(\d{1,2})%", lambda m: "百分之" + _numeral(int(m[1])), text)
        return re.sub(
            r"(?<![\d.A-Za-z“油])(\d{1,2})(?=[年天名人口条座所户个件只家倍次])",
            lambda m: "两" if m[1] == "2" else _numeral(int(m[1])),
            text,
        )
    text = text.replace(" percent", "%")
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"\b(nine|two|three|four|six)\b", lambda m: str(_WORDS.index(m[1])), text)
    return re.sub(r"(?<![\d.:,])\b(11|12)\b(?![\d.:,])", lambda m: _WORDS[int(m[1])], text)


def _local(r: random.Random, language: str, text: str) -> str:
    """The second desk adds what concerns its own readers."""
    parts = text.split("\n")
    own = {
        "zh": f"本报记者昨日就此采访了{r.choice(_COUNTIES)}有关部门，负责人{r.choice(_NAMES)}表示，已经注意到这件事，将结合本地实际认真研究，举一反三，把相关工作做得更细。本报热线欢迎读者继续提供身边的新闻线索。",
        "en": f"Readers in {r.choice(_EN_COUNTIES)} have asked what this means for them. An official of the county, {r.choice(_EN_NAMES)}, said that it had taken note of the report and would look into the matter. Letters may be sent to the newsroom.",
    }[language]  # fmt: skip
    parts.insert(r.choice((2, 3, len(parts))), own)
    return "\n".join(parts)


def _recut(r: random.Random, language: str, text: str) -> str:
    """For small screens: a paragraph to each sentence or two, and commas turned into stops."""
    sentences = [one for part in text.split("\n") for one in _END[language].split(part)]
    out, at = [], 0
    while at < len(sentences):
        step = r.randrange(1, 3)
        out.append(_JOIN[language].join(sentences[at : at + step]))
        at += step
    told = "\n".join(out)
    return (
        told.replace("；", "。")
        if language == "zh"
        else re.sub(r", and (he|she|it|they|the) ", lambda m: f". {m[1].title()} ", told)
    )


def _page(r: random.Random, language: str, text: str) -> str:
    """As the e-paper's page gives it: lines broken at the column's width, digits or marks of the other width."""
    if language == "zh":
        text = text.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
        width = r.randrange(15, 24)
        parts = ["　　" + part for part in text.split("\n")]
        page = "\n".join(part[at : at + width] for part in parts for at in range(0, len(part), width))
        return re.sub(r"\n([，。、；：？！”》%]+)\n?", r"\1\n", page).rstrip()
    width, lines = r.randrange(34, 52), [""]
    for word in text.replace('"', "''").split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


_TURNS = {
    "zh": (("介绍", "告诉记者"), ("近日", "日前"), ("记者了解到", "据悉"), ("目前", "截至目前"), ("如今", "现在"), ("计划", "准备"), ("正式", ""), ("其中", "这当中"), ("达到", "达"), ("累计", "总共"), ("以前", "从前"), ("下一步", "接下来"),
           ("全部用于", "都用于"), ("画上了圆满的句号", "终于有了好结果"), ("除脚踝擦伤外，身体并无大碍", "只是脚踝有些擦伤"), ("领先水平", "先进水平"), ("不容忽视", "需要重视"), ("依然", "仍旧"), ("人声鼎沸", "热闹非凡"), ("分歧很大", "各执一词"), ("获悉", "了解到"), ("表示", "说"), ("同比增长", "比上年同期增长"), ("审理认为", "认为"), ("据统计", "统计显示"), ("不过", "但是"), ("缩短到", "压缩到"), ("舍不得", "迟迟不肯"), ("自发", "主动"), ("最近", "不久前"), ("逐渐", "渐渐")),
    "en": (("said that", "pointed out that"), ("on average", "as a rule"), ("more than", "over"), ("More than", "Over"), ("some 9", "about 9"), ("plans to", "intends to"), ("is expected to", "should"), ("began", "started"), ("so far", "to date"), ("The city expects", "Officials expect"), ("at a cost of", "for"), ("shut down", "closed"),
           ("a year", "annually"), ("ending", "bringing to an end"), ("have been", "were"), ("have come to see", "have visited to see"), ("Not everyone is at ease", "Some are uneasy"), ("For the first time in four decades", "For the first time in 40 years"), ("Until then", "In the meantime"), ("narrowed the source down to", "found the source in"), ("in their own way", "in ways of their own"), ("by the end of", "before the close of"), ("mainly", "chiefly"), ("begun", "started"), ("hopes", "expects")),
}  # fmt: skip


def _turned(r: random.Random, language: str, text: str) -> str:
    for one, other in _TURNS[language]:
        if r.random() < 0.8:
            text = text.replace(one, other)
    if language == "zh":
        return re.sub(r"“([^”\n]+。)”([^，。“”\n]{2,16}?)说。", r"\2说：“\1”", text)
    told = re.sub(r'"([^"\n]+)," said ([A-Z]\w+ [A-Z]\w+)(, [^.\n"]+?,?)?\.(?= |\n|$)', _attributed, text)
    return told.replace('." "', ". ")


def _attributed(found: re.Match[str]) -> str:
    """Who said it, before what was said."""
    about = f"{found[3].rstrip(',')}," if found[3] else ""
    return f'{found[2]}{about} said: "{found[1]}."'


def _slips(r: random.Random, text: str, language: str) -> str:
    """The first print with the slips of a night shift: wrong homophones, letters exchanged."""
    if language == "zh":
        for one, other in (
            ("的", "地"),
            ("在", "再"),
            ("已", "以"),
            ("做", "作"),
            ("并", "并并"),
            ("工人", "工作人"),
            ("记录", "纪录"),
            ("安装", "按装"),
            ("副", "付"),
        ):
            spots = [m.start() for m in re.finditer(one, text)]
            if spots:
                at = r.choice(spots)
                text = text[:at] + other + text[at + len(one) :]
        return text
    for word in r.sample(sorted(set(re.findall(r"[a-z]{6,}", text))), 7):
        at = r.randrange(1, len(word) - 2)
        text = text.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)
    return text


def _evening(r: random.Random, language: str, text: str) -> str:
    """The evening paper takes the morning's story: headline, byline, other words, a tail cut."""
    parts = _turned(r, language, text).split("\n")[:-1]
    if language == "zh":
        parts[0] = f"晚报讯（记者 {r.choice(_NAMES)}）" + parts[0]
    else:
        parts.insert(0, f"By {r.choice(_EN_NAMES)}, Evening Post")
    return _furniture(r, language, _headline(r, language, text).split("\n")[0] + "\n" + "\n".join(parts))


EDITS: dict[str, Edit] = {
    "another headline and deck": _headline, "wire dateline": _wired, "site's furniture": _furniture, "tail cut": _tail_cut,
    "middle paragraph cut": _middle_cut, "sister edition's script": _script, "numerals otherwise": _numerals,
    "local paragraph": _local, "cut up for screens": _recut, "e-paper's lines": _page, "turns of phrase": _turned,
    "evening paper's own": _evening,
}  # fmt: skip
REPRINTS = (*EDITS, "slips mended")


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    if kind not in EDITS:
        return _slips(rng, text, language), text
    return text, EDITS[kind](rng, language, text)
