"""A thirty-third album of pages, English pages about China, written without sight of the rules.

The kinds of site were drawn by lot: an Indian daily, a Korean and a Japanese agency, a central web portal, a women's magazine,
a South African portal, a Japanese business weekly, a Hong Kong edition of a central daily, a research centre.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, paragraphs
from shapes import english_story as story
from shapes import links as linked

THIRTYTHIRD_ENGLISH = Album()
add = THIRTYTHIRD_ENGLISH.add


# ---------------------------------------------------------------- an Indian daily, its correspondent in Beijing

visa_centres = story(
    "China reopens two visa centres in eastern India after four-year gap",
    "China on Tuesday reopened visa application centres in two cities in eastern India, more than four years after they were shut, in what officials on both sides described as a step towards restoring normal travel.",
    "The centres in Rangapur and Devnagar will accept applications for business, student and family visas from Wednesday, the Chinese mission said in a statement, adding that tourist visas would follow “at an appropriate time”.",
    "At the regular ministry briefing in Beijing, spokesperson Hao Liwen said people-to-people exchanges were “the soil in which bilateral ties grow”.",
    "“We are ready to work with the Indian side to create favourable conditions for cross-border travel,” Hao said, in response to a question on whether direct flights would also resume.",
    "There have been no direct passenger flights between the two countries since early 2020. Travellers currently fly through Bangkok, Singapore or Hong Kong, which adds between five and eleven hours to the journey and has nearly doubled fares.",
    "An estimated 9,400 Indian students, most of them enrolled in medical colleges, have gone back to Chinese campuses since the rules were eased, according to figures shared by a students’ association.",
    "“My second-year books were still on the desk when I opened the door of my room,” said Ishita Baranwal, who studies at a medical university in the eastern city of Luoxi. “There was a calendar from 2020 on the wall.”",
    "Indian officials, who declined to be named, said talks on flights were continuing and that “technical matters” related to slots and the number of weekly services remained to be settled.",
)
add(
    "thirty-third, Indian daily, its own correspondent in Beijing",
    visa_centres,
    "{T} | World News - The Bharat Standard",
    f"""
<header class="mainHdr"><div class="hdrTop"><a class="menuIcon" href="#">Menu</a><span class="edition">New Delhi <b>oC</b></span><a class="logo" href="/"><img src="https://img.bharatstandard.example/res/logo-desktop.svg" alt=""></a><a class="epaper" href="#">E-Paper</a><a class="subs" href="#">Subscribe Now! Get features like</a><button class="signIn">Sign in</button></div>
<nav class="navLeft"><ul>{linked("Home", "Latest News", "India", "World", "Cities", "Cricket", "Entertainment", "Lifestyle", "Education", "Web Stories", "Opinion")}</ul></nav></header>
<div class="trending"><span>Trending Topics</span><ul>{linked("Budget session", "Pink-ball Test", "Monsoon tracker", "Board exam date sheet")}</ul></div>
<div class="adHeight250"><div id="div-gpt-ad-1634-0"></div><span>Advertisement</span></div>
<div class="container"><section class="leftSec"><div class="fullStory tfStory current storyDetails" id="dataHolder101710249"><div class="storyBreadcrumb"><a href="/">News</a> / <a href="/world-news">World News</a> / <span>China reopens two visa centres in eastern India after four-year gap</span></div>
<h1 class="hdg1">{visa_centres.title}</h1>
<div class="actionDiv flexElm topTime"><div class="storyBy"><small class="byLineAuthor">By<a href="/author/nandita-purkayastha-101"> Nandita Purkayastha</a>, Beijing</small></div><div class="dateTime secTime storyPage">Published on: Mar 12, 2024 06:48 PM IST</div></div>
<div class="shareIcons"><span>Share</span><a class="wa" href="#">Share Via</a><a class="copy" href="#">Copy Link</a></div>
<h2 class="sortDec">The centres will take business, student and family visa applications from Wednesday; tourist visas are to follow later</h2>
<div class="storyParagraphFigure"><figure><span><picture><img src="https://img.bharatstandard.example/2024/03/12/550x309/visa_1710249.jpg" alt="visa" width="550" height="309"></picture></span><figcaption>Applicants wait outside the visa centre in Rangapur on Tuesday. (BS Photo)</figcaption></figure></div>
<div class="detail" id="storyBody">{paragraphs(visa_centres.body[:3])}
<div class="adMinHeight313"><div id="div-gpt-ad-1634-2"></div></div>
<div class="also-read"><p><strong>Also Read | <a href="/world-news/101709.html">Airlines seek clarity on winter schedule</a></strong></p></div>
{paragraphs(visa_centres.body[3:6])}<div class="storyRecommend"><h4>Recommended Topics</h4><a href="#">visa</a></div>{paragraphs(visa_centres.body[6:])}</div>
<div class="newsletterBox"><p>Get current updates on India News, Weather Today, Latest News, along with Latest News and Top Headlines from India and around the world.</p></div>
<div class="topicBox"><ul>{linked("China", "Visa", "Students")}</ul></div>
<div class="aboutAuthor"><h5>ABOUT THE AUTHOR</h5><div class="authName">Nandita Purkayastha</div><p>Nandita Purkayastha has reported from Beijing since 2016. She was earlier part of the paper’s metro team. ...view detail</p></div>
<div class="closeStory">SHARE THIS ARTICLE ON</div></div></section>
<aside class="rgtSec"><div class="mostRead"><h3>Most Read</h3><ul>{linked("Heat alert in six districts till Friday", "Watch: Leopard strolls through hill station market", "Five takeaways from the trade data")}</ul></div><div class="liveScore"><h3>Live Score</h3><p>Match yet to begin</p></div></aside></div>
<footer class="newFooter"><ul>{linked("About Us", "Contact Us", "Privacy Policy", "Terms of Use", "Disclaimer", "Print Ad Rates", "Code of Ethics", "Site Map", "RSS Feeds")}</ul><p>Copyright © BS Digital Streams Ltd. All rights reserved.</p></footer>
<script>window.dataLayer=window.dataLayer||[];var storyId="101710249";</script>""",
    head='<meta property="og:title" content="China reopens two visa centres in eastern India after four-year gap"><meta property="article:published_time" content="2024-03-12T18:48:21+05:30"><meta property="article:modified_time" content="2024-03-12T19:20:04+05:30"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","datePublished":"2024-03-12T18:48:21+05:30","dateModified":"2024-03-12T19:20:04+05:30","author":{"@type":"Person","name":"Nandita Purkayastha"}}</script>',
    build=bare,
    day="2024-03-12",
    time="21:18",
    authors=("Nandita Purkayastha",),
)

# ---------------------------------------------------------------- a Korean agency

fisheries_hotline = story(
    "S. Korea, China agree to expand hotline on illegal fishing",
    "SEOUL, Aug. 24 (Hanguk) -- South Korea and China have agreed to expand a maritime hotline and exchange real-time location data of fishing boats to curb illegal operations in the Yellow Sea, the oceans ministry said Wednesday.",
    "The agreement was reached during a two-day meeting of the joint fisheries committee held by videoconference, the ministry said in a release.",
    "Under the deal, the hotline, now operated by one patrol office on each side, will link five regional offices starting in October. The two countries will also resume joint patrols in the provisional waters for the first time in 30 months.",
    "The number of Chinese fishing boats caught by South Korean authorities fell to 38 in the first seven months of this year from 66 a year earlier, according to government data.",
    '"We expect the measures to prevent accidents at sea and help the recovery of blue crab and yellow croaker stocks," Vice Minister Seo Gil-ho said.',
    "The two sides plan to discuss fishing quotas for next year at a plenary session in November.",
)
add(
    "thirty-third, Korean agency, byline paragraph and the closing mark",
    fisheries_hotline,
    "{T} | Hanguk News Agency",
    f"""
