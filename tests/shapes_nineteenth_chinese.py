"""A nineteenth album of pages, Chinese pages: provincial portals and provincial and city media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, indented, paragraphs, story

NINETEENTH_CHINESE = Album()
add = NINETEENTH_CHINESE.add


def links(
    *items: tuple[str, str], pattern: str = '<li><a href="./{1}.html" title="{0}">{0}</a><span>{1}</span></li>'
) -> str:
    return "".join(pattern.format(*item) for item in items)


def styled(lines: tuple[str, ...], style: str) -> str:
    """Paragraphs pasted out of a word processor."""
    return "".join(
        f'<p style="{style}"><span style="font-family:仿宋_GB2312;font-size:16pt">{x}</span></p>' for x in lines
    )


# ---------------------------------------------------------------- frames of government


def province(language: str, title: str, middle: str, head: str) -> str:
    """A provincial portal on static pages, with menus of cities."""
    cities = "".join(
        f'<li><a href="http://www.{x}.example/">{y}</a></li>'
        for x, y in (("yt", "云汀市"), ("qs", "栖水市"), ("tl", "桐陵市"), ("sf", "沙浦市"))
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title>
<meta name="SiteName" content="岚江省人民政府"><meta name="SiteDomain" content="www.lanjiang.example"><meta name="SiteIDCode" content="9800000012">{head}<link href="/images/style.css" rel="stylesheet"></head><body>
<!-- TopBar --><div class="topbar oflow-hd"><div class="topbar-inner"><div class="left"><a>中央政府门户</a><a>省人大</a><a>省政协</a></div><ul class="right"><li><a href="javascript:StranBody()" id="StranLink">繁體</a></li><li><a id="toolbarCtrl">无障碍浏览</a></li><li><a>适老模式</a></li></ul></div></div>
<div class="header"><h1><a href="/"><span class="hide">岚江省人民政府网站</span></a></h1><form action="/search/"><input name="sword" value="请输入关键词"></form><p class="hotwd">热门搜索：<a>医保</a> <a>中考</a> <a>以旧换新</a></p></div>
<ul class="main-nav"><li><a href="/szf/">省政府</a></li><li><a href="/yw/">要闻</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/fw/">政务服务</a></li><li><a href="/hd/">互动</a></li><li><a href="/lj/">走进岚江</a></li></ul>
<div class="mainbox">{middle}</div>
<div class="friend"><h4>市（州）政府网站</h4><ul>{cities}</ul><h4>省内媒体</h4><ul><li><a>岚江日报</a></li><li><a>岚江新闻网</a></li></ul></div>
<div class="copyright"><ul><li class="footer-nav"><a>关于我们</a>| <a>网站声明</a>| <a>网站地图</a>| <a>联系我们</a></li><li>主办：岚江省人民政府办公厅 &copy; 岚江省人民政府网 版权所有　岚ICP备98000077号　岚公网安备 98010502050000号　网站标识码：9800000012</li><li>提示：使用大于1366*768分辨率可以获得最佳浏览效果！</li></ul></div></body></html>"""


def hanweb(language: str, title: str, middle: str, head: str, unit: str = "朔西省人民政府") -> str:
    """A portal whose makers leave their marks in comments."""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{title}</title><meta name="author" content=""><meta name="Maketime" content="2031-06-18 03:12:40">{head}
<script src="/script/jquery.js"></script></head><body><div class="container"><!--头部开始--><div class="top-line"><span id="date">2031年6月18日 星期三</span><a>设为首页</a><a>加入收藏</a><a>手机版</a></div><div class="banner"><img src="/picture/0/s1.png" alt="{unit}"></div>
<table class="nav" width="1200"><tr><td><a href="/index.html">首页</a></td><td><a href="/col/col11/index.html">政务动态</a></td><td><a href="/col/col12/index.html">信息公开</a></td><td><a href="/col/col13/index.html">办事服务</a></td><td><a href="/col/col14/index.html">公众参与</a></td></tr></table><!--头部结束-->
{middle}
<!--底部开始--><div class="footer"><p><a>安全隐私</a> 丨 <a>版权保护</a> 丨 <a>联系我们</a> 丨 <a>网站地图</a></p><p>主办单位：{unit}　备案号：朔ICP备97000012号-3　网站标识码：9700000021</p></div></div>
<a href="#" style="display:none">Produced By 版通发布系统</a><script src="/visit.js"></script></body></html>"""


def ucap(language: str, title: str, middle: str, head: str, unit: str = "桐陵市人民政府") -> str:
    """A city or county portal of a large vendor, for desk and telephone at once."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><meta name="SiteName" content="{unit}"><meta name="ColumnType" content="工作动态">{head}</head><body aria-status="false">
<div class="wza"><a>无障碍</a><a>长者助手</a></div><div class="head-pc"><a href="/" class="logo"><img src="/u/cms/logo.png" alt="{unit}"></a><div class="search-con"><input placeholder="搜政策、搜服务"><button>搜索</button></div></div><div class="head-m"><i class="menu-btn"></i><span>{unit}</span></div>
<nav class="nav-box"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/xwzx/">新闻中心</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/zjtl/">魅力城市</a></nav>
<div class="container">{middle}<dl class="article-ewm"><dt><canvas width="150" height="150"></canvas></dt><dd>扫一扫在手机打开当前页</dd></dl><div class="article-extended"><span class="gotop">【<a>返回顶部</a>】</span><span class="close">【<a>关闭本页</a>】</span></div></div>
<div class="footer" aria-region="true"><div class="links"><span>市直部门</span><span>县市区</span><span>其他链接</span></div><p>版权所有：{unit}　主办：市政府办公室　承办：市大数据中心</p><p>网站标识码：9803000005　岚ICP备98003011号-1　<img src="/u/gongan.png">岚公网安备98030202000110号</p></div>
<div class="ai-bot"><img src="/u/ai.gif"><span>智能问答</span></div></body></html>"""


def nfcms(language: str, title: str, middle: str, head: str) -> str:
    """A city of a coastal province, columns on the left."""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{title}</title>{head}</head><body><div class="header_box"><div class="w1200"><a class="logo" href="http://www.shapu.example/">沙浦市人民政府门户网站</a><div class="tool"><a>简体</a>|<a>繁体</a>|<a>邮箱</a>|<a>登录</a></div></div></div>
<div class="nav_b"><a>首页</a><a>要闻动态</a><a>政务公开</a><a>政务服务</a><a>政民互动</a><a>走进沙浦</a></div>
<div class="w1200 mt20"><div class="left_menu"><h3>政策解读</h3><ul><li class="on"><a>文字解读</a></li><li><a>图片解读</a></li><li><a>视频解读</a></li></ul></div><div class="right_con">{middle}</div></div>
<div class="foot"><p>主办单位：沙浦市人民政府办公室　承办单位：沙浦市政务服务和数据管理局</p><p>备案序号：海ICP备96000001号　网站标识码：9604000001　<a>网站支持IPv6</a></p></div></body></html>"""


def asp(language: str, title: str, middle: str, head: str) -> str:
    """A county's site of twenty years ago, still at work."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>{head}<link href="Style.css" rel="stylesheet" type="text/css"></head><body leftmargin="0" topmargin="0"><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="img/top.jpg" width="1000" height="150"></td></tr><tr><td background="img/menu.gif" height="32" align="center"><a href="Index.asp">网站首页</a>｜<a href="Class.asp?ID=3">乡镇动态</a>｜<a href="Class.asp?ID=4">部门信息</a>｜<a href="Class.asp?ID=5">公示公告</a>｜<a href="Mail.asp">县长信箱</a></td></tr></table>
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td width="230" valign="top"><table width="220"><tr><td background="img/t1.gif"><b>站内搜索</b></td></tr><tr><td><form action="Search.asp"><input name="key" size="14"><input type="submit" value="搜 索"></form></td></tr><tr><td background="img/t1.gif"><b>本类热门</b></td></tr><tr><td>· <a href="Show.asp?ID=2119">石梁镇召开防汛工作会</a></td></tr><tr><td>· <a href="Show.asp?ID=2098">秋播技术要点</a></td></tr><tr><td>· <a href="Show.asp?ID=2077">关于停电的通知</a></td></tr></table></td><td valign="top">{middle}</td></tr></table>
<table width="1000" align="center"><tr><td align="center" bgcolor="#E8F2FB">版权所有：穗山县人民政府办公室　技术支持：县信息中心<br>岚ICP备98006020号　电话：0000-7220000　您是第1930442位访问者</td></tr></table></body></html>"""


def bureau(language: str, title: str, middle: str, head: str, unit: str = "岚江省交通运输厅") -> str:
    """A department in rows and columns of a common style sheet."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/assets/bootstrap.min.css"></head><body><header class="navbar navbar-default"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/">{unit}</a></div><ul class="nav navbar-nav"><li><a>首页</a></li><li class="dropdown"><a>组织机构</a></li><li><a>新闻资讯</a></li><li><a>信息公开</a></li><li><a>网上办事</a></li><li><a>专题专栏</a></li></ul></div></header>
<div class="container"><ol class="breadcrumb"><li>当前位置：<a>首页</a></li><li><a>新闻资讯</a></li><li class="active">正文</li></ol><div class="row"><div class="col-md-9">{middle}</div><div class="col-md-3"><div class="panel"><div class="panel-heading">热点信息</div><ul class="list-group">{links(("节假日公路出行提示", "2031-04-30"), ("行政许可事项清单", "2031-02-11"), pattern='<li class="list-group-item"><a href="#">{0}</a></li>')}</ul></div></div></div></div>
<footer class="text-center"><p>{unit}主办　信息中心承办　地址：云汀市长堤路88号　邮编：980000</p><p>网站标识码：9800000033　岚ICP备98000120号　举报电话：12328</p></footer></body></html>"""


# ---------------------------------------------------------------- frames of media


def people(language: str, title: str, middle: str, head: str) -> str:
    """A provincial channel of a national site."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html;charset=GB2312"><title>{title}</title><meta name="filetype" content="0"><meta name="author" content="104881">{head}</head><body>
<div class="pc_nav"><a href="http://www.minsheng.example">民声网</a> <a>时政</a> <a>国际</a> <a>财经</a> <a>地方</a> <span class="lang"><a>English</a> <a>日本語</a></span></div><div class="layout logo_line"><img src="/img/lj_logo.png"><i>岚江频道</i></div><div class="layout menu"><a>要闻</a><a>原创</a><a>社会</a><a>经济</a><a>教育</a><a>文旅</a><a>视频</a></div>
{middle}
<div class="layout hot"><h2>热门排行</h2><ol><li><a>岚江开通首条低空货运航线</a></li><li><a>小山村走出三位博士</a></li><li><a>云汀老字号集市迎客</a></li></ol></div>
<div class="copyright"><p><a>民声社概况</a> | <a>关于民声网</a> | <a>报社招聘</a> | <a>广告服务</a></p><p>服务邮箱：kf@minsheng.example 违法和不良信息举报电话：000-65360000</p><p>Copyright &copy; 1997-2031 by www.minsheng.example. all rights reserved</p></div></body></html>"""


def xinhua(language: str, title: str, middle: str, head: str) -> str:
    """A provincial channel of a national agency, headers for desk and telephone."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="apple-mobile-web-app-capable" content="yes"><title>{title}</title>{head}<script src="/detail/js/jq.js"></script></head><body><div class="h-time"></div>
<div id="pcHeader" class="domPC"><a class="logo"></a><div class="nav"><a>首页</a><a>要闻</a><a>时政</a><a>经济</a><a>社会</a><a>文旅</a><a>图片</a></div></div><div id="mobileHeader" class="domMobile"><a class="logo hm"></a><a id="setColum" class="right"></a></div>
{middle}
<div class="part part3"><div class="list-tit">精彩推荐</div><ul>{links(("朔西：沙地西瓜俏市场", "2031-06-02"), ("老城墙根下的夜校", "2031-06-01"), pattern='<li class="list-item"><img src="../p.jpg" class="item-pic"><div class="item-container"><a>{0}</a><div class="item-time"><span>{1}</span></div></div></li>')}</ul></div>
<div class="lib-foot"><p>Copyright &copy; 2000 - 2031 SX.HUAWEN.EXAMPLE All Rights Reserved.</p><p>制作单位：华闻网股份有限公司朔西分公司 版权所有：华闻网股份有限公司</p></div></body></html>"""


def chinanews(language: str, title: str, middle: str, head: str) -> str:
    """A provincial branch of the second agency."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body><div id="top"><a>侨讯网首页</a>|<a>岚江</a>|<a>朔西</a>|<a>海澜</a>|<a>中岳</a>|<a>更多分社</a></div><div class="logo"><img src="/images/logo_sx.gif"></div><div class="dh"><a>新闻中心</a><a>侨乡侨情</a><a>市州动态</a><a>图片</a><a>视频</a><a>专题</a></div>
<div id="con">{middle}<div class="con_right"><div class="tit">图片新闻</div><ul class="pic"><li><a><img src="/1.jpg"><br>定朔上演城墙光影秀</a></li></ul><div class="tit">最新报道</div><ul>{links(("沙井枸杞头茬开摘", "06-16"), ("朔西首趟果蔬专列发车", "06-15"))}</ul></div></div>
<div class="footer"><p>本网站所刊载信息，不代表侨讯社和侨讯网观点。刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[<a>网上传播视听节目许可证（0106168）</a>] [朔ICP备97002000号] 地址：定朔市北大街</p></div></body></html>"""


