"""A tenth set, written by one who had not seen the rule it measures, nor the sets before it but the fifth's interface.

Its author read none of the finder, its tests or what is written on it, but for the fifth set, read for the names a
set must have, and the lines of bench/duplicates.py that use a set. Three lines were seen unsought: the title of a
commit, on notices that differ by a name and a clause told otherwise; one in harvester/identity/forms.py, that weights
were set on the first two sets and the edits known then; one of bench/duplicates.py, that pairs are compared alone.
The forms are what a provincial party newspaper, a city portal, a wire's provincial branch and an English site print
week after week; the stories are retold as desks retell them. Everything is invented. One table, therefore long.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import opencc

Form = Callable[[random.Random], str]


def _fill(template: str, **slots: Form) -> Form:
    """A form whose slots are filled anew at each draw; a slot named twice says the same twice."""
    return lambda r: template.format(**{name: slot(r) for name, slot in slots.items()})


def _one(pool: str) -> Form:
    """One phrase of those between bars."""
    phrases = pool.split("|")
    return lambda r: r.choice(phrases)


def _whole(low: int, high: int, style: str = "d") -> Form:
    return lambda r: format(r.randint(low, high), style)


def _point(low: float, high: float, places: int = 1) -> Form:
    return lambda r: f"{r.uniform(low, high):.{places}f}"


def _several(slot: Form, number: int, between: str = "、") -> Form:
    """Different ones of a kind, in a row."""

    def row(r: random.Random) -> str:
        drawn: dict[str, None] = {}
        while len(drawn) < number:
            drawn[slot(r)] = None
        return between.join(drawn)

    return row


_who = _fill(
    "{surname}{given}",
    surname=_one("孟|陶|阮|葛|邹|庞|祝|翟|滕|柯|聂|鲍|裴|谷|覃|丛|沙|韦|冉|欧阳|司徒|上官|路|娄|佟"),
    given=_one(
        "继荣|晓棠|一鸣|德昌|雪莹|建武|思源|玉兰|启航|云生|立秋|海平|静怡|广林|振邦|若溪|宝山|凤琴|国强|明远|婷|磊|波|岩|茜|锐"
    ),
)
_county = _one("岚西县|霁川区|槐江县|砚川区|桐浦县|云埠区|鹿坪县|泷溪县|芷阳区|雁荷县|柞林县|石珑区|漱河县|望澜区")
_city = _one("霁州市|澜原市|砚城市|桐阳市|雁浦市|槐安市|鹿鸣市|柘川市")
_village = _fill(
    "{a}{b}{c}村",
    a=_one("上|下|东|西|南|北|大|小|前|后|新|老"),
    b=_one("枫|樟|石|柳|桥|荷|竹|杨|塘|茶|钟|米|梨|泥"),
    c=_one("坞|坪|冲|湾|岭|垸|沟|坝|墩|渡|畈|寨"),
)
_day = _fill("{month}月{day}日", month=_whole(1, 12), day=_whole(1, 28))
_full_day = _fill("{year}年{day}", year=_whole(2019, 2026), day=_day)
_weekday = _one("星期一|星期二|星期三|星期四|星期五|星期六|星期日")

# ---------------------------------------------------------------- the party newspaper and the bureaus

_study_session = _fill(
    "{day}，{unit}召开理论学习中心组专题学习会，围绕“{topic}”开展学习研讨。{unit}党组书记{who}主持会议并讲话。\n"
    "会前，中心组成员以自学方式研读了指定篇目。会上，{speakers}结合各自分管工作作重点发言，{guest}作专题辅导。\n"
    "会议指出，要把理论学习作为必修课、常修课，坚持读原著、学原文、悟原理，在学深悟透上下功夫，在融会贯通上见实效。要坚持学用结合，把学习成果转化为破解难题的思路、推动工作的举措、服务群众的本领。\n"
    "会议强调，领导干部要发挥“关键少数”作用，带头学、带头讲、带头干，以上率下形成浓厚氛围。要严格落实意识形态工作责任制，守好阵地、管好队伍。要统筹抓好当前各项重点任务，确保全年目标圆满完成。",
    day=_day,
    unit=_one(
        "市水利局|市审计局|市档案馆|市民族宗教局|市粮食和物资储备局|市体育局|市医疗保障局|市地方金融管理局|市供销合作社|市退役军人事务局"
    ),
    topic=_one(
        "全面加强自然灾害防治|做好新时代档案工作|推进文化自信自强|牢牢守住耕地红线|发展新质生产力|弘扬教育家精神|加强基层统计监督|以数字化赋能治理"
    ),
    who=_who,
    speakers=_several(_who, 3),
    guest=_fill(
        "{school}教授{who}",
        school=_one("省委党校|省社会主义学院|岚江大学|省行政学院|霁州师范大学"),
        who=_who,
    ),
)

_under_review = _fill(
    "{place}{post}{who}涉嫌严重违纪违法，目前正接受{organ}纪律审查和监察调查。（{organ_again}）",
    place=_city,
    post=_one(
        "人大常委会原副主任|政协党组成员、副主席|交通运输局党组书记、局长|城市建设投资集团原董事长|公安局原副局长、一级高级警长|住房公积金管理中心主任|卫生健康委员会原主任|自然资源和规划局四级调研员"
    ),
    who=_who,
    organ=_one("岚东省纪委监委|市纪委监委|省纪委监委驻省交通运输厅纪检监察组和市监委"),
    organ_again=_fill("据{day}岚东省纪委监委网站消息", day=_day),
)

_charged = _fill(
    "{place}原{post}{who}涉嫌{crime}一案，由{investigated}监察委员会调查终结，移送检察机关审查起诉。日前，经岚东省人民检察院指定，由{charged}人民检察院依法向{charged}中级人民法院提起公诉。\n"
    "检察机关在审查起诉阶段，依法告知了被告人{who}享有的诉讼权利，并讯问了被告人，听取了辩护人的意见。检察机关起诉指控：{who}利用担任{posts}等职务上的便利以及职权、地位形成的便利条件，为他人在{matters}等方面谋取利益，非法收受他人财物，数额{sum}，依法应当追究其刑事责任。",
    place=_city,
    post=_one("政协主席|副市长|人大常委会副主任|委常委、秘书长|中级人民法院院长|高新区管委会主任"),
    who=_who,
    crime=_one("受贿|受贿、滥用职权|受贿、利用影响力受贿|贪污、受贿|受贿、巨额财产来源不明"),
    investigated=_city,
    charged=_city,
    posts=_several(_one("镇党委书记|副县长|县长|县委书记|市建设局局长|市财政局局长|副市长|市国资委主任|开发区主任"), 3),
    matters=_several(_one("工程承揽|土地出让|职务晋升|贷款发放|矿权审批|规划调整|资金拨付|企业经营|案件处理"), 3),
    sum=_one("特别巨大|巨大"),
)

_appointed = _fill(
    "{city}人民代表大会常务委员会任免名单\n"
    "（{day}{city}第{term}届人民代表大会常务委员会第{sitting}次会议通过）\n"
    "决定任命：\n{a}为{city}{office}；\n{b}为{city}{office_b}。\n决定免去：\n{c}的{city}{office}职务；\n{d}的{city}{office_b}职务。\n"
    "任命：\n{e}为{city}中级人民法院审判委员会委员、{court}庭长。\n免去：\n{f}的{city}中级人民法院审判员职务。",
    city=_city,
    day=_full_day,
    term=_one("六|七|八|九"),
    sitting=_one("三|五|八|十一|十四|十七|二十|二十三|二十六|二十九|三十二"),
    a=_who,
    b=_who,
    c=_who,
    d=_who,
    e=_who,
    f=_who,
    office=_one("教育局局长|财政局局长|司法局局长|民政局局长"),
    office_b=_one("应急管理局局长|商务局局长|农业农村局局长|统计局局长"),
    court=_one("民事审判第二庭|行政审判庭|刑事审判第一庭|环境资源审判庭"),
)

_merit = _fill(
    "喜报传家门，荣光耀乡里。近日，县人民武装部、县退役军人事务局组织锣鼓队，来到{village}现役军人{who}家中，将“三等功臣之家”牌匾和立功喜报送到其父母手中，并送上慰问金。\n"
    "“一人参军，全家光荣；一人立功，全族荣耀。”送喜报的队伍刚到村口，乡亲们便围拢过来，鞭炮声、锣鼓声、掌声响成一片。县人武部领导与家属亲切交谈，感谢他们为部队培养了优秀子弟，叮嘱他们继续支持孩子在部队安心服役、建功立业。军属激动地表示，一定教育孩子听党指挥、刻苦训练，不辜负组织的培养。\n"
    "近年来，该县把为立功受奖官兵家庭送喜报作为固定仪式，做到逢功必贺、有喜必报，让军人成为全社会尊崇的职业在当地蔚然成风。",
    village=_village,
    who=_who,
)

_lost_paper = _fill(
    "遗失声明　{who}遗失{paper}，编号{letter}{number}，声明作废。自登报之日起，凡持该证件办理业务的，均与本人无关，由此引起的一切法律责任由持有人承担。",
    who=_who,
    paper=_one(
        "残疾人证|护士执业证书|道路运输从业资格证|不动产权证书|出生医学证明|船员服务簿|导游证|执业兽医师资格证|购房收款收据|林权证"
    ),
    letter=_one("A|B|L|NO.|岚|H"),
    number=_whole(10_000_000, 99_999_999),
)

_requisition = _fill(
    "土地征收启动公告\n根据《中华人民共和国土地管理法》及其实施条例的规定，为实施岚溪镇片区开发建设，拟启动{village}集体土地征收工作。现将有关事项公告如下：\n"
    "一、征收目的。本次征收用于成片开发建设，属于为公共利益需要确需征收农民集体所有土地的情形，符合国土空间规划和年度计划。\n"
    "二、土地现状调查。自本公告发布之日起，由镇人民政府会同自然资源主管部门组织开展土地现状调查，查明土地的位置、权属、地类、面积，以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量。请被征地的所有权人、使用权人予以支持配合，调查结果由其签字确认，并在村务公开栏公示。\n"
    "三、社会稳定风险评估。县人民政府将组织有关部门对征收土地的社会稳定风险进行综合研判，确定风险点，提出防范措施和处置预案。被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人有权参加评估。\n"
    "四、补偿安置。土地现状调查和社会稳定风险评估完成后，县人民政府将拟定征地补偿安置方案，载明征收范围、土地现状、征收目的、补偿方式和标准、安置对象、安置方式、社会保障等内容，并在镇、村和村民小组范围内公告，公告时间不少于三十日。多数被征地的农村集体经济组织成员认为方案不符合法律、法规规定的，县人民政府将组织召开听证会，并根据法律、法规的规定和听证会情况修改方案。\n"
    "五、补偿登记。被征收土地的所有权人、使用权人应当在补偿安置公告规定的期限内，持不动产权属证明材料到指定地点办理补偿登记；未如期办理的，其补偿内容以土地现状调查结果为准。土地补偿费、安置补助费以及农村村民住宅、其他地上附着物和青苗等的补偿费用和社会保障费用足额到位后，县人民政府将依法申请征收土地；经依法批准后，再行发布征收土地公告。个别确实难以达成协议的，在申请征收时如实说明。\n"
    "六、其他事项。自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建、突击装修；违反规定的，对抢栽抢建部分不予补偿。暂停办理户口迁入、分户以及土地权属变更等手续，暂停期限以法律法规规定为准。\n"
    "本公告期限为十个工作日。特此公告。",
    village=_village,
)

_impact_report = _fill(
    "关于{builder}{project}环境影响报告{kind}受理情况的公示\n"
    "根据建设项目环境影响评价审批程序的有关规定，我局于{day}受理了{builder}报送的《{project}环境影响报告{kind}》。现将有关情况予以公示，公示期为{days}个工作日。\n"
    "项目名称：{project}\n建设地点：{place}{park}\n建设单位：{builder}\n环境影响评价机构：{assessor}\n"
    "公众反馈意见的方式：公示期间，对上述项目有异议的公民、法人或者其他组织，可以通过信函、电子邮件、电话等方式向我局提出书面意见。单位提出意见的应加盖公章，个人提出意见的应署真实姓名并留下有效联系方式，以便核实和反馈。对涉及商业秘密、个人隐私的内容，报告全本中已依法删除。\n"
    "听证权利告知：依据《中华人民共和国行政许可法》，自公示之日起五日内，申请人、利害关系人可以对拟作出的审批决定要求听证，逾期未提出的视为放弃。",
    builder=_fill(
        "{name}{trade}有限公司",
        name=_one("岚盛|柘泰|恒禾|澜科|中沛|桐华|宏砚|瑞霁"),
        trade=_one("新材料|食品|环保科技|机械制造|生物医药|包装"),
    ),
    project=_fill(
        "{size}{product}{doing}项目",
        size=_one("年产2万吨|年产500万件|年处理8万吨|年产30万套|日处理600吨|年加工1.2万吨"),
        product=_one("再生塑料颗粒|淡水鱼糜制品|铝合金铸件|中药饮片|瓦楞纸箱|餐厨废弃物|水性涂料"),
        doing=_one("扩建|技改|迁建|新建"),
    ),
    kind=_one("表|书"),
    day=_full_day,
    days=_one("五|十"),
    place=_county,
    park=_one("工业集中区|高新技术产业园|循环经济产业园|绿色食品产业园|临港工业园"),
    assessor=_one("岚东清源环境咨询公司|霁州绿衡环保技术公司|省环科院工程咨询中心|桐阳蓝境环境科技公司"),
)

_struck_off = _fill(
    "拟撤销登记行政处罚事先告知公告\n{society}：\n经查，你单位连续两年未按规定接受年度检查，登记住所已无法取得联系，法定代表人拒不接受询问。以上事实有现场检查笔录、邮寄退件、业务主管单位说明等证据证实。\n"
    "你单位的上述行为违反了《社会团体登记管理条例》的规定，情节严重。本机关拟对你单位作出撤销登记的行政处罚。依照《中华人民共和国行政处罚法》第四十四条、第六十三条、第六十四条之规定，你单位享有陈述、申辩和要求举行听证的权利。\n"
    "因其他方式无法送达，现依法公告送达。自公告发布之日起经过三十日即视为送达。如需陈述、申辩或者要求听证，请于送达之日起五个工作日内向本机关书面提出；逾期未提出的，视为放弃上述权利，本机关将依法作出处罚决定。",
    society=_fill(
        "市{craft}{kind}",
        craft=_one("奇石|风筝|钓鱼|蜂业|柑橘|书画装裱|信鸽|根雕|蔬菜营销|汽车租赁|洗染业|太极拳|剪纸|盆景|石材|楹联"),
        kind=_one("协会|研究会|商会|爱好者联合会|促进会"),
    ),
)

# ---------------------------------------------------------------- the city portal, hospitals, ports, universities

_navigation_warning = _fill(
    "{station}航警{number}号　{sea}，自{start}时至{end}时，“{ship}”轮在下列四点连线水域内进行{work}：\n"
    "一、{a}N、{b}E；\n二、{c}N、{d}E；\n三、{e}N、{f}E；\n四、{g}N、{h}E。\n"
    "作业期间该轮显示规定号灯号型，船尾拖带{tow}米，过往船舶请在{berth}海里以外通过，并在甚高频{channel}频道保持守听。禁止无关船舶驶入。",
    station=_one("澜"),
    number=_whole(1, 460, "04d"),
    sea=_one("澜港外锚地|雁浦水道|燕尾礁以东海域|双鲸岛附近|澜江口南支|桐浦湾"),
    start=_fill("{month}月{day}日{hour}", month=_whole(1, 12), day=_whole(1, 14), hour=_whole(0, 23, "02d")),
    end=_fill("{day}日{hour}", day=_whole(15, 28), hour=_whole(0, 23, "02d")),
    ship=_fill("{name}{no}", name=_one("澜勘|海测|岚航浚|雁工|东疏"), no=_whole(1, 38)),
    work=_one("海底电缆敷设|地质钻探|疏浚施工|多波束扫测|海上风机吊装|沉船打捞|实弹射击"),
    a=_fill("28-{m}", m=_point(10, 59)),
    b=_fill("121-{m}", m=_point(10, 59)),
    c=_fill("28-{m}", m=_point(10, 59)),
    d=_fill("121-{m}", m=_point(10, 59)),
    e=_fill("28-{m}", m=_point(10, 59)),
    f=_fill("121-{m}", m=_point(10, 59)),
    g=_fill("28-{m}", m=_point(10, 59)),
    h=_fill("121-{m}", m=_point(10, 59)),
    tow=_one("300|600|1200|2500|4000"),
    berth=_one("0.5|1|1.5|2"),
    channel=_one("06|08|10|14|16|69|72"),
)

_clinic_closed = _fill(
    "停诊通知\n尊敬的患者：因{reason}，我院{ward}{who}{rank}原定于{day}（{weekday}）{half}的{kind}门诊停诊。已成功预约的患者，挂号费将于三个工作日内原路退回，您可改约该科室其他专家或于恢复门诊后就诊。给您带来不便，敬请谅解。",
    reason=_one("外出参加学术会议|赴县级医院对口支援|医师休假|承担教学考试任务|参加援外医疗队培训"),
    ward=_one("内分泌科|小儿骨科|眼底病科|肾病学科|风湿免疫科|疼痛科|肝胆外科|生殖医学中心|口腔颌面外科|神经内科"),
    who=_who,
    rank=_one("主任医师|副主任医师|教授"),
    day=_day,
    weekday=_weekday,
    half=_one("上午|下午|夜间"),
    kind=_one("专家|特需|普通|多学科联合"),
)

_thesis_defence = _fill(
    "博士学位论文答辩公告\n答辩人：{who}\n学科专业：{matter}{approach}》\n指导教师：{tutor}教授\n答辩委员会主席：{chair}\n委员：{board}\n答辩秘书：{clerk}\n时间：{day}{hour}\n地点：{building}{room}\n欢迎师生旁听。旁听者请提前十分钟入场，答辩过程中请勿拍照录像。",
    who=_who,
    matter=_one(
        "生态学\n论文题目：《高寒草甸碳通量|中国史\n论文题目：《明清河工档案|材料科学与工程\n论文题目：《镁合金疲劳裂纹|作物遗传育种\n论文题目：《水稻籽粒灌浆|应用经济学\n论文题目：《县域数字普惠金融|中国语言文学\n论文题目：《南方方言入声|水利工程\n论文题目：《软土地基沉降|药理学\n论文题目：《抗肿瘤天然产物"
    ),
    approach=_one("的演变规律研究|的形成机制|及其影响因素分析|若干问题研究|研究方法的比较与应用|的区域差异"),
    tutor=_who,
    chair=_fill("{who}（{school}）", who=_who, school=_one("岚江大学|省农科院|霁州理工大学|东湖研究所")),
    board=_several(_who, 4),
    clerk=_who,
    day=_full_day,
    hour=_one("8:30|9:00|14:00|14:30|15:30"),
    building=_one("逸夫楼|实验大楼|文史楼|研究生院|格致楼"),
    room=_whole(101, 820),
)

_blood_stock = _fill(
    "【血液库存播报】{day}8时：A型红细胞{a}，B型红细胞{b}，O型红细胞{o}，AB型红细胞{ab}；A型血小板{pa}，B型血小板{pb}，O型血小板{po}。今日献血车停靠{stop}，{hours}。献血前请清淡饮食、保证睡眠，随身携带身份证件。",
    day=_day,
    a=_one("充足|正常|偏低|紧缺"),
    b=_one("充足|正常|偏低|紧缺"),
    o=_one("充足|正常|偏低|紧缺"),
    ab=_one("充足|正常|偏低|紧缺"),
    pa=_one("正常|偏低|紧缺"),
    pb=_one("正常|偏低|紧缺"),
    po=_one("正常|偏低|紧缺"),
    stop=_one("钟楼广场东侧|岚江大学北门|万悦城|火车南站出口|市民中心|望湖公园|六角亭地铁站"),
    hours=_one("9:00至16:30|9:30至17:00|12:00至20:00|10:00至18:00"),
)

_flats_sold = _fill(
    "{day}，市区新建商品房网签成交{all}套，成交面积{area}万平方米；其中住宅{homes}套，均价每平方米{price}元，环比{trend}{share}%。分区域看，{first}成交居首，共{first_n}套；{second}次之，共{second_n}套。二手住宅网签{old}套，面积{old_area}万平方米。截至当日，市区新建商品住宅可售房源{left}套。（数据来源：市房产信息中心，因退房等原因，数据以最终备案为准。）",
    day=_day,
    all=_whole(180, 620),
    area=_point(1.8, 7.2, 2),
    homes=_whole(60, 178),
    price=_whole(8_200, 16_900),
    trend=_one("上涨|下降"),
    share=_point(0.1, 6.9),
    first=_one("江北新城|老城片区|高铁新区"),
    first_n=_whole(40, 70),
    second=_one("大学城片区|滨湖片区|东部产业新城"),
    second_n=_whole(15, 39),
    old=_whole(90, 380),
    old_area=_point(0.9, 3.9, 2),
    left=_whole(9_000, 31_000),
)

_hotline = _fill(
    "【网民留言】{asked_on}，网民“{nick}”反映：{place}{trouble}，{since}，希望有关部门尽快解决。\n"
    "【办理情况】收到留言后，{office}高度重视，立即安排工作人员{looked}。经核实，您反映的情况{true}。{cause}。下一步，{will}，预计{until}前完成。感谢您对城市管理工作的关心和监督，如有疑问可拨打政务服务便民热线咨询。（{office}，{answered_on}）",
    asked_on=_day,
    nick=_one("岸芷汀兰|老骥|一粒沙|早起的阿磊|橘子汽水|北门居民|听雨轩|匿名用户"),
    place=_one("紫藤小区|南货场路|青年湖公园西门|第九中学门口|凤台新村二期|机床厂宿舍|沿河步道|菱角巷农贸市场"),
    trouble=_one(
        "路灯大面积不亮|夜间烧烤摊油烟扰民|下水道堵塞污水外溢|共享单车占满人行道|自来水水压不足|公交站台被违停车辆占用|绿化带被改成菜地|充电桩长期无法使用"
    ),
    since=_one("已经持续一个多月|从去年冬天就开始了|多次向物业反映没有结果|附近老人和孩子出行很不方便|雨天尤其严重"),
    office=_one(
        "市城市管理和综合执法局|霁川区住房和城乡建设局|市供排水集团|云埠区市场监督管理局|市交通运输局|望澜区街道办事处"
    ),
    looked=_one("赴现场查看|与物业公司座谈|调取监控核查|会同社区逐户走访"),
    true=_one("属实|基本属实|部分属实"),
    cause=_one(
        "主要原因是管线老化、配件停产|系施工单位撤场后未及时移交|因权属尚未明确，一直无专人维护|由于近期流量激增，原有设施能力不足|经营者未按承诺时段营业"
    ),
    will=_one(
        "将更换老旧设备并建立周巡查制度|已责令责任单位限期整改|将纳入本年度改造计划统一实施|将增派执法力量错时值守|拟召开业主大会表决维修方案"
    ),
    until=_one("本月底|下月中旬|国庆节|汛期到来|年底|十一月"),
    answered_on=_day,
)

# ---------------------------------------------------------------- the wire's branch

_freight_train = _fill(
    "新华社{city}{day}电（记者{who}）随着一声汽笛长鸣，一列满载{goods}等货物的中欧班列{day}从{station}驶出，将经{border}口岸出境，预计{days}天后抵达{abroad}。\n"
    "据铁路部门介绍，该趟班列共编组{wagons}车，货值约{worth}万元。今年以来，{station}已累计开行中欧班列{count}列，同比增长{growth}%。为保障班列安全畅通，铁路部门与海关建立信息共享机制，实行优先配空、优先装车、优先挂运，压缩站内停留时间。",
    city=_one("霁州|澜原|砚城|桐阳|雁浦"),
    day=_day,
    who=_who,
    goods=_one("光伏组件、小家电|汽车零配件、轮胎|陶瓷、竹制品|冷冻果蔬|针织服装、箱包|机床、液晶面板"),
    station=_one("霁州北站|澜原国际陆港|砚城东站|桐阳铁路物流园|雁浦港前站"),
    border=_one("霍尔果斯|阿拉山口|二连浩特|满洲里|绥芬河"),
    days=_whole(11, 22),
    abroad=_one("波兰马拉舍维奇|德国杜伊斯堡|俄罗斯莫斯科|匈牙利布达佩斯|乌兹别克斯坦塔什干|白俄罗斯明斯克"),
    wagons=_whole(41, 55),
    worth=_whole(860, 5_900),
    count=_whole(23, 690),
    growth=_point(2, 68),
)

_customs_seized = _fill(
    "记者{day}从{customs}获悉，该关关员日前在{where}监管时，从{carrier}中查获{count}{what}。目前，上述物品已移交{handed}处理。\n"
    "海关提醒：{law}，携带、邮寄或者申报进境时应当遵守我国法律法规；违反规定的，海关将依法处置，构成犯罪的，依法追究刑事责任。",
    day=_day,
    customs=_one("霁州海关|澜港海关|雁浦机场海关|桐阳海关驻邮局办事处"),
    where=_one("旅检通道|进境邮件|跨境电商包裹|货运渠道|边民互市"),
    carrier=_one("一名旅客的行李箱|一件申报为“玩具”的包裹|一票进口木材|一只集装箱夹层|三件寄自同一地址的快件"),
    what=_one(
        "只活体蚂蚁|件疑似象牙制品|株未申报的濒危石斛|双仿冒运动鞋|枚疑似砗磲贝壳|只活体甲虫|袋违规入境的种子|块侵权电池"
    ),
    count=_whole(2, 980),
    handed=_one("后续处置部门|缉私部门|林业主管部门|隔离检疫中心"),
    law=_one(
        "《濒危野生动植物种国际贸易公约》附录所列物种及其制品|未经检疫的动植物及其产品|侵犯知识产权的货物|可能成为外来入侵物种的活体生物"
    ),
)

_signed = _fill(
    "{day}，{a}与{b}战略合作框架协议签约仪式在{place}举行。{host}、{guest}出席并见证签约，{signer}、{signer_b}分别代表双方签字。\n"
    "根据协议，双方将本着“优势互补、互利共赢、长期合作、共同发展”的原则，在{fields}等领域开展全方位合作。{host}对{b}长期以来的支持表示感谢，希望双方以此次签约为契机，细化合作清单，健全对接机制，推动协议事项早落地、早见效。{guest}表示，将发挥自身优势，把更多资源布局到当地，为地方高质量发展贡献力量。\n"
    "签约仪式前，与会人员举行了工作会谈。",
    day=_day,
    a=_fill("{place}人民政府", place=_county),
    b=_one(
        "岚东银行|省电力公司|岚江大学|省交通投资集团|中原种业集团|省人民医院|澜通通信岚东分公司|省旅游集团|霁州理工大学"
    ),
    place=_one("市会议中心|霁州|岚江宾馆|县政务中心|项目现场"),
    host=_fill("县（区）委书记{who}", who=_who),
    guest=_fill("{post}{who}", post=_one("董事长|党委书记|副总经理|副校长|院长|总裁"), who=_who),
    signer=_who,
    signer_b=_who,
    fields=_several(
        _one(
            "乡村振兴|人才培养|绿色能源|普惠金融|数字基础设施|文旅开发|医疗卫生|科技成果转化|交通物流|种业创新|园区建设"
        ),
        3,
    ),
)

# ---------------------------------------------------------------- the English sites

_en_who = _fill(
    "{given} {family}",
    given=_one(
        "Marta|Julian|Anouk|Tobias|Leila|Henrik|Priya|Samuel|Ines|Conrad|Yara|Dmitri|Claire|Rafael|Hannah|Kwame|Elif|Stefan"
    ),
    family=_one(
        "Okello|Brandt|Ferreira|Lindqvist|Haddad|Moreau|Whitlock|Castellan|Iyer|Novotny|Mbeki|Sorensen|Pereira|Kaplan|Dunmore|Aziz"
    ),
)
_zh_who = _fill(
    "{family} {given}",
    family=_one("Meng|Tao|Ruan|Ge|Zou|Pang|Zhu|Zhai|Teng|Ke|Nie|Bao|Pei|Qin|Shangguan"),
    given=_one(
        "Jirong|Xiaotang|Yiming|Dechang|Xueying|Jianwu|Siyuan|Yulan|Qihang|Haiping|Guanglin|Ruoxi|Mingyuan|Tingting"
    ),
)
_en_city = _one("Jizhou|Lanyuan|Yanchuan|Tongyang|Yanpu|Huaijiang|Luming|Zhechuan")
_abroad = _one("Varnholm|Port Averil|Saint-Lorant|Kessandra|Belmora|Tarrow Bay|Ostrelle|Quillina|Dravik|Montesol")
_land = _one(
    "Portugal|Kenya|Norway|Chile|Malaysia|Serbia|Canada|Morocco|Hungary|Uruguay|New Zealand|Ghana|Austria|Sri Lanka"
)
_date = _fill(
    "{month} {day}",
    month=_one("Jan.|Feb.|March|April|May|June|July|Aug.|Sept.|Oct.|Nov.|Dec."),
    day=_whole(1, 28),
)
_dow = _one("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")

_shipping_route = _fill(
    "JIZHOU, {date} (Xinhua) -- A container ship left {port} Port on {dow} for {abroad}, marking the opening of a new shipping route operated by {line}.\n"
    "The vessel, carrying {boxes} twenty-foot equivalent units of {goods}, is due to arrive in {days} days. The route will have {sailings} and will call at {calls} on the way, cutting transit time by about {saved} days compared with transshipment, according to the port operator.\n"
    "With the new service, the port now has {routes} foreign trade container routes. The port authority said it would continue to streamline clearance procedures and improve services for shippers.",
    port=_one("Langang|Yanpu|Tongpu|Huaijiang"),
    date=_date,
    dow=_dow,
    abroad=_abroad,
    line=_one("Blue Crane Lines|Eastern Meridian Shipping|Nordhaven Container|Lan River Shipping"),
    boxes=_whole(210, 4_800, ","),
    goods=_one(
        "auto parts and tires|photovoltaic modules|household appliances|canned fruit and frozen seafood|furniture and textiles"
    ),
    days=_whole(6, 38),
    sailings=_one("one sailing a week|two sailings a week|a sailing every ten days|two sailings a month"),
    calls=_several(_abroad, 2, " and "),
    saved=_whole(2, 14),
    routes=_whole(12, 148),
)

_late_trains = _fill(
    "{city} Metro will run later trains on {lines} on {date} for {event} at {venue}. The last train from {station} Station will leave at {hour}, {delay} minutes later than usual. From {from_}, Exits {exits} will be closed to incoming passengers. Passengers are advised to top up their travel cards in advance and to follow the directions of station staff. Bags are screened at all entrances.",
    city=_en_city,
    lines=_one("Line 1|Lines 1 and 4|Line 3|Lines 2 and 6|Line 5|the Airport Express|Lines 3 and 7"),
    date=_date,
    event=_one(
        "a pop concert|the National Day light show|a football league match|the lantern fair|a New Year countdown|an e-sports final|the marathon carnival"
    ),
    venue=_one(
        "Lotus Stadium|the Olympic Sports Center|Bell Tower Square|the International Expo Center|Lakeside Arena"
    ),
    station=_one("Lotus Lake|Expo Center East|Bell Tower|Sports Center|Qingnian Road|North Ferry"),
    hour=_one("11:10 p.m.|11:30 p.m.|11:45 p.m.|11:59 p.m.|12:10 a.m.|12:30 a.m."),
    delay=_whole(20, 95),
    exits=_one("A and B|B and D|C1 and C2|C and D|A, C and D"),
    from_=_fill("{h}:{m} p.m.", h=_whole(4, 9), m=_one("00|30")),
)

_concert = _fill(
    "{title}\nTime: {time} p.m., {date} ({dow})\nVenue: {hall}, {city} Grand Theater\nTickets: {low}/{mid}/{high} yuan\nConductor: {conductor}\nSoloist: {soloist}, {instrument}\nProgram: {works}\n"
    "Children under 1.2 meters tall are not admitted, except to family performances. Latecomers will be seated at a suitable break. Photography and recording are not allowed during the performance. Tickets once sold are non-refundable unless the performance is canceled.",
    title=_fill(
        "{orchestra} {kind}",
        orchestra=_one(
            "Lan River Symphony Orchestra|Varnholm Chamber Players|Provincial Chinese Orchestra|Montesol Philharmonic|Youth Strings of Jizhou"
        ),
        kind=_one("Season Opening Concert|New Year Concert|Winter Gala|Spring Tour Concert|Masterworks Evening"),
    ),
    time=_one("7:30|8:00|3:00|7:00"),
    date=_date,
    dow=_dow,
    hall=_one("Opera Hall|Concert Hall|Multifunction Hall"),
    city=_en_city,
    low=_one("50|80|100"),
    mid=_one("180|220|280"),
    high=_one("480|580|880"),
    conductor=_en_who,
    soloist=_zh_who,
    instrument=_one("piano|violin|pipa|cello|erhu|flute"),
    works=_several(
        _one(
            "Brahms: Symphony No. 3|Dvorak: Carnival Overture|Mozart: Serenade in G|Ravel: Bolero|Sibelius: Finlandia|Tchaikovsky: Romeo and Juliet|Moonlit River in Spring|Dance of the Yao People|Haydn: The Clock"
        ),
        3,
        "; ",
    ),
)

_race = _fill(
    "Registration for the {year} {city} {race} opens at {hour} on {date} and closes when all {places} places are taken. The race will start at {start} on {race_day} and finish at {finish}. The fee is {fee} yuan, including a runner's shirt, a timing chip and insurance. Runners must be at least {age} years old on race day and must upload a health certificate issued within the past six months. Foreign residents may register with a passport. Places will be allotted by a public draw if more applications are received than there are places, and results will be sent by text message.\n"
    "Bibs and chips are to be collected in person, with the identity document used for registration, during the three days before the race. They may not be passed on or sold; anyone found running under another's name will be disqualified and barred from the organizer's races for two years. Roads on the course will be reopened to traffic step by step after the cut-off times, and runners who have not reached a checkpoint by then must board the sweeper bus. Medical posts, drinking water and toilets are provided at regular distances along the course. Runners with a history of heart disease, high blood pressure or diabetes, and those who have had a cold or too little sleep in the days before, are advised not to take part. Fees will not be refunded, except if the race is canceled by the organizer; in the event of severe weather, the organizer may change the date or the course. By registering, runners agree to the publication of their results and of photographs taken on the course.",
    year=_whole(2019, 2027),
    city=_en_city,
    race=_one("Half Marathon|Marathon|Lakeside 10K|Mountain Trail Race|Women's Run|City Wall Run"),
    hour=_one("9 a.m.|10 a.m.|noon|8 p.m."),
    date=_date,
    places=_one("3,000|5,000|8,000|12,000|20,000|30,000"),
    start=_one("the South Gate|Olympic Square|the Old Customs House|Lotus Stadium|Ferry Pier No. 2"),
    race_day=_date,
    finish=_one("the Science Park|Bell Tower Square|Lakeside Arena|the Botanical Garden|Phoenix Bridge"),
    fee=_one("60|90|120|150|180"),
    age=_one("16|18|20"),
)

_sister_city = _fill(
    "{city} and {abroad} of {land} signed an agreement on {dow} to establish a sister-city relationship. {mayor}, mayor of {city}, and {other}, mayor of {abroad}, signed the document at a ceremony in {where}.\n"
    "Under the agreement, the two sides will carry out exchanges and cooperation in {fields}, among other areas, on the basis of equality and mutual benefit. {mayor} said the two cities share much in common and that the agreement would open a new chapter in their friendship. {other} said people in {abroad} looked forward to welcoming more visitors and students from China.\n"
    "{city} now has {count} sister cities around the world.",
    city=_en_city,
    abroad=_abroad,
    land=_land,
    dow=_dow,
    mayor=_zh_who,
    other=_en_who,
    where=_one("the city hall|the provincial capital|Beijing|the Lan River Guesthouse"),
    fields=_several(
        _one("port logistics|education|sports|urban planning|tourism|agriculture|health care|culture"), 3, ", "
    ),
    count=_whole(8, 47),
)

_birth = _fill(
    "{city}, {date} (Xinhua) -- A {kind} gave birth to {young} at {home} on {dow}, keepers said. {mother}, aged {age}, delivered {how} after {labor} hours of labor. {weights}, and both mother and young are in good condition. Keepers are on duty around the clock. {home_again} has bred {count} of the animals in captivity, and the public will be able to see the newborn in about {months} months.",
    city=_one("JIZHOU|LANYUAN|TONGYANG|LUMING"),
    date=_date,
    kind=_one("giant panda|golden snub-nosed monkey|red panda|South China tiger|white-lipped deer|snow leopard"),
    young=_one("a male|a female|twins|a healthy female"),
    home=_one("Luming Wildlife Park|the Provincial Breeding Center|Cloud Valley Zoo|the Lanxi Rescue Base"),
    dow=_dow,
    mother=_one("Xi Lan|Yuan Meng|Qiao Qiao|Mu Yun|Tang Tang|Ya Zhu|Bei Bei"),
    age=_whole(5, 18),
    how=_one("naturally|with the help of veterinarians"),
    labor=_whole(2, 19),
    weights=_fill("Weight at birth was {g} grams", g=_whole(90, 2_400, ",")),
    home_again=_one("The institution|The base"),
    count=_whole(4, 96),
    months=_one("two|three|four|five|six"),
)

_rare_bird = _fill(
    "{number} {birds} have been spotted at {wetland} in {city}, the {season} time the species has been recorded there, the local forestry bureau said on {dow}. The birds were photographed by {who}, {job}, on {date}. The species is under {level} state protection in China. Thanks to the return of farmland to wetland, a fishing ban and regular patrols, {count} bird species have now been recorded in the reserve. Visitors are asked to keep their distance and not to use drones.",
    number=_one("Two|Three|Five|Eleven|Fourteen|Twenty-three|More than 40|About 120"),
    birds=_one(
        "oriental storks|black-faced spoonbills|scaly-sided mergansers|Baer's pochards|relict gulls|Siberian cranes|Dalmatian pelicans"
    ),
    wetland=_one("Reed Lake|Goose Island|the Lan River estuary|Mirror Marsh|Nine Bends Reservoir"),
    city=_en_city,
    season=_one("first|second|third|fifth"),
    dow=_dow,
    who=_zh_who,
    job=_one("a ranger|a retired teacher|a member of the bird-watching society|a student"),
    date=_date,
    level=_one("first-class|second-class"),
    count=_whole(96, 348),
)

_sentenced = _fill(
    "{city}, {date} (Xinhua) -- {who}, former {post} of {place}, was sentenced to {years} in prison for {crime} by the {court} Intermediate People's Court on {dow}. {who} was also fined {fine} yuan, and the illegal gains will be confiscated and turned over to the state treasury.\n"
    "The court found that from {since} to {until}, {who} took advantage of various positions to help others in matters such as {matters}, and in return illegally accepted money and valuables worth more than {sum} million yuan. The court said the sentence was made in view of the fact that the defendant confessed to the crimes, showed repentance and returned the gains. Members of the public and relatives of the defendant attended the sentencing.",
    city=_one("JIZHOU|LANYUAN|TONGYANG|YANPU"),
    date=_date,
    who=_zh_who,
    post=_one(
        "vice mayor|chairman of the political advisory body|head of the transport bureau|deputy head of the Party committee's organization department|president of the state-owned investment group"
    ),
    place=_en_city,
    years=_one("five years|eight years|ten and a half years|twelve years|fourteen years|six years and three months"),
    crime=_one("taking bribes|bribery and abuse of power|bribery and embezzlement"),
    court=_en_city,
    dow=_dow,
    fine=_one("500,000|800,000|1 million|1.5 million|3 million"),
    since=_whole(2001, 2010),
    until=_whole(2014, 2023),
    matters=_several(
        _one("project contracting|land approval|job promotion|loan issuance|tax relief|mining rights"), 2, " and "
    ),
    sum=_point(2, 68, 2),
)

_border = _fill(
    "The {station} exit-entry border inspection station handled {trips} inbound and outbound trips {period}, {trend} {share} percent year on year. Foreign nationals made {foreign} of the trips, and {visa_free} of them entered visa-free. The busiest day was {date}, with {peak} trips. Routes to {routes} were the most popular. To shorten waiting times, the station opened {lanes} more fast lanes and posted officers who speak {tongues}. Travelers are reminded to check that their documents are valid before departure.",
    station=_one("Jizhou airport|Langang port|Yanpu airport|Tongyang railway port"),
    trips=_whole(18_000, 960_000, ","),
    period=_one(
        "over the three-day holiday|in the first quarter|in July|during the Spring Festival travel rush|in the first ten months|last week"
    ),
    trend=_one("up|down"),
    share=_point(1, 64),
    foreign=_whole(2_000, 17_000, ","),
    visa_free=_whole(300, 1_900, ","),
    date=_date,
    peak=_whole(1_100, 9_900, ","),
    routes=_several(_one("Bangkok|Seoul|Singapore|Osaka|Kuala Lumpur|Hong Kong|Dubai|Jeju"), 3, ", "),
    lanes=_whole(2, 14),
    tongues=_several(_one("Russian|Korean|Japanese|Arabic|French|Thai"), 2, " and "),
)

_honored = _fill(
    "The title of honorary citizen has been conferred on {who} of {land} in recognition of outstanding contributions to the city's opening-up and development. The decision was adopted by the standing committee of the municipal people's congress, and the mayor presented the medal and certificate at a ceremony at the city hall.\n"
    'The title, set up in 1998, is the highest honor the city grants to foreigners. Honorary citizens are invited to major celebrations of the city and enjoy free entry to public museums, parks and libraries, priority in medical services and fast-track procedures for visas and residence permits. "The city has become my second hometown, and I will go on building bridges of friendship," the new honorary citizen said.',
    who=_en_who,
    land=_land,
)

_english_corner = _fill(
    'The English Corner at the City Library will be held as usual this {dow} from 7 p.m. to 9 p.m. in the third-floor lounge. The topic is "{topic}." It is open to all, free of charge, and no booking is needed. Native speakers will lead small groups at three levels. Please arrive five minutes early, switch your phone to silent and bring your own cup; hot water and tea are provided.',
    dow=_one("Tuesday|Thursday|Friday|Saturday"),
    topic=_one(
        "The book that changed me|My grandmother's kitchen|Living with robots|Dialects we are losing|Is homework useful|Travel on a small budget|How we mourn|Films without heroes|Pets in the city|A job I would never do|Learning to fail|Small towns, big dreams|Letters on paper|The best teacher I had|Should museums be free|Noise|My first job|Superstitions at home"
    ),
)

_launch = _fill(
    "{centre}, {date} (Xinhua) -- China on {dow} sent {payload} into space from {site}. The {number} satellite was launched at {hour} (Beijing Time) aboard a {rocket} carrier rocket and entered its planned orbit successfully. It will be used mainly for {use}. The launch was the {flight} flight mission of the carrier rocket series.",
    centre=_one("YANPU|LUMING|TONGYANG"),
    date=_date,
    dow=_dow,
    payload=_one(
        "a new remote sensing satellite|a communication test satellite|a weather satellite|an Earth observation satellite"
    ),
    site=_one("the commercial launch site on the coast|the sea platform off Yanpu|the Cloud Valley launch center"),
    number=_fill("{name}-{n}", name=_one("Lanyan|Chengguang|Yunhe|Haiying"), n=_whole(1, 62)),
    hour=_fill("{h}:{m} {half}", h=_whole(1, 12), m=_whole(10, 59), half=_one("a.m.|p.m.")),
    rocket=_one("Sheng-2C|Sheng-4B|Sheng-6A|Zhuiyun-1|Zhuiyun-3"),
    use=_one(
        "land surveys and crop yield estimates|scientific experiments|disaster prevention and relief|marine environment monitoring|signal verification"
    ),
    flight=_fill("{n}th", n=_whole(24, 499)),
)

_road_deaths = _fill(
    "{city}, {date} (Xinhua) -- {dead} people were killed and {hurt} others injured when {what} on {road} in {place} {when}, local authorities said. The injured have been taken to hospital. Rescue work has ended and the cause is under investigation.",
    city=_one("JIZHOU|LANYUAN|TONGYANG|YANPU"),
    date=_date,
    dead=_one("Three|Four|Five|Six|Eight|Nine"),
    hurt=_one("two|three|seven|eleven|fifteen"),
    what=_one(
        "a coach overturned|two trucks collided|a minibus fell into a valley|a van hit a parked lorry|a tanker caught fire"
    ),
    road=_one("a mountain road|the Lan River expressway|a county road|National Road 587|a bridge"),
    place=_en_city,
    when=_one("early on Monday|on Tuesday morning|on Wednesday night|on Friday|late on Sunday"),
)

TENTH: dict[str, Form] = {
    "study session of a leading group": _study_session,
    "official under review": _under_review,
    "official charged": _charged,
    "appointed and removed by a congress": _appointed,
    "merit brought to a soldier's home, village and name": _merit,
    "lost paper": _lost_paper,
    "requisition begun, village alone": _requisition,
    "impact report received": _impact_report,
    "society struck off, its name alone": _struck_off,
    "warning to ships": _navigation_warning,
    "clinic closed": _clinic_closed,
    "thesis defended": _thesis_defence,
    "blood in stock": _blood_stock,
    "flats sold in a day": _flats_sold,
    "message answered": _hotline,
    "freight train abroad": _freight_train,
    "seized by customs": _customs_seized,
    "framework agreement": _signed,
    "shipping route, English": _shipping_route,
    "late trains, English": _late_trains,
    "concert, English": _concert,
    "race opens, English": _race,
    "sister city, English": _sister_city,
    "birth at the zoo, English": _birth,
    "rare bird, English": _rare_bird,
    "sentenced, English": _sentenced,
    "border crossings, English": _border,
    "honorary citizen, English, name and land": _honored,
    "English corner, day and topic": _english_corner,
    "satellite, English": _launch,
    "road deaths, English": _road_deaths,
}

# ---------------------------------------------------------------- stories, and what a second desk makes of each


class _Story(NamedTuple):
    head: str
    other_head: str
    text: str
    added: str
    """A paragraph of the second desk's own."""
    retold: tuple[tuple[str, str], ...]
    """Sentences, and the same said otherwise: about a tenth of the story."""


