"""A fifteenth album of pages, English and bilingual ones, written without sight of the rules (one table).

English editions of Chinese media and provinces, wire agencies, foreign newspapers and magazines on China, trade press,
universities, chambers of commerce, press releases, and three bilingual pages.

One reading was corrected after the first run: whom to write to about a report is credited with nothing, as in the earlier
albums.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import json
from typing import Any

from shapes import Album, Story

FIFTEENTH_ENGLISH = Album()


def ld(**facts: Any) -> str:
    """A block of JSON-LD as newsrooms put it into the head."""
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org"} | facts, ensure_ascii=False)}</script>'


def metas(**named: str) -> str:
    """Meta elements; a double underscore in a name stands for the colon of a property."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">'
        if "__" in name
        else f'<meta name="{name}" content="{value}">'
        for name, value in named.items()
    )


def links(*words: str, tag: str = "li") -> str:
    """Menu entries, one element each."""
    return "".join(f'<{tag}><a href="/{word.lower().replace(" ", "-")}">{word}</a></{tag}>' for word in words)


def runs(lines: tuple[str, ...], kind: str = "") -> str:
    """Paragraphs, with a class or without."""
    mark = f' class="{kind}"' if kind else ""
    return "".join(f"<p{mark}>{line}</p>\n" for line in lines)


def modern(language: str, tag: str, middle: str, head: str) -> str:
    """A page of today: viewport, icons, a measuring script; the body is the page's own."""
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{tag}</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/static/main.5f1c.css">{head}<script async src="https://stat.example/m.js"></script></head>
<body>{middle}<script>window.dataLayer=window.dataLayer||[];</script></body></html>"""


def old(language: str, tag: str, middle: str, head: str) -> str:
    """A page of the years of tables: transitional doctype, no language named, a counter at the end."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{tag}</title>{head}
<script type="text/javascript" src="/js/jquery-1.4.2.min.js"></script></head><body leftmargin="0" topmargin="0">{middle}
<div style="display:none"><script type="text/javascript" src="http://count.example/stat.php?id=300412"></script></div></body></html>"""


# 1 A national daily in English: reporter, place, paper and day in one line; pictures by figure; two pages.
SALT = Story(
    "en",
    "Salt pans find new life as winter home for spoonbills",
    (
        "Twenty years ago, the white squares along the shore of Yanpu county were worth their weight in salt. Today they are worth more under water, to visitors who come on foot and by wing.",
        "Since the last saltworks closed in 2024, the county has let the tide back into 340 hectares of pans. This winter, wardens counted 412 black-faced spoonbills, the most since records began.",
        '"They like it shallow," said Meng Zhaolin, 58, who raked salt here for three decades and now carries a telescope instead of a rake. "Twenty centimeters, no more. We know how to keep water at twenty centimeters."',
        "Former saltworkers make up 31 of the 40 wardens. They open and close the old wooden sluices by hand, twice a day, following a table drawn up by the provincial wetland institute.",
        "The work brings each of them 3,600 yuan a month, about what the saltworks paid in its final years. Guesthouses in the two nearest villages were booked out on 64 nights since November.",
    ),
)
S, B = SALT.title, SALT.body
FIFTEENTH_ENGLISH.add("national daily, reporter and place and paper and day divided by bars", SALT, "{T} - Society - Riverland Daily", f"""
<div class="topBar"><div class="topInner"><span><a href="/cn">中文</a></span><span><a href="/global">Global Edition</a></span><span class="tB2">ASIA</span><form><input type="text" placeholder="Search"></form></div></div>
<div class="logo"><a href="/"><img src="/image/logo.png" alt="Riverland Daily"></a></div>
<ul class="dropdown">{links("HOME", "CHINA", "WORLD", "BUSINESS", "LIFESTYLE", "CULTURE", "TRAVEL", "WATCHTHIS", "SPORTS", "OPINION", "REGIONAL")}</ul>
<div id="bread-nav">China<span> / </span>Society<span class="mobile-none">Home / China / Society</span></div>
<div class="main_art"><div class="lft_art" id="lft-art"><div class="col-sm-1 share"><a class="fb"></a><a class="tw"></a><a class="wechat"></a></div>
<h1>{S}</h1>
<div class="info"><span class="info_l">By Ouyang Rui in Yanpu, Donghu | Riverland Daily | Updated: 2031-02-03 07:32</span><span class="info_r"><a class="pinterest">Share</a></span></div>
<div id="Content"><figure class="image" style="display: table;"><img src="//img.example/images/203102/03/6a1.jpeg" /><figcaption style="display: table-caption; caption-side: bottom;">Spoonbills feed in a former salt pan in Yanpu county, Donghu province. [Photo by Shao Kai/For Riverland Daily]</figcaption></figure>
{runs(B[:3])}<p><strong></strong></p>{runs(B[3:])}</div>
<div id="div_currpage"><span>1</span> <a href="/a/203102/03/WS6a1_2.html">2</a> <a class="pagestyle" href="/a/203102/03/WS6a1_2.html">Next</a> &nbsp;&nbsp;<a href="/a/203102/03/WS6a1_2.html">&gt;&gt;|</a></div>
<div class="selectpage"><span>Related Stories</span><ul><li><a href="/a/203101/17/x.html">Reed harvest opens lakeside festival</a><b>2031-01-17 09:14</b></li><li><a href="/a/203012/29/y.html">Cranes delay power line by a month</a><b>2030-12-29 11:05</b></li></ul></div></div>
<div class="rgt_art"><div class="tit">Most Viewed in 24 Hours</div><ul>{links("Top stories", "Photo of the day", "Editor picks")}</ul><div class="tit">Today's Top News</div><p><a href="/t1">Tunnel crews meet under the strait</a></p></div></div>
<div class="dibu"><p>Copyright 1995 - <script>document.write(new Date().getFullYear())</script>. All rights reserved. The content (including but not limited to text, photo, multimedia information, etc) published in this site belongs to Riverland Daily Information Co. Without written authorization, such content shall not be republished or used in any form.</p><p>License for publishing multimedia online 0108999 Registration Number: 130999</p></div>""",
    head=metas(publishdate="2031-02-03", author="薛刚", contentid="WS6a1", og__title=S, og__type="article"), time="07:32", origin="Riverland Daily", authors=("Ouyang Rui",), build=modern)  # fmt: skip

# 2 A provincial portal in English, in tables.
SILK = Story(
    "en",
    "Lingchi Prefecture Opens Silk Market on the Old Canal",
    (
        "The Old Canal Silk Market in Lingchi City opened to traders on February 1. It has 460 stalls under one roof and its own dock for barges of up to 300 tons.",
        "Vice Governor Tao Jingyuan attended the opening ceremony and inspected the cocoon testing center. He pointed out that the market should serve the farmers first and the buyers second.",
        "According to the Department of Commerce, the province produced 48,000 tons of cocoons last year, of which nearly one third was sold through small middlemen. The new market publishes prices every hour.",
        "Traders who rent a stall before June will be exempted from management fees for two years.",
    ),
)
S, B = SILK.title, SILK.body
FIFTEENTH_ENGLISH.add("provincial portal of the years of tables, chrome in Chinese", SILK, "{T}_Government of Haidong Province", f"""
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/top_en.jpg" width="1000" height="146" /></td></tr><tr><td bgcolor="#0a5ea8" align="right"><font color="#ffffff">18 June 2031&nbsp;&nbsp;</font><a href="/">中文版</a> | <a href="/jp">日本語</a> | <a href="/kr">한국어</a></td></tr></table>
<table width="1000" align="center"><tr>{links("Home", "About Haidong", "Government", "Investment", "Travel", "Services", "Media Center", tag="td")}</tr></table>
<table width="1000" border="0" align="center"><tr><td width="230" valign="top" class="left_bg"><table width="100%"><tr><td class="lm">Media Center</td></tr><tr><td>· <a href="/news/">News</a></td></tr><tr><td>· <a href="/notice/">Announcements</a></td></tr><tr><td>· <a href="/pic/">Photos</a></td></tr></table></td>
<td valign="top"><table width="96%" align="center"><tr><td class="wz">Current location: <a href="/">Home</a> &gt; <a href="/mc/">Media Center</a> &gt; News</td></tr>
<tr><td align="center" class="biaoti"><b>{S}</b></td></tr>
<tr><td align="center" bgcolor="#f3f3f3" class="hui12">Date：2031-02-03 &nbsp; Source：Haidong Daily &nbsp; 【Font: <a href="javascript:doZoom(16)">L</a> <a href="javascript:doZoom(14)">M</a> <a href="javascript:doZoom(12)">S</a>】</td></tr>
<tr><td class="zw" id="zoom"><p align="center"><img src="./W020310203.jpg" border="0" /></p><p align="center"><font size="2">The dock of the new market</font></p>
{"".join(f"<P>&nbsp;&nbsp;&nbsp; {line}</P>" for line in B)}<P align="right">Translator: Hou Minyi</P></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table></td></tr></table>
<table width="1000" align="center" bgcolor="#e8e8e8"><tr><td align="center">Sponsored by: General Office of Haidong Provincial People's Government<br />海ICP备05000000号&nbsp; 网站标识码 9900000002<br />Best viewed at 1024*768</td></tr></table>""",
    origin="Haidong Daily", build=old)  # fmt: skip

