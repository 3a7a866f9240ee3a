"""An eighteenth album of pages, English pages, written without sight of the rules (one table).

English channels of provincial and city governments, English editions of provincial dailies and news networks,
regional pages of national outlets: what a crawler of them meets from day to day.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from html import escape

from shapes import Album, Build, Story

EIGHTEENTH_ENGLISH = Album()


def site(top: str, bottom: str, *, lang: str = "en", head_extra: str = "", charset: str = "utf-8") -> Build:
    """A page of one site: what stands above and below every article of it."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{escape(title, quote=False)}</title>
{head}{head_extra}
</head>
<body>
{top}
{middle}
{bottom}
</body>
</html>"""

    return build


def ps(lines: tuple[str, ...], attrs: str = "", lead: str = "") -> str:
    """Paragraphs on lines of their own, with what the editing tool put into each tag and before each text."""
    return "\n".join(f"<p{attrs}>{lead}{escape(line, quote=False)}</p>" for line in lines)


def li(texts: tuple[str, ...], base: str) -> str:
    return "".join(f'<li><a href="{base}{n}.html" target="_blank">{text}</a></li>' for n, text in enumerate(texts, 11))


# 1 ---------------------------------------------------------------- national daily, regional news
HUSKS = Story(
    "en",
    "Village turns rice husks into winter heat",
    (
        "For as long as anyone in Shuangpo can remember, the hills of rice husks behind the village mill were set on fire at the end of autumn, and the smoke lay over the fields for a week.",
        "This spring the hills are gone. The 2,600 metric tons of husks left from last year's harvest were pressed into pellets and burned in a boiler that kept 412 households warm from November to March.",
        '"It used to cost us money to get rid of the husks, because someone had to stand by the fire all night," said Meng Guoliang, Party secretary of the village in Anxu county, Heishui province. "Now trucks line up to buy them."',
        "The change began in 2028, when the county started to replace scattered coal stoves with small heating stations fed by farm waste. Shuangpo was the first to apply.",
        "Each station costs about 1.8 million yuan ($250,000), two-thirds of which is paid by the province. Households pay 19 yuan per square meter each winter, compared with the roughly 26 yuan they used to spend on coal.",
        "Zhang Xiufen, 67, said that what she likes most is the mornings.",
        '"In the past, I got up at four to feed the stove, and by breakfast there was ash on everything," she said. "This winter I slept until my granddaughter woke me up."',
        "According to Fu Bo, an engineer at the provincial academy of agricultural machinery, husks are harder to burn than straw because of the silica they contain, which melts and clogs the grate.",
        "His team spent two winters adjusting the air supply of the boiler and now holds four patents for it. The ash is sold to a brickyard.",
        "By the end of April, 37 villages across Anxu had built stations of the same kind, cutting coal consumption in the county by an estimated 48,000 tons a year.",
        "Fu said the next step is to find a use for the boilers in summer. A trial to dry mushrooms with the heat will begin in Shuangpo next month.",
    ),
)
CATHAY = site(
    """<div id="wx_image" style="display:none;"><img src="//www.cathaydaily.example/image/logo_share.jpg"></div>
<nav class="navbartop res-m"><button type="button" class="navbtn"><span></span><span></span><span></span></button><a class="a-center" target="_top" href="//www.cathaydaily.example"><img src="//img.cathaydaily.example/logo.png" alt="cathaydaily"></a><div class="fl-right"><a href="//cn.cathaydaily.example"><img src="/image/cnbut.png"></a></div></nav>
<div class="topBar"><div class="dw"><div class="lang"><a href="//global.cathaydaily.example">Global Edition</a><a href="//asia.cathaydaily.example">ASIA</a><a href="//cn.cathaydaily.example">中文</a><a href="//fr.cathaydaily.example">Français</a></div><form action="//search.cathaydaily.example/en" method="get"><input type="text" name="query"><button>Search</button></form></div></div>
<div class="topNav"><ul class="dropdown"><li><a href="/">HOME</a></li><li><a href="/china">CHINA</a></li><li><a href="/world">WORLD</a></li><li><a href="/business">BUSINESS</a></li><li><a href="/life">LIFESTYLE</a></li><li><a href="/culture">CULTURE</a></li><li><a href="/travel">TRAVEL</a></li><li><a href="/sports">SPORTS</a></li><li><a href="/opinion">OPINION</a></li><li><a href="/regional">REGIONAL</a></li><li><a href="javascript:void(0)">NEWSPAPER</a><ul><li><a href="//epaper.cathaydaily.example">Cathay Daily PDF</a></li><li><a href="/subscribe">Subscribe</a></li></ul></li><li><a href="/app">MOBILE</a></li></ul></div>""",
    """<div class="topBar-foot"><dl><dt>FOLLOW US</dt><dd><a>Facebook</a><a>X</a><a>YouTube</a><a>TikTok</a></dd></dl></div>
<div class="dibu"><a href="/e/about">About Cathay Daily</a> | <a href="/e/adv">Advertise on Site</a> | <a href="/e/contact">Contact Us</a> | <a href="/e/jobs">Job Offer</a> | <a href="/e/expat">Expat Employment</a>
<div class="copyright">Copyright 1994 - <script>var oDate=new Date();document.write(oDate.getFullYear())</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Cathay Daily Information Co (CDIC). Without written authorization from CDIC, such content shall not be republished or used in any form. Note: Browsers with 1024*768 or higher resolution are suggested for this site.<br>License for publishing multimedia online <a>0108888</a><br>Registration Number: 139999</div></div>
<script src="//img.cathaydaily.example/static/js/share.js?ver=2"></script>""",
    head_extra='<link rel="stylesheet" charset="utf-8" href="//img.cathaydaily.example/static/css/r-content.css?v=13"><script src="//img.cathaydaily.example/static/js/jquery.min.js"></script>',
)
EIGHTEENTH_ENGLISH.add("national daily, two hosts of two writers, contributor and address at the end", HUSKS, "{T} - Cathaydaily.example", f"""
<div class="breadcrumb" id="bread-nav"><a href="//www.cathaydaily.example/china">China</a> / <a href="//www.cathaydaily.example/china/rural">Rural Revitalization</a></div>
<div class="content w1000"><div class="lft_art" id="lft-art"><h1>
          {HUSKS.title}
        </h1>
<div class="info"><span class="info_l">
          By TAN YUHE in Harsun and GAO LIN in Anxu, Heishui |
          Cathay Daily |
          Updated: 2031-05-21 07:34
        </span>
<span class="info_r"><!-- <a>Comments</a> --></span></div>
<div class="fx" id="div-fx"><div class="xinf-fx"><a title="weibo" target="_blank" href="https://service.weibo.example/share.php?title={HUSKS.title}"><img src="/image/share/weibo.png"></a><a title="mail" href="mailto:?subject=Shared from Cathay Daily"><img src="/image/share/mail.png"></a></div><div class="share-close"><span>CLOSE</span></div></div>
<div id="Content">
<figure class="image" style="display: table;">
 <img src="//img.cathaydaily.example/images/203105/21/682d1a.jpeg" data-from="newsroom" id="img-682d1a">
 <figcaption style="display: table-caption; caption-side: bottom;">
   A worker checks husk pellets at the heating station of Shuangpo village in Anxu county, Heishui province, in March. [Photo by Song Hai/For Cathay Daily]
 </figcaption>
</figure>
{ps(HUSKS.body)}
<p><em>Shi Ruoqing contributed to this story.</em></p>
<p><i>Contact the writers at tanyuhe@cathaydaily.example</i></p>
</div>
<div id="div_currpage"></div></div>
<div class="rgt_art"><div class="tmL"><h2><a>Most Viewed in 24 Hours</a></h2><ul>{li(("Old quarter of Jinling lights up for lantern month", "Foreign trade shows resilience in first four months", "Zoo asks public to name three tiger cubs"), "/a/203105/20/WS68")}</ul></div>
<div class="tmL"><h2>Special</h2><div class="t"><a><img src="/s1.jpg"></a><p><a>My China story: A potter from Porto</a></p></div></div><div class="selectbar"><a>BACK TO THE TOP</a><span>English</span><span>中文</span></div></div></div>""",
    head='<meta name="publishdate" content="2031-05-21"><meta name="editor" content="王秋林"><meta name="author" content="王秋林"><meta name="source" content="Cathay Daily"><meta name="contentid" content="WS682d1a"><meta property="og:title" content="Village turns rice husks into winter heat">',
    day="2031-05-21", time="07:34", origin="Cathay Daily", authors=("TAN YUHE", "GAO LIN"), build=CATHAY)  # fmt: skip

# 2 ---------------------------------------------------------------- provincial channel hosted by a national outlet
EXPO = Story(
    "en",
    "Hailan tea expo attracts buyers from 46 countries",
    (
        "The 14th Hailan International Tea Expo opened in Zhiyang, capital of East China's Hailan province, on April 16, with over 1,300 exhibitors from home and abroad taking part.",
        "The four-day event covers 80,000 square meters and is divided into six exhibition areas, including green tea, dark tea, tea ware and tea machinery.",
        "Some 2,900 professional buyers from 46 countries and regions have registered, a 17 percent increase over the previous edition.",
        "Hailan has 213,000 hectares of tea gardens, and the total output value of its tea industry reached 118 billion yuan ($16.4 billion) in 2030.",
        "A forum on low-carbon tea gardens and the finals of a national tea-tasting contest will also be held during the expo.",
    ),
)
EIGHTEENTH_ENGLISH.add("province's channel run by a national outlet, outlet in brackets before the day", EXPO, "{T}|HAILAN, CHINA", f"""
<div class="w1200 wrap">
<div class="position"><a href="index.html">Home</a> &gt; <a href="node_51.html">News</a> &gt; <a href="node_52.html">Latest</a></div>
<div class="con-left">
<div class="cont-title"><h3>{EXPO.title}</h3>
<p class="cont-info"><span>(Hailan Daily)</span>&nbsp;&nbsp;&nbsp;&nbsp;<span>Updated: 2031-04-17</span> <span class="bdsharebuttonbox"><a class="bds_fbook" data-cmd="fbook"></a><a class="bds_twi" data-cmd="twi"></a><a class="bds_print"></a></span></p></div>
<div class="cont-text" id="artcontent">
<p>{EXPO.body[0]}</p>
<p style="text-align: center;"><img src="/images/attachement/jpg/site88/20310417/f48e38a.jpg" style="border:0" alt="tea.jpg"/></p>
<p style="text-align: center; font-size: 12px; color: #00427e;">Visitors taste tea at the 14th Hailan International Tea Expo in Zhiyang on April 16. [Photo/Hailan Daily]</p>
<p>{EXPO.body[1]}</p>
<p>{EXPO.body[2]}</p>
<p style="text-align: center;"><img src="/images/attachement/jpg/site88/20310417/f48e38b.jpg"/></p>
<p style="text-align: center; font-size: 12px; color: #00427e;">A tea master picks over spring leaves. [Photo/Hailan Daily]</p>
<p>{EXPO.body[3]}</p>
<p>{EXPO.body[4]}</p>
</div>
<div class="pages"></div>
</div>
<div class="con-right"><div class="r-box"><div class="r-tit">Hot Topics</div><ul>{li(("Zhiyang marathon to start at dawn", "Visa-free transit extended to Zhiyang airport", "Seven villages named among most beautiful"), "2031-04/1")}</ul></div>
<div class="r-box"><div class="r-tit">Video</div><a><img src="/v.jpg"><span>Hailan in 60 seconds: Paper umbrellas</span></a></div>
<div class="r-box"><div class="r-tit">Special Reports</div><a><img src="/s.jpg"></a></div></div>
</div>""",
    day="2031-04-17", origin="Hailan Daily",
    build=site(
        """<div class="head"><div class="w1200"><a class="logo" href="/"><img src="/images/logo_hailan.png" alt="Hailan"></a><div class="lang"><a href="http://www.hailan.example">中文</a> <a>日本語</a> <a>한국어</a> <a>Русский</a></div><div class="search"><input placeholder="Search" /></div></div>
