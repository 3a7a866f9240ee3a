"""A sixteenth album of pages, English pages, written without sight of the rules (one table).

English editions of Chinese media and governments, wire agencies, foreign newspapers on China, press releases.
Times are set down as the clock in Shanghai shows them, whatever zone the page prints.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

SIXTEENTH_ENGLISH = Album()


def site(top: str, bottom: str, *, lang: str = "en", scripts: str = "") -> Build:
    """A page of one site: what stands above and below every article of it."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>{head}<link rel="stylesheet" href="/static/main.css">{scripts}</head>
<body>{top}
{middle}
{bottom}</body></html>"""

    return build


def links(items: tuple[str, ...], where: str = "/") -> str:
    return "".join(f'<li><a href="{where}{i}.html">{item}</a></li>' for i, item in enumerate(items, 1))


def dated(items: tuple[tuple[str, str], ...], tag: str = "span") -> str:
    return "".join(
        f'<li><a href="/a/{i}.html">{item}</a><{tag}>{day}</{tag}></li>' for i, (item, day) in enumerate(items, 1)
    )


# 1 ---------------------------------------------------------------- national daily, English edition
NIGHT = Story(
    "en",
    "Night schools draw young workers in Lanxi",
    (
        "When the shops on Shuiyuan Road pull down their shutters, the lights go on upstairs in the workers' cultural palace of Lanxi, where 40 classrooms fill with people who have just left the office.",
        "The city's night school offers 12 lessons for 500 yuan ($69), in subjects from paper-cutting to video editing. All 3,200 places of the spring term were gone within nine minutes.",
        '"I sit in front of a screen all day, and for two hours here I do something with my hands," said Qiao Anran, a 27-year-old accountant who is learning to bind books.',
        "Most of the pupils are between 20 and 35 years old, according to the city's federation of trade unions, which runs the school together with six colleges.",
        "The federation plans to open 15 more teaching sites this year, among them two in industrial parks, so that people on late shifts can take part.",
    ),
)
DAILY = site(
    """<div class="topBar"><div class="topBar_art"><a href="/">HOME</a> | <a href="http://cn.morningdaily.example">中文</a> | <a>Subscribe</a> | <a>Mobile</a> <span id="today"></span></div>
<div class="logo_art"><a href="/"><img src="//img.morningdaily.example/logo.png" alt="morningdaily"></a></div><form class="search"><input name="q"><input type="submit" value="Search"></form>
<div class="topNav2_art"><ul><li><a href="/">HOME</a></li><li><a href="/china">CHINA</a></li><li><a href="/world">WORLD</a></li><li><a href="/business">BUSINESS</a></li><li><a href="/life">LIFESTYLE</a></li><li><a href="/culture">CULTURE</a></li><li><a href="/opinion">OPINION</a></li><li><a href="/regional">REGIONAL</a></li></ul></div></div>""",
    """<div class="topBar-foot"><dl><dd><a>About Us</a> | <a>Contact Us</a> | <a>Advertise</a> | <a>Jobs</a> | <a>Expat Employment</a> | FOLLOW US</dd></dl></div>
<div class="dibu-three"><p>Copyright 1995 - <script>document.write(new Date().getFullYear())</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Morning Daily Information Co. Without written authorization from Morning Daily, such content shall not be republished or used in any form.</p><p>License for publishing multimedia online <b>0100000</b></p><p>Registration Number: 100000</p></div>""",
    scripts='<script src="/js/jquery.js"></script>',
)
SIXTEENTH_ENGLISH.add("national daily, writer, host and update in one line with bars", NIGHT, "{T} - Society - Morningdaily.example", f"""
<div id="bread-nav" class="bread-nav"><a href="/china">China</a> / <a href="/china/society">Society</a></div>
<div class="main_art"><div class="lft_art" id="lft-art"><h1>{NIGHT.title}</h1>
<div class="info"><span class="info_l">By QIAO LIN in Lanxi | Morning Daily | Updated: 2031-02-03 09:11</span><span class="info_r"><div class="fx" id="div-fx"><a class="fx1" title="Share to Twitter"></a><a class="fx2">Share</a><a class="fx3">Share - WeChat</a></div></span></div>
<div id="Content"><figure class="image" style="display: table;"><img src="//img.morningdaily.example/images/203102/03/65.jpeg" id="img-65"><figcaption style="display: table-caption;">Pupils practice calligraphy at the workers' cultural palace of Lanxi last week. [Photo/Morning Daily]</figcaption></figure>
{paragraphs(NIGHT.body)}</div>
<div id="div_currpage"></div><div class="share"></div></div>
<div class="rightContainer"><div class="tmR"><h2>Photo</h2><ul>{links(("Skaters take over frozen lake", "Lantern makers busy before festival", "In pics: Snow on the salt flats"))}</ul></div><div class="tmR"><h2>Most Viewed in 24 Hours</h2><ol>{links(("Rail traffic back to normal after ice storm", "Five villages share one doctor, and a drone", "Bookshop by the sea stays open all night"))}</ol></div>
<a class="gotop">Top</a><div class="selectBar"><b>BACK TO THE TOP</b><ul><li>English</li><li>中文</li></ul></div></div></div>""",
    head='<meta name="keywords" content="night school,Lanxi"><meta name="contentid" content="WS65bd"><meta property="og:type" content="article">',
    time="09:11", origin="Morning Daily", authors=("QIAO LIN",), build=DAILY)  # fmt: skip

# 2 ---------------------------------------------------------------- party paper online, agency story
TUNNEL = Story(
    "en",
    "Undersea tunnel between Dongji and Meishan holed through",
    (
        "MEISHAN, Feb. 3 (Haixin) -- Workers on Monday broke through the last rock wall of an undersea tunnel linking Dongji Island with Meishan Port in east China, ending five years of boring.",
        "The 11.8-kilometer tunnel runs up to 78 meters below the sea. Once it opens to traffic in 2032, the drive between the island and the port will take 14 minutes, down from two hours by ferry and road.",
        'The shield machine "Dinghai" crossed four faults and 36 changes of rock, said Ren Guochang, chief engineer of the project.',
        "Dongji has a population of 62,000 and ships nearly a third of the crabs sold in the province.",
    ),
)
SIXTEENTH_ENGLISH.add("party paper online, agency in brackets before the hour, web editors below", TUNNEL, "{T} - Tribune Online", f"""
<div class="main"><div class="d2nav cf"><a href="/">Home</a>&gt;&gt;<a href="/90000/">China</a></div>
<div class="w860 d2txtCon cf"><h4></h4><h1>{TUNNEL.title}</h1><h3></h3><div class="origin cf"><a href="http://www.haixin.example">(Haixin)</a> 15:31, February 03, 2031<!--<span class="sha">share</span>--></div>
<p style="text-align: center;"><img src="/NMediaFile/2031/0203/F1.jpg" width="900"></p><p class="desc" style="text-align: center;">An aerial photo shows the Meishan entrance of the tunnel, Feb. 2, 2031. (Haixin/Yu Bo)</p>
{paragraphs(TUNNEL.body)}
<p class="editor">(Web editor: Zhong Wenqi, Liang Jia)</p></div>
<div class="w860 d2share cf"><h3>Share this news on</h3><div class="bdsharebuttonbox"><a>Facebook</a><a>Twitter</a><a>LinkedIn</a></div></div>
<div class="w860 d2related"><h3>Related Stories</h3><ul class="list6">{dated((("Longest sea bridge of the north opens", "Jan 27, 2031"), ("Shield machines built in Xinzhou go abroad", "Jan 15, 2031")), "em")}</ul></div>
<div class="w860 d2photo"><h3>Photos</h3><ul>{links(("A day at the crab market", "Terraces under snow"))}</ul></div></div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="source" content="Haixin">',
    time="15:31", origin="Haixin", editors=("Zhong Wenqi", "Liang Jia"),
    build=site(
        """<div class="w_header"><div class="languages"><a>中文</a><a>日本語</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a></div><a href="/"><img src="/img/logo.png" alt="Tribune Online"></a><nav><a href="/90000/">China</a><a href="/90883/">Business</a><a href="/90777/">World</a><a href="/90780/">Military</a><a href="/98649/">Society</a><a href="/90001/">Sci-Tech</a><a href="/702/">Travel</a></nav></div>""",
        """<div class="w_footer"><p><a>About Tribune Online</a> | <a>Join Us</a> | <a>Contact Us</a></p><p>Copyright © 2031 Tribune Online. All Rights Reserved.</p></div>""",
    ))  # fmt: skip

