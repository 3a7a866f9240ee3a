"""A fourteenth album of pages, English and bilingual pages, written without sight of the rules (one table).

Two readings were corrected after the first run: the language is that of most words of the body.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, paragraphs

FOURTEENTH_ENGLISH = Album()
add = FOURTEENTH_ENGLISH.add


def edition(language: str, tag: str, middle: str, head: str) -> str:
    """The English edition of a Chinese outlet: language bar, columns, hot lists with days, codes to scan."""
    columns = "".join(
        f'<a href="/{w.lower()}/index.html">{w}</a>'
        for w in ("China", "World", "Biz", "Sci-Tech", "Life", "Odd", "Photo")
    )
    hot = "".join(
        f'<dd><em>{i}</em><a href="/n3/2031/0{i}1{i}/c90000-{i}.html">{t}</a><i>2031-01-1{i}</i></dd>'
        for i, t in enumerate(
            (
                "Snow closes Maling Pass",
                "Robot bakers join temple fair",
                "Cranes back at Lake Su",
                "Night trains sell out",
            ),
            1,
        )
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>{tag}</title>{head}<script src="/js/jquery-1.7.1.min.js"></script></head><body>
<div class="w1000 top_bar"><span id="today">Wednesday, June 18, 2031</span><span class="lang"><a href="http://www.jiangbei.example/">中文</a> <a>Français</a> <a>Русский</a> <a>日本語</a></span><form action="/search"><input name="q" value="Search"/></form></div>
<div class="w1000 menu1">{columns}</div>
{middle}
<div class="p2_right"><dl><dt>Most Read</dt>{hot}</dl><div class="qr"><img src="/img/wx.png" alt=""/><p>Scan to follow us on WeChat</p></div><div class="app">Download our app <a>iOS</a> <a>Android</a></div></div>
<div class="copyright"><a>About us</a> | <a>Contact us</a> | <a>Join us</a> <p>Copyright © 2001-2031. All rights reserved. 某ICP证000012号 | 某公网安备 99000002000099号</p><p>Report illegal and harmful information: 00-0000000</p></div></body></html>"""


def broadsheet(language: str, tag: str, middle: str, head: str) -> str:
    """A daily abroad: consent bar, account links, hashed classes, a footer of sections."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{tag}</title>{head}</head><body class="css-1kq0z">
<div role="dialog" class="dcr-9x2"><p>We and our 214 partners use cookies to give you the best experience.</p><button>Accept all</button><button>Manage choices</button></div>
<header class="css-77abf"><a href="#maincontent">Skip to main content</a><a href="/subscribe">Subscribe</a><a href="/signin">Sign in</a><nav aria-label="Main"><ul><li><a href="/world">World</a></li><li><a href="/world/asia">Asia</a></li><li><a href="/money">Money</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main id="maincontent">{middle}</main>
<aside class="dcr-m1p"><h2>Most viewed</h2><ol><li><a href="/a/1">The town that forgot its own birthday</a></li><li><a href="/a/2">Ferries, fog and a missing piano: a week on the coast</a></li><li><a href="/a/3">Quiz: how well do you know your knots?</a></li></ol></aside>
<footer class="css-foot0"><ul><li><a>Help</a></li><li><a>Complaints &amp; corrections</a></li><li><a>Privacy policy</a></li><li><a>Work for us</a></li></ul><p>© 2031 Northmoor Media Ltd. All rights reserved.</p></footer>
<script>window.__STATE__={{"route":"/article","ads":true}}</script></body></html>"""


def mission(language: str, tag: str, middle: str, head: str) -> str:
    """A mission abroad or an old outlet: everything in tables, a menu of cells."""
    cells = "".join(
        f'<td bgcolor="#b8002a" align="center"><a href="/eng/{w[:3].lower()}/"><font color="#ffffff">{w}</font></a></td>'
        for w in ("Home", "The Ambassador", "News", "Visa", "Consular", "Education", "Links")
    )
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{tag}</TITLE>{head}</HEAD><BODY topmargin=0>
<table width=960 align=center border=0 cellpadding=0 cellspacing=0><tr><td><img src="/images/banner.jpg" width=960></td></tr></table>
<table width=960 align=center border=0><tr>{cells}</tr></table>
{middle}
<table width=960 align=center><tr><td align=center><hr><font size=1>Add: 12 Tamarisk Avenue, Port Ellery &nbsp; Tel: 00-000-0000 &nbsp; Fax: 00-000-0001<br>All rights reserved</font></td></tr></table></BODY></HTML>"""


def sinitic(language: str, tag: str, middle: str, head: str) -> str:
    """A Chinese site: Chinese menu, place line, tools and record numbers."""
    return f"""<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>
