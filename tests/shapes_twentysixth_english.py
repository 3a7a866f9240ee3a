"""A twenty-sixth album of pages, English pages of China and its neighbours, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, links, paragraphs
from shapes import english_story as story

TWENTYSIXTH_ENGLISH = Album()
add = TWENTYSIXTH_ENGLISH.add


def tables(language: str, title: str, middle: str, head: str) -> str:
    """A page of the early years: no doctype, tables and font tags."""
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<link href="/css/2011/en.css" rel="stylesheet" type="text/css"></head><body leftmargin="0" topmargin="0">{middle}</body></html>'


# ---------------------------------------------------------------- China

S = story(
    "Wetland wardens keep watch over returning cranes",
    "Before dawn on most winter mornings, Yue Chunsheng rows a flat-bottomed boat to the middle of Baisha Lake, cuts the light on his cap and listens.",
    '"If I can hear them before I can see them, it is a good day," said the 54-year-old, one of 36 wardens hired by the Baisha Lake National Wetland Park in Ningtan, a city on the middle reaches of the Yangtze River.',
    "The lake was carved into fish ponds in the 1980s. By 2009, when the last private contract expired, no more than 40 white-naped cranes were wintering there. This season, wardens counted 1,187, the highest number since records began.",
    "The recovery followed a decision by the city to take down 21 kilometers of dikes and to let the water level rise and fall with the river again. Around 2,300 households gave up their ponds and were compensated at 4,600 yuan ($640) per mu, or 0.067 hectare, according to the Ningtan forestry bureau.",
    "Former fishermen were given priority when the park began to recruit. Yue, who had farmed carp for two decades, said he took the job because the pay was steady and he knew every channel.",
    "Each warden is responsible for about 180 hectares and files a report through a mobile app twice a day. Pictures taken by 94 cameras around the lake are checked by software that can tell cranes from storks with an accuracy of 97 percent.",
    "Hu Lanfang, a researcher at Ningtan University who has studied the lake since 2003, said the birds' return depended less on technology than on the reed beds.",
    '"Cranes feed on the tubers of a grass that needs two months under shallow water," she said. "Give them back the rhythm of the flood, and the rest follows."',
    "The park plans to open two observation hides this autumn, each limited to 60 visitors a day.",
)
add(
    "central daily, reporter and outlet in one line",
    S,
    "{T} - Chinacourier.com.example",
    f"""<nav class="navbar-m res-m"><button class="navbtn"><span class="bar"></span></button><a href="//www.chinacourier.example"><img src="/img/logo-m.png" alt="chinacourier"></a><a class="fr" href="//cn.chinacourier.example">中文</a></nav>
<div class="topNav"><div class="w1200"><ul class="edition"><li>Global Edition</li><li><a href="//asia.chinacourier.example">ASIA</a></li><li><a href="//cn.chinacourier.example">中文</a></li><li><a>双语</a></li><li><a>Français</a></li></ul><form action="//search.chinacourier.example"><input class="search-input" name="query"><button>Search</button></form></div></div>
<ul class="mainNav">{links("HOME", "OPINION", "CHINA", "WORLD", "BUSINESS", "LIFESTYLE", "CULTURE", "TRAVEL", "SPORTS", "REGIONAL", "VIDEO", "NEWSPAPER")}</ul>
<div class="main-art w1200"><div class="bread" id="bread-nav"><a>China</a> <a>/ Environment</a></div>
<div class="lft-art" id="lft-art"><h1>{S.title}</h1><div class="info"><span class="info_l">By LIN YUAN in Ningtan, Hubei | China Courier | Updated: 2026-01-14 09:11 </span><span class="info_r"><a class="fb"><img src="/img/fb.png"></a><a class="tw"><img src="/img/x.png"></a><a class="in"><img src="/img/in.png"></a><a class="more">+</a></span></div>
<div id="Content"><figure class="image" style="display: table;"><img src="//img2.chinacourier.example/images/202601/14/6785.jpeg"><figcaption style="display: table-caption; caption-side: bottom;">Yue Chunsheng, a warden at the Baisha Lake National Wetland Park, records bird sightings in December. PROVIDED TO CHINA COURIER</figcaption></figure>{paragraphs(S.body)}</div>
<div id="div_currpage"></div><div class="selectpage"></div></div>
<div class="rgt-art"><div class="tmL"><b>Most Viewed in 24 Hours</b></div><ul class="hot24">{links("Night trains add sleeper coaches for spring travel", "Ice sculptors race against thaw", "Old town bans loudspeakers on tour buses")}</ul><div class="editors-picks"><b>Special</b><a><img src="/img/special.jpg"></a></div></div></div>
<div class="topBot"><a>BACK TO THE TOP</a></div><div class="dibu"><div class="dibu-one"><span>English</span><a>中文</a></div><p>Copyright 1994 - 2031. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to China Courier Information Co. Without written authorization, such content shall not be republished or used in any form.</p><p>License for publishing multimedia online 0199999</p><p>Registration Number: 139999</p><ul>{links("About China Courier", "Advertise on Site", "Contact Us", "Job Offer", "Expat Employment")}</ul></div><script>var _hmt = _hmt || [];</script>""",
    head='<meta name="keywords" content="crane,wetland,Ningtan"><meta name="publishdate" content="2026-01-14"><meta name="source" content="China Courier"><meta name="author" content="高远"><meta name="editor" content="高远"><script src="//www.chinacourier.example/js/jquery.min.js"></script>',
    build=bare,
    day="2026-01-14",
    time="09:11",
    origin="China Courier",
    authors=("LIN YUAN",),
)

S = story(
    "Lingdong opens one-stop service windows for foreign investors",
    "The Lingdong Provincial Department of Commerce announced on August 29 that one-stop service windows for foreign-invested enterprises have been opened in all 14 cities of the province.",
    "At the windows, investors can register a company, open a tax account, apply for work permits and book a bank appointment with a single set of papers. The time needed to start a business has been cut from 11 working days to three.",
    "From January to July, 312 foreign-invested enterprises were newly established in Lingdong, up 18.4 percent year on year. Actual use of foreign capital reached 1.96 billion US dollars, of which 61 percent went to manufacturing.",
    'A representative of a German valve maker in Tangchuan said that the company received its license within two days. "The staff spoke English with us and filled in half of the forms for us," he said.',
    "The province will publish a bilingual guide to investment by the end of the year and set up a telephone line for complaints of foreign-invested enterprises.",
)
add(
    "province's English portal, source and stamp",
    S,
    "{T}_Lingdong Provincial People's Government",
    f"""<div class="en-top"><div class="wrap1200"><span class="lang"><a href="//www.lingdong-gov.example">中文</a> | <a>日本語</a> | <a>한국어</a> | <a>Deutsch</a></span><span class="srh"><input type="text" placeholder="Please enter keywords"><i class="btn-s"></i></span></div></div>
