"""A seventh set, whose author had seen neither the rule it measures, nor the tests of that rule, nor any measurement.

The author knew the earlier sets only by their interface (that of the fifth, some of whose notices and edits stood in
sight with it), and committed this one before it was run. Its notices are those an office, a court, a port, a hospital
or a university prints week after week: two of a form are always about two events, and two in five of the forms
differ in one or two slots only. Its reprints are always of one story. Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import opencc

Form = Callable[[random.Random], str]
Edit = Callable[[random.Random, str, str], tuple[str, str]]
"""Of chance, language and story: (first print, reprint)."""

_SURNAMES = list("尹苗樊覃邬祁滕阮戚娄焦卞廖甄耿芦闵屈项祝骆麻裴奚")
_GIVEN = list("国志文晓玉春海明永秀林立德家永玲雪建洪慧成军兰芳平宏")
_HEADS = list("石柳杨沙白龙枫茶桐竹梅鹤双长上下新老东西大小")
_TAILS = ["湾", "坪", "冲", "岭", "坝", "溪", "塘", "洞", "垭", "坡", "桥", "渡", "井", "岗", "院子", "寨"]
_BRANDS = list("锦恒瑞泽昌禾盛远嘉拓益鼎诚安旺")
_EN_GIVEN = ["Alistair", "Beatriz", "Cosmo", "Dagny", "Emeka", "Farida", "Goran", "Hilde", "Ivo", "Jutta", "Kwame", "Leonie",
             "Marisol", "Nils", "Oksana", "Pritam", "Quentin", "Rosalind", "Sanjay", "Tamsin"]  # fmt: skip
_EN_FAMILY = ["Abernathy", "Brandvold", "Castellane", "Dimitrov", "Eze", "Fairweather", "Gunnarsson", "Haddad", "Ilves",
              "Jarrett", "Kowalczyk", "Lindqvist", "Moreau", "Nakagawa", "Okonjo", "Petrakis", "Quiroga", "Rautio"]  # fmt: skip
_PINYIN = [
    "Shi",
    "Liu",
    "Yang",
    "Bai",
    "Long",
    "Feng",
    "Tong",
    "Zhu",
    "Mei",
    "He",
    "Shuang",
    "Chang",
    "Xin",
    "Dong",
    "Xi",
]
_PINYIN_TAILS = ["wan", "ping", "ling", "ba", "xi", "tang", "po", "qiao", "du", "jing", "gang", "zhai"]
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"]  # fmt: skip


def _of(*tables: list[str]) -> Callable[[random.Random], str]:
    return lambda r: "".join(r.choice(table) for table in tables)


_SLOTS: dict[str, Callable[[random.Random], str]] = {
    "姓名": lambda r: r.choice(_SURNAMES) + "".join(r.sample(_GIVEN, r.choice((1, 2, 2)))),
    "村": _of(_HEADS, _TAILS, ["村"]),
    "镇": _of(_HEADS, _TAILS, ["镇", "乡"]),
    "社区": _of(_HEADS, _TAILS, ["社区"]),
    "路": _of(_HEADS, _TAILS, ["路", "街", "巷", "大道"]),
    "校": _of(_HEADS, _TAILS, ["小学", "完全小学", "初级中学"]),
    "河": _of(_HEADS, _TAILS, ["河"]),
    "号": _of(_BRANDS, _BRANDS),
    "业": _of(["商贸", "建材", "农业科技", "餐饮管理", "物流", "信息咨询", "装饰工程", "汽车服务", "生物科技", "劳务"]),
    "日": lambda r: f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日",
    "name": _of(_EN_GIVEN, [" "], _EN_FAMILY),
    "place": _of(_PINYIN, _PINYIN_TAILS),
    "street": _of(_PINYIN, _PINYIN_TAILS, [" Road", " Street", " Lane", " Avenue"]),
    "day": lambda r: f"{r.choice(_MONTHS)} {r.randrange(1, 29)}",
    "ship": _of(["MV ", "MS "], ["Amber ", "Boreal ", "Coral ", "Distant ", "Eastern ", "Silver "],
                ["Dawn", "Harmony", "Meridian", "Pearl", "Venture", "Horizon"]),
    "city": _of(["Ald", "Brack", "Cors", "Dun", "Elm", "Fal", "Gris", "Harl"], ["ava", "enburg", "holm", "mouth", "ona", "stad"]),
}  # fmt: skip
"""What stands in a slot, by its name; a figure after the name makes another of the kind: `<村2>`."""
_SLOT = re.compile(r"<([^<>]+)>")


def _form(notice: str) -> Form:
    """Fills a notice in: `<村>` alike wherever it stands in it, `<10-99>` and `<0.10-0.99>` and `<甲|乙>` each anew."""

    def fill(r: random.Random) -> str:
        drawn: dict[str, str] = {}

        def slot(found: re.Match[str]) -> str:
            told = found[1]
            if "|" in told:
                return r.choice(told.split("|"))
            if told[0].isdigit():
                return _number(r, *told.split("-"))
            if told not in drawn:
                drawn[told] = _SLOTS[told.rstrip("0123456789")](r)
            return drawn[told]

        return _SLOT.sub(slot, notice)

    return fill


def _number(r: random.Random, low: str, high: str) -> str:
    """A number between two, with as many places as they have, and with commas if the higher has."""
    places = len(low.partition(".")[2])
    unit = 10.0**-places
    least, most = (round(float(bound.replace(",", "")) / unit) for bound in (low, high))
    return f"{r.randint(least, most) * unit:{',' if ',' in high else ''}.{places}f}"


SEVENTH: dict[str, Form] = {
    # One or two slots in a text that is otherwise always the same.
    "graves to be moved, village": _form(
        "迁坟公告\n因宛坪县城乡供水一体化工程建设需要，经县人民政府批准，须对<村>境内项目用地红线范围内的坟墓进行迁移。现将有关事项公告如下：\n"
        "一、迁坟范围：<村>境内项目用地红线范围，具体以现场放线和插旗标识为准。\n"
        "二、迁坟期限：自本公告发布之日起六十日内，由坟主自行迁移完毕。\n"
        "三、坟主须携带本人身份证原件及复印件、户口簿，到所在村民委员会登记，经核实确认后签订迁坟协议，领取迁坟补偿费。迁坟补偿标准按照县人民政府现行征地地上附着物补偿标准执行，单棺坟、双棺坟分别计算，不另行安排墓地的给予一次性补助。\n"
        "四、鼓励坟主将骨灰或遗骨迁入公益性公墓安葬。迁移过程中应当遵守森林防火规定，禁止携带火种进入林区，禁止乱埋乱葬、二次装棺。\n"
        "五、逾期未登记、未迁移的坟墓，一律按无主坟处理，由项目建设单位会同村民委员会、公证机构拍照、编号后代为迁移至公益性公墓集中安葬，由此产生的一切后果由坟主自行承担。\n"
        "六、在规定期限内无理取闹、阻挠施工，构成违反治安管理行为的，由公安机关依法处理；构成犯罪的，依法追究刑事责任。\n"
        "请广大群众相互转告，积极支持配合。\n特此公告。"
    ),
    "land to be taken, village": _form(
        "征收土地预公告\n为保障经济社会发展和公共利益需要，拟征收<村>集体所有土地。根据《中华人民共和国土地管理法》及其实施条例、《征收土地公告办法》等有关规定，现将拟征收土地有关事项预公告如下：\n"
        "一、征收范围\n拟征收土地位于<村>，四至范围以勘测定界图为准，拟征收土地的权属、地类、面积以土地现状调查结果为准。\n"
        "二、征收目的\n本次征收土地用于政府组织实施的基础设施建设，符合《中华人民共和国土地管理法》第四十五条规定的公共利益情形，符合国土空间规划、国民经济和社会发展年度计划。\n"
        "三、土地现状调查安排\n本公告发布之日起，由县自然资源局会同乡镇人民政府组织开展拟征收土地现状调查，查明土地的位置、权属、地类、面积，以及农村村民住宅、其他地上附着物和青苗等的权属、种类、数量等情况。请被征收土地的所有权人、使用权人予以配合，并对调查结果签字确认。因客观原因无法签字确认的，由调查人员在调查表上注明，并采取拍照、录像等方式留存证据，调查结果在村务公开栏公示。\n"
        "四、社会稳定风险评估\n县人民政府将组织有关部门开展社会稳定风险评估，对征收土地的社会稳定风险状况进行综合研判，确定风险点，提出风险防范措施和处置预案。评估应当有被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人参加，评估结果是申请征收土地的重要依据。\n"
        "五、拟定征地补偿安置方案\n县人民政府将依据社会稳定风险评估结果，结合土地现状调查情况，组织自然资源、财政、农业农村、人力资源和社会保障等部门拟定征地补偿安置方案，并依法公告，公告期限不少于三十日。多数被征地的农村集体经济组织成员认为方案不符合法律、法规规定的，将依法组织听证。\n"
        "六、其他事项\n自本公告发布之日起，任何单位和个人不得在拟征收土地范围内抢栽、抢建；违反规定抢栽、抢建的，对抢栽、抢建部分不予补偿。公安机关、市场监督管理部门暂停办理拟征收范围内的户口迁入、分户和以拟征收房屋为经营场所的注册登记手续，但婚嫁、出生、复员退伍、刑满释放等依法应当办理的除外。\n"
        "本公告在拟征收土地所在的乡镇、村和村民小组范围内张贴，并在县人民政府门户网站发布，公告期限为十个工作日。对本公告内容有异议的，可以自公告期满之日起六十日内依法申请行政复议，或者在六个月内依法提起行政诉讼。\n特此公告。\n宛坪县人民政府"
    ),
    "declared dead, name": _form(
        "澄江省岚溪市砚山区人民法院公告\n本院受理申请人申请宣告<姓名>死亡一案，经查，<姓名>离家出走后下落不明已满四年。现发出寻人公告，公告期间为一年。"
        "<姓名>应当自公告之日起一年内向本院申报本人具体地址及其联系方式。逾期不申报的，<姓名>将被宣告死亡。"
        "凡知悉<姓名>生存现状的人，应当自公告之日起一年内将知悉的情况向本院报告。\n特此公告。"
    ),
    "doctor away, name and day": _form(
        "专家门诊停诊通知\n尊敬的患者：\n因外出参加学术会议，我院<姓名>医生原定于<日>的专家门诊停诊一次，停诊期间的门诊预约号源同步关闭。"
        "已通过微信公众号、自助机或者电话预约成功的患者，系统将于停诊前一日以短信形式告知，挂号费按原支付渠道自动退回，无需到窗口办理，到账时间以银行为准。\n"
        "病情需要的患者，可改挂同科室其他专家号或者普通号；急危重症患者请直接到急诊科就诊，急诊科二十四小时开放。需要复诊开药的慢性病患者，可通过我院互联网医院在线问诊，药品可配送到家。\n"
        "由此给您带来的不便，敬请谅解。咨询电话请拨打门诊部服务台。\n岚溪市第二人民医院门诊部"
    ),
    "under investigation, name and post": _form(
        "<姓名>接受审查调查\n据澄江省纪委监委消息：岚溪市<水务局|住建局|交通运输局|林业局|粮食局|教育局|卫健委|城投公司|供销社|民政局|商务局|统计局>原党组书记<姓名>涉嫌严重违纪违法，目前正接受岚溪市纪委监委纪律审查和监察调查。"
    ),
    "expelled from the party, name": _form(
        "日前，经宛坪县委批准，宛坪县纪委监委对<姓名>严重违纪违法问题进行了立案审查调查。\n"
        "经查，<姓名>丧失理想信念，背弃初心使命，对党不忠诚不老实，对抗组织审查；罔顾中央八项规定精神，违规收受礼品礼金，接受可能影响公正执行公务的宴请和旅游活动安排；组织观念淡漠，在组织函询时不如实说明问题，在干部选拔任用中为他人谋取利益；"
        "廉洁底线失守，违规从事营利活动；干预和插手市场经济活动；利用职务便利为他人在工程承揽、款项拨付等方面谋取利益，并非法收受巨额财物。\n"
        "<姓名>严重违反党的政治纪律、组织纪律、廉洁纪律、工作纪律和生活纪律，构成严重职务违法并涉嫌受贿犯罪，且在党的十八大后不收敛、不收手，性质严重，影响恶劣，应予严肃处理。"
        "依据《中国共产党纪律处分条例》《中华人民共和国监察法》《中华人民共和国公职人员政务处分法》等有关规定，经县纪委常委会会议研究并报县委批准，决定给予<姓名>开除党籍处分；由县监委给予其开除公职处分；"
        "收缴其违纪违法所得；将其涉嫌犯罪问题移送检察机关依法审查起诉，所涉财物一并移送。"
    ),
    "school district, school": _form(
        "<校>招生公告\n根据县教育局义务教育学校招生工作实施方案，结合我校实际，现将今年秋季招生有关事项公告如下：\n"
        "一、招生对象\n年满六周岁或者小学毕业，户籍与实际居住地均在<校>学区范围内的适龄儿童、少年，以及符合条件的进城务工人员随迁子女。学区划分以县教育局公布的范围为准。\n"
        "二、报名所需材料\n（一）户口簿原件及复印件；（二）房屋不动产权证书、购房合同或者宅基地使用证；（三）预防接种证；（四）随迁子女另须提供父母一方居住证，以及连续缴纳社会保险或者合法经营的证明。\n"
        "三、录取顺序\n按照户籍与房产一致、有户籍无房产、有房产无户籍、随迁子女的顺序依次录取，额满后由县教育局统筹安排到相对就近的学校就读。烈士子女、现役军人子女、消防救援人员子女等优抚对象，按照有关政策予以照顾。\n"
        "四、纪律要求\n学校不举行任何形式的入学考试，不以各类竞赛证书、考级证明作为录取依据，不收取与入学挂钩的任何费用，均衡编班，不设重点班、快慢班。提供虚假材料的，一经查实，取消入学资格，由此造成的后果由监护人承担。\n"
        "五、监督\n招生工作接受社会监督，家长如有疑问，可向学校招生办公室或者县教育局基础教育股反映。"
    ),
    "firm on the list of abnormal business, firm": _form(
        "列入经营异常名录决定书\n宛坪<号><业>有限公司：\n经查，你单位通过登记的住所（经营场所）无法联系。本局执法人员先后两次到你单位登记的住所实地核查，均未发现你单位在该处开展经营活动；向该住所邮寄的专用信函，两次均无人签收并被退回，两次邮寄间隔超过十五日。\n"
        "上述行为属于《企业经营异常名录管理暂行办法》第九条规定的情形。依照该办法第四条、第九条的规定，现决定将你单位列入经营异常名录，并通过国家企业信用信息公示系统向社会公示。你单位依法办理住所变更登记，或者提出通过登记的住所可以重新取得联系，并经本局查实的，可以申请移出经营异常名录。\n"
        "如对本决定不服，可以自收到本决定书之日起六十日内向宛坪县人民政府申请行政复议，也可以在六个月内依法向人民法院提起行政诉讼。\n宛坪县市场监督管理局"
    ),
    "road named, name": _form(
        "宛坪县人民政府关于同意命名<路>的批复\n县民政局：\n你局关于新建道路命名的请示收悉。经研究，同意将城北新区一条新建城市次干道命名为“<路>”。"
        "请你局严格按照《地名管理条例》有关规定，及时将该标准地名向社会公告，会同住房和城乡建设、公安、自然资源、邮政等部门做好地名标志设置、门牌编制和地名信息数据库更新工作。"
        "各有关单位应当规范使用标准地名，未经批准，任何单位和个人不得擅自更改。\n此复。\n（此件公开发布）"
    ),
    "river chief on rounds, name and river": _form(
        "县级河长<姓名>深入<河>开展巡河工作。县直有关部门和沿河乡镇负责人参加。\n<姓名>沿河而行，边走边看、边看边问，实地察看水质状况、河岸保洁、入河排污口整治和河长制公示牌设置等情况，详细了解巡河保洁员日常履职情况，对发现的问题现场交办、限期整改。\n"
        "<姓名>强调，各级河长要切实扛牢政治责任，牢固树立绿水青山就是金山银山的理念，坚持水岸同治、标本兼治、系统治理，常态化推进清“四乱”行动。"
        "要聚焦突出问题，紧盯畜禽养殖、农业面源和生活污水污染，抓源头、抓关键、抓长效，坚决守住水环境质量底线。要压实工作责任，强化部门联动，健全巡查、交办、整改、销号闭环机制，广泛发动群众参与，合力建设河畅、水清、岸绿、景美的幸福河湖。"
    ),
    # Short notices, and longer ones of more slots.
    "seal lost, firm": _form(
        "遗失声明\n岚溪市<号><业>有限公司不慎遗失公章一枚，编码4207<100000000-999999999>，声明作废，由此产生的一切法律责任自行承担。"
    ),
    "thesis defended": _form(
        "博士学位论文答辩公告\n论文题目：<高寒草甸|喀斯特石漠化区|季冻区路基|滨海盐碱地|老旧住区|山地果园|梯级水库|城市群>"
        "<土壤碳氮|植被恢复|温湿耦合|生态补偿|韧性评价|光谱遥感|泥沙输移|碳排放>的<时空分异|作用机理|优化模型|多尺度模拟>研究\n"
        "答辩人：<姓名>\n指导教师：<姓名1> 教授\n答辩委员会主席：<姓名2> 教授\n委员：<姓名3> 教授、<姓名4> 研究员、<姓名5> 教授、<姓名6> 副教授\n秘书：<姓名7> 讲师\n"
        "时间：<日> <上午9:00|下午2:30|上午8:30|下午3:00>\n地点：<资环楼|逸景楼|求是楼|工科三号楼><201-612>会议室\n欢迎各位老师、同学旁听。\n砚山大学研究生院"
    ),
    "navigation warning": _form(
        "航行通告\n澄海航通〔<2021-2026>〕<10-480>号\n自<日>0000时起<5-60>天内，“<疏浚|航工|海勘|打捞|耙吸><1-99>”轮在以下各点依次连线水域内进行<疏浚|水下炸礁|沉管安装|海缆铺设|打捞沉船|桥墩防护>作业：\n"
        "1. <21-23>°<10-59>′.<10-99>N，<113-116>°<10-59>′.<10-99>E；\n2. <21-23>°<10-59>′.<10-99>N，<113-116>°<10-59>′.<10-99>E；\n3. <21-23>°<10-59>′.<10-99>N，<113-116>°<10-59>′.<10-99>E。\n"
        "作业船显示规定号灯号型，守听甚高频<6-16>频道。过往船舶应加强了望，减速慢行，与作业船保持<200-1000>米以上的安全距离。澄海海事局"
    ),
    "tap water tested": _form(
        "<1-12>月份出厂水和管网末梢水水质信息公示\n<镇>供水站：浑浊度<0.12-0.98>NTU，色度小于5度，臭和味无，肉眼可见物无，pH值<6.80-8.20>，总硬度<62-210>mg/L，耗氧量<0.60-2.70>mg/L，"
        "余氯<0.30-0.80>mg/L，氯化物<3.1-48.9>mg/L，硫酸盐<5.2-66.0>mg/L，硝酸盐（以N计）<0.30-4.90>mg/L，铁<0.01-0.19>mg/L，锰<0.01-0.09>mg/L，菌落总数<0-46>CFU/mL，总大肠菌群未检出。"
        "依据《生活饮用水卫生标准》（GB 5749-2022），所检项目均符合标准要求。"
    ),
    "foundling": _form(
        "寻亲公告\n<日>，在宛坪县<镇><村>路口捡拾<男|女>婴一名，<出生约三天|出生约一周|约一个月大|约半岁>，<左耳后有红色胎记|右足多趾|唇腭裂|无明显体征>，"
        "随身携带<奶瓶一个、红包一个|写有生辰的红纸一张|蓝色包被一床|换洗衣服两套、奶粉一罐>。请该儿童的亲生父母或者其他监护人持有效证件，自公告之日起六十日内到县儿童福利院认领，"
        "逾期无人认领的，将依法按照弃婴（儿童）安置。联系人：<姓名>。"
    ),
    "obituary": _form(
        "讣告\n中国共产党党员、我校<水利系|农学系|数学系|外语系|附属医院|图书馆|马列教研室>离休干部<姓名>同志，因病医治无效，于<日><3-23>时在岚溪逝世，享年<78-101>岁。\n"
        "<姓名>同志系<岚溪|澄海|宛坪|砚山>人，<1945-1966>年参加工作，历任<教员|助教|技术员|干事>、<教研室主任|副科长|讲师|工程师>、<副院长|副处长|教授|总支书记>等职，<1983-2006>年<离休|退休>。"
        "遵照<姓名>同志生前遗愿和家属意见，丧事从简，遗体告别仪式定于逝世后第三日上午<7|8|9|10>时在岚溪市殡仪馆<永安|松鹤|思源>厅举行。谨此讣告。"
    ),
    "environmental report received": _form(
        "关于受理建设项目环境影响报告书的公示\n根据建设项目环境影响评价审批程序的有关规定，我局受理了以下项目的环境影响评价文件，现将有关情况予以公示，公示期为<日>起十个工作日。\n"
        "项目名称：年产<2-90>万<吨|件|套|米><水性涂料|铝合金型材|汽车线束|食用菌棒|再生塑料颗粒|预制混凝土构件>项目\n建设地点：宛坪县<镇>工业集中区\n建设单位：澄江<号><业>有限公司\n环评机构：岚溪<号2>环境技术有限公司\n"
        "听证告知：依据《中华人民共和国行政许可法》，自公示之日起五日内，申请人、利害关系人可以对该项目提出听证申请；公众可以来信、来电或者发送电子邮件的方式反馈意见，反馈意见应当写明真实姓名和联系方式。"
    ),
    "soldier's merit": _form(
        "“感谢部队把孩子培养得这么优秀！”<日>，<镇><村>锣鼓喧天、鞭炮齐鸣，县人武部、县退役军人事务局和乡镇干部一行来到现役军人<姓名>家中，为其家属送上<二|三>等功喜报、慰问金和“功臣之家”牌匾。"
        "乡亲们纷纷前来道贺，现场洋溢着一人立功、全家光荣的喜庆氛围。\n<姓名>于<2009-2023>年入伍，现服役于<东部战区某旅|武警某支队|某边防连|海军某舰|空军某场站>，多次被评为<优秀士兵|“四有”优秀个人|训练标兵|优秀共产党员>。"
        "随行干部与其家人亲切交谈，详细了解家庭生产生活情况，勉励家属继续支持国防事业。下一步，该县将持续做好立功受奖军人家庭送喜报工作，让军人成为全社会尊崇的职业。"
    ),
    "money handed down": _form(
        "关于下达<2022-2026>年<中央财政衔接推进乡村振兴补助|省级教育费附加|农村危房改造补助|基本公共卫生服务补助|水库移民后期扶持|林业改革发展|就业补助>资金的通知\n<镇>人民政府：\n"
        "根据省财政厅有关文件精神，现下达你乡镇补助资金<12.50-986.00>万元，专项用于文件规定的支出方向，收入列当年政府收支分类科目相应转移支付收入，支出按实际用途列支。请严格按照资金管理办法，专款专用，加快预算执行进度，同步填报绩效目标，不得截留、挤占、挪用。县财政局将适时组织监督检查和绩效评价。"
    ),
    "volunteers in the neighbourhood": _form(
        "为<弘扬雷锋精神|践行新时代文明实践|推进移风易俗|助力文明城市创建|守护一老一小>，<日>，<社区>联合<县人民医院|农商银行|县司法局|供电所|烟草专卖局|团县委>开展“<情暖邻里|爱在身边|清洁家园|法润万家|健康到家>”志愿服务活动。\n"
        "活动现场，志愿者们<为老人理发、修剪指甲|清理楼道杂物、铲除小广告|免费测量血压、讲解用药常识|发放宣传册、解答法律咨询|检修老旧线路、更换灯泡>，现场暖意融融，赢得了居民的一致好评。“志愿者把服务送到了家门口，我们打心眼里高兴！”居民<姓名>说。\n"
        "此次活动共发放宣传资料<80-900>余份，服务群众<30-600>人次。下一步，<社区>将继续以群众需求为导向，常态化开展形式多样的志愿服务活动，不断增强居民的获得感、幸福感、安全感。"
    ),
    "leader receives petitioners": _form(
        "县级领导干部接访下访公告\n接访领导：<姓名>（<县委常委、政法委书记|副县长|县人大常委会副主任|县政协副主席|县人民检察院检察长>）\n接访时间：<日>上午8:30至12:00\n接访地点：<镇>综治中心一楼接访大厅\n"
        "温馨提示：来访人员请携带有效身份证件和相关材料，依法、有序、逐级反映诉求，多人反映共同事项的，推选代表不超过五人。已经依法终结或者正在复议、诉讼程序中的事项，不在接访范围之内。宛坪县信访局"
    ),
    "blood van": _form(
        "【献血车在这里】<日>，流动献血车停靠：<镇>文化广场（9:00-16:<00|15|30>）、<社区>便民服务中心（9:30-15:<00|15|30|45>）。目前血型预警：A型<偏紧|正常|紧缺>，B型<偏紧|正常|紧缺>，O型<偏紧|正常|紧缺>，AB型<偏紧|正常|紧缺>。"
        "昨日全市共有<40-320>人成功献血，其中捐献单采血小板<12-39>人。捐献可以再生的血液，挽救不可重来的生命！"
    ),
    # In English.
    "house taken, English, street": _form(
        "Notice on the Expropriation of Houses on State-Owned Land\n"
        "In order to meet the needs of public interest and to improve the living conditions of residents, the People's Government of Yanshan District has decided to expropriate the houses standing on state-owned land along <street>, as a part of its programme for the renewal of old neighbourhoods. Pursuant to the Regulation on the Expropriation of Houses on State-Owned Land and Compensation Therefor, the decision is hereby announced.\n"
        "1. The houses expropriated are those within the red line of the planning permit. The land-use rights are resumed at the same time.\n"
        "2. The expropriation department is the District Bureau of Housing and Urban-Rural Development, which entrusts the subdistrict office with the work on site.\n"
        "3. The owners may choose monetary compensation or the exchange of property rights. The value of a house is assessed by a real-estate appraiser chosen by the owners through consultation; where consultation fails, the appraiser is chosen by lot in the presence of a notary.\n"
        "4. From the date of this notice no one may build, extend or alter a house, or change its use, within the area in order to increase the compensation; nothing is paid for what is built in breach of this rule.\n"
        "Anyone who objects to the decision may apply for administrative reconsideration within sixty days, or bring an administrative action before the people's court within six months, counted from the date of publication."
    ),
    "boil water, English, place": _form(
        "Boil Water Advisory\nThe Lanxi Water Company has issued a precautionary boil water advisory for customers in <place> Subdistrict, after a drop in pressure in the distribution network caused by a broken main. When pressure is lost, bacteria may enter the pipes.\n"
        "Until further notice, customers should bring all tap water to a rolling boil for at least one minute and let it cool before using it for drinking, for brushing teeth, for washing fruit and vegetables, for preparing infant formula, or for making ice. Boiled or bottled water should also be given to pets. Water need not be boiled for bathing or for laundry, but take care that small children do not swallow any.\n"
        "Repairs have been completed and samples are being tested. The advisory will be lifted when two sets of samples taken twenty-four hours apart are free of coliform bacteria. A tanker is parked at the subdistrict office and residents may bring their own containers."
    ),
    "clinic suspended, English, doctor": _form(
        "International Outpatient Department: Change of Schedule\nPlease note that the clinic of Dr. <name> is suspended this week. Patients who have booked an appointment will be called by our staff and may choose another doctor of the same department or a new date; fees that were paid in advance are returned to the original account within seven working days. Patients insured abroad need not submit a new guarantee of payment. In an emergency, please come to the Emergency Department on the ground floor of Building 3, where interpreters for English are on duty day and night."
    ),
    "honorary citizen, English, name": _form(
        "The Standing Committee of the Lanxi Municipal People's Congress has conferred the title of Honorary Citizen on <name> in recognition of an outstanding contribution to the city's opening-up and to the friendship between peoples. The certificate and a medal in the shape of a camphor leaf, the tree of the city, were presented at a ceremony in the Municipal Hall. "
        '"Lanxi has become my second home, and I will go on telling its story to my friends around the world," <name> said. Honorary citizens are invited to major events of the city, travel free of charge on its buses and metro, and enjoy green channels at the airport and at the hospitals. The title has been conferred since 1996 on foreigners, overseas Chinese, and compatriots from Hong Kong, Macao and Taiwan.'
    ),
    "berth closed, English, berth and day": _form(
        "NOTICE TO PORT USERS\nSubject: maintenance of Berth <A|B|C|D|E|N|S|W><1-28>\nAll agents, masters and stevedores are informed that the above berth will be out of service on <day> for the replacement of fenders and the inspection of bollards. Vessels with confirmed windows will be shifted to neighbouring berths by the Vessel Traffic Centre in the order of arrival, at no cost of towage. Trucks with gate appointments keep them unless told otherwise by message. Hot work is carried out on the apron; no bunkering, no supply of stores and no crew change will be permitted within 50 metres. Chenghai Port Group Co., Ltd. regrets any inconvenience and thanks all users for their co-operation."
    ),
    "permit lost, English": _form(
        "LOST: Foreigner's Work Permit of <name>, No. <10000000-99999999>, issued by the Lanxi Administration of Foreign Experts Affairs, is hereby declared null and void."
    ),
    "seminar, English": _form(
        "Seminar announcement\nSpeaker: Professor <name>, University of <city>\nTitle: <Sparse|Robust|Bayesian|Adaptive|Nonlinear|Quantum|Distributed> <estimation|control|inference|transport|learning|scheduling> <in porous media|on random graphs|for river basins|of thin films|under uncertainty|in power grids>\n"
        "Host: <name2>\nTime: <day>, <9|10|14|15|16>:<00|15|30>\nVenue: Room <101-618>, <Qiushi|Mingde|Hongyi|Zhixing> Building\nThe seminar is open to all. A certificate of attendance is given to doctoral students, who need six in order to graduate. Tea is served half an hour before."
    ),
    "cruise ship calls, English": _form(
        "The <Bahamian|Maltese|Panamanian|Italian|Liberian>-flagged cruise ship <ship> berthed at Chenghai International Cruise Terminal on the <morning|afternoon|evening> of <day> with <780-4,900> passengers and <310-1,700> crew from <12-64> countries and regions. Border inspection officers opened <10-36> lanes and cleared all passengers within <35-110> minutes. "
        "The visitors toured <the Old Salt Market|Camphor Island|the Maritime Museum|Lotus Temple|the Tea Horse Lane> before the ship sailed for <city> at <17-23>:<10-59>. The port has now received <12-90> international cruise ships this year, up <2.1-88.9> percent year on year."
    ),
    "port throughput, English": _form(
        "Chenghai Port handled <21.20-39.90> million tonnes of cargo in <January|February|March|April|May|June|July|August|September|October|November> <2021-2026>, <up|down> <0.3-14.9> percent from a year earlier, the municipal port authority said. Foreign trade cargo came to <8.10-15.90> million tonnes, <up|down> <0.3-14.9> percent. "
        "Container throughput reached <412,000-893,000> twenty-foot equivalent units, and rail-sea intermodal services carried <21,000-84,000> of them. The port now runs <88-142> container routes, of which <51-87> are international."
    ),
    "sister city letter, English": _form(
        "The mayor of Lanxi has sent a letter of congratulations to <name>, mayor of <city>, on the <10|15|20|25|30>th anniversary of the sister-city relationship between the two. Since the ties were established, the letter says, the two cities have carried out fruitful exchanges in trade, education, culture and youth, which have brought tangible benefits to their peoples. Lanxi stands ready to work with <city> to take the anniversary as an opportunity to deepen pragmatic co-operation and to write a new chapter of friendship. <name> sent a letter of reply, and a garden was opened in <city> to mark the day."
    ),
    "visiting professor, English": _form(
        "<name>, <professor of hydrology|chair of rural sociology|reader in marine law|professor of ceramics|director of the burns unit|professor of plant virology> at the University of <city>, was appointed a visiting professor of Yanshan University on <day>. Vice-President <name2> presented the letter of appointment and the university badge and gave an account of the history of the school and of its disciplines. "
        "The new visiting professor then gave a lecture to more than <80-600> teachers and students on <drought and the farmer|the sea as a commons|what clay remembers|viruses that travel by seed|the village after the road|the first hour after a burn>, and exchanged views with them."
    ),
    "stall market, English": _form(
        "<street> Night Market is <open till eleven|open till midnight|open till 1 a.m.> from <day>. There are <18-240> stalls this season, <3-40> of them run by graduates and disabled people. Stall fees: <15-90> yuan a night. The chengguan remind stall holders to keep off the tactile paving and to take their rubbish away. Buses <2-199> and <200-399> stop nearby."
    ),
}

_PRINTED: dict[str, list[tuple[str, str, str]]] = {
    "zh": [
        ("百年渡口，最后一班船", "大桥通车在即 石洞渡昨日停摆",
         "周三傍晚六点，石洞渡的最后一班船靠了岸。船老大尹国樊把缆绳在石桩上绕了三圈，又解开，再绕上，才转身上坡。从这天起，往来云坪两岸的人改走新建的石洞大桥。\n"
         "石洞渡有据可查的历史是137年。渡口最忙的时候有11条木船，一天要摆渡两千多人次，赶场的、上学的、娶亲的都从这里过河。1998年换成铁壳机动船，2016年起免收船费，由县财政每年补贴26.4万元。\n"
         "“我爷爷摆了三十年，我父亲摆了二十八年，我摆了三十一年，没出过一次事。”尹国樊今年63岁，他的船舱里至今挂着一本手写的航次簿，洪水、大雾、停航的日子都记在上面。\n"
         "新桥全长486米，连接线2.3公里，总投资1.27亿元。县交通运输局负责人覃玉兰介绍，大桥通车后，北岸4个村到县城的车程由70分钟缩短到25分钟，农产品运输成本预计下降18%。\n"
         "渡口停航后，船和码头怎么办？覃玉兰说，铁壳船将移到县航运陈列馆，石阶和系船桩列入不可移动文物登记，原地保护。尹国樊和另外两名船工已经同大桥管养站签了合同，负责桥面保洁和水情瞭望。\n"
         "收船的时候，岸上站了五六十人，有人放了一挂鞭炮。78岁的村民项秀英从对岸坐了个来回，她说自己当年就是坐着这渡船嫁过来的。"),
        ("一锅面里的学问：宛坪县为92所学校统一配餐", "中央厨房开进山区县 娃娃们吃上热乎饭",
         "凌晨四点半，宛坪县学生营养餐配送中心的蒸汽锅依次点火。到上午十点，1.86万份午餐将装进保温箱，分17条线路送往全县92所学校。\n"
         "配送中心去年9月投用。在此之前，山里的小学多是一间灶房、一个厨工，买菜、洗菜、掌勺全靠一个人。“最怕的是厨工生病，一请假，孩子们就只能吃方便面。”红岩小学校长邬晓梅说。\n"
         "集中配餐也遇到过麻烦。起初饭菜送到最远的教学点要两个小时，青菜发黄，面条坨成一团。营养师闵文德带着人把菜谱改了四遍：远路的学校不配叶菜，改配萝卜、南瓜和豆类；面条改成现场煮，中心只送浇头。现在剩餐率从21%降到6%。\n"
         "钱怎么花，家长看得见。每份餐补助5元，全部用于食材，人工和运费由县财政另拨。每周五，下一周的菜谱、采购价格和供货农户的名字一并公布。目前有340户农民同中心签了保底收购协议，其中脱贫户118户。\n"
         "邬晓梅给记者看了一份体检表：全校学生的贫血率两年里从9.7%降到3.1%。闵文德则更在意泔水桶，他每周要到几所学校去称一次剩饭，“称出来的数字最老实”。\n"
         "下学期，中心还将为住校生配送早餐。县教育局表示，配送线路将增加到21条，运餐车全部换成电动车。"),
        ("相隔四百公里 一台手术两地做", "山里老人做上了远程心脏手术",
         "周二上午九点二十分，岚溪市第二人民医院导管室的大屏幕亮起。四百公里外，省胸科医院心内科主任骆海成坐在操控台前，轻轻推动手柄，躺在岚溪手术台上的72岁患者身上，导丝随之前进了一毫米。\n"
         "这是岚溪完成的第一例远程机器人辅助冠脉介入手术。患者滕某住在砚山脚下，半个月里胸痛发作了五次，前降支狭窄90%。儿女本想送他去省城，老人晕车，又怕花钱，一直不肯动身。\n"
         "“信号来回只有38毫秒，手上几乎感觉不到迟滞。”骆海成说。为防断线，手术同时接了两条光纤和一路5G，本地医生焦慧全程穿戴铅衣站在床边，随时可以改为人工操作。整台手术用了53分钟，植入支架一枚。\n"
         "焦慧去年在省胸科医院进修了十个月。她说，设备再好，术后的监护、抗凝、康复都要靠本地的人。过去这样的病人十个有七个要转走，如今能留下一大半。\n"
         "费用也算过账：手术总费用3.8万元，医保报销后个人支付9200元，比到省城住院少花约45%。省胸科医院已经同包括岚溪在内的6家市县医院签约，每周四固定为远程手术日。\n"
         "周五，滕某已能下床走动。他问护士的第一句话是：那个省里的医生，真的没有来过？"),
        ("古井里捞出一千七百枚竹简", "砚山老城古井现竹简 内容多为粮账",
         "澄江省文物考古研究所周一发布，砚山老城改造工地的一口古井中出土竹简1742枚，其中有字简683枚，经初步释读，多为汉末一处县仓的出入粮账。\n"
         "井深8.6米，口径1.1米，井壁用绳纹陶圈叠砌。今年4月，施工队下管网时铲到了井圈，工人祁立平见土色不对，喊停了挖掘机。“要是再挖一斗，这批东西就没了。”考古队领队戚雪兰说。\n"
         "竹简出水时像泡烂的面条，一碰就断。队员们把井泥整块切下来，装箱运回实验室，在恒温水槽里一枚一枚剥离，前后花了五个月。目前已完成红外扫描的有510枚，占有字简的75%左右。\n"
         "戚雪兰举例说，有一枚简上写着某年七月“仓吏出粟三石二斗，以食徒卒十四人”，另一枚则记着同一天的库存，两数相合。这样前后能对上的账目已经找到27组，对研究当时的口粮标准和量制很有价值。\n"
         "为什么成捆的账簿会扔进井里？一种看法是战乱时仓促丢弃，另一种看法是过了保存年限的旧账被集中销毁。领队更倾向于后者：“井里没有兵器，也没有烧过的痕迹，倒像是大扫除。”\n"
         "发现者祁立平得到了文物部门颁发的证书和5000元奖金。老城改造方案也作了调整，井址所在的960平方米不再建停车场，将建成遗址展示厅，预计明年10月开放。"),
        ("果树是谁的？一场持续三年的官司在田埂上了结", "法官三上果园 三千株脐橙留住了",
         "一片三千株的脐橙园，地是村里的，树是老板的，合同却写得含糊。周四，砚山区人民法院的巡回法庭把这桩拖了三年的纠纷断在了田埂上。\n"
         "2008年，商人卞建成承包了白鹤岭村210亩荒坡，租期十五年，每亩每年80元。合同到期后，村里要收回土地重新发包，卞建成要求补偿果树款460万元，双方谈不拢，果园一度无人打药，一年减产四成。\n"
         "案子到了法官麻海慧手里，她没有急着开庭，先后三次上山，请来农艺师逐片数树、量树径。“判一个数字容易，树要是砍了，两边都是输家。”麻海慧说。\n"
         "评估下来，果园现值297万元，其中卞建成投入形成的约占62%。法庭提出一个方案：续租八年，租金提到每亩520元，卞建成每年拿出产量的7%作为村集体分红，期满后果树无偿归村里。村民代表大会以41票赞成、3票反对通过。\n"
         "村支书阚德林说，村里人算的是细账：分红加租金，一年有二十多万元，比收回来荒着强。卞建成当场预付了三年租金，还答应采果季优先雇本村的人。\n"
         "砚山区人民法院今年已在田间地头开庭58次，调解成功率71%。法院把涉及果树、林木、鱼塘的41份旧合同梳理了一遍，编成一份示范文本，发给了各村。"),
        ("吊机下面没有人：澄海港新码头试运行", "五十六台无人车 澄海港再添一座智慧码头",
         "集装箱从船上吊起、落到车上、运进堆场，前后六分钟，吊机下面看不到一个人。周六零点，澄海港四期自动化码头开始试运行，首艘靠泊的是一条装载2184个标准箱的内贸船。\n"
         "四期码头岸线长1050米，可同时停靠两艘十万吨级集装箱船，配有8台岸桥、22台轨道吊和56台无人驾驶运输车，设计年吞吐能力160万标准箱。\n"
         "“别人家的码头埋磁钉，我们不埋。”项目总工程师甄宏军说，无人车靠卫星定位和激光雷达认路，误差不到三厘米，将来改车道只需要改地图，土建费用省下约11%。\n"
         "无人不等于没有工人。老桥吊司机苗春平在四十米高的驾驶室里坐了十九年，落下了颈椎病，如今他坐在中控室里，一个人看管四台吊机。“开始不放心，总想伸手，现在知道什么时候不该伸手了。”全港有213名司机完成了转岗培训。\n"
         "试运行头三天也出过状况。周日下午一阵暴雨，三台车的雷达被水雾遮挡，原地停了四十分钟。甄宏军带队连夜改了滤波参数，第二场雨时没有再停。\n"
         "码头用电全部来自港区的风机和光伏板，每年可减少碳排放约1.7万吨。按照计划，试运行将持续到12月底，期间每周安排的船舶不超过9艘，正式运行后再逐步增加外贸航线。"),
        ("打个电话，公交车就拐进村", "约车不用等 山村公交灵活跑",
         "周一早上七点，家住竹垭村的屈永兰拨通了一个短号码。二十分钟后，一辆十四座的小公交拐下县道，停在了她家门口的晒坝边。车费两元，和坐班车一样。\n"
         "云坪县山多人散，过去开往竹垭方向的班车一天两趟，常常跑空。县公交公司经理裴志军给记者算过账：一趟车的油钱和人工要96元，平均只坐4.3个人，收回来的钱不到一成。\n"
         "去年6月起，县里把五条亏损最重的线路改成“预约响应”：没有固定时刻，有人打电话才派车，调度软件把附近的几个电话拼成一趟。老人不会用手机下单，可以让村里的代办点帮着约，也可以直接打电话。\n"
         "一年下来，这五条线路的里程少了37%，坐车的人反而多了52%，每人次的补贴从19.6元降到8.1元。裴志军说，最想不到的是赶场天之外的客流，看病、取快递、接孩子的都坐上来了。\n"
         "也有人不满意。几个约车的人住在不同的山头，车要绕路，最后一个上车的只坐了十分钟，头一个却要坐五十分钟。公司规定绕行不得超过二十分钟，超过就再派一辆。\n"
         "屈永兰的老伴每周要到县医院透析三次，以前包车来回80元。“一个月省下九百多块，够买药了。”她说。今年年底前，预约公交将再增加七条线路，覆盖全县84%的行政村。"),
        ("霜来之前，茶山亮起了一百盏灯", "倒春寒袭茶山 他们一夜没合眼",
         "气象台的消息是周二下午四点到的：后半夜山谷里的气温可能降到零下一度。茶农廖林春放下饭碗，骑上摩托车就往茶山跑。再过九天，鹤岭的明前茶就要开采。\n"
         "鹤岭有茶园3.4万亩，早芽品种占六成。芽头最怕的就是霜，零下一度冻上两个小时，一季的收成就去了一半。四年前的一场倒春寒，全镇损失了2700多万元。\n"
         "这一次镇上有了准备。茶园里立起了118台防霜风机，六米高的杆顶上，扇叶把上层的暖空气搅下来，能让芽头附近的温度升高一到两度。没有风机的地块，合作社发了无纺布和熏烟罐。\n"
         "“风机不是开得越早越好，逆温没有形成，吹下来的也是冷风。”县茶业站的农艺师祝兰守在一块屏幕前，盯着41个温度探头，凌晨一点五十分，她发出了开机的指令，山上的灯依次亮了起来。\n"
         "天亮以后清点，装了风机的地块受冻率不到4%，只盖布的地块约为15%，什么都没有的坡地超过40%。廖林春家的12亩只有边上两行发了黑。\n"
         "一台风机4.2万元，省、县两级补贴70%，剩下的由合作社垫付，卖茶以后再扣。祝兰说，鹤岭还差两百来台，另外要把早芽和晚芽的品种搭配起来，不能把鸡蛋放在一个篮子里。"),
        ("关了十六年的电影院，又卖出了第一张票", "人民电影院修旧如旧 老街坊排队看首场",
         "周五晚上七点半，云坪县人民电影院的铃声响了三遍，灯光暗下来，座席上有人轻轻鼓起了掌。这座1957年落成的影院，停业十六年以后，放映了重新开张的第一场电影。\n"
         "影院的木桁架跨度有21米，全靠榫卯和铁箍，当年是县里的木匠照着一张照片做出来的。设计师奚家宏接手时，屋顶漏了四十多处，观众厅里长出了一棵两米高的构树。\n"
         "有人建议拆了重盖，造价反而便宜三分之一。“桁架是好的，坏的只是瓦和人的耐心。”奚家宏说。他们换掉了12%的木料，其余的清洗以后刷桐油；水磨石的台阶磨凹了，没有补，只在旁边添了一条坡道。\n"
         "原来的1100个座位改成了380个，腾出的地方做了县里的声音档案室，收着老放映员攒下的两百多卷胶片和四十年的海报。最老的一位放映员樊明德今年86岁，首场的开机按钮由他按下。\n"
         "修缮一共花了1460万元，其中居民和在外乡贤捐了213万元。票价平日15元，老人和学生8元，县文旅公司承诺五年内不改作他用。\n"
         "散场以后，樊明德没有走，他在放映间里坐了一会儿。新的放映机不用换片，也没有声音，他说有点不习惯，但是“人回来了就好”。"),
        ("冰柜里的二十三万粒种子", "砚山大学种质库：给山里的老品种留一条后路",
         "零下十八度的库房里，砚山大学教授耿秀芳穿着棉大衣，从铁架上抽出一只铝箔袋，里面是37粒豆子。它来自一位已经过世的老人的瓦罐，现在全世界大概只剩下这一袋。\n"
         "这座种质资源库始建于2003年，保存着澄江省地方作物品种8460份，总计约23万粒种子，包括1120份水稻、2300多份豆类，以及一百多种叫不出学名的“菜”。周四，库里新入库了从砚山、云坪两地收集来的64份材料。\n"
         "收种子靠的是两条腿。耿秀芳和学生每年要走四五十个村子，专找七十岁以上的老人，问他们小时候吃什么。“商品种亩产高，但是怕旱；老品种产量低，可是它什么年成都见过。”\n"
         "老品种并非只能放在冰柜里。2021年大旱，学校从库里取出一份叫“岩脚粘”的旱稻，在三个村试种了90亩，单产达到杂交稻的83%，用水却只有一半左右。去年这个品种推广到1.2万亩。\n"
         "种子也会老。每隔八年，每一份材料都要取出来种一次，收了新种再放回去。人手不够，发芽率低于85%的材料积压了700多份。学校今年把每周三下午定为开放日，招了26名中学生和退休教师来做发芽试验。\n"
         "耿秀芳后年退休。她说最担心的不是停电，库房有两路电源；而是“记得怎么种、怎么吃的人越来越少，种子留下来了，名字底下的故事没有留下来”。"),
        ("水獭回来了，渔民却犯了愁", "红外相机拍到水獭 岚溪给渔民发补偿",
         "画面只有十一秒：夜里两点零七分，一只水獭从石缝里钻出来，抖了抖身上的水，叼着一条鲫鱼上了岸。周日，岚溪湿地保护中心公布了这段红外相机录像，这是当地二十六年来第一次拍到野生水獭。\n"
         "此后的五个月里，设在岚溪上游的34台相机又记录到47次，专家根据体型和活动时间判断，至少有三只，其中一只是当年的幼崽。\n"
         "水獭对水质很挑剔。保护中心工程师娄雪平说，上游关停了9家采砂场，沿河1.6万户接通了污水管，水质由Ⅳ类变成了Ⅱ类，小型鱼类的数量增加了将近一倍。“它们是自己来的，我们没有放过一只。”\n"
         "养鱼的人却高兴不起来。鱼塘主阮兰成一个冬天少了六百多斤草鱼，塘埂上到处是鱼骨头和爪印，请人装了铁丝网，没过三天就被掏了个洞。“它是国家二级保护动物，打不得，赶不走，损失算谁的？”\n"
         "今年3月，市里出台了补偿办法，由保险公司按照核定损失的80%赔付，保费由财政承担。阮兰成拿到了5100元。娄雪平还帮着几户人家在塘边装了低压电围栏，放水獭过得去的小鱼在外塘，把大鱼养在里头。\n"
         "保护中心每周二晚上组织志愿者巡护，已经有两百多人报名。阮兰成也报了名，他说自己想看看，这个吃了他家鱼的家伙到底长什么样。"),
        ("洪水来前五十分钟，全村人都上了山", "一面铜锣救下一个村",
         "周六凌晨三点四十分，竹梅寨的铜锣响了。到四点二十五分，全村143户、506人都转移到了后山的小学。五分钟后，浑黄的泥水冲进了村子，卷走了七栋房屋和十一辆车，没有一个人受伤。\n"
         "敲锣的是监测员覃德海。夜里雨下得又急又密，他两点起来看雨量筒，一个小时已经积了62毫米。手机收到了黄色预警，可是他心里不踏实，打着手电到沟口去看，发现溪水突然小了，还浑得发黑。\n"
         "“下大雨水反倒小，肯定是上头堵住了。”覃德海参加过三次培训，记得老师说过这句话。他给镇上打了电话，没等回话就敲起了锣。镇长苗文兰在电话里只说了两个字：快撤。\n"
         "撤离并不顺利。断了电，路上漆黑，有二十多位老人走不动。村里平时分了九个组，每组有一个人专门背老人，两轮演练都练过。最后一个被背出来的是91岁的骆奶奶，她的屋子十分钟后就没了。\n"
         "省里的专家事后勘查，上游的滑坡体约有3.2万立方米，堵成了一个小堰塞湖，溃决时的洪峰流量是平时的四十多倍。专家组组长裴建国说，若按预警信号的级别，这个村当时还不必撤，“救命的是人的判断和练过的腿”。\n"
         "这样的监测员，宛坪县有618名，每月补贴从200元提高到了500元。灾后第三天，供电和通信恢复了90%，临时安置点设在镇中学。苗文兰说，七户房屋被毁的村民将在年底前搬进新居，原址不再建房。\n"
         "那面铜锣是覃德海的祖父留下来的，从前只在唱戏的时候敲。村里商量，以后把它挂在村口的亭子里，每年汛期前敲一次，算是演练，也算是记性。"),
        ("放学以后，球场上只有一个规矩", "大山里的女足：从光脚到全省第三",
         "没有草皮，也没有看台。红岩初级中学的足球场是一块压平的煤渣地，下雨天一脚下去能带起半斤泥。周四下午，刚刚拿下全省中学生女足第三名的22个姑娘，又在这里跑起了圈。\n"
         "教练焦玲原来是教数学的。六年前她到这所乡镇中学报到，看见几个女孩光着脚在操场上踢一只瘪了气的篮球，就从网上买了五个足球。“规矩只有一条，作业写完才能摸球。”\n"
         "头一年来了九个人，家长走了六个。队长闵海玲的奶奶追到操场上，说女娃晒黑了嫁不出去。焦玲没有争辩，请老人坐在场边看了一场，闵海玲进了两个球，老人站起来喊得比谁都响。\n"
         "球队没有拿过一分钱的专项经费。球衣是家长缝的号码，去省城比赛坐的是11个小时的夜班大巴。去年有企业捐了8万元，学校用来修了浴室，让孩子们练完球能洗个热水澡。\n"
         "成绩也没有落下。六年里踢过球的87个女孩，考上普通高中的占76%，高出全校平均水平19个百分点，其中有4人凭足球特长进了省重点。闵海玲今年9月去了省城，每周日给队里打一次视频电话。\n"
         "省足协已答应明年为学校铺一块人工草。焦玲既高兴又有点担心：“草铺好了，别忘了煤渣是怎么踢出来的。”"),
        ("一封走了七十四年的家书", "档案馆里的寻亲人：三年送达四百封旧信",
         "周三上午，云坪县78岁的项文秀老人从档案员滕海清手里接过一只塑料封套，里面是一张发黄的信纸。信是她的父亲1951年写的，收信人是她的母亲，走了七十四年才走完最后的六里路。\n"
         "“父亲的字我没有见过，可是我认得他叫我的小名。”项文秀戴上老花镜，从头念到尾，念了三遍。信里问家里的猪卖了没有，屋后的梨树结了几个梨，又说随信寄去12块钱，先给孩子做一件棉袄。\n"
         "这封信来自岚溪市档案馆的一批“死信”。2019年，邮政部门清理一座即将拆除的老仓库，在阁楼的樟木箱里发现了3160封没有送出去的信件，时间从1938年到1962年。有的地址写得太简单，有的收信人已经搬走，有的被雨水泡得只剩下半个名字。\n"
         "按照规定，无法投递的信件可以销毁。滕海清那时刚刚调到馆里，负责登记，拆开第一只箱子就停不下来了。“信封上写着‘家中老母亲启’，我怎么下得了手去盖那个销毁的章？”她向馆里打了报告，要求用三年时间，能送一封是一封。\n"
         "送信比想象的难得多。七十年里，岚溪的县界调整过五次，乡镇合并过三轮，光是叫“上村”的地方就有29个。馆里六个人先把老地图、族谱和人口普查底册对在一起，做出了一份1.4万条的新旧地名对照表，再一村一村地打电话。\n"
         "电话常常被当成骗子挂断。后来他们换了办法，请村里的老会计、老教师和邮递员帮忙认人。樊家沟的退休邮递员祁立平跑了两年，行程八千多公里，自己搭进去三条轮胎，送到了57封。“我送了一辈子信，没有哪一封像这样，人家是跪着接的。”祁立平说。\n"
         "到上周末，已经有412封信交到了收信人或者他们的后代手里，占能够辨认地址的23%。其中收信人仍然在世的只有9位，年纪最大的101岁。有11户人家因为一封信找到了失散的亲人，最远的一户在海外。\n"
         "也有人不愿意收。一位老太太隔着门说，写信的人当年丢下她走了，信里写什么都不要紧了。滕海清没有再劝，把信带回来，单独放在一只抽屉里。“收不收是人家的事，我们替她保管着。”这样的信一共有16封。\n"
         "信件的修复花去了最多的时间。修复师戚雪兰用的是自己熬的小麦淀粉糨糊和薄得透光的皮纸，一天最多修四页。虫蛀的窟窿要一个一个补，洇开的墨不能动，信里夹着的干花、头发、布样也都原样放回去。三年来，她修好了2270页，还剩大约35%。\n"
         "今年起，这批信件的图像在征得后人同意以后陆续上网，目前公布了860封，每周五更新一次。市里拨付了48万元，用来购置恒湿柜和聘请方言志愿者，因为许多信是照着土话写的，外地人读不懂。\n"
         "项文秀没有把信带回家。她请人复印了一份，原件又交还给了档案馆，附上了一张父亲的照片，那是家里唯一的一张。她说，屋后的梨树还在，去年结了两百多斤。"),
    ],
    "en": [
        ("The last keeper of Gull Rock", "Lighthouse goes automatic after 118 years",
         "When the lamp on Gull Rock came on at 6:12 p.m. on Wednesday, nobody had touched it. For the first time in 118 years the light off Chenghai was switched on by a sensor, and its last keeper, Fan Guoliang, watched from the pier like everybody else.\n"
         "Fan, 59, went out to the rock at the age of 21 and spent 38 years there, three weeks on and one week off. His log fills 64 notebooks. They record the fog, the birds that struck the glass, and the 17 people he helped to pull out of the water.\n"
         "\"You do not look at the lamp, you listen to it,\" Fan said. \"When the gear is dry it sings.\" He will now train the two technicians who are to visit the tower once a month.\n"
         "The new lamp draws 42 watts, a tenth of what the old one took, and can be seen at 18 nautical miles. Solar panels supply 85 percent of the power. The whole job cost 3.6 million yuan, said Ma Hailan, who is in charge of aids to navigation at the Chenghai maritime safety office.\n"
         "Ma said that satellites had not made lights useless. Of the 2,300 fishing boats that are registered in the harbor, about 40 percent are less than 12 meters long and carry no chart plotter.\n"
         "The keeper's house, with its rain tank and its tiny vegetable garden, will be opened to visitors next spring, up to 60 a day, weather permitting. The notebooks go to the city archive, where they are being scanned."),
        ("Metro line dives under the river", "Lanxi's Line 3 passes its first test under water",
         "A train without passengers ran under the Lan River on Tuesday at 80 kilometers an hour, and Lanxi's third metro line came a step closer to opening. The 31.4-kilometer line is due to carry its first riders in September.\n"
         "The crossing was the hard part. The tunnel runs for 1,180 meters through gravel and weathered rock, and the cutter of the boring machine had to be repaired twice, at a pressure of 5.2 bar. \"Divers worked in shifts of 90 minutes, and then spent four hours coming back to normal pressure,\" said Qi Wende, the chief engineer.\n"
         "Line 3 has 24 stations, nine of which connect with other lines or with buses. Platforms have screen doors, ramps and, for the first time in the city, announcements in English at every stop. The trains have six cars and hold 1,460 people.\n"
         "Shopkeepers on Camphor Street are relieved that the hoardings are coming down. Tan Xiulan, who sells noodles, said that she had lost 30 percent of her trade during the five years of digging. The city has paid out 14.7 million yuan to 320 businesses along the route.\n"
         "Fares will start at two yuan. Qi said the trial runs go on for three months, at first without load and then with sandbags in place of riders, and that every fault is published each Friday.\n"
         "Work on a fourth line is planned to begin next year. It will stay on one side of the river."),
        ("One number, nine languages", "Hotline helps foreign residents through the paperwork",
         "The call came at ten past three on Monday morning: a student from Dushanbe, in tears, whose roommate could not breathe. Within four minutes an ambulance was on its way, and an interpreter stayed on the line until it came.\n"
         "Lanxi's hotline for foreigners was opened two years ago in English and Russian and now works in nine languages around the clock. It took 26,800 calls last year, up 34 percent. Most are about visas, taxes, driving licences and the price of a broken window.\n"
         "\"People do not call because they cannot speak Chinese. They call because they do not know whom to ask,\" said Bian Yuhui, who runs the center. Its 43 operators have a shared notebook of 1,900 answers, each of which must be checked by the office in question twice a year.\n"
         "When an answer turns out to be wrong, the caller gets a call back. That happened 212 times last year. Bian is proud of the number: in the first year nobody had counted.\n"
         "Deepak Varma, an engineer who has lived in Lanxi for six years, said that he used to take a day off for each errand. \"Now I call first, and I bring the right papers.\" He has also noticed that officials who were once afraid of foreigners have become more relaxed.\n"
         "The center costs 5.1 million yuan a year. From October the other four cities of the province will be connected, and 15 percent of the operators will work from home."),
        ("Court opens a docket at sea", "Judges go aboard to settle a seamen's pay dispute",
         "Eleven seamen who had not been paid for seven months went home from Chenghai on Thursday, with the money in their accounts. It had taken a judge, a launch and a very long day on the water.\n"
         "The bulk carrier Coral Venture, 27,000 tonnes, had been lying off the port since February, when her owner stopped answering. The crew, from three countries, had rice for nine days. Under the rules they could not leave the ship without replacements.\n"
         "Lou Mingde, who presides over a chamber of the Chenghai Maritime Court, had himself taken out and held the hearing in the mess room. \"If we had waited until they could come to us, there would have been nobody left to hear,\" Lou said. The papers were served by electronic mail, and a lawyer of the mortgagee bank appeared by video from Piraeus.\n"
         "By the evening the bank had agreed to advance $412,000 in wages, which the court will pay back out of the sale of the vessel. The auction drew 16 bidders and brought $6.3 million, 8 percent over the reserve.\n"
         "Boatswain Rodel Abarca, 51, said that he had been in such a case once before, elsewhere, and had waited for two years. He was given a clean shirt by the port chaplain and slept for most of the flight.\n"
         "The court has tried 74 cases about the wages of seamen in five years, and 61 of them were settled. It publishes summaries in English within 30 days."),
        ("Wetland gives up its secret sleepers", "Cranes winter at Heron Flats again",
         "There were 318 of them, and at dawn on Sunday they all began to call at once. Hooded cranes, which had not wintered at Heron Flats since 2004, have come back to the edge of Lanxi, and volunteers have been counting them from a hide made of reeds.\n"
         "The flats were drained in the 1970s and became a patchwork of fish ponds. Nine years ago the county started to buy out the leases, 1,240 hectares of them, at a cost of 96 million yuan. The dikes were opened one after the other, and the water was allowed to find its own level.\n"
         "\"We planned for ducks,\" said Jiang Pinghui, who leads the restoration. \"The cranes were not in the plan. They came for the tubers of a water plant that nobody had sown.\" Jiang believes that the seeds had been lying in the mud for 40 years.\n"
         "Not everyone has gained. Of the 187 families that gave up their ponds, 70 percent have found other work, some of them as wardens, but Xu Lindong, who used to raise crabs, says that he earns a third less than before. He does guide bird-watchers at weekends and has learned the English names of 60 species.\n"
         "The number of visitors is limited to 400 a day, and drones are banned. On Saturday a man who had flown one over the roost was fined 2,000 yuan, the highest penalty so far.\n"
         "The cranes are expected to leave for Siberia in the third week of March. What they have left of the tubers, 12 percent by Jiang's estimate, should be enough to grow the next crop."),
        ("Old shipyard learns a new trade", "Where ships were broken, a museum is being made",
         "The slipway at Stone Quay has not seen a launch since 1999, but on Friday there was a bottle of rice wine, a band and a crowd of 700. What went down to the water was a wooden junk of 23 meters, built without a drawing by men whose average age was 71.\n"
         "It is the first exhibit of the Chenghai Museum of Boats, which will open in the halls of the former breaking yard in two years. The yard took apart 540 ships in its time and left behind soil so full of oil and asbestos that 38,000 cubic meters had to be carried away and burned.\n"
         "\"Cleaning up took longer than anyone had promised, and I was one of those who promised,\" said Geng Haicheng, the director of the museum. The budget has grown by 22 percent, to 310 million yuan, and the province has put up half of it.\n"
         "Master shipwright Ruan Yongfa, 78, cut the main beams by eye from the trunks of camphor trees felled by a typhoon. Three apprentices, two of them women, wrote everything down. \"They ask why. Nobody ever asked me why,\" Ruan said. \"I had to think about it.\"\n"
         "The junk will sail on the second Sunday of each month with up to 18 passengers. A ticket will cost 120 yuan, and pupils of the city's schools go free.\n"
         "The cranes of the old yard stay where they are. One of them, 46 meters high, is to have a tea room in the cab."),
        ("Tea growers meet the 0.01 milligram", "How a village passed the strictest test in its history",
         "The letter from Hamburg was short: four containers of green tea, refused. A pesticide had been found at 0.03 milligrams per kilogram, three times the limit. That was on a Monday in 2021, and for the growers of Heling it meant that 62 tonnes came back by sea.\n"
         "On Tuesday this week the 300th container since then was sealed and sent off. Not one of them has been refused. Exports from the township came to $18.6 million last year, up 27 percent.\n"
         "\"We thought that it was the spraying, and it was not,\" said Zhen Chunlan, an agronomist who walked the hills with a bag of sample tubes for a year. It turned out that the residue had drifted from the orange groves below, when the wind came up the valley in the morning. The groves now spray after four in the afternoon, and a belt of cedars 15 meters wide has been planted in between.\n"
         "The 1,150 households of the cooperative write down what they do in each plot, and a page of the book goes with each bag. Zhen says that 9 percent of the books were faulty in the first year, and 1 percent in the last.\n"
         "Buyer Greta Sommerfeld, who came from Hamburg to see for herself, slept in a farmhouse for a week. \"I have seen laboratories with worse records,\" Sommerfeld said. Her firm has signed for five years, at prices 14 percent above the market.\n"
         "The laboratory in the township can now find 486 substances. A test costs 380 yuan, half of which the county pays."),
        ("Six legs across the finish line", "Marathon makes room for guide dogs",
         "Runner number 2047 finished the Lanxi Marathon on Sunday in four hours, 51 minutes and nine seconds. Runner number 2047 B crossed the line half a pace ahead of him, wagging her tail.\n"
         "Pan Zhihong, 34, who has been blind from birth, is the first person to run the race with guide dogs instead of a human guide. There were three of them, each of which ran 14 kilometers. \"A man on a rope talks all the time. A dog just pulls when it is right to pull,\" Pan said.\n"
         "It had taken him two years to be let in. The organizers were afraid for the other 21,500 runners, and for the dogs. A veterinarian, Miao Xuefen, was asked for an opinion and set the conditions: no more than 15 kilometers a dog, nothing above 18 degrees, boots on the paws, and a place in the last of the four starting waves.\n"
         "Miao checked the dogs' hearts at every change. The fastest was at 164 beats per minute, which she calls \"a good walk in the park\" for a retriever. None of them limped on Monday, when she saw them again.\n"
         "There are about 400 guide dogs at work in China and some 17 million people with impaired sight. Training one takes two years and 200,000 yuan, and only 35 percent of the puppies pass. The city has promised a second training center, with 24 kennels.\n"
         "Next year ten blind runners will be admitted, with dogs or with ropes. Pan wants to break four and a half hours. The dogs, said Miao, have not been asked."),
    ],
}  # fmt: skip
"""A story, after two headlines it was printed under."""
STORIES: dict[str, list[str]] = {language: [text for _, _, text in rows] for language, rows in _PRINTED.items()}

_PEOPLE: dict[str, dict[str, tuple[str, str, str]]] = {
    "zh": {
        "尹国樊": ("尹国凡", "老船工", "师傅"), "覃玉兰": ("覃玉蓝", "她", "女士"), "邬晓梅": ("邬小梅", "这位校长", "老师"),
        "闵文德": ("闵文得", "他", "同志"), "骆海成": ("骆海城", "这位主任", "教授"), "焦慧": ("焦惠", "她", "大夫"),
        "戚雪兰": ("戚雪岚", "她", "研究员"), "祁立平": ("祈立平", "他", "师傅"), "麻海慧": ("麻海惠", "承办法官", "女士"),
        "卞建成": ("卞建诚", "承包人", "先生"), "甄宏军": ("甄红军", "他", "同志"), "苗春平": ("苗春萍", "这名老司机", "师傅"),
        "裴志军": ("裴志均", "经理", "同志"), "屈永兰": ("屈永岚", "她", "女士"), "廖林春": ("廖林椿", "这位茶农", "大哥"),
        "祝兰": ("祝岚", "农艺师", "女士"), "奚家宏": ("奚佳宏", "设计师", "先生"), "樊明德": ("樊明得", "老人", "老先生"),
        "耿秀芳": ("耿秀方", "她", "老师"), "娄雪平": ("娄雪萍", "这位工程师", "博士"), "阮兰成": ("阮蓝成", "塘主", "大叔"),
        "覃德海": ("覃得海", "这名监测员", "同志"), "苗文兰": ("苗文澜", "镇长", "同志"), "焦玲": ("焦伶", "教练", "老师"),
        "闵海玲": ("闵海铃", "队长", "同学"), "项文秀": ("项文绣", "老人", "女士"), "滕海清": ("滕海青", "她", "同志"),
    },
    "en": {
        "Fan Guoliang": ("Fan Guolian", "the keeper", "Mr. "), "Ma Hailan": ("Ma Hailang", "the official", "Ms. "),
        "Qi Wende": ("Qi Wendi", "the chief engineer", "Mr. "), "Tan Xiulan": ("Tan Xulan", "the shopkeeper", "Mrs. "),
        "Bian Yuhui": ("Bian Yuhai", "the manager", "Director "), "Deepak Varma": ("Deepak Verma", "the engineer", "Mr. "),
        "Lou Mingde": ("Lou Mengde", "the judge", "Judge "), "Rodel Abarca": ("Rodel Abarka", "the boatswain", "Mr. "),
        "Jiang Pinghui": ("Jiang Pinghai", "the scientist", "Dr. "), "Xu Lindong": ("Xu Lingdong", "the farmer", "Mr. "),
        "Geng Haicheng": ("Geng Haichen", "the director", "Dr. "), "Ruan Yongfa": ("Ruan Yongfu", "the shipwright", "Mr. "),
        "Zhen Chunlan": ("Zhen Chunlian", "the agronomist", "Professor "),
        "Greta Sommerfeld": ("Greta Sommerfelt", "the buyer", "Ms. "), "Pan Zhihong": ("Pan Zhihang", "the runner", "Mr. "),
        "Miao Xuefen": ("Miao Xuefang", "the veterinarian", "Dr. "),
    },
}  # fmt: skip
"""Who is in the stories: the name as a hasty desk spells it, what else to call the person, and the honorific."""
_PLACES_IN_FULL: dict[str, list[tuple[str, str]]] = {
    "zh": [
        ("云坪(?!县)", "云坪县"), ("云坪县", "岚溪市云坪县"), ("宛坪县", "澄江省岚溪市宛坪县"), ("岚溪(?!市)", "岚溪市"),
        ("岚溪市", "澄江省岚溪市"), ("砚山区", "岚溪市砚山区"), ("砚山老城", "岚溪市砚山区老城"), ("澄海港", "澄江省澄海市澄海港"),
        ("鹤岭", "云坪县鹤岭镇"), ("砚山大学", "位于岚溪市的砚山大学"), ("红岩初级中学", "云坪县红岩镇初级中学"),
    ],
    "en": [("Chenghai", "Chenghai City in Chengjiang Province"), ("Lanxi(?!')", "Lanxi, a city of Chengjiang Province,"),
           ("Lanxi'", "Lanxi City'"), ("Heling", "Heling Township in Yunping County"), ("Hamburg", "Hamburg, Germany,")],
}  # fmt: skip
_WEEKDAYS = {"zh": "周[一二三四五六日](?!次)", "en": "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"}
_WEEK = {
    "zh": ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_FIGURE = re.compile(r"(?<![\d.,])\d{2,}(?:,\d{3})*(?:\.\d+)?")
_LEAST = 0.62
"""The share of a story that a cut leaves, at least."""

_DATELINES = {
    "zh": ["本报岚溪<日>讯（记者 <姓名>）", "本报讯（记者<姓名> 通讯员<姓名1>）", "澄江云客户端<日>电（<姓名>、<姓名1>）", "【岚溪融媒】",
           "据澄江广播电视台报道，"],
    "en": ["LANXI, <day> -- ", "CHENGHAI (Chengjiang Daily) — ", "By <name>\n", "<name>, <day>, Lanxi Post: ", "(Chengjiang News Service) "],
}  # fmt: skip
_CREDITS = {
    "zh": ["\n（来源：澄江日报 编辑：<姓名> 责编：<姓名1> 审核：<姓名2>）",
           "\n作者：<姓名>\n摄影：<姓名1>\n一审：<姓名2>\n二审：<姓名3>\n三审：<姓名4>",
           "\n【版权声明】本网所有内容，凡注明“来源：岚溪融媒”的，版权均属岚溪市融媒体中心所有，未经授权不得转载、摘编。违反上述声明者，本网将追究其相关法律责任。",
           "\n扫一扫在手机打开当前页\n打印本页 关闭窗口 分享到：微信 微博\n上一篇：<镇>召开安全生产工作例会\n下一篇：<社区>开展反诈宣传进万家活动",
           "\n（<姓名> <姓名1> 文/图）\n更多精彩内容请下载“岚溪号”客户端，新闻热线、投稿邮箱全天开放。\n免责声明：转载此文是出于传递更多信息之目的，不代表本网观点。"],
    "en": ["\n(Editor: <name>)\nCopyright Chengjiang Daily. All rights reserved. No part of this article may be reproduced without permission.",
           "\nReporting by <name>; editing by <name2>\nFollow us on WeChat and get the day's stories at breakfast.",
           "\nPhotos by <name>\nRelated stories\n<place> opens a reading room for children\nNight buses to run as far as <place2>",
           "\nSource: Lanxi Post\nShare this page | Print | Close\nContact us: the newsroom answers letters on weekdays. The views expressed are those of the author."],
}  # fmt: skip
_OWN_PARAGRAPHS = {
    "zh": ["本报记者从<镇>了解到，当地也在筹划类似的做法，相关方案正在征求群众意见，预计<1-12>月份提交人大主席团讨论。镇长<姓名>表示，将派人前往学习。",
           "消息发布后，在本报客户端的留言区，<21-980>位网友参与了讨论。网友“<村>老<姓名>”留言说，希望这样的好事多一些，也希望坚持得久一些。",
           "新闻链接：早在<2003-2019>年，本报就曾以《<姓名>的一天》为题作过报道，当时的照片至今收藏在<社区>的村史馆里，引得不少老街坊驻足。",
           "长期关注这一领域的学者<姓名>接受本报采访时认为，此事的意义不在于规模，而在于把账算清、把话说透，其他地方借鉴时应当因地制宜，不可一哄而上。"],
    "en": ["Readers of this paper may remember that <place> tried something of the kind in <2003-2019>. It was given up after <2-9> months for want of money, and the plans are now being looked at again, an official in <place> told our reporter.",
           "The story drew <120-980> comments on our website within a day. Most were friendly. \"Why can we not have this in <place>?\" asked a reader who signed as <name>.",
           "<name>, a lecturer at the University of <city> who has followed the matter from abroad, told us in an e-mail that the figures were sound, but that others should look hard at their own circumstances before they copy anything."],
}  # fmt: skip
_SUBHEADS = {
    "zh": ["【现场】", "难在哪里", "一本明白账", "◆ 变化看得见 ◆", "记者手记", "三、往后怎么办"],
    "en": ["How it began", "By the numbers", "WHAT PEOPLE SAY", "The road ahead", "* * *"],
}
_OTHER_WORDS = {
    "zh": [("介绍", "告诉记者"), ("目前", "眼下"), ("去年", "上一年"), ("已经", "业已"), ("过去", "以往"), ("如今", "现在"), ("起初", "一开始"),
           ("减少", "缩减"), ("可以", "能够"), ("全部", "全都"), ("计划", "打算"), ("原来", "本来"), ("担心", "放心不下"), ("花了", "用去"),
           ("至少", "不少于"), ("今年", "本年"), ("以前", "从前"), ("拿到了", "领到了"), ("预计", "估计"), ("当年", "那时"), ("每周", "每星期"),
           ("这样", "如此"), ("常常", "往往"), ("但是", "不过"), ("因为", "由于"), ("只有", "仅有"), ("一共", "总共"),
           ("超过", "多于")],
    "en": [("said that", "explained that"), ("more than", "over"), ("about", "some"), ("for the first time", "as never before"),
           ("because", "since"), ("only", "just"), ("due to", "expected to"), ("had to be", "needed to be"), ("was opened", "opened its doors"),
           ("believes", "thinks"), ("within", "in less than"), ("a year", "per year"), ("whole", "entire"), ("is to have", "will get"),
           ("promised", "pledged"), ("wait", "hold on"), ("began", "started"), ("as well as", "and also"), ("are expected to", "should")],
}  # fmt: skip
_SPOKEN = {
    "zh": [(r"“([^”\n]+)[，。]”([^，。“”\n]{2,14})说。", r"\2表示：“\1。”"), (r"^([^，。“”\n]{2,12})(?:说|介绍)，([^“”\n]+)。$", r"\2，\1这样告诉记者。")],
    "en": [(r'"([^"\n]+)," ([A-Z][\w ]+?) said\.', r'According to \2, "\1."'),
           (r"^([A-Z]\w+(?: [A-Z]\w+)?)(?:, [^,\n]+,)? said that (\w)([^\n]+)\.$", r"\2\3, as \1 put it.")],
}  # fmt: skip
"""Who said it goes before what was said, or after."""
_SENTENCE = {
    "zh": re.compile(r"[^。！？\n]+[。！？]?”?|\n"),
    "en": re.compile(r".+?(?:[.!?]\"?(?= |$|\n)|$)|\n| ", re.MULTILINE),
}
_BRITISH = [("meters", "metres"), ("center", "centre"), ("harbor", "harbour"), ("percent", "per cent"), ("organizers", "organisers"),
            ("kilogram", "kilogramme")]  # fmt: skip
_ENGLISH_NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]


def _either(r: random.Random, one: str, other: str) -> tuple[str, str]:
    """A wrong print mended, or a right one spoilt."""
    return (one, other) if r.random() < 0.5 else (other, one)


def _at(text: str, found: re.Match[str], put: str) -> str:
    return text[: found.start()] + put + text[found.end() :]


def _headline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    head, other, _ = _PRINTED[language][STORIES[language].index(text)]
    return _either(r, f"{head}\n{text}", f"{other}\n{text}")


def _dateline(r: random.Random, language: str, text: str) -> tuple[str, str]:
    one, other = (_form(line)(r) for line in r.sample(_DATELINES[language], 2))
    return (
        (one + text, text)
        if r.random() < 0.4
        else (text, one + text)
        if r.random() < 0.5
        else (one + text, other + text)
    )


def _tail_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    told = text.split("\n")
    kept = [n for n in range(1, len(told)) if len("\n".join(told[:n])) >= _LEAST * len(text)]
    return text, "\n".join(told[: r.choice(kept)])


def _middle_cut(r: random.Random, language: str, text: str) -> tuple[str, str]:
    told = text.split("\n")
    out = set(r.sample(range(1, len(told) - 1), r.choice((1, 1, 2))))
    kept = "\n".join(paragraph for at, paragraph in enumerate(told) if at not in out)
    return (text, kept) if len(kept) >= _LEAST * len(text) else _middle_cut(r, language, text)


def _script(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """In the characters of Hong Kong or Taiwan, or in British spelling."""
    if language == "zh":
        return text, opencc.OpenCC(r.choice(("s2t", "s2hk", "s2tw", "s2twp"))).convert(text)
    again = text
    for one, other in _BRITISH:
        again = again.replace(one, other)
    return text, again


def _marks(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Other quotation marks, half-width commas, indents and empty lines."""
    if language == "zh":
        opened, closed = r.choice(("「」", '""', "『』", "＂＂"))
        again = text.replace("“", opened).replace("”", closed)
        if r.random() < 0.5:
            again = again.replace("，", ",").replace("。", ". ").replace("：", ":")
        return text, "　　" + again.replace("\n", r.choice(("\n　　", "\n\n　　", "")))
    again = re.sub(r'"([^"\n]*)"', r.choice((r"“\1”", r"'\1'", r"``\1''")), text).replace("'s", "’s")
    return text, re.sub(r" - |: ", " — ", again).replace("\n", r.choice(("\n\n", " ", "\n    ")))


