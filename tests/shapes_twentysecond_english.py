"""A twenty-second album of pages, English pages on China, written without sight of the rules.

National dailies, agencies, provincial and city portals, news portals, broadcasters, a university, a tourism office, two foreign papers.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

TWENTYSECOND_ENGLISH = Album()


def site(top: str, bottom: str, *, opening: str = '<!DOCTYPE html>\n<html lang="en">', links: str = "") -> Build:
    """A page of one site: what stands above and below every article of it."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""{opening}
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}</title>
{head}
{links}
</head>
{top}
{middle}
{bottom}
</html>"""

    return build


def items(lines: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/{i}.html" target="_blank">{line}</a></li>' for i, line in enumerate(lines, 1))


def dated(lines: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(
        f'<li><span class="date">{day}</span><a href="./t{i}.html" title="{line}">{line}</a></li>'
        for i, (line, day) in enumerate(lines, 1)
    )


def styled(lines: tuple[str, ...], before: str, after: str) -> str:
    """Paragraphs as an editor's word processor wraps them."""
    return "\n".join(f"{before}{line}{after}" for line in lines)


# 1 ---------------------------------------------------------------- party paper online
TRAILS = Story(
    "en",
    "Old tea roads find new walkers in Xiling mountains",
    (
        'At six in the morning, Rong Daiyu sweeps the fallen needles off 312 stone steps behind her house in Songping village, Anlu county, southwest China\'s Xiling Province. "My grandfather carried tea up these stairs," she said. "I carry a broom."',
        "The steps are part of a network of 740 kilometers of tea roads that porters used for more than three centuries to bring pressed tea from the valleys to the highland markets. Most of them fell out of use after a highway was opened in 1958.",
        "Since 2019, the county has cleared and repaired 286 kilometers of the old roads, put up wooden signs at 190 crossings and trained 85 villagers as guides.",
        "Last year, about 310,000 hikers walked at least one section of the roads, according to the county's bureau of culture and tourism. They spent 94 million yuan (about $13.7 million) on food, beds and guides.",
        "The work was not always easy. In many places, the slabs had been taken away to build pigsties and terraces, and villagers had to be persuaded to give them back. In Songping alone, 1,100 slabs returned to their old places.",
        '"We did not want a road that looks as if it had been finished yesterday," said Kang Wenhui, an engineer who has drawn up the repair plan. "Where a stone is worn out by the irons of the porters\' sticks, it stays."',
        "Rong has turned the upper floor of her house into four guest rooms. In spring, when the rhododendrons bloom, they are booked out for weeks.",
        "The county plans to link the roads with those of two neighboring counties by the end of 2025, which will make it possible to walk for 19 days without leaving the old stones.",
    ),
)
TWENTYSECOND_ENGLISH.add("party paper online, writers before the paper in brackets and the hour", TRAILS, "{T} - People's Herald Online", f"""
<div class="main">
<div class="w860 d2nav cf"><ul class="cf"><li><a href="/business/">Business</a></li><li><a href="/china/">China</a></li><li><a href="/world/">World</a></li><li><a href="/society/">Society</a></li></ul></div>
<div class="w860 d2txtCon cf">
<div class="route cf"><a href="http://en.herald.example/" target="_blank">Home</a>&gt;&gt; </div>
<h1>{TRAILS.title}</h1>
<div class="origin cf">By Rong Haiping, Tao Le (<a href="http://en.herald.example/">People's Herald</a>) <span>09:14, April 18, 2023</span></div>
<p>
	{TRAILS.body[0]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2023/0418/FOREIGN202304180914000101.jpg" style="width: 900px; height: 600px;"></p>
<p style="text-align: center;">
	<em>Hikers climb a restored section of a tea road in Anlu county, Xiling Province. (Photo/Pu Shaoyong)</em></p>
{styled(TRAILS.body[1:5], "<p>" + chr(10) + chr(9), "</p>")}
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2023/0418/FOREIGN202304180914000102.jpg"></p>
<p style="text-align: center;">
	<em>Photo shows slabs worn by porters' sticks in Songping village. (People's Herald Online/Tao Le)</em></p>
{styled(TRAILS.body[5:], "<p>" + chr(10) + chr(9), "</p>")}

<div class="editor">(Web editor: Qu Wanting, Tian Yi)</div>
</div>
<div class="w860 d2share cf"><h3>Share this article</h3><div class="bdsharebuttonbox"><a href="#" class="bds_fbook" data-cmd="fbook"></a><a href="#" class="bds_twi" data-cmd="twi"></a><a class="bds_linkedin"></a></div></div>
<div class="d2Photos w860"><h2>Photos</h2><ul class="cf">{items(("Spring tea on the drying racks", "In pics: dragon boats back on the water", "Snow-capped peaks above a lake of flowers"))}</ul></div>
<div class="d2related w860"><h2>Related Stories</h2><ul class="list_related">{items(("Rope bridge gives way to steel in remote valley", "Feature: The last salt porter"))}</ul></div>
</div>""",
    head="""<meta name="keywords" content="" />
<meta name="description" content="At six in the morning, Rong Daiyu sweeps the fallen needles off 312 stone steps" />
<meta name="copyright" content="" />
<meta name="publishdate" content="2023-04-18" />
<meta name="author" content="105216" />
<meta name="source" content="Source:People's Herald" />
<meta name="editor" content="105216" />""",
    day="2023-04-18", time="09:14", origin="People's Herald", authors=("Rong Haiping", "Tao Le"), editors=("Qu Wanting", "Tian Yi"),
    build=site(
        """<body>
<!-- header -->
<div class="header"><div class="w1200 cf"><a href="/" class="logo"><img src="/img/2020wb/images/logo.jpg" alt="People's Herald Online"></a>
<div class="lang"><a>English</a> <a>中文</a> <a>日本語</a> <a>Français</a> <a>Español</a> <a>Русский</a> <a>عربى</a> <a>한국어</a> <a>Deutsch</a></div>
<form action="http://search.herald.example/en" method="get"><input type="text" name="keyword" value="Search" onfocus="this.value=''"><input type="submit" value=""></form></div></div>
<ul class="nav cf"><li><a>Home</a></li><li><a>China</a></li><li><a>World</a></li><li><a>Business</a></li><li><a>Opinion</a></li><li><a>Sci-Tech</a></li><li><a>Culture</a></li><li><a>Travel</a></li><li><a>Sports</a></li><li><a>Video</a></li></ul>""",
        """<div class="footer"><div class="w1200"><p><a>About People's Herald Online</a> | <a>Join Us</a> | <a>Contact Us</a></p><p>Copyright © 2023 People's Herald Online. All Rights Reserved.</p></div></div>
<script src="/img/webdig.js?z=5"></script><script type="text/javascript">wd_paramtracker("_wdxid=000000000000000000000000000000000000000000")</script>
</body>""",
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
        links='<link href="/img/2020wb/css/page.css" rel="stylesheet"><script src="/img/jquery.js"></script>',
    ))  # fmt: skip

# 2 ---------------------------------------------------------------- national daily
REPAIR = Story(
    "en",
    "Repair corners keep old appliances out of landfill",
    (
        "On the second Saturday of every month, the activity room of the Chenxi residential community in Haizhou, Jianglin province, smells of solder. Six retired engineers sit behind a row of desks, and the line of residents holding rice cookers, fans and radios reaches down the stairs.",
        'The "repair corner", set up in 2021 by a handful of volunteers, has fixed more than 5,400 appliances for free. The city now has 73 such corners, and the civil affairs bureau wants one in each of its 210 communities by 2026.',
        '"People of my age cannot bear to see a good motor thrown away," said Mao Xingguo, 71, who worked at a turbine plant for 38 years. "And people of my grandson\'s age have begun to ask how things work."',
        "According to a survey by the Haizhou Consumer Council, 62 percent of households had thrown out at least one appliance in the past year that could have been repaired. The reasons given most often were that no workshop was nearby and that the cost was unclear.",
        "The corners answer both problems. Labor costs nothing, and spare parts are sold at a price that is written on a board by the door. A thermal fuse for a rice cooker costs 2 yuan (28 cents).",
        "Manufacturers were wary at first. Since May, however, three of them have provided circuit diagrams, and one has opened a depot for discontinued parts.",
        "Experts say the movement fits into the country's plan to raise the recycling rate of home appliances, but warn that volunteers cannot do the job alone.",
        '"The average age of the repairers is 67," said Hua Yiran, a researcher at the Jianglin Academy of Social Sciences. "We need young people who can make a living from repair. That means training, insurance and a fair price."',
        "Haizhou Vocational College has taken up the idea. In September, it began a two-year course in appliance repair, with 40 students in the first class. Each of them has to spend 60 hours at a repair corner.",
        "Tang Xinyue, 18, is one of four women in the class. On her first Saturday in Chenxi, she brought a 1987 radio back to life. Its owner, a woman of 80, turned the dial until she found an opera and then did not want to leave.",
    ),
)
TWENTYSECOND_ENGLISH.add("national daily, name in capitals in a city, paper and update after bars", REPAIR, "{T} - Chinacourier.example", f"""
<div class="main_art">
<div class="lft_art" id="lft-art">
<ol class="breadcrumb" id="bread-nav"><li><a href="//www.chinacourier.example">Home</a></li><li><a href="//www.chinacourier.example/china">China</a></li><li><a href="//www.chinacourier.example/china/society">Society</a></li></ol>
<h1>{REPAIR.title}</h1>
<div class="info"><span class="info_l">
By MENG TINGYU in Haizhou |
China Courier |
Updated: 2024-11-06 09:12
</span>
<div class="fenx"><div class="bshare-custom icon-medium"><div class="bsPromo bsPromo2"></div><a title="Share to Facebook" href="https://share.example/f"></a><a title="Share to X"></a><a title="Share to LinkedIn"></a></div></div></div>
<div class="share"><div class="share-core"><img src="//www.chinacourier.example/image_e/share/wechat.png"><div id="code"></div><p>Share - WeChat</p></div><div class="share-close"><span>CLOSE</span></div></div>
<div id="Content">
<figure class="image" style="display: table;">
<img src="//img2.chinacourier.example/images/202411/06/672ac0.jpeg" data-from="newsroom" id="img-672ac0">
<figcaption style="display: table-caption; caption-side: bottom;">
Volunteers examine a fan at the repair corner of the Chenxi community in Haizhou, Jianglin province, on Oct 12. YUE PENG/FOR CHINA COURIER
</figcaption>
</figure>
{paragraphs(REPAIR.body)}
<p><em>Song Rui in Haizhou contributed to this story.</em></p>
</div>
<div id="div_currpage"></div>
<div class="selectpage"><span class="pageno"><a href="javascript:void(0)"></a></span></div>
<!-- <div id="taboola-below-article-thumbnails"></div> -->
</div>
<div class="rgt_art"><div class="tmR"><div class="bt-art"><b>Top</b></div><ul>{items(("Policymakers pledge steady support for private firms", "Moon soil yields new mineral", "Night markets light up smaller cities"))}</ul></div>
<div class="tmR"><div class="bt-art"><b>Editor's picks</b></div><ul>{items(("Rebuilding the sound of bronze bells", "Rural teacher teaches by satellite", "Ten photos you don't want to miss"))}</ul></div></div></div>""",
    head="""<meta name="keywords" content="repair,appliance,Haizhou">
<meta name="description" content="On the second Saturday of every month, the activity room of the Chenxi residential community smells of solder.">
<meta property="og:xi" content="0"><meta property="og:title" content="Repair corners keep old appliances out of landfill"><meta property="og:recommend" content="0">
<meta name="twitter:card" content="summary_large_image"><meta name="articaltype" content="COMPO"><meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="catalogs" content="59b8d010"><meta name="contentid" content="WS672ac0"><meta name="publishdate" content="2024-11-06"><meta name="editor" content="薛静文"><meta name="author" content="薛静文"><meta name="source" content="China Courier"><!--来源--><meta name="webterren_speical" content="2"><meta name="sourcetype" content="2">""",
    day="2024-11-06", time="09:12", origin="China Courier", authors=("MENG TINGYU",),
    build=site(
        """<body>
<div id="wx_image" style="display:none;"><img src="//www.chinacourier.example/image_e/2020/logo.jpg"></div>
<nav class="navbartop1 res-m"><div class="nav-fluid"><button type="button" class="navbutton1"><span class="icon-bar1"></span></button></div></nav>
<div class="topBar_art"><div class="topInt"><span><a href="#">Mobile</a></span><span><a>Global Edition</a></span><select><option>ASIA</option></select><a>中文</a><a>双语</a><a>Français</a></div></div>
<div class="topNav2_art"><ul class="dropdown"><li><a>HOME</a></li><li><a>CHINA</a><ul><li>Politics</li><li>Society</li><li>Environment</li><li>HK/Macao</li></ul></li><li><a>WORLD</a></li><li><a>BUSINESS</a></li><li><a>LIFESTYLE</a></li><li><a>CULTURE</a></li><li><a>TRAVEL</a></li><li><a>SPORTS</a></li><li><a>OPINION</a></li><li><a>REGIONAL</a></li><li class="newspaper"><a href="javascript:void(0);">NEWSPAPER</a><ul><li>China Courier PDF</li><li>China Courier E-paper</li></ul></li></ul></div>""",
        """<div class="hui-dingbu"><div class="ding-nei"><a href="">BACK TO THE TOP</a></div></div>
<div class="mobileView"><div class="mvl-english">English</div><div class="mvl-chinese"><a>中文</a></div></div>
<div class="dibu-three"><div class="lo-a">Copyright 1995 - <script>
//<![CDATA[
var oTime = new Date(); document.write(oTime.getFullYear());
//]]>
</script>2024 . All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to China Courier Information Co (CCIC). Without written authorization from CCIC, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</div><div class="lo-c"><span style="display:none;">License for publishing multimedia online <b>0108000</b></span> Registration Number: 130000</div>
<div class="three-midd"><div class="midd-a"><a>About China Courier</a></div><div class="midd-a"><a>Advertise on Site</a></div><div class="midd-a"><a>Contact Us</a></div><div class="midd-a"><a>Job Offer</a></div></div><div class="three-right"><div class="right-a">FOLLOW US</div></div></div>
<script>if (window._dig) { _dig("id=672ac0"); }</script>
</body>""",
        opening="<!DOCTYPE html>\n<html>",
        links='<link rel="stylesheet" charset="utf-8" href="//img2.chinacourier.example/static/css/layout-g.css?ver=2"><script type="text/javascript" src="//www.chinacourier.example/js/qrcode.min.js"></script><!--二维码生成-->',
    ))  # fmt: skip

