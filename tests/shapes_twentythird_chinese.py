"""A twenty-third album of pages, Chinese pages: government sites and media, a sample of what the wild holds, written blind."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, indented, paragraphs, story

TWENTYTHIRD_CHINESE = Album()
add = TWENTYTHIRD_CHINESE.add


def skin(text: str) -> Build:
    """A frame whose braces are script: [T] is the title tag, [H] the head, [M] the middle."""
    return lambda language, title, middle, head: text.replace("[T]", title).replace("[H]", head).replace("[M]", middle)


def links(words: str, pattern: str = '<a href="/{1}/" target="_blank">{0}</a>') -> str:
    return "".join(pattern.format(word, n) for n, word in enumerate(words.split(), 11))


def items(words: str, pattern: str = '<li><a href="/a/{1}.html" title="{0}">{0}</a></li>') -> str:
    return "".join(pattern.format(word, n) for n, word in enumerate(words.split("|"), 30417))


def styled(lines: tuple[str, ...], style: str, tag: str = "p") -> str:
    return "".join(f'<{tag} style="{style}">{line}</{tag}>' for line in lines)


# ---------------------------------------------------------------- government

UCAP = skin("""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="renderer" content="webkit">
<title>[T]</title>
<meta name="SiteName" content="青蒲县人民政府"><meta name="SiteDomain" content="www.qingpu-gov.example"><meta name="SiteIDCode" content="9904210003">[H]
<link rel="stylesheet" href="/assets/base.css"><link rel="stylesheet" href="/assets/detail2022.css">
<script src="/assets/jquery-1.12.4.min.js"></script><script>var _paq=_paq||[];(function(){var g=document.createElement('script');g.src='/ta.js';})();</script>
<style>.share-2{text-align:right}.article ucapcontent p{line-height:2em}</style>
</head>
<body>
<div class="top-wrap"><div class="container"><ul class="top-l"><li><a href="/">网站首页</a></li><li><a>繁體</a></li><li><a id="wza">无障碍浏览</a></li><li><a>长者专区</a></li></ul><ul class="top-r"><li>今天是 2024年03月11日 星期一</li><li><a>登录</a>|<a>注册</a></li></ul></div></div>
<div class="header"><div class="container"><a class="logo"><img src="/assets/logo.png" alt="青蒲县人民政府"></a><div class="search"><input id="kw" placeholder="请输入搜索内容"><button>搜索</button><p>热词：<a>社保</a><a>医保</a><a>学区划分</a></p></div></div></div>
<div class="nav"><ul class="container"><li><a>首页</a></li><li><a>走进青蒲</a><dl><dd><a>历史沿革</a></dd><dd><a>行政区划</a></dd><dd><a>风景名胜</a></dd></dl></li><li><a>新闻动态</a><dl><dd><a>青蒲要闻</a></dd><dd><a>部门动态</a></dd><dd><a>乡镇动态</a></dd><dd><a>通知公告</a></dd></dl></li><li><a>政务公开</a></li><li><a>办事服务</a></li><li><a>互动交流</a></li><li><a>数据开放</a></li></ul></div>
[M]
<div class="footer"><div class="container"><p class="f-link"><a>网站地图</a>|<a>关于我们</a>|<a>隐私声明</a>|<a>联系我们</a></p><p>主办：青蒲县人民政府办公室　承办：青蒲县大数据中心</p><p>网站标识码：9904210003　某ICP备05000421号-1　某公网安备99042102000018号</p><p>联系电话：0000-5321118（工作日 8:30-17:30，仅受理网站建设维护相关事宜）</p><p><a><img src="/assets/jiucuo.png" alt="政府网站找错"></a><a><img src="/assets/dzjg.png"></a></p></div></div>
<script>$(function(){$('.gotop').click(function(){$('html,body').animate({scrollTop:0},300)})})</script>
</body></html>""")

A1 = story(
    "青蒲县召开老旧小区改造推进会",
    "5月15日，青蒲县2023年老旧小区改造工作推进会在县行政中心召开。县委常委、常务副县长费立群出席会议并讲话。",
    "会议通报了一季度工程进展。今年全县计划改造老旧小区十四个，涉及居民两千六百余户，目前已完成招标十二个，进场施工九个，县城南门、纺织新村两个小区的雨污分流已经收尾。",
    "费立群指出，老旧小区改造是实打实的民生工程，改什么、怎么改，要让住在里面的人说了算。各社区要把方案贴到单元门口，逐户征求意见，对加装电梯、停车位划线等分歧较大的事项，要多开几次院坝会，不能简单表决了事。",
    "在听取城关镇、东圩镇的汇报后，费立群对施工扰民、道路开挖反复等群众反映集中的问题逐一询问原因，要求施工单位公示每日作业时间，中午十二点至下午两点、晚上十点以后一律停止有噪声的作业，确需夜间浇筑的，提前两天张贴告知。",
    "费立群强调，要统筹水、电、气、通信各专业管线同步下地，坚决避免“拉链马路”；要严把材料关、工序关，隐蔽工程必须留存影像资料；要提前谋划后续管理，同步引入物业或组建居民自管小组，防止“一年新、两年旧、三年又回头”。",
    "会上，县住建局汇报了总体安排，城关镇、东圩镇作了表态发言。县发改局、财政局、供电公司、水务集团等单位负责同志参加会议。（倪小禾）",
)
add(
    "county portal, meeting, name at the end of the text",
    A1,
    "{T}_青蒲要闻_青蒲县人民政府",
    f"""<div class="container location">当前位置：<a>首页</a> &gt; <a>新闻动态</a> &gt; <a>青蒲要闻</a></div>
<div class="container article"><h1 class="title">{A1.title}</h1>
<div class="article-attr"><span>发布时间：2023-05-16 09:12</span><span>信息来源：青蒲县融媒体中心</span><span>浏览量：<em id="hits"></em>次</span><span class="size">字体：[<a>大</a> <a>中</a> <a>小</a>]</span><span class="tts"><a>语音播报</a></span></div>
<div id="UCAP-CONTENT" class="con"><ucapcontent>{"".join(f'<p class="MsoNormal" style="text-indent:2em;margin:0 0 0.0001pt"><span style="font-family:仿宋_GB2312;font-size:21px">{x}</span><span><o:p></o:p></span></p>' for x in A1.body)}</ucapcontent></div>
<div class="fj-a" style="display:none"><p>附件：</p></div>
<div class="ewm"><p>扫一扫在手机打开当前页</p><canvas width="120" height="120"></canvas></div>
<div class="share-2">分享到：<a class="wx" title="微信"></a><a class="wb" title="微博"></a>　<a>【返回顶部】</a><a>【打印本页】</a><a>【关闭窗口】</a></div>
<div class="prevnext"><p>上一篇：<a>青蒲县开展汛前河道清障行动</a></p><p>下一篇：<a>全县一季度招商项目集中签约</a></p></div></div>""",
    head='<meta name="ColumnName" content="青蒲要闻"><meta name="ArticleTitle" content="青蒲县召开老旧小区改造推进会"><meta name="PubDate" content="2023-05-18 11:40:09"><meta name="ContentSource" content="青蒲县融媒体中心"><meta name="others" content="页面生成时间 2024-03-11 08:00:12">',
    build=UCAP,
    day="2023-05-16",
    time="09:12",
    origin="青蒲县融媒体中心",
    authors=("倪小禾",),
)

A2 = story(
    "川岭省首条山地轨道旅游线开工建设",
    "本报讯 4月1日，川岭省首条山地轨道旅游线——岚水至石盘线在岚水古镇外的河滩上打下第一根桩，标志着这条酝酿八年的线路正式进入建设阶段。",
    "岚水至石盘线全长三十八点七公里，设站七座，采用齿轨与普通轮轨混合的方式，最大坡度达到千分之二百四十。线路建成后，从岚水古镇到石盘山顶的时间将由现在的三个小时缩短至五十分钟。",
    "省发展改革委有关负责人介绍，线路沿线有四个国家级传统村落和一处地质公园，选线时绕开了全部生态保护红线，桥隧比超过百分之八十，车站均利用废弃的矿场和道班房改建。",
    "据了解，齿轨铁路在欧洲山区已有百余年历史，国内应用尚少。为此，项目单位联合三所高校在石盘山北坡建设了一段八百米的试验线，用两年时间完成了冰雪、落叶、暴雨等条件下的爬坡和制动试验，积累数据四十余万组，主要装备国产化率超过百分之九十。",
    "“隧道多，弃渣就多，这是环保的难点。”项目总工程师郝仲坤说，工程弃渣将全部运往石盘镇废弃采石坑回填复绿，运输便道也会在完工后恢复成林地。",
    "岚水县提前三年开展了从业培训。开民宿的村民尹秀珍告诉记者，镇里组织大家去外省看过同类线路，“人家的站台上能买到刚摘的桃子，我们也想好了卖什么”。",
    "项目总投资七十六亿元，计划2023年年底开通运营。（戈向东）",
)
add(
    "province portal on static pages, stale attributes, name at the end",
    A2,
    "{T} - 川岭省人民政府门户网站 ",
    f"""<div class="content-wrap"><div class="crumb"><i></i><a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">政务</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">川岭要闻</a></div>
<div class="detail-box"><div class="detail-tit"><h3></h3><h2>{A2.title}</h2><h3></h3></div>
<div class="detail-source"><span alt="时间：2017-10-08 20:26"><i>时间：</i>2019-04-02 07:10</span>
<span alt="来源：省政府办公厅"><i>来源：</i>
   川岭日报
</span><span class="tools"><a onclick="window.print()">打印</a> 字体：<a>放大</a> <a>正常</a> <a>缩小</a></span></div>
<!-- Main text --><div class="article-body"><div class="view TRS_UEDITOR trs_paper_default"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-family:宋体;font-size:12pt;}}</style><div align="center"><img src="./W020190402266010069764.jpg" oldsrc="W020190402266010069764.jpg"></div>{"".join(f"<div>　　{x}</div>" for x in A2.body)}</div></div></div><!-- /Main text -->
<!-- <div class="article-edit">责任编辑：<a href="javascript:;">【我要纠错】</a></div> -->
<dl class="qcode"><dt>扫一扫在手机打开当前页面</dt><dd><div id="qrcodeCanvas"></div></dd></dl></div></div>""",
    head='<meta name="ColumnName" content="川岭要闻"><meta name="ArticleTitle" content="川岭省首条山地轨道旅游线开工建设"><meta name="PubDate" content="2019-04-02 07:10"><meta name="ContentSource" content="川岭日报"><meta name="Author" content=""><meta name="Url" content="./t20190402_553201.shtml">',
    build=skin(
        """<!DOCTYPE html><!--[if lte IE 8]><html class="ie8"><![endif]--><!--[if gt IE 8]><!--><html><!--<![endif]--><head>
<meta charset="utf-8"><meta name="SiteName" content="川岭省人民政府门户网站"><meta name="SiteDomain" content="www.chuanling.example"><meta name="SiteIDCode" content="9900000021"><title>[T]</title><meta name="description" content="川岭省人民政府网是川岭省和全省各市、县人民政府在互联网上发布政府信息和提供在线服务的综合平台。"><link href="../../../images/base.css" rel="stylesheet">
<meta name="SiteName" content="川岭省人民政府门户网站"><meta name="SiteDomain" content="www.chuanling.example"><meta name="SiteIDCode" content="9900000021">[H]</head><body>
<div class="header oflow-hd"><div class="header-top"><a href="../../../">首页</a><span><a>English</a><a>繁體版</a><a>手机版</a><a>微信</a><a>微博</a></span><span class="date"><script>showDate();</script></span></div>
<div class="nav"><ul><li><a>省政府</a></li><li><a>省长</a></li><li class="on"><a>政务</a></li><li><a>服务</a></li><li><a>互动</a></li><li><a>数据</a></li><li><a>省情</a></li></ul></div></div>
[M]
<div class="footer oflow-hd"><div class="footer-nav-itembox"><p>省政府</p><ul><li><a>领导动态</a></li><li><a>省政府常务会议</a></li><li><a>政府工作报告</a></li><li><a>政府机构</a></li></ul></div><div class="footer-nav-itembox"><p>政务</p><ul><li><a>川岭要闻</a></li><li><a>公示公告</a></li><li><a>政策解读</a></li><li><a>专题专栏</a></li></ul></div><div class="footer-nav-itembox"><p>服务</p><ul><li><a>个人办事</a></li><li><a>企业办事</a></li></ul></div>
<div class="copy"><p>主办单位：川岭省人民政府办公厅　版权所有：川岭省人民政府门户网站</p><p>网站标识码 9900000021　某ICP备05000100号　技术支持：川岭省政务信息中心</p></div></div><script src="../../../images/trs_stat.js"></script></body></html>"""
    ),
    day="2019-04-02",
    time="07:10",
    origin="川岭日报",
    authors=("戈向东",),
)

A3 = story(
    "前三季度瑞川市水路货运量同比增长9.7%",
    "今年前三季度，全市水路运输生产总体平稳、稳中有进。完成水路货运量1863万吨，同比增长9.7%，较上半年加快1.2个百分点；完成港口吞吐量2410万吨，同比增长7.3%，其中集装箱吞吐量11.6万标箱，同比增长21.4%。从货种看，矿建材料占比下降至四成，粮食、化肥和机电产品运量增长较快。从航道看，瑞江下游三级航道整治工程于6月底完工，千吨级船舶首次直达瑞川港，船舶平均待闸时间缩短至5.8小时。下一步，市交通运输局将抓紧实施老港区岸电改造，推动公铁水联运示范工程落地，力争全年水路货运量突破2500万吨。（市港航管理局）",
)
add(
    "city bureau, one paragraph, office in brackets",
    A3,
    "{T}",
    f"""<div class="position"><div class="position-txt w"><table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td style="width:30px"><img src="/images/pos.png"></td><td>当前位置：</td><td><a href="/index.html">首页</a></td><td><table width="100%"><tbody><tr><td> &gt;<a href="/col/col1200522/index.html">工作动态</a></td><td> &gt;<a href="/col/col1200985/index.html">统计分析</a></td></tr></tbody></table></td></tr></tbody></table></div></div>
<div class="wz-con bt-box-1200"><style>.con-title{{font-size:26px;text-align:center}}</style><div class="con"><p class="con-title"><!--<$[标题]>begin-->{A3.title}<!--<$[标题]>end--></p><div style="height:3px;background-color:#dbdbdb;"></div>
<div class="small-title clearfix"><span>发布日期：2016-10-25</span><span>浏览次数： </span><span>信息来源：<!--<$[信息来源]>begin-->市交通运输局<!--<$[信息来源]>end--></span></div>
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p>　　{A3.body[0]}</p><p>&nbsp;</p><p>&nbsp;</p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div>
<div class="main-word"><div class="main-word-left"><div class="bdsharebuttonbox"><a class="bds_qzone" title="分享到QQ好友"></a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div></div><div class="main-word-right"><span class="printer">打印</span><span class="close">关闭</span></div></div></div></div>""",
    head='<meta name="author" content=""><meta name="contentSource" content="市交通运输局"><meta name="guid" content=""><meta name="Maketime" content="2020-12-21 10:06:28">',
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>[T]</title>[H]<link href="/images/29001/style.css" rel="stylesheet"><script src="/script/jquery.js"></script></head><body>
<div class="topbg"><div class="w"><img src="/images/29001/top.png"><div class="nav"><dl><dt><a>首页</a></dt></dl><dl><dt><a>机构概况</a></dt><dd><a>领导信息</a></dd><dd><a>内设机构</a></dd><dd><a>直属单位</a></dd></dl><dl><dt><a>工作动态</a></dt><dd><a>交通要闻</a></dd><dd><a>基层动态</a></dd><dd><a>统计分析</a></dd></dl><dl><dt><a>信息公开</a></dt><dd><a>公开指南</a></dd><dd><a>公开年报</a></dd></dl><dl><dt><a>网上办事</a></dt></dl><dl><dt><a>公众互动</a></dt><dd><a>局长信箱</a></dd><dd><a>新闻发布会</a></dd></dl><div class="clear"></div></div></div></div>
[M]
<div class="height60"></div><div class="footer"><table width="1200" align="center"><tbody><tr><td width="170"><a><img src="/images/dzjg.png"></a><br><a style="display:none;" href="/hl">大汉版通发布系统</a></td><td><p>主办：瑞川市交通运输局　地址：瑞川市滨江路118号　邮编：990300</p><p>某ICP备06000338号　网站标识码：9903000027</p></td></tr></tbody></table></div></body></html>"""
    ),
    day="2016-10-25",
    origin="市交通运输局",
)

A4 = story(
    "在全省水文工作会议上的讲话",
    "（2012年6月19日）",
    "省水利厅副厅长　盛怀民",
    "同志们：",
    "这次会议是在全省进入主汛期的关键时刻召开的。刚才，省水文局汇报了上半年工作，四个市的同志作了交流，讲得都很实在，我完全赞成。下面，我讲三点意见。",
    "一、充分肯定成绩，正确看待差距",
    "两年来，全省新建改建水文站九十三处、雨量站一千一百处，基本覆盖了流域面积两百平方公里以上的河流。去年岚水“七·一九”洪水，预报提前了十一个小时，转移群众两万余人，无一人伤亡。但也要看到，中小河流预报精度还不高，一线站房条件仍然艰苦，青年骨干流失的问题比较突出。",
    "二、突出重点，打好今年汛期这一仗",
    "各站要坚持二十四小时值守，凡是降雨强度超过警戒值的，必须在十五分钟内报出。要加强与气象、国土部门会商，不能各说各话。测洪设备要逐台检查，缆道、测船要有备用方案。",
    "三、着眼长远，加强队伍建设",
    "要想办法解决偏远测站职工子女上学、看病的实际困难，让同志们安心守站。对在一线工作满二十年的同志，要给予表彰。",
    "同志们，水文工作平凡而光荣。一组数据背后，就是千家万户的平安。希望大家再接再厉，夺取今年防汛测报工作的全面胜利。",
)
add(
    "provincial department, speech, empty source label",
    A4,
    "{T}-川岭省水利厅",
    f"""<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="bk"><tr><td height="32" background="/images/wz_bg.jpg">　您现在的位置：<a href="/">首页</a> >> <a href="/zwgk/">政务公开</a> >> <a href="/zwgk/ldjh/">领导讲话</a></td></tr>
<tr><td align="center" class="bt">{A4.title}</td></tr><tr><td align="center" class="xx"><div style="border-bottom:1px dashed #ccc">2012-06-21 　来源：　　阅读次数：<span id="dj">318</span>　【字号：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】</div></td></tr>
<tr><td class="nr" id="zoom"><p align="center">{A4.body[0]}</p><p align="center">{A4.body[1]}</p><p>{A4.body[2]}</p>{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" else f"<p>　　{x}</p>" for x in A4.body[3:])}</td></tr>
<tr><td align="right" class="gj">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr><tr><td><div class="news_top">相关信息</div><ul>{items("全省水文工作会议在瑞川召开|省水文局开展汛前检查|关于表彰先进测站的决定", '<li><a href="./t{1}.htm">{0}</a>(2012-06-18)</li>')}</ul></td></tr></table>""",
    build=skin(
        """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>[T]</title>[H]<link href="/css/style.css" rel="stylesheet" type="text/css" /><script language="javascript" src="/js/zoom.js"></script></head><body>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/top01.jpg" width="1000" height="150" /></td></tr><tr><td height="34" background="/images/menu.jpg" align="center"><a href="/">首页</a>｜<a>机构设置</a>｜<a>水利要闻</a>｜<a>政务公开</a>｜<a>防汛抗旱</a>｜<a>水文水资源</a>｜<a>农村水利</a>｜<a>网上办事</a>｜<a>厅长信箱</a></td></tr><tr><td height="26" class="gg"><marquee scrollamount="3">公告：全省已进入主汛期，请各地加强值班。　省防汛值班电话：0000-8622119</marquee></td></tr></table>
[M]
<table width="1000" align="center" class="dibu"><tr><td align="center">友情链接：<select><option>--中央部委--</option></select> <select><option>--省直厅局--</option></select> <select><option>--市县水利--</option></select></td></tr><tr><td align="center">版权所有：川岭省水利厅　地址：瑞川市水电路9号　某ICP备05000122号<br />建议使用IE6.0以上浏览器，分辨率1024*768</td></tr></table></body></html>"""
    ),
    day="2012-06-21",
)