<ul class="nav"><li><a>Home</a></li><li><a>News</a></li><li><a>Cities</a></li><li><a>Business</a></li><li><a>Culture</a></li><li><a>Travel</a></li><li><a>Expats</a></li><li><a>Photos</a></li><li><a>Videos</a></li></ul></div>""",
        """<div class="foot"><p>Copyright © Hailan Provincial Information Office. All rights reserved. Presented by Cathay Daily.</p><p>浙ICP备99000001号-3</p></div>""",
    ))  # fmt: skip

# 3 ---------------------------------------------------------------- state agency, feature
KITES = Story(
    "en",
    "Across China: Blind kite maker teaches a town to listen to the wind",
    (
        "LUOTING, May 29 (Guoxun) -- Before he lets go of a kite, Kong Deshan holds it up beside his ear and turns slowly until the paper begins to hum.",
        '"When both wings give the same note, it will fly straight," said the 74-year-old, who lost his sight to measles as a boy in Luoting, a town in the coastal province of Dongjiao.',
        "Kong has made more than 30,000 kites. He splits the bamboo by feeling for the grain, bends it over a lamp whose heat he measures with the back of his hand, and leaves the painting to his wife.",
        "For decades his workshop was the last in a town that once had 60. Young people left for the shipyards, and a plastic kite from a factory cost a tenth of one of his.",
        "In 2024, a primary school teacher asked whether he could show her class how to build one. She had expected an afternoon. Kong came every Thursday for the rest of the year.",
        "His lessons have since become part of the timetable at all nine schools in Luoting. Students work with their eyes covered for the first hour, which Kong says teaches them more than any drawing.",
        '"You stop looking for mistakes and start feeling for them," said Xu Jiayi, 11.',
        "The township government has turned an old net loft into a studio, where 23 apprentices now make kites for sale. Orders worth 3.1 million yuan (about 430,000 U.S. dollars) came in last year, many of them from overseas clubs.",
        "Among the apprentices is Lin Chao, 29, who left a job as a welder to come home. He said he earns slightly less here than at the yard, but that it is worth it.",
        "Every year on the last Saturday of May, the whole town goes down to the beach. Kong sits in a folding chair with a line in his hand and tells the children which kite is which. ■",
    ),
)
EIGHTEENTH_ENGLISH.add("state agency, head for desk and for phone, writers in a line of their own, login as editor", KITES, "{T}-Guoxun", f"""
<div class="main clearfix">
<div class="conTop"><div class="domPC"><div class="source">Source: Guoxun</div><div class="editor">Editor: hongye</div><div class="time">2031-05-29 16:21:45</div></div></div>
<div class="domMobile mheader"><h1>{KITES.title}</h1><p><i class="from">Source: Guoxun</i><i class="time">2031-05-29 16:21:45</i></p></div>
<div class="conMain"><div class="conLeft"><div class="conTop"><h1 class="Btitle domPC">{KITES.title}</h1>
<div class="conDetail"><div class="share domPC"><div class="bdsharebuttonbox"><a data-cmd="weibo"></a><a data-cmd="weixin"></a><a data-cmd="facebook"></a></div></div></div></div>
<div id="detailContent">
<p style="text-align:center;" align="center"><img id="{{2c}}" src="20310529c1.jpg" sourcename="本地文件" width="900"></p>
<p style="font-size:14px;color:#333">Kong Deshan checks the frame of a kite in his studio in Luoting, Dongjiao Province, May 24, 2031. (Guoxun/Ren Wei)</p>
<p>by Guoxun Writers Bai Kaiwen, Cui Yue</p>
{ps(KITES.body[:6])}
<p style="text-align:center;" align="center"><img src="20310529c2.jpg" width="900"></p>
<p style="font-size:14px;color:#333">Students fly kites on the beach of Luoting, May 25, 2031. (Photo by Ye Sheng/Guoxun)</p>
{ps(KITES.body[6:])}
</div>
<div id="articleEdit" style="display:none"><span class="tiyi1"><a>【纠错】</a></span></div>
<div class="relatedNews"><h3>Related News</h3><ul>{li(("Across China: Lighthouse keeper's logbook becomes climate record", "Dongjiao opens coastal trail of 640 km"), "/20310528/")}</ul></div></div>
<div class="conRight"><div class="tit">Photo</div><ul class="list">{li(("Wheat harvest begins on central plain", "In pics: dragon boat training in full swing"), "/20310529/p")}</ul><div class="tit">Latest</div><ul class="list list2">{li(("China Focus: Night trains return to timetables", "Yearender: ten words from the sciences"), "/20310529/l")}</ul></div></div></div>""",
    head='<meta name="publishid" content="1131500412"><meta name="source" content="Guoxun"><meta name="viewport" content="width=device-width">',
    day="2031-05-29", time="16:21", origin="Guoxun", authors=("Bai Kaiwen", "Cui Yue"), editors=("hongye",),
    build=site(
        """<div class="header domPC"><div class="header-top"><a href="/"><img src="/static/logo.png"></a><div class="header-lang"><a>中文</a><a>Français</a><a>Español</a><a>Русский</a><a>عربي</a><a>日本語</a><a>Deutsch</a><a>Português</a></div></div><div class="nav"><a>Home</a><a>Latest</a><a>China</a><a>World</a><a>Biz</a><a>Culture &amp; Lifestyle</a><a>Sports</a><a>Sci &amp; Tech</a><a>Photos</a><a>Video</a><a>Special</a></div></div><div class="mobileHead domMobile"><img src="/static/mlogo.png"><span class="menu"></span></div>""",
        """<div class="footer"><p class="domPC">EXPLORE GUOXUNNET</p><div class="adv"><a>MAILBOX</a><a>DOWNLOAD APP</a></div><p>Copyright © 2000- <script>new Date().getFullYear();</script>GUOXUNNET.example. All rights reserved.</p></div>""",
    ))  # fmt: skip

# 4 ---------------------------------------------------------------- party paper online, provincial channel
DRONES = Story(
    "en",
    "Drones carry citrus down the cliffs of Yiqu county",
    (
        "Editor's note: Low-altitude logistics is changing daily life in mountainous regions. In this series, Renwen Online visits four counties where goods have taken to the air.",
        "At the peak of the harvest, Xiang Daming used to walk 21 kilometers a day without leaving his orchard: up the stone steps with an empty basket, and down with 50 kilograms of navel oranges on his back.",
        "This season, the 55-year-old orange grower in Yiqu county, southwest China's Bayu Province, stood at the top of the slope with a radio in his hand instead.",
        '"It takes the drone three minutes to bring down what took me an hour," he said.',
        "Yiqu has more than 14,000 hectares of orange groves, nearly half of them on slopes steeper than 25 degrees. Porters had become hard to find and charged up to 0.6 yuan a kilogram.",
        "Since November last year, 318 cargo drones have been working above the groves. Operators, most of them under 30, charge 0.25 yuan a kilogram and move about 1,900 tonnes of fruit a day.",
        "The county has trained 460 licensed pilots, including 71 women. Among them is Qin Xue, a former kindergarten teacher who now leads a team of six.",
        '"The wind in the gorge changes at around 10 o\'clock, so we start flying as soon as there is light," Qin explained. "In the afternoon we repair rotors and sleep."',
        "To keep the sky in order, the county has set up 26 routes and a control room that follows each machine in real time. There have been no serious accidents so far.",
        "The drones also carry fertilizer and drip pipes up the hill, and in winter they brought medicine to four villages cut off by snow.",
    ),
)
EIGHTEENTH_ENGLISH.add("party paper's provincial channel, writer before the paper in brackets, editor's note first", DRONES, "{T} - Renwen Online", f"""
<div class="rm-wrap cfx"><div class="path">English&gt;&gt;<a href="/bayu/">Bayu</a></div>
<div class="rm-left"><h1>{DRONES.title}</h1>
<div class="rm-origin">By Xu Minglan (<a href="http://en.renwen.example/">Renwen Online</a>) <span>14:05, March 12, 2031</span></div>
<div class="rm-txt">
<p>
	<em>{DRONES.body[0]}</em></p>
{ps(DRONES.body[1:4])}
<p style="text-align: center;">
	<img alt="" src="/NMedia/2031/0312/FOREIGN2031.jpg" width="860"></p>
<p style="text-align: center;">
	<em>Photo shows a cargo drone lifting a net of navel oranges in Yiqu county, Bayu Province. (Renwen Online/Liu Yifan)</em></p>
{ps(DRONES.body[4:8])}
<p style="text-align: center;">
	<img alt="" src="/NMedia/2031/0312/FOREIGN2032.jpg" width="860"></p>
