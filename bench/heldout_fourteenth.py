"""A fourteenth set: what newspapers and wire services of a province print week after week, and stories printed again.

Its author had not seen the rule it measures, and of the other sets only the word lists and the edits of the fifth, for
its interface; the forms are what papers, agencies and city portals are known to repeat. Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

from opencc import OpenCC

Form = Callable[[random.Random], str]
Edit = Callable[[random.Random, str, str], tuple[str, str]]

_SURNAMES = ["闻", "戚", "裴", "祝", "桑", "滕", "应", "庾", "尚", "阮", "费", "鲍", "邬", "麦", "席", "简", "屠", "温", "项", "宗", "蒲", "仲", "瞿", "聂", "游", "耿", "巫", "苗"]  # fmt: skip
_GIVEN = ["亦舟", "立群", "海岚", "思源", "国桢", "秀琴", "启东", "雨桐", "茂林", "静宜", "卫平", "晓棠", "德昌", "若溪", "建军", "慧珍", "一鸣", "少华", "玉良", "承恩", "佩兰", "振宇", "明达", "春晓", "书言", "维"]  # fmt: skip
_CITIES = ["岚州", "沧宁", "云棠", "汀浦", "砚阳", "朔川", "桐陵", "榆泽", "鹿洲", "雁渡", "澄港", "嘉棠"]
_COUNTIES = ["白鹭县", "芦溪县", "枫林区", "栖霞岭区", "古渡县", "松岗县", "青螺区", "石桥区", "安澜县", "月湾区", "木兰县", "双塔区", "河曲湾县", "茶垭县", "北坞区"]  # fmt: skip
_TOWNS = ["黄杨镇", "甘棠乡", "沙洲镇", "大坪镇", "柿园乡", "马鞍镇", "藕塘镇", "清流乡", "铁炉镇", "竹篙镇", "仙人渡镇", "苇子沟乡", "龙潭坝镇", "红庙镇"]  # fmt: skip
_EN_CITIES = ["Lanhai", "Cangning", "Yuntang", "Tingpu", "Yanyang", "Shuochuan", "Tongbei", "Yuze", "Deer Isle", "Yandu", "Chenggang", "Jiatang"]  # fmt: skip
_EN_COUNTIES = ["Bailu", "Luxi", "Fenglin", "Gudu", "Songgang", "Qingluo", "Shiqiao", "Anlan", "Yuewan", "Mulan", "Shuangta", "Chaya"]  # fmt: skip
_EN_FAMILY = ["Wen", "Qi", "Pei", "Zhu", "Sang", "Teng", "Ying", "Shang", "Ruan", "Fei", "Bao", "Mai", "Xi", "Jian", "Tu", "Xiang", "Zong", "Pu", "Qu", "Nie", "You", "Geng"]  # fmt: skip
_EN_GIVEN = ["Yizhou", "Liqun", "Hailan", "Siyuan", "Guozhen", "Xiuqin", "Qidong", "Yutong", "Maolin", "Jingyi", "Weiping", "Xiaotang", "Ruoxi", "Huizhen"]  # fmt: skip
_EN_ABROAD = ["Marek Havlat", "Ingrid Solvang", "Tomas Arrieta", "Lucia Ferrante", "Daniel Okoro", "Peter Lindqvist", "Anneke Brouwer", "Samira Haddad", "Joao Valadares", "Kenji Morioka", "Elena Petrova", "Hugh Pemberton", "Nguyen Thi Lam", "Rashid Karimov"]  # fmt: skip
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

_TIPS = ["预付式健身卡", "中老年保健品", "网红减肥食品", "直播间珠宝玉石", "校外托管服务", "二手手机", "低价旅游团", "全包装修套餐", "新能源汽车租赁", "宠物活体", "医美项目", "月子中心服务", "年夜饭套餐", "演唱会门票", "密室逃脱会员", "游泳馆次卡", "婚纱摄影套餐", "洗车年卡", "植发套餐", "盲盒", "驾校培训", "家电清洗", "定制白酒", "少儿编程课", "电动车电池", "粽子礼盒", "月饼礼盒", "大闸蟹礼券", "冷冻牛排", "蜂蜜", "儿童防晒霜", "染发剂", "隐形眼镜", "助听器", "按摩椅", "足浴会员卡", "净水器滤芯", "智能门锁", "智能马桶盖", "空气炸锅", "除螨仪", "羽绒服", "蚕丝被", "乳胶床垫", "红木家具", "地暖安装", "瓷砖", "集成吊顶", "汽车脚垫", "汽车贴膜", "机油保养套餐", "二手车", "道路救援服务", "机票改签服务", "民宿预订", "滑雪年卡", "温泉套票", "露营装备", "垂钓用具", "剧本娱乐门票", "网络游戏代练", "视频会员代充", "话费慢充", "宽带套餐", "手机贷款分期", "考研辅导班", "公考培训", "钢琴陪练", "出国中介服务", "家政服务", "养老公寓床位", "墓地", "殡葬用品", "烟花爆竹", "春联年货", "反季水果", "散装坚果", "阿胶糕", "冬虫夏草", "人参", "燕窝", "减肥代餐", "益生菌", "进口奶粉", "纸尿裤", "儿童水杯", "学生书包", "学习平板", "护眼灯", "近视矫正", "牙齿矫正", "种植牙", "祛斑护肤", "美甲套餐", "纹眉服务", "黄金饰品", "银元纪念币", "收藏字画", "古玩鉴定", "二手奢侈品", "运动鞋", "平衡车", "滑板车", "儿童电话手表", "无人机", "行车记录仪"]  # fmt: skip


def _who(r: random.Random) -> str:
    return r.choice(_SURNAMES) + r.choice(_GIVEN)


def _en_who(r: random.Random) -> str:
    return f"{r.choice(_EN_FAMILY)} {r.choice(_EN_GIVEN)}"


def _day(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _en_day(r: random.Random) -> str:
    return f"{r.choice(_MONTHS)} {r.randrange(1, 29)}"


def _dec(r: random.Random, low: float, high: float, digits: int = 1) -> str:
    return f"{r.uniform(low, high):.{digits}f}"


def _rise(r: random.Random, high: float = 12) -> str:
    return f"{r.choice(('增长', '增长', '下降'))}{_dec(r, 0.2, high)}%"


# ---- Chinese forms


def _met_guests(r: random.Random) -> str:
    leader, city = _who(r), r.choice(_CITIES)
    guest = r.choice(
        (
            "马雷克·哈夫拉特",
            "英格丽·索尔旺",
            "费兰特",
            "奥科罗",
            "林奎斯特",
            "布劳沃",
            "瓦拉达雷斯",
            "森冈健",
            "潘伯顿",
            "阮氏岚",
        )
    )
    firm, post, field = r.choice((("北辰重工集团", "董事长", "高端装备制造"), ("欧亚联运公司", "总裁", "国际物流通道建设"), ("海拓生物", "全球副总裁", "生物医药"), ("弗林能源", "首席执行官", "清洁能源"), ("诺瓦食品集团", "主席", "农产品精深加工"), ("蓝湾港务集团", "总经理", "港口运营"), ("维森大学", "校长", "人才联合培养"), ("特里姆汽车零部件公司", "总裁", "汽车产业链")))  # fmt: skip
    return (
        f"省委副书记、省长{leader}{r.randrange(1, 29)}日在{city}会见{firm}{post}{guest}一行\n"
        f"{leader}代表省委、省政府对{guest}一行的到来表示欢迎，并简要介绍了澜川经济社会发展情况。他说，{firm}是行业领军者，双方合作基础良好、前景广阔。希望双方在{field}等领域深化务实合作，实现互利共赢。澜川将一如既往为各类企业营造市场化、法治化、国际化一流营商环境。\n"
        f"{guest}感谢澜川长期以来给予的支持，表示将抢抓机遇，加大在澜投资布局力度，推动更多项目落地。\n省领导{_who(r)}、{_who(r)}参加会见。"
    )


def _inspection(r: random.Random) -> str:
    leader, place = _who(r), r.choice(_COUNTIES)
    seen = r.sample(("智慧农机服务中心", "老旧小区改造现场", "高标准农田", "社区养老服务站", "跨境电商产业园", "中医医院新院区", "省级粮食储备库", "污水处理厂", "乡镇便民服务大厅", "防汛物资仓库", "非遗工坊", "新能源电池生产线"), 3)  # fmt: skip
    stress = r.choice(
        ("粮食安全", "安全生产", "民生实事", "防汛备汛", "产业转型升级", "基层治理", "生态环境保护", "重点项目建设")
    )
    return (
        f"{leader}在{place}调研时强调 坚持问题导向 狠抓工作落实 扎实做好{stress}各项工作\n"
        f"本报讯（记者 {_who(r)}）{_day(r)}，市委书记{leader}到{place}调研{stress}工作。他强调，要深入学习贯彻上级决策部署，坚持稳中求进工作总基调，以钉钉子精神抓好各项任务落地见效。\n"
        f"在{seen[0]}，{leader}详细了解运行管理、要素保障等情况，与现场负责同志深入交流。随后，他来到{r.choice(_TOWNS)}{seen[1]}，实地察看进展，叮嘱有关部门要倒排工期、挂图作战，把好事办好、实事办实。在{seen[2]}，他认真听取群众意见建议，要求各级干部走好新时代群众路线。\n"
        f"{leader}指出，做好{stress}工作事关全局、事关长远。要压紧压实责任，强化协同联动，坚决防止形式主义、官僚主义，以实干实绩检验工作成效。\n市领导{_who(r)}、{_who(r)}，{place}主要负责同志参加调研。"
    )


def _committee(r: random.Random) -> str:
    topics = r.sample(("全市上半年信访工作情况", "推进城市更新三年行动方案", "湿地保护管理办法", "加快发展低空经济的若干措施", "全市教育大会筹备工作", "农村集体“三资”管理专项整治情况", "国有企业改革深化提升工作", "历史文化名城保护规划", "冬春季森林草原防灭火工作", "营商环境评价反馈问题整改方案", "退役军人服务保障工作", "全市数字经济发展情况"), 3)  # fmt: skip
    city = r.choice(_CITIES)
    return (
        f"{city}市委常委会召开会议\n{_day(r)}，{city}市委常委会召开会议，传达学习上级有关会议精神，研究贯彻落实意见；听取{topics[0]}汇报，审议{topics[1]}。市委书记{_who(r)}主持会议。\n"
        f"会议指出，要提高政治站位，切实把思想和行动统一到党中央决策部署上来，结合实际创造性抓好贯彻落实。会议要求，各级各部门要各司其职、密切配合，形成齐抓共管的工作合力。会议还研究了{topics[2]}等事项。"
    )


def _warning_flash(r: random.Random) -> str:
    kind, risk = r.choice((("雷暴大风", "阵风可达8级以上"), ("冰雹", "局地可能出现冰雹"), ("大雾", "能见度将低于500米"), ("道路结冰", "路面可能出现结冰"), ("暴雨", "3小时降雨量将达50毫米以上"), ("高温", "最高气温将升至37℃以上"), ("寒潮", "最低气温将下降10℃以上")))  # fmt: skip
    return f"【快讯】{r.choice(_CITIES)}市气象台{r.randrange(0, 24)}时{r.randrange(0, 60):02}分发布{kind}{r.choice(('黄色', '橙色', '蓝色'))}预警信号：预计未来{r.choice((2, 6, 12, 24))}小时，{'、'.join(r.sample(_COUNTIES, 3))}{risk}，请注意防范。"


def _typhoon(r: random.Random) -> str:
    n, name, km = r.randrange(3, 25), r.choice(("海葵花", "灯蛾", "白鹇", "飞羽", "珊瑚", "木棉", "银杏", "云雀", "石斛", "青鲨")), r.randrange(120, 900, 5)  # fmt: skip
    level = r.randrange(8, 15)
    return (
        f"新澜网{r.choice(_CITIES)}{_day(r)}电 省气象台消息，今年第{n}号台风“{name}”的中心今天{r.randrange(5, 22)}时位于澄港东偏南方向约{km}公里的洋面上，即北纬{_dec(r, 17, 26)}度、东经{_dec(r, 118, 129)}度，中心附近最大风力{level}级（{level * 4 - 12 + r.randrange(3)}米/秒），中心最低气压{1010 - level * 4}百帕。\n"
        f"预计“{name}”将以每小时{r.randrange(8, 30)}公里左右的速度向{r.choice(('西北', '偏北', '北偏西', '偏西'))}方向移动，强度{r.choice(('逐渐加强', '变化不大', '缓慢减弱'))}。气象部门提醒，相关海域作业船只应及时回港避风，沿海旅游景区视情关闭。"
    )


def _fire(r: random.Random) -> str:
    county, town, people = r.choice(_COUNTIES), r.choice(_TOWNS), r.randrange(80, 900, 10)
    return (
        f"本报快讯 {_day(r)}{r.randrange(9, 20)}时许，{county}{town}境内发生森林火情。火情发生后，当地迅速启动应急预案，组织消防救援、专业扑火队伍和干部群众共{people}人赶赴现场扑救，{r.choice(('两', '三', '一'))}架直升机参与吊桶灭火。"
        f"截至次日{r.randrange(1, 24)}时，明火已全部扑灭，过火面积约{_dec(r, 1, 60)}公顷，无人员伤亡和重要设施受损。起火原因初步判断为{r.choice(('祭祀用火', '雷击', '农事用火', '输电线路故障', '野外吸烟'))}，后续清理看守工作正在进行。"
    )


def _sentenced(r: random.Random) -> str:
    name, years = _who(r), r.randrange(6, 16)
    post = r.choice(
        (
            "交通运输局原局长",
            "人大常委会原副主任",
            "城投集团原董事长",
            "卫生健康委原主任",
            "自然资源和规划局原局长",
            "政协原副主席",
            "水利局原党组书记",
            "公安局原副局长",
            "教育局原局长",
        )
    )
    start, end = r.randrange(2003, 2012), r.randrange(2016, 2024)
    amount = r.randrange(300, 6000)
    return (
        f"{_day(r)}，{r.choice(_CITIES)}市中级人民法院公开宣判{r.choice(_CITIES)}市{post}{name}受贿一案，对被告人{name}以受贿罪判处有期徒刑{years}年，并处罚金人民币{amount // 100 * 10 + 20}万元；对{name}受贿犯罪所得财物及孳息依法予以追缴，上缴国库。\n"
        f"经审理查明：{start}年至{end}年，被告人{name}利用职务上的便利以及职权、地位形成的便利条件，为有关单位和个人在{r.choice(('工程承揽', '项目审批', '设备采购', '企业经营', '职务晋升'))}等事项上提供帮助，非法收受他人财物共计折合人民币{amount}万余元。\n"
        f"法院认为，被告人{name}的行为构成受贿罪，数额特别巨大，应依法惩处。鉴于其到案后如实供述自己罪行，主动交代办案机关尚未掌握的大部分受贿事实，认罪悔罪，积极退赃，具有法定、酌定从轻处罚情节，依法可对其从轻处罚。法庭遂作出上述判决。人大代表、政协委员、新闻记者及各界群众{r.randrange(2, 9) * 10}余人旁听了宣判。"
    )


def _under_review(r: random.Random) -> str:
    return f"{r.choice(_CITIES)}市{r.choice(_COUNTIES)}{r.choice(('原副县（区）长', '政协原主席', '财政局党组书记、局长', '住建局四级调研员', '供销社原主任', '市场监管局党委委员', '乡村振兴局原局长', '人民医院原院长'))}{_who(r)}涉嫌严重违纪违法，目前正接受纪律审查和监察调查。（省纪委监委网站）"


def _police(r: random.Random) -> str:
    county = r.choice(_COUNTIES)
    where = f"{r.choice(_TOWNS)}{r.choice(('商业街', '农贸市场', '汽车站附近', '某小区', '河滨公园', '某餐饮店'))}"
    act = r.choice(("因琐事发生口角，持械将对方打伤", "驾驶小型客车与多车发生刮碰后驶离", "以代办养老保险为名骗取多名群众钱款", "在网络平台散布虚假险情信息", "入室盗窃现金及首饰", "高空抛掷物品致行人受伤", "酒后滋事并阻碍民警执行职务"))  # fmt: skip
    return (
        f"警情通报\n{_day(r)}{r.randrange(0, 24)}时{r.randrange(60):02}分，我局接群众报警称，在{where}有警情发生。接警后，民警迅速到场处置。经初步查明，{r.choice(_SURNAMES)}某某（{r.choice('男女')}，{r.randrange(19, 68)}岁）{act}。"
        f"目前，违法嫌疑人已被依法控制，案件正在进一步侦办中。请广大网民不造谣、不信谣、不传谣，对编造、传播谣言扰乱公共秩序的，公安机关将依法追究法律责任。\n{county}公安局"
    )


def _football(r: random.Random) -> str:
    home, away = r.sample(
        ("岚州铁锚", "沧宁海燕", "云棠山鹰", "汀浦联", "砚阳石匠", "朔川骑士", "桐陵青年", "鹿洲飞鱼", "雁渡城"), 2
    )
    goals, against = r.randrange(1, 4), r.randrange(0, 3)
    outcome = f"主场{goals}比{against}" + ("战胜" if goals > against else "战平" if goals == against else "不敌") + away
    return (
        f"省城市足球联赛第{r.randrange(2, 23)}轮{_day(r)}继续进行，{home}{outcome}。\n上半场第{r.randrange(4, 45)}分钟，{home}由{_who(r)}接角球头球破门，首开纪录。易边再战，双方均加强了中场拼抢，第{r.randrange(50, 89)}分钟{away}前锋{_who(r)}的射门被门将{_who(r)}扑出。"
        f"终场前，{r.choice(('场上一度出现冲突，裁判出示两张黄牌', '双方换人调整，但都未能再改写比分', '大雨使比赛中断十分钟', '主队获得点球但被横梁拒绝'))}。{home}主教练{_who(r)}赛后说，球队执行力令人满意，接下来要一场一场去拼。现场观众{r.randrange(4000, 32000)}人。"
    )


def _marathon(r: random.Random) -> str:
    place, h = r.choice(_CITIES), r.randrange(8, 24)
    return (
        f"{r.choice(('2023', '2024', '2025'))}{place}{r.choice(('滨江马拉松', '环湖马拉松', '马拉松'))}{_day(r)}鸣枪开跑，来自{r.randrange(8, 32)}个国家和地区的{r.randrange(6, 31)}000名选手参赛。男子组{_who(r)}以2小时{h}分{r.randrange(10, 60)}秒率先冲线，{_who(r)}、{_who(r)}分列二、三位；"
        f"女子组冠军由{_who(r)}获得，成绩为2小时{h + 14}分{r.randrange(10, 60)}秒。赛道串联起{r.choice(('古城墙', '滨江绿道', '高校园区', '老码头'))}和{r.choice(('湿地公园', '会展中心', '博物馆群', '百年铁桥'))}，沿途设置{r.randrange(9, 22)}个补给站，{r.randrange(12, 40)}00名志愿者提供服务。"
    )


def _exhibition(r: random.Random) -> str:
    show, about = r.choice((("纸上山河", "明清地方舆图"), ("窑火长明", "澜川青釉瓷器"), ("丝路余响", "出土乐器"), ("一针一线", "侗绣与苗绣"), ("写给大地", "当代乡土油画"), ("铁与水", "近代船坞工业遗存"), ("花间集", "宋元花鸟画"), ("故纸新声", "馆藏戏曲抄本"), ("骨与石", "史前遗址考古成果"), ("汉字之形", "历代碑帖拓片")))  # fmt: skip
    month = r.randrange(1, 10)
    return (
        f"“{show}——{about}特展”{month}月{r.randrange(1, 29)}日在{r.choice(_CITIES)}{r.choice(('博物馆', '美术馆', '文化馆', '图书馆'))}开幕，共展出藏品{r.randrange(60, 420)}件（套），其中{r.randrange(5, 50)}件为首次公开亮相。展览分为{r.choice(('三', '四', '五'))}个单元，由{_who(r)}担任策展人。"
        f"展览将持续至{month + r.randrange(1, 4)}月{r.randrange(1, 29)}日，观众可凭有效身份证件免费参观，周一闭馆（法定节假日除外）。展期内还将举办{r.randrange(3, 15)}场专题讲座和公众教育活动。"
    )


def _extra_trains(r: random.Random) -> str:
    a, b, c = r.sample(_CITIES, 3)
    feast, month = r.choice(
        (("端午", 6), ("中秋", 9), ("清明", 4), ("暑期", 7), ("国庆", 10), ("元旦", 1), ("春运", 2), ("五一", 5))
    )
    first = r.randrange(1, 9)
    return (
        f"记者从铁路部门获悉，为满足{feast}期间旅客出行需求，{month}月{first}日至{first + r.randrange(3, 9)}日，{a}站将加开{a}至{b}方向动车组列车{r.randrange(2, 18)}对、{a}至{c}方向普速列车{r.randrange(1, 7)}对。其中G{r.randrange(4000, 9999)}次{r.randrange(6, 22)}时{r.randrange(60):02}分从{a}站开出。"
        f"铁路部门提醒，列车开行情况可能根据客流变化动态调整，请广大旅客通过铁路12306网站（含手机客户端）查询，合理安排行程，预留充足时间进站乘车。"
    )


def _metro(r: random.Random) -> str:
    show = r.choice(
        (
            "跨年灯会",
            "群星演唱会",
            "省运会闭幕式",
            "足球联赛决赛",
            "烟花音乐会",
            "国际动漫展",
            "草莓音乐节",
            "龙舟夜赛",
            "机器人大赛",
        )
    )
    return f"{_day(r)}，{r.choice(_CITIES)}举办{show}。为方便市民出行，当晚轨道交通{r.randrange(1, 9)}号线{r.choice(('体育中心', '会展北', '江心洲', '人民广场', '大剧院', '老码头'))}站延长运营服务时间至{r.choice(('23', '24'))}时{r.choice(('00', '15', '30', '45'))}分，其他线路运营时间不变。末班车后仅出不进，请乘客留意车站广播和公告。"


def _wholesale(r: random.Random) -> str:
    veg = r.sample(("菠菜", "黄瓜", "西红柿", "茄子", "豆角", "芹菜", "生菜", "土豆", "冬瓜", "苦瓜"), 4)
    return (
        f"一周菜市：{veg[0]}{r.choice(('领涨', '领跌', '持稳'))}\n据{r.choice(_CITIES)}农产品批发市场监测，本周（{_day(r)}当周）重点监测的28种蔬菜加权平均批发价为每公斤{_dec(r, 3.2, 6.5, 2)}元，环比{_rise(r)}。"
        f"其中{veg[0]}每公斤{_dec(r, 2, 9)}元，{veg[1]}{_dec(r, 2, 9)}元，{veg[2]}{_dec(r, 2, 9)}元，{veg[3]}{_dec(r, 2, 9)}元。猪白条批发均价{_dec(r, 17, 27, 2)}元，鸡蛋{_dec(r, 7, 11, 2)}元。分析人士认为，{r.choice(('受连续降雨影响，叶类菜上市量减少', '随着本地菜大量上市，供应较为充足', '节日备货拉动需求', '外埠菜运输成本回落'))}，预计下周价格以{r.choice(('小幅震荡', '稳中有降', '稳中略升'))}为主。"
    )


def _stocks(r: random.Random) -> str:
    firms = r.sample(
        (
            "岚州重机",
            "澜川稀土",
            "汀浦港",
            "沧宁药业",
            "云棠酒业",
            "朔川煤电",
            "澄港造船",
            "砚阳水泥",
            "鹿洲生物",
            "雁渡高速",
            "桐陵光电",
        ),
        4,
    )
    up, down = r.randrange(12, 60), r.randrange(10, 50)
    return (
        f"{_day(r)}，澜川板块个股{'涨多跌少' if up > down else '跌多涨少'}。截至收盘，省内{up + down + 2}只A股中{up}只上涨、{down}只下跌、2只平盘。涨幅居前的{firms[0]}收报{_dec(r, 4, 90, 2)}元，上涨{_dec(r, 3, 10, 2)}%；{firms[1]}上涨{_dec(r, 2, 5, 2)}%。"
        f"跌幅居前的{firms[2]}下跌{_dec(r, 3, 9, 2)}%，{firms[3]}下跌{_dec(r, 1, 3, 2)}%。全天成交{_dec(r, 90, 420)}亿元，较前一交易日{r.choice(('放量', '缩量'))}{_dec(r, 2, 40)}亿元。（以上内容仅供参考，不构成投资建议）"
    )


def _erratum(r: random.Random) -> str:
    name = _who(r)
    return f"更正：本报{_day(r)}{r.randrange(1, 17)}版刊发的报道中，“{name}”应为“{r.choice(_SURNAMES)}{name[1:]}”，特此更正，并向读者和当事人致歉。"


def _death(r: random.Random) -> str:
    name, born = _who(r), r.randrange(1926, 1946)
    year, month = r.randrange(2021, 2026), r.randrange(1, 13)
    return (
        f"{name}同志逝世\n中国共产党优秀党员，{r.choice(('省农业科学院原院长', '省文联原副主席', '离休干部、岚州市原副市长', '省立医院原主任医师', '澜川大学原副校长', '省京剧院一级演员', '省地质局原总工程师'))}{name}同志，因病医治无效，于{year}年{month}月{r.randrange(1, 29)}日{r.randrange(0, 24)}时{r.randrange(60):02}分在{r.choice(_CITIES)}逝世，享年{year - born}岁。\n"
        f"{name}同志{r.choice(_CITIES)}{r.choice(_COUNTIES)}人，{born}年{r.randrange(1, 13)}月出生，{born + r.randrange(17, 24)}年参加工作。遵照本人遗愿和家属意见，丧事从简，不举行遗体告别仪式。"
    )


def _caption(r: random.Random) -> str:
    scene = r.choice(("村民在晾晒辣椒", "工人在检修风力发电机组", "游客在花海中拍照", "渔民在分拣刚捕捞的梭子蟹", "小学生在体验活字印刷", "茶农在采摘春茶", "收割机在麦田作业（无人机照片）", "候鸟在湿地觅食", "建设者在大桥主塔施工", "演员在古戏台表演傩戏", "技术人员在大棚查看草莓长势", "医生为老人义诊"))  # fmt: skip
    return f"{_day(r)}，在{r.choice(_CITIES)}市{r.choice(_COUNTIES)}{r.choice(_TOWNS)}，{scene}。本报记者 {_who(r)} 摄"


def _recall(r: random.Random) -> str:
    thing, fault, harm = r.choice((("儿童安全座椅", "卡扣锁止力不足", "在碰撞中可能松脱"), ("电热水壶", "温控器失效", "可能发生干烧"), ("移动电源", "电芯绝缘膜破损", "极端情况下可能起火"), ("婴儿推车", "折叠锁止装置强度不足", "使用中可能意外收合"), ("电动自行车", "充电器未设过充保护", "存在过热隐患"), ("料理机", "刀座塑料件开裂", "碎片可能混入食物"), ("小型客车", "制动软管接头密封不良", "制动效能可能下降"), ("取暖器", "倾倒断电开关失灵", "存在火灾隐患")))  # fmt: skip
    return (
        f"{r.choice(_CITIES)}{r.choice(('明悦', '康捷', '优朗', '恒达', '童伴', '锐风', '禾木'))}{r.choice(('科技', '实业', '电器', '制造'))}有限公司召回部分{thing}\n日前，该公司按照《消费品召回管理暂行规定》的要求，向省市场监督管理局报告了召回计划，将自{_day(r)}起，召回{r.randrange(2019, 2026)}年{r.randrange(1, 13)}月生产的型号为{r.choice('ABCDHKLMQT')}{r.choice('XYZS')}-{r.randrange(100, 999)}的{thing}，涉及数量为{r.randrange(120, 28000)}件。\n"
        f"本次召回范围内的产品由于{fault}，{harm}。该公司将为消费者免费更换零部件或办理退货退款。消费者可拨打热线400-{r.randrange(100, 999)}-{r.randrange(1000, 9999)}咨询，也可登录省缺陷产品召回技术中心网站了解更多信息。"
    )


def _consumer_tip(r: random.Random) -> str:
    what = r.choice(_TIPS)
    return (
        f"省消费者权益保护委员会提醒：理性购买{what}\n近期，我委受理的涉及{what}的投诉有所增加。为维护消费者合法权益，现发布如下消费提示：一、选择证照齐全、信誉良好的经营者，不轻信口头承诺和夸大宣传；二、交易前认真阅读合同条款，特别是退费、违约责任等内容，必要时要求经营者作出书面说明；三、尽量避免一次性大额支付，警惕以“最后一天”“限时优惠”等话术诱导消费；"
        "四、妥善保存合同、发票、付款记录、聊天记录等凭证；五、发生纠纷时可与经营者协商解决，协商不成的，可拨打12345或12315热线投诉举报，也可依法申请仲裁或者提起诉讼。广大经营者应当严格遵守《中华人民共和国消费者权益保护法》及其实施条例，诚信经营，明码标价，不得利用格式条款排除或者限制消费者权利、减轻或者免除自身责任。"
    )


def _press_cards(r: random.Random) -> str:
    return (
        "新闻记者证申领人员公示\n根据国家新闻出版主管部门《新闻记者证管理办法》的有关规定，我单位对申领新闻记者证人员的资格进行了严格审核，现将拟领取新闻记者证人员的名单进行公示。\n"
        f"姓名：{_who(r)}\n公示期为自公示之日起七个工作日。申领人员均与本单位签订劳动合同，具备大学本科以上学历，从事新闻采编工作，并已通过新闻采编从业资格培训考试，无不良从业记录。任何单位和个人如对公示人员有异议，可在公示期内以书面、电话等形式向省新闻出版局或本单位总编室反映。反映情况应当实事求是，提倡署真实姓名。"
    )


def _customs(r: random.Random) -> str:
    total = r.uniform(300, 2600)
    share = r.uniform(0.45, 0.72)
    goods = r.sample(
        ("机电产品", "农产品", "钛白粉", "纺织服装", "锂电池", "家具", "船舶", "中药材", "轮胎", "陶瓷"), 2
    )
    return (
        f"据{r.choice(_CITIES)}海关统计，{r.choice(('今年一季度', '今年上半年', '今年前三季度', '今年前4个月', '今年前7个月', '去年全年', '今年前11个月'))}，全{r.choice(('省', '市'))}货物贸易进出口总值{total:.1f}亿元人民币，同比{_rise(r, 18)}。其中，出口{total * share:.1f}亿元，{_rise(r, 18)}；进口{total * (1 - share):.1f}亿元，{_rise(r, 18)}。\n"
        f"从贸易主体看，民营企业进出口占比{_dec(r, 48, 80)}%，有进出口实绩的外贸企业{r.randrange(1200, 9800)}家。从商品看，{goods[0]}出口{_dec(r, 20, 140)}亿元，{_rise(r, 30)}；{goods[1]}出口{_dec(r, 5, 60)}亿元，{_rise(r, 30)}。从市场看，对{r.choice(('东盟', '共建“一带一路”国家', '欧盟', '中亚五国', '拉美'))}进出口{_rise(r, 30)}。"
    )


def _holiday(r: random.Random) -> str:
    spots = r.sample(
        ("云台古寨", "鹿洲海岛", "千灯古镇", "白鹭湖湿地", "望仙谷", "老矿山公园", "茶马驿道", "省博物馆", "玉屏山"), 3
    )
    return (
        f"{r.choice(_CITIES)}{r.choice(('五一', '端午', '国庆', '中秋', '清明', '元旦', '春节'))}假日旅游“成绩单”出炉。假日期间，全市累计接待游客{_dec(r, 60, 980)}万人次，同比增长{_dec(r, 1, 30)}%；实现旅游收入{_dec(r, 3, 90)}亿元，同比增长{_dec(r, 1, 30)}%；过夜游客占比{_dec(r, 18, 52)}%。"
        f"{spots[0]}、{spots[1]}、{spots[2]}位列热门景区前三。全市文旅市场总体安全平稳有序，未发生重大旅游投诉和安全事故。（记者 {_who(r)}）"
    )


def _lost(r: random.Random) -> str:
    return f"遗失声明\n{_who(r)}遗失{r.choice(('医学出生证明', '道路运输从业资格证', '残疾人证', '律师执业证', '购房收据', '教师资格证', '船员服务簿', '商铺押金条'))}，编号{r.choice('ABDFHJQ')}{r.randrange(10**7, 10**8)}，声明作废。"


def _rumour(r: random.Random) -> str:
    said = r.choice(
        (
            "“自来水将停供五天”",
            "“某小学多名学生食物中毒”",
            "“水库大坝出现裂缝”",
            "“超市鸡蛋系人造”",
            "“下周起全城限购燃油”",
            "“动物园老虎出逃”",
            "“中考提前一周”",
            "“地铁站发生踩踏”",
            "“居民医保明年取消”",
            "“高速桥墩沉降”",
            "“某医院停诊”",
            "“今晚有七级地震”",
            "“公园湖水有毒”",
            "“老年卡全部作废”",
            "“化工园区爆炸”",
        )
    )
    return f"近日，有网民在社交平台发布{said}的信息，引发关注。经{r.choice(_CITIES)}市{r.choice(_COUNTIES)}有关部门核实，该信息不属实，公安机关已对发布者进行教育训诫。网络不是法外之地，请广大网民以官方发布信息为准，共同维护清朗网络空间。（澜川网络举报辟谣平台）"


def _seeking(r: random.Random) -> str:
    when, born = _day(r), r.randrange(1938, 2012)
    return f"寻人启事\n{_who(r)}，{r.choice('男女')}，{born}年生，{r.choice(_COUNTIES)}{r.choice(_TOWNS)}人，身高{r.randrange(148, 182)}厘米，{r.choice(('短发', '花白头发', '戴眼镜', '左眉有疤', '患阿尔茨海默病', '听力不佳'))}，{when}在{r.choice(_CITIES)}{r.choice(('汽车东站', '人民公园', '火车南站', '中心医院'))}附近走失，走失时身穿{r.choice(('灰色', '深蓝色', '红色', '军绿色', '黑色'))}{r.choice(('夹克', '羽绒服', '衬衣', '运动服'))}。有知情者请与家属联系，电话13{r.randrange(10**8, 10**9)}，必有重谢。"


# ---- English forms


def _en_meets(r: random.Random) -> str:
    host, guest = _en_who(r), r.choice(_EN_ABROAD)
    post, field = r.choice((("chairman of Norvik Shipping", "port logistics"), ("mayor of Brennau", "youth exchange"), ("president of Vessen University", "joint research"), ("CEO of Helion Batteries", "new energy"), ("consul general in Cangning", "cultural tourism"), ("vice president of Trellis Foods", "farm produce processing"), ("head of the Alder Museum", "heritage conservation"), ("director of the Danube Trade Office", "cross-border e-commerce")))  # fmt: skip
    return (
        f"Lanchuan Governor {host} met with {guest}, {post}, in {r.choice(_EN_CITIES)} on {r.choice(_DAYS)}.\n{host} extended a warm welcome to {guest.split()[0]} and the delegation, and briefed them on the province's economic and social development. Lanchuan stands ready to deepen practical cooperation in {field} and to offer a sound business environment to partners from all over the world, the governor said.\n"
        f"{guest} spoke highly of the achievements of the province and expressed the wish to expand cooperation in {field} for the benefit of both sides. Vice Governor {_en_who(r)} was present at the meeting."
    )


def _en_accident(r: random.Random) -> str:
    dead, hurt = r.randrange(2, 12), r.randrange(1, 30)
    what = r.choice(("a coach overturned on a mountain road", "a truck ran into a roadside market", "a landslide buried part of a quarry", "fire broke out in a furniture workshop", "a fishing boat capsized", "scaffolding collapsed at a bridge site", "a gas leak caused an explosion in a restaurant"))  # fmt: skip
    return (
        f"{r.choice(_EN_CITIES).upper()}, {_en_day(r)} (Lanchuan News) -- {dead} people were killed and {hurt} others injured when {what} in {r.choice(_EN_COUNTIES)} County on {r.choice(_DAYS)}, local authorities said.\n"
        f"The accident happened at about {r.randrange(1, 12)}:{r.randrange(60):02} {r.choice(('a.m.', 'p.m.'))} The injured have been taken to hospital and are in stable condition. A total of {r.randrange(40, 320)} rescuers were sent to the scene. An investigation into the cause is underway."
    )


def _en_sentence(r: random.Random) -> str:
    name = _en_who(r)
    return (
        f"{name}, former {r.choice(('deputy mayor of', 'head of the land bureau of', 'chairman of the water company of', 'police chief of', 'hospital director in', 'party secretary of'))} {r.choice(_EN_CITIES)}, was sentenced to {r.randrange(6, 16)} years in prison for taking bribes, the {r.choice(_EN_CITIES)} Intermediate People's Court announced on {r.choice(_DAYS)}. {name.split()[0]} was also fined {r.randrange(4, 60) * 100_000:,} yuan.\n"
        f"The court found that between {r.randrange(2004, 2012)} and {r.randrange(2016, 2024)}, {name.split()[0]} took advantage of various positions to help others in {r.choice(('project contracting', 'equipment procurement', 'land approval', 'business operations', 'job promotions'))}, and accepted money and valuables worth {_dec(r, 3, 60, 2)} million yuan in return. The court showed leniency, as the defendant had confessed, shown repentance and returned the illicit gains."
    )


def _en_port(r: random.Random) -> str:
    return (
        f"The port of {r.choice(_EN_CITIES)} handled {_dec(r, 4, 60)} million tonnes of cargo in {r.choice(_MONTHS)}, {r.choice(('up', 'down'))} {_dec(r, 0.3, 15)} percent year on year, according to the local port authority. Container throughput came to {r.randrange(90, 990)},000 twenty-foot equivalent units, {r.choice(('up', 'down'))} {_dec(r, 0.3, 19)} percent. "
        f"Foreign trade cargo accounted for {_dec(r, 20, 60)} percent of the total. The port now operates {r.randrange(20, 140)} container routes, {r.randrange(3, 19)} of them opened this year, with {r.choice(('iron ore', 'soybeans', 'new energy vehicles', 'coal', 'timber', 'fertilizer'))} leading the growth."
    )


def _en_football(r: random.Random) -> str:
    one, two = r.sample(
        (
            "Lanhai Anchors",
            "Cangning Petrels",
            "Yuntang Eagles",
            "Tingpu United",
            "Yanyang Masons",
            "Shuochuan Riders",
            "Yandu City",
        ),
        2,
    )
    return (
        f"{one} beat {two} {r.randrange(1, 5)}-0 in round {r.randrange(2, 27)} of the provincial football league on {r.choice(_DAYS)}. {_en_who(r)} opened the scoring with a {r.choice(('header', 'free kick', 'low drive', 'penalty', 'tap-in'))} in the {r.randrange(24, 31)}th minute, and goalkeeper {_en_who(r)} made {r.randrange(2, 9)} saves to keep a clean sheet in front of {r.randrange(3, 29)},{r.randrange(100, 999)} fans. "
        f'"{r.choice(("We controlled the midfield and deserved the points", "It was a hard match and the boys gave everything", "We still have much to improve before the derby", "The early goal gave us confidence"))}," said head coach {r.choice(_EN_ABROAD)}. The winners now have {r.randrange(6, 60)} points and visit {r.choice(_EN_CITIES)} next week.'
    )


def _en_market(r: random.Random) -> str:
    return f"Lanchuan-listed shares closed {r.choice(('higher', 'lower', 'mixed'))} on {r.choice(_DAYS)}, with the Lanchuan 50 Index {r.choice(('up', 'down'))} {_dec(r, 0.05, 3, 2)} percent at {_dec(r, 2100, 3900, 2)} points. Turnover stood at {_dec(r, 8, 40, 2)} billion yuan, compared with {_dec(r, 8, 40, 2)} billion yuan on the previous trading day. {r.choice(('Coal miners', 'Shipbuilders', 'Liquor makers', 'Drug makers', 'Chip packagers'))} led the gains, while {r.choice(('banks', 'property developers', 'airlines', 'cement makers', 'airport operators'))} retreated."


def _en_caption(r: random.Random) -> str:
    what = r.choice(("Villagers dry persimmons", "A worker checks solar panels", "Tourists ride bamboo rafts", "Children learn paper-cutting", "Farmers transplant rice seedlings", "Dragon boats race", "Migratory birds rest on a lake", "Trucks wait to board a ferry", "An opera troupe performs", "Engineers test a tunnel boring machine"))  # fmt: skip
    return f"{what} in {r.choice(_EN_COUNTIES)} County of {r.choice(_EN_CITIES)}, Lanchuan Province, {_en_day(r)}, {r.randrange(2021, 2026)}. (Photo by {_en_who(r)}/Lanchuan Daily)"


def _en_erratum(r: random.Random) -> str:
    right = r.randrange(12, 990)
    return f"Correction: A story on page {r.randrange(1, 13)} of our {_en_day(r)} edition about {r.choice(('the new ferry terminal', 'school meals', 'the tea fair', 'river dredging', 'hospital beds', 'the night market', 'bus fares', 'the wetland census', 'rural broadband'))} misstated a figure. The correct number is {right}, not {right * r.choice((2, 10, 3))}. We regret the error."


def _en_obituary(r: random.Random) -> str:
    name, age = _en_who(r), r.randrange(71, 102)
    return (
        f"{name}, {r.choice(('a noted botanist', 'a veteran of provincial opera', 'a pioneer of hybrid rapeseed', 'a translator of Nordic fiction', 'a bridge engineer', 'a master of woodblock printing', 'a former Olympic shooter', 'a historian of the salt trade'))}, died of illness in {r.choice(_EN_CITIES)} on {_en_day(r)}. {r.choice(('He', 'She'))} was {age}.\n"
        f"Born in {r.choice(_EN_COUNTIES)} County, {name.split()[0]} began work in {2024 - age + r.randrange(17, 26)} and received the province's highest honor for {r.choice(('science', 'the arts', 'public service'))} in {r.randrange(1985, 2019)}. A memorial gathering will be held on {r.choice(_DAYS)}."
    )


def _en_route(r: random.Random) -> str:
    a = r.choice(_EN_CITIES)
    b = r.choice(
        ("Budapest", "Osaka", "Penang", "Almaty", "Milan", "Vientiane", "Doha", "Busan", "Cebu", "Tashkent", "Athens")
    )
    airline, code = r.choice(
        (("Lan Air", "LX"), ("Blue Heron Airlines", "BH"), ("Silk Wing", "SW"), ("Eastern River Airlines", "ER"))
    )
    return (
        f"A direct {r.choice(('passenger', 'cargo'))} air route linking {a} and {b} was launched on {r.choice(_DAYS)}, according to {a} airport. Operated by {airline}, the service has {r.choice(('two', 'three', 'four', 'five'))} round trips a week, and a one-way flight takes about {r.randrange(3, 13)} hours. "
        f"The outbound flight {code}{r.randrange(300, 999)} departs at {r.randrange(0, 24):02}:{r.randrange(0, 60, 5):02} local time. The airport now has {r.randrange(11, 49)} international routes and handled {_dec(r, 3, 30)} million passengers last year."
    )


def _en_recall(r: random.Random) -> str:
    thing, why = r.choice((("pressure cookers", "the lid may open under pressure"), ("baby cots", "the side rail may detach"), ("power banks", "the battery may overheat"), ("electric blankets", "the wiring may short-circuit"), ("bicycle helmets", "the strap may break"), ("hair dryers", "the casing may melt"), ("toy trains", "small parts may come loose")))  # fmt: skip
    return f"The Lanchuan market regulator said on {r.choice(_DAYS)} that {r.choice(('Mingyue', 'Kangjie', 'Youlang', 'Hengda', 'Tongban', 'Ruifeng'))} Co., Ltd. of {r.choice(_EN_CITIES)} will recall {r.randrange(300, 48000):,} {thing}, model {r.choice('ABDHKT')}{r.randrange(100, 999)}, made between {r.choice(_MONTHS[:6])} and {r.choice(_MONTHS[6:])} {r.randrange(2019, 2025)}, because {why}. Buyers can return them free of charge or ask for a full refund. For details call the consumer hotline 12315."


def _en_weather(r: random.Random) -> str:
    low = r.randrange(-6, 22)
    return f"{r.choice(_EN_CITIES)} weather for {r.choice(_DAYS)}, {_en_day(r)}: {r.choice(('cloudy', 'overcast with light rain', 'sunny', 'showers turning cloudy', 'fog in the morning, fine later', 'thunderstorms'))}, {low} to {low + r.randrange(5, 14)} degrees Celsius, wind from the {r.choice(('north', 'southeast', 'northwest', 'southwest'))} at force {r.randrange(2, 6)}. Air quality is expected to be {r.choice(('good', 'moderate', 'lightly polluted'))}."


def _en_intern(r: random.Random) -> str:
    return (
        "Notice of Accreditation\nThe Information Office of the People's Government of Lanchuan Province hereby announces that, in accordance with the regulations on news coverage by foreign media organizations, the following journalist has been granted accreditation for the year and may carry out reporting activities in the province.\n"
        f"Name: {_en_who(r) if r.random() < 0.4 else r.choice(_EN_ABROAD).split()[0] + ' ' + r.choice(('Larsen', 'Moreau', 'Whitfield', 'Castellano', 'Ibrahim', 'Nakata', 'Stoll', 'Devereux', 'Quist'))}\n"
        "The holder shall carry the press card at all times when reporting and present it on request. Interviews with organizations and individuals require their prior consent. The card may not be lent, transferred or altered, and shall be returned when the holder leaves the post. The loss of a card shall be reported to the Information Office within three working days. Any organization or individual may call the office with questions about this notice during working hours."
    )


def _en_listing(r: random.Random) -> str:
    return f"{r.choice(('Inked Mountains', 'The Salt Road', 'Threads of Home', 'A River in Clay', 'Masks and Drums', 'Letters from the Front', 'Lacquer and Light', 'Stone Speaks'))}\nWhen: {r.randrange(9, 11)} am to {r.randrange(4, 9)} pm, closed on {r.choice(_DAYS)}s, until {_en_day(r)}\nWhere: {r.choice(_EN_CITIES)} {r.choice(('Museum', 'Art Gallery', 'Grand Theater', 'Library'))}, {r.randrange(2, 600)} {r.choice(('Binjiang', 'Zhongxing', 'Wenchang', 'Tuanjie', 'Gulou'))} Road\nPrice: {r.choice(('free', '20 yuan', '50 yuan', '80 yuan', '120 yuan'))}\nTel: 0{r.randrange(510, 899)}-{r.randrange(10**6, 10**7)}"


FOURTEENTH: dict[str, Form] = {
    "会见来宾": _met_guests, "书记调研": _inspection, "常委会会议": _committee, "预警快讯": _warning_flash, "台风消息": _typhoon,
    "森林火情": _fire, "受贿案宣判": _sentenced, "接受审查调查": _under_review, "警情通报": _police, "足球联赛": _football, "马拉松": _marathon,
    "特展开幕": _exhibition, "加开列车": _extra_trains, "地铁延时": _metro, "一周菜市": _wholesale, "本省板块收盘": _stocks, "报纸更正": _erratum,
    "逝世消息": _death, "图片说明": _caption, "产品召回": _recall, "消费提示": _consumer_tip, "记者证公示": _press_cards, "海关外贸数据": _customs,
    "假日旅游": _holiday, "遗失声明": _lost, "网络辟谣": _rumour, "寻人启事": _seeking,
    "governor meets": _en_meets, "accident flash": _en_accident, "official sentenced": _en_sentence, "port throughput": _en_port,
    "football report": _en_football, "shares close": _en_market, "photo caption": _en_caption, "correction": _en_erratum,
    "obituary": _en_obituary, "air route": _en_route, "recall": _en_recall, "city weather": _en_weather,
    "press accreditation": _en_intern, "exhibition listing": _en_listing,
}  # fmt: skip


# ---- stories, and how desks print them again

_ZH = [
    """百年铁桥修缮完工 江上“老邻居”重新开放
