"""An eighteenth album of pages: provincial and city government portals and news media of three invented provinces and a region.

Written without sight of the rules, as a sample of a crawler's day: most pages are plain, some are not.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, indented, paragraphs, story

EIGHTEENTH_CHINESE = Album()
add = EIGHTEENTH_CHINESE.add


def each(pattern: str, *items: tuple[str, ...]) -> str:
    return "".join(pattern.format(*item) for item in items)


def styled(lines: tuple[str, ...], style: str = "text-indent: 2em; text-align: justify;") -> str:
    return "".join(f'<p style="{style}">{line}</p>\n' for line in lines)


def fonts(lines: tuple[str, ...]) -> str:
    """Paragraphs as they come out of an office document."""
    return "\n".join(
        f'<p style="line-height: 2em; margin-top: 0px; margin-bottom: 0px;"><span style="font-family: 仿宋_GB2312; font-size: 21px;">　　{line}</span></p>'
        for line in lines
    )


# ------------------------------------------------------------ frames, government


def shuoyuan(language: str, title: str, middle: str, head: str) -> str:
    """A province's portal, static pages, its menu in the page."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="SiteName" content="朔原省人民政府门户网站">
<meta name="SiteDomain" content="www.shuoyuan-gov.example">
<meta name="SiteIDCode" content="9800000007">
{head}<title>{title}</title>
<link rel="stylesheet" href="../../../../../images/xl28.css">
<script src="../../../../../images/jquery-1.12.4.min.js"></script>
</head>
<body>
<!-- 头部 begin -->
<div class="sy-top"><div class="wrap-1200"><div class="sy-top-l"><a href="http://www.guowu.example" target="_blank">中央政府门户</a><span id="sytime"></span></div>
<ul class="sy-top-r"><li><a href="javascript:;" onclick="zh_tran('t');">繁體</a></li><li><a href="javascript:;" id="wza">无障碍</a></li><li><a href="javascript:;">长者模式</a></li><li><a>登录</a>|<a>注册</a></li></ul></div></div>
<div class="sy-logo"><div class="wrap-1200"><a href="../../../../../"><img src="../../../../../images/logo28.png" alt="朔原省人民政府"></a>
<div class="sy-search"><input type="text" id="searchword" placeholder="请输入您要搜索的内容"><a class="btn-s">搜索</a><p>热搜：<a>社保卡</a> <a>高考</a> <a>公积金提取</a> <a>以旧换新</a></p></div></div></div>
<div class="sy-nav"><ul class="wrap-1200"><li><a href="../../../../../">首页</a></li><li><a href="../../../../">要闻动态</a><div class="sub"><a>朔原要闻</a><a>部门动态</a><a>市县传真</a><a>图片新闻</a></div></li><li><a>政务公开</a><div class="sub"><a>政府信息公开指南</a><a>政策文件库</a><a>政策解读</a><a>省政府公报</a></div></li><li><a>政务服务</a></li><li><a>政民互动</a></li><li><a>数据开放</a></li><li><a>走进朔原</a></li></ul></div>
<!-- 头部 end -->
<div class="wrap-1200 sy-main">{middle}</div>
<!-- 底部 begin -->
<div class="sy-foot"><div class="wrap-1200"><div class="sy-links"><dl><dt>国家部委</dt><dd><a>发展改革</a><a>教育</a><a>科技</a></dd></dl><dl><dt>各市政府</dt><dd><a>定朔</a><a>榆丘</a><a>沁岭</a><a>雁门湾</a></dd></dl></div>
<p>主办：朔原省人民政府办公厅　承办：朔原省政务信息管理局</p><p>网站标识码：9800000007　<a>朔ICP备05000777号-1</a>　<a>朔公网安备 98010002000177号</a></p><p><a>网站地图</a>｜<a>联系我们</a>｜<a>版权声明</a></p><img src="../../../../../images/dzjg.png" alt="党政机关"><img src="../../../../../images/jiucuo.png" alt="政府网站找错"></div></div>
<!-- 底部 end -->
<div class="float-bar"><a>智能问答</a><a>意见征集</a><a>返回顶部</a></div>
<script src="../../../../../images/share.js"></script>
</body></html>"""


def cangdong(
    language: str, title: str, middle: str, head: str, unit: str = "沧东省人民政府", code: str = "9700000011"
) -> str:
    """A portal of a large vendor, its records between comments."""
    return f"""<!doctype html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}</title>
<meta name="author" content=""><meta name="siteName" content="{unit}"><meta name="siteDomain" content="www.cangdong-gov.example"><meta name="siteIDCode" content="{code}">
<meta name="Maketime" content="2031-06-17 23:10:06">{head}
<link rel="stylesheet" type="text/css" href="/images/187/tbgs.css">
</head>
<body>
<div id="barrierfree_container">
<table width="100%" border="0" cellspacing="0" cellpadding="0" class="cd-top"><tbody><tr><td><img src="/picture/0/gh.png"></td><td>{unit}</td><td align="right"><a href="javascript:void(0)" class="arg">老年版</a> <a id="toolbar" href="javascript:void(0)">无障碍阅读</a> <a>RSS订阅</a></td></tr></tbody></table>
<div class="cd-nav"><a href="/index.html">网站首页</a><a href="/col/col94/index.html">新闻发布</a><a href="/col/col95/index.html">政务公开</a><a href="/col/col96/index.html">解读回应</a><a href="/col/col97/index.html">办事服务</a><a href="/col/col98/index.html">互动交流</a><a href="/col/col99/index.html">魅力沧东</a></div>
{middle}
<div class="cd-bottom"><ul><li><a>关于我们</a></li><li><a>网站地图</a></li><li><a>使用帮助</a></li><li><a>隐私声明</a></li></ul><p>主办单位：{unit}　沧ICP备06000123号　网站标识码：{code}　沧公网安备97010202000233号</p><p>技术支持电话：0000-8601234（工作日9:00-17:30）</p></div>
</div>
<a href="http://www.vendor.example" style="display:none">Produced By 云帆网络 云帆通内容发布系统</a>
<script src="/script/0/barrierfree.js"></script>
</body>
</html>"""


def cangmo(
    language: str,
    title: str,
    middle: str,
    head: str,
    unit: str = "苍漠自治区人民政府",
    code: str = "9600000003",
    icp: str = "漠ICP备05000055号-2　漠公网安备：96010302000018号",
) -> str:
    """A portal of another vendor, for regions, cities and counties alike."""
    return f"""<!DOCTYPE html>
<html><head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<meta name="SiteName" content="{unit}"/><meta name="SiteDomain" content="www.cangmo-gov.example"/><meta name="SiteIDCode" content="{code}"/>{head}
<meta name="template,templategroup,version" content="5c0ed1b89a124,a13c77de9,1.6"/>
<title>
{title}
</title>
<link rel="stylesheet" href="/xhtml/css/common_responsive.css"/>
<script src="/xhtml/js/jquery-3.6.0.min.js"></script>
</head>
<body class="ucap-body" aria-status="false">
<a id="ariaTipText" href="javascript:void(0)" aria-label="欢迎进入{unit}网站，盲人用户使用操作智能引导，请按快捷键Ctrl+Alt+R" style="width:1px;height:1px"></a>
<header class="pc-header"><div class="container"><div class="row top-link"><a>网站支持IPv6</a><a>无障碍浏览</a><a>关怀版</a><a>政务邮箱</a><a>微信</a><a>微博</a></div>
<div class="logo"><a href="/index.shtml"><img src="/xhtml/images/logo.png"/></a></div>
<nav><ul class="nav-ul clearfix"><li><a href="/index.shtml">首页</a></li><li><a>政务要闻</a></li><li><a>信息公开</a></li><li><a>办事大厅</a></li><li><a>互动交流</a></li><li><a>数据服务</a></li><li><a>专题专栏</a></li></ul></nav></div></header>
<div class="container content-box">{middle}</div>
<footer><div class="container"><div class="f-left"><img src="/xhtml/images/red.png"/><img src="/xhtml/images/find_error.png"/></div><div class="f-con"><p>版权所有：{unit}　主办单位：{unit}办公室</p><p>网站标识码：{code}　ICP备案：{icp}</p><p><a>网站地图</a> | <a>隐私安全</a> | <a>网站声明</a> | <a>联系我们</a></p></div></div></footer>
<div class="right-tool"><span>智能机器人</span><span>政策问答</span><span>回到顶部</span></div>
<script>var _trackDataType='web';var _trackData=_trackData||[];</script>
</body></html>"""


def gkml(language: str, title: str, middle: str, head: str) -> str:
    """A disclosure platform: the catalogue at the left, a record at the right."""
    return f"""<!DOCTYPE html>
<html lang="zh-cn"><head><meta charset="utf-8"><title>{title}</title>{head}
<link rel="stylesheet" href="/gkmlpt/css/app.3f1.css"><script>window._CONFIG = {{ SID: '3307', NAME: '澧川市生态环境局' }};</script></head>
<body><div id="app" class="gkml">
<div class="gk-head"><div class="gk-logo">澧川市生态环境局<em>政府信息公开平台</em></div><div class="gk-btn"><a href="/">返回部门网站</a></div></div>
<div class="gk-main"><div class="gk-menu"><ul><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li class="on"><a>法定主动公开内容</a><ul><li><a>机构职能</a></li><li><a>规划计划</a></li><li class="cur"><a>环评审批</a></li><li><a>行政处罚</a></li><li><a>财政预决算</a></li></ul></li><li><a>政府信息公开年报</a></li><li><a>依申请公开</a></li></ul></div>
<div class="gk-content">{middle}</div></div>
<div class="gk-foot"><p>主办：澧川市生态环境局 地址：澧川市滨江大道66号 邮编：920100</p><p>网站标识码：9201000032 浔ICP备11000021号 浔公网安备92010002000044号</p></div>
</div></body></html>"""


def yuqiu(language: str, title: str, middle: str, head: str) -> str:
    """A city's portal, made to measure by a local firm."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Cache-Control" content="no-transform"><title>{title}</title>{head}
<meta name="SiteName" content="榆丘市人民政府"><link href="/statics/yq/bootstrap.min.css" rel="stylesheet"><link href="/statics/yq/show.css?v=7" rel="stylesheet"></head><body>
<div class="yq-header"><div class="container"><p class="welcome">欢迎访问榆丘市人民政府门户网站！今天是 2031年6月18日 星期三 农历四月廿九</p><img class="img-responsive" src="/statics/yq/banner.jpg">
<ul class="yq-menu list-inline"><li><a href="/">首　页</a></li><li><a href="/zjyq/">走进榆丘</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/zmhd/">政民互动</a></li></ul></div></div>
<div class="container yq-body"><div class="row">{middle}</div></div>
<div class="yq-footer text-center"><p>主办：榆丘市人民政府办公室　运维：榆丘市大数据中心</p><p>联系电话：0000-3966123　E-mail：yqszfw@yuqiu-gov.example</p><p>网站标识码：9803000001　朔ICP备08000912号</p></div>
<div class="side-fixed"><a><i class="glyphicon glyphicon-qrcode"></i>手机版</a><a><i class="glyphicon glyphicon-chevron-up"></i>TOP</a></div></body></html>"""


def department(
    language: str,
    title: str,
    middle: str,
    head: str,
    unit: str = "朔原省交通运输厅",
    seat: str = "定朔市迎宾路118号　邮编：980001　<a>朔ICP备07001118号</a>　网站标识码：9800000041",
) -> str:
    """A department of the province on the shared platform of its portal."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title>
<meta name="SiteName" content="{unit}">{head}<style>.zw-nr img{{max-width:100%}}</style></head>
<body>
<div class="bmtop"><div class="bmtop-in"><span>{unit}</span><em><a>省政府门户</a> | <a>邮箱登录</a> | <a>OA办公</a></em></div></div>
<div class="bmlogo"><img src="../../images/bmlogo.jpg"></div>
<div class="bmnav"><a href="../../">首页</a><a href="../../zzjg/">组织机构</a><a href="../../xwdt/">新闻动态</a><a href="../../xxgk/">信息公开</a><a href="../../wsbs/">网上办事</a><a href="../../gzcy/">公众参与</a><a href="../../ztzl/">专题专栏</a></div>
<div class="bmwrap">{middle}</div>
<div class="bmfoot"><p>{unit}主办　{unit}信息中心维护</p><p>地址：{seat}</p><span><img src="../../images/blue.png"></span></div>
</body></html>"""


def tongxi(language: str, title: str, middle: str, head: str) -> str:
    """A county's portal of about 2012, server-made pages with a form round everything."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	{title}
</title>{head}<link href="/skins/tx/css.css" rel="stylesheet" type="text/css" /></head>
<body><form name="form1" method="post" action="Content.aspx?id=30417" id="form1"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTQ2OTkzNDMyMWRk" /></div>
<div id="top"><object width="1000" height="180"><param name="movie" value="/skins/tx/top.swf" /></object></div>
<div id="menu"><ul><li><a href="/Default.aspx">首页</a></li><li><a href="/Channel.aspx?id=2">桐溪概况</a></li><li><a href="/Channel.aspx?id=3">新闻动态</a></li><li><a href="/Channel.aspx?id=4">公示公告</a></li><li><a href="/Channel.aspx?id=5">政务公开</a></li><li><a href="/Channel.aspx?id=6">便民服务</a></li><li><a href="/Channel.aspx?id=7">县长信箱</a></li></ul></div>
<div id="main"><div id="left"><h3>栏目列表</h3><ul><li><a>公示公告</a></li><li><a>停水停电</a></li><li><a>招考录用</a></li></ul><h3>点击排行</h3><ul>{each('<li><a title="{0}">{1}</a></li>', ("桐溪县城乡居民医保缴费须知", "桐溪县城乡居民医保缴…"), ("桐溪至浔城城际公交时刻表", "桐溪至浔城城际公交时…"))}</ul></div>
<div id="right">{middle}</div><div class="clear"></div></div>
<div id="bottom">桐溪县人民政府主办　桐溪县电子政务中心承办<br />浔ICP备09000345号　网站标识码：9203260001<br />您是本站第 <span id="lblCount">10482237</span> 位访问者</div>
</form></body></html>"""


def xunnan(language: str, title: str, middle: str, head: str) -> str:
    """A province's portal as a script renders it on the server."""
    return f"""<!doctype html>
<html data-n-head-ssr lang="zh"><head><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1">{head}<title>{title}</title><link rel="preload" href="/_nuxt/5d1a.js" as="script"></head>
<body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div class="xn-page" data-v-6a1f>
<header class="xn-header" data-v-1c9e><div class="xn-tools" data-v-1c9e><span>EN</span><span>适老化</span><span>浔易办</span></div><h2 data-v-1c9e><a href="/" class="nuxt-link-active">浔南省人民政府</a></h2><ul data-v-1c9e><li>首页</li><li>省政府</li><li>新闻</li><li>政策</li><li>服务</li><li>互动</li><li>数据</li></ul></header>
{middle}
<footer class="xn-footer" data-v-77b0><p>浔南省人民政府办公厅 版权所有 浔ICP备05000001号 网站标识码 9200000001</p><p>为确保最佳浏览效果，建议您使用以下浏览器版本：Edge、Chrome 90+、360极速模式</p></footer>
</div></div></div><script>window.__NUXT__={{layout:"default",data:[{{id:204417}}],serverRendered:true}}</script><script src="/_nuxt/5d1a.js" defer></script></body></html>"""


# ------------------------------------------------------------ pages, government

P01 = story(
    "全省“三夏”农机跨区作业推进会在沁岭召开",
    "本报沁岭6月4日讯（记者 郝云起）今天，全省“三夏”农机跨区作业现场推进会在沁岭市召开。副省长赵培根出席会议并讲话。",
    "会议指出，今年全省小麦成熟期较常年提前三天，预计6月12日前后进入集中收获期。截至目前，各地已检修联合收割机3.1万台、播种机4.6万台，发放跨区作业证1.2万份，机具总量能够满足抢收抢种需要。",
    "会议强调，各级各部门要紧盯天气变化，算好机具账、农时账、损失账，优先安排易倒伏、易发芽地块收割。要用好128个农机应急作业服务队，确保“雨前抢收、雨后抢种”不误时。要落实跨区作业车辆免费通行政策，在高速公路出口、国省干道沿线设置接待服务站，让机手加得上油、吃得上饭、修得了车。",
    "会议要求，要切实抓好机收减损，严格控制作业速度和割茬高度，将综合损失率控制在2%以内。要深入排查农机安全隐患，坚决防范疲劳作业和田间火灾。",
    "与会人员观摩了沁岭市丰禾农机合作社的区域农机社会化服务中心，以及小麦机收减损技能比武。各市、部分县（市、区）政府分管负责同志参加会议。",
)
add(
    "province, news of the daily",
    P01,
    "{T}_朔原要闻_朔原省人民政府门户网站",
    f"""<div class="crumbs">您的位置：<a href="../../../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../../" class="CurrChnlCls">要闻动态</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">朔原要闻</a></div>
<div class="xl-article"><div class="xl-title"><h1>{P01.title}</h1></div>
<div class="xl-info clearfix"><div class="l"><span>发布时间：2031-06-05 08:12</span><span>来源：朔原日报</span></div><div class="r"><span class="dx">字号：<a>大</a><a>中</a><a>小</a></span><a class="print">打印</a><span class="share">分享：<i class="wx"></i><i class="wb"></i><i class="qq"></i></span></div></div>
<div class="xl-content"><div class="view TRS_UEDITOR trs_paper_default trs_web">{indented(P01.body)}</div></div>
<div class="xl-editor">责任编辑：梁彩虹</div>
<div class="xl-share-bottom"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div></div>
<div class="xl-relate"><h4>相关新闻</h4><ul>{each('<li><a href="./t{1}.html">{0}</a><em>{2}</em></li>', ("我省启动小麦机收减损技能大比武", "20310528_77120", "2031-05-28"), ("沁岭：夏收开镰第一天", "20310602_77388", "2031-06-02"))}</ul></div>""",
    head='<meta name="ColumnName" content="朔原要闻"><meta name="ArticleTitle" content="全省“三夏”农机跨区作业推进会在沁岭召开"><meta name="PubDate" content="2031-06-05 08:12"><meta name="ContentSource" content="朔原日报">\n',
    day="2031-06-05",
    time="08:12",
    origin="朔原日报",
    authors=("郝云起",),
    editors=("梁彩虹",),
    build=shuoyuan,
)

