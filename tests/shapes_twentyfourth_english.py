"""A twenty-fourth album of pages, English pages: central, provincial and city media and sites of China, papers of Asia, an agency.

Written without sight of the rules.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, paragraphs
from shapes import english_story as story

TWENTYFOURTH_ENGLISH = Album()
add = TWENTYFOURTH_ENGLISH.add


# ---------------------------------------------------------------- a central daily in English

H = story(
    "Tower clocks of Mingzhou find a new generation of keepers",
    "At a quarter to six every morning, before the first tram leaves the depot, Xie Changgeng climbs 118 steps to wind the clock that has hung over the old customs house of Mingzhou, Lanjiang province, since 1924.",
    'The 71-year-old does not need to look at his watch. "If I am late, the whole street is late," he said. "The baker opens when the clock strikes, and so does the school gate."',
    "Mingzhou once had 23 tower clocks, put up by banks, shipping firms and missions when the river port was at its busiest. By 2010, only four of them were still running, and all four were in the hands of men older than 60.",
    "That has started to change. Last year the city's cultural heritage bureau and Mingzhou Vocational College of Mechanics opened a two-year course in the repair of large mechanical clocks, the first of its kind in the province. Fourteen students signed up.",
    '"Most of them had never seen a gear bigger than a coin," said Pan Yulin, who heads the course. "In the first month we let them do nothing but clean. You learn how a movement thinks when you take the dirt off it."',
    "The students work on a movement that was found in pieces in the cellar of a former trading house in 2019. Of its 340 parts, 61 were missing. The college had no drawings, so the teeth of each wheel were counted, and the missing ones were cut by hand.",
    "Qiu Sijia, 20, one of three women in the class, said that her parents would have preferred her to study e-commerce.",
    '"They came to see me file a pinion for four hours and thought I was being punished," she said with a laugh. "Then the clock ran for the first time, and my father would not leave the room."',
    "According to the bureau, seven towers have now been surveyed and two will strike again before the end of the year. The budget for the first stage is 3.8 million yuan ($534,000), part of which comes from donations by residents.",
    "Xie has handed one of his two keys to a student. The other, he said, can wait.",
)
add(
    "central daily, feature with two writers",
    H,
    "{T} - Chinaherald.example",
    f"""