<div id="wrap" class="wrap-en"><header class="header-wrap01"><div class="inner"><div class="util01"><ul>{linked("한국어", "中文", "日本語", "عربي", "Español", "Français")}</ul></div><h1 class="logo01"><a href="/"><img src="//r.hanguknews.example/home/logo_en.svg" alt=""></a></h1><nav class="nav-menu01"><ul>{linked("National", "North Korea", "Economy/Finance", "Biz", "K-pop", "Culture/K-food", "Sports", "Images", "Videos")}</ul></nav></div></header>
<div class="container521"><div class="content90"><header class="title-article01"><ul class="category-path"><li><a href="#">National</a></li><li><a href="#">Diplomacy</a></li></ul>
<h2 class="tit">{fisheries_hotline.title}</h2><p class="update-time" data-published-time="20220824154200"><span class="category">All News</span> <span class="txt">15:42 August 24, 2022</span></p></header>
<div class="share-utils"><ul><li><button class="btn-share">SHARE</button></li><li><button class="btn-like">LIKE</button></li><li><button class="btn-save">SAVE</button></li><li><button class="btn-print">PRINT</button></li><li><button class="btn-font">FONT SIZE</button></li></ul></div>
<div id="articleWrap" class="content01 scroll-article-zone01"><div class="inner-article01"><article class="story-news article">
<p>By Nam Hye-seon</p>
<p>{fisheries_hotline.body[0]}</p><p>{fisheries_hotline.body[1]}</p>
<div class="comp-box photo-box"><figure class="image-zone01"><span class="img"><img src="//img.hanguknews.example/photo/etc/epa/2022/08/24/PEP20220824.jpg" alt=""></span><figcaption class="txt-desc"><strong class="tit-cap"></strong>A Coast Guard vessel patrols waters off the western island of Soyando, in this file photo provided by the Coast Guard. (PHOTO NOT FOR SALE) (Hanguk)</figcaption></figure></div>
{paragraphs(fisheries_hotline.body[2:])}
<p class="txt-mail">hsnam@hna.example</p><p>(END)</p></article>
<aside class="aside-box keyword-zone"><h3>Keywords</h3><ul>{linked("#illegal fishing", "#S. Korea-China", "#hotline")}</ul></aside>
<div class="issue-zone"><h3>Issues in the article</h3><a href="#">Yellow Sea</a></div></div></div></div>
<aside class="sidebar01"><section class="box-ranking01"><h2>Most Viewed</h2><ol>{linked("Typhoon expected to bypass southern coast", "Exports rise 3.9 pct in first 20 days of Aug.", "Veteran actor to receive lifetime award")}</ol></section><section class="box-hot"><h2>Hot Topics</h2><ul>{linked("(Yearender) Ten stories of the sea", "(Interview) Diver who counts abalones")}</ul></section></aside></div>
<footer class="footer-wrap01"><ul>{linked("ABOUT US", "CONTACT US", "PRIVACY POLICY", "YOUTH PROTECTION POLICY", "SITE MAP")}</ul><address>Registration No: Mun-hwa Na 00914 | Publisher: Bang Tae-jin</address><p>All rights reserved. (c) Hanguk News Agency, Inc. Reproduction, redistribution or any use of the content without permission is prohibited.</p></footer></div>
<script src="//r.hanguknews.example/static/js/view.min.js"></script>""",
    head='<meta name="author" content="Nam Hye-seon"><meta property="article:published_time" content="2022-08-24T15:42:00+09:00"><meta property="og:site_name" content="Hanguk News Agency">',
    build=bare,
    day="2022-08-24",
    time="14:42",
    origin="Hanguk",
    authors=("Nam Hye-seon",),
)

# ---------------------------------------------------------------- a central web portal

stilt_theater = story(
    "Village opera finds young voices in a bamboo theater",
    "Every Saturday evening, the bamboo theater at the foot of Langqiu Hill fills up before the gongs begin. Grandmothers bring folding stools; children bring sunflower seeds and are told not to spit the shells.",
    "The troupe on the stage has an average age of 24. Five years ago, it was 63.",
    "Langqiu opera, a local form sung in a nasal falsetto and accompanied by two-stringed fiddles and wooden clappers, was listed as a county-level intangible cultural heritage in 2007. By 2016, only seven people could still sing a full play.",
    '"Nobody wanted to learn, because nobody could make a living from it," said Meng Zhaoqi, 71, who has played generals and judges since he was 13. "I used to joke that I would have to sing all the roles at my own funeral."',
    "The turn came when the township turned a disused drying yard into a theater. Built in 11 weeks by local carpenters, it seats 320 and cost 1.9 million yuan, less than a third of the price of the concrete hall that had first been planned.",
    "Seats are free on weekdays and cost 20 yuan on weekends. Last year, the theater sold 27,000 tickets, and the troupe's 16 young members were paid a monthly wage of 4,200 yuan, roughly what they would have earned in the shoe factories downstream.",
    "Among them is Shui Yanqing, 22, who studied logistics and came home for what she thought would be one summer. She now sings the female warrior in three plays and runs the troupe's short-video account, which has 410,000 followers.",
    '"My followers ask about the make-up first, then about the story," she said. "When they finally ask about the singing, I know that they will buy a ticket."',
    "The county is now helping two more villages build bamboo stages. The first is expected to open before the Spring Festival.",
)
add(
    "thirty-third, central web portal, toolbar before the outlet and the day",
    stilt_theater,
    "{T} - Sinoview.org.cn",
    f"""
