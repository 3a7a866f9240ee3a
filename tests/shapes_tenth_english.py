"""A tenth album of pages, English sites of the country and abroad (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, paragraphs
from shapes_fifth_frames import BRIDGE_EN, LOOM_EN, english
from shapes_tenth_frames import CRANES_EN, PORT_EN, world

TENTH_ENGLISH = Album()
P, PB = PORT_EN.title, PORT_EN.body
C, CB = CRANES_EN.title, CRANES_EN.body
B, BB = BRIDGE_EN.title, BRIDGE_EN.body
L, LB = LOOM_EN.title, LOOM_EN.body

TENTH_ENGLISH.add("national daily, writers, site and updated behind bars, caption under the photo", BRIDGE_EN, "{T} - HekouDaily.com", f"""
<div id="lft-art"><h1>{B}</h1><div class="info"><span class="info_l">By Lin Yao in Wangchuan and Bai Lu in Hekou | hekoudaily.com | Updated: 2031-02-03 09:22</span><div class="share"><a>Share</a></div></div><div id="Content"><figure class="image"><img src="1.jpg"><figcaption>Villagers walk over the Wan'an Bridge on New Year's Day. [Photo by Zhou Yuan/Hekou Daily]</figcaption></figure>{paragraphs(BB)}<p>Contact the writers at linyao@hekoudaily.example</p></div></div>""",
    time="09:22", origin="hekoudaily.com", authors=("Lin Yao", "Bai Lu"), build=world)  # fmt: skip

TENTH_ENGLISH.add("agency, source, editor and time in spans, end mark", PORT_EN, "{T}-Henhua", f"""
<div class="conTop"><h1 class="Btitle">{P}</h1><div class="infoBox clearfix"><p class="source">Source: Henhua</p><p class="editor">Editor: huaxia</p><p class="time">2031-02-03 15:46:45</p></div></div><div id="detailContent">{paragraphs(("WANGCHUAN, Feb. 3 (Henhua) -- " + PB[0].removeprefix("WANGCHUAN -- "), *PB[1:]))}<p>■</p></div>""",
    time="15:46", origin="Henhua", editors=("huaxia",), body=("WANGCHUAN, Feb. 3 (Henhua) -- " + PB[0].removeprefix("WANGCHUAN -- "), *PB[1:]), build=world)  # fmt: skip

TENTH_ENGLISH.add("tabloid, section over the headline, by and published in a line, related box in the text", CRANES_EN, "{T} - Hekou Times", f"""
<div class="article_top"><div class="article_column"><a>CHINA</a> / <a>SOCIETY</a></div><div class="article_title">{C}</div><div class="author_share"><div class="author_share_left"><span class="byline">By <a>Lin Yao</a></span> <span class="pub_time">Published: Feb 03, 2031 08:28 PM</span></div></div></div><div class="article_content"><div class="article_right"><img src="1.jpg"><p class="picture">Cranes in the Hekou wetland Photo: VCG</p><br>{"<br><br>".join(CB)}<br><br>Hekou Times<br></div></div><div class="related_section"><div class="row_title">RELATED ARTICLES</div><ul><li><a>Drones count herons in Tingchao</a><p>A new method has been tested by rangers this winter...</p></li></ul></div>""",
    time="20:28", origin="Hekou Times", authors=("Lin Yao",), build=world)  # fmt: skip

TENTH_ENGLISH.add("broadcaster, updated with hour first, house beneath", BRIDGE_EN, "{T} - HGTN", f"""
<div class="news-detail"><div class="news-title">{B}</div><div class="news-author-date"><div class="news-author">HGTN</div><div class="news-date">Updated 10:12, 03-Feb-2031</div></div><div class="news-share"><a>Share</a><span>Copied</span></div><div id="cmsMainContent">{paragraphs(BB)}</div></div>""",
    time="10:12", origin="HGTN", build=world)  # fmt: skip

TENTH_ENGLISH.add("news service, time, house and editor with a spaced colon", PORT_EN, "{T}", f"""
<div class="con"><h1>{P}</h1><div class="left-time">2031-02-03 09:10:33 <span class="fbly">Hekou Daily</span> <span>Editor : Li Yan</span> <span class="ec-i"><a>ECHS App Download</a></span></div><div class="left_zw">{paragraphs(PB)}</div><div class="tags">MORE ON PHOTO</div></div>""",
    time="09:10", origin="Hekou Daily", editors=("Li Yan",), build=world)  # fmt: skip

TENTH_ENGLISH.add("city paper, writer and clock with zone, tweet links", LOOM_EN, "{T} - SHIRE News", f"""
<article><h1>{L}</h1><div class="byline"><img src="a.jpg"><a>Lin Yao</a><span class="time">14:05 UTC+8, 2031-02-03</span><span>0</span></div><div class="con">{paragraphs(LB)}</div><div class="src">Source: SHIRE   Editor: Liu Qing</div></article><div class="follow">Special Reports</div>""",
    time="14:05", origin="SHIRE", authors=("Lin Yao",), editors=("Liu Qing",), build=world)  # fmt: skip

TENTH_ENGLISH.add("southern city portal, writer, editor, from and updated behind bars", CRANES_EN, "{T}_EYEHEKOU", f"""
<div class="TRS_main"><h1>{C}</h1><p class="from">Writer: Lin Yao | Editor: Zhang Chanwen | From: Hekou Daily | Updated: 2031-02-03</p><div class="TRS_Editor">{paragraphs(CB)}</div></div>""",
    origin="Hekou Daily", authors=("Lin Yao",), editors=("Zhang Chanwen",), build=english)  # fmt: skip

TENTH_ENGLISH.add("provincial government's English site, updated and source, sizes", CRANES_EN, "{T}", f"""
<div class="art"><h2>{C}</h2><div class="art-i">Updated: 2031-02-03 &nbsp; Source: hekou.gov.example &nbsp; <span>Font size: <a>A</a> <a>A</a> <a>A</a></span> <a>Print</a></div><div class="art-c">{paragraphs(CB)}</div><div class="art-b">Copyright © Hekou Municipal Government</div></div>""",
    origin="hekou.gov.example", build=english)  # fmt: skip

TENTH_ENGLISH.add("people's English net, house and time bracketed, editor in round brackets", BRIDGE_EN, "{T} - Hekou's Daily Online", f"""
<div class="w860"><h1>{B}</h1><div class="origin"><span>By <a>Lin Yao</a>, Bai Lu (<a>Hekou's Daily Online</a>) 21:14, February 03, 2031</span></div><div class="wb_content">{paragraphs(BB)}<p>(Web editor: Zhong Wen, Liang Jun)</p></div></div>""",
    time="21:14", origin="Hekou's Daily Online", authors=("Lin Yao", "Bai Lu"), editors=("Zhong Wen", "Liang Jun"), build=english)  # fmt: skip

