"""A twenty-eighth album of pages, English pages about China and Asia, written without sight of the rules.

Each page is built in the manner of one outlet or office: a central paper, a city paper, a ministry, a government's press
releases, and papers, agencies and magazines of Asia and abroad.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, paragraphs
from shapes import english_story as story

TWENTYEIGHTH_ENGLISH = Album()
add = TWENTYEIGHTH_ENGLISH.add


def site(language: str, tag: str, middle: str, head: str, html: str = ' lang="en"', body: str = "") -> str:
    """A page whose whole body the shape writes itself."""
    return f'<!DOCTYPE html>\n<html{html}>\n<head>\n<meta charset="utf-8">\n<title>{tag}</title>\n{head}\n</head>\n<body{body}>\n{middle}\n</body>\n</html>'


# ------------------------------------------------------------ a central paper's English site, agency copy

A = story(
    "Across China: Mountain reed weavers find buyers far beyond the valley",
    "LUOTAN, Feb. 14 (Xinhua) -- Before the sun clears the ridge above Shangwei Village, Bai Xiulan has already split a bundle of reeds into strips no wider than a noodle.",
    "The 58-year-old has woven mats and baskets since she was nine, but only in the past three years has the craft become the main source of income for her family in Luotan County.",
    'In 2021, the county set up a workshop where 146 women now weave lampshades, pet beds and storage boxes to designs sent in by buyers. "I used to sell a mat for 30 yuan at the market and wait a whole day for it," Bai said. "Now the truck comes to the door."',
    "According to the county commerce bureau, sales of reed goods reached 19.6 million yuan (about 2.75 million U.S. dollars) last year, a third of them to customers in Germany, Japan and the Republic of Korea.",
    "The reeds come from wetlands that villagers once burned every winter. The local government now pays growers by the kilogram, and the smoke that hung over the valley each December has gone.",
    'Young people have begun to return. Ren Haoyu, who left a logistics job in the provincial capital in 2022, runs the workshop\'s online shop together with two classmates. "My grandmother knows 40 patterns by heart," he said. "We are filming every one of them."',
    "A training school with room for 60 apprentices is expected to open in the county seat in September.",
)
add(
    "central paper online, agency copy with two captions",
    A,
    "{T} - Renmin Daily Online",
    f"""<div class="w1200 topnav cf"><ul class="fl"><li><a href="/">Home</a></li><li><a href="/90785/">China Politics</a></li><li><a href="/90777/">Foreign Affairs</a></li><li><a href="/90780/">Opinions</a></li><li><a href="/business/">Business</a></li><li><a href="/90786/">Military</a></li><li><a href="/90882/">Society</a></li><li><a href="/90782/">Culture</a></li><li><a href="/travel/">Travel</a></li><li><a href="/video/">Video</a></li></ul><div class="fr lang"><a>中文</a><a>日本語</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a><a>한국어</a><a>Deutsch</a></div></div>
<div class="w1200 logo_bar"><a href="/"><img src="/img/2020en/images/logo.jpg" alt=""></a><form name="searchForm" action="//search.rmol.example/en"><input name="keyword" value="Search"><input type="submit" value=""></form></div>
<div class="main d2 cf"><div class="w860 d2txtCon cf fl">
<div class="route cf"><a href="/">Home</a>&gt;&gt;<a href="/90882/index.html" class="clink">Society</a></div>
<h1>{A.title}</h1>
<div class="origin cf">(<a href="http://www.xinhua.example/english/" target="_blank">Xinhua</a>) <span>10:24, February 14, 2024</span></div>
{paragraphs(A.body[:3])}
<p style="text-align: center;"><img src="/NMediaFile/2024/0214/FOREIGN1707877451221.jpg" alt=""></p>
<p class="desc" style="text-align: center;"><em>Villagers weave reed baskets at a workshop in Shangwei Village of Luotan County, Jan. 30, 2024. (Xinhua/Ou Dongming)</em></p>
{paragraphs(A.body[3:5])}
<p style="text-align: center;"><img src="/NMediaFile/2024/0214/FOREIGN1707877451222.jpg" alt=""></p>
<p class="desc" style="text-align: center;"><em>An aerial drone photo shows reeds drying beside a wetland in Luotan County. (Xinhua/Ou Dongming)</em></p>
{paragraphs(A.body[5:])}
<div class="editor">(Web editor: Cai Yunfei, Shen Lan)</div>
<div class="share cf"><a class="fb"></a><a class="tw"></a><a class="in"></a></div>
<div class="d2tit">Related Stories</div><ul class="d2list"><li><a href="/n3/2024/0128/c90000-20127221.html">Lantern makers race to fill orders ahead of festival</a></li><li><a href="/n3/2024/0119/c90000-20123407.html">Rural workshops bring jobs to doorsteps</a></li><li><a href="/n3/2023/1222/c90000-20112590.html">Wetland park welcomes record number of wintering cranes</a></li></ul></div>
<div class="w320 fr"><div class="rtit">Photos</div><div class="pic"><a><img src="/s1.jpg"><p>Ice harvest season begins on northern lake</p></a><a><img src="/s2.jpg"><p>Plum blossoms greet spring in old garden</p></a></div><div class="rtit">Most Read</div><ol><li><a>High-speed railway cuts travel time between river cities</a></li><li><a>Spring Festival box office sets new mark</a></li><li><a>Trending in China: Sugar figurines on bamboo sticks</a></li></ol></div></div>
<div class="footer"><p><a>About Us</a> | <a>Join Us</a> | <a>Contact Us</a></p><p>Copyright © 2024 Renmin Daily Online. All Rights Reserved.</p></div>
<script src="/img/MAIN/2020/en/d2.js"></script>""",
    head="""<meta name="keywords" content="reed,weaving"><meta name="description" content=""><meta name="publishdate" content="2024-02-14"><meta name="author" content="104882"><meta name="source" content="Source:Xinhua"><meta name="editor" content="104882"><link rel="stylesheet" href="/img/2020en/css/page.css" media="all">""",
    build=partial(site, html=""),
    day="2024-02-14",
    time="10:24",
    origin="Xinhua",
    editors=("Cai Yunfei", "Shen Lan"),
)

# ------------------------------------------------------------ a city paper, staff writer

B = story(
    "Old wharf cranes lit up as riverside walk gains final stretch",
    "The last missing link of the 11-kilometer riverside walk in Beigang District opened on Friday evening, and for the first time in 30 years people can stroll from the old cotton mill to the shipyard without leaving the water's edge.",
    "The new 900-meter section runs through the former No. 5 coal wharf, closed in 1994 and fenced off ever since. Three gantry cranes have been kept where they stood, painted rust red and fitted with lights that change with the tide.",
    '"We asked the old dockers which machines mattered to them," said Qiu Yating, chief designer of the project. "They all pointed to the cranes. One man told us he had met his wife in the cabin of No. 2."',
    "Coal hoppers have been turned into a climbing ground for children, and the weighing house is now a canteen where a bowl of wonton costs 12 yuan.",
    "Benches and railings are made from timber taken out of the wharf. At night the walk stays open until 11pm, and dogs on a leash are allowed from the mill to the ferry pier.",
    "A footbridge over Tangjia Creek, which will join the walk to the metro station, is due to be ready by the end of the year.",
)
add(
    "city paper, writer above and source and editor below",
    B,
    "{T} - Cityshore News",
    f"""<div id="__nuxt"><div id="__layout"><div class="page-shell">