<div class="en-banner"><img src="/images/en_logo.png" alt="Lingdong, China"></div>
<div class="en-menu"><a href="/">Home</a><a href="/news/">News</a><a href="/gov/">Government</a><a href="/biz/">Business</a><a href="/about/">About Lingdong</a><a href="/travel/">Travel</a><a href="/services/">Services</a></div>
<div class="wrap1200 en-content"><div class="loc">Location: <a>Home</a> &gt; <a>News</a> &gt; <a>Latest</a></div>
<div class="article-box"><h2 class="article-title">{S.title}</h2><div class="article-sub"><span>Updated:2023-08-30 16:08:42</span><span>Source:Lingdong Daily</span><span class="fsize">Font Size: <a>A+</a> <a>A</a> <a>A-</a></span></div>
<div class="article-txt" id="zoomcon"><p style="text-align: center;"><img src="/upload/2023/0830/1.jpg" title="1.jpg"></p>{paragraphs(S.body)}</div>
<div class="article-editor">Editor:Lei Xin</div><div class="share-en"><span>Share to:</span><a class="s-wx"></a><a class="s-wb"></a><a class="s-fb"></a></div></div>
<div class="side-en"><h3>Recommended</h3><ul>{links("Tangchuan fair draws 900 exhibitors", "High-speed rail to Muping enters test runs", "Guide: how to exchange a driving license")}</ul><h3>Video</h3><a><img src="/images/v1.jpg"><p>Lingdong in 90 seconds</p></a></div></div>
<div class="en-foot"><p>Sponsored by the General Office of the People's Government of Lingdong Province</p><p>Operated by Lingdong Daily Media Group</p><p>ICP 99000001-1 | Website identification code: 9900000002</p><p>Copyright &copy; Lingdong Provincial People's Government. All rights reserved.</p></div>
<script src="/js/share.js"></script>""",
    head='<meta name="SiteName" content="Lingdong Provincial Government"><meta name="ColumnName" content="Latest"><meta name="keywords" content="">',
    build=bare,
    day="2023-08-30",
    time="16:08",
    origin="Lingdong Daily",
    editors=("Lei Xin",),
)

S = story(
    "Xunzhou ceramics workshops welcome spring study tours",
    "With the arrival of spring, the kilns of Hutou, an old pottery town in the west of Xunzhou, have become a classroom for students from across the Yangtze River Delta.",
    "Over the weekend, more than 1,200 students visited the town's 17 open workshops, where they kneaded clay, threw bowls and glazed tiles under the guidance of craftsmen.",
    "Hutou has made celadon for more than 800 years. Its firing technique was listed as a provincial intangible cultural heritage in 2014.",
    "To serve young visitors, Xunzhou has trained 86 heritage tutors and linked the kilns, a tea garden and a water mill into a half-day route. Study tours brought the town about 9.3 million yuan ($1.29 million) in revenue last year.",
)
add(
    "city's English site run by a media group, captions among the text",
    S,
    "{T}",
    f"""<div class="header-xz"><div class="inner"><a class="logo" href="/xunzhou/"><img src="/xunzhou/images/logo.png"></a><div class="r"><a href="http://www.xunzhou-gov.example">中文</a><a class="wechat">WeChat</a><form><input name="q"><input type="submit" value="Go"></form></div></div></div>
<div class="nav-xz"><ul>{links("Home", "News", "Business", "Xunzhou Expo", "Culture", "Travel", "Living in Xunzhou", "Districts", "Photos")}</ul></div>
<div class="content-xz"><div class="crumbs"><a>Home</a> / <a>Culture</a></div><div class="left-xz"><h3 class="tit">{S.title}</h3><div class="info-xz">( Xunzhou Today ) Updated: 2026-03-04</div>
<div class="share-xz"><span>Share</span> <a class="fb"></a><a class="tw"></a><a class="pin"></a></div>
<div class="art-xz"><p>{S.body[0]}</p><p>{S.body[1]}</p><p style="text-align: center;"><img src="/xunzhou/2026-03/04/a1.jpg"></p><p style="text-align: center;">Students shape bowls at a workshop in Hutou. [Photo/Xunzhou Today]</p><p>{S.body[2]}</p><p style="text-align: center;"><img src="/xunzhou/2026-03/04/a2.jpg"></p><p style="text-align: center;">A craftsman shows how to glaze a tile. [Photo by Shi Wenbin for Xunzhou Today]</p><p>{S.body[3]}</p></div>
<p class="rights">All rights reserved. Presented by China Courier.</p></div>
<div class="right-xz"><div class="box"><h4>Hot Topics</h4><a><img src="/xunzhou/images/t1.jpg"></a><a><img src="/xunzhou/images/t2.jpg"></a></div><div class="box"><h4>Latest</h4><ul>{links("Xunzhou port adds route to Busan", "New metro line to open in June")}</ul></div></div></div>
<div class="foot-xz"><p>Copyright &copy; Xunzhou Municipal People's Government. All rights reserved. Presented by China Courier.</p><p>京ICP备99010001号-1</p></div><script>var cnzz_protocol="https://";</script>""",
    head='<meta name="publishdate" content="2026-03-04"><meta name="robots" content="all">',
    build=bare,
    day="2026-03-04",
    origin="Xunzhou Today",
)