_TOLD: dict[str, list[_Story]] = {
    "zh": [
        _Story(
            "下班后的第二课堂",
            "霁州夜校报名火爆 一座难求背后的公共文化新需求",
            "晚上七点，霁州市云埠区文化馆三楼的灯一盏盏亮起来。木工教室里，刨花卷成小圈落在地上，28岁的程序员娄锐弓着腰，给一张小板凳的榫头做最后修整。\n"
            "这是云埠区夜校开办的第三个学期。从今年3月起，夜校在全区设了12个教学点，开出木工、陶艺、方言、短视频剪辑等46门课，每门课12节，收费300元。秋季班上线那天，1380个名额在9分钟内被抢光，排队候补的还有4200多人。\n"
            "“我在这座城市住了六年，邻居叫什么都不知道，现在一个班的同学每周都要聚。”娄锐说。问卷显示，学员中35岁以下的占72%，女性占64%，超过一半的人把“认识新朋友”写进了报名理由。\n"
            "开课的老师从哪里来？文化馆馆长裴静怡介绍，夜校向社会公开招募教师，报名者要经过试讲和学员打分，满意度低于85%的课程下学期不再开设。目前在册的93名教师中，既有非遗传承人，也有退休工程师和咖啡店老板，每节课补贴260元。\n"
            "热度之下也有烦恼。一些教学点离地铁站远，晚上停车难；热门课总也抢不到，冷门课却只坐了三四个人。区文化和旅游局副局长阮启航表示，下一步将借用中小学、写字楼和银行网点的闲置空间，年内再增加8个教学点，并拿出两成名额留给快递员、保洁员等新市民群体。\n"
            "九点半，下课铃没有响，木工教室里没有人起身。娄锐把小板凳翻过来，在底面刻下日期，他打算把它送给即将上小学的外甥女。",
            "记者从本市多个城区了解到，目前全市已有5个区开办了类似的夜校，累计招收学员近万人。市文化和旅游部门正在制定夜校服务规范，对收费标准、师资条件和安全管理作出统一规定，预计明年春季学期起实行。",
            (
                (
                    "这是云埠区夜校开办的第三个学期。",
                    "算下来，云埠区的夜校已经办到了第三个学期。",
                ),
                (
                    "热度之下也有烦恼。一些教学点离地铁站远，晚上停车难；",
                    "走红之后，问题随之而来：有的教学点不通地铁，开车来又找不到车位；",
                ),
                (
                    "开课的老师从哪里来？文化馆馆长裴静怡介绍，夜校向社会公开招募教师，",
                    "师资怎么解决？据文化馆馆长裴静怡介绍，教师全部面向社会招募，",
                ),
            ),
        ),
        _Story(
            "网箱里的深蓝牧场扛住了台风",
            "台风过后看养殖 桐浦湾抗风浪网箱经受考验",
            "台风“青鸾”过境后的第二天清晨，养殖户庞海平驾着小艇驶出桐浦湾，心里七上八下。直到看见16口圆形网箱整齐地浮在海面上，他才长长出了一口气：“一口没丢，鱼也没跑。”\n"
            "桐浦湾是全省最大的大黄鱼养殖区，过去用的是木板加泡沫搭成的渔排，风力一超过10级就容易散架。2018年那场台风，湾里渔排损毁近四成，直接损失2.3亿元，庞海平一家赔进去180多万元。\n"
            "变化始于三年前。当地启动渔排改造，政府每口网箱补助40%，其余由养殖户自筹和贷款解决。新网箱用高密度聚乙烯管焊接而成，周长60米，能抗12级风浪，遇到台风还可以整体下潜到水下8米。截至今年8月，全湾已改造网箱2140口，占应改总数的87%。\n"
            "“钱投在了看不见的地方。”县海洋与渔业局局长覃广林说，每口网箱由8根锚桩固定，锚桩打入海底12米。岸上还建起监测平台，水温、溶氧、流速等数据每10分钟更新一次，超过警戒值会自动给养殖户打电话。\n"
            "这次台风中心附近最大风力13级，全湾网箱受损率不到3%。保险公司的理赔员赶到现场时，发现多数报案只是网衣被刮破。海安保险桐浦支公司经理谷一鸣说，以前他们不敢接这个险种，如今水产养殖保险的参保率已经达到91%。\n"
            "下午，庞海平把备用的饲料搬上工作船。离中秋节还有二十来天，第一批750克以上的大黄鱼就要起捕，客商的订金已经打到了账上。",
            "据省海洋预报台统计，今年以来影响本省海域的台风已有4个，较常年同期偏多1个。省渔业主管部门表示，将把桐浦湾的改造经验推广到沿海其余9个养殖县，计划用三年时间全部淘汰传统泡沫渔排。",
            (
                (
                    "直到看见16口圆形网箱整齐地浮在海面上，他才长长出了一口气：",
                    "等望见16口圆网箱稳稳漂在水面，一颗悬着的心才落了地：",
                ),
                (
                    "变化始于三年前。当地启动渔排改造，政府每口网箱补助40%，其余由养殖户自筹和贷款解决。",
                    "转折出现在三年前，当地着手改造渔排，费用由政府补助40%，剩下的靠养殖户自筹或者贷款。",
                ),
                (
                    "保险公司的理赔员赶到现场时，发现多数报案只是网衣被刮破。",
                    "理赔员到现场查勘，报案的多半只是网衣破损。",
                ),
            ),
        ),
        _Story(
            "一通电话 一条绳索 十七个小时",
            "鹿坪民间救援队深山营救两名迷路驴友",
            "11月9日15时20分，鹿坪县公安局指挥中心接到求助：两名外地游客在雾岭主峰北坡迷路，其中一人脚踝骨折，手机电量只剩6%。\n"
            "雾岭北坡没有路。半小时后，县公安、消防和民间组织“山雀救援队”的31名队员在山脚集合，分成三组从不同方向上山。山雀救援队队长冉振邦今年47岁，白天开货车，进山救援已有11年。\n"
            "18时，天完全黑了，气温降到零下2摄氏度，山上起了大雾，无人机无法起飞。搜救组只能靠喊话和哨声推进，每走50米停下来听一次回音。“最怕的不是远，是他们自己乱走。”冉振邦说。\n"
            "22时45分，第二组队员在一处悬崖下方听到微弱的敲击声。原来，被困者用登山杖敲打铝制饭盒，这是其中一人从科普节目里学来的办法。队员架起两条各80米的绳索下降，先给两人裹上保温毯，喂下温糖水，再对伤者的脚踝作了固定。\n"
            "下撤比上山更难。担架要由6个人轮流抬，碰上陡坡就用绳索一点点往下放，3公里的山路走了将近9个小时。次日8时20分，救护车的鸣笛声在山脚响起，距离接警正好17个小时。县人民医院骨科医生表示，伤者右踝骨折，没有生命危险，另一人只是轻度失温。\n"
            "雾岭自然保护区管理站站长佟立秋介绍，今年以来该站已参与搜救9起，其中7起是擅自进入未开放区域造成的。按照今年6月起施行的规定，擅自进入者将被处以200元以上1000元以下罚款，并承担部分救援费用。",
            "山雀救援队成立于十一年前，现有登记队员68人，其中持有急救证书的52人，队员中有司机、护士、教师和个体户，救援装备大多由队员凑钱购置。成立以来，他们共参与山地和水域救援240余次，从未向被救者收取过一分钱。",
            (
                (
                    "雾岭北坡没有路。半小时后，",
                    "北坡无路可走，救援只能靠人开路。约三十分钟后，",
                ),
                (
                    "下撤比上山更难。担架要由6个人轮流抬，碰上陡坡就用绳索一点点往下放，",
                    "把人抬下来更费劲：6人一班轮换抬担架，遇到陡坎便靠绳索缓缓下放，",
                ),
                (
                    "搜救组只能靠喊话和哨声推进，每走50米停下来听一次回音。",
                    "队员们一路喊、一路吹哨，每隔50米便停下脚步，屏息听有没有回应。",
                ),
            ),
        ),
        _Story(
            "给乡音建一座档案馆",
            "七年录下四百小时 他们抢救濒危方言",
            "“月光光，照谷仓”，录音棚里，86岁的老人韦玉兰闭着眼睛念完最后一句童谣，调音台前的几个年轻人谁也没有出声。\n"
            "这段只有40秒的录音，被编号为ZL-0417，存进了柘川方言档案馆。柘川话分布在两县交界的山区，会说的人不足3万，其中60岁以上的占八成。语言学者把它看作研究古代移民的活化石，因为它保留着周边方言早已消失的6个声调。\n"
            "2017年，岚江大学副教授司徒明远带着4名学生进山，租下一间旧粮站当工作室。没有经费，他们就用棉被做隔音；老人听不惯普通话提问，他们先花半年学会了当地话。七年下来，团队走访了113个村寨，录下412小时的音频和视频，整理出词条2.1万个。\n"
            "录音只是第一步。每一段材料都要标注国际音标、汉字转写和普通话译文，1小时录音往往要花60个小时整理。司徒明远说，最难的是那些没有字可写的词，有时为了一个农具的叫法，要请三个村的老人坐到一起辨认。\n"
            "去年，档案馆网站向公众开放，任何人都可以在地图上点开一个村子，听那里的人讲故事、吆喝、哭嫁。上线一年，访问量超过190万人次，留言里最多的一句话是“听到了外婆的声音”。当地三所小学据此编写了校本教材，每周开一节方言课，学唱童谣12首。\n"
            "今年8月，韦玉兰在家中安然离世。家人在追思会上播放了那段40秒的录音，有些来吊唁的孩子跟着轻轻念了起来。",
            "方言保护已经引起有关方面的重视。省档案局近日印发方案，提出用五年时间为全省21种濒危方言和土语建立语音档案，每个点至少保存100小时的录音，并鼓励高校、社会力量和当地群众共同参与采集。",
            (
                (
                    "没有经费，他们就用棉被做隔音；老人听不惯普通话提问，他们先花半年学会了当地话。",
                    "经费没有着落，棉被就是隔音墙；普通话问不出东西，几个人便用半年时间把当地话学会了。",
                ),
                (
                    "语言学者把它看作研究古代移民的活化石，因为它保留着周边方言早已消失的6个声调。",
                    "周边方言里早就没有了的6个声调，在这里还活着，学者因此称它是古代移民史的活化石。",
                ),
                (
                    "家人在追思会上播放了那段40秒的录音，有些来吊唁的孩子跟着轻轻念了起来。",
                    "追思会上，家里人放起那40秒的童谣，前来送别的孩子们不觉跟着念出了声。",
                ),
            ),
        ),
        _Story(
            "老楼加梯 难题是怎么解开的",
            "一部电梯牵动一栋楼 石珑区探索加装电梯共享模式",
            "住在六楼的老人翟凤琴已经三年没有自己下过楼。5月18日上午，她按下崭新的电梯按钮，38秒后站到了院子里的石榴树下，见人就说：“跟做梦一样。”\n"
            "翟凤琴所在的印刷厂宿舍建于1986年，4栋楼192户，六成住户年过花甲。早在2019年，三号楼的居民就商量过加装电梯，因为一楼住户担心挡光和房价下跌，签字会开了七次，次次不欢而散。\n"
            "僵局是被一个新办法打破的。去年9月，石珑区推出“共享电梯”：由企业出资建设并负责15年的运行维护，居民刷卡乘坐，按楼层每月付30元至90元，一楼住户不用出钱，每年还能从广告收入里分到600元。不想一次拿出几万元的家庭，门槛一下子降低了。\n"
            "钱的问题解决了，还有心结。社区书记孟晓棠请来设计师，把原先的砖混井道改成玻璃井道，向外挪了1.2米，又用日照软件算给一楼住户看：冬至日的日照时间只减少11分钟。一楼的柯宝山第一个改了主意。“上面的老太太每次买菜都歇在我家门口，我看着也难受。”他说。\n"
            "石珑区住房和城乡建设局统计，到今年5月底，全区以共享方式加装电梯86部，另有140部正在施工，平均工期由原来的5个月缩短到95天。企业测算，单部电梯投入约52万元，靠使用费和广告大约9年可以收回成本。\n"
            "也有专家提醒，15年的运营期不短，企业一旦退出，电梯由谁接管应当事先约定。对此，区里要求企业缴纳每部3万元的维保保证金，并由国有物业公司兜底。",
            "据了解，我市2000年以前建成的无电梯住宅楼约有3900栋，此前主要采取业主自筹、财政补贴的方式加装。市住建部门表示，正在研究修订加装电梯管理办法，拟将补贴对象由业主扩大到投资运营企业。",
            (
                (
                    "因为一楼住户担心挡光和房价下跌，签字会开了七次，次次不欢而散。",
                    "可是一楼的几家怕遮光、怕房子贬值，前后开了七次签字会，都没有谈拢。",
                ),
                (
                    "不想一次拿出几万元的家庭，门槛一下子降低了。",
                    "这样一来，手头不宽裕的家庭也用得起了。",
                ),
                (
                    "也有专家提醒，15年的运营期不短，企业一旦退出，电梯由谁接管应当事先约定。",
                    "有业内人士认为，运营期长达15年，万一企业中途撤出，由谁接手需要先写进合同。",
                ),
            ),
        ),
        _Story(
            "县医院拍片 省城出报告",
            "影像云平台让山区患者少跑三百公里",
            "上午10时12分，泷溪县水磨镇卫生院的CT室里，67岁的村民聂德昌做完胸部检查。镇上没有放射科医生，片子经专线传到280公里外的省人民医院，23分钟后，诊断报告出现在卫生院的屏幕上：左肺下叶有一枚9毫米的结节，建议三个月后复查。\n"
            "“要在以前，我得坐四个小时的车去省城，住一夜，光路费就要花三百多。”聂德昌说。\n"
            "泷溪是山区县，19个乡镇卫生院前几年陆续配齐了CT和数字X光机，却因为没有人看片，一半机器长期闲置。2022年底，省人民医院牵头建起远程影像中心，先后接入38个县的412家基层医疗机构，由省市两级的156名医生轮流在线阅片，急诊30分钟、普通检查2小时内出报告。\n"
            "制度比设备更费思量。按照约定，每份报告收费45元，其中省级医院得20元，县医院得15元，卫生院得10元，费用纳入医保按七成报销。县医保局副局长路若溪算过一笔账：去年全县通过平台阅片6.8万例，群众节省交通、住宿等支出1100余万元，医保基金支出反而下降了4.6%。\n"
            "质量如何保证？影像中心主任上官建武说，系统每天随机抽取5%的报告交由第二名医生盲审，两人意见不一致的，由专家组裁定，结果计入医生的绩效。去年报告的符合率为97.2%，共发现早期肺癌331例，其中280例已经得到手术治疗。\n"
            "问题依然存在。一些卫生院的网络不稳定，遇到雷雨就会中断；放射技师的待遇不高，三年里走了17个人。路若溪透露，今年县里安排了240万元，为所有卫生院加装备用线路，并把技师的岗位津贴提高到每月900元。",
            "本报记者走访发现，远程阅片只是分级诊疗的一环。在邻近的几个县，心电、病理和超声检查也开始尝试同样的做法，其中远程心电已经覆盖全部村卫生室，村医把电极贴好，几分钟之内就能等到县医院的意见。",
            (
                (
                    "泷溪是山区县，19个乡镇卫生院前几年陆续配齐了CT和数字X光机，却因为没有人看片，一半机器长期闲置。",
                    "山区县泷溪有19个乡镇卫生院，CT和数字X光机早几年就配上了，可片子没人会看，半数设备一直在吃灰。",
                ),
                (
                    "一些卫生院的网络不稳定，遇到雷雨就会中断；",
                    "一到雷雨天，有的卫生院就断网；",
                ),
                (
                    "“要在以前，我得坐四个小时的车去省城，住一夜，光路费就要花三百多。”聂德昌说。",
                    "聂德昌告诉记者：“过去看这个病得上省城，单程四个钟头，还要住一晚，路费就得三百多。”",
                ),
            ),
        ),
        _Story(
            "断流十二年的槐河又见活水",
            "槐江县退耕还水 槐河下游恢复全年通水",
            "入冬后的槐河没有像往年那样露出河床。12月3日，槐江县水文站的读数是每秒1.8立方米，这是自2013年以来，下游河段第一次在枯水期保持连续过流。\n"
            "槐河全长94公里，灌溉着沿岸21万亩耕地。十多年前，上游扩种水稻，机井越打越深，河水流到中游就被抽干，下游17个村只能靠拉水吃饭，两岸的柳树枯死了一大片。\n"
            "县里下决心从“争水”改为“还水”。四年来，全县封填机井1264眼，3.6万亩水稻改种耐旱的谷子和油葵，农民每亩补贴420元；干渠铺上衬砌，渠系水利用系数由0.48提高到0.67。省里建设的引江工程每年再补水2300万立方米。\n"
            "“一开始想不通，种了一辈子稻子。”鲤鱼湾村村民滕国强说。头一年他只改了2亩，收下来发现谷子每亩虽然少卖200元，电费、水费却省了310元，第二年便把14亩地全部改了过来。\n"
            "水权交易把节水变成了收入。全县给每户核定了用水额度，用不完的可以在平台上出售。今年前十个月成交487笔，共310万立方米，均价每立方米0.34元。滕国强卖掉了2100立方米，拿到700多元。\n"
            "河水回来了，鸟也回来了。县林业部门在下游湿地记录到水鸟39种，其中有6只东方白鹳。水利局总工程师祝云生却不敢松劲：“地下水位四年回升了2.7米，离上世纪八十年代还差9米，封井以后最怕反弹，我们装了远程电表，谁家偷偷抽水一看便知。”",
            "槐河所在的流域涉及三个县区。本台从流域管理机构获悉，三地已经签订横向生态补偿协议，以断面流量和水质为考核指标，下游每年最多向上游支付1500万元，考核不达标的则由上游反向赔付。",
            (
                (
                    "入冬后的槐河没有像往年那样露出河床。",
                    "往年一入冬，槐河就见了底，今年却没有。",
                ),
                (
                    "十多年前，上游扩种水稻，机井越打越深，河水流到中游就被抽干，",
                    "十几年来上游稻田越种越多，机井也越打越深，水还没过中游便没了，",
                ),
                (
                    "水权交易把节水变成了收入。全县给每户核定了用水额度，用不完的可以在平台上出售。",
                    "省下的水还能卖钱：每户都有核定的额度，结余部分可以挂到平台上转让。",
                ),
            ),
        ),
        _Story(
            "手工纸坊里来了修书人",
            "一张竹纸的重生：柞林县古法造纸对接古籍修复",
            "柞林县云岭乡的山坳里，水碓一下一下舂着竹料，响声隔着溪水也能听见。55岁的纸匠丛继荣把竹帘斜插进纸槽，轻轻一荡，一层薄如蝉翼的纸浆便铺满了帘面。\n"
            "这样的动作，他每天要重复600次。云岭竹纸有五百多年的历史，从砍竹、浸灰、蒸煮到焙干，共有72道工序，做成一批纸需要10个月。机制纸兴起之后，全乡的纸坊由鼎盛时的130家减少到4家，丛继荣的儿子也去了沿海打工。\n"
            "转机来自一封信。2020年，省图书馆古籍修复中心为寻找补书用的纸张，跑遍了周边五个省，最后在旧县志里看到了云岭的名字。修复师沙雪莹带着检测仪器住进村里，测出这里的竹纸酸碱度为7.9，理论寿命超过800年。“书页的颜色深浅不一，我们要的不是一种纸，而是一套纸。”她说。\n"
            "此后三年，纸匠和修复师一起试做了140多个样品，按厚度、颜色和帘纹分成36个品种，最薄的每平方米只有4.5克。如今，云岭竹纸已经供应全国27家图书馆和博物馆，用来修补善本1.3万叶，每刀售价从90元涨到680元。\n"
            "订单多了，规矩反而更严。县里成立了竹纸行业协会，规定不得掺用木浆和化学漂白剂，每一批纸都要留样备查。去年，全乡恢复纸坊11家，带动180人就业，产值达到960万元。丛继荣的儿子丛磊也回来了，他负责用软件记录每一槽纸浆的浓度和水温。\n"
            "“父亲靠手感，我靠数据，两个人对着做，差不了半克。”丛磊说。今年春天，父子俩收了6名徒弟，其中最小的只有19岁。",
            "手工纸怎样走得更远？省非物质文化遗产保护中心有关负责人说，除了修复用纸，书画、版刻、灯具等都是可以开拓的市场，今年将组织8个县的纸坊统一参加文博展会，并为纸匠开设知识产权方面的培训。",
            (
                (
                    "转机来自一封信。2020年，省图书馆古籍修复中心为寻找补书用的纸张，跑遍了周边五个省，最后在旧县志里看到了云岭的名字。",
                    "命运的改变要从2020年的一封来信说起。当时，省图书馆的古籍修复中心到五个省找补书的纸，都不合用，末了在一部旧县志里读到了云岭。",
                ),
                (
                    "订单多了，规矩反而更严。",
                    "生意好起来，要求却没有放松。",
                ),
                (
                    "这样的动作，他每天要重复600次。",
                    "一天下来，同样的动作要做600遍。",
                ),
            ),
        ),
    ],
    "en": [
        _Story(
            "Night ferry gives islanders back their evenings",
            "Langang islands get late boat after 12-year wait",
            "For as long as Ruan Haiping can remember, the day on Double Whale Island ended at 5:40 p.m., when the last boat left Langang for home. Anyone who missed it slept on the mainland.\n"
            'Since Sept. 1, a new ferry has been leaving at 9:15 p.m., and the 8,300 people of the three outer islands have been finding out what an evening in town is like. "I saw a film in a theater for the first time in six years," said Ruan, 41, who mends engines in the harbor. "My daughter can stay for her piano lesson."\n'
            "The boat, the 42-meter Haiyan 6, carries 260 passengers and 12 cars and cost 58 million yuan, of which the province paid 70 percent. Its hull was strengthened so that it can sail in winds of force seven, against force six for the old boats. Last year services were called off on 49 days; the port authority expects no more than 25 this year.\n"
            "The wait was long because the sums did not add up. A late boat was first asked for in 2012, but operators said they would lose 3 million yuan a year. The county now pays a fixed sum of 1.9 million yuan for the service, and the operator keeps the fares, which are 18 yuan for islanders and 45 yuan for visitors.\n"
            "In the first two months, 31,000 passengers took the late boat, twice as many as forecast. Two restaurants on the quay have extended their hours, and the county hospital has moved its specialist clinics to the afternoon so that patients need not leave home before dawn.\n"
            "Not all are happy. Fishermen complain about the wash in the narrow channel, and guesthouse owners in town have lost a steady trade. Port director Meng Guanglin said speed in the channel had been cut to eight knots and that a survey among residents would be held in the spring.",
            "Elsewhere along the coast, island services are also being extended. The provincial transport department said five further routes had been chosen for subsidized late sailings over the coming two years, with priority given to islands that have a school but no hospital.",
            (
                (
                    "Anyone who missed it slept on the mainland.",
                    "If you were late, you spent the night ashore.",
                ),
                (
                    "The wait was long because the sums did not add up. A late boat was first asked for in 2012, but operators said they would lose 3 million yuan a year.",
                    "Money was the obstacle: when islanders first called for a late service in 2012, operators reckoned with annual losses of 3 million yuan.",
                ),
                (
                    "Not all are happy. Fishermen complain about the wash in the narrow channel,",
                    "There are critics too. The wash in the narrow channel annoys fishermen,",
                ),
            ),
        ),
        _Story(
            "The school where grandparents sit the exams",
            "Literacy classes for grandparents spread in Luming's hill towns",
            "At 2 p.m. on a market day, the back room of the tea house in Bamboo Ford fills with people whose average age is 67. They put down their baskets, take out pencils and open their books at lesson 14: how to read a bus timetable.\n"
            'The class is one of 58 run by the city of Luming for older people who never finished primary school. In a census four years ago, 11 percent of residents over 60 in the hill towns said they could not read a medicine label. "I signed with a thumbprint all my life," said Ke Yulan, 71. "Last month I signed for my pension with three characters. The clerk asked me to do it slowly so that she could watch."\n'
            "Each course lasts 16 weeks and teaches 420 characters, chosen not from school books but from what pensioners meet: labels, bank slips, road signs, the menus of phones. Teachers are paid 80 yuan an hour; two in three are retired from the same schools that the pupils' grandchildren attend.\n"
            "The idea came from a village doctor, Teng Siyuan, who noticed that a third of his patients with high blood pressure took the wrong dose. He began with eight neighbors and a blackboard. When the health bureau compared the figures a year later, wrong doses among his pupils had fallen by 60 percent.\n"
            "So far 4,600 people have finished a course and 3,900 have passed the test at the end, which includes sending a message to a member of the family. The program costs the city 2.7 million yuan a year, or about 590 yuan a head.\n"
            'Ke failed twice. She passed in June, with her granddaughter waiting at the door with flowers. "Now I can see what she writes about me," she said.',
            "Education officials in three neighboring cities have visited Luming this year. One of them, the river port of Tongpu, will open its first ten classes in October, in cooperation with the local library, and will add lessons on recognizing telephone fraud.",
            (
                (
                    "They put down their baskets, take out pencils and open their books at lesson 14: how to read a bus timetable.",
                    "Baskets are set on the floor, pencils come out, and the books are opened at lesson 14, which is about reading a bus timetable.",
                ),
                (
                    "He began with eight neighbors and a blackboard.",
                    "All he had at first was a blackboard and eight neighbors.",
                ),
                (
                    "The program costs the city 2.7 million yuan a year, or about 590 yuan a head.",
                    "The city spends some 590 yuan on each of them, 2.7 million yuan a year in all.",
                ),
            ),
        ),
        _Story(
            "Old mine becomes a warehouse for the cold",
            "Abandoned salt mine near Tongyang to store winter's cold for summer",
            "Engineers near Tongyang have started to pump cold water into a disused salt mine, in what they say is the first attempt in the country to cool a whole city district with winter stored underground.\n"
            "The mine, which closed in 1997, has 14 chambers at a depth of 320 meters with a volume of 1.6 million cubic meters. From December to February, water from the Lan River is passed through coolers at four degrees Celsius and sent below. In summer it will be brought up to cool 46 buildings, among them the railway station, two hospitals and a college, and returned at 15 degrees.\n"
            '"Rock is a poor conductor, and that is just what we want," said Pei Mingyuan, the chief engineer. In tests with one chamber last year, the water warmed by only 1.3 degrees in five months. If the full plant performs as well, the district will use 38 percent less electricity for air conditioning, saving 21 million kilowatt-hours a year.\n'
            "The work has not been without setbacks. Two chambers leaked and were given up, and residents of Upper Well, a village of 900 above the mine, feared for their houses. The operator put up 64 sensors that measure any movement of the ground; in 18 months the greatest has been two millimeters. Villagers receive a rent of 350,000 yuan a year.\n"
            "The plant costs 430 million yuan and is financed by a state bank, which lent 60 percent, and by the power company. The price of cold is fixed for ten years at about four-fifths of what customers now pay.\n"
            "If all goes well, the first buildings will be cooled next June. The provincial energy bureau has listed nine further mines that might be used in the same way, three of them close to large towns.",
            "Storing heat and cold in old mines has been tried in several countries, though seldom on this scale. Researchers at Lan River University, who are not involved in the project, said its success would depend on how quickly salt dissolves in the walls of the chambers and called for the data to be published.",
            (
                (
                    "The work has not been without setbacks. Two chambers leaked and were given up,",
                    "Not everything has gone to plan. Because of leaks, two of the chambers had to be abandoned,",
                ),
                (
                    "If all goes well, the first buildings will be cooled next June.",
                    "Cooling of the first buildings is due to begin in June next year.",
                ),
                (
                    "In tests with one chamber last year, the water warmed by only 1.3 degrees in five months.",
                    "A trial in a single chamber showed last year that the water gains no more than 1.3 degrees in five months.",
                ),
            ),
        ),
        _Story(
            "Deaf baristas and a counter made of light",
            "Jizhou cafe run by deaf staff opens fourth branch",
            "The order is placed by drawing a circle in the air. At the Quiet Cup, a cafe in the old town of Jizhou, a ring means a cappuccino, two fingers mean soy milk, and a palm laid on the heart means thank you.\n"
            'All but three of the 37 employees are deaf or hard of hearing. The first branch was opened in 2019 by Bao Tingting, who lost her hearing at the age of four. "People were always willing to hire us where nobody would see us," she wrote on the pad she keeps on the counter. "I wanted a place with large windows."\n'
            "Colored lamps take the place of bells: blue for a customer at the door, yellow for milk at the right temperature, red for a call to the kitchen. The system was built by students of the technical college for 26,000 yuan and has since been sold to 15 restaurants. New customers find the signs on a card at each table, and on Friday evenings there is a free class that is booked out for weeks.\n"
            "The business makes money. It sold 410,000 cups last year and earned 1.2 million yuan after tax, part of which pays for a fund that has trained 66 young deaf people as bakers and roasters. Employees earn 5,200 yuan a month on average, 14 percent above the going rate in the trade.\n"
            "On Saturday the fourth branch opened in the lobby of the city's government service center. Officials hope that it will also teach their own staff: 90 clerks have signed up to learn the hundred signs needed at the counters for pensions, household registration and marriage.\n"
            "There were 120 customers in the first hour. The line was long and, but for the hiss of the machine, completely silent.",
            "According to the provincial federation of the disabled, about 61 percent of people with hearing disabilities of working age were employed at the end of last year. Firms that hire them are exempted from part of their contributions, and a subsidy of up to 20,000 yuan is paid for alterations to a workplace.",
            (
                (
                    "The business makes money. It sold 410,000 cups last year and earned 1.2 million yuan after tax,",
                    "It is no charity. Last year 410,000 cups were sold, and 1.2 million yuan remained after tax,",
                ),
                (
                    "The line was long and, but for the hiss of the machine, completely silent.",
                    "They stood in a long line without a sound, save for the hissing of the machine.",
                ),
                (
                    "The order is placed by drawing a circle in the air.",
                    "You order by drawing a circle with your finger in the air.",
                ),
            ),
        ),
        _Story(
            "Customs broker turns walnut hills toward the sea",
            "Walnut growers in Zhuolin find buyers abroad as tests move to the county",
            "Zhuolin county, 600 kilometers from the nearest port, shipped 7,400 tonnes of walnuts abroad last year, three times as much as in 2020. The trees are the same. What changed, growers say, is where the paperwork is done.\n"
            "Until three years ago, each lot had to be taken to the provincial capital to be tested for mold and pesticide, a trip of two days there and back, and then waited up to nine days for a certificate. Small growers could not afford it and sold to middlemen at 11 yuan a kilogram.\n"
            'In 2022, customs opened a laboratory with 13 staff in a former granary in the county seat. Results are ready in 48 hours and certificates are issued online. "A container that used to leave after three weeks now leaves after five days," said Zhai Dechang, who runs a cooperative with 640 households. His members were paid an average of 17 yuan a kilogram last season.\n'
            "The laboratory also tells growers why lots fail. Most of the mold, it found, came from nuts that were dried on the roadside; 85 drying houses have been built with loans at 2 percent interest, and the share of rejected lots has dropped from 12 percent to 1.8 percent.\n"
            "Buyers from 14 countries, above all in Central Asia and the Middle East, signed contracts at a fair in September for 9,000 tonnes, worth 210 million yuan. They asked for shelled halves in small bags, and two factories with 320 workers, most of them women, have been set up to crack and sort.\n"
            "Prices are the next worry. Walnuts have been planted all over the west of the province, and the harvest is expected to grow by a fifth in five years. The county has stopped paying for new orchards and pays instead for grafting better kinds on old trees.",
            "Farm exports from the province rose by 9 percent last year, figures from customs show, with nuts, mushrooms and canned fruit in the lead. Laboratories like the one in Zhuolin are planned in four other counties, where they will test tea, honey, chili peppers and fresh-cut flowers.",
            (
                (
                    "The trees are the same. What changed, growers say, is where the paperwork is done.",
                    "Nothing about the trees is new; growers put it down to the place where the papers are now dealt with.",
                ),
                (
                    "Prices are the next worry. Walnuts have been planted all over the west of the province,",
                    "What worries growers now is the price, for the whole west of the province has been planted with walnuts,",
                ),
                (
                    "Small growers could not afford it and sold to middlemen at 11 yuan a kilogram.",
                    "For small growers that was too dear, and middlemen gave them 11 yuan a kilogram.",
                ),
            ),
        ),
        _Story(
            "Six hundred bells for one opera",
            "Tomb's bronze bells sound again on stage in Lanyuan",
            "When the curtain rises in Lanyuan on Oct. 18, the orchestra pit will hold no violins. The music of the opera The Ferryman's Daughter is played on copies of bronze bells that were found in a tomb 23 kilometers away and are some 2,400 years old.\n"
            'The original set, 65 bells weighing five tonnes in all, was dug up in 1986 and hangs in the city museum, where it may not be struck. "For 30 years I looked after an instrument that I had never heard," said Qin Xueying, the keeper of the bronzes. In 2016 she persuaded a foundry that makes ship propellers to try to cast a copy.\n'
            "It took seven years and 600 castings. Each bell gives two notes, depending on where it is struck, and a difference of half a millimeter in the thickness of the wall puts it out of tune. The founders tried sand, plaster and wax; in the end they used clay from the bank where the old workshops stood, and the share of good castings rose from 4 percent to 31 percent.\n"
            "Composer Nie Jianwu, 38, found that the bells ring so long that quick tunes blur. He wrote slowly, with rests of up to six seconds, and had felt dampers made for the lowest row. Nine players, trained for two years at the conservatory, strike the bells with wooden hammers and poles.\n"
            "The story is simple. A ferryman's daughter is promised to the river god and saved by a bell founder who makes the water sing. The opera lasts 95 minutes and is sung in the local dialect with subtitles in Chinese and English.\n"
            "Tickets for the first eight nights, at 80 yuan to 380 yuan, were gone in a day. The production cost 16 million yuan, a third of it given by 2,100 private donors, and will tour nine cities after the New Year, with the bells traveling in four trucks on beds of sand.",
            "The opera opens the city's autumn arts festival, which this year brings 44 productions from 12 provinces and six countries to Lanyuan. A free public rehearsal will be held in the museum courtyard, and schoolchildren may try out a small set of bells under the guidance of the players.",
            (
                (
                    "In 2016 she persuaded a foundry that makes ship propellers to try to cast a copy.",
                    "She talked a maker of ship propellers into attempting a copy in 2016.",
                ),
                (
                    "The story is simple. A ferryman's daughter is promised to the river god and saved by a bell founder who makes the water sing.",
                    "Its plot is soon told: promised to the river god, the daughter of a ferryman is rescued by a founder of bells whose art makes the water sing.",
                ),
                (
                    "Tickets for the first eight nights, at 80 yuan to 380 yuan, were gone in a day.",
                    "The first eight nights sold out within a day at prices from 80 yuan to 380 yuan.",
                ),
            ),
        ),
    ],
}