# 3 The national wire, its page of the middle years.
TUNNEL = Story(
    "en",
    "China's longest highland water tunnel breaks through",
    (
        "QINGFENG, Feb. 3 (Xinlan) -- Workers broke through the last meter of rock in a 63.4-kilometer water tunnel in southwest China's Luoshan Prefecture on Monday, local authorities said.",
        "The tunnel, which runs 410 meters below the surface on average, will carry 870 million cubic meters of water a year from the Qing River to four dry counties.",
        "Construction began in 2024. Crews met hot springs of up to 58 degrees Celsius and had to be cooled with ice for seven months, said Bai Wenhan, chief engineer of the project.",
        "Water is scheduled to flow in the second half of 2032. About 1.1 million people are expected to benefit.",
    ),
)
S, B = TUNNEL.title, TUNNEL.body
FIFTEENTH_ENGLISH.add("national wire, source and second and editor in the line, end mark", TUNNEL, "{T} - Xinlan | English.xinlan.example", f"""
<div class="header domPC"><div class="clearfix"><div class="fl logo"><a href="/"></a></div><ul class="fl">{links("China", "World", "Business", "Culture", "Sports", "Sci", "Health")}</ul><div class="fr"><a href="#">Language</a> <a>中文</a> <a>Español</a> <a>Français</a> <a>عربي</a></div></div></div>
<div class="conTop"><div class="btit clearfix"><h1>{S}</h1><i class="time"></i></div>
<div class="wzzy"><i class="source">Source: Xinlan</i>|<i class="time"> 2031-02-03 21:27:14</i>|<i class="editor">Editor: huahe</i></div>
<div class="bdsharebuttonbox" data-tag="share_1"><a class="bds_weixin" data-cmd="weixin"></a><a class="bds_fbook" data-cmd="fbook"></a></div></div>
<div class="main pagewidth"><div class="content" id="content">{runs(B[:2])}
<div class="video-ad"><iframe src="//player.example/v/1"></iframe></div>{runs(B[2:3])}{B[3]} <b>Enditem</b>
<div id="pageNext"></div></div>
<div class="tj"><div class="tit">Related News</div><ul><li><a href="/2031-01/30/c_1.htm">Feature: Six wells and one road</a></li></ul></div><div class="ewm"><img src="qr.png"><span>Scan for the app</span></div></div>
<div class="backTop">Back to Top</div><div class="bottom">Copyright &copy;2000-2031 XINLAN.EXAMPLE All rights reserved.<span class="id">010020070750000000000000011100001399999999</span></div>""",
    time="21:27", origin="Xinlan", editors=("huahe",), build=old)  # fmt: skip

# 4 A party paper's English site: bracket with agency, time first, web editors at the end.
CHOIR = Story(
    "en",
    "Miao choir of grandmothers sings its way to the capital",
    (
        "When the bus from Gaopo village stopped at the concert hall, twenty-six women in silver collars stepped out and asked first where they could cook rice.",
        "The choir, whose oldest member is 81, was formed in 2027 to keep company in a village whose young people had left. Its songs have no written notes. Each is learned by ear at the loom.",
        'Pan Axiu, the leader, said she used to be afraid of microphones. "Then I thought of it as a big spoon," she laughed.',
        "Recordings of the choir have been played more than 40 million times online. With the income the women have paved the path to the spring and bought a minibus.",
        "After three evenings in the capital they went home. The rapeseed was waiting.",
    ),
)
S, B = CHOIR.title, CHOIR.body
FIFTEENTH_ENGLISH.add("party paper online, bracketed outlet before the hour, web editors below", CHOIR, "{T} - Minsheng Daily Online", f"""
<div class="top"><a href="http://www.minsheng.example">人民版</a> <a href="/jp">日本語</a> <a href="/ru">Русский</a> <a href="/de">Deutsch</a></div>
<div class="w1280 nav">{links("Home", "China", "World", "Sci-Tech", "Society", "Travel", "Video", tag="span")}</div>
<div class="w860 d2txt clear" id="p_content"><div class="path"><a href="/">Home</a>&gt;&gt;</div>
<h1>{S}</h1><div class="wb_1 clear"><div class="origin cf"><span>(<a href="http://en.minsheng.example/">Minsheng Daily Online</a>) 15:31, February 03, 2031</span></div><div class="bdshare"><a>Share</a></div></div>
<div class="wb_12 clear cf">
<p style="text-align: center;"><img src="/NMediaFile/2031/0203/1.jpg" alt=""></p><p class="desc" style="text-align: center;">Members of the choir rehearse at the threshing ground of Gaopo village. (Photo/Yuan Yichen)</p>
{runs(B[:3])}<p style="text-align: center;"><img src="/NMediaFile/2031/0203/2.jpg" alt=""></p><p class="desc" style="text-align: center;">Pan Axiu at her loom. (Minsheng Daily Online/Yuan Yichen)</p>{runs(B[3:])}
<div class="edit cf">(Web editor: Kong Defang, Liu Ning)</div></div>
<div class="d2nav"><p>Photos</p><ul class="imgs"><li><a href="/n3/1.html"><img src="a.jpg"></a><br>First rice seedlings under glass</li><li><a href="/n3/2.html"><img src="b.jpg"></a><br>Ice boats race on Lake Muru</li></ul><p>Related Stories</p><ul>{links("Loom workshop opens", "Bus line reaches Gaopo")}</ul></div></div>
<div class="footer">About Minsheng Daily Online | Join Us | Contact Us<br>Copyright © 2031 Minsheng Daily Online. All Rights Reserved.</div>""",
    head=metas(publishdate="2031-02-03", source="Minsheng Daily Online", catalogs="G90882"), time="15:31", origin="Minsheng Daily Online", editors=("Kong Defang", "Liu Ning"), build=old)  # fmt: skip

# 5 A foreign newspaper, hashed classes, two reporters, an update in another zone.
DELTA = Story(
    "en",
    "The Town That Made the World’s Umbrellas Looks for Its Next Rain",
    (
        "For 30 years, anyone caught in a shower in Lisbon, Lagos or Lima had a fair chance of opening an umbrella ribbed, sewn and boxed in Shadu, a river town of 90,000 in southeastern China.",
        "On a recent weekday, half of the workshops along Canopy Street had their shutters down. In the others, women in their 50s were sewing something else: covers for air-conditioners.",
        "“I never thought I would miss the noise,” said Gong Lihua, who at one time had 140 workers and now has nine.",
        "A Trade With No Secrets",
        "Shadu’s trouble is not tariffs alone. An umbrella has about 120 parts, and for a generation nobody else could make all of them within a morning’s walk. Now others can.",
        "The town government has put its hope in a research park at the edge of the rice fields. Of its 36 units, 11 are let, according to a notice at the gate. A spokesman did not respond to questions sent by fax.",
        "Ms. Gong has a smaller plan. She is making one umbrella a day, by hand, out of oiled paper, and she has sold every one.",
    ),
)
S, B = DELTA.title, DELTA.body
FIFTEENTH_ENGLISH.add("foreign newspaper, hashed classes, update in its own zone", DELTA, "A Chinese Town Made the World’s Umbrellas. Now What? - The Harbor Chronicle", f"""
<div id="app"><div><header class="css-1bymuyk e1m0pzr40"><a class="css-kgn7zc" href="#site-content">Skip to content</a><button>Sections</button><a href="/section/business">Business</a><a href="/subscription" class="css-ni9it0">Subscribe for $1/week</a><a href="/auth">Log in</a></header>
<main id="site-content"><article id="story" class="css-1vxca1d e1lmdhsb0"><div class="css-ozw6qe"><p class="css-1h4pdm4">Made in China</p></div>
<header class="css-1x1jxeu"><h1 class="css-1l8buln e1h9rw200" data-testid="headline">{S}</h1><p id="article-summary" class="css-79rysd e1wiw3jv0">Cheap parts built the place. Cheap parts from elsewhere are taking it apart.</p>
<div class="css-18yeg2"><button>Share full article</button><button aria-label="Save">Save</button><span class="css-7oj8un">214</span></div></header>
<figure class="css-ujtr4o"><picture><img src="/03umbrella.jpg" alt=""></picture><figcaption class="css-1g9ic6e ewdxa0s0"><span class="css-jevhma">A workshop on Canopy Street in Shadu, China, last month.</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span aria-hidden="false">Ines Falk for The Harbor Chronicle</span></span></figcaption></figure>
<div class="css-1e2jphy epjyd6m1"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><a href="/by/ellen-marsh" class="css-n8ff4n">Ellen Marsh</a> and <span class="css-1baulvz last-byline">Tomas Reuter</span></p><p class="css-1aa1jzd">Ellen Marsh reported from Shadu, and Tomas Reuter from Hong Kong.</p></div>
<div class="css-8atqhb"><time class="css-1r5gb7q e16638kd0" datetime="2031-02-03T05:02:11-05:00"><span class="css-1sbuyqj">Published Feb. 3, 2031</span><span class="css-233int">Updated Feb. 4, 2031, 3:12 a.m. ET</span></time></div>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{runs(B[:2], "css-at9mc1 evys1bk0")}</div></div><div class="css-1lyvmqj" id="story-ad-1"><p>Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{runs(B[2:3], "css-at9mc1 evys1bk0")}<h2 class="css-13o6u42 eoo0vm40">{B[3]}</h2>{runs(B[4:5], "css-at9mc1 evys1bk0")}</div></div>
<div class="css-qxcgz9" role="region"><h3>Sign up for the Business newsletter</h3><p>Once a week, straight to your inbox. <a href="/nl">Get it sent to your inbox.</a></p></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{runs(B[5:], "css-at9mc1 evys1bk0")}</div></div></section>
<div class="bottom-of-article"><div class="css-1vuvxyw"><p>Fei Anran contributed research.</p></div><div class="css-etvkof"><p><a href="/by/ellen-marsh">Ellen Marsh</a> writes about factories and the people in them.</p></div><div class="css-1jwoyxl"><p>A version of this article appears in print on Feb. 4, 2031, Section B, Page 1 of the New York edition with the headline: An Umbrella Town Under a Clear Sky.</p></div></div></article></main>
<section id="bottom-sheet"><h2>More in Business</h2><p><a href="/x">Chip Makers Count the Cost of a Dry Winter</a></p></section><footer>© 2031 The Harbor Chronicle Company {links("Contact", "Accessibility", "Your Ad Choices")}</footer></div></div>""",
    head=metas(article__published_time="2031-02-03T10:02:11.000Z", article__modified_time="2031-02-04T08:12:40.000Z", byl="By Ellen Marsh and Tomas Reuter", og__title="A Chinese Town Made the World’s Umbrellas. Now What?"), authors=("Ellen Marsh", "Tomas Reuter"), build=modern)  # fmt: skip

