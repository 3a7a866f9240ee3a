"""A twenty-first album of pages, English pages of Chinese sites, written without sight of the rules.

Regional sites, agencies, provincial portals, party newspapers, broadcasters, universities and tourism offices: a sample, not a set of traps.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

TWENTYFIRST_ENGLISH = Album()


def site(top: str, bottom: str, *, lang: str = "en", opening: str = "<!DOCTYPE html>", head_end: str = "") -> Build:
    """A page of one site: what stands above and below every article of it."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""{opening}
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title}</title>
{head}
{head_end}
</head>
<body>
{top}
{middle}
{bottom}
</body>
</html>"""

    return build


def links(items: tuple[str, ...], where: str = "/") -> str:
    return "".join(f'<li><a href="{where}{i}.html">{item}</a></li>' for i, item in enumerate(items, 1))


def dated(items: tuple[tuple[str, str], ...], tag: str = "span") -> str:
    return "".join(
        f'<li><a href="./t{i}.html" title="{item}">{item}</a><{tag}>{day}</{tag}></li>'
        for i, (item, day) in enumerate(items, 1)
    )


def styled(lines: tuple[str, ...], style: str) -> str:
    """Paragraphs that each carry the same style, as editors paste them."""
    return "\n".join(f'<p style="{style}">{line}</p>' for line in lines)


# 1 ---------------------------------------------------------------- regional site run by a national daily
PEARS = Story(
    "en",
    "Pear harvest brings visitors to Luoshui county",
    (
        "More than 12,000 people took part in the opening of this year's pear-picking season in Luoshui county, Qingluan city, over the weekend, local culture and tourism authorities said.",
        "The county has 4,300 hectares of pear orchards, most of them along the south bank of the Luo River. Its output is expected to reach 96,000 metric tons this autumn.",
        "Besides picking fruit, visitors could watch lion dances, try pear syrup boiled in copper pots and join a half-marathon through the orchards.",
        'Fan Guohua, who runs a farm stay in Daliu village, said all of his 14 rooms had been booked two weeks in advance. "In the past I sold pears by the roadside. Now people come to my courtyard to buy them," he said.',
        "Luoshui has built three cold storage facilities and an e-commerce center since 2018, allowing growers to sell their fruit until the following May.",
    ),
)
TWENTYFIRST_ENGLISH.add("regional site of a daily, host in brackets over the day", PEARS, "{T}", f"""
<div class="main2"><div class="l_con left">
<div class="bread"><a href="/qingluan/index.html">Home</a> &gt; <a href="node_1097.htm">What's New</a></div>
<div id="print"><div class="tit"><h1 class="title1">{PEARS.title}</h1><div class="xinf"><span>( dailyview.example )</span><br><span>Updated: 2021-09-14</span></div>
<div class="tools"><a href="javascript:doZoom(18)">A+</a> <a href="javascript:doZoom(14)">A-</a> <a href="javascript:window.print()">Print</a> <a>Mail</a></div></div>
<div id="artcontent" class="artcontent">
<p align="center"><img border="0" src="attachement/jpg/site1/20210914/1.jpg" id="20210914-1" alt=""></p>
<p align="center" style="font-size:12px">Tourists pick pears in an orchard in Daliu village, Luoshui county. [Photo provided to dailyview.example]</p>
{paragraphs(PEARS.body[:3])}
<p align="center"><img border="0" src="attachement/jpg/site1/20210914/2.jpg"></p>
<p align="center" style="font-size:12px">Runners set off in the orchard half-marathon. [Photo provided to dailyview.example]</p>
{paragraphs(PEARS.body[3:])}
</div></div>
<div class="fx"><div class="addthis_inline_share_toolbox"></div></div></div>
<div class="r_con right"><div class="r_tit"><a>Photos</a></div><ul>{links(("Night view of Qingluan's old city wall", "Paper umbrella makers keep busy"))}</ul>
<div class="r_tit"><a>Video</a></div><ul>{links(("60 seconds in Qingluan", "Meet Qingluan: a city between two rivers"))}</ul>
<div class="r_tit"><a>Brochures</a></div><p><a>Guide for foreign investors (PDF)</a></p></div></div>""",
    head='<meta name="keywords" content="Luoshui, pear, Qingluan"><meta name="description" content="More than 12,000 people took part in the opening of this year\'s pear-picking season."><meta name="publishdate" content="2021-09-14"><meta name="author" content="Shan Ruo">',
    day="2021-09-14", origin="dailyview.example",
    build=site(
        """<div class="top"><a href="/qingluan"><img src="/images/qy_logo.png" alt="Discover Qingluan"></a><div class="lang"><a>中文</a> | <a>한국어</a> | <a>日本語</a></div>
<form action="/search"><input type="text" name="searchText"><input type="submit" value=""></form>
<ul class="menu"><li><a>Home</a></li><li><a>What's New</a></li><li><a>About Qingluan</a></li><li><a>Business</a><dl><dd>Industries</dd><dd>Industrial Parks</dd><dd>Investment Guide</dd></dl></li><li><a>Travel</a><dl><dd>Attractions</dd><dd>Food</dd><dd>Hotels</dd></dl></li><li><a>Expats</a></li><li><a>Photos</a></li></ul></div>""",
        """<div class="friend">Links: <a>Qingluan Government</a> <a>Dailyview</a> <a>Nanhe Province</a></div>
<div class="bottom"><p>Copyright © Qingluan Municipal Government. All Rights Reserved.<br>Presented by Daily View.</p></div>
<script type="text/javascript">var _bdhmProtocol = "https://";document.write(unescape("%3Cscript src='" + _bdhmProtocol + "hm.example/h.js'%3E%3C/script%3E"));</script>""",
        head_end='<link href="/css/qy2019.css" rel="stylesheet"><script src="/js/jquery-1.8.3.min.js"></script>',
    ))  # fmt: skip

# 2 ---------------------------------------------------------------- national daily
CRANES = Story(
    "en",
    "Cranes return as wetland heals",
    (
        "For three decades, Xu Dequan earned his living by draining the marshes around Chalan Lake. Now the 58-year-old gets up at 5 am every day to guard them.",
        "Xu is one of 46 former fish farmers hired as wardens by the Chalan Lake nature reserve in Nanhu province, which has returned 3,100 hectares of ponds to wetland since 2016.",
        'The results can be counted. Last winter, wardens recorded 2,870 white-naped cranes, compared with fewer than 300 in the winter of 2015. "When I was a boy you could hear them at night," Xu said. "Then there was nothing for 20 years, only water pumps."',
        "According to Shi Meilan, deputy director of the reserve, the hardest part was not bringing back the water but finding new jobs for 1,900 families who had lived off the ponds.",
        "The county paid compensation of 3,200 yuan ($475) per mu, a traditional unit equal to 0.067 hectare, and trained more than 600 people as guides, cooks and wardens.",
        "Tourism is growing, but slowly. Visitors are limited to 800 a day, and the two islands where the cranes sleep remain closed all year round.",
        "Researchers are pleased with the pace. Plants that hold the mud together, such as tape grass and water chestnut, now cover 41 percent of the lake bed, up from 9 percent.",
        '"Birds vote with their wings," said Professor Hu Yanqing of Nanhu Normal University, who has studied the lake since 1998. "They would not have come back if there were nothing to eat."',
        "The reserve will next try to bring back the lake's freshwater mussels, which disappeared in the 1990s. The first 20,000 young mussels were set free in April.",
    ),
)
TWENTYFIRST_ENGLISH.add("national daily, two writers in a city, outlet and update after bars", CRANES, "{T} - Dailyview.example", f"""
<div class="main_art"><div id="bread-nav"><a href="/">Home</a> <a href="/china">/ China</a> <a href="/china/environment">/ Environment</a></div>
<div class="lft_art" id="lft-art"><h1>{CRANES.title}</h1><h2>Former fish farmers watch over a lake they once drained</h2>
<div class="info"><span class="info_l"> By Luo An and Peng Yijun in Chalan, Nanhu |
        Daily View |
        Updated: 2022-05-27 08:55
 <a title="facebook" href="https://social.example/sharer.php?u=1"><img src="/image_e/fb.png"></a><a title="linkedin"><img src="/image_e/in.png"></a><a title="More" class="more"><img src="/image_e/more_art.gif"></a></span></div>
<div class="moreshare"><span class="closesharepc">Share</span><a title="weixin"><img src="/image_e/weixin.jpg" id="weixinqrcode"></a></div><div id="qrcode"><span>Share - WeChat<img src="/image_e/timg.jpg"></span><div id="qrcodearea"></div></div>
<div class="share"><div class="share-core"><a title="mail" href="mailto:?subject=Shared"></a></div><div class="share-close"><span>CLOSE</span></div></div>
<div id="Content">
<figure class="image" style="display: table;"><img src="//img2.dailyview.example/images/202205/27/62900.jpeg" id="img-62900">
<figcaption style="display: table-caption; caption-side: bottom;"> A flock of white-naped cranes at Chalan Lake in January. [Photo by Ke Wenbin/For Daily View] </figcaption></figure>
{paragraphs(CRANES.body[:6])}
<figure class="image" style="display: table;"><img src="//img2.dailyview.example/images/202205/27/62901.jpeg"><figcaption> Xu Dequan sets off on patrol by boat. [Photo by Luo An/Daily View] </figcaption></figure>
{paragraphs(CRANES.body[6:])}
</div><div id="div_currpage"></div>
<div class="selectpage"></div>
<div class="mb20"><ul class="arcBox">{links(("Panel calls for patience in river restoration", "Finless porpoises spotted near dam"))}</ul></div></div>
<div class="rgt_art"><div class="tmR mb20"><b class="tmL_h">Most Viewed in 24 Hours</b><ul>{links(("Astronauts complete second spacewalk", "Exam season: 10 million families hold breath", "Rain eases drought in north"))}</ul></div></div></div>""",
    head='<meta name="keywords" content="crane,wetland"><meta property="og:xi" content="0"><meta property="og:title" content="Cranes return as wetland heals"><meta property="og:type" content="article"><meta name="filetype" content="1"><meta name="publishdate" content="2022-05-27"><meta name="author" content="Gong Rui"><meta name="contentid" content="WS6290">',
    day="2022-05-27", time="08:55", origin="Daily View", authors=("Luo An", "Peng Yijun"),
    build=site(
        """<div id="wx_image" style="display:none;"><img src="//www.dailyview.example/image_e/logo.jpg"></div>
<nav class="navbartop1 res-m"><button type="button" class="navbutton1"></button><a class="a-center" href="//www.dailyview.example"><img src="/image_e/logo.png" alt="dailyview"></a></nav>
<ul class="xiao-ul"><li><a><span>Search</span></a></li><li><a>HOME</a></li><li><a>CHINA</a></li><li><a>WORLD</a></li><li><a>BUSINESS</a></li><li><a>LIFESTYLE</a></li><li><a>CULTURE</a></li><li><a>TRAVEL</a></li><li><a>SPORTS</a></li><li><a>OPINION</a></li><li><a>REGIONAL</a></li><li><a>NEWSPAPER</a></li><li><a>MOBILE</a></li></ul>""",
        """<div class="topBar_art">BACK TO THE TOP</div><div class="dibu-one"><ul><li>English</li><li>中文</li></ul></div>
<div class="dibu-three"><div class="lo-b">Copyright 1995 - <script>var oTime = new Date();document.write(oTime.getFullYear());</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Daily View Information Co (DVIC). Without written authorization from DVIC, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</div><div class="lo-c">Registration Number: 100349</div>
<div class="midd-a"><a>About Daily View</a></div><div class="midd-a"><a>Advertise on Site</a></div><div class="midd-a"><a>Contact Us</a></div><div class="midd-a"><a>Expat Employment</a></div><div class="right-a">FOLLOW US</div></div>
<script>if (window._dig) {_dig("id=62900");}</script>""",
    ))  # fmt: skip

