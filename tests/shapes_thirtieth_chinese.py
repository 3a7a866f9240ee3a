"""A thirtieth album of pages, Chinese pages: government sites and local media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, dated, story

THIRTIETH_CHINESE = Album()
add = THIRTIETH_CHINESE.add


def page(language: str, title: str, middle: str, head: str) -> str:
    """A head and a body; the body, furniture included, is each page's own."""
    return f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{head}\n</head>\n{middle}\n</html>'


def old(language: str, title: str, middle: str, head: str) -> str:
    """The same as sites of tables begin it."""
    return f'<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\n<title>{title}</title>\n{head}\n</head>\n{middle}\n</html>'


def ps(lines: tuple[str, ...], attributes: str = "", lead: str = "") -> str:
    return "\n".join(f"<p{attributes}>{lead}{line}</p>" for line in lines)


def items(*titles: str, pattern: str = '<li><a href="#" target="_blank">{0}</a></li>') -> str:
    return "".join(pattern.format(title) for title in titles)


# ---------------------------------------------------------------- government

s = story(
    "楚阳至云梦山高速公路全线贯通",
    "楚北日报讯（记者祁文彬、通讯员卢晓岚）4月6日，随着青木关隧道左洞最后一声爆破，楚阳至云梦山高速公路实现全线贯通，预计今年9月底建成通车。",
    "楚云高速全长87.6公里，设计时速100公里，桥隧比高达78%。其中，青木关隧道全长9.3公里，是全线控制性工程，穿越5条断层破碎带，最大埋深812米。",
    "“最难的时候，一个月只能掘进11米。”项目总工程师洪建川介绍，建设团队采用超前帷幕注浆和三台阶开挖工法，历时41个月攻克突涌水难题，比合同工期提前52天贯通。",
    "项目建成后，楚阳市区到云梦山的车程将由3小时缩短至1小时，沿线7个乡镇结束不通高速的历史，云梦山茶叶、香菇等特产外运成本有望下降两成。",
    "省交通投资集团相关负责人表示，下一步将加快推进路面、机电和绿化施工，同步开展服务区建设，确保按期通车。",
)
add(
    "province portal, news of the party daily on a bootstrap frame",
    s,
    "{T} - 楚北省人民政府门户网站",
    f"""<body>
<div class="hidden-xs top-tools"><div class="container"><span class="pull-left">今天是2026年4月20日 星期一</span><div class="pull-right"><a href="/mail/">邮箱</a><a href="https://en.chubei.example/">English</a><a class="wza" onclick="openWza()">无障碍阅读</a><a class="zzms">长者模式</a></div></div></div>
<header class="container"><a class="navbar-brand" href="../../../"><img src="../../../images/logo2021.png" alt="楚北省人民政府"></a><form class="navbar-form" action="/search"><input class="form-control" placeholder="请输入搜索内容"><button class="btn btn-danger">搜索</button></form></header>
<nav class="navbar"><ul class="nav navbar-nav"><li><a href="../../../">首页</a></li><li><a href="../../">政务动态</a></li><li><a href="../../../zfwj/">政府信息公开</a></li><li><a href="../../../bsfw/">办事服务</a></li><li><a href="../../../hdjl/">互动交流</a></li><li><a href="../../../cbgk/">楚北概况</a></li></ul></nav>
<div class="container"><ol class="breadcrumb"><li><a href="../../../" class="CurrChnlCls">首页</a></li><li><a href="../../" class="CurrChnlCls">政务动态</a></li><li><a href="../" class="CurrChnlCls">楚北要闻</a></li></ol>
<div class="row"><div class="col-sm-12 article"><h2 class="text-center">{s.title}</h2>
<div class="info clearfix"><ul class="list-inline"><li>2026年04月07日 07:46</li><li>来源：楚北日报</li><li class="hidden-xs">字体：<a id="fontL">大</a> <a id="fontM" class="active">中</a> <a id="fontS">小</a></li><li class="hidden-xs"><a href="javascript:window.print()"><span class="glyphicon glyphicon-print"></span>打印</a></li></ul><div class="share-bar"><span>分享到：</span><a class="icon-wechat"></a><a class="icon-weibo"></a><a class="icon-qzone"></a></div></div>
<div class="content" id="zoomcon"><div class="view TRS_UEDITOR trs_paper_default trs_web">{ps(s.body, ' style="text-indent: 2em;"')}</div></div>
<div class="text-right bianji">责任编辑：宋一帆</div><div class="ewm text-center"><img src="../../../images/qr.png"><p>扫一扫在手机上查看当前页面</p></div></div></div>
<div class="panel"><div class="panel-heading">相关阅读</div><ul>{dated(("全省重点交通项目一季度完成投资186亿元", "2026-04-03"), ("楚阳东站枢纽主体封顶", "2026-03-28"), ("汉江四桥本月合龙", "2026-03-22"))}</ul></div></div>
<footer><div class="container text-center"><p><a>网站地图</a> | <a>版权声明</a> | <a>联系我们</a></p><p>主办：楚北省人民政府办公厅　技术支持：楚北日报报业集团</p><p>楚ICP备05001234号-1　楚公网安备 42990602000123号　网站标识码：4200990001</p><img src="../../../images/dzjg.png"><img src="../../../images/jiucuo.png"></div></footer>
<script src="//ta.trs.example/c/js/ta.js"></script><script>createPageHTML(1, 0, "t20260407_5812345", "shtml");</script></body>""",
    head='<meta name="SiteName" content="楚北省人民政府门户网站"><meta name="SiteDomain" content="www.chubei.example"><meta name="SiteIDCode" content="4200990001"><meta name="ColumnName" content="楚北要闻"><meta name="ArticleTitle" content="楚阳至云梦山高速公路全线贯通"><meta name="PubDate" content="2026-04-07 07:46"><meta name="ContentSource" content="楚北日报"><meta name="Url" content="./t20260407_5812345.shtml">',
    build=page,
    day="2026-04-07",
    time="07:46",
    origin="楚北日报",
    authors=("祁文彬", "卢晓岚"),
    editors=("宋一帆",),
)

s = story(
    "县文广旅体局组织开展“文物安全月”专项巡查",
    "为切实做好汛期前文物安全工作，3月9日至11日，县文广旅体局联合县消防救援大队、各乡镇（街道）文化站，对全县23处县级以上文物保护单位开展“文物安全月”专项巡查。",
    "巡查组重点检查了文物建筑的电气线路、消防器材配备、防雷设施和值守记录，并对去年汛期出现渗漏的4处古建筑进行回头看。",
    "在分溪镇永济廊桥，巡查组发现两处桥面板松动、一只灭火器压力不足，当场要求文保员设置警示标识，并于3日内完成更换。在章家祠堂，针对祠内堆放杂物的问题，现场督促村委会清理到位。",
    "本次巡查共发现安全隐患17处，现场整改11处，下发整改通知书6份。下一步，县文广旅体局将对整改情况逐一销号，进一步压实属地管理责任和文保员巡查责任。",
)
add(
    "county bureau on the Zhejiang pattern, marks of the publishing system in comments",
    s,
    "{T}",
    f"""<body><div class="bh">
<div class="top-line"><div class="w1200"><a href="http://www.qingshui.example/">青水县人民政府</a><a href="https://zwfw.example/">政务服务网</a><a onclick="aria.start()">无障碍</a></div></div>
<div class="logo-box w1200"><img src="/picture/0/s2003171641231.png"></div>
<div class="dh w1200"><a href="/col/col1229508/index.html">首页</a><a href="/col/col1229510/index.html">机构信息</a><a href="/col/col1229512/index.html">工作动态</a><a href="/col/col1229515/index.html">通知公告</a><a href="/col/col1229520/index.html">文旅资源</a></div>
<div class="w1200 dqwz"><table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td>当前位置：<a href="/index.html">首页</a></td><td><table><tbody><tr><td>&gt;<a href="/col/col1229512/index.html">工作动态</a></td></tr></tbody></table></td></tr></tbody></table></div>
<div class="w1200 wz-con"><div class="con"><p class="con-title"><!--<$[标题]>begin-->{s.title}<!--<$[标题]>end--></p>
<div class="small-title clearfix"><span>发布日期：2021-03-12</span> <span>浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=1229512&artid=58812310"></script></span> <span>信息来源：<!--<$[信息来源]>begin-->县文广旅体局<!--<$[信息来源]>end--></span> <span>字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span></div>
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{ps(s.body, ' style="text-indent: 2em; line-height: 2;"', '<span style="font-family: 仿宋_GB2312; font-size: 16pt;">').replace("</p>", "</span></p>")}<p>&nbsp;</p><p style="text-align: center;"><img src="/picture/-1/210312090211.jpg" border="0"></p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div>
<div class="main-word clearfix"><div class="bdsharebuttonbox"><a class="bds_qzone" title="分享到QQ空间"></a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div><div class="main-word-right"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div></div></div></div>
<div class="footer"><p>主办单位：青水县文化和广电旅游体育局　网站标识码：3399220033　浙ICP备05090001号</p><p>地址：青水县春江路88号　联系电话：0570-0000123</p><p style="display:none">大汉版通发布系统</p></div></div></body>""",
    head='<meta name="author" content=""><meta name="contentSource" content="县文广旅体局"><meta name="guid" content="58812310"><meta name="PubDate" content="2021-03-12 16:08"><meta name="Maketime" content="2023-11-02 10:21:15">',
    build=page,
    day="2021-03-12",
    origin="县文广旅体局",
)

s = story(
    "海澄首批无障碍公交专线开行 沿途串起5家医院",
    "一块收放自如的电动踏板、一键求助的语音按钮、固定轮椅的安全锁扣……5月20日上午，海澄市首批无障碍公交专线Y1路、Y2路正式开行，沿途串起市人民医院、市残疾人康复中心等5家医疗机构。",
    "“以前去做康复，光是上下车就得三个人帮忙。”家住桂园社区的冯伯坐轮椅已有6年，当天他试乘Y1路，从上车到固定轮椅用时不到1分钟。",
    "据市交通运输局介绍，两条专线共投放低地板纯电动公交车24辆，全程票价2元，持残疾人证、65岁以上老年人优待卡均可免费乘坐。首末班车时间为6:30至21:00，高峰期发车间隔12分钟。",
    "为方便视障乘客，专线站点加装了盲文站牌和到站语音播报设备，市民也可通过“海澄出行”小程序提前预约上下车协助服务。",
    "市交通运输局相关负责人表示，年内还将改造无障碍站台120座，新增3条专线，覆盖全市主要医院、公园和政务服务中心。",
)
add(
    "prefecture-level city of Guangdong, news with a caption under a triangle",
    s,
    "{T}_海澄市人民政府门户网站",
    f"""<body>
<div class="g-top"><div class="g-wrap"><ul class="top-left"><li><a href="http://www.gd-gov.example/">省政府门户</a></li><li><a>简体</a></li><li><a id="fan">繁體</a></li></ul><ul class="top-right"><li>无障碍浏览</li><li>适老化版</li><li><a>登录</a></li></ul></div></div>
<div class="g-head"><div class="g-wrap"><h1 class="logo"><a href="/">海澄市人民政府门户网站</a></h1><div class="so"><input type="text" id="keywords" placeholder="智能搜索"><a id="searchBtn"></a><p>热门：<a>入学积分</a> <a>公积金</a> <a>社保缴费</a></p></div></div></div>
<div class="g-nav"><a href="/">首页</a><a href="/zjhc/">走进海澄</a><a href="/zwdt/">政务动态</a><a href="/xxgk/">政务公开</a><a href="/hdjl/">政民互动</a></div>
<div class="g-wrap"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwdt/">政务动态</a> &gt; <a href="/zwdt/msxx/">民生信息</a></div>
<div class="artile"><div class="artile_top"><div class="tit">{s.title}</div><div class="info_fbxx"><span class="ly">来源：海澄日报</span><span class="time">发布时间：2024-05-21 09:12:40</span><span class="llcs">浏览次数：<em>-</em></span><span class="zt">字体：<b>【大】</b><b>【中】</b><b>【小】</b></span><span class="fx">分享：<i class="weixin"></i><i class="weibo"></i></span></div></div>
<div class="artile_zw"><!--文章内容-->{ps(s.body[:1], "", "　　")}<p style="text-align:center;"><img src="http://www.haicheng.example/img/0/412/412331/3912345.jpg" alt="" title=""></p><p style="text-align:center;"><span style="font-size:14px;">▲市民体验专线公交的电动踏板。海澄日报记者陆景泉 摄</span></p>{ps(s.body[1:], "", "　　")}<p>　　（海澄日报记者 区嘉仪 通讯员 海交宣）</p></div>
<div class="fujian" style="display:none"><h3>相关附件：</h3></div><div class="xgwz"><h3>相关文章</h3><ul>{dated(("海澄地铁3号线年内动工", "2024-05-17"), ("全市公交站台改造方案公布", "2024-05-08"), ("6月起这些路口将限行", "2024-05-06"))}</ul></div></div></div>
<div class="g-foot"><div class="g-wrap"><p>主办：海澄市人民政府办公室　承办：海澄市政务服务和数据管理局</p><p>粤ICP备05012345号　粤公网安备44990002000111号　网站标识码4499000012</p><p><a>关于我们</a><a>网站声明</a><a>网站地图</a></p></div></div>
<script src="/cms/js/jquery.qrcode.min.js"></script><script>var postId=3912345;</script></body>""",
    head='<meta name="ArticleTitle" content="海澄首批无障碍公交专线开行 沿途串起5家医院"><meta name="PubDate" content="2024-05-21 09:12:40"><meta name="ContentSource" content="海澄日报"><meta name="ArticleId" content="3912345">',
    build=page,
    day="2024-05-21",
    time="09:12",
    origin="海澄日报",
    authors=("区嘉仪", "海交宣"),
)