# 6 A foreign weekly without names: kicker, rubric, place on the line of the day, print note.
COUNTY = Story(
    "en",
    "Why China’s counties are renting out their car parks",
    (
        "ON A FROSTY morning outside the county offices of Woyuan, a man in a fluorescent vest is doing something new. He is asking the deputy magistrate for four yuan. “No exceptions,” he grins. “Not even for him.”",
        "The vest belongs to a firm from the provincial capital. In December it paid 61m yuan ($8.6m) for the right to collect parking fees in the county for 20 years. That is more than Woyuan now earns from selling land.",
        "Of 1,300 counties that publish their accounts, 212 have sold such rights since 2029. Canteens, billboards and reservoirs full of carp have gone the same way. Officials call it “waking sleeping assets”.",
        "Slumber party",
        "Not everything ought to be woken. One county leased its fire hydrants. Another found that the firm which had bought its cemetery was owned by its own finance bureau.",
        "And money spent in a morning must be earned over two decades. Ask the man in the vest how trade is and he looks along the street. Most drivers, he says, have begun to walk.",
    ),
)
S, B = COUNTY.title, COUNTY.body
FIFTEENTH_ENGLISH.add("foreign weekly without names, capitals in a span of their own, print note", COUNTY, "{T}", f"""
<a class="ds-skip" href="#content">Skip to content</a><div data-test-id="masthead" class="css-1u8qly9"><a href="/">The Meridian</a><nav><ul>{links("Weekly edition", "The world in brief", "War room", "United States", "China", "Business")}</ul></nav><a href="/log-in">Log in</a></div>
<main id="content"><article data-test-id="Article"><section class="css-1ugvd7w e1jyi1pz0"><span class="css-1mdqtqm"><a href="/china" data-analytics="sidebar:section"><span>China</span></a></span><span> | </span><span class="e1r8fcie0">Sleeping assets</span>
<h1 class="css-1tik00t e1r8fcie1">{S}</h1><h2 class="css-1ms10wa">From fees to fish, everything must go</h2>
<figure><img src="/20310208_CND001.jpg" alt=""><figcaption><span class="css-1st60ou">Illustration: Petra Voss</span></figcaption></figure>
<div class="css-wfnuhx"><time class="css-j5ehde e1fl1tsy0" datetime="2031-02-03T14:20:33.019Z">Feb 3rd 2031</time><span class="css-1eqvyp1">|WOYUAN</span></div>
<div class="css-1oyd3uo"><div class="audio"><button>Listen to this story</button><span>5 min</span></div></div></section>
<section data-body-id="cp2"><p data-component="paragraph" class="css-1l5amll e1y9q0ei0"><span data-caps="initial">O</span><small>N A FROSTY</small>{B[0][11:]}</p>{runs(B[1:3], "css-1l5amll e1y9q0ei0")}<div class="adComponent_advert__kPVUI"><div id="econ-1">Advertisement</div></div>
<h2 class="css-1sg1mvz">{B[3]}</h2>{runs(B[4:], "css-1l5amll e1y9q0ei0")}
<p class="css-1rmzg0s"><i>Subscribers can sign up to <a href="/newsletters/kite">Paper Kite</a>, our new weekly newsletter, to understand what the world makes of China.</i> ■</p></section>
<p class="css-ks7vqq">This article appeared in the China section of the print edition under the headline “Nap time is over”</p></article>
<aside><h3>From the February 8th 2031 edition</h3><p>Discover stories from this section and more in the list of contents</p><a href="/weekly">Explore the edition</a><div><button>Share</button><a href="/rights">Reuse this content</a></div></aside>
<section><h2>More from China</h2><h3><a href="/china/2031/01/30/a">The quiet return of the village doctor</a></h3></section></main><footer>Registered in England and Wales. No. 999999. © The Meridian Newspaper Limited 2031. All rights reserved.</footer>""",
    head=ld(**{"@type": "NewsArticle", "headline": S, "datePublished": "2031-02-03T14:20:33Z", "author": {"@type": "Organization", "name": "The Meridian"}}), build=modern)  # fmt: skip

# 7 A foreign wire: key points, hour in UTC, reporting and editing credits.
COPPER = Story(
    "en",
    "China smelters agree to cut copper output as fees turn negative",
    (
        "Summary",
        "Nine smelters to idle 6% of capacity from March",
        "Treatment charges below zero since October",
        "Cut smaller than in 2029, analysts say",
        "LUOSHAN, China, Feb 3 (Norvik) - Nine of China's largest copper smelters have agreed to idle about 6% of their capacity from March, three people with knowledge of the meeting said on Monday, after fees paid to them by miners stayed below zero for a fourth month.",
        "The group, which meets once a quarter, will also stop buying concentrate on the spot market until May, two of the people said. They asked not to be named because the talks were private.",
        'The China Smelters Association did not immediately respond to a request for comment. "Nobody wants to be the first to shut," one of the people said.',
        "Benchmark copper was up 1.3% at $11,204 a metric ton by 0540 GMT.",
        "Smelters normally charge miners a fee to turn ore into metal. A wave of new plants has left too little ore to go around, and some now pay for the privilege.",
        "($1 = 7.0312 Chinese yuan)",
    ),
)
S, B = COPPER.title, COPPER.body
FIFTEENTH_ENGLISH.add("foreign wire, key points in the text, hour in UTC, reporting and editing named", COPPER, "{T} | Norvik", f"""
<header data-testid="SiteHeader"><a href="/">Norvik home</a>{links("World", "Business", "Markets", "Sustainability", "Legal")}<button>My News</button><a href="/signin">Sign In</a><a href="/register">Register</a></header>
<main><div class="article__container__2MUeZ"><nav class="breadcrumb__1Qz"><a href="/markets">Markets</a><span>›</span><a href="/markets/commodities">Commodities</a></nav>
<div data-testid="ArticleHeader"><h1 data-testid="Heading" class="text__text__1FZLe heading__heading_2">{S}</h1>
<div class="info-content__author-date__1Epi_" data-testid="AuthorByline">By <a rel="author" href="/authors/mia-okafor">Mia Okafor</a> and <a rel="author" href="/authors/jun-petrov">Jun Petrov</a></div><time datetime="2031-02-03T06:05:20Z" data-testid="Body"><span class="date-line__date__23Ge-">February 3, 2031</span><span class="date-line__date__23Ge-">6:05 AM UTC</span><span class="date-line__date__23Ge-">Updated 3 hours ago</span></time>
<div class="toolbar"><button>Text</button><button>Small Text</button><button>Medium Text</button><button>Large Text</button><button>Share</button></div></div>
<div data-testid="primary-image"><img src="/x.jpg"><p data-testid="caption">A worker stacks copper cathodes at a plant in Luoshan, China, May 9, 2028. NORVIK/Hanna Sorel/File Photo <a href="/license">Purchase Licensing Rights</a></p></div>
<div class="article-body__content__17Yit" data-testid="ArticleBody"><div data-testid="Summary"><h2>{B[0]}</h2><ul>{"".join(f"<li>{x}</li>" for x in B[1:4])}</ul></div>
{"".join(f'<div data-testid="paragraph-{i}" class="text__text__1FZLe body__full_width">{x}</div>' for i, x in enumerate(B[4:7]))}
<div class="newsletter__3f"><p>The Norvik Power Up newsletter provides everything you need to know about the global energy industry. Sign up <a href="/nl">here.</a></p></div><div class="ad">Advertisement · Scroll to continue</div>
{"".join(f'<div data-testid="paragraph-{i}" class="text__text__1FZLe body__full_width">{x}</div>' for i, x in enumerate(B[7:], 3))}
<p class="sign-off__text__PU3Aj">Reporting by Mia Okafor and Jun Petrov in Luoshan; Editing by Paul Lund and Sonali Rao</p><p>Our Standards: <a href="/trust">The Norvik Trust Principles.</a></p></div>
<div class="tags"><span>Suggested Topics:</span><a>Commodities</a><a>China</a></div><div><h3>Read Next</h3><a href="/r1">Nickel falls for a fifth day</a><time datetime="2031-02-02T22:00:00Z">February 2, 2031</time></div></div></main>
<footer>All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays. © 2031 Norvik. All rights reserved</footer>""",
    head=metas(article__published_time="2031-02-03T06:05:20Z", og__site_name="Norvik"), time="14:05", origin="Norvik", authors=("Mia Okafor", "Jun Petrov"), editors=("Paul Lund", "Sonali Rao"), build=modern)  # fmt: skip