STORIES: dict[str, list[str]] = {language: [story.text for story in told] for language, told in _TOLD.items()}
_BY_TEXT = {story.text: story for told in _TOLD.values() for story in told}

Edit = Callable[[random.Random, str, str], tuple[str, str]]
"""Takes chance, language and story; gives the first print and the reprint."""


def _own_head(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Another headline stands over it, and a line beneath that sums it up."""
    story = _BY_TEXT[text]
    under = {
        "zh": ("——来自一线的报道", "【融媒观察】", "记者调查", "走基层·一线见闻"),
        "en": ("Feature", "Special report", "Around the province", "City life"),
    }
    return f"{story.head}\n{text}", f"{story.other_head}\n{r.choice(under[language])}\n{text}"


def _dateline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        wire = f"新华社霁州{_day(r)}电（记者{_who(r)}、{_who(r)}）{text}"
        return wire, text if r.random() < 0.5 else f"本报讯（记者 {_who(r)} 通讯员 {_who(r)}）{text}"
    wire = f"JIZHOU, {_date(r)} (Xinhua) -- {text}"
    return wire, text if r.random() < 0.5 else f"By {_zh_who(r)} | Provincial Daily | Updated: {_date(r)}\n{text}"


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Cut from the end, as space demands, to no less than two thirds."""
    paragraphs = text.split("\n")
    fits = [n for n in range(1, len(paragraphs)) if len("\n".join(paragraphs[:n])) > 0.66 * len(text)]
    return text, "\n".join(paragraphs[: r.choice(fits)])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    gone = r.randrange(1, len(paragraphs) - 1)
    return text, "\n".join(paragraphs[:gone] + paragraphs[gone + 1 :])


_BRITISH = (
    (" percent", " per cent"), ("meters", "metres"), ("meter ", "metre "), ("-meter", "-metre"), ("theater", "theatre"),
    ("center", "centre"), ("harbor", "harbour"), ("neighbor", "neighbour"), ("Colored", "Coloured"), ("traveling", "travelling"),
    ("program ", "programme "), ("mold", "mould"), ("recogniz", "recognis"), ("Sept. ", "September "), ("Oct. ", "October "),
    (" p.m.", "pm"), ("toward ", "towards "),
)  # fmt: skip


@lru_cache
def _converter(scheme: str) -> opencc.OpenCC:
    return opencc.OpenCC(scheme)


def _other_script(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Traditional characters, or a British desk's spelling."""
    if language == "zh":
        return text, _converter(r.choice(("s2t", "s2hk", "s2tw", "s2twp"))).convert(text)
    return text, _swapped(text, _BRITISH)


def _swapped(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for one, other in pairs:
        text = text.replace(one, other)
    return text


def _marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Another house's quotation marks, dashes and spaces; indents or empty lines between paragraphs."""
    if language == "zh":
        quotes = r.choice((("「", "」"), ('"', '"'), ("『", "』")))
        text_ = text.replace("“", quotes[0]).replace("”", quotes[1])
        if r.random() < 0.5:
            text_ = text_.replace("，", ",").replace("：", ":").replace("；", ";")
        return text, "\n".join(f"　　{line}" for line in text_.split("\n"))
    text_ = re.sub(r'"([^"]*)"', r"‘\1’" if r.random() < 0.5 else r"“\1”", text).replace("'", "’")
    return text, text_.replace("\n", "\n\n").replace("; ", " — " if r.random() < 0.5 else " - ")


def _furniture(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """What a site prints under everything."""
    if language == "zh":
        credit = f"来源：{r.choice(('岚东日报', '霁州发布', '澜原新闻网'))}　记者：{_who(r)}\n责任编辑：{_who(r)}　校对：{_who(r)}　审核：{_who(r)}"
        tails = (
            "声明：本网转载此文出于传递更多信息之目的，版权归原作者所有，如有侵权请及时与我们联系，我们将在24小时内处理。",
            "【打印本页】【关闭窗口】\n扫一扫在手机打开当前页\n上一篇：市委理论学习中心组举行集体学习\n下一篇：全市安全生产电视电话会议召开",
            "精彩推荐\n老街的早点铺开了四十年\n这份秋季养生指南请收好\n点赞　在看　分享到朋友圈\n下载客户端，查看更多本地资讯",
        )
        return text, f"{text}\n{credit}\n{r.choice(tails)}"
    tails = (
        "Copyright 2024 Lan River Online. All rights reserved. Registration No. 110458. Reproduction without written permission is prohibited.",
        "Share to: WeChat Weibo Facebook X\nRelated stories\nSpring tea goes on sale\nMuseum night returns in May\nContact us: news@landong.example",
        "Scan the QR code to follow our official account.\nMore in Local\nWeather: cloudy, 12-19 degrees\nBack to top",
    )
    return text, f"{text}\nSource: Landong Daily\nEditor: {_zh_who(r)}\n{r.choice(tails)}"


def _own_paragraph(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The second desk adds what it found out itself: before the last paragraph or after it."""
    paragraphs = text.split("\n")
    paragraphs.insert(len(paragraphs) - r.randrange(3), _BY_TEXT[text].added)
    return text, "\n".join(paragraphs)


_DIGITS = "零一二三四五六七八九"
_EN_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"]


def _hanzi(number: str) -> str:
    """A number below a hundred, perhaps with decimals, as it is said."""
    whole, _, places = number.partition(".")
    tens, ones = divmod(int(whole), 10)
    said = ("" if tens == 1 else _DIGITS[tens] if tens else "") + ("十" if tens else "")
    said += _DIGITS[ones] if ones or not tens else ""
    return said + ("点" + "".join(_DIGITS[int(digit)] for digit in places) if places else "")


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Percentages and small numbers in words, great ones with commas; or the other way about."""
    if language == "zh":
        other = re.sub(r"(?<![\d.])(\d{1,2}(?:\.\d+)?)%", lambda m: f"百分之{_hanzi(m[1])}", text)
        other = re.sub(r"(?<![\d.\-A-Z])(\d)(?=[个名家只口根条门节种首眼年])", lambda m: _hanzi(m[1]), other)
        if r.random() < 0.5:
            other = re.sub(r"(?<![\d.\-])(\d)(\d{3})(?![\d年])", r"\1,\2", other)
        return text, other
    other = re.sub(r"(\d) percent", r"\1%", text)
    other = re.sub(r"\b(" + "|".join(_EN_WORDS) + r")\b", lambda m: str(_EN_WORDS.index(m[1]) + 2), other)
    if r.random() < 0.5:
        other = re.sub(r"(\d+)\.(\d) million", r"\1,\g<2>00,000", other)
    return text, other


def _retold(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Two or three sentences are said otherwise."""
    pairs = _BY_TEXT[text].retold
    return text, _swapped(text, tuple(r.sample(pairs, r.choice((2, 3)))))


def _joined(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Sentences parted and joined, two paragraphs run together."""
    if language == "zh":
        text_ = re.sub(r"；", "。", text)
        text_ = re.sub(r"。(?=[^”\n]{4})", lambda m: "；" if r.random() < 0.25 else m[0], text_)
    else:
        text_ = text.replace("; ", ", and ")
        text_ = re.sub(r", and (?=[a-z])", lambda m: ". And " if r.random() < 0.4 else m[0], text_)
        text_ = re.sub(r"\. (?=The |It |He |She |They )", lambda m: "; " if r.random() < 0.3 else m[0], text_)
        text_ = re.sub(r"; (The|It|He|She|They) ", lambda m: f"; {m[1].lower()} ", text_)
    paragraphs = text_.split("\n")
    at = r.randrange(len(paragraphs) - 1)
    paragraphs[at : at + 2] = [("" if language == "zh" else " ").join(paragraphs[at : at + 2])]
    return text, "\n".join(paragraphs)


_MISTYPED = (
    ("介绍", "介召"), ("达到", "达道"), ("截至", "截止"), ("表示", "表是"), ("已经", "以经"), ("其中", "其种"), ("现场", "现厂"), ("负责", "付责"),
    ("今年", "今年今年"), ("每", "毎"), ("因为", "因位"), ("发现", "发县"), ("在", "再"), ("得", "的"),
)  # fmt: skip


def _mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The first print was full of slips, which the reprint has mended."""
    if language == "zh":
        flawed = text
        for right, wrong in _MISTYPED:
            if right in flawed and r.random() < 0.7:
                at = r.choice([m.start() for m in re.finditer(re.escape(right), flawed)])
                flawed = flawed[:at] + wrong + flawed[at + len(right) :]
        return flawed, text
    words = re.split(r"(?<=[a-z])(?= )", text)
    for at in r.sample(range(len(words)), 8):
        word = words[at]
        if len(word) > 5 and word[-4:].isalpha():
            words[at] = word[:-3] + word[-2] + word[-3] + word[-1]
        else:
            words[at] = word + word if word.strip() in ("the", "of", "to", "in", "a", "and") else word + " "
    return "".join(words), text


def _whole_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """All that a busy desk does at once: retold, its end cut, numerals changed, own head, credits beneath."""
    story = _BY_TEXT[text]
    paragraphs = _retold(r, language, text)[1].split("\n")[:-1]
    again = _numerals(r, language, "\n".join(paragraphs))[1]
    again = _furniture(r, language, again)[1]
    return _dateline(r, language, text)[0], f"{story.other_head}\n{again}"


EDITS: dict[str, Edit] = {
    "another headline and a line beneath": _own_head,
    "dateline cut, or a reporter's own": _dateline,
    "tail cut by space": _tail_cut,
    "a middle paragraph cut": _middle_cut,
    "the other script, British spelling": _other_script,
    "marks and spaces of another house": _marks,
    "credits and what a site prints beneath": _furniture,
    "a paragraph of its own": _own_paragraph,
    "numerals written otherwise": _numerals,
    "a few sentences told otherwise": _retold,
    "sentences parted and joined": _joined,
    "slips mended": _mended,
    "head, retold, cut, numerals, credits": _whole_desk,
}
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
