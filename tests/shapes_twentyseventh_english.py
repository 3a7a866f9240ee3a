"""A twenty-seventh album of pages, English pages of China and its neighbours, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, links, paragraphs
from shapes import english_story as story

TWENTYSEVENTH_ENGLISH = Album()
add = TWENTYSEVENTH_ENGLISH.add


def tables(language: str, title: str, middle: str, head: str) -> str:
    """A page of the early years: no doctype, tables and font tags."""
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/include/style.css" type="text/css"></head><body bgcolor="#FFFFFF" topmargin="0">{middle}</body></html>'


# ---------------------------------------------------------------- China

S = story(
    "China Focus: Mobile libraries bring books to fishing harbors",
    "FUHAI, April 22 (Xinhua) -- As trawlers line up to unload at Meitou Harbor in east China, a blue truck pulls up beside the ice house and lets down its side panel. Behind it are 3,000 books.",
    'Crew members in rubber boots are soon leafing through novels and engine manuals. "We are at sea for three weeks at a time, and there is no signal," said Jiang Dehai, a 43-year-old helmsman. "A thick book is worth more than a phone."',
    "The truck is one of 11 mobile libraries that serve harbors, salt works and lighthouse stations in Fuhai City. Since the service began in 2022, readers have borrowed 186,000 books, and a book may be returned at any harbor on the coast.",
    "Losses have been smaller than feared. Of every 100 volumes taken to sea, 97 come back, though some with fish scales between the pages, said Lu Minjuan, head of the city library.",
    "Thursday marks World Book and Copyright Day. According to a national survey, Chinese adults read 4.8 printed books on average last year, while the share of rural readers who use a public library rose to 21.3 percent.",
    "The city plans to add audio books in the local dialect for older fishermen this summer.",
)
add(
    "state agency, one line of source, editor and time",
    S,
    "{T}-Xinhua",
    f"""<div class="domPC topbar"><div class="site"><a>Global Edition</a><a>中文</a><a>Español</a><a>Français</a><a>عربي</a><a>Русский</a></div></div>
<div class="header domPC"><a href="/"><img src="/images/logo_en.png"></a><nav><ul>{links("China", "World", "Asia &amp; Pacific", "Biz", "Culture &amp; Lifestyle", "Sports", "Photo", "Video", "In-depth")}</ul></nav></div>
<div class="conBox"><div class="head"><div class="Htit"><h1 class="Btitle">{S.title}</h1></div><div class="infoBox"><p class="aInfo"><span class="source">Source: Xinhua</span><span class="editor">Editor: huaxia</span><span class="time">2026-04-22 14:20:35</span></p></div></div>
<div class="main clearfix"><div class="content" id="detailContent"><p style="text-align: center;"><img src="20260422a1_1.jpg"></p><p style="text-align: center; font-size: 14px; color: rgb(0, 0, 128);">Crew members choose books from a mobile library at Meitou Harbor in Fuhai City, April 20, 2026. (Photo by Bai Ran/Xinhua)</p>{paragraphs(S.body)}<p>&#160;Enditem</p></div>
<div class="xhShare"><span>Share</span><a class="fb"></a><a class="tw"></a><a class="wx"></a><a class="comment">Comments</a></div>
<div class="mob-related"><div class="tit">KEY WORDS: <a>Library</a> <a>Fishermen</a></div></div></div>
<div class="right domPC"><div class="box"><h3>EXPLORE XINHUANET</h3><ul>{links("Spring ploughing goes digital", "Sand painters of the northwest")}</ul></div><div class="box"><h3>Most Viewed</h3><ul>{links("Night view of the river city", "Tea harvest in the mist")}</ul></div></div></div>
<div class="foot"><p>Copyright © 2000- XINHUANET.com All rights reserved.</p></div><script>var publishTime="";</script>""",
    head='<meta name="publishid" content="1310099123"><meta name="catalogs" content="119999"><meta name="source" content="Xinhua">',
    build=bare,
    day="2026-04-22",
    time="14:20",
    origin="Xinhua",
    editors=("huaxia",),
)

S = story(
    "Xiangdong Steps up Protection of Ancient Bridges",
    "On October 23, the Xiangdong Provincial Department of Culture and Tourism released its first list of protected ancient bridges. The list includes 218 covered bridges and 404 stone arch bridges built before 1911.",
    "Each bridge on the list has been given a number, a keeper and a file with measured drawings. Villages whose bridges are in use will receive 3,000 to 8,000 yuan a year for small repairs.",
    "The province is home to more covered bridges than any other place in central China. In the flood of July 2017, 14 of them were damaged and two were washed away.",
    "According to the Department, craftsmen who master the traditional way of building will be invited to teach in vocational schools from next spring. A digital museum of bridges will be opened to the public at the same time.",
)
add(
    "province's portal on static pages, a frozen day in the head, credit lines at the end",
    S,
    "{T} - Xiangdong Government Website International",
    f"""<div class="toptime"><span>15 July 2015</span><span class="lan"><a>中文</a><a>Français</a><a>日本語</a><a>한국어</a></span></div>