def rednet(language: str, title: str, middle: str, head: str) -> str:
    """The news network of a province."""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{title}</title>{head}<link href="/css/detail.css" rel="stylesheet"></head><body><div class="topad"><script src="/ad/a1.js"></script></div><div class="head_nav"><ul><li><a>岚网首页</a></li><li><a>时政</a></li><li><a>县区</a></li><li><a>评论</a></li><li><a>问政</a></li><li><a>论坛</a></li><li><a>直播</a></li></ul></div>
<div class="main_wrap"><div class="g_left">{middle}</div><div class="g_right"><div class="box"><h3>今日热点</h3><ul><li><a>省直机关招录公告发布</a></li><li><a>六月下旬雨水偏多</a></li><li><a>端午铁路客流创新高</a></li></ul></div><div class="box"><h3>频道精选</h3><ul><li><a>一条古道上的书信馆</a></li></ul></div><div class="box code"><img src="/img/app.png"><p>下载“岚上”APP</p></div></div></div>
<div class="bottom"><p>岚网简介 | 版权声明 | 广告服务 | 联系方式 | 岚网邮箱</p><p>互联网新闻信息服务许可证 98120170001号　信息网络传播视听节目许可证号 980800001</p><p>岚江新闻网络传播有限公司 版权所有</p></div></body></html>"""


def enorth(language: str, title: str, middle: str, head: str) -> str:
    """A city's news site in tables, of about 2008."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<style type="text/css">td{{font-size:12px}} .zw{{font-size:16px;line-height:28px}}</style></head><body><table width="960" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td width="200"><img src="/images/logo.gif"></td><td><iframe src="/ad/top.html" width="728" height="90" scrolling="no" frameborder="0"></iframe></td></tr><tr><td colspan="2" bgcolor="#003399"><font color="#ffffff">首页 | 新闻 | 社区 | 房产 | 汽车 | 教育 | 健康 | 人才 | 报刊</font></td></tr></table>
<table width="960" align="center" border="0"><tr><td width="660" valign="top">{middle}</td><td width="300" valign="top"><table width="100%"><tr><td bgcolor="#e6eefc"><b>栏目推荐</b></td></tr><tr><td><img src="/images/a.jpg" width="280"></td></tr><tr><td>· <a>老厂房里的篮球赛</a></td></tr><tr><td>· <a>暑期学车提醒</a></td></tr><tr><td bgcolor="#e6eefc"><b>点击排行</b></td></tr><tr><td>1. <a>沙浦大道分段封闭</a></td></tr><tr><td>2. <a>本周菜价一览</a></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center"><hr>关于我们 - 网站律师 - 广告刊例 - 我要投稿<br>沙浦新闻网版权所有 海ICP证960011号 新闻热线：0000-3330000</td></tr></table></body></html>"""


def dede(language: str, title: str, middle: str, head: str) -> str:
    """A city news site on a free system."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link href="/templets/default/style/dedecms.css" rel="stylesheet"></head><body class="articleview"><div class="header_top"><div class="w960"><span class="left">欢迎光临栖水在线</span><span class="right"><a>RSS订阅</a><a>网站地图</a><a>收藏</a></span></div></div><div id="navMenu"><ul><li><a><span>主页</span></a></li><li><a><span>栖水新闻</span></a></li><li><a><span>社会</span></a></li><li><a><span>民生</span></a></li><li><a><span>旅游</span></a></li></ul></div>
<div class="w960 clear mt1"><div class="pleft">{middle}</div><div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="d4">{links(("栖水古街亮化完工", "2031-05-02"), ("全市中考报名人数公布", "2031-04-27"), pattern="<li><a>{0}</a><p>{0}…</p></li>")}</ul></dd></dl><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1"><li><a>城区供水管网改造公告</a></li></ul></dd></dl></div></div>
<div class="footer w960"><p class="copyright">Copyright &copy; 2002-2031 栖水在线 版权所有 岚ICP备98004400号</p><p class="powered">Powered by DedeCMS</p></div></body></html>"""


def phpcms(language: str, title: str, middle: str, head: str) -> str:
    """A regional paper's site, another free system."""
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><div class="body-top"><div class="content"><a>桐陵新闻网</a><span>新闻热线：0000-2110000</span></div></div><div class="header"><div class="logo"><img src="/statics/images/v9/logo.jpg"></div><div class="nav-site"><a>首页</a><span>|</span><a>本地</a><span>|</span><a>国内</a><span>|</span><a>财经</a><span>|</span><a>读报</a></div></div>
<div class="main"><div class="col-left">{middle}</div><div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg"><li><a>铜草湖湿地迎来白鹭群</a></li><li><a>桐陵南站站房封顶</a></li></ul></div><div class="box"><h5 class="title-2">频道本月排行</h5><ul class="content rank"><li><span>412</span><a>老桥维修通行提示</a></li></ul></div></div></div>
<div class="footer"><p class="info"><a>关于我们</a> <a>联系方式</a> <a>版权声明</a> <a>招聘信息</a></p>桐陵日报社主办 岚ICP备98003302号</div></body></html>"""


def app(language: str, title: str, middle: str, head: str, name: str = "双桐融媒") -> str:
    """A client's page as it is sent on."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><title>{title}</title>{head}</head><body><div id="app"><div class="top-download"><img src="/static/icon.png"><div class="tx"><p>{name}</p><p>打开APP，阅读体验更佳</p></div><button>立即打开</button></div>
{middle}
<div class="more-news"><div class="mt">相关推荐</div><div class="item"><p>夏收现场：联合收割机开进千亩麦田</p><span>{name} 2031-06-10</span></div><div class="item"><p>今晚这些路段停水</p><span>{name} 2031-06-09</span></div></div><div class="comment-area"><p>评论 0</p><p>快来抢占沙发吧~</p></div><div class="foot-bar"><input placeholder="说点什么吧"><span>收藏</span><span>点赞</span></div></div><script src="/static/js/chunk-vendors.js"></script></body></html>"""


def plain(language: str, title: str, middle: str, head: str) -> str:
    """Only the shell; the page brings its own chrome."""
    return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{middle}</body></html>'


# ---------------------------------------------------------------- government

A1 = story(
    "全省夏粮收购工作座谈会在云汀召开",
    "本报云汀6月11日讯（记者 程砚秋）今天上午，全省夏粮收购工作座谈会在云汀市召开，分析今年夏粮产购形势，安排部署收购各项工作。",
    "会议指出，今年我省夏粮面积稳定在一千三百八十万亩，长势总体好于上年，预计商品量四十二亿斤。各地要把收购工作作为当前重要任务，守住农民“种粮卖得出”的底线。",
    "会议强调，要统筹抓好市场化收购和政策性收购，引导各类主体有序入市；要提前腾仓并库，备足收购资金；要严查压级压价、“打白条”等行为，让农民卖“明白粮”“舒心粮”。",
    "会议要求，各级粮食和物资储备部门要压实责任，强化产销衔接，密切关注天气变化，及时组织烘干服务，切实减少产后损失。",
    "会上，四个产粮大县和两户收储企业作了发言。",
)
add(
    "province, news with shoulder and deck empty",
    A1,
    "{T}_岚江要闻_岚江省人民政府网",
    f"""
<div class="position">您的位置：<a href="../../../" class="CurrChnlCls">首页</a>&gt;<a href="../../" class="CurrChnlCls">要闻</a>&gt;<a href="../" class="CurrChnlCls">岚江要闻</a></div>
<div class="article"><div class="article-head"><h3></h3><h2>{A1.title}</h2><h3></h3><div class="article-infos"><span alt="时间："><i>时间：</i>2031-06-12 06:48</span><span><i>来源：</i>
   岚江日报
</span><span class="tools"><a>打印</a> 字体：<a>放大</a> <a>正常</a> <a>缩小</a></span></div></div>
<div class="article-body oflow-hd"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:1.8;font-family:宋体;font-size:12pt}}</style>{indented(A1.body)}</div></div>
<!-- <div class="article-edit">责任编辑：</div> --><div class="article-foot"><a>【关闭窗口】</a></div></div>""",
    head='<meta name="ArticleTitle" content="全省夏粮收购工作座谈会在云汀召开"><meta name="PubDate" content="2031-06-12 06:48"><meta name="ContentSource" content="岚江日报"><meta name="Url" content="./t20310612_8830021.shtml">',
    day="2031-06-12",
    time="06:48",
    origin="岚江日报",
    authors=("程砚秋",),
    build=province,
)

A2 = story(
    "朔西省人民政府办公厅关于加强灌区末级渠系管护的指导意见",
    "朔政办发〔2031〕14号",
    "各市、县（区）人民政府，省直有关部门：",
    "为健全灌区末级渠系管护长效机制，切实解决“最后一公里”问题，经省人民政府同意，提出如下意见。",
    "一、总体要求",
    "坚持政府引导、农民主体、水费反哺，到2033年，全省大中型灌区末级渠系管护组织覆盖率达到百分之九十五以上。",
    "二、重点任务",
    "（一）明晰产权归属。财政投资形成的末级渠系，由县级人民政府确权到村集体经济组织或者农民用水合作组织。",
    "（二）落实管护队伍。每二十公里末级渠系配备不少于一名管水员，管水员报酬纳入农业水价成本。",
    "（三）完善资金渠道。从农业水费中提取不低于百分之二十用于末级渠系维修养护。",
    "三、保障措施",
    "各地要将末级渠系管护纳入乡村振兴实绩考核。省水利厅会同有关部门每年组织一次抽查，结果予以通报。",
    "朔西省人民政府办公厅",
    "2031年5月22日",
    "（此件公开发布）",
)
add(
    "province, guiding opinion among comment marks",
    A2,
    "朔西省人民政府 省政府办公厅文件 {T}",
    f"""
<table class="loc"><tr><td>当前位置：</td><td><a>首页</a></td><td> &gt;<a>信息公开</a></td><td> &gt;<a>省政府办公厅文件</a></td></tr></table>
<table class="xxgk" width="100%" border="0"><tr><td><b>索引号</b></td><td>000014349/2031-00118</td><td><b>主题分类</b></td><td>农业、林业、水利</td></tr><tr><td><b>发布机构</b></td><td>省政府办公厅</td><td><b>发布日期</b></td><td>2031-05-28</td></tr><tr><td><b>文 号</b></td><td>朔政办发〔2031〕14号</td><td><b>成文日期</b></td><td>2031-05-22</td></tr><tr><td><b>有效性</b></td><td>有效</td><td></td><td></td></tr></table>
<div class="wz-con"><p class="con-title"><!--<$[标题]>begin-->{A2.title}<!--<$[标题]>end--></p><div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><meta name="ContentStart"><p style="text-align:center">{A2.body[0]}</p><p>&nbsp;</p><p>{A2.body[1]}</p>{indented(A2.body[2:11])}<p>&nbsp;</p><p style="text-align:right">{A2.body[11]}</p><p style="text-align:right">{A2.body[12]}</p><p>　　{A2.body[13]}</p><meta name="ContentEnd"><!--<$[信息内容]>end--></div>
<div class="main-word"><span class="printer"> 打印 </span><span class="close"> 关闭 </span></div></div>""",
    head='<meta name="contentSource" content="省政府办公厅"><meta name="PubDate" content="2031-05-28 17:31">',
    day="2031-05-28",
    origin="省政府办公厅",
    build=hanweb,
)

A3 = story(
    "省政府党组召开会议",
    "6月4日，省长、省政府党组书记主持召开省政府党组会议，传达学习有关会议精神，研究贯彻落实意见。",
    "会议强调，要坚持学用结合，把学习成果转化为推动高质量发展的实际举措，聚焦项目建设、稳岗就业、安全生产等重点任务，确保实现“双过半”。",
    "会议指出，当前正值主汛期，要时刻绷紧防汛抗旱这根弦，加强会商研判，紧盯中小水库、山洪灾害易发区和城市易涝点，提前转移受威胁群众。",
    "会议审议了省政府党组落实全面从严治党主体责任年度任务安排。",
    "省政府党组成员出席，有关部门负责同志列席会议。",
)
add(
    "province, meeting of the government, day and office only",
    A3,
    "{T} - 岚江省人民政府",
    f"""