s = story(
    "关于印发《榕湾区居家社区养老服务设施管理暂行办法》的通知",
    "各镇人民政府、街道办事处，区有关单位：",
    "《榕湾区居家社区养老服务设施管理暂行办法》已经区人民政府同意，现印发给你们，请认真组织实施。实施过程中遇到的问题，请径向区民政局反映。",
    "榕湾区民政局　榕湾区自然资源局",
    "2022年8月25日",
    "榕湾区居家社区养老服务设施管理暂行办法",
    "第一条　为规范居家社区养老服务设施的配置、移交和使用，根据有关法律法规，结合本区实际，制定本办法。",
    "第二条　本办法所称居家社区养老服务设施，是指为老年人提供日间照料、助餐、助浴、康复护理等服务的场所。",
    "第三条　新建住宅小区按照每百户不少于20平方米的标准配建养老服务设施，与住宅同步规划、同步建设、同步验收、同步交付。",
    "第四条　养老服务设施原则上设置在建筑物三层以下，二层以上的应当设置电梯或者无障碍通道。",
    "第五条　任何单位和个人不得擅自改变养老服务设施用途。确需改变的，应当就近补建，补建面积不得少于原有面积。",
    "第六条　本办法自2022年10月1日起施行，有效期3年。",
)
add(
    "district disclosure platform of Guangdong, rules under a circular",
    s,
    "{T} - 榕湾区民政局",
    f"""<body class="gkmlpt"><div id="app">
<div class="header-wrap"><div class="w1100"><a href="http://www.rongwan.example/"><img class="logo" src="/gkmlpt/images/logo.png"></a><h1>榕湾区民政局政府信息公开平台</h1></div></div>
<div class="w1100 crumbs"><a href="/">首页</a> &gt; <a href="/gkmlpt/index">政府信息公开平台</a> &gt; <a href="/gkmlpt/index#188">规范性文件</a></div>
<div class="content"><div class="content-block"><div class="classify"><table><tbody><tr><td class="td-label">索引号：</td><td class="td-value">11440999007123456X/2022-00213</td><td class="td-label">分类：</td><td class="td-value">民政、扶贫、救灾、通知</td></tr><tr><td class="td-label">发布机构：</td><td class="td-value">榕湾区民政局</td><td class="td-label">成文日期：</td><td class="td-value">2022-08-25</td></tr><tr><td class="td-label">名称：</td><td class="td-value" colspan="3">{s.title}</td></tr><tr><td class="td-label">文号：</td><td class="td-value">榕民规〔2022〕2号</td><td class="td-label">发布日期：</td><td class="td-value">2022-08-31</td></tr><tr><td class="td-label">主题词：</td><td class="td-value" colspan="3"></td></tr></tbody></table></div>
<h1 class="title document-title">{s.title}</h1><div class="date-row"><span class="date">发布日期：2022-08-31</span><span class="views">浏览次数：-</span><span class="share">分享到：<a class="wx"></a><a class="wb"></a></span></div>
<div class="article-content">{ps(s.body[:1])}{ps(s.body[1:2], ' style="text-indent:2em"')}<p style="text-align:right">{s.body[2]}</p><p style="text-align:right">{s.body[3]}</p><p><br></p><p style="text-align:center"><strong>{s.body[4]}</strong></p>{ps(s.body[5:], ' style="text-indent:2em"')}</div>
<div class="attachment"><h4>相关附件：</h4><p><a href="/attachment/0/219/219001/1200345.pdf" class="nfw-cms-attachment">榕民规〔2022〕2号.pdf</a></p></div>
<div class="interpret"><h4>相关解读：</h4><p><a href="post_1200346.html">《榕湾区居家社区养老服务设施管理暂行办法》政策解读</a></p></div><div class="print-row"><a>打印本页</a><a>关闭窗口</a></div></div></div>
<div class="footer"><p>主办单位：榕湾区民政局　政府网站标识码：4409990021　粤ICP备18000321号</p></div></div>
<script>window._CONFIG = {{ SID: '219009', CATEGORY: 188, DETAIL: 1 }};</script><script src="/gkmlpt/js/app.js"></script></body>""",
    build=page,
    day="2022-08-31",
    origin="榕湾区民政局",
)

s = story(
    "花亭镇：“屋场会”开到田埂上",
    "“三组的机耕路啥时候能硬化？”“王家塘的涵管堵了两年了，能不能一并清一清？”6月14日傍晚，花亭镇新河村的一场“屋场会”在田埂边开了起来，村民们围坐在树荫下，你一言我一语。",
    "为破解“干部开会群众不来、群众有话没处说”的难题，今年以来，花亭镇推行“屋场会”制度，由镇班子成员带队，每月至少到联系村召开一次，会场就设在村民家门口、田间地头，不摆席卡、不念稿子。",
    "“一开始大家还放不开，后来越说越热闹。”新河村党总支书记汪大海说，当晚收集到的9条意见，镇村两级当场认领7条，其余2条报县直部门协调解决。",
    "截至目前，该镇累计召开“屋场会”46场，收集意见建议312条，已办结271条，一批修路、清塘、安路灯的“小事”有了着落。",
)
add(
    "township news in a county portal of Anhui, writer and checker in the info line",
    s,
    "{T}_乡镇动态_桐陵县人民政府",
    f"""<body><div class="wrap-top"><div class="container"><span id="date_now"></span><div class="fr"><a class="wza">无障碍浏览</a> | <a>长者助手</a> | <a>手机版</a> | <a>收藏本站</a></div></div></div>
<div class="container headbg"><a href="/"><img src="/assets/images/logo_tl.png" alt="桐陵县人民政府"></a></div>
<div class="menu"><ul class="container"><li><a href="/">网站首页</a></li><li><a href="/zxzx/">资讯中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zjtl/">走进桐陵</a></li></ul></div>
<div class="container wz_container clearfix"><div class="wz_top"><i></i>您现在的位置：<a href="/">网站首页</a> &gt; <a href="/zxzx/">资讯中心</a> &gt; <a href="/zxzx/xzdt/">乡镇动态</a> &gt; 正文</div>
<div class="newsbox"><h1 class="newstitle">{s.title}</h1><div class="newsinfo"><span class="ll">浏览次数：<i id="hits" class="j-info-hit">0</i></span><span>信息来源：花亭镇人民政府</span><span>作者：程丽娟</span><span>审核：汪海生</span><span>发布时间：2023-06-15 10:31</span><span class="ztdx">字体：【<a onclick="resizeFont(18)">大</a>　<a onclick="resizeFont(16)">中</a>　<a onclick="resizeFont(14)">小</a>】</span></div>
<div class="j-fontContent newscontnet minh300" id="J_content">{ps(s.body, ' style="text-indent: 2em; font-family: 宋体; font-size: 12pt;"')}</div>
<div class="wzdb"><a class="dyby">【打印本页】</a><a class="gbck">【关闭窗口】</a></div><div class="sxp"><p>上一篇：<a href="/zxzx/xzdt/8873201.html">枫林乡：秸秆禁烧宣传进农家</a></p><p>下一篇：<a href="/zxzx/xzdt/8873209.html">钱桥镇：小龙虾稻田丰收忙</a></p></div></div></div>
<div class="footer"><div class="container"><p>主办：桐陵县人民政府办公室　皖ICP备10200001号-1　网站支持IPv6</p><p>皖公网安备 34990002000012号　网站标识码：3499230001　联系电话：0566-0000000</p></div></div>
<script src="/libs/common.js"></script><script>var siteId = '6799821';</script></body>""",
    head='<meta name="SiteName" content="桐陵县人民政府"><meta name="SiteIDCode" content="3499230001"><meta name="PubDate" content="2023-06-15 10:31"><meta name="Author" content="程丽娟"><meta name="ContentSource" content="花亭镇人民政府">',
    build=page,
    day="2023-06-15",
    time="10:31",
    origin="花亭镇人民政府",
    authors=("程丽娟",),
)

s = story(
    "芦川县首届湖鲜文化节开幕",
    "9月26日上午，芦川县首届湖鲜文化节在东湖镇渔港码头开幕。县委书记谭志远宣布开幕，县委副书记、县长曾令辉致辞。",
    "曾令辉在致辞中说，芦川因湖而生、因湖而兴，全县拥有水域面积31万亩，湖鲜年产量达8.6万吨。举办湖鲜文化节，既是展示芦川水乡风情的窗口，也是推动农文旅融合、带动渔民增收的实事。",
    "开幕式上，非遗渔歌、龙舟号子轮番上演，12家餐饮企业现场烹制“东湖十大碗”，吸引近万名市民和游客前来品尝。“鱼头一上桌就抢光了，味道鲜得很！”来自省城的游客贺女士边吃边夸。",
    "活动期间还举行了招商签约仪式，现场签约水产加工、冷链物流等项目9个，总投资14.3亿元。",
    "据悉，本届湖鲜文化节将持续至10月8日，期间还将举办捕捞体验、湖鲜厨王争霸赛、湿地研学等8项活动。",
    "县领导彭清泉、龚雪梅、肖大鹏参加活动。",
)
add(
    "county portal of Hunan, the media centre's news with writer and editor",
    s,
    "{T}-芦川县人民政府门户网站",
    f"""<body>
<div class="page-head"><div class="ph-top"><span>芦川县人民政府 www.luchuan.example</span><span class="fr"><a>手机版</a><a>微信</a><a>繁体</a><a>无障碍</a></span></div><div class="ph-banner"><img src="/static/lc/banner.jpg"></div><ul class="ph-nav"><li><a href="/">首页</a></li><li><a>走进芦川</a></li><li><a>新闻中心</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li><li><a>互动交流</a></li></ul></div>
<div class="ph-search"><input value="请输入关键词"><em>热词：</em><a>招聘</a><a>拆迁</a><a>医保</a></div>
<div class="lc-main"><div class="lc-crumb">当前位置：<a>首页</a>&gt;<a>新闻中心</a>&gt;<a>芦川要闻</a>&gt;正文</div>
<div class="lc-article"><h3 class="lc-title">{s.title}</h3><div class="lc-msg">来源：芦川县融媒体中心　作者：欧阳慧 熊波　编辑：雷蕾　发布时间：2025-09-26 17:20　浏览量：<span id="hitNum">1</span>　【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="lc-text" id="zoom">{"".join(f"<p>　　{x}</p>" + ('<p style="text-align:center"><img src="/u/cms/lc/202509/261655.jpg"></p><p style="text-align:center;">开幕式现场</p>' if i == 1 else "") for i, x in enumerate(s.body))}</div>
<div class="lc-share"><div class="social-share" data-sites="wechat,weibo,qq"></div><div class="lc-qr"><p>扫一扫在手机打开当前页</p></div></div>
<div class="lc-near"><p>上一条：<a>曾令辉调度安全生产工作</a></p><p>下一条：<a>全县秋粮收购工作会议召开</a></p></div></div></div>
<div class="lc-links"><select><option>市直部门</option></select><select><option>县直单位</option></select><select><option>乡镇</option></select></div>
<div class="lc-foot"><p>主办：芦川县人民政府　承办：芦川县行政审批服务局</p><p>湘ICP备05009999号　湘公网安备 43999902000021号　网站标识码：4399230007</p></div><script src="/r/cms/www/front.js"></script></body>""",
    head='<meta name="SiteName" content="芦川县人民政府门户网站"><meta name="ArticleTitle" content="芦川县首届湖鲜文化节开幕"><meta name="PubDate" content="2025-09-26 17:20:33"><meta name="ContentSource" content="芦川县融媒体中心"><meta name="Author" content="欧阳慧 熊波">',
    build=page,
    day="2025-09-26",
    time="17:20",
    origin="芦川县融媒体中心",
    authors=("欧阳慧", "熊波"),
    editors=("雷蕾",),
)

s = story(
    "2018年玉米中后期田间管理技术意见",
    "目前，我市夏玉米陆续进入大喇叭口期至抽雄期，是产量形成的关键时期。受前期高温干旱影响，部分地块长势偏弱、苗情不均。为夺取秋粮丰收，特提出以下技术意见。",
    "一、因苗追施穗肥。大喇叭口期亩追尿素15～20公斤，长势偏弱地块可提早3～5天追施，做到深施覆土，提高肥料利用率。",
    "二、科学肥水运筹。抽雄前后20天是玉米需水临界期，遇旱要及时浇水；遇强降雨要在24小时内排除田间积水，并补施速效氮肥。",
    "三、综合防治病虫害。重点防治玉米螟、黏虫、褐斑病和锈病，推行“一防双减”，提倡统防统治。施药应避开高温时段，注意人身安全。",
    "四、适期晚收。在不影响小麦播种的前提下，待籽粒乳线消失、黑层出现后收获，可增产5%～8%。",
    "昌阳市农业局",
    "2018年7月24日",
)
add(
    "city agriculture bureau of Shandong, advice to farmers in a layout table",
    s,
    "昌阳市农业局 技术指导 {T}",
    f"""<body><table width="1000" align="center" border="0" cellspacing="0" cellpadding="0"><tbody><tr><td><img src="/picture/0/1703021435.jpg" width="1000" height="180"></td></tr><tr><td height="38" background="/images/42/nav.jpg" align="center"><a href="/index.html">首页</a>　<a href="/col/col4201/index.html">机构设置</a>　<a href="/col/col4203/index.html">政务公开</a>　<a href="/col/col4205/index.html">农业新闻</a>　<a href="/col/col4207/index.html">技术指导</a>　<a href="/col/col4210/index.html">市场行情</a></td></tr></tbody></table>
<table width="1000" align="center" border="0"><tbody><tr><td height="30"><script>document.write(showToday());</script></td><td align="right"><form action="/jsearchfront/search.do"><input name="q" size="16"><input type="submit" value="站内搜索"></form></td></tr><tr><td colspan="2" class="bt_link">您当前的位置：<a href="/index.html">首页</a> &gt; <a href="/col/col4207/index.html">技术指导</a></td></tr></tbody></table>
<table id="article" width="960" align="center" border="0"><tbody><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->{s.title}<!--<$[标题名称(html)]>end--></td></tr><tr><td align="center"><table width="90%"><tbody><tr><td align="center">日期：2018-07-25 09:03</td><td align="center">来源：<!--<$[来源]>begin-->市农业局农技站<!--<$[来源]>end--></td><td align="center">访问次数：<script language="javascript" src="/module/visitcount/articlehits.jsp?colid=4207&amp;artid=2391188"></script></td><td align="center">字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></tbody></table></td></tr><tr><td><hr size="1" color="#cccccc"></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin-->{"".join(f'<p><font style="font-size:12pt">　　{x}</font></p>' for x in s.body[:5])}<p align="right"><font style="font-size:12pt">{s.body[5]}</font></p><p align="right"><font style="font-size:12pt">{s.body[6]}</font></p><!--<$[信息内容]>end--></div></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印本页</a>】 【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></tbody></table>
<table width="1000" align="center"><tbody><tr><td align="center" bgcolor="#eef7ea">版权所有：昌阳市农业局　地址：昌阳市府前街12号　邮编：269900<br>鲁ICP备09041234号　鲁公网安备 37999902000045号　网站标识码：3799820018</td></tr></tbody></table></body>""",
    head='<meta name="Maketime" content="2018-07-25 09:05:41"><meta name="keywords" content="玉米,田间管理"><script src="/script/0/1610101010.js"></script>',
    build=old,
    day="2018-07-25",
    time="09:03",
    origin="市农业局农技站",
)