# 3 ---------------------------------------------------------------- city portal, Hanweb
HARBOR = Story(
    "en",
    "Haizhou adds two shipping routes to Southeast Asia",
    (
        "Two new container routes from Haizhou Port to Southeast Asia were launched on June 20, bringing the number of the port's foreign trade routes to 48.",
        "The routes call at Port Lembang and Songkhao and sail once a week. They are expected to add 62,000 TEUs to the port's yearly volume and cut the time of transport for fresh fruit by four days.",
        "In the first five months of this year, the port handled 1.31 million TEUs, up 9.6 percent year-on-year, despite the pressure on world trade.",
        "To help firms, Haizhou Customs has introduced an appointment service for inspections on weekends and a green lane for perishable goods.",
    ),
)
TWENTYSECOND_ENGLISH.add("city portal, day between tools, source in brackets below the text", HARBOR, "{T}", f"""
<div class="w1200 main">
<table cellspacing="0" cellpadding="0" width="100%" class="dqwz"><tr><td>Your location : <a href="http://english.haizhou.example/index.html">Home</a>&nbsp;&gt;&nbsp;<a href="/col/col1229/index.html">News</a>&nbsp;&gt;&nbsp;<a href="/col/col1231/index.html">Latest</a></td></tr></table>
<div id="article">
<!--<$[标题名称(html)]>begin--><div class="title">{HARBOR.title}<!--<$[标题名称(html)]>end--></div>
<div class="sub"><span>2020-06-22</span><span>Views: <script language="javascript" src="/vc/vc/interface/visit.jsp?type=3&i_webid=41"></script></span><span>Font Size: <a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a></span><span class="bdsharebuttonbox">Share: <a class="bds_weixin"></a><a class="bds_tsina"></a></span></div>
<div id="zoom"><meta name="ContentStart"><!--ZJEG_RSS.content.begin-->
{styled(HARBOR.body, '<p style="text-align: justify; text-indent: 2em; line-height: 2em;"><span style="font-family: Arial; font-size: 16px;">', "</span></p>")}
<p style="text-align: justify; line-height: 2em;"><span style="font-family: Arial; font-size: 16px;">(Source: Haizhou Daily)</span></p>
<!--ZJEG_RSS.content.end--><meta name="ContentEnd"></div>
<div class="xgxx"><p>Related Attachments:</p></div>
<div class="close"><a href="javascript:window.print()">[Print]</a> <a href="javascript:window.close()">[Close]</a></div>
</div></div>""",
    head="""<meta name="author" content=""><meta name="description" content=""><meta name="keywords" content="Haizhou">
<meta name="SiteName" content="Haizhou China"><meta name="SiteDomain" content="english.haizhou.example"><meta name="SiteIDCode" content="9903000011">
<meta name="ColumnName" content="Latest"><meta name="ColumnType" content="News"><meta name="ArticleTitle" content="Haizhou adds two shipping routes to Southeast Asia"><meta name="PubDate" content="2020-06-22 09:47"><meta name="ContentSource" content=""><meta name="Url" content="/art/2020/6/22/art_1231_58941.html"><meta name="Maketime" content="2021-03-04 10:32:15">""",
    day="2020-06-22", origin="Haizhou Daily",
    build=site(
        """<body>
<div class="top w1200"><div class="logo"><img src="/picture/0/2003/logo_en.png"></div><div class="lan"><a href="http://www.haizhou.example">简体版</a> | <a>繁體版</a> | <a>日本語</a> | <a>한국어</a></div>
<div class="search"><form name="searchform" action="/jrobot/search.do" method="get"><input name="webid" type="hidden" value="41"><input name="q" type="text" value="Keywords"><input type="submit" value="Search"></form></div></div>
<div class="nav"><ul class="w1200"><li><a href="/index.html">Home</a></li><li><a href="/col/col1229/index.html">News</a></li><li><a>About Haizhou</a></li><li><a>Government</a></li><li><a>Investment</a></li><li><a>Living in Haizhou</a></li><li><a>Travel</a></li><li><a>Photo</a></li></ul></div>""",
        """<div class="footer"><p>Sponsored by: The General Office of Haizhou Municipal People's Government&nbsp;&nbsp;Operated by: Haizhou Information Center</p>
<p>Copyright © Haizhou Municipal People's Government. All Rights Reserved. 江ICP备05000001号&nbsp; 网站标识码 9903000011</p><div style="display:none">Powered by: <a href="http://www.hw.example">大汉版通发布系统</a></div></div>
</body>""",
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
        links='<link href="/images/41/public.css" rel="stylesheet" type="text/css"><script src="/script/0/1512/jquery.js"></script>',
    ))  # fmt: skip

# 4 ---------------------------------------------------------------- provincial regional site run by a daily
WHEAT = Story(
    "en",
    "Smart irrigation saves water for wheat growers in north China province",
    (
        "SHIYUAN, Jan. 17 (Huaxun) -- With a tap on his phone, Bao Shulin opened the valves of 40 sprinklers and watched the water fall over his winter wheat from the heated kitchen of his home.",
        "Bao farms 52 hectares in Wuling County, north China's Beihe Province. Watering the field used to take him and two helpers six days. Now it takes 11 hours, and uses 38 percent less water.",
        "The system, which measures moisture at three depths and reads the weather forecast, was installed on 29,000 hectares of cropland in the county last year. The government paid 60 percent of the cost.",
        "Beihe has long suffered from a lack of water, with wells in some counties having to be drilled deeper than 200 meters. Since 2014, the province has reduced its use of groundwater in farming by 5.2 billion cubic meters.",
        '"Every drop we leave underground is a deposit for our children," said Ning Kefan, an official with the provincial department of water resources.',
    ),
)
TWENTYSECOND_ENGLISH.add("provincial site, agency and update with the hour over the text", WHEAT, "{T}", f"""
<div class="content"><div class="con_left">
<div class="path"><a href="index.html">Home</a> / <a href="latest.html">Latest</a></div>
<div class="article">
<h2 class="art_title">{WHEAT.title}</h2>
<div class="art_info"><span>Huaxun</span> | <span>Updated: January 17, 2023 20:42</span> <div class="art_share"><a class="a2a_button_facebook"></a><a class="a2a_button_twitter"></a><a class="a2a_button_wechat"></a></div></div>
<div class="art_con">
<p><img src="http://subsites.chinacourier.example/beihe/att/20230117/63c6.jpeg" title="" alt=""></p>
<p style="text-align: center;"><span style="font-size: 12px;">Sprinklers water a wheat field in Wuling county, Beihe province. [Photo/Huaxun]</span></p>
{styled(WHEAT.body, '<p style="text-align: justify;">', "</p>")}
<p><br></p>
</div></div>
<div class="prevnext"><a href="c_845001.htm">&lt; Province opens 12 ice and snow parks</a> <a href="c_845003.htm">Museum to show gilt bronzes &gt;</a></div></div>
<div class="con_right"><div class="tit"><a>Special</a></div><a><img src="/beihe/images/zt1.jpg" alt="Journey along the Great Canal"></a><div class="tit"><a>Video</a></div><ul>{items(("One minute in Beihe: ice lanterns", "A potter's day"))}</ul></div></div>""",
    head='<meta name="keywords" content="Beihe, wheat, irrigation"><meta name="description" content="With a tap on his phone, Bao Shulin opened the valves of 40 sprinklers."><meta name="viewport" content="width=device-width, initial-scale=1">',
    day="2023-01-17", time="20:42", origin="Huaxun",
    build=site(
        """<body>
<div class="header"><div class="h_top"><a href="http://www.beihe.example">中文</a><a href="#">Français</a><a>Русский</a><input id="searchText" placeholder="Search"></div><a href="index.html"><img src="images/logo.png" alt="Beihe, China"></a>
<ul id="menu"><li><a href="index.html">Home</a></li><li><a>Latest</a></li><li><a>Government</a></li><li><a>Business</a><div><a>Overview</a><a>Investment Guide</a><a>Development Zones</a></div></li><li><a>Culture &amp; Tourism</a><div><a>What to See</a><a>What to Eat</a><a>Intangible Heritage</a></div></li><li><a>Services</a></li><li><a>Cities</a><div><a>Shiyuan</a><a>Tangkou</a><a>Qinshan</a></div></li></ul></div>""",
        """<div class="footer"><div class="links"><a>The State Council</a><a>Ministry of Foreign Affairs</a><a>China Courier</a></div><p>Copyright © The People's Government of Beihe Province. All Rights Reserved. Presented by China Courier.</p><p>冀ICP备00000000号-3</p></div>
<script>(function(){var hm=document.createElement("script");hm.src="https://hm.count.example/hm.js?5b";document.body.appendChild(hm);})();</script>
</body>""",
        links='<link rel="stylesheet" href="css/style.css"><!--[if lt IE 9]><script src="js/html5shiv.js"></script><![endif]-->',
    ))  # fmt: skip

