"""A ninth set, whose author had seen neither the rule it measures, nor its code, nor the earlier sets but one.

Of that one, the fifth, the forms and reprints were read for their interface, and of bench/duplicates.py the part that
runs such sets; nothing here was measured before it was written down. What stands here is what a provincial
government's portal, its bureaus and courts, its port, university and hospital, and its site in English print week
after week about different events; and longer stories with the edits of a second desk. Everything is invented; the
phrases of law are the stock phrases of such notices, in the author's wording.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from opencc import OpenCC

Form = Callable[[random.Random], str]

_SURNAMES = "褚庄骆聂甘邵樊祝霍裴翁戚喻舒闵栾晁仇阎麻"
_GIVEN = ["文澜", "守业", "桂芝", "立", "明哲", "雪琴", "广田", "书瑶", "建邦", "晓枫", "宗耀", "丽萍", "鸣", "永贵", "思远", "玉珍", "海涛", "若兰", "志高", "敏", "春生", "佩佩", "振华", "彦"]  # fmt: skip
_STEMS = ["云溪", "石塘", "澜平", "松岭", "九渡", "白洋", "禾川", "赤崖", "古埠", "长坪", "雁滩", "马陂", "凤楼", "罗浦", "龙泓", "桐关"]  # fmt: skip
_CITIES = ["云汀市", "磐州市", "梓湖市", "望江门市", "黎岭市", "丹渚市", "鹤浦市", "宛陵港市"]
_VILLAGES = ["上圩村", "大樟村", "塘背村", "双井村", "茶亭村", "后洋村", "石桥头村", "沙墩村", "梅坞村", "新屋场村", "岭脚村", "官田村", "竹排村", "渡船口村"]  # fmt: skip
_ROADS = ["望海路", "滨江大道", "文昌街", "建安路", "工农路", "芙蓉北路", "学士街", "锦绣大道", "人民西路", "泉井巷"]
_TRADES = ["建材", "食品", "新材料", "物流", "纺织", "生物科技", "环保设备", "精密机械", "商贸", "水产", "置业", "电子"]
_EN_GIVEN = ["Martin", "Aylin", "Dmitri", "Carla", "Yusuf", "Hanna", "Kofi", "Elena", "Rajiv", "Bruno", "Nadia", "Peter", "Sofia", "Tomas", "Grace", "Amir"]  # fmt: skip
_EN_SURNAMES = ["Holt", "Demir", "Volkov", "Mancini", "Okafor", "Lindqvist", "Mensah", "Petrova", "Menon", "Keller", "Haddad", "Lowe", "Ferreira", "Novotny", "Sutton", "Rahimi"]  # fmt: skip
_EN_CITIES = ["Yunting", "Panzhou", "Zihu", "Liling", "Danzhu", "Hepu Bay", "Longhong", "Tongguan Port", "Chiya", "Baiyang"]  # fmt: skip
_NATIONS = ["Germany", "Brazil", "Türkiye", "Ghana", "Sweden", "India", "Portugal", "Egypt", "Canada", "Malaysia", "Chile", "Kenya", "France", "Nepal"]  # fmt: skip
_EN_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _person(r: random.Random) -> str:
    return r.choice(_SURNAMES) + r.choice(_GIVEN)


def _county(r: random.Random) -> str:
    return r.choice(_STEMS) + r.choice("县区")


def _town(r: random.Random) -> str:
    return r.choice(_STEMS) + r.choice(("镇", "乡", "街道"))


def _firm(r: random.Random) -> str:
    return r.choice(_STEMS) + r.choice(("鼎", "恒", "瑞", "宏", "嘉", "盛", "金", "永")) + r.choice(("源", "达", "泰", "丰", "信", "昌", "禾")) + r.choice(_TRADES) + "有限公司"  # fmt: skip


def _code(r: random.Random) -> str:
    return f"91{r.randrange(330000, 339999)}MA{r.randrange(10, 99)}{r.choice('ABCDEFGHJKLMNPQRTUWXY')}{r.randrange(10000, 99999)}"


def _day(r: random.Random) -> str:
    return f"{r.randrange(2022, 2027)}年{_short_day(r)}"


def _short_day(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _span(r: random.Random, days: int) -> str:
    month, day = r.randrange(1, 13), r.randrange(1, 29 - days)
    return f"{month}月{day}日至{month}月{day + days}日"


def _phone(r: random.Random) -> str:
    return f"0999-{r.randrange(5200000, 8899999)}"


def _en_person(r: random.Random) -> str:
    return f"{r.choice(_EN_GIVEN)} {r.choice(_EN_SURNAMES)}"


def _en_day(r: random.Random) -> str:
    return f"{r.choice(_EN_MONTHS)} {r.randrange(1, 29)}"


def _bankrupt(r: random.Random) -> str:
    year, firm, office = (
        r.randrange(2022, 2027),
        _firm(r),
        f"岚江{r.choice(('正言', '博衡', '天秤', '明允', '众维'))}律师事务所",
    )
    return (f"{r.choice(_CITIES)}中级人民法院公告\n（{year}）岚{r.randrange(1, 12):02}破{r.randrange(3, 160)}号\n本院根据{_firm(r)}的申请，于{year}年{_short_day(r)}裁定受理{firm}破产清算一案，并指定{office}担任管理人。"
            f"{firm}的债权人应自本公告发布之日起六十日内，向管理人（联系地址：{r.choice(_ROADS)}{r.randrange(6, 420)}号；联系人：{_person(r)}；联系电话：{_phone(r)}）申报债权，以书面形式说明债权的数额、有无财产担保，并附上有关证据。"
            "在上述期限内没有申报的，可以在破产财产最后分配之前补充申报，但此前已经进行的分配不再对其补充分配，审查和确认补充申报债权所需的费用由补充申报人负担。未依法申报债权的，不得依照企业破产法规定的程序行使权利。"
            f"{firm}的债务人或者财产持有人应当向管理人清偿债务或者交付财产。第一次债权人会议定于{year + 1}年{_short_day(r)}{r.choice(('上午9时', '上午9时30分', '下午3时'))}以网络会议方式召开。债权人出席会议应当提交营业执照副本、法定代表人身份证明书或者个人身份证明，委托代理人出席的还应当提交特别授权委托书。特此公告。")  # fmt: skip


def _no_luxuries(r: random.Random) -> str:
    """A person's name, a case number and a creditor amid a page of prohibitions."""
    who = _person(r)
    return (f"{_county(r)}人民法院限制消费令\n（{r.randrange(2022, 2027)}）岚{r.randrange(1, 12):02}{r.randrange(11, 40)}执{r.randrange(101, 9999)}号\n{who}：\n本院立案执行{r.choice((_person, _firm))(r)}申请执行你{r.choice(('民间借贷', '买卖合同', '劳动报酬', '机动车交通事故责任', '金融借款合同', '房屋租赁合同'))}纠纷一案，因你未按执行通知书指定的期间履行生效法律文书确定的给付义务，本院依照民事诉讼法及有关司法解释的规定，对你采取限制消费措施，限制你实施以下高消费及非生活和工作必需的消费行为：\n"
            "（一）乘坐交通工具时，选择飞机、列车软卧、轮船二等以上舱位；（二）在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费；（三）购买不动产或者新建、扩建、高档装修房屋；（四）租赁高档写字楼、宾馆、公寓等场所办公；（五）购买非经营必需车辆；（六）旅游、度假；（七）子女就读高收费私立学校；（八）支付高额保费购买保险理财产品；（九）乘坐G字头动车组列车全部座位、其他动车组列车一等以上座位等其他非生活和工作必需的消费行为。\n"
            "如你因生活必需而进行前述禁止的消费活动，应当向本院提出申请，获批准后方可进行。如违反限制消费令，经查证属实的，本院将依法予以拘留、罚款；情节严重，构成犯罪的，追究其刑事责任。")  # fmt: skip


def _deed_lost(r: random.Random) -> str:
    return (f"不动产权证书遗失声明\n{_person(r)}因保管不善，将坐落于{_county(r)}{r.choice(_ROADS)}{r.randrange(2, 320)}号{r.randrange(1, 30)}幢{r.randrange(1, 12)}0{r.randrange(1, 5)}室的不动产权证书遗失，"
            f"证号为岚（{r.randrange(2016, 2026)}）{r.choice(_STEMS)}不动产权第00{r.randrange(10000, 99999)}号，现声明作废，申请补发。自声明之日起十五个工作日内无异议的，予以补证。")  # fmt: skip


def _impact(r: random.Random) -> str:
    firm = _firm(r)
    works = r.choice(("年产{n}万吨商品混凝土", "年加工{n}万件塑料制品", "废旧锂电池综合利用（{n}吨/日）", "日屠宰生猪{n}00头", "年产{n}万平方米人造石板材", "{n}万吨水产饲料", "汽车零部件表面处理（{n}万套）")).format(n=r.randrange(2, 60))  # fmt: skip
    return (f"关于{r.choice(_CITIES)}生态环境局受理建设项目环境影响报告{r.choice('书表')}的公示\n根据建设项目环境影响评价审批程序的有关规定，我局于{_day(r)}受理下列项目，现将有关情况予以公示，公示期为五个工作日，听证权利告知附后。\n"
            f"项目名称：{firm}{works}项目\n建设地点：{_county(r)}{_town(r)}{r.choice(('工业集中区', '循环经济园', '创业园', '临港产业园'))}\n建设单位：{firm}\n环评机构：岚江{r.choice(('清源', '绿野', '蔚蓝', '环科'))}环境技术有限公司\n总投资：{r.randrange(800, 46000)}万元，其中环保投资{r.randrange(20, 900)}万元\n"
            f"公众反馈意见联系方式：电话{_phone(r)}，传真同号，通信地址为市生态环境局行政审批窗口。依据行政许可法，自公示起五日内，申请人、利害关系人可对该项目提出听证申请。全本公示见附件，涉及国家秘密、商业秘密的内容已作删除处理。")  # fmt: skip


