"""A twentieth album of pages, English pages, written without sight of the rules.

English channels of provincial governments, English editions of provincial dailies and news networks, regional pages of national outlets.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

TWENTIETH_ENGLISH = Album()


def shell(top: str, bottom: str, *, doctype: str = "<!DOCTYPE html>", attributes: str = "", assets: str = "") -> Build:
    """The shell of one site: its doctype, its style sheets, what stands above and below every article."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""{doctype}
<html{attributes}>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>
{head}
{assets}
</head>
<body>
{top}
{middle}
{bottom}
</body>
</html>"""

    return build


def bullets(*items: str, day: str = "") -> str:
    tail = f"<em>{day}</em>" if day else ""
    return "".join(
        f'<li><a href="./t20310{i}10_{i}77.html" target="_blank">{x}</a>{tail}</li>' for i, x in enumerate(items, 1)
    )


def spaced(lines: tuple[str, ...], style: str = "text-indent: 2em; text-align: justify;") -> str:
    """Paragraphs as the editors' window of a publishing system leaves them."""
    return "\n".join(
        f'<p style="{style}"><span style="font-family: arial; font-size: 16px;">{x}</span></p>' for x in lines
    )


XHTML = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

# 1 ---------------------------------------------------------------- provincial portal, TRS
TRADE = Story(
    "en",
    "Qingluo's foreign trade up 9.4 pct in first two months",
    (
        "Qingluo Province's foreign trade value reached 61.82 billion yuan in the first two months of 2031, up 9.4 percent year on year, according to statistics released by Anshui Customs on March 11.",
        "Of the total, exports stood at 44.17 billion yuan, up 11.2 percent, while imports came in at 17.65 billion yuan, up 5.1 percent.",
        "Private enterprises remained the major driving force, contributing 71.3 percent of the province's total foreign trade. Their imports and exports grew by 13.8 percent to 44.08 billion yuan.",
        "During the period, the province exported 27.3 billion yuan worth of mechanical and electrical products, of which photovoltaic cells and electric forklifts increased by 22.6 percent and 41 percent respectively.",
        "In the next step, Anshui Customs will continue to optimize the business environment at ports and help local enterprises explore diversified markets, said Fu Jianshe, deputy director of the customs.",
    ),
)
TWENTIETH_ENGLISH.add("provincial portal, date before source, style block in the editor's box, bold caption", TRADE, "{T} _ Qingluo Provincial People's Government", f"""
<div class="wrap clearfix">
<div class="location">Your Location: <a href="../../" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">Media Center</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">Qingluo News</a></div>
<div class="xl_box">
<h3 class="xl_title">{TRADE.title}</h3>
<div class="xl_info"><span>Date: 2031-03-12</span><span>Source: Qingluo Daily</span><span class="xl_font">Font: [<a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a>]</span></div>
<div class="xl_con" id="zoom"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-family:Arial;font-size:12pt;}}</style>
<div align="center"><img src="./W020310312351187620054.jpg" width="640" OLDSRC="W020310312351187620054.jpg" /></div>
<div align="center"><b>Forklifts waiting to be shipped at Anshui Port. (Photo by Wei Ke)</b></div>
{paragraphs(TRADE.body)}
</div></div>
<div class="xl_btn"><a href="javascript:window.print()">Print</a><a href="javascript:window.close()">Close</a></div>
<div class="xl_share"><b>Share to:</b><div class="bshare-custom"><a class="bshare-qzone"></a><a class="bshare-weixin"></a></div></div>
</div></div>""",
    head="""<meta name="SiteName" content="Qingluo Provincial People's Government" /><meta name="ArticleTitle" content="Qingluo's foreign trade up 9.4 pct in first two months" /><meta name="PubDate" content="2031-03-12 10:02" /><meta name="ContentSource" content="Qingluo Daily" />""",
    day="2031-03-12", origin="Qingluo Daily",
    build=shell(
        """<div class="topbar"><div class="fl">Wednesday, June 18, 2031</div><div class="fr"><a href="http://www.qingluo.example">中文版</a> | <a href="#">Mobile</a> | <a href="#">Accessibility</a></div></div>
<div class="banner"><img src="/images/enlogo.png" alt="The People's Government of Qingluo Province" /></div>
<div class="nav"><ul><li><a href="/">Home</a></li><li><a href="/a/">About Qingluo</a></li><li><a href="/g/">Government</a></li><li><a href="/m/">Media Center</a></li><li><a href="/i/">Invest in Qingluo</a></li><li><a href="/t/">Culture &amp; Tourism</a></li><li><a href="/s/">Services</a></li></ul></div>""",
        """<div class="foot"><p><a>About Us</a> | <a>Site Map</a> | <a>Contact Us</a></p><p>Sponsored by the General Office of Qingluo Provincial People's Government</p><p>ICP No. 06000123 &nbsp; Website Identification Code: 9600000001</p></div>""",
        doctype=XHTML, attributes=' xmlns="http://www.w3.org/1999/xhtml"',
        assets='<link href="/images/en_style.css" rel="stylesheet" type="text/css" /><script src="/images/jquery-1.8.3.min.js"></script>',
    ))  # fmt: skip

# 2 ---------------------------------------------------------------- coastal province, Hanweb
GOVERNOR = Story(
    "en",
    "Governor Meets Delegation from Sudmark State",
    (
        "On the afternoon of April 1, Governor Shen Yiping met in Linhang City with a delegation led by Karl Oste, Minister President of Sudmark State.",
        "Shen said that Haidong and Sudmark have been sister province and state for 26 years, with fruitful cooperation in machinery manufacturing, vocational education and youth football. He expressed the hope that the two sides would take the opportunity of the anniversary to expand exchanges in green hydrogen and modern agriculture.",
        "Oste thanked Haidong for its hospitality and said that Sudmark is willing to open a second office in the province and welcomes more enterprises from Haidong to invest in his state.",
        "Vice Governor Pei Song and Secretary General Lan Zhiyuan attended the meeting.",
    ),
)
TWENTIETH_ENGLISH.add("Hanweb portal, updated and source with an empty count, meta clock, previous and next", GOVERNOR, "Haidong Provincial People's Government Local News {T}", f"""
<div class="main-bg"><table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" id="c">
<tr><td class="bt_wz"><a href="/index.html">Home</a> &gt; <a href="/col/col1421/index.html">Local News</a></td></tr>
<tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->{GOVERNOR.title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td align="center" class="xx"><span>Updated:2031-04-02</span> <span>Views: <script language="javascript" src="/script/hits.jsp?id=88121"></script></span> <span>Source:<!--<$[信息来源]>begin-->Foreign Affairs Office of Haidong Province<!--<$[信息来源]>end--></span></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
{spaced(GOVERNOR.body)}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td class="pn"><p>Last: <a href="/art/2031/4/1/art_1421_88097.html">Haidong to add 40 bus routes for scenic spots</a></p><p>Next: <a href="/art/2031/4/2/art_1421_88130.html">Spring tea fair opens in Linhang</a></p></td></tr>
</table></div>""",
    head="""<meta name="author" content="lyw"><meta name="contentSource" content="Foreign Affairs Office of Haidong Province"><meta name="Maketime" content="2031-04-03 08:11:52"><meta name="PubDate" content="2031-04-02 17:25">""",
    day="2031-04-02", origin="Foreign Affairs Office of Haidong Province",
    build=shell(
        """<div class="head"><div class="lan"><a>简体</a><a>繁體</a><a class="on">English</a><a>日本語</a></div><img src="/picture/0/logo_en.png"><ul class="dh"><li>Home</li><li>Haidong Profile</li><li>Local News</li><li>Policies</li><li>Investment Guide</li><li>Sister Cities</li><li>Living</li></ul><form action="/jsearch/search.do"><input name="q" value="Search..."></form></div>""",
        """<div class="bottom"><p>Copyright © Haidong Provincial People's Government, All Rights Reserved</p><p>No.9 Chaoyang Road, Linhang City</p><a style="display:none" href="#">大汉版通发布系统</a></div>""",
    ))  # fmt: skip