# 5 ---------------------------------------------------------------- provincial government portal, TRS
SPECIES = Story(
    "en",
    "Yunhai records 41 new species in biodiversity survey",
    (
        "Yunhai Province has recorded 41 species new to science in the first three years of its biodiversity survey, the provincial department of ecology and environment said at a press conference on July 14.",
        "The survey, which started in 2018, covers 62 counties. More than 900 researchers and local guides have walked 76,000 kilometers of transects and set up 3,150 infrared cameras.",
        "Among the new species are 19 plants, 14 insects, five fishes and three frogs. One of the frogs, which lives in a single cave in Malong County, is only 17 millimeters long.",
        "Yu Tianbao, deputy director of the department, said that the results would be used to draw the boundaries of four new nature reserves and to review permits for mines and small hydropower stations.",
        "The province has also built a seed bank for 8,600 wild plants, and all data of the survey will be opened to the public at the end of the year.",
        "Yunhai covers 3.1 percent of China's land area but is home to more than half of its species of birds.",
    ),
)
TWENTYSECOND_ENGLISH.add("provincial portal, source and update in one line, Chinese foot", SPECIES, "{T}-Yunhai Provincial People's Government", f"""
<div class="wrap">
<div class="position"><img src="/images/en_home.png"> <a href="../../" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">News</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">Yunhai News</a></div>
<div class="view">
<h3 class="view-t">{SPECIES.title}</h3>
<div class="view-info">Source: Yunhai Daily &nbsp;|&nbsp; Updated: 2021-07-15 10:22:30 &nbsp;|&nbsp; <a href="javascript:void(0)" onclick="preview()">Print</a></div>
<div class="view-con"><div class="view TRS_UEDITOR trs_paper_default trs_web">
<style>.TRS_UEDITOR p {{ margin: 0 0 10px; }}</style>
{styled(SPECIES.body[:3], '<p class="MsoNormal" style="margin: 0pt; text-align: justify; line-height: 28px;"><span style="font-family: &quot;Times New Roman&quot;; font-size: 19px;">', "<o:p></o:p></span></p>")}
<p style="text-align: center"><img src="./W020210715374512.jpg" OLDSRC="W020210715374512.jpg" /></p>
<p class="MsoNormal" style="margin: 0pt; text-align: center;"><strong><span style="font-family: &quot;Times New Roman&quot;; font-size: 14px;">The newly found cave frog in Malong County (Photo by Duan Lin)</span></strong></p>
{styled(SPECIES.body[3:], '<p class="MsoNormal" style="margin: 0pt; text-align: justify; line-height: 28px;"><span style="font-family: &quot;Times New Roman&quot;; font-size: 19px;">', "<o:p></o:p></span></p>")}
<p class="MsoNormal" style="margin: 0pt;"><span>&nbsp;</span></p>
</div></div>
<div class="view-tool"><div class="gwds_share"><span>Share to:</span><a class="wx"></a><a class="wb"></a></div><div id="qrcode"><p>Scan the QR code to read on your phone</p></div></div>
</div>
<div class="xgwz"><h4>Related News</h4><ul>
{dated((("Yunhai to plant trees along 1,200 km of rivers", "2021-06-30"), ("Elephants' trail moves north", "2021-06-11")))}
</ul></div></div>""",
    head="""<meta name="SiteName" content="Yunhai Provincial People's Government">
<meta name="SiteDomain" content="www.yunhai.example">
<meta name="SiteIDCode" content="9900000053">
<meta name="ColumnName" content="Yunhai News">
<meta name="ColumnType" content="">
<meta name="ArticleTitle" content="Yunhai records 41 new species in biodiversity survey">
<meta name="PubDate" content="2021-07-15 10:22">
<meta name="ContentSource" content="Yunhai Daily">
<meta name="Keywords" content="">
<meta name="Author" content="">
<meta name="Description" content="">
<meta name="Url" content="./t20210715_225012.html">""",
    day="2021-07-15", time="10:22", origin="Yunhai Daily",
    build=site(
        """<body>
<div class="header"><div class="topbar"><span id="nowdate"></span><script>var d=new Date();document.getElementById("nowdate").innerHTML=d.toDateString();</script><a href="http://www.yunhai.example/">中文版</a></div>
<a href="/english/"><img src="/images/en_logo.png"></a><form action="/igs/front/search.jhtml" target="_blank"><input name="searchWord" type="text"><button>Search</button></form>
<ul class="navlist"><li><a href="/english/">HOME</a></li><li><a>NEWS</a></li><li><a>ABOUT YUNHAI</a></li><li><a>GOVERNMENT</a></li><li><a>BUSINESS</a></li><li><a>TOURISM</a></li><li><a>SERVICES</a></li></ul></div>""",
        """<div class="link-box"><div class="link-t">Government Links</div><ul><li><a href="http://kunzhou.yunhai.example/" target="_blank">Kunzhou</a></li><li><a href="http://qujingbay.yunhai.example/" target="_blank">Qujing Bay</a></li><li><a href="http://dayao.yunhai.example/" target="_blank">Dayao</a></li><li><a href="http://lijian.yunhai.example/" target="_blank">Lijian</a></li><li><a href="http://puwen.yunhai.example/" target="_blank">Puwen</a></li><li><a href="http://baoshanhill.yunhai.example/" target="_blank">Baoshan Hill</a></li><li><a href="http://zhaojun.yunhai.example/" target="_blank">Zhaojun</a></li><li><a href="http://honghai.yunhai.example/" target="_blank">Honghai</a></li><li><a href="http://wenling.yunhai.example/" target="_blank">Wenling</a></li><li><a href="http://dehonglake.yunhai.example/" target="_blank">Dehong Lake</a></li><li><a href="http://nujian.yunhai.example/" target="_blank">Nujian</a></li><li><a href="http://diqi.yunhai.example/" target="_blank">Diqi</a></li></ul><ul style="display:none"><li>Department of Commerce</li><li>Department of Education</li><li>Department of Water Resources</li><li>Department of Transport</li><li>Foreign Affairs Office</li></ul></div>
<div class="footer"><div class="footer-l"><a href="http://bszs.conac.example/"><img src="/images/red.png"></a></div><div class="footer-m"><p>主办：云海省人民政府办公厅&nbsp;&nbsp;承办：云海省人民政府门户网站运行中心</p><p>云ICP备05000000号-1&nbsp;&nbsp;云公网安备 00010000000101号&nbsp;&nbsp;网站标识码：9900000053</p></div><script id="_jiucuo_" sitecode="9900000053" src="http://pucha.example/exposure/jiucuo.js"></script></div>
<script id="_trs_ta_js" src="//ta.trs.example/c/js/ta.js?mpid=1201" async="async" defer="defer"></script>
</body>""",
        opening="<!DOCTYPE html>\n<html>",
        links='<link rel="stylesheet" href="/images/en_style.css"><script src="/images/jquery-1.12.4.min.js"></script>',
    ))  # fmt: skip

# 6 ---------------------------------------------------------------- provincial portal without a printed date
LACQUER = Story(
    "en",
    "Lacquerware of Chenping on show in provincial museum",
    (
        "An exhibition of 186 pieces of lacquerware from the kilns and workshops of Chenping opened at the Luchuan Museum on Thursday.",
        "The oldest piece, a red and black cup with two ears, dates back some 2,200 years. It was found in 2014 by workers laying a water pipe and has spent the past four years in a bath of resin to keep it from cracking.",
        "Visitors can follow the making of a bowl in 72 steps, from the tapping of the tree to the last polish with the palm of the hand, and try three of them at a bench.",
        "Lacquer from Chenping was once sent to courts as far away as Persia. Today, 340 people in the county still live from the craft, among them 11 masters who have been named bearers of national intangible cultural heritage.",
        "The exhibition is open until the end of August. Admission is free.",
    ),
)
TWENTYSECOND_ENGLISH.add("provincial portal, no printed date, translator and source below", LACQUER, "{T}_Luchuan Government Website", f"""
<div class="lc-main"><div class="lc-crumbs"><a href="/eng/">Home</a> &raquo; <a href="/eng/culture/">Culture</a></div>
<div class="lc-tools"><a class="dl" href="javascript:;">Download</a> <a class="pr" href="javascript:window.print();">Print</a> <span class="sh">Share<i class="icon-wechat"></i><i class="icon-weibo"></i><i class="icon-fb"></i></span></div>
<h1 class="lc-title">{LACQUER.title}</h1>
<div class="lc-article" id="artibody">
<p align="center"><img src="/eng/culture/202204/P020220429.jpg" width="640"></p>
{styled(LACQUER.body, "<p>&nbsp;&nbsp;&nbsp;&nbsp;", "</p>")}
<p align="right">Translator: Ge Yunzhi</p>
<p align="right">Source: Luchuan Official Web Portal</p>
</div>
<div class="lc-more"><h5>More</h5><ul>{items(("Folk singers gather at Dongshan Lake", "Rice noodle culture week begins", "Ancient town adds English audio guide"))}</ul></div></div>""",
    head="""<meta name="SiteName" content="Luchuan Government Website"><meta name="ColumnName" content="Culture"><meta name="ArticleTitle" content="Lacquerware of Chenping on show in provincial museum"><meta name="PubDate" content="2022-04-29 17:05:33"><meta name="ContentSource" content=""><meta name="others" content="页面生成时间 2022-05-03 08:00:12">""",
    day="2022-04-29", origin="Luchuan Official Web Portal",
    build=site(
        """<body class="eng">
<div class="lc-top"><span>Monday, 9 May</span><a>中文</a><a>Français</a><a>日本語</a><a>한국어</a><a>无障碍</a></div>
<div class="lc-logo"><img src="/eng/img/logo.png" alt="Luchuan"></div>
<div class="lc-nav"><a>Home</a><a>News</a><a>Government</a><a>Business</a><a>Culture</a><a>Travel</a><a>Expats</a><a>Multimedia</a></div>""",
        """<div class="lc-foot"><p>Copyright © Luchuan Government Website. All rights reserved. Reproduction in whole or in part without permission is prohibited.</p><p>Tel: 86-000-00000000 &nbsp; E-mail: english@luchuan.example</p><p>ICP 05000000 &nbsp; Site Map</p></div>
</body>""",
        opening='<!doctype html>\n<html lang="en-US">',
        links='<link rel="stylesheet" href="/eng/css/lc.css?v=3"><script src="/eng/js/base.js" defer></script>',
    ))  # fmt: skip

# 7 ---------------------------------------------------------------- international communication center, WordPress
TUNNELS = Story(
    "en",
    "From Cellar to Stage: Abandoned Tunnels Give Shanzhong a Second City",
    (
        "Shanzhong – Beneath the steep streets of Shanzhong lie more than 1,600 tunnels, dug by hand some eighty years ago. For a long time, they held nothing but wine, bananas and mushrooms. Now, one after another, they are being opened again.",
        "The temperature underground stays at 19°C all year round. This made the tunnels famous among locals as “cool halls”, where people could nap and play chess in the summer.",
        "A Theater 30 Meters Deep",
        "In Nanping District, director Bai Ruochen has turned a former fuel store into a theater with 220 seats. “The rock gives you an echo of exactly 1.4 seconds,” he said. “No architect could have designed it better.”",
        "His troupe has played there 96 times since last October, and the tickets for June were gone in four minutes.",
        "Books, Noodles and Servers",
        "Other tunnels house a bookstore, a museum of mountain railways, nine noodle restaurants and a data center that saves 30 percent of its electricity because it needs no cooling for half of the year.",
        "Safety comes first, according to the city’s civil air defense office. Each tunnel is inspected twice a year, and 214 of them will stay closed because water seeps through their vaults.",
        "For visitors, the office has printed a map of 58 tunnels that are open to the public. It is available in Chinese and English at metro stations.",
    ),
)
TWENTYSECOND_ENGLISH.add("communication center, surname first with comma, bar before the day", TUNNELS, "{T} - iShanzhong", f"""
<div id="content" class="site-content"><div class="container"><div class="row">
<main id="primary" class="col-md-9 content-area"><article id="post-518322" class="post-518322 post type-post status-publish format-standard has-post-thumbnail hentry category-culture tag-tunnel">
<div class="breadcrumbs"><a href="https://www.ishanzhong.example/">Home</a> <i class="fa fa-angle-right"></i> <a href="https://www.ishanzhong.example/category/culture/" rel="category tag">Culture</a></div>
<header class="entry-header"><h1 class="entry-title">{TUNNELS.title}</h1>
<div class="entry-meta"><span class="author vcard">By <a class="url fn n" href="https://www.ishanzhong.example/author/zhuyanran/">YANRAN, ZHU</a></span>|<span class="posted-on">Jun 08,2024</span></div></header>
<div class="heateor_sss_sharing_container"><div class="heateor_sss_sharing_title">Share</div><ul><li><a title="Facebook"></a></li><li><a title="X"></a></li><li><a title="Copy Link"></a></li></ul></div>
<div class="entry-content">
{paragraphs(TUNNELS.body[:1])}
<figure id="attachment_518330" style="width: 1080px" class="wp-caption aligncenter"><img class="size-full wp-image-518330" src="https://www.ishanzhong.example/wp-content/uploads/2024/06/1.jpg" alt="" width="1080" height="720"><figcaption class="wp-caption-text">The entrance of a tunnel bookstore in Nanping District. (Photo/Lin Dao)</figcaption></figure>
{paragraphs(TUNNELS.body[1:2])}
<h3><strong>{TUNNELS.body[2]}</strong></h3>
{paragraphs(TUNNELS.body[3:5])}
<h3><strong>{TUNNELS.body[5]}</strong></h3>
{paragraphs(TUNNELS.body[6:8])}
<figure style="width: 1080px" class="wp-caption aligncenter"><img src="https://www.ishanzhong.example/wp-content/uploads/2024/06/2.jpg" alt=""><figcaption class="wp-caption-text">Diners at a noodle restaurant under the hill. (Photo/Zhu Yanran)</figcaption></figure>
{paragraphs(TUNNELS.body[8:])}
</div>
<footer class="entry-footer"><span class="tags-links"><a rel="tag">tunnel</a> <a rel="tag">Nanping</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a rel="prev">Light Rail Line 18 Extends South</a></div><div class="nav-next"><a rel="next">Foreign Chefs Compete Over Noodles</a></div></div></nav>
<div id="comments" class="comments-area"><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></main>
<aside id="secondary" class="col-md-3 widget-area"><section class="widget"><h2 class="widget-title">Most Popular</h2><ul>{items(("Visa-free Visitors Double in May", "Where to See the River Lights", "iShanzhong Talk: A Year on the Slopes"))}</ul></section><section class="widget"><h2 class="widget-title">Newsletter</h2><p>Subscribe to get the latest from the mountain city.</p></section></aside>
</div></div></div>""",
    head="""<meta name='robots' content='max-image-preview:large' />
<link rel="canonical" href="https://www.ishanzhong.example/20240608-tunnels/" />
<meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="From Cellar to Stage: Abandoned Tunnels Give Shanzhong a Second City - iShanzhong" /><meta property="og:site_name" content="iShanzhong" />
<meta property="article:published_time" content="2024-06-08T08:30:11+00:00" /><meta property="article:modified_time" content="2024-06-08T09:02:47+00:00" /><meta name="author" content="Zhu Yanran" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"From Cellar to Stage: Abandoned Tunnels Give Shanzhong a Second City","datePublished":"2024-06-08T08:30:11+00:00","author":{"name":"Zhu Yanran"}}]}</script>""",
    day="2024-06-08", authors=("YANRAN, ZHU",),
    build=site(
        """<body class="post-template-default single single-post postid-518322 single-format-standard">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="top-bar"><a>简体中文</a> <a>Deutsch</a> <a>Français</a> <a>ไทย</a></div><div class="site-branding"><a href="https://www.ishanzhong.example/" rel="home"><img src="/wp-content/themes/iyz/logo.png" alt="iShanzhong"></a></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li class="menu-item"><a>News</a></li><li class="menu-item menu-item-has-children"><a>Business</a><ul class="sub-menu"><li>Economy</li><li>Invest</li><li>Technology</li></ul></li><li class="menu-item"><a>Culture</a></li><li class="menu-item"><a>Travel</a></li><li class="menu-item"><a>Expats</a></li><li class="menu-item"><a>Video</a></li></ul></nav></header>""",
        """<footer id="colophon" class="site-footer"><div class="site-info"><p>About Us | Contact Us | Privacy Policy</p><p>Copyright © 2018-2024 Western Shanzhong International Communication Center. All Rights Reserved.</p></div></footer></div>
<script type='text/javascript' id='wp-statistics-tracker-js-extra'>var WP_Statistics_Tracker_Object = {"hitRequestUrl":"https://www.ishanzhong.example/wp-json/"};</script>
</body>""",
        opening='<!doctype html>\n<html lang="en-US">',
        links="<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css' type='text/css' media='all' /><link rel='alternate' type='application/rss+xml' title='iShanzhong &raquo; Feed' href='/feed/' />",
    ))  # fmt: skip