<div id="wx_image" style="display:none;"><img src="//www.chinaherald.example/image_e/logo_ch.jpg"></div>
<nav class="topbar-mob"><button class="navbtn"><span></span><span></span></button><a class="mid-logo" href="//www.chinaherald.example"><img src="/image_e/logo_m.png" alt="China Herald"></a><a class="cn" href="//cn.chinaherald.example">中文</a></nav>
<div class="topNavBox"><div class="topInner"><a href="//www.chinaherald.example">Global Edition</a> <a href="//asia.chinaherald.example">ASIA</a> <a href="//cn.chinaherald.example">中文</a> <a href="//language.chinaherald.example">双语</a> <a href="//fr.chinaherald.example">Français</a> <a class="sub" href="//subscription.chinaherald.example">Subscribe</a></div></div>
<ul class="mainnav"><li><a href="/">HOME</a></li><li><a href="/china">CHINA</a></li><li><a href="/world">WORLD</a></li><li><a href="/business">BUSINESS</a></li><li><a href="/life">LIFESTYLE</a></li><li><a href="/culture">CULTURE</a></li><li><a href="/travel">TRAVEL</a></li><li><a href="/sports">SPORTS</a></li><li><a href="/opinion">OPINION</a></li><li><a href="/regional">REGIONAL</a></li></ul>
<div class="artMain"><div class="crumbs"><a href="/culture">Culture</a> <a href="/culture/heritage">/ Heritage</a></div>
<div class="lft_art"><h1>{H.title}</h1>
<div class="infobox"><span class="info-l">By Zhou Yibo in Mingzhou and Fang Ruoxi in Beijing | China Herald | Updated: 2024-09-12 09:14 <a title="facebook"><img src="/image_e/fb.png"></a><a title="twitter"><img src="/image_e/tw.png"></a><a title="linkedin"><img src="/image_e/in.png"></a><a class="more">More</a></span><span class="info-r"><a href="/mobile/daily.html"><img src="/image_e/app.gif"></a></span></div>
<div class="moreshare"><span class="closeshare">Share</span><a title="weibo"><img src="/image_e/wb.png"></a><a title="wechat"><img src="/image_e/wx.png"></a><span>CLOSE</span></div>
<div id="Content">
<figure class="image" style="display: table;"><img src="//img2.chinaherald.example/images/202409/12/66e23f1.jpeg" data-from="newsroom"><figcaption style="display: table-caption; caption-side: bottom;">Xie Changgeng oils the escapement of the customs house clock in Mingzhou, Lanjiang province, in August. [Photo by Gao Shan/For China Herald]</figcaption></figure>
{paragraphs(H.body[:5])}
<figure class="image" style="display: table;"><img src="//img2.chinaherald.example/images/202409/12/66e23f2.jpeg"><figcaption style="display: table-caption; caption-side: bottom;">Students lay out the wheels of a movement at the college workshop. [Photo by Gao Shan/For China Herald]</figcaption></figure>
{paragraphs(H.body[5:])}
<p><em>Wen Jiaxin in Nanling contributed to this story.</em></p>
</div>
<div class="selectpage"></div></div>
<div class="rgt_art"><div class="tit"><b>Most Viewed in 24 Hours</b></div><ul class="lisBot"><li><a href="/a/202409/11/WS66e0.html">River ferry cities draw up shared timetable</a></li><li><a href="/a/202409/11/WS66e1.html">Lunar soil lab opens doors to visiting scholars</a></li><li><a href="/a/202409/10/WS66df.html">Autumn trade fair adds night sessions</a></li></ul><div class="tit"><b>Top</b></div><ul><li><a href="/specials/riverport">Old ports, new trades</a></li></ul></div></div>
<div class="topBot"><a class="back">BACK TO THE TOP</a><div class="lang">English <a>中文</a></div></div>
<div class="footer-ch"><div class="cpr">Copyright 1996 - <script>document.write(new Date().getFullYear())</script>. All rights reserved. Material published on this site is the property of China Herald Information Co. Without written permission it may not be republished in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</div><div class="xuke">License for publishing multimedia online <b>9908263</b><br>Registration Number: 990349</div><ul class="foot-nav"><li>About China Herald</li><li>Advertise on Site</li><li>Contact Us</li><li>Job Offer</li><li>Expat Employment</li></ul><div class="follow">FOLLOW US</div></div>
<script src="//img2.chinaherald.example/static/common/js/share.js"></script>""",
    head='<meta property="og:title" content="Tower clocks of Mingzhou find a new generation of keepers"><meta name="contentid" content="WS66e23f1ba310"><meta name="publishdate" content="2024-09-12"><meta name="editor" content="马思远"><meta name="author" content="马思远"><meta name="source" content="China Herald"><meta name="filetype" content="1"><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="stylesheet" href="//img2.chinaherald.example/static/css/r-content-g.css?v=13">',
    build=bare,
    day="2024-09-12",
    time="09:14",
    origin="China Herald",
    authors=("Zhou Yibo", "Fang Ruoxi"),
)

# ---------------------------------------------------------------- an agency text on a central news site

X = story(
    "China's inland waterways see steady freight growth in first three quarters",
    "BEIJING, Oct. 24 (Xinhua) -- Freight carried on China's inland waterways rose 4.6 percent year on year in the first nine months of 2023, an official with the transport authorities said Tuesday.",
    "Ports along inland rivers handled 4.5 billion tonnes of cargo from January to September, with container throughput up 6.1 percent, Ge Hongtao, the official, told a press conference.",
    "The growth came on the back of deeper channels and faster passage through locks, Ge said, adding that the average waiting time at the country's 30 busiest locks was cut to 17 hours from 26 hours a year earlier.",
    "Some 1,200 km of high-grade channels have been added since 2021, and more than 600 vessels powered by liquefied natural gas or batteries are now in service, according to the official.",
    "Ge said the authorities will continue to improve services for crews in the peak season at the end of the year, including shore power, drinking water supply and medical consultation at anchorages. ■",
)
add(
    "central news site, agency text with the new header printed twice",
    X,
    "{T}-Huaxin Net",
    f"""