<div class="position">当前位置：<a>首页</a> / <a>省政府</a> / <a>政务活动</a></div><div class="xl_con"><div class="xl_title">{A3.title}</div><div class="xl_sub"><span class="fl">发布时间：2031年06月04日 20时15分</span><span class="fl">来源：省政府办公厅</span><span class="fr share"><em>分享：</em><a class="wx"></a><a class="wb"></a></span></div>
<div class="xl_txt" id="dochtmlcon"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">{styled(A3.body, "text-indent:2em;line-height:2")}</div></div><div class="xl_close"><a>[打印]</a><a>[关闭]</a></div><div class="xl_rel"><h4>相关阅读</h4><ul>{links(("省政府召开第86次常务会议", "2031-05-29"), ("省政府安委会全体会议召开", "2031-05-21"))}</ul></div></div>""",
    head='<meta name="PubDate" content="2031-06-04 20:15:08"><meta name="ContentSource" content="省政府办公厅">',
    day="2031-06-04",
    time="20:15",
    origin="省政府办公厅",
    build=province,
)

A4 = story(
    "市领导调研老旧小区改造工作",
    "6月9日，市委副书记、市长陆鸣远深入城区部分老旧小区，实地调研改造工作进展情况。副市长洪静参加调研。",
    "在纺织一村，陆鸣远仔细查看外墙保温、雨污分流施工情况，询问工期安排和居民意见采纳情况。他指出，改造得好不好，居民最有发言权，要多听意见、少走弯路。",
    "在机修厂家属院，看到新装的三部电梯已经投用，陆鸣远与乘梯的老人亲切交谈，要求住建部门总结“一门一策”做法，在全市推广。",
    "陆鸣远强调，要统筹推进水、电、气、暖、通信管线改造，避免反复开挖；要严把质量安全关，强化全过程监管；要引入专业化物业，做到改造一个、管好一个。",
    "市政府秘书长，市住建局、市城管局、青石区主要负责同志参加调研。",
)
add(
    "city portal, leader's visit with writer",
    A4,
    "{T}_桐陵市人民政府",
    f"""
<div class="BreadcrumbNav">当前位置：<a>首页</a>&gt;<a>新闻中心</a>&gt;<a>桐陵要闻</a></div><div class="article-box"><h1 class="article-title" id="title">{A4.title}</h1><div class="article-info"><span>发布时间：<b>2031-06-10 08:20</b></span><span>来源：<b>桐陵日报</b></span><span>作者：<b>简宁 雷小川</b></span><span>阅读：<b id="pv"></b></span><span class="fontsize">字体：<a>大</a><a>中</a><a>小</a></span></div>
<div class="article-content" id="UCAP-CONTENT"><ucapcontent><p style="text-align:center"><img src="./images/4c1.jpg"></p><p style="text-align:center"><span style="font-size:14px">陆鸣远（前排左二）在纺织一村查看施工情况。雷小川 摄</span></p>{styled(A4.body, "text-indent:2em")}</ucapcontent></div></div>""",
    head='<meta name="PubDate" content="2031-06-10 08:20:00"><meta name="ContentSource" content="桐陵日报">',
    day="2031-06-10",
    time="08:20",
    origin="桐陵日报",
    authors=("简宁", "雷小川"),
    build=ucap,
)

A5 = story(
    "2031年桐陵市专业技术拔尖人才拟推荐人选公示",
    "根据《关于做好2031年市专业技术拔尖人才选拔工作的通知》要求，经个人申报、单位推荐、专家评审，拟推荐以下3名同志为市专业技术拔尖人才人选，现予以公示。",
    "董怀玉，男，桐陵市第一人民医院骨科主任医师",
    "祁连雪，女，桐陵市农业科学研究所高级农艺师",
    "范一舟，男，桐陵职业技术学院副教授",
    "公示时间为2031年4月14日至4月18日（5个工作日）。公示期内，任何单位和个人如有异议，均可通过来信、来电、来访等形式反映。",
    "联系电话：0000-2660215　邮箱：tlrc@tongling-gov.example",
    "通讯地址：桐陵市政务中心北楼412室",
    "桐陵市人力资源和社会保障局",
    "2031年4月14日",
)
add(
    "city department, names for comment",
    A5,
    "{T}-桐陵市人力资源和社会保障局",
    f"""
<div class="crumbs"><a>首页</a> &gt; <a>公示公告</a></div><div class="detail"><h2>{A5.title}</h2><div class="detail-meta"><i>信息来源：专业技术人员管理科</i><i>发布日期：2031-04-14 10:05:33</i><i>点击数：<em>0</em>次</i><i>【<a>打印</a>】</i></div>
<div class="detail-content">{styled(A5.body[:7], "text-indent:32pt")}<p style="text-align:right">{A5.body[7]}　　</p><p style="text-align:right">{A5.body[8]}　　　　</p></div><div class="prevnext"><p>上一篇：<a>关于开展职称材料受理的通知</a></p><p>下一篇：<a>见习基地名单公示</a></p></div></div>""",
    day="2031-04-14",
    time="10:05",
    origin="专业技术人员管理科",
    build=partial(ucap, unit="桐陵市人力资源和社会保障局"),
)

A6 = story(
    "@沙浦人：《沙浦市个体工商户分型分类培育办法》来了",
    "近日，市市场监督管理局印发《沙浦市个体工商户分型分类培育办法》（以下简称《办法》）。现就有关内容解读如下：",
    "一、为什么要制定《办法》？",
    "全市现有个体工商户二十一万六千户，占经营主体总量的六成以上。不同规模、不同行业的个体户诉求差异大，需要精准施策。",
    "二、怎么分型、怎么分类？",
    "根据经营年限、纳税和就业情况，分为生存型、成长型、发展型三型；在成长型和发展型中，再认定“知名”“特色”“优质”“新兴”四类。",
    "三、认定后有哪些支持？",
    "一是免费提供品牌和知识产权辅导；二是对接金融机构，信用贷款额度最高五十万元；三是对参加展会的给予摊位补贴。",
    "四、什么时候开始申报？",
    "首批申报时间为2031年7月1日至8月15日，由经营者自愿在线申报，不收取任何费用。",
)
add(
    "coastal city, policy explained",
    A6,
    "{T} - 沙浦市人民政府门户网站",
    f"""
<div class="crumb"><a>首页</a> &gt; <a>政务公开</a> &gt; <a>政策解读</a> &gt; <a>文字解读</a></div><div class="news_cont"><h1 class="news_cont_title">{A6.title}</h1><div class="news_cont_info"><span>来源：沙浦市市场监督管理局</span><span>发布时间：2031-06-13 16:42:11</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="share">分享到：<a></a><a></a></span></div>
<div class="news_cont_d_wrap">{"".join(f'<p style="text-indent: 2em;"><strong>{x}</strong></p>' if x.endswith("？") else f'<p style="text-indent: 2em;">{x}</p>' for x in A6.body)}</div><div class="related_file"><b>相关文件：</b><a>沙浦市市场监督管理局关于印发《沙浦市个体工商户分型分类培育办法》的通知</a></div><div class="pager"><div class="last">上一篇：<a>一图看懂城乡居民养老保险</a></div><div class="next">下一篇：没有了</div></div></div>""",
    head='<meta name="ArticleTitle" content="@沙浦人：《沙浦市个体工商户分型分类培育办法》来了"><meta name="PubDate" content="2031-06-13 16:42:11"><meta name="ContentSource" content="沙浦市市场监督管理局"><meta name="ArticleId" content="5520174">',
    day="2031-06-13",
    time="16:42",
    origin="沙浦市市场监督管理局",
    build=nfcms,
)

A7 = story(
    "石梁镇多措并举抓实秋冬季森林防火",
    "入冬以来，石梁镇坚持“预防为主、积极消灭”方针，多措并举筑牢森林防火安全屏障。",
    "一是宣传教育到位。出动宣传车十二台次，悬挂横幅六十余条，发放《致村民的一封信》四千份，做到家喻户晓。",
    "二是隐患排查到位。组织护林员对坟山、林缘、农事用火集中区开展拉网式排查，清理可燃物八十余亩。",
    "三是值班备勤到位。严格执行二十四小时值班和领导带班制度，三十人的半专业扑火队靠前驻防，确保遇有火情快速反应。",
    "截至目前，全镇未发生一起森林火情。",
)
add(
    "county, township's note on an old site",
    A7,
    "穗山县人民政府网--{T}",
    f"""
<table width="760" align="center"><tr><td height="28">&nbsp;当前位置：<a href="Index.asp">首页</a> &gt;&gt; <a href="Class.asp?ID=3">乡镇动态</a> &gt;&gt; 浏览文章</td></tr><tr><td align="center"><span class="bt"><b>{A7.title}</b></span></td></tr><tr><td align="center" bgcolor="#F3F3F3">来源：石梁镇&nbsp;&nbsp;作者：佟小荷&nbsp;&nbsp;发布时间：2030-12-5 15:40:02&nbsp;&nbsp;阅读：<font color="#FF0000">188</font>次</td></tr>
<tr><td class="nr"><div id="Content">{"<br />".join("&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in A7.body)}<br /></div></td></tr><tr><td align="right">【<a href="#">收藏</a>】【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr><tr><td>上一条：<a>南关乡召开人居环境现场会</a><br>下一条：<a>县医保局进企业宣讲</a></td></tr></table>""",
    day="2030-12-05",
    time="15:40",
    origin="石梁镇",
    authors=("佟小荷",),
    build=asp,
)

A8 = story(
    "G9815栖桐高速青云岭隧道右洞贯通",
    "6月6日10时18分，随着最后一声炮响，由省交通投资集团承建的G9815栖桐高速公路控制性工程青云岭隧道右洞顺利贯通。",
    "青云岭隧道全长四千二百一十六米，穿越三条断层破碎带，最大埋深五百八十米，是全线地质条件最复杂的隧道。建设单位采用超前地质预报和机械化配套施工，月均进尺一百四十米，比计划工期提前四十七天贯通。",
    "栖桐高速全长九十一公里，设计时速一百公里，预计2032年年底建成通车。届时，栖水至桐陵的车程将由两个半小时缩短至一小时。",
    "目前，全线路基工程完成九成，桥梁工程完成七成八，隧道工程完成八成二。",
)
add(
    "transport department, news handed in by a group",
    A8,
    "{T}-岚江省交通运输厅",
    f"""
<div class="content-box"><h3 class="text-center">{A8.title}</h3><p class="text-center text-muted small">发布时间：2031-06-09&nbsp;&nbsp;&nbsp;信息来源：省交通投资集团&nbsp;&nbsp;&nbsp;浏览次数：<span id="hits">…</span></p><hr><div class="content" id="fontzoom"><p>　　{A8.body[0]}</p><p style="text-align:center"><img src="/upload/2031/0609/1.jpg" class="img-responsive"></p><p style="text-align:center">隧道贯通现场</p>{indented(A8.body[1:])}<p style="text-align:right">（供稿：省交通投资集团建设管理部）</p></div>
<div class="bdsharebuttonbox"><a>分享到：</a><a title="分享到微信"></a></div></div>""",
    day="2031-06-09",
    origin="省交通投资集团",
    build=bureau,
)

A9 = story(
    "关于双桐县城区部分区域计划停水的公告",
    "尊敬的用水户：",
    "因城东水厂主管网与新建桐花路管网碰头施工，需对部分区域实施计划停水。现将有关事项公告如下：",
    "一、停水时间：2031年3月18日22:00至3月19日6:00。",
    "二、停水范围：桐花路以东、学府街以北的全部用户，包括县中医院、锦绣花园、东苑小区等。",
    "三、注意事项：请提前做好储水准备，停水期间关好水龙头。恢复供水初期可能出现短时水质发黄，放水片刻即可正常使用。",
    "因停水给您带来的不便，敬请谅解。",
    "双桐县自来水公司",
    "2031年3月17日",
)
add(
    "county, notice with its table of record",
    A9,
    "{T}_双桐县政府信息公开平台",
    f"""
<div class="gk-nav"><a>政府信息公开指南</a><a>政府信息公开制度</a><a>法定主动公开内容</a><a>政府信息公开年报</a></div><div class="gk-main"><table class="m-detailtb"><tbody><tr><th>名&emsp;&emsp;称</th><td colspan="3">{A9.title}</td></tr><tr><th>索引号</th><td>11980322/2031-00476</td><th>公开责任部门</th><td>县住房和城乡建设局</td></tr><tr><th>公开日期</th><td>2031-03-17</td><th>公开方式</th><td>主动公开</td></tr></tbody></table>
<h1 class="xxgk-title">{A9.title}</h1><div class="xxgk-tools">来源：县住房和城乡建设局　时间：2031-03-17 15:33　<a>打印</a> <a>下载</a></div><div class="xxgk-content" id="zoomcon">{paragraphs(A9.body[:1])}{indented(A9.body[1:6])}<p align="right">{A9.body[6]}</p><p align="right">{A9.body[7]}</p></div></div>""",
    head='<meta name="PubDate" content="2031-03-17 15:33">',
    day="2031-03-17",
    time="15:33",
    origin="县住房和城乡建设局",
    build=partial(ucap, unit="双桐县人民政府"),
)