A5 = story(
    "宁州市人民政府办公室关于加强电动自行车停放充电管理的通知",
    "宁政办发〔2021〕34号",
    "各县（市、区）人民政府，市政府各部门、各直属单位：",
    "为进一步规范电动自行车停放、充电行为，预防和减少火灾事故，保障人民群众生命财产安全，经市政府同意，现就有关事项通知如下：",
    "一、加快充电设施建设。新建住宅小区应当按照规划要求配建集中停放充电场所，并与主体工程同步验收；既有小区由街道牵头，利用边角地、架空层外围等空间增建。2022年年底前，全市新增充电端口六万个以上。",
    "二、严禁违规停放充电。建筑内的共用走道、楼梯间、安全出口处等公共区域，禁止停放电动自行车或者为其充电；禁止携带电动自行车及其电池进入电梯轿厢。",
    "三、降低居民充电成本。集中充电设施执行居民合表电价，服务费由经营单位明码标价，市场监管部门加强检查，不得在电费之外违规加价。",
    "四、压实各方责任。物业服务企业应当开展日常巡查，对劝阻无效的及时报告。消防救援机构、公安派出所依法查处违法行为，公开曝光典型案例。",
    "本通知自2021年8月1日起施行。",
    "附件：宁州市电动自行车集中充电设施建设任务分解表",
    "宁州市人民政府办公室",
    "2021年6月29日",
)
add(
    "city government, order with its record table",
    A5,
    "{T}_规范性文件_宁州市人民政府",
    f"""<div class="main w1200"><div class="loc">您当前所在位置：<a>首页</a> / <a>政府信息公开</a> / <a>政策</a> / <a>行政规范性文件</a></div>
<div class="xxgk-head"><table class="table-head"><tbody><tr><th>索&nbsp;引&nbsp;号：</th><td>990500000/2021-00187</td><th>组配分类：</th><td>行政规范性文件</td></tr><tr><th>发布机构：</th><td>宁州市人民政府办公室</td><th>发文日期：</th><td>2021-07-02</td></tr><tr><th>文　　号：</th><td>宁政办发〔2021〕34号</td><th>有 效 性：</th><td>有效</td></tr><tr><th>统一编号：</th><td>NZD01-2021-0011</td><th>主题词：</th><td>消防 电动自行车</td></tr></tbody></table><a class="download">下载Word版</a><a class="download">下载PDF版</a></div>
<div class="xxgk-con"><div class="tit">{A5.title}</div><div class="wjcontent" id="zoom"><p style="text-align:center">{A5.body[0]}</p><p>{A5.body[1]}</p>{styled(A5.body[2:8], "text-indent:2em")}<p style="text-indent:2em">附件：<a href="/module/download/downfile.jsp?f=210702.docx">宁州市电动自行车集中充电设施建设任务分解表</a></p><p style="text-align:right">{A5.body[9]}</p><p style="text-align:right">{A5.body[10]}</p><p style="text-indent:2em">&nbsp;</p></div></div>
<div class="xgjd"><h4>相关解读</h4><ul>{items("【图解】电动自行车停放充电管理有了新规定|市消防救援支队负责人答记者问")}</ul></div><div class="bottom-tool"><a>打印</a><a>关闭</a><span>分享：</span><a class="icon-wx"></a><a class="icon-wb"></a></div></div>""",
    head='<meta name="ArticleTitle" content="宁州市人民政府办公室关于加强电动自行车停放充电管理的通知"><meta name="PubDate" content="2021-07-02 16:31"><meta name="ContentSource" content="市政府办公室">',
    build=skin(
        """<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>[T]</title>[H]<meta name="SiteName" content="宁州市人民政府"><meta name="SiteIDCode" content="9905000001"><link rel="stylesheet" href="/picture/0/css/xxgk2021.css"></head><body>
<header><div class="w1200 clearfix"><div class="fl"><a>川岭省人民政府</a><a>邮箱登录</a></div><div class="fr"><a>适老版</a><a>无障碍</a><a>RSS订阅</a><a>用户中心</a></div></div><div class="banner"><h1 class="logo"><a href="/" title="宁州市人民政府"></a></h1><div class="sousuo"><input type="text" value="搜政策、搜服务"><a>高级搜索</a></div></div><nav><a>首页</a><a>魅力宁州</a><a>政府信息公开</a><a>办事大厅</a><a>政民互动</a><a>宁州数据</a></nav></header>
<div class="xxgk-left w1200"><ul><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li><a>法定主动公开内容</a></li><li><a>政府信息公开年报</a></li><li><a>依申请公开</a></li></ul></div>
[M]
<footer><div class="w1200"><p>主办单位：宁州市人民政府　维护单位：宁州市政务服务和数据管理局</p><p>某ICP备10000551号　某公网安备 99050202000116号　政府网站标识码：9905000001</p><p>总访问量：<span id="totalv">61284410</span></p></div></footer></body></html>"""
    ),
    day="2021-07-02",
    origin="宁州市人民政府办公室",
)

A6 = story(
    "国家农贷监督局川岭监管局行政处罚信息公开表（川农监罚决字〔2024〕5号）",
    "行政处罚决定书文号",
    "川农监罚决字〔2024〕5号",
    "被处罚当事人",
    "名称",
    "川岭岚水惠农小额贷款股份有限公司",
    "主要负责人姓名",
    "谷成林",
    "主要违法违规事实（案由）",
    "贷后管理不到位，个人消费贷款资金被挪用于购房；向不符合条件的借款人发放信用贷款",
    "行政处罚依据",
    "《川岭省小额贷款公司监督管理条例》第三十六条第（二）项、第四十一条",
    "行政处罚决定",
    "罚款三十五万元；对直接责任人员给予警告",
    "作出处罚决定的机关名称",
    "川岭监管局",
    "作出处罚决定的日期",
    "2024年2月28日",
)
add(
    "regulator, a record that is all table",
    A6,
    "{T}",
    f"""<div class="detail-page"><div class="crumbs">当前位置：<a>首页</a> &gt; <a>政务信息</a> &gt; <a>行政处罚</a> &gt; <a>监管局</a></div><div class="wenzhang-title">{A6.title}</div>
<div class="pages-date-line"><span class="date ng-binding">发布时间：2024-03-06</span><span class="ng-binding">　来源：川岭监管局</span><span class="share">分享到：<i></i><i></i></span><span class="btnprint">打印</span></div>
<div id="wenzhang-content" class="ng-binding"><div class="Section0"><table class="MsoNormalTable" border="1" cellspacing="0"><tbody>
<tr><td colspan="3"><p class="MsoNormal"><span>{A6.body[0]}</span></p></td><td><p class="MsoNormal"><span>{A6.body[1]}</span></p></td></tr>
<tr><td rowspan="2"><p class="MsoNormal"><span>{A6.body[2]}</span></p></td><td colspan="2"><p class="MsoNormal"><span>{A6.body[3]}</span></p></td><td><p class="MsoNormal"><span>{A6.body[4]}</span></p></td></tr>
<tr><td colspan="2"><p class="MsoNormal"><span>{A6.body[5]}</span></p></td><td><p class="MsoNormal"><span>{A6.body[6]}</span></p></td></tr>
{"".join(f'<tr><td colspan="3"><p class="MsoNormal"><span>{A6.body[i]}</span></p></td><td><p class="MsoNormal"><span>{A6.body[i + 1]}</span></p></td></tr>' for i in range(7, 17, 2))}
</tbody></table></div><p class="MsoNormal">&nbsp;</p></div><div class="attachments ng-hide"><p>附件信息：</p></div></div>""",
    build=skin(
        """<!DOCTYPE html><html ng-app="myApp" class="ng-scope"><head><meta charset="utf-8"><title>[T]</title>[H]<style type="text/css">@charset "UTF-8";.ng-hide{display:none !important;}</style></head><body ng-controller="ctrl">
<div class="header"><div class="logo-box"><img src="/cn/static/logo.png"></div><div class="menu">"""
        + "".join(
            f"<dl><dt><a>{head}</a></dt>{links(rest, '<dd><a href=/{1}>{0}</a></dd>')}</dl>"
            for head, rest in [
                ("机构概况", "主要职责 领导简历 内设部门 派出机构"),
                ("新闻资讯", "监管动态 政策解读 领导活动及讲话 新闻发布会 图片新闻"),
                ("政务信息", "规章及规范性文件 行政许可 行政处罚 人事信息 公告通知"),
                ("统计信息", "统计数据 统计分析"),
                ("在线服务", "公众留言 信访举报 消费者保护 风险提示"),
                ("监管局", "川岭 望湖 江沅 陵西 东屏 云台 北岸 西渡"),
            ]
        )
        + """</div></div>
[M]
<div class="foot"><p><a>网站声明</a>|<a>网站地图</a>|<a>联系我们</a></p><p>版权所有：国家农贷监督局　网站标识码：bm99000034　某ICP备05000047号</p></div></body></html>"""
    ),
    day="2024-03-06",
    origin="川岭监管局",
)

A7 = story(
    "警情通报",
    "2022年9月3日19时许，我局接群众报警称，城西万汇广场地下停车场有人因车位问题发生争执并持械伤人。接警后，民警迅速赶到现场，将违法嫌疑人常某（男，29岁）当场控制。",
    "经查，常某与被害人丁某（男，41岁）因抢占车位发生口角，常某从后备箱取出木棍击打丁某手臂，致其轻微伤。目前，丁某已送医治疗，伤情稳定；常某因殴打他人已被我局依法行政拘留。",
    "民警提醒：公共停车场车位先到先得，遇有纠纷应保持冷静，及时联系现场管理人员或者拨打110处理。因停车琐事动手，轻则被处罚款、拘留，重则可能构成故意伤害、寻衅滋事等犯罪。",
    "网传“现场有多人受伤”“有人持刀”等信息不实。请广大网民不造谣、不信谣、不传谣，共同维护清朗的网络空间。",
    "宁州市公安局西城分局",
    "2022年9月4日",
)
add(
    "city police, bulletin, no outlet",
    A7,
    "{T}--宁州市公安局",
    f"""<div class="sec"><div class="sec_nav"><span>警务公开</span><em>/</em><span>警情发布</span></div><div class="artBox"><h2 class="artTitle">{A7.title}</h2><div class="artInfo"><span><i class="ico-time"></i>2022-09-04 10:25</span><span><i class="ico-eye"></i><b>15820</b></span></div><div class="artCon">{paragraphs(A7.body[:4])}<p style="text-align:right;">{A7.body[4]}</p><p style="text-align:right;">{A7.body[5]}</p></div><div class="artShare"><a class="qr">微信扫码分享</a></div></div>
<aside class="sideBox"><h3>温馨提示</h3><ul>{items("身份证到期换领可全程网办|中秋假期这些路段限行|反诈专线96110来电请接听")}</ul><div class="code"><img src="/static/wx.png"><p>平安宁州</p></div></aside></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>[T]</title>[H]<link rel="stylesheet" href="/static/css/gaj.css?v=220301"></head><body class="bg-blue"><div class="hd"><div class="hd-in"><img class="badge" src="/static/badge.png"><p class="sitename">宁州市公安局</p><p class="en">NINGZHOU PUBLIC SECURITY BUREAU</p><ul class="hd-nav"><li><a>首页</a></li><li><a>警务资讯</a></li><li><a>警务公开</a></li><li><a>办事服务</a></li><li><a>警民互动</a></li></ul></div></div><div class="bar"><p>报警电话 110　便民服务 12345　交通事故 122</p></div>[M]<div class="ft"><p>版权所有　宁州市公安局　某ICP备06000219号</p><p>本网站已支持IPv6</p></div><script>window._bd_share_config={"common":{"bdText":""}};</script></body></html>"""
    ),
    day="2022-09-04",
    time="10:25",
)

A8 = story(
    "我县早稻收割机械化率首次突破八成",
    "连日来，石盘县十六万亩早稻陆续进入收割期。在河口乡的连片稻田里，二十多台联合收割机来回穿梭，脱粒、装袋一气呵成。",
    "县农业局农机股的同志介绍，今年全县投入联合收割机四百一十台，其中外地跨区作业机一百六十台，机收率预计达到百分之八十二，比去年提高九个百分点。",
    "为保障机收进度，县农业局在高速公路出口设立了三个跨区作业接待站，免费提供作业信息、维修和休息场所，并协调石油公司开设绿色通道，优先保证农机用油。",
    "河口乡农机专业合作社今年新添了六台大马力收割机，社里三十四名机手全部经过县农机校培训，持证上岗。合作社理事长说，机子先收本乡，再往北走，一路跟着稻子熟的方向，到九月底才能回家，一台机子一季能挣四万多块。",
    "“往年请人割一亩要一百二十块，还要管两顿饭，现在机子割一亩七十块，二十分钟就完事。”河口乡水口村村民孟大有说。",
    "农业部门提醒广大农户，收割后要及时翻耕灌水，争取在大暑前完成晚稻移栽，同时注意防治稻飞虱和纹枯病。",
)
add(
    "county bureau, tables of 2009, login as editor",
    A8,
    "石盘县农业信息网-{T}",
    f"""<td width="560" valign="top" bgcolor="#FFFFFF"><table width="98%" align="center" cellpadding="0" cellspacing="0"><tr><td height="25" class="STYLE3">当前位置：<a href="index.asp">首页</a> &gt; <a href="More.asp?cid=3">农业动态</a> &gt; 浏览信息</td></tr><tr><td align="center" height="45"><span style="font-size:18px;font-weight:bold;color:#006600">{A8.title}</span></td></tr><tr><td align="center" height="24" bgcolor="#F0F8E8" class="STYLE3">日期：2009-7-14　　来源：石盘县农业局　　编辑：nyjbgs　　点击：<script language="javascript" src="hits.asp?id=1120"></script>次</td></tr>
<tr><td style="padding:10px;line-height:24px;font-size:14px" id="fontzoom"><br />{"<br /><br />".join("　　" + x for x in A8.body)}<br /><br /><div align="center"><img src="uploadfile/2009714103022.jpg" width="450" /></div></td></tr><tr><td align="right" class="STYLE3">[ <a href="javascript:history.back()">返回</a> ] [ <a href="javascript:window.print()">打印</a> ] [ <a href="javascript:window.close()">关闭</a> ]</td></tr><tr><td class="STYLE3">上一条：<a href="View.asp?id=1119">县农业局举办沼气工培训班</a><br />下一条：<a href="View.asp?id=1121">我县茶叶出口创历史新高</a></td></tr></table></td>""",
    build=skin(
        """<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>[T]</title>[H]<style type="text/css"><!-- .STYLE3 {font-size: 12px} body {background-image: url(images/bg.gif);} --></style></head><body><table width="780" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="780" height="140"><param name="movie" value="images/top.swf"><embed src="images/top.swf" width="780" height="140"></embed></object></td></tr><tr><td colspan="2" bgcolor="#339933" height="28" align="center"><a href="index.asp"><font color="#FFFFFF">首页</font></a> <font color="#FFFFFF">机构职能 | 农业动态 | 政策法规 | 农技推广 | 供求信息 | 价格行情 | 在线留言</font></td></tr><tr><td colspan="2" height="24"><font size="2">今天是：<script language="JavaScript">document.write(new Date())</script>　欢迎光临石盘县农业信息网</font></td></tr><tr><td width="220" valign="top" bgcolor="#F5FFF0"><table width="100%"><tr><td><b>农技热线</b></td></tr><tr><td>0000-7120316</td></tr><tr><td><b>热点信息</b></td></tr><tr><td>·<a href="View.asp?id=1002">早稻后期田间管理要点</a></td></tr><tr><td>·<a href="View.asp?id=987">全县能繁母猪补贴发放名单</a></td></tr><tr><td><b>价格行情</b></td></tr><tr><td>早籼稻 1.86元/公斤</td></tr><tr><td>生猪 9.40元/公斤</td></tr></table></td>[M]</tr><tr><td colspan="2" align="center" bgcolor="#E8F5E0"><font size="2">主办：石盘县农业局　电话：0000-7120001<br />某ICP备07000456号　您是第 201884 位访问者</font></td></tr></table></body></html>"""
    ),
    day="2009-07-14",
    origin="石盘县农业局",
    editors=("nyjbgs",),
)

A9 = story(
    "省林业科学研究所组织科技人员赴岚水开展油茶低产林改造指导",
    "为落实科技服务下沉要求，2月27日至29日，省林业科学研究所油茶课题组一行七人赴岚水县柏塘、金竹两个乡镇，对三千二百亩油茶低产林开展改造技术指导。",
    "在柏塘乡长冲村，课题组实地查看了林分密度、树龄结构和土壤状况，认为该片油茶林产量低的主要原因是密度过大、品种混杂，建议分三年实施疏伐和高接换冠，第一年每亩保留六十株左右。",
    "随后，课题组在田间举办了两场培训，从剪口角度、砧穗贴合到绑膜松紧逐一示范，一百三十余名林农参加。课题组还赠送优良穗条一万二千枝、技术手册五百册。",
    "期间，课题组还走访了县里两家榨油作坊和一家油茶加工企业，就鲜果含油率偏低、采摘过早等问题与企业负责人座谈，建议由企业、合作社和林农三方约定“开山”时间，寒露籽、霜降籽分批采收，避免抢青。",
    "下一步，课题组将在两个乡镇各设立一处示范点，定期监测坐果率和出油率，为全省油茶低产林改造提供可复制的技术方案。",
)
add(
    "research institute, day split over two boxes",
    A9,
    "川岭省林业科学研究所",
    f"""<div class="ny-main"><div class="ny-left"><div class="det-top"><div class="time"><b>04</b><span>2024年03月</span></div><div class="tit"><h2>{A9.title}</h2><div class="view"><img src="/images/eye.png">浏览 <em>96</em></div></div></div><div class="det-content"><p style="text-align:center"><img src="/uploads/20240304/1.jpg"></p>{styled(A9.body[:2], "text-indent: 2em; text-align: justify;")}<p style="text-align:center"><img src="/uploads/20240304/2.jpg"></p>{styled(A9.body[2:], "text-indent: 2em; text-align: justify;")}<p style="text-indent: 2em;">&nbsp;</p></div><div class="back-list"><a>返回列表</a></div></div>
<div class="ny-right"><div class="column"><a>首页</a><span>&gt;</span><a>科技服务</a></div><div class="rswp"><div class="tit">相关推荐</div><div class="swiper-wrapper"><div class="swiper-slide"><a><div class="t1">我所两个油茶新品种通过审定</div></a></div><div class="swiper-slide"><a><div class="t1">省林科所与岚水县签订科技合作协议</div></a></div></div></div></div></div>""",
    build=skin(
        """<!DOCTYPE html><html class="no-js" lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>[T]</title>[H]<meta name="designer" content="网站开发设计制作：某某信息技术有限公司"><link href="/css/module.css" rel="stylesheet"></head><body><div class="wrapper"><div class="header-box on"><div class="global-inner"><a class="logo"><img src="/images/logo1.png"></a><div class="head-right"><a>内网入口</a><a>EN</a></div><ul class="nav"><li><a>首页</a></li><li><a>本所概况</a></li><li><a>科学研究</a></li><li><a>科技服务</a></li><li><a>党建园地</a></li><li><a>人才队伍</a></li></ul></div></div>[M]<div class="foot"><div class="p1"><span>地址：瑞川市林科路1号</span><span>电话：0000-8533020</span><span>邮箱：office@linke.example</span></div><div class="p2">Copyright © 2022 川岭省林业科学研究所 All rights reserved　<a>某ICP备17000091号</a></div></div></div></body></html>"""
    ),
    day="2024-03-04",
)

