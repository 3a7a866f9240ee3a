"""A thirty-second album of pages, English pages on China from its own outlets, Asian papers and the West; written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, paragraphs
from shapes import english_story as story

THIRTYSECOND_ENGLISH = Album()
add = THIRTYSECOND_ENGLISH.add


# ---------------------------------------------------------------- a central news agency


def agency(language: str, title: str, middle: str, head: str) -> str:
    """A central agency's English site, the layout with the headline above the share icons."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="apple-mobile-web-app-capable" content="yes"><meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0">
<meta name="publishid" content="c97a1f5e20d84b33a1e0f1c3b7740d52"><meta name="nodeid" content="1104"><meta name="nodename" content=""><title>{title}</title>{head}
<link rel="stylesheet" href="https://english.huaxun.example/static/detail/css/detail-2023.css"><script src="https://lib.huaxun.example/jquery/jquery1.12.4/jquery.min.js"></script><script>var fontSize = 18;</script></head>
<body><div class="domPC"><script src="https://english.huaxun.example/2021homepro/scripts/headTop.js"></script>
<div class="header-wrap"><div class="header"><a class="logo" href="/home.htm"></a><div class="editions"><a href="//www.huaxun.example">中文</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a></div><form class="searchForm"><input id="keyword"><button>Search</button></form></div>
<div class="nav"><ul><li><a href="/list/latestnews.htm">Latest</a></li><li><a href="/china/">China</a></li><li><a href="/world/">World</a></li><li><a href="/list/china-business.htm">Business</a></li><li><a href="/list/culture.htm">Culture &amp; Lifestyle</a></li><li><a href="/list/sports.htm">Sports</a></li><li><a href="/photo/">Photos</a></li><li><a href="/video/">Video</a></li></ul></div></div></div>
<div class="domMobile"><div class="mHeader"><a href="/home.htm"><img src="/2021detail/images/mlogo.png"></a><span class="menuBtn"></span></div></div>
<div class="main clearfix">{middle}
<div class="right"><div class="rBox"><h3>Latest News</h3><ul class="list" data-dataid="a1"><li><a href="../5c1b/c.html">Lantern show lights up river town in E China</a></li><li><a href="../5c1c/c.html">China's inland ports handle more cargo in Q3</a></li><li><a href="../5c1d/c.html">Across China: Village band finds its beat</a></li></ul></div><div class="rBox"><h3>Most Viewed</h3><ol><li><a>Feature: Potters keep an old kiln burning</a></li><li><a>Update: Expressway opens through karst mountains</a></li></ol></div></div></div>
<div class="footBox"><a>About Us</a> | <a>Contact Us</a><p>Copyright © 2000 Huaxun News. All rights reserved.</p></div>
<script src="https://english.huaxun.example/2021detail/js/detail.js"></script><div style="display:none"><script>document.write(unescape("%3Cscript src='//webd.huaxun.example/_webdig.js'%3E"))</script></div></body></html>"""


SALT = story(
    "Across China: Old salt pans draw young workers back to coastal village",
    "HAILING, Oct. 17 (Huaxun) -- At half past four in the morning, Tan Bowen, 27, rakes the first white crust of the day from a shallow clay pan in Dongpan Village, a settlement of 300 households on China's southeastern coast.",
    "Four years ago he was repairing elevators in a city 600 km away. Today he is one of 41 young people who have come back to work the village's salt pans, some of which have been in use for more than five centuries.",
    '"My grandfather told me salt would never feed a family again," Tan said, wiping his forehead with a sleeve stiff with brine. "Last year I earned more here than I ever did fixing elevators."',
    "The revival began in 2026, when the county government set aside 8 million yuan (about 1.12 million U.S. dollars) to restore 230 pans that had been abandoned as cheap industrial salt flooded the market.",
    "A cooperative was then set up to sell sun-dried sea salt to restaurants and bakeries. Its flaky salt, packed in hand-printed paper bags, now fetches up to 30 times the price of ordinary table salt.",
    "Tourism followed. According to the township, Dongpan received 186,000 visitors in the first nine months of this year, up 34 percent from the same period last year.",
    'Visitors can rent rubber boots and try their hand at raking. "Most of them give up after ten minutes," said Qiu Yanling, who runs a guesthouse in a converted salt warehouse. "Then they buy two bags instead of one."',
    "The cooperative also works with a provincial college, which sends students each summer to measure the salinity of the pans and record the weather sayings of the old workers before they are lost.",
    'For Tan, the most reliable instrument is still a handful of lotus seeds. "If five float, the brine is ready," he said. "If only three do, you go back to sleep." ■',
)
add(
    "central agency, feature with its writers on a line",
    SALT,
    "{T}-Huaxun",
    f"""<div class="left"><div class="conTop clearfix"><div class="curPos"><a href="/home.htm">Home</a> &gt; <a href="/china/">China</a></div>
<h1 class="Btitle">{SALT.title}</h1>
<div class="infoBox clearfix"><p class="source">Source: Huaxun</p><p class="editor">Editor: huaxun</p><p class="time">2030-10-17 15:42:30</p><div class="share share-top"><a class="share-fb"></a><a class="share-tw"></a><a class="share-wx"></a></div></div></div>
<div class="content"><div id="detailContent"><p style="text-align: center;"><img id="a01" src="20301017/a01.jpg"></p><p class="pictext" style="text-align: center;"><font color="navy">Tan Bowen rakes salt in Dongpan Village, Hailing County, Oct. 12, 2030. (Photo by Ouyang Rui/Huaxun)</font></p>
<p>by Huaxun writers Wei Zhongling, Ouyang Rui</p>{paragraphs(SALT.body[:5])}
<p style="text-align: center;"><img id="a02" src="20301017/a02.jpg"></p><p style="text-align: center;"><font color="navy">An aerial drone photo shows the salt pans of Dongpan Village, Oct. 12, 2030. (Huaxun/Ouyang Rui)</font></p>{paragraphs(SALT.body[5:])}</div>
<div class="share share-bottom"><span>Share</span><a class="share-fb"></a><a class="share-tw"></a></div></div>
<div class="relatedNews"><h3>Related Stories</h3><ul><li><a>Across China: Ferry school sails on</a></li><li><a>Economic Watch: Small crafts, big orders</a></li></ul></div></div>""",
    head='<meta name="keywords" content="salt,village,coast"><meta name="description" content="Across China: Old salt pans draw young workers back to coastal village-"><meta name="source" content="Huaxun"><meta property="og:url" content="">',
    build=agency,
    day="2030-10-17",
    time="15:42",
    origin="Huaxun",
    authors=("Wei Zhongling", "Ouyang Rui"),
    editors=("huaxun",),
)


# ---------------------------------------------------------------- a national English daily


def national(language: str, title: str, middle: str, head: str) -> str:
    """A national daily: a wide page for the desk, and the same bar again for phones."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title>{head}
