"""A nineteenth album of pages, English channels of the provinces, written without sight of the rules (one table).

Government portals of provinces and cities, English editions of provincial dailies and news networks, regional pages of
national outlets. Times are set down as the clock in Shanghai shows them.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

NINETEENTH_ENGLISH = Album()


def shell(text: str) -> Build:
    """A page of one site, copied whole, with places left for title tag, head elements and article."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return text.replace("%TITLE%", title).replace("%HEAD%", head).replace("%MAIN%", middle)

    return build


# Site 1 ----------------------------------------------------------- provincial portal, TRS, redesigned
MINGHE = shell("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<meta name="SiteName" content="The People's Government of Minghe Province">
<meta name="SiteDomain" content="en.minghe.gov.example">
<meta name="SiteIDCode" content="9900000031">
%HEAD%
<title>%TITLE%</title>
<link rel="stylesheet" href="/images/en_common.css">
<script src="/images/jquery-3.5.1.min.js"></script>
</head>
<body>
<!--header-->
<div class="header"><div class="wrap clearfix">
<a class="logo" href="../../"><img src="/images/en_logo.png" alt="The People's Government of Minghe Province"></a>
<div class="h-right"><a href="http://www.minghe.gov.example/">中文</a><span>|</span><a>日本語</a><span>|</span><a>한국어</a><span>|</span><a href="javascript:;" id="toolbar">Accessibility</a></div>
<div class="search"><input type="text" id="keyword" placeholder="Search"><a href="javascript:doSearch()">Go</a></div>
</div></div>
<div class="nav"><ul class="wrap"><li><a href="../../">Home</a></li><li><a href="../../about/">About Minghe</a></li><li class="on"><a href="../../news/">News</a></li><li><a href="../../gov/">Government</a></li><li><a href="../../business/">Business</a></li><li><a href="../../travel/">Travel</a></li><li><a href="../../services/">Services</a></li></ul></div>
%MAIN%
<div class="footer"><div class="wrap">
<p><a>Site Map</a> | <a>Contact Us</a> | <a>Privacy Statement</a></p>
<p>Sponsored by the General Office of the People's Government of Minghe Province</p>
<p>Undertaken by Minghe Provincial Big Data Center &nbsp; Website ID: 9900000031 &nbsp; 明ICP备09000000号-3</p>
<p>Copyright &copy; The People's Government of Minghe Province. All Rights Reserved.</p></div></div>
<script>var currentChannel = "news"; $(function(){ $("#share").socialShare(); });</script>
<script type="text/javascript" src="//ta.trs.example/c/a.js" charset="utf-8"></script>
</body>
</html>""")

# 1
NORTHBANK = Story(
    "en",
    "North bank intercity railway enters trial operation",
    (
        "The Minghe North Bank Intercity Railway began trial operation on May 12, according to the provincial railway investment group.",
        "With a total length of 184 kilometers and a design speed of 200 km/h, the line starts at Anlun East Station, passes through Zhexi and Guantang, and ends at Lianhe Station in the city of Tongbo. There are nine stations along the line.",
        "During the trial operation, which will last about two months, trains will run empty according to the timetable so that signals, power supply and passenger service systems can be tested as a whole.",
        "After the line opens, the travel time between Anlun and Tongbo will be cut from two hours and 40 minutes to 58 minutes, and the three counties of Zhexi, Guantang and Meiyuan will have access to a railway for the first time.",
        "Since the start of the 16th Five-Year Plan period, Minghe has put 611 kilometers of new railway into service. The province's railway mileage is expected to exceed 6,200 kilometers by the end of this year.",
    ),
)
NINETEENTH_ENGLISH.add("provincial portal on TRS, time and source labels, related list", NORTHBANK, "{T}_The People's Government of Minghe Province", f"""
<div class="wrap main clearfix">
<div class="position">Location: <a href="../../" class="CurrChnlCls">Home</a> &gt; <a href="../" class="CurrChnlCls">News</a> &gt; <a href="./" class="CurrChnlCls">Minghe News</a></div>
<div class="article">
<h1 class="art-title">{NORTHBANK.title}</h1>
<div class="art-meta"><span>Time:2031-05-14 10:22:07</span><span>Source:Minghe Daily</span>
<span class="fr"><a href="javascript:;" class="big">A+</a> <a href="javascript:;" class="small">A-</a> <a href="javascript:window.print()">Print</a></span></div>
<div class="art-body" id="zoom"><div class="TRS_UEDITOR trs_paper_default trs_web">
<p style="text-align: center;"><img src="./W020310514374401122334.jpg" alt="" OLDSRC="W020310514374401122334.jpg"></p>
<p style="text-align: center; font-size: 14px;">A train leaves Anlun East Station for a test run. [Photo by Qu Lian/Minghe Daily]</p>
{"".join(f'<p style="text-indent: 2em; text-align: justify;">{x}</p>' for x in NORTHBANK.body)}
</div></div>
<div class="share" id="share"><span>Share to:</span><a class="wechat" title="WeChat"></a><a class="weibo" title="Weibo"></a><a class="fb" title="Facebook"></a><a class="x" title="X"></a></div>
</div>
<div class="relnews"><h3>Related News</h3><ul><li><a href="./t20310422_88120.html">Anlun East Station passes final inspection</a><span>2031-04-22</span></li><li><a href="./t20310311_87015.html">Track laying finished on north bank railway</a><span>2031-03-11</span></li><li><a href="./t20310105_85550.html">Minghe to invest 74 bln yuan in railways in 2031</a><span>2031-01-05</span></li></ul></div>
</div>""",
    head="""<meta name="ColumnName" content="Minghe News">
<meta name="ColumnType" content="News">
<meta name="ArticleTitle" content="North bank intercity railway enters trial operation">
<meta name="PubDate" content="2031-05-14 10:22">
<meta name="ContentSource" content="Minghe Daily">
<meta name="Url" content="./t20310514_88903.html">""",
    day="2031-05-14", time="10:22", origin="Minghe Daily", build=MINGHE)  # fmt: skip

# 2
HALL = Story(
    "en",
    "Notice on Optimizing Work Permit Services for Foreigners in Minghe",
    (
        "To further facilitate foreign nationals working in Minghe and their employers, the following arrangements are hereby announced with regard to applications for work permits.",
        "I. Acceptance of applications",
        "1. From April 15, 2031, applications for the extension, change and cancellation of work permits can be submitted online throughout the province. Original documents no longer need to be presented at the window.",
        "2. The time limit for handling new applications is reduced from ten to five working days.",
        "II. Supporting documents",
        "1. Certificates of no criminal record issued within the past twelve months are accepted.",
        "2. Employers which have had no record of violation for three consecutive years may submit a letter of commitment in place of proof of work experience.",
        "III. Consultation",
        "Inquiries can be made by calling 0900-12345 (English and Korean available) from 9:00 to 17:00 on workdays.",
        "This notice shall take effect as of April 15, 2031.",
        "Department of Science and Technology of Minghe Province",
        "Department of Human Resources and Social Security of Minghe Province",
        "March 28, 2031",
    ),
)
NINETEENTH_ENGLISH.add("provincial portal on TRS, notice of two departments with signatures", HALL, "{T}_The People's Government of Minghe Province", f"""
<div class="wrap main clearfix">
<div class="position">Location: <a href="../../" class="CurrChnlCls">Home</a> &gt; <a href="../" class="CurrChnlCls">Services</a> &gt; <a href="./" class="CurrChnlCls">Notices</a></div>
<div class="article">
<h1 class="art-title">{HALL.title}</h1>
<div class="art-meta"><span>Time:2031-04-01 16:45:50</span><span>Source:Department of Science and Technology</span>
<span class="fr"><a href="javascript:;" class="big">A+</a> <a href="javascript:;" class="small">A-</a> <a href="javascript:window.print()">Print</a></span></div>
<div class="art-body" id="zoom"><div class="TRS_UEDITOR trs_paper_default trs_word">
{"".join(f'<p style="text-align: justify;"><strong>{x}</strong></p>' if x.startswith("I") and "." in x[:4] else f'<p style="text-align: right;">{x}</p>' if x.startswith(("Dep", "March")) else f'<p style="text-align: justify; text-indent: 32px;"><span style="font-size: 16px; font-family: Arial;">{x}</span></p>' for x in HALL.body)}
</div></div>
<div class="share" id="share"><span>Share to:</span><a class="wechat" title="WeChat"></a><a class="weibo" title="Weibo"></a><a class="fb" title="Facebook"></a><a class="x" title="X"></a></div>
</div></div>""",
    head="""<meta name="ColumnName" content="Notices">
<meta name="ColumnType" content="Services">
<meta name="ArticleTitle" content="Notice on Optimizing Work Permit Services for Foreigners in Minghe">
<meta name="PubDate" content="2031-04-01 16:45">
<meta name="ContentSource" content="Department of Science and Technology">
<meta name="Url" content="./t20310401_88001.html">""",
    day="2031-04-01", time="16:45", origin="Department of Science and Technology", build=MINGHE)  # fmt: skip

# Site 2 ----------------------------------------------------------- regional page of a national daily
BUTTONS = Story(
    "en",
    "Buttons by the billion: Qiaoxia's old trade goes digital",
    (
        "Six out of every 10 buttons in the world are made within walking distance of the town hall of Qiaoxia, locals like to say. Nobody has ever counted, but last year the town in Haiyue province shipped 210 billion of them.",
        "What used to be a street of family workshops is now a chain of 43 smart factories, in which cameras check each button for cracks and a cloud platform matches orders with idle machines.",
        '"In the past, we would turn down any order under 10,000 pieces. Now we take one for 200 and still make money," said Mao Xiulan, whose family has been in the trade for three generations.',
        "According to the town government, the platform links 318 companies and has cut the average delivery time from 15 days to four.",
        "The local customs office has also set up a green channel for small parcels. In the first quarter, Qiaoxia's button exports rose 18.6 percent year-on-year to 1.37 billion yuan ($190.3 million).",
        "The town is planning a button museum, which is scheduled to open in October with a collection of 60,000 pieces from 52 countries and regions.",
    ),
)
NINETEENTH_ENGLISH.add("regional channel of a national daily, writer, host and month-day update", BUTTONS, "{T}", f"""
<div class="mainBody"><div class="crumbs"><a href="index.html">Home</a> &gt; <a href="news.html">Latest</a></div>
<div class="leftCol">
<div class="article_title"><h3>{BUTTONS.title}</h3></div>
<div class="article_info"><span>By Luo Yun in Qiaoxia | orientdaily.example | Updated: April 9, 2031</span>
<div class="sharebox"><a href="javascript:void(0)" class="s1" title="Share on Facebook"></a><a class="s2" title="Share on Twitter"></a><a class="s3" title="Share on WeChat"></a></div></div>
<div id="Content" class="article_content">
<p><img id="img-6607" src="//subsites.orientdaily.example/haiyue/att/20310409/1.jpeg" style="width:600px" title=""></p>
<p style="text-align: center; font-size: 12px;">A worker checks a batch of resin buttons at a factory in Qiaoxia, Haiyue province. [Photo provided to Orient Daily]</p>
{paragraphs(BUTTONS.body[:4])}
<p><img id="img-6608" src="//subsites.orientdaily.example/haiyue/att/20310409/2.jpeg" style="width:600px" title=""></p>
<p style="text-align: center; font-size: 12px;">Buyers look at samples in the Qiaoxia button market. [Photo by Xin Lei/For orientdaily.example]</p>
{paragraphs(BUTTONS.body[4:])}
</div>
<div id="pages"></div>
</div>
<div class="rightCol"><div class="r_box"><h4><a href="photos.html">Photos</a></h4><ul><li><a href="p1.html"><img src="att/r1.jpg"><span>Fishing season starts in Haiyue waters</span></a></li><li><a href="p2.html"><img src="att/r2.jpg"><span>Azaleas paint Mount Wenfeng red</span></a></li></ul></div>
<div class="r_box"><h4>Most Viewed</h4><ol><li><a href="m1.html">Haiyue rolls out 30 measures to steady trade</a></li><li><a href="m2.html">A foreign baker in an ancient lane</a></li><li><a href="m3.html">Direct flights link Xiagang with Muscat</a></li></ol></div>
<div class="r_box"><h4>Links</h4><p><a>Xiagang, China</a> <a>Invest in Luowan</a> <a>Haiyue University</a></p></div></div></div>""",
    head='<meta name="keywords" content="Qiaoxia,button,Haiyue"><meta name="description" content="Qiaoxia ships 210 billion buttons a year."><meta name="contentid" content="WS6607a1"><meta name="publishdate" content="2031-04-09">',
    day="2031-04-09", origin="orientdaily.example", authors=("Luo Yun",),
    build=shell("""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>%TITLE%</title>%HEAD%
<link rel="stylesheet" type="text/css" href="//subsites.orientdaily.example/haiyue/css/style.css" />
<script>(function(){ if(/Android|iPhone/i.test(navigator.userAgent)){ document.documentElement.className="m"; } })();</script></head>
<body>
<div class="topbar"><div class="w1000"><a href="//www.orientdaily.example">Orient Daily Homepage</a><span class="r"><a href="http://haiyue.orientdaily.example/cn">中文</a> | <a>Newsletter</a></span></div></div>
<div class="banner"><img src="//subsites.orientdaily.example/haiyue/img/banner.jpg" alt="Discover Haiyue" /></div>
<div class="menu"><ul class="w1000"><li><a>Home</a></li><li><a>Latest</a></li><li><a>Cities</a><dl><dd>Xiagang</dd><dd>Luowan</dd><dd>Qiaoxia</dd><dd>Jinbu</dd></dl></li><li><a>Business</a></li><li><a>Culture</a></li><li><a>Expats</a></li><li><a>Video</a></li><li><a>Special</a></li></ul></div>
%MAIN%
<div class="foot"><p>Copyright &copy; Orient Daily. All rights reserved. Presented by Orient Daily.</p><p>京ICP备10000000号-20</p></div>
</body></html>"""))  # fmt: skip

# Site 3 ----------------------------------------------------------- news network of a province, English channel
LANGXIANG = Story(
    "en",
    "Langxiang's Tea Oil Output Value Tops 60 Billion Yuan",
    (
        "By the end of 2030, the area of camellia oleifera forests in Langxiang Province had reached 1.62 million hectares, and the output value of the tea oil industry had topped 60 billion yuan, ranking first nationwide. This was learned from a press conference held by the Information Office of the Langxiang Provincial People's Government on April 21.",
        "Over the past five years, 410,000 hectares of low-yield forests have been transformed in the province, and the yield of tea oil per hectare has increased by 33 percent.",
        "Langxiang has built 71 high-standard seedling nurseries and bred 14 new varieties. Among them, “Xianglin 210” can yield 1,100 kilograms of oil per hectare, which is 2.4 times that of common varieties.",
        "The province will continue to extend the industrial chain. It aims to foster five leading enterprises with an annual output value of more than 2 billion yuan each by 2033.",
    ),
)
NINETEENTH_ENGLISH.add("provincial news network, update with seconds, translator and Chinese source below", LANGXIANG, "{T}_Langxiang Net", f"""
<section class="container content-wrap"><div class="row">
<div class="col-md-8 left">
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/channel/7512.html">News</a></li><li class="active">Local</li></ol>
<div class="F-title"><h1>{LANGXIANG.title}</h1></div>
<div class="F-info"><span>Source: Langxiang Official Web Portal</span>　<span>Updated:2031-04-22 17:03:41</span></div>
<article class="F-article" id="mcontent">
{paragraphs(LANGXIANG.body)}
<p>Translator: Zhou Minyi</p><p>Chinese source: Langxiang Daily</p>
</article>
<div class="bshare-custom"><a title="Share to WeChat" class="bshare-weixin"></a><a title="Share to Sina Weibo" class="bshare-sinaminiblog"></a><a class="bshare-more">More</a></div>
</div>
<div class="col-md-4 right"><div class="panel"><div class="panel-heading">Hot News</div><ul class="list-unstyled"><li><a href="/content/646045/51/1.html">Governor Meets Delegation from Lower Saxony</a></li><li><a href="/content/646045/51/2.html">Three Langxiang Villages Named Best Tourism Villages</a></li><li><a href="/content/646045/51/3.html">Chenyi-Manila Cargo Route Launched</a></li></ul></div>
<div class="panel"><div class="panel-heading">Special</div><a href="/special/1.html"><img src="/images/zt1.jpg" alt="Modern Langxiang"></a></div></div>
</div></section>""",
    head='<meta name="author" content="0712"><meta name="keywords" content="tea oil">',
    day="2031-04-22", time="17:03", origin="Langxiang Official Web Portal",
    build=shell("""<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>%TITLE%</title>%HEAD%
<link href="https://img.langxiangnet.example/a/en/bootstrap.min.css" rel="stylesheet"><!--[if lt IE 9]><script src="html5shiv.min.js"></script><![endif]--></head>
<body><header><div class="container"><div class="date" id="tips">15 August 2027</div><div class="lang"><a>中文</a> <a>Français</a> <a>日本語</a></div><img class="logo" src="/images/logo.png"></div>
<nav class="navbar navbar-default"><ul class="nav navbar-nav"><li><a>HOME</a></li><li><a>NEWS</a></li><li><a>GOVERNMENT</a></li><li><a>BUSINESS</a></li><li><a>CULTURE</a></li><li><a>TOURISM</a></li><li><a>EDUCATION</a></li><li><a>PHOTOS</a></li><li><a>ABOUT LANGXIANG</a></li></ul></nav></header>
%MAIN%
<footer><p>Sponsored by: The Information Office of Langxiang Provincial People's Government</p><p>Powered by: Langxiang Net &nbsp; 朗ICP备05000000号-1</p><p>E-mail: english@langxiangnet.example</p></footer></body></html>"""))  # fmt: skip

# Site 4 ----------------------------------------------------------- southern press group, English site
LYCHEES = Story(
    "en",
    "Lianhai's lychees reach Dubai supermarkets within 36 hours",
    (
        "At 3 a.m. on Tuesday, the first lychees of the season were cut in the orchards of Zengjiang, in the east of Lianhai. By Wednesday noon, they were on the shelves of two supermarkets in Dubai.",
        "The 4.2 tonnes of fruit were pre-cooled on the spot, cleared by Huangpo Customs in under an hour and flown out of Lianhai Baihe International Airport the same evening.",
        "New varieties hit the market",
        "Feizixiao still makes up more than half of the exports, but growers are betting on Xianjinfeng, a seedless variety that ripens two weeks later.",
        "“Customers in the Gulf prefer big fruit with small stones. They will pay three times the price for it,” said Hong Zhiwei, manager of the exporter Fresh Delta.",
        "Cold chain gets longer legs",
        "Lianhai has built 310 pre-cooling stations next to orchards since 2028. The loss rate of lychees in transport has fallen from 20 percent to 6 percent, according to the provincial department of agriculture and rural affairs.",
        "This year's lychee output of the province is expected to reach 1.5 million tonnes, of which 30,000 tonnes will go abroad.",
    ),
)
NINETEENTH_ENGLISH.add("southern press group, latest-updated line, author and editor with bars at the end", LYCHEES, "{T}", f"""
<div class="m-left"><div class="m-crumb"><a href="/">Home</a>&nbsp;&gt;&nbsp;<a href="/node_99363c4f3b">Business</a></div>
<div class="m-article"><h2 id="article_title">{LYCHEES.title}</h2>
<div class="m-date"><span class="pub_time" id="pubtime_baidu">Latest Updated by 2031-05-29 16:22:10</span></div>
<div class="m-share"><span>Share</span><div class="share-tools"><a class="i-fb"></a><a class="i-tw"></a><a class="i-wx"></a></div></div>
<div class="content" id="content">
{paragraphs(LYCHEES.body[:2])}
<p class="picbox" style="text-align: center"><img src="https://pc.newslh.example/28/11.jpeg" width="800"></p><p class="picinfo" style="text-align: center">Workers sort lychees in Zengjiang. (Photo: Newslh)</p>
<p><strong>{LYCHEES.body[2]}</strong></p>{paragraphs(LYCHEES.body[3:5])}<p><strong>{LYCHEES.body[5]}</strong></p>{paragraphs(LYCHEES.body[6:])}
<p>Author | Lydia Mo</p><p>Photo | Zeng Tao</p><p>Editor | Ken Fan, Olivia Xiao</p></div>
<div class="m-rel"><div class="t">Related News</div><ul><li><a href="/node_9/1.shtml">Lychee season: where to pick your own</a></li><li><a href="/node_9/2.shtml">Lianhai's fruit exports up 22% in Q1</a></li></ul></div></div></div>
<div class="m-right"><div class="r-tit">Top News</div><ul><li><a>Lianhai-Macao ferry adds night crossings</a></li><li><a>Robots take over the dragon boat drum</a></li><li><a>20 years of the Pearl Bay Bridge</a></li></ul><div class="r-app"><img src="/img/app.png"><p>Scan to download LH Today APP</p></div></div>""",
    day="2031-05-29", time="16:22", authors=("Lydia Mo",), editors=("Ken Fan", "Olivia Xiao"),
    build=shell("""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>%TITLE%</title><meta name="catalogs" content="99363c4f3b"><meta name="robots" content="index,follow">%HEAD%
<link rel="stylesheet" href="https://static.newslh.example/css/article.css"/><script>var _hmt=_hmt||[];</script></head><body>
<div class="g-top"><div class="w"><a class="logo" href="/"></a><ul class="g-nav"><li>News</li><li>Business</li><li>Culture</li><li>Cities</li><li>Expats</li><li>Opinion</li><li>Video</li></ul><div class="g-search"><input placeholder="search"></div></div></div>
<div class="w g-main">%MAIN%</div>
<div class="g-foot"><p>About Us | Contact Us | Send us your stories: newslh@lianhainews.example</p><p>Copyright@ Newslh.example All rights registered. 莲ICP备05000000</p></div><script src="https://static.newslh.example/js/share.js"></script></body></html>"""))  # fmt: skip

# Site 5 ----------------------------------------------------------- municipal communication center on WordPress
IYUNJIANG = shell("""<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%TITLE%</title>
%HEAD%<link rel='stylesheet' id='elementor-frontend-css' href='https://www.iyunjiang.example/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.9' media='all'/></head>
<body class="post-template-default single single-post single-format-standard elementor-default">
<div data-elementor-type="header" class="elementor elementor-52 elementor-location-header"><img class="attachment-full" src="/wp-content/uploads/logo.png" alt="iYunjiang"><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu"><li><a>News</a></li><li><a>Opinion</a></li><li><a>Business</a></li><li><a>Travel</a></li><li><a>Life</a></li><li><a>Services</a></li><li><a>Videos</a></li></ul></nav><form class="elementor-search-form"><input type="search" placeholder="Search..."></form></div>
%MAIN%
<div data-elementor-type="footer" class="elementor elementor-60 elementor-location-footer"><h4>For Any Inquiries, Please Email</h4><p>[email&#160;protected]</p><h4>About Us</h4><p>iYunjiang is the English media service of Yunjiang International Communication Center.</p><p>Copyright © iYunjiang. All rights reserved.</p></div>
<script type='text/javascript' src='/wp-includes/js/jquery/jquery.min.js?ver=3.6.1'></script></body></html>""")

# 6
STAIRS = Story(
    "en",
    "In a City of Stairs, 'Bangbang' Porters Learn to Climb with Robots",
    (
        "Yunjiang – At six in the morning, Ran Guangfu ties his rope, shoulders his bamboo pole, and walks down 214 steps to Chaoyang Wharf. For 31 years, he has carried other people's goods up this hill. Since March, he has had company: a four-legged robot that he calls Laoyao, or “youngest brother.”",
        "The robot is one of 60 on trial in Yunjiang, where streets climb so steeply that many shops can only be reached on foot. Each one can carry 80 kilograms up a staircase at walking speed.",
        "A Trade That Refuses to Vanish",
        "In the 1990s, more than 300,000 porters worked in the city. Fewer than 2,000 are left today, and their average age is 58.",
        "“We did not want to replace them. We wanted their knees to last longer,” said Deng Xuefei, who leads the project at Yunjiang University of Technology. Porters guide the robots, handle the customers, and keep the fee.",
        "Learning the Hill",
        "To teach the machines, the team recorded 900 hours of porters at work. The robots learned to lean into a bend, to rest on landings, and to wait when a grandmother with a basket comes down the other way.",
        "Ran now earns about 260 yuan (about 36 USD) a day, 70 yuan more than before. He still carries the eggs himself.",
    ),
)
NINETEENTH_ENGLISH.add("WordPress site of a city, capital byline with month-day, Yoast time unseen", STAIRS, "{T} | iYunjiang", f"""
<div data-elementor-type="single" class="elementor elementor-1190 elementor-location-single post-90114 post type-post">
<section class="elementor-section"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">{STAIRS.title}</h1></div>
<div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">By RUOLAN TAN</span></li><li itemprop="datePublished"><a href="/2031/05/30/"><span class="elementor-post-info__item--type-date">May 30,2031</span></a></li></ul></div>
<div class="elementor-widget-share-buttons"><div class="elementor-share-btn"><span>Facebook</span></div><div class="elementor-share-btn"><span>Twitter</span></div><div class="elementor-share-btn"><span>LinkedIn</span></div></div></section>
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">
<p>{STAIRS.body[0]}</p>
<figure id="attachment_90115" style="width: 1080px" class="wp-caption aligncenter"><img decoding="async" src="/wp-content/uploads/2031/05/bb1.jpg" width="1080"><figcaption class="wp-caption-text">Ran Guangfu and his robot climb the steps above Chaoyang Wharf. (Photo/Peng Yi)</figcaption></figure>
<p>{STAIRS.body[1]}</p><h2>{STAIRS.body[2]}</h2>{paragraphs(STAIRS.body[3:5])}<h2>{STAIRS.body[5]}</h2>{paragraphs(STAIRS.body[6:])}
<p><em>(Guo Xinyi, as an intern, also contributed to this report.)</em></p>
</div></div>
<section class="related"><h3>Editor's Picks</h3><article class="elementor-post"><h4><a href="/2031/05/28/cableway/">Cableway Across the Yun River Turns 45</a></h4><span class="elementor-post-date">May 28, 2031</span></article><article class="elementor-post"><h4><a href="/2031/05/26/noodles/">Ten Noodle Shops Where Drivers Eat</a></h4><span class="elementor-post-date">May 26, 2031</span></article></section>
<div class="elementor-widget-post-comments"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>""",
    head="""<meta property="og:site_name" content="iYunjiang"/><meta property="article:published_time" content="2031-05-30T02:11:05+00:00"/><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"In a City of Stairs, 'Bangbang' Porters Learn to Climb with Robots","datePublished":"2031-05-30T02:11:05+00:00","dateModified":"2031-05-30T08:40:12+00:00","author":{"name":"iyjeditor03"}}]}</script>""",
    day="2031-05-30", authors=("RUOLAN TAN",), build=IYUNJIANG)  # fmt: skip

# 7
TRADE = Story(
    "en",
    "Yunjiang's Foreign Trade Hits Record High in 2030",
    (
        "YUNJIANG, Jan. 17 (Huatong) -- The foreign trade of Yunjiang reached a record 842.7 billion yuan (about 117 billion U.S. dollars) in 2030, up 9.1 percent year on year, local customs said on Friday.",
        "Exports grew 10.8 percent to 561.3 billion yuan, while imports rose 5.9 percent to 281.4 billion yuan.",
        "Laptops, motorcycles and new-energy vehicles were the leading export goods. The city shipped 486,000 vehicles abroad, an increase of 41 percent, according to the customs.",
        "ASEAN remained the largest trading partner of the inland city, followed by the European Union.",
    ),
)
NINETEENTH_ENGLISH.add("WordPress site of a city, agency as byline and in the dateline", TRADE, "{T} | iYunjiang", f"""
<div data-elementor-type="single" class="elementor elementor-1190 elementor-location-single post-84420 post type-post">
<section class="elementor-section"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">{TRADE.title}</h1></div>
<div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">By HUATONG</span></li><li itemprop="datePublished"><a href="/2031/01/18/"><span class="elementor-post-info__item--type-date">Jan 18,2031</span></a></li></ul></div>
<div class="elementor-widget-share-buttons"><div class="elementor-share-btn"><span>Facebook</span></div><div class="elementor-share-btn"><span>Twitter</span></div><div class="elementor-share-btn"><span>LinkedIn</span></div></div></section>
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">
{paragraphs(TRADE.body)}
</div></div>
<section class="related"><h3>Editor's Picks</h3><article class="elementor-post"><h4><a href="/2031/01/16/port/">Shiyuan Port Handles 5-Millionth Container</a></h4><span class="elementor-post-date">Jan 16, 2031</span></article><article class="elementor-post"><h4><a href="/2031/01/12/snow/">Where to See Snow Near Yunjiang</a></h4><span class="elementor-post-date">Jan 12, 2031</span></article></section>
<div class="elementor-widget-post-comments"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>""",
    head="""<meta property="og:site_name" content="iYunjiang"/><meta property="article:published_time" content="2031-01-18T03:25:40+00:00"/>""",
    day="2031-01-18", origin="HUATONG", build=IYUNJIANG)  # fmt: skip

# Site 6 ----------------------------------------------------------- national news service, English site
SEABOARD = shell("""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>%TITLE%</title>%HEAD%
<link href="/css/main.css" rel="stylesheet" type="text/css"><script src="/js/jquery-1.8.3.min.js"></script></head>
<body><div class="head"><div class="top_nav"><a href="http://www.seaboard.example/">中文</a><span id="LocalTime"></span></div><h3 class="logo"><a href="/"><img src="/images/logo.gif" alt="seaboardnews"></a></h3>
<ul class="nav"><li><a href="/">Home</a></li><li><a href="/politics/">Politics</a></li><li><a href="/society/">Society</a></li><li><a href="/business/">Business</a></li><li><a href="/culture/">Culture</a></li><li><a href="/sci/">Sci-tech</a></li><li><a href="/hd/">Photo</a></li><li><a href="/video/">Video</a></li></ul></div>
<div class="container">%MAIN%
<div class="right"><div class="r-top">Most popular in 24h</div><ul class="r-list"><li><a>Explainer: Why this plum rain season is so late</a></li><li><a>Lost dog walks 60 km home along railway</a></li><li><a>Two pandas off to Oslo</a></li></ul><div class="r-top">MorePhoto</div><ul class="r-pic"><li><a><img src="/u/1.jpg"></a><a>Terraces mirror the sky</a></li><li><a><img src="/u/2.jpg"></a><a>Cloud bridge at dawn</a></li></ul></div></div>
<div class="footer"><div class="f_nav">Home | About us | Services | Contact</div><p>Copyright ©1999-2031 Seaboardnews.example. All rights reserved.<br>Reproduction in whole or in part without permission is prohibited.</p></div>
<a class="totop">Back to top</a></body></html>""")

# 8
MUSHROOM = Story(
    "en",
    "Hospital in SW China opens hotline for wild mushroom lovers",
    (
        "(CSN) -- The First People's Hospital of Lijun in southwest China's Dianhe Province has opened a 24-hour hotline to help people tell edible mushrooms from poisonous ones, as the rainy season begins.",
        "Callers can send pictures of their finds to the hospital's account and will get an answer within 15 minutes, said Pu Jinhua, deputy director of the emergency department.",
        "Dianhe is home to about 900 kinds of edible mushrooms, 40 percent of the world's total. Last year, the hospital treated 213 people for mushroom poisoning, most of whom had picked the mushrooms themselves.",
        "“If in doubt, do not eat it. If you have eaten it and see little people, come to us at once,” Pu said.",
    ),
)
NINETEENTH_ENGLISH.add("news service, time, outlet and editor in one line", MUSHROOM, "{T}", f"""
<div class="left"><div class="position"><a href="/">Home</a> &gt;&gt; <a href="/society/">Society</a></div>
<div class="title"><h1>{MUSHROOM.title}</h1></div>
<div class="info"><span class="left">2031-05-29 10:22:18<em class="bar"></em><span class="source-baidu">China Seaboard News</span><em class="bar"></em><span class="editor">Editor : Gong Weiwei</span></span><span class="right share"><a class="wx"></a><a class="wb"></a><a class="fb"></a></span></div>
<div class="content"><div class="pic"><img src="https://i2.seaboardnews.example/2031/05-29/m.jpg"></div><p style="text-align:center"><font color="#666">Wild mushrooms on sale at a market in Lijun. (Photo/China Seaboard News)</font></p>
{paragraphs(MUSHROOM.body)}
</div><div class="pagebox"></div>
<div class="related"><h4>Related news</h4><ul><li><a href="/society/2030-07-02/1.shtml">AI tool names mushrooms from a photo</a></li><li><a href="/society/2030-06-21/2.shtml">Market inspectors check wild fungi</a></li></ul></div></div>""",
    head='<meta name="keywords" content="mushroom"><meta name="source" content="">',
    day="2031-05-29", time="10:22", origin="China Seaboard News", editors=("Gong Weiwei",), build=SEABOARD)  # fmt: skip

# 9
GLACIER = Story(
    "en",
    "Tibetan antelopes begin annual migration to Lake Zhaxi",
    (
        "The first herd of pregnant Tibetan antelopes, 46 in number, crossed the Yuzhu Highway on Sunday on their way to Lake Zhaxi, marking the start of this year's migration, according to a local protection station.",
        "Traffic on the highway was halted for 12 minutes, and rangers asked drivers to switch off their lights and refrain from honking.",
        "Every year from May to July, tens of thousands of antelopes travel to the lake to give birth. They return with their young in August.",
        "Thanks to decades of efforts against poaching, the population of the species in the Zhuoli Nature Reserve has grown to more than 76,000.",
        "The reserve has deployed three drones and 32 infrared cameras along the route this year, and has closed two sections to visitors until the end of July.",
    ),
)
NINETEENTH_ENGLISH.add("news service, agency story with two captions", GLACIER, "{T}", f"""
<div class="left"><div class="position"><a href="/">Home</a> &gt;&gt; <a href="/sci/">Sci-tech</a></div>
<div class="title"><h1>{GLACIER.title}</h1></div>
<div class="info"><span class="left">2031-05-05 08:46:02<em class="bar"></em><span class="source-baidu">Huatong</span><em class="bar"></em><span class="editor">Editor : Mo Jingyi</span></span><span class="right share"><a class="wx"></a><a class="wb"></a><a class="fb"></a></span></div>
<div class="content">{paragraphs(GLACIER.body[:2])}
<div class="pic"><img src="https://i2.seaboardnews.example/2031/05-05/a.jpg"></div><p style="text-align:center"><font color="#666">Tibetan antelopes cross the Yuzhu Highway, May 4, 2031. (Huatong/Dondrup)</font></p>
{paragraphs(GLACIER.body[2:4])}
<div class="pic"><img src="https://i2.seaboardnews.example/2031/05-05/b.jpg"></div><p style="text-align:center"><font color="#666">A ranger watches antelopes through a telescope in the Zhuoli Nature Reserve. (Huatong/Dondrup)</font></p>
{paragraphs(GLACIER.body[4:])}
</div><div class="pagebox"></div></div>""",
    head='<meta name="keywords" content="Tibetan antelope"><meta name="source" content="">',
    day="2031-05-05", time="08:46", origin="Huatong", editors=("Mo Jingyi",), build=SEABOARD)  # fmt: skip

# Site 7 ----------------------------------------------------------- metropolitan daily gone digital
LANE = Story(
    "en",
    "Old lane houses to get lifts that fold away",
    (
        "Residents of century-old lane houses in Puling City's Jingfu Lane may soon ride to the third floor on a lift that folds flat against the wall when nobody is using it.",
        "The first of the devices was handed over to 11 households on Monday after a month of tests. It takes up 38 centimeters of the stairwell when folded, and carries two people or a wheelchair.",
        '"My mother is 91 and had not been outside since the Spring Festival," said resident Chu Yongming. "On Monday she went down four times, just because she could."',
        "Conventional lifts cannot be fitted to the houses without cutting into protected brick facades. Some 4,600 lane houses in the city are on the heritage list.",
        "The device costs about 190,000 yuan (US$26,400), two-thirds of which is paid by the district. Another 40 will be installed by the end of the year, the district's housing bureau said.",
        "Neighborhood committees started taking applications this week. Two-thirds of the households in a building have to agree.",
    ),
)
NINETEENTH_ENGLISH.add("digital metropolitan daily, name and clock in the head, source and editor below", LANE, "GLOW - {T}", f"""
<main class="detail"><div class="detail-column"><a href="/news/">News</a> / <a href="/news/metro/">Metro</a></div>
<h1 class="detail-title">{LANE.title}</h1>
<div class="detail-meta"><img class="avatar" src="/u/88.png"><span class="detail-author"> Hu Jiayin </span><span class="detail-time"> 20:04 UTC+8, 2031-06-02 &nbsp; </span><span class="cmt"> 0 </span></div>
<div class="detail-summary">A new device fits into narrow stairwells without touching protected facades, and the first 11 households in Jingfu Lane are already using it.</div>
<div class="detail-tools"><a class="icon-fb"></a><a class="icon-x"></a><a class="icon-wechat"></a><a class="icon-mail"></a></div>
<div class="detail-content">{paragraphs(LANE.body[:2])}
<figure class="figure"><div class="figure-credit">Ti Gong</div><img data-src="https://obj.glow.example/files/2031/06/02/1.jpg"><figcaption class="figure-caption">The lift folds flat against the wall of the stairwell.</figcaption></figure>
{paragraphs(LANE.body[2:4])}
<figure class="figure"><div class="figure-credit">Dai Rong / GLOW</div><img data-src="https://obj.glow.example/files/2031/06/02/2.jpg"><figcaption class="figure-caption">A resident tries out the lift on Monday.</figcaption></figure>
{paragraphs(LANE.body[4:])}</div>
<div class="detail-foot"><span>Source: GLOW</span> &nbsp; <span>Editor: Xiang Fei</span></div>
<div class="detail-tags"><a>#Jingfu Lane</a><a>#heritage</a></div><div class="special">Special Reports <a href="/special/1"><img src="/s1.jpg"></a></div></main>
<aside class="side"><div class="side-title">Special Reports</div><ul><li><a>City of Bridges</a></li><li><a>My First Year in Puling</a></li></ul><div class="side-title">Follow Us</div><img src="/qr.png"></aside>""",
    head='<meta property="og:title" content="Old lane houses to get lifts that fold away"><meta property="og:image" content="https://obj.glow.example/files/2031/06/02/1.jpg"><meta name="twitter:card" content="summary_large_image">',
    day="2031-06-02", time="20:04", origin="GLOW", authors=("Hu Jiayin",), editors=("Xiang Fei",),
    build=shell("""<!doctype html><html data-n-head-ssr lang="en"><head><meta charset="utf-8"><title>%TITLE%</title>%HEAD%<link rel="preload" href="/_nuxt/7f1.js" as="script"></head><body><div id="__nuxt"><div id="__layout"><div class="page">
<header class="hd"><a href="/" class="hd-logo"></a><nav><a href="/news/">News</a><a href="/biz/">Biz</a><a href="/sports/">Sports</a><a href="/feature/">Feature</a><a href="/opinion/">Opinion</a><a href="/viral/">Viral</a><a href="/city/">City News Service</a></nav><a class="hd-search">Search</a></header>
%MAIN%
<footer class="ft"><p>© 1999-2031 Puling Evening Media. All rights reserved.</p><p>Preferably viewed with Chrome or Edge browsers.</p></footer></div></div></div><script>window.__NUXT__={}</script></body></html>"""))  # fmt: skip

# Site 8 ----------------------------------------------------------- English daily of a coastal city, service portal
DRONES = Story(
    "en",
    "Rooftop couriers: 1 million drone parcels in a year",
    (
        "Drones delivered more than 1 million parcels in Haiqing in the past 12 months, double the number of the year before, the city's transport bureau said Tuesday.",
        "The parcels were carried on 264 routes, most of them shorter than 6 kilometers. Meals and milk tea made up 61 percent, followed by medical samples, documents and spare parts.",
        "The quickest growing group of customers is hospitals. Nineteen of them now send blood and tissue samples to a shared laboratory in Nanwan District by drone, which takes nine minutes instead of 50.",
        "The bureau plans to open 100 more routes by the end of the year and will allow night flights on 12 of them as a trial.",
        "Noise remains the most common complaint. New rules which took effect June 1 require drones to keep at least 60 meters above residential buildings.",
    ),
)
NINETEENTH_ENGLISH.add("city service portal, writer, editor, origin and day with bars, name and mail on top", DRONES, "{T}_Latest News-EyeHaiqing", f"""
<div class="detail_wrap"><div class="crumb">You are here&nbsp;:&nbsp;<a href="/">Home</a>&nbsp;&gt;&nbsp;<a href="/news.htm">News</a></div>
<div class="detail_left"><h1>{DRONES.title}</h1>
<p class="writer">Writer: Bai Ning &nbsp;|&nbsp; Editor: Fu Chenxi &nbsp;|&nbsp; From: Haiqing Daily &nbsp;|&nbsp; Updated: 2031-06-11</p>
<div class="sharebar"><a class="fb">Share</a><a class="tw">Tweet</a><a class="wx">WeChat</a></div>
<div class="article_body" id="content"><p><strong>Bai Ning</strong></p><p><strong>baining@haiqingdaily.example</strong></p>
{"".join(f"<p><span>{x}</span></p>" for x in DRONES.body)}</div>
<div class="recommend"><h4>Recommended</h4><ul><li><a href="/content/2031-06/09/1.htm">Haiqing opens 3rd low-altitude test field</a></li><li><a href="/content/2031-05/30/2.htm">How to order a drone lunch in the park</a></li></ul></div></div>
<div class="detail_right"><div class="hot"><h4>Hot Services</h4><a>Visa</a><a>Driver's License</a><a>Healthcare</a><a>Metro Map</a><a>Hotline 12345</a></div><div class="qr"><img src="/images/wechat.jpg"><p>Follow our WeChat account</p></div></div></div>""",
    day="2031-06-11", origin="Haiqing Daily", authors=("Bai Ning",), editors=("Fu Chenxi",),
    build=shell("""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>%TITLE%</title><meta name="Generator" content="EditPlus">%HEAD%<link href="/css/eye.css" rel="stylesheet"/></head><body>
<div class="top"><span>EYEHAIQING</span><a>中文</a><a>App</a><a>Subscribe</a><a>Login</a></div><div class="menu"><a>News</a><a>Services</a><a>Living</a><a>Doing Business</a><a>Visiting</a><a>Events</a><a>Video</a></div>
%MAIN%
<div class="bottom"><p>Sponsored by the Foreign Affairs Office of Haiqing Municipal People's Government. Tech-supported by Haiqing Daily.</p><p>Copyright © EyeHaiqing.</p></div></body></html>"""))  # fmt: skip

# Site 9 ----------------------------------------------------------- state agency, provincial channel, new template
CRANES = Story(
    "en",
    "Across China: Crane watchers turn lake village into bird haven",
    (
        "PINGSHA, May 21 (Huatong) -- Long before the alarm rings, Ou Deshun is out on the dike with a thermos and a notebook. He writes down the wind, the water level, and the number of cranes.",
        "The 63-year-old used to be a fisherman in Hebian Village on the shore of Lake Pingsha, in east China's Gansui Province. When a ten-year fishing ban took effect, he hung up his nets and became one of 28 crane watchers.",
        '"I knew where the fish were, so I know where the cranes will be," he said.',
        "The lake is the wintering ground of some 4,300 Siberian cranes, nearly all that are left in the world. A few weak ones stay on through summer, and are looked after at a rescue station built in 2029.",
        "The birds have brought a living, too. Last winter, 190,000 visitors came to Hebian, whose 52 guesthouses are mostly run by former fishing families. Village income from tourism exceeded 31 million yuan (about 4.3 million U.S. dollars).",
        "Ou's notebooks, 41 by now, have been copied by researchers of the Gansui Academy of Sciences. “They are the longest unbroken record we have,” said Fei Lan, an ornithologist at the academy. ■",
    ),
)
NINETEENTH_ENGLISH.add("state agency's new template, headline and time twice for screen sizes, login as editor", CRANES, "{T}-Huatong", f"""
<div class="main clearfix"><div class="header_pc domPC"><div class="head-line clearfix"><h1><span class="title">{CRANES.title}</span></h1>
<div class="head-info"><p class="source">Source: Huatong</p><p class="time">2031-05-21 14:30:05</p><p class="editor">Editor: hanyu</p></div>
<div class="setFont"><a class="big">A+</a><a class="small">A-</a></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{CRANES.title}</span></h1><div class="info"><span>Source: Huatong</span><span>2031-05-21 14:30:05</span></div></div>
<div class="main-left left"><div id="detail"><span id="detailContent">
<p style="text-indent: 0px; text-align: center;"><img src="http://www.huatongnews.example/gansui/20310521/a1/1.jpg"></p><p style="text-align: center; font-size: 12px;"><font color="navy">Siberian cranes fly over Lake Pingsha in east China's Gansui Province, Feb. 11, 2031. (Huatong/Wan Xiang)</font></p>
{paragraphs(CRANES.body[:3])}
<p style="text-indent: 0px; text-align: center;"><img src="http://www.huatongnews.example/gansui/20310521/a1/2.jpg"></p><p style="text-align: center; font-size: 12px;"><font color="navy">Ou Deshun watches cranes on the dike of Lake Pingsha, May 18, 2031. (Huatong/Wan Xiang)</font></p>
{paragraphs(CRANES.body[3:])}
</span></div><div class="share-pc"><span>Share</span><a class="facebook"></a><a class="twitter"></a></div></div>
<div class="main-right right"><div class="columBox"><h2>Photos</h2><ul><li><a>Rapeseed harvest begins on the plain</a></li><li><a>Night run around the old walls</a></li></ul></div><div class="columBox"><h2>Latest News</h2><ul><li><a>Gansui ships first new-energy tug to Chile</a></li><li><a>Flood drill held at Xin River dam</a></li></ul></div></div></div>""",
    head='<meta name="publishid" content="31c4f2aa01"/><meta name="apple-mobile-web-app-capable" content="yes"/><meta name="source" content="Huatong"/>',
    day="2031-05-21", time="14:30", origin="Huatong", editors=("hanyu",),
    build=shell("""<!DOCTYPE html><html><head><meta charset="utf-8"/><meta http-equiv="X-UA-Compatible" content="IE=edge"/><title>
%TITLE%
</title>%HEAD%<link rel="stylesheet" href="http://www.huatongnews.example/detail/detail_en.css"/></head><body><div class="fix-ewm domPC" data="datasource:en"></div>
<div class="nav-top"><a class="logo"></a><ul><li>China</li><li>World</li><li>Economy</li><li>Culture</li><li>Sports</li><li>In-depth</li><li>Regional</li></ul><div class="lang"><a>中文</a><a>Français</a><a>Español</a><a>العربية</a></div></div>
%MAIN%
<div class="adv domMob"></div><div class="foot"><p>Copyright © 2000-2031 HUATONGNEWS. All rights reserved.</p></div><div id="fontsize" style="display:none;"></div></body></html>"""))  # fmt: skip

# Site 10 ---------------------------------------------------------- city portal on Hanweb
PINGZHOU = Story(
    "en",
    "Pingzhou and Hirano mark 40 years of sister-city ties",
    (
        "A photo exhibition marking the 40th anniversary of the sister-city relationship between Pingzhou and Hirano, Japan opened at Pingzhou Library on the morning of March 6. Vice Mayor Ni Chunlei and Mr. Kenta Morishige, head of the Hirano delegation, cut the ribbon.",
        "The exhibition features 120 photos, which record visits of students, doctors, athletes and entrepreneurs between the two cities since 1991.",
        "Ni Chunlei said that Pingzhou would take the anniversary as an opportunity to deepen cooperation with Hirano in elderly care, environmental protection and youth exchanges.",
        "During its three-day visit, the delegation also toured Pingzhou No. 3 Middle School and planted ten cherry trees in Friendship Park.",
    ),
)
NINETEENTH_ENGLISH.add("city portal on Hanweb, empty view count, metas inside the body", PINGZHOU, "Pingzhou Municipal People's Government News {T}", f"""
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tr><td height="34" class="pos">Position：<a href="/index.html">Home</a> &gt; <a href="/col/col12071/index.html">News</a></td></tr>
<tr><td><table id="article" width="94%" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td class="title" align="center"><!--<$[标题]>begin-->{PINGZHOU.title}<!--<$[标题]>end--></td></tr>
<tr><td height="30" align="center" class="xinxi">Date: 2031-03-07 &nbsp;&nbsp; Source: <!--<$[信息来源]>begin-->Pingzhou Foreign Affairs Office<!--<$[信息来源]>end--> &nbsp;&nbsp; Views: <script language="javascript" src="/module/visitcount/articlehits.jsp?colid=12071&artid=400213"></script> &nbsp;&nbsp; Font Size: [<a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a>]</td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
<p style="text-align: center"><img src="/picture/0/31030709.jpg" border="0"></p>{"".join(f'<p style="line-height: 2em; text-indent: 2em"><span style="font-family: times new roman; font-size: 16px">{x}</span></p>' for x in PINGZHOU.body)}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right" height="40"><a href="javascript:window.print()">[Print]</a> <a href="javascript:window.close()">[Close]</a></td></tr></table></td></tr></table>""",
    head='<meta name="author" content=""><meta name="Maketime" content="2031-03-10 08:55:31"><meta name="contentSource" content="Pingzhou Foreign Affairs Office"><meta name="url" content="http://english.pingzhou.gov.example/art/2031/3/7/art_12071_400213.html"><meta name="category" content=""><meta name="language" content="English"><meta name="location" content=""><meta name="department" content="">',
    day="2031-03-07", origin="Pingzhou Foreign Affairs Office",
    build=shell("""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>%TITLE%</title>%HEAD%<script language="javascript" src="/script/0/jquery.js"></script><style type="text/css">.title{font-size:22px;font-weight:bold}</style></head><body background="/images/bg.gif">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/picture/0/top.jpg" width="1000" height="180"></td></tr><tr><td bgcolor="#0a5aa5" height="40" class="menu"><a>Home</a> | <a>About Pingzhou</a> | <a>News</a> | <a>Investment</a> | <a>Living in Pingzhou</a> | <a>Tourism</a> | <a>Sister Cities</a></td></tr></table>
%MAIN%
<table width="1000" border="0" align="center"><tr><td align="center" class="copy">Hosted by: The People's Government of Pingzhou Municipality<br>Address: No. 1 Renmin Road, Pingzhou &nbsp; Total visits: <script src="/module/visitcount/visit.jsp?type=3"></script></td></tr></table><div style="display:none"><a href="http://www.example">大汉版通发布系统</a></div></body></html>"""))  # fmt: skip

# Site 11 ---------------------------------------------------------- party paper online, local reporters
VINEGAR = Story(
    "en",
    "Young hands stir an old vat: vinegar town in N China wins new fans",
    (
        "Nobody needs a signpost to find Jiyu in north China's Fenbei Province. The smell of ripe vinegar starts at the motorway exit.",
        "The town has made vinegar from sorghum for some 600 years. What is new are the people who make it: at the Yuanchang workshop, the average age of the 70 workers is 31.",
        "Nie Xiaotong, 26, gave up a job in logistics to learn how to turn the mash. “You have to do it by hand, every day, for a hundred days. After the first week I could not hold chopsticks,” she said with a laugh.",
        "Her short videos about the craft have been watched over 90 million times. Orders for the workshop's three-year-old vinegar now come from 27 provinces, and young people queue up for vinegar ice cream, vinegar coffee and a vinegar cocktail.",
        "In 2030, Jiyu sold 830,000 tonnes of vinegar worth 4.1 billion yuan, up 12 percent from the previous year. Seventeen workshops are open to visitors, and the county has trained 240 apprentices since 2028.",
        "“A vat does not care how old you are,” said master Yan Baoguo, who has taught 38 of them. “It only wants you to come back tomorrow.”",
    ),
)
NINETEENTH_ENGLISH.add("party paper online, two writers and outlet in brackets, italic captions, web editors", VINEGAR, "{T} - Renhe Tribune Online", f"""
<div class="main"><section class="w1280 clearfix"><div class="path"><a href="/">Home</a><i>&gt;&gt;</i><a href="/205040/">China</a></div>
<div class="article-l"><h1>{VINEGAR.title}</h1><div class="origin cf">By Tang Xinrui, Li Shu (<a href="http://en.renhetribune.example/">Renhe Tribune Online</a>) <span>16:07, May 09, 2031</span></div>
<div class="txt">
<p>
	{VINEGAR.body[0]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2031/0509/FOREIGN2031050916001.jpg" width="900" /></p>
<p>
	<em>Photo shows jars of vinegar ripening in the sun in Jiyu, north China's Fenbei Province. (Renhe Tribune Online/Tang Xinrui)</em></p>
<p>
	{VINEGAR.body[1]}</p>
<p>
	{VINEGAR.body[2]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2031/0509/FOREIGN2031050916002.jpg" width="900" /></p>
<p>
	<em>Nie Xiaotong turns the mash at the Yuanchang workshop. (Photo courtesy of the interviewee)</em></p>
<p>
	{VINEGAR.body[3]}</p>
<p>
	{VINEGAR.body[4]}</p>
<p>
	{VINEGAR.body[5]}</p>
</div><div class="editor">(Web editor: Cai Wenqian, Hong Bo)</div>
<div class="rel"><h3>Related Stories</h3><ul><li><a href="/n3/2031/0412/c90000-201.html">Fenbei noodles go global</a></li><li><a href="/n3/2031/0320/c90000-202.html">Ancient towns of N China see tourist boom</a></li></ul></div></div>
<div class="article-r"><h3>Trending</h3><ul><li><a>Commentary: The quiet strength of county towns</a></li><li><a>Video: A day with a river keeper</a></li></ul></div></section></div>""",
    head='<meta name="publishdate" content="2031-05-09"><meta name="author" content="203412"><meta name="source" content="Renhe Tribune Online"><meta name="editor" content="203412">',
    day="2031-05-09", time="16:07", origin="Renhe Tribune Online", authors=("Tang Xinrui", "Li Shu"), editors=("Cai Wenqian", "Hong Bo"),
    build=shell("""<!DOCTYPE html><html lang="en"><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>%TITLE%</title>%HEAD%<link rel="stylesheet" href="/img/FOREIGN/2025/05/page.css"/></head><body>
<header><div class="w1280"><a class="logo"><img src="/img/logo.png"></a><div class="langs"><a>中文</a><a>Deutsch</a><a>日本語</a><a>한국어</a></div></div><ul class="nav"><li>Home</li><li>China</li><li>Business</li><li>World</li><li>Opinions</li><li>Sci-tech</li><li>Culture &amp; Travel</li></ul></header>
%MAIN%
<footer><p>About Renhe Tribune Online | Join Us | Contact Us</p><p>Copyright © 2031 Renhe Tribune Online. All Rights Reserved.</p></footer></body></html>"""))  # fmt: skip

# Site 12 ---------------------------------------------------------- provincial portal on a shared platform, Chinese chrome
BEIXING = Story(
    "en",
    "Beixing launches first cross-border self-driving tour of 2031",
    (
        "A fleet of 22 cars carrying 61 tourists from Beixing Province left the Heijiang Highway Port on the morning of April 1, starting the first cross-border self-driving tour of this year.",
        "Over the next nine days, the tourists will travel some 2,300 kilometers and visit three cities across the river before returning through the same port.",
        "The port, which handled 418,000 entries and exits in the first quarter, has set up a special lane for self-driving tours. Passports, vehicles and luggage are checked in one stop, which takes 25 minutes on average.",
        "The provincial department of culture and tourism said ten more such tours have been planned for the first half of the year. Travel agencies that organize them can apply for a subsidy of 300 yuan per car.",
    ),
)
NINETEENTH_ENGLISH.add("provincial portal on a shared platform, release date, stamp of migration in the head", BEIXING, "{T}_News_Beixing Provincial People's Government", f"""
<div class="container"><div class="location"><i></i>Current location: <a href="/english/">Home</a> <span>/</span> <a href="/english/c108401/common_list.shtml">News</a></div>
<div class="article-box"><h1 class="article-title" id="ti">{BEIXING.title}</h1>
<ul class="article-tools clearfix"><li>Release date：2031-04-02 09:08</li><li>Source：Beixing Daily</li><li>Views：<span id="pv"></span></li><li class="fontsize">Font：<a>[Large</a> <a>Medium</a> <a>Small]</a></li><li class="share-li">Share：<span class="social-share" data-sites="wechat,weibo"></span></li></ul>
<div class="article-content" id="UCAP-CONTENT">{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in BEIXING.body)}
<p style="text-align: center;"><img src="/english/c108401/203104/c00_3_1.jpg" title="1.jpg"></p></div>
<div class="article-bottom"><p class="qr">扫一扫在手机打开当前页</p><div class="btns"><a onclick="window.print()">Print</a><a onclick="window.close()">Close</a></div></div></div></div>""",
    head='<meta name="SiteName" content="Beixing Provincial People\'s Government"><meta name="SiteDomain" content="www.beixing.gov.example"><meta name="SiteIDCode" content="9900000044"><meta name="ColumnName" content="News"><meta name="ArticleTitle" content="Beixing launches first cross-border self-driving tour of 2031"><meta name="PubDate" content="2031-04-15 11:20:00"><meta name="ContentSource" content="Beixing Daily">',
    day="2031-04-02", time="09:08", origin="Beixing Daily",
    build=shell("""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%TITLE%</title>%HEAD%<link rel="stylesheet" href="/static/en/css/style.css"></head><body>
<div class="wza"><a>无障碍</a><a>关怀版</a><a>简体</a><a>繁體</a><a>Русский</a><a>한국어</a></div><div class="banner"><h2>Beixing, China</h2></div><ul class="menu"><li>Home</li><li>Overview</li><li>News</li><li>Policies</li><li>Openness</li><li>Ice &amp; Snow</li><li>Contact</li></ul>
%MAIN%
<div class="foot"><p>主办：北星省人民政府办公厅　承办：北星省政务大数据中心</p><p>网站标识码：9900000044　北ICP备05000000号　北公网安备 23000000000000号</p></div><script src="/static/common/js/share.min.js"></script></body></html>"""))  # fmt: skip

# Site 13 ---------------------------------------------------------- portal of the early web, still in use
CLAY = Story(
    "en",
    "Clay figurine master holds free class for foreign students",
    (
        "Sixteen foreign students from Jinwan Foreign Studies University tried their hands at making clay figurines on February 18, under the guidance of Yu Qinghe, a fifth-generation inheritor of the Clay Figurine Yu family.",
        "In two hours, the students from Mongolia, Kenya, Serbia and Thailand learned how to knead, shape and carve a small pig, the zodiac animal of this year.",
        "Clay figurines have a history of nearly 200 years in Jinwan. They were listed as national intangible cultural heritage in 2006.",
        "“I have seen them in the museum, but now I know how difficult they are,” said Wanjiru, a Kenyan student in her second year. “I will take mine home to my grandmother.”",
        "The free class will be held on the third Tuesday of each month until December.",
    ),
)
NINETEENTH_ENGLISH.add("early-web portal, tables and breaks, empty author label, editor named", CLAY, "Jinwan Net English -- {T}", f"""
<table width="960" align="center" cellspacing="0" cellpadding="0"><tr><td width="680" valign="top">
<table width="100%"><tr><td class="navi"><a href="/">Home</a> -&gt; <a href="/society/">Society</a> -&gt; Text</td></tr>
<tr><td align="center" class="zwbt"><h2>{CLAY.title}</h2></td></tr>
<tr><td align="center" class="ly">Jinwan Net &nbsp; 2031-02-19 09:41 &nbsp; Author: &nbsp; Editor: Xia Yuhan</td></tr>
<tr><td class="zw" id="zoom"><div align="center"><img src="/pic/0/12/03/31/12033188_611.jpg" border="0"><br><font size="2">Students show the pigs they have made.</font></div><br>
&nbsp;&nbsp;&nbsp;&nbsp;{CLAY.body[0]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{CLAY.body[1]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{CLAY.body[2]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{CLAY.body[3]}<br><br>
&nbsp;&nbsp;&nbsp;&nbsp;{CLAY.body[4]}</td></tr>
<tr><td align="right"><a href="javascript:window.print()">Print</a> | <a href="#top">Top</a> | <a href="javascript:window.close()">Close</a></td></tr></table></td>
<td width="270" valign="top" bgcolor="#f3f7fb"><table width="100%"><tr><td class="rt"><b>Photo Gallery</b></td></tr><tr><td align="center"><a><img src="/pic/a.jpg" width="240"></a><br><a>Sunset over Jinwan Eye</a></td></tr><tr><td class="rt"><b>Expats in Jinwan</b></td></tr><tr><td>·<a>An Italian pizza baker's 12th winter</a><br>·<a>Teaching cello on the fifth avenue</a><br>·<a>Where to ice-skate for free</a></td></tr></table></td></tr></table>""",
    day="2031-02-19", time="09:41", origin="Jinwan Net", editors=("Xia Yuhan",),
    build=shell("""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>%TITLE%</title>%HEAD%<link href="/css/en.css" rel="stylesheet" type="text/css"></head><body leftmargin="0" topmargin="0"><a name="top"></a>
<table width="960" align="center"><tr><td><img src="/images/en_logo.gif"></td><td align="right"><script>document.write(new Date().toDateString())</script></td></tr><tr><td colspan="2" bgcolor="#cc0000"><font color="#ffffff"><a>Home</a> | <a>Government</a> | <a>Business</a> | <a>Society</a> | <a>Culture</a> | <a>Travel</a> | <a>Learn Chinese</a></font></td></tr></table>
%MAIN%
<table width="960" align="center"><tr><td align="center"><hr size="1">About us - Advertising - Contact<br>Copyright (C) 2000-2031 Jinwan Net Network Media. All rights reserved</td></tr></table></body></html>"""))  # fmt: skip

# Site 14 ---------------------------------------------------------- national information portal
SILK = Story(
    "en",
    "Desert county finds its fortune in a thorny bush",
    (
        "Where the road to Minqu ends, the sea buckthorn begins: 24,000 hectares of it, planted by hand along the edge of the Tenglan Desert over the past two decades.",
        "The thorny bush was meant to hold the sand. It still does, but its orange berries have also become the largest source of income in this county of 180,000 people in northwest China.",
        'Last year, Minqu processed 31,000 metric tons of berries into juice, oil and cosmetics, with an output value of 1.2 billion yuan ($167 million). "We used to measure a good year by how few dust storms we had," said Party secretary Kou Jianguo. "Now we measure it by sugar content."',
        "Picking has long been the bottleneck, since the branches are covered with thorns. A machine developed by Longyou Agricultural University freezes the twigs and shakes off the fruit, doing in one day what used to take 40 pickers.",
        "More than 9,000 households have signed contracts with processors that guarantee a minimum price of 6 yuan per kilogram.",
    ),
)
NINETEENTH_ENGLISH.add("national information portal, byline and dated outlet in separate lines, follow-us line", SILK, "{T} - ChinaPoint", f"""
<div id="container"><div class="guild"><a href="/">Home</a> /<a href="/china/">China</a></div>
<div id="articleleft"><h1 id="title">{SILK.title}</h1>
<dl class="tools"><dt id="guild"><span id="author">By Wen Qiaoyun</span><br><span id="pubdate">ChinaPoint, June 5, 2031</span></dt><dd>Adjust font size: <a><img src="/images/a-.gif"></a> <a><img src="/images/a+.gif"></a></dd></dl>
<div id="bodycontent"><!--enpcontent-->
<table border="0" align="center" width="600"><tbody><tr><td><img src="/images/2031-06/05/s1.jpg" width="600"></td></tr><tr><td style="font-size:12px">Villagers load freshly harvested sea buckthorn twigs in Minqu county. [Photo by Wen Qiaoyun/ChinaPoint]</td></tr></tbody></table>
{paragraphs(SILK.body)}
<!--/enpcontent--><p>Follow ChinaPoint on <a href="#">Twitter</a> and <a href="#">Facebook</a> to join the conversation.</p></div>
<div id="sharetool"><a>Print</a> <a>E-mail</a> <a>Bookmark and Share</a></div>
<div id="comments"><h4>Go to Forum &gt;&gt;<span>0 Comment(s)</span></h4></div></div>
<div id="articleright"><h2>Most Viewed</h2><ul><li><a>Top 10 newest universities in China</a></li><li><a>Spring tea, machine-picked</a></li><li><a>Full text: Plan for rural roads</a></li></ul></div></div>""",
    day="2031-06-05", origin="ChinaPoint", authors=("Wen Qiaoyun",),
    build=shell("""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>%TITLE%</title>%HEAD%<link href="/css/2010/content.css" rel="stylesheet" type="text/css" /></head><body>
<div id="header"><div class="lang"><a>中文</a> <a>Deutsch</a> <a>Español</a> <a>Esperanto</a></div><img src="/images/cp.gif" alt="ChinaPoint" /><div id="menu"><a>Home</a><a>China</a><a>International</a><a>Business</a><a>Government</a><a>Environment</a><a>Sports</a><a>Travel</a></div></div>
%MAIN%
<div id="footer">Copyright &copy; ChinaPoint. All Rights Reserved &nbsp; E-mail: webmaster@chinapoint.example Tel: 86-10-00000000 京ICP证 000000号</div></body></html>"""))  # fmt: skip

# Site 15 ---------------------------------------------------------- photo page of a pictorial
LANTERN = Story(
    "en",
    "In pics: Dragon boat training on Lake Xuanhu",
    (
        "Paddlers train on Lake Xuanhu in Jingtan, central China's Hexi Province, June 3, 2031. Forty-two teams will take part in the city's dragon boat race later this month.",
        "A drummer sets the pace during a training session on Lake Xuanhu, June 3, 2031.",
        "Villagers carry a dragon boat to the water in Jingtan, June 3, 2031. The boat, built of fir in 1974, is the oldest in the race.",
    ),
)
NINETEENTH_ENGLISH.add("photo page of a pictorial, text only under the pictures", LANTERN, "{T}_Hexi Pictorial", f"""
<div class="pic-page"><div class="pp-crumb"><a>Home</a> &gt; <a>Photo</a></div><h1>{LANTERN.title}</h1>
<div class="pp-info">2031-06-04 08:15:33 &nbsp; Source: Hexi Pictorial &nbsp; <a class="share">Share</a></div>
<div class="pp-body"><p align="center"><img src="/p/20310604/1.jpg"></p><p>{LANTERN.body[0]} (Photo/Lu Yingzhi)</p><p align="center"><img src="/p/20310604/2.jpg"></p><p>{LANTERN.body[1]} (Photo/Lu Yingzhi)</p><p align="center"><img src="/p/20310604/3.jpg"></p><p>{LANTERN.body[2]} (Photo/Lu Yingzhi)</p></div>
<div class="pp-editor">[Editor: Jiang Man]</div>
<div class="pp-more"><h3>More Photos</h3><ul><li><a><img src="/p/m1.jpg"><span>Wheat harvest in full swing</span></a></li><li><a><img src="/p/m2.jpg"><span>Night at the cultural relics park</span></a></li><li><a><img src="/p/m3.jpg"><span>Egrets return to wetland</span></a></li></ul></div></div>""",
    day="2031-06-04", time="08:15", origin="Hexi Pictorial", editors=("Jiang Man",),
    build=shell("""<!DOCTYPE html><html><head><meta charset="utf-8"><title>%TITLE%</title>%HEAD%<link rel="stylesheet" href="/css/pic.css"></head><body><div class="hp-top"><img src="/logo.png" alt="Hexi Pictorial"><ul><li><a>News</a></li><li><a>Photo</a></li><li><a>Video</a></li><li><a>Hexi Today</a></li><li><a>Magazine</a></li></ul></div>
%MAIN%
<div class="hp-foot">Hexi Pictorial Press &copy; 2031 | Tel 0000-0000000 | 豫ICP备00000000号</div></body></html>"""))  # fmt: skip

# Site 16 ---------------------------------------------------------- provincial television, video page
OPERA = Story(
    "en",
    "Video: A Senegalese drummer meets the gongs of Sanjiang opera",
    (
        "Ousmane Fall came to Sanjiang to study civil engineering. Then he heard the gongs. In this episode of “Same Beat,” the drummer from Saint-Louis spends a week with the Sanjiang Opera Troupe, and ends up on stage.",
        "“Same Beat” is a series on foreign musicians in Sanjiang. New episodes are released every other Monday.",
    ),
)
NINETEENTH_ENGLISH.add("provincial television, player and two paragraphs beneath it", OPERA, "{T} - Sanjiang TV International", f"""
<div class="v-wrap"><div class="v-player" id="player" data-vid="8830119"><video poster="/cover/8830119.jpg" controls></video><div class="v-err">Your browser does not support HTML5 video.</div></div>
<div class="v-main"><h1 class="v-title">{OPERA.title}</h1><div class="v-meta"><span>Sanjiang TV International</span><span>2031-06-09 18:40</span><span class="play">12,033 views</span></div>
<div class="v-desc">{paragraphs(OPERA.body)}</div>
<div class="v-credit"><p>Producer: Tong Kai</p><p>Reporter: Sheng Yiran</p><p>Cameraman: Hua Jun</p><p>Editor: Kong Yue</p></div>
<div class="v-act"><a>Like</a><a>Favorite</a><a>Share</a></div></div>
<div class="v-list"><h3>Up Next</h3><ul><li><a><img src="/cover/1.jpg"><em>05:12</em><span>Same Beat: A fiddle from Galway</span></a></li><li><a><img src="/cover/2.jpg"><em>03:48</em><span>60 seconds of Sanjiang: The salt well</span></a></li></ul></div></div>""",
    head='<meta property="og:type" content="video.other"><meta property="og:video:duration" content="431">',
    day="2031-06-09", time="18:40", origin="Sanjiang TV International", authors=("Sheng Yiran",), editors=("Kong Yue",),
    build=shell("""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>%TITLE%</title>%HEAD%<link rel="stylesheet" href="//static.sanjiangtv.example/intl/app.css"></head><body>
<div class="app-bar"><img src="/icon.png"><span>Sanjiang+</span><em>Watch more on the app</em><a>Open</a></div><header><a class="brand">Sanjiang TV International</a><nav><a>Live</a><a>News</a><a>Documentary</a><a>Same Beat</a><a>Food</a></nav></header>
%MAIN%
<footer><p>© 2031 Sanjiang Radio and Television. 三ICP备13000000号</p></footer></body></html>"""))  # fmt: skip

# Site 17 ---------------------------------------------------------- international media center of a border province
COFFEE = Story(
    "en",
    "Coffee exports from Pulan up 31 pct in first quarter",
    (
        "Pulan, the largest coffee-producing area in Dianhe Province, exported 9,400 tons of coffee beans in the first quarter of this year, up 31 percent year on year, local customs said.",
        "The beans were mainly sold to Germany, Vietnam and the United States. Specialty beans accounted for 38 percent of the total, compared with 21 percent two years ago.",
        "At Bana Estate in Nanhe Township, farmers pick only fully ripe cherries and are paid by sugar content. “A kilo of good cherries now brings me 11 yuan. It was 4 yuan when I started,” said Yu Zhaoxiang, a farmer of the Dai ethnic group.",
        "Pulan has 47,000 hectares of coffee and more than 280,000 growers. Forty-six estates have been opened to tourists, who can stay overnight and roast their own beans.",
    ),
)
NINETEENTH_ENGLISH.add("border province's media center, writer, source and trans-editing in the last line", COFFEE, "{T}-Dianhe Gateway", f"""
<div class="dg-content"><div class="dg-cr"><a href="/">Home</a>/<a href="/biz/">Business</a></div>
<div class="dg-tit">{COFFEE.title}</div>
<div class="dg-sub"><span>2031-04-16 16:25:12</span> <span>From: Dianhe Gateway</span><div class="jiathis_style"><a class="jiathis_button_fb"></a><a class="jiathis_button_twitter"></a><a class="jiathis_counter_style"></a></div></div>
<div class="dg-txt"><p><span style="font-family: Georgia;">{COFFEE.body[0]}</span></p><p><span style="font-family: Georgia;">{COFFEE.body[1]}</span></p>
<p style="text-align: center;"><img src="./W020310416591001.jpg" width="700"></p><p style="text-align: center;"><span style="font-size: 14px;">Coffee cherries dry on racks at Bana Estate. Photo by Ai Zheng</span></p>
<p><span style="font-family: Georgia;">{COFFEE.body[2]}</span></p><p><span style="font-family: Georgia;">{COFFEE.body[3]}</span></p>
<p><span style="font-family: Georgia;"><em>Writer: Guo Yaoqing; Source: Dianhe Daily; trans-editing by Wang Shili</em></span></p></div>
<div class="dg-ew"><img src="/ewm.png"><p>Follow us on WeChat: DianheGateway</p></div>
<div class="dg-rel"><h4>Keywords:</h4><a>coffee</a> <a>Pulan</a></div></div>
<div class="dg-side"><h4>Top reads</h4><ul><li><a>China-Laos trains carry 20 mln passengers</a></li><li><a>Five flower towns for a long weekend</a></li><li><a>Elephants take a nap in a tea garden</a></li></ul></div>""",
    day="2031-04-16", time="16:25", origin="Dianhe Gateway", authors=("Guo Yaoqing",),
    build=shell("""<!DOCTYPE html><html><head><meta charset="utf-8"><title>%TITLE%</title>%HEAD%<link href="/css/dg.css" rel="stylesheet"><script src="/js/jquery.min.js"></script></head><body>
<div class="dg-top"><a class="dg-logo"></a><div class="dg-lang"><a>ไทย</a><a>မြန်မာ</a><a>ລາວ</a><a>Việt</a><a>中文</a></div></div><div class="dg-nav"><a>Home</a><a>News</a><a>Business</a><a>Culture</a><a>Travel</a><a>Biodiversity</a><a>South &amp; Southeast Asia</a></div>
<div class="dg-main">%MAIN%</div>
<div class="dg-foot"><p>Sponsor: Dianhe International Communication Center for South and Southeast Asia</p><p>滇ICP备19000000号 | Report hotline: 0871-00000000</p></div></body></html>"""))  # fmt: skip