<div class="topnav"><span>2031年6月18日 星期三</span><a>无障碍</a><a>繁体版</a><a>English</a><a>登录</a><a>注册</a></div>
<ul class="navlist"><li><a href="/">网站首页</a></li><li><a href="/yw/">要闻动态</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sy/">双语天地</a></li></ul>
{middle}
<div class="rk"><h4>热门推荐</h4><ul><li><a href="/t1.html">沙洲灯会本周末亮灯</a><span>01-28</span></li><li><a href="/t2.html">夜间公交新增两条线路</a><span>01-26</span></li><li><a href="/t3.html">市档案馆征集老照片</a><span>01-22</span></li></ul></div>
<div class="ft"><p>主办：沙洲市人民政府办公室　承办：沙洲市数据局</p><p>某ICP备00001234号　网站标识码：9900000007　某公网安备 99000002000007号</p><p><img src="/wx.png">扫一扫在手机打开当前页</p></div></body></html>"""


KITE = Story(
    "en",
    "Kite makers of Yunheng keep an old craft aloft",
    (
        "In a courtyard behind the drum tower of Yunheng, Ke Baichuan shaves a strip of bamboo until it bends evenly from end to end. He has made kites here for forty-six years, and he still tests every frame against his cheek.",
        "The town counts 31 kite workshops, most of them run by a single family. Last year they sold 420,000 kites, nearly a third of them abroad, according to the local culture bureau.",
        '"A machine can cut the bamboo, but it cannot hear it," Ke said.',
        "His daughter, Ke Lan, returned from a design job in Sumen three years ago. She films the work in the courtyard and answers questions from buyers in four languages.",
        "The workshops will open to visitors every Saturday from March, and pupils of the two primary schools in town can learn the craft free of charge.",
    ),
)
B = KITE.body
add("daily's online edition, outlet in brackets before the hour, web editors at the end", KITE, "{T} - Jiangbei Daily Online", f"""
<div class="w1000 path"><a>Home</a>&gt;&gt;<a>Culture</a></div>
<div class="w1000 d2"><div class="p2_left w655"><h1>{KITE.title}</h1><div class="origin cf"><a href="http://en.jiangbei.example/">(Jiangbei Daily Online)</a> 15:31, February 03, 2031</div>
<div class="share_tool"><a>Facebook</a><a>Twitter</a><a>LinkedIn</a><a>Whatsapp</a></div>
<div class="wb_12 clear cf"><table align="center"><tbody><tr><td><img src="/NMediaFile/2031/0203/1.jpg"/></td></tr></tbody></table>
<p class="desc" style="text-align:center;">Ke Baichuan checks the frame of a swallow kite in Yunheng, Jan. 30, 2031. (Photo/Ren Pu)</p>
<p>	{B[0]}</p><p>	{B[1]}</p><p style="text-align:center"><img src="/NMediaFile/2031/0203/2.jpg"/></p><p style="text-align:center">Kites wait for paint on a rack. (Photo/Ren Pu)</p>
<p>	{B[2]}</p><p>	{B[3]}</p><p>	{B[4]}</p></div>
<div class="page_n cf"></div><div class="editor">(Web editor: Luo Jin, Mei Han)</div>
<div class="p2_news"><h4>Photos</h4><ul><li><a><img src="/s1.jpg"/></a><a>Ice boats race on Lake Su</a></li><li><a><img src="/s2.jpg"/></a><a>Plum trees bloom at Sumen campus</a></li></ul><h4>Related Stories</h4><ul><li><a>Yunheng holds its eleventh kite day</a></li><li><a>Bamboo prices rise after dry autumn</a></li></ul></div></div></div>""",
    time="15:31", origin="Jiangbei Daily Online", editors=("Luo Jin", "Mei Han"), build=edition)  # fmt: skip

CARGO = Story(
    "en",
    "Cargo at Shazhou river port up 8.4 pct in January",
    (
        "SHAZHOU, Feb. 3 (Huaxun) -- The river port of Shazhou handled 2.17 million tonnes of cargo in January, up 8.4 percent year on year, the port authority said Monday.",
        "Containers grew faster than bulk goods. The port moved 96,000 standard boxes in the month, an increase of 13 percent.",
        "A third berth for vessels of 5,000 tonnes went into service in December, cutting the average wait from 19 hours to seven, said Bo Yanqing, deputy head of the authority.",
        "The port plans to replace its last eleven diesel cranes before the end of the year.",
    ),
)
B = CARGO.body
add("wire agency, three blocks over the text, login of the editor, an end mark of its own", CARGO, "{T}-Huaxun English", f"""
<div class="domPC"><div class="conTop"><h1 class="Btitle">{CARGO.title}</h1><div class="infoBox clearfix"><p class="source">Source: Huaxun</p><p class="time">2031-02-03 19:42:07</p><p class="editor">Editor: liumang</p></div></div>
<div id="detailContent"><p style="text-align:center;"><img id="Bz" src="20310203a.jpg"/></p><p style="text-align:left;"><span style="color:navy;">An aerial drone photo taken on Feb. 1, 2031 shows the new berth at the port of Shazhou. (Huaxun/Lin Yao)</span></p>
{paragraphs(tuple("    " + x for x in B))}<p>Enditem</p></div>
<div class="fxbox"><span>Share</span><span>Feedback</span><span>Print</span></div></div>
<div class="wapHidden"><h3>KEY WORDS: <a>Port</a>,<a>Cargo</a></h3><h3>EXPLORE HUAXUN</h3><ul class="explore"><li><a>Sumen to test night trams</a></li><li><a>Lantern market opens in Baolu</a></li></ul></div>""",
    time="19:42", origin="Huaxun", editors=("liumang",), build=edition)  # fmt: skip

GINGER = Story(
    "en",
    "Ginger farmers find buyers on a small screen",
    (
        "At half past eight every evening, Tong Meili hangs a lamp over a table in her yard in Gaoling village, lays out the day's ginger and begins to talk to strangers.",
        "By ten o'clock she has usually sold some 300 kilograms. Before she began streaming in 2028, she had to wait for a trader who came twice a month and named his own price.",
        "More than 140 of the 500 households in the village now sell this way, and the village committee has turned an empty school into a packing hall with a cold store.",
        "Success has brought new headaches. Couriers charge more in the rainy season, and buyers return roots that are too dirty or too clean.",
        '"You learn what people in the city are afraid of," Tong said. "Mostly it is mud."',
        "The county commerce office has promised to pave the last 3 kilometers of the road to the packing hall by the summer.",
    ),
)
B = GINGER.body
add("national English daily, writer and place, outlet and Updated between bars, mail address under the text", GINGER, "{T} - Linchuan Daily", f"""
<div class="topNav"></div><div class="bread"><a>Home</a> / <a>China</a> / <a>Regional</a></div>
<div id="lft-art" class="lft_art"><h1>{GINGER.title}</h1><div class="info"><span class="info_l">By GAO RUOLAN in Baolu | Linchuan Daily | Updated: 2031-02-03 09:12</span><span class="info_r"><a>Share</a><a class="wx">Share - WeChat</a></span></div>
<div id="Content"><figure class="image" style="display: table;"><img src="//img.linchuan.example/1.jpeg"/><figcaption style="display: table-caption;">Tong Meili shows a ginger root to viewers from her yard in Gaoling village, Baolu county. TAN KAI/FOR LINCHUAN DAILY</figcaption></figure>
{paragraphs(B)}<p>gaoruolan@linchuan.example</p></div><div id="div_currpage"></div></div>
<div class="mai_r"><b>Most Viewed in 24 Hours</b><ul><li><a>Rare owl returns to city park</a></li><li><a>Old trams become cafes</a></li></ul><b>Top</b><div class="ewm"><a>BACK TO THE TOP</a><a>English</a><a>中文</a></div></div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="author" content="Xu Wanting"><meta name="source" content="Linchuan Daily">',
    time="09:12", origin="Linchuan Daily", authors=("GAO RUOLAN",), build=edition)  # fmt: skip

DRONE = Story(
    "en",
    "Village doctors get help from the air",
    (
        "Drones have carried more than 6,000 parcels of medicine to mountain clinics in Longxi prefecture since last autumn, the prefecture's health commission told the Eastern Review on Monday.",
        "The flights link a hospital in the valley with 22 clinics that are up to two hours away by road. A parcel now arrives in 17 minutes on average.",
        "Fan Zhiyuan, who has treated patients in Upper Longxi for 29 years, said he no longer keeps insulin in his own kitchen. He orders it when it is needed.",
        "Not every flight succeeds. One in forty is called off because of fog, and the commission says it will keep its motorcycles.",
        "A similar service is planned for two island counties in the east of the province.",
    ),
)
B = DRONE.body
add("tabloid, writer after By, Published and Updated on one line, hours of twelve, photo lines", DRONE, "{T} - Eastern Review", f"""
<div class="article_page"><div class="article"><div class="article_top"><div class="article_column"><a>CHINA</a> / <a>SOCIETY</a></div><div class="article_title">{DRONE.title}</div>
<div class="author_share"><div class="author_share_left"><span class="byline">By <a>Wu Shan</a> and <a>Hu Yiting</a></span><span class="pub_time">Published: Feb 03, 2031 08:28 PM Updated: Feb 03, 2031 08:41 PM</span></div><div class="author_share_right"><a title="twitter"></a><a title="facebook"></a></div></div></div>
<div class="article_content"><div class="article_right"><center><img src="/Portals/0/attachment/2031/2031-02-03/d.jpeg"></center><div class="picture">A drone leaves the roof of a hospital in Longxi. Photo: Courtesy of the hospital</div><br>{B[0]}<br><br>{B[1]}<br><br>{B[2]}<br><br>{B[3]}<br><br>{B[4]}<br><br></div></div>
<div class="related_section"><div class="title">RELATED ARTICLES</div><div class="row"><a>Hospital ship ends winter tour</a><p>By Eastern Review 2030/12/21 17:05:11</p></div><div class="row"><a>Nurses learn local dialects</a><p>By Dong Lu 2030/11/02 09:40:00</p></div></div></div></div>""",
    time="20:28", authors=("Wu Shan", "Hu Yiting"), build=edition)  # fmt: skip