# 8 ---------------------------------------------------------------- national agency
DESALT = Story(
    "en",
    "Desalination ship completes first trial off east China",
    (
        "LINHAI, May 6 (Huaxun) -- A ship that turns seawater into drinking water has completed its first trial off the coast of east China, its operator said on Saturday.",
        'The 98-meter "Ganquan 1" produced 4,800 tonnes of fresh water during the six-day voyage, enough for the daily needs of some 30,000 people.',
        "The vessel is powered by wind and solar energy for up to 40 percent of the time. It is designed to supply islands where building a plant on land would cost too much, according to Jiangyuan Marine Co., Ltd.",
        "Of the 2,100 islands along the coast of the province, 184 are inhabited, and 57 of them depend on water brought by boat in the dry season.",
        "The ship is scheduled to enter regular service in September. A sister vessel is under construction in Linhai. ■",
    ),
)
TWENTYSECOND_ENGLISH.add("agency, source and login of the editor in spans, second-exact time", DESALT, "{T}-Huaxun", f"""
<div class="main clearfix"><div class="main-left left">
<div class="wap-tools domMobile"></div>
<div class="head domPC"><div class="conTop"><h1 class="Btitle">{DESALT.title}</h1>
<div class="infoBox clearfix"><p class="source"><span>Source: Huaxun</span></p><p class="editor"><span>Editor: huawen</span></p><p class="time">2023-05-06 17:22:15</p><div class="shareTo"><ul><li class="facebook"></li><li class="twitter"></li><li class="wechat"></li></ul></div></div></div></div>
<div id="detail" class="detailContent"><div id="detailContent">
{paragraphs(DESALT.body[:2])}
<p style="text-align: center;"><img src="20230506abc_1n.jpg" id="{{D9A1}}" title="" alt=""></p>
<p style="text-align: center;"><span style="color: #0000ff; font-family: sans-serif; font-size: 14px;">This aerial photo taken on April 29, 2023 shows the desalination ship "Ganquan 1" off Linhai, east China. (Huaxun/Chai Ming)</span></p>
{paragraphs(DESALT.body[2:])}
</div><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">Comments</a></span></div></div>
<div class="columBox keywords" style="display:none"><span>KEY WORDS: desalination,ship</span></div><div class="columBox explore"><h3>EXPLORE HUAXUN</h3><ul><li><a href="/20230506/a1/c.html"><img src="/i/a1.jpg"></a><a>Archaeologists find 3,000-year-old well</a><span>2023-05-05 20:11:09</span></li><li><a href="/20230506/a2/c.html">China's service trade expands in Q1</a><span>2023-05-06 10:40:00</span></li><li><a>Feature: A bakery run by silence</a><span>2023-05-04 16:03:51</span></li></ul></div>
<div class="nextpage clearfix" style="display:none;"><span><a>Next</a></span></div>
<div class="related" id="related-news"><h3>Related Stories</h3><ul>{items(("Giant turbine installed in deep water", "Ferry company orders hydrogen boats"))}</ul></div></div>
<div class="main-right right"><div class="columBox hotNews"><h3>Most viewed</h3><ol>{items(("Profile: The man who reads glaciers", "China's high-speed rail carries 20 mln in one day", "Table of events for week ahead"))}</ol></div></div></div>""",
    head="""<meta name="publishid" content="20230506abc"><meta name="keywords" content="desalination,ship">
<meta name="description" content="A ship that turns seawater into drinking water has completed its first trial off the coast of east China, its operator said on Saturday.">
<meta name="source" content="Huaxun"><meta name="publishdate" content="2023-05-06"><meta name="contentid" content="20230506abc"><meta name="author" content="huawen"><meta name="filetype" content="0"><meta name="pagetype" content="1">""",
    day="2023-05-06", time="17:22", origin="Huaxun", editors=("huawen",),
    build=site(
        """<body>
<script>var isMobile = (/iPad|iPhone|Android/).test(navigator.userAgent); if (isMobile) { document.body.className = "wap"; }</script>
<div class="topAd domPC"></div><div class="header domPC"><div class="logo"><a href="https://english.huaxun.example"></a></div><div class="languages"><a>中文</a><a>Español</a><a>Français</a><a>Русский</a><a>عربى</a><a>日本語</a></div>
<div class="navList"><a>China</a><a>World</a><a>Asia &amp; Pacific</a><a>Europe</a><a>Africa</a><a>Business</a><a>Culture</a><a>Sports</a><a>Sci &amp; Tech</a><a>Video</a><a>Photo</a></div><div class="year-box"><span class="year"><em> 2023</em></span></div></div>""",
        """<div class="footer"><div class="domPC"><p>Copyright© 2000 - 2023 Huaxun Net. All Rights Reserved.</p></div><div class="returnTop"></div></div>
<div id="fontsize" style="display:none;"></div><div id="wxpic" style="display:none;"><img src="20230506abc_1n.jpg"></div><div id="wxtitle" style="display:none;">Desalination ship completes first trial off east China</div>
<script src="https://www.huaxun.example/detail/js/pager.js"></script><script src="//imgs.huaxun.example/webdig/webdig.js" async></script>
</body>""",
        opening="<!DOCTYPE html>\n<html>",
        links='<link rel="stylesheet" href="https://english.huaxun.example/2021detail/css/detail.css"><script src="https://lib.huaxun.example/jquery/jquery1.12.4/jquery.min.js"></script>',
    ))  # fmt: skip

# 9 ---------------------------------------------------------------- agency of the table years
QUAKE = Story(
    "en",
    "Schools in quake-hit county reopen in prefab classrooms",
    (
        "DEYANG'AN, March 22 (Huaxun) -- More than 6,400 students in southwest China's Pingshui County returned to class on Tuesday, 12 days after a 5.8-magnitude earthquake damaged their schools.",
        "The county has put up 310 prefabricated classrooms on sports grounds and parking lots. All teachers are back at work, said Jia Lianfang, head of the county education bureau.",
        '"The new classroom is warm, and I sit beside my best friend," said Long Xiaoya, a fourth grader at the No. 2 Primary School.',
        "Counselors will stay with the schools until the end of the term. Of the 23 damaged school buildings, 16 can be repaired, while seven have to be rebuilt.",
        "The quake of March 10 killed 25 people and injured 314.",
    ),
)
TWENTYSECOND_ENGLISH.add("agency around 2011, tables, host before the second, Enditem glued to the last line", QUAKE, "{T}", f"""
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="680" valign="top">
<table width="100%" border="0"><tr><td class="lan12" height="30"><a href="/">Home</a> &gt; <a href="/china/index.htm">China</a></td><td align="right"><a class="lan12">Adjust font size:</a> <img src="/images/zt_a.gif"></td></tr></table>
<table width="100%" border="0"><tr><td align="left" class="bt" id="Title">{QUAKE.title}</td></tr>
<tr><td class="hei12"><span id="sourceb">English.huaxun.example</span>&nbsp;&nbsp; <span id="pubtime">2011-03-22 16:20:47</span> <a href="#" class="hei12"><img src="/images/fk.gif">Feedback</a><a href="javascript:doPrint();"><img src="/images/dy.gif">Print</a><a href="/rss"><img src="/images/rss.gif">RSS</a></td></tr></table>
<table width="100%" border="0"><tr><td id="Content" class="lt15"><p align="center"><img src="13790_51n.jpg" border="1"></p>
<p align="center"><font color="#000080" size="2">Students read in a prefabricated classroom in Pingshui County, March 22, 2011. (Huaxun/Hao Tongwei)</font></p>
<p>&nbsp;&nbsp;&nbsp; {QUAKE.body[0]}</p>
<p>&nbsp;&nbsp;&nbsp; {QUAKE.body[1]}</p>
<p>&nbsp;&nbsp;&nbsp; {QUAKE.body[2]}</p>
<p>&nbsp;&nbsp;&nbsp; {QUAKE.body[3]}</p>
<p>&nbsp;&nbsp;&nbsp; {QUAKE.body[4]} Enditem</p></td></tr>
<tr><td align="right" class="hei12" height="40">Editor: Fang Yanling</td></tr></table>
<table width="100%" bgcolor="#EFF6FB"><tr><td class="lan14"><b>Related News</b></td></tr><tr><td class="lan12">&#8226; <a href="/1.htm">Relief tents arrive in quake zone</a> <font color="#999999">2011-03-12</font></td></tr><tr><td class="lan12">&#8226; <a href="/2.htm">Premier visits injured</a> <font color="#999999">2011-03-14</font></td></tr></table>
</td><td width="20">&nbsp;</td><td width="300" valign="top"><table width="100%" bgcolor="#F5F5F5"><tr><td class="bt2">Most Searched</td></tr><tr><td class="lan12">Census | Two sessions | Bird migration</td></tr><tr><td class="bt2">Photos</td></tr><tr><td class="lan12"><a>Cherry blossoms in full bloom</a></td></tr><tr><td class="lan12"><a>Swans leave winter lake</a></td></tr></table></td></tr></table>""",
    head='<meta name="keywords" content="earthquake, school"><meta name="publishdate" content="2011-03-22"><meta name="author" content="">',
    day="2011-03-22", time="16:20", origin="English.huaxun.example", editors=("Fang Yanling",),
    build=site(
        """<body leftmargin="0" topmargin="0">
<table width="1000" align="center" border="0"><tr><td width="260"><a href="/"><img src="/images/logo2010.gif" border="0"></a></td><td class="hei12" align="right"><a>Chinese</a> | <a>Français</a> | <a>Español</a> | <a>Русский</a> | <a>Japanese</a> | <a>Deutsch</a></td></tr></table>
<table width="1000" align="center" bgcolor="#0059A8" height="28"><tr class="white14" align="center"><td>Home</td><td>China</td><td>World</td><td>Business</td><td>Culture &amp; Edu</td><td>Sports</td><td>Entertainment</td><td>Science</td><td>Health</td><td>Travel</td><td>Weather</td></tr></table>""",
        """<table width="1000" align="center"><tr><td align="center" class="hei12" height="60">Copyright ©2003 Huaxun News Agency. All rights reserved.<br>Reproduction in whole or in part without permission is prohibited.</td></tr></table>
<script language="JavaScript">document.write("<img src='http://count.huaxun.example/c?"+Math.random()+"' width=1 height=1>");</script>
</body>""",
        opening='<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html>',
    ))  # fmt: skip