# 3 ---------------------------------------------------------------- tabloid daily, byline is the paper
SKI = Story(
    "en",
    "Ski rinks in southern malls see record winter",
    (
        "Indoor ski rinks across South China report their busiest winter so far, with visits in January up 38 percent year-on-year, a trade body said on Monday.",
        "More than half of those visitors had never stood on skis before, and four in 10 came with children, figures of the Association of Winter Sports Venues show.",
        "In Qinghu, a city where it last snowed in 1977, a rink of 90,000 square meters sold 21,000 tickets over the three days of New Year.",
        '"Families who would have flown north now come here first, and fly north better prepared," Luo Weiming, who manages the rink, told the Global Courier.',
        "Analysts note that running costs remain high. Cooling takes up 35 percent of the spending of a rink, and two smaller ones closed last year.",
        "Still, eight more are under construction, most of them in provinces south of the Yangtze River.",
    ),
)
SIXTEENTH_ENGLISH.add("tabloid daily, published label after the paper's own byline", SKI, "{T} - Global Courier", f"""
<div class="row"><div class="article_section"><span class="cloumm_level_one"><a href="/china/">CHINA</a></span> / <span class="cloumm_level_two"><a href="/china/society/">SOCIETY</a></span></div>
<div class="article"><div class="article_top"><div class="article_title">{SKI.title}</div><div class="author_share"><div class="author_share_left"><span class="byline">By Global Courier</span><span class="pub_time">Published: Feb 03, 2031 08:28 PM</span></div><div class="addthis_toolbox"><a class="share_f"></a><a class="share_t"></a><a class="share_w"></a></div></div></div>
<div class="article_content"><div class="article_right"><center><img src="/Portals/0/attachment/2031/2.jpeg"></center><p class="picture" style="color:#999">Beginners take a lesson at an indoor rink in Qinghu on January 25, 2031. Photo: VCP</p><br/>
{SKI.body[0]}<br/><br/>{SKI.body[1]}<br/><br/>{SKI.body[2]}<br/><br/>{SKI.body[3]}<br/><br/>{SKI.body[4]}<br/><br/>{SKI.body[5]}<br/></div></div>
<div class="article_footer"><div class="related_section"><div class="related_title">RELATED ARTICLES</div><div class="row-fluid"><div class="art_related"><a href="/page/203101/1.shtml">Ice city counts its visitors by the million</a><p>The ice city of Xuecheng welcomed 3.1 million visitors in December as its snow park opened for a 31st season.</p></div><div class="art_related"><a href="/page/203101/2.shtml">Makers of ski gloves work through the night</a><p>Orders for gloves and goggles have doubled, factories in Pingyuan county say.</p></div></div></div></div></div>
<div class="hot"><h5>MOST VIEWED</h5><ul>{links(("Coast guard rescues six fishermen", "How a county lost its only taxi", "Editorial: Patience pays"))}</ul></div></div>""",
    head='<meta property="og:title" content="Ski rinks in southern malls see record winter - Global Courier"><meta property="og:site_name" content="Global Courier">',
    time="20:28", origin="Global Courier",
    build=site(
        """<div class="header"><div class="header-top"><a>Mobile Apps</a><a>Newsletter</a><a>中文版</a><span class="search-btn">Search</span></div><ul class="channel"><li>CHINA</li><li>OPINION</li><li>IN-DEPTH</li><li>SOURCE</li><li>SPORT</li><li>LIFE</li><li>VISUAL NEWS</li></ul></div>""",
        """<div class="footer"><a>About Us</a><a>Advertise with Us</a><a>Comments</a><a>Privacy Policy</a><p>Copyright © 2021-2031 Global Courier | All Rights Reserved</p></div>""",
    ))  # fmt: skip

# 4 ---------------------------------------------------------------- broadcaster
HERDERS = Story(
    "en",
    "The herders who count snow leopards",
    (
        "At 4,600 meters above the sea, Dawa Tsering brushes the snow from a small green box strapped to a rock and takes out a memory card.",
        "He has done this every month for seven years. Dawa is one of 113 herders in Zhuoma County who look after camera traps, and whose pictures tell scientists how many snow leopards live here.",
        "From hunters' tracks to data",
        "The count began with nine cameras and a hand-drawn map. Today there are 240, and the herders have learned to tell one animal from another by the spots on its flank.",
        '"The old people used to say that the leopard is the mountain\'s dog," said Dawa. "Now I know forty of these dogs by name."',
        "A share for every village",
        "Each camera brings its keeper 100 yuan a month, and a village on whose land a leopard is seen gets a bonus for its school or its road. The money comes from a fund set up by the county and three foundations.",
        "Last year's count ended at 87 grown animals, up from 52 in the first year.",
    ),
)
SIXTEENTH_ENGLISH.add("broadcaster, section before the hour, updated after it, sub-headings", HERDERS, "{T} - CWTV", f"""
<div class="news-wrapper"><div class="news-header"><div class="news-property"><div class="news-section-date"><span class="section">Nature</span> <span class="date">10:11, 03-Feb-2031</span></div></div><div class="news-title">{HERDERS.title}</div>
<div class="news-author-update"><div class="news-author"><div class="news-author-text"><div class="news-author-name">Sonam Ruiz</div></div></div><div class="news-update">Updated 16:04, 03-Feb-2031</div></div></div>
<div class="share-tools"><ul><li>Share</li><li><a class="copy">Copied</a></li></ul></div>
<div class="content" id="cmsMainContent"><div class="cmsVideo" data-video-duration="04:12"><span class="vd">04:12</span></div>
<div class="text en">{paragraphs(HERDERS.body[:2])}</div><div class="cmsImage"><img data-src="https://news.cwtv.example/3.jpg"><p class="cmsImageDesc">A snow leopard passes a camera trap in Zhuoma County. /Zhuoma Nature Reserve</p></div>
<div class="text en"><p><strong>{HERDERS.body[2]}</strong></p>{paragraphs(HERDERS.body[3:5])}<p><strong>{HERDERS.body[5]}</strong></p>{paragraphs(HERDERS.body[6:])}</div>
<div class="text en"><p><em>Read more: <a href="/n/wolves">Wolves return to the valley of the Ruo</a></em></p></div></div>
<div class="topnews"><div class="topnews-head">Search Trends</div><ul>{links(("Spring Festival", "Climate", "Tech It Out"))}</ul></div></div>""",
    head='<meta property="og:title" content="The herders who count snow leopards"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The herders who count snow leopards","datePublished":"2031-02-03T10:11:05+08:00","publisher":{"@type":"Organization","name":"CWTV"}}</script>',
    time="10:11", authors=("Sonam Ruiz",),
    build=site(
        """<div class="cg-header"><div class="tv-live">TV | Live</div><ul><li>China</li><li>World</li><li>Politics</li><li>Business</li><li>Opinions</li><li>Tech &amp; Sci</li><li>Culture</li><li>Nature</li><li>Video</li></ul><div class="cookie">By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use. You can change your cookie settings through your browser. <button>I agree</button></div></div>""",
        """<div class="cg-footer"><ul><li>EXPLORE MORE</li><li>English</li><li>Español</li><li>Français</li></ul><h4>DOWNLOAD OUR APP</h4><p>Copyright © 2031 CWTV. 京ICP备20000000号</p><p>Disinformation report hotline: 010-00000000</p></div>""",
    ))  # fmt: skip

