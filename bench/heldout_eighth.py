"""An eighth set, by an author who had not seen the rule nor read anything that is written of it.

The author knew that two texts are compared, with publisher and day where these are told, and of the earlier sets only
how the fifth is laid out. Notices that offices print week after week about one thing and another, from a fairway to a
foundling, and stories of several paragraphs as a second desk prints them. Every name, place and figure is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import NamedTuple

from opencc import OpenCC

Form = Callable[[random.Random], str]
Edit = Callable[[random.Random, str, str], tuple[str, str]]

_SURNAMES = "赵钱孙周吴郑冯陈卫蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜谢邹章苏潘范彭鲁韦马方任袁"
_GIVEN = ["建国", "晓燕", "志强", "雨桐", "海峰", "秀兰", "文博", "丽娜", "俊杰", "思远", "桂芳", "立新", "静怡", "永福", "嘉宁", "明辉", "小梅", "振宇", "若兰", "德胜", "婷", "磊", "洁", "勇", "霞"]  # fmt: skip
_COUNTIES = ["砚州区", "岚陵县", "汀源县", "菱塘区", "鹤浦市", "云埭县", "苇泽县", "松堰区", "柏坞县", "清濑县", "桐墟市", "禾渚区"]  # fmt: skip
_TOWNS = ["上濑镇", "石桁镇", "枣坪乡", "白鹭埠镇", "长墩街道", "南埭镇", "黄荆坪乡", "双堰镇", "柳湾街道", "铁岭坳镇", "东圩镇", "麻石乡"]  # fmt: skip
_VILLAGES = ["下湾村", "石牌村", "竹园村", "大塘村", "沙洲村", "牛角冲村", "杏花岭村", "新联村", "水口村", "枫树坪村", "罗家埠村", "三眼井村", "前进村", "茶亭村"]  # fmt: skip
_ROADS = ["望江路", "听松街", "书院巷", "同济大道", "桑梓路", "灯塔街", "春申路", "稻香路", "铸造二路", "凤鸣大道", "纺织街", "学前路", "沿河东路", "宝塔巷"]  # fmt: skip
_BRANDS = ["瑞禾", "恒泽", "天澍", "金汇", "众诚", "鼎盛", "华昱", "远帆", "聚源", "德邻", "锦程", "永泰", "卓越", "百川", "盛达", "同兴"]  # fmt: skip
_TRADES = ["餐饮管理", "建筑劳务", "机械制造", "物流运输", "农业科技", "新型建材", "生物医药", "广告传媒", "房地产开发", "食品", "再生资源", "电子商务"]  # fmt: skip

_EN_SURNAMES = ["Zhao", "Qian", "Sun", "Zhou", "Wu", "Feng", "Chen", "Wei", "Jiang", "Shen", "Han", "Yang", "Qin", "Xu", "He", "Lyu", "Shi", "Kong", "Cao", "Yan"]  # fmt: skip
_EN_GIVEN = ["Jianguo", "Xiaoyan", "Zhiqiang", "Yutong", "Haifeng", "Wenbo", "Lina", "Siyuan", "Guifang", "Jing", "Minghui", "Zhenyu", "Ruolan", "Lei"]  # fmt: skip
_EN_CITIES = ["Tingyuan", "Lingtang", "Weize", "Songyan", "Baiwu", "Qinglai", "Tongxu", "Yundai", "Hezhu", "Shiheng", "Nandai", "Heronford"]  # fmt: skip
_FOREIGN = ["Adler", "Okafor", "Lindqvist", "Moreau", "Petrenko", "Haddad", "Castellano", "Brannigan", "Nakagawa", "Duarte", "Kowalczyk", "Whitcombe", "Osei", "Varga"]  # fmt: skip
_FIRST = ["Anna", "Daniel", "Grace", "Ivan", "Lucia", "Martin", "Nadia", "Oscar", "Peter", "Rosa", "Samuel", "Tessa", "Victor", "Yusuf"]  # fmt: skip
_EN_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


def _name(r: random.Random) -> str:
    return r.choice(_SURNAMES) + r.choice(_GIVEN)


def _firm(r: random.Random) -> str:
    return f"{r.choice(_COUNTIES)[:2]}{r.choice(_BRANDS)}{r.choice(_TRADES)}有限公司"


def _day(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _date(r: random.Random) -> str:
    return f"{r.randrange(2021, 2026)}年{_day(r)}"


def _en_name(r: random.Random) -> str:
    return f"{r.choice(_EN_SURNAMES)} {r.choice(_EN_GIVEN)}"


def _guest(r: random.Random) -> str:
    return f"{r.choice(_FIRST)} {r.choice(_FOREIGN)}"


def _en_day(r: random.Random) -> str:
    return f"{r.choice(_EN_MONTHS)} {r.randrange(1, 29)}"


def _fairway(r: random.Random) -> str:
    """A maritime office's warning: positions, days, a vessel."""
    lat, lon, year = r.randrange(21, 39), r.randrange(112, 123), r.randrange(2021, 2026)
    corners = "；".join(
        f"{lat}°{r.randrange(10, 59)}′{r.randrange(10, 59)}″N、{lon}°{r.randrange(10, 59)}′{r.randrange(10, 59)}″E"
        for _ in range(4)
    )
    work = r.choice(
        ["航道疏浚", "海底电缆敷设", "码头前沿扫测", "沉船打捞", "风电桩基沉桩", "跨江大桥检修", "水下地形测量"]
    )
    ship = r.choice(_BRANDS) + r.choice(["工", "疏浚", "测", "拖"]) + str(r.randrange(2, 89))
    return (f"砚江海事局航行通告（{year}）{r.randrange(10, 480):04}号\n自{_day(r)}至{_day(r)}，每日{r.randrange(5, 9)}时至{r.randrange(16, 21)}时，“{ship}”轮在下列四点连线范围内进行{work}作业：{corners}。"
            "作业期间，施工船舶按规定显示号灯号型，并在甚高频16频道守听。过往船舶应加强瞭望，谨慎驾驶，与作业船保持500米以上安全距离，严禁驶入作业水域。")  # fmt: skip


def _defence(r: random.Random) -> str:
    """A graduate school's: who defends what, before whom."""
    field, topic = r.choice([
        ("作物遗传育种", "水稻分蘖角度调控基因的克隆与功能分析"), ("结构工程", "装配式混凝土框架节点抗震性能研究"),
        ("中国古代史", "宋元之际江南仓储制度研究"), ("环境科学与工程", "厌氧氨氧化污泥颗粒化机制及其应用"),
        ("应用经济学", "县域数字金融对农户创业的影响研究"), ("材料学", "镁合金表面自修复涂层的制备与耐蚀性"),
        ("内科学", "老年心力衰竭患者再入院风险预测模型的构建"), ("法学理论", "地方立法中的公众参与机制研究"),
        ("计算机科学与技术", "面向边缘设备的轻量化目标检测方法"), ("植物保护", "稻飞虱迁飞路径的气象驱动因子"),
    ])  # fmt: skip
    return (f"博士学位论文答辩公告\n答辩人：{_name(r)}\n学科专业：{field}\n论文题目：{topic}\n指导教师：{_name(r)}教授\n"
            f"答辩委员会主席：{_name(r)}教授\n委员：{'、'.join(_name(r) for _ in range(4))}\n答辩秘书：{_name(r)}\n时间：{_date(r)}{r.choice(['上午9:00', '上午8:30', '下午2:30', '下午3:00'])}\n"
            f"地点：{r.choice(['博学楼', '致远楼', '农科楼', '第二实验楼', '图书馆'])}{r.randrange(2, 13)}{r.randrange(1, 30):02}会议室\n欢迎广大师生旁听，旁听者请提前十分钟入场并将手机调至静音。")  # fmt: skip


def _clinic(r: random.Random) -> str:
    section = r.choice(
        ["心血管内科", "骨伤科", "儿科", "眼科", "消化内科", "针灸推拿科", "产科", "皮肤科", "神经外科", "口腔科"]
    )
    return f"停诊通知：因外出学习，{section}{_name(r)}主任医师{_day(r)}{r.choice(['上午', '下午', '全天'])}专家门诊停诊一次，已预约患者可在原渠道退号或改约本科室其他医师。不便之处，敬请谅解。"