# 10 --------------------------------------------------------------- tabloid daily
DRONES = Story(
    "en",
    "Low-altitude delivery takes off in county towns as rules take shape",
    (
        "Drones that carry blood samples, seedlings and hot lunches are becoming a common sight in China's county towns, as local governments and companies race to build what officials call the low-altitude economy.",
        "In Qingyu county, Minnan Province, 17 fixed routes now link the county hospital with clinics in the hills. A sample that used to spend two hours on a motorcycle arrives in 14 minutes, the hospital told the Global Observer on Wednesday.",
        "The county has logged 21,000 flights since last June without an accident, according to Feihong Logistics, which operates the routes.",
        "Industry data show that the number of registered civil drones in China reached 830,000 at the end of 2021. More than 40 cities have named the sector as a priority in this year's government work reports.",
        "The boom has been helped by clearer rules. A draft regulation that sorts drones into five classes and sets aside airspace below 120 meters for light ones was opened to public comment earlier this year.",
        '"The rules of the road come before the traffic. That is the right order," Pei Zhonglin, a professor at the Civil Aviation Institute of Minnan, told the Global Observer. "But counties should not buy drones just because their neighbors have them."',
        "Pei pointed to costs. A route pays off from about 30 flights a day, while most routes in the mountains see fewer than 12, he said.",
        "Manufacturers believe that prices will fall. A drone able to lift 10 kilograms cost 300,000 yuan ($47,500) three years ago and is sold for less than 90,000 yuan today, Ouyang Shan, a sales manager at Lanyi Aviation, said.",
        'For residents of Qingyu, the question is settled. "When the road was cut off by the landslide, the medicine for my mother came through the window, so to speak," said a resident surnamed Lai.',
    ),
)
TWENTYSECOND_ENGLISH.add("tabloid daily, two writers, published label, no outlet credited", DRONES, "{T} - Global Observer", f"""
<div class="container-fluid article_page"><div class="article"><div class="article_top">
<div class="article_column"><span class="cloumm_level_one"><a href="https://www.globalobserver.example/source/" target="_blank">SOURCE</a></span> / <span class="cloumm_level_two"><a href="https://www.globalobserver.example/source/industries/">INDUSTRIES</a></span></div>
<div class="article_title">{DRONES.title}</div><div class="article_subtitle"> </div>
<div class="author_share"><div class="author_share_left"><span class="byline">By <a href="/author/Reporter-Lu-Jia.html">Lu Jia</a> and <a href="/author/Reporter-Ding-Xuan.html">Ding Xuan</a></span><span class="pub_time">Published: Mar 09, 2022 09:48 PM</span></div><div class="author_share_right"><div class="share_icons"></div></div></div></div>
<div class="article_content"><div class="article_right">
<center><img src="https://www.globalobserver.example/Portals/0/attachment/2022/2022-03-09/5c.jpeg" alt="A drone takes off from a clinic in Qingyu county. Photo: Courtesy of Feihong Logistics" border="0" /></center><p class="picture">A drone takes off from a clinic in Qingyu county. Photo: Courtesy of Feihong Logistics</p><br />
{"<br /><br />".join(DRONES.body)}<br /></div></div>
<div class="article_footer"><div class="related_section"><div class="related_title">RELATED ARTICLES</div><div class="related_item"><a href="/page/202202/1.shtml">Flying taxi passes first noise test</a><p>A two-seat electric aircraft passed a noise test on Monday in Haiqing, its maker said.</p></div><div class="related_item"><a href="/page/202201/2.shtml">Farm drones spray a third of rice fields</a><p>Drones now treat about a third of the country's rice fields, figures show.</p></div></div></div></div>
<div class="right_part"><div class="hot_news"><h4>MOST VIEWED</h4><ol>{items(("Editorial: Building bridges takes two banks", "Winter sports fever warms equipment makers", "Cartoon: Hot air"))}</ol></div></div></div>""",
    head="""<meta name="description" content="Drones that carry blood samples, seedlings and hot lunches are becoming a common sight in China's county towns" /><meta property="og:title" content="Low-altitude delivery takes off in county towns as rules take shape - Global Observer" /><meta property="og:type" content="article" /><meta property="og:url" content="https://www.globalobserver.example/page/202203/1254321.shtml" /><meta name="twitter:site" content="@globalobserver" />""",
    day="2022-03-09", time="21:48", authors=("Lu Jia", "Ding Xuan"),
    build=site(
        """<body>
<div class="header_all"><div class="top_nav"><a>Mobile Apps</a><a>ARCHIVES</a><a>中文</a><div class="search_box"><input id="txtsearch" type="text" placeholder="Search"></div></div><div class="logo"><a href="/"><img src="/img/logo.png" alt="Global Observer"></a></div>
<ul class="nav_menu"><li>CHINA</li><li>SOURCE</li><li>OPINION</li><li>IN-DEPTH</li><li>WORLD</li><li>LIFE</li><li>SPORT</li><li>VISUAL NEWS</li></ul></div>""",
        """<div class="footer"><p><a>About Us</a><a>Advertise with Us</a><a>Comments</a><a>Privacy Policy</a></p><p>Copyright © 2011-2022 Global Observer | All Rights Reserved</p></div>
<script async src="https://www.tag.example/gtag/js?id=UA-0"></script><script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());</script>
</body>""",
        opening='<!DOCTYPE html>\n<html lang="en">',
        links='<link href="/css/bootstrap.min.css" rel="stylesheet"><link href="/css/article.css?v=12" rel="stylesheet">',
    ))  # fmt: skip

# 11 --------------------------------------------------------------- broadcaster
GRASS = Story(
    "en",
    "Grassland fire under control in north China, no casualties",
    (
        "A grassland fire that broke out on Sunday afternoon near the border in Xilan League, north China, was brought under control at 9:30 a.m. on Monday, local authorities said.",
        "More than 600 firefighters and 14 helicopters took part in the operation. About 4,300 hectares of grassland were burned.",
        "No casualties have been reported. Some 220 herders and 15,000 head of livestock were moved to safe places during the night.",
        "The cause of the fire is under investigation. The emergency management bureau warned that strong winds were expected to last until Wednesday and asked residents not to light fires outdoors.",
    ),
)
TWENTYSECOND_ENGLISH.add("broadcaster, section and hour over the headline, own name as byline, with input from", GRASS, "{T} - CBTN", f"""
<div id="news-detail" class="news-wrapper"><div class="cg-padding news-header">
<div class="news-property"><div class="news-section-date"><span class="section"> <a href="https://www.cbtn.example/china">China</a> </span><span class="date">14:20, 12-Sep-2022</span></div></div>
<div class="news-title">{GRASS.title}</div>
<div class="news-author-update"><div class="news-author"><div class="news-author-text"><div class="news-author-name">CBTN</div></div></div></div>
<div class="news-share"><span class="share-label">Share</span><div class="tools"><a class="icon-facebook"></a><a class="icon-twitter"></a><a class="icon-copy">Copied</a></div></div></div>
<div class="content" id="cmsMainContent"><div class="cmsImage"><img src="https://news.cbtn.example/news/2022-09-12/img/1.jpeg"><div class="cmsImageDescription">Firefighters at work in Xilan League, north China, September 12, 2022. /CBTN</div></div>
<div class="text en">{"".join(f'<p data-pid="{i}">{line}</p>' for i, line in enumerate(GRASS.body))}</div>
<div class="text en"><p><em>(With input from Huaxun)</em></p></div></div>
<div class="news-keywords"><a>grassland</a><a>fire</a></div></div>
<div class="topnews"><div class="section-title">TOP NEWS</div><div class="topnews-item"><a>Moon festival travel peaks</a><div class="topnews-time">09:55, 12-Sep-2022</div></div><div class="topnews-item"><a>Talks on fishing rights resume</a><p>Delegations met in the port city for the third round.</p><div class="topnews-time">11:03, 12-Sep-2022</div></div><div class="topnews-item"><a>Live: Harvest on the terraces</a><div class="topnews-time">10:30, 12-Sep-2022</div></div><div class="topnews-item"><a>Typhoon Muihai nears east coast</a><div class="topnews-time">08:12, 12-Sep-2022</div></div></div>""",
    head="""<meta name="viewport" content="width=device-width,initial-scale=1"><meta property="og:title" content="Grassland fire under control in north China, no casualties"><meta property="og:description" content="A grassland fire that broke out on Sunday afternoon was brought under control."><meta property="og:type" content="article"><meta name="updateTime" content="1662963622000"><meta name="releaseTime" content="1662963600000"><script>window.__INITIAL_STATE__={"detail":{"id":"VHH1","publishTime":1662963600000}};</script>""",
    day="2022-09-12", time="14:20", origin="CBTN",
    build=site(
        """<body>
<div class="cg-header"><div class="header-left"><a class="logo" href="https://www.cbtn.example/"></a><span class="tv">TV</span><span class="radio">Radio</span></div><ul class="nav-main"><li>China</li><li>World</li><li>Politics</li><li>Business</li><li>Opinions</li><li>Tech &amp; Sci</li><li>Culture</li><li>Sports</li><li>Travel</li><li>Nature</li><li>Picture</li><li>Video</li><li>Live</li></ul><div class="cookie-tips">By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use. You can change your cookie settings through your browser. <a class="agree">I agree</a></div></div>""",
        """<div class="cg-footer"><div class="footer-langs"><a>English</a><a>Español</a><a>Français</a><a>العربية</a><a>Русский</a></div><div class="download">DOWNLOAD OUR APP</div><p>Copyright © 2022 CBTN. 京ICP备20000000号</p><p>Disinformation report hotline: 010-00000000</p></div>
<script src="https://ui.cbtn.example/static/resource/app.js"></script>
</body>""",
        links='<link rel="stylesheet" href="https://ui.cbtn.example/static/resource/news.css">',
    ))  # fmt: skip

# 12 --------------------------------------------------------------- metropolitan daily
ALLEY = Story(
    "en",
    "Café culture spills into old lanes of Huxi",
    (
        "Three streets in Huxi's former warehouse quarter will be closed to cars on weekends from this Saturday to make room for tables and chairs, the Jing'an Bay District government announced today.",
        "The scheme covers Yutong, Anqing and South Maoming lanes, where 117 cafés have opened within 800 meters, the highest density in the city.",
        "Café owners may put up to six tables in front of their doors between 9am and 9pm. In return, they have to keep a passage of 2.5 meters free and take their waste with them.",
        '"Last autumn people were sitting on the curb with their cups," said Ronnie Ke, who roasts her own beans in a former silk store. "Now they get a chair, and the neighbors get their doorstep back."',
        "Not everyone is happy. A resident of Yutong Lane, who gave her name as Aunt Shen, said she feared noise and hoped that the 9pm rule would be kept.",
        "District officials said a hotline will be staffed on weekends and the scheme will be reviewed after three months.",
        "Huxi has about 8,500 cafés, more than any other city in the country.",
    ),
)
TWENTYSECOND_ENGLISH.add("metropolitan daily, name and zone hour, lead box, source and editor below", ALLEY, "{T}", f"""
<div id="app"><section class="detail-page"><div class="container"><div class="row"><div class="col-lg-8">
<div class="channel"><a href="/news/metro/">Metro</a></div>
<h1 class="title">{ALLEY.title}</h1>
<div class="desc"><span class="author"><img src="/assets/avatar.png" class="avatar"> <a href="/author/ke-meiling">Ke Meiling</a></span> <span class="time">18:32 UTC+8, 2023-10-11</span> <span class="cmt"><i class="fa fa-comment"></i> 0</span></div>
<div class="lead">Weekend tables and chairs will replace cars on three lanes in a quarter that counts 117 cafés.</div>
<div class="article-images"><div class="swiper-slide"><img src="https://obj.hdl.example/files/2023/10/11/1.jpg"><p class="image-origin">Dong Jun / HDL</p><p class="image-text">Guests outside a café on Anqing Lane.</p></div></div>
<div class="content">{paragraphs(ALLEY.body[:4])}
<div class="embed-image"><img src="https://obj.hdl.example/files/2023/10/11/2.jpg"><div class="embed-image-origin">Ti Ming</div><div class="embed-image-caption">A map shows the car-free zone.</div></div>
{paragraphs(ALLEY.body[4:])}</div>
<div class="source"><span>Source: HDL</span>&nbsp;&nbsp;&nbsp;<span>Editor: Zhan Yulin</span></div>
<div class="share"><a class="fb">Facebook</a><a class="tw">Twitter</a><a class="wx">WeChat</a></div>
<div class="recommend"><h4>You may also like</h4><div class="card"><a href="/news/metro/1">Night buses to run on weekends</a><p>Four lines will connect the bar streets with the outer districts until 2am.</p><span>2023-10-09</span></div><div class="card"><a href="/news/metro/2">Old bakery bakes again</a><span>2023-10-07</span></div></div><div class="tags"><a>Huxi</a><a>Anqing</a></div></div>
<div class="col-lg-4"><div class="side"><h4>Special Reports</h4><ul>{items(("City on two wheels", "The bund of tomorrow", "Learning to sort"))}</ul></div><div class="side"><h4>In the Metro</h4><ul>{items(("Autumn leaves to stay on 44 streets", "Subway Line 21 tests first train", "Night shift at the crab market"))}</ul></div></div></div></div></section></div>""",
    head="""<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="description" content="Weekend tables and chairs will replace cars on three lanes in a quarter that counts 117 cafés."><meta property="og:site_name" content="HDL"><meta property="og:title" content="Café culture spills into old lanes of Huxi"><meta property="og:image" content="https://obj.hdl.example/files/2023/10/11/1.jpg">""",
    day="2023-10-11", time="18:32", origin="HDL", authors=("Ke Meiling",), editors=("Zhan Yulin",),
    build=site(
        """<body>
<header class="navbar navbar-expand-lg"><a class="navbar-brand" href="/"><img src="/assets/logo.svg" alt="HDL"></a><ul class="navbar-nav"><li>News</li><li>Biz</li><li>Viral</li><li>Feature</li><li>Opinion</li><li>Sport</li><li>Huxi Stories</li></ul><div class="weather">22°C</div><a class="btn">Log in</a><a class="btn">Subscribe</a></header>""",
        """<footer><ul><li>About Us</li><li>Work for Us</li><li>Contact Us</li><li>Terms of Use</li><li>Privacy Policy</li></ul><p>© 1999-2023 Hudong Lane Daily. All Rights Reserved. 沪ICP证：沪ICP备05000000号-1 | 网络视听许可证：0900000 | 沪公网安备 31000000000000号</p></footer>
<script src="/assets/app.js?id=9f1c"></script>
</body>""",
        links='<link rel="stylesheet" href="/assets/app.css?id=77ab">',
    ))  # fmt: skip