<link rel="stylesheet" charset="utf-8" href="//img2.landdaily.example/static/2017www_index_page_en/css/layout-g.css"><script src="//img2.landdaily.example/static/common/js/jquery.min.js"></script></head><body>
<div id="wx_img" style="display:none;"><img src="//www.landdaily.example/image_e/logo.jpg"></div>
<nav class="topnav-m res-m"><button><span></span><span></span></button><a href="//www.landdaily.example"><img src="//www.landdaily.example/image_e/logo-m.png" alt="landdaily"></a></nav>
<ul class="side-ul"><li><a>HOME</a></li><li><a>CHINA</a></li><li><a>WORLD</a></li><li><a>BUSINESS</a></li><li><a>LIFESTYLE</a></li><li><a>CULTURE</a></li><li><a>TRAVEL</a></li><li><a>SPORTS</a></li><li><a>OPINION</a></li><li><a>REGIONAL</a></li><li><a>NEWSPAPER</a></li></ul>
<ol class="crumbs-m res-m"><li><a>Home</a></li><li><a>China</a></li><li><a>Environment</a></li></ol>
<div class="topBar"><span><a>Global EDITION</a></span><span><a>ASIA</a> <a>中文</a> <a>双语</a></span><input placeholder="Search"></div>
<div class="dropdown-wrap"><a href="/">HOME</a><a href="/china">CHINA</a><a href="/world">WORLD</a><a href="/business">BUSINESS</a><a href="/culture">CULTURE</a><a href="/opinion">OPINION</a></div>
<div class="main_art"><div class="bread"><a href="/">Home</a><a href="/china">/ China</a><a href="/china/environment">/ Environment</a></div>{middle}
<div class="rig-side"><div class="mask"><b>Most Viewed in 24 Hours</b><ul><li><a>Plateau railway tests winter timetable</a></li><li><a>Lake reopens to fishing crews</a></li><li><a>New rules for rural guesthouses</a></li></ul></div><div class="mask"><b>Top</b><a><img src="//img2.landdaily.example/images/top.jpg"><p>Youth orchestras meet by the river</p></a></div><div class="mask"><b>Editor's picks</b><ul><li><a>Desert trees in figures</a></li><li><a>The clock repairers of Wuzhen Lane</a></li></ul></div></div></div>
<div class="topImg2"><a>BACK TO THE TOP</a><span>English</span><a>中文</a></div>
<div class="foot"><p>Copyright 1997 - <script>document.write(new Date().getFullYear())</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Land Daily Information Co. Without written authorization, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</p><p>License for publishing multimedia online 0199001 Registration Number: 199099</p><ul><li><a>About us</a></li><li><a>Advertise on Site</a></li><li><a>Contact Us</a></li><li><a>Job Offer</a></li></ul><div class="follow">FOLLOW US</div></div></body></html>"""


GRASS = story(
    "Herders turn guardians of recovering grassland",
    "For three generations, Dorje Namgyal's family measured its wealth in yaks. Now the 46-year-old counts something else: the number of days the stream beside his winter pasture runs clear.",
    "Since 2022, he has been one of 1,150 ecological rangers in Maqu Sumdo, a prefecture at an altitude of more than 3,800 meters, where overgrazing once left patches of bare black soil the size of villages.",
    '"When I was a boy, the grass touched my knees. When my daughter was born, it did not cover my boots," he said while picking a plastic bottle out of the shallows. "This summer it reached my knees again."',
    "Rangers receive 1,800 yuan ($251) a month to patrol, collect litter and report signs of soil loss and rodent damage. In return, their families agree to keep herds below a limit set for each pasture.",
    "The prefecture's forestry and grassland bureau said that vegetation cover has risen from 51 percent in 2020 to 63 percent last year, and that 74,000 hectares of black-soil land have been reseeded with native species.",
    "Getting herders to cut their herds was not easy, said Sonam Lhamo, a bureau engineer who spent two years going from tent to tent.",
    '"They asked me one question: If the grass comes back, who will it belong to? We had to put it in writing that it belonged to them," she said.',
    "Some families have put the compensation they received into a cooperative that makes yogurt and felt. It had a turnover of 9.4 million yuan last year and employs 87 people, most of them women.",
    "Researchers caution that the recovery is fragile. A dry spring in 2027 undid nearly a third of the reseeding on the southern slopes, and warmer winters have brought pikas to places where they were never seen.",
    'Dorje Namgyal is not discouraged. His daughter, now 19, is studying grassland science in the provincial capital. "She tells me the names of plants in Latin," he said. "I tell her which ones the yaks like."',
)
add(
    "national English daily, byline with place and Updated time",
    GRASS,
    "{T} - Landdaily.example",
    f"""<div id="lft-art" class="lft_art"><h1>{GRASS.title}</h1>
<div class="info"><span class="info_l">By Fang Ruilin in Maqu Sumdo | Land Daily | Updated: 2028-08-14 09:07 <a title="facebook" target="_blank" href="https://fb.example/sharer"><img src="//www.landdaily.example/image_e/facebook.png"></a><a title="twitter" target="_blank"><img src="//www.landdaily.example/image_e/twitter.png"></a><a title="linkedin" target="_blank"><img src="//www.landdaily.example/image_e/linkedin.png"></a></span><span class="share-m">Share to</span></div>
<div id="Content"><figure class="image" style="display: table;"><img src="//img2.landdaily.example/images/202808/14/66bc01.jpeg"><figcaption style="display: table-caption; caption-side: bottom;">Dorje Namgyal clears a stream in Maqu Sumdo last month. YANG YUTAO/LAND DAILY</figcaption></figure>
{paragraphs(GRASS.body)}
<p><em>Tashi Wangmo contributed to this story.</em></p></div>
<div id="div_currpage"></div><div class="tags">Tags: <a>grassland</a> <a>rangers</a></div></div>""",
    head="""<meta name="keywords" content=""><meta name="description" content="For three generations, Dorje Namgyal's family measured its wealth in yaks."><meta property="og:title" content="Herders turn guardians of recovering grassland"><meta property="og:url" content="https://www.landdaily.example/a/202808/14/WS66bc0113a3104e74fddb9a11.html"><meta name="publishdate" content="2028-08-14"><meta name="editor" content="孟晓舟"><meta name="author" content="孟晓舟"><meta name="source" content="Land Daily"><meta name="contentid" content="WS66bc0113a3104e74fddb9a11">""",
    build=national,
    day="2028-08-14",
    time="09:07",
    origin="Land Daily",
    authors=("Fang Ruilin",),
)


# ---------------------------------------------------------------- a tabloid on world affairs


def tabloid(language: str, title: str, middle: str, head: str) -> str:
    """A tabloid whose text is one box with line breaks."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title>{head}<link rel="stylesheet" href="/includes/css/article.css?v=11"><script src="/includes/js/jquery-3.min.js"></script></head><body>
<div class="header_page"><div class="topbar"><a href="https://hq.horizontimes.example">中文</a><a>Subscribe to newsletter</a><a class="search_icon"></a></div><div class="logo"><a href="/index.html"><img src="/img/logo.png"></a></div>
<div class="nav_bar"><a href="/china/">CHINA</a><a href="/source/">SOURCE</a><a href="/opinion/">OPINION</a><a href="/In-depth/">IN-DEPTH</a><a href="/world/">WORLD</a><a href="/life/">LIFE</a><a href="/sport/">SPORT</a><a href="/visual-news/">VISUAL</a></div></div>
<div class="article_page"><div class="article">{middle}</div>
<div class="article_side"><div class="most_view"><div class="most_title">MOST VIEWED</div><ol><li><a href="/page/1.shtml">Fishing patrols to continue as usual: spokesperson</a></li><li><a href="/page/2.shtml">Reading rooms on night trains prove a hit</a></li><li><a href="/page/3.shtml">Editorial: Small cities deserve big attention</a></li></ol></div><div class="side_ad"><a><img src="/img/newsletter.jpg"></a></div></div></div>
<div class="footer_page"><div class="footer_list"><a>China</a><a>World</a><a>Opinion</a><a>Life</a></div><div class="footer_text">About Us | Employment | Report | Online | Contact us | Advertisement | E-mail<br>Copyright © 2031 Horizon Times All Rights Reserved</div></div><script src="/includes/js/article.js"></script></body></html>"""


QUAKE = story(
    "Warning app gives Longxi county 14 seconds to run; no deaths reported in 5.4-magnitude quake",
    "No deaths had been reported as of Thursday evening after a 5.4-magnitude earthquake struck Longxi county in Northwest China early in the morning, and residents said that a warning on their phones had given them time to leave their homes, according to local authorities.",
    "The quake hit at 5:12 am at a depth of 11 kilometers. In the county seat, 38 kilometers from the epicenter, the countdown on phones, televisions and village loudspeakers started 14 seconds before the strongest shaking arrived, the county's emergency management bureau told the Horizon Times.",
    "Twenty-three people were slightly injured, most of them when running down stairs, and 412 houses were damaged, the bureau said. Power was restored to all but two villages by noon.",
    '"I heard the siren, grabbed my son and ran. I was at the gate when the tiles came down," a resident surnamed Kang told the Horizon Times on Thursday.',
    "The county joined the provincial early warning network in 2022, which relies on more than 900 seismic stations. Tests with the loudspeakers have been held every spring since then, and schools practice leaving classrooms in under 40 seconds.",
    "Early warning does not predict earthquakes but makes use of the fact that electric waves travel faster than seismic waves, Hao Jingming, a researcher at a seismological institute in the provincial capital, told the Horizon Times. Areas very close to the epicenter gain almost no time, he said.",
    "The local government has set up nine temporary shelters, and 1,300 tents and 4,000 quilts arrived before dark, according to a notice it released on Thursday afternoon. Trains on a section of the line through the county are running at reduced speed while bridges are inspected.",
)
add(
    "tabloid, text broken by line breaks, Published label",
    QUAKE,
    "{T} - Horizon Times",
    f"""<div class="article_top"><div class="article_column"><span class="cloumm_level_one"><a href="/china/">CHINA</a></span> / <span class="cloumm_level_two"><a href="/china/society/">SOCIETY</a></span></div>
