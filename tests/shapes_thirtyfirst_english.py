"""A thirty-first album of pages, English pages about China and Asia, written without sight of the rules.

Eighteen sites, each in the manner of a kind of publisher: portals of a province and a city, an embassy, a statistical
office, an island's television, business and reporting magazines, a city paper, an armed forces site, a newsroom of
science, two governments' press releases, a public broadcaster, three wire services, a regional paper, a forum of scholars.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, dated, paragraphs
from shapes import english_story as story

THIRTYFIRST_ENGLISH = Album()
add = THIRTYFIRST_ENGLISH.add


def items(*words: str, pattern: str = '<li><a href="#">{0}</a></li>') -> str:
    return "".join(pattern.format(word) for word in words)


def old(language: str, title: str, middle: str, head: str) -> str:
    """A page in the older document type, without a language."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}</head>
<body>{middle}</body></html>"""


def chinese(language: str, title: str, middle: str, head: str) -> str:
    """An English page on the template of the Chinese site."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="renderer" content="webkit"><title>{title}</title>
{head}</head><body>
{middle}
</body></html>"""


# ---------------------------------------------------------------- governments of the mainland

P = story(
    "Nanling launches direct cold-chain train to Vientiane",
    "A train of 25 refrigerated containers loaded with vegetables and chilled beef left Shuitou International Land Port in Hengxi, Nanling Province, on May 12, marking the opening of the province's first direct cold-chain freight service to Vientiane, the capital of Laos.",
    "The train is expected to arrive in about 68 hours, nearly five days less than the former route by road and river. Customs clearance is completed at the land port, so that containers no longer need to be opened at the border.",
    "“Lettuce picked in the morning can be loaded the same evening and will be on the shelves in Vientiane three days later,” said Pang Zhiyuan, general manager of Nanling Fenghe Agricultural Trade Co., Ltd., whose company booked nine containers on the first train.",
    "According to the Nanling Provincial Department of Commerce, two cold-chain trains will run each week in the initial stage. On the way back they will carry bananas, durians and cassava starch.",
    "Nanling's trade with members of the Association of Southeast Asian Nations reached 86.4 billion yuan last year, up 12.7 percent year on year. Agricultural products made up nearly one fifth of the total.",
    "The province plans to build three more cold storage centers along the line before the end of 2027, with a total capacity of 210,000 tons.",
)
add(
    "portal of a province, date and source under the headline, translator at the end",
    P,
    "{T}_The People's Government of Nanling Province",
    f"""<div class="top"><div class="w1200 clearfix"><div class="lang fr"><a href="//www.nanling.gov.example">中文</a><a href="/jp/">日本語</a><a href="/kr/">한국어</a><a href="/fr/">Français</a></div>
<a class="logo" href="/"><img src="/images/en_logo.png" alt="Nanling China"></a><form class="so" action="/was5/web/search"><input name="searchword" placeholder="Search"><input type="submit" value=""></form></div></div>
<div class="nav"><ul class="w1200">{items("Home", "About Nanling", "Government", "News", "Investment", "Travel", "Services", "Specials")}</ul></div>
<div class="w1200 crumbs">Location: <a href="../../">Home</a> &gt; <a href="../">News</a> &gt; <a href="./" class="CurrChnlCls">Latest</a></div>
<div class="w1200 clearfix"><div class="xl-main"><h1 class="xl-title">{P.title}</h1>
<div class="xl-info clearfix"><span>Date: 2026-05-14</span><span>Source: Nanling Daily</span><span class="fr fs">Font Size: <a href="javascript:doZoom(18)">A+</a> <a href="javascript:doZoom(16)">A</a> <a href="javascript:doZoom(14)">A-</a> <a class="dy" href="javascript:window.print()">Print</a></span></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web"><p style="text-align:center"><img src="./W020260514619283746501.jpg" alt="" OLDSRC="W020260514619283746501.jpg"></p><p style="text-align:center">The first cold-chain train to Vientiane waits for departure at Shuitou International Land Port. (Photo by Rong Jiahui)</p>
{paragraphs(P.body)}<p style="text-align:right">(Translated by Miao Siqi)</p></div>
<div class="share"><span>Share:</span><a class="wb"></a><a class="wx"></a><a class="fb"></a><a class="tw"></a></div></div>
<div class="xl-side"><h3>Related News</h3><ul>{dated(("Hengxi land port handles its 3,000th train", "2026-04-21"), ("Nanling's exports of vegetables up 9 percent", "2026-03-30"), ("Lao delegation visits Nanling", "2026-02-11"))}</ul><h3>Photos</h3><a href="#"><img src="/images/p1.jpg"><span>Rapeseed in bloom</span></a></div></div>
<div class="footer"><div class="w1200"><p><a>About Us</a> | <a>Contact Us</a> | <a>Site Map</a></p><p>Sponsored by the General Office of the People's Government of Nanling Province</p><p>Copyright © The People's Government of Nanling Province. All rights reserved.</p><p>网站标识码：9600000012　南ICP备09000012号-2　<img src="/images/ga.png">南公网安备 96010202000311号</p></div></div>
<script src="/js/trs_tj.js"></script>""",
    head="""<meta name="SiteName" content="The People's Government of Nanling Province"><meta name="SiteDomain" content="english.nanling.gov.example"><meta name="SiteIDCode" content="9600000012"><meta name="ColumnName" content="Latest"><meta name="ArticleTitle" content="Nanling launches direct cold-chain train to Vientiane"><meta name="PubDate" content="2026-05-14 17:08"><meta name="ContentSource" content="Nanling Daily"><link rel="stylesheet" href="/images/en2024.css">""",
    day="2026-05-14",
    time=None,
    origin="Nanling Daily",
    build=chinese,
)

C = story(
    "Haizhou's kite makers take to the skies again",
    "More than 400 kites filled the sky above Dongtan Beach in Haizhou on Sept 3 as the city's autumn kite week opened with teams from 14 countries and regions.",
    "The event, first held in 1994, returned this year in a larger form, with night flying, a market of handmade kites and free lessons for children.",
    "Haizhou has made kites for more than 300 years. Its best-known work is the centipede kite, a string of up to 120 discs that takes a dozen people to launch.",
    "“The bamboo must be shaved until it weighs the same on both sides. A machine can't feel that,” said Luan Shouyi, a city-level inheritor of the craft, who brought a 90-meter centipede to the beach.",
    "The city is now home to 61 kite workshops, which sell about 7 million kites each year, most of them to Southeast Asia and Europe.",
)
add(
    "portal of a city, made by a newspaper's regional desk",
    C,
    "{T}",
    f"""<div class="topBar"><div class="wrap"><span class="tl"><a href="//www.haizhou.gov.example">中文</a> | <a href="#">한국어</a> | <a href="#">Deutsch</a></span><div class="sns"><a class="f" href="#"></a><a class="t" href="#"></a><a class="ins" href="#"></a></div></div></div>