# 5 ---------------------------------------------------------------- provincial government portal
BONDED = Story(
    "en",
    "Luhe bonded zone handles 1.2 million parcels in January",
    (
        "The comprehensive bonded zone of Luhe handled 1.2 million cross-border parcels in January, up 27.4 percent from a year earlier, the provincial department of commerce announced on February 2.",
        "Parcels leaving the zone went to 61 countries and regions, with toys, small appliances and phone covers at the top of the list.",
        "A new sorting line put into use last autumn reads 18,000 labels an hour and has cut the time for customs clearance to an average of 40 minutes.",
        "The province will build two more warehouses in the zone this year and support 200 local firms in opening online shops abroad.",
    ),
)
SIXTEENTH_ENGLISH.add("provincial portal, source and time labels, translators and editor below", BONDED, "{T}-Official Portal of Luhe Province", f"""
<div class="crumb">Location: <a href="/">Home</a> &gt; <a href="/news/">News</a> &gt; <a href="/news/local/">Local News</a></div>
<div class="article-wrap"><h2 class="art-tit">{BONDED.title}</h2><div class="art-info"><span>Source : Luhe Daily</span><span>Updated: 2031-02-03 11:10:26</span><span class="size">Font Size: <a>A+</a> <a>A</a> <a>A-</a></span><a class="print">Print</a></div>
<div class="TRS_Editor">{"".join(f'<p style="text-indent:2em;text-align:justify">{x}</p>' for x in BONDED.body)}</div>
<div class="art-tail"><p>Translators: Xie Lan, Gong Peng</p><p>Editor: Tan Xiaoyu</p></div>
<div class="pn"><p>Previous: <a>Luhe sends first freight train of the year to Central Asia</a></p><p>Next: <a>Governor meets guests from the Danube region</a></p></div>
<div class="rel"><h3>Related Information</h3><ul>{dated((("Rules on bonded warehouses revised", "2031-01-20"), ("Luhe port opens night shift", "2030-12-18")))}</ul></div></div>""",
    head='<meta name="SiteName" content="Official Portal of Luhe Province"><meta name="ArticleTitle" content="Luhe bonded zone handles 1.2 million parcels in January"><meta name="ContentSource" content="Luhe Daily"><meta name="ColumnName" content="Local News">',
    time="11:10", origin="Luhe Daily", editors=("Tan Xiaoyu",),
    build=site(
        """<div class="gov-top"><div class="lang"><a>中文</a> | <a>English</a> | <a>한국어</a> | <a>Deutsch</a></div><div class="weather">Today: June 18, 2031 Wednesday</div><img src="/logo.png" alt="The People's Government of Luhe Province"><ul><li>Home</li><li>About Luhe</li><li>Government</li><li>News</li><li>Investment</li><li>Services</li><li>Travel</li></ul></div>""",
        """<div class="gov-foot"><p>Sponsor: General Office of the People's Government of Luhe Province</p><p>Website Identification Code: 9900000012 ICP 05000000</p><p>All rights reserved. Reproduction in whole or in part without permission is prohibited.</p></div>""",
    ))  # fmt: skip

# 6 ---------------------------------------------------------------- district government, foreign residents' page
CLINIC_EN = Story(
    "en",
    "Second Clinic for Foreign Residents Opens in Beishan District",
    (
        "A clinic with doctors speaking English, Korean and Arabic opened its doors in Beishan New District on January 30. It is the second of its kind in the city.",
        "The clinic is on the third floor of the Beishan People's Hospital. Patients can book by phone, through the city's app, or at the desk with a passport.",
        "Services offered include:",
        "General practice and vaccination",
        "Care for mothers and children",
        "Direct billing with 14 foreign insurers",
        "Opening hours are 8:30 am to 8 pm on weekdays and 9 am to 4 pm on Saturdays. For emergencies, please dial 120.",
    ),
)
SIXTEENTH_ENGLISH.add("district page, bare day with tools, list, writer in the last brackets", CLINIC_EN, "{T}_Beishan New District", f"""
<div class="pos"><i class="home"></i><a>Home</a> / <a>What's New</a></div>
<div class="detail"><h1 id="title">{CLINIC_EN.title}</h1><div class="bar"><span class="time">2031-02-03</span><a class="dl">Download</a><a class="pr">Print</a><span class="share">Share - WeChat<img src="/qr.png"><em>Scan the QR code and share with friends</em></span></div>
<div class="view"><p><img src="/W020310203.jpg"></p><p style="text-align:center;font-size:14px">The reception desk of the clinic (Photo provided by Beishan People's Hospital)</p>{paragraphs(CLINIC_EN.body[:3])}<ul>{"".join(f"<li>{x}</li>" for x in CLINIC_EN.body[3:6])}</ul><p>{CLINIC_EN.body[6]}</p><p>(This article is written by Mei Ruoxi, Beishan Media Center)</p></div></div>
<div class="foot-rec"><h4>You may also like</h4><ul>{links(("How to exchange a driving license", "Metro Line 9 adds English announcements", "Visa hall moves to Hongqi Street"))}</ul></div>""",
    authors=("Mei Ruoxi",),
    build=site(
        """<header class="hd"><span class="dt">18 June 2031</span><span>Beishan 12℃~19℃</span><nav><a>Home</a><a>What's New</a><a>Living</a><a>Business</a><a>Study</a><a>Visit</a></nav><a class="old">Barrier-free</a><input placeholder="Please enter keywords"></header>""",
        """<footer class="ft"><a>Site Map</a><a>Contact Us</a><p>Copyright © Beishan New District Administrative Committee. 某ICP备15000000号-2</p><p>Government hotline: 12345</p></footer>""",
    ))  # fmt: skip