def _deputy_answered(r: random.Random) -> str:
    """Answers to deputies: the openings and ends are the same, what was asked and done differs in phrases."""
    bureau, theme, done, next_step = r.choice((
        ("省交通运输厅", "加快农村公路危桥改造", "已安排补助资金并逐桥建立台账，对承载力不足的桥梁设置限载标志", "把剩余四、五类桥梁全部列入改造计划，优先实施通校、通客车线路"),
        ("省教育厅", "增加山区学校音体美教师", "通过定向培养、退休教师支教和走教补充了一批紧缺学科师资", "落实走教教师交通和食宿补贴，完善县管校聘办法"),
        ("省卫生健康委", "推进乡镇卫生院夜间急诊", "在中心卫生院设立急诊点，配齐除颤仪和洗胃机", "把急诊点接入县级急救调度平台，轮训值班医师"),
        ("省农业农村厅", "扶持小规模茶园机械化采摘", "将便携式采茶机纳入农机购置补贴范围并提高补贴比例", "建设宜机化示范茶园，支持社会化服务组织跨区作业"),
        ("省文化和旅游厅", "保护沿江古渡口", "完成古渡口资源调查并公布首批保护名录", "编制保护利用导则，在有条件的渡口恢复渡运展示"),
        ("省民政厅", "规范社区老年食堂运营", "制定服务规范，按就餐人次给予运营补助", "推行中央厨房配送，建立食堂星级评定和退出制度"),
        ("省水利厅", "整治山塘病险隐患", "完成坝高五米以上山塘安全鉴定", "分年度除险加固，落实巡查员报酬和雨前巡查"),
        ("省商务厅", "完善县域快递物流体系", "在乡镇改造寄递服务站，推动客货邮合一", "补齐冷藏周转箱等设施，压减末端派费"),
    ))  # fmt: skip
    return (f"{bureau}关于省十四届人大{r.choice('一二三四')}次会议第{r.randrange(11, 690):04}号建议的答复\n{_person(r)}代表：\n您提出的关于{theme}的建议收悉。经商{r.choice(('省财政厅', '省自然资源厅', '省发展改革委', '省人力资源社会保障厅'))}，现答复如下：\n您的建议很有针对性，对于我们改进工作具有重要参考价值。近年来，我们深入贯彻省委、省政府决策部署，"
            f"{done}，取得了一定成效，但也存在投入不足、发展不平衡等问题。下一步，我们将认真吸收您的意见，{next_step}，加强部门协同，强化督促检查，推动各项措施落到实处。\n感谢您对我们工作的关心和支持，希望今后继续提出宝贵意见。如对本答复有不同意见，请填写征询意见表反馈。\n联系人：{_person(r)}，电话：{_phone(r)}\n{_day(r)}")  # fmt: skip


def _letter_answered(r: random.Random) -> str:
    """Two phrases differ: where and what."""
    where = _county(r) + r.choice(
        ("御景湾小区", "金桂花园", "锦绣新城", "东城家园", "水岸名都", "春江里小区", "阳光佳苑", "书香门第小区")
    )
    what = r.choice(("电梯频繁停运", "楼下烧烤店油烟扰民", "地下车库积水", "二次供水水质发黄", "夜间工地施工噪声", "消防通道被私家车占用", "幼儿园迟迟未交付", "顶楼违规搭建", "路灯长期不亮", "外墙瓷砖脱落"))  # fmt: skip
    return (f"尊敬的网友：您好！您在省长信箱反映的“{where}{what}”问题已收悉，领导高度重视，责成有关部门调查处理。现将办理情况答复如下：接到来信后，属地街道会同主管部门第一时间安排工作人员到现场核实，您反映的情况基本属实。工作人员已约谈相关责任单位，责令其制定整改方案，限期整改到位，并与您取得联系，就处理情况作了说明，您表示理解。"
            "下一步，将加强日常巡查，举一反三，防止类似问题再次发生。如您对办理结果不满意，可在五个工作日内申请再次办理。感谢您对政府工作的理解、关心与监督，祝您生活愉快！")  # fmt: skip


def _waters_closed(r: random.Random) -> str:
    """Positions and hours in numbers."""
    corners = "；".join(f"{chr(65 + at)}点：{r.randrange(26, 29)}°{r.randrange(0, 60):02}′.{r.randrange(10, 99)}N，{r.randrange(120, 123)}°{r.randrange(0, 60):02}′.{r.randrange(10, 99)}E" for at in range(r.choice((2, 4))))  # fmt: skip
    return (f"岚江海事局航行通告 岚航〔{r.randrange(2022, 2027)}〕{r.randrange(12, 480)}号\n{_span(r, r.randrange(1, 15))}，每日{r.randrange(0, 12):02}00时至{r.randrange(12, 24)}00时，“{r.choice(('航工', '海建', '疏浚', '测量', '岚港'))}{r.randrange(6, 89)}”轮在{r.choice(_STEMS)}{r.choice(('航道', '锚地', '水道', '湾口'))}进行{r.choice(('疏浚', '海底电缆检修', '水下爆破', '沉船打捞', '地质钻探', '航标更换'))}作业，作业范围为下列各点连线内水域：{corners}。"
            "作业船在高频16频道守听，按规定显示号灯号型。过往船舶应当加强瞭望，减速慢行，与作业船保持安全距离，并服从现场警戒船指挥。与作业无关的船舶禁止进入上述水域。")  # fmt: skip


def _thesis(r: random.Random) -> str:
    title = r.choice(("基于{}的{}研究", "{}条件下{}机制分析", "{}视角下的{}评价方法")).format(r.choice(("遥感数据", "深度学习", "气候变化", "乡村治理", "多源传感", "盐胁迫", "产业集聚")), r.choice(("滨海湿地碳汇", "水稻根系发育", "边坡失稳预警", "医保基金运行", "古籍版本流传", "混凝土耐久性", "港口物流网络")))  # fmt: skip
    return (f"岚江大学博士学位论文答辩公告\n答辩人：{_person(r)}\n学院：{r.choice(('农学院', '土木工程学院', '公共管理学院', '海洋学院', '人文学院', '信息学院', '医学院'))}\n导师：{_person(r)} 教授\n论文题目：{title}\n答辩委员会主席：{_person(r)} {r.choice(('研究员', '教授'))}\n委员：{_person(r)}、{_person(r)}、{_person(r)}、{_person(r)}\n答辩秘书：{_person(r)}\n"
            f"时间：{_day(r)}{r.choice(('8:30', '9:00', '14:00', '14:30', '15:00'))}\n地点：{r.choice(('紫云', '东区', '求真', '启明'))}楼{r.randrange(101, 620)}室\n欢迎感兴趣的师生旁听。")  # fmt: skip


def _doctor_away(r: random.Random) -> str:
    who = _person(r)
    return (f"停诊通知\n尊敬的患者：因{r.choice(('外出学习', '参加学术会议', '援外任务', '个人事假', '下乡义诊'))}，{r.choice(('心血管内科', '骨科', '儿科', '眼科', '针灸推拿科', '消化内科', '妇科', '皮肤科', '神经外科'))}{who}{r.choice(('主任医师', '副主任医师'))}{_short_day(r)}{r.choice(('上午', '下午', '全天'))}门诊停诊。已预约挂号的患者，系统将自动退号退费，您也可以改约本科室其他医生就诊。给您带来不便，敬请谅解。恢复出诊时间以医院公众号公布的排班为准。")  # fmt: skip


def _fined(r: random.Random) -> str:
    firm = _firm(r)
    deed, law = r.choice((
        ("未按规定对特种设备进行定期检验", "特种设备安全法第八十四条"), ("使用未经检定的计量器具", "计量法实施细则第四十三条"), ("经营标签不符合规定的食品", "食品安全法第一百二十五条"),
        ("擅自变更危险废物贮存场所", "固体废物污染环境防治法第一百一十二条"), ("未如实记录安全生产教育和培训情况", "安全生产法第九十七条"), ("发布虚假广告", "广告法第五十五条"), ("超限运输散装货物", "公路安全保护条例第六十四条"),
    ))  # fmt: skip
    return (f"行政处罚信息公示\n决定书文号：岚{r.choice(('市监', '应急', '环', '交'))}罚〔{r.randrange(2022, 2027)}〕{r.randrange(3, 890)}号\n当事人：{firm}\n统一社会信用代码：{_code(r)}\n法定代表人：{_person(r)}\n违法事实：经查，当事人于{_day(r)}{deed}，有现场检查笔录、询问笔录和照片等证据为证。\n"
            f"处罚依据：{law}\n处罚内容：责令改正，罚款人民币{r.randrange(2, 200)}{r.choice(('00', '000', '500'))}元。\n处罚机关：{_county(r)}{r.choice(('市场监督管理局', '应急管理局', '综合行政执法局'))}\n当事人如不服本决定，可以在收到决定书之日起六十日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。公示期限为三年，当事人履行义务后可按规定申请信用修复。")  # fmt: skip


def _struck_off(r: random.Random) -> str:
    """One slot: the society's name."""
    name = r.choice(("岚江省", *_CITIES)) + r.choice(("盆景艺术", "民间灯谜", "橡胶制品", "家庭教育", "水彩画", "竹产业", "航模运动", "茶叶机械", "女摄影家", "心理咨询", "石斛种植", "门球", "老区建设", "铸造")) + r.choice(("协会", "研究会", "促进会", "商会"))  # fmt: skip
    return (f"关于准予社会团体注销登记的公告\n根据社会团体登记管理条例的规定，经审查，{name}提交的注销登记申请材料齐全，业务主管单位已出具同意意见，清算组织已完成清算工作，符合法定条件，现准予{name}注销登记，收回法人登记证书正、副本及印章。自公告之日起，该团体不得再以社会团体的名义开展活动，其债权债务按清算报告处理。"
            "任何单位和个人发现其仍以原名义活动的，可向登记管理机关举报。登记管理机关将依法查处，并视情节列入活动异常名录或者严重违法失信名单。特此公告。")  # fmt: skip