S = story(
    "Four rescued as pleasure boat drifts off Tai Ngo",
    "Four people were rescued on Monday after the engine of their pleasure boat failed off Tai Ngo and strong winds pushed the vessel towards rocks.",
    "The Marine Police said they received a call for help shortly after 11am. Two launches reached the boat within 20 minutes and took off two men and two women, aged between 29 and 63.",
    "One of the women suffered a cut to the arm and was taken to hospital in a conscious state. The boat was later towed to a typhoon shelter.",
    "The Observatory had issued a strong monsoon signal earlier in the morning. Police urged boat owners to check the weather and their engines before setting out.",
)
add(
    "Hong Kong broadcaster, a brief with line breaks",
    S,
    "{T} - HKBR",
    f"""<div class="rthk-top"><a href="/"><img src="/images/hkbr.svg" alt="HKBR"></a><ul><li><a>Radio</a></li><li><a>TV</a></li><li><a>News</a></li><li><a>Podcast</a></li></ul><span class="lng"><a>繁</a><a>简</a></span></div>
<div class="newsNav"><a>Latest News</a><a>Local</a><a>Greater China</a><a>World</a><a>Finance</a><a>Sport</a><a>Instant Video</a></div>
<div id="k2Container" class="itemView"><div class="itemHeader"><h2 class="itemTitle">{S.title}</h2><div class="itemInfo"><div class="createddate">2025-11-17 HKT 13:26</div><div class="share"><ul class="shareOpt"><li>Share this story</li><li class="fb">facebook</li><li class="wa">whatsapp</li><li class="em">email</li></ul></div></div></div>
<div class="itemSlideShow"><div class="items_content"><img src="/img/20251117/mfile_1.jpg"><div class="detailNewsSlideTitleText">The vessel was towed to a typhoon shelter after the rescue. Photo: HKBR</div></div></div>
<div class="itemBody"><div class="itemFullText">{"<br /><br />".join(S.body)}<br /></div></div></div>
<div class="relatedNews"><h3>RELATED NEWS</h3><ul>{links("Strong monsoon signal issued", "Outlying island ferries resume service", pattern='<li><a href="#">{0}</a><span>2025-11-17 HKT 07:10</span></li>')}</ul></div>
<div class="latestNews"><h3>LATEST NEWS</h3><ul>{links("Market closes 0.6pc higher", "University to add 200 nursing places", pattern='<li><span>14:02</span><a href="#">{0}</a></li>')}</ul></div>
<div id="footer"><p>Copyright &copy; HKBR 2025. All rights reserved.</p><a>Privacy Policy</a><a>Contact Us</a></div><script>var dataLayer=[];</script>""",
    head='<meta property="og:site_name" content="HKBR"><meta property="og:type" content="article">',
    build=bare,
    day="2025-11-17",
    time="13:26",
)

S = story(
    "Pingshan farmers seek rules on solar panels",
    "Farmers in Pingshan County yesterday called on the Ministry of Agriculture to limit the conversion of orchards to solar farms, saying that rents had doubled in three years and that young growers could no longer find land.",
    "About 150 people gathered outside the county hall with baskets of wax apples, holding signs that read “fruit first” and “leave us a field.”",
    "Pingshan Orchard Alliance chairman Huang Chin-fu (黃進福) said that 412 hectares of orchard in the county had been leased to energy companies since 2022, although the land was zoned for farming.",
    "“We are not against green energy,” Huang said. “Put it on roofs, on fish sheds, on reservoirs. Do not put it on soil that took our grandparents 40 years to make.”",
    "The ministry in 2020 tightened rules on plots smaller than 2 hectares, but applications for bigger plots are still decided by local governments.",
    "Democratic Alliance Legislator Ko Mei-chu (柯美珠), who attended the rally, said that she would propose an amendment requiring a public hearing before any orchard could be rezoned.",
    "Agriculture Department Deputy Director Weng Shih-kai (翁士凱) said the county had rejected 37 applications last year and would send inspectors to check whether fruit was still being grown under panels at sites approved as shared-use farms.",
    "Energy companies said they had kept to the law and paid rent on time.",
    "Pingshan is the nation’s largest producer of wax apples, accounting for almost 60 percent of output.",
)
add(
    "Taiwan paper, deck with a label, day and page above",
    S,
    "{T} - Formosa Times",
    f"""<div class="logobar"><ul><li><a href="/"><img src="/assets/images/logo.gif" class="wlogo"></a></li><li><div class="micon" id="mopen"></div></li></ul></div>
<div class="menu boxText" data-desc="頭部選單"><ul>{links("Front Page", "Taiwan News", "Business", "Editorial &amp; Opinion", "Sports", "World News", "Features", "Bilingual Pages")}</ul><div class="search"><select><option>All</option><option>Front Page</option></select><input type="text"><div class="gose">GO</div></div></div>
<div class="ad pc" style="display:none"></div><div class="page spage"><div class="where"><ul><li><a>Home</a></li><li><a>Taiwan News</a></li></ul></div><h6>Sat, Feb 07, 2026 page3</h6>
<div class="archives"><h1>{S.title}</h1><h2><font class="red">LAND USE:</font> Rents for orchards have doubled as energy firms move in, growers said, calling for public hearings before plots can be rezoned</h2>
<ul class="as" data-desc="分享列"><li><div class="name">By Tseng Yi-hsuan / Staff reporter</div></li><li><ul class="sh"><li><a data-desc="twitter分享"><img src="/assets/images/x.png"></a></li><li><a data-desc="Facebook分享"><img src="/assets/images/fb.png"></a></li></ul></li></ul>
{paragraphs(S.body[:3])}<div class="imgboxa"><div data-fancybox><img src="/images/2026/02/07/p03.jpg" width="100%"></div><h1>Farmers hold up signs outside the Pingshan County Hall yesterday.</h1><h2>Photo: Tseng Yi-hsuan, Formosa Times</h2></div>{paragraphs(S.body[3:])}
<div class="comments"><p>Comments will be moderated. Keep comments relevant to the article. Remarks containing abusive and obscene language will be removed.</p></div></div>
<div class="right"><div class="hotnews"><h3>Most Popular</h3><ul>{links("Ferry to outer islands to cut fares", "Museum returns bronze bell", pattern='<li><a href="#"><span>1</span>{0}</a></li>')}</ul></div></div></div>
<div class="footer"><p>Copyright © 1999-2026 The Formosa Times. All rights reserved.</p><a>About Us</a><a>Contact Us</a><a>RSS</a></div>""",
    head='<meta property="og:type" content="article"><meta name="description" content="LAND USE: Rents for orchards have doubled">',
    build=bare,
    day="2026-02-07",
    authors=("Tseng Yi-hsuan",),
)