def _impact(r: random.Random) -> str:
    """An environment bureau's: a firm, its project and the consultant among constant paragraphs of law."""
    project = r.choice(
        [
            "年产{}万吨饲料加工项目",
            "年出栏{}万头生猪养殖项目",
            "年处理{}万吨建筑垃圾资源化利用项目",
            "年产{}万套汽车线束项目",
            "年产{}万平方米石英石板材项目",
            "日处理{}吨餐厨垃圾项目",
        ]
    )
    return (f"关于{r.choice(_COUNTIES)}建设项目环境影响报告表受理情况的公示\n根据《中华人民共和国环境影响评价法》和建设项目环境影响评价审批程序的有关规定，我局近日受理了下列建设项目环境影响报告表。现将受理的有关情况予以公示，公示期为5个工作日。"
            f"\n项目名称：{_firm(r)}{project.format(r.randrange(2, 90))}\n建设地点：{r.choice(_TOWNS)}{r.choice(_VILLAGES)}\n环评机构：{r.choice(_COUNTIES)[:2]}{r.choice(_BRANDS)}环境咨询有限公司\n受理日期：{_date(r)}\n"
            "公民、法人或者其他组织如对上述项目有意见或者建议，可在公示期内以信函、传真、电子邮件等方式向我局反映。以单位名义反映的，应当加盖公章；以个人名义反映的，应当署真实姓名并留下联系方式。涉及国家秘密、商业秘密、个人隐私的内容依法不予公开。"
            "\n听证权利告知：依据《中华人民共和国行政许可法》，自公示之日起五个工作日内，申请人、利害关系人可对上述项目的审批提出听证申请。")  # fmt: skip


def _served(r: random.Random) -> str:
    """A penalty served by notice: a page of law with nothing but the firm's name to tell it from the next."""
    firm = _firm(r)
    return (f"行政处罚决定书公告送达\n{firm}：\n经查，你单位成立后无正当理由超过六个月未开业，或者开业后自行停业连续六个月以上，且连续两个年度未依法报送年度报告，通过登记的住所或者经营场所无法取得联系。上述事实有企业年度报告公示查询记录、现场检查笔录、邮寄退件凭证、税务机关协查函等证据证明。"
            "你单位的上述行为违反了《中华人民共和国公司法》和《企业信息公示暂行条例》的有关规定。本局已依法向你单位公告送达行政处罚听证告知书，你单位在法定期限内未提出陈述、申辩意见，也未要求举行听证。"
            "依据《中华人民共和国公司法》第二百六十条第一款的规定，本局决定对你单位作出吊销营业执照的行政处罚。因采取其他方式无法送达，现依照《中华人民共和国行政处罚法》《中华人民共和国民事诉讼法》的规定向你单位公告送达行政处罚决定书。自本公告发布之日起经过三十日，即视为送达。"
            "如不服本处罚决定，可以自送达之日起六十日内向本级人民政府申请行政复议，也可以在六个月内依法向人民法院提起行政诉讼。行政复议或者行政诉讼期间，本处罚决定不停止执行。被吊销营业执照后，公司应当依法组成清算组进行清算，清算结束后办理注销登记，清算期间不得开展与清算无关的经营活动。")  # fmt: skip


def _naming(r: random.Random) -> str:
    ways = ("东起{}，西至{}", "南起{}，北至{}", "北起{}，南止{}")
    start, end = r.sample(_ROADS, 2)
    meaning = r.choice(
        [
            "取“水木清华”之意",
            "因邻近古渡口得名",
            "沿用原自然村名",
            "寓意风调雨顺、五谷丰登",
            "纪念清代治水先贤",
            "与周边道路组成系列名称",
        ]
    )
    new = r.choice("澄映栖岫沁梧汇颐泊棠") + r.choice("霞云月川帆鹭桥光野松") + r.choice(["路", "街", "巷", "大道"])
    return (f"{r.choice(_COUNTIES)}民政局关于{new}命名的公告\n根据《地名管理条例》有关规定，经区划地名专家论证、社会公示并报人民政府批准，现将一条新建道路命名公告如下：{new}，{r.choice(ways).format(start, end)}，"
            f"长{r.randrange(180, 4900)}米，宽{r.randrange(7, 50)}米，{meaning}。自公告之日起，各单位和个人应当使用标准地名。")  # fmt: skip


def _lost(r: random.Random) -> str:
    thing = r.choice(
        [
            "出生医学证明",
            "残疾军人证",
            "执业药师注册证",
            "不动产权证书",
            "道路运输经营许可证副本",
            "食品经营许可证正本",
            "船员适任证书",
            "会计专业技术资格证书",
        ]
    )
    return f"遗失声明：{r.choice(_COUNTIES)}{r.choice(_TOWNS)}{_name(r)}不慎遗失{thing}一本，编号{r.choice('ABGHKT')}{r.randrange(10**8, 10**9)}，现声明作废，由此产生的一切法律责任由本人承担。"


def _foundling(r: random.Random) -> str:
    """A civil affairs bureau looks for parents."""
    wore = r.choice(
        [
            "身穿蓝色碎花棉衣，外裹黄色毛毯",
            "身着白色连体衣，随身有奶瓶一只",
            "身穿红色毛衣，包被内留有出生时间字条",
            "头戴灰色绒帽，脚穿虎头鞋",
            "身裹浴巾，旁有奶粉半袋",
        ]
    )
    where = r.choice(
        ["医院门诊大厅", "长途汽车站候车室", "派出所门口", "福利院大门旁", "菜市场东侧", "村卫生室门前", "公园凉亭内"]
    )
    return (f"寻找弃婴生父母公告\n{_date(r)}{r.choice(['凌晨', '清晨', '傍晚', '夜间'])}，在{r.choice(_COUNTIES)}{r.choice(_TOWNS)}{where}捡拾{r.choice(['男', '女'])}婴一名，取名{_name(r)}，捡拾时约出生{r.randrange(2, 90)}天，{wore}。"
            f"请其生父母或其他监护人自公告之日起60日内，持有效证件与{r.choice(_COUNTIES)}儿童福利院联系认领，联系人：{_name(r)}。逾期无人认领的，将依法予以安置。")  # fmt: skip


def _mailbox(r: random.Random) -> str:
    """A message board's answer: courtesies, and one matter in a sentence."""
    matter, done = r.choice([
        ("小区二次供水水压不足", "供水公司已更换加压泵两台，目前高层用户水压恢复正常"), ("学校门口上下学时段拥堵", "交警大队已增设护学岗并施划即停即走车位"),
        ("农村客运班车停运", "交通运输局已协调企业恢复每日往返两班"), ("路灯长期不亮", "市政所已排查更换损坏光源，并纳入日常巡检"),
        ("夜间渣土车扰民", "城管部门已约谈运输企业，调整运输线路和时段"), ("老旧小区加装电梯进度缓慢", "社区已组织二次意见征询，预计下季度进场施工"),
        ("公厕卫生状况差", "环卫中心已安排专人保洁并公布监督电话"), ("办理房产证历史遗留问题", "自然资源局已启动容缺受理，首批业主可先行提交材料"),
        ("河道漂浮水葫芦", "河长办已调派打捞船清理，并落实责任河段"), ("快递网点拒绝送货上门", "邮政管理局已责令网点整改并向您致歉"),
    ])  # fmt: skip
    return (f"网友您好！您反映的“{r.choice(_COUNTIES)}{r.choice(_ROADS)}{matter}”的留言已收悉，我们高度重视，立即转交有关部门调查核实。现将有关情况答复如下：\n经核查，您反映的情况属实。{done}。"
            "下一步，我们将举一反三，加强日常管理和巡查，切实解决好群众身边的急难愁盼问题。感谢您对我们工作的关心、理解和支持！如有疑问，请在工作日拨打政务服务便民热线咨询。")  # fmt: skip