A10 = story(
    "一文读懂瑞川市普通门诊共济保障新政策",
    "近日，瑞川市印发《职工基本医疗保险门诊共济保障实施细则（2025年修订）》，自3月1日起施行。政策有哪些变化，参保人怎么用，市医疗保障局作了解读。",
    "一、为什么要修订？",
    "2022年以来，我市建立了职工医保普通门诊统筹制度，累计惠及参保职工四百一十万人次。运行中，群众反映基层医疗机构报销比例差距不大、异地门诊结算范围偏窄。此次修订重点回应这两个问题。",
    "二、报销比例有什么变化？",
    "在职职工在社区卫生服务中心（乡镇卫生院）就诊，报销比例由百分之六十五提高到百分之七十五；二级医院为百分之六十五；三级医院为百分之五十五。退休人员在此基础上分别提高五个百分点。年度最高支付限额由三千元提高到三千六百元。",
    "三、个人账户的钱可以给家人用吗？",
    "可以。个人账户可用于支付配偶、父母、子女、兄弟姐妹、祖父母、外祖父母在定点医药机构发生的自付费用，也可以用来缴纳他们的居民医保费。参保人在“瑞川医保”小程序中完成家庭共济绑定，即时生效。",
    "四、异地就医怎么办？",
    "已办理异地长期居住备案的参保人，在备案地普通门诊就诊可直接结算，报销比例与本市一致；临时外出就医的，无须备案，报销比例下降十个百分点。",
)
add(
    "city medical insurance bureau, questions under headings",
    A10,
    "{T}-政策解读-瑞川市医疗保障局",
    f"""<main class="page-detail"><ol class="breadcrumb"><li><a>首页</a></li><li><a>政务公开</a></li><li class="active">政策解读</li></ol><section class="detail-hd"><h1>{A10.title}</h1><ul class="detail-meta"><li>发布日期：2025-02-11</li><li>来源：市医疗保障局待遇保障科</li><li>访问次数：<span class="pv">--</span></li><li class="fs">字号：<button>A+</button><button>A-</button></li></ul></section>
<section class="detail-bd" id="articleContent">{"".join(f"<h3><strong>{x}</strong></h3>" if x[1] == "、" else f"<p>{x}</p>" for x in A10.body)}</section><section class="detail-ft"><dl><dt>关联文件</dt><dd><a>关于印发《职工基本医疗保险门诊共济保障实施细则》的通知</a></dd></dl><div class="rate"><p>该解读对您是否有帮助？</p><label><input type="radio" name="r">很有帮助</label><label><input type="radio" name="r">一般</label><label><input type="radio" name="r">没有帮助</label><button>提交</button></div></section></main>""",
    head='<meta name="ArticleTitle" content="一文读懂瑞川市普通门诊共济保障新政策"><meta name="PubDate" content="2025-02-11 10:20:00"><meta name="Author" content="待遇保障科"><meta name="ContentSource" content="市医疗保障局">',
    build=skin(
        """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no"><title>[T]</title>[H]<meta name="SiteName" content="瑞川市医疗保障局"><meta name="SiteIDCode" content="9903000051"><link rel="stylesheet" href="/static/bootstrap.min.css"></head><body><nav class="navbar"><a class="navbar-brand"><img src="/static/yb.svg" alt="瑞川市医疗保障局"></a><ul class="navbar-nav"><li><a>首页</a></li><li><a>资讯动态</a></li><li><a>政务公开</a></li><li><a>网上服务</a></li><li><a>互动交流</a></li><li><a>专题专栏</a></li></ul><div class="tools"><a>简体</a>|<a>繁体</a>|<a>长者模式</a>|<a>无障碍</a></div></nav>
[M]
<div class="float-bar"><a>智能客服</a><a>留言咨询</a><a>返回顶部</a></div><footer><p>主办单位：瑞川市医疗保障局</p><p>咨询电话：12393　地址：瑞川市建设大道66号市民中心C座</p><p>某ICP备19000721号-1　某公网安备99030302000277号</p></footer><script>(function(){var u="//tj.example/";_paq.push(['setSiteId','51']);})();</script></body></html>"""
    ),
    day="2025-02-11",
    origin="市医疗保障局待遇保障科",
)

A11 = story(
    "石盘县第二人民医院医用空气压缩系统采购项目成交公告",
    "一、项目编号：SPCG-2020-0711",
    "二、项目名称：石盘县第二人民医院医用空气压缩系统采购项目",
    "三、成交信息",
    "供应商名称：川岭恒泽医疗设备有限公司",
    "供应商地址：瑞川市高新区创业路27号3栋",
    "成交金额：118.600000 万元（人民币）",
    "四、主要标的信息",
    "货物名称：无油医用空气压缩机组　品牌：恒泽　规格型号：HZ-OF37　数量：2套",
    "五、评审专家名单：",
    "田育红、史承恩、纪春雷",
    "六、代理服务收费标准及金额：",
    "按照代理协议约定收取，金额1.42万元。",
    "七、公告期限",
    "自本公告发布之日起1个工作日。",
    "八、其他补充事宜",
    "各供应商对成交结果有异议的，可在公告期限届满之日起7个工作日内以书面形式提出质疑。",
)
add(
    "procurement site, result with its overview table in front",
    A11,
    "{T}",
    f"""<div class="main_container"><div class="vF_deail_currentloc"><p>当前位置：<a>首页</a> &raquo; <a>政采公告</a> &raquo; <a>地方公告</a> &raquo; <a>成交公告</a></p></div><div class="vF_detail_main"><div class="vF_detail_header"><h2 class="tc">{A11.title}</h2><p class="tc"><span id="pubTime">2020年08月14日 16:20</span>&nbsp;&nbsp;来源：<span id="sourceName"></span>&nbsp;&nbsp;【<span id="printBtn">打印</span>】</p></div>
<div class="table"><table><tbody><tr><td colspan="4"><b>公告概要：</b></td></tr><tr><td class="title">公告信息：</td><td colspan="3"></td></tr><tr><td class="title">采购项目名称</td><td colspan="3">石盘县第二人民医院医用空气压缩系统采购项目</td></tr><tr><td class="title">品目</td><td colspan="3">货物/专用设备/医疗设备</td></tr><tr><td class="title">采购单位</td><td colspan="3">石盘县第二人民医院</td></tr><tr><td class="title">行政区域</td><td>石盘县</td><td class="title">公告时间</td><td>2020年08月14日 16:20</td></tr><tr><td class="title">总成交金额</td><td colspan="3">￥118.600000 万元（人民币）</td></tr><tr><td class="title">项目联系电话</td><td colspan="3">0000-7130425</td></tr></tbody></table></div>
<div class="vF_detail_content_container"><div class="vF_detail_content">{"".join(f"<p><strong>{x}</strong></p>" if x[1] == "、" else f"<p>{x}</p>" for x in A11.body)}<p>&nbsp;</p></div></div></div><div class="vF_detail_relcontent mt13"><h2>相关公告</h2><ul class="c_list_tat"><li><a>石盘县第二人民医院医用空气压缩系统采购项目竞争性谈判公告</a></li></ul></div></div>""",
    build=skin(
        """<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="pragma" content="no-cache"><title>[T]</title>[H]<link href="/css/detail.css" rel="stylesheet" type="text/css" /></head><body><div id="detail"><div class="v4incheadertop"><p class="cl">川岭省政府采购信息指定发布媒体</p><p class="cr">服务热线：0000-810-1996</p></div><ul class="v4incheadertop_nav_ls"><li><a>首页</a></li><li><a>政采法规</a></li><li><a>购买服务</a></li><li><a>监督检查</a></li><li><a>信息公告</a></li><li><a>国际专栏</a></li></ul>[M]<div class="footer mt13"><div class="cpright"><p>主办单位：川岭省财政厅采购监管处<br>网站标识码：9900000088 | 某ICP备19000452号-1<br>&copy; 2003-2020 版权所有 | <a>联系我们</a> | <a>意见反馈</a></p></div></div></div></body></html>"""
    ),
    day="2020-08-14",
    time="16:20",
)

# --------------------------------------------------------------------- media

B1 = story(
    "瑞川“小巷管家”管出新气象",
    "清早六点半，瑞川市东门街道盐仓巷的铁门还没开，五十八岁的翁德顺已经沿着三百米长的巷子走了一个来回。哪家门前堆了杂物，哪盏路灯不亮，他都记在一个蓝皮本子上。",
    "翁德顺是盐仓巷的“小巷管家”。去年三月，东门街道在二十七条背街小巷试行这一做法，由居民推选热心人当管家，每月补贴三百元，管卫生、管停车，也管邻里纠纷。",
    "“以前反映个下水道堵塞，要跑居委会、跑环卫所，一圈下来半个月。”居民尤桂英说，现在跟老翁说一声，当天就有人来。",
    "管家不是官，说话要有人听。翁德顺的办法是“先递烟，后讲理”。巷子中段有户人家把洗衣机搭在了门外，污水顺着石板流，他去了五趟，第六趟干脆自己掏钱买了根排水管，帮人家接进了下水道。那家人过意不去，第二天就把洗衣机搬回了屋。",
    "据街道统计，一年来，“小巷管家”共发现并上报问题四千三百多件，办结率达百分之九十六，信访量同比下降近四成。",
    "不过，记者采访中也发现，小巷管家多是退休老人，上报问题主要靠电话和纸条，有的问题在几个部门之间转来转去。东门街道党工委书记吴启明表示，街道正在建立分类转办制度，简单问题由社区当天解决，复杂问题由街道召集部门现场会办。",
    "省社科院研究员谭仲平认为，背街小巷是城市管理的末梢，靠行政力量包打天下并不现实，把熟悉情况的居民请进来，花钱不多，见效很快，值得推广。",
)
add(
    "national party paper on the web, 2009, shoulder title, further reading in the container",
    B1,
    "{T}--地方--群声网",
    f"""<div class="content"><div class="left_content"><div class="left_c_c"><p class="p1"></p><p class="p1">&nbsp;三百元补贴换来四千件实事&nbsp;</p><h1><div id="p_title">{B1.title}</div></h1><h2>&nbsp;&nbsp;</h2><p class="p1">本报记者　舒　畅　方国栋</p><table cellpadding="0" cellspacing="0" border="0"><tr><td width="562"><div align="center"><em></em></div></td></tr></table><p class="p1"><span id="p_publishtime">2009年09月17日08:31</span>&nbsp;&nbsp;<span id="p_origin">来源：<a href="http://paper.qunsheng.example/">群声网-《群声日报》</a></span></p>
<table class="title"><tr><td width="110">&nbsp;【字号 <a>大</a> <a>中</a> <a>小</a>】</td><td><a>打印</a></td><td><a>留言</a></td><td><a>论坛</a></td><td><a>网摘</a></td><td><a>手机点评</a></td><td><a>纠错</a></td><td>E-mail推荐：<input type="text" size="10" name="em"><input type="submit" value="提交"></td></tr></table>
<font id="zoom"><div id="p_content"><P>{"</P><P>".join("　　" + x for x in B1.body)}</P><br><br>　　<b><a href="/GB/30178/10323729.html"><font color="#0000ff">社区减负，该减的是什么&nbsp;</font></a></b><br><br>　　<b><a href="/GB/30178/10315864.html"><font color="#0000ff">一条小巷的四十年变迁</font></a></b><br><br>　　<b><a href="/GB/30178/10308806.html"><font color="#0000ff">背街小巷整治如何不反弹&nbsp;&nbsp;</font></a></b></div></font>
<table class="bianji" width="100%"><tr><td>(责任编辑：崔莉)</td></tr></table><div class="jd"><b>相关专题</b><br>· <a>地方·民生</a></div></div></div>
<div class="right_content"><h4>热图</h4><ul>{items("晨雾中的梯田|老码头换新颜")}</ul><h4>今日新闻排行榜</h4><ol>{items("多地下调出租车燃油附加费|国庆黄金周火车票今起预售|记者调查：校车超载谁来管|秋粮收购价格出台")}</ol></div></div>""",
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/><meta http-equiv="Content-Language" content="utf-8" /><title>[T]</title><meta name="publishdate" content="2009-09-17"><meta name="author" content="102811"><meta name="source" content="原创">[H]<script src="/js/copy.js" type="text/javascript"></script></head><body><div class="top"><a href="/"><img src="/img/2008logo.gif"></a><span><a>群声网首页</a>|<a>时政</a>|<a>国际</a>|<a>地方</a>|<a>社会</a>|<a>经济</a>|<a>理论</a>|<a>观点</a>|<a>强坛</a>|<a>博客</a>|<a>播客</a></span></div><div class="path"><a>群声网</a>&gt;&gt;<a>地方</a>&gt;&gt;<a>地方新闻</a></div>[M]<div class="foot"><a>群声日报社概况</a> | <a>关于群声网</a> | <a>招聘英才</a> | <a>广告服务</a> | <a>网站声明</a><br>群 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright &copy; 1998-2009 All rights reserved</div></body></html>"""
    ),
    day="2009-09-17",
    time="08:31",
    origin="群声网-《群声日报》",
    authors=("舒畅", "方国栋"),
    editors=("崔莉",),
)

B2 = story(
    "一粒岩盐的千里旅程（高质量发展调研行）",
    "地下一千二百米，是望湖省盐城湾的岩盐层。注水、溶解、采卤，白色的卤水沿着管道奔涌上岸，开始了一粒盐的旅程。",
    "在盐城湾盐业集团的中控室里，大屏幕上跳动着二百多口盐井的压力曲线。“过去靠人巡井，一天走二十公里；现在系统每秒采一次数，异常自动报警。”值班长骆文斌说。",
    "采空之后的盐穴，曾经是企业的包袱。如今，它们被改造成储气库和压缩空气储能电站：用电低谷时把空气压进去，高峰时放出来发电。去年，两台机组发电三亿二千万千瓦时。",
    "“盐还是那个盐，账已经不是那本账。”集团总经理左慧明算道，储能业务的利润，三年前占比不到百分之五，今年预计超过三成。",
    "智能化改造，也改变了盐工的生活。五十二岁的巡井工郎师傅，三年前报名参加了企业的转岗培训，如今坐在屏幕前当起了数据分析员。“刚开始连表格都不会做，现在能看着曲线判断哪口井要洗井了。”两年来，集团有四百六十名一线工人完成转岗，无一人因技术改造下岗。",
    "盐城湾所在的临湾区，则围绕盐化工做起了循环经济的文章。氯碱厂的副产氢气进了加氢站，蒸汽供给食品园，连废盐泥也被压成了路面砖。",
    "“链条每延长一米，附加值就高出一截。”临湾区委书记应世杰说，下一步，将依托盐穴资源建设长时储能基地，让古老的盐都焕发新的活力。",
)
add(
    "national party paper on the web, 2024, page number of the paper and editors below",
    B2,
    "{T}--经济·科技--群声网 ",
    f"""<div class="main"><div class="layout route cf"><a href="/" class="clink">群声网</a><i>&gt;&gt;</i><a class="clink">经济·科技</a></div><div class="layout rm_txt cf"><div class="col col-1 fl"><h4 class="pre"></h4><h1>{B2.title}</h1><h4 class="sub"></h4><div class="author cf">本报记者　陶　然　魏 青</div>
<div class="channel cf"><div class="col-1-1 fl">2024年04月11日06:05 | 来源：<a href="http://paper.qunsheng.example">群声网－群声日报</a></div><div class="col-1-1 fr"><em class="section-common-share-wrap"><i class="font_b">小字号</i></em></div></div><div class="col-1-1"><a class="bza_img"><img src="/img/ad_khd.jpg" alt="点击播报本文，约"></a></div>
<div class="rm_txt_con cf"><p style="text-align: center;"><img src="/NMediaFile/2024/0411/MAIN202404110728000.jpg" alt=""></p><p class="desc" style="text-align: center;">盐城湾压缩空气储能电站。　　　　资料图片</p>{indented(B2.body)}<p></p><p><span id="paper_num">　　《 群声日报 》（ 2024年04月11日   05 版）</span></p><div class="box_pic"></div><div class="edit cf">(责编：姜晓琳、卫东升)</div><div class="tjewm cf"><span><img src="/NMediaFile/ewm.jpg">关注公众号：群声财经</span></div><p class="paper_num"><em>分享让更多人看到 </em></p></div>
<div class="rm_relevant rm_recommend cf"><h5>推荐阅读</h5><dl class="cf"><dt><a>全国新型储能大会将于五月举行</a></dt><dd>　　<a>群声网4月10日电 （记者肖寒）记者今日获悉，全国新型储能大会将于5月举行，届时将发布多项成果。…</a></dd></dl></div><div class="rm_relevant rm_download cf"><h5>客户端下载</h5><ul><li><a>群声日报</a></li><li><a>群声视频</a></li></ul></div></div>
<div class="col col-2 fr"><div class="tit">热门排行</div><ul>{items("1这五件事今起有新规|2春耕一线看变化|3专家谈低空经济")}</ul></div></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html;charset=GB2312"><title>[T]</title><meta name="publishdate" content="2024-04-11"><meta name="author" content="106002"><meta name="editor" content="2104"><meta name="source" content="来源：群声网－群声日报">[H]<link rel="stylesheet" href="/img/2020wbc/css/page.css"></head><body><div class="layout pc_top cf"><a class="logo"><img src="/img/2020wbc/logo.png"></a><div class="pc_top_nav">"""
        + links(
            "首页 党网 要闻 时政 国际 财经 军事 台湾 观点 领导 人事 理论 法治 社会 产经 教育 科普 体育 文化 书画 房产 汽车 旅游 健康"
        )
        + """</div><div class="fr login"><a>登录</a><a>注册</a></div></div>[M]<div class="layout footer"><p>群声日报社概况 | 关于群声网 | 报社招聘 | 广告服务 | 合作加盟 | 供稿服务</p><p>互联网新闻信息服务许可证9912006001　违法和不良信息举报电话：000-65360000</p><p>群 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>"""
    ),
    day="2024-04-11",
    time="06:05",
    origin="群声网－群声日报",
    authors=("陶然", "魏青"),
    editors=("姜晓琳", "卫东升"),
)

B3 = story(
    "多国科学家联合测绘北海冷水珊瑚群",
    "华闻社奥尔登港12月3日电（记者季明远）由八个国家科研人员组成的联合考察队3日宣布，他们在北海海域完成了迄今最大规模的冷水珊瑚群测绘，共记录珊瑚礁二百一十七处，其中一百零三处为首次发现。",
    "考察队历时四十六天，使用三艘科考船和十二台自主水下航行器，对水深三百米至一千一百米的陆坡进行了高精度扫描。测绘结果显示，当地冷水珊瑚分布面积比此前估计大出近一倍。",
    "首席科学家英格丽德·哈尔森表示，冷水珊瑚生长极其缓慢，每年只长几毫米，一旦被底拖网破坏，数百年难以恢复。新的分布图将为划定禁渔区提供依据。",
    "参与考察的中国海洋学者路景行说，中方团队负责声学数据处理，开发的识别算法把判读时间从数月压缩到了一周。",
    "除珊瑚外，考察队还在一处海底峡谷中拍摄到了密集的海绵群落和多种此前未在该海域记录过的章鱼。研究人员采集了六百余份水样，将通过环境脱氧核糖核酸技术进一步分析当地的生物多样性。",
    "据悉，考察数据将于明年上半年向全球科研机构免费开放。",
    "环保组织呼吁，在研究结果正式公布之前，沿岸国家应暂停在新发现的珊瑚区发放捕捞许可。奥尔登港渔业协会则表示，愿意与科研机构合作，但希望对受影响的渔民给予补偿。",
)
add(
    "national agency, 2019, moving headlines in the top bar, editor on its own line",
    B3,
    "{T}-华闻网",
    f"""<div class="h-p3 clearfix"><div class="p-left left"><div class="h-title">
{B3.title}
</div><div class="h-info"><span class="sub-time"><span class="h-time">2019-12-03 21:17:06</span> <span class="aticle-src">
来源：
<em id="source"> 华闻网</em></span></span></div></div></div>
<div class="p-right left"><div id="p-detail"><div class="pic-none"></div>{indented(B3.body)}<div class="tadd"><div class="zan-wap"><a class="zan"> </a><div class="zan-i">+1</div></div><div class="share"><div class="bdsharebuttonbox"><a class="bds_weixin" title="分享到微信"></a> <a class="bds_tsina" title="分享到新浪微博"></a></div></div></div><div class="p-tags"><div class="p-kwap"></div><span class="p-jc"><span class="tiyi1"><a class="advise">【纠错】</a><div class="tiyi01" style="display:none"><iframe></iframe></div></span>
责任编辑：
辛子谦
</span></div></div><div class="l-ad-1"><ins data-slot="397"></ins></div><div class="relate-news"><h3>相关新闻</h3><ul>{items("深海“蛟影”号完成第二百次下潜|全球海洋保护区面积突破新高")}</ul></div><div class="hot"><h3>热帖</h3><ul>{items("这片海为什么是粉色的|一位老船长的航海日记")}</ul></div></div>""",
    head='<meta name="publishid" content="1125300011"><meta name="source" content="华闻社">',
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"/><title>[T]</title>[H]<meta name="apple-mobile-web-app-capable" content="yes"/><script src="//res.hwnet.example/jquery.js"></script></head><body class=""><div class="nav"><div class="nav-wap"><a href="#" class="logo left"></a><div class="nav-carousel"><div class="gotrain-container nav-ul"><span><a>多国科学家联合测绘北海冷水珊瑚群</a></span><span><a>冬季用电高峰来临 各地如何保供</a></span><span><a>新一轮寒潮将影响北方大部</a></span><span><a>“候鸟老人”的异地生活账本</a></span></div></div><ul class="nav-op"><li class="nav-khd">客户端</li><li class="nav-ss">搜索</li><li class="nav-pd">频道</li></ul><a class="nav-next"><div class="nav-n-n">下一篇</div></a></div></div><div class="h-p1"><a>华闻网</a> &gt; <a>国际</a> &gt; 正文</div>[M]<div class="foot"><div class="f-1">Copyright © 2000 - 2019 HUAWENNET All Rights Reserved. 制作单位：华闻网股份有限公司 版权所有</div></div><script>var s="2019";</script></body></html>"""
    ),
    day="2019-12-03",
    time="21:17",
    origin="华闻网",
    authors=("季明远",),
    editors=("辛子谦",),
)

