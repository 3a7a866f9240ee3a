"""A second album of pages, put down after the rules of the first stood, to see what they had learnt (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, FERRY_TW, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs

FURTHER = Album()
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body
W, WB = FERRY_TW.title, FERRY_TW.body
E, EB = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

FURTHER.add("capital's portal", FERRY, "{T}_要闻动态_首都之窗_河口市人民政府门户网站", f"""
<div class="header"><h1>{T}</h1></div><div class="container"><p class="othermessage"><span>日期：2031-02-03 09:03</span>　<span>来源：河口日报</span></p><div class="share"><span>分享：</span><i></i><i></i></div><div class="zt">字体：[<a>大</a>] [<a>中</a>] [<a>小</a>]</div><div id="mainText"><div class="view TRS_UEDITOR trs_paper_default">{indented(B)}</div></div></div>""",
    time="09:03", origin="河口日报")  # fmt: skip

FURTHER.add("the day inside the heading", LIBRARY, "{T}_河口要闻_河口市人民政府", f"""
<div class="Article"><h2 id="ivs_title">{L}<small class="PBtime">2031-02-03 09:03:00</small></h2><div class="share-box">分享 收藏 打印</div><div id="ivs_content" class="Article_content">{indented(LB)}<p>来源：望川日报</p></div></div>""",
    time="09:03", origin="望川日报")  # fmt: skip

FURTHER.add("list of day and source under the heading", FERRY, "{T}- 河口省人民政府", f"""
<div class="content-title"><h2>{T}</h2><ul id="apublic"><li>2031-02-03 09:03</li><li>来源：河口日报</li><li>【字体：<a>大</a> <a>中</a> <a>小</a>】</li></ul></div><div id="cmsArticleContent">{indented(B)}</div><p>责任编辑: 陈一帆</p>""",
    time="09:03", origin="河口日报", editors=("陈一帆",))  # fmt: skip

FURTHER.add("the portal's own name and address in the info line", LIBRARY, "{T}-河口省人民政府门户网站", f"""
<div class="details-main"><h1 class="details-title">{L}</h1><div class="t-info"><span>河口省人民政府门户网站</span> <span>www.hekou.example</span> <span>时间：2031-02-03 08:01</span> <span>来源：河口日报</span></div><div class="content">{indented(LB)}</div><p class="zrbj">责任编辑：陈一帆</p></div>""",
    time="08:01", origin="河口日报", editors=("陈一帆",))  # fmt: skip

FURTHER.add("central bank in tables", FERRY, "{T}", f"""
<table><tr><td><h2 style="font-size:16px">{T}</h2></td></tr><tr><td><table><tr><td>字号 <a>大</a> <a>中</a> <a>小</a></td><td>文章来源：交通政策司</td><td>2031-02-03 17:00:01</td><td><a>打印本页</a> <a>关闭窗口</a></td></tr></table></td></tr><tr><td><div id="zoom">{indented(B)}</div></td></tr></table>""",
    time="17:00", origin="交通政策司")  # fmt: skip

FURTHER.add("statistics office with slashes", TEA, "{T} - 河口统计局", f"""
<div class="detail-title"><h1>{TEA.title}</h1><div class="detail-title-des"><h2><p>2031/02/03 09:30</p></h2><h2><p>来源：河口统计局</p></h2></div></div><div class="txt-content"><div class="trs_editor_view TRS_UEDITOR">{paragraphs(TEA.body)}<p>附注：1.指标解释</p><p>保底收购价指乡里承诺的最低价格。</p></div></div>""",
    time="09:30", origin="河口统计局", body=(*TEA.body, "附注：1.指标解释", "保底收购价指乡里承诺的最低价格。"))  # fmt: skip

FURTHER.add("court with bars between labels", LIBRARY, "{T}-河口县人民法院", f"""
<div class="detail"><div class="tit">{L}</div><div class="subtit">发布时间：2031-02-03 09:03:11 | 来源：河口县人民法院 | 作者：林窈 白鹭 | 责任编辑：陈一帆</div><div class="txt">{indented(LB)}</div></div>""",
    time="09:03", origin="河口县人民法院", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

FURTHER.add("definition list of label and value", TEA, "关于开展春茶统一收购的公告", f"""
<div class="gk"><dl class="gk-head"><dt>名称</dt><dd>关于开展春茶统一收购的公告</dd><dt>索引号</dt><dd>007-2031-0031</dd><dt>发布日期</dt><dd>2031-02-03</dd><dt>发布机构</dt><dd>云台乡人民政府</dd></dl><h1>关于开展春茶统一收购的公告</h1><div class="gk-body">{indented(TEA.body)}<p>特此公告。</p></div></div>""",
    title="关于开展春茶统一收购的公告", origin="云台乡人民政府", body=(*TEA.body, "特此公告。"))  # fmt: skip

SHOWN = (
    "根据有关规定，现将拟聘用人员名单予以公示。",
    "公示时间：2031年2月4日至2月12日。",
    "公示期间，如有异议，请向县人力资源和社会保障局反映。",
    "联系电话：0000-7654321",
    "河口县人力资源和社会保障局",
    "2031年2月3日",
)
FURTHER.add("public notice with its own span of days", Story("zh", "河口县事业单位拟聘用人员公示", SHOWN), "{T}_河口县人社局", f"""
<div class="gs"><h1>河口县事业单位拟聘用人员公示</h1><p class="gs-i">发布时间：2031-02-03 16:20　来源：县人社局　浏览次数：88次</p><div class="gs-c">{indented(SHOWN[:4])}<p style="text-align:right">{SHOWN[4]}</p><p style="text-align:right">{SHOWN[5]}</p></div></div>""",
    time="16:20", origin="县人社局")  # fmt: skip

FURTHER.add("explanations linked under the headline", FERRY, "{T} - 河口县政府", f"""
<div class="zc"><h1>{T}</h1><div class="zc-i">2031-02-03　县交通运输局</div><div class="zc-rel"><span>相关解读：</span><a href="/j1">一图读懂渡线复航</a> <a href="/j2">问答：班次与票价</a></div><div class="zc-c">{indented(B)}</div></div>""",
    origin="县交通运输局")  # fmt: skip

FURTHER.add("leader's day, dateline of the paper's own report", FERRY, "{T}_领导活动", f"""
<div class="ldhd"><p class="ldhd-t">{T}</p><p class="ldhd-i">[发布时间：2031-02-03 08:12]　[来源：河口日报]　[作者：记者 林窈]</p><div class="ldhd-c">{indented(FERRY.opening("本报讯（记者 林窈）"))}</div></div>""",
    time="08:12", origin="河口日报", authors=("林窈",), body=FERRY.opening("本报讯（记者 林窈）"))  # fmt: skip

FURTHER.add("network message with a colon behind the bracket", FERRY, "{T}_河视网", f"""
<h1>{T}</h1><div class="x"><span>来源：河视网</span> <span>2031年02月03日 12:10</span> <em>内容来自于手机阅读</em></div><div class="cnt_bd"><!--repaste.body.begin-->{indented(FERRY.opening("河视网消息（记者 林窈）："))}<!--repaste.body.end--></div><div>编辑：陈一帆 责任编辑：白鹭</div>""",
    time="12:10", origin="河视网", authors=("林窈",), editors=("陈一帆", "白鹭"), body=FERRY.opening("河视网消息（记者 林窈）："))  # fmt: skip

FURTHER.add("daily of China in Chinese", LIBRARY, "{T} - 河口日报网", f"""
<div class="container-left2"><h1 class="dabiaoti">{L}</h1><div class="xinf"><div class="xinf-le"><div class="fenx">来源：<a>河口日报网</a></div><div class="fenx">2031-02-03 15:13</div></div><div class="xinf-ri">分享到</div></div><div class="article" id="Content">{indented(LB)}</div><div class="email">【责任编辑:陈一帆】</div></div>""",
    time="15:13", origin="河口日报网", editors=("陈一帆",))  # fmt: skip

FURTHER.add("reporter in a bracket of the last line", LIBRARY, "{T}_河口经济网", f"""
<div class="article"><h1>{L}</h1><div class="fbtime"><span>2031-02-03 09:03</span>来源：<span>河口经济报</span></div><div class="TRS_Editor">{indented(LB)}<p align="left">　　（河口经济报记者 林窈）</p></div><p>（责任编辑：陈一帆）</p></div>""",
    time="09:03", origin="河口经济报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

FURTHER.add("square bullets before reporter and correspondent", LIBRARY, "{T}-法河网", f"""
<div class="main"><h1>{L}</h1><div class="info">2031-02-03 09:03:12　来源：河口法报</div><div class="text"><p>□ 本报记者 林窈</p><p>□ 本报通讯员 白鹭</p>{indented(LB)}</div><div>编辑：陈一帆</div></div>""",
    time="09:03", origin="河口法报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

FURTHER.add("workers' daily with paper number behind the author", LIBRARY, "{T}-河工网", f"""
<div class="c"><h1>{L}</h1><p>来源：河口工报　时间：2031-02-03 07:05:11</p><p>作者：河口工报—河工网记者 林窈</p><div class="ccontent">{indented(LB)}<p>《河口工报》（2031年02月03日 04版）</p></div><p>责任编辑：陈一帆</p></div>""",
    time="07:05", origin="河口工报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

FURTHER.add("finance daily, reporter and editor of the house above", LIBRARY, "{T} | 每河网", f"""
<div class="g-article"><h1>{L}</h1><p class="u-time"><span class="source">河口经济新闻</span> <span class="time">2031-02-03 09:03:15</span></p><div class="g-articl-text"><p>每河记者：林窈&nbsp;&nbsp;&nbsp;&nbsp;每河编辑：陈一帆</p>{paragraphs(LB)}<p>如需转载请与《河口经济新闻》报社联系。未经《河口经济新闻》报社授权，严禁转载或镜像，违者必究。</p></div></div>""",
    time="09:03", origin="河口经济新闻", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

FURTHER.add("finance paper, reporter and town on a line", LIBRARY, "{T} - 21河财", f"""
<div class="content"><h2 class="titleHead">{L}</h2><div class="titleHead-info"><span>2031-02-03 09:03</span><span>河口经济报道 21河财APP</span><span>林窈</span></div><div class="txtContent"><p>河口经济报道记者 林窈 望川报道</p>{paragraphs(LB)}</div><div>分享到</div></div>""",
    time="09:03", origin="河口经济报道", authors=("林窈",))  # fmt: skip

FURTHER.add("wire of finance with the editor in the dateline", TEA, "{T}", f"""
<div class="detail-main"><div class="detail-title">{TEA.title}</div><div class="detail-info"><span>2031-02-03 09:03 星期一</span> <span>河财社 陈一帆</span></div><div class="detail-content">{paragraphs(TEA.opening("河财社2月3日讯（编辑 陈一帆）"))}</div><div>阅读 12.3W+</div><div>收藏</div></div>""",
    time="09:03", origin="河财社", editors=("陈一帆",), body=TEA.opening("河财社2月3日讯（编辑 陈一帆）"))  # fmt: skip

FURTHER.add("youth paper with slashes behind roles", LIBRARY, "{T}_北河网", f"""
<div class="t"><h1>{L}</h1><p>河口青年报 2031-02-03 09:03</p><div class="b">{paragraphs(LB)}<p>文/河口青年报记者 林窈</p><p>摄影/周远</p><p>统筹/白鹭</p><p>编辑/陈一帆</p></div></div>""",
    time="09:03", origin="河口青年报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

FURTHER.add("news of the province with three kinds of reporters", FERRY, "{T}-河口日报客户端", f"""
<article><h1>{T}</h1><div class="top"><span>河口日报客户端</span><span>2031-02-03 21:33:07</span></div><div class="rich">{paragraphs(FERRY.opening("河口日报讯（记者林窈、通讯员白鹭、实习生方晓）"))}<p>（来源：河口日报）</p></div></article>""",
    time="21:33", origin="河口日报客户端", authors=("林窈", "白鹭", "方晓"), body=FERRY.opening("河口日报讯（记者林窈、通讯员白鹭、实习生方晓）"))  # fmt: skip

FURTHER.add("account of a hospital with all its makers", TEA, "{T}", f"""
<div id="page-content"><h1 class="rich_media_title">{TEA.title}</h1><div id="meta_content"><span class="rich_media_meta rich_media_meta_nickname"><a>云台农技</a></span><em id="publish_time">2031年2月3日 18:00</em><span>河南</span></div><div id="js_content">{paragraphs(TEA.body)}<p>文：白鹭</p><p>图：周远</p><p>排版：方晓</p><p>编辑：陈一帆</p><p>审核：沈砚秋</p><p>END</p></div></div>""",
    time="18:00", origin="云台农技", authors=("白鹭",), editors=("陈一帆",))  # fmt: skip

FURTHER.add("several h1 on the page", LIBRARY, "{T}-望川网", f"""
<header><h1><img alt="望川网" src="logo.png"></h1></header><section><h1>热点专题</h1><p><a href="/zt">春运进行时</a></p></section><main><h1 class="art-title">{L}</h1><p class="art-sub">2031年2月3日 上午9:03　望川网</p><div class="art-content">{paragraphs(LB)}</div></main>""",
    time="09:03", origin="望川网")  # fmt: skip

FURTHER.add("og title is a shorter one", LIBRARY, "望川老粮库变身图书馆｜望川网", f"""
<div class="n"><div class="n-title">{L}</div><div class="n-info">2031.02.03 09:03 | 来源：望川网 | 记者：林窈</div><div class="n-body">{paragraphs(LB)}</div></div>""",
    head='<meta property="og:title" content="望川老粮库变身图书馆">', time="09:03", origin="望川网", authors=("林窈",))  # fmt: skip

FURTHER.add("captions set small in spans with triangles", FERRY, "{T}-河口网", f"""
<div class="d"><h1>{T}</h1><p>来源：河口网 时间：2031-02-03 09:03</p><div class="d-c"><p>{B[0]}</p><p><img src="1.jpg"></p><p><span style="font-size:12px">▲渡船驶出码头（图源：河口发布）</span></p><p>{B[1]}</p><p>{B[2]}</p><p><img src="2.jpg"></p><p><span>周阿婆在船头。受访者供图</span></p><p>{B[3]}</p></div></div>""",
    time="09:03", origin="河口网")  # fmt: skip

FURTHER.add("related box in the middle of the text", LIBRARY, "{T}-河口网", f"""
<div class="d"><h1>{L}</h1><p>2031-02-03 09:03　来源：河口网</p><div class="d-c">{paragraphs(LB[:3])}<div class="xg-box"><p>相关报道</p><ul><li><a href="/1">老粮库的前世今生</a></li><li><a href="/2">县城里的苏式建筑</a></li></ul></div>{paragraphs(LB[3:])}</div></div>""",
    time="09:03", origin="河口网")  # fmt: skip

# ---- traditional script -------------------------------------------------------------------------------------------

FURTHER.add("island portal, reporter's line opens the text", FERRY_TW, "{T} | 河口新聞雲", f"""
<div class="subject_article"><h1 class="title">{W}</h1><div class="block"><time class="date">2031年02月03日 09:03</time></div><div class="story"><p><img src="a.jpg"></p><p><strong>▲河口渡輪復航。（圖／記者周遠攝）</strong></p><p>記者林窈／河口報導</p>{paragraphs(WB)}</div></div>""",
    time="09:03", authors=("林窈",))  # fmt: skip

FURTHER.add("island television, reporter parted by blanks", FERRY_TW, "{T}│HVBS新聞網", f"""
<div class="title_box"><h1 class="title">{W}</h1><div class="author"><div>記者 <a>林窈</a> 報導</div><div>發佈時間：2031/02/03 09:03</div><div>最後更新時間：2031/02/03 10:10</div></div></div><div class="article_content">{"<br><br>".join(WB)}</div>""",
    time="09:03", authors=("林窈",))  # fmt: skip

FURTHER.add("public television, names before the slash", FERRY_TW, "{T} ｜ 公河新聞網", f"""
<article class="post-article"><h1 class="article-title">{W}</h1><div class="article-reporter"><span>林窈 陳一帆</span> / 河口報導</div><div><span>發布時間：2031-02-03 20:03</span> <span>更新時間：2031-02-03 21:10</span></div><div class="articleImg"></div><div>{paragraphs(WB)}</div></article>""",
    time="20:03", authors=("林窈", "陳一帆"))  # fmt: skip

# ---- English ------------------------------------------------------------------------------------------------------

FURTHER.add("capital daily with both times in words", GRANARY_EN, "{T} - The Hekou Post", f"""
<main><h1 data-qa="headline">{G}</h1><div data-qa="author-byline">By <a rel="author">Lin Yao</a></div><div class="display-date">Updated February 4, 2031 at 8:52 p.m. EST | Published February 3, 2031 at 7:52 a.m. EST</div><div class="article-body">{paragraphs(GB)}</div></main>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("cable news", FERRY_EN, "{T} | HTV", f"""
<div class="headline"><h1 id="maincontent">{E}</h1></div><div class="byline">By <a>Lin Yao</a>, HTV</div><div class="timestamp">2 min read Published 7:52 AM EST, Mon February 3, 2031</div><div class="article__content">{paragraphs(EB)}</div>""",
    time="20:52", origin="HTV", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("gulf television", GRANARY_EN, "{T} | News | Al Hekou", f"""
<main><header><h1>{G}</h1><p class="article__subhead"><em>Six silos outside the east gate hold 120,000 books.</em></p></header><div class="date-simple"><span class="screen-reader-text">Published On 3 Feb 2031</span><span aria-hidden="true">3 Feb 2031</span></div><div class="wysiwyg">{paragraphs(GB)}</div></main>""")  # fmt: skip

FURTHER.add("southern broadcaster, posted at", FERRY_EN, "{T} - HBC News", f"""
<article><h1>{E}</h1><div>By <a>Lin Yao</a></div><div>Topic:<a>Transport</a></div><time datetime="2031-02-03T12:52:00.000Z">Mon 3 Feb 2031 at 8:52pm</time><div class="ArticleRender">{paragraphs(EB)}</div><p>Posted 3 Feb 2031</p></article>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("business review of Asia", GRANARY_EN, "{T} - Hekou Asia", f"""
<div class="article"><h1 class="article__title">{G}</h1><p class="article__sub-title">A county keeps its walls</p><div class="article__author">LIN YAO, staff writer</div><div class="timestamp"><span>February 3, 2031 21:52 JST</span></div><div class="ezrichtext-field">{paragraphs(GB)}</div></div>""",
    time="20:52", authors=("LIN YAO",))  # fmt: skip

FURTHER.add("peninsula daily", FERRY_EN, "{T} - The Hekou Herald", f"""
<div class="news_content"><h1 class="news_title">{E}</h1><p class="byline">By Lin Yao</p><p class="news_date">Published : Feb. 3, 2031 - 20:52:15</p><div class="news_text">{paragraphs(EB)}</div><p>linyao@hekou.example</p></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("archipelago daily, outlet and time before the day", FERRY_EN, "{T} | Hekou News", f"""
<div id="article"><h1 class="entry-title">{E}</h1><div id="art_plat">By: <a>Lin Yao</a> - <span>@linyao</span></div><div id="art_author">Hekou Daily Inquirer / 08:52 PM February 03, 2031</div><div id="article_content">{paragraphs(EB)}</div></div>""",
    time="20:52", origin="Hekou Daily Inquirer", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("finance weekly in English", GRANARY_EN, "{T} - Caihe Global", f"""
<div class="articleCon"><h1>{G}</h1><p class="byline">By Lin Yao</p><p class="dt">Feb 03, 2031 08:52 PM <a>SOCIETY</a></p><div id="appContent">{paragraphs(GB)}<p>Contact editor Chen Yifan (chenyifan@hekou.example)</p></div></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("finance television in English", FERRY_EN, "{T}", f"""
<div class="news"><h1>{E}</h1><div class="newsinfo"><span>Lin Yao</span> <span>DATE:  Feb 03 2031</span> / <span>SOURCE:  Yihe</span></div><div class="newscont">{paragraphs(FERRY_EN.opening("(Yihe) Feb. 3 -- "))}<p>Editor: Chen Yifan</p></div></div>""",
    origin="Yihe", authors=("Lin Yao",), editors=("Chen Yifan",), body=FERRY_EN.opening("(Yihe) Feb. 3 -- "))  # fmt: skip

FURTHER.add("review with dots and the printed number", GRANARY_EN, "{T} -- Hekou Review", f"""
<div class="bjr"><table><tr><td class="title">{G}</td></tr><tr><td class="author">By Lin Yao&nbsp; ·&nbsp; 2031-02-03&nbsp; ·&nbsp; Source: Hekou Review</td></tr><tr><td class="content">{paragraphs(GB)}<p>Copyedited by Gu Qinghe</p><p>Comments to linyao@hekou.example</p></td></tr></table></div>""",
    origin="Hekou Review", authors=("Lin Yao",))  # fmt: skip

FURTHER.add("radio in English with its domain", FERRY_EN, "{T}", f"""
<div id="ct"><h1>{E}</h1><p>&nbsp;&nbsp;&nbsp;2031-02-03 09:03:15&nbsp;&nbsp;&nbsp;&nbsp;HEKOUENGLISH.com&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Web Editor: linyao</p><div class="body">{paragraphs(EB)}</div></div>""",
    time="09:03", origin="HEKOUENGLISH.com", editors=("linyao",))  # fmt: skip

FURTHER.add("province in English, From as label", FERRY_EN, "{T}", f"""
<div class="en-d"><h3>{E}</h3><p class="en-i"><span>February 3, 2031</span> <span>From: Hekou Daily</span> <span>Views: 120</span></p><div class="en-c">{paragraphs(EB)}</div></div>""",
    origin="Hekou Daily")  # fmt: skip

FURTHER.add("city promotion page, outlet bracketed before Updated", GRANARY_EN, "{T}", f"""
<div class="eg"><h2>{G}</h2><div class="eg-i">( hekoudaily.com.cn ) Updated : 2031-02-03</div><div class="eg-c">{paragraphs(GB)}</div><div>Print Mail</div></div>""",
    origin="hekoudaily.com.cn")  # fmt: skip

FURTHER.add("women's site, date and editor", GRANARY_EN, "{T} - Women of Hekou", f"""
<div class="w"><div class="w-t">{G}</div><div class="w-i">February 3, 2031&nbsp;&nbsp;Editor: Lin Yao</div><div class="w-c">{paragraphs(GB)}<p>(Source: Hekou Daily)</p></div></div>""",
    origin="Hekou Daily", editors=("Lin Yao",))  # fmt: skip