<div class="logoBar wrap"><img src="//subsites.cdn.example/haizhou/logo.jpg" alt="Haizhou, China"><div class="weather"><iframe src="//weather.cdn.example/w.html"></iframe></div></div>
<div class="navBar"><ul class="wrap">{items("HOME", "NEWS", "BUSINESS", "TRAVEL", "CULTURE", "EDUCATION", "SERVICES", "VIDEO")}</ul></div>
<div class="wrap main"><div class="mainL"><div class="bread"><a href="#">Home</a> / <a href="#">Culture</a></div>
<div class="artTitle"><h3>{C.title}</h3></div><div class="artInfo"><span>( Haizhou Daily )</span> <span>Updated : 2023-09-08</span><div class="artShare"><a href="javascript:print()"><img src="/img/print.gif"> Print</a><a href="#"><img src="/img/mail.gif"> Mail</a><span class="size">Large Medium Small</span></div></div>
<div id="artical" class="artCon"><p style="text-align:center"><img src="//img.cdn.example/att/202309/08/a.jpeg"></p><p style="text-align:center;color:#666">Kite enthusiasts launch a centipede kite at Dongtan Beach. [Photo/Haizhou Daily]</p>
{paragraphs(C.body[:3])}<p style="text-align:center"><img src="//img.cdn.example/att/202309/08/b.jpeg"></p><p style="text-align:center;color:#666">Children paint kites at the market. [Photo/Haizhou Daily]</p>{paragraphs(C.body[3:])}</div>
<div class="page"></div></div>
<div class="mainR"><div class="block"><h4>Photo</h4><ul>{items("In pics: Autumn harvest of sea cucumbers", "Old harbor street reopens", "Snow-white salt pans of Haizhou")}</ul></div><div class="block"><h4>Video</h4><a><img src="/img/v.jpg"><p>48 hours in Haizhou</p></a></div><div class="block"><h4>Special</h4><a><img src="/img/sp.jpg"></a></div></div></div>
<div class="foot"><p>Copyright © The Municipal Government of Haizhou. All rights reserved. Presented by Coast Daily.</p><p>鲁ICP备05000043号-6　鲁公网安备 37110202000143号</p></div>
<script>var _paq=window._paq||[];</script>""",
    head='<meta name="keywords" content="Haizhou, kite, centipede kite"><meta name="description" content="More than 400 kites filled the sky above Dongtan Beach"><link href="//subsites.cdn.example/haizhou/css/article.css" rel="stylesheet" type="text/css" />',
    day="2023-09-08",
    time=None,
    origin="Haizhou Daily",
    build=old,
)

E = story(
    "Embassy Spokesperson's Remarks on Cooperation over the Upper Tamra River",
    "Q: A newspaper report claims that China has withheld water-level data of the Upper Tamra River during this year's flood season, and that villages on the lower reaches were not warned in time. What is your comment?",
    "A: The report does not agree with the facts. China attaches great importance to cooperation with Sarvania on cross-border rivers. Under the memorandum renewed by the two sides in 2023, China provides hydrological information of two stations twice a day from June 1 to October 15, free of charge.",
    "From August 9 to 14, when heavy rain hit the basin, the Chinese side increased the frequency to once an hour on its own initiative, and informed the Sarvanian side of the rising water 31 hours before the peak passed the border. The Hydrological Service of Sarvania expressed its thanks in a letter dated August 16.",
    "China and Sarvania drink from the same river and are good neighbors that cannot be moved apart. China stands ready to work with Sarvania to make good use of the existing expert-level mechanism, and to bring the river's benefits to the people on both banks.",
    "We hope that the media concerned will check the facts before publishing, and refrain from stirring up discord between the two countries.",
)
add(
    "embassy, question and answer of the spokesperson",
    E,
    "{T}_Embassy of the People's Republic of China in the Republic of Sarvania",
    f"""<div class="top_bg"><div class="wrap_1000"><div class="site_name"><img src="../../images/guohui.png"><p class="cn">中华人民共和国驻萨尔瓦尼亚共和国大使馆</p><p class="en">Embassy of the People's Republic of China in the Republic of Sarvania</p></div><div class="lan"><a href="/">简体中文</a><a href="/eng/">English</a></div></div></div>
<div class="nav_eng"><ul>{items("Home", "The Ambassador", "Embassy News", "China-Sarvania Relations", "Consular Service", "Economy & Trade", "About China", "Contact Us")}</ul></div>
<div class="wrap_1000 clearfix"><div class="dqwz"><a href="../../">Home</a> &gt; <a href="../">Spokesperson's Remarks</a></div>
<div class="wenzhang"><div class="title" id="News_Body_Title">{E.title}</div><div class="time"><span id="News_Body_Time">2025-08-20 21:40</span></div>
<div class="content" id="News_Body_Txt_A"><div class="TRS_UEDITOR trs_paper_default trs_web"><p><strong>{E.body[0]}</strong></p>{paragraphs(E.body[1:])}</div></div>
<div class="tools"><a class="suggest" href="#">Suggest To A Friend:</a> <a class="wx" href="#"></a><a class="fb" href="#"></a><a class="tw" href="#"></a> <a class="print" onclick="doPrint()" href="javascript:void(0);">Print</a></div></div></div>
<div class="copyright"><p>Embassy of the People's Republic of China in the Republic of Sarvania　All Rights Reserved</p><p>Address: 14 Orchard Avenue, Belmar, Sarvania　Tel: 00990-2-5550117　Fax: 00990-2-5550118</p><p>http://sv.china-embassy.example/eng</p></div>
<script type="text/javascript">function doPrint(){{window.print();}}</script>""",
    head='<meta http-equiv="keywords" content="Embassy, Sarvania"><link href="../../images/base_eng.css" rel="stylesheet" type="text/css" />',
    day="2025-08-20",
    time="21:40",
    build=old,
)

N = story(
    "Announcement on the Output of Summer Oilseeds in 2028",
    "According to the sample survey conducted by the National Grain and Oilseeds Survey Office in 11 provinces (autonomous regions and municipalities), the sown area, the yield per unit area and the total output of summer oilseeds in 2028 were as follows:",
    "1. The sown area of summer oilseeds was 6,912.4 thousand hectares, an increase of 118.6 thousand hectares over 2027, up by 1.7 percent.",
    "2. The yield of summer oilseeds per unit area was 2,174.5 kilograms per hectare, an increase of 31.8 kilograms per hectare over 2027, up by 1.5 percent.",
    "3. The total output of summer oilseeds was 15.03 million tons, an increase of 0.47 million tons over 2027, up by 3.2 percent.",
    "Table 1 Output of Summer Oilseeds in 2028",
    "Item",
    "Sown Area (1,000 ha)",
    "Total Output (10,000 tons)",
    "Yield per Unit Area (kg/ha)",
    "Summer Oilseeds",
    "6912.4",
    "1503.1",
    "2174.5",
    "of which: Winter Rapeseed",
    "6740.9",
    "1472.2",
    "2184.0",
    "Others",
    "171.5",
    "30.9",
    "1801.7",
    "Notes:",
    "1. Due to rounding-off, the subentries may not add up to the totals.",
    "2. Winter rapeseed refers to rapeseed sown in the autumn of the previous year and harvested in the summer of the current year. The survey is carried out by combining ground sampling with remote sensing; about 9,400 sample plots were measured this year.",
)
N_ROWS = "".join(
    "<tr>"
    + "".join(f'<td><p align="center"><span style="font-size:12px">{x}</span></p></td>' for x in N.body[i : i + 4])
    + "</tr>"
    for i in range(5, 21, 4)
)
add(
    "statistical office, release with a table and notes",
    N,
    "{T}",
    f"""<div class="header-pc"><div class="header-top"><a href="/"><img src="/images/english/logo.png" alt="National Grain and Oilseeds Survey Office"></a><div class="header-r"><a href="//www.gosurvey.gov.example/">中文版</a><input type="text" placeholder="Please enter key words"><button>Search</button></div></div><ul class="nav">{items("Home", "About Us", "Press Release", "Statistical Data", "Survey Methods", "International Cooperation")}</ul></div>
<div class="detail-bg"><div class="bread"><img src="/images/home.png"><a href="../../">Home</a> &gt; <a href="../">Press Release</a></div>
<div class="detail-content-wrap"><div class="detail-title"><h1>{N.title}</h1></div><div class="detail-title-des"><h2><p>National Grain and Oilseeds Survey Office<span class="sep"></span>2028-07-24 09:30<span class="detail-r"><a id="fontB">Big</a><a id="fontS">Small</a><a onclick="printPage()">Print</a></span></p></h2></div>
<div class="detail-text-content"><div class="txt-content"><div class="TRS_Editor trs_editor_view TRS_UEDITOR trs_paper_default">{paragraphs(N.body[:4])}<p align="center"><strong>{N.body[4]}</strong></p><div align="center"><table border="1" cellspacing="0" cellpadding="0"><tbody>{N_ROWS}</tbody></table></div><p><strong>{N.body[21]}</strong></p>{paragraphs(N.body[22:])}</div></div></div></div></div>
<div class="footer-pc"><ul class="link">{items("Statistical offices of the provinces", "International organizations")}</ul><p>Copyright © National Grain and Oilseeds Survey Office　All Rights Reserved</p><p>No. 8 Yinghe South Street, Xijing　Site Code: bm97000007</p></div>
<script src="/js/jquery.min.js"></script><script>function printPage(){{window.print();}}</script>""",
    head='<meta name="SiteName" content="National Grain and Oilseeds Survey Office"><meta name="ColumnName" content="Press Release"><meta name="ArticleTitle" content="Announcement on the Output of Summer Oilseeds in 2028"><meta name="PubDate" content="2028-07-24 09:30"><meta name="ContentSource" content="National Grain and Oilseeds Survey Office">',
    day="2028-07-24",
    time="09:30",
    origin="National Grain and Oilseeds Survey Office",
    build=chinese,
)

# ---------------------------------------------------------------- media of the mainland

T = story(
    "Duty-free island sees record number of foreign cyclists",
    "The winter cycling season on Lanhai Island has begun with a record: 3,180 riders from 47 countries have registered for the five-day round-island tour, which starts in Port Mingzhu on November 20.",
    "Visa-free entry, now open to citizens of 63 countries for stays of up to 30 days, has made it easier to bring a bike along. The island's two airports have set aside a lane at customs for oversized luggage, where a bicycle box is checked in less than four minutes.",
    "“I landed at nine and was riding by eleven,” said Tomasz Wilk, a teacher from Poland who is on the island for the second time. “The coast road is the best I know in Asia, and there is coconut water at every stop.”",
    "Along the 612-kilometer ring road, 40 service stations have been opened for cyclists with showers, repair tools and multilingual maps. Village guesthouses report that rooms for the tour week were sold out by the end of October.",
    "Organizers said a children's ride and a night ride across the Baisha Bridge will be held for the first time this year.",
)
add(
    "television of an island province, video with text, credits after it",
    T,
    "{T} - LHTV International",
    f"""<header class="hd"><div class="container"><a class="brand" href="/"><img src="/static/img/lhtv-en.svg" alt="LHTV International"></a><nav><ul>{items("Latest", "Free Trade Port", "Culture", "Travel", "Lanhai Life", "Live", "Programs")}</ul></nav><a class="cn" href="//www.lhtv.example">中文</a><button class="sbtn" aria-label="search"></button></div></header>