B4 = story(
    "华闻视界｜望湖临湾：滩涂上的“追藻人”",
    "3月8日，在望湖省临湾区外海，渔民驾驶小船穿行在紫菜养殖区。",
    "眼下，望湖省临湾区三万亩条斑紫菜进入收割尾声，当地渔民趁着潮水早出晚归，抢收最后一茬“头水菜”。近年来，临湾区推广翻板式养殖和全自动加工，紫菜亩均产值突破万元，成为沿海群众增收的“黑黄金”。",
    "华闻社发（宋海生摄）",
)
add(
    "provincial channel of the agency, photo story on the first of four pages",
    B4,
    "{T}-华闻网望湖频道-华闻网",
    f"""<div class="main clearfix"><div class="column"><span class="domPC"><a>华闻网</a> &gt; <a>望湖频道</a> &gt; 正文</span></div><div class="header domPC"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>03</em>/<em>09</em></span><span class="time">16:40:28</span></div><div class="source left">来源：华闻网</div></div><div class="mheader domMobile"><h1><span class="title">{B4.title}</span></h1><div class="info">2024-03-09 16:40:28 来源：华闻网</div></div><div class="head-line clearfix domPC"><h1><span class="title">{B4.title}</span></h1><div class="pageShare"><div class="setFont left">字体：<span>小</span><span>中</span><span>大</span></div><div class="share left">分享到：</div></div></div>
<div class="main-left left"><div id="detail"><span id="detailContent"><p style="text-align: center;"><img src="2024030915.jpg"></p><p style="text-align: justify;">  {B4.body[0]}</p><p style="text-align: justify;">  {B4.body[1]}</p><p style="text-align: justify;">  {B4.body[2]}</p><center class="xinhuaPager"><a style="display:none">|&lt;&lt;</a><span><span>1</span><a>2</a><a>3</a><a>4</a></span><a>下一页</a><a style="display:none">&gt;&gt;|</a></center></span><div id="articleEdit"><div class="title"><span><a>临湾</a></span><span><a>紫菜</a></span></div><span class="tiyi1"><a>【纠错】</a></span><span class="editor">[作者: 宋海生　责任编辑: 阮小舟]</span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a>临湾港开通第三条近洋航线</a></div></div></div><div class="main-right right"><div class="columBox"><h2>深度观察</h2><ul>{items("望湖：把海边的风变成电|城市更新怎样留住烟火气|一座盐场的转身")}</ul></div></div></div>""",
    head='<meta name="catalogs" content="0140"><meta name="publishid" content="20240309abf">',
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="UTF-8">[H]</head><body><div data="datasource:20240309abf" datatype="content"><meta name="keywords" content="临湾,紫菜"></div><title data="datasource:20240309abf">
[T]
</title><link href="/2023css/xl_pc_v1.css" rel="stylesheet"><div class="h-time"></div><div id="pcHeader" class="domPC"><div class="con clearfix"><a class="logo"></a><div class="nav">"""
        + links("首页 头条 新闻 时政 人事 廉政 社会 经济 文旅 教育 健康 图片 视频 无人机")
        + """</div></div></div><div id="mobileHeader" class="domMobile"><a class="mlogo"></a></div>[M]<div class="domPC footer"><p>Copyright © 2000 - 2024 HUAWENNET.com All Rights Reserved.</p><p>望湖分公司 版权所有　本网站所刊登的各种新闻、信息和专题资料，均为华闻网版权所有</p></div></body></html>"""
    ),
    body=B4.body[:2],
    day="2024-03-09",
    time="16:40",
    origin="华闻网",
    authors=("宋海生",),
    editors=("阮小舟",),
)

B5 = story(
    "我国首艘江海直达纯电集装箱船完成试航",
    "央广视讯消息：今天（2日）上午，我国自主研发建造的首艘江海直达纯电动集装箱船“青蒲一号”在东屏港完成为期五天的试航，返回码头。",
    "“青蒲一号”总长一百一十九点八米，载箱量七百标准箱，搭载三十六个集装箱式移动电源，总电量五万七千六百千瓦时，满电续航三百二十公里。到港后，吊机可在四十分钟内完成电池箱整体更换。",
    "该船采用双电机、双舵桨推进，吃水浅、回转灵活，既能在内河浅滩航行，也能抵御沿海五到六级风浪，实现了江海之间货物“一船到底”，不必在河口换装。",
    "试航期间，船舶完成了航速、回转、紧急停船和电力系统断电恢复等四十二项测试，各项指标达到设计要求。",
    "项目技术负责人曲一鸣介绍，与同吨位柴油船相比，该船每百海里可节约燃油三吨，全年减少二氧化碳排放约两千九百吨。",
    "据了解，该船预计下月投入东屏至瑞川航线运营，每周往返三班。",
    "东屏港集团表示，为配合该船运营，港口已建成两座换电站，可同时为四艘船舶服务，所用电力全部来自港区屋顶光伏和近海风电。",
)
add(
    "state broadcaster, 2018, player above the text",
    B5,
    "{T}_新闻频道_央广视讯网",
    f"""<div class="page_wrap"><div class="column_wrapper"><div class="crumb"><a>央广视讯</a> &gt; <a>新闻频道</a> &gt; <a>国内新闻</a></div><div class="cnt_bd"><!--repaste.title.begin--><h1>{B5.title}</h1><!--repaste.title.end--><!--repaste.outTitle.begin--><h2></h2><div class="function"><span class="info"><i>来源：<a>央广视讯网</a> <a></a> 2018年03月02日 18:24</i></span><span class="art_icon"><a>A-</a><a>A+</a></span><p class="o-tit" style="display:none">原标题：</p><div class="sharing"><span id="ewm">扫一扫 分享到微信</span><div class="mask"><img src="/ewm.png"></div></div></div>
<div id="embed_playerid" class="video"><div class="flash">您的浏览器不支持此视频格式</div><p class="tips">正在加载播放器，请稍候……</p><div class="playbar"><a>清晰度：流畅</a><a>高清</a><a>超清</a></div></div>
<!--repaste.body.begin-->{indented(B5.body[:3])}<p style="text-align: center;"><img src="http://p1.img.yg.example/pic/2018/1.jpg" alt="" width="1000"></p>{indented(B5.body[3:])}<!--repaste.body.end--><div class="zebian"><span>编辑：孔维</span><span> 责任编辑：蒋若涵</span></div></div>
<div class="bottom_share"><p>点击收起全文</p><a>返回顶部</a></div><div class="hotlist"><h4>热词排行</h4><p>{links("春耕 江海直达 新能源船")}</p></div></div><div class="col_r"><div class="mt"><h3>精彩推荐</h3></div><ul>{items("[新闻直播间]多地气温创新高|[朝闻天下]春运返程客流持续|[共同关注]江豚保护区巡护记")}</ul></div></div>""",
    head='<meta name="author" content="孔维"><meta name="source" content="央广视讯网"><meta property="og:type" content="article">',
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[T]</title>[H]<link rel="stylesheet" href="//r.img.yg.example/style/index.css"><script>var commentTitle = "x"; var itemid1="ARTI";</script></head><body><div class="header_nav_index"><ul>"""
        + links(
            "新闻 体育 综艺 电影 电视剧 纪录片 动画 财经 军事 科教 农业 书画 直播 节目单",
            "<li><a href=/{1}>{0}</a></li>",
        )
        + """</ul><div class="login"><a>登录</a></div></div><div class="topad"><script>ad("A1")</script></div>[M]<div class="footer"><p>央广视讯网版权所有　某ICP证060535号　网上传播视听节目许可证号0102004</p><p>违法和不良信息举报电话：000-88047100</p></div></body></html>"""
    ),
    day="2018-03-02",
    time="18:24",
    origin="央广视讯网",
    editors=("孔维", "蒋若涵"),
)

B6 = story(
    "瑞川地铁5号线今天空载试运行 预计年底载客",
    "3月18日，瑞川地铁5号线正式启动空载试运行。早上八点，首列试运行列车从西渡站驶出，沿途停靠二十一座车站，全程用时四十八分钟。",
    "空载试运行，是地铁正式载客前的最后一次“大考”。按照规定，列车要按照正式运营的时刻表不载客运行，时间不少于三个月。",
    "瑞川轨道集团运营分公司副总经理 陆秉文：这三个月里，我们要把信号、供电、站台门、通信全部磨合一遍，还要组织三十多场应急演练。",
    "5号线全长三十三点四公里，全部为地下线，连接西渡新城、火车站和高教园区。沿线设六座换乘站，开通后，从西渡到火车站的时间将从一个多小时缩短到二十六分钟。",
    "记者在火车站站看到，站厅以“瓷”为主题，墙面镶嵌着四千多片手绘瓷板。每个出入口都装了无障碍电梯，母婴室、第三卫生间也已安装到位。",
    "市交通运输局提醒，空载试运行期间，5号线暂不对外开放，市民请勿进入车站。各站点出入口周边的公交接驳线路也将同步优化，方案预计在9月向社会公开征求意见。",
)
add(
    "provincial broadcaster, app page of 2025, reporters on a line of their own",
    B6,
    "{T}",
    f"""<div id="app"><div class="call-app"><img src="/logo.png"><p>川岭云<br><small>看见川岭 无处不在</small></p><a class="open">打开</a></div><div class="content-page"><h1 class="content-title">{B6.title}</h1><div class="content-info"><span class="name">川岭新闻联播</span><span class="date">2025-03-18 19:52</span><span class="num">8.6万阅读</span></div><div class="video-box"><video controls poster="/p.jpg"></video><span class="dur">02:17</span></div><div class="rich-text">{"".join(f"<p><span>{x}</span></p>" for x in B6.body)}<p><span>（川岭广播电视台记者 裴晓 宁一帆 报道）</span></p><p><span>编辑：郑可</span></p></div><div class="declare">特别声明：本文版权归川岭广播电视台所有，未经授权不得转载</div><div class="like"><i></i><span>312</span></div></div><div class="relate"><h3>相关推荐</h3><div class="card"><p>5号线站名征集结果公布</p><span>川岭云 2025-01-09</span></div><div class="card"><p>瑞川地铁工作日延长运营</p><span>川岭云 2024-12-30</span></div></div><div class="comment"><h3>全部评论</h3><div class="c"><b>岭上人</b><p>终于等到了！</p><span>03-18</span></div><div class="c"><b>西渡居民</b><p>希望早点开通</p><span>03-19</span></div><p class="more">打开川岭云查看全部评论</p></div></div>""",
    build=skin(
        """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=0"><meta name="format-detection" content="telephone=no"><title>[T]</title>[H]<script>!function(e,t){var n=t.documentElement;n.style.fontSize=n.clientWidth/7.5+"px"}(window,document)</script></head><body><noscript><strong>请开启JavaScript以继续浏览</strong></noscript>[M]<script src="/js/chunk-vendors.8d1c.js"></script></body></html>"""
    ),
    day="2025-03-18",
    time="19:52",
    origin="川岭新闻联播",
    authors=("裴晓", "宁一帆"),
    editors=("郑可",),
)

B7 = story(
    "江沅县：小水库装上“智慧大脑”",
    "红叶网时刻新闻5月18日讯（通讯员 欧阳谦 记者 柏霖）“水位104.3米，渗压正常。”5月18日上午，江沅县龙口水库巡查员戴永福站在大坝上，用手机点开小程序，水库的各项数据一目了然。",
    "龙口水库建于1974年，总库容八十六万立方米，是典型的小型水库。过去，戴永福每天要步行三公里读水尺，遇上暴雨夜，打着手电筒也得去。",
    "去年以来，江沅县投入两千一百万元，为全县一百一十二座小型水库安装了雨量计、水位计、渗压计和视频监控，数据每五分钟上传一次，一旦超过警戒值，平台会自动给巡查员、乡镇负责人打电话。",
    "“装了设备，人也不能撒手。”县水利局局长匡胜介绍，县里同步推行专业化管护，把水库按片区打包委托给三家公司，每座水库每年管护经费一万八千元。",
    "设备怎么装、装在哪儿，也有讲究。技术人员在施工前逐库走访了老巡查员，把他们几十年里记下的渗水点、滑坡点标在图上，再决定传感器的位置。戴永福指着坝脚的一处孔位说：“那是我指给他们的，九八年那里冒过浑水。”",
    "今年入汛以来，平台已发出预警短信三百六十余条，处置险情两起，无一人伤亡。",
)
add(
    "provincial news portal, writers and auditors at the end, notice of reprinting",
    B7,
    "{T}_江沅频道_红叶网",
    f"""<div class="bm-nav"><a>红叶网</a> &gt; <a>江沅站</a> &gt; <a>县域动态</a></div><article class="main_article"><h1 class="main_title">{B7.title}</h1><div class="main-info"><span>来源：红叶网</span><span>作者：欧阳谦 柏霖</span><span>编辑：项楠</span><span>2021-05-18 17:43:26</span></div><div class="main_tools"><a>—分享—</a></div>
<article class="article-content detailConnent"><p style="text-align:center"><img src="https://img.hongye.example/1.jpg"></p><p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">龙口水库大坝。</span></p>{styled(B7.body, "text-indent:2em;text-align:justify")}</article>
<section class="origin"><p class="oLeft">来源：红叶网</p><p>作者：欧阳谦 柏霖</p><p>编辑：项楠</p><p class="copyright">本文为江沅站原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：https://jy.hongye.example/content/2021/05/18/9366012.html</p></section><div class="zan_box"><a>点赞 24</a></div><section class="read-more"><h3>阅读下一篇</h3><ul>{items("江沅：千亩荷塘进入最佳观赏期|江沅开展校园食堂突击检查")}</ul><a class="back">返回江沅站首页</a></section></article>""",
    build=skin(
        """<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>[T]</title><meta name="keywords" content="江沅,水库">[H]<link rel="stylesheet" href="https://j.hongye.example/site/css/new-content.css"></head><body><header class="hd"><div class="hd-nav">"""
        + links("红叶首页 湖山 时政 评论 论坛 百姓呼声 视频 图片 教育 健康 房产 旅游 县市频道")
        + """</div><div class="hd-logo"><img src="/logo-jy.png"><form><input name="k" placeholder="站内搜索"></form></div></header><div class="ad-tong"><a><img src="/ad1200.jpg"></a></div>[M]<footer><p>红叶网江沅站版权所有　互联网新闻信息服务许可证编号：99120180009</p><p>新闻热线：0000-3222110　投稿邮箱：jyxw@hongye.example</p></footer></body></html>"""
    ),
    day="2021-05-18",
    time="17:43",
    origin="红叶网",
    authors=("欧阳谦", "柏霖"),
    editors=("项楠",),
)

B8 = story(
    "瑞川中央公园二期下月开放 新增三公里滨水步道",
    "记者8月3日从市城市管理局获悉，瑞川中央公园二期工程已完成绿化和照明施工，正在进行设施调试，预计9月上旬免费向市民开放。",
    "二期位于瑞江南岸，占地四百二十亩，由原来的砂石码头和三座旧仓库改造而成。设计团队保留了两台龙门吊和一段窄轨铁路，旧仓库则变身书吧、咖啡馆和社区剧场。",
    "新建的滨水步道全长三点一公里，与一期首尾相接，跑步爱好者可以从文化宫一直跑到瑞川大桥，全程没有红绿灯。步道每隔五百米设一处饮水点和休息廊架。",
    "记者提前探访时看到，临江一侧的亲水平台呈三级台阶布局，汛期可以被淹没，水退后冲洗即可恢复使用。工作人员正在调试沿线的四十六个求助按钮和十二台自动体外除颤仪，确保开放当天全部启用。",
    "市城市管理局公园处负责人介绍，二期没有设置大面积草坪，而是种植了芦苇、千屈菜等本土水生植物，既能净化雨水，也便于养护，年维护费用比一期下降四成。",
    "停车方面，公园新增地面车位二百八十个，并与周边两个商场实现车位共享。",
)
add(
    "municipal daily on a site of its own, label-less outlet before the time",
    B8,
    "{T}-瑞川网",
    f"""<div class="wrap"><div class="pos"><a>瑞川网</a> / <a>瑞川</a> / 民生</div><div class="article-left"><div class="a-title">{B8.title}</div><div class="a-sub"><span>瑞川日报</span><span>2023-08-04 06:12</span><span class="a-size">字体大小 <i>A</i><b>A</b></span></div><div class="a-listen"><audio></audio><em>听全文</em><em>约3分钟</em></div><div class="a-content" id="artcon">{paragraphs(B8.body[:2])}<div class="img-box"><img src="/2023/0803/p1.png"><div class="img-note">中央公园二期的旧龙门吊被保留下来。 瑞川日报记者 卓尔 摄</div></div>{paragraphs(B8.body[2:])}<p>瑞川日报记者 闵月</p></div><div class="a-edit">编辑：管彤　　审核：上官锐</div><div class="a-warn">【未经授权，严禁转载！】</div></div>
<div class="article-right"><div class="box"><h3>热门推荐</h3><ol>{items("瑞川高考录取进度查询|这家老字号搬新址了|明起南环高架夜间封闭|“瑞川礼物”网上能买了")}</ol></div><div class="box ad"><img src="/ad/300250.gif"></div></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>[T]</title>[H]<script src="/static/rem.js"></script></head><body><div class="top"><div class="wrap"><a class="lg"><img src="/static/logo.svg"></a>"""
        + links("首页 瑞川 时政 经济 民生 文化 体育 教育 评论 视频 数字报")
        + """<a class="dl">下载瑞川客户端</a></div></div>[M]<div class="btm"><p>瑞川日报社主办　某ICP备08000633号　互联网新闻信息服务许可证：99120170022</p><p>广告热线：0000-5111222　举报邮箱：jubao@ruichuan.example</p></div><script>window.__INITIAL_STATE__={"article":{"id":883012}}</script></body></html>"""
    ),
    day="2023-08-04",
    time="06:12",
    origin="瑞川日报",
    authors=("闵月",),
    editors=("管彤",),
)