S = story(
    "Chinese carmaker Yuntu to build second plant in Thailand as exports rise",
    "BANGKOK: Chinese electric vehicle maker Yuntu said on Thursday (Mar 12) that it will build a second factory in Thailand, doubling its capacity in Southeast Asia to 240,000 vehicles a year.",
    "The plant, in an industrial estate east of the capital, will cost US$680 million and start production in the second half of 2027, the company said in a stock exchange filing.",
    "Yuntu sold 61,400 vehicles in Thailand last year, making it the third-largest electric car brand in the kingdom. About a third of the cars built there are shipped to Malaysia, Australia and Britain.",
    '"Thailand is no longer just a market for us, it is a base," chief executive Shao Wenhai told reporters.',
    "LOCAL PARTS",
    "Under the government's incentive scheme, makers that imported cars duty-free must build the same number locally, or more, by the end of 2027.",
    "Thailand's Federation of Vehicle Parts said that only four in ten components used by Chinese plants are bought from local suppliers, and asked Bangkok to tie tax breaks to that figure.",
    "Shao said the second plant would make its own battery packs and raise the local share to 65 per cent.",
    "Vehicle output in Thailand fell for a third straight year in 2025 as banks tightened lending to households.",
)
add(
    "Singapore broadcaster, agency text with its source at the end",
    S,
    "{T} - SNA",
    f"""<a class="visually-hidden" href="#main-content">Skip to main content</a><header class="main-header"><div class="block-branding"><a href="/"><img src="/themes/sna/logo.svg" alt="SNA"></a></div><nav class="main-nav"><ul>{links("Top Stories", "Singapore", "Asia", "East Asia", "World", "Business", "Sport", "Commentary", "Lifestyle", "Listen", "Watch")}</ul></nav><div class="header__right"><a>Sign In</a><a>My Feed</a><button>Search</button></div></header>
<div class="ad-entity-container"><div id="dfp-ad-lb1"></div></div>
<main id="main-content"><article class="node--type-article"><section class="block-field-category"><a href="/asia">Asia</a></section>
<h1 class="h1 h1--page-title">{S.title}</h1>
<div class="content-detail__description"><p>The company says the factory will double its capacity in Southeast Asia to 240,000 vehicles a year.</p></div>
<div class="toolbar toolbar--article"><button class="bookmark">Bookmark</button><div class="share"><span>Share</span><a>WhatsApp</a><a>Telegram</a><a>Facebook</a><a>Twitter</a><a>Email</a><a>LinkedIn</a></div></div>
<figure class="figure--article-hero"><img src="/sites/default/files/styles/16x9/yuntu.jpg?itok=1"><figcaption class="figure__caption">A worker checks a car body at Yuntu's first plant in Thailand. (File photo: AFP/Anan Srisuk)</figcaption></figure>
<div class="article-publish">12 Mar 2026 06:02PM <span class="article-update">(Updated: 12 Mar 2026 07:15PM)</span></div>
<div class="text"><div class="text-long">{paragraphs(S.body[:4])}</div></div><div class="ad-entity-container inline"><p class="ad-label">ADVERTISEMENT</p></div>
<div class="text"><div class="text-long"><h2>{S.body[4]}</h2>{paragraphs(S.body[5:])}</div></div>
<div class="source source--with-label">Source: AFP/rk</div>
<section class="newsletter"><h4>Sign up for our newsletters</h4><p>Get our pick of top stories and thought-provoking articles in your inbox</p><button>Subscribe here</button></section>
<section class="related-topics"><h5>Related Topics</h5><a>Thailand</a><a>electric vehicles</a><a>China</a></section>
<section class="also-read"><h3>Also worth reading</h3><ul>{links("Why your next car may speak Mandarin", "Bangkok extends clean air zone")}</ul></section></article>
<aside><h3>Trending</h3><ol>{links("MRT delay on North East Line", "Durian prices dip early")}</ol></aside></main>
<footer><p>Copyright© SMedia 2026</p><a>Terms &amp; Conditions</a><a>Privacy Policy</a><p>This browser is no longer supported</p></footer>""",
    head='<meta property="article:published_time" content="2026-03-12T18:02:11+0800"><meta property="article:modified_time" content="2026-03-12T19:15:40+0800"><meta property="og:site_name" content="SNA">',
    build=bare,
    day="2026-03-12",
    time="18:02",
    origin="AFP",
)

# ---------------------------------------------------------------- South Asia, Japan, Korea