<div id="header"><div class="top_lang">{linked("中文简体", "中文繁体", "Français", "Deutsch", "日本語", "Русский", "Español", "عربي", "한국어", "Esperanto", pattern='<a href="#">{}</a> ')}</div><div class="logo"><a href="/"><img src="http://images.sinoview.example/images1/en/2019/logo.jpg"></a></div>
<ul class="nav1">{linked("Home", "China", "World", "Business", "Sports", "Travel", "Entertainment", "Government", "Environment", "Arts", "Opinion", "Learning Chinese", "In-Depth")}</ul></div>
<div class="wrap1000"><div id="guild"><a href="/">Home</a> · <a href="/arts/node_7.htm">Arts</a></div>
<div id="main_l"><h1 id="title">{stilt_theater.title}</h1>
<div id="author">By Ge Xinlan</div>
<dl id="guild2"><dt><a class="pl" href="#comments">0 Comment(s)</a><a class="dy" href="javascript:doPrint()">Print</a><a class="yj" href="#">E-mail</a>Sinoview.org.cn, November 7, 2019</dt><dd>Adjust font size: <a href="javascript:doZoom(14)"><img src="/en/images/minus.gif"></a> <a href="javascript:doZoom(18)"><img src="/en/images/plus.gif"></a></dd></dl>
<div id="container_txt"><!--enpproperty <articleid>75381206</articleid><date>2019-11-07 10:02:45.0</date><author></author><title>Village opera finds young voices in a bamboo theater</title><sourcename>Sinoview.org.cn</sourcename>/enpproperty--><!--enpcontent-->
<p align="center"><img src="http://images.sinoview.example/site1007/20191107/94de80.jpg" border="0" /></p>
<p align="center"><em>Shui Yanqing puts on make-up before a show at the bamboo theater in Langqiu, Oct. 26, 2019. [Photo by Ge Xinlan/Sinoview.org.cn]</em></p>
{paragraphs(stilt_theater.body)}<!--/enpcontent--></div>
<div class="follow"><b>Follow Sinoview.org.cn on <a href="#">Twitter</a> and <a href="#">Facebook</a> to join the conversation.</b></div>
<div class="appdl"><img src="/en/images/app_qr.jpg"><span>SinoviewNews App Download</span></div>
<div class="sharebox"><script>document.write("share");</script></div>
<div id="comments"><h3>Print Comment(s)</h3><form><textarea></textarea><p>Go to Forum &gt;&gt; <b>0 Comment(s)</b></p><p>Your Name</p><input type="text"><label>Anonymous</label></form></div></div>
<div id="main_r"><h4>Most Viewed</h4><ul>{linked("Snow leopard mother filmed with three cubs", "New rules on shared bikes take effect", "Ten dishes for the start of winter")}</ul><h4>Special Reports</h4><ul>{linked("Import fair 2019", "70 years in 70 objects")}</ul><img src="/ad/300x250.jpg"></div></div>
<div id="footer"><p>About Us | Contact Us | Site Map | RSS | Newsletter | Advertise with us</p><p>Copyright © Sinoview.org.cn. All Rights Reserved E-mail: webmaster@sinoview.example Tel: 86-10-00000000 某ICP证 040089号</p></div>""",
    head='<meta name="publishdate" content="2019-11-07"><meta name="author" content="1411"><meta name="source" content="Sinoview.org.cn"><meta name="filetype" content="1"><meta name="contentid" content="75381206">',
    build=bare,
    day="2019-11-07",
    origin="Sinoview.org.cn",
    authors=("Ge Xinlan",),
)

# ---------------------------------------------------------------- the site of a women's magazine

reading_mothers = story(
    "Library Corners Help Rural Mothers Read with Children",
    "The women's federation of Qianluo Prefecture, in southwest China, has opened 146 library corners in village committees, tea-processing workshops and bus stations since March, to encourage mothers to read with their children.",
    "Each corner has a bookcase, two lamps and a box of picture books, which are exchanged every month. Volunteers, most of whom are retired teachers, hold readings on market days, when mothers come into town.",
    '"I left school when I was 12. At first, I was afraid that my daughter would find out how many characters I did not know," said Long Amei, a mother of two from Sanlahe Village. "Now we look them up together, and she teaches me."',
    "The federation has also trained 320 women to lead readings in the languages of local ethnic groups. According to a survey conducted in August, children in the villages with corners spent 35 minutes a day reading, up from nine minutes.",
    "By the end of next year, the federation plans to establish a corner in each of the 402 villages in the prefecture.",
)
add(
    "thirty-third, magazine for women, editor beside the day, source in brackets below",
    reading_mothers,
    "{T} - All China Women's Voice",
    f"""