<p style="text-align: center;">
	<em>Qin Xue prepares a drone for take-off. (Photo courtesy of the interviewee)</em></p>
{ps(DRONES.body[8:])}
</div>
<div class="rm-editor">(Web editor: Cai Hengjun, Wu Chenmin)</div>
<div class="rm-share"><h3>Share this news on</h3><span>Facebook</span><span>Twitter</span><span>LinkedIn</span></div>
<div class="rm-rel"><h3>Related Stories</h3><ul class="cfx">{li(("Bayu orange season in pictures", "Low-altitude economy takes off in Qianzhong", "First drone postal route for islands put into use"), "/n3/2031/0311/c90000-")}</ul></div></div>
<div class="rm-right"><h3>Most Read</h3><ol>{li(("Chinese scientists find new fern on limestone peak", "Commentary: Why small towns matter", "Bullet train links two seas"), "/n3/2031/0310/c90000-")}</ol><h3>Hot News</h3><a><img src="/hot.jpg"></a></div></div>""",
    head='<meta name="publishdate" content="2031-03-12"><meta name="source" content="Renwen Online"><meta name="author" content="108812"><meta name="editor" content="108640">',
    day="2031-03-12", time="14:05", origin="Renwen Online", authors=("Xu Minglan",), editors=("Cai Hengjun", "Wu Chenmin"),
    build=site(
        """<div class="rm-head"><div class="langs"><a>Archive</a> <a>中文</a> <a>Français</a> <a>日本語</a> <a>한국어</a></div><img src="/img/2030/logo.jpg" alt="Renwen Online"><div class="rm-nav"><a>Home</a><a>China</a><a>World</a><a>Business</a><a>Military</a><a>Society</a><a>Culture</a><a>Travel</a><a>Local Channels</a></div></div>""",
        """<div class="rm-foot"><p>About Renwen Online | Join Us | Contact Us</p><p>Copyright © 2031 Renwen Online. All Rights Reserved.</p></div>""",
    ))  # fmt: skip

# 5 ---------------------------------------------------------------- provincial daily's English news site
LIONS = Story(
    "en",
    "Lion dancers of three cities share one drum at Greater Bay youth camp",
    (
        "A hundred and twenty teenagers from Shimen, Haojing and Heungtong gathered on the parade ground of the old naval school in Shimen on Thursday, and for the first half-hour none of them could agree on a beat.",
        "“Our drum has seven stars and theirs has five,” laughed Kwan Hoi-lam, 16, from Heungtong. “So when they jump, we are still walking.”",
        "The Lion Dance Youth Camp, now in its fourth year, brings together schools from across the bay for six days of training, visits and a joint parade.",
        "This year’s participants were asked to create a new routine combining the styles of all three cities. It will be performed on June 10, with 18 lions and a single drum.",
        "Coach Liang Zhuoheng, a fourth-generation master from Shimen, said that differences between the styles are smaller than they look.",
        "“All of them come from the same few villages along the river,” he said. “People took the lion with them when they moved, and each place added what it liked.”",
        "Besides training on the high poles, the campers learned to stretch paper over bamboo and to paint the head of a lion. They also toured a factory where robots shaped like lions are assembled for theme parks.",
        "For Miguel Sousa, 15, from Haojing, the workshop was the best part. “I have danced for five years and never knew how the eyelids move,” he said.",
        "The camp has attracted more than 400 young people since it was launched in 2028. Twenty-one former campers have gone on to coach teams of their own.",
    ),
)
EIGHTEENTH_ENGLISH.add("provincial daily's site, outlet and minute bare, credits with bars as last paragraphs", LIONS, "{T}", f"""
<div id="app"><div class="yt-detail" data-v-3f2a1c><div class="yt-crumb" data-v-3f2a1c><a href="/">Home</a><i>/</i><a href="/node_culture">Culture</a></div>
<div class="yt-main" data-v-3f2a1c><h1 class="yt-title" data-v-3f2a1c>{LIONS.title}</h1>
<div class="yt-meta" data-v-3f2a1c><span class="src">Yuehai Today</span><span class="tm">2031-06-05 18:42</span><span class="op"><i class="iconfont icon-font"></i><i class="iconfont icon-share"></i></span></div>
<div class="yt-content" data-v-3f2a1c><!--enpcontent-->
<div class="yt-video"><video poster="https://static.yuehaitoday.example/2031/06/05/cover.jpg" controls></video></div>
{ps(LIONS.body[:3], ' style="text-align:justify;"')}
<p style="text-align:center"><img src="https://static.yuehaitoday.example/2031/06/05/1.jpg" /></p>
<p style="text-align:center"><span style="color:#7f8c8d;font-size:14px;">Campers practice on the high poles. (Photo: Yuehai Today)</span></p>
{ps(LIONS.body[3:6], ' style="text-align:justify;"')}
<p style="text-align:center"><img src="https://static.yuehaitoday.example/2031/06/05/2.jpg" /></p>
{ps(LIONS.body[6:], ' style="text-align:justify;"')}
<p style="text-align:justify;"><strong>Reporter | Ho Tsz-ching, Lin Wanyi</strong></p>
<p style="text-align:justify;"><strong>Video | Deng Chaoran</strong></p>
<p style="text-align:justify;"><strong>Editor | Shen He, Olivia Grant, Zhang Ruolin</strong></p>
<!--/enpcontent--></div>
<div class="yt-tags" data-v-3f2a1c><a>#lion dance</a><a>#youth</a></div>
<div class="yt-more" data-v-3f2a1c><h4>Recommended</h4><div class="card"><a>Shimen opens museum of herbal tea</a><span>2031-06-04 20:10</span></div><div class="card"><a>In numbers: a year of the cross-bay ferry</a><span>2031-06-04 11:35</span></div></div></div>
<div class="yt-side" data-v-3f2a1c><div class="app-qr"><img src="/qr.png"><p>Download Yuehai Today APP</p></div><h4>Hot</h4><ol><li>Haojing light rail reaches the airport</li><li>Shrimp farmers go 300 meters up a tower block</li></ol></div></div></div>
<script>window.__INITIAL_STATE__={{"node":"culture","site":{{"name":"Yuehai Today"}}}}</script>""",
    day="2031-06-05", time="18:42", origin="Yuehai Today", authors=("Ho Tsz-ching", "Lin Wanyi"),
    editors=("Shen He", "Olivia Grant", "Zhang Ruolin"),
    build=site(
        """<header class="yt-header"><img src="/logo.svg" alt="Yuehai Today"><nav><a>Home</a><a>Latest</a><a>Bay Area</a><a>Business</a><a>Culture</a><a>Expat Life</a><a>Video</a><a>Opinion</a></nav><span class="lang">中文</span></header>""",
        """<footer class="yt-footer"><p>About us | Contact us | Career</p><p>Sponsored by Nanyue Newspaper Media Group. 粤ICP备99000002号</p><p>Copyright © Yuehai Today. All rights reserved.</p></footer>""",
    ))  # fmt: skip

# 6 ---------------------------------------------------------------- city news network on a blog engine
METRO = Story(
    "en",
    "Lingzhou’s Deepest Metro Station Reopens with Farmers’ Carriage",
    (
        "Lingzhou – At 6:30 a.m., when most of the city is still asleep, the escalators of Hongyan Station are already crowded with bamboo baskets.",
        "The station, 112 meters below the hilltop and reached by eight flights of escalators, reopened on Tuesday after a ten-month renovation. Its most popular novelty is a carriage reserved for farmers on the first four trains of the day.",
        "“I used to carry my greens on two buses,” said Wu Tianxiu, who grows lettuce and garlic shoots in Shuitu Town. “Now I reach the market in forty minutes, and the leaves are still wet.”",
        "The carriage has no seats along one side. Hooks for shoulder poles and a floor that can be hosed down were added at the request of passengers, according to Lingzhou Rail Transit.",
        "A Line That Listens",
        "Staff members collected 700 suggestions during the renovation. They lengthened the ramp by 14 meters, lowered ticket counters for people in wheelchairs, and put up signs in the local dialect.",
        "“Some of the elderly cannot read Mandarin characters well, but they laugh when they hear the announcement in dialect,” said stationmaster Zou Kai.",
        "More to Come",
        "Two other stations on the loop line will introduce farmers’ carriages in autumn. The service is free before 7:30 a.m. for holders of a vegetable growers’ card, which 5,200 people have applied for to date.",
    ),
)
EIGHTEENTH_ENGLISH.add("city network on a blog engine, writer and day glued by a bar, intern's line", METRO, "{T} - iLingzhou", f"""
<div id="content" class="site-content"><div class="container"><div class="breadcrumbs"><a href="https://www.ilingzhou.example/">Home</a> <i class="fa fa-angle-right"></i> <a href="/category/news/">News</a></div>
<article id="post-88213" class="post-88213 post type-post status-publish format-standard has-post-thumbnail category-news tag-metro">
<header class="entry-header"><h1 class="entry-title">{METRO.title}</h1><div class="entry-meta"><span class="byline">By <a href="/author/peiyan/">PEI YAN</a></span>|<span class="posted-on">Jun 11,2031</span></div>
<div class="a2a_kit addtoany_list"><a class="a2a_button_facebook" title="Facebook"></a><a class="a2a_button_x" title="X"></a><a class="a2a_button_copy_link" title="Copy Link"></a></div></header>
<div class="entry-content">
<p>{METRO.body[0].replace("Lingzhou –", "<strong>Lingzhou –</strong>", 1)}</p>
<figure id="attachment_88214" class="wp-caption aligncenter"><img decoding="async" class="size-full wp-image-88214" src="/wp-content/uploads/2031/06/h1.jpg" width="1080"><figcaption class="wp-caption-text">Vegetable growers on their way to the first train at Hongyan Station. (iLingzhou/Pei Yan)</figcaption></figure>
{ps(METRO.body[1:4])}
<h3>{METRO.body[4]}</h3>
{ps(METRO.body[5:7])}
<figure class="wp-caption aligncenter"><img src="/wp-content/uploads/2031/06/h2.jpg"><figcaption class="wp-caption-text">Hooks for shoulder poles. (Photo provided to iLingzhou)</figcaption></figure>
<h3>{METRO.body[7]}</h3>
<p>{METRO.body[8]}</p>
<p><em>(Lu Sihan, as an intern, also contributed to this report.)</em></p>
</div>
<footer class="entry-footer"><span class="tags-links">Tags: <a rel="tag">Hongyan Station</a>, <a rel="tag">metro</a></span></footer></article>
<div class="related-posts"><h3>RELATED NEWS</h3><div class="item"><a>Cableway over the Ling River gets glass cabins</a><time>May 28,2031</time></div><div class="item"><a>What to eat at Lingzhou’s night markets</a><time>May 19,2031</time></div></div>
<div id="comments"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea></textarea><input value="Post Comment" type="submit"></div></div></div>
<aside id="secondary"><section class="widget"><h4>TRENDING</h4><ul>{li(("Explainer: how to use the city pass", "Hot spring town hosts river swim"), "/2031/06/0")}</ul></section><section class="widget"><h4>FOLLOW US</h4><p>Facebook · Instagram · X</p></section></aside>""",
    head='<meta property="og:site_name" content="iLingzhou"><meta property="article:published_time" content="2031-06-11T09:20:33+00:00"><meta name="generator" content="WordPress 7.1"><link rel="canonical" href="https://www.ilingzhou.example/2031/06/11/hongyan/">',
    day="2031-06-11", authors=("PEI YAN",),
    build=site(
        """<header id="masthead"><div class="top"><a class="custom-logo-link" href="/"><img alt="iLingzhou" src="/logo.png"></a><div class="weather">28°C Lingzhou</div><a>Subscribe</a></div><nav id="site-navigation"><ul><li><a>News</a></li><li><a>Business</a></li><li><a>Travel</a></li><li><a>Culture</a></li><li><a>People</a></li><li><a>Videos</a></li><li><a>About</a></li></ul></nav></header>""",
        """<footer id="colophon"><p>Lingzhou International Communication Center</p><p>Email: contact@ilingzhou.example Tel: +86 23 0000 0000</p><p>© 2018-2031 iLingzhou. All Rights Reserved. 渝ICP备99000003号</p></footer><a id="scroll-up">Back to top</a>""",
        lang="en-US",
    ))  # fmt: skip

# 7 ---------------------------------------------------------------- provincial government portal
CHAIRMAN = Story(
    "en",
    "Governor Xie Zhaohua meets delegation of Norrhavn Port Authority",
    (
        "On the afternoon of March 18, Xie Zhaohua, Governor of Qinghe Province, met with a delegation led by Ms. Astrid Lund, Chairwoman of the Board of the Norrhavn Port Authority, in Hezhou.",
        "Xie extended a warm welcome to the guests and gave a brief introduction to the economic and social development of Qinghe. He said that Qinghe and Norrhavn enjoy a long history of exchanges, and that since the opening of the direct container route in 2027, two-way trade has doubled.",
        "It is hoped that both sides will take the 20th anniversary of sister-port relations as an opportunity to deepen practical cooperation in green shipping, cold-chain logistics and vocational education, so as to bring more benefits to the people on both sides, Xie added.",
        "Ms. Lund expressed her gratitude for the hospitality and spoke highly of the efficiency of Hezhou Port. She said that the Port Authority is willing to share its experience in shore power and to invite more partners to invest in Qinghe.",
        "Han Bing, Vice Governor of Qinghe, and Secretary-General Luo Xiangdong were present at the meeting.",
    ),
)
QINGHE = site(
    """<!-- header begin --><div class="top_bg"><div class="top w1100"><div class="top_l"><script src="/images/date_en.js"></script><span id="nowtime">Wednesday, June 18, 2031</span></div><div class="top_r"><a href="http://www.qinghe.example">中文</a> | <a href="http://ru.qinghe.example">Русский</a> | <a href="javascript:;" id="wza">Accessibility</a></div></div></div>