# 8 Trade press on WordPress: two headings, a list, a box in the middle, comments.
BARGE = Story(
    "en",
    "Inland yards in China book record orders for battery barges",
    (
        "Shipyards on the Hanlu and Lower Min rivers took orders for 148 battery-powered barges in January, more than in the whole of last year, according to figures from broker Kestrel &amp; Dahl.",
        "The rush follows a rule that from 2033 bars diesel vessels of under 1,000 dwt from 17 inland ports.",
        "What owners are buying",
        "Most of the new barges share a standard design with swappable battery boxes the size of a 20-foot container:",
        "64 teu feeder, three battery boxes, range 180 km",
        "1,200 dwt aggregates carrier, two boxes, range 110 km",
        "Ro-ro for 24 cars, one box",
        "“You do not charge the ship, you charge the box,” says Rikke Dahl, partner at the broker. “That takes the port stay down to 20 minutes.”",
        "Waiting for boxes",
        "The bottleneck is on land. Only five ports have a swap crane at work, and yards report that delivery of boxes has stretched from four months to eleven.",
    ),
)
S, B = BARGE.title, BARGE.body
FIFTEENTH_ENGLISH.add("trade press on a blog system, promotion box in the middle, comments below", BARGE, "{T} – Keel and Quay", f"""
<div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Keel and Quay</a></p><p class="site-description">News for people who build and run ships</p></div><nav id="site-navigation"><ul id="primary-menu" class="menu">{links("Newbuilding", "Ports", "Bunkers", "Regulation", "Jobs", "Advertise")}</ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main"><article id="post-48213" class="post-48213 post type-post status-publish format-standard has-post-thumbnail hentry category-newbuilding tag-china">
<header class="entry-header"><span class="cat-links"><a href="/category/newbuilding/" rel="category tag">Newbuilding</a></span><h1 class="entry-title">{S}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/2031/02/48213/" rel="bookmark"><time class="entry-date published" datetime="2031-02-03T08:15:00+01:00">February 3, 2031</time><time class="updated" datetime="2031-02-05T10:41:07+01:00">February 5, 2031</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/dholm/">Dag Holm</a></span></span> <span class="comments-link"><a href="#comments">2 Comments</a></span></div></header>
<div class="post-thumbnail"><img src="barge.jpg"></div><div class="entry-content"><div class="sharedaddy"><a>Tweet</a><a>LinkedIn</a></div>{runs(B[:2])}<h2 class="wp-block-heading">{B[2]}</h2>{runs(B[3:4])}<ul>{"".join(f"<li>{x}</li>" for x in B[4:7])}</ul>{runs(B[7:8])}
<div class="wp-block-group kq-promo has-background"><p><strong>Also of interest</strong></p><p><a href="/2031/01/47990/">Ammonia tug finishes first winter</a></p><p><a href="/webinar/">Join our webinar on 20 February</a></p></div>
<h2 class="wp-block-heading">{B[8]}</h2>{runs(B[9:])}</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/china/" rel="tag">China</a>, <a href="/tag/batteries/" rel="tag">batteries</a></span></footer></article>
<div class="author-box"><img src="dag.jpg"><h4>Dag Holm</h4><p>Dag has followed Asian yards for fifteen years and once worked in one.</p></div>
<nav class="post-navigation"><div class="nav-previous"><a href="/2031/01/48190/" rel="prev">Pilots strike ends in Porto Vell</a></div><div class="nav-next"><a href="/2031/02/48220/" rel="next">Steel plate up again</a></div></nav>
<div id="comments"><h2 class="comments-title">2 thoughts on “{S}”</h2><ol class="comment-list"><li><div class="comment-author vcard"><b class="fn">Oldbosun</b> <span class="says">says:</span></div><time datetime="2031-02-03T12:00:00+01:00">February 3, 2031 at 12:00 pm</time><div class="comment-content"><p>Who insures the boxes while they are on the crane, I wonder. Nobody ever seems to ask this.</p></div></li><li><div class="comment-author vcard"><b class="fn">R. Teague</b></div><div class="comment-content"><p>We ran battery lighters in 1912. Nothing is new.</p></div></li></ol><h3 id="reply-title">Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></main>
<aside id="secondary"><h2>Recent Posts</h2><ul>{links("Steel plate up again", "Pilots strike ends")}</ul><h2>Archives</h2><ul><li>January 2031</li></ul></aside></div><footer id="colophon">© 2031 Keel and Quay ApS. Proudly powered by a blog.</footer></div>""",
    body=tuple(x.replace("&amp;", "&") for x in B), head=metas(author="Dag Holm", article__published_time="2031-02-03T07:15:00+00:00", article__modified_time="2031-02-05T09:41:07+00:00"), authors=("Dag Holm",), build=modern)  # fmt: skip

# 9 A university's English news on a campus system.
LOESS = Story(
    "en",
    "Lanyuan University Team Maps Two Thousand Cave Dwellings by Drone",
    (
        "A team from the School of Architecture has completed the first full map of cave dwellings in three counties of the loess plateau, the university announced at a seminar on January 31.",
        "Led by Prof. Duan Yiping, eleven students flew 640 missions with small drones over two summers. They recorded 2,083 dwellings, of which about one in five is still lived in.",
        "“A satellite sees a hillside. A drone sees the door,” Duan said. The team found that dwellings facing southeast had lost far fewer front walls to rain than those facing due south.",
        "The data have been handed to the county archives and will be open to all researchers from March.",
        "The study was supported by the Loess Heritage Fund and has been published in the Journal of Earthen Buildings.",
    ),
)
S, B = LOESS.title, LOESS.body
FIFTEENTH_ENGLISH.add("university on a campus system, author and photo and editor in the line", LOESS, "{T}-Lanyuan University", f"""
<div class="top"><div class="wrap"><a class="logo" href="/"><img src="/images/logo_en.png"></a><div class="tlink"><a href="/">中文</a> | <a>Mail</a> | <a>Library</a></div><form action="/search" name="au1a"><input name="showkeycode" value="Search..."></form></div></div>
<ul class="menu">{links("About", "Academics", "Admissions", "Research", "Campus Life", "News")}</ul>
<div class="n_banner"><img src="/images/n_b.jpg"></div><div class="dqwz"><span>Position:</span> <a href="/">Home</a> &gt; <a href="/News.htm">News</a> &gt; Content</div>
<form name="_newscontent_fromname"><div class="v_news_content_wrap"><h3 align="center">{S}</h3><div class="xx" align="center">Release time: 2031-02-03 &nbsp;&nbsp; Author: Guo Shiyi, Bao Lin &nbsp;&nbsp; Photo: Bao Lin &nbsp;&nbsp; Editor: Ma Xiaoting &nbsp;&nbsp; Views: [<script>_showDynClickBatch(['dynclicks_u6_1042'],[1042],"wbnews",1)</script>]</div><hr>
<div id="vsb_content"><div class="v_news_content">{runs(B[:2])}<p style="text-align:center" class="vsbcontent_img"><img src="/__local/5/1.jpg" width="600"></p><p style="text-align:center"><span style="font-size:12px">Students prepare a flight above Hexiwan</span></p>{runs(B[2:])}</div></div><div id="div_vote_id"></div>
<p align="left">Prev: <a href="1041.htm">Winter Camp for Overseas Students Concludes</a></p><p>Next: <a href="1043.htm">Library Extends Hours in Exam Weeks</a></p></div></form>
<div class="foot"><p>Address: 18 Tower Road, Lanyuan &nbsp; Post Code: 999999</p><p>Copyright© Lanyuan University. All Rights Reserved</p><img src="/images/qr.png"><p>Official WeChat</p></div>""",
    authors=("Guo Shiyi", "Bao Lin"), editors=("Ma Xiaoting",), head=metas(keywords="Lanyuan University,LYU", pageType="3", ArticleTitle=S, PubDate="2031-02-03 11:20:00"), build=old)  # fmt: skip

