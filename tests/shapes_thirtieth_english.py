"""A thirtieth album of pages, English pages: outlets and portals of many places writing about China, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, links, paragraphs
from shapes import english_story as story

THIRTIETH_ENGLISH = Album()
add = THIRTIETH_ENGLISH.add


def whole(language: str, title: str, middle: str, head: str) -> str:
    """A page whose body element, with its attributes, the shape writes itself."""
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>
{middle}</html>"""


# ---------------------------------------------------------------- China: an agency, portals, a city daily, a magazine

A = story(
    "Across China: Retired barge pilots turn flood watchers on Canglang River",
    "YUNZHOU, May 21 (Xinhua) -- Every morning before seven, Guo Changshun climbs the 118 steps to a stone hut above the Canglang River, opens a notebook and writes down the water level.",
    "The 67-year-old spent 34 years steering coal barges through the gorge below. Since he retired in 2014, he has been one of 26 volunteer flood watchers along the middle reaches of the river in Yunzhou, a city in central China.",
    '"Instruments tell you a number. An old pilot tells you what the number means," Guo said.',
    "The watchers are all former pilots or sailors. They patrol a total of 73 km of river bank, report landslides and drifting timber, and warn campers who pitch their tents on the shoals in summer.",
    "According to the Yunzhou municipal water resources bureau, the volunteers have filed more than 9,400 reports over the past five years, and their early warnings helped move 1,260 people to safety during the floods of July 2016.",
    "The bureau pays each watcher an allowance of 300 yuan (about 43 U.S. dollars) a month and provides life jackets, radios and insurance.",
    "Automatic gauges were installed at 14 points along the gorge last year, and some villagers thought the watchers would no longer be needed. The bureau decided otherwise.",
    '"A gauge cannot persuade a stubborn fisherman to come ashore," said Shi Wenbin, deputy head of the bureau.',
    "Guo has begun to train his successor, a 49-year-old ferryman. The first lesson, he said, is to keep the notebook dry.",
)
add(
    "central agency, feature with the desk's login",
    A,
    "{T} - Xinhua | English edition",
    f"""<body><div id="wrapper"><div class="topAd"></div><div class="header domPC"><div class="w1000 clearfix"><a class="logo" href="/english/"><img src="/english/img/logo.png" alt=""></a><div class="lang"><a>中文</a>|<a>Français</a>|<a>Español</a>|<a>Русский</a>|<a>日本語</a>|<a>한국어</a></div></div>
<div class="nav"><ul><li><a>Home</a></li><li><a>Latest News</a></li><li><a>China</a></li><li><a>World</a></li><li><a>Business</a></li><li><a>Culture &amp; Edu</a></li><li><a>Sports</a></li><li><a>Sci &amp; Tech</a></li><li><a>Photos</a></li><li><a>Video</a></li></ul></div></div>
<div class="nav2 domMobile"><span class="btn-menu">Menu</span></div>
<div class="mainBody w1000 clearfix"><div class="leftBody"><div class="bread domPC"><a>Home</a> / <a>China</a> / <a>In-depth</a></div>
<h1 class="Btitle">{A.title}</h1>
<div class="wzzy">Source: <i class="source">Xinhua</i><i class="vline">|</i><i class="time"> 2019-05-21 16:32:12</i><i class="vline">|</i><i class="editor">Editor: yunfan</i><div class="share domPC"><a class="fb"></a><a class="tw"></a><a class="mail"></a></div></div>
<div class="zoomBtn"><a onclick="doZoom(1)">A+</a><a onclick="doZoom(0)">A-</a></div>
<div class="videoBox"><span>Video Player</span><a>Close</a></div>
<div id="Zoom" class="content">{paragraphs(A.body[:3])}<p align="center"><img src="138076532_15584286001.jpg"></p><p align="center"><font color="#0000ff">Guo Changshun records the water level in a hut above the Canglang River in Yunzhou, central China, May 19, 2019. (Xinhua/Bai Chenxi)</font></p>{paragraphs(A.body[3:])}<p>Enditem</p></div>
<div class="kw">KEY WORDS: <a>flood</a> <a>river</a></div><div class="toplink"><a href="#top">Back to Top</a><a onclick="window.close()">Close</a></div></div>
<div class="rightBody"><h3>YOU MAY LIKE</h3><ul>{links("Tea pickers race against rain in SW China", "Old railway town gets new museum", "China's courier sector posts steady growth in April")}</ul><h3>EXPLORE</h3><ul class="pics"><li><a><img src="s1.jpg"></a><a>In pics: lotus seedlings planted in Haizhou</a></li><li><a><img src="s2.jpg"></a><a>Morning market in mountain county</a></li></ul></div></div>
<div class="footer"><p>Copyright © 2000-2019 XINHUA. All rights reserved.</p><p class="num">010020070750000000000000011100001380765329</p></div></div><script src="/english/js/zoom.js"></script></body>""",
    head='<meta name="keywords" content="flood,river"><meta name="publishid" content="1380765329.0.99.0"><meta name="source" content="Xinhua"><meta name="viewport" content="width=device-width">',
    day="2019-05-21",
    time="16:32",
    origin="Xinhua",
    editors=("yunfan",),
    build=whole,
)

B = story(
    "Lingdong Puts First Hydrogen-powered Sightseeing Boat into Service",
    "A hydrogen-powered sightseeing boat made its maiden commercial voyage on Bailu Lake in Jinxi City on July 10. It is the first vessel of its kind to be put into service in Lingdong Province.",
    "The 24-meter boat carries up to 72 passengers. Its two fuel cell stacks, each with a rated power of 60 kW, were developed by Lingdong Qingyuan Energy Technology Co., Ltd. One filling lasts for about nine hours of sailing.",
    "Compared with a diesel boat of the same size, it is expected to cut carbon dioxide emissions by about 160 tons a year. The noise in the cabin is kept below 58 decibels.",
    "Jinxi plans to replace all 31 sightseeing boats on the lake with hydrogen or electric boats by the end of 2025. A hydrogen filling station with a daily capacity of 500 kg was completed near the east pier in June.",
    "As of the end of May, Lingdong was home to 87 hydrogen energy enterprises, and the output value of the industry reached 9.4 billion yuan in the first five months of this year.",
)
add(
    "province, government portal in English, translated from the daily",
    B,
    "{T}-Lingdong Provincial People's Government",
    f"""<body class="en-body"><div class="top"><div class="w1200"><span class="l">Today is <script>document.write(today())</script></span><span class="r"><a>中文</a> <a>Français</a> <a>日本語</a> <a>한국어</a> <a>Mobile</a></span></div></div>
<div class="banner"><img src="/en/images/banner.jpg" alt="The People's Government of Lingdong Province"><form class="so"><input value="Search"><a>GO</a></form></div>
<div class="menu"><ul><li><a>Home</a></li><li><a>News</a></li><li><a>Government</a></li><li><a>About Lingdong</a></li><li><a>Business</a></li><li><a>Visiting</a></li><li><a>Living</a></li><li><a>Services</a></li></ul></div>
<div class="w1200 con"><div class="location">Location: <a>Home</a> &gt; <a>News</a> &gt; <a class="CurrChnlCls">What's New</a></div>
<div class="art-l"><h1>{B.title}</h1><div class="art-info"><span>Source: Lingdong Daily</span><span>Updated: 2022-07-12</span><span class="fs">Font Size: <a>T</a> | <a>T</a></span><span class="sh">Share: <a class="wx">Share - WeChat</a><a class="fb"></a></span><span><a>Download</a> <a onclick="window.print()">Print</a></span></div>
<div class="art-con"><div class="view TRS_UEDITOR trs_paper_default">{paragraphs(B.body[:1])}<p style="text-align: center;"><img src="./W020220712351.jpg"></p><p style="text-align: center;"><span style="font-size:14px">The hydrogen-powered boat leaves the east pier of Bailu Lake. (Photo/Sheng Haoran)</span></p>{paragraphs(B.body[1:])}<p style="text-align: right;">Translator: Wu Mengqi</p></div></div></div>
<div class="art-r"><h3>Photos</h3><ul>{links("Lotus Blossoms in Tianshui Park", "Bird's-eye View of Jinxi Bridge")}</ul><h3>Most Read</h3><ul>{links("Lingdong Opens Direct Freight Route to Southeast Asia", "Provincial Museum Extends Evening Hours", "Measures to Stabilize Foreign Trade Released")}</ul></div></div>
<div class="foot"><p><a>About Us</a> | <a>Site Map</a> | <a>Contact Us</a></p><p>Sponsored by the General Office of the People's Government of Lingdong Province</p><p>All Rights Reserved. 网站标识码：9900000012 某ICP备05000012号</p></div></body>""",
    head="""<meta name="SiteName" content="Lingdong Provincial People's Government"><meta name="SiteDomain" content="en.lingdong-gov.example"><meta name="SiteIDCode" content="9900000012"><meta name="ColumnName" content="What's New"><meta name="PubDate" content="2022-07-12 09:41"><meta name="ContentSource" content="Lingdong Daily">""",
    day="2022-07-12",
    origin="Lingdong Daily",
    build=whole,
)