# 7 ---------------------------------------------------------------- ministry press conference
PRESSER = Story(
    "en",
    "Ministry of Fisheries Spokesperson's Regular Press Conference on February 3, 2031",
    (
        "At the invitation of Minister Xiang Yunfei, Minister of Marine Affairs Ole Lindahl of Norlandia will pay an official visit to China from February 5 to 8.",
        "Norlandia Post: What topics will the two sides discuss? Will there be an agreement on cod?",
        "Spokesperson: The two ministers will exchange views on the protection of fishing grounds, research at sea and training. We will release information about the results in due course.",
        "East Sea Radio: A fishing boat from Haimen has been missing since Saturday. Could you give us an update on the search?",
        "Spokesperson: Four vessels and two aircraft are taking part in the search. All eight people on board had been found safe as of noon today. We thank the fishermen of neighboring countries for their help.",
        "East Sea Radio: A follow-up. When will the new rules for the summer moratorium be published?",
        "Spokesperson: The rules have been open to comments until the end of January. I have nothing to add for now.",
    ),
)
SIXTEENTH_ENGLISH.add("ministry press conference, bold questions, hour above the text", PRESSER, "{T}_Ministry of Fisheries", f"""
<div class="BreadcrumbNav"><a>Home</a>&gt;<a>Press and Media Service</a>&gt;<a>Spokesperson's Remarks</a></div>
<div class="news-title"><h1>{PRESSER.title}</h1><p class="time">Updated: February 03, 2031 19:40</p><div class="share-box"><a>[Font Size: L M S]</a><a>Print</a></div></div>
<div class="news-main" id="News_Body_Txt_A"><p>{PRESSER.body[0]}</p><p align="center"><img src="./W020310203.png"></p>{"".join(f"<p><strong>{x}</strong></p>" if i % 2 else f"<p>{x}</p>" for i, x in enumerate(PRESSER.body) if i)}</div>
<div class="btn-row"><a class="suggest">Suggest To A Friend</a><a class="p">Print</a></div>
<div class="rebox"><h3>Related News:</h3><ul>{dated((("Ministry of Fisheries Spokesperson's Regular Press Conference on January 31, 2031", "2031-01-31"), ("Ministry of Fisheries Spokesperson's Remarks on the Closing of the Sturgeon Season", "2031-01-29")))}</ul></div>""",
    time="19:40",
    build=site(
        """<div class="h_top"><a>简体中文</a> <a>Français</a> <a>Español</a> <a>Русский</a></div><div class="h_logo">Ministry of Fisheries of the People's Republic</div><ul class="h_nav"><li>Home</li><li>The Ministry</li><li>Policies and Activities</li><li>Press and Media Service</li><li>Resources</li></ul>""",
        """<div class="f"><p>Address: No. 2, Yugang Street Tel: 86-10-00000000</p><p>Contact Us | Copyright © Ministry of Fisheries</p></div>""",
    ))  # fmt: skip

# 8 ---------------------------------------------------------------- state agency's old table page
PANDA = Story(
    "en",
    "Twin pandas at Wolin center leave mother's den",
    (
        "WOLIN, Feb. 3 (Haixin) -- The twin pandas born last August at the breeding center in Wolin took their first steps outside their mother's den on Monday, under the eyes of some 300 visitors.",
        'The cubs, a male and a female, weigh 9.6 kg and 8.9 kg. "They are curious and healthy, and the sister is the bolder of the two," said keeper Shi Meiling.',
        "The center takes suggestions for their names until the end of the month. Over 12,000 have come in so far by post and e-mail.",
        "Twenty-one cubs have been born in Wolin since the center was founded in 1998.",
    ),
)
SIXTEENTH_ENGLISH.add("agency of the early web, tables, host and second-exact time, Enditem", PANDA, "{T}_English_Haixin", f"""
<table width="760" border="0" align="center" cellspacing="0"><tr><td width="560" valign="top"><table width="100%"><tr><td class="lb">You are here: <a href="/">Home</a> &gt; <a>China</a> &gt; <a>Wildlife</a></td></tr>
<tr><td align="center" class="hei22" id="Title" style="font-size:20px"><b>{PANDA.title}</b></td></tr>
<tr><td height="25" align="center" bgcolor="#eeeeee"><font color="#666666">www.haixinview.example &nbsp; <span id="pubtime">2031-02-03 09:12:44</span></font></td><td align="right"><a>Print</a></td></tr>
<tr><td class="lt14" id="Content"><table align="right" width="210"><tr><td><img src="x1.jpg" width="200"></td></tr><tr><td><font size="2">One of the twins looks out of the den. (Haixin Photo)</font></td></tr></table>
<p>&nbsp;&nbsp;&nbsp;&nbsp;{PANDA.body[0]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{PANDA.body[1]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{PANDA.body[2]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{PANDA.body[3]}&nbsp;&nbsp;Enditem</p></td></tr>
<tr><td align="right">Editor: Yao Lan</td></tr><tr><td><table width="100%"><tr><td><b>Related Stories</b></td></tr><tr><td>• <a>Panda pair on way to Lindau Zoo</a> (2031-01-12)</td></tr><tr><td>• <a>Bamboo blooms in five counties</a> (2030-11-30)</td></tr></table></td></tr></table></td>
<td width="190" valign="top"><table bgcolor="#f4f4f4"><tr><td><b>Most Popular Stories</b></td></tr><tr><td>1. <a>Comet seen over desert</a></td></tr><tr><td>2. <a>Opera house sells last season tickets</a></td></tr><tr><td><b>Special Reports</b></td></tr><tr><td><a>Winter harvest on the lakes</a></td></tr></table></td></tr></table>""",
    time="09:12", origin="www.haixinview.example", editors=("Yao Lan",),
    build=site(
        """<table width="760" align="center"><tr><td><img src="/logo.gif" alt="Haixin"></td><td><a>Chinese</a> | <a>French</a> | <a>Spanish</a> | <a>Arabic</a></td></tr><tr><td colspan="2" bgcolor="#003399"><font color="white">Home | China | World | Business | Sports | Entertainment | Sci &amp; Edu | Photo</font></td></tr></table>""",
        """<table width="760" align="center"><tr><td align="center"><font size="1">Copyright © 2003 Haixin News Agency. All rights reserved. Reproduction in whole or in part without permission is prohibited.</font></td></tr></table>""",
    ))  # fmt: skip