def _presale(r: random.Random) -> str:
    estate = (
        r.choice(["澜", "樾", "璟", "禧", "岸", "麓"])
        + r.choice(["悦", "玺", "和", "棠"])
        + r.choice(["府", "里", "庭", "湾", "园"])
    )
    homes, average = r.randrange(36, 420), r.randrange(5200, 23800)
    return (f"商品房预售许可公示\n许可证号：（{r.randrange(2021, 2026)}）房预售证第{r.randrange(1, 300):03}号\n开发企业：{r.choice(_COUNTIES)[:2]}{r.choice(_BRANDS)}置业有限公司\n项目名称：{estate}\n坐落：{r.choice(_COUNTIES)}{r.choice(_ROADS)}{r.randrange(1, 600)}号\n"
            f"预售楼幢：{'、'.join(f'{n}幢' for n in sorted(r.sample(range(1, 29), 3)))}\n预售套数：{homes}套\n预售面积：{homes * r.randrange(8900, 14300) / 100:.2f}平方米\n备案均价：{average}元/平方米\n监管银行：{r.choice(_COUNTIES)[:2]}农村商业银行{r.choice(_TOWNS)[:-1]}支行\n发证日期：{_date(r)}")  # fmt: skip


def _party_day(r: random.Random) -> str:
    """A branch's outing in stock phrases: no figure, only who, where and what."""
    unit = r.choice(_COUNTIES) + r.choice(
        ["统计局", "水利局", "司法局", "税务局", "档案馆", "供销社", "图书馆", "疾控中心"]
    )
    place = r.choice(["烈士陵园", "党史纪念馆", "廉政教育基地", "红军渡口旧址", "乡村振兴展示馆", "老兵故事馆"])
    deed = r.choice(
        [
            "重温入党誓词",
            "聆听老党员讲述战斗故事",
            "观看警示教育片",
            "向革命先烈敬献花篮",
            "为困难群众送去慰问品",
            "开展植树护绿劳动",
        ]
    )
    said = r.choice(
        [
            "要把学习成果转化为干事创业的动力",
            "要以先辈为镜，永葆清廉本色",
            "将立足岗位，用心用情服务群众",
            "要传承红色基因，勇于担当作为",
        ]
    )
    return (f"为进一步增强党组织的凝聚力和战斗力，近日，{unit}党支部组织全体党员赴{r.choice(_TOWNS)}{place}开展主题党日活动。\n活动中，全体党员在讲解员的带领下认真参观了各个展区，随后{deed}。大家边走边看、边听边议，深受教育和启发。"
            f"\n支部书记{_name(r)}作了专题党课辅导。青年党员{_name(r)}表示，{said}。\n大家一致认为，此次活动主题鲜明、内容丰富，是一次生动的党性教育课，今后要更加紧密地团结起来，以更加饱满的热情投入到各项工作中去。")  # fmt: skip


def _lawyer(r: random.Random) -> str:
    """One name in a decision, and nothing else."""
    who = _name(r)
    return (f"准予行政许可决定书\n{who}：\n你提交的律师执业申请材料齐全，符合法定形式，本机关依法予以受理。经审查，你通过国家统一法律职业资格考试取得法律职业资格，在律师事务所实习满一年，经律师协会考核合格，品行良好，符合《中华人民共和国律师法》第五条规定的条件。"
            "根据《中华人民共和国行政许可法》第三十八条第一款、《律师执业管理办法》的有关规定，本机关决定：准予你从事专职律师执业，颁发律师执业证书。请自收到本决定书之日起十日内，持本人身份证件到政务服务大厅司法行政窗口领取证书。"
            "律师执业应当遵守宪法和法律，恪守律师职业道德和执业纪律，不得同时在两个以上律师事务所执业。")  # fmt: skip


def _subsidies(r: random.Random) -> str:
    """A list: names, villages, machines and sums."""
    machines = {
        "轮式拖拉机": 23400,
        "联合收割机": 38700,
        "水稻插秧机": 11800,
        "微耕机": 900,
        "植保无人机": 9600,
        "粮食烘干机": 31200,
    }
    rows = [(n, _name(r), r.choice(_VILLAGES), *r.choice(list(machines.items()))) for n in range(1, r.randrange(6, 10))]
    total = sum(row[4] for row in rows)
    listed = "\n".join(f"{n}　{who}　{village}　{machine}　1台　{money}元" for n, who, village, machine, money in rows)
    return f"{r.choice(_TOWNS)}农业机械购置补贴对象公示\n序号　姓名　所在村　机具品目　数量　补贴额\n{listed}\n合计补贴资金{total}元。公示期7天，如有异议请向镇农业综合服务中心反映。"


def _petition(r: random.Random) -> str:
    """An inspection's case: what was reported, what was found, what was ordered."""
    reported, found, ordered = r.choice([
        ("采石场破碎作业扬尘大，运输车辆沿途抛洒", "现场检查时破碎机未开启喷淋，道路积尘明显", "责令停产整改，补装封闭廊道，对驾驶人处以罚款"),
        ("养鸡场粪污直排水塘，气味刺鼻", "化粪池防渗膜破损，雨污未分流", "限期修复贮存设施，委托第三方检测塘水水质"),
        ("烧烤店油烟直排，夜间噪声扰民", "三家店铺净化器未按时清洗", "清洗净化设备并建立台账，签订限时经营承诺"),
        ("废旧塑料作坊露天焚烧", "属无证经营，现场有焚烧痕迹", "断电取缔，清运原料，责任人立案查处"),
        ("污水管网破裂，污水流入农田", "管道接口错位约两米，影响农田不足一亩", "抢修管道，协商补偿农户损失"),
        ("电镀厂夜间偷排废水", "在线监测数据正常，雨水口水样未见超标，举报不属实", "加密夜间巡查频次，邀请举报人代表参观厂区"),
        ("建筑工地凌晨施工", "属连续浇筑作业，已办理夜间施工手续但未公告", "责令补发公告，调整高噪声工序时段"),
    ])  # fmt: skip
    return (f"受理编号：D{r.randrange(10**9, 10**10)}\n交办日期：{_day(r)}\n行政区域：{r.choice(_COUNTIES)}\n反映情况：{r.choice(_TOWNS)}{r.choice(_VILLAGES)}附近{reported}。\n污染类型：{r.choice(['大气', '水', '噪声', '土壤', '其他'])}\n"
            f"调查核实情况：接到交办后，由副县长{_name(r)}带队现场核查。经查，{found}。\n处理和整改情况：{ordered}。\n是否办结：{r.choice(['已办结', '阶段性办结', '未办结'])}\n责任人被处理情况：无")  # fmt: skip


def _taking(r: random.Random) -> str:
    """Land is to be taken: one village's name in a page that is always the same."""
    village = f"{r.choice(_TOWNS)}{r.choice(_VILLAGES)}"
    return (f"征收土地预公告\n因公共利益需要，拟征收{village}集体所有土地。根据《中华人民共和国土地管理法》《中华人民共和国土地管理法实施条例》的规定，现将有关事项公告如下：\n一、征收目的：由政府组织实施的基础设施建设。\n二、征收范围：详见附图，最终以批准的勘测定界成果为准。"
            "\n三、土地现状调查：自本公告发布之日起，由自然资源主管部门会同有关单位对拟征收土地的位置、权属、地类、面积以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量开展调查，请有关村组和村民予以支持配合。调查结果由所有权人、使用权人签字确认。"
            "\n四、社会稳定风险评估：由镇人民政府会同有关部门组织开展，被征地的农村集体经济组织、村民委员会和农户应当参加。\n五、自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定抢栽抢建的，对抢栽抢建部分不予补偿。"
            "\n六、本公告期限为十个工作日，在镇、村和村民小组公开栏张贴，同时在政府网站发布。特此公告。")  # fmt: skip


def _stage(r: random.Random) -> str:
    play = r.choice(
        [
            "越剧《柳毅传书》",
            "黄梅戏《女驸马》",
            "儿童剧《小河马找妈妈》",
            "话剧《渡口灯火》",
            "民族管弦乐音乐会《稻浪》",
            "杂技专场《飞天》",
            "昆曲折子戏专场",
            "木偶剧《哪吒》",
        ]
    )
    return (f"【演出预告】{_day(r)}{r.choice(['14:30', '19:00', '19:30'])}，{r.choice(_COUNTIES)[:2]}{r.choice(['大剧院', '群艺馆', '工人文化宫', '青少年宫'])}上演{play}，{r.choice(_COUNTIES)[:2]}艺术团演出，主演{_name(r)}、{_name(r)}。"
            f"惠民票{r.choice([10, 20, 30, 40])}元，{_day(r)}上午9点起在“文化云”小程序开抢，每人限购两张，一米二以下儿童谢绝入场（儿童剧除外）。")  # fmt: skip


