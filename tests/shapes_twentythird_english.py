"""A twenty-third album of pages, English pages, written without sight of the rules.

English editions of provincial governments, party papers, agencies, regional sites, broadcasters, universities and
tourism offices of China, and four foreign papers on China. Times are as the clock in Shanghai shows them.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

TWENTYTHIRD_ENGLISH = Album()


def document(attributes: str = "", *, body: str = "", doctype: str = "<!DOCTYPE html>\n") -> Build:
    """A page that writes all of its body and, but for the title, all of its head itself."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""{doctype}<html{attributes}>
<head>
<meta charset="utf-8">
{head}
<title>{title}</title>
</head>
<body{body}>
{middle}
</body>
</html>"""

    return build


def links(items: tuple[str, ...], where: str = "/") -> str:
    return "\n".join(
        f'<li><a href="{where}{4100 + i}.html" target="_blank" title="{item}">{item}</a></li>'
        for i, item in enumerate(items)
    )


def menu(items: str, tag: str = "li") -> str:
    """A menu of the words between the bars."""
    return "\n".join(f'<{tag}><a href="/n{i}/">{item}</a></{tag}>' for i, item in enumerate(items.split("|"), 1))


# 1 ---------------------------------------------------------------- provincial government, English portal
GREENWAY = Story(
    "en",
    "Luoyan to link riverside towns with 300 km of greenways by 2033",
    (
        "Luoyan Province will build and connect 312 kilometers of greenways along the middle reaches of the Qinghe River by the end of 2033, according to an action plan released by the provincial government on March 10.",
        "The greenways will pass through 4 cities and 17 counties and join up more than 60 parks, wetlands and historical villages that can now only be reached by car.",
        "In the first stage, 118 kilometers between Tongshan and Baima will be opened to walkers and cyclists before the National Day holiday this year. Rest stations with drinking water, first-aid kits and bicycle repair tools will be set up every five kilometers.",
        "The plan requires that no farmland be occupied and that at least 70 percent of the route make use of existing dykes, forest roads and abandoned railway beds.",
        "Local governments are encouraged to work with villages along the route to run homestays, farmers' markets and camping sites. An investment of 1.46 billion yuan (about 203 million U.S. dollars) is expected, of which 40 percent will come from the provincial budget.",
        "Last year, the section of greenway already completed in Tongshan received 2.3 million visits, and the average income of households in the six villages beside it rose by 11.8 percent.",
    ),
)
TWENTYTHIRD_ENGLISH.add("provincial portal, date and source over the text, minutes only in meta", GREENWAY, "{T}-The People's Government of Luoyan Province", f"""
<!-- header -->
<div class="header"><div class="w1200">
<div class="top_l"><script>document.write(getToday());</script></div>
<div class="top_r"><a href="http://www.luoyan.example/">简体中文</a> | <a href="http://big5.luoyan.example/">繁体中文</a> | <a href="/jp/">日本語</a> | <a href="/kr/">한국어</a> <a href="javascript:void(0)" class="wza">无障碍</a></div>
<a href="/" class="logo"><img src="../../images/logo_en.png" alt="Luoyan, China"></a>
<div class="search"><input type="text" id="keywords" placeholder="Please enter keywords"><button onclick="doSearch()">Search</button></div>
</div>
<ul class="nav w1200">{menu("Home|News|About Luoyan|Government|Investment|Living|Travel|Specials")}</ul></div>
<!-- /header -->
<div class="w1200 main">
<div class="position">Your location: <a href="../../" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">News</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">Latest</a></div>
<div class="article">
<h1 class="article-title">{GREENWAY.title}</h1>
<div class="article-info">
<span>Date: 2031-03-11</span>
<span>Source: Luoyan Daily</span>
<!-- <span>Views: <i id="hits"></i></span> -->
<span class="fr">Text Size: <a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a> &nbsp;<a href="javascript:window.print()">Print</a></span>
</div>
<div class="article-con" id="zoom">
<div class="view TRS_UEDITOR trs_paper_default trs_web">
{"".join(f'<p style="text-indent: 2em; text-align: justify; line-height: 2em;"><span style="font-family: arial, helvetica, sans-serif; font-size: 16px;">{x}</span></p>' for x in GREENWAY.body[:3])}
<p style="text-align: center;"><img src="./W020310311598215633041.jpg" width="800" alt="" oldsrc="W020310311598215633041.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: rgb(127, 127, 127);">Cyclists ride on a section of greenway in Tongshan. (File photo by Luo Jian)</span></p>
{"".join(f'<p style="text-indent: 2em; text-align: justify; line-height: 2em;"><span style="font-family: arial, helvetica, sans-serif; font-size: 16px;">{x}</span></p>' for x in GREENWAY.body[3:])}
<p>&nbsp;</p>
</div></div>
<div class="article-share"><span>Share to:</span><div class="social-share" data-sites="facebook,twitter,linkedin,wechat"></div></div>
<div class="ewm"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div>
<div class="article-btn"><a href="javascript:window.print()">【Print】</a><a href="javascript:window.close()">【Close】</a></div>
<div class="related"><h3>Related News</h3><ul>
<li><a href="../203102/t20310224_901122.html">Qinghe wetland park welcomes returning cranes</a><span>2031-02-24</span></li>
<li><a href="../203101/t20310117_899310.html">Luoyan issues rules on rural homestays</a><span>2031-01-17</span></li>
<li><a href="../203012/t20301230_896640.html">Tongshan named garden city of the province</a><span>2030-12-30</span></li>
</ul></div>
</div></div>
<div class="footer"><div class="w1200"><p><a href="/sitemap.html">Site Map</a> | <a href="/contact.html">Contact Us</a> | <a href="/legal.html">Legal Statement</a></p>
<p>Sponsored by the General Office of the People's Government of Luoyan Province</p>
<p>洛ICP备05000123号-1 &nbsp; 网站标识码：9100000001 &nbsp; <img src="../../images/ga.png">洛公网安备 91010002000123号</p></div></div>
<script src="../../js/jquery.min.js"></script>
<script>var _t = new Date(); function doZoom(size) {{ document.getElementById('zoom').style.fontSize = size + 'px'; }}</script>""",
    head="""<meta name="renderer" content="webkit">
<meta name="SiteName" content="The People's Government of Luoyan Province">
<meta name="SiteDomain" content="en.luoyan.example">
<meta name="SiteIDCode" content="9100000001">
<meta name="ColumnName" content="Latest">
<meta name="ColumnType" content="News">
<meta name="ArticleTitle" content="Luoyan to link riverside towns with 300 km of greenways by 2033">
<meta name="PubDate" content="2031-03-11 16:42">
<meta name="ContentSource" content="Luoyan Daily">
<meta name="Author" content="">
<link rel="stylesheet" href="../../css/style.css">""",
    day="2031-03-11", origin="Luoyan Daily", build=document(' lang="en"'))  # fmt: skip

# 2 ---------------------------------------------------------------- regional site of a national daily
PEARS = Story(
    "en",
    "Pear blossom festival opens in Jianyi",
    (
        "The 14th Jianyi Pear Blossom Festival opened in Shuangxi town, Jianyi county on April 2, with more than 8,000 visitors walking through white orchards on its first day.",
        "Jianyi has 21,000 mu (1,400 hectares) of pear trees, some of which are over 200 years old. The festival lasts until April 20 and offers a half marathon, a hanfu parade and a photo contest.",
        "In the evening, 40 stalls along the old street of Shuangxi sell pear syrup, pear wine and local snacks, while performers sing Jianyi opera on a stage over the water.",
        '"I came for the flowers and stay for the food," said a tourist surnamed Qu from Haizhou.',
        "According to the county's culture and tourism bureau, bookings at local homestays for the first two weekends of the festival are up 35 percent on last year.",
    ),
)
TWENTYTHIRD_ENGLISH.add("regional site of a national daily, writer, host in brackets, updated day", PEARS, "{T}", f"""
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><a href="/jianyi/"><img src="/images/attachement/jpg/site1/jianyi_top.jpg" width="980" height="150" border="0"></a></td></tr>
<tr><td class="dh"><a href="/jianyi/">Home</a> | <a href="/jianyi/node_1.htm">What's New</a> | <a href="/jianyi/node_2.htm">Business</a> | <a href="/jianyi/node_3.htm">Travel</a> | <a href="/jianyi/node_4.htm">Food</a> | <a href="/jianyi/node_5.htm">Culture</a> | <a href="/jianyi/node_6.htm">Photos</a> | <a href="http://www.jianyi.example/">中文</a></td></tr></table>
<div class="content_box" style="width:980px;margin:0 auto">
<div class="left_a">
<div class="wz"><a href="/jianyi/">Home</a> &gt; <a href="/jianyi/node_1.htm">What's New</a></div>
<div class="con_title">{PEARS.title}</div>
<div class="con_time">By Tao Xinyi ( morningpost.example ) <br>
Updated: 2031-04-03</div>
<div class="con_tool"><a href="javascript:print()">Print</a> <a href="mailto:?subject=Pear">Mail</a> <a href="#" class="dx">Large</a> <a href="#" class="dx">Medium</a> <a href="#" class="dx">Small</a></div>
<div class="con_text" id="Content">
<p align="center"><img id="3401227" src="./f04da2db112213.jpg" border="0" align="center" title="Pear blossom festival opens in Jianyi" /></p>
<p align="center">Visitors take photos in a pear orchard in Shuangxi town on April 2. [Photo provided to morningpost.example]</p>
{paragraphs(PEARS.body[:3])}
<p align="center"><img id="3401228" src="./f04da2db112214.jpg" border="0" /></p>
<p align="center">A girl in hanfu holds a branch of blossom. [Photo provided to morningpost.example]</p>
{paragraphs(PEARS.body[3:])}
<p><strong>Related stories:</strong></p>
<p><a href="content_20188811.htm" target="_blank">Homestay owners in Jianyi learn English online</a></p>
<p><a href="content_20187654.htm" target="_blank">Jianyi opera troupe wins provincial award</a></p>
</div>
<div id="div_currpage"></div>
</div>
<div class="right_a"><div class="r_t">Photos</div><ul>{links(("Terraced fields turn green", "Dragon boats return to Jian River", "A day with a tea maker"), "/jianyi/content_")}</ul>
<div class="r_t">Video</div><ul>{links(("One minute in Jianyi: bamboo paper", "Spring in the ancient town"), "/jianyi/video_")}</ul>
<div class="r_t">Special</div><a href="/jianyi/sp1.htm"><img src="/images/sp1.jpg" alt="Invest in Jianyi"></a></div>
</div>
<div class="foot" style="clear:both;text-align:center">Copyright © Information Office of Jianyi County Government. All rights reserved.<br>Presented by Morning Post.<br>京ICP备10000000号-3</div>
<script type="text/javascript" src="/js/jianyi/share.js"></script>
<div style="display:none"><script type="text/javascript" src="//js.webstats.example/wb.js"></script></div>""",
    head="""<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<meta name="keywords" content="Jianyi,pear blossom" />
<meta name="description" content="" />
<meta name="author" content="陶欣怡" />
<meta name="editor" content="陶欣怡" />
<meta name="source" content="morningpost.example" />
<meta name="publishdate" content="2031-04-03" />
<link href="/css/jianyi.css" rel="stylesheet" type="text/css" />""",
    day="2031-04-03", origin="morningpost.example", authors=("Tao Xinyi",),
    build=document(' xmlns="http://www.w3.org/1999/xhtml"', doctype='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'))  # fmt: skip


# 3, 4 ------------------------------------------------------------- national daily, article and gallery
def herald(title: str, info: str, middle: str) -> str:
    """A page of the national daily, with its bars for phones and screens."""
    return f"""