<header class="hd"><div class="hd-inner"><a class="hd-logo" href="/"><img src="/img/logo-shore.svg" alt="Cityshore News"></a><nav class="hd-nav"><a href="/news/">News</a><a href="/news/metro/">Metro</a><a href="/biz/">Biz</a><a href="/feature/">Feature</a><a href="/opinion/">Opinion</a><a href="/viral/">Viral</a><a href="/video/">Video</a></nav><div class="hd-tools"><a>Sign in</a><a>Subscribe</a><a class="i-search"></a></div></div></header>
<div class="crumb"><a href="/">Home</a> &raquo; <a href="/news/">News</a> &raquo; <a href="/news/metro/">Metro</a></div>
<div class="cols"><main class="col-main"><article>
<h1 class="art-title">{B.title}</h1>
<div class="art-by"><img class="avatar" src="/img/w/luoyin.jpg"><a class="name" href="/writer/luoyin">Luo Yin</a><time class="when">20:17 UTC+8, 2023-04-28</time><span class="cmt-n">0</span></div>
<div class="art-brief">The former No. 5 coal wharf has been turned into a park, closing the last gap along the waterfront of Beigang District.</div>
<div class="art-tools"><a class="fb">Facebook</a><a class="tw">Twitter</a><a class="wx">WeChat</a><a class="wb">Weibo</a></div>
<div class="art-text">
<figure><img src="//obj.cityshore.example/2023/04/28/crane.jpg"><figcaption>Luo Yin / CSN</figcaption><p class="cap">One of the three cranes kept at the former wharf.</p></figure>
{paragraphs(B.body[:4])}
<figure><img src="//obj.cityshore.example/2023/04/28/hopper.jpg"><figcaption>Ti Gong</figcaption><p class="cap">Coal hoppers have become a climbing ground.</p></figure>
{paragraphs(B.body[4:])}
</div>
<div class="art-src"><span>Source: Cityshore News</span>&nbsp;&nbsp;<span>Editor: Fu Rong</span></div>
<div class="art-tags"><a>#Beigang</a><a>#Tangjia Creek</a></div></article>
<section class="special"><h3>Special Reports</h3><a><img src="/sp1.jpg"><span>City walks with a story</span></a><a><img src="/sp2.jpg"><span>Inside the trade fair</span></a></section></main>
<aside class="col-side"><h3>Top News</h3><ul><li><a>Strawberry festival draws 80,000 over weekend</a><em>2 hours ago</em></li><li><a>Metro Line 19 begins trial runs</a><em>3 hours ago</em></li><li><a>Tourist resort raises ticket prices for May holiday</a><em>5 hours ago</em></li></ul><div class="qr"><img src="/qr.png"><p>Follow us on WeChat</p></div></aside></div>
<footer class="ft"><div><a>About Us</a> | <a>Terms of Use</a> | <a>Privacy Policy</a> | <a>Contact Us</a></div><p>Copyright © 1999- Cityshore News. All rights reserved. Preferably viewed with modern browsers.</p><p>沪东ICP证：000020号 | 互联网新闻信息服务许可证：99120180002</p></footer></div></div></div>
<script>window.__NUXT__={{}};</script>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:title" content="Old wharf cranes lit up as riverside walk gains final stretch"><meta property="og:type" content="article"><link rel="stylesheet" href="/_nuxt/app.css">""",
    build=partial(site, html=' data-n-head-ssr lang="en"'),
    day="2023-04-28",
    time="20:17",
    origin="Cityshore News",
    authors=("Luo Yin",),
    editors=("Fu Rong",),
)

# ------------------------------------------------------------ a ministry, regular press conference