S = story(
    "Pharma firms look beyond China for key ingredients, but slowly",
    "Nearly six years after the Centre launched a scheme to make drug ingredients at home, Indian pharmaceutical companies still buy two-thirds of their bulk drugs from China, data tabled in the Lok Sabha on Wednesday showed.",
    "Imports of bulk drugs and intermediates from China stood at $3.4 billion in April-December 2025, against $3.3 billion in the same period a year earlier. Their share in total imports was 67.2%, down by less than two percentage points.",
    "In a written reply, Minister of State for Chemicals Raghav Deshmane said 38 plants had been commissioned under the production-linked incentive scheme, with an installed capacity of 61,000 tonnes.",
    "Industry executives say capacity is not the difficulty. “A fermentation plant in Maharashtra pays twice for power what its rival pays in Shandong,” said Kishore Bapat, who runs a mid-sized maker of antibiotics. “When we start up, the price from the other side falls by a fifth.”",
    "Prices of penicillin-G, the base of a family of antibiotics, dropped from $35 a kg in 2023 to $19 in January after the first domestic plant went into production, according to the Bulk Drug Makers’ Forum.",
    "The forum has asked for a minimum import price for eleven ingredients. A decision is with the Directorate of Trade Remedies.",
    "Doctors’ groups have warned that a floor price would be passed on to patients.",
    "“The answer is long contracts,” said Vidya Suresh, who teaches health economics in Hyderabad. “If government hospitals promise to buy for five years, somebody will build.”",
)
add(
    "Indian daily, release and zone printed, two dates",
    S,
    "{T} - The Deccan Standard",
    f"""<div class="subscribe-strip"><a>Subscribe</a><a>Login</a><a>e-Paper</a></div><header class="masthead"><button class="hamburger"></button><a class="brand" href="/"><img src="/theme/images/ds-logo.svg" alt="The Deccan Standard"></a><div class="live">LIVE NOW</div></header>
<nav class="topnav"><ul>{links("India", "World", "Movies", "Sport", "Data", "Health", "Opinion", "Science", "Business", "Premium")}</ul></nav>
<div class="container article-wrap"><ul class="breadcrumb"><li><a>Home</a></li><li><a>Business</a></li><li><a>Industry</a></li></ul>
<div class="col-xl-9"><div class="article-section"><h1 class="title">{S.title}</h1><h2 class="sub-title">Two-thirds of bulk drugs still come from across the border; makers seek a floor price</h2>
<div class="publish-time-new"><span>Published - March 11, 2026 09:41 pm IST</span><span> - HYDERABAD</span></div><div class="update-time"><span>Updated - March 12, 2026 08:05 am IST</span></div>
<div class="author"><a class="person-name" href="/profile/author/meenal-kurup/">Meenal Kurup</a></div>
<div class="share-icons"><a>Copy link</a><a>Email</a><a>Facebook</a><a>Twitter</a><a>Telegram</a><a>LinkedIn</a><a>WhatsApp</a><a>Reddit</a></div><div class="actions"><a class="comments">READ LATER</a><a>PRINT</a></div>
<div class="article-picture"><picture><img src="https://dsimg.example/pharma.jpg"></picture><p class="caption">Import bill for drug ingredients from China has hardly moved since 2023. | Photo Credit: Getty Images/iStockphoto</p></div>
<div id="content-body-70713" class="articlebodycontent" itemprop="articleBody">{paragraphs(S.body[:4])}<div class="related-topics-inline"><p class="also">Also read: <a href="#">Why paracetamol became dearer this winter</a></p></div>{paragraphs(S.body[4:])}</div>
<p class="publish-time-bottom">Published - March 11, 2026 09:41 pm IST</p><div class="related-topics"><h6>Related Topics</h6><a>pharmaceutical</a> / <a>China</a> / <a>trade policy</a></div>
<div class="comments-box"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal.</p></div></div></div>
<div class="col-xl-3"><h3>Top News Today</h3><ul>{links("Monsoon forecast pushed to April", "Metro phase two gets nod")}</ul></div></div>
<footer><p>Copyright© 2026, TDS PUBLISHING PVT LTD. All rights reserved.</p><p>BACK TO TOP</p></footer>""",
    head='<meta property="article:published_time" content="2026-03-11T21:41:05+05:30"><meta property="article:modified_time" content="2026-03-12T08:05:44+05:30"><meta property="article:author" content="Meenal Kurup">',
    build=bare,
    day="2026-03-12",
    time="00:11",
    authors=("Meenal Kurup",),
)