A10 = story(
    "岚江省人民政府任免工作人员",
    "2031年5月26日，岚江省人民政府决定，任命：",
    "卓文澜为岚江省水利厅副厅长（试用期一年）；",
    "易安平为岚江省粮食和物资储备局副局长；",
    "鲁松为岚江省地震局二级巡视员。",
    "免去：",
    "柯守真的岚江省水利厅副厅长职务，退休；",
    "单立群的岚江省林业局副局长职务。",
)
add(
    "province, appointments",
    A10,
    "{T}_人事任免_岚江省人民政府网",
    f"""
<div class="position">您的位置：<a class="CurrChnlCls">首页</a>&gt;<a class="CurrChnlCls">政务公开</a>&gt;<a class="CurrChnlCls">人事任免</a></div><div class="pages-tit"><h1>{A10.title}</h1></div><div class="pages-info">2031-05-30 11:00 <span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><a class="print">打印本页</a></div><div class="pages-content" id="UCAP-CONTENT"><div class="view TRS_UEDITOR trs_paper_default trs_word">{"".join(f'<p style="text-indent: 2em; line-height: 2;">{x}</p>' for x in A10.body)}</div></div><div class="gohome"><a>返回上级</a></div>""",
    head='<meta name="PubDate" content="2031-05-30 11:00"><meta name="ContentSource" content="">',
    day="2031-05-30",
    time="11:00",
    build=province,
)

A11 = story(
    "暴雨黄色预警信号",
    "朔西省气象台2031年6月16日17时40分发布暴雨黄色预警信号：预计未来6小时，定朔市、沙井县、红柳县大部降雨量将达50毫米以上，并伴有雷电和短时大风，局地可能引发山洪、滑坡和城乡内涝，请注意防范。",
    "防御指南：",
    "1.政府及相关部门按照职责做好防暴雨工作；",
    "2.交通管理部门应当根据路况在强降雨路段采取交通管制措施，在积水路段实行交通引导；",
    "3.切断低洼地带有危险的室外电源，暂停在空旷地方的户外作业，转移危险地带人员和危房居民到安全场所避雨；",
    "4.检查城市、农田、鱼塘排水系统，采取必要的排涝措施。",
)
add(
    "weather bureau, a warning",
    A11,
    "{T} - 朔西省气象局",
    f"""
<div class="qx-loc">首页 &gt; 天气预警 &gt; 正文</div><div class="wz-con"><div class="con"><p class="con-title"><!--<$[标题]>begin-->{A11.title}<!--<$[标题]>end--></p><div class="small-title clearfix"><span>发布日期：2031-06-16 17:46</span> <span>浏览次数： </span> <span>信息来源：<!--<$[信息来源]>begin-->朔西省气象台<!--<$[信息来源]>end--></span></div><div class="main-txt" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p><img src="/att/0/yellow.png"></p>{indented(A11.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div><div class="main-word"><span class="printer"> 打印 </span> <span class="close"> 关闭 </span></div></div></div>""",
    head='<meta name="contentSource" content="朔西省气象台">',
    day="2031-06-16",
    time="17:46",
    origin="朔西省气象台",
    build=partial(hanweb, unit="朔西省气象局"),
)

A12 = story(
    "非遗进景区 古城“潮”起来",
    "锣鼓一响，围上来的游客里三层外三层。6月14日，文化和自然遗产日当天，定朔古城南门广场上，二十四项非遗集中亮相，皮影、剪纸、铁花轮番登场。",
    "“原来打铁花不只是看热闹，还得算风向。”来自外省的游客贺女士带着孩子看了两场表演，又报名参加了剪纸体验课。",
    "近年来，定朔市推动非遗与旅游深度融合，在古城内设立传承工坊三十一家，带动就业六百余人。今年前五个月，古城接待游客二百八十万人次，同比增长两成。",
    "“以前守着手艺发愁，现在一天能卖出上百张皮影书签。”皮影传承人米长林说。",
    "下一步，定朔将推出四条非遗主题线路，并对传承人带徒授艺给予补助。",
)
add(
    "culture department, story taken over with statement",
    A12,
    "{T}-朔西省文化和旅游厅",
    f"""
<div class="content_box"><h1 class="title">{A12.title}</h1><div class="source_box"><span>2031-06-16 09:12</span> <span>文章来源：朔西日报</span> <span>作者：乌兰图雅 韩柏</span> <span>责任编辑：崔胜男</span></div><div class="text_content">{"".join(f"<div>　　{x}</div>" for x in A12.body)}</div><div class="shengming">声明：本网转载稿件仅代表作者个人观点，版权归原作者所有，如有侵权请联系我们删除。</div><div class="xgwz"><h4>相关文章</h4><ul><li><a>全省旅游民宿等级评定结果公布</a></li></ul></div></div>""",
    day="2031-06-16",
    time="09:12",
    origin="朔西日报",
    authors=("乌兰图雅", "韩柏"),
    editors=("崔胜男",),
    build=partial(bureau, unit="朔西省文化和旅游厅"),
)

A13 = story(
    "青石区：“小板凳”搬出邻里情",
    "“李大姐，下周的议题就定路灯吧。”6月11日傍晚，青石区机修厂社区的大槐树下，十几位居民坐着小板凳，你一言我一语，把盼了半年的楼前照明问题摆上了台面。",
    "机修厂社区建于1984年，住户两千一百余户，老年人占三成。去年以来，社区党委每周三傍晚在大槐树下开“板凳会”，居民出题，社区答题。",
    "一年下来，板凳会开了四十九次，收集意见二百一十七条，办结一百九十八条：菜摊进了棚、井盖不再响、楼道装了扶手。",
    "“事儿不大，但桩桩件件都办到了心坎上。”七十六岁的老党员耿秀兰说。",
    "目前，这一做法已在全区十九个社区推广。",
)
add(
    "district portal, county media credited in the foot of the text",
    A13,
    "{T}_区县动态_桐陵市青石区人民政府",
    f"""
<div class="wz"><a>首页</a> / <a>新闻动态</a> / <a>街道信息</a></div><div class="news-detail"><div class="nd-title">{A13.title}</div><div class="nd-bar"><span>时间：2031-06-12</span><span>浏览：96</span></div><div class="nd-body"><p style="text-align:center;"><img src="/upfile/1.png" alt="板凳会"></p>{styled(A13.body, "text-indent:2em;text-align:justify")}<p style="text-align:right">来源：青石区融媒体中心</p><p style="text-align:right">记者：尤佳　编辑：杭天</p></div></div>""",
    day="2031-06-12",
    origin="青石区融媒体中心",
    authors=("尤佳",),
    editors=("杭天",),
    build=partial(ucap, unit="桐陵市青石区人民政府"),
)

A14 = story(
    "2031年1—5月全省规模以上工业生产情况",
    "1—5月，全省规模以上工业增加值同比增长6.3%，比1—4月加快0.2个百分点。",
    "分三大门类看，采矿业增长2.8%，制造业增长7.1%，电力、热力、燃气及水生产和供应业增长4.4%。",
    "分经济类型看，国有控股企业增长4.9%，股份制企业增长6.6%，外商及港澳台投资企业增长5.2%。",
    "主要产品产量中，工业机器人增长31.5%，新能源汽车增长24.7%，化学纤维增长8.0%，水泥下降6.1%。",
    "注：1.本表增速均按可比价格计算。",
    "2.规模以上工业统计范围为年主营业务收入2000万元及以上的工业企业。",
)
add(
    "statistics, short release",
    A14,
    "{T}_岚江省统计局",
    f"""
<div class="content-box"><div class="tit-box"><h2>{A14.title}</h2><ul class="tit-info"><li>来源：工业处</li><li>发布时间：2031-06-17 10:00</li><li>字号：<a>T-</a><a>T+</a></li></ul></div><div class="TRS_Editor"><div class="Custom_UnionStyle">{"".join(f'<p align="justify">&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>' for x in A14.body)}</div></div><p class="att"></p></div>""",
    head='<meta name="PubDate" content="2031-06-17 10:00"><meta name="ContentSource" content="工业处">',
    day="2031-06-17",
    time="10:00",
    origin="工业处",
    build=partial(bureau, unit="岚江省统计局"),
)

# ---------------------------------------------------------------- media

B1 = story(
    "岚江云汀：一片荷塘串起乡村游",
    "民声网云汀6月15日电 （记者姚远之）初夏时节，云汀市白鹤镇两千亩荷塘次第花开，慕名而来的游客坐着小木船穿行其间，采莲、赏花、拍照，好不惬意。",
    "“周末一天能接待三十多桌，都得提前订。”农家乐老板邹海棠一边剥莲子一边说，从五月底到九月，是她一年里最忙的时候。",
    "白鹤镇地势低洼，过去“十年九涝”，不少田地撂荒。2026年起，镇里顺势而为，改种藕莲，套养小龙虾，又修了十二公里木栈道，把七个村的荷塘连成一片。",
    "产业旺了，人也回来了。今年以来，白鹤镇返乡创业的年轻人有六十四名，开起了民宿、咖啡馆和莲子加工坊。",
    "“我们还在谋划冬季的‘枯荷写生季’，让游客一年四季都有得看。”白鹤镇党委书记表示。",
)
add(
    "provincial channel of a national site",
    B1,
    "{T}--岚江频道--民声网",
    f"""
<div class="layout path"><a class="clink">民声网</a>&gt;&gt;<a class="clink">岚江频道</a>&gt;&gt;<a class="clink">文旅</a></div><div class="layout rm_txt cf"><div class="col col-1 fl"><h4 class="pre"></h4><h1>{B1.title}</h1><h4 class="sub"></h4><div class="author"></div><div class="channel"><div class="col-1-1 fl">2031年06月15日16:27 | 来源：<a href="http://lj.minsheng.example/">民声网－岚江频道</a></div><div class="message fr"><a>小字号</a></div></div>
<div class="rm_txt_con cf"><div id="p_content"></div><p style="text-align:center"><img src="/mediafile/p1.jpg"></p><p class="desc" style="text-align:center">游客在荷塘乘船赏花。民声网记者 姚远之摄</p>{"".join(f"<p>　　{x}</p>" for x in B1.body)}<div class="otitle"></div><div class="edit cf">(责编：房思敏、郜伟)</div><div class="tjewm cf"><span><img src="/img/wx.jpg">关注公众号：民声网岚江</span></div><p class="paper_num">分享让更多人看到</p></div><div class="rm_relevant cf"><h5>推荐阅读</h5><dl><dt><a>山乡夜校开课</a></dt><dd>民声网云汀6月12日电 （记者姚远之）夜幕降临，村委会的灯亮了起来……</dd></dl></div></div></div>""",
    head='<meta name="publishdate" content="2031-06-15"><meta name="source" content="来源：民声网－岚江频道">',
    day="2031-06-15",
    time="16:27",
    origin="民声网－岚江频道",
    authors=("姚远之",),
    editors=("房思敏", "郜伟"),
    build=people,
)

B2 = story(
    "把论文写在果园里（一线见闻）",
    "天刚放亮，云汀市枫桥镇的梨园里，省农科院研究员龚立夏已经蹲在树下量新梢了。一把卷尺、一个本子，是他用了二十年的老伙计。",
    "“老龚来了，心里就有谱。”果农舒大勇说。三年前，他家四十亩梨树得了黑星病，是龚立夏带着学生住进果园，一株株剪、一遍遍试，才保住了树。",
    "这些年，龚立夏和团队选育出五个早熟梨新品种，推广面积超过九万亩。每个品种推广前，他都要先在果农家的地里种上三年。",
    "“实验室里的数据再好看，果子不好吃、树不好管，老百姓就不认。”龚立夏说。",
    "眼下，第六个新品种已经在枫桥挂果。老龚给它起了个名字，叫“早夏”。",
)
add(
    "national paper carried by the provincial channel, page line at the end",
    B2,
    "{T}--岚江频道--民声网",
    f"""
<div class="layout path"><a class="clink">民声网</a>&gt;&gt;<a class="clink">岚江频道</a>&gt;&gt;<a class="clink">要闻</a></div><div class="layout rm_txt cf"><div class="col col-1 fl"><h1>{B2.title}</h1><div class="author cf">本报记者 严雨柔 贾方圆</div><div class="channel cf"><div class="col-1-1 fl">2031年05月08日07:12 | 来源：<a>民声网－民声日报</a></div><div class="message fr"><a>小字号</a></div></div>
<div class="rm_txt_con cf"><p></p>{"".join(f"<p>　　{x}</p>" for x in B2.body)}<p></p><p><span id="paper_num">  《 民声日报 》（ 2031年05月08日 11 版）</span></p><div class="box_pic"></div><div class="edit cf">(责编：房思敏、仲夏)</div><p class="paper_num">分享让更多人看到</p></div></div></div>""",
    head='<meta name="publishdate" content="2031-05-08"><meta name="source" content="来源：民声网－民声日报">',
    day="2031-05-08",
    time="07:12",
    origin="民声网－民声日报",
    authors=("严雨柔", "贾方圆"),
    editors=("房思敏", "仲夏"),
    build=people,
)