<div class="mheader domMobile"><a class="mlogo" href="/"></a><h1 class="mtitle"><span class="title">{X.title}</span></h1><div class="minfo"><span class="source">Source: Xinhua</span><span class="editor">Editor: huaxia</span><span class="time">2023-10-24 16:03:45</span></div></div>
<div class="header domPC"><div class="topline"><ul class="langs"><li><a>中文</a></li><li><a>Français</a></li><li><a>Русский</a></li><li><a>Español</a></li><li><a>عربي</a></li></ul><div class="search"><input id="kw" placeholder="Search"></div></div>
<ul class="nav"><li><a href="/home.htm">Home</a></li><li><a href="/china/index.htm">China</a></li><li><a href="/world/index.htm">World</a></li><li><a href="/biz/index.htm">Business</a></li><li><a href="/sci/index.htm">Sci-Tech</a></li><li><a href="/sports/index.htm">Sports</a></li><li><a href="/photo/index.htm">Photos</a></li><li><a href="/video/index.htm">Video</a></li></ul></div>
<div class="main-left"><div class="head-line domPC clearfix"><h1><span class="title">{X.title}</span></h1><div class="infor clearfix"><p class="source">Source: Xinhua</p><p class="editor">Editor: huaxia</p><p class="time">2023-10-24 16:03:45</p><div class="share"><a class="wx"></a><a class="wb"></a><a class="fb"></a><a class="tw"></a></div></div></div>
<div id="detail"><span id="detailContent">{paragraphs(X.body)}</span></div>
<div class="ewm"><img src="zxcode.jpg"><p>Share on mobile</p></div></div>
<div class="main-right"><div class="tit">MORE FROM HUAXIN</div><ul class="moreNews"><li><a href="/20231024/0a1/c.html">Grain barges queue less at three rivers junction</a></li><li><a href="/20231023/0b2/c.html">Roundup: Port cities share pilots' data</a></li><li><a href="/20231023/0c3/c.html">Feature: A lock keeper's forty summers</a></li></ul></div>
<div class="footer"><p>Copyright © 2000- 2023 HUAXIN.EXAMPLE All rights reserved.</p><p><a>About us</a> | <a>Contact us</a></p></div>
<script src="//lib.huaxin.example/js/detail.js"></script><script>fn_tongji("huaxin_en")</script>""",
    head='<meta name="publishid" content="1310747123"><meta name="catalogs" content="01001"><meta name="source" content="Xinhua"><meta name="apple-mobile-web-app-capable" content="yes"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/static/detail/en.css">',
    build=bare,
    day="2023-10-24",
    time="16:03",
    origin="Xinhua",
    editors=("huaxia",),
)

# ---------------------------------------------------------------- a provincial portal in English

P = story(
    "Yunxi to Build 200 Rural Waste Sorting Stations by End of 2020",
    "Yunxi Province will build 200 waste sorting stations in its townships by the end of 2020, according to a plan released recently by the provincial Department of Housing and Urban-Rural Development.",
    "The stations will serve about 3,400 villages with a population of 5.2 million. Each will have a composting shed for kitchen waste, a store for recyclable goods and a locked room for batteries, pesticide bottles and other hazardous items.",
    "To date, 64 stations have been put into use in Linjiang, Heshi and Qingtang. In Baisha Township of Linjiang City, the amount of waste sent to landfill has dropped by 46 percent since the station opened last November.",
    "The provincial finance will grant a subsidy of RMB 300,000 to each station that passes the acceptance inspection. Townships are encouraged to hire villagers from low-income households as sorters.",
    "In addition, the plan calls for lessons on waste sorting in primary schools and a points system under which families can exchange sorted waste for soap, salt and other daily goods.",
)
add(
    "provincial portal, news from the daily with its translator",
    P,
    "{T}-The Official Website of the People's Government of Yunxi Province",
    f"""
<div class="top"><div class="w1100"><span class="today">Wednesday, June 18, 2031</span><span class="lan"><a href="http://www.yunxi-gov.example/">中文</a> | <a>Français</a> | <a>日本語</a> | <a>한국어</a></span><form action="/was5/web/search"><input name="searchword"><input type="submit" value="Search"></form></div></div>
<div class="banner"><img src="../../images/banner_en.jpg" alt="Yunxi, China"></div>
<ul class="menu"><li><a href="../../">Home</a></li><li><a href="../../about/">About Yunxi</a></li><li><a href="../../government/">Government</a></li><li><a href="../">News</a></li><li><a href="../../business/">Business</a></li><li><a href="../../travel/">Travel</a></li><li><a href="../../services/">Services</a></li></ul>
<div class="w1100 content"><div class="local">Location: <a href="../../" class="CurrChnlCls">Home</a>&gt;<a href="../" class="CurrChnlCls">News</a>&gt;<a href="./" class="CurrChnlCls">Latest News</a></div>
<div class="detail"><h2 class="tit">{P.title}</h2><p class="sj"><span>Date: 2019-05-28</span><span>Source: Yunxi Daily</span><span class="fs">Font size: <a>A+</a> <a>A-</a></span><a class="dl">Download</a><a class="pt">Print</a></p>
<div class="view TRS_UEDITOR trs_paper_default trs_web"><p style="text-align: center;"><img src="./W020190528381122345678.jpg" OLDSRC="W020190528381122345678.jpg"></p>{paragraphs(P.body)}<p style="text-align: right;">Translator: Qin Mo</p></div>
<div class="bdshare">Share: <a class="wechat">WeChat</a><a>Weibo</a><a>Facebook</a><a>Twitter</a></div></div>
<div class="side"><h3>Hot News</h3><ul><li><a href="./t20190520_9921.html">Yunxi Tea Leaves for Three New Markets</a><span>2019-05-20</span></li><li><a href="./t20190516_9874.html">Governor Meets Delegation of Port Cities</a><span>2019-05-16</span></li><li><a href="./t20190511_9810.html">Heritage Day Program Announced</a><span>2019-05-11</span></li></ul><h3>Photos</h3><a><img src="../../images/p1.jpg"><span>Terraces in May</span></a></div></div>
<div class="foot"><p><a>About Us</a> | <a>Site Map</a> | <a>Contact Us</a></p><p>Sponsored by the General Office of the People's Government of Yunxi Province</p><p>ICP 06000021　Site ID: 9800000012</p><p>All Rights Reserved</p></div>
<script src="//ta.trs.example/c/js/ta.js"></script>""",
    head='<meta name="SiteName" content="The Official Website of the People\'s Government of Yunxi Province"><meta name="SiteDomain" content="en.yunxi-gov.example"><meta name="SiteIDCode" content="9800000012"><meta name="ColumnName" content="Latest News"><meta name="ArticleTitle" content="Yunxi to Build 200 Rural Waste Sorting Stations by End of 2020"><meta name="PubDate" content="2019-05-28 10:34"><meta name="ContentSource" content="Yunxi Daily"><meta name="Author" content=""><meta name="Url" content="./t20190528_9944.html">',
    build=bare,
    day="2019-05-28",
    time=None,
    origin="Yunxi Daily",
)

# ---------------------------------------------------------------- a city's English site, kept by a central outlet

C = story(
    "Haiyan opens night bus lines for seafood market workers",
    "Two new night bus lines were put into operation in Haiyan, a coastal city in East China's Donglan province, on April 6 to serve people who work at the city's seafood wholesale market.",
    "The N7 and N8 lines run from 1 am to 5 am at intervals of 25 minutes, linking the market with five residential communities and Haiyan East Railway Station. The fare is 2 yuan ($0.31).",
    "More than 6,000 stall owners, porters and drivers work at the market, which does most of its business before dawn. A survey by the local transport bureau last winter found that four in 10 of them walked to work.",
    '"I used to set out at half past midnight. Now I can sleep for an hour longer," said Mao Xiuzhen, who has sold clams at the market for 12 years.',
    "The city plans to add three more night lines by the end of this year.",
)
add(
    "city site kept by a central outlet, short news",
    C,
    "{T} | Haiyan, Donglan, China",
    f"""