# 3 ---------------------------------------------------------------- national daily, regional page of a city
PEONY = Story(
    "en",
    "Peony festival lights up ancient Luyang streets",
    (
        "The 38th Luyang Peony Festival got underway on April 15 in the city of Luyang, Central China's Zhongyuan province, and will run until May 10.",
        "More than 1.2 million peony plants of 300 varieties are in bloom in the city's 12 parks, many of which have extended their opening hours to 10 pm.",
        "At the ancient Yuding Gate, visitors dressed in traditional hanfu can watch a drone show every Friday and Saturday evening.",
        "The city has launched a multilingual travel card for overseas visitors, which covers buses, subways and admission to all peony parks for three days.",
    ),
)
TWENTIETH_ENGLISH.add("national daily's city page, host in brackets, updated day, pager under the text", PEONY, "{T}|regional.seaboarddaily.example", f"""
<div class="container cl"><div class="cont-l">
<div class="nav-bread"><a href="index.html">Home</a> / <a href="news.html">Latest</a></div>
<div class="article"><h2 class="article-title">{PEONY.title}</h2>
<p class="article-source">( seaboarddaily.example )</p>
<div class="article-tool"><span class="upd">Updated : 2031-04-17</span><span class="share-wrap"><a class="f" title="Facebook"></a><a class="t" title="Twitter"></a><a class="w" title="WeChat"></a></span></div>
<div class="article-content" id="artcontent">
<p style="text-align: center;"><img src="att/20310417/14feb5e2.jpeg" border="0" alt="peony"></p>
<p style="text-align: center;"><em>Tourists pose for photos among peonies at Wangfu Park in Luyang on April 16. [Photo by Hao Xin/For Seaboard Daily]</em></p>
{paragraphs(PEONY.body)}
<p style="text-align: center;"><img src="att/20310417/14feb5e3.jpeg" border="0"></p>
<p style="text-align: center;"><em>Drones form the shape of a peony above Yuding Gate. [Photo/WeChat account: luyangfabu]</em></p>
</div>
<div class="pages"><span class="cur">1</span> <a href="content_31_2.htm">2</a> <a href="content_31_3.htm">3</a> <a href="content_31_2.htm">Next</a> <a href="content_31_3.htm">&gt;&gt;|</a></div></div></div>
<div class="cont-r"><div class="box"><h3>Photos</h3><ul><li><a><img src="p1.jpg"><p>Terraced fields in Songxi look like mirrors</p></a></li><li><a><img src="p2.jpg"><p>Fishing season reopens on Lu River</p></a></li></ul></div>
<div class="box"><h3>Latest News</h3><ul>{bullets("Luyang airport opens flights to Almara", "Grotto museum wins design prize", "Wheat fields get smart sprinklers")}</ul></div>
<div class="box"><h3>Special</h3><a><img src="sp.jpg"></a></div></div></div>""",
    head='<meta name="keywords" content="peony,Luyang"><meta name="description" content="The 38th Luyang Peony Festival got underway on April 15."><meta name="catalogs" content="1139"><meta name="contentid" content="WS68001f"><meta name="publishdate" content="2031-04-17">',
    day="2031-04-17", origin="seaboarddaily.example",
    build=shell(
        """<div class="header-top"><a href="http://www.seaboarddaily.example"><img src="img/sd_small.png"></a><a class="cn" href="http://www.luyang.example">中文</a></div><div class="header"><img src="img/banner_luyang.jpg" alt="Luyang, China"></div><ul class="mnav"><li>Home</li><li>Latest</li><li>Business</li><li>Travel</li><li>Culture</li><li>Food</li><li>Expats</li><li>Videos</li></ul>""",
        """<div class="links">Links: <a>Luyang Government</a> <a>Zhongyuan Province</a></div><div class="footer"><p>Copyright © Luyang Municipal People's Government. All rights reserved. Presented by Seaboard Daily.</p><p>豫ICP备00000000号-1</p></div>""",
    ))  # fmt: skip

# 4 ---------------------------------------------------------------- city communication centre on WordPress
NOODLE = Story(
    "en",
    "Noodle Master from Bayu Wins Hearts in Three Continents",
    (
        "Bayu - At six in the morning, Tan Hongmei lifts the lid of a pot of chili oil and the whole lane knows that breakfast is near.",
        "The 44-year-old has taught the making of Bayu noodles to 2,600 students from 31 countries since she opened her workshop beside the old cableway station in 2022.",
        "A Bowl with 20 Seasonings",
        "A proper bowl takes more than 20 seasonings, from fermented soybeans to Sichuan pepper, and they must go in before the noodles do. “Get the order wrong and you get another dish,” said Tan.",
        "Her students carry the recipe home. One of them, Pedro Lima, runs two noodle bars in Porto Novo, and another sells 300 bowls a day from a truck in Nairobi.",
        "From Lane to Label",
        "In 2030, the output value of the city’s noodle industry exceeded 60 billion yuan. A standard for ready-to-cook noodles took effect in March, which makes it easier to export.",
        "“I want people to taste the lane, not only the chili,” said Tan.",
    ),
)
TWENTIETH_ENGLISH.add("WordPress of a city, writer and day with a bar, headings, related link and editors inside", NOODLE, "{T} - iBayu", f"""
<main id="content" class="site-main"><article id="post-90817" class="post-90817 post type-post status-publish format-standard has-post-thumbnail hentry category-life">
<nav class="rank-math-breadcrumb"><p><a href="https://www.ibayu.example">iBayu</a><span class="separator"> » </span><a href="/life/">Life</a><span class="separator"> » </span><span class="last">{NOODLE.title}</span></p></nav>
<h1 class="entry-title">{NOODLE.title}</h1>
<div class="entry-meta">By <a class="url fn n" href="/author/rqh/">RONG, QIHANG</a>|<span class="posted-on">May 30, 2031</span></div>
<div class="entry-content">
<p>{NOODLE.body[0]}</p>
<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2031/05/tan-1024x683.jpg" class="wp-image-90820"/><figcaption class="wp-element-caption">Tan Hongmei shows a student how to season a bowl. (Photo/Rong Qihang)</figcaption></figure>
<p>{NOODLE.body[1]}</p>
<h3 class="wp-block-heading"><strong>{NOODLE.body[2]}</strong></h3>
<p>{NOODLE.body[3]}</p><p>{NOODLE.body[4]}</p>
<h3 class="wp-block-heading"><strong>{NOODLE.body[5]}</strong></h3>
<p>{NOODLE.body[6]}</p><p>{NOODLE.body[7]}</p>
<p>(Edited by Fei Lan)</p>
<div class="crp_related"><h3>Related Stories</h3><ul><li><a>Hotpot on Rails: A Dinner Train Leaves Bayu Every Night</a></li><li><a>Expats Learn to Play the Lusheng Pipe</a></li></ul></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a rel="tag">Bayu Noodles</a>, <a rel="tag">Intangible Heritage</a></span><div class="sharedaddy">Share this: <a>Facebook</a> <a>X</a> <a>Email</a></div></footer></article>
<div id="comments" class="comments-area"><h3 id="reply-title">Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p><textarea name="comment"></textarea></form></div></main>
<aside id="secondary"><section class="widget"><h2>Most Popular</h2><ul>{bullets("Ten Walks Along the Two Rivers", "144-Hour Transit: What to Know")}</ul></section><section class="widget"><h2>Contact</h2><p>Submit your story: news@ibayu.example</p></section></aside>""",
    head='<meta property="og:type" content="article"/><meta property="article:published_time" content="2031-05-30T17:41:09+08:00"/><meta property="og:site_name" content="iBayu"/>',
    day="2031-05-30", authors=("RONG, QIHANG",), editors=("Fei Lan",),
    build=shell(
        """<header class="site-header"><a class="custom-logo-link" href="/"><img src="/wp-content/uploads/logo.png" alt="iBayu"></a><ul class="menu"><li>Home</li><li>News</li><li>Life</li><li>Travel</li><li>Business</li><li>Videos</li><li>iBayu Specials</li></ul><button class="search-toggle">Search</button></header>""",
        """<footer class="site-footer"><p>iBayu is the official English website of Bayu. Bayu International Communication Center.</p><p>Copyright © 2031 iBayu. All Rights Reserved.</p></footer>""",
        doctype="<!doctype html>", attributes=' lang="en-US"', assets='<link rel="stylesheet" href="/wp-content/themes/icity/style.css?ver=6.2">',
    ))  # fmt: skip