# 10 A chamber of commerce: a notice to members, a table of sessions, a signature.
CUSTOMS = Story(
    "en",
    "Notice to Members: New Customs Window for Small Exporters",
    (
        "Dear Members,",
        "The General Administration has informed the Chamber that a separate customs window for exporters with an annual volume of less than EUR 2 million will open at four ports on 1 March 2031.",
        "Companies that wish to use the window need to register once. The Chamber will hold three briefings:",
        "Date",
        "City",
        "Language",
        "11 February",
        "Haizhou",
        "English",
        "13 February",
        "Lingchi",
        "English and Chinese",
        "18 February",
        "Online",
        "English",
        "Participation is free for members; non-members pay RMB 300. Please bring your registration certificate and one photograph.",
        "Kind regards,",
        "Trade Facilitation Desk",
        "Nordic-Chinese Chamber of Commerce",
    ),
)
S, B = CUSTOMS.title, CUSTOMS.body
cells = B[3:15]
FIFTEENTH_ENGLISH.add("chamber of commerce, letter to members with a table and a signature", CUSTOMS, "{T} | Nordic-Chinese Chamber of Commerce", f"""
<div class="dialog-off-canvas-main-canvas"><header role="banner" class="region region-header"><div class="site-logo"><img src="/logo.svg" alt="Home"></div><nav role="navigation"><ul class="menu">{links("About us", "Events", "Membership", "Advocacy", "News", "Jobs")}</ul></nav><a class="btn" href="/join">Become a member</a></header>
<div class="region-breadcrumb"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li>Notices</li></ol></div>
<main role="main"><article data-history-node-id="3310" class="node node--type-news node--view-mode-full"><div class="field field--name-field-category"><a href="/news/notices">Notices</a></div><h1 class="page-header"><span class="field field--name-title">{S}</span></h1>
<div class="field field--name-field-date field__item">Mon, 3 February 2031</div><div class="node__content"><div class="field field--name-body field__item">{runs(B[:3])}
<table class="table table-striped"><thead><tr>{"".join(f"<th>{c}</th>" for c in cells[:3])}</tr></thead><tbody>{"".join("<tr>" + "".join(f"<td>{c}</td>" for c in cells[i : i + 3]) + "</tr>" for i in (3, 6, 9))}</tbody></table>
{runs(B[15:16])}<p>{B[16]}</p><p>{B[17]}<br>{B[18]}</p></div>
<div class="field field--name-field-contact"><div class="field__label">Contact</div><div class="field__item">Ms. Signe Aho, +86 000 0000 0000, trade@chamber.example</div></div><div class="field field--name-field-files"><div class="field__label">Downloads</div><span class="file file--application-pdf"><a href="/form.pdf">Registration form.pdf</a></span> <span>(212.4 KB)</span></div></div></article>
<section class="views-element-container"><h2 class="block-title">Upcoming events</h2><div class="views-row"><time datetime="2031-02-20">20 Feb</time> <a href="/e/1">New Year Reception</a></div><div class="views-row"><time datetime="2031-03-06">6 Mar</time> <a href="/e/2">HR Breakfast: Contracts</a></div></section></main>
<footer><h3>Our premium members</h3><img src="p1.png"><img src="p2.png"><p>© 2031 Nordic-Chinese Chamber of Commerce | 海ICP备09000000号 | <a>Privacy</a></p><form><label>Subscribe to our newsletter</label><input type="email"></form></footer></div>""",
    build=modern)  # fmt: skip

# 11 A release on a release wire.
ROBOT = Story(
    "en",
    "Qingta Robotics Ships Its 10,000th Orchard Picker and Opens European Service Center",
    (
        "SHENGQUAN, China, Feb. 3, 2031 /PressLine/ -- Qingta Robotics, a maker of machines for fruit growers, today announced the delivery of its 10,000th orchard picker, the QT-4, to a cooperative of apple growers in South Tyrol.",
        "The company also opened its first service center in Europe, in Bolzano, with a stock of 4,000 spare parts and a staff of 22.",
        "Gentle hands, long days",
        "The QT-4 picks up to 1,100 apples an hour with a bruise rate of less than 1.5 percent. It works at night and needs one operator for six machines.",
        '"We started in a shed with one tree," said Rong Jiahe, founder and CEO of Qingta Robotics. "The tree is still there. The shed is not."',
        "About Qingta Robotics",
        "Founded in 2022, Qingta Robotics designs and builds picking, pruning and thinning machines. It has 900 employees and customers in 31 countries. For more information, please visit qingta.example.",
    ),
)
S, B = ROBOT.title, ROBOT.body
FIFTEENTH_ENGLISH.add("release wire, provider and hour in a box, source line and contact below", ROBOT, "{T}", f"""
<header class="container-fluid"><a href="/" class="logo">PressLine</a><ul>{links("News in Focus", "Business and Money", "Science and Tech", "Lifestyle", "People and Culture")}</ul><a href="/send">Send a Release</a><a href="tel:000">888-000-0592</a></header>
<main><article class="news-release inline-gallery-template"><header class="container release-header"><div class="row detail-headline"><div class="col-sm-12"><h1>{S}</h1></div></div>
<div class="row swaping-class"><div class="col-lg-8"><div class="mobile-rlogo"><img src="qt.png"></div><p>News provided by</p><a href="/news/qingta/"><strong>Qingta Robotics</strong></a><p class="mb-no">03 Feb, 2031, 09:00 CST</p></div><div class="share-sec"><p>Share this article</p><p>Share to X</p></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">{runs(B[:1])}{runs(B[1:2])}<div class="custom-inline-gallery"><img src="qt4.jpg"><div class="caption">The QT-4 at work near Bolzano (PressLine/Qingta Robotics)</div></div>
<p><b>{B[2]}</b></p>{runs(B[3:5])}<p><b>{B[5]}</b></p>{runs(B[6:])}<p>SOURCE Qingta Robotics</p><div id="PURL"><p>Media contact: Vera Lindqvist, press@qingta.example</p></div></div></div></section>
<section class="container modal"><h3>WANT YOUR COMPANY'S NEWS FEATURED HERE?</h3><p>440k+ Newsrooms &amp; Influencers</p><a>GET STARTED</a></section></article>
<section class="also"><h2>Also from this source</h2><div class="card"><small>14 Jan, 2031, 10:00 CST</small><a href="/r2">Qingta Robotics Names Head of Pruning</a></div><h2>Explore</h2><ul>{links("Agriculture", "Machinery", "New Products and Services")}</ul></section></main>
<footer>Copyright © 2031 PressLine Asia Limited. All Rights Reserved. A Brightwire company.</footer>""",
    head=metas(date="2031-02-03T09:00:00+08:00", author="Qingta Robotics", og__type="article"), time="09:00", origin="Qingta Robotics", build=modern)  # fmt: skip

# 12 An English tabloid: Published and Updated with clock hours.
CARP = Story(
    "en",
    "Lake county turns to consumption vouchers to keep fish-head eateries afloat",
    (
        "Muru county in North China's Taiyue Province has handed out consumption vouchers worth 5 million yuan ($711,000) that can be spent only in restaurants serving local fish, after a cold January kept visitors away.",
        "Each of the 50,000 vouchers takes 100 yuan off a bill of 300 yuan or more, the county bureau of commerce said in a statement sent to the Morning Globe on Monday.",
        '"We had three tables on the first day of the month and thirty yesterday," Xie Dayong, owner of a restaurant by the lake, told the Morning Globe.',
        'Vouchers of this kind are a quick but short-lived remedy, Feng Kexin, a professor of tourism at Taiyue Normal University, told the Morning Globe on Monday. "The fish are good. It is the road that is bad," said Feng.',
        "The county said repairs on the lake road will begin in April.",
    ),
)
S, B = CARP.title, CARP.body
FIFTEENTH_ENGLISH.add("tabloid, published and updated hours side by side", CARP, "{T} - Morning Globe", f"""
<div class="header_fluid"><div class="logo"></div><div class="header_top"><a href="/app">Get APP</a> | <a href="/epaper">e-Paper</a> | <a href="/cn">中文版</a></div><div id="global_head">{links("China", "Economy", "World", "Opinion", "Life", "Sports", "In-Depth", tag="div")}</div></div>
<div class="container article"><div class="row"><div class="article_page"><div class="article_left"><div class="share_list"></div></div>
<div class="article_top"><div class="article_column"><span class="cloumm_level_one"><a href="/source/">ECONOMY</a></span><span class="cloumm_level_two"> / <a href="/consumption/">CONSUMPTION</a></span></div><div class="article_title">{S}</div><div class="author_share"><div class="author_share_left"><span class="byline">By <a href="/author/Reporter-Tu-Weilin.html">Tu Weilin</a></span><span class="pub_time">Published: Feb 03, 2031 08:28 PM Updated: Feb 03, 2031 08:31 PM</span></div><div class="article_top_share_btn"><img src="share.svg"></div></div></div>
<div class="article_content"><div class="article_right"><center><img src="/attachment/2031/fish.jpeg"></center><div class="picture" style="color:#999;">A bowl of fish-head soup in Muru county. Photo: VCP</div><br /><br />{B[0]}<br /><br />{B[1]}<br /><br />{B[2]}<br /><br />{B[3]}<br /><br />{B[4]}<br /><br /></div></div>
<div class="article_footer"><div class="related_section"><div class="row_title">RELATED ARTICLES</div><ul><li><a href="/page/203101/1.shtml">Ice fishing festival draws 80,000</a><p>The festival on Lake Muru closed on Sunday with a record catch and a small fire in one of the tents, which nobody ...</p></li></ul></div><div class="most_view">MOST VIEWED</div></div></div></div></div>
<div class="footer_fluid">About Us | Contact | Privacy<br>Copyright © 1999-2031 Morning Globe</div>""",
    time="20:28", authors=("Tu Weilin",), build=modern)  # fmt: skip