def _en_berths(r: random.Random) -> str:
    ship = (
        r.choice(["Amber", "Coral", "Eastern", "Golden", "Harbour", "Iron", "Jade", "Northern", "Pacific", "Silver"])
        + " "
        + r.choice(["Bridge", "Crane", "Dawn", "Grace", "Horizon", "Pearl", "Star", "Trader", "Venture", "Wind"])
    )
    cargo = r.choice(
        [
            "soybeans",
            "iron ore",
            "wood pulp",
            "containers",
            "liquefied gas",
            "finished vehicles",
            "steel coils",
            "frozen fish",
        ]
    )
    return (f"The {r.choice(['bulk carrier', 'cargo ship', 'vessel'])} {ship} docked at Berth {r.randrange(1, 42)} of {r.choice(_EN_CITIES)} Port on {_en_day(r)} with {r.randrange(11, 190) * 1000:,} tons of {cargo} from {r.choice(['Santos', 'Newcastle', 'Vancouver', 'Rotterdam', 'Durban', 'Callao', 'Busan'])}. "
            f"Unloading is expected to take {r.randrange(14, 96)} hours. Customs, border inspection and maritime officers offered one-stop clearance, which cut the waiting time by {r.randrange(2, 19)} hours, according to the port group.")  # fmt: skip


def _en_vacancy(r: random.Random) -> str:
    field = r.choice(
        [
            "plant pathology",
            "coastal engineering",
            "battery materials",
            "comparative literature",
            "public health",
            "remote sensing",
            "tea science",
            "machine vision",
            "marine geology",
        ]
    )
    return (f"Postdoctoral position in {field}\nThe {r.choice(['College', 'School', 'Institute', 'Key Laboratory'])} of {r.choice(_EN_CITIES)} University invites applications for a two-year postdoctoral position in the group of Professor {_en_name(r)}. "
            "Applicants should hold, or be about to receive, a doctoral degree in a related discipline, have published at least one paper as first author in an international journal, and be under 35 years of age. "
            f"The annual salary is {r.randrange(18, 42)}0,000 yuan before tax, with housing on campus and health insurance. Please send a CV, a research statement and the names of {r.choice(['two', 'three'])} referees by {_en_day(r)} with the subject line \"Postdoc {r.randrange(100, 999)}\". Only shortlisted candidates will be contacted.")  # fmt: skip


def _en_closed(r: random.Random) -> str:
    house = r.choice(
        ["Museum", "Library", "Botanical Garden", "Planetarium", "Archives", "Art Gallery", "Silk Museum", "Aquarium"]
    )
    why = r.choice(
        [
            "equipment maintenance",
            "the rehanging of its permanent exhibition",
            "a fire drill",
            "pest control",
            "work on the roof",
            "a private event",
        ]
    )
    return f"Notice: {r.choice(_EN_CITIES)} {house} will be closed on {_en_day(r)} for {why} and will reopen the following day at the usual hours. Tickets already booked will be refunded automatically within seven working days. We apologize for any inconvenience."


def _en_permit(r: random.Random) -> str:
    """A work permit declared void: one name in a page of regulations."""
    who = f"{r.choice(_FIRST)} {_guest(r)}".upper()
    return (f"Announcement on the Cancellation of a Foreigner's Work Permit\nIn accordance with the Administrative Licensing Law of the People's Republic of China and the Regulations on the Administration of Employment of Foreigners, the following foreigner's work permit has been cancelled, because the employment contract was terminated and neither the employer nor the holder applied for cancellation within ten working days: {who}. "
            "The original permit card is void from the date of this announcement and shall not be used for any purpose. The holder shall apply to the exit-entry administration of the public security organ for a change of residence permit or leave the territory within the period prescribed by law. "
            "Anyone who objects to this decision may apply to the people's government at the same level for administrative reconsideration within sixty days, or bring an administrative action before the people's court within six months. "
            "Employers are reminded that employing a foreigner without a valid work permit is punishable by a fine and by confiscation of unlawful income. This announcement is published on the portal of the Bureau of Science and Technology and on the notice board of the service center for overseas talent.")  # fmt: skip


def _en_recall(r: random.Random) -> str:
    thing, flaw = r.choice([
        ("electric kettles", "the handle may loosen and spill hot water"), ("children's bicycles", "the front brake cable may snap"), ("folding ladders", "the locking hinge may fail under load"),
        ("power banks", "the cells may overheat while charging"), ("baby cots", "the gap between the slats may trap a child's head"), ("gas stoves", "the flame failure device may not close the valve"),
        ("induction cookers", "the insulation between the coil and the case may break down"), ("balance scooters", "the controller may cut out on slopes"),
    ])  # fmt: skip
    return (f"{r.choice(_EN_CITIES)} {r.choice(['Ruihe', 'Hengze', 'Tianshu', 'Yuanfan', 'Juyuan', 'Jincheng'])} Co Ltd has filed a recall plan with the provincial market regulator and will recall {r.randrange(180, 29000):,} {thing}, model {r.choice('ABDKSX')}{r.randrange(10, 990)}, made between {r.choice(_EN_MONTHS)} {r.randrange(2018, 2021)} and {r.choice(_EN_MONTHS)} {r.randrange(2021, 2024)}. "
            f"In the products covered by the recall {flaw}, which poses a safety hazard. Owners should stop using them at once. The company will repair or replace them free of charge; its hotline is {r.randrange(400, 900)}-{r.randrange(100, 999)}-{r.randrange(1000, 9999)}.")  # fmt: skip


def _en_metro(r: random.Random) -> str:
    total = r.randrange(90, 420) * 10_000 + r.randrange(10_000)
    lines = ", ".join(f"Line {n} {r.randrange(60_000, 890_000):,}" for n in range(1, 6))
    return f"{r.choice(_EN_CITIES)} Metro carried {total:,} passengers on {_en_day(r)}, {r.choice(['up', 'down'])} {r.randrange(1, 190) / 10} percent from a week earlier: {lines}. The busiest station was {r.choice(['Bell Tower', 'East Railway Station', 'University Town', 'Riverside Park', 'Old Market', 'Airport North'])}; trains were {r.randrange(9950, 10000) / 100} percent on time."


def _en_twins(r: random.Random) -> str:
    """Twin towns in set phrases: nobody's figures, only who and where."""
    place = r.choice(
        [
            "Bremsted, Denmark",
            "Vila Serena, Portugal",
            "Korhola, Finland",
            "Port Amity, New Zealand",
            "San Telmo Alto, Chile",
            "Dunmarrow, Ireland",
            "Kiruvesi, Estonia",
            "Monteverdi, Italy",
        ]
    )
    city, topic = (
        r.choice(_EN_CITIES),
        r.choice(
            [
                "vocational education",
                "port logistics",
                "ecological farming",
                "youth football",
                "ceramic art",
                "elderly care",
                "museum exchange",
                "green buildings",
            ]
        ),
    )
    return (f"{city} and {place}, signed a letter of intent on establishing friendly relations on {_en_day(r)}. {_en_name(r)}, vice-mayor of {city}, said that although the two cities are far apart, they share a long history and broad prospects for cooperation. "
            f"{_guest(r)}, head of the visiting delegation, expressed appreciation for the warm hospitality and said the two sides would begin with {topic}. Both sides agreed to maintain regular contact, to encourage exchanges between people from all walks of life, and to lift the friendship to a new level. "
            f"During the stay the delegation also visited {r.choice(['a high-tech zone', 'an old street', 'a tea garden', 'a middle school', 'the planning exhibition hall', 'a community hospital'])}.")  # fmt: skip


def _en_specialist(r: random.Random) -> str:
    field = r.choice(
        [
            "orthodontist",
            "pediatric cardiologist",
            "dermatologist",
            "sports physician",
            "ophthalmologist",
            "speech therapist",
            "rheumatologist",
            "hand surgeon",
        ]
    )
    return f"Visiting {field}: Dr. {_guest(r)} will see patients at the International Clinic of {r.choice(_EN_CITIES)} People's Hospital on {_en_day(r)}, 9 am to noon. The consultation fee is {r.randrange(30, 190) * 10} yuan; interpreting is free. Book through the hospital's app or at the front desk, {r.choice(['Building A', 'Building C', 'East Wing', 'Outpatient Hall'])}, no later than two days in advance."


