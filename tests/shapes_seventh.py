"""A seventh album of pages, put down after the rules of the sixth stood, traps for these rules among them (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import (
    BRIDGE_EN,
    BRIEF_EN,
    COLUMN,
    LOOM_EN,
    MARKET,
    NOTICE,
    RESERVOIR,
    english,
    phone,
    portal,
    press,
)

SEVENTH = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
N, NB = NOTICE.title, NOTICE.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
T, B = FERRY.title, FERRY.body

ROUND_UP = Story(
    "zh",
    "一周民生：路灯亮了，水费降了，渡船多了",
    (
        "这一周，河口县有几件和百姓有关的事情值得记上一笔，我们一并整理如下。",
        "槐荫街路灯全部更换完毕",
        "县城管局更换了槐荫街南段的全部地下电缆和四十六盏路灯，2月1日晚恢复照明，附近居民说夜里走路踏实多了。",
        "居民生活用水价格下调一成",
        "县发展和改革局公布新的水价，居民生活用水第一阶梯每立方米下调两角，自3月1日起执行。",
        "听潮渡线周末加开四班",
        "渡线恢复通航以后客流大增，县交通运输局决定周末加开四班，末班延至晚上九点半。",
    ),
)
PEOPLE = Story(
    "zh",
    "河口县公布第六批民间艺人名单",
    (
        "县文化和旅游局昨天公布了第六批民间艺人名单，共有二十一人入选，其中最年轻的二十四岁，最年长的八十八岁。",
        "□渔网编织",
        "□石桥修造",
        "□竹编",
        "“评上了不是结束，是要带徒弟的开始。”局长何曼说，每位艺人每年可以得到三千元补助，用来收徒和办展。",
        "名单公示期为七天，公示期内有异议的，可以向县文化和旅游局反映。",
    ),
)

SEVENTH.add("round-up with linked headlines in the text", ROUND_UP, "{T}_河口网", f"""
<div class="rd"><h1>{ROUND_UP.title}</h1><div class="rd-i">2031-02-03 18:00 来源：河口网综合 编辑：薛刚</div><div class="rd-c"><p>{ROUND_UP.body[0]}</p>{"".join(f'<p><a href="/n/{i}.html">{ROUND_UP.body[i]}</a></p><p>{ROUND_UP.body[i + 1]}</p>' for i in (1, 3, 5))}</div></div>""",
    time="18:00", origin="河口网综合", editors=("薛刚",), build=press)  # fmt: skip

SEVENTH.add("list with square bullets is no line of writers", PEOPLE, "{T}", f"""
<div class="pp"><h1>{PEOPLE.title}</h1><div class="pp-i">发布时间：2031-02-03 来源：河口日报 作者：林窈</div><div class="pp-c">{paragraphs(PEOPLE.body)}</div></div>""",
    origin="河口日报", authors=("林窈",), build=portal)  # fmt: skip

SEVENTH.add("two related links in the middle of a report", MARKET, "{T}", f"""
<div class="mm"><h1>{M}</h1><div class="mm-i">2031-02-03 09:09 来源：河口晚报</div><div class="mm-c">{paragraphs(MB[:2])}<p><a href="/a/1.html">槐荫街改造方案公布</a></p>{paragraphs(MB[2:4])}<p><a href="/a/2.html">河口夜市一条街春节客流创新高</a></p>{paragraphs(MB[4:])}</div></div>""",
    time="09:09", origin="河口晚报", build=press)  # fmt: skip

SEVENTH.add("county media, makers under each other with spaced labels and terms", RESERVOIR, "{T}", f"""
<div id="img-content"><h1>{R}</h1><div class="m"><a>望川融媒</a> <em>2031-02-03 18:31</em> <em>湖北</em></div><div class="rich_media_content">{paragraphs(RB)}<p>县融媒体中心记者：郑书文</p><p>编 辑：何 曼</p><p>一 审：薛 刚</p><p>二 审：柳 青</p><p>三 审：白 鹭</p><p>总监制：周 远</p><p>免责声明</p><p>本公众号部分转载的文章、图文、视频来自网络，其版权和文责属原作者所有，若您是原作者且不希望文章被转载，请联系我们删除。</p></div></div>""",
    time="18:31", origin="望川融媒", authors=("郑书文",), editors=("何曼",), build=phone)  # fmt: skip

SEVENTH.add("public portal list, label and value on lines, day of release after the day of issue", NOTICE, "{T}_河口县人民政府", f"""
<ul class="xx"><li><b>索引号：</b><p>6107280000/2031-001005</p></li><li><b>主题分类：</b><p></p></li><li><b>来源：</b><p></p></li><li><b>发文机构：</b><p>县政府办公室</p></li><li><b>发文字号：</b><p>河政办发〔2031〕3号</p></li><li><b>发文日期：</b><p>2031年02月05日 16:40</p></li><li><b>有效性：</b><p></p></li><li><b>发布日期：</b><p>2031年02月03日 16:34</p></li><li><b>内容概述：</b><p></p></li></ul><h2 class="wh">{N}</h2><div class="wzcon">{indented(NB)}</div>""",
    time="16:34", build=portal)  # fmt: skip

SEVENTH.add("old asp site, headline in a table with colours, hits between", TEA, "云台乡政务网", f"""
<table width="760" align="center"><tr><td align="center" style="font-size:18px;color:#c00"><b>{S}</b></td></tr><tr><td align="center">发布日期：2031-2-3 10:22:31　阅读：<font color="red">128</font>次　来源：乡党政办</td></tr><tr><td>{"<br>".join("　　" + x for x in SB)}</td></tr><tr><td align="right">【<a>返回</a>】【<a>打印</a>】【<a>顶部</a>】【<a>关闭</a>】</td></tr></table>""",
    time="10:22", origin="乡党政办", build=portal)  # fmt: skip

SEVENTH.add("police bureau, writer's unit labelled, source labelled as column", TEA, "{T}", f"""
<div class="ga"><h1>{S}</h1><div class="ga-i"><span>信息来源：云台派出所</span><span>撰稿人：林窈</span><span>审核人：薛刚</span><span>发布时间：2031-02-03 11:25:10</span><span>浏览：31 次</span></div><div class="ga-c">{indented(SB)}</div></div>""",
    time="11:25", origin="云台派出所", authors=("林窈",), build=portal)  # fmt: skip

SEVENTH.add("education bureau, contributor labelled and tools in the line", TEA, "{T}", f"""
<div class="jy"><h2>{S}</h2><div class="jy-i">供稿：云台小学　供稿人：林窈　发布日期：2031/2/3　字体：大 中 小　打印　关闭</div><div class="jy-c">{indented(SB)}</div></div>""",
    build=portal)  # fmt: skip

SEVENTH.add("people's congress, source bracketed right after the time", RESERVOIR, "{T}-县人大", f"""
<div class="rd"><div class="tt">{R}</div><div class="sm">2031-02-03 15:08:44 （来源：河口人大网）【字号 <a>大</a> <a>中</a> <a>小</a>】</div><div class="zw">{indented(RB)}</div><div class="bottom">编辑：郑书文</div></div>""",
    time="15:08", origin="河口人大网", editors=("郑书文",), build=portal)  # fmt: skip

SEVENTH.add("leading paper's report reposted, page and day of the paper in the source", RESERVOIR, "{T}", f"""
<div class="zf"><h1>{R}</h1><div class="zf-i">来源：《河口日报》（2031年2月2日第3版）　发布时间：2031-02-03</div><div class="zf-c">{indented(RB)}</div></div>""",
    origin="《河口日报》", build=portal)  # fmt: skip

SEVENTH.add("reply of the mayor's box after a question, signed", Story("zh", "建议在听潮渡口增设候船亭", ("听潮渡口没有遮雨的地方，下雨天老人和孩子只能淋着等船，建议增设候船亭。", "网友您好：您的建议很好。县交通运输局已将候船亭列入今年的民生实事，计划5月底前建成，面积六十平方米，设座椅四十个。感谢您的关注！", "河口县交通运输局")), "{T}", """
<div class="hf"><h3>建议在听潮渡口增设候船亭</h3><p class="hf-i">发布时间：2031-02-03 09:12　来源：县长信箱　阅读：66</p><div class="hf-c"><p>听潮渡口没有遮雨的地方，下雨天老人和孩子只能淋着等船，建议增设候船亭。</p><p>网友您好：您的建议很好。县交通运输局已将候船亭列入今年的民生实事，计划5月底前建成，面积六十平方米，设座椅四十个。感谢您的关注！</p><p style="text-align:right">河口县交通运输局</p></div></div>""",
    time="09:12", origin="县长信箱", build=portal)  # fmt: skip

SEVENTH.add("news portal, source as picture logo, reporter in the square head", MARKET, "{T}", f"""
<div class="hq"><h1>{M}</h1><div class="hq-i"><span>2031-02-03 06:58</span><span><img src="logo.png" alt="河球网"></span></div><div class="hq-c">{paragraphs(MARKET.opening("【河球网报道 记者 林窈】"))}</div><div class="hq-e">责编：薛刚</div></div>""",
    time="06:58", origin="河球网", authors=("林窈",), editors=("薛刚",), body=MARKET.opening("【河球网报道 记者 林窈】"), build=press)  # fmt: skip

SEVENTH.add("radio network, reporters of two houses in the dateline", RESERVOIR, "{T}", f"""
<div class="cn"><h1>{R}</h1><div class="cn-i"><span>2031-02-03 09:47:00</span><span>来源：河广网</span></div><div class="cn-c">{indented(RESERVOIR.opening("河广网望川2月3日消息（记者郑书文 望川台记者何晓曼）"))}</div><div class="cn-e">编辑：薛刚<br>更多精彩资讯请在应用市场下载“河广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0088；消费者也可通过河广网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属河广网所有，未经授权不得转载。</div></div>""",
    time="09:47", origin="河广网", authors=("郑书文", "何晓曼"), editors=("薛刚",), body=RESERVOIR.opening("河广网望川2月3日消息（记者郑书文 望川台记者何晓曼）"), build=press)  # fmt: skip

SEVENTH.add("ecology paper, names spaced in a bracket of their own at the end", RESERVOIR, "{T}", f"""
<div class="epp"><div class="epp-p">第10版：视角</div><div class="epp-d">2031年02月03日</div><h2>{R}</h2><div id="ozoom">{paragraphs(RB)}<p>（周 健 刘星野 曹 莉）</p></div></div>""",
    authors=("周健", "刘星野", "曹莉"), build=press)  # fmt: skip

SEVENTH.add("commerce paper, reporter and picture in one line above", MARKET, "{T}", f"""
<div class="cs"><h1>{M}</h1><div class="cs-i">2031-02-03 10:10　河都商报</div><div class="cs-c"><p>河都商报记者 林窈 白鹭 摄影报道</p>{indented(MB)}</div></div>""",
    time="10:10", origin="河都商报", authors=("林窈", "白鹭"), build=press)  # fmt: skip

SEVENTH.add("author with post in brackets beside the day", COLUMN, "{T}", f"""
<div class="gd"><h1>{C}</h1><div class="gd-a">柳青青（河口大学副教授）</div><div class="gd-i">2031-02-03 07:07 来源：河口时报</div><div class="gd-c">{paragraphs(CB)}</div></div>""",
    time="07:07", origin="河口时报", authors=("柳青青",), build=press)  # fmt: skip

SEVENTH.add("notes of the editor before and a statement after the text", COLUMN, "{T}", f"""
<div class="jz"><h1>{C}</h1><p class="jz-i"><b>河见</b> · 2031-02-03 21:00 · 评论</p><div class="jz-c"><p>作者：柳青</p><p>编者按：本文谈的是公共服务的底线。</p>{paragraphs(CB)}<p>（本文作者柳青系河口大学教授）</p><p>（本文仅代表作者个人观点，不代表本刊立场）</p></div></div>""",
    time="21:00", origin="河见", authors=("柳青",), body=("编者按：本文谈的是公共服务的底线。", *CB), build=press)  # fmt: skip

SEVENTH.add("mobile page of the agency, source and day on a line, open-in-client bars", RESERVOIR, "{T}", f"""
<header><h1 class="h-title">{R}</h1><div class="h-info"><span class="h-time">2031-02-03 12:00:16</span> 来源： <span>河新网</span></div></header><div id="p-detail">{indented(RB)}<p class="ewm">[责任编辑: 薛刚]</p></div><div class="bar">打开客户端，体验更流畅</div>""",
    time="12:00", origin="河新网", editors=("薛刚",), build=phone)  # fmt: skip

SEVENTH.add("portal with 原标题 first, source at the end, editor a login", MARKET, "{T}_河浪新闻", f"""
<div class="main-title">{M}</div><div class="date-source"><span class="date">2031年02月03日 14:50</span><a class="source" href="http://x.example">河口晚报</a></div><div class="article" id="artibody"><p>原标题：{M}</p>{indented(MB)}<p>来源：河口晚报</p><p class="show_author">责任编辑：xuegang </p></div>""",
    time="14:50", origin="河口晚报", editors=("xuegang",), build=press)  # fmt: skip

SEVENTH.add("portal of letters, author and editor by staff names with underscores", LIBRARY, "{T}_河易新闻", f"""
<div class="post_content_main"><h1>{L}</h1><div class="post_time_source">2031-02-03 08:07:12　来源: <a id="ne_article_source">河口日报</a>(望川)　<a>举报</a></div><div class="post_text" id="endText">{paragraphs(LB)}<div class="ep-source"><span class="left">本文来源：河口日报　作者：林窈</span><span class="ep-editor">责任编辑：薛刚_NN4994</span></div></div></div>""",
    time="08:07", origin="河口日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

SEVENTH.add("island agency in Chinese with editor and number glued", FERRY, "{T} | 生活", f"""
<article><h1>{T}</h1><div class="updatetime"><span>2031/2/3 14:18</span>（2/3 15:02 更新）</div><div class="paragraph">{paragraphs(FERRY.opening("（中河社記者林書文河口3日電）"))}<p>（編輯：白鷺）1310203</p></div></article>""",
    time="14:18", authors=("林書文",), editors=("白鷺",), origin="中河社", body=FERRY.opening("（中河社記者林書文河口3日電）"), build=press)  # fmt: skip

SEVENTH.add("short flash with the headline in square brackets before the text", Story("zh", "河口渡线今起周末加班", ("【河口渡线今起周末加班】记者从县交通运输局获悉，听潮渡线自今天起周末加开四班，末班延至二十一点三十分，票价不变，乘客可以在客户端上查询实时班次。",)), "{T}", """
<div class="kx"><h1>河口渡线今起周末加班</h1><div class="kx-i">2031-02-03 10:58 河口财经社</div><div class="kx-c"><p>【河口渡线今起周末加班】记者从县交通运输局获悉，听潮渡线自今天起周末加开四班，末班延至二十一点三十分，票价不变，乘客可以在客户端上查询实时班次。</p></div></div>""",
    time="10:58", origin="河口财经社", build=press)  # fmt: skip

# English
SEVENTH.add("daily, house and town only", FERRY_EN, "{T}", f"""
<div class="d"><h1>{FERRY_EN.title}</h1><div class="d-i">Hekou Daily | Updated: 2031-02-03 09:43</div><div class="d-c">{paragraphs(FERRY_EN.body)}</div></div>""",
    time="09:43", origin="Hekou Daily", build=english)  # fmt: skip

SEVENTH.add("section before the bar is no outlet", FERRY_EN, "{T}", f"""
<div class="d"><h1>{FERRY_EN.title}</h1><div class="d-i">Travel | Updated: 2031-02-03 09:43</div><div class="d-c">{paragraphs(FERRY_EN.body)}</div></div>""",
    time="09:43", build=english)  # fmt: skip

SEVENTH.add("section in capitals beside the day is no outlet", FERRY_EN, "{T}", f"""
<div class="d"><h1>{FERRY_EN.title}</h1><div class="d-i"><span>CHINA</span> <span>2031-02-03 09:43</span></div><div class="d-c">{paragraphs(FERRY_EN.body)}</div></div>""",
    time="09:43", build=english)  # fmt: skip

SEVENTH.add("source and writer under the headline with a slash, editor below in brackets", BRIDGE_EN, "{T}", f"""
<div class="cg"><h1>{BRIDGE_EN.title}</h1><p>By Liu Qing / Hekou Culture Weekly</p><p>Feb 3, 2031</p><div class="cg-c">{paragraphs(BRIDGE_EN.body)}<p>(Editor: Chen Yifan)</p></div></div>""",
    authors=("Liu Qing",), origin="Hekou Culture Weekly", editors=("Chen Yifan",), build=english)  # fmt: skip

SEVENTH.add("city portal, source and editor in brackets behind the text", LOOM_EN, "{T}", f"""
<div class="ci"><h2>{LOOM_EN.title}</h2><div class="ci-d">Feb 03 , 2031</div><div class="ci-c">{paragraphs(LOOM_EN.body)}<p>Source: Yuntai Today</p><p>Editor: Li Na</p><p>Contact us at english@yuntai.example</p></div></div>""",
    origin="Yuntai Today", editors=("Li Na",), build=english)  # fmt: skip

SEVENTH.add("embassy page with day in brackets and no source", BRIEF_EN, "{T}", f"""
<div class="em"><div id="News_Body_Title">{BRIEF_EN.title}</div><div id="News_Body_Time">2031-02-03 18:10</div><div id="News_Body_Txt_A">{paragraphs(BRIEF_EN.body)}</div><div><a>Suggest to a friend</a> <a>Print</a></div></div>""",
    time="18:10", build=english)  # fmt: skip

SEVENTH.add("agency story on the daily's site with dateline and writer's line", GRANARY_EN, "{T}", f"""
<div class="tt"><h1>{GRANARY_EN.title}</h1><ul><li>Staff writer, with HNA</li></ul><div class="date">Mon, Feb 03, 2031</div><div class="archives">{paragraphs(GRANARY_EN.body)}<p>Additional reporting by HNA</p></div></div>""",
    origin="HNA", build=english)  # fmt: skip

SEVENTH.add("provincial site of the daily, provided by, print and share words", LOOM_EN, "{T}", f"""
<div class="pv"><h1>{LOOM_EN.title}</h1><p class="pv-i">By Xue Gang ( Hekou Daily ) | Updated: 2031-02-03 | <a>Print</a> | <a>Share</a></p><div class="pv-c">{paragraphs(LOOM_EN.body)}<p>[Photo provided to Hekou Daily]</p></div></div>""",
    authors=("Xue Gang",), origin="Hekou Daily", build=english)  # fmt: skip

SEVENTH.add("business site, story by and date on the image", BRIEF_EN, "{T}", f"""
<div class="bz"><figure><img src="x.jpg"><figcaption>Electric buses wait at the depot in Wangchuan on Monday. IMAGINECHINA</figcaption></figure><h1>{BRIEF_EN.title}</h1><div class="meta"><a class="author" href="/w/3">Zhu Lin</a><span class="date">Feb 3, 2031, 4:45 p.m. GMT+8</span></div><div class="txt">{paragraphs(BRIEF_EN.body)}</div></div>""",
    time="16:45", authors=("Zhu Lin",), build=english)  # fmt: skip

SEVENTH.add("Chinese page of an English daily, translator and editor", BRIDGE_EN, "{T}_英文版", f"""
<div class="bi"><h1>{BRIDGE_EN.title}</h1><div class="bi-i"><span>2031-02-03 10:30</span><span>来源：Hekou Daily</span><span>责任编辑：薛刚</span></div><div class="bi-c">{paragraphs(BRIDGE_EN.body)}</div></div>""",
    time="10:30", origin="Hekou Daily", editors=("薛刚",), build=portal)  # fmt: skip
