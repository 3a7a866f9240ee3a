"""Pages of Chinese newspapers, agencies and broadcasters, central and local, written for tests (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, LIBRARY, RELATED_ZH, TEA, Album, Story, indented, paragraphs

PRESS = Album()
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body

PRESS.add("broadcaster with hidden second info line", FERRY, "{T}_新闻频道_河口网", f"""
<div class="title_area"><h1>{T}</h1><div class="info1">来源：河口网 | 2031年02月03日 20:52:15</div><div class="info"><i>河口网</i> | 2031年02月03日 20:52:15</div></div>
<div class="content_area" id="content_area">{indented(B)}</div><div class="zebian"><span>编辑：陈一帆</span> <span>责任编辑：林窈</span></div><div class="kanwang">扫一扫 分享到微信</div>""",
    time="20:52", origin="河口网", editors=("陈一帆", "林窈"))  # fmt: skip

PRESS.add("daily with dateline and bracketed editor", FERRY, "{T} _河口网", f"""
<div class="g-main"><div class="m-crumbs"><a>首页</a>&gt; <a>要闻</a>&gt; 正文</div><h1 class="u-title">{T}</h1>
<div class="m-con-info"><span class="m-con-time">2031-02-03 09:03</span> <span class="m-con-source">来源：<a href="/">河口网-《河口日报》</a></span></div>
<div class="u-mainText" id="article_inbox">{indented(FERRY.opening("本报河口2月3日电（记者<span>林窈</span>）"))}</div>
<div class="m_tips"><span class="liability">[ 责编：陈一帆 ]</span></div><div>阅读剩余全文（）</div></div>""",
    time="09:03", origin="河口网-《河口日报》", authors=("林窈",), editors=("陈一帆",),
    body=FERRY.opening("本报河口2月3日电（记者林窈）"))  # fmt: skip

PRESS.add("headline in a paragraph, four spans of info", FERRY, "{T}_河口青年网", f"""
<div class="pbt"><p class="pbt1">{T}</p></div><div id="page_right"><span>发稿时间：2031-02-03 09:30:00</span> <span>来源：河口青年网</span> <span>作者：林窈</span> <span>河口青年网</span></div>
<div class="page_text"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{font-size:12pt}}</style>{indented(B)}</div></div><div class="editor">责任编辑：陈一帆</div>""",
    time="09:30", origin="河口青年网", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("a name without a label behind the source", FERRY, "{T}_河口经济网", f"""
<div class="con"><h1 id="articleTitle">{T}</h1><div class="laiyuan"><span id="articleTime">2031年02月03日 09:03</span>　　<span id="articleSource">来源：河口经济日报</span>　　<span id="articleAuthor">林窈</span></div>
<div class="content" id="articleText"><div class="TRS_Editor">{indented(B)}</div><p>（责任编辑：陈一帆）</p></div></div>""",
    time="09:03", origin="河口经济日报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("credits again below the text, with the terms of reprinting", FERRY, "{T} - 河口频道 - 河口网", f"""
<div class="container"><h1 class="content-title">{T}</h1><div class="content-info"><span>来源：河口网</span> <span>作者：林窈</span> <span>编辑：陈一帆</span> <span>2031-02-03 09:03:11</span> <div>时刻新闻</div></div>
<article class="content">{paragraphs(B)}<p>来源：河口网</p><p>作者：林窈</p><p>编辑：陈一帆</p><p>本文为河口网原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a href="https://x.example/content/1.html">https://x.example/content/1.html</a></p></article></div>""",
    time="09:03", origin="河口网", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("h4 as headline, time and source in one span", FERRY, "{T}-河口网", f"""
<div class="w1000"><h4 id="4g_title">{T}</h4><p class="time clearfix"><span class="time-source"><span>2031年02月03日09:30</span> | <span>来源：河口网</span></span></p>
<div id="mainCon" class="news">{indented(B)}</div><p class="bianji">编辑：陈一帆　审核 ：沈砚秋</p></div>""",
    time="09:30", origin="河口网", editors=("陈一帆",))  # fmt: skip

PRESS.add("outlet and reporter without colons beside the time", FERRY, "{T}-河口在线", f"""
<div class="main"><div class="artTitle">{T}</div><div class="info"><span>2031-02-03 09:03</span> | <span>河口在线</span> | <span>记者 林窈</span></div><div class="artCon">{paragraphs(B)}</div></div>""",
    time="09:03", origin="河口在线", authors=("林窈",))  # fmt: skip