# 9 ---------------------------------------------------------------- wire agency with key points
COPPER = Story(
    "en",
    "China's Jinhe to buy copper mine in Andara for $1.4 billion",
    (
        "Jinhe says deal adds 90,000 tons of copper a year",
        "Shares in seller Corvo rise 11% in early trading",
        "Approval in Andara may take until autumn, analyst says",
        "LINGANG, Feb 3 (Norwire) - Chinese smelter Jinhe Metals has agreed to buy the Alto Rojo copper mine in Andara from Corvo Resources for $1.4 billion in cash, the two companies said on Monday.",
        "The deal would lift the copper output of Jinhe by a quarter and is the largest purchase by a Chinese miner abroad in two years.",
        "Corvo, which also digs for zinc and silver, said it would use the money to pay back debt. Its shares were up 11% at 0215 GMT.",
        '"Jinhe pays a full price, but it has few ways to grow at home," said Petra Voss, an analyst at Halden Research.',
        "The mine employs 2,300 people. Unions in Andara have called for a guarantee of jobs, and the government has said it will look at the sale closely.",
    ),
)
SIXTEENTH_ENGLISH.add("wire agency, hashed classes, key points, reporting and editing line", COPPER, "{T} | Norwire", f"""
<main class="layout__main__1a2bc"><article class="article__container__2MUeZ"><header class="article-header__header__3xA1"><a class="tag__kicker__9q">Metals &amp; Mining</a><h1 class="text__text__1FZLe heading__3" data-testid="Heading">{COPPER.title}</h1>
<div class="info-content__author-date__1Epi_"><div class="author-name__author__1gx5k">By <a href="/authors/ana-kell/">Ana Kell</a> and <a href="/authors/bo-tang/">Bo Tang</a></div><time datetime="2031-02-03T02:41:07Z"><span class="date-line__date__23Ge-">February 3, 2031</span><span class="date-line__date__23Ge-">10:41 AM GMT+8</span><span class="date-line__date__23Ge-">Updated 5 hours ago</span></time></div><ul class="toolbar__t__4"><li>Aa</li><li>Share</li><li>Save</li></ul></header>
<figure class="media__m__7"><img src="/r/1.jpg"><figcaption>Trucks carry ore at the Alto Rojo mine in Andara, May 14, 2029. NORWIRE/Luis Prado/File Photo <a>Purchase Licensing Rights</a></figcaption></figure>
<div class="article-body__content__17Yit"><div class="summary__s__2"><ul>{"".join(f'<li class="key__k__1" data-testid="Body">{x}</li>' for x in COPPER.body[:3])}</ul></div>
{"".join(f'<div data-testid="paragraph-{i}" class="text__text__1FZLe body__full">{x}</div>' for i, x in enumerate(COPPER.body[3:6]))}<div class="ad__slot__8">Advertisement · Scroll to continue</div><div class="newsletter__n__6"><p>The Norwire Commodities newsletter has the day's prices in one mail. Sign up <a>here</a>.</p></div>
{"".join(f'<div data-testid="paragraph-{i}" class="text__text__1FZLe body__full">{x}</div>' for i, x in enumerate(COPPER.body[6:], 3))}
<p class="sign-off__s__3">Reporting by Ana Kell and Bo Tang; Editing by Tom Brandt</p><p class="trust__t__9">Our Standards: <a>The Norwire Rules of Reporting</a></p></div>
<div class="author-bio__b__5"><a>Ana Kell</a><p>Ana Kell covers metals from Lingang. She joined the agency in 2019.</p></div></article>
<aside class="read-next__r__1"><h2>Read Next</h2><ul><li><a>Zinc slips as stocks rise</a><time>4:12 PM GMT+8</time></li><li><a>Andara to vote on mining tax</a><time>February 2, 2031</time></li></ul></aside></main>""",
    head='<meta name="article:published_time" content="2031-02-03T02:41:07Z"><meta name="article:modified_time" content="2031-02-03T05:20:00Z"><meta property="og:site_name" content="Norwire">',
    time="10:41", origin="Norwire", authors=("Ana Kell", "Bo Tang"), editors=("Tom Brandt",),
    build=site(
        """<header class="site-header__h__0"><a>Skip to main content</a><a>Exclusive news, data and analytics for financial market professionals</a><nav><a>World</a><a>Business</a><a>Markets</a><a>Legal</a><a>Technology</a></nav><button>Sign In</button><button>Register</button></header>""",
        """<footer class="site-footer__f__0"><h3>Latest</h3><a>Home</a><a>Authors</a><a>Topic Sitemap</a><p>Norwire provides news to professionals via desktop terminals. All quotes delayed a minimum of 15 minutes.</p><p>© 2031 Norwire. All rights reserved</p></footer>""",
    ))  # fmt: skip

# 10 --------------------------------------------------------------- second wire agency
FLOOD = Story(
    "en",
    "Villages on China's Tuo River raise their houses, one jack at a time",
    (
        "TUOKOU, China (WPA) — The house of Ma Shufen went up by the width of a hand each day, and by the end of the week the 71-year-old needed a ladder to reach her own front door.",
        "Hers is one of 640 houses along the lower Tuo River being lifted on jacks, after floods came into the villages three times in four years.",
        "“I was born with the river in the yard,” Ma said. “It may keep the yard. It will not have the kitchen any more.”",
        "Moving the villages to higher ground would have cost three times as much, local officials said, and most families had voted against it.",
        "Engineers in Tuokou say the method is old, but has never been tried on so many buildings at once. Each takes nine days and 24 jacks.",
        "By the rainy season, about half of the houses should stand on their new legs.",
    ),
)
SIXTEENTH_ENGLISH.add("agency site, story hub boxes, published with zone, contributor line", FLOOD, "{T} | WPA News", f"""
<div class="Page-content"><div class="Page-breadcrumbs"><a>World News</a></div><h1 class="Page-headline">{FLOOD.title}</h1>
<div class="CarouselSlide"><img src="/dims4/1.jpg"><div class="CarouselSlide-info"><span class="CarouselSlide-infoDescription">Workers set a jack under a brick house in Tuokou in southern China, Sunday, Feb. 2, 2031. (WPA Photo/Ian Hsu)</span><span class="CarouselSlide-pager">1 of 6 |</span></div></div>
<div class="Page-byline"><div class="Page-byline-info"><div class="Page-authors">By <a class="Link" href="/author/hana-ortiz">HANA ORTIZ</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1927826100000">Published 3:15 AM GMT+8, February 3, 2031</bsp-timestamp></div></div><div class="ActionBar"><a>Share</a><a>Copy</a><a>Email</a><a>X</a><a>Print</a></div></div>
<div class="RichTextStoryBody RichTextBody">{paragraphs(FLOOD.body[:2])}<div class="PageListEnhancementGeneric"><div class="PageList-header-title">Related Stories</div><div class="PagePromo"><a>Dike on the Lower Tuo to be raised by a meter</a></div><div class="PagePromo"><a>Photos: The last ferry of Tuokou</a></div></div>{paragraphs(FLOOD.body[2:5])}<div class="Advertisement">ADVERTISEMENT</div>{paragraphs(FLOOD.body[5:])}<p>___</p><p>WPA researcher Chen Ruo in Hong Kong contributed to this report.</p></div>
<div class="AuthorCard"><a class="AuthorCard-name">HANA ORTIZ</a><p>Ortiz covers rural China and the climate for the World Press Agency.</p><a>mailto</a></div>
<div class="Most"><h2>Most read</h2><ol>{links(("Storm closes airports on two coasts", "Chess title decided in tiebreak", "What to know about the moon mission"))}</ol></div></div>""",
    head='<meta property="og:site_name" content="WPA News"><meta property="article:published_time" content="2031-02-02T19:15:00Z">',
    time="03:15", origin="WPA", authors=("HANA ORTIZ",),
    build=site(
        """<header class="Page-header"><button>Menu</button><a>SECTIONS</a><ul><li>World</li><li>U.S.</li><li>Politics</li><li>Sports</li><li>Entertainment</li><li>Science</li></ul><a class="Donate">DONATE</a><a>SIGN IN</a></header>""",
        """<footer class="Page-footer"><p>The World Press Agency is an independent news organization dedicated to factual reporting.</p><a>Careers</a><a>Terms of Use</a><a>More From WPA News</a><p>Copyright 2031 The World Press Agency. All Rights Reserved.</p></footer>""",
    ))  # fmt: skip

