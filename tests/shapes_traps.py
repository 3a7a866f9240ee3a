"""Pages whose text or frame looks like what other pages set around their text, written for tests (one table).

Here a rule that takes too much is seen: notices that name telephone numbers and apps, statements, people in the text.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs

TRAPS = Album()


def story(title: str, *lines: str, language: str = "zh") -> Story:
    return Story(language, title, lines)


def put(name: str, told: Story, info: str, **read: object) -> None:
    """A plain page around a story whose lines are the trap."""
    language = told.language
    TRAPS.add(name, told, "{T}_河口网" if language == "zh" else "{T} - Hekou News", f'<div class="main"><h1>{told.title}</h1><div class="info">{info}</div><div class="content">{paragraphs(told.body)}</div></div>', **read)  # fmt: skip


put("notice that tells how to apply by app and telephone", story(
    "关于开展渡线月票网上办理的通知",
    "为方便群众出行，自2月10日起，渡线月票可以网上办理，现将有关事项通知如下。",
    "打开“河口通”客户端，点击首页“渡线月票”，按提示上传证件照片。",
    "更多信息请登录县政府网站查询。",
    "扫描二维码的乘客请提前打开手机，在闸机前出示。",
    "点击下方链接可以下载申请表，也可以到候船厅领取。",
    "咨询电话：0000-7654321。",
), "发布时间：2031-02-03 来源：县交通运输局", origin="县交通运输局")  # fmt: skip

put("statement", story(
    "河口县融媒体中心声明",
    "近日，有人冒用我中心名义招揽广告，造成不良影响。为此，我中心声明如下。",
    "声明：我中心从未委托任何个人或者单位招揽广告，所有业务均在县城办公地点办理，由专人负责。",
    "对冒用我中心名义的行为，我们保留依法追究法律责任的权利，也欢迎各界提供线索。",
), "2031-02-03 09:03 来源：河口县融媒体中心", time="09:03", origin="河口县融媒体中心")  # fmt: skip

put("research note that ends with advice", story(
    "春茶行情周报",
    "本周云台乡鲜叶收购量四万二千斤，比上周增加一成，头采均价每斤一百三十六元，创三年来新高。",
    "从产区看，高山茶园采摘进度约为三成，低山茶园已近六成，预计二十日前后进入采摘高峰，届时价格将有所回落。",
    "投资建议：关注春茶加工环节，看好拥有高山茶园和自有渠道的企业。",
), "2031-02-03 09:03 来源：河口农业观察", time="09:03", origin="河口农业观察")  # fmt: skip

put("people who took part, in short paragraphs", story(
    "渡口建设者群像",
    "许海生开了三十一年船。停航那四个月，他每天照旧六点到码头，看工人们清淤，帮着量水深、记潮位。",
    "他也参与了新航道的测量。",
    "方晓重排了七遍时刻表。",
    "她对班次的调整贡献很大。",
    "两个人都说，船能再开，比什么都好，往后还要把夜航也开起来，让两岸的人晚上也能回家。",
), "2031-02-03 09:03 来源：河口网", time="09:03", origin="河口网")  # fmt: skip

put("headings about reporters and sources", story(
    "小记者走进老粮库",
    "周末，县实验小学的三十名小记者来到由老粮库改成的县图书馆，听老保管员讲粮仓的故事。",
    "小记者方阵",
    "孩子们排成四列，在旧磅秤前合影，然后分组采访，问得最多的是粮食从哪里来、老鼠怎么防。",
    "来源于生活的作文",
    "活动结束时，每个孩子都交了一篇短文，老师说，来源于生活的文字最动人，比背范文强得多。",
), "2031-02-03 09:03 来源：河口网", time="09:03", origin="河口网")  # fmt: skip

put(
    "sections that begin like names beside the source",
    LIBRARY,
    "<span>2031-02-03 09:03</span> <span>来源：河口网</span> <span>文旅</span>",
    time="09:03",
    origin="河口网",
)
put(
    "a city beside the source is no writer",
    GRANARY_EN,
    "<span>Hong Kong</span> <span>2031-02-03 09:03</span> <span>Source: Hekou Daily</span>",
    time="09:03",
    origin="Hekou Daily",
)
put(
    "a section beside the source is no writer",
    GRANARY_EN,
    "<span>Local Life</span> | <span>2031-02-03 09:03</span> | <span>Source: Hekou Daily</span>",
    time="09:03",
    origin="Hekou Daily",
)

put("English notice with lines that look like calls to subscribe", story(
    "New rules for ferry tickets",
    "Passengers on the ferry between Hekou and Tingchao can buy monthly tickets on their phones from February 10, the transport bureau said on Tuesday.",
    "Notice: The old paper tickets remain valid until the end of June and can be exchanged at both piers.",
    "Source code for the ticket gates was written by students of the county college",
    "Share of passengers who pay by phone is expected to reach four fifths within a year, up from one third before the closure.",
    "More on the way are two electric ferries, which the county hopes to put into service next spring.",
    "The bureau will publish a new timetable after the Spring Festival.",
    language="en",
), "Updated: 2031-02-03 Source: Hekou Daily", origin="Hekou Daily")  # fmt: skip

put("dates of the event in the first line", story(
    "渔网节将于三月开幕",
    "2031年3月8日至10日，第四届渔网节将在听潮镇举行，届时有渔网编织比赛、开渔仪式和海鲜市集。",
    "主办单位：听潮镇人民政府",
    "承办单位：听潮镇渔业协会",
    "活动期间，渡线加开六班，末班延至二十二点，持活动门票的乘客可以免费乘船往返一次。",
), "时间：2031-02-03 来源：听潮镇", origin="听潮镇")  # fmt: skip

put("poem", story(
    "听潮", "船停的时候", "潮水还在走", "它走过空了的码头", "走过没有人数的桩", "船开的时候", "潮水让了一步", "像一个老邻居", "侧身站在门口",
), "2031-02-03 来源：河口文艺 作者：白鹭", origin="河口文艺", authors=("白鹭",))  # fmt: skip

TRAPS.add("aside that holds the text", FERRY, "{T}_河口网", f"""
<div class="hd"><h1>{FERRY.title}</h1><p>2031-02-03 09:03 来源：河口网</p></div><aside class="left-content">{indented(FERRY.body)}</aside>""",
    time="09:03", origin="河口网")  # fmt: skip

TRAPS.add("two parts of one report, each an article element", TEA, "{T}_河口网", f"""
<main><h1>{TEA.title}</h1><p>2031-02-03 09:03 来源：河口网</p><article><p>{TEA.body[0]}</p><p>{TEA.body[1]}</p></article><article><p>{TEA.body[2]}</p></article></main>""",
    time="09:03", origin="河口网")  # fmt: skip

TRAPS.add("long author class around the whole text", LIBRARY, "{T}_河口网", f"""
<div class="author-page"><h1>{LIBRARY.title}</h1><p>2031-02-03 09:03 来源：河口网</p><div class="news-info">{indented(LIBRARY.body)}</div></div>""",
    time="09:03", origin="河口网")  # fmt: skip
