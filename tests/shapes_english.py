"""English pages of Chinese media and portals, and of the press abroad, written for tests (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY_EN, FOOT_EN, GRANARY_EN, NAV_EN, RELATED_EN, Album, bare, paragraphs

ENGLISH = Album()
E, B = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

ENGLISH.add("agency with source, editor and time", FERRY_EN, "{T}-Hekou News", f"""
<div class="main"><div class="head"><h1>{E}</h1><div class="infobox"><div class="editor"><span>Source: Hekou News</span><span class="sub">Editor: linyao</span><span class="time">2031-02-03 20:52:15</span></div></div></div>
<div id="detail">{paragraphs((*FERRY_EN.opening("HEKOU, Feb. 3 (Hekou News) -- "), "Enditem"))}</div></div>""",
    time="20:52", origin="Hekou News", editors=("linyao",), body=FERRY_EN.opening("HEKOU, Feb. 3 (Hekou News) -- "))  # fmt: skip

ENGLISH.add("tabloid with byline and published label", FERRY_EN, "{T} - Hekou Times", f"""
<div class="article"><div class="article_column"><a>CHINA</a> / SOCIETY</div><div class="article_title">{E}</div><div class="author_share"><div class="author_share_left"><span class="byline">By Lin Yao</span> <span class="pub_time">Published: Feb 03, 2031 08:52 PM</span></div></div>
<div class="article_content"><div class="article_right"><br>{"<br><br>".join(B)}<br></div></div></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("news service with its domain and editor under the time", FERRY_EN, "{T}", f"""
<h1>{E}</h1><div class="ptime"><p>2031-02-03 09:03:00</p><p>Hekouns.cn</p><p>Editor : Lin Yao</p></div><div class="left_zw">{paragraphs(B)}</div>""",
    time="09:03", origin="Hekouns.cn", editors=("Lin Yao",))  # fmt: skip

ENGLISH.add("regional portal, outlet in brackets behind the date", FERRY_EN, "{T} | govt.example", f"""
<div class="artTitle"><h3>{E}</h3></div><div class="infoData">Updated: February 3, 2031 (Hekou Daily)</div><div class="mask">{paragraphs(B)}<p>Copyright © Hekou Daily. All rights reserved.</p></div>""",
    origin="Hekou Daily")  # fmt: skip