def _credits(r: random.Random, language: str, text: str) -> tuple[str, str]:
    return text, text + "".join(_form(line)(r) for line in r.sample(_CREDITS[language], r.choice((1, 2))))


def _own_paragraph(r: random.Random, language: str, text: str) -> tuple[str, str]:
    told = text.split("\n")
    told.insert(r.randrange(1, len(told) + 1), _form(r.choice(_OWN_PARAGRAPHS[language]))(r))
    return text, "\n".join(told)


def _subheads(r: random.Random, language: str, text: str) -> tuple[str, str]:
    told = text.split("\n")
    for head in r.sample(_SUBHEADS[language], r.choice((1, 2, 3))):
        told.insert(r.randrange(1, len(told)), head)
    return text, "\n".join(told)


def _typos(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Two to five letters that have changed places with the next, or characters set twice."""
    pattern = r"[一-鿿]{2}" if language == "zh" else r"(?<=[a-z]{2})[a-z]{2}(?=[a-z]{2})"
    spoilt = text
    for found in sorted(r.sample(list(re.finditer(pattern, text)), r.randrange(2, 6)), key=lambda m: -m.start()):
        pair = found[0]
        spoilt = _at(spoilt, found, pair[::-1] if pair[0] != pair[1] and r.random() < 0.6 else pair + pair[1])
    return spoilt, text


def _hanzi(figure: str) -> str:
    """A figure below ten thousand as it is read out: 百分之三点五, 二百零六."""
    whole, _, places = figure.partition(".")
    read = ""
    for at, digit in enumerate(whole):
        unit = ["", "十", "百", "千"][len(whole) - 1 - at]
        read += "零一二三四五六七八九"[int(digit)] + (unit if digit != "0" else "")
    read = re.sub("零+", "零", read).rstrip("零") or "零"
    read = read.removeprefix("一") if read.startswith("一十") else read
    return read + ("点" + "".join("零一二三四五六七八九"[int(digit)] for digit in places) if places else "")


def _numerals(r: random.Random, language: str, text: str) -> tuple[str, str]:
    if language == "zh":
        again = re.sub(r"(\d{1,3}(?:\.\d+)?)%", lambda found: "百分之" + _hanzi(found[1]), text)
        if r.random() < 0.5:
            again = re.sub(r"(?<![\d.])(\d{1,4})(?=[个名台只份条岁户家位枚所])", lambda found: _hanzi(found[1]), again)
    else:
        again = text.replace(" percent", r.choice(("%", " pct")))
        if r.random() < 0.5:
            again = re.sub(
                rf"\b({'|'.join(_ENGLISH_NUMBERS)})\b", lambda found: str(_ENGLISH_NUMBERS.index(found[1]) + 2), again
            )
    return _either(r, text, again)


def _rephrased(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A tenth of the sentences in other words."""
    told = _SENTENCE[language].findall(text)
    left = max(2, sum(len(sentence) > 1 for sentence in told) // 10)
    for at in r.sample(range(len(told)), len(told)):
        again = told[at]
        for spoken, turned in _SPOKEN[language]:
            again = re.sub(spoken, turned, again)
        for one, other in _OTHER_WORDS[language]:
            again = again.replace(one, other) if language == "zh" else re.sub(rf"\b{one}\b", other, again)
        left -= again != told[at]
        told[at] = again[0].upper() + again[1:]
        if not left:
            break
    return text, "".join(told)


def _sentences(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Some sentences split at a comma, some drawn together."""
    split, drawn = {
        "zh": (("，(?=[^”\n]{6,}。)", "。"), ("。(?=[^”\n])", "，")),
        "en": (
            (r", (?:and|but) (?=\w+ (?:\w+ )?(?:is|was|were|had|has|have|will|the)\b)", ". And "),
            (r"\. (?=It|They|The|He|She|But|There)", "; "),
        ),
    }[language]
    found = [(one, put) for pattern, put in (split, drawn) for one in re.finditer(pattern, text)]
    again = text
    for one, put in sorted(r.sample(found, max(1, len(found) // 7)), key=lambda pair: -pair[0].start()):
        again = _at(again, one, put)
    return text, again


def _person(r: random.Random, language: str, text: str) -> tuple[str, tuple[str, str, str]]:
    return r.choice([(name, known) for name, known in _PEOPLE[language].items() if name in text])


def _misspelt(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """One letter of a name, wherever it stands; or where it stands first."""
    name, (wrong, _, _) = _person(r, language, text)
    return _either(r, text.replace(name, wrong, r.choice((1, -1))), text)


def _honorific(r: random.Random, language: str, text: str) -> tuple[str, str]:
    name, (_, _, title) = _person(r, language, text)
    return _either(r, text, text.replace(name, name + title if language == "zh" else title + name, r.choice((1, -1))))


def _role(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A person's name gives way to a pronoun or a role: the last time, or every time but the first."""
    mentioned = [
        (role, found)
        for name, (_, role, _) in _PEOPLE[language].items()
        if len(found := _mentions(name, language, text)) > 1
    ]
    role, found = r.choice(mentioned)
    again = text
    for one in reversed(found[1:] if r.random() < 0.5 else found[-1:]):
        starts = again[: one.start()].endswith((". ", "\n", '" '))
        again = _at(again, one, role[0].upper() + role[1:] if starts else role)
    return _either(r, text, again)


def _mentions(name: str, language: str, text: str) -> list[re.Match[str]]:
    """Where a person is named: in English by the last name too, once the whole name has stood."""
    if language == "zh":
        return list(re.finditer(name, text))
    surname = name.split()[-1 if name in _SURNAME_LAST else 0]
    return list(re.finditer(rf"{name}|\b{surname}\b(?! [A-Z])", text))


_SURNAME_LAST = {"Deepak Varma", "Rodel Abarca", "Greta Sommerfeld"}


def _figure(r: random.Random, language: str, text: str) -> tuple[str, str]:
    one = r.choice(list(_FIGURE.finditer(text)))
    at = r.choice([at for at, digit in enumerate(one[0]) if digit.isdigit()])
    other = str((int(one[0][at]) + r.randrange(0, 8)) % 9 + 1)
    return _either(r, text, text[: one.start() + at] + other + text[one.start() + at + 1 :])


def _figure_noted(r: random.Random, language: str, text: str) -> tuple[str, str]:
    note = {
        "zh": "\n更正：本文此前版本中有一处数字有误，现已改正，谨向读者致歉。",
        "en": "\nCorrection: An earlier version of this article gave a wrong figure. We regret the error.",
    }
    wrong = _figure(r, language, text)
    return next(one for one in wrong if one != text), text + note[language]


def _weekday(r: random.Random, language: str, text: str) -> tuple[str, str]:
    one = r.choice(list(re.finditer(_WEEKDAYS[language], text)))
    return _either(r, text, _at(text, one, r.choice([day for day in _WEEK[language] if day != one[0]])))


def _place_in_full(r: random.Random, language: str, text: str) -> tuple[str, str]:
    short, full = r.choice([pair for pair in _PLACES_IN_FULL[language] if re.search(pair[0], text)])
    return _either(r, text, re.sub(short, full, text, count=r.choice((0, 1)) if language == "zh" else 1))


def _moved(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """A paragraph from further down comes second."""
    told = text.split("\n")
    told.insert(1, told.pop(r.randrange(2, len(told))))
    return text, "\n".join(told)


def _whole_desk(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """All that a second desk does in one evening: own headline and dateline, cut, rephrased, mended, signed."""
    head, other, _ = _PRINTED[language][STORIES[language].index(text)]
    again = text
    for edit in (_figure, _misspelt, _rephrased, _tail_cut):
        again = next((one for one in edit(r, language, again)[::-1] if one != again), again)
    again = _form(r.choice(_DATELINES[language]))(r) + again
    return f"{head}\n{text}", f"{other}\n{_credits(r, language, again)[1]}"


EDITS: dict[str, Edit] = {
    "another headline": _headline, "dateline added, cut or other": _dateline, "last paragraphs cut": _tail_cut,
    "middle paragraphs cut": _middle_cut, "other script or spelling": _script, "other marks and breaks": _marks,
    "credits and boilerplate": _credits, "own paragraph": _own_paragraph, "subheads set in": _subheads,
    "paragraph moved up": _moved, "typos mended": _typos, "numerals written otherwise": _numerals,
    "a tenth rephrased": _rephrased, "sentences split and merged": _sentences, "misspelt name": _misspelt,
    "wrong figure": _figure, "wrong figure, noted": _figure_noted, "wrong weekday": _weekday,
    "place in full": _place_in_full, "honorific": _honorific, "name given way to role": _role, "whole desk": _whole_desk,
}  # fmt: skip
REPRINTS = tuple(EDITS)


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    return EDITS[kind](rng, language, text)