B3 = story(
    "华闻视点｜朔西沙井：枸杞红了 采摘忙",
    "6月13日，朔西省沙井县红寺乡枸杞种植基地，农民在采摘头茬枸杞（无人机照片）。",
    "6月13日，在沙井县一家枸杞加工企业，工人在分拣鲜果。",
    "近日，朔西省沙井县八万亩枸杞进入头茬采摘期。近年来，当地依托品种改良和订单收购，发展枸杞汁、枸杞原浆等深加工产品，带动一万六千余户农民增收。",
)
add(
    "agency channel, photographs with their lines",
    B3,
    "{T}-华闻网朔西频道-华闻网",
    f"""
<div class="header domPC"><div class="header-time left"><span class="year"><em> 2031</em></span><span class="day"><em> 06</em>/<em>14</em></span><span class="time"> 09:05:17</span></div><div class="source">来源：华闻网</div><h1><span class="title">{B3.title}</span></h1></div><div class="mheader domMobile"><h1><span class="title">{B3.title}</span></h1><div class="info">2031-06-14 09:05:17 <span>来源：华闻网</span></div></div>
<div id="detail"><span id="detailContent"><p style="text-align:center"><img src="a.jpg"></p><p>　　{B3.body[0]}</p><p>　　{B3.body[2]}</p><p>　　华闻社发（孟小舟 摄）</p><p style="text-align:center"><img src="b.jpg"></p><p>　　{B3.body[1]}</p><p>　　{B3.body[2]}</p><p>　　华闻社发（孟小舟 摄）</p></span><div id="articleEdit"><div class="title"><span><a>枸杞</a></span><span><a>沙井</a></span></div><span class="editor">[责任编辑: 宋遥 ]</span></div></div>""",
    body=(B3.body[0], B3.body[2], B3.body[1], B3.body[2]),
    day="2031-06-14",
    time="09:05",
    origin="华闻网",
    editors=("宋遥",),
    build=xinhua,
)

B4 = story(
    "朔西今年计划新建改建农村公路三千六百公里",
    "华闻网定朔5月19日电（记者 郁青山）记者19日从朔西省交通运输厅获悉，今年朔西计划新建改建农村公路三千六百公里，实施村道安全生命防护工程一千二百公里，改造危旧桥梁八十五座。",
    "据介绍，朔西将优先打通乡镇之间的“断头路”，推动建制村通双车道公路比例提高到百分之六十八，并在有条件的地区推广客货邮融合发展，年内新增融合线路四十条。",
    "“十五五”以来，朔西累计投入农村公路建设资金二百一十六亿元，全省农村公路总里程达到十四万公里。",
    "在管护方面，朔西推行“路长制”，聘用脱贫群众等参与日常养护，设置公益性岗位一万一千个。",
)
add(
    "agency channel, short news",
    B4,
    "{T}-华闻网",
    f"""
<div class="header domPC"><div class="header-cont"><div class="header-time left"><span class="year"><em>2031</em></span><span class="day"><em>05</em>/<em>19</em></span><span class="time">18:33:52</span></div><div class="source">来源：华闻网</div></div><div class="head-line clearfix"><h1><span class="title">{B4.title}</span></h1><div class="pageShare"><div class="setFont">字体：<span>小</span><span>中</span><span>大</span></div><div class="share">分享到：</div></div></div></div>
<div class="main clearfix"><div id="detail"><span id="detailContent">{indented(B4.body)}</span><div id="articleEdit"><span class="tiyi1"><a>【纠错】</a></span><span class="editor"> 【责任编辑:戚薇
】 </span></div></div></div>""",
    head='<meta name="publishid" content="1130048817"><meta name="source" content="华闻网">',
    day="2031-05-19",
    time="18:33",
    origin="华闻网",
    authors=("郁青山",),
    editors=("戚薇",),
    build=xinhua,
)

B5 = story(
    "海外侨胞沙井寻根：一口老井，三代乡愁",
    "侨讯网沙井6月12日电 (记者 米粒 通讯员 丁国栋)“这就是爷爷信里写的那口井。”12日，站在沙井县老街的青石井台边，从海外归来的侨胞岳振华红了眼眶。",
    "岳振华的祖父1938年离开沙井下南洋，此后再未回乡。家中保存的四十三封家书里，有十一封提到这口井。去年，沙井县侨联根据家书中的线索，帮助岳家找到了族谱和老宅旧址。",
    "当天，岳振华一家三代把家书的复制件捐赠给了县档案馆。档案馆馆长说，这些家书记录了沙井人下南洋的路线和生活，十分珍贵。",
    "据统计，沙井籍海外侨胞约有三万人，分布在十七个国家和地区。近五年来，已有一百二十余个侨胞家庭回乡寻根。",
)
add(
    "second agency's branch, hidden block for spiders",
    B5,
    "{T}-侨讯网朔西",
    f"""
<div class="con_left"><div id="nav">当前位置：<a>首页</a> → <a>侨乡侨情</a></div><div class="content" id="cont_1_1_2"><h1>{B5.title}</h1><div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2031-06-12 19:21:40</span><span id="source_baidu">来源：<a>侨讯网</a></span><span id="author_baidu">作者：米粒</span><span id="editor_baidu">责任编辑：康宁</span></div><div class="left-time"><div class="left-t">2031年06月12日 19:21　来源：侨讯网<a><img src="/cyhd.jpg" alt="参与互动"></a></div></div>
<div class="left_zw"><div style="text-align:center"><img src="/h.jpg" alt="图为岳振华一家在老井边合影。"></div><p style="text-align:center">图为岳振华一家在老井边合影。　丁国栋　摄</p>{indented(B5.body)}<p>　　(完)</p><div class="adEditor"><div class="left_name right"><span>【编辑:康宁】 </span></div></div></div></div><div class="channel"><a>更多精彩内容请进入侨乡频道</a></div></div>""",
    day="2031-06-12",
    time="19:21",
    origin="侨讯网",
    authors=("米粒", "丁国栋"),
    editors=("康宁",),
    build=chinanews,
)

B6 = story(
    "定朔开展电动自行车充电设施专项检查",
    "6月10日，从定朔市市场监督管理局传来消息，为期两个月的电动自行车充电设施专项检查全面展开，重点检查充电桩计量是否准确、收费是否明码标价。",
    "首日检查中，执法人员抽查充电站点二十六处，发现三处站点存在服务费未公示、计费四舍五入不规范等问题，当场下达责令改正通知书。",
    "“充电桩多转一分钱看着不起眼，全市几十万辆车算下来就不是小数。”市计量测试所工程师介绍，检查将用标准装置对每台充电桩进行现场比对。",
    "市市场监督管理局提醒，市民如发现充电“缺斤短两”、收费不透明等行为，可保留支付凭证，拨打12315投诉举报。",
)
add(
    "second agency's branch, city news sent in",
    B6,
    "{T}——侨讯网朔西新闻",
    f"""
<div class="con_left"><div class="dqwz">您的位置：<a>首页</a> &gt; <a>市州动态</a> &gt; 正文</div><div class="bt"><h1>{B6.title}</h1></div><div class="ly">2031-06-11 11:08　来源：定朔日报　责任编辑：欧阳靖　<span>字号：<a>T|T</a></span></div><div class="zw" id="zw">{indented(B6.body)}<p>　　(张凯 程诗雨)</p></div><div class="fx">分享到：<a>微信</a> <a>微博</a></div><div class="xgxw"><h3>相关新闻</h3><ul>{links(("定朔新增公共充电桩两千个", "2031-05-20"), ("定朔整治飞线充电", "2031-03-11"))}</ul></div></div>""",
    day="2031-06-11",
    time="11:08",
    origin="定朔日报",
    authors=("张凯", "程诗雨"),
    editors=("欧阳靖",),
    build=chinanews,
)

B7 = story(
    "岚江高招本科批6月26日起填报志愿",
    "岚网时刻6月17日讯（记者 廖青禾）今天，岚江省教育考试院发布2031年普通高校招生志愿填报日程：高考成绩将于6月24日公布，本科批志愿填报时间为6月26日8时至7月1日18时。",
    "与往年相比，今年志愿填报有三处变化：一是专业组志愿数由四十五个增加到五十个；二是艺术类校际联考院校并入统一平台；三是新增“填报提醒”，考生临近截止仍未保存的，系统将自动发送短信。",
    "省教育考试院提醒，志愿填报全部在网上进行，考生务必妥善保管密码，不要委托他人代填，谨防“内部指标”“高价咨询”等骗局。",
    "填报期间，各市州将开设免费咨询点，考生和家长可现场咨询，也可收看省教育考试院推出的系列直播。",
)
add(
    "provincial network, credits above and again below",
    B7,
    "{T}_岚网",
    f"""
<div class="bread"><a>岚网</a>&gt;<a>时政</a>&gt;正文</div><h1 class="h1title">{B7.title}</h1><div class="from"><span>来源：岚网</span> <span>作者：廖青禾</span> <span>编辑：桑榆</span> <span>2031-06-17 15:09:26</span><div class="bdshare"><a></a><a></a></div></div><div class="artic"><div class="text_con" id="content">{"".join(f"<p>{x}</p>" for x in B7.body)}<p></p><section class="wz_end"><p class="f14 laiyuan">来源：岚网</p><p class="f14 zuozhe">作者：廖青禾</p><p class="f14 bianji">编辑：桑榆</p><p class="f14">本文为岚网原创文章，转载请附上原文出处链接和本声明。</p><p class="f14">本文链接：https://news.lanwang.example/content/646/17/15102231.html</p></section></div></div><div class="tj"><h3>阅读下一篇</h3><p><a>这份端午出行提醒请收好</a></p></div>""",
    head='<meta name="author" content="廖青禾">',
    day="2031-06-17",
    time="15:09",
    origin="岚网",
    authors=("廖青禾",),
    editors=("桑榆",),
    build=rednet,
)

B8 = story(
    "穗山：党员突击队抢收百亩早稻",
    "岚网时刻穗山6月15日讯（通讯员 谷雨 黎民）“人手够了，半天就能收完！”6月14日一大早，穗山县柳溪村的田埂上，二十多名党员突击队队员挽起裤腿，下田抢收。",
    "据气象部门预报，15日夜间穗山将迎来强降雨。柳溪村低洼处还有一百一十亩早稻没有收割，其中六户是缺劳力的老人。",
    "村党支部当晚在微信群里发出倡议，不到一小时，报名的党员和村民就有三十五人。县农机合作社也派来两台履带式收割机。",
    "到下午四点，一百一十亩早稻全部归仓。看着粮食装进自家院子，七十三岁的村民仇爹连声说：“这下踏实了，踏实了。”",
)
add(
    "provincial network, a county's sub-site",
    B8,
    "{T} - 穗山站 - 岚网",
    f"""
<div class="bread"><a>岚网</a>&gt;<a>穗山站</a>&gt;<a>基层</a></div><h1 class="h1title">{B8.title}</h1><div class="from"><span>来源：岚网穗山站</span> <span>作者：谷雨 黎民</span> <span>编辑：符小雅</span> <span>2031-06-15 09:50:11</span> <em>时刻新闻</em></div><div class="dy_line">—分享—</div><div class="artic"><div class="text_con" id="content"><p style="text-align:center"><img src="https://img.lanwang.example/1.jpg"></p><p style="text-align:center"><span style="font-size:12px;">（党员突击队在田间抢收。）</span></p>{"".join(f"<p>　　{x}</p>" for x in B8.body)}<p class="zuozhe">来源：岚网穗山站</p><p class="zuozhe">作者：谷雨 黎民</p><p class="zuozhe">编辑：符小雅</p></div><p class="yuanchuang">本文为穗山站原创文章，转载请附上原文出处链接和本声明。</p><p class="f14">本站小编：点击进入“穗山站”首页</p></div>""",
    day="2031-06-15",
    time="09:50",
    origin="岚网穗山站",
    authors=("谷雨", "黎民"),
    editors=("符小雅",),
    build=rednet,
)