<main class="container"><div class="row"><div class="col-l"><div class="position"><a href="/">Home</a><i>/</i><a href="/travel/">Travel</a></div>
<h1 class="news-tit">{T.title}</h1><div class="news-meta"><span>By Fu Wenjing</span> | <span>LHTV International</span> | <span>2027-11-03 16:45</span></div>
<div class="player" id="vplayer"><video poster="//media.lhtv.example/2027/1103/p.jpg" src="//media.lhtv.example/2027/1103/v.m3u8" controls></video><p class="tip">Your browser does not support the video.</p></div>
<div class="news-con" id="content">{paragraphs(T.body)}</div>
<div class="news-cre"><p>Videographer: Lin Daohai</p><p>Editor: Wu Duo, Mark Hollis</p></div>
<div class="share-bar">Share to <a class="facebook"></a><a class="x"></a><a class="wechat"></a><a class="copy">Copy link</a></div>
<div class="recom"><h3>You may also like</h3><ul>{dated(("A day with the pearl divers of Shuiwei", "11-02"), ("Coffee beans from the hills win a prize", "10-30"), ("How to use your phone to pay on the island", "10-26"))}</ul></div></div>
<aside class="col-r"><h3>Most viewed</h3><ol>{items("Typhoon warning lifted for the west coast", "New ferry links three islands", "Hotel prices for the Spring Festival")}</ol><div class="qr"><img src="/static/img/app.png"><p>Download the LHTV app</p></div></aside></div></main>
<footer><p>© 2019-2031 Lanhai Broadcasting Group. All Rights Reserved.</p><p>Report harmful content: 0000-66810000 琼ICP备19000021号-3</p></footer><script src="/static/js/player.js"></script>""",
    head='<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:type" content="article"><meta property="og:title" content="Duty-free island sees record number of foreign cyclists"><meta property="og:site_name" content="LHTV International"><link rel="stylesheet" href="/static/css/en.css">',
    day="2027-11-03",
    time="16:45",
    origin="LHTV International",
    authors=("Fu Wenjing",),
    editors=("Wu Duo", "Mark Hollis"),
    build=bare,
)

J = story(
    "Chinese Sodium Battery Maker Natrion Jumps on Plan to Build Plant in Indonesia",
    "(Jinrui) March 12 -- Shares of Qingyuan Natrion Energy Technology surged after the Chinese sodium-ion battery manufacturer said it will invest USD430 million in its first overseas factory, in Indonesia.",
    "Natrion [SHE: 309912] closed 11.8 percent higher at CNY38.46 (USD5.32) today, after rising as much as 14.2 percent earlier in the day. The benchmark Shenzhen Component Index ended 0.6 percent lower.",
    "Natrion's Singapore unit will set up a joint venture with state-owned Cakra Mineral in the Weda Raya Industrial Park, the Qingyuan-based company announced late yesterday. Natrion will hold 70 percent, with Cakra taking the rest.",
    "The plant will have an annual capacity of 12 gigawatt-hours and is expected to go into production in the second half of next year, mainly to supply makers of electric motorcycles and energy storage cabinets, the firm added.",
    "Sodium-ion cells are about one-third cheaper than lithium iron phosphate ones but store less energy for the same weight. Shipments in China more than doubled to 41 GWh last year, according to research firm Huatan Data.",
    "Natrion's net profit climbed 62 percent to CNY714 million (USD98.8 million) in the nine months ended Sept. 30 from a year earlier, as revenue gained 38 percent to CNY6.1 billion, its latest earnings report showed.",
)
add(
    "business media, agency bracket before the first paragraph, editors after the last",
    J,
    "{T}",
    f"""<div id="__app"><header class="jg-header"><div class="jg-top"><a href="/" class="jg-logo"></a><div class="jg-date"></div><a href="/login">Sign in</a><a href="//www.jinrui.example">中文</a></div><nav class="jg-nav"><a>Business</a><a>Finance</a><a>Economy</a><a>Tech</a><a>Auto</a><a>Opinion</a><a>Video</a><a>Star 50 Index</a></nav></header>
<div class="jg-detail"><section class="jg-left"><div class="title"><h1>{J.title}</h1><div class="fl author-wrap"><p class="author">Shen Mohan</p></div><div class="info"><span>DATE:  Mar 12 2029</span> <i>/</i> <span>SOURCE:  Jinrui</span></div></div>
<div class="jg-pic"><img src="https://img.jinruiglobal.example/2029/03/n.jpg" alt="{J.title}"><span>{J.title}</span></div>
<div class="jg-article" id="news-body">{paragraphs(J.body)}<p><em>Editors: Lu Jiahe, Peter Wardle</em></p></div>
<div class="jg-share"><span>Follow Jinrui Global on</span><a class="ln"></a><a class="fb"></a><a class="tw"></a></div><div class="jg-kw">Keywords: <a>Sodium-ion Battery</a><a>Indonesia</a><a>Natrion</a></div>
<div class="jg-relate"><h4>Related Articles</h4><ul>{dated(("Weda Raya Park Lands Third Chinese Cathode Maker", "Feb 26 2029"), ("China's Energy Storage Exports Double in January", "Feb 20 2029"))}</ul></div></section>
<section class="jg-right"><h4>Most Read</h4><ol>{items("China's Box Office Tops CNY9 Billion in Holiday Week", "Lingyun Auto Recalls 41,000 Electric Cars", "Chinese Yuan Strengthens to 7.21 Per US Dollar", "Haiyue Chip Gets Nod for Hong Kong IPO")}</ol><div class="jg-sub"><p>Get the daily brief</p><input placeholder="Your email"><button>Subscribe</button></div></section></div>
<footer class="jg-foot"><a>About us</a><a>Terms of Use</a><a>Privacy</a><p>Copyright © Jinrui Media Group. All rights reserved.</p></footer></div><script>window.__STATE__={{"id":113402}}</script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="description" content="Natrion surged on plans for its first overseas factory"><meta property="og:image" content="https://img.jinruiglobal.example/2029/03/n.jpg">',
    day="2029-03-12",
    time=None,
    origin="Jinrui",
    authors=("Shen Mohan",),
    editors=("Lu Jiahe", "Peter Wardle"),
    build=bare,
)