<div id="wx_image" style="display:none;"><img src="//www.eastherald.example/image_e/logo.jpg"></div>
<nav class="navbartop1 res-m"><div class="nav-fluid"><button type="button" class="navbutton1"><span class="icon-bar1"></span></button></div><div class="img-center"><a href="//www.eastherald.example"><img src="/image_e/logo.png" alt="eastherald"></a></div></nav>
<ul class="xiao-ul">{menu("Search|HOME|CHINA|WORLD|BUSINESS|LIFESTYLE|CULTURE|TRAVEL|SPORTS|OPINION|REGIONAL|NEWSPAPER|MOBILE")}</ul>
<ol class="breadcrumb res-m" id="bread-nav1"><li><a href="/">Home</a></li><li><a href="/china">China</a></li></ol>
<div class="topBar"><div class="topBar_art"><span>Global Edition</span> <a href="//cn.eastherald.example">中文</a> <a href="/e/sub">Subscribe</a></div>
<ul class="topNav2_art">{menu("HOME|CHINA|WORLD|BUSINESS|LIFESTYLE|CULTURE|TRAVEL|SPORTS|OPINION|REGIONAL")}</ul></div>
<div class="main_art">
<div id="bread-nav"><a href="/china">China</a> <a href="/china/society">/ Society</a></div>
<div class="lft_art">
<h1>
{title}
</h1>
<div class="info">
<span class="info_l">
{info}
<a title="facebook" href="https://fb.example/sharer.php?u=1"><img src="/image_e/facebook.png" height="17px"></a>
<a title="linkedin" href="https://li.example/share?u=1"><img src="/image_e/linkedin.png"></a>
<a title="More" class="more"><img src="/image_e/more_art.gif"></a>
</span>
<span class="info_r"><a href="/mobile/daily.html"><img src="/image_e/app.gif" width="200" height="26"></a></span>
</div>
<div class="moreshare"><span class="closesharepc">Share<img src="/image_e/timg.jpg" width="20px"></span></div>
<div id="qrcode"><span>Share - WeChat<img src="/image_e/timg.jpg" width="20px"></span><div id="qrcodearea"></div></div>
<div class="share"><div class="share-close"><span>CLOSE</span></div></div>
{middle}
</div>
<div class="rightContainer">
<div class="tmR"><div class="tmR-t">Photo</div>
<div class="photo"><a href="/a/1.html"><img width="160" height="104" src="/images/1.jpeg"></a><h3><a href="/a/1.html">Rescue dogs train in the snow</a></h3></div>
<div class="photo"><a href="/a/2.html"><img width="160" height="104" src="/images/2.jpeg"></a><h3><a href="/a/2.html">The world in photos: June 9 - 15</a></h3></div></div>
<div class="tmR"><div class="tmR-t">Most Viewed in 24 Hours</div><ul>{links(("Ministry rejects claims on export curbs", "Rail network braces for summer rush", "Foreign chefs join noodle contest"), "/a/")}</ul></div>
<div class="tmR"><div class="tmR-t">Special</div><ul>{links(("Rural vitalization in depth", "Lens on the border counties"), "/sp/")}</ul></div>
</div></div>
<div class="topBar-foot"><div class="foot-back">BACK TO THE TOP</div><span>English</span><span>中文</span>
<p>Copyright 1994 - <script>var oTime = new Date(); document.write(oTime.getFullYear());</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to East Herald Information Co (EHIC). Without written authorization from EHIC, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</p>
<p>License for publishing multimedia online <b>0108000</b> Registration Number: 130000</p>
<ul>{menu("About us|Advertise on Site|Contact Us|Job Offer|Expat Employment")}</ul><span>FOLLOW US</span></div>
<script>var sign = 1; $(".more").click(function () {{ $(".moreshare").show(); }}); // 微信验证</script>"""


BOATS = Story(
    "en",
    "Electric boats clear the air on Xiling's old canals",
    (
        "For three decades, Jin Guofu started his working day by pulling a cord and breathing a cloud of diesel smoke. Since March, the 56-year-old boatman in Xiling has simply turned a key.",
        '"The guests in the bow can hear me sing now," he said. "Before, they only heard the engine."',
        "Jin's boat is one of 468 on the canals of the ancient water town that have been switched to batteries under a two-year program that was completed last month. It is the largest electric fleet on inland waters in the province.",
        "The city's transport bureau said that the conversion cuts about 3,900 metric tons of carbon dioxide emissions a year and has brought noise beside the canals down by 14 decibels.",
        "Each boat carries two lithium iron phosphate battery packs, which last for a full day of eight trips. At night they are charged at 22 docks, when electricity costs less than half of the daytime price.",
        "Boat owners received a subsidy of up to 60 percent of the 180,000 yuan ($25,000) that the change cost. The rest is being paid back from what they save on fuel, said Ding Rong, who is in charge of the program.",
        "Not all were convinced at first. In the spring of 2029, only 11 owners signed up for the trial. Worries ranged from fires to falling prices for second-hand boats.",
        '"What persuaded them was not a meeting but a neighbor," Ding said. "When one man saves 70 yuan a day, the whole pier knows it by evening."',
        "Researchers at Xiling University are now looking at whether the batteries can feed power back to the grid during the winter months, when few tourists come.",
        "The water town received 7.4 million visitors last year, a quarter of whom took a boat ride.",
    ),
)
HERALD_HEAD = """<meta name="keywords">
<meta name="description">
<meta property="og:xi" content="0">
<meta property="og:url" content="https://www.eastherald.example/a/203106/17/WS684fa0b2a31082fc.html">
<meta name="twitter:card" content="summary_large_image">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<script src="//img2.eastherald.example/static/js/jquery.min.js"></script>
<meta name="articaltype" content="COMPO">
<meta name="filetype" content="1">
<meta name="contentid" content="WS684fa0b2a31082fc">
<meta name="publishdate" content="2031-06-17">
<meta name="editor" content="石梦琪">
<meta name="author" content="石梦琪">
<meta name="source" content="{S}">
<!--来源-->
<meta name="sourcetype" content="5">"""
TWENTYTHIRD_ENGLISH.add("national daily, two writers, paper and update between bars, contributor below", BOATS, "{T} - Eastherald.example", herald(BOATS.title, "By MA LILI in Xiling and CHU HENG in Beijing | EAST HERALD | Updated: 2031-06-17 09:26", f"""
<div id="Content">
<figure class="image" style="display: table;">
<img src="//img2.eastherald.example/images/203106/17/684f.jpeg" data-from="newsroom" id="img-684f">
<figcaption style="display: table-caption; caption-side: bottom;">
Tourists take an electric boat through the water town of Xiling in May. WANG YANG / FOR EAST HERALD
</figcaption>
</figure>
{chr(10).join(f"<p>{x}</p>" for x in BOATS.body)}
<p><em>Lai Peiwen contributed to this story.</em></p>
<p><em>Contact the writers at malili@eastherald.example</em></p>
</div>
<div id="div_currpage"></div>
<div class="selectpage"></div>"""),
    head=HERALD_HEAD.replace("{S}", "EAST HERALD"),
    day="2031-06-17", time="09:26", origin="EAST HERALD", authors=("MA LILI", "CHU HENG"), build=document())  # fmt: skip

SALT = Story(
    "en",
    "Salt lake turns into a palette of colors",
    (
        "An aerial drone photo taken on June 14 shows the salt pans of Chaka'er Lake in Hexi, Northwest China. As temperatures rise, algae and minerals color the brine in shades from jade green to deep red, and some 300 workers are busy with the first harvest of the year.",
    ),
)
TWENTYTHIRD_ENGLISH.add("gallery of the national daily, all text under the photo, pager", SALT, "{T} - Eastherald.example", herald(SALT.title, "eastherald.example | Updated: 2031-06-17 14:05", f"""
<div class="picshow">
<a class="pagestyle" href="//www.eastherald.example/a/203106/17/WS6850_2.html"><div id="apDiv1"> </div></a>
<div id="Content">
<figure class="image" style="display: table;">
<img src="//img2.eastherald.example/images/203106/17/6850.jpeg" data-from="newsroom" id="img-6850">
<figcaption style="display: table-caption; caption-side: bottom;">
{SALT.body[0]} [Photo by Han Zirui/For eastherald.example]
</figcaption>
</figure>
</div>
<div id="div_currpage">
<span style="background-color: #003366;color: #fff;">1</span> <a href="/a/203106/17/WS6850_2.html">2</a> <a href="/a/203106/17/WS6850_3.html">3</a> <a href="/a/203106/17/WS6850_4.html">4</a> <a class="pagestyle" href="/a/203106/17/WS6850_2.html">Next</a>&nbsp;&nbsp; <a href="/a/203106/17/WS6850_4.html">&gt;&gt;|</a>
</div>
<div class="selectpage"><span class="pageno"><a href="javascript:void (0)">1/4</a></span><span class="next"><a href="/a/203106/17/WS6850_2.html">Next</a></span></div>
</div>"""),
    head=HERALD_HEAD.replace("{S}", "eastherald.example"),
    day="2031-06-17", time="14:05", origin="eastherald.example", build=document())  # fmt: skip

# 5 ---------------------------------------------------------------- party paper online, English
STEELWORKS = Story(
    "en",
    "Old steelworks in north China find new life as science park",
    (
        "In the former No. 3 blast furnace of the Beiling steelworks, children now climb a glass staircase where molten iron once ran at 1,500 degrees Celsius.",
        "The furnace, shut down in 2019, reopened last month as the centerpiece of a science park that covers 62 hectares on the western edge of Beiling, a city with a steelmaking history of nearly 90 years.",
        '"We did not want to build a theme park about the past," said Yao Shuangquan, who worked at the furnace for 26 years and now leads the guides. "We wanted people to understand how the thing worked."',
        "Around 140 former steelworkers have been trained as guides, technicians and safety staff. Their average age is 51.",
        "Apart from the exhibition, the park houses 83 companies in fields such as sensors, new materials and industrial design. A hall that once stored iron ore has become a testing ground for inspection robots.",
        "Among the tenants is a start-up founded by three graduates of Beiling University of Technology. Its robots, which look like large crabs, climb the walls of boilers and look for cracks with ultrasound.",
        '"Here we find what no laboratory can offer: 40 kilometers of real, rusty pipes," said Shao Yifan, one of the founders.',
        "The local government has set up a fund of 500 million yuan ($69.8 million) to support companies in the park. In the first five months of this year, they applied for 212 patents.",
        "By the end of 2032, another four industrial sites in the city will be renovated in a similar way, according to the plan of the city government.",
    ),
)
TWENTYTHIRD_ENGLISH.add("party paper online, writer with paper in brackets before the hour, web editors", STEELWORKS, "{T} - People's Courier Online", f"""
<div class="header cf"><div class="w860 cf"><div class="language"><a href="http://www.pcourier.example/">Chinese</a><a href="http://j.pcourier.example/">Japanese</a><a href="http://french.pcourier.example/">French</a><a href="http://russian.pcourier.example/">Russian</a><a href="http://arabic.pcourier.example/">Arabic</a></div><a href="http://en.pcourier.example/" class="logo"><img src="/img/MAIN/2020/logo.png" alt="People's Courier Online"></a>
<div class="search"><form action="http://search.pcourier.example"><input type="text" name="keyword" id="keyword"><input type="submit" value=""></form></div></div>
<nav class="nav"><ul>{menu("Home|China|Business|World|Culture|Society|Sci-Edu|Sports|Travel|Photo|Video|Specials")}</ul></nav></div>
<div class="main">
<div class="w860 d2txtCon cf">
<div class="route cf"><a href="http://en.pcourier.example/">Home</a>&gt;&gt;<a href="http://en.pcourier.example/90882/">Society</a></div>
<h4></h4>
<h1>{STEELWORKS.title}</h1>
<h3></h3>
<div class="origin cf">By Fang Mo, Ke Zhiwei (<a href="http://en.pcourier.example/">People's Courier</a>) <span>08:43, June 24, 2031</span></div>
<div class="txt_con cf">
{"".join(f"<p>{chr(10)}{chr(9)}{x}</p>{chr(10)}" for x in STEELWORKS.body[:2])}<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2031/0624/FOREIGN203106240836000.jpg"></p>
<p style="text-align: center;">
	<em>Photo shows the renovated blast furnace in Beiling. (People's Courier Online/Dou Kai)</em></p>
{"".join(f"<p>{chr(10)}{chr(9)}{x}</p>{chr(10)}" for x in STEELWORKS.body[2:6])}<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2031/0624/FOREIGN203106240837001.jpg"></p>
<p style="text-align: center;">
	<em>A robot climbs the wall of a boiler. (Photo courtesy of the interviewee)</em></p>
{"".join(f"<p>{chr(10)}{chr(9)}{x}</p>{chr(10)}" for x in STEELWORKS.body[6:])}
<div class="editor">(Web editor: Chai Ning, Wu Sirui)</div>
</div></div>
<div class="w860 share cf"><h6>Share this story on</h6><div class="bdsharebuttonbox"><a class="fb"></a><a class="tw"></a><a class="in"></a></div></div>
<div class="w860 d2photo cf"><h2>Photos</h2><ul>
<li><a href="/n3/2031/0623/c90000-1.html"><img src="/NMediaFile/1.jpg"></a><p><a href="/n3/2031/0623/c90000-1.html">Lotus flowers in full bloom in east China</a></p></li>
<li><a href="/n3/2031/0623/c90000-2.html"><img src="/NMediaFile/2.jpg"></a><p><a href="/n3/2031/0623/c90000-2.html">Wheat harvest enters final stage</a></p></li></ul></div>
<div class="w860 d2related cf"><h2>Related Stories</h2><ul class="list6 cf">{links(("Beiling museum collects workers' diaries", "North China port sees robots take over night shift", "Steel output stays stable in first five months"), "/n3/2031/")}</ul></div>
</div>
<div class="footer"><p><a href="/about">About People's Courier Online</a> | <a href="/join">Join Us</a> | <a href="/contact">Contact Us</a></p><p>Copyright © 2031 People's Courier Online. All Rights Reserved.</p></div>
<script src="/img/MAIN/2020/js/share.js"></script>""",
    head="""<meta http-equiv="Cache-Control" content="no-transform">
<meta name="keywords" content="steelworks,science park">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="F_90882">
<meta name="contentid" content="F_20480912">
<meta name="publishdate" content="2031-06-24">
<meta name="author" content="F_107">
<meta name="editor" content="F_233">
<meta name="source" content="Source:People's Courier">
<link href="/img/MAIN/2020/page.css" type="text/css" rel="stylesheet">""",
    day="2031-06-24", time="08:43", origin="People's Courier", authors=("Fang Mo", "Ke Zhiwei"),
    editors=("Chai Ning", "Wu Sirui"), build=document(' lang="en"'))  # fmt: skip