# 5 ---------------------------------------------------------------- provincial English news network, glued labels
FREIGHT = Story(
    "en",
    "First fresh-fruit express train from Dianhe reaches northern cities",
    (
        "KUNZHOU, May 7 (Xinnan) -- A refrigerated express train loaded with 520 tonnes of blueberries, mangoes and cut flowers left southwest China's Dianhe Province on Wednesday morning for five cities in the north.",
        "The train takes 38 hours to cover 3,100 km, 20 hours less than trucks, and costs around 30 percent less, according to the Kunzhou Railway Bureau.",
        "It will run twice a week until the end of the harvest in August.",
        'Blueberry grower Yang Guangcai said his berries used to lose a tenth of their weight on the road. "Now they arrive the way they left," he said.',
    ),
)
TWENTIETH_ENGLISH.add("provincial news network, published on glued to the source, dateline of an agency", FREIGHT, "{T}-Dianhe Gateway", f"""
<div class="content_wrap"><div class="crumbs">Location: <a>Home</a>&gt;<a>News</a>&gt;<a>Dianhe</a></div>
<div class="left_con"><div class="art_title">{FREIGHT.title}</div>
<div class="art_time"><i>Published on:May 08, 2031</i><i>Source: Xinnan Net</i></div>
<div class="art_text">
<p align="center"><img src="/upload/resources/image/2031/05/08/1204.jpg" /></p>
{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in FREIGHT.body)}
</div>
<div class="art_end"><div class="jiathis_style"><a class="jiathis_button_fb"></a><a class="jiathis_button_twitter"></a></div></div>
<dl class="art_about"><dt>Related News</dt><dd><a>Flower auction hall in Kunzhou doubles its floor</a></dd><dd><a>Border market reopens after rebuilding</a></dd><dd><a>Coffee growers of Baoling sell online</a></dd></dl></div>
<div class="right_con"><div class="r_tit">TOP NEWS</div><ul>{bullets("Lake Erhu sees return of red-billed gulls", "Old tram line becomes park", "Ethnic song contest draws 90 teams", day="05-07")}</ul><div class="r_tit">VIDEO</div><a><img src="/v.jpg">One minute in a Bai kitchen</a></div></div>""",
    day="2031-05-08", origin="Xinnan Net",
    build=shell(
        """<div class="t_top"><div class="w1200"><a>中文</a><a>ລາວ</a><a>မြန်မာ</a><a>ภาษาไทย</a><span id="jnkc"></span></div></div><div class="t_logo"><img src="/images/logo.gif"></div><div class="t_nav">HOME | NEWS | CULTURE | TRAVEL | SOUTH ASIA &amp; SOUTHEAST ASIA | BUSINESS | LIFE | VIDEO</div>""",
        """<div class="b_foot"><p>About us | Contact us | Friendly links</p><p>Dianhe Gateway: the official English site of Dianhe Daily Press Group. Tel: 0000-64100000 Email: gateway@dianhe.example</p><p>Copyright 2014-2031. All rights reserved</p></div>""",
    ))  # fmt: skip

# 6 ---------------------------------------------------------------- municipality news net, labels under the headline
BRIDGE = Story(
    "en",
    "Shuangjiang's 100th Yangtze Crossing to Open at Month End",
    (
        "SHUANGJIANG (SJNEWS)--The Huangtong Bridge, the 100th crossing over the Yangtze River in Shuangjiang, will open to traffic on June 28, the municipal transport commission said on June 9.",
        "With a main span of 1,020 meters, the suspension bridge carries six lanes of road on its upper deck and a metro line on its lower deck.",
        "Load tests with 96 trucks were finished last weekend. Workers are now painting lane markings and testing the lighting.",
        "After the opening, the drive between Huangtong Old Town and the airport will be shortened from 55 minutes to 22. (Reporters: Lai Zhou and Mo Siyuan)",
    ),
)
TWENTIETH_ENGLISH.add("municipal news net, author, source, time and editor labels in a row, reporters in the last brackets", BRIDGE, "{T}_Shuangjiang News", f"""
<div class="box w1000"><div class="lj"><a href="http://www.sjnews.example/">SJNEWS</a> &gt; <a>Local</a></div>
<div class="con_left fl"><h1 class="biaoti">{BRIDGE.title}</h1>
<div class="xinxi"><span>Source:Shuangjiang Daily</span> <span>Time:2031-06-10 08:47:31</span> <span>Editor:Ye Xiaoman</span></div>
<div class="fenxiang"><span>Share</span><div class="social-share" data-sites="facebook,twitter,wechat"></div></div>
<div class="zhengwen" id="main_text">
<p style="text-align:center"><img src="/picture/202306/10/6d1.jpg"/></p>
<p style="text-align:center;font-size:13px;color:#888">The Huangtong Bridge seen from the south bank on June 8. (Photographed by Xiong Pan)</p>
{paragraphs(BRIDGE.body)}
</div>
<div class="ewm"><img src="/ewm.png"><p>Scan the code to follow us</p></div></div>
<div class="con_right fr"><h4>Hot News</h4><ul class="hot">{bullets("Twelve metro stations to get cooling mist", "Night market by the river extends hours", "Dragon boat teams start training")}</ul><h4>Topics</h4><a><img src="/zt.png"></a></div></div>""",
    head='<meta name="author" content="yxm"><meta name="source" content="Shuangjiang Daily">',
    day="2031-06-10", time="08:47", origin="Shuangjiang Daily", authors=("Lai Zhou", "Mo Siyuan"), editors=("Ye Xiaoman",),
    build=shell(
        """<div class="dingbu"><div class="w1000"><a>设为首页</a> <a>中文</a> <a>Français</a></div></div><div class="daohang w1000"><a>Home</a><a>Local</a><a>China</a><a>World</a><a>Photo</a><a>Travel</a><a>Expat</a><a>Features</a></div>""",
        """<div class="dibu"><p>Shuangjiang News Net Copyright © 2000-2031. 渝ICP备00000001号</p><p>Report hotline: 000-67150000</p></div>""",
    ))  # fmt: skip

# 7 ---------------------------------------------------------------- central province, news portal with translator
RICE = Story(
    "en",
    "Double-cropping Rice Transplanting Fully Underway in Xiangchu",
    (
        "Transplanting of early rice has been in full swing across Xiangchu in recent days. As of April 20, 13.1 million mu (about 873,000 hectares) had been planted, accounting for 72 percent of the plan.",
        "In Hengjiang County, 460 rice transplanters have been put into use. A machine can finish 50 mu a day, which equals the work of 30 people.",
        "The province has allocated 1.06 billion yuan as subsidies for double-cropping rice this year and sent 3,400 technicians to villages.",
    ),
)
TWENTIETH_ENGLISH.add("news portal of a province, updated to the second, source and translator glued below", RICE, "{T} - Xiangchu English Portal", f"""
<div class="m_wrap"><div class="m_bread"><a>English Channel</a> » <a>News</a> » <span>Content</span></div>
<div class="m_left"><div class="m_head"><h1>{RICE.title}</h1><p class="m_sub"><span>Updated:2031-04-21 16:08:42</span><a class="m_comment" href="#">Comments</a></p></div>
<article class="m_article">
<section>{spaced(RICE.body, "text-align: justify; line-height: 1.8em;")}</section>
<p style="text-align: right;">Translator: Ning Minsi<br/>Source: Xiangchu Daily</p>
</article>
<div class="m_foot"><a class="zan">Like <i>0</i></a><a class="shou">Favorite</a></div></div>
<div class="m_right"><h5>Ranking</h5><ol><li><a>Orange Isle fireworks to resume</a></li><li><a>Hospital opens window for international patients</a></li><li><a>Old embroidery, new labels</a></li></ol><div class="ad"><img src="/ad/300x250.jpg"></div></div></div>""",
    day="2031-04-21", time="16:08", origin="Xiangchu Daily",
    build=shell(
        """<header class="m_top"><img src="/en/logo.png"><ul><li>Home</li><li>News</li><li>Government</li><li>Travel</li><li>Expats</li><li>Special</li></ul></header>""",
        """<footer class="m_bottom"><p>Sponsored by: Information Office of Xiangchu Province. Undertaken by: Hongwang.</p><p>All Rights Reserved.</p></footer>""",
        assets='<link rel="stylesheet" href="/static/en/css/content.css?v=3">',
    ))  # fmt: skip