记者从岚州市住房和城乡建设局获悉，历时14个月的青螺铁桥修缮工程已经完工，将于本周六上午正式恢复通行。这座桥建成于1913年，全长286米，是澜川省现存最早的钢桁架桥。
据介绍，此次修缮遵循最小干预原则，共更换锈蚀严重的构件317根，保留原有铆钉4.2万余枚。为了找到与当年成分接近的钢材，项目团队先后走访了6家钢厂，最终由一家老厂专门试制了80吨。
“最难的是铆接工艺，会这门手艺的师傅已经很少了。”项目负责人闻立群表示，团队请来三位年过七旬的退休工人现场传授，12名年轻工人用半年时间掌握了热铆技术。
桥面步道由原来的1.8米拓宽到2.5米，新增了6处观景平台，夜间照明全部改为低色温灯具，以减少对候鸟的影响。目前，桥头的老收费亭已经改造成小型展馆，陈列老照片140多张。
住在桥东的居民裴秀琴今年81岁，她说自己从小就在桥上走，“听着脚步声就知道是谁家的孩子放学了”。施工期间她几乎每天都来看，还把父亲当年的工作证捐给了展馆。
交通部门提醒，铁桥恢复后只对行人和非机动车开放，高峰时段将实行单向通行，电动自行车须下车推行。相关部门还将在桥面安装36个传感器，对振动、位移等数据进行实时监测。""",
    """山区小学来了“走教”音乐老师