s = story(
    "黑沙市2027年度市直事业单位公开招聘面试公告",
    "根据《黑沙市2027年度市直事业单位公开招聘工作人员公告》要求，现将面试有关事项公告如下。",
    "一、面试时间和地点",
    "面试定于2027年6月12日（星期六）上午8:30开始，地点为黑沙市实验中学（爱民区文化路66号）。",
    "二、面试方式",
    "面试采取结构化面谈方式，满分100分，合格分数线为60分，每名考生面试时间不超过15分钟。",
    "三、注意事项",
    "（一）考生须于当日7:30前凭本人有效居民身份证和面试通知单到指定候考室报到，8:00仍未报到的视为自动放弃。",
    "（二）考生不得穿着制服或者带有明显标识的服装，通讯工具须统一交由工作人员保管。",
    "（三）面试成绩于当日公布，综合成绩于6月15日在本网站公布。",
    "咨询电话：0459-0000318",
    "黑沙市人力资源和社会保障局",
    "2027年6月3日",
)
add(
    "city portal of the north-east, exam notice in custom elements",
    s,
    "{T}_黑沙市人民政府",
    f"""<body><input type="hidden" id="_tracker" value="1"><div class="zwb-header"><div class="zwb-w"><div class="tq" id="tq"></div><ul class="r"><li><a>智能问答</a></li><li><a onclick="aria.oldFixedStart()">关怀版</a></li><li><a>无障碍</a></li></ul></div><div class="zwb-w logo"><a href="/heisha/index.shtml"><img src="/heisha/xhtml/images/logo.png"></a></div><ul class="zwb-w zwb-nav"><li><a href="/heisha/index.shtml">首页</a></li><li><a>政务动态</a></li><li><a>政务公开</a></li><li><a>政务服务</a></li><li><a>政民互动</a></li><li><a>魅力黑沙</a></li></ul></div>
<div class="zwb-w crumb">当前位置：<a href="/heisha/index.shtml" target="_self">首页</a>&gt;<a href="/heisha/c108001/zfxxgk.shtml">政务公开</a>&gt;<a href="/heisha/c108020/common_list.shtml"><span>人事信息</span></a></div>
<div class="zwb-w article-box"><h1 class="article-title" tabindex="0"><ucaptitle>{s.title}</ucaptitle></h1><div class="article-attr clearfix"><span class="date">日期：<b><publishtime>2027-06-03 15:47</publishtime></b></span><span class="source">来源：<b>市人社局</b></span><span class="views">访问量：<b id="fwl"></b></span><div class="fontsize">【字体：<a id="dou1">大</a> <a id="dou2">中</a> <a id="dou3">小</a>】</div></div>
<div class="article-content" id="UCAP-CONTENT"><ucapcontent>{"".join(f'<p style="text-indent:32pt"><strong><span style="font-family:黑体;font-size:16pt">{x}</span></strong></p>' if x[1] == "、" else f'<p style="text-indent:32pt"><span style="font-family:仿宋;font-size:16pt">{x}</span></p>' for x in s.body[:10])}<p style="text-align:right"><span style="font-family:仿宋;font-size:16pt">{s.body[10]}</span></p><p style="text-align:right"><span style="font-family:仿宋;font-size:16pt">{s.body[11]}</span></p></ucapcontent></div>
<div class="article-tool"><div class="bdsharebuttonbox"><span>分享：</span><a class="bds_weixin"></a><a class="bds_tsina"></a></div><a class="print">打印</a><a class="close">关闭</a></div><div class="ewm"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div></div>
<div class="zwb-foot"><div class="zwb-w"><p>版权所有：黑沙市人民政府　主办：黑沙市人民政府办公室　联系电话：0459-0000001</p><p>黑ICP备05000456号　黑公网安备 23990602000033号　网站标识码：2399000002</p></div></div><div id="leave" style="display:none">您访问的链接即将离开“黑沙市人民政府”网站，是否继续？</div><script src="/heisha/xhtml/js/detail.js"></script></body>""",
    head='<meta name="SiteName" content="黑沙市人民政府"><meta name="ArticleTitle" content="黑沙市2027年度市直事业单位公开招聘面试公告"><meta name="PubDate" content="2027-06-03 15:47:10"><meta name="ContentSource" content="市人社局"><meta name="ColumnType" content="人事信息">',
    build=page,
    day="2027-06-03",
    time="15:47",
    origin="市人社局",
)

s = story(
    "巡回审判进果园 一棵苹果树下解纷争",
    "“果子熟了等不得，法官把法庭搬到果园里，真是帮了我们大忙。”8月16日，在洛水县人民法院河西法庭的调解下，一起土地承包合同纠纷案当庭履行完毕。",
    "2015年，原告郝某将12亩果园承包给同村的被告田某，约定承包期10年。今年初，郝某以田某拖欠承包费为由诉至法院，要求解除合同、交还果园；田某则称自己投入近10万元改良品种，眼看今年挂果，不同意解除。",
    "考虑到苹果即将上市，若按普通程序审理，双方损失都会扩大，承办法官赵敏决定将庭审开到果园。庭前，法官邀请村支书、果业站技术员一同查看挂果情况，对产量和投入进行了初步核算。",
    "“树是你养大的，地是他家的，各让一步，这树才能结好果子。”经过两个多小时的释法说理，双方达成协议：田某一次性付清拖欠的承包费2.4万元，承包期继续履行，期满后双方另行协商。",
    "庭审结束后，法官还就土地流转、合同签订等问题向到场旁听的30余名村民进行了法律宣讲。",
)
add(
    "county court on the courts' common system",
    s,
    "{T} - 洛水县人民法院",
    f"""<body>
<div id="header"><div class="top_img"><img src="/static/fayuan/banner/lsxfy.jpg" width="1000" alt="洛水县人民法院"></div><div class="nav"><a href="/index.shtml">首页</a>|<a href="/article/index/id/M0g.shtml">法院概况</a>|<a href="/article/index/id/M0h.shtml">新闻中心</a>|<a href="/article/index/id/M0i.shtml">审务公开</a>|<a href="/article/index/id/M0j.shtml">案件快报</a>|<a href="/article/index/id/M0k.shtml">法官风采</a></div></div>
<div id="container"><div class="location">当前位置：<a href="/index.shtml">首页</a> &gt; <a href="/article/index/id/M0j.shtml">案件快报</a></div>
<div class="detail"><div class="detail_bigtitle">{s.title}</div><div class="detail_thr"> 作者：秦晓芸　 &nbsp;&nbsp;发布时间：2019-08-19 11:24:06 <span class="print"><a href="javascript:doPrint();">打印</a></span> 字号: <a href="javascript:fontZoomB();">大</a> | <a href="javascript:fontZoomA();">小</a><div class="bdsharebuttonbox"><a class="bds_more">分享到：</a><a class="bds_tsina">新浪微博</a><a class="bds_sqq">QQ好友</a></div></div>
<div class="detail_txt" id="detail_txt"><div class="text">{"<br><br>".join("　　" + x for x in s.body)}</div></div>
<div class="detail_laiyuan"><span>来源：河西人民法庭</span><br><span>责任编辑：刘思远</span></div>
<div class="page_more"><a href="javascript:history.go(-1)">【返回】</a><a href="javascript:window.close()">【关闭】</a></div></div></div>
<div id="footer"><p>您是第 <b>2318845</b> 位访客</p><p>Copyright©2019 All right reserved 洛水县人民法院版权所有　京ICP备12025925号-99</p><p>技术支持：华法网络</p></div></body>""",
    build=page,
    day="2019-08-19",
    time="11:24",
    origin="河西人民法庭",
    authors=("秦晓芸",),
    editors=("刘思远",),
)

s = story(
    "望陵区检察院：公益诉讼“回头看” 守护饮用水源地",
    "“取水口上游的养殖棚已经全部拆除，水质连续三个月达到Ⅱ类标准。”近日，望陵区检察院公益诉讼检察部门联合区生态环境分局、区水利局，对白龙潭饮用水水源保护区环境整治情况开展“回头看”。",
    "去年9月，该院在履职中发现，白龙潭水源二级保护区内存在3处养殖棚，粪污直排入溪，威胁下游4.2万名群众饮水安全。该院依法立案调查，并向有关行政机关制发检察建议。收到检察建议后，相关部门成立工作专班，落实补偿资金86万元，于今年1月完成拆除和复绿。",
    "“回头看”当天，检察官用无人机对保护区全域进行巡查，并随机走访了沿岸村民。针对个别标识牌破损、护栏缺失的问题，现场与行政机关达成整改意见。",
    "下一步，该院将持续跟进监督，推动建立水源地日常巡护和信息共享机制，以法治力量守护好群众的“大水缸”。",
)
add(
    "district procuratorate, empty writer and credits under the text",
    s,
    "{T}-望陵区人民检察院",
    f"""<body class="jcy"><div class="jcy_top"><img src="/images/jh.png"><span>望陵区人民检察院</span><em>The People's Procuratorate of Wangling District</em></div>
<ul class="jcy_nav"><li><a href="/">首页</a></li><li><a href="/jcyw/">检察要闻</a></li><li><a href="/jwgk/">检务公开</a></li><li><a href="/dwjs/">队伍建设</a></li><li><a href="/jcfw/">检察服务</a></li><li><a href="/12309/">12309</a></li></ul>
<div class="jcy_wz">当前位置：<a href="/">首页</a>&gt;&gt;<a href="/jcyw/">检察要闻</a></div>
<div class="jcy_detail"><div class="detail_tit">{s.title}</div><div class="detail_extend1">时间：2022-03-30　　作者：　　新闻来源：望陵区检察院　　【字号：<a>大</a> | <a>中</a> | <a>小</a>】</div>
<div class="detail_con" id="fontzoom"><div class="TRS_Editor">{ps(s.body, ' align="justify"', "　　")}<p align="right">文字：许诺</p><p align="right">编辑：白晓宁</p><p align="right">审核：孟凡东</p></div></div>
<div class="detail_page"></div><div class="detail_tool"><a>打印</a><a>关闭</a></div></div>
<div class="jcy_side"><h4>图片新闻</h4><ul>{items("我院召开一季度检察工作会", "检察官送法进校园", "公开听证化解十年积怨")}</ul><img src="/images/12309.jpg"><img src="/images/wx_ewm.jpg"><p>官方微信</p></div>
<div class="jcy_foot"><p>版权所有：望陵区人民检察院　工信部ICP备案号：京ICP备10217144号-99</p><p>技术支持：明正网络　建议使用IE9及以上版本浏览器访问</p></div></body>""",
    build=page,
    day="2022-03-30",
    origin="望陵区检察院",
    authors=("许诺",),
    editors=("白晓宁",),
)