<div class="banner"><img src="/images/banner_en.jpg" alt="The People's Government of Qinghe Province"></div>
<div class="menu"><ul><li><a href="/english/">HOME</a></li><li><a href="/english/news/">NEWS</a></li><li><a href="/english/gov/">GOVERNMENT</a></li><li><a href="/english/about/">ABOUT QINGHE</a></li><li><a href="/english/invest/">INVESTMENT</a></li><li><a href="/english/tour/">TOURISM</a></li><li><a href="/english/service/">SERVICE</a></li></ul></div><!-- header end -->""",
    """<!-- footer begin --><div class="foot_bg"><div class="w1100"><p>Sponsored by: General Office of the People's Government of Qinghe Province</p><p>Technical support: Qinghe Big Data Center &nbsp; Site ID: 9300000007 &nbsp; 青ICP备99000004号</p><p>Best viewed with 1440*900 resolution</p></div></div><script src="//ta.trs.example/c/js/ta.js?mpid=9300"></script><!-- footer end -->""",
    head_extra='<meta name="SiteName" content="The People\'s Government of Qinghe Province"><meta name="SiteDomain" content="www.qinghe.example"><meta name="SiteIDCode" content="9300000007"><meta name="ColumnName" content="News"><meta name="ColumnType" content="News">',
)
EIGHTEENTH_ENGLISH.add("provincial portal, source and date labels, reporter and translator in brackets below", CHAIRMAN, "{T}_Qinghe Provincial People's Government", f"""
<div class="w1100 con_box"><div class="dqwz">Current Location：<a href="../../../" title="Home" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../../" title="NEWS" class="CurrChnlCls">NEWS</a>&nbsp;&gt;&nbsp;<a href="../" title="Leaders' Activities" class="CurrChnlCls">Leaders' Activities</a></div>
<div class="xl_tit">{CHAIRMAN.title}</div>
<div class="xl_ly"><span>Source: Qinghe Daily</span><span>Date: 2031-03-19</span><span class="zh">Font: <a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a></span><span><a href="javascript:window.print()">Print</a></span></div>
<div class="xl_con" id="zoom"><div class="view TRS_UEDITOR trs_paper_default trs_web">
{ps(CHAIRMAN.body, ' style="text-align: justify; line-height: 2em;"', "&nbsp;&nbsp;&nbsp;&nbsp;")}
<p style="text-align: right; line-height: 2em;">(Reporter: Fan Yueming; Translator: Gu Qi)</p>
</div></div>
<div class="xl_share"><span>Share to:</span><div class="bshare-custom"><a title="WeChat"></a><a title="Weibo"></a></div><div class="ewm"><img id="qr" src="#"><p>Scan to read on your phone</p></div></div>
<div class="xl_about"><h4>Related</h4><ul><li><a href="./t20310305_118822.html">Xie Zhaohua attends opening of spring tree-planting campaign</a><em>2031-03-05</em></li><li><a href="./t20310226_118510.html">Provincial government holds plenary meeting</a><em>2031-02-26</em></li></ul></div></div>""",
    head='<meta name="ArticleTitle" content="Governor Xie Zhaohua meets delegation of Norrhavn Port Authority"><meta name="PubDate" content="2031-03-19 08:51"><meta name="ContentSource" content="Qinghe Daily"><meta name="Url" content="./t20310319_119102.html">',
    day="2031-03-19", origin="Qinghe Daily", authors=("Fan Yueming",), build=QINGHE)  # fmt: skip

# 8 ---------------------------------------------------------------- city government, notice with a table
HOURS = Story(
    "en",
    "Notice on Adjusting Service Hours of Wuling Service Center for International Residents",
    (
        "To all international residents in Wuling,",
        "In order to provide better services during the Spring Festival travel season, the Wuling Service Center for International Residents will adjust its service hours from January 20, 2031. Relevant matters are hereby notified as follows:",
        "I. Service hours",
        "Window",
        "Service Hours",
        "Telephone",
        "Work Permit (No. 3-6)",
        "Mon. to Fri. 9:00-12:00, 13:30-17:00",
        "0999-88100013",
        "Visa and Residence Permit (No. 7-10)",
        "Mon. to Sat. 9:00-16:30",
        "0999-88100017",
        "Health Check Booking (No. 11)",
        "Mon., Wed. and Fri. 9:00-11:30",
        "0999-88100020",
        "II. Holiday arrangements",
        "The center will be closed from January 22 to January 28. For urgent matters concerning residence permits, please call the exit-entry duty line 0999-88100110.",
        "III. Online services",
        "Applications for work permits can be submitted at any time through the “Wuling Easy” mini program, which is available in English, Japanese and Korean.",
        "We apologize for any inconvenience caused.",
        "Wuling Service Center for International Residents",
        "January 13, 2031",
    ),
)
ROWS = "".join("<tr>" + "".join(f'<td valign="center" style="border:1px solid #000;padding:0 7px"><p style="text-align:center"><span style="font-family:Arial;font-size:14px">{cell}</span></p></td>' for cell in HOURS.body[i : i + 3]) + "</tr>" for i in range(3, 15, 3))  # fmt: skip
SPANNED = '<p style="text-indent:2em"><span style="font-family:Arial;font-size:16px">{}</span></p>'
EIGHTEENTH_ENGLISH.add("city portal of the java vendor, release date and source, table, signature", HOURS, "Wuling China - Notices - {T}", f"""
<div class="bt-position"><table width="100%"><tr><td>Position: <!--<$[当前位置]>begin--><a href="/col/col3301/index.html">Home</a> > <a href="/col/col3307/index.html">Notices</a><!--<$[当前位置]>end--></td></tr></table></div>
<div id="article" class="bt-article">
<div class="title"><!--<$[标题]>begin-->{HOURS.title}<!--<$[标题]>end--></div>
<div class="explain"><ul><li>Release Date: <!--<$[发布日期]>begin-->2031-01-14<!--<$[发布日期]>end--></li><li>Source: <!--<$[信息来源]>begin-->Wuling Foreign Affairs Office<!--<$[信息来源]>end--></li><li>Views: <script language="javascript" src="/vc/vc/interface/artcount/artcount.jsp?i_columnid=3307"></script></li><li>Font Size: [<a>Large</a> <a>Medium</a> <a>Small</a>]</li></ul></div>
<div class="bt-content zoom" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
<p><span style="font-family:Arial;font-size:16px">{HOURS.body[0]}</span></p>
{SPANNED.format(HOURS.body[1])}
{SPANNED.format("<strong>" + HOURS.body[2] + "</strong>")}
<table cellspacing="0" border="1" align="center" style="border-collapse:collapse"><tbody>{ROWS}</tbody></table>
{SPANNED.format("<strong>" + HOURS.body[15] + "</strong>")}
{SPANNED.format(HOURS.body[16])}
{SPANNED.format("<strong>" + HOURS.body[17] + "</strong>")}
{SPANNED.format(HOURS.body[18])}
{SPANNED.format(HOURS.body[19])}
<p style="text-align:right"><span style="font-family:Arial;font-size:16px">{HOURS.body[20]}</span></p>
<p style="text-align:right"><span style="font-family:Arial;font-size:16px">{HOURS.body[21]}</span></p>
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="btn"><a href="javascript:window.print()">【Print】</a><a href="javascript:window.close()">【Close】</a></div></div>""",
    head='<meta name="Maketime" content="2031-01-14 09:37:20"><meta name="contentSource" content="Wuling Foreign Affairs Office"><meta name="category" content="Notices"><meta name="language" content="en">',
    day="2031-01-14", origin="Wuling Foreign Affairs Office",
    build=site(
        """<div id="top"><div class="logo"><img src="/picture/0/logo.png"></div><ul class="nav"><li>Wuling Overview</li><li>News</li><li>Notices</li><li>Living in Wuling</li><li>Investing in Wuling</li><li>Studying in Wuling</li></ul><form name="f1" action="/jsearch/search.do"><input name="q" value="Search" /></form></div>""",
        """<div id="foot"><p>Copyright: Wuling Municipal People's Government</p><p>Undertaken by: Foreign Affairs Office of Wuling City</p><p>ICP 99000005 <a style="display:none" href="http://www.vendor.example">大汉版通发布系统</a></p></div>""",
    ))  # fmt: skip