# 8 ---------------------------------------------------------------- southern province, app-era English news centre
CHIP = Story(
    "en",
    "Lingdong's low-altitude economy takes off: drone couriers serve 11 cities",
    (
        "A cup of iced tea ordered from a rooftop in Pengcheng reached its customer eight minutes later on Saturday. It was the two-millionth parcel carried by drones in Lingdong this year.",
        "The province now has 412 drone routes in 11 cities, according to figures published at the Low-Altitude Economy Expo, which closed on Sunday in Suizhou.",
        '"We\'re no longer asking whether drones can deliver, but what they should deliver," said Yuan Kai, vice president of Skyhop, which runs 130 of the routes.',
        "Blood, documents and fresh lychees are next on the list. Hospitals in Foyang began sending samples by drone in April, and the orchards of Maonan hope to follow before the harvest.",
        "Under a three-year plan released in May, Lingdong will build 300 take-off sites and four test ranges by 2033.",
        "The expo attracted 380 exhibitors and orders worth 27.4 billion yuan.",
    ),
)
TWENTIETH_ENGLISH.add("southern news centre, day with minutes alone above, credits stacked at the end", CHIP, "{T}", f"""
<div class="g-main"><div class="g-crumb"><a>Home</a><i>/</i><a>Technology</a></div>
<div class="g-article"><h1 class="g-title">{CHIP.title}</h1>
<div class="g-info"><span class="g-date">2031-06-02 10:15</span><div class="g-share"><i class="icon-wx"></i><i class="icon-fb"></i><i class="icon-tw"></i><div class="qr-pop">Scan to share on WeChat</div></div></div>
<div class="g-content" id="article_inbox">
<div class="m-pic"><img src="https://img.lingdongtoday.example/31/0602/a.png"><p class="m-picdesc">A drone leaves the Skyhop hub in Pengcheng. [Photo: Lingdong Today]</p></div>
{paragraphs(CHIP.body[:3])}
<div class="m-pic"><video controls poster="/v/poster.png"></video></div>
{paragraphs(CHIP.body[3:])}
<p>Reporter | Abby Guan, Kong Lize (intern)</p>
<p>Photo | Nie Hua</p>
<p>Editor | Mona Weng, Steven Yip</p>
</div></div>
<div class="g-next"><div class="g-next-t">Related News</div><a href="/node_1/a1.shtml">Lychee diplomacy: a fruit finds its way abroad</a><a href="/node_1/a2.shtml">Suizhou opens first air taxi counter</a></div>
<div class="g-cmt"><p>Comments</p><textarea placeholder="Say something..."></textarea><button>Submit</button></div></div>
<div class="g-app"><img src="/appqr.png"><span>Download the Lingdong Today APP</span></div>""",
    head='<meta property="og:title" content="Lingdong\'s low-altitude economy takes off: drone couriers serve 11 cities"><meta property="og:image" content="https://img.lingdongtoday.example/31/0602/a.png">',
    day="2031-06-02", time="10:15", authors=("Abby Guan", "Kong Lize"), editors=("Mona Weng", "Steven Yip"),
    build=shell(
        """<div class="g-top"><a class="logo">Lingdong Today</a><ul><li>News</li><li>Bay Area</li><li>Technology</li><li>Culture</li><li>Life</li><li>Opinion</li></ul><a class="login">Sign in</a></div>""",
        """<div class="g-footer"><a>About Us</a><a>Contact Us</a><p>©2005-2031 Lingdong Today, Nanyue Newspaper Media Group. All rights reserved.</p></div>""",
    ))  # fmt: skip

# 9 ---------------------------------------------------------------- news agency, provincial channel of the 2010s
SKYLARK = Story(
    "en",
    "Endangered storks nest on power towers in northeast China wetland",
    (
        "HARSHAN, March 24 (Xinnan) -- Forty-two pairs of oriental storks have built their nests on power transmission towers in the Sanhe Wetland in northeast China's Longbei Province this spring, up from 29 last year.",
        "The birds, under first-class state protection in China, began to arrive in late February.",
        "Workers of the local grid company have fixed wooden platforms to 60 towers so that the nests stay clear of the lines.",
        '"They come back to the same tower each year, so we treat them as tenants," said Guo Tieshan, head of the maintenance team.',
        "There are around 9,000 oriental storks in the world, most of which breed in the border area of China and Russia.",
    ),
)
TWENTIETH_ENGLISH.add("agency's provincial channel, source, clock and login of an editor in bars, ending word glued on", SKYLARK, "{T} - Xinnan | English.xinnan.example", f"""
<div class="main clearfix"><div class="conLeft">
<div class="wzzy"><h1 class="bt">{SKYLARK.title}</h1>
<div class="wzxx"><i class="source">Source: Xinnan</i><i class="time">2031-03-24 19:12:30</i><i class="bianji">|<span class="bj">Editor: huaxin</span></i></div>
<div class="vidshare"><a class="fb"></a><a class="tw"></a></div>
<div class="content">
{"".join(f"<p>{x}</p>" for x in SKYLARK.body[:-1])}<p>{SKYLARK.body[-1]} Enditem</p>
</div>
<div class="artimg"><a>KEY WORDS: storks</a></div>
<div class="zanbtn"><div class="share">EXPLORE XINNANNET</div></div></div>
<div class="xgwz"><h2>Related News</h2><ul>{bullets("Across China: Ice fishers turn lake guides", "Longbei issues blizzard alert", "Cranes pass through Sanhe in record numbers")}</ul></div></div>
<div class="conRight"><div class="zxbt">MOST VIEWED</div><ul><li>Two space crews meet in orbit</li><li>Desert highway gets tree belt</li></ul><div class="back">Back to Top</div><div class="top-close">Close</div></div></div>
<div class="fix-code">010020070750000000000000011100001382390011</div>""",
    head='<meta name="publishid" content="1310400811"><meta name="source" content="Xinnan"><meta name="keywords" content="storks">',
    day="2031-03-24", time="19:12", origin="Xinnan", editors=("huaxin",),
    build=shell(
        """<div class="top2015"><div class="nav clearfix"><img src="/logo2015.png"><a>Home</a><a>Asia &amp; Pacific</a><a>Europe</a><a>Africa</a><a>North America</a><a>Photos</a><a>Video</a></div><div class="dqchannel">LONGBEI CHANNEL</div></div>""",
        """<div class="foot2015"><p>Copyright © 2000-2031 XINNANNET.example All rights reserved.</p></div>""",
    ))  # fmt: skip

