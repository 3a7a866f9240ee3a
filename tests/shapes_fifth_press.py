"""The fifth album's pages of Chinese media: papers, agencies, portals, apps, opinion, interviews (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_TW, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import COLUMN, INTERVIEW, MARKET, RESERVOIR, SHORT, phone, press

FIFTH_PRESS = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
I, IB = INTERVIEW.title, INTERVIEW.body  # noqa: E741
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
T, B = FERRY.title, FERRY.body

FIFTH_PRESS.add("city paper, source and author in ids, editor below with a number", MARKET, "{T}_社会_河口网", f"""
<div class="bread"><a href="/">河口网首页</a> > <a href="/sh/">社会</a> > 正文</div><div class="article"><h1 class="atitle">{M}</h1><div class="ainfo"><span id="pubtime_baidu">发表时间：2031-02-03 06:48</span><span id="source_baidu">来源:河口晚报</span><span id="author_baidu">作者：薛晓刚 柳青</span></div><div class="main_article" id="abody">{paragraphs(MB)}</div><div id="editor_baidu">编辑：陈一帆_HK012</div></div>""",
    time="06:48", origin="河口晚报", authors=("薛晓刚", "柳青"), editors=("陈一帆",), build=press)  # fmt: skip

FIFTH_PRESS.add("provincial paper, nested outlet and reporter line with a bullet", MARKET, "{T}-河口日报", f"""
<div class="p-main"><p class="p-col">要闻</p><h1>{M}</h1><h2 class="p-sub">——槐荫街改造调查</h2><div class="p-meta">2031年02月03日 06:10　来源：河口日报·河口观察</div><div class="p-txt"><p>■ 河口日报记者 林窈 白鹭</p>{indented(MB)}</div><div class="p-ed">责任编辑：陈一帆</div></div>""",
    time="06:10", origin="河口日报·河口观察", authors=("林窈", "白鹭"), editors=("陈一帆",), build=press)  # fmt: skip

FIFTH_PRESS.add("account of an app, writer and camera in one bracket of its own", MARKET, "{T}", f"""
<article class="m-art"><h1>{M}</h1><div class="acc"><img src="/h.png"><b>槐荫生活</b><span>2031-02-03 21:14</span><span>发布于河口</span><a>+关注</a></div><div class="txt">{paragraphs(MB)}<p>（河口晚报记者 薛晓刚 文/摄）</p></div></article>""",
    time="21:14", origin="槐荫生活", authors=("薛晓刚",), build=phone)  # fmt: skip

FIFTH_PRESS.add("opinion with author under the headline and signature in the last bracket", COLUMN, "{T}_河口时评", f"""
<div class="con"><h1>{C}</h1><div class="zz">柳青</div><div class="sj">2031-02-03 08:12 来源：河口日报</div><div class="nr">{indented((*CB[:-1], CB[-1] + "（作者系河口大学公共管理学院副教授）"))}</div><div class="bj">[ 责编：薛刚 ]</div></div>""",
    time="08:12", origin="河口日报", authors=("柳青",), editors=("薛刚",), body=(*CB[:-1], CB[-1] + "（作者系河口大学公共管理学院副教授）"), build=press)  # fmt: skip

FIFTH_PRESS.add("opinion, author bracketed with post, source and time split by a bar", COLUMN, "{T}-评论-河口网", f"""
<div class="text_c"><h1>{C}</h1><div class="sou">2031年02月03日05:24 | 来源：<a href="http://p.example">河口日报</a></div><p class="author">柳　青</p><div class="show_text">{indented(CB)}<p>　　《 河口日报 》（ 2031年02月03日 05 版）</p></div><div class="edit">(责编：薛刚、陈一帆)</div></div>""",
    time="05:24", origin="河口日报", authors=("柳青",), editors=("薛刚", "陈一帆"), build=press)  # fmt: skip

FIFTH_PRESS.add("interview with deck and reporter of the paper", INTERVIEW, "{T}_文化_河口网", f"""
<div class="con-l"><h1>{I}</h1><div class="info"><span>2031-02-03 10:02:11</span>　<span>来源：河口文化周刊</span>　<span>记者：林窈</span></div><div class="lead">【核心提示】石匠蒋怀山说，每块石头都有自己的位置。</div><div class="content">{paragraphs(IB)}</div><p class="c-e">统筹：周远　编辑：陈一帆　校对：方晓</p></div>""",
    time="10:02", origin="河口文化周刊", authors=("林窈",), editors=("陈一帆",), build=press)  # fmt: skip

FIFTH_PRESS.add("agency, correspondent in a bracket after the dateline without a date", RESERVOIR, "{T}-河口新闻社", f"""
<div class="left_zw_box"><h1>{R}</h1><div class="left-t">2031年02月03日 19:51　来源：河口新闻社 <a>参与互动</a>(<i>3</i>)</div><div class="left_zw">{indented(RESERVOIR.opening("河新社望川2月3日电 (郑书文 何晓曼)"))}<p>(完)</p></div><div class="left_name">【编辑:薛刚】</div></div>""",
    time="19:51", origin="河口新闻社", authors=("郑书文", "何晓曼"), editors=("薛刚",), body=RESERVOIR.opening("河新社望川2月3日电 (郑书文 何晓曼)"), build=press)  # fmt: skip

FIFTH_PRESS.add("central television, anonymous account, editors by process", RESERVOIR, "{T}_新闻频道_河视网", f"""
<div class="tit_wrap"><h1>{R}</h1><div class="info1">来源：河视网 | 2031年02月03日 14:55:38</div><div class="fx">分享到： 微信 微博</div></div><div class="content_area">{paragraphs(RB)}</div><div class="zebian"><span>编辑：薛刚</span> <span>责任编辑：</span></div><div class="kb"><p>点击收起全文</p><p>扫一扫 分享到微信</p></div>""",
    time="14:55", origin="河视网", editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("radio with total station reporter in the last bracket", RESERVOIR, "{T}", f"""