B9 = story(
    "宁州国庆假期接待游客超五百万人次 夜游成“流量担当”",
    "宁江网10月7日讯（记者甄好 通讯员苏鹤）国庆中秋假期即将收官。记者从市文旅局获悉，10月1日至6日，全市共接待游客五百一十二万人次，实现旅游收入三十一点六亿元。",
    "古城墙灯会：",
    "十里城墙亮起八千盏灯",
    "入夜，宁州明城墙南段被八千盏手工花灯点亮。灯会组委会介绍，今年的花灯全部由本地竹编艺人制作，假期日均入园三万八千人次，比去年同期翻了一番。",
    "江上夜航：",
    "六艘游船一票难求",
    "宁江夜游的六艘游船每天开行四十八班，船票提前三天售罄。“在船上看两岸灯光秀，比站在岸上震撼多了。”外地游客樊女士说。",
    "为保障夜间出行，地铁延长运营至零点三十分，公交集团开行了九条夜游专线。公安交管部门在主要景区周边设置临时车位四千余个。",
)
add(
    "city portal, caption in small type, editor's line inside the text",
    B9,
    "{T}_宁江网_宁州",
    f"""<div id="art-index"><div class="map-index"><h2>您的当前位置：<a class="CurrChnlCls">新闻中心</a>&nbsp;&gt;&nbsp;<a class="CurrChnlCls">宁州</a></h2><input class="seach" placeholder="请输入你要查询的关键字"><a>网站地图</a><a>设置首页</a></div><section id="main-content"><div class="make"><article><h1 class="art-title">{B9.title}</h1><div class="art-meta"> <span class="pub-time">2020-10-07 11:26</span> <span class="sour">来源: 宁江网</span><div class="bdsharebuttonbox"><a class="bds_more"></a><a class="bds_tsina" title="分享到新浪微博"></a></div><span class="font">调整字体 <a class="f-b on"></a><a class="f-a"></a></span></div>
<div class="art-main"><!--contstart--><div class="TRS_Editor"><p>　　<strong>宁江网10月7日讯（记者甄好 通讯员苏鹤）</strong>{B9.body[0].split("）", 1)[1]}</p><p>　<strong>　{B9.body[1]}</strong></p><p><strong>　　{B9.body[2]}</strong></p><center><img alt="点击查看高清原图" src="./W020201007.jpeg" title="点击查看高清原图"></center><p>　　<font style="font-size: 9pt">10月5日晚，市民在城墙灯会上合影。 通讯员韦一 摄</font></p><p>　　{B9.body[3].strip()}</p><p>　　<strong>{B9.body[4]}</strong></p><p><strong>　　{B9.body[5]}</strong></p><p>　　{B9.body[6]}</p><p>　　{B9.body[7]}</p><p>　　【编辑：易舟】</p></div><!--contend--></div></article><div class="page"><script>createPageHTML(1, 0, "t20201007_3712345", "htm");</script></div><div class="weixin">扫二维码上移动宁江网<img src="/ma.jpg"></div><div class="pinglun"><h3>网友评论</h3><p>文明上网理性发言，请遵守评论服务协议</p><textarea></textarea></div></div></section>
<section id="side"><div class="hd"><h3>宁江热点</h3></div><ul>{items("宁州新增两个地铁出入口|中秋晚会今晚八点直播|返程高峰提示")}</ul></section></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>[T]</title>[H]<link href="http://img.ningjiang.example/2015css/art.css" rel="stylesheet"></head><body><nav id="topnav"><ul>"""
        + links("首页 新闻 时政 财经 教育 卫生 房产 汽车 旅游 美食 论坛 网上群工", "<li><a href=/{1}>{0}</a></li>")
        + """</ul></nav><!--<aside class="sidebar art-ad"><img src="xhbxad2.jpg"></aside>-->[M]<footer><p>宁江网版权所有　经营许可证　信息网络传播视听节目许可证：9911611</p><p>宁江网　宁州市沿江路2号　新闻热线：0000-59222222</p></footer></body></html>"""
    ),
    day="2020-10-07",
    time="11:26",
    origin="宁江网",
    authors=("甄好", "苏鹤"),
    editors=("易舟",),
)

B10 = story(
    "暴雨过后 “水上漂”的哥连救五人",
    "本报讯 “当时就想着车里有人，哪顾得上水深不深。”昨天，出租车司机毛建军回忆起前晚救人的情形，仍然一脸后怕。",
    "8月19日晚，宁州突降暴雨，城北下穿通道短时积水近两米，一辆面包车熄火被困，水很快漫过车窗。路过的毛建军把车停在坡上，抓起后备箱里的拖车绳就往水里跳。",
    "毛建军从小在江边长大，水性好，同行都叫他“水上漂”。他用扳手砸碎后窗，先后把两个孩子、一位老人和两名成年人托出水面，岸上的市民拉着绳子接应。",
    "“孩子一直喊叔叔别走，我说不走，叔叔就在这。”救人过程持续了二十多分钟，毛建军的手臂被玻璃划开一道十厘米长的口子，缝了九针。",
    "获救的车主邱先生昨天带着锦旗来到出租车公司。公司决定奖励毛建军五千元，并为他申报见义勇为称号。",
    "同车被救的还有邱先生七十岁的母亲。老人说，水淹到脖子的时候，她以为这辈子就到头了，“突然一只手伸进来，把我整个人拽了出去，我到现在还不知道他长啥样”。昨天见面时，老人拉着毛建军的手，眼泪止不住地流。",
    "记者从市政部门了解到，城北下穿通道的排水泵站改造将于下月动工。",
)
add(
    "city evening paper, 2007, advert inside the text, writers in the line",
    B10,
    "{T}_社会新闻_宁州晚报网",
    f"""<table width="950" align="center" cellpadding="0" cellspacing="0"><tr><td class="f12" height="28">　<a>宁州晚报网</a> > <a>新闻中心</a> > <a>社会新闻</a> > 正文</td><td align="right" class="f12"><a>RSS</a> <a>手机报订阅</a></td></tr></table>
<table width="950" align="center"><tr><td width="640" valign="top"><table width="100%"><tr><td align="center" class="f24"><b>{B10.title}</b></td></tr><tr><td align="center" class="f12"><font color="#666666">2007-08-21 10:02:33　来源：宁州晚报　作者：齐万里 吴桐　【<a>我要评论</a>(<span>36</span>)】</font></td></tr><tr><td><hr size="1" color="#cccccc"></td></tr><tr><td class="f14" id="content">{indented(B10.body[:2])}<table align="left" width="300" cellpadding="5"><tr><td><iframe src="/ad/hzh.htm" width="300" height="250"></iframe><div align="center" class="f12">- 广告 -</div></td></tr></table>{indented(B10.body[2:])}</td></tr><tr><td align="right" class="f12">编辑：戚晓东</td></tr><tr><td class="f12" align="center">【<a>发表评论</a>】【<a>收藏此页</a>】【<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr><tr><td class="f12"><b>相关报道</b><br>·<a>暴雨致城区十一处积水 交警提醒绕行</a>(2007-08-20)<br>·<a>下穿通道为何逢雨必涝</a>(2007-07-03)</td></tr><tr><td class="f12"><form><b>发表评论</b>　用户名：<input size="8"> 匿名<input type="checkbox"><br><textarea cols="60" rows="4"></textarea><br><input type="submit" value="提交"><br>·遵守国家有关法律、法规　·网友发言不代表本站观点</form></td></tr></table></td>
<td width="300" valign="top" bgcolor="#f6f6f6"><table width="100%"><tr><td><b>24小时排行</b></td></tr><tr><td>1. <a>月饼新国标下月实施</a></td></tr><tr><td>2. <a>楼盘开盘一天涨三百</a></td></tr><tr><td>3. <a>七夕夜鹊桥会报名爆满</a></td></tr><tr><td><b>图片新闻</b></td></tr><tr><td><img src="/pic/s1.jpg"><br><a>雨后彩虹横跨宁江</a></td></tr></table></td></tr></table>""",
    build=skin(
        """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>[T]</title>[H]<style>.f12{font-size:12px}.f14{font-size:14px;line-height:24px}.f24{font-size:24px}</style></head><body topmargin="0"><table width="950" align="center" class="f12"><tr><td><a><img src="/images/logo.gif" border="0"></a></td><td><img src="/ad/760.gif"></td></tr><tr><td colspan="2" bgcolor="#003399" align="center"><font color="#ffffff">首页 | 新闻 | 财经 | 体育 | 娱乐 | 房产 | 汽车 | 健康 | 教育 | 论坛 | 博客 | 电子报</font></td></tr></table>[M]<table width="950" align="center" class="f12"><tr><td align="center">关于我们 - 广告刊例 - 法律声明 - 联系方式<br>宁州晚报社版权所有 未经授权不得转载 热线：0000-5110110<br>某ICP备05000777号</td></tr></table></body></html>"""
    ),
    day="2007-08-21",
    time="10:02",
    origin="宁州晚报",
    authors=("齐万里", "吴桐"),
    editors=("戚晓东",),
)

B11 = story(
    "老街“复活”记",
    "每天清晨，七十六岁的瓷匠易守仁都要把自家铺门板一块块卸下，再把昨天画好的坯子摆上架。这个动作，他做了五十多年。",
    "易守仁的铺子在宁州城北的窑口街。清末民初，这条不足四百米的小街上有四十七家瓷铺，夜里烧窑的火光能照亮半边天。上世纪九十年代，国营瓷厂改制，街面冷清下来，铺子关得只剩三家。",
    "三年前，宁州启动窑口街保护修缮，没有搬走一户居民。政府出钱修外墙、埋管线，屋里怎么改由住户自己定。",
    "“修的是街，留的是人。”负责修缮的古建筑工程师晏平说，最难的一处是三号窑炉，砖拱裂了七道缝，工匠们先用木架支撑，再一块砖一块砖地替换，整整修了八个月。",
    "如今，窑口街重新有了二十九家瓷铺，其中一半由年轻人经营。易守仁的孙女也从外地回来，在隔壁开了一间体验工坊，一到周末，挤满了来捏泥巴的孩子。",
    "修缮也有争议。有专家认为，沿街加建的雨棚、空调架都应当拆掉，恢复民国时的立面。居民不同意：夏天四十度，没有空调怎么住人？几番商议，最后的办法是给空调外机做了木格栅，颜色随门板走。",
    "“火没断，人就没散。”老人说。",
)
add(
    "e-paper of 2013, columns in tables",
    B11,
    "老街“复活”记--宁州日报数字报",
    f"""<table width="980" align="center" cellspacing="0" cellpadding="0"><tr><td width="330" valign="top"><table width="100%"><tr><td class="default">宁州日报 2013年7月12日 星期五</td></tr><tr><td><img src="../../../page/1/2013-07/12/A06/brief.jpg" usemap="#PagePicMap"></td></tr><tr><td>第A06版：文化周刊　<a class="preart" href="node_7.htm">上一版</a>　<a class="preart" href="node_9.htm">下一版</a></td></tr><tr><td><ul><li><a>老街“复活”记</a></li><li><a>一只青花碗的身世</a></li><li><a>读书偶得</a></li><li><a>图片新闻</a></li></ul></td></tr></table></td>
<td valign="top"><table width="100%" class="top2"><tr><td><a>返回主页</a> <a>版面导航</a> <a>标题导航</a></td><td align="right"><input type="text" name="q"><a>标题检索</a></td></tr></table><table width="100%"><tr><td align="right"><a class="preart">上一篇</a> <a class="preart">下一篇</a>　<a href="javascript:zoom()">放大</a> <a>缩小</a> <a>默认</a></td></tr><tr valign="top"><td style="padding-top:20px" align="center"><table><tbody><tr><td class="font02" align="center">窑口街修缮三年，居民一户未迁</td></tr><tr><td class="font01" align="center">{B11.title}</td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font02" align="center">本报记者　纪晓岚　实习生　陶陶</td></tr></tbody></table></td></tr>
<tr><td><table align="center"><tr><td><img src="../../../res/1/20130712/63871373.jpg"></td></tr><tr><td class="pic">易守仁在铺子里画坯。 纪晓岚　摄</td></tr></table></td></tr><tr><td><div id="ozoom"><founder-content><!--enpcontent--><P>　　{"</P><P>　　".join(B11.body)}</P><!--/enpcontent--></founder-content></div></td></tr></table></td></tr></table>""",
    build=skin(
        """<html xmlns:mso="urn"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>[T]</title>[H]<link href="../../../tplimg/style.css" rel="stylesheet"><script language="javascript">function zoom(){}</script></head><body leftmargin="0"><table width="980" align="center"><tr><td><img src="../../../tplimg/banner.jpg" alt="宁州日报数字报"></td></tr></table>[M]<table width="980" align="center"><tr><td align="center" class="font03">宁州日报社版权所有　所有内容为宁州日报社版权所有,未经允许不得转载或镜像　某ICP备05001245号</td></tr></table></body></html>"""
    ),
    day="2013-07-12",
    origin="宁州日报",
    authors=("纪晓岚", "陶陶"),
)

B12 = story(
    "菜场里的“共享法庭”",
    "周三上午，东屏城南菜场二楼，一张长桌、四把椅子、一面国徽，“共享法庭”第三次开庭。旁听席上坐着十几位刚收摊的菜贩。",
    "原告俞某是水产摊主，被告钱某开饭店，双方因一笔一万四千元的鱼款闹了大半年。钱某说送来的鱼有一半是死鱼，俞某说送货单上写得清清楚楚。",
    "法官没有急着判，而是请来市场管理方调出当天的监控。画面显示，送货时鱼箱里的增氧泵确实停过二十分钟。双方各让一步，钱某当场转账一万一千元。",
    "“来回法院要两趟公交，耽误一天生意。在菜场里把事说清，街坊们也听个明白。”俞某说。",
    "东屏市中级人民法院有关负责人介绍，全市已在菜场、商圈、渔港设立“共享法庭”三十六个，配备屏幕、终端和联络员，今年以来调解纠纷二千一百余件，开展网上立案指导四千余次。",
    "菜场管理方为法庭腾出了三十平方米的房间，调解员由退休法官、律师和市场里有威望的老摊主轮流担任。老摊主郁阿姨说，缺斤少两、摊位漏水这类小事，坐下来喝口茶、对对账，多半当场就能了结；实在谈不拢的，再请法官上线。",
)
add(
    "e-paper of 2022, name of the paper only as a picture",
    B12,
    "{T}",
    f"""<div class="paper-main"><div class="paper-left"><div class="p-nav"><span>第A05版：民生</span><em>2022年11月09日 星期三</em></div><div class="p-img"><img src="./img/A05_b.jpg"><map><area shape="poly" coords="0,0"></map></div><ul class="p-list"><li class="on"><a>菜场里的“共享法庭”</a></li><li><a>冬储白菜上市 价格平稳</a></li><li><a>本周末有场招聘会</a></li></ul></div>
<div class="paper-right"><div class="p-tool"><a>上一篇</a><a>下一篇</a><a class="big">A+</a><a class="sm">A-</a><a>语音播报</a></div><h3 class="yinti"></h3><h2 class="biaoti">{B12.title}</h2><h3 class="futi">——东屏市推进矛盾纠纷就地化解</h3><p class="zuozhe">□ 本报记者 瞿颖 通讯员 麦冬</p><div class="p-con" id="articleContent">{indented(B12.body)}</div></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>[T]</title>[H]<link rel="stylesheet" href="../css/epaper.css"></head><body><div class="paper-top"><a class="logo"><img src="../img/logo.png"></a><div class="date-pick"><a>往期回顾</a><a>版面概览</a><input placeholder="全文检索"></div></div>[M]<div class="paper-foot"><p>版权所有 未经书面授权不得转载或建立镜像</p><p>技术支持：方略融媒</p></div><script>var paperDate="20221109";</script></body></html>"""
    ),
    day="2022-11-09",
    authors=("瞿颖", "麦冬"),
)

B13 = story(
    "“迷你露营”走红：城市公园的帐篷能不能搭？",
    "周末一早，家住瑞川的晏女士带着孩子赶到城东公园，却发现草坪边竖起了“禁止搭设帐篷”的牌子。“上周还能搭，怎么说禁就禁了？”她有些不解。",
    "近一年来，城市公园里的“迷你露营”迅速升温。某电商平台数据显示，单价三百元以下的公园帐篷销量同比增长两倍多。人多了，麻烦也来了：草坪被压秃、垃圾遍地、烧烤冒烟，一些公园干脆一禁了之。",
    "记者走访六个城市的二十三座公园发现，明确划定帐篷区的有九座，全面禁止的有五座，其余没有规定，管理全凭保安口头劝导。",
    "“草坪不是不能用，而是要轮着用。”园林专家佟教授说，以冷季型草为例，连续踩踏三天就需要养护一周，公园可以分区轮换开放，并在网上提前公布。",
    "在宁州，滨江公园把一块八千平方米的草坪分成四块，每块开放一周、休养三周，同时要求帐篷自带防潮垫、下午六点前撤离。试行半年，草坪覆盖率没有下降，游客投诉反而少了七成。",
    "多位受访者认为，开放与保护并不矛盾，关键在于把规则讲清楚、把服务跟上去。",
)
add(
    "large portal, outlet as a link beside the day",
    B13,
    "{T}|公园|帐篷_晨浪新闻",
    f"""<div class="main-content w1240"><div class="path-search" data-sudaclick="cnav"><div class="path wrap-nav clearfix"><div class="channel-path"><a>国内新闻</a><span class="spliter">&gt;</span>正文</div></div><form><select><option>新闻</option><option>图片</option><option>博客</option></select><input value="请输入关键词"></form></div><h1 class="main-title">{B13.title}</h1><div class="top-bar-wrap"><div class="top-bar"><div class="top-bar-inner clearfix"><div class="second-title">{B13.title}</div><div class="date-source"><span class="date">2019年10月26日 08:17</span> <a href="http://paper.wanghuzb.example/1" class="source" rel="nofollow">望湖早报</a></div><div class="page-tools"><span><a>缩小字体</a></span><span><a>放大字体</a></span><span><a>收藏</a></span><span><a>微博</a></span><span><a>微信</a></span><span><a>分享</a></span><span class="tool-cmt"><a><em>0</em></a></span></div></div></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：城市公园里的“迷你露营”，是禁还是疏</p>{indented(B13.body[:3])}<div class="img_wrapper"><img src="//n.chenlang.example/1.jpg" alt="公园里的帐篷"><span class="img_descr">瑞川城东公园草坪边的提示牌。（望湖早报）</span></div><ins class="sinaads" data-ad-status="done"><script>(ads=window.ads||[]).push({{}})</script></ins>{indented(B13.body[3:])}<p class="show_author">责任编辑：岑楚 </p></div>
<div class="article-bottom clearfix"><div class="keywords"><label>关键字 : </label><a>公园</a><a>帐篷</a></div><div class="btns"><a class="btn-feedback">我要反馈</a></div></div><div class="blk-wxfollow"><div class="wx-info"><span>晨浪新闻公众号</span><p>更多猛料！欢迎扫描左方二维码关注晨浪新闻官方微信（chenlang-news）</p></div></div><div class="blk-comment"><div class="hd"><em>0</em>条评论|<em>0</em>人参与<a>我要评论</a></div><textarea></textarea></div><div class="blk-related"><h2>相关新闻</h2><ul>{items("露营装备价格跳水|草坪养护有多难")}</ul></div></div><div class="article-content-right"><h2>24小时热榜</h2><ul>{items("北方多地供暖提前|双十一预售规则有变|这条高铁下月通车")}</ul></div></div></div>""",
    head='<meta property="article:published_time" content="2019-10-26T08:17:44+08:00"><meta property="article:author" content="晨浪网"><meta name="mediaid" content="望湖早报"><meta name="weibo: article:create_at" content="2019-10-26 08:17:44">',
    build=skin(
        """<!DOCTYPE html><!-- [ published at 2019-10-26 08:17:44 ] --><html><head><meta charset="utf-8"/><title>[T]</title>[H]<script>var SLOG={'channel':'news','newsid':'comos-iicezzr'};</script></head><body><div class="top-header"><div class="sina-header"><div class="sina-h1"><ul>"""
        + links("首页 新闻 体育 财经 娱乐 科技 博客 图片 专栏 更多", "<li><a href=/{1}>{0}</a></li>")
        + """</ul><div class="login"><a>注册</a><a>登录</a></div></div></div></div><div class="ad-1240"></div>[M]<div class="footer"><p>晨浪简介|广告服务|About|联系我们|招聘信息|通行证注册|产品答疑|网站律师</p><p>Copyright © 1996-2019 CHENLANG Corporation, All Rights Reserved</p></div></body></html>"""
    ),
    day="2019-10-26",
    time="08:17",
    origin="望湖早报",
    editors=("岑楚",),
)