<div class="wrap-top"><div class="logo"><a href="index.html"><img src="images/logo.png" alt="Haiyan, China"></a></div><div class="toplinks"><a href="http://www.haiyan-gov.example">中文</a><a>日本語</a><a class="ico wx"><img src="images/wx.png"><span class="pop">Scan the QR code and follow us on WeChat</span></a></div>
<ul class="hy-nav"><li><a href="index.html">Home</a></li><li><a href="news.html">News</a><dl><dd><a href="latest.html">Latest</a></dd><dd><a href="photos.html">Photos</a></dd></dl></li><li><a href="business.html">Business</a></li><li><a href="visit.html">Visiting</a></li><li><a href="living.html">Living</a></li><li><a href="discover.html">Discover Haiyan</a></li></ul></div>
<div class="hy-main"><div class="bread"><a href="index.html">Home</a> &gt; <a href="news.html">News</a> &gt; <a href="latest.html">Latest</a></div>
<div class="hy-left"><div class="art-tit">{C.title}</div><div class="art-inf"><span>( chinadaily.com.cn )</span> <span class="upd">Updated: April 8, 2021</span><div class="social-share" data-sites="wechat,weibo,facebook,twitter"></div></div>
<div class="art-txt" id="artic"><p style="text-align: center;"><img src="attachement/jpg/site1/20210408/f8bc12.jpg" border="0"></p><p style="text-align: center;"><span style="font-size:12px;color:#666;">Passengers board an N7 bus near the seafood market in Haiyan, Donglan province. [Photo/WeChat account: ihaiyan]</span></p>{paragraphs(C.body[:3])}{paragraphs(C.body[3:])}</div>
<div class="pgs"></div></div>
<div class="hy-right"><div class="r-tit"><a href="photos.html">Photos</a></div><div class="r-pic"><a href="2021-04/02/c_611.htm"><img src="images/r1.jpg"></a><p><a href="2021-04/02/c_611.htm">Pear blossoms brighten Haiyan hills</a></p></div><div class="r-tit">Videos</div><div class="r-pic"><a><img src="images/r2.jpg"></a><p>Haiyan in one minute</p></div><div class="r-tit">Special</div><a href="special.html"><img src="images/sp.jpg" alt="Poverty alleviation in Haiyan"></a></div></div>
<div class="hy-foot"><p><a>Haiyan government</a> | <a>Donglan, China</a> | <a>chinadaily.com.cn</a></p><p>Copyright © The government of Haiyan. All rights reserved. Presented by China Daily.</p><p>ICP 13000788-1</p></div>
<script>$(function(){{$('.hy-nav li').hover(function(){{$(this).find('dl').toggle();}});}});</script>""",
    head='<meta name="keywords" content="haiyan,night bus,seafood market"><meta name="description" content="Two new night bus lines were put into operation in Haiyan on April 6."><link href="css/style.css" rel="stylesheet" type="text/css"><script src="js/jquery.min.js"></script>',
    build=bare,
    day="2021-04-08",
    time=None,
    origin="chinadaily.com.cn",
)

# ---------------------------------------------------------------- a city paper's English site

S = story(
    "Drone couriers to link hospitals in Haitang",
    "THREE hospitals in Haitang began sending blood samples to one another by drone Tuesday, in a trial that officials say could cut delivery times by two-thirds.",
    "The drones fly between Haitang People's Hospital in Tongxin District, its branch in Beiyuan District and the municipal blood center. The longest of the three routes, 14 kilometers, takes 16 minutes. A van needs 50 minutes on a good day and far more in the rush hour.",
    "Each aircraft carries a cooled box of up to 5 kilograms and lands on the roof, where a nurse scans a code to unlock it. Flights are halted in thunderstorms and when winds are stronger than force six.",
    '"What matters to a surgeon is not the average but the worst case," said Deng Kailun, director of the laboratory department of the hospital. "The air has no traffic jams."',
    "The operator, Haitang-based Feiyan Logistics, was licensed by the civil aviation regulator in March. It said it made 1,100 test flights over the bay without an accident.",
    "Residents near the branch hospital had raised concerns about noise. The company said that the propellers were redesigned in April and that measurements at a school nearby showed no rise in sound levels when a drone passed at 120 meters.",
    "The trial will last for six months. If it goes well, nine more hospitals and four community health centers will be added next year, the municipal health commission said.",
)
add(
    "city paper, writer, editor and paper in one line",
    S,
    "{T}_Haitang News_Eye on Haitang",
    f"""
