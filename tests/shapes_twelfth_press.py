"""A twelfth album of pages, Chinese media and accounts, put down after the rules of the eleventh stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import LIBRARY, Album, indented, paragraphs
from shapes_fifth_frames import COLUMN, MARKET, RESERVOIR, phone, press
from shapes_tenth_frames import CLINIC, ROAD, SHARE, SPEECH, national

TWELFTH_PRESS = Album()
R, RB = ROAD.title, ROAD.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
L, LB = LIBRARY.title, LIBRARY.body

TWELFTH_PRESS.add("hundred accounts, account card with day, place and verification", MARKET, "{T}", f"""
<div id="header"><div class="sKHSJ">{M}</div></div><div class="_2sjh9"><a class="_2gGWi">河湘晨报</a><div class="_10s4U"><span>2031-02-03 10:30</span><span>湖南</span><span>河湘晨报官方账号</span></div><a>关注</a></div><div class="_18p7x">{paragraphs(MB)}</div><div class="rep">举报/反馈</div>""",
    time="10:30", origin="河湘晨报", build=phone)  # fmt: skip

TWELFTH_PRESS.add("account post, original mark, writer, account, day and place; makers and hints last", CLINIC, "{T}", f"""
<div id="img-content"><h1 class="rich_media_title">{K}</h1><div id="meta_content"><span id="copyright_logo">原创</span> <span class="rich_media_meta_text">林窈</span> <span><a id="js_name">河口发布</a></span> <em id="publish_time">2031年02月03日 18:00</em> <em>湖北</em></div><div id="js_content">{paragraphs(KB)}<p>来源：县卫生健康局</p><p>编辑：薛刚</p><p>校对：方晓</p><p>审核：柳青</p><p>往期推荐</p><p><a href="/1">春耕备耕正当时</a></p><p><a href="/2">渡口夜航恢复</a></p></div><div>预览时标签不可点</div><div>微信扫一扫<br>关注该公众号</div></div>""",
    time="18:00", origin="河口发布", authors=("林窈",), editors=("薛刚",), build=phone)  # fmt: skip

TWELFTH_PRESS.add("southern plus, roles in lenticular brackets after the text", MARKET, "{T}", f"""
<div class="nfp"><h1>{M}</h1><div class="nfp-i"><span>河方+</span> <span>2031-02-03 12:00</span></div><div class="nfp-c">{paragraphs(MB)}<p>【记者】林窈 白鹭</p><p>【通讯员】方晓</p><p>【编辑】薛刚</p></div><div class="nfp-b">阅读 1.2万</div></div>""",
    time="12:00", origin="河方+", authors=("林窈", "白鹭", "方晓"), editors=("薛刚",), build=phone)  # fmt: skip

TWELFTH_PRESS.add("golden goat net, source, author and release on a line", CLINIC, "{T}_金河网", f"""
<div class="hd"><h1>{K}</h1><div class="msgBar"><span>来源：金河网</span><span>作者：林窈</span><span>发表时间：2031-02-03 08:23</span></div></div><div class="content">{indented(KB)}<p>文/河城晚报全媒体记者 林窈 通讯员 方晓</p><p>图/医院提供</p></div><div class="editor">编辑：薛刚</div>""",
    time="08:23", origin="金河网", authors=("林窈", "方晓"), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("flower city, roles with slashes and colons, editor with house", MARKET, "{T}", f"""
<div class="gz"><h1>{M}</h1><p class="gz-i">2031-02-03 15:12:09　河州日报新河城</p><div class="gz-c">{paragraphs(MB)}<p>文/河州日报全媒体记者：林窈 通讯员：方晓</p><p>图/河州日报全媒体记者：周远</p><p>河州日报新河城编辑：薛刚</p></div></div>""",
    time="15:12", origin="河州日报新河城", authors=("林窈", "方晓"), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("special zone net, editor bracketed with a blank", ROAD, "{T}_河圳新闻网", f"""
<div class="con_arc"><h1 class="con_title">{R}</h1><p class="con_info"><span>2031-02-03 07:10</span><span>来源：河圳特区报</span></p><div class="article-con">{indented(RB)}<p>（河圳特区报记者 林窈）</p><p>[编辑：薛刚]</p></div></div>""",
    time="07:10", origin="河圳特区报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("southern island paper, three makers in one line below", SPEECH, "{T}_河南新闻网", f"""