C = story(
    "Night buses to link metro hubs with industrial parks",
    "Haizhou will launch six night bus routes next Monday to connect metro hubs with industrial parks in Longtan and Guanqiao districts, the city's transport bureau announced Friday.",
    "Buses on the new routes, numbered N31 to N36, will run every 20 minutes from 11 p.m. to 2:30 a.m. A single ride costs 2 yuan (US$0.29), the same as daytime buses.",
    "The routes were drawn up after a survey of 18,000 shift workers, 64 percent of whom said they relied on shared bikes or unlicensed motorcycles to get home after the last train.",
    '"I finish work at midnight, and a taxi costs me one hour\'s wage," said Tan Lizhen, who works at a circuit board factory in Guanqiao. "If the bus comes on time, I will take it every day."',
    "Passengers can check the arrival times of the buses on the Haizhou Bus mini-program on WeChat. Employers in the parks can also apply for an extra stop if at least 200 of their staff members work night shifts.",
    "The bureau said that it would review ridership in three months and decide whether to extend the service to the port area.",
)
add(
    "city, English portal of the city's daily",
    C,
    "{T}_Latest News-Hello Haizhou",
    f"""<body><div class="g-head"><div class="wrap"><a href="/"><img src="/static/logo-hello.png" alt=""></a><div class="g-slogan">An online community for expats in Haizhou</div><div class="g-tool"><a>Sign in</a><a>Register</a><a>中文版</a></div></div></div>
<div class="g-nav"><a>Home</a><a>News</a><a>Community</a><a>Health</a><a>Education</a><a>Dining</a><a>Tips</a><a>Videos</a><a>Newspaper</a></div>
<div class="wrap g-crumb"><a>Home</a> &gt; <a>News</a> &gt; <a>Latest News</a></div>
<div class="wrap clearfix"><div class="g-main"><div class="det-tit">{C.title}</div><div class="det-sub">Writer: Zhong Ruoyun &nbsp;|&nbsp; Editor: Lin Jiaqi &nbsp;|&nbsp; From: Haizhou Daily &nbsp;|&nbsp; Updated: 2023-05-15</div>
<div class="det-con" id="content">{paragraphs(C.body)}</div>
<div class="det-share"><div class="bdsharebuttonbox"><a class="bds_weixin"></a><a class="bds_tsina"></a><a class="bds_fbook"></a></div></div>
<div class="det-cmt"><h3>Comments</h3><textarea placeholder="Say something"></textarea><a>Post</a></div></div>
<div class="g-side"><h3>Recommended</h3><ul>{links("How to renew a residence permit online", "Where to see fireflies this month", "Three new libraries to open in Longtan", "Visitors from 12 countries join tea class", pattern='<li><a href="/202305/content.htm"><img src="t.jpg"><p>{0}</p></a></li>')}</ul><div class="qr"><img src="/static/qr.png"><p>Follow us on WeChat</p></div></div></div>
<div class="g-foot"><p>About us | Contact us | Advertise | Privacy</p><p>Haizhou Press Group. All rights reserved. No content may be reproduced without permission.</p><p>ICP 某09000055</p></div><script src="/static/share.js"></script></body>""",
    head='<meta name="Keywords" content="night bus"><meta name="description" content="Haizhou will launch six night bus routes next Monday">',
    day="2023-05-15",
    origin="Haizhou Daily",
    authors=("Zhong Ruoyun",),
    editors=("Lin Jiaqi",),
    build=whole,
)

D = story(
    "Meizhang Holds Symposium for Overseas-funded Enterprises",
    "On the morning of June 9, a symposium for overseas-funded enterprises was held at Meizhang Hotel. Vice Mayor Cen Guangyuan attended the symposium and delivered a speech.",
    "At the symposium, heads of 17 enterprises from Japan, Germany, Republic of Korea and other countries spoke freely on their operation and put forward suggestions on customs clearance, housing of technical staff and schooling of children.",
    "Cen Guangyuan expressed thanks to the enterprises for their contribution to the development of Meizhang. He pointed out that the city would set up a service window for overseas-funded enterprises before the end of August, and that every question raised at the symposium would be answered in written form within 15 working days.",
    "By the end of May, 214 overseas-funded enterprises had settled in Meizhang, with an actual foreign investment of 1.13 billion US dollars.",
)
add(
    "city, government portal of 2015, tables and line breaks",
    D,
    "{T}--Meizhang China",
    f"""<body leftmargin="0" topmargin="0"><table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/english/images/top_01.jpg" width="960" height="150"></td></tr>
<tr><td height="32" background="/english/images/nav_bg.gif" align="center" class="nav"><a>Home</a>　|　<a>News</a>　|　<a>City Profile</a>　|　<a>Government</a>　|　<a>Investment</a>　|　<a>Tourism</a>　|　<a>Life</a></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="220" valign="top" bgcolor="#EEF5FB"><table width="200" align="center"><tr><td class="lm">NEWS</td></tr><tr><td>· <a>Meizhang News</a></td></tr><tr><td>· <a>Photo News</a></td></tr><tr><td>· <a>Notice</a></td></tr><tr><td class="lm">HOT SPOTS</td></tr><tr><td>· <a>Lychee Festival to Be Held in July</a></td></tr><tr><td>· <a>New Bus Station Opened</a></td></tr></table></td>
<td width="740" valign="top"><table width="96%" align="center"><tr><td height="28" class="pos">Your Position: <a>Home</a> &gt;&gt; <a>News</a> &gt;&gt; <a>Meizhang News</a></td></tr><tr><td align="center" class="tit"><b>{D.title}</b></td></tr>
<tr><td align="center" class="inf">Date:2015-06-10&nbsp;&nbsp;&nbsp;Source:Foreign Affairs Office of Meizhang&nbsp;&nbsp;&nbsp;Hits:<script src="/hits.asp?id=2217"></script></td></tr><tr><td><hr size="1" color="#99BBDD"></td></tr>
<tr><td class="txt" id="zoom"><div align="center"><img src="/english/upload/2015061001.jpg" width="500"></div><br>&nbsp;&nbsp;&nbsp;&nbsp;{"<br><br>&nbsp;&nbsp;&nbsp;&nbsp;".join(D.body)}<br><br></td></tr>
<tr><td align="right" class="inf">【<a onclick="window.print()">Print</a>】【<a onclick="window.close()">Close</a>】</td></tr><tr><td class="inf">Last: <a>Meizhang Delegation Visits Sister City</a><br>Next: <a>Water Supply Project Put into Operation</a></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" class="bot"><hr size="1">Sponsor: Meizhang Municipal People's Government<br>Technical support: Meizhang Information Center　某ICP备05000088号<br>Copyright 2008-2015 All Rights Reserved. Best viewed with 1024*768</td></tr></table></body>""",
    head='<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7"><link href="/english/css/style.css" rel="stylesheet" type="text/css">',
    day="2015-06-10",
    origin="Foreign Affairs Office of Meizhang",
    build=whole,
)

