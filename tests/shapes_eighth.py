"""An eighth album of pages, put down after the rules of the seventh stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import BRIDGE_EN, BRIEF_EN, COLUMN, LOOM_EN, MARKET, RESERVOIR, english, phone, portal, press

EIGHTH = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
T, B = FERRY.title, FERRY.body
RULES = Story(
    "zh",
    "河口县渡口管理条例",
    (
        "（2030年12月28日河口县第十七届人民代表大会常务委员会第八次会议通过）",
        "第一章 总则",
        "第一条 为了加强渡口管理，维护渡运秩序，保障人民群众生命财产安全，根据有关法律、法规，结合本县实际，制定本条例。",
        "第二条 本县行政区域内渡口的设置、渡运和监督管理，适用本条例。",
        "第二章 渡运安全",
        "第三条 渡船应当经检验合格，配备救生、消防设备，并在明显处标明载客定额。",
        "第四条 能见度低于五百米时，渡船不得开航。",
        "第五条 本条例自2031年3月1日起施行。",
    ),
)
FIGURES = Story(
    "zh",
    "河口县2031年1月主要经济指标",
    (
        "指标",
        "数值",
        "同比",
        "规模以上工业增加值",
        "12.6亿元",
        "7.1%",
        "社会消费品零售总额",
        "8.9亿元",
        "9.3%",
        "渡运旅客",
        "21万人次",
        "38.0%",
    ),
)

EIGHTH.add("source with reporter in brackets", RESERVOIR, "{T}_河口网", f"""
<div class="n1"><h1>{R}</h1><div class="n1-i">2031-02-03 10:20　来源：河口日报（记者 郑书文）　编辑：薛刚</div><div class="n1-c">{indented(RB)}</div></div>""",
    time="10:20", origin="河口日报", authors=("郑书文",), editors=("薛刚",), build=press)  # fmt: skip

EIGHTH.add("house before the names in the author's label", RESERVOIR, "{T}", f"""
<div class="n2"><h1>{R}</h1><div class="n2-i"><span>时间：2031-02-03 10:20:15</span><span>来源：河口日报客户端</span><span>作者：河口日报记者 郑书文 通讯员 何晓曼</span></div><div class="n2-c">{paragraphs(RB)}</div></div>""",
    time="10:20", origin="河口日报客户端", authors=("郑书文", "何晓曼"), build=press)  # fmt: skip

EIGHTH.add("magazine, number of the issue behind the source", COLUMN, "{T}", f"""
<div class="n3"><h1>{C}</h1><div class="n3-i">来源：《河口观察》2031年第2期　作者：柳青　时间：2031-02-03</div><div class="n3-c">{indented(CB)}</div></div>""",
    origin="《河口观察》", authors=("柳青",), build=press)  # fmt: skip

EIGHTH.add("all credits below, the day alone above", MARKET, "{T}", f"""
<div class="n4"><h1>{M}</h1><p class="n4-i">2031年02月03日09时30分</p><div class="n4-c">{paragraphs(MB)}</div><div class="n4-e">编辑：薛刚　来源：河口晚报　作者：薛晓刚</div></div>""",
    time="09:30", origin="河口晚报", authors=("薛晓刚",), editors=("薛刚",), build=press)  # fmt: skip

EIGHTH.add("labels filled and empty, editor above", MARKET, "{T}", f"""
<div class="n5"><h1>{M}</h1><div class="n5-i">时间：2031-02-03 09:30:00　稿源：　作者：　责编：薛刚</div><div class="n5-c">{paragraphs(MB)}</div></div>""",
    time="09:30", editors=("薛刚",), build=press)  # fmt: skip

EIGHTH.add("pager words within the container, rest of text", MARKET, "{T}", f"""
<div class="n6"><h1>{M}</h1><div class="n6-i">2031-02-03 09:30　来源：河口晚报</div><div class="n6-c">{paragraphs(MB)}<p><a href="_1.html">下一页</a> <a href="_3.html">尾页</a> 共4页 <a href="all.html">余下全文</a></p></div></div>""",
    time="09:30", origin="河口晚报", build=press)  # fmt: skip

EIGHTH.add("animated pictures, advert word and hints to play", MARKET, "{T}", f"""
<div class="n7"><h1>{M}</h1><div class="n7-i"><span>河口评测</span> <span>2031-02-03 09:30</span></div><div class="n7-c"><p>{MB[0]}</p><p>点击播放 GIF 1.2M</p><p>{MB[1]}</p><p>广告</p><p><img src="1.jpg"></p><p>▲改造后的槐荫街</p>{paragraphs(MB[2:])}<p>本文不构成投资建议</p></div></div>""",
    time="09:30", origin="河口评测", build=phone)  # fmt: skip

EIGHTH.add("original title in brackets first, copied source and day last", MARKET, "{T}", f"""
<div class="n8"><h1>{M}</h1><div class="n8-i">2031-02-03 09:30:12</div><div class="n8-c"><p>（原标题：槐荫街夜市改造记）</p>{paragraphs(MB)}<p>本文转载自：河口晚报</p></div></div>""",
    time="09:30", origin="河口晚报", build=press)  # fmt: skip

EIGHTH.add("roles behind slashes, one line each, pictures supplied", MARKET, "{T}", f"""
<div class="n9"><h1>{M}</h1><div class="n9-i">河口周报　2031.02.03 09:30</div><div class="n9-c"><p>本刊记者/林窈</p><p>编辑/薛刚</p>{paragraphs(MB)}<p>图片由受访者提供</p></div></div>""",
    time="09:30", origin="河口周报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

EIGHTH.add("gallery with a counter and photographers of the paper", Story("zh", "图说河口：大桥合龙", ("2月2日，河口大桥合龙，工人们在桥面上庆祝。", "合龙段长两米，重八十六吨，由两台吊机同时起吊。")), "{T}", """
<div class="n10"><h1>图说河口：大桥合龙</h1><div class="n10-i">2031-02-03 09:30 来源：河口日报</div><div class="pic"><img src="1.jpg"></div><p>1/2</p><p>2月2日，河口大桥合龙，工人们在桥面上庆祝。河口日报记者 周远 摄</p><div class="pic"><img src="2.jpg"></div><p>2/2</p><p>合龙段长两米，重八十六吨，由两台吊机同时起吊。河口日报记者 周远 摄</p></div>""",
    time="09:30", origin="河口日报", build=press)  # fmt: skip

EIGHTH.add("time with T and zone printed", FERRY, "{T}", f"""
<div class="n11"><h1>{T}</h1><time>2031-02-03T09:30:00+08:00</time><p class="src">来源 河口港务</p><div class="n11-c">{paragraphs(B)}</div></div>""",
    time="09:30", origin="河口港务", build=press)  # fmt: skip

EIGHTH.add("reporter's line in the tail behind the share bar", LIBRARY, "{T}", f"""
<div class="n12"><h1>{L}</h1><div class="n12-i">发布时间：2031-02-03 09:30 | 来源：望川日报</div><div class="n12-c">{paragraphs(LB)}</div><div class="share">分享到：微信 微博 QQ空间</div><div class="n12-e"><span>记者：林窈</span><span>编辑：薛刚</span><span>审核：柳青</span></div></div>""",
    time="09:30", origin="望川日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

EIGHTH.add("guests of a column with their titles, author in capitals of the line", COLUMN, "{T}-河评", f"""
<div class="n13"><p class="lm">河评 | 第312期</p><h1>{C}</h1><div class="n13-i">作者 柳青 来源 河口日报 2031-02-03 09:30</div><div class="n13-c">{paragraphs(CB)}</div></div>""",
    time="09:30", origin="河口日报", authors=("柳青",), build=press)  # fmt: skip

# government
EIGHTH.add("regulation with its adoption line and chapters", RULES, "{T}", f"""
<div class="g1"><h1>{RULES.title}</h1><div class="g1-i">发布时间：2031-02-03　来源：县人大常委会办公室　【字体：大 中 小】　打印</div><div class="g1-c">{paragraphs(RULES.body)}</div></div>""",
    origin="县人大常委会办公室", build=portal)  # fmt: skip

EIGHTH.add("figures in a table, unit line in the caption", FIGURES, "{T}", """
<div class="g2"><h1>河口县2031年1月主要经济指标</h1><div class="g2-i">来源：县统计局　发布时间：2031-02-03 15:00</div><div class="g2-c"><table><tr><td>指标</td><td>数值</td><td>同比</td></tr><tr><td>规模以上工业增加值</td><td>12.6亿元</td><td>7.1%</td></tr><tr><td>社会消费品零售总额</td><td>8.9亿元</td><td>9.3%</td></tr><tr><td>渡运旅客</td><td>21万人次</td><td>38.0%</td></tr></table></div></div>""",
    time="15:00", origin="县统计局", build=portal)  # fmt: skip

EIGHTH.add("publishing unit and source both printed", TEA, "{T}", f"""
<div class="g3"><h1>{S}</h1><div class="g3-i"><span>发布日期：2031-02-03</span><span>发布单位：县农业农村局</span><span>来源：云台乡</span><span>保护视力色：</span></div><div class="g3-c">{indented(SB)}</div></div>""",
    origin="云台乡", build=portal)  # fmt: skip

EIGHTH.add("tools each on a line under the headline", RESERVOIR, "{T}", f"""
<div class="g4"><h1>{R}</h1><ul><li>2031-02-03 09:30</li><li>县水利局</li><li>浏览量：0</li><li>字号：</li><li>A+</li><li>A</li><li>A-</li><li>收藏</li><li>打印</li></ul><div class="g4-c">{indented(RB)}<p>扫一扫在手机打开当前页</p></div></div>""",
    time="09:30", origin="县水利局", build=portal)  # fmt: skip

EIGHTH.add("reviewer and editor at the bottom with the office", RESERVOIR, "{T}", f"""
<div class="g5"><h1>{R}</h1><div class="g5-i">日期：2031-02-03 09:30　来源：水利局办公室　点击：[<script></script>]次</div><div class="g5-c">{indented(RB)}</div><div class="g5-e">审核：何曼　责任编辑：白鹭　办公室</div></div>""",
    time="09:30", origin="水利局办公室", editors=("白鹭",), build=portal)  # fmt: skip

EIGHTH.add("signature and day of the office close the text", Story("zh", "关于清明节期间渡口运行时间的公告", ("清明节期间，听潮渡口运行时间调整为每日6时至20时，请广大乘客合理安排出行。", "特此公告。", "河口县渡口管理所", "2031年2月3日")), "{T}", """
<div class="g6"><h2>关于清明节期间渡口运行时间的公告</h2><div class="g6-i">发布时间：2031-02-03 16:33　来源：县渡口管理所</div><div class="g6-c"><p>清明节期间，听潮渡口运行时间调整为每日6时至20时，请广大乘客合理安排出行。</p><p>特此公告。</p><p align="right">河口县渡口管理所</p><p align="right">2031年2月3日</p></div></div>""",
    time="16:33", origin="县渡口管理所", build=portal)  # fmt: skip

EIGHTH.add("town news, writer and pictures in one bracket with the town", TEA, "{T}", f"""
<div class="g7"><h1>{S}</h1><div class="g7-i">发布日期： 2031-02-03 来源： 云台乡人民政府 作者： 浏览次数： 12</div><div class="g7-c">{indented((*SB[:-1], SB[-1] + "（云台乡：林窈）"))}</div></div>""",
    origin="云台乡人民政府", authors=("林窈",), body=(*SB[:-1], SB[-1] + "（云台乡：林窈）"), build=portal)  # fmt: skip

# English
EIGHTH.add("release time, source and font sizes in brackets", BRIEF_EN, "{T}", f"""
<div class="e1"><h1>{BRIEF_EN.title}</h1><div class="e1-i">Release time: 2031-02-03 09:30 Source: Wangchuan Daily Font: [Big] [Middle] [Small]</div><div class="e1-c">{paragraphs(BRIEF_EN.body)}</div></div>""",
    time="09:30", origin="Wangchuan Daily", build=english)  # fmt: skip

EIGHTH.add("date, author empty, source and views behind bars", BRIEF_EN, "{T}", f"""
<div class="e2"><h1>{BRIEF_EN.title}</h1><p>Date: 2031-02-03 | Author: | Source: Hekou Daily | Views: 33 | Print</p><div class="e2-c">{paragraphs(BRIEF_EN.body)}</div></div>""",
    origin="Hekou Daily", build=english)  # fmt: skip

EIGHTH.add("correspondent's name, rank and place on lines, then the day", GRANARY_EN, "{T}", f"""
<article><h1>{GRANARY_EN.title}</h1><div class="byline"><span>Lin Yao</span><span>Hekou Correspondent</span></div><div class="when">Published Feb 3, 2031, 5:00 AM</div><div class="body">{paragraphs(GRANARY_EN.body)}</div></article>""",
    time="05:00", authors=("Lin Yao",), build=english)  # fmt: skip

EIGHTH.add("writers joined by and in capitals, day first", LOOM_EN, "{T}", f"""
<div class="e4"><h1>{LOOM_EN.title}</h1><p>By LIN YAO and XUE GANG</p><p>3 February 2031</p><div class="e4-c">{paragraphs(LOOM_EN.body)}</div></div>""",
    authors=("LIN YAO", "XUE GANG"), build=english)  # fmt: skip

EIGHTH.add("agency line, source and editor in one bracket below", BRIDGE_EN, "{T}", f"""
<div class="e5"><h1>{BRIDGE_EN.title}</h1><div class="e5-i">10:14, February 03, 2031</div><div class="e5-c">{paragraphs(BRIDGE_EN.body)}<p>(Source: Hekou News Agency Editor: Xue Gang)</p></div></div>""",
    time="10:14", origin="Hekou News Agency", editors=("Xue Gang",), build=english)  # fmt: skip

EIGHTH.add("pictures credited between paragraphs and video hints", FERRY_EN, "{T}", f"""
<div class="e6"><h1>{FERRY_EN.title}</h1><div class="e6-i">Source: HGTN | 2031-02-03 09:30</div><div class="e6-c"><p>{FERRY_EN.body[0]}</p><p><img src="1.jpg"></p><p>Passengers board the first ferry. /Hekou Media Group</p>{paragraphs(FERRY_EN.body[1:])}<p>Click the video above to watch the first crossing</p></div></div>""",
    time="09:30", origin="HGTN", build=english)  # fmt: skip

EIGHTH.add("opinion, writer's bio in italics before the text", LOOM_EN, "{T}", f"""
<div class="e7"><h1>{LOOM_EN.title}</h1><div class="e7-i">Jane Roe | 2031-02-03 | Hekou Review</div><div class="e7-c"><p><i>Editor's note: The writer has studied weaving for twenty years.</i></p>{paragraphs(LOOM_EN.body)}</div></div>""",
    authors=("Jane Roe",), origin="Hekou Review", body=("Editor's note: The writer has studied weaving for twenty years.", *LOOM_EN.body), build=english)  # fmt: skip