P02 = story(
    "沧东省人民政府办公厅关于印发沧东省老旧小区电梯更新专项行动方案（2031—2033年）的通知",
    "沧政办字〔2031〕19号",
    "各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：",
    "《沧东省老旧小区电梯更新专项行动方案（2031—2033年）》已经省政府同意，现印发给你们，请结合实际认真组织实施。",
    "沧东省人民政府办公厅",
    "2031年4月16日",
    "（此件公开发布）",
    "沧东省老旧小区电梯更新专项行动方案",
    "（2031—2033年）",
    "为加快消除老旧小区电梯安全隐患，改善群众居住条件，制定本方案。",
    "一、总体目标",
    "到2033年年底，全省更新使用15年以上、安全评估结论为“建议更换”的老旧住宅电梯2.6万部，其中2031年不少于8000部。基本建立权责清晰、资金有保障、维护有人管的电梯全生命周期管理机制。",
    "二、重点任务",
    "（一）摸清底数。各市于2031年6月底前完成老旧电梯普查和安全评估，一梯一档，形成更新台账并动态调整。",
    "（二）拓宽资金渠道。按照“业主出一点、维修资金用一点、财政补一点”的原则，对纳入台账的电梯，省财政按每部3万元给予定额补助。",
    "（三）优化办理流程。推行一窗受理、并联审批，自受理之日起十个工作日内办结。维修资金应急使用可先行拨付，事后补齐手续。",
    "（四）严把质量关口。更新电梯整机质保期不低于五年，主要部件质保期不低于八年。鼓励采用“设备采购加十年维保”一体化招标。",
    "三、保障措施",
    "各市政府要落实主体责任，建立住房城乡建设、市场监管、财政等部门参加的工作专班，每季度通报进展。要加强政策宣传，尊重业主意愿，及时化解矛盾纠纷。",
)
add(
    "province, circular with its plan",
    P02,
    "沧东省人民政府 省政府办公厅文件 {T}",
    f"""<table width="1100" align="center" class="dqwz"><tr><td>当前位置：<a href="/index.html">首页</a> &gt; <a href="/col/col107851/index.html">政务公开</a> &gt; <a href="/col/col107863/index.html">省政府办公厅文件</a></td></tr></table>
<div class="wip_art_con"><div class="people-desc"><table width="100%" cellspacing="1" cellpadding="0" border="0"><tbody>
<tr><th>索引号：</th><td>110000/2031-00318</td><th>公开方式：</th><td>主动公开</td></tr>
<tr><th>标题：</th><td colspan="3"><!--<$[标题]>begin-->{P02.title}<!--<$[标题]>end--></td></tr>
<tr><th>发布机构：</th><td>沧东省人民政府办公厅</td><th>文号：</th><td>沧政办字〔2031〕19号</td></tr>
<tr><th>成文日期：</th><td>2031-04-16</td><th>公开日期：</th><td>2031-04-21</td></tr>
<tr><th>有效性：</th><td>有效</td><th>主题分类：</th><td>城乡建设、环境保护</td></tr></tbody></table></div>
<div class="wip_tools"><a class="dy">打印</a><a class="sc">收藏</a><a class="xz">Word下载</a><a class="xz">PDF下载</a></div>
<div class="art_con"><h1 class="wip_art_title">{P02.title}</h1><div id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
<p style="text-align: center;"><span style="font-family: 楷体_GB2312; font-size: 16pt;">{P02.body[0]}</span></p><p><br></p>
<p style="text-indent: 0em;"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">{P02.body[1]}</span></p>
<p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">{P02.body[2]}</span></p><p>&nbsp;</p>
<p style="text-align: right;"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">{P02.body[3]}&nbsp; &nbsp;&nbsp;</span></p>
<p style="text-align: right;"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">{P02.body[4]}&nbsp; &nbsp; &nbsp; &nbsp;</span></p>
<p style="text-indent: 2em;"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">{P02.body[5]}</span></p><p>&nbsp;</p>
<p style="text-align: center;"><span style="font-family: 方正小标宋简体; font-size: 22pt;">{P02.body[6]}</span></p>
<p style="text-align: center;"><span style="font-family: 楷体_GB2312; font-size: 16pt;">{P02.body[7]}</span></p>
{"".join(f'<p style="text-indent: 2em;"><span style="font-family: {"黑体" if x[1] == "、" else "仿宋_GB2312"}; font-size: 16pt;">{x}</span></p>' for x in P02.body[8:])}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></div>
<div class="xgjd"><h3>相关解读</h3><a href="/art/2031/4/21/art_107870_91022.html">【图解】老旧小区换电梯，省里怎么补？</a><a href="/art/2031/4/22/art_107870_91037.html">【负责人解读】省住房城乡建设厅解读电梯更新专项行动方案</a></div></div>""",
    head='<meta name="contentSource" content=""><meta name="pubDate" content="2031-04-21 17:32">',
    day="2031-04-21",
    origin="沧东省人民政府办公厅",
    build=cangdong,
)

P03 = story(
    "《苍漠自治区灵活就业人员参加职工基本医疗保险办法》政策问答",
    "《苍漠自治区灵活就业人员参加职工基本医疗保险办法》将于4月1日起施行。为便于群众了解政策，现就有关问题解答如下。",
    "一、哪些人可以按灵活就业人员身份参保？",
    "答：在自治区内以个体经营、非全日制以及新就业形态等方式灵活就业，年满16周岁且未达到法定退休年龄的人员，均可在户籍地、居住地或者就业地参加职工基本医疗保险，不受户籍限制。",
    "二、缴费标准怎么定？",
    "答：缴费基数可在上年度全区全口径城镇单位就业人员平均工资的60%至300%之间自行选择，费率为7.5%。选择不建立个人账户的，费率为5.5%。",
    "三、缴费后多久可以享受待遇？",
    "答：首次参保的，自缴费之日起满三个月后享受统筹基金支付待遇。由用人单位参保转为灵活就业参保、中断缴费不超过三个月的，不设等待期。",
    "四、草原牧区的群众怎样办理？",
    "答：各苏木乡镇便民服务中心均可受理，也可通过“漠易办”小程序办理。冬春转场期间，医保经办机构将安排流动服务车到牧业点集中办理。",
    "五、达到退休年龄但缴费年限不够怎么办？",
    "答：可以按规定延长缴费至满年限，也可以一次性补缴，或者转为参加城乡居民基本医疗保险。",
)
add(
    "region, questions and answers of the insurance bureau",
    P03,
    "{T}_政策解读_苍漠自治区人民政府",
    f"""<div class="position-box"><span>当前位置：</span><a href="/index.shtml">首页</a><i>&gt;</i><a>信息公开</a><i>&gt;</i><a>政策解读</a></div>
<div class="detail-box"><h1 class="detail-h1">{P03.title}</h1>
<div class="detail-bar"><span>发布时间：2031-03-11 16:45</span><span>信息来源：自治区医疗保障局</span><span>浏览次数：<i id="hit" data-id="a1c0"></i></span><div class="fr"><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span><span onclick="window.print()">打印</span></div></div>
<div class="detail-text" id="UCAP-CONTENT">{"".join(f'<p style="text-indent:2em;line-height:2em"><strong>{x}</strong></p>' if x[1] == "、" else f'<p style="text-indent:2em;line-height:2em"><span style="font-size:18px">{x}</span></p>' for x in P03.body)}</div>
<div class="detail-link"><p><b>相关文件：</b><a>关于印发《苍漠自治区灵活就业人员参加职工基本医疗保险办法》的通知</a></p></div>
<div class="detail-op"><a class="fav">收藏</a><a class="close" href="javascript:window.close();">关闭</a></div></div>""",
    head='<meta name="ArticleTitle" content="《苍漠自治区灵活就业人员参加职工基本医疗保险办法》政策问答"/><meta name="PubDate" content="2031-03-11 16:45"/><meta name="ContentSource" content="自治区医疗保障局"/><meta name="ColumnType" content="政策解读"/>',
    day="2031-03-11",
    time="16:45",
    origin="自治区医疗保障局",
    build=cangmo,
)

P04 = story(
    "韩向东调研城市内涝治理工作",
    "5月13日，市委副书记、市长韩向东深入城区易涝点位，实地调研城市内涝治理工作。他强调，要坚持人民至上、生命至上，抢抓汛前窗口期，扎实推进排水防涝设施建设，全力保障城市安全度汛。",
    "在长治路下穿通道，韩向东详细察看泵站改造和雨水箱涵清淤情况，询问极端降雨条件下的应急处置流程。他指出，要在每个下穿通道落实“一点一策”，配齐挡板、警示灯和自动闸杆，做到水满即封、专人值守。",
    "在柳湾河综合治理工地，韩向东听取项目进展汇报。该项目总投资4.2亿元，目前已完成河道拓宽3.8公里。他要求施工单位合理安排工序，确保6月10日前主河槽全线贯通，不让施工围堰成为行洪障碍。",
    "在市防汛物资储备库，韩向东逐一检查冲锋舟、排涝车和发电机组的维护情况，并现场抽查值班值守。他强调，物资储备宁可备而不用，不可用时无备。",
    "市政府秘书长罗进，住建、水务、应急、气象等部门负责同志参加调研。",
)
add(
    "city, the mayor's visits",
    P04,
    "{T} - 榆丘市人民政府门户网站",
    f"""<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li class="active">政务要闻</li></ol>
<div class="col-md-12 show-box"><h2 class="text-center show-title">{P04.title}</h2><p class="text-center show-sub">时间：2031-05-14 07:30:12　　来源：榆丘日报　　作者：白小川　　点击：<span id="clicks">655</span>次</p><hr>
<div class="show-content" id="fontzoom"><p><video controls poster="/uploads/20310514/v.jpg" src="/uploads/20310514/v.mp4" width="640"></video></p>{styled(P04.body)}</div>
<div class="bshare-custom"><span>分享到：</span><a title="微信">微信</a><a title="新浪微博">新浪微博</a><a title="QQ空间">QQ空间</a></div>
<ul class="pager-list list-unstyled"><li>上一篇：<a href="/xwzx/zwyw/20310513/8123.html">市政府召开第十八次常务会议</a></li><li>下一篇：<a href="/xwzx/zwyw/20310514/8127.html">全市夏季消防安全部署会召开</a></li></ul></div>""",
    day="2031-05-14",
    time="07:30",
    origin="榆丘日报",
    authors=("白小川",),
    build=yuqiu,
)

P05 = story(
    "石窑县水利局：水质检测车开进山村",
    "“这水龙头里的水，能直接喝不？”5月20日，在石窑县崖底乡青石沟村，村民刘改莲端着刚接的一瓢水，向县水利局的检测人员打听。",
    "入夏以来，石窑县水利局组织三辆流动检测车，对全县216处农村集中供水点逐一取样。检测人员现场测定浑浊度、余氯和酸碱度，微生物指标送县水质中心化验，结果三天内张贴在村务公开栏。",
    "针对个别村水塔消毒设备老化的问题，该局投入资金43万元，更换消毒设备51台套，并对42名管水员开展操作培训，做到设备有人管、药剂按时加、记录天天写。",
    "截至目前，已检测水样409份，合格率98.3%。对不合格的七处供水点，均已完成清洗消毒并复检合格。（石窑县水利局供稿）",
)
add(
    "county, a bureau's item, migrated record",
    P05,
    "{T} | 部门动态 | 石窑县人民政府",
    f"""<div class="position-box"><span>当前位置：</span><a>首页</a><i>&gt;</i><a>政务要闻</a><i>&gt;</i><a>部门动态</a></div>
<div class="article-main"><div class="article-title">{P05.title}</div><div class="article-attr"><ul><li>来源：县水利局</li><li>发布日期：2031-05-22</li><li>编辑：县政府办信息中心</li><li class="shareli">分享：<a class="wx"></a><a class="wb"></a></li></ul></div>
<div class="article-con"><p style="text-align:center"><img src="/sysxrmzf/bmdt/202605/images/77b1.jpg" alt="IMG_2291.JPG"/></p><p style="text-align:center;"><span style="font-size:14px;font-family:楷体">检测人员在青石沟村取水样</span></p>{fonts(P05.body)}</div>
<div class="ewm"><canvas width="120" height="120"></canvas><p>扫码分享本页</p></div></div>""",
    head='<meta name="PubDate" content="2031-06-01 02:14"/><meta name="ContentSource" content="县水利局"/>',
    day="2031-05-22",
    origin="县水利局",
    editors=("县政府办信息中心",),
    build=partial(
        cangmo, unit="石窑县人民政府", code="9804270001", icp="朔ICP备11004270号-1　朔公网安备：98042702000006号"
    ),
)

P06 = story(
    "关于S38定沁高速公路K41至K57段双向封闭施工的公告",
    "因S38定沁高速公路白草岭隧道群病害整治工程施工需要，为保障施工和行车安全，经公安交警部门同意，决定对部分路段实施双向封闭。现将有关事项公告如下：",
    "一、封闭时间",
    "2031年6月20日8时至8月20日20时。",
    "二、封闭路段",
    "S38定沁高速公路K41+200（白草岭东枢纽）至K57+900（上庄互通）段，双向禁止一切车辆通行。上庄收费站沁岭方向入口同步关闭。",
    "三、绕行路线",
    "（一）定朔往沁岭方向车辆，可由白草岭东枢纽转入G79，至龙王山枢纽驶入S42返回S38。",
    "（二）沁岭往定朔方向车辆，可由上庄互通驶出，经国道G541行驶至白草镇收费站驶入S38。",
    "危险化学品运输车辆请按公安交警部门指定路线行驶。",
    "请过往车辆提前规划出行路线，遵守现场交通标志，服从现场人员指挥。封闭期间如遇恶劣天气影响工期，另行公告。服务热线：12122（朔原）。",
    "朔原省交通运输厅",
    "朔原省公安厅交通管理局",
    "2031年6月13日",
)
add(
    "department, a road closed",
    P06,
    "{T}_通知公告_朔原省交通运输厅",
    f"""<div class="wz"><a href="../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">新闻动态</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">通知公告</a></div>
<div class="zw-box"><div class="zw-bt">{P06.title}</div><div class="zw-xx">日期：<span>2031年06月13日</span>&emsp;来源：<span>省公路局</span>&emsp;【字体：<a>大</a> <a>中</a> <a>小</a>】&emsp;<a href="javascript:window.print()">打印</a></div>
<div class="zw-nr"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{margin:0;line-height:1.8;font-family:宋体;font-size:12pt;}}</style>{indented(P06.body[:10])}<p align="right">{P06.body[10]}</p><p align="right">{P06.body[11]}</p><p align="right">{P06.body[12]}</p></div></div>
<div class="zw-fj"><b>附件下载：</b><a href="./P020310613612230011.pdf">绕行线路示意图.pdf</a></div>
<div class="zw-bottom"><a href="javascript:window.close()">【关闭窗口】</a></div></div>""",
    head='<meta name="PubDate" content="2031-06-13 11:25"><meta name="ContentSource" content="省公路局">',
    day="2031-06-13",
    origin="省公路局",
    build=department,
)