def _plan_approved(r: random.Random) -> str:
    """The same reply to every county: its name and three figures."""
    county, city = _county(r), r.choice(_CITIES)
    arable = r.randrange(800, 6000)
    return (f"岚江省人民政府关于{county}国土空间总体规划的批复\n{city}人民政府：\n你市关于报请审批《{county}国土空间总体规划（2021—2035年）》的请示收悉。现批复如下：\n一、原则同意《规划》。{county}要坚持以人民为中心，统筹发展和安全，促进人与自然和谐共生，推动县域经济高质量发展。\n"
            f"二、筑牢安全发展的空间基础。到2035年，{county}耕地保有量不低于{arable / 100:.2f}万亩，其中永久基本农田保护面积不低于{arable * r.randrange(80, 95) / 10000:.2f}万亩；生态保护红线面积不低于{r.randrange(60, 900)}.{r.randrange(10, 99)}平方千米；城镇开发边界扩展倍数控制在基于2020年城镇建设用地规模的1.{r.randrange(1, 5)}倍以内。\n"
            "三、构建支撑新发展格局的空间体系，优化农业、生态、城镇空间布局，加强历史文化遗产和传统村落保护，完善城乡生活圈，系统布局交通、水利、能源等基础设施，健全防灾减灾空间保障。严守耕地保护红线，稳妥有序实施国土综合整治，推进农用地集中连片，防止耕地“非农化”“非粮化”。加强自然保护地、饮用水水源地和河湖水系保护，维护生物多样性。推动存量建设用地盘活更新，合理开发利用地下空间，严格管控工业用地改变用途，保障先进制造业发展空间。统筹城镇、乡村和交通沿线风貌，塑造具有地域特色的空间形态，划定并严格执行城市蓝线、绿线、紫线、黄线以及洪涝、地质灾害风险控制线。\n四、做好规划实施保障。《规划》是空间发展的指南、可持续发展的空间蓝图，必须严格执行，任何部门和个人不得随意修改、违规变更。自然资源主管部门要加强指导、监督和评估，建立定期体检评估机制，重大事项及时请示报告。要按照“统一底图、统一标准、统一规划、统一平台”的要求，完善国土空间规划“一张图”实施监督信息系统，依法依规编制详细规划和乡镇规划、村庄规划，做好相关专项规划的衔接，不得在国土空间规划体系之外另设其他空间规划。党政领导干部违反《规划》造成严重后果的，依规依纪依法追究责任。")  # fmt: skip


def _under_inquiry(r: random.Random) -> str:
    """A line and no more: who, and what office."""
    return (f"岚江省纪委监委网站讯：{r.choice(_CITIES)}{r.choice(('政协原副主席', '人大常委会副主任', '住房和城乡建设局原局长', '城投集团党委书记、董事长', '自然资源局党组成员、副局长', '中心医院原院长', '供销合作社原主任', '港务集团总经理', '水利局四级调研员'))}{_person(r)}涉嫌严重违纪违法，目前正接受{r.choice(('岚江省纪委监委', '所在市纪委监委'))}纪律审查和监察调查。")  # fmt: skip


def _fuel(r: random.Random) -> str:
    way, day, litre = r.choice(("上调", "下调")), _short_day(r), r.randrange(620, 860)
    return (f"关于调整我省成品油价格的通知\n各市、县（区）发展改革委，有关成品油经营企业：按照现行成品油价格形成机制，自{day}24时起，我省汽油、柴油最高零售价格每吨分别{way}{r.randrange(10, 90) * 5}元和{r.randrange(10, 88) * 5}元。调整后，89号、92号、95号汽油每升分别为{litre / 100:.2f}元、{litre * 1.07 / 100:.2f}元、{litre * 1.15 / 100:.2f}元，0号柴油每升为{litre * 1.02 / 100:.2f}元。"
            "各成品油经营企业要组织好生产和调运，保持市场稳定供应，严格执行国家价格政策，不得以任何形式变相涨价。各地要加大市场监督检查力度，严厉查处价格违法行为。消费者可通过12315平台举报。")  # fmt: skip


_OFFICES = [("省农业农村厅", "厅长"), ("省统计局", "局长"), ("省林业局", "局长"), ("省医保局", "局长"), ("省粮食和物资储备局", "局长"), ("省广播电视局", "局长"), ("省商务厅", "厅长"), ("省药品监督管理局", "局长"), ("岚江海关", "关长")]  # fmt: skip


def _study_circle(r: random.Random) -> str:
    """Names of office, theme and speakers; every other word is stock."""
    lead = _person(r)
    office, title = r.choice(_OFFICES)
    return (f"{_short_day(r)}，{office}党组理论学习中心组举行第{r.choice('一二三四五六七八九十')}次集体学习，专题学习{r.choice(('总体国家安全观', '民法典', '数字经济知识', '保密法', '党的自我革命重要论述', '生态文明思想', '统计造假警示案例', '历史文化保护传承', '民族工作条例'))}。党组书记、{title}{lead}主持会议并讲话。"
            f"{_person(r)}、{_person(r)}作重点发言，其他成员结合分管工作谈了体会。{lead}强调，要深刻领会精神实质，切实把思想和行动统一到中央决策部署上来，学深悟透、融会贯通。要坚持学用结合，以学铸魂、以学增智、以学正风、以学促干，把学习成果转化为推动工作的实际成效。要落实主体责任，发挥领导干部示范带动作用，推动学习走深走实。机关各处室、直属单位主要负责同志列席。")  # fmt: skip


def _patent_sold(r: random.Random) -> str:
    thing = r.choice(("一种用于{}的{}装置", "一种{}{}系统及方法", "{}的{}结构")).format(r.choice(("海带收割", "桥墩冲刷", "竹材脱脂", "茶叶萎凋", "尾矿渗滤", "手术缝合", "稻谷烘干", "船体除锈")), r.choice(("自动监测", "节能控制", "分级筛选", "快速夹持", "余热回收", "图像识别")))  # fmt: skip
    return (f"岚江理工大学科技成果转让公示\n根据学校科技成果转化管理办法，经成果完成人申请、学院审核，拟以协议定价方式转让下列专利，现公示如下。专利名称：{thing}；专利号：ZL{r.randrange(2017, 2025)}{r.choice('12')}0{r.randrange(100000, 999999)}.{r.randrange(0, 10)}；完成人：{_person(r)}、{_person(r)}、{_person(r)}；受让方：{_firm(r)}；转让价格：人民币{r.randrange(1, 80)}.{r.randrange(1, 10)}万元。"
            f"公示期十五日，自{_day(r)}起计算。公示期内如有异议，请以书面形式实名向科学技术处反映，匿名或者超过期限的不予受理。完成人与受让方不存在关联关系，转让收益按学校规定比例分配。联系人：{_person(r)}，办公电话：{_phone(r)}。")  # fmt: skip


def _hotline(r: random.Random) -> str:
    """Many figures."""
    a, b, c = r.sample(
        ("物业管理", "噪声污染", "供水供气", "劳动纠纷", "交通出行", "医疗社保", "消费维权", "教育招生"), 3
    )
    return (f"12345热线一周运行情况（第{r.randrange(1, 53)}期）\n本周（{_span(r, 6)}），全市12345热线共受理群众诉求{r.randrange(4000, 39000)}件，环比{r.choice(('上升', '下降'))}{r.randrange(1, 20)}.{r.randrange(0, 10)}%，其中咨询类{r.randrange(2000, 19000)}件，投诉举报类{r.randrange(900, 9000)}件，求助类{r.randrange(300, 4000)}件，建议类{r.randrange(20, 400)}件。"
            f"直接答复率{r.randrange(60, 89)}.{r.randrange(10, 99)}%，按时办结率{r.randrange(95, 100)}.{r.randrange(10, 99)}%，群众满意率{r.randrange(88, 99)}.{r.randrange(10, 99)}%。诉求量居前三位的是{a}、{b}和{c}，分别为{r.randrange(700, 3900)}件、{r.randrange(400, 700)}件和{r.randrange(150, 400)}件。"
            f"{_county(r)}办理时长最短，平均{r.randrange(1, 4)}.{r.randrange(1, 10)}个工作日。热线办提示：诉求人可通过微信小程序查询进度、评价结果，恶意拨打、骚扰热线的将依法处理。")  # fmt: skip


def _land_to_be_taken(r: random.Random) -> str:
    """The village, the use and nothing else in a long notice."""
    village, town = r.choice(_VILLAGES), _town(r)
    return (f"征收土地预公告\n因{r.choice(('变电站', '乡镇卫生院', '县道改建', '污水处理厂', '职业学校', '公共停车场', '安置小区', '引水工程', '消防站'))}建设需要，拟征收{town}{village}集体所有土地，依照土地管理法及其实施条例的规定，现就有关事项预公告如下：\n"
            f"一、征收范围：{town}{village}，具体位置以勘测定界图为准。二、征收目的：属于由政府组织实施的公共事业，符合公共利益的情形。三、土地现状调查：自本公告发布之日起，将对拟征收土地的权属、地类、面积以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量开展调查，请土地所有权人和使用权人予以配合，调查结果由各方签字确认。"
            "四、社会稳定风险评估：将同步开展，有关村民委员会、村民代表和其他利害关系人应当参加。五、自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定抢栽抢建的，对抢栽抢建部分不予补偿。六、本公告在村务公开栏张贴，公告时间不少于十个工作日。特此公告。")  # fmt: skip


def _freight_train(r: random.Random) -> str:
    city, goal = r.choice(_EN_CITIES), r.choice(("Duisburg", "Almaty", "Budapest", "Tashkent", "Malaszewicze", "Minsk", "Vientiane", "Tbilisi", "Hamburg", "Moscow"))  # fmt: skip
    return (f"A freight train carrying {r.randrange(40, 112)} TEUs of {r.choice(('auto parts', 'ceramics', 'solar panels', 'footwear', 'home appliances', 'tea and textiles', 'tires', 'machine tools'))} left {city} for {goal} on {r.choice(_WEEKDAYS)}, according to the {city} customs. The cargo, valued at {r.randrange(7, 52)}.{r.randrange(1, 10)} million yuan, will leave the country via {r.choice(('Horgos', 'Erenhot', 'Manzhouli', 'Alashankou', 'Mohan'))} and is expected to reach its destination in about {r.randrange(8, 22)} days. "
            f"So far this year, {r.randrange(21, 480)} such trains have departed from the city. Compared with sea transport, the rail service saves nearly half of the time and offers local exporters a steady schedule. Customs officers have opened a special window for the trains, with declarations accepted around the clock and inspections arranged by appointment.")  # fmt: skip