<div class="w"><h1>{S}</h1><div class="w-i">2031-02-03 07:55　来源：河南日报客户端</div><div class="w-c">{indented(SPEECH.opening("　　本报海口2月2日讯（河南日报全媒体记者 林窈）"))}</div><div class="w-e">责任编辑:薛刚　内容审核：柳青　值班总编：何曼</div></div>""",
    time="07:55", origin="河南日报客户端", authors=("林窈",), editors=("薛刚",), body=SPEECH.opening("本报海口2月2日讯（河南日报全媒体记者 林窈）"), build=press)  # fmt: skip

TWELFTH_PRESS.add("great river net, dateline with bracketed paper and name", CLINIC, "{T}_大江河网", f"""
<div class="jx"><h1>{K}</h1><p class="jx-i">2031-02-03 07:26　　编辑：薛刚　　作者：林窈　　来源：河西日报</p><div class="jx-c">{indented(CLINIC.opening("本报河口讯 （全媒体记者林窈）"))}</div></div>""",
    time="07:26", origin="河西日报", authors=("林窈",), editors=("薛刚",), body=CLINIC.opening("本报河口讯 （全媒体记者林窈）"), build=press)  # fmt: skip

TWELFTH_PRESS.add("voice online, every label in square brackets", RESERVOIR, "{T}_河声在线", f"""
<div class="hs"><h1>{V}</h1><p class="hs-i"><span>[来源：河声在线]</span> <span>[作者：林窈]</span> <span>[编辑：薛刚]</span> <span>2031-02-03 07:58:11</span></p><div class="hs-c">{indented(RESERVOIR.opening("河声在线2月3日讯（全媒体记者 林窈 通讯员 方晓）"))}</div></div>""",
    time="07:58", origin="河声在线", authors=("林窈", "方晓"), editors=("薛刚",), body=RESERVOIR.opening("河声在线2月3日讯（全媒体记者 林窈 通讯员 方晓）"), build=press)  # fmt: skip

TWELFTH_PRESS.add("northern steppe net, source before time with blanks", ROAD, "{T}-北河网", f"""
<div class="bt2"><h1>{R}</h1></div><div class="ly2"><span>来源：北河网</span>　<span>时间： 2031-02-03 10:10</span>　<span>【字号：大 中 小】</span></div><div class="zw2">{indented(RB)}<p>（草河云·北河日报记者 林窈）</p></div><div class="bj2">[责任编辑 薛刚]</div>""",
    time="10:10", origin="北河网", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("lake net, four labels, release last, rights and a mail address", ROAD, "{T}-青河新闻网", f"""
<div class="qh"><h1>{R}</h1><div class="qh-i">来源：青河日报　　作者：林窈　　编辑：薛刚　　发布时间：2031-02-03 08:00:11</div><div class="qh-c">{indented(ROAD.opening("青河新闻网·大美青河客户端讯（青河日报记者 林窈）"))}</div><div>邮箱：qhnews@qing.example</div><div>版权声明：凡注明来源为青河新闻网的作品，未经授权不得转载</div></div>""",
    time="08:00", origin="青河日报", authors=("林窈",), editors=("薛刚",), body=ROAD.opening("青河新闻网·大美青河客户端讯（青河日报记者 林窈）"), build=press)  # fmt: skip

TWELFTH_PRESS.add("capital daily, client as source, editor and process editor, rights hot line", MARKET, "{T}_京河网", f"""
<div class="bj"><h1>{M}</h1><div class="bj-i">2031-02-03 06:30　来源: 河京日报客户端　作者: 林窈</div><div class="bj-c">{paragraphs(MB)}<p>编辑：薛刚</p><p>流程编辑：u028</p></div><p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：000-85202353</p></div>""",
    time="06:30", origin="河京日报客户端", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("ferry cloud, source, author, editor, time; appeal below", RESERVOIR, "{T}-津河网", f"""
<div class="tj"><h2>{V}</h2><div class="tj-i">来源： 津河　　作者：林窈　　编辑：薛刚　　2031-02-03 21:09:40</div><div class="tj-c">{paragraphs(VB)}<p>（津河新闻记者 林窈）</p></div><p>欢迎登录津河客户端观看更多精彩内容</p></div>""",
    time="21:09", origin="津河", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("east net, author and editor and time, neighbours below", MARKET, "{T}--时事--东河网", f"""