C = story(
    "Foreign Ministry Spokesperson Mei Shaoqing’s Regular Press Conference on May 21, 2025",
    "At the invitation of the Chinese side, Foreign Minister Andres Valcorta of the Republic of San Telmo will pay an official visit to China from May 25 to 28.",
    "CCTV: You just announced the visit of Foreign Minister Valcorta. What is the significance of this visit, and what does China expect from it?",
    "Mei Shaoqing: China and San Telmo are good friends and partners. Since the establishment of diplomatic ties, the two sides have deepened political mutual trust and delivered tangible results in port construction, fisheries and health care.",
    "During the visit, the two foreign ministers will have an in-depth exchange of views on bilateral relations and issues of mutual interest. We stand ready to work with San Telmo to bring more benefits to the two peoples.",
    "Reuters: A company said yesterday that its shipments of graphite parts have been held at the border for six weeks. Could you comment on that?",
    "Mei Shaoqing: I’m not familiar with the specifics. I’d refer you to the competent authorities. Let me say more broadly that China’s export control measures are in line with international practice and do not target any particular country.",
    "Bloomberg: The government of Norhaven has proposed new tariffs on imported electric buses. Does the foreign ministry have a response?",
    "Mei Shaoqing: Green transition needs cooperation, not barriers. Protectionism protects no one. We hope the relevant party will observe WTO rules and provide a fair, transparent and non-discriminatory environment for companies from all countries.",
    "AFP: Can you confirm reports that two Chinese hikers have gone missing in the highlands of Tarrazel?",
    "Mei Shaoqing: The Chinese embassy in Tarrazel activated its emergency response as soon as it learned of the situation. Local rescuers have found the two hikers, who are both safe. We remind Chinese nationals to follow safety advice when travelling in the mountains.",
)
add(
    "ministry, press conference, updated line alone",
    C,
    "{T}",
    f"""<div class="wrap-top"><div class="in"><a class="logo" href="../../../"><img src="../../../images/logo_en.png" alt="Ministry"></a><div class="langs"><a href="//www.fw.example">中文</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a></div><div class="sbox"><input id="searchword" type="text"><a onclick="doSearch()">Search</a></div></div>
<ul class="navs"><li><a href="../../../">Home</a></li><li><a>The Ministry</a><dl><dd>Minister</dd><dd>Departments</dd><dd>Principal Officials</dd></dl></li><li><a>Policies and Activities</a></li><li><a>Press and Media Service</a><dl><dd>Spokesperson’s Remarks</dd><dd>Press Conference</dd><dd>Interviews</dd></dl></li><li><a>Countries and Regions</a></li><li><a>About China</a></li><li><a>Resources</a></li></ul></div>
<div class="pathbar"><a href="../../../">Home</a> > <a href="../../">Press and Media Service</a> > <a href="../">Spokesperson’s Remarks</a> > <a href="./" class="CurrChnlCls">Regular Press Conference</a></div>
<div class="newsdet"><div class="newsdet-title"><h1>{C.title}</h1><p class="upd">Updated: May 21, 2025 19:46</p></div>
<div class="newsdet-share"><span>Share:</span><a class="s-wx"></a><a class="s-wb"></a><a class="s-tw"></a><a class="s-fb"></a><a class="s-print" onclick="window.print()"></a></div>
<div class="newsdet-main" id="News_Body_Txt_A"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">{"".join(f'<p style="text-align: justify;"><strong>{x.split(":")[0]}:</strong>{x[x.find(":") + 1 :]}</p>' if x.startswith(("CCTV", "Reuters", "Bloomberg", "AFP", "Mei Shaoqing:")) else f'<p style="text-align: justify;">{x}</p>' for x in C.body)}</div></div>
<div class="newsdet-bottom"><a class="prt">Print</a><a class="gotop">Top</a></div></div>
<div class="rel"><h4>Recommended to Read</h4><ul><li><a href="../202505/t20250520_11627001.html">Foreign Ministry Spokesperson Mei Shaoqing’s Regular Press Conference on May 20, 2025</a></li><li><a href="../202505/t20250519_11626120.html">Foreign Ministry Spokesperson Mei Shaoqing’s Regular Press Conference on May 19, 2025</a></li></ul></div>
<div class="btm"><p><a>Contact us</a> Address: No. 2, East Court Street, Beijing Tel: 86-10-00000000</p><p>Copyright ©1998-2024, Ministry | 京ICP备00000000号-1 | Site ID bm00000000</p></div>
<script src="../../../images/share.js"></script>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge"><link rel="stylesheet" href="../../../images/mfa_en.css"><script src="../../../images/jquery-3.5.1.min.js"></script>""",
    day="2025-05-21",
    time="19:46",
    build=site,
)

# ------------------------------------------------------------ Hong Kong, a government's press release

D = story(
    "Marine Department to close part of Ma Lau Bay Fairway for sediment removal",
    "The Marine Department (MD) announced today (November 7) that the eastern part of Ma Lau Bay Fairway will be closed to vessels from November 18 to December 6 for the removal of sediment near the public pier.",
    'A spokesman for the MD said, "Works will be carried out by two grab dredgers from 7am to 7pm daily, except Sundays. The western part of the fairway will remain open, and vessels should proceed at a speed not exceeding 5 knots."',
    "Ferry services between Ma Lau Bay and Sheung Ping Chau will be diverted to Landing No. 3 during the period. The journey time is expected to be lengthened by about four minutes.",
    "Four yellow buoys fitted with flashing lights will mark the works area. Masters of vessels are advised to refer to Marine Department Notice No. 187 of 2019 and to keep clear of the anchors and wires of the dredgers.",
    "Members of the public may call the Vessel Traffic Centre on 2000 0000 for enquiries.",
)
add(
    "Hong Kong government press release, issue line at the foot",
    D,
    "{T}",
    f"""<div id="wrapper"><div id="header"><a class="brand" href="/"><img src="/gia/images/brand.png" alt="Brand"></a><div class="linkbar"><a href="/gia/general/201911/07c.htm">繁體版</a> | <a>简体版</a> | <a>Email this article</a> | <a href="/gia/general/today.htm">Press Releases</a></div></div>
<div id="leftmenu"><ul><li><a href="/">Government Homepage</a></li><li><a>Today's Press Releases</a></li><li><a>Yesterday's Press Releases</a></li><li><a>List of Press Releases by Month</a></li><li><a>Media Enquiries</a></li></ul></div>
<div id="contentBody"><div class="headline-box"><div class="fontSize1" id="PRHeadline"><span id="PRHeadlineSpan">{D.title}</span></div><div class="stars">******************************************************************************************</div></div>
<div id="pressrelease" class="fontSize1">{"<br><br>".join("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in D.body)}<br></div>
<div class="mB15 fontSize1">&nbsp;<br>Ends/Thursday, November 7, 2019<br>Issued at HKT 16:30<br><br>NNNN</div>
<div class="tool"><a onclick="window.print();">Print this page</a><a href="#">Back to top</a></div>
<div class="photos"><a href="/gia/general/201911/07/m1.htm">Photo</a><a href="/gia/general/201911/07.htm">Today's Press Releases</a></div></div>
<div id="footer"><a href="/notices.htm">Important notices</a> | <a href="/privacy.htm">Privacy policy</a><p>Last revision date: 7 November, 2019</p></div></div>
<script type="text/javascript">var fs=1;function changeFont(n){{fs=n;}}</script>""",
    head="""<meta name="description" content=""><meta property="og:site_name" content="News"><meta http-equiv="X-UA-Compatible" content="IE=edge"><link rel="stylesheet" type="text/css" href="/gia/css/pr.css">""",
    build=partial(site, html=' lang="en-US" xml:lang="en-US"'),
    day="2019-11-07",
    time="16:30",
)