def _cruise(r: random.Random) -> str:
    return (f"The cruise ship {r.choice(('Meridian', 'Ocean', 'Silver', 'Coral', 'Northern', 'Jade'))} {r.choice(('Aurora', 'Voyager', 'Pearl', 'Spirit', 'Melody'))} docked at {r.choice(_EN_CITIES)} International Cruise Terminal on {r.choice(_WEEKDAYS)} morning with {r.randrange(1, 4)},{r.randrange(100, 999)} passengers from {r.randrange(11, 60)} countries and regions on board. The ship, which had called at {r.choice(('Busan', 'Nagasaki', 'Manila', 'Kota Kinabalu', 'Naha', 'Da Nang'))}, stays for {r.randrange(9, 30)} hours before sailing on to {r.choice(('Keelung', 'Singapore', 'Kobe', 'Hong Kong', 'Bali'))}. "
            "Visitors went ashore on guided trips to the old town and the tea hills or shopped at the duty-free arcade, helped by student volunteers. The border inspection station opened extra channels for group tourists, who may enter visa-free, so that nobody waited longer than a few minutes.")  # fmt: skip


def _crossings(r: random.Random) -> str:
    return (f"Border inspection authorities in Lanjiang Province handled {r.randrange(21, 98)},{r.randrange(100, 999)} inbound and outbound trips during the {r.choice(('Spring Festival', 'Qingming', 'May Day', 'Dragon Boat Festival', 'National Day', 'New Year'))} holiday, {r.choice(('up', 'down'))} {r.randrange(2, 70)}.{r.randrange(1, 10)} percent year on year. Of these, {r.randrange(3, 20)},{r.randrange(100, 999)} were made by foreign nationals, {r.randrange(20, 80)} percent of whom entered under visa-free policies. "
            f"A total of {r.randrange(110, 720)} flights and {r.randrange(12, 190)} vessels were inspected. The busiest day was {_en_day(r)}, with {r.randrange(4, 19)},{r.randrange(100, 999)} crossings. Waiting time for Chinese citizens was kept within 30 minutes at all ports, the authorities said, reminding travelers to check the validity of their documents before they set out.")  # fmt: skip


def _resident(r: random.Random) -> str:
    """A name and a country: the rest is always the same."""
    who = _en_person(r)
    return (f"{who}, who comes from {r.choice(_NATIONS)}, received a foreign permanent resident ID card from the exit and entry administration of Lanjiang's public security department this week. \"This card makes Lanjiang my second hometown,\" {who.split()[1]} said at the handover. "
            "Holders of the five-star card can use it to buy train tickets, check in at hotels, open bank accounts, register for social insurance and handle government business online, in the same way as Chinese citizens use their ID cards. They no longer need a work permit or a visa and may enter and leave the country with the card and a valid passport. "
            "In recent years the province has opened a green channel for foreign professionals, with a single window for work permits and residence permits and a service hotline in eight languages. Applications are received on working days at all city-level exit and entry halls.")  # fmt: skip


def _chinese_class(r: random.Random) -> str:
    return (f"Free Chinese classes for expats, {r.choice(('spring', 'summer', 'autumn', 'winter'))} term. Level: {r.choice(('beginner', 'HSK 1', 'HSK 2', 'HSK 3', 'business Chinese', 'conversation'))}. Starts: {_en_day(r)}. Time: {r.choice(_WEEKDAYS)}s, {r.choice(('6:30-8:00 p.m.', '7:00-8:30 p.m.', '9:30-11:00 a.m.', '2:00-3:30 p.m.'))}, {r.randrange(8, 17)} sessions. Place: {r.choice(('Riverside', 'Drum Tower', 'Lakeview', 'University Road', 'Harbor', 'Old Wharf'))} Community Center, Room {r.randrange(101, 520)}, {r.choice(_EN_CITIES)}. Seats: {r.randrange(12, 36)}, first come, first served. "
            f"Bring your passport to register at the front desk. Textbooks are provided. Contact: Ms. {r.choice(('Shu', 'Luan', 'Pei', 'Qi', 'Weng', 'Gan'))}, ext. {r.randrange(201, 890)}.")  # fmt: skip


def _teacher_wanted(r: random.Random) -> str:
    return (f"{r.choice(_EN_CITIES)} {r.choice(('Normal University', 'Polytechnic', 'Medical College', 'Ocean University', 'Foreign Language School'))} is looking for {r.randrange(1, 7)} foreign teachers of {r.choice(('English', 'French', 'Japanese', 'Spanish', 'German', 'Russian', 'mathematics', 'architecture'))} for the academic year beginning in {r.choice(('September', 'March'))} {r.randrange(2023, 2028)}. The monthly salary is {r.randrange(9, 24)},{r.choice(('000', '500'))} yuan before tax, with {r.randrange(12, 20)} teaching hours a week. "
            "Applicants should hold a bachelor's degree or above, have at least two years of teaching experience, be in good health and have no criminal record. The school provides a furnished apartment on campus, medical insurance, a round-trip air ticket each year and help with the work permit. Native speakers of the language are preferred. "
            f"Please send a resume, copies of your diplomas and passport, a recent photo and two letters of reference to the international office before {_en_day(r)}. Only those who are shortlisted will be contacted for an online interview.")  # fmt: skip


def _recall(r: random.Random) -> str:
    return (f"{r.choice(('Hongtu', 'Lingyue', 'Beichen', 'Jiarui', 'Sanhe', 'Yuanhang'))} {r.choice(('Automobile', 'Motor', 'New Energy Vehicle'))} Co., Ltd. has filed a recall plan with the provincial market regulator and will recall {r.randrange(2, 88)},{r.randrange(100, 999)} {r.choice(('sedans', 'SUVs', 'electric cars', 'light trucks', 'minivans'))} from {_en_day(r)}, which were made between {r.choice(_EN_MONTHS)} {r.randrange(2015, 2020)} and {r.choice(_EN_MONTHS)} {r.randrange(2020, 2026)}. "
            f"In the vehicles affected, {r.choice(('the brake hose may crack', 'a software fault may cut the power', 'the airbag inflator may be damp', 'the fuel pump may stop', 'seat bolts may work loose', 'the rear camera may go dark', 'the battery coolant may leak'))}, which poses a safety risk. Dealers will inspect the vehicles and replace or update the part free of charge. Owners will be notified by registered mail and text message and may consult the hotline of the maker. Until the repair is made they should drive with care and seek help at once if a warning light comes on.")  # fmt: skip


def _ship_sold(r: random.Random) -> str:
    return (f"NOTICE OF JUDICIAL SALE OF VESSEL. Case No. ({r.randrange(2022, 2027)}) Lan 72 Zhi {r.randrange(12, 890)}. Notice is hereby given that the {r.choice(_EN_CITIES)} Maritime Court will sell by public auction online, from 10:00 a.m. on {_en_day(r)} to 10:00 a.m. the following day, the {r.choice(('bulk carrier', 'product tanker', 'container ship', 'tug', 'trawler', 'general cargo ship'))} M.V. {r.choice(('Hai', 'Jin', 'Xing', 'Dong', 'Rong'))} {r.choice(('Tong', 'Shun', 'Fu', 'Chang', 'Yang'))} {r.randrange(2, 99)}, flag {r.choice(('Panama', 'Liberia', 'China', 'Belize', 'Sierra Leone'))}, built {r.randrange(1998, 2019)}, gross tonnage {r.randrange(490, 38000)}, now lying at {r.choice(_EN_CITIES)} anchorage. "
            f"Starting price: {r.randrange(2, 76)}.{r.randrange(1, 10)} million yuan; deposit: {r.randrange(30, 800)},000 yuan. The vessel is sold as she lies, with all defects and without any warranty as to her condition, description or fitness. Creditors holding claims related to the vessel shall register their claims with the Court within 60 days of the last publication of this notice, failing which they shall be deemed to have waived payment out of the proceeds of sale. "
            "Intending bidders may inspect the vessel by prior appointment and at their own risk and expense. The successful bidder shall pay the balance within seven days, and shall take delivery at the place where the vessel lies. Upon delivery all encumbrances on the vessel shall be extinguished.")  # fmt: skip


def _indication(r: random.Random) -> str:
    place = r.choice(_EN_CITIES)
    return (f"{place} {r.choice(('pomelo', 'black tea', 'lotus seed', 'oysters', 'rice wine', 'camellia oil', 'inkstone', 'bamboo shoots', 'yam', 'goat'))} has been granted national protection as a geographical indication, the provincial intellectual property office announced on {_en_day(r)}. The product is grown or made in {r.randrange(3, 19)} townships of {place}, where {r.randrange(2, 40)},{r.randrange(100, 999)} households earned {r.randrange(60, 990)} million yuan from it last year. "
            f"It owes its quality to the local water, soil and climate and to skills handed down over centuries. With the new entry, the province now has {r.randrange(61, 190)} such products. The office will help producers to use the special sign, set up standards and crack down on imitations at home and abroad.")  # fmt: skip


def _hall_moves(r: random.Random) -> str:
    """One slot, the road to which it moves, and the city in its name."""
    return (f"Notice on relocation. To provide better services for foreign residents, the {r.choice(_EN_CITIES)} exit and entry service hall will be moved to {r.randrange(8, 560)} {r.choice(('Binjiang Avenue', 'Wenchang Street', 'Jianan Road', 'Xueshi Street', 'West Renmin Road', 'Gongnong Road'))}. The phone number, the office hours and the items handled will stay the same: visa extension and replacement, stay and residence permits, permanent residence and registration of lodging. "
            "The hall is open from 9:00 a.m. to 12:00 noon and from 1:30 p.m. to 5:00 p.m. on working days, and on Saturday mornings for those who have made an appointment. Applicants should come in person with their passport and one recent photo; children under 16 may be represented by a parent. Self-service machines for photos and payment are found next to the entrance. We apologize for any inconvenience.")  # fmt: skip


NINTH: dict[str, Form] = {
    "bankruptcy": _bankrupt, "restricted from spending": _no_luxuries, "deed lost": _deed_lost, "environmental impact": _impact,
    "deputy's proposal answered": _deputy_answered, "letter to the governor answered": _letter_answered, "waters closed": _waters_closed,
    "thesis defended": _thesis, "doctor away": _doctor_away, "fined": _fined, "society struck off, name": _struck_off,
    "plan approved": _plan_approved, "under inquiry, name and office": _under_inquiry, "fuel price": _fuel, "study circle": _study_circle,
    "patent sold": _patent_sold, "hotline's week": _hotline, "land to be taken, village and use": _land_to_be_taken,
    "freight train, English": _freight_train, "cruise ship, English": _cruise, "border crossings, English": _crossings,
    "resident's card, English, name and country": _resident, "Chinese class, English": _chinese_class, "teacher wanted, English": _teacher_wanted,
    "recall, English": _recall, "ship sold by court, English": _ship_sold, "indication of origin, English": _indication,
    "hall moves, English, address": _hall_moves,
}  # fmt: skip