<div class="w_top"><div class="w1100"><span class="w_date"><script>showDate()</script></span><a href="#">中文</a><a href="#">Newsletter</a><a href="#">Digital Magazine</a><form class="w_search"><input value="Search"></form></div></div>
<div class="w_logo w1100"><a href="/"><img src="/womensvoice/images/logo2.png"></a></div>
<div class="w_nav"><ul class="w1100">{linked("HOME", "ABOUT US", "NEWS", "WOMEN", "FAMILY", "CULTURE", "PHOTOS", "VIDEO", "MAGAZINE", "SPECIAL REPORTS")}</ul></div>
<div class="w1100 clearfix"><div class="position">HOME &gt;&gt; <a href="/html/news/">NEWS</a> &gt;&gt; <a href="/html/news/action/">ACTION</a></div>
<div class="w_left"><div class="arti_tit"><h2>{reading_mothers.title}</h2></div>
<div class="arti_info"><span>September 14, 2023</span><span>Editor: Kong Shuya</span><span class="txt_size"><a>A+</a><a>A-</a></span><div class="bdsharebuttonbox"><a class="bds_fbook"></a><a class="bds_twi"></a><a class="bds_weixin"></a></div></div>
<div class="arti_con" id="content"><!--enpcontent--><table width="100%"><tbody><tr><td align="center"><img src="../../../images/20230914/2309141.jpg"></td></tr><tr><td align="center"><span style="font-size:12px;color:#666">A volunteer reads a picture book to children in Sanlahe Village. [Qianluo Women's Federation]</span></td></tr></tbody></table>
<p>&nbsp;</p>{"<p>&nbsp;</p>".join(f"<p>{line}</p>" for line in reading_mothers.body)}<p>&nbsp;</p>
<p><em>(Source: Qianluo Evening News)</em></p><!--/enpcontent--></div>
<div class="arti_dis"><p>Please understand that womensvoice.example, a non-profit website, cannot reach every writer before using articles and images. For copyright issues, please contact us by emailing: website@womensvoice.example. The articles published and opinions expressed on this website represent the opinions of writers and are not necessarily shared by womensvoice.example.</p></div>
<div class="arti_rel"><h3>Related Stories</h3><ul>{linked("Grandmother Opens Reading Room in Her Courtyard", "Federation Sends Books to Herding Families", "Summer Camp Brings Left-behind Children to the City")}</ul></div></div>
<div class="w_right"><div class="box"><h3>32.3K</h3><p>Followers</p></div><div class="box"><h3>MOST POPULAR</h3><ol>{linked("Woman Restores Ancient Bridges for 30 Years", "Seven Tips for Autumn Health", "Embroiderers Find Market Overseas")}</ol></div><div class="box"><h3>WOMEN OF THE WEEK</h3><a href="#"><img src="../../../images/20230911/w.jpg"></a><p>Astronomer Follows Her Star</p></div></div></div>
<div class="w_foot"><p>About Us | Contact | Links | Site Map</p><p>Sponsored and administered by the Voice Foreign Language Magazine Center. Copyright © 2007-2023. All rights reserved. 某ICP备10036655号</p></div>""",
    head='<meta name="keywords" content="reading,mothers,rural"><meta name="catalogs" content="2011"><meta name="filetype" content="1"><meta name="publishedtype" content="1">',
    build=bare,
    day="2023-09-14",
    origin="Qianluo Evening News",
    editors=("Kong Shuya",),
)

# ---------------------------------------------------------------- a South African portal with an agency's story

flooded_mine = story(
    "Rescuers reach six miners trapped for nine days in flooded Chinese shaft",
    "Six miners were pulled alive from a flooded iron ore shaft in northern China after nine days underground.",
    "Rescuers drilled a 412m borehole to send down broth, torches and handwritten letters.",
    "Four people are still missing, and the owner of the mine has been detained.",
    "Six miners who had been trapped underground in northern China for nine days were brought to the surface on Sunday, state media reported, after one of the most complicated rescue operations in the country in years.",
    "Footage broadcast by state television showed the men, their eyes covered with black cloth to shield them from the light, being wrapped in blankets and carried to ambulances as rescuers applauded.",
    'One of them, his hands pressed together, bowed to the crowd. "Thank you, everyone. You have worked hard," he said.',
    "Water burst into the shaft near the town of Heiyukou on 30 April while 21 people were working underground. Eleven escaped within the first hour.",
    "Rescuers first heard tapping on a drill pipe on the fourth day. A note tied to the pipe when it was pulled up said that six people were alive on a ledge and that the water was still rising.",
    "Pumps removed the equivalent of 90 Olympic swimming pools of water before divers could enter the last gallery, the head of the rescue headquarters, Pang Guodong, told reporters.",
    "Doctors said the men were dehydrated but in a stable condition. Searches for the four missing workers would continue, Pang said.",
    "Police have detained the owner of the mine and two managers on suspicion of failing to report the accident for more than 20 hours.",
)
add(
    "thirty-third, South African portal, agency in the byline, key points on top of the text",
    flooded_mine,
    "{T} | Daily24",
    f"""
<div class="site-top"><div class="network"><ul>{linked("Daily24", "Sport24", "Fin24", "Life", "Arts", "Games", "Partner Content")}</ul></div><a class="header__logo" href="/"><img src="https://cdn.daily24.example/logo.svg" alt=""></a><div class="header__actions"><a href="#">Subscribe</a><a href="#">Log In</a></div></div>
<nav class="main-nav"><ul>{linked("News", "World", "Opinions", "Business", "Investigations", "Health", "Politics", "Podcasts", "Newsletters")}</ul></nav>
<div class="ad ad--leaderboard"><script>dfp("leaderboard")</script></div>
<main class="page"><article class="article" data-id="20210509-114"><div class="article__header">
<div class="article__meta"><p class="article__date">09 May 2021</p></div><h1 class="article__title">{flooded_mine.title}</h1>
<div class="article__byline"><div class="article__author"><span class="author-name">AFP</span></div></div>
<div class="article__tools"><div class="share-tools"><span>Share</span><a class="fb">Facebook</a><a class="tw">Twitter</a><a class="wa">WhatsApp</a><a class="em">Email</a></div><div class="accessibility"><button>Gift this article</button><button>Bookmark</button><button>Listen to this article</button><audio></audio></div></div></div>
<div class="article__featured-image"><img src="https://cdn.daily24.example/files/Cms/General/d/11520/mine.jpg"><div class="image-caption">Rescuers carry a miner to an ambulance near Heiyukou.</div><div class="image-credit">AFP</div></div>
<div class="article__body NewsArticle"><ul>{"".join(f"<li><strong>{line}</strong></li>" for line in flooded_mine.body[:3])}</ul><hr>
{paragraphs(flooded_mine.body[3:6])}
<p><strong>READ | <a href="/world/20210411-mine">Explosion at gold mine: one year on, families still wait for answers</a></strong></p>
<div class="ad ad--inline"><script>dfp("inline1")</script></div>
{paragraphs(flooded_mine.body[6:])}
<div class="newsletter-block"><h4>Never miss a story. Choose from our range of newsletters to get the news you want delivered straight to your inbox.</h4><a href="#">Subscribe here</a></div></div>
<div class="article__tags"><span>Read more on:</span> {linked("china", "mining", "accidents", pattern='<a href="#">{}</a> ')}</div></article>
<aside class="sidebar"><div class="in-times"><p><strong>We live in a world where facts and fiction get blurred</strong></p><p>In times of uncertainty you need journalism you can trust. For 14 free days, you can have access to a world of in-depth analyses.</p><a class="btn">Subscribe</a></div>
<div class="most-read"><h3>Most Read</h3><ol>{linked("Load shedding: what to expect this week", "Lotto results: 9 May", "Cold front to bring snow to high ground")}</ol></div><div class="poll"><h3>Voting Booth</h3><p>Will you register for a vaccine?</p><label>Yes, right away</label><label>Not yet</label><button>Previous Results</button></div>
<div class="currency"><h3>Rand - Dollar</h3><span>14.07</span><span>+0.4%</span></div></aside></main>
<footer class="footer"><ul>{linked("Contact Us", "About Us", "Terms and Conditions", "Privacy Policy", "Press Code", "Jobs", "Advertise")}</ul><p>© 2021 Daily24. All rights reserved.</p><p>Publications | Competitions | Press Council member</p></footer>""",
    head='<meta name="publisheddate" content="2021-05-09T15:12:00"><meta property="og:site_name" content="Daily24"><link rel="amphtml" href="https://www.daily24.example/amp/world/20210509-114">',
    build=bare,
    day="2021-05-09",
    origin="AFP",
)

# ---------------------------------------------------------------- a Japanese business weekly in English

sodium_batteries = story(
    "China's sodium battery makers look beyond cars to the power grid",
    "BEIJING -- In a valley in Shuilang county, 300 white containers hum behind a fence, charging through the night when wind power is cheap and discharging at dusk when the factories downstream switch on their furnaces.",
    "Inside are no lithium cells. The 150-megawatt-hour station, switched on in March, runs on sodium, an element extracted from common salt, and its operator says it is the first of its size to earn a profit without a subsidy.",
    "Chinese battery makers spent two years promoting sodium as a cheap replacement for lithium in small electric cars. Then the price of lithium carbonate fell by more than 80%, and the automakers lost interest.",
    '"We had a product in search of a market," said Yun Kaifeng, founder of startup Yanchuang Energy. "The grid found us, not the other way around."',
    "Power storage is less sensitive to weight than a vehicle. Sodium cells hold about a third less energy than lithium ones of the same mass, but they work at minus 30 degrees Celsius and are far less likely to catch fire.",
    "Cold-weather gains",
    "That matters in the north, where grid companies have to heat lithium stations in winter. At Shuilang, electricity for heating took up 1% of output in January, against 7% at a nearby lithium site, according to data reviewed by the operator's auditors.",
    "Orders have followed. Yanchuang expects to ship 4 gigawatt-hours of sodium cells this year, up from 0.6 GWh in 2024. Larger rival Juding New Materials is building a 10 GWh plant on the coast, with production to start next spring.",
    "Foreign utilities are watching as well. A Japanese trading house took a 5% stake in Yanchuang in February and plans to test two containers in northern Japan from the autumn.",
    'Analysts caution that the advantage may not last. "If lithium stays this cheap, sodium has to win on safety and cold alone," said Astrid Lindqvist, a senior analyst at consultancy Fjordlight. "That is a decent niche, but it is still a niche."',
    'Yun disagrees. He points to a jar of salt on his desk. "Nobody," he said, "has ever put an export control on this."',
)
add(
    "thirty-third, Japanese business weekly, contributing writer in capitals over the time",
    sodium_batteries,
    "{T} - Keizai Asia",
    f"""
<div id="__next"><header class="site-header"><div class="site-header__inner"><button class="hamburger">Menu</button><a class="site-header__logo" href="/"><svg></svg></a><div class="site-header__user"><a href="/subscribe">Subscribe</a><a href="/login">Login</a></div></div><nav class="primary-nav"><ul>{linked("World", "Trending", "Business", "Markets", "Tech", "Politics", "Economy", "Features", "Opinion", "Life &amp; Arts")}</ul></nav></header>
<main><article class="article" data-trackable="article"><div class="article-header"><a class="article-header__topic" href="/energy">Energy</a><h1 class="article-header__title">{sodium_batteries.title}</h1><p class="article-header__sub-title">Falling lithium prices closed one market and opened another</p></div>
<figure class="article__image"><img src="https://cms-image.keizai-asia.example/images/_aliases/articleimage/9/7/2/sodium.jpg?width=1023" alt=""><figcaption class="article__caption">A storage station running on sodium cells in Shuilang county. The operator plans to double its size next year. (Photo by Simeon Halvorsen)</figcaption></figure>
<div class="article__meta"><div class="article__author"><span>SIMEON HALVORSEN, Contributing writer</span></div><div class="article__timestamp"><time class="timestamp" datetime="2025-05-20T04:05:00Z">May 20, 2025 13:05 JST</time></div>
<div class="article__share"><button>Share</button><button>Copy link</button><button>Save</button><button>Print</button></div></div>
<div class="article__body ezrichtext-field">{paragraphs(sodium_batteries.body[:5])}<div class="ad-inread"><div id="gpt-inread-1"></div><span>Sponsored Content</span></div><h3>{sodium_batteries.body[5]}</h3>{paragraphs(sodium_batteries.body[6:9])}
<aside class="inline-newsletter"><h4>techAsia newsletter</h4><p>Our weekly look at the companies shaping the region.</p><button>Sign up</button></aside>{paragraphs(sodium_batteries.body[9:])}</div>
<div class="article__read-next"><h3>Read Next</h3><ul>{linked("Solar glass makers cut output for a third month", "Korean cell producers turn to Hungary", "Japan's north tests batteries under the snow")}</ul></div>
<div class="article__latest"><h3>Latest On Energy</h3><ul>{linked("Gas importers lock in ten-year deals", "Coal plants learn to idle")}</ul></div></article>
<aside class="paywall-banner"><p>Discover the all new Keizai Asia app</p><ul>{linked("Take your reading anywhere with offline reading functions", "Never miss a story with breaking news alerts")}</ul></aside></main>
<footer class="site-footer"><ul>{linked("About", "Contact us", "Announcements", "FAQ", "Terms of use", "Copyright", "Privacy &amp; Cookie Policy", "Group websites")}</ul><p>Copyright © 2025 Keizai Publishing Inc. All rights reserved.</p><p>No reproduction without permission.</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"data":{{"id":972133,"primaryTag":"Energy"}}}}}},"page":"/[...slug]"}}</script>""",
    head='<meta name="author" content="Simeon Halvorsen"><meta name="date" content="2025-05-20T13:05:00+09:00"><meta property="og:title" content="China\'s sodium battery makers look beyond cars to the power grid"><meta name="robots" content="max-image-preview:large">',
    build=bare,
    day="2025-05-20",
    time="12:05",
    authors=("SIMEON HALVORSEN",),
)

# ---------------------------------------------------------------- a Japanese agency

panda_loan = story(
    "FOCUS: Zoo town in Japan braces for farewell to its pandas",
    "The shutters along the shopping street of Minamihama still show three black-and-white faces, painted in 1994 for the arrival of the first giant panda from China. By the end of the month, there will be none left in town.",
    "The loan contract for the last pair at the seaside zoo expires on June 30, and a request to extend it has gone unanswered, zoo officials said. The two animals, Shunfu and Hamahime, are to be flown to a breeding base in southwestern China.",
    "About 870,000 people visited the zoo in the year through March, some 60 percent of whom cited pandas as the main reason, according to a survey by the town.",
    '"My father sold panda buns at this counter, and so have I," said Kenzo Uematsu, 58, who runs a confectionery near the station. "I have been asked to make them into polar bears. I cannot do it yet."',
    "Diplomatic experts see the silence as a reflection of cooler ties. China lends pandas to countries it regards as friendly, and negotiations on new loans tend to begin only after a meeting between leaders, said Rieko Tominaga, a professor of international relations at Setouchi Gakuin University.",
    "The town, which has a population of 20,600, has set up a panel to discuss tourism without pandas. Its first proposal, a night aquarium, is expected in autumn.",
    "On a rainy weekday in early June, the line to the panda house was still 90 minutes long. Many of those waiting had brought letters for the keepers.",
)
add(
    "thirty-third, Japanese agency, writer and agency and clock on one line",
    panda_loan,
    "{T}",
    f"""
