"""English and bilingual pages in shapes that no other album has, written for tests (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, FOOT_EN, GRANARY_EN, NAV_EN, NAV_ZH, RELATED_EN, Album, Story, bare, paragraphs

AUDIT = Album()
KILN = Story(
    "en",
    "Porcelain kiln in Qingwan fires its last load of bowls",
    (
        "Qingwan's oldest porcelain kiln was fired for the last time on Monday, and 1,400 bowls came out of it whole.",
        "The kiln has burned pine wood since 1893. Its successor, on the other side of the brook, runs on gas and needs a third of the time.",
        '"I shall miss the smoke," said He Lian, who has stacked bowls here for 41 years. "I shall not miss sweeping up after it."',
        "The county museum will open the old kiln to visitors in May. Entry will be free on the first weekend, and potters will show how the bowls were stacked.",
    ),
)
K, KB = KILN.title, KILN.body
E, B = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body
Z, ZB = FERRY.title, FERRY.body
BOTH = tuple(line for pair in zip(ZB, B, strict=True) for line in pair)
MIXED = Story("zh", f"{Z} {E}", BOTH)

AUDIT.add("national daily, byline and outlet and update in one line of bars", KILN, "{T} - Hekou Daily", f"""
<div class="topNav">{NAV_EN}</div><div class="lft_art"><span class="cate">Culture</span><h1>{K}</h1><div class="info"><span class="info_l">By LIN YAO in Qingwan | HEKOU DAILY | Updated: 2031-02-03 09:12</span><span class="info_r"><a>Share</a></span></div><div id="Content"><figure class="image"><img src="k.jpeg"><figcaption>He Lian stacks bowls in the old kiln. [Photo by Gu Qinghe/For Hekou Daily]</figcaption></figure>{paragraphs(KB)}</div><div class="xgwz"><h4>Related Stories</h4><ul>{RELATED_EN}</ul></div></div>""",
    time="09:12", origin="HEKOU DAILY", authors=("LIN YAO",))  # fmt: skip

AUDIT.add("national daily, regional edition, outlet only", KILN, "{T}", f"""
<div class="main_art"><h1 class="title">{K}</h1><p class="p_info">hekoudaily.com.cn | Updated: February 3, 2031</p><div class="article">{paragraphs(KB)}</div><div class="pre_next"><a href="/1.html">Previous: Net festival opens</a><a href="/2.html">Next: Bridge lights completed</a></div></div>""",
    origin="hekoudaily.com.cn")  # fmt: skip

AUDIT.add("agency, mobile page with source above and editor below", FERRY_EN, "{T}-HNA", f"""
<section class="m"><h1>{E}</h1><div class="m-info"><span class="source">Source: HNA</span> <span class="time">2031-02-03 20:52:30</span></div><div id="detailContent">{paragraphs((*FERRY_EN.opening("HEKOU, Feb. 3 (HNA) -- "), "■"))}</div><div class="m-editor">Editor: Chen Yifan</div><div class="m-app">Open in App for more</div></section>""",
    time="20:52", origin="HNA", editors=("Chen Yifan",), body=FERRY_EN.opening("HEKOU, Feb. 3 (HNA) -- "))  # fmt: skip

AUDIT.add("agency, photo essay of one sentence a picture", KILN, "{T}-HNA", f"""
<div class="main"><h1>{K}</h1><div class="info">Source: HNA | 2031-02-03 15:40:11 | Editor: Chen Yifan</div><div id="content">{"".join(f'<p><img src="{n}.jpg"></p><p>{line}</p>' for n, line in enumerate(KB))}</div></div>""",
    time="15:40", origin="HNA", editors=("Chen Yifan",))  # fmt: skip

AUDIT.add("television, update above and author in a box", GRANARY_EN, "{T} - HGTN", f"""
<div class="cg-detail"><div class="news-header"><div class="news-type">Culture</div><div class="news-title">{G}</div><div class="news-info"><span class="news-time">Updated 21:14, 03-Feb-2031</span></div><div class="news-author"><span class="news-author-name">Lin Yao</span></div></div><div class="content"><div id="cmsMainContent">{"".join(f'<div class="cmsText"><p>{line}</p></div>' for line in GB)}</div></div><div class="download">Download the HGTN app</div></div>""",
    time="21:14", authors=("Lin Yao",))  # fmt: skip

AUDIT.add("television, opinion with editor's note first", GRANARY_EN, "{T} - HGTN", f"""
<div class="detail"><h1>{G}</h1><div class="t">09:05, 03-Feb-2031</div><div class="author">By Lin Yao</div><div class="richtext"><p><em>Editor's note: Lin Yao teaches architecture in Hekou. The article reflects the author's views and not necessarily those of HGTN.</em></p>{paragraphs(GB)}</div></div>""",
    time="09:05", authors=("Lin Yao",), body=("Editor's note: Lin Yao teaches architecture in Hekou. The article reflects the author's views and not necessarily those of HGTN.", *GB))  # fmt: skip

AUDIT.add("tabloid, two reporters and published label", KILN, "{T} - Hekou Times", f"""
<div class="article"><div class="column"><a href="/">HOME</a> &gt;&gt; <a href="/c/">CULTURE</a></div><div class="article_title">{K}</div><div class="author_share"><div class="author_share_left"><span class="byline">By Lin Yao and Chen Yifan</span><span class="pub_time">Published: Feb 03, 2031 10:38 PM Updated: Feb 04, 2031 01:15 AM</span></div></div><div class="article_content"><div class="picture"><img src="k.jpg">He Lian in the kiln Photo: Gu Qinghe/HT</div><div class="article_right">{"<br /><br />".join(KB)}</div></div><div class="most_view"><h3>MOST VIEWED</h3><ul>{RELATED_EN}</ul></div></div>""",
    time="22:38", authors=("Lin Yao", "Chen Yifan"))  # fmt: skip

AUDIT.add("provincial portal, two dates, the furniture's first", FERRY_EN, "{T}_The Official Website of Hekou Province", f"""
<div class="head"><span>18 June 2031</span> Mobile 中文 Français</div><div class="where">Home&gt;News&gt;Local News</div><div class="main"><div class="tit">{E}</div><div class="sub"><span>2031-02-03</span> <a>Download</a> <a>Print</a></div><div class="TRS_Editor">{paragraphs(B)}<p>Translator: Bai Lu</p><p>Source: Hekou Daily</p></div></div>""",
    origin="Hekou Daily")  # fmt: skip

AUDIT.add("provincial portal in a table, source and time in cells", KILN, "{T}", f"""
<table width="960"><tr><td class="bt">{K}</td></tr><tr><td><table><tr><td>Source: Hekou Daily</td><td>Time: 2031-02-03 08:30</td><td>Click: 213</td></tr></table></td></tr><tr><td id="zoom">{paragraphs(KB)}</td></tr><tr><td align="right">[Close]</td></tr></table>""",
    time="08:30", origin="Hekou Daily")  # fmt: skip

AUDIT.add("provincial portal, reporter and editor at the end", KILN, "{T} | Qingwan, China", f"""
<div class="wrap"><h2 class="xx_tit">{K}</h2><div class="xx_inf">Date:03-Feb-2031&nbsp;&nbsp;From:Qingwan Today</div><div class="xx_con">{paragraphs(KB)}<p>Reporter: Lin Yao&nbsp;&nbsp;Editor: Chen Yifan</p></div></div>""",
    day="2031-02-03", origin="Qingwan Today", authors=("Lin Yao",), editors=("Chen Yifan",))  # fmt: skip

AUDIT.add("investment portal, ordinal day and (from outlet)", KILN, "{T} - Invest in Hekou", f"""
<div class="page"><h1>{K}</h1><div class="meta"><time>3rd February 2031</time> (from Hekou Daily)</div><div class="wysiwyg">{paragraphs(KB)}</div></div><aside class="contact"><h3>Contact us</h3><p>Our investment officers answer questions in English from Monday to Friday, and will gladly show you round the port.</p></aside>""",
    origin="Hekou Daily")  # fmt: skip

AUDIT.add("city paper, kicker and deck, byline with title", GRANARY_EN, "{T} | Hekou Evening Post", f"""
<main><p class="kicker">SPOTLIGHT</p><h1>{G}</h1><p class="deck">The town kept its silos and filled them with books</p><p class="byline">Lin Yao, Staff Reporter</p><p class="date">Tuesday, February 3, 2031</p><div class="entry-content">{paragraphs(GB)}<p class="tagline">Contact the writer at linyao@hekou.example</p></div></main>""",
    authors=("Lin Yao",))  # fmt: skip

AUDIT.add("pictorial, month and year apart from the day", KILN, "{T}", f"""
<div class="pic"><div class="day"><em>03</em><span>Feb, 2031</span></div><h1>{K}</h1><p class="author">Text by Lin Yao&nbsp;&nbsp;Photographs by Gu Qinghe</p><div class="cont">{paragraphs(KB)}</div></div>""",
    authors=("Lin Yao",))  # fmt: skip

AUDIT.add("wire copy on a partner's page with dek, tags and audio button", FERRY_EN, "{T} | Partner Today", f"""
<article class="c-article"><h1 class="c-article__title">{E}</h1><div class="c-article__meta"><span>HNA</span> <span>•</span> <time datetime="2031-02-03T12:52:00Z">3 Feb 2031, 8:52 p.m. (BJT)</time></div><button>Listen (3 min)</button><div class="c-article__body">{paragraphs(FERRY_EN.opening("HEKOU, Feb. 3 (HNA) -- "))}</div><ul class="tags"><li><a>ferries</a></li><li><a>Hekou</a></li></ul></article>{FOOT_EN}""",
    build=bare, time="20:52", origin="HNA", body=FERRY_EN.opening("HEKOU, Feb. 3 (HNA) -- "))  # fmt: skip

AUDIT.add("English text under a Chinese frame, labels without blanks", KILN, "{T}-河口网", f"""
<ul>{NAV_ZH}</ul><div class="weizhi">当前位置：首页 &gt; English</div><div class="art"><h1>{K}</h1><div class="ly"><span>来源：Hekou Daily</span><span>作者：Lin Yao</span><span>发布时间：2031-02-03 11:20</span><span>浏览次数：</span></div><div id="zoom">{paragraphs(KB)}<p>编辑：陈一帆</p></div></div><div>分享到：微信 微博</div>""",
    time="11:20", origin="Hekou Daily", authors=("Lin Yao",), editors=("陈一帆",))  # fmt: skip

AUDIT.add("both languages line under line", MIXED, "{T}_河口县人民政府", f"""
<div class="nr"><h1>{MIXED.title}</h1><div class="xx">发布时间：2031-02-03 10:00 来源：河口融媒</div><div class="TRS_Editor">{paragraphs(BOTH)}</div></div>""",
    time="10:00", origin="河口融媒")  # fmt: skip

AUDIT.add("both languages, English whole under Chinese whole with its own headline", MIXED, "河口至听潮渡线恢复通航_双语河口", f"""
<div class="nr"><h1>{Z}</h1><div class="xx">2031-02-03 10:00 来源：双语河口</div><div class="wz_content">{paragraphs(ZB)}<p><strong>{E}</strong></p>{paragraphs(B)}<p>（编译：白露）</p></div></div>""",
    title=Z, time="10:00", origin="双语河口", body=(*ZB, E, *B), language="en")  # fmt: skip

AUDIT.add("both languages in two cells a row", MIXED, "河口至听潮渡线恢复通航", f"""
<div class="nr"><h1>{Z}</h1><div class="xx">时间：2031-02-03 来源：河口日报</div><div id="zoom"><table border="0">{"".join(f"<tr><td width='50%'>{zh}</td><td>{en}</td></tr>" for zh, en in zip(ZB, B, strict=True))}</table></div></div>""",
    title=Z, origin="河口日报")  # fmt: skip

AUDIT.add("both languages in two columns", MIXED, "河口至听潮渡线恢复通航 - 看河口", f"""
<div class="nr"><h1>{Z}</h1><div class="xx">2031年2月3日 16:05　来源：看河口</div><div class="article-content"><div class="col-zh" style="float:left">{paragraphs(ZB)}</div><div class="col-en" style="float:right">{paragraphs(B)}</div></div></div>""",
    title=Z, time="16:05", origin="看河口", body=(*ZB, *B))  # fmt: skip

AUDIT.add("both languages parted by a break within each paragraph", Story("zh", Z, BOTH), "河口至听潮渡线恢复通航_学英语看河口", f"""
<div class="nr"><h2 class="title">{Z}</h2><p class="info">作者：林窈　2031-02-03 07:45</p><div class="content">{"".join(f"<p>{zh}<br>{en}</p>" for zh, en in zip(ZB, B, strict=True))}</div></div>""",
    time="07:45", authors=("林窈",))  # fmt: skip
