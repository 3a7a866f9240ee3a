"""A thirteenth album of pages, media with much set among and under their texts (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import LIBRARY, RELATED_ZH, Album, indented, paragraphs
from shapes_fifth_frames import COLUMN, MARKET, RESERVOIR, phone, press
from shapes_tenth_frames import CLINIC, ROAD, SHARE, SPEECH, national

THIRTEENTH_PRESS = Album()
R, RB = ROAD.title, ROAD.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
L, LB = LIBRARY.title, LIBRARY.body


def styled(lines: tuple[str, ...]) -> str:
    """Paragraphs as editors paste them from a word processor: spans within spans."""
    return "".join(
        f'<p style="text-indent:2em;text-align:justify"><span style="font-size:16px"><span style="font-family:宋体">{line}</span></span></p>'
        for line in lines
    )


THIRTEENTH_PRESS.add("portal, related box floats in the text, video box first, rank behind", MARKET, "{T}_新闻频道_河视", f"""
<h1>{M}</h1><div class="cnt_nav"><div class="info"><i>来源：河口新闻网</i> <i>2031年02月03日 09:15</i></div><div class="tools">A- A+</div></div><div class="cnt_bd"><div class="video-box"><p>正在播放</p><p>槐荫街夜市 00:58</p></div>{styled(MB[:3])}<div class="rel-box"><h5>相关新闻</h5><ul>{RELATED_ZH}</ul></div>{styled(MB[3:])}</div><p class="ed">责任编辑：薛刚</p><h4>排行</h4><ol><li><a>渡口夜航恢复</a></li></ol>""",
    time="09:15", origin="河口新闻网", editors=("薛刚",), build=national)  # fmt: skip

THIRTEENTH_PRESS.add("text by breaks alone, credits in font elements", ROAD, "{T}", f"""
<table width="900"><tr><td><font size="5"><b>{R}</b></font></td></tr><tr><td><font color="gray">www.hekounews.example　2031-02-03 08:30:15　来源：河口日报　作者：林窈</font></td></tr><tr><td>{"<br><br>".join("　　" + x for x in RB)}<br><br>　　（编辑：薛刚）</td></tr></table>""",
    time="08:30", origin="河口日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("photos with captions below and photographers, reporter's line last", MARKET, "{T}", f"""
<div class="a1"><h1>{M}</h1><p class="a1-i">河口日报 2031-02-03 18:22</p><div class="a1-c"><p>{MB[0]}</p><p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center">槐荫街夜市灯火通明。周远 摄</p>{paragraphs(MB[1:4])}<p style="text-align:center"><img src="2.jpg"></p><p style="text-align:center">收摊的摊主在打扫卫生。</p>{paragraphs(MB[4:])}<p>河口日报记者 林窈 文/图</p><p>编辑 薛刚</p></div></div>""",
    time="18:22", origin="河口日报", authors=("林窈",), editors=("薛刚",), build=phone)  # fmt: skip

