"""A twenty-ninth album of pages, English pages about China and Asia, written without sight of the rules.

Each page is built in the manner of one outlet or office: a state agency, a national daily, a province's portal, and
papers, agencies and magazines of Asia and abroad.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, paragraphs
from shapes import english_story as story

TWENTYNINTH_ENGLISH = Album()
add = TWENTYNINTH_ENGLISH.add


def site(language: str, tag: str, middle: str, head: str, html: str = ' lang="en"', body: str = "") -> str:
    """A page whose whole body the shape writes itself."""
    return f'<!DOCTYPE html>\n<html{html}>\n<head>\n<meta charset="utf-8">\n<title>{tag}</title>\n{head}\n</head>\n<body{body}>\n{middle}\n</body>\n</html>'


# ------------------------------------------------------------ the state agency's English site

A = story(
    "Freight trains linking inland Chinese port with Central Asia top 3,000 this year",
    "YUNCHUAN, Sept. 19 (Xinhua) -- The number of China-Central Asia freight trains handled by Yunchuan International Land Port this year surpassed 3,000 on Tuesday, 41 days earlier than last year, local railway authorities said.",
    "The trains carried 276,000 TEUs of goods in the period, up 22.4 percent year on year, according to the Yunchuan bureau group.",
    "Outbound cargo was dominated by auto parts, home appliances and photovoltaic modules, while inbound trains mainly brought back cotton yarn, wheat flour and copper.",
    "The port, which had only two yards when it opened in 2014, now runs seven routes to 23 cities in five countries. Customs clearance time for a full train has been cut from eight hours to less than 40 minutes thanks to paperless procedures.",
    '"Our customers used to ask whether the train would come. Now they ask at what hour," said Zhuang Weimin, a dispatcher with the port.',
)
add(
    "state agency, source, editor and time in one line",
    A,
    "{T}-Xinhua",
    f"""<div class="topAd"></div><div class="header domPC" data="datasource:20231a" datatype="ds"><div class="header-top"><a href="http://www.xw.example"><img src="/detail/img/logo_xw.png"></a><div class="ed"><a>Asia &amp; Pacific Edition</a><a>Global Edition</a></div><div class="lan"><a>中文</a><a>Français</a><a>Pусский</a><a>Español</a></div></div><div class="navbar"><a href="/home.htm">Home</a><a href="/china/index.htm">China</a><a href="/world/index.htm">World</a><a href="/business/index.htm">Biz</a><a href="/sports/index.htm">Sports</a><a href="/culture/index.htm">Culture</a><a href="/tech/index.htm">SciTech</a><a href="/photo/index.htm">Photos</a><a href="/list/video.htm">Video</a></div></div>
<div class="mheader domMobile"><a href="/home.htm"><img src="/detail/img/logo_m.png"></a></div>
<div class="adv_bar"></div>
<div class="main-content"><div class="conTop"><div class="conTitle"><h1 class="Btitle">{A.title}</h1>
<div class="infoBar"><p class="meta-line"><span>Source: Xinhua</span><i class="sp"></i><span class="editor">Editor: zhuyan</span><i class="sp"></i><span class="time">2023-09-19 22:36:45</span></p></div></div></div>
<div id="detail" class="content"><div id="detailContent">{paragraphs(A.body)}<p>Enditem</p></div></div>
<div class="pageturn"></div>
<div class="relat"><div class="relatTitle">Related Stories</div><ul><li><a href="/20230911/a41d/c.html">Border railway port sees robust growth in first eight months</a></li><li><a href="/20230830/b77e/c.html">New cross-border e-commerce train departs for Almorad</a></li></ul></div>
<div class="shareBox"><a class="s-fb"></a><a class="s-tw"></a><a class="s-mail"></a></div></div>
<div class="rightBar"><div class="mod"><h3>Latest News</h3><ul><li><a>Chinese premier meets guests at trade fair</a></li><li><a>Xinhua Headlines: Autumn brings harvest to terraced fields</a></li><li><a>China's major ports report steady throughput</a></li></ul></div></div>
<div class="foot"><p>Copyright © 2000 - 2023 All rights reserved.</p></div>
<div class="scan"><img src="/qr.jpg"></div><script src="/detail/js/share.js"></script>""",
    head="""<meta name="apple-mobile-web-app-capable" content="yes"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="keywords" content="freight train, Central Asia"><meta name="publishid" content="20230919b1e2.1.0.c"><meta name="source" content="xinhua"><link rel="stylesheet" href="/detail/css/cssreset.css">""",
    build=partial(site, html=""),
    day="2023-09-19",
    time="22:36",
    origin="Xinhua",
    editors=("zhuyan",),
)

# ------------------------------------------------------------ a national English daily

B = story(
    "River dolphins return to lake after decade of quiet repair",
    "For nine years, Tang Guohua counted nothing but boats from the observation tower at Hejia Point. In March last year, he wrote a different word in his logbook: dolphins, three.",
    "The finless porpoise, known to locals as the river pig, had not been seen on the western shore of Lake Luyang since 2012. A survey released last month by the provincial institute of hydrobiology put the number in the lake at 68, up from 41 in 2017.",
    "The comeback is the fruit of a fishing ban that took effect in 2020, but also of slower, less visible work. More than 90 kilometers of stone embankment have been replaced by reed beds, and 37 sand dredging sites have been closed.",
    '"A porpoise needs fish, and fish need grass," said Lyu Wenjuan, a researcher at the institute who has studied the lake since 2006. "We started with the grass."',
    "Tang, 55, is one of 112 former fishermen who now work as rangers. He earns 3,600 yuan ($505) a month, about two-thirds of what he used to make in a good year.",
    '"My son asked me why I would give up the boat," he said. "I told him I have not given it up. I only stopped throwing the net."',
    "Noise remains a concern. Cargo vessels pass the point every four minutes at peak hours, and the institute has asked for a speed limit of 15 kilometers per hour in the porpoises' feeding grounds.",
    "Sun Lei in Luyang contributed to this story.",
)
add(
    "national daily, byline and updated line, contributor in the last line",
    B,
    "{T} - Huaxia Daily",
    f"""<div class="zhezhao-mask"></div><nav class="mob-nav res-m"><button class="navb"></button><a href="//www.hxdaily.example"><img src="//img.hxdaily.example/logo.png"></a></nav>