<div class="logo-en"><a href="../../../"><img src="../../../images/logo_en.png"></a><div class="sou"><input id="qt" placeholder="Search"><a class="sbtn"></a></div></div>
<div class="nav-en"><ul>{links("Home", "News", "Government", "Investment", "Visiting", "Living", "Culture", "Services")}</ul></div>
<div class="banner-xd"><img src="../../../images/ban.jpg"></div>
<div class="dqwz"><a href="../../../" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">News</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">Local News</a></div>
<div class="con-xd"><h1 class="tit-xd">{S.title}</h1><div class="ly-xd"><span>2021-10-25</span><a class="down">Download</a><a class="prt">Print</a></div>
<div class="text-xd"><div class="TRS_Editor"><div class="TRS_Editor"><p align="center"><img src="./W020211025.jpg"></p><p align="center">A covered bridge in Longkou County (Photo/Tang Yihong)</p>{paragraphs(S.body)}<p>Translator: Deng Yi</p><p>Source: Xiangdong Official Web Portal</p></div></div></div>
<div class="share-xd">Share - WeChat<img src="../../../images/wx.png"></div></div>
<div class="links-xd"><b>Related Links</b><a>The State Council</a><a>Ministry of Commerce</a><a>Xiangdong Today</a></div>
<div class="foot-xd"><p>Sponsor: General Office of Xiangdong Provincial People's Government</p><p>Undertaker: Xiangdong News Network</p><p>湘东ICP备05000099号 网站标识码 9900000088</p></div><script src="../../../js/wza.js"></script>""",
    head='<meta name="ArticleTitle" content="Xiangdong Steps up Protection of Ancient Bridges"><meta name="PubDate" content="2021-10-25 17:04:11"><meta name="ContentSource" content=""><meta name="ColumnName" content="Local News">',
    build=bare,
    day="2021-10-25",
    origin="Xiangdong Official Web Portal",
)

S = story(
    "Hillside Elevators Turn Shanjiang Into an Easier City for Elders",
    "Shanjiang - For 70-year-old Luo Guangbi, buying vegetables used to mean 312 steps down and 312 steps up. Since last month, it has meant one minute in an elevator with a view of the river.",
    "The elevator at Huangjueping is the 29th put into use in Shanjiang under a plan to connect the upper and lower halves of the mountain city. Together they carry about 64,000 people a day, free of charge for those above 65.",
    "Why elevators?",
    "About 23.7 percent of residents in the old districts are aged 60 or above, and most live in buildings without lifts on streets that buses cannot reach.",
    "“We walked every stairway with a stroller and a wheelchair, and marked where we had to stop,” said Ran Xiaobei, an engineer with the urban renewal office. “Those marks became the map.”",
    "What comes next?",
    "Another 16 elevators and nine escalators will be built by 2028. Each station will have benches, a drinking fountain, and a notice board on which neighbors can write what is missing.",
    "Luo has already written her line. She would like a small shop at the top, she said, for the salt she always forgets.",
)
add(
    "city media on a blog system, byline and day with a bar",
    S,
    "{T} - iShanjiang",
    f"""<div id="page" class="site"><header class="site-header"><div class="site-branding"><a href="/"><img src="/wp-content/themes/isj/logo.svg" alt="iShanjiang"></a></div><nav id="site-navigation"><ul class="menu">{links("News", "Business", "Travel", "Food", "Living", "Video", "Specials")}</ul></nav><div class="lang-switch"><a>EN</a><a>中文</a><a>ES</a></div><div class="wx-code"><p>iShanjiang WeChat</p><img src="/qr.jpg"></div></header>
<div class="container"><main id="primary"><article id="post-88213" class="post-88213 post type-post status-publish format-standard has-post-thumbnail hentry category-news"><div class="post-cat"><a>News</a></div><h1 class="entry-title">{S.title}</h1><div class="entry-meta"><span class="byline">By LU WEI</span>|<span class="posted-on">May 30,2025</span></div>
<div class="a2a_kit addtoany_share"><a class="a2a_button_facebook"></a><a class="a2a_button_x"></a><a class="a2a_button_whatsapp"></a></div>
<div class="entry-content">{paragraphs(S.body[:2])}<figure class="wp-block-image"><img src="/wp-content/uploads/2025/05/lift.jpg"><figcaption>Residents wait for the elevator at Huangjueping. (Photo/Zhong Rui)</figcaption></figure><h3>{S.body[2]}</h3>{paragraphs(S.body[3:5])}<h3>{S.body[5]}</h3>{paragraphs(S.body[6:])}</div>
<footer class="entry-footer"><span class="tags-links"><a>elevator</a><a>urban renewal</a></span></footer></article>
<nav class="post-navigation"><a rel="prev"><span>Previous</span> Hotpot Base Exports Reach 40 Countries</a><a rel="next"><span>Next</span> Cruise Season Opens With New Route</a></nav></main>
<aside id="secondary"><section class="widget"><h2>Related Stories</h2><ul>{links("How a Monorail Runs Through a House", "Five Stairways Worth the Climb")}</ul></section><section class="widget"><h2>Contact Us</h2><p>Send us your story: desk@ishanjiang.example</p></section></aside></div>
<footer class="site-footer"><p>Copyright © 2025 iShanjiang. All rights reserved. Shanjiang International Communication Center</p></footer></div><script src="/wp-includes/js/wp-embed.min.js"></script>""",
    head='<meta name="generator" content="WordPress 5.9"><meta property="article:published_time" content="2025-05-30T09:15:22+00:00"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="editor02">',
    build=bare,
    day="2025-05-30",
    authors=("LU WEI",),
)

