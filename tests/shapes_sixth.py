"""A sixth album of pages, put down after the rules of the fifth stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import (
    BRIDGE_EN,
    BRIEF_EN,
    COLUMN,
    INTERVIEW,
    LOOM_EN,
    MARKET,
    NOTICE,
    RESERVOIR,
    english,
    phone,
    portal,
    press,
)

SIXTH = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
N, NB = NOTICE.title, NOTICE.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
T, B = FERRY.title, FERRY.body

RANGER = Story(
    "zh",
    "护林员老周的最后一个冬天",
    (
        "老周今年五十九岁，守着青石岭三万亩林子已经三十四年。2月1日清晨，他照例六点出门，背上水壶和干粮，沿着防火道往山上走。",
        "这条路他走过一万多遍，哪里有泉眼，哪里容易打滑，闭着眼睛也知道。林场去年装了二十六个高空摄像头，烟火识别只要十秒，可他还是不放心。",
        "“机器看得远，人看得细。”老周说，去年春天有人在坟前烧纸，摄像头被山脊挡住了，是他闻着味道找过去的。",
        "再过四个月，他就要退休了。接班的小伙子是林学院毕业的，会用无人机，也肯跟着他走山路。",
    ),
)

# media in Chinese
SIXTH.add("finance herald, short class names, author behind a blank", MARKET, "{T} - 河商财经", f"""
<div class="titleHead"><h2 class="titl">{M}</h2><div class="newsInfo"><div class="newsDate">2031-02-03 05:00:00</div><div class="Wh">河口经济报道</div><div class="Wh1">林窈 河口报道</div></div></div><div class="detailCont">{paragraphs(MB)}<p>（作者：林窈 编辑：薛刚）</p></div><div class="declare">本文版权归河商财经所有，任何单位及个人未经许可，不得擅自转载使用。</div>""",
    time="05:00", origin="河口经济报道", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

SIXTH.add("stock portal, source in a bracket below, editor a number, solemn statement", RESERVOIR, "{T} _ 东河财富", f"""
<div class="newsContent"><h1>{R}</h1><div class="Info"><div class="time-source"><div class="time">2031年02月03日 20:13</div><div class="source data-source" data-source="河口证券报">来源：<a>河口证券报</a></div></div></div><div id="ContentBody"><div class="b-review">【{R}】历时两年的清溪水库除险加固工程通过竣工验收，可为四万亩农田供水。</div>{indented(RB)}<p class="em_media">（文章来源：河口证券报）</p><p class="res-edit">（责任编辑：DF120）</p></div><div class="zw-share">郑重声明：东河财富网发布此信息的目的在于传播更多信息，与本网站立场无关。</div>""",
    time="20:13", origin="河口证券报", build=press)  # fmt: skip

SIXTH.add("bright daily, source in a span, liability in lenses", COLUMN, "{T} _光河网", f"""
<div class="m-title-box"><h1 class="u-title">{C}</h1><div class="m_tips"><span class="m-con-source">来源：<a href="http://x.example">河口工人报</a></span><span class="m-con-time">2031-02-03 15:33</span></div></div><div class="u-mainText"><p>作者：柳青</p>{indented(CB)}</div><div class="m-zbTool"><span class="liability">[ 责编：陈一帆 ]</span></div>""",
    time="15:33", origin="河口工人报", authors=("柳青",), editors=("陈一帆",), build=press)  # fmt: skip

SIXTH.add("net of the country, bars between spans with ids", MARKET, "{T}_河国网", f"""
<div class="center_title"><h1 class="articleTitle">{M}</h1><div class="pub_date"><span id="pubtime_baidu">发布时间：2031-02-03 09:31:26</span> | <span id="source_baidu">来源：河口日报</span> | <span id="author_baidu">作者：薛晓刚</span> | <span id="editor_baidu">责任编辑：陈一帆</span></div></div><div id="articleBody">{paragraphs(MB)}</div><div class="jubao"><p>新闻投稿：184042016@hekou.example 新闻热线：0000-88828271</p></div>""",
    time="09:31", origin="河口日报", authors=("薛晓刚",), editors=("陈一帆",), build=press)  # fmt: skip

SIXTH.add("finance video house, listen button, writer and editor at the end on lines", MARKET, "{T}", f"""
<div class="title f-pr"><h1>{M}</h1><p class="f-cb"><span>河一财经 2031-02-03 11:42:05</span><span>听新闻</span></p></div><div class="m-txt"><div class="intro">摊位减半，抽签轮换，白天还路于民。</div>{paragraphs(MB)}<p>举报</p></div><div class="m-zz"><p>文章作者</p><p>薛晓刚</p><p>河一财经记者</p></div><div class="m-xg">相关阅读</div>""",
    time="11:42", origin="河一财经", authors=("薛晓刚",), build=press)  # fmt: skip

SIXTH.add("capital paper, credits by blanks in the info line and proofreader", MARKET, "{T}-河京报", f"""
<div class="content-detail"><h1>{M}</h1><div class="res"><span>河京报</span> <span>记者 林窈 编辑 薛刚</span></div><div class="tme">2031-02-03 13:27</div><div class="article-cen">{paragraphs(MB)}<p>河京报记者 林窈</p><p>编辑 薛刚 校对 方晓</p></div></div>""",
    time="13:27", origin="河京报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

SIXTH.add("provincial app with call for tips in one long bracket", MARKET, "{T}", f"""
<div class="jm"><h1>{M}</h1><p class="jm-i">极河新闻 | 2031-02-03 16:02</p><div class="jm-c">{paragraphs(("极河新闻记者 林窈", "通讯员 柳青 何晓曼"))}{paragraphs(MB)}<p>（来源：极河新闻 更多精彩资讯请在应用市场下载“极河新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。24小时报料热线0000-86777777）</p></div></div>""",
    time="16:02", origin="极河新闻", authors=("林窈", "柳青", "何晓曼"), build=press)  # fmt: skip

SIXTH.add("city news app with makers after the text, source and author of each kind", MARKET, "{T}", f"""
<article class="sg"><h1>{M}</h1><div class="sg-1"><span>来源：上河新闻</span><span>作者：薛晓刚 林窈</span><span>2031-02-03 06:31</span></div><div class="sg-2">{paragraphs(MB)}<p>题图来源：柳青 摄 图片编辑：方晓</p><p>文中图片：受访者提供</p></div><div class="sg-3">最新评论 快来抢沙发吧</div></article>""",
    time="06:31", origin="上河新闻", authors=("薛晓刚", "林窈"), build=press)  # fmt: skip

SIXTH.add("search engine's account page, day without a year", RANGER, "{T}", f"""
<div id="ssr-content"><div class="_28fPT">{RANGER.title}</div><div class="_2jN0Y"><img src="a.png"><p class="_7y5nA">山里新闻</p><div><span>2031-02-03 08:20</span><span>山里新闻官方账号</span></div><div>关注</div></div><div class="_18p7x">{paragraphs(RANGER.body)}</div><div>举报/反馈</div></div>""",
    time="08:20", origin="山里新闻", build=phone)  # fmt: skip

SIXTH.add("evening news of the sea city, dateline with date and day in figures", FERRY, "{T}_河海网", f"""
<div class="nr"><h2>{T}</h2><h5><span>2031-02-03 07:46:25</span> <span>来源：河海晚报</span> <span>编辑：薛刚</span></h5><div class="nr-t">{indented(FERRY.opening("河海晚报2031年2月3日讯 "))}<p>（河海晚报全媒体记者 林窈 通讯员 方晓）</p></div></div>""",
    time="07:46", origin="河海晚报", authors=("林窈", "方晓"), editors=("薛刚",), body=FERRY.opening("河海晚报2031年2月3日讯 "), build=press)  # fmt: skip

SIXTH.add("theory weekly, author's office under the name", COLUMN, "{T}--理论--河口网", f"""
<div class="d2_1"><h1>{C}</h1><h2></h2><p>柳青青</p><div class="d2_src"><i>2031年02月03日08:36</i> &nbsp;来源：<a>河口理论周刊</a></div><div class="show_text_c">{indented(CB)}<p>　　（作者单位：河口大学马克思主义学院）</p><div class="edit clearfix">(责编：薛刚、何晓曼)</div></div></div>""",
    time="08:36", origin="河口理论周刊", authors=("柳青青",), editors=("薛刚", "何晓曼"), build=press)  # fmt: skip

SIXTH.add("questions of reporters to a spokesman", Story("zh", "就渡口管理办法答记者问", ("问：《办法》出台的背景是什么？", "答：近年来全县渡运量每年增长一成以上，原来的规定已经实施十二年，不少条款跟不上了。", "问：大雾天停航的标准是怎么定的？", "答：我们参考了过去十年的事故记录，能见度低于五百米时一律停航，由渡口所在乡镇发布信息。", "问：群众关心票价会不会涨？", "答：不会。票价仍由县发展和改革局核定，三年内不作调整。")), "{T}", """
<div class="dt"><h1>就渡口管理办法答记者问</h1><div class="dt-i"><span class="date">2031-02-03</span><span class="ly">来源： 县司法局</span><span class="zz">作者：</span></div><div class="dt-c"><p>问：《办法》出台的背景是什么？</p><p>答：近年来全县渡运量每年增长一成以上，原来的规定已经实施十二年，不少条款跟不上了。</p><p>问：大雾天停航的标准是怎么定的？</p><p>答：我们参考了过去十年的事故记录，能见度低于五百米时一律停航，由渡口所在乡镇发布信息。</p><p>问：群众关心票价会不会涨？</p><p>答：不会。票价仍由县发展和改革局核定，三年内不作调整。</p></div></div>""",
    origin="县司法局", build=portal)  # fmt: skip

SIXTH.add("weather and travel notice with numbers, from an account of the police", Story("zh", "河口公安：春运期间部分路段交通管制", ("因槐荫街管网改造施工，2月4日至2月9日每日8时至18时，槐荫街（人民路至滨河路段）实行交通管制。", "管制期间，禁止机动车通行，公交3路、7路绕行滨河路。", "请过往车辆和行人按照现场交通标志通行，服从民警指挥。")), "{T}", """
<div id="activity-name">河口公安：春运期间部分路段交通管制</div><div id="meta_content"><span>河口公安</span><em id="publish_time">2031年02月03日 17:45</em><em>山东</em></div><div id="js_content"><p>因槐荫街管网改造施工，2月4日至2月9日每日8时至18时，槐荫街（人民路至滨河路段）实行交通管制。</p><p>管制期间，禁止机动车通行，公交3路、7路绕行滨河路。</p><p>请过往车辆和行人按照现场交通标志通行，服从民警指挥。</p><p>来源：河口交警</p><p>编审：薛刚</p><p>编辑：何晓曼</p></div><div id="js_pc_qr_code">微信扫一扫 关注该公众号</div>""",
    time="17:45", origin="河口公安", editors=("何晓曼",), build=phone)  # fmt: skip

SIXTH.add("paper with kicker, question as headline, and the reporter's mail", MARKET, "{T}", f"""
<div class="w"><div class="kicker">民生调查</div><h1>{M}</h1><div class="meta2"><span class="a">河都晨报</span><span class="b">2031年2月3日</span><span class="c">第A05版</span></div><div class="story">{paragraphs(("河都晨报首席记者 林窈 实习生 柳青", *MB))}</div></div>""",
    origin="河都晨报", authors=("林窈", "柳青"), build=press)  # fmt: skip

SIXTH.add("magazine with words by and pictures by in Chinese", LIBRARY, "{T}", f"""
<div class="mz"><h1>{L}</h1><p class="mz-d">2031年2月号</p><p>撰文：林窈　摄影：周远　编辑：白鹭</p><div class="mz-t">{paragraphs(LB)}</div><p>发表于 2031-02-03 10:00</p></div>""",
    time="10:00", authors=("林窈",), editors=("白鹭",), build=press)  # fmt: skip

SIXTH.add("agency of the island's finance, date in words above the writer", FERRY, "{T}", f"""
<section><h1>{T}</h1><time>2031 年 2 月 3 日 週一 下午4:05</time><p>記者 林書文 ／ 台北報導</p><div>{paragraphs(B)}</div></section>""",
    time="16:05", authors=("林書文",), build=press)  # fmt: skip

# government in Chinese
SIXTH.add("capital policy page, labels in square brackets", NOTICE, "{T}_政策文件", f"""
<div class="doc"><ul class="doc-info"><li>[主题分类] 水利/防汛</li><li>[发文机构] 河口县人民政府办公室</li><li>[成文日期] 2031-01-28</li><li>[发文字号] 河政办发〔2031〕3号</li><li>[发布日期] 2031-02-03</li><li>[有效性] 是</li></ul><h1>{N}</h1><div id="mainText">{indented(NB)}</div></div>""",
    origin="河口县人民政府办公室", build=portal)  # fmt: skip

SIXTH.add("statistics bureau, time and source in the h2", RESERVOIR, "{T} - 县统计局", f"""
<div class="detail-title"><h1>{R}</h1><div class="detail-title-des"><h2><p>2031/02/03 09:30</p><span>来源：县统计局</span></h2></div></div><div class="txt-content"><div class="TRS_Editor trs_editor_view">{indented(RB)}</div></div>""",
    time="09:30", origin="县统计局", build=portal)  # fmt: skip

SIXTH.add("open catalogue, values on lines of their own and the portal's number", NOTICE, "{T}", f"""
<div class="gkml"><ul><li><label>索引号:</label><span>11440300/2031-00017</span></li><li><label>分类:</label><span>应急管理、通知</span></li><li><label>发布机构:</label><span>河口县应急管理局</span></li><li><label>成文日期:</label><span>2031-01-28</span></li><li><label>名称:</label><span>{N}</span></li><li><label>文号:</label><span>河政办发〔2031〕3号</span></li><li><label>发布日期:</label><span>2031-02-03</span></li><li><label>主题词:</label><span></span></li></ul><h1 class="title document-number">{N}</h1><div class="publish-time">发布日期：2031-02-03　浏览次数：-</div><div class="article-content">{indented(NB)}</div></div>""",
    origin="河口县应急管理局", build=portal)  # fmt: skip

SIXTH.add("city page, day in brackets of its own under the headline", RESERVOIR, "{T}_河口要闻", f"""
<div class="Article"><h2>{R}<small class="PBtime">（2031年2月3日）</small></h2><div class="Article_content">{indented(RB)}</div><div class="bdshare">分享到：</div></div>""",
    build=portal)  # fmt: skip

SIXTH.add("network office, print and correction tools on the line", RESERVOIR, "{T}", f"""
<div class="main-content2"><h1 class="title">{R}</h1><div class="info"><div id="pubtime">2031年02月03日 11:20</div><div id="source">来源： 望川网信网</div><div class="jc">【打印】【纠错】</div></div><div id="BodyLabel">{indented(RB)}</div></div>""",
    time="11:20", origin="望川网信网", build=portal)  # fmt: skip

SIXTH.add("university page, publisher label and views", TEA, "{T}", f"""
<div class="infobox"><div class="article"><h1 class="arti_title">{S}</h1><p class="arti_metas"><span class="arti_publisher">发布者：郑书文</span><span class="arti_update">发布时间：2031-02-03</span><span class="arti_views">浏览次数：<span>10</span></span></p><div class="entry"><div class="read"><div class="wp_articlecontent">{paragraphs(SB)}<p>（撰稿：白鹭 审核：薛刚）</p></div></div></div></div></div>""",
    authors=("白鹭",), build=portal)  # fmt: skip

SIXTH.add("county page whose source holds the writer's name behind the office", TEA, "{T}", f"""
<div class="con-wrap"><h1>{S}</h1><p class="ly">来源：云台乡人民政府　林窈　发布时间：2031-02-03 14:40　点击数：8</p><div class="zw">{indented(SB)}</div></div>""",
    time="14:40", origin="云台乡人民政府", authors=("林窈",), build=portal)  # fmt: skip

SIXTH.add("meeting news with reporter names glued to the house at the end", RESERVOIR, "{T}", f"""
<div class="wzy"><div class="wzy-h">{R}</div><div class="wzy-x">信息来源：河口县融媒体中心　　　发布时间：2031-02-03　　　阅读：103次</div><div class="wzy-c">{indented((*RB[:-1], RB[-1] + "（河口县融媒体中心记者 郑书文 何晓曼）"))}</div></div>""",
    origin="河口县融媒体中心", authors=("郑书文", "何晓曼"), body=(*RB[:-1], RB[-1] + "（河口县融媒体中心记者 郑书文 何晓曼）"), build=portal)  # fmt: skip

SIXTH.add("attachments and contact under a notice, then tools", NOTICE, "{T}", f"""
<div class="tz"><h1>{N}</h1><div class="tz-i">发文时间：2031-02-03　文章来源：河口县水利局　作者：</div><div class="tz-c">{indented(NB)}<p><a href="/f/1.doc">附件：防汛责任人名单.doc</a></p></div><div class="tz-t"><a>[打印]</a><a>[收藏]</a><a>[关闭]</a></div></div>""",
    origin="河口县水利局", body=(*NB, "附件：防汛责任人名单.doc"), build=portal)  # fmt: skip

SIXTH.add("interview on the portal with host and guest lines", INTERVIEW, "{T}_在线访谈", f"""
<div class="zxft"><div class="zx-t">{INTERVIEW.title}</div><div class="zx-i"><span>访谈时间：2031-01-30 15:00</span><span>发布时间：2031-02-03 16:10</span><span>来源：政务服务中心</span></div><div class="zx-c">{paragraphs(INTERVIEW.body)}</div></div>""",
    time="16:10", origin="政务服务中心", build=portal)  # fmt: skip

# English
SIXTH.add("portal in English, comments and tools before outlet and day", BRIDGE_EN, "{T} - China.org.hk", f"""
<div class="apdiv1"><h1>{BRIDGE_EN.title}</h1><div id="guild"><a>0 Comment(s)</a> <a>Print</a> <a>E-mail</a> <span>Hekou News Agency, February 3, 2031</span></div><div id="container_txt">{paragraphs(BRIDGE_EN.body)}<p>Follow China.org.hk on Twitter and Facebook to join the conversation.</p></div></div>""",
    origin="Hekou News Agency", build=english)  # fmt: skip

SIXTH.add("television in English, day month year with figures and editor behind bars", BRIEF_EN, "{T}", f"""
<div class="cn"><h1>{BRIEF_EN.title}</h1><p class="info">Editor: Zhang Jianfeng 丨HCTV.com <br>02-03-2031 10:04 BJT</p><div class="cnt_bd">{paragraphs(BRIEF_EN.body)}</div></div>""",
    time="10:04", origin="HCTV.com", editors=("Zhang Jianfeng",), head='<meta name="publishdate" content="2031-02-03 10:04">', build=english)  # fmt: skip

SIXTH.add("tabloid of ten years ago, three labels in a row", LOOM_EN, "{T} - Hekou Times", f"""
<div class="row"><h3>{LOOM_EN.title}</h3><div class="row article-source text-left">By Xue Gang Source:Hekou Times Published: 2031/2/3 20:11:40</div><div class="row-content">{"<br /><br />".join(LOOM_EN.body)}<br /><br />Newspaper headline: Cranes over water</div></div>""",
    time="20:11", origin="Hekou Times", authors=("Xue Gang",), build=english)  # fmt: skip

SIXTH.add("agency site of ten years ago, domain before the date and tools glued", FERRY_EN, "{T} - Hekou", f"""
<div class="bltd">{FERRY_EN.title}</div><div class="time-source">English.hekou.cn &nbsp;&nbsp;2031-02-03 08:33:16 &nbsp; <span>[<a>More</a>]</span> Feedback Print RSS</div><div id="content">{paragraphs(FERRY_EN.opening("HEKOU, Feb. 3 (Hekounet) -- "))}<p>Editor: Lin Yao</p></div>""",
    time="08:33", origin="English.hekou.cn", editors=("Lin Yao",), body=FERRY_EN.opening("HEKOU, Feb. 3 (Hekounet) -- "), build=english)  # fmt: skip

SIXTH.add("review with issue number, copy editor and mail for comments", LOOM_EN, "{T} -- Hekou Review", f"""
<div class="br"><div class="br-c">CULTURE</div><h1>{LOOM_EN.title}</h1><div class="br-d">How an old pattern came back to Yuntai</div><div class="br-b">By Bai Lu ·2031-02-03 ·Source: Hekou Review NO.6 FEBRUARY 5, 2031</div><div class="TRS_Editor">{paragraphs(LOOM_EN.body)}<p>(Print Edition Title: Cranes Over Water)</p><p>Copyedited by Elsbeth van Paridon</p><p>Comments to bailu@hekoureview.example</p></div></div>""",
    authors=("Bai Lu",), origin="Hekou Review", build=english)  # fmt: skip

SIXTH.add("council site, am and pm in capitals before the outlet", BRIEF_EN, "{T}", f"""
<div class="article-colum"><h1>{BRIEF_EN.title}</h1><p class="pages_print">Updated: Feb 3,2031 9:22 AM &nbsp;&nbsp; hekou.gov.example</p><div class="pages_content">{paragraphs(BRIEF_EN.body)}</div></div>""",
    time="09:22", origin="hekou.gov.example", build=english)  # fmt: skip

SIXTH.add("harbour broadsheet, writer with city, published and updated with zone-less times", GRANARY_EN, "{T} | Harbour Morning Post", f"""
<main><ul><li>China / People &amp; Culture</li></ul><h1>{GRANARY_EN.title}</h1><ul class="points"><li>Six brick silos have been joined into a public library</li></ul><div class="authors"><a>Lin Yao</a> in Hekou</div><div class="stamp">Published: 8:00am, 3 Feb 2031</div><div class="stamp">Updated: 9:45am, 3 Feb 2031</div><section>{paragraphs(GRANARY_EN.body)}</section></main>""",
    time="08:00", authors=("Lin Yao",), build=english)  # fmt: skip

SIXTH.add("island broadcaster in English, day above the time and staff writer", GRANARY_EN, "{T}", f"""
<div class="ib"><h1>{GRANARY_EN.title}</h1><p>2031-02-03 17:25</p><p>Lin Yao,Xue Gang,Hekou English News</p><div class="ib-c">{paragraphs(GRANARY_EN.body)}</div></div>""",
    time="17:25", authors=("Lin Yao", "Xue Gang"), origin="Hekou English News", build=english)  # fmt: skip

SIXTH.add("people's online of ten years ago, outlet in brackets first", BRIDGE_EN, "{T} - Hekou Daily Online", f"""
<div class="wb_12"><h1>{BRIDGE_EN.title}</h1><div class="wb_1">(<a>Hekou Daily Online</a>) &nbsp; 08:36, February 03, 2031 <a><img src="s.gif"></a></div><div class="wb_13">{paragraphs(BRIDGE_EN.body)}<p>(Editor:XueGang、HeXiaoman)</p><div>Add your comment</div></div></div>""",
    time="08:36", origin="Hekou Daily Online", editors=("XueGang", "HeXiaoman"), build=english)  # fmt: skip

SIXTH.add("culture site in English, from and editor with date between", LOOM_EN, "{T}", f"""
<div class="cc"><h2>{LOOM_EN.title}</h2><p>2031-02-03 10:24:37 | From: Hekou Culture | Editor: Liu Qing</p><div class="cc-b">{paragraphs(LOOM_EN.body)}<p>We Recommend:</p><p><a href="/1">A weaver's year</a></p></div></div>""",
    time="10:24", origin="Hekou Culture", editors=("Liu Qing",), build=english)  # fmt: skip