# 11 --------------------------------------------------------------- American broadsheet
TEAHOUSE = Story(
    "en",
    "In a Chinese City of Gamblers, the Teahouses Are Losing Their Noise",
    (
        "Every afternoon for fifty-one years, Old Bai has taken the same bamboo chair, ordered the same jasmine tea and lost, by his own count, a little more than he has won.",
        "These days the chair beside him is empty. So are most of the others. In Yuzhou, a river city of nine million in China’s southwest, a third of the teahouses have closed in the past five years, and those that are left have begun to do something their owners would once have found absurd: They have gone quiet.",
        "Some rent their tables to students by the hour. Some have put up signs that ask guests to take calls outside.",
        "“A teahouse without noise is a waiting room,” said Mr. Bai, who is 78 and gave only the name his friends use.",
        "The city has tried to help. A program begun in 2028 pays teahouses older than 40 years a small sum to keep storytellers on their stages, and officials have put twelve of them on a list of protected places.",
        "But the storytellers are old, too. At the Pavilion of Returning Cranes, the youngest is 66.",
        "She begins at three, whether or not there is anybody to listen.",
    ),
)
SIXTEENTH_ENGLISH.add("broadsheet abroad, day only in print, advertisements and reporter's card", TEAHOUSE, "In China’s Yuzhou, Teahouses Fall Silent - The Boston Ledger", f"""
<article id="story" class="css-1vxca1d e1lmdhsb0"><div class="css-ad0">Advertisement</div><a class="css-skip" href="#after-top">SKIP ADVERTISEMENT</a>
<header class="css-13brihr"><p class="css-kick"><a>Yuzhou Dispatch</a></p><h1 id="link-57" class="css-1l8buln e1h9rw200" data-testid="headline">{TEAHOUSE.title}</h1><p id="article-summary" class="css-79elbk">Where deals were once made and fortunes told over endless refills, owners now rent tables by the hour to students.</p>
<div class="css-tools"><button>Share full article</button><span class="cnt">214</span></div><figure><img src="/images/2031/02/03/1.jpg" alt=""><figcaption class="css-1g9"><span>An afternoon at the Pavilion of Returning Cranes in Yuzhou.</span><span class="css-cr"><span>Credit...</span>Ida Holm for The Boston Ledger</span></figcaption></figure>
<div class="css-by"><p class="css-4anu6l">By <a href="/by/martha-quill"><span class="last-byline">Martha Quill</span></a></p><p class="css-v3o">Photographs by Ida Holm</p><p class="css-rep">Martha Quill and Ida Holm spent two weeks in the teahouses of Yuzhou.</p></div><time class="css-8blifc" datetime="2031-02-03T05:03:12-05:00">Feb. 3, 2031</time></header>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-53u6y8">{"".join(f'<p class="css-at9mc1 evys1bk0">{x}</p>' for x in TEAHOUSE.body[:3])}</div><div class="css-ad1">Advertisement</div><a>SKIP ADVERTISEMENT</a><div class="css-53u6y8">{"".join(f'<p class="css-at9mc1 evys1bk0">{x}</p>' for x in TEAHOUSE.body[3:5])}</div><figure><img src="/images/2.jpg"><figcaption>Old Bai, right, with the last of his card partners.</figcaption></figure><div class="css-53u6y8">{"".join(f'<p class="css-at9mc1 evys1bk0">{x}</p>' for x in TEAHOUSE.body[5:])}</div></section>
<div class="bottom-of-article"><p class="css-bio"><a>Martha Quill</a> writes about life in China’s smaller cities for The Ledger.</p><p class="css-print">A version of this article appears in print on Feb. 4, 2031, Section A, Page 8 of the national edition with the headline: The Teahouses Fall Silent. <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></p><p>See more on: <a>Tea</a>, <a>Aging</a></p></div></article>
<section class="css-more"><h2>More on China</h2><ul><li><a>A Village Where Everyone Is an Actor</a></li><li><a>The Slowest Train in the Land Gets a Reprieve</a></li></ul></section>""",
    head='<meta property="article:published_time" content="2031-02-03T10:03:12.000Z"><meta name="byl" content="By Martha Quill"><meta property="og:title" content="In a Chinese City of Gamblers, the Teahouses Are Losing Their Noise">',
    authors=("Martha Quill",),
    build=site(
        """<header class="css-masthead"><a>Skip to content</a><a>Skip to site index</a><a href="/section/asia">Asia Pacific</a><div class="css-acc"><a>SUBSCRIBE FOR $1/WEEK</a><a>LOG IN</a></div></header>""",
        """<footer class="css-foot"><nav><a>© 2031 The Boston Ledger Company</a><a>Contact Us</a><a>Accessibility</a><a>Terms of Service</a><a>Your Privacy Choices</a></nav></footer>""",
    ))  # fmt: skip

