"""A tenth album of pages, government portals as the large makers build them (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import RELATED_ZH, Album, indented, paragraphs
from shapes_fifth_frames import NOTICE, RESERVOIR, portal
from shapes_tenth_frames import CLINIC, POLICY, ROAD, SPEECH, TENDER, province

TENTH_GOV = Album()
R, RB = ROAD.title, ROAD.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
N, NB = NOTICE.title, NOTICE.body
G, GB = TENDER.title, TENDER.body
P, PB = POLICY.title, POLICY.body
META = '<meta name="ArticleTitle" content="{t}"><meta name="PubDate" content="2031-02-03 {h}"><meta name="ContentSource" content="{s}"><meta name="Author" content="">'

TENTH_GOV.add("national portal, source after the time, sizes, print, editor below", SPEECH, "{T}_县内要闻_河口县政府网", f"""
<div class="article oneColumn pub_border"><h1>{S}</h1><div class="pages-date">2031-02-03 19:46 <span class="font">来源： 河新社</span><div class="pages_print"><span>字号：<a>默认</a> <a>大</a> <a>超大</a> | </span><a>打印</a> <a title="收藏">收藏</a> <a>留言</a> |</div></div><div class="pages_content" id="UCAP-CONTENT">{indented(SPEECH.opening("河新社河口2月2日电（记者林窈）"))}<div class="editor">责任编辑：薛刚</div></div><div class="pageErrors">【我要纠错】</div><div class="related"><h4>相关稿件</h4><ul>{RELATED_ZH}</ul></div></div>""",
    head=META.format(t=S, h="19:46:00", s="河新社"), time="19:46", origin="河新社", authors=("林窈",), editors=("薛刚",), body=SPEECH.opening("河新社河口2月2日电（记者林窈）"), build=province)  # fmt: skip

TENTH_GOV.add("provincial portal, labels in list items, sizes in brackets, share, code at the end", CLINIC, "{T}_部门动态_河口县人民政府", f"""
<div class="detail-article"><h1 class="detail-article-title">{K}</h1><ul class="detail-article-infos"><li><b>时间：</b>2031-02-03 09:20</li><li><b>来源：</b>县卫生健康局</li><li class="hits">浏览次数：<span></span></li><li>【字体：<a>大</a> <a>中</a> <a>小</a>】</li><li><a>打印</a></li></ul><div class="detail-article-content"><div class="view TRS_UEDITOR trs_paper_default">{indented(KB)}</div></div><div class="ewm"><img src="q.png"><p>扫一扫在手机打开当前页</p></div><div class="share">分享：</div></div>""",
    head=META.format(t=K, h="09:20", s="县卫生健康局"), time="09:20", origin="县卫生健康局", build=province)  # fmt: skip

TENTH_GOV.add("maker's portal, release label, information source and count, tools after", CLINIC, "河口县人民政府 部门动态 {T}", f"""
<div class="wz-con"><div class="con"><p class="con-title">{K}</p><div class="small-title"><span>发布日期：2031-02-03</span><span>浏览次数：<script>document.write(1)</script></span><span>信息来源：县卫健局</span><span>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div><div class="main-txt" id="zoom"><meta name="ContentStart">{indented(KB)}<meta name="ContentEnd"></div><div class="bt-tools"><a>打印本页</a><a>关闭窗口</a></div></div></div>""",
    origin="县卫健局", build=province)  # fmt: skip

TENTH_GOV.add("disclosure table over the headline in the text", NOTICE, "{T}", f"""
<div class="classify"><table><tr><td>索 引 号：</td><td>006990000/2031-00003</td><td>分类：</td><td>水利、防汛、通知</td></tr><tr><td>发布机构：</td><td>河口县人民政府办公室</td><td>成文日期：</td><td>2031年01月28日</td></tr><tr><td>名　　称：</td><td colspan="3">{N}</td></tr><tr><td>文　　号：</td><td>河政办发〔2031〕3号</td><td>发布日期：</td><td>2031年02月03日</td></tr><tr><td>主 题 词：</td><td colspan="3"></td></tr></table></div><div class="content"><h1 class="title">{N}</h1><div class="date-row">发布日期：2031-02-03 17:05:11　<span>浏览次数：<i>-</i></span>　<span class="share">分享：</span></div><div class="article-content">{paragraphs(NB)}</div><div class="related-files"><h4>相关附件</h4><ul><li><a href="/f/a.docx">责任人名单.docx</a></li></ul></div></div>""",
    time="17:05", origin="河口县人民政府办公室", build=province)  # fmt: skip

TENTH_GOV.add("bureau on the provincial cluster, source and time behind bars, text in one span", RESERVOIR, "{T} 工作动态 县水利局", f"""
<div class="xl"><h2>{V}</h2><div class="xl-xx"><span>发布时间：2031-02-03 16:40</span> | <span>来源：县水利局</span> | <span>阅读量：<em>211</em></span> | <span>字体：<a>大</a> <a>中</a> <a>小</a></span> | <a>打印</a> | <a>关闭</a></div><div id="UCAP-CONTENT"><p style="text-indent:2em">{"</p><p style='text-indent:2em'>".join(VB)}</p></div><div class="xl-fx">分享到：<a></a></div><p>上一篇：<a>县水利局召开冬修工作会</a></p><p>下一篇：没有了</p></div>""",
    time="16:40", origin="县水利局", build=province)  # fmt: skip

TENTH_GOV.add("public notice with attachments and contact lines", TENDER, "{T}-公示公告-河口县住房和城乡建设局", f"""
<div class="content"><div class="title">{G}</div><div class="info"><span>发布时间： 2031-02-03 11:08:52</span><span>信息来源： 住房保障股</span><span>点击数：<b id="hits"></b></span></div><div class="text TRS_Editor">{indented(GB[:4])}<p style="text-align:right">{GB[4]}</p><p style="text-align:right">{GB[5]}</p></div><div class="fj"><span>附件：</span><a href="P020310203.xls">河口县2031年度农村危房改造对象名单.xls</a></div><div class="pd">【<a>打印本页</a>】【<a>关闭窗口</a>】</div></div>""",
    time="11:08", origin="住房保障股", build=portal)  # fmt: skip

TENTH_GOV.add("policy interpretation with its office, person and related policy", POLICY, "{T}", f"""
<div class="zcjd"><h1>{P}</h1><div class="zc-i"><span>发布时间：2031-02-03 15:30</span><span>来源：县文化广电和旅游局</span><span>解读机关：县文化广电和旅游局</span><span>解读人：林窈</span></div><div class="zc-c">{indented(PB)}</div><div class="zc-x"><h4>相关政策</h4><ul><li><a href="/z/1">河口县促进民宿业健康发展的若干措施</a></li></ul></div></div>""",
    time="15:30", origin="县文化广电和旅游局", build=province)  # fmt: skip

TENTH_GOV.add("town government, publisher and views, writer's bracket at the end", ROAD, "{T}_石门乡人民政府", f"""
<div class="arti"><h1 class="arti_title">{R}</h1><p class="arti_metas"><span class="arti_publisher">发布者：林窈</span><span class="arti_update">发布时间：2031-02-03</span><span class="arti_views">浏览次数：<span>36</span></span></p><div class="wp_articlecontent">{paragraphs((*RB[:-1], RB[-1] + "（白鹭）"))}</div></div>""",
    authors=("白鹭",), body=(*RB[:-1], RB[-1] + "（白鹭）"), build=portal)  # fmt: skip

TENTH_GOV.add("city portal, source above the text and reviewer below it", ROAD, "{T}_今日河口_河口县政府", f"""
<div class="zw-title">{R}</div><div class="zw-info"><div class="left">来源：河口日报　发布时间：2031-02-03 08:06　<span>访问量：<em></em></span></div><div class="right">【<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></div></div><div class="zw-con">{indented(RB)}</div><div class="zw-b"><span>审核：柳青</span><span>编辑：薛刚</span></div>""",
    time="08:06", origin="河口日报", editors=("薛刚",), build=province)  # fmt: skip

TENTH_GOV.add("department's old page, headline in td, source and day on one line, close links", RESERVOIR, "河口县水利局", f"""
<table width="980" align="center"><tr><td>您现在的位置：<a>首页</a> &gt;&gt; <a>水利要闻</a></td></tr><tr><td class="bt" align="center">{V}</td></tr><tr><td align="center" class="fbt"></td></tr><tr><td align="center">信息来源：县水利局　　添加时间：2031-02-03　　浏览次数：<span>88</span></td></tr><tr><td class="nr"><div class="Custom_UnionStyle">{indented(VB)}</div></td></tr><tr><td align="right"><a>[打印]</a> <a>[关闭]</a></td></tr></table>""",
    origin="县水利局", build=portal)  # fmt: skip

TENTH_GOV.add("discipline inspection net, linked source, editor in the foot with day repeated", SPEECH, "{T}_河口县纪委监委网站", f"""
<div class="Article_61"><h2 class="tit">{S}</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：<a>河口日报</a></em><em class="e e2">发布时间：2031-02-03 07:08</em><em class="e">分享</em></div></h3><div class="content"><div class="TRS_Editor">{indented(SB)}</div></div><div class="other"><p>(责任编辑：薛刚)</p></div></div>""",
    time="07:08", origin="河口日报", editors=("薛刚",), build=province)  # fmt: skip

TENTH_GOV.add("court's press page, writers labelled and reviewed", CLINIC, "{T} - 河口县人民法院", f"""
<div class="detail"><div class="detail_bigtitle">{K}</div><div class="detail_extend1"><span>作者：林窈　</span><span>发布时间：2031-02-03 10:02:13</span><span>打印</span> <span>字号：<a>大</a>|<a>中</a>|<a>小</a></span></div><div class="detail_general">{indented(KB)}</div><div class="detail_extend2">来源：政治部</div><div>责任编辑：薛刚</div></div>""",
    time="10:02", origin="政治部", authors=("林窈",), editors=("薛刚",), build=portal)  # fmt: skip

TENTH_GOV.add("ministry-like portal, unit and time under each other, feedback box", ROAD, "{T}_部门动态_交通运输局", f"""
<div class="art-title"><h2>{R}</h2></div><div class="art-info"><p>来源：综合规划股</p><p>发布时间：2031年02月03日</p><p>文字大小：<a>大</a><a>中</a><a>小</a></p></div><div class="art-con">{indented(RB)}</div><div class="pj"><p>您觉得这条信息对您有用吗？</p><label>有用</label><label>一般</label><label>没用</label></div>""",
    origin="综合规划股", build=province)  # fmt: skip

TENTH_GOV.add("answers of the hot line, question, answer and their days", POLICY.__class__("zh", "农村宅基地翻建如何办理手续", ("我是城关镇居民，想翻建自家老宅，请问需要到哪里办理手续？", "您好！请您持身份证、户口簿和原宅基地证明到村委会提出申请，经镇政府审批后方可动工，办理时限为二十个工作日。感谢您的关注。")), "{T}_互动交流_河口县人民政府", """
<div class="zx"><h1>农村宅基地翻建如何办理手续</h1><ul><li>来信人：田**</li><li>来信时间：2031-01-30 09:11</li></ul><div class="wen"><p>我是城关镇居民，想翻建自家老宅，请问需要到哪里办理手续？</p></div><div class="da"><p>答复单位：城关镇人民政府　答复时间：2031-02-03 10:15</p><p>您好！请您持身份证、户口簿和原宅基地证明到村委会提出申请，经镇政府审批后方可动工，办理时限为二十个工作日。感谢您的关注。</p></div></div>""",
    time="10:15", build=province)  # fmt: skip

TENTH_GOV.add("tax bureau, source empty, views and sizes glued", CLINIC, "{T}", f"""
<div class="nr-l"><h3>{K}</h3><div class="nr-xx"><span class="ly">来源：</span><span class="sj">发布时间：2031-02-03 08:58</span><span>浏览次数：<label>27</label>次</span><span>字体:【<a>大</a><a>中</a><a>小</a>】</span></div><div class="info-cont">{paragraphs(KB)}</div></div>""",
    time="08:58", build=portal)  # fmt: skip

TENTH_GOV.add("disclosure platform, labels and values as divs, release last", NOTICE, "{T}", f"""
<div class="xxgk"><div class="row"><div class="k">索引号</div><div class="v">11990000/2031-0021</div></div><div class="row"><div class="k">发文机关</div><div class="v">河口县人民政府办公室</div></div><div class="row"><div class="k">发文字号</div><div class="v">河政办发〔2031〕3号</div></div><div class="row"><div class="k">成文日期</div><div class="v">2031-01-28</div></div><div class="row"><div class="k">发布日期</div><div class="v">2031-02-03</div></div><div class="row"><div class="k">有效性</div><div class="v">有效</div></div></div><h2 class="t">{N}</h2><div class="zoomcon">{indented(NB)}</div><div class="xgjd">相关解读：<a href="/j/1">一图读懂防汛备汛</a></div>""",
    origin="河口县人民政府办公室", build=province)  # fmt: skip

TENTH_GOV.add("education bureau, source linked, release by day and hour in Chinese", CLINIC, "{T}-基层动态", f"""
<div class="newsbox"><div class="newstitle">{K}</div><div class="newsinfo">发布时间：2031年02月03日 15时20分 来源：<a>基层卫生股</a> 作者：林窈 点击：[ <span>12</span> ]</div><div class="newscontent">{indented(KB)}</div><div class="updown"><p>上一条：<a>全县卫生健康工作会议召开</a></p><p>下一条：<a>无</a></p></div></div>""",
    time="15:20", origin="基层卫生股", authors=("林窈",), build=portal)  # fmt: skip

TENTH_GOV.add("news centre of the county party, shoulder line within its own element", SPEECH, "{T}", f"""
<div class="bd"><p class="yt">（学习贯彻全会精神）</p><h1>{S}</h1><div class="ly">来源: 望川县融媒体中心　　作者: 林窈 白鹭　　日期：2031-02-03 22:40　　<a>收藏</a></div><div class="zw">{indented(SB)}</div></div>""",
    time="22:40", origin="望川县融媒体中心", authors=("林窈", "白鹭"), build=province)  # fmt: skip