<div class="topBar"><div class="topBar-in"><span>Global Edition</span><a>ASIA</a><a>中文</a><a>双语</a><a>Français</a></div></div>
<div class="logo-row"><a href="/"><img src="//img.hxdaily.example/logo.gif"></a><input class="search" placeholder="Search"></div>
<ul class="dropdown"><li><a href="/">HOME</a></li><li><a href="/china">CHINA</a></li><li><a href="/world">WORLD</a></li><li><a href="/business">BUSINESS</a></li><li><a href="/life">LIFESTYLE</a></li><li><a href="/culture">CULTURE</a></li><li><a href="/travel">TRAVEL</a></li><li><a href="/sports">SPORTS</a></li><li><a href="/opinion">OPINION</a></li><li><a href="/regional">REGIONAL</a></li></ul>
<div class="main_art"><div class="w740"><span id="bread"><a href="/china">China</a> / <a href="/china/environment">Environment</a></span>
<div class="lft_art" id="lft-art"><h1>{B.title}</h1>
<div class="info"><span class="info_l">By JIANG NING in Luyang and QI SHAN in Beijing | Huaxia Daily | Updated: 2024-06-04 09:02 <a title="facebook"><img src="//img.hxdaily.example/f.png"></a><a title="twitter"><img src="//img.hxdaily.example/t.png"></a></span><span class="info_r"><a>Share</a><a>CLOSE</a></span></div>
<div id="Content"><figure class="image"><img src="//img.hxdaily.example/images/202406/04/665e.jpeg"><figcaption>A finless porpoise surfaces near Hejia Point on Lake Luyang. [Photo by Wei Jun/For Huaxia Daily]</figcaption></figure>{paragraphs(B.body[:7])}<p><em>{B.body[7]}</em></p></div>
<div id="div_currpage"></div></div>
<div class="sharebox"><span>Share this page</span><a class="wx"></a><a class="wb"></a></div></div>
<div class="w300"><div class="tit">Most Viewed in 24 Hours</div><ul><li><a>Village doctors go online</a></li><li><a>Old theater reopens its curtain</a></li><li><a>Grain harvest enters final week</a></li></ul><div class="tit">Today's Top News</div><ul><li><a>Exports show resilience in May</a></li><li><a>Exam season begins across nation</a></li></ul></div></div>
<div class="topnav2"><a>BACK TO THE TOP</a></div>
<div class="bottomline"><p>Copyright 1994 - 2024. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Huaxia Daily Information Co (HDIC). Without written authorization from HDIC, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</p><p>License for publishing multimedia online 0000000</p><p>Registration Number: 000000</p></div>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:title" content="River dolphins return to lake after decade of quiet repair"><meta name="articaltype" content="COMPO"><meta name="contentid" content="WS665e67a1a31082fc043cb0d1"><meta name="publishdate" content="2024-06-04"><meta name="editor" content="罗静怡"><meta name="author" content="罗静怡"><meta name="source" content="Huaxia Daily"><meta name="sourcetype" content="1">""",
    build=partial(site, html=""),
    body=B.body[:7],
    day="2024-06-04",
    time="09:02",
    origin="Huaxia Daily",
    authors=("JIANG NING", "QI SHAN"),
)

# ------------------------------------------------------------ a province's English portal