S = story(
    "The Last Lamp Boats on Lake Qingshui",
    "LINGTANG, East China — At half past four on a September afternoon, Mao Genfu, 67, fills two kerosene lamps, hangs them from a bamboo pole at the bow, and pushes off into the reeds.",
    "He has done so almost every evening since he was 15. The lamps draw whitebait to the surface, where they are scooped up with a hand net. In the 1980s, more than 900 lamp boats worked Lake Qingshui. Last year, there were 11. This autumn, there are four.",
    "A 10-year fishing ban, which took effect on the lake’s main waters in 2021, left a narrow exception for what officials call “traditional methods of low intensity.” The permits cannot be sold or passed on. When the men who hold them stop, the boats will stop too.",
    "A trade without heirs",
    "Mao’s son works at an auto parts factory in the provincial capital. His grandson, who is 9, has been out on the water exactly twice, and was seasick both times.",
    "“I don’t want them to do this,” Mao says. “I only want someone to know how it was done.”",
    "That someone may be Ji Ruolan, a 26-year-old graduate of a design school in Hangzhou, who moved to the village two years ago and has since recorded 140 hours of conversation with the fishermen, measured their boats, and learned to tie the seven knots of the hand net.",
    "Her drawings were shown at the county museum this spring. Nearly 12,000 people came, many of them the children of fishermen who had left.",
    "Selling the light",
    "Local tourism companies have other plans. Since May, a fleet of 30 electric boats with plastic lamps has carried visitors along the same channels for 128 yuan ($18) per person. The pilots wear straw hats, and a recorded fishing song is played from a speaker.",
    "The county’s culture bureau says the tours bring in money that pays for the preservation of the real thing. Mao’s permit fee has been waived, and each of the remaining fishermen receives 600 yuan a month to talk to visitors at the landing.",
    "Mao, who dislikes talking, usually gives the money to his neighbor and goes out early. By nine, he is back with 2 kilograms of whitebait, sold before the boat is tied up. The lamps are the last thing he puts out.",
)
add(
    "reporting magazine, long piece with headings and captions, editor in italics",
    S,
    "{T}",
    f"""<div class="site-head"><a class="burger"></a><a class="site-logo" href="/">Wide Delta</a><ul class="menu">{items("News", "Features", "Deep Tones", "China Explained", "Voices", "Newsletter")}</ul><a class="donate">Subscribe</a></div>
<article class="story"><div class="story-top"><span class="cat"><a href="/features">FEATURES</a></span><h1 class="story-title">{S.title}</h1><p class="story-deck">Four fishermen still catch whitebait by kerosene light. A young designer is racing to draw what they know.</p>
<div class="byline"><img src="/avatars/tanyq.jpg" alt=""><span>By <a href="/users/1009412">Tan Yuqi</a></span></div><div class="stamp"><span>Sep 18, 2024</span><span>7-min read</span><span class="tags"><a>#rural China</a><a>#labor</a></span></div></div>
<figure class="lead"><img src="https://image.widedelta.example/240918/h.jpg"><figcaption>A lamp boat on Lake Qingshui, Lingtang County, September 2024. Tan Yuqi/Wide Delta</figcaption></figure>
<div class="story-body">{paragraphs(S.body[:3])}<h3>{S.body[3]}</h3>{paragraphs(S.body[4:7])}<figure><img src="https://image.widedelta.example/240918/2.jpg"><figcaption>Ji Ruolan measures a boat at the village landing. Courtesy of Ji</figcaption></figure><p>{S.body[7]}</p><h3>{S.body[8]}</h3>{paragraphs(S.body[9:])}
<p><em>Editor: Dan Ashby.</em></p><p><em>(Header image: Mao Genfu lights a lamp. Tan Yuqi/Wide Delta)</em></p></div>
<div class="story-share"><a>WeChat</a><a>Weibo</a><a>Facebook</a><a>X</a><a>Email</a></div></article>
<section class="more"><h2>More Features</h2><div class="cards"><a><h4>The Village That Repairs the Nation’s Pianos</h4><span>Sep 11, 2024</span></a><a><h4>Night Shift at the Parcel Hub</h4><span>Sep 4, 2024</span></a><a><h4>A Dictionary for a Dialect of 3,000</h4><span>Aug 28, 2024</span></a></div></section>
<section class="nl"><h3>Subscribe to our newsletter</h3><p>Our biggest stories, delivered to your inbox every Friday</p><input type="email"><button>Submit</button></section>
<footer class="site-foot"><ul>{items("About Us", "Contribute", "Contact Us", "Terms of Use", "Privacy Policy")}</ul><p>© 2016-2031 Wide Delta. All Rights Reserved. 互联网新闻信息服务许可证：99120170006</p></footer>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1"><meta property="og:title" content="The Last Lamp Boats on Lake Qingshui"><meta property="og:site_name" content="Wide Delta"><meta name="author" content="Wide Delta"><link rel="stylesheet" href="/_next/static/css/a.css">',
    day="2024-09-18",
    time=None,
    authors=("Tan Yuqi",),
    editors=("Dan Ashby",),
    build=bare,
)

B = story(
    "Riverside canteen feeds 2,000 seniors a day",
    "A community canteen on Linpu Road in Jiangwan District is serving more than 2,000 elderly residents a day, six months after it opened in a former bus depot.",
    "Diners aged 60 and over pay 15 yuan (US$2.32) for two meat dishes, two vegetable dishes and soup. Those above 80 have a further discount, and meals are delivered free of charge to 340 people who can't leave home.",
    "“My wife used to cook for three days and we ate leftovers for two. Now we never have the same meal twice in a week,” said Qiu Boren, 78, who walks to the canteen every noon.",
    "The kitchen prepares low-salt and low-sugar menus according to the residents' health records, which are shared by the neighborhood clinic with their permission.",
    "The district plans to have 27 such canteens by the end of next year, so that no resident will have to walk more than 15 minutes for lunch, according to its civil affairs bureau.",
)
add(
    "English paper of a city, zone printed beside the time, source and editor below",
    B,
    "{T} | BAYLINE",
    f"""<div id="head"><div class="inner"><a class="logo" href="/"><img src="//obj.bayline.example/images/logo.png"></a><div class="search"><input placeholder="Search"></div><div class="today"><span>Today's paper</span> <a href="/archive">Archive</a></div></div>
<ul class="channels">{items("NEWS", "BIZ", "FEATURE", "OPINION", "SPORT", "CITY LIFE", "VIDEO", "DISTRICTS")}</ul></div>
<div class="inner content"><div class="left"><div class="crumb"><a href="/news/">News</a> / <a href="/news/metro/">Metro</a></div><div class="title">{B.title}</div>
<div class="info"><a class="avatar"><img src="//obj.bayline.example/u/88.jpg"></a><span class="name">Gu Minqiao</span><span class="date">14:25 UTC+8, 2021-06-21</span><span class="cmt"><i></i>0</span></div>
<div class="sns"><a class="facebook"></a><a class="twitter"></a><a class="weibo"></a><a class="wechat"></a></div>
<div class="intro">A former bus depot in Jiangwan has become the busiest lunchroom in the district.</div>
<div class="article"><figure><img src="//obj.bayline.example/files/2021/6/21/a.jpg"><figcaption>Residents choose their dishes at the Linpu Road canteen. <em>Gu Minqiao / BAYLINE</em></figcaption></figure>{paragraphs(B.body[:3])}<figure><img src="//obj.bayline.example/files/2021/6/21/b.jpg"><figcaption>A volunteer sets off to deliver meals. <em>Gu Minqiao / BAYLINE</em></figcaption></figure>{paragraphs(B.body[3:])}</div>
<div class="src"><span>Source: BAYLINE</span> <span>Editor: Cao Yuting</span></div><div class="special"><h5>Special Reports</h5><a><img src="//obj.bayline.example/sp/1.jpg"></a></div></div>
<div class="right"><h5>Top News</h5><ul>{items("Metro Line 19 begins trial run", "Heat alert issued as mercury hits 36", "Old cinema gets a second life", "Rules on shared bikes tightened")}</ul><div class="ad"><script>show_ad('right1')</script></div><div class="code"><img src="//obj.bayline.example/wx.jpg"><p>Follow us on WeChat</p></div></div></div>
<div class="bottom"><ul>{items("About us", "Work for us", "Contact us", "Sitemap", "Privacy Policy")}</ul><p>Copyright © 1999- BAYLINE. All rights reserved. Preferably viewed with Internet Explorer 8 or newer browsers.</p><p>电信增值业务许可证：沪B2-20990022</p></div>""",
    head='<meta name="keywords" content="canteen, seniors, Jiangwan"><meta property="og:title" content="Riverside canteen feeds 2,000 seniors a day">',
    day="2021-06-21",
    time="14:25",
    origin="BAYLINE",
    authors=("Gu Minqiao",),
    editors=("Cao Yuting",),
    build=old,
)

M = story(
    "Hospital ship holds medical evacuation drill in western Pacific",
    "BEIJING, Aug. 16 -- The hospital ship Ankang of the Chinese naval force completed a three-day medical evacuation drill in waters of the western Pacific on August 14.",
    "In the drill, wounded crew members from a replenishment ship were picked up by shipborne helicopters and small boats under conditions of high waves and low visibility, and treated in eight operating rooms working at the same time.",
    "“We moved 36 patients in 50 minutes, 11 minutes faster than last year,” said Senior Captain Lu Zhenhai, head of the drill's directing group.",
    "During the drill, a remote consultation system was tested, through which doctors on board operated with the guidance of specialists in two hospitals ashore.",
    "The Ankang will call at two island countries in the following weeks to provide free medical service to local residents.",
)
add(
    "armed forces site, source, editor and time in a row, byline above the text",
    M,
    "{T} - China Defense Times Online",
    f"""<div class="cdt-top"><div class="box"><a href="/"><img src="/english/images/logo.png"></a><span class="vl"><a href="//www.cdtimes.example">中文</a></span><form><input name="q"><input type="submit" value="Search"></form></div></div>
<div class="cdt-nav"><ul>{items("Home", "CMC", "News", "Services", "Commentary", "Military Exchange", "Photo", "Video", "Weaponry")}</ul></div>
<div class="box"><p class="path"><a href="/">Home</a> &gt;&gt; <a href="/news/">News</a> &gt;&gt; <a href="/navy/">Navy</a></p>
<div class="article-header"><h1>{M.title}</h1><div class="info"><ul><li><small>Source</small><br><b>China Defense Times Online</b></li><li><small>Editor</small><br><b>Wu Lingxin</b></li><li><small>Time</small><br><b>2022-08-16 18:20:41</b></li></ul></div></div>
<div class="article-content p-t" id="article-content"><p>By Tian Rui and Xu Haoran</p>{paragraphs(M.body[:2])}<p style="text-align:center"><img src="attachement/jpg/site2/20220816/x1.jpg"></p><p style="text-align:center">A helicopter takes off from the hospital ship Ankang. (Photo by Mu Chao)</p>{paragraphs(M.body[2:])}</div>
<div class="share-box"><!-- JiaThis Button BEGIN --><div class="jiathis_style"><a class="jiathis_button_tsina"></a><a class="jiathis_button_fb"></a></div><!-- JiaThis Button END --></div>
<div class="related"><h3>Related News</h3><ul>{dated(("Naval frigate rescues fishermen in distress", "2022-08-02"), ("Ankang sets sail for overseas mission", "2022-07-29"))}</ul></div></div>
<div class="cdt-right"><h3>TOP STORIES</h3><ul>{items("Spokesperson answers questions at monthly briefing", "Plateau brigade tests new bridge", "Joint rescue drill ends")}</ul></div>
<div class="cdt-foot"><p>About Us | Copyright © China Defense Times Online. All rights reserved. Without written authorization, such content shall not be republished. 京ICP备10000067号</p></div>""",
    head='<meta name="editor" content="wulingxin"><meta name="source" content="China Defense Times Online">',
    day="2022-08-16",
    time="18:20",
    origin="China Defense Times Online",
    authors=("Tian Rui", "Xu Haoran"),
    editors=("Wu Lingxin",),
    build=bare,
)

A = story(
    "Scientists Trace Ancient Lake Levels on Northern Plateau with Snail Shells",
    "Lakes on the northern part of the Kunhai Plateau stood as much as 48 meters higher than today about 8,600 years ago, according to a study by a research team led by Prof. DENG Xingyu from the Institute of Plateau Lakes, who read the record from the shells of freshwater snails.",
    "The study was published in Quaternary Lake Records on Oct. 16.",
    "Past lake levels are usually estimated from old shorelines. However, shorelines on the plateau have been bent by earthquakes and frost, and few of them can be dated.",
    "In this study, the researchers collected 1,126 shells from 14 sediment sections around three lakes, and measured clumped isotopes, which tell the temperature of the water in which a shell grew. Combined with radiocarbon dating, the method gave a curve of water depth in steps of about 150 years.",
    "The results showed that the highest water coincided with the strongest summer monsoon, but the fall began nearly 700 years before the monsoon weakened. The researchers attributed the delay to meltwater from glaciers, which had by then lost most of their ice.",
    "“The lakes were living on savings,” said DENG. “What we see today, with lakes growing again while glaciers shrink, may well be the same thing.”",
)
add(
    "newsroom of an academy, editor and date in a row, contact after the text",
    A,
    "{T}----Academy of Natural Sciences",
    f"""<div class="ans-header"><div class="container"><a class="logo" href="../../"><img src="../../images/logo_en.png" alt="Academy of Natural Sciences"></a><div class="tools"><a href="//www.ans.example">中文</a><a>Contact</a><a>Site Map</a></div></div><nav class="navbar"><ul>{items("Home", "About Us", "Institutes", "Newsroom", "Research", "Education", "Join Us")}</ul></nav></div>
<div class="container crumb"><a href="../../">Home</a> &gt; <a href="../">Newsroom</a> &gt; <a href="./">Research News</a></div>
<div class="container row"><div class="col-md-9"><div class="xl_title"><h1>{A.title}</h1></div><div class="xl_meta">Editor: HU Peiran | <span>Oct 21, 2028</span><a class="p" href="javascript:print()">Print</a><span class="txt">Text Size: <a>A</a><a>A</a></span></div>
<div class="xl_con" id="zoom"><div class="TRS_Editor">{paragraphs(A.body[:4])}<p align="center"><img src="./W020281021.jpg"></p><p align="center">Sediment section with snail shells near Lake Nuomu. (Image by DENG's team)</p>{paragraphs(A.body[4:])}</div></div>
<div class="xl_contact"><h4>Contact</h4><p>DENG Xingyu</p><p>Institute of Plateau Lakes</p><p>E-mail: dengxy@ipl.example</p></div>
<div class="xl_doi"><h4>Reference</h4><p><a>Clumped isotopes of gastropod shells reveal early Holocene lake highstands</a></p></div>
<div class="xl_rel"><h4>Related Articles</h4><ul>{dated(("Plateau Lakes Turn Bluer", "Aug 02, 2028"), ("Ice Core Reveals 1,200 Years of Dust", "May 19, 2028"))}</ul></div></div>
<div class="col-md-3"><div class="mod"><h4>Most Read</h4><ul>{items("New Frog Species Found in Karst Cave", "Telescope Array Starts Survey", "Rice Gene Guards Against Heat")}</ul></div></div></div>
<div class="ans-footer"><p>Copyright © 2002 - Academy of Natural Sciences</p><p>Address: 52 Heping Road, Xijing　E-mail: info@ans.example</p></div><script src="../../images/share.js"></script>""",
    head='<meta name="description" content="Lakes on the Kunhai Plateau stood 48 meters higher 8,600 years ago"><meta name="others" content="页面生成时间 2031-03-03 10:11:02">',
    day="2028-10-21",
    time=None,
    editors=("HU Peiran",),
    build=chinese,
)

# ---------------------------------------------------------------- governments and broadcasters around it

H = story(
    "Marine Department reminds vessels to prepare for Lung Mun dredging works",
    "The Marine Department today (April 9) reminded masters, coxswains and persons-in-charge of vessels that dredging works will be carried out in the Lung Mun Fairway from April 13 to June 30, and that temporary navigation arrangements will be in force.",
    "The works area, about 220 metres wide, will be marked by eight yellow light buoys. Two grab dredgers and a number of hopper barges will work within it from 7am to 11pm daily, including Sundays and public holidays.",
    "Vessels over 60 metres in length should not enter the fairway while a hopper barge is leaving the works area. All vessels passing the area should slow down, keep a listening watch on VHF Channel 14 and give the dredgers a berth of at least 100 metres.",
    'A spokesman for the department said, "The dredging will deepen the fairway by 1.8 metres and make it safer for the new ferries that enter service next year. We ask all users for patience and good seamanship."',
    "Details of the arrangements are set out in Marine Department Notice No. 61 of 2020, which can be viewed on the department's website. For enquiries, please call the Vessel Traffic Centre at 2233 0801.",
)
add(
    "press release of a special region, broken by line breaks, end mark with the hour of issue",
    H,
    "{T}",
    f"""<div id="wrapper"><div id="topbar"><a href="/"><img src="/gia/images/gia_logo.gif" alt="GovNews"></a><div class="lang"><a href="P2020040900412c.htm">繁體版</a> <a href="P2020040900412s.htm">简体版</a> <a href="#">Font Size</a></div></div>
<div class="leftnav"><ul>{items("Press Releases", "Today's Press Releases", "Past Press Releases", "By Category", "RSS Feeds")}</ul></div>
<div id="contentBody"><div class="controlDisplay"><a href="javascript:window.print()"><img src="/gia/images/print.gif"> Print</a><a href="#"><img src="/gia/images/email.gif"> Email this article</a><a class="news" href="//www.govnews.example">news.gov</a></div>
<div class="fontSize1 content2"><h1 class="heading"><div id="PRHeadlineSpan">{H.title}</div></h1><div class="mobile_stars">*********************************************************</div>
<div id="pressrelease">{"<br /><br />".join("&nbsp; &nbsp; &nbsp;" + x for x in H.body)}<br />&nbsp;</div>
<div class="mB15 f15">Ends/Thursday, April 9, 2020<br />Issued at HKT 16:32<br /></div><div class="nnnn">NNNN</div></div>
<div class="backTop"><a href="#topbar">Back to top</a></div></div>
<div id="rightbar"><h3>Today's Press Releases</h3><ul>{items("Water supply to Tsing Shan Road restored", "Appointments to Harbour Advisory Board", "LCQ7: Support for catering trade")}</ul></div>
<div id="footer"><a>Important notices</a> | <a>Privacy policy</a> | Last revision date: 9 April 2020</div></div>""",
    head='<meta name="author" content="Information Services" /><link rel="stylesheet" type="text/css" href="/gia/css/general.css" />',
    day="2020-04-09",
    time="16:32",
    build=old,
)

F = story(
    "Minister Yeh welcomes Pacific parliamentary delegation on visit to Taiwan",
    "November 12, 2024",
    "No. 318",
    "Minister of Ocean Cooperation Yeh Chih-ming on November 12 hosted a luncheon for a delegation of six members of the Parliament of Aroa, led by Speaker Losana Tevita. The two sides exchanged views on fisheries monitoring, coastal defense works and scholarships for seafarers.",
    "Minister Yeh thanked the delegation for Aroa's steadfast support at international fora, and said that the joint training vessel launched in March had already received 84 cadets from Aroa and two neighboring island nations. He hoped that the program would be extended to women officers next year.",
    "Speaker Tevita said that the seawall at Port Luma, completed with the help of Taiwanese engineers, had protected more than 300 homes during last month's cyclone. She described the partnership between the two countries as one between members of the same family, and invited Minister Yeh to attend the anniversary of Aroa's independence in July.",
    "The delegation is in Taiwan from November 10 to 15. In addition to meeting with legislators, it will visit a marine research center in Taihai and an oyster farm in Lugang Bay.",
)
add(
    "press release of a ministry in Taipei, full-width labels above, date and number in the text",
    F,
    "{T} - Ministry of Ocean Cooperation",
    f"""<a class="acc" href="#C" title="Go to the main content">Go To Content</a><header><div class="hd-tool"><a href="#U" accesskey="U">:::</a><ul>{items("Home", "Sitemap", "FAQ", "Contact Us", "中文")}</ul></div><a class="hd-logo" href="/en/"><img src="/images/en/logo.png" alt="Ministry of Ocean Cooperation, Republic of China (Taiwan)"></a></header>
<nav class="mainmenu"><ul>{items("About Us", "News", "Policies", "Programs", "Publications", "Open Data")}</ul></nav>
<main><a href="#C" accesskey="C">:::</a><div class="path"><a>Home</a> / <a>News</a> / <a>Press Releases</a></div><div class="cp"><h2 class="cp-title">{F.title}</h2>
<div class="cp-fn"><a class="fb" title="Share on Facebook"></a><a class="tw" title="Share on X"></a><a class="line" title="Share on LINE"></a><a class="print" title="Print">Print</a></div>
<ul class="info"><li>Date：2024-11-12</li><li>Data Source：Department of Island Affairs</li></ul>
<section class="cpArticle"><p>{F.body[0]}<br>{F.body[1]}</p>{paragraphs(F.body[2:])}</section>
<div class="pic"><ul><li><a href="/Upload/1.jpg"><img src="/Upload/s1.jpg" alt="Group photo"></a><span>Minister Yeh and Speaker Tevita</span></li></ul></div>
<div class="list-fn"><a class="back">Back</a><a>Top</a></div></div></main>
<footer><a href="#Z" accesskey="Z">:::</a><ul>{items("Privacy Policy", "Security Policy", "Government Website Open Information Announcement")}</ul><p>No. 5, Haifeng Rd., Taipei City 100999, Taiwan (R.O.C.)　TEL: +886-2-0000-5522</p><p>Updated: 2031-06-17　Visitors: 48,112,009</p><img src="/images/aa.png" alt="Web Accessibility AA"></footer>""",
    head='<meta name="DC.Title" content="Minister Yeh welcomes Pacific parliamentary delegation on visit to Taiwan"><meta name="DC.Creator" content="Department of Island Affairs"><meta name="DC.Date" content="2024-11-12"><meta property="og:site_name" content="Ministry of Ocean Cooperation">',
    day="2024-11-12",
    time=None,
    origin="Department of Island Affairs",
    build=bare,
)

R = story(
    "Flower market stalls to stay open overnight",
    "The organisers of the Lunar New Year flower market at Ho Tin Park say stalls will be allowed to trade round the clock for the first time in six years.",
    "The market runs for seven days from January 22, with 178 stalls for flowers and 62 for other goods. Food stalls will return as well, although open flames won't be allowed.",
    "Speaking on a radio programme, the chairman of the stallholders' association, Kwan Siu-lun, said he expected sales to go up by about a tenth, with narcissus and peach blossom in good supply thanks to the cool weather.",
    '"People come after dinner and they don\'t want to be hurried," he said. "In the past we had to send them away at midnight, just when the best price was being talked about."',
    "Kwan said most growers had kept their prices at last year's level, with a pot of orchids costing around $280.",
    "Special traffic arrangements will be put in place around the park, and the police have urged people to use public transport.",
)
add(
    "public broadcaster, zone before the hour, text broken by line breaks",
    R,
    "{T} - HPR",
    f"""<div id="hpr-bar"><ul>{items("Radio", "TV", "News", "Podcast", "Education", "Traditional Chinese", "Simplified Chinese")}</ul></div>
<div id="news-wrap"><div class="news-head"><a href="/news/en/"><img src="/images/hpr_news.png" alt="HPR News"></a><ul class="tabs">{items("Latest News", "Local", "Greater China", "World", "Finance", "Sport", "Video", "Programmes")}</ul></div>
<div class="itemView"><h2 class="itemTitle">{R.title}</h2><div class="createddate">2025-01-16 HKT 13:05</div><div class="itemShare"><span>Share this story</span><a class="facebook"></a><a class="twitter"></a><a class="weibo"></a><a class="whatsapp"></a></div>
<div class="itemBody"><div class="itemSlideShow"><img src="https://newsstatic.hpr.example/images/mfile_18_1_L.jpg" alt="Flower market stalls to stay open overnight"><div class="captionText">Stallholders will be able to sell their flowers through the night. File photo: HPR</div></div>
<div class="itemFullText">{"<br /><br />".join(R.body)}</div></div>
<div class="lstNav"><a href="#">&laquo; Previous story</a><a href="#">Next story &raquo;</a></div></div>
<div class="sidebar"><h3>Recent stories</h3><ul>{dated(("Stocks end the morning higher", "12:31"), ("Two held over warehouse fire", "12:08"), ("Hikers rescued on Ngau Keng", "11:40"))}</ul><h3>Most viewed</h3><ol>{items("Cold weather warning in force", "Bus fares to rise by 3.2 percent", "Ferry pier shut after collision")}</ol></div>
<div class="foot">Copyright © Harbour Public Radio. All rights reserved. <a>Terms of use</a> <a>Privacy</a> <a>Contact</a></div></div><script>var dataLayer=[];</script>""",
    head='<meta property="og:title" content="Flower market stalls to stay open overnight - HPR" /><meta property="og:description" content="The organisers of the Lunar New Year flower market" /><meta property="og:image" content="https://newsstatic.hpr.example/images/mfile_18_1_L.jpg" />',
    day="2025-01-16",
    time="13:05",
    build=old,
)

# ---------------------------------------------------------------- wires and papers of Asia

L = story(
    "Chinese-funded Agricultural School Handed over in Namkhan Province",
    "(LXNA) A vocational school of agriculture built with a grant from the Government of the People's Republic of China was officially handed over to the Ministry of Education and Sports on Tuesday in Ban Phousy, Namkhan Province.",
    "The handover certificate was signed by Deputy Minister of Education and Sports Mr Bounkham Sayavong and Economic and Commercial Counsellor of the Chinese Embassy to the Lao PDR Mr Jiang Weilu, in the presence of the Governor of Namkhan Mr Somphet Douangdala.",
    "The school, which cost over US$ 6.8 million, consists of two teaching buildings, a dormitory for 240 students, a greenhouse and six hectares of trial fields. Construction started in October 2017 and was finished four months ahead of schedule.",
    "Mr Bounkham expressed gratitude to the Chinese Government and people for their valuable support, and called on the teachers and students to take good care of the buildings and equipment.",
    "The first 120 students will begin courses in rice breeding, animal health and farm machinery in September.",
)
add(
    "wire service of a small country, agency before and after the text",
    L,
    "{T}",
    f"""<div class="container-fluid topline"><div class="container"><span id="clock"></span><span class="pull-right"><a href="?lang=lo">ລາວ</a> | <a href="?lang=en">English</a> | <a href="?lang=fr">Français</a></span></div></div>
<div class="container"><img class="img-responsive" src="En/images/banner.jpg" alt="Lan Xang News Agency"><nav class="navbar navbar-inverse"><ul class="nav navbar-nav">{items("Home", "Politics", "Economic", "Socio-Culture", "ASEAN", "World", "Sport", "Photo")}</ul></nav>
<div class="row"><div class="col-md-8"><ol class="breadcrumb"><li><a>Home</a></li><li class="active">Socio-Culture</li></ol>
<h3 class="title">{L.title}</h3><p class="text-muted"><i class="fa fa-clock-o"></i> 24/04/2019 09:35 <i class="fa fa-user"></i> LXNA</p><div class="addthis_inline_share_toolbox"></div>
<div class="detail">{L.body[0]}<br><br><img class="img-responsive center-block" src="En/photo/s2404.jpg"><br>{"<br><br>".join(L.body[1:])}<br><br><b>LXNA</b></div>
<div class="fb-comments" data-width="100%"></div>
<h4>Other News</h4><div class="row other">{dated(("Mekong Level Falls below Alert", "23/04/2019"), ("Tax Office Opens in Muang Sing Noy", "23/04/2019"), ("Boat Racing Team Leaves for Friendly Cup", "22/04/2019"), pattern='<div class="col-xs-6"><a href="#">{0}</a><small>{1}</small></div>')}</div></div>
<div class="col-md-4"><div class="panel panel-default"><div class="panel-heading">Newspaper</div><img src="En/images/paper.jpg"></div><div class="panel panel-default"><div class="panel-heading">Links</div><ul>{items("Ministry of Information", "Lan Xang Radio", "Friends of the Press")}</ul></div></div></div>
<footer class="text-center"><p>Lan Xang News Agency, 80 Settha Road, P.O. Box 3770. Tel: (856) 00 215 402</p><p>Copyright © LXNA. All Rights Reserved</p></footer></div>""",
    day="2019-04-24",
    time="09:35",
    origin="LXNA",
    build=bare,
)

V = story(
    "Longan growers in Thanh Giang step up official exports to China",
    "Thanh Giang (VNW) – The northern province of Thanh Giang has shipped more than 9,400 tonnes of fresh longan to China through official channels so far this year, a rise of 37% over the same period last year, according to its Department of Agriculture.",
    "The province has 3,150 hectares under longan, of which nearly 2,000 hectares have been granted growing area codes by the Chinese side. Thirty-one packing houses are allowed to export.",
    "Director of the An Lac Agricultural Cooperative Tran Van Quy said that his members now keep a diary for every orchard, recording each application of fertiliser and the weather of the day. Only fruit with a complete diary is bought for export.",
    "The cooperative sells at 42,000-45,000 VND (1.7-1.8 USD) per kilogramme, about a third more than the domestic price.",
    "To keep the fruit fresh, the province has asked the operators of Huu Phong border gate to set aside a lane for farm produce in the harvest months, and has invested in two pre-cooling stations with a total capacity of 260 tonnes a day.",
    "Vice Chairwoman of the provincial People’s Committee Le Thi Hong Van said that the province aims to earn 38 million USD from longan exports this year, and to open the way for its pomelos next year./.",
)
add(
    "news agency of a neighbour, zone in the markup only, lead box and related link",
    V,
    "{T} | Vietnam News Wire",
    f"""<header class="site-header"><div class="c-logo"><a href="/"><img src="https://static.vnwire.example/en/logo.svg" alt="Vietnam News Wire"></a></div><div class="c-lang"><a>Tiếng Việt</a><a>English</a><a>Français</a><a>Español</a><a>中文</a><a>Русский</a></div><nav class="c-menu">{items("Politics", "World", "ASEAN", "Business", "Society", "Culture - Sports", "Environment", "Travel", "Video")}</nav></header>
<div class="site-content"><div class="l-content"><div class="article__header"><div class="breadcrumb"><h2 class="main"><a href="/business/">Business</a></h2></div><h1 class="article__title cms-title">{V.title}</h1>
<div class="article__sapo cms-desc">The northern province of Thanh Giang has shipped more than 9,400 tonnes of fresh longan to China so far this year, thanks to growing area codes and better packing.</div>
<div class="article__meta"><span class="author cms-author">VNW</span><time class="time" datetime="2023-10-17T15:43:00+0700" data-time="1697532180">Tuesday, October 17, 2023 15:43</time><div class="social"><a class="fb"></a><a class="tw"></a><a class="zalo"></a><a class="gg" href="#">Follow us on Google News</a></div></div></div>
<figure class="article__avatar"><img src="https://media.vnwire.example/images/longan.jpg"><figcaption>Workers sort longan at a packing house in An Lac district (Photo: VNW)</figcaption></figure>
<div class="article__body cms-body">{paragraphs(V.body[:2])}<div class="article-relate"><h3>See more</h3><article class="story"><a>Vietnam, China sign protocol on fresh coconuts</a><p>The protocol sets out requirements on quarantine and packing.</p></article></div>{paragraphs(V.body[2:])}</div>
<div class="article__source"><span class="name">VNW</span></div><div class="article__tag">{items("#longan", "#Thanh Giang", "#growing area code", "#exports to China")}</div>
<div class="box-related"><h3>Related News</h3>{items("Fruit exports exceed 4 billion USD in nine months", "Smart border gate put into trial operation", "Lychee season closes with record sales", pattern="<article><h2><a>{0}</a></h2></article>")}</div></div>
<div class="sidebar"><h3>Latest news</h3>{dated(("Hai Thuong port receives largest container ship", "16:20"), ("Rice prices hold firm", "16:02"), ("Storm likely to form in East Sea", "15:51"), pattern='<div class="it"><time>{1}</time><a>{0}</a></div>')}</div></div>
<footer><p>Vietnam News Wire. Editor-in-Chief: PHAM QUOC LAM</p><p>Licence No 1990/GP-BTTTT. © Copyright Vietnam News Wire. Tel: (024) 00000000</p></footer>""",
    head='<meta property="article:published_time" content="2023-10-17T15:43:00+0700" /><meta property="article:section" content="Business" /><meta name="keywords" content="longan, Thanh Giang" />',
    day="2023-10-17",
    time="16:43",
    origin="VNW",
    build=bare,
)

W = story(
    "Tanjung Sari to become hub of Indonesia-China seaweed research",
    "Mataraya (WARTARA) - The Indonesian government plans to make Tanjung Sari, a fishing district on the south coast of Mataraya, the site of a joint seaweed research center with China, Deputy Minister for Marine Affairs Hendra Wicaksono has said.",
    '"We chose Tanjung Sari because its waters are clean and its farmers have planted seaweed for three generations. The center will help them move from selling raw material to selling products," he stated at a seminar here on Monday.',
    "The center, to be built on 4.5 hectares of land, will focus on superior seeds, disease control, and the processing of carrageenan for food and medicine. Construction is scheduled to begin in July and to last for 14 months.",
    "According to Wicaksono, China is the destination of nearly 70 percent of Indonesia's dried seaweed exports, but only a small part of the added value stays with coastal communities.",
    "Meanwhile, Head of the Mataraya Fisheries Service Ni Luh Sukarini said that 2,300 households in the district live on seaweed, producing some 18 thousand tons a year.",
    "She expressed hope that the center would accept local graduates as researchers and provide training for women's groups, which do most of the drying and sorting.",
)
add(
    "national news agency of an archipelago, zone printed, reporter and editor below",
    W,
    "{T} - WARTARA News",
    f"""<div id="main-container"><header class="header clearfix"><div class="top-bar"><ul>{items("Home", "Top News", "Indonesia", "World", "Business", "Press Release", "Photo", "Video")}</ul><form class="search"><input placeholder="Search..."></form></div><a class="logo" href="/"><img src="https://img.wartara.example/logo_en.png" alt="WARTARA News"></a></header>
<div class="container"><div class="row"><div class="col-md-8"><ol class="breadcrumb"><li><a>Home</a></li><li><a>Business &amp; Investment</a></li></ol>
<article class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{W.title}</h1></div><div class="wrap__article-detail-info"><ul class="list-inline"><li><span class="text-secondary font-weight-normal"><i class="fa fa-clock-o"></i> March 4, 2024 18:05 GMT+700</span></li></ul></div>
<div class="wrap__article-detail-image"><figure><img src="https://img.wartara.example/2024/03/04/sw.jpg" alt="{W.title}"><figcaption>A farmer ties seaweed seedlings in Tanjung Sari. WARTARA PHOTO/Ketut Jaya/foc.</figcaption></figure></div>
<div class="wrap__article-detail-content post-content">{paragraphs(W.body[:3])}<p><span class="baca-juga"><b>Related news: <a href="#">Government seeks to boost seaweed downstreaming</a></b></span></p>{paragraphs(W.body[3:])}<p class="text-muted mt-2 small">Reporter: Dewi Larasati<br />Editor: Sigit Hartono<br />Copyright © WARTARA 2024</p></div>
<div class="blog-tags"><ul>{items("#seaweed", "#indonesia-china", "#tanjung sari")}</ul></div><div class="share"><a class="fb"></a><a class="tw"></a><a class="wa"></a></div></article>
<div class="related"><h4>Related News</h4>{dated(("Fishermen get free weather radios", "2nd March 2024"), ("Shrimp exports to China resume", "28th February 2024"), pattern="<div><h5><a>{0}</a></h5><span>{1}</span></div>")}</div></div>
<aside class="col-md-4"><h4>Most popular</h4><ol>{items("Mount Renggani erupts twice", "New capital gets first school", "Rupiah closes stronger")}</ol><div class="ads" id="div-gpt-ad-1"></div></aside></div></div>
<footer><p>Copyright © 2024 WARTARA. All rights reserved. <a>About us</a> <a>Terms of use</a> <a>Cyber media guidelines</a></p></footer></div>""",
    head='<meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><meta property="og:site_name" content="Wartara News">',
    day="2024-03-04",
    time="19:05",
    origin="WARTARA",
    authors=("Dewi Larasati",),
    editors=("Sigit Hartono",),
    build=bare,
)

K = story(
    "Traders count losses as northern border point stays shut",
    "Traders in Dhunge district say goods worth more than Rs 900 million are stuck on both sides of the Chamkhu border point, which has been closed since a landslide swept away a section of the road on the Chinese side 19 days ago.",
    "Around 210 containers with apples, garments and electronic goods are waiting at the dry port of Kyiden, according to the Northern Himal Chamber of Commerce. Much of the fruit has begun to rot.",
    "“We borrowed to buy for the Dashain market. If the trucks come after the festival, nobody will need the goods,” said Pemba Lhamu Gurung, who imports winter clothes.",
    "Chinese authorities have told their counterparts that one lane could be opened by the end of next week if the rain stops, said chief customs officer Ramesh Khatiwoda. A temporary bridge is being put up by the Chinese road department.",
    "The customs office at Chamkhu collected Rs 1.2 billion in the same month last year. This month, it has collected Rs 74 million, all of it in the first days.",
    "Some importers have turned to the sea route through Kolkata, which takes at least 35 days and costs nearly twice as much.",
    "Local hoteliers, too, are feeling the pinch. “I have 22 rooms and four guests, all of them drivers who can’t leave,” said Tashi Dorje Lama, who runs a lodge near the bridge.",
    "The chamber has asked the government to extend the time for paying customs duties and to talk to Beijing about opening a second point at Larkya, where a track was built in 2016 but has never been used for trade.",
)
add(
    "regional paper in the Himalaya, published and updated below the writer",
    K,
    "{T}",
    f"""<div class="tophead"><div class="container"><span class="tdate">Wednesday, June 18, 2031</span><a class="epaper">E-PAPER</a><a class="login">Log in</a></div></div><nav class="navbar"><a class="navbar-brand" href="/"><img src="https://assets.himalpost.example/logo.png" alt="The Himal Post"></a><ul>{items("News", "Politics", "Valley", "Opinion", "Money", "Sports", "Culture & Lifestyle", "Province No. 1", "World")}</ul></nav>
<main class="container"><div class="row"><div class="col-sm-8"><a class="title--line__red" href="/money"><h4>Money</h4></a><h1 style="margin-bottom:0.1rem">{K.title}</h1><span class="title-sub">Importers fear that perishables and winter clothes will not reach the market before the festival.</span>
<div class="row"><div class="col-sm-12"><img class="img-responsive" src="https://assets.himalpost.example/uploads/2022/money/truck.jpg"><figcaption class="text--caption">Trucks parked near the Chamkhu border point.  Post file photo</figcaption></div></div>
<h5 class="text-capitalize"><a href="/author/krishna-thapaliya">Krishna Thapaliya</a></h5><div class="updated-time">Published at : September 14, 2022</div><div class="updated-time">Updated at : September 14, 2022 08:12</div><div class="updated-time place">Dhunge</div>
<ul class="social"><li class="fb"></li><li class="tw"></li><li class="mail"></li></ul>
<section class="story-section">{paragraphs(K.body[:4])}<div class="ad-mid"><script>googletag.cmd.push(function(){{}})</script></div>{paragraphs(K.body[4:])}</section>
<hr><div class="author-box"><h5>Krishna Thapaliya</h5><p>Thapaliya is the Dhunge correspondent of The Himal Post.</p></div>
<div class="related"><h4>Related News</h4>{items("Rain blocks three highways", "Apple prices double ahead of festival", "Dry port deal extended by two years", pattern="<article><h5><a>{0}</a></h5></article>")}</div></div>
<div class="col-sm-4"><h4>Most Read from Money</h4><ol>{items("Remittance rises 12 percent", "Gold price hits record", "Airlines cut winter flights")}</ol><h4>Editor's Picks</h4><ul>{items("The road that never came", "Why the valley floods")}</ul></div></div></main>
<footer><p>© 2031 The Himal Post</p><ul>{items("About us", "Privacy Policy", "Letters to the Editor", "Advertise with us")}</ul></footer>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{K.title}","datePublished":"2022-09-14T06:40:00+05:45","dateModified":"2022-09-14T08:12:00+05:45","publisher":{{"@type":"Organization","name":"The Himal Post"}}}}</script>""",
    head='<meta property="og:type" content="article"><meta name="twitter:site" content="@himalpost"><meta property="article:published_time" content="2022-09-14T06:40:00+05:45">',
    day="2022-09-14",
    time=None,
    authors=("Krishna Thapaliya",),
    build=bare,
)

Q = story(
    "Rules for critical minerals will not wait for a new trade round",
    "For three decades, trade in minerals was treated as trade in anything else. That has ended. Since 2023, at least 14 economies in the Asia Pacific have put licences, quotas or local processing rules on materials used in batteries and magnets.",
    "China’s licensing of rare earth magnets drew the most attention, but it is not alone. Indonesia keeps its ban on the export of nickel ore, Malaysia stopped shipments of unprocessed rare earths, and Australia screens foreign ownership of lithium mines more closely than that of ports.",
    "Each of these measures can be defended on its own. Together they are beginning to look like the textile agreements of the 1970s — a thicket of exceptions that no one designed and that everyone must walk through.",
    "What is missing is a common language. A licence that takes 15 days in one country takes 90 in another, and the codes under which goods are declared do not match. A survey of 260 manufacturers by the Pacific Supply Network found that two-thirds of delays were caused by paperwork rather than refusal.",
    "This is where middle powers can act. Three steps would help and none requires a new treaty. The first is a shared register of controls, updated monthly and open to all. The second is a promise of maximum processing times. The third is a channel for urgent cases such as medical equipment.",
    "Beijing has reasons to join. Its exporters lose orders whenever a licence is late, and its own factories depend on imported cobalt, nickel and bauxite. An open register would cost China little and would calm buyers who are now paying for costly alternatives.",
    "None of this will settle the larger quarrel about security. But rules of the road are most useful to those who do not trust one another. The region wrote such rules for fisheries and for civil aviation when relations were no better than today.",
)
add(
    "forum of scholars, writers with their houses, summary box before the text",
    Q,
    "{T} | Pacific Rim Forum",
    f"""<a class="skip-link" href="#main">Skip to content</a><header class="wp-block-template-part"><div class="site-title"><a href="https://pacrimforum.example/">Pacific Rim Forum</a></div><p class="tagline">Economics, politics and public policy in Asia and the Pacific</p><nav><ul>{items("Topics", "Countries", "Quarterly", "Podcast", "About", "Subscribe", "Donate")}</ul></nav></header>
<main id="main" class="wp-block-group"><article class="post-214880 post type-post status-publish"><div class="post-terms"><a>Trade</a> <a>China</a></div><h1 class="wp-block-post-title">{Q.title}</h1>
<div class="post-meta"><p>Published: 27 June 2025</p><p>Reading Time: 5 mins</p></div>
<div class="post-authors"><ul><li><p class="author-name">Mei Lindqvist</p><p class="author-affiliation">Western Harbour University</p></li><li><p class="author-name">Jun Osawa</p><p class="author-affiliation">Institute for Trade Order</p></li></ul></div>
<figure class="wp-block-post-featured-image"><img src="https://pacrimforum.example/wp-content/uploads/2025/06/port.jpg" alt=""><figcaption>A ship is loaded with ore at the port of Bahara, 3 June 2025 (Photo: Pan Asia Pictures/Lina Sudarso).</figcaption></figure>
<details class="in-brief" open><summary>In Brief</summary><p>Asian governments are adding controls on critical minerals faster than trade talks can follow. A shared register, time limits and an urgent channel would help exporters and importers alike, and China has reasons of its own to take part.</p></details>
<div class="share"><a>Share</a><a>Tweet</a><a>Email</a><a>Print</a><a>Download PDF</a></div>
<div class="entry-content wp-block-post-content">{paragraphs(Q.body)}</div>
<div class="author-bio"><p>Mei Lindqvist is Associate Professor at the School of Public Affairs, Western Harbour University.</p><p>Jun Osawa is Senior Fellow at the Institute for Trade Order.</p></div><p class="doi">https://doi.example/10.59999/prf.1751011200</p></article>
<section class="comments"><h2>Leave a Reply</h2><p>Your email address will not be published. Required fields are marked *</p><form><textarea></textarea><input type="submit" value="Post Comment"></form></section>
<aside><h2>Related articles</h2><ul>{dated(("Nickel and the limits of bans", "12 June 2025"), ("What Tokyo wants from supply chain talks", "30 May 2025"))}</ul><h2>Support quality analysis</h2><p>Donate to help us keep our articles free to read.</p></aside></main>
<footer><p>© 2025 Pacific Rim Forum. The views expressed are those of the authors. Articles may be republished under a Creative Commons licence.</p></footer>""",
    head='<meta property="og:type" content="article"><meta property="og:site_name" content="Pacific Rim Forum"><meta property="article:published_time" content="2025-06-27T08:00:00+10:00"><link rel="canonical" href="https://pacrimforum.example/2025/06/27/rules-for-critical-minerals/">',
    day="2025-06-27",
    time=None,
    authors=("Mei Lindqvist", "Jun Osawa"),
    build=bare,
)