每周二清晨6点半，34岁的桑雨桐都会准时登上开往铁炉镇的班车。她是茶垭县的一名走教教师，一周要跑5所学校，给213个孩子上音乐课，单程最远的一段路有47公里。
茶垭县教育局局长游明达介绍，全县共有教学点29个，其中学生不足50人的有18个，音乐、美术、科学等学科教师长期紧缺。为了让孩子们上好每一门课，县里从2022年起推行走教制度，目前共有64名教师参加。
走教并不轻松。桑雨桐的背包里常年装着一把尤克里里、两盒口琴和一只充电音箱。“有的学校没有音乐教室，我们就在核桃树底下上课。”她说，孩子们第一次听到和声时眼睛里有光，“那个样子我一直忘不了”。
县财政每年安排专项资金380万元，用于走教教师的交通补贴和周转宿舍建设。根据路程远近，每位教师每月可以领取600元到1500元的补助，在职称评聘上也有适当倾斜。
改变正在发生。去年12月，大坪教学点的22名学生组成合唱队，第一次站上了市里的舞台，并获得二等奖。带队的老校长鲍茂林表示，这是学校建校60多年来拿到的第一个市级奖项。
游明达说，下一步将通过“同步课堂”把走教老师的课送到更多学校，预计今年秋季学期可以覆盖所有教学点，同时鼓励师范院校的学生到山区实习支教。""",
    """澄港造船厂交付首艘双燃料汽车运输船