C = story(
    "Lingnan Lake Science City Attracts 31 Projects in First Half of the Year",
    "From January to June, Lingnan Lake Science City in Xinzhou signed contracts for 31 projects with a total investment of 18.7 billion yuan, of which 12 have started construction.",
    "Among them, a pilot plant for flexible display materials and a test center for low-altitude aircraft each represent an investment of more than 2 billion yuan. The test center will have a runway of 800 meters and is expected to be put into use in 2025.",
    "The science city provides one-stop services for enterprises. Business licenses can be obtained within half a day, and construction permits for standard factory buildings within five working days.",
    "In addition, 4,200 apartments for young professionals have been completed. Two schools and one hospital will open in the second half of the year.",
    "By the end of June, the science city was home to 9 research institutes and 563 high-tech enterprises.",
)
add(
    "province portal, date and source above, translator and editor below",
    C,
    "{T}_The People's Government of Lingdong Province",
    f"""<div class="top_bg"><div class="wrap"><div class="date">15 July 2024</div><div class="lang"><a>简体</a>|<a>繁體</a>|<a>日本語</a>|<a>한국어</a>|<a>Français</a></div></div></div>
<div class="wrap logo"><a href="../../"><img src="../../images/en_logo.png" alt="Lingdong, China"></a><div class="ss"><input id="keyword" type="text"><button>Search</button></div></div>
<div class="nav_bg"><ul class="wrap nav"><li><a href="../../">HOME</a></li><li><a href="../../About/">ABOUT LINGDONG</a></li><li><a href="../../Government/">GOVERNMENT</a></li><li><a href="../">NEWS</a></li><li><a href="../../Business/">BUSINESS</a></li><li><a href="../../Travel/">TRAVEL</a></li><li><a href="../../Services/">SERVICES</a></li></ul></div>
<div class="wrap position">Location: <a href="../../" class="CurrChnlCls">Home</a> &gt; <a href="../" class="CurrChnlCls">News</a> &gt; <a href="./" class="CurrChnlCls">Latest</a></div>
<div class="wrap detail_box"><h2 class="detail_tit">{C.title}</h2>
<div class="detail_info"><span>Date: 2024-07-11 10:28</span><span>Source: Lingdong Daily</span><span class="tools"><a onclick="doZoom(18)">T</a> | <a onclick="doZoom(14)">T</a> <a class="dl">Download</a> <a class="pt" onclick="window.print()">Print</a></span></div>
<div class="detail_con" id="zoom"><div class="trs_editor_view TRS_UEDITOR trs_paper_default"><p style="text-align:center"><img src="./W020240711376612345678.png"></p><p style="text-align:center">A bird's-eye view of Lingnan Lake Science City. (Photo/Lingdong Daily)</p>{"".join(f'<p style="text-align: justify; text-indent: 2em;">{x}</p>' for x in C.body)}</div></div>
<div class="detail_ed"><span>Translator: Mo Xinyi</span>&nbsp;&nbsp;<span>Editor: Guan Peng</span></div>
<div class="detail_share">Share: <a class="wx"></a><a class="wb"></a><a class="fb"></a></div>
<div class="detail_rel"><h3>Related News</h3><ul><li><a href="./t20240703_5211870.html">Xinzhou Releases Ten Measures to Support Startups</a><span>2024-07-03</span></li><li><a href="./t20240621_5198012.html">First Low-altitude Cargo Route Opens in Lingdong</a><span>2024-06-21</span></li></ul></div></div>
<div class="foot_bg"><div class="wrap"><p>Sponsored by: General Office of the People's Government of Lingdong Province</p><p>Website identification code: 9900000001 &nbsp; 领ICP备05000001号-2</p><p>Copyright © All rights reserved. Without written authorization, reproduction is prohibited.</p></div></div>""",
    head="""<meta name="SiteName" content="The People's Government of Lingdong Province"><meta name="SiteDomain" content="en.lingdong.example"><meta name="SiteIDCode" content="9900000001"><meta name="ColumnName" content="Latest"><meta name="ArticleTitle" content="Lingnan Lake Science City Attracts 31 Projects in First Half of the Year"><meta name="PubDate" content="2024-07-11 10:28"><meta name="ContentSource" content="Lingdong Daily">""",
    build=site,
    day="2024-07-11",
    time="10:28",
    origin="Lingdong Daily",
    editors=("Guan Peng",),
)

# ------------------------------------------------------------ Macao, a daily on a blog system

D = story(
    "Night market returns to Rua das Hortas with 60 stalls",
    "The night market of Rua das Hortas will return next weekend after a break of two years, the Municipal Affairs Council announced yesterday, with 60 stalls selling food, handicrafts and second-hand books.",
    "The market will take place every Friday and Saturday from 6 p.m. to 11 p.m. until the end of November. Traffic will be diverted through Travessa do Poço during these hours.",
    "Of the 143 applications received, priority was given to small shops within the parish. Rent has been waived for the first month, after which stallholders will pay MOP200 a night.",
    "“It is not only about sales,” said Fernanda Lobato, who has run a stationery shop on the street since 1998. “After 7 p.m. this street was dark. Now my neighbors are asking whether they should stay open too.”",
    "Council vice president Wan Sio Keong said police and fire services would be present on site, and that live music will stop at 10 p.m. following complaints by residents in previous editions.",
    "Asked whether the market could become permanent, Wan said the government would first “look at the data” and consult residents early next year.",
)
add(
    "Macao daily on a blog system, writer and day",
    D,
    "{T} | Macao Clarion",
    f"""<div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-header-sp-top-menu"><div class="top-bar-date">Wednesday, June 18, 2031</div><ul class="top-menu"><li><a>About Us</a></li><li><a>Contact</a></li><li><a>Advertise</a></li><li><a>PDF Editions</a></li></ul></div><div class="td-header-logo"><a href="/"><img src="/wp-content/uploads/logo.png" alt="Macao Clarion"></a></div><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/category/macau">Macau</a></li><li><a href="/category/china">China</a></li><li><a href="/category/asia-pacific">Asia-Pacific</a></li><li><a href="/category/business">Business</a></li><li><a href="/category/opinion">Opinion</a></li><li><a href="/category/extra">Extra Times</a></li></ul></div></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a href="/">Home</a> <i class="td-icon-right"></i> <a href="/category/macau">Macau</a> <i class="td-icon-right"></i> <span>{D.title}</span></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post status-publish format-standard has-post-thumbnail hentry category-macau">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/macau">Macau</a></li></ul><header class="td-post-title"><h1 class="entry-title">{D.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/lurdes">Lurdes Falcão</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2022-09-21T01:14:08+08:00">September 21, 2022</time></span></div></header></div>
<div class="td-post-sharing"><a class="td-social-facebook">Facebook</a><a class="td-social-twitter">Twitter</a><a class="td-social-whatsapp">WhatsApp</a><a>Print</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img class="entry-thumb" src="/wp-content/uploads/2022/09/hortas.jpg"><figcaption class="wp-caption-text">The market in 2020</figcaption></figure></div>{paragraphs(D.body[:4])}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>{paragraphs(D.body[4:])}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>Headlines</a></li><li><a>street market</a></li></ul></div><div class="td-block-row td-post-next-prev"><div><span>Previous article</span><a>Gaming tables idle as typhoon signal hoisted</a></div><div><span>Next article</span><a>School meals to include more vegetables</a></div></div></footer></article>
<div class="td_block_related_posts"><h4><a>RELATED ARTICLES</a><a>MORE FROM AUTHOR</a></h4><div class="td_module_related_posts"><h3><a>Old shops of the parish seek new owners</a></h3></div><div class="td_module_related_posts"><h3><a>Bus lane extended to ferry terminal</a></h3></div></div>
<div class="comments" id="comments"><div class="td-comments-title-wrap"><h4>No posts to display</h4></div><div id="respond"><h3>LEAVE A REPLY</h3><p>You must be logged in to post a comment.</p></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="widget"><h4>Latest</h4><ul><li><a>Border queue eases after new gates open</a></li><li><a>Casino operator hires 300 chefs</a></li></ul></aside></div></div></div></div>
<div class="td-sub-footer"><p>© Copyright 2008 - Macao Clarion. All Rights Reserved</p></div></div>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="article:published_time" content="2022-09-20T17:14:08+00:00"><meta property="og:site_name" content="Macao Clarion"><link rel="https://api.w.org/" href="https://www.clarion-macao.example/wp-json/"><meta name="generator" content="WordPress 6.0.2">""",
    build=partial(
        site,
        html=' lang="en-US"',
        body=' class="post-template-default single single-post single-format-standard td-standard-pack"',
    ),
    day="2022-09-21",
    authors=("Lurdes Falcão",),
)