<div id="wrapper"><header id="header"><div class="header-inner"><p class="logo"><a href="/"><img src="https://img.keiyonews.example/common/logo.png" alt="KEIYO NEWS+"></a></p><ul class="lang"><li><a href="#">日本語</a></li><li><a href="#">中文</a></li></ul><p class="search"><input type="text" placeholder="Search"></p></div>
<nav id="gnav"><ul>{linked("TOP", "JAPAN", "WORLD", "ASIA", "ECONOMY", "SPORTS", "LIFE", "ODD NEWS", "FEATURE", "VIDEOS", "PHOTOS")}</ul></nav></header>
<div class="main-contents"><div class="article-wrap"><div class="article-header"><h1 class="title">{panda_loan.title}</h1>
<p class="credit" id="js_credit">By Aoi Kurihashi, KEIYO NEWS - <span id="js_date">Jun 8, 2023 - 18:45</span> | <a href="#">Feature</a>, <a href="#">Japan</a>, <a href="#">All</a></p>
<ul class="sns"><li class="fb"></li><li class="tw"></li><li class="in"></li><li class="mail"></li></ul></div>
<div class="mainpic"><img src="https://img.keiyonews.example/news/images/post/98f1/panda.jpg"><p class="caption">Visitors watch giant panda Hamahime at the zoo in Minamihama, western Japan, on June 6, 2023. (Keiyo)</p></div>
<div class="article-body">{paragraphs(panda_loan.body[:3])}
<div class="img-box"><img src="https://img.keiyonews.example/news/images/post/98f2/bun.jpg"><p class="caption">Panda buns are pictured at a confectionery in Minamihama on June 6, 2023. (Keiyo)</p></div>
{paragraphs(panda_loan.body[3:])}
<hr><p><strong>Related coverage:</strong></p><p><a href="#"><strong>Twin panda cubs make public debut at capital's zoo</strong></a></p><p><a href="#"><strong>Fans bid tearful farewell as elderly panda returns to China</strong></a></p><hr></div>
<div class="article-foot"><p class="date">Jun 8, 2023 | KEIYO NEWS</p><div class="piano" id="piano-inline"></div></div></div>
<aside class="side"><div class="ranking"><h2>Most read</h2><ol>{linked("Cabinet approves bill on gig workers", "Bear seen near school in northern city", "Yen falls to 7-month low")}</ol></div><div class="pickup"><h2>Popular on Social Media</h2><ul>{linked("Wooden skyscraper tops out", "Retired stationmaster cat turns 20")}</ul></div><div class="nl"><h2>Subscribe to get daily news.</h2><p>To have the latest news and stories delivered to your inbox, subscribe here.</p></div></aside></div>
<footer id="footer"><ul>{linked("About us", "Contact us", "Terms of use", "Privacy policy", "Cookie policy", "Our services")}</ul><p>© Keiyo News. All Rights Reserved.</p></footer></div>
<script src="/common/js/article.js"></script>""",
    head='<meta name="description" content="The loan contract for the last pair expires on June 30."><meta property="og:site_name" content="Keiyo News+"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"FOCUS: Zoo town in Japan braces for farewell to its pandas","datePublished":"2023-06-08T18:45:11+09:00","dateModified":"2023-06-08T19:02:40+09:00","publisher":{"@type":"Organization","name":"Keiyo News+"}}</script>',
    build=bare,
    day="2023-06-08",
    time="17:45",
    origin="KEIYO NEWS",
    authors=("Aoi Kurihashi",),
)

# ---------------------------------------------------------------- the Hong Kong edition of a central daily

strait_tunnel = story(
    "Undersea rail tunnel in east China passes halfway mark",
    "YUHAI - Workers on Tuesday passed the halfway mark of an undersea high-speed railway tunnel off the coast of east China, the project's contractor said.",
    "The 16.2-kilometer tunnel, which links the city of Yuhai with the island of Dalingyu, includes an 11-kilometer section bored by two shield machines advancing toward each other at depths of up to 78 meters below sea level.",
    "Trains will run through the tunnel at 250 kilometers per hour, cutting the journey between the two places to about 10 minutes from the current 90 minutes by road and ferry.",
    "The tunnel is scheduled for completion at the end of 2026.",
)
add(
    "thirty-third, Hong Kong edition of a central daily, brief of an agency with both clocks",
    strait_tunnel,
    "{T} | Central Daily HK",
    f"""