# 12 --------------------------------------------------------------- British paper
SOLAR = Story(
    "en",
    "China’s desert solar farms are turning sand green, study finds",
    (
        "Solar farms in China’s northern deserts are helping grass and shrubs to grow beneath them, according to the largest survey of its kind.",
        "Researchers compared 116 farms with the open ground around them and found that plants covered 17% of the soil below the panels, against 6% outside the fence.",
        "The panels give shade, break the wind and, when they are washed, water the ground. On some farms sheep are now let in to keep the grass from reaching the glass.",
        "“We expected a small effect and had to check our numbers twice,” said Dr Helen Marsh of the University of Thornbury, one of the authors.",
        "The team warned against reading the result as a licence to build anywhere. Some deserts are home to rare animals, and groundwater in the region is falling.",
        "Rao Yichen, of the Beiling Institute of Arid Lands, who was not involved in the work, said the findings matched what herders had been telling him for years.",
        "The study is published in the journal Dryland Systems.",
    ),
)
SIXTEENTH_ENGLISH.add("British paper, day and GMT hour with a point, standfirst, appeal", SOLAR, "{T} | China | The Sentinel", f"""
<main><article class="dcr-1"><div class="dcr-labels"><a>China</a></div><h1 class="dcr-1msbrj1">{SOLAR.title}</h1><div data-gu-name="standfirst" class="dcr-stand"><p>Plants cover nearly three times as much soil below panels as outside the fence, survey of 116 sites shows</p></div>
<figure id="main"><img src="/img/1.jpg"><figcaption>A shepherd leads his flock through a solar farm in northern China. Photograph: Cai Wen/Lumen Pictures</figcaption></figure>
<aside data-gu-name="meta" class="dcr-meta"><address aria-label="Contributor info"><a rel="author" href="/profile/owen-tadley">Owen Tadley</a> <span>Environment correspondent</span></address><details class="dcr-dt"><summary>Mon 3 Feb 2031 05.00 GMT</summary>Last modified on Mon 3 Feb 2031 11.42 GMT</details><div class="dcr-sh"><a>Share</a><a>Prefer us on search</a></div></aside>
<div id="maincontent" class="article-body-commercial-selector">{"".join(f'<p class="dcr-130mj7b">{x}</p>' for x in SOLAR.body[:3])}<aside class="dcr-rich"><div><h5>Power from the sand: how one county left coal behind</h5><a>Read more</a></div></aside>{"".join(f'<p class="dcr-130mj7b">{x}</p>' for x in SOLAR.body[3:5])}<figure class="email"><p>Sign up to Down to Earth: the planet’s most important stories, every Thursday</p><p>Privacy notice: newsletters may contain information about charities and online ads.</p><a>after newsletter promotion</a></figure>{"".join(f'<p class="dcr-130mj7b">{x}</p>' for x in SOLAR.body[5:])}</div>
<div class="dcr-tags"><span>Explore more on these topics</span><ul><li><a>China</a></li><li><a>Solar power</a></li><li><a>news</a></li></ul><a>Reuse this content</a></div>
<div id="contributions"><p>I hope you appreciated this article. Before you move on, I wanted to ask whether you could support the Sentinel’s journalism this year.</p><button>Support £5/month</button></div></article>
<section><h2>Most viewed</h2><ol>{links(("Fifty walks for a wet weekend", "Minister resigns over ferry contract", "The soup that saved my winter"))}</ol></section></main>""",
    head='<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"China’s desert solar farms are turning sand green, study finds","datePublished":"2031-02-03T05:00:22.000Z","dateModified":"2031-02-03T11:42:10.000Z","author":[{"@type":"Person","name":"Owen Tadley"}],"publisher":{"@type":"Organization","name":"The Sentinel"}}]</script><meta property="article:author" content="https://www.sentinel.example/profile/owen-tadley">',
    time="13:00", authors=("Owen Tadley",),
    build=site(
        """<header><a>Skip to main content</a><div class="dcr-sup"><p>Support the Sentinel</p><p>Fund independent journalism</p></div><nav><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li><li>Lifestyle</li></ul><ul><li>World</li><li>UK</li><li>Climate crisis</li><li>Environment</li></ul></nav></header>""",
        """<footer><ul><li>Help</li><li>Complaints &amp; corrections</li><li>Contact us</li><li>SecureDrop</li><li>Modern Slavery Act</li></ul><a>Back to top</a><p>© 2031 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved.</p></footer>""",
    ))  # fmt: skip

# 13 --------------------------------------------------------------- Hong Kong paper
FERRIES = Story(
    "en",
    "Hong Kong’s outlying islands to get 12 new electric ferries by 2034",
    (
        "Twelve electric ferries will replace the oldest boats serving Hong Kong’s outlying islands within three years, under a HK$1.9 billion plan put to lawmakers on Monday.",
        "Transport officials said the first two vessels would be tested on the Sha Kwan route next winter, before going into service between Central and the islands of Ngau Chau and Tai Wan.",
        "The boats can carry 400 passengers each and recharge in 22 minutes. They are expected to cut the fuel bill of operators by 45 per cent.",
        "Lawmaker Fung Kit-ling asked whether fares would rise. “Islanders have paid for every new boat in the past,” she said.",
        "An undersecretary for transport, Edmund Sit Wing-hong, replied that fares would be frozen for 18 months after each vessel entered service.",
        "About 48,000 people live on the islands covered by the plan.",
    ),
)
SIXTEENTH_ENGLISH.add("Hong Kong paper, deck as list, published and updated, two writers with cards", FERRIES, "{T} | Harbour Morning Herald", f"""
<div class="e1x8p0 css-page"><div class="css-sec"><a>Hong Kong</a><a>Transport</a></div><article><h1 class="css-0 ef1hf1w0" data-qa="ContentHeadline-Headline">{FERRIES.title}</h1>
<ul class="css-sub ef1hf1w1" data-qa="ContentHeadline-SubHeadline"><li>Lawmakers examine HK$1.9 billion plan for boats that recharge in 22 minutes</li><li>Fares to be frozen for 18 months after each vessel enters service</li></ul>
<div class="css-tools"><span>Reading Time: 2 minutes</span><a>Why you can trust Harbour Morning Herald</a><button>Listen to this article</button></div>
<figure><img src="/cdn/1.jpg"><figcaption>A passenger ferry leaves the pier in Central. Photo: Kenneth Auyeung</figcaption></figure>
<div class="css-au"><a href="/author/vivian-loh">Vivian Loh</a> and <a href="/author/rex-hau">Rex Hau</a></div><div class="css-dt"><time datetime="2031-02-03T21:30:12+08:00">Published: 9:30pm, 3 Feb 2031</time><time datetime="2031-02-03T22:05:40+08:00">Updated: 10:05pm, 3 Feb 2031</time></div>
<section data-qa="ContentBody">{"".join(f'<p class="css-1cj e8i0" data-qa="Component-Component">{x}</p>' for x in FERRIES.body[:2])}<div class="css-vid"><span>01:48</span><p>Hong Kong’s last wooden ferry makes final trip</p></div>{"".join(f'<p class="css-1cj e8i0">{x}</p>' for x in FERRIES.body[2:4])}<div class="css-nl"><h4>HONG KONG UPDATE</h4><p>Get our best stories delivered to your inbox every Friday.</p><input placeholder="Your email"><button>SUBSCRIBE</button><p>By registering, you agree to our T&amp;C and Privacy Policy</p></div>{"".join(f'<p class="css-1cj e8i0">{x}</p>' for x in FERRIES.body[4:])}</section>
<div class="css-card"><a>Vivian Loh</a><p>Vivian has covered transport and housing for the Herald since 2024.</p><button>FOLLOW</button></div><div class="css-card"><a>Rex Hau</a><p>Rex is a reporter on the city desk.</p><button>FOLLOW</button></div><div class="css-tg"><a>Hong Kong transport</a><a>Electric &amp; new energy vehicles</a></div></article>
<aside><h3>MOST POPULAR</h3><ol>{links(("Hiker found safe after two nights on ridge", "Flat in Old Town sells at a loss of a third", "Typhoon shelter gets floating library"))}</ol></aside></div>""",
    head='<meta property="og:site_name" content="Harbour Morning Herald"><meta name="author" content="Vivian Loh, Rex Hau">',
    time="21:30", authors=("Vivian Loh", "Rex Hau"),
    build=site(
        """<header class="css-hd"><a>MYNEWS</a><a>EDITION: INTERNATIONAL</a><nav><a>News</a><a>China</a><a>HK</a><a>Tech</a><a>Comment</a><a>Magazine</a></nav><button>SUBSCRIBE</button><button>LOG IN</button></header>""",
        """<footer class="css-ft"><ul><li>Privacy Policy</li><li>Cookie Policy</li><li>FAQs</li><li>Work For Us</li></ul><p>Copyright © 2031 Harbour Morning Herald Publishers Ltd. All rights reserved.</p></footer>""",
        lang="en-hk",
    ))  # fmt: skip