# 6 ---------------------------------------------------------------- state news agency
RAILPORT = Story(
    "en",
    "Northwest China rail port handles 1,000th freight train this year",
    (
        "ALATAU PASS, July 9 (Huasheng) -- A China-Europe freight train loaded with refrigerators and auto parts left the country through the Karasu rail port in northwest China on Wednesday, the 1,000th to pass through the port so far this year.",
        "The number was reached 27 days earlier than in 2030, the local customs said.",
        "Karasu, which opened to freight trains in 2024, now serves 38 routes that reach 15 countries. The range of goods has widened from garments and small commodities to about 180 categories, including new energy vehicles and medical equipment.",
        "Since May, customs officers at the port have used a system that compares X-ray images of containers with shipping papers automatically, reducing the average stay of a train at the port from four hours to 70 minutes.",
        '"We used to spend the night at the station with a thermos flask," said Bao Liqiang, a train driver with 19 years of experience. "Now I am home for dinner."',
        "The port expects to handle more than 2,200 trains by the end of this year. ■",
    ),
)
TWENTYTHIRD_ENGLISH.add("state agency, source, second and editor's login, head twice for phones", RAILPORT, "{T}-Huasheng", f"""
<div class="top domPC"><div class="w1200"><ul class="lang"><li><a href="http://www.huasheng.example/">中文</a></li><li><a href="http://spanish.huasheng.example/">Español</a></li><li><a href="http://french.huasheng.example/">Français</a></li><li><a href="http://german.huasheng.example/">Deutsch</a></li></ul><a class="logo" href="/"><img src="/static/logo.png"></a><ul class="nav">{menu("Latest|China|World|Business|Sports|Culture|Sci-Tech|Photos|Video|In-depth")}</ul></div></div>
<div class="domMobile mheader"><a href="/"><img src="/static/mlogo.png"></a><span class="mmenu"></span></div>
<div class="main clearfix">
<div class="bread domPC"><a href="/">Huasheng</a> <em>&gt;</em> <a href="/china/">China</a> <em>&gt;</em> <span>English.huasheng.example</span></div>
<div class="conTop domPC"><h1 class="Btitle"><span>{RAILPORT.title}</span></h1>
<div class="infoBox clearfix"><p class="source">Source: Huasheng</p><p class="editor">Editor: qinglan</p><p class="time">2031-07-09 19:24:15</p></div></div>
<div class="conTop domMobile"><div class="mtitle">{RAILPORT.title}</div><div class="minfo">Source: Huasheng| 2031-07-09 19:24:15|Editor: qinglan</div></div>
<div id="detail"><div id="detailContent">
{"".join(f"<p>{x}</p>" for x in RAILPORT.body)}
</div>
<div class="adv domPC"></div>
</div>
<div class="share domPC"><span>Share</span><a class="s_fb"></a><a class="s_tw"></a><a class="s_wx"></a></div>
<div class="columBox book"><h3>KEY WORDS:</h3><a href="/kw/1">freight train</a>,<a href="/kw/2">rail port</a></div>
<div class="explore"><div class="tit">EXPLORE HUASHENG</div><ul>
<li><a href="/20310709/a1/c.html">Feature: Villagers on the plateau learn to make films</a><span class="time">2031-07-09</span></li>
<li><a href="/20310709/a2/c.html">China's summer grain purchase exceeds 50 mln tonnes</a><span class="time">2031-07-09</span></li>
<li><a href="/20310708/a3/c.html">Astronauts complete third spacewalk of mission</a><span class="time">2031-07-08</span></li></ul></div>
</div>
<div class="foot"><p>Copyright © 2000-2031 HUASHENG.EXAMPLE All rights reserved.</p></div>
<div class="backTop domMobile">Back to Top</div>
<script>var pageContentid = '20310709c41a7e';</script>
<script src="/static/bdshare.js"></script>""",
    head="""<meta name="publishdate" content="2031-07-09">
<meta name="contentid" content="20310709c41a7e">
<meta name="source" content="Huasheng">
<meta name="author" content="5117">
<meta name="catalogs" content="0100300214">
<meta name="filetype" content="0">
<meta name="viewport" content="width=device-width,initial-scale=1.0,user-scalable=0">
<meta name="keywords" content="Northwest China rail port handles 1,000th freight train this year">
<meta name="description" content="Northwest China rail port handles 1,000th freight train this year---A China-Europe freight train left the country on Wednesday.">""",
    day="2031-07-09", time="19:24", origin="Huasheng", editors=("qinglan",), build=document(' lang="en"'))  # fmt: skip

# 7 ---------------------------------------------------------------- second agency's English site
FOSSIL = Story(
    "en",
    "Fossil of 'swan-necked' reptile found in SW China",
    (
        "(CSN) -- Chinese paleontologists have identified a new species of marine reptile with an unusually long neck from a quarry in Panzhuang, southwest China's Yunling Province.",
        "The animal, which lived some 243 million years ago, was about 2.6 meters long, and its neck of 31 vertebrae made up nearly half of its body, according to a paper published on Thursday.",
        'It has been named Cygnocollum panzhuangense, or "swan neck of Panzhuang".',
        "The fossil was found in 2026 by a stonemason who noticed a row of small bones in a slab meant for a courtyard. He reported it to the county museum and was given an award of 20,000 yuan ($2,790).",
        '"The long neck probably allowed it to reach into schools of fish without being seen," said Meng Tianyou, lead author of the paper and a researcher at the Institute of Geology of Yunling.',
        "The slab will be on display in the museum from August.",
    ),
)
TWENTYTHIRD_ENGLISH.add("second agency, day, hour, host and editor in one line, related inside", FOSSIL, "{T}", f"""
<div class="header"><div class="logo"><a href="/"><img src="/images/logo.gif" alt="CSN.example" /></a></div>
<div class="header_r"><a href="http://www.csn.example">中文版</a> | <a href="/rss.shtml">RSS</a> | <a href="/newsletter">Newsletter</a></div></div>
<div class="menu"><ul>{menu("Home|News|Politics|Business|Society|Culture|Sci-tech|Military|Insight|Video|Photo|Learning Chinese")}</ul></div>
<div class="content1">
<div class="left">
<div class="local"><a href="/">Home</a> &gt; <a href="/sci-tech/">Sci-tech</a></div>
<h1 class="t1">{FOSSIL.title}</h1>
<div class="source"><span id="pubtime_baidu">2031-07-18 10:41:07</span> <span id="source_baidu"><a href="http://www.csn.example/">Csn.example</a></span> <span id="editor_baidu">Editor : Xiang Bo</span></div>
<div class="nry_fx"><div class="addthis_toolbox"></div><a href="#" class="icon_wx">Wechat</a></div>
<div class="content" id="con">
<div style="text-align:center"><img src="//img.csn.example/2031/07-18/U512P886.jpg" /><p>An artist's impression of the marine reptile. (Image provided to CSN)</p></div>
{paragraphs(FOSSIL.body[:3])}
<div class="ad_inarticle"><script>document.write('<ins class="adsbygoogle"></ins>');</script></div>
{paragraphs(FOSSIL.body[3:])}
</div>
<div class="related_box"><h3>Related news</h3><ul>{links(("Dinosaur footprints discovered beside highway", "Museum puts 500-million-year-old sponge online"), "/2031/07-02/")}</ul></div>
<div class="most"><div class="m_t">MorePhoto</div><ul><li><a href="/hd/1.shtml"><img src="/h1.jpg" /></a><a href="/hd/1.shtml">Two-headed turtle draws crowd</a></li><li><a href="/hd/2.shtml"><img src="/h2.jpg" /></a><a href="/hd/2.shtml">Sea of clouds over mountain pass</a></li></ul></div>
</div>
<div class="right"><div class="r_t">Most popular in 24h</div><ol>{links(("Cross-border e-commerce hub opens in Haizhou", "University to offer degree in bamboo science", "Typhoon Dolphin to make landfall on Saturday", "Chinese scientists sequence genome of wild pear"), "/news/")}</ol><div class="r_t">MoreTop news</div><div class="r_t">MoreVideo</div><ul>{links(("Insight | Talk with an ice core hunter",), "/video/")}</ul></div>
</div>
<div class="footer"><a href="/about.shtml">About Us</a> | <a href="/jobs.shtml">Jobs</a> | <a href="/contact.shtml">Contact Us</a> | <a href="/privacy.shtml">Privacy Policy</a><br/>Copyright ©1999-2031 Csn.example. All rights reserved.<br/>Reproduction in whole or in part without permission is prohibited.<br/>[网上传播视听节目许可证（0100000）] [京ICP备05000000号-1]</div>
<!--[4,324,12] published at 2031-07-18 10:55:31 from #10 by 向波-->""",
    head="""<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="keywords" content="fossil,reptile" />
<meta name="description" content="Fossil of 'swan-necked' reptile found in SW China" />
<link href="/css/content.css" rel="stylesheet" />""",
    day="2031-07-18", time="10:41", origin="Csn.example", editors=("Xiang Bo",), build=document())  # fmt: skip

# 8 ---------------------------------------------------------------- provincial news portal in Chinese chrome
HOTPOT = Story(
    "en",
    "Linjiang Hotpot Makers Export to 72 Countries and Regions",
    (
        "LINJIANG (BANEWS) -- Hotpot makers of Linjiang exported seasonings worth 960 million yuan to 72 countries and regions in the first half of the year, up 22.6 percent year on year, Linjiang Customs announced at a press conference on August 5.",
        "In the workshop of Hongyan Food in Dashi District, a production line fills 120 bags of beef tallow base per minute. Half of them are bound for supermarkets overseas.",
        '"Our foreign customers like it spicy too, but not all in the same way," said Jiang Daoyu, general manager of the company. For the Gulf countries it makes a base with vegetable oil, and for Northern Europe a mild one with tomato.',
        "To help companies go abroad, customs has set up a service team that explains the food standards of destination countries and issues certificates of origin online within an hour.",
        "Meanwhile, training in hotpot cooking has become an export of its own. The Linjiang Hotpot Association has held 16 courses for 410 chefs from abroad over the past two years.",
        '"Next year, we plan to open a training center in Budapest," said Liao Xuemei, secretary-general of the association.',
    ),
)
TWENTYTHIRD_ENGLISH.add("provincial news portal, Chinese menu and labels round English, translator below", HOTPOT, "{T}_巴江网", f"""
<div class="topbar"><div class="w1000"><span class="time" id="timeNow">2031年8月21日 星期四</span><a href="http://www.banews.example/">网站首页</a><a href="http://m.banews.example/">手机版</a><a href="/login">登录</a><a href="/reg">注册</a></div></div>
<div class="w1000 navbox"><a href="/"><img src="/images/banews_logo.png" alt="巴江网"></a><ul>{menu("新闻|区县|问政|评论|财经|教育|健康|旅游|汽车|房产|视频|English")}</ul></div>
<div class="w1000 path">当前位置：<a href="/">首页</a> &gt; <a href="/english/">English</a> &gt; <a href="/english/news/">News</a> &gt; 正文</div>
<div class="w1000 wrap clearfix">
<div class="wrap_l">
<h1>{HOTPOT.title}</h1>
<div class="info"><span>作者:</span> <span>来源:BaJiang Net</span> <span>时间:2031-08-06 10:20:38</span><span class="fr">责编:Shu Lan</span></div>
<div class="bshare"><a class="bds_weixin">微信</a><a class="bds_tsina">微博</a><a class="bds_qzone">QQ空间</a><em>分享到：</em></div>
<div class="article_text" id="article_text">
<div align="center"><img src="/pic/0/10/21/70/10217033_952.jpg" border="0" title="点击查看高清原图"></div>
<p align="center"><font color="#808080">Workers check bags of hotpot base in Dashi District. (Photo/Pu Zhe)</font></p>
{"".join(f"<p>　　{x}</p>" for x in HOTPOT.body)}
<p>　　(Translated by Shen Yi)</p>
</div>
<div class="zan"><i></i><span id="zanNum">0</span>点赞</div>
<div class="sm"><p>版权声明：凡本网注明“来源：巴江网”的作品，系由本网自行采编或经授权使用，未经书面许可不得转载。</p><p>联系方式：023-00000000</p></div>
<div class="xg"><h3>相关新闻</h3><ul>{links(("Linjiang Port Opens New Container Berth", "Hotpot Festival to Be Held in October", "Pickled Mustard Tubers Win Gold at Food Fair"), "/english/content_")}</ul></div>
<div class="pl"><h3>网友评论</h3><textarea placeholder="文明上网理性发言，请遵守新闻评论服务协议"></textarea><button>发表评论</button><p>0 条评论</p></div>
</div>
<div class="wrap_r"><h3>热门推荐</h3><ul>{links(("全市今日最高温将达39℃", "轨道交通七号线年底试运行", "这些路段今晚起限行"), "/1/detail/")}</ul><h3>精彩图片</h3><ul>{links(("夏夜古镇亮灯", "龙舟训练进行时"), "/pic/")}</ul></div>
</div>
<div class="footer w1000"><p>关于我们 | 广告服务 | 法律声明 | 联系我们 | 网站地图</p><p>地址：临江市大石区新闻路1号 邮编：400000 巴江网版权所有 未经书面授权 不得复制或建立镜像</p><p>经营许可证：巴B2-20030050 巴ICP备10000000号 互联网新闻信息服务许可证 91120170001</p></div>
<script>var _hmt = _hmt || [];</script>""",
    head="""<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="generator" content="banews">
<meta name="keywords" content="English,Linjiang">
<meta name="description" content="巴江网,English">
<link rel="stylesheet" href="/static/2027/content.css">""",
    day="2031-08-06", time="10:20", origin="BaJiang Net", editors=("Shu Lan",), build=document())  # fmt: skip