# 13 --------------------------------------------------------------- news service, photo story
TERRACE = Story(
    "en",
    "Rice terraces mirror the sky in Malu",
    (
        "Aerial photo shows flooded rice terraces in Malu County, Yunhai Province, May 11, 2023. Some 7,000 hectares of terraces, cut into the slopes over more than a thousand years, are filled with water ahead of the planting season, and draw photographers from all over the country.",
    ),
)
TWENTYSECOND_ENGLISH.add("news service, photo page, text only under the picture", TERRACE, "{T}", f"""
<div class="main w1000"><div class="fl left_con"><div class="dqwz"><a href="/">Home</a> &gt;&gt; <a href="/hd/index.shtml">Photo</a></div>
<h1 id="title_text">{TERRACE.title}</h1>
<div class="title_info">2023-05-12 10:13:11<span class="pl">Nanxun Net</span><span class="pl">Editor :Fu Yanbing</span></div>
<div class="pic_show"><div class="pages"><span class="page_num"><b>1</b>/6</span><a class="next" href="detail-ihcp-2.shtml">Next</a></div>
<div class="picbox"><a href="detail-ihcp-2.shtml"><img src="http://i2.nanxun.example/2023/0512/U912.jpg" alt="Rice terraces mirror the sky in Malu"></a></div>
<div class="cont_txt"><p>{TERRACE.body[0]} (Photo: Nanxun News Service/Liu Ranheng)</p></div></div>
<div class="share_b"><span>Share to: </span><a class="tt"></a><a class="fb"></a></div>
<div class="more_pic"><h3>More Photo</h3><ul>{items(("Cormorant fishermen pose at dusk", "Train of flowers arrives", "Giant kite takes two teams to lift", "Pupils learn tie-dye"))}</ul></div></div>
<div class="fr right_con"><h3>Most popular in 24h</h3><ul>{items(("Border trade up by half", "Lost panda cub found in tree", "Insights: What drives night markets"))}</ul><h3>Top news</h3><ul>{items(("Summit opens in old capital", "Zoo reopens after flood"))}</ul></div></div>""",
    head='<meta name="keywords" content="terrace"><meta name="description" content="Rice terraces mirror the sky in Malu"><meta name="author" content="Fu Yanbing"><meta http-equiv="X-UA-Compatible" content="IE=edge">',
    day="2023-05-12", time="10:13", origin="Nanxun Net", editors=("Fu Yanbing",),
    build=site(
        """<body>
<div class="top w1000"><a href="/"><img src="/images/logo.png"></a><div class="top_r">May 12 <a>中文</a> <input type="text" class="s"></div></div>
<div class="nav_b"><ul class="w1000"><li>Home</li><li>News</li><li>Politics</li><li>Business</li><li>Society</li><li>Culture</li><li>Sci-tech</li><li>Military</li><li>Photo</li><li>Video</li><li>Learning Chinese</li></ul></div>""",
        """<div class="partner w1000"><a>People's Herald Online</a> <a>Huaxun</a> <a>China Courier</a> <a>Global Observer</a> <a>CBTN</a> <a>Beihe, China</a></div><div class="foot w1000"><p><a>About Us</a> | <a>Jobs</a> | <a>Contact Us</a> | <a>Privacy Policy</a></p><p>Copyright ©1999-2023 Nanxun Net. All rights reserved. Reproduction in whole or in part without permission is prohibited.</p><p>[网上传播视听节目许可证（0000000)] [京ICP证000000号-1] [京公网安备 11000000000000] [京ICP备00000000号]</p></div>
<script type="text/javascript">var _hmt=_hmt||[];</script>
</body>""",
        opening="<!DOCTYPE html>\n<html>",
        links='<link href="/css/content.css" rel="stylesheet" type="text/css">',
    ))  # fmt: skip

# 14 --------------------------------------------------------------- national information center
COLUMN = Story(
    "en",
    "Why small museums matter",
    (
        "China has built more museums in the past two decades than any other country. Their number rose from 1,400 in 2000 to more than 5,300 last year. Most of the attention, and most of the money, goes to a few dozen giants in the provincial capitals.",
        "Yet it is the small ones that people visit more than once. In the county of Fenglai, where I have spent this summer, there are nine of them: one for abacuses, one for umbrellas, one for the letters that emigrants sent home.",
        "The museum of letters has two rooms and one curator. It holds 14,000 letters, written between 1880 and 1970, in which fathers ask whether the roof has been mended and sons enclose 20 silver dollars.",
        "What makes such a place work is not size but trust. Families gave their letters because the curator was a neighbor, and because they were told that they could come and read them at any time.",
        "There are risks, of course. When the curator retires, nobody may follow her. A roof that leaks for one season can do more harm than a century of neglect.",
        "A modest fund that pays for roofs, scanners and one young assistant in each county would cost less than the glass facade of a single grand hall. It would be money well spent.",
    ),
)
TWENTYSECOND_ENGLISH.add("information center, opinion, tools before outlet and day, follow-us line, author card", COLUMN, "{T} - China Window", f"""
<div id="container"><div id="columnname"><a href="http://www.chinawindow.example/">Home</a> / <a href="/opinion/node_7037.htm">Opinion</a></div>
<h1 id="title"><!--enpproperty <title>-->{COLUMN.title}<!--/enpproperty--></h1>
<div id="guild"><dl><dt><span id="author_ename">By Harriet Voss</span></dt><dd><a href="#comment">0 Comment(s)</a><a href="javascript:window.print()"><img src="/images/print.gif"> Print</a><a><img src="/images/email.gif"> E-mail</a>China Window, August 21, 2019 <span>Adjust font size: <a>+</a> <a>-</a></span></dd></dl></div>
<div id="container_txt"><!--enpcontent-->
{paragraphs(COLUMN.body[:2])}
<table border="0" align="center" class="ke-zeroborder"><tr><td><img src="/images/site1007/20190821/1.jpg"></td></tr><tr><td align="center">The museum of letters in Fenglai. [Photo by Harriet Voss/China Window]</td></tr></table>
{paragraphs(COLUMN.body[2:])}
<p><em>Harriet Voss is an opinion contributor with China Window.</em></p>
<!--/enpcontent--></div>
<div id="autopage"></div>
<p class="follow">Follow China Window on <a>Twitter</a> and <a>Facebook</a> to join the conversation.</p>
<div class="comment"><a name="comment"></a><div class="pinglun">Print Email Bookmark and Share</div><ul id="cmt"><li>Go to Forum &gt;&gt;0 Comment(s)</li></ul><textarea>Add your comments...</textarea><input value="User Name Required"><p>Your comment will be posted</p></div></div>
<div id="side"><h3>China Window News</h3><ul>{items(("Ancient bridge moved stone by stone", "Books for every bus", "Seven questions on the new school rules"))}</ul></div>""",
    head='<meta name="author" content="1021"><meta name="keywords" content="museum"><meta name="publishdate" content="2019-08-21"><meta name="description" content="It is the small ones that people visit more than once.">',
    day="2019-08-21", origin="China Window", authors=("Harriet Voss",),
    build=site(
        """<body>
<div id="top"><a>Home</a><a>中文</a><a>Français</a><a>Deutsch</a><a>日本語</a><a>Русский</a><a>Español</a><a>Esperanto</a><a>BIG5</a><form id="findform"><input type="text" name="q"></form></div>
<div id="menu"><img src="/images/logo.gif"><ul><li>China</li><li>World</li><li>Business</li><li>Government</li><li>Environment</li><li>Arts</li><li>Life</li><li>Sports</li><li>Travel</li><li>Opinion</li><li>Learning Chinese</li></ul></div>""",
        """<div id="footer"><p>SiteMap | About Us | RSS | Newsletter | Feedback</p><p>Copyright © China Window. All Rights Reserved E-mail: webmaster@chinawindow.example Tel: 86-10-00000000 京ICP证 000000号</p></div>
</body>""",
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
        links='<link href="/images/content.css" rel="stylesheet"><script src="/js/jquery-1.4.2.js"></script>',
    ))  # fmt: skip

# 15 --------------------------------------------------------------- financial magazine
SOLAR = Story(
    "en",
    "Solar Glassmaker Kelin Seeks Buyer for Idle Furnaces",
    (
        "Kelin Photovoltaic Glass Co. Ltd., one of China’s five biggest makers of solar glass, is looking for a buyer for three idle furnaces as a slump in prices deepens.",
        "The Shenzhou-listed company has held talks with at least two rivals, people familiar with the matter told Zhicai. The furnaces, with a combined capacity of 3,600 tons a day, were shut in July.",
        "Prices of 3.2-millimeter solar glass have fallen 44% from their peak in 2021 to 14.2 yuan ($1.94) per square meter, below the cash cost of most producers, data from the China Flat Glass Association showed.",
        "Kelin lost 612 million yuan in the first half of the year, compared with a profit of 1.1 billion yuan a year earlier.",
    ),
)
TWENTYSECOND_ENGLISH.add("financial magazine, two writers, hour and section, teaser of a paid text", SOLAR, "{T} - Zhicai Global", f"""
<div class="cons-box article"><div class="crumb"><a href="/">Home</a> / <a href="/business/">Business &amp; Tech</a></div>
<div class="cons-pay-tip"></div>
<div class="article-title"><h1>{SOLAR.title}</h1></div>
<div class="article-subtitle">Falling prices and a glut of new capacity squeeze the industry</div>
<div class="info"><div class="cons-author">By <a href="/author/qin-yao/">Qin Yao</a> and <a href="/author/denise-holt/">Denise Holt</a></div><div class="cons-date">Sep 26, 2023 07:38 PM</div><div class="cons-channel"><a>Industry</a></div></div>
<div class="listen"><span>00:00</span><span>/03:12</span> Listen to this article <em>1x</em></div>
<div class="share-tool"><a class="gift">Share as a gift</a><a class="fb"></a><a class="ln"></a><a class="wx"></a></div>
<div class="cons-photo"><img src="https://img.zhicai.example/2023-09-26/1.jpg"><p>A worker checks sheets of solar glass at a Kelin plant in Anqiu in 2021. Photo: VCI</p></div>
<div id="the_content" class="content">{paragraphs(SOLAR.body)}</div>
<div id="paywall" class="subscribe-wall"><h3>Unlock exclusive discounts with a Zhicai group subscription</h3><p>Subscribe to unlock Digest Hub and full access to this article</p><a>Subscribe now</a><p>Already a subscriber? <a>Sign in</a></p></div>
<div class="app-tip">Download our app to receive breaking news alerts and read the news on the go.</div>
<div class="newsletter">Get our weekly free Must-Read newsletter.</div></div>
<div class="side-box"><h4>MOST POPULAR</h4><ul>{items(("Bank Governor Signals Room for Cuts", "Inside the Fall of a Bike Empire", "Cover Story: Who Pays for the Old?"))}</ul><h4>GALLERY</h4><ul>{items(("Harvest on the Delta", "A Bridge Closes"))}</ul></div>""",
    head="""<meta name="description" content="Falling prices and a glut of new capacity squeeze the industry"><meta name="author" content="Qin Yao,Denise Holt"><meta property="og:site_name" content="Zhicai Global"><meta property="og:type" content="article"><meta property="article:published_time" content="2023-09-26T19:38:00+08:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"headline":"Solar Glassmaker Kelin Seeks Buyer for Idle Furnaces","datePublished":"2023-09-26T19:38:00+08:00","publisher":{"@type":"Organization","name":"Zhicai Global"}}</script>""",
    day="2023-09-26", time="19:38", authors=("Qin Yao", "Denise Holt"),
    build=site(
        """<body>
<div class="topbar"><a>Weekly</a><a>中文</a><a class="login">Sign in</a><a class="sub">Subscribe</a></div><div class="logo"><a href="https://www.zhicaiglobal.example"><img src="/img/logo.svg" alt="Zhicai Global"></a></div><nav class="nav"><a>China</a><a>Economy</a><a>Finance</a><a>Business &amp; Tech</a><a>World</a><a>Opinion</a><a>ESG</a><a>Podcast</a></nav>""",
        """<div class="foot"><a>About Us</a><a>Contact</a><a>Careers</a><a>Terms</a><p>Copyright © 2017-2023 Zhicai Global Limited. All Rights Reserved.</p></div>
<script src="/js/pay.js"></script>
</body>""",
        links='<link rel="stylesheet" href="/css/article.min.css">',
    ))  # fmt: skip