# ------------------------------------------------------------ Singapore, a daily

E = story(
    "Night buses from Rendang Point to airport to run every 15 minutes from March",
    "SINGAPORE – Travellers with early flights will soon have an easier time getting to the airport, with three night bus services to be extended to Rendang Point and run every 15 minutes from March 4.",
    "The services, which now stop at 12.30am, will operate until 4.45am on all days of the week, the Transport Office said on Tuesday.",
    "The extension follows a six-month trial in which ridership after midnight rose by 38 per cent. About half of the passengers were airport staff on shift work, the office added.",
    "Madam Noraini Kassim, 46, who works at a bakery in Terminal 2, said she has been paying about $22 for a ride home three times a week. “That is almost a day’s pay,” she said. “Now I can sit, sleep a little and still get home before my children wake up.”",
    "Fares will be the same as those on day services. Concession passes for seniors and students will be accepted.",
    "Transport economist Gerald Phua of the Straits Institute said night services rarely cover their costs, but they keep workers in jobs that would otherwise be hard to fill.",
    "“The question is not whether the bus makes money at 3am,” he said. “It is what the city loses without it.”",
    "The office said it would study similar extensions in the north and the west by the end of 2019.",
)
add(
    "Singapore daily, published and updated",
    E,
    "{T} | The Singapura Times",
    f"""<div class="region-top"><nav class="navbar"><a class="navbar-brand" href="/"><img src="/themes/tst/logo.svg" alt="The Singapura Times"></a><ul class="nav"><li><a href="/singapore">Singapore</a></li><li><a href="/asia">Asia</a></li><li><a href="/world">World</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/life">Life</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/multimedia">Multimedia</a></li></ul><div class="acct"><a>Log in</a><a class="sub">Subscribe</a></div></nav><div class="ad-leader" id="dfp-ad-lb1"></div></div>
<div class="main-container container"><ol class="breadcrumb"><li><a href="/singapore">Singapore</a></li><li><a href="/singapore/transport">Transport</a></li></ol>
<section class="col-md-8"><article class="node node-article view-mode-full">
<header><h1 itemprop="headline" class="headline node-title">{E.title}</h1></header>
<figure itemscope class="lead-media"><img itemprop="image" src="/sites/default/files/styles/x_large/nightbus.jpg"><figcaption class="caption-text">A night bus at Rendang Point interchange. The extension follows a six-month trial. TST PHOTO: DESMOND YEO</figcaption></figure>
<div class="group-story-postdate"><div class="story-postdate"><span class="label-lbl">Published</span> Feb 12, 2019, 5:10 pm SGT</div><div class="story-changeddate"><span class="label-lbl">Updated</span> Feb 12, 2019, 9:48 pm</div></div>
<div class="story-byline"><div class="author-field"><a class="author-name" href="/authors/kwek-li-shan">Kwek Li Shan</a><span class="author-desg">Transport Correspondent</span><a class="email" href="mailto:lskwek@tst.example"></a></div></div>
<div class="social-share"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a><a>Email</a><a>Copy link</a></div>
<div class="field-name-body odd field-item" itemprop="articleBody">{paragraphs(E.body[:3])}<div class="dfp-tag-wrapper"><div id="dfp-ad-midarticlespecial"></div></div>{paragraphs(E.body[3:6])}<div class="related-inline"><h4>Related Story</h4><a href="/singapore/transport/bus-fares">Bus fares to stay unchanged until 2020</a></div>{paragraphs(E.body[6:])}</div>
<div class="tg-promo">Join <a>TST's Telegram channel</a> and get the latest breaking news delivered to you.</div>
<ul class="topics"><li><a>BUSES</a></li><li><a>PUBLIC TRANSPORT</a></li><li><a>AIRPORTS</a></li></ul></article></section>
<aside class="col-md-4"><div class="pane-most"><h3>Popular</h3><ul><li><a>Hawker, 71, hands over stall after 50 years</a></li><li><a>Rain to return in second half of February</a></li><li><a>Flat owner fined over rooftop chickens</a></li></ul></div></aside></div>
<footer class="footer"><div class="links"><a>Terms &amp; Conditions</a><a>Data Protection Policy</a><a>Need help? Reach us here.</a><a>Advertise with us</a></div><p>TSM Digital News / Copyright © 2019 Singapura Media Holdings Ltd. Co. Regn. No. 199900000E. All rights reserved</p></footer>
<script>var _data={{"articleid":"9917722","level2":"transport"}};</script>""",
    head="""<meta name="viewport" content="width=device-width"><link rel="canonical" href="https://www.tst.example/singapore/transport/night-buses-from-rendang-point"><meta property="article:published_time" content="2019-02-12T17:10:44+08:00"><meta property="article:modified_time" content="2019-02-12T21:48:02+08:00"><meta property="og:site_name" content="The Singapura Times">""",
    build=partial(site, html=' lang="en" dir="ltr"', body=' class="html not-front not-logged-in node-type-article"'),
    day="2019-02-12",
    time="17:10",
    authors=("Kwek Li Shan",),
)