<div class="hd"><div class="hd-in"><a class="lg" href="/index.html"><img src="/img/eyehaitang.png"></a><div class="wthr">29°C <span>Thundershowers</span></div><div class="ss"><input placeholder="Search"><a class="go"></a></div></div>
<div class="nv"><a href="/index.html">HOME</a><a href="/latest_news/">LATEST NEWS</a><a href="/photos/">PHOTOS</a><a href="/services/">SERVICES</a><a href="/culture/">CULTURE</a><a href="/nature/">NATURE</a><a href="/videos/">VIDEOS</a><a href="/newspaper/">NEWSPAPER</a></div></div>
<div class="cont1000"><div class="where">You are here: <a>HOME</a> &gt; <a>LATEST NEWS</a></div>
<div class="c-left"><h3 class="c-title">{S.title}</h3><div class="c-info">Writer: Anna Zhuang  |  Editor: Jane Lian  |  From: Haitang Daily  |  Updated: 2018-06-27</div>
<div class="c-body" id="txt">{paragraphs(S.body[:2])}<p align="center"><img src="/pic/003/008/112/0030_77ac1f.jpg"></p><p align="center" style="color:gray;font-size:12px">A nurse takes a cooled box from a drone on the roof of the branch hospital Tuesday. Sun Yuxiang</p>{paragraphs(S.body[2:])}</div>
<div class="c-share"><a class="jiathis_button_weixin">WeChat</a><a class="jiathis_button_tsina">Weibo</a><a class="jiathis_button_fb">Facebook</a></div></div>
<div class="c-right"><h4>MOST READ</h4><ol><li><a href="/content/2018-06/26/content_201.htm">City's third ferry pier to open Friday</a></li><li><a href="/content/2018-06/25/content_198.htm">Lychee season draws pickers to Beiyuan</a></li><li><a href="/content/2018-06/25/content_190.htm">How to register a new bike</a></li></ol><div class="code"><img src="/img/qr.jpg"><p>Scan to follow us</p></div></div></div>
<div class="ft"><p>About us | Contact us | Advertise with us</p><p>Sponsored by the Information Office of Haitang Municipality. Powered by Haitang Daily. Copyright 2010-2018, All Rights Reserved.</p></div>
<script>var cnzz_protocol="https://";</script>""",
    head='<meta name="keywords" content="Haitang,Haitang news"><meta name="author" content="htnews_01"><link rel="stylesheet" href="/css/content.css">',
    build=bare,
    day="2018-06-27",
    time=None,
    origin="Haitang Daily",
    authors=("Anna Zhuang",),
    editors=("Jane Lian",),
)

# ---------------------------------------------------------------- a Taiwan agency

T = story(
    "Fishing harbors to get new ice plants after summer shortages",
    "Haishan, Aug. 19 (INA) Six fishing harbors in southern Taiwan will get new ice-making plants before next summer, the fisheries authority said Tuesday, after crews complained of shortages that kept boats in port for days.",
    "The plants, to be built at a cost of NT$412 million (US$13.8 million), will produce 480 metric tons of ice a day, according to Juan Chi-ming, who heads the authority's harbor division.",
    "Juan said most of the existing plants are more than 30 years old and were designed for much smaller fleets. Three of them broke down in July, when temperatures at sea were 1.4 degrees Celsius above the 10-year average.",
    "\"A boat without ice is a boat without fish,\" said Hung A-tsai, chairman of the Haishan Fishermen's Association, who estimated members' losses from the July stoppage at NT$26 million.",
    "The new plants will run on power from rooftop solar panels during the day and store ice overnight, Juan said, adding that construction at the first two harbors is set to begin in October.",
    "Opposition lawmaker Chiu Mei-yun, however, questioned whether the budget would be enough, noting that bids for a similar plant on the east coast failed twice last year.",
)
add(
    "Taiwan agency, writers and end mark after the text",
    T,
    "{T} - Focus Island Taiwan",
    f"""