<div class="article_title">{QUAKE.title}</div><div class="article_subtitle"></div>
<div class="author_share"><div class="author_share_left"><span class="byline">By <a href="/author/Reporter-Xue-Manting.html">Xue Manting</a> and <a href="/author/Reporter-Gong-Shu.html">Gong Shu</a></span> <span class="pub_time">Published: Mar 09, 2023 09:36 PM</span></div><div class="share_right"><div class="sharethis-inline-share-buttons"></div></div></div></div>
<div class="article_content"><div class="article_right"><center><img src="https://www.horizontimes.example/Portals/0/attachments/2023/quake.jpeg" width="100%"><p class="picture">Rescuers check houses in a village of Longxi county on March 9, 2023. Photo: Courtesy of the county fire brigade</p></center><br>{"<br><br>".join(QUAKE.body)}<br><br></div></div>
<div class="article_footer"><div class="article_footer_share"><a class="fb"></a><a class="tw"></a></div></div>
<div class="related_section"><div class="related_title">RELATED ARTICLES</div><ul class="related_item"><li><div class="img"><img src="/r1.jpg"></div><a href="/page/202302/r1.shtml">Villagers rebuild with lighter roofs</a><p>Two years after the last strong quake, timber frames are back in favor in the mountain county ...</p></li><li><a href="/page/202301/r2.shtml">Drills become part of school life</a><p>More than 3,000 pupils took part in a drill on Tuesday ...</p></li></ul></div>""",
    head='<meta name="keywords" content="earthquake,early warning"><meta name="description" content="No deaths had been reported as of Thursday evening after a 5.4-magnitude earthquake struck Longxi county."><meta property="og:site_name" content="Horizon Times"><meta property="og:type" content="article">',
    build=tabloid,
    day="2023-03-09",
    time="21:36",
    authors=("Xue Manting", "Gong Shu"),
)


# ---------------------------------------------------------------- a city's English news site


def city(language: str, title: str, middle: str, head: str) -> str:
    """A coastal city's English news site on a bootstrap frame."""
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}<link rel="stylesheet" href="https://static.tideline.example/css/bootstrap.min.css"><link rel="stylesheet" href="https://static.tideline.example/css/app.css?id=88"></head><body class="bg-white">
<nav class="navbar navbar-expand-lg fixed-top"><a class="navbar-brand" href="/"><img src="https://static.tideline.example/img/logo.svg" alt="TIDELINE"></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/news">News</a></li><li class="nav-item"><a class="nav-link" href="/biz">Business</a></li><li class="nav-item"><a class="nav-link" href="/feature">Features</a></li><li class="nav-item"><a class="nav-link" href="/opinion">Opinion</a></li><li class="nav-item"><a class="nav-link" href="/viral">Viral</a></li></ul><a class="btn btn-sm" href="/login">Sign in</a></nav>
<div class="container main-container"><div class="row">{middle}
<aside class="col-lg-4"><div class="widget"><h5>Special Reports</h5><a href="/special/river">River Walks</a><a href="/special/lanes">City of Lanes</a></div><div class="widget"><h5>Top Stories</h5><div class="media"><a href="/news/metro/1">Metro adds night trains for lantern week</a></div><div class="media"><a href="/news/metro/2">Ferry terminal turns into food hall</a></div><div class="media"><a href="/biz/3">Chip plant breaks ground in suburb</a></div></div></aside></div></div>
<footer class="footer"><div class="container"><p>© 2019-2031 Tideline Media. All rights reserved.</p><p>Internet News Information Service License: 99120180004</p><p><a>About Us</a> <a>Terms of Use</a> <a>Privacy Policy</a> <a>Tip-offs</a></p></div></footer><script src="https://static.tideline.example/js/app.js"></script></body></html>"""


BRIDGE = story(
    "Century-old swing bridge to close for six months of repairs",
    "Haibin's Copper Gate Bridge, the city's only surviving swing bridge, will be closed to all traffic from March 1 for half a year of repairs, the city's road administration said on Tuesday.",
    "Built in 1907 by a dockyard that once stood on the north bank, the 106-meter steel bridge still turns by hand-cranked gears on ceremonial days. Inspectors last autumn found rust in 17 of its 64 main joints.",
    'Each part will be numbered, taken to a workshop downriver, repaired and put back with hot rivets rather than bolts, said Ni Weiguo, the engineer in charge of the project. "We had to find three retired riveters to teach the younger workers," Ni told Tideline.',
    "Pedestrians and cyclists will be able to use a free ferry between the Copper Gate and Silk Mill landings from 6am to 10pm. Buses No. 14, 37 and 802 will detour over Minsheng Bridge.",
    "The administration said the wooden footway, replaced with asphalt in 1986, will be restored with hardwood planks, and the bridge keeper's cabin will become a small exhibition room when the bridge reopens on September 1.",
)
add(
    "city's English site, UTC+8 time and a source and editor line",
    BRIDGE,
    "{T} | TIDELINE News",
    f"""<div class="col-lg-8 article-detail"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/news/metro">Metro</a></li></ol>
<h1 class="article-title">{BRIDGE.title}</h1>
<div class="author-box"><img class="avatar" src="https://static.tideline.example/a/zhuyile.png"><span class="author-name"><a href="/author/zhu-yile">Zhu Yile</a></span><span class="publish-time"> 17:25 UTC+8, 2025-02-11 </span><span class="comment-num"><i class="fa fa-comment"></i> 0</span></div>
<div class="article-summary">The hand-cranked bridge, which dates from 1907, has rust in 17 of its main joints. A free ferry will run until it reopens in September.</div>
<div class="article-author-time d-lg-none">Zhu Yile 17:25 UTC+8, 2025-02-11</div>
<div class="share-icons"><a data-share="facebook"></a><a data-share="twitter"></a><a data-share="weibo"></a></div>
<div class="article-content"><figure class="picture"><img src="https://obj.tideline.example/files/2025/02/11/bridge.jpg" alt="Century-old swing bridge to close for six months of repairs"><div class="pic-source">Yu Daming</div><p class="pic-desc">Copper Gate Bridge has been a landmark of the harbor for more than a century.</p></figure>
{paragraphs(BRIDGE.body)}</div>
<hr><div class="source-line">Source: TIDELINE &nbsp; Editor: Kuang Meilin</div>
<div class="special-tags"><a>#Haibin</a> <a>#Minsheng</a></div><div class="follow">Special Reports: <a>City of Lanes</a></div></div>""",
    head='<meta property="og:title" content="Century-old swing bridge to close for six months of repairs"><meta property="og:type" content="article"><meta property="og:site_name" content="TIDELINE"><meta name="twitter:card" content="summary_large_image">',
    build=city,
    day="2025-02-11",
    time="17:25",
    origin="TIDELINE",
    authors=("Zhu Yile",),
    editors=("Kuang Meilin",),
)


# ---------------------------------------------------------------- a southern city's portal for foreigners


def portal(language: str, title: str, middle: str, head: str) -> str:
    """A southern city's portal for foreign residents."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title>{head}<link href="/css/content_style.css" rel="stylesheet" type="text/css"/><script src="/js/jquery-1.9.1.min.js"></script></head><body>
<div class="top"><div class="w1000"><a href="http://www.seenanwan.example"><img src="/images/logo.jpg"/></a><div class="lang"><a>Deutsch</a> <a>日本語</a> <a>한국어</a> <a>Français</a></div><div class="hotline">Foreign affairs hotline: 0000-12345</div></div></div>
<div class="menu"><ul><li><a href="/node_1.htm">Home</a></li><li><a href="/node_2.htm">News</a></li><li><a href="/node_3.htm">Services</a></li><li><a href="/node_4.htm">Visa</a></li><li><a href="/node_5.htm">Culture</a></li><li><a href="/node_6.htm">Photos</a></li><li><a href="/node_7.htm">Video</a></li><li><a href="/node_8.htm">Learn Chinese</a></li></ul></div>
<div class="w1000 cont"><div class="cont_l">{middle}</div>
<div class="cont_r"><div class="box"><h4>Hot News</h4><ul><li><a href="../../2026-06/01/content_1.htm">Beach reservation opens for summer</a></li><li><a href="../../2026-05/30/content_2.htm">Guide to changing your driver's license</a></li><li><a href="../../2026-05/29/content_3.htm">New library branch in the old brewery</a></li></ul></div><div class="box"><img src="/images/wechat.jpg"/><p>Follow us on WeChat</p></div></div></div>
<div class="bottom"><p>Sponsored by the Information Office of Nanwan Municipality. Operated by Nanwan Press Group.</p><p>Copyright 2012-2031, All Rights Reserved. ICP: 99000002-1</p></div></body></html>"""