def _en_found(r: random.Random) -> str:
    """A lost-property desk's list."""
    things = [
        "black umbrella",
        "child's red scooter",
        "trombone case",
        "bag of textbooks",
        "silver bracelet",
        "pair of crutches",
        "blue suitcase",
        "hearing aid",
        "thermos flask",
        "birdcage, empty",
        "wedding album",
        "badminton racket",
    ]
    rows = "\n".join(
        f"{n}. {thing.capitalize()}, {r.choice(['Gate', 'Platform', 'Bus', 'Locker'])} {r.randrange(1, 60)}, {_en_day(r)}"
        for n, thing in enumerate(r.sample(things, r.randrange(4, 8)), 1)
    )
    return f"Lost property at {r.choice(_EN_CITIES)} {r.choice(['Coach Station', 'Ferry Terminal', 'Railway Station'])}\nThe following items were handed in and await their owners:\n{rows}\nPlease bring a passport or an ID card. Items not claimed within 90 days will be passed on to the police."


def _en_seized(r: random.Random) -> str:
    goods, unit = r.choice(
        [
            ("undeclared watches", ""),
            ("live stag beetles", ""),
            ("ivory carvings", ""),
            ("dried seahorses", " grams of"),
            ("cigarettes", " cartons of"),
            ("seeds in unlabelled bags", " kilograms of"),
            ("counterfeit sports shoes", " pairs of"),
            ("orchid seedlings", ""),
        ]
    )
    hidden = r.choice(
        [
            "in the lining of a suitcase",
            "inside hollowed-out books",
            "under a false floor",
            "in a parcel declared as toys",
            "strapped to a passenger's legs",
            "among tins of tea",
        ]
    )
    return (f"Customs officers at {r.choice(_EN_CITIES)} {r.choice(['Airport', 'Port', 'Land Crossing', 'Mail Center'])} found {r.randrange(12, 980)}{unit} {goods} {hidden} on {_en_day(r)}, local customs said. An X-ray image had looked abnormal to the officer on duty, {_en_name(r)}. "
            "The case has been handed over to the anti-smuggling department for further investigation. Customs reminds travelers that those who carry prohibited or restricted articles without declaring them will be held liable under the law.")  # fmt: skip


EIGHTH: dict[str, Form] = {
    "fairway warning": _fairway, "thesis defence": _defence, "clinic suspended": _clinic, "impact report received": _impact,
    "penalty served, firm's name": _served, "road named": _naming, "document lost": _lost, "foundling": _foundling,
    "message board answer": _mailbox, "homes for presale": _presale, "party day": _party_day, "lawyer admitted, name": _lawyer,
    "machine subsidies": _subsidies, "inspection case": _petition, "land taken, village": _taking, "on stage": _stage,
    "en berths": _en_berths, "en vacancy": _en_vacancy, "en closed": _en_closed, "en permit void, name": _en_permit,
    "en recall": _en_recall, "en metro riders": _en_metro, "en twin towns": _en_twins, "en visiting doctor": _en_specialist,
    "en lost property": _en_found, "en customs seizure": _en_seized,
}  # fmt: skip


class Told(NamedTuple):
    """A story, and what the second desk has of its own: a headline, a paragraph, other words for some sentences."""

    headlines: tuple[str, str]
    text: str
    added: str
    reworded: tuple[tuple[str, str], ...]