B14 = story(
    "快递柜收费引争议：“最后一百米”该由谁买单",
    "从上周起，东屏市民柯先生每次取快递都要先掏五毛钱。“柜子在小区里放了两年，一直免费，现在超过十二小时就收费，也没人通知一声。”",
    "本报记者调查发现，东屏市区现有智能快递柜三千一百余组，分属四家公司，其中两家已从9月15日起对超时包裹收费，标准为每十二小时五角，三元封顶。",
    "快递员也有苦衷。在城南片区送件的小常说，每投一个格口，他要付给柜子公司三毛五，“一单派费才一块一，不放柜子，一天跑断腿也送不完”。",
    "柜子公司则叫屈。一家企业的负责人算账：一组柜子成本四万元，加上电费、场地费、维护费，每天投递一百二十件才能保本，目前平均只有七十件。",
    "东屏大学法学院副教授闫文认为，收费与否属于市场行为，但快递企业未经收件人同意就把包裹投进收费柜，涉嫌侵犯消费者的选择权。邮政管理部门应当明确投递前征得同意的规则。",
    "记者查阅《快递市场管理办法》发现，其中规定快递企业应当将快件投递到约定的收件地址和收件人，但对于使用智能快件箱是否须事先征得同意、能否向收件人收费，并没有明确条款。",
    "市邮政管理局回应称，已约谈相关企业，要求在投柜前以电话或短信征求意见。",
)
add(
    "large portal of 2015, place after the outlet, credits under the text",
    B14,
    "{T}_网罗财经",
    f"""<div class="ep-header"><a>网罗首页</a>-<a>新闻</a>-<a>体育</a>-<a>财经</a>-<a>手机</a>-<a>房产</a></div><div class="ep-crumb">网罗首页 &gt; <a>财经频道</a> &gt; <a>产经</a> &gt; 正文</div><div class="ep-content" id="js-epContent"><div class="ep-content-bg clearfix"><div class="ep-content-main" id="epContentLeft"><h1 id="h1title" class="ep-h1">{B14.title}</h1><div class="clearfix"><div class="ep-time-soure cDGray">2015-09-21 08:31:10　来源: <a id="ne_article_source" href="http://www.dpsb.example/" rel="nofollow">东屏商报</a>(东屏)</div><div class="ep-tie-share"><label class="ep-share-tip">分享到：</label><ul><li><a title="分享到易信"></a></li><li><a title="分享到微信"></a></li></ul><a class="ep-tie">跟贴 <em>1034</em> 条</a></div></div>
<div id="endText" class="end-text"><p class="otitle">（原标题：快递柜开始收费，市民直呼“套路”）</p>{paragraphs(B14.body[:2])}<div class="gg200x300"><iframe src="http://g.wangluo.example/r?site=netease" width="300" height="250"></iframe></div>{paragraphs(B14.body[2:])}<!--iframe src="qrcode.html"></iframe--><div class="ep-source cDGray"><span class="left"><a><img src="/end_news.png" width="13" height="12" class="icon"></a> 本文来源：东屏商报 作者：兰亭 莫小柔</span><span class="ep-editor">责任编辑：王砚_NF4713</span></div></div><div class="content-ad"><a><img src="/400x90.jpg"></a></div><div class="ep-tie-area"><h3>网友跟贴</h3><p>文明社会，从理性发贴开始</p><p class="tie-hot">热门：五毛钱不多，但得先问我一声 [<span>东屏网友</span>]</p></div></div>
<div class="ep-content-side"><div class="ep-title">热点新闻</div><ul>{items("央行报告谈通胀预期|多家车企召回问题车辆|国庆出境游价格上涨")}</ul><div class="ep-title">跟贴最多</div><ul>{items("房产税路线图或明确|医生回应天价账单")}</ul></div></div></div>""",
    build=skin(
        """<!DOCTYPE HTML><html><head><meta http-equiv="content-type" content="text/html; charset=gbk" /><title>[T]</title>[H]<script src="http://img1.cache.wangluo.example/f2e/ntes.js"></script></head><body><div class="N-nav-channel"><span>应用</span><a>客户端</a><a>云阅读</a><a>公开课</a><a>免费邮</a><a>登录</a></div>[M]<div class="N-nav-bottom"><p>About 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策 - 网络营销 - 网站地图</p><p>网罗公司版权所有 &copy;1997-2015</p></div></body></html>"""
    ),
    day="2015-09-21",
    time="08:31",
    origin="东屏商报",
    authors=("兰亭", "莫小柔"),
    editors=("王砚",),
)

B15 = story(
    "唐小棠巡演首站落幕 三小时唱足三十首歌",
    "北岸娱乐讯 昨晚，唐小棠“未寄出的信”巡回演唱会首站在瑞川体育馆举行。开场前半小时下起小雨，近万名歌迷穿着雨衣等候，台上台下唱足三个小时。",
    "演唱会以一封信的旁白开场，唐小棠身着白色长裙从升降台缓缓出现，连唱四首快歌。随后，她坐在老式写字台前，弹着钢琴演唱成名曲《渡口》，现场一片荧光海洋。",
    "当晚的惊喜嘉宾是合作多年的制作人林木森，两人首次在舞台上合唱《旧车票》。林木森笑称，这首歌写好后在抽屉里放了六年，“信终于寄到了”。",
    "为了这场演出，唐小棠提前两个月开始体能训练，每天跑步八公里。中场换装时，大屏幕播放了歌迷写来的信，其中一封来自一位乡村教师，唐小棠在后台听到哽咽，重新登台时妆都花了，索性素颜唱完了后半场。",
    "谈到接下来的计划，唐小棠透露，新专辑已录完八首歌，将在明年春天发行。下一站巡演定于11月22日在东屏举行。",
)
add(
    "large portal's entertainment channel, 2009, outlet without label",
    B15,
    "{T}_北岸娱乐_北岸网",
    f"""<div id="position">您所在的位置： <a>北岸首页</a> &gt; <a>娱乐频道</a> &gt; <a>明星</a> &gt; 正文</div><div id="cntMain"><div id="cntL"><div id="ArticleTit">{B15.title}</div><div id="ArtFrom"><a class="lora" href="http://ent.beian.example">http://ent.BEIAN.example</a>　2009年11月09日09:42　<a class="lblack">北岸娱乐</a>　　<a class="lora">我要评论(<span id="comment_count">12</span>)</a></div>
<div id="ArticleCnt"><P align=center><IMG alt="唐小棠" src="http://img1.beian.example/ent/1.jpg"></P><P align=center><a>唐小棠</a><img src="album.gif">巡演首站现场</P>{"".join(f'<P style="TEXT-INDENT: 2em">{x}</P>' for x in B15.body)}<TABLE id=modle cellSpacing=0 border=0><TBODY><TR><TD><STRONG><A><FONT style="FONT-SIZE: 14px">搜索唐小棠</FONT></A></STRONG><FONT style="FONT-SIZE: 12px; COLOR: red">-<A>首页</A>-<A>订阅到邮箱</A></FONT></TD></TR><TR><TD><A><FONT style="FONT-SIZE: 14px">与唐小棠关系最密切的9个人(图解)</FONT></A></TD></TR></TBODY></TABLE><P align=right><FONT color=#666666>[责任编辑：sallyyu]</FONT></P></div>
<div id="AppendToQQ"><a>&gt;&gt;查看今天全部娱乐新闻</a>&nbsp;&nbsp;<a><font color="red">每日娱闻收藏</font></a></div><div id="ArtPLink"><h3>相关阅读：</h3><ul>{items("唐小棠排练照曝光|林木森：做音乐要慢一点", "<li>·<a>{0}</a>[2009-10-30]</li>")}</ul></div></div><div id="cntR"><h3>娱乐排行榜</h3><ul>{items("某剧杀青宴众星云集|金像奖提名公布|小天王否认恋情")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>[T]</title>[H]<script>var ARTICLE_ID="20091109000214";</script></head><body><div id="header"><a>北岸首页</a> <a>新闻</a> <a>娱乐</a> <a>体育</a> <a>女性</a> <a>星座</a> <a>汽车</a> <a>游戏</a> <a>论坛</a> <a>空间</a></div><div id="adtop"><embed src="top.swf"></div>[M]<div id="footer">关于北岸 | 服务条款 | 广告服务 | 诚聘英才 | 客服中心 | 网站导航<br>Copyright &copy; 1998 - 2009 BEIAN. All Rights Reserved</div><!--[if !IE]>|xGv00|71234b8ecf<![endif]--></body></html>"""
    ),
    day="2009-11-09",
    time="09:42",
    origin="北岸娱乐",
    editors=("sallyyu",),
)

B16 = story(
    "退休后去老年大学学什么？过来人给出五条实在建议",
    "最近，各地老年大学陆续开始春季招生，热门班级几分钟就报满。很多刚退休的朋友问：到底该学点什么？我教了十六年老年大学，今天说几句实在话。",
    "第一，别跟风。书法、国画、太极拳年年爆满，可适不适合自己，要先去旁听两节课再决定。",
    "第二，先学“用得上”的。智能手机、网上挂号、防诈骗这几门课，听起来不起眼，学会了一辈子省心。去年班上有位老大姐，学完当月就识破了一通冒充孙子的诈骗电话。",
    "第三，量力而行。膝关节不好的，少选广场舞和爬山类课程，可以试试八段锦或者水彩。",
    "第四，把同学当朋友处。退休后社交圈子变小，一个班十几二十人，往往就是今后十年常来往的伙伴。",
    "这里多说一句，报班前最好问清楚三件事：老师是不是固定的，中途退课能不能退费，教室有没有电梯和扶手。别小看这几条，我见过不少学员，课还没上完，人先摔了一跤。",
    "第五，别怕学得慢。有位七十九岁的学员，学了三年才把一首《月夜》弹顺，结业那天全班给他鼓掌，他自己也掉了泪。",
)
add(
    "portal with accounts, way home glued to the last words",
    B16,
    "{T}_老年大学_课程_学员",
    f"""<div class="area clearfix" id="article-container"><div class="left main" style="margin-left:170px"><div class="text"><div class="text-title"><h1>
{B16.title}
<span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1677546000000">2023-02-28 09:00</span><span data-role="original-link">
来源:
<a href="" target="_blank">银龄课堂</a></span><div class="area"><span>发布于：</span><span>望湖省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：退休后去老年大学学什么？过来人给出五条实在建议</p><p><img src="//p9.itc.example/1.jpg"></p>{paragraphs(B16.body[:3])}<p class="ql-align-center"><img src="//p9.itc.example/2.jpg"></p>{paragraphs(B16.body[3:-1])}<p>{B16.body[-1]}<a href="//www.souye.example" title="点击进入搜页首页" id="backsouye" style="white-space: nowrap;"><span class="backword"><i class="backicon"></i>返回搜页，查看更多</span></a></p>                <p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜页号系信息发布平台，搜页仅提供信息存储空间服务。</div><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">2173</em>)</span></div></div><div class="comment"><h3>0人参与，0条评论</h3></div><div class="groom-read"><div class="title">推荐阅读</div><div class="news-list"></div></div></div><div class="sidebar right"><div class="author-card"><a><img src="/avatar.png"><span class="name">银龄课堂</span></a><dl><dd>412<em>文章</em></dd><dd>96万<em>总阅读</em></dd></dl><a>查看TA的文章&gt;</a></div></div></div>""",
    head='<meta property="og:url" content="https://www.souye.example/a/646800001_121124"><meta itemprop="dateUpdate" content="2023-02-28 09:00"><meta itemprop="datePublished" content="2023-02-28 09:00"><meta name="mediaid" content="银龄课堂">',
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"/><title>[T]</title>[H]<link href="//statics.itc.example/pc-article.css" rel="stylesheet"/></head><body class="article-page"><header id="main-header"><div class="area"><ul class="left nav">"""
        + links(
            "新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经 娱乐 健康 历史 军事 美食 文化 星座 专题 游戏",
            "<li><a href=/{1}>{0}</a></li>",
        )
        + """</ul><div class="right head-right"><a>无障碍</a><a>关怀版</a><div id="head-login"></div></div></div></header>[M]<div class="foot-area">Copyright © 2023 SOUYE All Rights Reserved</div></body></html>"""
    ),
    day="2023-02-28",
    time="09:00",
    origin="银龄课堂",
)

B17 = story(
    "从摆地摊到年入百万，她靠一把剪刀改变了一个村",
    "在望湖省西渡县的柳林村，提起杭三妹，没有人不竖大拇指。",
    "十年前，她在集市上摆摊剪窗花，一张卖五毛钱，一天挣不到三十块。",
    "那时候，村里人都笑她：“剪纸能当饭吃？”",
    "<b>1</b>",
    "杭三妹的手艺是跟外婆学的。外婆不识字，却能闭着眼睛剪出一整幅“百鸟朝凤”。",
    "2014年冬天，一个来写生的美院老师看中了她的作品，一口气买了四十张。临走时说了一句话：“你剪的不是纸，是你们村的日子。”",
    "这句话，她记了一辈子。",
    "<b>2</b>",
    "第二年，她把剪纸搬到了网上。没有电脑，就借小学的用；不会拍照，就请放假的大学生帮忙。",
    "第一个月，卖出七单；第二个月，一百一十二单。",
    "订单多了，她一个人忙不过来，就挨家挨户去教。如今，柳林村有八十三名妇女跟着她剪纸，年纪最大的七十四岁。",
    "去年，全村剪纸卖了四百六十万元。那条泥巴路，也用大家凑的钱铺成了水泥路。",
    "一把小小的剪刀，剪开了一条致富路，也剪出了一个村庄的新模样。",
)
B17_BODY = tuple(x.replace("<b>", "").replace("</b>", "") for x in B17.body)
add(
    "stream of accounts, blank paragraphs between, outlet without label",
    B17,
    "{T}",
    f"""<div class="share-box"><div class="share-type"><i></i><span>转发</span></div><div class="share-type"><i></i><span>微博</span></div><div class="share-type"><i></i><span>Qzone</span></div><div class="share-type share-weixin"><i></i><span>微信</span></div></div><div class="bui-left index-middle"><div class="article-box"><h1 class="article-title">{B17.title}</h1> <div class="article-sub"><!----> <span>乡土人物志</span> <span>2020-11-02 20:15:36</span></div> <div class="article-content"><p><br></p><div class="pgc-img"><img src="http://p1.jinri.example/1.jpg" alt="从摆地摊到年入百万"><p class="pgc-img-caption"></p></div>{"<p><br></p>".join(f"<p>{x.replace('<b>', '<strong>').replace('</b>', '</strong>')}</p>" for x in B17.body[:6])}<p><br></p><div class="pgc-img"><img src="http://p1.jinri.example/2.jpg"><p class="pgc-img-caption">杭三妹的剪纸作品</p></div>{"<p><br></p>".join(f"<p>{x.replace('<b>', '<strong>').replace('</b>', '</strong>')}</p>" for x in B17.body[6:])}</div></div><div class="article-actions"><span>举报</span><ul class="tag-list">{links("剪纸 非遗 乡村", "<li><a>{0}</a></li>")}</ul></div><div class="comment-box"><h3>评论 <em>48</em></h3><div class="c-item"><b>青山依旧</b><p>致敬劳动者</p><span>11月02日</span></div></div><div class="feed"><a>三代人守一座灯塔</a><span>海边纪事 ⋅ 1.2万阅读</span></div></div><div class="bui-right"><div class="user-card"><a>乡土人物志</a><span>关注</span><h4>TA的热门内容</h4><ul>{items("背了三十年的药箱|深山里的最后一个铁匠")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[T]</title>[H]<meta name="keywords" content="剪纸,非遗"><script>var BASE_DATA={userInfo:{id:0},headerInfo:{chineseTag:'三农'}};</script></head><body><div id="app"><div class="bui-box header"><a class="logo"></a><a>首页</a> / <a>三农</a> / 正文<div class="search"><input placeholder="大家都在搜：初雪"></div><a>登录</a></div>[M]</div></body></html>"""
    ),
    body=B17_BODY,
    day="2020-11-02",
    time="20:15",
    origin="乡土人物志",
)

B18 = story(
    "注意！宁州这几所学校秋季有变化，家长速看",
    "家长朋友们，2024年秋季学期宁州市区有三所新学校投入使用，四所学校学区有调整，快来看看有没有你家孩子的学校！",
    "新学校来了",
    "宁江实验小学东校区：位于东湖路与学府街交叉口，三十六个班，九月一日起招收一年级六个班。",
    "宁州九中南校区：初中部，二十四个班，今年只招七年级。",
    "北苑第二幼儿园：公办园，十二个班，优先招收北苑小区适龄幼儿。",
    "学区有调整",
    "文昌街以东、解放路以北区域，由原文昌小学调整到宁江实验小学东校区；已在文昌小学就读的学生不受影响，弟弟妹妹可自愿选择同校就读。",
    "报名怎么办",
    "7月10日至16日，家长登录“宁州教育”小程序填报信息，系统自动比对户籍和房产，符合条件的无须到现场。比对不通过的，7月18日携带材料到校审核。",
    "转给身边有需要的家长，别错过时间！",
)
add(
    "public account of an evening paper",
    B18,
    "",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title " id="activity-name">

{B18.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">
宁州晚报                      </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong class="profile_nickname">宁州晚报</strong><p class="profile_meta"><label>微信号</label><span>nzwb001</span></p><p class="profile_meta"><label>功能介绍</label><span>宁州人每天都看的公众号</span></p></div></span> <span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年06月27日 17:30</em> <em id="js_ip_wording_wrp">望湖</em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><img data-src="https://mmbiz.example/gif/0" class="rich_pages"></section>{"".join((f'<section style="border-bottom:2px solid #d33"><section><strong>{x}</strong></section></section>' if len(x) < 8 else f'<p style="margin: 0 8px;line-height: 2em"><span style="font-size: 15px;letter-spacing: 1px">{x}</span></p><p><br></p>') for x in B18.body)}<section><p style="text-align:center"><span style="color:#888;font-size:12px">—— END ——</span></p><p><span style="font-size:12px">宁州晚报记者：卢笛</span></p><p><span style="font-size:12px">编辑：阿青</span></p><p><span style="font-size:12px">责编：乔木</span></p><p><span style="font-size:12px">监制：闻达</span></p></section><section><img data-src="https://mmbiz.example/jpg/ewm"></section></div></div><div class="ct_mpda_wrp" id="js_sponsor_ad_area" style="display:none"></div></div></div><div class="rich_media_area_extra"><div class="reward"></div><span>预览时标签不可点</span></div></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img><p>微信扫一扫<br>关注该公众号</p></div></div>""",
    head='<meta property="og:title" content="注意！宁州这几所学校秋季有变化，家长速看"><meta property="og:article:author" content=""><meta property="og:site_name" content="公众平台">',
    build=skin(
        """<!DOCTYPE html><!--headTrap<body></body><head></head><html></html>--><html class=""><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">[H]<title>[T]</title><script nonce="1" type="text/javascript">window.logs={pagetime:{}};var biz="MzA4";</script></head><body id="activity-detail" class="zh_CN mm_appmsg">[M]<script>var ct="1719480600";var msg_title='';</script></body></html>"""
    ),
    day="2024-06-27",
    time="17:30",
    origin="宁州晚报",
    authors=("卢笛",),
    editors=("阿青", "乔木"),
)