# 3 ---------------------------------------------------------------- state agency
FREIGHT = Story(
    "en",
    "Freight volume through Ulan Gate port tops 10 mln tonnes in H1",
    (
        "BAYAN, July 12 (Haixin) -- The land port of Ulan Gate in north China handled 10.26 million tonnes of freight in the first half of 2023, up 61.3 percent from a year earlier, the port's customs authority said on Wednesday.",
        "Coal and copper concentrate made up nearly 90 percent of imports, while exports of building materials and passenger cars more than doubled.",
        "An average of 1,140 trucks crossed the border each day in June, compared with 620 in January, according to the customs.",
        "Driverless vehicles have been used to carry containers across the border since last August. The 38 vehicles now in service run around the clock.",
        'Wang Shulin, head of a local freight company, said his firm has hired 55 more people this year. "We used to wait two days at the border. Now a truck makes the round trip before lunch," said Wang.',
        "A cross-border railway linking the port with mines on the other side is scheduled to open in 2025. ■",
    ),
)
TWENTYFIRST_ENGLISH.add("agency, source, editor's login and second-exact time in spans, head repeated for telephones", FREIGHT, "{T}-Haixin", f"""
<div class="mheader domMobile"><h1><span class="title">{FREIGHT.title}</span></h1><div class="info">Source: Haixin<span>2023-07-12 20:31:45</span></div></div>
<div class="header domPC"><div class="con"><div class="head-line clearfix"><h1><span class="title">{FREIGHT.title}</span></h1><p class="source-editor"><span class="source">Source: Haixin</span> <span class="editor">Editor: mulan</span> <span class="time">2023-07-12 20:31:45</span></p><div class="pageShare"><a class="fb"></a><a class="tw"></a><a class="em"></a></div></div></div></div>
<div class="main clearfix"><div class="main-left"><div id="detail"><span id="detailContent">
{paragraphs(FREIGHT.body)}
</span><div id="articleEdit"></div></div>
<div class="bookList1"><h3>Related News</h3><ul class="relatedNews">{links(("New flights link Bayan with three cities", "Customs cut clearance time at land ports"))}</ul></div></div>
<div class="main-right"><div class="columBox tj"><h3>Explore Haixin</h3><ul>{links(("China Focus: Herders go online", "Feature: A school of eleven pupils", "Album: Summer on the grassland"))}</ul></div></div></div>""",
    head='<meta name="publishid" content="1130"><meta name="source" content="Haixin"><meta name="filetype" content="0"><meta name="apple-mobile-web-app-capable" content="yes"><meta name="keywords" content="port,freight">',
    day="2023-07-12", time="20:31", origin="Haixin", editors=("mulan",),
    build=site(
        """<div class="fix-ewm domPC"><img src="/ewm.png"><div class="fxd"><span class="fxd-wx"></span></div></div>
<div class="topAd"></div><div class="pcHead"><div class="nav"><a href="/"><img src="/logo.png"></a><ul><li><a>Asia &amp; Pacific</a></li><li><a>Europe</a></li><li><a>China</a></li><li><a>Business</a></li><li><a>Sports</a></li><li><a>Photos</a></li><li><a>Video</a></li></ul></div><div class="lang">Languages: <a>中文</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a></div></div>""",
        """<div class="foot"><div class="adv"><ins data-slot="168"></ins></div><p class="copy">Copyright © 2000 - 2023 HAIXIN.example All Rights Reserved.</p></div>
<script>var pageInfo = {"doc": "1130", "type": "detail", "node": "11103"};</script><script src="/js/detail.js"></script>""",
    ))  # fmt: skip

# 4 ---------------------------------------------------------------- party newspaper online
SHADOW = Story(
    "en",
    "Shadow puppeteer, 71, finds young hands in E China village",
    (
        "Behind a white screen lit by a single lamp, Meng Fusheng makes a general of donkey hide leap from his horse, and sixty children shout.",
        "The 71-year-old has performed shadow plays in Gaoqiao village, Donglou county in east China's Jinglan Province, since he was twelve. Until four years ago, he feared he would be the last.",
        "In 2021 the village school turned an empty classroom into a small theater and asked Meng to teach there twice a week. Since then, 130 pupils have learned how to cut, dye and move the figures.",
        '"The hide has to be scraped until light comes through, and that takes a week," Meng said. "I thought the children would run away on the second day. They stayed."',
        "A pupil's puppet has about eleven joints and takes two months to finish. The best ones go on a shelf beside Meng's own, some of which are older than he is.",
        "The county has listed shadow puppetry among 14 crafts that receive support, and last year it bought a van in which the troupe can travel from village to village. It gave 96 shows in 2024.",
        "Ma Yixin, 13, played her first leading part this summer. She says she wants to write new plays, about people who take the high-speed train.",
    ),
)
TWENTYFIRST_ENGLISH.add("party newspaper online, writers before the outlet in brackets, web editors below", SHADOW, "{T} - Tribune Daily Online", f"""
<div class="main"><div class="w860 d2txtCon cf"><div class="route cf"><a href="/">Home</a>&gt;&gt;<a href="/90782/">Culture</a></div>
<h4></h4><h1>{SHADOW.title}</h1><h3></h3>
<div class="origin cf"><span>By Qiu Lian, Hao Mingzhe </span>(<a href="http://en.tribunedaily.example/">Tribune Daily Online</a>) <span>10:26, September 09, 2025</span><div class="share"></div></div>
<p>
	{SHADOW.body[0]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2025/0909/FOREIGN1.jpg" width="900"></p>
<p>
	<em>Meng Fusheng shows pupils how to move a puppet in Gaoqiao village. (Tribune Daily Online/Hao Mingzhe)</em></p>
<p>
	{SHADOW.body[1]}</p>
<p>
	{SHADOW.body[2]}</p>
<p>
	{SHADOW.body[3]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2025/0909/FOREIGN2.jpg"></p>
<p>
	<em>Puppets made by pupils. (Photo courtesy of Gaoqiao Primary School)</em></p>
<p>
	{SHADOW.body[4]}</p>
<p>
	{SHADOW.body[5]}</p>
<p>
	{SHADOW.body[6]}</p>
<div class="editor">(Web editor: Kang Wenya, Lai Jun)</div></div>
<div class="w860 d2_7 cf"><h2>Photos</h2><ul>{links(("Rice terraces turn golden", "Lanterns light up ancient town"))}</ul></div>
<div class="w860 d2_8 cf"><h2>Related Stories</h2><ul class="list14">{links(("Opera school takes the stage abroad", "Old loom, new patterns"))}</ul></div></div>""",
    head='<meta name="keywords" content=""><meta name="description" content=""><meta name="publishdate" content="2025-09-09"><meta name="author" content="100662"><meta name="editor" content="100662"><meta name="source" content="Source:Tribune Daily Online Original">',
    day="2025-09-09", time="10:26", origin="Tribune Daily Online", authors=("Qiu Lian", "Hao Mingzhe"), editors=("Kang Wenya", "Lai Jun"),
    build=site(
        """<div class="tophead"><div class="w1200"><a class="logo"><img src="/img/2020/logo.png"></a><div class="lan"><a>中文</a><a>日本語</a><a>Deutsch</a><a>Português</a><a>Kiswahili</a></div></div><ul class="navs"><li>Home</li><li>China</li><li>Opinions</li><li>Foreign Affairs</li><li>Sci-Tech</li><li>Culture</li><li>Sports</li><li>Travel</li><li>Video</li></ul></div>""",
        """<div class="footer"><p><a>About Us</a> | <a>Contact Us</a></p><p>Copyright © 2025 Tribune Daily Online. All Rights Reserved.</p></div><script src="/css/js/webdig_test.js"></script>""",
    ))  # fmt: skip