S = story(
    "Japan, China to resume talks on seafood inspections in April",
    "Japan and China will hold working-level talks on seafood inspections in early April in Beijing, government sources said Tuesday, in a step toward widening a partial resumption of exports.",
    "The meeting will be the first in seven months. Officials are expected to discuss how test results issued by Japanese laboratories can be accepted by Chinese customs and how many additional processing plants may be registered.",
    "China last year reopened its market to fishery products from most Japanese prefectures, but shipments have stayed at less than a fifth of their former level because only three plants were approved.",
    "Scallop farmers in Hokkaido have been calling for an early settlement, as freezers fill with last season's catch.",
    'A senior official of the fisheries agency said Tokyo would "persistently seek" a full lifting of restrictions, while a diplomatic source in Beijing said that progress would depend on "the overall atmosphere."',
    "Japan exported 87 billion yen worth of seafood to China in 2022, its largest market at the time.",
)
add(
    "Japanese agency, outlet and time in the line, zone in the markup",
    S,
    "{T}",
    f"""<div id="wrapper"><header id="header"><div class="inner"><p class="logo"><a href="/"><img src="/images/nitto_e.png" alt="Nitto News+"></a></p><ul class="lang"><li><a>日本語</a></li><li><a>English</a></li><li><a>中文</a></li></ul><div class="search"><input type="text" placeholder="Search"></div></div>
<nav><ul>{links("HOME", "LATEST", "JAPAN", "ASIA", "WORLD", "BUSINESS", "SPORTS", "OPINION", "PHOTOS", "VIDEO")}</ul></nav></header>
<div class="main"><article class="post"><div class="article-head"><h1>{S.title}</h1><p class="credit" data-credit="NITTO NEWS"><a href="/authors/mio-tachibana">By Mio Tachibana</a>, NITTO NEWS - <time>Mar 10, 2026 - 16:05</time> | <a class="cat">All</a>, <a class="cat">Japan</a>, <a class="cat">World</a></p></div>
<ul class="sns"><li class="tw">Post</li><li class="fb">Like</li><li class="line">LINE</li></ul>
<div class="article-body"><div class="main-image"><img src="https://img.nitto.example/p/scallop.jpg"><p class="caption">Workers sort scallops at a port in Hokkaido in February 2026. (Nitto)</p></div>{paragraphs(S.body[:3])}<hr><p><b>Related coverage:</b></p><p><a href="#">Japan scallop exports to U.S. hit record in 2025</a></p><p><a href="#">Chinese inspectors visit plant in Aomori</a></p><hr>{paragraphs(S.body[3:])}</div>
<div class="tags"><a>#China</a><a>#seafood</a></div></article>
<aside class="side"><h3>Most read</h3><ol>{links("Snow festival draws 2 mil. visitors", "Yen weakens past 158", pattern='<li><span class="rank">1</span><a href="#">{0}</a></li>')}</ol><div class="sub"><p>Subscribe to get daily news</p><input type="email" placeholder="Email address"></div></aside></div>
<footer><p>Copyright © Nitto News. All rights reserved.</p><ul>{links("About us", "Contact us", "Terms of use", "Privacy policy")}</ul></footer></div>""",
    head='<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Japan, China to resume talks on seafood inspections in April","datePublished":"2026-03-10T16:05:00+09:00","dateModified":"2026-03-10T17:48:21+09:00","author":{"@type":"Person","name":"Mio Tachibana"},"publisher":{"@type":"Organization","name":"Nitto News+"}}</script>',
    build=bare,
    day="2026-03-10",
    time="15:05",
    origin="NITTO NEWS",
    authors=("Mio Tachibana",),
)

S = story(
    "S. Korea's exports to China rebound on memory chips",
    "SEOUL, March 11 (Hanil) -- South Korea's exports to China jumped 23.6 percent on-year in the first 10 days of March on strong demand for memory chips, customs data showed Wednesday.",
    "Outbound shipments to the country's largest trading partner came to US$4.1 billion in the March 1-10 period, compared with $3.32 billion a year earlier, according to the Korea Customs Service.",
    "Overall exports rose 14.9 percent to $19.8 billion, while imports gained 6.2 percent to $20.3 billion, resulting in a trade deficit of $500 million.",
    "Exports of semiconductors surged 58.1 percent, accounting for 27.3 percent of the total. Shipments of passenger cars edged down 1.4 percent, and those of petrochemicals sank 11.7 percent.",
    "There were 6.5 working days in the period, unchanged from a year earlier.",
)
add(
    "Korean agency, byline in the body and end marks",
    S,
    "{T} | Hanil News Agency",
    f"""<div class="header-top"><div class="lang-zone"><a>한국어</a><a>中文</a><a>日本語</a><a>عربي</a><a>Español</a><a>Français</a></div><h1 class="logo"><a href="/">Hanil News Agency</a></h1><div class="util"><a>Log in</a><a>Search</a></div></div>
<nav class="gnb"><ul>{links("National", "Politics", "N. Korea", "Business/Economy", "Science/Tech", "Culture/K-pop", "Sports", "Videos", "Photos")}</ul></nav>
<div class="contents"><div class="title-article"><h2 class="tit">{S.title}</h2><div class="info"><span class="cat"><a>Economy</a></span><span class="txt">11:26 March 11, 2026</span></div><div class="utils"><button>Share</button><button>Like</button><button>Save</button><button>Print</button><button>Font Size</button></div></div>
<article class="story-news article"><p>By Seo Min-jae</p>{paragraphs(S.body[:2])}<div class="comp-box photo-group"><figure><div class="img-con"><img src="//img.hanil.example/etc/1.jpg" alt="This photo shows containers at a port in Busan."></div><figcaption class="desc-con"><p class="txt-desc">This file photo shows stacks of containers at a port in Busan. (Hanil)</p></figcaption></figure></div>{paragraphs(S.body[2:])}<p>mjseo@hanil.example<br/>(END)</p></article>
<div class="keyword-zone"><strong>Keywords</strong><ul>{links("#exports", "#China", "#chips")}</ul></div>
<div class="related-zone"><h3>Related Articles</h3><ul>{links("S. Korea logs trade surplus in February", "Chip prices rise for 8th month")}</ul></div></div>
<aside><h3>Most Viewed</h3><ol>{links("(LEAD) Cabinet approves extra budget", "Boy band to tour nine cities")}</ol></aside>
<footer><p>(C) Hanil News Agency. All Rights Reserved. No unauthorized reproduction, redistribution or use for AI training.</p></footer>""",
    head='<meta property="article:published_time" content="2026-03-11T11:26:13+09:00"><meta name="author" content="Seo Min-jae">',
    build=bare,
    day="2026-03-11",
    time="10:26",
    origin="Hanil",
    authors=("Seo Min-jae",),
)

