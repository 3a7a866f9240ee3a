"""The fifth album's English pages: dailies, agencies, tabloids, portals of provinces, city sites (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY_EN, GRANARY_EN, Album, paragraphs
from shapes_fifth_frames import BRIDGE_EN, BRIEF_EN, LOOM_EN, english, portal

FIFTH_ENGLISH = Album()
S, SB = BRIDGE_EN.title, BRIDGE_EN.body
W, WB = LOOM_EN.title, LOOM_EN.body
K, KB = BRIEF_EN.title, BRIEF_EN.body
E, EB = FERRY_EN.title, FERRY_EN.body
G, GB = GRANARY_EN.title, GRANARY_EN.body

FIFTH_ENGLISH.add("national daily, two reporters with town, site and update", BRIDGE_EN, "{T} - Society - Hekoudaily.com.cn", f"""
<div class="lft_art"><h1>{S}</h1><div class="info"><span class="info_l">By JIANG WEI in Tingchao and BAI LU in Hekou | hekoudaily.com.cn | Updated: 2031-02-03 09:26</span><span>Share</span><a>CLOSE</a></div><figure><img src="a.jpg"><figcaption>Masons lift a stone at the Wan'an Bridge in December. [Photo by Zhou Yuan/For Hekou Daily]</figcaption></figure><div id="Content">{paragraphs(SB)}<p>Contact the writers at jiangwei@hekoudaily.com.cn</p></div></div>""",
    time="09:26", origin="hekoudaily.com.cn", authors=("JIANG WEI", "BAI LU"), build=english)  # fmt: skip