REEDS = Story(
    "en",
    "Qinglan to Restore 18,000 Hectares of Reed Marsh by 2034",
    (
        "The provincial government of Qinglan has approved a plan to restore 18,000 hectares of reed marsh around Lake Su within three years, the forestry department announced at a press conference in Sumen on February 2.",
        "Under the plan, 43 dikes built in the 1970s will be opened, so that the lake can rise and fall with the seasons again. Some 2,600 households that farm behind the dikes will be offered new land or a yearly payment.",
        "Birds have already come back to a trial area of 900 hectares. Wardens counted 71 species there last winter, up from 38 in 2027.",
        "An office for the marsh will publish the water level every day, and anyone may inspect the accounts of the project.",
    ),
)
B = REEDS.body
add("provincial English portal, day and tools in one line, translator and source under the text", REEDS, "{T}-Official Website of Qinglan Province", f"""
<div class="en_position">You are here : <a>Home</a> &gt; <a>News</a> &gt; <a>What's New</a></div>
<div class="en_view"><h2 class="en_tt">{REEDS.title}</h2><div class="en_bar"><span>2031-02-03</span><a>Download</a><a>Print</a><a onclick="doZoom(18)">A+</a><a onclick="doZoom(12)">A-</a></div>
<div class="TRS_Editor"><div class="trs_paper_default">{"".join(f'<p style="text-align: justify; line-height: 1.75em;"><span style="font-family: Arial; font-size: 12pt;">{x}</span></p>' for x in B[:2])}<p style="text-align: center;"><img src="./W020310203.jpg" oldsrc="W020310203.jpg"/></p><p style="text-align: center;"><span style="font-size: 10pt;">Cranes rest in the trial area of Lake Su. [Photo by Bian Yu]</span></p>{"".join(f'<p style="text-align: justify; line-height: 1.75em;"><span style="font-family: Arial; font-size: 12pt;">{x}</span></p>' for x in B[2:])}</div></div>
<div class="en_from"><span>Translator: Pang Lei</span><span>Source: Qinglan Daily</span></div>
<div class="en_more"><p>Previous: <a>Sumen Airport Adds Two Routes</a></p><p>Next: <a>Winter Fair Draws 300,000 Visitors</a></p></div></div>""",
    origin="Qinglan Daily", build=edition)  # fmt: skip

BIKE = Story(
    "en",
    "How to register an electric bicycle in Linzhou",
    (
        "Electric bicycles ridden in Linzhou have needed a number plate since March 1, 2029. Foreign residents can apply at any of the nine traffic police counters in the city or on the Linzhou Service app.",
        "What you need",
        "Your passport and a residence permit or registration slip that is still valid",
        "The invoice and the certificate of conformity of the bicycle",
        "A photo of the frame number",
        "What it costs",
        "Registration is free of charge. A lost plate is replaced for 10 yuan.",
        "How long it takes",
        "At the counter, about twenty minutes. Applications by app are answered within two working days, and the plate is sent to your address.",
    ),
)
B = BIKE.body
add("city portal's guide without a day, today's day in the bar, lists under headings", BIKE, "{T} | Living in Linzhou", f"""
<div class="crumb"><a>Linzhou</a> &raquo; <a>Living</a> &raquo; <a>Transport</a></div>
<div class="lz-detail"><h1 class="lz-h">{BIKE.title}</h1><div class="lz-meta"><span>Source: Linzhou Traffic Police</span><span>Views: <b id="pv">1,204</b></span><span>Font size: <a>S</a> <a>M</a> <a>L</a></span></div>
<div class="lz-body"><p>{B[0]}</p><h3>{B[1]}</h3><ul><li>{B[2]}</li><li>{B[3]}</li><li>{B[4]}</li></ul><h3>{B[5]}</h3><p>{B[6]}</p><h3>{B[7]}</h3><p>{B[8]}</p></div>
<div class="lz-rate"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div><div class="lz-rel"><h4>You may also need</h4><ul><li><a>Driving licences for newcomers</a></li><li><a>Bus cards and fares</a></li></ul></div></div>""",
    day=None, origin="Linzhou Traffic Police", build=edition)  # fmt: skip

LANTERN = Story(
    "en",
    "Remarks by Ambassador Duan Yizhou at the Opening of the Harbor Lantern Exhibition",
    (
        "(3 February 2031, Port Ellery)",
        "Mayor Holt, Director Abara, Ladies and Gentlemen,",
        "Good evening. It is a pleasure to stand in this old rope works tonight among four hundred lanterns, every one of which crossed the ocean folded flat in a crate.",
        "The people who made them come from Baolu, a town of fewer than nine thousand. When I visited it last year, an old man asked me whether the wind in Port Ellery was strong. I told him the truth, and he doubled the paper.",
        "Exchange between two peoples is often described in large figures. I would rather describe it as a matter of paper, paste and patience. The children who will learn to fold these lanterns here on Saturdays will not remember a speech, but their fingers will remember the fold.",
        "I thank the city for lending us its harbor, and I wish the exhibition a bright five weeks.",
        "Thank you.",
    ),
)
B = LANTERN.body
add("embassy in tables, speech of one day put up on the next, place and day on a line of its own", LANTERN, "{T}", f"""
<table width=960 align=center border=0 cellpadding=4><tr><td class=lm><a>Home</a> &gt; <a>The Ambassador</a> &gt; <a>Speeches</a></td></tr></table>
<table width=960 align=center border=0><tr><td width=180 valign=top bgcolor="#f4f4f4"><a>Biography</a><br><a>Speeches</a><br><a>Activities</a></td><td valign=top>
<table width="96%" align=center><tr><td align=center id="News_Body_Title"><b><font size=4>{LANTERN.title}</font></b></td></tr><tr><td align=center id="News_Body_Time">2031-02-04 01:20</td></tr><tr><td height=1 bgcolor="#cccccc"></td></tr>
<tr><td id="News_Body_Txt_A"><p align=center>{B[0]}</p>{paragraphs(tuple("&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in B[1:]))}</td></tr></table>
<table width="96%" align=center><tr><td align=right><a>Suggest to a friend</a> &nbsp; <a>Print</a></td></tr></table></td></tr></table>""",
    day="2031-02-04", time="01:20", build=mission)  # fmt: skip

