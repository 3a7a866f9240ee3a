"""A third album of pages, put down after the rules of the second stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import (
    FERRY,
    FERRY_EN,
    FERRY_TW,
    GRANARY_EN,
    LIBRARY,
    RELATED_EN,
    RELATED_ZH,
    TEA,
    Album,
    Story,
    bare,
    indented,
    paragraphs,
)

THIRD = Album()
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
W, WB = FERRY_TW.title, FERRY_TW.body
E, EB = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

# ---- governments --------------------------------------------------------------------------------------------------

THIRD.add("autonomous region, 打印 glued behind the source", FERRY, "{T}-河口壮族自治县人民政府门户网站", f"""
<div class="article"><h1>{T}</h1><div class="article-inf"><div class="article-inf-left">2031-02-03 16:37&nbsp;&nbsp;&nbsp;&nbsp;来源：河口县政府网<div class="sq">【字体：<a>大</a> <a>中</a> <a>小</a>】 打印</div></div></div><div class="article-con">{indented(B)}</div><p>文件下载：</p><p>关联文件：</p></div>""",
    time="16:37", origin="河口县政府网")  # fmt: skip

THIRD.add("release time and reading count in table cells", TEA, "{T}", f"""
<table class="art"><tr><th colspan="3">{S}</th></tr><tr><td>发布日期：2031年02月03日 10:30</td><td>文章来源：乡党政办</td><td>已阅：<span>66</span>次</td></tr><tr><td colspan="3" class="art-body">{indented(SB)}</td></tr></table>""",
    time="10:30", origin="乡党政办")  # fmt: skip

THIRD.add("inner pages of a ministry with tools on lines of their own", LIBRARY, "{T}_河口县文化和旅游局", f"""
<div class="wrap"><div class="tit">{L}</div><ul class="bar"><li>2031-02-03</li><li>|</li><li>来源：艺术处</li><li>|</li><li>打印</li><li>|</li><li>收藏</li><li>|</li><li>字号 大 中 小</li></ul><div class="TRS_Editor"><div class="TRS_Editor">{indented(LB)}</div></div></div>""",
    origin="艺术处")  # fmt: skip

LETTER = (
    "河交函〔2031〕9号",
    "沈砚秋代表：",
    "您提出的关于加密渡线班次的建议收悉，现答复如下：",
    "一、关于班次。复航后每天往返十二班，较停航前增加两班。",
    "二、关于票价。票价维持不变，学生凭证半价。",
    "感谢您对交通运输工作的关心和支持！",
    "河口县交通运输局",
    "2031年1月30日",
    "（联系人：林窈，联系电话：0000-7654321）",
)
THIRD.add("answer to a deputy", Story("zh", "对县十八届人大五次会议第37号建议的答复", LETTER), "{T}-建议提案-河口县", f"""
<div class="jyta"><h2>对县十八届人大五次会议第37号建议的答复</h2><p>信息来源：县交通运输局 &nbsp; 发布时间：2031-02-03 11:00</p><div class="jyta-c"><p align="center">{LETTER[0]}</p>{paragraphs(LETTER[1:6])}<p align="right">{LETTER[6]}</p><p align="right">{LETTER[7]}</p><p>{LETTER[8]}</p></div></div>""",
    time="11:00", origin="县交通运输局")  # fmt: skip

THIRD.add("drug authority, date in words and bracketed number", FERRY, "{T}", f"""
<div class="nei"><h2 class="title">{T}</h2><div class="sub">发布时间：二〇三一年二月三日</div><div class="text">{indented(B)}</div><div class="fujian">附件：<a href="a.doc">渡线班次表.doc</a></div></div>""")  # fmt: skip

BIDS = (
    "序号",
    "姓名",
    "报考岗位",
    "成绩",
    "1",
    "林窈",
    "候船厅值守",
    "82.5",
    "2",
    "白鹭",
    "航道养护",
    "80.1",
    "3",
    "方晓",
    "票务",
    "79.6",
)
ROWS = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in BIDS[i : i + 4]) + "</tr>" for i in (0, 4, 8, 12))
THIRD.add("body that is a table", Story("zh", "河口县渡口管理所招聘成绩公布", BIDS), "{T}_河口县", f"""
<div class="m"><h1>河口县渡口管理所招聘成绩公布</h1><p>发布时间：2031-02-03 来源：渡口管理所</p><div class="TRS_UEDITOR"><table border="1">{ROWS}</table></div></div>""",
    origin="渡口管理所")  # fmt: skip

THIRD.add("breadcrumb and today's weather under the headline's menu", LIBRARY, "{T}", f"""
<div class="top">2031年6月18日 星期三 农历五月初一 晴转多云 22℃</div><div class="loc">您当前的位置：<a>首页</a> > <a>工作动态</a> > 正文</div><div class="c1"><div class="c1-t">{L}</div><div class="c1-i">日期：2031-02-03　　浏览：(35) 次　　作者：顾青禾　　编辑：网站管理员</div><div class="c1-b">{indented(LB)}</div></div>""",
    authors=("顾青禾",), editors=("网站管理员",))  # fmt: skip

THIRD.add("picture between info line and text, caption without a stop", TEA, "{T}", f"""
<div class="n"><h3>{S}</h3><div>2031-02-03 来源:云台乡</div><div class="nr"><p style="text-align:center;"><img src="a.jpg"/></p><p style="text-align:center;">茶农在采茶</p>{indented(SB)}</div></div>""",
    origin="云台乡")  # fmt: skip

THIRD.add("key points box inside the container", FERRY, "{T} - 河口县政府", f"""
<div class="n"><h1>{T}</h1><p>2031-02-03 09:03 来源：县政府办</p><div class="nr"><div class="summary">摘要：停航四个月的渡线今天恢复通航。</div>{indented(B)}</div></div>""",
    time="09:03", origin="县政府办")  # fmt: skip

# ---- press --------------------------------------------------------------------------------------------------------

THIRD.add("agency's phone page with client logo", LIBRARY, "{T}", f"""
<div class="xl"><h1>{L}</h1><div class="xl-i"><span class="sourceText">来源：</span><span class="sourceName">河口社</span><span class="pubtime">2031-02-03 09:03:15</span></div><div id="detailContent">{paragraphs(("河口社望川2月3日电 题：" + L, "河口社记者林窈、白鹭", *LB))}<p>（参与采写：方晓）</p></div><div>责任编辑：陈一帆</div></div>""",
    time="09:03", origin="河口社", authors=("林窈", "白鹭"), editors=("陈一帆",), body=("河口社望川2月3日电 题：" + L, *LB))  # fmt: skip

THIRD.add("series mark above and dash below the headline", LIBRARY, "{T}--河口日报", f"""
<div class="art"><h3 class="yinti">新春走基层</h3><h1>{L}</h1><h3 class="futi">——望川县老粮库改造记</h3><p>河口日报记者　林　窈</p><p>2031年02月03日　来源：河口日报</p><div class="art-c">{indented(LB)}</div></div>""",
    origin="河口日报", authors=("林窈",))  # fmt: skip

THIRD.add("client share page, time without a year's label and duty editors", FERRY, "{T}", f"""
<div class="app"><h1>{T}</h1><div><span>河口融媒</span><span>2031-02-03 09:03:44</span></div><div class="html">{paragraphs(B)}<p>记者：林窈 通讯员：白鹭</p><p>摄像：周远</p><p>一审：方晓 二审：沈砚秋 三审：顾青禾</p></div><div>免责声明：本文仅代表作者个人观点。</div><div>0 条评论</div></div>""",
    time="09:03", origin="河口融媒", authors=("林窈", "白鹭"))  # fmt: skip

THIRD.add("daily with planning, text and pictures credited at the end", LIBRARY, "{T}_河口网", f"""
<div class="cc"><h1>{L}</h1><div>2031-02-03 07:00 　来源：河口日报</div><div class="cc-t">{indented(LB)}<p>策划：沈砚秋</p><p>文字：林窈 白鹭</p><p>图片：周远</p><p>视频：方晓</p><p>责编：陈一帆</p></div></div>""",
    time="07:00", origin="河口日报", authors=("林窈", "白鹭"), editors=("陈一帆",))  # fmt: skip

THIRD.add("reprint line in the text and copyright below", TEA, "{T}_河新网", f"""
<div><h1>{S}</h1><div class="info"><span>时间：2031-02-03 09:03</span><span>来源：云台乡报</span></div><div class="content">{indented(SB)}<p>（原载于《云台乡报》）</p></div><div class="bq">【版权声明】凡本网注明“来源：河新网”的作品，转载请注明出处。凡注明“来源：XXX（非河新网）”的作品，均转载自其它媒体，并不代表本网赞同其观点。</div></div>""",
    time="09:03", origin="云台乡报")  # fmt: skip

THIRD.add("weekly with two writers parted by a blank and place", LIBRARY, "{T} - 河口周刊", f"""
<div class="wk"><h1>{L}</h1><div class="wk-i">作者：林窈 白鹭 发自望川 | 2031-02-03 | 标签：图书馆</div><div class="wk-c">{paragraphs(LB)}</div></div>""",
    authors=("林窈", "白鹭"))  # fmt: skip

THIRD.add("opinion with the author's post behind the text", TEA, "云台时评：{T}", f"""
<div><h1>云台时评：{S}</h1><p>2031-02-03 10:05 来源：河口评论 作者：白鹭</p><div class="c">{indented(SB)}<p>（作者系河口县农技站研究员）</p></div><p>责任编辑：陈一帆</p></div>""",
    title="云台时评：" + S, time="10:05", origin="河口评论", authors=("白鹭",), editors=("陈一帆",))  # fmt: skip

THIRD.add("flash of one line", Story("zh", "河口至听潮渡线今日复航", ("河口新闻2月3日电，记者从县交通运输局获悉，河口至听潮渡线今日恢复通航，每天往返十二班。",)), "{T}-河口新闻", f"""
<div class="kx"><h1>河口至听潮渡线今日复航</h1><div>2031-02-03 07:12:30 来源：河口新闻</div><div class="kx-c"><p>河口新闻2月3日电，记者从县交通运输局获悉，河口至听潮渡线今日恢复通航，每天往返十二班。</p></div></div><ul>{RELATED_ZH}</ul>""",
    time="07:12", origin="河口新闻")  # fmt: skip

THIRD.add("portal of a telecom, time and account between dots", FERRY, "{T}_手机闻网", f"""
<div class="v"><h1>{T}</h1><p class="meta"><span>河口发布</span>&nbsp;&nbsp;·&nbsp;&nbsp;<span>2031/02/03 09:03</span></p><div class="v-c">{paragraphs(B)}</div><div>上一篇 下一篇</div><div class="hotnews"><h2>热门推荐</h2><ul>{RELATED_ZH}</ul></div></div>""",
    time="09:03", origin="河口发布")  # fmt: skip

THIRD.add("science paper with a circle before the reporter, pub date in header", LIBRARY, "{T}_河技网", f"""
<div><h1>{L}</h1><div class="t">2031-02-03 08:14:20 来源: 河口科技报 作者: 林窈</div><div id="printContent">{indented(("◎本报记者 林 窈", *LB))}</div><div>责任编辑：陈一帆</div></div>""",
    time="08:14", origin="河口科技报", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

THIRD.add("list as body", Story("zh", "出行提醒：渡线复航首日这几点请留意", ("首班船六点三十分，末班船十九点。", "自行车免费上船，电动车需断电推行。", "学生凭证半价，七十岁以上老人免费。", "遇七级以上大风停航，请提前查询。")), "{T}_河口网", """
<div><h1>出行提醒：渡线复航首日这几点请留意</h1><p>2031-02-03 06:00　来源：河口交警</p><div class="list-c"><ol><li>首班船六点三十分，末班船十九点。</li><li>自行车免费上船，电动车需断电推行。</li><li>学生凭证半价，七十岁以上老人免费。</li><li>遇七级以上大风停航，请提前查询。</li></ol></div></div>""",
    time="06:00", origin="河口交警")  # fmt: skip

THIRD.add("headline in strong, everything in one cell", FERRY, "{T}", f"""
<table><tr><td><div align="center"><strong>{T}</strong></div><div align="center">2031年2月3日 来源：河口县报 编辑：陈一帆</div><br>　　{"<br>　　".join(B)}<br><div align="right">（白鹭）</div></td></tr></table>""",
    origin="河口县报", authors=("白鹭",), editors=("陈一帆",))  # fmt: skip

THIRD.add("page with modal, login and app banner before the text", LIBRARY, "{T} - 河闻", f"""
<div class="login-modal"><h3>登录</h3><p>手机号</p><p>验证码</p><p>登录即代表同意《用户协议》和《隐私政策》</p></div><div class="app-banner"><p>打开河闻APP，阅读体验更佳</p></div><div class="detail"><h1>{L}</h1><div class="author-info"><img src="a.png"><span class="name">望川观察</span><span>2031-02-03 12:44</span><button>关注</button></div><div class="detail-c">{paragraphs(LB)}</div><div>© 著作权归作者所有</div></div>""",
    time="12:44", origin="望川观察", build=bare)  # fmt: skip

# ---- traditional script -------------------------------------------------------------------------------------------

THIRD.add("island finance daily, reporter bracketed with the outlet", FERRY_TW, "{T} | 河口工商時報", f"""
<article><h1>{W}</h1><div class="article-meta"><time>09:03 2031/02/03</time> <span>河口時報</span> <a>林窈</a></div><div class="article-body">{paragraphs(WB)}</div><div>#渡輪 #河口</div></article>""",
    time="09:03", origin="河口時報", authors=("林窈",))  # fmt: skip