# 14 --------------------------------------------------------------- press release wire
BATTERY = Story(
    "en",
    "Lanhe Storage Unveils Sodium Battery for Home Use at Rhein Energy Fair",
    (
        'DUSSENBERG, Germany, Feb. 3, 2031 /PressLine/ -- Lanhe Storage Co., Ltd. ("Lanhe"), a maker of energy storage systems, today presented the S-Home 10, a sodium battery for private houses, at the Rhein Energy Fair.',
        "The wall-mounted unit stores 10 kWh, works at temperatures down to -30°C and is built without lithium, cobalt or nickel.",
        '"With the S-Home 10, a family can keep the sun of the afternoon for the whole of the night," said Dr. Kang Zhiyuan, founder and chairman of Lanhe.',
        "Key features:",
        "Safe chemistry: cells passed the nail and fire tests of three laboratories.",
        "Long life: 8,000 cycles, or more than 20 years of daily use.",
        "Simple to install: one person, two hours, no crane.",
        "Orders open in March in 14 European countries. Prices start at 2,900 euros.",
        "About Lanhe Storage",
        "Founded in 2016 and based in Lanhe, China, Lanhe Storage develops batteries for homes, shops and grids. It employs 4,100 people and sells in 46 countries. For more information, visit www.lanhestorage.example.",
    ),
)
SIXTEENTH_ENGLISH.add("press release wire, provided-by block, Eastern time, boilerplate and source line", BATTERY, "{T}", f"""
<article class="news-release inline-gallery-template"><header class="container release-header"><div class="row detail-headline"><h1>{BATTERY.title}</h1></div>
<div class="row detail-headline"><div class="col-lg-8"><a class="logo"><img src="/logo/lanhe.png" title="Lanhe Storage logo"></a><p class="meta">News provided by</p><a href="/news/lanhe-storage/"><strong>Lanhe Storage Co., Ltd.</strong></a><p class="mb-no">Feb 03, 2031, 08:00 ET</p></div><div class="col-lg-4 swaparea"><h5>Share this article</h5><ul class="social-share-icons"><li>Share to X</li><li>Share to Facebook</li></ul></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10">{paragraphs(BATTERY.body[:2])}<div class="row gallery"><img src="/media/1.jpg"><p class="caption">S-Home 10 on the stand of Lanhe (PressLine Photo/Lanhe Storage)</p><a>Continue Reading</a></div><p>{BATTERY.body[2]}</p><p><b>{BATTERY.body[3]}</b></p><ul type="disc">{"".join(f"<li>{x}</li>" for x in BATTERY.body[4:7])}</ul><p>{BATTERY.body[7]}</p><p><b>{BATTERY.body[8]}</b></p><p>{BATTERY.body[9]}</p><p>SOURCE Lanhe Storage Co., Ltd.</p></div></div></section>
<section class="also-from"><h2>Also from this source</h2><div class="card"><h3>Lanhe Storage Signs Supply Contract With Danish Utility</h3><p>Lanhe Storage Co., Ltd. today signed a contract for 200 containers of grid batteries...</p></div><div class="card"><h3>Lanhe Storage Opens Service Center in Porto</h3></div></section>
<section class="explore"><h2>Explore</h2><ul><li><a>Alternative Energies</a></li><li><a>Trade Show News</a></li><li><a>New Products &amp; Services</a></li></ul></section></article>""",
    head='<meta name="author" content="Lanhe Storage Co., Ltd."><meta name="date" content="2031-02-03T08:00:00-05:00"><meta property="og:site_name" content="PressLine">',
    time="21:00", origin="Lanhe Storage Co., Ltd.",
    build=site(
        """<header id="header"><a>Accessibility Statement</a><a>Skip Navigation</a><ul><li>Resources</li><li>Blog</li><li>Journalists</li><li>Log In</li><li>Sign Up</li></ul><nav><a>News</a><a>Products</a><a>Contact</a></nav></header>""",
        """<footer><h2>Contact PressLine</h2><p>800-000-0000 from 8 AM - 9 PM ET</p><ul><li>Terms of Use</li><li>Sitemap</li><li>RSS</li></ul><p>Copyright © 2031 PressLine. All Rights Reserved.</p></footer>""",
    ))  # fmt: skip

# 15 --------------------------------------------------------------- Taiwanese English paper
ORCHIDS = Story(
    "en",
    "Orchid growers call for cheaper power as frost nears",
    (
        "Orchid growers in Pingnan yesterday asked the government to lower electricity rates for greenhouses, as a cold front is expected to bring frost to the south for the first time in 11 years.",
        "About 600 growers heat their greenhouses at night, and their bills have risen by 40 percent since the autumn, the Pingnan Orchid Association said.",
        "“Three nights of frost can take two years of work,” association chairman Tseng Ho-shun (曾和順) said.",
        "The agricultural agency said that it was preparing a subsidy of NT$80,000 per hectare, to be paid out before the end of next month.",
        "The temperature in the region could fall to 3°C on Thursday night, the weather bureau said, advising people to protect crops and check on elderly neighbors.",
    ),
)
SIXTEENTH_ENGLISH.add("island paper in English, weekday and page number, staff reporter line", ORCHIDS, "{T} - Formosa Courier", f"""
<div class="contain"><ul class="path"><li><a>Home</a></li><li><a>Taiwan News</a></li></ul>
<div class="archives"><h6>Mon, Feb 03, 2031 page 2</h6><ul class="as"><li><a class="fb"></a></li><li><a class="tw"></a></li><li><a class="print">Print</a></li><li><a class="mail">Mail</a></li></ul>
<h1>{ORCHIDS.title}</h1><div class="reporter"><ul><li class="name">By Lu Wen-chi / Staff reporter</li></ul></div>
<div class="imgboxa"><img src="/images/2031/02/03/p02.jpg"><h1 class="pic">Workers cover orchids in a greenhouse in Pingnan yesterday.</h1><p class="photo">Photo: Kao Yu-ting, Formosa Courier</p></div>
{paragraphs(ORCHIDS.body[:3])}<div class="ad_in"><span>Advertising</span></div>{paragraphs(ORCHIDS.body[3:])}
<div class="cm"><p>Comments will be moderated. Keep comments relevant to the article. Remarks containing abusive and obscene language, personal attacks of any kind or promotion will be removed and the user banned.</p></div></div>
<div class="listbox"><h3>You May Also Like</h3><ul>{dated((("Tainan museum shows temple boats", "Feb 02, 2031"), ("Night bus to the east coast extended", "Feb 01, 2031")))}</ul></div>
<div class="mostread"><h3>Most Popular</h3><ol>{links(("Hikers told to stay off north ridge", "Two banks to merge in summer", "Editorial: Water is not free"))}</ol></div></div>""",
    head='<meta property="og:site_name" content="Formosa Courier"><meta name="pubdate" content="2031-02-03T00:00:00+08:00">',
    authors=("Lu Wen-chi",),
    build=site(
        """<div class="head"><div class="logo"><img src="/assets/logo.gif" alt="Formosa Courier"></div><ul class="menu"><li>Front Page</li><li>Taiwan News</li><li>Business</li><li>Editorials</li><li>Sports</li><li>World News</li><li>Features</li><li>Bilingual Pages</li></ul></div>""",
        """<div class="foot"><a>About Us</a><a>Contact Us</a><a>Advertise</a><p>Copyright © 1999-2031 Formosa Courier. All rights reserved.</p></div>""",
    ))  # fmt: skip