本报讯 11日上午，由澄港造船厂自主设计建造的7600车位双燃料汽车运输船“海岚先锋”号命名交付，并于当天下午启航前往欧洲。这是澜川省船企交付的第一艘同类型船舶。
该船总长199.9米，型宽38米，设有13层甲板，其中4层可以升降调节，既能装载小型客车，也能装载大巴和工程机械。船舶采用液化天然气与燃油双燃料动力，与传统船型相比，碳排放可以降低约24%。
造船厂总工程师项启东表示，项目团队攻克了薄板焊接变形控制等11项关键技术，建造周期由首制船通常的26个月压缩到20个月。“甲板最薄的地方只有6毫米，平整度误差要控制在4毫米以内，这在以前是不敢想的。”
船东代表林奎斯特在仪式上说，公司已经在澄港订造了8艘同系列船舶，总金额约7.2亿美元，最后一艘计划于2027年交付。他认为，澄港的配套能力和交付信誉是公司作出选择的主要原因。
据了解，目前澄港造船厂手持订单已经达到43艘、286万载重吨，生产任务排到了2028年。受此带动，周边聚集了船舶配套企业96家，本地配套率由三年前的31%提高到52%。
澄港市工业和信息化局有关负责人介绍，当地将继续通过专项基金支持绿色船舶研发，并与两所高校共建实训基地，每年培养焊接、电气等技能人才800人左右。""",
    """古茶园里的“夜巡人”