FEES = Story(
    "en",
    "Notice on the Adjustment of Visa Fees and Office Hours",
    (
        "To all applicants:",
        "From 1 March 2031 the visa office in Port Ellery will apply the following fees and hours:",
        "1. Fees for regular service",
        "Type",
        "Ellerian citizens",
        "Other citizens",
        "Single entry",
        "60",
        "35",
        "Double entry",
        "90",
        "55",
        "2. Applications are accepted from 09:00 to 12:00 on working days. Passports are collected from 14:00 to 16:00.",
        "3. Applicants under 14 or over 70 do not need to come in person.",
        "Please check the website before you travel. Appointments made before this notice remain valid.",
        "Consulate-General in Port Ellery",
        "30 January 2031",
    ),
)
B = FEES.body
add("consulate's notice with a table of fees, signed on an earlier day than put up", FEES, "{T} -- Consulate-General in Port Ellery", f"""
<table width=960 align=center><tr><td><a>Home</a> &gt; <a>Visa</a> &gt; <a>Notices</a></td></tr></table>
<table width=960 align=center><tr><td align=center><h2>{FEES.title}</h2></td></tr><tr><td align=center><font color="#888888">2031/02/03</font></td></tr><tr><td>
<p>{B[0]}</p><p>{B[1]}</p><p><b>{B[2]}</b></p><table border=1 cellspacing=0 width=60%><tr><th>{B[3]}</th><th>{B[4]}</th><th>{B[5]}</th></tr><tr><td>{B[6]}</td><td>{B[7]}</td><td>{B[8]}</td></tr><tr><td>{B[9]}</td><td>{B[10]}</td><td>{B[11]}</td></tr></table>
<p>{B[12]}</p><p>{B[13]}</p><p>{B[14]}</p><p align=right>{B[15]}</p><p align=right>{B[16]}</p></td></tr>
<tr><td align=right>[ <a href="javascript:window.print()">Print</a> ] [ <a href="javascript:window.close()">Close</a> ]</td></tr></table>""",
    build=mission)  # fmt: skip

NIGHT = Story(
    "en",
    "‘We fix what we can’: the night markets mending China’s broken phones",
    (
        "Shortly before midnight in the southern city of Baolu, the last buses have gone and the soldering irons come out. Along 300 metres of pavement, some 80 menders unfold their stools under strings of lamps.",
        "Nobody planned this. The first stalls appeared in 2027, when the electronics mall across the road closed and its repairers were left with their tools and nowhere to plug them in.",
        "Now people arrive from three provinces. A cracked screen costs 90 yuan, a drowned board perhaps 200, and advice is free.",
        "‘Bring it before you cry’",
        "Xiang Yu, 34, has a rule painted on a board behind her: bring it before you cry. “They come with their wedding pictures inside,” she says. “I tell them to sit down and not to look.”",
        "The city has been patient so far. An official at the district office, who asked not to be named, said the market would be allowed to stay until a roof could be found for it.",
        "By four in the morning the pavement is empty again. Only a few screws glint in the gutter.",
    ),
)
B = NIGHT.body
add("daily abroad, standfirst, two writers with places, hour of Greenwich, boxes within the text", NIGHT, "‘We fix what we can’: the night markets mending China’s broken phones | China | The Northmoor Post", f"""
<article class="dcr-a1"><aside class="dcr-k3"><a href="/world/china">China</a></aside><div data-gu-name="headline"><h1 class="dcr-u0152o">{NIGHT.title}</h1></div>
<div data-gu-name="standfirst" class="dcr-1yi1cnj"><p>In a country of the newest and the fastest, a street of solderers has become a place of pilgrimage</p></div>
<div data-gu-name="media"><figure><img src="https://i.northmoor.example/1.jpg" alt=""><figcaption class="dcr-fd61eq"><span>Menders at work on Tanner Street, Baolu, in January.</span> Photograph: Tilda Okoye/The Northmoor Post</figcaption></figure></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p/ew">Eleanor Whitcombe</a> in Baolu and <a rel="author" href="/p/ta">Tomas Arvid</a> in Taipan</address><details><summary>Mon 3 Feb 2031 07.15 GMT</summary>Last modified on Mon 3 Feb 2031 11.40 GMT</details><a>Share</a></div>
<div class="article-body-viewer-selector dcr-1g5o3j6"><p class="dcr-s3ycb2">{B[0]}</p><p class="dcr-s3ycb2">{B[1]}</p><div class="ad-slot" data-label="Advertisement"><span>Advertisement</span></div><p class="dcr-s3ycb2">{B[2]}</p>
<figure class="nl"><div class="dcr-nl"><p>Sign up to <strong>Asia Letter</strong></p><p>Our correspondents on the stories behind the week, free every Thursday</p><label>Enter your email address</label><button>Sign up</button><p><strong>Privacy Notice:</strong> Newsletters may contain information about charities and online ads.</p></div></figure>
<h2 id="bring-it">{B[3]}</h2><p class="dcr-s3ycb2">{B[4]}</p><aside data-spacefinder-role="richLink"><a href="/r/1"><span>The last typewriter clinic in Taipan</span><span>Read more</span></a></aside><p class="dcr-s3ycb2">{B[5]}</p><p class="dcr-s3ycb2">{B[6]}</p></div>
<div data-gu-name="submeta"><p>Explore more on these topics</p><ul><li><a>China</a></li><li><a>Consumer affairs</a></li><li><a>features</a></li></ul><a>Reuse this content</a></div><section id="comments"><h2>Comments (212)</h2><p>Commenting on this piece is closed.</p></section></article>""",
    head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"‘We fix what we can’: the night markets mending China’s broken phones","datePublished":"2031-02-03T07:15:02.000Z","dateModified":"2031-02-03T11:40:11.000Z","author":[{"@type":"Person","name":"Eleanor Whitcombe"},{"@type":"Person","name":"Tomas Arvid"}],"publisher":{"@type":"Organization","name":"The Northmoor Post"}}</script>',
    time="15:15", authors=("Eleanor Whitcombe", "Tomas Arvid"), build=broadsheet)  # fmt: skip