METROCARD = story(
    "Foreign bank cards now tap in and out on all Nanwan metro lines",
    "Passengers can now enter and leave all 13 metro lines in Nanwan by tapping a bank card issued abroad, the city's metro operator announced yesterday.",
    "Contactless cards of four international networks are accepted at the yellow-marked gates, of which there are at least two at each station. Fares are charged at the end of the day at the rate of the issuing bank, and the operator adds no fee.",
    "The service was tested at 22 stations near the airport, ports and exhibition center from January to April. Some 61,000 trips were made during the trial by holders of cards from 74 countries and regions.",
    '"I used to keep a drawer full of single-trip tokens because I was never sure how the ticket machine worked," said Anselm Brodie, a Scottish teacher who has lived in Nanwan for three years.',
    "Passengers must use the same card, or the same phone on which the card is stored, for entry and exit. Those whose trip cannot be matched will be charged the highest fare, 14 yuan, which can be refunded at service desks within seven days.",
    "Buses and ferries are to accept the cards by the end of the year, the operator said.",
)
add(
    "southern city's portal, Writer, Editor and From in one line",
    METROCARD,
    "{T}_SEE NANWAN",
    f"""<div class="position">Current location: <a href="/">Home</a> &gt; <a href="/node_2.htm">News</a> &gt; <a href="/node_21.htm">Latest News</a></div>
<div class="title"><h1>{METROCARD.title}</h1></div>
<div class="message">Writer: Deng Xiaohe &nbsp;|&nbsp; Editor: Vera Ling &nbsp;|&nbsp; From: Nanwan Post &nbsp;|&nbsp; Updated: 2026-06-03</div>
<div class="bdsharebuttonbox"><a class="bds_weixin" data-cmd="weixin"></a><a class="bds_tsina" data-cmd="tsina"></a><a class="bds_fbook" data-cmd="fbook"></a></div>
<div class="content_txt"><founder-content>{paragraphs(METROCARD.body[:3])}<p style="text-align:center"><img src="../../attachment/202606/03/7f1c.jpg"/></p><p style="text-align:center"><strong>A passenger taps a bank card at Exhibition Center Station. Photo by Hu Zeyu</strong></p>{paragraphs(METROCARD.body[3:])}</founder-content></div>
<div class="pages"></div><div class="related"><h4>Related Articles</h4><ul><li><a>Tax refund counters open at two malls</a> 2026-05-21</li><li><a>Airport bus adds English announcements</a> 2026-04-17</li></ul></div>""",
    head='<meta name="keywords" content="metro,bank card"/><meta name="description" content="Foreign bank cards now tap in and out on all Nanwan metro lines"/><meta name="author" content="Nanwan Press Group"/>',
    build=portal,
    day="2026-06-03",
    origin="Nanwan Post",
    authors=("Deng Xiaohe",),
    editors=("Vera Ling",),
)


# ---------------------------------------------------------------- a magazine on ordinary lives


def lives(language: str, title: str, middle: str, head: str) -> str:
    """An online magazine on society, rendered on the server by a script framework."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<link rel="preload" href="/_next/static/css/7be1c0.css" as="style"/><link rel="stylesheet" href="/_next/static/css/7be1c0.css"/></head><body><div id="__next"><div class="index_header__3Zq1A"><a class="index_logo__x9" href="/"><svg width="120"></svg></a><ul class="index_menu__pQ"><li><a href="/topics/10001">FIRST STEPS</a></li><li><a href="/news">NEWS</a></li><li><a href="/features">FEATURES</a></li><li><a href="/voices">VOICES</a></li><li><a href="/multimedia">MULTIMEDIA</a></li></ul><button>Subscribe</button></div>
{middle}
<div class="index_footer__Jk"><ul><li><a href="/about">About Us</a></li><li><a href="/contribute">Contribute</a></li><li><a href="/contact">Contact Us</a></li><li><a href="/sitemap">Sitemap</a></li></ul><div>Subscribe to our newsletter</div><input placeholder="Email Address Here"/><p>By signing up, you agree to our Terms Of Use.</p><p>© 2016 - 2031 Ninth Street. All Rights Reserved. ICP Reg. 99000017</p></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"contId":"1013377"}}}},"page":"/news/[id]"}}</script></body></html>"""


MATCH = story(
    "The Parents Who Sleep in Their Kids’ Schools",
    "At 9:40 p.m., when the last study period ends at Qinghe No. 3 Middle School, Luo Cuifen folds three plastic chairs in the corner of the canteen, rolls out a mattress, and waits for her son to walk past with his bowl of noodles.",
    "Luo, 44, sold her share of a fruit stand last summer to take a job washing dishes at the boarding school, in the hills of central China. It pays 2,100 yuan ($290) a month, half of what she used to make. What she gets in return is a bed 200 steps from her 16-year-old.",
    "She is not alone. Of the 63 cooks, cleaners, and dorm attendants at the school, 38 are parents of current students, according to deputy principal Xiong Kaiyuan. “We used to struggle to fill these posts,” Xiong tells Ninth Street. “Now there’s a waiting list.”",
    "‘I Want to See His Face’",
    "For decades, children from the county’s villages grew up with grandparents while their mothers and fathers worked on the coast. As orders dried up and wages stalled, many parents returned — only to find that the village schools had closed and their children were now boarding in the county seat.",
    "Some rented rooms nearby, a practice known as peidu, or “accompanied study.” But rents around the school have doubled in four years, and a job on campus costs nothing.",
    "“When I was in the factory, I saw him on a screen the size of my palm,” says Luo. “I want to see his face when he fails a test, not hear about it a week later.”",
    "Her son was less enthusiastic. For the first month, he pretended not to know her. “He’d queue at the other window,” she says, laughing. “Then one day, he came and said, ‘Mom, more chili.’”",
    "Blurred Lines",
    "Not everyone thinks the arrangement is healthy. Teachers complain of parents peering through classroom doors between shifts, and one dorm attendant was dismissed last spring for reading students’ diaries.",
    "Peng Shuyao, a sociologist who has studied boarding schools in three provinces, says that schools are in effect buying cheap labor with closeness. “The wage is low because part of it is paid in love,” she says. “But it also tells us how few other ways these families have of being together.”",
    "The school has since drawn up rules: Parents may not enter teaching buildings, eat with their children on weekdays, or attend to their child’s dormitory floor. Luo has read them carefully. She keeps a copy under her mattress.",
    "On Sundays, the rules do not apply. She borrows the canteen’s smallest wok, and for two hours they eat as if at home.",
)
add(
    "online magazine, deck above and editor's line below",
    MATCH,
    "{T}",
    f"""<div class="index_detail__2nF"><div class="index_main__9t"><div class="index_tag__w"><a href="/news">NEWS</a></div><h1 class="index_title__B16">{MATCH.title}</h1>
<p class="index_summary__Wq">As village schools close, mothers and fathers in central China are taking low-paid jobs as cooks and cleaners at boarding schools, just to be near their children.</p>
<div class="index_info__UQ"><div class="index_author__c">By <a href="/users/20881">Hua Siming</a></div><div class="index_date__Ty"><span>Nov 28, 2024</span><span class="index_read__p">6-min read</span><a href="/tags/77">#family</a><a href="/tags/12">#education</a></div></div>
<div class="index_share__k"><button>Copy link</button><button>X</button><button>Facebook</button></div>
<div class="index_headimg__r"><img src="https://image.ninthstreet.example/2024/1128/head.jpg"/></div>
<div class="index_content__q4" id="content">{paragraphs(MATCH.body[:3])}<h2>{MATCH.body[3]}</h2>{paragraphs(MATCH.body[4:6])}<div class="image-wrap"><img src="https://image.ninthstreet.example/2024/1128/dorm.jpg"/><div class="image-caption">The canteen of Qinghe No. 3 Middle School after dinner, October 2024. Hua Siming/Ninth Street</div></div>{paragraphs(MATCH.body[6:8])}<h2>{MATCH.body[8]}</h2>{paragraphs(MATCH.body[9:])}<p><em>Editor: Colm Darragh.</em></p><p><em>(Header image: A dorm attendant waits at the school gate, October 2024. Hua Siming/Ninth Street)</em></p></div></div>
<div class="index_related__z"><h3>YOU MAY ALSO LIKE</h3><a href="/news/1013102"><img src="/t1.jpg"/><p>The Last Pupil in Shuangfeng Village</p></a><a href="/news/1012970"><p>Grandma’s Guide to Algebra</p></a></div><div class="index_col__m"><h3>MOST POPULAR</h3><ol><li><a>Why Young Couples Are Renting Out Their Balconies</a></li><li><a>The Town That Makes the World’s Zippers</a></li></ol></div></div>""",
    head="""<meta name="description" content="As village schools close, mothers and fathers in central China are taking low-paid jobs."/><meta property="og:title" content="The Parents Who Sleep in Their Kids’ Schools"/><meta property="og:site_name" content="Ninth Street"/>""",
    build=lives,
    day="2024-11-28",
    authors=("Hua Siming",),
    editors=("Colm Darragh",),
)