# ------------------------------------------------------------ Malaysia, a daily's business pages

F = story(
    "Teluk Merah port to spend RM420mil on cold storage for durian exports",
    "KUALA LUMPUR: Teluk Merah Port Holdings Bhd plans to spend RM420mil over the next three years on a cold storage hub, betting that fresh durian exports to China will double by 2027.",
    "The hub will have 18,000 pallet positions and a blast-freezing line able to handle 240 tonnes of fruit a day, chief executive officer Datuk Zulkifli Samad told reporters after the group’s annual general meeting yesterday.",
    "“A container of fresh fruit now waits eleven hours at our gate on a bad day. Our target is under two,” he said.",
    "The first phase, costing RM160mil, is to be funded from internal funds and completed by the third quarter of next year. The rest would be raised through Islamic bonds.",
    "China approved imports of whole fresh durians from Malaysia in June. Until then, growers could only ship frozen fruit and pulp.",
    "MSK Research, which has a “buy” call on the stock with a target price of RM2.35, said the project would be earnings-accretive from its second year of operation.",
    "Shares in the company closed four sen higher at RM1.97, valuing it at RM3.1bil.",
)
add(
    "Malaysian daily, business pages",
    F,
    "{T} | The Bintang",
    f"""<div class="top-strip"><a class="lg" href="/">The Bintang</a><span class="edition">Edition: MY</span><a>Subscribe</a><a>Log In</a><a>e-Paper</a></div>
<nav id="mainNav"><a href="/">Home</a><a href="/news">News</a><a href="/asean">Asean+</a><a class="on" href="/business">Business</a><a href="/sport">Sport</a><a href="/metro">Metro</a><a href="/lifestyle">Lifestyle</a><a href="/food">Food</a><a href="/tech">Tech</a><a href="/opinion">Opinion</a></nav>
<div class="ticker"><b>Markets</b><span>KLCI 1,607.32 +4.11</span><span>USD/MYR 4.7050</span></div>
<div class="container"><div class="row"><div class="col-sm-8">
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/business">Business</a></li></ul>
<div class="headline story-pg"><h1>{F.title}</h1><ul class="story-pg-ul"><li class="tag"><a class="kicker" href="/business/agri">AGRICULTURE</a></li></ul><p class="date">Friday, 28 Jun 2024</p><time class="timestamp">12:00 AM MYT</time><p class="reporter">By <a href="/reporter/tan-siew-har">TAN SIEW HAR</a></p></div>
<div class="share-rail"><a class="fb"></a><a class="tw"></a><a class="wa"></a><a class="tg"></a><a class="save">Save</a></div>
<div class="img-main"><img src="https://apicms.bintang.example/uploads/2024/06/28/2766.jpg"><p class="caption">Zulkifli: Our target is under two hours.</p></div>
<div id="story-body" class="story">{paragraphs(F.body[:2])}<div class="ads" id="div-gpt-1"></div>{paragraphs(F.body[2:])}</div>
<div class="paywall-note">Follow us on our official <a>WhatsApp channel</a> for breaking news alerts and key updates!</div>
<div class="tags"><b>Tags / Keywords:</b><a>Port</a>, <a>Durian</a>, <a>Export</a></div>
<div class="report-it">Found a mistake in this article? <a>Report it to us.</a></div>
<div class="next"><h3>Next In Business News</h3><ul><li><a>Ringgit opens higher against dollar</a><span>1h ago</span></li><li><a>Glove maker sees return to black</a><span>2h ago</span></li><li><a>Bus operator wins airport contract</a><span>3h ago</span></li></ul></div></div>
<div class="col-sm-4"><div class="trending"><h4>Trending in Business</h4><ol><li><a>Developer sells last plot in north corridor</a></li><li><a>Carmaker unveils RM60,000 electric hatchback</a></li></ol></div></div></div></div>
<footer><ul><li>Our Portals</li><li>Company Info</li><li>Help</li><li>Policies</li></ul><p>Copyright © 1995-2024 Bintang Media Group Bhd [000000-X]. Best viewed on Chrome browsers.</p></footer>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="content_type" content="article"><meta name="content_category" content="Business/Business News"><meta name="content_date" content="28/06/2024 00:00:00"><link href="/Content/css/main.css" rel="stylesheet">""",
    build=site,
    day="2024-06-28",
    time="00:00",
    authors=("TAN SIEW HAR",),
)

# ------------------------------------------------------------ Japan, an agency