E = story(
    "Where the Trail Leads",
    "At 5:30 a.m., the lamps in Shuanglu Village go on one after another. Pack mules are loaded not with salt or tea, as they were a century ago, but with tents, drinking water and the backpacks of hikers.",
    "The village, tucked into a fold of the Wumian Mountains in southwest China, stands at the midpoint of a 214-km stone path along which caravans once carried goods between the highlands and the plains. When a highway tunnel opened in 1998, the path fell silent, and so did the village. By 2015, only 43 people, most of them over 60, were still living there.",
    "That year, Lan Zhengping, a former construction worker, came home and began to clear the path with a sickle.",
    '"People asked me who would pay me for this," Lan told the magazine. "I said nobody. I just wanted my son to see the way his great-grandfather used to go to work."',
    "<b>Stone by stone</b>",
    "What began as one man's hobby grew into a restoration program. In 2018, the county government allocated 6.2 million yuan ($898,000) to repair the most dangerous sections. Local masons were asked to use only stones found along the way, and no cement.",
    'Fan Ruiqi, an associate professor of cultural heritage at Lingdong Normal University, has followed the project from the start. She said the rule made the work slower but also turned it into a school. "Young masons learned how to read a slope from people in their 70s. That knowledge was about to be lost," she said.',
    "<b>Guests and hosts</b>",
    "Last year, about 38,000 hikers walked at least a part of the trail, according to the county's culture and tourism bureau. Shuanglu now has nine guesthouses, and its population has climbed back to 120.",
    "Growth brings its own worries. On weekends the village produces more than a ton of garbage, all of which must be carried out by mule. A daily cap of 300 hikers was introduced in March.",
    'Lan supports the cap. "A path is like a mule," he said. "Load it too heavily and it will lie down."',
)
PLAIN_E = tuple(line.removeprefix("<b>").removesuffix("</b>") for line in E.body)
add(
    "magazine, weekly of the capital, with its copy editor",
    E,
    "{T} -- Huaxia Review",
    f"""<body><div class="br-top"><a><img src="/images/logo_br.gif"></a><span class="br-lang"><a>中文</a> <a>FRANÇAIS</a> <a>DEUTSCH</a> <a>ESPAÑOL</a></span><span class="br-sub"><a>Subscribe Now</a> | <a>E-paper</a></span></div>
<div class="br-nav"><a>Home</a><a>Nation</a><a>World</a><a>Business</a><a>Opinion</a><a>Lifestyle</a><a>Video</a><a>Multimedia</a><a>Documents</a></div>
<div class="br-box"><table width="1000" align="center"><tr><td valign="top" width="680"><div class="br-path"><a>Home</a> &gt; <a>Lifestyle</a></div><div class="br-column">Lifestyle</div>
<div class="biaoti">{E.title}</div><div class="futi">An ancient caravan path gives a shrinking mountain village a second chance</div><div class="zuozhe">By Tao Xiuwen &nbsp;&nbsp;2023-05-08 &nbsp;·&nbsp; Source: NO.18 MAY 4, 2023</div>
<div class="neirong"><div align="center"><img src="./W020230508.jpg"></div><div align="center" class="tushuo">Hikers follow a mule caravan on the restored trail near Shuanglu Village on April 22 (QIAO MU)</div>{paragraphs(E.body)}<p><i>(Print Edition Title: Where the Trail Leads)</i></p><p><i>Copyedited by Martin H. Sorrel</i></p><p><i>Comments to taoxiuwen@huaxiareview.example</i></p></div>
<div class="br-share"><img src="/images/share_fb.gif"><img src="/images/share_tw.gif"><img src="/images/share_wx.gif"></div></td>
<td valign="top" width="300"><div class="br-r"><h4>China</h4><ul>{links("Rural Doctors Go Online", "The Grain Keepers", "A Bridge Between Two Counties")}</ul><h4>Editor's Choice</h4><ul>{links("Small Workshops, Long Orders", "Reading the Census")}</ul></div></td></tr></table></div>
<div class="br-foot"><p>About Us | Contact Us | Advertise with Us | Subscribe</p><p>Copyright Huaxia Review All rights reserved 某ICP备08000356号</p></div></body>""",
    body=PLAIN_E,
    day="2023-05-08",
    authors=("Tao Xiuwen",),
    build=whole,
)

# ---------------------------------------------------------------- Hong Kong, Taiwan, Singapore, Japan, Korea, India