# ---------------------------------------------------------------- a business weekly's English site


def business(language: str, title: str, middle: str, head: str) -> str:
    """The English site of a business weekly, with a digest box and a subscriber's wall."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{title}</title>{head}<link rel="stylesheet" href="https://file.ledgerglobal.example/static/cg.css"><script async src="https://www.analytics.example/gtag.js"></script></head><body>
<div class="cg-top"><div class="cg-edition"><a href="https://www.ledger.example">中文</a></div><a class="cg-logo" href="/"></a><div class="cg-user"><a>Sign in</a><a class="sub">Subscribe</a></div></div>
<div class="cg-nav"><a href="/finance/">Finance</a><a href="/economy/">Economy</a><a href="/business-and-tech/">Business &amp; Tech</a><a href="/china/">China</a><a href="/world/">World</a><a href="/opinion/">Opinion</a><a href="/esg/">ESG</a><a href="/podcasts/">Podcasts</a></div>
<div class="cg-wrap">{middle}<div class="cg-right"><div class="cg-ad"></div><div class="cg-pop"><h3>MOST POPULAR</h3><ol><li><a>In Depth: The long wait of unfinished towers</a></li><li><a>Chart of the Day: Exports by river</a></li><li><a>Insurer's former chair faces trial</a></li></ol></div><div class="cg-sub"><h3>Ledger Morning</h3><p>Our must-read newsletter, in your inbox every morning</p><input placeholder="Your email"><button>Sign up</button></div></div></div>
<div class="cg-foot"><a>About Us</a><a>Contact Us</a><a>Terms of Service</a><a>Privacy Policy</a><p>Copyright © 2031 Ledger Global Limited. All Rights Reserved.</p></div></body></html>"""


BONDS = story(
    "Lingdong City Dips Into Land Reserves to Pay Overdue Suppliers",
    "Lingdong, a heavily indebted city in China’s northeast, plans to sell back 2,700 hectares of idle development land to farmers’ collectives and use the proceeds to pay suppliers it has owed for years, people familiar with the matter told Ledger.",
    "The plan would raise as much as 3.8 billion yuan ($529 million) over three years, less than half of what the city and its companies are thought to owe contractors, cleaning firms and hospitals, the people said.",
    "Under a regulation that took effect in June, local governments must settle verified arrears to small businesses within 18 months or see their annual bond quotas cut. Lingdong’s quota for new special-purpose bonds was already lowered by 22% this year, a document seen by Ledger shows.",
    "Most of the land was taken in the 2010s for an aviation park that was never built. It has been lying fallow or leased out for soybean farming at low rents since then.",
    "“It is an admission that the growth those plots were meant for is not coming,” said Meng Yichuan, a public finance researcher at a Beijing university. “But selling land back at a loss is still cheaper than borrowing at 7%.”",
    "The city’s finance bureau did not respond to a request for comment. A deputy head of the bureau told a meeting last month that arrears would be paid “in order of age, smallest first,” according to a transcript posted on the city’s website and later removed.",
    "Suppliers are wary. Zou Hailong, whose company has been owed 4.6 million yuan for streetlights since 2019, said he had been offered 60% of the sum in cash if he waived the rest.",
)
add(
    "business weekly, digest box and a contact line for reporter and editor",
    BONDS,
    "{T} - Ledger Global",
    f"""<div class="cg-article"><div class="cg-crumb"><a href="/">Home</a> / <a href="/finance/">Finance</a></div><h1>{BONDS.title}</h1>
<div class="cg-info"><span class="cg-author">By <a href="/author/2071.html">Rong Zhiyan</a> and <a href="/author/1830.html">Felicity Dunmore</a></span> <span class="cg-date">Published: Sep. 19, 2029  6:48 p.m.</span></div>
<div class="cg-tools"><a>Listen to this article</a><span>1x</span><a>Print</a><a>Share</a><a>Save</a></div>
<div class="cg-pic"><img src="https://img.ledgerglobal.example/2029-09-19/1758.jpg"><p>The unfinished terminal of an aviation park in Lingdong. Photo: Ledger</p></div>
<div class="cg-digest"><h4>DIGEST</h4><p class="ai">AI generated, for reference only</p><ul><li>Lingdong would sell 2,700 hectares of idle land back to collectives.</li><li>The sale could raise 3.8 billion yuan, under half of the arrears.</li></ul><a>Explore the story in 30 seconds</a></div>
<div id="appContent" class="content-txt">{paragraphs(BONDS.body)}<p class="contact"><em>Contact reporter Rong Zhiyan (zhiyanrong@ledger.example) and editor Mack Ostrander (mackostrander@ledger.example)</em></p><p><em><a href="https://app.ledgerglobal.example">Download our app</a> to receive breaking news alerts and read the news on the go.</em></p></div>
<div class="cg-share"><span>Share this article</span><a>LinkedIn</a><a>X</a><a>WeChat</a></div><div class="cg-wall"><h4>Open WeChat and scan the QR code</h4></div><div class="cg-rel"><h3>Related Stories</h3><ul><li><a>Small-Business Arrears Rule: What to Know</a> <span>Jun. 03, 2029</span></li><li><a>Cities Put Parking Rights Up for Sale</a> <span>Apr. 22, 2029</span></li></ul></div></div>""",
    head='<meta property="og:title" content="Lingdong City Dips Into Land Reserves to Pay Overdue Suppliers"><meta property="og:type" content="article"><meta property="og:site_name" content="Ledger Global"><meta name="author" content="Ledger Global">',
    build=business,
    day="2029-09-19",
    time="18:48",
    authors=("Rong Zhiyan", "Felicity Dunmore"),
    editors=("Mack Ostrander",),
)


# ---------------------------------------------------------------- a public broadcaster's news desk


def broadcaster(language: str, title: str, middle: str, head: str) -> str:
    """A public radio's English news desk, short items."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title}</title>{head}<link rel="stylesheet" href="/stylesheets/news_default.css" type="text/css" /><script src="/javascripts/jquery.js" type="text/javascript"></script></head><body class="contentpane">
<div id="hd"><div class="hdTop"><a href="https://www.pearlradio.example">Home</a><a>TV</a><a>Radio</a><a>News</a><a>Podcast</a><a>繁</a><a>简</a></div><div class="hdLogo"><img src="/images/logo_news.png" alt="" /></div></div>
<div id="nav"><ul><li><a href="/en/news-bulletins.htm">Bulletins</a></li><li><a href="/en/latest-news.htm">Latest News</a></li><li><a>Local</a></li><li><a>Greater China</a></li><li><a>World</a></li><li><a>Finance</a></li><li><a>Sport</a></li><li><a>News Archive</a></li></ul></div>
<div id="bd"><div class="leftCol">{middle}</div><div class="rightCol"><div class="mod"><div class="modTitle">Related News</div><div class="relatedList"><a href="/en/component/k2/1800001.htm">Typhoon signal lowered as storm moves inland</a><span>2029-07-20 HKT 21:40</span></div><div class="relatedList"><a href="/en/component/k2/1800002.htm">Border checkpoints extend hours</a><span>2029-07-20 HKT 18:05</span></div></div><div class="mod"><div class="modTitle">Recent Headlines</div><ul><li>Fire at recycling yard put out</li><li>Stocks end morning session higher</li></ul></div></div></div>
<div id="ft"><p>Copyright © 2031. All rights reserved. Privacy Policy | Important Notices | Contact Us</p></div></body></html>"""