# ------------------------------------------------------------ Taiwan, an English daily of a Chinese paper's house

E = story(
    "Hikers urged to register before entering Shihmen range",
    "Hikers planning to enter the Shihmen range over the long weekend must register online at least three days in advance, the Forest Recreation Office said yesterday, after 11 people were rescued in the area last month alone.",
    "Registration takes about five minutes and has no fee, but only 54 percent of climbers complete it, office Director-General Chiu Wen-pin told a news conference in Taipei.",
    "Those who fail to register could be fined NT$3,000 to NT$15,000, and groups which ignore an order to turn back would be billed for the cost of their rescue, he said.",
    "Of the 11 rescues, seven involved hikers following routes posted by bloggers that are not on official maps, the office said.",
    "“An app does not know that a bridge was washed away on Tuesday,” Chiu said, adding that the Baishuei trail has been closed since a landslide on May 27.",
    "The Central Weather Bureau forecast thunderstorms in mountainous areas from Friday afternoon through Sunday.",
    "Shelters on the main ridge are fully booked, but 40 tent spots are still available at Nanhu camp ground, the office said.",
)
add(
    "Taiwan daily, two writers and a rank, day and page above",
    E,
    "{T} - Formosa Times",
    f"""<div class="header_top"><a class="logo" href="/"><img src="/assets/images/ft_logo.png"></a><div class="sch"><input placeholder="Search"></div><ul class="links"><li><a>自由報網</a></li><li><a>Newsletter</a></li><li><a>APP</a></li></ul></div>
<ul class="menu_ft"><li><a href="/">Home</a></li><li><a href="/News/front">Front Page</a></li><li class="on"><a href="/News/taiwan">Taiwan News</a></li><li><a href="/News/biz">Business</a></li><li><a href="/News/editorials">Editorials &amp; Opinion</a></li><li><a href="/News/sport">Sports</a></li><li><a href="/News/world">World News</a></li><li><a href="/News/feat">Features</a></li><li><a href="/News/lang">Bilingual Pages</a></li></ul>
<div id="ad-K1" class="ad pc web" data-desc="廣告ad-K1"></div>
<div class="page spage"><div class="where"><ul class="boxTitle" data-desc="麵包屑"><li><a href="/">Home</a></li><li><a href="/News/taiwan">Taiwan News</a></li></ul></div>
<h6>Wed, Jun 09, 2021 page2</h6>
<ul class="cols"><li class="left_c"><div class="archives"><h1>{E.title}</h1>
<h2><font class="red">SAFETY FIRST:</font> Only about half of climbers file their plans, an official said, as fines and rescue bills loom for those who do not</h2>
<ul class="as boxTitle" data-desc="分享列"><li><div class="name">By Wu Pei-chen and Thomas Garland  /  Staff reporter, with staff writer</div></li><li><ul class="sh"><li><a data-desc="twitter分享"></a></li><li><a data-desc="Facebook分享"></a></li><li><a data-desc="Line分享"></a></li></ul></li></ul>
{paragraphs(E.body[:2])}<div class="imgboxa"><div data-fancybox><img src="/images/2021/06/09/P02-210609-a1.jpg" width="100%"></div><h1>Hikers cross a stream on the Baishuei trail in Shihmen on May 16.</h1><p>Photo: Yeh Chun-ting, Formosa Times</p></div>{paragraphs(E.body[2:5])}<div id="ad-IR1" class="ad pc"></div>{paragraphs(E.body[5:])}
<div class="idr">Comments will be moderated. Keep comments relevant to the article. Remarks containing abusive and obscene language, personal attacks of any kind or promotion will be removed and the user banned. Final decision will be at the discretion of the Formosa Times.</div></div></li>
<li class="right_c"><h3>Most Popular</h3><ol><li><a>Tea shop owner returns lost NT$2 million</a></li><li><a>Rare owl filmed on campus roof</a></li><li><a>Ferry to outlying islands adds night run</a></li></ol><h3>Listen to this page</h3></li></ul></div>
<div class="footer_ft"><p>Copyright © 1999-2021 Formosa Times. All rights reserved.</p><a>Contact</a><a>Privacy Policy</a></div>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:type" content="article"><meta property="og:site_name" content="Formosa Times"><link rel="stylesheet" href="/assets/css/all.css?v=20210113">""",
    build=partial(site, html=' lang="en-US"'),
    day="2021-06-09",
    authors=("Wu Pei-chen", "Thomas Garland"),
)