F = story(
    "China’s small-city bookshops find a lifeline in evening classes",
    "When Wei Shiyi opened her bookshop in Tongyang, a city of 700,000 people in central China, her accountant gave it six months. Eight years later, the shop sells fewer books than ever, and is making more money than at any time in its history.",
    "The difference is upstairs. On five evenings a week, three rooms above the shop fill with office workers learning calligraphy, accounting, guitar and Cantonese.",
    "“The books bring people through the door,” Wei said. “The classes pay the rent.”",
    "Evening schools, cheap and aimed at people in their twenties and thirties, first became popular in China’s largest cities, where state-run cultural centres could not meet demand. Independent bookshops in smaller places are now copying the model, as online discounters take an ever larger share of book sales.",
    "A survey of 412 shops published in January by the Hengpu Publishing Research Centre found that 37 per cent offered paid classes, up from 9 per cent in 2021. Among those that did, classes accounted for nearly half of revenue.",
    "“It is a sensible answer to a very hard market,” said Dominic Yau Ka-ho, who studies consumer behaviour at Victoria Peak University in Hong Kong. “But a shop that depends on classes is competing with every gym and tutoring chain in town.”",
    "Regulation is another uncertainty. After-school tutoring for children has been tightly restricted since 2021, and although adult classes are not covered by the rules, two shop owners who asked not to be named said local officials had asked them to register as training institutions.",
    "Wei said she had already applied. In the meantime, she has added a sixth evening: a class on how to repair old books.",
)
add(
    "Hong Kong, broadsheet rendered by script with hashed classes",
    F,
    "{T} | Harbour Morning Post",
    f"""<body class="chakra-ui-light"><div id="__next"><header class="css-1xgz9d"><button aria-label="menu"></button><a class="css-lg0" href="/"><svg></svg></a><nav class="css-nv1"><a>News</a><a>China</a><a>Economy</a><a>HK</a><a>Asia</a><a>Business</a><a>Tech</a><a>Lifestyle</a><a>Opinion</a></nav><a class="css-sub">Subscribe</a><a>Sign in</a></header>
<div class="ebqqd5k0 css-ad1">Advertisement</div><main class="css-1m0c9"><article class="css-19sk4h4"><div class="css-topic"><a>China society</a></div><section data-qa="GenericArticle-Headline" class="css-a4b1"><h1 data-qa="ContentHeadline-Headline" class="css-1kkuvkt"><span>{F.title}</span></h1></section>
<div data-qa="ContentSubHeadline" class="css-khxt3h"><p>Owners say books bring people through the door, but it is the guitar and accounting lessons upstairs that pay the rent</p></div>
<div class="css-4gw8q7"><span>Reading Time:</span><span>3 minutes</span></div><div class="css-tw1"><a>Why you can trust HMP</a></div>
<figure class="css-fg7"><div><img src="https://cdn.harbourpost.example/1.jpg" alt=""></div><figcaption class="css-cap">An evening calligraphy class above a bookshop in Tongyang. Photo: Weibo</figcaption></figure>
<div class="css-au3"><div data-qa="GenericArticle-Author"><a href="/author/charmaine-lok"><span>Charmaine Lok</span></a><span>in Tongyang</span></div><div class="css-dt"><time datetime="2024-03-09T22:00:00.000Z">Published: 6:00am, 10 Mar 2024</time></div><ul class="css-sh"><li><button>Share</button></li><li><button>Save</button></li><li><button>Listen</button></li></ul></div>
<section data-qa="ArticleBody" class="css-bd9">{"".join(f'<p datatype="p" class="css-1o6ibpj">{x}</p>' for x in F.body[:2])}<div class="css-ad1">Advertisement</div>{"".join(f'<p datatype="p" class="css-1o6ibpj">{x}</p>' for x in F.body[2:5])}<div class="css-ad1">Advertisement</div>{"".join(f'<p datatype="p" class="css-1o6ibpj">{x}</p>' for x in F.body[5:])}</section>
<div class="css-fl"><span>Further Reading</span>{links("Why young Chinese are going back to school after work", "Last printing press in river town falls silent", pattern='<a class="css-rl">{0}</a>')}</div>
<div class="css-bio"><a>Charmaine Lok</a><button>Follow</button><p>Charmaine covers society and culture in mainland China. She joined the newsroom in 2019 after two years at a magazine.</p></div><div class="css-cm"><button>View comments</button></div></article>
<aside class="css-as"><h2>Most Popular</h2><ol>{links("Typhoon signal: what you need to know", "Developer’s bondholders agree to delay", "Why a noodle chain is giving away bowls")}</ol></aside></main>
<footer class="css-ft"><p>Copyright © 2024 Harbour Morning Post Publishers Ltd. All rights reserved.</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{}},"page":"/article/[id]","buildId":"n4q1"}}</script></body>""",
    head='<meta property="og:site_name" content="Harbour Morning Post"><meta property="article:published_time" content="2024-03-10T06:00:14+08:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-10T06:00:14+08:00","author":[{"@type":"Person","name":"Charmaine Lok"}]}</script>',
    day="2024-03-10",
    time="06:00",
    authors=("Charmaine Lok",),
    build=whole,
)

G = story(
    "Ministry to tighten checks on Chinese pear imports",
    "The Ministry of Agriculture yesterday said it would inspect every shipment of pears from China for the next six months, after mites were found in fruit seized at the Port of Kaohsiung last week.",
    "Customs officers found live mites in two of 11 containers of Ya pears (鴨梨) declared as Korean produce, the Animal and Plant Health Inspection Agency said, adding that all 11 containers were destroyed on Monday.",
    "Pears from China have been banned since 2009, but relabeled fruit has been reported several times in the past three years, the agency said.",
    "“The importer faces a fine of NT$30,000 to NT$150,000, and prosecutors are looking into whether documents were forged,” agency Deputy Director-General Chuang Ming-che (莊明哲) told a news conference in Taipei.",
    "Democratic Progressive Party Legislator Liao Shu-fen (廖淑芬) said the fines were too low to deter smugglers, and proposed raising the upper limit to NT$3 million.",
    "Chinese Nationalist Party (KMT) Legislator Hung Chih-hao (洪志豪) said that growers in his constituency were less worried about mites than about prices, which have fallen 12 percent since the Lunar New Year.",
    "The ministry is to report to the legislature’s Economics Committee on the issue on Thursday next week.",
)
add(
    "Taiwan, daily with reporters and staff writer in the byline",
    G,
    "{T} - Formosa Times",
    f"""<body><div class="logobar boxTitle" data-desc="LOGO"><ul><li><a href="/"><img src="assets/images/logo.gif" class="wlogo"></a></li></ul></div>
<div class="menu boxTitle" data-desc="頭部選單"><div class="nav"><ul><li><a><div>Front Page</div></a></li><li><a><div>Taiwan News</div></a></li><li><a><div>Business</div></a></li><li><a><div>Editorial &amp; Opinion</div></a></li><li><a><div>Sports</div></a></li><li><a><div>World News</div></a></li><li><a><div>Features</div></a></li><li><a><div>Bilingual Pages</div></a></li></ul></div><div class="search"><select><option>All</option><option>front</option><option>taiwan</option></select><input type="text"><div class="gose">GO</div></div></div>
<div class="page spage"><div class="where"><ul data-desc="麵包屑"><li><a>Home</a></li><li><a>Taiwan News</a></li></ul></div><h6>Wed, Mar 02, 2022 page3</h6>
<ul><li id="left_blake"><div class="archives"><h1>{G.title}</h1><h2><font class="red">FALSE LABELS:</font> Two of 11 containers declared as Korean fruit had live mites in them, and all of the fruit was destroyed, the inspection agency said</h2>
<ul class="as boxTitle boxText" data-desc="分享列"><li><div class="name">By Hsu Wei-lun and Fiona Keating&nbsp;&nbsp;/&nbsp;&nbsp;Staff reporter, with staff writer</div></li><li><ul class="sh"><li><a data-desc="twitter分享"></a></li><li><a data-desc="Facebook分享"></a></li></ul></li></ul>
{paragraphs(G.body[:2])}<div class="imgboxa"><img src="/images/2022/03/02/p03.jpg"><h1>Inspection officers examine pears at a warehouse in Kaohsiung on Monday.</h1><p>Photo courtesy of the Animal and Plant Health Inspection Agency</p></div>{paragraphs(G.body[2:])}</div><div class="fbsbox"><div class="fb-like"></div></div>
<div class="cms"><p>Comments will be moderated. Keep comments relevant to the article. Remarks containing abusive and obscene language, personal attacks of any kind or promotion will be removed and the user banned.</p></div></li>
<li><div id="right_blake"><div class="popular" id="read"><h1>Most Popular</h1><ul><li><a><div class="no">1</div><h5>Power firm blames valve for blackout</h5></a></li><li><a><div class="no">2</div><h5>Rail link to airport to close for a week</h5></a></li><li><a><div class="no">3</div><h5>Academics urge census of wetlands</h5></a></li></ul></div></div></li></ul></div>
<div class="footer"><div class="copy">Copyright © 1999-2022 Formosa Times. All rights reserved.</div></div></body>""",
    head='<base href="https://www.formosatimes.example/"><meta name="keywords" content="寶島時報,Formosa Times"><meta property="og:type" content="article"><meta property="article:section" content="Taiwan News"><meta property="article:published_time" content="2022-03-02T00:00:00+08:00">',
    day="2022-03-02",
    authors=("Hsu Wei-lun", "Fiona Keating"),
    build=whole,
)