# 5 ---------------------------------------------------------------- provincial government portal, TRS
CABINET = Story(
    "en",
    "Xiangling Introduces 22 Measures to Support Small Businesses",
    (
        "The General Office of the People's Government of Xiangling Province released a circular on October 21, putting forward 22 measures to help small and micro businesses cope with rising costs.",
        "According to the circular, small taxpayers with monthly sales below 150,000 yuan will be exempt from value-added tax until the end of next year. Rents for shops and workshops in state-owned buildings will be cut by half for three months.",
        "Banks are asked to renew loans without requiring borrowers to repay the principal first. The province will set up a 2 billion yuan fund to share the risk of such loans.",
        "The circular also calls for faster services. From November 1, a business license can be issued within one working day at all 122 county-level service halls.",
        "Xiangling had 1.87 million small and micro businesses at the end of September. They account for 74 percent of urban jobs in the province.",
    ),
)
TWENTYFIRST_ENGLISH.add("provincial portal, chrome date, bare day with tools, translator and source below", CABINET, "{T}-Xiangling Provincial People's Government Portal", f"""
<div class="tt-content"><div class="position">Position: <a class="CurrChnlCls" href="../../">Home</a> &gt; <a class="CurrChnlCls" href="../">News</a> &gt; <a class="CurrChnlCls" href="./">Government News</a></div>
<div class="main_content"><h3 class="xl_title">{CABINET.title}</h3>
<div class="xl_tool"><span>2021-10-25</span><a class="download">Download</a><a class="print" onclick="preview(1)">Print</a><span class="ft">T | T</span></div>
<div class="main_con_zw" id="j-show-body"><div class="view TRS_UEDITOR trs_paper_default trs_web">
{styled(CABINET.body, "text-indent: 2em; line-height: 2;")}
<p style="text-align: right;">Translator: Shao Minqi</p>
<p style="text-align: right;">Source: Xiangling Daily</p>
</div></div>
<div class="share_box">Share to: <a class="share-wechat">WeChat</a><a class="share-weibo">Weibo</a><div class="wx-qr" style="display:none">微信扫一扫：分享</div></div>
<div class="pagebar"><script>createPageHTML(1, 0, "t20211025_20877", "html");</script></div></div></div>""",
    head='<meta name="SiteName" content="Xiangling Provincial People\'s Government Portal"><meta name="SiteDomain" content="english.xiangling.example"><meta name="SiteIDCode" content="9800000010"><meta name="ArticleTitle" content="Xiangling Introduces 22 Measures to Support Small Businesses"><meta name="PubDate" content="2021-10-25 10:38"><meta name="ContentSource" content=""><meta name="ColumnName" content="Government News">',
    day="2021-10-25", origin="Xiangling Daily",
    build=site(
        """<div class="top-bar"><span id="dateShow">15 July 2015</span><div class="lans"><a>中文</a> <a>Français</a> <a>日本語</a> <a>한국어</a></div></div>
<div class="logo-box"><img src="/images/logo_en.png"><div class="so"><input placeholder="Keywords"><a>Search</a></div></div><ul class="nav-list"><li><a>Home</a></li><li><a>About Xiangling</a></li><li><a>News</a></li><li><a>Government</a></li><li><a>Investment</a></li><li><a>Tourism</a></li><li><a>Services</a></li><li><a>Specials</a></li></ul>""",
        """<div class="foot-box"><p>Sponsor: General Office of Xiangling Provincial People's Government</p><p>Website Identification Code: 9800000010&nbsp;&nbsp;湘岭ICP备05000618号</p><p><a>Contact Us</a> | <a>Sitemap</a></p></div>
<script src="//ta.trs.example/c/js/ta.js?siteid=31"></script>""",
        head_end='<link rel="stylesheet" href="../../../images/xlen_style.css"><script>function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt) { if (_nPageCount == null || _nPageCount <= 1) { return; } }</script>',
    ))  # fmt: skip

# 6 ---------------------------------------------------------------- regional channel with Chinese chrome
NOODLES = Story(
    "en",
    "Yulong noodle makers take local flavor overseas",
    (
        "Yulong (YLNEWS) -- On August 2, a container holding 48,000 boxes of instant Yulong noodles left the Guoyuan Port for Rotterdam. It was the largest single order the city's noodle makers have received from Europe so far.",
        "The noodles, known for a sauce of chili, peppercorn and preserved greens, are eaten in the city from early morning. There are some 84,000 noodle shops in Yulong, employing half a million people.",
        "To sell the dish abroad, producers had to change it. “Pork lard could not be exported, so we spent a year finding a vegetable oil with the same smell,” said Jiang Taohua, manager of Wangjiang Foods, in an interview.",
        "The district government set up a noodle industry park in 2019. It tests ingredients, helps with labels in foreign languages and shares a warehouse in Hungary among 26 producers.",
        "Exports of noodles from the park reached 72 million yuan in the first half of this year, 2.3 times that of the same period last year.",
        "“Hot and numbing is not for everyone,” Jiang said with a smile. “That is why we put the pepper in a bag of its own.”",
    ),
)
TWENTYFIRST_ENGLISH.add("regional channel, Chinese info line over English text, translator at the end", NOODLES, "{T}_网上渝隆_渝隆网", f"""
<div class="wrapper"><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/en/">English</a> &gt; 正文</div>
<div class="content_left"><h1 class="articleTitle">{NOODLES.title}</h1>
<div class="sourceBox"><span>来源:Yulong News Center</span>&nbsp;&nbsp;<span>时间:2023-08-03 16:16:44</span>&nbsp;&nbsp;<span>编辑:柯佑宁</span></div>
<div class="articleBody" id="fontzoom"><!--enpcontent-->
<p style="text-align:center"><img src="/pic/2023-08/03/n1.jpg"></p>
<p style="text-align:center">Workers pack noodles for export (Photo by Zhao Ke)</p>
{"".join(f"<p>　　{x}</p>" for x in NOODLES.body)}
<p>　　(Translated by Pan Ying, Bashu Language Center)</p>
<!--/enpcontent--></div>
<div class="bdsharebuttonbox"><span>分享到：</span><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div>
<div class="statement">声明：本网转载的文章，版权归原作者所有，如有侵权请与我们联系。</div>
<div class="about_news"><h3>相关新闻</h3><ul>{dated((("Yulong opens night market on both banks", "2023-07-28"), ("Light rail line 18 enters trial operation", "2023-07-19"), ("渝隆小面产业园一期投用", "2023-06-30")))}</ul></div></div>
<div class="content_right"><h3>热点推荐</h3><ol>{links(("江畔老厂房变身艺术街区", "渝隆入夏以来最强降雨", "夜游两江恢复售票"))}</ol></div></div>""",
    head='<meta name="keywords" content="小面,出口"><meta name="description" content=""><meta name="author" content="柯佑宁">',
    day="2023-08-03", time="16:16", origin="Yulong News Center", editors=("柯佑宁",),
    build=site(
        """<div class="topnav"><a>中国视窗</a> <a>设为首页</a> <a>手机版</a> <span>客服热线：023-0000000</span></div><div class="logobar"><img src="/img/yl.png" alt="渝隆网"></div>
<ul class="mainnav"><li>首页</li><li>时政</li><li>区县</li><li>财经</li><li>文旅</li><li>教育</li><li>健康</li><li>视频</li><li>English</li></ul>""",
        """<div class="footer"><p>关于我们 | 法律顾问 | 广告服务 | 网站地图</p><p>互联网新闻信息服务许可证 5000000000 渝ICP备2000000号-3</p><p>版权所有 渝隆网 电子邮件: news@yulong.example</p></div>
<script>window._bd_share_config={"common":{"bdText":"","bdMini":"2"},"share":{}};</script>""",
        lang="zh-CN",
    ))  # fmt: skip

# 7 ---------------------------------------------------------------- Hanweb portal
SILK = Story(
    "en",
    "Yuezhou silk museum reopens with hands-on workshops",
    (
        "The Yuezhou Silk Museum reopened to the public on August 27 after 16 months of renovation, with its exhibition area enlarged from 5,000 to 8,200 square meters.",
        "Among the 1,300 items on display are a Song Dynasty (960-1279) robe that has never been shown before and a wooden loom more than four meters long, on which two weavers work every afternoon.",
        "A new wing is given over to workshops. Visitors can reel silk from cocoons, dye a handkerchief with gardenia or persimmon, and learn to read the punched cards that once told the looms what to weave.",
        "“A museum of silk should be touched as well as seen,” said its director, Ruan Peizhen.",
        "Admission is free, but places have to be reserved through the museum's website. It is open from 9 am to 5 pm every day except Monday.",
    ),
)
TWENTYFIRST_ENGLISH.add("Hanweb portal, updated and source labels, content markers in the body", SILK, "{T}", f"""
<div class="wz"><table width="100%"><tr><td>Location: <a href="/">Home</a> &gt; <a href="/col/col1568710/index.html">Culture &amp; Travel</a></td></tr></table></div>
<div class="article"><!--<$[标题]>begin--><h1 class="arti_title"><meta name="ArticleTitle" content="{SILK.title}">{SILK.title}</h1><!--<$[标题]>end-->
<div class="info"><span>Updated : 2022-08-29 10:35</span><span><!--<$[信息来源]>begin-->Source : Yuezhou Daily<!--<$[信息来源]>end--></span><span>Views : <script src="/vc/vc/interface/artcount/artcount.jsp?i_columnid=1568710"></script></span><span>Font : [ <a>L</a> <a>M</a> <a>S</a> ]</span></div>
<div id="zoom" class="arti_zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
<p style="text-align: center;"><img src="/picture/0/2208291035.jpg" title="" alt=""></p>
<p style="text-align: center; font-size: 12px;">A visitor learns to reel silk at the museum on Aug 27.</p>
{"".join(f'<p style="text-align: justify;"><span style="font-family: Arial; font-size: 16px;">{x}</span></p>' for x in SILK.body)}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div>
<div class="dybox"><a href="javascript:window.print()">【Print】</a><a href="javascript:window.close()">【Close】</a></div>
<div class="ewm"><p>Scan the QR code</p></div></div>""",
    head="""<meta name="author" content=""><meta name="description" content=""><meta name="keywords" content=""><meta name="category" content=""><meta name="language" content="中文"><meta name="location" content=""><meta name="department" content=""><meta name="guid" content="20224461"><meta name="effectiveTime" content="0"><meta name="level" content="0"><meta name="Maketime" content="2023-02-11 09:04:10">""",
    day="2022-08-29", time="10:35", origin="Yuezhou Daily",
    build=site(
        """<div id="hiddenLocation" style="display:none;"><span id="ss_webid">42</span><span id="ss_collarid">1568710</span></div>
<div class="hd"><img src="/picture/en/logo.png"><div class="hd_r"><a>中文版</a> | <a>Mobile</a> | <a>Accessibility</a></div><form name="searchform" action="/module/search/index.jsp"><input name="q" value="Search" type="text"></form></div>
<div class="nav"><a>Home</a><a>News</a><a>Yuezhou Overview</a><a>Government</a><a>Doing Business</a><a>Culture &amp; Travel</a><a>Living</a></div>""",
        """<div class="ft"><p>Sponsored by: The People's Government of Yuezhou City</p><p>Yue ICP No. 05000087 &nbsp; Identifier: 9833000029</p><p style="display:none"><a>大汉版通发布系统</a></p></div>""",
        head_end='<script language="javascript" src="/script/0/pageControl.js"></script><link href="/css/en.css" rel="stylesheet">',
    ))  # fmt: skip