# 9 ---------------------------------------------------------------- provincial government, English site of a central province
KILN = Story(
    "en",
    "Underglaze Porcelain of Tongguan Goes on Display in Lisbon",
    (
        "An exhibition of underglaze porcelain from the kilns of Tongguan, Xiangnan Province opened at the Museum of the Orient in Lisbon, Portugal on September 12 local time.",
        "On show are 128 pieces, including 40 recovered from a ship that sank off the coast of Java in the ninth century. They will stay in Lisbon for three months.",
        "The kilns of Tongguan were among the first in the world to paint under the glaze. Bowls made there in the Tang Dynasty (618-907) carried poems, birds and even words in Arabic, and were sold as far away as the Persian Gulf.",
        '"These bowls were made for export and speak the language of their buyers. That is something we can still learn from," said Hu Bangyan, curator of the exhibition, at the opening ceremony.',
        "During the exhibition, three potters from Tongguan will give courses at an art school in Lisbon.",
    ),
)
TWENTYTHIRD_ENGLISH.add("central province's site, decoy day in the bar, day beside download and print, source at the end", KILN, "{T}-English Website of Xiangnan Province", f"""
<div class="top"><div class="con"><span class="date">18 October 2031</span><ul class="lan"><li><a href="http://www.xiangnan.example">中文</a></li><li><a>Français</a></li><li><a>日本語</a></li><li><a>한국어</a></li></ul><span class="tool"><a>Mobile</a><a>WeChat</a></span></div></div>
<div class="banner"><a href="../../"><img src="../../images/banner.png" alt="Xiangnan China"></a></div>
<div class="navi"><ul class="con">{menu("HOME|NEWS|ABOUT XIANGNAN|GOVERNMENT|BUSINESS|CULTURE|TRAVEL|EXPATS|SERVICE")}</ul></div>
<div class="con clearfix">
<div class="crumbs"><a href="../../" title="HOME" class="CurrChnlCls">HOME</a>&nbsp;/&nbsp;<a href="../" title="NEWS" class="CurrChnlCls">NEWS</a>&nbsp;/&nbsp;<a href="./" title="Photos" class="CurrChnlCls">Culture</a></div>
<div class="main_l">
<div class="title_box"><h2>{KILN.title}</h2><div class="title_b"><span>2031-09-16</span><p><a href="javascript:;" id="download">Download</a> <a href="javascript:window.print();">Print</a> <span class="sharebox">Share</span></p></div></div>
<div class="content_box"><div class=TRS_Editor><style type="text/css">
.TRS_Editor P{{margin-top:0;margin-bottom:0;line-height:1.5;font-family:Arial;font-size:12pt;}}.TRS_Editor DIV{{line-height:1.5;}}
</style>
<p align="justify"><font size="3">{KILN.body[0]}</font></p>
<p align="justify">&nbsp;</p>
<p align="justify"><font size="3">{KILN.body[1]}</font></p>
<p align="justify">&nbsp;</p>
<p align="center"><img src="./W020310916402158220011.jpg" style="border-width: 0px;" alt="" OLDSRC="W020310916402158220011.jpg"></p>
<p align="center"><font size="2">Visitors at the exhibition in Lisbon.</font></p>
<p align="justify"><font size="3">{KILN.body[2]}</font></p>
<p align="justify">&nbsp;</p>
<p align="justify"><font size="3">{KILN.body[3]}</font></p>
<p align="justify">&nbsp;</p>
<p align="justify"><font size="3">{KILN.body[4]}</font></p>
<p align="justify">&nbsp;</p>
<p align="right"><font size="3">Translator: Peng Rou</font></p>
<p align="right"><font size="3">Source: Xiangnan Daily</font></p>
</div></div>
</div>
<div class="main_r"><div class="tit">Most Read</div><ul>{links(("Xiangnan Opens Direct Flight to Jakarta", "Rice Terraces Open to Visitors at Night", "Hospitals Offer Service in Five Languages"), "./t")}</ul><div class="tit">Video</div><div class="vid"><a href="../v/"><img src="v.jpg"></a><p>Xiangnan in 90 seconds</p></div></div>
</div>
<div class="foot"><div class="con"><p>About Us | Contact Us | Site Map</p><p>Copyright © General Office of Xiangnan Provincial People's Government. All rights reserved.</p><p>湘南ICP备05000618号</p></div></div>
<script type="text/javascript" src="../../images/wxshare.js"></script>""",
    head="""<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="author" content="hnxn">
<meta name="SiteName" content="English Website of Xiangnan Province">
<link type="text/css" rel="stylesheet" href="../../images/common.css">
<script type="text/javascript" src="../../images/jquery-1.8.3.min.js"></script>""",
    day="2031-09-16", origin="Xiangnan Daily",
    build=document(doctype='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'))  # fmt: skip

# 10 --------------------------------------------------------------- city's promotion site on WordPress
TOWER = Story(
    "en",
    "Engineers Turn Cable Car Tower into Sky Garden in Bashu",
    (
        "Bashu – A concrete tower that carried cable cars across the Yu River for 36 years has been turned into a garden 58 meters above the ground, and the first visitors took the lift to the top on Friday.",
        "The cable car stopped in 2023, when a bridge beside it opened to traffic. The tower on the south bank, too costly to tear down, stood empty until an architecture office proposed to plant it.",
        "From ropes to roots",
        "Where the wheels once turned, 2,600 plants of 74 species now grow in terraces. Most are native ferns and shrubs of the river cliffs, which get by with little soil and plenty of wind.",
        "“We asked ourselves what would grow here if nobody looked after the tower for a hundred years, and then we planted exactly that,” said architect Ren Keming.",
        "Rain collected on the roof waters the terraces, and sensors report to gardeners when a corner falls dry.",
        "A cafe with a history",
        "On the fifth floor, a cafe is set up in the former control room. The old panels still work: When guests push the green button, a model cabin glides across the wall.",
        "The Sky Garden is open daily from 9 a.m. to 10 p.m. Admission is free, but visitors need to book online as no more than 120 people are allowed in at a time.",
    ),
)
TWENTYTHIRD_ENGLISH.add("city's promotion site on WordPress, writer and day with a bar, callout inside", TOWER, "{T} - iBashu", f"""
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="container"><a href="https://www.ibashu.example/" rel="home"><img src="/wp-content/uploads/logo.png" class="custom-logo" alt="iBashu"></a>
<nav id="site-navigation"><ul id="primary-menu" class="menu">{menu("News|Culture|Travel|Food|Business|Expats|Video|Events|E-magazine", "li")}</ul></nav>
<form role="search" method="get" class="search-form"><label><span class="screen-reader-text">Search for:</span><input type="search" class="search-field" placeholder="Search …" value="" name="s"></label></form></div></header>
<div id="content" class="site-content"><div class="container"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-90217" class="post-90217 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-architecture">
<header class="entry-header"><div class="cat-links"><a href="/category/news/">News</a></div>
<h1 class="entry-title">{TOWER.title}</h1>
<div class="entry-meta">By <span class="author">JIANI GAO</span>|<span class="posted-on">Sep 26,2031</span></div></header>
<div class="entry-share"><a class="a2a_button_facebook"></a><a class="a2a_button_twitter"></a><a class="a2a_button_wechat"></a></div>
<div class="entry-content">
<p><strong>Bashu –</strong>{TOWER.body[0].removeprefix("Bashu –")}</p>
<div id="attachment_90218" style="width: 1034px" class="wp-caption aligncenter"><img fetchpriority="high" decoding="async" aria-describedby="caption-attachment-90218" class="size-large wp-image-90218" src="/wp-content/uploads/2031/09/tower-1024x683.jpg" alt="" width="1024" height="683"><p id="caption-attachment-90218" class="wp-caption-text">The former cable car tower on the south bank of the Yu River. (Photo/Bashu Parks Bureau)</p></div>
<p>{TOWER.body[1]}</p>
<h3>{TOWER.body[2]}</h3>
{paragraphs(TOWER.body[3:6])}
<h3>{TOWER.body[6]}</h3>
{paragraphs(TOWER.body[7:])}
<p><em>(Tian Yu, as an intern, also contributed to this report.)</em></p>
<div class="callout"><p><strong>If you have any stories to share, feel free to contact our newsroom at service@ibashu.example.</strong></p></div>
</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a rel="tag" href="/tag/architecture/">architecture</a>, <a rel="tag" href="/tag/park/">park</a></span></footer>
</article>
<nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a rel="prev">Light Rail Line 18 Starts Test Runs</a></div><div class="nav-next"><a rel="next">Where to See Osmanthus in Bashu This Autumn</a></div></div></nav>
<section class="related-posts"><h2>Related Stories</h2><div class="post-item"><a href="/2031/08/30/old-air-raid-shelters/">Old Air-raid Shelters Become Bookshops</a><p>On hot days, people of Bashu go underground. Since this summer, they may find something to read there.</p></div></section>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Latest News</h2><ul>{links(("Bashu Metro Adds Night Trains for Holiday", "Student Team Wins Drone Race"), "/2031/09/")}</ul></section><section class="widget"><h2 class="widget-title">Newsletter</h2><p>Get the latest of Bashu in your inbox.</p><input type="email"><button>Subscribe</button></section></aside></div></div>
<footer id="colophon" class="site-footer"><div class="site-info">© 2031 Bashu International Communication Center. All Rights Reserved. 巴ICP备18000000号-4</div></footer>
<script id="wp-emoji-settings">window._wpemojiSettings = {{"baseUrl":"https://s.w.example/"}};</script>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://www.ibashu.example/2031/09/26/engineers-turn-cable-car-tower-into-sky-garden/">
<meta property="og:locale" content="en_US">
<meta property="og:type" content="article">
<meta property="og:site_name" content="iBashu">
<meta property="article:published_time" content="2031-09-26T10:32:50+00:00">
<meta property="article:modified_time" content="2031-09-27T01:15:08+00:00">
<meta name="author" content="gjn">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"Engineers Turn Cable Car Tower into Sky Garden in Bashu","datePublished":"2031-09-26T10:32:50+00:00","author":{"@type":"Person","name":"gjn"},"publisher":{"@type":"Organization","name":"iBashu"}}]}</script>""",
    day="2031-09-26", authors=("JIANI GAO",), build=document(' lang="en-US"', body=' class="post-template-default single single-post postid-90217 wp-custom-logo"'))  # fmt: skip

