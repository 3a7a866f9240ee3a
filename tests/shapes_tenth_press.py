"""A tenth album of pages, Chinese media as the large portals lay them out today (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import RELATED_ZH, Album, Story, indented, paragraphs
from shapes_fifth_frames import COLUMN, MARKET, RESERVOIR, phone, press
from shapes_tenth_frames import CLINIC, DISCLAIMER, ROAD, SHARE, SPEECH, national

TENTH_PRESS = Album()
R, RB = ROAD.title, ROAD.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body

TENTH_PRESS.add("party net, empty shoulder and sub headings, time and linked source behind a bar", ROAD, "{T}--地方--河民网", f"""
<div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre"></h3><h1>{R}</h1><h4 class="sub"></h4><div class="author cf">本报记者 林窈 白鹭</div><div class="channel cf"><div class="col-1-1">2031年02月03日05:49 | 来源：<a href="/o">河民网－河民日报</a></div><div class="col-1-2 fr"><span class="rm_type"><i>小字号</i></span></div></div><div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div><p class="otitle">原标题：两县一路通</p>{indented(RB)}<p>　　《河民日报》（2031年02月03日 07 版）</p><div class="zdfy"></div><div class="edit cf">(责编：薛刚、柳青)</div><p class="paper_num"><em>分享让更多人看到 </em></p></div><div class="rm_relevant rm_download"><h5>客户端下载</h5><ul><li><a>iPhone</a></li></ul></div></div></div>""",
    time="05:49", origin="河民网－河民日报", authors=("林窈", "白鹭"), editors=("薛刚", "柳青"), build=national)  # fmt: skip

TENTH_PRESS.add("agency net, day split over spans, second head for phones, correction link before the editor", RESERVOIR, "{T}-河新网", f"""
<div class="header domPC"><div class="header-top"><a>河新网</a> &gt; <a class="curColumn"></a> &gt; 正文</div><div class="header-cont"><div class="header-time left"><span class="year"><em> 2031</em></span><span class="day"><em> 02</em>/<em> 03</em></span><span class="time"> 15:10:27</span></div><div class="source">来源：河新网</div><div class="head-line"><h1><span class="title">{V}</span></h1><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div></div></div></div><div class="mheader domMobile"><h1><span class="title">{V}</span></h1><div class="info">2031-02-03 15:10:27 <span>来源： 河新网</span></div></div><div class="main"><div id="detail">{indented(RESERVOIR.opening("河新社望川2月3日电（记者林窈、白鹭）"))}<div class="tiyi1">【纠错】</div><span class="editor"> 【责任编辑:薛刚 】 </span></div><div class="nextpage-tit">阅读下一篇：</div></div>""",
    time="15:10", origin="河新网", authors=("林窈", "白鹭"), editors=("薛刚",), body=RESERVOIR.opening("河新社望川2月3日电（记者林窈、白鹭）"), build=national)  # fmt: skip

TENTH_PRESS.add("television net, source and second time on one line, tools of the player, makers at the end", ROAD, "{T}_新闻频道_河视网", f"""
<div class="title_area" id="title_area"><h1>{R}</h1><div class="info1">来源：河视网 | 2031年02月03日 20:11:45</div><div class="info"><span>河视网 | 2031年02月03日 20:11:45</span></div></div><div class="function"><span>原标题：</span></div><div class="content_area" id="content_area">{paragraphs(ROAD.opening("河视网消息（新闻联播）："))}</div><div class="zebian"><span>编辑：薛刚</span><span>责任编辑：柳青</span></div><div class="fxbox"><p>点击收起全文</p><p>扫一扫 分享到微信</p></div>""",
    time="20:11", origin="河视网", editors=("薛刚", "柳青"), body=ROAD.opening("河视网消息（新闻联播）："), build=national)  # fmt: skip

TENTH_PRESS.add("bright daily's net, info in spans, editor in square brackets, rest of the text folded", COLUMN, "{T} _光河网", f"""
<div class="g-main"><h1 class="u-title">{C}</h1><div class="m-contentBox"><div class="m-con-info"><span class="m-con-time">2031-02-03 04:45</span><span class="m-con-source">来源：<a href="/g">光河网-《光河日报》</a></span><span class="m-con-fx">分享</span></div></div><div class="u-mainText" id="articleBox"><p>　　作者：柳青（河口大学公共管理学院教授）</p>{indented(CB)}<p>　　《光河日报》（ 2031年02月03日　02版）</p></div><div class="m-zbTool liabilities"><span>[ 责编：薛刚 ]</span><span>阅读剩余全文（<em></em>）</span></div></div>""",
    time="04:45", origin="光河网-《光河日报》", authors=("柳青",), editors=("薛刚",), build=national)  # fmt: skip

