"""Pages of governments, departments and universities in Chinese, written for tests (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FOOT_ZH, LIBRARY, NAV_ZH, RELATED_ZH, TEA, Album, Story, bare, indented, paragraphs

GOV = Album()
T, B = FERRY.title, FERRY.body

GOV.add("central portal, 2023", FERRY, "{T}_河口要闻_河口县人民政府", f"""
<div class="main"><div class="BreadcrumbNav">首页 &gt; 要闻</div><div class="article oneColumn pub_border"><h1 id="ti">{T}</h1>
<div class="pages-date">2031-02-03 20:52<span class="font">来源： 河口日报</span><span class="font">【字体：<span>大</span> <span>中</span> <span>小</span>】</span><div class="pages_print">打印</div></div>
<div class="pages_content" id="UCAP-CONTENT">{indented(B)}</div><div class="editor">责任编辑：陈一帆</div><div class="share">分享到：微信 微博</div></div></div>""",
    time="20:52", origin="河口日报", editors=("陈一帆",))  # fmt: skip

GOV.add("central portal, 2015, with scan code and files of the same topic", LIBRARY, "{T}_部门地方_河口县人民政府", f"""
<div class="w1100"><div class="location"><a href="/">首页</a>&gt;<a href="/x">部门地方</a>&gt; 正文</div>
<div class="article"><h1>{LIBRARY.title}</h1>
<div class="article-date">河口县人民政府门户网站 www.hekou.example  2031-02-03 09:03 来源： 望川日报</div>
<div class="article-tools">【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印本页</a> 分享 </div>
<div class="article-content">{indented(LIBRARY.body)}</div>
<div class="article-editor">责任编辑： 陈一帆</div>
<div class="ewm"><p>扫一扫在手机打开当前页</p><img src="qr.png"></div>
<div class="related"><h2>相关稿件</h2><ul>{RELATED_ZH}</ul></div></div></div>""",
    time="09:03", origin="望川日报", editors=("陈一帆",))  # fmt: skip

GOV.add("NFCMS with spaced labels", FERRY, "{T}  河口县人民政府门户网站", f"""
<div class="main"><div class="position">当前位置： <a>首页</a> &gt; <a>要闻动态</a></div><h3 class="zw-title">{T}</h3>
<div class="zw-info"><span class="time">时间 :  2031-02-03 09:03:19</span><span class="ly">来源 :   <span>河口日报</span></span><span>【字体： <a>大</a> <a>中</a> <a>小</a> 】</span></div>
<div class="zw">{indented(B)}</div><div class="fx">分享到： 打印 关闭</div></div>""",
    head=f'<meta name="PubDate" content="2031-02-03 09:03:19"><meta name="ContentSource" content="河口日报"><meta name="ArticleTitle" content="{T}">',
    time="09:03", origin="河口日报")  # fmt: skip

GOV.add("TRS with the outlet bare in a span", FERRY, "{T}-河口县人民政府", f"""
<div class="article-box"><h2 class="hb-title">{T}</h2><div class="article-meta"><span>2031-02-03 09:03</span><span>河口日报</span><span>分享：</span></div>
<div class="article-content view TRS_UEDITOR trs_paper_default trs_web">{indented(B)}</div></div>""",
    time="09:03", origin="河口日报")  # fmt: skip

GOV.add("policy page under an index table", FERRY, "河口县人民政府办公室关于恢复渡线通航的通知", f"""
<div class="xxgk"><table class="bd1"><tr><td>索 引 号：</td><td>K00001/2031-00123</td><td>分类：</td><td>交通\\通知</td></tr>
<tr><td>发布机构：</td><td>河口县人民政府办公室</td><td>成文日期：</td><td>2031年01月28日</td></tr>
<tr><td>名　　称：</td><td colspan=3>河口县人民政府办公室关于恢复渡线通航的通知</td></tr>
<tr><td>文　　号：</td><td>河政办发〔2031〕5号</td><td>发布日期：</td><td>2031年02月03日</td></tr></table>
<div class="title">河口县人民政府办公室关于恢复渡线通航的通知</div>
<div id="zoom"><p>各镇人民政府，县政府各部门：</p>{indented(B[1:])}<p align="right">河口县人民政府办公室</p><p align="right">2031年1月28日</p></div></div>""",
    title="河口县人民政府办公室关于恢复渡线通航的通知", origin="河口县人民政府办公室",
    body=("各镇人民政府，县政府各部门：", *B[1:], "河口县人民政府办公室", "2031年1月28日"))  # fmt: skip

GOV.add("Hanweb with marks in comments", FERRY, "河口县人民政府 要闻 {T}", f"""
<div class="main"><!--<$[标题]>begin--><div class="title">{T}</div><!--<$[标题]>end-->
<table><tr><td>发布日期：2031-02-03 09:03</td><td>信息来源：县交通运输局</td><td>浏览次数：</td><td>字号：[ 大 中 小 ]</td></tr></table>
<div id="zoom"><meta name="ContentStart"><!--ZJEG_RSS.content.begin-->{indented(B)}<!--ZJEG_RSS.content.end--><meta name="ContentEnd"></div></div>""",
    head='<meta name="Maketime" content="2031-06-01 10:00:00"><meta name="contentSource" content="县交通运输局">',
    time="09:03", origin="县交通运输局")  # fmt: skip

GOV.add("paragraphs in divs, a counter filled by a script", FERRY, "{T}", f"""
<div class="content"><h1>{T}</h1><div class="ly">来源：县交通运输局 | 时间：2031-02-03 | 阅读次数：<script>1</script>102</div>
<div class="bt_content"><div style="text-indent:2em">{"</div><div style=text-indent:2em>".join(B)}</div></div></div>""",
    origin="县交通运输局")  # fmt: skip

GOV.add("tables and font tags of 2004", FERRY, "{T}|河口新闻", f"""
<table width="900"><tr><td align=center><b><font size=5>{T}</font></b></td></tr>
<tr><td align=center>作者：林窈　来源：河口新闻网　发布时间：2031/2/3 9:03:00　点击数：<span id=hits>77</span></td></tr>
<tr><td class="news">　　{"<br><br>　　".join(B)}</td></tr>
<tr><td>上一篇：<a href=1.htm>全县春耕会议召开</a><br>下一篇：<a href=2.htm>渔网节开幕</a></td></tr></table>""",
    time="09:03", origin="河口新闻网", authors=("林窈",))  # fmt: skip

GOV.add("nested layout tables, text in one font tag", TEA, "云台乡政府网--{T}", f"""
<table width=776 align=center><tr><td bgcolor="#eeeeee"><a href=/>首页</a> | <a href=/gk>乡情概况</a> | <a href=/xw>云台新闻</a> | <a href=/ly>旅游</a></td></tr></table>
<table width=776 align=center><tr><td width=180 valign=top><table><tr><td>最新文章</td></tr><tr><td><a href=a1.asp>乡中心小学举行开学典礼</a></td></tr><tr><td><a href=a2.asp>云台乡召开护林防火会议</a></td></tr></table></td>
<td valign=top><table width="100%"><tr><td height=40 align=center><font color=#cc0000 size=4><b>{TEA.title}</b></font></td></tr>
<tr><td align=center><font size=2>更新时间：2031-2-3　　文章来源：乡农技站　　阅读：<font color=red>318</font> 次　　【<a>大</a> <a>中</a> <a>小</a>】</font></td></tr>
<tr><td><hr></td></tr><tr><td id=fontzoom><font style="font-size:14px;line-height:180%">　　{"<br>　　".join(TEA.body)}</font></td></tr>
<tr><td align=right>【<a href="javascript:window.print()">打印此页</a>】 【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table></td></tr></table>
<table width=776 align=center><tr><td align=center>云台乡人民政府 版权所有 地址：河口县云台乡 电话：0000-1234567</td></tr></table>""",
    build=bare, origin="乡农技站")  # fmt: skip

GOV.add("UCAP county portal with a stamp of migration", LIBRARY, "{T} | 望川县人民政府", f"""
<div class="content-wrap"><div class="crumbs">您所在的位置： 首页 &gt; 新闻中心 &gt; 部门动态</div><div class="detail"><h1 class="detail-title">{LIBRARY.title}</h1>
<ul class="detail-info clearfix"><li>发布日期：2031-02-03 15:20</li><li>来源：望川县文旅局</li><li>浏览量：<b id="pv">1024</b></li><li>字体：[<i>大</i> <i>中</i> <i>小</i>]</li></ul>
<div class="detail-con"><ucapcontent>{indented(LIBRARY.body)}</ucapcontent></div>
<div class="detail-foot"><a>【打印】</a><a>【关闭】</a><p>扫一扫在手机打开当前页</p></div></div></div>""",
    head='<meta name="SiteName" content="望川县人民政府"><meta name="PubDate" content="2031-05-16 12:34"><meta name="ContentSource" content="">',
    time="15:20", origin="望川县文旅局")  # fmt: skip

GOV.add("jpaas with an empty source label", TEA, "{T}", f"""
<div class="arc_box"><div class="arc_tit">{TEA.title}</div>
<div class="arc_info"><span>发布时间：<em>2031-02-03 09:03:11</em></span><span>来源：<em></em></span><span>浏览次数：<em>56</em></span><span>字号：【<a>大</a><a>中</a><a>小</a>】</span></div>
<div class="arc_cont"><div class="view TRS_UEDITOR">{indented(TEA.body)}</div></div><div class="arc_share">分享：<i>微信</i><i>微博</i></div></div>""",
    time="09:03", origin=None)  # fmt: skip

GOV.add("server-rendered Vue with hashed class names", LIBRARY, "{T}", f"""
<div id="__nuxt"><div data-v-7ba5bd90 class="layout_2kd8s"><div data-v-7ba5bd90 class="crumb_9xk2"><a href="/">首页</a><i>/</i><a href="/zx">资讯</a></div>
<div data-v-7ba5bd90 class="wrap_3xKq2"><div class="tt_8sKe1">{LIBRARY.title}</div>
<div class="in_1aB9c"><span data-v-1>2031-02-03 09:03</span><span data-v-1>来源：望川县融媒体中心</span><span data-v-1>编辑：陈一帆</span><span data-v-1><i class="eye"></i>2.3万</span></div>
<div class="ct_2Zx8y">{paragraphs(LIBRARY.body)}</div><div class="op_77aa"><span>点赞 12</span><span>收藏</span><span>分享</span></div></div></div></div>
<script>window.__NUXT__={{state:{{a:1}}}}</script>""",
    time="09:03", origin="望川县融媒体中心", editors=("陈一帆",))  # fmt: skip

TALK = (
    "[主持人]：各位网友上午好，欢迎收看本期在线访谈。今天我们请来了县交通运输局局长沈砚秋，请他谈谈渡线复航后的便民措施。",
    "[沈砚秋]：主持人好，各位网友好。",
    "[主持人]：复航以后，大家最关心的是班次。",
    "[沈砚秋]：目前每天往返十二班，首班六点半，末班十九点。节假日客流大的时候，我们会临时加开，做到人不滞留。",
    "[网友小满]：学生坐船有优惠吗？",
    "[沈砚秋]：有的。凭学生证半价，七十岁以上老人免费，这个政策从通航第一天起就执行。",
    "[主持人]：好的，今天的访谈就到这里，感谢您的收看。",
)
GOV.add("transcript of an interview", Story("zh", "县交通运输局局长谈渡线复航后的便民措施", TALK), "在线访谈_{T}_河口县人民政府网", f"""
<div class="ft-wrap"><div class="ft-title">县交通运输局局长谈渡线复航后的便民措施</div>
<div class="ft-attr">时间：2031-02-03 10:00　来源：河口县政府网　访问量：<span>332</span></div>
<div class="ft-text">{paragraphs(TALK)}</div></div>""",
    time="10:00", origin="河口县政府网")  # fmt: skip

FILES = (
    "根据年度工作安排，现将全县渡口安全检查结果予以公布，请各镇对照整改。",
    "附件：1. 河口县渡口安全检查结果一览表.xlsx",
    "2. 渡口整改任务清单.docx",
)
GOV.add("announcement that hands out files", Story("zh", "关于公布全县渡口安全检查结果的公告", FILES), "{T}_通知公告_河口县交通运输局", f"""
<div class="wz"><div class="wz_title">关于公布全县渡口安全检查结果的公告</div><div class="wz_date">发布时间：2031-02-03　　来源：县交通运输局　　【打印】【关闭】</div>
<div class="wz_con"><p>{FILES[0]}</p><p>附件：1. <a href="./P020310203.xlsx">河口县渡口安全检查结果一览表.xlsx</a></p><p>2. <a href="./P020310204.docx">渡口整改任务清单.docx</a></p></div></div>""",
    origin="县交通运输局")  # fmt: skip

TENDER = (
    "项目概况",
    "听潮渡口候船厅改造工程采购项目的潜在供应商应在河口县公共资源交易中心获取采购文件，并于2031年02月20日09点30分前提交响应文件。",
    "一、项目基本情况",
    "项目编号：HK-2031-0017",
    "项目名称：听潮渡口候船厅改造工程",
    "采购方式：竞争性磋商",
    "预算金额：186.5万元",
    "二、申请人的资格要求",
    "1.满足相关法律规定，具有独立承担民事责任的能力；",
    "2.本项目不接受联合体投标。",
    "三、响应文件提交",
    "截止时间：2031年02月20日09点30分",
    "地点：河口县公共资源交易中心二楼开标室",
    "四、凡对本次采购提出询问，请按以下方式联系",
    "名称：河口县交通运输局",
    "联系人：沈先生",
    "联系电话：0000-1234567",
)
GOV.add("tender notice", Story("zh", "听潮渡口候船厅改造工程竞争性磋商公告", TENDER), "{T}", f"""
<div class="vF_detail"><div class="vT_detail_header"><h2 class="tc">听潮渡口候船厅改造工程竞争性磋商公告</h2><p class="tc"><span id="pubTime">2031年02月03日 17:35</span> 来源：<span id="sourceName">河口县公共资源交易中心</span> 【<a>打印</a>】</p></div>
<div class="vF_detail_content_container"><div class="vF_detail_content">{paragraphs(TENDER)}</div></div></div>""",
    time="17:35", origin="河口县公共资源交易中心")  # fmt: skip

STATS = (
    "2030年，全县上下稳中求进，经济运行总体平稳。",
    "一、综合",
    "初步核算，全年地区生产总值198.6亿元，比上年增长5.4%。其中，第一产业增加值37.2亿元，增长3.9%；第二产业增加值61.8亿元，增长6.1%。",
    "表1 2030年主要农产品产量",
    "产品名称", "单位", "产量", "比上年增长（%）",
    "粮食", "万吨", "21.4", "1.2",
    "水产品", "万吨", "9.8", "4.7",
    "茶叶", "吨", "1360", "8.0",
    "二、人口",
    "年末全县常住人口41.3万人，城镇化率52.6%。",
    "注：本公报中数据均为初步统计数。",
)  # fmt: skip
CELLS = "".join("<tr>" + "".join(f"<td><p>{c}</p></td>" for c in STATS[i : i + 4]) + "</tr>" for i in (4, 8, 12, 16))
GOV.add("statistics with a table", Story("zh", "河口县2030年国民经济和社会发展统计公报", STATS), "{T}-统计公报-河口县统计局", f"""
<div class="bmxl"><h1 class="xl-tit">河口县2030年国民经济和社会发展统计公报</h1><div class="xl-sub"><span>来源：县统计局</span><span>发布时间：2031-02-03 10:20</span><span>点击量：<b>88</b></span></div>
<div class="xl-con TRS_Editor">{paragraphs(STATS[:3])}<p align="center">{STATS[3]}</p><table border=1>{CELLS}</table>{paragraphs(STATS[20:])}</div></div>""",
    time="10:20", origin="县统计局")  # fmt: skip

POSTS = (
    "各镇人民政府，县政府各部门、各直属机构：", "县人民政府2031年1月28日决定：", "任命：",
    "林窈为县交通运输局副局长（试用期一年）；", "沈砚秋为县文化旅游局局长；", "免去：",
    "白鹭的县农业农村局副局长职务。", "河口县人民政府", "2031年1月29日",
)  # fmt: skip
GOV.add("list of persons appointed", Story("zh", "河口县人民政府关于林窈等任免职务的通知", POSTS), "{T}_人事任免_河口县政府", f"""
<div class="zfxxgk"><table class="tab"><tr><td class="l">索引号</td><td>K00001/2031-00131</td><td class="l">发文字号</td><td>河政任〔2031〕3号</td></tr>
<tr><td class="l">公开日期</td><td>2031-02-03</td><td class="l">成文日期</td><td>2031-01-29</td></tr></table>
<h2 class="art-t">河口县人民政府关于林窈等任免职务的通知</h2><div class="art-c" id="zoomcon">{paragraphs(POSTS[:7])}<p style="text-align:right">{POSTS[7]}</p><p style="text-align:right">{POSTS[8]}</p></div></div>""",
    origin=None)  # fmt: skip

STORM = (
    "河口县气象台2031年02月03日16时40分发布大风黄色预警信号：",
    "预计未来24小时，我县沿海和听潮镇将出现平均风力7级、阵风9级的偏北大风，请有关单位和个人做好防范。",
)
GOV.add("weather warning of two lines", Story("zh", "河口县气象台发布大风黄色预警信号[Ⅲ级/较重]", STORM), "{T}-预警信息-河口县应急管理局", f"""
<div class="yj"><h1>河口县气象台发布大风黄色预警信号[Ⅲ级/较重]</h1><div class="yj-i">发布时间：2031-02-03 16:45:08 | 信息来源：河口县气象台 | 字体：大 中 小</div>
<div class="yj-c"><p><img src="/img/wind_yellow.png" width="40" height="40"></p>{indented(STORM)}</div></div>""",
    time="16:45", origin="河口县气象台")  # fmt: skip

GOV.add("department with author and office", FERRY, "{T}-河口县交通运输局", f"""
<div class="bmnr"><p class="bmnr-t">{T}</p><p class="bmnr-i">来源：办公室　　作者：林　窈　　时间：2031-02-03　　点击数：　45</p><div class="bmnr-c">{indented(B)}</div><p class="bmnr-p">上一条：<a href="1.html">全县春耕会议召开</a></p><p>下一条：<a href="2.html">渔网节开幕</a></p></div>""",
    origin="办公室", authors=("林窈",))  # fmt: skip

GOV.add("city portal, colons and blanks at will", TEA, "{T}--河口市人民政府", f"""
<div class="xxxq"><div class="xxxq_title">{TEA.title}</div><div class="xxxq_bar"><div class="fl">发布时间 ：2031-02-03&nbsp;&nbsp;&nbsp;&nbsp;信息来源： 市农业农村局</div><div class="fr">字号：[<a>大</a> <a>中</a> <a>小</a>] 视力保护色：<i></i><i></i> 分享：</div></div><div class="xxxq_text" id="Zoom">{indented(TEA.body)}</div><div class="xxxq_foot"><span>分享到：</span><a>打印</a><a>关闭窗口</a></div></div>""",
    origin="市农业农村局")  # fmt: skip

RULES = (
    "（2031年1月20日河口县第十八届人民代表大会常务委员会第二十一次会议通过）",
    "为了保障渡运安全，保护船员、乘客的生命财产安全，河口县第十八届人民代表大会常务委员会第二十一次会议决定：",
    "一、渡船载客不得超过核定人数，遇有大风、大雾等恶劣天气应当停航。",
    "二、本决定自公布之日起施行。",
)
GOV.add("resolution whose day stands in markup only", Story("zh", "河口县人民代表大会常务委员会关于加强渡运安全管理的决定", RULES), "{T}_公报_河口县人大", f"""
<div class="gb"><h1 class="gb-t">河口县人民代表大会常务委员会<br>关于加强渡运安全管理的决定</h1><div class="gb-c"><p align="center">{RULES[0]}</p>{indented(RULES[1:])}</div><div class="gb-p">扫一扫在手机打开当前页</div></div>""",
    head='<meta name="firstpublishedtime" content="2031-02-03-23:59:59"><meta name="author" content="网站编辑">')  # fmt: skip

GOV.add("the site's name as h1, the headline in a paragraph", FERRY, "河口县人民政府", f"""
<h1 class="logo"><a href="/">河口县人民政府</a></h1><div class="con_box"><p class="con-title"><strong>{T}</strong></p><p class="con-time">2031-02-03 09:03　　来源：县融媒体中心　　浏览：12次</p><div class="con-txt">{indented(B)}</div></div>""",
    time="09:03", origin="县融媒体中心")  # fmt: skip

GOV.add("ministry with time alone and tools", LIBRARY, "{T}_望川县外事办", f"""
<div class="newsBox"><div id="News_Body_Title">{LIBRARY.title}</div><div id="News_Body_Time">2031-02-03 09:03</div><div id="News_Body_Txt_A">{paragraphs(LIBRARY.body)}</div><div class="tools">推荐给朋友 &nbsp; 打印文字稿 &nbsp; <a href="#top">返回页首</a></div></div>""",
    time="09:03")  # fmt: skip

GOV.add("ministry of commerce with kind and class", FERRY, "{T}", f"""
<div class="artice"><h4 class="artTitle" id="artitle">{T}</h4><p class="artInfo"><span>来源：县商务局</span> <span>类型：原创</span> <span>分类：动态</span> <span>2031-02-03 09:03</span></p><div class="artCont" id="zoom">{indented(B)}</div></div>""",
    time="09:03", origin="县商务局")  # fmt: skip

GOV.add("index list of the province's platform", TEA, "关于印发云台乡春茶收购办法的通知", f"""
<div class="content"><div class="classify"><table><tbody><tr><td class="first"><span>索引号：</span></td><td><span>007/2031-00021</span></td><td class="first">分类：</td><td>农业、林业、通知</td></tr><tr><td class="first">发布机构：</td><td><span>云台乡人民政府</span></td><td class="first">成文日期：</td><td><span>2031-01-30</span></td></tr><tr><td class="first">名称：</td><td colspan="3"><span>关于印发云台乡春茶收购办法的通知</span></td></tr><tr><td class="first">文号：</td><td>云政〔2031〕2号</td><td class="first">发布日期：</td><td><span>2031-02-03</span></td></tr><tr><td class="first">主题词：</td><td colspan=3></td></tr></tbody></table></div>
<h1 class="title document-number">关于印发云台乡春茶收购办法的通知</h1><div class="info"><span class="date">发布日期：2031-02-03 09:03:26</span><span class="view">浏览次数：<b>-</b></span></div>
<div class="article-content"><p>各村民委员会：</p>{indented(TEA.body)}<p style="text-align: right;">云台乡人民政府</p><p style="text-align: right;">2031年1月30日</p></div><div class="share"><a>【打印本页】</a></div></div>""",
    title="关于印发云台乡春茶收购办法的通知", time="09:03", origin="云台乡人民政府",
    body=("各村民委员会：", *TEA.body, "云台乡人民政府", "2031年1月30日"))  # fmt: skip

SPEECH = (
    "各位代表：", "现在，我代表县人民政府，向大会报告工作，请予审议，并请列席同志提出意见。", "一、过去一年的工作",
    "一年来，我们疏浚了停航四个月的渡线，建成了县图书馆，高山茶园面积突破两千亩，城乡居民收入稳步增长。",
    "二、今年的安排", "今年是渡口改造的关键一年，我们要把群众的事一件一件办好，让海两边的人都走得了、走得快、走得安心。",
)  # fmt: skip
GOV.add("report of the county's head", Story("zh", "政府工作报告", ("——2031年1月28日在河口县第十八届人民代表大会第五次会议上", "河口县人民政府县长　沈砚秋", *SPEECH)), "政府工作报告_河口县人民政府", f"""
<div class="bg"><h2>政府工作报告</h2><div class="bg-i">发布时间：2031-02-03 08:30 来源：县政府办公室 作者：</div><div class="bg-c TRS_Editor"><p align=center>——2031年1月28日在河口县第十八届人民代表大会第五次会议上</p><p align=center>河口县人民政府县长　沈砚秋</p>{indented(SPEECH)}</div></div>""",
    time="08:30", origin="县政府办公室")  # fmt: skip

PHOTO = ("2月3日，听潮镇的渔民在码头整理新编的渔网。立春将至，当地渔民抢抓时间修船补网，为开渔做准备。",)
GOV.add("photo news whose text stands under the photo", Story("zh", "听潮渔民忙补网", PHOTO), "图片新闻-{T}-河口县人民政府", f"""
<div class="pic-news"><h1>听潮渔民忙补网</h1><div class="attr">时间：2031-02-03 来源：河口县融媒体中心</div><div class="pic-con"><p style="text-align:center"><img src="1.jpg" width="640"></p><p>　　{PHOTO[0]}（林窈 摄）</p></div></div>""",
    origin="河口县融媒体中心")  # fmt: skip

GOV.add("three readings before print", LIBRARY, "{T} - 政策解读 - 望川县人民政府", f"""
<article class="jd"><header><h1>{LIBRARY.title}</h1><p>来源：望川县文化和旅游局　发布日期：2031-02-03　字体大小：大 | 中 | 小</p></header><section class="jd-body">{indented(LIBRARY.body)}<p>初审：白鹭　复审：沈砚秋　终审：顾青禾</p><p>责任编辑：陈一帆</p></section><p>分享至：</p></article>""",
    origin="望川县文化和旅游局", editors=("陈一帆",))  # fmt: skip

NOTICE = (
    "听潮渡口候船厅改造工程（项目编号：HK-2031-0017）于2031年02月02日开标，现将结果公告如下：",
    "中标供应商：河口县听潮建设有限公司",
    "中标金额：1,820,000.00元",
    "评审专家名单：林窈、白鹭、沈砚秋",
)
GOV.add("summary table in front of the notice", Story("zh", "听潮渡口候船厅改造工程中标公告", NOTICE), "{T}-河口县政府采购网", f"""
<div class="vF_detail_main"><h2 class="tc">听潮渡口候船厅改造工程中标公告</h2><p class="tc">2031年02月03日 17:35 来源：<span></span> 【打印】 【显示公告概要】</p>
<div class="vF_detail_content_container"><div class="table gaiyao"><table><tr><td colspan=4><b>公告概要：</b></td></tr><tr><td>采购项目名称</td><td colspan=3>听潮渡口候船厅改造工程</td></tr><tr><td>行政区域</td><td>河口县</td><td>公告时间</td><td>2031年02月03日 17:35</td></tr><tr><td>总中标金额</td><td colspan=3>￥182.000000 万元</td></tr></table></div><div class="vF_detail_content">{paragraphs(NOTICE)}</div></div></div>""",
    time="17:35")  # fmt: skip

GOV.add("university content system", LIBRARY, "{T}-望川学院", f"""
<form name="_newscontent_fromname"><div class="content"><h3 class="v-t">{LIBRARY.title}</h3><div class="v-i"><span>发布日期：2031-02-03</span><span>作者：顾青禾</span><span>来源：校宣传部</span><span>点击：[<span id="dynclicks">1203</span>]</span></div><div id="vsb_content_2" class="v_news_content">{indented(LIBRARY.body)}</div><p>【<a href="javascript:window.close()">关闭</a>】</p><p>上一条：<a href="1.htm">学院召开期末教学会议</a></p><p>下一条：<a href="2.htm">图书馆寒假开放时间</a></p></div></form>""",
    origin="校宣传部", authors=("顾青禾",))  # fmt: skip

GOV.add("day and month set apart", TEA, "{T}_云台乡", f"""
<div class="nd"><div class="nd-date"><strong>03</strong><em>2031-02</em></div><h1 class="nd-title">{TEA.title}</h1><div class="nd-text">{indented(TEA.body)}</div><div class="nd-back"><a href="list.html">返回列表</a></div></div>""")  # fmt: skip

GOV.add("headline broken over lines, adoption of a document number", FERRY, "关于恢复河口至听潮渡线通航的通告（河交〔2031〕7号）", f"""
<div class="tg"><div class="tg-top"><div class="tg-h">关于恢复河口至听潮渡线通航的通告<br/>（河交〔2031〕7号）</div></div><div class="tg-i">发布日期：2031年2月3日 【字体：大 中 小】 来源：河口县交通运输局</div><div class="tg-c">{indented(B[:3])}<p>　　特此通告。</p><p align=right>河口县交通运输局</p><p align=right>二〇三一年二月一日</p></div></div>""",
    title="关于恢复河口至听潮渡线通航的通告（河交〔2031〕7号）", origin="河口县交通运输局",
    body=(*B[:3], "特此通告。", "河口县交通运输局", "二〇三一年二月一日"))  # fmt: skip

GOV.add("info line above the headline", FERRY, "{T}", f"""
<div class="zwxl"><ul class="zwxl-bar"><li>日期：2031-02-03</li><li>来源：县交通运输局</li><li>【字体：大 中 小】</li></ul><div class="zwxl-title">{T}</div><div class="zwxl-article">{indented(B)}</div></div>""",
    origin="县交通运输局")  # fmt: skip

GOV.add("signature of the contributing office and correction link", TEA, "{T}_乡镇动态", f"""
<div class="xl"><h2>{TEA.title}</h2><h3>2031-02-03 09:03　来源：云台乡　作者：白鹭　编辑：陈一帆　审核：沈砚秋</h3><div class="xl-c">{indented(TEA.body)}<p>　　（云台乡党政办）</p></div><p>【我要纠错】【打印本页】【关闭窗口】</p></div>""",
    time="09:03", origin="云台乡", authors=("白鹭",), editors=("陈一帆",))  # fmt: skip

GOV.add("app bar, accessibility tools and service menus around the text", FERRY, "{T}_河口市人民政府门户网站", f"""
<div class="top"><span>无障碍浏览</span> <span>关怀版</span> <span>繁體</span> <span>2031年06月18日 星期三 多云 19℃~26℃</span></div><ul>{NAV_ZH}</ul><div class="search"><input type="text"><p>热搜词：渡线 图书馆 春茶</p></div>
<div class="mainbox"><p class="dqwz">当前位置：<a>首页</a>&gt;<a>新闻</a>&gt;<a>县区动态</a></p><div class="news_title">{T}</div><div class="news_other"><span>2031-02-03 09:03</span><span>来源：听潮镇</span><span>点击：<i>9</i></span><span>【<a>大</a> <a>中</a> <a>小</a>】</span></div><div class="news_nr">{indented(B)}</div>
<div class="news_bot"><p>扫一扫，分享到微信</p><p>主办：河口市人民政府办公室</p></div></div>{FOOT_ZH}""",
    build=bare, time="09:03", origin="听潮镇")  # fmt: skip