<header class="fit-header"><div class="wrapper"><a class="brand" href="/"><img src="/img/fit-logo.svg" alt="Focus Island Taiwan"></a><ul class="lang"><li><a href="https://www.ina.example">中文</a></li><li><a href="https://japan.ina.example">日本語</a></li></ul><form class="searchbar"><input placeholder="Search"></form></div><nav><ul><li><a href="/politics">Politics</a></li><li><a href="/cross-strait">Cross-Strait</a></li><li><a href="/business">Business</a></li><li><a href="/society">Society</a></li><li><a href="/sports">Sports</a></li><li><a href="/scitech">Sci-Tech</a></li><li><a href="/culture">Culture</a></li><li><a href="/ad">Ad</a></li></ul></nav></header>
<div class="BreakingLine"><a href=""></a></div>
<div class="ArtWrap"><div class="Primary"><div class="Info"><div class="crumb"><a href="/society">Society</a></div><h1><span class="h1t">{T.title}</span></h1><div class="TimeShare"><div class="utime">08/19/2025 06:22 PM</div><div class="social"><a class="fb"></a><a class="tw"></a><a class="more"></a><div class="hid"><a><span>Link</span></a><a><span>Whatsapp</span></a><a><span>Line</span></a><a><span>Email</span></a></div><div class="hid">To activate the text-to-speech service, please first agree to the privacy policy below.</div></div></div></div>
<div class="FullPic"><figure><img src="https://imgcdn.ina.example/www/2025/1024x768.jpg" alt=""><figcaption>Workers shovel crushed ice into the hold of a boat in Haishan. INA file photo</figcaption></figure></div>
<div class="paragraph">{paragraphs(T.body)}<p>(By Tsai Wen-ling and Evelyn Kuo)</p><p>Enditem/AW</p></div>
<div class="AdBox" id="pc12_300x250_BL"></div><div class="keywords"><a>#fisheries</a><a>#Haishan</a></div></div>
<div class="Other"><div class="oh">Latest</div><ul><li><a href="/society/202508190021"><em>Society</em> Night market to close for pipe repairs<i>08/19/2025 05:50 PM</i></a></li><li><a href="/business/202508190020"><em>Business</em> Local shares close slightly higher<i>08/19/2025 04:41 PM</i></a></li><li><a href="/sports/202508190017"><em>Sports</em> Archers take two golds<i>08/19/2025 03:08 PM</i></a></li></ul></div></div>
<footer class="fit-footer"><ul><li><a>About us</a></li><li><a>Contact us</a></li><li><a>Copyright notice</a></li></ul><p>Service hours: 09:00-22:00</p><p>© Focus Island Taiwan. All rights reserved.</p><div class="cookie">We value your privacy. <a>Agree</a></div></footer>
<script async src="https://www.tagmanager.example/gtm.js?id=GTM-9X"></script>""",
    head='<meta property="og:type" content="article"><meta property="og:site_name" content="Focus Island Taiwan"><meta property="og:title" content="Fishing harbors to get new ice plants after summer shortages - Focus Island Taiwan"><meta itemprop="datePublished" content="2025/08/19 18:22"><meta name="viewport" content="width=device-width">',
    build=bare,
    day="2025-08-19",
    time="18:22",
    origin="INA",
    authors=("Tsai Wen-ling", "Evelyn Kuo"),
)

# ---------------------------------------------------------------- a paper of South-east Asia

B = story(
    "In China’s shrinking mill towns, old workers’ clubs become homes for the elderly",
    "MIANCHENG, Lanjiang – On the stage where the cotton mill once held its New Year galas, Madam Sheng Fengying, 78, is learning to play the electronic piano.",
    "The mill closed in 2006. Its workers’ club, a hall with a red star over the door, stood locked for 15 years until the district turned it into a day centre for the people who used to work there.",
    "“I danced on this stage when I was 22,” she said. “It is the same floor. My knees are not the same.”",
    "Some 310 million people in China are aged 60 and above, and many of them live in towns that were built around a single factory. As their children move to larger cities, local governments are looking for cheap ways to look after those who stay.",
    "Cheap and familiar",
    "In Miancheng, a town of 90,000, converting the club cost 2.6 million yuan (S$480,000), about a third of what a new centre of the same size would have required, said Mr Niu Guoqing, deputy head of the district’s civil affairs bureau.",
    "The centre offers lunch for 6 yuan, a clinic twice a week and a bath house with grab rails. About 240 people come every day. Those who live alone wear a wristband that alerts staff if they have not moved for four hours.",
    "“They know where the light switches are,” Mr Niu said. “For someone whose memory is failing, that is worth more than a new building.”",
    "Eleven other mill towns in the province have sent officials to see the centre since 2023, and four have begun similar projects.",
    "Who will pay",
    "Not everyone is convinced that the model can last. The centre relies on a subsidy of 900,000 yuan a year from a district whose revenue has fallen for three years in a row.",
    "“Buildings are the easy part,” said Associate Professor Rao Yiming, who studies ageing at Wangjiang University. “Carers earn 3,200 yuan a month here. They can earn double that on the coast, and so they go.”",
    "Madam Sheng’s own daughter works as a carer in a coastal city eight hours away by train. She calls every evening at seven, after the piano lesson.",
)
add(
    "Singapore-style paper, correspondent with summary in front",
    B,
    "{T} | The Strait Tribune",
    f"""