class _Told(NamedTuple):
    """A story with what a second desk would print about it."""

    headline: str
    other_headline: str
    standfirst: str
    text: str
    added: str
    """A paragraph of the second desk's own."""
    rephrased: dict[str, str]
    """Sentences as the second desk would say them, about a tenth of all."""


_ZH = [
    _Told("新生儿“出生一件事”全省通办", "孩子没出院，户口社保已办好", "少跑六个窗口，九项手续一张表办齐。",
          "在云汀市妇幼保健院住院部三楼，一台半人高的自助终端成了新手父母的“网红”。7月8日上午，初为人父的骆海涛在屏幕前核对完信息、按下确认键，不到12分钟，女儿的出生医学证明、户口登记和医保参保便一并提交。\n"
          "过去，给新生儿办齐这些手续，要跑卫健、公安、医保、人社等6个窗口，填写11张表格，最快也要15个工作日。“光复印件就印了几十张，来回请了三天假。”骆海涛说，这是他两年前给大儿子办手续时的经历。\n"
          "变化来自一次数据打通。去年底，岚江省大数据局牵头，把9个部门的接口接到同一个平台上，表格合并为1张，材料从24份减到5份，能由系统调取的一律不再让群众提供。平台上线以来，全省已有8.3万个家庭用上这项服务，占同期新生儿的76.4%。\n"
          "打通并不容易。各部门对“姓名”一栏的字数限制都不一样，少数民族群众的长名字常常提交失败。省大数据局政务服务处处长舒敏介绍，技术团队用了4个月逐项统一标准，先后修改字段137个，又请来30名年轻父母试用，根据他们的意见把操作步骤压缩了一半。\n"
          "对不会用智能设备的家庭，医院保留了人工窗口，由护士长带着平板电脑到床边代办。松岭县地处山区，县医院还把服务延伸到乡镇卫生院，产妇出院回乡后仍可就近补办。\n"
          "下一步，岚江省计划把入学、就业、退休等13个“一件事”接入平台，年内实现省市县三级通办。",
          "记者从市行政审批局了解到，我市6家助产医院均已配备自助终端，周末和节假日照常开放；市民也可以在手机端“岚江办”应用里搜索“出生一件事”自行申报，遇到问题可拨打12345咨询。",
          {"“光复印件就印了几十张，来回请了三天假。”骆海涛说，这是他两年前给大儿子办手续时的经历。": "骆海涛两年前给大儿子办手续时就吃过苦头，前后请了三天假，复印件攒了几十张。", "打通并不容易。": "要把数据连起来，难处不少。"}),
    _Told("无人机巡河 让排污口无处可藏", "河长有了“千里眼”", "一天飞完过去七天走的路。",
          "清晨6时，赤崖县黄泥河边薄雾未散，河道巡查员聂永贵把一架无人机放上起飞点。30分钟后，18公里河段的影像传回县河长制办公室，系统自动标出4处疑似问题：两处漂浮垃圾，一处岸坡塌损，还有一个此前没有登记的排水口。\n"
          "聂永贵今年56岁，巡河已有19年。早年靠两条腿和一根竹竿，走完全程要一整天，雨后路滑，他摔断过一次手腕。“有些地方长满芦苇，人根本下不去，明知道有味道，就是找不到口子。”\n"
          "2023年，赤崖县拿出260万元购置无人机和水质快检设备，并把全县32条河流划成97个航段，每段每周至少飞行两次。县里还培训了41名持证飞手，其中27人是原来的巡查员。\n"
          "无人机带来的不仅是速度。去年9月的一次夜航中，热成像镜头在九渡镇下游发现一股温度异常的水流，执法人员循迹找到一家电镀作坊埋在地下的暗管。该作坊被责令关停，负责人移送公安机关处理，这是全县第一起凭航拍证据办结的案件。\n"
          "县生态环境分局总工程师祝明哲说，一年来通过航巡发现问题612个，已整改594个，整改率97.1%，黄泥河出境断面水质由四类提升到三类。\n"
          "新办法也遇到新难题。山谷里信号弱，电池在冬天只能撑20分钟，一些村民担心镜头拍到自家院子。为此，县里规定飞行高度不得低于80米，影像保存90天后自动删除，并在沿河村庄公布航线和时段。\n"
          "聂永贵如今仍随身带着那根竹竿。他说，机器看得远，可水是清是浊、鱼多不多，还得蹲下来瞧一瞧。",
          "据了解，黄泥河是岚江一级支流，全长63公里，流经赤崖、长坪两县，沿线有8个乡镇、11万人口。上世纪90年代，两岸曾聚集数十家小电镀、小造纸作坊，水体一度发黑发臭。",
          {"聂永贵今年56岁，巡河已有19年。": "56岁的聂永贵，在这条河边已经巡了19年。", "新办法也遇到新难题。": "不过，无人机上岗也带来了新的烦恼。"}),
    _Told("老年食堂怎样才能办得久", "一餐热饭背后的一本账", "七成食堂曾亏损，如今多数收支相抵。",
          "上午10时半，梓湖市古埠街道学士社区老年食堂已经排起了队。当天的菜单写在小黑板上：清蒸鲈鱼、肉末豆腐、蒜蓉菜心，一荤两素加汤，80岁以上老人收费6元，70岁以上8元。\n"
          "84岁的独居老人阎桂芝是这里的常客。她患有糖尿病，食堂给她备了低糖餐，腿脚不便的日子，志愿者会把饭盒送到五楼家中。“自己一个人懒得开火，以前经常一碗粥吃两顿。”\n"
          "这样的食堂，梓湖市共有163家。可就在三年前，首批开办的40家中有28家亏损，9家关了门。市民政局养老服务科科长戚丽萍坦言，当时重建设、轻运营，装修花了不少钱，厨师工资却没有着落。\n"
          "转机来自三项改变。一是由5家中央厨房统一配送，单餐成本从13.2元降到9.7元；二是允许食堂在老人用餐之后向上班族开放，以正常价格的收入补贴老人；三是补助不再按床位、面积发放，而是按刷脸就餐人次结算，每人次2元至4元。\n"
          "学士社区食堂负责人霍建邦算了一笔账：每天供应老人餐210份、社会餐160份，加上街道免收的房租，去年结余3.6万元，全部用来添置了保温车。\n"
          "并非所有地方都适合。在居住分散的北部山区，配送一份餐的油费比菜钱还贵。松岭镇的办法是“邻里搭伙”，由村里手艺好的妇女在自家灶台做饭，为周围五六位老人供餐，村集体每月给予800元补贴，卫生由乡镇食安员每周抽查。\n"
          "目前，梓湖市老年食堂日均就餐人数达到2.1万人次，七成以上实现收支平衡。市里正在起草条例，拟对食堂用房、补助标准和食品安全责任作出规定，预计明年春天提请审议。",
          "另据市卫健委消息，今年起市属医院营养科医师将与老年食堂结对，每月到店指导一次，为高血压、糖尿病老人调整菜谱，并在食堂设点提供免费血压血糖检测。",
          {"并非所有地方都适合。": "但这套办法也有不灵的地方。", "这样的食堂，梓湖市共有163家。": "目前，梓湖全市已有163家类似的食堂。", "学士社区食堂负责人霍建邦算了一笔账：": "学士社区食堂负责人霍建邦给记者报了一串数字："}),
    _Told("鹤浦港：靠港船舶用上“绿电”", "巨轮靠岸，熄火插电", "岸电使用率两年间翻了一番多。",
          "一艘载重7万吨的散货船缓缓靠上鹤浦港东作业区6号泊位，两名工人拖来手臂粗的电缆，与船舷接口对接。几分钟后，船上的柴油辅机停止轰鸣，烟囱不再冒烟。\n"
          "“以前船一靠岸，机器照样转，码头上一层油烟味，洗过的衣服晾出去都是黑点。”在港区附近住了30年的居民仇玉珍说。\n"
          "据测算，一艘同类船舶停靠一昼夜，辅机要烧柴油约9吨。改用岸电后，每次靠泊可减少二氧化碳排放28吨，船东还能省下近两成的能源费用。然而设备建成之初，用的船并不多。鹤浦港务集团副总经理栾志高介绍，2022年全港岸电使用率只有21%，原因在于接口标准不一，插拔要等一个多小时，电价也没有优势。\n"
          "港务集团随后投入1.7亿元，把38个泊位的设备改造为快速接插式，连接时间缩短到10分钟以内；供电公司则推出夜间优惠电价，每千瓦时降低0.18元。对连续使用岸电的船舶，引航和靠泊顺序给予优先。\n"
          "今年上半年，鹤浦港岸电使用率升至54.6%，用电量达到2360万千瓦时，相当于1.2万户家庭一年的用电。港区周边监测站的二氧化硫浓度同比下降31%。\n"
          "港口还在后方仓库的屋顶铺设了11万平方米光伏板，所发电力优先供给岸电系统。栾志高表示，到2028年，集团将让全部集装箱泊位和邮轮泊位具备岸电供应能力，并试点以甲醇为燃料的拖轮。",
          "鹤浦港去年完成货物吞吐量1.93亿吨，集装箱吞吐量412万标箱，航线通达47个国家和地区的102个港口，是岚江省唯一的亿吨大港。",
          {"几分钟后，船上的柴油辅机停止轰鸣，烟囱不再冒烟。": "不多时，柴油辅机安静下来，烟囱口的黑烟也散了。", "然而设备建成之初，用的船并不多。": "可在设备刚建好的那阵子，愿意用的船寥寥无几。"}),
    _Told("背着国徽去开庭", "山路上的巡回法庭", "二十二年，走遍三百多个村寨。",
          "雨后的山路泥泞难行，龙泓县人民法院松岭法庭庭长甘守业把国徽用塑料布裹好，背在身上，一步一滑地往坡上走。这天他要去海拔1400米的竹排村，审理一起因林地界线引起的纠纷。\n"
          "案件标的不大，只有3200元，两家人却已经争了8年，从吵嘴发展到砍树、堵路。起诉到法院后，甘守业没有急于开庭，先后4次上山，用卫星定位仪沿着老界桩走了一遍，又找来村里最年长的3位老人回忆当年分山的情形。\n"
          "庭审设在村小学的操场上，课桌拼成审判台，60多名村民围坐旁听。法庭调查结束后，甘守业打开平板电脑，把航拍图和1983年的林权底册重叠在一起，界线一目了然。两个小时后，双方当场签下调解协议，被告林某答应退出多占的0.7亩林地，原告放弃赔偿要求。\n"
          "“不是钱的事，是一口气。现在看得明明白白，气也就顺了。”原告说。\n"
          "松岭法庭管辖3个乡镇、58个村，面积860平方公里，最远的村寨离法庭有73公里。22年来，甘守业和同事们行程超过19万公里，巡回办案1640件，调解撤诉率达到68%，没有一件因处理不当引发上访。\n"
          "近年来，法庭在12个偏远村设立了诉讼服务点，村民通过视频就能立案、作证。但甘守业仍坚持每月上山两次。他说，有些话隔着屏幕说不出来，围着火塘才说得透。\n"
          "今年春天，龙泓县法院把这些案例编成38个小故事，用方言录成广播，每天傍晚在村里的大喇叭播放。竹排村村支书翁广田说，播了半年，来找他评理的人少了三分之一。",
          "龙泓县位于岚江省西北部，山地占全县面积的九成，少数民族人口占42%。全省法院目前共有车载法庭、马背法庭等巡回审判点490个，去年就地开庭1.1万次。",
          {"“不是钱的事，是一口气。现在看得明明白白，气也就顺了。”原告说。": "原告事后说，争的其实不是钱，看清楚了界线，心里那口气也就平了。", "但甘守业仍坚持每月上山两次。": "即便如此，每个月甘守业还是要上两回山。"}),
    _Told("耐盐水稻在白洋滩涂试种成功", "盐碱滩上稻花香", "平均亩产三百九十六公斤，种子仍是短板。",
          "10月19日，白洋区滩涂农场的稻田测产结果公布：试种的耐盐水稻平均亩产396.4公斤，比去年提高52公斤。这片田的土壤含盐量为千分之四到千分之六，三年前还只长碱蓬。\n"
          "试种由岚江省农业科学院承担，面积1150亩，共选用9个品种。课题组负责人裴文澜介绍，盐碱地种稻要过三道关：出苗、返青和抽穗，其中最怕的是5月连续晴热，水分一蒸发，盐分便顺着土壤毛细管返到地表，一夜之间就能把秧苗烧黄。\n"
          "团队的办法是“以水压盐、暗管排盐”。他们在地下1.2米处埋设了46公里带孔的排水管，灌入的淡水把盐分带进管道，再抽排到潮沟里。与过去漫灌相比，每亩节水约180立方米。\n"
          "农场职工喻春生跟着课题组干了三年，从怀疑到信服。“头一年收了不到200斤，稻秆细得像香。我们私下说，专家怕是来交学费的。”他说，如今附近4个村都派人来打听种子。\n"
          "成绩之外，难题也摆在面前。耐盐稻米口感略硬，市场价格每公斤只比普通大米高0.4元，而暗管改造每亩要投入2700元。裴文澜认为，光靠卖米收不回成本，应当把改良后的土地算作耕地后备资源，由占补平衡资金来分担。\n"
          "种子同样紧张。今年收获的种子经过筛选，只够明年播种6000亩。省农业农村厅已经在南方安排了冬季加代繁育，预计后年种植面积可以扩大到2万亩。\n"
          "岚江省有沿海滩涂盐碱地87万亩，其中约三分之一具备淡水灌溉条件。",
          "本报曾在2022年报道过白洋滩涂改良的起步阶段，当时首批300亩试验田因台风海水倒灌几近绝收，课题组在次年加高了2.3公里海堤，并增设4座挡潮闸。",
          {"成绩之外，难题也摆在面前。": "产量上去了，账却还算不过来。", "种子同样紧张。": "另一个瓶颈是种子。"}),
    _Told("老棉纺厂变身夜市街区", "停产二十年，旧厂房又亮了灯", "不拆一堵墙，引来四百个摊位。",
          "晚上8时，磐州市第二棉纺厂的锯齿形厂房里灯火通明，空气里飘着烤鱿鱼和糖炒栗子的香味。曾经摆放细纱机的车间如今排开一溜小摊，头顶的行车轨道上挂满灯笼。\n"
          "这座厂建于1958年，鼎盛时有职工4200人。2003年停产以后，4.6万平方米厂房空置了近20年，杂草长到一人多高。2021年，开发商提出拆除厂房建设住宅，6名退休职工联名写信，希望留下一点念想。\n"
          "“我在细纱车间干了27年，耳朵就是在这里震聋的，可还是舍不得。”写信人之一、71岁的晁雪琴说。\n"
          "市政府经过三次听证，最终决定保留全部主体厂房，改为由国有公司出资加固、向小商户出租的街区。改造花费8300万元，只相当于新建同等面积商业设施的四成。设计师保留了墙上的标语、配电箱和一台1964年出厂的梳棉机，屋面天窗换成中空玻璃。\n"
          "街区今年五一开业，首批进驻摊位412个，租金每天35元起，对下岗职工和应届毕业生前半年免收。开业五个月，累计接待游客196万人次，带动1500多人就业，摊主中有三成是原棉纺厂职工及子女。\n"
          "热闹也带来烦恼。附近居民多次投诉夜间噪声，街区为此把音响关闭时间提前到22时，在南侧加装了240米隔音屏，并划出停车位680个。磐州市商务局局长邵振华表示，夜市能不能长久，要看邻居答不答应。\n"
          "冬季将至，街区正在给车间加装暖风。晁雪琴每周来当两次义务讲解员，她最爱领着孩子们去看那台梳棉机，告诉他们，一根棉条是怎样变成一件衬衫的。",
          "近年来，岚江省先后公布三批工业遗产名录，共收入63处，其中19处改造为博物馆、创意园或者体育场馆。省工信厅提醒，改造利用须先做结构安全和消防评估，不得借改造之名搞房地产开发。",
          {"热闹也带来烦恼。": "人气旺了，矛盾也跟着来了。", "这座厂建于1958年，鼎盛时有职工4200人。": "1958年建厂的磐州二棉，最红火的时候有4200名工人。"}),
    _Told("岚江省发布民宿消防新规", "民宿装修这些材料不能用", "现有民宿须在一年半内完成整改。",
          "岚江省消防救援总队和省文化和旅游厅8月12日联合发布民宿消防安全管理办法，自10月1日起施行。办法适用于经营用客房不超过14间、建筑不超过4层的民宿，全省约有1.28万家。\n"
          "按照规定，民宿每层应当设置独立的感烟报警器，客房内配备逃生绳、手电筒和防烟面罩，疏散楼梯不得采用木质材料，二层以上窗户不得安装无法从内部开启的防盗网。厨房使用瓶装液化气的，气瓶间与客房之间须用实体墙隔开。\n"
          "办法对木结构古民居作了变通：因保护要求不能改动楼梯的，可以加装简易喷淋，并把三层以上房间改作库房。省消防救援总队防火监督处处长樊立解释，全省36个传统村落的民宿大多是木楼，一刀切等于关门，必须给出切实可行的替代办法。\n"
          "征求意见期间，有关部门共收到意见873条，其中争议最大的是费用。丹渚市民宿协会会长闵晓枫测算，一家8间房的民宿，改造平均要花4.5万元，相当于淡季三个月的收入。对此，办法规定给予18个月过渡期，县级财政可按不超过30%的比例补助。\n"
          "过渡期满仍不合格的，由消防部门责令停业整改；拒不整改的，处以5000元以上5万元以下罚款，并通报在线旅游平台下架。\n"
          "过去五年，岚江省民宿共发生火灾47起，造成3人死亡，起因以电气线路故障和电动车室内充电为主，两项合计占74.5%。",
          "我市文旅部门表示，将从9月起组织4支服务队逐镇上门，为经营者免费出具整改清单，并委托职业学院开办12期培训班，预计年底前覆盖全部726家登记民宿。",
          {"办法对木结构古民居作了变通：": "对木结构的老房子，新规留了余地：", "征求意见期间，有关部门共收到意见873条，其中争议最大的是费用。": "花多少钱，是征求意见时873条意见中最集中的争论。"}),
]  # fmt: skip