NEWLINES = "<br />\n<br />\n"
FLOOD = story(
    "Over 20,000 moved to safety as river tops warning level",
    "Authorities on the mainland say more than 20,000 people have been moved to safety after days of torrential rain pushed the Baishui River in Yunling above its warning level.",
    "Flood control officials said the water was 1.3 metres over the mark at 8am on Saturday and was expected to crest overnight. Three reservoirs upstream have been told to hold back water.",
    "Two people are missing after their van was washed off a bridge. Rail services between Yunling and the coast have been suspended, and the weather centre has forecast another 150 millimetres of rain by Sunday.",
    '"The whole first floor is under water, but they knocked on every door in time," one villager told a local television station from a school gymnasium.',
)
add(
    "public broadcaster, short item with an HKT stamp",
    FLOOD,
    "{T} - Pearl Radio",
    f"""<div class="newsDetail"><h2 class="itemTitle">{FLOOD.title}</h2><div class="createddate">2029-07-21 HKT 11:27</div>
<div class="shareNews"><span>Share this story</span><a class="fb" href="#"></a><a class="tw" href="#"></a><a class="wa" href="#"></a><a class="print" href="#"></a></div>
<div class="itemSlideShow"><div class="items_content"><div class="itemImage"><img src="https://newsstatic.pearlradio.example/images/mfile_1800123_1_L.jpg" alt="Rescuers use boats to reach residents in Yunling. Photo: AFP" /></div><div class="detailNewsSlideTitleText">Rescuers use boats to reach residents in Yunling. Photo: AFP</div></div></div>
<div class="itemFullText">{NEWLINES.join(FLOOD.body)}</div><div class="clr"></div><div class="backBtn"><a href="javascript:history.back()">Back</a></div></div>""",
    head='<meta property="og:title" content="Over 20,000 moved to safety as river tops warning level" /><meta property="og:type" content="website" /><meta property="og:image" content="https://newsstatic.pearlradio.example/images/mfile_1800123_1_L.jpg" />',
    build=broadcaster,
    day="2029-07-21",
    time="11:27",
)


# ---------------------------------------------------------------- a Hong Kong daily


def harbour(language: str, title: str, middle: str, head: str) -> str:
    """A Hong Kong daily, classes made by a style library."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{title}</title>{head}<style data-emotion="css 1k2 9xq">.css-1k2{{margin:0}}.css-9xq{{font-family:"Roboto Condensed",sans-serif}}</style></head><body><div id="__next"><div class="css-0 eg1"><div class="css-topad"></div><header class="css-hdr e7a"><a href="/" class="css-lg"><svg></svg></a><button>My News</button><a href="/subscribe">SUBSCRIBE</a><a>Sign in</a></header>
<nav class="css-nav"><a href="/news/china">China</a><a href="/news/hong-kong">Hong Kong</a><a href="/economy">Economy</a><a href="/news/asia">Asia</a><a href="/business">Business</a><a href="/tech">Tech</a><a href="/lifestyle">Lifestyle</a><a href="/opinion">Opinion</a><a href="/video">Video</a></nav>
<main class="css-main">{middle}</main>
<footer class="css-ftr"><div><a>SITE MAP</a><a>WORK FOR US</a><a>CONTACT US</a><a>ADVERTISE WITH US</a></div><p>Copyright © 2031 Harbour Post Publishers Ltd. All rights reserved.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"payload":{{"entityId":"3187744"}}}}}}}}</script></body></html>"""


ROBOT = story(
    "China’s ‘robot clinics’ look to villages as city hospitals fill up",
    "China’s makers of diagnostic robots are turning to rural clinics as orders from big-city hospitals slow, betting that a shortage of village doctors will create their next market.",
    "At least five companies have launched low-cost machines this year that take blood, read an electrocardiogram and draft a prescription for a doctor to sign by video link, according to filings and company statements.",
    "The cheapest, a trolley-sized unit built by Zhenglin Medical in the southern tech hub of Yuegang, costs 48,000 yuan (US$6,700), about one-fifth of the hospital version.",
    "“The question is no longer whether the machine can find a vein,” said Yeung Ka-shing, a health economist at the Pearl Institute in Hong Kong. “It is whether the county insurance fund will pay for the needle.”",
    "China had about 1.05 million village doctors at the end of last year, down from 1.45 million a decade earlier, according to health statistics. More than a third of those still practising are over 60.",
    "In Shuikou, a township in the mountainous southwest, the clinic’s only physician, 67-year-old Ran Dekui, has worked with one of the units since April. He said it had caught two irregular heartbeats he would have missed, and that it had also once mistaken a tattoo for a rash.",
    "“My patients call it the young doctor,” he said. “They let it talk, and then they look at me.”",
    "National regulators in May published draft rules requiring that a licensed doctor be able to stop any automated procedure within three seconds, a standard that several manufacturers said would be difficult to meet where connections were poor.",
    "Zhenglin chief executive Lau Chun-hei said his company would open 300 service points by the end of next year. The firm lost 210 million yuan last year on revenue of 94 million yuan.",
    "Some counties are cautious. Officials in two said they had been offered free machines in exchange for anonymised patient data and had turned them down.",
)
add(
    "Hong Kong daily, bullets above the text and Published with Updated",
    ROBOT,
    "{T} | Harbour Post",
    f"""<article class="css-art"><div class="css-topic"><a href="/topics/chinas-health">Healthcare in China</a></div><div class="css-sec"><a href="/news/china">China</a> / <a href="/news/china/science">Science</a></div>
<h1 data-qa="ContentHeadline-Container" class="css-9xq">{ROBOT.title}</h1>
<div data-qa="ContentSubHeadline" class="css-sub"><ul><li>Makers of diagnostic machines cut prices by four-fifths as a third of village doctors near retirement</li><li>Draft rules on human control could slow the roll-out where signals are weak</li></ul></div>
<div class="css-read">Reading Time:<b>3 minutes</b></div><div class="css-trust"><a href="/policies">Why you can trust the Post</a></div>
<figure class="css-lead"><img src="https://cdn.harbourpost.example/d8/images/robot.jpg" alt=""/><figcaption>A nurse prepares a diagnostic unit at a clinic in Shuikou. Photo: Handout</figcaption></figure>
<div class="css-au"><a href="/author/vivian-choi" data-qa="Author-Name">Vivian Choi</a><span>in Yuegang</span></div>
<div class="css-dt"><p data-qa="PublishedDate">Published: <time datetime="2027-08-30T06:00:12+08:00">6:00am, 30 Aug 2027</time></p><p data-qa="UpdatedDate">Updated: <time datetime="2027-08-30T08:14:40+08:00">8:14am, 30 Aug 2027</time></p></div>
<div class="css-sh"><button>Share</button><button>Save</button><button>Listen</button></div>
<section data-qa="ContentBody" class="css-body">{"".join(f'<p data-qa="Component-Component" class="css-p1">{line}</p>' for line in ROBOT.body[:5])}<div class="css-ad" data-qa="AdSlot"><span>Advertisement</span></div>{"".join(f'<p data-qa="Component-Component" class="css-p1">{line}</p>' for line in ROBOT.body[5:])}</section>
<div class="css-bio"><a href="/author/vivian-choi">Vivian Choi</a><span>FOLLOW</span><p>Vivian covers science and health from the Post’s southern bureau. She joined the paper in 2021.</p></div>
<div class="css-more"><h4>Further reading</h4><a href="/news/1">Village doctors learn to text</a><a href="/news/2">Hospital trains reach the border</a></div></article><aside class="css-rail"><h4>Most Popular</h4><ol><li>Tunnel to outlying island 80 per cent complete</li><li>Star of 1990s films opens noodle shop</li></ol></aside>""",
    head='<meta property="og:title" content="China’s ‘robot clinics’ look to villages as city hospitals fill up"/><meta property="og:site_name" content="Harbour Post"/><meta property="article:published_time" content="2027-08-30T06:00:12+08:00"/><meta property="article:modified_time" content="2027-08-30T08:14:40+08:00"/><meta name="cse_author" content="Vivian Choi"/>',
    build=harbour,
    day="2027-08-30",
    time="06:00",
    authors=("Vivian Choi",),
)


