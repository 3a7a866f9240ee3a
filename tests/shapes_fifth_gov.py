"""The fifth album's government pages: portals, bureaus, policy tables, county media on the portal (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import INTERVIEW, MARKET, NOTICE, RESERVOIR, portal

FIFTH_GOV = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
N, NB = NOTICE.title, NOTICE.body
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body

FIFTH_GOV.add("policy table of two columns, issuer and date of issue", NOTICE, "{T}_河口县人民政府", f"""
<div class="gk"><table class="gkbt"><tr><td>索 引 号：</td><td>K00012345/2031-00021</td><td>主题分类：</td><td>水利、水务</td></tr><tr><td>发布机构：</td><td>河口县人民政府办公室</td><td>成文日期：</td><td>2031-01-28</td></tr><tr><td>发文字号：</td><td>河政办发〔2031〕3号</td><td>发布日期：</td><td>2031-02-03</td></tr><tr><td>标　　题：</td><td colspan="3">{N}</td></tr><tr><td>有 效 性：</td><td>有效</td><td>主 题 词：</td><td></td></tr></table>
<h1 class="wjbt">{N}</h1><div class="wjzh">河政办发〔2031〕3号</div><div class="wjnr" id="zoom">{indented(NB)}</div><div class="gn"><a>【打印】</a><a>【关闭】</a></div></div>""",
    origin="河口县人民政府办公室", body=NB, build=portal)  # fmt: skip

FIFTH_GOV.add("policy list of dl without colons, entry date and source", NOTICE, "{T}", f"""
<div class="xxgk"><dl><dt>索引号</dt><dd>990000/2031-11</dd><dt>信息来源</dt><dd>县政府办公室</dd><dt>公开日期</dt><dd>2031-02-03 15:20</dd><dt>公开方式</dt><dd>主动公开</dd></dl><h2>{N}</h2><div class="art">{indented(NB)}</div><div class="fj"><p>相关解读：</p><a href="/jd/1.html">一图读懂春季防汛备汛工作</a></div></div>""",
    time="15:20", origin="县政府办公室", build=portal)  # fmt: skip

FIFTH_GOV.add("county portal news with contributor, reviewer and editor in the info line", RESERVOIR, "{T}-水利局-河口县政府门户网站", f"""
<div class="content-box"><div class="arc-title">{R}</div><div class="arc-info"><span>时间：2031-02-03 09:03</span><span>来源：县水利局</span><span>作者：郑书文</span><span>审核：何曼</span><span>编辑：白鹭</span><span>点击数：<script>document.write(1)</script>356</span></div><div class="arc-con">{indented(RB)}</div><div class="prenext"><p>上一篇：<a href="/1.html">全县河长制工作会议召开</a></p><p>下一篇：<a href="/2.html">没有了</a></p></div></div>""",
    time="09:03", origin="县水利局", authors=("郑书文",), editors=("白鹭",), build=portal)  # fmt: skip

FIFTH_GOV.add("publisher label of a person and unit behind a slash", RESERVOIR, "{T}_县水利局", f"""
<div class="c_r"><h1>{R}</h1><div class="c_bar">发布人：admin　发布时间：2031-02-03 09:03:20　来源：县水利局/办公室　浏览：120次　字体：[<a>大</a> <a>中</a> <a>小</a>]</div><div class="c_con">{paragraphs(RB)}</div></div>""",
    time="09:03", origin="县水利局/办公室", build=portal)  # fmt: skip

FIFTH_GOV.add("county media on the portal, reporter line above the text", RESERVOIR, "{T}-河口县人民政府", f"""
<div class="detail"><h2 class="d-t">{R}</h2><p class="d-i">2031-02-03 18:22　　来源：河口县融媒体中心　　阅读量：1024</p><div class="d-c"><p>（记者 郑书文 通讯员 何晓曼）</p>{indented(RB)}<p>编辑：白鹭　二审：薛刚　三审：柳青</p></div></div>""",
    time="18:22", origin="河口县融媒体中心", authors=("郑书文", "何晓曼"), editors=("白鹭",), build=portal)  # fmt: skip

FIFTH_GOV.add("dateline of the county media, no label for source", RESERVOIR, "{T}", f"""
<div class="xl"><h1>{R}</h1><div class="xl-info">发布日期：2031年02月03日 浏览次数：88 次 【字体：<a>大</a> <a>中</a> <a>小</a>】</div><div class="xl-con">{indented(RESERVOIR.opening("河口融媒讯（记者 郑书文）"))}</div></div>""",
    origin="河口融媒", authors=("郑书文",), body=RESERVOIR.opening("河口融媒讯（记者 郑书文）"), build=portal)  # fmt: skip

FIFTH_GOV.add("office in brackets at the end with writer", TEA, "{T}_云台乡", f"""
<div class="ny"><h3 class="ny-tit">{S}</h3><div class="ny-sx"><i>2031-02-03</i><i>云台乡人民政府</i></div><div class="TRS_UEDITOR">{indented((*SB[:-1], SB[-1] + "（云台乡党政办 林窈）"))}</div></div>""",
    origin="云台乡人民政府", authors=("林窈",), body=(*SB[:-1], SB[-1] + "（云台乡党政办 林窈）"), build=portal)  # fmt: skip

FIFTH_GOV.add("contributing office and writer on their own lines", TEA, "{T}", f"""
<div class="main-con"><h1>{S}</h1><div class="sub">日期：2031-02-03 10:30:00 来源：云台乡</div><div id="fontzoom">{indented(SB)}<p style="text-align:right">供稿：农业农村局</p><p style="text-align:right">撰稿：林窈</p><p style="text-align:right">审核：周远</p></div></div>""",
    time="10:30", origin="云台乡", authors=("林窈",), build=portal)  # fmt: skip

FIFTH_GOV.add("source printed empty and the site named in markup", FERRY, "{T}", f"""
<div class="cont"><h1>{T}</h1><div class="cont-i"><span>信息来源：</span><span>发布时间：2031-02-03 08:40</span><span>字号：<a>A-</a><a>A</a><a>A+</a></span></div><div class="cont-c">{indented(B)}</div></div>""",
    time="08:40", head='<meta name="ContentSource" content=""><meta name="SiteName" content="河口县人民政府">', build=portal)  # fmt: skip

FIFTH_GOV.add("source only in the markup", FERRY, "{T}", f"""
<div class="cont"><h1>{T}</h1><div class="cont-i">2031-02-03 08:40</div><div class="cont-c">{indented(B)}</div></div>""",
    time="08:40", head='<meta name="ContentSource" content="县交通运输局"><meta name="PubDate" content="2031-02-03 08:40">', build=portal)  # fmt: skip

FIFTH_GOV.add("department with nested outlet behind a middle dot", LIBRARY, "{T}_县文旅局", f"""
<article class="wl"><header><h1>{L}</h1><p><time>2031-02-03 11:05</time> <span class="ly">来源：河口日报·河口新闻客户端</span> <span class="dj">点击：<b>77</b></span></p></header><section class="wl-c">{paragraphs(LB)}</section></article>""",
    time="11:05", origin="河口日报·河口新闻客户端", build=portal)  # fmt: skip

FIFTH_GOV.add("source a link to the outlet, in square brackets", LIBRARY, "{T}", f"""
<div class="w980"><h2>{L}</h2><ul class="sx"><li>[ 来源：<a href="http://x.example" target="_blank">河口新闻网</a> ]</li><li>[ 时间：2031-02-03 ]</li><li>[ 浏览次数：<span id="hits">61</span> ]</li></ul><div class="newscon">{indented(LB)}</div></div>""",
    origin="河口新闻网", build=portal)  # fmt: skip

FIFTH_GOV.add("leader's activity, text in brs inside a td", RESERVOIR, "{T}", f"""
<table width="960"><tr><td class="left"><ul><li><a href="/ld/1">县长</a></li><li><a href="/ld/2">副县长</a></li></ul></td><td class="right"><table><tr><td class="bt" align="center">{R}</td></tr><tr><td align="center" class="xx">信息来源：政府办　发布日期：2031-2-3　点击率：19</td></tr><tr><td class="nr">　　{"<br>　　".join(RB)}</td></tr><tr><td align="right">[<a>关闭窗口</a>]　[<a>打印本页</a>]</td></tr></table></td></tr></table>""",
    origin="政府办", build=portal)  # fmt: skip

FIFTH_GOV.add("bidding notice with its own table of times", Story("zh", "清溪水库灌区渠系配套工程招标公告", ("1. 招标条件", "本招标项目清溪水库灌区渠系配套工程已由河口县发展和改革局批准建设，项目业主为河口县水利局，建设资金来自财政资金，现对该项目的施工进行公开招标。", "2. 项目概况与招标范围", "新建衬砌渠道三十二公里，改造渠系建筑物一百零六座，计划工期三百日历天。", "3. 投标文件的递交", "投标文件递交的截止时间为2031年3月6日9时30分，逾期送达的投标文件，招标人不予受理。", "招 标 人：河口县水利局", "联系电话：0000-1234567", "2031年2月3日")), "{T}", f"""
<div class="zb"><h1>清溪水库灌区渠系配套工程招标公告</h1><p class="zb-i">【信息时间： 2031-02-03　阅读次数：<span>35</span>】【<a>我要打印</a>】【<a>关闭</a>】</p><div class="zb-c">{paragraphs(("1. 招标条件", "本招标项目清溪水库灌区渠系配套工程已由河口县发展和改革局批准建设，项目业主为河口县水利局，建设资金来自财政资金，现对该项目的施工进行公开招标。", "2. 项目概况与招标范围", "新建衬砌渠道三十二公里，改造渠系建筑物一百零六座，计划工期三百日历天。", "3. 投标文件的递交", "投标文件递交的截止时间为2031年3月6日9时30分，逾期送达的投标文件，招标人不予受理。", "招 标 人：河口县水利局", "联系电话：0000-1234567", "2031年2月3日"))}</div></div>""",
    build=portal)  # fmt: skip

FIFTH_GOV.add("reply to a letter, question and answer in a table", Story("zh", "关于槐荫街路灯不亮的咨询", ("槐荫街南段的路灯已经半个多月不亮了，晚上孩子放学很不安全，请问什么时候能修好？", "您好！您反映的问题已收悉。经核实，槐荫街南段路灯故障系地下电缆老化所致，县城管局已于1月30日更换电缆，2月1日晚恢复照明。感谢您对我们工作的关心和支持。")), "{T}_县长信箱", """
<div class="xx"><h2>关于槐荫街路灯不亮的咨询</h2><div class="xx-i">来信时间：2031-01-20　答复时间：2031-02-03　答复单位：县城市管理局</div><div class="xx-q"><p>槐荫街南段的路灯已经半个多月不亮了，晚上孩子放学很不安全，请问什么时候能修好？</p></div><div class="xx-a"><p>您好！您反映的问题已收悉。经核实，槐荫街南段路灯故障系地下电缆老化所致，县城管局已于1月30日更换电缆，2月1日晚恢复照明。感谢您对我们工作的关心和支持。</p></div></div>""",
    build=portal)  # fmt: skip

FIFTH_GOV.add("policy explained in questions with interpreter's office", Story("zh", "《河口县渡口管理办法》政策解读", ("一、出台背景", "近年来，我县渡运需求快速增长，原有管理规定已不能适应安全管理的需要，亟需作出修改完善。", "二、主要内容", "《办法》共五章二十八条，明确了渡口设置的条件、渡船船员的资格和渡运中断时的应急措施。", "三、创新举措", "首次规定大雾天气停航的能见度标准，首次将电动渡船纳入补贴范围。")), "{T}-政策解读-河口县人民政府", f"""
<div class="jd"><h1>《河口县渡口管理办法》政策解读</h1><div class="jd-i"><span>发布时间：2031-02-03 17:10</span><span>信息来源：县司法局</span><span>浏览：<i>12</i></span></div><div class="jd-rel">原文链接：<a href="/zc/1.html">河口县人民政府关于印发《河口县渡口管理办法》的通知</a></div><div class="jd-c">{paragraphs(("一、出台背景", "近年来，我县渡运需求快速增长，原有管理规定已不能适应安全管理的需要，亟需作出修改完善。", "二、主要内容", "《办法》共五章二十八条，明确了渡口设置的条件、渡船船员的资格和渡运中断时的应急措施。", "三、创新举措", "首次规定大雾天气停航的能见度标准，首次将电动渡船纳入补贴范围。"))}</div><div class="wj">解读机关：县司法局　解读人：方晓　联系电话：0000-1234567</div></div>""",
    time="17:10", origin="县司法局", build=portal)  # fmt: skip

FIFTH_GOV.add("reprint from an agency on the portal with its reporters in the dateline", MARKET, "{T}_国内要闻_河口县人民政府", f"""
<div class="gw"><h1>{MARKET.title}</h1><div class="gw-i">2031-02-03 07:30 <span>来源： 新华社</span> <span>【字体：大 中 小】</span><span>打印</span></div><div class="gw-c">{indented(MARKET.opening("新华社望川2月2日电（记者林窈、白鹭）"))}</div><div class="gw-e">责任编辑：陈一帆</div><div class="gw-s"><a>扫一扫在手机打开当前页</a></div></div>""",
    time="07:30", origin="新华社", authors=("林窈", "白鹭"), editors=("陈一帆",), body=MARKET.opening("新华社望川2月2日电（记者林窈、白鹭）"), build=portal)  # fmt: skip

FIFTH_GOV.add("time over source over author, each in a row under the headline", LIBRARY, "{T}", f"""
<div class="nr-box"><p class="nr-bt">{L}</p><table class="nr-xx"><tr><td>发布时间</td><td>2031-02-03 10:00</td></tr><tr><td>来　　源</td><td>望川县图书馆</td></tr><tr><td>作　　者</td><td>顾青禾</td></tr></table><div class="nr-zw">{indented(LB)}</div></div>""",
    time="10:00", origin="望川县图书馆", authors=("顾青禾",), build=portal)  # fmt: skip

FIFTH_GOV.add("party commission with two bars and reviewers behind the text", TEA, "{T}", f"""
<div class="zt"><h2>{S}</h2><div class="info2">来源：云台乡纪委 || 发布时间：2031-02-03 16:45 || 点击：<span>15</span></div><div class="txt">{indented(SB)}<p>（云台乡纪委监委 || 责任编辑：白鹭）</p></div></div>""",
    time="16:45", origin="云台乡纪委", editors=("白鹭",), build=portal)  # fmt: skip

FIFTH_GOV.add("tourism bureau page, photographer and writer in one bracket", LIBRARY, "{T}", f"""
<div class="ly"><h1>{L}</h1><div class="ly-i">时间：2031/2/3 来源：望川发布</div><div class="ly-c"><p><img src="1.jpg"></p><p style="text-align:center">图为读者在一号仓阅读。</p>{indented(LB)}<p>（文/林窈 图/周远）</p></div></div>""",
    origin="望川发布", authors=("林窈",), build=portal)  # fmt: skip

FIFTH_GOV.add("old portal: headline in font, date bracketed, source bare", FERRY, "河口县人民政府网站", f"""
<center><font size="5" color="red"><b>{T}</b></font><br><font size="2">（2031-02-03）　河口县交通局</font><hr></center><font size="3">{"".join(f"<p>　　{x}</p>" for x in B)}</font>""",
    origin="河口县交通局", build=portal)  # fmt: skip

FIFTH_GOV.add("health office interview with questioners", INTERVIEW, "{T}", f"""
<div class="ft"><h1>{INTERVIEW.title}</h1><p class="ft-i">发布时间：2031-02-03 09:00　稿源：望川日报　作者：林窈</p><div class="ft-c">{paragraphs(INTERVIEW.body)}</div></div>""",
    time="09:00", origin="望川日报", authors=("林窈",), build=portal)  # fmt: skip