P07 = story(
    "2031年海屿市市属事业单位公开招聘进入体检范围人员公告（一）",
    "根据《2031年海屿市市属事业单位公开招聘工作人员简章》规定，现将第一批进入体检范围人员名单予以公布，并就有关事项公告如下：",
    "准考证号",
    "招聘单位",
    "岗位代码",
    "总成绩",
    "20310115027",
    "海屿市海洋预报台",
    "A0103",
    "78.46",
    "20310115143",
    "海屿市第二人民医院",
    "B0217",
    "81.20",
    "20310116008",
    "海屿市图书馆",
    "A0304",
    "76.95",
    "请以上人员于6月6日（星期五）早7:00前，持本人身份证和笔试准考证到市人力资源和社会保障局一楼大厅集合，逾期未到视为自动放弃。体检需空腹，体检前一天请注意休息，勿饮酒。",
    "咨询电话：0000-5582016",
    "监督电话：0000-5582033",
    "海屿市事业单位公开招聘工作领导小组办公室",
    "2031年5月30日",
)
_rows = "".join(
    "<tr>" + "".join(f'<td><p style="text-align:center">{x}</p></td>' for x in P07.body[i : i + 4]) + "</tr>"
    for i in range(1, 17, 4)
)
add(
    "city bureau, candidates in a table",
    P07,
    "海屿市人力资源和社会保障局 公告公示 {T}",
    f"""<div class="hr-pos">当前位置：<a>首页</a> > <a>公告公示</a></div>
<div class="hr-article"><div class="hr-title"><!--<$[标题]>begin-->{P07.title}<!--<$[标题]>end--></div><div class="hr-sub"><span>发布日期：2031-05-30 17:41</span><span>来源：<!--<$[信息来源]>begin-->海屿市人力资源和社会保障局<!--<$[信息来源]>end--></span><span>访问次数：<script src="/vc/vc/interface/artcount/artcount.jsp?i_id=21881"></script></span></div>
<div id="zoom" class="hr-zoom"><!--<$[信息内容]>begin--><meta name="ContentStart"><p style="text-indent:2em">{P07.body[0]}</p><table border="1" cellpadding="0" cellspacing="0" align="center" width="640"><tbody>{_rows}</tbody></table><p style="text-indent:2em">{P07.body[17]}</p><p style="text-indent:2em">{P07.body[18]}</p><p style="text-indent:2em">{P07.body[19]}</p><p style="text-align:right">{P07.body[20]}</p><p style="text-align:right">{P07.body[21]}</p><meta name="ContentEnd"><!--<$[信息内容]>end--></div>
<div class="hr-btn"><a>打印本页</a><a>关闭窗口</a></div></div>""",
    day="2031-05-30",
    time="17:41",
    origin="海屿市人力资源和社会保障局",
    build=partial(cangdong, unit="海屿市人力资源和社会保障局", code="9702000029"),
)

P08 = story(
    "澧川市生态环境局关于2031年6月10日拟作出的建设项目环境影响评价文件批复决定的公示",
    "根据建设项目环境影响评价审批程序的有关规定，经审议，我局拟对以下建设项目环境影响评价文件作出批复决定。为保证审批工作的严肃性和公正性，现将有关情况予以公示，公示期为2031年6月10日至6月16日（5个工作日）。",
    "听证权利告知：依据《中华人民共和国行政许可法》，自公示之日起五日内申请人、利害关系人可对拟作出的批复决定要求听证。",
    "联系电话：0000-8836610（环评科）",
    "序号",
    "1",
    "项目名称",
    "澧川市城北垃圾中转站扩建工程",
    "建设地点",
    "澧川市城北区和平街道",
    "建设单位",
    "澧川市城市环境服务有限公司",
    "环评机构",
    "浔南清源环境技术有限公司",
    "主要环境影响及对策",
    "运营期渗滤液经预处理后排入市政污水管网；压缩车间采用负压抽风，废气经生物除臭后由15米高排气筒排放；夜间22时至次日6时停止压缩作业。",
)
_kv = "".join(
    f"<tr><td width='120'><strong>{P08.body[i]}</strong></td><td>{P08.body[i + 1]}</td></tr>" for i in range(3, 15, 2)
)
add(
    "city bureau, disclosure record with a table",
    P08,
    "{T}-澧川市生态环境局政府信息公开平台",
    f"""<div class="gk-crumb"><a>政府信息公开</a> &gt; <a>法定主动公开内容</a> &gt; <a>环评审批</a></div>
<div class="classify"><table><tbody><tr><td class="lb">索引号：</td><td>92010003X/2031-00187</td><td class="lb">分类：</td><td>城乡建设、环境保护、公告</td></tr><tr><td class="lb">发布机构：</td><td>澧川市生态环境局</td><td class="lb">成文日期：</td><td>2031-06-10</td></tr><tr><td class="lb">名称：</td><td colspan="3">{P08.title}</td></tr><tr><td class="lb">文号：</td><td></td><td class="lb">发布日期：</td><td>2031-06-10 09:58:26</td></tr></tbody></table></div>
<h1 class="gk-title content-title">{P08.title}</h1><div class="article-date"><span class="date">发布日期：2031-06-10 09:58:26</span><span class="share"><a>【打印】</a><a>【字体：大 中 小】</a></span></div>
<div class="article-content">{styled(P08.body[:3], "text-indent: 2em;")}<table border="1" style="border-collapse:collapse;width:100%"><tbody>{_kv}</tbody></table></div>
<div class="gk-tail"><a href="javascript:history.back()">返回列表</a></div>""",
    day="2031-06-10",
    time="09:58",
    origin="澧川市生态环境局",
    build=gkml,
)

P09 = story(
    "桐溪县城区停水通知",
    "广大用水户：",
    "因建设路与文星巷交叉口供水主管网改造施工需要，定于2031年4月11日（星期五）22时至4月12日6时对以下区域停水：建设路（县一中至老车站段）、文星巷、南门街及周边小区。",
    "届时请用户提前做好储水准备，并关好水龙头，以免来水时造成损失。恢复供水初期可能出现短时水浑，请放水数分钟后再使用。施工期间如遇特殊情况，停水时间将适当延长。",
    "不便之处，敬请谅解！服务热线：0000-3322296。",
    "桐溪县自来水公司",
    "2031年4月9日",
)
add(
    "county, water cut off",
    P09,
    "{T}_桐溪县人民政府",
    f"""<div class="site">您当前的位置：<a href="/Default.aspx">首页</a> &gt;&gt; <a href="/Channel.aspx?id=41">停水停电</a> &gt;&gt; 内容</div>
<div class="con_t"><span id="lblTitle">{P09.title}</span></div>
<div class="con_i">发布时间：<span id="lblTime">2031/4/9 17:20:41</span>&nbsp;&nbsp;作者：<span id="lblAuthor"></span>&nbsp;&nbsp;来源：<span id="lblFrom">县住建局</span>&nbsp;&nbsp;浏览：<span id="lblHits">1377</span>次&nbsp;&nbsp;责任编辑：<span id="lblEditor">网站管理员</span></div>
<div class="con_c"><span id="lblContent"><p>{P09.body[0]}</p>{indented(P09.body[1:4])}<p style="text-align:right">{P09.body[4]}</p><p style="text-align:right">{P09.body[5]}</p></span></div>
<div class="con_b"><a id="lnkPrev">上一条：桐溪县城区计划停电公告（4月第二周）</a><br /><a id="lnkNext">下一条：没有了</a></div>
<div class="con_p"><a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>""",
    day="2031-04-09",
    time="17:20",
    origin="县住建局",
    editors=("网站管理员",),
    build=tongxi,
)

P10 = story(
    "浔南发放首批湿地碳汇生态产品价值确认书",
    "3月11日，浔南省湿地碳汇生态产品价值核算成果发布会在芷湖市举行。会上，省林业局向芷湖湿地保护中心等三家单位颁发了首批湿地碳汇生态产品价值确认书。",
    "据介绍，此次核算以2030年为基准年，采用遥感监测与地面样方调查相结合的方法，对芷湖、青草洲和鹭鸣滩三处重要湿地的固碳量进行测算。经专家评审，三处湿地年固碳量合计11.7万吨二氧化碳当量。",
    "省林业局湿地管理处负责人表示，价值确认书不是交易凭证，但可以作为金融机构授信和生态补偿资金分配的参考依据。芷湖农村商业银行当天与芷湖湿地保护中心签订了首笔3000万元授信协议，资金将用于退塘还湿和候鸟食源地修复。",
    "下一步，浔南将在全省推开湿地碳汇核算，争取年内完成15处省级以上重要湿地核算工作。",
)
add(
    "department, news with writer and examiners",
    P10,
    "{T}-浔南省林业局",
    f"""<div class="wz">首页 &gt; 新闻中心 &gt; 林业要闻</div>
<div class="zwbox2"><h3>{P10.title}</h3><div class="zwinfo2">信息来源：湿地管理处　时间：2031年03月12日　作者：夏禾　【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="zwcon2" id="j-show-body">{fonts(P10.body[:1])}<p style="text-align:center"><img src="./W020310312.jpg" title="IMG_0612.jpg"></p><p style="text-align:center"><span style="font-size:16px;font-family:楷体_GB2312">发布会现场。</span></p>{fonts(P10.body[1:])}</div>
<table width="100%" class="zwtail"><tr><td>一审：夏禾　二审：章立早　三审：莫如林</td></tr></table><div class="zwshare">分享到： <a>微信</a> <a>微博</a></div></div>""",
    day="2031-03-12",
    origin="湿地管理处",
    authors=("夏禾",),
    build=partial(
        department,
        unit="浔南省林业局",
        seat="浔城市青松路9号　邮编：920007　<a>浔ICP备06000090号</a>　网站标识码：9200000038",
    ),
)

P11 = story(
    "端午节粽子及咸蛋类食品消费提示",
    "端午将至，粽子、咸鸭蛋等节令食品进入消费旺季。苍漠自治区市场监督管理局提醒广大消费者：",
    "一、选择正规渠道购买。到证照齐全、信誉良好的超市、食品店购买，并索取购物凭证。网购时留意商家资质，慎买“三无”粽子。",
    "二、仔细查看标签。预包装粽子应标明配料、生产日期、保质期和贮存条件。真空包装的粽子如出现胀袋、漏气，请勿购买和食用。",
    "三、留意粽叶颜色。正常粽叶煮后颜色偏暗黄，如果颜色过于鲜绿，要谨慎选购。",
    "四、适量食用。糯米不易消化，老人、儿童和胃肠疾病患者不宜多吃；糖尿病患者要少吃甜粽。咸蛋含盐量较高，建议每天不超过一个。",
    "五、妥善保存。散装粽子应冷藏并尽快食用，再次食用前须彻底加热。",
    "消费者如发现食品质量问题，请保留好有关证据，及时拨打12315热线投诉举报。",
)
add(
    "regional bureau, advice to buyers, lines broken",
    P11,
    "{T}_消费提示_苍漠自治区市场监督管理局",
    f"""<div class="position-box">您的位置：<a>首页</a><i>&gt;</i><a>服务</a><i>&gt;</i><a>消费提示</a></div>
<div class="scj-detail"><p class="scj-t">{P11.title}</p><p class="scj-i"><em>2031-06-16 10:20</em><em>来源：食品流通监督管理处</em><em>阅读 <b>208</b></em></p>
<div class="scj-c">&nbsp;&nbsp;&nbsp;&nbsp;{("<br/><br/>" + chr(10) + "&nbsp;&nbsp;&nbsp;&nbsp;").join(P11.body)}<br/></div>
<div class="scj-s"><a>打印</a><a>分享</a><a>纠错</a></div></div>
<div class="scj-l"><h4>推荐信息</h4><ul>{each("<li><a>{0}</a><span>{1}</span></li>", ("夏季冷饮消费提示", "2031-06-09"), ("关于15批次食品不合格情况的通告", "2031-06-06"), ("高考期间饮食安全提示", "2031-06-03"))}</ul></div>""",
    day="2031-06-16",
    time="10:20",
    origin="食品流通监督管理处",
    build=partial(cangmo, unit="苍漠自治区市场监督管理局", code="9600000044", icp="漠ICP备05000071号-1"),
)

P12 = story(
    "江怀远主持召开省人民政府常务会议",
    "5月19日，省长江怀远主持召开省人民政府第72次常务会议，研究优化营商环境、防汛备汛和暑期旅游安全等工作。",
    "会议审议并原则通过《浔南省优化营商环境若干规定（修订草案）》，决定修改完善后提请省人大常委会审议。会议指出，要聚焦企业急难愁盼，健全惠企政策“免申即享”机制，严格规范涉企行政检查，让企业安心经营、放心发展。",
    "会议听取全省防汛备汛工作情况汇报。会议强调，当前全省已全面进入主汛期，要紧盯水库、山洪地质灾害易发区、尾矿库等重点部位，落实“叫应”机制，坚持应转尽转、应转早转，确保人民群众生命财产安全。",
    "会议研究了暑期旅游安全工作，要求压实景区、旅行社主体责任，加强漂流、玻璃栈道、索道等高风险项目安全监管，及时发布客流预警。",
    "会议还研究了其他事项。",
)
add(
    "province, regular meeting, rendered on the server",
    P12,
    "{T} - 今日浔南 - 浔南省人民政府门户网站",
    f"""<div class="xn-crumb" data-v-0f3d><span>首页</span><span>新闻</span><span>今日浔南</span></div>
<main class="xn-article" data-v-0f3d><h1 class="tit" data-v-0f3d>{P12.title}</h1><div class="xn-meta" data-v-0f3d><div class="xn-meta-l" data-v-0f3d><span data-v-0f3d>2031-05-19 21:06</span> <span data-v-0f3d>来源：浔南日报·浔南头条客户端</span></div> <div class="xn-meta-r" data-v-0f3d><button>A-</button><button>A+</button><button>打印</button><button>听全文</button></div></div>
<div class="xn-text" data-v-0f3d><div class="rich" data-v-0f3d><p style="text-indent:2em">{'</p><p style="text-indent:2em">'.join(P12.body)}</p></div></div>
<div class="xn-end" data-v-0f3d><span>责任编辑：柳芽</span></div></main>
<aside class="xn-aside" data-v-0f3d><h3>最新</h3><ul>{each("<li>{0}<time>{1}</time></li>", ("浔南六月一日起实行夏季作息", "05-20"), ("省政府与三家央企签署合作协议", "05-18"))}</ul></aside>""",
    day="2031-05-19",
    time="21:06",
    origin="浔南日报·浔南头条客户端",
    editors=("柳芽",),
    build=xunnan,
)

P13 = story(
    "盐渡：滩涂上种出“海鲜蔬菜”(图)",
    "海风拂面，潮水初退。走进盐渡县滩头镇海英菜种植基地，成片的海英菜绿意盈盈，20多名村民正弯腰采收。",
    "“头茬菜一斤能卖八块钱，天不亮就有商贩来拉货。”基地负责人崔海军介绍，海英菜学名碱蓬，耐盐碱、少病虫，一年可以收割四茬，亩均收益超过9000元。",
    "盐渡县有盐碱滩涂17万亩，过去“春天白茫茫，夏天水汪汪”，种啥都难活。2027年，县里与沧东农业大学合作，选育出三个适合滩涂种植的海英菜品种，并配套铺设暗管排盐系统。",
    "如今，全县海英菜种植面积达到6200亩，建成速冻、干制加工线五条，产品销往省内外40多家商超，带动1800余户增收。",
)
add(
    "county portal, taken from the media centre, caption of two photos",
    P13,
    "{T}-盐渡县人民政府",
    f"""<div class="yd-pos">当前位置：<a>首页</a> &gt; <a>新闻中心</a> &gt; <a>今日盐渡</a></div>
<div class="yd-wrap"><div class="yd-left"><div class="main-title"><!--<$[标题]>begin-->{P13.title}<!--<$[标题]>end--></div><div class="main-info">发布日期：2031-04-29 08:47　来源：盐渡县融媒体中心　记者：逄立新　字体：[<a>大</a> <a>中</a> <a>小</a>]</div>
<div class="main-con" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{styled(P13.body[:2])}<p style="text-align:center"><img src="/picture/-1/2104.jpg" /></p><p style="text-align:center">村民采收海英菜</p>{styled(P13.body[2:])}<p style="text-align:center"><img src="/picture/-1/2105.jpg" /></p><p style="text-align:center">速冻加工车间</p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></div>
<div class="yd-right"><h3>图片新闻</h3><ul><li><a><img src="/picture/-1/2099.jpg"><span>渡口集市人气旺</span></a></li><li><a><img src="/picture/-1/2090.jpg"><span>校园足球联赛开赛</span></a></li></ul></div></div>""",
    day="2031-04-29",
    time="08:47",
    origin="盐渡县融媒体中心",
    authors=("逄立新",),
    build=partial(cangdong, unit="盐渡县人民政府", code="9709230001"),
)