# 13 A business magazine of the mainland in English: paywall, contact lines with mail.
LEASE = Story(
    "en",
    "Regulator Tightens Rules on Container-Leasing Trusts",
    (
        "China’s trust regulator has told 11 trust companies to stop selling products backed by shipping containers unless each box can be traced to an owner, people close to the matter told Chanjing.",
        "The order, dated Jan. 29, follows the collapse of a Haizhou-based lessor that had pledged the same 14,000 containers to four lenders.",
        "Trust companies have until the end of March to hand in lists of box numbers. Products that cannot be matched must be wound down within a year, the document seen by Chanjing shows.",
        "“A container is a perfect collateral because it moves,” said a manager at one of the companies. “It is also a terrible collateral because it moves.”",
    ),
)
S, B = LEASE.title, LEASE.body
FIFTEENTH_ENGLISH.add("mainland business magazine, hour before the names, contacts with mail, paywall", LEASE, "{T} - Chanjing Global", f"""
<div class="cons-head"><div class="top-nav"><a href="/">Home</a><a href="/finance">Finance</a><a href="/business-and-tech">Business &amp; Tech</a><a href="/china-watch">China</a><a href="/podcasts">Podcasts</a><a href="/subscribe" class="sub">Subscribe</a></div><div class="latest"><b>LATEST</b><span>Yards Told to Count Cranes</span></div></div>
<div class="bread"><a href="/">Home /</a> <a href="/finance">Finance</a></div><div class="article"><div class="share-box"><a>LinkedIn</a><a>WhatsApp</a><button>Listen to the full version</button><span>You've accessed an article available only to subscribers</span><a>VIEW OPTIONS</a></div>
<div class="art-head"><h1>{S}</h1><div class="date">Feb 03, 2031 11:42 AM</div><div class="author">By <a href="/zhang">Zhuang Wenlu</a>, <a href="/li">Li Songqiao</a> and <a href="/hall">Denise Hallam</a></div></div>
<div class="cons-photo"><img src="box.jpg"><span>Containers at Haizhou port. Photo: IC Bild</span></div>
<div id="appContent" class="cons-text">{runs(B[:2])}<div class="cons-box"><h4>You may also like</h4><a href="/2030-11-20/101.html">In Depth: The Lessor Who Sold the Sea</a></div>{runs(B[2:])}
<p><i>Contact reporter Denise Hallam (denisehallam@chanjing.example) and editor Michael Oduya (michaeloduya@chanjing.example)</i></p></div>
<div class="pay-layer"><p>Unlock exclusive discounts with a Chanjing group subscription — ideal for teams and organizations.</p><p>Subscribe to both Chanjing Global and The Ledger — for the price of one.</p></div><div class="comm"><h5>Share this article</h5><h5>Open WeChat and scan the QR code</h5></div></div>
<div class="side"><h4>MOST POPULAR</h4><ol>{links("Cover Story", "Five Things to Know", "Editorial")}</ol></div><div class="foot">© 2031 Chanjing Global Limited. All rights reserved.</div>""",
    time="11:42", authors=("Zhuang Wenlu", "Li Songqiao", "Denise Hallam"),
    head=ld(**{"@type": "NewsArticle", "headline": S, "datePublished": "2031-02-03 11:42:00", "author": [{"@type": "Person", "name": "Zhuang Wenlu"}], "isAccessibleForFree": False}), build=modern)  # fmt: skip

# 14 A harbour city's English newspaper: points before the text, follow buttons, paragraphs as divs.
LIFT = Story(
    "en",
    "Mainland city pays residents to share lifts, and neighbours start talking",
    (
        "Residents of 60 tower blocks in the southern Chinese city of Haizhou are being paid to wait for one another in front of the lift.",
        "Under the scheme, which began in November, a lift that carries four people or more earns the block a credit of 0.2 yuan (3 US cents). Credits are counted by a camera and paid out before Lunar New Year.",
        "The city’s power company said lifts in the blocks had used 11 per cent less electricity in the first two months. The bigger change, residents said, was of another kind.",
        "“I have lived here nine years and did not know that the man upstairs plays the cello,” said retired teacher Ho Man-yee. “I only knew there was a noise.”",
        "Critics have asked what becomes of the pictures. The company says faces are counted, not kept.",
    ),
)
S, B = LIFT.title, LIFT.body
FIFTEENTH_ENGLISH.add("harbour city newspaper, points in front of the text, follow buttons, hashed divs", LIFT, "{T} | Peak Post", f"""
<div id="__next"><div class="e1xq1o2m0 css-1fw3x8f"><a href="/">Peak Post</a><nav>{links("News", "China", "Lifestyle", "Sport", "Post Magazine")}</nav><button>TRY FREE</button></div>
<div class="ticker css-9wq3">TRENDING: Typhoon season | Housing | Pandas</div>
<section class="e15atwys0 css-1o8zw5r"><div class="css-q1"><a href="/china">China</a><a href="/china/society">Society</a></div><h1 class="css-1xdhyk6 ef1hf1w0"><span data-qa="ContentHeadline">{S}</span></h1>
<div class="css-ubh ehl" data-qa="GenericArticle-SubHeadline"><ul><li>Credits of 0.2 yuan per shared ride are paid out before Lunar New Year</li><li>Power use down 11 per cent in two months, utility says</li></ul></div>
<div class="css-0 e5g1"><button>Reading Time: 2 minutes</button><button>Why you can trust Peak Post</button></div>
<figure class="css-k8"><img src="/lift.jpg"><figcaption>Residents wait for a lift in Haizhou. Photo: Handout</figcaption></figure>
<div class="css-zm e1"><a href="/author/cass-lam" data-qa="AuthorName">Cass Lam</a><span> in Haizhou</span><button aria-label="follow">+ FOLLOW</button></div><div class="css-zn"><time datetime="2031-02-03T01:30:09.000Z">Published: 9:30am, 3 Feb 2031</time><time datetime="2031-02-03T04:02:51.000Z">Updated: 12:02pm, 3 Feb 2031</time></div>
<div data-qa="GenericArticle-Content" class="css-yb">{"".join(f'<div datatype="p" class="css-13p e1h1">{x}</div>' for x in B[:2])}<div class="ad-slot">Advertisement</div><div class="css-rec"><h4>02:14</h4><p>SUBSCRIBE TO PEAK POST VIDEO</p><p>Village builds its own lift out of a grain hoist</p></div>{"".join(f'<div datatype="p" class="css-13p e1h1">{x}</div>' for x in B[2:])}</div>
<div class="css-auth"><img src="cass.jpg"><div>Cass Lam</div><div>Cass Lam joined the Peak Post in 2026 and covers cities of the mainland. She holds a degree in geography.</div><button>FOLLOW</button></div></section>
<div class="css-more"><h3>Read Next</h3><a href="/n1">Ten islands, one postman</a><span>2 Feb 2031 - 6:00AM</span></div><div class="comments"><h3>Conversation</h3><button>Be the first to comment</button></div><footer>Copyright © 2031 Peak Post Publishers Ltd. All rights reserved. {links("FAQ", "Contact Us", tag="span")}</footer></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": {"headline": S, "publishedDate": 1927848609000}}})}</script>""",
    head=ld(**{"@type": "NewsArticle", "headline": S, "datePublished": "2031-02-03T09:30:09+08:00", "dateModified": "2031-02-03T12:02:51+08:00", "author": [{"@type": "Person", "name": "Cass Lam"}]}), time="09:30", authors=("Cass Lam",), build=modern)  # fmt: skip

# 15 An island agency: its own dateline, credit in brackets with end mark.
GROUPER = Story(
    "en",
    "Grouper exports to China resume after two-year halt",
    (
        "Nanwan, Feb. 3 (ICA) The first 12 tonnes of live grouper from Pingdao left for China on Monday, ending a halt of two years that had forced a third of the island's ponds to close.",
        "The fish were loaded at Nanwan Harbor before dawn, fisheries official Wu Cheng-han said, adding that five more shipments were planned for the month.",
        "Prices at the pond have risen to NT$260 per kilogram from NT$190 since talk of the resumption began, according to Wu.",
        'Breeder Hsieh Mei-chu said she was glad but would not go back to selling to one buyer only. "We learned to smoke it, can it and sell it at the airport," she said.',
    ),
)
S, B = GROUPER.title, GROUPER.body
FIFTEENTH_ENGLISH.add("island agency, day by slashes, bracketed names and end mark below", GROUPER, "{T} - Island Central Agency", f"""
<div class="header"><h2 class="logo">Island Central Agency</h2><ul class="mainMenu">{links("Politics", "Cross-Strait", "Business", "Society", "Culture", "Ad")}</ul><div class="lang"><a>繁體中文</a><a>日本語</a></div></div>
<div class="wrapper"><div class="breadcrumb"><a href="/">Home</a> / <a href="/cross-strait">Cross-Strait</a></div><article class="article"><h1><span>{S}</span></h1><div class="updatetime">02/03/2031 05:12 PM</div>
<div class="shareBar"><a>To activate the text-to-speech service, please first agree to the privacy policy below.</a><a class="btnAgree">Agree</a></div>
<div class="floatImg center"><div class="wrap"><img src="/x.jpg"></div><div class="picinfo">Grouper ponds in Pingdao. ICA file photo</div></div>
<div class="paragraph">{runs(B[:1])}{runs(B[1:2])}<div class="moreArticle"><span>Related News:</span><a href="/cross-strait/203101280011">Fisheries talks end without statement</a></div>{runs(B[2:])}<p>(By Tsai Yu-lun and Marcus Hale)</p><p>Enditem/cs</p></div>
<div class="keywordTag"><a>#grouper</a><a>#fisheries</a></div></article><div class="rSide"><h4>Latest</h4><ul><li>Quake of 4.1 shakes east coast<span>02/03/2031 09:40 PM</span></li><li>Baseball league sets date<span>02/03/2031 08:02 PM</span></li></ul></div></div>
<div class="footer">Island Central Agency | About | Service | © 2031</div>""",
    head=ld(**{"@type": "NewsArticle", "headline": S, "datePublished": "2031-02-03T17:12:00+08:00", "author": {"@type": "Organization", "name": "Island Central Agency"}}), time="17:12", origin="ICA", authors=("Tsai Yu-lun", "Marcus Hale"), build=modern)  # fmt: skip