# ---------------------------------------------------------------- a South-East Asian daily


def strait(language: str, title: str, middle: str, head: str) -> str:
    """A South-East Asian daily running agency copy."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title}</title>{head}<link rel="stylesheet" href="/assets/app-Bx81.css"/></head><body><div id="app"><div class="sticky-masthead"><a href="/" aria-label="home"><svg></svg></a><span>Edition: <button>International</button></span><a>E-paper</a><a>Subscribe</a><a>Log in</a></div>
<ul class="main-nav"><li><a href="/singapore">Singapore</a></li><li><a href="/asia">Asia</a></li><li><a href="/world">World</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/life">Life</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li></ul><div id="dfp-ad-lb1" class="ads"></div>
{middle}
<footer><ul><li>About Us</li><li>Terms &amp; Conditions</li><li>Need help? Reach us here.</li></ul><p>Equatorial Media Ltd., Co. Regn. No. 990000000E. Copyright © 2031. All rights reserved.</p></footer></div><script>window._data={{"contentid":"990117"}}</script></body></html>"""


TARIFF = story(
    "China opens probe into imported malt as beer makers warn of shortage",
    "BEIJING – China on April 8 said it would open an anti-dumping investigation into malt imported from two countries, a move that brewers warned could leave them short in the run-up to the summer.",
    "The commerce ministry said in a statement that it had acted on a complaint lodged by domestic producers in February, and that the probe would normally be completed within a year.",
    "Imported malt accounted for about 18 per cent of what Chinese brewers used in 2029, according to customs data and an industry estimate.",
    "Shares of Northern Lights Brewery fell 3.1 per cent in morning trade, while those of malt producer Hexi Grain rose by the daily limit of 10 per cent.",
    "“Summer malt is bought in April. If deposits are demanded at the border, small brewers will simply make less beer,” said Ms Gao Lanxin, secretary of a brewers’ association.",
    "The two countries’ embassies in Beijing did not immediately respond to requests for comment.",
)
add(
    "South-East Asian daily, agency copy with the agency's name as last line",
    TARIFF,
    "{T} | The Equatorial Times",
    f"""<main class="article-page"><div class="breadcrumb"><a href="/asia">Asia</a> <a href="/asia/east-asia">East Asia</a></div><h1 class="font-header-lg" data-testid="headline-test-id">{TARIFF.title}</h1>
<figure class="hero"><img src="https://cassette.equatorial.example/image/990117.jpg" alt=""/><figcaption>Imported malt made up about 18 per cent of what Chinese brewers used last year. <span class="credit">PHOTO: REUTERS</span></figcaption></figure>
<div class="timestamp-wrap"><p class="timestamp"><span>Published</span> Apr 08, 2030, 01:52 PM</p><p class="timestamp"><span>Updated</span> Apr 08, 2030, 03:20 PM</p></div>
<div class="article-actions"><button>Listen</button><button>Share</button><button>Follow topic</button><button>Gift article</button></div>
<div class="article-body" data-testid="paragraph-group">{"".join(f'<p class="paragraph-base" data-testid="article-paragraph-annotation-test-id">{line}</p>' for line in TARIFF.body[:3])}<div class="ads" id="dfp-ad-midarticlespecial"></div>{"".join(f'<p class="paragraph-base" data-testid="article-paragraph-annotation-test-id">{line}</p>' for line in TARIFF.body[3:])}<p class="paragraph-base"><strong>REUTERS</strong></p></div>
<div class="tags"><span>See more on</span> <a>China</a> <a>Trade</a> <a>Tariffs</a></div><div class="more"><h3>Top stories</h3><a href="/a1">New ferry link to open in June</a><a href="/a2">Haze readings ease after rain</a><a href="/a3">School holidays: What to know at checkpoints</a></div></main>""",
    head='<meta property="og:title" content="China opens probe into imported malt as beer makers warn of shortage"/><meta property="og:site_name" content="The Equatorial Times"/><meta property="article:published_time" content="2030-04-08T13:52:03+08:00"/><meta property="article:modified_time" content="2030-04-08T15:20:11+08:00"/>',
    build=strait,
    day="2030-04-08",
    time="13:52",
    origin="REUTERS",
)


# ---------------------------------------------------------------- a London daily


def london(language: str, title: str, middle: str, head: str) -> str:
    """A London daily, islands of script in a page made on the server."""
    return f"""<!doctype html><html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>{head}<link rel="preconnect" href="https://assets.watchman.example"></head><body><a href="#maincontent" class="dcr-skip">Skip to main content</a><div id="top-banner-ad"></div>
<header data-component="masthead"><div class="dcr-mh"><a href="/subscribe">Support the Watchman</a><p>Fund independent journalism</p><a href="/signin">Sign in</a><a class="logo" href="/"><span class="vh">The Watchman - Back to home</span></a></div><nav data-component="nav3"><ul><li><a href="/uk">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul><ul class="sub"><li><a href="/world">World</a></li><li><a href="/world/europe">Europe</a></li><li><a href="/world/asia">Asia</a></li><li><a href="/world/americas">Americas</a></li></ul></nav></header>
<main id="maincontent">{middle}</main>
<section data-component="most-viewed-footer"><h2>Most viewed</h2><ol><li><a>Lost lighthouse log found in Cornish attic</a></li><li><a>Ministers split over night trains</a></li><li><a>My winter with the bell founders</a></li></ol></section>
<footer data-component="footer"><ul><li><a>About us</a></li><li><a>Help</a></li><li><a>Complaints &amp; corrections</a></li><li><a>Privacy policy</a></li></ul><div>© 2031 Watchman News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</div></footer></body></html>"""