P14 = story(
    "2031年1—4月份定朔市经济运行情况",
    "1—4月份，全市上下全面贯彻落实各项稳增长政策，经济运行延续稳中向好态势。",
    "工业生产平稳增长。1—4月份，全市规模以上工业增加值同比增长6.8%，比一季度加快0.3个百分点。其中，装备制造业增长11.2%，新材料产业增长14.6%。",
    "固定资产投资稳步扩大。1—4月份，全市固定资产投资同比增长4.9%。其中，工业投资增长12.1%，基础设施投资增长3.7%。",
    "消费市场持续改善。1—4月份，全市社会消费品零售总额412.6亿元，同比增长5.4%。限额以上单位家用电器类零售额增长21.8%。",
    "主要指标完成情况",
    "指标",
    "总量",
    "增长（%）",
    "规模以上工业增加值",
    "—",
    "6.8",
    "社会消费品零售总额（亿元）",
    "412.6",
    "5.4",
    "一般公共预算收入（亿元）",
    "96.3",
    "3.1",
    "注：规模以上工业增加值增速按可比价格计算。",
)
_data = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in P14.body[i : i + 3]) + "</tr>" for i in range(5, 17, 3))
add(
    "city bureau, monthly figures",
    P14,
    "{T}_统计信息_定朔市统计局",
    f"""<div class="wz">您的位置：<a>首页</a> > <a>统计信息</a> > <a>统计分析</a></div>
<div class="tjbox"><h1 class="tj_title">{P14.title}</h1><div class="tj_info"><span>发布时间：2031-05-21 15:00</span> <span>来源：定朔市统计局综合科</span> <span>浏览量：<em class="llcs">97</em></span></div>
<div class="tj_con"><div class="view TRS_UEDITOR">{indented(P14.body[:4])}<p style="text-align:center"><b>{P14.body[4]}</b></p><table class="MsoTableGrid" border="1" cellspacing="0">{_data}</table><p>　　{P14.body[17]}</p></div></div>
<div class="tj_tool"><a>【打印】</a><a>【关闭】</a></div></div>""",
    head='<meta name="PubDate" content="2031-05-21 15:00"><meta name="ContentSource" content="定朔市统计局综合科">',
    day="2031-05-21",
    time="15:00",
    origin="定朔市统计局综合科",
    build=partial(
        department,
        unit="定朔市统计局",
        seat="定朔市府前街2号　邮编：980010　<a>朔ICP备09002204号</a>　网站标识码：9801000016",
    ),
)


# ------------------------------------------------------------ frames, media


def daily(language: str, title: str, middle: str, head: str) -> str:
    """The site of a provincial daily."""
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}
<link rel="stylesheet" href="/static/2028/css/content.css"><script>var siteId=1,channel="content";</script></head><body>
<div class="syrb-top"><div class="w"><a class="lg" href="/"><img src="/static/2028/img/logo.svg" alt="朔原日报网"></a><ul><li><a>要闻</a></li><li><a>时政</a></li><li><a>经济</a></li><li><a>评论</a></li><li><a>理论</a></li><li><a>文化</a></li><li><a>体育</a></li><li><a>地方</a></li><li><a>数字报</a></li></ul><div class="dl"><span>客户端</span><div class="pop"><img src="/static/2028/img/app.png"><p>扫码下载朔原日报客户端</p></div></div></div></div>
<div class="ad-banner"><a><img src="//ad.syrb.example/2031/06/1200x90.jpg" alt="广告"></a></div>
<div class="w main-body">{middle}
<div class="rightbar"><div class="box"><h2>热点排行</h2><ol>{each('<li><a href="/content/{1}.html">{0}</a></li>', ("朔原高铁西站今日封顶", "2031/0617/90211"), ("一图看懂省考面试时间表", "2031/0617/90188"), ("黄河滩区迁建群众搬新居", "2031/0616/89977"), ("暴雨蓝色预警！这些地方注意", "2031/0617/90230"))}</ol></div><div class="box pic"><h2>影像</h2><a><img src="/up/2031/0615/t.jpg"><span>夏夜文化集市点亮古城</span></a></div></div></div>
<div class="syrb-foot"><p><a>报社简介</a>｜<a>广告刊例</a>｜<a>记者证公示</a>｜<a>新闻道德委员会</a></p><p>朔原日报社 版权所有 未经授权不得转载或镜像 互联网新闻信息服务许可证 98120180002 朔ICP备05001234号</p><p>违法和不良信息举报电话：0000-6000110 举报邮箱：jubao@syrb.example</p></div></body></html>"""


def leaves(language: str, title: str, middle: str, head: str) -> str:
    """A newspaper's pages of about 2023: page list at the left, text at the right."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link href="../../../css/newpc.css" rel="stylesheet"></head>
<body><div class="Newslistleft"><div class="newshead clearfix"><div class="logo"><img src="../../../img/logo.png"></div><ul class="date-tools"><li><input type="text" id="calendar" value="2031-04-27" readonly></li><li><a class="prev-day">前一天</a></li><li><a class="next-day">后一天</a></li></ul></div></div>
<div class="paper-box clearfix">{middle}</div>
<div class="paper-foot">浔南日报社版权所有，未经许可不得转载　浔ICP备05009988号　新闻热线：0000-4321111</div>
<div id="play-voice"><i></i>朗读</div></body></html>"""


def founder(language: str, title: str, middle: str, head: str) -> str:
    """A city's evening paper, the page as a picture with a map, all in tables."""
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{title}</TITLE>{head}<LINK href="../../../css/founder.css" type=text/css rel=stylesheet></HEAD>
<BODY leftMargin=0 topMargin=5>
<TABLE cellSpacing=0 cellPadding=0 width=980 align=center border=0><TBODY><TR><TD vAlign=top width=373><TABLE class=topper><TBODY><TR><TD><IMG src="../../../images/logo.jpg"></TD></TR></TBODY></TABLE>
<TABLE><TBODY><TR><TD class=default align=left><STRONG>07</STRONG>版：民生</TD><TD align=right><A class=preart href="node_7.htm">上一版<IMG src="../../../images/d1.gif"></A> <A class=preart href="node_9.htm"><IMG src="../../../images/d.gif">下一版</A></TD></TR></TBODY></TABLE>
<MAP name=PagePicMap><AREA shape=polygon coords="10,10,200,10,200,160,10,160" href="content_33182.htm"><AREA shape=polygon coords="10,170,200,170,200,300,10,300" href="content_33183.htm"></MAP><IMG height=530 src="../../../page/1/2031-03/19/07/2031031907_brief.jpg" width=350 useMap=#PagePicMap>
<DIV style="height:160px;overflow-y:scroll"><TABLE><TBODY><TR><TD>·<A href="content_33182.htm"><DIV style="display:inline">老澡堂改成了社区食堂</DIV></A></TD></TR><TR><TD>·<A href="content_33183.htm"><DIV style="display:inline">这趟夜班公交延长到凌晨</DIV></A></TD></TR><TR><TD>·<A href="content_33184.htm"><DIV style="display:inline">遗失声明</DIV></A></TD></TR></TBODY></TABLE></DIV></TD>
<TD vAlign=top width=600>{middle}</TD></TR></TBODY></TABLE>
<TABLE width=980 align=center><TBODY><TR><TD align=center class=foot>版权所有 沧宁晚报社　沧ICP备05033333号　地址：沧宁市报社街1号　新闻热线：966333</TD></TR></TBODY></TABLE></BODY></HTML>"""


def xunhu(language: str, title: str, middle: str, head: str) -> str:
    """A provincial news network: fixed menu, side lists of two channels."""
    return f"""<!DOCTYPE html><html xmlns:wb="http://open.example/wb"><head><meta charset="utf-8"><meta name="applicable-device" content="pc"><title>{title}</title>{head}<link rel="stylesheet" href="//static.xunhu.example/v4/css/article.css"></head>
<body class="font-sm"><div class="xh-fixed"><div class="xh-w"><a href="https://www.xunhu.example/"><img src="//static.xunhu.example/v4/logo.png" alt="浔湖网"></a><a>首页</a><a>新闻</a><a>时政</a><a>评论</a><a>市州</a><a>财经</a><a>教育</a><a>问政</a><a>直播</a><form action="//s.xunhu.example"><input name="keyword"><button>搜</button></form></div></div>
<div class="xh-w xh-cf"><div class="xh-left">{middle}</div>
<div class="xh-right"><div class="xh-mod"><div class="hd"><a>今日要闻</a></div><ul>{each('<li><a href="https://news.xunhu.example/pc/content/{1}">{0}</a></li>', ("浔南水利建设再提速", "64611/22.html"), ("三条城际铁路同日铺轨", "64611/19.html"), ("这份避暑地图请收好", "64610/87.html"))}</ul></div><div class="xh-mod"><div class="hd"><a>浔湖云视</a></div><a><img src="//img.xunhu.example/s/1.jpg"></a><p>航拍芷湖：一湖碧水入画来</p></div><div class="xh-mod ewm"><img src="//static.xunhu.example/v4/ewm.png"><p>浔湖网微信公众号</p></div></div></div>
<div class="xh-foot"><p><a>关于我们</a> - <a>网站律师</a> - <a>版权声明</a> - <a>人才招聘</a></p><p>互联网新闻信息服务许可证：92120170001 浔B2-20090005 信息网络传播视听节目许可证1806300</p><p>浔湖网版权所有 Copyright (C) 2001-2031</p></div>
<div class="xh-side"><a title="微信">微信</a><a title="顶部">顶部</a></div></body></html>"""


def canghai(language: str, title: str, middle: str, head: str) -> str:
    """Another provincial network, its sub-sites by city in the head."""
    return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title>{head}
<meta name="author" content="沧海网"><meta name="copyright" content="沧海网版权所有"><link href="http://www.canghai.example/2025css/content.css" rel="stylesheet"></head>
<body><div class="dh-top"><div class="layout"><span><a>沧宁</a><a>海屿</a><a>莒湾</a><a>青墩</a><a>盐州</a></span><span class="fr"><a>手机版</a><a>客户端</a><a>邮箱</a></span></div></div>
<div class="layout dh-nav"><a class="logo" href="http://www.canghai.example/"></a><a>新闻</a><a>山海</a><a>理论</a><a>民声</a><a>视频</a><a>海报</a><a>财富</a><a>健康</a></div>
<div class="layout content clearfix">{middle}
<div class="side-r"><div class="tit">新闻推荐</div><ul class="sl">{each('<li><a href="http://news.canghai.example/{1}.htm" title="{0}">{0}</a></li>', ("沧东夏粮开秤 敞开收购不限量", "202606/t_1"), ("盐州港新增两条外贸航线", "202606/t_2"), ("全省中考今日开考", "202606/t_3"))}</ul><div class="ad300"><script src="http://ad.canghai.example/300.js"></script></div></div></div>
<div class="dh-foot"><p>中共沧东省委宣传部主管　沧东省互联网传媒集团主办</p><p>Copyright (C) 2001-2031 CANGHAI.example 沧ICP备09023866号　信息网络传播视听节目许可证1510580</p></div></body></html>"""


def station(language: str, title: str, middle: str, head: str) -> str:
    """A broadcaster: a black head, live channels, a player."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/res/cdtv/detail.css"></head><body class="dark-head">
<div class="cdtv-head"><div class="in"><a class="logo">沧东广电网</a><div class="live"><b>直播</b><a>沧东卫视</a><a>新闻频道</a><a>公共频道</a><a>少儿频道</a><a>新闻广播</a></div><div class="so"><input placeholder="搜节目"></div></div></div>
<div class="cdtv-body"><div class="cdtv-l">{middle}</div><div class="cdtv-r"><h3>正在热播</h3><dl><dt><img src="/p/1.jpg"></dt><dd><a>沧东新闻联播</a><p>每日18:30</p></dd></dl><dl><dt><img src="/p/2.jpg"></dt><dd><a>今晚60分</a><p>每日19:35</p></dd></dl><h3>猜你喜欢</h3><ul><li><a>我秀你听：海选第三场</a></li><li><a>田野来风：大姜价格行情</a></li></ul></div></div>
<div class="cdtv-foot"><p>沧东广播电视台 版权所有 | 沧ICP备13010101号 | 广播电视节目制作经营许可证（沧）字第001号</p><p>新闻热线 0000-85066666 | 法律顾问</p></div></body></html>"""


def cloud(language: str, title: str, middle: str, head: str, name: str = "桐溪新闻网") -> str:
    """A county media centre's site on the province's cloud platform."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/themes/county/base.css"></head><body>
<div class="cy-header"><div class="cy-w"><h1 class="cy-logo"><a href="/">{name}</a></h1><p>权威 · 亲民 · 快捷</p><span class="cy-date"></span></div></div>
<div class="cy-nav"><div class="cy-w"><a href="/">首页</a><a>本地要闻</a><a>乡镇部门</a><a>视听桐溪</a><a>公告</a><a>专题</a><a>文艺</a></div></div>
<div class="cy-w cy-main">{middle}</div>
<div class="cy-w cy-link">友情链接：<a>浔湖网</a><a>浔南日报</a><a>芷湖新闻网</a><a>桐溪县人民政府</a></div>
<div class="cy-footer"><p>中共桐溪县委宣传部主管　桐溪县融媒体中心主办</p><p>地址：桐溪县迎宾大道融媒大厦　热线：0000-3325566　浔ICP备16003344号-1　互联网新闻信息服务许可证编号：92120190055</p></div></body></html>"""


def shared(language: str, title: str, middle: str, head: str, app: str = "云上石窑", slogan: str = "一屏知石窑") -> str:
    """A page of a county's app, opened outside of it."""
    hot = (
        ("端午假期安排来了", "县城这几条路要铺油", "小麦收购价每斤涨了五分")
        if app == "云上石窑"
        else ("浔南高速新增三处服务区", "这份防汛避险手册请收好", "一座老厂房的新剧场")
    )
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><title>{title}</title>{head}<link rel="stylesheet" href="https://h5.ysy.example/share/css/news.min.css"></head><body>
<div id="download-top"><img src="https://h5.ysy.example/share/icon.png"><div class="t"><p class="n">{app}</p><p class="s">{slogan}</p></div><a id="openapp">立即打开</a></div>
<div id="app">{middle}</div>
<div class="hot-wrap"><div class="hot-h">热门推荐</div>{"".join(f'<div class="hot-i"><p>{x}</p><span>{app}　{6420 + 817 * n}阅读</span></div>' for n, x in enumerate(hot))}</div>
<div class="cm-wrap"><div class="cm-h">评论 <span>0</span></div><p>打开APP，参与评论</p></div>
<div id="download-bottom">打开{app}APP，阅读体验更佳</div></body></html>"""


def agency(language: str, title: str, middle: str, head: str) -> str:
    """A regional channel of a national agency's site."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><div data="datasource:20310603a1" datatype="content"><meta name="publishid" content="20310603a1"></div>{head}<title data="datasource:20310603a1" datatype="content"> {title} </title><link href="http://sy.guoxun.example/2027css/pc_v2.css" rel="stylesheet"></head>
<body><div class="fix-ewm domPC"><img src="http://www.guoxun.example/ewm.png"><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC"><div class="top-bar"><a href="http://www.guoxun.example" class="lg"></a><a href="http://sy.guoxun.example" class="lg2"></a><div class="nv"><a>首页</a><a>要闻</a><a>原创</a><a>图片</a><a>政情</a><a>文旅</a><a>访谈</a><a>企业</a></div></div></div>
<div class="domMobile"><div class="m-top"><a href="http://m.guoxun.example"><img src="http://sy.guoxun.example/m/logo.png"></a></div></div>
<div class="main clearfix">{middle}
<div class="main-right right"><div class="colTit">国讯视点</div><ul>{each('<li><a href="../../../{1}/c.html">{0}</a><div class="item-time"><span>{2}</span></div></li>', ("朔原：麦收时节机声隆", "20310602/8c11", "2031-06-02"), ("古堡新生记", "20310530/77aa", "2031-05-30"))}</ul></div></div>
<div class="foot domPC"><p>Copyright © 2000 - 2031 SY.GUOXUN.example All Rights Reserved.</p><p>制作单位：国讯网股份有限公司朔原分公司　版权所有：国讯网股份有限公司</p></div><div class="foot domMobile">Copyright © 2000 - 2031 国讯网</div>
<div id="fwl">010020111220000000000000011100001</div></body></html>"""


def people(language: str, title: str, middle: str, head: str) -> str:
    """A provincial channel of a national paper's site."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><meta name="copyright" content="民声网版权所有"/>{head}<title>{title}</title><link href="/img/2031sy/page.css" type="text/css" rel="stylesheet"/></head>
<body><div class="topnav"><div class="w1000"><div class="fl"><a href="http://www.minsheng.example/">民声网首页</a></div><div class="fr"><a>网站地图</a> <a>English</a> <a>客户端</a></div></div></div>
<div class="w1000 sy_logo clearfix"><a href="http://sy.minsheng.example/"><img src="/img/2031sy/logo.jpg" alt="民声网朔原频道"/></a></div>
<div class="w1000 sy_nav"><a>时政</a>|<a>原创</a>|<a>高层</a>|<a>市县</a>|<a>教育</a>|<a>旅游</a>|<a>留言板</a></div>
<div class="w1000 p2_path"><a href="http://sy.minsheng.example/" class="clink">民声网</a>&gt;&gt;<a class="clink">朔原频道</a>&gt;&gt;<a class="clink">原创报道</a></div>
{middle}
<div class="w1000 copyright"><p>民声日报社概况 | 关于民声网 | 报社招聘 | 广告服务 | 合作加盟 | 供稿服务 | 网站声明 | 联系我们</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br/>Copyright &copy; 1997-2031 by www.minsheng.example. all rights reserved</p></div></body></html>"""


def huawen(language: str, title: str, middle: str, head: str) -> str:
    """A provincial branch of a second agency."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title>{head}<link href="/css/xn/cont.css" rel="stylesheet"/></head>