夜里11点，雁渡市月湾区的茶山上仍有灯光晃动。58岁的苗建军打着手电，沿着石阶逐棵查看古茶树。这样的夜巡，他已经坚持了9年。
月湾区现存树龄百年以上的古茶树1.37万棵，最老的一棵经测定约有820年。前些年古树茶价格走高，盗采、过度采摘时有发生，最严重的一年有200多棵古树出现衰弱。
2016年，村里成立了护茶队，苗建军第一个报名。如今队伍已经发展到41人，分成8个小组，每晚轮流上山。为了便于管理，区林业局给每棵古树建立了“身份证”，扫码就可以看到树龄、长势和养护记录。
“以前觉得多采一把就是多一把钱，现在大家都明白，树在，饭碗才在。”苗建军说。按照村规民约，古树每年只采春茶，采摘量不得超过新梢的六成，违反规定的要取消当年分红资格。
保护也带来了效益。去年，月湾区古树茶综合产值达到2.9亿元，茶农人均增收4100元。当地还推出了认养活动，目前已经有1260棵古树找到“家长”，每年筹集养护资金190余万元。
澜川农业大学教授庾国桢表示，古茶树是珍贵的种质资源，团队正在开展基因测序和扦插繁育，希望通过5年时间保存300份以上种质材料，为培育抗旱、抗病的新品种打下基础。""",
    """我省首条跨市地铁试运行 两城半小时通勤