# ------------------------------------------------------------ Thailand, a daily

F = story(
    "Longan growers seek new rail link to China",
    "Fruit growers in the northern province of Mae Lao have called on the government to speed up construction of a 74-kilometre rail link that would connect their orchards to the line running through Laos to China.",
    "The Longan Growers' Federation submitted a petition with 12,600 signatures to the Transport Ministry on Tuesday. Trucks carrying fruit to the border have had to wait as long as nine days this season, it said.",
    'Federation chairman Prasert Wongkhiao said about 8% of the fruit shipped in July had to be thrown away. "We do not need a high-speed train. We need a cold one," he said.',
    "Exports of fresh longan to China were worth 11.4 billion baht last year, accounting for 70% of total shipments.",
    "The project, estimated to cost 21 billion baht, won cabinet approval in principle in 2018, but an environmental study has yet to be finished, according to deputy permanent secretary Anucha Saelim.",
    "He said land expropriation would start next year at the earliest, with the line due to open in 2026.",
)
add(
    "Thai daily, labelled lines under the headline",
    F,
    "{T}",
    f"""<header class="bp-header"><div class="bp-top"><a class="bp-logo" href="/"><img src="/images/logo.svg"></a><span class="bp-weather">33&deg;</span><a>Sign in</a><a>Register</a></div><nav><a href="/most-recent">Most Recent</a><a href="/thailand">Thailand</a><a href="/world">World</a><a class="act" href="/business">Business</a><a href="/opinion">Opinion</a><a href="/auto">Auto</a><a href="/life">Life</a><a href="/learning">Learning</a><a href="/property">Property</a><a href="/jobs">Jobs</a></nav></header>
<div class="adver-topcenter"></div>
<main class="container"><div class="breadcrumb"><a href="/business">Business</a> &rsaquo; <a href="/business/general">General</a></div>
<div class="article-headline"><h1>{F.title}</h1></div>
<div class="article-info"><div class="article-info--col"><p>PUBLISHED : 19 Aug 2020 at 04:59</p><p>NEWSPAPER SECTION: <a href="/archive/business">Business</a></p><p>WRITER: <a href="/archive/chanida">Chanida Rattanakul</a></p></div><div class="article-info--share"><span class="num">38</span><span>SHARES</span><a class="fb"></a><a class="tw"></a><a class="line"></a><a class="cm">3</a></div></div>
<div class="articl-content"><div class="articlePhotoCenter"><figure><img src="https://static.chaophrayapost.example/media/content/20200819/c1_1970215.jpg"><figcaption>Workers sort longan at a packing house in Mae Lao. (Photo by Wichai Taemsri)</figcaption></figure></div>
{paragraphs(F.body[:3])}<div class="ads-inread" id="innity-in-post"></div>{paragraphs(F.body[3:])}</div>
<div class="article-keyword"><span>Keywords</span><a>longan</a><a>rail</a><a>exports</a></div>
<div class="box-like"><p>Do you like the content of this article?</p><a>Yes</a><a>No</a></div>
<div class="comments"><h4>COMMENT (3)</h4></div>
<div class="alsolike"><h3>RECOMMENDED</h3><ul><li><a>Rubber prices inch up on weaker baht</a><span>19 Aug 2020</span></li><li><a>Airline seeks court nod for revamp</a><span>18 Aug 2020</span></li></ul></div></main>
<aside class="col-aside"><h3>Most recent</h3><ul><li><a>Storm to bring heavy rain to Northeast</a> <em>14:20</em></li><li><a>Lottery sellers ask for extension</a> <em>13:55</em></li></ul></aside>
<footer><p>© 2020 Chao Phraya Post Public Company Limited</p><a>Terms of use</a><a>Advertise with us</a></footer>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:type" content="article"><meta name="lead:published_at" content="2020-08-19T04:59:00+07:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Longan growers seek new rail link to China","datePublished":"2020-08-19T04:59:00+07:00","dateModified":"2020-08-19T04:59:00+07:00","author":{"@type":"Person","name":"Chanida Rattanakul"},"publisher":{"@type":"Organization","name":"Chao Phraya Post"}}</script>""",
    build=site,
    day="2020-08-19",
    time="05:59",
    authors=("Chanida Rattanakul",),
)

# ------------------------------------------------------------ Vietnam, an online paper