TENTH_PRESS.add("news service net, hidden credits repeated, interaction link, editor in lenticular brackets", RESERVOIR, "{T}-中河网", f"""
<div class="content_maincontent_content"><h1 class="content_left_title">{V}</h1><div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2031-02-03 17:19:20</span><span id="source_baidu">来源：<a href="">中河新闻网</a></span><span id="author_baidu">作者：薛刚</span><span id="editor_baidu">责任编辑：薛刚</span></div><div class="content_left_time">2031年02月03日 17:19　来源：中河新闻网<a href="#zw">参与互动</a>　<span>大字体</span><span>小字体</span><span>分享到：</span></div><div class="left_zw">{indented(RESERVOIR.opening("中河网望川2月3日电 (林窈 白鹭)"))}<p>　　(完)</p><div class="adEditor"><span>【编辑:薛刚】 </span></div></div><div class="channel"><a href="/sh/">更多精彩内容请进入社会频道</a></div></div>""",
    time="17:19", origin="中河新闻网", authors=("林窈", "白鹭"), editors=("薛刚",), body=RESERVOIR.opening("中河网望川2月3日电 (林窈 白鹭)"), build=national)  # fmt: skip

TENTH_PRESS.add("economy daily's net, source of two parts, phone and print links, editor in round brackets", ROAD, "{T}_中国河济网——国家经济门户", f"""
<div class="content"><h1 id="articleTitle">{R}</h1><div class="laiyuan"><span id="articleTime">2031年02月03日 07:06　　</span><span id="articleSource">来源：河济日报-中国河济网</span><span id="articleAuthor">本报记者 林窈</span><div class="laiyuan_r">[ <a>手机看新闻</a> ][字号 <a>大</a> <a>中</a> <a>小</a>][ <a>打印本稿</a> ]</div></div><div id="articleText" class="TRS_Editor">{indented(RB)}<p>（河济日报-中国河济网记者 林窈）</p></div><div class="editor">（责任编辑：薛刚）</div>{SHARE}</div>""",
    time="07:06", origin="河济日报-中国河济网", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

TENTH_PRESS.add("youth daily's net, labels in one line of spans, editor below right", MARKET, "{T} _青河网", f"""
<div class="page_bt" id="page_bt">{M}</div><div class="pwz"><span id="page_right">发稿时间：2031-02-03 06:06:00</span><span id="source_baidu"> 来源： 河青报客户端</span><span id="author_baidu"> 作者：林窈</span></div><div class="page_text"><div class="page_neirong">{paragraphs(MB)}</div><p>河青报·河青网记者 林窈 来源：河青报</p></div><div class="editor" id="editor_baidu">责任编辑：薛刚</div>""",
    time="06:06", origin="河青报客户端", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

TENTH_PRESS.add("international radio's net, editor and responsible editor in the line above", RESERVOIR, "{T}-河际在线", f"""
<div class="list-title"><h1 id="atitle">{V}</h1></div><div class="list-brief"><span id="apublishtime" class="list-brief-item">2031-02-03 09:12:36</span><span class="list-brief-item">|</span><span id="asource" class="list-brief-item">来源：<a>河口日报</a></span><span class="list-brief-item">|</span><span id="aeditor">编辑：薛刚</span><span>|</span><span>责编：柳青</span></div><div class="list-abody" id="abody">{indented(VB)}</div><div class="abody-tip">河际在线版权与信息产品内容销售的声明：</div><div class="tip"><p>1、“河际在线”由河际广播电台主办。经授权，由河际文化传媒独家负责经营。</p></div>""",
    time="09:12", origin="河口日报", editors=("薛刚", "柳青"), build=national)  # fmt: skip

TENTH_PRESS.add("surging news, reporter, time, source and column in the head, three roles and hot line after the text", MARKET, "{T}_直击现场_澎河新闻-The River", f"""
<div class="index_wrapper"><div class="leftcontent"><h1 class="index_title">{M}</h1><div class="index_left"><div>澎河新闻记者 林窈</div><div class="ant-space"><span>2031-02-03 14:37</span><span>来源：<!-- -->澎河新闻</span></div><div><span>∙</span> <a href="/l/1">直击现场</a> <span>&gt;</span></div><div>字号</div></div><div class="index_cententWrap">{paragraphs(MB)}<img src="t.jpg"></div><div class="edit"><span>责任编辑：薛刚</span><span>图片编辑：柳青</span></div><div>校对：方晓</div><div>澎河新闻报料：000-962866</div><div>澎河新闻，未经授权不得转载</div><div><span>+1</span><span>收藏</span><a>我要举报</a></div></div></div>""",
    time="14:37", origin="澎河新闻", authors=("林窈",), editors=("薛刚",), build=phone)  # fmt: skip

TENTH_PRESS.add("phoenix-like portal, place after the time, editor with staff number, discussion count", RESERVOIR, "{T}_河凰网资讯_河凰网", f"""
<div class="artical"><h1 class="topic">{V}</h1><div class="info"><time>2031年02月03日 11:02:09</time>　来自<span>湖北</span></div><div class="source"><a href="/m">河口发布</a></div><div class="text"><p>{"</p><p>".join(VB)}</p></div><div class="end"><span>责任编辑：薛刚 PN070</span></div><div class="cmt"><span>0</span>人参与 <span>0</span>评论</div><p>特别声明：以上作品内容(包括在内的视频、图片或音频)为河凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</p></div>""",
    time="11:02", origin="河口发布", editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("wave portal, source linked beside the day, hint to its app, editor by name", ROAD, "{T}|公路_新浪河口_河浪网", f"""
<div class="main-content"><h1 class="main-title">{R}</h1><div class="top-bar-wrap"><div class="date-source"><span class="date">2031年02月03日 18:20</span><a class="source ent-source" href="//x.example">河口日报</a></div><div class="page-tools"><span>缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div><div class="article" id="article">{indented(RB)}<p>　　来源：河口日报</p><div class="app-qr"><span>海量资讯、精准解读，尽在河浪财经APP</span></div><p class="article-editor">责任编辑：薛刚 </p></div></div>""",
    time="18:20", origin="河口日报", editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("fox portal, account card, place of release, back link glued to the last paragraph", MARKET, "{T}_槐荫街_夜市_河口", f"""
<div class="left main"><div class="text"><div class="text-title"><h1>{M} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2031-02-03 15:36</span><span class="tag"></span><span>来源: <a href="/u">河口新闻</a></span><div class="area"><span>发布于：</span><span>湖北省</span></div></div></div><article class="article" id="mp-editor">{paragraphs(MB[:-1])}<p>{MB[-1]}<a href="/" class="backsohu">返回河狐，查看更多</a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，河狐号系信息发布平台，河狐仅提供信息存储空间服务。</div><div class="read-wrap">阅读 (<em>0</em>)</div></div></div><div class="column left"><h4><a href="/u">河口新闻</a></h4><dl><dd><em>3121</em>文章</dd><dd><em>2亿</em>总阅读</dd></dl></div>""",
    time="15:36", origin="河口新闻", build=press)  # fmt: skip

TENTH_PRESS.add("ease portal, source and place in the line, original title in brackets, editor with number, special statement", RESERVOIR, "{T}|水库_河易订阅", f"""
<div class="post_main"><h1 class="post_title">{V}</h1><div class="post_info">2031-02-03 16:21:08　来源: <a href="#">河口晚报</a><i>　</i>湖北 <a href="#">举报</a></div><div class="post_top"><a>0</a><p>分享至</p><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div><div class="post_body"><p class="otitle">（原标题：清溪水库“大修”完成）</p>{paragraphs(VB)}<div class="post_statement"><span class="bg"></span>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“河易号”用户上传并发布，本平台仅提供信息存储服务。</div><div class="post_author"><p>本文来源：河口晚报</p><p>责任编辑：薛刚_NB12345</p></div></div></div>""",
    time="16:21", origin="河口晚报", editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("penguin portal, time and place and account in one line", ROAD, "{T}_腾河新闻", f"""
<div class="content-left"><h1>{R}</h1><div class="content-article"><p class="article-info"><a href="/m">河口广电</a> <span>2031-02-03 18:00</span><span>发布于湖北</span><span>河口广播电视台官方账号</span></p><div class="rich_media_content">{paragraphs(RB)}</div><div class="tips">免责声明：本内容来自腾河平台创作者，不代表腾河新闻的观点和立场。</div></div><div class="hot">举报/反馈</div></div>""",
    time="18:00", origin="河口广电", build=phone)  # fmt: skip

TENTH_PRESS.add("headline portal, name behind a middle dot", MARKET, "{T}-今日河条", f"""
<div class="article-content"><h1>{M}</h1><div class="article-meta"><span>2031-02-03 12:30</span><span class="dot">·</span><span class="name"><a href="/c">河口日报</a></span></div><article>{paragraphs(MB)}</article></div><div class="detail-like">赞 12</div><div class="side"><a>河口日报</a><a>关注</a></div>""",
    time="12:30", origin="河口日报", build=phone)  # fmt: skip

TENTH_PRESS.add("city paper's observer, source, author and time in the font bar", MARKET, "{T} - 上河新闻", f"""
<div class="wz_contents1"><h1>{M}</h1><div class="fenxiang"><span>分享至：</span><a></a></div><div class="fontNum"><span>(21)</span><span>(3)</span><span>收藏(2)</span> 来源：上河新闻 作者：林窈 2031-02-03 12:01</div><div class="zhaiyao">摘要：摊位减半，客流不降反升。</div><div class="newscontents" id="newscontents">{paragraphs(MB)}<p>栏目主编：薛刚 文字编辑：柳青 题图来源：林窈 摄 图片编辑：方晓</p></div></div>""",
    time="12:01", origin="上河新闻", authors=("林窈",), editors=("柳青",), build=press)  # fmt: skip

TENTH_PRESS.add("capital paper, reporter and editor in the line above and again at the end", RESERVOIR, "{T}—新河报", f"""
<div class="bodyTitle"><h1>{V}</h1><span class="reporter">新河报 记者 林窈 编辑 薛刚</span><span class="timer">2031-02-03 10:11</span><span class="from"></span></div><div class="articleBox">{paragraphs(RESERVOIR.opening("新河报讯（记者林窈）"))}<p>编辑 薛刚</p><p>校对 方晓</p></div><div class="cms"><a>进入新河报网阅读更多精彩内容</a></div>""",
    time="10:11", origin="新河报", authors=("林窈",), editors=("薛刚",), body=RESERVOIR.opening("新河报讯（记者林窈）"), build=press)  # fmt: skip

TENTH_PRESS.add("southern net, hidden ids, editor's span, return links", CLINIC, "{T}_河口_南河网", f"""
<div class="content"><h2 id="article_title">{K}</h2><div class="meta"><div class="pull-left"><span class="pub_time" id="pubtime_baidu">2031-02-03 09:35</span><span class="source" id="source_baidu">来源： <a>河口日报</a></span><span class="author" id="author_baidu">林窈</span></div><div class="pull-right"><span>字号：</span><a>小</a><a>中</a><a>大</a></div></div><div class="content" id="content">{indented(KB)}</div><div class="m-editor"><p>编辑： <span id="editor_baidu">薛刚</span></p></div>{SHARE}<p><a>返回南河网首页</a> <a>返回河口频道首页</a></p></div>""",
    time="09:35", origin="河口日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("eastern net, time, source, author and editor behind bars", CLINIC, "{T}-浙河在线", f"""
<h1 class="artTitle">{K}</h1><div class="info"><p class="time"><span id="pubtime_baidu">2031-02-03 09:12:30</span> | 来源：<span id="source_baidu">河江日报</span> | <span id="author_baidu">记者 林窈 通讯员 方晓</span> | <span id="editor_baidu">责编：薛刚</span></p></div><div class="artCon">{indented(KB)}</div><div class="artDown"><p>标签：<a>家庭医生</a></p></div>""",
    time="09:12", origin="河江日报", authors=("林窈", "方晓"), editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("red net, credits above, repeated after the text with a link to itself", CLINIC, "{T}_红河网", f"""
<div class="detail"><h1 class="m-title">{K}</h1><div class="p1">来源：红河网 作者：林窈 编辑：薛刚 <span>2031-02-03 10:11:12</span></div><section class="f14">{indented(CLINIC.opening("红河网时刻新闻2月3日讯（通讯员 方晓）"))}<p>来源：红河网</p><p>作者：林窈</p><p>编辑：薛刚</p><p>本文为河口站原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：https://news.hong.example/content/646/12/3456789.html</p></section></div><div class="ztbd"><a>阅读下一篇</a></div>""",
    time="10:11", origin="红河网", authors=("林窈", "方晓"), editors=("薛刚",), body=CLINIC.opening("红河网时刻新闻2月3日讯（通讯员 方晓）"), build=press)  # fmt: skip

TENTH_PRESS.add("northern net, day before the source, writer's bracket after the text", SPEECH, "{T}_河北新河网", f"""
<div class="text"><h2>{S}</h2><div class="post_source">2031-02-03 07:31:18　来源：河新日报　<span>【字体：</span><a>大</a> <a>中</a> <a>小</a>】</div><div class="text_p">{indented(SPEECH.opening("河新日报讯（记者林窈）"))}</div><div class="zrbj">责任编辑：薛刚</div><div class="kw">关键词：项目建设,推进会</div></div>""",
    time="07:31", origin="河新日报", authors=("林窈",), editors=("薛刚",), body=SPEECH.opening("河新日报讯（记者林窈）"), build=press)  # fmt: skip

TENTH_PRESS.add("river province net, source as 稿源, two editors by spaces", SPEECH, "{T}_中国河苏网", f"""
<div class="content"><h2 id="title">{S}</h2><div class="info"><span id="pubtime_baidu">2031-02-03 08:22:00</span>　<span id="source_baidu">稿源：交河点新闻</span>　<span id="author_baidu"></span>　<span id="editor_baidu">责编：薛刚 柳青</span></div><div id="content">{indented(SB)}<p align="right">标签：</p></div><p>责编：薛刚 柳青</p></div>""",
    time="08:22", origin="交河点新闻", editors=("薛刚", "柳青"), build=press)  # fmt: skip

TENTH_PRESS.add("southeastern net, editor in the line, 我来说两句 after it", CLINIC, "{T} -河口- 东河网", f"""
<div class="cont_head"><h1>{K}</h1><div id="news_meta_left"><span id="pubtime_baidu">2031-02-03 09:10:55</span>　<span id="author_baidu">林窈</span>　来源：<span id="source_baidu">河南日报</span>　<span id="editor_baidu">责任编辑：薛刚</span>　 <a>我来说两句</a></div></div><div class="cont-news">{indented(KB)}</div><div class="qrcode"><p>扫码关注 东河网微信公众号</p></div>""",
    time="09:10", origin="河南日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("western net, source of two names, editor and statement", SPEECH, "{T}_每日河肃网", f"""
<div class="a-container"><h1>{S}</h1><div class="a-bottom"><div class="info"><span class="m-r">2031-02-03 06:52</span><span>来源：新河肃·河肃日报</span><span class="c">河肃日报记者　林窈</span></div></div><div class="a-content">{indented(SB)}</div><div class="bottom"><span>责任编辑：薛刚</span></div>{DISCLAIMER}</div>""",
    time="06:52", origin="新河肃·河肃日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

TENTH_PRESS.add("digital paper, page and issue around the headline, reporters with a square", RESERVOIR, "河口日报数字报-{T}", f"""
<div class="paper"><div class="bm"><span>第03版：要闻</span><a>上一版</a><a>下一版</a></div><div class="bt">2031年02月03日 星期一　<a>上一期</a> <a>下一期</a></div><div class="art"><h3></h3><h1>{V}</h1><h4></h4><p class="au">□本报记者 林窈 通讯员 方晓</p><div id="ozoom">{indented(VB)}</div><div class="pn"><a>上一篇</a> <a>下一篇</a></div></div><ul class="ml">{RELATED_ZH}</ul><p>放大 缩小 默认</p></div>""",
    authors=("林窈", "方晓"), build=press)  # fmt: skip

TENTH_PRESS.add("county media app, column name and makers by lines, three reviews", CLINIC, "{T}", f"""
<div class="artCon"><div class="tit">{K}</div><div class="inf"><span>望川发布</span><span>2031-02-03 17:45</span><span>阅读 1.2万+</span></div><div class="txt">{paragraphs(KB)}<p>文字：林窈</p><p>图片：周远</p><p>编辑：薛刚</p><p>初审：柳青</p><p>复审：白鹭</p><p>终审：何曼</p></div></div>""",
    time="17:45", origin="望川发布", authors=("林窈",), editors=("薛刚",), build=phone)  # fmt: skip

TENTH_PRESS.add("agency report as taken over by a local net, dateline with place, end mark glued", Story("zh", V, (*VB[:-1], VB[-1])), "{T}_河口新闻网", f"""
<div class="nr"><h1>{V}</h1><p class="ly">来源：河新网　编辑：薛刚　时间：2031-02-03 08:00:00　浏览：1203次</p><div class="nrq">{indented(RESERVOIR.opening("河新社河口2月2日电　题："))}</div><p>【打印】【关闭】</p></div>""",
    time="08:00", origin="河新网", editors=("薛刚",), body=RESERVOIR.opening("河新社河口2月2日电　题："), build=press)  # fmt: skip