s = story(
    "11月全省安全生产和自然灾害风险提示",
    "省应急管理厅会同省气象局、省自然资源厅、省消防救援总队等部门，对11月全省安全生产和自然灾害风险形势进行了会商研判。",
    "一、安全生产风险",
    "（一）道路交通。进入11月，西部高海拔路段易出现凝冻、团雾，加之秋收农产品运输增多，货车超限超载、农用车违法载人风险上升。",
    "（二）消防。天气转冷，用火用电用气量增加，农村连片村寨、“九小场所”、高层建筑火灾风险较高。",
    "（三）煤矿和非煤矿山。岁末年初能源保供压力大，部分矿井存在超能力、超强度生产的倾向。",
    "二、自然灾害风险",
    "（一）低温凝冻。预计11月中下旬有两次较强冷空气过程，乌云山区最低气温可降至零下3摄氏度。",
    "（二）森林火灾。南部河谷地区降水偏少三成，森林火险气象等级较高。",
    "请各地各部门密切关注天气变化，加强监测预警和会商研判，落实落细各项防范应对措施，切实保障人民群众生命财产安全。",
)
add(
    "provincial department of Guizhou's kind, risk bulletin",
    s,
    "{T} - 黔岭省应急管理厅",
    f"""<body><div class="Top"><div class="W1200"><a href="http://www.qianling-gov.example/" target="_blank">黔岭省人民政府网</a><span class="fr"><a>设为首页</a><a>无障碍</a><a>长者专区</a></span></div></div>
<div class="Banner"><a href="../../../"><img src="../../../images/yj_logo.png"></a></div><div class="Nav"><a href="../../../">首页</a><a href="../../../jggk/">机构概况</a><a href="../../">新闻中心</a><a href="../../../zfxxgk/">信息公开</a><a href="../../../bsfw/">办事服务</a><a href="../../../hdjl/">互动交流</a><a href="../../../kpxc/">科普宣教</a></div>
<div class="W1200 Location">您现在的位置：<a href="../../../" class="CurrChnlCls">首页</a> &gt; <a href="../../" class="CurrChnlCls">新闻中心</a> &gt; <a href="../" class="CurrChnlCls">风险提示</a></div>
<div class="W1200 Article"><div class="Article_Title"><h1>{s.title}</h1></div><div class="Article_ly"><div class="toolbar"><span>发布时间：2020年11月02日</span><span>信息来源：<script>var ly="风险监测和综合减灾处";if(ly==""){{ly="本站";}}document.write(ly);</script>风险监测和综合减灾处</span><span>字号：<a>[大]</a><a>[中]</a><a>[小]</a></span><span>视力保护色：<a class="c1"></a><a class="c2"></a><a class="c3"></a></span></div></div>
<div class="Article_zw" id="Zoom"><div class="view TRS_UEDITOR trs_paper_default trs_word"><style>.trs_word p{{line-height:28pt}}</style>{"".join(f'<p class="MsoNormal" style="text-indent: 32pt;">{"<strong>" + x + "</strong>" if x[1] == "、" else x}</p>' for x in s.body)}</div></div>
<div class="Article_xg"><h3>相关文章</h3><ul>{dated(("10月全省安全生产和自然灾害风险提示", "2020-10-02"), ("致全省农村群众的一封防火公开信", "2020-10-21"))}</ul></div><div class="Article_dy"><a href="javascript:window.print()">打印本页</a> <a>我要纠错</a></div></div>
<div class="Foot"><p>主办：黔岭省应急管理厅　黔ICP备13000123号-1　黔公网安备52999002000211号　网站标识码：5200990023</p><p>地址：黔岭市延安西路22号　值班电话：0851-0000110</p></div></body>""",
    head='<meta name="ArticleTitle" content="11月全省安全生产和自然灾害风险提示"><meta name="PubDate" content="2020-11-02 16:35"><meta name="ContentSource" content="风险监测和综合减灾处"><meta name="ColumnName" content="风险提示">',
    build=page,
    day="2020-11-02",
    origin="风险监测和综合减灾处",
)

s = story(
    "全州牧区冬季暖棚建设任务超额完成",
    "本报讯（记者 才让卓玛 通讯员 星福海）记者从州农牧局获悉，截至10月底，今年全州牧区新建牲畜暖棚4380栋，为年初计划的109%，惠及6县41个乡镇的9600余户牧民。",
    "“往年一到冬天，羊羔冻死冻伤的就有二三十只，现在有了暖棚，心里踏实多了。”河源县扎西乡牧民尕藏站在刚刚竣工的暖棚前说。这座80平方米的暖棚总造价2.6万元，其中政府补助1.8万元。",
    "据了解，今年暖棚建设采取“统一设计、分户建设、以奖代补”的方式，州县两级财政投入补助资金7800万元，并组织技术人员进村入户指导施工，对验收不合格的不予兑现补助。",
    "州农牧局负责人介绍，明年将继续安排3000栋建设任务，配套推广饲草青贮和疫病防控技术，进一步提高牧区防灾保畜能力。",
)
add(
    "prefecture of the plateau in 2015, tables, the local paper's news",
    s,
    "{T}-西海藏族自治州政务网",
    f"""<body bgcolor="#ffffff" leftmargin="0" topmargin="0"><table width="990" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><object width="990" height="200"><embed src="/images/top.swf" width="990" height="200"></object></td></tr><tr><td height="32" bgcolor="#B40000" align="center" class="white">首页 | 州情概况 | 政务要闻 | 信息公开 | 网上办事 | 州长信箱 | 旅游天地</td></tr><tr><td height="26" class="hui12">今天是：<script src="/js/date.js"></script>　<marquee width="500" scrollamount="2">热烈庆祝全州第十二届赛马节圆满闭幕</marquee></td></tr></table>
<table width="990" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="690" valign="top"><table width="100%" border="0"><tr><td class="hui12" height="30">首页 &gt;&gt; 政务要闻 &gt;&gt; 州内新闻</td></tr><tr><td align="center" class="title22" height="60"><!--ENORTH_BEGIN_TITLE-->{s.title}<!--ENORTH_END_TITLE--></td></tr>
<tr><td align="center" class="hui12" height="28" bgcolor="#f4f4f4">来源：西海报　　作者：　　编辑：山珍　　发布时间：2015-11-05 09:48:36　　<a href="javascript:window.print()">打印</a></td></tr>
<tr><td class="content14" id="con"><!--ENORTH_BEGIN_CONTENT-->{ps(s.body, "", "　　")}<!--ENORTH_END_CONTENT--></td></tr><tr><td align="center" height="40"><a href="javascript:window.close()">[关闭窗口]</a>　<a href="#top">[返回顶部]</a></td></tr></table></td>
<td width="20"></td><td width="280" valign="top"><table width="100%" class="bk"><tr><td class="bt">图片新闻</td></tr><tr><td align="center"><img src="/pic/003/011/221.jpg" width="240"><br>雪域高原迎来首批自驾游客</td></tr></table><table width="100%" class="bk"><tr><td class="bt">最新更新</td></tr><tr><td>· <a>州政府召开第十次常务会议</a><br>· <a>全州道路交通安全整治启动</a><br>· <a>枸杞产品亮相西部博览会</a></td></tr></table></td></tr></table>
<table width="990" align="center"><tr><td align="center" class="hui12" bgcolor="#eeeeee" height="80">主办：西海藏族自治州人民政府　承办：州政府信息中心<br>青ICP备06000099号　投稿邮箱：xhzw@xihai.example</td></tr></table></body>""",
    build=old,
    day="2015-11-05",
    time="09:48",
    origin="西海报",
    authors=("才让卓玛", "星福海"),
    editors=("山珍",),
)

# ---------------------------------------------------------------- portals

s = story(
    "雪峰村“稻田图书馆”：田埂上长出的书香",
    "湘川网8月12日讯（记者 覃思源 通讯员 龙晓燕）清晨六点，资澧县雪峰村的稻田里还挂着露珠，村民石桂香已经打开了“稻田图书馆”的木门。这座由旧粮仓改造的小图书馆，今年夏天成了孩子们最爱去的地方。",
    "图书馆面积不大，只有180平方米，却藏着1.2万册图书。临田的一面全部换成了落地窗，孩子们抬头就能看见翻涌的稻浪。“坐在这里写作业，连风都是甜的。”11岁的杨佳怡说。",
    "2023年，在外打拼多年的建筑设计师石岩回到家乡，和村里商量把闲置的粮仓改造成公共书屋。村集体出房子，石岩出设计，乡贤们你三千我五千，凑齐了38万元改造款。",
    "“最初大家担心没人来，结果开馆第一天，门口的鞋子排了三米多。”担任义务管理员的石桂香笑着回忆。如今，图书馆每周末举办一场“田埂故事会”，讲农时、讲节气，也讲村子的来历。",
    "据统计，开馆两年来，“稻田图书馆”累计接待读者2.6万人次，还带火了村里的7家民宿和3家农家乐。资澧县计划用三年时间，再建设20座这样的乡村特色阅读空间。",
)
add(
    "provincial news portal of Hunan's kind, credits above and below",
    s,
    "{T}_湘川要闻_湘川网",
    f"""<body>
<div class="rn_top"><div class="w1200"><a href="https://www.xiangchuan.example/"><img src="/Public/logo_xc.png"></a><ul><li><a>首页</a></li><li><a>时政</a></li><li><a>评论</a></li><li><a>市州</a></li><li><a>问政</a></li><li><a>视频</a></li><li><a>专题</a></li></ul></div></div>
<div class="w1200 rn_pos"><a>湘川网</a> &gt; <a>湘川要闻</a> &gt; 正文</div>
<div class="w1200 clearfix"><div class="content_left"><div class="detail_title"><h1>{s.title}</h1></div>
<div class="detail_info"><span>来源：湘川网</span> <span>作者：覃思源 龙晓燕</span> <span>编辑：姜果</span> <span>2025-08-12 18:06:27</span> <div class="share-box">—分享—<a class="share_weixin"></a><a class="share_sina"></a></div><div class="reader_num">湘川头条</div></div>
<article class="detail_article_content">{ps(s.body[:1], ' style="text-indent:2em;"')}<p style="text-align:center;"><img src="https://img.xiangchuan.example/moment/images/20250812/91.jpg"></p><p style="text-align:center;"><span style="color:#7f7f7f;font-size:14px;">孩子们在“稻田图书馆”里阅读。</span></p>{ps(s.body[1:], ' style="text-indent:2em;"')}</article>
<p class="detail_from">来源：湘川网</p><p class="detail_from">作者：覃思源 龙晓燕</p><p class="detail_from">编辑：姜果</p>
<p class="detail_copy">本文为湘川网新闻原创文章，转载请附上原文出处链接和本声明。</p><p class="detail_link">本文链接：https://www.xiangchuan.example/content/646047/91/15218804.html</p>
<div class="next_read"><span>阅读下一篇</span><a>湘川“村超”总决赛周末开打</a></div></div>
<div class="content_right"><div class="rank"><h3>热门新闻</h3><ol>{items("高温黄色预警持续发布", "两条铁路今日调图", "湘川高校录取结果可查")}</ol></div><div class="qr"><img src="/Public/app.png"><p>下载湘川头条客户端</p></div></div></div>
<div class="rn_foot"><p>关于我们 | 联系我们 | 版权声明 | 营销服务 | 湘ICP备05009000号 | 互联网新闻信息服务许可证：43120170002 | 不良信息举报电话：0731-0000000</p></div>
<script>var _hmt = _hmt || [];</script></body>""",
    head='<meta name="keywords" content="稻田图书馆,乡村阅读"><meta name="author" content="姜果"><meta property="og:type" content="news">',
    build=page,
    day="2025-08-12",
    time="18:06",
    origin="湘川网",
    authors=("覃思源", "龙晓燕"),
    editors=("姜果",),
)

s = story(
    "齐湾港至青岚港内河集装箱航线首航",
    "6月8日上午10时18分，装载着86个标准集装箱的“鲁河货0816”轮缓缓驶离齐湾港，标志着齐湾港至青岚港内河集装箱航线正式开通。",
    "该航线全程412公里，途经小清水河、胶东运河，航行时间约46小时，计划每周开行两班。首航货物以铝型材、玻璃制品和粮食深加工产品为主，将在青岚港中转出口东南亚。",
    "“走水运，一个标箱能省620元，一年算下来就是一百多万。”山东鲁远铝业物流负责人冯立军说，公司产品过去全靠公路集港，如今“出厂即上船”，时效也有保障。",
    "齐湾港航发展公司董事长鞠文辉介绍，今年全港计划完成集装箱吞吐量3.5万标箱，同步推进二期4个千吨级泊位建设，预计明年5月投用。",
)
add(
    "provincial news portal of Shandong's kind, first check left empty",
    s,
    "{T}_齐州网",
    f"""<body>
<div id="top"><div class="top-bar w1000"><a href="http://www.qizhouwang.example/">齐州网首页</a> <a>新闻</a> <a>政务</a> <a>财经</a> <a>时评</a> <a>海岱新闻</a> <a>数字报</a></div></div>
<div class="w1000"><div class="adv728"><iframe src="//ad.qizhouwang.example/728.html"></iframe></div><div class="weizhi"><a>齐州网</a>&nbsp;&gt;&nbsp;<a>山东新闻</a>&nbsp;&gt;&nbsp;<a>经济</a></div>
<div class="news-left"><h2 class="news-title" id="bt">{s.title}</h2><div class="news-about"><div class="left"><span>2028-06-08 15:42:11</span> 来源: <a>齐州日报·新齐州客户端</a> 作者: 单文霞 丁伟 </div><div class="right"><a class="wx">微信扫码 分享</a></div></div>
<div class="news-con" id="news-con"><div class="TRS_Editor">{ps(s.body, ' align="justify"', "　　")}<p align="right">（齐州日报·新齐州客户端记者 单文霞 通讯员 丁伟 报道）</p></div></div>
<div class="bianji"><p>初审编辑：</p><p>责任编辑：葛家宁</p></div>
<div class="fenlan"><h3>相关新闻</h3><ul>{dated(("内河水运“十大工程”进展过半", "05-30"), ("青岚港外贸航线增至61条", "05-22"))}</ul></div>
<div class="shengming"><p>1、齐州网所有内容的版权均属于作者或页面内声明的版权人。未经齐州网的书面许可，任何其他个人或组织均不得以任何形式将齐州网的各项资源转载、复制、编辑或发布使用于其他任何场合。</p><p>2、齐州网转载稿件，目的在于传递更多信息，不代表本网观点。</p></div></div>
<div class="news-right"><div class="tit">今日热点</div><ul>{items("夏粮收购价格稳中有升", "这些考点考场外设爱心驿站", "泉城夜宴焕新回归")}</ul><div class="tit">海岱视频</div><p><img src="/v.jpg">60秒看懂内河航运</p></div></div>
<div class="foot"><p>Copyright (C) 2001-2028 Qizhouwang 鲁ICP备09023800号　鲁新网备案号201000100</p><p>齐州网版权所有</p></div></body>""",
    head='<meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="catalogs" content="C102"><meta name="contentid" content="12345520"><meta name="publishdate" content="2028-06-08"><meta name="author" content="葛家宁"><meta name="source" content="来源:齐州日报·新齐州客户端">',
    build=page,
    day="2028-06-08",
    time="15:42",
    origin="齐州日报·新齐州客户端",
    authors=("单文霞", "丁伟"),
    editors=("葛家宁",),
)