记者昨日从省轨道交通集团获悉，连接岚州与桐陵的市域快线S2线经过3个月空载试运行后，已经通过专家评审，预计下月底开通初期运营。届时，两市中心城区之间的通行时间将由目前的70分钟缩短到32分钟。
S2线全长58.4公里，设站15座，其中换乘站5座，设计最高时速160公里。线路采用四编组市域列车，高峰时段发车间隔为6分钟，平峰时段为10分钟，首末班车时间分别为6时和22时40分。
“坐车去上班，时间可以按分钟算了。”家住桐陵、在岚州一家软件公司工作的麦一鸣说，他过去每天开车往返110公里，光油费每月就要1800多元。
为了方便市民换乘，沿线各站同步建设了公交首末站11处、停车位3200个。两市乘车码已经实现互认，老年人、现役军人等优待政策也将通用。票价方案经过听证后确定为里程计价，全程票价12元。
项目总投资196亿元，其中穿越松岗山的隧道长9.7公里，先后遇到突泥、涌水等险情23次。承建单位负责人蒲承恩表示，建设者通过超前地质预报和分段注浆，实现了零伤亡贯通。
省发展改革委有关负责人介绍，根据都市圈规划，到2030年还将建成另外两条市域快线，新增里程约130公里，形成覆盖五市的一小时通勤圈。""",
    """一份起诉状背后：法官上门解开两家人十年心结
“这堵墙终于拆了，心里的墙也没了。”日前，古渡县沙洲镇的席德昌握着法官的手说。围绕一条1.2米宽的通道，他和邻居温家打了十年的“冷战”。
2014年，温家翻建房屋时在公用通道上砌了一道围墙，席家的农用车从此无法进出。双方先后6次找到村委会，又两次报警，始终没有结果。今年3月，席德昌把邻居告到了古渡县人民法院。
承办法官聂静宜没有急于开庭。她三次到现场丈量，翻阅了1987年的宅基地档案，还走访了11位老人。“判决书只有几页纸，但两家人还要做几十年邻居。”聂静宜表示。
调解定在村口的老樟树下进行。法官通过展示档案图纸，说明通道的权属和历史，又请来两家都敬重的退休教师费玉良主持公道。经过四个多小时的沟通，双方达成协议：温家在15日内拆除围墙，席家承担一半拆除费用2600元，通道由两家共同硬化。
据了解，古渡县法院自去年推行“樟树下的法庭”以来，已经调解相邻关系、赡养、土地流转等纠纷734件，调解成功率达到81.6%，比上年提高9.3个百分点，涉农案件上诉率明显下降。
目前，全县12个乡镇都设立了巡回审判点，每月至少开展两次集中调解。县法院院长应卫平说，为了让群众少跑路，下半年还将开通网上立案和远程视频调解服务。""",
    """连续降雨致河曲湾县多处道路中断 抢险仍在进行
新澜网河曲湾讯 受持续强降雨影响，河曲湾县17日夜间发生山洪，境内9条农村公路不同程度受损，3个村一度通信中断。截至18日18时，已经紧急转移群众2764人，暂无人员伤亡报告。
县应急管理局介绍，17日20时至18日8时，全县平均降雨量为131毫米，最大点雨量出现在龙潭坝镇，达到248毫米。清江支流水位超过警戒线1.46米，为2009年以来最高。
险情发生后，省、市消防救援力量共320人携带冲锋舟28艘赶赴现场。在龙潭坝镇卫生院，一名临产孕妇被困二楼，救援人员蹚过齐胸深的水，用担架将她转移到县医院，当晚母子平安。
“水涨得太快，从报警到他们来，只有二十多分钟。”孕妇的丈夫屠少华说。目前，县里共开设集中安置点7处，调拨帐篷150顶、棉被1800床，以及饮用水和方便食品等物资。
电力和通信部门组织了46支抢修队。到18日下午，停电的1.9万户中已经有1.5万户恢复供电，中断的23个基站全部抢通。交通部门表示，主要道路预计在20日前恢复通行。
气象部门预计，未来两天当地仍有中到大雨，局地暴雨，发生次生灾害的风险较高。防汛指挥部要求各地加密巡查，重点盯防山塘水库和切坡建房，为了确保安全，危险区域群众一律不得提前返回。""",
    """十八岁少女夺冠 澜川时隔十二年再获全国赛艇金牌
在昨日结束的全国赛艇锦标赛女子单人双桨决赛中，来自澜川队的18岁小将耿晓棠以7分31秒48的成绩夺得冠军，这是澜川选手时隔12年再次在该项目上登顶。
决赛在2000米航道上进行，耿晓棠前500米只排在第四位，落后领先者2.7秒。途中她逐渐提高桨频，过1500米时已经追到第二，最后200米以每分钟40桨的冲刺反超对手，最终优势仅为0.36秒。
“最后十桨什么都没想，就是蹬腿。”耿晓棠赛后笑着说，身体已经到了极限，听到岸上有人喊“澜川加油”，又多出了一点力气。
耿晓棠出生在鹿洲的一个渔民家庭，13岁时身高已经有1米76，被体校教练瞿振宇看中。瞿振宇介绍，她刚来时连游泳都不规范，但训练从不叫苦，一年下来手上的茧磨掉了七八层。
为了备战本次比赛，省水上运动管理中心组建了由体能、康复、数据分析人员组成的保障团队，通过船载传感器采集每一桨的发力曲线。目前，该中心共有注册运动员136人，其中女队员61人。
省体育局有关负责人表示，耿晓棠已经入选国家集训队名单，预计下月赴高原训练，将参加明年春季的世界杯分站赛。澜川队在本次锦标赛上共获得1金2银3铜，创下近十年来最好成绩。""",
    """退休工程师十五年绘出一座城的“水井地图”
一张两米见方的手绘地图上，密密麻麻标注着412口水井。绘图人是76岁的退休工程师宗佩兰，为了这张图，她用15年时间走遍了沧宁老城的98条街巷。
2009年，沧宁老城开始改造，宗佩兰发现家门口那口清代的双眼井被水泥封住了。“井是一座城的记忆，不记下来，以后没人知道水从哪里来。”从那以后，她每天背着卷尺和笔记本出门，测量井口直径、深度和水位，抄录井栏上的铭文。
据她统计，412口井中有铭文的87口，年代最早的刻于南宋，至今仍有水的236口。她还采访了300多位老街坊，整理出口述材料46万字，其中许多老人已经离世。
去年，沧宁市文物局以这张地图为基础开展专项普查，把其中58口井列入文物保护名录，并投入经费270万元进行修缮。市文物局副局长仲思源表示，一位普通市民的坚持，补上了城市档案里的一处空白。
目前，地图已经由沧宁大学的学生团队完成数字化，市民通过手机就可以查看每口井的照片和故事，上线两个月访问量超过19万次。团队成员尚若溪介绍，下一步还将加入水质和地下水位数据。
对于今后的打算，宗佩兰说，她想趁腿脚还方便，把城外六个乡镇的古井也走一遍，“预计还要三年，走完就可以歇一歇了”。""",
    """废弃粮仓变身“戏曲客厅” 老票友唱出新热闹
“一马离了西凉界——”每周五晚7点，嘉棠市北坞区的老粮仓里总会准时响起胡琴声。这座建于1956年、闲置了21年的苏式粮仓，如今成了票友们口中的“戏曲客厅”。
粮仓共有5座，总建筑面积4300平方米。2022年，北坞区投入资金1650万元进行改造，保留了木屋架和“以粮为纲”的老标语，增设吸音层、升降舞台和260个座席。为了不破坏墙体，所有管线都从地下穿过。
“我年轻时在这里扛过麻袋，一袋180斤，没想到老了能在这里唱戏。”72岁的票友鲍德昌介绍，他所在的票房有46名成员，最大的89岁，最小的只有11岁。
开放两年来，戏曲客厅已经举办演出和讲座312场，接待观众6.8万人次，其中三十岁以下的年轻人占到四成。票价分为10元、30元两档，学生半价，每月最后一个周五免费。
年轻人的加入带来了新变化。嘉棠大学的戏曲社把经典唱段改编成校园版，通过短视频平台播放，点击量超过900万次。社长温晓棠表示，不少同学是先看了视频，再走进剧场的。
剧目也在变。省京剧院一级演员应振宇每季度来这里教一出老戏，先后整理出《断桥会》《渔父辞》等6个濒临失传的折子。他说，这些戏有的只剩下半本曲谱，要靠几位老艺人一句一句地回忆。
热闹之外，也有烦恼。粮仓没有固定编制，日常运营主要依靠票款、场地出租和企业赞助，去年收支相抵后仍有27万元缺口。运营负责人简若溪坦言，设备更新和青年演员的补贴是最大的压力。
北坞区文化和旅游局有关负责人介绍，区里正在研究购买公共文化服务的办法，预计每年可以支持80场公益演出，还将把另外两座粮仓改造成戏服工坊和排练厅。
周五的演出散场时已经快10点。门口卖馄饨的戚秀琴还没有收摊，她说，自从有了戏听，这条街的灯比过去晚关了两个小时，“多卖几十碗馄饨是小事，街上有人气了才是大事”。""",
    """全省二手房“带押过户”全面推开 一年办理逾两万笔
记者从省自然资源厅获悉，截至10月底，全省12个设区市已经全部开通二手房“带押过户”业务，累计办理2.18万笔，涉及贷款金额163.7亿元，为群众节省过桥资金成本约2.4亿元。
所谓“带押过户”，就是存在抵押的房产在不提前还清贷款的情况下，可以直接办理过户、再次抵押和发放新贷款等手续。过去，卖房人要先筹钱还贷，往往要借助短期拆借，月息高达2%左右。
岚州市民阮茂林今年8月卖掉了一套89平方米的旧房，当时还有52万元贷款没有还清。“从签合同到拿到尾款只用了9天，一分钱过桥费都没花。”他说。
据介绍，为了防范交易风险，我省引入了资金监管和预告登记制度，买方资金先存入监管账户，待转移登记完成后自动划转。目前，全省共有41家银行接入平台，其中跨行办理的占比达到38.5%。
省自然资源厅有关负责人表示，下一步将通过数据共享压减材料，预计明年6月底前实现全程网办，并把适用范围由住宅扩大到车位和公寓。""",
    """大棚里种出“太空椒” 返乡青年带动三百户增收