<body><input id="newsdate" type="hidden" value="2031-04-15"/><input id="newstime" type="hidden" value="14:20:33"/><input id="editorname" type="hidden" value="佘文静"/>
<div id="head"><a href="http://www.huawen.example">华闻网首页</a> | <a>浔南首页</a> | <a>新闻</a> | <a>综合</a> | <a>市县</a> | <a>华侨</a> | <a>图库</a> | <a>联系我们</a></div>
<div id="cont_box"><div id="cont_l">{middle}</div><div id="cont_r"><p class="tt">浔南新闻排行</p><ul>{each("<li><em>{0}</em><a>{1}</a></li>", ("1", "浔南茶商组团赴东南亚拓市场"), ("2", "侨乡古厝变身民宿群"), ("3", "芷湖候鸟数量创新高"))}</ul></div></div>
<div id="foot"><p>本网站所刊载信息，不代表华闻社观点。刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>浔ICP备05030303号</p></div></body></html>"""


def radio(language: str, title: str, middle: str, head: str) -> str:
    """A regional channel of a national broadcaster."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="//www.yangbo.example/2029/article.css"></head><body>
<header class="yb-header"><div class="wh1200"><a class="logo"></a><nav><a>首页</a><a>要闻</a><a>地方</a><a>财经</a><a>军事</a><a>听广播</a></nav></div></header>
<div class="wh1200 yb-wrap"><div class="yb-crumb"><a>央播网</a> > <a>苍漠频道</a> > <a>地方要闻</a></div>{middle}
<div class="yb-aside"><h4>地方推荐</h4><a><img src="//img.yangbo.example/1.jpg"><strong>草原那达慕下月开幕</strong></a><a><img src="//img.yangbo.example/2.jpg"><strong>口岸班列开行满千列</strong></a></div></div>
<footer class="yb-footer"><p>关于央播网 - 版权声明 - 广告服务 - 律师声明</p><p>违法和不良信息举报电话：0000-56807188</p><p>央播网官方网站 Copyright © 1998-2031</p></footer></body></html>"""


def globe(language: str, title: str, middle: str, head: str) -> str:
    """The Chinese pages of an English paper, with a head for sharing that is not shown."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{title}</title>{head}<link rel="stylesheet" href="//img.huanyu.example/static/common/css/r-public.css"/></head><body>
<div class="hy-head1"><div class="hy-in"><ul><li><a>Huanyu Daily Homepage</a></li><li><a>中文网首页</a></li><li><a>时政</a></li><li><a>地方</a></li><li><a>财经</a></li><li><a>双语</a></li></ul><div class="hy-lg"><a>登录</a></div></div></div>
<div class="hy-logo"><img src="//img.huanyu.example/logo.png"/><span>沧东</span></div>
<div class="container-all">{middle}
<div class="rightbar"><div class="rb"><h2>最热新闻</h2><ul><li><a>【沧东这一年】海上风机连成片</a></li><li><a>古港通航记</a></li></ul></div></div></div>
<div class="hy-foot"><p>寰宇日报网版权说明：凡注明来源为“寰宇日报网：XXX（署名）”，除与寰宇日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。</p><p>首页 | 关于我们 | 联系我们 | 版权保护：本网站登载的内容版权属寰宇日报网所有</p></div></body></html>"""


def guanghua(language: str, title: str, middle: str, head: str) -> str:
    """A regional channel of a third national paper."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}<meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body>
<div class="g-w1000 m-header"><a>首页</a><a>新闻</a><a>教育</a><a>理论</a><a>文化</a><a>科技</a><a>地方</a><a>直播</a></div>
<div class="g-w1000 g-main clearfix">{middle}<div class="g-side"><div class="m-side-tit">光华图片</div><a><img src="/pic/1.jpg">沧宁：运河夜游上线</a><div class="m-side-tit">最热文章</div><p><a>一株老槐的搬家路</a></p></div></div>
<div class="g-w1000 m-footer">光华日报社概况 | 关于光华网 | 报网动态 | 联系我们 | 法律声明 | 光华网版权所有</div></body></html>"""


def client(language: str, title: str, middle: str, head: str) -> str:
    """A party paper's client on the web, its classes hashed."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>{head}<title>{title}</title><link rel="stylesheet" href="/_next/static/css/91c0.css" data-n-g=""/></head>
<body><div id="__next"><div class="layout_page__3mQ8f"><div class="header_bar__1aYk2"><a href="/"><img alt="浔城头条" src="/_next/image?logo"/></a><ul class="header_nav__2pX0z"><li>推荐</li><li>要闻</li><li>深度</li><li>城事</li><li>民生</li><li>视频</li></ul><div class="header_dl__9vN1c">下载客户端</div></div>
{middle}
<div class="footer_wrap__Yt5s3"><span>浔城报业传媒集团</span><span>浔ICP备15004422号</span><span>互联网新闻信息服务许可证92120180017</span><span>增值电信业务经营许可证</span><span>© 2014-2031 浔城头条</span></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/detail/[id]","buildId":"Jq2"}}</script></body></html>"""


def enorth(language: str, title: str, middle: str, head: str) -> str:
    """A city's news site of the 2010s, still in use."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}<link href="/style/07news.css" rel="stylesheet" type="text/css" /></head><body>
<div id="top"><a href="/">海屿新闻网首页</a> <a>今日海屿</a> <a>区市</a> <a>港航</a> <a>评论</a> <a>报料</a> <span>2031年06月18日 星期三</span></div>
<div id="gg1"><img src="/gg/970.jpg" /></div>
<div id="wrap"><div class="lf">{middle}</div><div class="rg"><h2>今日关注</h2><ul><li><a>海屿港单月吞吐量再刷新</a></li><li><a>环岛公交七月换新颜</a></li></ul><h2>便民查询</h2><p><a>潮汐</a> <a>航班</a> <a>船期</a> <a>违章</a></p></div></div>
<div id="bot">海屿日报社主办　新闻热线：0000-5522222　沧ICP备10012345号<br />本网所载作品未经许可禁止转载　Copyright (C) haiyunews.example</div></body></html>"""


def oldcity(language: str, title: str, middle: str, head: str) -> str:
    """A city's news site of about 2008."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>{head}<style>.f14{{font-size:14px;line-height:24px}}</style></head><body bgcolor="#ffffff" topmargin="0">
<table width="960" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><a href="/"><img src="/images/top_01.gif" border="0"></a></td><td align="right"><script src="/js/weather.js"></script></td></tr><tr><td colspan="2" background="/images/bg.gif" height="30" align="center"><a>首页</a> | <a>芷湖要闻</a> | <a>区县新闻</a> | <a>湖区视频</a> | <a>芷湖论坛</a> | <a>数字报刊</a></td></tr></table>
<table width="960" align="center" border="0"><tr><td width="660" valign="top">{middle}</td><td width="300" valign="top" bgcolor="#f7fbff"><table width="100%"><tr><td class="bt2">芷湖播报</td></tr><tr><td>·<a href="/2031/0616/30221.shtml">芷湖大桥限行公告</a></td></tr><tr><td>·<a href="/2031/0615/30190.shtml">湖鲜节本周末开幕</a></td></tr><tr><td class="bt2">本网推荐</td></tr><tr><td><img src="/images/ad_280.gif"></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" class="f12">芷湖市新闻传媒中心主办 | 浔新网备0903号 | 网管电话：0000-7712345<br>本网常年法律顾问：浔南同舟律师事务所</td></tr></table></body></html>"""


def moyun(language: str, title: str, middle: str, head: str) -> str:
    """A regional network in several tongues."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" type="text/css" href="/css2026/xl.css"></head><body>
<div class="my-lang"><a>汉语</a><a>蒙古语</a><a>Русский</a><a>English</a></div><div class="my-head"><a href="/"><img src="/img2026/logo.png"></a><p class="my-menu"><a>首页</a><a>时政</a><a>盟市</a><a>草原</a><a>文旅</a><a>音视频</a><a>辟谣</a></p></div>
<div class="my-wrap">{middle}</div>
<div class="my-bottom"><p>漠云网 苍漠日报社主办 互联网新闻信息服务许可证：96120170001</p><p>有害短信息举报 | 阳光·绿色网络工程 | 版权声明 | 互联网法律和不良信息举报中心</p></div></body></html>"""


def magazine(language: str, title: str, middle: str, head: str) -> str:
    """The theory channel of a daily, plain and wide."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/theory/theory.css"></head><body class="theory">
<div class="th-head"><a href="/"><img src="/theory/logo.png" alt="朔原理论网"></a><ul><li>学习之窗</li><li>理论热点</li><li>朔原智库</li><li>经典著作</li><li>学术动态</li></ul></div>
<div class="th-main">{middle}</div>
<div class="th-foot"><p>主管：中共朔原省委宣传部　承办：朔原日报社理论部　投稿邮箱：lilun@syrb.example</p><p>朔ICP备05001234号-3</p></div></body></html>"""


# ----------------------------------------------------------------- pages, media

Q01 = story(
    "盲道“体检员”走了三千公里",
    "清晨七点，定朔市钟楼街人来人往。46岁的裴长顺拄着盲杖，一步一步顺着地砖上的凸起往前走，身后跟着两名拿本子的年轻人。",
    "“停。”盲杖敲到一辆共享单车的后轮，裴长顺侧身让开，“记上，第三处。”",
    "裴长顺是定朔市残联聘请的盲道“体检员”。从2027年春天算起，他和队员们已经走过214条街，累计3100公里，发现并上报问题6700多个。",
    "走出来的“问题清单”",
    "盲道被占、中断、铺错，是最常见的三类问题。有的井盖正好卡在盲道中间，有的提示砖铺成了直行砖，对视障者来说，一步就可能踏空。",
    "“过去没人提，大家不知道错在哪儿。”志愿者马晓棠说，她原本学设计，跟着走了半年，学会了闭上眼睛看图纸。",
    "队员们把问题拍照、定位，上传到城市管理平台。平台派单、整改、回访，平均用时从最初的41天缩短到九天。",
    "从“有没有”到“好不好”",
    "今年年初，《定朔市无障碍环境建设条例》施行，明确新建道路验收须有视障者代表参加。裴长顺在第一份验收单上按下了手印。",
    "“那条路我走了两遍，一处没停。”他说，那天风很大，他走得很快。",
    "市住建局市政处处长孔维民介绍，今年全市计划改造盲道86公里，“体检员”队伍也将从七人扩充到20人。",
)
add(
    "provincial daily, a feature under a shoulder title",
    Q01,
    "{T}-朔原日报网",
    f"""<div class="article-box"><div class="bread"><a>首页</a> / <a>民生</a></div>
<p class="yinti">他们用脚步丈量城市的温度——</p><h1 class="article-title">{Q01.title}</h1>
<div class="article-from"><span class="time">2031-05-08 06:41:23</span><span class="source">来源：朔原日报</span><span class="bianji">编辑：屈一鸣</span><div class="share-ico"><i class="wx" title="分享到微信"></i><i class="wb" title="分享到微博"></i></div></div>
<div class="article-content" id="content"><p style="text-align:center;">本报记者 薛北川 实习生 米可</p>
{styled(Q01.body[:3])}<p style="text-align:center"><img src="/up/2031/0508/a.jpg"></p><p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">裴长顺（中）和队员在钟楼街查看盲道。本报记者 薛北川 摄</span></p>
<p style="text-indent:2em"><strong>{Q01.body[3]}</strong></p>{styled(Q01.body[4:7])}<p style="text-indent:2em"><strong>{Q01.body[7]}</strong></p>{styled(Q01.body[8:])}</div>
<div class="article-end"><span>[责任编辑：屈一鸣]</span><a class="jc">我要纠错</a></div>
<div class="copyright-tip">凡注明“来源：朔原日报”的作品，版权均属朔原日报社，未经授权不得转载、摘编。</div></div>""",
    day="2031-05-08",
    time="06:41",
    origin="朔原日报",
    authors=("薛北川", "米可"),
    editors=("屈一鸣",),
    build=daily,
)

Q02 = story(
    "小水库“上新” 大田喝饱水",
    "插秧时节，澧川市临泉县大屋场村的田埂上水声哗哗。村民盛满贵站在分水口，把闸板提起一拃高，清水便顺着渠道淌进自家秧田。",
    "“往年这时候要排队抢水，夜里都得打着手电守渠。”盛满贵说，今年不用守了，村里的枫树坳水库蓄满了水。",
    "枫树坳水库建于1964年，库容只有38万立方米，是全省1.13万座小型水库中的一座。因坝体渗漏，水库多年只能蓄六成水。去年10月，除险加固工程开工，更换放水涵管，坝体做了防渗墙，今年3月通过蓄水验收。",
    "不只是修坝。临泉县把全县62座小型水库打包，通过公开招标交给专业公司管护，库上装了雨量计、水位计和摄像头，数据每五分钟传回县里的平台。",
    "“以前巡库靠腿、报汛靠吼，现在手机上一清二楚。”水库巡查员谈四喜点开手机，枫树坳水库的水位、雨量和渗压数据一目了然。",
    "省水利厅运行管理处负责人介绍，“十五五”以来，浔南累计完成小型水库除险加固2916座，恢复和新增蓄水能力4.1亿立方米，改善灌溉面积130余万亩。今年还将完成520座，全部要在主汛期前达到安全度汛条件。",
)
add(
    "provincial daily, electronic paper",
    Q02,
    "浔南日报-{T}",
    f"""<div class="paper-l"><div class="paper-pic"><img src="../../../../images/2031-04/27/03/03_s.jpg" usemap="#PagePicMap"></div><div class="paper-list"><h3>第03版：要闻</h3><ul><li><a href="content_120881.html">小水库“上新” 大田喝饱水</a></li><li><a href="content_120882.html">浔城海关推出“一箱一码”</a></li><li><a href="content_120883.html">图片新闻</a></li><li><a href="content_120884.html">公 告</a></li></ul></div></div>
<div class="paper-r"><div class="newsdetatit"><p class="yt">浔南持续推进小型水库除险加固</p><h3>{Q02.title}</h3><p class="ft"></p></div>
<div class="newsdetatext"><ul class="info-line clearfix"><li>浔南日报</li><li>2031年04月27日 星期日</li><li>第03版：要闻</li><li class="zoom"><a>字号+</a><a>字号-</a></li></ul>
<p class="author-line">浔南日报全媒体记者 苏小湄 通讯员 卢建军</p>
<founder-content><!--enpproperty <articleid>120881</articleid><date>2031-04-27 00:00:00:0</date><author>苏小湄</author> /enpproperty--><!--enpcontent-->{indented(Q02.body)}<!--/enpcontent--></founder-content></div>
<div class="pn"><a>上一篇</a><a>下一篇</a></div></div>""",
    day="2031-04-27",
    origin="浔南日报",
    authors=("苏小湄", "卢建军"),
    build=leaves,
)

Q03 = story(
    "老澡堂改成了社区食堂",
    "本报讯（记者 麻小乐）昨天中午，沧宁市北塘街道大车店胡同里飘出饭菜香。停业六年的“清泉浴池”换了招牌，成了社区食堂，首日接待居民320人次。",
    "新食堂保留了老澡堂的水磨石地面和拱形天窗，原来的池子填平后摆上了16张餐桌，更衣柜改成了居民的“碗筷寄存柜”。一荤两素一份主食，60岁以上老人十元，80岁以上八元。",
    "“我在这儿泡了半辈子澡，没想到老了还能来吃饭。”74岁的老街坊曹玉田端着餐盘，特意坐到了当年靠窗的老位置。",
    "北塘街道办事处副主任柏杨介绍，食堂由街道出场地、企业来运营，每月第一周公布账目。下一步还将开通送餐服务，覆盖周边四个小区的失能老人。",
)
add(
    "evening paper, tables and a map",
    Q03,
    "沧宁晚报 - {T}",
    f"""<TABLE width="100%"><TBODY><TR><TD class=date align=left>沧宁晚报　2031年3月19日 星期三</TD><TD align=right><A class=preart href="content_33183.htm">下一篇<IMG src="../../../images/dd.gif"></A> <A href="javascript:fontZoom(16)">放大⊕</A> <A href="javascript:fontZoom(12)">缩小⊖</A> <A href="javascript:fontZoom(14)">默认○</A></TD></TR></TBODY></TABLE>
<TABLE class=artbox width="95%" align=center><TBODY><TR><TD class=font02 align=center></TD></TR><TR><TD class=font01 align=center>{Q03.title}</TD></TR><TR><TD class=font02 align=center>十元一餐 街坊吃出老味道</TD></TR><TR><TD class=font02 align=center></TD></TR>
<TR><TD><TABLE><TBODY><TR><TD align=middle><IMG src="../../../res/1/2/2031-03/19/07/res01_attpic_brief.jpg"></TD></TR><TR><TD class=tuzhu>中午时分，居民在食堂就餐。麻小乐摄</TD></TR></TBODY></TABLE><DIV id=ozoom style="ZOOM: 100%"><FOUNDER-CONTENT><P>　　{"</P><P>　　".join(Q03.body)}</P></FOUNDER-CONTENT></DIV></TD></TR></TBODY></TABLE>""",
    day="2031-03-19",
    origin="沧宁晚报",
    authors=("麻小乐",),
    build=founder,
)

