"""A twelfth album of pages, English sites, put down after the rules of the eleventh stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import GRANARY_EN, Album, paragraphs
from shapes_fifth_frames import BRIDGE_EN, BRIEF_EN, LOOM_EN, english
from shapes_tenth_frames import CRANES_EN, PORT_EN, world

TWELFTH_ENGLISH = Album()
P, PB = PORT_EN.title, PORT_EN.body
C, CB = CRANES_EN.title, CRANES_EN.body
B, BB = BRIDGE_EN.title, BRIDGE_EN.body
L, LB = LOOM_EN.title, LOOM_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body
T, TB = BRIEF_EN.title, BRIEF_EN.body

TWELFTH_ENGLISH.add("regional page of the daily, house in brackets, updated, print and mail", CRANES_EN, "{T}", f"""
<div class="reg"><h1>{C}</h1><div class="reg-i">( hekoudaily.com.example ) &nbsp; Updated: 2031-02-03 &nbsp; <a>Print</a> <a>Mail</a> <a>Large</a> <a>Medium</a> <a>Small</a></div><div class="reg-c">{paragraphs(CB)}</div></div>""",
    origin="hekoudaily.com.example", build=english)  # fmt: skip

TWELFTH_ENGLISH.add("island edition, published and updated, by the agency", PORT_EN, "{T} | Hekou Daily Hong Kong", f"""
<div class="hk"><div class="hk-t">Published: 10:12, February 3, 2031 | Updated: 11:40, February 3, 2031</div><h1>{P}</h1><div class="hk-b">By Xinhua</div><div class="hk-c">{paragraphs(PB)}</div></div>""",
    time="10:12", origin="Xinhua", build=world)  # fmt: skip

TWELFTH_ENGLISH.add("municipal gazette's site, day and source labelled on lines", CRANES_EN, "{T}", f"""
<div class="bjg"><h1>{C}</h1><div class="bjg-i"><p>Date: 2031-02-03</p><p>Source: Hekou Daily</p></div><div class="bjg-c">{paragraphs(CB)}<p>(Cover photo via the reserve)</p></div></div>""",
    origin="Hekou Daily", build=english)  # fmt: skip

TWELFTH_ENGLISH.add("world agency, writer in capitals, updated with zone words", GRANARY_EN, "{T} | HP News", f"""
<article><h1>{G}</h1><div class="by">By LIN YAO</div><div class="up">Updated 6:08 AM GMT+8, February 3, 2031</div><div class="share">Share</div><div class="st">{paragraphs(("WANGCHUAN (HP) — " + GB[0], *GB[1:]))}</div></article>""",
    time="06:08", origin="HP", authors=("LIN YAO",), body=("WANGCHUAN (HP) — " + GB[0], *GB[1:]), build=world)  # fmt: skip

TWELFTH_ENGLISH.add("wire, two writers and time with zone, updated ago", PORT_EN, "{T} | Hekou Wire", f"""
<article><h1>{P}</h1><div class="by">By <a>Lin Yao</a> and <a>Bai Lu</a></div><time><span>February 3, 2031</span><span>6:08 PM GMT+8</span><span>Updated 2 hours ago</span></time><div class="ab">{paragraphs(PB)}<p>Reporting by Lin Yao and Bai Lu; Editing by Michael Perry</p><p>Our Standards: The Hekou Wire Trust Principles.</p></div></article>""",
    time="18:08", authors=("Lin Yao", "Bai Lu"), editors=("Michael Perry",), build=world)  # fmt: skip

TWELFTH_ENGLISH.add("mountain city page, writer and day glued by a bar", BRIDGE_EN, "{T} - iHekou", f"""
<div class="ich"><h1>{B}</h1><p class="ich-i">By LIN YAO|Feb 03,2031</p><div class="ich-c"><p>Hekou - {BB[0]}</p>{paragraphs(BB[1:])}</div></div>""",
    authors=("LIN YAO",), body=("Hekou - " + BB[0], *BB[1:]), build=english)  # fmt: skip

TWELFTH_ENGLISH.add("foreign ministry's speech-free notice, day alone below the headline", BRIEF_EN, "{T}", f"""
<div class="fm"><h1>{T}</h1><p class="time">2031-02-03 18:10</p><div class="content">{paragraphs(TB)}</div><p><a>Suggest To A Friend:</a> <a>Print</a></p></div>""",
    time="18:10", build=english)  # fmt: skip

TWELFTH_ENGLISH.add("forum of the daily, views and time of a writer's column with note on the writer", LOOM_EN, "{T} - Opinion", f"""
<div class="op"><h1>{L}</h1><div class="op-i">By Lin Yao | Hekou Daily Global | Updated: 2031-02-03 07:21</div><div class="op-c">{paragraphs(LB)}<p>The author is a research fellow at the Institute of Crafts. The views do not necessarily reflect those of Hekou Daily.</p></div></div>""",
    time="07:21", origin="Hekou Daily Global", authors=("Lin Yao",), build=world)  # fmt: skip

TWELFTH_ENGLISH.add("county page of a tourism site, posted by", BRIDGE_EN, "{T}", f"""
<div class="ts"><h2>{B}</h2><div class="ts-i">Posted on: February 3, 2031 | Source: Tingchao Culture Bureau | Views: 212</div><div class="ts-c">{paragraphs(BB)}</div></div>""",
    origin="Tingchao Culture Bureau", build=english)  # fmt: skip

TWELFTH_ENGLISH.add("broadcaster's item, by-line and clock, video note", BRIEF_EN, "{T} - HGTN", f"""
<div class="nv"><div class="nt">{T}</div><div class="na">By Lin Yao</div><div class="nd">Updated 21:08, 03-Feb-2031</div><div class="nx"><p>01:12</p>{paragraphs(TB)}<p>(Cover: An electric bus on a mountain road. /HFP)</p></div></div>""",
    time="21:08", authors=("Lin Yao",), build=world)  # fmt: skip