G = story(
    "Northern Japan ferry operator resumes China link after 6-year gap",
    "A ferry operator in northern Japan on Friday resumed a regular passenger service to northeastern China for the first time in six years, hoping to draw tourists to an area where hotels have been losing guests.",
    "The Kitamine Maru left the port of Aoshiri in the morning with 212 passengers and is scheduled to arrive in Donghai on Saturday evening after a voyage of about 34 hours.",
    "The service had been suspended since 2018, first because of engine trouble and then due to the coronavirus pandemic.",
    'Operator Aoshiri Kisen Co. said round-trip tickets start at 28,000 yen ($190) and that cabins for November are nearly sold out. "We want people to enjoy the sea as part of their trip," President Koichi Natsume said at a ceremony at the pier.',
    "The city of about 70,000 has seen its number of overnight visitors fall by 40 percent over the past decade. It plans to run free buses from the port to hot spring resorts through March.",
    "A 27-year-old passenger from the Chinese city said she had come to Japan by plane and was looking forward to seeing the stars from the deck on her way home.",
    "The operator is also considering carrying seafood and apples from next spring, its officials said.",
)
add(
    "Japanese agency, zone in the markup",
    G,
    "{T}",
    f"""<div id="wrap"><header id="hd"><div class="hd-l"><a href="/"><img src="/img/logo-eng.png" alt="HOSO NEWS"></a></div><ul class="gn"><li><a href="/news/japan">Japan</a></li><li><a href="/news/world">World</a></li><li><a href="/news/economy">Economy</a></li><li><a href="/news/sports">Sports</a></li><li><a href="/news/feature">Feature</a></li><li><a href="/news/opinion">Opinion</a></li></ul><form><input type="search" placeholder="Search"></form></header>
<div class="bnr"><a><img src="/bnr/728.gif" alt="PR"></a></div>
<div id="cont" class="clearfix"><div class="main">
<h1>{G.title}</h1>
<p class="credit"><a href="/news/author/hoso">HOSO NEWS</a> - <time>Oct 11, 2024 - 19:22</time> | <a href="/news/world">World</a>, <a href="/news/japan">Japan</a>, <a href="/news/all">All</a></p>
<div class="sns"><div class="fb-like"></div><a class="tw">Tweet</a><a class="line"></a></div>
<div class="mainpic"><img src="https://img.hoso.example/p/2024/10/11/ferry.jpg"><p>Passengers wave from the deck of the Kitamine Maru at the port of Aoshiri on Oct. 11, 2024. (Hoso)</p></div>
<div class="article-body">{paragraphs(G.body[:4])}<div class="adrect"></div>{paragraphs(G.body[4:])}
<hr><p><strong>Related coverage:</strong></p><p><a href="/news/2024/09/x1.html">Hot spring towns turn to foreign cooks as staff shortage bites</a></p><p><a href="/news/2024/08/x2.html">Apple growers test drones in northern Japan</a></p></div>
<ul class="keyw"><li>#Ferry</li><li>#Tourism</li></ul></div>
<div class="side"><h2>Top ranking</h2><ol><li><a>Bear found asleep in elementary school gym</a></li><li><a>Stationmaster cat retires after 11 years</a></li><li><a>Yen falls to 2-month low against dollar</a></li></ol><h2>Most commented</h2><p class="pr">Get Hoso's mobile app</p></div></div>
<footer><p><a>About us</a> | <a>Privacy policy</a> | <a>Contact</a></p><p>© Hoso News. All Rights Reserved.</p></footer></div>""",
    head="""<meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><meta property="og:site_name" content="Hoso News+"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Northern Japan ferry operator resumes China link after 6-year gap","datePublished":"2024-10-11T19:22:00+09:00","dateModified":"2024-10-11T19:22:00+09:00","publisher":{"@type":"Organization","name":"Hoso News"}}</script>""",
    build=site,
    day="2024-10-11",
    time="18:22",
    origin="HOSO NEWS",
)

# ------------------------------------------------------------ India, a daily

H = story(
    "India, China hold first round of talks on sharing river data in two years",
    "Officials of India and China on Wednesday held the first round of talks in two years on the sharing of hydrological data of the rivers that flow from the Tibetan plateau, and agreed to meet again in September.",
    "The meeting of the expert-level group, held in hybrid format, was led from the Indian side by Sudhakar Vellore, Commissioner (Rivers), while the Chinese delegation was headed by a deputy director-general of the water ministry.",
    "“Both sides reviewed the implementation of the existing arrangements and exchanged views on the timely provision of data during the flood season,” a statement from the Ministry of Water said.",
    "The arrangement under which data is shared from May 15 to October 15 each year had lapsed in 2022. India has since relied on satellite images and on the gauges on its own side to issue warnings to villages downstream.",
    "The issue of glacial lakes",
    "Officials said that the Indian side also raised the matter of three glacial lakes that have grown by more than a fifth since 2015. A joint survey of the lakes was proposed, but no dates were fixed.",
    "“Data is not a favour. When a lake bursts, the first twenty minutes decide everything,” said Lalita Borgohain, a hydrologist who has advised two State governments on flood warnings.",
    "Two fishermen’s bodies from the river town of Mayang Ghat submitted a memorandum to the District Collector on Tuesday, asking that warnings be issued in local languages as well.",
)
add(
    "Indian daily, published and updated in IST",
    H,
    "{T} - The Deccan Standard",
    f"""<header class="site-head"><div class="container"><a class="logo" href="/"><img src="/theme/images/ds-online/logo.svg" alt="The Deccan Standard"></a><div class="date-today">e-Paper</div><a class="subs">SUBSCRIBE</a><a class="login">LOGIN</a></div><nav><ul><li><a href="/news/national/">India</a></li><li><a href="/news/international/">World</a></li><li><a href="/elections/">Elections</a></li><li><a href="/sport/">Sports</a></li><li><a href="/sci-tech/">Science</a></li><li><a href="/data/">Data</a></li><li><a href="/opinion/">Opinion</a></li></ul></nav></header>
<div class="container article-section"><div class="row"><div class="col-xl-9">
<div class="breadcrumb"><a href="/">Home</a> / <a href="/news/">News</a> / <a href="/news/national/">India</a></div>
<h1 class="title" itemprop="name">{H.title}</h1>
<h2 class="sub-title">Expert group reviews flood season data; India raises growth of three glacial lakes</h2>
<div class="update-publish-time"><p class="publish-time-new">Published - <span>July 10, 2024 08:15 pm IST</span> - NEW DELHI</p><p class="updated-time">Updated - July 11, 2024 09:02 am IST</p></div>
<div class="author"><a class="person-name lnk" href="/profile/author/raghav-mudaliar/">Raghav Mudaliar</a></div>
<div class="comments-shares"><a class="cmt">COMMENTS</a><a class="share">SHARE</a><a class="later">READ LATER</a></div>
<div class="article-picture"><picture><img src="https://th-i.ds.example/public/river.jpg"></picture><div class="caption"><p>A gauge post on the bank of the river near Mayang Ghat. File | Photo Credit: D. Sangma</p></div></div>
<div class="articlebodycontent" itemprop="articleBody"><div id="schemaDiv">{paragraphs(H.body[:3])}<div class="article-ad" id="artmeterpv"></div>{paragraphs(H.body[3:4])}<h4 class="sub_head">{H.body[4]}</h4>{paragraphs(H.body[5:])}</div></div>
<div class="published-bot"><p class="publish-time">Published - July 10, 2024 08:15 pm IST</p></div>
<div class="related-topics"><h3>Related Topics</h3><a>China</a> / <a>rivers</a> / <a>flood</a></div>
<div class="cmt-box"><h3>Comments</h3><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div></div>
<div class="col-xl-3"><h3>Top News Today</h3><ul><li><a>Monsoon covers the entire country a week early</a></li><li><a>Panel submits report on rail safety</a></li><li><a>Two elephants rescued from a well</a></li></ul></div></div></div>
<footer><div class="foot-links"><a>About us</a><a>Contact us</a><a>Terms of Use</a></div><p>Copyright© 2024, DSG PUBLISHING PVT LTD. or its affiliated companies. All rights reserved. <a>BACK TO TOP</a></p></footer>""",
    head="""<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2024-07-10T20:15:31+05:30"><meta property="article:modified_time" content="2024-07-11T09:02:10+05:30"><meta property="article:author" content="Raghav Mudaliar"><meta property="article:section" content="India">""",
    build=site,
    day="2024-07-10",
    time="22:45",
    authors=("Raghav Mudaliar",),
)