THIRTEENTH_PRESS.add("column name, headline with bar, decks and key words", COLUMN, "{T}", f"""
<div class="a2"><p class="lm"><a>河口时评</a></p><h1>{C}</h1><p class="a2-i"><span>2031-02-03 06:12</span> <span>来源：河口网-河口晚报</span> <span>作者：柳青</span> <span>编辑：薛刚</span></p><p class="kw">关键词：扫码 老年人</p><div class="a2-c">{indented(CB)}</div><p>【打印】 【收藏】 【关闭】</p>{SHARE}</div>""",
    time="06:12", origin="河口网-河口晚报", authors=("柳青",), editors=("薛刚",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("news net with mobile tips and special link in the text", RESERVOIR, "{T}", f"""
<div class="a3"><h1>{V}</h1><p>2031年02月03日 11:30　来源：望川新闻网　作者：林窈　责任编辑：薛刚</p><div class="a3-c"><p>　　<a href="/zt/"><b>更多内容请进入专题：冬修水利</b></a></p>{indented(VB)}<p>　　相关链接：</p><p><a href="/1">清溪水库大坝注浆完成</a></p><p><a href="/2">清溪水库溢洪闸吊装</a></p></div></div>""",
    time="11:30", origin="望川新闻网", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("agency feature, subheads strong, names of three reporters in the dateline", LIBRARY, "{T}", f"""
<div class="a4"><h1>{L}</h1><p>2031-02-03 16:44:10 来源：河新网</p><div class="a4-c">{indented((*LIBRARY.opening("河新社望川2月3日电（记者林窈、白鹭、周远）")[:2],))}<p>　　<strong>{LB[2]}</strong></p>{indented(LB[3:])}<p>　　（参与采写：方晓）</p></div><p>责任编辑：薛刚</p></div>""",
    time="16:44", origin="河新网", authors=("林窈", "白鹭", "周远"), editors=("薛刚",), body=LIBRARY.opening("河新社望川2月3日电（记者林窈、白鹭、周远）"), build=national)  # fmt: skip

THIRTEENTH_PRESS.add("radio's county report, correspondents by town, approvals in brackets", CLINIC, "{T}", f"""
<div class="a5"><div class="t">{K}</div><div class="i"><span>来源：河口之声</span><span>发布：2031-02-03 12:10</span><span>点击：230</span></div><div class="c">{indented(KB)}<p>（通讯员：方晓 柳青）</p><p>（编辑：薛刚　审核：何曼）</p></div></div>""",
    time="12:10", origin="河口之声", authors=("方晓", "柳青"), editors=("薛刚",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("evening paper on its own app, hot line and tags", MARKET, "{T}", f"""
<div class="a6"><h1>{M}</h1><div class="i">河口晚报 <span>2031-02-03 20:01:55</span></div><div class="c"><p>河口晚报·望潮新闻记者 林窈 实习生 方晓</p>{paragraphs(MB)}</div><div class="tags"><a>夜市</a><a>烟火气</a></div><p>原创稿件，未经授权，谢绝转载</p><p>新闻热线：0000-88880000</p></div>""",
    time="20:01", origin="河口晚报", authors=("林窈", "方晓"), build=phone)  # fmt: skip

THIRTEENTH_PRESS.add("local portal, editor login and reprint word before the source", ROAD, "{T} - 望川在线", f"""
<div class="a7"><h1>{R}</h1><p class="i">发布时间：2031-02-03 14:15　　转载自：河口日报　　编辑：wangchuan01　　浏览：1876 次</p><div class="c">{indented(RB)}</div><p>上一篇：<a>春耕备耕启动</a></p><p>下一篇：<a>渔网节开幕</a></p></div>""",
    time="14:15", origin="河口日报", editors=("wangchuan01",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("daily's net, day and weekday, paper's page and reporter with square", SPEECH, "{T}", f"""
<div class="a8"><h2>{S}</h2><div class="i">2031年02月03日 星期一　河口日报　第1版</div><div class="c"><p>■本报记者 林窈</p>{indented(SB)}</div></div>""",
    origin="河口日报", authors=("林窈",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("traffic of a portal's blog, user name, reads, fans and rewards", COLUMN, "{T}", f"""
<div class="a9"><h1>{C}</h1><div class="u"><a>青石评论</a><span>2031-02-03 22:16</span><span>阅读 3.1万</span><span>湖北</span></div><div class="c">{paragraphs(CB)}</div><div class="d"><p>赞赏作者</p><p>收录于合集 #时评 12个</p><p>本文为作者独立观点，不代表河口号立场</p></div></div>""",
    time="22:16", origin="青石评论", build=phone)  # fmt: skip

THIRTEENTH_PRESS.add("broadcast group, producer, reporter, camera and editor in one line", RESERVOIR, "{T}", f"""
<div class="b1"><h1>{V}</h1><p>2031-02-03 21:30 来源：望川广电</p><div class="c">{paragraphs(VB)}<p>记者：林窈　摄像：周远　编辑：薛刚　制片：何曼</p></div></div>""",
    time="21:30", origin="望川广电", authors=("林窈",), editors=("薛刚",), build=phone)  # fmt: skip

THIRTEENTH_PRESS.add("law paper's net, source and reporter in one label, editor below", RESERVOIR, "{T}-河治网", f"""
<div class="b2"><h1>{V}</h1><div class="i"><span>2031-02-03 08:11:05</span><span>来源：河治网-河治日报 记者 林窈 通讯员 方晓</span></div><div class="c">{indented(VB)}</div><p>编辑：薛刚</p></div>""",
    time="08:11", origin="河治网-河治日报", authors=("林窈", "方晓"), editors=("薛刚",), build=national)  # fmt: skip

THIRTEENTH_PRESS.add("health paper, writer's unit before the name, pictures from a bank", CLINIC, "{T}", f"""
<div class="b3"><h1>{K}</h1><p>来源：河康报　2031-02-03　文/河口县卫生健康局 林窈</p><div class="c">{paragraphs(KB)}<p>图片来源：视觉河口</p><p>编辑：薛刚</p></div></div>""",
    origin="河康报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

THIRTEENTH_PRESS.add("column of the net, place for the name below the headline with day", COLUMN, "{T}", f"""
<div class="b4"><h1>{C}</h1><p>柳青</p><p>2031-02-03 10:00　来源：河口论坛网</p><div class="c">{indented(CB)}<p>（作者系河口大学公共管理学院副教授）</p></div></div>""",
    time="10:00", origin="河口论坛网", authors=("柳青",), build=press)  # fmt: skip