_TOLD: dict[str, list[Told]] = {"zh": [
    Told(("汀源县四十年老渡口退役　浔溪大桥通车", "一桥飞架两岸　汀源再无摆渡人"),
         "9月18日上午10时，浔溪大桥正式通车。大桥全长1.86公里，双向四车道，总投资4.7亿元，历时31个月建成。汀源县白鹭埠镇两岸的3.2万名群众，从此告别了靠渡船过河的日子。\n"
         "62岁的渡工姜永福站在桥头，看着车流出神。他19岁上船，撑了43年的渡，最多的一天往返了58趟。“孩子们上学、老人看病、姑娘出嫁，都坐过我的船。”他说，“船没了，我高兴，也有点舍不得。”\n"
         "过去，西岸的7个村运一车柚子到县城，要绕行46公里，遇上汛期停渡，果子只能烂在地里。大桥通车后，同样的路程缩短到9公里，运费下降了六成左右。种植大户彭秀兰算了一笔账：“我家40亩柚子，一年能省下1.5万元。”\n"
         "县交通运输局副局长韩志强介绍，建桥时遇到的最大难题是河床溶洞，仅7号墩就探出13处空洞，施工方先后3次调整桩基方案。大桥按50年一遇的洪水标准设计，并预留了12%的荷载余量。\n"
         "退役的渡船没有拆解。镇里决定把它拉上岸，修缮后放进即将开放的渡口记忆馆，姜永福将成为第一位讲解员。",
         "据了解，未来两年内当地还将改造3座危桥，新建农村公路27公里，实现所有行政村通双车道。",
         (("姜永福站在桥头，看着车流出神", "姜永福久久站在桥头，望着来往的车辆"), ("退役的渡船没有拆解。镇里决定把它拉上岸", "渡船虽然退役，却没有被拆掉。镇政府打算将它拖上岸"))),
    Told(("一座县城的夜间图书馆", "鹤浦：灯亮到凌晨的图书馆"),
         "晚上11点，鹤浦市图书馆三楼依旧坐得满满当当。今年4月起，这家图书馆把闭馆时间推迟到凌晨1点，5个月来接待夜间读者8.6万人次，占总人次的37%。\n"
         "来得最多的是备考的年轻人，其次是下了夜班的工人。在纺织厂做挡车工的许丽娜每周来3次，读完了一整套植物图谱。“宿舍里太吵，这里有热水、有灯，还没人催你走。”她说。\n"
         "延时开放并不容易。全馆只有19名工作人员，夜里必须有2人值守。馆长曹文博想出的办法是招募志愿者，两周内有143人报名，年龄最大的71岁，最小的17岁。志愿者每服务10小时，可以多借5本书。\n"
         "费用也要精打细算。馆里把照明分成28个区，没有人的区域自动熄灯，一个夜晚的电费不到96元。“这点钱换来几百个人安安静静地看书，值。”曹文博说。\n"
         "也有人担心夜里不安全。市公安局在图书馆门前增设了一处巡逻点，公交公司把6路末班车延后到1点15分。市里正在考虑让另外4家乡镇分馆也跟进，但要先解决人手问题。\n"
         "凌晨1点，广播里响起一段口琴曲，那是一位志愿者自己录的。读者收好书，轻轻把椅子推回桌下。",
         "一位在外地上大学的读者在留言簿上写道：放假回家，最想念的不是夜宵，是这里靠窗的座位。",
         (("延时开放并不容易。", "延长开放时间，说起来容易做起来难。"), ("也有人担心夜里不安全。", "安全问题同样受到关注。"))),
    Told(("清濑县叫停“样板村”重复检查", "基层减负：清濑一年少迎检二百余次"),
         "清濑县纪委监委日前通报，全县面向村级的检查考核事项由74项精简为21项，各类台账减少68%，村干部用于迎检的时间明显下降。\n"
         "水口村党支部书记罗德胜至今记得去年的11月。“一个月来了23批人，同一块展板换了4次，有一天上午接待三拨，农户的事一件没办成。”他告诉记者，村里光打印材料就花了1.1万元。\n"
         "问题被一封群众来信捅破。写信的是村里的退休教师，他在信中列出了两个月里停在村口的车辆。县里随后成立了工作专班，用40天走访了96个村，发现有17个单位的检查内容高度重合。\n"
         "专班负责人金静怡说，精简不是不查，而是把分散的检查合并起来，由县里每季度统一安排一次，不打招呼、不看台账、直接入户。未列入清单的检查，村里有权拒绝。今年以来，已有5个单位因为擅自下村检查被点名。\n"
         "变化也带来新的烦恼。一些部门反映，没有了台账，数据一时收不上来。对此，县大数据中心把9个业务系统打通，村里只填一张表，各部门各取所需。目前这张表已经覆盖83%的常用数据。\n"
         "罗德胜的笔记本上，如今记的是另一些事：后山的水管要换，李家的低保要办，晒谷场的灯坏了两盏。",
         "省内多地近期也出台了类似清单，有专家提醒，减负能否持续，关键看上级部门能否管住自己的手。",
         (("问题被一封群众来信捅破。", "事情的转机来自一封群众来信。"), ("变化也带来新的烦恼。", "不过，新问题也随之出现。"))),
    Told(("松堰湿地首次记录到青头潜鸭繁殖", "极危水鸟在松堰安家　监测到雏鸟11只"),
         "省湿地保护中心7月2日发布消息，松堰湿地今年首次记录到青头潜鸭的繁殖，监测人员在芦苇荡中发现2个巢，已有11只雏鸟出壳。青头潜鸭是国家一级保护野生动物，全球数量不足两千只。\n"
         "最先发现它们的是护鸟员章立新。5月初的一个清晨，他在望远镜里看到一对头部泛绿的鸭子，连续蹲守了6天才敢确认。“我把照片发给了三位专家，手都在抖。”他说。\n"
         "为了不惊动亲鸟，保护站把巡护路线后退了400米，关闭了一条1.3公里长的木栈道，并用远程摄像头记录孵化过程。雌鸟每天离巢2次，每次不超过25分钟。第一只雏鸟在6月19日破壳。\n"
         "松堰湿地面积为4870公顷，十年前还有近一半是鱼塘。2016年起，当地陆续收回塘口312处，补植芦苇和菱角，水质由劣五类提升到三类。越冬水鸟由1.4万只增加到5.9万只。\n"
         "保护中心高级工程师苏若兰认为，繁殖的成功说明湿地已能提供稳定的食物和隐蔽条件，但两个巢距离排涝口只有70米，如果汛期水位骤涨，仍有被淹的危险。水利部门已同意在雏鸟离巢前将水位波动控制在15%以内。",
         "保护站同时呼吁摄影爱好者不要靠近拍摄，更不要使用无人机，违者将由林业公安依法处理。",
         (("最先发现它们的是护鸟员章立新", "护鸟员章立新是第一个看到它们的人"), ("为了不惊动亲鸟，", "为避免干扰亲鸟孵化，"))),
    Told(("砚州打掉一个冒充客服诈骗团伙", "退款电话背后的骗局：砚州警方抓获29人"),
         "记者从砚州区公安分局获悉，经过4个月侦查，该局近日打掉一个冒充网购客服实施诈骗的团伙，抓获嫌疑人29名，查获手机210部，涉案金额1360余万元。\n"
         "案件从一名大学生报警开始。3月7日，学生小方接到“客服”来电，对方准确说出了她的姓名和订单，称商品质量不合格，可以三倍退款。按照对方的指引，她在半小时内转出了2.84万元。\n"
         "民警何振宇介绍，订单信息是从一家快递加盟点流出的。该网点的一名临时工把面单照片以每张2.5元的价格卖给中间人，8个月里卖了1.7万张。“受害人觉得对方什么都知道，戒心就没有了。”\n"
         "团伙内部分工很细，一线人员负责打电话，二线人员诱导下载软件，三线人员负责取钱，提成由5%到20%不等。为了逃避打击，他们每隔一周更换一次窝点，先后租住过14处民房。6月25日凌晨，警方在3个县同时收网。\n"
         "目前，已追回赃款412万元，其中96万元已经返还给首批38名受害人。检察机关以涉嫌诈骗罪、侵犯公民个人信息罪批准逮捕21人。\n"
         "警方提醒，正规商家退款会原路返回，凡是要求共享屏幕、下载会议软件的，一律不要理会。",
         "当地邮政管理部门已对涉事网点作出停业整顿处理，并要求全部快递企业在年底前使用隐私面单。",
         (("案件从一名大学生报警开始。", "一名大学生的报警，让这起案件浮出水面。"), ("团伙内部分工很细，", "经查，该团伙分工明确，"))),
    Told(("云埭县茶农自己定标准", "一片茶叶的“身份证”从哪里来"),
         "春茶开园前，云埭县麻石乡的216户茶农坐在一起，给自己的茶叶定了一份标准：采摘不过清明后12天，农药只许用4种，含水率不得高于6.5%。\n"
         "牵头的是合作社理事长潘嘉宁。三年前，一批运往外省的茶叶因为农残超标被退了回来，损失了53万元。“查到最后，出问题的只有一户，可砸的是全乡的牌子。”他说。\n"
         "新标准规定，每户的茶青都要编号留样，样品保存18个月。合作社花27万元买来一台检测仪，请农学院的老师教会了5名年轻人。去年一共检测了1940批次，有31批没有过关，全部就地销毁，损失由互助基金承担一半。\n"
         "起初不少人想不通。老茶农邹桂芳种了三十年茶，觉得打药是自己的事。去年她家的茶被评为一级，每斤多卖了85元，她成了最积极的宣传员。“以前怕别人查，现在盼着人来查。”\n"
         "县市场监管局把这份标准转化成团体标准，并且在包装上印上二维码。扫码能看到采摘日期、制茶师傅和检测结果。截至8月底，全乡茶叶均价上涨了22%，返乡办厂的年轻人有47名。\n"
         "下一步，他们想给茶树也建档。全乡有百年以上的老茶树386棵，眼下已经登记了近一半。",
         "农学院的专家建议，标准要三年一修订，并吸收消费者代表参加评审，才不会变成一纸空文。",
         (("起初不少人想不通。", "刚开始，很多茶农并不理解。"), ("下一步，他们想给茶树也建档。", "接下来，合作社还计划为老茶树建立档案。"))),
    Told(("地铁施工挖出宋代码头", "苇泽考古：八百年前的码头藏在地铁站下"),
         "苇泽县文物局10月12日通报，在城区轨道交通宝塔巷站的施工现场发现一处宋代码头遗址，已清理面积1250平方米，出土瓷片、铜钱和木构件3700余件。\n"
         "码头由条石砌筑，残长64米，共有9级台阶，台阶上磨出的绳痕清晰可见。考古领队魏思远说，绳痕最深的有4厘米，“这不是一代人能磨出来的”。一块条石上刻着“丁酉年重修”五个字，为断代提供了线索。\n"
         "出土的瓷器来自至少6个窑口，其中青白瓷约占45%。在淤泥里还发现了一艘残船，船舱里装着整摞的碗，每摞20只，用稻草隔开。专家推测，船可能是在靠岸时遇到风浪沉没的。\n"
         "遗址的发现让地铁停工了5个月。经过三轮论证，车站向北移动了82米，为此增加投资1.9亿元。建设单位负责人施海峰坦言压力不小：“工期晚了，但是码头只有一个。”\n"
         "按照方案，码头将原址保护，地铁站厅与遗址展厅之间用一面36米长的玻璃墙隔开，乘客在换乘时就能看到它。展厅预计在后年5月与车站同步开放。\n"
         "考古工作仍在继续。探测显示，码头西侧还有一段夯土墙，可能是宋代的税务衙门。",
         "为满足市民的好奇心，文物局将从本周六起每天开放60个参观名额，须提前在网上实名预约。",
         (("遗址的发现让地铁停工了5个月。", "因为这处遗址，地铁工程暂停了5个月。"), ("考古工作仍在继续。", "目前，发掘还在进行中。"))),
    Told(("山里来了“摩托医生”", "禾渚区：巡诊摩托跑遍高山村落"),
         "早上6点半，医生范磊把心电图机、血糖仪和一箱药捆上摩托车后座，从双堰镇卫生院出发。这一天他要跑4个村，行程71公里，看望19位慢性病人。\n"
         "禾渚区有38个村在海拔八百米以上，留守老人占常住人口的54%。去年3月，区里选派12名医生组成摩托巡诊队，一年多来共出诊2650次，行驶9.4万公里，开出的药里有七成是降压药和降糖药。\n"
         "在牛角冲村，81岁的鲁奶奶已经烧好了茶。她患高血压16年，以前每次取药要走两个多小时山路，常常一停药就是半个月。“现在小范医生每十天来一趟，比我儿子来得勤。”老人笑着说。\n"
         "巡诊队最怕的是雨雪天。今年1月，范磊连人带车滑进路边的沟里，左手缝了8针，休息一周又上了路。区卫健局后来为每辆车装了防滑链和定位器，并给每位队员买了60万元的意外保险。\n"
         "数据显示，巡诊覆盖的村里，高血压规范管理率由41%上升到76%，急诊转运减少了近三分之一。区医保局已把上门巡诊纳入报销，病人每次只需要自付3元。\n"
         "下午5点，天色渐暗，范磊在最后一户人家门口量完血压，把数据传回医院。手机只有一格信号，他举着手臂等了四分钟。",
         "巡诊队今年还将增加两名女医生，并与市里的三家医院开通远程会诊，让疑难病人不出村就能看专家。",
         (("巡诊队最怕的是雨雪天。", "对巡诊队来说，最难的是雨雪天气。"), ("下午5点，天色渐暗，", "傍晚5点，天快黑了，"))),
], "en": [
    Told(("Old sugar mill in Tongxu becomes a center for circus arts", "Trapezes hang where sugar was boiled"),
         "A sugar mill that stood empty for 14 years has reopened in Tongxu as a center for circus arts, with a ring for 620 spectators under the roof of the former boiling house.\n"
         "The conversion cost 38 million yuan and took 22 months. Engineers kept the two brick chimneys and the copper vats, one of which is now the box office. \"We were told to pull it down,\" said Lyu Haifeng, the architect. \"It was cheaper to keep it, and it smells of caramel when it rains.\"\n"
         "Tongxu has trained acrobats since the 1950s, but the number of apprentices fell by 70 percent in a decade. The new program takes 45 children a year, and they spend half of the day on ordinary lessons. Their parents pay nothing.\n"
         "Not everyone is pleased. Some residents of the mill's old dormitories complain about the noise of rehearsals, which last until 9 pm. The management has promised to line the north wall with cork before the winter.\n"
         "The first show, about a girl who steals the moon, sold out in three days. It will travel to 11 cities next spring, and the troupe has been invited to a festival in Europe.",
         "The county hopes that the center will draw 200,000 visitors a year, and has added two bus routes from the railway station.",
         (("Not everyone is pleased.", "There has been some criticism, too."), ("has been invited to a festival in Europe", "will also take part in a European festival"))),
    Told(("Seaweed farmers off Nandai learn to read the sky", "How 300 families saved their kelp from the heat"),
         "When the sea off Nandai warmed by 2.3 degrees in ten days last May, the kelp on Shen Guifang's ropes began to rot from the tips. This year she harvested two weeks early, and lost only 6 percent of the crop.\n"
         "The difference was a text message. Since January, 312 families on the island have received a forecast of the water temperature, drawn from nine buoys that Weize Ocean University placed along 40 kilometers of coast.\n"
         "\"We knew the wind and we knew the tide, but nobody could see the heat coming,\" said Shen, 57, who has farmed kelp since she was a girl. Her harvest of 84 tons brought in 230,000 yuan, a third more than the year before.\n"
         "The buoys cost 18,000 yuan apiece and are built from fish-farm floats, so that they can be repaired in any harbor. Two were run over by trawlers and one was stolen, and the researchers now paint a farmer's name on each of them.\n"
         "Professor Kong Wenbo, who leads the project, warned that a forecast does not cool the sea. His group is crossing local kelp with a strain that stands 25 degrees, but it will take at least five years before seedlings can be sold.",
         "Fishery officials on the mainland say they plan to buy 30 more buoys and to extend the service to oyster growers by next summer.",
         (("The difference was a text message.", "What helped her was a short message on her phone."), ("warned that a forecast does not cool the sea", "cautioned that forecasts alone will not make the water any cooler"))),
    Told(("Court in Baiwu rules that a robot vacuum may not keep maps", "Household maps belong to the household, judge says"),
         "A court in Baiwu has ordered a maker of robot vacuum cleaners to erase the floor plans of 1,146 homes that it had stored without the owners' consent, and to pay each of them 800 yuan.\n"
         "The suit was brought by a retired surveyor, Cao Minghui, who noticed that his machine sent about 3 megabytes of data every night. He measured the traffic for two months and recognized, in the colored tiles of an update, the outline of his own kitchen.\n"
         "The company argued that the plans were needed to improve its software and that customers had ticked a box. Judge Qin Jing found that the box stood on page 27 of the terms, and that the machine cleaned no worse when the maps stayed inside it.\n"
         "\"A plan of a home shows how many people sleep there and when they get up,\" the judgment says. \"It is personal information, whoever draws it.\"\n"
         "Lawyers expect other makers of household devices to change their terms. An industry body said that four of its members, which have 62 percent of the market between them, had begun to do so. The company has 15 days to appeal.",
         "Consumer groups in the province advise buyers to look for models that work offline and to reset used machines before selling them.",
         (("Lawyers expect other makers of household devices to change their terms.", "The ruling is likely to make other manufacturers rewrite their conditions, lawyers said."),)),
    Told(("Night train with a market in its last carriage turns 30", "The slow train that still stops for baskets"),
         "Train 7043 leaves Qinglai at 4:10 am with 12 carriages, and the last of them has no seats. It is for baskets: of leeks, ducklings, river snails and, on Fridays, piglets.\n"
         "The service began 30 years ago this month. It covers 187 kilometers in five hours, stops 19 times and has never raised its fare, which is 11.5 yuan from end to end. A seat on the fast line nearby costs 86 yuan.\n"
         "The railway loses about 4 million yuan a year on it. \"If we counted only tickets, we would have closed it long ago,\" said the train's conductor, Wei Lina, who has worked aboard since 2004. \"But some of these people would have no way to sell what they grow.\"\n"
         "By her count roughly 260 farmers ride on market days. One of them, He Zhenyu, carries 70 kilograms of bamboo shoots and pays for his daughter's college with them. He sells half of his load before the train has reached the town.\n"
         "For the anniversary the carriage was fitted with scales, a tap and hooks for the poles. Passengers had been asked what they wanted; most of them had written that it should go on running.",
         "A photographer from the city has spent six years aboard, and 90 of her pictures are on show at the old station until the end of the month.",
         (("The railway loses about 4 million yuan a year on it.", "Running it costs the railway some 4 million yuan more a year than it earns."), ("By her count roughly 260 farmers ride on market days.", "She reckons that about 260 farmers travel on market days."))),
    Told(("Songyan's blind tuners fill a gap", "Forty pianos a week, tuned by ear"),
         "Eight graduates of a school for the blind in Songyan now tune about 40 pianos a week, and the waiting list is two months long.\n"
         "The city has an estimated 26,000 pianos, most of them bought for children in the last 15 years, but had only five tuners when the school opened its course. Students learn for three years to hear the beats between two strings and to take an action apart by touch.\n"
         "\"People are afraid that I will drop a screw,\" said Yan Yutong, 24, who lost her sight at the age of six. \"Then they close their eyes and listen, and they stop being afraid.\" She charges 350 yuan and does four instruments a day.\n"
         "Traveling between clients is the hardest part. A volunteer group of 33 drivers offers rides, and the bus company trained its staff to announce stops at the tuners' request.\n"
         "The course costs the disabled persons' federation 1.2 million yuan a year. All but one of its 17 graduates have found work, against 48 percent for the school as a whole. From September it will also teach the repair of accordions and zithers.",
         "A piano maker in the next province has offered the school 10 instruments with faults built in on purpose, so that students can practice.",
         (("Traveling between clients is the hardest part.", "Getting from one home to the next is what they find hardest."), ("From September it will also teach", "Starting in September, students can also learn"))),
    Told(("Fire in Hezhu warehouse put out after 17 hours, no deaths", "Hezhu blaze: all 94 workers safe, says fire brigade"),
         "A fire that broke out in a warehouse for recycled textiles in Hezhu was put out on Sunday morning after 17 hours. All 94 workers were led out in time; three firefighters were treated for smoke inhalation.\n"
         "The alarm came at 3:42 pm on Saturday. By then the flames had reached the second of five halls, in which 2,300 tons of baled clothes were stacked up to the roof. The brigade sent 46 engines and 218 people from four districts.\n"
         "\"Cotton burns from the inside,\" said Jiang Zhiqiang, the deputy chief of the brigade. \"You put it out, you pull it apart, and it starts again.\" Excavators had to break the west wall before the bales could be soaked one by one.\n"
         "Readings of the air within 2 kilometers were at times 80 percent above the limit for fine particles, and two schools used as examination rooms were moved. Water from the hoses was held back in a canal and is to be treated before it is released.\n"
         "Investigators are looking at a conveyor motor that had been repaired on Friday. The owner, who had been fined in April for a blocked fire lane, is being questioned.",
         "The city's safety commission has ordered a check of all 131 warehouses for recycled goods, to be completed within ten days.",
         (("Investigators are looking at a conveyor motor", "The inquiry centers on a conveyor motor"), ("All 94 workers were led out in time", "The 94 people at work there all got out unhurt"))),
]}  # fmt: skip
STORIES: dict[str, list[str]] = {language: [told.text for told in stories] for language, stories in _TOLD.items()}