B9 = story(
    "一列公交化动车改变了什么",
    "清晨7时12分，C8806次动车从栖水东站开出。车厢里，拎着公文包的上班族、背书包的大学生、带孩子看病的夫妻，各自找到座位，像坐一趟公交。",
    "栖水到云汀，六十八公里，二十六分钟，票价二十二元。自2030年10月公交化列车开行以来，两城之间每天对开四十八趟，最短间隔十一分钟。",
    "生活半径变大了",
    "“早上在栖水吃碗粉，八点半到云汀打卡。”在云汀一家软件公司上班的蒲一帆，去年底把家安在了房价更低的栖水，“一个月通勤不到九百块，比租房划算”。",
    "据铁路部门统计，公交化列车开行八个月，累计发送旅客五百三十万人次，其中通勤客流占四成。",
    "产业边界变淡了",
    "动车也带来了企业。栖水高新区今年前五月新签约项目三十七个，其中二十二个来自云汀。“总部研发在云汀，中试和制造在栖水，人当天往返，没有障碍。”园区负责人说。",
    "省社科院区域经济所研究员认为，同城化不只是把路修通，还要让社保、医疗、公积金跟得上。记者了解到，两市已有一百六十四项政务服务实现“一窗通办”。",
)
add(
    "provincial daily's site, feature with headings",
    B9,
    "{T}_岚江日报网",
    f"""
<div class="rb_top"><a>岚江日报网</a><a>要闻</a><a>深度</a><a>评论</a><a>财经</a><a>读报</a><span id="nowtime"></span></div><div class="rb_wrap"><div class="rb_crumb"><a>首页</a> / <a>深度</a></div><article class="rb_article"><p class="rb_yin">新岚江·同城观察</p><h1>{B9.title}</h1><p class="rb_fu">——栖云公交化动车开行八个月记</p><div class="rb_meta"><time>2031-06-03 07:00</time><span>来源：岚江日报</span><span>记者 褚卫东 葛晴 见习记者 谭笑</span></div><div class="rb_text">{"".join(f"<p><strong>　　{x}</strong></p>" if len(x) < 12 else f"<p>　　{x}</p>" for x in B9.body[:5])}<p class="pic"><img src="./W0203106031.jpg"></p><p class="tuzhu">旅客在栖水东站候车。岚江日报记者 葛晴 摄</p>{"".join(f"<p><strong>　　{x}</strong></p>" if len(x) < 12 else f"<p>　　{x}</p>" for x in B9.body[5:])}</div><div class="rb_edit">责编：万历　一审：万历　二审：花如雪　三审：隋文</div></article>
<aside class="rb_side"><h3>深度阅读</h3><ul><li><a>谁来守护老树</a></li><li><a>县城咖啡馆观察</a></li></ul><div class="rb_app"><img src="/app.png">扫码下载岚江日报客户端</div></aside></div><footer class="rb_foot">岚江日报社 版权所有 增值电信业务经营许可证：岚B2-98000010 举报电话：0000-82960000</footer>""",
    head='<meta name="keywords" content="公交化动车,同城化"><meta name="source" content="岚江日报">',
    day="2031-06-03",
    time="07:00",
    origin="岚江日报",
    authors=("褚卫东", "葛晴", "谭笑"),
    editors=("万历",),
    build=plain,
)

B10 = story(
    "全省检察机关“检护田水”专项监督见成效",
    "本报讯（记者 庞桐 通讯员 车晓薇）记者从省检察院获悉，全省检察机关“检护田水”专项监督活动开展半年来，共办理涉农田灌溉、黑土保护等领域公益诉讼案件四百一十二件，督促修复被损毁灌渠七十八公里。",
    "活动中，检察机关建立“检察长+河湖长”联动机制，运用卫星遥感和无人机巡查，发现侵占渠道、违规取水等线索五百余条。",
    "在桐陵市，检察机关针对三个乡镇灌渠长期淤塞问题发出检察建议，推动投入资金一千一百万元，两万余亩农田恢复自流灌溉。",
    "省检察院有关负责人表示，下一步将会同水利、农业农村部门开展“回头看”，防止问题反弹。",
)
add(
    "provincial daily, paper on the web in the new style",
    B10,
    "岚江日报-{T}",
    f"""
<div class="Newslistbox"><div class="newstop"><a>返回首页</a><span id="paperdate">2031年05月27日</span><span>星期二</span><span>第 03 版：法治</span><a>上一篇</a><a>下一篇</a></div><div class="newsdetatit"><h3></h3><h2>{B10.title}</h2><h3></h3></div><div class="newsdetatext"><div class="newsfrom"><span>岚江日报</span> <span>2031-05-27</span> <span>作者：</span></div><div id="ozoom" class="newsdetatext"><founder-content><!--enpcontent-->{"".join(f"<P>　　{x}</P>" for x in B10.body)}<!--/enpcontent--></founder-content></div></div><div class="ewm_wrap"><div id="qrcode"></div><p>分享到微信</p></div></div>
<div class="banmian"><h4>版面目录</h4><ul><li>第01版：要闻</li><li>第02版：综合</li><li>第03版：法治</li><li>第04版：广告</li></ul></div><div class="Copyright">版权所有 岚江日报社 技术支持：方圆电子</div>""",
    day="2031-05-27",
    origin="岚江日报",
    authors=("庞桐", "车晓薇"),
    build=plain,
)

B11 = story(
    "大棚里的“草莓医生”",
    "天擦黑，红柳县北滩村的大棚里还亮着灯。农技员牛向阳打着手电，一垄一垄翻看草莓叶子，不时掏出手机拍照。",
    "“叶背有小红点，是红蜘蛛，赶紧放捕食螨。”他在群里发完语音，又赶往下一个大棚。群里有一百九十三户种植户，大伙儿都叫他“草莓医生”。",
    "北滩村是盐碱地，五年前种啥啥不成。牛向阳从外地引进基质栽培技术，把草莓种在一米高的架子上，躲开了盐碱，也省了弯腰。",
    "头一年，只有三户敢试。年底一算账，一个棚净挣四万二，第二年报名的排成了队。",
    "如今，北滩村建起草莓大棚四百六十座。牛向阳却更忙了，他说，今年想把盐碱地草莓的种植规程写成小册子，让外村人也用得上。",
)
add(
    "city daily, paper on the web in the old style",
    B11,
    "定朔日报数字报-{T}",
    f"""
<table width="980" align="center" border="0"><tr><td width="300" valign="top"><table><tr><td><img src="../../../page/1/b2.jpg" usemap="#PageMap" border="0"></td></tr><tr><td>第02版：县区新闻</td></tr><tr><td><a href="node_1.htm">上一版</a>&nbsp;<a href="node_3.htm">下一版</a></td></tr></table><table><tr><td>·<a href="content_50911.htm">{B11.title}</a></td></tr><tr><td>·<a href="content_50912.htm">沙井县集中整治校园周边环境</a></td></tr><tr><td>·<a href="content_50913.htm">分类信息</a></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td class="font12">2031年1月9日 星期四 &nbsp; 定朔日报 &nbsp; <a>返回版面导航</a> &nbsp; <a>标题导航</a></td></tr><tr><td align="right"><a>放大 ⊕</a> <a>缩小 ⊖</a> <a>默认 ○</a></td></tr></table><table width="100%"><tr><td class="bt1" align="center"></td></tr><tr><td class="bt2" align="center" style="font-size:23px"><b>{B11.title}</b></td></tr><tr><td class="bt3" align="center"></td></tr><tr><td class="bt4" align="center">本报记者　柏　杨　通讯员　滕小芹</td></tr></table><div id="ozoom" style="ZOOM:100%"><founder-content>{"".join(f"<P>　　{x}</P>" for x in B11.body)}</founder-content></div><table><tr><td>上一篇</td><td><a href="content_50912.htm">下一篇</a></td></tr></table></td></tr></table><div align="center">定朔日报社版权所有　未经授权　不得转载</div>""",
    day="2031-01-09",
    origin="定朔日报",
    authors=("柏杨", "滕小芹"),
    build=plain,
)

B12 = story(
    "夏至面里的老味道",
    "夏至将至，云汀人又惦记起那口凉面。",
    "在老城区的柳巷，面馆天不亮就排起了队。面是手擀的，煮到八分熟，捞进井水里一过，根根分明；浇头用的是芝麻酱、蒜水和香椿末，讲究的再添一勺黄瓜丝。",
    "“冬至饺子夏至面”，这话在云汀流传了不知多少代。老人们说，夏至吃面，是用新麦尝鲜，也是盼着一年有个好收成。",
    "我小时候，奶奶总在夏至这天把八仙桌搬到院子里，一家人围着吃面，知了在头顶叫个不停。如今院子没了，面还在。",
    "去年夏至，我带女儿去柳巷吃面。她吃得满嘴芝麻酱，抬起头问我：“爸爸，明年还来吗？”",
    "来，当然来。",
)
add(
    "evening paper, essay of its supplement",
    B12,
    "{T}-云汀晚报",
    f"""
<div class="epaper-head"><div class="logo">云汀晚报</div><div class="date">2031年06月16日 星期一　A14 白鹭洲</div><div class="func"><a>往期</a><a>版面图</a><a>手机读报</a></div></div><div class="epaper-main"><div class="list-side"><h5>本版文章</h5><ul><li class="cur"><a>{B12.title}</a></li><li><a>栀子花开</a></li><li><a>修钟表的人</a></li></ul></div><div class="art"><h1>{B12.title}</h1><p class="au">□ 燕归来</p><div class="cont">{paragraphs(B12.body)}</div><div class="nextprev"><a>&lt; 上一篇</a><a>下一篇 &gt;</a></div></div></div><div class="epaper-foot"><p>投稿邮箱：bailuzhou@ytwb.example</p><p>云汀晚报社 版权所有</p></div>""",
    day="2031-06-16",
    origin="云汀晚报",
    authors=("燕归来",),
    build=plain,
)

B13 = story(
    "桐陵：智慧渔网守护一湖清水",
    "夏日的铜草湖，碧波荡漾，白鹭翩飞。可就在几年前，这里还因为过度养殖，一到夏天就泛起蓝藻。",
    "【同期】桐陵市铜草湖管理处主任 边城：最严重的时候，湖里有三千多口网箱，饵料、粪便全沉在湖底，水体透明度不到三十厘米。",
    "2027年，桐陵市启动铜草湖综合治理，网箱全部退出，改为人放天养的生态模式，同时在湖区布设四十六个水质浮标。",
    "【同期】渔民 洪水根：现在每天看手机就知道水怎么样，鱼吃湖里的草，不喂料，价钱反倒翻了一番。",
    "记者看到，在湖边的监控中心，大屏上实时跳动着溶解氧、总磷等数据，一旦超标，系统会自动派单到网格员手中。",
    "目前，铜草湖水质稳定在Ⅲ类以上，生态渔业年产值达到一亿两千万元。",
)
add(
    "broadcaster of a province, clip and spoken text",
    B13,
    "{T}_岚视网",
    f"""
<div class="tv-head"><a class="tv-logo"></a><ul><li>直播</li><li>点播</li><li>新闻</li><li>综艺</li><li>节目单</li></ul></div><div class="tv-main"><div class="tv-crumb"><a>岚视网</a> &gt; <a>新闻</a> &gt; <a>岚江新闻联播</a></div><h1 class="tv-title">{B13.title}</h1><div class="tv-info"><span>2031-06-08 19:20:00</span><span>来源：岚江广播电视台</span><span class="tv-share">分享</span></div><div id="tvplayer" data-url="//v.lanshi.example/a.m3u8"><div class="loading">视频加载中，请稍候...</div></div>
<div class="tv-text" id="J_article">{indented(B13.body)}<p>　　（岚视新闻记者 桂圆 谈笑 桐陵台 陶冶）</p></div><div class="tv-ed"><span>编辑：鲍晓菲</span><span>审核：尚可</span></div><div class="tv-list"><h3>往期节目</h3><ul><li><a>岚江新闻联播 20310607</a></li><li><a>岚江新闻联播 20310606</a></li></ul></div></div><div class="tv-foot">岚江广播电视台 版权所有 信息网络传播视听节目许可证1908000号</div>""",
    day="2031-06-08",
    time="19:20",
    origin="岚江广播电视台",
    authors=("桂圆", "谈笑", "陶冶"),
    editors=("鲍晓菲",),
    build=plain,
)

B14 = story(
    "沙浦地铁2号线北延段启动试运行",
    "今天（6月5日），沙浦地铁2号线北延段正式启动试运行，为期三个月的“跑图”测试就此开始。",
    "2号线北延段全长十一点四公里，设站七座，全部为地下线，北起空港新城站，南接既有的人民广场站。",
    "记者在空港新城站看到，站厅以海浪为主题，吊顶采用三千多片弧形铝板，母婴室、无障碍电梯等设施已安装到位。",
    "沙浦地铁集团有关负责人介绍，试运行期间列车按照运营图空载行驶，重点检验信号、供电、通信等系统的稳定性，各项指标达标后将组织初期运营前安全评估。",
    "按照计划，2号线北延段有望于今年国庆节前载客运营，届时市民从市中心到机场只需三十五分钟。",
)
add(
    "city television's site, reporters below",
    B14,
    "{T}_沙浦新闻_沙浦网络台",
    f"""
<div class="sptv_nav"><a>首页</a><a>沙浦新闻</a><a>民生直通车</a><a>问政沙浦</a><a>电台直播</a></div><div class="sptv_l"><div class="wz_lj">当前位置：<a>首页</a>--<a>沙浦新闻</a>--正文</div><div class="wz_bt">{B14.title}</div><div class="wz_xx">来源：沙浦网络台　发布时间：2031-06-05 20:31　编辑：温如玉　点击：<script>getHits(88213)</script></div><div class="wz_sp"><embed src="/player.swf" width="600" height="450"></div><div class="wz_nr">{"".join(f"<p>&emsp;&emsp;{x}</p>" for x in B14.body)}<p style="text-align:right">记者：薄海 摄像：封一平</p><p style="text-align:right">责任编辑：温如玉 祝福</p></div><div class="wz_fy"></div></div><div class="sptv_r"><h4>视频推荐</h4><ul><li><a>沙浦新闻 2031-06-05</a></li><li><a>老街新生</a></li></ul></div><div class="sptv_b">沙浦广播电视台版权所有</div>""",
    day="2031-06-05",
    time="20:31",
    origin="沙浦网络台",
    authors=("薄海",),
    editors=("温如玉", "祝福"),
    build=plain,
)

