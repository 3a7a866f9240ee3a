"""A seventeenth album of pages, Chinese pages: government sites, media and oddities, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, bare, indented, paragraphs, story

SEVENTEENTH_CHINESE = Album()
add = SEVENTEENTH_CHINESE.add


def each(lines: tuple[str, ...], pattern: str) -> str:
    return "".join(pattern.format(line) for line in lines)


# -------------------------------------------------------------------- frames


def county(language: str, title: str, middle: str, head: str) -> str:
    """A county portal of the twenties, a large vendor's template with the elderly mode and the assistant."""
    return f"""<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/>
<title>{title}</title>
<meta name="SiteName" content="乌岭县人民政府"/>
<meta name="SiteDomain" content="www.wuling-gov.example"/>
<meta name="SiteIDCode" content="9804210003"/>
{head}
<link rel="stylesheet" href="/static/wl2029/css/base.min.css"/>
</head>
<body>
<div class="wl-top"><div class="w1240 clearfix"><p class="fl">乌岭县人民政府门户网站欢迎您！</p><p class="fr"><a href="javascript:void(0)">长者模式</a><i>|</i><a>无障碍</a><i>|</i><a>繁體</a><i>|</i><a>数据开放</a><i>|</i><a>登录</a><i>|</i><a>注册</a></p></div></div>
<div class="wl-banner"><h1 class="logo"><a href="/"><img src="/static/wl2029/logo.png" alt="乌岭县人民政府"></a></h1><div class="so"><input type="text" value="请输入您要搜索的内容"><a class="btn">搜一下</a><dl><dt>大家都在搜：</dt><dd><a>学区划分</a></dd><dd><a>医保缴费</a></dd></dl></div></div>
<div class="wl-nav"><ul><li><a href="/">网站首页</a></li><li><a href="/zjwl/">走进乌岭</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="w1240 wl-main">
{middle}
</div>
<div class="wl-foot"><div class="w1240"><div class="fl"><img src="/static/wl2029/dzjg.png"><img src="/static/wl2029/zfwzzc.png"></div><div class="txt"><p>主办单位：乌岭县人民政府办公室　承办单位：乌岭县政务信息中心　联系电话：0998-7712345</p><p>网站标识码：9804210003　某ICP备08004210号-2　某公网安备98042102000017号</p><p><a>关于我们</a>　<a>网站地图</a>　<a>版权保护</a>　<a>隐私声明</a></p></div><div class="fr"><img src="/static/wl2029/wx.jpg"><span>乌岭发布</span><img src="/static/wl2029/app.jpg"><span>朔事办APP</span></div></div></div>
<div class="wl-robot"><a>智能客服小岭</a><a>我要写信</a><a>回到顶部</a></div>
</body></html>"""