S = story(
    "Hong Kong co-working operators cut space as mainland start-ups go home",
    "Hong Kong’s co-working operators gave up a tenth of their floor space last year as mainland start-ups that had used the city as a springboard moved their teams back across the border, according to a report by property consultancy Larkin Hale.",
    "Flexible offices covered 2.31 million sq ft at the end of December, the smallest area since 2017. Vacancy in the sector stood at 27.4 per cent, against 17 per cent for grade A offices as a whole.",
    "“A desk in Central costs four times as much as a desk in Qianhai, and the train takes 14 minutes,” said Marcus Yip, head of office research at Larkin Hale. “For an app developer without Hong Kong clients, the sum is simple.”",
    "The retreat has been fastest in Wan Chai and Causeway Bay, where three operators closed seven centres between June and November. Landlords are turning some of the floors into clinics and tutorial schools.",
    "Not everyone is leaving. Family offices and virtual-asset firms took up 140,000 sq ft, mostly in private suites with a door that locks.",
    "Harbourdesk, which runs nine centres, said that its occupancy had recovered to 83 per cent after it dropped the open-plan floor altogether.",
    "“People came for the coffee and left because of the noise,” founder Gigi Mak said.",
    "Rents for flexible desks averaged HK$3,850 a month in December, down 9.2 per cent from a year earlier. Larkin Hale expects a further fall of 3 to 5 per cent this year.",
)
add(
    "Hong Kong business paper, two reporters and two times",
    S,
    "{T} | Harbour Business Post",
    f"""<div id="__next"><div class="e1hbp01"><header class="e1hbp02"><a href="/" aria-label="Harbour Business Post"></a><nav><ul>{links("News", "China", "HK", "Economy", "Tech", "Property", "Markets", "Opinion", "Lifestyle")}</ul></nav><div><a>Subscribe</a><a>Sign in</a></div></header>
<div class="e1ad">Advertisement</div><section class="e1sec"><a href="/property">Business</a>/<a>Commercial property</a></section>
<article data-qa="GenericArticle"><h1 class="e1headline"><span>{S.title}</span></h1><ul class="e1sub" data-qa="SubHeadline"><li>Floor space of flexible offices falls 10 per cent in a year, the steepest drop on record</li><li>Family offices and virtual-asset firms fill part of the gap</li></ul>
<div class="e1author"><div class="e1byline"><a href="/author/hazel-kwan">Hazel Kwan</a> and <a href="/author/peggy-ito">Peggy Ito</a></div><div class="e1listen"><span>Reading Time:2 minutes</span><button>Listen</button></div></div>
<div class="e1actions"><a>Why you can trust HBP</a><button>Share</button><button>Save</button></div>
<div class="e1date"><p data-qa="PublishedDate"><span>Published: </span><time datetime="2026-01-21T23:30:11.000Z">7:30am, 22 Jan 2026</time></p><p data-qa="UpdatedDate"><span>Updated: </span><time datetime="2026-01-22T01:14:40.000Z">9:14am, 22 Jan 2026</time></p></div>
<figure><img src="https://cdn.i-hbp.example/d8/images/desk.jpg"><figcaption>Empty desks at a co-working centre in Wan Chai. Photo: Jonas Lo</figcaption></figure>
<section data-qa="ContentBody">{paragraphs(S.body[:3])}<div class="e1inarticle">Advertisement</div>{paragraphs(S.body[3:5])}<div class="e1promo"><a>[The Global Impact Newsletter] <span>Get insights on major stories originating in China</span></a></div>{paragraphs(S.body[5:])}</section></article>
<div class="e1tags"><a>Hong Kong property</a><a>Start-ups</a></div><div class="e1bio"><img src="/a.jpg"><a>Hazel Kwan</a><p>Hazel covers property and construction. She joined the paper in 2019.</p></div>
<section class="e1more"><h2>Further reading</h2>{links("Landlords offer free months to keep tenants", "Grade A vacancy hits new high", pattern='<div><h3><a href="#">{0}</a></h3></div>')}</section>
<div class="e1paywall"><p>Before you go, unlock a year of stories</p><button>SUBSCRIBE NOW</button></div>
<footer><p>Copyright © 2026 Harbour Business Post Publishers Ltd. All rights reserved.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script>""",
    head='<meta property="article:published_time" content="2026-01-22T07:30:11+08:00"><meta property="article:modified_time" content="2026-01-22T09:14:40+08:00"><meta name="hbp:authors" content="Hazel Kwan, Peggy Ito">',
    build=bare,
    day="2026-01-22",
    time="07:30",
    authors=("Hazel Kwan", "Peggy Ito"),
)