Q04 = story(
    "浔南首条氢能公交专线在浔城开跑",
    "浔湖网5月27日讯（记者 卿越 通讯员 谭子墨 罗依依）今天上午，15辆淡蓝色的氢燃料电池公交车从浔城市河西公交枢纽站驶出，标志着全省首条氢能公交专线正式投入运营。",
    "该专线全长21公里，连接河西大学城与高铁浔城南站，沿途设站24个，首末班时间为6:00至22:30，票价两元，可刷公交卡或扫码乘车。",
    "记者在现场看到，车辆加氢只需十分钟左右，续航里程可达500公里，排出的只有水。车内设有无障碍踏板和儿童座椅，座位旁配备了充电接口。",
    "浔城公交集团副总经理闵建国介绍，专线车辆全部由本地企业制造，电堆国产化率达到100%。与同级别柴油车相比，每辆车每年可减少二氧化碳排放68吨。",
    "目前，浔城市已建成加氢站四座。根据规划，到明年底全市氢能公交将增加到120辆，并在港口集卡和城市环卫车领域推广。",
)
add(
    "provincial network, news with a statement",
    Q04,
    "{T} - 浔湖网 - 浔南新闻",
    f"""<div class="xh-crumb"><a>浔湖网</a> &gt; <a>新闻</a> &gt; <a>浔南</a> &gt; 正文</div><h1 class="xh-tit">{Q04.title}</h1>
<div class="xh-info">来源：<a>浔湖网</a>　作者：卿越　编辑：方小满　2031-05-27 09:32:18 <span class="xh-zan">湖上新闻</span><div class="xh-share">—分享—</div></div>
<article class="xh-article"><p class="qrcode-txt" style="display:none">扫码阅读</p>{indented(Q04.body[:2])}<p style="text-align:center"><img src="https://img.xunhu.example/2031/0527/1.jpg" class="lazy"></p><p style="text-align:center">（市民乘坐氢能公交。）</p>{indented(Q04.body[2:])}</article>
<div class="xh-src"><p>来源：浔湖网</p><p>作者：卿越</p><p>编辑：方小满</p></div>
<div class="xh-copy">本文为浔湖网新闻原创文章，转载请附上原文出处链接和本声明。<br>本文链接：https://news.xunhu.example/pc/content/64602/31.html</div>
<div class="xh-back"><a href="/">返回浔湖网首页</a><a>阅读下一篇</a></div>""",
    day="2031-05-27",
    time="09:32",
    origin="浔湖网",
    authors=("卿越", "谭子墨", "罗依依"),
    editors=("方小满",),
    build=xunhu,
)

Q05 = story(
    "湖湖快评｜给“共享菜园”立好规矩",
    "近日，浔城多个小区把闲置绿地改成“共享菜园”，居民认领一平方米，种葱种蒜、聊天会友，好不热闹。然而新鲜劲过后，施肥气味扰民、菜地无人打理、认领名额“靠手快”等问题也随之而来。",
    "菜园虽小，却是社区治理的一面镜子。地是大家的，怎么用、谁来管、收成归谁，不能只靠热情，得靠规矩。",
    "规矩从哪里来？从商量中来。有的小区成立“菜园议事会”，约定只用腐熟有机肥、三个月不打理自动收回、收成拿出两成送给独居老人，一条条写在木牌上，纠纷自然就少了。",
    "规矩要管用，还得有人守。物业、居委会不能“一分了之”，既要在选址上把好关，避开消防通道和老人窗下，也要搭好平台，让认领、轮换、退出都在阳光下进行。",
    "一方菜园，种的是菜，长的是邻里情。把规矩立在前头，才能让这份绿意长久地留在家门口。",
)
add(
    "provincial network, comment signed before the text",
    Q05,
    "{T} - 浔湖网 - 评论",
    f"""<div class="xh-crumb"><a>浔湖网</a> &gt; <a>评论</a> &gt; <a>湖湖快评</a> &gt; 正文</div><h1 class="xh-tit">{Q05.title}</h1>
<div class="xh-info">来源：<a>浔湖网</a>　作者：钟一言　编辑：牧歌　2030-11-08 18:05:44<div class="xh-share">—分享—</div></div>
<article class="xh-article"><p>□钟一言</p>{indented(Q05.body)}</article>
<div class="xh-src"><p>来源：浔湖网</p><p>作者：钟一言</p><p>编辑：牧歌</p></div>
<div class="xh-copy">本文为“湖湖快评”原创文章，仅系作者个人观点，不代表本网立场。转载请附上原文链接。</div>""",
    day="2030-11-08",
    time="18:05",
    origin="浔湖网",
    authors=("钟一言",),
    editors=("牧歌",),
    build=xunhu,
)

Q06 = story(
    "沧东：海水淡化走进千家万户",
    "在海屿市长岙岛，打开水龙头，流出来的是经过淡化的海水。岛上3600户居民，从今年起全部用上了淡化水。",
    "【同期】长岙岛居民 阮秀英：过去吃水靠船运，一桶水十几块。现在跟城里一样，一吨四块二，口感也没啥区别。",
    "长岙岛海水淡化厂日产淡水1.5万吨，采用的是国产反渗透膜，每吨水耗电2.8度，比十年前降低了三成。",
    "【同期】海屿市水务集团总工程师 鞠向阳：我们把淡化后的浓盐水送到岛上的盐场，既减少了对海洋的影响，又增加了原盐产量。",
    "目前，沧东建成海水淡化工程47个，日产能达到96万吨。根据规划，到2033年，全省有居民海岛将全部实现淡化水保供。",
)
add(
    "broadcaster, film and its spoken text",
    Q06,
    "{T}_沧东新闻联播_沧东广电网",
    f"""<div class="cdtv-path"><a>沧东广电网</a> &gt; <a>新闻</a> &gt; <a>沧东新闻联播</a></div><h1 class="v-title">{Q06.title}</h1>
<div class="v-info"><span>2031-05-11 19:20</span><span>来源：沧东广播电视台</span><span class="views">播放 3.4万</span></div>
<div class="v-player"><video id="vjs" src="https://vod.cdtv.example/20310511/0071.mp4"></video><p class="vjs-no-js">您的浏览器版本过低，请升级后观看</p><div class="v-btn"><span>点赞</span><span>收藏</span><span>手机扫码观看</span></div></div>
<div class="v-text">{styled(Q06.body)}<p style="text-align:right">（沧东广播电视台记者 董岩 赵小鹏）</p></div>
<div class="v-editor">编辑：纪然　责编：邱以宁　审核：安心</div>
<div class="v-more"><h4>更多视频</h4><ul><li><a>00:52 今晚到明天沧东天气</a></li><li><a>02:10 盐州港：集装箱吞吐忙</a></li></ul></div>""",
    day="2031-05-11",
    time="19:20",
    origin="沧东广播电视台",
    authors=("董岩", "赵小鹏"),
    editors=("纪然", "邱以宁"),
    build=station,
)

Q07 = story(
    "桐溪：杨梅红了 山货俏了",
    "桐溪融媒讯（记者 龚晓棠 通讯员 雷小军）“这两天天天采，天天不够卖。”6月9日，在桐溪县云雾镇杨梅坡村，果农祝有财一边把杨梅装进泡沫箱，一边招呼客商。",
    "杨梅坡村有杨梅3200亩，海拔高、昼夜温差大，果子比山下晚熟半个月，正好错开上市高峰。今年挂果期雨水偏少，杨梅个头虽小，甜度却高出两度，地头价一斤12元。",
    "为破解杨梅“一日味变”的难题，村里去年建起预冷车间，采下的鲜果两小时内降到四摄氏度，再由冷链车直发浔城和沿海，最远能卖到1500公里外。",
    "采摘游也带火了山货。村里的笋干、土蜂蜜、米酒摆上了路边摊，村集体合作社一周就卖了9万多元。",
    "“杨梅季只有20来天，可人气能留一年。”云雾镇党委书记滕明亮说，镇里正在把老供销社改成山货集市，预计国庆节前开张。",
)
add(
    "county media centre, three examiners",
    Q07,
    "{T}_乡镇_桐溪新闻网",
    f"""<div class="cy-path">首页 &gt; 乡镇部门 &gt; 正文</div>
<div class="cy-article"><h2>{Q07.title}</h2><div class="cy-meta"><span>来源：桐溪县融媒体中心</span><span>作者：龚晓棠</span><span>时间：2031-06-10 08:14:02</span></div>
<div class="cy-text">{paragraphs(Q07.body[:2])}<p style="text-align:center"><img src="/uploads/0610/1.jpg"/></p><p style="text-align:center">果农在采摘杨梅</p>{paragraphs(Q07.body[2:])}</div>
<div class="cy-sh"><p>责编：童遥</p><p>一审：童遥</p><p>二审：段洛</p><p>三审：颜明</p><p>来源：桐溪县融媒体中心</p></div>
<div class="cy-rel"><h3>相关新闻</h3><a>桐溪夏茶采摘季开启</a><a>云雾镇：老供销社变身记</a></div></div>""",
    day="2031-06-10",
    time="08:14",
    origin="桐溪县融媒体中心",
    authors=("龚晓棠", "雷小军"),
    editors=("童遥",),
    build=cloud,
)

Q08 = story(
    "石窑：非遗剪纸进校园 指尖艺术润童心",
    "一张红纸、一把剪刀，折叠、描画、剪裁，一只活灵活现的小兔子便跃然纸上。6月6日，石窑县城关二小的剪纸社团课上，孩子们跟着非遗传承人学得津津有味。",
    "“先剪里面，再剪外面，手要稳，心要静。”市级非遗项目石窑剪纸代表性传承人田桂芳手把手地教，不时帮孩子们调整握剪的姿势。",
    "五年级学生李梓涵剪的是家门口的老窑洞，“我想把它送给在外地打工的爸爸。”",
    "近年来，石窑县教育局、文化馆联手开设非遗课程，剪纸、道情、面塑走进23所中小学，惠及学生1.1万余人。孩子们的剪纸作品还登上了县里的公交站台。",
)
add(
    "county's app, list of makers under the text",
    Q08,
    "{T}",
    f"""<div class="news-title">{Q08.title}</div><div class="news-info"><img class="head" src="https://h5.ysy.example/head/1.png"><span class="name">石窑县融媒体中心</span><span class="date">2031-06-07 17:36</span><span class="read">阅读 2139</span></div>
<div class="news-content"><p><img src="https://oss.ysy.example/1.jpg"></p>{styled(Q08.body[:2], "text-indent:2em;line-height:1.75em;")}<p><img src="https://oss.ysy.example/2.jpg"></p>{styled(Q08.body[2:], "text-indent:2em;line-height:1.75em;")}<p><br></p><p><img src="https://oss.ysy.example/line.gif"></p><p style="font-size:14px">来源：石窑县融媒体中心</p><p style="font-size:14px">记者：白雪 乔石</p><p style="font-size:14px">编辑：郝佳</p><p style="font-size:14px">责编：丁一凡</p><p style="font-size:14px">审核：侯亮</p><p style="font-size:14px">监制：石永宽</p></div>
<div class="news-zan"><i></i><span>46</span></div><div class="news-sm">免责声明：本文仅代表作者观点，如有侵权请联系删除</div>""",
    head='<meta property="og:title" content="石窑：非遗剪纸进校园 指尖艺术润童心"><meta name="description" content="一张红纸、一把剪刀">',
    day="2031-06-07",
    time="17:36",
    origin="石窑县融媒体中心",
    authors=("白雪", "乔石"),
    editors=("郝佳", "丁一凡"),
    build=shared,
)

Q09 = story(
    "古渡口的新摆渡",
    "国讯网定朔6月3日电（记者靳小楠）黄昏时分，雁门湾老渡口的电动游船亮起灯，载着最后一批游客缓缓靠岸。船老大尉迟海系好缆绳，回头数了数：今天一共跑了22趟。",
    "30年前，这个渡口摆渡的是煤车和羊群。大桥建成后，渡口沉寂下来，木船一条条沤在泥里，尉迟海也进城当了保安。",
    "变化从2028年开始。当地修复了老码头的石阶和货栈，把散落的旧船收进博物馆，又引进12条电动游船。会撑船的老把式被请回来，一边开船，一边给游客讲渡口的故事。",
    "“过去摆渡是为了过河，现在摆渡是为了看河。”尉迟海笑着说，旺季一个月能挣8000多元，比在城里强，还能天天回家。",
    "雁门湾市文旅局提供的数据显示，今年前五个月，老渡口接待游客41万人次，周边新开民宿37家。当地还在沿岸补植红柳和芦苇1200亩，让白鹭重新落在了滩上。",
)
add(
    "national agency's regional channel, day in pieces twice over",
    Q09,
    "{T}-国讯网",
    f"""<div class="main-left left"><div class="header domPC"><div class="header-time left"><span class="year"><em>2031</em></span><span class="day"><em>06</em>/<em>03</em></span><span class="time">16:52:40</span></div><div class="source">来源：国讯网</div><div class="head-line clearfix"><h1><span class="title">{Q09.title}</span></h1><div class="pageShare"><div class="setFont left"><span>字体：</span><span>小</span><span>中</span><span>大</span></div><div class="share left">分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{Q09.title}</span></h1><div class="info">2031-06-03 16:52:40<span>来源：国讯网</span></div></div>
<div id="detail"><span id="detailContent">{indented(Q09.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);">【纠错】</a></span><span class="editor"> 【责任编辑:项南
】 </span></div></div>
<div class="relation-list"><h4>深度观察</h4><ul><li><a>县域的夜，为什么亮了</a></li><li><a>一粒藜麦的长征</a></li></ul></div></div>""",
    day="2031-06-03",
    time="16:52",
    origin="国讯网",
    authors=("靳小楠",),
    editors=("项南",),
    build=agency,
)

Q10 = story(
    "朔原：苦水盐池飞起“红云”",
    "民声网定朔5月6日电 （记者纪楚白）立夏时节，朔原省苦水盐池碧波如镜，成群的火烈鸟掠过水面，远远望去，像一片红云。",
    "苦水盐池面积132平方公里，采盐历史可以追溯到4000年前。1980年代，这里因化工生产一度污染严重，湖水泛黄、鸟迹罕至。",
    "2026年起，朔原全面退出盐池周边化工企业，实施水系恢复、湿地修复和文物保护三大工程，累计退盐还湖2.1万亩，修复古堤埝23公里。",
    "“今年春天我们记录到鸟类164种，其中火烈鸟417只，创有记录以来新高。”盐池生态保护中心监测科科长展鹏说。",
    "盐池复苏，也带来了新产业。卤虫卵、盐藻、黑泥相继实现产业化开发，年产值6.8亿元。当地还利用废弃车间打造工业遗址公园，今年“五一”假期接待游客23万人次。",
)
add(
    "national paper's provincial channel",
    Q10,
    "{T}--朔原频道--民声网",
    f"""<div class="w1000 text_box clearfix"><div class="text_l fl"><h3 class="pre"></h3><h1 id="newstit">{Q10.title}</h1><h4 class="sub"></h4><div class="author cf"></div>
<div class="channel cf">2031年05月06日08:23 | 来源：<a href="http://sy.minsheng.example/">民声网－朔原频道</a><span class="rm_type"><i>小字号</i></span></div>
<div class="box_con" id="rwb_zw"><div class="bza"></div><p>	{"</p><p>	".join(Q10.body)}</p>
<div class="box_pic"></div></div>
<div class="edit clearfix">(责编：古月、石岩)</div>
<p class="ewm_p">分享让更多人看到</p><div class="pl clearfix"><a>点赞</a><a>留言</a></div>
<div class="tjyd"><h2>推荐阅读</h2><ul><li><a>古建“云”上游</a></li><li><a>醋香飘进新车间</a></li></ul></div></div>
<div class="text_r fr"><img src="/img/2031sy/ad.jpg"/><h3>热点排行</h3><ol><li><a>朔原公布中考时间</a></li><li><a>今夏用电高峰将至</a></li></ol></div></div>""",
    head='<meta name="publishdate" content="2031-05-06"/><meta name="source" content="来源：民声网－朔原频道"/><meta name="author" content="104871"/><meta name="editor" content="1833"/>',
    day="2031-05-06",
    time="08:23",
    origin="民声网－朔原频道",
    authors=("纪楚白",),
    editors=("古月", "石岩"),
    build=people,
)