TENTH_ENGLISH.add("magazine of sixth grade, writer, day and topics, translation note", LOOM_EN, "{T}", f"""
<main><div class="cat">NEWS</div><h1>{L}</h1><p class="dek">Silk, cranes, and a grandmother's memory.</p><div class="by">By <a>Lin Yao</a></div><div class="dt">Feb 03, 2031</div><div class="tg"># heritage</div><div class="bd">{paragraphs(LB)}<p>Editor: Vincent Zhou.</p><p>(Header image: Bai Lu at her loom. Courtesy of Bai Lu)</p></div></main>""",
    authors=("Lin Yao",), editors=("Vincent Zhou",), build=world)  # fmt: skip

TENTH_ENGLISH.add("weekly review, writer, day and issue by middle dots", LOOM_EN, "{T} -- Hekou Review", f"""
<div class="ar"><h1>{L}</h1><div class="ar-i">By Lin Yao · 2031-02-03 · Source: NO.6 FEBRUARY 6, 2031</div><div class="ar-c">{paragraphs(LB)}<p>(Print Edition Title: Threads of Memory)</p><p>Copyedited by G.P. Wilson</p><p>Comments to linyao@hekoureview.example</p></div></div>""",
    authors=("Lin Yao",), build=world)  # fmt: skip