# 8 ---------------------------------------------------------------- city communication centre on WordPress
SUBWAY = Story(
    "en",
    "How a Basket of Vegetables Rides the Metro in Jiangpan",
    (
        "Jiangpan - At half past six in the morning, the platform of Shiqiao Station smells of coriander. Farmers with bamboo baskets on their backs wait in a line for the first train of Line 4.",
        "They come from the hills at the end of the line, where many families still grow more than they can eat. The ride downtown takes 52 minutes and costs them nothing: passengers over 65 travel for free.",
        "Making Room for Baskets",
        "When pictures of the farmers spread online, some passengers asked whether the metro was the right place for baskets of mud and leeks. The operator decided that it was.",
        "It opened the gates 15 minutes early, put benches next to the lifts, and laid out a small washing area where vegetables can be cleaned before the journey.",
        "“They know the timetable better than I do,” said station master Liao Xuemei. “When an old lady does not turn up for two days, we call the village.”",
        "A Market at the Other End",
        "At Guanyin Station, the baskets are emptied within an hour. Ran Shufen, 73, sells her bok choy for 3 yuan a bundle and goes home with about 120 yuan and a bag of steamed buns.",
        "“It is not only for the money,” she said. “In the train I meet people from the other side of the mountain whom I used to see once a year.”",
    ),
)
TWENTYFIRST_ENGLISH.add("city centre on WordPress, writer and day with a bar, exact time in meta only", SUBWAY, "{T} - iJiangpan", f"""
<div id="content" class="site-content"><div class="td-crumb-container"><span><a href="/">Home</a></span> › <span><a href="/category/stories/">Stories</a></span></div>
<article id="post-48211" class="post-48211 post type-post status-publish format-standard has-post-thumbnail hentry category-stories">
<header class="td-post-title"><h1 class="entry-title">{SUBWAY.title}</h1><div class="td-module-meta-info"><span class="td-post-author-name">By Lou Jiayi</span>|<span class="td-post-date">May 30,2024</span></div></header>
<div class="td-post-sharing"><a><span>Facebook</span></a><a><span>X</span></a><a><span>Copy URL</span></a></div>
<div class="td-post-content tagdiv-type">
<p>{SUBWAY.body[0]}</p>
<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2024/05/m1-1024x683.jpg" alt="" class="wp-image-48215"><figcaption>Farmers board the first train at Shiqiao Station. (Photo/Ye Tong)</figcaption></figure>
<p>{SUBWAY.body[1]}</p>
<h2 class="wp-block-heading">{SUBWAY.body[2]}</h2>
{paragraphs(SUBWAY.body[3:6])}
<h2 class="wp-block-heading">{SUBWAY.body[6]}</h2>
<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2024/05/m2-1024x683.jpg" alt=""><figcaption>Ran Shufen on her way home. (Photo/Ye Tong)</figcaption></figure>
{paragraphs(SUBWAY.body[7:])}
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>metro</a></li><li><a>farmers</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div><span>Previous article</span><a>Foreign Bloggers Race Dragon Boats in Jiangpan</a></div><div><span>Next article</span><a>Mountain City Coffee Festival Opens in June</a></div></div></footer></article>
<div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><div class="td_module_mx"><h3><a>Cable Car Turns 36</a></h3><span class="td-post-date">April 2, 2024</span></div><div class="td_module_mx"><h3><a>Bookshop in an Air-raid Shelter</a></h3><span class="td-post-date">March 11, 2024</span></div></div>
<div id="respond" class="comment-respond"><h3>LEAVE A REPLY <a>Cancel reply</a></h3><p class="comment-notes">Please enter your comment!</p><p>Save my name, email, and website in this browser for the next time I comment.</p></div></div>
<aside class="td-sidebar"><h4>Latest</h4><ul>{links(("Visa-free Transit Extended to 144 Hours", "Bamboo Rafting Contest Draws 22 Teams"))}</ul></aside>""",
    head="""<meta name="robots" content="index, follow, max-image-preview:large"><link rel="canonical" href="https://www.ijiangpan.example/2024/05/30/metro-baskets/"><meta property="og:type" content="article"><meta property="og:title" content="How a Basket of Vegetables Rides the Metro in Jiangpan - iJiangpan"><meta property="og:site_name" content="iJiangpan"><meta property="article:published_time" content="2024-05-30T03:21:11+00:00"><meta property="article:modified_time" content="2024-06-01T02:10:42+00:00"><link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="amphtml" href="/2024/05/30/metro-baskets/amp/">""",
    day="2024-05-30", authors=("Lou Jiayi",),
    build=site(
        """<div class="td-header-wrap"><div class="td-header-sp-top-menu"><a>Sign in / Join</a><a>About Us</a></div><div class="td-logo"><a href="/"><img src="/wp-content/uploads/logo.png" alt="iJiangpan"></a></div><ul id="menu-main" class="sf-menu"><li class="menu-item"><a>News</a></li><li class="menu-item"><a>Stories</a></li><li class="menu-item"><a>Business</a></li><li class="menu-item"><a>Travel</a></li><li class="menu-item"><a>Services</a></li><li class="menu-item"><a>Videos</a></li></ul><div class="td-search"><input type="text" name="s"><a>Search</a></div></div>""",
        """<div class="td-footer-wrapper"><div>ABOUT US</div><p>iJiangpan is run by the Jiangpan International Communication Center. It tells you what is going on in the mountain city.</p><p>Contact us: service@ijiangpan.example</p><div>FOLLOW US</div><p>© 2018-2024 iJiangpan</p></div>
<script type="speculationrules">{"prefetch":[{"source":"document"}]}</script><script src="/wp-includes/js/wp-embed.min.js"></script>""",
    ))  # fmt: skip

# 9 ---------------------------------------------------------------- provincial news portal of a newspaper group
LYCHEE = Story(
    "en",
    "Lychees from Gaolan reach Dubai within 26 hours of being picked",
    (
        "At 4 pm on Thursday, supermarket shelves in Dubai were filled with lychees that had still been hanging on a tree in Gaolan, Nanling Province, the previous afternoon.",
        "The 3.2 tons of fruit, of the variety Feizixiao, were cooled to 3 degrees Celsius within an hour of being picked, packed in boxes lined with wet moss paper, and flown out on a night flight from Yangcheng.",
        "It was the first shipment under a new arrangement by which inspectors work inside the packing house. Papers that used to take a day are now issued before the truck has left the yard.",
        '"With lychees, every hour costs you color," said Pun Siu-man, who buys tropical fruit for a chain of 40 stores in the Gulf. "After one day, the red turns brown, and after three, nobody wants them."',
        "Gaolan grows one fifth of all lychees in the province. About 8,000 tons will be sold abroad this summer, to 23 countries and regions.",
        "Growers are also trying to make the season longer. By grafting early and late varieties on the same trees, they now pick from the middle of May until late July.",
    ),
)
TWENTYFIRST_ENGLISH.add("newspaper group's portal, source beside the day, author and editors with bars below", LYCHEE, "{T}", f"""
<div class="g-container"><div class="crumb"><a>NewsNL</a> &gt; <a>Latest News</a></div><div class="m-article-box">
<h1 id="article_title" class="m-title">{LYCHEE.title}</h1>
<div class="m-meta clearfix"><span class="pub_time" id="pubtime_baidu">2022-06-10 17:20</span><span id="source_baidu">Source: <a href="http://www.newsnl.example">NewsNL.example</a></span><div class="share-icons"><a class="fb"></a><a class="tw"></a><a class="wechat"></a></div></div>
<div class="m-article" id="content"><!--cms_node_content-->
<p>{LYCHEE.body[0]}</p>
<p style="text-align:center"><img class="nfw-cms-img" src="https://pic.newsnl.example/nanfang/202206/10/1.png" img-id="3311"></p>
<p>{LYCHEE.body[1]}</p><p>{LYCHEE.body[2]}</p><p>{LYCHEE.body[3]}</p>
<p style="text-align:center"><img class="nfw-cms-img" src="https://pic.newsnl.example/nanfang/202206/10/2.png"><br><span style="font-size:12px;color:#888">Workers sort lychees at a packing house in Gaolan. (Photo: Nanling Daily)</span></p>
<p>{LYCHEE.body[4]}</p><p>{LYCHEE.body[5]}</p>
<p>Author | Ding Siyu</p>
<p>Editor | Wing Lau, Olivia Fong, James</p>
</div>
<div class="m-page" id="displaypagenum"></div></div>
<div class="m-rel"><h4>Related News</h4><ul>{links(("Flower market goes online for Mother's Day", "Old arcades of Yangcheng get new tenants"), "/node_99363c4f3b/")}</ul></div>
<div class="m-side"><h4>Hot</h4><ol>{links(("Typhoon Lanyu: all schools closed", "How to renew your residence permit", "Wing's kitchen: claypot rice"))}</ol></div></div>""",
    head='<meta name="keywords" content="lychee"><meta name="catalogs" content="NF601546803"><meta name="contentid" content="321a3c2343"><meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="publishdate" content="2022-06-10"><meta name="author" content="Ding Siyu"><meta name="source" content="NewsNL">',
    day="2022-06-10", time="17:20", origin="NewsNL.example", authors=("Ding Siyu",), editors=("Wing Lau", "Olivia Fong", "James"),
    build=site(
        """<div class="g-hd"><a href="/"><img class="logo" src="/assets/newsnl.png"></a><ul class="g-nav"><li><a>Home</a></li><li><a>Latest News</a></li><li><a>Bay Area</a></li><li><a>Biz</a></li><li><a>Culture</a></li><li><a>Expats</a></li><li><a>Picture</a></li></ul><div class="search-box"><input id="keyword"><button>Go</button></div></div>""",
        """<div class="g-ft"><p><a>About Us</a> | <a>Contact</a> | <a>Join Us</a></p><p>Copyright by www.newsnl.example. All Rights Reserved. 粤岭ICP备05000000号</p></div>
<script>var nfwCms = {nodeId: "d601546803", listUrl: "?cms_node_post_list_page="};</script>""",
    ))  # fmt: skip