H = story(
    "Chinese carmakers court South-east Asian buyers with battery swaps",
    "GUANGTAI, China – At a test track outside the southern Chinese city of Guangtai, a robot arm slides a battery out of a small white hatchback, slots in a fresh one and waves the car off. The whole operation takes two minutes and 40 seconds.",
    "Buyers from Thailand, Malaysia and Indonesia, invited by carmaker Lanhai Auto to watch, applaud politely. Some take out stopwatches.",
    "Lanhai is one of four Chinese makers that hope battery swops will win over drivers in a region where public chargers are few and far between. It plans to build 60 stations in and around Bangkok, Kuala Lumpur and Jakarta by the end of 2026.",
    "“In a flat, you cannot run a cable down from the 12th floor,” said Lanhai’s overseas sales director Pan Jiahui. “But everyone knows how to drive to a petrol station.”",
    "Analysts are less sure. A single station costs about 3 million yuan (S$560,000) to build, and needs at least 70 swops a day to break even, said Ms Grace Toh, who covers the auto sector at consultancy Kallang Partners.",
    "“In China, taxi fleets provide that base. In South-east Asia, someone has to subsidise the first two years,” she said.",
    "Standards are another hurdle. Batteries from the four makers are not interchangeable, and regulators in Thailand have said that they would prefer a common design.",
    "For Mr Somchai Wattana, who runs a fleet of 200 taxis in Bangkok, the sums are simpler. “If the swop costs less than a tank of gas, I will buy,” he said. “If not, thank you for the lunch.”",
)
add(
    "Singapore, correspondent of the main daily, published and updated",
    H,
    "{T} | The Strait Courier",
    f"""<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div id="sph-ad-top" class="ad-banner"></div><header class="sc-header"><div class="edition">Edition: <a>Singapore</a> <a>International</a></div><a class="brand"><img src="/themes/sc/logo.svg"></a><ul class="nav"><li>Singapore</li><li>Asia</li><li>World</li><li>Opinion</li><li>Life</li><li>Business</li><li>Tech</li><li>Sport</li></ul><a class="login">Log in</a></header>
<main id="main-content"><div class="breadcrumb"><a>Asia</a><a>East Asia</a></div><h1 class="headline node-header">{H.title}</h1><div class="sc-gift"><span>Sign up now: Get insights on Asia's fast-moving developments</span></div>
<figure class="media-featured"><img src="/s3/styles/large/battery.jpg"><figcaption>A robot arm changes the battery of a car at Lanhai Auto's test track.<span class="credit">PHOTO: LANHAI AUTO</span></figcaption></figure>
<div class="byline-wrap"><img class="avatar" src="/a/51.jpg"><div><a class="byline-name" href="/authors/51">Teo Kai Xuan</a><div class="byline-desc">China Correspondent</div></div></div><div class="story-postdate"><div>Published Sep 21, 2025, 05:00 AM</div><div>Updated Sep 21, 2025, 11:34 AM</div></div>
<div class="share-links"><a>Whatsapp</a><a>Telegram</a><a>Facebook</a><a>Copy link</a></div>
<div class="clearfix text-formatted field--name-field-paragraph-text">{paragraphs(H.body[:4])}</div><div class="read-more-block"><span>More on this topic</span><a>Thai EV sales slow as subsidies end</a><a>Who makes the batteries?</a></div><div class="clearfix text-formatted field--name-field-paragraph-text">{paragraphs(H.body[4:])}</div>
<div class="tags"><a>China</a><a>Electric vehicles</a><a>Asean</a></div><div class="newsletter"><h3>Sign up for the Asian Insider newsletter</h3><input placeholder="E-mail"><p>By signing up, I accept the Terms & Conditions.</p></div></main>
<aside><h3>Most read</h3><ol>{links("Man fined over parrot on balcony", "New rail line to open in two phases", "Hawker centre to close for repairs")}</ol></aside>
<footer>© 2025 Strait Media Holdings. All rights reserved. MCI (P) 000/00/2025.</footer></div><script>window._data={{"articleid":"2219043"}};</script></body>""",
    head='<meta property="og:site_name" content="The Strait Courier"><meta property="article:published_time" content="2025-09-21T05:00:00+08:00"><meta property="article:modified_time" content="2025-09-21T11:34:08+08:00"><meta property="article:author" content="https://www.straitcourier.example/authors/51">',
    day="2025-09-21",
    time="05:00",
    authors=("Teo Kai Xuan",),
    build=whole,
)

J = story(
    "Sign painter's letters from old Shanghai displayed in western Japan",
    "SETOHARA, Okayama -- An exhibition of letters and sketches left by a Japanese sign painter who worked in Shanghai in the 1930s is being held at a municipal museum in this western Japan city, giving visitors a glimpse of everyday life in the Chinese metropolis before the war reached its streets.",
    "The painter, Tokuji Ishimori, left Setohara in 1929 at the age of 22 and painted shop signs in the Hongpu district until 1937. He wrote home every week and often drew in the margins: noodle stalls, tram conductors, the hats of passersby.",
    'The 311 letters were found in 2019, when his grandson, Shinya Ishimori, 58, cleared out a storehouse. "My grandfather never talked about China. Reading them, I met a young man I did not know," he said.',
    "Among the letters is one in which Ishimori thanks his Chinese landlord, Mr. Shen, for hiding his brushes and paint from looters. The museum is looking for descendants of the Shen family with the help of a university in Shanghai.",
    "The exhibition runs through Sept. 25. Admission is 300 yen (about $2.20) for adults and free for high school students and younger.",
)
add(
    "Japan, English site of a national daily, original writer at the foot",
    J,
    "{T} - The Asahina",
    f"""<body id="english"><div id="header"><p class="logo"><a href="/english/"><img src="/parts/logo_en.svg" alt="The Asahina"></a></p><p class="tagline">Japan's National Daily Since 1874</p><ul class="globalnav"><li><a>Top</a></li><li><a>Japan</a></li><li><a>World</a></li><li><a>Business</a></li><li><a>Sports</a></li><li><a>Entertainment</a></li><li><a>Features</a></li><li><a>Learn English</a></li></ul></div>
<div id="cont"><div id="main"><div class="article"><div class="header"><h1>{J.title}</h1><p class="post"><time datetime="2022-08-12T15:05:00+09:00">August 12, 2022</time> (Asahina Japan)</p></div><ul class="article-nav"><li><a>Japanese version</a></li></ul>
<div class="article-sns"><a>Tweet</a><a>Share</a></div><div class="main-text"><div class="image"><img src="/c1/0p.jpg"><p class="caption">A letter with drawings of Shanghai street vendors is seen at the Setohara City Museum, in Okayama Prefecture, on Aug. 3, 2022. (Asahina/Yuki Morisawa)</p></div>{"".join(f'<p class="txt">{x}</p>' for x in J.body)}<p class="txt">(Japanese original by Kazuhito Nagaoka, Okayama Bureau)</p></div>
<div class="font-size">Font Size <a>S</a> <a>M</a> <a>L</a> <a>Print</a></div><div class="relation"><h2>Related Articles</h2><ul>{links("Wartime diaries donated to city archive", "Old ferry to sail again for one day")}</ul></div><div class="relation"><h2>Also in The Asahina</h2><ul>{links("Deer learn to cross at the lights", "Cafe run by retired train drivers")}</ul></div></div></div>
<div id="sub"><h2>Trending</h2><ol>{links("Heat alert issued for 21 prefectures", "Town offers houses for free", "Fireworks return after three years")}</ol><div class="bnr"><img src="/bnr/300.png"></div></div></div>
<div id="footer"><ul><li><a>About Us</a></li><li><a>Terms of Use</a></li><li><a>Privacy Policy</a></li></ul><p>Copyright THE ASAHINA NEWSPAPERS. All rights reserved.</p></div></body>""",
    head='<meta name="description" content="SETOHARA, Okayama -- An exhibition of letters and sketches left by a Japanese sign painter"><meta property="og:type" content="article">',
    day="2022-08-12",
    origin="Asahina Japan",
    authors=("Kazuhito Nagaoka",),
    build=whole,
)