仲春时节，芦溪县甘棠乡的连栋温室里，一人多高的辣椒植株上挂满果实。32岁的祝一鸣摘下一个，放在秤上，足有286克。“这是航天育种的第四代，一株可以结7公斤。”
祝一鸣大学学的是机械专业，曾经在沿海一家工厂做工程师，年薪18万元。2019年，他不顾父母反对回乡承包了26亩地，第一年因为不懂技术，育的苗死了一大半，赔进去31万元。
“那时候晚上睡不着，就去棚里数苗。”祝一鸣说。县农业农村局得知情况后，请来省农科院蔬菜研究所副研究员戚海岚蹲点指导。通过改良基质和滴灌配方，第二年成活率提高到96%。
目前，合作社的温室已经发展到210亩，共有社员318户，产品销往7个省份，去年销售额达到2760万元。社员每亩平均纯收入1.3万元，比种植普通辣椒高出近一倍。
戚海岚介绍，航天诱变只是第一步，之后要经过多年选育才能稳定下来。她的团队从1200多个单株中筛选出9个品系，其中“澜椒3号”已经通过省级品种认定。
为了让更多人参与，合作社推出“先领苗、后付款”的办法，先后为64户脱贫户垫付种苗款45万元。村民屠慧珍种了两个棚，去年收入5.6万元，她说今年还想再加一个。
甘棠乡党委书记蒲卫平表示，乡里还将建设一座日处理30吨的冷链分拣中心，预计9月投入使用，届时可以提供120个就业岗位。""",
]
_EN = [
    """Night ferry returns to Tingpu after two decades
A passenger ferry will again cross the harbor at Tingpu after dark, 21 years after the last night boat was withdrawn, the city's transport bureau announced on Wednesday. The service begins on June 1 and will run every 40 minutes from 7 p.m. until midnight.
Two electric boats, each with room for 180 passengers, have been built for the line at a cost of 36 million yuan. They can travel for six hours on a single charge and produce about 90 percent less noise than the diesel boats used during the day.
"People told us they missed the lights on the water, but what they really need is a way home after the late shift," said Teng Liqun, who organized the program for the bureau. A survey last year found that about 4,300 people who work on the east bank finish after 9 p.m.
A single ride will cost 3 yuan, the same as a bus ticket, and bicycles travel free. The two piers have been rebuilt with ramps for wheelchairs, heated waiting rooms and a small center for lost property.
Not everyone is pleased. Fishermen say the new timetable leaves them only a narrow channel at low tide, and have asked for the boats to slow down near the old lighthouse. The bureau said it would limit the speed to 12 kilometers per hour in that section.
The city expects about 700,000 passengers in the first year. If the boats are full, a third will be ordered in the fall, Teng said, and the line may be extended to the university campus on Deer Isle.""",
    """Villagers turn abandoned quarry into a seed bank
In Chaya County, where marble was cut for more than a century, a tunnel 140 meters long now holds seeds instead of stone. The Chaya Seed Center opened on Friday with samples of 2,860 local varieties of rice, millet, beans and vegetables.
The temperature inside the hill is about 13 degrees Celsius all year round, so the center needs only a third of the power used by a cold store of the same size. "The mountain does most of the labor for us," said Ruan Huizhen, the agronomist who leads the project.
Ruan and five colleagues traveled to 318 villages in four years to collect the seeds, often from farmers over 70. Some varieties were down to a single family. A purple millet known as crow's eye was found in a clay jar in a kitchen, and only nine of its grains sprouted.
Villagers who bring in a variety sign an agreement under which they can take seed back at any time, free of charge. If a company uses it for breeding, the village receives 2 percent of the sales. Two agreements of that kind have already been signed.
The county spent 8.4 million yuan on the tunnel, and the provincial program for crop resources paid for the laboratory. About 60 former quarry workers were hired for the construction, and eleven have been trained as technicians.
"My father carried stone out of here on his back," said Mai Maolin, 46, who now checks the humidity twice a day. "I carry seeds in. They weigh less, but I think they will last longer." """.rstrip(),
    """Provincial court rules for delivery riders in insurance case
A court in Cangning has ruled that a delivery platform must pay medical costs for a rider who was injured in an accident, although he had signed an agreement stating that he was self-employed. Lawyers said on Thursday that the judgment could affect about 210,000 riders in the province.
The rider, a 29-year-old surnamed Bao, broke his leg in November 2023 when a van ran a red light. He was unable to work for seven months. The van's insurance covered part of the bill, but 86,000 yuan remained, and the platform refused to pay.
The Cangning Intermediate People's Court found that the platform set Bao's hours, fixed his pay for each order and fined him for delays. "A contract is to be judged by what the parties do, not by what they call it," presiding judge Qu Jingyi said in the judgment.
The platform argued that riders could log off whenever they liked. Data submitted to the court, however, showed that those who refused more than three orders a day received fewer orders for the rest of the week.
The provincial federation of trade unions welcomed the decision and said it had organized free legal aid for 1,140 riders since January. Labor disputes involving platforms rose by 37 percent last year, according to the federation.
The platform said it respected the decision and was studying whether to apply for a retrial. It added that it had joined a pilot program for injury insurance in April, which now covers 74 percent of its riders in Lanchuan.""",
    """Rare cranes winter in Bailu wetland in record numbers
Volunteers counted 1,827 white-naped cranes in the Bailu wetland this month, the most since surveys began in 1998, the nature reserve's management said on Monday. Last winter the figure was 1,310.
The birds arrive from the north in late October and stay until March. They feed on the roots of water plants and on grain left in the fields, and they need shallow water no deeper than 30 centimeters.
Four years ago the reserve began to lower the water in two of its lakes each fall, after an agreement with fish farmers, who are paid 900 yuan for every hectare they leave open. "We had arguments about every sluice gate," said reserve director Nie Weiping. "Now the farmers call us when they see the first flock."
About 46 people took part in the count, which was organized over three days and covered 220 square kilometers. Drones with thermal cameras were used for the first time, flying at 150 meters so as not to disturb the birds. The result differed from the count on foot by less than 2 percent.
Scientists have fitted 18 cranes with transmitters. One of them, a female named Coral for the color of her leg ring, traveled 2,340 kilometers in eleven days on her way south.
The reserve plans to open a new visitor center in spring, with a limit of 600 guests a day. Power lines along a 7-kilometer stretch of road will be moved underground by the end of next year, because at least five cranes have died there since 2019.""",
    """Yuze opens first hospital ward run for patients with dementia
The People's Hospital of Yuze on Tuesday opened a ward of 48 beds for patients with dementia, the first of its kind in the province. The corridors form a loop, so that nobody comes to a locked door, and every room has a different color.
About 96,000 people in Lanchuan live with dementia, and the number is expected to double by 2045, according to the provincial health commission. Fewer than one in five has ever been diagnosed by a doctor.
"Families come to us when they have already been exhausted for years," said Dr. Pei Ruoxi, head of the ward. Patients stay for six weeks at most, while nurses teach relatives how to cope at home. A telephone line is open around the clock.
The ward has a kitchen, a small vegetable garden and a room furnished as it might have been in 1975, with a sewing machine and an enamel wash basin. Patients who hardly spoke have begun to tell stories there, Pei said.
The project cost 22 million yuan, of which a third came from donations. A day in the ward is charged at 310 yuan, and public insurance pays 70 percent of it. The hospital has hired 35 nurses, who took a training program of four months.
Shang Guozhen, 52, whose mother was among the first patients, said she had slept through the night for the first time in two years. "She does not always know my name," Shang said. "But yesterday she asked me whether I had eaten." """.rstrip(),
    """Steel town of Shuochuan bets on warm water
For 60 years the steel mill at Shuochuan let its hot cooling water run into the river. Since last week it has been heating 31,000 homes instead, under a project that city officials call the largest of its kind in northern Lanchuan.
Water leaves the mill at about 42 degrees Celsius and is piped 17 kilometers to a pumping center, where heat exchangers raise it to 75 degrees. The system replaces four coal boilers that burned 128,000 tonnes of coal a year.
"We were paying to cool the water, and the city was paying to heat it," said Xiang Qidong, chief engineer of the heating company. "Somebody should have drawn that line on a map long ago." The works took 22 months and cost 640 million yuan.
Residents pay 19 yuan per square meter for the winter, two yuan less than before. In the Tuanjie neighborhood, retired welder Zong Maolin said his flat was at 22 degrees, and that he had stopped wearing a coat indoors.
The river benefits as well. Its water used to be up to eight degrees warmer below the mill than above, and fish had become scarce. Biologists from Lanchuan University have begun a program to record how quickly they return.
The mill, which cut a fifth of its labor force in 2021, will be paid 11 million yuan a year for the heat. Two more districts with about 14,000 homes are to be connected by October, and a greenhouse of 20 hectares is being planned next to the pumping center.""",
    """School bus stops move closer to home in Songgang
From Monday, no pupil in Songgang County will have to walk more than 800 meters to a school bus, the county's education bureau said. Until now some children walked as far as 3.6 kilometers, partly on roads without lamps.
The bureau has added 127 stops to the existing 214 and bought 19 buses, four of them small enough for the lanes of the upper valley. The program costs 14.5 million yuan a year, and parents pay nothing.
"I used to get up at five to walk with my grandson, and then I walked back alone," said Zhu Xiuqin, 68, of Maple Ridge village. "In winter we carried a torch and a stick for the dogs."
To find the right places, teachers asked 5,900 families to mark their doors on a map. A student at Lanchuan University wrote the software that planned the routes, because the offers from companies were beyond the budget, the bureau said.
Every bus has a second adult on board and a button that each child presses when getting off. If the count is wrong, the driver's screen turns red and the doors stay open. The system found two sleeping children during the trial last month.""",
    """Lanchuan tea auction goes online and finds new buyers
The spring tea auction in Qingluo, held in the same courtyard since 1908, was opened to online bidders for the first time on Saturday, and a third of the 46 lots went to buyers who were not in the room.
Total sales reached 23.7 million yuan, up 28 percent from last year, the Qingluo Tea Association said. The highest price, 68,000 yuan for a kilogram of cliff tea, was paid by a restaurant in Penang after 17 minutes of bidding.
Samples weighing 20 grams had been posted to 312 registered bidders ten days before the sale. "Nobody buys tea with their eyes," said auctioneer Gong Siyuan, who has held the hammer for 33 years. "So we sent them the smell."
Each lot carried a code showing the garden, the day of picking and the results of tests for 54 kinds of residue. Two lots were withdrawn on Friday because the paperwork was incomplete.
Some of the older traders were uneasy. Ying Maolin, 77, who bid for four lots and won none, said that prices had been pushed up by people who would never see the hill. He has nevertheless asked his granddaughter to set up an account.
Growers receive 88 percent of the hammer price within five days, compared with about six weeks under the former system. The association organized training for 640 households over the winter, and plans to hold a second online sale, for autumn tea, in October.
The courtyard itself will be repaired after the season. About 2.1 million yuan has been set aside for the roof and for a small museum of scales, ledgers and tea chests, which is expected to open next spring.""",
]
STORIES = {"zh": _ZH, "en": _EN}


def _sentences(language: str, text: str) -> list[str]:
    """The text in sentences, each with the marks and spaces that follow it."""
    return re.split(r"(?<=[。！？\n])" if language == "zh" else r"(?<=[.!?] )|(?<=\n)", text)