<div class="article_title">{M}</div><div class="article_tag">2031-02-03 16:11:02　来源：新河晚报　作者：林窈　责任编辑：薛刚</div><div class="article_content">{paragraphs(MB)}</div><p>上一篇稿件</p><p><a>渡口夜航恢复</a></p><p>下一篇稿件</p><p><a>春茶开秤</a></p>""",
    time="16:11", origin="新河晚报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("middle Anhui-like net, time first, comments and client", CLINIC, "{T}-中河在线", f"""
<div class="fl w700"><h1 class="newstitle">{K}</h1><div class="fbxx">时间：2031-02-03 07:50:00 | 来源：河徽日报 | 编辑：薛刚</div><div class="content1">{indented(KB)}</div>{SHARE}<p>中河在线网站版权所有 未经允许不得复制或镜像</p></div>""",
    time="07:50", origin="河徽日报", editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("theory magazine, issue in the source and a hyphen as colon in the foot", COLUMN, "{T} - 求河网", f"""
<div class="qs"><h1>{C}</h1><div class="qs-i"><span>来源：《求河》2031/03</span> <span>作者：柳青</span> <span>2031-02-03 09:00:00</span></div><div class="highlight">{indented(CB)}<p>　　作者：河口大学公共管理学院教授</p></div><div class="fs-text"><span>标签 - 评析</span> <span>网站编辑 - 薛刚</span></div></div>""",
    time="09:00", origin="《求河》", authors=("柳青",), editors=("薛刚",), build=national)  # fmt: skip

TWELFTH_PRESS.add("paper's commentary, square before the writer and his unit last", COLUMN, "{T}", f"""
<div class="pl"><h1>{C}</h1><div class="pl-i">2031-02-03 05:30　来源：河口日报</div><div class="pl-c"><p>□ 柳青</p>{indented(CB)}<p>（作者单位：河口大学公共管理学院）</p></div><div>责编：薛刚</div></div>""",
    time="05:30", origin="河口日报", authors=("柳青",), editors=("薛刚",), build=press)  # fmt: skip

TWELFTH_PRESS.add("feature in a weekly, writer and editor by lines with middle dots and bars", LIBRARY, "{T}", f"""
<div class="fk"><h1>{L}</h1><p class="fk-i">河口周刊　2031-02-03 08:00</p><div class="fk-c"><p>文｜林窈</p><p>编辑｜薛刚</p><p>摄影｜周远</p>{paragraphs(LB)}<p>（应受访者要求，文中人物为化名）</p></div></div>""",
    time="08:00", origin="河口周刊", authors=("林窈",), editors=("薛刚",), body=(*LB, "（应受访者要求，文中人物为化名）"), build=phone)  # fmt: skip

TWELFTH_PRESS.add("science daily, author, source and time, second source below", RESERVOIR, "{T}-河技网", f"""
<div class="kj"><h1>{V}</h1><p class="kj-i"><span>2031-02-03 09:00:33</span> <span>来源: 河技日报</span> <span>作者: 林窈</span> <span>责编：薛刚</span> <span>审核：柳青</span></p><div class="kj-c">{indented(RESERVOIR.opening("河技日报记者 林窈 通讯员 方晓"))}</div></div>""".replace("通讯员 方晓记者从", "通讯员 方晓</p><p>　　记者从"),
    time="09:00", origin="河技日报", authors=("林窈", "方晓"), editors=("薛刚",), build=national)  # fmt: skip

TWELFTH_PRESS.add("local page of the news service, source with place and editor", ROAD, "{T}", f"""
<div class="zx"><div class="zx-t">{R}</div><div class="zx-i">来源：中河新闻网河肃　　2031年02月03日 16:36　　编辑：薛刚</div><div class="zx-c">{indented(ROAD.opening("中河网望川2月3日电 (记者 林窈)"))}<p>　　(完)</p></div></div>""",
    time="16:36", origin="中河新闻网河肃", authors=("林窈",), editors=("薛刚",), body=ROAD.opening("中河网望川2月3日电 (记者 林窈)"), build=press)  # fmt: skip