# 16 --------------------------------------------------------------- provincial news portal
LION = Story(
    "en",
    "Lion dance troupe from Foling takes its drums to schools in Europe",
    (
        "A lion dance troupe from Foling, Jianglin Province, returned home on Thursday from a tour of 22 schools in four European countries.",
        "The 14 dancers, aged between 16 and 58, gave 31 shows and taught more than 2,600 pupils how to lift the head, blink the eyes and shake the tail of a lion.",
        '"In Porto, a boy of seven would not give the head back," said Leung Ho-kei, the leader of the troupe. "So we left it there. He promised to send photos."',
        "The tour was organized by the Jianglin People's Association for Friendship with Foreign Countries. It is part of a program that brings crafts and performing arts of the province to schools abroad.",
        "Foling has 340 lion dance troupes, among them 29 made up of women only. A school textbook on lion dance, published in 2021, has been translated into English and Portuguese.",
        "The next tour will lead to Southeast Asia in autumn.",
    ),
)
TWENTYSECOND_ENGLISH.add("provincial news portal, bare hour above, writer, editors and photos in lines below", LION, "{T}", f"""
<div class="m-container"><div class="content-left"><div class="bread-crumbs"><a href="/">JL Today</a> &gt; <a href="/node_99363c4f3b/">Culture</a></div>
<div class="m-article"><h2 id="article_title">{LION.title}</h2>
<div class="meta"><span class="pub_time">2023-07-14 16:05</span><div class="share"><a title="Facebook"></a><a title="Twitter"></a><a title="WeChat"></a><div class="qr"><p>Scan to share</p></div></div></div>
<div class="content" id="content">
<p style="text-align:center"><img src="https://oss.jltoday.example/2023/07/14/a1.png" width="100%"></p>
<p class="cms-image-note" style="text-align:center">Pupils in Porto try on a lion's head. (Photo: Foling Culture Center)</p>
{styled(LION.body, '<p style="text-align:left">', "</p>")}
<p style="text-align:left"><br></p>
<p style="text-align:right"><strong>Source: JL Today</strong></p>
<p style="text-align:right">Author | He Siyu, Abby (intern)</p>
<p style="text-align:right">Photo | Foling Culture Center</p>
<p style="text-align:right">Editor | Wing Zhong, Olivia Tse, Nan Kai</p>
</div></div>
<div class="related"><h3>Related News</h3><ul>{items(("Cantonese opera meets jazz in Foling", "Craftsman builds boats without nails"))}</ul></div></div>
<div class="content-right"><div class="r-title">Hot</div><ul>{items(("24 hours in the bay area", "New bridge halves trip to airport", "Tea break with Mei: Why we add salt"))}</ul></div></div>""",
    head='<meta name="author" content=""><meta name="keywords" content="Lion dance,Foling"><meta name="description" content="A lion dance troupe from Foling returned home on Thursday from a tour of 22 schools."><meta property="og:title" content="Lion dance troupe from Foling takes its drums to schools in Europe"><meta property="og:site_name" content="JL Today">',
    day="2023-07-14", time="16:05", origin="JL Today", authors=("He Siyu", "Abby"), editors=("Wing Zhong", "Olivia Tse", "Nan Kai"),
    build=site(
        """<body>
<div class="g-header"><div class="top-l"><a>南岭网</a><a>JL Today</a></div><div class="top-r"><a>Français</a><a>日本語</a></div><a class="logo" href="/"><img src="//static.jltoday.example/logo.png"></a><ul class="g-nav"><li>Home</li><li>News</li><li>Business</li><li>Culture</li><li>Food</li><li>Expat</li><li>Tourism</li><li>Video</li><li>Opinion</li></ul></div>""",
        """<div class="g-footer"><p>About Us | Contact Us | Copyright</p><p>Copyright©Jianglin South Network Technology Co., Ltd. All Rights Reserved. 粤ICP备-00000000</p></div>
<script src="//static.jltoday.example/js/v2/article.js"></script><script>var DATA_CONFIG = {"contentId": "2a1f", "columnId": "99363c4f3b"};</script>
</body>""",
        links='<link rel="stylesheet" href="//static.jltoday.example/css/article.css">',
    ))  # fmt: skip

# 17 --------------------------------------------------------------- university
KELP = Story(
    "en",
    "Donghai University Team Reveals How Kelp Survives Marine Heatwaves",
    (
        "Recently, a team led by Professor Mo Jingyi from the School of Marine Science, Donghai University, published a paper entitled “Memory of heat in cultivated kelp” in the journal Coastal Biology.",
        "Kelp is one of the most important seaweeds farmed in China. Marine heatwaves, which have become three times as frequent since the 1980s, can destroy a harvest within ten days.",
        "The team exposed young kelp to short periods of warm water and followed it for 18 months. Plants that had been warmed once survived a second heatwave four times as often as plants that had not.",
        "By reading the genome of 412 plants, the researchers found that the effect goes back to a change in the wrapping of 27 genes, and that it is handed down to the next generation.",
        "“Farmers may be able to train their seedlings in the nursery,” said Dr. Xing Kele, first author of the paper.",
        "The study was supported by the National Fund for Natural Science and the Donghai Talent Program.",
    ),
)
TWENTYSECOND_ENGLISH.add("university, release time, author, source, editor and views in one line", KELP, "{T}-Donghai University", f"""
<div class="ny-main"><div class="ny-left"><h3>News</h3><ul><li class="on"><a href="../xwyl.htm">Research News</a></li><li><a>Campus News</a></li><li><a>International</a></li><li><a>Events</a></li></ul></div>
<div class="ny-right"><div class="dqwz"><a href="../index.htm">Home</a> &gt;&gt; <a href="../xw.htm">News</a> &gt;&gt; <a href="../xwyl.htm">Research News</a> &gt;&gt; 正文</div>
<form name="_newscontent_fromname"><div class="v_news_box">
<h2 class="tit" align="center">{KELP.title}</h2>
<p class="xinxi" align="center">Release time: 2022-11-04&nbsp;&nbsp;Author: Zeng Qiao&nbsp;&nbsp;Source: School of Marine Science&nbsp;&nbsp;Editor: Ma Linlang&nbsp;&nbsp;Views: <span id="dynclicks_wbnews_1188_21"></span><script>_showDynClicks("wbnews", 1508000001, 1188)</script></p>
<div id="vsb_content_2"><div class="v_news_content">
{styled(KELP.body[:3], '<p style="text-indent: 32px; line-height: 2em; text-align: justify;"><span style="font-size: 16px; font-family: &#39;times new roman&#39;;">', "</span></p>")}
<p style="text-align: center; line-height: 2em;"><img src="/__local/A/21/9C/kelp.png" vsbhref="vurl" vwidth="700" orisrc="/__local/A/21/9C/kelp.png" class="img_vsb_content"></p>
<p style="text-align: center; line-height: 2em;"><span style="font-size: 14px;">Fig. 1 Kelp survival under repeated warming</span></p>
{styled(KELP.body[3:], '<p style="text-indent: 32px; line-height: 2em; text-align: justify;"><span style="font-size: 16px; font-family: &#39;times new roman&#39;;">', "</span></p>")}
</div></div>
<div id="div_vote_id"></div>
<div class="pages"><p>上一条：<a href="1187.htm">Donghai University Hosts Forum on Ocean Law</a></p><p>下一条：<a href="1189.htm">International Culture Festival Opens on Campus</a></p></div>
<p align="right">【<a href="javascript:window.opener=null;window.open('','_self');window.close();">关闭</a>】</p>
</div></form></div></div>""",
    head='<META Name="keywords" Content="Donghai University,Research News" /><META Name="description" Content="Recently, a team led by Professor Mo Jingyi" /><meta name="pageType" content="3"><meta name="pageTitle" content="Donghai University Team Reveals How Kelp Survives Marine Heatwaves">',
    day="2022-11-04", origin="School of Marine Science", authors=("Zeng Qiao",), editors=("Ma Linlang",),
    build=site(
        """<body>
<div class="head"><a href="../index.htm"><img src="../images/logo.png" alt="Donghai University"></a><div class="lk"><a href="http://www.dhu.example">中文</a><a>Mail</a><a>Library</a></div><ul class="menu"><li>About DHU</li><li>Admissions</li><li>Academics</li><li>Research</li><li>Campus Life</li><li>Global</li><li>News</li></ul></div>""",
        """<div class="foot"><p>Address: No. 18 Guanhai Road, Donghai City, P.R.China 000000</p><p>Copyright © Donghai University. All rights reserved. 东ICP备10000000号</p></div>
</body>""",
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<HTML>',
        links='<link rel="stylesheet" type="text/css" href="../css/style.css"><script language="javascript" src="/system/resource/js/dynclicks.js"></script><!--Announced by Visual SiteBuilder 9-->',
    ))  # fmt: skip

# 18 --------------------------------------------------------------- tourism office, Chinese chrome
GORGE = Story(
    "en",
    "Five autumn walks around Wufeng Gorge",
    (
        "When the first frost touches the slopes, usually around the middle of October, the maples of Wufeng Gorge turn red within a week. Here are five walks for visitors of all ages.",
        "1. Cliff Plank Road",
        "The wooden road hangs 90 meters above the river and is 2.8 kilometers long. Allow two hours, and start before nine o'clock if you want to have it to yourself.",
        "2. Ferry Village",
        "A flat path along the bank leads to a village of stilt houses where the ferryman still calls his guests with a horn. Try the smoked bean curd.",
        "3. Pine Temple",
        "From the temple's terrace you can see the river bend seven times. The 1,040 steps are steep, but there is a tea house halfway.",
        "4. Old Post Road",
        "Five stone bridges and two ruined inns remain of the road on which letters once traveled to the coast in eleven days.",
        "5. Fossil Beach",
        "At low water, shells of 400 million years ago lie open on the bank. Please look, and leave them there.",
        "How to get there: Buses leave from Wufeng North Railway Station every 30 minutes between 7:00 and 17:30.",
        "Tickets: 80 yuan per person, free for children under 1.3 meters. Hotline: 0000-12301.",
    ),
)
TWENTYSECOND_ENGLISH.add("tourism office, English text in Chinese chrome, release and source labels in Chinese", GORGE, "{T}_五峰市文化和旅游局", f"""
<div class="container"><div class="weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/English/">English</a> &gt; <a href="/English/travel/">Travel</a></div>
<div class="article-box"><h1 class="article-title">{GORGE.title}</h1>
<div class="article-info"><span>发布时间：2019-10-08 15:20</span><span>来源：五峰市文化和旅游局</span><span>浏览次数：<i id="hits">0</i></span><span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
<div class="article-content" id="zoomcon"><ucapcontent>
<p>　　{GORGE.body[0]}</p>
<p style="text-align:center"><img src="/English/travel/201910/W1.jpg" alt=""></p>
{"".join(f"<p><strong>　　{head}</strong></p><p>　　{text}</p>" for head, text in zip(GORGE.body[1:11:2], GORGE.body[2:11:2], strict=True))}
<p>　　{GORGE.body[11]}</p><p>　　{GORGE.body[12]}</p>
</ucapcontent></div>
<div class="bdsharebuttonbox">分享到：<a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div>
<div class="article-ewm"><p>扫一扫在手机打开当前页</p></div>
<div class="article-btn">【<a href="javascript:scrollTo(0,0);">返回顶部</a>】【<a href="javascript:window.print()">打印</a>】【<a onclick="window.close()">关闭本页</a>】</div></div></div>""",
    head='<meta name="SiteName" content="五峰市文化和旅游局"><meta name="SiteDomain" content="wlj.wufeng.example"><meta name="SiteIDCode" content="9905000021"><meta name="ColumnName" content="Travel"><meta name="ArticleTitle" content="Five autumn walks around Wufeng Gorge"><meta name="PubDate" content="2019-10-08 15:20:00"><meta name="ContentSource" content="五峰市文化和旅游局">',
    day="2019-10-08", time="15:20", origin="五峰市文化和旅游局",
    build=site(
        """<body>
<div class="header"><div class="top"><span>欢迎访问五峰市文化和旅游局官方网站！</span><a>无障碍浏览</a><a>English</a><a>手机版</a></div><div class="logo"><img src="/images/logo.png"></div><ul class="nav"><li><a>首页</a></li><li><a>新闻中心</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li><li><a>互动交流</a></li><li><a>景区景点</a></li><li><a>非遗保护</a></li><li><a class="on">English</a></li></ul></div>""",
        """<div class="footer"><select><option>-- 省内文旅网站 --</option></select><p>主办单位：五峰市文化和旅游局&nbsp;&nbsp;地址：五峰市滨江路8号&nbsp;&nbsp;电话：0000-0000000</p><p>网站标识码：9905000021&nbsp;&nbsp;某ICP备13000000号&nbsp;&nbsp;某公网安备 00000000000021号</p><script id="_jiucuo_" sitecode="9905000021" src="http://pucha.example/jiucuo.js"></script></div>
<script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.count.example/hm.js?e1";})();</script>
</body>""",
        opening='<!DOCTYPE html>\n<html lang="zh-CN">',
        links='<link rel="stylesheet" href="/css/common.css"><script src="/js/jquery-1.9.1.min.js"></script>',
    ))  # fmt: skip