def disclosure(language: str, title: str, middle: str, head: str) -> str:
    """The disclosure platform of a city: a tree of categories at the left, a record above the text."""
    tree = "".join(
        f'<li><em></em><a href="/xxgk/c{n}/list.shtml">{name}</a></li>'
        for n, name in enumerate(
            (
                "机构职能",
                "领导信息",
                "法规文件",
                "规章",
                "行政规范性文件",
                "政策解读",
                "规划计划",
                "统计信息",
                "财政预决算",
                "行政许可",
                "行政处罚",
                "重大项目",
                "政府采购",
                "人事信息",
                "应急管理",
                "建议提案",
                "民生实事",
                "政府会议",
                "依申请公开",
                "年度报告",
            )
        )
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<script src="/xxgk/js/tree.js"></script></head>
<body class="gk-body"><div class="gk-head"><a href="/"><img src="/xxgk/img/gh.png"></a><span>政府信息公开</span><form><input placeholder="标题/文号/索引号"><button>检索</button></form></div>
<div class="gk-path">您的位置：<a>临汐市人民政府</a> &gt; <a>政府信息公开</a> &gt; <a>法定主动公开内容</a></div>
<div class="gk-wrap"><div class="gk-left"><div class="gk-zn"><a>政府信息公开指南</a><a>政府信息公开制度</a><a>政府信息公开年报</a></div><ul class="gk-tree">{tree}</ul></div>
<div class="gk-right">{middle}</div></div>
<div class="gk-foot"><p>主办：临汐市人民政府办公室　维护：临汐市大数据中心</p><p>某ICP备07000118号　网站标识码：9806000021　某公网安备 98060002000031号</p></div></body></html>"""


def province(language: str, title: str, middle: str, head: str) -> str:
    """A provincial portal, static pages with relative links and a reading bar."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>
<meta name="SiteName" content="朔原省人民政府" /><meta name="SiteDomain" content="www.shuoyuan-gov.example" />{head}</head><body>
<!-- 头部 begin --><div class="sy_header"><div class="sy_bar"><span>2031年6月18日 星期三</span><a href="#">朔原政务服务网</a><a href="#">繁体版</a><a href="#">English</a><a href="#">微博</a><a href="#">微信</a></div><div class="sy_logo"><a href="../../"><img src="../../images/sy_logo.png" alt="" /></a></div><ul class="sy_menu"><li>省情</li><li>机构</li><li>资讯</li><li>公开</li><li>解读</li><li>服务</li><li>互动</li></ul></div><!-- 头部 end -->
<div class="sy_box">{middle}</div>
<!-- 底部 begin --><div class="sy_footer"><div class="sy_links"><dl><dt>国务院部门网站</dt></dl><dl><dt>省政府部门网站</dt></dl><dl><dt>市县政府网站</dt></dl></div><p>朔原省人民政府办公厅主办　朔原省政务大数据局承办</p><p>某ICP备05003301号　网站标识码9800000011　建议使用IE9.0以上浏览器或兼容浏览器，分辨率1280*720以上浏览</p></div><!-- 底部 end -->
</body></html>"""


def ministry(language: str, title: str, middle: str, head: str, unit: str = "朔原省应急管理厅") -> str:
    """A department of the province: a logo, eight channels, a body, two lines of footer."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}</head><body>
<header class="dep-header"><div class="container"><a class="dep-logo" href="/">{unit}</a><nav><a>首页</a><a>机构</a><a>要闻</a><a>公开</a><a>法规</a><a>救援</a><a>科普</a><a>互动</a></nav></div></header>
<main class="container">{middle}</main>
<footer class="dep-footer"><p>{unit} 版权所有 地址：朔京市北辰大道88号 值班电话：0998-12350</p><p>某ICP备19000772号-1 网站标识码：9800000063</p><p>您是第 20984411 位访问者</p></footer></body></html>"""


def jcms(language: str, title: str, middle: str, head: str) -> str:
    """A county on an older Java publisher, tables within divs and metas within the body."""
    return f"""<!DOCTYPE HTML><html><head><meta http-equiv="X-UA-Compatible" content="IE=8" /><meta charset="utf-8" /><title>{title}</title>
<meta name="Maketime" content="2031-06-18 03:12:40" />{head}<script src="/script/0/1905221430.js"></script></head>
<body style="background:url(/picture/0/bg.jpg) repeat-x"><div class="top"><script>var tody=new Date();</script><span id="sj">今天是2031年06月18日 星期三</span><a onclick="SetHome(this)">设为首页</a><a>加入收藏</a></div>
<div class="flash"><img src="/picture/0/banner.jpg" width="1000" /></div>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="dh"><tr><td><a href="/">首页</a></td><td><a href="/col/col11/">槐川概览</a></td><td><a href="/col/col12/">政务动态</a></td><td><a href="/col/col13/">信息公开</a></td><td><a href="/col/col14/">在线服务</a></td><td><a href="/col/col15/">政民互动</a></td></tr></table>
<div id="barrierfree_container">{middle}</div>
<div class="bottom"><p>主办单位：槐川县人民政府办公室 Copyright©2010-2031 All Rights Reserved</p><p>某ICP备10200413号 建议使用1024*768以上分辨率</p><a style="display:none" href="http://www.hw.example">大汉版通发布系统</a></div></body></html>"""


def district(language: str, title: str, middle: str, head: str) -> str:
    """A district of a large city on the province's shared platform."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title>{head}</head><body>
<div class="unit-head"><div class="u-top">汀阳市人民政府 <a>返回市门户</a> <a>区长信箱</a> <a>进入老年版</a></div><img src="/img/by_bg.png"><div class="u-nav"><a>首页</a><a>走进白堰</a><a>新闻资讯</a><a>政务公开</a><a>政务服务</a><a>专题专栏</a></div></div>
<div class="dqwz">当前位置：<a>首页</a>&gt;<a>新闻资讯</a>&gt;<a>白堰动态</a></div>
{middle}
<div class="unit-foot"><p>白堰区人民政府主办 白堰区政务服务和数据管理局承办</p><p>联系方式：0998-6630011（仅受理网站建设维护相关事宜）</p><p>某公网安备98010402000090号 某ICP备2021000519号 网站标识码：9801040006</p></div></body></html>"""


def bureau(language: str, title: str, middle: str, head: str) -> str:
    """A city bureau's site of about 2012, floats and a column of its own headings."""
    return f"""<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{title}</title>{head}<link href="/themes/default/style.css" rel="stylesheet" /></head><body>
<div id="header"><object width="980" height="150"><param name="movie" value="/flash/top.swf" /></object></div><div id="menu"><a href="/">首 页</a><a>机构职能</a><a>工作动态</a><a>公示公告</a><a>法律法规</a><a>表格下载</a></div>
<div id="wrapper"><div id="sidebar"><div class="box"><h4>最新更新</h4><ul><li><a>矿山地质环境治理恢复基金管理办法</a></li><li><a>关于注销部分不动产权证书的公告</a></li><li><a>第六十二个世界地球日活动侧记</a></li></ul></div><div class="box"><h4>在线办事</h4><ul><li><a>不动产登记预约</a></li><li><a>地图审核申请</a></li></ul></div></div>
<div id="content">{middle}</div><div class="clear"></div></div>
<div id="footer">临汐市自然资源局　地址：临汐市新安路20号　邮编：980600<br />技术支持：启元软件　累计访问：<b>903311</b></div></body></html>"""


def paper(language: str, title: str, middle: str, head: str) -> str:
    """A digital paper of the twenties: the page at the left, the article at the right."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="epaper-top"><a class="logo" href="/"><img src="/res/masthead.png"></a><div class="rq"><input type="text" value="往期回顾" readonly></div><div class="tab"><a>版面目录</a><a>文章检索</a><a>订报热线 0998-96110</a></div></div>
<div class="epaper-main">{middle}</div>
<div class="epaper-bottom">版权所有：朔原日报报业集团　国内统一连续出版物号：CN 98-0001　某ICP备05003388号</div></body></html>"""


def founder(language: str, title: str, middle: str, head: str) -> str:
    """A digital paper of about 2010, nested tables."""
    return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body leftmargin="0" topmargin="0">
<table width="1000" border="0" align="center" cellspacing="0"><tr><td><img src="../../../tplimg/wb_logo.gif"></td><td align="right" class="white12"><a href="#">汀阳新闻网</a>　<a href="#">汀阳日报</a>　<a href="#">往期报纸</a></td></tr></table>
{middle}
<table width="1000" border="0" align="center"><tr><td align="center" class="black12">汀阳晚报社版权所有，未经书面授权不得复制或建立镜像<br>新闻热线：0998-8110110　广告热线：0998-8110220</td></tr></table></body></html>"""


def citynews(language: str, title: str, middle: str, head: str) -> str:
    """A city's news site: channels, a body, a ranking, the licences."""
    return f"""<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div id="toolbar"><div class="mw"><a href="/">临汐新闻网</a><a>数字报</a><a>论坛</a><a>房产</a><a>汽车</a><a>教育</a><span>新闻热线 0998-3366110</span></div></div>
<div class="mw ad-top"><a><img src="/ad/1190x80.jpg"></a></div>
<div class="mw"><div class="col-l">{middle}</div>
<div class="col-r"><div class="box"><div class="tt">新闻排行榜</div><ol class="rank"><li><a>汐河两岸新增十二处口袋公园</a></li><li><a>这座老桥明天起封闭</a></li><li><a>高考考点周边公交改道</a></li><li><a>海鲜市场夜市开张</a></li></ol></div><div class="box"><div class="tt">图说临汐</div><a><img src="/pic/88.jpg"><span>雨后汐河</span></a></div><div class="box"><div class="tt">便民服务</div><a>公积金查询</a><a>违章查询</a><a>社保查询</a></div></div></div>
<div id="bottom"><p><a>网站简介</a> - <a>联系我们</a> - <a>投稿邮箱</a> - <a>法律顾问</a></p><p>互联网新闻信息服务许可证编号：98120190007　增值电信业务经营许可证：某B2-20090031</p><p>临汐新闻网版权所有，未经许可不得转载</p></div></body></html>"""


def shanhai(language: str, title: str, middle: str, head: str) -> str:
    """A provincial news site rendered on the server."""
    return f"""<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}</head><body>
<div class="sh-nav"><a class="sh-logo">山海网</a><a>时政</a><a>民生</a><a>经济</a><a>文旅</a><a>理论</a><a>市州</a><a>问政</a><a>视频</a></div>
<div class="sh-crumbs"><a>山海网</a>&nbsp;&gt;&nbsp;<a>民生</a>&nbsp;&gt;&nbsp;<span>正文</span></div>
<section class="sh-page">{middle}</section>
<div class="sh-float"><a>微信</a><a>微博</a><a>QQ</a><a>TOP</a></div>
<footer class="sh-foot"><p>山海网简介 | 山海招聘 | 广告刊例 | 法律声明</p><p>违法和不良信息举报：0998-8226666　举报邮箱：jubao@shanhai.example</p><p>Copyright 山海新媒体集团股份有限公司</p></footer></body></html>"""


def broadcaster(language: str, title: str, middle: str, head: str) -> str:
    """A radio and television group: live channels above, programmes below."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="//static.sytv.example/v5/article.css"></head><body class="article-page">
<div class="g-hd"><a class="g-logo" title="朔视网"></a><ul><li>电视直播</li><li>广播直播</li><li>新闻</li><li>栏目</li><li>纪录片</li><li>主持人</li></ul><div class="g-live">正在直播：《朔原午间》</div></div>
<div class="g-bd">{middle}</div>
<div class="g-prog"><h3>热播栏目</h3><ul><li><img src="1.jpg"><p>老张说事</p></li><li><img src="2.jpg"><p>行走朔原</p></li><li><img src="3.jpg"><p>健康有方</p></li></ul></div>
<div class="g-ft">朔原广播电视集团　信息网络传播视听节目许可证号9808320　广播电视节目制作经营许可证</div></body></html>"""


def client(language: str, title: str, middle: str, head: str) -> str:
    """An article of a news client as it opens in a browser of a telephone."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0"><meta name="format-detection" content="telephone=no"><title>{title}</title>{head}</head><body><div id="app">
<div class="download-bar"><img class="ic" src="//cdn.shanhai.example/ic.png"><div class="tx"><p>山海新闻</p><p>看见山 看见海</p></div><span class="op">立即打开</span></div>
{middle}
<div class="launch-app"><span>打开山海新闻，体验更流畅</span></div></div><script src="//cdn.shanhai.example/h5/chunk-vendors.3fa1.js"></script></body></html>"""


def county_app(language: str, title: str, middle: str, head: str) -> str:
    """A county's integrated media centre, a page shared out of its app."""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta content="width=device-width,initial-scale=1" name="viewport"><title>{title}</title>{head}</head><body>
<div class="share-top"><div class="lg"></div><div class="nm">云上乌岭</div><div class="dl">下载</div></div>
{middle}
<div class="hot-list"><div class="hd">热门推荐</div><div class="it"><div class="l">乌岭高速口新建停车区</div><div class="s">云上乌岭 2031-06-17</div></div><div class="it"><div class="l">夏粮收购今日开秤</div><div class="s">云上乌岭 2031-06-16</div></div></div>
<div class="ft">乌岭县融媒体中心 版权所有</div></body></html>"""


def county_news(language: str, title: str, middle: str, head: str) -> str:
    """The same kind of centre on a desk: a news site of a county."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="top1"><img src="/Public/home/images/top.jpg"></div><div class="menu1"><a href="/">首页</a>|<a>槐川要闻</a>|<a>乡镇部门</a>|<a>槐川视频</a>|<a>槐川人物</a>|<a>文明创建</a>|<a>电子报</a></div>
<div class="loc1"><img src="/Public/home/images/ico.gif"> 当前位置：<a>首页</a> - <a>槐川要闻</a> - 浏览文章</div>
<table class="bg1" width="1000" align="center"><tr><td width="700" valign="top">{middle}</td><td width="20"></td><td valign="top" class="rt1"><h5>点击排行</h5><ul><li><a>槐花节本周六开幕</a></li><li><a>县城三条道路改单行</a></li><li><a>槐川籍运动员夺冠</a></li></ul><h5>视频点播</h5><ul><li><a>槐川新闻（6月16日）</a></li><li><a>槐川新闻（6月15日）</a></li></ul></td></tr></table>
<div class="foot1">槐川新闻网　槐川县融媒体中心主办　投稿：hcnews@huaichuan.example　电话：0998-5521110</div></body></html>"""


def portal(language: str, title: str, middle: str, head: str) -> str:
    """A commercial portal: reposts, followed by threads of comments and more reposts."""
    return f"""<!DOCTYPE HTML><html id="ne_wrap" class="ua-win"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="ntes_nav"><a>九渡首页</a><a>新闻</a><a>体育</a><a>娱乐</a><a>财经</a><a>科技</a><a>房产</a><a>公开课</a><span>邮箱登录</span></div>
<div class="wrapper clearfix"><div class="post_crumb"><a>九渡网</a> &gt; <a>新闻中心</a> &gt; <a>社会新闻</a> &gt; 正文</div>
{middle}
<div class="post_side"><div class="mod_hot"><h3>热点排行</h3><ul><li><a>退休教师二十年抄写地方志</a><em>98120</em></li><li><a>台风生成概率上升</a><em>87011</em></li></ul></div><div class="mod_ad"></div><div class="mod_news"><h3>态度原创</h3><p><a>我们为什么怀念旧书店</a></p></div></div></div>
<div class="N-nav-bottom"><a>About 九渡</a>-<a>公司简介</a>-<a>联系方法</a>-<a>客户服务</a>-<a>不良信息举报</a><p>九渡公司版权所有 ©1999-2031</p></div></body></html>"""


def platform(language: str, title: str, middle: str, head: str) -> str:
    """A platform of accounts, hashed names of classes, the account's card at the side."""
    return f"""<!DOCTYPE html><html data-n-head-ssr><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><div id="__nuxt"><div class="_h3Qz"><a class="_lg9">千帆号</a><input class="_sr" placeholder="大家都在搜：夏至吃什么"><a class="_lo">登录</a></div>
<div class="_w81a">{middle}</div>
<div class="_f00x"><span>用户协议</span><span>隐私政策</span><span>侵权投诉</span><span>千帆信息技术有限公司</span></div></div></body></html>"""


def finance(language: str, title: str, middle: str, head: str) -> str:
    """A site of market news, quotes running above."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="quote-bar"><span>朔证综指 <b>4128.66</b> <i>+0.31%</i></span><span>东陆300 <b>5011.20</b> <i>-0.08%</i></span><span>离岸汇率 <b>6.9120</b></span></div>
<div class="zh-nav"><a>知衡财经</a><a>要闻</a><a>股市</a><a>债券</a><a>基金</a><a>期货</a><a>公司</a><a>研报</a></div>
<div class="zh-wrap">{middle}<div class="zh-right"><div class="zh-box"><h3>机构看市</h3><ul><li><a>三季度配置主线怎么选</a></li><li><a>船舶板块估值已到中枢</a></li></ul></div><div class="zh-box"><h3>自选股</h3><p>登录后查看</p></div></div></div>
<div class="zh-foot"><p>知衡财经提示：网站所载数据、观点仅供用户参考，据此入市风险自担。</p><p>经营证券期货业务许可证：0009800123</p></div></body></html>"""


def party(language: str, title: str, middle: str, head: str) -> str:
    """A central paper's site, local channel, in the layout of the tens."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/><title>{title}</title>{head}</head><body>
<div class="rm_nav w1000"><a>东陆网首页</a>&gt;&gt;<a>朔原频道</a>&gt;&gt;<a>绿色朔原</a></div>
<div class="rm_login"><a>注册</a><a>登录</a><form><input type="text"></form></div>
<div class="layout rm_txt cf">{middle}</div>
<div class="layout rm_more cf"><div class="col"><h3>推荐阅读</h3><ul><li><a>一条河的三次搬家</a></li><li><a>草原上的移动课堂</a></li></ul></div><div class="col"><h3>频道精选</h3><ul><li><a>春日朔原影像</a></li></ul></div></div>
<div class="w1000 rm_foot"><p>东陆日报社概况 | 关于东陆网 | 报社招聘 | 网站律师</p><p>东 陆 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>"""


def agency(language: str, title: str, middle: str, head: str) -> str:
    """A news agency's site, the page of 2020 and after."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="pagetop"><div class="top_l">东陆社 <a>国内</a><a>国际</a><a>社会</a><a>财经</a><a>图片</a><a>视频</a></div><div class="top_r"><a>客户端</a><a>繁体</a><a>EN</a></div></div>
<div class="con-main"><div class="con_left">{middle}</div><div class="con_right"><div class="rdph-title">国内新闻精选：</div><ul class="rdph-list"><li><a>夏粮主产区天气晴好</a><span>2031年06月18日 09:10:11</span></li><li><a>跨海通道沉管对接</a><span>2031年06月18日 08:44:02</span></li></ul></div></div>
<div class="pagebottom"><p>本网站所刊载信息，不代表东陆社和东陆网观点。刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div></body></html>"""


def metro(language: str, title: str, middle: str, head: str) -> str:
    """A city paper's own site, a framework of grids."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}<link rel="stylesheet" href="/css/bootstrap.min.css"></head><body>
<nav class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/">汀阳早报</a><ul class="nav navbar-nav"><li><a>本地</a></li><li><a>热线</a></li><li><a>深度</a></li><li><a>生活</a></li><li><a>公益</a></li></ul></div></nav>
<div class="container"><div class="row"><div class="col-md-8">{middle}</div><div class="col-md-4"><div class="panel panel-default"><div class="panel-heading">今日热榜</div><div class="list-group"><a class="list-group-item">江滩公园改造征集意见</a><a class="list-group-item">市民打卡百年水塔</a><a class="list-group-item">早市摊位线上申请</a></div></div><div class="panel"><img src="/img/qr.png"><p>扫码关注早报公众号</p></div></div></div></div>
<footer class="text-center"><p>汀阳早报社 © 2031　热线：0998-8200000</p></footer></body></html>"""


def science(language: str, title: str, middle: str, head: str) -> str:
    """A science paper's site, tables within tables."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body><table align="center" width="960"><tr><td colspan="3"><img src="/images/kcnet.gif"></td></tr><tr><td colspan="3" class="nav_bar"><a>生命科学</a> | <a>医学科学</a> | <a>化学科学</a> | <a>工程材料</a> | <a>信息科学</a> | <a>地球科学</a> | <a>数理科学</a> | <a>管理综合</a></td></tr><tr><td class="hy14"><a>首页</a> | <a>新闻</a> | <a>博客</a> | <a>院校</a> | <a>人才</a> | <a>会议</a> | <a>基金·项目</a></td></tr></table>
<table align="center" width="960" id="main_tbl"><tr><td valign="top" width="640">{middle}</td><td valign="top" width="300"><table class="side"><tr><td><b>一周新闻排行</b></td></tr><tr><td>1 <a>深海沉积物里发现新酶</a></td></tr><tr><td>2 <a>青年基金申请增加三成</a></td></tr></table><table class="side"><tr><td><b>论坛推荐</b></td></tr><tr><td>· <a>如何给审稿人回信</a></td></tr></table></td></tr></table>
<table align="center" width="960"><tr><td align="center">关于我们 | 网站声明 | 服务条款 | 联系方式<br>Copyright @ 2007-2031 科创时报社 All Rights Reserved</td></tr></table></body></html>"""


def magazine(language: str, title: str, middle: str, head: str) -> str:
    """A magazine on a widely used blog engine."""
    return f"""<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="UTF-8"><title>{title}</title><meta name="generator" content="WordPress 6.9"/>{head}</head><body class="post-template-default single single-post postid-4471">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">风物纪</a></p><p class="site-description">记录人与土地</p><nav id="site-navigation"><ul id="primary-menu"><li><a>人物</a></li><li><a>手艺</a></li><li><a>饮食</a></li><li><a>旧书</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">{middle}</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">近期文章</h2><ul><li><a>箍桶人</a></li><li><a>一碗浆水面</a></li></ul></section><section class="widget"><h2 class="widget-title">归档</h2><ul><li><a>2031年5月</a></li><li><a>2031年4月</a></li></ul></section></aside></div>
<footer id="colophon"><div class="site-info">自豪地采用 WordPress · 主题：Plain</div></footer></body></html>"""


def press_release(language: str, title: str, middle: str, head: str) -> str:
    """A government's press releases in traditional characters."""
    return f"""<!DOCTYPE html><html lang="zh-hant"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<a href="#contentBody" class="skip">跳至主要內容</a><div id="wrapper"><div id="header"><img src="/images/pr_logo.png" alt="新聞公報"><ul><li><a>English</a></li><li><a>简体版</a></li><li><a>電郵訂閱</a></li><li><a>RSS</a></li></ul></div>
<div class="controlBar"><a>寄給朋友</a> <a>列印</a></div><div id="contentBody">{middle}</div>
<div class="controlBar2"><a>回到頁首</a> <a>今日新聞公報</a> <a>昨日新聞公報</a> <a>過往新聞公報</a></div><div id="footer">2031 © | <a>重要告示</a> | <a>私隱政策</a> | 最近更新日期：2031年5月8日</div></div></body></html>"""


def frontpage(language: str, title: str, middle: str, head: str) -> str:
    """A bureau's pages made by hand about 2004 and filled ever since."""
    return f"""<html>

<head>
<meta http-equiv="Content-Language" content="zh-cn">
<meta name="GENERATOR" content="Microsoft FrontPage 5.0">
<meta name="ProgId" content="FrontPage.Editor.Document">
<title>{title}</title>{head}
</head>

<body background="images/back.gif">
<div align="center"><center>
<table border="0" cellpadding="0" cellspacing="0" style="border-collapse: collapse" width="760" id="AutoNumber1">
<tr><td width="100%" colspan="2"><img border="0" src="images/dangan.gif" width="760" height="100"></td></tr>
<tr><td width="100%" colspan="2" bgcolor="#006699"><marquee scrollamount="3"><font color="#FFFFFF" size="2">欢迎光临乌岭档案信息网！查档电话：0998-7714410</font></marquee></td></tr>
<tr><td width="150" valign="top" bgcolor="#E7F3FF"><p><font size="2"><a href="index.htm">网站首页</a></font></p><p><font size="2"><a href="jigou.htm">机构设置</a></font></p><p><font size="2"><a href="fagui.htm">档案法规</a></font></p><p><font size="2"><a href="chadang.htm">查档指南</a></font></p><p><font size="2"><a href="lansan.htm">兰台风采</a></font></p></td>
<td width="610" valign="top">{middle}</td></tr>
<tr><td width="100%" colspan="2" align="center"><hr color="#006699" size="1"><font size="2">版权所有：乌岭县档案馆　地址：乌岭县城关镇府前街6号</font></td></tr>
</table></center></div>
</body>

</html>"""


def wap(language: str, title: str, middle: str, head: str) -> str:
    """A page for the small telephones of about 2011."""
    return f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="application/xhtml+xml; charset=utf-8"/><title>{title}</title>{head}</head><body>
<div class="h"><a href="/?v=2">九渡手机网</a>-<a>新闻</a>-<a>社会</a></div>
{middle}
<div class="n">【<a>导航</a>】<br/><a>新闻</a>.<a>体育</a>.<a>娱乐</a>.<a>小说</a><br/><a>微博</a>.<a>邮箱</a>.<a>天气</a>.<a>彩票</a></div><div class="f"><a>触屏版</a> 普通版 <a>电脑版</a><br/>[06-18 10:22]</div></body></html>"""


def discuz(language: str, title: str, middle: str, head: str) -> str:
    """A local forum's portal."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - 汐河论坛 - Powered by Discuz!</title>{head}</head>
<body id="nv_portal" class="pg_view"><div id="toptb" class="cl"><div class="wp"><div class="z"><a>设为首页</a><a>收藏本站</a></div><div class="y"><a>登录</a><a>立即注册</a></div></div></div>
<div id="hd"><div class="wp"><div class="hdc cl"><h2><a href="./" title="汐河论坛"><img src="static/image/common/logo.png" /></a></h2></div><div id="nv"><ul><li><a>门户</a></li><li><a>论坛</a></li><li><a>家园</a></li><li><a>同城</a></li></ul></div></div></div>
<div id="wp" class="wp">{middle}</div>
<div id="ft" class="wp cl"><div id="flk" class="y"><p><a>手机版</a>|<a>小黑屋</a>|<strong><a>汐河论坛</a></strong> ( 某ICP备09001133号 )</p><p class="xs0">GMT+8, 2031-6-18 10:31 , Processed in 0.041278 second(s), 20 queries .</p></div><div id="frt"><p>Powered by <strong><a>Discuz!</a></strong> <em>X3.5</em></p></div></div></body></html>"""


def trade(language: str, title: str, middle: str, head: str) -> str:
    """A trade paper's site on a small vendor's publisher."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body>
<div class="hb_top"><a href="/">长风航运网</a><span id="localtime"></span></div><div class="hb_menu"><a>头条</a><a>港口</a><a>船舶</a><a>船员</a><a>海工</a><a>运价</a><a>会展</a></div>
<div class="hb_c"><div class="hb_l">{middle}</div><div class="hb_r"><h4>编辑推荐</h4><ul><li><a>集装箱运价周报</a></li><li><a>船员薪酬指数发布</a></li></ul><h4>数字报</h4><img src="/paper/today.jpg"></div></div>
<div class="hb_b">长风航报社主办　广告发行：0998-5858000</div></body></html>"""


# ------------------------------------------------------------- government, 12

S1 = story(
    "关于乌岭县2031年义务教育阶段新生入学登记有关事项的通告",
    "为切实做好2031年义务教育阶段新生入学工作，保障适龄儿童、少年依法接受义务教育，现将入学登记有关事项通告如下：",
    "一、登记对象",
    "（一）小学一年级：年满六周岁（2025年8月31日以前出生）、户籍或者居住地在本县城区的适龄儿童。",
    "（二）初中一年级：本县城区小学应届毕业生，以及需要回户籍地就读的外地小学毕业生。",
    "二、登记时间",
    "网上登记时间为6月16日8时至6月22日18时，现场核验时间为6月25日至6月27日。逾期未登记的，由县教育局在空余学位范围内统筹安排。",
    "三、登记材料",
    "户口簿、房屋权属证明或者租赁备案证明、预防接种证。随迁子女还需提供监护人居住证。",
    "四、有关要求",
    "各学校不得以考试、面试等形式选拔学生，不得提前收取任何费用。登记期间如有疑问，可在工作日拨打城区招生咨询电话0998-7712036。",
    "特此通告。",
    "附件：1.乌岭县城区小学招生服务范围",
    "2.乌岭县城区初中招生服务范围",
    "乌岭县教育局",
    "2031年6月9日",
)
add(
    "county portal, notice with two attachments",
    S1,
    "{T}_通知公告_乌岭县人民政府",
    f"""<div class="wl-crumb">您所在的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/">政务公开</a>&nbsp;&gt;&nbsp;<a href="/zwgk/tzgg/">通知公告</a></div>
<div class="wl-article"><h2 class="tit">{S1.title}</h2>
<div class="bar"><span>发布时间：2031-06-09 11:20</span><span>来源：乌岭县教育局</span><span>阅读量：<em id="pv"></em></span><span class="ft">字号：<a>大</a><a>中</a><a>小</a></span><span><a>打印</a></span></div>
<div class="cont" id="zoomcon">{each(S1.body[:11], '<p style="text-indent: 2em; line-height: 2; text-align: justify;"><span style="font-size: 18px;">{}</span></p>')}<p style="text-indent: 2em;"><br></p><p style="text-indent: 2em;"><span style="font-size: 18px;">附件：<a href="/group1/M00/0A/2E/1.pdf">1.乌岭县城区小学招生服务范围</a></span></p><p style="text-indent: 5em;"><span style="font-size: 18px;"><a href="/group1/M00/0A/2E/2.pdf">2.乌岭县城区初中招生服务范围</a></span></p><p><br></p><p style="text-align: right;"><span style="font-size: 18px;">{S1.body[13]}&nbsp; &nbsp; &nbsp;</span></p><p style="text-align: right;"><span style="font-size: 18px;">{S1.body[14]}&nbsp; &nbsp; &nbsp;&nbsp;</span></p></div>
<div class="tools"><div class="ewm"><canvas></canvas><p>扫描二维码 用手机阅读</p></div><div class="shr">分享到<a title="微信"></a><a title="微博"></a></div><a class="cls">关闭窗口</a></div>
<ul class="sx"><li>上一篇：<a>乌岭县2031年中考考务工作提醒</a></li><li>下一篇：<a>关于公布中小学校服选用结果的公示</a></li></ul></div>""",
    head='<meta name="ArticleTitle" content="关于乌岭县2031年义务教育阶段新生入学登记有关事项的通告"/><meta name="PubDate" content="2031-06-09 11:20"/><meta name="ContentSource" content="乌岭县教育局"/>',
    day="2031-06-09",
    time="11:20",
    origin="乌岭县教育局",
    build=county,
)

S2 = story(
    "临汐市人民政府关于印发临汐市城市地下管线管理办法的通知",
    "临政规〔2031〕4号",
    "各县（区）人民政府，市政府各委办局、各直属单位：",
    "现将《临汐市城市地下管线管理办法》印发给你们，请认真贯彻执行。",
    "临汐市人民政府",
    "2031年4月22日",
    "临汐市城市地下管线管理办法",
    "第一章　总则",
    "第一条　为了加强城市地下管线管理，保障地下管线有序建设和安全运行，根据有关法律、法规，结合本市实际，制定本办法。",
    "第二条　本办法所称地下管线，是指城市规划区范围内供水、排水、燃气、热力、电力、通信、工业等管线及其附属设施。",
    "第二章　规划与建设",
    "第三条　新建、改建、扩建城市道路，应当同步建设地下管线。新建道路竣工后五年内、大修道路竣工后三年内，不得开挖敷设管线，紧急抢修除外。",
    "第四条　管线建设单位应当在覆土前委托具有相应资质的单位进行竣工测量，并在竣工验收后三十日内将测量成果汇交城建档案管理机构。",
    "第三章　运行与维护",
    "第五条　管线权属单位应当建立巡护制度，对使用年限超过二十年的管线每年至少检测一次，发现隐患及时消除。",
    "第四章　附则",
    "第六条　本办法自2031年6月1日起施行，有效期五年。",
)
add(
    "city, disclosure platform with a record and a long tree",
    S2,
    "{T}-临汐市政府信息公开",
    f"""<div class="gk-meta"><ul><li><b>索引号：</b><span>980600/2031-02217</span></li><li><b>发布机构：</b><span>临汐市人民政府办公室</span></li><li><b>生效日期：</b><span>2031-06-01</span></li><li><b>废止日期：</b><span></span></li><li><b>文　号：</b><span>临政规〔2031〕4号</span></li><li><b>所属主题：</b><span>城乡建设</span></li><li><b>成文日期：</b><span>2031-04-22</span></li><li><b>发布日期：</b><span>2031-04-28</span></li></ul></div>
<div class="gk-title">{S2.title}</div><div class="gk-tool"><a>【打印】</a><a>【字体：大 中 小】</a><span class="sxx">有效</span></div>
<div class="gk-content"><p align="center">{S2.body[0]}</p><p>&nbsp;</p><p>{S2.body[1]}</p><p>　　{S2.body[2]}</p><p align="right">{S2.body[3]}　　　　</p><p align="right">{S2.body[4]}　　　　</p><p>&nbsp;</p><p align="center"><strong>{S2.body[5]}</strong></p>{each(S2.body[6:], "<p>　　{}</p>")}</div>
<div class="gk-rel"><h4>政策解读</h4><ul><li><a>《临汐市城市地下管线管理办法》起草说明</a><i>2031-04-28</i></li><li><a>图解：地下管线谁来管</a><i>2031-04-29</i></li></ul></div>
<div class="gk-xg"><h4>相关文件</h4><ul><li><a>临汐市城市道路挖掘管理规定</a><i>2028-09-12</i></li></ul></div>""",
    head='<meta name="PubDate" content="2031-05-06 09:00:11"><meta name="ArticleTitle" content="临汐市人民政府关于印发临汐市城市地下管线管理办法的通知">',
    day="2031-04-28",
    origin="临汐市人民政府办公室",
    build=disclosure,
)

S3 = story(
    "朔原首条高山货运索道建成投用",
    "本报讯（记者 袁朗 实习生 柳成荫）5月20日，随着一筐高山娃娃菜从海拔两千一百米的云顶村滑向山脚，朔原首条农产品货运索道正式投用。",
    "索道全长三千四百米，落差八百六十米，单程运行十一分钟，每小时可运货六吨。过去，村民运菜下山要走二十七道弯的机耕路，雨天常常几天出不了门。",
    "“一斤菜的运费从三角钱降到六分钱，损耗也少了一半。”云顶村党支部书记罗长庚给记者算了一笔账，全村一千一百亩高山蔬菜，一年能省下运费五十多万元。",
    "索道由省交通投资集团捐建，建成后交村集体管理，运行费用从货运收入中列支。省农业农村厅相关负责人表示，今年还将在松岩、石盘两个林区县各建一条。",
    "据了解，索道预留了应急通道，遇到道路中断，可向山上运送药品和生活物资。",
)
add(
    "province, a story of the daily with a reading bar",
    S3,
    "{T}_今日朔原_朔原省人民政府网站",
    f"""<div class="sy_path"><a href="../../">首页</a> &gt; <a href="../" class="CurrChnlCls">资讯</a> &gt; <a href="./" class="CurrChnlCls">今日朔原</a></div>
<div class="sy_detail"><div class="sy_tit">{S3.title}</div><div class="sy_sub"><span class="s1">来源：<i>朔原日报</i></span><span class="s2">时间：2031-05-21 08:05</span><span class="s3">点击数：<script type="text/javascript" src="/count.js"></script></span></div>
<div class="sy_yb"><span class="play">语音播报</span><span class="jd">00:00 / 02:48</span><select><option>标准女声</option><option>标准男声</option></select><select><option>1.0倍速</option><option>1.5倍速</option></select></div>
<div id="sy_content" class="sy_con"><div class="view TRS_UEDITOR trs_paper_default trs_web">{each(S3.body[:2], '<p style="line-height: 2em; text-indent: 2em;">{}</p>')}<p style="text-align: center;"><img src="./W020310521290011.jpg" title="" alt="" oldsrc="W020310521290011.jpg"/></p><p style="text-align: center;"><strong>5月20日，村民在索道上站装运蔬菜。袁朗 摄</strong></p>{each(S3.body[2:], '<p style="line-height: 2em; text-indent: 2em;">{}</p>')}</div></div>
<div class="sy_bj">责任编辑：付晓</div><div class="sy_jc"><a>我要纠错</a><a>收藏</a><a>打印本页</a></div>
<div class="sy_tj"><h5>相关新闻</h5><ul><li><a href="../202105/t20310502_1.html">朔原高山蔬菜产销两旺</a><span>2031-05-02</span></li></ul></div></div>""",
    head='<meta name="ArticleTitle" content="朔原首条高山货运索道建成投用" /><meta name="PubDate" content="2031-05-21 08:05" /><meta name="ContentSource" content="朔原日报" /><meta name="Author" content="付晓" />',
    day="2031-05-21",
    time="08:05",
    origin="朔原日报",
    authors=("袁朗", "柳成荫"),
    editors=("付晓",),
    build=province,
)

S4 = story(
    "韩东岭调研防汛备汛工作",
    "6月10日，县委副书记、县长韩东岭深入洛水河沿线调研防汛备汛工作。县领导曾维岳、苏静参加调研。",
    "在洛水河三号橡胶坝，韩东岭详细查看坝体运行和值班值守情况，叮嘱工作人员要严格执行调度指令，加密巡查频次，遇有险情第一时间处置、第一时间报告。",
    "在城关镇南门社区，韩东岭走进低洼院落，逐户了解转移路线和结对帮扶情况。他强调，要把“叫应”机制落实到每一户、每一人，特别是独居老人和孩子，确保关键时刻叫得醒、转得快。",
    "在县应急物资储备库，韩东岭随机抽查冲锋舟、编织袋和发电机组的保养记录。他要求，物资账实必须相符，宁可备而不用，不可用时无备。",
    "调研结束后，韩东岭主持召开座谈会，听取水利、气象、住建等部门汇报，对主汛期防御工作作出安排。",
)
add(
    "county portal, a leader's day with all its hands in one line",
    S4,
    "{T}_领导活动_乌岭县人民政府",
    f"""<div class="wl-crumb">您所在的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/xwzx/">新闻中心</a>&nbsp;&gt;&nbsp;<a>领导活动</a></div>
<div class="wl-article"><h2 class="tit">{S4.title}</h2>
<div class="bar"><span>发布时间：2031-06-10 20:47</span><span>来源：乌岭县融媒体中心</span><span>阅读量：<em id="pv"></em></span></div>
<div class="cont" id="zoomcon"><p style="text-align:center"><img src="/upload/0610a.jpg" width="720"></p>{each(S4.body[:3], "<p>　　{}</p>")}<p style="text-align:center"><img src="/upload/0610b.jpg" width="720"></p>{each(S4.body[3:], "<p>　　{}</p>")}<p style="text-align:right">（撰稿：孟凡　摄影：庞大海　编辑：孙悦　审核：赵四海）</p></div>
<div class="tools"><div class="ewm"><canvas></canvas><p>扫描二维码 用手机阅读</p></div><div class="shr">分享到<a title="微信"></a><a title="微博"></a></div><a class="cls">关闭窗口</a></div>
<ul class="sx"><li>上一篇：<a>韩东岭主持召开县政府第八十二次常务会议</a></li><li>下一篇：没有了</li></ul></div>""",
    head='<meta name="PubDate" content="2031-06-10 20:47"/><meta name="ContentSource" content="乌岭县融媒体中心"/>',
    day="2031-06-10",
    time="20:47",
    origin="乌岭县融媒体中心",
    authors=("孟凡",),
    editors=("孙悦",),
    build=county,
)

S5 = story(
    "全省森林草原防灭火实战演练在松岩林区举行",
    "3月27日，全省森林草原防灭火实战演练在松岩林区举行。演练模拟雷击引发山火，在六级阵风条件下向村庄和输电线路蔓延。",
    "上午9时30分，瞭望塔发现烟点，无人机升空核实火情，县级扑火队二十分钟内抵达现场开设隔离带。随后，省航空护林站两架直升机轮番洒水，压制火头。",
    "演练设置了火情侦察、群众转移、风力灭火、以水灭火、夜间看守等九个科目，十一支队伍四百六十人、九十二台套装备参演。",
    "省应急管理厅党委书记、厅长廖长河在讲评时指出，当前正值春耕与祭扫叠加期，要严格野外用火审批，做到“打早、打小、打了”，始终把扑火人员安全放在第一位。",
    "演练结束后，与会人员参观了新型装备展示，并就跨区增援、通信保障等进行了交流。",
)
add(
    "department of a province, lines above and below the headline",
    S5,
    "{T} - 朔原省应急管理厅",
    f"""<div class="dep-loc">首页 &gt; 要闻 &gt; 应急要闻</div>
<div class="dep-art"><h4 class="yinti">以练筑防 以防固安</h4><h3 class="biaoti">{S5.title}</h3><h4 class="futi">——十一支队伍四百六十人参演</h4>
<div class="dep-info"><span>2031-03-28 09:14</span><span>来源：省森防指办公室</span><span class="dx">字号【<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="TRS_Editor"><style type="text/css">
.TRS_Editor P{{margin-top:1em;margin-bottom:1em;line-height:2;}}.TRS_Editor DIV{{line-height:2;}}
</style><div class="Custom_UnionStyle">{indented(S5.body[:2])}<p align="center"><img src="./W020310328330120.jpg" style="border-width: 0px;" /></p><p align="center"><font face="楷体">直升机吊桶洒水。　苏北辰　摄</font></p>{indented(S5.body[2:])}</div></div>
<div class="dep-edit">[责任编辑：何田田]</div><div class="dep-fx">分享：<a>微博</a><a>微信</a> <a>【打印】</a> <a>【关闭】</a></div></div>""",
    head='<meta name="PubDate" content="2031-03-28 09:14:00"><meta name="ContentSource" content="省森防指办公室">',
    day="2031-03-28",
    time="09:14",
    origin="省森防指办公室",
    editors=("何田田",),
    build=ministry,
)

S6 = story(
    "《槐川县农村自建房安全管理规定》解读",
    "一、为什么要出台这个规定？",
    "我县现有农村自建房六万四千余栋，其中用于经营的两千三百余栋。前期排查发现，擅自加层、拆改承重墙等问题较为突出，有必要以制度形式把责任固定下来。",
    "二、哪些行为不能做？",
    "规定明确了四类禁止行为：未经设计擅自加层；拆除或者破坏承重构件；将鉴定为危险的房屋用于经营；在房屋周边违规切坡。",
    "三、建房要走哪些程序？",
    "村民建房须先申请宅基地，再选用县里免费提供的八套图集或者委托有资质的单位设计，由经过培训的乡村建设工匠承建，竣工后由乡镇组织验收。",
    "四、经营性自建房有什么特别要求？",
    "用于民宿、餐饮、培训等经营活动的，应当先取得房屋安全鉴定合格报告；经营期间每三年复查一次。",
    "五、已经发现隐患的房屋怎么办？",
    "由乡镇下达整改通知，明确整改期限。经济困难家庭可申请危房改造补助，最高两万八千元。",
)
add(
    "county, questions about a rule on an old Java publisher",
    S6,
    "槐川县人民政府 政策解读 {T}",
    f"""<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="wz"><tr><td>当前位置：<a href="/">首页</a> &gt;&gt; <a>信息公开</a> &gt;&gt; <a>政策解读</a></td></tr></table>
<!--<$[标题]>begin--><div class="bt">{S6.title}</div><!--<$[标题]>end-->
<div class="xx">发布日期：<!--<$[信息时间]>begin-->2031-04-10<!--<$[信息时间]>end-->　浏览次数：<script>hits(88121)</script>　信息来源：<!--<$[信息来源]>begin-->县住房和城乡建设局<!--<$[信息来源]>end-->　字体：[ <a>大</a> <a>中</a> <a>小</a> ]</div>
<div id="zoom"><meta name="ContentStart" />{each(S6.body, '<p style="margin:0px;padding:0px;text-indent:2em;line-height:2em;font-family:微软雅黑;font-size:16px;">{}</p>')}<meta name="ContentEnd" /></div>
<div class="yw">政策原文：<a href="/art/2031/4/9/art_31_88120.html">槐川县人民政府办公室关于印发《槐川县农村自建房安全管理规定》的通知</a></div>
<div class="gb"><a>打印本页</a> <a>关闭窗口</a></div>""",
    head='<meta name="title" content="《槐川县农村自建房安全管理规定》解读" /><meta name="contentSource" content="县住房和城乡建设局" /><meta name="pubDate" content="2031-04-10 16:44" /><meta name="author" content="admin" />',
    day="2031-04-10",
    origin="县住房和城乡建设局",
    build=jcms,
)

S7 = story(
    "白堰区拆除“飞线充电”三百余处 新增充电桩口一千八百个",
    "“以前从六楼往下甩插线板，晚上睡觉都不踏实，现在楼下就能充，还便宜。”6月11日，家住白堰区水塔街道的居民谭女士说。",
    "自4月启动电动自行车违规充电整治以来，白堰区组织消防、城管、街道开展联合检查四十二次，拆除“飞线充电”三百一十六处，劝离楼道停放车辆两千余辆。",
    "疏堵结合，关键在“疏”。该区对一百零七个老旧小区逐一摸底，由区属国企统一建设充电棚，新增充电桩口一千八百个，充电服务费每度不超过三角。",
    "针对场地受限的开放式小区，水塔街道与周边三家单位协商，把夜间闲置的停车位改造成共享充电点，解决了近四百辆车的充电难题。",
    "白堰区消防救援大队相关负责人表示，下一步将把充电设施巡查纳入网格日常事项，做到问题当日发现、当日交办。（记者鲁一鸣 通讯员董宜）",
)
add(
    "district, two names at the end of the last sentence",
    S7,
    "{T} - 汀阳市白堰区人民政府门户网站",
    f"""<div class="article-wrap"><h1 class="zw-title">{S7.title}</h1><div class="zw-info"><span class="ly">信息来源：白堰区融媒体中心</span> <span class="time">时间：2031-06-12 17:26:31</span> <span class="llcs">浏览次数：<b>-</b></span> <span class="fontSize">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><div class="share-icons" data-title="分享到："></div></div>
<div class="zw"><p><img src="http://www.baiyan-gov.example/img/0/612/612001/1.jpg"></p>{each(S7.body, '<p style="text-align: justify; text-indent: 2em; margin-top: 10px;">{}</p>')}</div>
<div class="fujian" style="display:none"><h4>附件：</h4></div><div class="zw-btn"><a>【TOP】</a><a>【打印页面】</a><a>【关闭页面】</a></div>
<div class="mobile-share"><p>扫一扫分享本页</p><img src="/qr/612001.png"></div></div>""",
    head='<meta name="ArticleTitle" content="白堰区拆除“飞线充电”三百余处 新增充电桩口一千八百个"><meta name="PubDate" content="2031-06-12 17:26:31"><meta name="ContentSource" content="白堰区融媒体中心">',
    day="2031-06-12",
    time="17:26",
    origin="白堰区融媒体中心",
    authors=("鲁一鸣", "董宜"),
    build=district,
)

S8 = story(
    "国有建设用地使用权挂牌出让成交公示（临自然资告字〔2031〕12号）",
    "经市人民政府批准，我局于2031年4月25日至5月27日在市公共资源交易中心公开挂牌出让两宗国有建设用地使用权，现将成交结果公示如下：",
    "宗地编号",
    "位置",
    "用途",
    "面积（平方米）",
    "成交价（万元）",
    "竞得人",
    "LX2031-07",
    "滨河路南侧",
    "住宅",
    "41260",
    "30880",
    "临汐嘉禾置业有限公司",
    "LX2031-08",
    "新安产业园",
    "工业",
    "66705",
    "2135",
    "汀阳远澜电机有限公司",
    "公示期自2031年5月29日起至6月4日止。对公示内容有异议的，请在公示期内以书面形式向我局土地利用科反映。",
    "特此公示。",
    "临汐市自然资源局",
    "2031年5月29日",
)
S8_ROWS = "".join("<tr>" + each(S8.body[n : n + 6], '<td align="center">{}</td>') + "</tr>" for n in range(1, 19, 6))
add(
    "bureau of about 2012, lots in a table",
    S8,
    "{T}-临汐市自然资源局",
    f"""<div class="position">您现在的位置：<a>首页</a> &raquo; <a>公示公告</a> &raquo; 查看信息</div><div class="title">{S8.title}</div><div class="info">时间：2031/5/29 15:02:18　来源：土地利用科　点击：<span>0</span>次</div>
<div class="detail"><p>　　{S8.body[0]}</p><table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="640"><tbody>{S8_ROWS}</tbody></table><p>　　{S8.body[19]}</p><p>　　{S8.body[20]}</p><p align="right">{S8.body[21]}</p><p align="right">{S8.body[22]}</p></div>
<div class="pre">上一条：<a>关于新安产业园规划条件的批前公示</a></div><div class="next">下一条：<a>2031年第二季度住宅用地供应计划</a></div>""",
    day="2031-05-29",
    time="15:02",
    origin="土地利用科",
    build=bureau,
)

S9 = story(
    "乌岭县人民代表大会常务委员会任免名单",
    "（2031年4月28日乌岭县第十九届人民代表大会常务委员会第三十一次会议通过）",
    "任命：",
    "梁有余为乌岭县人民政府副县长；",
    "柏青松为乌岭县水利局局长；",
    "邢雅琴为乌岭县人民法院审判委员会委员、审判员。",
    "免去：",
    "段志高的乌岭县水利局局长职务；",
    "关月娥的乌岭县审计局局长职务。",
)
add(
    "county portal, appointments adopted on another day",
    S9,
    "{T}_人事任免_乌岭县人民政府",
    f"""<div class="wl-crumb">您所在的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk/">政务公开</a>&nbsp;&gt;&nbsp;<a>人事任免</a></div>
<div class="wl-article"><h2 class="tit">{S9.title}</h2>
<div class="bar"><span>发布时间：2031-04-30 08:58</span><span>来源：县人大常委会办公室</span><span>阅读量：<em id="pv"></em></span></div>
<div class="cont" id="zoomcon"><p style="text-align:center"><span style="font-family:楷体">{S9.body[0]}</span></p>{each(S9.body[1:], '<p style="text-indent:2em"><span style="font-family:仿宋;font-size:21px">{}</span></p>')}</div>
<div class="tools"><div class="shr">分享到<a title="微信"></a><a title="微博"></a></div><a class="cls">关闭窗口</a></div></div>""",
    day="2031-04-30",
    time="08:58",
    origin="县人大常委会办公室",
    build=county,
)

S10 = story(
    "朔原省2031年一季度外贸运行情况新闻发布会",
    "时间：2031年4月16日10:00",
    "地点：省政府新闻发布厅",
    "发布人：朔京海关副关长 叶正清",
    "主持人：省政府新闻办公室 魏青禾",
    "魏青禾：",
    "各位记者朋友，大家上午好。欢迎出席省政府新闻办公室新闻发布会。今天我们请来朔京海关副关长叶正清，介绍一季度外贸运行情况并回答提问。",
    "叶正清：",
    "今年一季度，全省货物贸易进出口总值八百一十二亿元，同比增长百分之六点七。其中出口五百三十九亿元，增长百分之九点二；进口二百七十三亿元，增长百分之二点一。",
    "从商品看，风电设备、特种纸和冷水鱼出口增势明显，分别增长四成、两成八和一成九。",
    "山海新闻记者：",
    "请问海关在压缩通关时间方面还有哪些举措？",
    "叶正清：",
    "我们正在推广“船边直提”和“铁海联运一单制”，力争今年底进口整体通关时间再压缩百分之五。鲜活水产品实行预约查验，随到随检。",
    "魏青禾：",
    "今天的发布会到此结束，谢谢大家。",
)
add(
    "province, a conference word for word",
    S10,
    "{T}_新闻发布_朔原省人民政府网站",
    f"""<div class="sy_path"><a href="../../">首页</a> &gt; <a href="../" class="CurrChnlCls">互动</a> &gt; <a href="./" class="CurrChnlCls">新闻发布会</a></div>
<div class="sy_detail"><div class="sy_tit">{S10.title}</div><div class="sy_sub"><span class="s1">来源：<i>省政府新闻办公室</i></span><span class="s2">时间：2031-04-16 17:30</span></div>
<div class="sy_tab"><a class="on">文字实录</a><a>视频回放</a><a>现场图片</a></div>
<div id="sy_content" class="sy_con"><div class="view TRS_UEDITOR trs_paper_default">{"".join(f"<p><strong>{x}</strong></p>" if x.endswith("：") else f"<p>　　{x}</p>" for x in S10.body)}</div></div>
<div class="sy_jc"><a>我要纠错</a><a>收藏</a><a>打印本页</a></div></div>""",
    head='<meta name="PubDate" content="2031-04-16 17:30" /><meta name="ContentSource" content="省政府新闻办公室" />',
    day="2031-04-16",
    time="17:30",
    origin="省政府新闻办公室",
    build=province,
)

S11 = story(
    "槐川：入汛前给小水库做“体检”",
    "连日来，槐川县水利局组织技术人员对全县三十四座小型水库逐座开展汛前安全检查，为安全度汛打好基础。",
    "检查组重点查看大坝有无裂缝渗漏、溢洪道是否畅通、启闭设施能否正常运行，并核对“三个责任人”是否在岗、是否会用报警设备。",
    "在龙泉水库，技术人员发现左坝肩有一处白蚁危害，当场划定范围、布设诱杀装置，并通知管理所连续观测。",
    "截至目前，已完成二十九座水库的检查，发现问题十七个，立行立改十二个，其余五个将于4月底前整改完毕。",
)
add(
    "county on an old Java publisher, an office that supplied the text",
    S11,
    "槐川县人民政府 部门动态 {T}",
    f"""<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="wz"><tr><td>当前位置：<a href="/">首页</a> &gt;&gt; <a>政务动态</a> &gt;&gt; <a>部门动态</a></td></tr></table>
<!--<$[标题]>begin--><div class="bt">{S11.title}</div><!--<$[标题]>end-->
<div class="xx">发布日期：<!--<$[信息时间]>begin-->2031-03-14<!--<$[信息时间]>end-->　浏览次数：<script>hits(87044)</script>　信息来源：<!--<$[信息来源]>begin-->县水利局<!--<$[信息来源]>end--></div>
<div id="zoom"><meta name="ContentStart" />{indented(S11.body[:2])}<p style="text-align:center"><img src="/picture/-1/14a.jpg" /></p><p style="text-align:center">技术人员在龙泉水库巡坝</p>{indented(S11.body[2:])}<p style="text-align:right">（槐川县水利局供稿）</p><meta name="ContentEnd" /></div>
<div class="gb"><a>打印本页</a> <a>关闭窗口</a></div>""",
    head='<meta name="contentSource" content="县水利局" /><meta name="pubDate" content="2031-03-14 10:12" />',
    day="2031-03-14",
    origin="县水利局",
    build=jcms,
)

S12 = story(
    "端午将至 选购粽子请留意这几点",
    "端午节临近，各类粽子陆续上市。朔原省消费者委员会提醒广大消费者，选购和食用粽子时注意以下几点：",
    "看标签。预包装粽子应当标明生产日期、保质期、贮存条件和配料表，不买“三无”产品。散装粽子要留意销售容器上的标识。",
    "看颜色。新鲜粽叶煮后颜色发暗，若粽叶呈鲜亮的青绿色，可能添加了返青剂，应谨慎购买。",
    "慎网购。通过直播间购买时，核对商家资质，保留聊天记录、订单截图和付款凭证，谨防“低价套装”缩水。",
    "会保存。真空粽子常温避光保存，新鲜粽子应冷藏并尽快食用，冷冻后再吃要彻底加热。",
    "适量吃。糯米不易消化，老年人、儿童以及胃肠功能较弱的人群一次不宜多吃。",
    "若发生消费纠纷，可与商家协商解决；协商不成的，可向当地市场监管部门投诉举报。",
)
add(
    "consumers' council of a province, a warning with a poll inside the text's box",
    S12,
    "{T}",
    f"""<ol class="breadcrumb"><li>首页</li><li>科普</li><li>消费提示</li></ol>
<article class="m-article"><header><h1>{S12.title}</h1><ul class="m-meta"><li>发布时间：2031年06月16日</li><li>稿件来源：省消委会秘书处</li><li>访问次数：6021</li></ul></header>
<div class="m-content"><p>{S12.body[0]}</p>{"".join(f"<p><b>{x.split('。')[0]}。</b>{x.split('。', 1)[1]}</p>" for x in S12.body[1:6])}<p>{S12.body[6]}</p>
<div class="m-poll"><p>您对本条内容是否满意？</p><label><input type="radio" name="s">满意</label><label><input type="radio" name="s">基本满意</label><label><input type="radio" name="s">不满意</label><button>提交评价</button></div>
<div class="m-share"><span>分享到</span><i class="wx"></i><i class="wb"></i><i class="qz"></i></div></div>
<footer><p>责编：祁莲</p></footer></article>
<section class="m-other"><h3>您可能还关心</h3><ul><li><a>空调清洗消费提示</a><time>2031-06-03</time></li><li><a>预付卡消费警示</a><time>2031-05-20</time></li></ul></section>""",
    day="2031-06-16",
    origin="省消委会秘书处",
    editors=("祁莲",),
    build=partial(ministry, unit="朔原省消费者委员会"),
)


# ------------------------------------------------------------------ media, 20

S13 = story(
    "沙地里“种”出万亩芦笋",
    "天刚亮，沙坨镇的芦笋地里已经亮起一排头灯。采笋要赶在日出前，太阳一晒，笋尖就散了。",
    "沙坨镇地处朔原西部风沙区，人均耕地不少，却种啥啥不成。九年前，镇里引来第一批笋苗，试种三百亩，成活率不到四成。",
    "转折来自一根滴灌管。省农科院驻点专家把水和肥按时按量送到根部，亩产从二百公斤提到九百公斤。“以前靠天，现在靠表。”种植户霍满仓指着水表说。",
    "品质上去了，销路也宽了。镇上建起预冷库和分拣线，早上采的笋，第二天就能摆上千里之外的货架。去年全镇种植芦笋一万零八百亩，产值一亿六千万元。",
    "更让人欣慰的是，老笋根固住了沙。镇林草站监测，核心区起沙天数比十年前减少三分之二。",
)
add(
    "provincial daily, its digital paper of the twenties",
    S13,
    "{T} -朔原日报",
    f"""<div class="main-left"><div class="page-img"><img src="/pic/202105/20/03.jpg"></div><div class="page-nav"><a>上一版</a><span>第03版：综合</span><a>下一版</a></div><ul class="title-list"><li><a>沙地里“种”出万亩芦笋</a></li><li><a>农机合作社备战三夏</a></li><li><a>一周天气</a></li></ul></div>
<div class="main-right"><div class="art-top"><span>朔原日报</span><span>2031年05月20日 星期二</span><span>第03版：综合</span></div>
<div class="art-head"><h5 class="intro-title"></h5><h2 class="main-title">{S13.title}</h2><h5 class="sub-title">——沙坨镇九年治沙兴产记</h5><p class="art-author">本报记者 钱棠 刘畅 通讯员 马跃</p></div>
<div class="art-tools"><a>放大</a><a>缩小</a><a>朗读</a></div>
<div class="art-content" id="articleContent"><div class="pic"><img src="/pic/202105/20/03a.jpg"><p>工人在分拣芦笋。马跃摄</p></div><!--enpcontent-->{each(S13.body, "<P>　　{}</P>")}<!--/enpcontent--></div>
<div class="art-nav"><a>上一篇</a><a>下一篇</a></div></div>""",
    day="2031-05-20",
    origin="朔原日报",
    authors=("钱棠", "刘畅", "马跃"),
    build=paper,
)

S14 = story(
    "百岁火车站要“搬家”",
    "本报讯 昨天，汀阳城里最老的建筑之一——老火车站候车楼，迎来了它的第一百零四个冬天，也迎来了一次特别的“搬家”。",
    "因跨河铁路桥扩建，这座两层砖木小楼将整体向东平移七十六米。施工人员在墙脚下托换出一圈混凝土底盘，三百二十根钢滚轴已经就位。",
    "每小时走一米二",
    "“快了不行，要比蜗牛还慢。”现场负责人栗工介绍，平移速度控制在每小时一米二左右，全程由传感器盯着，两侧高差超过三毫米就停下来调整。",
    "老站长来送行",
    "八十七岁的老站长翁启明早早来到围挡外。1962年他从这里上班，敲过站台上的铜钟。“挪个地方，它还在，就好。”老人说。",
    "按照计划，候车楼将在春节前就位，修缮后辟为铁路记忆馆，明年五月对市民免费开放。",
)
add(
    "evening paper, digital pages of about 2010",
    S14,
    "汀阳晚报--2030年12月11日--{T}",
    f"""<table width="1000" border="0" align="center"><tr><td width="330" valign="top"><table><tr><td class="default" align="left"><strong>第A06版：城事</strong></td><td><a href="node_7.htm">下一版 &gt;</a></td></tr><tr><td colspan="2"><img src="../../../images/2030-12/11/A06/A06.jpg" usemap="#pagepicmap"></td></tr><tr><td class="default"><a href="content_3301.htm">百岁火车站要“搬家”</a></td></tr><tr><td class="default"><a href="content_3302.htm">今冬首场雨夹雪后天到</a></td></tr></table></td>
<td width="670" valign="top"><table width="100%"><tr><td class="default" height="25">汀阳晚报　2030年12月11日　星期三</td><td align="right">[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table>
<table width="95%" align="center"><tr><td class="font02" align="center">一栋楼的平移，一座城的牵挂</td></tr><tr><td class="font01" align="center">百岁火车站<BR>要“搬家”</td></tr><tr><td class="font02" align="center">将向东平移七十六米，明年五月变身铁路记忆馆</td></tr><tr><td class="font06" align="center">□晚报记者 颜真 文/图</td></tr></table>
<table width="95%" align="center"><tr><td align="center"><img src="../../../images/2030-12/11/A06/p1.jpg"></td></tr><tr><td class="font05" align="center">老候车楼前，工人在安装滚轴。</td></tr></table>
<div id="ozoom" style="ZOOM: 100%"><founder-content>{"".join(f"<P><STRONG>　　{x}</STRONG></P>" if len(x) < 9 else f"<P>　　{x}</P>" for x in S14.body)}</founder-content></div>
<table width="95%"><tr><td><a>上一篇</a>　<a>下一篇</a></td></tr></table></td></tr></table>""",
    day="2030-12-11",
    origin="汀阳晚报",
    authors=("颜真",),
    build=founder,
)

S15 = story(
    "临汐首座水上消防站启用",
    "临汐日报讯 记者任平生报道：4月1日，临汐市首座水上消防站在汐河口码头正式启用，两艘消防艇和十八名消防员进驻值守。",
    "汐河口水域每天进出船舶三百余艘，沿岸还有两座油库。过去一旦起火，只能由陆上消防车远距离供水，最快也要二十五分钟到场。",
    "新站配备的“汐消一号”艇长二十一米，航速三十节，每秒可喷水一百二十升，八分钟内可抵达港区任何泊位。",
    "“水上救援，先要学会和风浪打交道。”站长翟海波说，队员们出海训练三个月，人人都拿到了船员证。",
    "据介绍，水上站还将承担溺水救援、溢油围控等任务，接警电话仍为119。",
)
add(
    "city news site, no label before the writer's sentence",
    S15,
    "{T} - 临汐新闻网",
    f"""<div class="crumbs"><a>临汐新闻网</a> &gt; <a>临汐</a> &gt; <a>社会</a></div><h1 id="articleTitle">{S15.title}</h1>
<div class="artinfo"><span>2031-04-02 07:36</span><span>来源：<a>临汐日报</a></span><span>编辑：裴蕾</span><span class="cy">我要评论 <b>0</b></span><span class="phone">手机看新闻</span></div>
<div id="articleBody" class="artbody">{each(S15.body, "<p>　　{}</p>")}</div>
<div class="page"></div><div class="statement">凡注明“来源：临汐日报、临汐新闻网”的所有作品，均为本网合法拥有版权或有权使用的作品，转载请注明来源。</div>
<div class="keyw">关键词：<a>消防</a><a>汐河口</a></div><div class="prevnext"><p>上一篇：<a>清明假期预计客流一百万</a></p><p>下一篇：<a>公园绿地开放共享</a></p></div>
<div class="zan"><span>顶 <b>12</b></span><span>踩 <b>0</b></span></div><div class="cmt"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><textarea></textarea><a>发表评论</a></div>""",
    day="2031-04-02",
    time="07:36",
    origin="临汐日报",
    authors=("任平生",),
    editors=("裴蕾",),
    build=citynews,
)

S16 = story(
    "民警三次敲门，劝住一笔二十万元转账",
    "山海网5月11日讯（记者 蒋一丹 通讯员 何为）“谢谢你们没嫌我烦，敲了三次门。”5月10日，朔京市民窦阿姨把一面锦旗送到柳巷派出所。",
    "5月6日下午，派出所接到预警，辖区居民窦阿姨可能正在遭遇冒充客服诈骗。民警邹凯第一次上门，老人隔着门说“没有这回事”。",
    "半小时后，邹凯联系上老人的侄女，再次敲门，老人仍坚称是在“办理退款”。第三次，民警带来同类案件的当事人现身说法，老人这才打开房门，手机屏幕还停在转账页面。",
    "经核查，对方以“百万保障到期扣费”为由，诱导老人开启屏幕共享，准备分两笔转走二十万元。所幸尚未输入验证码。",
    "警方提醒：凡是要求屏幕共享的“客服”，都是诈骗。遇到可疑情况，请立即拨打反诈专线咨询。",
)
add(
    "provincial news site, credits glued above and again below",
    S16,
    "{T}_山海网",
    f"""<div class="sh-left"><h1 class="article-title">{S16.title}</h1><div class="origin"><span>来源：山海网</span><span>作者：蒋一丹 何为</span><span>编辑：吕一品</span><span>2031-05-11 19:02:17</span></div><div class="sp-link"><i class="tts"></i>听新闻</div>
<article class="article-content">{each(S16.body, "<p>　　{}</p>")}</article>
<div class="art-origin"><p>来源：山海网</p><p>作者：蒋一丹 何为</p><p>编辑：吕一品</p></div><div class="art-link">本文链接：<a>https://www.shanhai.example/content/1288/90/article_1288904.html</a></div><p class="tips">本文为山海网新闻，转载请附上原文出处链接和本声明。</p></div>
<div class="sh-right"><div class="ph"><h4>阅读下一篇</h4><a>高速路口的“爱心冰箱”</a></div><div class="ph"><h4>热门</h4><ul><li><a>蔬菜价格监测</a></li><li><a>新能源公交换线</a></li></ul></div></div>""",
    day="2031-05-11",
    time="19:02",
    origin="山海网",
    authors=("蒋一丹", "何为"),
    editors=("吕一品",),
    build=shanhai,
)

S17 = story(
    "盐湖边的候鸟“体检站”",
    "六月的盐湖，芦苇刚没过膝盖。志愿者们在网捕点轻轻取下一只红脚鹬，称重、量翅长、套上金属环，整个过程不到两分钟。",
    "这里是朔原盐湖鸟类环志站，建站十一年，累计环志候鸟两万一千只。去年秋天，一只在这里戴上脚环的蒙古沙鸻，十九天后出现在四千公里外的海滩。",
    "站长宁远帆说，今年新增了羽毛采样和血液筛查，相当于给候鸟做“全套体检”，可以提前掌握疫病动向。",
    "夜里，队员们打着红光手电巡网。风大，湖面的浪声盖住了说话声，但没人大声喊。",
    "环志季将持续到七月中旬。届时，十几名大学生志愿者会在这里度过暑假的第一个月。",
)
add(
    "broadcaster, a film above and its text below",
    S17,
    "{T}-朔视网",
    f"""<div class="g-crumb">朔视网 > 新闻 > 正文</div><h1 class="g-tit">{S17.title}</h1><p class="g-inf">2031-06-05 20:15:32　来源：朔原新闻联播　<a class="fav">收藏</a></p>
<div class="video-box"><div id="vplayer" data-src="//vod.sytv.example/1.m3u8"></div><div class="err">视频加载失败，请刷新重试</div></div>
<div class="g-txt">{paragraphs(S17.body[:3], "div")}<div style="text-align:center"><img src="//img.sytv.example/a.jpg"/></div><div style="text-align:center">红脚鹬（视频截图）</div>{paragraphs(S17.body[3:], "div")}<div>（朔原广播电视台记者 屠岸 通讯员 向东 编辑 林下）</div></div>
<div class="g-share"><span>分享</span><i></i><i></i></div><div class="g-rel"><h4>相关视频</h4><ul><li><a>盐湖采盐季开启</a><em>01:12</em></li><li><a>湿地巡护员的一天</a><em>02:40</em></li></ul></div>""",
    day="2031-06-05",
    time="20:15",
    origin="朔原新闻联播",
    authors=("屠岸", "向东"),
    editors=("林下",),
    build=broadcaster,
)

S18 = story(
    "“暴雨白跑一趟”的外卖小哥，收到一单没有地址的饭",
    "6月15日傍晚，朔京下了一场暴雨。外卖骑手阎小军在梧桐里小区门口等了四十分钟，顾客电话始终打不通，餐费只能自己垫上。",
    "就在他准备离开时，手机里又跳出一单：一份牛肉面，备注写着“请骑手自己吃，雨停了再走”，收货地址是“你现在躲雨的地方”。",
    "下单的是小区里开面馆的佟姐。她从监控里看到小哥蹲在屋檐下，浑身湿透，又怕直接送面他不肯收，就用手机下了单。",
    "“我在城里跑了三年，头一回给自己送餐。”阎小军说，他把那张小票夹在了手机壳后面。",
    "第二天，先前失联的顾客也联系上了平台。原来她因急诊住院，手机没电，特地补上餐费并道了歉。",
    "佟姐的面馆在雨天多了一块牌子：躲雨免费，面汤管够。",
)
add(
    "news client, a machine's summary above and cards all around",
    S18,
    "{T}",
    f"""<div class="news-title">{S18.title}</div><div class="news-source"><img src="//cdn.shanhai.example/a.png"><span class="name">山海新闻</span><span class="date">2031-06-16 21:07</span><span class="area">发布于朔原</span><button>+ 订阅</button></div>
<div class="ai-box"><div class="ai-hd">AI速读</div><div class="ai-bd">外卖骑手雨中联系不上顾客，面馆老板用“没有地址的订单”请他吃面，顾客事后补款道歉。</div><div class="ai-ft">内容由AI生成，仅供参考</div></div>
<div class="tts-bar"><i></i><span>语音播报</span><span>预计2分钟</span></div>
<div class="news-content fold" id="newsContent"><p>{S18.body[0]}</p><p><img src="//cdn.shanhai.example/1.jpg"></p><p class="img-desc">监控画面里的阎小军（受访者供图）</p>{paragraphs(S18.body[1:3])}<div class="insert-card"><img src="//cdn.shanhai.example/t.jpg"><div><p>骑手驿站地图上线</p><span>点击查看</span></div></div>{paragraphs(S18.body[3:])}<p>山海新闻·朔京都市报记者 骆宾 实习生 夏荷</p><p>编辑 秦笛 校对 方圆</p></div>
<div class="unfold">打开山海新闻，阅读全文</div><div class="topic"># 朔京暖闻</div><div class="like"><span>1.2万</span><span>点赞</span></div>
<div class="comments"><h3>热门评论(86)</h3><div class="c"><b>月亮河</b><p>善良是会传染的，佟姐生意兴隆！</p><span>朔原 1天前</span></div><div class="c"><b>老猫不吃鱼</b><p>这单必须给五星，看哭了，雨天大家都慢一点。</p><span>汀阳 1天前</span></div><p class="more">打开APP查看全部评论</p></div>
<div class="rec"><h3>相关推荐</h3><a>夜里十二点的修鞋摊</a><a>公交司机等了她三十秒</a></div>""",
    day="2031-06-16",
    time="21:07",
    origin="山海新闻",
    authors=("骆宾", "夏荷"),
    editors=("秦笛",),
    build=client,
)

S19 = story(
    "乌岭：蜂箱搬上山 甜蜜进农家",
    "眼下正值荆条花期，乌岭县石盘沟里蜂飞蝶舞。在蜂农安有福的蜂场，一百二十箱中蜂沿着山坡一字排开。",
    "“今年雨水匀，花期比往年长十天，一箱能多割三斤蜜。”安有福掀开箱盖，提起沉甸甸的巢脾。",
    "石盘沟山高林密，不适合种粮，却是养蜂的好地方。2028年起，镇里采取“合作社＋农户”的办法，统一供蜂种、统一技术、统一收购，让四十六户农家吃上了“甜蜜饭”。",
    "为了卖出好价钱，合作社建起无尘灌装车间，还给每瓶蜜贴上溯源码，扫一扫就能看到蜂箱所在的山头。",
    "截至目前，石盘沟养蜂总数达到三千一百箱，预计年产蜜二十八吨，产值三百六十万元。",
)
add(
    "county media centre, five credits stacked below the text",
    S19,
    "{T}",
    f"""<div class="art"><div class="art-t">{S19.title}</div><div class="art-m"><span>2031-05-30 09:12</span><span>阅读 2.3万</span></div><div class="art-c rich"><p><video controls src="v.mp4"></video></p>{each(S19.body[:2], '<p><span style="font-size:17px;">{}</span></p>')}<p><img src="1.jpg" _src="1.jpg"></p>{each(S19.body[2:4], '<p><span style="font-size:17px;">{}</span></p>')}<p><img src="2.jpg" _src="2.jpg"></p>{each(S19.body[4:], '<p><span style="font-size:17px;">{}</span></p>')}<p><br></p><p style="color:#999">来源：乌岭县融媒体中心</p><p style="color:#999">记者：石磊 冯雪</p><p style="color:#999">编辑：巫小雨</p><p style="color:#999">责编：章台</p><p style="color:#999">审核：段然 监制：尤长庆</p></div>
<div class="art-z"><i></i>点赞 205</div></div><div class="cm"><div class="cm-h">全部评论</div><div class="cm-n">暂无评论，快来抢沙发吧~</div></div>""",
    day="2031-05-30",
    time="09:12",
    origin="乌岭县融媒体中心",
    authors=("石磊", "冯雪"),
    editors=("巫小雨", "章台"),
    build=county_app,
)

S20 = story(
    "槐川：“村BA”哨声响 小球场吹热大山沟",
    "槐川融媒讯（见习记者 黎明 文/图）5月24日晚，槐川县第四届乡村篮球联赛在双桥镇打响。还没开场，看台上已经坐满了摇着蒲扇的村民，连对面的山坡上都站了人。",
    "揭幕战由双桥村对阵柳家坪村。两队队员有开挖掘机的、有教书的、有开小卖部的，平时各忙各的，上了场谁也不让谁。最终双桥村以五十二比四十九险胜。",
    "比赛间隙，村里的唢呐班子上台吹了一曲《抬花轿》，场边的凉粉摊卖得见了底。摊主乔二嫂说，一晚上卖了两百多碗，“比赶大集还红火”。",
    "本届联赛共有三十六支村队参加，一直打到7月底。奖品是各乡镇的土特产：冠军两头黄牛，亚军四只山羊，季军二十只土鸡。",
)
add(
    "county news site, a learner with a camera",
    S20,
    "{T}-槐川新闻网",
    f"""<div class="tt1"><h2>{S20.title}</h2></div><div class="in1">稿件来源：槐川县融媒体中心　　发布时间：2031-05-25 10:33:08　　点击量：<span id="hits">1377</span></div>
<div class="co1">{each(S20.body[:2], "<p>&nbsp;&nbsp;&nbsp;&nbsp;{}</p>")}<p align="center"><img src="/Uploads/2031/0525/1.jpg" width="620"></p><p align="center">▲比赛现场</p>{each(S20.body[2:], "<p>&nbsp;&nbsp;&nbsp;&nbsp;{}</p>")}<p>&nbsp;</p><p align="right">【责任编辑：方小满】</p></div>
<div class="bd1"><a class="bds_qzone"></a><a class="bds_tsina"></a>分享到：</div><ul class="pn1"><li>上一篇：<a>双桥镇：花椒修剪正当时</a></li><li>下一篇：<a>我县举办急救技能比武</a></li></ul>""",
    day="2031-05-25",
    time="10:33",
    origin="槐川县融媒体中心",
    authors=("黎明",),
    editors=("方小满",),
    build=county_news,
)

S21 = story(
    "男子买到二手冰柜 夹层里发现三十年前的家书",
    "临汐日前发生一件巧事：经营烧烤店的伍先生花四百元买了一台二手冰柜，清洗时竟在夹层里摸出一叠用塑料袋包好的信。",
    "信共十七封，最早一封写于2001年，是一位在外打工的父亲写给女儿的。“爸爸过年一定回来，给你带会唱歌的铅笔盒。”信里这样写道。",
    "伍先生按信封上的地址找过去，老街早已拆迁。他把信的照片发到网上，三天后，一位在外地当护士的女士联系了他。",
    "“那台冰柜是我们家开小卖部时用的。”女士说，母亲去世后，父亲把信藏了起来，自己也忘了放在哪里。",
    "6月1日，父女俩专程来到烧烤店。伍先生没有收下酬金，只请他们尝了尝自己烤的玉米。",
)
add(
    "commercial portal, an old headline above and a number after the editor",
    S21,
    "{T}_九渡新闻",
    f"""<div class="post_main"><h1 class="post_title">{S21.title}</h1><div class="post_info">2031-06-03 06:40:12　来源: <a href="#">临汐晚报</a> 朔原 <a class="post_jubao">举报</a></div><div class="post_statement"><span class="share">分享至</span><ul><li>用微信扫码二维码</li><li>分享至好友和朋友圈</li></ul></div>
<div class="post_body"><p id="0001" class="otitle">（原标题：烧烤店老板的二手冰柜里，藏着一位父亲的十七封信）</p><p class="f_center"><img src="https://nimg.jiudu.example/1.jpg"><br></p><p class="f_center">信件。图／临汐晚报</p>{each(S21.body[:3], "<p>　　{}</p>")}<div class="gg200x300"></div>{each(S21.body[3:], "<p>　　{}</p>")}<p></p><div class="post_author"><img src="https://static.jiudu.example/end.png" alt="耿直" class="icon"> 本文来源：临汐晚报　责任编辑： 耿直_NB0031</div></div>
<div class="post_next_name">点击关闭</div><div class="post_recommends"><div class="post_recommend"><h3>相关推荐</h3><p><a>老人把存折藏进烟囱</a> <span>2031-05-30</span></p><p><a>寻找1998年的笔友</a> <span>2031-05-12</span></p></div></div>
<div class="tie-area"><h2>网友跟贴 <b>412</b></h2><div class="tie"><span>朔原网友</span><p>现在没人写信了，可惜。我爸当年也写，一个月一封，字很丑，我都留着呢。</p></div><div class="tie"><span>海边的风</span><p>老板仁义</p></div></div></div>""",
    day="2031-06-03",
    time="06:40",
    origin="临汐晚报",
    editors=("耿直",),
    build=portal,
)

S22 = story(
    "为什么北方的老房子，窗户都开在南边？",
    "走进北方的老村子，你会发现一个有趣的现象：正房几乎清一色坐北朝南，窗户也都开在南墙上，北墙要么没有窗，要么只有巴掌大的一扇。",
    "最直接的原因是采光。冬至前后，太阳高度角低，阳光能一直照到炕沿；到了夏天，太阳升得高，屋檐恰好挡住直射，屋里反而凉快。",
    "第二个原因是防风。北方冬季盛行西北风，北墙开窗等于给寒风留门。老辈人讲究“宁漏一间屋，不开一扇北窗”，说的就是这个道理。",
    "还有一个容易被忽略的原因：院落。正房朝南，院子便成了晒场、菜园和客厅，一家人的日子都在阳光下摊开。",
    "今天的楼房有了暖气和双层玻璃，朝向似乎没那么要紧了。可挑房子时，人们还是会问一句：这间，朝南吗？",
)
add(
    "platform of accounts, a writer's pen name and the platform's statement",
    S22,
    "{T}",
    f"""<div class="_m2"><h1 class="_t41">{S22.title}</h1><div class="_a5"><img class="_av" src="//i.qianfan.example/9.jpg"><div class="_an"><a>槐序茶馆</a><i>优质文化领域创作者</i></div><time>2031-01-22 18:31</time><button>关注</button></div>
<div class="_art" data-bjh><p>文丨南山客</p>{"".join(f"<p>{x}</p>" + ('<div class="_pic"><img src="//i.qianfan.example/h.jpg"><span>图源网络，侵删</span></div>' if n in (0, 3) else "") for n, x in enumerate(S22.body))}<p>—— END ——</p><p>喜欢就点个关注吧，我们下期再见~</p></div>
<div class="_st">特别声明：以上内容（如有图片或视频亦包括在内）为自媒体平台“千帆号”用户上传并发布，本平台仅提供信息存储服务。</div><div class="_op"><span>赞 318</span><span>收藏 77</span><span>评论 45</span><span>转发</span></div>
<div class="_cm"><p>登录后参与评论</p></div></div><div class="_sd"><div class="_cd"><b>槐序茶馆</b><p>讲点老房子和老规矩</p><p>粉丝 6.1万　获赞 33万</p></div><h4>TA的更多文章</h4><a>炕，北方人的另一张桌子</a><a>门墩上的石狮子看谁</a></div>""",
    day="2031-01-22",
    time="18:31",
    origin="槐序茶馆",
    authors=("南山客",),
    build=platform,
)

S23 = story(
    "远澜电机拟定增十二亿元 投向低速永磁电机项目",
    "远澜电机6月3日公告，公司拟向不超过三十五名特定对象发行股票，募集资金总额不超过十二亿元，用于低速永磁电机产业化项目和补充流动资金。",
    "公告显示，低速永磁电机项目总投资九亿四千万元，建设期二十四个月，达产后预计年均新增营业收入十五亿六千万元，税后内部收益率百分之十四点二。",
    "低速永磁电机主要用于矿山皮带机、港口起重机等场景，可省去减速箱，节电率在一成以上。",
    "远澜电机表示，公司在手订单充足，现有产线利用率已超过百分之九十五，扩产具有必要性。截至一季度末，公司资产负债率为百分之五十七点三。",
    "二级市场上，公司股价近一个月累计上涨百分之十一，最新市值八十六亿元。",
)
add(
    "market news, a box of quotes inside and warnings below",
    S23,
    "{T} _ 知衡财经",
    f"""<div class="zh-left"><h1>{S23.title}</h1><div class="zh-meta"><span class="t">2031年06月03日 15:42</span><span class="s">来源：<a>知衡财经</a></span><span class="a">作者：宗源</span><span class="z">小 中 大</span><a class="kan">看研报</a></div>
<div class="zh-abs"><b>摘要</b>远澜电机拟定增募资不超过十二亿元，项目达产后年均新增收入十五亿六千万元。</div>
<div class="zh-body" id="ContentBody"><!-- 正文开始 --><p>　　{S23.body[0]}</p><div class="stockbox"><span>远澜电机(980127)</span><b>21.37</b><i>+1.28%</i><a>行情</a><a>资金流</a><a>诊股</a></div>{indented(S23.body[1:4])}<p>　　{S23.body[4]}</p><p class="em_media">（文章来源：知衡财经）</p><p class="zw-end">（责任编辑：程砚）</p><!-- 正文结束 --></div>
<div class="zh-sm">郑重声明：知衡财经发布此信息目的在于传播更多信息，与本网站立场无关，不构成投资建议。</div><div class="zh-tags">标签：<a>定增</a><a>永磁电机</a></div><div class="zh-vote"><p>你对该股后市怎么看？</p><a>看涨 63%</a><a>看跌 37%</a></div><div class="zh-pl"><h4>热门评论</h4><p>等一个回调</p></div></div>""",
    head='<meta name="keywords" content="定增,远澜电机">',
    day="2031-06-03",
    time="15:42",
    origin="知衡财经",
    authors=("宗源",),
    editors=("程砚",),
    build=finance,
)

S24 = story(
    "一条河，换来一座城的安静",
    "清晨六点，朔京市中心的青衿河边，晨练的人比车多。三年前，这里还是一条双向六车道的快速路，昼夜轰鸣。",
    "把路埋下去，把河请回来——这是朔京市下的一步大棋。三公里的高架被拆除，车流转入地下，被盖板压了四十年的河道重见天日。",
    "“当时反对声不小，大家怕堵车。”市住建局局长申屠立说，工程前后开了六十七场听证会，方案改了十九稿。",
    "通水一年后，监测数据显示，沿岸噪声下降十四分贝，夏季地表温度低三点六摄氏度，地下道路的通行速度反而快了两成。",
    "河边的老居民许大娘把床挪回了临街的房间。“几十年了，头一回能开着窗睡觉。”",
)
add(
    "central paper's local channel, a line above the headline and the page of the paper below",
    S24,
    "{T}--朔原频道--东陆网",
    f"""<div class="col col-1 fl"><h3 class="pre">绿水青山看朔原</h3><h1>{S24.title}</h1><h4 class="sub"></h4><div class="author">本报记者 关山月</div><div class="channel cf"><div class="col-1-1 fl">2031年03月19日08:20 | 来源：<a href="http://paper.donglu.example">东陆网－东陆日报</a></div><div class="message cf"><span id="xzh">小字号</span></div></div>
<div class="rm_txt_con cf">{each(S24.body, '<p style="text-indent: 2em;">{}</p>')}<p style="text-indent: 2em;">《 东陆日报 》（ 2031年03月19日 07 版）</p><div class="edit cf">(责编：尹路、贺兰山)</div></div>
<div class="rm_share"><p>分享让更多人看到</p><a></a><a></a></div></div><div class="col col-2 fr"><div class="rm_ad"></div><h2>热门排行</h2><ul><li><span>1</span><a>朔原启动夏季牧场转移</a></li><li><span>2</span><a>文物医生修复千年壁画</a></li></ul></div>""",
    head='<meta name="publishdate" content="2031-03-19"/><meta name="source" content="来源：东陆网－东陆日报"/><meta name="author" content="190022"/>',
    day="2031-03-19",
    time="08:20",
    origin="东陆网－东陆日报",
    authors=("关山月",),
    editors=("尹路", "贺兰山"),
    build=party,
)

S25 = story(
    "（经济观察）旧船厂里的新“航线”",
    "东陆社汀阳5月6日电　题：旧船厂里的新“航线”",
    "在汀阳西岸，一座停产十年的老船厂重新亮起了焊花。只不过，船台上躺着的不再是货轮，而是一节节直径六米的海上风机塔筒。",
    "“船台、龙门吊、深水码头，都是现成的。”汀阳海工装备公司副总经理钮宏图说，利用老船厂改造，比新建厂区节省投资近三亿元，工期缩短一年。",
    "同样回来的还有老工人。五十六岁的焊工鞠师傅曾转行开出租车，去年应聘重返船台，如今带着八名徒弟，“手艺没丢，换了个活儿”。",
    "汀阳市工业和信息化局统计，全市已盘活闲置船厂五座，集聚海工配套企业三十一家，去年产值首次突破百亿元。",
    "业内人士指出，老厂改造也面临地基承载力不足、环保标准提升等挑战，需要政策和资金持续接力。",
)
add(
    "agency, writer on a line of the reporter's own",
    S25,
    "{T}-东陆社",
    f"""<h1 class="content_left_title">{S25.title}</h1><div class="content_left_time">2031-05-06 16:27:41　来源：东陆社 <a class="zk">大字体</a> <a class="zk">小字体</a><div class="share-line">分享到：</div></div>
<div class="left_zw">{indented(S25.body[:1])}<p>　　东陆社记者 郝蕾</p>{indented(S25.body[1:])}<p>　　(完)</p></div>
<div class="adInContent"></div><div class="left_name"><div class="left_name">【编辑:文若水】</div></div><div class="tag-line">更多精彩内容请进入<a>财经频道</a></div>
<div class="div624"><div class="relevant">相关新闻：</div><ul><li><a>海上风电进入吊装黄金期</a><span>2031-05-01 10:02:11</span></li></ul></div>""",
    day="2031-05-06",
    time="16:27",
    origin="东陆社",
    authors=("郝蕾",),
    editors=("文若水",),
    build=agency,
)

S26 = story(
    "【热线追踪】小区门口的坑，填上了！",
    "早报讯 “坑填平了，路灯也修好了，谢谢早报帮忙！”昨日，家住紫藤苑的市民邝先生给本报热线打来电话。",
    "5月9日，本报报道了紫藤苑小区门口路面塌陷、雨天积水齐脚踝一事。见报当天，东湖区城管局派人到现场查看，确认塌陷系地下雨水管破损所致。",
    "由于管道产权分属两家单位，起初谁来修、钱谁出，各执一词。东湖街道办召集双方现场协商，决定先修后议，由市政部门垫资抢修。",
    "三天后，破损管道更换完毕，路面恢复平整。施工人员还顺手把旁边两盏不亮的路灯修好了。",
    "记者从东湖街道获悉，辖区类似的“两不管”路段还有六处，已全部列入本月整治清单。",
)
add(
    "city paper's site, names divided by bars",
    S26,
    "{T} | 汀阳早报",
    f"""<ol class="breadcrumb"><li><a>首页</a></li><li><a>热线</a></li><li class="active">正文</li></ol><div class="page-header"><h1>{S26.title}</h1><p class="text-muted">汀阳早报 | 记者 佟年 | 2031-05-13 06:18 <span class="glyphicon glyphicon-eye-open"></span> 8821</p></div>
<div class="article-body"><p>{"</p><p>".join(S26.body)}</p><p class="text-right">编辑／闵航</p><p class="text-right">值班编委／岳驰</p></div>
<div class="tags"><span class="label label-default">民生</span> <span class="label label-default">道路</span></div><div class="well"><img src="/img/hot.png"> 有线索请拨打早报热线 0998-8200000，或在公众号后台留言，一经采用有奖励。</div>
<ul class="pager"><li class="previous"><a>&larr; 电梯更新补贴怎么领</a></li><li class="next"><a>西瓜论个卖 &rarr;</a></li></ul><div class="panel"><div class="panel-heading">猜你喜欢</div><ul><li><a>雨水井盖为什么是圆的</a></li><li><a>早市摊主的账本</a></li></ul></div>""",
    day="2031-05-13",
    time="06:18",
    origin="汀阳早报",
    authors=("佟年",),
    editors=("闵航",),
    build=metro,
)

S27 = story(
    "深根小麦“找水”机制获揭示",
    "同样的旱地，为什么有的小麦能把根扎到两米以下？朔原农业大学教授廉颂团队的一项研究给出了新答案。4月23日，相关成果在线发表于《根系与环境》。",
    "研究人员在旱地连续三年种植三百二十份小麦材料，利用埋入土壤的透明根管拍摄了超过十一万张根系图像，筛选出十二份深根材料。",
    "进一步分析发现，一个此前功能未知的基因在根尖感知湿度变化，干旱时会抑制侧根生长，把养分集中供给主根，使其“一路向下”。",
    "田间试验显示，携带该基因优良类型的株系，在返青后只浇一次水的条件下，比对照增产百分之十三。",
    "“深根不是越深越好，关键是在需要水的时候够得着。”论文通讯作者廉颂表示，团队正与育种单位合作，预计三年内推出第一个深根节水品种。",
)
add(
    "science paper, tables and a choice of sizes",
    S27,
    "{T}—新闻—科创网",
    f"""<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td height="6"></td></tr><tr><td align="left"><span>作者：卜算 来源：<a>科创时报</a> 发布时间：2031/4/24 10:08:19</span></td><td align="right">选择字号：<a>小</a> <a>中</a> <a>大</a></td></tr><tr><td colspan="2" height="1" bgcolor="#cccccc"></td></tr><tr><td colspan="2" align="center" style="font-size:22px;color:#000066;padding:15px"><b>{S27.title}</b></td></tr>
<tr><td colspan="2" class="f14" id="content1">{each(S27.body[:2], "<p>{}</p>")}<p style="text-align:center"><img src="/upload/1.jpg"></p><p style="text-align:center"><strong>不同小麦材料的根系对比（受访者供图）</strong></p>{each(S27.body[2:], "<p>{}</p>")}</td></tr>
<tr><td colspan="2" style="font-size:12px;color:#888">版权声明：凡本网注明“来源：科创时报、科创网”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动。</td></tr></table>
<table width="100%"><tr><td align="center">打印　发E-mail给：<input type="text" size="12"> <input type="submit" value="go"></td></tr></table><table width="100%"><tr><td><b>相关新闻</b></td><td><b>相关论文</b></td></tr><tr><td>1 <a>旱地小麦遥感估产精度提高</a><br>2 <a>根系如何与微生物对话</a></td><td>1 <a>一种土壤根管成像方法</a></td></tr></table>""",
    day="2031-04-24",
    time="10:08",
    origin="科创时报",
    authors=("卜算",),
    build=science,
)

S28 = story(
    "最后一位制秤人",
    "老街尽头，尤秤匠的铺子没有招牌，门口挂一杆一人高的大秤，就是招牌。",
    "制一杆秤要七十多道工序。选三年以上的柞木，阴干、刨圆、打磨，再用戥子定刻度，最难的是钉星——在秤杆上钻出芝麻大的孔，嵌入铜丝，一杆秤少则三四百星，多则上千。",
    "规矩",
    "学徒三年，师父先教的不是手艺，是规矩。“秤杆上十六颗星，缺斤短两，折的是自己的寿。”尤秤匠说这话时，手里的活没停。",
    "他记得最忙的年景，春节前一个月要做两百杆秤，徒弟们睡在铺子里。电子秤来了以后，生意一年不如一年，去年只卖出九杆，多半是被人买去挂在墙上。",
    "余音",
    "今年清明，有个学设计的姑娘来拜师，说想做一杆能放在书桌上的小秤，称一称茶叶，也称一称心情。尤秤匠想了三天，收下了她。",
)
add(
    "magazine on a blog engine, credits in capitals of its own",
    S28,
    "{T} – 风物纪",
    f"""<article id="post-4471" class="post type-post"><header class="entry-header"><span class="cat-links"><a rel="category tag">手艺</a></span><h1 class="entry-title">{S28.title}</h1><div class="entry-meta"><span class="posted-on">发表于 <time class="entry-date published updated" datetime="2031-05-04T21:30:55+08:00">2031年5月4日</time></span></div></header>
<div class="entry-content"><p class="has-text-align-center">撰文｜栾树　摄影｜单反王　编辑｜阿禾</p><figure class="wp-block-image"><img src="/wp-content/uploads/2031/05/c1.jpg"/><figcaption>老街尽头的秤铺</figcaption></figure>{"".join(f'<h2 class="wp-block-heading">{x}</h2>' if len(x) < 4 else f"<p>{x}</p>" for x in S28.body)}<hr class="wp-block-separator"/><p class="has-small-font-size">本文为原创，未经允许，请勿转载。</p></div>
<footer class="entry-footer"><span class="tags-links">标签：<a rel="tag">老街</a>、<a rel="tag">制秤</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">文章导航</h2><div class="nav-previous"><a>上一篇 箍桶人</a></div><div class="nav-next"><a>下一篇 河边的造纸坊</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">《最后一位制秤人》有2条评论</h2><ol><li><b class="fn">北窗</b><span>2031年5月5日 08:12</span><p>我外公也做秤，铜丝要烧红了再拉。</p></li><li><b class="fn">小满</b><span>2031年5月6日 22:40</span><p>想买一杆</p></li></ol><div id="respond"><h3>发表回复</h3></div></div>""",
    day="2031-05-04",
    authors=("栾树",),
    editors=("阿禾",),
    build=magazine,
)

S29 = story(
    "山海时评丨别让“取号机”挡住了老人",
    "到医院看病，先在机器上取号；到银行办事，先在机器上取号；到菜市场的便民点交电费，还是先在机器上取号。不少老人感慨：号取到了，话没处说了。",
    "取号机的初衷是维持秩序、节约时间。但当机器成为唯一入口，一部分人就被挡在了门外。看不清屏幕、不会刷身份证、听不懂语音提示，哪一样都可能让老人白跑一趟。",
    "技术要往前走，也要回头看。保留一个人工窗口、安排一名引导员，成本并不高，换来的却是实实在在的安心。",
    "衡量一座城市的温度，不看它跑得最快的人有多快，而看它如何等待走得慢的人。",
)
add(
    "provincial news site, an opinion with the writer's post below",
    S29,
    "{T}_山海网",
    f"""<div class="sh-left"><h1 class="article-title">{S29.title}</h1><div class="origin"><span>来源：山海网</span><span>作者：马秋实</span><span>编辑：董怀瑾</span><span>2031-06-01 07:00:00</span></div>
<article class="article-content"><p style="text-align:center"><img src="/u/comment.jpg"></p>{each(S29.body, "<p>　　{}</p>")}<p>　　（作者系汀阳学院讲师）</p><p>　　投稿邮箱：shiping@shanhai.example</p></article>
<div class="art-origin"><p>来源：山海网</p><p>作者：马秋实</p><p>编辑：董怀瑾</p></div><div class="art-link">本文链接：<a>https://www.shanhai.example/content/1301/22/article_1301227.html</a></div></div>
<div class="sh-right"><div class="ph"><h4>阅读下一篇</h4><a>“最后一公里”不能总是最后</a></div></div>""",
    day="2031-06-01",
    time="07:00",
    origin="山海网",
    authors=("马秋实",),
    editors=("董怀瑾",),
    build=shanhai,
)

S30 = story(
    "早安临汐｜地铁三号线今日空载试跑；这些路段夜间封闭施工",
    "今天是6月17日，星期二。临汐多云转阴，傍晚有阵雨，22℃~28℃，出门记得带伞。",
    "【要闻】",
    "地铁三号线今天起开始空载试跑，为期三个月。线路全长二十六点三公里，设站十九座，计划年内开通。",
    "市教育局公布普通高中招生计划，全市共招收新生三万一千人，比去年增加一千二百人。",
    "【提醒】",
    "6月17日至30日每晚23时至次日5时，滨河路（新安路至汐河大桥段）封闭施工，请提前绕行。",
    "公积金业务系统6月18日18时至22时升级，期间线上线下业务暂停办理。",
    "【暖闻】",
    "昨天下午，环卫工蓝师傅在垃圾桶旁捡到一只装有四万元货款的布袋，原地守了两个小时，等来了急得直哭的失主。",
)
add(
    "city news site, a digest of the morning",
    S30,
    "{T} - 临汐新闻网",
    f"""<div class="crumbs"><a>临汐新闻网</a> &gt; <a>早安临汐</a></div><h1 id="articleTitle">{S30.title}</h1>
<div class="artinfo"><span>2031-06-17 06:30</span><span>来源：<a>临汐发布</a></span><span class="phone">手机看新闻</span></div><div class="voice"><a>点击收听早报音频</a> 03:25</div>
<div id="articleBody" class="artbody">{"".join(f'<p style="text-align:center"><span style="color:#c00"><strong>{x}</strong></span></p>' if x.startswith("【") else f"<p>　　{x}</p>" for x in S30.body)}<p>　　主播：甘棠</p><p>　　责任编辑：汤小圆</p></div>
<div class="qr"><img src="/qr/app.jpg"><p>更多资讯请下载“掌上临汐”客户端</p></div><div class="keyw">关键词：<a>早安临汐</a></div><div class="cmt"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><textarea></textarea><a>发表评论</a></div>""",
    day="2031-06-17",
    time="06:30",
    origin="临汐发布",
    editors=("汤小圆",),
    build=citynews,
)

S31 = story(
    "渡輪碼頭無障礙改善工程下周展開",
    "海事及運輸署今日（五月八日）宣布，南灣渡輪碼頭無障礙設施改善工程將於下周一（五月十二日）展開，預計需時約七個月。",
    "工程包括加設兩部升降機、更換傾斜度較大的登船跳板，以及在候船大堂增設觸覺引路帶和座椅。",
    "工程期間，碼頭一號泊位將暫停使用，往離島的航班改由二號泊位上落客，班次維持不變。署方會在現場豎立指示牌，並安排職員協助有需要的乘客。",
    "海事及運輸署發言人說：「我們理解工程會為乘客帶來不便，承建商會盡量把噪音較大的工序安排在非繁忙時間進行。」",
    "市民如有查詢，可致電2980 0110與該署聯絡。",
)
add(
    "government press release in traditional characters, its day at the end",
    S31,
    "{T}",
    f"""<div id="PRHeadline"><h1 id="PRHeadlineSpan">{S31.title}</h1></div><div class="stars">＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊</div>
<span id="pressrelease">　　{"<br/><br/>　　".join(S31.body)}<br/><br/>完<br/></span><div class="mB15 f15">2031年5月8日（星期四）<br/>瀾港時間16時30分</div>
<div class="photo"><p>新聞報道圖片</p><img src="/p/1.jpg" alt="南灣渡輪碼頭"></div>""",
    day="2031-05-08",
    time="16:30",
    build=press_release,
)

S32 = story(
    "内河纯电动集装箱船“澄江08”轮完成首航",
    "2月25日，载箱量一百二十标准箱的内河纯电动集装箱船“澄江08”轮从汀阳港驶出，历时三十一小时抵达临汐港，顺利完成首航。",
    "该轮由长风船厂建造，动力来自三组箱式电源，可像集装箱一样整体吊装更换，换电只需二十分钟。首航途中，船舶在白堰换电站更换电源一次，全程零排放。",
    "船长邰文渊介绍，电动船机舱噪声比柴油船低二十多分贝，“晚上值班，能听见江水声”。经测算，同航线单航次能耗成本可下降约三成。",
    "目前，汀阳至临汐航线已建成换电站三座。运营方计划年内再投入四艘同型船，形成周班航线。",
)
add(
    "trade paper, labels before the paper's own reporter",
    S32,
    "{T} - 长风航运网",
    f"""<div class="hb_w">您的位置：<a>首页</a> → <a>船舶</a> → 浏览正文</div><div class="hb_t"><h1>{S32.title}</h1><h2>单航次能耗成本下降约三成</h2></div>
<div class="hb_i">来源：长风航报　作者：本报记者 冷月 特约通讯员 江上舟　发布日期：2031-02-26　【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="hb_n"><div align="center"><img src="/upfile/20310226.jpg"></div><div align="center">“澄江08”轮驶离码头。　江上舟/摄</div>{"<br>".join("　　" + x for x in S32.body)}<br><br></div>
<div class="hb_e">责任编辑：蒲苇　<a>【收藏】</a><a>【打印】</a><a>【推荐给朋友】</a></div><div class="hb_x"><b>相关文章</b><br>· <a>船舶换电标准征求意见</a><br>· <a>汀阳港一月吞吐量增长</a></div>""",
    day="2031-02-26",
    origin="长风航报",
    authors=("冷月", "江上舟"),
    editors=("蒲苇",),
    build=trade,
)


# ------------------------------------------------------------ real life, 8

S33 = story(
    "县档案馆征集“三线”建设时期老物件",
    "为抢救保护“三线”建设时期的珍贵记忆，乌岭县档案馆自即日起面向社会征集相关老物件和口述资料。",
    "一、征集范围：1965年至1985年间反映我县“三线”企业建设、生产、生活的文件、照片、日记、证章、工作服、工具、粮票、录音录像等。",
    "二、征集方式：提倡无偿捐赠，由县档案馆颁发收藏证书；也可寄存或者提供复制。",
    "三、征集时间：2031年1月10日至2031年12月31日。",
    "欢迎曾在南山机械厂、红岩仪表厂、洛东电厂工作过的老职工及家属来馆座谈，我们可以上门采访、上门接收。",
    "乌岭县档案馆",
    "二〇三一年一月八日",
)
add(
    "archives, a page made by hand with fonts and blanks",
    S33,
    "{T}",
    f"""<table border="0" width="100%" cellpadding="6"><tr><td align="center"><p style="margin-top: 10"><b><font face="黑体" size="5" color="#990000">{S33.title}</font></b></p></td></tr>
<tr><td align="center"><font size="2" color="#808080">（发布时间：2031年1月10日　来源：征集利用股　录入：xiaoliu）</font></td></tr>
<tr><td><hr size="1"></td></tr><tr><td><p style="line-height: 180%"><font size="3">　　{"</font></p><p style='line-height: 180%'><font size='3'>　　".join(S33.body[:5])}</font></p><p align="right"><font size="3">{S33.body[5]}　　　　</font></p><p align="right"><font size="3">{S33.body[6]}　　　</font></p></td></tr>
<tr><td align="right"><font size="2">[<a href="javascript:history.back()">返回</a>] [<a href="#top">顶部</a>] [<a href="javascript:window.print()">打印</a>]</font></td></tr></table>""",
    day="2031-01-10",
    origin="征集利用股",
    build=frontpage,
)

S34 = story(
    "夏天的第一口李子，必须是石盘沟的！",
    "六月的石盘沟，风里都是甜的。",
    "漫山遍野的李子树，被果子压弯了腰。青里透红，红里挂霜，咬一口，“咔嚓”一声，汁水顺着指缝往下淌。",
    "为什么这里的李子特别脆？",
    "秘密在海拔。果园位于一千一百米的山坡，昼夜温差十五度，白天攒糖，夜里收脆。再加上麻石土透水，果子不会“喝饱了水”变得寡淡。",
    "去哪儿摘？",
    "推荐路线：县城汽车站—石盘沟游客中心—老鹰嘴观景台—李子园，全程四十分钟。",
    "采摘价每斤六元，入园免费品尝。自驾的朋友注意，周末游客中心停车场上午十点前就会停满，建议乘坐免费摆渡车。",
    "这个周末，约上家人，来石盘沟，把夏天摘回家。",
)
add(
    "public account, a poll, earlier issues and three wishes below",
    S34,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area"></div><div class="rich_media_inner"><div id="page-content"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title " id="activity-name">
{S34.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">阿岭</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">乌岭文旅</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年6月7日 17:30</em><em id="js_ip_wording_wrp">朔原</em></span></div>
<div class="rich_media_content js_underline_content" id="js_content"><section data-role="outer"><section style="text-align:center"><img data-src="https://mmbiz.example/top.gif"><p><span style="font-size:13px;color:#888">点击蓝字 关注我们</span></p></section>{"".join(f"<section style='text-align:center'><section style='display:inline-block;border-bottom:2px solid'><strong>{x}</strong></section></section>" if x.endswith("？") else f"<section style='margin:0 8px;line-height:1.9;letter-spacing:1px'><span style='font-size:15px'>{x}</span></section><section><br></section>" for x in S34.body[:4])}<section style="text-align:center"><img data-src="https://mmbiz.example/2.jpg"></section><section style="text-align:center"><span style="font-size:12px;color:#aaa">挂满枝头的脆李 摄影：老鹰</span></section>{"".join(f"<section style='text-align:center'><section style='display:inline-block;border-bottom:2px solid'><strong>{x}</strong></section></section>" if x.endswith("？") else f"<section style='margin:0 8px;line-height:1.9;letter-spacing:1px'><span style='font-size:15px'>{x}</span></section><section><br></section>" for x in S34.body[4:])}</section>
<section class="vote_area"><span>你最爱哪种吃法？</span><p>空口吃</p><p>撒辣椒面</p><p>泡酒</p><button>投票</button></section><section><p>往期推荐</p><p><a>端午来乌岭看龙舟</a></p><p><a>一张图游遍城关老街</a></p></section><section><p>编辑｜阿岭</p><p>责编｜雷小鸥</p><p>审核｜段然</p><p>点分享 点收藏 点在看 点点赞</p></section></div></div>
<div class="rich_media_tool"><a id="js_view_source">阅读原文</a><span>阅读 1.8万</span></div></div></div></div><div class="wx_profile_card_inner"><b>乌岭文旅</b><p>山水乌岭，等你来</p><span>316篇原创内容</span></div>""",
    head='<meta property="og:title" content="夏天的第一口李子，必须是石盘沟的！"/><meta property="og:site_name" content="公众平台"/>',
    day="2031-06-07",
    time="17:30",
    origin="乌岭文旅",
    authors=("阿岭",),
    editors=("阿岭", "雷小鸥"),
    build=bare,
)

S35 = story(
    "夜市摊主捡回一只装着婚戒的手套",
    "临汐晚报1月15日讯 前天晚上，在南门夜市卖糖炒栗子的葛女士收摊时，在炉子旁捡到一只毛线手套，里面竟裹着一枚钻戒。",
    "“肯定是谁摘了手套剥栗子，顺手把戒指也带下来了。”葛女士没有声张，在摊位上挂出一块纸板：丢手套的，来说说戒指里刻了什么。",
    "两天里来了五个人，都没说对。直到昨晚，一对小夫妻匆匆赶来，说戒圈里刻着两个人名字的首字母和领证日期。",
)
add(
    "small telephone's page, the first of two",
    S35,
    "{T}_九渡手机网",
    f"""<div class="t"><b>{S35.title}</b></div><div class="i">2031-01-15 08:40 临汐晚报<br/><a>评论(17)</a> <a>收藏</a> <a>转发微博</a></div><div class="img"><img src="/w240/1.jpg" alt=""/><br/>(1/3) <a>下一图</a></div>
<div class="c">{"<br/>".join("　　" + x for x in S35.body)}<br/></div>
<div class="p"><a>下页</a> <a>余下全文</a><br/>1/2页 <input name="p" size="3"/><input type="submit" value="跳页"/></div>
<div class="r">【相关阅读】<br/>·<a>环卫工捡到录取通知书</a><br/>·<a>丢失三年的戒指在萝卜上</a><br/>【热评】<br/>[朔原网友]:好人有好报，下次去买栗子</div>""",
    day="2031-01-15",
    time="08:40",
    origin="临汐晚报",
    build=wap,
)

S36 = story(
    "高原湿地迎来黑颈鹤繁殖季（组图）",
    "6月13日，在朔原省雪拉湿地，一对黑颈鹤带着出壳不久的幼鸟在浅滩觅食。",
    "近日，随着气温回升，雪拉湿地迎来黑颈鹤繁殖季。监测显示，今年在此繁殖的黑颈鹤有四十三对，比去年增加六对。",
    "为减少人为干扰，保护站在繁殖期关闭了两条游览步道，并安装远程摄像机开展全天候观测。",
)
add(
    "agency, three pictures and a line under each",
    S36,
    "{T}-东陆社",
    f"""<h1 class="content_left_title">{S36.title}</h1><div class="content_left_time">2031-06-14 11:05:20　来源：东陆社</div>
<div class="picshow"><div class="pic-num">1/3</div><div class="pic-btn"><a>上一张</a><a>下一张</a><a>查看原图</a><a>幻灯播放</a></div></div>
<div class="left_zw"><div style="text-align:center"><img src="//i.dls.example/1.jpg"></div><p style="text-align:left">{S36.body[0]}东陆社记者 萧瑟 摄</p><div style="text-align:center"><img src="//i.dls.example/2.jpg"></div><p style="text-align:left">{S36.body[1]}东陆社记者 萧瑟 摄</p><div style="text-align:center"><img src="//i.dls.example/3.jpg"></div><p style="text-align:left">{S36.body[2]}东陆社记者 萧瑟 摄</p></div>
<div class="left_name"><div class="left_name">【编辑:童谣】</div></div><div class="div624"><div class="relevant">更多图集：</div><ul><li><a>牧民转场</a></li><li><a>雪山下的球场</a></li></ul></div>""",
    day="2031-06-14",
    time="11:05",
    origin="东陆社",
    editors=("童谣",),
    build=agency,
)

S37 = story(
    "地下三百米，他们为城市找水",
    "下午两点，井架开始轰鸣。钻杆一根接一根送入地下，泥浆从孔口涌出，溅得人满身满脸。",
    "“打到二百七十米了，岩芯完整，没水。”机长雒大勇蹲在岩芯箱前，手指一寸寸摸过灰白色的岩柱。这是他们打的第十一口探井，前十口，有八口是干的。",
    "队里的年轻人有些泄气。雒大勇没说话，把当年师父写给他的一张纸条贴在了值班房的墙上：水往低处走，人往深处钻。",
    "第三天凌晨四点，钻进至三百零六米时，孔口的泥浆颜色忽然变浅，接着，一股清流顶了上来。有人喊了一声，所有人都冲出了帐篷。",
)
add(
    "central paper's local channel, the second page of four",
    S37,
    "{T} (2)--朔原频道--东陆网",
    f"""<div class="col col-1 fl"><h3 class="pre">新春走基层</h3><h1>{S37.title}</h1><div class="author"></div><div class="channel cf"><div class="col-1-1 fl">2031年02月09日05:58 | 来源：<a href="#">东陆网</a></div><div class="message cf"><span id="xzh">小字号</span></div></div>
<div class="rm_txt_con cf">{each(S37.body, '<p style="text-indent: 2em;">{}</p>')}<div class="zdfy clearfix"><a href="c9-1.html">【1】</a><a href="c9-2.html">【2】</a><a href="c9-3.html">【3】</a><a href="c9-4.html">【4】</a></div><center><table border="0" align="center" width="40%"><tr><td width="50%" align="center"><a href="c9-1.html"><img src="/img/prev_page.jpg" border="0"></a></td><td width="50%" align="center"><a href="c9-3.html"><img src="/img/next_page.jpg" border="0"></a></td></tr></table></center><div class="edit cf">(责编：卓玛、尹路)</div></div>
<div class="rm_share"><p>分享让更多人看到</p></div></div><div class="col col-2 fr"><h2>热门排行</h2><ul><li><span>1</span><a>社火闹新春</a></li><li><span>2</span><a>列车上的年夜饭</a></li></ul></div>""",
    head='<meta name="publishdate" content="2031-02-09"/>',
    day="2031-02-09",
    time="05:58",
    origin="东陆网",
    editors=("卓玛", "尹路"),
    build=party,
)

S38 = story(
    "白堰区水塔街道计划停水通知",
    "因供水管网改造，6月18日22时至6月19日6时，水塔街道水塔路以东、工人新村以西区域停水，请用户提前储水。",
)
add(
    "district, a notice of one sentence",
    S38,
    "{T} - 汀阳市白堰区人民政府门户网站",
    f"""<div class="article-wrap"><h1 class="zw-title">{S38.title}</h1><div class="zw-info"><span class="ly">信息来源：水塔街道办事处</span> <span class="time">时间：2031-06-17 15:40:00</span> <span class="llcs">浏览次数：<b>-</b></span> <span class="fontSize">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="zw"><p>{S38.body[0]}</p></div>
<div class="zw-btn"><a>【TOP】</a><a>【打印页面】</a><a>【关闭页面】</a></div><div class="mobile-share"><p>扫一扫分享本页</p><img src="/qr/617009.png"></div>
<div class="zw-rel"><h3>相关信息</h3><ul><li><a>水塔街道老旧小区改造进展情况通报</a><span>2031-06-11</span></li><li><a>水塔街道关于征集夏夜纳凉点的通知</a><span>2031-06-05</span></li><li><a>水塔街道2031年部门预算公开说明</a><span>2031-02-20</span></li></ul></div></div>""",
    head='<meta name="PubDate" content="2031-06-17 15:40:00"><meta name="ContentSource" content="水塔街道办事处">',
    day="2031-06-17",
    time="15:40",
    origin="水塔街道办事处",
    build=district,
)

S39 = story(
    "高温津贴发了吗？记者走访朔京街头五类岗位",
    "入夏以来，朔京连续六天最高气温超过三十五度。高温津贴发没发、怎么发？连日来，记者走访了环卫、快递、建筑、交警和园林五类岗位。",
    "上午10点，在和平路做保洁的华阿姨已经喝完两大壶水。她告诉记者，公司从6月起每月发三百元高温津贴，还配了凉帽和藿香正气水，中午11点到下午4点不用上路。",
    "快递员的情况则不尽相同。直营网点的小伙子说津贴打在工资条里，看得清清楚楚；加盟网点的两位师傅却表示“没听说过”。",
    "在城南一处工地，项目部把津贴换算成了“西瓜、绿豆汤和盐汽水”。对此，市总工会法律顾问明确表示，防暑降温饮料不能冲抵高温津贴。",
    "根据规定，用人单位安排劳动者在三十五度以上高温天气从事室外露天作业，且不能采取有效措施将工作场所温度降低到三十三度以下的，应当发放高温津贴，并纳入工资总额。",
    "市人社局劳动监察支队提醒，未足额领到津贴的劳动者，可以拨打热线或者在线投诉，监察部门将在五个工作日内受理。",
)
add(
    "news client, everything set down within the box of the text",
    S39,
    "{T}",
    f"""<div class="detail" id="content"><h1>{S39.title}</h1><div class="by"><span>山海新闻</span> <span>记者 温良</span> <span>2031-06-17 10:26</span> <span class="hot">热度 3.4万</span></div>
<div class="audio-bar"><i class="play"></i><span>听全文</span><span>约3分钟</span><em>切换音色</em></div>
<div class="keywords-line"><span>关键词</span><a>高温津贴</a><a>劳动监察</a></div>
<p>{S39.body[0]}</p><p class="pic"><img src="//cdn.shanhai.example/h1.jpg"><span class="cap">正午的和平路，地表温度接近六十度。温良 摄</span></p><p>{S39.body[1]}</p>
<div class="app-banner"><img src="//cdn.shanhai.example/logo.png"><b>山海新闻客户端</b><p>下载客户端，爆料有奖</p><a>立即下载</a></div>
<p>{S39.body[2]}</p><div class="rel-card"><span>延伸阅读</span><a>这些城市公布高温津贴标准，看看你能领多少</a></div><p>{S39.body[3]}</p><div class="ad-mark"><span>广告</span><a>夏日饮品节 满三十减十</a></div>{paragraphs(S39.body[4:])}
<p class="ed">责任编辑：鹿鸣</p><p class="ed">值班主任：万里</p>
<div class="vote"><h4>你领到高温津贴了吗？</h4><ul><li>足额领到 41%</li><li>折成了实物 27%</li><li>没领到 32%</li></ul><p>2188人已参与</p></div>
<div class="share-box"><p>长按识别二维码，分享给好友</p><img src="//cdn.shanhai.example/qr.png"></div>
<div class="tj"><h4>为你推荐</h4><div><a>地铁站里开了纳凉区</a><span>山海新闻 06-16</span></div><div><a>工地食堂的一碗冰粉</a><span>朔京都市报 06-15</span></div><div><a>高温橙色预警信号持续生效</a><span>朔京发布 06-17</span></div></div>
<div class="pl"><h4>最新评论</h4><div><b>搬砖小能手</b><p>我们工地就发了两箱水，津贴一分没见着，希望真有人来查一查。</p><i>赞 66</i></div><div><b>蓝莓味</b><p>支持记者多跑跑，天热大家都注意防暑。</p><i>赞 20</i></div><input placeholder="我来说两句…"></div>
<div class="claim">版权声明：本文为山海新闻原创稿件，转载请注明出处。</div></div>""",
    day="2031-06-17",
    time="10:26",
    origin="山海新闻",
    authors=("温良",),
    editors=("鹿鸣",),
    build=client,
)

S40 = story(
    "汐河边的老渡工撑完最后一班船",
    "4月6日傍晚，汐河下游的芦花渡口，七十三岁的水伯把竹篙插进岸边的泥里，系好缆绳。新桥第二天通车，这是他的最后一班船。",
    "水伯十六岁接过父亲的篙，一撑就是五十七年。涨水时送过临盆的产妇，枯水时背过上学的孩子，谁家在哪边有几亩地，他心里都有数。",
    "船钱从两分涨到一元，后来村里给他发工资，就再没收过钱。有人过意不去，往船头放一把青菜、两个鸡蛋，他也收着，转手又给了对岸的孤老。",
    "最后一趟，船上坐了十一个人，没有一个是要过河的，都是来送他的。",
    "水伯说，桥好，桥不怕涨水。只是以后夜里听不见有人喊“过河喽”，怕是要睡不着。",
)
add(
    "local forum's portal, faces to vote with and an abstract above",
    S40,
    "{T}",
    f"""<div id="pt" class="bm cl"><div class="z"><a class="nvhm" title="首页">汐河论坛</a> <em>&rsaquo;</em> <a>门户</a> <em>&rsaquo;</em> <a>乡土</a> <em>&rsaquo;</em> 查看内容</div></div>
<div id="ct" class="ct2 wp cl"><div class="mn"><div class="bm vw"><div class="h hm"><h1 class="ph">{S40.title}</h1><p class="xg1">2031-4-8 09:15<span class="pipe">|</span> 发布者: <a>admin</a><span class="pipe">|</span> 查看: <em id="_viewnum">2046</em><span class="pipe">|</span> 评论: 3<span class="pipe">|</span> 原作者: 芦花白<span class="pipe">|</span> 来自: 汐河文艺</p></div>
<div class="s"><div><strong>摘要</strong>: 4月6日傍晚，汐河下游的芦花渡口，七十三岁的水伯把竹篙插进岸边的泥里，系好缆绳。新桥第二天通车 ...</div></div>
<div class="d"><table cellpadding="0" cellspacing="0" class="vwtb"><tr><td id="article_content">{"<br /><br />".join("&nbsp; &nbsp; " + x for x in S40.body)}<br /></td></tr></table><div id="click_div"><table cellpadding="0" cellspacing="0" class="atd"><tr><td><a><img src="static/image/click/luguo.gif" /><br />路过</a></td><td><a><img src="static/image/click/xianhua.gif" /><br />鲜花</a></td><td><a><img src="static/image/click/woshou.gif" /><br />握手</a></td><td><a><img src="static/image/click/leiren.gif" /><br />雷人</a></td><td><a><img src="static/image/click/jidan.gif" /><br />鸡蛋</a></td></tr></table></div></div>
<div class="o cl ptm pbm"><a class="oshr ofav">收藏</a><a class="oshr">分享</a><a class="oshr">邀请</a></div><div class="pren pbm cl"><em>上一篇：<a>河滩上的西瓜地</a></em><em>下一篇：<a>镇上的照相馆</a></em></div></div>
<div id="comment" class="bm"><div class="bm_h cl"><a class="y xi2">查看全部评论&gt;&gt;</a><h3>最新评论</h3></div><div id="comment_ul" class="bm_c"><dl class="ptm pbm bbda cl"><dt><b>渡口人家</b> 2031-4-8 12:40</dt><dd>小时候坐过水伯的船，他会唱号子，隔着半条河都听得见，眼泪都下来了。</dd></dl></div></div></div>
<div class="sd pph"><div class="bm"><div class="bm_h"><h2>相关分类</h2></div><ul class="xl"><li><a>乡土</a></li><li><a>老照片</a></li></ul></div></div></div>""",
    day="2031-04-08",
    time="09:15",
    origin="汐河文艺",
    authors=("芦花白",),
    build=discuz,
)