RARE = Story(
    "en",
    "China eases export papers for magnet metals, traders say",
    (
        "China has begun to answer requests for export papers for magnet metals within fifteen days, half the time it took last year, three traders said on Monday.",
        "The change has not been announced. Traders in Shazhou said they noticed it in the second week of January, when papers for neodymium alloys arrived before the ships did.",
        "Prices outside China fell by 4% in a week, according to the Metals Desk index.",
        "The commerce ministry did not reply to questions sent by fax.",
        "Makers of motors in India and Vietnam had warned last autumn that they would have to stop their lines in March.",
    ),
)
B = RARE.body
add("Indian daily with an agency's text, Published and Updated with zone and place", RARE, "{T} - The Coromandel Herald", f"""
<div class="article-section"><div class="breadcrumb"><a>Home</a><a>News</a><a>International</a></div><h1 class="title" itemprop="name">{RARE.title}</h1><h2 class="sub-title">Buyers abroad had feared a spring without motors</h2>
<div class="update-publish-time"><p class="publish-time"><b>Published</b> - February 03, 2031 06:12 pm IST - SHAZHOU</p><p class="updated-time"><b>Updated</b> - February 03, 2031 09:30 pm IST</p></div>
<div class="author"><a class="person-name">Meridian Press</a></div><div class="social"><a>Copy link</a><a>Email</a><a>Telegram</a><a>READ LATER</a><a>SEE ALL</a><a>Remove</a></div>
<div class="article-picture"><img src="r.jpg"><p class="caption">A worker weighs alloy bars in Shazhou. File. | Photo Credit: Meridian Press</p></div>
<div id="content-body-7001" class="articlebodycontent" itemprop="articleBody"><p>{B[0]}</p><p>{B[1]}</p><div class="also-read"><b>Also Read | </b><a>What is in a motor? A short guide to magnets</a></div><p>{B[2]}</p><p>{B[3]}</p><p>{B[4]}</p></div>
<div class="published-on"><p>Published - February 03, 2031 06:12 pm IST</p></div><div class="tags"><h4>Related Topics</h4><a>China</a> / <a>metals</a> / <a>exports and imports</a></div><div class="terms"><a>Terms &amp; conditions</a> | <a>Institutional Subscriber</a></div><div class="cmt"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal.</p></div></div>""",
    head='<meta property="article:published_time" content="2031-02-03T18:12:00+05:30"><meta property="article:modified_time" content="2031-02-03T21:30:44+05:30"><meta property="og:site_name" content="The Coromandel Herald">',
    time="20:42", origin="Meridian Press", build=broadsheet)  # fmt: skip

OPERA = Story(
    "en",
    "Troupe of retirees takes river opera to Taipan heartlands",
    (
        "TAIPAN – Madam Seah Bee Choo, 71, learnt her first aria at 66. On Feb 1, she sang it in a costume of 9kg before 700 people in an open-air car park.",
        "She is one of 24 retirees in the Second Bloom troupe, which has taken river opera from Qinglan province to eleven housing estates since November.",
        "Their teacher, Mr Yan Heng, flew in from Sumen for three months and has stayed for two years.",
        "“I correct the hands first. The voice comes when the hands are quiet,” he said.",
        "Read more, rehearse less, he tells those who arrive with questions about history; the others he sends to the mirror.",
        "The troupe will perform at the Lantern Plaza on Feb 14 and 15. Admission is free.",
    ),
)
B = OPERA.body
add("island daily, Published and Updated in capitals with the zone in the markup only, writer's card", OPERA, "{T} | The Taipan Times", f"""
<div class="ds-wrapper" data-testid="article"><div class="flex gap-4"><a href="/asia">Asia</a><a href="/asia/arts">Arts</a></div><h1 class="font-header-md" data-testid="heading-test-id">{OPERA.title}</h1>
<div class="relative"><button>Sign up now: <b>Get insights on the region's fast-moving developments</b></button></div>
<figure data-testid="figure-test-id"><img src="/o.jpg"><figcaption><p>Madam Seah Bee Choo (centre) in the role of the river goddess.</p><p>TT PHOTO: NADIA OMAR</p></figcaption></figure>
<div class="byline"><a href="/authors/lim-wei-ting"><img src="/l.png">Lim Wei Ting</a></div><div class="stamps"><p data-testid="paragraph-test-id">Published Feb 03, 2031, 02:10 PM</p><p data-testid="paragraph-test-id">Updated Feb 03, 2031, 05:30 PM</p></div>
<div class="thinkbox"><button>Gift article</button><button>Share</button><button>Listen</button></div>
<div class="storyline-wrapper"><p class="text-primary">{B[0]}</p><p class="text-primary">{B[1]}</p><p class="text-primary">{B[2]}</p><p class="text-primary">{B[3]}</p><section class="reco"><h3>More on this topic</h3><a>Puppet master, 90, finds an heir at last</a><a>Old cinema to become opera school</a></section><p class="text-primary">{B[4]}</p><p class="text-primary">{B[5]}</p></div>
<div class="writer-card"><p>Lim Wei Ting</p><p>Correspondent</p><p>Lim Wei Ting writes about arts and ageing.</p><button>Follow</button></div></div>""",
    head='<meta property="article:published_time" content="2031-02-03T14:10:00+08:00"><meta property="article:modified_time" content="2031-02-03T17:30:00+08:00"><meta property="article:author" content="Lim Wei Ting">',
    time="14:10", authors=("Lim Wei Ting",), build=broadsheet)  # fmt: skip

WATER = Story(
    "en",
    "Who Pays for the Headwaters?",
    (
        "Key Takeaways",
        "Payments from downstream cities to upstream counties have tripled since 2025, but half of the agreements have no measuring station.",
        "Counties that publish their data receive their money four months earlier.",
        "A common register would cost less than one day of payments.",
        "Introduction",
        "When the county of Upper Longxi closed its paper mills in 2024, the city of Shazhou, 400 kilometers downstream, agreed to make good the loss. The two had never before exchanged so much as a letter.",
        "Today there are 61 such agreements in China’s river basins.<sup>1</sup> They are among the least studied instruments of its environmental policy.",
        "What the agreements say",
        "Most agreements are short. They name a line on the map, a list of pollutants, and a price. What happens when the parties disagree about a measurement is usually left to “friendly consultation.”",
        "What the data show",
        "We compared 29 agreements for which accounts are public. Where a station stands on the line, disputes were settled in 40 days; elsewhere they took a year or longer.",
        "Notes",
        "1. The count includes agreements between districts of one city and excludes those that have lapsed.",
    ),
)
WATER_READ = tuple(x.replace("<sup>1</sup>", "1") for x in WATER.body)
B = WATER.body
add("think tank, subtitle, two writers with ranks, takeaways, notes, cards of the writers", WATER, "{T} | Harrow Institute for River Studies", f"""
<article class="node node--type-commentary"><div class="kicker"><a>Commentary</a></div><h1 class="page-title"><span>{WATER.title}</span></h1><p class="field--name-field-subtitle">Compensation between counties is China’s quiet experiment in water policy</p>
<div class="node__meta"><time datetime="2031-02-03T05:00:00Z">February 3, 2031</time></div><div class="contributors"><span>By</span> <div><a href="/experts/rm">Rosalind Mbeki</a><div>Senior Fellow, Rivers Program</div></div><div><a href="/experts/jc">Jiang Chuyao</a><div>Visiting Researcher</div></div></div>
<div class="actions"><a href="/w.pdf">Download PDF</a><a>Cite</a><a>Print</a><a>Share on LinkedIn</a></div><nav class="toc"><h4>On this page</h4><ol><li><a href="#i">Introduction</a></li><li><a href="#a">What the agreements say</a></li><li><a href="#d">What the data show</a></li></ol></nav>
<div class="wysiwyg"><h3>{B[0]}</h3><ul><li>{B[1]}</li><li>{B[2]}</li><li>{B[3]}</li></ul><h2 id="i">{B[4]}</h2><p>{B[5]}</p><p>{B[6]}</p><h2 id="a">{B[7]}</h2><p>{B[8]}</p><blockquote class="pull"><p>The two had never before exchanged so much as a letter.</p></blockquote><h2 id="d">{B[9]}</h2><p>{B[10]}</p><h4>{B[11]}</h4><p>{B[12]}</p></div>
<section class="about"><h3>About the authors</h3><p><b>Rosalind Mbeki</b> is a senior fellow in the Rivers Program.</p><p><b>Jiang Chuyao</b> is a visiting researcher from Sumen University.</p></section>
<p class="boiler">The Harrow Institute takes no institutional positions; the views expressed here are those of the authors.</p><section class="rel"><h3>Related analysis</h3><div><a>Ice roads and their owners</a> <span>January 14, 2031</span></div><div><a>A price for silence: noise markets</a> <span>December 9, 2030</span></div></section></article>""",
    body=WATER_READ, authors=("Rosalind Mbeki", "Jiang Chuyao"), build=broadsheet)  # fmt: skip