S = story(
    "Number of Chinese spouses seeking second exam for nursing license up: ministry",
    "Taipei, March 10 (CNA) The number of Chinese spouses who applied for a second sitting of Taiwan's nursing license exam rose to 284 last year, up from 191 in 2024, the Ministry of Examination said Tuesday.",
    "The ministry allowed applicants whose nursing diplomas were issued in China to take the exam in simplified characters for the first time in 2024, on a trial basis.",
    'Of those who sat for the exam in February, 31 percent passed, compared with 44 percent of all applicants, Deputy Minister Hsu Li-ling (許莉玲) told reporters. She described the result as "better than expected."',
    "The Taiwan Union of Nurses has called for caution, saying that terms used in hospital wards differ widely across the Taiwan Strait and that mistakes could put patients at risk.",
    "Taiwan's hospitals were short of about 7,900 nurses at the end of December, according to government data, and 12 percent of beds in regional hospitals were closed for lack of staff.",
    "A decision on whether to make the trial permanent is expected in June.",
)
add(
    "Taiwan agency, byline and end mark below the text",
    S,
    "{T} - Focus Formosa",
    f"""<div class="FixedTop sticky"><div id="jsAppInfo" class="appInfo"><span>Focus Formosa App</span><a class="appInfoBtn">Download</a></div><header><a class="logo" href="/" aria-label="home"></a><div class="Edition DropDownStyle"><span>Edition</span><div class="optionBox"><a>Focus Formosa</a><a>中央通訊社</a><a>日本語</a></div></div><div class="menu"><ul class="main-menu-ul">{links("Latest", "Politics", "Cross-strait", "Business", "Society", "Sports", "Sci-Tech", "Culture", "Ed/Op", "Video")}</ul></div></header></div>
<div class="content"><div class="breadcrumb"><a>Home</a><a>Cross-strait</a></div><div class="PrimarySide"><div class="FullPic"><figure class="imgBox"><img src="https://imgc.focusformosa.example/www/2026/0310/1024.jpg"><figcaption class="picinfo">Photo for illustrative purpose only / CNA file photo</figcaption></figure></div>
<h1 class="h1">{S.title}</h1><div class="author-share"><div class="updatetime">03/10/2026 05:40 PM</div><div class="share-icons"><a>Facebook</a><a>Line</a><a>X</a></div></div>
<div class="paragraph">{paragraphs(S.body)}<div class="author"><p>(By Chen Chun-hua and Evelyn Kao)</p></div><p>Enditem/AW</p></div>
<div class="keywordTag"><a>#nurses</a><a>#Chinese spouses</a></div></div>
<div class="SecondarySide"><div class="block"><h2>Related News</h2><ul>{links("Hospitals to raise night shift pay", "Exam fees unchanged for 2026", pattern='<li><a href="#"><div>{0}</div><span>03/02/2026 11:15 AM</span></a></li>')}</ul></div><div class="block"><h2>Most viewed</h2><ul>{links("Taiwan headline news", "Quake rattles east coast")}</ul></div></div></div>
<footer><p>We value your privacy. Focus Formosa uses tracking technologies to provide better reading experiences.</p><button>Accept</button><p>© 2026 Focus Formosa. All rights reserved.</p></footer>""",
    head='<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-10T17:40:00+08:00","dateModified":"2026-03-10T20:02:00+08:00","author":{"@type":"Organization","name":"Focus Formosa"}}</script>',
    build=bare,
    day="2026-03-10",
    time="17:40",
    origin="CNA",
    authors=("Chen Chun-hua", "Evelyn Kao"),
)

# ---------------------------------------------------------------- South-East Asia, India

S = story(
    "Bird's nest exporters eye bigger share of Chinese market",
    "SERI MELUR: Edible bird's nest producers are pinning their hopes on a new protocol that will let them sell uncleaned nests to China from more than 40 licensed houses.",
    "Seri Melur Swiftlet Association chairman Datuk Ong Boon Kiat said the number of licensed houses would rise from 17 at present, once inspections by Chinese customs officers are completed in May.",
    '"Raw nests make up most of what we harvest, but until now we could only send them through a handful of plants," he said at the association\'s annual dinner here on Sunday.',
    "Malaysia exported RM1.2bil worth of bird's nest last year, of which about 70% went to China.",
    "Ong also urged the state government to speed up approval for swiftlet houses in rural areas, adding that some applications had been pending since 2021.",
    "State agriculture committee chairman Zulhilmi Rashid, who was present, said the backlog of 212 applications would be cleared by the end of the year.",
    '"Owners must also do their part by controlling the noise from their tweeters," he said.',
)
add(
    "Malaysian daily, capitals for the reporter, zone beside the time",
    S,
    "{T} | The Straits Star",
    f"""<div class="top-strip"><a>e-Paper</a><a>Mobile Apps</a><a>Newsletters</a><a>Log In</a></div><header class="main-header"><a class="brand" href="/">The Straits Star</a><nav><ul>{links("News", "Asean+", "Business", "Sport", "Metro", "Lifestyle", "Food", "Tech", "Education", "Opinion", "Videos")}</ul></nav></header>
<section class="story-pg"><div class="leaderboard-advert"></div><div class="container"><ul class="breadcrumb"><li><a>Home</a></li><li><a>News</a></li><li><a>Nation</a></li></ul>
<div class="headline story-pg"><h1>{S.title}</h1></div>
<div class="date-byline"><ul><li><div class="by">By <a href="/author?q=tan">TAN CHEE LIANG</a></div></li><li><a class="kicker">NATION</a></li><li><p class="date">Tuesday, 10 Mar 2026</p><time class="timestamp">8:05 AM MYT</time></li></ul></div>
<div class="social-share"><a>Facebook</a><a>X</a><a>WhatsApp</a><a>Telegram</a><a>Copy link</a></div>
<div class="story-image"><img src="https://apicms.straitsstar.example/uploads/nest.jpg"><p class="caption">Worth its weight: Workers cleaning nests at a plant in Seri Melur.</p></div>
<div id="story-body" class="story bot-15 relative">{paragraphs(S.body[:4])}<div class="in-story-promo"><p>For the latest news, follow our Telegram channel</p></div>{paragraphs(S.body[4:])}</div>
<div class="tags-wrap"><b>Tags / Keywords:</b> <a>Bird's nest</a> , <a>Export</a> , <a>China</a></div>
<div class="feedback"><p>Found a mistake in this article?</p><a>Report it to us.</a><p>Thank you for your report!</p></div>
<div class="rail"><h3>Trending in News</h3><ol>{links("Haze index climbs in three states", "School term to start a week later")}</ol></div><div class="others"><h3>Others Also Read</h3><ul>{links("Durian growers seek cold chain", "Rail link on track, says minister")}</ul></div></div></section>
<footer><p>Copyright © 1995-2026 Straits Star Media Group. All Rights Reserved.</p><p>Best viewed on Chrome browsers.</p></footer>""",
    head='<meta name="cXenseParse:recs:publishtime" content="2026-03-10T08:05:00+08:00"><meta property="og:site_name" content="The Straits Star">',
    build=bare,
    day="2026-03-10",
    time="08:05",
    authors=("TAN CHEE LIANG",),
)