# 11 --------------------------------------------------------------- metropolitan daily online
BAKERY = Story(
    "en",
    "Silver-haired bakers bring old Haibin flavors back to the lane",
    (
        "At 5am, before the first bus has passed Yongfu Road, the lights are on in a former bicycle shed and the smell of butter drifts up to the third floor.",
        'Inside, nine bakers are folding dough. The youngest is 61, the oldest 83. Together they run "Grandma Oven", a community bakery that opened in Haibin\'s Lujiang District this spring.',
        "The idea came from Xue Peizhen, who baked for 34 years at the state-run Red Star Food Factory, a maker of the palmiers and cream horns that generations of local children grew up with. The factory closed in 2009.",
        '"Every time I met my old colleagues, we complained that nobody makes them properly anymore," Xue, 72, told Haibin Daily. "One day my granddaughter said: Then why don\'t you?"',
        "The neighborhood committee offered the shed for a token rent. A charity paid for the ovens, and the bakers took a course in food safety and passed the exam, some of them on the second attempt.",
        "They now work in three shifts of four hours and sell about 600 pieces a day, at prices between 3 and 9 yuan. Profits go to a fund that pays for meals of residents living alone.",
        "On a recent morning, the palmiers were gone by 9:40am.",
        '"I take two buses to get here," said customer Gu Weiliang, 58. "It tastes like the day my father got his wages."',
        "The bakery has received requests to open branches in seven other neighborhoods. Xue has turned all of them down for the moment.",
        '"We are old. We don\'t need to be big," she said. "But if other old people want to learn, the door is open from 5 o\'clock."',
    ),
)
TWENTYTHIRD_ENGLISH.add("metropolitan daily, writer beside a UTC+8 hour, lead box, source and editor at the end", BAKERY, "{T} - HBINE News", f"""
<div id="app"><header class="header"><div class="container"><a href="/" class="logo">HBINE</a><ul class="nav-list">{menu("News|Business|Metro|Feature|Opinion|Viral|CityLife|Video")}</ul><div class="header-right"><a href="/login">Sign in</a><a href="/epaper">ePaper</a><i class="icon-search"></i></div></div></header>
<div class="container detail-page"><div class="row"><div class="col-md-8">
<article class="detail">
<div class="breadcrumb-line"><a href="/">Home</a> » <a href="/metro/">Metro</a> / <a href="/metro/society/">Society</a></div>
<h1 class="detail-title">{BAKERY.title}</h1>
<div class="detail-byline d-flex"><a class="avatar" href="/author/lu-yutong"><img src="/avatar/33.png"></a><div><a href="/author/lu-yutong" class="name">Lu Yutong</a><div class="time">19:06 UTC+8, 2031-10-14 &nbsp;<i class="icon-comment"></i> 0</div></div></div>
<div class="detail-abstract">Nine retirees have turned a bicycle shed into a bakery that sells out before most people are up.</div>
<div class="detail-share"><i class="fab fa-facebook"></i><i class="fab fa-twitter"></i><i class="fab fa-weibo"></i><div class="wechat-pop"><p>Scan to share on WeChat</p><canvas></canvas></div></div>
<div class="detail-content">
<div class="media-block"><img src="https://obj.hbine.example/files/2031/10/14/a1.jpg"><div class="img-source">Yue Tong</div><div class="img-desc"><p>Xue Peizhen (right) and a fellow baker take palmiers out of the oven.</p></div></div>
{"".join(f"<p>{x}</p>" for x in BAKERY.body[:6])}
<div class="media-block"><img src="https://obj.hbine.example/files/2031/10/14/a2.jpg"><div class="img-source">Yue Tong</div><div class="img-desc"><p>Customers line up outside the bakery on Yongfu Road.</p></div></div>
{"".join(f"<p>{x}</p>" for x in BAKERY.body[6:])}
</div>
<div class="detail-end"><span>Source: HBINE</span>&nbsp;&nbsp;<span>Editor: Shi Lin</span></div>
<div class="special-report"><h6>Special Reports</h6><a href="/special/lanes">Life in the lanes</a></div>
</article></div>
<div class="col-md-4 side"><h5>Top News</h5><ul>{links(("Metro Line 23 to open by end of year", "Autumn book fair returns to riverside", "City drafts rules on delivery robots"), "/news/metro/")}</ul><div class="follow"><h5>Follow Us</h5></div></div></div></div>
<footer class="footer"><div class="container"><ul>{menu("About Us|Contact Us|Terms of Use|Privacy Policy|Work with Us")}</ul><p>Copyright © 1999- Haibin Daily. All rights reserved. Preferably viewed with modern browsers.</p><p>海ICP备05000000号</p></div></footer></div>
<script>window.__INITIAL_STATE__={{"detail":{{"id":3110140021,"author":"Lu Yutong","comments":[]}}}};</script>""",
    head="""<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="Nine retirees have turned a bicycle shed into a bakery that sells out before most people are up.">
<meta property="og:title" content="Silver-haired bakers bring old Haibin flavors back to the lane">
<meta property="og:site_name" content="HBINE">
<meta property="og:type" content="article">
<link rel="icon" href="/favicon.ico">""",
    day="2031-10-14", time="19:06", origin="HBINE", authors=("Lu Yutong",), editors=("Shi Lin",), build=document(' lang="en"'))  # fmt: skip

# 12 --------------------------------------------------------------- city's portal for expats
VISA = Story(
    "en",
    "Nangang launches one-stop work permit service for foreigners",
    (
        "Foreigners in Nangang can now apply for a work permit and a residence permit at a single counter and collect both on the same card, thanks to a new service launched by the city's science and technology bureau and public security bureau on Nov. 3.",
        "The service cuts the number of required documents from 16 to 9 and the processing time from 15 working days to 7, the bureaus said in a joint statement.",
        "Who can apply",
        "Foreigners employed by companies registered in Nangang, including those who change their employer within the city;",
        "Foreign students who have graduated from universities in China within the past three years;",
        "Spouses and minor children accompanying the applicants.",
        "Where to apply",
        'Applications are accepted at the service halls in Binhai, Longquan and Qiaotou districts from Monday to Friday between 9 a.m. and 5 p.m. Appointments can be made through the "iNangang" app in English, Japanese, Korean and French.',
        "A total of 31,600 foreigners held work permits in the city at the end of last year. For further questions, call the 12345 hotline and press 7.",
    ),
)
TWENTYTHIRD_ENGLISH.add("city's portal for expats, writer, editor, from and updated, list", VISA, "{T}_EYENANGANG", f"""
<div class="wrapper"><div class="hd"><div class="hd_top"><span>Nangang Government Online</span><a href="http://www.nangang.example">简体版</a><a href="http://jp.eyenangang.example">日本語</a><a href="http://kr.eyenangang.example">한국어</a></div><h2 class="logo"><a href="/index.htm"><img src="/images/eye_logo.png" alt="EYENANGANG"></a></h2></div>
<div class="menu_box"><ul class="menu">{menu("Latest News|Government|Business|Lifestyle|Education|Health|Visa|Services|Culture|Photos")}</ul></div>
<div class="pos"><a href="/index.htm">Home</a>&nbsp;&nbsp;&gt;&nbsp;&nbsp;<a href="/node_200000.htm">Latest News</a></div>
<div class="con_l">
<h3 id="title">{VISA.title}</h3>
<p class="sub_title">Writer: Zeng Xiaoman&nbsp; | &nbsp;Editor: Holly Mok&nbsp; | &nbsp;From: Nangang Daily&nbsp; | &nbsp;Updated: 2031-11-04</p>
<div class="article"><div class="appenddix"></div>
<!--enpcontent-->
<p>{VISA.body[0]}</p>
<p>{VISA.body[1]}</p>
<p><img src="./attachment/20311104/c0a1.png" width="600"></p>
<p><strong>{VISA.body[2]}</strong></p>
<ul class="list-paddingleft-2" style="list-style-type: disc;">{"".join(f"<li><p>{x}</p></li>" for x in VISA.body[3:6])}</ul>
<p><strong>{VISA.body[6]}</strong></p>
<p>{VISA.body[7]}</p>
<p>{VISA.body[8]}</p>
<!--/enpcontent--><!--enpproperty <articleid>29410022</articleid><date>2031-11-04 09:12:11.0</date><author>Zeng Xiaoman</author><title>Nangang launches one-stop work permit service for foreigners</title><keyword></keyword><nodename>Latest News</nodename><url>http://www.eyenangang.example/content/2031-11/04/content_29410022.htm</url><sourcename>Nangang Daily</sourcename> /enpproperty-->
</div>
<div class="sharebox"><div class="bdsharebuttonbox" data-tag="share_1"><a class="bds_fbook" data-cmd="fbook"></a><a class="bds_twi" data-cmd="twi"></a><a class="bds_weixin" data-cmd="weixin"></a></div></div>
</div>
<div class="con_r"><div class="tit"><h4>Latest News</h4></div><ul>{links(("Binhai park to host kite festival", "New ferry route links Nangang with outlying islands", "Foreign language volunteers wanted"), "/content/")}</ul><div class="tit"><h4>Weekly</h4></div><a href="/w"><img src="/images/weekly.jpg"></a><div class="qr"><img src="/images/qr.jpg"><p>Scan to follow our WeChat account</p></div></div>
<div class="bottom"><p>Sponsored by Information Office of Nangang Municipal People's Government</p><p>Powered by Nangang Daily Media Group. Copyright 2010-2031, All Rights Reserved.</p><p>E-mail: eye@nangang.example</p><p>南ICP备08000000号-9</p></div></div>""",
    head="""<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="keywords" content="work permit">
<meta name="description" content="Foreigners in Nangang can now apply for a work permit and a residence permit at a single counter">
<link href="/css/eye.css" rel="stylesheet" type="text/css">
<script src="/js/jquery.js"></script>""",
    day="2031-11-04", origin="Nangang Daily", authors=("Zeng Xiaoman",), editors=("Holly Mok",), build=document())  # fmt: skip

# 13 --------------------------------------------------------------- university news
BRIDGE = Story(
    "en",
    "Bamboo Bridge Designed by Donglu Students Wins International Award",
    (
        "A footbridge of bamboo designed and built by students of Donglu University won the first prize at the 9th International Timber Bridge Awards, which were presented in Trondheim, Norway on May 12.",
        "The bridge spans 24 meters over a stream in Xiaping Village, Muyang County, and replaced stepping stones that schoolchildren could not use after heavy rain. It was completed last October after 11 months of work.",
        "Fourteen undergraduate and graduate students from the School of Civil Engineering and the School of Design took part in the project. They spent two summers in the village, testing local bamboo for strength and learning to split and bend it from craftsmen there.",
        '"Software told us that the bridge would stand. The craftsmen told us how it would age," said Ou Jingyi, a doctoral student and leader of the team.',
        'The jury praised the bridge as "a structure of great economy which any village can repair with its own hands."',
        "The drawings have been published under a free license, and two more villages in the county are preparing to build bridges of the same type.",
    ),
)
TWENTYTHIRD_ENGLISH.add("university news, school as source, script for clicks, text, photo and editor below", BRIDGE, "{T}-Donglu University", f"""
<header class="dlu-header"><div class="inner"><div class="tools"><a href="https://www.dlu.example">中文</a><a href="/alumni">Alumni</a><a href="/library">Library</a><a href="/jobs">Jobs</a></div><a class="dlu-logo" href="/"><img src="/_upload/tpl/00/0b/logo.svg" alt="Donglu University"></a>
<nav class="wp_nav" data-nav-config="{{drop_v: 'down', drop_w: 'right'}}"><ul>{menu("About|Admission|Academics|Research|Campus Life|International|News and Events")}</ul></nav></div></header>
<div class="inner_banner"><img src="/_upload/article/images/banner.jpg"></div>
<div class="col_nav"><h3 class="col_name">News and Events</h3><ul>{menu("Top News|Campus|Research Updates|Events|Media")}</ul></div>
<div class="col_news"><div class="col_path"><span>Current position:</span> <a href="/main.htm">Home</a><span class="possplit">&nbsp;&gt;&nbsp;</span><a href="/news/list.htm">News and Events</a><span class="possplit">&nbsp;&gt;&nbsp;</span><a href="/top/list.htm">Top News</a></div>
<div class="article" frag="窗口9" portletmode="simpleArticleAttri">
<h1 class="arti_title">{BRIDGE.title}</h1>
<p class="arti_metas"><span class="arti_publisher">Source: School of Civil Engineering</span><span class="arti_update">Date: 2031-05-15</span><span class="arti_views">Clicks: <span class="WP_VisitCount" url="/_visitcountdisplay?siteId=57">&nbsp;</span></span></p>
<div class="entry"><article class="read"><div class='wp_articlecontent'>
<p style="text-align:center;"><img data-layer="photo" src="/_upload/article/images/5f/1c/bridge1.jpg" sudyfile-attr="{{'title':'bridge1.jpg'}}" /></p>
<p style="text-align:center;"><span style="font-family:arial;font-size:14px;color:#7f7f7f;">The bamboo bridge in Xiaping Village</span></p>
{"".join(f'<p style="text-align:justify;line-height:2em;text-indent:0em;"><span style="font-family:arial;font-size:16px;">{x}</span></p>' for x in BRIDGE.body[:4])}
<p style="text-align:center;"><img data-layer="photo" src="/_upload/article/images/5f/1c/bridge2.jpg" /></p>
<p style="text-align:center;"><span style="font-family:arial;font-size:14px;color:#7f7f7f;">Members of the team at the awards ceremony in Trondheim</span></p>
{"".join(f'<p style="text-align:justify;line-height:2em;text-indent:0em;"><span style="font-family:arial;font-size:16px;">{x}</span></p>' for x in BRIDGE.body[4:])}
<p style="text-align:right;"><span style="font-family:arial;font-size:14px;">Written by Yin Chuhan</span></p>
<p style="text-align:right;"><span style="font-family:arial;font-size:14px;">Photo: Xiaping Project Team</span></p>
<p style="text-align:right;"><span style="font-family:arial;font-size:14px;">Editors: Pan Yue, Marta Silvani</span></p>
</div></article></div>
<div class="pn"><p>Previous: <a href="/2031/0513/c9a401.htm">Donglu University and Porto Sign Agreement on Joint Laboratory</a></p><p>Next: <a href="/2031/0519/c9a409.htm">Spring Sports Meet Held on East Campus</a></p></div>
</div></div>
<footer class="dlu-footer"><p>Address: 88 Donglu Avenue, Qihe, China</p><p>Copyright © Donglu University. All Rights Reserved. &nbsp; 齐ICP备05000000号</p><img src="/images/wechat.png" alt="WeChat"></footer>
<script src="/_js/sudy-jquery-autoload.js" sudy-wp-siteId="57"></script>""",
    head="""<meta name="renderer" content="webkit" />
<meta name="keywords" content="Donglu University, bamboo" />
<meta name="description" content="A footbridge of bamboo designed and built by students of Donglu University won the first prize at the 9th International Timber Bridge Awards" />
<link type="text/css" href="/_css/_system/system.css" rel="stylesheet"/>
<link rel="stylesheet" href="/_upload/tpl/00/0b/style.css" />""",
    day="2031-05-15", origin="School of Civil Engineering", authors=("Yin Chuhan",), editors=("Pan Yue", "Marta Silvani"), build=document(' lang="en"'))  # fmt: skip