LATHE = Story(
    "en",
    "Linhe Instruments Opens Training Center for Precision Turning in Shazhou",
    (
        "SHAZHOU, China, Feb. 3, 2031 /NewsWay/ -- Linhe Instruments Co., Ltd. today opened a training center for precision turning in Shazhou, where 240 apprentices a year will learn on machines that the company has taken back from customers and rebuilt.",
        "The center has 36 lathes, a measuring laboratory and a library of faulty parts. Courses last nine weeks and end with a workpiece that each apprentice takes home.",
        '"A rebuilt lathe forgives less than a new one, and that is what makes it a good teacher," said Shu Wenbo, President of Linhe Instruments.',
        "Highlights of the program:",
        "Nine weeks of full-time instruction, with housing",
        "Certificates recognized by 52 manufacturers",
        "A fifth of all places reserved for people over 40",
        "About Linhe Instruments",
        "Founded in 1996, Linhe Instruments builds and repairs machine tools in Shazhou and Baolu. It employs 1,900 people.",
    ),
)
B = LATHE.body
add("press release, provider and hour of New York, SOURCE under the text, logo line", LATHE, "{T}", f"""
<article class="news-release inline-gallery-template"><header class="release-header"><div class="row detail-headline"><h1>{LATHE.title}</h1></div>
<div class="row"><div class="col-lg-8"><div class="provider">News provided by</div><a href="/news/linhe/"><strong>Linhe Instruments Co., Ltd.</strong></a><p class="mb-no">Feb 03, 2031, 08:30 ET</p></div><div class="share"><p>Share this article</p><a>X</a><a>Facebook</a></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="xn-location">SHAZHOU, China</span>, <span class="xn-chron">Feb. 3, 2031</span> /NewsWay/ -- {B[0].split("/NewsWay/ -- ")[1]}</p><div class="image"><img src="/p/1.jpg"><p>Apprentices at the new center</p></div><p>{B[1]}</p><p>{B[2]}</p><p>{B[3]}</p><ul type="disc"><li>{B[4]}</li><li>{B[5]}</li><li>{B[6]}</li></ul><p><b>{B[7]}</b></p><p>{B[8]}</p><p id="PURL"><img src="/logo.png" title="Linhe logo"></p><p>SOURCE Linhe Instruments Co., Ltd.</p></div></div></section>
<section class="also"><h2>Modal title</h2><h2>Also from this source</h2><div><a>Linhe Instruments Buys Back Its Ten Thousandth Lathe</a></div><h2>Explore</h2><a>Machine Tools</a><a>Workforce &amp; Training</a></section></article>""",
    head='<meta name="date" content="2031-02-03T08:30:00-05:00"><meta name="author" content="Linhe Instruments Co., Ltd."><meta property="og:site_name" content="NewsWay">',
    time="21:30", origin="Linhe Instruments Co., Ltd.", build=broadsheet)  # fmt: skip

TOMB = Story(
    "en",
    "Brick kiln of the tenth century found under city bus station",
    (
        "Workers digging the foundations of a bus station in Sumen, capital of East China's Qinglan Province, have come upon a brick kiln that archaeologists date to the tenth century.",
        "The kiln is 7.4 meters long and still held its last load: some 2,300 bricks, many of them stamped with the name of the workshop.",
        '"Whoever lit it never came back to open it," said Zhan Qiu, who leads the dig.',
        "The station will be moved forty meters to the north, and the kiln is to be shown to the public under a glass floor.",
    ),
)
B = TOMB.body
add("old outlet, fonts and breaks in a cell, UPDATED in capitals in front of hour and day, source last", TOMB, "Jiangbei Daily Online -- {T}", f"""
<table width=770 align=center><tr><td width=160 valign=top bgcolor="#e8eef7"><a>Home</a><br><a>Business</a><br><a>Opinion</a><br><a>Sci-Edu</a><br><a>Culture/Life</a><br><a>FM Remarks</a><br><form><input size=10><input type=submit value=Search></form></td><td valign=top>
<font face=Arial size=1><a>English Home</a> &gt;&gt; <a>Sci-Edu</a></font><br><font size=1>UPDATED: 15:27, February 03, 2031</font><br><font face="Arial, Helvetica" size=4 color="#003366"><b>{TOMB.title}</b></font>
<table align=right width=160 border=0><tr><td><a>Print friendly Version</a></td></tr><tr><td><a>Comment</a></td></tr><tr><td><a>Email to friend</a></td></tr></table><br><br>
<font face="Arial" size=2>{B[0]}<br><br>{B[1]}<br><br>{B[2]}<br><br>{B[3]}<br><br>Source: Huaxun<br></font>
<table width=100% bgcolor="#dddddd"><tr><td><font size=2><b>Comments on the story</b></font></td><td><a>Comment on the story</a></td><td><a>Recommend to friends</a></td></tr></table>
<font size=2><b>Related</b></font><br><li><a>Old well yields 300 coins</a><br><li><a>Bus lines to be rearranged</a><br></td></tr></table>""",
    time="15:27", origin="Huaxun", build=mission)  # fmt: skip