_EN = [
    _Told("Yunting opens one-stop center for foreign residents", "One counter, eight languages: newcomers spared a long round of offices", "Work permits that took a month are issued in a week.",
          "When Elena Petrova moved to Yunting nine years ago to teach the violin, she needed five weeks and seven offices to get her papers in order. Last Tuesday she helped a colleague do the same in one morning, at one counter.\n"
          "The counter belongs to the city's new service center for foreign residents, which brings together the labor, public security, tax and health departments under one roof on Wenchang Street. It opened in April and has handled 6,820 cases so far. Staff speak eight languages, and a program on the tablets at each desk covers 22 more.\n"
          "Work permits and residence permits, which used to be applied for one after the other, are now accepted with one form and 9 documents instead of 21. The average time to a decision has fallen from 28 days to 7, said Pei Minzhe, the director. About 63 percent of applicants never have to come back.\n"
          "Getting the departments to share their data was the hard part. Each of them spelled foreign names in its own way, so that the same person might appear three times. \"We found one engineer whose records did not recognize each other,\" Pei said. A team of 12 cleaned up 41,000 entries.\n"
          "The center also answers questions that have little to do with papers. On Saturdays volunteers explain how to register a child for school, rent an apartment or see a doctor, and an organization of retired lawyers gives advice free of charge.\n"
          "Not everything is smooth. Applicants in the outer districts still travel more than 40 kilometers, and there is no evening service. Two branches are to open in the harbor district and the university town before the end of the year.\n"
          "Yunting has some 17,400 foreign residents, a third of them students. \"It is the small things that make you stay,\" Petrova said. \"Somebody looks at your form and says: do not worry, we will fix it.\"",
          "A similar center is being planned in Panzhou, where the number of foreign engineers has doubled since the battery works opened. Officials from the two cities met in June to agree on common forms, so that a permit issued in one of them can be renewed in the other.",
          {"Getting the departments to share their data was the hard part.": "What proved hardest was to make the departments share what they knew.", "Not everything is smooth.": "There are still complaints."}),
    _Told("Cold-chain trains carry Longhong's fruit to northern markets", "From hillside to supermarket shelf in 40 hours", "Refrigerated rail cuts losses on the way by more than half.",
          "At four in the afternoon the last crates of loquats are lifted into a white container at Longhong railway yard. Forty hours later they will be on sale in supermarkets 1,900 kilometers to the north.\n"
          "The trains began running in March, three times a week, each with 25 refrigerated containers that keep the fruit at 2 to 4 degrees. By the end of June they had carried 18,600 tons of loquats, bayberries and plums, according to the county's transport bureau.\n"
          "Growers used to depend on trucks, which took three days, and nearly 20 percent of the fruit was bruised or rotten when it arrived. Losses are now below 8 percent, said Luan Yuzhen, who heads a cooperative of 460 households. \"We threw away one basket in five, and everybody thought that was simply how it is.\"\n"
          "The service costs about 15 percent more than the road, but the railway offers a rebate when a train is full, and buyers pay better prices for fruit that lasts a week on the shelf. Members of the cooperative earned on average 4,300 yuan more this season than last.\n"
          "The containers were built by a local factory that used to make freezers. A sensor in each of them reports temperature and humidity every ten minutes, and the color of a small light tells the yard workers at once whether something is wrong. Two containers failed in May; the fruit in one was saved because the driver was called in time.\n"
          "A new packing center with a floor space of 12,000 square meters is under construction beside the yard. It will pre-cool 300 tons a day, three times as much as the old one. The bureau hopes to add a weekly train to Central Asia next year, provided that the customs program for fresh goods is extended to Longhong.",
          "Longhong lies in the hills of southern Lanjiang and has grown loquats for some 600 years. The fruit is sold under a protected name, and the county plants 21,000 hectares of it, which makes it the largest grower in the province.",
          {"Members of the cooperative earned on average 4,300 yuan more this season than last.": "On average, a member took home 4,300 yuan more than in the season before.", "The containers were built by a local factory that used to make freezers.": "It was a local maker of freezers that built the containers."}),
    _Told("Masons learn to mend covered bridges the old way", "No nails, no hurry: a school for bridge builders", "Thirty-two apprentices keep a dying craft alive.",
          "In a shed beside the Chiya River, Weng Guangtian taps a beam with the handle of his chisel and listens. \"Hollow,\" he says, and a dozen apprentices bend down to listen as well.\n"
          "Weng, 74, is one of the last carpenters in Lanjiang who can build a covered bridge of woven timber arches without a single nail. There are 87 such bridges left in the province, the oldest from 1564. Four were swept away by the flood of 2019, and when the county wanted to rebuild them it found only three men who knew how, all of them past 65.\n"
          "The following year the county opened a school for the craft in an old grain store. It takes 16 apprentices a year, pays them 3,000 yuan a month and asks them to stay for two years. So far 32 have finished and 25 still work in the trade. Five are women, which the neighbors thought strange at first.\n"
          "The course begins with trees. Apprentices spend three months in the forest choosing cedars of the right age and color, because timber cut in the wrong season splits. Only then do they learn the joints, of which there are 46, each with a name that exists in no dictionary.\n"
          "The two bridges they have rebuilt cost 5.8 million yuan. A concrete bridge would have cost 40 percent less and taken half the time, said Shu Lin of the county heritage center, but it would not have brought 210,000 visitors to a valley where the last inn had closed.\n"
          "Engineers from the provincial university have measured all the bridges with lasers and organized the drawings in a catalog that is open to everybody. They found that the arches carry loads 2.4 times as heavy as was believed.\n"
          "The next task is a bridge of 38 meters in the village of Tangbei. Weng will not climb the scaffold. \"I shall sit on the bank and shout,\" he said. \"That is the best part of the work.\"",
          "Covered bridges of this type are found only in a few counties of eastern China. Those in Lanjiang were placed under provincial protection in 2006, and an application to have the craft recognized internationally is being prepared together with two neighboring provinces.",
          {"There are 87 such bridges left in the province, the oldest from 1564.": "Of these bridges 87 survive in the province; one goes back to 1564.", "The course begins with trees.": "It is with trees that the course starts."}),
    _Told("Spoonbills return to Hepu Bay in record numbers", "Counting birds at dawn: a bay comes back to life", "Ponds given up by fish farmers become a winter home.",
          "Volunteers counted 412 black-faced spoonbills in Hepu Bay last weekend, the highest number since records began in 1998 and 17 percent more than a year ago, the bay's nature reserve said.\n"
          "The rare birds, which breed on islands off the Korean Peninsula, spend the winter on the mud flats from November to March. Twenty years ago fewer than 30 came. Most of the shallows had been turned into fish ponds, and boats with engines chased the birds from what remained.\n"
          "The change began in 2014, when the reserve leased 640 hectares of ponds from 118 families and lowered the water to 20 centimeters in the cold season, so that wading birds could feed. The families get 900 yuan per hectare and month and may raise shrimp in summer. \"At first we thought they were mad to pay us for doing nothing,\" said Nie Haitao, who now leads bird-watching tours.\n"
          "Wardens removed 350 tons of old nets and planted reeds along 11 kilometers of dikes. A program that pays fishermen to collect garbage has brought in another 96 tons. Water samples are taken at 14 points each week, and since 2021 all of them have met the national standard for aquatic life.\n"
          "The birds are counted by 60 volunteers who stand at fixed points before sunrise. To keep them from counting the same flock twice, they report by radio the color of the rings on the birds' legs. The oldest spoonbill seen this year was ringed 16 years ago.\n"
          "The reserve worries about a harbor extension planned on the northern shore, which would bring dredgers within three kilometers of the roost. The port company has agreed to stop work from December to February and to put up gray screens against light. Researchers will watch for three winters whether that is enough.",
          "The world population of the black-faced spoonbill has grown to about 6,900, according to the latest international census. The species was brought down to fewer than 300 birds in the 1980s and remains on the list of endangered animals.",
          {"Twenty years ago fewer than 30 came.": "Two decades ago, not even 30 of them were seen.", "The birds are counted by 60 volunteers who stand at fixed points before sunrise.": "Before sunrise, 60 volunteers take up fixed posts to count."}),
    _Told("Night schools for adults fill up within minutes", "After work, back to class: 86,000 seats gone in a quarter of an hour", "Dumplings, drones and calligraphy for 500 yuan a term.",
          "At 10 a.m. on Monday the city of Zihu opened registration for its autumn night schools. Fifteen minutes later all 86,000 seats were gone, and calligraphy, pastry and video editing had sold out in the first 40 seconds.\n"
          "The courses are held in cultural centers, schools and even banks that are empty after work. They cost 500 yuan for 12 evenings, less than a third of what private studios charge. When they started in 2022 there were 19 courses in two neighborhoods; now there are 730 all over the city.\n"
          "Seven in ten of those who enroll are between 18 and 45 years old, and 78 percent are women. \"I sit at a screen all day,\" said Qi Siyuan, an accountant who is learning to lay bricks. \"Here I can see in the evening what I have done.\"\n"
          "Teachers are paid 300 yuan an evening by the city, which spent 14.2 million yuan on the program last year. There is a shortage of good ones. The culture bureau has therefore invited craftsmen, chefs and retired professors to apply and requires them to give a trial lesson to a jury of former pupils. Of 1,260 applicants, 410 passed.\n"
          "Scalpers have been a nuisance: seats were offered online for as much as 1,800 yuan. Since this term registration has been tied to a person's ID card, and anybody who misses three evenings without notice is barred for a year. One seat in ten is kept for people without a smartphone, who may sign up at the counter.\n"
          "Researchers at the normal school who questioned 2,300 pupils found that nearly half had made friends in class whom they still saw a year later. The bureau plans to extend the courses to 26 towns in the countryside, starting with those that have organized evening buses.",
          "Elsewhere in the province, Panzhou and Danzhu have opened night schools of their own with 31,000 seats between them, and a labor union in Yunting runs classes at the gates of factories, timed to the change of shifts.",
          {"There is a shortage of good ones.": "Good teachers, however, are hard to find.", "Scalpers have been a nuisance: seats were offered online for as much as 1,800 yuan.": "Seats were resold online for up to 1,800 yuan, to the annoyance of many."}),
    _Told("Robots join tea pickers on Baiyang's steep slopes", "Two leaves and a bud: can a machine learn to pluck?", "Trial shows good eyes but slow hands.",
          "The robot stops in front of a tea bush, turns three cameras on it and waits. After two seconds a thin arm reaches out and takes two leaves and a bud. The picker in the next row has taken nine in the meantime.\n"
          "The trial on a terrace in Baiyang, run by the tea institute of Lanjiang since April, is the first in the province in which machines pluck fine tea rather than shear the whole bush. Eight robots work on 3.5 hectares. They recognize 86 percent of the shoots that are ready and damage 4 percent of those they pluck, said Zhu Wenlan, the engineer in charge. A practiced human hand damages 1 percent.\n"
          "Labor is the reason for the effort. In spring the county needs 38,000 pickers for three weeks, and every year it finds fewer. Their average age is 59. Wages have risen from 120 to 260 yuan a day within six years and now make up more than half of the cost of the best tea.\n"
          "The slopes are the difficulty. Wheels slip on gradients above 25 degrees, so the newest machines hang from a cable like a ski lift. Wind moves the leaves, and at noon the cameras are blinded by glare. The program therefore works best at night, under lamps of a bluish color.\n"
          "Growers are curious and cautious. A robot costs 190,000 yuan and would have to run for at least seven seasons to pay for itself. \"It does not chat and it does not drink my tea,\" said Qiu Yonggui, who owns 2.6 hectares. \"But my neighbors are the ones who tell me when the leaves are right.\"\n"
          "The institute means to double the speed by next spring by giving each machine a second arm. Until then the robots are to be lent to cooperatives free of charge, and a service center with six mechanics will open in Baiyang in October.",
          "Baiyang is the second largest tea county in Lanjiang with 16,800 hectares of plantations. Its green tea sold at spring auctions for 640 yuan per kilogram on average this year, somewhat below the record of 2021, after frost in the middle of March delayed the harvest by 9 days.",
          {"Labor is the reason for the effort.": "Behind the effort lies a lack of labor.", "Growers are curious and cautious.": "Among growers, interest is mixed with doubt."}),
]  # fmt: skip