<div id="app"><div class="top-bar"><div class="container"><span class="wd">Hong Kong 24°C</span><a href="#">NEWSPAPER</a><a href="#">MOBILE</a><a href="#">中文</a><a href="#">Subscribe</a></div></div>
<div class="head"><a href="/hk/"><img class="logo" src="/static/img/logo_hk.png"></a></div>
<ul class="menu">{linked("HONG KONG", "CHINA", "ASIA", "WORLD", "BUSINESS", "SPORTS", "LIFE &amp; ART", "OPINION", "VIDEO", "PHOTO", "DATA", "E-PAPER")}</ul>
<div class="container article-page"><div class="left-con"><div class="position"><a href="/hk/">HK</a> &gt; <a href="/hk/china">China</a></div>
<div class="time-line"><span>Published: 17:50, November 19, 2024</span> | <span>Updated: 18:31, November 19, 2024</span></div>
<h1 class="news-title">{strait_tunnel.title}</h1><div class="author">By Xinhua</div>
<div class="share-line"><a class="icon-fb"></a><a class="icon-x"></a><a class="icon-wa"></a><a class="icon-wechat"></a></div>
<div class="news-content" id="artcontent"><div class="image-wrap"><img src="https://www.centraldailyhk.example/filestorage/2024/11/19/tunnel.jpeg"><div class="caption"><em>This undated photo shows a shield machine before it was lowered into the shaft in Yuhai, east China. (PHOTO / XINHUA)</em></div></div>
{paragraphs(strait_tunnel.body[:2])}<p><strong>READ MORE: <a href="/hk/article/597120">Island residents count down to first train</a></strong></p>{paragraphs(strait_tunnel.body[2:])}</div>
<div class="tags"><span>Tags:</span>{linked("railway", "tunnel", pattern='<a href="#">{}</a>')}</div>
<div class="related"><h3>RELATED NEWS</h3><ul>{linked("Freight trains set record in October", "Second harbor crossing opens to traffic", "Bridge of sighs: Ferry captains prepare for last season")}</ul></div></div>
<div class="right-con"><div class="latest"><h3>LATEST</h3><ul><li><em>19:02</em><a href="#">Stocks close higher on tech gains</a></li><li><em>18:47</em><a href="#">Marathon registration opens next week</a></li><li><em>18:20</em><a href="#">Giant lantern lights up waterfront</a></li></ul></div><div class="most"><h3>MOST READ</h3><ol>{linked("Observatory issues monsoon signal", "New museum wing draws crowds")}</ol></div><div class="epaper"><img src="/static/img/epaper.jpg"><p>TODAY'S PAPER</p></div></div></div>
<div class="foot"><p>About Us | Contact Us | Advertise with us | Terms of Use | Copyright</p><p>Copyright 2024 Central Daily HK. All Rights Reserved.</p></div></div>""",
    head='<meta property="og:title" content="Undersea rail tunnel in east China passes halfway mark"><meta property="og:type" content="article"><meta name="viewport" content="width=device-width, initial-scale=1.0">',
    build=bare,
    day="2024-11-19",
    time="17:50",
    origin="Xinhua",
)

# ---------------------------------------------------------------- a research centre

grain_reserves = story(
    "How Is China Preparing for Shocks to Its Food Supply?",
    "China feeds nearly a fifth of the world’s population with less than a tenth of its arable land. For much of its modern history, the country’s leaders have treated grain as a matter of security rather than of trade, and they have built a system of reserves that is larger than that of any other country. This page explains how the system works and where it remains exposed.",
    "Key Takeaways",
    "China’s reserves of wheat and rice would cover more than a year of demand, but its reserves of soybeans would last less than three months.",
    "The number of countries supplying at least 5 percent of China’s corn imports rose from two in 2015 to five in 2022.",
    "Losses in storage and transport cost China an estimated 35 million tons of grain each year.",
    "Filling the Granaries",
    "The modern system took shape in the 1990s, when a series of poor harvests convinced officials that local stocks were both too small and too often imaginary. In 1998, auditors weighing grain in three provinces found that 11 percent of what had been recorded did not exist.",
    "Reserves are now held at three levels. Central stocks are managed by a state company and can be released only with the approval of the cabinet. Provinces and counties hold their own, which are meant to keep prices stable during the first weeks of a shortage.",
    "Because grain spoils, about a third of the stock is rotated every year. Rotation has become a market force in its own right: when the state sells old wheat, feed mills buy it in place of corn.",
    "The Soybean Gap",
    "The system has one great weakness. China imports more than 80 percent of the soybeans it crushes for oil and animal feed, most of them from two countries. Beans are bulky and rich in oil, so they do not keep well, and no reserve could replace a lost season of imports.",
    "Beijing has responded by cutting demand. Guidelines issued to feed makers lowered the recommended share of soybean meal from 18 percent to 14 percent, and large pig farms report that they have gone further. Domestic planting has grown as well, although yields are barely half of those in the Americas.",
    "Looking Ahead",
    "Climate is likely to test the system more often. Heavy rain at harvest time sprouted wheat across the central plains in 2023, and much of it could be used only as feed. Reserves softened the effect on prices, but they could not restore quality. A country that has learned to store grain for war may find that weather is the harder enemy.",
)
add(
    "thirty-third, research centre, question as headline, published and updated days, takeaways as a list",
    grain_reserves,
    "{T} | Pacific China Project",
    f"""