# 14 --------------------------------------------------------------- provincial tourism office
CAVES = Story(
    "en",
    "Five reasons to see the caves of Wuyuan in winter",
    (
        "Most travelers come to the limestone country of southern Guiyun in summer, when the caves are a refuge from the heat. Locals will tell you that they come in the wrong season. Here is why you should pack a scarf and go now.",
        "1. It is warmer inside than out",
        "The temperature in the Wuyuan caves stays at 16 degrees Celsius all year round. When there is frost on the fields, the caves breathe out a soft mist that hangs over the entrances until noon.",
        "2. You have the light to yourself",
        "In August, up to 9,000 people a day walk through the Hall of the Silver Bells. In January, there are fewer than 400, and the guides have time to switch off the lamps and let you listen to the water.",
        "3. The underground river is low",
        "From December to February, the river falls by almost two meters and opens a path of stepping stones to the Lotus Chamber, which is closed for the rest of the year.",
        "4. The food fits the weather",
        "Try the sour fish soup of the Shui people, cooked with wild tomatoes and served with sticky rice, or smoked bacon from the rafters above the kitchen fire.",
        "5. There is a festival",
        "On the first day of the Shui new year, villagers carry bronze drums into the mouth of the cave and play them until the echo, they say, has answered 99 times.",
        "Getting there: High-speed trains from Guiyun take 50 minutes to Wuyuan East, where shuttle buses leave for the caves every half hour. Tickets are 80 yuan in winter.",
    ),
)
TWENTYTHIRD_ENGLISH.add("provincial tourism office, no day or outlet to be seen, meta only", CAVES, "{T} | Visit Guiyun", f"""
<div class="cookie-bar"><p>This website uses cookies to ensure you get the best experience.</p><button>Got it</button></div>
<header class="vg-head"><a href="/en/"><img src="/assets/vg-logo.svg" alt="Visit Guiyun"></a><nav><ul>{menu("Destinations|Things to Do|Itineraries|Food|Ethnic Cultures|Plan Your Trip|Stories")}</ul></nav><select class="lang"><option>English</option><option>中文</option><option>ไทย</option><option>Русский</option></select></header>
<section class="hero" style="background-image:url(/assets/caves-hero.jpg)"><div class="hero-in"><span class="hero-tag">Stories</span><h1>{CAVES.title}</h1></div></section>
<main class="vg-main"><ol class="vg-crumb"><li><a href="/en/">Home</a></li><li><a href="/en/stories/">Stories</a></li><li class="active">{CAVES.title}</li></ol>
<div class="story-body">
<p class="first">{CAVES.body[0]}</p>
<h2>{CAVES.body[1]}</h2><p>{CAVES.body[2]}</p>
<figure><img loading="lazy" src="/assets/caves-mist.jpg"><figcaption>Morning mist at the mouth of the Dragon Cave</figcaption></figure>
<h2>{CAVES.body[3]}</h2><p>{CAVES.body[4]}</p>
<h2>{CAVES.body[5]}</h2><p>{CAVES.body[6]}</p>
<h2>{CAVES.body[7]}</h2><p>{CAVES.body[8]}</p>
<figure><img loading="lazy" src="/assets/soup.jpg"><figcaption>Sour fish soup</figcaption></figure>
<h2>{CAVES.body[9]}</h2><p>{CAVES.body[10]}</p>
<p><strong>Getting there:</strong>{CAVES.body[11].removeprefix("Getting there:")}</p>
</div>
<div class="story-share"><span>Share this story</span><a>Facebook</a><a>X</a><a>Pinterest</a></div>
<section class="nearby"><h3>Nearby attractions</h3><div class="card"><h4>Wuyuan Ancient Town</h4><p>Stone lanes, wooden towers and the best rice noodles of the south.</p><a>Learn more</a></div><div class="card"><h4>Terraces of Jiabang</h4><p>Where the clouds sleep in the fields. Best in May.</p><a>Learn more</a></div></section>
<section class="more"><h3>More stories</h3><ul>{links(("A weekend on the tea horse road", "How to eat like a local in Guiyun", "The silver makers of Kaitang"), "/en/stories/")}</ul></section></main>
<footer class="vg-foot"><div><h5>Visit Guiyun</h5><p>The official travel guide of the Culture and Tourism Department of Guiyun Province</p></div><div><h5>Tourist hotline</h5><p>+86 851 0000 0000</p></div><div><h5>Sign up for our newsletter</h5><input type="email" placeholder="Your email"><button>Sign up</button></div><p>© 2031 Visit Guiyun. 贵ICP备20000000号-2</p></footer>
<script type="module" src="/assets/app.js"></script>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Why the caves of Wuyuan are at their best in the cold months.">
<meta property="og:type" content="article">
<meta property="og:title" content="Five reasons to see the caves of Wuyuan in winter">
<meta property="og:site_name" content="Visit Guiyun">
<meta property="article:published_time" content="2031-01-08T11:20:00+08:00">
<meta name="author" content="Guiyun Culture and Tourism Media">""",
    day="2031-01-08", build=document(' lang="en"'))  # fmt: skip

# 15 --------------------------------------------------------------- foreign affairs office on a Chinese CMS
SISTER = Story(
    "en",
    "Delegation from Lower Vesta Visits Qingzhou",
    (
        "At the invitation of the Qingzhou Provincial People's Government, a delegation headed by Mr. Anton Reisinger, Minister for Economic Affairs of the State of Lower Vesta, visited Qingzhou from April 22 to 25.",
        "On April 23, Vice Governor Xing Zhaoming met with the delegation in Donghai. He said that over the 28 years since Qingzhou and Lower Vesta became sister states, the two sides have carried out fruitful cooperation in machinery, education and forestry. Qingzhou is ready to work with Lower Vesta in hydrogen energy, vocational training and care for the elderly.",
        "Mr. Reisinger thanked Qingzhou for its hospitality. He said that 61 companies from Lower Vesta had invested in Qingzhou, and that his state would welcome more investors and students from the province.",
        "During the visit, the two sides signed a memorandum of understanding on the exchange of apprentices. The delegation also visited the Donghai Hydrogen Park, Qingzhou Vocational College of Mechanics and the ancient city of Langya.",
        "Mr. Hou Wenjie, Director-General of the Foreign Affairs Office, attended the above activities.",
    ),
)
TWENTYTHIRD_ENGLISH.add("foreign affairs office on a Chinese CMS, English text in Chinese labels", SISTER, "{T}", f"""
<div class="top_bg"><div class="w1200"><div class="sitename"><img src="/images/wsb_logo.png" alt="青州省人民政府外事办公室"></div><div class="top_link"><a href="http://www.qingzhou.example">省政府门户网站</a><a onclick="SetHome()">设为首页</a><a href="/en/">English</a></div><form class="ss"><input type="text" name="q" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div></div>
<div class="dh"><ul class="w1200">{menu("首页|机构概况|外事动态|政务公开|领事服务|国际友城|在线办事|English")}</ul></div>
<div class="w1200 bt-position"><table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td>当前位置：</td><td><a href="/index.html">首页</a></td><td><table width="100%" cellspacing="0" cellpadding="0"><tbody><tr><td> &gt;<a href="/col/col40188/index.html">English</a></td><td> &gt;<a href="/col/col40190/index.html">News</a></td></tr></tbody></table></td></tr></tbody></table></div>
<div class="w1200 wz">
<p class="con-title"><!--<$[标题]>begin-->{SISTER.title}<!--<$[标题]>end--></p>
<div class="small-title clearfix"><span>发布日期：2031-04-28 15:07</span><span>信息来源：<!--<$[信息来源]>begin-->Department of European Affairs<!--<$[信息来源]>end--></span><span>浏览次数：<script src="/module/visitcount/visit.jsp?type=3&i_webid=44&i_articleid=880231"></script></span><span>字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span></div>
<div class="main-txt" id="zoom">
<!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
{"".join(f'<p style="text-indent:2em;line-height:150%;margin-top:5px;margin-bottom:5px"><span style="font-size:19px;font-family:Times New Roman">{x}</span></p>' for x in SISTER.body[:4])}
<p style="text-align:center"><img src="/picture/0/s2104281506.jpg" title="IMG_7710.jpg" alt="IMG_7710.jpg"></p>
<p style="text-indent:2em;line-height:150%;margin-top:5px;margin-bottom:5px"><span style="font-size:19px;font-family:Times New Roman">{SISTER.body[4]}</span></p>
<p><br></p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end-->
</div>
<div class="main-word"><div class="bdsharebuttonbox"><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div><span class="printer" onclick="window.print()">打印</span><span class="close" onclick="window.close()">关闭</span></div>
<div class="sxp"><p>上一篇：<a href="/art/2031/4/22/art_40190_880102.html">Consuls General Visit Tea Gardens in Langya</a></p><p>下一篇：<a href="/art/2031/4/30/art_40190_880377.html">Notice on Consular Services during the May Day Holiday</a></p></div>
</div>
<div class="footer"><div class="w1200"><select><option>省直部门网站</option></select><select><option>市县外办网站</option></select><p>主办单位：青州省人民政府外事办公室 技术支持：青州省大数据中心</p><p>地址：东海市海天路6号 邮编：250000 联系电话：0500-0000000</p><p>青ICP备06000000号 网站标识码：9200000017</p></div></div>
<a href="http://www.cmsvendor.example" style="display:none">Produced By 版通发布系统</a>""",
    head="""<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="Maketime" content="2031-06-02 08:12:09">
<meta name="SiteName" content="青州省人民政府外事办公室">
<meta name="SiteDomain" content="wsb.qingzhou.example">
<meta name="ColumnName" content="News">
<meta name="author" content="">
<meta name="contentSource" content="Department of European Affairs">
<meta name="PubDate" content="2031-04-28 15:07">
<link rel="stylesheet" type="text/css" href="/images/44/hanweb.css">""",
    day="2031-04-28", time="15:07", origin="Department of European Affairs", build=document(doctype=""))  # fmt: skip

