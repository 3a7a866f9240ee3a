"""A thirty-second album of pages, Chinese pages: public bodies and media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, indented, paragraphs, story
from shapes import dated as listed

THIRTYSECOND_CHINESE = Album()
add = THIRTYSECOND_CHINESE.add


def cells(lines: tuple[str, ...], width: int, tag: str = "td") -> str:
    return "".join(
        "<tr>" + "".join(f"<{tag}>{line}</{tag}>" for line in lines[start : start + width]) + "</tr>"
        for start in range(0, len(lines), width)
    )


def modern(language: str, tag: str, middle: str, head: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{tag}</title>{head}</head>
<body>{middle}</body></html>"""


def xhtml(language: str, tag: str, middle: str, head: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{tag}</title>{head}</head>
<body>{middle}</body></html>"""


def quirks(language: str, tag: str, middle: str, head: str) -> str:
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{tag}</title>{head}</head>
<body leftmargin="0" topmargin="0">{middle}</body></html>"""


# -------------------------------------------------------------- public bodies

SOY = story(
    "全省大豆田间管理技术现场培训班在松泉举办",
    "6月25日至26日，全省大豆田间管理技术现场培训班在松泉县举办。省农业农村厅、省农业科学院有关专家，各市（地）农技推广中心负责同志和种植大户代表共一百二十余人参加培训。",
    "培训班采取“田间看、课堂讲、现场问”的方式进行。学员们先后来到双桥镇三岔村和国营北岗农场，实地观摩了大垄密植、侧深施肥和机械中耕作业，听取了农机手的操作讲解。",
    "授课环节，省大豆产业技术体系首席专家周立辰结合今年春季低温多雨的实际，围绕苗情诊断、化除补救、花期追肥和食心虫防治作了专题辅导，并就学员提出的药害识别问题逐一解答。",
    "培训班要求，各地要抢抓晴好天气，及早开展铲前深松和二遍中耕，提地温、促早发；要加密病虫监测，做好统防统治药剂储备；要发挥科技示范户带动作用，把关键技术送到田间地头。",
    "据农情调度，截至6月24日，全省大豆出苗率达到百分之九十八点六，一、二类苗占比较上年同期高一点三个百分点，长势总体正常。",
)
add(
    "province, department of agriculture, portal of a large vendor",
    SOY,
    "{T} | 龙原省农业农村厅",
    f"""
<div class="header-wrap"><div class="top-bar"><div class="container"><span class="fl">欢迎访问龙原省农业农村厅门户网站！</span><ul class="fr"><li><a href="https://www.longyuan.example/">省政府网站</a></li><li><a id="wza">无障碍浏览</a></li><li><a id="older">长者模式</a></li></ul></div></div>
<div class="container logo-row"><a href="/nynct/index.shtml"><img src="/nynct/xhtml/images/logo.png" alt="龙原省农业农村厅"></a><form class="search-form" action="/search"><input name="q" placeholder="请输入搜索内容"><button type="submit">搜索</button></form></div>
<ul class="nav-main"><li><a href="/nynct/index.shtml">首页</a></li><li><a>机构设置</a></li><li><a>新闻资讯</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li><li><a>政民互动</a></li><li><a>专题专栏</a></li></ul></div>
<div class="container"><div class="crumbs"><i></i>您现在所在的位置：<a href="/nynct/index.shtml">首页</a>&gt;<a href="/nynct/c110001/common_zfxxgk.shtml">新闻资讯</a>&gt;<a href="/nynct/c110003/list.shtml">工作动态</a></div>
<div class="article-wrap"><h1 class="article-tit">{SOY.title}</h1>
<div class="article-inf"><span>发布日期：<b>2023-06-27 15:42</b></span><span>来源：<b>省农业技术推广站</b></span><span>浏览次数：<b id="viewCount"></b></span><span class="font-size">字体：<a>大</a><a>中</a><a>小</a></span><span class="print" onclick="window.print()">打印</span><div class="share-list">分享到：<a class="wx"></a><a class="wb"></a></div></div>
<div id="UCAP-CONTENT" class="article-con">{"".join(f'<p style="text-indent: 2em; line-height: 2;"><span style="font-family: 仿宋; font-size: 16pt;">{line}</span></p>' for line in SOY.body[:2])}<p style="text-align: center;"><img src="/nynct/c110003/202306/c00_31640011/images/1.jpg" alt="观摩现场"></p>{"".join(f'<p style="text-indent: 2em; line-height: 2;"><span style="font-family: 仿宋; font-size: 16pt;">{line}</span></p>' for line in SOY.body[2:])}</div>
<div class="article-bot"><a class="prev">上一篇：全省农机安全生产月活动启动</a><a class="next">下一篇：龙原出台设施农业用地管理细则</a><div class="ewm"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div></div></div></div>
<div class="footer"><div class="container"><p class="links"><a>网站地图</a>|<a>关于我们</a>|<a>网站声明</a></p><p>主办单位：龙原省农业农村厅　网站标识码：9900000021</p><p>某ICP备05000121号-1　某公网安备 99010302000112号</p><p>地址：松泽市文昌街38号　联系电话：0000-82620000</p></div></div>
<script src="/nynct/xhtml/js/jquery.qrcode.min.js"></script><script>$(function(){{$("#qrcode").qrcode({{width:90,height:90,text:location.href}});}});</script>""",
    head='<meta name="SiteName" content="龙原省农业农村厅"><meta name="SiteDomain" content="nynct.longyuan.example"><meta name="SiteIDCode" content="9900000021"><meta name="ColumnName" content="工作动态"><meta name="ColumnType" content="工作动态"><meta name="ArticleTitle" content="全省大豆田间管理技术现场培训班在松泉举办"><meta name="PubDate" content="2023-06-27 15:42:18"><meta name="ContentSource" content="省农业技术推广站"><meta name="others" content="页面生成时间 2023-07-03 09:00:41">',
    day="2023-06-27",
    time="15:42",
    origin="省农业技术推广站",
    build=modern,
)

POND = story(
    "云麓县检察院：公益诉讼“回头看” 小水塘又见清波",
    "“水清了，孩子们又敢到塘边玩了。”4月16日，云麓县人民检察院公益诉讼检察官再次来到横溪乡石坝村，对半年前办结的水塘污染案开展“回头看”，村民老方指着眼前的一池清水感慨。",
    "去年8月，该院在开展专项监督中发现，石坝村一家豆制品作坊长期将未经处理的废水直接排入村中水塘，水体发黑发臭，周边十余户村民苦不堪言。",
    "经现场勘查、取样检测和走访，检察机关依法向负有监管职责的行政机关发出诉前检察建议，督促其履职尽责，依法查处违法排污行为，并组织修复受损水体。",
    "收到检察建议后，相关单位高度重视，责令作坊停产整改，投入十八万元清淤七百余立方米，栽种水生植物一千六百株，并为作坊配建了小型污水处理设施。",
    "“发出检察建议不是终点，问题真正解决才是。”承办检察官表示，该院今年将对已办结的三十一件公益诉讼案件逐件复查，防止问题反弹回潮。",
)
add(
    "county procuratorate, page of the national group of sites",
    POND,
    "{T}_云麓县人民检察院",
    f"""
<div class="w1000"><div class="jcy-banner"><img src="/images/banner_ylx.jpg" width="1000" height="180" alt=""></div>
<div class="jcy-menu"><ul><li><a href="/">首页</a></li><li><a href="/jcgk/">检察概况</a></li><li><a href="/jcxw/">检察新闻</a></li><li><a href="/jwgk/">检务公开</a></li><li><a href="/dwjs/">队伍建设</a></li><li><a href="/jcwh/">检察文化</a></li><li><a href="/zxfw/">12309检察服务</a></li></ul></div>
<div class="jcy-date"><script>document.write(new Date().toLocaleDateString());</script><marquee>忠诚 为民 担当 公正 廉洁</marquee></div>
<div class="detail_bg"><div class="dqwz">当前位置：<a href="/">首页</a>&gt;&gt;<a href="/jcxw/">检察新闻</a></div>
<div class="detail_tit" id="title">{POND.title}</div>
<div class="detail_xx">时间：2019-04-18　　作者：钟若谷　　新闻来源：云麓县人民检察院　　【字号：<a href="javascript:doZoom(18)">大</a> | <a href="javascript:doZoom(16)">中</a> | <a href="javascript:doZoom(14)">小</a>】</div>
<div class="detail_con" id="fontzoom"><div class="TRS_Editor"><p align="center"><img src="./W020190418365510112345.jpg" oldsrc="W020190418365510112345.jpg" border="0" /></p>{indented(POND.body)}</div></div>
<div class="detail_close">【<a href="javascript:window.print()">打印</a>】 【<a href="javascript:window.close()">关闭</a>】</div>
<div class="xgxw"><h4>相关新闻</h4><ul>{listed(("云麓县检察院开展法治进校园活动", "2019-03-29"), ("我院召开党风廉政建设工作会", "2019-03-11"))}</ul></div></div>
<div class="jcy-links"><select><option>--最高检及省级院--</option></select><select><option>--本市检察机关--</option></select><select><option>--媒体链接--</option></select></div>
<div class="jcy-foot"><p>云麓县人民检察院 版权所有　某ICP备10000099号</p><p>地址：云麓县城南大道66号　邮编：990300</p><p>技术支持：正方网络　您是第 <span id="counter">002931</span> 位访问者</p></div></div>""",
    head='<meta name="keywords" content="云麓县人民检察院"><link href="/images/jcy_detail.css" rel="stylesheet" type="text/css" />',
    day="2019-04-18",
    origin="云麓县人民检察院",
    authors=("钟若谷",),
    build=xhtml,
)

PORT = story(
    "清湾关区前8个月冷链水产品出口增长两成",
    "据清湾海关统计，今年前8个月，清湾关区出口冷链水产品六点三万吨，货值二十一点七亿元，同比分别增长百分之十九点四和百分之二十二点八。",
    "从出口品种看，冻烤鳗、冻对虾和鱼糜制品位居前三，合计占出口总值的七成以上。其中，鱼糜制品出口四点一亿元，增长百分之四十六，成为新的增长点。",
    "从市场看，对东盟出口八点九亿元，增长百分之三十一点五；对日本、韩国出口保持平稳。",
    "为帮助企业抢抓订单，清湾海关开通鲜活易腐农食产品属地查检“绿色通道”，实行预约查检、优先检测，平均出证时间压缩至四小时以内。",
    "“货到口岸直接上船，一柜能省下两千多元的冷库费。”清湾恒丰水产有限公司关务经理魏静仪说，公司今年新拿下了两家海外连锁超市的订单。",
    "下一步，该关将继续加强技术性贸易措施研究，指导企业完善养殖、加工全链条质量追溯体系，支持更多企业获得境外注册资格。",
)
add(
    "customs of a port city, components with names of their vendor",
    PORT,
    "{T}",
    f"""
<div class="customs-top"><div class="customs-inner"><a href="http://www.customs-hq.example/" title="总署"><img src="/customs/images/hg_logo.png" alt="清湾海关"></a><div class="toplink"><a href="#">总署门户</a><a href="#">移动版</a><a href="#">繁体</a><a href="#">English</a><a href="#" onclick="aria.start()">无障碍</a></div><div class="search"><input type="text" value="请输入关键字"><a>高级搜索</a></div></div></div>
<div class="customs-nav"><a href="/qingwan_customs/index.html">首页</a><a>信息公开</a><a>新闻发布</a><a>在线服务</a><a>互动交流</a><a>关于我们</a></div>
<div class="easysite-layout"><div class="easysite-crumb">您的位置：<a>首页</a> &gt; <a>新闻发布</a> &gt; <a>关区动态</a></div>
<div class="portlet" id="eprotalCurrentPageId"><div class="easysite-article"><div class="easysite-news-title"><h2>{PORT.title}</h2><p class="easysite-news-describe"><span>信息来源：清湾海关</span><span>发布时间：2022-09-15</span><span class="easysite-font">字体：<a id="big">大</a><a id="mid">中</a><a id="small">小</a></span></p></div>
<div class="easysite-news-text" id="easysiteText">{"".join(f'<p style="margin-bottom:10px;text-indent:2em;text-align:justify"><span style="font-size:18px;font-family:微软雅黑">{line}</span></p>' for line in PORT.body)}</div>
<div class="easysite-news-operation"><a class="print">打印本页</a><a class="close">关闭窗口</a><span class="bdsharebuttonbox"><a data-cmd="weixin">微信</a><a data-cmd="tsina">新浪微博</a></span></div></div></div></div>
<div class="customs-foot"><p><a>网站声明</a><a>联系我们</a><a>网站地图</a></p><p>版权所有：清湾海关　主办单位：清湾海关办公室　承办单位：数据分中心</p><p>网站标识码：bm99000044　某ICP备17000777号　举报热线：12360</p></div>
<script type="text/javascript" src="/eportal/ui/plugins/ewebeditor/portal.js"></script>""",
    head='<meta name="SiteName" content="清湾海关"><meta name="SiteIDCode" content="bm99000044"><meta name="ColumnName" content="关区动态"><meta name="ArticleTitle" content="清湾关区前8个月冷链水产品出口增长两成"><meta name="PubDate" content="2022-09-15 16:08:09"><meta name="ContentSource" content="清湾海关">',
    day="2022-09-15",
    origin="清湾海关",
    build=modern,
)

RAIN = story(
    "潭州气象：早稻抽穗关键期 技术员下田测苗情",
    "5月上旬，潭州市出现连续阴雨寡照天气，日照时数较常年同期偏少近五成。早稻陆续进入孕穗抽穗关键期，农业气象服务也进入“紧张模式”。",
    "5月9日至10日，潭州市气象局联合市农技站组成三个服务小组，深入沙田、黄泥塘等六个产粮大镇，查看早稻株高、分蘖和叶色，调查纹枯病发生情况，与种粮大户面对面交流。",
    "“叶片还是偏嫩，这几天不要再追氮肥，田埂水口要打开。”在黄泥塘镇水圩村，农业气象工程师陶明边测叶绿素含量边提醒种粮大户李国良。",
    "目前，市气象局已发布农业气象专报四期，通过短信、大喇叭和微信群向两千三百余名种养大户推送灾害性天气预警。据预测，12日起雨势减弱，14日后转晴，利于早稻抽穗扬花。",
)
add(
    "provincial weather bureau, news from a city",
    RAIN,
    "{T}--楚江省气象局",
    f"""
<div id="header"><div class="hd_top"><div class="w1002"><span id="localtime"></span><span class="hd_r"><a href="http://www.cma-hq.example/">总局网站</a> | <a href="#">收藏本站</a> | <a href="#">联系我们</a></span></div></div><div class="w1002"><img src="/images/qx_banner.png" alt="楚江省气象局" /></div>
<div class="nav w1002"><ul><li><a href="/">首 页</a></li><li><a href="/xwzx/">新闻资讯</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/tqyb/">天气预报</a></li><li><a href="/qxkp/">气象科普</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div></div>
<div class="w1002 content"><div class="left_nav"><h3>新闻资讯</h3><ul><li><a href="/xwzx/qxyw/">气象要闻</a></li><li><a href="/xwzx/jcdt/" class="on">基层动态</a></li><li><a href="/xwzx/tzgg/">通知公告</a></li></ul><div class="tianqi"><iframe src="/weather/mini.html" width="200" height="120"></iframe></div></div>
<div class="right_con"><div class="position">当前位置：<a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">新闻资讯</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">基层动态</a></div>
<div class="xl_title">{RAIN.title}</div>
<div class="xl_info">来源：潭州市气象局　　作者：罗晓燕 彭志　　发布时间：2018年05月11日08:55　　<span class="fx">分享到：<a class="bds_tsina"></a><a class="bds_weixin"></a></span></div>
<div class="xl_content"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:1.75;font-size:14px}}</style>{indented(RAIN.body[:2])}<p align="center"><img src="./W020180511323456789012.jpg" width="550" /></p><p align="center"><font color="#000080">技术员在田间测量早稻株高。彭志 摄</font></p>{indented(RAIN.body[2:])}</div></div>
<div class="xl_edit">（责任编辑：何叶）</div><div class="xl_tool"><a href="javascript:window.print()">打印</a> <a href="javascript:self.close()">关闭</a></div></div></div>
<div id="footer"><p>主办：楚江省气象局　承办：楚江省气象信息中心</p><p>某ICP备06000552号　Copyright © 2008-2018 All Rights Reserved</p><p>建议使用1024×768以上分辨率浏览</p></div>""",
    head='<meta name="Author" content="罗晓燕 彭志"><script type="text/javascript" src="/images/jquery-1.4.2.min.js"></script>',
    day="2018-05-11",
    time="08:55",
    origin="潭州市气象局",
    authors=("罗晓燕", "彭志"),
    editors=("何叶",),
    build=xhtml,
)

TOWN = story(
    "白石镇：小板凳围成圈 屋场会上话民生",
    "“路灯装到了自家门口，晚上出门再不用打手电。”11月5日下午，白石镇樟树村的老晒谷坪上，三十多名村民搬来小板凳围坐成圈，一场屋场会开得热热闹闹。",
    "会上，镇党委委员、驻村干部余新民用方言宣讲了乡村振兴和医保缴费政策，随后请村民“点题”。从灌渠堵塞到快递进村，从老人用药到孩子上学，村民们你一言我一语，半个小时提出意见建议十一条。",
    "对能够现场答复的六条，镇村干部当场给出办理时限；需要多部门协调的五条，由镇党政办登记建账，明确专人跟踪，办理结果下次屋场会上公布。",
    "今年以来，白石镇坚持把会场搬到屋场，已召开屋场会八十七场，收集问题三百二十六个，办结二百九十八个，群众满意率达到百分之九十七。（通讯员 汪海燕）",
)
add(
    "county-level city portal, from a township",
    TOWN,
    "{T}_乡镇动态_宁浦市人民政府门户网站",
    f"""
<div class="gov-top"><div class="wid"><a class="gov-logo" href="/"><img src="/static/ny/img/logo.png" alt="宁浦市人民政府"></a><div class="gov-tools"><a>登录</a><a>注册</a><a>无障碍</a><a>繁體</a></div><div class="gov-search"><input type="text" placeholder="我要找..."><i class="icon-search"></i></div></div></div>
<nav class="gov-nav wid"><a href="/">网站首页</a><a href="/zjny">走进宁浦</a><a href="/xxgk">政府信息公开</a><a href="/bsfw">办事服务</a><a href="/hdjl">互动交流</a><a href="/sjkf">数据开放</a></nav>
<section class="wid"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/xwzx">新闻中心</a></li><li><a href="/xwzx/xzdt">乡镇动态</a></li><li class="active">正文</li></ol>
<article class="show-box"><h1 class="show-title">{TOWN.title}</h1><div class="show-meta"><span>发布时间：2021-11-08 17:20</span><span>信息来源：白石镇</span><span>编辑：刘思</span><span>审核：余新民</span><span>浏览：<em data-id="88312">213</em>次</span></div>
<div class="show-content" id="content"><p style="text-indent:32px">{TOWN.body[0]}</p><p style="text-align:center"><img src="/upload/image/20211108/a1.jpg" title="屋场会" alt="屋场会"></p><p style="text-indent:32px">{TOWN.body[1]}</p><p style="text-indent:32px">{TOWN.body[2]}</p><p style="text-indent:32px">{TOWN.body[3]}</p></div>
<div class="show-foot"><div class="share" data-sites="wechat,weibo,qq"></div><a onclick="window.print()">【打印】</a><a onclick="window.close()">【关闭】</a></div><div class="show-near"><p>上一条：<a>河西街道开展消防安全入户宣传</a></p><p>下一条：<a>大塘乡油茶喜获丰收</a></p></div></article></section>
<footer class="gov-footer"><div class="wid"><p>主办：宁浦市人民政府办公室　承办：宁浦市政务服务数据管理局</p><p>政府网站标识码：9909810011　某公网安备99098102000015号　某ICP备19000001号</p><p>投稿邮箱：nyzfw@ny.example　联系电话：0000-3220000（工作日）</p></div></footer><script src="/static/js/social-share.min.js"></script>""",
    head='<meta name="SiteName" content="宁浦市人民政府门户网站"><meta name="ColumnName" content="乡镇动态"><meta name="ArticleTitle" content="白石镇：小板凳围成圈 屋场会上话民生"><meta name="PubDate" content="2021-11-08 17:20">',
    day="2021-11-08",
    time="17:20",
    origin="白石镇",
    authors=("汪海燕",),
    editors=("刘思",),
    build=modern,
)

WATER = story(
    "清河口县人民政府办公室关于印发清河口县农村饮水工程运行管护办法的通知",
    "清府办发〔2020〕12号",
    "各乡镇人民政府、街道办事处，县直各部门：",
    "《清河口县农村饮水工程运行管护办法》已经县人民政府同意，现印发给你们，请认真贯彻执行。",
    "清河口县人民政府办公室",
    "2020年7月6日",
    "清河口县农村饮水工程运行管护办法",
    "第一条　为加强农村饮水工程运行管护，保障农村居民饮水安全，结合本县实际，制定本办法。",
    "第二条　本办法所称农村饮水工程，是指向乡（镇）村居民生活供水的集中供水工程和分散供水工程。",
    "第三条　千人以上集中供水工程由县农村供水总站统一管护；其他集中供水工程由受益村民委员会管护；分散供水工程由受益户自行管护。",
    "第四条　集中供水工程实行计量收费，水价由供用水双方按照补偿成本、公平负担的原则协商确定，并报县发展改革部门备案。",
    "第五条　县财政每年安排管护资金不少于一百二十万元，用于水源保护、设备更换和水质检测。管护资金实行专账管理，接受审计监督。",
    "第六条　任何单位和个人不得擅自改装、拆除供水设施，不得在水源保护范围内从事养殖、洗涤等可能污染水体的活动。",
    "第七条　本办法自印发之日起施行，由县水务局负责解释。",
    "（此件公开发布）",
)
add(
    "county, order with a rule behind it, record table above",
    WATER,
    "{T} - 清河口县人民政府",
    f"""
<div class="top_warp"><div class="top_in"><span class="l"><a href="http://www.qianling.example">黔岭省人民政府</a> <a href="http://www.zunhe.example">遵河市人民政府</a></span><span class="r"><a>简体</a><a>繁体</a><a>无障碍</a><a>移动版</a></span></div><div class="logo_in"><a href="../../../"><img src="/images/qhk/logo.png"></a></div></div>
<div class="menu_warp"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/zmhd">政民互动</a></li><li><a href="/zjqhk">清河口概况</a></li></ul></div>
<div class="zfxxgk_box"><div class="dqwz">当前位置： <a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>政策文件</a> &gt; <a>县政府办文件</a></div>
<table class="gk_table" width="100%" border="0" cellspacing="1"><tbody><tr><td class="lab">索 引 号</td><td>QHK-2020-00318</td><td class="lab">信息分类</td><td>水利、水务；通知</td></tr><tr><td class="lab">发布机构</td><td>清河口县人民政府办公室</td><td class="lab">发文日期</td><td>2020-07-06</td></tr><tr><td class="lab">文　　号</td><td>清府办发〔2020〕12号</td><td class="lab">是否有效</td><td>是</td></tr><tr><td class="lab">信息名称</td><td colspan="3">{WATER.title}</td></tr></tbody></table>
<div class="gk_art"><h1 class="gk_title">{WATER.title}</h1><div class="gk_info"><span>发布时间：2020-07-09 11:15</span><span>字体：<a>[大]</a><a>[中]</a><a>[小]</a></span><span>点击数：<script src="/cms/click?id=5560318"></script></span></div>
<div class="gk_con"><div class="view TRS_UEDITOR trs_paper_default"><p style="text-align:center">{WATER.body[0]}</p><p>{WATER.body[1]}</p>{indented(WATER.body[2:3])}<p style="text-align:right">{WATER.body[3]}</p><p style="text-align:right">{WATER.body[4]}</p><p style="text-align:center"><strong>{WATER.body[5]}</strong></p>{indented(WATER.body[6:])}</div></div>
<div class="gk_fj"><p>附件下载：<a href="./P020200709404512345678.pdf">{WATER.title}.pdf</a></p></div><div class="gk_rel"><h3>相关解读</h3><ul>{listed(("图解：农村饮水工程谁来管", "2020-07-10"))}</ul></div></div></div>
<div class="foot_warp"><p>主办：清河口县人民政府　承办：清河口县人民政府办公室</p><p>网站标识码：9903240001　某ICP备05001188号-3　某公网安备 99032402000011号</p></div>""",
    head='<meta name="SiteName" content="清河口县人民政府"><meta name="ColumnName" content="县政府办文件"><meta name="PubDate" content="2020-07-09 11:15"><meta name="ContentSource" content="">',
    day="2020-07-09",
    time="11:15",
    origin="清河口县人民政府办公室",
    build=modern,
)

CAMPUS = story(
    "我校学子在全国大学生水下机器人设计竞赛中斩获佳绩",
    "3月16日至18日，第六届全国大学生水下机器人设计竞赛总决赛在滨海市举行。我校“逐浪”代表队获得一等奖两项、二等奖三项，学校获评优秀组织奖。",
    "本届竞赛设自主巡游、管线检测和水下抓取三个赛道，共有来自九十四所高校的三百一十五支队伍入围总决赛。",
    "比赛中，由机械工程学院教师梁广平指导的“蓝鳍”队凭借自主研制的双目视觉识别系统，在浑浊水体环境下完成全部抓取任务，以总分第二名的成绩获得一等奖。",
    "“从大二开始，我们几乎每个周末都泡在水池边。”队长、2021级本科生许嘉树说，密封舱漏水、推进器烧毁都遇到过，正是一次次失败让大家学会了怎样做工程。",
    "近年来，学校将学科竞赛纳入人才培养方案，建成开放实验室十二个，每年支持学生创新项目两百余项，近三年学生在各类学科竞赛中获国家级奖项四百一十余项。",
)
add(
    "university news, page of a campus vendor",
    CAMPUS,
    "{T}-东陵理工大学新闻网",
    f"""
<div class="head"><div class="wrap"><div class="logo"><a href="../index.htm" title="东陵理工大学新闻网"><img src="../images/logo.png" border="0" width="420" /></a></div><div class="ss"><form method="post" action="../search.jsp?wbtreeid=1012" name="au1a"><input type="hidden" name="lucenenewssearchkey" value="" /><input name="showkeycode" id="showkeycode" placeholder="站内搜索" /></form></div></div></div>
<div class="nav"><ul class="wrap"><li><a href="../index.htm">首页</a></li><li><a href="../dgyw.htm">东理要闻</a></li><li><a href="../zhxw.htm">综合新闻</a></li><li><a href="../mtdg.htm">媒体东理</a></li><li><a href="../xsdt.htm">学术动态</a></li><li><a href="../dgrw.htm">东理人物</a></li><li><a href="http://www.dlit.example">学校主页</a></li></ul></div>
<div class="ny wrap"><div class="dqwz">当前位置: <a href="../index.htm">首页</a>&gt;&gt;<a href="../zhxw.htm">综合新闻</a>&gt;&gt;正文</div>
<script language="javascript" src="../system/resource/js/dynclicks.js"></script><form name="_newscontent_fromname"><div class="ar_article_box"><h3 class="ar_title">{CAMPUS.title}</h3><h6 class="ar_info">来源：机械工程学院　作者：朱晓楠　编辑：石蕾　审核：郑卫东　时间：2024-03-22　点击数：<script>_showDynClicks("wbnews", 1382201, 20913)</script></h6>
<div class="ar_article" id="vsb_content_2"><div class="v_news_content"><p style="text-indent: 2em">{CAMPUS.body[0]}</p><p class="vsbcontent_img" style="text-align: center"><img width="600" src="/__local/A/3C/81/0F2.jpg" vsbhref="vurl" /></p><p style="text-align: center"><span style="font-size: 14px; color: #888">“逐浪”代表队合影</span></p>{"".join(f'<p style="text-indent: 2em">{line}</p>' for line in CAMPUS.body[1:])}</div></div><div id="div_vote_id"></div>
<div class="sxt"><p>上一条：<a href="20911.htm">学校召开本科教学工作会议</a></p><p>下一条：<a href="20915.htm">图书馆“世界读书日”系列活动预告</a></p></div><p align="right">【<a href="javascript:window.opener=null;window.open('','_self');window.close();">关闭</a>】</p></div></form></div>
<div class="foot"><p>版权所有 © 东陵理工大学党委宣传部　地址：东陵市学府路100号　邮编：990116</p><p>投稿邮箱：news@dlit.example　新闻热线：0000-86120000</p></div>""",
    head='<meta name="pageType" content="3" /><meta name="pageTitle" content="我校学子在全国大学生水下机器人设计竞赛中斩获佳绩" /><meta name="keywords" content="综合新闻" /><!--Announced by Visual SiteBuilder 9-->',
    day="2024-03-22",
    origin="机械工程学院",
    authors=("朱晓楠",),
    editors=("石蕾",),
    build=xhtml,
)

LIFT = story(
    "关于海榕区2022年第二批既有住宅加装电梯财政补助项目的公示",
    "根据《海榕区既有住宅加装电梯财政补助实施细则》有关规定，经业主申请、街道初审、我局会同区财政局复核，现将2022年第二批拟补助项目公示如下：",
    "一、翠竹苑3栋2单元，补助金额30万元；",
    "二、翠竹苑5栋1单元，补助金额30万元；",
    "三、湖景花园B座，补助金额28万元；",
    "四、石厦新村12栋，补助金额25.6万元。",
    "公示期为2022年8月1日至8月5日。任何单位或个人对公示内容有异议的，可在公示期内以书面形式向我局反映，并提供有效联系方式和相关证明材料，逾期不予受理。",
    "受理部门：区住房和建设局物业监管科；联系电话：0000-26660123。",
    "特此公示。",
    "海榕区住房和建设局",
    "2022年7月29日",
)
add(
    "district of a southern city, disclosure platform of the province",
    LIFT,
    "{T}-海榕区住房和建设局",
    f"""
<div class="gkml-header"><div class="area"><a class="g-logo" href="https://www.haitang.example/"><img src="https://www.haitang.example/images/logo.svg" alt="海榕政府在线"></a><h2>政府信息公开</h2></div></div>
<div class="area gkml-main"><div class="gkml-side"><ul><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li class="cur"><a>法定主动公开内容</a></li><li><a>政府信息公开年报</a></li><li><a>依申请公开</a></li></ul></div>
<div class="content"><div class="crumb">当前位置：<a>首页</a> &gt; <a>法定主动公开内容</a> &gt; <a>住房保障</a></div>
<div class="classify"><table><tbody><tr><td class="label">索引号：</td><td>99440304007542/2022-00087</td><td class="label">分类：</td><td>城乡建设、环境保护、公示</td></tr><tr><td class="label">发布机构：</td><td>海榕区住房和建设局</td><td class="label">成文日期：</td><td>2022-07-29</td></tr><tr><td class="label">名称：</td><td colspan="3">{LIFT.title}</td></tr><tr><td class="label">文号：</td><td></td><td class="label">发布日期：</td><td>2022-08-01</td></tr><tr><td class="label">主题词：</td><td colspan="3"></td></tr></tbody></table></div>
<h1 class="title document-number">{LIFT.title}</h1><div class="date-row"><span class="date">发布日期：2022-08-01</span><span>浏览次数：<i class="hit">-</i></span><span class="share-btn">分享：<a class="s-wx"></a><a class="s-wb"></a></span></div>
<div class="article-content" id="gknbxq_detail">{"".join(f'<p style="text-indent: 2em; text-align: justify;">{line}</p>' for line in LIFT.body[:8])}<p style="text-align: right;">{LIFT.body[8]}</p><p style="text-align: right;">{LIFT.body[9]}</p></div></div></div>
<div class="gkml-foot"><p>主办：海榕区人民政府　网站标识码：9944030400　某ICP备2021000001号　某公网安备 99030402000020号</p><p>技术支持：数字政府运营中心</p></div>
<script>window._CONFIG={{SITE_ID:"7542",SID:"7542",DOMAIN:"www.haitang.example"}};</script>""",
    head='<meta name="ArticleTitle" content="关于海榕区2022年第二批既有住宅加装电梯财政补助项目的公示"><meta name="PubDate" content="2022-08-01 09:31:20"><meta name="ContentSource" content="">',
    day="2022-08-01",
    origin="海榕区住房和建设局",
    build=modern,
)

BID_ROWS = (
    "排名",
    "投标人名称",
    "投标报价（元）",
    "质量标准",
    "工期",
    "1",
    "安平路桥建设有限公司",
    "18264371.55",
    "合格",
    "240日历天",
    "2",
    "中泽市政工程集团有限公司",
    "18391208.40",
    "合格",
    "240日历天",
    "3",
    "鼎铭建设有限公司",
    "18450066.12",
    "合格",
    "238日历天",
)
BID = story(
    "河阳市滨河西路（建设街—迎宾大道）道路改造工程施工中标候选人公示",
    "河阳市滨河西路（建设街—迎宾大道）道路改造工程施工招标的评标工作已于2025年3月11日结束，根据评标委员会出具的评标报告，现将中标候选人公示如下：",
    "一、项目编号：HY202502017",
    "二、中标候选人排序",
    *BID_ROWS,
    "三、项目负责人：第一中标候选人 韩立功；第二中标候选人 秦少波；第三中标候选人 尤建平。",
    "四、公示期：2025年3月12日至2025年3月14日。",
    "五、投标人或者其他利害关系人对评标结果有异议的，应当在公示期内向招标人提出。招标人联系人：段工，电话：0000-5568112；招标代理机构联系人：柳工，电话：0000-5561290。",
    "招标人：河阳市市政建设服务中心",
    "招标代理机构：正信工程咨询有限公司",
    "2025年3月12日",
)
add(
    "exchange for public resources, ranking of bids",
    BID,
    "{T}",
    f"""
<div class="ewb-header"><div class="ewb-container"><a class="ewb-logo" href="/hyggzy/"><img src="/hyggzy/images/logo.png" alt="河阳市公共资源交易平台"></a><div class="ewb-search"><input type="text" id="wd" placeholder="请输入关键字搜索"><button>搜 索</button></div></div>
<ul class="ewb-nav"><li><a href="/hyggzy/">首页</a></li><li><a href="/hyggzy/jyxx/">交易信息</a></li><li><a href="/hyggzy/zcfg/">政策法规</a></li><li><a href="/hyggzy/fwzn/">服务指南</a></li><li><a href="/hyggzy/xyxx/">信用信息</a></li><li><a href="/hyggzy/jgxx/">监管信息</a></li></ul></div>
<div class="ewb-container"><div class="ewb-location"><span>您所在的位置：</span><a href="/hyggzy/">首页</a> &gt; <a href="/hyggzy/jyxx/">交易信息</a> &gt; <a href="/hyggzy/jyxx/001001/">工程建设</a> &gt; <span>中标候选人公示</span></div>
<div class="ewb-step"><span>招标计划</span><span>招标公告</span><span>澄清答疑</span><span class="on">中标候选人公示</span><span>中标结果</span><span>合同公开</span></div>
<div class="article-info"><h1 id="infoTitle">{BID.title}</h1><p class="info-sources">【信息时间：2025/3/12　阅读次数：<span id="viewCount">57</span>】<a href="javascript:print()">【我要打印】</a><a href="javascript:window.close()">【关闭】</a></p>
<div class="con" data-id="ewb-article">{indented(BID.body[:3])}<table border="1" style="border-collapse:collapse;width:100%"><tbody>{cells(BID_ROWS, 5)}</tbody></table>{indented(BID.body[23:26])}<p style="text-align:right">{BID.body[26]}</p><p style="text-align:right">{BID.body[27]}</p><p style="text-align:right">{BID.body[28]}</p></div>
<div class="attach" id="attach" style="display:none"><h4>附件：</h4></div></div></div>
<div class="ewb-footer"><p>主办单位：河阳市行政审批服务局　运行维护：河阳市公共资源交易中心</p><p>某ICP备17000443号-2　技术咨询电话：400-000-0000　CA办理：0000-5530011</p></div><script src="/hyggzy/js/lib/mustache.js"></script>""",
    head='<meta name="SiteName" content="河阳市公共资源交易平台"><meta name="ColumnName" content="中标候选人公示">',
    day="2025-03-12",
    build=modern,
)

PARTY = story(
    "民进云泽省委会赴石梁县开展教育帮扶",
    "12月2日至4日，民进云泽省委会副主委方绍文率调研组赴石梁县，就乡村小规模学校师资建设开展调研并进行教育帮扶。",
    "调研组一行先后走访了瓦屋小学、关口九年一贯制学校和县教师进修学校，与一线教师、学生家长座谈，详细了解音体美课程开设、教师周转房建设和留守儿童关爱情况。",
    "在瓦屋小学，民进会员、省特级教师苏映雪为四年级学生上了一堂语文示范课，并与当地教师开展同课异构。“课堂上没有标准答案，孩子们的眼睛都亮了。”听完课，教龄十一年的教师吴小敏说。",
    "方绍文表示，民进组织将继续发挥教育界别优势，通过跟岗研修、网络教研和名师送教等方式，助力石梁县提高教师队伍整体水平。",
    "活动期间，省开明画院向石梁县捐赠书画作品二十幅，民进企业家联谊会捐赠图书三千册、多媒体教学设备六套。",
    "民进乐川市委会主委、石梁县委统战部负责同志陪同调研。",
)
add(
    "provincial committee of a party, local work",
    PARTY,
    "{T} - 民进云泽省委员会",
    f"""
<div class="mj_top"><div class="mj_w"><img src="/Public/Home/images/top_bg.jpg" alt="民进云泽省委员会" /></div></div>
<div class="mj_nav"><ul class="mj_w"><li><a href="/index.php">首页</a></li><li><a href="/list/1">会务要闻</a></li><li><a href="/list/2">参政议政</a></li><li><a href="/list/3">思想建设</a></li><li><a href="/list/4">组织建设</a></li><li><a href="/list/5">社会服务</a></li><li><a href="/list/6">会员风采</a></li><li><a href="/list/7">会史长廊</a></li></ul></div>
<div class="mj_w mj_main"><div class="mj_left"><div class="mj_pos">您的位置：<a href="/index.php">首页</a> → <a href="/list/5">社会服务</a> → 文章内容</div>
<div class="mj_art"><h2>{PARTY.title}</h2><div class="mj_sub">时间：2017-12-06　|　来源：民进云泽省委会　|　作者：陆文捷　|　责任编辑：叶舟　|　点击：<span>386</span></div><div class="mj_txt">{"".join(f"<p><span>　　{line}</span></p>" for line in PARTY.body[:3])}<p style="text-align:center;"><img src="/Uploads/image/20171206/20171206093411_52718.jpg" alt="" /></p>{"".join(f"<p><span>　　{line}</span></p>" for line in PARTY.body[3:])}</div>
<div class="mj_page"><p>上一篇：<a href="/show/2210">民进乐川市委会举办会员书画展</a></p><p>下一篇：<a href="/show/2214">民进省直工委开展冬日送暖活动</a></p></div></div></div>
<div class="mj_right"><h3>最新文章</h3><ul>{listed(("民进云泽省委会召开主委会议", "12-05"), ("我会六件提案被评为优秀提案", "12-01"), ("民进会员小传：从山村走出的歌者", "11-28"))}</ul><h3>专题专栏</h3><a><img src="/Uploads/zt/zt01.jpg" alt="" /></a><a><img src="/Uploads/zt/zt02.jpg" alt="" /></a></div></div>
<div class="mj_links"><b>友情链接：</b><a>统一战线网</a> <a>省政协</a> <a>开明出版社</a> <a>各市民进组织</a></div>
<div class="mj_foot">版权所有：民进云泽省委员会　地址：云都市和平路15号　邮编：990001　某ICP备09000316号</div>""",
    head='<meta name="keywords" content="民进,社会服务" /><meta name="description" content="民进云泽省委会" />',
    day="2017-12-06",
    origin="民进云泽省委会",
    authors=("陆文捷",),
    editors=("叶舟",),
    build=xhtml,
)

HEALTH = story(
    "2021年8月6日云泽省新型冠状病毒肺炎疫情情况",
    "8月6日0-24时，云泽省报告新增本土确诊病例2例，其中乐川市1例、云都市1例，均为已集中隔离的密切接触者；新增境外输入无症状感染者1例，已转运至定点医院隔离医学观察。",
    "当日新增治愈出院病例1例，解除隔离医学观察的密切接触者46人。",
    "截至8月6日24时，全省现有确诊病例9例（含境外输入病例3例），现有无症状感染者4例，尚有312名密切接触者正在接受集中隔离医学观察。",
    "省疾控中心提醒广大群众：近期非必要不前往中高风险地区，保持科学佩戴口罩、勤洗手、常通风、少聚集的良好习惯，积极接种新冠病毒疫苗。",
)
add(
    "provincial health commission, daily bulletin",
    HEALTH,
    "{T} - 云泽省卫生健康委员会",
    f"""
<div class="w1024 header"><a href="/"><img src="/wjw/images/logo.gif" alt="云泽省卫生健康委员会"></a><div class="fr"><a>公务邮箱</a>|<a>RSS订阅</a>|<a>手机版</a></div></div>
<div class="w1024 mnav"><a href="/wjw/index.shtml">首 页</a><a>机构</a><a>新闻</a><a>信息</a><a>服务</a><a>互动</a></div>
<div class="w1024"><div class="index_title_h3"><a href="/wjw/index.shtml">首页</a>&gt;<a href="/wjw/yqtb/list.shtml">疫情通报</a></div>
<div class="list"><div class="tit">{HEALTH.title}</div><div class="source"><span>发布时间： 2021-08-07</span><span class="mr">来源: 卫生应急办公室</span></div><div class="fxd"><script>var bds_config={{}};</script></div>
<div class="con" id="xw_box">{"".join(f'<p style="text-align: justify; margin: 0px; text-indent: 37px; line-height: 150%;"><span style="font-family: 宋体; font-size: 19px;">{line}</span></p>' for line in HEALTH.body)}</div>
<div class="tail"><div class="editor"></div><a onclick="window.print()">打印</a><a onclick="window.close()">关闭</a></div><div class="relate"><h3>相关链接</h3><ul>{listed(("2021年8月5日云泽省新型冠状病毒肺炎疫情情况", "2021-08-06"), ("2021年8月4日云泽省新型冠状病毒肺炎疫情情况", "2021-08-05"))}</ul></div></div></div>
<div class="w1024 foot"><p>地址：云都市安定路61号　邮编：990002　电话：0000-85980000</p><p>云泽省卫生健康委员会 版权所有　某ICP备18000063号　网站标识码：9900000037</p></div>""",
    head='<meta name="ArticleTitle" content="2021年8月6日云泽省新型冠状病毒肺炎疫情情况"><meta name="PubDate" content="2021-08-07 08:02:11"><meta name="ContentSource" content="卫生应急办公室">',
    day="2021-08-07",
    origin="卫生应急办公室",
    build=modern,
)

SCHOOL = story(
    "城南小学举行第十一届校园读书节闭幕式",
    "书香满校园，快乐伴成长。5月20日下午，城南小学第十一届校园读书节闭幕式在学校操场举行，全校师生和部分家长代表一千二百余人参加。",
    "闭幕式上，各年级学生带来了课本剧《小马过河》、诗歌联诵《四季》、古诗新唱等节目，赢得阵阵掌声。学校还为“书香班级”“阅读之星”和“书香家庭”颁发了证书和图书。",
    "本届读书节历时一个月，先后开展了图书漂流、手抄报展评、讲故事比赛和“跟着作家去写作”讲座等八项活动，全校学生人均读书四本以上。",
    "校长在总结时勉励同学们把读书当成一辈子的习惯，让书籍陪伴自己走得更远。（城南小学 李玉芬）",
)
add(
    "county education office, tables and server pages",
    SCHOOL,
    "长垄县教育信息网",
    f"""
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="960" height="150"></td></tr><tr><td height="32" background="images/navbg.gif" align="center" class="nav"><a href="Index.asp">网站首页</a> | <a href="Class.asp?ID=3">教育新闻</a> | <a href="Class.asp?ID=7">通知公告</a> | <a href="Class.asp?ID=9">学校风采</a> | <a href="Class.asp?ID=12">教研天地</a> | <a href="Class.asp?ID=15">资源下载</a> | <a href="GuestBook.asp">局长信箱</a></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="210" valign="top" bgcolor="#F3F9FF"><table width="200" align="center"><tr><td class="lefttit">站内搜索</td></tr><tr><td><form action="Search.asp" method="get"><input name="key" size="14"><input type="submit" value="搜索"></form></td></tr><tr><td class="lefttit">热点文章</td></tr><tr><td>·<a href="Show.asp?ID=4402">2016年中考时间安排</a></td></tr><tr><td>·<a href="Show.asp?ID=4387">教师资格认定公告</a></td></tr><tr><td>·<a href="Show.asp?ID=4310">春季学期校历</a></td></tr></table></td>
<td width="750" valign="top"><table width="96%" align="center"><tr><td height="30" class="pos">您现在的位置：<a href="Index.asp">网站首页</a> &gt;&gt; <a href="Class.asp?ID=9">学校风采</a> &gt;&gt; 正文</td></tr>
<tr><td align="center" height="50"><span class="bigtitle"><b>{SCHOOL.title}</b></span></td></tr><tr><td align="center" class="gray" bgcolor="#F7F7F7" height="24">信息来源：城南小学　发布日期：2016-5-23　浏览次数：412　录入：admin</td></tr>
<tr><td class="content" style="line-height:1.8"><p>　　{SCHOOL.body[0]}</p><p align="center"><img src="UploadFiles/2016-5/201605231533.jpg" width="500"></p><p>　　{SCHOOL.body[1]}</p><p>　　{SCHOOL.body[2]}</p><p>　　{SCHOOL.body[3]}</p></td></tr>
<tr><td align="right" class="gray"><a href="javascript:window.print()">打印本页</a> | <a href="javascript:window.close()">关闭窗口</a></td></tr><tr><td class="gray">上一篇：<a href="Show.asp?ID=4415">实验中学开展防震演练</a><br>下一篇：<a href="Show.asp?ID=4419">南关幼儿园“六一”亲子运动会方案</a></td></tr></table></td></tr></table>
<table width="960" align="center" bgcolor="#2A7FC9"><tr><td align="center" class="white" height="60">版权所有：长垄县教育局　某ICP备08000215号<br>地址：长垄县城人民路12号　电话：0000-7230000　技术支持：长垄电教馆</td></tr></table>""",
    head='<link href="css/style.css" rel="stylesheet" type="text/css"><script language="javascript" src="js/menu.js"></script>',
    day="2016-05-23",
    origin="城南小学",
    authors=("李玉芬",),
    build=quirks,
)

# ---------------------------------------------------------------------- media

OPERA = story(
    "云泽百年皮影戏班“上新” 年轻人挑起影窗",
    "中新网临浦10月19日电 (薛敏 唐可欣)锣鼓一响，灯影一亮，驴皮雕成的将军在白布上翻身上马。19日晚，临浦市老戏台街的“同乐班”推出新编皮影戏《渡口》，台下座无虚席。",
    "“同乐班”创办于清末，至今传了五代。第五代班主潘毓秀今年二十九岁，大学学的是动画。五年前，祖父的一场病让她回到家乡，接过了影窗。",
    "“动画讲帧，皮影讲关节，道理是通的。”潘毓秀把分镜头的办法用到了影戏里，还给老唱腔配上了大提琴。",
    "戏班现有十一人，平均年龄三十一岁。负责雕刻的小伙子孟乐天说，一件影人要刻三千多刀，手机短视频里他雕影人的直播最多有八万人同时观看。",
    "临浦市非遗保护中心主任康庆林介绍，当地已有七个皮影戏班恢复演出，每年演出超过六百场，其中三分之一走进校园。",
    "“爷爷说影子要有人举着才会动，戏也要有人接着才会活。”潘毓秀说。",
)
add(
    "branch of a news agency in a province, classic article frame",
    OPERA,
    "{T}-环新网云泽",
    f"""
<div id="yz_top"><div class="yz_w"><a href="http://www.huanxin.example">环新网首页</a> | <a>楚江</a> | <a>海岱</a> | <a>岭东</a> | <a>龙原</a> | <a>黔岭</a> | <a>云泽</a></div></div>
<div class="yz_w yz_logo"><a href="/"><img src="/images/logo_yz.gif" alt="环新网云泽"></a><div class="yz_ad"><script src="/js/ad_468.js"></script></div></div>
<div class="yz_nav"><a href="/">首页</a><a href="/yw/">要闻</a><a href="/sz/">时政</a><a href="/jj/">经济</a><a href="/wh/">文化</a><a href="/sp/">视频</a><a href="/tp/">图片</a><a href="/zt/">专题</a></div>
<div class="yz_w"><div class="yz_left"><div class="yz_path">本页位置：<a href="/">首页</a> → <a href="/wh/">文化</a></div>
<div class="content"><h1 style="display:block; position:relative; text-align:center; clear:both">{OPERA.title}</h1><div class="left-time"><div class="left-t">2022年10月19日 21:35　来源：<a href="http://www.huanxin.example/" class="source">中新网云泽</a><span id="cy_cmt_num"></span><span class="zuizhong">大字体</span><span class="zuizhong">小字体</span></div><div class="bdshare_t">分享到：<a class="bds_weixin"></a><a class="bds_tsina"></a><a class="bds_qzone"></a></div></div>
<div class="left_zw" style="position:relative">{indented(OPERA.body[:3])}<div style="text-align:center"><img src="/upload/2022/1019/91.jpg" alt="演出现场"></div><div class="pictext">10月19日，演员在影窗后表演。唐可欣 摄</div>{indented(OPERA.body[3:5])}<p>　　{OPERA.body[5]}(完)</p><div id="function_code_page"></div></div>
<div class="left_name"><div class="left_name_r">【编辑:温雅】</div></div><div class="yz_more"><h3>更多精彩内容请进入<a href="/wh/">文化频道</a></h3></div></div></div>
<div class="yz_right"><div class="box"><h3>视频</h3><ul>{listed(("航拍云泽万亩稻田丰收图景", "10-18"), ("【微纪录】修钟表的人", "10-16"))}</ul></div><div class="box"><h3>本周热榜</h3><ol><li><a>临浦至乐川高铁开始联调联试</a></li><li><a>云泽发布寒潮蓝色预警</a></li><li><a>石梁脱贫村办起星空露营地</a></li></ol></div></div></div>
<div class="yz_foot"><p><a>关于我们</a>|<a>联系我们</a>|<a>广告服务</a>|<a>供稿服务</a>|<a>法律声明</a></p><p>本网站所刊载信息，不代表本社观点。刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>新闻热线：0000-84410000　某ICP备05000033号</p></div>""",
    head='<meta name="keywords" content="皮影,非遗"><meta name="description" content="云泽百年皮影戏班“上新” 年轻人挑起影窗"><meta property="og:type" content="news">',
    day="2022-10-19",
    time="21:35",
    origin="中新网云泽",
    authors=("薛敏", "唐可欣"),
    editors=("温雅",),
    build=modern,
)

SEED = story(
    "楚西山乡育苗忙 三万株黄精苗送到农户手中",
    "楚江网时刻新闻3月30日讯（记者 邹建华 通讯员 蒋丽）“苗要斜着放，芽头朝上，盖土两指厚。”3月29日，在辰水县木杉溪乡茶林坪村，农技员胡万松蹲在地里，手把手教村民移栽黄精苗。",
    "当天，由县乡村振兴局和帮扶企业联合采购的三万株黄精苗分发到一百零八户农户手中，户均可栽种半亩。",
    "茶林坪村海拔九百米，林下荒地多，适合发展林药。村支书瞿显贵介绍，黄精三年可采挖，企业以每公斤不低于九元的价格保底回收，每亩纯收入可达一万二千元。",
    "“往年开春就出门打工，今年想留下来试试。”领到苗的村民滕树生一边装车一边盘算，等学会了技术，明年再把屋后的三亩坡地都种上。",
    "据悉，木杉溪乡今年计划发展林下黄精、白及等中药材一千五百亩，建设初加工点两处，带动六百余名群众就近增收。",
)
add(
    "provincial news site, writer and editor in the line and again below",
    SEED,
    "{T}_楚江网时刻",
    f"""
<div class="top-channel"><a>楚江网</a><a>时刻</a><a>论坛</a><a>百姓呼声</a><a>党网</a><a>舆情</a><span class="fr"><a>手机楚江网</a><a>登录</a></span></div>
<header class="rd-head"><a href="https://www.chujiang.example/"><img src="//img.chujiang.example/static/logo-moment.png" alt="时刻"></a><nav><a>推荐</a><a>楚南</a><a>楚西</a><a>时政</a><a>经济</a><a>教育</a><a>文旅</a></nav></header>
<main class="m-container"><div class="m-crumb"><a>楚江网</a> &gt; <a>楚西站</a> &gt; <a>辰水新闻</a> &gt; 正文</div>
<h1 class="m-article-title">{SEED.title}</h1><div class="m-article-info"><span>来源：<a>楚江网</a></span><span>作者：邹建华 蒋丽</span><span>编辑：杨帆</span><span>2021-03-30 09:14:52</span><a class="kx">时刻新闻</a><div class="shares">—分享—<i class="wx"></i><i class="wb"></i></div></div>
<article class="m-article">{indented(SEED.body[:2])}<p style="text-align:center"><img src="//img.chujiang.example/2021/3/30/8841.jpg"></p><p style="text-align:center">（村民领取黄精种苗。）</p>{indented(SEED.body[2:])}<p>来源：楚江网</p><p>作者：邹建华 蒋丽</p><p>编辑：杨帆</p></article>
<p class="m-statement">本文为楚江网原创文章，转载请附上原文出处链接和本声明。</p><p class="m-link">本文链接：https://cx.chujiang.example/content/2021/03/30/8841.html</p>
<div class="m-like"><button>点赞 <em>26</em></button></div><div class="m-subject"><h4>相关阅读</h4><ul><li><a>辰水县启动春季植树造林</a></li><li><a>楚西机场新增两条航线</a></li></ul></div></main>
<aside class="m-side"><div class="qr"><img src="//img.chujiang.example/static/app.png"><p>扫描二维码下载时刻客户端</p></div><div class="hot"><h4>热点排行</h4><ol><li><a>清明祭扫预约通道开启</a></li><li><a>全省公务员笔试成绩公布</a></li></ol></div></aside>
<footer class="m-foot"><p>关于我们 | 广告服务 | 法律声明 | 举报电话：0000-82960000</p><p>互联网新闻信息服务许可证：9912017001　Copyright © 2001-2021 楚江网 All Rights Reserved</p></footer>
<script>var articleId=8841,siteId=31;</script>""",
    head='<meta name="author" content="邹建华 蒋丽"><meta name="source" content="楚江网">',
    day="2021-03-30",
    time="09:14",
    origin="楚江网",
    authors=("邹建华", "蒋丽"),
    editors=("杨帆",),
    build=modern,
)

BREAD = story(
    "凌晨四点的烧饼炉：一对夫妻和一条老街的二十七年",
    "凌晨四点，砺泉老街还没醒，街口的烧饼炉已经亮了。五十三岁的姜德胜把一块块面剂子拍圆，刷上麻汁，手臂一弯贴进炉膛，妻子刘桂芝在一旁揉面，两人很少说话。",
    "这样的早晨，他们过了二十七年。",
    "1996年，姜德胜从国棉厂下岗，借了六百块钱盘下这口炉子。“第一天卖了三十七个，剩了一大筐，全家吃了两天。”他说。如今，姜家烧饼每天卖七百个，八点前一定卖完。",
    "老街改造那年，有人劝他搬到商场里，租金减半，还给装修。姜德胜去看了一趟，回来说炉子进不了门，不去。街坊们联名写信，改造方案最后给烧饼炉留了一个门脸。",
    "今年春天，儿子姜浩辞了外地的工作，回来学打烧饼。头一个月，他手上烫了十几个泡，却也琢磨出了真空包装和线上预订，订单最远发到了两千公里外。",
    "父子俩为包装袋吵过一架。姜浩要印卡通头像，姜德胜嫌花哨，最后各退一步：袋子正面印炉子，背面印一行小字——“趁热吃”。",
    "生意好了，规矩没变。面要头天夜里发，芝麻要当天早上炒，炭要枣木炭。有人出主意换电炉，一炉能出一百个，刘桂芝没答应：“电炉烤出来的，咬着没那个响。”",
    "炉子边上挂着一个旧账本，记着二十七年来赊过账的名字。大多数后面画了勾，也有十几个空着。姜德胜从没要过，他说，能开口赊一个烧饼的人，一定是真饿了。",
    "去年冬天，一个中年男人在炉前站了半天，递过来五百块钱，说是替父亲还二十年前的账。姜德胜翻开账本，找到那个名字，画了勾，只收了四块五。",
    "“他卖他的网，我守我的炉。”刘桂芝笑着说，老街的人闻着味儿来，她就得让炉子一直热着。",
)
add(
    "evening paper's app as it is shared in a browser",
    BREAD,
    "{T}",
    f"""
<div id="app" class="yd-page"><div class="yd-open"><img src="https://static.haidai.example/icon.png"><div><strong>海岱一点</strong><span>看见每一点</span></div><a class="yd-btn">立即打开</a></div>
<div class="yd-article"><h1 class="yd-title">{BREAD.title}</h1><div class="yd-meta"><span class="yd-org">海岱一点</span><span class="yd-dot">·</span><span class="yd-time">2023-05-16 10:02</span><span class="yd-tag">原创</span><span class="yd-reads">阅读 13.6万</span></div>
<div class="yd-content"><p><strong>海岱晚报·海岱一点记者 孙一鸣 任晓斐</strong></p>{paragraphs(BREAD.body[:2])}<div class="yd-figure"><img data-src="https://img.haidai.example/f/1.jpg"><p class="yd-caption">姜德胜正在往炉膛里贴烧饼。</p></div>{paragraphs(BREAD.body[2:4])}<div class="yd-figure"><img data-src="https://img.haidai.example/f/2.jpg"><p class="yd-caption">刘桂芝在揉面。</p></div>{paragraphs(BREAD.body[4:])}</div>
<p class="yd-editor">责任编辑：齐云</p><p class="yd-report">新闻线索报料通道：应用市场下载“海岱一点”APP，或搜索微信小程序“海岱一点”，全省600位记者在线等你来报料！</p>
<div class="yd-zan"><i></i>点赞 1024</div><div class="yd-comments"><h3>热门评论</h3><dl><dt>一点网友 三号院</dt><dd>小时候上学路上天天买，一毛五一个。</dd></dl><dl><dt>一点网友 泉边人</dt><dd>烧饼要趁热吃！</dd></dl></div>
<div class="yd-rec"><h3>相关推荐</h3><a>老街修鞋匠：钉了四十年鞋掌</a><a>这家书店开在护城河边</a></div></div><div class="yd-foot">海岱报业集团 版权所有</div></div>
<script>window.__INITIAL_STATE__={{"news":{{"id":"1167205"}}}};</script>""",
    head='<meta name="format-detection" content="telephone=no"><meta property="og:image" content="https://img.haidai.example/f/1.jpg">',
    day="2023-05-16",
    time="10:02",
    origin="海岱一点",
    authors=("孙一鸣", "任晓斐"),
    editors=("齐云",),
    build=modern,
)

FLOW_ROWS = (
    "日期",
    "主力净流入",
    "游资净流入",
    "散户净流入",
    "2024-11-05",
    "4126.38万",
    "-1873.02万",
    "-2253.36万",
    "2024-11-04",
    "-612.45万",
    "308.11万",
    "304.34万",
    "2024-11-01",
    "1190.77万",
    "-455.20万",
    "-735.57万",
)
FLOW = story(
    "远航机电（399871）11月5日主力资金净买入4126.38万元",
    "财汇之星消息，截至2024年11月5日收盘，远航机电（399871）报收于23.17元，上涨6.43%，换手率7.82%，成交量18.55万手，成交额4.27亿元。",
    "11月5日的资金流向数据方面，主力资金净流入4126.38万元，占总成交额9.66%，游资资金净流出1873.02万元，占总成交额4.39%，散户资金净流出2253.36万元，占总成交额5.28%。",
    "近3日资金流向一览见下表：",
    *FLOW_ROWS,
    "远航机电2024年三季报显示，公司主营收入11.36亿元，同比上升14.21%；归母净利润9871.5万元，同比上升23.67%；其中2024年第三季度，公司单季度主营收入4.02亿元，同比上升18.9%；负债率38.14%，毛利率27.55%。",
    "该股最近90天内共有5家机构给出评级，买入评级4家，增持评级1家；过去90天内机构目标均价为26.8。",
    "以上内容为财汇之星据公开信息整理，由AI算法生成，不构成投资建议。",
)
add(
    "stock site, a report made by a program",
    FLOW,
    "{T}-财汇之星",
    f"""
<div class="top_nav"><div class="wp"><a>财汇之星首页</a><a>股票</a><a>基金</a><a>港股</a><a>美股</a><a>期货</a><a>数据</a><a>研报</a><a>股吧</a><div class="login"><a>登录</a><a>注册</a></div></div></div>
<div class="hq_bar"><span>上证指数 <i class="red">3386.99 +2.32%</i></span><span>深证成指 <i class="red">10998.19 +3.22%</i></span><div class="sinput"><input value="代码/简称/拼音"></div></div>
<div class="wp main"><div class="article_left"><div class="crumb"><a>财汇之星</a> &gt; <a>股票频道</a> &gt; <a>个股资讯</a> &gt; 正文</div>
<div class="article"><h1>{FLOW.title}</h1><div class="article-infos"><span class="date">2024-11-05 17:18:33</span><span class="source">来源：财汇之星</span><span class="focus">关注</span><div class="share"><a class="wx">微信</a><a class="wb">微博</a></div></div>
<div class="article_content">{paragraphs(FLOW.body[:3])}<table border="1" class="flow"><tbody>{cells(FLOW_ROWS, 4)}</tbody></table>{paragraphs(FLOW.body[19:])}</div>
<div class="stock_card"><h4>相关个股</h4><table><tr><th>名称</th><th>最新价</th><th>涨跌幅</th></tr><tr><td><a>远航机电</a></td><td>--</td><td>--</td></tr></table></div>
<div class="fxts">财汇之星声明：文中观点仅代表作者或机构，不代表本站立场。证券市场有风险，投资需谨慎。</div></div></div>
<div class="article_right"><h3>24小时热文</h3><ol><li><a>两市成交额再破两万亿</a></li><li><a>券商板块掀涨停潮</a></li><li><a>北交所新股今日申购</a></li></ol><h3>热门诊股</h3><ul>{listed(("信达光电", "综合评分71"), ("永昌新材", "综合评分65"))}</ul></div></div>
<div class="foot_b"><p>Copyright © 1996-2024 财汇之星 版权所有　增值电信业务经营许可证 某B2-20100001</p><p>涉未成年人违法和不良信息举报电话：021-00000000</p></div>""",
    head='<meta name="keywords" content="399871,远航机电,资金流向"><script>var stockCode="399871";</script>',
    day="2024-11-05",
    time="17:18",
    origin="财汇之星",
    build=modern,
)

NOODLE = story(
    "速冻面条里的百亿生意，被谁煮熟了？",
    "下班回家，烧水、下面、浇料，三分钟一碗热气腾腾的牛肉面。这门看上去没有门槛的生意，正在成为冷链食品里增长最快的一支。",
    "据行业协会统计，2022年国内速冻面条市场规模达到一百一十八亿元，五年翻了三倍。过去一年，至少有九个品牌拿到融资。",
    "从餐馆后厨走出来",
    "速冻面条最早的客户不是消费者，而是连锁面馆。一家面馆要稳定出品，面条的含水量、煮制时间都必须标准化，中央厨房应运而生。",
    "“餐饮端教会了工厂怎么做面，零售端才有了今天的品质。”在郑原做了十五年面食加工的田广汉说，他的工厂去年零售业务第一次超过餐饮。",
    "贵在哪里",
    "一包两人份的速冻牛肉面售价二十八元，是普通挂面的七八倍。拆开来看，面条本身成本不到两元，料包约六元，冷链配送和平台扣点则占去了近四成。",
    "一位投资人告诉深壳商业，冷链是护城河，也是天花板：“出了省，每多跑一百公里，利润就薄一层。”",
    "巨头已经下场",
    "今年6月，两家速冻食品上市公司先后推出面条新品，定价低至九块九。对于新品牌而言，留给它们的时间不多了。",
    "一碗面的终局，或许不在实验室里，而在谁能先把冷柜铺到小区楼下。",
)
add(
    "business site, article taken over from an account",
    NOODLE,
    "{T}-极点",
    f"""
<div class="kr-layout"><div class="kr-header"><a class="kr-logo">极点</a><ul><li>首页</li><li>快讯</li><li>资讯</li><li>直播</li><li>创投平台</li><li>企业服务</li></ul><div class="kr-user"><a>寻求报道</a><a>登录</a></div></div>
<div class="kr-layout-main clearfloat"><div class="article-wrapper common-width"><h1 class="article-title margin-bottom-20 common-width">{NOODLE.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/55120387">深壳商业</a><span class="title-icon-item item-time"><i>·</i>2023年08月11日 09:30</span><a class="item-follow">关注</a></div>
<div class="summary">一碗面的终局，在谁能先把冷柜铺到楼下。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><p>文｜陈可心</p><p>编辑｜罗一帆</p>{"".join(f"<h2>{line}</h2>" if len(line) < 10 else f"<p>{line}</p>" for line in NOODLE.body[:5])}<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.jidian.example/v2_8c1.png"></p><p class="img-desc">田广汉的工厂里，面条正在速冻隧道中运行</p>{"".join(f"<h2>{line}</h2>" if len(line) < 10 else f"<p>{line}</p>" for line in NOODLE.body[5:])}<p>本文来自微信公众号 <a class="project-link">“深壳商业”（ID：shenkebiz）</a>，作者：陈可心，极点经授权发布。</p></div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，极点平台仅提供信息存储空间服务。</p></div><div class="article-mode-bottom"><span>+1</span><b>12</b><span>好文章，需要你的鼓励</span></div></div>
<div class="kr-article-right"><div class="author-card"><a>深壳商业</a><p>特邀作者</p><p>看见商业的里子</p><div><span>发表文章 <b>87</b> 篇</span></div><h5>最近内容</h5><ul><li><a>县城咖啡馆关了一半</a><em>2023-08-04</em></li><li><a>羽绒服为什么越来越贵</a><em>2023-07-27</em></li></ul></div><div class="next-article"><h5>下一篇</h5><a>储能电池出海记：从集装箱到阳台</a></div></div></div>
<div class="kr-footer"><p>关于极点 | 城市合作 | 寻求报道 | 我要入驻 | 投资者关系</p><p>© 2011~2023 某市多氪信息科技有限公司 | 某ICP备12000000号</p></div></div><script>window.initialState={{"articleDetail":{{"itemId":2381}}}};</script>""",
    head='<meta name="description" content="一碗面的终局，在谁能先把冷柜铺到楼下。"><meta property="og:site_name" content="极点">',
    day="2023-08-11",
    time="09:30",
    origin="深壳商业",
    authors=("陈可心",),
    editors=("罗一帆",),
    build=modern,
)

WELL = story(
    "村口那口老井，为什么旱年也不干？老人说出了三个讲究",
    "我们村口有一口老井，据说是乾隆年间打的，井沿的青石被绳子勒出了十七道深沟。",
    "奇怪的是，不管多旱的年份，这口井从来没有干过。前年大旱，村后的机井都抽不上水，老井还是满满当当。",
    "村里八十六岁的老石匠说，古人打井有三个讲究。",
    "第一，看草。春天哪里的草先绿，哪里的地下就有水。尤其是长芦草、马兰的地方，往下挖三五丈准能见水。",
    "第二，看霜。深秋的早晨，别处一片白，唯独有一块地方霜化得早，那就是地气暖、水脉浅的地方。",
    "第三，看山。井要打在两道山梁交汇的凹处，水从两边往下渗，自然就不容易断。",
    "如今家家都通了自来水，老井边上再也没有排队挑水的人了。但每到夏天，还是有老人拎着桶去打一桶井水，冰西瓜。",
    "你的家乡也有这样一口老井吗？欢迎在评论区聊聊。",
)
add(
    "account on a portal's platform, with place and statement",
    WELL,
    "{T}|老井|石匠|自来水_网络订阅",
    f"""
<div class="N-nav-channel"><a>首页</a><a>新闻</a><a>体育</a><a>娱乐</a><a>财经</a><a>汽车</a><a>科技</a><a>房产</a><span class="ntes-login">登录</span></div>
<div class="wrapper clearfix" id="container" data-wemediaid="W8841207" data-publishtime="2021-03-04 10:11:23"><div class="post_area clearfix"><div class="post_main">
<div class="post_crumb"><a>订阅首页</a> &gt; <a>小城故事会</a> &gt; 正文 <em class="ep-rss">申请入驻</em></div>
<h1 class="post_title">{WELL.title}</h1><div class="post_info">2021-03-04 10:11:23　来源: <a href="#">小城故事会</a><span class="post_ip">山东</span> <a class="post_jubao">举报</a></div>
<div class="post_content" id="content"><div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count">0</a></div><div class="post_top_share"><span class="post_top_share_title">分享至</span><ul><li><span class="share_top_qr"><i></i>用微信扫码二维码</span><p>分享至好友和朋友圈</p></li></ul></div></div>
<div class="post_body">{"".join(f'<p id="4{number}RV{number}J">{line}</p>' for number, line in enumerate(WELL.body[:2], 10))}<p class="f_center"><img src="https://dingyue.portal.example/2021/0304/a.jpg"><br></p>{"".join(f'<p id="4{number}RV{number}J">{line}</p>' for number, line in enumerate(WELL.body[2:], 12))}</div>
<div class="post_statement post_statement_dy"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“订阅号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of this social media platform, which only provides information storage services.</p></div></div>
<div class="post_comment"><div class="tie-title">跟贴 <em>37</em></div><div class="tie-item"><span>某省某市网友</span><p>我们村也有，后来填了，可惜。</p></div></div><div class="post_recommends"><h2>相关推荐</h2><ul><li><a>老屋门前不栽桑，有道理吗</a><span>乡间旧事 2021-03-03 18:20:11</span></li></ul></div></div>
<div class="post_side"><div class="ep-account"><img src="//img.portal.example/avatar/w88.jpg"><h4>小城故事会</h4><p>讲述小城里的人和事</p><p><b>1203</b>文章数 <b>4466</b>关注度</p></div><div class="side-hot"><h3>热点新闻</h3><ol><li>春运返程客流迎来高峰</li><li>三月这些新规将施行</li></ol></div></div></div></div>
<div class="N-nav-bottom"><a>About</a> | <a>公司简介</a> | <a>联系方法</a> | <a>招聘信息</a> | <a>客户服务</a> | <a>隐私政策</a> © 1997-2021</div>""",
    head='<meta name="keywords" content="老井,石匠,自来水"><meta property="article:author" content="小城故事会"><meta property="article:published_time" content="2021-03-04T10:11:23+08:00">',
    day="2021-03-04",
    time="10:11",
    origin="小城故事会",
    build=modern,
)

FLOOD = story(
    "水位回落！赣源城区滨江步道今起恢复开放",
    "赣源都市报讯 记者余晓琳报道：7月19日，记者从赣源市水利局获悉，随着清江水位持续回落，城区段水位已降至警戒线以下零点八米，因防汛需要关闭十二天的滨江步道当日起恢复开放。",
    "当天上午，记者在滨江步道南门看到，围挡已经拆除，环卫工人正用高压水枪冲洗路面淤泥，市民三三两两在江边散步。部分低洼路段仍设有“路面湿滑”的提示牌。",
    "市水利局工作人员介绍，此次洪水过程，城区段最高水位二十三点四一米，为近十年第二高。步道沿线共清理淤泥两千八百余立方米、垃圾九十六吨，检修路灯三百一十盏。",
    "“虽然步道开放了，但江水流速仍然较快，请市民不要下水游泳、捕鱼。”该工作人员提醒。",
)
add(
    "platform of a large portal, account of a city paper",
    FLOOD,
    "{T}_门户新闻",
    f"""
<div id="ssr-head"><div class="qq-channel"><a>要闻</a><a>抗洪</a><a>国际</a><a>军事</a><a>财经</a><a>科技</a><a>娱乐</a></div><div class="search-bar"><input placeholder="大家都在搜：防汛"></div></div>
<div class="content-main"><div class="LEFT"><div class="content-article"><h1>{FLOOD.title}</h1>
<div class="media-info"><a class="author"><img class="avatar" src="https://inews.portal.example/newsapp_ls/0/a/0.jpg"></a><div class="right"><p class="media-name">赣源都市报</p><div class="media-meta"><span>2024-07-19 18:26</span><span>发布于</span><span>江西</span><span>赣源都市报官方账号</span></div></div><button class="follow-btn">+ 关注</button></div>
<div id="ArticleContent"><div class="rich_media_content"><p class="qnt-p">{FLOOD.body[0]}</p><p class="qnt-p"><img class="qnt-img-img" src="https://inews.portal.example/om_bt/1/641"></p><p class="qnt-p">{FLOOD.body[1]}</p><p class="qnt-p">{FLOOD.body[2]}</p><p class="qnt-p">{FLOOD.body[3]}</p><p class="qnt-p">图/余晓琳</p><p class="qnt-p">编辑：徐萌</p><p class="qnt-p">校审：廖勇</p></div></div>
<div id="article-bottom-tool"><span>免责声明：本文内容来自平台创作者，不代表平台的观点和立场。</span><a>举报</a></div><div class="interact"><span>点赞 18</span><span>评论 5</span><span>收藏</span></div></div>
<div id="Comment"><h3>评论 5</h3><div class="c-item"><span>江边垂钓者</span><p>终于可以晨跑了</p><em>江西 · 07-19</em></div></div></div>
<div class="RIGHT"><div class="author-more"><h4>赣源都市报</h4><p>赣源人的贴心报</p><ul><li><a>暑假安全记牢这几条</a></li><li><a>公积金提取有新变化</a></li></ul></div><div class="hot-rank"><h4>热点榜</h4><ol><li>多地发布高温预警</li><li>奥运代表团出征</li></ol></div></div></div>
<div class="qq-foot"><p>Copyright © 1998 - 2024 All Rights Reserved</p><a>服务协议</a><a>隐私政策</a></div><script>window.DATA={{"url":"","article_id":"20240719A08K1","media":"赣源都市报","pubtime":"2024-07-19 18:26:07"}};</script>""",
    head='<meta name="apub:time" content="7/19/2024, 6:26:07 PM"><meta name="apub:from" content="default">',
    day="2024-07-19",
    time="18:26",
    origin="赣源都市报",
    authors=("余晓琳",),
    editors=("徐萌",),
    build=modern,
)

CRAFT = story(
    "把车间搬进课堂，让技能长在手上",
    "“主轴转速调到两千，进给量再降一点。”在滨港机电职业学院的实训中心，企业导师冯志强站在数控铣床旁，指导学生加工一个航模发动机缸体。",
    "这堂课的“教材”来自企业的真实订单。两年前，学院与本地十七家制造企业共建“校中厂”，把生产线搬进校园，师生承接小批量零件加工。去年，“校中厂”交付零件四万余件，合格率达到百分之九十九点二。",
    "课堂变了，教师也要变。学院规定，专业教师每五年须到企业实践累计不少于六个月。青年教师韩露去年在模具厂跟班半年，回来后重写了三门课的实训项目。",
    "“以前讲公差，学生背数字；现在一个零件装不上去，他们自己就明白公差是什么了。”韩露说。",
    "评价方式也随之调整。学生的学业成绩由任课教师、企业导师和客户三方打分，加工件能不能交付，直接计入成绩。",
    "改革之初，质疑声并不少。有家长担心，孩子花钱上学，怎么成了给工厂干活？学院把加工收入单列账户，全部用于学生奖学金、耗材和技能比赛，每学期公示一次。",
    "企业也有顾虑。滨港精工机械有限公司总经理蔡永年坦言，起初只敢把废品率不敏感的零件交给学生做，“现在连出口订单也敢放进来，质检标准一条不降”。",
    "去年9月，2020级学生宋子航带队攻克了一个薄壁件加工变形的难题，企业把他的名字写进了工艺卡。今年他还没毕业，就已经拿到了技术员岗位的聘书。",
    "该院院长董存礼介绍，近三年毕业生本地就业率由百分之四十一提升至百分之六十八，不少学生还没毕业就被企业“预订”。",
)
add(
    "site of a trade paper, paper's page named below the text",
    CRAFT,
    "{T} - 中国职教新闻网",
    f"""
<div class="cvedu_top"><div class="w"><a>首页</a><a>要闻</a><a>高职</a><a>中职</a><a>产教融合</a><a>技能大赛</a><a>评论</a><a>数字报</a><span class="fr"><a>投稿</a><a>客户端</a></span></div></div>
<div class="w"><a class="logo" href="/"><img src="/xhtml/images/logo2021.png" alt="中国职教新闻网"></a></div>
<div class="w px-bread"><a href="/">首页</a> &gt; <a href="/cjrh/">产教融合</a> &gt; 正文</div>
<div class="w clearfix"><div class="xl-left"><h2 class="xl-kicker">滨港机电职业学院——</h2><h1 class="xl-title">{CRAFT.title}</h1><div class="xl-info"><span>发布时间：2023-04-12</span><span>作者：周洁 赵思远</span><span>来源：中国职教新闻网—职业教育导报</span><div class="xl-share"><em>分享：</em><a class="i-wx"></a><a class="i-wb"></a><a class="i-qz"></a></div></div>
<div class="xl-con"><p>　　本报记者 周洁 通讯员 赵思远</p>{indented(CRAFT.body)}<p>　　《职业教育导报》2023年04月12日第3版</p></div><div class="xl-edit">责任编辑：郝明</div>
<div class="xl-tags">关键词：<a>校中厂</a><a>双师型</a></div><div class="xl-state">中国职教新闻网版权所有，未经书面授权禁止下载使用。</div></div>
<div class="xl-right"><div class="r-mod"><h3>热门推荐</h3><ul>{listed(("职业本科招生计划公布", "04-11"), ("“一试双证”怎么考", "04-10"), ("世赛选手的日与夜", "04-07"))}</ul></div><div class="r-mod"><h3>数字报</h3><img src="/paper/20230412/thumb.jpg"><p><a>职业教育导报 2023-04-12</a></p></div></div></div>
<div class="cvedu_foot"><p>关于我们 | 发行部 | 广告部 | 通联部 | 法律顾问</p><p>主管：中国职教报刊社　互联网新闻信息服务许可证 10120170000　某ICP备05000071号</p></div>""",
    head='<meta name="publishdate" content="2023-04-12"><meta name="source" content="中国职教新闻网—职业教育导报"><meta name="author" content="周洁 赵思远">',
    day="2023-04-12",
    origin="中国职教新闻网—职业教育导报",
    authors=("周洁", "赵思远"),
    editors=("郝明",),
    build=modern,
)

LANTERN = story(
    "过冬至，来槐荫岭吃一碗“百家饺”",
    "明天就是冬至。槐荫岭街道七个社区的“百家饺子宴”已经准备就绪，面粉、肉馅、大铁锅统统到位，就等居民朋友来动手！",
    "时间地点",
    "12月21日上午9时30分至12时，各社区党群服务中心。其中，铁西社区、电机厂社区设有露天场地，请注意保暖。",
    "活动内容",
    "除了包饺子、煮饺子，现场还有剪窗花、写福字、九九消寒图填色等民俗体验，社区卫生服务站的医生也会到场，为老人测血压、讲冬季养生。",
    "温馨提示",
    "请大家分批错峰前往，自觉排队。家中有行动不便老人的，可以联系网格员，我们把热腾腾的饺子送上门。",
)
add(
    "platform of a news site for offices, account of a district",
    LANTERN,
    "{T}_浪潮号·政务_浪潮新闻",
    f"""
<div class="header_wrap__a1"><a class="logo__b2">浪潮</a><ul><li>要闻</li><li>深度</li><li>直播</li><li>视频</li><li>浪潮号</li><li>更多</li></ul><div class="login__c3">登录</div><div class="dl__c4">下载客户端</div></div>
<div class="index_wrapper__L_zqV"><div class="index_leftcontent__x1"><div class="index_bread__y1"><a>浪潮新闻</a> &gt; <a>浪潮号</a></div>
<h1 class="index_title__B8mhI">{LANTERN.title}</h1><div class="index_headerContent__z"><div class="index_name__q"><a>槐荫岭发布</a></div><div class="ant-space"><span>2022-12-20 19:05</span><span>来源：<em>浪潮新闻·浪潮号·政务</em></span><span class="index_font__w">字号</span></div></div>
<div class="index_cententWrap__Jv8jK">{"".join(f"<p><strong>{line}</strong></p>" if len(line) == 4 else f"<p>{line}</p>" for line in LANTERN.body[:3])}<p><img src="https://imagecloud.langchao.example/2/1.jpg"></p>{"".join(f"<p><strong>{line}</strong></p>" if len(line) == 4 else f"<p>{line}</p>" for line in LANTERN.body[3:])}<p>编辑：王璐</p><p>审核：侯军</p><p>原标题：《过冬至，来槐荫岭吃一碗“百家饺”》</p><p><a>阅读原文</a></p></div>
<div class="index_tag__t">特别声明</div><p class="index_statement__s">本文为浪潮号作者或机构在浪潮新闻上传并发布，仅代表该作者或机构观点，不代表浪潮新闻的观点或立场，浪潮新闻仅提供信息发布平台。</p>
<div class="index_praise__p"><i></i>6</div><div class="index_comment__c"><h2>我要评论</h2><textarea placeholder="发表您的评论"></textarea><p>暂无评论</p></div></div>
<div class="index_right__r"><div class="userCard"><img src="https://imagepphcloud.langchao.example/pph/u.png"><b>槐荫岭发布</b><p>槐荫岭街道官方账号</p></div><div class="hotlist"><h3>相关推荐</h3><ul><li><a>打工人的冬至，一碗汤圆就够了</a></li><li><a>冷空气又要来了</a></li></ul></div><div class="hot2"><h3>热新闻</h3><ol><li>国考笔试时间确定</li><li>感冒药产能持续恢复</li></ol></div></div></div>
<div class="footer__f"><p>关于浪潮 | 加入浪潮 | 广告及合作 | 版权声明 | 隐私政策</p><p>互联网新闻信息服务许可证：99120170006　© 2014-2022 浪潮有限公司</p></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"21241881"}}}}}}}}</script>""",
    head='<meta name="Description" content="冬至，来槐荫岭吃饺子">',
    day="2022-12-20",
    time="19:05",
    origin="浪潮新闻·浪潮号·政务",
    editors=("王璐",),
    build=modern,
)

CAR_ROWS = (
    "车型",
    "指导价（万元）",
    "2022款 1.5T 舒适型",
    "11.98",
    "2022款 1.5T 豪华型",
    "13.18",
    "2022款 2.0T 旗舰型",
    "15.88",
)
CAR = story(
    "售11.98-15.88万元 瑞途X6新款正式上市",
    "[车行天下 新车上市] 日前，瑞途汽车旗下中型SUV——新款瑞途X6正式上市，共推出三款车型，售价区间为11.98-15.88万元。新车针对外观细节和配置进行升级，并新增2.0T车型。",
    *CAR_ROWS,
    "外观方面，新款车型换装了点阵式前格栅，下方雾灯区加入熏黑饰板，整体比现款更加运动。车身尺寸为4740/1898/1692mm，轴距2780mm，与现款保持一致。",
    "内饰部分，新车配备12.3英寸全液晶仪表和同尺寸中控屏，车机支持连续语音识别。高配车型提供座椅通风、540度透明底盘和L2级辅助驾驶系统。",
    "动力方面，新车继续提供最大功率138千瓦的1.5T发动机，新增的2.0T发动机最大功率180千瓦，峰值扭矩390牛·米，匹配8挡手自一体变速箱。",
    "编辑点评：",
    "加量基本不加价，是新款瑞途X6的诚意所在。不过十五万元级的中型SUV早已是红海，它能否从几位老对手那里分到一杯羹，还要看终端优惠的力度。（文/车行天下 邓一凡）",
)
add(
    "car site, news of a new model",
    CAR,
    "【图】{T}_车行天下",
    f"""
<div class="topbar"><div class="wrapper"><a>车行天下首页</a><a>找车</a><a>二手车</a><a>论坛</a><a>车商城</a><span class="city">当前城市：<a>请选择</a></span><a>登录</a></div></div>
<div class="athm-header"><a class="logo"></a><div class="search"><input placeholder="瑞途X6"><button>搜索</button></div><ul><li><a>新闻</a></li><li><a>评测</a></li><li><a>导购</a></li><li><a>行情</a></li><li><a>用车</a></li><li><a>技术</a></li></ul></div>
<div class="container article"><div class="column-left"><div class="breadnav"><a>首页</a> &gt; <a>汽车资讯</a> &gt; <a>新闻中心</a> &gt; <a>新车上市</a> &gt; 正文</div>
<div class="article-details" id="articlewrap"><h1>{CAR.title}</h1><div class="article-info"><span class="time">2022年05月24日 00:30</span><span class="source">来源：<a>车行天下</a></span><span class="type">类型：原创</span><span class="editor">编辑：<a class="name">邓一凡</a></span><a class="comments"><span id="reply1">41</span>条评论</a></div>
<div class="article-content" id="articleContent"><p>　　{CAR.body[0]}</p><table class="table-price" align="center"><tbody>{cells(CAR_ROWS, 2)}</tbody></table><p align="center"><a href="/pic/1.html"><img src="//img.chexing.example/u/800x600_0.jpg" alt="瑞途X6"></a></p><p class="center">『新款瑞途X6』</p>{indented(CAR.body[9:11])}<p align="center"><img src="//img.chexing.example/u/800x600_1.jpg"></p><p class="center">『2.0T发动机』</p>{indented(CAR.body[11:12])}<p>　　<strong>{CAR.body[12]}</strong></p>{indented(CAR.body[13:])}</div>
<div class="article-tags">标签：<a>瑞途</a><a>瑞途X6</a><a>新车上市</a></div><div class="operate"><a>收藏</a><a>分享</a><a>点赞 9</a></div><div class="page-next"><span>文章导航：</span><a class="on">1</a><a href="#">全文阅读</a></div></div>
<div class="dealer"><h3>瑞途X6经销商报价</h3><ul><li>诚信瑞途4S店 <b>11.58万起</b> <a>询底价</a></li></ul></div><div class="relate"><h3>相关文章</h3><ul>{listed(("新款瑞途X6实车到店实拍", "2022-05-20"), ("瑞途X6配置曝光 新增2.0T", "2022-05-11"))}</ul></div></div>
<div class="column-right"><div class="series"><h4>瑞途X6</h4><p>指导价：11.98-15.88万</p><p>用户评分：4.41</p></div><div class="rank"><h4>热门文章排行</h4><ol><li><a>十万元级混动轿车怎么选</a></li><li><a>六月新规：购置税减半</a></li></ol></div></div></div>
<div class="footer"><p>关于我们 | 联系我们 | 招贤纳士</p><p>© 2004-2022 车行天下 All Rights Reserved. 某ICP证050000号</p></div>""",
    head='<meta name="keywords" content="瑞途X6,新车上市"><script>var articleInfo={id:1260031,kind:"news"};</script>',
    day="2022-05-24",
    time="00:30",
    origin="车行天下",
    authors=("邓一凡",),
    editors=("邓一凡",),
    build=modern,
)

MATCH = story(
    "海屿海鲨官宣：中卫佟磊租借加盟至赛季末",
    "全场网8月27日讯 海屿海鲨俱乐部官方宣布，中后卫佟磊从南岭铁骑租借加盟球队，租期至2024赛季结束，他将身披5号球衣。",
    "佟磊现年二十六岁，身高一米八八，出自南岭青训，本赛季代表南岭铁骑在各项赛事中出场九次。",
    "海屿海鲨目前以二十七分排在联赛第十二位，领先降级区五分。由于主力中卫雷振东赛季报销，球队亟需补强后防。",
    "9月14日，海屿海鲨将在主场迎战望京联，佟磊有望迎来首秀。",
)
add(
    "sports site, a short notice",
    MATCH,
    "{T}-全场网",
    f"""
<div id="top"><div class="inner"><a href="/" class="qc-logo">全场网</a><a>足球</a><a>篮球</a><a>集锦</a><a>录像</a><a>数据</a><a>滚动</a><a>手机版</a></div></div>
<div id="middle"><div id="left"><div class="box"><div class="title"><h1>{MATCH.title}</h1><span>2024-08-27 21:14:00　来源：<a href="#" rel="nofollow">全场网</a>　<a class="pl" href="#pl">评论(<b class="plnum">28</b>)</a></span></div>
<div class="content" id="signals">{paragraphs(MATCH.body[:1])}<p><img src="//tu.quanchang.example/uploads/2024/08/27/9c11.jpg"></p>{paragraphs(MATCH.body[1:])}</div>
<div class="tag">标签：<a>海屿海鲨</a><a>转会</a><a>国内足球</a></div><div class="share"><span>分享：</span><a>新浪微博</a><a>QQ空间</a><a>微信</a></div></div>
<div class="box"><h2>相关视频/新闻</h2><ul>{listed(("[集锦] 海屿海鲨0-2东陵飞龙", "08-24"), ("雷振东十字韧带断裂赛季报销", "08-25"), ("海鲨主帅：希望再引进一名后卫", "08-26"))}</ul></div><div class="box" id="pl"><h2>热门评论</h2><p class="loading">评论加载中…</p></div></div>
<div id="right"><div class="box"><h2>24小时热帖</h2><ol><li><a>南岭铁骑夏窗转会汇总</a></li><li><a>亚冠抽签结果出炉</a></li></ol></div><div class="box"><h2>联赛积分榜</h2><table><tr><td>1</td><td>望京联</td><td>58</td></tr><tr><td>2</td><td>东陵飞龙</td><td>55</td></tr><tr><td>12</td><td>海屿海鲨</td><td>27</td></tr></table></div></div></div>
<div id="bottom"><p>全场网 - 看球更尽兴　联系我们　某ICP备09000404号-1</p></div>""",
    head='<meta name="keywords" content="海屿海鲨,佟磊,租借"><meta http-equiv="mobile-agent" content="format=html5; url=//m.quanchang.example/">',
    day="2024-08-27",
    time="21:14",
    origin="全场网",
    build=modern,
)

SHRIMP = story(
    "塘头虾价一周涨三元，存塘量究竟还剩多少？",
    "进入6月，南方沿海主产区对虾塘头价连续上行。截至6月8日，规格40头的南美白对虾塘头收购价每斤报24.5元，较一周前上涨3元。",
    "多位流通商反映，前期倒春寒导致早造虾苗成活率偏低，加上5月连续暴雨，不少塘口提前出虾，当前存塘量不足往年同期的六成。",
    "“跑了四个镇，只收到两车货。”在东湾镇经营收虾档口的陈永福说，往年这个时候一天能收五六车。",
    "饲料企业的销售数据也印证了这一判断。某饲料企业区域经理透露，5月份对虾料销量同比下滑近三成，说明投苗和存塘都在减少。",
    "业内人士预计，6月下旬二造虾陆续上市前，虾价仍将维持高位，但需警惕价格快速上涨后的集中出塘。养殖户应结合塘口水质和病害情况，合理安排出虾时间，切忌盲目惜售。",
)
add(
    "trade site of fish farming, common trade software",
    SHRIMP,
    "{T}_市场行情_资讯_水养通",
    f"""
<div class="head" id="head"><div class="head_m"><div class="f_r" id="destoon_member"><a>请登录</a> | <a>免费注册</a></div><div class="f_l"><a>收藏本页</a> | <a>手机版</a> | <a>二维码</a> | <a>购物车</a>(<span>0</span>)</div></div></div>
<div class="m head_s"><div class="logo f_l"><a href="/"><img src="/skin/default/image/logo.gif" alt="水养通"></a></div><ul class="head_search"><li><a>资讯</a></li><li><a>供应</a></li><li><a>求购</a></li><li><a>行情</a></li></ul></div>
<div class="m menu"><ul><li><a href="/">首页</a></li><li class="menu_on"><a href="/news/">资讯</a></li><li><a href="/sell/">供应</a></li><li><a href="/buy/">求购</a></li><li><a href="/quote/">行情</a></li><li><a href="/exhibit/">展会</a></li><li><a href="/know/">知道</a></li></ul></div>
<div class="m"><div class="m_l f_l"><div class="left_box"><div class="pos">当前位置: <a href="/">首页</a> &raquo; <a href="/news/">资讯</a> &raquo; <a href="/news/list-12.html">市场行情</a> &raquo; 正文</div>
<h1 class="title" id="title">{SHRIMP.title}</h1><div class="info"><span class="f_r"><img src="/skin/default/image/zoomin.gif" alt="放大字体"> <img src="/skin/default/image/zoomout.gif" alt="缩小字体"></span>发布日期：2020-06-09&nbsp;&nbsp;来源：水产塘头资讯&nbsp;&nbsp;作者：黄志斌&nbsp;&nbsp;浏览次数：<span id="hits">1203</span></div>
<div class="introduce">核心提示：进入6月，主产区对虾塘头价连续上行，当前存塘量不足往年同期的六成，业内预计高位行情将维持到6月下旬。</div>
<div id="content"><div class="content" id="article">{"".join(f'<div style="text-indent:2em">{line}</div><div>&nbsp;</div>' for line in SHRIMP.body)}</div></div>
<div class="b20 c_b">&nbsp;</div><div class="award"><div>打赏</div></div><div class="np"><ul><li><strong>下一篇：</strong><a>海参价格触底反弹</a></li><li><strong>上一篇：</strong><a>草鱼苗种供应充足</a></li></ul></div><div class="tools">[ <a>资讯搜索</a> ]&nbsp;[ <a>加入收藏</a> ]&nbsp;[ <a>告诉好友</a> ]&nbsp;[ <a>打印本文</a> ]&nbsp;[ <a>违规举报</a> ]&nbsp;[ <a>关闭窗口</a> ]</div>
<div class="related"><div class="box_head">同类资讯</div><ul><li><a>五月罗非鱼行情综述</a></li><li><a>华东小龙虾价格跌破成本线</a></li></ul></div><div id="comment_div"><b>0</b>条 [查看全部] 相关评论</div></div></div>
<div class="m_n f_l">&nbsp;</div><div class="m_r f_l"><div class="box_head">推荐图文</div><a><img src="/file/upload/202005/28/1.jpg"><p>工厂化养虾车间探访</p></a><div class="box_head">推荐资讯</div><ul><li><a>水产苗种检疫要点</a></li></ul><div class="box_head">点击排行</div><ol><li><a>如何判断对虾偷死</a></li></ol></div></div>
<div class="m foot" id="footer"><p>网站首页 | 关于我们 | 联系方式 | 使用协议 | 版权隐私 | 网站地图 | 排名推广 | 广告服务</p><p>(c)2008-2020 水养通 All Rights Reserved　某ICP备09000808号</p></div><script type="text/javascript" src="/api/task.js.php?moduleid=21&amp;html=show&amp;itemid=60312"></script>""",
    head='<meta name="keywords" content="对虾,塘头价"/><meta name="generator" content="DESTOON B2B - www.trade-soft.example"/><link rel="stylesheet" type="text/css" href="/skin/default/style.css"/>',
    day="2020-06-09",
    origin="水产塘头资讯",
    authors=("黄志斌",),
    build=xhtml,
)

BRIDGE = story(
    "一座浮桥的告别",
    "9月13日清晨六点，吴巷浮桥最后一次合龙。几位老人早早等在桥头，想再走一遍。",
    "浮桥由二十六条旧船并排连成，铺上木板，通行了三十八年。澄湖大桥今年6月通车后，过浮桥的人一天比一天少，9月14日起正式拆除。",
    "守桥人朱阿兴今年六十七岁，从父亲手里接过这份差事时刚满三十。每天早中晚三次，他要解开缆绳，把中间四条船撑开，放货船过去，再一条条拉拢。",
    "“夏天晒脱皮，冬天手冻得握不住竹篙。”朱阿兴说，最怕的是夜里涨水，一听见水声不对，翻身就往桥上跑。三十八年里，他从河里救起过九个人。",
    "桥东的小学、桥西的菜场，都靠这座桥连着。五十四岁的沈月英记得，当年自己就是坐着自行车后座，从这座桥上嫁到对岸的。",
    "镇里决定保留两条旧船，连同朱阿兴的竹篙，一起放进新建的水乡记忆馆。",
    "太阳升高，拖船靠了上来。朱阿兴解开最后一根缆绳，站在岸边看了很久。",
)
add(
    "paper of a county-level city, its issue on the web",
    BRIDGE,
    "澄湖日报数字报刊平台-{T}",
    f"""
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2" class="head"><img src="../../../tplimg/logo.jpg" alt="澄湖日报"><span class="fr"><a href="http://www.chenghu-news.example">澄湖新闻网</a> | <a href="node_2.htm">报纸首页</a> | <a href="#">往期回顾</a> | <a href="#">版面导航</a></span></td></tr>
<tr><td width="380" valign="top"><table width="100%"><tr><td><strong>第A03版：民生·文化</strong></td><td align="right"><a href="node_3.htm">上一版</a> <a href="node_5.htm">下一版</a></td></tr><tr><td colspan="2"><img src="../../../res/1/2018-09/14/A03/res01_attpic_brief.jpg" width="350" usemap="#PagePicMap"><map name="PagePicMap"><area shape="polygon" coords="1,3,170,3,170,240,1,240" href="content_30211.htm"></map></td></tr><tr><td colspan="2" class="titles"><ul><li><a href="content_30211.htm"><div id="mp30211">一座浮桥的告别</div></a></li><li><a href="content_30212.htm"><div id="mp30212">社区老年食堂添新菜</div></a></li><li><a href="content_30213.htm"><div id="mp30213">天气</div></a></li></ul></td></tr></table></td>
<td valign="top"><table width="100%"><tr><td class="default"><strong>澄湖日报</strong>　2018年09月14日　星期五</td><td align="right"><a href="content_30210.htm">上一篇</a> <a href="content_30212.htm">下一篇</a> <a onclick="doZoom(16)">放大+</a> <a onclick="doZoom(12)">缩小-</a> <a>默认○</a></td></tr></table>
<table width="100%"><tr><td align="center" class="yt"></td></tr><tr><td class="font01" align="center"><strong style="font-size:23px">{BRIDGE.title}</strong></td></tr><tr><td class="font02" align="center">吴巷守桥人朱阿兴三十八年摆渡记</td></tr><tr><td align="center" class="zz">本报记者 许 静　见习记者 顾一川</td></tr></table>
<table width="100%"><tr><td align="center"><img src="../../../res/1/2018-09/14/A03/res05_attpic_brief.jpg"><br><span class="picnote">朱阿兴在浮桥上。顾一川 摄</span></td></tr><tr><td class="xilan"><div id="ozoom" style="zoom:100%"><!--enpcontent--><founder-content>{indented(BRIDGE.body)}</founder-content><!--/enpcontent--></div></td></tr></table></td></tr>
<tr><td colspan="2" align="center" class="copy">澄湖日报社版权所有，未经书面授权禁止复制或建立镜像　某ICP备05000606号　技术支持：方正数字报刊</td></tr></table>""",
    head='<meta name="author" content=""><link href="../../../css/main.css" rel="stylesheet" type="text/css"><script language="javascript" src="../../../js/zoom.js"></script>',
    day="2018-09-14",
    origin="澄湖日报",
    authors=("许静", "顾一川"),
    build=quirks,
)

TRAIN = story(
    "云泽首趟“研学专列”开行 八百名学生坐着火车上地理课",
    "今天上午8点05分，载着八百一十二名中学生的Y702次“研学专列”从云都站开出，驶向三百公里外的石梁喀斯特世界地质公园。这是云泽开行的首趟研学专列。",
    "专列共编组十四节，其中三节改造成移动课堂。列车每经过一处典型地貌，地理老师就通过车厢广播讲解，学生对照手里的任务单观察、记录。",
    "云都市第九中学学生 叶子涵：以前课本上看盆地、峡谷都是图片，今天是一路看着它变过去的，特别直观。",
    "为保障学生安全，铁路部门按每五十名学生配备一名乘务员和一名随车医护人员，沿线车站开辟专用进出通道。",
    "云泽铁路文旅集团副总经理 白学谦：接下来我们计划在寒暑假开行二十趟左右，线路会覆盖红色遗址、水利工程和科技场馆。",
    "根据安排，学生们将在石梁进行两天的野外考察，18日下午返回云都。",
)
add(
    "television station, text with credits of the crew in brackets",
    TRAIN,
    "{T}_云视网新闻",
    f"""
<div class="lz-top"><div class="lz-w"><a class="lz-logo" href="https://www.yunshi.example"><img src="/static/img/ys_logo.png" alt="云视网"></a><ul class="lz-nav"><li><a>新闻</a></li><li><a>直播</a></li><li><a>视频</a></li><li><a>评论</a></li><li><a>公益</a></li><li><a>云视号</a></li></ul><div class="lz-search"><input placeholder="搜索"></div></div></div>
<div class="lz-w"><div class="lz-path"><a>云视网</a> &gt; <a>新闻</a> &gt; <a>云泽</a></div>
<div class="lz-main"><h1 class="lz-title">{TRAIN.title}</h1><div class="lz-info"><span class="time">2022-02-16 21:33:10</span><span class="source">来源：云泽卫视·云视新闻</span><div class="lz-share">分享到：<a class="wx"></a><a class="wb"></a><a class="qq"></a></div></div>
<div class="lz-video" id="vodplayer"><img src="//img.yunshi.example/2022/2/16/cover.jpg"><i class="play"></i></div>
<div class="content" id="content"><div class="article_t">{indented(TRAIN.body)}<p>　　（云泽广电总台·云视新闻记者/蒋帆 臧小雨 通讯员/王启 编辑/高阳）</p></div></div>
<div class="lz-app"><img src="/static/img/qr.png"><p>下载云视新闻客户端，掌握一手资讯</p></div><div class="lz-statement">版权声明：凡云视网注明“来源：云泽卫视·云视新闻”的所有作品，版权均属云视网，转载须注明出处。</div>
<div class="lz-comment"><h3>网友评论</h3><p>文明上网，理性发言</p><textarea></textarea><a>发布</a></div></div>
<div class="lz-side"><h3>热门视频</h3><ul><li><a><img src="//img.yunshi.example/1.jpg"><span>元宵花灯亮起来</span><em>00:58</em></a></li><li><a><img src="//img.yunshi.example/2.jpg"><span>云都地铁三号线洞通</span><em>01:12</em></a></li></ul><h3>新闻排行</h3><ol><li><a>全省春季开学时间确定</a></li><li><a>这些路段将有雨夹雪</a></li></ol></div></div>
<div class="lz-foot"><p>信息网络传播视听节目许可证：9910234　广播电视节目制作经营许可证 某字第001号</p><p>云泽省广播电视总台（集团）版权所有　违法和不良信息举报电话：0000-83180000</p></div>""",
    head='<meta property="og:type" content="article"><meta property="og:title" content="云泽首趟“研学专列”开行 八百名学生坐着火车上地理课"><meta property="article:published_time" content="2022-02-16T21:33:10+08:00">',
    day="2022-02-16",
    time="21:33",
    origin="云泽卫视·云视新闻",
    authors=("蒋帆", "臧小雨", "王启"),
    editors=("高阳",),
    build=modern,
)

TRAM = story(
    "百年電車換新裝 年輕設計師讓老路線會說故事",
    "【南港文報訊】（記者 李嘉欣）叮叮聲響，一輛漆上墨綠與米白的電車緩緩駛出北灣車廠。昨日起，南港電車公司推出六輛「故事電車」，乘客以手機掃描座位旁的二維碼，便可聽到沿線街區的口述歷史。",
    "計劃由三名本地年輕設計師發起，歷時一年半，訪問了四十七位老街坊，當中最年長的是九十三歲的退休司機陳伯。",
    "「從前沒有冷氣，夏天車廂像蒸籠，但街坊見面會打招呼。」陳伯在錄音裏說。設計師何詠琳表示，最初只想替車身換個顏色，聽了老人的故事才決定把聲音也留下來。",
    "電車公司營運總監馮國棟說，去年電車載客量回升至疫情前的九成，遊客佔三成半，期望新計劃能吸引更多年輕人重新認識這條百年路線。",
    "六輛「故事電車」將行走至今年年底，車費維持不變。",
)
add(
    "southern paper in traditional characters, its site",
    TRAM,
    "{T} - 南港 - 南港文報網",
    f"""
<div class="wwp-top"><div class="wwp-box"><a href="/"><img src="/images/logo_nk.svg" alt="南港文報網"></a><div class="wwp-lang"><a>繁</a><a>简</a><a>EN</a></div><a class="wwp-epaper">電子報</a></div></div>
<div class="wwp-menu"><a>首頁</a><a>要聞</a><a>南港</a><a>內地</a><a>兩岸</a><a>國際</a><a>財經</a><a>副刊</a><a>體育</a><a>視頻</a></div>
<div class="wwp-box detail"><div class="detail-left"><div class="crumbs"><a>首頁</a> &gt; <a>南港</a> &gt; 正文</div><h1 class="detail-title">{TRAM.title}</h1><div class="detail-info"><span>時間：2025-01-14 04:02:11</span><span>來源：南港文報</span><div class="detail-share">分享：<a class="fb">Facebook</a><a class="wa">WhatsApp</a><a class="wc">微信</a></div><span class="fontset">字號：<a>大</a><a>中</a><a>小</a></span></div>
<div class="detail-content"><div class="img-box"><img src="https://img.nkwb.example/2025/01/14/a.jpg"><p>◆「故事電車」昨日駛出車廠。 南港文報記者 攝</p></div>{paragraphs(TRAM.body)}</div>
<p class="detail-editor">責任編輯：何敏儀</p><div class="detail-tags"><a>電車</a><a>集體回憶</a></div><div class="detail-qr"><img src="/images/app.png"><p>下載南港文報APP</p></div>
<div class="detail-rel"><h3>相關新聞</h3><ul>{listed(("電車票價連續第三年凍結", "2025-01-08"), ("北灣街市翻新完成", "2024-12-30"))}</ul></div></div>
<div class="detail-right"><h3>最新</h3><ul>{listed(("天文台料周末氣溫回升", "09:15"), ("花市攤位今起競投", "08:50"))}</ul><h3>熱門</h3><ol><li><a>新春煙花匯演安排公布</a></li><li><a>跨境巴士加班次</a></li></ol></div></div>
<div class="wwp-foot"><p>關於我們 | 版權聲明 | 私隱政策 | 廣告服務 | 招聘</p><p>南港文報有限公司版權所有 不得轉載 Copyright © 2025</p></div>""",
    head='<meta property="og:locale" content="zh_HK"><meta property="og:site_name" content="南港文報網">',
    day="2025-01-14",
    time="04:02",
    origin="南港文報",
    authors=("李嘉欣",),
    editors=("何敏儀",),
    build=modern,
)

HEAT = story(
    "我市今冬首次启用“智慧供热”平台 室温低了系统先知道",
    "渤城日报/渤城网讯（记者 张建军 通讯员 高明）家里暖气不热，不用打电话，供热公司的维修工就先上了门。近日，家住渤城区清风小区的李女士遇到了一件新鲜事。",
    "12月23日上午，李女士家的室温跌到十七点二摄氏度，安装在客厅的测温器把数据传回了供热调度中心，系统自动派单，四十分钟后维修人员赶到，发现是入户滤网堵塞，清洗后室温很快回升。",
    "让系统“先知道”的，是我市今冬首次启用的“智慧供热”平台。市热力公司在城区一千零四十个换热站安装了远程监控装置，并在两万一千户居民家中布设了测温点，每十分钟采集一次数据。",
    "“过去凭经验烧锅炉，现在看数据调水温。”市热力公司调度中心主任贾学军介绍，平台启用一个多月，用户投诉量同比下降四成二，每平方米节约标准煤一点一千克。",
    "下一步，市热力公司将逐步扩大测温点覆盖范围，力争两年内实现老旧小区全覆盖。",
)
add(
    "city news portal run by its daily",
    HEAT,
    "{T}-渤城网",
    f"""
<div id="topnav"><div class="cw">渤城日报社主办 · 国家一类新闻网站 <span class="r"><a>设为首页</a> <a>加入收藏</a> <a>数字报</a> <a>论坛</a></span></div></div>
<div class="cw"><div class="lg"><a href="http://www.bocheng.example/"><img src="/templateRes/201601/1/images/logo.jpg" alt="渤城网" /></a></div><div class="gg468"><img src="/ad/2019/heating.gif" alt="广告" /></div></div>
<div class="cw mnav"><a href="/">首页</a> | <a>渤城</a> | <a>县区</a> | <a>民生</a> | <a>财经</a> | <a>教育</a> | <a>健康</a> | <a>房产</a> | <a>汽车</a> | <a>旅游</a> | <a>图库</a></div>
<div class="cw bodyer"><div class="lt"><div class="where">当前位置：<a href="/">渤城网</a> &gt; <a href="/xw/">新闻中心</a> &gt; <a href="/xw/bc/">渤城要闻</a> &gt; 正文</div>
<div class="hd"><h1 id="contentTitle">{HEAT.title}</h1><div class="bt"><span id="pubtime_baidu">2019-12-26 08:41:07</span>　<span id="source_baidu">来源：渤城日报</span>　<span id="author_baidu">作者：张建军</span>　<span id="editor_baidu">编辑：于静</span>　<a href="#comment">我要评论</a></div></div>
<div class="bd" id="content">{indented(HEAT.body[:3])}<p align="center"><img src="/pic/0/10/84/11/10841102_558871.jpg" border="0" /></p><p align="center">调度员在查看各换热站运行数据。</p>{indented(HEAT.body[3:])}</div>
<div class="pageno"></div><div class="bdshare"><a class="bds_qzone">QQ空间</a><a class="bds_tsina">新浪微博</a><a class="bds_renren">人人网</a></div>
<div class="about"><h3>本文相关新闻</h3><ul>{listed(("供热管网“冬病夏治”完成", "2019-10-18"), ("今冬供热费收缴开始", "2019-10-09"))}</ul></div><div class="cmt" id="comment"><h3>网友评论</h3><form><textarea></textarea><input type="submit" value="提交评论" /></form></div>
<div class="sm">声明：凡本网注明“来源：渤城日报”“来源：渤城网”的所有作品，版权均属于渤城日报社，未经授权不得转载、摘编。凡注明“来源：XXX（非渤城网）”的作品，均转载自其它媒体，并不代表本网赞同其观点。</div></div>
<div class="rt"><div class="m1"><h3>24小时排行</h3><ol><li><a>元旦假期这些路段禁行</a></li><li><a>渤城新增三处街头公园</a></li><li><a>市图书馆延长闭馆时间</a></li></ol></div><div class="m1"><h3>官方微信</h3><img src="/images/wx.jpg" /></div></div></div>
<div class="cw ft"><p>关于我们 - 广告服务 - 网站律师 - 联系方式</p><p>互联网新闻信息服务许可证编号：99120180002　某ICP备09000077号　新闻热线：0000-3180000</p></div>""",
    head='<meta name="keywords" content="智慧供热,暖气" /><meta name="filetype" content="1" /><meta name="publishedtype" content="1" /><meta name="contentid" content="10841102" />',
    day="2019-12-26",
    time="08:41",
    origin="渤城日报",
    authors=("张建军", "高明"),
    editors=("于静",),
    build=xhtml,
)