<div class="box"><h1>{R}</h1><div class="meta"><em>2031-02-03 20:05</em> <em>河口之声</em></div><div class="main">{paragraphs((*RB[:-1], RB[-1] + "（总台记者 郑书文 何晓曼）"))}</div></div>""",
    time="20:05", origin="河口之声", authors=("郑书文", "何晓曼"), body=(*RB[:-1], RB[-1] + "（总台记者 郑书文 何晓曼）"), build=press)  # fmt: skip

FIFTH_PRESS.add("portal with reprint line and compiled from", MARKET, "{T}_城市_河讯", f"""
<div class="main-l"><h1 id="artical_topic">{M}</h1><p class="time">2031年02月03日 09:40:06<br>来源：河口都市报</p><div id="artical_real">{paragraphs(MB)}<p>（综合自河口晚报、河口发布）</p><p>[责任编辑：薛刚 PN021]</p></div><div>责任编辑：薛刚 PN021</div></div>""",
    time="09:40", origin="河口都市报", editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("no info line but the date, reprint credited at the end", MARKET, "{T}", f"""
<div class="sg"><h1>{M}</h1><div class="sg-d">2031-02-03</div><div class="sg-t">{paragraphs(MB)}<p>转自：河口晚报</p></div></div>""",
    origin="河口晚报", build=press)  # fmt: skip

FIFTH_PRESS.add("reprint line names outlet and original author above", MARKET, "{T}", f"""
<div class="sg"><h1>{M}</h1><div class="sg-d">转载自 河口晚报 | 作者 薛晓刚 | 2031-02-03 11:11</div><div class="sg-t">{paragraphs(MB)}</div></div>""",
    time="11:11", origin="河口晚报", authors=("薛晓刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("video page with a short text and anchor", SHORT, "{T}", f"""