s = story(
    "一张“蟹证”背后的共富账",
    "9月中旬，东苕湖开捕在即。蟹农沈国荣却没急着下湖，而是先到合作社领了500张“蟹证”——每只蟹一张，扫一扫，产自哪片水域、吃过什么饵料、何时起捕，一目了然。",
    "曾几何时，“洗澡蟹”让东苕湖大闸蟹的名声大打折扣。“外地蟹来湖里泡两天，就敢贴我们的牌子卖。”沈国荣说，最难的那年，自家的蟹卖到十几元一斤还没人要。",
    "转机出现在2020年。当地成立东苕湖蟹业联合社，12个村、386户蟹农抱团入社，统一苗种、统一饲料、统一标准、统一销售，并引入数字化溯源系统，给每只蟹办了“身份证”。",
    "从“单打独斗”到“抱团入社”",
    "入社的门槛并不低。联合社章程写得明白：每亩放苗不超过800只，不得投喂冰鲜鱼，起捕前15天停料。头一年，就有9户因为超密度放养被退了社。",
    "“规矩立起来，牌子才立得住。”联合社理事长费建明记得，被退社的那几户第二年又找上门来，因为社里的蟹每斤收购价高出市场18元。",
    "从“卖螃蟹”到“卖风景”",
    "蟹好了，湖也清了。去年，联合社把闲置的看蟹棚改造成12间湖景小屋，推出“跟着蟹农去下笼”体验，一个秋天接待游客3.7万人次。",
    "去年，联合社销售额突破2.1亿元，户均增收4.3万元。更让村民们高兴的是，联合社每年从利润里拿出一成设立共富基金，用于村里的居家养老和助学。",
    "在下塘村的居家养老中心，87岁的钟阿婆每天中午花3元钱就能吃上两荤一素。“孩子们在外头忙，村里管着我这顿饭。”她说。",
    "眼下，联合社正在和高校合作攻关蟹苗本地化繁育。“等苗种也是自己的，这本账就更好看了。”费建明说。",
)
add(
    "provincial news portal of Zhejiang's kind, one line of bars and a stamp before the editor",
    s,
    "{T}",
    f"""<body>
<div class="zj_top"><div class="w1190"><a class="lg" href="//www.zhijiang.example/"><img src="//css.zhijiang.example/2019/logo.png"></a><ul><li><a>首页</a></li><li><a>新闻</a></li><li><a>政务</a></li><li><a>评论</a></li><li><a>经济</a></li><li><a>文娱</a></li><li><a>教育</a></li><li><a>健康</a></li></ul></div></div>
<div class="w1190 toolsbar"><div class="currentPosition">您当前的位置：<a>之江在线</a>&nbsp;&gt;&nbsp;<a>之江新闻</a>&nbsp;&gt;&nbsp;<a>共同富裕</a>&nbsp;&gt;&nbsp;正文</div></div>
<div class="w1190 clearfix"><div class="main_left"><div class="artTitle">{s.title}</div>
<div class="time"><span class="date">2022-09-21 07:18</span> <span>|</span> <span>之江新闻</span> <span>|</span> <span>记者 鲍一鸣 县融联盟·苕西 钮晶晶</span></div>
<div class="artCon" id="content_txt"><!--art--><p style="text-align: center;"><img src="//img.zhijiang.example/zjxw/202209/W020220921.jpg"></p><p style="text-align: center;">蟹农在东苕湖查看螃蟹长势。 通讯员 钮晶晶 摄</p>{ps(s.body, "", "　　")}<!--/art--></div>
<div class="artBtm"><span class="hideTime">1663715880000</span> <span class="bianji">责编：俞舒澜</span></div>
<div class="copyright_txt">未经许可禁止转载，如需转载请联系授权。</div><div class="tags"><i>标签：</i><a>共同富裕</a><a>大闸蟹</a></div>
<div class="xgyd"><h3>相关阅读</h3><ul>{items("苕西：一片芦苇荡的生意经", "湖鲜直播间里的“新农人”", "数字渔场如何养鱼")}</ul></div></div>
<div class="main_right"><div class="rb"><h3>看之江，更多精彩</h3><ul>{items("亚运场馆惠民开放时间表", "台风外围影响持续", "秋季入学体检须知")}</ul></div></div></div>
<div class="zj_foot">关于我们 | 投稿 | 广告服务 | 违法和不良信息举报电话：0571-00000000<br>浙ICP备05066000号　互联网新闻信息服务许可证33120170002　之江在线 版权所有</div></body>""",
    head='<meta name="source" content="之江新闻"><meta name="publishdate" content="2022-09-21"><meta name="viewport" content="width=device-width">',
    build=page,
    day="2022-09-21",
    time="07:18",
    origin="之江新闻",
    authors=("鲍一鸣", "钮晶晶"),
    editors=("俞舒澜",),
)

s = story(
    "岭海版“候鸟列车”今起加密 直达粤北5个县",
    "记者从岭海铁路集团获悉，为满足清明假期返乡祭祖、踏青出游需求，4月2日至6日，“候鸟列车”加密开行，由每日4对增至11对，直达粤北5个县。",
    "据介绍，“候鸟列车”主要面向在珠江口务工的粤北群众，二等座票价在88元至126元之间，较同里程高铁低三成左右，车上还专门设置了大件行李区和电动车电池寄存柜。",
    "4月2日早上7时40分，首趟加开列车从岭海南站准时发车。“以前清明回家，光转车就要两趟，现在一觉睡到家门口。”在电子厂工作的陈伟强带着妻儿踏上归途。",
    "岭海铁路集团客运部负责人提醒，假期客流集中，旅客可通过12306网站和手机客户端提前购票，并为安检、候车预留充足时间。",
)
add(
    "provincial news portal of Guangdong's kind, node addresses, reporter in the source line",
    s,
    "{T}_南岭网",
    f"""<body>
<div class="g-header"><div class="g-width"><a class="logo" href="https://www.nanlingwang.example/"></a><div class="nav"><a>首页</a><a>要闻</a><a>理论</a><a>经济</a><a>地市</a><a>粤港澳大湾区</a><a>图片</a></div></div></div>
<div class="g-width"><div class="crm-link">当前位置：<a class="crm-link">南岭网</a> &gt; <a class="crm-link">南岭新闻</a></div>
<div class="m-left"><div class="m-article"><h2 id="article_title">{s.title}</h2><h3 id="article_subtitle"></h3>
<div class="meta"><div class="fl"><span class="pub_time" id="pubtime_baidu">2026-04-02 11:25</span> <span id="source_baidu">来源：南岭+</span> <span id="author_baidu">霍婉婷</span></div><div class="fr"><a class="fzjx">-</a> 字号 <a class="fzzd">+</a> <a class="m-share">分享</a></div></div>
<div class="m-editor" style="display:none"></div><div class="content" id="content"><div class="article_txt">{ps(s.body)}<p>南岭+记者 霍婉婷</p><p>通讯员 岭铁宣 卢敏</p></div></div>
<div class="m-edit"><span class="m-editor-name" id="editor_baidu">编辑：邝颖</span></div>
<div class="copyright-note">版权声明：未经许可禁止以任何形式转载</div></div>
<div class="j-more"><h3>更多精彩</h3>{items("湾区机场群清明航班安排出炉", "粤北茶园春茶开采", "这些高速路段易堵，建议绕行", pattern='<div class="itm"><a href="//news.nanlingwang.example/node_1f7c/321a.shtml"><h4>{0}</h4></a><span>2026-04-02</span></div>')}</div></div>
<div class="m-right"><div class="wrap"><h3>热文榜</h3><ol>{items("南岭早报｜今日要闻", "清明祭扫预约指南", "新能源车过路费调整？官方回应")}</ol></div></div></div>
<div class="g-foot"><p>本网站由南岭新闻网版权所有，未经授权禁止复制或建立镜像</p><p>广东南岭网络传媒有限公司 负责制作维护　粤ICP备05070000号　互联网新闻信息服务许可证 44120170002</p></div></body>""",
    head='<meta name="publishdate" content="2026-04-02"><meta name="source" content="南岭+"><meta name="author" content="霍婉婷"><meta name="editor" content="邝颖"><link rel="canonical" href="https://news.nanlingwang.example/node_1f7c/0bd9a.shtml">',
    build=page,
    day="2026-04-02",
    time="11:25",
    origin="南岭+",
    authors=("霍婉婷", "岭铁宣", "卢敏"),
    editors=("邝颖",),
)

s = story(
    "林海镇供热站提前三天“热态运行”",
    "北原网10月12日讯（刘淼 记者 佟亚男） 10日零时，随着点火指令下达，林海镇供热站1号锅炉顺利启动，比法定供暖期提前三天进入热态运行。当日7时，最远端用户室内温度达到21℃。",
    "林海镇地处兴安岭北麓，供暖期长达8个月。去年冬天，镇里的老旧管网曾两次跑水停热，引发居民反映。今年5月，当地争取资金2600万元，更换一次网4.2公里、二次网11公里，并新上了两台40吨环保锅炉。",
    "“今年屋里一热就是二十多度，孩子写作业都不用披棉袄了。”镇北小区居民关淑芬边说边给记者看墙上的温度计。",
    "供热站站长高洪彬表示，入冬以来已储煤3.1万吨，可满足40天用量，抢修队伍24小时待命，全力保障群众温暖过冬。",
)
add(
    "provincial news portal of the north-east in 2017, all in one line",
    s,
    "{T}-北原网-北原新闻",
    f"""<body><div class="dh960"><a href="http://www.beiyuan.example">北原网</a> <a>新闻</a> <a>原创</a> <a>地市</a> <a>农垦</a> <a>森工</a> <a>冰雪</a> <a>俄语</a> <span id="tq"></span></div>
<div class="main960"><div class="logo_l"><img src="http://img.beiyuan.example/logo.gif"></div><div class="lujing"><a>北原网</a> &gt; <a>北原新闻</a> &gt; <a>林区</a></div>
<div class="Left"><h1>{s.title}</h1><p class="laiyuan">2017-10-12 10:20:53　来源：北原网　作者：佟亚男　刘淼　责任编辑：邵宏宇　<a href="#pinglun">我要评论</a></p>
<div id="p-detail" class="TRS_Editor">{ps(s.body, "", "　　")}</div>
<div class="fenxiang"><div id="bdshare"><span class="bds_more">分享到：</span><a class="bds_qzone"></a><a class="bds_tsina"></a></div><div class="saoma"><img src="http://img.beiyuan.example/wx.jpg">北原网官方微信</div></div>
<div class="xiangguan"><h3>相关报道：</h3><ul>{dated(("全省供暖大幕拉开 今年煤价稳中有降", "2017-10-09"), ("林区棚改进入收尾阶段", "2017-09-28"))}</ul></div>
<div id="pinglun"><h3>网友评论</h3><textarea>文明上网理性发言</textarea><p>评论 <b>0</b> 条</p></div></div>
<div class="Right"><div class="phb"><h3>新闻排行</h3><ul>{items("第一场雪什么时候来？", "冰雪大世界门票开售", "哈佳高铁联调联试")}</ul></div><img src="http://img.beiyuan.example/ad300.jpg"></div></div>
<div class="bottom960">北原网新闻热线：0451-00000000　版权与免责声明：凡本网注明“来源：北原网”的所有作品，均为本网合法拥有版权<br>黑ICP备05008800号　互联网新闻信息服务许可证：2312006001</div></body>""",
    head='<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7"><meta name="publishdate" content="2017-10-12">',
    build=page,
    day="2017-10-12",
    time="10:20",
    origin="北原网",
    authors=("佟亚男", "刘淼"),
    editors=("邵宏宇",),
)

