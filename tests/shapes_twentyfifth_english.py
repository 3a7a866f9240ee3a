"""A twenty-fifth album of pages, English pages: central and provincial media and a ministry of China, broadcasters and papers abroad.

Written without sight of the rules.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, paragraphs
from shapes import english_story as story

TWENTYFIFTH_ENGLISH = Album()
add = TWENTYFIFTH_ENGLISH.add


# ---------------------------------------------------------------- a central paper's English site

P = story(
    "Sand-fixing shrubs bring new income to desert-edge county in NW China",
    "In the early hours of the morning, rows of tractors loaded with bundles of caragana branches line up in front of a feed mill in Shahe county, on the edge of a desert in northwest China. By noon, the branches will have been chopped, steamed and pressed into pellets for sheep.",
    "Caragana is a hardy shrub planted to hold the sand in place. It has to be cut back to the ground every four or five years, otherwise it withers. For a long time, the cut branches were left on the dunes or burned, as nobody knew what to do with them.",
    '"Now I get 320 yuan (about $45.4) for a ton, and the mill sends its own tractor," said Ma Zhanshan, a herder from Liushugou village. Ma takes care of 40 hectares of caragana and earned 18,000 yuan from the branches last winter.',
    "The county has planted 96,000 hectares of caragana since 1982. According to Su Hemin, director of the county's forestry and grassland bureau, about one fifth of the shrubs are cut every winter in strips, so that the remaining rows continue to break the wind.",
    '"We leave a strip, cut a strip, and leave a strip again," Su explained. "The sand must never notice that we have been there."',
    "The feed mill, which was built in 2020 with 21 million yuan of investment, processes 30,000 tons of branches each year. It has created 86 jobs, most of which are taken by women from nearby villages.",
    "The county is now working with an agricultural university to grow mushrooms on caragana chips. Twelve greenhouses have been built, and the first batch was sold in late February.",
)
add(
    "central paper's English site, two writers and web editors",
    P,
    "{T} - People's Herald Online",
    f"""
