"""A seventeenth album of pages, English pages of provinces and cities, written without sight of the rules.

English channels of governments, english editions of provincial papers, regional pages of national outlets,
broadcasters, city guides and expat magazines. One reading was corrected after the first run: the sign that ends a
feature is text, as whoever read the real pages kept it.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, paragraphs

SEVENTEENTH_ENGLISH = Album()


def sheet(
    above: str, below: str, *, start: str = '<!DOCTYPE html>\n<html lang="en">', extra: str = "", body: str = ""
) -> Build:
    """A page of one house: its doctype, what its head always holds, what stands above and below an article."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"""{start}
<head>
<meta charset="utf-8">
<title>{title}</title>
{head}
{extra}
</head>
<body{body}>
{above}
{middle}
{below}
</body>
</html>"""

    return build


def items(*words: str, form: str = '<li><a href="/n{i}.html">{w}</a></li>') -> str:
    return "\n".join(form.replace("{i}", str(i)).replace("{w}", word) for i, word in enumerate(words, 1))


def days(*pairs: tuple[str, str], form: str = '<li><span>{d}</span><a href="/d{i}.htm">{w}</a></li>') -> str:
    return "\n".join(
        form.replace("{i}", str(i)).replace("{w}", word).replace("{d}", day) for i, (word, day) in enumerate(pairs, 1)
    )


# 1 ---------------------------------------------------------------- a national daily's page for one city
CHERRIES = Story(
    "en",
    "Cherry orchards draw weekend crowds to Yunlan",
    (
        "The early cherries are ripe in Yunlan, Chuanhe province, and the orchards along Shuangfeng Road are packed with visitors from nearby cities.",
        "More than 46,000 people came to pick their own fruit in Baitao town over the past weekend, a rise of 22 percent compared with the same period last year, the town government said.",
        "Baitao has grown cherries since the 1980s and now has 870 hectares of orchards. A cold storage plant finished in March keeps the fruit fresh for up to 20 days, so that growers no longer have to sell everything within a week.",
        "Six bus lines have been extended to the orchards until the end of May, and homestays in the town offer a discount to guests who show a bus ticket.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "regional page of a national daily, host in brackets and updated day, city's own chrome",
    CHERRIES,
    "{T}",
    f"""<div class="location"><a href="/yunlan/index.html">Home</a>&gt;<a href="/yunlan/news.html">Latest</a></div>
<div class="content">
  <div class="left">
    <div class="article">
      <h2>{CHERRIES.title}</h2>
      <p class="data">( chinameridian.example )<span>Updated : 2031-04-17</span></p>
      <div class="tools"><a href="javascript:window.print()">Print</a> <a href="#">Mail</a> <a class="large">Large</a> <a class="medium">Medium</a> <a class="small">Small</a></div>
      <div class="mainbody">
        <p>{CHERRIES.body[0]}</p>
        <p style="text-align: center;"><img src="attachement/jpg/site1/20310417/8c16.jpg" width="600"></p>
        <p style="text-align: center;"><em style="font-size:14px">Children pick cherries in Baitao town, Yunlan. [Photo/WeChat account: Yunlan Release]</em></p>
        <p>{CHERRIES.body[1]}</p>
        <p>{CHERRIES.body[2]}</p>
        <p>{CHERRIES.body[3]}</p>
      </div>
      <div id="div_currpage"></div>
    </div>
  </div>
  <div class="right">
    <div class="block"><h3>Special</h3><a href="/special/fair.html"><img src="/img/fair.jpg" alt="Yunlan Tea Fair"></a><p><a href="/special/fair.html">2031 Yunlan Tea Fair</a></p><p>The fair takes place in the old salt warehouse from May 1 to 7.</p></div>
    <div class="block"><h3>Video</h3><ul>{items("Flavors of Yunlan: Smoked tofu", "A foreigner's day at the dragon boat yard")}</ul></div>
    <div class="block"><h3>Contact us</h3><p>Yunlan Foreign Affairs Office</p><p>Tel: 86-000-12345</p></div>
  </div>
</div>""",
    head='<meta name="keywords" content="Yunlan,cherry"><meta name="description" content="The early cherries are ripe in Yunlan">',
    day="2031-04-17",
    origin="chinameridian.example",
    build=sheet(
        f"""<div class="header"><img src="/yunlan/images/banner.jpg" alt="Yunlan, city of springs"><ul class="nav">{items("Home", "News", "Business", "Travel", "Living in Yunlan", "Culture", "Photos", "Video")}</ul></div>""",
        """<div class="footer"><p>Copyright &copy; Yunlan Municipal Government. All rights reserved. Presented by China Meridian.</p><p>京ICP备00000003号-3</p></div>""",
        start='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
    ),
)

# 2 ---------------------------------------------------------------- the same daily's feature, older content page
PAPER = Story(
    "en",
    "Paper that breathes",
    (
        "The pulp has to be beaten 3,000 times before it is fine enough, and Mu Changgui does not count any more. He listens.",
        '"When it sounds like rain on a mud roof, it is ready," said the 71-year-old, whose family has made bark paper in Qinxi, Chuanhe province, for nine generations.',
        "In the 1990s, there were four workshops left in the valley. Now there are 31, and the paper goes to restorers in 14 countries who use it to mend old maps and books.",
        "What makes it unusual is the bark of a shrub which grows only on the shaded side of the valley. The fibers are long and contain almost no acid, so sheets made three centuries ago are still white.",
        "The change began in 2019, when Rosa Keller, a book restorer from Basel, came to Qinxi with a torn atlas and stayed for two years.",
        "Keller wrote the first handbook of the craft, and the county has since trained 260 papermakers, more than half of them women.",
        '"A young person can earn 7,000 yuan ($1,010) a month here," said Yin Fangfang, head of the county\'s heritage center. "That is more than in the shoe factories on the coast."',
        "Mu has three apprentices. The youngest of them, his granddaughter, is the first in the family who has been to university.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "older content page of a national daily, updated above the byline, writers' address and page of the print edition below",
    PAPER,
    "{T} - People - Chinameridian.example",
    f"""<!-- content start -->
<div class="w980 clear"><div class="arcBar"><a href="/">Home</a> / <a href="/life">Life</a> / <a href="/life/people">People</a></div>
<div class="lft w640">
<div id="Title_e"><h1>{PAPER.title}</h1><h2>A craft that nearly died out in a Chuanhe valley now mends the maps of the world</h2></div>
<div class="w640 greyTxt9 titleTxt22 pb10"><div class="lft"> Updated: 2031-03-12 07:46 <br />
 By Ge Lixin and Sun Ruofan in Qinxi, Chuanhe (China Meridian)</div>
<div class="rgt"><a>Comments</a> <a>Print</a> <a>Mail</a> <a class="l">Large</a> <a class="m">Medium</a> <a class="s">Small</a></div></div>
<div id="Content" class="content">
<table width="1" border="0" align="center"><tbody><tr><td><img src="../../images/attachement/jpg/site1/20310312/f04da2.jpg" border="0"></td></tr><tr><td style="font-size:12px;color:#808080">Mu Changgui lifts a sheet from the vat in his workshop. Fang Zhu / For China Meridian</td></tr></tbody></table>
{paragraphs(PAPER.body[:3])}
<div class="quoteBox"><span class="mark">&ldquo;</span>A young person can earn 7,000 yuan a month here. That is more than in the shoe factories on the coast.<em>Yin Fangfang, head of the heritage center in Qinxi</em></div>
{paragraphs(PAPER.body[3:])}
<p><em>Contact the writers at <a href="mailto:gelixin@chinameridian.example">gelixin@chinameridian.example</a></em></p>
<p>Feng Ke contributed to this story.</p>
<p>(China Meridian 03/12/2031 page18)</p>
</div>
<div class="w640 page"><span class="pageno"></span></div>
<div class="hotWords"><h4>Hot words</h4><a>soul food</a> <a>city walk</a></div></div>
<div class="rgt w300"><div class="bt1"><b>Editor's Picks</b></div><ul>{items("Night train through the gorge", "The last lamplighter of Hekan", "Goats that guard the vineyard")}</ul><div class="bt1"><b>Most Popular</b></div><ul>{items("Robots learn to fold dumplings", "Cat stationmaster retires")}</ul></div></div>
<!-- content end -->""",
    head='<meta name="publishdate" content="2031-03-12"><meta name="author" content="wangxl"><meta name="source" content="China Meridian">',
    day="2031-03-12",
    time="07:46",
    origin="China Meridian",
    authors=("Ge Lixin", "Sun Ruofan"),
    build=sheet(
        """<div class="topBar"><a href="/">Home</a> | <a>Mobile</a> | <a>RSS</a> | <a href="http://cn.chinameridian.example">Chinese</a></div><div class="nav"><span>CHINA</span><span>WORLD</span><span>BUSINESS</span><span>LIFE</span><span>SPORTS</span><span>OPINION</span><span>FORUM</span></div>""",
        """<div class="w980 foot"><p>Copyright 1999 - 2031 . All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to China Meridian. Note: Browsers with 1024*768 or higher resolution are suggested for this site.</p></div>""",
        extra='<script type="text/javascript" src="/js/jquery-1.8.3.js"></script>',
    ),
)

# 3 ---------------------------------------------------------------- state agency, feature of a regional bureau
WELLS = Story(
    "en",
    "Feature: Old wells of Guxian bring a desert village back to life",
    (
        "GUXIAN, May 6 (Haoyue) -- At half past five in the morning, before the wind gets up, Ma Yuhong lets down a camera on a rope into a shaft no wider than a dinner table.",
        "Thirty-two meters below, water is running again.",
        "Ma, 44, is one of 15 well keepers of Guxian in northwest China's Luoning Province, where underground channels dug some 400 years ago once led melting snow from the mountains to the fields. Most of them fell dry in the 1970s, when motor pumps lowered the water table.",
        '"As a child I threw stones in and never heard a splash," she said.',
        "Since 2026, villagers have cleared nine kilometers of channels by hand. The pumps were switched off, and fields were turned over to jujube and liquorice, which need a third of the water of corn.",
        "The water table has risen by 4.2 meters in five years, figures of the county's water bureau show.",
        "Families are coming back, too. Guxian had 118 residents when the work began. Today it has 264, and its school, which had been closed for 11 years, reopened in March with 17 pupils. ■",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "agency feature, source, editor's login and time in one bar, the head again for phones, end mark",
    WELLS,
    "{T}-Haoyue",
    f"""<div class="domPC"><div class="header-top"><a href="/china">China</a><span class="sep">|</span><a href="/features">Features</a></div></div>