s = story(
    "男子深夜被困江心礁石 民警摸黑涉水救援",
    "“再晚十分钟，水就没到脖子了。”7月3日，回忆起前一晚被困江心的经历，市民邓先生仍然心有余悸。",
    "7月2日22时许，重山市江津门水上派出所接到报警：有人被困在江心礁石上，江水正在上涨。民警罗浩、辅警冉启明立即驾驶巡逻艇赶往现场。",
    "由于礁石周围水流湍急、暗礁密布，巡逻艇无法靠近。罗浩系上安全绳，抱着救生圈跳入江中，摸黑游了约20米，将救生衣套在邓先生身上，再由艇上人员将两人拉回。整个过程持续了17分钟。",
    "据了解，邓先生当晚下班后到江边钓鱼，踩着露出水面的石头走到了江心，一时入迷，没有留意到上游电站放水，等发现时退路已被淹没。",
    "警方提醒：汛期江河水位变化快，市民切勿在江心滩涂、礁石逗留垂钓，遇险时请立即拨打110求助。",
)
add(
    "share page of a city news app, editor, proofreader and auditor in a row",
    s,
    "{T}",
    f"""<body class="share-page"><div class="download-bar" id="downloadBar"><img src="https://cdn.jiangchao.example/icon.png"><div><h4>江潮新闻</h4><p>有价值 更有温度</p></div><a href="javascript:openApp()">打开APP</a></div>
<section class="article-wrap"><h1 class="art-title">{s.title}</h1><div class="art-info"><span class="source">江潮新闻</span><span class="author">记者 谭遥</span><span class="time">2026-07-03 14:08</span></div>
<div class="audio-box"><i></i>听新闻<span>02:13</span></div>
<div class="art-content" id="artContent"><p style="text-align:center"><video poster="https://cdn.jiangchao.example/p/1.jpg" controls></video></p>{ps(s.body, ' style="line-height:1.75em;margin-bottom:15px;"')}<p>江潮新闻记者 谭遥 受访单位供图</p></div>
<div class="art-editor"><span>编辑：向晚晴</span><span>责编：杨波</span><span>审核：况春林</span></div>
<div class="art-disclaimer">【免责声明】江潮新闻客户端未标有“来源：江潮新闻”或“江潮新闻LOGO、水印”的文字、图片、音频视频等稿件均为转载稿。如转载稿涉及版权等问题，请与江潮新闻联系。</div>
<div class="art-act"><a class="like">点赞 <b>128</b></a><a class="fav">收藏</a><a class="rep">举报</a></div></section>
<section class="cmt-wrap"><h3>全部评论</h3><ul><li><b>山城小面</b><p>给民警点赞！</p><span>07-03 15:11 重庆</span></li><li><b>江边的风</b><p>夜钓真的要注意安全</p><span>07-03 16:40 四川</span></li></ul><a>打开APP查看全部评论</a></section>
<section class="rec-wrap"><h3>相关推荐</h3>{items("嘉陵江今明两天有小洪峰过境", "轨道15号线新消息", "高温补贴怎么发", pattern='<div class="rec"><h4>{0}</h4><p>江潮新闻</p></div>')}</section>
<footer>重山日报报业集团　渝ICP备15005000号　客服电话：400-000-0000</footer><script src="https://cdn.jiangchao.example/h5/share.min.js"></script></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><meta itemprop="image" content="https://cdn.jiangchao.example/p/1.jpg"><meta name="description" content="男子深夜被困江心礁石">',
    build=page,
    day="2026-07-03",
    time="14:08",
    origin="江潮新闻",
    authors=("谭遥",),
    editors=("向晚晴", "杨波"),
)

s = story(
    "莱浦口岸单日出入境客流创五年新高",
    "莱浦日报讯（LMG记者 丛志明 通讯员 初晓 于海波 摄影报道）记者从莱浦出入境边防检查站获悉，1月26日，莱浦口岸单日出入境旅客达5128人次，创近五年来新高。",
    "随着春节临近，莱浦至仁川、平泽两条客货班轮航线客流明显回升，以探亲、旅游和务工人员为主。为确保旅客快速通关，边检站提前研判客流，增开查验通道6条，配备双语引导员14名。",
    "“从下船到办完手续，不到20分钟。”韩国旅客金先生连续三年来莱浦过年，他表示这是通关最快的一次。",
    "该站预计，春节期间口岸日均客流将保持在4000人次左右，建议旅客提前核对证件有效期，预留足够的候检时间。",
)
add(
    "city news portal of a party daily, photographer glued to the dateline",
    s,
    "{T}_莱浦_胶海在线",
    f"""<body><div id="jhheader"><div class="jh1000"><a href="http://www.jiaohai.example"><img src="http://img.jiaohai.example/2018/logo.png"></a><div class="jhnav"><a>新闻</a><a>莱浦</a><a>区市</a><a>房产</a><a>汽车</a><a>问政</a><a>论坛</a><a>数字报</a></div></div></div>
<div class="jh1000 crumbs"><a>胶海在线</a>&gt;<a>莱浦新闻</a>&gt;正文</div>
<div class="jh1000"><div class="contentleft"><div class="contenttitle"><h1>{s.title}</h1></div><div class="contentinfo"><div class="infol">2025-01-27 08:31:02 来源： 莱浦日报 <a href="#cmt">评论</a></div><div class="infor">字号：<a>T</a>|<a>T</a></div></div>
<div class="content" id="cc">{ps(s.body, "", "　　")}</div>
<div class="zrbj">责任编辑：初慧</div><div class="jubao">新闻热线：0535-0000110　违法和不良信息举报邮箱：jubao@jiaohai.example</div>
<div class="xgxw"><h4>相关新闻</h4><ul>{dated(("莱浦机场春运增班方案公布", "01-20"), ("邮轮母港迎来新年首航", "01-03"))}</ul></div></div>
<div class="contentright"><div class="r1"><h4>图片</h4><a><img src="http://img.jiaohai.example/202501/s1.jpg"><p>海鲜大集年味浓</p></a></div><div class="r2"><h4>排行</h4><ul>{items("春节期间这些路段限行", "供暖热线公布", "寒潮来袭最低-9℃")}</ul></div></div></div>
<div class="jhfoot">鲁ICP备05010000号　互联网新闻信息服务许可证37120180021　Copyright 1999-2025 胶海在线 版权所有</div></body>""",
    build=page,
    day="2025-01-27",
    time="08:31",
    origin="莱浦日报",
    authors=("丛志明", "初晓", "于海波"),
    editors=("初慧",),
)

# ---------------------------------------------------------------- e-papers

s = story(
    "全市秋播进度过半",
    "本报讯（记者 苗玉山 通讯员 卫国栋）眼下正是秋播关键时期。记者从市农业局获悉，截至10月14日，全市已播种冬小麦263万亩，占计划面积的54.2%，播种质量好于往年。",
    "今年9月份以来，全市平均降水量较常年偏多两成，底墒充足。各地抢抓墒情，加大机械投入，日播种能力达28万亩。",
    "在涧北县柳林镇，十几台旋耕播种一体机正在田间作业。种粮大户侯占魁今年流转土地860亩，从整地到播种只用了4天。“宽幅精播，每亩能省5斤种子，出苗还匀。”他说。",
)
add(
    "Founder e-paper of 2015, the page a nest of tables",
    s,
    "汾东日报--数字报刊",
    f"""<body topmargin="0" leftmargin="0"><table width="1000" border="0" align="center"><tr><td width="250"><img src="../../../res/1/logo.jpg"></td><td align="right" class="px12">2015年10月15日　星期四　<a href="../../../">返回首页</a> | <a href="http://www.fendongnews.example/">汾东新闻网</a> | <a>往期回顾</a></td></tr></table>
<table width="1000" border="0" align="center" cellspacing="0" cellpadding="0"><tr><td width="420" valign="top"><table width="400" class="line1"><tr><td class="default"><strong>第02版：要闻</strong></td><td align="right"><a href="node_2.htm"><img src="../../../res/1/prev.gif">上一版</a> <a href="node_4.htm">下一版<img src="../../../res/1/next.gif"></a></td></tr><tr><td colspan="2"><img src="../../../page/1/2015-10/15/02/2015101502_brief.jpg" usemap="#pagepicmap" border="0"><map name="pagepicmap"><area coords="10,10,200,120" href="content_118231.htm"><area coords="10,130,200,260" href="content_118232.htm"></map></td></tr><tr><td colspan="2"><a href="../../../page/1/2015-10/15/02/2015101502_pdf.pdf">02版PDF版</a></td></tr></table>
<table width="400"><tr><td class="default">本版标题导航</td></tr><tr><td>·<a href="content_118231.htm"><div style="display:inline" id="mp118231">全市秋播进度过半</div></a></td></tr><tr><td>·<a href="content_118232.htm"><div style="display:inline" id="mp118232">市委中心组举行专题学习会</div></a></td></tr><tr><td>·<a href="content_118233.htm"><div style="display:inline" id="mp118233">图片新闻</div></a></td></tr></table></td>
<td width="580" valign="top"><table width="560" border="0"><tr><td align="right" class="px12">上一篇　<a href="content_118232.htm">下一篇<img src="../../../res/1/n.gif"></a>　<a href="javascript:ContentZoomIn()">放大⊕</a> <a href="javascript:ContentZoomOut()">缩小⊖</a> <a href="javascript:ContentZoomDef()">默认○</a></td></tr></table>
<table width="560" border="0" class="bigcon"><tbody><tr valign="top"><td class="font02" align="center" style="color:#827E7B">抢墒播种 打牢夏粮丰收基础</td></tr><tr valign="top"><td class="font01" align="center" style="padding-bottom:5px;"><founder-title>{s.title}</founder-title></td></tr><tr valign="top"><td class="font02" align="center" style="color:#827E7B"></td></tr><tr valign="top"><td class="font02" align="center"></td></tr></tbody></table>
<table width="560" border="0"><tr><td align="center"></td></tr></table><div id="ozoom" style="ZOOM: 100%"><founder-content><!--enpcontent-->{ps(s.body, "", "　　")}<!--/enpcontent--></founder-content></div>
<table width="560"><tr><td align="right" class="px12">上一篇　<a href="content_118232.htm">下一篇</a></td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center" bgcolor="#E5E5E5" class="px12">汾东日报社版权所有　未经许可不得转载　晋ICP备08100000号　技术支持：北京北大方正电子有限公司</td></tr></table></body>""",
    head='<link href="../../../css/founder.css" rel="stylesheet"><script language="javascript" src="../../../js/founder.js"></script>',
    build=old,
    day="2015-10-15",
    authors=("苗玉山", "卫国栋"),
)

s = story(
    "让老街的烟火气“留得住人”",
    "每到傍晚，绥安老街的青石板路上便人头攒动。打铁铺的叮当声、糕饼铺的甜香味，混着孩子们的笑声，成了不少市民手机里的“保留镜头”。可热闹之余也有遗憾：不少游客拍完照就走，停留时间不足一小时。",
    "老街要火得久，不能只靠一张脸。眼下，一些地方的老街改造存在同质化现象，你卖奶茶我也卖奶茶，你挂灯笼我也挂灯笼，走进任何一条街都似曾相识。游客看个新鲜，自然留不住。",
    "留住人，首先要留住原住民。有了他们的柴米油盐，老街才有生活的底色。绥安在改造中没有简单“腾空”，而是通过以奖代补，鼓励居民自主修缮、保留老店，这样的做法值得肯定。",
    "留住人，还要有新内容。非遗体验、沉浸式演出、社区图书室……把游客从“看客”变成“住客”，需要在细处下功夫。",
    "烟火气是老街的魂。多一些耐心，少一些急功近利，老街的灯光才能一直亮下去。",
)
add(
    "Founder e-paper of 2024, an opinion column with its writer under the headline",
    s,
    "{T} 闽湾日报",
    f"""<body class="epaper"><div class="ep-head"><a class="ep-logo" href="../../../index.html">闽湾日报</a><div class="ep-date">2024年11月08日 星期五</div><div class="ep-tools"><a>日历检索</a><a>标题导航</a><a>数字报首页</a><a>闽湾新闻网</a></div></div>
<div class="ep-main"><aside class="ep-left"><div class="paper-page"><img src="../../../resfile/2024-11-08/03/03_b.jpg"></div><div class="paper-nav"><a href="../../202411/08/node_02.html">上一版</a><span>第03版：观点</span><a href="../../202411/08/node_04.html">下一版</a></div><ul class="news-list">{items("让老街的烟火气“留得住人”", "别让“夜校热”昙花一现", "漫画：甩锅")}</ul></aside>
<section class="ep-article"><div class="article-top"><a>上一篇</a><a>下一篇</a><span class="zoom"><a>放大</a><a>缩小</a><a>默认</a></span><a class="audio">朗读</a></div>
<p class="intro">观潮台</p><h1 class="art-title">{s.title}</h1><p class="sub"></p><p class="art-author">□ 缪远航</p><p class="art-source"><span>2024-11-08</span> <span>来源：闽湾日报</span></p>
<div class="attachment"></div><div class="art-content" id="ozoom"><founder-content>{ps(s.body, "", "　　")}</founder-content></div>
<div class="art-qr"><div id="qrcode"></div><p>扫码阅读手机版</p></div></section></div>
<div class="ep-foot">版权所有 闽湾日报社　未经授权禁止转载、摘编、复制或建立镜像　闽ICP备12000000号</div><script src="../../../js/paper.js"></script></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="author" content="">',
    build=page,
    day="2024-11-08",
    origin="闽湾日报",
    authors=("缪远航",),
)

s = story(
    "老裁缝的最后一件旗袍",
    "缝纫机的踏板声停了，74岁的潘师傅摘下老花镜，把最后一件旗袍平平整整地挂上衣架。7月底，开了43年的“永新缝纫店”就要关门了。",
    "店面在南门巷尽头，不到12平方米，墙上密密麻麻挂着各色布样，一只掉漆的熨斗用了30多年。潘师傅18岁进县被服厂学艺，1987年下岗后盘下这间铺子，最忙的时候，一个月要做60多套西服。",
    "“那时候结婚，谁家不做一身新衣裳？排队要排到巷口。”说起当年的光景，他的眼里有光。后来成衣越来越便宜，上门的大多是换拉链、改裤脚，一单五块八块。",
    "最后一件旗袍，是给老主顾王阿姨的女儿做的嫁衣，湖蓝色提花缎，盘扣用了整整两天。“我妈的嫁衣就是潘师傅做的，我也想要一件。”准新娘试穿后转了一圈，红了眼眶。",
    "关店以后干什么？潘师傅说，社区给他在“银龄工坊”留了张桌子，每周去教两次课，已经有6个年轻人报了名。",
)
add(
    "evening paper's e-paper on another system, byline of its own before the text",
    s,
    "{T}-澄江晚报电子版-澄江新闻网",
    f"""<body><div id="app" class="dzb"><header class="dzb-hd"><img src="/static/cjwb.png"><span class="rq">2023年7月21日 星期五</span><span class="bc">第A07版：人间</span><a class="wq">往期</a><a class="sy">返回首页</a></header>
<div class="dzb-bd"><div class="dzb-pic"><img src="/upload/20230721/A07.jpg"><div class="pdf"><a href="/upload/20230721/A07.pdf">PDF下载</a></div><ul class="bm">{items("A01:头版", "A02:要闻", "A05:民生", "A07:人间", "A08:广告", pattern="<li><a>{0}</a></li>")}</ul></div>
<div class="dzb-txt"><div class="text-hd"><h5 class="yinti"></h5><h3 class="biaoti">{s.title}</h3><h5 class="futi">43年的缝纫店月底关门，下一站是社区工坊</h5></div><div class="text-info">澄江晚报　2023-07-21　A07版</div>
<div class="text-bd"><p>本报记者　江映月　文/摄</p>{ps(s.body)}<figure><img src="/upload/20230721/A07_1.jpg"><figcaption>潘师傅在店里熨烫旗袍。</figcaption></figure></div>
<div class="text-ft"><a>上一篇：巷口那碗豆花</a><a>下一篇：没有了</a></div></div></div>
<footer class="dzb-ft">澄江日报社主办　国内统一刊号：CN99-0021　新闻热线：0000-12345　技术支持：华光照排</footer></div></body>""",
    build=page,
    day="2023-07-21",
    origin="澄江晚报",
    authors=("江映月",),
)

# ---------------------------------------------------------------- broadcasters

s = story(
    "地铁9号线北延段今天开始空载试运行",
    "今天（11月18日），吴淞市轨道交通9号线北延段开始空载试运行，这也标志着线路距离开通初期运营又近了一步。",
    "9号线北延段全长13.4公里，均为地下线，设站9座，其中换乘站3座，最高运行时速100公里。线路建成后，从北郊新城到市中心只需28分钟。",
    "早上6点，首列空载列车从北郊车辆段驶出。按照计划，空载试运行期间，列车将按照运营图行车，但不载客，重点检验信号、供电、通信和站台门等系统的可靠性，时间不少于三个月。",
    "吴淞轨道集团运营公司调度部部长尤健：“我们会模拟早晚高峰、大客流、设备故障等十几种场景，把问题解决在开通之前。”",
    "据了解，9号线北延段计划于明年一季度开通，届时吴淞市轨道交通运营里程将达到386公里。",
)
add(
    "share page of a city broadcaster's app, the quoted voice with its name in front",
    s,
    "{T}",
    f"""<body class="h5"><div class="topApp"><img class="ic" src="https://static.kanwusong.example/ic.png"><span>看吴淞客户端</span><a class="open">立即打开</a></div>
<div class="detail-main"><div class="detail-title">{s.title}</div><div class="detail-meta"><img class="avatar" src="https://static.kanwusong.example/a.png"><div><p class="name">吴淞新闻</p><p class="tm">2024-11-18 12:40 · 江苏</p></div><a class="follow">+关注</a></div>
<div class="video-wrap"><video src="https://vod.kanwusong.example/20241118/a.mp4" poster="https://static.kanwusong.example/p.jpg"></video></div>
<div class="detail-body">{"".join(f"<section><span>{x}</span></section><section><br></section>" for x in s.body)}</div>
<div class="detail-sign"><p>（看吴淞记者：史可 陆子昂 编辑：袁园）</p></div>
<div class="detail-count"><span>阅读 2.3万</span><span>点赞 412</span></div></div>
<div class="recommend"><h3>大家都在看</h3>{items("吴淞大剧院跨年演出季开票", "初雪？气象台最新预报", "城北快速路隧道夜间封闭", pattern='<div class="it"><p>{0}</p><span>看吴淞</span></div>')}</div>
<div class="comments"><h3>评论</h3><p class="empty">暂无评论，快来抢沙发吧～</p></div><div class="btmDown">下载“看吴淞”，看更多本地资讯</div>
<script>var share = {{title: document.title, desc: "吴淞地铁", img: ""}};</script></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="apple-itunes-app" content="app-id=900000001">',
    build=page,
    day="2024-11-18",
    time="12:40",
    origin="吴淞新闻",
    authors=("史可", "陆子昂"),
    editors=("袁园",),
)