# 9 ---------------------------------------------------------------- second agency's English site
CRANES = Story(
    "en",
    "Number of red-crowned cranes wintering in Suhai wetland hits record high",
    (
        "(CNB) -- A total of 1,146 red-crowned cranes spent the past winter in the Suhai coastal wetland in Dongjiao Province, the highest number since records began in 1984, the wetland authority said Tuesday.",
        "The figure is 173 more than in the previous winter. Among the birds were 204 chicks hatched last year, a sign that breeding grounds in the north are recovering, experts said.",
        "The authority has restored 2,300 hectares of reed marsh in the past five years by opening old dikes to the tide. Farmers nearby are paid to leave part of their rice unharvested.",
        "Ranger Ji Weidong, who has counted cranes for 26 years, said the birds stayed nine days longer than usual this spring because of cool weather.",
        "Suhai is one of the largest wintering sites of the species, which is under first-class state protection in China.",
    ),
)
EIGHTEENTH_ENGLISH.add("second agency, second-exact time, host and editor without spaces in one line", CRANES, "{T}", f"""
<div class="content"><div class="mbx"><a href="/">Home</a> <span>/</span> <a href="/society/">Society</a></div>
<div class="mleft"><div class="mleft_tit">{CRANES.title}</div>
<div class="mleft_time"><b>2031-05-06 11:23:08</b> <b><a href="//www.cnbnet.example">Cnbnet.example</a></b><b>Editor :Mo Lianhua</b></div>
<div class="mleft_share"><a class="fb"></a><a class="tw"></a><a class="wx">WeChat</a></div>
<div class="mleft_con">
<div style="text-align:center"><img src="//img.cnbnet.example/2031/0506/82113.jpg" alt=""/></div>
<div style="text-align:center" class="pictext">Red-crowned cranes at the Suhai coastal wetland, Dongjiao Province. (Photo: China News Bureau/Tan Hui)</div>
{ps(CRANES.body)}
</div>
<div class="ad_left"><a href="/app"><img src="//img.cnbnet.example/ad/app.jpg"></a></div>
<div class="mleft_more"><div class="tit">MORE</div><ul>{li(("Two pandas settle in new home on high plateau", "Sand cats filmed with kittens for first time", "Coastal province bans plastic fishing floats"), "/news/society/2031-05-05/detail-")}</ul></div>
<div class="mleft_pic"><div class="tit">PHOTO</div><dl><dd><a>Spring snow closes mountain pass</a></dd><dd><a>Opera on the water in Jinling</a></dd></dl></div></div>
<div class="mright"><div class="tit">Most popular in 24h</div><ul>{li(("Astronaut grows lettuce for third crew", "University opens dormitory to parents of freshmen"), "/news/2031-05-05/detail-")}</ul><div class="tit">TOP NEWS</div><ul>{li(("Talks on fisheries resume", "Central bank holds rates"), "/news/2031-05-06/detail-")}</ul></div></div>""",
    head='<meta name="keywords" content="cranes,wetland"><meta name="baidu-site-verification" content="x1">',
    day="2031-05-06", time="11:23", origin="Cnbnet.example", editors=("Mo Lianhua",),
    build=site(
        """<div class="top"><div class="logo"><a href="/"><img src="/images/logo.gif"></a></div><div class="date" id="date"></div><div class="menu"><a>HOME</a><a>CHINA</a><a>BUSINESS</a><a>SOCIETY</a><a>SCI-TECH</a><a>CULTURE</a><a>SPORTS</a><a>ENVIRONMENT</a><a>VIDEO</a><a>VOICES</a></div></div>""",
        """<div class="foot"><a>Back to top</a> | <a>Links</a> | <a>About Us</a> | <a>Jobs</a> | <a>Contact Us</a> | <a>Privacy Policy</a><br>Copyright ©1999-2031 Cnbnet.example. All rights reserved.<br>Reproduction in whole or in part without permission is prohibited.</div>""",
    ))  # fmt: skip

# 10 --------------------------------------------------------------- national portal, page one of two
LACQUER = Story(
    "en",
    "The lacquer road: how a Qianzhong village found its way back to black",
    (
        "In the workshop of Mu Shaolan, nobody whistles and nobody opens a window. Dust is the enemy here, and so is dry air. On the walls hang wet towels, and behind a curtain of blankets, forty bowls are learning to be black.",
        "It takes a bowl seven months. Each coat of lacquer, tapped from trees on the ridge above Dalong Village, is thinner than a hair and needs three days to harden in the damp. Then it is rubbed down with charcoal and water, and the next coat goes on.",
        "“My grandfather made coffins, my father made nothing, and I make bowls,” said Mu, 46. “The tree does not care.”",
        "Lacquer from this part of Qianzhong Province was once carried on foot to the ports of the south. The trade died out in the 1970s when chemical paints arrived, and the tappers went to work in quarries.",
        "What brought it back was a survey in 2019. Botanists who were counting orchids found that some 30,000 lacquer trees had survived on land too steep for maize.",
        "The county asked Mu, then one of only two people who still knew how to tap, to teach others. Eleven came. Seven of them broke out in a rash on the first day, as most people do, and four stayed.",
    ),
)
EIGHTEENTH_ENGLISH.add("national portal, outlet by writer and day in one line, first of two pages", LACQUER, "{T} - China Window", f"""
<div class="wrapper"><div class="crumbs"><a href="/">Home</a> / <a href="/arts/">Arts &amp; Heritage</a></div>
<div id="main"><h1 class="atitle">{LACQUER.title}</h1>
<div id="guild"><dl><dd><span class="tool"><a class="cm">0 Comment(s)</a><a class="pr" href="javascript:void(0)">Print</a><a class="em">E-mail</a></span> <span class="from">China Window by Wei Lanxin, April 9, 2031</span></dd><dt class="fontsize">Adjust font size: <a>+</a> <a>-</a></dt></dl></div>
<div id="container_txt" class="cont">
<div class="v_pic"><img src="http://images.chinawindow.example/site1007/2031-04/09/a1.jpg" width="700"/><p class="pdesc"><font size="2">Mu Shaolan applies a coat of lacquer in Dalong Village, March 28, 2031. [Photo by Wei Lanxin/China Window]</font></p></div>
{ps(LACQUER.body[:4])}
<div class="v_pic"><img src="http://images.chinawindow.example/site1007/2031-04/09/a2.jpg" width="700"/><p class="pdesc"><font size="2">A lacquer tree with the cuts of three seasons. [Photo by Wei Lanxin/China Window]</font></p></div>
{ps(LACQUER.body[4:])}
</div>
<div class="pagebar" id="displaypagenum"><b>1</b> <a href="content_42991022_2.htm">2</a> <a href="content_42991022_2.htm">Next &gt;</a></div>
<p class="follow">Follow China Window on <a>Twitter</a> and <a>Facebook</a> to join the conversation.</p>
<div class="combox"><form><div>ChinaWindow.example <span>Add your comments...</span></div><ul><li>User Name Required</li><li>Your Comment</li><li><input placeholder="Enter the words you see:"></li></ul></form></div></div>
<div id="side"><h2>Most Viewed</h2><ul>{li(("A bus driver's forty-year diary", "Seven bridges worth a detour", "Infographic: How China reads"), "/2031-04/08/content_4")}</ul><h2>Video</h2><p><a>Face to face: The man who maps caves</a></p></div></div>""",
    day="2031-04-09", origin="China Window", authors=("Wei Lanxin",),
    build=site(
        """<div id="hd"><div class="lang"><a>中文</a><a>Deutsch</a><a>Français</a><a>日本語</a><a>Esperanto</a></div><img src="/images/logo.png" alt="China Window"><ul id="nav"><li>China</li><li>World</li><li>Business</li><li>Arts</li><li>Travel</li><li>Opinion</li><li>Video</li><li>Learning Chinese</li></ul></div>""",
        """<div id="ft"><p>Home | About Us | Features | Newsletter | RSS | Site Map</p><p>Copyright © China Window. All Rights Reserved E-mail: webmaster@chinawindow.example Tel: 86-10-00000000 京ICP证 990000号</p></div>""",
    ))  # fmt: skip

# 11 --------------------------------------------------------------- island province's communication center
DUTYFREE = Story(
    "en",
    "Qionghai Strait’s First Floating Duty-Free Pier Opens to Cruise Passengers",
    (
        "Southern Isle Province has opened its first floating duty-free pier, allowing cruise passengers to shop without going through customs on land.",
        "The 6,800-square-meter pier at Lingjiao Bay houses 74 brands and can serve two mid-sized ships at the same time. It received 2,140 guests from the liner Coral Princess of the South on its opening day, May 21.",
        "Passengers scan a code on their boarding card, pay at the counter, and find their purchases in their cabins when they return.",
        "“We have only four hours in port, so every minute saved in a queue is a minute on the beach,” said Tomas Novak, a visitor from the Czech Republic.",
        "The provincial port office expects 90 cruise calls this year, compared with 61 in 2030. A second pier, designed for yachts, is scheduled to be put into service in 2033.",
    ),
)
EIGHTEENTH_ENGLISH.add("island communication center, rendered single-page app, updated with hour before the day", DUTYFREE, "{T}", f"""
<div id="__nuxt"><div class="layout"><main class="news-detail"><div class="n-breadcrumb"><span>News</span><svg></svg><span>Free Trade Port</span></div>
<h1 class="news-detail__title">{DUTYFREE.title}</h1>
<div class="news-detail__info"><span>By Yun Tingting / SIMC / Updated: 15:20,22-May-2031</span><div class="news-detail__share"><button aria-label="facebook"></button><button aria-label="x"></button><button aria-label="copy"></button></div></div>
<div class="news-detail__content rich-text">
{ps(DUTYFREE.body[:2])}
<p style="text-align: center;"><img class="lazy" src="https://oss.southernisle.example/image/2031/05/22/p1.webp"></p>
<p style="text-align: center;"><em>The floating pier at Lingjiao Bay (Photo: SIMC/Wang Chengzhi)</em></p>
{ps(DUTYFREE.body[2:])}
</div>
<div class="news-detail__tags"><span>duty-free</span><span>cruise</span></div>
<section class="related"><h2>You May Like</h2><article><h3>Coconut water exporters look to the Gulf</h3><time>18:02,20-May-2031</time></article><article><h3>Five reefs to explore this summer</h3><time>10:44,19-May-2031</time></article></section></main>
<aside class="rank"><h2>Top 5</h2><ol><li>Lingjiao sails into record regatta</li><li>Visa-free list grows to 96 countries</li><li>Rubber tappers switch to head-lamps with sensors</li></ol></aside></div></div>
<script id="__NUXT_DATA__" type="application/json">[{{"state":1}},{{"lang":"en","id":"1925468"}}]</script>""",
    day="2031-05-22", time="15:20", origin="SIMC", authors=("Yun Tingting",),
    build=site(
        """<div class="app-banner"><span>Discover the Southern Isle, anytime</span><a>OPEN APP</a></div><header class="site-header"><a class="brand" href="/">Southern Isle International</a><nav><a>News</a><a>Free Trade Port</a><a>Travel</a><a>Living</a><a>Video</a><a>Special</a></nav><a class="locale">EN / РУ / 한국어</a></header>""",
        """<footer class="site-footer"><p>Southern Isle International Media Center</p><p>Contact: hello@southernisle.example</p><p>琼ICP备99000006号-1 © 2031</p></footer>""",
    ))  # fmt: skip