# 10 --------------------------------------------------------------- broadcaster
GLIDER = Story(
    "en",
    "Underwater glider returns after 301 days at sea",
    (
        "An underwater glider built by engineers in Lingjiang has been recovered in the South Sea after 301 days of continuous work, a new record for a Chinese-made vehicle of its kind.",
        "The glider, named Silver Carp II, covered 5,840 kilometers and dived 1,164 times, reaching a depth of 1,000 meters on most of its dives. It measured temperature, salt and the speed of sound along the way.",
        'Unlike a submarine, a glider has no propeller. It sinks and rises by pumping oil in and out of a bladder, and its wings turn this movement into forward flight. "It uses about as much power as a bicycle lamp," said Tan Keqin, who leads the project at Lingjiang Ocean University.',
        "Engineers said the vehicle was covered with barnacles but in working order. They will now take it apart to find out how its seals have aged.",
        "The data will be used to improve the forecast of typhoons. Eight more gliders are to be put into the sea before the end of the year.",
    ),
)
TWENTYFIRST_ENGLISH.add("broadcaster, editor and source before a month-first date, video box above", GLIDER, "{T} - LJTV News - LJTV.example English", f"""
<div class="column_wrapper"><div class="crumbs"><a>LJTV.example</a> &gt; <a>Sci-Tech</a></div>
<div class="col_w660"><div class="cnt_nav"></div><div class="tit_area"><h1>{GLIDER.title}</h1><p class="info"><i>Editor: Ma Ruining 丨LJTV.example</i><br><i>06-18-2020 14:42 BJT</i></p></div>
<div class="video_box" id="player"><div id="flash_tip">To play this video, please install the latest Flash Player or use another browser.</div><p class="vtit">Video: The long swim of Silver Carp II</p></div>
<div class="cnt_bd"><!--repaste.body.begin-->
{paragraphs(GLIDER.body)}
<!--repaste.body.end--></div>
<div class="cnt_share"><span>Share this story:</span><a>Facebook</a><a>Twitter</a><a>VK</a></div>
<div class="related"><h3>Related Stories</h3><ul>{dated((("Deep-sea camera films six-gilled shark", "05-30-2020"), ("Research ship sails for southern ocean", "05-02-2020")))}</ul></div></div>
<div class="col_w300"><h3>LIVE</h3><p>LJTV English Channel</p><h3>EDITOR'S CHOICE</h3><ul>{links(("Seven days on a ship full of books", "Documentary: The Salt Road", "Dialogue: Who owns the wind?"))}</ul></div></div>""",
    head='<meta name="keywords" content="glider"><meta name="contentid" content="ARTI0618"><meta name="filetype" content="1"><meta name="publishdate" content="2020-06-18"><meta name="source" content="LJTV.example"><meta name="author" content="Ma Ruining">',
    day="2020-06-18", time="14:42", origin="LJTV.example", editors=("Ma Ruining",),
    build=site(
        """<div class="headbanner"><div class="lan_nav"><a>中文</a><a>English</a><a>Монгол</a><a>한국어</a></div><a class="logo">LJTV</a><ul class="mainNav"><li>HOME</li><li>CHINA</li><li>WORLD</li><li>BUSINESS</li><li>SCI-TECH</li><li>CULTURE</li><li>SPORTS</li><li>VIDEO</li><li>LIVE</li></ul></div>
<script>var commentTitle = "Underwater glider returns"; var itemid1 = "ARTI0618"; var column_id = "TOPC1451530";</script>""",
        """<div class="footer"><p>Copyright © 2020 LJTV. All Rights Reserved.</p><p>京岭ICP证060535号 网上传播视听节目许可证号 0102004</p></div>""",
    ))  # fmt: skip

# 11 --------------------------------------------------------------- university
BAMBOO = Story(
    "en",
    "DFU Team Finds Why Moso Bamboo Grows in Bursts",
    (
        "A research team from Dongshan Forestry University (DFU) has shown how the underground stems of Moso bamboo store water before the shoots break through the soil. The results were published in the journal Plant Rhythms on May 4.",
        "Moso bamboo is known for its speed. In spring, a shoot can grow more than a meter within a day, although it has not yet put out a single leaf.",
        "Led by Professor Ouyang Lifen of the College of Forestry, the team buried 220 sensors in a grove in Anping and measured the pressure in the roots every five minutes for three years.",
        "They found that shoots grow mostly between 2 and 6 am, when the parent stems push water down to them, and that they stop almost completely around noon.",
        "“The young shoot is on a drip, so to speak, and the drip is turned on at night,” Ouyang said. The finding may help growers to decide when to water and when to dig.",
        "Doctoral student Zhuang Wei is the first author of the paper. The work was supported by the provincial fund for natural science.",
    ),
)
TWENTYFIRST_ENGLISH.add("university news page, full-width colons, clicks, photo line and neighbours below", BAMBOO, "{T}-Dongshan Forestry University", f"""
<div class="wrap ny_main"><div class="ny_left"><h2>News &amp; Events</h2><ul><li><a>Campus News</a></li><li><a>Research</a></li><li><a>Events</a></li><li><a>Media</a></li></ul></div>
<div class="ny_right"><div class="dqwz">Current position: <a href="../index.htm">Home</a> / <a href="index.htm">News &amp; Events</a> / <a>Research</a></div>
<form name="_newscontent_fromname"><div class="article"><h3 class="arti-title" align="center">{BAMBOO.title}</h3>
<p class="arti-metas" align="center"><span>Date：2023-05-10</span>&nbsp;&nbsp;<span>Author：Su Lingyi</span>&nbsp;&nbsp;<span>Source：College of Forestry</span>&nbsp;&nbsp;<span>Clicks：[<script>_showDynClicks("wbnews", 1500, 6382)</script>]</span></p>
<div id="vsb_content"><div class="v_news_content">
{styled(BAMBOO.body[:3], "text-indent: 0em; line-height: 1.75em;")}
<p style="text-align: center"><img src="/__local/6/2A/71/bamboo.jpg" width="600" vsbhref="vurl" vwidth="600"></p>
<p style="text-align: center"><span style="font-size: 14px">Sensors in the bamboo grove in Anping</span></p>
{styled(BAMBOO.body[3:], "text-indent: 0em; line-height: 1.75em;")}
<p style="text-align: right;">Photos: Zhuang Wei</p>
</div></div><div id="div_vote_id"></div>
<p>Prev：<a href="6380.htm">Delegation from the University of Orlov Visits DFU</a></p><p>Next：<a href="6391.htm">Spring Sports Meeting Held on East Campus</a></p></div></form></div></div>""",
    head='<meta name="pageType" content="3"><meta name="pageTitle" content="DFU Team Finds Why Moso Bamboo Grows in Bursts"><meta name="keywords" content="DFU, bamboo"><meta name="description" content="">',
    day="2023-05-10", origin="College of Forestry", authors=("Su Lingyi",),
    build=site(
        """<div class="head"><div class="wrap"><a class="logo"><img src="/images/logo.png" alt="DFU"></a><div class="fl"><a>中文</a><a>Mail</a><a>Library</a></div><div class="nav"><ul><li>Home</li><li>About DFU<ul><li>History</li><li>Leadership</li><li>Campus Map</li></ul></li><li>Academics</li><li>Research</li><li>Admissions</li><li>International</li><li>Campus Life</li></ul></div></div></div><div class="nybanner"><img src="/images/b.jpg"></div>""",
        """<div class="foot"><p>Address: 8 Songlin Road, Dongshan &nbsp; Postal Code: 300000</p><p>Copyright © Dongshan Forestry University. All Rights Reserved.</p></div>""",
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
        head_end='<script type="text/javascript" src="/system/resource/js/dynclicks.js"></script><script language="javascript">function dosuba() { var form = document.au1a; if (form.showkeycode.value == "") { alert("Please enter keywords"); return false; } }</script>',
    ))  # fmt: skip