def _told(language: str, text: str) -> Told:
    return _TOLD[language][STORIES[language].index(text)]


def _headline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    one, other = _told(language, text).headlines
    return f"{one}\n{text}", f"{other}\n{text}"


def _dateline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Agency copy with its line, and a paper's own line or none."""
    if language == "zh":
        first = f"省通讯社{r.choice(_COUNTIES)[:2]}{_day(r)}电（记者{_name(r)}、{_name(r)}）{text}"
        return first, r.choice(
            ["", f"本报讯（记者{_name(r)}　通讯员{_name(r)}）", f"{r.choice(_COUNTIES)[:2]}晚报记者{_name(r)}报道　"]
        ) + text
    return f"{r.choice(_EN_CITIES).upper()}, {_en_day(r)} (Provincial News Agency) -- {text}", r.choice(
        ["", f"By {_en_name(r)}\n"]
    ) + text


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    least = next(n for n in range(1, len(paragraphs)) if len("\n".join(paragraphs[:n])) >= 0.6 * len(text))
    return text, "\n".join(paragraphs[: r.randrange(least, len(paragraphs))])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    del paragraphs[r.randrange(1, len(paragraphs) - 1)]
    return text, "\n".join(paragraphs)


_BRITISH = [("center", "centre"), ("program ", "programme "), ("kilometer", "kilometre"), ("harbor", "harbour"), ("color", "colour"), ("percent", "per cent"),
            ("recogniz", "recognis"), ("raveling", "ravelling"), (" tons", " tonnes"), ("practice.", "practise."), (" pm", "pm"), (" am ", "am ")]  # fmt: skip