<div class="mheader domMobile"><h1>{WELLS.title}</h1><div class="info">Source: Haoyue<span>|</span> 2031-05-06 15:34:15<span>|</span>Editor: haibin</div></div>
<div class="main clearfix"><div class="main-left">
<div class="conTop domPC"><h1 class="Btitle">{WELLS.title}</h1><div class="infoBox clearfix"><p class="source">Source: Haoyue</p><p class="editor">Editor: haibin</p><p class="time">2031-05-06 15:34:15</p></div></div>
<div class="share-box"><a class="sfb"></a><a class="stw"></a><a class="swx"></a></div>
<div id="detail"><div id="detailContent">
<p>by Haoyue writer Tang Shaobai</p>
<p>{WELLS.body[0]}</p><p>{WELLS.body[1]}</p><p>{WELLS.body[2]}</p>
<p style="text-align:center"><img id="F7" src="20310506a1b2_1.jpg" style="max-width:900px"></p>
<p style="text-align:left;color:navy;font-size:10pt">Ma Yuhong checks the water level of a well in Guxian, northwest China's Luoning Province, May 4, 2031. (Haoyue/Lu Beichen)</p>
<p>{WELLS.body[3]}</p><p>{WELLS.body[4]}</p><p>{WELLS.body[5]}</p><p>{WELLS.body[6]}</p>
<div id="articleEdit"><span class="tiyi1"></span></div></div></div>
<div class="foot-tool"><a>Comment</a><a>Print</a></div>
<div class="bookList"><div class="tit">Related News</div><div class="list"><a>Sand barriers of straw protect railway in Luoning</a><a>Economic Watch: Jujube growers go online</a></div></div></div>
<div class="main-right"><div class="rtit">Latest</div><ul>{items("China's first hydrogen tram marks tenth year", "Rescuers reach valley cut off by landslide", "Asia Album: Kite makers of Sorpa")}</ul></div></div>""",
    head='<meta name="publishid" content="0fd31e77"><meta name="source" content="Haoyue"><meta name="description" content="">',
    day="2031-05-06",
    time="15:34",
    origin="Haoyue",
    authors=("Tang Shaobai",),
    editors=("haibin",),
    build=sheet(
        """<div class="top-bar"><div class="lang">Languages: <a>中文</a> <a>Français</a> <a>Русский</a> <a>Deutsch</a></div><a class="logo" href="/"><img src="/imgs/logo.png"></a><ul><li>China</li><li>World</li><li>Business</li><li>Culture &amp; Lifestyle</li><li>Sports</li><li>Sci-tech</li><li>Video</li></ul></div>""",
        """<div class="foot"><p>Copyright&copy; 2000 - 2031 Haoyuenet. All rights reserved.</p></div>""",
    ),
)

# 4 ---------------------------------------------------------------- provincial pictorial, photo story
RAFTS = Story(
    "en",
    "In pics: Sheepskin rafts race down the Yellow River in Heshu",
    (
        "Rafters carry their boats to the starting line in Heshu, Luoning Province, on Sunday. Each raft is made of 13 inflated sheepskins tied to a frame of willow.",
        "Forty crews took part in the race of 6.8 kilometers, which was held for the first time since 2017.",
        "The crew of Xiaohe village passes below the Old Iron Bridge on its way to victory. It reached the goal after 31 minutes and 4 seconds.",
        "Spectators dry a raft on the bank after the race. A raft can last for five years if it is oiled every spring.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "photo story, text only below the pictures with credits in brackets, day and source with a bar",
    RAFTS,
    "{T}_Photos_Luoning Online",
    f"""<div class="wz">Your position: <a href="../../">Home</a> <a class="CurrChnlCls" href="../">Photos</a></div>
<div class="box">
<div class="xl-title"><h3>{RAFTS.title}</h3></div>
<div class="xl-info">May 6, 2031&nbsp;&nbsp;|&nbsp;&nbsp;Source: Luoning Pictorial</div>
<div class="xl-con"><div class="TRS_Editor"><style type="text/css">
.TRS_Editor P{{line-height:2;font-family:Arial;font-size:12pt;}}
</style>
<p align="center"><img src="./W020310506301.jpg" oldsrc="W020310506301.jpg"></p>
<p align="left">{RAFTS.body[0]} (Photo by Dan Zhen)</p>
<p align="center"><img src="./W020310506302.jpg" oldsrc="W020310506302.jpg"></p>
<p align="left">{RAFTS.body[1]} (Photo by Dan Zhen)</p>
<p align="center"><img src="./W020310506303.jpg" oldsrc="W020310506303.jpg"></p>
<p align="left">{RAFTS.body[2]} (Photo by Kou Yijun)</p>
<p align="center"><img src="./W020310506304.jpg" oldsrc="W020310506304.jpg"></p>
<p align="left">{RAFTS.body[3]} (Photo by Kou Yijun)</p>
</div></div>
<div class="xl-page"><script>createPageHTML(1, 0, "t20310506_41133", "html");</script></div>
<div class="xl-other"><span>Previous: <a>Dyers of blue cloth keep an old pattern alive</a></span><span>Next: <a>Terraced fields filled with water</a></span></div>
</div>
<div class="box more"><h4>More Photos</h4><ul>{items("First herds leave for summer pastures", "Rainbow over the Danxia hills", "Students plant trees on sand dunes", form='<li><a href="./t{i}.html"><img src="./W{i}.jpg"><em>{w}</em></a></li>')}</ul></div>""",
    head='<meta name="ColumnName" content="Photos"><meta name="ArticleTitle" content="In pics: Sheepskin rafts race down the Yellow River in Heshu"><meta name="PubDate" content="2031-05-06 10:07">',
    day="2031-05-06",
    origin="Luoning Pictorial",
    build=sheet(
        """<div class="top"><span id="nowdate">Wed, Jun 18, 2031</span><a>中文版</a></div><div class="menu"><a>HOME</a><a>NEWS</a><a>VISIT LUONING</a><a>BUSINESS</a><a>PHOTOS</a><a>SPECIALS</a></div>""",
        """<div class="bottom"><p>Luoning Daily Press Group</p><p>Copyright © luoningonline.example All Rights Reserved</p></div>""",
        start='<!doctype html>\n<html xmlns="http://www.w3.org/1999/xhtml">',
    ),
)

# 5 ---------------------------------------------------------------- party paper, provincial channel
CRANES = Story(
    "en",
    "How a county in Heyang gave its wetland back to the cranes",
    (
        "Every March, the same question goes round in the teahouses of Liantang county, north China's Heyang province: Have they come?",
        "This year they came on March 6. More than 5,100 cranes landed on Lake Liantang within a week, the highest number since counting began in 1996.",
        "Twenty years ago, there was hardly a lake to land on. Fish ponds and reed mills had taken up two-thirds of the water, and fewer than 300 birds rested there each spring.",
        "The county closed the mills in 2015 and bought back the ponds one after another. Altogether, 1,240 families were paid for giving up their fish, and 190 of their members now work as wardens, boatmen and guides.",
        '"I used to chase them off with firecrackers," said warden Hou Dashan, pointing at a pair of white-naped cranes. "Now I get up at night to see whether they are all right."',
        "In 2030, the lake drew 380,000 visitors, who left 96 million yuan (about $13.8 million) in the county. A limit of 4,000 people a day applies during the season of migration.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "party paper's provincial channel, outlet before the hour, writers' line in the text, editors in brackets",
    CRANES,
    "{T} - People's Beacon Online",
    f"""<div class="p_nav wb_12"><a href="/">English</a> &gt;&gt; <a href="/prov/heyang/">Heyang</a></div>
<div class="wb_12 wb_12b clear"><div class="wb_left">
<h1 class="tit">{CRANES.title}</h1>
<div class="wb_1 clear"><span>(<a href="http://en.peoplesbeacon.example">People's Beacon Online</a>)</span> &nbsp;&nbsp;&nbsp;&nbsp;08:36, March 12, 2031<div class="fr"><a>Email</a>|<a>Print</a>|<a>Comments</a> &nbsp;&nbsp;<a>Font: A A A</a></div></div>
<div class="wb_6 clear"><div id="p_content">
<p>By Tao Jingyi, He Xun, People's Beacon</p>
<table class="pci_c" width="400" align="center"><tr><td align="center"><img src="/mediafile/203103/12/F2031.JPG"></td></tr><tr><td>Cranes take off from Lake Liantang at dawn, March 8, 2031. (People's Beacon Online/Gu Jun)</td></tr></table>
<p>	{CRANES.body[0]}</p>
<p>	{CRANES.body[1]}</p>
<p>	{CRANES.body[2]}</p>
<p>	{CRANES.body[3]}</p>
<p>	{CRANES.body[4]}</p>
<p>	{CRANES.body[5]}</p>
</div></div>
<div class="wb_8">(Editors: Qin Mingfei, Hong Lili)</div>
<div class="wb_9 clear"><h3>Related reading</h3><ul>{days(("Heyang bans night fishing on six lakes", "2031-02-20"), ("White storks nest on power pole", "2030-05-02"), form="<li><a>{w}</a> ({d})</li>")}</ul></div>
<div class="wb_10"><b>Leave your comment</b><p>0 comments</p><textarea></textarea><p>Name <input type="text"> <input type="submit" value="Submit"></p><p>Note: readers are requested to refrain from abusive language.</p></div>
</div>
<div class="wb_right"><div class="r1"><h2>Most Popular</h2><ol>{items("Grandma, 81, runs 100th half marathon", "Bus driver reads poems at red lights")}</ol></div><div class="r2"><h2>Day|Week|Month</h2></div></div></div>""",
    head='<meta name="publishdate" content="2031-03-12"><meta name="author" content="140771"><meta name="source" content="Source: People\'s Beacon Online">',
    day="2031-03-12",
    time="08:36",
    origin="People's Beacon Online",
    authors=("Tao Jingyi", "He Xun"),
    editors=("Qin Mingfei", "Hong Lili"),
    build=sheet(
        """<div class="head wb_12"><img src="/img/2031/top.gif"><ul><li>Beijing</li><li>Heyang</li><li>Chuanhe</li><li>Luoning</li><li>Dongpu</li><li>More provinces</li></ul></div>""",
        """<div class="copyright"><a>About us</a> | <a>Site map</a> | <a>Contact us</a><br>Copyright by People's Beacon Online, All Rights Reserved</div>""",
    ),
)