ENGLISH.add("daily with reporter, town, outlet and update", FERRY_EN, "{T} - Hekoudaily.example", f"""
<div class="lft_art" id="lft-art"><h1>{E}</h1><div class="info"><span class="info_l">By Lin Yao in Hekou | Hekou Daily | Updated: 2031-02-03 09:03</span><span class="info_r"><a>Share</a></span></div>
<div id="Content">{paragraphs(B)}<figure class="image"><img src="a.jpg"><figcaption>The first ferry leaves. [Photo by Chen Yifan/For Hekou Daily]</figcaption></figure></div></div>""",
    time="09:03", origin="Hekou Daily", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("provincial portal with date, source and font", FERRY_EN, "{T}", f"""
<div class="article"><h3 class="article_title">{E}</h3><div class="article_info">Date: 2031-02-03&nbsp;&nbsp;&nbsp;Source: Hekou Daily&nbsp;&nbsp;&nbsp;Font: <a>A</a> <a>A</a> <a>A</a></div><div class="article_content">{paragraphs(B)}</div><div>Share: WeChat Weibo Facebook</div></div>""",
    origin="Hekou Daily")  # fmt: skip

ENGLISH.add("television with name and time first", FERRY_EN, "{T} - HTN", f"""
<div class="news"><div class="news-section"><a>China</a></div><h1 class="news-title">{E}</h1><div class="news-info"><span class="news-author">Lin Yao</span> <span class="news-time">20:52, 03-Feb-2031</span></div><div id="cmsMainContent">{"".join(f"<div class=text><p>{line}</p></div>" for line in B)}<p>(With input from Hekou News)</p></div></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("western paper with two writers and standfirst", FERRY_EN, "{T} | The Hekou Post", f"""
<main><article><header><h1>{E}</h1><p class="standfirst">Twelve crossings a day at the old fare</p><div class="byline">By <a>Lin Yao</a> and <a>Chen Yifan</a></div><time datetime="2031-02-03T12:52:00Z">3 Feb 2031, 8:52pm</time></header><figure><img src="x.jpg"><figcaption>The ferry. Photo: Handout</figcaption></figure><section>{paragraphs(B)}</section><aside><h4>Read more</h4><a href="/x">Third net festival opens</a></aside></article></main>""",
    head=f'<meta property="og:title" content="{E}"><meta property="article:published_time" content="2031-02-03T12:52:00Z"><meta property="og:site_name" content="The Hekou Post">',
    time="20:52", authors=("Lin Yao", "Chen Yifan"))  # fmt: skip

ENGLISH.add("blog with posted on … by", FERRY_EN, "{T} - Hekou Portal", f"""
<article class="post"><h1 class="entry-title">{E}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2031-02-03T09:03:00+08:00">February 3, 2031</time> by <span class="author vcard"><a>Lin Yao</a></span></div><div class="entry-content">{paragraphs(B)}<p><em>(Edited by Chen Yifan)</em></p></div><div class="sharedaddy">Share this: Twitter Facebook</div></article>""",
    authors=("Lin Yao",), editors=("Chen Yifan",))  # fmt: skip

ENGLISH.add("internet information centre", GRANARY_EN, "{T} - Hekou.org.example", f"""
<div class="wrapper"><div class="apDiv2"><h1>{G}</h1><div id="guild">Hekou Daily, February 3, 2031<div class="sz">Adjust font size: <a>Large</a></div></div><div id="container_txt">{paragraphs(GB)}<p>Follow Hekou.org on <a href="#">Twitter</a> and <a href="#">Facebook</a> to join the conversation.</p></div><div>ChinaNews App Download</div></div></div>""",
    origin="Hekou Daily")  # fmt: skip

ENGLISH.add("party paper online, outlet in brackets before the time", GRANARY_EN, "{T} - Hekou Daily Online", f"""
<div class="w860 d2txtCon"><h1>{G}</h1><div class="origin">(<a href="#">Hekou Daily Online</a>) 09:03, February 03, 2031</div><div class="d2txt_con">{paragraphs(GB)}<p>(Web editor: Lin Yao, Chen Yifan)</p></div></div>""",
    time="09:03", origin="Hekou Daily Online", editors=("Lin Yao", "Chen Yifan"))  # fmt: skip

ENGLISH.add("city daily with zone and credits below", GRANARY_EN, "{T} - TIDE", f"""
<div class="story"><h1 class="story-title">{G}</h1><div class="story-info"><span class="author">Lin Yao</span> <span class="time">20:52 UTC+8, 2031-02-03</span> <span>0</span></div><div class="story-text">{paragraphs(GB)}</div><div class="story-source">Source: TIDE &nbsp;&nbsp; Editor: Chen Yifan</div></div>""",
    time="20:52", origin="TIDE", authors=("Lin Yao",), editors=("Chen Yifan",))  # fmt: skip

ENGLISH.add("magazine with deck, bare name and editor at the end", GRANARY_EN, "{T}", f"""
<div class="detail"><span class="tag">NEWS</span><h1>{G}</h1><div class="summary">How six grain silos became a place to read.</div><div class="by"><a rel="author">Lin Yao</a><span>Feb 03, 2031</span><span>3-min read</span></div><div class="detail-content">{paragraphs(GB)}<p>Editor: Chen Yifan.</p><p>(Header image: The first silo at dusk. Courtesy of Gu Qinghe)</p></div><div>subscribe to our newsletter</div></div>""",
    authors=("Lin Yao",), editors=("Chen Yifan",))  # fmt: skip

ENGLISH.add("public broadcaster", GRANARY_EN, "{T} - HBC News", f"""
<header><nav>{NAV_EN}</nav></header><main id="main-content"><article><h1 id="main-heading">{G}</h1><div data-component="byline-block"><div><time datetime="2031-02-03T12:52:11.000Z">3 February 2031</time></div><div data-testid="byline-contributors"><span>Lin Yao</span><span>East Asia correspondent</span></div></div><figure><img src="a.jpg"><span>Handout</span><figcaption>The six silos were built in the 1950s</figcaption></figure>{"".join(f'<div data-component="text-block"><p class="sc-eb7bd5f6-0">{line}</p></div>' for line in GB)}<div data-component="tags"><h2>Related topics</h2><ul><li><a>Libraries</a></li><li><a>China</a></li></ul></div></article></main>{FOOT_EN}""",
    build=bare, authors=("Lin Yao",),
    head=f'<meta property="og:title" content="{G}"><script type="application/ld+json">{{"@type":"NewsArticle","headline":"{G}","datePublished":"2031-02-03T12:52:11.000Z","dateModified":"2031-02-04T01:00:00.000Z","author":[{{"@type":"Person","name":"Lin Yao"}}]}}</script>')  # fmt: skip

ENGLISH.add("London daily, dots in the time, later change folded away", GRANARY_EN, "{T} | Libraries | The Warden", f"""
<main><article><div data-gu-name="headline"><h1>{G}</h1></div><div data-gu-name="standfirst" class="standfirst"><p>Six silos outside the east gate now hold 120,000 books</p></div><div data-gu-name="meta"><address aria-label="Contributor info"><div><a rel="author" href="/p/linyao">Lin Yao</a> in Wangchuan</div></address><details><summary><span>Mon 3 Feb 2031 12.52 GMT</span></summary>Last modified on Tue 4 Feb 2031 09.10 GMT</details></div>
<div class="article-body-commercial-selector" id="maincontent">{paragraphs(GB[:3])}<aside data-gu-name="sign-up"><h4>Sign up to First Edition</h4><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p></aside>{paragraphs(GB[3:])}</div><ul><li><a>Libraries</a></li><li><a>China</a></li></ul></article></main>""",
    time="20:52", authors=("Lin Yao",),
    head='<meta property="article:published_time" content="2031-02-03T12:52:11.000Z"><meta property="article:author" content="https://www.warden.example/p/linyao">')  # fmt: skip

ENGLISH.add("wire with reporting and editing by", FERRY_EN, "{T} | HNA", f"""
<article data-testid="Article"><h1 data-testid="Heading">{E}</h1><div class="info-content__author-date"><div>By <a rel="author">Lin Yao</a> and <a rel="author">Chen Yifan</a></div><time><span>February 3, 2031</span><span>8:52 PM GMT+8</span><span>Updated 3 hours ago</span></time></div><div class="article-body__content">{paragraphs(FERRY_EN.opening("HEKOU, Feb 3 (HNA) - "))}<p>Reporting by Lin Yao and Chen Yifan; Editing by Gu Qinghe</p><p>Our Standards: The HNA Trust Principles.</p></div><div>Purchase Licensing Rights</div></article>""",
    time="20:52", origin="HNA", authors=("Lin Yao", "Chen Yifan"), editors=("Gu Qinghe",), body=FERRY_EN.opening("HEKOU, Feb 3 (HNA) - "))  # fmt: skip

ENGLISH.add("wire of newspapers, byline in capitals", FERRY_EN, "{T} | Hekou News Agency", f"""
<main class="Page-main"><h1 class="Page-headline">{E}</h1><div class="Page-byline"><div class="Page-authors">By <a>LIN YAO</a></div><div class="Page-dateModified"><span>Updated 8:52 PM GMT+8, February 3, 2031</span></div></div><div class="RichTextStoryBody RichTextBody">{paragraphs(FERRY_EN.opening("HEKOU (HNA) — "))}</div></main>""",
    time="20:52", origin="HNA", authors=("LIN YAO",), body=FERRY_EN.opening("HEKOU (HNA) — "))  # fmt: skip

ENGLISH.add("New York daily with bios and sign-up", GRANARY_EN, "{T} - The Hekou Times", f"""
<article id="story"><header><h1>{G}</h1><p id="article-summary">Six silos, 120,000 books and a crowd of readers.</p><div><p>By <span itemprop="name">Lin Yao</span></p><p>Lin Yao reported from Wangchuan.</p></div><time datetime="2031-02-03T03:00:12-05:00">Feb. 3, 2031</time></header><section name="articleBody">{paragraphs(GB)}</section><div><p>A version of this article appears in print on Feb. 4, 2031, Section A, Page 6. Order Reprints | Today’s Paper | Subscribe</p></div><div class="recirc"><h2>More in Asia</h2><ul>{RELATED_EN}</ul></div></article>""",
    authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("harbour daily with published and updated", GRANARY_EN, "{T} | South Hekou Post", f"""
<div class="page"><h1>{G}</h1><ul class="sum"><li>Six silos hold 120,000 books</li><li>Walls were strengthened but never plastered</li></ul><div class="author"><a rel="author">Lin Yao</a>in Wangchuan</div><div class="stat"><time datetime="2031-02-03T12:52:00.000Z">Published: 8:52pm, 3 Feb 2031</time><time>Updated: 9:10am, 4 Feb 2031</time></div><section data-qa="ContentBody">{paragraphs(GB)}</section><div>Why you can trust SHP</div></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("straits daily in capitals", FERRY_EN, "{T} | The Straits Herald", f"""
<div class="article"><h1 class="headline">{E}</h1><div class="byline"><div class="byline-name">Lin Yao</div><div class="byline-title">China Correspondent</div></div><div class="story-postdate">PUBLISHED<br>Feb 03, 2031, 08:52 PM</div><div class="story-changeddate">UPDATED<br>Feb 04, 2031, 09:10 AM</div><div class="article-content-rawhtml">{paragraphs(FERRY_EN.opening("HEKOU - "))}</div><div>Join The Straits Herald Telegram channel and get the latest breaking news delivered to you.</div></div>""",
    time="20:52", authors=("Lin Yao",), body=FERRY_EN.opening("HEKOU - "))  # fmt: skip

ENGLISH.add("southern Indian daily", FERRY_EN, "{T} - The Hekou Hindu", f"""
<div class="article-section"><h1 class="title">{E}</h1><h2 class="sub-title">Twelve crossings a day at the old fare</h2><p class="publish-time">Updated - February 04, 2031 09:10 am IST - HEKOU</p><p class="publish-time">Published - February 03, 2031 06:22 pm IST</p><div class="author">Lin Yao</div><div class="articlebodycontent" itemprop="articleBody">{paragraphs(B)}<p>Published - February 03, 2031 06:22 pm IST</p></div></div>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("Indian station with edited by and world news", FERRY_EN, "{T}", f"""
<div class="sp-wrp"><h1 itemprop="headline" class="sp-ttl">{E}</h1><nav class="pst-by"><ul class="pst-by_ul"><li>Edited by: <a>Chen Yifan</a></li><li>World News</li><li>Feb 03, 2031 18:22 pm IST</li></ul></nav><div class="sp-cn ins_storybody">{paragraphs(B)}<p><i>(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)</i></p></div></div>""",
    time="20:52", editors=("Chen Yifan",))  # fmt: skip

ENGLISH.add("city portal, name and date glued by a bar", FERRY_EN, "{T}_iHekou", f"""
<div class="con"><div class="tit">{E}</div><div class="zz">By LIN YAO|Feb 03,2031</div><div class="txt">{paragraphs(B)}<p>(Lin Yao, as an intern, also contributed to the report.)</p></div></div>""",
    authors=("LIN YAO",))  # fmt: skip

ENGLISH.add("province portal, year first", FERRY_EN, "{T}", f"""
<div class="art"><h2>{E}</h2><div class="st">2031-February-3&nbsp;&nbsp;&nbsp;Source: Hekougd.com</div><div class="bd">{paragraphs(B)}<p>Reported by Lin Yao</p><p>Edited by Chen Yifan</p></div></div>""",
    origin="Hekougd.com", authors=("Lin Yao",), editors=("Chen Yifan",))  # fmt: skip

ENGLISH.add("cookie banner, modals, comments and share counts", GRANARY_EN, "{T} - The Tide", f"""
<div id="cookie" class="cookie-consent"><p>We use cookies and similar technologies to give you the best experience on our site. By continuing, you agree to our privacy policy and terms of use.</p><button>Accept</button></div><header>{NAV_EN}</header><article class="post-1 post type-post"><h1 class="post-title">{G}</h1><div class="post-meta"><span class="post-date">February 3, 2031</span> <span class="post-author">by <a>Lin Yao</a></span> <span>3 Comments</span> <span>120 Shares</span></div><div class="post-content">{paragraphs(GB[:2])}<p>Read more: <a href="/x">Net festival opens in Tingchao</a></p>{paragraphs(GB[2:])}</div></article><section id="comments" class="comments-area"><h2>3 Comments</h2><ol><li><p>What a lovely idea. I grew up two streets away from those silos and never thought I would read in one of them.</p></li></ol></section><div class="newsletter"><h3>Get the Tide in your inbox</h3><p>Sign up for our weekly letter about small towns and what happens in them.</p></div>{FOOT_EN}""",
    build=bare, authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("next article below without end", FERRY_EN, "{T}", f"""
<main><article class="story"><h1>{E}</h1><p class="byline">By Lin Yao</p><p class="ts">3 February 2031 20:52</p><div class="story__content">{paragraphs(B)}</div></article>
<article class="story next"><h1>{G}</h1><p class="byline">By Gu Qinghe</p><p class="ts">2 February 2031 11:15</p><div class="story__content">{paragraphs(GB)}</div></article></main>""",
    time="20:52", authors=("Lin Yao",))  # fmt: skip

ENGLISH.add("stub before the paywall", GRANARY_EN, "{T} | The Economist of Hekou", f"""
<main><article><span>China | Books in silos</span><h1>{G}</h1><h2>The town kept its walls and filled them with readers</h2><time datetime="2031-02-03T10:00:00Z">Feb 3rd 2031</time><span>|WANGCHUAN</span><div><button>Listen to this story.</button> Enjoy more audio and podcasts on iOS or Android.</div><section>{paragraphs(GB[:2])}</section><div class="paywall"><h3>Subscribe now to continue reading</h3><p>Already a subscriber? Log in</p></div></article></main>""",
    body=GB[:2])  # fmt: skip

ENGLISH.add("television with update line", FERRY_EN, "{T} - HTN", f"""
<div class="news"><h1 class="news-title">{E}</h1><div class="m-info"><div class="news-time">Updated 20:52, 03-Feb-2031</div><div class="news-author-name">HTN</div></div><div class="content" id="cmsMainContent">{"".join(f"<div class='cmsImage'></div><div class='text en'><p>{line}</p></div>" for line in B)}</div><div>SITEMAP</div></div>""",
    time="20:52", origin="HTN")  # fmt: skip

ENGLISH.add("agency of 2016, bars between", FERRY_EN, "{T} - Hekou News | English.hekou.example", f"""
<div class="bt"><h1>{E}</h1></div><div class="wzzy"><i>Source: Hekou News</i> | <i>2031-02-03 20:52:15</i> | <i>Editor: Lin Yao</i></div><div class="content" id="Zoom">{paragraphs(B)}</div><div>KEY WORDS: ferry</div><div>YOU MAY LIKE</div>""",
    time="20:52", origin="Hekou News", editors=("Lin Yao",))  # fmt: skip

ENGLISH.add("byline of an outlet", FERRY_EN, "{T} - Hekou Times", f"""
<div class="article_title">{E}</div><div class="author_share_left"><span class="byline">By Hekou Times</span> <span class="pub_time">Published: Feb 03, 2031 08:52 PM</span></div><div class="article_content"><div class="article_right">{"<br><br>".join(B)}</div></div>""",
    time="20:52", origin="Hekou Times")  # fmt: skip

ENGLISH.add("island agency, names and enditem behind", FERRY_EN, "{T} - Focus Hekou", f"""
<div class="PrimarySide"><h1>{E}</h1><div class="updatetime">02/03/2031 08:52 PM</div><div class="paragraph">{paragraphs(FERRY_EN.opening("Hekou, Feb. 3 (HNA) "))}<p>(By Lin Yao and Chen Yifan)</p><p>Enditem/AW</p></div></div>""",
    time="20:52", origin="HNA", authors=("Lin Yao", "Chen Yifan"), body=FERRY_EN.opening("Hekou, Feb. 3 (HNA) "))  # fmt: skip

ENGLISH.add("translated by, source glued behind", GRANARY_EN, "{T}_Wangchuan, China", f"""
<div class="xl"><h3>{G}</h3><div class="xl-t">Published on:Feb 3, 2031Source: Wangchuan Daily</div><div class="TRS_Editor">{paragraphs(GB)}<p>Translator: Bai LuSource: Wangchuan Daily</p></div></div>""",
    origin="Wangchuan Daily")  # fmt: skip

ENGLISH.add("press office with date above the headline", FERRY_EN, "{T} | County Government", f"""
<div class="press"><div class="press-date">3 February 2031</div><h1>{E}</h1><div class="press-body">{paragraphs(B)}</div><p>ENDS</p><p>Media contact: press@hekou.example</p></div>""")  # fmt: skip

ENGLISH.add("Chinese frame around an English text", FERRY_EN, "{T}_河口县人民政府英文网", f"""
<div class="top">无障碍 | 简体 | 繁體 | 2031年06月18日 星期三</div><div class="title">{E}</div><div class="xx">时间：2031-02-03 09:03 来源：Hekou Daily 字号：大 中 小</div><div class="TRS_Editor">{paragraphs(B)}</div><div>【打印】 【关闭】</div>""",
    time="09:03", origin="Hekou Daily")  # fmt: skip