_TOLD = {told.text: told for told in (*_ZH, *_EN)}
STORIES: dict[str, list[str]] = {"zh": [told.text for told in _ZH], "en": [told.text for told in _EN]}

Edit = Callable[[random.Random, str, str], tuple[str, str]]
_PAPERS = ["岚江日报", "云汀晚报", "岚江发布", "磐州新闻网", "岚江省人民政府门户网站"]
_EN_PAPERS = ["Lanjiang Daily", "eyunting.example", "Panzhou Today", "Official Website of Lanjiang Province"]


def _headline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    told = _TOLD[text]
    other = f"{told.other_headline}\n{told.standfirst}\n" if r.random() < 0.6 else f"{told.other_headline}\n"
    return f"{told.headline}\n{text}", other + text


def _dateline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """With a dateline in one paper; in the other with none, or a byline of its own."""
    if language == "zh":
        first = f"岚江通讯社{r.choice(_CITIES)[:-1]}{_short_day(r)}电（记者 {_person(r)}、{_person(r)}）{text}"
        return first, r.choice(("", f"本报讯（记者{_person(r)} 通讯员{_person(r)}）", f"{r.choice(_PAPERS)}记者 {_person(r)}\n")) + text  # fmt: skip
    first = f"{r.choice(_EN_CITIES).upper()}, {_en_day(r)} (Lanjiang News Service) -- {text}"
    return first, r.choice(("", f"By {_en_person(r)}\n", f"{r.choice(_EN_CITIES)} ({r.choice(_EN_PAPERS)}) – ")) + text


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, _without_tail(r, text, 0.62)