K = story(
    "S. Korea, China to resume talks on Yellow Sea fishing quotas",
    "SEOUL, Nov. 17 (Hanbit) -- South Korea and China will resume talks on fishing quotas in the Yellow Sea next week after a seven-month break, the fisheries ministry said Friday.",
    "The two-day meeting of the joint fisheries committee will be held in the Chinese port city of Yanlai from Wednesday, with Deputy Fisheries Minister Bae Sung-jin leading the South Korean delegation, according to the ministry.",
    "The two sides plan to discuss the number of vessels to be allowed in each other's exclusive economic zones next year, as well as joint patrols to prevent illegal fishing.",
    "For this year, each country let in up to 1,200 vessels from the other side, with a total catch of 55,000 tons.",
    '"We will ask the Chinese side to take stronger measures against trawlers operating without permits," a ministry official said on condition of anonymity.',
    "The last round was held in Seoul in April but ended without an agreement.",
)
add(
    "Korea, agency with byline, address and end mark",
    K,
    "{T} | Hanbit News Agency",
    f"""<body><div class="skip-navi"><a>Go to Contents</a><a>Go to Navigation</a></div><header class="header-type01"><h1 class="logo-hb"><a href="/"><span class="blind">Hanbit News Agency</span></a></h1><div class="lang-zone"><a>한국어</a><a>中文</a><a>日本語</a><a>عربي</a><a>Español</a><a>Français</a></div><nav class="gnb"><a>National</a><a>North Korea</a><a>Economy</a><a>Biz</a><a>Culture/K-pop</a><a>Sports</a><a>Video</a></nav></header>
<div class="container"><div class="content-zone"><div class="title-article"><span class="tag-cat">All News</span><strong class="tit">{K.title}</strong><p class="info"><span class="category">Diplomacy</span><span class="txt-time">10:33 November 17, 2023</span></p></div>
<div class="article-util"><button>Facebook</button><button>X</button><button>More</button><button>Save</button><button>Print</button><button>Font size</button></div>
<article class="article-wrap"><p>By Noh Ji-won</p>{paragraphs(K.body[:3])}<div class="comp-box photo-group"><figure><img src="/img/pyh1.jpg"><figcaption class="desc-con">Chinese fishing boats are seen off the west coast in this file photo provided by the Coast Guard. (PHOTO NOT FOR SALE) (Hanbit)</figcaption></figure></div>{paragraphs(K.body[3:])}<p>nohjw@hanbit.example<br>(END)</p></article>
<div class="keyword-zone"><strong>Keywords</strong><a>#fishing</a><a>#China</a><a>#Yellow Sea</a></div><div class="issue"><h2>Issue Keywords</h2><a>Summit</a><a>Exports</a></div></div>
<aside class="aside"><h2>Most Viewed</h2><ol>{links("Snow forecast for central regions", "Group to begin Asia tour in January", "Exports of chips rise for second month")}</ol></aside></div>
<footer><p>(C) Hanbit News Agency. All rights reserved. Reproduction, redistribution prohibited.</p></footer></body>""",
    head='<meta property="og:site_name" content="Hanbit News Agency"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","datePublished":"2023-11-17T10:33:06+09:00","dateModified":"2023-11-17T10:33:06+09:00","author":{"@type":"Person","name":"Noh Ji-won"}}</script>',
    day="2023-11-17",
    time="09:33",
    origin="Hanbit",
    authors=("Noh Ji-won",),
    build=whole,
)

L = story(
    "China opens two more border markets near Nepal",
    "China on Thursday reopened two border markets in Tibet for traders from Nepal, nearly five years after they were closed during the pandemic, official media reported.",
    "The markets at Zhangdui and Lekha will be open on two days every week, and residents of border districts can bring in goods worth up to 8,000 yuan a day free of duty, a notice issued by the local commerce department said.",
    "Traders from the Nepalese side had been asking for the reopening of the markets since the main land ports resumed two-way trade in 2023.",
    "“The road was washed away twice last monsoon, but our goods are ready,” Pemba Gurung, who heads a traders’ association in the hill district of Sindhali, told reporters by phone.",
    "Nepal’s exports to China remain small. In the last fiscal year, the country imported goods worth NPR 298 billion from its northern neighbour and exported goods worth just NPR 2.6 billion, according to its customs department.",
    "Officials on both sides are expected to meet in Kathmandu next month to discuss the upgrading of roads leading to the border, the notice added.",
)
add(
    "India, national daily carrying an agency's copy",
    L,
    "{T} - The Deccan Mail",
    f"""<body class="article-page"><div class="top-strip"><span class="e-paper"><a>e-Paper</a></span><span>November 20, 2024</span><a>LOGIN</a><a class="sub">SUBSCRIBE</a></div><header><a class="logo"><img src="/theme/logo.png" alt=""></a><ul class="menu"><li>Home</li><li>India</li><li>World</li><li>Opinion</li><li>Sport</li><li>Business</li><li>Science</li><li>Entertainment</li></ul></header>
<div class="container article-section"><div class="breadcrumb"><ul><li><a>Home</a></li><li><a>News</a></li><li><a>World</a></li></ul></div><div class="row"><div class="col-xl-9"><h1 class="title">{L.title}</h1><h2 class="sub-title">Residents of border districts can bring in goods worth up to 8,000 yuan a day free of duty</h2>
<div class="update-publish-time"><p class="publish-time-new">Published - <span>November 14, 2024 08:12 pm IST - Beijing</span></p></div><div class="author"><a class="person-name lnk" href="/author/pti">PTI</a></div>
<div class="share-page"><a>Copy link</a><a>Email</a><a>Facebook</a><a>Twitter</a><a>Telegram</a><a>READ LATER</a><a>PRINT</a></div>
<div class="article-picture"><img src="/th-i/market.jpg"><div class="caption"><p>Representational image. File <span>| Photo Credit: Reuters</span></p></div></div>
<div class="articlebodycontent" id="content-body-68862214">{paragraphs(L.body[:3])}<div class="article-ad"><span>Advertisement</span></div>{paragraphs(L.body[3:])}</div>
<p class="publish-time-bottom">Published - November 14, 2024 08:12 pm IST</p><div class="related-topics"><h3>Related Topics</h3><a>China</a> / <a>Nepal</a> / <a>trade</a></div><div class="comments"><a>Comments</a><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div></div>
<div class="col-xl-3"><h3>Top News Today</h3><ul>{links("Monsoon withdrawal complete, says weather office", "Court reserves order on river dispute", "Hockey team names squad for tour")}</ul></div></div></div>
<footer><p>Copyright© 2024, DECCAN MAIL PUBLISHING CO PVT LTD. All rights reserved.</p></footer></body>""",
    head='<meta name="publish-date" content="2024-11-14T20:12:31+05:30"><meta name="modified-date" content="2024-11-14T20:12:31+05:30"><meta property="article:author" content="PTI"><meta property="og:type" content="article">',
    day="2024-11-14",
    time="22:42",
    origin="PTI",
    build=whole,
)