# 6 ---------------------------------------------------------------- broadcaster, opinion
RAILWAY = Story(
    "en",
    "What a slow train can teach us about growth",
    (
        "Editor's note: Elias Brandt is a special commentator on current affairs for GVTN and teaches regional economics at the University of Halmstad. The article reflects the author's opinions and not necessarily the views of GVTN.",
        "The 6064 is, by any measure of modern transport, a failure. It needs nine hours for 353 kilometers, stops at 26 stations and charges at most 25 yuan.",
        "I took it last month through the Damao Mountains in southwestern China, sitting between a crate of ducklings and a schoolgirl who was learning English words by heart. She gets on at 5:40 every Monday and gets off at a boarding school in the next valley.",
        "Economists like me are trained to ask what such a train costs. The answer is simple: about four times what it earns.",
        "A better question",
        "But on the platform of Shaba I learned to ask something else: What would it cost if it stopped? The county has counted. Two markets would close, 600 pupils would need beds in town, and the vegetables of 3,000 families would rot or have to travel by truck on roads that are washed out each summer.",
        "Seen in this way, the slow train is no gift. It is the cheapest piece of infrastructure that the mountains have.",
        "Many countries have torn up such lines in my lifetime, mine among them. Some are now building them again, at a hundred times the price.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "broadcaster's opinion page, only an update printed while the markup has the release, editor's note, call for contributions",
    RAILWAY,
    "{T} - GVTN",
    f"""<main class="art" id="app"><section class="art-hd"><a class="chan" href="/opinions">Opinions</a><h1>{RAILWAY.title}</h1>
<div class="art-by"><a href="/author/elias-brandt">Elias Brandt</a></div><time class="art-up">Updated 18:47, 12-Mar-2031</time>
<div class="art-lang"><button>Translate</button><button>Chinese</button><button>French</button><button>Arabic</button></div></section>
<div class="art-pic"><img src="/files/railway.jpg"><span class="desc">A slow train crosses a bridge in the Damao Mountains. /VPC</span></div>
<article class="art-bd" data-page="1"><div class="blk text"><p><em>{RAILWAY.body[0].replace("Editor's note:", "<strong>Editor's note:</strong>")}</em></p></div>
<div class="blk text"><p>{RAILWAY.body[1]}</p><p>{RAILWAY.body[2]}</p></div>
<div class="blk text"><p>{RAILWAY.body[3]}</p><h4>{RAILWAY.body[4]}</h4><p>{RAILWAY.body[5]}</p></div>
<div class="blk pic"><img data-src="/files/station.jpg"><span class="desc">Farmers load baskets at Shaba Station. /GVTN</span></div>
<div class="blk text"><p>{RAILWAY.body[6]}</p><p>{RAILWAY.body[7]}</p></div>
<div class="blk text"><p><em>(If you want to contribute and have specific expertise, please contact us at opinions@gvtn.example. Follow @GVTN_Opinions to discover the latest commentaries in the GVTN Opinion Section.)</em></p></div></article>
<div class="art-tags"><a>#railways</a><a>#rural areas</a></div>
<div class="rec"><h5>RECOMMENDED</h5><div class="card"><b>The cost of a missing bridge</b><i>15 hours ago</i></div><div class="card"><b>Why small ports matter</b><i>2 days ago</i></div></div></main>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"What a slow train can teach us about growth","datePublished":"2031-03-12T11:20:36+08:00","dateModified":"2031-03-12T18:47:02+08:00"}</script>',
    day="2031-03-12",
    authors=("Elias Brandt",),
    build=sheet(
        """<header><div class="bar"><a href="/"><svg></svg></a><nav><a>News</a><a>Opinions</a><a>Documentary</a><a>Nature</a><a>Picture</a><a>Live</a></nav><a class="srch">Search</a></div><div class="ck">Our privacy statement &amp; cookie policy. By continuing to browse our site you agree to our use of cookies. <button>I agree</button></div></header>""",
        """<footer><div class="app"><b>DOWNLOAD OUR APP</b><img src="/qr.png"></div><p>Copyright © 2031 GVTN.</p><p>Media complaints: complaints@gvtn.example</p></footer>""",
        extra='<meta property="og:site_name" content="GVTN"><script>window.__STATE__={"list":[]}</script>',
    ),
)

# 7 ---------------------------------------------------------------- municipal bureau, notice
WINDOW = Story(
    "en",
    "Notice on Opening an Integrated Service Window for Foreign Professionals",
    (
        "To all employers and foreign professionals in Pingzhou:",
        "In order to make it easier to handle work permits and residence permits, the city is going to open an integrated service window on May 6, 2031. The relevant matters are hereby notified as follows.",
        "I. Scope of Service",
        "First applications, extensions and changes of work permits, as well as the residence permits based on them, are accepted at the same window. Both documents are issued within seven working days.",
        "II. Required Documents",
        "1. Passport or other valid travel document;",
        "2. Labor contract with a term of no less than one year;",
        "3. Health certificate issued within the past six months.",
        "III. Place and Time",
        "Windows 21 to 24, second floor, Pingzhou Citizens Center, 88 Binhu Avenue. Monday to Friday, 9:00-12:00 and 13:30-17:00.",
        "This notice shall take effect as of the date of issuance. For inquiries, please call 0000-12345 (English service: press 2).",
        "Pingzhou Municipal Bureau of Human Resources and Social Security",
        "April 15, 2031",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "municipal bureau's notice, headline over two lines, from and release date, numbered heads, signature and day",
    WINDOW,
    "{T}--The People's Government of Pingzhou",
    f"""<div class="main-box"><div class="path"><i></i>Home &gt; Government &gt; Notices</div>
<div class="detail-tit"><h1>Notice on Opening an Integrated Service Window<br/>for Foreign Professionals</h1></div>
<div class="detail-sub clearfix"><span class="l">From: Pingzhou Municipal Bureau of Human Resources and Social Security</span><span class="l">Release date: 2031/04/17</span><span class="r">Text size: <a>Big</a> <a>Middle</a> <a>Small</a></span></div>
<div class="detail-con" id="Zoom"><div class="view TRS_UEDITOR trs_paper_default trs_web">
<p style="line-height:2em">{WINDOW.body[0]}</p>
{"".join(f'<p style="text-indent: 2em; line-height: 2em; text-align: justify;"><span style="font-family: &quot;Times New Roman&quot;; font-size: 16px;">{x}</span></p>' for x in WINDOW.body[1:11])}
<p style="text-align: right; line-height: 2em;"><span style="font-size: 16px;">{WINDOW.body[11]}</span></p>
<p style="text-align: right; line-height: 2em;"><span style="font-size: 16px;">{WINDOW.body[12]}</span></p></div></div>
<div class="detail-btm"><a class="btn" href="javascript:window.print();">[Print]</a> <a class="btn" href="javascript:window.close();">[Close]</a></div>
<div class="sharebox">Share to: <a class="wechat"></a><a class="weibo"></a></div></div>""",
    head='<meta name="SiteName" content="The People\'s Government of Pingzhou"><meta name="SiteIDCode" content="9900000031"><meta name="ColumnName" content="Notices"><meta name="PubDate" content="2031-04-17 16:02"><meta name="ContentSource" content="">',
    day="2031-04-17",
    origin="Pingzhou Municipal Bureau of Human Resources and Social Security",
    build=sheet(
        """<div class="hd"><div class="hd-r"><a>中文</a><a>日本語</a><a>한국어</a><a>Accessibility</a></div><h2 class="logo">PINGZHOU, CHINA</h2><ul class="nav"><li>Home</li><li>About Pingzhou</li><li>Government</li><li>Business</li><li>Life</li><li>Travel</li></ul></div>""",
        """<div class="ft"><p>Sponsored by the Pingzhou Municipal People's Government &nbsp; Operated by the Big Data Center of Pingzhou</p><p>ICP 31000001-1 &nbsp; Site ID: 9900000031</p></div>""",
    ),
)