def _spelling(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Traditional characters, of the mainland, Hong Kong or Taiwan; in English, a British desk."""
    if language == "zh":
        return text, OpenCC(r.choice(["s2t", "s2hk", "s2twp"])).convert(text)
    return text, _replaced(text, _BRITISH)


def _replaced(text: str, pairs: list[tuple[str, str]]) -> str:
    for old, new in pairs:
        text = text.replace(old, new)
    return text


def _points(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Another house's quotation marks, commas and spaces."""
    if language == "en":
        return text, re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019").replace("; ", " \u2013 ")
    style = r.randrange(3)
    if style == 0:
        return text, text.translate(str.maketrans("“”", "「」"))
    if style == 1:
        return text, _replaced(text, [("，", ", "), ("。", ". "), ("：", ": "), ("“", '"'), ("”", '"')])
    return text, re.sub(r"(?<=[一-鿿])(?=\d)|(?<=[\d%])(?=[一-鿿])", " ", text).replace("\n", "\n　　")


def _credits(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """What a site hangs below the text."""
    if language == "zh":
        return text, text + "\n" + r.choice([
            f"（来源：{r.choice(_COUNTIES)[:2]}日报　编辑：{_name(r)}　责编：{_name(r)}　审核：{_name(r)}）",
            f"责任编辑：{_name(r)}\n版权声明：凡注明来源为本网的稿件，版权均属本网所有，转载请注明出处。\n【打印】【关闭】\n上一篇：{r.choice(_COUNTIES)}召开安全生产会议\n下一篇：{r.choice(_COUNTIES)}开展植树活动",
            f"记者：{_name(r)}　摄影：{_name(r)}\n一审：{_name(r)}\n二审：{_name(r)}\n三审：{_name(r)}\n声明：本文仅为传递信息之目的，不代表本号观点，如涉侵权请联系删除。\n扫一扫在手机打开当前页",
        ])  # fmt: skip
    return text, text + "\n" + r.choice([
        f"(Source: {r.choice(_EN_CITIES)} Daily. Editor: {_en_name(r)})",
        f"Editor: {_en_name(r)}\nCopyright of the material on this site belongs to the publisher. All rights reserved. Reproduction without permission is prohibited.\nRelated: {r.choice(_EN_CITIES)} opens new park",
    ])  # fmt: skip


def _paragraph_added(r: random.Random, language: str, text: str) -> tuple[str, str]:
    paragraphs = text.split("\n")
    paragraphs.insert(r.randrange(2, len(paragraphs) + 1), _told(language, text).added)
    return text, "\n".join(paragraphs)


def _typos_mended(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """The first desk was in a hurry: three or four letters or signs lost, doubled or out of order."""
    hasty = text
    for _ in range(r.randrange(3, 5)):
        at = r.choice([one.start() for one in re.finditer(r"(?=[一-鿿]{4}|[a-z]{4})", hasty)]) + 1
        a, b = hasty[at], hasty[at + 1]
        hasty = hasty[:at] + r.choice([b, b + a, a + a + b]) + hasty[at + 2 :]
    return hasty, text


_DIGITS = "零一二三四五六七八九"
_SMALL = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _han(number: str) -> str:
    """Below a hundred, with decimals, as it is read aloud."""
    whole, _, part = number.partition(".")
    tens, ones = divmod(int(whole), 10)
    said = (("" if tens == 1 else _DIGITS[tens]) + "十" if tens else "") + (_DIGITS[ones] if ones or not tens else "")
    return said + ("点" + "".join(_DIGITS[int(d)] for d in part) if part else "")


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        other = re.sub(r"(\d{1,2}(?:\.\d+)?)%", lambda m: "百分之" + _han(m[1]), text)
        other = re.sub(
            r"(?<![\d.])(\d{1,2})(?=[名个次处家条座人趟项户种岁天级周批针县村])",
            lambda m: "两" if m[1] == "2" else _han(m[1]),
            other,
        )
    else:
        other = text.replace(" percent", "%").replace(" million", "m")
        other = re.sub(r"\b(" + "|".join(_SMALL[2:]) + r")\b(?= [a-z])", lambda m: str(_SMALL.index(m[1])), other)
        other = re.sub(r"(?<=\d),(?=\d{3})", "", other)
    return (text, other) if r.random() < 0.5 else (other, text)


def _rephrased(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, _replaced(text, list(_told(language, text).reworded))


def _sentences(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Two or three sentences split, and as many run together."""
    split, whole, merged = ("，", "。", "，") if language == "zh" else (", and ", ". And ", "; ")
    ends = (
        r"(?<=[^”])。(?=[^\n“”])"
        if language == "zh"
        else r"(?<=[a-z])\. (?=(?:The|It|They|By|Two|This|His|Her|He|She|All|Some) )"
    )
    spots = []
    for pattern, new in ((re.escape(split), whole), (ends, merged)):
        found = [(*one.span(), new) for one in re.finditer(pattern, text)]
        spots += r.sample(found, min(len(found), r.randrange(2, 4)))
    again = text
    for start, end, new in sorted(spots, reverse=True):
        rest = again[end].lower() + again[end + 1 :] if new == "; " else again[end:]
        again = again[:start] + new + rest
    return text, again


def _second_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """All that happens on one ordinary day: agency copy, and a paper that reworded, cut a paragraph, and signed it."""
    first, own = _dateline(r, language, text)
    own = _middle_cut(r, language, own)[1] if r.random() < 0.5 else own[: own.rindex("\n")]
    own = _replaced(own, list(_told(language, text).reworded))
    own = _told(language, text).headlines[1] + "\n" + own
    return first, _credits(r, language, own)[1]


EDITS: dict[str, Edit] = {
    "another headline": _headline, "dateline": _dateline, "last paragraphs cut": _tail_cut,
    "a middle paragraph cut": _middle_cut, "traditional or British": _spelling, "punctuation": _points,
    "credits and boilerplate": _credits, "a paragraph added": _paragraph_added, "typos mended": _typos_mended,
    "numerals": _numerals, "some sentences reworded": _rephrased, "sentences split and merged": _sentences,
    "a second desk": _second_desk,
}  # fmt: skip
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