<a class="skip-link" href="#content">Skip to content</a><header class="site-header"><div class="site-branding"><a href="https://pacificchina.example/" rel="home"><img src="/wp-content/themes/pacificchina/logo.svg" alt=""></a><p class="site-desc">Unpacking the complexity of China’s rise</p></div>
<nav class="main-navigation"><ul class="menu">{linked("Military", "Economics", "Technology", "Social", "International Image", "Data Repository", "Podcasts", "About Us", "中文")}</ul></nav></header>
<main id="content" class="site-main"><article id="post-13804" class="post-13804 post type-post status-publish category-economics"><header class="entry-header"><div class="cat-links"><a href="/topics/economics/">Economics</a></div><h1 class="entry-title">{grain_reserves.title}</h1>
<div class="entry-meta"><span class="posted-on">Published <time class="entry-date published" datetime="2023-11-02T09:00:41-04:00">November 2, 2023</time></span> <span class="updated-on">Updated <time class="updated" datetime="2024-01-18T11:22:10-05:00">January 18, 2024</time></span>
<div class="authors">By Margit Ellery, Tobias Quandt and Shen Ruolan</div></div>
<ul class="share-links"><li><a class="twitter">Tweet</a></li><li><a class="facebook">Share</a></li><li><a class="print">Print</a></li><li><a class="cite" href="#cite">Cite This Page</a></li></ul></header>
<div class="entry-content"><p class="has-drop-cap">{grain_reserves.body[0]}</p>
<div class="wp-block-group takeaways"><h3>{grain_reserves.body[1]}</h3><ul>{"".join(f"<li>{line}</li>" for line in grain_reserves.body[2:5])}</ul></div>
<h2 id="filling">{grain_reserves.body[5]}</h2>{paragraphs(grain_reserves.body[6:8])}
<figure class="wp-block-embed"><iframe src="https://charts.pacificchina.example/grain-stocks/" title="Interactive" width="100%" height="560"></iframe><figcaption>Estimated end-of-season stocks of wheat, rice and corn, 2000-2023.</figcaption></figure>
{paragraphs(grain_reserves.body[8:9])}<h2 id="soybean">{grain_reserves.body[9]}</h2>{paragraphs(grain_reserves.body[10:12])}
<h2 id="ahead">{grain_reserves.body[12]}</h2>{paragraphs(grain_reserves.body[13:])}</div>
<footer class="entry-footer"><div class="tags-links">{linked("Agriculture", "Trade", "Climate", pattern='<a rel="tag" href="#">{}</a> ')}</div>
<div id="cite" class="cite-box"><h4>Cite This Page</h4><p>Pacific China Project Team. "How Is China Preparing for Shocks to Its Food Supply?" Pacific China Project. November 2, 2023. Updated January 18, 2024. Accessed June 18, 2026. https://pacificchina.example/food-supply-reserves/</p></div></footer></article>
<section class="related-posts"><h3>Related Content</h3><ul>{linked("Does Water Scarcity Limit China’s Growth?", "How Do Farm Subsidies Compare?", "Tracking Port Investments")}</ul></section>
<section class="newsletter"><h3>Subscribe to our mailing list</h3><form><input type="email" placeholder="Email Address"><button>Sign Up</button></form></section></main>
<footer class="site-footer"><p>1600 Harbour Avenue, NW, Suite 400</p><p>Tel: 000.555.0140</p><p>©2026 Pacific Institute for Policy Research. All Rights Reserved. <a href="#">Privacy Policy</a> <a href="#">Reprint Permissions</a></p></footer>
<script src="/wp-includes/js/wp-embed.min.js"></script>""",
    head='<meta name="generator" content="WordPress 6.4.2"><meta property="article:published_time" content="2023-11-02T13:00:41+00:00"><meta property="article:modified_time" content="2024-01-18T16:22:10+00:00"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="pcpadmin">',
    build=bare,
    day="2023-11-02",
    authors=("Margit Ellery", "Tobias Quandt", "Shen Ruolan"),
)
