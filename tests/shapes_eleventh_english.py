"""An eleventh album of pages, further English sites (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import GRANARY_EN, Album, paragraphs
from shapes_fifth_frames import BRIDGE_EN, BRIEF_EN, LOOM_EN, english
from shapes_tenth_frames import CRANES_EN, PORT_EN, world

ELEVENTH_ENGLISH = Album()
P, PB = PORT_EN.title, PORT_EN.body
C, CB = CRANES_EN.title, CRANES_EN.body
B, BB = BRIDGE_EN.title, BRIDGE_EN.body
L, LB = LOOM_EN.title, LOOM_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

ELEVENTH_ENGLISH.add("agency's older page, source, time and editor glued by bars", BRIEF_EN, "{T} - Henhua | English.hews.cn", f"""
<h1 class="title">{BRIEF_EN.title}</h1><p class="info"><span class="source">Source: Henhua</span><i class="line">|</i><span class="time">2031-02-03 15:46:45</span><i>|</i><span class="editor">Editor: huaxia</span></p><div id="Video"></div><div class="content">{paragraphs(BRIEF_EN.body)}<p>Enditem</p></div>""",
    time="15:46", origin="Henhua", editors=("huaxia",), build=world)  # fmt: skip

ELEVENTH_ENGLISH.add("party paper's English net, agency bracket, clock before the day", CRANES_EN, "{T} - Hekou's Daily Online", f"""
<div class="main"><h1>{C}</h1><div><span>(<a>Xinhua</a>)</span> 13:16, February 03, 2031</div><div class="wb_con">{paragraphs(CB)}<p>(Web editor: Tian Yi, Liang Jun)</p></div></div>""",
    time="13:16", origin="Xinhua", editors=("Tian Yi", "Liang Jun"), build=world)  # fmt: skip

ELEVENTH_ENGLISH.add("information centre, writer, house, day and font words", LOOM_EN, "{T} - Hekou.org.cn", f"""
<div class="apDiv1"><h1>{L}</h1><p class="guild">By Lin Yao</p><p class="guild"><span>Hekou.org.cn</span>, February 3, 2031</p><p>Adjust font size: <a>A</a><a>A</a></p><div id="container_txt">{paragraphs(LB)}<p>Follow Hekou.org.cn on Twitter and Facebook to join the conversation.</p></div></div>""",
    origin="Hekou.org.cn", authors=("Lin Yao",), build=english)  # fmt: skip

ELEVENTH_ENGLISH.add("national government's English portal, updated and agency behind", BRIEF_EN, "{T}", f"""
<div class="column_wrapper"><h3 class="title">{BRIEF_EN.title}</h3><div class="dc"><p class="p1">Updated: February 3, 2031 15:42</p><p class="p2">Xinhua</p></div><div class="article">{paragraphs(BRIEF_EN.body)}</div><p>Copyright© www.gov.example | Contact us</p></div>""",
    time="15:42", origin="Xinhua", build=english)  # fmt: skip

ELEVENTH_ENGLISH.add("financial magazine, writers and published with small hours", PORT_EN, "{T} - Haixin Global", f"""
<div class="art"><div class="tag">Economy</div><h1>{P}</h1><div class="pub"><p>By <a>Lin Yao</a> and <a>Bai Lu</a></p><p>Published: Feb. 3, 2031&nbsp; 6:08 p.m.&nbsp;|&nbsp;Updated: Feb. 4, 2031&nbsp; 9:00 a.m.</p></div><div class="txt">{paragraphs(PB)}<p>Contact reporter Lin Yao (linyao@haixin.example) and editor Michael Bell (michael@haixin.example)</p></div></div>""",
    time="18:08", authors=("Lin Yao", "Bai Lu"), build=world)  # fmt: skip

ELEVENTH_ENGLISH.add("harbour daily, writer with place, published hour glued to am", GRANARY_EN, "{T} | Hekou Morning Post", f"""
<article><h1>{G}</h1><ul class="sum"><li>Six silos become a library</li><li>Repair cost two fifths less than rebuilding</li></ul><div class="au"><a>Lin Yao</a><span>in Hekou</span></div><div class="pt">Published: 10:00am, 3 Feb 2031</div><div class="bd">{paragraphs(GB)}</div></article>""",
    time="10:00", authors=("Lin Yao",), build=world)  # fmt: skip

ELEVENTH_ENGLISH.add("business wire, writer, day and source in capital labels", PORT_EN, "{T}", f"""
<div class="yg"><h1>{P}</h1><div class="yg-i"><p>Lin Yao</p><p>DATE:  Feb 03 2031</p><p>/ SOURCE:  Hicai</p></div><div class="yg-c">{paragraphs(PB)}<p>Editor: Emmi Laine</p></div></div>""",
    origin="Hicai", authors=("Lin Yao",), editors=("Emmi Laine",), build=world)  # fmt: skip

ELEVENTH_ENGLISH.add("province news, from and updated, translator lines", CRANES_EN, "{T} - Hewsgd.com", f"""
<div class="nd"><h1>{C}</h1><div class="nd-i">From: Hewsgd&nbsp;&nbsp;&nbsp; Updated: 2031-02-03 17:12</div><div class="nd-c">{paragraphs(CB)}<p>Reported by Lin Yao</p><p>Edited by Wing, Jerry</p></div></div>""",
    time="17:12", origin="Hewsgd", authors=("Lin Yao",), editors=("Wing", "Jerry"), build=english)  # fmt: skip

ELEVENTH_ENGLISH.add("women's magazine, day, by and editor below one another", LOOM_EN, "{T} - All Hekou Women", f"""
<div class="wm"><h1>{L}</h1><div class="wm-i">ByBai Lu February 3, 2031</div><div class="wm-c">{paragraphs(LB)}<p>(Source: Hekou Daily/Edited by Wei Xuanyi)</p></div></div>""".replace("ByBai", "By Bai"),
    authors=("Bai Lu",), origin="Hekou Daily", editors=("Wei Xuanyi",), build=english)  # fmt: skip

ELEVENTH_ENGLISH.add("radio service, house and published in line, clock with seconds", BRIDGE_EN, "{T} - Hekou Plus", f"""
<div class="cp"><h1>{B}</h1><div class="cp-i"><span>Hekou Plus</span> <span>Published: 2031-02-03 20:10:11</span> <span>Comments</span></div><div class="cp-c">{paragraphs(BB)}</div></div>""",
    time="20:10", origin="Hekou Plus", build=english)  # fmt: skip