# 19 --------------------------------------------------------------- British newspaper
DIALECT = Story(
    "en",
    "‘My granddaughter answers in Mandarin’: the race to record China’s vanishing dialects",
    (
        "When Pan Yulan wants to scold her granddaughter, she does it in Tanka, the language of the boat people. The girl, who is nine, laughs and answers in Mandarin. “She understands the anger,” says Pan, 74, “but not the words.”",
        "Pan is one of 1,300 elderly speakers whose voices have been collected for an atlas of the spoken languages of the southern coast, a project that its founders describe as a race against funerals.",
        "China has more than 120 languages and many hundreds of dialects. Since Mandarin became the only language of most classrooms, linguists say, the number of children who grow up with another one has fallen sharply, even in cities proud of their speech.",
        "“In 2005 we could choose our speakers,” says Edwin Chau, who teaches phonetics at the University of South Bay. “Now we take the train as soon as we hear that somebody is in hospital.”",
        "The recordings follow a fixed plan. Each speaker is asked for 1,000 words, 50 sentences and one story. The stories, Chau says, are what people come back for.",
        "The government supports the work, up to a point. An official survey has gathered material from 1,700 places since 2015. Teaching the dialects in school is another matter, and campaigns for television programmes in regional languages have been met with silence.",
        "In Pan’s harbour, a volunteer has begun to run a club on Sunday afternoons. Eleven children come to learn songs about shrimps and typhoons. Her granddaughter was among them last week.",
        "“She sang the whole way home,” says Pan. “Badly. It was the best thing I have heard for years.”",
    ),
)
TWENTYSECOND_ENGLISH.add("British daily, standfirst, writer in a city, hour of London with dot", DIALECT, "{T} | China | The Sentinel", f"""
<main data-layout="StandardLayout"><article class="dcr-1dvtjtv"><div data-gu-name="title" class="dcr-16w2mlm"><div class="dcr-ifj8mq"><a href="https://www.sentinel.example/world/china" data-component="section"><span>China</span></a></div></div>
<div data-gu-name="headline"><div class="dcr-1djovmt"><h1 class="dcr-1w6uej9">{DIALECT.title}</h1></div></div>
<div data-gu-name="standfirst" class="dcr-1yi1cnj"><div class="dcr-1ke5ann"><p>Linguists and volunteers on the southern coast are collecting words before their last speakers die</p></div></div>
<div data-gu-name="media" class="dcr-1b267dg"><figure id="feature-media"><picture><source srcset="https://i.sentinel.example/img/1.jpg?width=620"><img alt="Pan Yulan on her boat." src="https://i.sentinel.example/img/1.jpg"></picture><figcaption class="dcr-18tvfha"><span class="dcr-1qvd3m6"><svg width="18" height="13"></svg></span> Pan Yulan on her boat: ‘She understands the anger, but not the words.’ Photograph: Amos Teller/The Sentinel</figcaption></figure></div>
<div data-gu-name="meta" class="dcr-1jb7cqv"><address aria-label="Contributor info" data-component="meta-byline"><div class="dcr-1cfpnlw"><a rel="author" href="https://www.sentinel.example/profile/margaret-hollis">Margaret Hollis</a> in Nanhu Bay</div></address>
<details class="dcr-km9fgb"><summary class="dcr-1ybxn6r"><span class="dcr-u0h1qy">Fri 3 Mar 2023 05.12 GMT</span></summary>Last modified on Fri 3 Mar 2023 09.40 GMT</details>
<div class="dcr-1gv0vhe"><ul><li><a data-ignore="global-link-styling">Share</a></li></ul></div></div>
<div data-gu-name="body" class="dcr-ch7w1w"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-1g5o3j6">
{"".join(f'<p class="dcr-130mj7b">{line}</p>' for line in DIALECT.body[:4])}
<figure class="dcr-1sxd1wz"><gu-island name="EmailSignUpWrapper"><aside><h2>Sign up to <span>First Edition</span></h2><p>Free daily newsletter</p><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p><form><label>Enter your email address</label><button>Sign up</button></form><p><strong>Privacy Notice:</strong> Newsletters may contain info about charities, online ads, and content funded by outside parties.</p></aside></gu-island></figure>
{"".join(f'<p class="dcr-130mj7b">{line}</p>' for line in DIALECT.body[4:])}
</div>
<div class="dcr-1kr6zk0"><div>Explore more on these topics</div><ul><li><a>China</a></li><li><a>Asia Pacific</a></li><li><a>Language</a></li><li><a>features</a></li></ul><a>Reuse this content</a></div></div></article>
<section class="dcr-more"><h2>More on this story</h2><div class="card"><h3><a href="/w1">Taiwan’s tea farmers turn to hot water</a></h3><time>1 Mar 2023</time><p>Warmer nights are changing the taste of a famous leaf, and growers are moving uphill</p></div><div class="card"><h3><a href="/w2">‘We sing to the sea’: the last boat choir</a></h3><time>14 Feb 2023</time></div><div class="card"><h3><a href="/w3">China’s villages count their children</a></h3><time>27 Jan 2023</time><p>A primary school with two pupils and five teachers</p></div></section>
<section class="dcr-1uvbzdx"><h2>Most viewed</h2><ol>{items(("Minister quits over ferry contracts", "How to cook the perfect kedgeree", "Rail strikes: what you need to know"))}</ol></section></main>""",
    head="""<meta name="description" content="Linguists and volunteers on the southern coast are collecting words before their last speakers die"><link rel="canonical" href="https://www.sentinel.example/world/2023/mar/03/vanishing-dialects"><meta property="og:site_name" content="the Sentinel"><meta property="og:type" content="article"><meta property="article:author" content="https://www.sentinel.example/profile/margaret-hollis"><meta property="article:published_time" content="2023-03-03T05:12:44.000Z"><meta property="article:modified_time" content="2023-03-03T09:40:10.000Z"><meta name="author" content="Margaret Hollis">""",
    day="2023-03-03", time="13:12", authors=("Margaret Hollis",),
    build=site(
        """<body>
<a href="#maincontent" class="skip">Skip to main content</a><div class="support"><h2>Support the Sentinel</h2><p>Fund independent journalism</p><a>Support us</a></div>
<header><nav><a>Print subscriptions</a><a>Sign in</a><a>Search jobs</a><a>UK edition</a><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li><li>Lifestyle</li></ul><ul><li>World</li><li>UK</li><li>Climate crisis</li><li>Environment</li><li>Science</li><li>Global development</li></ul></nav></header>""",
        """<footer><ul><li>About us</li><li>Complaints &amp; corrections</li><li>SecureDrop</li><li>Terms &amp; conditions</li></ul><p>© 2023 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved.</p></footer>
<script>window.sentinel = {"config":{"page":{"webPublicationDate":1677820364000,"pageId":"world/2023/mar/03/vanishing-dialects"}}};</script>
</body>""",
        opening='<!doctype html>\n<html lang="en">',
        links='<script type="module" src="https://assets.sentinel.example/frameworks.client.js" defer></script>',
    ))  # fmt: skip

# 20 --------------------------------------------------------------- Southeast Asian newspaper with an agency
DURIAN = Story(
    "en",
    "China’s first home-grown durians fetch record prices",
    (
        "BEIJING – The first durians grown on a commercial scale in China have sold for up to 180 yuan (S$34) a kilogram, three times the price of imported fruit, as buyers lined up for a taste.",
        "Growers on the southern island of Qiongnan expect to pick some 60 tonnes this summer from trees planted in 2019, the local agricultural bureau said. China imported 825,000 tonnes of durian in 2022, nearly all of it from Southeast Asia.",
        "“It is a little less sweet, but it is ripe when you get it,” said Ms Fei Wenqi, 33, who had taken the bullet train to the farm with two friends. “The imported ones are cut early.”",
        "Analysts said that exporters need not worry yet.",
        "“Sixty tonnes is what one Chinese city eats before lunch,” said Mr Colin Abraham of the consultancy Orchard Asia. “In ten years, that may be a different story.”",
        "The island has some 1,400ha of durian trees, and local officials are offering free seedlings to farmers who switch from rubber and betel nut.",
    ),
)
TWENTYSECOND_ENGLISH.add("Southeast Asian daily, agency below the text, published and updated hours", DURIAN, "{T} | The Lion City Times", f"""
<div class="layout layout--onecol"><div class="block block-headline"><ol class="breadcrumb"><li><a href="/asia">Asia</a></li><li><a href="/asia/east-asia">East Asia</a></li></ol>
<h1 class="headline node-title">{DURIAN.title}</h1></div>
<div class="block block-media"><div class="field field--image"><picture><img class="img-responsive" src="https://static1.lioncity.example/s3fs-public/durian.jpg" alt="Visitors choose durians at a farm on Qiongnan."></picture><div class="image-caption">Visitors choose durians at a farm on Qiongnan. <span class="image-credit">PHOTO: NORPRESS</span></div></div></div>
<div class="group-info"><div class="byline-wrap"></div><div class="story-postdate"><div class="story-updated"><span class="label">Updated</span> <time>Jun 27, 2023, 06:12 PM</time></div><div class="story-published"><span class="label">Published</span> <time>Jun 27, 2023, 04:45 PM</time></div></div>
<div class="sharing-options"><a>Facebook</a><a>Telegram</a><a class="more">More</a><div class="more-list"><a>Whatsapp</a><a>Twitter</a><a>LinkedIn</a><a>Email</a><a>Print</a><label>Purchase Article</label><label>Copy permalink</label><input type="text" value="https://lct.example/a2b"></div></div></div>
<div class="layout__region--content"><div class="clearfix text-formatted field field--name-field-paragraph-text">{paragraphs(DURIAN.body[:3])}</div>
<div class="ads" data-ad="midarticle1"></div>
<div class="clearfix text-formatted field field--name-field-paragraph-text">{paragraphs(DURIAN.body[3:])}<p>NORPRESS</p></div>
<div class="quest"><p>Thanks for sharing!</p></div><div class="related-story"><h4>More On This Topic</h4><a href="/asia/d1">Thai growers look beyond China</a><br><a href="/asia/d2">Why durian prices are falling in Singapore</a></div>
<div class="newsletter-box"><p>Join LCT's Telegram channel and get the latest breaking news delivered to you.</p></div>
<div class="tags"><a>China</a> <a>Fruits and vegetables</a> <a>Farming and agriculture</a></div></div></div>""",
    head="""<meta name="description" content="Growers on the southern island of Qiongnan expect to pick some 60 tonnes this summer."><meta property="og:site_name" content="The Lion City Times"><meta property="og:type" content="article"><meta property="article:published_time" content="2023-06-27T16:45:30+08:00"><meta property="article:modified_time" content="2023-06-27T18:12:04+08:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"China’s first home-grown durians fetch record prices","datePublished":"2023-06-27T16:45:30+08:00","dateModified":"2023-06-27T18:12:04+08:00","publisher":{"@type":"Organization","name":"The Lion City Times"}}</script>""",
    day="2023-06-27", time="16:45", origin="NORPRESS",
    build=site(
        """<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">Skip to main content</a><header class="lct-header"><a class="brand" href="/">The Lion City Times</a><div class="edition">EDITION: INTERNATIONAL</div><button>LOG IN</button><button>SUBSCRIBE</button><nav><ul><li>Singapore</li><li>Asia</li><li>World</li><li>Opinion</li><li>Life</li><li>Business</li><li>Tech</li><li>Sport</li><li>Videos</li></ul></nav></header>""",
        """<footer class="lct-footer"><ul><li>Terms &amp; Conditions</li><li>Data Protection Policy</li><li>Need help? Reach us here.</li><li>Advertise with us</li></ul><p>MCI (P) 000/00/2022, MCI (P) 001/00/2022. Published by LCT Media Limited. Co. Regn. No. 200000000E. Copyright © 2023 LCT Media Limited. All rights reserved.</p></footer>
<script>var _data = {"articleid": "a2b", "chapter1": "Asia"};</script>
</body>""",
        opening='<!DOCTYPE html>\n<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">',
        links='<link rel="stylesheet" media="all" href="/sites/default/files/css/css_a1.css">',
    ))  # fmt: skip