G = story(
    "Border town hotels run full as Chinese self-drive tourists return",
    "At 7 a.m. on Saturday, more than 90 cars with Chinese plates were already queueing at the Lung Po border gate in the northern province of Dong Khe, two hours before it opened.",
    "Self-drive tours, suspended in early 2020, resumed on May 20. In three weeks 2,140 cars carrying over 7,300 people have crossed, the provincial tourism department said, half as many as in the whole of 2019.",
    "Hotels in Dong Khe Town reported occupancy rates of above 95% on weekends. Lo Van Tuyen, who owns a 24-room guesthouse near the market, said he had to ask his cousins to take in guests.",
    '"They stay two nights and buy coffee by the box," he said.',
    "Visitors can drive within the province for up to three days, and must be accompanied by a licensed guide. Tour prices range from VND3.2 million to 5 million (US$136-213) per person.",
    "The province wants to extend the tours to neighboring Ba Vang and its terraced rice fields, director of the department Nong Thi Hanh said. A proposal was sent to the Ministry of Culture last week.",
)
add(
    "Vietnamese online paper, lead box and printed zone",
    G,
    "{T} - VietWire International",
    f"""<section class="section-top-header"><a class="logo" href="/"><img src="/images/logo-vw.svg" alt="VietWire International"></a><a class="btn-vn">Tiếng Việt</a><form class="srch"><input placeholder="Search"></form><a class="log">Log in</a></section>
<nav class="main-menu"><a href="/">Home</a><a href="/news">News</a><a href="/business">Business</a><a href="/tech">Tech</a><a class="active" href="/travel">Travel</a><a href="/life">Life</a><a href="/sports">Sports</a><a href="/world">World</a><a href="/perspectives">Perspectives</a></nav>
<section class="section_wrap container_detail"><div class="folder_name_detail"><a href="/travel">Travel</a> &rsaquo; <a href="/travel/places">Places</a></div>
<h1 class="title_post">{G.title}</h1>
<div class="author author_top"><a href="/author/khanh-vy">By Khanh Vy</a>&nbsp;&nbsp;<span class="line">&nbsp;</span>&nbsp;June 12, 2023 | 06:02 pm GMT+7</div>
<div class="social_share"><a class="fb"></a><a class="tw"></a><a class="ln"></a><a class="em"></a></div>
<div class="thumb_detail_top"><img src="https://i.vietwire.example/2023/06/12/lungpo.jpg"><div class="caption">Cars with Chinese plates enter Vietnam via the Lung Po border gate in Dong Khe Province. Photo by VietWire/Tran Dai</div></div>
<span class="lead_post_detail">Three weeks after China allowed self-drive tours to Vietnam again, hotels in Dong Khe are full on weekends and the province wants more.</span>
<div class="fck_detail">{"".join(f'<p class="Normal">{x}</p>' for x in G.body[:4])}<table class="tplCaption"><tbody><tr><td><img src="https://i.vietwire.example/2023/06/12/market.jpg"></td></tr><tr><td><p class="Image">Chinese tourists buy coffee at Dong Khe Market, June 10, 2023. Photo by VietWire/Tran Dai</p></td></tr></tbody></table>{"".join(f'<p class="Normal">{x}</p>' for x in G.body[4:])}</div>
<div class="list_tag"><b>Tags:</b><a>Vietnam</a><a>China</a><a>tourists</a><a>self-drive</a></div>
<div class="box_width_common box_news_other"><h3>Read more</h3><div><a>Island closes beach to save turtle nests</a></div><div><a>New expressway cuts drive to the highlands</a></div></div>
<div class="box_comment"><h4>Comments (2)</h4><p>Please be respectful</p></div></section>
<div class="sidebar_right"><h3>Most viewed</h3><ul><li><a>Gold price hits one-month low</a></li><li><a>Ten noodle shops locals queue for</a></li></ul></div>
<footer><p>Read paper by topic</p><a>About Us</a><a>Contact Us</a><p>© Copyright 2023 VietWire. All rights reserved.</p></footer>""",
    head="""<meta name="viewport" content="width=device-width"><meta name="pubdate" content="2023-06-12T18:02:00+07:00"><meta itemprop="datePublished" content="2023-06-12T18:02:00+07:00"><meta itemprop="dateModified" content="2023-06-12T20:31:00+07:00"><meta name="tt_site_id" content="1003888">""",
    build=site,
    day="2023-06-12",
    time="19:02",
    authors=("Khanh Vy",),
)

# ------------------------------------------------------------ Korea, an agency