THIRD.add("harbour broadcaster, update as the only time", FERRY_TW, "{T} | NewHekou", f"""
<div><h1>{W}</h1><div class="date">最後更新: 2031-02-03 09:03</div><div class="txt">{paragraphs(WB)}</div><p>【延伸閱讀】</p><p><a href="/1">漁網節開幕</a></p></div>""",
    time="09:03")  # fmt: skip

# ---- English ------------------------------------------------------------------------------------------------------

THIRD.add("agency in English with photo captions above their text", GRANARY_EN, "{T}-Hekou News", f"""
<h1 id="conTit">{G}</h1><p class="info">Source: Hekou News&nbsp;&nbsp;&nbsp;Editor: huaxia&nbsp;&nbsp;&nbsp;2031-02-03 20:52:30</p><div id="detailContent"><p><img src="1.jpg"></p><p>The first silo is seen at dusk in Wangchuan, Feb. 2, 2031. (Hekou News/Zhou Yuan)</p>{paragraphs(GB)}<p>■</p></div>""",
    time="20:52", origin="Hekou News", editors=("huaxia",))  # fmt: skip

THIRD.add("daily with no reporter, outlet twice", FERRY_EN, "{T}", f"""
<div class="a"><h1>{E}</h1><div class="info"><span>hekoudaily.com.cn | Updated: 2031-02-03 15:09</span></div><div id="Content">{paragraphs(EB)}</div><div class="selectpage">1 2 Next &gt;&gt;|</div></div>""",
    time="15:09", origin="hekoudaily.com.cn")  # fmt: skip