# ------------------------------------------------------------ Britain, a daily

K = story(
    "‘The sea takes a little every year’: the Chinese island village deciding whether to leave",
    "On the island of Xiaoqian, an hour by boat from the eastern Chinese coast, the front steps of the primary school now end in water twice a month.",
    "The school closed in 2016, when it had three pupils. The building is used to dry nets. At spring tide the fishers hang them from the first floor.",
    "“My father moved our house once, in 1987. I have moved it once,” says Ou Changgen, 63, mending a crab pot in what used to be the headteacher’s office. “The sea takes a little every year. You don’t notice until you look for a wall and it is not there.”",
    "This spring, the county government offered each of the 214 remaining residents a flat on the mainland and a one-off payment of 120,000 yuan (£14,300). They have until the end of June to say yes or no.",
    "Nearly all of the young have said yes already. Among those over 60, fewer than a third have signed.",
    "Scientists at a marine institute in the provincial capital say sea level along this stretch of coast has risen by 4.1mm a year over the past three decades, slightly above the global average. Sand mining in the 1990s made matters worse.",
    "“It is one of the first places where people are being asked to go before the disaster, not after it,” says Dr Miriam Ashdown, who studies coastal resettlement at the University of Wexcombe. “How they are asked will matter a great deal.”",
    "County officials did not respond to a request for comment. A notice on the village board says that relocation is voluntary and that graves will be moved at public expense.",
    "Ou has not decided. His wife would like a lift and a hospital. He would like to be able to see the boats.",
    "Additional research by Fang Xiaoqi",
)
add(
    "British daily, two writers, local time printed",
    K,
    "{T} | China | The Sentinel",
    f"""<div id="top"></div><a class="skip" href="#maincontent">Skip to main content</a>
<header class="dcr-top"><div class="support"><p>Support the Sentinel</p><a>Support us</a></div><a href="https://www.sentinel.example" class="dcr-logo">The Sentinel</a><ul class="pillars"><li><a>News</a></li><li><a>Opinion</a></li><li><a>Sport</a></li><li><a>Culture</a></li><li><a>Lifestyle</a></li></ul><ul class="subnav"><li><a>World</a></li><li><a>Europe</a></li><li><a>US</a></li><li><a>Asia</a></li><li><a>Middle East</a></li><li><a>Global development</a></li></ul></header>
<main data-layout="FeatureLayout"><article id="maincontent">
<div data-gu-name="media" class="dcr-1j"><figure><picture><img src="https://i.sentinel.example/img/media/4a9/0_0_5000.jpg" alt="A man mending a crab pot"></picture><figcaption class="dcr-cap"><span>Ou Changgen, 63, in the former school building on Xiaoqian island.</span> Photograph: Lin Boyuan/The Sentinel</figcaption></figure></div>
<aside data-gu-name="title"><div class="dcr-kick"><a href="/world/china"><span>China</span></a></div></aside>
<div data-gu-name="headline"><h1 class="dcr-u0">{K.title}</h1></div>
<div data-gu-name="standfirst" class="dcr-sf"><p>Residents of Xiaoqian have been offered flats on the mainland as the coast wears away. The young have signed. Their parents are not so sure</p></div>
<aside data-gu-name="meta"><div class="dcr-meta"><address aria-label="Contributor info" data-component="meta-byline"><a rel="author" href="/profile/harriet-colley">Harriet Colley</a> on Xiaoqian island and <a rel="author" href="/profile/ming-en-tsao">Ming-en Tsao</a> in Taipei</address><details class="dcr-date"><summary><span>Tue 14 Mar 2023 05.00 GMT</span></summary>Last modified on Tue 14 Mar 2023 08.12 GMT</details><div class="dcr-share"><button>Share</button></div></div></aside>
<div data-gu-name="body" id="maincontent-body"><div class="article-body-commercial-selector">{paragraphs(K.body[:3])}
<aside data-component="rich-link" class="dcr-rl"><a href="/world/2023/feb/20/salt-farmers"><h3>Salt farmers of the east coast count the cost of a wet winter</h3><span>Read more</span></a></aside>
{paragraphs(K.body[3:5])}<figure class="dcr-im"><img src="https://i.sentinel.example/img/media/71c/steps.jpg"><figcaption>The steps of the school at spring tide. Photograph: Lin Boyuan/The Sentinel</figcaption></figure>
{paragraphs(K.body[5:7])}<div id="sign-in-gate"></div><figure data-spacefinder-role="inline"><form><h4>Sign up to First Edition</h4><p class="nl">Our morning email breaks down the key stories of the day</p><label>Enter your email address</label><input type="email"><button>Sign up</button></form></figure>
{paragraphs(K.body[7:9])}<p><em>{K.body[9]}</em></p></div>
<div data-gu-name="submeta"><div>Explore more on these topics</div><ul><li><a>China</a></li><li><a>The Sentinel’s Asia pages</a></li><li><a>Climate crisis</a></li><li><a>features</a></li></ul><button>Share</button><a>Reuse this content</a></div></div></article>
<section id="more-on-this-story"><h2>More on this story</h2><ul><li><a>Typhoon season starts early on China’s coast</a><time>3 Mar 2023</time></li><li><a>The last lighthouse keeper of the eastern isles</a><time>11 Dec 2022</time></li></ul></section></main>
<footer><ul><li>About us</li><li>Help</li><li>Complaints &amp; corrections</li><li>SecureDrop</li></ul><p>© 2023 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</p></footer>""",
    head="""<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta property="article:published_time" content="2023-03-14T05:00:02.000Z"><meta property="article:modified_time" content="2023-03-14T08:12:40.000Z"><meta property="article:author" content="https://www.sentinel.example/profile/harriet-colley,https://www.sentinel.example/profile/ming-en-tsao"><meta property="article:section" content="World news">""",
    build=site,
    body=K.body[:9],
    day="2023-03-14",
    time="13:00",
    authors=("Harriet Colley", "Ming-en Tsao"),
)