Q11 = story(
    "浔南侨批档案数字化平台上线 3万封“银信”可在线查阅",
    "华闻网浔城4月15日电 (阮江 郭小鹿)浔南侨批档案数字化平台15日在浔城上线，首批3.1万余封侨批及相关档案面向公众免费开放查阅。",
    "侨批又称“银信”，是海外华侨通过民间渠道寄回国内、连带家书的汇款凭证。浔南是著名侨乡，现存侨批约17万封，年代从19世纪60年代延续至20世纪70年代。",
    "平台设有检索、地图和“批信里的家”三个板块，用户可按寄出地、收信村落和姓氏查找，也可以上传自家收藏的侨批，由专业人员协助释读。",
    "浔南省档案馆馆长窦文清表示，侨批字迹多为手写行草，夹杂方言俗字，数字化团队与三所高校合作训练识别模型，释读准确率已达94%。",
    "来自马来西亚的华侨代表黄启源在现场查到了祖父1936年寄出的一封批信。“信里嘱咐曾祖母不要卖掉那头牛。隔了快100年，我终于读到了。”他说。",
)
add(
    "second agency's provincial branch",
    Q11,
    "{T}-华闻网·浔南",
    f"""<div class="pos"><a>华闻网</a> → <a>浔南新闻</a> → <a>社会</a></div><h1>{Q11.title}</h1>
<div class="left-t"><p>2031年04月15日 14:20　来源：<a>华闻网浔南</a></p><div class="fx">分享到：<span></span></div></div>
<div class="left_zw"><p>　　{"</p><p>　　".join(Q11.body)}</p><p>(完)</p><div id="function_code_page"></div></div>
<div class="left_name"><span>【编辑:佘文静】</span></div><div class="left_bt"><a>上一篇：浔南发布地质灾害气象风险预警</a><br/><a>下一篇：中外青年浔南学制瓷</a></div>""",
    day="2031-04-15",
    time="14:20",
    origin="华闻网浔南",
    authors=("阮江", "郭小鹿"),
    editors=("佘文静",),
    build=huawen,
)

Q12 = story(
    "漠兰：流动图书车开进牧场",
    "央播网漠兰5月20日消息（记者包斯琴）“叔叔，上次借的那本恐龙书我看完了，能换一本吗？”5月18日，在苍漠自治区白音塔拉草原，八岁的牧区孩子那日松抱着书，早早等在毡房前。",
    "一辆橙色的流动图书车缓缓停下，车厢打开，2000册图书、一台投影仪和六张折叠桌便组成了一个“草原书房”。这是漠兰市图书馆今年开出的第三辆流动图书车，每20天到牧业点一次。",
    "“牧民住得散，最远的一户离旗里170公里。”司机兼图书管理员巴特尔开这趟车已经四年，哪家有几个孩子、谁爱看养殖书，他都记得。",
    "除了借书还书，流动图书车还兼着“快递站”和“医保点”。牧民可以托巴特尔捎药，也可以在车上的自助机缴费。",
    "漠兰市图书馆副馆长云丽华表示，今年图书馆将采购蒙汉双语图书1.5万册，并在八个嘎查设立图书交换点，让书跟着牛羊一起“转场”。",
)
add(
    "national broadcaster's regional channel",
    Q12,
    "{T}_央播网",
    f"""<div class="yb-left"><div class="article-header"><h1>{Q12.title}</h1><div class="source"><span>2031-05-20 10:15:00</span><span>来源：央播网</span></div><div class="share-bar"><span>分享</span><a>微博</a><a>微信</a></div></div>
<div class="article-body"><div class="TRS_Editor">{indented(Q12.body[:2])}<p align="center"><img src="./W020310520.jpg"></p><p align="center">孩子们在流动图书车上挑选图书（央播网发 漠兰市图书馆供图）</p>{indented(Q12.body[2:])}</div></div>
<div class="article-footer"><div class="editor">编辑：吕晓航</div><div class="yb-qr"><img src="//www.yangbo.example/2029/qr.jpg"><p>长按二维码<br>关注精彩内容</p></div><p class="yb-tip">下载“央播新闻”客户端，查看更多资讯。报料热线：400-000-0088（全天），也可登录央播网“民生直通车”栏目留言。版权声明：本文版权归央播网所有，未经授权不得转载、摘编。</p></div></div>""",
    day="2031-05-20",
    time="10:15",
    origin="央播网",
    authors=("包斯琴",),
    editors=("吕晓航",),
    build=radio,
)

Q13 = story(
    "沧东莒湾：外籍工程师的“第二故乡”",
    "在沧东省莒湾市的风电产业园，来自丹麦的工程师安德森已经工作了七年。每天清晨，他骑着电动车去厂里，路上总要停下来，在街角的摊位买一份煎饼。",
    "“多放葱，不要辣。”安德森用带着莒湾口音的普通话说。摊主不用抬头，就知道是他。",
    "2024年，安德森随公司来到莒湾，参与海上风机叶片检测系统的研发。原计划两年的合同，他续签了两次。他说，这里从图纸到样机只要三个月，“在别的地方，可能还在开会”。",
    "莒湾市目前有常驻外籍人才600余名。当地设立“国际人才一站式服务中心”，工作许可和居留许可实现并联办理，时限由15个工作日缩短到五个工作日。",
    "去年，安德森把妻子和女儿接了过来。女儿在当地小学读二年级，最近迷上了剪纸和京剧脸谱。“她跟我说，爸爸，我们不搬家了好不好？”安德森笑着说，“我说，好。”",
)
add(
    "English paper's Chinese pages, a head for sharing",
    Q13,
    "{T} - 寰宇日报网沧东",
    f"""<div style="display:none;"><img src="https://img.huanyu.example/sharelogo.jpg"/><h1>{Q13.title}</h1><h2>在莒湾市的风电产业园，来自丹麦的工程师安德森已经工作了七年。</h2></div>
<div class="content-left"><div class="dingtou"><a>寰宇日报网</a> &gt; <a>沧东</a></div><h1 class="dabiaoti">{Q13.title}</h1><div class="fenx"><div class="xinf-le">作者：江一舟</div><div class="xinf-le">来源：<a href="http://cn.huanyu.example">寰宇日报网</a></div><div class="xinf-le">2031-03-25 11:17</div><div class="xinf-ri">分享到</div></div>
<div id="Content" class="article">{indented(Q13.body)}<p style="text-align: right;">（寰宇日报沧东记者站记者 江一舟）</p></div>
<div class="dibu-biaoqian"><span>标签：</span><a>莒湾</a><a>风电</a></div><div class="dibu-fd">【责任编辑：宁远】</div></div>""",
    head='<meta name="publishdate" content="2031-03-25"/><meta name="source" content="寰宇日报网"/><meta name="author" content="宁远"/><meta name="editor" content="宁远"/>',
    day="2031-03-25",
    time="11:17",
    origin="寰宇日报网",
    authors=("江一舟",),
    editors=("宁远",),
    build=globe,
)

Q14 = story(
    "沧宁：运河沿线七县共建“大运河书院联盟”",
    "光华网沧宁4月2日电（记者 滕海波 通讯员 明珠）4月2日，由沧宁市社科联、沧宁学院共同发起的“大运河书院联盟”在沧宁成立。大运河沧宁段沿线七县（市、区）的26家书院、文化馆和农家书屋成为首批成员。",
    "联盟将联合开展运河文献整理、方志点校和口述史采集工作，计划用三年时间建成运河沧宁段文献数据库，收录地方志、碑刻拓片、漕运档案等1.2万种。",
    "当天，联盟发布首期“运河课表”，推出运河号子、木版年画、船模制作等公益课程94门，课程向中小学生免费开放，由各书院轮流承办。",
    "沧宁学院运河文化研究院院长穆青山认为，运河不仅是一条水道，更是一条文脉。书院联盟把散落在民间的文献、手艺和记忆串联起来，有助于让古老运河在当代生活中“流动”起来。",
)
add(
    "third paper's regional channel, editor in square brackets",
    Q14,
    "{T} _光华网",
    f"""<div class="g-content"><div class="m-crumb"><a>首页</a>&gt; <a>地方频道</a>&gt; <a>要闻</a>&gt; 正文</div><h1 class="u-title">{Q14.title}</h1>
<div class="m_tips"><div class="m-con-time">2031-04-02 16:08</div><div class="m-con-source">来源：<a>光华网</a></div><div class="m-con-share">分享到</div></div>
<div class="u-mainText"><!--enpproperty <date>2031-04-02 16:08:11.0</date> /enpproperty--><!--enpcontent-->{indented(Q14.body)}<!--/enpcontent--><div class="m-zbTool liability">[ 责编：余小鱼 ]</div></div>
<div class="m-fontzoom"><a>阅读剩余全文（）</a></div><div class="u-pinglun"><p>您此时的心情</p><span>新闻表情排行 日/周</span></div></div>""",
    head='<meta name="contentid" content="40011872"><meta name="publishdate" content="2031-04-02"><meta name="author" content="余小鱼"><meta name="source" content="光华网">',
    day="2031-04-02",
    time="16:08",
    origin="光华网",
    authors=("滕海波", "明珠"),
    editors=("余小鱼",),
    build=guanghua,
)

Q15 = story(
    "装修公司“失联”，17户业主的新家停在半路",
    "房子拆了一半，工人不来了，电话打不通，办公室人去楼空。6月12日，浔城市民邵女士向浔城头条反映，她与浔城筑巢居装饰公司签订的装修合同，付了八成款后，工程停滞已近两个月。",
    "邵女士的遭遇并非个例。记者了解到，至少有17户业主与该公司存在纠纷，涉及金额约180万元。",
    "“先付款再返现”",
    "多位业主告诉记者，签约时销售人员承诺，一次性支付八成工程款可返现5%，并赠送全屋定制柜。“当时觉得划算，现在柜子没见着，返现也没到账。”业主柯先生说。",
    "6月13日上午，记者来到该公司位于河东区银杏大厦九楼的办公地点，大门紧锁，门口贴着物业催缴费用的通知。记者多次拨打该公司法定代表人童某电话，均无人接听。",
    "监管部门：已介入调查",
    "河东区市场监督管理局银杏路所工作人员表示，该所已接到投诉21起，正在核实企业经营状况，建议业主保留合同、转账记录等证据。",
    "浔南衡正律师事务所律师古天明提醒，装修预付款不宜超过合同总额的三成，业主可通过银行第三方存管分期支付；如商家收款后明显缺乏履约能力，业主可依法解除合同并主张损失，涉嫌犯罪的应及时报案。",
)
add(
    "city paper's client, writers in a line before the text",
    Q15,
    "{T}_民生_浔城头条",
    f"""<main class="detail_main__7Hs2q"><h1 class="detail_title__0cQp1">{Q15.title}</h1><div class="detail_info__Tt81z"><span class="detail_src__x9">浔城头条</span><i></i><span>2031-06-13 20:48</span><i></i><span>浔南</span></div>
<div class="detail_content__b3fE"><p>原标题：装修公司收钱后“失联”，十七户业主的家装停在半路</p><p>采写：浔城头条记者 廖青 实习生 付一宁</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 14 else f"<p>{x}</p>" for x in Q15.body[:5])}<p><img src="https://img.xctt.example/d/1.jpg"/></p><p class="img_note__q1">该公司办公地点大门紧锁 记者 廖青 摄</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 14 else f"<p>{x}</p>" for x in Q15.body[5:])}<p>（文中业主均为化名）</p><p>编辑：欧阳朵</p></div>
<div class="detail_bl__u2">新闻报料：拨打热线966888，或在浔城头条客户端“报料”频道留言，一经采用有奖。</div><div class="detail_cmt__p0"><h3>热评</h3><p>装修真是一路踩坑……</p><span>浔城网友 6-13</span></div></main>
<aside class="detail_aside__w4"><h3>24小时热榜</h3><p>1 浔城地铁9号线试乘报名</p><p>2 夜市摊位费怎么收</p></aside>""",
    head='<meta property="og:type" content="article"/><meta property="article:published_time" content="2031-06-13T20:48:09+08:00"/>',
    body=(*Q15.body, "（文中业主均为化名）"),
    day="2031-06-13",
    time="20:48",
    origin="浔城头条",
    authors=("廖青", "付一宁"),
    editors=("欧阳朵",),
    build=client,
)

Q16 = story(
    "在浔南，听见村歌嘹亮",
    "“山弯弯哟水弯弯，弯到我家稻田边……”5月24日晚，芷湖市白鹭洲村的晒谷场上，百余名村民搭着肩膀放声歌唱。这是浔南第三届“村歌大赛”的分赛场，没有专业歌手，唱歌的都是种田人。",
    "词是自己写的，曲是老调新编。67岁的领唱钱木匠当过30年木匠，如今带着村里的合唱队，每周排练两晚。“唱了歌，吵架的都少了。”他说。",
    "从一支歌到一个村",
    "白鹭洲村过去是湖区有名的“散村”，青壮年在外打工，村里办事人都凑不齐。村歌唱起来后，外出的年轻人把视频转到朋友圈，有人开始念叨着回来。",
    "返乡青年洪一帆就是其中之一。他把村歌做成短视频，顺带卖莲子、藕粉，去年销售额320万元，带动47户村民在家门口就业。",
    "从一个村到一个省",
    "省文化和旅游厅的数据显示，三届大赛共征集村歌2600余首，参与群众超过100万人次。评委、作曲家尤其说，好的村歌不在技巧，在那股子泥土味。",
    "夜深了，歌声还没停。湖面上，有船家跟着哼了起来。",
)
add(
    "provincial daily's app as shared, credits with bars",
    Q16,
    "{T}",
    f"""<section class="art"><h1>{Q16.title}</h1><div class="art-bar"><b>浔南日报</b><em>2031-05-25 07:10</em></div>
<div class="art-audio"><i class="play"></i><span>听新闻</span><span>时长 04:12</span></div>
<div class="art-content" id="js-content"><p><span style="color:rgb(136,136,136)">文丨浔南日报全媒体记者 骆依依　图丨受访者提供</span></p>{"".join(f'<p style="text-align:center"><strong><span style="color:#1e6fb8">{x}</span></strong></p>' if len(x) < 12 else f"<p>{x}</p>" + ('<p><img data-src="https://oss.xunplus.example/2.jpg"></p>' if n == 3 else "") for n, x in enumerate(Q16.body))}<p style="text-align:right">编辑丨石小溪</p><p style="text-align:right">校对丨毛笛</p><p style="text-align:right">审核丨尚可</p></div>
<div class="art-act"><span>赞 133</span><span>收藏</span><span>分享</span></div></section>""",
    head='<meta name="keywords" content="村歌,浔南">',
    day="2031-05-25",
    time="07:10",
    origin="浔南日报",
    authors=("骆依依",),
    editors=("石小溪",),
    build=partial(shared, app="浔＋", slogan="浔南新闻，一手掌握"),
)

Q17 = story(
    "海屿港开通首条直达南美冷链航线",
    "昨日上午10时18分，满载820个冷藏集装箱的“海屿星”轮从海屿港四号泊位缓缓驶离，目的港为1.9万公里外的南美西海岸。海屿港至南美的首条直达冷链航线正式开通。",
    "此前，海屿的冻品和水果出口南美需在境外港口中转，全程45天左右。新航线直达运行，单程压缩至28天，每箱综合物流成本下降约1.2万元。",
    "“樱桃走的是反季节，早一天到港就早一天抢市场。”海屿鲜达进出口有限公司总经理卞晓东说，回程舱位已被车厘子和三文鱼订满。",
    "海屿海关为航线开辟“绿色通道”，对进口水果实施船边检疫、合格即放，鲜果从卸船到出港最快只需五小时。",
    "据了解，目前海屿港有集装箱航线106条，其中外贸航线72条。今年一至四月，全港完成集装箱吞吐量317万标准箱，同比增长9.6%。",
)
add(
    "city's news site, address in the line",
    Q17,
    "{T}-海屿新闻网",
    f"""<div class="wz">当前位置：<a>海屿新闻网</a> >> <a>今日海屿</a> >> 正文</div><div class="bt"><h1>{Q17.title}</h1></div>
<div class="ly">http://www.haiyunews.example　2031-05-16 09:02　来源：海屿日报　作者：于海宁</div>
<div class="zt"><script src="/js/fontsize.js"></script>字号：<a>T</a>|<a>T</a></div>
<div class="zw" id="zw">{paragraphs(tuple("　　" + x for x in Q17.body))}<p align="right"></p></div>
<div class="bj">编辑：邹敏</div><div class="fy"></div>
<div class="xg"><h3>相关新闻</h3><ul><li><a href="/system/2031/05/02/011877.shtml">海屿港“五一”作业不停歇</a> (05-02)</li><li><a href="/system/2031/04/19/011820.shtml">海屿至日韩快线加密</a> (04-19)</li></ul></div>
<div class="sm">稿件声明：本网转载其他媒体之稿件，意在为公众提供免费服务。如版权方不愿本网转载，请及时与本网联系。</div>""",
    day="2031-05-16",
    time="09:02",
    origin="海屿日报",
    authors=("于海宁",),
    editors=("邹敏",),
    build=enorth,
)