S = story(
    "China to widen visa-free entry for Philippine seafarers joining ships",
    "MANILA – China will allow Filipino seafarers to enter without a visa for up to 10 days when they join or leave ships in 12 Chinese ports, the Department of Seafaring Workers (DSW) said Tuesday.",
    "The arrangement, which takes effect on May 1, covers holders of a valid seafarer's identity document and a letter from the shipowner.",
    "DSW Undersecretary Carmelita Dumlao said crew changes in Chinese ports now take an average of 19 days because of the time needed for visas.",
    "“This will save our seafarers waiting time, and their families worry,” Dumlao said in a news briefing.",
    "About 68,000 Filipino seafarers joined ships in China last year, data from the department showed. (LNS)",
)
add(
    "Philippine state agency, a brief with its mark at the end",
    S,
    "{T} | Luzon News Service",
    f"""<div class="gov-bar"><a href="https://www.gov.example">GOVPH</a><span>The official newswire</span></div><div class="container logo-row"><a href="/"><img src="/images/lns_logo.png"></a><div class="pst-container"><span>Philippine Standard Time:</span> <span id="pst-time">Wednesday, June 18, 2031, 2:11 PM</span></div></div>
<nav class="navbar navbar-expand-lg"><ul class="navbar-nav">{links("National", "Provincial", "Business", "Features", "Health and Lifestyle", "Foreign", "Sports", "Travel and Tourism", "Science and Technology", "Photos", "Opinion")}</ul></nav>
<div class="page-content container"><div class="row"><div class="col-lg-8"><h1>{S.title}</h1><div class="page-header-meta"><span class="byline">By <a>Maria Lorena Sancho</a></span><span class="date"> March 10, 2026, 3:22 pm</span></div><div class="share-row"><span>Share</span><a><i class="fa-facebook"></i></a><a><i class="fa-twitter"></i></a></div>
<div class="page-images"><img src="/uploads/2026/03/seafarer.jpg"><div class="media-caption"><strong>CREW CHANGE.</strong> Seafarers line up at a manning agency in Manila. <em>(File photo)</em></div></div>
<div class="page-content">{paragraphs(S.body)}</div><div class="comments-wrap"><h4>Comments</h4><h5>About the Comment System</h5><p>Sign in with your Google or Facebook account to leave a comment.</p></div></div>
<div class="col-lg-4"><h4>RECENT STORIES</h4>{links("Rice stocks enough until harvest", "Bridge to link two provinces opens", pattern='<div class="media"><a href="#">{0}</a><small>March 10, 2026, 2:40 pm</small></div>')}<h4>ABOUT LNS</h4></div></div></div>
<footer><p>All content is in the public domain unless otherwise stated.</p><p>Bulletin Board | Ad Rates | Contact Us</p></footer>""",
    head='<meta property="og:type" content="article"><meta name="author" content="Luzon News Service">',
    build=bare,
    day="2026-03-10",
    time="15:22",
    origin="LNS",
    authors=("Maria Lorena Sancho",),
)