S = story(
    "Chinese agricultural experts visit Sangla cotton research farm",
    "MULTAN, Oct 21 (IPP): A six-member delegation of Chinese agricultural experts on Tuesday visited the Sangla Cotton Research Farm and reviewed trials of drip irrigation laid out under a joint project.",
    "The delegation, led by Prof. Qiao Deming of the Tarim College of Agriculture, was briefed that the plots irrigated by drip lines had given 31 percent more cotton with 40 percent less water than those under flood irrigation.",
    "Director of the farm Dr. Nasir Mehmood Gill said that 480 growers of southern Punjab had been trained since 2023 and that seed of three early-maturing varieties would be distributed before the next sowing season.",
    "Speaking on the occasion, Prof. Qiao said Pakistan and China were all-weather friends and that cooperation in agriculture would bring direct benefit to the common farmer.",
    "Later, the delegation planted a tree on the lawn of the farm.",
)
add(
    "Pakistani agency on a purchased theme, day alone",
    S,
    "{T} - Indus Press of Pakistan",
    f"""<div class="td-header-wrap"><div class="td-header-top-menu"><div class="tdb-head-date">Wednesday, June 18, 2031</div><ul>{links("Urdu", "Sindhi", "Pashto", "IPP-TV", "Contact")}</ul></div><div class="td-header-logo"><a href="/"><img src="/wp-content/uploads/ipp-logo.png"></a></div>
<ul class="sf-menu">{links("Home", "National", "Domestic", "Foreign", "Business", "Sports", "Features", "Photos", "Videos")}</ul></div>
<div class="td-main-content-wrap td-container"><div class="td-crumb-container"><span><a>Home</a></span> <i class="td-icon-right"></i> <span><a>Domestic</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">{S.title}</span></div>
<article class="post type-post hentry"><header class="td-post-title"><ul class="td-category"><li><a>Domestic</a></li></ul><h1 class="entry-title">{S.title}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-10-21T20:17:36+05:00">Tue, 21 Oct 2025</time></span><div class="td-post-views"><i></i><span>112</span></div></div></header>
<div class="td-post-sharing"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a><a>Linkedin</a><a>Email</a><a>Print</a></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><img class="entry-thumb" src="/wp-content/uploads/2025/10/sangla.jpg"></div>{paragraphs(S.body[:2])}<div class="td-a-rec"><span class="td-adspot-title">- Advertisement -</span></div>{paragraphs(S.body[2:])}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>Cotton</a></li><li><a>China</a></li></ul></div><div class="td-post-next-prev"><div><span>Previous article</span><a>Divisional commissioner inspects flour mills</a></div><div><span>Next article</span><a>Polio drive from Monday</a></div></div></footer></article>
<div class="td-pb-span4"><h4 class="block-title">Latest news</h4>{links("Cold wave to persist in north", "Rupee steady against dollar", pattern='<div class="td_module_6"><h3 class="entry-title"><a href="#">{0}</a></h3><time>Wed, 18 Jun 2031</time></div>')}</div></div>
<div class="td-footer-wrapper"><p>Indus Press of Pakistan is the premier news agency of the country.</p><p>© Copyright 2031 IPP Digital - All Rights Reserved</p></div>""",
    head='<meta property="article:published_time" content="2025-10-21T15:17:36+00:00"><meta name="author" content="IPP Multan"><meta name="generator" content="WordPress 6.4">',
    build=bare,
    day="2025-10-21",
    origin="IPP",
)

# ---------------------------------------------------------------- further off, and old

S = story(
    "The Quiet Return of the Barefoot Vet",
    "In the grasslands around Talin Gol, a banner in the far north of China, the nearest animal hospital is four hours away by jeep. When Narantsetseg’s best mare would not foal last spring, she rang a number painted on the well house. A woman of 26 arrived on a motorcycle, with a rope, a phone and a bag of instruments.",
    "Such visits had almost vanished. The township veterinary stations of the planned economy, staffed by “barefoot vets” with a few months of training, were closed or put up for contract in the 1990s. By 2015, according to a survey by two Chinese universities, six in ten herding villages had no one to call.",
    "That is changing, and the reason is less sentiment than disease. Outbreaks of lumpy skin and sheep pox in the past decade showed how late news of sick animals reached the authorities. A vet who lives in the village hears it first.",
    "A Cheap Sentinel",
    "Since 2021, Beijing has paid for some 41,000 “village disease-control officers,” most of them herders’ children who studied in a vocational college and came home. They receive about 1,500 yuan a month, free vaccines, and an app in which each carcass must be reported within two hours.",
    "The sums are small. A single outbreak in a dairy county in 2019 cost more than the whole scheme costs in a year. Officials I spoke to described the officers as a smoke alarm: cheap, dull and easily forgotten until it rings.",
    "Whether it will ring is another question. An officer depends on neighbors who may lose a herd if she reports it. Compensation for culled sheep covers roughly half of their market price, and arrives, herders say, when the grass is green again.",
    "What the Neighbors Are Watching",
    "Mongolia, Kazakhstan and Kyrgyzstan, which share both pastures and pathogens with China, are following the experiment. Ulaanbaatar sent a group of trainees last summer. Bishkek has asked for the app, though not, a Kyrgyz official said with a smile, for the server.",
    "The young vet in Talin Gol has her own measure. In her first year, she told me, people called her after an animal died. Now they call when it stops eating.",
)
add(
    "magazine on Asia, two writers, their lives below",
    S,
    "{T} – The Pacific Observer",
    f"""<div class="td-topbar"><a>Subscribe</a><a>Newsletter</a><a>Sign In</a></div><header class="tpo-header"><a href="/" class="tpo-logo">The Pacific Observer</a><p class="tpo-strap">Reading Asia Closely</p><nav><ul>{links("Regions", "Topics", "Blogs", "Features", "Interviews", "Podcasts", "Magazine")}</ul></nav></header>
<div class="tpo-reg"><a>Central Asia</a><a>East Asia</a><a>Oceania</a><a>South Asia</a><a>Southeast Asia</a></div>
<main><div class="tpo-blog"><a href="/category/china-power/">Inner Asia</a> | <a>Society</a> | <a>East Asia</a></div><h1 class="tpo-title" itemprop="headline">{S.title}</h1><h2 class="tpo-kicker" id="tpo-lead" itemprop="description">China is paying herders’ children to come home as village vets. Its neighbors are taking notes.</h2>
<div class="tpo-byline"><div class="tpo-author"><strong>By <a href="/authors/tessa-marlow/">Tessa Marlow</a> and <a href="/authors/bolat-iskakov/">Bolat Iskakov</a></strong></div><span class="tpo-date" itemprop="datePublished" content="2024-06-18">June 18, 2024</span></div>
<div class="tpo-share"><a>Facebook</a><a>X</a><a>LinkedIn</a><a>Email</a></div>
<div class="tpo-image"><img src="/wp-content/uploads/2024/06/sizes/td-story-s-1/mare.jpg"><div class="tpo-caption">Horses near a well in northern China.</div><div class="tpo-credit">Credit: Depositphotos</div></div>
<section id="tpo-prose" itemprop="articleBody">{paragraphs(S.body[:3])}<h3>{S.body[3]}</h3>{paragraphs(S.body[4:6])}<aside class="tpo-inline-ad"><p>Get briefed on the story of the week, and developing stories to watch across the Asia-Pacific.</p><a>Get the Newsletter</a></aside><p>{S.body[6]}</p><h3>{S.body[7]}</h3>{paragraphs(S.body[8:])}</section>
<div class="tpo-authors"><h4>Authors</h4><div class="bio"><h5>Guest Author</h5><h3>Tessa Marlow</h3><p>Tessa Marlow is a writer based in Almaty who covers pastoral economies.</p></div><div class="bio"><h5>Guest Author</h5><h3>Bolat Iskakov</h3><p>Bolat Iskakov is a lecturer in animal health.</p></div></div>
<div class="tpo-tags"><h4>Tags</h4><a>China animal disease</a><a>China rural policy</a><a>Mongolia</a></div></main>
<aside class="tpo-more"><h4>Latest Stories</h4><ul>{links("Why the Lake Shrank", "A Railway Looks for Passengers", "What the Census Missed", pattern='<li><span>Feature</span><a href="#">{0}</a></li>')}</ul></aside>
<footer><p>© 2031 TPO Media Inc. All Rights Reserved.</p><ul>{links("About", "Advertise", "Submissions", "Privacy")}</ul></footer>""",
    head='<meta property="article:published_time" content="2024-06-18T13:22:00-04:00"><meta property="og:site_name" content="The Pacific Observer">',
    build=bare,
    day="2024-06-18",
    authors=("Tessa Marlow", "Bolat Iskakov"),
)