<div class="vbox"><div class="player"><p>00:00 / 01:12</p><p>倍速</p><p>清晰度</p></div><h1>{SHORT.title}</h1><div class="vinfo"><span class="v-src">望川融媒</span><span>2031-02-03 07:58</span><span>2.3万播放</span></div><div class="vdesc">{SHORT.body[0]}</div><div class="vmake">拍摄：周远　剪辑：方晓　编辑：白鹭</div></div><div class="vlist"><h4>接下来播放</h4><ul><li><a href="/v/2">大桥合龙航拍</a><i>02:11</i></li><li><a href="/v/3">春茶开采</a><i>00:48</i></li></ul></div>""",
    time="07:58", origin="望川融媒", editors=("白鹭",), build=press)  # fmt: skip

FIFTH_PRESS.add("photo gallery, captions as text with numbers", Story("zh", "图集：古桥合龙", ("1月1日，听潮镇万安桥合龙，工匠们在桥面上合影。", "石匠蒋怀山在查看拱顶的榫口。", "从河床里捞回的旧石料，每块都编了号。")), "{T}_图片频道", """
<div class="atlas"><h1>图集：古桥合龙</h1><div class="atlas-i">2031-02-03 08:30 来源：河口图片网 摄影：周远</div><ul><li><img src="1.jpg"><p>1月1日，听潮镇万安桥合龙，工匠们在桥面上合影。（周远 摄）</p></li><li><img src="2.jpg"><p>石匠蒋怀山在查看拱顶的榫口。（周远 摄）</p></li><li><img src="3.jpg"><p>从河床里捞回的旧石料，每块都编了号。（周远 摄）</p></li></ul><div class="atlas-e">责编：薛刚</div></div>""",
    time="08:30", origin="河口图片网", editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("business weekly, byline with a slash and editor in the same line", MARKET, "{T}｜河商周刊", f"""
<div class="art-hd"><h1>{M}</h1><p>文/本刊记者 林窈　编辑/薛刚</p><p>2031-02-03 12:00 · 河商周刊</p></div><div class="art-bd">{paragraphs(MB)}</div>""",
    time="12:00", origin="河商周刊", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("start-up press, author card, edited by, cover credit", MARKET, "{T}-界外", f"""
<div class="header-c"><h1>{M}</h1><p class="article-header-lead">摊位减半，生意反而好了。</p><div class="art-au"><a href="/u/1">薛晓刚</a> · 2031/02/03 08:00</div><div class="art-src">来源：界外新闻</div></div><div class="article-content">{paragraphs(MB)}<p>图片来源：受访者提供</p></div><div class="stat">浏览 5.6w 收藏 12 评论 9</div>""",
    time="08:00", origin="界外新闻", authors=("薛晓刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("securities paper, reporter, town and editor in the info line", RESERVOIR, "{T}", f"""
<div class="det"><div class="det-t">{R}</div><div class="det-i"><span>来源：河口证券报</span><span>作者：郑书文</span><span>2031-02-03 07:15</span><span>责任编辑：何晓曼</span></div><div class="det-c">{paragraphs(RB)}<p>声明：河口证券报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“河口证券”官方APP，或关注官方微信公众号，即可随时了解股市动态。</p></div></div>""",
    time="07:15", origin="河口证券报", authors=("郑书文",), editors=("何晓曼",), build=press)  # fmt: skip

FIFTH_PRESS.add("finance daily with reporter line of intern and duty editor", RESERVOIR, "{T} | 每经", f"""
<div class="g-article"><div class="g-article-top"><h1>{R}</h1><p class="u-time"><span class="source">河口经济新闻</span><span class="time">2031-02-03 22:47:19</span></p></div><div class="g-articl-text"><p>每经记者 郑书文 每经实习记者 何晓曼 每经编辑 薛刚</p>{paragraphs(RB)}<p>封面图片来源：每经记者 周远 摄</p><p>如需转载请与《河口经济新闻》报社联系。</p><p>未经《河口经济新闻》报社授权，严禁转载或镜像，违者必究。</p></div></div>""",
    time="22:47", origin="河口经济新闻", authors=("郑书文", "何晓曼"), editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("youth paper of several writers and a correspondent group", MARKET, "{T}", f"""
<div class="y"><h1>{M}</h1><div class="y-i"><span>发布时间：2031-02-03 05:31</span><span>来源：河口青年报</span></div><div class="y-c"><p>河青报·河青网记者 林窈 见习记者 白鹭 通讯员 柳青</p>{paragraphs(MB)}</div><div class="y-e">责任编辑：薛刚</div></div>""",
    time="05:31", origin="河口青年报", authors=("林窈", "白鹭", "柳青"), editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("southern paper with credits in square brackets at the end", MARKET, "{T}", f"""