# 16 --------------------------------------------------------------- provincial broadcaster
CRANES = Story(
    "en",
    "Black-necked cranes arrive early at Dashan wetland",
    (
        "The first black-necked cranes of the season have landed at the Dashan wetland in Zhaolu, Dianbei Province, eight days earlier than last year.",
        "Rangers counted 23 birds, among them four young ones with brown necks, on the morning of October 28. They had flown about 1,100 kilometers from the plateau in the northwest.",
        "The wetland at 3,000 meters above sea level is one of the most important places for the species to spend the winter. A record number of 2,187 cranes was counted here in January this year.",
        "The nature reserve has bought up 1,600 mu of potato fields since 2027 and turned them back into marsh. Farmers who gave up their land now work as rangers or grow buckwheat for the cranes.",
        "Visitors may watch the birds from two hides, and are asked not to use drones.",
    ),
)
TWENTYTHIRD_ENGLISH.add("provincial broadcaster, film over the text, outlet beside the hour without label", CRANES, "{T}-Dianbei Radio and TV Online", f"""
<div class="g-doc"><div class="g-hd"><div class="m-logo"><a href="/"><img src="//static.dbtv.example/en/logo.png"></a></div><ul class="m-nav">{menu("Home|News|Live|Programs|Documentary|South Asia|Radio|About DBTV")}</ul><div class="m-app"><a>Download APP</a><div class="u-qr" style="display:none"><img src="//static.dbtv.example/app.png"><p>Scan and watch on your phone</p></div></div></div>
<div class="g-bd f-cb"><div class="g-mn">
<div class="m-crumb"><a href="/">DBTV</a><i>/</i><a href="/news/">News</a><i>/</i><span>Detail</span></div>
<h1 class="u-tt">{CRANES.title}</h1>
<div class="u-info"><span>2031-10-29 18:20</span><span>Dianbei Radio and Television</span><span class="u-play"><i></i>1,204</span></div>
<div class="m-video"><div id="player" data-src="//vod.dbtv.example/2031/10/29/8891.m3u8" data-poster="//img.dbtv.example/8891.jpg"><p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div><div class="u-dur">01:42</div></div>
<div class="m-text">
{"".join(f"<p>{x}</p>" for x in CRANES.body)}
</div>
<div class="m-op"><a class="u-like">Like <b>36</b></a><a class="u-fav">Favorite</a><a class="u-share">Share</a></div>
<div class="m-cmt"><h3>Comments (2)</h3><div class="cmt"><b>mountainwalker</b><span>2031-10-29 20:11</span><p>Saw them last winter. The noise at sunrise is unforgettable.</p></div><div class="cmt"><b>User_83120</b><span>2031-10-30 07:45</span><p>Beautiful!</p></div><textarea placeholder="Say something..."></textarea><button>Post</button></div>
</div>
<div class="g-sd"><div class="m-list"><h3>Recommended videos</h3><ul>{links(("Flower market runs through the night", "The man who repairs old radios", "Live: Sunset over Lake Erhai'er", "Mushroom season: what is safe to eat"), "/v/")}</ul></div></div></div>
<div class="g-ft"><p>Dianbei Radio and Television Station. All rights reserved</p><p>信息网络传播视听节目许可证：2500000 &nbsp; 滇北ICP备10000000号 &nbsp; 违法和不良信息举报电话：0871-00000000</p></div></div>
<script>window.__NUXT__={{state:{{detail:{{title:"Black-necked cranes arrive early at Dashan wetland",ctime:1951035600}}}}}};</script>""",
    head="""<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="description" content="The first black-necked cranes of the season have landed at the Dashan wetland">
<meta name="format-detection" content="telephone=no">
<link rel="stylesheet" href="//static.dbtv.example/en/main.css">""",
    day="2031-10-29", time="18:20", origin="Dianbei Radio and Television", build=document(' lang="zh-CN"'))  # fmt: skip

# 17 --------------------------------------------------------------- Indian paper, agency copy
RARE = Story(
    "en",
    "China eases export rules for magnets used in hospital scanners",
    (
        "China on Sunday said it would ease export rules for a group of rare earth magnets used in hospital scanners, in a step that foreign makers of medical equipment have been demanding for more than a year.",
        "Companies that sell the magnets for use in MRI machines can apply for a general licence valid for 12 months instead of asking for approval for each shipment, the Ministry of Commerce said in a statement.",
        "The new rules take effect on July 1. They do not cover magnets for motors and wind turbines, which make up the bulk of exports.",
        "India imported magnets worth $310 million from China in the last fiscal year, according to government data. Two manufacturers in Pune and Chennai had to cut shifts in February as shipments were held up at ports.",
        "“It is a relief, but a small one,” said Meenakshi Rao, secretary of the Indian Association of Medical Device Makers. “Our members have learnt that they need a second source.”",
        "Beijing introduced the permits in 2029, citing national security. It has since granted exceptions to companies from Europe and South Korea.",
        "The government in New Delhi last year approved a scheme worth ₹72 billion to set up five magnet plants. The first of them is expected to begin production in 2033.",
    ),
)
TWENTYTHIRD_ENGLISH.add("Indian paper, agency beside the place, published in IST, sub-title, offers between", RARE, "{T} - The Deccan Observer", f"""
<div class="top-ad"><div id="div-gpt-ad-top"></div></div>
<header class="header"><div class="container"><button class="hamburger"></button><div class="date-time">June 9, 2031</div><div class="e-paper"><a href="/epaper">e-Paper</a></div><a href="/" class="logo"><img src="/theme/images/observer.svg" alt="The Deccan Observer"></a><a class="subscribe" href="/subscribe">SUBSCRIBE</a><a href="/login">LOGIN</a></div>
<nav><ul class="main-menu">{menu("Home|India|World|Opinion|Sport|Business|Entertainment|Data|Health|Food|Cities")}</ul></nav></header>
<div class="breadcrumb container"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/international/">World</a></li></ul></div>
<div class="container article-section"><div class="row"><div class="col-xl-9"><div class="storyline">
<h1 class="title" itemprop="name">{RARE.title}</h1>
<h2 class="sub-title">Licences valid for a year to replace approval of each shipment; motors and turbines not covered</h2>
<div class="publish-time-new"><p class="publish-time">Published - <span>June 08, 2031 06:42 pm IST - BEIJING</span></p></div>
<div class="author"><a class="person-name lnk" href="/profile/author/pbi/">PBI</a></div>
<div class="share-page"><ul><li><a data-social="Copy Link">Copy link</a></li><li><a>Email</a></li><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>WhatsApp</a></li></ul><div class="comments"><span class="count">0</span> <a>Comments</a></div><a class="read-later">READ LATER</a><a class="print">PRINT</a></div>
<div class="article-picture"><img src="https://th-i.observer.example/public/incoming/mri.jpg"><p class="caption">A technician prepares an MRI scanner at a hospital in Beijing. File <span class="photo-credit">| Photo Credit: PBI</span></p></div>
<div id="content-body-72510933" class="articlebodycontent" itemprop="articleBody">
<p>{RARE.body[0]}</p>
<div class="article-ad"><div id="div-gpt-ad-mid1"></div></div>
<p>{RARE.body[1]}</p>
<p>{RARE.body[2]}</p>
<div class="also-read"><span>Also read:</span> <a href="/business/rare-earths-explained/article72.ece">Explained | Why rare earths are hard to replace</a></div>
<p>{RARE.body[3]}</p>
<p>{RARE.body[4]}</p>
<div class="inline-sub"><h4>View From India</h4><p>Looking at World Affairs from the Indian perspective. Every Monday in your inbox.</p><input type="email"><button>Subscribe</button></div>
<p>{RARE.body[5]}</p>
<p>{RARE.body[6]}</p>
</div>
<div class="pub-foot"><p class="publish-time-foot">Published - June 08, 2031 06:42 pm IST</p></div>
<div class="related-topics"><h5>Related Topics</h5><ul><li><a>China</a></li><li><a>international trade</a></li><li><a>hospital and clinic</a></li></ul></div>
<div class="terms"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div>
</div></div>
<div class="col-xl-3 sidebar"><h3>Top News Today</h3><ul>{links(("Monsoon reaches Konkan coast two days early", "Watch | How a village in Assam saved its river", "Chess: Young Indian leads after round six"), "/news/")}</ul></div></div></div>
<footer class="footer"><div class="container"><ul>{menu("About Us|Terms of Use|Privacy Policy|Contact us|Archive|RSS Feeds")}</ul><p>Copyright © 2031, Observer Publishing Co. Pvt. Ltd. or its affiliated companies. All rights reserved.</p></div></footer>
<script async src="https://ads.observer.example/gpt.js"></script>""",
    head="""<meta name="description" content="China on Sunday said it would ease export rules for a group of rare earth magnets used in hospital scanners">
<meta name="keywords" content="China,rare earth magnets,MRI,exports">
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Deccan Observer">
<meta property="article:published_time" content="2031-06-08T18:42:10+05:30">
<meta property="article:modified_time" content="2031-06-08T20:05:44+05:30">
<meta property="article:section" content="World">
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">{"@context":"http://schema.org/","@type":"NewsArticle","headline":"China eases export rules for magnets used in hospital scanners","datePublished":"2031-06-08T18:42:10+05:30","dateModified":"2031-06-08T20:05:44+05:30","author":{"@type":"Person","name":"PBI"},"publisher":{"@type":"Organization","name":"The Deccan Observer"}}</script>""",
    day="2031-06-08", time="21:12", origin="PBI", build=document(' lang="en"'))  # fmt: skip

# 18 --------------------------------------------------------------- Singapore paper, correspondent
TUTORS = Story(
    "en",
    "In China’s small cities, robot tutors find an unlikely market: Grandparents",
    (
        "HANZHONG’AN – At half past four, when the primary school on Renmin Road lets out, Mr Dou Shengli is waiting at the gate with an umbrella, a steamed corn cob and a list of the words his grandson got wrong the day before.",
        "The list was drawn up by a robot the size of a rice cooker. It sits on the kitchen table of the family’s flat, reads the boy’s handwriting with a camera and speaks in the voice of a cheerful young woman.",
        "“I left school at 12,” said Mr Dou, 67, a retired bus mechanic. “I cannot help him with mathematics. She can.”",
        "Sales of so-called companion tutors in China rose 64 per cent in 2030 to 5.8 million units, according to the consultancy Greyfield Insight. What surprised analysts was where they went: Nearly two-thirds were sold in cities of the third tier and below, and four in 10 buyers were over 60.",
        "The reason lies in how families live. In many small cities, parents of school-age children work in the big cities of the coast, and grandparents raise the children.",
        "Private tutoring for profit in school subjects has been banned in China since 2021. Hardware makers say their products fall outside of the ban as they do not employ teachers.",
        "Education officials have been watching. In April, the authorities in two provinces told makers to lock the devices after 9pm and to stop ranking pupils against each other.",
        "Teachers are divided. Ms Luan Fei, who teaches Chinese at the school on Renmin Road, said homework had become tidier and children lazier. “They ask before they think,” she said.",
        "For Mr Dou, the matter is simple. The robot cost 2,399 yuan (S$430), about two-thirds of his monthly pension, and his grandson’s marks have gone up from 71 to 85.",
        "There is another thing, he added after a pause. When the boy has gone to bed, he sometimes asks the robot to teach him the characters he never learnt.",
    ),
)
TWENTYTHIRD_ENGLISH.add("Singapore paper, correspondent's card, published and updated, summary offer", TUTORS, "{T} | The Lion City Times", f"""
<div id="root"><header data-testid="masthead"><div class="flex"><a href="/epaper">E-paper</a><span>Edition: International</span><a href="/">THE LION CITY TIMES</a><button>Subscribe</button><button>Log in</button></div><nav><ul>{menu("Singapore|Asia|World|Opinion|Life|Business|Tech|Sport|Video|Podcasts")}</ul></nav></header>
<main><div class="article-layout"><div class="kicker"><a href="/asia/east-asia">East Asia</a></div>
<div class="subscribers-tag">For subscribers</div>
<h1 data-testid="article-title-testid" class="font-header-xl">{TUTORS.title}</h1>
<div class="toolbar"><button aria-label="Google Preferred">Sign up now: Get insights on Asia’s fast-moving developments</button></div>
<figure data-testid="hero"><img src="https://cassette.lct.example/d1.jpg"><figcaption><p>A pupil does his homework with a companion tutor in Hanzhong’an.</p><p>PHOTO: AIDEN KWEK</p></figcaption></figure>
<div class="byline-block"><div class="byline-name"><a href="/authors/serene-poh">Serene Poh</a></div><div class="byline-title">China Correspondent</div></div>
<div class="timestamps"><p data-testid="publish-date">Published Sep 07, 2031, 05:00 AM</p><p data-testid="updated-date">Updated Sep 07, 2031, 08:31 AM</p></div>
<div class="social"><button>WhatsApp</button><button>Telegram</button><button>Facebook</button><button>Copy link</button></div>
<div class="storyline-wrapper" data-testid="article-body">
{"".join(f'<p data-testid="article-paragraph-annotation-test-id" class="paragraph-base">{x}</p>' for x in TUTORS.body[:3])}
<div class="ad-slot"><div class="ad-label">ADVERTISEMENT</div><div id="dfp-ad-imu1"></div></div>
{"".join(f'<p data-testid="article-paragraph-annotation-test-id" class="paragraph-base">{x}</p>' for x in TUTORS.body[3:6])}
<div class="more-on"><div>More on this topic</div><a href="/asia/east-asia/china-toymakers-look-abroad">China’s toymakers look abroad as births fall</a><a href="/asia/east-asia/left-behind">A generation raised by phone</a></div>
{"".join(f'<p data-testid="article-paragraph-annotation-test-id" class="paragraph-base">{x}</p>' for x in TUTORS.body[6:])}
</div>
<ul class="author-cards"><li><div><a href="/authors/serene-poh">Serene Poh</a> is China correspondent at The Lion City Times, based in Beijing.</div></li></ul>
<div class="tags"><a>China</a><a>Education and schools</a><a>Robotics/robots</a></div>
<section class="popular"><h4>Popular</h4><ol>{links(("HDB block gets rooftop farm run by residents", "Two men charged over fake concert tickets", "Review: A hawker classic moves indoors"), "/singapore/")}</ol></section></div></main>
<footer><ul>{menu("About Us|Terms and Conditions|Privacy Policy|Need help?|Advertise with us")}</ul><p>MCI (P) 000/01/2031. Published by LCT Media Limited, Co. Regn. No. 202100000E. Copyright © 2031 LCT Media Limited. All rights reserved.</p></footer></div>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"pubdate":"2031-09-07 05:00:00","author":"Serene Poh"}});</script>""",
    head="""<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="Makers of companion tutors had aimed at busy parents. Then the grandparents came.">
<meta property="og:site_name" content="The Lion City Times">
<meta property="og:title" content="In China’s small cities, robot tutors find an unlikely market: Grandparents">
<meta property="article:published_time" content="2031-09-07T05:00:00+08:00">
<meta property="article:modified_time" content="2031-09-07T08:31:12+08:00">
<meta property="article:author" content="Serene Poh">
<meta name="cXenseParse:author" content="Serene Poh">""",
    day="2031-09-07", time="05:00", authors=("Serene Poh",), build=document(' lang="en"'))  # fmt: skip