S = story(
    "Jinlan island links last village to power grid",
    "The last village without mains electricity on Jinlan, an island county in east China, was connected to the power grid on Sunday, ending the use of diesel generators that supplied 97 households for four hours a day.",
    "A submarine cable of 14.6 kilometers was laid to Dongyu village from the main island at a cost of 38 million yuan (about 6.1 million U.S. dollars), said Ruan Changgen, head of the county's power supply company.",
    '"We can keep fish in a freezer now, and sell it when the price is good," said Chen Ashui, a 61-year-old fisherman.',
    "The county plans to build a cold store and a desalination plant in the village by the end of next year.",
)
add(
    "party paper's English edition in tables, 2015",
    S,
    "{T} - Dongsheng Online",
    f"""<table width="950" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="300"><a href="/"><img src="/img/2011english/logo.gif" border="0"></a></td><td align="right" class="lan"><a>中文</a> | <a>Deutsch</a> | <a>日本語</a> | <a>Русский</a> | <a>Español</a></td></tr></table>
<table width="950" align="center" bgcolor="#003366"><tr class="nav" align="center"><td><a><font color="#FFFFFF">Home</font></a></td><td><a><font color="#FFFFFF">China Politics</font></a></td><td><a><font color="#FFFFFF">Foreign Affairs</font></a></td><td><a><font color="#FFFFFF">Opinions</font></a></td><td><a><font color="#FFFFFF">China Society</font></a></td><td><a><font color="#FFFFFF">Sci-Edu</font></a></td><td><a><font color="#FFFFFF">Photos</font></a></td></tr></table>
<table width="950" align="center"><tr><td width="650" valign="top"><table width="98%"><tr><td class="path"><a href="/">Home</a>&gt;&gt;<a href="/90882/">China Society</a></td></tr><tr><td align="center"><h1 id="p_title">{S.title}</h1></td></tr>
<tr><td class="txt1" align="center"><span id="p_publishtime">(<a href="#">Xinhua</a>)&nbsp;&nbsp;08:35, March 02, 2015</span>&nbsp;&nbsp;<a class="print">Print</a> | <a>Email</a> | Font Size <a>A</a> <a>A</a> <a>A</a></td></tr>
<tr><td id="p_content" class="wb_content">{paragraphs(S.body)}<div class="editor">(Editor:Sun Mei、Dong Ke)</div></td></tr>
<tr><td><table class="share"><tr><td>Share this page</td><td><img src="/img/share/fb.gif"></td><td><img src="/img/share/tw.gif"></td></tr></table></td></tr>
<tr><td><b>Related Reading</b><ul>{links("Wind turbines bring light to border posts", "Fishing season opens in East China Sea")}</ul></td></tr><tr><td><b>We Recommend</b><br><img src="/mediafile/r1.jpg" width="120"><br><a>Snow turns old town white</a></td></tr></table></td>
<td width="300" valign="top" bgcolor="#F4F4F4"><b>Most Popular</b><ol>{links("A day in the life of a train attendant", "Ten snacks from the night market")}</ol><img src="/ad/300.gif"></td></tr></table>
<table width="950" align="center"><tr><td align="center"><a>About Dongsheng Online</a> | <a>Join Us</a> | <a>Contact Us</a><br>Copyright &copy; 2015 Dongsheng Online. All Rights Reserved.</td></tr></table>""",
    head='<meta name="publishdate" content="2015-03-02"><meta name="source" content="Source:Xinhua"><meta name="author" content="100231"><meta name="editor" content="9217">',
    build=tables,
    day="2015-03-02",
    time="08:35",
    origin="Xinhua",
    editors=("Sun Mei", "Dong Ke"),
)