def _without_tail(r: random.Random, text: str, least: float) -> str:
    parts = text.split("\n")
    ends = [end for end in range(1, len(parts)) if len("\n".join(parts[:end])) >= least * len(text)]
    return "\n".join(parts[: r.choice(ends)])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    parts = text.split("\n")
    at = r.randrange(1, len(parts) - 1)
    return text, "\n".join(parts[:at] + parts[at + 1 :])


_BRITISH = {"percent": "per cent", "program": "programme", "center": "centre", "kilometer": "kilometre", "centimeter": "centimetre", " meters": " metres", "labor": "labour", "neighbor": "neighbour", "harbor": "harbour", "color": "colour", " tons": " tonnes", "recognize": "recognise", "organiz": "organis", "catalog ": "catalogue ", "gray": "grey", "enroll ": "enrol "}  # fmt: skip


@lru_cache(maxsize=3)
def _converter(config: str) -> OpenCC:
    return OpenCC(config)


def _other_script(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        changed = _converter(r.choice(("s2t", "s2tw", "s2hk"))).convert(text)
        return text, changed.replace("“", "「").replace("”", "」") if r.random() < 0.5 else changed
    british = text
    for one, other in _BRITISH.items():
        british = british.replace(one, other)
    return text, british


def _other_marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        marks = r.choice(("，,。.：:；;（(）)“\"”\"", "“「”」，,", "“\"”\"，，。．、､"))  # fmt: skip
        return text, "\n\n".join("　　" + part for part in text.translate(str.maketrans(marks[::2], marks[1::2])).split("\n"))  # fmt: skip
    curly = re.sub(r'"([^"]*)"', r.choice(("“\\1”", "‘\\1’", "«\\1»")), text)
    return text, curly.replace("'", "’").replace(";", " –").replace(". ", ".  ").replace(", and ", " and ")


def _furniture(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, text + _credits(r, language)


def _credits(r: random.Random, language: str) -> str:
    if language == "zh":
        return r.choice((
            f"\n（来源：{r.choice(_PAPERS)}　作者：{_person(r)}　责任编辑：{_person(r)}）\n【打印本页】【关闭窗口】【字号：大 中 小】\n扫一扫在手机打开当前页",
            f"\n图片由受访单位提供\n编辑：{_person(r)}\n校对：{_person(r)}\n审核：{_person(r)}\n版权声明：凡注明“{r.choice(_PAPERS)}”的作品，未经授权不得转载、摘编或者以其他方式使用，违者将追究法律责任。",
            f"\n信息来源：{r.choice(_PAPERS)}\n分享到：微信 微博\n上一篇：{r.choice(_CITIES)}召开全市安全生产工作会议\n下一篇：{_county(r)}：惠民工程进万家\n主办：岚江省人民政府办公厅　网站标识码：99000000{r.randrange(10, 99)}　岚ICP备{r.randrange(10000000, 99999999)}号",
        ))  # fmt: skip
    return r.choice((
        f"\nEditor: {_en_person(r)}\nSource: {r.choice(_EN_PAPERS)}\nPrint  |  Share  |  Back to top",
        f"\nCopyright {r.randrange(2022, 2027)} {r.choice(_EN_PAPERS)}. All rights reserved. Reproduction in whole or in part without permission is prohibited.\nContact us | Site map | About Lanjiang",
        f"\nRelated stories\n{r.choice(_EN_CITIES)} steps up flood preparations\nTrade fair opens in {r.choice(_EN_CITIES)}\nReporting by {_en_person(r)}; editing by {_en_person(r)}",
    ))  # fmt: skip


def _own_paragraph(r: random.Random, language: str, text: str) -> tuple[str, str]:
    parts = text.split("\n")
    parts.insert(r.randrange(1, len(parts) + 1), _TOLD[text].added)
    return text, "\n".join(parts)


_ALIKE = {"的": "地", "在": "再", "作": "做", "已": "己", "和": "合", "为": "位", "以": "已", "由": "有", "是": "事", "到": "道", "成": "城", "年": "念"}  # fmt: skip


def _typos_mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Three to seven slips of the keyboard in the first print, none in the second."""
    slips = r"[一-鿿]{2}(?=[一-鿿])" if language == "zh" else r"(?<=[a-z]{2})[a-z]{2}(?=[a-z])"
    places = sorted(r.sample(list(re.finditer(slips, text)), r.randrange(3, 8)), key=lambda found: -found.start())
    spoiled = text
    for place in places:
        one, other = place[0]
        slip = r.choice((other + one, one, one + one + other, _ALIKE.get(one, other) + other))
        spoiled = spoiled[: place.start()] + slip + spoiled[place.end() :]
    return spoiled, text


_DIGITS = "零一二三四五六七八九"
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONES = ["", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"]
_SMALL = re.compile(r"(?<![\d.,:至—])[1-9]\d?(?![\d.:至%年月日时号]|,\d| percent| million| a\.m\.)")


def _in_words(number: int, language: str) -> str:
    """A number below a hundred."""
    tens, ones = divmod(number, 10)
    if language == "zh":
        return (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones else "")
    return str(number) if not tens else _TEENS[ones] if tens == 1 else _TENS[tens - 2] + _ONES[ones]


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        other = re.sub(r"(?<![\d.])(\d{1,2})(?:\.(\d+))?%", _percent_in_words, text)
    else:
        other = re.sub(r"(\d) percent", r"\1%", text)
        other = re.sub(r"(\d+)\.(\d) million", r"\1,\g<2>00,000", other)
    other = _SMALL.sub(lambda found: _in_words(int(found[0]), language), other)
    return (text, other) if r.random() < 0.5 else (other, text)


def _percent_in_words(found: re.Match[str]) -> str:
    rest = "点" + "".join(_DIGITS[int(digit)] for digit in found[2]) if found[2] else ""
    return "百分之" + _in_words(int(found[1]), "zh") + rest


def _rephrased(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The told sentences, and everyday words besides."""
    words = {
        "zh": {"介绍": "告诉记者", "如今": "现在", "目前": "眼下", "只有": "仅有", "约": "大约", "去年": "上一年", "已经": "已", "下一步": "接下来"},
        "en": {" more than ": " over ", " about ": " around ", " so far": " to date", " nearly ": " almost ", " began ": " started ", " used to ": " once had to "},
    }[language]  # fmt: skip
    again = text
    for one, other in (_TOLD[text].rephrased | dict(r.sample(list(words.items()), 3))).items():
        again = again.replace(one, other, 1)
    return text, again


def _split_and_merged(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        again = text.replace("；", "。")
        again = re.sub(r"(?<=[一-鿿]{4})，(?=[一-鿿]{6})", lambda found: "。" if r.random() < 0.15 else "，", again)
        return text, re.sub(r"。(?=[一-鿿\d])", lambda found: "，" if r.random() < 0.4 else "。", again)
    again = re.sub(r", and (\w)", lambda found: f". {found[1].upper()}", text, count=r.randrange(1, 4))
    join = re.compile(r"\. (The|It|They|In|A|But|Some|Each|There|Two|By|Until|When) ")
    return text, join.sub(lambda found: f"; {found[1].lower()} " if r.random() < 0.6 else found[0], again)


def _subheads(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Subheads and captions of pictures between the paragraphs."""
    lines = {
        "zh": ["■ 从“难”到“易”", "探路：摸着石头过河", "变化看得见", "◎ 记者手记", f"图为活动现场。{_person(r)} 摄", f"工作人员在现场忙碌。（{_person(r)} 摄/岚江图片库）", "“难题怎么解？”"],
        "en": ["A slow start", "What it costs", "Looking ahead", "'Not an easy thing'", f"[Photo by {_en_person(r)}]", f"A view of the site on {_en_day(r)}. PHOTO: {_en_person(r).upper()}"],
    }[language]  # fmt: skip
    parts = text.split("\n")
    for line in r.sample(lines, 3):
        parts.insert(r.randrange(1, len(parts)), line)
    return text, "\n".join(parts)


def _through_the_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Agency copy in one paper; in the other a new headline, light rephrasing, the end cut, credits."""
    again = _without_tail(r, _rephrased(r, language, text)[1], 0.7)
    return _dateline(r, language, text)[0], f"{_TOLD[text].other_headline}\n{again}{_credits(r, language)}"


EDITS: dict[str, Edit] = {
    "another headline": _headline, "dateline or byline": _dateline, "last paragraphs cut": _tail_cut, "a middle paragraph cut": _middle_cut,
    "traditional characters, British spelling": _other_script, "other marks": _other_marks, "credits and furniture": _furniture,
    "a paragraph of its own": _own_paragraph, "typos mended": _typos_mended, "numerals otherwise": _numerals, "some sentences rephrased": _rephrased,
    "sentences split and merged": _split_and_merged, "subheads and captions": _subheads, "through the desk": _through_the_desk,
}  # fmt: skip
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