# 16 A British newspaper: standfirst, hour by a point, quick guide in the middle.
OPERA = Story(
    "en",
    "‘We sing for the empty seats’: the last boat opera of the Wu delta",
    (
        "The stage is a coal barge, the curtain a tarpaulin, and the orchestra sits where the coal used to be. When the gongs begin, a heron leaves the reeds, complaining.",
        "Boat opera came to the villages of the Wu delta because no road did. Troupes poled from landing to landing and were paid in rice. In 1980 there were 70 of them. There is now one.",
        "“People ask me who the audience is,” says Sheng Baofeng, 66, who has played generals since he was 14. “I say: my mother’s seat, my teacher’s seat. We sing for the empty seats.”",
        "A younger member, Jiang Ke, has begun to film the shows from a kayak. The clips, with the oars left in the sound, have found a following among city people who cannot sleep.",
        "Sheng is not sure what to make of that. “If they are asleep,” he says, “how do they know it was good?”",
    ),
)
S, B = OPERA.title, OPERA.body
FIFTEENTH_ENGLISH.add("british newspaper, hour with a point, quick guide inside the text", OPERA, "{T} | China | The Warden", f"""
<div id="bannerandheader"><a href="#maincontent" class="dcr-1ctuwgl">Skip to main content</a><div>Support the Warden <a href="/support">Support us</a></div><nav><ul>{links("News", "Opinion", "Sport", "Culture", "Lifestyle")}</ul></nav></div>
<main data-layout="StandardLayout"><div class="dcr-8myxlu"><aside class="dcr-1kpl0k7"><a href="/world/china" data-link-name="article section"><span>China</span></a></aside><div data-gu-name="headline"><div class="dcr-cohhs3"><h1 class="dcr-uc7bn6">{S}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-mdyrzf"><p>A single troupe still travels the canals of eastern China. Its oldest member is not ready to go ashore</p></div></div>
<aside data-gu-name="meta"><div class="dcr-h3gn"><div><address aria-label="Contributor info"><div class="dcr-1nx"><a rel="author" href="/profile/hettie-vance">Hettie Vance</a> on the Wu delta. Photographs by <a href="/profile/lo">Lo Kwan</a></div></address></div><details class="dcr-eb59kw"><summary><span class="dcr-u0h1qy">Mon 3 Feb 2031 06.30 GMT</span></summary>Last modified on Mon 3 Feb 2031 14.11 GMT</details><button>Share</button></div></aside>
<figure data-spacefinder-role="inline"><img src="/boat.jpg"><figcaption><span>Sheng Baofeng puts on his beard by the light of a phone.</span> Photograph: Lo Kwan/The Warden</figcaption></figure>
<div id="maincontent" class="dcr-1g5"><div class="article-body-commercial-selector article-body-viewer-selector">{runs(B[:2], "dcr-16w5gq9")}
<gu-island name="GuideAtomWrapper"><details data-atom-type="guide"><summary><span>Quick Guide</span><h4>How to see the show</h4><button>Show</button></summary><div><p>The troupe plays on market days from March to October. There is no timetable and no ticket. Bring a cushion.</p><div>Was this helpful?</div><div>Thank you for your feedback.</div></div></details></gu-island>
{runs(B[2:3], "dcr-16w5gq9")}<aside data-spacefinder-role="supporting"><svg></svg><blockquote>If they are asleep, how do they know it was good?</blockquote><footer><cite>Sheng Baofeng</cite></footer></aside>{runs(B[3:], "dcr-16w5gq9")}</div>
<div class="dcr-subm"><span>Explore more on these topics</span><ul><li><a href="/world/china">China</a></li><li><a href="/music/opera">Opera</a></li><li><a>features</a></li></ul><a>Reuse this content</a></div></div></div></main>
<div><h2>Most viewed</h2><ol>{links("The man who counts gulls", "A recipe for leeks")}</ol></div><footer>© 2031 Warden News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</footer>""",
    head=metas(article__published_time="2031-02-03T06:30:12.000Z", article__modified_time="2031-02-03T14:11:02.000Z", article__author="https://warden.example/profile/hettie-vance"), time="14:30", authors=("Hettie Vance",), build=modern)  # fmt: skip

# 17 A newsletter on China with buttons in the text and notes below.
PORK = Story(
    "en",
    "Three numbers in the county budgets you should not believe",
    (
        "Welcome back. It is the season when county budgets appear online, scanned at an angle, and I have read ninety of them so that you do not have to.",
        "1. “Other”",
        "In the median county, 23% of spending is called “other”. Two years ago it was 14%. When I asked an accountant friend what is in there, she said: everything that has a name.¹",
        "2. The population",
        "Grants are paid per head, so heads are counted generously. Baixun reported 612,000 residents to the finance bureau and 540,000 to the statisticians, on the same day.",
        "3. Zero",
        "Forty-one counties report hidden debt of exactly zero. Subscribe to that if you like.",
        "What would convince me? A budget in which last year’s column matches what was printed last year. I found three.",
        "Notes",
        "1. She asked me to add that she no longer works there.",
    ),
)
S, B = PORK.title, PORK.body
FIFTEENTH_ENGLISH.add("newsletter, buttons between the paragraphs, notes under the text", PORK, "{T} - by Anton Brisk - Ledger Lines", f"""
<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar"><a href="/"><h1 class="pencraft title-oOnUGd">Ledger Lines</h1></a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">{S}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">And one that I do</h3>
<div class="pencraft byline-wrapper"><img src="/ab.jpg"><div class="pencraft meta-EgzBVA"><a href="https://letters.example/@brisk">Anton Brisk</a></div><div class="pencraft meta-EgzBVA">Feb 03, 2031</div><div class="pencraft">∙ Paid</div></div><div class="post-ufi"><a class="like-button">47</a><a>12</a><a>Share</a></div></div>
<div dir="auto" class="body markup"><p>{B[0]}</p><h3 class="header-anchor-post">{B[1]}</h3><p>{B[2][:-1]}<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">{B[2][-1]}</a></p>
<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Ledger Lines is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div></div>
<h3 class="header-anchor-post">{B[3]}</h3><p>{B[4]}</p><div class="captioned-image-container"><figure><img src="c.png"><figcaption class="image-caption">Residents by report, Baixun, 2030</figcaption></figure></div><h3 class="header-anchor-post">{B[5]}</h3><p>{B[6]}</p><p class="button-wrapper"><a class="button primary" href="/share"><span>Share Ledger Lines</span></a></p><p>{B[7]}</p><div><hr></div><h4>{B[8]}</h4><p>{B[9]}</p></div></article></div></div></div>
<div class="comments-section"><h4>Discussion about this post</h4><div>Comments</div><div>Restacks</div><div class="comment"><a>Mirela</a> <a>Feb 4</a><p>The three should be framed.</p></div></div><div class="portable-archive"><h2>Top</h2><a>Who audits the auditors of ponds</a><time>Nov 18, 2030</time></div><p>Ready for more?</p></div><div class="footer">© 2031 Anton Brisk ∙ Privacy ∙ Terms ∙ Collection notice</div></div></div>""",
    authors=("Anton Brisk",), head=ld(**{"@type": "NewsArticle", "headline": S, "datePublished": "2031-02-03T00:30:44+00:00", "author": [{"@type": "Person", "name": "Anton Brisk"}]}), build=modern)  # fmt: skip