HARMONICA = Story(
    "en",
    "The Town That Breathes in Tune",
    (
        "Seven out of ten harmonicas sold in the country are born in Hengtang, a town with a single traffic light. I arrive on the noon bus and hear the first before I have found my bag.",
        "A brass habit",
        "It began in 1958 with a clockmaker called Old Ni and a crate of brass that had been meant for hinges. He cut reeds from it, tuned them by ear against the bell of the fire station, and sold eleven instruments at the autumn fair.",
        "Copyright, he used to say, was for people who could not play.",
        "Today sixteen factories stand along the canal. In the largest, 90 tuners sit in glass cabins and listen to a note, scrape the reed, and listen again. None of them wears headphones.",
        "Sunday on the bridge",
        "Every Sunday at four, anyone who owns a harmonica comes to the stone bridge. There is no conductor. Somebody begins, and the rest find their way in.",
        "I borrow an instrument from a girl of about nine. She wipes it on her sleeve, hands it to me and says: print is easy, breath is hard. Her grandfather, she explains, writes for the town paper.",
    ),
)
B = HARMONICA.body
add("magazine feature, text and pictures by, pull quote and captions, issue of the month", HARMONICA, "{T} - Lakegate Monthly", f"""
<div class="lg-art"><p class="lg-cat">TRAVEL</p><h1>{HARMONICA.title}</h1><p class="lg-dek">In Hengtang, every family has a brass reed in the drawer</p><p class="lg-by">TEXT BY <b>SHI MANLIN</b> &nbsp;|&nbsp; PHOTOGRAPHS BY <b>RUAN FEI</b> &nbsp;|&nbsp; February 3, 2031</p>
<div class="lg-tools"><a>WeChat</a><a>Weibo</a><span>3.4k reads</span></div><div class="lg-hero"><img src="h.jpg"><span>Reeds before tuning</span></div>
<div class="lg-text"><p class="dropcap">{B[0]}</p><h2>{B[1]}</h2><p>{B[2]}</p><p>{B[3]}</p><div class="lg-pic"><img src="h2.jpg"><em>A tuner in her cabin; the glass keeps the neighbors' notes out</em></div><p>{B[4]}</p><div class="lg-pull">“Somebody begins, and the rest find their way in.”</div><h2>{B[5]}</h2><p>{B[6]}</p><p>{B[7]}</p></div>
<div class="lg-next"><span>Previous article</span><a>Six Ways to Eat a Water Chestnut</a><span>Next article</span><a>The Ferry That Sells Books</a></div><div class="lg-sub"><p>Subscribe to the print edition: 12 issues, 240 yuan</p></div></div>""",
    authors=("SHI MANLIN",), build=edition)  # fmt: skip

RAIL = Story(
    "en",
    "Night Trains Win Back Passengers",
    (
        "Night trains carried 31 million passengers in China last year, the first increase since 2012, the railway operator said on Monday.",
        "Most of the new passengers are under 30. They board after work, sleep for nine hours and save the price of a hotel, said Lou Jingyi, who studies travel at Sumen University.",
        "The operator has rebuilt 400 sleeping cars, with doors that lock, a socket at every berth and a quiet car in the middle of each train.",
        "Not all routes do well. Two lines in the northeast were closed in December, and a third runs only on weekends.",
    ),
)
B = RAIL.body
add("state portal in English, comments and tools before outlet and day, video above, pager and vote", RAIL, "{T} - Lakegate.example", f"""
<div class="wrap"><div id="Navi"><a>Home</a> / <a>China</a> / <a>Features</a> &nbsp; <a>News Type:</a></div><h1 id="title">{RAIL.title}</h1>
<div id="guild"><dl><dd>0 Comment(s)</dd><dt><a>Print</a></dt><dt><a>E-mail</a></dt>Lakegate.example, February 3, 2031</dl></div><div class="fs">Adjust font size: <a>+</a> <a>-</a></div>
<div id="container_txt"><div id="videoarea"><video src="/v.mp4"></video><p class="vt">Video: One night on the K419</p><script>var player = new Vp("videoarea");</script></div>
<p>{B[0]}</p><p>{B[1]}</p><p>{B[2]}</p><p>{B[3]}</p><div id="autopage"><center><span>1</span>&nbsp;&nbsp;<a href="content_1_2.htm">2</a>&nbsp;&nbsp;<a href="content_1_2.htm">Next</a></center></div><div id="follow">Follow Lakegate.example on <a>Twitter</a> and <a>Facebook</a> to join the conversation.</div></div>
<div class="vote"><p>How do you feel about it?</p><label>Happy</label><label>Sad</label><label>Surprised</label></div><div class="newslist"><b>Related News:</b><ul><li><a>Slow trains for mountain schools</a> 2030-12-30</li></ul></div><div class="cm"><h3>Add your comments...</h3><input value="User Name"/><label>Anonymous</label></div></div>""",
    origin="Lakegate.example", build=edition)  # fmt: skip

SHIPYARD = Story(
    "zh",
    "双语新闻丨沙洲老船坞变身潮汐书场",
    (
        "2月2日晚，停用十九年的沙洲三号船坞重新注水，三百名听众坐在沿坞壁搭起的木台阶上，听了一场评书。",
        "On the evening of Feb. 2, Dock No. 3 in Shazhou was filled with water again after nineteen idle years, and 300 listeners on wooden steps along its walls heard a night of storytelling.",
        "书场的开演时间由潮水决定：涨潮时，说书人的小船随水面升到观众眼前；退潮前，故事必须讲完。",
        "The tide sets the hour. As the water rises, the storyteller's boat comes up to the eyes of the audience, and the tale has to end before the ebb.",
        "“我爷爷在这里铆过船，我在这里说书，都是敲敲打打的手艺。”说书人梅半舟说。",
        '"My grandfather riveted ships here and I tell stories here. Both are trades of hammering," said the storyteller Mei Banzhou.',
        "据介绍，船坞改造共投入一千一百万元，每月将安排八场演出，学生凭证免票。",
        "The conversion cost 11 million yuan. Eight shows a month are planned, and students enter free of charge.",
    ),
)
B = SHIPYARD.body
add("bilingual, paragraphs of both languages in turn, Chinese headline and info line", SHIPYARD, "{T}_沙洲发布", f"""
<div class="pos">当前位置：<a>首页</a> &gt; <a>双语天地</a> &gt; 正文</div><div class="art-wrap"><h1 class="art-h">{SHIPYARD.title}</h1><div class="art-i"><span>2031-02-03 10:26</span><span>来源：沙洲日报</span><span>作者：苗青</span><span>阅读：<i id="hits"></i></span><span>【字号：<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="art-c" id="UCAP-CONTENT">{"".join(f'<p style="text-indent:2em" class="{"en" if i % 2 else "cn"}">{x}</p>' for i, x in enumerate(B[:4]))}<p style="text-align:center"><img src="/d.jpg"></p><p style="text-align:center">三号船坞夜景。纪帆 摄</p><p style="text-align:center">Night view of Dock No. 3. Photo by Ji Fan</p>{"".join(f'<p style="text-indent:2em" class="{"en" if i % 2 else "cn"}">{x}</p>' for i, x in enumerate(B[4:]))}<p style="text-align:right">翻译：丁小禾　责任编辑：康为</p></div>
<div class="art-f"><a>打印本页</a><a>关闭窗口</a><div class="bdshare">分享到：<a>微信</a><a>微博</a></div></div><div class="pn"><p>上一篇：<a>双语新闻丨沙洲早茶申遗成功</a></p><p>下一篇：<a>双语新闻丨候鸟专列进站</a></p></div></div>""",
    time="10:26", origin="沙洲日报", authors=("苗青",), editors=("康为",), language="en", build=sinitic)  # fmt: skip