THIRD.add("global daily of China with reporters' town", FERRY_EN, "{T} - HekouDaily", f"""
<div class="main_art"><h1>{E}</h1><div class="info"><span class="info_l">By LIN YAO in Hekou and CHEN YIFAN in Tingchao | HEKOU DAILY | Updated: 2031-02-03 07:09</span></div><div id="Content">{paragraphs(EB)}<p>Bai Lu contributed to this story.</p></div></div>""",
    time="07:09", origin="HEKOU DAILY", authors=("LIN YAO", "CHEN YIFAN"))  # fmt: skip

THIRD.add("web portal of a county, everything by label", FERRY_EN, "{T}", f"""
<div class="de"><div class="de-t">{E}</div><div class="de-i">Release time: 2031-02-03 10:22&nbsp;&nbsp;Author: Lin Yao&nbsp;&nbsp;Source: Hekou County&nbsp;&nbsp;Clicks: 22</div><div class="de-c">{paragraphs(EB)}</div><div>Previous: <a href="1">Net festival opens</a></div><div>Next: <a href="2">Bridge lights completed</a></div></div>""",
    time="10:22", origin="Hekou County", authors=("Lin Yao",))  # fmt: skip

THIRD.add("local daily abroad with ads between", GRANARY_EN, "{T} | Hekou Standard", f"""
<article><h1>{G}</h1><div class="author"><span>By</span> <a href="/a">Lin Yao</a></div><div class="meta"><span class="published">03 February 2031</span></div><div class="story">{paragraphs(GB[:2])}<div class="advert"><p>ADVERTISEMENT</p></div>{paragraphs(GB[2:4])}<div class="inline-related"><p>READ MORE</p><ul><li><a href="/x">Net festival opens in Tingchao after a long winter</a></li></ul></div>{paragraphs(GB[4:])}</div><div class="most-read"><h3>Most Read</h3><ol>{RELATED_EN}</ol></div></article>""",
    authors=("Lin Yao",))  # fmt: skip

