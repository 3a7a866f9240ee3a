"""A thirteenth album of pages, government sites and English ones with much around their texts (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, RELATED_EN, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import BRIDGE_EN, BRIEF_EN, LOOM_EN, NOTICE, RESERVOIR, english, portal
from shapes_tenth_frames import CLINIC, CRANES_EN, PORT_EN, ROAD, SPEECH, province, world

THIRTEENTH_GOV = Album()
R, RB = ROAD.title, ROAD.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
N, NB = NOTICE.title, NOTICE.body
T, TB = FERRY.title, FERRY.body

THIRTEENTH_GOV.add("county portal, word-made text, tools on both ends", ROAD, "{T}_河口县人民政府", f"""
<div class="c1"><h1 class="c1-t">{R}</h1><div class="c1-i"><span>发布时间：2031-02-03 17:20</span><span>来源：县交通运输局</span><span>作者：</span><span>浏览量：<em>0</em></span><span>字体：[<a>大</a><a>中</a><a>小</a>]</span></div><div id="zoom" class="c1-c">{"".join(f'<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">{x}</span><span lang="EN-US"></span></p>' for x in RB)}</div><div class="c1-b"><a>打印</a><a>关闭</a><p>扫码浏览</p></div></div>""",
    time="17:20", origin="县交通运输局", build=province)  # fmt: skip

THIRTEENTH_GOV.add("department, day and source by slashes, pictures with titles between", RESERVOIR, "{T}", f"""
<div class="c2"><h2>{V}</h2><p class="i">日期：2031-02-03 / 来源：水利局 / 点击：56</p><div class="c"><p>{VB[0]}</p><p align="center"><img src="a.jpg"></p><p align="center">验收现场</p>{paragraphs(VB[1:])}</div></div>""",
    origin="水利局", build=portal)  # fmt: skip

THIRTEENTH_GOV.add("town portal, contributor and auditors in the line, editor named", TEA, "{T}", f"""
<div class="c3"><h1>{TEA.title}</h1><p class="i">来源：云台乡　撰稿：林窈　编辑：薛刚　审核：柳青　发布日期：2031-02-03</p><div class="c">{indented(TEA.body)}</div></div>""",
    origin="云台乡", authors=("林窈",), editors=("薛刚",), build=portal)  # fmt: skip

THIRTEENTH_GOV.add("order with a list of attachments inside the text, links named", NOTICE, "{T}", f"""
<div class="c4"><h1>{N}</h1><p class="i">发布时间：2031-02-03　文章来源：县政府办公室　浏览次数：34 次</p><div class="c">{indented(NB)}<p>附件：1.责任人名单</p><p>2.物资清单</p></div><p>附件下载：</p><ul><li><a href="/1.doc">责任人名单.doc</a></li><li><a href="/2.xls">物资清单.xls</a></li></ul></div>""",
    origin="县政府办公室", body=(*NB, "附件：1.责任人名单", "2.物资清单"), build=portal)  # fmt: skip

THIRTEENTH_GOV.add("disciplinary office, editors of two kinds on the last line", SPEECH, "{T}", f"""
<div class="c5"><h1>{S}</h1><p class="i">来源：县纪委监委 时间：2031-02-03 08:00 点击： 次</p><div class="c">{indented(SB)}<p>（县纪委监委 林窈 || 责任编辑 薛刚）</p></div></div>""",
    time="08:00", origin="县纪委监委", authors=("林窈",), editors=("薛刚",), build=province)  # fmt: skip

FAQ = Story(
    "zh",
    "居民医保缴费常见问题解答",
    (
        "问：2031年度居民医保缴费标准是多少？",
        "答：个人缴费标准为每人每年四百元，财政补助标准为每人每年不低于七百元。",
        "问：错过集中缴费期怎么办？",
        "答：可以补缴，但自缴费之日起设三个月待遇等待期，等待期内发生的医疗费用基金不予支付。",
    ),
)
THIRTEENTH_GOV.add("questions and answers by the bureau, days of update and release both", FAQ, "{T}", f"""
<div class="c6"><h1>{FAQ.title}</h1><p class="i">发布日期：2031-02-03 10:00　更新日期：2031-02-20 09:00　来源：县医保局</p><div class="c">{paragraphs(FAQ.body)}</div></div>""",
    time="10:00", origin="县医保局", build=portal)  # fmt: skip

THIRTEENTH_GOV.add("ministry style head, document's own head in the text", NOTICE, "{T}", f"""
<div class="c7"><div class="tit">{N}</div><div class="i">2031-02-03 17:30　来源：水利司</div><div class="c"><p align="center">河水办〔2031〕7号</p>{indented(NB)}</div><div>【<a>打印</a>】【<a>关闭</a>】【<a>纠错</a>】</div></div>""",
    time="17:30", origin="水利司", body=("河水办〔2031〕7号", *NB), build=portal)  # fmt: skip

THIRTEENTH_GOV.add("hospital news, department and writer, preview hints", CLINIC, "{T}-新闻中心", f"""
<div class="c8"><h3>{K}</h3><p class="i">发布者：admin　发布时间：2031-02-03 11:11:11　文章来源：宣传科　作者：林窈　摄影：周远　点击次数：98</p><div class="c">{paragraphs(KB)}</div><p>上一条：没有了</p><p>下一条：<a>义诊进社区</a></p></div>""",
    time="11:11", origin="宣传科", authors=("林窈",), build=portal)  # fmt: skip

GUIDE = Story(
    "zh",
    "渔业捕捞许可证办理指南",
    (
        "事项名称",
        "渔业捕捞许可证核发",
        "受理部门",
        "县农业农村局",
        "办理时间",
        "工作日9:00至17:00",
        "办理结果",
        "核发《渔业捕捞许可证》",
        "咨询电话",
        "0000-1234777",
    ),
)
THIRTEENTH_GOV.add("guide to a service as a table whose labels are the text", GUIDE, "{T}", f"""
<div class="c9"><h1>{GUIDE.title}</h1><p class="i">发布时间：2031-02-03　来源：县政务服务局</p><div class="c"><table>{"".join(f"<tr><td>{GUIDE.body[i]}</td><td>{GUIDE.body[i + 1]}</td></tr>" for i in range(0, 10, 2))}</table></div></div>""",
    origin="县政务服务局", build=portal)  # fmt: skip

# English
THIRTEENTH_GOV.add("daily, related box and picture credits in the text, editor's mail", PORT_EN, "{T}", f"""
<div class="d1"><h1>{PORT_EN.title}</h1><p>By Lin Yao | Hekou Daily | Updated: 2031-02-03 08:01</p><div class="c"><p>{PORT_EN.body[0]}</p><div class="related-news"><h4>Related Stories</h4><ul>{RELATED_EN}</ul></div><p><img src="p.jpg"></p><p>Containers are loaded at the inland port on Monday. PROVIDED TO HEKOU DAILY</p>{paragraphs(PORT_EN.body[1:])}<p>linyao@hekoudaily.example</p></div></div>""",
    time="08:01", origin="Hekou Daily", authors=("Lin Yao",), build=world)  # fmt: skip

THIRTEENTH_GOV.add("agency text over several lines with photographs only", Story("en", "In pics: cranes over the Hekou wetland", ("Cranes fly over the Hekou wetland in the early morning of Feb. 2, 2031. More than 3,200 cranes have spent this winter there.",)), "{T}", """
<div class="d2"><h1>In pics: cranes over the Hekou wetland</h1><p>Source: Xinhua | 2031-02-03 11:20:04 | Editor: Lin Yao</p><div class="c"><p><img src="1.jpg"></p><p>Cranes fly over the Hekou wetland in the early morning of Feb. 2, 2031. More than 3,200 cranes have spent this winter there. (Photo by Zhou Yuan/Xinhua)</p></div></div>""",
    time="11:20", origin="Xinhua", editors=("Lin Yao",), build=world)  # fmt: skip

THIRTEENTH_GOV.add("writer with a post after a comma and day by month name", LOOM_EN, "{T}", f"""
<div class="d3"><h1>{LOOM_EN.title}</h1><p>By Bai Lu, Hekou Culture Correspondent</p><p>February 3, 2031 at 9:30 a.m.</p><div class="c">{paragraphs(LOOM_EN.body)}<p>Read more stories like this on our app.</p></div></div>""",
    time="09:30", authors=("Bai Lu",), build=world)  # fmt: skip

THIRTEENTH_GOV.add("provincial page, source, author and editor behind colons with blanks", CRANES_EN, "{T}", f"""
<div class="d4"><h1>{CRANES_EN.title}</h1><p>Time : 2031-02-03 &nbsp; Source : Hekou Government Network &nbsp; Author : Lin Yao &nbsp; Editor : Xue Gang</p><div class="c">{paragraphs(CRANES_EN.body)}</div></div>""",
    origin="Hekou Government Network", authors=("Lin Yao",), editors=("Xue Gang",), build=english)  # fmt: skip

THIRTEENTH_GOV.add("site of a city, posted date and category, writer below", BRIDGE_EN, "{T}", f"""
<div class="d5"><h1>{BRIDGE_EN.title}</h1><p>News &gt; Culture &nbsp; 2031/02/03</p><div class="c">{paragraphs(BRIDGE_EN.body)}<p>Writer: Lin Yao</p><p>Photo: Tingchao Culture Center</p></div></div>""",
    authors=("Lin Yao",), build=english)  # fmt: skip

THIRTEENTH_GOV.add("brief with source in brackets at the end, share words on top", BRIEF_EN, "{T}", f"""
<div class="d6"><h1>{BRIEF_EN.title}</h1><p>February 3, 2031 &nbsp; Share to: Facebook Twitter WeChat</p><div class="c">{paragraphs(BRIEF_EN.body)}<p>(Source: Hekou Daily)</p></div></div>""",
    origin="Hekou Daily", build=english)  # fmt: skip