SISTER = Story(
    "en",
    "Port Ellery and Shazhou Sign Letter of Intent on Sister-City Ties",
    (
        "On 3 February 2031, Consul-General Xi Langqing attended the signing of a letter of intent between the cities of Port Ellery and Shazhou. Mayor Holt signed for Port Ellery, and Vice Mayor Qu Hong by video link for Shazhou.",
        "The two cities will exchange harbor pilots for training, hold a joint regatta every other year and open their archives of sea charts to each other's schools.",
        "Consul-General Xi said that both cities had been built by people who read the water well, and that she looked forward to seeing their pilots read it together.",
        "About ninety guests from shipping companies, schools and the local Chinese community were present.",
        "埃勒里港与沙洲签署缔结友好城市意向书",
        "2031年2月3日，习朗清总领事出席埃勒里港市与沙洲市缔结友好城市意向书签署仪式。霍尔特市长与沙洲市副市长曲弘以视频连线方式分别代表两市签字。",
        "根据意向书，两市将互派引航员培训，隔年共同举办帆船赛，并向对方学校开放各自馆藏海图。",
        "习朗清总领事表示，两座城市都由善识水性的人建成，期待两地引航员早日同船识水。",
        "航运企业、学校和当地侨界代表约九十人出席。",
    ),
)
B = SISTER.body
add("bilingual, the English text first and the Chinese one below it with a heading of its own", SISTER, "{T}", f"""
<table width=960 align=center><tr><td><a>Home</a> &gt; <a>News</a></td></tr></table>
<table width=960 align=center cellpadding=6><tr><td align=center><div class="title3">{SISTER.title}</div><div class="date3">2031-02-03 23:48</div></td></tr>
<tr><td class="content3"><div align=center><img src="/images/s.jpg" width=600></div>{paragraphs(B[:4])}<p>&nbsp;</p><p align=center><b>{B[4]}</b></p>{paragraphs(tuple("　　" + x for x in B[5:]))}</td></tr>
<tr><td align=right><a>Suggest to a Friend</a> | <a>Print</a></td></tr><tr><td><b>Related:</b><br><a>Consul-General Xi Visits School of Navigation</a> (2031-01-15)<br><a>Spring Reception Held in Port Ellery</a> (2031-01-09)</td></tr></table>""",
    time="23:48", build=mission)  # fmt: skip

PLEDGE = Story(
    "zh",
    "沙洲市外籍人士办事服务公约（中英对照）",
    (
        "沙洲市政务服务中心于2030年12月20日通过",
        "Adopted by Shazhou Government Service Center on December 20, 2030",
        "第一条 一窗受理",
        "Article 1 One counter for all",
        "外籍人士办理工作许可、居留、社保等事项，可在任一国际服务窗口一次提交材料，不必往返多个部门。",
        "Foreign nationals may hand in papers for work permits, residence and social insurance at any international counter at one time and need not go from office to office.",
        "第二条 语言服务",
        "Article 2 Language service",
        "窗口提供英语、法语和西班牙语服务；其他语种须提前一个工作日预约，口译不收费。",
        "English, French and Spanish are spoken at the counters. Other languages are to be booked one working day in advance; interpreting is free of charge.",
        "第三条 限时答复",
        "Article 3 Time limits",
        "材料齐全的，五个工作日内答复；不齐全的，当场一次告知应当补充的内容。",
        "Complete applications are answered within five working days. Where papers are missing, the applicant is told on the spot, once and in full, what to add.",
    ),
)
B = PLEDGE.body
rows = "".join(
    f'<tr><td width="50%" valign="top"><p>{zh}</p></td><td width="50%" valign="top"><p>{en}</p></td></tr>'
    for zh, en in zip(B[::2], B[1::2], strict=True)
)
add("bilingual, two columns of one table, Chinese left and English right", PLEDGE, "{T}-沙洲市政务服务中心", f"""
<div class="bt-position"><a>首页</a>-<a>外籍人士服务</a>-<a>政策指南</a></div><div class="bt-box"><div class="bt-article-title">{PLEDGE.title}</div>
<div class="bt-article-info"><label>发布时间：</label><span>2031-02-03</span><label>信息来源：</label><span>市政务服务中心</span><label>作者：</label><span></span><label>浏览次数：</label><span>318</span></div>
<div class="bt-content zoom clearfix"><table border="1" cellspacing="0" cellpadding="8" width="100%"><tbody><tr><th>中文</th><th>English</th></tr>{rows}</tbody></table></div>
<div class="bt-down"><p>附件下载：</p><a href="/f/1.pdf">沙洲市外籍人士办事服务公约（中英对照）.pdf</a></div><div class="bt-tool"><a>收藏</a><a>打印</a><a>关闭</a></div></div>""",
    body=("中文", "English", *B), origin="市政务服务中心", language="en", build=sinitic)  # fmt: skip

PANCAKE = Story(
    "en",
    "Breakfast Street in Shazhou Wakes at Four",
    (
        "SHAZHOU (SZNEWS) -- While most of the city is still asleep, Fuqiang Lane smells of sesame. By four in the morning its 26 stalls have lit their stoves, and taxi drivers line up for pancakes and bean milk.",
        "The lane was to be cleared in 2027. Instead, the district gave it drains, lamps and a roof, and limited the rent of a stall to 1,500 yuan a month.",
        "“My oven is older than my landlord,” joked Auntie Qiao, who has baked here since 1989. She sells 600 pancakes a day and closes when the dough is gone.",
        "Visitors can take Metro Line 2 to Fuqiang Lane, Exit C. Come hungry, and bring cash for Auntie Qiao.",
    ),
)
B = PANCAKE.body
add("English text in Chinese chrome, labels in Chinese, writer and editor in one line", PANCAKE, "{T}_沙洲新闻网", f"""
<div class="crumbs">您当前的位置 ： <a>沙洲新闻网</a> &gt; <a>英语频道</a> &gt; 正文</div><div class="main_l"><h2 class="tit_x9">{PANCAKE.title}</h2><div class="msg_x9">作者:Shen Yibai&nbsp;&nbsp;来源:Shazhou News&nbsp;&nbsp;时间:2031-02-03 14:20:33&nbsp;&nbsp;责编:Ye Lan <em>我要评论(<b>0</b>)</em></div>
<div class="con_x9"><p>{B[0]}</p><p align="center"><img src="/p.jpg" alt="Breakfast Street"></p><p align="center">Pancakes fresh from the oven on Fuqiang Lane. (Photo/Deng Kuo)</p><p>{B[1]}</p><p>{B[2]}</p><p>{B[3]}</p></div>
<div class="sm_x9"><p>免责声明：本网转载稿件仅为传递更多信息，如涉及版权问题请与本网联系。</p></div><div class="xg_x9"><h3>相关新闻</h3><ul><li><a>Old Bookshop Boat Moors Again</a><span>2031-01-22</span></li><li><a>城东早餐车统一换新</a><span>2031-01-19</span></li></ul></div><div class="pl_x9"><h3>网友评论</h3><textarea>文明上网，理性发言</textarea><a>发表</a></div></div>""",
    time="14:20", origin="Shazhou News", authors=("Shen Yibai",), editors=("Ye Lan",), build=sinitic)  # fmt: skip