s = story(
    "苏原：今年计划新增农村“四好”示范路600公里",
    "春节过后，苏原各地掀起交通建设热潮。记者从全省农村公路工作会议上了解到，今年苏原计划新改建农村公路3200公里，其中新增“四好农村路”示范路600公里，改造桥梁480座。",
    "在丰亭区梅溪镇，一条连接5个行政村的“梅花大道”正在铺设沥青面层。路修到哪儿，产业就跟到哪儿。当地依托这条路，规划了梅园观光、骑行驿站等6个项目。",
    "丰亭区梅溪镇党委书记 孙晓东：以前路窄弯急，大客车进不来，现在双向两车道，预计今年春天的赏梅季，我们能接待游客30万人次。",
    "据介绍，今年全省还将在农村公路急弯陡坡、临水临崖等重点路段加装安全防护设施1100公里，继续推进“城乡公交+邮政快递”融合发展，实现建制村物流服务点全覆盖。",
)
add(
    "provincial broadcaster's site, a television item with its makers in brackets",
    s,
    "{T}_苏原网新闻",
    f"""<body><div class="lzw-top"><div class="w1180"><a href="//news.suyuantv.example/">苏原网</a><a>新闻</a><a>直播</a><a>点播</a><a>节目单</a><a>评论</a><a>社区</a><span class="r">登录 | 注册</span></div></div>
<div class="w1180 lzw-path"><a>苏原网</a> &gt; <a>新闻中心</a> &gt; <a>苏原新闻</a> &gt; 正文</div>
<div class="w1180"><div class="article_left"><h1 class="article_title">{s.title}</h1><p class="article_info"><span class="time">2026-02-27 20:14:33</span><span class="source">来源：苏原新闻联播</span><span class="bj">编辑：戚蓉</span><a class="pl" href="#comment">0 评论</a></p>
<div class="video-box"><div id="flashcontent"></div></div><div class="article_content"><div id="content">{ps(s.body)}<p>（来源：苏原广电总台融媒体新闻中心 记者/黎东阳 范琳琳 丰亭台 编辑/戚蓉）</p></div></div>
<div class="art_share"><span>分享到</span><a class="wx"></a><a class="wb"></a><a class="qz"></a></div><div class="copyright_note">【版权声明】本文著作权（含信息网络传播权）归属苏原广播电视总台所有，未经授权不得转载。</div>
<div class="tags">标签：<a>农村公路</a><a>交通强省</a></div><div class="about"><h3>相关新闻</h3><ul>{dated(("全省重大项目春节“不打烊”", "02-24"), ("宁丰城际铁路开始铺轨", "02-20"))}</ul></div></div>
<div class="article_right"><h3>热点视频</h3><ul>{items("晚间播报：电动车新规落地", "航拍百里油菜花", "春晚幕后：一分钟舞蹈练了三个月")}</ul><div class="app"><img src="/app.png"><p>扫码下载荔园新闻客户端</p></div></div></div>
<div class="lzw-foot"><p>苏原广播电视总台（集团）版权所有　苏ICP备10200000号</p><p>信息网络传播视听节目许可证号：1010000　违法和不良信息举报邮箱：jubao@suyuantv.example</p></div></body>""",
    head='<meta name="baidu-site-verification" content="x"><meta property="og:title" content="苏原：今年计划新增农村“四好”示范路600公里">',
    build=page,
    day="2026-02-27",
    time="20:14",
    origin="苏原新闻联播",
    authors=("黎东阳", "范琳琳"),
    editors=("戚蓉",),
)

# ---------------------------------------------------------------- county media centres

s = story(
    "梅坞镇：千亩杨梅“穿”上防雨衣",
    "梅雨季来临，走进梅坞镇岭上村的杨梅基地，一顶顶白色的防雨帐罩在杨梅树上，远远望去像撑开了一把把大伞。村民朱小芬掀开帐子一角，红紫相间的杨梅挂满枝头。",
    "“去年一场大雨，落果三成，今年搭了罗帐，心里就有底了。”朱小芬家种了25亩东魁杨梅，她算了一笔账：一顶罗帐成本约500元，能用6年，但带帐的杨梅一斤可以卖到35元，比露天的高出一倍。",
    "今年，梅坞镇推广罗幔栽培1200亩，并与供销社合作建成1000立方米的预冷库，采下的杨梅4小时内就能完成分级、预冷和装箱，次日便可送达上海、杭州等地市民手中。",
    "梅坞镇农业农村办公室主任方炜介绍，全镇杨梅将在6月15日前后大量上市，预计总产量2800吨，产值超过6000万元。",
)
add(
    "county news site of Zhejiang's kind, reporter and editor beside the source",
    s,
    "{T}-昌西新闻网",
    f"""<body><div class="cx_top"><div class="w1000"><img src="/img/cxnews.png"><p>昌西县融媒体中心主办</p></div><div class="cx_nav w1000"><a>首页</a><a>昌西新闻</a><a>乡镇部门</a><a>视听昌西</a><a>昌西发布</a><a>数字报</a><a>专题</a></div></div>
<div class="w1000 cx_loc">当前位置 : <a>首页</a> &gt; <a>昌西新闻</a> &gt; <a>乡镇部门</a></div>
<div class="w1000 cx_body"><div class="cx_l"><div class="news_bt">{s.title}</div><div class="news_ly">2023年06月09日 09:15:40　　来源：昌西新闻网　　记者 洪露 通讯员 周子涵　　编辑：詹敏</div>
<div class="news_nr">{ps(s.body[:2], ' style="text-indent:2em"')}<p style="text-align:center"><img src="http://img.changxi.example/20230609/01.jpg"></p><p style="text-align:center"><span style="color:#888">村民在采摘杨梅</span></p>{ps(s.body[2:], ' style="text-indent:2em"')}</div>
<div class="news_ewm"><img src="/img/wx.jpg"><span>扫一扫，关注“昌西发布”微信公众号</span></div>
<div class="news_xg"><h4>延伸阅读</h4>{items("南岙乡：高山蔬菜走俏市场", "县城新增三处口袋公园", pattern="<p>·<a>{0}</a></p>")}</div></div>
<div class="cx_r"><h4>新闻排行榜</h4><ul>{items("昌西至杭州动车首发", "端午龙舟赛报名启动", "这些村要通自来水了")}</ul></div></div>
<div class="cx_foot">昌西县融媒体中心 版权所有　浙ICP备10040000号　浙新办[2009]22号<br>广告热线：0571-00000001　新闻热线：0571-00000002</div></body>""",
    build=page,
    day="2023-06-09",
    time="09:15",
    origin="昌西新闻网",
    authors=("洪露", "周子涵"),
    editors=("詹敏",),
)