FIFTH_ENGLISH.add("national daily, contributors named in the last line", LOOM_EN, "{T} - China - Hekoudaily", f"""
<div class="lft"><h1>{W}</h1><div class="info">By Bai Xue | HEKOU DAILY | Updated: 2031-02-03 07:11</div><div id="Content">{paragraphs(WB)}<p>Xu Lin contributed to this story.</p></div></div>""",
    time="07:11", origin="HEKOU DAILY", authors=("Bai Xue",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("state agency, source and editor by label, enditem", BRIDGE_EN, "{T}-Hekou", f"""
<div class="conTop"><h1>{S}</h1><div class="source"><p><i>Source: Hekou News Agency</i></p><p><i>Editor: huaxia</i></p><p>2031-02-03 14:33:15</p></div></div><div id="detailContent">{paragraphs(BRIDGE_EN.opening("TINGCHAO, Feb. 3 (HNA) -- "))}<p>■</p></div>""",
    time="14:33", origin="Hekou News Agency", editors=("huaxia",), body=BRIDGE_EN.opening("TINGCHAO, Feb. 3 (HNA) -- "), build=english)  # fmt: skip

FIFTH_ENGLISH.add("state agency, video text with reporter names behind", BRIEF_EN, "{T}", f"""
<div class="vd"><h1>{K}</h1><div class="vd-i">Hekou | Updated: 2031-02-03 20:01</div><div class="vd-t">{paragraphs(KB)}<p>Produced by Hekou Global Service</p></div></div>""",
    time="20:01", origin="Hekou", build=english)  # fmt: skip

FIFTH_ENGLISH.add("party paper online, agency and time glued, web editor", BRIDGE_EN, "{T} - Hekou Daily Online", f"""
<div class="w860"><h1>{S}</h1><div class="origin cf"><div class="fl"><span><a href="http://p.example">Hekou Daily Online</a>)</span> 15:07, February 03, 2031</div></div><div class="w860 d2txtCon">{paragraphs(SB)}<p>(Web editor: Xue Gang, Liu Qing)</p></div></div>""",
    time="15:07", origin="Hekou Daily Online", editors=("Xue Gang", "Liu Qing"), build=english)  # fmt: skip

FIFTH_ENGLISH.add("tabloid with section, byline and published", LOOM_EN, "{T} - Hekou Times", f"""
<div class="article_page"><div class="article_column">CHINA / SOCIETY</div><div class="article_title">{W}</div><div class="author_share"><span class="byline">By <a href="/a/1">Lin Xiaoyi</a></span><span class="pub_time">Published: Feb 03, 2031 10:42 PM</span><span class="updated">Updated: Feb 03, 2031 10:39 PM</span></div><div class="article_content"><div class="article_right">{"<br><br>".join(WB)}</div></div></div>""",
    time="22:42", authors=("Lin Xiaoyi",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("television network, updated line with zone and name", BRIDGE_EN, "{T} - HGTN", f"""
<div class="m-content"><div class="news-title">{S}</div><div class="news-author-time"><span class="updated">Updated 17:48, 03-Feb-2031</span><span class="news-author-name">HGTN</span></div><div id="cmsMainContent">{paragraphs(SB)}<p>(With input from Hekou News Agency)</p><p>(Cover: The Wan'an Bridge, January 1, 2031. /HGTN)</p></div></div>""",
    time="17:48", origin="HGTN", build=english)  # fmt: skip

FIFTH_ENGLISH.add("news service, outlet before its label of editor", LOOM_EN, "{T}", f"""
<div class="left-box"><h1>{W}</h1><div class="info">2031-02-03 11:25:04 <span>HCNS</span> <span>Editor : Li Yan</span></div><div class="content">{paragraphs(LOOM_EN.opening("(HCNS) -- "))}</div></div>""",
    time="11:25", origin="HCNS", editors=("Li Yan",), body=LOOM_EN.opening("(HCNS) -- "), build=english)  # fmt: skip

FIFTH_ENGLISH.add("city news site, names alone and time between", LOOM_EN, "SHORE {T}", f"""
<article><header><h1>{W}</h1><div class="author-row"><img src="x.jpg"><a href="/u/88">Yang Meiping</a><span>18:20 UTC+8, 2031-02-03</span></div></header><div class="summary">The county offers a room and a small grant to anyone who opens a workshop.</div><div class="content-detail">{paragraphs(WB)}</div><footer><span>Source: SHORE</span> <span>Editor: Shi Jing</span></footer></article>""",
    time="18:20", origin="SHORE", authors=("Yang Meiping",), editors=("Shi Jing",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("city daily, writer from below, reprint bracket", BRIDGE_EN, "{T}_Hekou Daily News", f"""
<div class="sz"><h2>{S}</h2><div class="sz-i">Writer: Lin Yao | Editor: Chen Yifan | From: Original | Updated: 2031-02-03</div><div class="sz-c">{paragraphs(SB)}<p>(Source: Hekou Daily)</p></div></div>""",
    origin="Original", authors=("Lin Yao",), editors=("Chen Yifan",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("magazine of the young, writer, tags and translator", LOOM_EN, "{T}", f"""
<div class="six"><div class="tag">CULTURE</div><h1>{W}</h1><p class="dek">Once they left after school. Now they are learning a pattern nobody has woven for seventy years.</p><div class="who"><p>By <a href="/a/2">Fan Yiying</a></p><p>Feb 03, 2031</p><p>#crafts</p></div><div class="body">{paragraphs(WB)}<p>Editor: Ding Yining.</p><p>(Header image: A weaver in Yuntai, January 2031. Courtesy of Bai Lu)</p></div></div>""",
    authors=("Fan Yiying",), editors=("Ding Yining",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("business news, dateline with house after a bracket", BRIEF_EN, "{T}", f"""
<div class="yg"><h1>{K}</h1><div class="yg-i"><a>Tang Shihua</a><br>DATE: Feb 03 2031<br>/ SOURCE: Yihe</div><div class="yg-c">{paragraphs(BRIEF_EN.opening("(Yihe Global) Feb. 3 -- "))}<p>Editor: Futura Costaglione</p></div></div>""",
    origin="Yihe", authors=("Tang Shihua",), editors=("Futura Costaglione",), body=BRIEF_EN.opening("(Yihe Global) Feb. 3 -- "), build=english)  # fmt: skip

FIFTH_ENGLISH.add("finance weekly, by and date in one line, editor's mail", BRIEF_EN, "{T} - Hekou Global", f"""
<div class="cxg"><h1>{K}</h1><div class="cxg-i">By <a>Han Wei</a> and <a>Lu Zhenhua</a></div><div class="cxg-t">Feb 03, 2031 04:15 PM</div><div class="cxg-c">{paragraphs(KB)}<p>Contact reporter Han Wei (weihan@hekou.example) and editor Lu Zhenhua (lu@hekou.example)</p></div></div>""",
    time="16:15", authors=("Han Wei", "Lu Zhenhua"), build=english)  # fmt: skip

FIFTH_ENGLISH.add("province portal, date and source with colons, translator", BRIDGE_EN, "{T}-Hekou Province", f"""
<div class="hn"><h3>{S}</h3><div class="hn-i"><span>Time: 2031-02-03</span><span>Source: Hekou Provincial Department of Culture and Tourism</span></div><div class="hn-c">{paragraphs(SB)}<p>Translator: Liu Qing</p><p>Chinese source: hekou.gov.example</p></div></div>""",
    origin="Hekou Provincial Department of Culture and Tourism", build=english)  # fmt: skip

FIFTH_ENGLISH.add("bilingual portal, Chinese labels around an English text", BRIEF_EN, "{T}", f"""
<div class="en"><h1>{K}</h1><div class="en-i">发布时间：2031-02-03 08:50　来源：Hekou Daily　浏览次数：31</div><div class="en-c">{paragraphs(KB)}</div></div>""",
    time="08:50", origin="Hekou Daily", build=portal)  # fmt: skip

FIFTH_ENGLISH.add("government site, updated with source behind a bar and tools", BRIEF_EN, "{T}", f"""
<div class="zs"><div class="zs-t">{K}</div><p class="zs-i">Updated: February 3, 2031 10:23 &nbsp; Hekou News Agency</p><p class="zs-s">Share to Facebook Twitter | T T</p><div class="zs-c">{paragraphs(BRIEF_EN.opening("WANGCHUAN — "))}</div></div>""",
    time="10:23", origin="Hekou News Agency", body=BRIEF_EN.opening("WANGCHUAN — "), build=english)  # fmt: skip

FIFTH_ENGLISH.add("zone site of the daily, outlet in brackets and dots in the date", LOOM_EN, "{T}", f"""
<div class="rg"><h1>{W}</h1><div class="rg-i">( chinahekou.com.cn ) Updated : 2031.02.03</div><div class="rg-c"><p><img src="1.jpg"></p><p>Bai Lu at her loom in Yuntai, Hekou province. [Photo/WeChat account: yuntaifabu]</p>{paragraphs(WB)}</div></div>""",
    origin="chinahekou.com.cn", build=english)  # fmt: skip

FIFTH_ENGLISH.add("opinion with author bio above and illustration credit", LOOM_EN, "{T} - Opinion", f"""
<div class="op"><h1>{W}</h1><div class="op-i">By Jane Roe | Hekou Daily | Updated: 2031-02-03 08:02</div><p>Jin Ding/Hekou Daily</p><div id="Content">{paragraphs(WB)}<p>The author is a senior fellow at the Institute of Crafts, Hekou University.</p><p>The views do not necessarily reflect those of Hekou Daily.</p></div></div>""",
    time="08:02", origin="Hekou Daily", authors=("Jane Roe",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("radio, by with house and last updated in words", FERRY_EN, "{T}", f"""
<div class="r"><h1>{E}</h1><p class="r-i">2031-02-03 13:15:00 &nbsp; Hekou Plus &nbsp; Web Editor: Xue Gang</p><div class="r-c">{paragraphs(EB)}</div></div>""",
    time="13:15", origin="Hekou Plus", editors=("Xue Gang",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("army site, source, editor, time in label and slash", FERRY_EN, "{T} - Hekou Military", f"""
<div class="ar"><h2>{E}</h2><div class="ar-i"><span>Source</span><br><span>Hekou Military Online</span><br><span>Editor</span><br><span>Li Weichao</span><br><span>Time</span><br><span>2031-02-03 18:08:27</span></div><div class="ar-c">{paragraphs(EB)}</div></div>""",
    time="18:08", origin="Hekou Military Online", editors=("Li Weichao",), build=english)  # fmt: skip

FIFTH_ENGLISH.add("wire style, story by line under text", GRANARY_EN, "{T}", f"""
<article><h1>{G}</h1><p class="date">February 3, 2031 8:09 PM GMT+8</p><div>{paragraphs(GRANARY_EN.opening("WANGCHUAN, Feb 3 (Hekouters) - "))}<p>Reporting by Lin Yao; Editing by Xue Gang and Chen Yifan</p><p>Our Standards: The Hekouters Trust Principles.</p></div></article>""",
    time="20:09", origin="Hekouters", authors=("Lin Yao",), editors=("Xue Gang", "Chen Yifan"), body=GRANARY_EN.opening("WANGCHUAN, Feb 3 (Hekouters) - "), build=english)  # fmt: skip