# ------------------------------------------------------------ Bangladesh, a daily with agency copy

J = story(
    "Chinese firm to build Tk 310cr solar park in Nilgaon",
    "A Chinese company will invest Tk 310 crore to set up a 50-megawatt solar park in Nilgaon, the first of its kind in the district.",
    "The power division and Huaguang Green Energy Ltd signed an agreement to this effect in Dhaka yesterday. Under the 20-year deal, the state-run power board will buy electricity at Tk 10.20 per unit.",
    "The plant will be built on 168 acres of char land unsuitable for farming, said Project Director Mahmudul Hoque Talukder. “We expect it to go into operation by December next year,” he added.",
    "Some 600 people will get work during construction and 45 permanently, according to the company.",
    "The government aims to generate 10 percent of total electricity from renewable sources, up from around 3 percent now.",
)
add(
    "Bangladeshi daily, agency copy of the print edition",
    J,
    "{T} | The Padma Star",
    f"""<div class="top-header"><div class="lang"><a href="https://bangla.padmastar.example">বাংলা</a></div><a class="site-logo" href="/"><img src="/themes/ps/logo.svg"></a><div class="today">Today's Paper</div></div>
<ul class="menu nav"><li><a href="/frontpage">Front Page</a></li><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/business">Business</a></li><li><a href="/sports">Sports</a></li><li><a href="/lifestyle">Lifestyle</a></li><li><a href="/youth">Youth</a></li></ul>
<div id="inner-wrap"><div class="block-breadcrumb"><a href="/business">Business</a></div>
<div class="detailed-header"><h1 itemprop="headline">{J.title}</h1></div>
<div class="author-section"><div class="by-line">BSS, Dhaka</div><div class="date">Mon Mar 4, 2019 12:00 AM <span class="last-update">Last update on: Mon Mar 4, 2019 12:44 AM</span></div></div>
<ul class="share-icons"><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>LinkedIn</a></li><li><a>Pinterest</a></li><li><a>Email</a></li></ul>
<div class="node-content clearfix"><div class="field-body">{paragraphs(J.body[:3])}<div class="panel-ad"></div>{paragraphs(J.body[3:])}</div></div>
<div class="google-news"><img src="/gn.svg">For all latest news, follow The Padma Star's Google News channel.</div>
<div class="tags">Related topics: <a>solar power</a> <a>Nilgaon</a> <a>investment</a></div>
<div class="comments"><h4>Comments</h4><p>Comments Policy</p></div>
<div class="more"><h4>Related News</h4><ul><li><a>Solar irrigation pumps cut diesel use in north</a></li><li><a>Rooftop panels to be must for new factories</a></li><li><a>Power board seeks loan for grid upgrade</a></li></ul></div>
<div class="latest"><h4>Latest</h4><ul><li><a>Gas supply to remain off for 6 hours today</a><i>34m ago</i></li><li><a>Two held with fake notes</a><i>1h ago</i></li></ul></div></div>
<div class="footer"><p>© 2019 padmastar.example | Powered by: RSI Lab</p><p>Copyright: Any unauthorized use or reproduction of The Padma Star content for commercial purposes is strictly prohibited.</p></div>""",
    head="""<meta name="viewport" content="width=device-width"><meta name="Generator" content="Drupal 7 (http://drupal.org)"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Chinese firm to build Tk 310cr solar park in Nilgaon","datePublished":"2019-03-04T00:00:00+06:00","dateModified":"2019-03-04T00:44:21+06:00","author":{"@type":"Person","name":"BSS, Dhaka"},"publisher":{"@type":"Organization","name":"The Padma Star"}}</script>""",
    build=partial(site, html=' lang="en" dir="ltr"'),
    day="2019-03-04",
    time="02:00",
    origin="BSS",
)