# 12 --------------------------------------------------------------- metropolis news site
MUSEUM = Story(
    "en",
    "A museum of lost things finds its owners",
    (
        "The umbrella has been waiting since 1987. It is black, with a duck's head for a handle, and a paper tag says it was left on a No. 26 trolleybus on a day in June.",
        "It is one of 3,300 objects in a museum that opened this week in a former bus depot in Zhawan Creek, all of them handed in to the city's lost-property office over the past six decades and never claimed.",
        "Curator Feng Yihan spent three years choosing from the warehouse. She left out mobile phones, she said, because there were too many, and because nobody feels anything for them.",
        '"A pair of child\'s shoes or a love letter, on the other hand, makes people stop. They begin to make up a life around it."',
        "Visitors are welcome to claim what is theirs. On the first two days, four did.",
        "Retired teacher Pan Huizhen recognized the tin lunch box on which her late husband had scratched her name. He lost it on a ferry in 1979, a week after their wedding.",
        '"He told me that he had lent it to a colleague," she said, "and I never believed it."',
        "The box will stay in the museum for now, with a new tag.",
        "If you go",
        "Opening hours: Tuesdays to Sundays, 10am-6pm",
        "Address: 88 Depot Rd, Zhawan Creek 扎湾车场路88号",
        "Admission: Free, booking required on weekends",
    ),
)
EIGHTEENTH_ENGLISH.add("metropolis site, zone in the time, deck, source and editor under the text, visitors' box", MUSEUM, "{T} | Glow News", f"""
<div class="container main-box"><div class="row"><div class="col-md-8 article-left">
<div class="channel"><a href="/feature/">Feature</a> / <a href="/feature/art/">Art &amp; Culture</a></div>
<h1 class="article-title">{MUSEUM.title}</h1>
<div class="article-author"><img class="avatar" src="/avatar/tl.png"><span class="name"><a href="/author/tongli">Tong Linger</a></span><span class="pubtime"> 17:48 UTC+8, 2031-06-02</span><span class="readsize">&nbsp;<a>A</a><a>A</a></span></div>
<div class="article-abstract">Umbrellas, lunch boxes, a tuba: a bus depot in Zhawan Creek shows what the city left behind on its trams and ferries.</div>
<div class="article-tools"><a class="fb"></a><a class="tw"></a><a class="wc"></a></div>
<div id="Con" class="article-con">
<figure class="img-box"><img src="https://obj.glow.example/files/2031/06/02/1.jpg"><figcaption><div class="credit">Dong Haoran / Glow</div><div class="caption"><p>The umbrella with the duck's head was left on a trolleybus in 1987.</p></div></figcaption></figure>
{ps(MUSEUM.body[:4])}
<div class="embed-more"><a href="/feature/2031-05/">Also read: The last ticket puncher of Line 8</a></div>
{ps(MUSEUM.body[4:7])}
<figure class="img-box"><img src="https://obj.glow.example/files/2031/06/02/2.jpg"><figcaption><div class="credit">Ti Wen</div><div class="caption"><p>Visitors leave notes for the unknown owners.</p></div></figcaption></figure>
<p>{MUSEUM.body[7]}</p>
<div class="tipbox" style="background:#f5f5f5;padding:10px"><p><strong>{MUSEUM.body[8]}</strong></p>
{ps(MUSEUM.body[9:])}</div>
</div>
<div class="article-bottom"><span>Source: Glow</span> <span>Editor: Tao Sijia</span></div>
<div class="keyword"><a>#museum</a><a>#Zhawan Creek</a></div>
<div class="special"><h3>Special Reports</h3><a><img src="/sr/1.jpg"></a><a><img src="/sr/2.jpg"></a></div></div>
<div class="col-md-4 article-right"><div class="box"><h3>In Case You Missed It...</h3><ul>{li(("Riverfront pool draws early swimmers", "Plum rains to arrive a week late", "Where to find the city's best cold noodles"), "/news/metro/3106")}</ul></div><div class="box"><h3>Newsletter</h3><p>Get the city in your inbox every morning.</p><input placeholder="Enter your email"><button>SUBSCRIBE</button></div></div></div></div>""",
    head='<meta property="og:site_name" content="Glow"><meta property="og:description" content="Umbrellas, lunch boxes, a tuba.">',
    day="2031-06-02", time="17:48", origin="Glow", authors=("Tong Linger",), editors=("Tao Sijia",),
    build=site(
        """<div class="download-bar"><img src="/icon.png"><span>Glow - News you can use</span><a>Download our app</a></div><header class="hdr"><a class="menu-btn">MENU</a><a class="logo" href="/">Glow</a><a class="login">Sign in</a><ul><li>METRO</li><li>BIZ / TECH</li><li>NATION</li><li>WORLD</li><li>FEATURE</li><li>SPORT</li><li>VIDEO</li></ul></header>""",
        """<footer class="ftr"><p>Follow Us</p><ul><li>About Us</li><li>Terms of Use</li><li>Privacy Policy</li></ul><p>Copyright © 1999-2031 Glow Media. Internet News Information Service License: 31120990001</p><div class="cookie-tip"><p>We use cookies to improve your experience. Read our privacy policy.</p><button>OK</button></div></footer>""",
    ))  # fmt: skip

# 13 --------------------------------------------------------------- city portal fed by the city's English daily
BEACH = Story(
    "en",
    "Haicheng caps visitors at five beaches as summer nears",
    (
        "VISITORS to Haicheng’s five most popular beaches will need to book a place online from June 15, the city’s urban management bureau announced Friday.",
        "Daily numbers will be limited to 12,000 at Damei Sands, the longest of the five, and to between 2,500 and 6,000 at the other four. Reservations open at 8 a.m. seven days in advance and are free of charge.",
        "Foreign nationals can register with a passport number through the i-Haicheng app. Children below 1.3 meters do not need to be booked separately.",
        "Last year, Damei Sands had as many as 38,000 visitors on a single day in July, leading to long lines at the Metro station and several first-aid cases.",
        "Lifeguards will be on duty from 9 a.m. to 6:30 p.m. Swimming outside those hours is not permitted, and camping remains banned on all five beaches.",
        "The bureau said it had added 140 showers and six water quality monitors ahead of the season. Updates can be found on its WeChat account.",
    ),
)
EIGHTEENTH_ENGLISH.add("city portal, writer, editor, paper and update in one line with bars", BEACH, "{T}_Latest News-See Haicheng", f"""
<div class="page-body"><div class="now-at"><a>Home</a><span>/</span><a>NEWS</a><span>/</span><a>LATEST NEWS</a></div>
<div class="detail-box"><h2 class="d-title">{BEACH.title}</h2>
<div class="d-info">Writer: Han Xiaomeng&nbsp; | &nbsp;Editor: Zhang Chanjuan&nbsp; | &nbsp;From: Haicheng Daily&nbsp; | &nbsp;Updated: 2031-05-31</div>
<div class="d-share social-share" data-sites="facebook,twitter,wechat"></div>
<div class="d-content" id="content-body">
{ps(BEACH.body[:2])}
<p class="pic"><img src="/attachment/thumb/202105/31/8891.jpg"></p><p class="pic-note">People on the beach of Damei Sands last July. File photo</p>
{ps(BEACH.body[2:])}
</div>
<div class="d-nav"><div>Previous: <a>Library of tools lends 900 drills</a></div><div>Next: <a>Typhoon drill to be held at schools Monday</a></div></div></div>
<div class="side-box"><h3>RECOMMEND</h3><ul>{li(("How to pay with a foreign card on the bus", "Dragon boat races to be held at three venues", "Weekend guide: May 31-June 1"), "/content/2031-05/30/")}</ul><h3>HOTLINES</h3><p>Police 110, Ambulance 120, City Service 12345 (English: press 5)</p></div></div>""",
    day="2031-05-31", origin="Haicheng Daily", authors=("Han Xiaomeng",), editors=("Zhang Chanjuan",),
    build=site(
        """<div class="hd-wrap"><a href="/"><img src="/images/see-logo.png" alt="See Haicheng"></a><ul><li>NEWS</li><li>VISIT</li><li>LIVE</li><li>BUSINESS</li><li>GOVERNMENT</li><li>INFOGRAPHICS</li></ul><div class="hd-search"><input placeholder="search"></div></div>""",
        """<div class="ft-wrap"><p>Sponsored by Information Office of Haicheng Municipality. Operated by Haicheng Daily.</p><p>Contact us: see@haicheng.example</p><p>© See Haicheng. All Rights Reserved. 粤ICP备99000007号</p></div>""",
    ))  # fmt: skip

# 14 --------------------------------------------------------------- inland provincial government, old portal
LOGISTICS = Story(
    "en",
    "First Xiangyun–Andes Fruit Charter Lands in Yuelin",
    (
        "A cargo plane carrying 92 tons of cherries and blueberries from the Andes landed at Huangshan Ridge International Airport in Yuelin at 2:17 a.m. on February 25, marking the launch of the first direct fruit charter between Xiangyun Province and South America.",
        "The fruit passed customs within 55 minutes and was on its way to wholesale markets in six provinces before sunrise.",
        "In the past, Xiangyun’s importers had to truck South American fruit from coastal ports, which took at least two days. With the new route, the time from orchard to shelf has been shortened to 60 hours.",
        "The charter will fly twice a week until the end of March. On its way back it will carry auto parts, electronic components and cross-border e-commerce goods made in Xiangyun.",
        "In 2030, the airport handled 241,000 tons of international cargo, up 19.6 percent year on year.",
    ),
)
EIGHTEENTH_ENGLISH.add("inland portal, bare day between tools, chrome day above, source and translator below", LOGISTICS, "{T}-The Official Website of Xiangyun Province", f"""
<div class="enx-main"><div class="enx-place">Home&gt;News&gt;<a href="./">Local News</a></div>
<div class="enx-article"><h1>{LOGISTICS.title}</h1>
<div class="enx-tool"><span>2031-02-26</span> <a href="javascript:down()">Download</a> <a href="javascript:print()">Print</a> <a class="jiathis">Share</a></div>
<div class="enx-text"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:1.75;font-family:Arial;font-size:12pt;}}</style>
<p align="center"><img src="./W020310226512299.jpg" width="600" OLDSRC="W020310226512299.jpg" /></p>
<p align="center"><font size="2">Cherries are unloaded at the airport. (Photo/Xiangyun Daily)</font></p>
{ps(LOGISTICS.body, ' align="justify"')}
</div></div>
<div class="enx-end"><p>Source: Xiangyun Daily</p><p>Translator: Kang Yi</p></div></div>
<div class="enx-side"><div class="enx-st">Hot News</div><ul>{li(("Yuelin ranks 9th among happiest cities", "Porcelain clay museum breaks ground", "Xiangyun to plant 30 million trees this spring"), "./202102/t2031022")}</ul><div class="enx-st">Special Focus</div><a><img src="/images/zt.jpg"></a></div></div>""",
    day="2031-02-26", origin="Xiangyun Daily",
    build=site(
        """<div class="enx-top"><div class="enx-date">18 June 2031</div><div class="enx-lang"><a>中文</a><a>English</a><a>Français</a><a>Deutsch</a><a>日本語</a></div><h1 class="enx-logo"><a href="/"><img src="/images/enx.png" alt="Xiangyun, China"></a></h1><ul class="enx-nav"><li>Home</li><li>About Xiangyun</li><li>News</li><li>Government</li><li>Business</li><li>Travel</li><li>Education</li><li>Expats' Corner</li></ul></div>""",
        """<div class="enx-foot"><p>Sponsor: General Office of Xiangyun Provincial People's Government</p><p>Organizer: Xiangyun Government Portal Management Center</p><p>Copyright © 2008 enxiangyun.example All rights reserved. 湘ICP备99000008号</p></div>""",
    ))  # fmt: skip