PUPPET = story(
    "‘Nobody claps like children’: the last shadow theatres of China’s north-west",
    "It takes Guo Yinsheng 11 seconds to start a war. He flicks on a lamp behind a cotton screen, sets two leather generals nose to nose and lets out a yell that makes the front row spill its sunflower seeds.",
    "The audience in Liushugou, a village of cave houses cut into yellow cliffs, numbers 23 tonight. Guo, 71, can remember crowds of 2,000. He can also remember nights when nobody came at all and he played for the gods, who had paid in advance.",
    "There were 96 shadow-puppet troupes in the county in 1982. There are now four, and Guo’s is the only one that still cuts its own figures from donkey hide. A set of 400 takes about three years. “My eyes were good for two sets,” he said. “I am on my third.”",
    "China has spent heavily on protecting what it calls intangible cultural heritage, and Guo has a certificate, a brass plaque and a stipend of 20,000 yuan (£2,150) a year. What he lacks is an apprentice. Two came last year, sent by a vocational college; one stayed for a month, the other makes videos.",
    "The videos, it turns out, may matter more than the plaque. A clip of Guo losing his temper with a drummer has been watched 31m times, and since then tour buses have been stopping at the bottom of the hill.",
    "“They want him to shout at them,” said his daughter-in-law, Bai Xiulan, who handles bookings. “He says he can only shout in verse.”",
    "Scholars disagree about what is being saved. Dr Hester Cole, an anthropologist in Leeds who lived with a troupe for two years, said the plays once marked droughts, births and debts, and made little sense outside a village calendar. “You can film every performance and still lose the reason for it,” she said.",
    "Guo has no time for the argument. A primary school in the county town has asked for a show about recycling, and he has been cutting a plastic bottle out of hide, with a moustache. “Nobody claps like children,” he said. “They do not know yet when they are supposed to.”",
)
add(
    "London daily, GMT time, rich link and a research credit",
    PUPPET,
    "{T} | China | The Watchman",
    f"""<article class="dcr-art"><aside class="dcr-kick"><a href="/world/china">China</a></aside><div data-gu-name="headline"><h1 class="dcr-h1">{PUPPET.title}</h1></div>
<div data-gu-name="standfirst"><p>Four troupes are left in a county that once had 96. One old master has found a new audience – by losing his temper</p></div>
<div data-gu-name="media"><figure><picture><img alt="Guo Yinsheng behind his screen" src="https://i.watchman.example/img/media/guo.jpg"></picture></figure><details class="cap"><summary>View image in fullscreen</summary><span>Guo Yinsheng behind his screen in Liushugou. Photograph: Tess Arkwright/The Watchman</span></details></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><div data-component="meta-byline"><a rel="author" href="/profile/ned-halloran">Ned Halloran</a> in Liushugou</div></address><details class="dcr-date"><summary><span>Sat 11 Jan 2025 05.00 GMT</span></summary>Last modified on Sat 11 Jan 2025 11.32 GMT</details><div data-component="share"><a href="mailto:">Share</a></div></div>
<div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector">{paragraphs(PUPPET.body[:3])}<figure data-spacefinder-role="richLink"><aside><a href="/world/2024/dec/opera"><div>The opera singer who sells noodles between acts</div><div>Read more</div></a></aside></figure>{paragraphs(PUPPET.body[3:5])}<figure id="img2"><img src="https://i.watchman.example/img/media/hide.jpg" alt=""><figcaption><span>Figures cut from donkey hide dry on a wall. Photograph: Tess Arkwright/The Watchman</span></figcaption></figure>{paragraphs(PUPPET.body[5:])}<p><em>Additional research by Xia Ruoting</em></p></div></div>
<div class="dcr-sub"><div>Explore more on these topics</div><ul><li><a>China</a></li><li><a>Puppetry</a></li><li><a>Asia Pacific</a></li><li><a>features</a></li></ul><a href="https://syndication.watchman.example">Reuse this content</a></div></article>""",
    head='<meta property="og:site_name" content="the Watchman"><meta property="article:published_time" content="2025-01-11T05:00:22.000Z"><meta property="article:modified_time" content="2025-01-11T11:32:08.000Z"><meta property="article:author" content="https://www.watchman.example/profile/ned-halloran"><script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2025-01-11T05:00:22.000Z","author":[{"@type":"Person","name":"Ned Halloran"}]}]</script>',
    build=london,
    day="2025-01-11",
    time="13:00",
    authors=("Ned Halloran",),
)


# ---------------------------------------------------------------- an American magazine on Asia


def magazine(language: str, title: str, middle: str, head: str) -> str:
    """A magazine on Asian affairs, blogs and columns."""
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title}</title>{head}<link rel="stylesheet" href="https://www.theenvoyasia.example/wp-content/themes/envoy/style.min.css"><script src="https://www.theenvoyasia.example/wp-includes/js/jquery/jquery.min.js"></script></head><body class="post-template-default single single-post">
<header id="env-header"><div class="env-top"><a href="/regions/">Regions</a><a href="/topics/">Topics</a><a href="/blogs/">Blogs</a><a href="/magazine/">Magazine</a><a href="/podcasts/">Podcasts</a><a class="login">Login</a><a class="subscribe">Subscribe</a></div><a class="env-logo" href="/"><img src="/wp-content/themes/envoy/logo.svg" alt="The Envoy Asia"></a><p class="tagline">Read The Envoy, Know the Asia-Pacific</p><ul class="env-sub"><li><a>Central Asia</a></li><li><a>East Asia</a></li><li><a>Oceania</a></li><li><a>South Asia</a></li><li><a>Southeast Asia</a></li></ul></header>
<div id="env-wrap">{middle}<aside id="env-aside"><h4>Recommended</h4><ul><li><a>The Quiet Return of the Camel Caravan</a></li><li><a>What a Coal Village Knows About Sunlight</a></li></ul><div class="env-mag"><h4>The Envoy Magazine</h4><a>View the latest issue</a></div></aside></div>
<footer id="env-footer"><ul><li>Regions</li><li>Topics</li><li>Newsletter</li><li>Write for Us</li><li>Privacy Policy</li></ul><p>© 2031 Envoy Media Inc. All Rights Reserved.</p></footer></body></html>"""


PATROL = story(
    "Why China’s River Chiefs Are Losing Their Teeth",
    "When China named more than a million “river chiefs” in 2018, the idea was disarmingly simple: give every stretch of water, from great rivers to village ditches, an official whose name and phone number would be painted on a board beside it. If the river stank, everyone would know whom to call.",
    "By most measures, it worked. The share of monitored sections rated fit for drinking rose from 71 percent in 2018 to nearly 90 percent in 2023. Officials who ignored their rivers lost promotions. A few lost their posts.",
    "Yet the system is now being hollowed out, and not for lack of political will. Three pressures stand out.",
    "The first is money. River work in most counties was paid for from land revenue, which has fallen by half since 2021. In the five counties I visited last fall, dredging budgets had been cut by between 30 and 70 percent, while the targets remained the same.",
    "The second is paperwork. Village chiefs are required to file a patrol every week through an app that checks their location. Several showed me how they meet the quota: One leaves an old phone with a duck farmer on the bank.",
    "The third, and least discussed, is success itself. When rivers were black, blame was easy to assign. The pollution that remains comes from fertilizer, septic tanks, and small workshops scattered over thousands of hectares, which no chief can see from the bank and few have the power to stop.",
    "What Comes After the Board",
    "Some provinces are experimenting. One has begun to pay farmers to leave strips of land unplanted; another has merged the posts of river, forest, and field chief into a single “land chief,” answerable for all three. Early results are mixed, and both schemes depend on transfers from Beijing that may not last.",
    "The lesson reaches beyond water. Personal responsibility is a powerful tool for problems that one person can solve. China’s environmental problems are, increasingly, not of that kind.",
)
add(
    "magazine on Asia, column with a day only and a newsletter box in the text",
    PATROL,
    "{T} – The Envoy Asia",
    f"""<article id="env-article"><div class="env-cat"><a href="/category/china-desk/">China Desk</a> | <a href="/topics/environment/">Environment</a> | <a href="/regions/east-asia/">East Asia</a></div><h1 id="env-title" itemprop="headline">{PATROL.title}</h1>
<div class="env-deck">A million officials were put in charge of the country’s waterways. Clean water has made their job harder.</div>
<div class="env-meta"><span class="env-author" itemprop="author">By <strong><a href="/authors/lorna-petrakis/">Lorna Petrakis</a></strong></span><span class="env-dt">March 22, 2024</span><span class="env-sharebar"><a class="fb"></a><a class="x"></a><a class="li"></a></span></div>
<div class="env-img"><img src="https://www.theenvoyasia.example/wp-content/uploads/2024/03/river.jpg" alt=""><div class="env-credit">A board with the name of a river chief stands beside a canal. Credit: Lorna Petrakis</div></div>
<section id="env-body" itemprop="articleBody">{paragraphs(PATROL.body[:4])}<div class="env-newsletter"><h5>Envoy Brief</h5><h6>Weekly Newsletter</h6><p>Get briefed on the story of the week, and developing stories to watch across the Asia-Pacific.</p><a class="btn">Get the Newsletter</a></div>{paragraphs(PATROL.body[4:6])}<h3>{PATROL.body[6]}</h3>{paragraphs(PATROL.body[7:])}</section>
<div class="env-sell"><h5>Dreaming of a career in the Asia-Pacific?</h5><a>Try The Envoy’s jobs board.</a></div>
<div class="env-authors"><h4>Authors</h4><div class="env-card"><h5>Guest Author</h5><h3>Lorna Petrakis</h3><p>Lorna Petrakis is a fellow at the Ostrava Center for Water Policy and the author of a forthcoming book on canals.</p><a>View Profile</a></div></div>
<div class="env-tags"><h4>Tags</h4><a>river chiefs</a><a>China environment</a><a>water pollution in China</a></div></article>""",
    head='<meta property="og:title" content="Why China’s River Chiefs Are Losing Their Teeth"><meta property="og:site_name" content="The Envoy Asia"><meta property="article:published_time" content="2024-03-22T13:41:00+00:00"><meta property="article:modified_time" content="2024-03-25T15:02:11+00:00"><meta name="author" content="Lorna Petrakis">',
    build=magazine,
    day="2024-03-22",
    authors=("Lorna Petrakis",),
)