<div class="nf"><h1>{M}</h1><p class="nf-m"><span>2031-02-03 17:29</span><span>南河+</span></p><div class="nf-c">{paragraphs(MB)}<p>【全媒体记者】林窈</p><p>【通讯员】柳青</p><p>【摄影】周远</p><p>【作者】 林窈</p><p>【来源】 南河报业传媒集团南河+客户端</p></div></div>""",
    time="17:29", origin="南河+", authors=("林窈", "柳青"), build=press)  # fmt: skip

FIFTH_PRESS.add("province net with copyright, original source and author once more", MARKET, "{T}-河北口网", f"""
<div class="cnt"><h1>{M}</h1><div class="post_source">2031-02-03 07:03:55　来源：河口日报　责任编辑：薛刚</div><div class="text">{indented(MB)}</div><div class="cr"><p>标签：夜市、烟火气</p><p>责任编辑：薛刚</p></div><div class="tips"><p>凡注有"河口网"或电头为"河口网讯"的稿件，均为河口网版权稿件，未经许可不得转载或镜像。</p></div></div>""",
    time="07:03", origin="河口日报", editors=("薛刚",), build=press)  # fmt: skip

FIFTH_PRESS.add("river province network, dateline with photographer", FERRY, "{T}_红河网", f"""
<div class="de"><h1>{T}</h1><div class="de-i"><span>来源：红河网</span> <span>作者：林窈</span> <span>编辑：薛刚</span> <span>2031-02-03 15:47:30</span></div><div class="bo">{indented(FERRY.opening("红河网时刻新闻2月3日讯（记者 林窈 通讯员 柳青 摄影 周远）"))}<p>来源：红河网</p><p>作者：林窈</p><p>编辑：薛刚</p><p>本文为红河网原创文章，转载请附上原文出处链接和本声明。</p></div></div>""",
    time="15:47", origin="红河网", authors=("林窈", "柳青"), editors=("薛刚",), body=FERRY.opening("红河网时刻新闻2月3日讯（记者 林窈 通讯员 柳青 摄影 周远）"), build=press)  # fmt: skip

FIFTH_PRESS.add("lake city paper, time and editor, reprint within the text", LIBRARY, "{T}", f"""
<div class="zj"><div class="artTitle">{L}</div><div class="from">2031-02-03 11:14 | 潮网新闻 | 记者 林窈</div><div class="artCon">{paragraphs(LB)}<p>“转载请注明出处”</p></div></div>""",
    time="11:14", origin="潮网新闻", authors=("林窈",), body=LB, build=press)  # fmt: skip

FIFTH_PRESS.add("cloud paper page with page number, column and author", COLUMN, "河口日报数字报-{T}", f"""
<div class="paper"><div class="pn">第A07版：评论</div><div class="pd">2031年02月03日 星期一</div><p class="yt">民生漫议</p><h1>{C}</h1><p class="zzh">□柳青</p><div id="ozoom"><founder-content>{paragraphs(CB)}</founder-content></div><div class="pg"><a>上一篇</a><a>下一篇</a></div></div>""",
    authors=("柳青",), build=press)  # fmt: skip

FIFTH_PRESS.add("agency before the reporter without a blank", RESERVOIR, "{T}", f"""
<div class="h"><h1>{R}</h1><div class="h-i">2031-02-03 16:20:00 来源: 河口社</div><div class="h-c">{indented(RESERVOIR.opening("河口社望川2月3日电（河口社记者郑书文）"))}<p>编辑：何晓曼</p></div></div>""",
    time="16:20", origin="河口社", authors=("郑书文",), editors=("何晓曼",), body=RESERVOIR.opening("河口社望川2月3日电（河口社记者郑书文）"), build=press)  # fmt: skip

FIFTH_PRESS.add("text and picture by one, with correspondents, behind the text", TEA, "{T}", f"""
<div class="art"><h2>{S}</h2><p class="p1">2031-02-03 09:55　来源：新云台客户端</p><div class="p2">{paragraphs(SB)}<p>文/图：林窈　通讯员：周远 方晓</p><p>一审：白鹭　二审：薛刚　三审：柳青</p></div></div>""",
    time="09:55", origin="新云台客户端", authors=("林窈", "周远", "方晓"), build=press)  # fmt: skip

FIFTH_PRESS.add("app share page, county media, credits as a table of roles", TEA, "{T}", f"""
<section><h1>{S}</h1><p><span>云台融媒</span><span>2031-02-03 19:02</span></p><div>{paragraphs(SB)}<p>—END—</p><p>云台县融媒体中心出品</p><p>来源丨云台乡</p><p>编辑丨白鹭</p><p>审核丨薛刚</p><p>监制丨柳青</p></div></section>""",
    time="19:02", origin="云台融媒", editors=("白鹭",), build=phone)  # fmt: skip

FIFTH_PRESS.add("account with writer behind a bar and follow line first", COLUMN, "{T}", f"""
<div id="img-content"><h1 class="rich_media_title">{C}</h1><div class="meta_list"><span>原创</span> <span>柳青</span> <a>河口评论</a> <em>2031-02-03 07:00</em> <em>河口</em></div><div class="rich_media_content"><p>点击上方蓝字关注“河口评论”</p><p>作者｜柳青</p><p>编辑｜薛刚</p>{paragraphs(CB)}<p>点个“在看”再走吧</p></div></div>""",
    time="07:00", origin="河口评论", authors=("柳青",), editors=("薛刚",), build=phone)  # fmt: skip

FIFTH_PRESS.add("minority names with middle dots", TEA, "{T}_天湖网", f"""
<div class="ts"><h1>{S}</h1><div class="ts-i"><span>2031-02-03 13:30</span><span>来源：天湖网</span></div><div class="ts-c">{indented(TEA.opening("天湖网讯（记者阿依努尔·买买提 通讯员 努尔兰 欧阳晓)"))}</div><p>[责任编辑：古丽娜 ]</p></div>""",
    time="13:30", origin="天湖网", authors=("阿依努尔·买买提", "努尔兰", "欧阳晓"), editors=("古丽娜",), body=TEA.opening("天湖网讯（记者阿依努尔·买买提 通讯员 努尔兰 欧阳晓)"), build=press)  # fmt: skip

FIFTH_PRESS.add("origin printed twice, author behind it, tools between", RESERVOIR, "{T}_河口在线", f"""
<div class="news"><h1>{R}</h1><div class="news-top"><div class="l">河口在线 <span>2031/02/03 08:08</span></div><div class="r"><a>收藏</a> <a>打印</a> <a>评论(4)</a></div></div><div class="news-sub">来源：河口在线　作者：郑书文　字数：820</div><div class="news-txt">{paragraphs(RB)}</div></div>""",
    time="08:08", origin="河口在线", authors=("郑书文",), build=press)  # fmt: skip

FIFTH_PRESS.add("source only as publisher in JSON-LD, writer printed", MARKET, "{T}", f"""
<main><h1>{M}</h1><div class="meta"><span>薛晓刚 报道</span> <time datetime="2031-02-03T09:30:00+08:00">2031年2月3日 09:30</time></div><div class="entry">{paragraphs(MB)}</div></main>""",
    time="09:30", authors=("薛晓刚",), head='<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"河口传媒"},"datePublished":"2031-02-03T09:30:00+08:00"}</script>', build=press)  # fmt: skip

FIFTH_PRESS.add("island web paper, two writers with town and kind", FERRY_TW, "{T} | 社會 | 河口新聞網", f"""
<article><div class="breadcrumb">首頁 / 社會</div><h1>{FERRY_TW.title}</h1><div class="by"><span>2031/02/03 12:06</span><span>河口新聞網</span><span>記者 林書文、白鷺／河口報導</span></div><div class="body">{paragraphs(FERRY_TW.body)}<p>★《河口新聞網》提醒您：請注意行車安全！</p></div><div class="tag">關鍵字： 渡輪 河口</div></article>""",
    time="12:06", origin="河口新聞網", authors=("林書文", "白鷺"), build=press)  # fmt: skip

FIFTH_PRESS.add("harbour paper, special reporter in the bracketed head", FERRY_TW, "{T} - 香河網", f"""
<div class="xg"><h1>{FERRY_TW.title}</h1><div class="xg-i">時間：2031-02-03 08:46:11 來源：香河網</div><div class="xg-c">{paragraphs(FERRY_TW.opening("【香河網訊】（特約記者 林書文 河口報道）"))}</div><p>責任編輯：白鷺</p></div>""",
    time="08:46", origin="香河網", authors=("林書文",), editors=("白鷺",), body=FERRY_TW.opening("【香河網訊】（特約記者 林書文 河口報道）"), build=press)  # fmt: skip