<div class="ad-billboard"><div id="dfp-ad-lb1"></div></div>
<header class="site-head"><button class="burger">Menu</button><a class="masthead" href="/global"><svg></svg><span class="sr">The Strait Tribune</span></a><div class="acct"><a href="/login">LOG IN</a><a class="cta" href="/subscribe">SUBSCRIBE</a></div><nav class="pri"><a href="/singapore">Singapore</a><a href="/asia">Asia</a><a href="/world">World</a><a href="/opinion">Opinion</a><a href="/life">Life</a><a href="/business">Business</a><a href="/sport">Sport</a></nav></header>
<main id="main"><nav class="bc"><a href="/asia">Asia</a><span>/</span><a href="/asia/east-asia">East Asia</a></nav>
<h1 class="headline font-header" data-testid="headline-test-id">{B.title}</h1>
<div class="sharebar"><button>Sign up now: Get insights on Asia’s fast-moving developments</button></div>
<figure class="hero"><img src="https://cassette.strait.example/s3fs-public/2025/03/11/IMG_0077.jpg"><figcaption>Madam Sheng Fengying (right) at a piano lesson in the former workers’ club. <span>ST PHOTO: PEH AIK SENG</span></figcaption></figure>
<div class="byline-card"><img class="avatar" src="/authors/koh.png"><div><a class="author" href="/authors/magdalene-koh">Magdalene Koh</a><p class="role">China Correspondent</p></div></div>
<div class="stamps"><p class="t"><span>Published</span> Mar 11, 2025, 05:00 AM</p><p class="t"><span>Updated</span> Mar 11, 2025, 11:36 AM</p></div>
<details class="summary-box"><summary>Summary</summary><ul><li>Closed factories’ social clubs are being turned into low-cost day centres.</li><li>The conversions are cheaper than new buildings and feel familiar to former workers.</li><li>Researchers doubt that small districts can pay carers enough.</li></ul><small>Generated by AI</small></details>
<section class="story" data-testid="article-paragraphs-wrapper">{paragraphs(B.body[:4])}<h2>{B.body[4]}</h2>{paragraphs(B.body[5:7])}<aside class="more-on"><h4>More on this topic</h4><a href="/asia/east-asia/the-town-that-taught-robots-to-fold">The town that taught robots to fold</a><a href="/asia/east-asia/pension-age">What China’s new pension age means for families</a></aside>{paragraphs(B.body[7:9])}<div id="dfp-ad-midarticle"></div><h2>{B.body[9]}</h2>{paragraphs(B.body[10:])}</section>
<ul class="author-follow"><li>Magdalene Koh reports from Beijing on society and demographics. <button>Follow</button></li></ul>
<div class="tags"><a>China</a><a>Elderly</a><a>Ageing</a></div>
<div class="trending"><h3>Popular stories</h3><ol><li><a href="/singapore/a1">Train fault delays thousands on northern line</a></li><li><a href="/life/a2">Five new noodle stalls to try</a></li><li><a href="/business/a3">Rents ease for second quarter</a></li></ol></div></main>
<footer class="sph"><p>E-paper · Podcasts · RSS Feed · About Us · Terms &amp; Conditions · Data Protection Policy</p><p>MDDI (P) 000/10/2024. © 2025 Strait Press Holdings Limited. Co. Regn. No. 202100000E. All rights reserved.</p></footer>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-03-11T05:00:00+08:00","dateModified":"2025-03-11T11:36:00+08:00","author":[{{"@type":"Person","name":"Magdalene Koh"}}],"publisher":{{"@type":"Organization","name":"The Strait Tribune"}}}}</script>""",
    head='<meta property="og:site_name" content="The Strait Tribune"><meta property="article:published_time" content="2025-03-11T05:00:00+08:00"><meta property="article:modified_time" content="2025-03-11T11:36:00+08:00"><meta name="cXenseParse:author" content="Magdalene Koh"><meta property="og:type" content="article"><meta name="viewport" content="width=device-width,initial-scale=1">',
    build=bare,
    day="2025-03-11",
    time="05:00",
    authors=("Magdalene Koh",),
)

# ---------------------------------------------------------------- an international agency