<div class="ph-top"><div class="w1200"><ul class="lang-l"><li><a>中文</a></li><li><a>日本語</a></li><li><a>Français</a></li><li><a>Español</a></li><li><a>Русский</a></li><li><a>한국어</a></li></ul><div class="sign">Sign in</div></div></div>
<div class="ph-nav"><a class="lg" href="http://en.pherald.example/"><img src="/img/2023/en/logo.png" alt="People's Herald Online"></a><ul><li><a>Home</a></li><li><a>China</a></li><li><a>World</a></li><li><a>Business</a></li><li><a>Opinions</a></li><li><a>Society</a></li><li><a>Culture &amp; Travel</a></li><li><a>Sci-Tech</a></li><li><a>Photos</a></li><li><a>Video</a></li></ul></div>
<div class="w1200 mainbox cf"><div class="w870 txtCon cf"><div class="route cf"><a href="http://en.pherald.example/">Home</a>&gt;&gt;<a href="/90882/index.html">Society</a></div>
<h1>{P.title}</h1>
<div class="origin cf">By Ge Wenshu, Lai Qing (<a href="http://en.pherald.example/">People's Herald Online</a>) <span>15:31, March 02, 2023</span></div>
{paragraphs(P.body[:2])}
<p style="text-align: center;"><img alt="" src="/NMediaFile/2023/0302/FOREIGN202303021522000112233.jpg"></p>
<p><em>Photo shows caragana strips on the dunes of Shahe county. (People's Herald Online/Hai Yunfei)</em></p>
{paragraphs(P.body[2:5])}
<p style="text-align: center;"><img alt="" src="/NMediaFile/2023/0302/FOREIGN202303021523000445566.jpg"></p>
<p><em>Workers pack feed pellets at the mill. (People's Herald Online/Hai Yunfei)</em></p>
{paragraphs(P.body[5:])}
<div class="edit-r">(Web editor: Cai Hairuo, Liang Bo)</div>
<div class="share-b"><div class="bdsharebuttonbox"><a class="bds_fbook"></a><a class="bds_twi"></a><a class="bds_weixin"></a></div></div></div>
<div class="w300 fr"><h4>Photos</h4><ul class="ph-pics"><li><a href="/n3/2023/0301/c90000-2001.html"><img src="/p1.jpg"></a><a>Snow lotus season begins on plateau</a></li><li><a><img src="/p2.jpg"></a><a>Lantern makers busy in ancient town</a></li></ul><h4>Related Stories</h4><ul class="rel"><li><a href="/n3/2023/0221/c90000-1980.html">Wind-break forest belt extended by 60 km</a></li><li><a href="/n3/2023/0213/c90000-1966.html">Herders turn forest rangers in Shahe</a></li></ul></div></div>
<div class="foot-en"><p><a>About Us</a> | <a>Advertise</a> | <a>Contact Us</a> | <a>Site Map</a></p><p>Copyright © 2023 People's Herald Online. All Rights Reserved.</p></div>
<script src="/js/share_en.js"></script><img src="http://counter.pherald.example:8000/c.gif?id=20017733" width="0" height="0" style="display:none;">""",
    head='<meta name="source" content="Source:People\'s Herald Online Original"><meta name="publishdate" content="2023-03-02"><meta name="author" content="118026"><meta name="editor" content="100917"><meta name="filetype" content="1"><meta name="contentid" content="10214455"><link rel="stylesheet" href="/css/2023/en/page.css">',
    build=bare,
    day="2023-03-02",
    time="15:31",
    origin="People's Herald Online",
    authors=("Ge Wenshu", "Lai Qing"),
    editors=("Cai Hairuo", "Liang Bo"),
)

# ---------------------------------------------------------------- a news service's English site

E = story(
    "Wangjiang bans single-use chopsticks in canteens",
    "(ECNW) -- Canteens of government offices, schools and state-owned companies in Wangjiang, the capital of Donglan Province, will no longer be allowed to provide single-use chopsticks from July 1, local authorities announced on Thursday.",
    "The rule also covers plastic stirrers and foam lunch boxes. Canteens that break it twice in a year face a fine of up to 10,000 yuan (about $1,410).",
    "A survey by the city's market regulator found that 1,860 canteens handed out some 210,000 pairs of single-use chopsticks every working day last year.",
    "Restaurants are not covered for now but are encouraged to offer reusable chopsticks first and to charge for disposable ones.",
)
add(
    "news service's English site, brief with editor in the info line",
    E,
    "{T}",
    f"""
<div class="page_header"><div class="h_in"><a href="/"><img src="/images/ecnw_logo.png"></a><span class="slogan">The gateway to China</span><div class="langs"><a>简体</a> <a>繁体</a></div></div>
<div class="nav_bar"><a href="/">HOME</a><a href="/news/politics/">POLITICS</a><a href="/news/society/">SOCIETY</a><a href="/business/">ECONOMY</a><a href="/news/culture/">CULTURE</a><a href="/photo/">PHOTO</a><a href="/video/">VIDEO</a><a href="/voices/">VOICES</a></div></div>
<div class="main_l"><div class="address"><a href="/">Home</a> &gt; <a href="/news/society/">Society</a></div>
<div class="con_title">{E.title}</div>
<div class="shareBox"><span class="f_l">2020-06-04 14:58:02</span><span class="f_l">Ecnw.example</span><span class="f_l">Editor : Tong Xinyi</span><div class="bdsharebuttonbox"><a>More</a><a></a><a></a></div></div>
<div class="content">{paragraphs(E.body)}</div>
<div class="adimg"><a><img src="/images/wx.jpg"></a></div>
<div class="relevant"><div class="tit">Related news</div><ul></ul></div><div class="clearfix"></div>
<div class="fanye"></div></div>
<div class="main_r"><div class="mrs"><div class="rtit">MOST READ IN SOCIETY</div><ul><li><a href="/news/society/2020-06-03/detail-ia01.shtml">College entrance exam sites to stagger entry</a></li><li><a href="/news/society/2020-06-02/detail-ia02.shtml">Street stalls return to Wangjiang's old town</a></li><li><a href="/news/society/2020-06-02/detail-ia03.shtml">Reservoir opens gates after three days of rain</a></li></ul></div><div class="pics"><div class="rtit">LATEST PHOTOS</div><a><img src="/p/a.jpg"><p>In pics: wheat harvest by moonlight</p></a></div></div>
<div class="page_footer"><div class="link">Partner sites: Huaxin Net | China Herald | People's Herald Online</div><p>Back to top | About Us | Jobs | Contact Us | Privacy Policy</p><p>Copyright ©1999-2020 Ecnw.example. All rights reserved.</p><p>Reproduction in whole or in part without permission is prohibited.</p><p>[网上传播视听节目许可证（9906168）] [某ICP证990655号]</p></div>
<script>window._bd_share_config={{"common":{{"bdText":""}}}};</script>""",
    head='<meta name="keywords" content="chopsticks,canteen,Wangjiang"><meta name="description" content="Wangjiang bans single-use chopsticks in canteens"><link href="/css/contentpage.css" rel="stylesheet">',
    build=bare,
    day="2020-06-04",
    time="14:58",
    origin="Ecnw.example",
    editors=("Tong Xinyi",),
)

# ---------------------------------------------------------------- a ministry's English site of the tens


def ministry(language: str, title: str, middle: str, head: str) -> str:
    """A central office's English pages as built about 2010, tables and a menu in pictures."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}
<link href="../../../images/en_style.css" rel="stylesheet" type="text/css" /></head><body>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="110" background="../../../images/top.jpg"><a href="http://www.slhy.example">Chinese Version</a></td></tr>
<tr><td height="34" bgcolor="#0b4a8f" class="menu"><a href="../../../">Home</a>|<a href="../../../about/">About SAIW</a>|<a href="../../">News Release</a>|<a href="../../../laws/">Laws &amp; Regulations</a>|<a href="../../../stat/">Statistics</a>|<a href="../../../coop/">International Cooperation</a></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="210" valign="top"><table width="100%" class="leftmenu"><tr><td class="lt">News Release</td></tr><tr><td><a href="../../significant/">Significant News</a></td></tr><tr><td><a href="../../press/">Press Conference</a></td></tr><tr><td><a href="../../local/">Local News</a></td></tr></table><table width="100%"><tr><td><img src="../../../images/sub.gif" alt="Subscribe" /></td></tr></table></td>
<td width="750" valign="top">{middle}</td></tr></table>
<table width="960" align="center"><tr><td align="center" class="bottom"><a>Contact Us</a> | <a>Site Map</a> | <a>Copyright Statement</a><br />Copyright by State Administration of Inland Waterways of the People's Republic of China<br />ICP 05000088　Tel: +86-10-0000 8100</td></tr></table>
<script type="text/javascript" src="../../../images/stat.js"></script></body></html>"""


M = story(
    "Vice Administrator Shen Weiguo Meets with Chairman of Dutch Inland Shipping Council",
    "On September 20, Vice Administrator of the State Administration of Inland Waterways Shen Weiguo met in Beijing with Joost Verhaven, Chairman of the Dutch Inland Shipping Council. The two sides had an in-depth exchange of views on river information services, clean fuels and training of crews.",
    "Shen Weiguo said that China and the Netherlands enjoy a sound foundation for cooperation in inland navigation. The Chinese side stands ready to work with the Dutch side to implement the memorandum of understanding signed last year and to push forward the pilot program on electronic charts in the lower reaches of the Lan River.",
    "Joost Verhaven spoke highly of the achievements made by China in the improvement of waterways. He said that the Council is willing to share its experience in the reduction of emissions from vessels and to receive a second group of Chinese lock engineers next spring.",
    "Officials from the Department of International Cooperation, the Department of Safety Supervision and the Embassy of the Netherlands attended the meeting.",
)
add(
    "central office, meeting news in a table frame",
    M,
    "{T}",
    f"""
<table width="98%" align="center"><tr><td class="weizhi">Your Position: <a href="../../../">Home</a> &gt; <a href="../../">News Release</a> &gt; <a href="../">Significant News</a></td></tr></table>
<table width="98%" align="center" class="artbox"><tr><td align="center" class="arttitle">{M.title}</td></tr>
<tr><td align="center" class="artinfo">Thursday, September 22, 2016　17:05 BJT　Source: Department of International Cooperation　Type: Original　Font: <a>[Big]</a> <a>[Medium]</a> <a>[Small]</a></td></tr>
<tr><td class="artcon" id="zoom">{paragraphs(M.body)}</td></tr>
<tr><td align="right" class="tools"><a href="javascript:window.print()">[Print]</a> <a href="javascript:window.close()">[Close]</a> <a>[Recommend to friends]</a></td></tr></table>""",
    head='<meta name="ArticleTitle" content="Vice Administrator Shen Weiguo Meets with Chairman of Dutch Inland Shipping Council" /><meta name="PubDate" content="2016-09-22 17:05:41" /><meta name="ContentSource" content="Department of International Cooperation" /><meta name="ColumnName" content="Significant News" />',
    build=ministry,
    day="2016-09-22",
    time="17:05",
    origin="Department of International Cooperation",
)

# ---------------------------------------------------------------- a provincial outlet for readers abroad

G = story(
    "Overseas students try their hand at dragon boat carving in Lingdong",
    '"Careful, the dragon does not like to be hurried," Master He Runtian said, guiding the chisel of a student from Kenya along the lower jaw of a dragon\'s head.',
    "On March 16, 28 students from 11 countries visited a boatyard in Fengshan, Lingdong Province, to learn how dragon boats are built. The visit was part of a program in which students at universities in the province explore the intangible cultural heritage of the region.",
    "The boatyard, run by the He family for five generations, builds around 60 boats a year. Each is made of fir and takes 20 days to complete, while the head alone, carved from a single piece of camphor wood, takes six.",
    "After a lesson in sharpening tools, the students carved scales on practice boards. Some of them chose to add patterns of their own: a giraffe, a maple leaf, the skyline of Karachi.",
    '"In my country we also race long boats at the end of the rainy season," said Sokha Vannak, a student from Cambodia who has been studying in Lingdong for three years. "I want to ask my grandfather whether our boats have eyes like these."',
    "Master He said that he now has more apprentices from other provinces than from his own village, and that he would be glad to teach anyone with patience.",
    "The students will return in June to row the boat they helped to carve in the annual race on the Feng River.",
)
add(
    "provincial outlet, credits with upright strokes after the text",
    G,
    "{T} - Newsld",
    f"""
<div class="nld-head"><div class="w"><a href="/index.htm"><img src="/res/newsld.png" alt="Newsld"></a><div class="hr"><a>中文</a><a>APP</a><a>Newsletter</a></div></div><div class="nld-menu"><a href="/node_home/">Home</a><a href="/node_news/">Latest</a><a href="/node_biz/">Business</a><a href="/node_gba/">Bay Area</a><a href="/node_culture/">Culture</a><a href="/node_guide/">Travel</a><a href="/node_expat/">In Lingdong</a><a href="/node_video/">Video</a></div></div>
<div class="w nld-main"><div class="pos">Home &gt; <a href="/node_culture/">Culture</a></div>
<div class="m-article"><h1 id="article_title">{G.title}</h1><div class="m-meta"><span id="pubtime_baidu">2024-03-18 16:20</span><span id="source_baidu">Source: Newsld</span><div class="fr share"><i class="wechat"></i><i class="facebook"></i><i class="twitter"></i></div></div>
<div class="m-content" id="content"><p>{G.body[0]}</p><p><img src="https://pic.newsld.example/202403/18/a1.jpg" class="nfw-cms-img" img-id="5512"></p><p style="text-align:center;font-size:14px;color:#888">Students practise carving at the boatyard. (Photo: Liang Zhiyong)</p>{paragraphs(G.body[1:4])}<p><video controls src="https://video.newsld.example/0318.mp4"></video></p>{paragraphs(G.body[4:])}<p>Reporter | Zhuo Lingyan, Feng Ke (intern)</p><p>Photo | Liang Zhiyong</p><p>Editor | Yvonne Bao, Martin Ellery</p></div>
<div class="likebar"><span>Like</span><b>16</b></div></div>
<div class="m-side"><div class="s-t">Related News</div><ul><li><a href="/node_culture/6a1.shtml">Lion dance troupe heads for Auckland</a><em>2024-03-11</em></li><li><a href="/node_culture/6a2.shtml">Porcelain painters share studio with robots</a><em>2024-03-08</em></li></ul><div class="s-t">Follow us</div><img src="/res/qrcode.png"><p>WeChat: newsld_en</p></div></div>
<div class="nld-foot"><p>Copyright © Newsld. All rights reserved. Sponsored by Lingdong Press Media Group</p><p><a>About us</a> <a>Contact us</a> <a>Terms</a></p></div>
<script>var article_id="6b7742";</script>""",
    head='<meta name="author" content="NLD admin"><meta name="publishdate" content="2024-03-18"><meta property="og:title" content="Overseas students try their hand at dragon boat carving in Lingdong"><meta name="viewport" content="width=device-width">',
    build=bare,
    day="2024-03-18",
    time="16:20",
    origin="Newsld",
    authors=("Zhuo Lingyan", "Feng Ke"),
    editors=("Yvonne Bao", "Martin Ellery"),
)

# ---------------------------------------------------------------- a central tabloid

W = story(
    "Deep-sea winch breaks foreign monopoly, completes 10,000-meter trial",
    "A winch built in China for deep-sea research ships has lowered and recovered 10,860 meters of cable in a trial in the western Pacific, making it the first domestically produced one to reach such a depth, its developers told the Global Courier on Monday.",
    "Winches of this class had been supplied by only two foreign companies. A single set cost more than 60 million yuan ($9.2 million) and took two years to deliver, and the cable had to be sent abroad to be re-terminated, according to Nie Dongsheng, chief designer at the Haitang-based Institute of Ocean Machinery.",
    '"The most difficult thing is not strength but softness," Nie said. "When the ship heaves six meters, the instrument at the bottom should not feel it."',
    "The winch is controlled by a compensation system that reacts within 40 milliseconds. During the 23-day voyage, it was used 17 times, including twice in sea state 6.",
    "Some 94 percent of its parts are made in China, the institute said. The remaining ones, mainly bearings, are expected to be replaced within two years.",
    "Tao Jin, a professor at the Donglan School of Marine Engineering who was not involved in the project, told the Global Courier that the trial was a breakthrough but that reliability over years of service remained to be proven.",
    '"A winch is like a sailor. You only know it after its third typhoon," Tao said.',
    "The institute has received orders for three more sets, one of which will be installed on a vessel to be launched next year.",
)
add(
    "central tabloid, text divided by breaks",
    W,
    "{T} - Global Courier",
    f"""
<div class="top_nav"><div class="container"><a class="nav_icon">Menu</a><a class="top_logo" href="/index.html"><img src="/img/gc_logo.png"></a><form><input placeholder="Search"></form></div><ul><li><a href="/china/">CHINA</a></li><li><a href="/source/">SOURCE</a></li><li><a href="/opinion/">OP-ED</a></li><li><a href="/indepth/">IN-DEPTH</a></li><li><a href="/world/">WORLD</a></li><li><a href="/life/">LIFE</a></li><li><a href="/sport/">SPORT</a></li><li><a href="/visual/">VISUAL NEWS</a></li></ul></div>
<div class="container article_section"><div class="article_page"><div class="row-content"><div class="article"><div class="article_top"><div class="article_column"><span class="cloumm_level_one"><a href="/china/">CHINA</a></span> / <span class="cloumm_level_two"><a href="/china/science/">SCIENCE</a></span></div>
<div class="article_title">{W.title}</div>
<div class="author_share"><div class="author_share_left"><span class="byline">By Quan Xiaoling and Meng Zhe</span><span class="pub_time">Published: Apr 19, 2021 08:28 PM</span><span class="update_time">Updated: Apr 19, 2021 10:03 PM</span></div><div class="author_share_right"><a class="share_facebook"></a><a class="share_twitter"></a><a class="share_wechat"></a></div></div></div>
<div class="article_content"><div class="article_right"><center><img src="https://www.globalcourier.example/Portals/0/attachment/2021/2021-04-19/1c.jpeg"></center><center class="picture">The deep-sea winch on the afterdeck of a research ship. Photo: courtesy of the Institute of Ocean Machinery</center><br><br>{"<br><br>".join(W.body)}<br></div></div>
<div class="article_footer"><div class="related_section"><h5>RELATED ARTICLES</h5><ul><li><a href="/page/202104/1.shtml">Research ship returns with record sediment core</a><p>A 14.3-meter core was taken from the trench slope in March.</p></li><li><a href="/page/202103/2.shtml">Submersible pilots: The calm at six miles down</a></li></ul></div><div class="comment">Post Comment <textarea></textarea></div></div></div></div></div>
<div class="sidebar"><h4>MOST VIEWED</h4><ol><li><a>Carrier group holds drills in Bohai Strait</a></li><li><a>Tea brand apologizes over label</a></li></ol></div></div>
<div class="footer"><div class="container"><p>About Us | Advertise | Contact Us | Terms of Service | Privacy</p><p>Copyright © 2021 Global Courier All Rights Reserved</p></div></div>
<script src="https://www.globalcourier.example/script/raven.js"></script>""",
    head='<meta name="description" content="A winch built in China for deep-sea research ships has lowered and recovered 10,860 meters of cable."><meta property="og:site_name" content="Global Courier"><meta property="og:type" content="article"><meta name="twitter:site" content="@globalcourier">',
    build=bare,
    day="2021-04-19",
    time="20:28",
    authors=("Quan Xiaoling", "Meng Zhe"),
)

# ---------------------------------------------------------------- a Hong Kong broadcaster

K = story(
    "Ferry operators win fare rise on four outlying routes",
    "The government has approved fare increases averaging 7.2 percent on four outlying island ferry routes, starting from January 5.",
    "The Transport Department said the operators had asked for rises of up to 14 percent, citing fuel costs and falling passenger numbers since the summer.",
    "Monthly tickets will stay at their current prices, and islanders who hold them will be able to carry a bicycle free of charge at weekends.",
    'Island councillor Yip Kam-wing said the decision was hard to accept. "We have no bridge and no bus. If you raise the fare, we pay it, because the only other way is to swim," he said.',
    "The operators said they would add two late sailings on Fridays.",
)
add(
    "Hong Kong broadcaster, brief on one block with breaks",
    K,
    "{T} - HKPB",
    f"""
<div id="hkpb-bar"><a href="https://www.hkpb.example">HKPB</a><a>Radio</a><a>TV</a><a>Podcast</a><a>eLearning</a><span class="lang"><a href="?lang=zh-TW">繁</a> <a href="?lang=zh-CN">简</a></span><span class="fontsz">A A A</span></div>
<div class="nwHeader"><a href="/hkpb/en/"><img src="/images/news_logo.png" alt="HKPB News"></a><ul class="nwMenu"><li><a>Latest News</a></li><li><a>Local</a></li><li><a>Greater China</a></li><li><a>World</a></li><li><a>Finance</a></li><li><a>Sport</a></li><li><a>Traffic</a></li><li><a>Weather</a></li></ul><div class="search">News Search <input></div></div>
<div class="itemWrap"><div class="itemCat">Local</div><h2 class="itemTitle">{K.title}</h2>
<div class="itemBar"><div class="createddate">2019-11-22 HKT 17:42</div><div class="itemSocial"><span>Share this story</span><a>facebook</a><a>twitter</a><a>whatsapp</a></div></div>
<div class="itemSlideShow"><a class="itemPhoto"><img src="https://newsstatic.hkpb.example/images/mfile_1493_1_L.jpg" alt="Ferry"></a><span class="desc">The fare rises are the first in three years. File photo: HKPB</span></div>
<div class="itemFullText">{("<br />" + chr(10) + "<br />" + chr(10)).join(K.body)}</div>
<div class="itemPrevNext"><a class="prev">Previous: Weather turns cool on Sunday</a><a class="next">Next: Library loans go digital</a></div></div>
<div class="nwSide"><h3>Recommended News</h3><ul><li><a>Tunnel toll waiver extended</a><span>2019-11-22 HKT 12:05</span></li><li><a>Second pier lift out of order</a><span>2019-11-21 HKT 19:30</span></li></ul></div>
<div id="nwFoot"><p>Terms of Use | Privacy Policy | Contact Us</p><p>Copyright © Hong Kong Public Broadcasting. All rights reserved.</p></div>
<script>ga('create','UA-000-9','auto');</script>""",
    head='<meta property="og:title" content="Ferry operators win fare rise on four outlying routes - HKPB"><meta property="og:site_name" content="HKPB"><meta name="title" content="Ferry operators win fare rise on four outlying routes"><link rel="stylesheet" href="/css/news.css">',
    build=bare,
    day="2019-11-22",
    time="17:42",
)

# ---------------------------------------------------------------- a Korean agency

Y = story(
    "S. Korea, China to resume talks on joint fishery patrols",
    "SEOUL, March 11 (Hanil) -- South Korea and China will resume working-level talks on joint patrols against illegal fishing in the Yellow Sea later this month, the foreign ministry said Wednesday.",
    "The talks, to be held in the Chinese port city of Donglai on March 25, will be the first of their kind in 16 months, the ministry said. The two sides last met in November 2024 but failed to agree on how inspection records should be shared.",
    '"The two governments share the view that the fishing season should not become a season of conflict," ministry spokesperson Noh Ji-hwan told a regular press briefing.',
    "The number of Chinese boats seized in South Korean waters stood at 54 last year, up from 47 a year earlier, according to the Coast Guard. Most of them were caught during the blue crab season in spring and autumn.",
    "South Korea is expected to propose a hotline between patrol ships and a common format for the logs kept by fishing crews, a government source said on condition of anonymity.",
    "Fishermen on the western border islands have called for stronger measures, saying their catch fell by nearly a third last autumn.",
)
add(
    "Korean agency, writer above and address and end mark below",
    Y,
    "{T} | Hanil News Agency",
    f"""
<header class="hd-zone"><div class="util"><a>한국어</a><a>中文</a><a>日本語</a><a>عربي</a><a>Español</a><a>Français</a></div><h1 class="logo"><a href="/">Hanil News Agency</a></h1><nav><ul><li><a>National</a></li><li><a>Diplomacy</a></li><li><a>N. Korea</a></li><li><a>Economy/Finance</a></li><li><a>Biz</a></li><li><a>Culture/K-pop</a></li><li><a>Sports</a></li><li><a>Images</a></li></ul></nav></header>
<div class="container"><section class="art-head"><a class="cat" href="/diplomacy">Diplomacy</a><h2 class="tit">{Y.title}</h2><div class="info-zone"><span class="txt-time">All News 16:20 March 11, 2026</span><div class="btns"><button>Like</button><button>Save</button><button>Print</button><button>Font Size</button><button>Share</button></div></div></section>
<article class="story-news"><p class="writer">By Kang Eun-ji</p><div class="comp-box photo-group"><figure><img src="//img.hanil.example/photo/20260311/P4.jpg"><figcaption>This file photo, provided by the Coast Guard, shows a patrol ship in waters off the western island of Sodo. (PHOTO NOT FOR SALE) (Hanil)</figcaption></figure></div>
{paragraphs(Y.body[:3])}<div class="ad-box"></div>{paragraphs(Y.body[3:])}
<p class="email">ejkang@hanil.example</p><p class="end">(END)</p></article>
<div class="keyword-zone"><h3>Keywords</h3><a>#fishery</a><a>#China</a></div>
<aside class="aside"><h3>Most Viewed</h3><ol><li><a>KOSPI opens higher on chip gains</a></li><li><a>Cherry blossoms to bloom 5 days early</a></li><li><a>Singer Haon to tour Asia in June</a></li></ol><h3>Photos</h3><a>Spring at the palace</a></aside></div>
<footer><p>Send feedback to: english@hanil.example</p><p>© Hanil News Agency. All Rights Reserved. Reproduction, redistribution and use for AI learning are prohibited.</p></footer>
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","datePublished":"2026-03-11T16:20:08+09:00","dateModified":"2026-03-11T16:20:08+09:00","author":{{"@type":"Person","name":"Kang Eun-ji"}}}}</script>""",
    head='<meta property="article:published_time" content="2026-03-11T16:20:08+09:00"><meta property="og:site_name" content="Hanil News Agency"><meta property="og:title" content="S. Korea, China to resume talks on joint fishery patrols | Hanil News Agency"><meta name="viewport" content="width=device-width">',
    build=bare,
    day="2026-03-11",
    time="15:20",
    origin="Hanil",
    authors=("Kang Eun-ji",),
)

# ---------------------------------------------------------------- an international paper

A = story(
    "‘We used to hear frogs’: the Chinese villages paying farmers to flood their fields",
    "Every spring until she was 12, Ou Minzhen fell asleep to the sound of frogs. Then the ponds behind her village in Yunxi province were filled in, the ditches were lined with concrete, and the nights went quiet.",
    "“You don’t notice the day it stops,” says Ou, now 43. “You notice years later, when your child asks what a frog sounds like.”",
    "This spring the frogs are back. Since 2021, Ou’s village and 17 others along the Heshi River have been paid to keep their rice terraces under water through the winter, instead of draining them for rapeseed. Farmers receive 4,500 yuan (£490) a hectare. In return, they leave the stubble standing and use no herbicide on the banks.",
    "The idea is as old as the terraces. Winter-flooded fields once covered 2.7m hectares of south-west China, storing rain for the spring planting. Most disappeared in the 1970s and 80s as reservoirs, pumps and chemical fertiliser made it possible to squeeze in a second crop.",
    "“They were thought of as backward,” says Cheng Huaiyuan, an ecologist at Qingtang University. “A field that does nothing for five months looked like a lazy field.”",
    "It turns out to have been busy. Cheng’s team counted 61 species of water bird in the flooded terraces last winter, against nine in the drained ones. The fields also held back an estimated 11m cubic metres of water during the storms of June 2022, when the county town downstream escaped flooding for the first time in a decade.",
    "Money, and the lack of it",
    "The scheme is not cheap. It costs the province 38m yuan a year, and a promised contribution from a hydropower company that benefits from the steadier flow has yet to arrive.",
    "Nor does everyone in the villages like it. Older farmers complain that wet fields bring leeches and mosquitoes, and that the payment has not risen while the price of rapeseed oil has.",
    "“My son says it is for the climate,” says Pu Dechang, 69, standing knee-deep in a terrace with a net. “I say it is for the ducks. Either way, somebody has to stand in the cold water.”",
    "Similar programmes in Japan and in the Camargue have struggled when subsidies ran out. Cheng hopes to avoid that by selling what the fields produce: loach, winter ducks and a sticky black rice that grows best in deep mud. Last year sales came to about a quarter of the cost.",
    "Ou has started to take in paying guests, who come from the cities in April to do what she did as a child. There is no television in the rooms.",
    "“They ask me when the concert starts,” she says. “I tell them: turn off the light.”",
)
add(
    "international paper, long report with standfirst and promotions",
    A,
    "{T} | China | The Sentinel",
    f"""
<a class="skip-link" href="#maincontent">Skip to main content</a>
<div class="support-banner"><p>Support the Sentinel</p><p>Fund independent journalism with £5 per month</p><a href="/support">Support us</a></div>
<header data-component="header"><div class="edition"><a>Print subscriptions</a><a>Sign in</a><a>Search jobs</a><button>UK edition</button></div><a class="roundel" href="/uk"><span>The Sentinel</span></a><nav data-component="nav3"><a data-link-name="nav3 : primary : News" href="/">News</a><a href="/commentisfree">Opinion</a><a href="/sport">Sport</a><a href="/culture">Culture</a><a href="/lifeandstyle">Lifestyle</a><ul class="subnav"><li><a href="/world">World</a></li><li><a href="/environment">Environment</a></li><li><a href="/science">Science</a></li><li><a href="/global-development">Global development</a></li></ul></nav></header>
<main id="maincontent"><article class="dcr-1kpcv08"><div data-gu-name="media"><figure class="dcr-a2pvoh"><picture><img src="https://i.sentinelim.example/img/media/4b/2400.jpg"></picture><figcaption data-spacefinder-role="inline">Winter-flooded terraces above the Heshi River in Yunxi province. Photograph: Marek Dolin/The Sentinel</figcaption></figure></div>
<div data-gu-name="title"><a class="kicker" href="/environment/series/the-age-of-water">The age of water</a> <a href="/world/china">China</a></div>
<div data-gu-name="headline"><h1 class="dcr-y70er3">{A.title}</h1></div>
<div data-gu-name="standfirst" class="standfirst"><p>A scheme to revive an old way of growing rice has brought back birds and slowed floods – but who will pay for it in the long run?</p><ul><li><a href="/world/series/photos">See more of Marek Dolin’s photographs here</a></li></ul></div>
<aside data-gu-name="meta"><div class="byline-wrap"><address aria-label="Contributor info"><a rel="author" href="/profile/lena-hollis">Lena Hollis</a> in Heshi, Yunxi</address></div><details class="dcr-u0h1qy"><summary><span>Tue 12 Mar 2024 05.30 GMT</span></summary>Last modified on Tue 12 Mar 2024 09.14 GMT</details><div class="sharing"><button>Share</button></div></aside>
<div id="maincontent-body" class="article-body-commercial-selector"><p><span class="drop">E</span>{A.body[0][1:]}</p>{paragraphs(A.body[1:3])}<aside class="pullquote"><svg></svg><blockquote>A field that does nothing for five months looked like a lazy field</blockquote><footer><cite>Cheng Huaiyuan, ecologist</cite></footer></aside>{paragraphs(A.body[3:5])}<figure class="dcr-19w"><picture><img src="https://i.sentinelim.example/img/media/7c/1200.jpg"></picture><figcaption>Pu Dechang checks his nets for loach. Photograph: Marek Dolin/The Sentinel</figcaption></figure><p>{A.body[5]}</p><div class="ad-slot ad-slot--inline1"></div><h2 id="money-and-the-lack-of-it">{A.body[6]}</h2>{paragraphs(A.body[7:9])}<figure class="newsletter"><a href="#EmailSignup-skip">skip past newsletter promotion</a><h3>Sign up to Down River</h3><p>The planet’s most important stories. Get all the week’s environment news – the good, the bad and the essential</p><p><b>Privacy Notice:</b> Newsletters may contain info about charities, online ads, and content funded by outside parties.</p><a>after newsletter promotion</a></figure>{paragraphs(A.body[9:])}</div>
<div class="submeta"><span>Explore more on these topics</span><ul><li><a href="/world/china">China</a></li><li><a href="/environment/wetlands">Wetlands</a></li><li><a href="/environment/farming">Farming</a></li><li><a>features</a></li></ul><button>Share</button><a href="https://syndication.sentinel.example">Reuse this content</a></div></article>
<section data-component="most-viewed"><h2>Most viewed</h2><ol><li><a>The lighthouse that nobody wanted</a></li><li><a>Five things we learned from the budget</a></li><li><a>‘I lived on toast for a year’</a></li></ol></section></main>
<footer data-component="footer"><ul><li><a>About us</a></li><li><a>Complaints &amp; corrections</a></li><li><a>Work for us</a></li><li><a>All topics</a></li></ul><a>Back to top</a><p>© 2024 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</p></footer>""",
    head='<meta property="article:published_time" content="2024-03-12T05:30:14.000Z"><meta property="article:modified_time" content="2024-03-12T09:14:33.000Z"><meta property="article:author" content="https://www.sentinel.example/profile/lena-hollis"><meta name="author" content="Lena Hollis"><meta property="og:site_name" content="the Sentinel"><meta property="og:type" content="article">',
    build=bare,
    day="2024-03-12",
    time="13:30",
    authors=("Lena Hollis",),
)