H = story(
    "S. Korea, China agree to reopen fisheries hotline",
    "SEOUL, Nov. 16 (Hanbit) -- South Korea and China agreed Wednesday to reopen a hotline between their coast guards to prevent clashes over illegal fishing in the West Sea, the oceans ministry said.",
    "The agreement was reached at a meeting of senior fisheries officials held by video link, the first of its kind since 2019.",
    "Under the deal, the two sides will also set the number of vessels allowed to operate in each other's exclusive economic zone at 1,250 for next year, down 50 from this year.",
    'The ministry said China has promised to strengthen crackdowns on boats without licenses. "We expect the measure to help restore squid stocks," a ministry official said.',
    "South Korea seized 42 Chinese boats on charges of illegal fishing in the first 10 months of the year, compared with 66 a year earlier.",
)
add(
    "Korean agency, byline and end mark inside the text",
    H,
    "{T} | Hanbit News Agency",
    f"""<div class="container-en"><header class="header-t01"><h1 class="logo"><a href="/"><img src="/img/en/logo.svg" alt="Hanbit News Agency"></a></h1><div class="lang-menu"><a>Korean</a><a>Chinese</a><a>Japanese</a><a>Arabic</a><a>Spanish</a><a>French</a></div><nav><ul><li><a href="/national">National</a></li><li><a href="/nk">N. Korea</a></li><li><a href="/business">Business/Tech</a></li><li><a href="/markets">Markets</a></li><li><a href="/culture">Culture/K-pop</a></li><li><a href="/sports">Sports</a></li><li><a href="/images">Images</a></li></ul></nav></header>
<div class="content-wrap"><div class="inner"><section class="content-article"><div class="category"><a href="/national/diplomacy">Diplomacy</a></div>
<h2 class="tit">{H.title}</h2>
<div class="info-text"><span class="cate">All News</span> <span class="txt-time">15:41 November 16, 2022</span></div>
<div class="share-zone"><button>Share</button><button>Like</button><button>Save</button><button>Print</button><button>Font Size</button></div>
<article class="story-news"><p class="byline-in">By Maeng So-yul</p>
<figure class="image-zone"><img src="//img.hanbit.example/photo/ap/2022/11/16/PAP2022.jpg"><figcaption>This file photo, provided by the oceans ministry, shows a Coast Guard patrol ship in the West Sea. (PHOTO NOT FOR SALE) (Hanbit)</figcaption></figure>
{paragraphs(H.body[:3])}<aside class="ads-article"></aside>{paragraphs(H.body[3:])}
<p>soyul@hanbit.example<br>(END)</p></article>
<div class="keyword-zone"><strong>Keywords</strong><a>#fisheries</a><a>#China</a></div>
<div class="related-zone"><h3>Related Articles</h3><ul><li><a>Coast Guard fires warning shots at trawler</a></li><li><a>Squid catch falls to record low</a></li></ul></div></section>
<aside class="aside"><h3>Most Liked</h3><ol><li><a>Boy band to tour six Asian cities</a></li><li><a>Subway fares to rise next year</a></li></ol><h3>Most Saved</h3><ol><li><a>(LEAD) Exports dip for 2nd month</a></li></ol></aside></div></div>
<footer><address>25, Hanbit-ro, Seoul, Korea</address><p>(C) Hanbit News Agency. All Rights Reserved</p></footer></div>""",
    head="""<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2022-11-16T15:41:27+09:00"><meta property="article:modified_time" content="2022-11-16T15:41:27+09:00"><meta property="article:section" content="National"><meta name="nextpage" content="">""",
    build=partial(site, html=' lang="en"', body=' class="view-en"'),
    day="2022-11-16",
    time="14:41",
    origin="Hanbit",
    authors=("Maeng So-yul",),
)

# ------------------------------------------------------------ Pakistan, a daily

K = story(
    "Chinese language centres open in five girls’ colleges",
    "QASIMABAD: The provincial government on Sunday launched Chinese language courses at five government girls’ colleges, with 420 students enrolled in the first batch.",
    "Speaking at the ceremony, Education Minister Sardar Junaid Khattar said that the courses would help young women find work with companies arriving along the corridor. “Twelve thousand jobs will need interpreters in this division alone,” he claimed.",
    "Six teachers have come from a university in southern China under a three-year agreement. Books will be provided free of charge, while a stipend of Rs2,500 a month has been announced for students who travel more than 10 kilometres.",
    "Ms Farzana Bibi, principal of the Government Girls’ College in Tandiani, however, pointed out that two of the five colleges still lacked boundary walls and clean drinking water.",
    "“A whiteboard from Beijing is very welcome, but so is a water cooler,” she told this newspaper.",
    "The minister promised that missing facilities would be provided before the start of the winter term.",
)
add(
    "Pakistani daily, note of the print edition at the end",
    K,
    "{T} - Newspaper - INDUSHERALD.EXAMPLE",
    f"""<div class="top-nav"><span class="dt">EPAPER | <a>LIVE TV</a></span><a class="logo" href="/"><img src="/_img/logo.svg" alt="INDUSHERALD"></a></div>
<nav class="nav-main"><a href="/">Home</a><a href="/latest-news">Latest</a><a href="/pakistan">Pakistan</a><a href="/opinion">Opinion</a><a href="/business">Business</a><a href="/magazines">Magazines</a><a href="/sport">Sport</a><a href="/world">World</a><a href="/prism">Prism</a><a href="/newspaper">Newspaper</a></nav>
<main class="container"><div class="row"><div class="col-8"><article class="story">
<h2 class="story__title"><a class="story__link" href="/news/1368112/chinese-language-centres">{K.title}</a></h2>
<div class="story__meta"><span class="story__byline">The Newspaper's <a href="/authors/correspondent">Correspondent</a></span> <span class="story__time">Published <span class="timestamp--date">November 6, 2017</span></span></div>
<div class="story__share"><a>Facebook Count</a><a>Twitter Share</a><a class="cmt">0</a></div>
<div class="story__content"><p><strong>QASIMABAD</strong>{K.body[0][9:]}</p>{paragraphs(K.body[1:3])}<div class="ad-slot" data-slot="mid"></div>{paragraphs(K.body[3:])}
<p><em>Published in Indus Herald, November 6th, 2017</em></p></div></article>
<div class="story__tags"></div><div class="read-more"><h4>Read more</h4><ul><li><a>Teachers’ union calls off strike</a></li><li><a>Three die as van falls into canal</a></li></ul></div>
<div class="comments"><h4>Comments (0) Closed</h4></div></div>
<div class="col-4"><h4>Latest Stories</h4><ul><li><a>Rupee gains 12 paisa in interbank</a></li><li><a>Smog shuts motorway for sixth night</a></li></ul><h4>Must Read</h4><ul><li><a>Who will clean the lake?</a></li></ul></div></div></main>
<footer><p>Copyright © 2017</p><p>NewsKit Publishing Platform</p><a>Contact</a><a>Privacy</a><a>Reproduction Copyrights</a></footer>""",
    head="""<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2017-11-06T06:43:52+05:00"><meta property="article:modified_time" content="2017-11-06T06:43:52+05:00"><meta property="og:site_name" content="INDUSHERALD.EXAMPLE"><meta name="author" content="The Newspaper's Correspondent">""",
    build=site,
    day="2017-11-06",
    origin="Indus Herald",
)