# ---------------------------------------------------------------- Australia, Britain, America

M = story(
    "China is planting trees on its deserts. Are they drinking the groundwater dry?",
    "Seen from space, the edge of the Halagai Desert in northern China has turned green. Over four decades, volunteers and state foresters have planted an estimated 2.3 billion trees and shrubs along a belt 900 kilometres long.",
    "The dust storms that used to blow towards the coast have become rarer. That is a remarkable achievement. But trees are thirsty, and our research, published today, suggests the belt is now using more water than the rain provides.",
    "How much water does a forest need?",
    "We combined 20 years of satellite gravity data with readings from 186 wells. Between 2003 and 2022, the water table beneath the planted belt fell by an average of 24 centimetres a year. In neighbouring areas that had been left alone, it hardly changed.",
    "Not all plantings were equal. Poplars, which grow fast and look good in photographs, accounted for two thirds of the loss. Native shrubs such as saxaul used about as much water as the grassland they replaced.",
    "What can be done",
    "Nobody is suggesting the belt should be cut down. Instead, we recommend three steps:",
    "replace ageing poplars with native shrubs as they die",
    "set a water budget for every county before new seedlings are ordered",
    "publish the readings of monitoring wells.",
    "The third step may be the hardest. Many wells are run by local bureaus that are judged by the number of trees planted, not by the water left in the ground.",
    "Australia has its own version of this problem. In the wheat belt, trees were planted to lower the water table and bring salt under control. There, thirst was the point. The lesson from both countries is the same: know what the water is doing before you dig the hole.",
)
add(
    "Australia, scholars' site with disclosure statement",
    M,
    "{T}",
    f"""<body class="ansi articles show"><div class="topbar-wrapper"><a>Edition: Australia + New Zealand</a><a>Become an author</a><a>Sign up as a reader</a><a>Sign in</a></div><header id="masthead"><a class="logo">The Colloquy</a><p>Academic rigour, journalistic flair</p></header>
<nav class="sections"><ul><li><a>Arts + Culture</a></li><li><a>Business + Economy</a></li><li><a>Education</a></li><li><a>Environment</a></li><li><a>Health</a></li><li><a>Politics + Society</a></li><li><a>World</a></li></ul></nav>
<article id="article" class="content"><figure class="magazine"><img src="https://images.colloquy.example/files/halagai.jpg"><figcaption><span class="attribution"><span class="source">Shutterstock</span></span></figcaption></figure>
<header class="magazine"><h1 class="legacy"><strong itemprop="name">{M.title}</strong></h1><div class="timestamps">Published: <time datetime="2023-11-19T19:09:51Z" itemprop="datePublished">November 20, 2023 6.09am AEDT</time></div></header>
<div class="wrapper"><div class="authors"><h4>Authors</h4><ol class="content-authors-group"><li class="vcard"><a><span class="fn author-name">Harriet Vandermolen</span></a><p class="role">Senior Lecturer in Hydrology, Bass Strait University</p></li><li class="vcard"><a><span class="fn author-name">Deng Yilin</span></a><p class="role">Research Fellow, School of Earth Sciences, Bass Strait University</p></li></ol>
<div class="disclosure"><h4>Disclosure statement</h4><p>Harriet Vandermolen receives funding from the Southern Research Council.</p><p>Deng Yilin does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article.</p></div><div class="partners"><h4>Partners</h4><p>Bass Strait University provides funding as a member of The Colloquy AU.</p></div><p class="license">We believe in the free flow of information. Republish our articles for free, online or in print, under Creative Commons licence.</p><div class="share"><a>Email</a><a>X (Twitter)</a><a>Facebook</a><a>LinkedIn</a><a>Print</a></div></div>
<div class="grid-ten content-body" itemprop="articleBody">{paragraphs(M.body[:2])}<h2>{M.body[2]}</h2>{paragraphs(M.body[3:5])}<figure class="align-center"><img src="saxaul.jpg"><figcaption><span class="caption">Saxaul shrubs hold the sand without lowering the water table.</span> <span class="attribution"><span class="source">Deng Yilin</span>, <span class="license">Author provided</span></span></figcaption></figure><hr><p><em><strong>Read more: <a>Salt of the earth: what farmers in the west learned about trees</a></strong></em></p><hr><h2>{M.body[5]}</h2><p>{M.body[6]}</p><ul><li><p>{M.body[7]}</p></li><li><p>{M.body[8]}</p></li><li><p>{M.body[9]}</p></li></ul>{paragraphs(M.body[10:])}</div></div>
<div class="topics"><ul><li><a>China</a></li><li><a>Desertification</a></li><li><a>Groundwater</a></li></ul></div><div class="events"><h3>Events</h3><p><a>Public lecture: rivers without borders — Hobart, Tasmania</a></p></div></article>
<footer id="footer"><ul><li><a>Our charter</a></li><li><a>Republishing guidelines</a></li><li><a>Contact us</a></li></ul><p>Copyright © 2010–2023, The Colloquy Media Group Ltd</p></footer></body>""",
    head='<meta property="og:site_name" content="The Colloquy"><meta name="author" content="Harriet Vandermolen"><link rel="canonical" href="https://colloquy.example/china-is-planting-trees-217744">',
    day="2023-11-20",
    time="03:09",
    authors=("Harriet Vandermolen", "Deng Yilin"),
    build=whole,
)