B19 = story(
    "宁州一小区电梯四年未维保：维修基金有三百万，为何用不出来",
    "“坐电梯像开盲盒，不知道哪一层会停。”7月8日，住在宁州市锦绣家园9栋22楼的戚女士对岸闻新闻表示，自家楼里的两部电梯从2018年起就没有做过像样的维保，今年以来已困人十一次。",
    "锦绣家园建成于2006年，共有电梯二十六部。岸闻新闻记者现场看到，9栋东侧电梯的检验合格标志停留在2018年5月，轿厢内应急按钮脱落，用透明胶带缠着。",
    "宁州市住房维修资金管理中心提供的数据显示，该小区账户余额为三百一十七万余元。既然有钱，为何用不出来？",
    "“卡在签字上。”社区居委会主任于凤鸣说，动用维修基金需要三分之二以上业主参与表决，小区一千二百户，近四成房屋出租，业主联系不上。2019年、2020年两次表决，都因人数不足而失败。",
    "物业公司则表示，每部电梯年维保费约六千元，物业费收缴率不足六成，早已入不敷出。",
    "该小区一名曾担任业委会委员的居民告诉记者，2017年业委会换届后一直没有选出新一届成员，开会凑不齐人，公章锁在社区。“大家都想坐电梯，可真要签字出力的时候，又都说没空。”",
    "7月9日，宁州市市场监督管理局特种设备科回应岸闻新闻称，已向物业公司下达安全监察指令书，责令停用存在严重隐患的四部电梯；住建部门正指导小区启动应急使用维修资金程序，预计一周内完成。",
)
add(
    "new media site rendered on the server, hashed classes, writer above, editor and proof below",
    B19,
    "{T}_直击现场_岸闻新闻",
    f"""<main class="index_wrapper__9rz3z"><div class="index_leftcontent__2OOV9"><div class="index_path__x"><a>直击现场</a></div><h1 class="index_title__B8mhI">{B19.title}</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>岸闻新闻记者 屠一鸣 实习生 万佳</div><div class="ant-space"><span>2021-07-09 18:06</span><span>来源：<!-- -->岸闻新闻</span></div></div><div class="index_right__NZtj_"><a>∙ 直击现场 &gt;</a><a>字号</a></div></div>
<div class="index_cententWrap__Jv8jK">{"".join(f"<p>{x}</p>" for x in B19.body[:2])}<img src="https://img.anwen.example/i/1.jpg" width="600"><p class="image_desc">锦绣家园9栋东侧电梯轿厢内景。 岸闻新闻记者 屠一鸣 图</p>{"".join(f"<p>{x}</p>" for x in B19.body[2:])}</div><div class="index_copyright__Xs">责任编辑：边城<br>图片编辑：施佳慧</div><div class="index_staff">校对：栾梦</div><div class="index_share"><span>岸闻新闻报料：000-962866</span><p>岸闻新闻，未经授权不得转载</p></div><ul class="index_tags">{links("电梯 维修基金 物业", "<li><a>#{0}</a></li>")}</ul><div class="index_praise"><span>86</span><a>我要举报</a></div><div class="index_comment"><h2>评论（127）</h2><div class="ant-comment"><a>白日梦想家</a><p>我们小区也一样，钱睡在账上。</p><span>2021-07-09 ∙ 望湖</span></div></div><div class="index_recommend"><h2>相关推荐</h2><ul>{items("维修基金“沉睡”调查|老电梯更新补贴怎么领")}</ul></div></div><div class="index_rightcontent"><h3>热门新闻</h3><ol>{items("这座城市取消限购|多地高考分数线公布|台风“海燕”登陆")}</ol></div></main>""",
    head='<meta name="Description" content="维修基金为何用不出来"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2021-07-09T18:06:11+08:00"}</script>',
    build=skin(
        """<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>[T]</title>[H]<link rel="preload" href="/_next/static/css/6b0e.css" as="style"/></head><body><div id="__next"><header class="header_wrap__u"><a class="logo"></a><ul>"""
        + links("首页 视频 时事 财经 思想 生活 智库 要闻 岸闻号", "<li><a href=/channel_{1}>{0}</a></li>")
        + """</ul><a>下载客户端</a><a>登录</a></header>[M]<footer class="footer_wrap"><p>关于岸闻 | 加入岸闻 | 法律声明 | 隐私政策 | 岸闻矩阵</p><p>互联网新闻信息服务许可证：99120170006　增值电信业务经营许可证：某B2-2017116</p><p>© 2014-2021 岸闻传媒有限公司</p></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contId":"13521234"}}},"page":"/detail/[id]","buildId":"QkJ"}</script></body></html>"""
    ),
    day="2021-07-09",
    time="18:06",
    origin="岸闻新闻",
    authors=("屠一鸣", "万佳"),
    editors=("边城",),
)

B20 = story(
    "海外工厂被指强制加班，东屏电子：指控与事实不符",
    "【文/望海网 隋冰】针对境外劳工组织近日发布的报告，东屏电子9月9日发表声明，否认其海外工厂存在强制加班，并表示已委托第三方机构展开独立审计。",
    "这份长达五十六页的报告称，东屏电子位于卡萨林的工厂在旺季要求工人每周工作超过六十八小时，部分临时工未能按时领到奖金。",
    "东屏电子在声明中说，公司调取了报告所涉时段的全部考勤记录，人均周工时为五十一小时，超时部分均按当地法律支付了加班费。“我们认为大多数指控与事实不符，但报告中提到的临时工比例偏高问题确实存在，公司将在年底前降至法定比例以内。”",
    "据当地《卡萨林邮报》报道，劳工部门负责人表示已收到相关材料，将于两周内派员到厂检查。",
    "受此消息影响，东屏电子股价9日低开百分之二点三，午后跌幅收窄，收盘报41.6元。",
    "本文系望海网独家稿件，未经授权，不得转载。",
)
add(
    "opinion site of 2019, writer in the opening bracket, credits in a list below",
    B20,
    "{T}",
    f"""<div class="content"><div class="breadcrumb"><a>首页</a> &gt; <a>产经</a></div><ul class="two-coloum fix"><li class="left left-main"><h3>{B20.title}</h3><div class="time fix"><span>2019-09-09 19:32:27</span><div class="view-font fix"><span>字号：</span><a>A-</a><a>A</a><a>A+</a></div><span>来源：望海网</span></div><div class="share fix"><a class="sina"></a><a class="weixin"></a></div>
<div class="content all-txt"><p>
{B20.body[0]}
</p><p align="center"><img src="https://i.wanghai.example/1.jpg"></p><p align="center">东屏电子声明截图</p>{"".join(f"<p>{chr(10)}{x}{chr(10)}</p>" for x in B20.body[1:5])}<p><strong>{B20.body[5]}</strong></p></div>
<div class="share fix"><div class="share-block"><a class="sina-2"></a></div><div class="other-box fl"><a title="收藏本文"><i></i><span>21</span></a></div></div><div class="key-word fix mt15"><span>标签 </span><a>东屏电子</a><a>加班</a></div><ul class="article-other"><li>原标题：海外工厂被指强制加班，东屏电子回应</li><li>责任编辑:
于淼&nbsp;
</li></ul><div class="comments"><h4>评论 <span>215</span></h4><p>最热 最早 最新</p><div class="cmt"><b>海风</b><span>09-09 20:11</span><p>让审计报告说话</p></div></div></li><li class="right"><h4>最新闻</h4><ul>{items("三问海外建厂潮|芯片展上的新面孔|北岸港吞吐量再创新高")}</ul><div class="code"><p>望海网手机版</p></div></li></ul></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[T]</title>[H]<meta name="Keywords" content="东屏电子,加班"><link href="../css/page.css" rel="stylesheet"></head><body><div class="content-menu"><a href="/"><img width="126px" src="../images/main-logo.png"></a><div><a class="popup-login">登录/注册</a></div></div><ul class="nav-box">"""
        + links("首页 时评 专栏 国际 军事 财经 产经 科技 视频 滚动 风闻", "<li><a href=/{1}>{0}</a></li>")
        + """</ul>[M]<div class="footer"><p>Copyright © 2014-2019 望海网 wanghai.example All rights reserved。</p><p>互联网新闻信息服务许可证：99220170008</p></div></body></html>"""
    ),
    body=B20.body[:5],
    day="2019-09-09",
    time="19:32",
    origin="望海网",
    authors=("隋冰",),
    editors=("于淼",),
)

B21 = story(
    "云帆智驾赴港上市 三年累计亏损近四十亿元",
    "【商经】自动驾驶方案商云帆智驾（ 02917.HK ）9月26日在港交所主板挂牌，发行价为18.6港元/股，开盘报18.9港元/股，截至收盘报17.2港元/股，跌7.53%，市值约为二百一十一亿港元。",
    "招股书显示，2020年至2022年，云帆智驾营收分别为2.7亿元、5.9亿元和11.4亿元，同期净亏损分别为9.8亿元、14.3亿元和15.7亿元，三年累计亏损近四十亿元。研发开支占营收的比例由三倍降至一倍左右。",
    "公司收入高度集中。2022年，来自前五大客户的收入占比为百分之八十七，其中第一大客户望江汽车占比过半。",
)
add(
    "business weekly behind a paywall",
    B21,
    "{T}_商经网",
    f"""<div class="comMain"><div class="conlf"><div class="crumb"><a>商经网</a> &gt; <a>公司</a> &gt; <a>汽车</a></div><div id="the_content"><h1>
{B21.title}
</h1><div class="artInfo" id="artInfo">2023年09月26日 17:41　　来源于 <a href="http://www.shangjing.example">商经网</a></div><div id="subhead" class="subhead">自动驾驶行业尚未走出烧钱阶段，主机厂自研压力渐显</div>
<div class="media pip"><dl class="media_pic"><dt><img src="//img.shangjing.example/1.jpg"></dt><dd>9月26日，云帆智驾举行上市仪式。图：云帆智驾官方微博</dd></dl></div><div class="textbox"><div id="Main_Content_Val" class="text"><p>　　<b>【商经】</b>{B21.body[0].split("】", 1)[1]}</p><p>　　{B21.body[1]}</p><p>　　{B21.body[2]}</p></div></div>
<div id="chargeWall"><div class="chargeInner"><a>本文共计2170字 订阅后继续阅读</a><div class="loginContent"><a>登录</a> 后获取已订阅的阅读权限</div><div class="subLeftContent">商经通会员<br>可畅读全文</div><a>订阅/会员升级</a></div></div><div class="pc-innervoice" style="display:none"><div>试听</div><div class="wiv-title">{B21.title}</div></div><div class="content-tag">话题：<a>#自动驾驶</a><a>#港股IPO</a></div><p class="content-copy">版面编辑：尉迟敏</p><div class="lanmu_textend"><p>商经网所刊载内容之知识产权为商经传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p></div><div class="idetor">责任编辑：凌云<span> | </span>版面编辑：尉迟敏</div><div class="pinglun"><h4>发表评论</h4><p>评论仅代表网友个人观点，不代表商经网立场</p></div></div></div><div class="conri"><h4>编辑推荐</h4><ul>{items("车企价格战何时休|储能出海遭遇新规|地方债置换再启")}</ul><h4>视听</h4><ul>{items("【商经时间】港股打新为何遇冷")}</ul></div></div>""",
    head='<meta name="author" content="商经网"><meta property="og:type" content="news"><meta name="twitter:title" content="云帆智驾赴港上市 三年累计亏损近四十亿元">',
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>[T]</title>[H]<script>var entity={"id":"102112599","channel":"130"};</script></head><body><div class="littlenavwarp"><div class="littlenav"><a>商经网</a>|<a>商经周刊</a>|<a>商经数据</a>|<a>商经视频</a><span>登录 | 注册</span></div></div><div class="navBottom">"""
        + links("首页 经济 金融 公司 政经 世界 观点 博客 图片 视频 周刊 English")
        + """</div>[M]<div class="bottom_tong"><p>增值电信业务经营许可证：某B2-20211116　广播电视节目制作经营许可证</p><p>Copyright 商经网 All Rights Reserved 违法和不良信息举报电话：000-85905050</p></div></body></html>"""
    ),
    day="2023-09-26",
    time="17:41",
    origin="商经网",
    editors=("凌云",),
)

B22 = story(
    "晚间公告集锦：江沅药业拟收购同行51%股权；北岸港口三季度净利增长28%",
    "证华e公司讯，江沅药业：拟以6.12亿元收购川岭本草制药51%股权，标的公司主营中药饮片和配方颗粒。北岸港口：前三季度实现净利润9.83亿元，同比增长28.4%，其中三季度单季3.71亿元。望江汽车：9月销量4.26万辆，同比增长17.5%，新能源车占比首次过半。盐城湾化：因装置例行检修，预计停产二十天，影响烧碱产量约1.2万吨。东屏电子：股东宏远投资计划减持不超过2%股份。岚水水泥：子公司收到环保处罚决定书，罚款46万元。",
)
add(
    "securities paper, one paragraph of notices",
    B22,
    "{T}_公司_证华网",
    f"""<div class="weizhi"><span>首页</span><img src="/images/k.png"><span><a>快讯</a></span></div><div class="content clearfix"><div class="box_left"><div class="website">
您所在的位置：
<a>首页</a> &gt; <a>快讯</a> &gt; <a>公司</a></div><div class="intal_tit"><h2>{B22.title}</h2><div class="info">2019-10-15 20:48<span>来源：证华网</span><span>作者：穆青</span></div></div>
<div class="txt_con" id="ctrlfscont">
{B22.body[0]}            <p></p></div><div class="fenxiang"><a title="分享到新浪微博"></a><a class="fx">分享：</a></div><div class="shenming"><p>声明：证华时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担。</p><p>下载“证华时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div><div class="tuijian"><h2>为你推荐</h2><dl><dt><a><img src="t.jpg"></a></dt><dd class="tit"><a>两部门：鼓励中长期资金入市</a></dd><dd class="exp">国庆假期后首个交易日，两部门联合发布通知，部署了一系列……</dd><dd class="sj">2019-10-15 18:02</dd></dl></div></div><div class="box_right"><h3>时报热榜</h3><ul>{items("北向资金连续五日净流入|钢价跌回年内低点|科创板首份三季报出炉")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>[T]</title>[H]<link href="http://img.zhenghua.example/templates/css/detail.css" rel="stylesheet"></head><body><div class="top"><a>证华时报</a><a>数字报</a><a>手机版</a></div><ul class="daohang">"""
        + links("首页 快讯 要闻 股市 公司 数据 基金 金融 评论 产经 创投 科创板", "<li><a href=/{1}>{0}</a></li>")
        + """</ul>[M]<div class="footer">关于我们 | 服务条例 | 联系我们 | 版权声明 | 网站地图<br>版权所有 证华时报社有限公司 © Copyright 2008-2019<br>某ICP备09109218号</div></body></html>"""
    ),
    day="2019-10-15",
    time="20:48",
    origin="证华网",
    authors=("穆青",),
)

B23 = story(
    "春节拼车返乡 出了事故谁来赔",
    "春节临近，不少在外打工的人选择与老乡拼车回家。省钱又方便，可一旦发生交通事故，责任该怎么算？近日，西渡县人民法院审结了一起这样的案件。",
    "去年腊月二十四，在瑞川务工的蒙某通过老乡群找到同村的车主葛某，约定支付二百元油费搭车回家。途中，葛某因疲劳驾驶追尾货车，蒙某右腿骨折，花去医疗费四万三千余元。交警认定葛某负全部责任。",
    "蒙某要求葛某赔偿，葛某却认为自己只是顺路帮忙，收的油费连成本都不够，不应全赔。协商不成，蒙某诉至法院。",
    "法院审理认为，葛某收取的费用明显低于营运价格，属于分摊出行成本的好意同乘，不构成营运行为。葛某疲劳驾驶存在重大过失，应承担主要责任；考虑其出于善意，可适当减轻，最终判决葛某赔偿百分之八十的损失。",
    "庭审中，双方争议的焦点有两个：一是葛某收取的二百元油费是否属于营运，二是蒙某明知葛某连续开车仍然搭乘，自己要不要承担责任。蒙某承认，途中曾看到葛某打瞌睡，提醒过两次，但没有要求停车休息。",
    "承办法官提醒，拼车前最好约定费用、路线和责任，查看车辆保险是否有效；车主切莫疲劳驾驶，也不要以营利为目的频繁揽客，否则保险公司可能拒赔。",
)
add(
    "portal of 2014, outlet as a link on a line of its own, logo at the end",
    B23,
    "{T}_羽网资讯",
    f"""<div itemscope itemtype="http://schema.org/NewsArticle" class="main"><div class="left"><div id="artical"><h1 itemprop="headline" id="artical_topic">{B23.title}</h1><div id="artical_sth" class="clearfix"><p class="p_time"><span itemprop="datePublished" class="ss01">2014年01月21日 07:46</span><br><span class="ss02">来源：</span><span itemprop="publisher"><span itemprop="name" class="ss03"><a href="http://www.xdfzb.example/">西渡法治报</a></span></span> <span class="ss04">作者：</span><span itemprop="author"><span class="ss03">简宁</span></span></p><div class="js_weixin" style="width:232px;height:0"><p>用微信扫描二维码<br>分享至好友和朋友圈</p></div><div class="box03" style="display:none"><h5><a><em>0</em>人参与</a> <a><em>0</em>评论</a></h5></div></div>
<div id="artical_real" class="js_img_share_area"><div id="main_content" class="js_selection_area"><!--mainContent begin--><p class="detailPic"><img src="http://y1.yuwang.example/1.jpg"></p><p class="picIntro">漫画/田小宝</p>{paragraphs(B23.body[:-1])}<p>{B23.body[-1]}<span class="ifengLogo"><a href="http://www.yuwang.example/" target="_blank"><img src="http://y0.yuwang.example/logo.gif" width="15" height="17" /></a></span></p><!--mainContent end--></div></div><div class="an"><div class="next ss_none"></div></div><div id="artical_sth2" class="clearfix"><p class="iphone_none">[责任编辑：陶江 PN031]</p><p class="p01">标签：<a>好意同乘</a> <a>拼车</a></p></div><div class="js_plug"><h3>频道推荐</h3><ul>{items("年货市场暗访|春运首日客流平稳")}</ul></div><div class="js_cmt"><h4>网友评论</h4><textarea>文明上网，登录发贴</textarea></div></div></div><div class="right"><h3>48小时点击排行</h3><ul>{items("男子花一元淘得古砚|院士谈雾霾治理|高速免费时段公布")}</ul></div></div>""",
    head='<meta name="og:time" content="2014-01-21 07:46:12"><meta property="og:title" content="春节拼车返乡 出了事故谁来赔">',
    build=skin(
        """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>[T]</title>[H]<script src="http://h0.yuwang.example/inice.js"></script></head><body><div class="header"><div class="h_logo"><a>羽网</a></div><ul class="h_nav">"""
        + links(
            "首页 资讯 财经 娱乐 体育 时尚 汽车 房产 科技 读书 教育 文化 历史 军事 博客 公益 佛教 更多",
            "<li><a href=/{1}>{0}</a></li>",
        )
        + """</ul><div class="theCurrent cDGray">羽网资讯 &gt; 社会 &gt; 正文</div></div><div class="space43"></div>[M]<div class="footer">羽网简介 | 广告服务 | 招贤纳士 | 免责条款 | 意见反馈<br>羽网新媒体 版权所有 Copyright &copy; 2014</div></body></html>"""
    ),
    day="2014-01-21",
    time="07:46",
    origin="西渡法治报",
    authors=("简宁",),
    editors=("陶江",),
)

B24 = story(
    "川岭千年古道修复完工 五十公里石板路重见天日",
    "中环社岚水11月6日电 (记者 尚可 欧若兰)历时三年的岚水盐马古道修复工程6日通过验收，五十公里石板路、七座石桥和十三处驿站遗址全部完成保护性修缮。",
    "岚水盐马古道始建于唐代，是川岭山区运盐入中原的要道，鼎盛时期日行骡马两千匹。上世纪五十年代公路通车后，古道逐渐荒废，大部分路段被灌木和淤泥掩埋。",
    "“最厚的地方清理了一米二的淤土，下面的石板上，马蹄窝清清楚楚。”工程负责人邵怀远告诉记者，修复坚持使用原石、原工艺，缺失的石板就近采石补齐，并在背面刻上年份，以便后人辨识。",
    "考古人员在施工中还发现了三方摩崖题刻，其中一方记录了明代万历年间当地商户集资修桥的经过，具有较高史料价值。",
    "修复工程还带动了传统工艺的恢复。为了烧制与原物一致的青砖，工程队请来三位年过七旬的老窑工，重新点燃了停火四十年的土窑。石匠的徒弟也由最初的五人增加到三十一人，其中最年轻的只有十九岁。",
    "岚水县文物局介绍，古道将分段向徒步爱好者开放，每日限流八百人，沿线村民被聘为护道员。(完)",
)
add(
    "news agency of 2012, agency dateline, end mark glued",
    B24,
    "{T}-中环网",
    f"""<input id="newsdate" type="hidden" value="2012-11-06"><input id="newstime" type="hidden" value="20:13:40"><input id="editorname" type="hidden" value="费晓"><div id="cont_1_1_2"><div id="nav"><a>中环网首页</a> → <a>国内新闻</a> → 正文</div><h1 style="display:block; position:relative; text-align:center;">{B24.title}</h1><div class="left-time"><div class="left-t">2012年11月06日 20:13　来源：<a href="http://www.zhonghuan.example/">中环网</a> <a class="cyhd">参与互动(<span>0</span>)</a></div><div id="zihao"><a>【字体：↑大</a> <a>↓小】</a></div></div>
<div class="left_zw" style="position:relative">{indented(B24.body[:2])}<div style="float:left;width:320px" id="adhzh"><iframe src="/ad/hzh300.html" height="250"></iframe></div>{indented(B24.body[2:-1])}<p>　　{B24.body[-1]}</p><div id="function_code_page"></div></div><div class="left_name"><div class="left_name">【编辑:费晓】</div></div><div class="clear"></div><div class="sofu">&gt;国内新闻精选：</div><ul class="tuijian">{items("多地进入供暖季|冬小麦播种接近尾声|京沪高铁日开行列车再增", "<li><a>{0}</a> 2012-11-06 19:{1}</li>")}</ul><div class="banquan"><p>本网站所刊载信息，不代表中环社和中环网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div></div>""",
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>[T]</title>[H]<link href="/part/css/content.css" rel="stylesheet"></head><body><div id="topnav">"""
        + links(
            "首页 滚动 国内 国际 社会 军事 港澳 台湾 华人 财经 金融 房产 汽车 能源 IT 文化 娱乐 体育 健康 生活 葡萄酒 微视界 图片 视频"
        )
        + """</div><div id="logo_div"><img src="/logo.jpg"><form><select><option>新闻</option></select><input value="输入关键词"></form></div>[M]<div class="pagebottom">关于我们 | About us | 联系我们 | 广告服务 | 供稿服务 | 法律声明 | 招聘信息 | 网站地图 | 留言反馈<br>Copyright &copy;1999-2012 zhonghuan.example. All Rights Reserved</div></body></html>"""
    ),
    body=(*B24.body[:-1], B24.body[-1].replace("(完)", "")),
    day="2012-11-06",
    time="20:13",
    origin="中环网",
    authors=("尚可", "欧若兰"),
    editors=("费晓",),
)