def _dateline(r: random.Random, language: str) -> str:
    if language == "zh":
        return f"{r.choice(('澜川通讯社', '新澜网', '澜川日报'))}{r.choice(_CITIES)}{_day(r)}电（记者{_who(r)}、{_who(r)}）"
    return f"{r.choice(_EN_CITIES).upper()}, {_en_day(r)} (Lanchuan News) -- "


def _under_headline(text: str, put: str) -> str:
    head, _, rest = text.partition("\n")
    return f"{head}\n{put}{rest}"


def _headline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    own = {
        "zh": ("澜川观察｜一条新闻背后的民生答卷", "【聚焦】他们的故事，值得被更多人看见", "好消息！事关你我，最新进展来了", "基层亮点：小切口做出大文章"),
        "en": ("Lanchuan Close-up: A local story worth a second look", "Across the province: change that people can feel", "What a small town can teach its neighbors", "In depth: the people behind the news"),
    }  # fmt: skip
    return text, r.choice(own[language]) + "\n" + text.partition("\n")[2]


def _wired(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, _under_headline(text, _dateline(r, language))


def _rebranded(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The agency's dateline gives way to the paper's own."""
    own = f"本报综合消息 据{r.choice(_CITIES)}媒体报道，" if language == "zh" else f"By {_en_who(r)}, Staff Reporter\n"
    return _under_headline(text, _dateline(r, language)), _under_headline(text, own)


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, "\n".join(text.split("\n")[: -r.choice((1, 2))])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    del paragraphs[r.randrange(2, len(paragraphs) - 1)]
    return text, "\n".join(paragraphs)


@lru_cache(maxsize=4)
def _converter(config: str) -> OpenCC:
    return OpenCC(config)


_BRITISH = {"harbor": "harbour", "program": "programme", "center": "centre", "meters": "metres", "meter": "metre", "organized": "organised", "traveled": "travelled", "Labor": "Labour", "labor": "labour", "color": "colour", "percent": "per cent", "Center": "Centre", "in the fall": "in autumn", "each fall": "each autumn"}  # fmt: skip


def _other_spelling(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """For readers in Taiwan and Hong Kong in Chinese, for British readers in English."""
    if language == "zh":
        return text, _converter(r.choice(("s2t", "s2hk", "s2twp"))).convert(text)
    return text, re.sub(
        r"\b(" + "|".join(_BRITISH) + r")\b", lambda m: _BRITISH[m[0]], re.sub("meters", "metres", text)
    )


def _other_marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        marks = r.choice(("“「”」", "，,。.：:、,“\"”\"", "“＂”＂。．"))  # fmt: skip
        return text, text.translate({ord(a): b for a, b in zip(marks[::2], marks[1::2], strict=True)})
    curled = re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")
    return text, curled.replace("\n", "\n\n")


def _credits(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        foot = r.choice((
            f"\n来源：澜川日报\n责任编辑：{_who(r)}\n校对：{_who(r)}\n值班主任：{_who(r)}\n原标题：{text.partition(chr(10))[0]}",
            f"\n（文/图 {_who(r)}）\n【版权声明】凡本网注明来源为“新澜网”的作品，未经授权不得转载、摘编。\n举报电话：0{r.randrange(510, 899)}-{r.randrange(10**6, 10**7)}\n点赞 收藏 分享到微信",
            f"\n编辑：{_who(r)} 二审：{_who(r)} 三审：{_who(r)}\n扫一扫在手机打开当前页\n上一篇：{_who(r)}主持召开专题会议\n下一篇：全市文明实践活动有序开展",
        ))  # fmt: skip
    else:
        foot = f"\nEditor: {_en_who(r)}\nSource: Lanchuan Daily\nCopyright {r.randrange(2021, 2026)} Lanchuan Online. All rights reserved. Reproduction without written permission is prohibited.\nShare | Print | E-mail | Back to top"
    return text, text + foot


def _local_paragraph(r: random.Random, language: str, text: str) -> tuple[str, str]:
    own = {
        "zh": f"\n本报记者随后也在{r.choice(_CITIES)}就此进行了走访。不少市民认为，类似做法在本地同样有推广价值。市民{_who(r)}告诉记者，她已经通过热线向有关部门提出建议，并收到了答复。本地主管部门回应称，将组织人员前往考察学习，适时拿出方案。",
        "en": f"\nIn {r.choice(_EN_CITIES)}, officials said they were following the matter closely. {_en_who(r)}, a member of the city's consultative committee, told this newspaper that a delegation would visit next month, and that a proposal of their own could be ready before the end of the year.",
    }[language]
    paragraphs = text.split("\n")
    at = r.randrange(2, len(paragraphs) + 1)
    return text, "\n".join([*paragraphs[:at], own.strip(), *paragraphs[at:]])


def _typos_mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The first print had letters in the wrong order, doubled and dropped."""
    wrong = text
    for _ in range(6):
        at = r.randrange(30, len(wrong) - 4)
        kind = r.randrange(3)
        if not wrong[at : at + 2].isalpha() or wrong[at] == wrong[at + 1]:
            kind = 1 if wrong[at].isalpha() else 3
        wrong = {
            0: wrong[:at] + wrong[at + 1] + wrong[at] + wrong[at + 2 :],
            1: wrong[:at] + wrong[at] + wrong[at:],
            2: wrong[:at] + wrong[at + 1 :],
            3: wrong,
        }[kind]
    return (wrong if wrong != text else text[:40] + text[41:]), text


_EN_NUMBERS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "eleven": "11", " percent": "%", " p.m.": "pm", " kilometers": " km", " million yuan": "m yuan", "more than": "over"}  # fmt: skip


def _zh_number(m: re.Match[str]) -> str:
    digits, units = "〇一二三四五六七八九", ("", "十", "百", "千")
    if len(m[0]) > 3 or m[0].startswith("0"):
        return "".join(digits[int(c)] for c in m[0])
    said = "".join((digits[int(c)] + units[len(m[0]) - 1 - at]) if c != "0" else "零" for at, c in enumerate(m[0]))
    said = re.sub("零+", "零", said).rstrip("零")
    return said[1:] if said.startswith("一十") else said


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "en":
        return text, re.sub("|".join(rf"\b{one}\b" if one[0] != " " else re.escape(one) for one in _EN_NUMBERS), lambda m: _EN_NUMBERS[m[0]], text)  # fmt: skip
    text = text.replace("％", "%")
    said = re.sub(r"(\d+)(?:\.(\d+))?%", lambda m: "百分之" + re.sub(r"\d+", _zh_number, m[1]) + ("点" + "".join("〇一二三四五六七八九"[int(c)] for c in m[2]) if m[2] else ""), text)  # fmt: skip
    said = re.sub(r"(?<![\d.A-Z])2(?=[名个次条棵座只])", "两", said.replace("公里", "千米"))
    return text, re.sub(r"(?<![\d.A-Z])\d{1,3}(?![\d.万])", _zh_number, said)


_REWORDED = {
    "zh": (("据介绍", "据悉"), ("记者从", "记者近日从"), ("表示", "告诉记者"), ("介绍", "说"), ("目前，", "截至目前，"), ("已经", "已"), ("为了", "为"), ("将通过", "将借助"), ("继续通过", "继续依托"), ("，预计", "，有望"), ("其中", "这其中"), ("可以", "能够"), ("共有", "计有"), ("有关负责人", "相关人士"), ("还将", "还要"), ("先后", "相继"), ("超过", "突破"), ("当地", "本地")),
    "en": (("said that", "told reporters that"), ("said on", "told reporters on"), ("About ", "Some "), ("began", "started"), ("last year", "in the past year"), ("court found", "court established"), ("have been", "were"), ("expects", "is counting on"), ("because", "since"), ("a year", "annually"), ("so that", "in order that"), ("although", "even though"), ("project cost", "project came to"), ("county spent", "county paid out"), ("only", "just")),
}  # fmt: skip


def _rephrased(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """One sentence in ten, and three at least, in other words."""
    sentences = _sentences(language, text)
    fit = [at for at, one in enumerate(sentences) if at and any(old in one for old, _ in _REWORDED[language])]
    for at in r.sample(fit, min(len(fit), max(3, len(sentences) // 10))):
        for old, new in _REWORDED[language]:
            sentences[at] = sentences[at].replace(old, new, 1)
    return text, "".join(sentences)


def _split_and_merged(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        text_now = re.sub("。(?=[^\n”])", lambda m: "；" if r.random() < 0.35 else m[0], text)
        return text, re.sub(
            "(?<=[^，。；\n]{8})，(?=[^，。；\n]{8})", lambda m: "。" if r.random() < 0.3 else m[0], text_now
        )
    joined = re.sub(r"(?<=[a-z])\. (The|It|They|About|Two|Some|A|If) ", lambda m: f", and {m[1].lower()} " if r.random() < 0.6 else m[0], text)  # fmt: skip
    return text, re.sub(r", (and|but|which|so) (\w)", lambda m: f". {m[1].capitalize() if m[1] != 'which' else 'This'} {m[2]}" if r.random() < 0.3 else m[0], joined) if joined == text else joined  # fmt: skip


def _roundup(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Printed in one column with two briefs of the day."""
    kinds = (_exhibition, _metro, _caption, _marathon) if language == "zh" else (_en_weather, _en_port, _en_caption)
    first, second = (kind(r) for kind in r.sample(kinds, 2))
    head = "今日要闻速览" if language == "zh" else "The province in brief"
    return text, f"{head}\n{first}\n{text}\n{second}"


def _run_on(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """As an app prints it: paragraphs of one sentence, set in by two spaces, between its own cross-heads."""
    sentences = [one.strip() for one in _sentences(language, text) if one.strip()]
    sentences.insert(len(sentences) // 2, "—— 延伸阅读 ——" if language == "zh" else "* * *")
    return text, ("\n　　" if language == "zh" else "\n\n").join(sentences)


def _worked_over(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Cut, reworded, given a headline, a dateline and credits by a desk in a hurry."""
    now = text
    for edit in (_middle_cut, _rephrased, _headline, _wired, _credits):
        now = edit(r, language, now)[1]
    return text, now


EDITS: dict[str, Edit] = {
    "another headline": _headline, "dateline added": _wired, "dateline replaced": _rebranded, "last paragraphs cut": _tail_cut,
    "a middle paragraph cut": _middle_cut, "traditional or British spelling": _other_spelling, "other marks": _other_marks,
    "credits and boilerplate": _credits, "a local paragraph": _local_paragraph, "typos mended": _typos_mended,
    "numerals written otherwise": _numerals, "lightly rephrased": _rephrased, "sentences split and merged": _split_and_merged,
    "in a round-up": _roundup, "one sentence a paragraph": _run_on, "worked over": _worked_over,
}  # fmt: skip
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, story: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, story)