# 10 --------------------------------------------------------------- news agency, newer layout with two heads
BOAT = Story(
    "en",
    "Shipyard in Dongwan delivers ammonia-fueled bulk carrier",
    (
        "DALING, May 17 (Xinnan) -- A 210,000-tonne bulk carrier fueled by ammonia was delivered on Saturday in Dongwan, a port city in northeast China's Liaohai Province.",
        "The vessel, 299.9 meters long and 50 meters wide, can sail 24,000 nautical miles without bunkering, said the shipbuilder, Dongwan Heavy Industry.",
        "It was ordered by a Greek shipping company, which has ordered five more of the type.",
        "Orders in hand at the yard stretch into 2035.",
    ),
)
TWENTIETH_ENGLISH.add("agency's newer layout, desktop and mobile heads both in the page, closing bracket of the editor", BOAT, "{T}-Xinnan", f"""
<div class="header domPC"><div class="head-info"><div class="columBox"><span class="home"><a href="http://english.xinnan.example">Home</a></span><span class="colum">China</span></div><div class="sharebox"><span>Share</span></div></div>
<div class="head-line clearfix"><h1><span class="title">{BOAT.title}</span></h1><div class="header-source"><span class="src">Source: Xinnan</span><span class="bj">Editor: linlang</span><span class="tm">2031-05-17 16:09:45</span></div></div></div>
<div class="header domMobile" style="display:none"><h1>{BOAT.title}</h1><div class="infoBox"><div class="source">Source: Xinnan</div><div class="editor">Editor: linlang</div><div class="time">2031-05-17 16:09:45</div></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">
<p><img id="a01" src="20310517a01.jpg"></p><p class="pictext">The ammonia-fueled carrier at a dock in Dongwan, northeast China's Liaohai Province, May 16, 2031. (Photo by Hou Yang/Xinnan)</p>
{paragraphs(BOAT.body)}</span>
<div id="articleEdit"><span class="tiyi1"><a href="javascript:void(0);">【Correction】</a></span></div></div>
<div class="nextpage clearfix"></div><div class="columBox domPC book"><h2>Comments</h2></div></div>
<div class="main-right right"><div class="columBox"><h3>Photo</h3><ul>{bullets("Salt pans of Dongwan from above", "Spring market on the ice edge")}</ul></div></div></div>""",
    head='<meta name="publishdate" content="2031-05-17"><meta name="source" content="Xinnan">',
    day="2031-05-17", time="16:09", origin="Xinnan", editors=("linlang",),
    build=shell(
        """<div class="topAd"></div><div class="nav domPC"><ul><li>Latest</li><li>Video</li><li>Photo</li><li>China</li><li>World</li><li>Biz</li><li>Sports</li><li>Culture</li></ul></div>""",
        """<div class="foot"><p>Produced by Xinnannet. Copyright © 2000 - <span id="yr">2031</span></p></div>""",
        assets='<script>var pageurl = "20310517/3f2a7c/c.html";</script>',
    ))  # fmt: skip

# 11 --------------------------------------------------------------- national news service
TOMB = Story(
    "en",
    "Bamboo slips from 2,100-year-old tomb reveal medicine recipes",
    (
        "(ENS) -- Archaeologists have deciphered 214 medical recipes on bamboo slips unearthed from a Western Han Dynasty (202 BC-AD 25) tomb in Jingchu Province, the provincial institute of archaeology said Monday.",
        "The slips, 736 in number, were found in a lacquer box in 2028. They had been soaked in groundwater for more than two millennia.",
        "Among the recipes are remedies for coughs, toothaches and bites of horses, along with instructions on when to gather herbs.",
        "Infrared scanning took 14 months. The results will be published in five volumes, the first of which comes out in autumn.",
    ),
)
TWENTIETH_ENGLISH.add("national news service, clock, outlet and editor with spaced colon, app banner, font keys", TOMB, "{T}", f"""
<div class="pagebody"><div class="spgl"><a href="/">Home</a> &gt;&gt; <a>Culture</a></div>
<div class="contentleft fl"><h4 class="header"></h4><p class="header3 newstit">{TOMB.title}</p>
<p class="subtext"><span class="headinfo">2031-05-12 14:41:13</span><span class="headinfo"><a>ENS</a></span><span class="headinfo">Editor : Li Yanru</span><span class="download_app"><a href="/app.html"><img src="/fileftp/app.png">ENS App Download</a></span></p>
<div class="content_fl"><div class="img"><img src="/part/p1.jpg"></div><div class="imgtit">Part of the bamboo slips unearthed in Jingchu Province. (Photo: Jingchu Institute of Archaeology)</div>
{paragraphs(TOMB.body)}
</div>
<div class="link"></div>
<div class="relatednews"><h3>Related news</h3><ul><li><a>Bronze kitchen found in Ba-style grave</a></li></ul></div>
<div class="share"><span>Share</span><a>Facebook</a><a>Twitter</a><a>LinkedIn</a><a>WeChat</a></div></div>
<div class="contentright fr"><div class="tit">MOST POPULAR</div><ul class="pop">{bullets("Panda sends keeper's broom over fence", "Rescue team returns from Kalmar", "New rail timetable from July 1")}</ul><div class="tit">MORE</div><a>Video</a><a>LINE</a><div class="back_top">Back to top <span>About Us</span> | <span>Jobs</span> | <span>Contact Us</span> | <span>Privacy Policy</span></div></div></div>""",
    day="2031-05-12", time="14:41", origin="ENS", editors=("Li Yanru",),
    build=shell(
        """<div class="topnav"><a href="/"><img src="/img/logo.jpg"></a><div class="menu_list">Home | News | Photo | Business | Culture | Society | Travel | Learning Chinese | Video</div><div class="fs">Text: <a>A</a> <a>A</a> <a>A</a></div></div>""",
        """<div class="foot"><p>Copyright ©1999-2031 Ensnews. All rights reserved. Reproduction in whole or in part without permission is prohibited.</p><p>[网上传播视听节目许可证(0100000)] [京ICP证000000号]</p></div>""",
    ))  # fmt: skip

# 12 --------------------------------------------------------------- English daily of a big coastal city
METRO = Story(
    "en",
    "Hushang's 'silent carriages' win over commuters",
    (
        "Three months after Hushang Metro turned one carriage on each Line 2 train into a silent zone, nine out of 10 passengers want it to stay, a survey published on Thursday showed.",
        "Passengers in the carriage are asked to wear headphones, to take calls elsewhere and to keep voices low. There are no fines, just stickers on the doors and an announcement at each terminal.",
        '"In the first week I told people off twice a trip. Now the other passengers do it with a look," said conductor Bao Wenting.',
        "Noise in the carriages has fallen by 6 decibels on average, measurements show. Complaints about loud videos dropped by 43 percent on the whole line.",
        "Lines 9 and 13 will follow on July 1.",
    ),
)
TWENTIETH_ENGLISH.add("city daily online, writer and zone in the head, lead box, source and editor under the text", METRO, "{T}", f"""
<div class="c-wrap"><div class="c-section"><a href="/news/metro/">News / Metro</a></div>
<article class="c-detail"><h1>{METRO.title}</h1>
<div class="c-byline"><div class="avatar"><img src="/a/jq.png"></div><span class="name">Jin Qianyi</span><span class="dt">20:33 UTC+8, 2031-05-15</span><span class="n">&nbsp;0</span></div>
<div class="c-lead">A trial on Hushang Metro's busiest line shows that asking nicely can be enough.</div>
<div class="c-meta2"><span class="name">Jin Qianyi</span>&nbsp;|&nbsp;20:33 UTC+8, 2031-05-15</div>
<div class="c-body"><div class="img-c"><img src="https://obj.hushangtimes.example/2031/05/15/1.jpg"><div class="tt"><p>Xie Dong / HT</p><p>A sticker marks the silent carriage of a Line 2 train.</p></div></div>
{"".join(f"<div><p>{x}</p></div>" for x in METRO.body)}
<div class="c-end"><span>Source: HUSHANG TIMES</span> &nbsp; <span>Editor: Ke Jieyu</span></div></div>
<div class="c-tags"><a>Hushang Metro</a><a>Line 2</a></div></article>
<div class="c-special"><h3>Special Reports</h3><a><img src="s.jpg">Along the Wusha Creek</a></div><div class="c-follow">Follow Us <i class="wx"></i><i class="fb"></i></div></div>""",
    head='<meta name="description" content="A trial on Hushang Metro\'s busiest line shows that asking nicely can be enough."><meta property="og:site_name" content="HT">',
    day="2031-05-15", time="20:33", origin="HUSHANG TIMES", authors=("Jin Qianyi",), editors=("Ke Jieyu",),
    build=shell(
        """<header class="c-h"><a class="logo">HT</a><nav><a>News</a><a>Biz</a><a>City Life</a><a>Feature</a><a>Opinion</a><a>Viral</a></nav><div class="c-login">Log in / Sign up</div></header>""",
        """<footer class="c-f"><p>Any content on this site is copyrighted © 1999- HT. 沪ICP备00000000号-3</p><p>Internet illegal information reporting: 000-52920000</p></footer>""",
    ))  # fmt: skip