S = story(
    "Chinese woman keeps 11,000 train tickets, reveals a railway family's 60 years",
    "BEIJING: A retired train attendant in northern China has become an online sensation after her granddaughter posted pictures of more than 11,000 train tickets the family collected over six decades.",
    "The tickets, from stiff cardboard stubs of the 1960s to magnetic slips of the 2000s, fill 74 albums in a two-room flat in Tieyuan city, local media reported on Sunday.",
    "Fu Guizhen, 78, began the collection with the ticket of a soldier who left it behind on his seat. Her husband, a signalman, and later their two sons, both drivers, added to it on every journey.",
    '"Each ticket is somebody who was going home," she told a local newspaper.',
    "China stopped issuing paper tickets in 2020, and from last October passengers can no longer print them as receipts.",
    "The pictures have been viewed over 90 million times. A railway museum has offered to display the albums, but Fu said she would lend them for only one year.",
)
add(
    "Indian portal, agency and a time of change with another in the markup",
    S,
    "{T} - Bharat Times",
    f"""<div id="app"><div class="hdr"><div class="edn"><span>Edition</span><a>IN</a><a>US</a></div><a class="lg" href="/"><img src="/photo/1.cms" alt="Bharat Times"></a><div class="sgn"><a>Sign In</a><a>Today's ePaper</a></div></div>
<ul class="nv">{links("Home", "Bharat+", "Videos", "City", "India", "World", "Business", "Tech", "Cricket", "Sports", "Entertainment", "Astro", "Lifestyle")}</ul><div class="brd"><a>News</a> / <a>World News</a> / <a>China News</a> / <span>Chinese woman keeps 11,000 train tickets</span></div>
<div class="trnd"><b>Trending</b><a>Monsoon Tracker</a><a>Budget Phones</a><a>IPL Schedule</a></div>
<div class="artw"><div class="kQ9"><h1 class="hXx"><span>{S.title}</span></h1><div class="bY3 byline">PTI / <span>Updated: Mar 9, 2026, 19:28 IST</span></div><div class="shr"><span>Share</span><a>AA</a><span>Text Size</span><ul><li>Small</li><li>Medium</li><li>Large</li></ul><a>Follow us</a></div></div>
<div class="syn"><div class="smry">A retired train attendant's 74 albums of tickets have drawn over 90 million views in China, and an offer from a museum.</div></div>
<div class="lead"><img src="/thumb/msid-99.cms"><div class="cpt">Representative image (Photo: iStock)</div></div>
<div class="arttextxml" data-articlebody="1">{paragraphs(S.body[:3])}<div class="pollad"><span>Poll</span><p>Do you still keep paper tickets?</p><a>Yes</a><a>No</a></div>{paragraphs(S.body[3:])}</div>
<div class="abt"><b>About the Author</b><p>The Bharat Times World Desk brings you news and views from around the globe.</p><a>Read More</a></div><div class="eoa"><span>End of Article</span></div>
<div class="vis"><h3>Visual Stories</h3><ul>{links("10 easy dals for dinner", "8 birds that mate for life")}</ul></div><div class="mor"><h3>Popular from World</h3><ul>{links("Volcano erupts in Iceland", "Python found in kitchen")}</ul></div></div>
<div class="ftr"><p>Copyright © 2026 Bharat Media Group. All rights reserved. For reprint rights: Bharat Syndication Service</p></div></div>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-03-09T18:51:12+05:30","dateModified":"2026-03-09T19:28:40+05:30","author":{"@type":"Thing","name":"PTI"}}</script>',
    build=bare,
    day="2026-03-09",
    origin="PTI",
)

# ---------------------------------------------------------------- Japan, Korea, further off, and old

S = story(
    "Old ferry that carried pandas to zoo in central Japan to be scrapped after 40 years",
    'KOMORI, Aichi -- The ferry Tsubaki Maru, which in 1992 brought two giant pandas on loan from China across the bay to the Komori Zoo, will be scrapped at the end of March, and residents are lining up for a last ride on "the panda boat."',
    "The 498-ton vessel has sailed between Komori and the Chita Peninsula since 1986. Its operator, Komori Kisen, decided to withdraw it as repairs became too costly and passengers fell to 61,000 a year, less than a third of the peak.",
    'Former captain Isao Nagamine, 81, remembers the crossing with the pandas well. "We were told to keep below eight knots so as not to upset them," he said with a laugh. "They slept all the way. It was the keepers who got seasick."',
    "The two animals returned to China in 2002. A bamboo crate in which one of them traveled has been shown in the ferry's lounge ever since, and will be moved to the city museum.",
    "The final departure from Komori is set for 4:10 p.m. on March 31.",
)
add(
    "Japanese daily's English site, outlet behind the day, writer of the original below",
    S,
    "{T} - The Minato",
    f"""<div class="l-header"><p class="logo"><a href="/english/"><img src="/images/minato_en.svg" alt="The Minato"></a></p><ul class="sub"><li><a>毎日の記事</a></li><li><a>Subscribe</a></li></ul></div>
<nav class="g-nav"><ul>{links("Top", "Japan", "World", "Business", "Sports", "Lifestyle", "Features", "Photo &amp; Video", "Opinion")}</ul></nav>
<div class="l-main"><main><article class="article"><header class="article-header"><h1>{S.title}</h1><div class="article-info"><p class="post-date"><time>March 10, 2026</time> (Minato Japan)</p><p class="ja-link"><a href="#">Japanese version</a></p></div><div class="sns-btn"><a>Share</a><a>Post</a></div></header>
<div class="articletag"><a>Japan</a></div><figure><img src="https://cdn.minato.example/vol1/2026/03/ferry.jpg"><figcaption>The Tsubaki Maru leaves port in Komori, Aichi Prefecture, on March 1, 2026. (Minato/Ken Hoshi)</figcaption></figure>
<div class="main-text">{paragraphs(S.body)}<p>(Japanese original by Ken Hoshi, Nagoya News Center)</p></div>
<div class="font-size"><span>Font Size</span><a>S</a><a>M</a><a>L</a><a>Print</a></div></article>
<section><h2>Related Articles</h2><ul>{links("Island school marks last graduation", "Zoo names baby tapir")}</ul></section></main>
<aside><h2>Also in The Minato</h2><ul>{links("Manga nook: A cat at the counter", "Quiz: Which kanji is this?")}</ul><h2>The Minato Ranking</h2><ol>{links("Cherry blossoms forecast to open early", "Man returns library book after 51 years")}</ol></aside></div>
<footer class="l-footer"><p>Copyright THE MINATO NEWSPAPERS. All rights reserved.</p></footer>""",
    head='<meta name="firstcreate" content="2026-03-10T15:31:00+09:00"><meta property="article:published_time" content="2026-03-10T15:31:00+09:00">',
    build=bare,
    day="2026-03-10",
    origin="Minato Japan",
    authors=("Ken Hoshi",),
)

S = story(
    "[Weekender] Mala is mild now: How Sichuan pepper became Korean comfort food",
    "On a Thursday evening in Sindang-dong, Seoul, the queue outside a restaurant without a sign is 40 minutes long. The people in it are mostly in their teens, and most hold a pair of tongs.",
    "They are waiting for malatang, the soup of the streets of Sichuan, to be filled from a buffet of 58 ingredients and weighed like vegetables at a market.",
    "“My mother had tteokbokki after school,” said Nam Ye-rin, 17. “We have this.”",
    "According to the Franchise Information Service, there were 8,204 malatang shops in South Korea at the end of last year, more than the number of shops selling jokbal, or pig’s trotters. Ten years ago there were fewer than 100, nearly all in Daerim-dong and other neighborhoods of Chinese Koreans.",
    "From numb to nutty",
    "What spread was not quite what had arrived. In Korean shops the broth is made with beef bone and often milk, and the numbing pepper is cut to a quarter.",
    "“Customers asked for the number one: no heat at all,” said Piao Meihua, who opened one of the first shops in 2011. “I said, then it is only soup. They said, yes, that.”",
    "Food historian Chung Woo-sik sees a familiar path. Jajangmyeon, the black bean noodles brought by migrants from Shandong in the 1880s, became sweet, cheap and Korean within two generations.",
    "“A dish has been naturalized when children no longer know it came from somewhere,” he said. “With malatang it took eight years.”",
    "Piao, for her part, still cooks a pot of the old kind for the staff at closing time. Nobody has asked her to put it on the menu.",
)
add(
    "Korean daily, column mark in the headline, release and change both printed",
    S,
    "{T} - The Hanseong Herald",
    f"""<header class="hh-header"><div class="hh-top"><a class="menu"></a><a class="logo" href="/">The Hanseong Herald</a><div class="lang"><a>한국어</a></div></div><nav><ul>{links("National", "Business", "Life&amp;Culture", "Sports", "World", "Opinion", "K-pop", "Podcast")}</ul></nav></header>
<section class="news_article"><div class="news_title_area"><p class="nav_depth"><a>Life&amp;Culture</a><a>Food</a></p><h1 class="news_title">{S.title}</h1><div class="news_date_area"><div class="byline"><a>By Yoon Da-eun</a></div><p class="date">Published : Mar. 6, 2026 - 14:31:22</p><p class="date up">Updated : Mar. 7, 2026 - 10:02:05</p></div><div class="util"><button>Link copied</button><button>Text size</button><button>Print</button></div></div>
<div class="news_content"><article id="articleText" class="article-body"><div class="img_box"><figure><img src="//wimg.hanseong.example/mala.jpg"><figcaption class="img_caption">Customers fill bowls with ingredients at a malatang restaurant in Seoul on Feb. 26. (Oh Jin-young/The Hanseong Herald)</figcaption></figure></div>{paragraphs(S.body[:4])}<p><strong>{S.body[4]}</strong></p>{paragraphs(S.body[5:])}</article><div class="reporter_area"><p class="mail">daeun@hanseong.example</p><a class="more">More from this writer</a></div></div>
<div class="most"><h4>Most Read</h4><ol>{links("Metro fare to rise in June", "Apartment fire leaves 12 homeless")}</ol></div><div class="latest"><h4>MORE Articles</h4><ul>{links("Five cafes with a river view", "The last knife sharpener of Jongno")}</ul></div></section>
<footer><p>Hanseong Herald Corporation. Address : Huam-ro 4-gil 9, Yongsan-gu, Seoul. Registration number : Seoul Ga09999. Publisher : Baek Ki-tae. Juvenile Protection Manager : Shim Hyun</p><p>Copyright Hanseong Herald Corporation. All Rights Reserved.</p></footer>""",
    head='<meta property="og:site_name" content="The Hanseong Herald"><meta property="og:type" content="article">',
    build=bare,
    day="2026-03-06",
    time="14:31",
    authors=("Yoon Da-eun",),
)

S = story(
    "China's Haoyuan Mining weighs sale of stake in Andean copper project - sources",
    "HONG KONG, March 10 (Meridian) - China's Haoyuan Mining is weighing the sale of up to 30% of its Quilca copper project in the Andes to cut debt, three people with knowledge of the matter said.",
    "The company has hired a bank to sound out Japanese trading houses and a Gulf sovereign fund, the people said. A deal could value the stake at about $1.1 billion.",
    "Haoyuan did not respond to a request for comment. Its Hong Kong-listed shares rose as much as 6.2% on Tuesday, against a 0.4% gain in the benchmark index.",
    "The people declined to be named as the talks are private. They cautioned that no decision had been made and that Haoyuan might keep the whole project if copper prices stayed high.",
    "Quilca, bought by Haoyuan in 2018 for $2.7 billion, is due to produce 160,000 metric tons of copper a year from 2028. Its cost has risen by more than half since then because of a dispute over water with communities in the valley.",
    "Net debt at Haoyuan stood at 61.3 billion yuan ($8.5 billion) at the end of September, equal to 3.9 times its core earnings.",
    "($1 = 7.2110 Chinese yuan renminbi)",
)
add(
    "world business agency, dateline in the text, reporting and editing below",
    S,
    "{T} | Meridian",
    f"""<div class="site-root"><header class="site-header__x1"><a href="/" class="logo__x1">Meridian</a><nav><ul>{links("World", "Business", "Markets", "Sustainability", "Legal", "Commentary", "Technology", "Investigations")}</ul></nav><div class="acct__x1"><a>Sign In</a><a>Register</a></div></header>
<main id="main-content"><article class="article__x9"><div class="eyebrow__x9"><a>Commodities</a></div><header class="article-header__x9"><h1 data-testid="Heading">{S.title}</h1><div class="info-content__x9"><div class="author-name__x9">By <a href="/authors/owen-prescott/" rel="author">Owen Prescott</a> and <a href="/authors/lena-sit/" rel="author">Lena Sit</a></div><time class="text__x9" datetime="2026-03-10T08:12:44Z"><span class="date-line__x9">March 10, 2026</span><span class="date-line__x9">8:12 AM UTC</span><span class="date-line__x9">Updated March 10, 2026</span></time></div><div class="toolbar__x9"><button>Aa</button><button>Share</button></div></header>
<div class="article-body__x9"><div class="primary-gallery__x9"><img src="/resizer/v2/quilca.jpg"><p class="caption__x9">Trucks climb a road near the Quilca copper project, August 14, 2025. MERIDIAN/Hugo Tapia Purchase Licensing Rights, opens new tab</p></div>{paragraphs(S.body[:4], "div")}<div class="ad-slot__x9"><span>Advertisement · Scroll to continue</span></div>{paragraphs(S.body[4:], "div")}<p class="sign-off__x9">Reporting by Owen Prescott in Hong Kong and Lena Sit in Shanghai; Editing by Harriet Moll</p><p class="standards__x9">Our Standards: <a>The Meridian Trust Principles., opens new tab</a></p></div>
<div class="tags__x9"><h5>Suggested Topics:</h5><a>Commodities</a><a>Mergers &amp; Acquisitions</a></div><div class="author-bio__x9"><img src="/b.jpg"><p>Owen Prescott</p><p>Reports on mining and metals from Hong Kong.</p></div></article>
<section class="read-next__x9"><h2>Read Next</h2>{links("Copper near record as stocks shrink", "Shanghai warehouse rents climb", pattern='<div><h3><a href="#">{0}</a></h3><time>March 9, 2026</time></div>')}</section></main>
<footer><ul>{links("Latest", "Browse", "Media", "About Meridian", "Stay Informed")}</ul><p>All quotes delayed a minimum of 15 minutes.</p><p>© 2026 Meridian. All rights reserved</p></footer></div>""",
    head='<meta name="article:published_time" content="2026-03-10T08:12:44Z"><meta name="article:modified_time" content="2026-03-10T10:20:03Z">',
    build=bare,
    day="2026-03-10",
    time="16:12",
    origin="Meridian",
    authors=("Owen Prescott", "Lena Sit"),
    editors=("Harriet Moll",),
)

S = story(
    "Lane residents say no to all-night mahjong",
    "RESIDENTS of a lane in Jianghai's Nanhu District have drawn up a contract that bans mahjong after 10pm, after years of quarrels over the clatter of tiles.",
    "All 143 households on Lane 76, Yongle Road, have signed it. Players who break the rule will sweep the lane for a week.",
    "The idea came from Shi Yulan, a 66-year-old retired teacher who could not sleep. She put felt mats on four tables and wrote the first draft on the back of a calendar.",
    '"Nobody wants to stop the game," Shi said. "We only want to hear the frogs again."',
    "The neighborhood committee has since opened a games room with cork walls in an old boiler house. It closes at 9:30pm on weekdays.",
    "Lanes in two other districts have asked for copies of the contract.",
)
add(
    "city paper in tables, text with line breaks, 2015",
    S,
    "{T} -- Jianghai Daily | 江海日报",
    f"""<table width="980" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="/images/jhdaily.gif" width="320" height="60"></td><td align="right"><font size="1"><a>Home</a> | <a>Mobile</a> | <a>e-Paper</a> | <a>中文导读</a></font></td></tr><tr><td colspan="2" bgcolor="#990000" height="24"><font color="#FFFFFF">&nbsp;<a>Metro</a> | <a>Business</a> | <a>Nation</a> | <a>World</a> | <a>Sports</a> | <a>Feature</a> | <a>Opinion</a> | <a>Sunday</a></font></td></tr></table>
<table width="980" align="center"><tr><td width="660" valign="top"><font size="1"><a>Home</a> &raquo; <a>Metro</a> &raquo; <a>Society</a></font><br><div class="detail_title"><h2>{S.title}</h2></div>
<table width="100%"><tr><td class="detail_author">By Zhou Lixin&nbsp;|&nbsp;2015-5-12&nbsp;0:06:00</td><td align="right" class="detail_tool"><a>Print</a> <a>Email</a> <a>RSS</a></td></tr></table>
<div class="detail_content" id="newsbody">{"<br><br>".join(S.body)}<br></div>
<table width="100%"><tr><td class="cp"><font size="1" color="#666666">Copyright &copy; 2001-2015 Jianghai Daily Publishing House. Reproduction in whole or in part without permission is prohibited.</font></td></tr></table>
<br><b>Related Stories</b><ul>{links("Dance squads told to turn volume down", "Old lanes get new mailboxes")}</ul><b>Reader Comments (3)</b><table width="100%"><tr><td>Finally! My uncle will not like it.<br><font size="1">tealeaf, 2015-5-12</font></td></tr></table></td>
<td width="300" valign="top" bgcolor="#EFEFEF"><img src="/ad/300x250.jpg"><br><b>Most Read</b><ol>{links("Bridge to shut for repair", "Plum rain to arrive early")}</ol><b>City Specials</b><br><a>Hotel deals</a><br><a>Jobs</a></td></tr></table>
<table width="980" align="center"><tr><td align="center"><font size="1"><a>About</a> | <a>Advertise</a> | <a>Subscribe</a> | <a>Contact</a></font></td></tr></table><script src="/js/count.js"></script>""",
    build=tables,
    day="2015-05-12",
    time="00:06",
    authors=("Zhou Lixin",),
)