# 15 --------------------------------------------------------------- border province's multilingual gateway
COFFEE = Story(
    "en",
    "Nanzhao coffee farmers learn to taste what they grow",
    (
        "Until two years ago, Ai Wen had never drunk a cup of the coffee he had been growing for 30 years.",
        "“It was bitter, and we sold it as soon as it was dry,” said the 58-year-old villager of Mangla in Puyang Prefecture. “Nobody asked what it tasted like.”",
        "Now he can tell a washed bean from a sun-dried one with his eyes closed. He is among 640 farmers who have finished a tasting course offered by Nanzhao Agricultural College since 2029.",
        "The course lasts nine days and costs nothing. Trainees roast, grind and score their own beans side by side with samples from Ethiopia and Colombia, and find out where points are lost: cherries picked too green, piles left too long in the sun.",
        "“A farmer who knows the score can argue about the price,” said Dao Yufen, who designed the course.",
        "The share of specialty-grade coffee in Puyang rose to 41 percent last year, and the average purchase price reached 46 yuan per kilogram, nearly twice that of 2027.",
        "Ai Wen and 12 neighbors have pooled their savings to buy a roaster. Their brand is called Second Cup.",
    ),
)
EIGHTEENTH_ENGLISH.add("border province's gateway, source, time and by labels, reporting and editing line below", COFFEE, "{T}-Nanzhao Gateway", f"""
<section class="ng-box"><div class="ng-local">Your location: <a href="/">Nanzhao Gateway</a> &gt; <a href="/nz/">Nanzhao</a></div>
<div class="ng-l"><h1 class="ng-h1">{COFFEE.title}</h1>
<div class="ng-x"><span class="s1">Source: Nanzhao Daily</span><span class="s2">Time: 2031-04-02 17:04</span><span class="s3">By: Zhao Ziyi</span></div>
<div class="ng-c" id="ng-c">
<p><img src="/upload/resources/image/2031/04/02/1.jpeg"/></p>
<p style="text-align:center;color:#888;">Trainees score coffee samples at Nanzhao Agricultural College. /Pu Leijun</p>
{ps(COFFEE.body, ' style="text-align: left;"')}
<p style="text-align: left;"><span style="color:#888;">Reporting by Pu Leijun and Zhao Ziyi; editing by Rao Qian</span></p>
</div>
<div class="ng-zan"><i></i><span id="zan">0</span></div>
<div class="ng-re"><h2>Related reading</h2><ul>{li(("Night market of Puyang adds a coffee lane", "Railway brings first tea of spring to the coast"), "/c/2031-04-01/")}</ul></div></div>
<div class="ng-r"><h2>Languages</h2><p><a>ภาษาไทย</a> <a>မြန်မာ</a> <a>ລາວ</a> <a>Tiếng Việt</a> <a>ខ្មែរ</a></p><h2>Latest</h2><ul>{li(("Elephants cross river with newborn calf", "Water-splashing festival ticket sales begin"), "/c/2031-04-02/")}</ul></div></section>""",
    day="2031-04-02", time="17:04", origin="Nanzhao Daily", authors=("Zhao Ziyi", "Pu Leijun"), editors=("Rao Qian",),
    build=site(
        """<header class="ng-head"><img src="/theme/ng/logo.png" alt="Nanzhao Gateway"><ul><li>HOME</li><li>NANZHAO</li><li>CHINA</li><li>SOUTH &amp; SOUTHEAST ASIA</li><li>CULTURE</li><li>BIODIVERSITY</li><li>VIDEO</li></ul></header>""",
        """<footer class="ng-foot"><p>Nanzhao International Communication Center for South and Southeast Asia</p><p>Hotline for illegal and harmful information: 0871-00000000</p><p>滇ICP备99000009号-4</p></footer>""",
    ))  # fmt: skip

# 16 --------------------------------------------------------------- western network, Chinese template
APRICOT = Story(
    "en",
    "Apricot blossom season boosts rural tourism in Yarsun Valley",
    (
        "As spring arrives in the Yarsun Valley, more than 40,000 mu of apricot trees are in full bloom, drawing tourists from across the country.",
        "In Toqquz Village, local resident Ayshem Memet has turned her courtyard into a teahouse. On weekends she serves over 20 tables a day, with hand-pulled noodles and apricot kernel tea as the best sellers.",
        '"I earned 31,000 yuan during last year\'s blossom season, more than we made from the fruit," she said with a smile.',
        "This year, the township has added two viewing platforms, a camping site and a 6-kilometer cycling path. A performance team made up of 35 villagers sings and dances under the trees twice a day.",
        "From March 20 to March 26, the valley received 87,600 visits, an increase of 22 percent year on year, with tourism income reaching 19.3 million yuan.",
        "The blossom season is expected to last until April 8.",
    ),
)
EIGHTEENTH_ENGLISH.add("western network, Chinese labels of the template around English text", APRICOT, "{T} -天池网", f"""
<div class="w1000 tc-crumb">当前位置：<a href="/">首页</a> &gt; <a href="/english/">English</a> &gt; <a href="/english/local/">Local</a></div>
<div class="w1000 tc-con"><h1 class="tc-title">{APRICOT.title}</h1>
<div class="tc-info"><span>2031-03-27 20:31:07</span><span>来源：Tianchi Net</span><span class="fr">字号：<a>A+</a> <a>A-</a> <a>打印</a></span><span class="fr">分享到：<a class="wx"></a><a class="wb"></a></span></div>
<div class="tc-text">
<p style="text-align:center"><img src="/english/local/202103/W020310327741.jpg" style="max-width:800px" /></p>
<p style="text-align:center"><span style="color:#00f">Tourists take photos under apricot trees in Toqquz Village on March 26. Photo by Li Zhiyuan</span></p>
{ps(APRICOT.body, "", "　　")}
</div>
<div class="tc-edit">[责任编辑：Gulmira]</div>
<div class="tc-err"><a href="javascript:;">我要纠错</a></div>
<div class="tc-rel"><h3>相关新闻</h3><ul>{li(("Wild tulips found on northern slope of Tianshi Mountains", "Cotton sowing to start in early April"), "../20310326/")}</ul></div></div>""",
    head='<meta name="publishdate" content="2031-03-27"><meta name="filetype" content="0"><meta name="source" content="天池网">',
    day="2031-03-27", time="20:31", origin="Tianchi Net", editors=("Gulmira",),
    build=site(
        """<div class="w1000 tc-top"><a href="/"><img src="/static/logo.png" alt="天池网"></a><a>首页</a><a>新闻</a><a>English</a><a>Русский</a><a>ئۇيغۇرچە</a><a>客户端</a></div>""",
        """<div class="tc-bottom"><p>关于我们 | 广告服务 | 联系我们 | 版权声明</p><p>主办：天池新闻网 新ICP备99000010号 互联网新闻信息服务许可证 65120990001</p><p>违法和不良信息举报电话：0991-0000000</p></div><div class="goTop">返回顶部</div>""",
        lang="zh-CN",
    ))  # fmt: skip

# 17 --------------------------------------------------------------- provincial legislation in translation
BRIDGES = Story(
    "en",
    "Regulations of Donglin Province on the Protection of Ancient Bridges",
    (
        "(Adopted at the 31st Session of the Standing Committee of the 15th People's Congress of Donglin Province on November 28, 2030)",
        "Chapter I General Provisions",
        "Article 1 These Regulations are formulated in accordance with relevant laws and administrative regulations and in the light of the actual conditions of this Province, for the purpose of strengthening the protection of ancient bridges and carrying forward fine traditional culture.",
        "Article 2 For the purposes of these Regulations, an ancient bridge means a stone, wooden or covered bridge built before 1911 which has historical, artistic or scientific value and is included in the protection list.",
        "Article 3 Ancient bridges shall be protected under the principles of unified planning, classified management, priority to rescue and rational use.",
        "Chapter II Protection and Use",
        "Article 4 The people's government at or above the county level shall announce the protection list, set up signs and designate the scope of protection for each ancient bridge.",
        "Article 5 Within the scope of protection of an ancient bridge, the following acts are prohibited:",
        "(1) passage of motor vehicles, unless otherwise approved;",
        "(2) sand dredging, blasting or drilling;",
        "(3) carving or posting on the structure of the bridge; and",
        "(4) other acts that may endanger the safety of the bridge.",
        "Article 6 Where an ancient bridge is in danger, its user shall report to the cultural heritage department within 24 hours. The cost of emergency repair shall be borne by the government of the county where the bridge is located.",
        "Chapter III Legal Liability",
        "Article 7 Whoever violates Article 5 of these Regulations shall be ordered to make corrections and may be fined not less than 500 yuan but not more than 5,000 yuan; if the circumstances are serious, a fine of not more than 50,000 yuan shall be imposed.",
        "Chapter IV Supplementary Provisions",
        "Article 8 These Regulations shall come into force as of March 1, 2031.",
    ),
)
EIGHTEENTH_ENGLISH.add("regulation in translation, updated day and issuer, headline repeated above adoption line", BRIDGES, "{T}", f"""
<div class="g-main"><div class="g-nav2"><a>Home</a><b>›</b><a>Policies</a><b>›</b><a>Local Regulations</a></div>
<div class="g-article"><h1 class="g-h1">{BRIDGES.title}</h1>
<div class="g-sub"><span>Updated: January 22, 2031</span><span>Source: Standing Committee of Donglin Provincial People's Congress</span><span class="g-tool"><a>T+</a><a>T-</a><a>Print</a></span></div>
<div class="g-body pages_content">
<p style="text-align: center;"><strong><span style="font-size: 20px;">{BRIDGES.title}</span></strong></p>
<p style="text-align: center;">{BRIDGES.body[0]}</p>
{"".join(f'<p style="text-align: center;"><strong>{x}</strong></p>' if x.startswith("Chapter") else "<p>" + (f"<strong>{' '.join(x.split()[:2])}</strong> {' '.join(x.split()[2:])}" if x.startswith("Article") else x) + "</p>" for x in BRIDGES.body[1:])}
</div>
<div class="g-share">Share <a></a><a></a></div></div>
<div class="g-aside"><h3>Related Documents</h3><ul><li><a>Measures of Donglin Province for Rural Drinking Water</a> <i>Dec 30, 2030</i></li><li><a>Opinions on Supporting Foreign-invested R&amp;D Centers</a> <i>Dec 11, 2030</i></li></ul></div></div>""",
    day="2031-01-22", origin="Standing Committee of Donglin Provincial People's Congress",
    build=site(
        """<div class="g-top"><img src="/en/img/emblem.png"><span class="g-name">The People's Government of Donglin Province</span><form><input placeholder="Search"></form><ul><li>News</li><li>Policies</li><li>Doing Business</li><li>Services</li><li>Explore Donglin</li></ul></div>""",
        """<div class="g-foot"><a>Contact Us</a><a>Site Map</a><a>Legal Notice</a><p>© 2031 The People's Government of Donglin Province</p><p>Website Identification Code 9400000001</p></div>""",
    ))  # fmt: skip