# ------------------------------------------------------------ America, a magazine on Asia

J = story(
    "Why China’s Small Ports Are Looking for Small Friends",
    "When the harbor of Sao Amaro welcomed its first container ship from Ningsha last month, the band played for longer than the unloading took. There were only 38 boxes.",
    "It would be easy to dismiss the visit as theater. Sao Amaro, an island state of 190,000 people, buys less from China in a year than a single shopping mall in Shenzhen sells in a week. Yet the sister-port agreement signed that afternoon is the fourteenth of its kind in two years, and none of the Chinese partners is a port most readers could find on a map.",
    "Cities, Not Capitals",
    "The pattern is new. A decade ago, overseas port deals were the business of state-owned giants with credit lines to match. The new deals are struck by municipal companies in second-tier harbors that are losing traffic to bigger neighbors and need something to show to provincial leaders.",
    "“Nobody in Beijing planned this,” said Terence Obuya, who tracks maritime investment at the Halvorsen Center in Baltimore. “They noticed it, and they did not say no.”",
    "The sums are modest, between $4 million and $30 million, and most of the money goes to cranes, cold rooms, and training. None of the agreements published so far includes a lease.",
    "What the Islands Want",
    "For the partners, the appeal is less about trade than about choice. Sao Amaro’s only tugboat is 41 years old. Two Western donors studied the matter and recommended further study. Ningsha sent a tug.",
    "That does not mean there are no risks. Maintenance contracts tie the new cranes to a single supplier, and the software that runs the cold rooms reports back to a server on the mainland.",
    "Washington has been slow to see a pattern in deals this small. It should look again. Influence, like cargo, can be moved in small boxes.",
)
add(
    "American magazine on Asia, deck, writer and day",
    J,
    "{T} – The Meridian",
    f"""<div id="td-header"><div class="mast"><a href="/"><img src="/wp-content/themes/mer/img/logo.svg" alt="The Meridian"></a><p class="tag">Read The Meridian, Know the Asia-Pacific</p><a class="sub">Subscribe</a></div>
<nav><ul><li><a href="/regions/">Regions</a></li><li><a href="/topics/">Topics</a></li><li><a href="/blogs/">Blogs</a></li><li><a href="/magazine/">Magazine</a></li><li><a href="/podcasts/">Podcasts</a></li><li><a href="/newsletter/">Newsletters</a></li></ul></nav></div>
<article id="mer-story"><div class="mer-kick"><a href="/category/china-power/">China Power</a> | <a href="/topics/diplomacy/">Diplomacy</a> | <a href="/regions/east-asia/">East Asia</a></div>
<h1 id="mer-headline" itemprop="headline">{J.title}</h1>
<p class="mer-lead" itemprop="description">A wave of sister-port deals says less about Beijing’s grand design than about the ambitions of second-tier cities.</p>
<div class="mer-meta"><span class="by">By <a href="/authors/ingrid-vasquez/"><strong>Ingrid Vasquez</strong></a></span><span class="dt">March 08, 2024</span><span class="tools"><a>Facebook</a><a>X</a><a>LinkedIn</a><a>Email</a></span></div>
<figure class="mer-hero"><img src="https://mer-media.example/meridian_2024-03-08.jpg"><figcaption>The harbor of Sao Amaro at dawn. <span>Credit: Depositphotos</span></figcaption></figure>
<section id="mer-prose">{paragraphs(J.body[:2])}<h3>{J.body[2]}</h3>{paragraphs(J.body[3:5])}<div class="mer-inline-sub"><p>Enjoying this article? Click here to subscribe for full access. Just $5 a month.</p></div>{paragraphs(J.body[5:6])}<h3>{J.body[6]}</h3>{paragraphs(J.body[7:])}</section>
<div class="mer-authors"><h4>Authors</h4><div class="card"><span>Guest Author</span><h5>Ingrid Vasquez</h5><p>Ingrid Vasquez is a fellow at the Pacific Harbors Project and a former shipping analyst.</p><a>View Profile</a></div></div>
<div class="mer-tags"><h4>Tags</h4><a>China ports</a><a>small island states</a><a>maritime diplomacy</a></div></article>
<div class="mer-more"><h4>You have read 1 of your 5 free articles this month.</h4><h4>Read More</h4><ul><li><a>The Quiet End of the Fishing Subsidy</a><p>By Paolo Trent</p></li><li><a>What a Tugboat Can Buy</a><p>By Sujin Marlow</p></li></ul></div>
<footer><p>© 2024 Meridian Media Inc. All Rights Reserved.</p><a>About Us</a><a>Submissions</a><a>Terms and Conditions</a></footer>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:type" content="article"><meta property="og:site_name" content="The Meridian"><meta property="article:published_time" content="2024-03-08T13:20:00+00:00"><meta property="article:modified_time" content="2024-03-08T13:31:12+00:00">""",
    build=site,
    day="2024-03-08",
    authors=("Ingrid Vasquez",),
)