# 13 --------------------------------------------------------------- special zone daily
EXPATS = Story(
    "en",
    "Overseas students design benches for Hongling bay park",
    (
        "TWELVE benches designed by students from nine countries were installed in Hongling Bay Park over the weekend.",
        "The students of the Pengcheng Institute of Design had two months and a budget of 3,000 yuan (US$430) for each bench. Recycled oyster shells had to be part of the material.",
        "“People can sit back to back or side by side on mine, depending on their mood,” said Amina Farouk from Egypt, whose wave-shaped bench faces the pier.",
        "Residents may vote for their favorite until June 15 by scanning the code on the backrest. (Chen Luo)",
    ),
)
TWENTIETH_ENGLISH.add("special zone daily, writer, editor, from and updated labels in one line, writer again at the end", EXPATS, "{T}_EYESPENGCHENG", f"""
<div class="news-con"><div class="news-pos">EYESPENGCHENG &gt; <a>Culture</a></div><div class="news-l">
<h1 class="h1">{EXPATS.title}</h1>
<p class="news-by"><span>Writer: Chen Luo</span> | <span>Editor: Zhang Shan</span> | <span>From: Pengcheng Post</span> | <span>Updated: 2031-05-27 09:30</span></p>
<div class="bdsharebuttonbox"><a class="bds_more"></a></div>
<div class="news-text">{"".join(f'<p style="text-align: left;">{x}</p><p>&nbsp;</p>' for x in EXPATS.body[:2])}
<p style="text-align: center;"><img src="./W020310527.jpg"></p><p style="text-align: center;"><font size="2">Amina Farouk tries out her bench. Chen Luo</font></p>
{"".join(f'<p style="text-align: left;">{x}</p><p>&nbsp;</p>' for x in EXPATS.body[2:])}</div>
<div class="news-app"><img src="/app2.png"><p>Scan to download our app</p></div></div>
<div class="news-r"><h3>Most Viewed</h3><ul>{bullets("New bus links two ports", "Tap-and-go for foreign cards", "Where to see the fireflies")}</ul><h3>E-paper</h3><img src="/epaper.jpg"></div></div>""",
    day="2031-05-27", time="09:30", origin="Pengcheng Post", authors=("Chen Luo",), editors=("Zhang Shan",),
    build=shell(
        """<div class="eh"><img src="/eyelogo.png"><ul><li>Home</li><li>News</li><li>Business</li><li>Culture</li><li>Expats</li><li>Life</li><li>Guide</li></ul></div>""",
        """<div class="ef">Pengcheng Press Group, Copyright 2016-2031, All Rights Reserved. 粤ICP备00000000号</div>""",
    ))  # fmt: skip

# 14 --------------------------------------------------------------- western province, no day in print
HIGHLAND = Story(
    "en",
    "Rural Tourism Brings New Life to Highland Village",
    (
        "At the foot of Mount Gyalam, the village of Norbu has 67 households, and 41 of them now run homestays.",
        "“Ten years ago we had barley and yaks, and nobody stayed the night,” said Pasang, head of the village. In 2030 the village received 38,000 visitors and earned 5.2 million yuan from tourism.",
        "The county government paved the road, built a sewage station and trained 90 villagers in cooking and service. Each homestay pays three percent of its income into a fund for the elderly.",
    ),
)
TWENTIETH_ENGLISH.add("western portal, no day in print, source line alone, day in a meta tag", HIGHLAND, "{T}-The People's Government of Yurong Autonomous Region", f"""
<div class="sub_main"><div class="sub_nav"><h2>News</h2><ul><li class="on"><a>Latest News</a></li><li><a>Announcements</a></li><li><a>Photos</a></li></ul></div>
<div class="sub_con"><div class="bread">Home &gt; News &gt; Latest News</div>
<ucaptitle><h1>{HIGHLAND.title}</h1></ucaptitle>
<div class="sm">Source: Yurong Daily <span class="wx">WeChat</span><span class="wb">Weibo</span></div>
<ucapcontent><div id="UCAP-CONTENT">{spaced(HIGHLAND.body)}</div></ucapcontent>
<p class="fj"></p></div></div>""",
    head="""<meta name="SiteName" content="The People's Government of Yurong Autonomous Region"><meta name="ArticleTitle" content="Rural Tourism Brings New Life to Highland Village"><meta name="PubDate" content="2031-05-06 11:20:00"><meta name="ColumnName" content="Latest News">""",
    day="2031-05-06", origin="Yurong Daily",
    build=shell(
        """<div class="yr_head"><img src="/yurong/xhtml/images/en/logo.png"><ul><li>Home</li><li>Overview</li><li>News</li><li>Government</li><li>Tourism</li><li>Investment</li></ul></div>""",
        """<div class="yr_foot"><p>Sponsored by the General Office of the People's Government of Yurong Autonomous Region</p><p>Copyright © 2018 All rights reserved</p><p>Best viewed with 1366*768</p></div>""",
    ))  # fmt: skip

# 15 --------------------------------------------------------------- provincial government, a notice of policy
VISA = Story(
    "en",
    "Notice on Facilitating Payment and Lodging for Overseas Visitors in Minnan Province",
    (
        "People's governments of all cities and counties, departments and institutions directly under the provincial government:",
        "In order to make it more convenient for overseas visitors to travel, study and do business in the province, the following notice is hereby given with the approval of the provincial government.",
        "I. Payment",
        "1. By the end of September 2031, all scenic spots at or above 4A level, museums and three-star hotels shall accept overseas bank cards.",
        "2. No merchant may refuse cash. Complaints will be handled within three working days.",
        "II. Lodging",
        "3. Hotels shall not turn away guests on the grounds that they hold foreign passports.",
        "4. Front desks shall be able to register the following documents:",
        "Document",
        "Holder",
        "Passport",
        "All foreign nationals",
        "Permanent resident ID card",
        "Foreign permanent residents",
        "III. Implementation",
        "5. This notice shall take effect as of July 1, 2031.",
        "General Office of Minnan Provincial People's Government",
        "June 5, 2031",
    ),
)
_visa_table = f'<table border="1" cellspacing="0"><tbody><tr><td>{VISA.body[8]}</td><td>{VISA.body[9]}</td></tr><tr><td>{VISA.body[10]}</td><td>{VISA.body[11]}</td></tr><tr><td>{VISA.body[12]}</td><td>{VISA.body[13]}</td></tr></tbody></table>'
TWENTIETH_ENGLISH.add("provincial policy page, notice with a table, signature and day, release label above", VISA, "{T} - Minnan Government", f"""
<div class="w1100 detail-page"><div class="path"><span>Current position:</span><a>Home</a>-<a>Policies</a>-<a>Normative Documents</a></div>
<h1 class="dt-tit">{VISA.title}</h1>
<div class="dt-bar"><div class="l"><span>Release time: 2031-06-09 15:00</span><span>Source: General Office of the Provincial Government</span><span>Hits: <b id="hits"></b></span></div><div class="r"><a class="big">A+</a><a class="small">A-</a><a class="dy">Print</a></div></div>
<div class="dt-con article_con">
{paragraphs(VISA.body[:2])}
<p><strong>{VISA.body[2]}</strong></p>{paragraphs(VISA.body[3:5])}
<p><strong>{VISA.body[5]}</strong></p>{paragraphs(VISA.body[6:8])}
{_visa_table}
<p><strong>{VISA.body[14]}</strong></p><p>{VISA.body[15]}</p>
<p style="text-align:right">{VISA.body[16]}</p><p style="text-align:right">{VISA.body[17]}</p>
</div>
<div class="dt-state">Disclaimer: The English version is for reference only. In case of discrepancy, the Chinese version prevails.</div>
<div class="dt-rel"><h4>Related policies</h4><ul>{bullets("Measures for the Tax Refund of Overseas Shoppers", "Interpretation of the Plan for Bilingual Signs", day="2031-02-18")}</ul></div></div>""",
    head="""<meta name="PubDate" content="2031-06-09 15:00"><meta name="ContentSource" content="General Office of the Provincial Government">""",
    day="2031-06-09", time="15:00", origin="General Office of the Provincial Government",
    build=shell(
        """<div class="mn-top"><span>June 18, 2031 Wed.</span><span>Rongpu 24-31℃ Cloudy</span></div><div class="mn-nav"><a>Home</a><a>Minnan</a><a>News</a><a>Policies</a><a>Services</a><a>Interaction</a></div>""",
        """<div class="mn-foot"><p>All Rights Reserved Minnan Provincial People's Government. Website Code: 9500000049</p></div>""",
    ))  # fmt: skip