# 12 --------------------------------------------------------------- tourism office
GORGE = Story(
    "en",
    "Three days on foot in the Moon Gorge",
    (
        "Carved by the Upper Tao River, the Moon Gorge is 38 kilometers long and in places less than ten meters wide. An old salt path leads through it, and since this summer all of it has been open to walkers.",
        "Day 1: From Taokou to Paper Village (11 km)",
        "The path starts behind the temple in Taokou and climbs slowly through walnut groves. Paper Village, where sheets of mulberry paper dry on every wall, has six guesthouses. Ask for buckwheat noodles.",
        "Day 2: From Paper Village to Eagle Pass (15 km)",
        "This is the longest and loveliest day. The path crosses the river eleven times, on stones, planks and one hanging bridge. Carry water, as there is no shop before the pass.",
        "Day 3: From Eagle Pass to Yanmen (12 km)",
        "From the pass, 2,140 meters above the sea, it is downhill all the way. Hot springs in Yanmen are open until 10 pm.",
        "Good to know",
        "Tickets: 80 yuan, valid for three days",
        "Best time: April to June, September to early November",
        "Getting there: buses leave Zhonglu East Station for Taokou at 7:30 am and 1 pm",
    ),
)
TWENTYFIRST_ENGLISH.add("tourism office, bare time, days as headings, list of tips, no credits", GORGE, "{T} | Visit Zhonglu", f"""
<section class="detail-page"><div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/itineraries">Itineraries</a></li><li class="breadcrumb-item active">Detail</li></ol></nav>
<div class="row"><div class="col-md-8"><div class="detail-head"><h1>{GORGE.title}</h1><div class="detail-info"><i class="icon-clock"></i> 2020-09-04 10:22 <i class="icon-eye"></i> 3518 <i class="icon-like"></i> 42</div></div>
<div class="detail-body rich-text"><p>{GORGE.body[0]}</p><p><img src="/upload/ueditor/20200904/1.jpg" class="img-fluid"></p><p class="pic-note">The hanging bridge below Eagle Pass</p>
<h3>{GORGE.body[1]}</h3><p>{GORGE.body[2]}</p><h3>{GORGE.body[3]}</h3><p>{GORGE.body[4]}</p><p><img src="/upload/ueditor/20200904/2.jpg" class="img-fluid"></p>
<h3>{GORGE.body[5]}</h3><p>{GORGE.body[6]}</p><h3>{GORGE.body[7]}</h3><ul><li>{GORGE.body[8]}</li><li>{GORGE.body[9]}</li><li>{GORGE.body[10]}</li></ul></div>
<div class="detail-foot"><button class="btn-like">Like</button><button class="btn-fav">Add to My Trip</button><div class="social-share" data-sites="facebook,twitter,wechat"></div></div></div>
<div class="col-md-4"><div class="side-card"><h4>You may also like</h4><div class="card"><a><h5>A weekend in the city of kilns</h5></a><p>Where to stay, what to eat and how to throw a pot in Yaoping.</p></div><div class="card"><a><h5>Snow and steam: winter hot springs</h5></a><p>Seven places to bathe with a view.</p></div></div></div></div></div></section>""",
    head='<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="keywords" content="Zhonglu travel, gorge, hiking"><meta name="description" content="Official travel guide to Zhonglu Province"><meta property="og:title" content="Three days on foot in the Moon Gorge"><meta property="og:site_name" content="Visit Zhonglu">',
    day="2020-09-04", time="10:22",
    build=site(
        """<header class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="/static/img/logo.svg" alt="Visit Zhonglu"></a><ul class="navbar-nav"><li class="nav-item"><a>Destinations</a></li><li class="nav-item"><a>Things to Do</a></li><li class="nav-item"><a>Itineraries</a></li><li class="nav-item"><a>Food</a></li><li class="nav-item"><a>Plan Your Trip</a></li></ul><div class="lang-select">English <a>中文</a><a>Español</a></div><form class="search"><input placeholder="Where would you like to go?"></form></header>""",
        """<footer class="bg-dark"><div class="container"><h5>Department of Culture and Tourism of Zhonglu Province</h5><p>Tourist hotline: 12301</p><p>Subscribe to our newsletter</p><input placeholder="E-mail"><p>© 2020 Visit Zhonglu 中麓ICP备19000000号</p></div></footer><script src="/static/js/bootstrap.bundle.min.js"></script>""",
        head_end='<link rel="stylesheet" href="/static/css/bootstrap.min.css">',
    ))  # fmt: skip

# 13 --------------------------------------------------------------- second agency's English site
COURIER = Story(
    "en",
    "Courier in central China carries wheelchair user up mountain every year",
    (
        "(CNW) -- A parcel courier in Hengbei, central China, has carried a wheelchair user to the top of Mount Jiuyun for the sixth year in a row, keeping a promise that began with a late delivery.",
        "In 2013, Deng Haibo, now 36, was two days late with a box of books for Yin Xiaoman, who has not been able to walk since childhood. When he apologized, she said that she was used to waiting: she had looked at the mountain from her window for 25 years.",
        "The following Sunday, Deng came back with a bamboo chair of the kind used by porters. It took him seven hours to climb the 6,100 steps with Yin on his back.",
        "Since then, they have gone up every April. Other couriers have joined in, and this year 31 people with disabilities reached the top with the help of more than 100 volunteers.",
        "The city's parks bureau said on Monday that work on a lift for wheelchairs would begin in autumn.",
        '"I will be out of a job," Deng joked. "But the view is the same."',
    ),
)
TWENTYFIRST_ENGLISH.add("second agency, time, another outlet without label and editor in one line", COURIER, "{T}", f"""
<div class="content"><div class="cntleft"><div class="position"><a href="/">Home</a> &gt; <a href="/society/">Society</a></div>
<div class="news-title"><div class="h3bt">{COURIER.title}</div></div>
<div class="bar-top"><span class="left">2019-04-16 10:05:31</span><span class="mid">Shore Daily</span><span class="right">Editor : Mo Hongyi</span><div class="share-app"><a class="mobile-qr">Read on your phone</a></div></div>
<div class="content_main" id="zw"><div class="imgcenter"><img src="//i2.cnw.example/simg/ypt/2019/190416/a1.jpg" alt=""><p>Deng Haibo carries Yin Xiaoman up the steps of Mount Jiuyun, April 14, 2019. (Photo/CNW)</p></div>
{paragraphs(COURIER.body)}
</div><div class="fontcontrol">&nbsp;</div>
<div class="readmore"><h4>Related news</h4><ul class="news-list">{links(("Blind piano tuner trains 40 successors", "City opens map app for wheelchair users"))}</ul></div>
<div class="mpt"><h4>MorePhoto</h4><ul>{links(("Tulips in full bloom in Weihe", "Young pandas learn to climb"))}</ul></div></div>
<div class="cntright"><h4>Most popular in 24h</h4><ol>{links(("Old coins found in well", "Train of 1958 back on the rails", "Twin brothers win same marathon"))}</ol><h4>MoreTop news</h4><ul>{links(("Foreign ministers meet on island", "Spring wheat sown ahead of plan"))}</ul><h4>MoreVideo</h4></div></div>""",
    head='<meta name="keywords" content="courier,mountain"><meta name="description" content="A parcel courier in Hengbei has carried a wheelchair user to the top of Mount Jiuyun">',
    day="2019-04-16", time="10:05", origin="Shore Daily", editors=("Mo Hongyi",),
    build=site(
        """<div class="header"><a><img src="//www.cnw.example/css/img/logo.jpg"></a><div class="menu"><a>Politics</a><a>Economy</a><a>Society</a><a>Culture</a><a>Photo</a><a>Video</a><a>Travel</a><a>Learning Chinese</a></div><div class="site-search"><input value="LINE" type="text"></div></div>""",
        """<div class="bottom"><a>Back to top</a> | <a>About Us</a> | <a>Jobs</a> | <a>Contact Us</a> | <a>Privacy Policy</a><br>Copyright ©1999-2019 CNW.example. All rights reserved.<br>Reproduction in whole or in part without permission is prohibited.</div>
<script>(function(){var el = document.createElement("script");el.src = "/js/share.js";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(el, s);})();</script>""",
    ))  # fmt: skip

# 14 --------------------------------------------------------------- photo story
FIELDS = Story(
    "en",
    "In pics: rapeseed flowers in Yunshan, SW China",
    (
        "Aerial photo taken on March 7, 2022 shows rapeseed flowers in bloom around Heping Village in Yunshan County, southwest China's Qianxi Province. With rising temperatures, more than 13,000 hectares of rapeseed fields in the county are drawing visitors from near and far.",
    ),
)
TWENTYFIRST_ENGLISH.add("photo story, text under the picture with the photographer's brackets, pager", FIELDS, "{T}_Haixin Photos", f"""
<div class="conW"><div class="con"><div class="bt">{FIELDS.title}</div>
<div class="source">Source: Haixin | <span>2022-03-08 08:12:09</span> | Editor: lanting</div>
<div class="btR"><a class="share">Share</a></div>
<div id="content" class="content_photo"><p style="TEXT-ALIGN: center" align="center"><a href="1310502_2.htm"><img id="1310502" src="1310502_16466.jpg" align="center"></a></p>
<p style="TEXT-ALIGN: left">{FIELDS.body[0]} (Photo by Ren Yi/Haixin)</p>
<div id="div_currpage"><a href="1310502_2.htm">Next</a> <span>1</span> <a href="1310502_2.htm">2</a> <a href="1310502_3.htm">3</a> <a href="1310502_4.htm">4</a> <a href="1310502_4.htm">&gt;&gt;|</a></div></div>
<div class="ad728"></div></div>
<div class="bd"><div class="bdT">Related Photos</div><ul>{links(("Migratory birds leave for north", "Farmers busy with spring plowing", "Ancient wall hidden under snow"))}</ul><div class="bdT">Most Viewed</div><ul>{links(("Spectacular view of sea of clouds", "Fishermen's village in morning light"))}</ul></div></div>""",
    head='<meta name="keywords" content="rapeseed"><meta name="filetype" content="1"><meta name="pagetype" content="2">',
    day="2022-03-08", time="08:12", origin="Haixin", editors=("lanting",),
    build=site(
        """<div class="top"><a class="lg">Haixin</a><span>Photos</span><ul><li>HOME</li><li>CHINA</li><li>WORLD</li><li>SPORTS</li><li>CULTURE &amp; TRAVEL</li><li>DAY IN PHOTOS</li></ul></div>""",
        """<div class="footer"><p>Copyright © 2000-2022 Haixin News Agency</p></div><div style="display:none"><script src="//stat.haixin.example/c.js"></script></div>""",
    ))  # fmt: skip