R = story(
    "China's rare-earth magnet makers told to report overseas stockpiles",
    "BEIJING, Nov 15 (Meridian) - China has told at least nine producers of rare-earth magnets to report stocks held by their overseas units, three people familiar with the matter said, a step that buyers fear could come before tighter export checks.",
    "The request, sent late last week by the industry ministry, asks for tonnage by country, grade and owner as of the end of October, the people said. They declined to be named because they were not allowed to speak to the media.",
    "The ministry did not respond to a faxed request for comment.",
    "China makes about nine-tenths of the world's rare-earth magnets, which are used in electric cars, wind turbines and missiles. Prices of neodymium-iron-boron alloy have risen 11% since the start of October, data from consultancy Tarn Metals showed.",
    "Two of the people said the companies had been given until Nov. 25 to reply. One said that officials had described the survey as routine and had made no mention of new curbs.",
    '"Nobody counts the jars unless he means to lock the cupboard," said Piet Vandersande, a metals analyst at broker Holm & Reay in Rotterdam.',
    "STOCKS ABROAD",
    "Chinese producers have been building warehouses in Southeast Asia and Europe since 2020 to be closer to customers. Analysts put such stocks at 9,000 to 12,000 tonnes, or roughly three weeks of global demand.",
    "Shares of Lanjiang Magnetics, the largest listed producer, rose as much as 4.2% on Tuesday before closing up 2.8%. The company said it was not aware of information that should be disclosed.",
    "Carmakers in Japan and Germany said they were watching the situation but had seen no disruption to deliveries.",
    "Beijing last restricted exports of rare earths in 2010 during a dispute with Japan, sending prices up tenfold within a year. It scrapped quotas in 2015 after losing a case at the World Trade Organization.",
)
add(
    "international agency, reporting and editing line at the end",
    R,
    "{T} | Meridian",
    f"""
<a class="skip" href="#main">Skip to main content</a>
<header id="site-header"><div class="site-header__inner"><a aria-label="Meridian home" href="/"><svg></svg></a><nav><ul><li><button>World</button></li><li><button>Business</button></li><li><button>Markets</button></li><li><button>Sustainability</button></li><li><button>Legal</button></li><li><a href="/breakingviews/">Breakingviews</a></li><li><button>Technology</button></li></ul></nav><div><a href="/my-view">My View</a><a href="/account/sign-in">Sign In</a><a class="reg" href="/account/register">Register</a></div></div></header>
<div class="ticker-tape"><span>Exclusive news, data and analytics for financial market professionals</span><a href="https://pro.meridian.example">Learn more about Meridian Pro</a></div>
<main id="main"><article class="article__container__2MUeZ"><div class="article-header__3z1Qf"><nav aria-label="Breadcrumb"><a href="/markets/commodities/">Commodities</a></nav><h1 class="text__heading_2__1K_hh heading__base__2T28j" data-testid="Heading">{R.title}</h1>
<div class="author-line__x7"><span>By</span> <a rel="author" href="/authors/isabel-thorne/">Isabel Thorne</a> and <a rel="author" href="/authors/kang-mu/">Kang Mu</a></div>
<div class="date-line__a8"><time datetime="2022-11-15T09:42:17Z"><span>November 15, 2022</span><span>9:42 AM UTC</span><span>Updated 2 months ago</span></time></div>
<ul class="tools__q1"><li><button>Aa</button></li><li><button aria-label="Share">Share</button></li></ul></div>
<figure data-testid="primary-image"><img src="https://cloudfront.meridian.example/resizer/XC4W.jpg"><figcaption>Workers check magnets at a plant in Lanjiang province, China, in this 2019 file picture. MERIDIAN/Stringer/File Photo <a>Acquire Licensing Rights</a></figcaption></figure>
<div class="article-body__content__17Yit">{"".join(f'<p data-testid="paragraph-{i}" class="text__text__1FZLe">{line.replace("&", "&amp;")}</p>' for i, line in enumerate(R.body[:3]))}<div class="ad-slot__container" data-testid="ResponsiveAdSlot">Advertisement · Scroll to continue</div>{"".join(f'<p data-testid="paragraph-{i}" class="text__text__1FZLe">{line.replace("&", "&amp;")}</p>' for i, line in enumerate(R.body[3:6], 3))}<h2 data-testid="Heading" class="text__text__1FZLe">{R.body[6]}</h2>{"".join(f'<p data-testid="paragraph-{i}" class="text__text__1FZLe">{line}</p>' for i, line in enumerate(R.body[7:], 7))}
<div class="sign-off__container"><p class="text__small">Reporting by Isabel Thorne and Kang Mu; Editing by Desmond Okell</p></div><p class="trust__badge">Our Standards: <a href="/standards">The Meridian Principles of Trust.</a></p></div></article>
<section class="read-next"><h2>Read Next</h2><ul><li><a href="/markets/commodities/copper-2022-11-15/">Copper slips as stocks rise in bonded sheds</a><span>Commodities · 10:05 AM UTC</span></li><li><a href="/business/autos/2022-11-15/">Carmaker Halden cuts night shift</a><span>Autos · 8:51 AM UTC</span></li></ul></section></main>
<footer><div><h3>Latest</h3><a>Home</a><a>Media</a><a>Videos</a></div><div><h3>About Meridian</h3><a>Careers</a><a>News Agency</a><a>Brand Attribution Guidelines</a></div><p>All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.</p><p>© 2023 Meridian. All rights reserved</p></footer>""",
    head='<meta property="og:site_name" content="Meridian"><meta name="article:published_time" content="2022-11-15T09:42:17Z"><meta name="article:modified_time" content="2022-11-15T13:10:52Z"><meta name="article:author" content="Isabel Thorne,Kang Mu"><meta property="og:type" content="article"><link rel="canonical" href="https://www.meridian.example/markets/commodities/magnet-makers-2022-11-15/">',
    build=bare,
    day="2022-11-15",
    time="17:42",
    origin="Meridian",
    authors=("Isabel Thorne", "Kang Mu"),
    editors=("Desmond Okell",),
)