# 18 --------------------------------------------------------------- national daily again, gallery
SALT = Story(
    "en",
    "Salt lake turns pink in Heishui",
    (
        "An aerial photo taken on June 8 shows the pink waters of Chasu Salt Lake in Narin county, Heishui province. Each June, algae in the shallow lake multiply as the water warms, giving it a color that ranges from pale rose to deep red.",
    ),
)
EIGHTEENTH_ENGLISH.add("national daily's gallery, first of five slides, text under the photo", SALT, "{T} - Cathaydaily.example", f"""
<div class="breadcrumb" id="bread-nav"><a href="//www.cathaydaily.example/photo">Photo</a> / <a href="//www.cathaydaily.example/photo/nature">Nature</a></div>
<div class="content w1000 photo-page"><h1>{SALT.title}</h1>
<div class="info"><span class="info_l">
  Guoxun |
  Updated: 2031-06-10 10:55
</span></div>
<div class="fx"><a title="facebook"></a><a title="twitter"></a><a title="linkedin"></a></div>
<div class="picshow"><a class="pagestyle" href="/a/203106/10/WS6847_2.html"><div id="apDiv1"></div></a>
<div id="Content"><figure class="image" style="display: table;">
 <img src="//img.cathaydaily.example/images/203106/10/6847.jpeg" id="img-6847">
 <figcaption style="display: table-caption; caption-side: bottom;">
  {SALT.body[0]} [Photo/Guoxun]
 </figcaption>
</figure></div>
<div id="div_currpage"><span style="background-color:#003366;color:#fff;">1</span> <a href="WS6847_2.html">2</a> <a href="WS6847_3.html">3</a> <a href="WS6847_4.html">4</a> <a href="WS6847_5.html">5</a> <a class="pagestyle" href="WS6847_2.html">Next</a>&nbsp;&nbsp;<a href="WS6847_5.html">&gt;&gt;|</a></div>
<div class="selectpage"><span class="pageno"><a href="javascript:void(0)">1/5</a></span><span class="next"><a class="pagestyle" href="WS6847_2.html">Next</a></span></div></div>
<div class="main_art"><span class="photo_page_bt_art">Photo</span><div class="photo"><a><img width="160" src="/p1.jpeg"></a><h3><a>The world in photos: June 2 - 8</a></h3></div><div class="photo"><a><img width="160" src="/p2.jpeg"></a><h3><a>Harvesters move north with the wheat</a></h3></div><div class="photo"><a><img width="160" src="/p3.jpeg"></a><h3><a>Young athletes row for dragon boat title</a></h3></div></div></div>""",
    head='<meta name="publishdate" content="2031-06-10"><meta name="author" content="陆明"><meta name="source" content="Guoxun">',
    day="2031-06-10", time="10:55", origin="Guoxun", build=CATHAY)  # fmt: skip

# 19 --------------------------------------------------------------- the provincial portal of page 7, agency news
GRID = Story(
    "en",
    "Qinghe's clean power runs province for 30 days straight",
    (
        "HEZHOU, June 12 (Guoxun) -- Northwest China's Qinghe Province has been supplied solely with power from water, wind and the sun for 30 consecutive days, its grid operator said on Thursday.",
        "From May 12 to June 10, clean energy plants in Qinghe generated 9.7 billion kilowatt-hours of electricity, of which 3.4 billion were sent to other provinces.",
        "It is the seventh year in a row that Qinghe has carried out such a trial. The first, in 2025, lasted 10 days.",
        "By the end of May, the province's installed capacity of clean energy had exceeded 98 million kilowatts, accounting for 95.1 percent of its total.",
    ),
)
EIGHTEENTH_ENGLISH.add("the same provincial portal, agency as source, dateline, Enditem and editor's line", GRID, "{T}_Qinghe Provincial People's Government", f"""
<div class="w1100 con_box"><div class="dqwz">Current Location：<a href="../../../" title="Home" class="CurrChnlCls">Home</a>&nbsp;&gt;&nbsp;<a href="../../" title="NEWS" class="CurrChnlCls">NEWS</a>&nbsp;&gt;&nbsp;<a href="../" title="Qinghe Express" class="CurrChnlCls">Qinghe Express</a></div>
<div class="xl_tit">{GRID.title}</div>
<div class="xl_ly"><span>Source: Guoxun</span><span>Date: 2031-06-13</span><span class="zh">Font: <a href="javascript:doZoom(18)">L</a> <a href="javascript:doZoom(16)">M</a> <a href="javascript:doZoom(14)">S</a></span><span><a href="javascript:window.print()">Print</a></span></div>
<div class="xl_con" id="zoom"><div class="view TRS_UEDITOR trs_paper_default trs_web">
{ps(GRID.body, ' style="text-align: justify; line-height: 2em;"', "&nbsp;&nbsp;&nbsp;&nbsp;")}
<p style="line-height: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;Enditem</p>
</div></div>
<div class="xl_bj">Editor: Ma Xiulan</div>
<div class="xl_share"><span>Share to:</span><div class="bshare-custom"><a title="WeChat"></a><a title="Weibo"></a></div><div class="ewm"><img id="qr" src="#"><p>Scan to read on your phone</p></div></div>
<div class="xl_about"><h4>Related</h4><ul><li><a href="./t20310520_121004.html">Solar panels over fish ponds feed two cities</a><em>2031-05-20</em></li></ul></div></div>""",
    head='<meta name="ArticleTitle" content="Qinghe\'s clean power runs province for 30 days straight"><meta name="PubDate" content="2031-06-13 09:12"><meta name="ContentSource" content="Guoxun"><meta name="Url" content="./t20310613_122340.html">',
    day="2031-06-13", origin="Guoxun", editors=("Ma Xiulan",), build=QINGHE)  # fmt: skip

# 20 --------------------------------------------------------------- provincial portal that prints no day
INVEST = Story(
    "en",
    "Shuxi Free Trade Zone: Ten Years in Ten Figures",
    (
        "The Shuxi Pilot Free Trade Zone was established in 2021 with an area of 119.8 square kilometers. As it marks its tenth anniversary, the following figures show how far it has come.",
        "48,600 companies",
        "More than 48,600 enterprises have been registered in the zone, 1,130 of them with foreign investment. They account for one-fourth of the foreign trade of the entire province.",
        "4 hours",
        "It now takes four hours to register a company, down from 15 working days. Documents are submitted once, and seven departments share them.",
        "23 rail routes",
        "Freight trains from Rongdu International Railway Port reach 78 cities in Europe and Central Asia via 23 routes. In 2030, a train departed every 86 minutes on average.",
        "0 paper",
        "Since 2029, certificates of origin have been issued and verified electronically with all the member states of the regional partnership agreement.",
        "In the next decade, the zone will focus on trade in services, biomedicine and low-altitude aviation, and will explore the cross-border flow of data in a safe and orderly manner.",
    ),
)
EIGHTEENTH_ENGLISH.add("provincial portal that prints no day, release meta only, headings between paragraphs", INVEST, "{T} - Shuxi Provincial People's Government", f"""
<div class="sx-page"><div class="sx-path"><a href="/shuxi/en/">Home</a> &gt; <a href="/shuxi/en/c1/">Invest in Shuxi</a> &gt; <span>Opening-up</span></div>
<div class="sx-art"><h2>{INVEST.title}</h2><div class="sx-line"></div>
<div id="UCAP-CONTENT" class="sx-content">
<p>{INVEST.body[0]}</p>
{"".join(f'<p><span style="color: rgb(0, 112, 192);"><strong>{x}</strong></span></p>' if i % 2 else f"<p>{x}</p>" for i, x in enumerate(INVEST.body[1:9], 1))}
<p><img src="/shuxi/en/c1/2031/5/8/ab12/images/1.png" alt="chart"/></p>
<p>{INVEST.body[9]}</p>
</div>
<div class="sx-share"><a title="Share on Facebook"></a><a title="Share on X"></a><a class="sx-pr">Print</a><a class="sx-cl">Close</a></div></div></div>""",
    head='<meta name="SiteName" content="Shuxi Provincial People\'s Government"><meta name="ArticleTitle" content="Shuxi Free Trade Zone: Ten Years in Ten Figures"><meta name="PubDate" content="2031-05-08 09:40"><meta name="ContentSource" content=""><meta name="ColumnName" content="Opening-up">',
    day="2031-05-08",
    build=site(
        """<div class="sx-head"><a href="/shuxi/en/"><img src="/shuxi/en/img/logo.png" alt="Shuxi, China"></a><ul><li>Shuxi Today</li><li>Government</li><li>Invest in Shuxi</li><li>Travel in Shuxi</li><li>Live in Shuxi</li></ul><div class="sx-lang"><a>简</a><a>繁</a><a>EN</a><a>FR</a></div></div>""",
        """<div class="sx-links"><select><option>Links to Cities</option><option>Rongdu</option><option>Mianzhou</option></select><select><option>Other Links</option><option>gov portal</option></select></div><div class="sx-foot"><p>Hosted by: General Office of Shuxi Provincial People's Government</p><p>Copyright © 2031 All rights reserved. 蜀ICP备99000011号-1</p></div>""",
    ))  # fmt: skip