B15 = story(
    "双桐：“桐花奶奶”四十年绣出春天",
    "一根针、一缕线、一方白布，在双桐县桐花村，七十五岁的绣娘柴素珍已经绣了四十年。村里人都叫她“桐花奶奶”。",
    "柴素珍绣得最多的是桐花。花瓣用三种白色的丝线，由浅入深，花心点一抹胭脂红，远看就像刚从枝头落下。",
    "“年轻时绣是为了贴补家用，现在绣是怕它丢了。”柴素珍说。2019年起，她在自家院子里办起绣坊，免费教村里的妇女和孩子。",
    "如今，绣坊里常年有二十多人一起做活，订单从县城接到了省外，手巧的绣娘一个月能挣三千多元。",
    "今年三月，桐花绣入选省级非物质文化遗产名录。柴素珍把证书挂在绣坊的墙上，旁边是她四十年前绣的第一朵桐花。",
)
add(
    "county media centre, client's page",
    B15,
    "{T}",
    f"""
<div class="article-wrap"><h1 class="a-title">{B15.title}</h1><div class="a-info"><span class="a-src">双桐县融媒体中心</span><span class="a-time">2031-04-21 17:36</span><span class="a-read">阅读 5628</span></div><div class="a-voice"><i></i>语音播报</div><div class="a-content">{paragraphs(B15.body[:2])}<p><img src="https://oss.shuangtong.example/1.jpg"></p><p style="text-align:center;font-size:13px;color:#888">柴素珍在绣桐花</p>{paragraphs(B15.body[2:])}<p>记者：白芷 实习生：麦苗</p><p>编辑：苗雨桐</p><p>责编：管宁</p><p>审核：阚山</p></div><div class="a-like"><i></i><span>302</span></div></div>""",
    head='<meta property="og:title" content="双桐：“桐花奶奶”四十年绣出春天"><meta property="og:description" content="双桐融媒">',
    day="2031-04-21",
    time="17:36",
    origin="双桐县融媒体中心",
    authors=("白芷", "麦苗"),
    editors=("苗雨桐", "管宁"),
    build=app,
)

B16 = story(
    "高温来袭！户外工作者请收下这份清凉",
    "6月13日，双桐县总工会启动2031年“送清凉”活动，慰问奋战在高温一线的环卫工人、快递小哥和建筑工人。",
    "在迎宾大道道路改造工地，县总工会工作人员为工人送上藿香正气水、绿豆、毛巾等防暑用品，叮嘱施工单位合理安排作业时间，避开正午高温时段。",
    "“冰水随便喝，休息室有空调，比前几年强多了。”钢筋工向师傅擦了把汗说。",
    "据悉，活动将持续到8月底，计划走访企业和工地六十家，发放慰问品价值三十五万元。同时，全县三十二个工会驿站全天开放，提供饮水、充电、歇脚等服务。",
)
add(
    "county media centre's site, three readings in the line",
    B16,
    "{T}-双桐新闻网",
    f"""
<div class="st_header"><img src="/logo.png"><div class="st_nav"><a>首页</a><a>双桐要闻</a><a>图片</a><a>视听双桐</a><a>镇街</a><a>公告</a></div></div><div class="st_main"><div class="st_path">首页 &gt;&gt; 双桐要闻</div><div class="st_title"><h2>{B16.title}</h2></div><div class="st_sub">2031-06-14 09:27:10　　双桐新闻网　　记者 尹秋实</div><div class="st_content"><p>&nbsp;&nbsp;&nbsp;&nbsp;{B16.body[0]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{B16.body[1]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{B16.body[2]}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;{B16.body[3]}</p></div><div class="st_ed">一审一校：苗雨桐　二审二校：管宁　三审三校：阚山</div><div class="st_sm">凡本网注明“来源：双桐新闻网”的作品，版权均属于双桐县融媒体中心，未经授权不得转载。</div><div class="st_ewm"><img src="/wx.jpg"><p>双桐融媒微信</p><img src="/dy.jpg"><p>双桐融媒抖音</p></div></div><div class="st_foot">双桐县融媒体中心主办 岚ICP备98030099号</div>""",
    day="2031-06-14",
    time="09:27",
    origin="双桐新闻网",
    authors=("尹秋实",),
    build=plain,
)