# 15 --------------------------------------------------------------- city government of the early web
KILN = Story(
    "en",
    "Ceramics Fair Opens in Shiyao with 1,200 Exhibitors",
    (
        "The 14th Shiyao International Ceramics Fair opened yesterday morning at the China Tile Hall. It will last until November 6.",
        "More than 1,200 exhibitors from 19 countries and regions are taking part in this year's fair, 150 more than last year. Floor and wall tiles take up two of the five halls, while a hall of their own is set aside for machines and glazes.",
        "In his opening speech, Vice Mayor Lin Zhaoxiong said that the city's ceramics industry had come through the financial crisis in better shape than expected. Output in the first nine months was 4.8 percent higher than a year earlier.",
        "For the first time, the fair gives out an award for tiles that can be made with less gas. The winner, a tile only 4.8 millimeters thick, saves one third of the fuel.",
        "The public is admitted on the last two days. Tickets cost 10 yuan at the south gate.",
    ),
)
TWENTYFIRST_ENGLISH.add("city portal of the early web, tables and breaks, source and date with hits", KILN, "{T} - Shiyao China", f"""
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="210" valign="top" bgcolor="#f0f5fa"><table width="100%" cellspacing="1"><tr><td class="lm"><b>News</b></td></tr><tr><td>· <a href="list.asp?id=11">City News</a></td></tr><tr><td>· <a href="list.asp?id=12">Business News</a></td></tr><tr><td>· <a href="list.asp?id=13">Notices</a></td></tr><tr><td class="lm"><b>Hot News</b></td></tr><tr><td>· <a href="show.asp?id=2011">Bus routes changed for Metro works</a></td></tr><tr><td>· <a href="show.asp?id=1987">Lion dancers leave for Manila</a></td></tr></table></td>
<td width="770" valign="top"><table width="96%" align="center" cellspacing="0"><tr><td height="28" background="images/bar.gif">Your position: <a href="index.asp">Home</a> &gt;&gt; <a href="list.asp?id=11">City News</a></td></tr>
<tr><td height="50" align="center"><font size="4" color="#003366"><b>{KILN.title}</b></font></td></tr>
<tr><td align="center" height="24" style="border-bottom:1px dashed #ccc"><font color="#888888">Source: Shiyao Daily&nbsp;&nbsp;&nbsp;Date: 2009-11-03&nbsp;&nbsp;&nbsp;Hits: 231&nbsp;&nbsp;&nbsp;[<a href="javascript:fontZoom(16)">Big</a> <a href="javascript:fontZoom(14)">Small</a>]</font></td></tr>
<tr><td id="fontzoom" style="line-height:180%" class="zw"><!-- content begin -->
<p align="center"><img src="uploadfile/200911/20091103094511.jpg" border="0"><br><font size="2">Buyers look at tiles on the opening day.</font></p>
&nbsp;&nbsp;&nbsp;&nbsp;{KILN.body[0]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{KILN.body[1]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{KILN.body[2]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{KILN.body[3]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{KILN.body[4]}<!-- content end --></td></tr>
<tr><td align="right" height="30">【<a href="javascript:window.print()">Print</a>】【<a href="javascript:window.close()">Close</a>】</td></tr>
<tr><td><b>Previous:</b> <a href="show.asp?id=2030">Volunteers Teach English in Parks</a><br><b>Next:</b> <a href="show.asp?id=2032">New Library Card for Migrant Workers</a></td></tr></table></td></tr></table>""",
    head='<meta name="keywords" content="Shiyao,Shiyao China,ceramics"><meta name="description" content="Official English website of Shiyao">',
    day="2009-11-03", origin="Shiyao Daily",
    build=site(
        """<table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="980" height="140"></td></tr><tr><td bgcolor="#336699" height="30" align="center"><a href="index.asp"><font color="#ffffff">Home</font></a> | <a><font color="#ffffff">About Shiyao</font></a> | <a><font color="#ffffff">News</font></a> | <a><font color="#ffffff">Investment</font></a> | <a><font color="#ffffff">Tourism</font></a> | <a><font color="#ffffff">Living</font></a> | <a><font color="#ffffff">中文版</font></a></td></tr></table>""",
        """<table width="980" align="center"><tr><td align="center" height="60"><font size="2">Copyright 2006 Information Office of Shiyao Municipal Government. All rights reserved.<br>Best viewed with IE 6.0 and 1024*768</font></td></tr></table>""",
        opening='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
        head_end='<script language="javascript">function fontZoom(size){document.getElementById("fontzoom").style.fontSize=size+"px";}</script>',
    ))  # fmt: skip

# 16 --------------------------------------------------------------- municipal site built by a contractor
HARBOR = Story(
    "en",
    "Tangxi port opens shipping route to West Africa",
    (
        "TANGXI, March 22 (Haixin) -- A container ship loaded with 1,860 standard boxes left Tangxi Port in north China on Monday for the port of Nalo, opening the first direct route between the city and West Africa.",
        "The voyage takes about 33 days, 12 days less than before, when cargo had to change ships in Singapore.",
        "Steel pipes, tractors and ceramic tiles make up most of the cargo on the way out, while timber, cashew nuts and cotton will be carried on the way back, according to the port group.",
        "Tangxi Port is linked with more than 70 countries and regions by 48 regular routes. It handled 3.1 million standard containers last year, up 6 percent year on year despite the epidemic.",
    ),
)
TWENTYFIRST_ENGLISH.add("municipal site, updated day without outlet, agency only in the dateline", HARBOR, "{T}", f"""
<div class="pages"><div class="mianbao"><a href="/">Home</a>/<a href="/news.html">Latest</a></div>
<div class="pages_content"><h3>{HARBOR.title}</h3><h5><span>Updated : Mar 23, 2021</span><a class="prin" onclick="window.print()">Print</a><span class="sharebox"><i>Share</i><a class="i1"></a><a class="i2"></a></span></h5>
<div class="article-content" id="Content">{paragraphs(HARBOR.body)}</div>
<div class="div_currpage" id="div_currpage"></div></div>
<div class="pages_side"><h4>Hot Issues</h4><ul>{links(("Work permits: what has changed", "Vaccination of foreign residents", "Driving license conversion"))}</ul><h4>Contact Us</h4><p>Tangxi Foreign Affairs Office</p><p>Tel: 0315-0000000</p></div></div>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="keywords" content="Tangxi port"><meta name="publishdate" content="2021-03-23">',
    day="2021-03-23", origin="Haixin",
    build=site(
        """<div class="txhead"><a class="txlogo"><img src="/images/tx/logo.png"></a><ul class="txnav"><li><a>Home</a></li><li><a>Latest</a></li><li><a>About Tangxi</a></li><li><a>Invest</a></li><li><a>Work &amp; Live</a></li><li><a>Discover</a></li></ul><div class="lang"><a>中文</a></div></div>""",
        """<div class="txfoot"><p>Copyright © The People's Government of Tangxi Municipality. All Rights Reserved.</p><p>冀岭ICP备20000000号</p></div><script>var _hmt = _hmt || [];</script>""",
    ))  # fmt: skip

# 17 --------------------------------------------------------------- provincial portal that prints no date
SISTER = Story(
    "en",
    "Governor of Minjiang Province Meets with Delegation from Valmar",
    (
        "Governor Qin Shaowen met in Rongshan with a delegation led by Elin Straub, Mayor of Valmar. The two sides exchanged views on farming, health care and the training of nurses.",
        "Qin welcomed the guests and said that friendship between the province and the city, which have been partners for 15 years, had stood the test of a difficult winter. Minjiang is ready to send more students to Valmar and to take part in its autumn fair.",
        "Straub thanked the people of Minjiang for the 60,000 masks they had sent to the hospitals of her city. She hoped that direct flights could be resumed as soon as conditions allowed.",
        "Also present at the meeting were Secretary-General of the Provincial Government Duan Kai and leading officials of the departments concerned.",
    ),
)
TWENTYFIRST_ENGLISH.add("provincial portal, nothing printed but the headline, day and outlet in meta only", SISTER, "{T}- Minjiang Province", f"""
<div class="wrap"><div class="location"><a href="/">Home</a><i>&gt;</i><a href="/en/102/list.shtml">News</a></div>
<div class="content"><ucaptitle><h2 class="d-title">{SISTER.title}</h2></ucaptitle>
<div class="d-bar"><div class="bdsharebuttonbox"><a class="bds_weixin" title="Share to WeChat"></a><a class="bds_fbook"></a></div><span class="d-font"><a>A+</a><a>A-</a></span></div>
<div id="detailcontent"><ucapcontent>
<p style="text-align: center;"><img src="/en/102/202004/b2f0/images/e1.jpg" alt="" border="0"></p>
{styled(SISTER.body, "text-indent: 2em;")}
</ucapcontent></div>
<div class="d-close"><a href="javascript:scrollTo(0,0);">Top</a><a onclick="window.close()">Close</a></div>
<div class="code"><p>Scan to read on your phone</p></div></div></div>""",
    head='<meta name="SiteName" content="Minjiang Province"><meta name="SiteDomain" content="www.minjiang.example"><meta name="SiteIDCode" content="9851000001"><meta name="ColumnName" content="News"><meta name="ColumnType" content="News"><meta name="ArticleTitle" content="Governor of Minjiang Province Meets with Delegation from Valmar"><meta name="PubDate" content="2020-04-17 09:12:00"><meta name="ContentSource" content="Foreign Affairs Office"><meta name="Keywords" content=""><meta name="Author" content=""><meta name="Description" content="">',
    day="2020-04-17",
    build=site(
        """<div class="header" aria-region="true"><div class="h-top"><a id="cniil_wza">Accessible Browsing</a><a>简体中文</a><a>Français</a></div><img class="h-logo" src="/en/images/logo.png"><ul class="h-nav"><li>Home</li><li>News</li><li>This is Minjiang</li><li>Open Minjiang</li><li>Charming Minjiang</li><li>Services</li></ul></div>""",
        """<div class="footer" aria-region="true"><div class="f-link"><span>Links</span><a>Central Government</a><a>Provinces</a></div><p>Organizer: General Office of the People's Government of Minjiang Province</p><p>Website ID code: 9851000001</p></div>
<script type="text/javascript">var siteId = "ab12cd"; var channelId = "102"; (function(){ var s = document.createElement("script"); s.src = "/common/count"; })();</script>""",
    ))  # fmt: skip