N = story(
    "The Chinese factory town that makes the world's umbrellas is waiting for rain",
    "It has not rained in Sanxi for 61 days, which is not the sort of thing a town that makes umbrellas likes to talk about.",
    "On the main street, where more than 300 workshops turn out half a billion umbrellas a year, shutters that would normally be up by seven in the morning are still down at ten. The drought that has gripped eastern China this summer is only partly to blame.",
    '"Orders from Europe are down by a third," says Mrs Qiu, who has run a frame workshop here since 1996 and asks that we use only her surname. "The Americans ask for a price, then they say they will wait. Everybody is waiting."',
    "She pours tea beside a wall of unsold golf umbrellas, each printed with the logo of a bank that has since cancelled.",
    "'We have seen worse'",
    "Sanxi has been through hard times before. In 2008 a quarter of its workshops closed in a single winter. In 2020 the town sewed masks instead.",
    "What is different this time, says Lu Fangzhou, an economist at Qiantang Academy, is that the workers are not coming back. The average age on the assembly lines is 49.",
    '"Young people would rather deliver parcels," he says. "The pay is the same and nobody shouts at them."',
    "Some owners have moved their machines to Vietnam and Bangladesh. Others are betting on the home market, where parasols have become a fashion item for women and, increasingly, for men.",
    "At the far end of the street, 27-year-old Xu Rong is filming herself under a sky-blue parasol for an audience of 140,000. She sold 6,000 of them last night, she says. All of them are meant to keep off the sun.",
)
add(
    "Britain, broadcaster's site, day only",
    N,
    "{T} - WBN News",
    f"""<body><div id="__next"><div class="sc-top"><a>Skip to content</a><a class="wb-logo"></a><a>Register</a><a>Sign In</a></div><nav class="sc-nav"><a>Home</a><a>News</a><a>Sport</a><a>Business</a><a>Innovation</a><a>Culture</a><a>Travel</a><a>Earth</a><a>Audio</a><a>Video</a><a>Live</a></nav><main id="main-content"><article class="sc-8353772e-0"><div data-component="headline-block"><h1 class="sc-f98b1ad2-0">{N.title}</h1></div>
<div data-component="byline-block"><div class="sc-801dd632-1"><time datetime="2024-08-25T23:04:40.114Z">26 August 2024</time></div><div class="sc-801dd632-2"><button>Share</button><button>Save</button></div><div data-testid="byline-contributors"><div><span class="sc-b42e7a8f-7">Rhys Calloway</span><span class="sc-b42e7a8f-8">East Asia correspondent</span></div><div class="sc-b42e7a8f-9">Reporting from Sanxi</div></div></div>
<figure><div data-component="image-block"><img src="https://ichef.wbn.example/news/1.jpg.webp"><span class="sc-cr">WBN / Huang Zhe</span></div><div data-component="caption-block"><figcaption class="sc-cap">Workshops in Sanxi make half a billion umbrellas in a normal year</figcaption></div></figure>
<div data-component="text-block">{paragraphs(N.body[:1])}</div><div data-component="text-block">{paragraphs(N.body[1:4])}</div><div data-component="ad-slot"></div><div data-component="subheadline-block"><h2>{N.body[4]}</h2></div><div data-component="text-block">{paragraphs(N.body[5:8])}</div><div data-component="links-block"><ul><li><a>The town that stitches every football</a></li><li><a>Why China's delivery riders are getting older</a></li></ul></div><figure><div data-component="image-block"><img src="https://ichef.wbn.example/news/2.jpg.webp"><span class="sc-cr">Getty Images</span></div><div data-component="caption-block"><figcaption class="sc-cap">Parasols have become a fashion item</figcaption></div></figure><div data-component="text-block">{paragraphs(N.body[8:])}</div>
<div data-component="tags" class="sc-tg"><a>China</a><a>Manufacturing</a><a>Asia</a></div></article>
<section data-component="related"><h2>Related</h2><div><h3>Heatwave closes factories in river province</h3><span>3 days ago</span><span>Asia</span></div><div><h3>How a village of potters went viral</h3><span>11 hrs ago</span><span>Asia</span></div></section></main>
<footer><p>Copyright 2024 WBN. All rights reserved. The WBN is not responsible for the content of external sites. Read about our approach to external linking.</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"page":"/news/articles/[id]"}}</script></body>""",
    head='<meta property="og:site_name" content="WBN News"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","datePublished":"2024-08-25T23:04:40.114Z","author":[{"@type":"Person","name":"Rhys Calloway"}]}</script>',
    day="2024-08-26",
    authors=("Rhys Calloway",),
    build=whole,
)

P = story(
    "In rural China, a school band keeps playing as its classrooms empty",
    "PINGGANG, China — The trombone section is down to one.",
    "When music teacher Meng Xiaotang started a brass band at the elementary school in this mining town six years ago, 74 children signed up. This fall there are 19, out of a student body that has shrunk from 410 to fewer than 90.",
    '"The parents leave for the city, and then they send for the kids," Meng says, setting out chairs in a gym built for ten times as many people. "I can\'t be angry. I\'d do the same."',
    "China closed more than 14,000 kindergartens and thousands of elementary schools last year as births fell for the seventh year in a row. Nowhere is the decline felt more sharply than in towns like Pinggang, where the last coal mine shut in 2019.",
    'Zhai Mingyu, a demographer at the Pacific Basin Institute in Seattle, says local governments face a painful choice. "You can keep a school open for 50 children, or you can run a bus. The bus is cheaper. But when the school goes, the town goes."',
    "For now, Pinggang's school is staying open, in part because of the band. A video of its students playing a marching tune in the snow was watched 30 million times last winter. Donors sent instruments. A conservatory offered summer lessons.",
    "Eleven-year-old Kong Lele, the remaining trombonist, is not sure how long she will stay. Her mother has found work in a coastal city 900 miles away.",
    '"They have a school there with an orchestra," she says. "But they already have trombones."',
)
add(
    "America, public radio, eastern time",
    P,
    "{T} : RPR",
    f"""<body id="newsID1213405418" class="news tmplNewsStory"><header class="rpr-header"><a>Accessibility links</a><a>Skip to main content</a><ul class="menu"><li><a>Home</a></li><li><a>News</a></li><li><a>Culture</a></li><li><a>Music</a></li><li><a>Podcasts &amp; Shows</a></li></ul><a class="donate">Donate</a></header>
<main id="main-section"><article class="story"><div class="slug-wrap"><h3 class="slug"><a>Asia</a></h3></div><div class="storytitle"><h1>{P.title}</h1></div>
<div class="story-tools"><div id="story-meta" class="story-meta has-byline"><div class="story-meta__one"><div class="dateblock"><time datetime="2023-11-17T05:01:00-05:00"><span class="date">November 17, 2023</span><span class="time">5:01 AM ET</span></time></div><div class="program-block"><div>Heard on <a class="program-block__name">Dawn Edition</a></div></div></div><div id="storybyline"><div class="bylines"><div class="byline-container--inline"><p class="byline__name byline__name--block"><a>Carolyn Ishida</a></p></div></div></div></div></div>
<div class="audio-module"><b class="audio-module-listen">Listen</b><span>4:12</span><a>4-Minute Listen</a><a>Playlist</a><ul class="audio-module-more"><li>Download</li><li>Embed</li><li><a>Transcript</a></li></ul></div>
<div id="storytext" class="storytext storylocation linkLocation"><div class="bucketwrap image large"><img src="https://media.rpr.example/band.jpg"><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>Students practice in the gym of Pinggang's elementary school. <b class="credit">Carolyn Ishida/RPR</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Carolyn Ishida/RPR</span></div></div>
{paragraphs(P.body[:4])}<div class="bucketwrap internallink"><div class="bucketblock"><a><img src="b.jpg"></a><h3 class="slug">World</h3><p class="bucket-link"><a>What happens to a country when its kindergartens close</a></p></div></div>{paragraphs(P.body[4:])}</div>
<div class="tags"><ul><li><a>rural china</a></li><li><a>birth rate</a></li></ul></div><div class="share-tools"><a>Facebook</a><a>Flipboard</a><a>Email</a></div></article>
<aside class="more-stories"><h2>More Stories From RPR</h2>{links("A river barge becomes a library", "Talks on grain shipments resume", pattern="<article><h3><a>{0}</a></h3></article>")}</aside></main>
<footer><ul><li><a>About RPR</a></li><li><a>Diversity</a></li><li><a>Corrections</a></li><li><a>Terms of Use</a></li></ul><p>© 2023 rpr</p><p class="sponsor">Sponsor Message</p><p class="sponsor">Become an RPR sponsor</p></footer></body>""",
    head='<meta property="og:site_name" content="RPR"><meta name="date" content="2023-11-17"><link rel="canonical" href="https://www.rpr.example/2023/11/17/1213405418/rural-china-school-band">',
    day="2023-11-17",
    time="18:01",
    authors=("Carolyn Ishida",),
    build=whole,
)