Q18 = story(
    "芷湖市举办首届湖区龙舟邀请赛",
    "6月11日，芷湖市首届湖区龙舟邀请赛在北门码头开赛。来自全省11个市（州）的24支队伍、570余名队员参加了12人组、22人组200米和500米直道竞速。",
    "上午9时，随着发令枪响，六条龙舟如离弦之箭破浪前行，鼓声、号子声和岸上的加油声连成一片。经过激烈角逐，芷湖渔家队以1分52秒36的成绩夺得22人组500米冠军，澧川市农商行队、浔城大学队分获第二、三名。",
    "“我们队里一半是上了岸的渔民，对湖水最熟。”芷湖渔家队队长冯大江说，为备战比赛，队员们每天傍晚收工后训练两小时，坚持了三个月。",
    "赛事期间，北门码头还举办了湖鲜市集和非遗展演，现场展销银鱼、莲子、鱼糕等特产60余种。",
    "据悉，邀请赛将固定在每年端午节前举行。（全媒体记者 阎文静 通讯员 覃勇 何芳）",
)
add(
    "city's news site of about 2008, writers at the end",
    Q18,
    "{T}_芷湖新闻网",
    f"""<table width="98%" align="center"><tr><td class="f12" height="28"><a>首页</a> >> <a>芷湖要闻</a> >> 正文</td></tr><tr><td align="center"><h2 style="font:bold 22px 黑体">{Q18.title}</h2></td></tr><tr><td align="center" class="f12" bgcolor="#eef5fb" height="26">2031-06-12 15:33:08　来源：芷湖日报　【<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr>
<tr><td class="f14"><div id="MyContent"><p align="center"><img src="/2031/0612/1.jpg" border="0"></p><p align="center">图为比赛现场。</p><p>　　{"</p><p>　　".join(Q18.body)}</p></div></td></tr>
<tr><td align="right" class="f12">责任编辑：汪小洋</td></tr><tr><td class="f12">上一篇：<a>芷湖启动夏季禁渔执法</a><br>下一篇：<a>全市中小学生研学基地公布</a></td></tr></table>""",
    day="2031-06-12",
    time="15:33",
    origin="芷湖日报",
    authors=("阎文静", "覃勇", "何芳"),
    editors=("汪小洋",),
    build=oldcity,
)

Q19 = story(
    "沧东：7月1日起省内医院检查结果跨市互认",
    "记者从沧东省卫生健康委今天召开的新闻发布会上获悉，7月1日起，全省二级以上公立医院检查检验结果跨市互认，互认项目扩大到320项。",
    "患者在任意一家互认医院做过的CT、核磁共振、血常规等检查检验，影像和报告都将上传到省级平台。转院就诊时，接诊医生可在线调阅，符合条件的不再重复检查。",
    "省卫生健康委医政处负责人介绍，去年全省试点互认610万例次，为群众节约费用约4.7亿元。对于病情变化快、危急重症等情形，医生可根据诊疗需要重新检查，但要向患者说明理由。",
    "患者还可以通过“健康沧东”小程序查询本人三年内的检查检验结果。",
)
add(
    "broadcaster, short news, an editor only",
    Q19,
    "{T}_新闻_沧东广电网",
    f"""<div class="cdtv-path"><a>沧东广电网</a> &gt; <a>新闻</a> &gt; <a>沧东</a></div><h1 class="a-title">{Q19.title}</h1>
<div class="a-info"><span class="a-src">沧东新闻频道</span><span class="a-time">2031-06-16 12:31:55</span></div>
<div class="a-text"><p style="text-align:center"><img src="/up/0616/fbh.png" alt="新闻发布会"></p>{"".join(f"<p>{x}</p>" for x in Q19.body)}</div>
<div class="a-edit"><span>编辑：骆小柒</span></div><div class="a-tags"><a>#医疗</a><a>#检查互认</a></div><div class="a-shengming">本站部分图文来源于网络，如涉及侵权请联系删除。</div>""",
    day="2031-06-16",
    time="12:31",
    origin="沧东新闻频道",
    editors=("骆小柒",),
    build=station,
)

Q20 = story(
    "【国讯视界】朔原定朔：夏日“口袋公园”绿意浓",
    "6月1日，小朋友在定朔市桃园社区“口袋公园”内玩耍。",
    "近年来，定朔市利用拆违腾退空间、街角边角地建设“口袋公园”263处，让居民出门见绿、转角遇美。",
    "6月1日，市民在定朔市滨河路“口袋公园”内休闲健身。",
)
add(
    "national agency's regional channel, a picture story of several pages",
    Q20,
    "{T}-国讯网",
    f"""<div class="main-left left"><div class="header domPC"><div class="header-time left"><span class="year"><em>2031</em></span><span class="day"><em>06</em>/<em>01</em></span><span class="time">17:05:12</span></div><div class="source">来源：国讯网</div><div class="head-line clearfix"><h1><span class="title">{Q20.title}</span></h1></div></div>
<div id="detail"><span id="detailContent"><p style="text-align:center"><a href="c_2.html"><img src="20310601a1.jpg"></a></p><p style="text-align:center">　　{Q20.body[0]}</p><p style="text-align:center">　　{Q20.body[1]}</p><p style="text-align:center">　　国讯网发（柴小军摄）</p><p style="text-align:center"><img src="20310601a2.jpg"></p><p style="text-align:center">　　{Q20.body[2]}</p><p style="text-align:center">　　国讯网发（柴小军摄）</p><center class="pager"><a>|&lt;&lt;</a><a class="cur">1</a><a href="c_2.html">2</a><a href="c_3.html">3</a><a href="c_2.html">下一页</a><a>&gt;&gt;|</a></center></span><div id="articleEdit"><span class="tiyi1 domPC"><a>【纠错】</a></span><span class="editor"> 【责任编辑:卜一丹
】 </span></div></div></div>""",
    day="2031-06-01",
    time="17:05",
    origin="国讯网",
    editors=("卜一丹",),
    build=agency,
)

Q21 = story(
    "风雪路上的“护畜人”",
    "2月24日，苍漠北部草原的白毛风刮了一夜。早晨六点，白音旗畜牧兽医站站长乌力吉推开门，积雪没过了膝盖。他把两箱兽药绑上雪地摩托，往60公里外的巴润嘎查赶去。",
    "“羊下羔的时候，最怕这种天。”乌力吉说，接羔保育期，一夜低温就可能让一群羊损失过半。",
    "在牧户宝音图家的暖棚里，50多只刚出生的羊羔挤在一起。乌力吉逐只查看，给三只体弱的羊羔灌了葡萄糖，又教宝音图用红外灯保温。“棚温保持在十度以上，每两小时喂一次奶。”",
    "像乌力吉这样的基层兽医，白音旗有53名。入冬以来，他们行程累计9万公里，走遍全旗2700户牧民，仔畜成活率达到98.1%。",
    "今年，旗里投入1600万元新建标准化暖棚300座，并给每个嘎查配备一台雪地救援车。中午时分，风停了，太阳照在雪原上。乌力吉没顾上喝一碗热茶，又跨上摩托，往下一户去了。",
)
add(
    "regional network, reprinted from the daily",
    Q21,
    "{T}-漠云网",
    f"""<div class="my-pos">当前位置：<a>漠云网</a> > <a>草原</a> > 正文</div><div class="my-title"><h2>{Q21.title}</h2></div>
<div class="my-info"><span id="pubtime">2031-02-26 10:12:40</span> <span>来源：苍漠日报</span> <span>作者：本报记者 娜荷芽</span> <span>编辑：苏日娜</span></div>
<div class="my-text" id="text"><div class="TRS_Editor">{indented(Q21.body)}</div></div>
<div class="my-share"><img src="/img2026/wx.jpg"><p>扫描左侧二维码，关注漠云网官方微信</p></div><div class="my-next"><p>上一篇：<a>春运返程客流平稳有序</a></p><p>下一篇：<a>一株沙棘的“远行”</a></p></div>""",
    day="2031-02-26",
    time="10:12",
    origin="苍漠日报",
    authors=("娜荷芽",),
    editors=("苏日娜",),
    build=moyun,
)

Q22 = story(
    "民声｜学校门口没有斑马线？盐州交警：已列入施划计划",
    "“孩子每天过马路提心吊胆，希望有关部门能看到。”近日，有盐州网友在沧海网“民声连线”栏目留言，反映盐州市实验小学南校区门口没有斑马线，上下学时段车流密集，存在安全隐患。",
    "6月3日，记者实地走访发现，该校门前的学府路为双向四车道，学校两侧约300米范围内没有人行横道，只有一块“注意儿童”标志牌。下午4时30分放学时，不少家长牵着孩子从车流中穿行。",
    "针对网友反映的问题，记者将情况转至盐州市公安局交警支队。6月5日，该支队设施科回复称，学府路去年改造后标线尚未完善，已将学校门前人行横道、减速标线及黄闪警示灯列入今年第二批施划计划，预计6月20日前完成。在此之前，上下学时段安排警力现场疏导。",
    "对此事的后续进展，沧海网将持续关注。",
)
add(
    "provincial network, a reader's complaint followed up",
    Q22,
    "{T}_民声_沧海网",
    f"""<div class="content-l"><div class="location"><a>沧海网</a> > <a>民声</a> > <a>民声连线</a></div><h1>{Q22.title}</h1><div class="src"><span class="datetime">2031-06-05 16:12:09</span><span>来源：沧海网</span><span>作者：</span></div>
<div class="news-con" id="news-con"><p>　　沧海网记者 曲小波 盐州报道</p>{indented(Q22.body[:2])}<p align="center"><img src="./W0203106053371.jpg"></p><p align="center"><font color="#808080">学校门前的学府路</font></p>{indented(Q22.body[2:])}</div>
<div class="editor">初审编辑：鲁一<br>责任编辑：鲁一</div><div class="jubao">举报/反馈</div></div>""",
    day="2031-06-05",
    time="16:12",
    origin="沧海网",
    authors=("曲小波",),
    editors=("鲁一",),
    build=canghai,
)

Q23 = story(
    "潮声气象台丨沧东今起三天多雷雨 局部有冰雹大风",
    "沧海网6月15日讯 据沧东省气象台15日16时发布的天气预报，受高空冷涡影响，今天傍晚到18日，全省多雷阵雨天气，局部伴有短时强降水、8～10级雷暴大风和冰雹。具体预报如下：",
    "今天夜间到明天，西部和北部地区多云转雷阵雨，其他地区多云。南风转北风3～4级，雷雨时阵风8～9级。最低气温内陆地区20℃左右，沿海地区18℃左右。",
    "17日，全省多云，大部地区有雷阵雨，局部有中到大雨。最高气温内陆地区29℃左右，沿海地区25℃左右。",
    "18日，东部沿海阴有阵雨转多云，其他地区多云到晴。",
    "气象专家提醒，近期正值小麦收获收尾阶段，各地要抓住降雨间隙抢收抢晒；户外活动要注意防范雷电、大风和冰雹。",
)
add(
    "provincial network, weather",
    Q23,
    "{T}_沧东新闻_沧海网",
    f"""<div class="content-l"><div class="location"><a>沧海网</a> > <a>新闻</a> > <a>沧东</a></div><h1>{Q23.title}</h1><div class="src"><span class="datetime">2031-06-15 16:50:00</span><span>来源：沧海网</span><span>作者：海笑</span></div>
<div class="news-con" id="news-con">{indented(Q23.body[:1])}<p align="center"><img src="./W020310615998.png"></p>{indented(Q23.body[1:])}</div>
<div class="editor">初审编辑：杜若<br>责任编辑：杜若</div><div class="jubao">举报/反馈</div></div>""",
    day="2031-06-15",
    time="16:50",
    origin="沧海网",
    authors=("海笑",),
    editors=("杜若",),
    build=canghai,
)

Q24 = story(
    "朔原男篮客场五分惜败 总比分被追平",
    "本报讯（记者 蔚然）昨晚，全国男子篮球联赛半决赛第四场在海屿体育馆进行，朔原队客场以103比108不敌沧东队，双方总比分战成2比2平。",
    "首节朔原队内线优势明显，中锋耿大鹏独得11分，带领球队以29比24领先。第二节沧东队加强包夹，连续打出快攻，半场结束时反超4分。",
    "下半场两队比分交替上升。第四节最后一分钟，朔原队后卫聂小磊三分命中，将分差缩小到2分，可惜随后的关键防守出现漏人，被对手外线锁定胜局。",
    "“第三节的失误太多，篮板球也没有保护好。”主教练仇建军赛后说，球队将连夜回看录像，回到主场尽快调整。",
    "系列赛第五场将于6月18日19时35分在定朔市体育中心打响。",
)
add(
    "provincial daily, sport",
    Q24,
    "{T}-朔原日报网",
    f"""<div class="article-box"><div class="bread"><a>首页</a> / <a>体育</a></div><h1 class="article-title">{Q24.title}</h1>
<div class="article-from"><span class="time">2031-06-16 07:05:00</span><span class="source">来源：朔原日报</span><span class="bianji">编辑：孟克</span></div>
<div class="article-content" id="content">{styled(Q24.body)}</div>
<div class="article-end"><span>[责任编辑：孟克]</span><a class="jc">我要纠错</a></div>
<div class="near"><p>上一篇：<a>马拉松报名倒计时</a></p><p>下一篇：<a>省运会会徽征集启事</a></p></div></div>""",
    day="2031-06-16",
    time="07:05",
    origin="朔原日报",
    authors=("蔚然",),
    editors=("孟克",),
    build=daily,
)

Q25 = story(
    "以县域商业体系建设激活乡村消费",
    "县域是城乡融合发展的重要切入点，也是扩大内需的重要支撑。近年来，我省县域社会消费品零售总额年均增长6.3%，快于全省平均水平，但商业设施老化、流通成本偏高、供给层次不高等问题依然存在。激活乡村消费，关键在于把县域商业体系这张网织密、织牢。",
    "补齐设施短板，让商品“下得去”。要以县城为龙头、乡镇为重点、村级为基础，改造提升乡镇商贸中心和集贸市场，推动电商、快递、供销网点共用一张网、一辆车、一个库，切实降低末端配送成本。",
    "畅通产销渠道，让农货“上得来”。要支持产地建设预冷、分拣、包装设施，培育一批懂市场、会经营的县域流通企业，推动农产品由“卖原料”向“卖品牌”转变。",
    "丰富消费场景，让乡亲“愿意花”。要结合乡村文旅、赶集民俗、村超村晚等活动，发展夜间经济、体验消费，把流量留在县里、把就业留在村里。",
    "优化消费环境，让群众“放心买”。要健全农村消费维权网络，严厉打击假冒伪劣，规范直播带货，推动售后服务网点向乡镇延伸，让农村居民买得安心、用得舒心。",
)
add(
    "provincial daily's theory channel",
    Q25,
    "{T}_理论热点_朔原理论网",
    f"""<div class="th-crumb">朔原理论网 &gt; 理论热点</div><h1>{Q25.title}</h1><div class="th-author">邓知行</div><div class="th-info"><span>2030年10月22日 09:00</span><span>来源：朔原日报</span><span>责任编辑：范晓雯</span></div>
<div class="th-content">{"".join(f"<p>　　<b>{x.split('。')[0]}。</b>{x[x.index('。') + 1 :]}</p>" if n in range(1, 5) else f"<p>　　{x}</p>" for n, x in enumerate(Q25.body))}<p style="text-align:right">（作者系朔原省社会科学院研究员）</p></div>
<div class="th-share"><a>收藏</a><a>打印</a><a>转发</a></div><div class="th-rec"><h3>延伸阅读</h3><a>把“土特产”做成大产业</a><a>推动数字经济与县域发展深度融合</a></div>""",
    day="2030-10-22",
    time="09:00",
    origin="朔原日报",
    authors=("邓知行",),
    editors=("范晓雯",),
    build=magazine,
)

Q26 = story(
    "“五一”假期首日全国铁路发送旅客预计2300万人次",
    "国讯社北京5月1日电（记者林默、夏至）记者1日从国家铁路运营集团获悉，“五一”假期首日，全国铁路预计发送旅客2330万人次，加开旅客列车2108列，有望创单日客流新高。",
    "铁路部门介绍，今年“五一”假期运输自4月29日启动，5月6日结束，为期八天，全国铁路预计发送旅客1.52亿人次。客流以探亲流、旅游流为主，长三角、珠三角、成渝等区域城际出行需求旺盛。",
    "各地铁路部门精准安排运力，组织动车组重联运行，开行夜间高铁，并在客流集中车站增开安检通道、延长地铁接驳时间，方便旅客出行。",
    "铁路部门提醒广大旅客，假期客流较大，请合理安排行程，携带购票时使用的有效身份证件，提前到站乘车。",
)
add(
    "provincial network, the state agency's dispatch",
    Q26,
    "{T} - 浔湖网 - 国内",
    f"""<div class="xh-crumb"><a>浔湖网</a> &gt; <a>新闻</a> &gt; <a>国内</a> &gt; 正文</div><h1 class="xh-tit">{Q26.title}</h1>
<div class="xh-info">来源：国讯社　作者：　编辑：方小满　2031-05-01 18:40:15<div class="xh-share">—分享—</div></div>
<article class="xh-article">{indented(Q26.body)}</article>
<div class="xh-src"><p>来源：国讯社</p><p>编辑：方小满</p></div>
<div class="xh-copy">本文为转载文章，内容仅代表作者观点，不代表浔湖网立场。<br>本文链接：https://news.xunhu.example/pc/content/64571/08.html</div>
<div class="xh-back"><a href="/">返回浔湖网首页</a><a>阅读下一篇</a></div>""",
    day="2031-05-01",
    time="18:40",
    origin="国讯社",
    authors=("林默", "夏至"),
    editors=("方小满",),
    build=xunhu,
)