PRESS.add("roles parted by blanks, and once more at the end", FERRY, "{T} - 河口新闻", f"""
<div class="article"><h1>{T}</h1><div class="left-info"><span>河口新闻</span> <span>记者 林窈</span> <span>编辑 陈一帆</span> <span>2031-02-03 09:03</span></div>
<div class="content" id="contentStr">{indented((*FERRY.opening("河口新闻讯（记者 林窈）"), "编辑 陈一帆 校对 沈砚秋"))}</div></div>""",
    time="09:03", origin="河口新闻", authors=("林窈",), editors=("陈一帆",), body=FERRY.opening("河口新闻讯（记者 林窈）"))  # fmt: skip

PRESS.add("captions as centred lines and as figures", FERRY, "{T}_河口网", f"""
<h1>{T}</h1><p class="meta">时间：2031-02-03 09:03 来源：河口网</p><div id="artibody">{indented(B[:1])}<p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center">首班渡船驶出码头。林窈 摄</p>{indented(B[1:3])}
<figure><img src="2.jpg"><figcaption>周阿婆在船头（资料图片）</figcaption></figure>{indented(B[3:])}<p>（完）</p></div>""",
    time="09:03", origin="河口网")  # fmt: skip

PRESS.add("agency with the date in pieces and a second head for phones", FERRY, "{T}-河口网", f"""
<div class="header domPC"><div class="header-time left"><span class="year"><em>2031</em></span><span class="day"><em>02</em>/<em>03</em></span><span class="time">09:03:15</span></div><div class="header-cont"><h1><span class="title">{T}</span></h1><div class="source">来源：河口网</div></div></div>
<div class="mheader domMobile"><h1><span class="title">{T}</span></h1><div class="info">2031-02-03 09:03:15 <span>来源：河口网</span></div></div>
<div class="main"><div id="detail"><span id="detailContent">{indented(B)}</span><div class="editor" id="articleEdit"><span class="jiucuo">【纠错】</span>【责任编辑:陈一帆
】</div></div></div>""",
    time="09:03", origin="河口网", editors=("陈一帆",))  # fmt: skip

PRESS.add("party paper of today, with paper number", FERRY, "{T}--河口频道--河口网", f"""
<div class="rm_txt cf"><div class="col col-1"><h4 class="pre"></h4><h1>{T}</h1><h4 class="sub"></h4><div class="author cf"></div><div class="channel cf"><div class="col-1-1 fl">2031年02月03日09:03 | 来源：<a href="http://x.example/">河口网－《河口日报》</a></div><div class="fr">小字号</div></div>
<div class="rm_txt_con cf">{indented(B)}<p class="paper_num">《 河口日报 》（ 2031年02月03日 03 版）</p><div class="edit cf">(责编：陈一帆、林窈)</div><div>分享让更多人看到</div></div></div></div>""",
    time="09:03", origin="河口网－《河口日报》", editors=("陈一帆", "林窈"))  # fmt: skip