# 8 ---------------------------------------------------------------- Hanweb portal, report with table
PORT = Story(
    "en",
    "Port of Dongpu handles 98 mln tons of cargo in first four months",
    (
        "The port of Dongpu handled 98.1 million tons of cargo from January to April, an increase of 6.3 percent year on year, the municipal port authority said on May 26.",
        "Container throughput reached 3.42 million TEUs, of which 1.07 million were transported to or from the hinterland by rail.",
        "Main figures of the port, January-April 2031",
        "Item",
        "Volume",
        "Growth (%)",
        "Cargo (million tons)",
        "98.1",
        "6.3",
        "Containers (million TEUs)",
        "3.42",
        "9.8",
        "Vehicles (thousand)",
        "214",
        "31.5",
        "A new berth for car carriers was put into operation in February. Ships to 11 ports in South America and the Middle East call there every week.",
        "The port plans to power all of its 46 gantry cranes with electricity from offshore wind farms before the end of next year.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "provincial portal of the art_ kind, comments around fields, date, source and views filled by script, table",
    PORT,
    "The Government of Dongpu News {T}",
    f"""<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td class="dqwz">Location: <a href="/index.html">Home</a>&nbsp;&gt;&nbsp;<a href="/col/col4021/index.html">News</a></td></tr></table>
<div id="article"><table width="90%" align="center">
<tr><td class="title" align="center"><!--<$[title]>begin-->{PORT.title}<!--<$[title]>end--></td></tr>
<tr><td align="center" class="bt-xx"><table><tr><td>Date: 2031-05-27</td><td>&nbsp;&nbsp;Source: <!--<$[source]>begin-->Dongpu Evening News<!--<$[source]>end--></td><td>&nbsp;&nbsp;Views: <script language="javascript" src="/module/visitcount/articlehits.jsp?colid=4021&artid=88310"></script></td><td>Font: [ <a>L</a> <a>M</a> <a>S</a> ]</td></tr></table></td></tr>
<tr><td id="zoom" class="bt-content"><!--<$[content]>begin--><meta name="ContentStart"><p>{PORT.body[0]}</p><p>{PORT.body[1]}</p><p style="text-align:center"><strong>{PORT.body[2]}</strong></p>
<table border="1" cellspacing="0" style="border-collapse:collapse" width="80%"><tbody>{"".join("<tr>" + "".join(f'<td><p style="text-align:center">{cell}</p></td>' for cell in PORT.body[row : row + 3]) + "</tr>" for row in (3, 6, 9, 12))}</tbody></table>
<p>{PORT.body[15]}</p><p>{PORT.body[16]}</p><meta name="ContentEnd"><!--<$[content]>end--></td></tr>
<tr><td align="right" class="bt-bj">Web editor: Kang Jinshu</td></tr>
<tr><td align="right"><a onclick="window.print()">Print this page</a>&nbsp;<a onclick="window.close()">Close</a></td></tr>
</table></div>""",
    head='<meta name="author" content=""><meta name="contentSource" content="Dongpu Evening News"><meta name="Maketime" content="2031-06-11 03:14:20"><meta name="category" content="News">',
    day="2031-05-27",
    origin="Dongpu Evening News",
    editors=("Kang Jinshu",),
    build=sheet(
        """<div class="eng-head"><object></object><img src="/picture/0/banner_en.jpg"><table class="dh"><tr><td><a>Home</a></td><td><a>News</a></td><td><a>Overview</a></td><td><a>Investment</a></td><td><a>Tourism</a></td><td><a>Services</a></td></tr></table></div>""",
        """<div class="eng-foot"><p>Copyright: The People's Government of Dongpu City</p><p>Technical support: Dongpu Information Center</p><div style="display:none"><a>大汉版通发布系统</a></div></div>""",
        start='<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html>',
    ),
)

# 9 ---------------------------------------------------------------- free trade zone, UCAP-like portal
TRIAL = Story(
    "en",
    "Xiangwan FTZ Launches Shared Laboratory for Small Drug Makers",
    (
        "On March 4, the Xiangwan Area of the Nanpu Pilot Free Trade Zone put into operation a laboratory that small drug makers can rent by the hour.",
        "The laboratory, covering 5,200 square meters, is equipped with 310 instruments, from mass spectrometers to a line for filling vials. A company can book them through an app and pays for the time of use only.",
        "“For a young company, an instrument worth 4 million yuan is out of reach,” said Dr. Kuang Yilin, whose team of seven develops eye drops. “Here we use it for 380 yuan an hour.”",
        "The area is home to 420 biomedical enterprises. By the end of 2032, it is expected to have three more shared platforms, including one for animal testing and one for clean-room packaging.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "free trade zone on a portal kit, release time with full-width colon, empty author, notice of machine translation in the content box",
    TRIAL,
    "{T}",
    f"""<div class="container"><div class="crumbs"><a href="/xwftz/en/index.shtml">Home</a><em>/</em><a href="/xwftz/en/news/common_list.shtml">News Center</a></div>
<div class="artical"><h1 class="artical-title" data-field="title">{TRIAL.title}</h1>
<ul class="artical-meta"><li>Release time：2031-03-05 10:22</li><li>Source：Xiangwan Today</li><li>Author：</li><li>Page view：<b id="pv">--</b></li><li class="tool"><i class="a1">A-</i><i class="a2">A+</i></li></ul>
<div class="artical-content"><div class="mt-tip"><i class="ico"></i>The English version of this page is generated with the help of machine translation and is for reference only. <a>Report an error</a></div>
<div id="UCAP-CONTENT"><p>{TRIAL.body[0]}</p><p style="text-align: center"><img src="/xwftz/en/news/203103/files/9c1b.png" title="lab.png" alt="lab.png"/></p><p style="text-align: center"><span style="font-size:14px;color:#7f7f7f">Inside the shared laboratory (Courtesy of Xiangwan Biotech Park)</span></p><p>{TRIAL.body[1]}</p><p>{TRIAL.body[2]}</p><p>{TRIAL.body[3]}</p></div></div>
<div class="artical-pager"><div>Last：<a>Customs and FTZ agree on joint inspection</a></div><div>Next：<a>No more</a></div></div></div>
<div class="side"><div class="sd-hd">Policies</div><ul>{days(("Measures for the Use of Shared Scientific Instruments", "2031-01-14"), ("Catalogue of Subsidies for Foreign-funded R&amp;D Centers", "2030-11-08"))}</ul><div class="sd-hd">Online Consultation</div><form><input placeholder="Your e-mail"><textarea placeholder="Leave a message"></textarea><button>Submit</button></form></div></div>""",
    head='<meta name="SiteName" content="Xiangwan FTZ"><meta name="ColumnName" content="News Center"><meta name="PubDate" content="2031-03-05 10:22:19"><meta name="Author" content="">',
    day="2031-03-05",
    time="10:22",
    origin="Xiangwan Today",
    build=sheet(
        """<div id="header"><div class="search"><input placeholder="Enter keywords"><p>Hot words: <a>visa</a> <a>tax refund</a> <a>cross-border e-commerce</a></p></div><nav><a>Home</a><a>About FTZ</a><a>News Center</a><a>Policies</a><a>Invest</a><a>Contact</a></nav></div>""",
        """<div id="footer"><p>Nanpu Pilot Free Trade Zone, Xiangwan Area Administrative Committee</p><p>Address: 1 Kaifang Road, Xiangwan &nbsp; Postal code: 000000</p></div><div class="float"><a>WeChat</a><a>Hotline</a><a>TOP</a></div>""",
        start="<!DOCTYPE html>\n<html>",
    ),
)

# 10 --------------------------------------------------------------- city site, English body under Chinese chrome
SISTER = Story(
    "en",
    "Hengtang and Bellhaven Sign Sister City Agreement",
    (
        "Hengtang City and the City of Bellhaven signed an agreement on establishing sister city relations on the afternoon of June 4. Mayor Bu Zhongyi and Mayor Alice Thornely signed it on behalf of both sides.",
        "Bu Zhongyi said that the two cities had been linked by the porcelain trade for more than 200 years, and that Hengtang was ready to work with Bellhaven in ceramics, vocational education and the protection of old harbors.",
        "Alice Thornely thanked the people of Hengtang for their hospitality. She said that 20 young potters from Bellhaven would come to study in Hengtang every autumn, starting this year.",
        "Before the ceremony, the delegation visited the Museum of Export Porcelain (外销瓷博物馆) and the kiln site at Yaoli Lane.",
        "Also present at the ceremony were Secretary-General Lian Kang and leading officials of the departments concerned.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "city site with Chinese chrome and labels around an English text, editor in Chinese brackets",
    SISTER,
    "{T}_横塘市人民政府",
    f"""<div class="wrap"><div class="weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/english/">English</a> &gt; <a href="/english/news/">News</a></div>
<div class="neirong"><h1 class="biaoti">{SISTER.title}</h1>
<div class="xinxi"><span>发布时间：2031-06-05 09:40</span><span>来源：横塘市外事办公室</span><span>浏览次数：<em id="hits"></em>次</span><span>字体：【<a>大</a> <a>中</a> <a>小</a>】</span><span class="dayin"><a>打印本页</a></span></div>
<div class="zhengwen" id="zhengwen"><p>　　{SISTER.body[0]}</p><p align="center"><img src="/upload/20310605/1.jpg"></p><p>　　{SISTER.body[1]}</p><p>　　{SISTER.body[2]}</p><p>　　{SISTER.body[3]}</p><p>　　{SISTER.body[4]}</p></div>
<div class="bianji">【责任编辑：郁文清】</div>
<div class="fenxiang">分享到：<a>微信</a><a>微博</a><div class="ewm"><img src="/qr"><p>扫一扫在手机打开当前页</p></div></div>
<div class="sxp"><p>上一篇：<a>Foreign Experts Visit Old Town of Hengtang</a></p><p>下一篇：<a>没有了</a></p></div></div>
<div class="cebian"><h3>通知公告</h3><ul>{days(("关于端午节期间窗口服务安排的通知", "06-12"), ("横塘市外国人来华工作许可办事指南", "05-20"), form="<li><a>{w}</a><i>{d}</i></li>")}</ul></div></div>""",
    head='<meta name="SiteName" content="横塘市人民政府"><meta name="ArticleTitle" content="Hengtang and Bellhaven Sign Sister City Agreement"><meta name="PubDate" content="2031-06-05 09:40"><meta name="ContentSource" content="横塘市外事办公室">',
    day="2031-06-05",
    time="09:40",
    origin="横塘市外事办公室",
    editors=("郁文清",),
    build=sheet(
        """<div class="toubu"><div class="riqi">今天是 2031年6月18日 星期三</div><div class="youbian"><a>无障碍</a><a>长者版</a><a>繁體</a><a>English</a></div><ul class="daohang"><li>首页</li><li>走进横塘</li><li>新闻中心</li><li>政务公开</li><li>政务服务</li><li>互动交流</li><li>English</li></ul></div>""",
        """<div class="yejiao"><p>主办：横塘市人民政府办公室 承办：横塘市数据局</p><p>网站标识码：9900000044 某ICP备31000044号 某公网安备 99000002000044号</p><p>网站地图 | 关于我们 | 联系我们</p></div>""",
        start='<!DOCTYPE html>\n<html lang="zh-CN">',
    ),
)

# 11 --------------------------------------------------------------- english edition of a provincial news site
PRINTERS = Story(
    "en",
    "Chuanhe Sends 3D-printed Houses to Islands in the Pacific",
    (
        "Twelve houses made by 3D printers left the port of Chuanhe's capital Jiangkou on April 16. They will be set up as schoolrooms and clinics on three islands in the Pacific.",
        "Each house weighs 14 tonnes and is printed in 26 hours from a mix of cement and crushed slag. On the spot, four workers can put it together within two days, according to Zhujing Construction Technology Co., Ltd., the producer.",
        "The walls have been tested in a wind tunnel at 62 meters per second, which corresponds to a strong typhoon.",
        "Zhujing has exported 340 printed houses to 19 countries since 2028. This is its largest order so far.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "english edition of a provincial news site, glued update label, translator and source in one last line",
    PRINTERS,
    "{T} - Enghe - Chuanhe's English News",
    f"""<div class="area clear"><div class="path">You are here: <a>Home</a>-&gt;<a>Economy</a>-&gt;<a>Companies</a>-&gt; Content</div>
<div class="con_l"><h1 class="con_t">{PRINTERS.title}</h1><div class="con_i"><span class="upd">Updated:2031-04-17 16:08:42</span><span class="zt">[<a>A A</a>]</span></div>
<div class="con_d"><!--newscontent--><p>&nbsp; &nbsp; {PRINTERS.body[0]}</p>
<p>&nbsp; &nbsp; {PRINTERS.body[1]}</p>
<p>&nbsp; &nbsp; {PRINTERS.body[2]}</p>
<p>&nbsp; &nbsp; {PRINTERS.body[3]}</p>
<p style="text-align:right">Translator: Zhan Wenyi&nbsp;&nbsp;&nbsp;Source: Chuanhe Daily</p><!--/newscontent-->
<div class="ad_con"><a href="/specials/festival"><img src="/ad/festival.gif"></a></div></div>
<div class="con_like"><h4>You May Like</h4><ul>{items("Jiangkou metro tests driverless line", "Second bridge over the Chuan linked up", "Oil-tea harvest sets record")}</ul></div>
<div class="con_fx"><script>window._share={{"common":{{"bdText":""}}}}</script></div></div>
<div class="con_r"><h4>Hot</h4><ul>{days(("Chili sauce maker opens plant in Porto Real", "04-15"), ("Panda-shaped bus on trial run", "04-12"))}</ul><h4>Services</h4><ul><li>Visa</li><li>Hospitals</li><li>Schools</li></ul></div></div>""",
    day="2031-04-17",
    time="16:08",
    origin="Chuanhe Daily",
    build=sheet(
        """<div class="top1"><div class="area">15 July 2024 &nbsp; <a>Enghe in Chinese</a> | <a>Français</a></div></div><div class="nav1"><a>Home</a><a>Politics</a><a>Economy</a><a>Society</a><a>Culture</a><a>Travel</a><a>Expats</a></div>""",
        """<div class="foot1"><a>About Us</a> - <a>Feedback</a><br>Copyright © enghe.example All rights reserved. ICP No. 31005</div>""",
        start='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">',
    ),
)

# 12 --------------------------------------------------------------- southern provincial news, app style
LIONS = Story(
    "en",
    "Meet the women who make lions dance in Foluo",
    (
        "The drum starts, and a golden lion blinks. Under its head stands Zhuo Wenxin, 24, who by day repairs air conditioners.",
        "Zhuo leads the Lotus Troupe, the first all-female lion dance team of Foluo City. In May, the team came second at the world championships in Pekan Batu, behind a team which has existed for 80 years.",
        "“People said the poles were too high for us,” Zhuo recalled. The tallest of the iron poles that dancers jump on measures 2.8 meters.",
        "The troupe was founded by three classmates in 2022. It now has 38 members, among them nurses, a pastry chef and two students from Ghana.",
        "“In Accra we dance too, but nobody jumps,” laughed Abena Osei, who joined last autumn.",
        "On weekends the team teaches children for free on the square before the Ancestral Temple.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "southern news app style, outlet and update, app banner inside the text box, reporter, photo and editor with bars",
    LIONS,
    "{T}",
    f"""<div id="__nuxt"><div class="layout"><div class="m-article"><div class="m-article__head"><div class="m-article__title">{LIONS.title}</div><div class="m-article__info"><span>Nanfeng News</span><span>Updated: 2031-06-05 20:15</span></div></div>
<div class="m-article__content" id="content"><section data-role="outer"><p><img src="https://img.nanfeng.example/lion1.jpg"></p><p style="font-size:13px;color:rgb(136,136,136)">The Lotus Troupe trains on poles. [Photo: Lotus Troupe]</p>
<p>{LIONS.body[0]}</p><p><br></p><p>{LIONS.body[1]}</p><p><br></p><p>{LIONS.body[2]}</p><p><br></p><p>{LIONS.body[3]}</p><p><br></p><p><img src="https://img.nanfeng.example/lion2.jpg"></p><p style="font-size:13px;color:rgb(136,136,136)">Abena Osei (right) learns to hold the lion's tail.</p><p>{LIONS.body[4]}</p><p><br></p><p>{LIONS.body[5]}</p><p><br></p>
<p>Reporter | Chen Anyi</p><p>Photo | Chen Anyi, Lotus Troupe</p><p>Editor | Wen Ruiqi, James Colby</p></section>
<div class="app-open"><img src="/logo-app.png"><div>Nanfeng News App</div><div>See the South in English</div><a>Open</a></div></div>
<div class="m-article__more"><a>Read the full text in the app</a></div></div>
<div class="m-side"><div class="m-side__t">Recommended</div>{items("GBA Weekly: New ferry, new fares", "Ask a local: Where to buy dried tangerine peel", "Typhoon signals explained", form='<div class="m-side__i"><a href="/node/{i}.shtml">{w}</a></div>')}</div></div></div>
<script>window.__NUXT__={{data:[{{title:"",source:"Nanfeng News",pubTime:""}}]}}</script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="apple-itunes-app" content="app-id=000000">',
    day="2031-06-05",
    time="20:15",
    origin="Nanfeng News",
    authors=("Chen Anyi",),
    editors=("Wen Ruiqi", "James Colby"),
    build=sheet(
        """<div class="topnav"><a class="lg" href="/"></a><a>LATEST</a><a>BAY AREA</a><a>CULTURE</a><a>EXPAT</a><a>VIDEO</a><input placeholder="search"></div>""",
        """<div class="botm">Copyright©2006-2031 Nanfeng Network. All rights reserved. <a>Contact Us</a></div>""",
    ),
)

# 13 --------------------------------------------------------------- WordPress city channel, page builder
HOTPOT = Story(
    "en",
    "Seven Hotpot Rules Every Newcomer to Shancheng Should Know",
    (
        "Shancheng has more than 30,000 hotpot restaurants, and in each of them somebody will tell you that you are doing it wrong. Here is how to do it right.",
        "1. Order the pot first",
        "Waiters ask for the broth before anything else. Beginners take the yuanyang pot, half red and half white. There is no shame in it.",
        "2. Count the seconds",
        "Tripe needs seven dips and eight lifts, which is about 15 seconds. Duck intestine is done when it curls.",
        "3. Oil, not sauce",
        "Locals use sesame oil with crushed garlic. It cools the food and protects your stomach. Peanut sauce belongs to the north.",
        "4. Never fill the pot",
        "If everything goes in at once, the broth stops boiling and the potatoes turn into soup.",
        "The other three rules you will learn at the table. The most important of them: Whoever invites, pays, and nobody goes home before the noodles.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "city channel on WordPress with a page builder, writer and day glued with a bar, captions, author's card and share row",
    HOTPOT,
    "{T} - iShancheng",
    f"""<div data-elementor-type="single-post" data-elementor-id="5023" class="elementor elementor-5023 elementor-location-single post-8871 post type-post status-publish format-standard has-post-thumbnail category-food">
<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{HOTPOT.title}</h1></div></div>
<div class="elementor-widget elementor-widget-shortcode"><div class="elementor-shortcode"><span class="post-author">By Yaoxi Lin</span>|<span class="post-date">May 27,2031</span></div></div>
<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-grid"><span class="elementor-share-btn__title">Facebook</span><span class="elementor-share-btn__title">Twitter</span><span class="elementor-share-btn__title">LinkedIn</span></div></div></div></section>
<section class="elementor-section"><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
<p>{HOTPOT.body[0]}</p>
<div id="attachment_8875" style="width: 1034px" class="wp-caption aligncenter"><img src="https://ishancheng.example/wp-content/uploads/2031/05/pot-1024x683.jpg" aria-describedby="caption-attachment-8875"><p id="caption-attachment-8875" class="wp-caption-text">A yuanyang pot in an old air-raid shelter (Photo/Lao Du)</p></div>
<h3>{HOTPOT.body[1]}</h3><p>{HOTPOT.body[2]}</p><h3>{HOTPOT.body[3]}</h3><p>{HOTPOT.body[4]}</p><p style="text-align: center"><img src="https://ishancheng.example/wp-content/uploads/2031/05/tripe.jpg"></p><p style="text-align: center"><span style="font-size: 10pt">Tripe, seven dips. (Photo/Yaoxi Lin)</span></p><h3>{HOTPOT.body[5]}</h3><p>{HOTPOT.body[6]}</p><h3>{HOTPOT.body[7]}</h3><p>{HOTPOT.body[8]}</p><p>{HOTPOT.body[9]}</p>
</div></div></section>
<section class="elementor-section"><div class="elementor-author-box"><div class="elementor-author-box__text"><h4 class="elementor-author-box__name">Yaoxi Lin</h4><p class="elementor-author-box__bio">I eat for a living and write about it afterwards.</p></div></div>
<div class="elementor-posts-container"><h2>Related Stories</h2><article class="elementor-post"><h3><a>Where to Eat Xiaomian at 3 A.M.</a></h3><div class="elementor-post__excerpt"><p>Noodle shops near the river open when the bars close.</p></div><span class="elementor-post-date">May 20, 2031</span></article><article class="elementor-post"><h3><a>Riding the River Cable Car Without the Queue</a></h3><span class="elementor-post-date">April 2, 2031</span></article></div></section></div>""",
    head='<meta property="article:published_time" content="2031-05-27T03:12:09+00:00"><meta property="og:site_name" content="iShancheng"><meta name="author" content="ishancheng"><link rel="https://api.w.org/" href="https://ishancheng.example/wp-json/">',
    day="2031-05-27",
    authors=("Yaoxi Lin",),
    build=sheet(
        """<header data-elementor-type="header"><nav class="elementor-nav-menu"><ul><li>Home</li><li>News</li><li>Explore</li><li>Food</li><li>Videos</li><li>Business</li><li>Services</li></ul></nav></header>""",
        """<footer data-elementor-type="footer"><h2>iShancheng</h2><p>Official city channel of Shancheng for the world</p><h5>Keep up with us</h5><form><input type="email" placeholder="Email"><button>Sign Up</button></form><p>© 2031 Shancheng International Communication Center</p></footer>""",
        start='<!doctype html>\n<html lang="en-US">',
        body=' class="post-template-default single single-post elementor-default"',
    ),
)

# 14 --------------------------------------------------------------- WordPress guide with contents and comments
METRO = Story(
    "en",
    "Riding the Luobin Metro: A 2031 Guide for Visitors",
    (
        "Luobin's metro is clean, cheap and, once you know two or three tricks, very easy to use without a word of Chinese.",
        "Buying a ticket",
        "Single tickets cost between 2 and 9 yuan. The machines speak English (tap the flag in the upper corner) and take foreign cards at all airport and railway stations.",
        "If you stay longer than three days, get a Luobin Pass at any service desk. You pay a deposit of 20 yuan, which you get back when you leave.",
        "Which line goes where?",
        "Line 1: railway station, old town, university",
        "Line 2: airport, convention center, lake",
        "Line 4: zoo and botanical garden",
        "Frequently asked questions",
        "Can I take luggage?",
        "Yes, up to 30 kilos. Bicycles have to be folded.",
        "When does the last train leave?",
        "At 11 pm from most stations, and at midnight on Fridays and Saturdays.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "WordPress city guide, posted on and last updated, table of contents, advertisement, related posts and reply form inside the article",
    METRO,
    "{T} | Luobin Guide",
    f"""<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main">
<article class="post-2210 post type-post status-publish category-transport ast-article-single" id="post-2210" itemtype="https://schema.org/CreativeWork" itemscope>
<div class="ast-post-format- single-layout-1"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{METRO.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2031-05-06T08:30:11+08:00">May 6, 2031</time></span> / <span class="updated-on">Last updated on <time class="updated" datetime="2031-06-02T21:14:55+08:00">June 2, 2031</time></span> / By <span class="posted-by vcard author"><a class="url fn n" rel="author" href="/author/rosie/"><span class="author-name" itemprop="name">Rosie Calder</span></a></span> / <span class="comments-link"><a href="#comments">2 Comments</a></span></div></header>
<div class="entry-content clear" itemprop="text"><p>{METRO.body[0]}</p>
<div id="ez-toc-container" class="ez-toc-v2_0_50 counter-hierarchy"><div class="ez-toc-title-container"><p class="ez-toc-title">Table of Contents</p><span class="ez-toc-title-toggle"><a>Toggle</a></span></div><nav><ul class="ez-toc-list"><li><a href="#Buying">Buying a ticket</a></li><li><a href="#Which">Which line goes where?</a></li><li><a href="#FAQ">Frequently asked questions</a></li></ul></nav></div>
<h2><span class="ez-toc-section" id="Buying"></span>{METRO.body[1]}<span class="ez-toc-section-end"></span></h2><p>{METRO.body[2]}</p><p>{METRO.body[3]}</p>
<div class="code-block code-block-2" style="margin: 8px 0"><ins class="adsbygoogle"></ins><small>Advertisement</small></div>
<h2><span class="ez-toc-section" id="Which"></span>{METRO.body[4]}<span class="ez-toc-section-end"></span></h2><ul><li>{METRO.body[5]}</li><li>{METRO.body[6]}</li><li>{METRO.body[7]}</li></ul>
<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2031/05/map.png"><figcaption class="wp-element-caption">Map of the network. Tap to enlarge.</figcaption></figure>
<h2><span class="ez-toc-section" id="FAQ"></span>{METRO.body[8]}<span class="ez-toc-section-end"></span></h2><h3>{METRO.body[9]}</h3><p>{METRO.body[10]}</p><h3>{METRO.body[11]}</h3><p>{METRO.body[12]}</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Click to share on X (Opens in new window)</a></li><li><a>Click to email a link to a friend</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p>From the Airport to Downtown</p><p>Night Buses in Luobin</p></div></div></div></article>
<nav class="navigation post-navigation"><a rel="prev">← Previous Post</a><a rel="next">Next Post →</a></nav>
<div id="comments" class="comments-area"><h3 class="comments-title">2 thoughts on “{METRO.title}”</h3><ol class="ast-comment-list"><li><cite>Hamish</cite> <time datetime="2031-05-09T10:01:00+08:00">May 9, 2031 at 10:01 am</time><p>Worked like a charm, thanks! My card was accepted at the railway station but not at the zoo.</p><a>Reply</a></li><li><cite>Ingrid P.</cite> <time datetime="2031-05-30T22:40:00+08:00">May 30, 2031 at 10:40 pm</time><p>Is the pass valid on the ferry as well?</p><a>Reply</a></li></ol><div id="respond"><h3>Leave a Comment <small><a>Cancel Reply</a></small></h3><p>Your email address will not be published. Required fields are marked *</p><form><textarea placeholder="Type here.."></textarea><input placeholder="Name*"><input type="submit" value="Post Comment »"></form></div></div>
</main></div><div class="widget-area secondary" id="secondary"><aside class="widget"><h2>Recent Posts</h2><ul>{items("Ten Parks to Nap In", "How to Pay With Your Phone", "Luobin With Kids")}</ul></aside><aside class="widget"><h2>Archives</h2><ul><li>June 2031</li><li>May 2031</li></ul></aside></div></div></div>""",
    head='<meta name="generator" content="WordPress 9.1"><meta property="article:published_time" content="2031-05-06T00:30:11+00:00"><meta property="article:modified_time" content="2031-06-02T13:14:55+00:00">',
    day="2031-05-06",
    authors=("Rosie Calder",),
    build=sheet(
        """<a class="skip-link screen-reader-text" href="#content">Skip to content</a><header class="site-header"><p class="site-title"><a href="/">Luobin Guide</a></p><p class="site-description">Your friend in the city</p><ul id="primary-menu"><li>See</li><li>Eat</li><li>Sleep</li><li>Get Around</li></ul></header>""",
        """<footer class="site-footer"><p>Copyright © 2031 Luobin Guide | Powered by Astra WordPress Theme</p></footer>""",
        start='<!DOCTYPE html>\n<html lang="en-US" prefix="og: https://ogp.me/ns#">',
    ),
)

# 15 --------------------------------------------------------------- expat magazine
BAKERY = Story(
    "en",
    "New Bread in Town: Crumb & Co. Opens on Gulou Lane",
    (
        "If you have walked down Gulou Lane lately, you'll have noticed the queue. At its end there is no celebrity, but rye.",
        "Crumb & Co. is the work of Marek and Xiaodan Wolny, who spent six years baking in Poznań before coming home to Xiaodan's Lanting with a jar of sourdough in the hand luggage.",
        "The dark loaf (RMB 48) is dense, sour and keeps for a week. The scallion focaccia (RMB 26) is gone by 10am, and deserves to be.",
        "There are only nine seats, and coffee comes in one size. We didn't mind. The kitchen is open, and watching Marek shape forty loaves in ten minutes is better than any screen.",
        "“People told us to make it sweeter,” Xiaodan says. “We made the portions smaller instead.”",
        "Will it last? Rents on the lane are brutal, and three bakeries have come and gone since 2028. But none of them had this crust.",
        "Crumb & Co.",
        "17 Gulou Lane, Beicheng. Daily except Monday, 7.30am-6pm",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "expat magazine, writer and day in a line, read-also links and newsletter in the text, author's blurb, readers' comments",
    BAKERY,
    "New Bread in Town: Crumb &amp; Co. Opens on Gulou Lane | the Lantinger",
    f"""<div class="region region-content"><div id="block-system-main" class="block"><div id="node-90211" class="node node-blog node-promoted clearfix" about="/blog/2031/05/28/crumb-co" typeof="sioc:Post">
<h1 class="page-title">New Bread in Town: Crumb &amp; Co. Opens on Gulou Lane</h1>
<div class="submitted"><span class="by">by <a href="/users/jocelyn-hart">Jocelyn Hart</a></span> / <span class="dt">May 28, 2031</span> / <span class="cat"><a>Food &amp; Drink</a></span> / <span class="n">2 comments</span></div>
<div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">
<p><img src="/sites/default/files/crumb1.jpg"></p>
<p>{BAKERY.body[0]}</p>
<p>{BAKERY.body[1].replace("&", "&amp;")}</p>
<p><strong>READ: <a href="/blog/2031/05/14/lanting-pancakes">The Best Pancakes in Lanting, Ranked</a></strong></p>
<p>{BAKERY.body[2]}</p>
<p>{BAKERY.body[3]}</p>
<div class="nl-inline"><h4>Hungry for more?</h4><p>Get our Thursday newsletter with the new openings of the week.</p><form><input type="email" placeholder="you@mail.com"><input type="submit" value="Count me in"></form></div>
<p>{BAKERY.body[4]}</p>
<p>{BAKERY.body[5]}</p>
<p><strong>{BAKERY.body[6].replace("&", "&amp;")}</strong><br />
{BAKERY.body[7]}</p>
<p><strong>READ ALSO: <a href="/blog/2031/04/30/rooftops">Rooftops Are Open: Where to Drink Under the Sky</a></strong></p>
<p><em>Images: Jocelyn Hart, courtesy of Crumb &amp; Co.</em></p>
</div></div></div>
<div class="author-blurb"><img src="/sites/default/files/jh.jpg"><p>Jocelyn has been eating her way through Lanting since 2021. More stories by this author <a>here</a>.</p><p>Instagram: @jocelyneats &nbsp; WeChat: jocelyneats</p></div>
<div class="tags"><a>bakery</a> <a>Gulou</a> <a>new openings</a></div>
<div id="comments" class="comment-wrapper"><h2 class="title">Comments</h2><div class="comment"><div class="submitted">Submitted by Lanting_Lou on Fri, 05/30/2031 - 22:14</div><p>Went on Saturday, sold out by nine. Second time lucky I guess.</p><ul class="links"><li>reply</li></ul></div><div class="comment"><div class="submitted">Submitted by Guest (not verified) on Sun, 06/01/2031 - 09:02</div><p>Do they do gluten free?</p></div><h2>Add new comment</h2><p>Validate your mobile phone number before posting. <a>Log in</a> or <a>register</a></p></div></div></div></div>
<div class="region region-sidebar-second"><div class="block"><h2>Popular stories</h2><ul>{items("All Lanting Metro Lines to Get 5G+ by July", "Dragon Boat Holiday: Who Works When", "Visa Run? Not Any More")}</ul></div><div class="block"><h2>Upcoming events</h2><ul>{days(("Quiz Night at the Anchor", "Jun 18"), ("Flea Market, Factory 12", "Jun 21"))}</ul></div></div>""",
    head='<meta name="Generator" content="Drupal 7 (http://drupal.org)"><meta property="og:site_name" content="the Lantinger"><meta property="article:published_time" content="2031-05-28T12:00:00+08:00">',
    day="2031-05-28",
    authors=("Jocelyn Hart",),
    build=sheet(
        """<div id="header"><a id="logo" href="/">the Lantinger</a><ul class="menu"><li>Blog</li><li>Events</li><li>Directory</li><li>Classifieds</li><li>Magazine</li></ul><div class="login">Login | Register</div></div>""",
        """<div id="footer"><p>© 2001-2031 True Walk Media. All Rights Reserved. 某ICP备31000099号</p></div>""",
        start='<!DOCTYPE html>\n<html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/">',
    ),
)

# 16 --------------------------------------------------------------- provincial broadcaster, brief under a video
BEACH = Story(
    "en",
    "Video | Sea turtles come ashore to lay eggs in Haiwan",
    (
        "Rangers on Xiaosha Island off Haiwan have found the first three nests of green sea turtles this season, with 341 eggs in all. The beach has been closed to visitors from 7 p.m. to 6 a.m. until October, and lamps along the shore road have been fitted with red shades, which do not disturb the animals.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "provincial broadcaster, one paragraph below a player, crew credits with proofreader",
    BEACH,
    "{T}-Haidong International",
    f"""<div class="v-wrap"><div class="v-left"><div id="player" class="prism-player" data-vid="f3310"><p class="noflash">Your browser does not support HTML5 video.</p></div>
<div class="v-title">{BEACH.title}</div>
<div class="v-info"><i class="eye"></i><span>1,204 views</span><span>2031.06.05 12:30</span><span>Haidong International Channel</span></div>
<div class="v-intro"><p>{BEACH.body[0]}</p><p>Reported by Luo Hangyu, Jin Yi</p><p>Camera: Su Tie</p><p>Editor: Wu Yuelin</p><p>Proofreader: Daniel Moss</p></div>
<div class="v-act"><a>Like 35</a><a>Share</a><a>Collect</a></div>
<div class="v-com"><h4>Comments (0)</h4><p>No comments yet. Be the first to say something!</p></div></div>
<div class="v-right"><h4>Up next</h4><ul>{days(("Haidong in 60 seconds: Salt", "01:00"), ("Foreign anchors try squid fishing", "04:21"), ("Live replay: Moon over the strait", "58:10"), form='<li><img src="/t{i}.jpg"><em>{d}</em><p>{w}</p></li>')}</ul></div></div>""",
    head='<meta property="og:type" content="video.other"><meta property="og:title" content="Video | Sea turtles come ashore to lay eggs in Haiwan">',
    day="2031-06-05",
    time="12:30",
    origin="Haidong International Channel",
    authors=("Luo Hangyu", "Jin Yi"),
    editors=("Wu Yuelin",),
    build=sheet(
        """<div class="hdtv"><a>LIVE</a><a>REPLAY</a><a>NEWS</a><a>SHOWS</a><a>HAIDONG TODAY</a></div>""",
        """<div class="hdft"><p>Haidong Radio and Television Group &nbsp; Audio-visual program license 9900031</p></div>""",
    ),
)

# 17 --------------------------------------------------------------- metropolitan english daily
POOLS = Story(
    "en",
    "Rooftop pools for all as Songpu opens school gates in summer",
    (
        "Swimming pools of 63 schools will open to the public in July and August, the sports bureau of Songpu said today.",
        "It is the first time that pools on school grounds can be used by people without children at the school. Tickets cost 15 yuan (US$2.2) for two hours, and residents above 65 swim for free before 9am.",
        "Among them is the rooftop pool of Baoxing Road High School, built in 1934, which has been closed to outsiders for more than 70 years.",
        "Schools get a subsidy for water, lifeguards and insurance. Each of the pools will have at least three lifeguards and a first-aid room.",
        "“Our pool stood empty for nine weeks every summer,” said Kong Peijun, principal of the school. “Now my own neighbors will come.”",
        "Bookings start on June 20 in the SongPass app. A list of the pools is available in English.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "metropolitan daily in English, writer and zone-marked hour above, boxes inside the content, source and editor below",
    POOLS,
    "{T} - SONGLIGHT News",
    f"""<div class="news-detail" data-id="3106050"><div class="cat"><a href="/news">News</a> / <a href="/news/metro/">Metro</a></div>
<h1 class="tit">{POOLS.title}</h1><div class="author"><img class="ava" src="/u/geq.png"><a href="/reporter/ge-qianyu">Ge Qianyu</a></div><div class="date">21:03 UTC+8, 2031-06-05 <span class="fav">0</span></div>
<div class="lead">Sixty-three schools let the public swim in July and August, for 15 yuan or, before 9am and above 65, for nothing.</div>
<div class="content"><p>{POOLS.body[0]}</p><p>{POOLS.body[1]}</p><div class="img"><img src="https://obj.songlight.example/1.jpg"><p class="credit">Dong Weijie</p><p class="cap">The rooftop pool of Baoxing Road High School.</p></div><p>{POOLS.body[2]}</p>
<div class="in-box"><span>Related</span><a href="/news/metro/3105">Heat plan: 200 cool rooms and free lemonade</a></div>
<p>{POOLS.body[3]}</p><p>{POOLS.body[4]}</p><p>{POOLS.body[5].replace("A list of the pools", '<a href="https://www.songpu.example/pools">A list of the pools</a>')}</p>
<div class="follow"><img src="/qr-wechat.jpg"><p>Scan to follow us on WeChat</p></div>
<hr><div class="se">Source: <span>SONGLIGHT</span> &nbsp; Editor: <span>Yao Minzhe</span></div></div>
<div class="tags"><a>#schools</a><a>#swimming</a></div>
<div class="spec"><h3>Special Reports</h3><a><img src="/s1.jpg">City by the Water</a></div><div class="miss"><h3>In Case You Missed It...</h3><ul>{items("Silk factory becomes night market", "Where did all the sparrows go?", "Metro to run all night on June 21")}</ul></div></div>""",
    head='<meta property="og:description" content="Sixty-three schools let the public swim in July and August"><meta name="author" content="Ge Qianyu">',
    day="2031-06-05",
    time="21:03",
    origin="SONGLIGHT",
    authors=("Ge Qianyu",),
    editors=("Yao Minzhe",),
    build=sheet(
        """<div class="hd"><a class="logo">SONGLIGHT</a><ul><li>NEWS</li><li>BIZ</li><li>FEATURE</li><li>VIBE</li><li>OPINION</li><li>VIDEO</li></ul><div class="srch">Search</div></div>""",
        """<div class="ft"><a>ABOUT US</a><a>ADVERTISE</a><p>© 1999-2031 SONGLIGHT. All rights reserved. Internet News Service License: 3112031</p></div>""",
    ),
)

# 18 --------------------------------------------------------------- second state agency, English site
DRONES = Story(
    "en",
    "Drones deliver lunch to 40 mountain villages in Guiluo",
    (
        "(CEN) -- A fleet of 25 drones has begun to deliver hot lunches to elderly people in 40 mountain villages of Guiluo, southwest China, local authorities said on Tuesday.",
        "The drones set off from four community kitchens at 10:30 a.m. and serve about 900 people, most of whom live alone. The longest flight takes 18 minutes; the same way on foot takes three hours.",
        "A meal costs 6 yuan, half of which is paid by the county. Doctors may add medicine to the box.",
        "In fog or strong wind, volunteers on motorcycles step in. This has happened on 11 days since the trial began in February.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "second agency's English site, second-exact time, outlet and editor in one line, app banner and hot links in the content box",
    DRONES,
    "{T}",
    f"""<div class="w1200 clearfix"><div class="breadcrumb"><a>Home</a> &gt; <a>Society</a></div>
<div class="main_l"><div class="main_content"><div class="main_title"><h1>{DRONES.title}</h1><span class="main_title_l"><b>2031-05-27 10:23:47</b><i>Cen.example</i><i>Editor :Tu Lingyan</i></span><div class="fx"><a>Follow us</a><a class="app"><img src="/app.gif">CEN App Download</a></div></div>
<div class="main_txt"><p>	{DRONES.body[0]}</p>
<p>	{DRONES.body[1]}</p>
<p style="text-align: center"><img src="//i2.cen.example/2031/0527/1.jpg"></p>
<p style="text-align: center">A drone lowers a lunch box in Dashi Village. (Photo/Guiluo Media Center)</p>
<p>	{DRONES.body[2]}</p>
<p>	{DRONES.body[3]}</p>
<p>	</p>
<div class="related_box"><h4>Related news</h4><ul><li><a>Low-altitude routes link six islands</a></li><li><a>Kitchen for seniors wins design award</a></li></ul></div>
<div class="banner_app"><a href="/app"><img src="/img/banner_app.png"></a><p>Get CEN's app on your phone: stories, photos, and a word of Chinese every day.</p></div></div></div>
<div class="pager_w"><a class="prev">Prev:Panda cub takes first bath</a><a class="next">Next:Exam season: cities turn the volume down</a></div>
<div class="hot"><h3>Most popular in 24h</h3><ul>{items("Typhoon Lanhua expected to pass by", "Ancient well found below parking lot", "Foreigner wins village chess cup")}</ul></div></div>
<div class="main_r"><div class="r_pic"><h3>Photo</h3><p>Ice sculptures melt into art</p><p>Alpine meadow in bloom</p></div></div></div>""",
    head='<meta name="keywords" content="drones,lunch,Guiluo"><meta name="description" content="A fleet of 25 drones has begun to deliver hot lunches">',
    day="2031-05-27",
    time="10:23",
    origin="Cen.example",
    editors=("Tu Lingyan",),
    build=sheet(
        """<div class="top"><a>Wire</a><a>Photo</a><a>Video</a><a>China</a><a>Society</a><a>Business</a><a>Voices</a><a>Learning Chinese</a></div>""",
        """<div class="bottom"><p>Back to top | About Us | Jobs | Contact Us | Privacy Policy</p><p>Copyright ©1999-2031 Cen.example. All rights reserved. Reproduction in whole or in part without permission is prohibited.</p></div>""",
    ),
)

# 19 --------------------------------------------------------------- national vista site, regional column
BAMBOO = Story(
    "en",
    "From pole to pipe: bamboo replaces plastic in Anqi",
    (
        "In a workshop in Anqi County, Dongpu Province, a machine winds strips of bamboo around a steel core, layer upon layer, until they form a pipe as thick as a man.",
        "The pipe weighs half as much as one of concrete, bends when the ground moves and, its makers say, lasts for 50 years. Last year, 410 kilometers of it were laid in 12 provinces.",
        "Anqi has 72,000 hectares of bamboo. Until a few years ago, most of it was sold as poles for scaffolding, at a price that hardly paid for the cutting.",
        "Today, 136 companies in the county turn it into pipes, cutlery, yarn and even bodies for wind turbines. Their output came to 8.9 billion yuan (US$1.28 billion) in 2030.",
        '"Ten years ago I got 18 yuan for a pole. Now I get 41," said Le Guisheng, a farmer in Shanghu Village.',
        "The county's next aim is a standard. Together with researchers from five universities, it has drafted rules for testing bamboo pipes, which are now under review.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "national information site, writer and outlet with day in separate lines, tools, follow line and comment counter in the text",
    BAMBOO,
    "{T} - China Vista",
    f"""<div id="path"><a href="/">Home</a> / <a href="/china">China</a> / <a href="/china/local">Local News</a> <div class="tools">Print | E-mail | <a>Tools: Save</a></div></div>
<div class="center clearfix"><div class="left1"><h1 id="title">{BAMBOO.title}</h1>
<dl class="info"><dt id="author">By Zuo Lingfei</dt><dd id="guild">China Vista, May 6, 2031</dd><dd class="zt">Adjust font size: <a id="small">-</a><a id="big">+</a></dd></dl>
<div id="container_txt"><div style="width:100%"><!--enpproperty <articleid>91027</articleid><date>2031-05-06 17:20:03.0</date><author></author><title></title> /enpproperty--><!--enpcontent-->
<p style="text-align:center"><img src="http://images.vista.example/site1007/2031-05/06/ab.jpg"></p><p style="text-align:center">Workers check a bamboo pipe in Anqi. [Photo by Zuo Lingfei/China Vista]</p>
<p>{BAMBOO.body[0]}</p><p>{BAMBOO.body[1]}</p><p>{BAMBOO.body[2]}</p><p>{BAMBOO.body[3]}</p><p>{BAMBOO.body[4]}</p><p>{BAMBOO.body[5]}</p><!--/enpcontent--></div>
<div id="autopage"><center></center></div><p><i>Follow China Vista on <a>Twitter</a> and <a>Facebook</a> to join the conversation.</i></p><a href="http://app.vista.example"><img src="/images/app.jpg" alt="ChinaVista App Download"></a></div>
<div class="comm"><a>Go to Forum &gt;&gt;</a><b>0</b> Comment(s)<form><p>Add your comments...</p><ul><li>User Name Required</li><li>Your Comment</li></ul><input type="submit" value="Submit"></form></div></div>
<div class="right1"><h3>Top Stories</h3><ul>{items("Ferry line gets wind-assisted ship", "County fair draws buyers from 30 countries", "Court rules on noise of square dancing", form='<li>· <a href="content_{i}.htm">{w}</a></li>')}</ul><h3>Most Viewed</h3></div></div>""",
    head='<meta name="catalogId" content="7201"><meta name="filetype" content="0"><meta name="publishedtype" content="1">',
    day="2031-05-06",
    origin="China Vista",
    authors=("Zuo Lingfei",),
    build=sheet(
        """<div class="header"><div class="search"><form>Search <input></form></div><ul><li>China</li><li>International</li><li>Business</li><li>Arts</li><li>Environment</li><li>Opinion</li><li>Learning Chinese</li></ul></div>""",
        """<div class="footer"><p>Copyright © China Vista. All Rights Reserved &nbsp; E-mail: webmaster@vista.example Tel: 86-10-00000000</p></div>""",
    ),
)

# 20 --------------------------------------------------------------- magazine site of a metropolitan group
MATCH = Story(
    "en",
    "The Village Where Everyone Has Two Names",
    (
        "CHUANHE, Southwest China — The postman of Shimen knows better than to trust an envelope. In this village of 2,300, a hundred people are called Wu Guofang.",
        "They are not related, or not closely. In 1958, a teacher who had been sent to register the newborns was asked by so many families for a lucky name that she simply gave them all the same one. Their children did likewise, out of respect.",
        "So Shimen invented a second set of names, used only inside the village: Wu of the Well, Wu Who Sneezes, Wu the Late.",
        "“My ID card says one thing, and my life says another,” laughs Wu the Late, a 57-year-old electrician.",
        "Official Confusion",
        "The trouble started when hospitals, banks, and the village’s pension fund went online. In 2029, three women received each other’s X-rays. Another was told she had died.",
        "Xiang Rou, an anthropologist at Jiangkou University who has recorded 2,118 village names, argues that the state should simply adopt them. “These names hold more information than a number,” she tells Seventh Note.",
        "Last fall, the county agreed to a trial. For the first time, a second line was printed on the health cards of Shimen.",
        "The postman is relieved. He, too, is called Wu Guofang.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "long-form magazine site, deck, newsletter box in the text, translator and editors in the last italic line",
    MATCH,
    "The Village Where Everyone Has Two Names",
    f"""<div class="page-root"><div class="styles_head__x81"><span class="styles_cat__k2">DEEP TONES</span><h1 class="styles_title__p0">{MATCH.title}</h1><div class="styles_sum__a7">In a place with a hundred Wu Guofangs, nicknames are a matter of life and death. Now the county wants to print them.</div>
<div class="styles_by__q1">By <a href="/users/301">Lan Xuerui</a></div><div class="styles_time__z4">Apr 17, 2031<span>7-min read</span><span>#rural China</span><span>#identity</span></div></div>
<div class="styles_cover__m3"><img src="/cover.jpg"></div>
<div class="styles_content__e9" id="content-body"><div><p>{MATCH.body[0]}</p><p>{MATCH.body[1]}</p><p>{MATCH.body[2]}</p><p>{MATCH.body[3]}</p>
<div class="styles_nl__t5"><div>Subscribe to our newsletter</div><div>By signing up, you agree to our <a>Terms Of Use</a>.</div><input placeholder="Enter your email"><span>Subscribe</span></div>
<h4>{MATCH.body[4]}</h4><p>{MATCH.body[5]}</p><figure><img src="/card.jpg"><figcaption>A health card with the new second line, 2031. Lan Xuerui/Seventh Note</figcaption></figure><p>{MATCH.body[6]}</p><p>{MATCH.body[7]}</p><p>{MATCH.body[8]}</p>
<p><em>Translator: Henrik Aas; contributions: Meng Yu; editors: Craig Tolland and Ning Sijia.</em></p><p><em>(Header image: The old registry of Shimen. Courtesy of Xiang Rou)</em></p></div></div>
<div class="styles_rel__h6"><h3>YOU MAY ALSO LIKE</h3><div><a>My Grandmother’s Secret Script</a><span>By Pu Lei</span></div><div><a>Who Owns a Folk Song?</a><span>By Anton Weil</span></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detail":{{"contId":"1009","pubTime":"2031-04-17 18:00"}}}}}}}}</script>""",
    head='<meta property="og:type" content="article"><meta name="author" content="Seventh Note">',
    day="2031-04-17",
    authors=("Lan Xuerui",),
    editors=("Craig Tolland", "Ning Sijia"),
    build=sheet(
        """<div class="styles_nav__b2"><a>SEVENTH NOTE</a><a>NEWS</a><a>FEATURES</a><a>DEEP TONES</a><a>MULTIMEDIA</a><a>OPINION</a><a>Log in</a></div>""",
        """<div class="styles_foot__c5"><a>About Us</a><a>Contribute</a><a>Research</a><p>© 2031 Seventh Note. All Rights Reserved.</p><p>某ICP备31000120号</p></div>""",
    ),
)

# 21 --------------------------------------------------------------- e-paper, news in brief
BRIEFS = Story(
    "en",
    "Around the province",
    (
        "Direct flights to Nairobi",
        "Jiangkou will be linked with Nairobi by two flights a week from May 1. It is the first direct connection of Chuanhe with Africa.",
        "Museum of clocks reopens",
        "The clock museum in Qinxi reopened on Wednesday after repairs which took 19 months. On show are 412 clocks, 300 of them ticking.",
        "Bus drivers learn first aid",
        "All 6,400 bus drivers of Yunlan have completed a first-aid course. Every bus will carry a defibrillator by September.",
        "Record for a radish",
        "A farmer in Liujia has pulled out a radish of 31.6 kilograms. It will be exhibited at the township fair and eaten afterwards.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "english weekly's e-paper, page and day in the head, briefs with bold heads, editor and designer at the end",
    BRIEFS,
    "Chuanhe Weekly",
    f"""<table width="100%" border="0" cellspacing="5"><tr><td class="px12">Page 02: News &nbsp; <a href="node_3.htm">&lt;&lt; Prev page</a> <a href="node_5.htm">Next page &gt;&gt;</a></td><td align="right" class="px12">Apr 17, 2031 Thursday &nbsp; <a>Back issues</a></td></tr></table>
<div class="ep-list"><b>Headlines of this page</b><ul>{items("Spring planting nears its end in river counties", "Tea exporters try the northern route", "Around the province", form='<li><a href="content_3110{i}.htm">{w}</a></li>')}</ul></div>
<table width="560" class="ep-main"><tr><td align="center" style="padding:12px"><strong style="font-size:22px" class="font01">{BRIEFS.title}</strong></td></tr>
<tr><td align="center" class="font02"></td></tr>
<tr><td><div id="ozoom" style="zoom:100%"><founder-content><!--enpcontent-->
{"".join(f"<P><b>{x}</b></P>" if i % 2 == 0 else f"<P>{x}</P>" for i, x in enumerate(BRIEFS.body))}
<P>Editor: Bo Wenhan&nbsp;&nbsp;Designer: Hu Tingting</P><!--/enpcontent--></founder-content></div></td></tr>
<tr><td align="center"><a>Zoom in +</a> <a>Zoom out -</a> <a>Default</a> <a href="#">Top</a></td></tr></table>""",
    day="2031-04-17",
    editors=("Bo Wenhan",),
    build=sheet(
        """<div class="ep-top"><img src="../../../res/logo.gif"><form><input name="date"><input type="button" value="Search"></form></div>""",
        """<div class="ep-foot">Chuanhe Daily Press Group. All contents may not be reproduced without written permission.</div>""",
        start='<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n<html>',
    ),
)

# 22 --------------------------------------------------------------- business news, English service
CHIPS = Story(
    "en",
    "China's Ruiqi Gets Nod to List Seed-Sorting Robot Unit in Hong Kong",
    (
        "(Hexin Business) April 17 -- Ruiqi Agricultural Machinery has received the go-ahead from the securities watchdog to list its seed-sorting robot unit on the Hong Kong stock exchange.",
        "Kezi Robotics plans to issue up to 46 million shares, the Luobin-based parent said late yesterday. It aims to raise around HKD1.1 billion (USD141 million), people familiar with the matter told Hexin Business.",
        "Ruiqi's stock [SHE:300999] closed 4.2 percent higher at CNY31.50 (USD4.52) today, while the benchmark index gained 0.3 percent.",
        "Kezi's machines can sort 9,000 grains a second by shape and color. Seed companies in 22 countries use them, and overseas customers made up 58 percent of revenue last year.",
        "The unit turned its first profit in 2029. Net profit more than doubled to CNY97 million last year on revenue of CNY640 million.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "business news service, writer, date and source labels in capitals, editor and follow line below, keywords",
    CHIPS,
    "{T}",
    f"""<div class="container page-news"><div class="row"><div class="col-md-8">
<h1 class="n-title">{CHIPS.title}</h1><div class="n-author"><a href="/user/zhongyh">Zhong Yuhan</a></div>
<div class="n-meta"><span>DATE:&nbsp; Apr 17 2031</span> <span>/ SOURCE:&nbsp; Hexin Business</span></div>
<div class="n-img"><img src="/uploads/ruiqi.jpg"><i>{CHIPS.title}</i></div>
<div class="n-content" id="news-body"><p>{CHIPS.body[0].replace("(Hexin Business) April 17 --", "<b>(Hexin Business) April 17 --</b>")}</p><p>{CHIPS.body[1]}</p><p>{CHIPS.body[2]}</p><p>{CHIPS.body[3]}</p><p>{CHIPS.body[4]}</p><p>Editors: Shi Yi, Peter Lomas</p></div>
<div class="n-follow">Follow Hexin Business on <a class="tw"></a><a class="in"></a></div>
<div class="n-keys">Keywords: &nbsp;<a>Ruiqi</a>, <a>IPO</a>, <a>Agricultural Machinery</a></div></div>
<div class="col-md-4"><div class="panel"><h4>Latest News</h4><ul>{days(("Copper Scrap Prices Slip for Third Week", "2 hours ago"), ("Yuan Opens Flat", "5 hours ago"), form="<li><a>{w}</a><small>{d}</small></li>")}</ul></div><div class="panel dark"><h4>Sign up for our daily briefing</h4><input placeholder="E-mail"><button>GO</button></div></div></div></div>""",
    head='<meta property="og:image" content="/uploads/ruiqi.jpg"><meta property="article:published_time" content="2031-04-17T19:41:00+08:00">',
    day="2031-04-17",
    origin="Hexin Business",
    authors=("Zhong Yuhan",),
    editors=("Shi Yi", "Peter Lomas"),
    build=sheet(
        """<nav class="navbar"><a class="brand">HB Global</a><ul><li>Business</li><li>Finance</li><li>Tech</li><li>Economy</li><li>Opinion</li><li>Video</li></ul><a>中文</a></nav>""",
        """<footer><p>Copyright © 2031 HB Global. Some rights reserved.</p><a>Privacy</a><a>Terms</a></footer>""",
    ),
)

# 23 --------------------------------------------------------------- western regional portal
POSTMEN = Story(
    "en",
    "Post road on horseback reaches its last stop",
    (
        "For 34 years, Batur Osman carried letters on horseback to the summer pastures of Keketu. On Friday he unsaddled for the last time.",
        "From June on, the mail of the 87 families there will come by a small all-terrain van, which needs four hours for a tour that took the postman three days.",
        "Osman, 58, rode some 260,000 kilometers on 11 horses. He brought newspapers, school books and, in later years, parcels with frying pans and tablets.",
        '"The letters got fewer and the parcels bigger," he said. "My last horse did not like the microwave."',
        "The post office of the county has made his saddle part of a small exhibition. Osman himself will drive along in the van for the first months, to show the new postwoman the way to the tents.",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "western regional portal, info line with source, author and unpadded day, responsible editor in brackets below",
    POSTMEN,
    "{T}-Tianmo Net - Window of the West",
    f"""<div class="main1000"><div class="lm_path">Home &gt; Society</div>
<div class="n_left"><div class="n_title"><h1>{POSTMEN.title}</h1></div>
<div class="n_time">Published on: 2031-5-6 8:05 &nbsp;&nbsp;Source: Tianmo Net &nbsp;&nbsp;Author: Gao Yanling, Nurgul Ersin &nbsp;&nbsp;[ <a>Print</a> ] [ <a>Close</a> ]</div>
<div class="n_bdshare"></div>
<div class="n_text" id="artibody"><div align="center"><img src="http://img.tianmo.example/2031/5/6/post.jpg"></div><div align="center"><font color="#333399">Batur Osman with his horse on his last tour, May 2, 2031. Photo by Nurgul Ersin</font></div>
<div>&nbsp;&nbsp;&nbsp;&nbsp;{POSTMEN.body[0]}</div><div>&nbsp;</div>
<div>&nbsp;&nbsp;&nbsp;&nbsp;{POSTMEN.body[1]}</div><div>&nbsp;</div>
<div>&nbsp;&nbsp;&nbsp;&nbsp;{POSTMEN.body[2]}</div><div>&nbsp;</div>
<div>&nbsp;&nbsp;&nbsp;&nbsp;{POSTMEN.body[3]}</div><div>&nbsp;</div>
<div>&nbsp;&nbsp;&nbsp;&nbsp;{POSTMEN.body[4]}</div></div>
<div class="n_edit">[Responsible editor: Xue Ruoqing]</div>
<div class="n_links"><b>Related links</b><br>{items("Wool fair opens in Keketu", "School on wheels follows the herds", form='<a href="/s{i}">{w}</a><br>')}</div></div>
<div class="n_right"><h3>Topics</h3><ul>{items("Silk Road kitchen", "Faces of the West")}</ul><h3>Weather</h3><p>Keketu 6~17℃</p></div></div>""",
    head='<meta name="copyright" content="Tianmo Net"><meta name="editor" content="xrq">',
    day="2031-05-06",
    time="08:05",
    origin="Tianmo Net",
    authors=("Gao Yanling", "Nurgul Ersin"),
    editors=("Xue Ruoqing",),
    build=sheet(
        """<div class="tm_top"><a>Uygurche</a><a>Қазақша</a><a>Русский</a><a>中文</a><div class="tm_nav">Home Photos Society Economy Culture Tourism</div></div>""",
        """<div class="tm_foot">Sponsored by Tianmo News Center &nbsp; All rights reserved by Tianmo Net</div>""",
        start='<!DOCTYPE html>\n<html lang="en-US">',
    ),
)

# 24 --------------------------------------------------------------- Chinese paper's bilingual column
ALLEYS = Story(
    "en",
    "双语 | Old barbers' alley in Huaicheng finds young customers",
    (
        "Huaicheng (Huaidu Evening Post) -- The youngest barber in Jianfa Alley is 63, and his customers are getting younger every month.",
        "For 12 yuan, Lao Ding cuts hair with scissors made in 1979, shaves with a straight razor and cleans ears with seven tools whose names nobody else remembers. Since a student posted a video of him in March, the bench outside has been full from morning to night.",
        "“They come for the picture,” he says, “but they fall asleep under the hot towel like everyone else.”",
        "Of the 19 barber shops that once stood in the alley, five remain. The district has freed them from rent for three years and pays a bonus to anyone who takes an apprentice.",
        "Two have signed up so far. One of them is a dentist.",
        "Word bank",
        "理发店 barber shop",
        "掏耳朵 ear cleaning",
        "学徒 apprentice",
    ),
)
SEVENTEENTH_ENGLISH.add(
    "Chinese evening paper's bilingual column, column mark in the headline, Chinese info line, word list, three credits at the end",
    ALLEYS,
    "{T}_淮岸网",
    f"""<div class="ha-wrap"><div class="ha-crumb"><a>淮岸网</a>&gt;<a>双语</a>&gt;<span>正文</span></div>
<div class="ha-article"><h1>{ALLEYS.title}</h1><div class="ha-info"><span class="ha-time">2031-05-27 18:22</span><span class="ha-src">来源：淮渡晚报</span><div class="ha-tool"><a>听新闻</a><a>分享</a></div></div>
<div class="ha-content" id="haContent"><p style="text-indent:2em">{ALLEYS.body[0]}</p><p style="text-indent:2em">{ALLEYS.body[1]}</p><p style="text-align:center"><img src="/pic/20310527/alley.jpg"></p><p style="text-align:center;color:#888">Lao Ding at work in Jianfa Alley. 岑一鸣 摄</p><p style="text-indent:2em">{ALLEYS.body[2]}</p><p style="text-indent:2em">{ALLEYS.body[3]}</p><p style="text-indent:2em">{ALLEYS.body[4]}</p>
<p><strong>{ALLEYS.body[5]}</strong></p><p>{ALLEYS.body[6]}</p><p>{ALLEYS.body[7]}</p><p>{ALLEYS.body[8]}</p>
<p style="text-align:right">文/岑一鸣</p><p style="text-align:right">翻译/Lily Cen</p><p style="text-align:right">编辑/费可欣</p></div>
<div class="ha-code"><img src="/qr/app.png"><p>打开淮岸客户端，阅读体验更佳</p></div>
<div class="ha-ding"><a>点赞 12</a><a>收藏</a><a>举报</a></div>
<div class="ha-comment"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><textarea placeholder="说点什么吧"></textarea><button>发表</button></div></div>
<div class="ha-side"><h3>热门推荐</h3><ol>{items("双语 | Night ferry on the Huaidu runs again", "淮城老街改造二期启动", "地铁三号线新增四处出入口")}</ol></div></div>""",
    head='<meta name="author" content="淮岸网"><meta property="og:title" content="双语 | Old barbers\' alley in Huaicheng finds young customers">',
    day="2031-05-27",
    time="18:22",
    origin="淮渡晚报",
    authors=("岑一鸣",),
    editors=("费可欣",),
    build=sheet(
        """<div class="ha-head"><div class="ha-top">2031年6月18日 星期三 <a>登录</a> <a>注册</a></div><div class="ha-nav"><a>首页</a><a>时政</a><a>民生</a><a>财经</a><a>文体</a><a>双语</a><a>视频</a></div></div>""",
        """<div class="ha-foot"><p>淮岸网 版权所有 互联网新闻信息服务许可证 99120310001</p><p>违法和不良信息举报电话：000-12345</p></div>""",
        start='<!DOCTYPE html>\n<html lang="zh-CN">',
    ),
)