THIRD.add("tech paper with month first and ago", FERRY_EN, "{T} • The Hekou Register", f"""
<article><h1>{E}</h1><div class="byline_and_dateline"><a class="byline">Lin Yao</a> <span class="dateline">Mon 3 Feb 2031 // 12:52 UTC</span></div><div id="body">{paragraphs(EB)}</div><div>®</div></article>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

THIRD.add("magazine of diplomacy", GRANARY_EN, "{T} – The Hekou Diplomat", f"""
<div><div class="kicker">Features | Society | East Asia</div><h1 id="td-headline">{G}</h1><p id="td-lead">A county keeps its walls and fills them with readers.</p><div class="td-author">By <strong>Lin Yao</strong></div><div class="td-date">February 03, 2031</div><div id="td-story-body">{paragraphs(GB)}</div><section><h2>Authors</h2><p><b>Lin Yao</b> is a writer who lives in Hekou and has covered small towns for twenty years.</p></section></div>""",
    authors=("Lin Yao",))  # fmt: skip

THIRD.add("newsletter site with reading time", FERRY_EN, "{T}", f"""
<div class="single-post"><h1 class="post-title">{E}</h1><h3 class="subtitle">Twelve crossings a day at the old fare</h3><div class="byline-wrapper"><div class="profile-hover"><a>Lin Yao</a></div><div>Feb 03, 2031</div></div><div>∙ 5 min read</div><div>12</div><div>3</div><div>Share</div><div class="available-content"><div class="body markup">{paragraphs(EB)}</div></div><div class="subscribe-widget"><p>Thanks for reading Hekou Letters! Subscribe for free to receive new posts and support my work.</p></div></div>""",
    authors=("Lin Yao",))  # fmt: skip

THIRD.add("wire release with contact", FERRY_EN, "{T}", f"""
<article class="news-release"><h1>{E}</h1><div class="release-meta"><p>News provided by</p><a><strong>Hekou Ferry Company</strong></a><p>Feb 03, 2031, 08:52 ET</p></div><div>Share this article</div><section class="release-body">{paragraphs(FERRY_EN.opening("HEKOU, Feb. 3, 2031 /PRWire/ -- "))}<p>SOURCE Hekou Ferry Company</p></section></article>""",
    time="21:52", origin="Hekou Ferry Company", body=FERRY_EN.opening("HEKOU, Feb. 3, 2031 /PRWire/ -- "))  # fmt: skip