# 16 --------------------------------------------------------------- island province network
DIVE = Story(
    "en",
    "Coral nursery off Wuzhi Island passes 100,000 seedlings",
    (
        "The coral nursery off Wuzhi Island in Qiongnan has planted its 100,000th seedling, the South Sea Institute of Marine Ecology said on June 12.",
        "Divers tie finger-sized fragments of staghorn coral to steel frames eight meters below the surface and move them to damaged reefs a year later. About 83 percent of them survive.",
        "Visitors with a diving certificate can join. A session of two hours costs 480 yuan, and every participant may name a seedling.",
        "Fish have come back along with the coral. Counts show 74 species around the restored reef, against 31 in 2024.",
    ),
)
TWENTIETH_ENGLISH.add("island network, slashes in the day, from label, correspondents' line of its own, lightbox captions", DIVE, "{T} | Hi Qiongnan", f"""
<section class="hq-art"><div class="container"><div class="row"><div class="col-md-8">
<ol class="breadcrumb"><li>Home</li><li>Latest</li><li class="active">Text</li></ol>
<h2 class="hq-title">{DIVE.title}</h2>
<ul class="list-inline hq-info"><li><i class="fa fa-clock-o"></i> 2031/06/13 17:52</li><li>From: Qiongnan International Media Center</li></ul>
<div class="hq-body">
<p>By Fu Yilan, Gavin Marsh</p>
<p>{DIVE.body[0]}</p>
<a data-lightbox="g" href="1.jpg"><img src="1_s.jpg" class="img-responsive"></a><p class="text-muted small">A diver checks frames of the nursery. Photo provided by the South Sea Institute</p>
{paragraphs(DIVE.body[1:])}
<p class="text-right">Editor: Symone</p>
</div>
<div class="panel"><div class="panel-heading">Previous</div><a>Sanwan duty-free shops add 20 brands</a></div></div>
<div class="col-md-4"><div class="hq-side"><h4>Hot</h4><ul>{bullets("Typhoon shelter opens at Tanmen", "Visa-free list grows to 86 countries")}</ul><h4>Follow us</h4><p>Facebook: Hi Qiongnan</p><p>Instagram: hi_qiongnan</p></div></div></div></div></section>""",
    day="2031-06-13", time="17:52", origin="Qiongnan International Media Center", authors=("Fu Yilan", "Gavin Marsh"), editors=("Symone",),
    build=shell(
        """<nav class="navbar navbar-default"><a class="navbar-brand">Hi Qiongnan</a><ul class="nav navbar-nav"><li>Latest</li><li>Free Trade Port</li><li>Travel</li><li>Live</li><li>Photo</li><li>Video</li></ul></nav>""",
        """<footer class="hq-footer"><div class="container">Hosted by Qiongnan Daily Press Group. Contact: hi@qiongnan.example &copy; 2031</div></footer>""",
        assets='<link href="/assets/bootstrap.min.css" rel="stylesheet"><meta name="viewport" content="width=device-width, initial-scale=1">',
    ))  # fmt: skip

# 17 --------------------------------------------------------------- city page of a coastal province, photo story
KITES = Story(
    "en",
    "In pics: Kites fill the sky over Weihan",
    (
        "Contestants fly a 280-meter-long centipede kite at the beach of Weihan, East China's Qilu province, on April 19, 2031.",
        "More than 1,600 fliers from 52 countries and regions are taking part in the 48th Weihan International Kite Festival, which runs through April 22.",
        "Night flying with lit kites is held for the first time this year.",
    ),
)
TWENTIETH_ENGLISH.add("regional photo page, text under each picture with its credit, writer before the host", KITES, "{T} - Qilu", f"""
<div class="main"><div class="path">Home &gt; Photos</div><div class="tit"><h1>{KITES.title}</h1></div>
<div class="src"><span>By Ruan Bei</span> <span>| qilu.seaboarddaily.example</span> <span>| Updated: April 21, 2031</span></div>
<div class="tools"><a class="pr">Print</a> <a class="em">Mail</a> <a class="lg">Large</a> <a class="md">Medium</a> <a class="sm">Small</a></div>
<div class="pic-story" id="Zoom">
<p align="center"><img src="images/attachement/jpg/site1/20310421/a.jpg" /></p>
<p>{KITES.body[0]} [Photo/VCP]</p>
<p align="center"><img src="images/attachement/jpg/site1/20310421/b.jpg" /></p>
<p>{KITES.body[1]} [Photo/VCP]</p>
<p align="center"><img src="images/attachement/jpg/site1/20310421/c.jpg" /></p>
<p>{KITES.body[2]} [Photo by Sang Peng/For qilu.seaboarddaily.example]</p>
</div></div>
<div class="side"><h3>Editor's Picks</h3><ul>{bullets("Kelp harvest keeps Rongwan busy", "Beer street opens its taps", "A museum for old trains")}</ul></div>""",
    head='<meta name="publishdate" content="2031-04-21"><meta name="author" content="Ruan Bei">',
    day="2031-04-21", origin="qilu.seaboarddaily.example", authors=("Ruan Bei",),
    build=shell(
        """<div class="top"><img src="qilu_banner.jpg" alt="Friendly Qilu"></div><div class="menu"><a>Home</a>|<a>News</a>|<a>Business</a>|<a>Tourism</a>|<a>Culture</a>|<a>Photos</a>|<a>Cities</a></div>""",
        """<div class="bot">Copyright © 2031 The Information Office of Qilu Provincial People's Government. Sponsored by Seaboard Daily.</div>""",
        doctype=XHTML,
    ))  # fmt: skip