# 19 --------------------------------------------------------------- Australian broadcaster's news site
WOOL = Story(
    "en",
    "Chinese mills return to Australian wool sales, but growers remain wary",
    (
        "Key points:",
        "Chinese buyers took 71 per cent of the clip at this week's Melbourne sale",
        "Prices for fine merino have risen for six weeks in a row",
        "Growers say they do not want to rely on a single market again",
        "Chinese mills have returned to Australia's wool auctions in force, pushing prices for fine merino to their highest level in four years.",
        "At this week's sale in Melbourne, buyers for Chinese mills took 71 per cent of the 38,000 bales on offer.",
        "The benchmark Eastern Market Indicator closed at 1,592 cents a kilogram, a rise of 11 per cent since April.",
        "Wool broker Neil Carmody said stocks at mills around the city of Zhangpu had run down over the winter.",
        '"They held off for as long as they could, and now they all need wool at once," he said.',
        "'Seen this before'",
        "Near Hay in the Riverina, third-generation grower Sue Pendlebury has sold half of her clip and is holding the rest.",
        "\"I've seen this before. It's a lovely feeling, and then the phone stops ringing,\" she said.",
        "Ms Pendlebury is one of 45 growers who sell part of their wool to a spinning mill in Vietnam under a three-year contract.",
        "About 80 per cent of Australian wool is processed in China, a share that has hardly changed in a decade.",
        "Trade economist Dr Lachlan Voigt said new mills in Vietnam and India would take years to make a difference.",
        '"You can build a spinning mill in 18 months. It\'s the scouring and the combing that no-one else wants to do," he said.',
        "The next sale will be held in Fremantle on Wednesday.",
    ),
)
TWENTYTHIRD_ENGLISH.add("Australian broadcaster, posted in local time, zone in markup, key points", WOOL, "{T} - SBN News", f"""
<div id="__next"><a class="sr-only" href="#content">Skip to main content</a><header data-component="Header"><a href="/news">SBN News</a><nav aria-label="Primary">{menu("Just In|Politics|World|Business|Analysis|Sport|Science|Health|Rural|Weather", "span")}</nav><button>Log In</button></header>
<main id="content"><article><div data-component="Header"><ul data-component="Topics"><li><a href="/news/rural">SBN Rural</a></li></ul>
<h1 class="ArticleHeadlineTitle">{WOOL.title}</h1>
<div data-component="Byline"><span>By <a href="/news/tahlia-brandt/1044">Tahlia Brandt</a> and China correspondent <a href="/news/ewan-sito/2071">Ewan Sito</a> in Zhangpu</span></div>
<div data-component="Provider"><a href="/news/rural/programs/riverina">SBN Riverina</a></div>
<div data-component="InfoSource"><ul><li><a href="/news/topic/wool">Topic:Wool Industry</a></li></ul></div>
<div class="Timestamp"><span>Posted <time datetime="2031-06-05T20:14:08.000Z" data-component="ScreenReaderOnly">Fri 6 Jun 2031 at 6:14am</time></span></div>
<div data-component="ShareUtility"><button>Share article</button><ul><li>Facebook</li><li>X (formerly Twitter)</li></ul></div></div>
<figure data-component="Figure"><div><img src="https://live-production.sbn.example/wool.jpg"></div><figcaption>Bales of wool wait for inspection before a sale in Melbourne.<cite>(SBN Rural: Tahlia Brandt)</cite></figcaption></figure>
<div class="ArticleRender" data-component="LayoutContainer">
<div class="KeyPoints"><h2>{WOOL.body[0]}</h2><ul>{"".join(f"<li>{x}</li>" for x in WOOL.body[1:4])}</ul></div>
{"".join(f'<p class="paragraph_paragraph__iYReA">{x}</p>' for x in WOOL.body[4:7])}
<aside data-component="EmphasisedLink"><h3>Loading...</h3><p>If you're unable to load the chart, <a href="/chart">click here.</a></p></aside>
{"".join(f'<p class="paragraph_paragraph__iYReA">{x}</p>' for x in WOOL.body[7:9])}
<h2 class="Heading">{WOOL.body[9]}</h2>
{"".join(f'<p class="paragraph_paragraph__iYReA">{x}</p>' for x in WOOL.body[10:12])}
<figure data-component="Figure"><img src="https://live-production.sbn.example/sue.jpg"><figcaption>Sue Pendlebury has held back half of her clip.<cite>(Supplied: Pendlebury family)</cite></figcaption></figure>
{"".join(f'<p class="paragraph_paragraph__iYReA">{x}</p>' for x in WOOL.body[12:])}
</div>
<div data-component="NewsletterPromo"><h3>Get the latest rural news</h3><p>Stories from the land and farm, every Friday.</p><label>Your information is being handled in accordance with the SBN Privacy Collection Statement.</label><input type="email"><button>Subscribe</button></div>
<div class="Timestamp2">Posted 6 Jun 2031</div></article>
<section aria-label="Related"><h2>Related stories</h2><ul>{links(("Shearers' strike enters third week", "Lamb exporters eye new deal in the Gulf"), "/news/2031-05-")}</ul></section>
<section><h2>Top Stories</h2><ul>{links(("Reserve Bank holds rates as jobs market cools", "Reef survey finds coral recovering in the north", "Ferry timetable overhaul angers commuters"), "/news/2031-06-")}</ul></section></main>
<footer><p>SBN acknowledges Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.</p><p>This service may include material from wire agencies which is copyright and cannot be reproduced.</p><p>© 2031 SBN</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"id":"105377120"}}}}}}</script>""",
    head="""<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="Prices for fine merino are at a four-year high as mills in China restock.">
<meta property="og:site_name" content="SBN News">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2031-06-05T20:14:08.000Z">
<meta property="article:modified_time" content="2031-06-05T20:14:08.000Z">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Chinese mills return to Australian wool sales, but growers remain wary","datePublished":"2031-06-05T20:14:08.000Z","author":[{"@type":"Person","name":"Tahlia Brandt"},{"@type":"Person","name":"Ewan Sito"}],"publisher":{"@type":"Organization","name":"SBN News"}}</script>""",
    day="2031-06-06", time="04:14", origin="SBN Riverina", authors=("Tahlia Brandt", "Ewan Sito"), build=document(' lang="en-AU"'))  # fmt: skip

# 20 --------------------------------------------------------------- Malaysian paper, agency copy
SUBWAY = Story(
    "en",
    "Chinese city lets farmers ride subway with vegetables",
    (
        "LINGANG, June 3 — Long before the office workers come, the first train of Lingang’s Line 4 fills with cabbages, live ducks and the people who grew them.",
        "Since April, the city in southern China has let farmers from the outskirts board an hour before other passengers, and bring along shoulder poles and baskets of up to 50kg.",
        "A card costs 10 yuan (RM6) and gives holders free rides until seven in the morning. More than 3,100 have been handed out.",
        "“The bus took two hours and the driver shouted at me because of the mud,” said Pan Guixiang, 70, who sells water spinach near the terminus. “Here they have a lift and a toilet.”",
        "The operator has set aside two cars with washable floors on each early train. Cleaners come aboard at the final stop.",
        "Videos of the “vegetable train” have been watched hundreds of millions of times on Chinese social media, and at least four other cities have said they would follow suit.",
        "Some commuters have complained about the smell. The operator said it had switched the ventilation of the two cars to full power. — AOP",
    ),
)
TWENTYTHIRD_ENGLISH.add("Malaysian paper, weekday and hour in MYT, agency only after the last dash", SUBWAY, "{T} | Straits Mail", f"""
<div class="nav-wrapper"><div class="container"><div class="nav-date">Wednesday, 04 Jun 2031</div><a href="/" class="brand"><img src="/theme_straitsmail/images/logo.svg" alt="Straits Mail"></a><ul class="nav">{menu("Home|Malaysia|Singapore|Money|World|Life|Eat/Drink|Showbiz|Opinion|Sports|Tech")}</ul></div></div>
<div class="ads-leaderboard"><div id="div-gpt-ad-lb"></div></div>
<div class="container"><div class="row"><div class="col-lg-8">
<div class="article-header"><div class="article-category"><a href="/news/world">World</a></div>
<h1 class="article-title">{SUBWAY.title}</h1>
<div class="article-date">Tuesday, 03 Jun 2031 2:15 PM MYT</div></div>
<div class="article-share"><a class="fb" href="#">Share</a><a class="x" href="#">Tweet</a><a class="wa" href="#">WhatsApp</a></div>
<div class="article-media"><picture><img src="https://media2.straitsmail.example/uploads/articles/2031/subway.jpg"></picture><div class="image-caption">Farmers wait for the first train at a station in Lingang, southern China, May 29, 2031. — AOP pic</div></div>
<div class="article-body" id="article-body">
<p class="join-us"><strong>Join us on our <a href="https://t.example/straitsmail">Telegram channel</a>, and receive alerts for news you need to know.</strong></p>
{"".join(f"<p>{x}</p>" for x in SUBWAY.body[:3])}
<div class="video-ad"><div id="innity-custom-adnetwork-span-5921"></div></div>
{"".join(f"<p>{x}</p>" for x in SUBWAY.body[3:])}
</div>
<div class="related-articles"><h3 class="block-title">Related Articles</h3><div class="item"><a href="/news/world/2031/05/28/a">Japan town offers free bikes to over-80s</a></div><div class="item"><a href="/news/malaysia/2031/05/20/b">Farmers’ market moves into LRT station</a></div></div>
<div class="you-may-also-like"><h3 class="block-title">You May Also Like</h3><div id="taboola-below-article-thumbnails"></div></div>
</div>
<div class="col-lg-4"><div class="most-read"><h3 class="block-title">Most Read</h3><ol>{links(("Highway closed after lorry spills durians", "Ringgit opens higher against greenback", "Eight places for a good bowl of laksa"), "/news/")}</ol></div><div class="ads"><div id="div-gpt-ad-mpu"></div></div></div></div></div>
<footer class="footer"><div class="container"><ul>{menu("About Us|Contact Us|Advertise|Privacy Policy|RSS")}</ul><p>Copyright © 2031, Straits Mail. All rights reserved.</p></div></footer>
<script>var googletag = googletag || {{}}; googletag.cmd = googletag.cmd || [];</script>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="LINGANG, June 3 — Long before the office workers come, the first train of Lingang’s Line 4 fills with cabbages, live ducks and the people who grew them.">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Straits Mail">
<meta property="og:title" content="Chinese city lets farmers ride subway with vegetables">
<meta property="article:published_time" content="2031-06-03T14:15:37+08:00">
<meta name="author" content="AOP">""",
    day="2031-06-03", time="14:15", origin="AOP", build=document(' lang="en"'))  # fmt: skip