# 18 --------------------------------------------------------------- coastal city portal
LIBRARY = Story(
    "en",
    "Reading rooms by the sea stay open until midnight",
    (
        "Starting from this month, eleven seaside reading rooms in Lingbo will stay open until midnight, the city's library said on Saturday.",
        "The rooms, each with about 4,000 books and 30 seats, were built into old lifeguard towers and fishing sheds along the coast over the past three years. Readers can borrow books in one of them and return them in any other.",
        "Last year, 640,000 visits were counted, two thirds of them after 6 pm. Many readers are night-shift workers from the harbor.",
        '"I read for half an hour before my shift begins at ten," said crane driver Bao Zhengyu, who is on the third volume of a history of the Roman Empire.',
        "Each room offers hot water, phone charging and a shelf of books in English, Korean and Russian. Entry is by library card or passport.",
    ),
)
TWENTYFIRST_ENGLISH.add("coastal city portal, month in words above, source in brackets after the text", LIBRARY, "{T}-Lingbo, China", f"""
<div class="contain"><div class="nowpos"><a href="/">Home</a>&nbsp;|&nbsp;<a href="/news/">News</a>&nbsp;|&nbsp;City</div>
<div class="Article_content"><div class="Article-title">{LIBRARY.title}</div><div class="PBtime">February 14, 2023 09:30</div>
<div class="Article_share"><a>Facebook</a><a>Instagram</a><a>Weibo</a></div>
<div class="Article" id="ivs_content">
{"".join(f"<div>{x}</div><div>&nbsp;</div>" for x in LIBRARY.body)}
<div>(Source: Lingbo Evening Post)</div></div></div>
<div class="newslist"><div class="nl-tit">MORE NEWS</div><ul>{dated((("Ferry timetable changed for fog season", "February 13, 2023"), ("Spring cherry festival needs volunteers", "February 10, 2023"), ("Museum shows shipwreck porcelain", "February 6, 2023")))}</ul></div></div>""",
    head='<meta name="description" content="Starting from this month, eleven seaside reading rooms in Lingbo will stay open until midnight"><meta name="ColumnName" content="City"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">',
    day="2023-02-14", time="09:30", origin="Lingbo Evening Post",
    build=site(
        """<div class="lb-header"><div class="lb-logo">International Services Lingbo</div><div class="lb-wea">Lingbo 6℃ - 11℃ Cloudy</div><ul class="lb-nav"><li>NEWS<ul><li>City</li><li>Business</li><li>Culture</li></ul></li><li>LIVE</li><li>WORK</li><li>STUDY</li><li>INVEST</li><li>VISIT</li></ul><div class="lb-search"><input type="text" placeholder="Search"></div></div>""",
        """<div class="lb-footer"><p>Hotline 12345 - press 7 for English</p><p>© 2023 Lingbo Municipal People's Government. All rights reserved.</p><p>Registered number: 沪岭ICP备2021000000号-1</p></div>
<div class="survey">Was this page helpful? <a>Yes</a> <a>No</a></div>""",
    ))  # fmt: skip

# 19 --------------------------------------------------------------- expat site of a city newspaper
TENNIS = Story(
    "en",
    "Rooftop tennis courts a hit with office workers",
    (
        "What do you do with the roof of a bus depot? In Futang District, the answer is tennis.",
        "Six courts on top of the Meilin depot opened to the public in December, 24 meters above the buses. They have been fully booked on every weekday evening since.",
        "An hour costs 60 yuan before 5 p.m. and 110 yuan after that, about half of what private clubs charge. Bookings are made through a mini program, which has an English version.",
        '"I can see my desk from the baseline," said Marco Ferri, an Italian designer who works across the road. "It is a good reason to leave it."',
        "The courts are part of a plan to turn 100 roofs into sports grounds by 2025. Thirty-two have been finished so far, among them a running track that circles a wholesale market.",
        "Residents nearby were worried about noise and light. Following a hearing in October, the lamps are now turned off at 10 p.m., and balls are collected from the neighbors' balconies once a week.",
    ),
)
TWENTYFIRST_ENGLISH.add("city paper's expat site, writer, editor and outlet after 'From' in one line", TENNIS, "{T}_EYE PENGCHENG", f"""
<div class="eyes-main"><div class="eyes-left"><div class="navs"><a href="/">EYE PENGCHENG</a> &gt; <a href="/culture/">Culture</a></div>
<h1 class="con-title">{TENNIS.title}</h1>
<p class="con-info">Writer: Tang Yulin&nbsp; |&nbsp; Editor: Zhang Chanjuan&nbsp; |&nbsp; From: Pengcheng Daily&nbsp; |&nbsp; Updated: 2022-01-12</p>
<div class="con-share"><span>Share:</span><div class="jiathis_style"><a class="jiathis_button_fb"></a><a class="jiathis_button_weixin"></a></div></div>
<div class="con-text"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-family:Arial;font-size:12pt;}}</style>
<p>{TENNIS.body[0]}</p><p>{TENNIS.body[1]}</p>
<p align="center"><img src="./W020220112.jpg" oldsrc="W020220112.jpg"></p><p align="center"><font color="#4169e1">A coach trains beginners on the roof of the Meilin depot. Photos by Lin Songtao</font></p>
<p>{TENNIS.body[2]}</p><p>{TENNIS.body[3]}</p><p>{TENNIS.body[4]}</p><p>{TENNIS.body[5]}</p></div></div>
<div class="con-app"><img src="/images/app.png"><p>Download the EYE PENGCHENG app</p></div>
<div class="con-rel"><h3>You may also like</h3><ul>{dated((("Skate park opens under flyover", "2021-12-20"), ("Where to play table tennis outdoors", "2021-11-08")))}</ul></div></div>
<div class="eyes-right"><h3>Latest News</h3><ul>{links(("Metro adds women-first cars", "Checkpoint hours extended for holiday"))}</ul><h3>Pengcheng Daily e-paper</h3></div></div>""",
    head='<meta name="keywords" content="tennis"><meta name="ArticleTitle" content="Rooftop tennis courts a hit with office workers"><meta name="PubDate" content="2022-01-12">',
    day="2022-01-12", origin="Pengcheng Daily", authors=("Tang Yulin",), editors=("Zhang Chanjuan",),
    build=site(
        """<div class="eyes-head"><div class="el"><img src="/images/eye.png" alt="EYE PENGCHENG"></div><div class="er"><a>中文</a><a>Login</a></div><ul class="eyes-nav"><li>Home</li><li>News</li><li>Living</li><li>Culture</li><li>Business</li><li>Events</li><li>Video</li></ul></div>""",
        """<div class="eyes-foot"><p>Sponsored by Pengcheng Municipal Information Office. Operated by Pengcheng Daily.</p><p>Copyright 2010-2022. All rights reserved. E-mail: eye@pengcheng.example</p></div><script>var jiathis_config = {summary: "", shortUrl: false, hideMore: false};</script>""",
    ))  # fmt: skip

# 20 --------------------------------------------------------------- page of a provincial news app
LAMPS = Story(
    "en",
    "Fish-shaped lanterns swim through Guicheng's oldest street",
    (
        "Drums, gongs and a school of glowing fish: on Friday night, the fish lantern parade came back to Wanggan Street in Guicheng, Wannan Province.",
        "The largest of the lanterns is eight meters long and carried by ten men. Its bones are of bamboo, its skin is of paper, and 36 candles burn in its belly.",
        "According to local records, villagers have carried fish through the street since the 15th century to ask for rain and to keep fires away. The custom was listed as provincial intangible cultural heritage in 2014.",
        "“When the fish turns, everybody has to turn, or the paper tears,” said Cheng Guanghua, 62, who has walked at the head for 20 years.",
        "The parade will be held every Friday and Saturday until the end of November.",
    ),
)
TWENTYFIRST_ENGLISH.add("news app page, account name over the time, sections, editor and proofreader below", LAMPS, "{T}", f"""
<div id="app"><div class="download-bar"><img src="https://h5.wannan.example/icon.png"><div><p>Wannan News</p><p>See more in the app</p></div><a class="open-btn">打开</a></div>
<div class="article-wrapper"><h1 class="article-title">{LAMPS.title}</h1>
<div class="article-meta"><img class="avatar" src="https://h5.wannan.example/a/88.png"><div class="meta-r"><p class="name">Discover Wannan</p><p class="time">2023-11-04 18:20</p></div><a class="follow">+关注</a></div>
<div class="article-content"><section><section><span style="font-size: 16px;">{LAMPS.body[0]}</span></section></section>
<section style="text-align: center;"><img data-src="https://h5.wannan.example/p/1.jpg"></section>
<section><span style="font-size: 16px;">{LAMPS.body[1]}</span></section><section><br></section>
<section><span style="font-size: 16px;">{LAMPS.body[2]}</span></section>
<section style="text-align: center;"><img data-src="https://h5.wannan.example/p/2.jpg"></section>
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">The parade passes the old pawnshop. Photo: Hu Anqi</span></section>
<section><span style="font-size: 16px;">{LAMPS.body[3]}</span></section><section><br></section>
<section><span style="font-size: 16px;">{LAMPS.body[4]}</span></section>
<section><span style="font-size: 14px; color: #999;">Editor: Xia Tianran</span></section><section><span style="font-size: 14px; color: #999;">Proofreading: Jin Bo</span></section></div>
<div class="article-tool"><span>阅读 2.1万</span><span>点赞 86</span><span>举报</span></div></div>
<div class="comment"><h3>热门评论</h3><p class="empty">暂无评论，快来抢沙发</p></div>
<div class="recommend"><h3>相关推荐</h3><div class="item"><p>Ink stone makers of She River</p><span>Discover Wannan</span><span>2023-10-29</span></div><div class="item"><p>深秋皖南，色彩正浓</p><span>皖南发布</span><span>2023-11-01</span></div></div></div>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><meta name="format-detection" content="telephone=no"><meta itemprop="name" content="Fish-shaped lanterns swim through Guicheng\'s oldest street"><meta itemprop="image" content="https://h5.wannan.example/share.png">',
    day="2023-11-04", time="18:20", origin="Discover Wannan", editors=("Xia Tianran",),
    build=site(
        """<div class="mask" style="display:none"><p>点击右上角分享给好友</p></div>""",
        """<div class="footer-copy">皖南新闻客户端出品</div><script>window.__INITIAL_STATE__={"detail":{"id":778812,"type":1,"channel":"en","createdAt":1699092000}};(function(){var s;(s=document.currentScript||document.scripts[document.scripts.length-1]).parentNode.removeChild(s);}());</script><script src="https://h5.wannan.example/js/chunk-vendors.js"></script>""",
        lang="zh-CN",
        head_end='<link href="https://h5.wannan.example/css/app.css" rel="stylesheet"><script>(function(d,c){var e=d.documentElement;e.style.fontSize=e.clientWidth/7.5+"px";})(document,window);</script>',
    ))  # fmt: skip