B25 = story(
    "柏塘镇：枇杷熟了 客人来了",
    "初夏时节，走进柏塘镇枇杷沟，漫山遍野的枇杷压弯了枝头，游客提着竹篮穿梭林间，边摘边尝，笑声不断。",
    "“个头大，汁水多，比超市买的新鲜。”从县城赶来的游客骆女士一家四口，不到一小时就摘了二十多斤。",
    "枇杷沟种植枇杷已有四十多年，过去全靠挑到镇上卖，遇到连阴雨，一半烂在树上。2021年，村里成立合作社，统一修剪、疏果、套袋，并修通了三公里采摘步道。",
    "今年，全村一千二百亩枇杷预计产量六十万斤，采摘游接待游客一万八千人次，带动农家乐、民宿增收一百三十余万元。",
    "为了方便游客，合作社在采摘园入口设置了统一的称重台和快递点，摘下的枇杷可以当场分级、装箱、发货，泡沫箱里垫上一层新鲜的枇杷叶，两天内就能送到省外。村里的留守妇女负责包装，一天能挣一百五十元。",
    "村支书敖建国说，合作社正在筹建一条枇杷膏生产线，个头小、品相差的果子也能卖上好价钱。",
)
add(
    "county media centre, page shared from the app, photographer beside the writer",
    B25,
    "{T}",
    f"""<div class="mobile-wrap"><div class="topbar"><img class="lg" src="/lg.png"><span>在青蒲</span><a class="btn-open">立即打开</a></div><section class="art"><h2 class="art-h">{B25.title}</h2><p class="art-meta"><span>青蒲融媒</span><i>2024-05-20 16:08</i><em>浏览 5230</em></p><div class="art-body"><p style="text-indent:0"><img src="/u/a.jpg" style="width:100%"/></p>{styled(B25.body[:3], "text-indent:2em;line-height:1.75em")}<p style="text-indent:0"><img src="/u/b.jpg" style="width:100%"/></p><p style="text-align:center"><span style="font-size:12px;color:#999">游客在采摘枇杷</span></p>{styled(B25.body[3:], "text-indent:2em;line-height:1.75em")}<p style="text-align:right">记者：甘露　谈笑</p><p style="text-align:right">摄影：谈笑</p><p style="text-align:right">责任编辑：舒雅</p><p style="text-align:right">终审：龚长河</p></div><div class="art-foot"><a>投诉</a><span class="zan">赞 96</span></div></section><section class="rec"><h4>为你推荐</h4><ul><li><p>青蒲入选全国休闲农业重点县</p><span>青蒲融媒 · 2天前</span></li><li><p>城南农贸市场明起试营业</p><span>青蒲融媒 · 3天前</span></li></ul></section><section class="cmts"><h4>热门评论</h4><p>暂无评论</p></section><div class="dl-fixed"><p>打开“在青蒲”APP，查看更多本地资讯</p></div></div>""",
    head='<meta property="og:title" content="柏塘镇：枇杷熟了 客人来了"><meta itemprop="description" content="来自在青蒲客户端">',
    build=skin(
        """<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><title>[T]</title>[H]<script src="//res.wx.example/jweixin-1.6.0.js"></script><style>body{margin:0;background:#f4f4f4}.dl-fixed{position:fixed;bottom:0}</style></head><body>[M]<script>wx.config({debug:false,appId:'wx00'});</script></body></html>"""
    ),
    day="2024-05-20",
    time="16:08",
    origin="青蒲融媒",
    authors=("甘露", "谈笑"),
    editors=("舒雅",),
)

B26 = story(
    "做了六年自习室，我为什么决定关掉最后一家店",
    "2018年春天，我在瑞川大学城开了第一家付费自习室，四十二个座位，开业当月就坐满了。最多的时候，我有七家店、五百三十个座位。上个月，我关掉了最后一家。",
    "很多人问我，生意明明不差，为什么不做了？我想把账摊开来讲讲。",
    "一门“看起来稳”的生意",
    "自习室的收入模型很简单：座位数乘以上座率乘以客单价。以一家八十个座位的店为例，平均上座率百分之五十五，月卡均价三百八十元，一个月收入一万六千七百元左右。",
    "成本呢？房租七千，水电网两千二，兼职店员三千六，耗材和维修一千，摊销装修两千五。算下来，每个月能剩四百块。",
    "真正的对手是谁",
    "不是街对面的同行，而是图书馆。2022年之后，瑞川新建了十一座城市书房，二十四小时开放，免费，还有热水。",
    "学生不傻。到了考试季，城市书房坐满了才会来我这里，旺季从八个月缩短到三个月。",
    "如果重来一次",
    "我不会再开七家店，而会把一家店做成社区：办读书会、做考研陪跑、租给小团队办公。座位不值钱，人和人之间的连接才值钱。",
    "最后一天打烊，有位考了三次研的姑娘给我留了张纸条：谢谢这盏灯。我想，这六年也不算白干。",
)
add(
    "new media site, only how long ago is printed, key points and call for app around",
    B26,
    "{T}-新岸网",
    f"""<div class="kr-layout"><div class="article-detail-wrapper"><div class="article-header"><h1 class="article-title margin-bottom-20 common-width">{B26.title}</h1><div class="article-title-icon common-width"><a class="title-icon-item item-a">小店观察</a><span class="title-icon-item item-time">·2天前</span></div></div><div class="summary">账面上的稳，经不起一座免费书房。</div><div class="common-width margin-bottom-20"><div class="articleDetailContent kr-rich-text-wrapper">{"".join(f"<h2>{x}</h2>" if len(x) < 12 else f"<p>{x}</p>" for x in B26.body[:5])}<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.xinan.example/v2.jpg"></p><p class="img-desc">自习室关店当天，图源受访者</p>{"".join(f"<h2>{x}</h2>" if len(x) < 12 else f"<p>{x}</p>" for x in B26.body[5:])}</div><div class="article-footer-txt"><p>本文由「小店观察」原创出品，转载或内容合作请点击转载说明；违规转载必究。</p><p>该文观点仅代表作者本人，新岸平台仅提供信息存储空间服务。</p></div></div><div class="bottom-tag"><a>#自习室</a><a>#创业</a></div><div class="operate"><span>+1 43</span><span>收藏</span><span>评论 17</span></div><div class="qrcode-wrap"><p>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</p></div><div class="comment-area"><h3>评论</h3><div class="item"><b>路人甲乙</b><span>1天前</span><p>图书馆才是宇宙尽头</p></div></div></div><div class="detail-right"><div class="author-info-card"><a>小店观察</a><p>认真记录每一家小店</p><p><b>88</b>文章</p></div><div class="hot"><h4>最近内容</h4><ul>{items("县城咖啡馆撑过了第一年|一家社区食堂的损益表")}</ul></div></div></div>""",
    head='<meta property="article:published_time" content="2024-06-12T11:30:00+08:00"><meta name="keywords" content="自习室,城市书房">',
    build=skin(
        """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>[T]</title>[H]<link rel="stylesheet" href="https://static.xinan.example/app.2f.css"></head><body><div id="app"><header class="kr-header"><a class="lg"></a>"""
        + links("首页 快讯 资讯 直播 视频 专题 活动 搜索 寻求报道 我要入驻 城市合作")
        + """<a>登录</a></header>[M]<footer><p>新岸网络科技有限公司 版权所有</p><p>某ICP备12031756号 意见反馈 联系方式</p></footer></div><script>window.initialState={"articleDetail":{"data":{"itemId":2816}}}</script></body></html>"""
    ),
    day="2024-06-12",
    origin="小店观察",
)

B27 = story(
    "石盘县邮政“快邮合一”打通山区寄递末端",
    "7月22日，石盘县“快邮合一”村级寄递服务站集中揭牌仪式在大坪乡举行，首批六十二个服务站投入运营，山区群众取件寄件不再往返乡镇。",
    "石盘县山高路远，以往村民取一个快递，来回要走二三十公里。今年以来，县邮政分公司联合六家快递企业，利用邮政投递车捎带快件进村，村民凭取件码在服务站领取，不收任何费用。",
    "在大坪乡茶园村服务站，站长康秀英一上午就发出了四十箱高山李子。“昨天摘的果，今天下午就能上飞机。”她说，服务站开张后，自己每月多了一千八百元收入。",
    "下一步，石盘县将力争年底前实现建制村寄递服务站全覆盖，并在五个乡镇建设冷链前置仓，带动更多土特产出山。(文/图 黎小满 邹凯)",
)
add(
    "small trade paper on a blog system, time only under the text, credit glued",
    B27,
    "{T}-邮路周报网",
    f"""<nav class="breadcrumb"> <a>首页</a>&nbsp;&gt;&nbsp;<a>要闻</a>&nbsp;&gt;&nbsp;<a>地方</a> &gt; 正文 </nav><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-8812" class="post-8812 post type-post hentry"><header class="entry-header"><h1 class="entry-h1">{B27.title}</h1></header><div class="entry-content"><div class="single-content"><div class="ad-pc ad-site"><a><img src="/skin/ecms/img/850x118.jpg" alt="主题购买"></a></div><p>{B27.body[0]}<br></p><center><img src="/d/file/1.jpg"></center><center><strong>揭牌仪式现场</strong><br></center><p>{B27.body[1]}<br></p><p>{B27.body[2]}<br></p><center><img src="/d/file/2.jpg"></center><p>{B27.body[3]}</p><p></p></div><div class="clear"><p align="center" class="pageLink"></p></div><div id="social"><span class="like"><a class="favorite">赞 <i class="count">9</i></a></span><span class="shang-p"><a>赏</a></span><span class="share-s"><a>分享</a></span></div>
<footer class="single-footer"><ul class="single-meta"><li class="comment"><a>查看评论</a></li><li class="views"> 阅读 517 次</li><li class="r-hide"><a>隐藏边栏</a></li></ul><ul id="fontsize"><li>A+</li></ul><div class="single-cat-tag"><div class="single-cat">所属分类：<a>地方</a></div></div></footer></div></article><div class="authorbio"><ul class="spostinfo"><li>版权声明 来源：<a>邮路周报</a> 时间：2021-07-23 15:02:11　作者：</li><li>转载请注明：<a>石盘县邮政“快邮合一”打通山区寄递末端</a> | 邮路周报网</li></ul></div><div id="related-img"><h3>您可能还会喜欢</h3><ul>{items("寄递安全百日行动启动|一位马班邮路老人的三十年")}</ul></div></main></div><div id="sidebar" class="widget-area"><h3>热评文章</h3><ul>{items("快递进村的最后一公里|旺季招工观察")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>[T]</title>[H]<link rel="stylesheet" href="/skin/ecms/css/style.css"></head><body class="single"><header id="masthead"><div id="top-header"><div class="top-nav">欢迎光临邮路周报网　<a>投稿</a> <a>登录</a></div></div><ul class="down-menu nav-menu">"""
        + links("首页 要闻 地方 企业 物流 集邮 人物 视频", "<li><a href=/{1}>{0}</a></li>")
        + """</ul></header>[M]<footer class="site-info">Copyright © 2015-2021 邮路周报网 版权所有 某ICP备15018888号</footer><ul id="scroll"><li><a>返回顶部</a></li></ul></body></html>"""
    ),
    day="2021-07-23",
    time="15:02",
    origin="邮路周报",
    authors=("黎小满", "邹凯"),
)

B28 = story(
    "岚山时评：别让“留痕”变成“留恨”",
    "一次入户走访，要拍七张照片：进门一张、握手一张、交谈一张、签字一张、张贴一张、合影一张、离开一张。某地基层干部吐槽，走访二十分钟，拍照占了十五分钟。",
    "工作留痕，本意是好的。有了记录，责任可追溯，过程可监督。可一旦“痕”成了目的，干部忙着找角度，群众忙着配合摆拍，事情办没办成反倒没人问，留下的就不是痕，而是恨了。",
    "为什么会走偏？根子在考核。上级坐在办公室里，只能看台账、看照片；下级摸准了脾气，自然“缺什么补什么”。台账越做越厚，脚步却离群众越来越远。",
    "破解之道，也不复杂。少看照片，多打电话；少翻台账，多走现场。群众满不满意，敲开三户人家的门就知道。让数据多跑腿，能共享的不重复报，能抽查的不层层交，基层干部才能腾出手来干正事。",
    "也有同志会问，没有痕迹，干没干、干得好不好，拿什么来证明？其实，真抓实干的人从来不愁证明。路修没修，车轱辘知道；水通没通，灶台知道。怕的不是没有照片，而是有了照片就以为万事大吉，把过程当成了结果，把手段当成了目的。",
    "最好的痕迹，应当留在修好的路上、通了的水管里、群众的心坎上。",
)
add(
    "provincial portal's commentary channel, writer under the text in brackets",
    B28,
    "{T} - 岚山网",
    f"""<div class="article-wrap"><div class="bread">岚山网 &gt; <a>岚山时评</a> &gt; 正文</div><div class="h-box"><p class="shoulder"></p><h1 id="title">{B28.title}</h1><div class="meta-line"><span id="pubtime_baidu">2017-11-23 09:31</span><span id="source_baidu">稿源：岚山网</span><span id="author_baidu"></span><span id="editor_baidu">编辑：<a>金戈</a></span><span class="tool">【<a>收藏</a>】【<a>打印</a>】【字号 <a>大</a> <a>中</a> <a>小</a>】</span></div></div><div class="abstract"><b>摘要：</b>最好的痕迹，应当留在修好的路上、通了的水管里、群众的心坎上。</div><div class="article" id="Zoom">{indented(B28.body)}<p>　　（谷雨时）</p><div class="ad-in"><script>baidu_clb("u2901");</script></div></div><div class="tougao">投稿邮箱：pinglun@lanshan.example。岚山时评欢迎读者来稿。</div><div class="share"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ空间</a></div><div class="more-read"><h3>往期评论</h3><ul>{items("岚山时评：公交站牌也要“接地气”|岚山时评：给“小修小补”留个位置|岚山时评：莫让捐赠冷了场", "<li>[2017-11-20] <a>{0}</a></li>")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>[T]</title>[H]<meta name="author" content="金戈"></head><body><div class="top-bar">"""
        + links("岚山网 新闻 时政 评论 问政 财经 文旅 视频 直播 数字报 客户端")
        + """<span id="nowdate">2017年11月24日 星期五</span></div><div class="banner"><img src="/images/pl_banner.jpg" width="1000"></div><div class="container">[M]<div class="side"><h3>评论排行</h3><ol>"""
        + items("谁在消费“情怀”|一封辞职信的背后|古城保护不能只修一条街")
        + """</ol></div></div><div class="bot"><p>岚山网版权所有　国家重点新闻网站　某新网备201001号</p><p>新闻热线 0000-8310000</p></div></body></html>"""
    ),
    day="2017-11-23",
    time="09:31",
    origin="岚山网",
    authors=("谷雨时",),
    editors=("金戈",),
)

B29 = story(
    "青蒲山鹰九人苦守 客场1比1逼平瑞江",
    "体坛前哨讯 7月16日晚，全国足球乙级联赛第十四轮，青蒲山鹰队客场挑战瑞江队。在上半场补时被罚下两人的情况下，山鹰队顽强守住平局，以1比1带走一分。",
    "比赛第17分钟，山鹰队反击得手，外援迪亚洛右路传中，队长黎江远点头球破门。第38分钟，瑞江队由中场核心卓凡禁区外远射扳平比分。",
    "上半场补时阶段风云突变，山鹰队后卫葛天、前锋石锐接连吃到第二张黄牌，客队只能以九人应战。",
    "下半场成了门将庄毅的个人表演，他全场做出十一次扑救，其中第79分钟扑出了瑞江队的点球。",
    "值得一提的是，葛天在被罚下前刚刚因伤缠上绷带，他在离场时向客队球迷看台鞠躬致歉。近三百名远道而来的山鹰球迷则全程站立助威，终场哨响后久久不愿离去。",
    "赛后，山鹰队主教练阚志强表示：“这一分比三分还重。回去我要请全队吃顿面。”",
    "本轮过后，山鹰队积十九分，排名上升至第八位。下一轮，他们将在主场迎战北岸海星队。",
)
add(
    "sports site of 2011, outlet only in the dateline, editor in brackets",
    B29,
    "{T}_国内足球_体坛前哨",
    f"""<div id="main" class="clearfix"><div class="pos">当前位置：<a>首页</a> » <a>足球</a> » <a>乙级联赛</a></div><div class="leftcol"><h1 class="tit">{B29.title}</h1><div class="tinfo">2011-07-16 22:47:05 <span>网友评论 <a>58</a> 条</span> <a>点击发表评论</a> <span class="fontset">A A A</span></div><div class="textcont" id="textcont">{indented(B29.body[:2])}<div class="tag-ad"><a>【竞猜】山鹰下轮能否取胜？参与赢球衣</a></div>{indented(B29.body[2:])}<p align="right">（编辑：飞火）</p></div><div class="keyw">关键字：<a>青蒲山鹰</a> <a>乙级联赛</a></div><div class="vote"><h4>本文心情</h4><ul><li>支持 35</li><li>感动 21</li><li>无聊 2</li><li>愤怒 6</li></ul></div><div class="rel"><h3>相关新闻</h3><ul>{items("山鹰签下塞内加尔前锋|瑞江主帅：输掉了两分|乙级联赛积分榜", "<li><a>{0}</a> (07-1{1})</li>")}</ul></div></div><div class="rightcol"><h3>积分榜</h3><table><tr><th>名次</th><th>球队</th><th>积分</th></tr><tr><td>1</td><td>宁州宁江</td><td>33</td></tr><tr><td>2</td><td>东屏海港</td><td>30</td></tr></table><h3>今日焦点</h3><ul>{items("大满贯冠军首轮出局|男篮公布集训名单")}</ul></div></div>""",
    build=skin(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>[T]</title>[H]<link href="/css/2010/article.css" rel="stylesheet"></head><body><div id="hd"><a href="/"><img src="/img/logo.gif" alt=""></a><div class="hd-nav">"""
        + links("首页 足球 篮球 网球 综合 彩票 视频 图片 专题 论坛 微博")
        + """</div><div class="login"><input name="u"><input type="password" name="p"><input type="submit" value="登录"></div></div>[M]<div id="ft">网站简介 | 联系方式 | 广告合作 | 网站律师 | 友情链接<br>Copyright © 2002-2011 All Rights Reserved</div></body></html>"""
    ),
    day="2011-07-16",
    time="22:47",
    origin="体坛前哨",
    editors=("飞火",),
)