PRESS.add("markup alone gives the day", FERRY, "{T} | 河口网", f"""
<div class="post"><h2 class="post__headline">{T}</h2><div class="post__content">{paragraphs(B)}</div></div>""",
    head=f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{T}","datePublished":"2031-02-03T09:03:00+08:00","author":{{"@type":"Person","name":"林窈"}}}}</script>')  # fmt: skip

PRESS.add("party paper of 2012, shoulder title and reporter line", LIBRARY, "{T}--望川频道--河口网", f"""
<div class="clearfix w1000_320 text_title"><h3 class="pre">老建筑里的新生活</h3><h1>{L}</h1><h4 class="sub"></h4><p class="author">本报记者　林　窈</p>
<div class="box01"><div class="fl">2031年02月03日07:19&nbsp;&nbsp;&nbsp;&nbsp;来源：<a href="http://p.example">河口网-河口日报</a></div><div class="fr"><a class="a1">分享到：</a></div></div></div>
<div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw">{indented(LB)}</div><div class="edit clearfix">(责编：陈一帆、沈砚秋)</div>
<div class="zdfy clearfix"></div><p>关注公众号：河口财经</p><div class="tjyd"><b>推荐阅读</b><ul>{RELATED_ZH}</ul></div></div></div>""",
    time="07:19", origin="河口网-河口日报", authors=("林窈",), editors=("陈一帆", "沈砚秋"))  # fmt: skip

PRESS.add("agency of 2015, correction mark before the editor", LIBRARY, "{T}-河口网", f"""
<div class="h-news"><div class="h-title">{L}</div><div class="h-p3 clearfix"><div class="h-info"><span class="h-time"> 2031-02-03 09:03:15</span> 来源： <em id="source"> 河口网 </em></div></div></div>
<div id="p-detail"><div class="main-aticle">{indented(LIBRARY.opening("河口社望川2月3日电（记者林窈、白鹭）"))}</div></div>
<div class="zan-wap"><span>+1</span></div><div class="p-tags"><div class="p-jc"><div class="tiyi1"><a href="#">【纠错】</a></div><span>责任编辑：</span><span>陈一帆</span></div></div><div class="p-nav">加载更多</div>""",
    time="09:03", origin="河口网", authors=("林窈", "白鹭"), editors=("陈一帆",),
    body=LIBRARY.opening("河口社望川2月3日电（记者林窈、白鹭）"))  # fmt: skip

PRESS.add("agency of 2006 in tables", FERRY, "{T} _河口网", f"""
<table width="640"><tr><td height=60 align=center id=Title class=ltitle>{T}</td></tr><tr><td align=center class=hei>2031年02月03日 09:03:15　　来源：<font color=red>河口日报</font></td></tr><tr><td align=center>【<a>字号</a> <a>大</a> <a>中</a> <a>小</a>】【<a>留言</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr>
<tr><td class=p1 id=Content><font id=Zoom>{indented(B)}</font></td></tr><tr><td align=right>（责任编辑：陈一帆）</td></tr></table>""",
    time="09:03", origin="河口日报", editors=("陈一帆",))  # fmt: skip

PRESS.add("radio network with follow-us lines in the text", LIBRARY, "{T}_河口广播网", f"""
<div class="article"><div class="article-header"><h1>{L}</h1><div class="source"><span>2031-02-03 09:03:00</span> <span>来源：河口广播网</span></div></div>
<div class="article-body"><div class="TRS_Editor">{indented(LIBRARY.opening("河口广播网望川2月3日消息（记者林窈）"))}<p>　　更多精彩资讯请在应用市场下载“河口广播”客户端。欢迎提供新闻线索，24小时报料热线000-0000000。</p></div></div><div class="editor">编辑：陈一帆</div><p>长按二维码</p><p>关注精彩内容</p></div>""",
    time="09:03", origin="河口广播网", authors=("林窈",), editors=("陈一帆",),
    body=LIBRARY.opening("河口广播网望川2月3日消息（记者林窈）"))  # fmt: skip

PRESS.add("news service with （完） and editor in lenses", FERRY, "{T}-河口新闻社", f"""
<div class="content_left"><div class="content_title">{T}</div><div class="content_left_time">2031年02月03日 09:03　来源：河口新闻社<div class="cke"><input type="button" value="大字体">参与互动</div></div>
<div class="left_zw">{indented((*FERRY.opening("河口社听潮2月3日电 (林窈 白鹭)"), "(完)"))}</div><div class="adEditor"><div class="left_name right"><span>【编辑:陈一帆】</span></div></div></div>""",
    time="09:03", origin="河口新闻社", authors=("林窈", "白鹭"), editors=("陈一帆",), body=FERRY.opening("河口社听潮2月3日电 (林窈 白鹭)"))  # fmt: skip

PRESS.add("world paper rendered on the server, terms under the editor", LIBRARY, "{T}", f"""
<div class="t-container"><div class="t-container-title"><h3>{L}</h3></div><div class="metadata-info"><p class="time">2031-02-03 09:03</p><span class="source"><span>来源：<a href="/x">河口观察报</a></span></span></div>
<div class="l-con clear"><article><section data-type="rtext">{paragraphs(LB)}</section></article><p class="edit">责编：陈一帆</p><p>版权作品，未经河口网书面授权，严禁转载，违者将被追究法律责任。</p></div></div>""",
    time="09:03", origin="河口观察报", editors=("陈一帆",))  # fmt: skip

PRESS.add("city news site with client dateline", FERRY, "{T}_河口新闻网", f"""
<div class="newsPage"><h1 class="h1-news">{T}</h1><div class="newsTop"><div class="share-left"><span>2031-02-03 09:03</span><span>来源：</span><a>河口特区报</a></div><div class="share-right"><span>人工智能朗读：</span></div></div>
<div class="article-content cf new_txt">{indented((*FERRY.opening("河口客户端·河口新闻网2031年2月3日讯（河口特区报记者 林窈 通讯员 白鹭）"), "编辑 陈一帆 审读 顾青禾 二审 沈砚秋 三审 周远"))}</div><p>(作者：河口特区报记者 林窈 通讯员 白鹭)</p><div>免责声明</div><p>未经许可或明确书面授权，任何人不得复制、转载、摘编本网的作品。</p></div>""",
    time="09:03", origin="河口特区报", authors=("林窈", "白鹭"), editors=("陈一帆",),
    body=FERRY.opening("河口客户端·河口新闻网2031年2月3日讯（河口特区报记者 林窈 通讯员 白鹭）"))  # fmt: skip

PRESS.add("southern portal with writers above the text", LIBRARY, "{T}_南方新闻_河口网", f"""
<div class="m-article"><h2 id="article_title">{L}</h2><div class="meta"><div class="pub_time" id="pubtime_baidu">2031-02-03 09:03</div><div class="source" id="source_baidu">来源：河口日报</div></div>
<div class="content" id="content">{paragraphs(LB)}<p>撰文：河口日报记者 林窈 通讯员 白鹭</p><p>摄影：周远</p></div><div class="m-editor" id="editor_baidu">编辑：陈一帆</div><p class="u-copyright">版权声明：未经许可禁止以任何形式转载</p></div>""",
    time="09:03", origin="河口日报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

PRESS.add("provincial portal with a call for tips", FERRY, "{T}_河口要闻_河口网", f"""
<div class="layout"><div class="pc-left"><h2>{T}</h2><div class="first"><div class="left">2031-02-03 09:03:00 来源: 河口网 作者: 林窈</div></div>
<div class="news-con">{indented(B)}<p>想爆料？请登录《阳光热线》（http://tip.example/）、拨打新闻热线0000-7654321，或登录河口网官方微博（@河口网）提供新闻线索。</p></div><div class="news-editor">初审编辑：白鹭<br>责任编辑：陈一帆</div></div></div>""",
    time="09:03", origin="河口网", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("province network, original title inside the text", TEA, "{T}_河口新闻网", f"""
<div class="g_width content"><h2>{TEA.title}</h2><div class="post_source">来源： 河口日报<span class="sp1">2031-02-03 09:03:19</span><span>责任编辑：陈一帆</span></div>
<div class="text">{indented(("原标题：春茶开秤了", *TEA.body))}</div><div class="statement"><p>关键词：春茶，云台乡</p></div></div>""",
    time="09:03", origin="河口日报", editors=("陈一帆",))  # fmt: skip

PRESS.add("copyright note of a river province", LIBRARY, "{T}-河口日报网", f"""
<div class="container"><h1>{L}</h1><div class="ar_info"><span class="time">2031-02-03 09:03</span> <span>来源： 望川日报</span> <span>阅读 3.2万</span></div><div class="article_w">{indented(LB)}</div>
<div class="copy"><p>【编辑：陈一帆】</p><p>（作者：林窈）</p><p>更多精彩内容，请在各大应用市场下载“大河口”客户端，未经授权请勿转载，欢迎提供新闻线索。</p><p>【版权声明】本文著作权归望川日报所有，任何单位或个人未经许可不得转载。</p></div></div>""",
    time="09:03", origin="望川日报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("glued info line", FERRY, "{T}_江口网", f"""
<div id="main"><div class="title"><h1>{T}</h1></div><div class="info"><span id="pubtime_baidu">2031-02-03 09:03:00</span><span id="source_baidu">来源:<a href="#">河口江岸网</a></span><span id="author_baidu">作者:林窈</span><span class="r">[打印]</span><span>责编:陈一帆</span></div><div class="article" id="content">{indented(B)}</div><div>标签：渡线；疏浚；听潮</div></div>""",
    time="09:03", origin="河口江岸网", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("electronic paper, byline on a line of its own", LIBRARY, "河口日报-{T}", f"""
<table><tr><td><a>上一版</a> <a>下一版</a></td><td>第03版：深读</td></tr></table><div class="ep"><p class="yt">老建筑里的新生活</p><p class="bt">{L}</p><p class="ft"></p><div class="ly">2031年02月03日 来源：河口日报</div><founder-content><div id="ozoom">{indented(("■ 本报记者 林窈 通讯员 白鹭", *LB))}</div></founder-content><p><a>上一篇</a> <a>下一篇</a> 放大+ 缩小- 默认○</p></div>""",
    origin="河口日报", authors=("林窈", "白鹭"))  # fmt: skip

PRESS.add("paper of the province with reporter line and number", LIBRARY, "{T}", f"""
<div class="detail-box"><h1>{L}</h1><p class="mt"><span>望川日报</span><span>2031-02-03 07:21</span></p><div class="editor-body">{paragraphs(("望川日报记者 林窈 实习生 白鹭", *LB, "《望川日报》（2031年02月03日 第03版）"))}</div><p>责编：陈一帆　一审：白鹭　二审：沈砚秋　三审：顾青禾</p></div>""",
    time="07:21", origin="望川日报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

PRESS.add("client share page with reading counter", TEA, "{T}", f"""
<div class="share-top"><span>河口+</span><a class="open">打开APP</a></div><div class="art"><h1 class="art-h">{TEA.title}</h1><div class="art-s"><span>云台发布</span><span>2031-02-03 09:03</span><span>阅读 1.2万</span></div><div class="art-t">{paragraphs(TEA.body)}</div><p>责任编辑：陈一帆 校对：白鹭</p><p>打开河口+，参与评论</p><p>下载客户端，看更多精彩</p></div>""",
    time="09:03", origin="云台发布", editors=("陈一帆",))  # fmt: skip

PRESS.add("tag in the headline, credits with full-width bars", TEA, "【乡村行】{T}-河口网", f"""
<div class="text-box"><h1>【乡村行】{TEA.title}</h1><div class="text-info">河口网　2031-02-03 09:03　｜　文／林窈　图／白鹭</div><div class="text-main">{indented(TEA.body)}</div><p>（编辑：陈一帆）</p></div>""",
    title="【乡村行】" + TEA.title, time="09:03", origin="河口网", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PRESS.add("names parted by dots, reporters at the end in brackets", FERRY, "{T}_河口网", f"""
<div class="cont"><h1>{T}</h1><p class="sub">2031/02/03 09:03 来源：河口晚报</p><div class="cont-t">{indented((*B[:3], B[3] + "（记者 林窈 白鹭/文 周远/图）"))}</div><p>[责任编辑：陈一帆]</p></div>""",
    time="09:03", origin="河口晚报", authors=("林窈", "白鹭"), editors=("陈一帆",), body=(*B[:3], B[3] + "（记者 林窈 白鹭/文 周远/图）"))  # fmt: skip

PRESS.add("square bracket dateline without an info line but the time", FERRY, "{T}", f"""
<div class="page"><h1>{T}</h1><div class="tm">2031-02-03 09:03:15</div><div class="bd">{indented(FERRY.opening("【河口网】（记者 林窈）"))}</div></div>""",
    time="09:03", origin="河口网", authors=("林窈",), body=FERRY.opening("【河口网】（记者 林窈）"))  # fmt: skip

VIDEO = ("2月3日，河口至听潮的渡线恢复通航。首班渡船载着六十三名乘客驶出码头，结束了两岸四个月的绕行。",)
PRESS.add("video page of two sentences", Story("zh", "视频丨河口渡线恢复通航", VIDEO), "{T}_河口视频_河口网", f"""
<div class="video_box"><div id="player"></div><h3>视频丨河口渡线恢复通航</h3><p class="info">来源：河口视频 2031年02月03日 20:52</p><div class="jianjie"><p>{VIDEO[0]}</p></div><p>编辑：陈一帆</p></div><div class="list"><h4>热播视频</h4><ul>{RELATED_ZH}</ul></div>""",
    time="20:52", origin="河口视频", editors=("陈一帆",))  # fmt: skip

NOTES = (
    "编者按：渡线停航的四个月里，本报记者跟着渡船工人走完了整个工期，今天刊出的是他们的口述。",
    "老船工许海生：船停了，人没停",
    "我在这条线上开了三十一年船，头一回歇这么久。每天照旧六点到码头，看他们清淤。",
    "调度员方晓：把时刻表重排了七遍",
    "潮水不等人，班次跟着潮水走，最难的是大潮那几天。",
)
PRESS.add("editor's note and small headings", Story("zh", "渡口口述：停航的四个月", NOTES), "渡口口述：停航的四个月-河口晚报", f"""
<div class="ct"><h1>渡口口述：停航的四个月</h1><div class="ct-i"><span>河口晚报</span> <span>2031-02-03 06:40</span></div><div class="ct-b"><p>{NOTES[0]}</p><p><strong>{NOTES[1]}</strong></p><p>{NOTES[2]}</p><p><strong>{NOTES[3]}</strong></p><p>{NOTES[4]}</p><p>采写：林窈、白鹭</p><p>摄影：周远</p><p>编辑：陈一帆</p></div></div>""",
    time="06:40", origin="河口晚报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

PRESS.add("no date at all", TEA, "{T}_河口网", f"""
<div class="nodate"><h1>{TEA.title}</h1><div>来源：河口网　编辑：陈一帆</div><div class="c">{indented(TEA.body)}</div></div>""",
    day=None, origin="河口网", editors=("陈一帆",))  # fmt: skip