# 18 --------------------------------------------------------------- northern port city, broadcaster's portal
CRUISE = Story(
    "en",
    "Jinmen cruise port sees 300,000th passenger this year",
    (
        "JINMEN -- The international cruise home port of Jinmen received its 300,000th passenger of the year on May 26, 40 days earlier than in 2030.",
        "Self-service gates installed in March let passengers from 20 countries pass border inspection within 10 seconds.",
        "Three new routes to the Korean peninsula and Japan are to be launched before the summer holidays, according to the port authority.",
    ),
)
TWENTIETH_ENGLISH.add("northern city portal of old tables, source and editor round the clock, bracketed end credit", CRUISE, "{T}-JinmenOnline", f"""
<table width="980" align="center" cellpadding="0" cellspacing="0" class="main"><tr><td valign="top" width="650">
<div class="dqwz">You are here: <a>Jinmen Online English</a> &gt; <a>Local News</a></div>
<div class="ztitle" id="title"><h2>{CRUISE.title}</h2></div>
<div id="info" class="info">Source: Jinmen Broadcasting &nbsp;&nbsp; Editor: Cora Bian &nbsp;&nbsp; 2031-05-27 10:22:05</div>
<div id="article" class="zhengwen"><div id="mainvideo"></div>
<p>　　<img src="/pic/0/10/45/10450.jpg" /></p>
<p>　　{CRUISE.body[0]}</p>
<p>　　{CRUISE.body[1]}</p>
<p>　　{CRUISE.body[2]}</p>
<p>　　(By Hu Weiqi)</p></div>
<div class="page"></div><div class="ly">Comments on this story: <a>0</a></div></td>
<td width="300" valign="top"><div class="yb">Headlines</div><ul>{bullets("Ancient canal gets night boats", "Crosstalk club performs in English", "Robots sort parcels at port")}</ul><div class="yb">About Jinmen</div><ul><li><a>Getting around</a></li><li><a>Schools</a></li><li><a>Hospitals</a></li></ul></td></tr></table>""",
    day="2031-05-27", time="10:22", origin="Jinmen Broadcasting", authors=("Hu Weiqi",), editors=("Cora Bian",),
    build=shell(
        """<table width="980" align="center"><tr><td><img src="/en_logo.gif"></td><td align="right">Chinese | Japanese | Korean<br>18 Jun 2031</td></tr></table>""",
        """<table width="980" align="center"><tr><td align="center">JinmenOnline English Channel. All rights reserved. Tel: 000-23600000</td></tr></table>""",
        doctype='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
    ))  # fmt: skip

# 19 --------------------------------------------------------------- inland province, app share page
HERB = Story(
    "en",
    "Why Young People in Ganxi Are Queuing for Herbal Popsicles",
    (
        "It is 35 degrees outside the century-old Rende Pharmacy in Zhanglu Old Town, and the line for popsicles reaches the corner.",
        "On sale are five flavors: hawthorn, honeysuckle, chrysanthemum, tangerine peel and, for the brave, bitter coptis.",
        "“The coptis one is a dare,” laughed Xu Yuewen, a student who had traveled two hours by train. “But the tangerine peel is really good.”",
        "The pharmacy sells 4,000 popsicles on a hot day. Its manager, Nie Baolin, got the idea after noticing that hardly anyone under 40 ever walked through the door.",
        "Doctors sit at a table next to the freezer and take the pulse of anyone who asks. Some 600 customers have come back for a proper consultation.",
        "Ganxi is home to more than 4,500 medicinal plants, and the trade in herbs at Zhanglu goes back 1,800 years.",
    ),
)
TWENTIETH_ENGLISH.add("app share page, account name and clock, open-in-app bars, credits in one bracket", HERB, "{T}", f"""
<div id="app"><div class="open-bar"><img src="/h5/logo.png"><div><b>Ganxi Now</b><p>The voice of Ganxi to the world</p></div><a class="open-btn">Open</a></div>
<div class="detail-wrap"><h1 class="detail-title">{HERB.title}</h1>
<div class="detail-info"><span class="account">Ganxi Now</span><span class="pub">2031-06-16 18:05</span><span class="read">1.2k views</span></div>
<div class="detail-content rich-text">
<section><p>{HERB.body[0]}</p></section>
<section style="text-align:center"><img data-src="https://cdn.ganxinow.example/31/6/1.webp"><span style="font-size:12px;color:#999;">The line in front of Rende Pharmacy on June 14. (Photo: Ganxi Now)</span></section>
<section>{paragraphs(HERB.body[1:4])}</section>
<section style="text-align:center"><img data-src="https://cdn.ganxinow.example/31/6/2.webp"></section>
<section>{paragraphs(HERB.body[4:])}</section>
<p style="font-size:13px">(Reporters: Dai Xinyue, Tu Ming; Editor: Gong Rui)</p>
</div>
<div class="unfold">Tap to read the full story in the app</div>
<div class="act"><span>Like 36</span><span>Comment</span><span>Share</span></div></div>
<div class="hot-list"><h3>Recommended</h3><div class="item"><p>Porcelain town turns its kilns electric</p><span>Ganxi Now 06-15</span></div><div class="item"><p>Lotus ponds open for kayaks</p><span>Ganxi Now 06-14</span></div></div>
<div class="float-btn">Open in Ganxi Now APP</div></div>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="description" content="It is 35 degrees outside the century-old Rende Pharmacy">',
    day="2031-06-16", time="18:05", origin="Ganxi Now", authors=("Dai Xinyue", "Tu Ming"), editors=("Gong Rui",),
    build=shell("", '<script src="/h5/js/vendor.7f3.js"></script><script src="/h5/js/app.c21.js"></script>'))  # fmt: skip

# 20 --------------------------------------------------------------- party paper online, provincial page
WIND = Story(
    "en",
    "Former herders become wind farm technicians on Ulan grassland",
    (
        "Every morning, Bayar drives past the pasture where he once kept 300 sheep and climbs a tower 90 meters tall.",
        "The 36-year-old is one of 118 former herders employed as technicians at a wind farm on the Ulan grassland in north China's Menggu autonomous region.",
        '"From up here I can see my father\'s sheep, and he says that he can see my helmet," he joked.',
        "The farm, which went into full operation in October 2029, has 247 turbines with a combined capacity of 1.6 million kilowatts. Its power is sent to cities over 900 kilometers away.",
        "Herders receive rent for the land on which the turbines stand and may graze their animals in between. Last year, each household in the area earned an extra 21,000 yuan ($2,970) on average.",
        "Training takes eight months. Candidates learn to read wiring plans, to work at height and, in winter, to knock the ice off the blades without hurting themselves.",
        "The second phase of the project will create another 60 jobs by 2033.",
    ),
)
TWENTIETH_ENGLISH.add("party paper online, writers before the outlet and the hour, web editors, language and top links", WIND, "{T} - The Commons Online", f"""
<div class="layout rm_main"><div class="path_n"><a href="http://en.commons.example/">Home</a> &gt; <a>Menggu</a></div>
<div class="rm_txt"><h1>{WIND.title}</h1><div class="channel">By Sheng Hai, Uyun (The Commons Online) <span>11:35, March 05, 2031</span></div>
<div class="rm_txt_con cf"><div class="otitle"></div><table class="pci_c" width="400"><tr><td align="center"><img src="/mediafile/pic/20310305/41/177.jpg"></td></tr><tr><td class="desc">Bayar checks a gearbox at the wind farm. (The Commons Online/Sheng Hai)</td></tr></table>
{"".join(f"<p>{chr(9)}{x}</p>" for x in WIND.body)}
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40"><tr></tr></table></center></div>
<div class="edit cf">(Web editor: Cheng Xing, Liang Junyi)</div>
<div class="rm_share"><span>Share this story</span><a class="facebook"></a><a class="twitter"></a></div>
<div class="rm_rel"><h3>Related Stories</h3><ul>{bullets("Menggu plants trees along desert railway", "Milk by train: Ulan's dairies go south")}</ul></div></div>
<div class="rm_right"><h3>Hot News</h3><ul><li><a>A doctor on horseback</a></li><li><a>Yurts with fiber internet</a></li></ul></div></div>""",
    head='<meta name="publishdate" content="2031-03-05"><meta name="author" content="104366"><meta name="editor" content="1622"><meta name="source" content="Source: The Commons Online">',
    day="2031-03-05", time="11:35", origin="The Commons Online", authors=("Sheng Hai", "Uyun"), editors=("Cheng Xing", "Liang Junyi"),
    build=shell(
        """<div class="rm_top"><a>Chinese</a> <a>Mongolian</a> <a>Russian</a></div><div class="rm_nav">Home | News | Grassland | Ports | Culture | Photos</div>""",
        """<div class="copyright"><p>The Commons Online. All rights reserved. Copyright © 1997-2031</p></div>""",
    ))  # fmt: skip
