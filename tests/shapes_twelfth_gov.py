"""A twelfth album of pages, government sites, put down after the rules of the eleventh stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import NOTICE, RESERVOIR, portal
from shapes_tenth_frames import CLINIC, POLICY, ROAD, SPEECH, TENDER, province

TWELFTH_GOV = Album()
R, RB = ROAD.title, ROAD.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
N, NB = NOTICE.title, NOTICE.body
P, PB = POLICY.title, POLICY.body
G, GB = TENDER.title, TENDER.body

TWELFTH_GOV.add("school maker's page, labels with blanks, file with its count", CLINIC, "{T}-河口县疾病预防控制中心", f"""
<form name="_newscontent_fromname"><div class="cont_tit"><h1>{K}</h1><div class="ar_date"><span>时间：2031-02-03</span><span>来源：办公室</span><span>作者：</span><span>点击: <span>43</span></span></div></div><div id="vsb_content"><div class="v_news_content">{paragraphs(KB)}</div></div><div class="fj"><ul><li>附件【<a href="/s/1.pdf">签约手册.pdf</a>】已下载<span>9</span>次</li></ul></div><p>【关闭窗口】</p></form>""",
    origin="办公室", build=portal)  # fmt: skip

TWELFTH_GOV.add("northern province portal, time with seconds, source, editor, sizes", SPEECH, "{T}_河口县人民政府", f"""
<div class="cont_box"><h2 class="cont_title">{S}</h2><div class="xl_ly"><span>发布时间：2031-02-03 08:40:13</span><span>来源：河北日报</span><span>编辑：薛刚</span><span>字号：<a>大</a><a>中</a><a>小</a></span></div><div class="wyj">{indented(SB)}</div></div>""",
    time="08:40", origin="河北日报", editors=("薛刚",), build=province)  # fmt: skip

TWELFTH_GOV.add("procuratorate, time, author, source of the news and sizes behind bars", CLINIC, "{T}_河口县人民检察院", f"""
<div class="detail_tit">{K}</div><div class="detail_info">时间：2031-02-03　　作者：林窈　　新闻来源：河察日报　　【字号：<a>大</a> | <a>中</a> | <a>小</a>】</div><div class="detail_con">{indented(KB)}</div>""",
    origin="河察日报", authors=("林窈",), build=portal)  # fmt: skip

FIGURES = Story(
    "zh",
    "2030年河口县国民经济运行情况",
    (
        "2030年，全县上下坚持稳中求进工作总基调，经济运行总体平稳、稳中向好。",
        "一、农业生产形势稳定",
        "全年粮食总产量31.2万吨，比上年增长1.8%。生猪出栏42万头，增长3.5%。",
        "二、工业生产较快增长",
        "全年规模以上工业增加值比上年增长7.4%，其中装备制造业增长12.6%。",
        "附注",
        "1.规模以上工业统计范围为年主营业务收入2000万元及以上的工业企业。",
        "2.部分数据因四舍五入，存在总计与分项合计不等的情况。",
    ),
)
TWELFTH_GOV.add("statistics bureau, source and slashed day with hour, notes", FIGURES, "{T} - 河口县统计局", f"""
<div class="detail-title"><h1>{FIGURES.title}</h1></div><div class="detail-title-des"><p>来源：河口县统计局</p><p>发布时间：2031/02/03 09:30</p></div><div class="txt-content"><div class="TRS_Editor">{indented(FIGURES.body)}</div></div><div class="share"><span>分享到：</span><a>微信</a></div>""",
    time="09:30", origin="河口县统计局", build=province)  # fmt: skip

TWELFTH_GOV.add("agriculture bureau, day, author, source, sizes, print", TEA, "{T}", f"""
<div class="nyj"><h1>{TEA.title}</h1><div class="nyj-i"><span>日期：2031-02-03 10:10</span> <span>作者：林窈</span> <span>来源：河民日报</span> <span>【字号：大 中 小】</span> <a>打印本页</a></div><div class="nyj-c">{indented(TEA.body)}</div><div class="nyj-b"><a>TOP</a></div></div>""",
    time="10:10", origin="河民日报", authors=("林窈",), build=portal)  # fmt: skip

TWELFTH_GOV.add("forest bureau, bare day, source, font, no other label", ROAD, "{T}", f"""
<div class="ly-box"><h3>{R}</h3><p>2031-02-03　来源：办公室　【字体：<a>大</a> <a>中</a> <a>小</a>】　<a>打印本页</a>　分享到：</p></div><div id="Zoom">{indented(RB)}</div>""",
    origin="办公室", build=portal)  # fmt: skip

TWELFTH_GOV.add("street office on a simple system, day and hits under the headline, category", TEA, "{T} | 城关街道", f"""
<article><h1 class="entry-title">{TEA.title}</h1><div class="entry-meta"><span>分类：街道动态</span><span>2031年2月3日</span><span>1,024 次浏览</span></div><div class="entry-content">{paragraphs(TEA.body)}</div></article>""",
    build=portal)  # fmt: skip

TWELFTH_GOV.add("policy text with head table, validity, and day of entry into force in the text", NOTICE, "{T}", f"""
<table class="zc"><tr><th>标题</th><td colspan="3">{N}</td></tr><tr><th>索引号</th><td>QZ-2031-0003</td><th>发文字号</th><td>河政办发〔2031〕3号</td></tr><tr><th>发文机关</th><td>河口县人民政府办公室</td><th>主题分类</th><td>水利</td></tr><tr><th>成文日期</th><td>2031-01-28</td><th>公开日期</th><td>2031-02-03</td></tr><tr><th>有效性</th><td>有效</td><th>实施日期</th><td>2031-03-01</td></tr></table><div class="zc-c"><h1>{N}</h1>{indented(NB)}</div>""",
    origin="河口县人民政府办公室", build=province)  # fmt: skip

TWELFTH_GOV.add("interpretation with pictures' hint and contact lines at the end", POLICY, "{T}", f"""
<div class="jd"><h1>{P}</h1><p class="jd-i">发布日期：2031-02-03 11:20　信息来源：县文旅局　浏览：<span>8</span></p><div class="jd-c">{indented(PB)}<p>解读单位：县文化广电和旅游局</p><p>解读人：林窈</p><p>联系电话：0000-1234666</p></div></div>""",
    time="11:20", origin="县文旅局", build=province)  # fmt: skip

TWELFTH_GOV.add("leaders' activity on the county portal, source a picture, time and place", SPEECH, "{T}_领导活动_河口县人民政府门户网站", f"""
<div class="ldhd"><h1>{S}</h1><div class="ldhd-i"><em>2031-02-03 08:15</em><em>来源：<a href="/"><img src="hk.png" alt="河口融媒"></a></em><em>字体：<a>大</a><a>中</a><a>小</a></em></div><div class="ldhd-c">{indented(SPEECH.opening("河口融媒讯（记者 林窈 白鹭）"))}<p>（责任编辑：薛刚）</p></div></div>""",
    time="08:15", authors=("林窈", "白鹭"), editors=("薛刚",), body=SPEECH.opening("河口融媒讯（记者 林窈 白鹭）"), build=province)  # fmt: skip

TWELFTH_GOV.add("notice by a bureau with a deadline and a form to fill, day in the foot", TENDER, "{T}", f"""
<div class="tz"><h2>{G}</h2><div class="tz-i"><span>发布机构：县住建局</span><span>发布时间：2031-02-03</span><span>截止时间：2031-02-12</span></div><div class="tz-c">{indented(GB)}</div><div class="tz-f"><a href="/u/2.xls">下载附件</a></div></div>""",
    origin="县住建局", build=portal)  # fmt: skip

TWELFTH_GOV.add("provincial department, three spans split by bars in a right box", RESERVOIR, "{T}-水利要闻-河口省水利厅", f"""
<div class="title">{V}</div><div class="property"><span>信息来源：水库处</span><span class="s">|</span><span>发布日期：2031-02-03 15:32:11</span><span class="s">|</span><span>访问次数：<i>66</i></span><span class="s">|</span><span>字号：[ 大 中 小 ]</span></div><div class="conTxt"><div class="trs_editor_view">{indented(VB)}</div></div>""",
    time="15:32", origin="水库处", build=province)  # fmt: skip