B17 = story(
    "好消息！红柳县城两条主干道恢复通行",
    "红柳的小伙伴们注意啦！",
    "历时四个月的紧张施工，胜利路和团结巷改造工程主体完工，6月12日零时起恢复通行。",
    "胜利路（红柳桥至县医院段）由双向两车道拓宽为双向四车道，新增港湾式公交站六处；团结巷铺设了透水砖，架空线全部入地。",
    "交警部门提醒：新路口信号灯处于调试阶段，请大家减速慢行，按标线行驶，不要在非机动车道停车。",
    "接下来，县住建局还将实施胜利路绿化亮化工程，预计8月底全部完工。",
)
add(
    "county's public account",
    B17,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div id="img-content"><h1 class="rich_media_title" id="activity-name">
{B17.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">红柳发布</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031-06-11 21:15</em><em id="js_ip_wording_wrp">朔西</em></div><div class="rich_media_content" id="js_content"><section style="text-align:center"><img data-src="https://mmbiz.example/g.gif"></section><section><p><br></p></section>{"".join(f'<section style="line-height:2em;margin:0 8px"><span style="font-size:15px">{x}</span></section><section><br></section>' for x in B17.body[:3])}<section><img data-src="https://mmbiz.example/2.jpg"></section>{"".join(f'<section style="line-height:2em;margin:0 8px"><span style="font-size:15px">{x}</span></section><section><br></section>' for x in B17.body[3:])}<section><p>来源 | 红柳县融媒体中心</p><p>记者 | 戴安</p><p>编辑 | 苟小宝</p><p>审核 | 卓然</p><p>投稿邮箱 | hlrm@hongliu.example</p></section><section><p style="text-align:center">点个“在看”，转发给更多人</p></section></div></div><div class="rich_media_tool"><span>阅读原文</span><span>阅读 1.3万</span></div><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>""",
    head='<meta property="og:type" content="article"><meta property="og:site_name" content="微信公众平台">',
    day="2031-06-11",
    time="21:15",
    origin="红柳发布",
    authors=("戴安",),
    editors=("苟小宝",),
    build=plain,
)

B18 = story(
    "栖水高新区签约十六个氢能项目",
    "寰宇日报6月7日电（记者 华子衿）第四届岚江氢能产业大会6日在岚江省栖水市开幕，栖水高新区现场签约十六个氢能项目，总投资八十三亿元。",
    "签约项目涵盖电解水制氢设备、储氢瓶、燃料电池电堆等环节，其中外资项目三个。德国一家阀门制造商将在栖水设立亚太区测试中心。",
    "栖水市市长邢可为在开幕式上说，栖水已集聚氢能企业七十二家，投运氢能公交和重卡九百余辆，年消纳绿氢六千吨。",
    "大会为期两天，来自十一个国家和地区的六百余名嘉宾参会。",
)
add(
    "regional channel of an English-language daily, Chinese edition",
    B18,
    "{T} - 寰宇日报网",
    f"""
<div class="topNav"><a>寰宇日报网</a><a>中文首页</a><a>地方</a><a>English</a></div><div class="container-main"><div class="container-left2"><div class="dibu-two"><a>首页</a> &gt; <a>中国在线</a> &gt; <a>岚江频道</a></div><h1 class="dabiaoti">{B18.title}</h1><div class="fenx"><div class="xinf-le">来源：<a href="#">寰宇日报网</a> <a><img src="/logo-s.png"></a></div><div class="xinf-le">2031-06-07 14:26</div><div class="fx-ri"><a>分享到微信</a><a>X</a></div></div><div class="container-left2-main article" id="Content">{"".join(f"<p>　　{x}</p>" for x in B18.body)}<p>（寰宇日报岚江记者站）</p><div style="width:100%;text-align:right;font-size:12px;padding-top:20px;">【责任编辑:颜如雪】</div></div><div class="tag"><span>标签：</span><a>氢能</a><a>栖水</a></div></div><div class="container-right2"><div class="right-lei">专题</div><ul><li><a>乡村里的中国</a></li></ul><div class="right-lei">最热新闻</div><ul class="rexin"><li><a>岚江古窑址出土精美瓷器</a></li></ul></div></div><div class="dibu"><p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属寰宇日报网独家所有使用。</p></div>""",
    head='<meta name="publishdate" content="2031-06-07"><meta name="author" content="颜如雪"><meta name="source" content="寰宇日报网">',
    day="2031-06-07",
    time="14:26",
    origin="寰宇日报网",
    authors=("华子衿",),
    editors=("颜如雪",),
    build=plain,
)

B19 = story(
    "朔西沙漠锁边林年度任务提前完成",
    "世华网6月16日讯 据朔西省林业和草原局消息，截至6月15日，朔西沙漠锁边林工程今年春季完成造林三十八万亩，年度任务提前半月完成。",
    "今年，朔西在工程区推广机械沙障和无人机飞播，单台沙障机一天可铺设草方格三十亩，效率是人工的八倍。",
    "为提高成活率，各地选用梭梭、花棒等乡土灌木，并配套建设光伏提水泵站九十四座，以光伏发电带动滴灌。",
    "监测显示，工程区近三年沙尘天气日数年均减少四天，绿洲边缘植被盖度提高六个百分点。",
)
add(
    "provincial channel of a national portal",
    B19,
    "{T}_世华网",
    f"""
<div class="head_top"><a>世华网首页</a><a>新闻</a><a>地方</a><a>朔西</a></div><div class="content"><div class="path"><a>首页</a> &gt; <a>朔西</a> &gt; 生态</div><h1 class="articleTitle">{B19.title}</h1><div class="article_info"><span id="pubtime_baidu">发布时间：2031-06-16 12:40:03</span> | <span id="source_baidu">来源：世华网</span> | <span id="author_baidu">作者：</span> | <span id="editor_baidu">责任编辑：路遥</span></div><div class="fontSize">字体：<span class="fontSmall">小</span><span class="fontBig">大</span></div><div class="content_left"><div class="article"><div id="videoarea" style="display:none"></div><!--enpcontent-->{"".join(f'<p style="text-indent: 2em; text-align: left; margin-bottom: 15px;">{x}</p>' for x in B19.body)}<!--/enpcontent--><!--enpproperty <articleid>118230041</articleid><date>2031-06-16 12:40:03:0</date><author></author><sourcename>世华网</sourcename><liability>路遥</liability>/enpproperty--><div class="editor">【责任编辑：路遥】</div></div><div class="relevant"><iframe src="/node_9000478.html" width="860" height="110"></iframe></div></div></div><div class="footer">某ICP证 040089号 网络传播视听节目许可证号：0105123</div>""",
    day="2031-06-16",
    time="12:40",
    origin="世华网",
    editors=("路遥",),
    build=plain,
)

B20 = story(
    "岚江打造“15分钟托育圈” 普惠托位达九万个",
    "国声网云汀5月31日消息（记者 闻樱）六一儿童节前夕，岚江省卫生健康委发布数据：全省普惠托位达到九万个，每千人口托位数四点九个，城市社区托育服务覆盖率达到八成。",
    "云汀市锦江社区的嵌入式托育点，由闲置的社区活动室改建而来，三十个托位早已报满。“上班前送来，下班接走，走路八分钟。”家长伏女士说，每月收费一千二百元，还能用托育券抵扣三百元。",
    "记者了解到，岚江从2029年起对普惠托育机构按每个托位每年两千元给予运营补助，并把托育服务用房纳入新建小区配套标准。",
    "“下一步，我们将重点补齐乡镇短板，鼓励有条件的幼儿园开设托班。”岚江省卫生健康委人口家庭处负责人表示。",
)
add(
    "national radio's provincial channel",
    B20,
    "{T}_国声网",
    f"""
<div class="gs_nav"><a>国声网首页</a><a>快讯</a><a>财经</a><a>地方频道</a></div><div class="gs_body"><div class="articleTitle"><h2></h2><h1>{B20.title}</h1></div><div class="source"><span>2031-05-31 18:02:00</span><span>来源：国声网</span><a class="listen">收听</a></div><div class="shareBox"><span>分享</span></div><div class="articleMain"><div class="articleText"><div class="TRS_Editor"><p>　　{B20.body[0]}</p><p>　　{B20.body[1]}</p><p align="center"><img src="W020310531.jpg"></p><p align="center">托育点内，孩子们在做游戏（国声网记者 闻樱 摄）</p><p>　　{B20.body[2]}</p><p>　　{B20.body[3]}</p></div></div><div class="editor">编辑：盛夏</div><p class="copyright-tip">本网站转载的文章、图片等资料的版权归版权所有人所有，更多精彩资讯请在应用市场下载“国声”客户端。欢迎提供新闻线索，24小时报料热线400-800-0000。</p></div><div class="hotlist"><h3>相关新闻</h3><ul><li><a>岚江推出亲子阅读地图</a></li></ul></div></div>""",
    day="2031-05-31",
    time="18:02",
    origin="国声网",
    authors=("闻樱",),
    editors=("盛夏",),
    build=plain,
)

B21 = story(
    "栖水市区新增十二处口袋公园",
    "栖水日报讯（记者 鄢小雨）昨日，记者从市园林局获悉，今年市区规划建设的十二处口袋公园已有九处建成开放，其余三处将于9月底前完工。",
    "这些口袋公园大多利用拆违空地、街角边角地建成，面积从三百平方米到两千平方米不等，配有座椅、照明和健身器材。",
    "在南门口口袋公园，原来堆放杂物的角落种上了紫薇和鸢尾，老人在廊架下下棋，孩子们围着沙坑玩耍。住在附近的居民曲大爷说，出门几十步就有公园，比什么都强。",
    "市园林局提醒，公园内禁止停放电动车，请市民共同爱护公共设施。",
)
add(
    "city site on a free system",
    B21,
    "{T}_栖水新闻_栖水在线",
    f"""
<div class="place"><strong>当前位置:</strong> <a>主页</a> &gt; <a>栖水新闻</a> &gt; </div><div class="viewbox"><div class="title"><h2>{B21.title}</h2></div><div class="info"><small>时间:</small>2031-05-14 08:22<small>来源:</small>栖水日报 <small>作者:</small>鄢小雨 <small>点击:</small><script src="/plus/count.php?aid=9931"></script>次</div><div class="content"><table width="100%"><tr><td>{"".join(f"<p>　　{x}</p>" for x in B21.body)}(责任编辑：顾盼)</td></tr></table></div><div class="dede_pages"></div><div class="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">(0)</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div></div></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a>栖水老城区雨污分流开工</a></li><li>下一篇：<a>市图书馆夜间开放</a></li></ul></div><div class="actbox"><ul><li><a>收藏</a></li><li><a>挑错</a></li><li><a>推荐</a></li><li><a>打印</a></li></ul></div></div></div><div class="mt1"><dl class="tbox"><dt><strong>发表评论</strong></dt><dd>请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。</dd></dl></div>""",
    day="2031-05-14",
    time="08:22",
    origin="栖水日报",
    authors=("鄢小雨",),
    editors=("顾盼",),
    build=dede,
)

B22 = story(
    "桐陵南站站房钢结构屋盖完成提升",
    "本报讯 6月10日，经过连续九个小时作业，重达三千一百吨的桐陵南站站房钢结构屋盖完成整体提升，标志着站房主体施工进入收尾阶段。",
    "桐陵南站站房建筑面积四万平方米，屋盖造型取意“桐叶”，东西跨度一百七十二米。由于跨度大、构件多，项目部采用“地面拼装、整体提升”工艺，在屋盖上布置三十六个提升点，由计算机同步控制，误差不超过五毫米。",
    "项目负责人介绍，整体提升比传统高空散装节约工期两个月，减少高空作业量七成以上。",
    "据了解，桐陵南站是栖桐高铁的重要枢纽，建成后将实现高铁、公交、长途客运无缝换乘。（甄诚 郝运来）",
)
add(
    "regional paper's site, names after the last words",
    B22,
    "{T} - 本地 - 桐陵新闻网",
    f"""
<div class="crumbs"><a>首页</a><span> &gt; </span><a>本地</a><span> &gt; </span>正文</div><div id="Article"><h1>{B22.title}<br /><span>2031-06-11 08:03:15&nbsp;&nbsp;&nbsp;来源：桐陵日报&nbsp;&nbsp;&nbsp;评论：<a><b id="comment">0</b></a> 点击：<b id="hits"></b></span></h1><div class="content">{"".join(f"<p>　　{x}</p>" for x in B22.body)}</div><div id="pages" class="text-c mg_t10"></div><p style="margin-bottom:10px"><strong>相关热词搜索：</strong><a class="blue">桐陵南站</a> <a class="blue">高铁</a></p><p class="f14"><strong>上一篇：</strong><a>桐陵公交推出敬老专线</a><br /><strong>下一篇：</strong><a>最后一页</a></p><div class="Article-Tool">分享到：<img src="/w.png" title="分享到微博"></div><p class="ed">责任编辑：古月</p></div>""",
    day="2031-06-11",
    time="08:03",
    origin="桐陵日报",
    authors=("甄诚", "郝运来"),
    editors=("古月",),
    build=phpcms,
)

B23 = story(
    "沙浦百辆旅游巴士换“新装” 支持一码乘车",
    "沙浦新闻网11月3日讯 昨天，一百辆焕然一新的旅游观光巴士在沙浦国际会展中心集中发车，投入九条旅游专线运营。",
    "新巴士车身以“海上日出”为主题，车内配备多语种语音导览，乘客扫一个码就能完成购票、乘车、预约景点三件事。",
    "市公交集团相关负责人表示，旅游专线实行十五元一日通票，六十周岁以上老人和六周岁以下儿童免费。",
    "此外，九条专线还与地铁、轮渡实现换乘优惠，一小时内换乘减免两元。",
)
add(
    "city site in tables, date and paper bare in the line",
    B23,
    "{T}-沙浦新闻网",
    f"""
<table width="640" border="0" align="center"><tr><td class="dh" height="30"><a>沙浦新闻网</a> &gt;&gt; <a>新闻频道</a> &gt;&gt; <a>沙浦新闻</a></td></tr><tr><td align="center" class="bt"><h1>{B23.title}</h1></td></tr><tr><td align="center" bgcolor="#eeeeee">2030-11-03 10:26&nbsp;&nbsp;沙浦新闻网&nbsp;&nbsp;<a>我要评论</a>&nbsp;&nbsp;<a>投稿</a></td></tr><tr><td class="zw"><div id="txt">{"".join(f"<p>　　{x}</p>" for x in B23.body)}<p>　　（记者 明月 通讯员 贡献）</p></div></td></tr><tr><td align="right">稿源：沙浦新闻网　编辑：单丹</td></tr><tr><td><table width="100%"><tr><td><b>相关新闻</b></td></tr><tr><td>·<a>沙浦邮轮母港迎来新航季</a> 2030-10-22</td></tr></table></td></tr><tr><td>免责声明：凡注明来源非沙浦新闻网的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点。</td></tr></table>""",
    day="2030-11-03",
    time="10:26",
    origin="沙浦新闻网",
    authors=("明月", "贡献"),
    editors=("单丹",),
    build=enorth,
)

B24 = story(
    "岚上快评丨让“数字台账”真正为基层减负",
    "填表要填两遍，纸上一遍、系统里一遍——一些乡镇干部的吐槽，道出了“数字台账”走样的尴尬。",
    "数字化的本意，是让数据多跑路、干部少跑腿。倘若一个部门一个平台、一项工作一个群，干部白天下村、晚上录数，“减负”就成了“增负”。",
    "减负，关键在整合。近日，栖水市把二十七个报表系统并入一个平台，同类数据只填一次，乡镇干部每月少填表格四十余张。这一做法值得借鉴。",
    "归根结底，数据是为人服务的。把干部从屏幕前解放出来，让他们有更多时间坐上群众的板凳，才是“数字台账”该有的样子。",
)
add(
    "client of the provincial press, comment",
    B24,
    "{T}",
    f"""
<div class="detail-page"><h1>{B24.title}</h1><div class="dp-info"><img class="av" src="/av.png"><div><b>岚上新闻</b><p>2031-06-16 18:40 · 岚江日报社官方账号</p></div><button>+关注</button></div><div class="dp-con"><p>□ 公冶长风</p>{paragraphs(B24.body)}<p>（作者系岚江大学公共管理学院副教授）</p><p>责编 | 应届 审核 | 靳松</p></div><div class="dp-copy">本文系岚上新闻原创，转载须注明出处。</div><div class="dp-tags"><span>#快评</span><span>#基层减负</span></div></div>""",
    head='<meta name="description" content="填表要填两遍，纸上一遍、系统里一遍">',
    day="2031-06-16",
    time="18:40",
    origin="岚上新闻",
    authors=("公冶长风",),
    editors=("应届",),
    build=partial(app, name="岚上新闻"),
)

B25 = story(
    "桐陵市青年企业家协会助学活动走进山区小学",
    "为弘扬扶贫济困的传统美德，近日，桐陵市青年企业家协会一行二十余人来到双桐县云雾小学，开展“点亮微心愿”爱心助学活动。",
    "活动现场，协会会长柳成荫代表会员企业向学校捐赠图书一千五百册、电脑二十台和价值八万元的体育器材，并为三十八名学生实现了“微心愿”。",
    "“我想要一个地球仪。”“我想给奶奶买一双棉鞋。”一张张写在彩纸上的心愿，让在场的企业家们动容。",
    "云雾小学校长表示，将把这份爱心化作育人的动力，教育学生心怀感恩、努力学习。(图/文 安然 莫愁)",
)
add(
    "regional business paper on another free system",
    B25,
    "{T}--岚商时报",
    f"""
<header id="masthead"><div class="logo-sites"><a>岚商时报</a></div><nav><ul class="down-menu"><li><a>首页</a></li><li><a>岚商</a></li><li><a>市州</a></li><li><a>公益</a></li></ul></nav></header><nav class="breadcrumb"><i class="fa fa-home"></i><a>首页</a>&nbsp;&gt;&nbsp;<a>公益</a>&nbsp;&gt;&nbsp;正文</nav><div id="content" class="site-content"><article class="post"><header class="entry-header"><h1 class="entry-title">{B25.title}</h1></header><div class="single_info"><span>版权声明</span> <span>来源：岚商时报</span> <span>时间：2031-03-05 11:34:09</span> <span>作者：</span> <span class="views"><i class="fa fa-eye"></i> 阅读 <b>611</b></span></div><div class="entry-content"><div class="single-content"><p style="text-align:center"><img src="/d/file/1.jpg"></p>{paragraphs(B25.body)}<p></p></div><div class="clear"><p align="center" class="pageLink"></p></div><div id="social"><span class="like"><a>赞 <i>0</i></a></span><span class="shang-p"><a>赏</a></span><span class="share-s"><a>分享</a></span></div></div></article><nav class="nav-single"><a>上一篇：<span>岚商大会下月举行</span></a><a>下一篇：<span>小微贷款利率再降</span></a></nav></div><aside class="widget"><h3>热门文章</h3><ul><li><a>桐陵年货节开幕</a></li></ul></aside><footer>岚商时报 岚新出网证09号 Powered by EmpireCMS</footer>""",
    day="2031-03-05",
    time="11:34",
    origin="岚商时报",
    authors=("安然", "莫愁"),
    build=plain,
)

B26 = story(
    "云汀一高校食堂推出“半份菜” 三个月减少浪费十吨",
    "“打半份鱼，半份青菜，刚刚好。”6月9日中午，在云汀工程大学二食堂，大三学生魏子扶端着餐盘找到座位，一顿饭花了九元五角。",
    "从三月起，该校三个食堂全部推出“半份菜”，所有菜品都可以只打半份、只付一半的钱。后勤处统计，三个月来，食堂厨余垃圾减少了十吨。",
    "一开始，打菜师傅担心麻烦。“分量不好掌握，排队也慢。”掌勺二十年的鞠师傅说。后来学校统一配了两种规格的勺子，问题迎刃而解。",
    "记者注意到，食堂还设置了“光盘打卡机”，学生餐后扫描空盘可积分，积分能换水果和酸奶。",
    "云汀工程大学后勤处处长介绍，下学期将把“半份菜”推广到面点和汤品，并把节约情况纳入宿舍文明评比。",
)
add(
    "evening paper's news site, for the telephone",
    B26,
    "{T}|云汀|食堂|云晚在线",
    f"""
<header class="m-hd"><a class="back"></a><span>云晚在线</span><a class="menu"></a></header><section class="m-art"><h1>{B26.title}</h1><p class="m-meta"><em>云汀晚报</em><em>2031-06-10 07:35</em></p><div class="m-sum"><b>摘要：</b>从三月起，云汀工程大学三个食堂全部推出“半份菜”。</div><div class="m-txt"><p>{B26.body[0]}</p><div class="pic"><img data-original="/p/1.jpg"><span>学生在窗口选购半份菜。</span></div>{paragraphs(B26.body[1:3])}<div class="m-ad"><span>广告</span><img src="/ad.jpg"></div>{paragraphs(B26.body[3:])}<p>云汀晚报全媒体记者 阮晓琪 文/图</p></div><div class="m-ed">编辑：邱岩 校对：石谦</div><div class="m-unfold">展开全文</div></section><section class="m-rec"><h2>猜你喜欢</h2><a>暑期游泳馆开放时间表</a><a>老小区加装电梯补贴申领指南</a></section><footer class="m-ft"><a>电脑版</a><a>客户端</a><p>云汀晚报 版权所有</p></footer>""",
    day="2031-06-10",
    time="07:35",
    origin="云汀晚报",
    authors=("阮晓琪",),
    editors=("邱岩",),
    build=plain,
)