s = story(
    "【新春走基层】云上江渚丨年货里的“江渚味”",
    "腊月二十，江渚县城关镇的老码头年货市场一开市，就挤满了前来采购的市民。鱼糕、糍粑、腊藕、麻糖……一样样“江渚味”摆满了摊位。",
    "“今年鱼糕比往年卖得快，一上午就出了六十斤。”做了二十多年鱼糕的摊主陈国凤，一边给顾客切块装袋，一边接着网店订单。她家的鱼糕去年搭上县里的“惠农快车”，卖到了广东、新疆。",
    "为了让年货流通更顺畅，城关镇在市场设立了快递集中收寄点，首重最低只要4元。市场管理方还增设了公平秤和农残快检点，每天公示检测结果。",
    "“在外面打工，最惦记的就是这一口。”刚从东莞回来的小伙子余鹏买了四盒鱼糕、两袋麻糖，准备带给未来的岳父岳母尝尝。",
)
add(
    "share page of a county's cloud app in Hubei, three grades of checking under the text",
    s,
    "{T}",
    f"""<body><div id="wrap"><div class="yun-head"><a class="yun-logo"><img src="https://m.yunshang.example/jz/logo.png"></a><span>云上江渚</span><a class="yun-down" href="https://m.yunshang.example/jz/down">下载</a></div>
<div class="yun-article"><h2 class="yun-title">{s.title}</h2><div class="yun-info"><span>云上江渚</span> <span>2025-01-19 16:22:08</span> <span>湖北</span> <span class="see"><i></i>3562</span></div>
<div class="yun-content">{ps(s.body, ' style="text-indent: 2em; text-align: justify;"')}<p style="text-align: center;"><img src="https://m.yunshang.example/jz/img/0119.jpg"></p><p style="text-indent: 2em;">（记者：余佳 吕新明 通讯员：佘小波）</p><p>编辑：祝兰</p><p>责编：苏成</p><p>编审：易国平</p></div>
<div class="yun-zan"><a><i></i>赞 <em>56</em></a></div></div>
<div class="yun-about"><h3>相关推荐</h3><ul>{dated(("江渚火车站春运首日发送旅客4200人次", "01-14"), ("全县两会胜利闭幕", "01-10"))}</ul></div>
<div class="yun-cmt"><h3>网友评论</h3><p>登录后参与评论</p></div><div class="yun-foot">江渚县融媒体中心　鄂ICP备16000000号　江云平台提供技术支持</div></div></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="format-detection" content="telephone=no">',
    build=page,
    day="2025-01-19",
    time="16:22",
    origin="云上江渚",
    authors=("余佳", "吕新明", "佘小波"),
    editors=("祝兰", "苏成"),
)

# ---------------------------------------------------------------- evening papers and regional portals

s = story(
    "花甲夫妻自驾2.1万公里，给孙子写了68封“路上的信”",
    "扬浦晚报网3月15日讯（通讯员 茅雨欣 记者 梁璐）一辆旧面包车、两张折叠床、一本信纸，这是60岁的老邹和妻子柏阿姨的全部“家当”。去年5月，退休不到一个月的他们从江浦出发，用9个月时间走过14个省份，行程2.1万公里。",
    "每到一个地方，老邹都会给8岁的孙子写一封信。“敦煌的风很大，爷爷的帽子被吹跑了三次”“今天在洱海边吃了烤乳扇，奶奶说像放凉的煎饼”……68封信，最长的写了五页，最短的只有一行。",
    "“视频电话一挂就没了，信可以留着。”老邹说，他年轻时跑过十几年长途货运，给儿子写的信却不到十封，心里一直有遗憾。",
    "孙子邹子墨把信一封封收进铁盒，还照着信里的地名在地图上画线。寒假里，他用三个晚上写了一封回信，寄到了夫妻俩落脚的腾冲：“爷爷，等我长大了，换我开车。”",
    "今年3月，老两口回到家中。面对记者，柏阿姨笑着说，下一站是东北，信纸已经买好了。",
)
add(
    "evening paper online, its video brand as the source, proofreader under the text",
    s,
    "{T}_扬浦晚报网",
    f"""<body><div class="yw-top"><a href="https://www.yangpuwb.example/"><img src="/static/yplogo.png"></a><ul><li><a>首页</a></li><li><a>紫燕头条</a></li><li><a>江浦</a></li><li><a>民生</a></li><li><a>教育</a></li><li><a>视频</a></li><li><a>电子报</a></li></ul><input placeholder="搜索"></div>
<div class="yw-wrap"><div class="yw-left"><div class="text-title">{s.title}</div><div class="text-time"><span>2026-03-15 13:27</span><span>来源：紫燕新闻</span><span>阅读 8.6万</span><span class="audio">播放语音</span></div>
<div class="text-p">{ps(s.body[:1])}<div class="cc"><div class="pic"><img src="https://oss.yangpuwb.example/a/1.jpg"></div><p class="pict">夫妻俩在旅途中（受访者供图）</p></div>{ps(s.body[1:])}<p>校对 陶善工</p></div>
<div class="text-edit">责任编辑：<span>顾心悦</span></div><div class="text-decl">版权作品，未经扬浦晚报网授权严禁转载。</div>
<div class="text-more"><h4>继续阅读</h4>{items("老年人自驾要注意什么？医生支招", "江浦博物馆夜场今春恢复", pattern='<a class="m"><b>{0}</b></a>')}</div></div>
<div class="yw-right"><h4>24小时热榜</h4><ol>{items("樱花季地铁加开班次", "一条鱼卖出天价？市场回应", "住院医保新政4月起施行")}</ol><div class="yw-qr"><img src="/static/qr.png"><p>紫燕新闻客户端</p></div></div></div>
<div class="yw-foot">江浦扬浦晚报新媒体有限公司　苏ICP备12010000号　互联网新闻信息服务许可证32120170005　报料热线：0000-96000</div></body>""",
    head='<meta name="keywords" content="自驾,书信,退休"><meta name="apple-mobile-web-app-capable" content="yes">',
    build=page,
    day="2026-03-15",
    time="13:27",
    origin="紫燕新闻",
    authors=("茅雨欣", "梁璐"),
    editors=("顾心悦",),
)

s = story(
    "伊洛古城：让文物“活”在街巷里",
    "4月29日，“五一”假期前夕，伊洛古城的“考古盲盒体验馆”里座无虚席。孩子们戴着手套、拿着小铲，小心翼翼地从土块里剥出一件件“文物”。",
    "伊洛古城面积2.3平方公里，地下叠压着四个朝代的街巷遗址。怎样让深埋地下的遗存走近大众？古城管委会的办法是“看得见、摸得着、带得走”。",
    "看得见。在十字街遗址，三层玻璃步道架在探方之上，游客低头就能看到唐代车辙、宋代水井。",
    "摸得着。6座修缮后的老宅院变身公益体验馆，拓片、修陶、活字印刷等课程每天排满三场，全部由考古队员和高校学生志愿讲授。",
    "“我拓的是半块莲花纹瓦当，老师说是隋代的。”从省城来的小学生韩知行举着刚做好的拓片，小心地不让墨蹭到衣服上。",
    "带得走。依托馆藏文物开发的37款文创产品，去年销售额达1800万元，“镇墓兽”冰箱贴一度卖断了货。",
    "活化利用的前提是保护。为了不扰动遗址，古城内所有新建设施一律采用可逆的轻钢结构，不打桩、不开槽；地下水位、土壤湿度等数据每半小时回传一次监测中心。",
    "古城里的变化，老住户感受最深。62岁的司师傅把自家临街的两间房租给了剪纸工坊，每年租金3.6万元，自己还当上了义务讲解员。“过去嫌老房子潮，现在舍不得走。”",
    "据统计，2020年伊洛古城接待游客286万人次，其中省外游客占四成以上。今年“五一”假期，古城还将推出夜游、汉服巡游等12项活动，并首次实行分时预约。",
    "“文物不是冷冰冰的展品，它应当成为城市生活的一部分。”伊洛古城管委会主任牛国胜说。",
)
add(
    "provincial portal of Henan's kind, the daily's report with a byline of its own",
    s,
    "{T}-大豫网",
    f"""<body><div id="topnav"><div class="w1000"><a href="http://www.dayu.example/">大豫网</a>|<a>新闻</a>|<a>河南</a>|<a>时评</a>|<a>专题</a>|<a>豫报客户端</a><div id="login"></div></div></div>
<div class="w1000"><div id="logo2"><img src="http://img.dayu.example/logo-s.png"><span class="route"><a>首页</a> &gt; <a>新闻</a> &gt; <a>河南</a></span></div>
<div id="content_l"><h1 id="4g_title">{s.title}</h1><div id="ly"><span id="pubtime_baidu">2021年04月30日06:45</span> <span id="source_baidu">来源：<a href="http://newpaper.dayu.example/hnrb/">大豫网－河南新报</a></span><div id="zihao"><a class="a1">+</a><a class="a2">-</a>分享到：<a class="wx"></a></div></div>
<div id="mainCon"><div class="intro"></div><p>　　□本报记者 温秋娟 本报通讯员 马红砚</p>{ps(s.body, "", "　　")}</div>
<div id="editor"><span>编辑：郝苇</span> <span>审核 ：屈耀武</span></div><div class="rss">我要评论（<b>0</b>）</div></div>
<div id="content_r"><h3>频道推荐</h3><ul>{items("夏粮管理进入关键期", "豫剧进校园走过十年", "假期高速免费时段公布")}</ul><h3>图片聚焦</h3><a><img src="http://img.dayu.example/t1.jpg"><span>牡丹花海醉游人</span></a></div></div>
<div id="foot" class="w1000"><p>关于我们 - 广告服务 - 法律声明 - 联系方式</p><p>豫ICP备10000100号　互联网新闻信息服务许可证41120180001　网站新闻热线：0371-00000000</p></div></body>""",
    head='<meta name="publishdate" content="2021-04-30"><meta name="author" content="郝苇"><meta name="source" content="大豫网－河南新报">',
    build=page,
    day="2021-04-30",
    time="06:45",
    origin="大豫网－河南新报",
    authors=("温秋娟", "马红砚"),
    editors=("郝苇",),
)

s = story(
    "蓉川首个适老化改造“样板间”走进社区 市民可免费体验",
    "起身借力扶手、自动升降马桶、防撞圆角家具、跌倒报警雷达……12月5日，记者在锦台区晓月社区看到，一套60平方米的适老化改造“样板间”正式对外开放，市民可免费预约体验。",
    "样板间按照“卧室—卫生间—厨房—客厅”的动线，集中展示了7大类58种适老化产品，每件产品旁都贴有二维码，扫码即可查看价格、补贴标准和安装要求。",
    "“我妈去年在卫生间滑了一跤，一直想改又不知道从哪改起。”前来参观的居民付女士当场为母亲预约了上门评估。",
    "根据蓉川省今年出台的补贴政策，居家适老化改造所购置的物品和材料可享受销售价格30%的补贴，每户最高不超过3万元，其中60岁以上失能、高龄老人家庭最高补贴比例提高至50%。",
    "据省民政厅养老服务处相关负责人介绍，年内全省将建成此类样板间210个，实现县（市、区）全覆盖。",
)
add(
    "provincial news portal of Sichuan's kind, reporter on a line of his own before the text",
    s,
    "{T}_蓉川在线",
    f"""<body><div class="scol-top"><div class="wrap1200"><a href="https://www.rongchuan.example/"><img src="/logo2022.svg"></a><nav><a>要闻</a><a>蓉观</a><a>经济</a><a>社会</a><a>市州</a><a>深度</a></nav></div></div>
<div class="wrap1200 grid"><article id="webreal_scol"><div class="loc"><a>蓉川在线</a> / <a>蓉川新闻</a> / 正文</div><h1 id="scol_title">{s.title}</h1>
<div id="scol_time"><span id="pubtime_baidu">2024-12-05 17:33:19</span> <span id="source_baidu">来源：蓉川在线</span> <span id="editor_baidu">编辑：缪梦玲</span></div>
<div id="scol_txt"><p style="text-indent:2em">蓉川在线记者 史晓岚 文/图</p>{ps(s.body[:2], ' style="text-indent:2em"')}<p><img src="https://img.rongchuan.example/2024/12/05/s.jpg"></p><p style="text-align:center;font-size:14px">社区工作人员演示升降洗手台。</p>{ps(s.body[2:], ' style="text-indent:2em"')}</div>
<div class="scol-share"><span>分享</span><a data-t="wechat"></a><a data-t="weibo"></a></div><div class="scol-copy">凡本网注明“来源：蓉川在线”的作品，未经授权不得转载、摘编。</div>
<ul class="scol-rel">{items("社区食堂如何“不只一餐饭”", "全省银发旅游专列已开行百趟", "失能评估标准有了新版本")}</ul></article>
<aside><h3>新闻热榜</h3><ol>{items("盆地气温明日下跌6℃", "成绵第三条高铁规划公示", "火锅底料出口订单暴增")}</ol></aside></div>
<footer>主管：蓉川日报社　主办：蓉川在线网络传媒有限公司　川ICP备11000000号　互联网新闻信息服务许可证51120180001</footer></body>""",
    head='<meta name="viewport" content="width=device-width"><meta name="filetype" content="1">',
    build=page,
    day="2024-12-05",
    time="17:33",
    origin="蓉川在线",
    authors=("史晓岚",),
    editors=("缪梦玲",),
)

s = story(
    "今年以来天南铁路口岸进出境中欧班列突破4000列",
    "天南网讯（记者李瑜 通讯员阿依古丽·买买提报道）8月20日11时许，一列满载汽车配件、光伏组件的中欧班列从阿山口铁路口岸驶出国门。至此，今年以来经天南铁路口岸进出境的中欧班列已达4006列，同比增长12.8%。",
    "为提高口岸通行效率，铁路部门持续优化运输组织，推行“宽准轨列车同步换装、海关铁路联合作业”，班列平均换装时间由4小时压缩至2.5小时。",
    "阿山口海关监管一科科长田野介绍，海关设立中欧班列绿色通道，企业通过“数字口岸”系统提前申报，货物到港即可验放，通关时间较去年同期压缩三成。",
    "目前，经阿山口铁路口岸通行的中欧班列线路已增至121条，通达欧洲20个国家的83个城市，搭载货物涵盖电子产品、日用百货、机械设备等200多个品类。",
)
add(
    "provincial news portal of the north-west, brackets around the editor",
    s,
    "{T} -天南网 天南新闻门户",
    f"""<body><div class="ts_header"><div class="ts1000"><span>天南网（www.tiannan.example）</span><a>维吾尔文</a><a>哈萨克文</a><a>俄文</a><a>手机版</a></div><div class="ts1000 ts_logo"><img src="http://www.tiannan.example/images/logo.jpg"></div><div class="ts1000 ts_menu"><a>首页</a><a>时政</a><a>经济</a><a>民生</a><a>文化</a><a>旅游</a><a>视频</a><a>评论</a></div></div>
<div class="ts1000"><div class="ts_path">当前位置：<a class="CurrChnlCls">天南网</a> &gt; <a class="CurrChnlCls">新闻中心</a> &gt; <a class="CurrChnlCls">天南新闻</a> &gt; 正文</div>
<div class="ts_left"><div class="ts_title"><h1>{s.title}</h1></div><div class="ts_info"><span>2019年08月21日 10:02:58</span><span>来源： 天南日报</span><span class="ts_fx"><a class="bds_tsina"></a><a class="bds_weixin"></a></span></div>
<div class="ts_content"><div class="TRS_Editor"><style>.TRS_Editor P{{line-height:2;font-size:16px}}</style>{ps(s.body, "", "　　")}</div></div><div class="ts_editor">[责任编辑：高雪梅]</div>
<div class="ts_pager"><script>createPageHTML(1,0,"t20190821_412889","htm");</script></div>
<div class="ts_jiucuo"><a>我要纠错</a><a>打印</a><a>返回首页</a></div><div class="ts_ad"><iframe src="/ad/660.htm"></iframe></div>
<div class="ts_hot"><h3>热点推荐</h3><ul>{dated(("独库公路迎来自驾游高峰", "2019-08-20"), ("哈密瓜搭上“冷链快车”", "2019-08-19"), ("库车老街焕新颜", "2019-08-19"))}</ul></div></div>
<div class="ts_right"><h3>新闻排行</h3><ol>{items("棉花长势喜人", "大学生西部计划志愿者到岗", "乌昌快速路调整限速")}</ol></div></div>
<div class="ts_footer">天南网版权所有　新ICP备09000600号　互联网新闻信息服务许可证65120170001　举报电话：0991-0000000</div></body>""",
    head='<meta name="publishdate" content="2019-08-21"><meta name="author" content="114002"><meta name="source" content="天南日报">',
    build=page,
    day="2019-08-21",
    time="10:02",
    origin="天南日报",
    authors=("李瑜", "阿依古丽·买买提"),
    editors=("高雪梅",),
)