# 18 Bilingual: a daily's language corner, English with the translation under every paragraph and a word list.
NAPS = Story(
    "en",
    "More offices let their staff sleep at noon",
    (
        "A nap after lunch, long frowned upon in office towers, is now written into the rules of one in eight companies in the coastal city of Haizhou, a survey by the city's labor union found.",
        "海州市总工会的一项调查发现，每八家公司中就有一家把午睡写进了规章。",
        "Some firms dim the lights at half past twelve. Others have bought folding beds, which are stored upright behind the printer and handed out by the youngest member of the staff.",
        "有的公司十二点半调暗灯光，有的买了折叠床，平时竖在打印机后面。",
        "Productivity in the first hour of the afternoon rose by nine percent, the survey said, although it did not say how that hour had been spent before.",
        "调查称，午后第一个小时的效率提高了百分之九。",
        "【词汇】",
        "frown upon 不赞成",
        "folding bed 折叠床",
        "productivity 效率",
    ),
)
S, B = NAPS.title, NAPS.body
FIFTEENTH_ENGLISH.add("bilingual, language corner of a daily, translation under every paragraph", NAPS, "More offices let their staff sleep at noon 越来越多公司允许午睡 - 双语新闻 - 学习角", f"""
<div class="top_nav"><a href="/">学习角首页</a> | <a href="/news">双语新闻</a> | <a href="/trans">翻译点津</a> | <a href="/audio">听力</a> | <a href="/test">考试</a> <span>手机版</span></div><div class="banner">英语学习第一站</div>
<div class="mbx">当前位置： <a href="/">Language Corner</a>&gt; <a href="/news">双语新闻</a></div>
<div class="main"><div class="main_title"><h1><span class="main_title1">{S}</span></h1><h2><span class="main_title2">越来越多公司允许午睡</span></h2><p><span class="main_title3">[ 2031-02-03 13:05 ]&nbsp;&nbsp;&nbsp;&nbsp;来源：滨海英文报</span> <a href="javascript:big()">字号 [大]</a> <a>[中]</a> <a>[小]</a></p></div>
<div class="ewm"><img src="/qr.jpg"><span>扫一扫，随时随地背单词</span></div>
<div class="mian_txt"><p style="text-align:center"><img src="/nap.jpg"></p><p style="text-align:center">Workers rest in an office in Haizhou. [Photo/IC Bild]</p>{runs(B[:6])}<p><strong>{B[6]}</strong></p><p>{B[7]}<br />{B[8]}<br />{B[9]}</p><p>（来源：滨海英文报&nbsp; 编辑：yaning）</p></div>
<div class="sx"><p>上一篇 : <a href="/1.html">每日一词：渡轮</a></p><p>下一篇 : <a href="/2.html">一周热词榜</a></p></div><div class="tj"><h3>相关文章 Related Article</h3><ul><li><a>Sleep tourism takes off 睡眠旅游兴起</a></li></ul></div><div class="rmgz"><h4>热词排行</h4><ol><li>社恐英语怎么说</li><li>内卷英语怎么说</li></ol></div></div>
<div class="foot">版权声明：未经书面授权不得转载。关注和订阅 <img src="wx.png"> 本文仅供学习交流 海ICP备13000000号</div>""",
    time="13:05", origin="滨海英文报", editors=("yaning",), build=old)  # fmt: skip

# 19 Bilingual: a city's notice for foreign residents, Chinese first.
PERMIT = Story(
    "zh",
    "关于调整外籍人员居留证件办理地点的通告",
    (
        "为方便在海州工作、学习和生活的外籍人员，自2031年2月10日起，外籍人员居留证件的申请、延期、换发、补发业务统一调整至海州市民服务中心三楼办理，原滨江路12号出入境接待大厅不再受理上述业务。",
        "一、办理时间为周一至周五9:00至12:00、13:30至17:00，法定节假日除外。申请人可提前七日通过“海州通”预约，也可现场取号。",
        "二、2月10日前已经受理的申请，申请人仍凭回执到原接待大厅领取证件，领取期限为三十日；逾期未领取的，转至市民服务中心保管。",
        "三、行动不便的老年人、残疾人和孕产妇，可拨打咨询电话预约上门服务。",
        "特此通告。",
        "海州市公安局出入境管理支队",
        "2031年2月1日",
        "Notice on the New Office for Residence Permits",
        "From 10 February 2031, residence permits for foreigners will be handled on the third floor of the Haizhou Citizens' Center. The hall at 12 Binjiang Road will no longer accept applications.",
        "Applications accepted before that day can still be collected at the old hall within 30 days.",
        "Exit and Entry Administration, Haizhou Public Security Bureau",
    ),
)
S, B = PERMIT.title, PERMIT.body
FIFTEENTH_ENGLISH.add("bilingual, city notice in Chinese with a short English version below", PERMIT, "{T}-海州市人民政府外事办公室", f"""
<div class="wza"><a>无障碍</a><a>长者助手</a><a>English</a></div><div class="head"><img src="/images/logo.png"><div class="ss"><input value="请输入关键字"><button>搜索</button></div></div>
<div class="nav"><ul><li><a href="/">网站首页 Home</a></li><li><a href="/xw/">外事新闻 News</a></li><li><a href="/fw/">涉外服务 Services</a></li><li><a href="/yc/">国际友城 Sister Cities</a></li></ul></div>
<div class="position">您的位置：<a href="/">首页</a>&gt;<a href="/fw/">涉外服务</a>&gt;通知公告</div>
<div class="article"><h1 class="a-tit">{S}</h1><div class="a-info"><span>发布时间：2031-02-03 16:48</span><span>信息来源：市公安局</span><span>浏览次数：<i id="hits"></i></span><span class="fx">分享到：<a class="wx"></a><a class="wb"></a></span></div>
<div class="TRS_Editor a-con">{"".join(f'<p style="text-indent:2em">{x}</p>' for x in B[:5])}<p style="text-align:right">{B[5]}</p><p style="text-align:right">{B[6]}</p><p>&nbsp;</p><p style="text-align:center"><strong>{B[7]}</strong></p>{"".join(f'<p style="text-indent:2em">{x}</p>' for x in B[8:10])}<p style="text-align:right">{B[10]}</p></div>
<div class="a-tool"><a>【打印】</a><a>【关闭】</a></div><div class="qr"><img src="qr.png"><p>扫一扫在手机打开当前页</p></div></div>
<div class="footer"><p>主办：海州市人民政府外事办公室　地址：海州市望海路1号</p><p>网站标识码：9900000015　海ICP备06000000号</p></div>""",
    time="16:48", origin="市公安局",
    head=metas(SiteName="海州市人民政府外事办公室", SiteDomain="fao.haizhou.example", SiteIDCode="9900000015", ColumnName="通知公告", ArticleTitle=S, PubDate="2031-02-03 16:48", ContentSource="市公安局"), build=old)  # fmt: skip

# 20 Bilingual: a joint-venture college, English with a short Chinese version after it, account card.
MOOT = Story(
    "en",
    "Donghu Institute Students Reach Final of Asian Moot Court",
    (
        "Four law students of the Donghu-Aldersey Joint Institute have reached the final of the Asian Moot Court, the first team from the mainland to do so in the competition's eleven years.",
        "Arguing a case about a sunken cable, Ning Shuyao, Pang Yifei, Theo Marwick and Lu Anqi won all five rounds in Jakarta last week. The judges praised their answers from the bench as calm and short.",
        "“We practiced in the canteen, because that is where people interrupt you,” said Ning, who spoke for the applicant.",
        "The final will be held in Manila on March 9.",
        "近日，东湖—奥德西联合学院四名法学学生闯入亚洲模拟法庭大赛决赛，这是该赛事举办十一年来内地代表队首次晋级决赛。决赛将于3月9日在马尼拉举行。",
    ),
)
S, B = MOOT.title, MOOT.body
FIFTEENTH_ENGLISH.add("bilingual, joint college on an account platform, English first and Chinese in short", MOOT, "{T}", f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
                    {S}
                </h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag">Original</span><span class="rich_media_meta rich_media_meta_text">Mo Qianyu</span> <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">Donghu-Aldersey Institute</a></span> <em id="publish_time" class="rich_media_meta rich_media_meta_text">2031-02-03 18:06</em> <em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">Donghu</em></div>
<div class="rich_media_content js_underline_content" id="js_content"><section style="text-align:center;"><img data-src="https://pic.example/mmbiz/1/640?wx_fmt=png"><span style="font-size:12px;color:rgb(136,136,136);">Click the blue words above to follow us</span></section>
<section data-role="outer">{"".join(f'<p style="line-height:1.75em;margin:0 8px;"><span style="font-size:15px;">{x}</span></p>' for x in B[:2])}<p style="text-align:center"><img data-src="https://pic.example/mmbiz/2/640"></p><p style="text-align:center"><span style="font-size:12px;color:#888">The team after round five</span></p>{"".join(f'<p style="line-height:1.75em;margin:0 8px;"><span style="font-size:15px;">{x}</span></p>' for x in B[2:4])}<section><section style="border-top:1px solid #ddd"></section></section><p><span style="font-size:15px;">{B[4]}</span></p></section>
<section style="text-align:center"><p><span style="color:#888">- END -</span></p><p>Text | Mo Qianyu</p><p>Photos | Pang Yifei</p><p>Editor | Rao Zhiming</p></section></div></div>
<div class="rich_media_tool"><span>Read more</span><span>Reads</span><span>Like</span><span>Wow</span></div></div><div class="qr_code_pc"><img src="qr"><p>微信扫一扫<br>关注该公众号</p></div></div></div>""",
    time="18:06", origin="Donghu-Aldersey Institute", authors=("Mo Qianyu",), editors=("Rao Zhiming",), head=metas(author="Mo Qianyu", og__title=S, og__site_name="Weixin Official Accounts Platform"), build=modern)  # fmt: skip
