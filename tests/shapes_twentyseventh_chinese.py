"""A twenty-seventh album of pages, Chinese pages: public bodies and media, drawn as at random; written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, dated, indented, paragraphs, story, wrapped

TWENTYSEVENTH_CHINESE = Album()
add = TWENTYSEVENTH_CHINESE.add


def whole(language: str, title: str, middle: str, head: str) -> str:
    """A page that is written out from its first byte to its last."""
    return middle.replace("@TITLE@", title).replace("@HEAD@", head)


def menu(words: str, pattern: str = '<li><a href="/{1}/">{0}</a></li>') -> str:
    return "".join(pattern.format(word, i) for i, word in enumerate(words.split(), 1))


# ---------------------------------------------------------------- public bodies

S = story(
    "三部门部署春耕农机检修 县域将设应急作业服务点",
    "新华社北京3月11日电（记者卫青禾、牧川）记者11日从全国农机推广总站获悉，有关部门近日联合印发通知，部署春耕期间农机检修和应急作业服务，要求在粮食主产县普遍设立农机应急作业服务点。",
    "通知提出，各地要组织农机维修网点和技术人员下乡入户，3月底前完成播种、整地、植保等主要机具的检修，做到“不带病下田、不误时下种”。对偏远乡镇，要采取流动服务车、预约上门等方式，打通维修服务的最后一段路。",
    "按照安排，每个粮食主产县原则上设立不少于两个应急作业服务点，配备抽水、烘干、履带式收获等机具，遇到连阴雨、倒春寒等灾害性天气，由县级统一调度，跨乡作业。",
    "通知还明确，要公开维修收费标准和配件价格，畅通投诉渠道，严禁借农时抬价。作业补助实行先作业后补贴，凭作业轨迹核算面积。",
    "据统计，目前各地已检修农机具一千九百余万台套，培训机手四十三万人次，备足常用配件一千二百余万件。",
)
add(
    "state portal, agency news on the vendor's new template",
    S,
    "{T}_部门政务_政务总网",
    f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>@TITLE@</title>
@HEAD@
<script src="/public/js/jquery.js"></script><link rel="stylesheet" href="/public/css/base.css"><link rel="stylesheet" href="/public/css/pages.css"></head>
<body>
<div class="header home" id="header"><div class="w1000"><div class="hd-top mhide"><a href="/">EN</a><a>繁体</a><a>客户端</a><a>小程序</a><a>微博、微信</a><a class="wza">无障碍</a><a>关怀版</a><a>登录</a></div>
<div class="logo"><a href="/"><img src="/images/logo.png" alt="政务总网"></a></div><ul class="navi">{menu("首页 要闻 政策 互动 服务 数据 概况")}</ul><div class="search"><input type="text" id="qtxt"><a>搜索</a></div></div></div>
<div class="BreadcrumbNav mhide"><a href="/" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">新闻</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">部门政务</a></div>
<div class="article oneColumn pub_border"><h1 id="ti">{S.title}</h1>
<div class="pages-date">2026-03-11 19:20 <span class="font">来源： 新华社</span><div class="pages_print mhide"><span class="font index_switchsize">字号：<span class="bigger">默认</span> <span class="bigger1">大</span> <span class="bigger2">超大</span></span>|<span class="printIco">打印</span>|<span class="share" id="share">&nbsp;<a class="share-btn" title="收藏"></a><a title="留言"></a><i class="share-title">微信</i><i class="share-title">微博</i></span></div></div>
<div class="pages_content mhide" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">{wrapped(S.body, '<p style="text-indent: 2em; text-align: justify;">', "</p>")}</div></div>
<div class="editor mhide"><span id="editor">【我要纠错】 责任编辑：高翌舟</span></div></div>
<div class="related w1000"><h2>相关稿件</h2><ul class="list01">{dated(("十四个省份启动春灌", "2026-03-09"), ("备春耕物资供应充足", "2026-03-02"), ("农机购置补贴目录调整", "2026-02-25"), pattern='<li><a href="#">{0}</a></li>')}</ul></div>
<div class="sweep mhide"><img src="" id="qr"><p>扫一扫在手机打开当前页</p></div>
<div class="footer"><div class="footer-t"><a>链接：</a><a>部委网站</a><a>地方政府网站</a><a>驻外机构</a></div><p><a>网站地图</a> | <a>关于我们</a> | <a>法律声明</a> | <a>联系我们</a></p><p>主办单位：政务总网运行中心　网站标识码：bm00009900　某ICP备05009900号　某公网安备99010202000001号</p><p>政务客户端 政务小程序 政务微博、微信</p></div>
<script>var _trackDataType="web";</script></body></html>""",
    head='<meta name="manuscriptId" content="7061188"><meta name="keywords" content="春耕,农机"><meta name="firstpublishedtime" content="2026-03-11-19:20:00"><meta name="lastmodifiedtime" content="2026-03-11-19:31:12"><meta name="author" content="高翌舟"><meta name="catalog" content="c1011">',
    build=whole,
    day="2026-03-11",
    time="19:20",
    origin="新华社",
    authors=("卫青禾", "牧川"),
    editors=("高翌舟",),
)

W = story(
    "全省中小河流治理现场推进会在石埠召开",
    "6月17日至18日，全省中小河流治理现场推进会在石埠市召开。会议通报上半年中小河流治理项目进展，交流各地经验做法，安排部署主汛期前重点任务。厅党组成员、副厅长崔砚田出席会议并讲话。",
    "会议指出，今年全省共安排中小河流治理项目八十六个，治理河长七百一十二公里，截至5月底已完成投资十四亿六千万元，占年度计划的百分之五十八，其中石埠、清渠两市进度超过七成。",
    "会议强调，要坚持逐流域规划、逐流域治理、逐流域验收，把“整河治理”理念贯穿前期、建设和管护全过程；要严把质量关，落实隐蔽工程影像留痕和第三方检测制度；要压紧压实度汛责任，跨汛期施工项目一律编制度汛方案，落实抢险队伍和物料。",
    "会议要求，各地要加快资金支付，推行工程款与农民工工资分账管理，确保工程建得好、资金用得好、干部保护得好。",
    "会前，与会人员实地观摩了石埠市白鹭河、塘汊河治理工程。石埠市、清渠市和云岫县水利局作交流发言。厅有关处室、单位负责人，各市水利局分管负责人参加会议。（建设管理处）",
)
add(
    "provincial department, static news with office and views",
    W,
    "{T}-厅内要闻-江皖省水利厅",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@TITLE@</title>@HEAD@
<link href="../../../images/slt_style.css" rel="stylesheet" type="text/css" /></head><body>
<div class="slt-top"><div class="w1200"><span class="fl">欢迎访问江皖省水利厅网站</span><span class="fr"><a>江皖省人民政府</a> | <a>全国水利网</a> | <a>适老版</a> | <a>无障碍浏览</a></span></div></div>
<div class="banner"><img src="../../../images/slt_banner.jpg" /></div><div class="nav"><ul>{menu("首页 机构职能 新闻动态 政务公开 水旱灾害防御 河湖长制 互动交流 专题专栏")}</ul></div>
<div class="w1200 dqwz">当前位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">新闻动态</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">厅内要闻</a></div>
<div class="w1200 xlbox"><div class="xl_title"><h2>{W.title}</h2></div>
<div class="xl_info"><span>发布时间：2024-06-18 16:02:17</span><span>来源：厅建设管理处</span><span>浏览次数：<em id="hit">0</em></span><span class="zh">【字体：<a href="javascript:fz(20)">大</a> <a href="javascript:fz(16)">中</a> <a href="javascript:fz(14)">小</a>】</span></div>
<div class="xl_con"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-size:12pt;}}</style><div class="Custom_UnionStyle">{indented(W.body[:2])}<p align="center"><img src="./W020240618577102234411.jpg" oldsrc="W020240618577102234411.jpg" /></p>{indented(W.body[2:])}</div></div></div>
<div class="xl_tool"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a><div class="bdsharebuttonbox"><a class="bds_weixin" title="分享到微信"></a><a class="bds_tsina" title="分享到新浪微博"></a></div></div></div>
<div class="footer"><div class="links"><select><option>水利部门网站</option></select><select><option>各市水利局</option></select></div><p>主办：江皖省水利厅　承办：江皖省水利信息中心　地址：庐水市长堤路48号　邮编：990000</p><p>网站标识码：9900000023　某ICP备05000023号-1　某公网安备 99011102000023号</p></div></body></html>""",
    head='<meta name="SiteName" content="江皖省水利厅"/><meta name="SiteDomain" content="slt.jiangwan.example"/><meta name="SiteIDCode" content="9900000023"/><meta name="ColumnName" content="厅内要闻"/><meta name="ArticleTitle" content="全省中小河流治理现场推进会在石埠召开"/><meta name="PubDate" content="2024-06-18 16:02"/><meta name="ContentSource" content="厅建设管理处"/>',
    build=whole,
    day="2024-06-18",
    time="16:02",
    origin="厅建设管理处",
)

C = story(
    "我市夜间经济集聚区增至十二个",
    "9月25日，市商务局公布第三批市级夜间经济集聚区名单，陶坊里、运河南岸、东关老街三处入选。至此，我市市级夜间经济集聚区增至十二个，覆盖全部县（市、区）。",
    "据介绍，评选采取街区申报、专家评审、市民投票相结合的方式，重点考察夜间营业时长、业态丰富度、公共服务配套和噪声油烟治理情况。其中，市民投票占三成权重，共收到有效投票十九万余张。",
    "今年前八个月，已认定的九个集聚区夜间客流量达到二千六百万人次，同比增长百分之十七点四；夜间销售额占全天比重达到百分之四十六。",
    "下一步，市商务局将会同公安、城管、交通等部门，延长集聚区周边公交末班车时间，增设临时停车泊位，并对入选街区实行动态管理，连续两年考核不合格的予以摘牌。",
)
add(
    "city government, the oldest of the large vendors, day only",
    C,
    "梧城市人民政府 部门动态 {T}",
    f"""<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="Maketime" content="2023-10-08 11:02:55"><title>@TITLE@</title>@HEAD@
<link rel="stylesheet" href="/images/66/style.css"><script src="/script/0/1710.js"></script></head><body>
<div id="barrierfree_container"><div class="top-line"><div class="wrap">今天是：<span id="nowtime">2023年10月8日 星期日</span><span class="fr"><a href="/col/col1/index.html">简体</a>|<a>繁体</a>|<a>English</a>|<a>长者模式</a></span></div></div>
<table width="1200" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/picture/0/s2309.png"></td></tr><tr><td class="dhl">{menu("网站首页 走进梧城 政务公开 办事服务 政民互动 数据开放", '<a href="/col/col{1}/index.html">{0}</a>')}</td></tr></table>
<table width="1200" align="center" class="dqwz"><tr><td>当前位置：<a href="/index.html" class="bt_link">首页</a> &gt; <a href="/col/col60/index.html">政务公开</a> &gt; <a href="/col/col6011/index.html">部门动态</a></td></tr></table>
<table id="c" width="1200" border="0" align="center" class="article"><tr><td class="title"><!--<$[标题]>begin-->{C.title}<!--<$[标题]>end--></td></tr>
<tr><td><table class="xxx" width="100%"><tr><td>发布日期：<!--<$[发布时间]>begin-->2023-09-26<!--<$[发布时间]>end--></td><td>信息来源：<!--<$[信息来源]>begin-->市商务局<!--<$[信息来源]>end--></td><td>浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=6011&amp;artid=40091"></script></td><td>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{wrapped(C.body, '<p style="text-indent: 2em;"><span style="font-family: 宋体; font-size: 16px;">', "</span></p>")}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></td></tr></table>
<div class="foot"><p><a>网站地图</a>|<a>使用帮助</a>|<a>隐私安全</a></p><p>主办：梧城市人民政府办公室　备案序号：某ICP备07000611号　网站标识码：9906000001</p><p style="display:none">大汉版通发布系统</p></div></div></body></html>""",
    head='<meta name="SiteName" content="梧城市人民政府"><meta name="ArticleTitle" content="我市夜间经济集聚区增至十二个"><meta name="pubdate" content="2023-09-26 08:47"><meta name="contentSource" content="市商务局"><meta name="author" content="">',
    build=whole,
    day="2023-09-26",
    origin="市商务局",
)

D = story(
    "沅川县人民政府办公室关于印发《沅川县农村公路日常养护管理办法》的通知",
    "沅川政办发〔2024〕11号",
    "各乡镇人民政府，县直有关单位：",
    "《沅川县农村公路日常养护管理办法》已经县人民政府第三十一次常务会议审议通过，现印发给你们，请认真组织实施。",
    "沅川县人民政府办公室",
    "2024年5月20日",
    "沅川县农村公路日常养护管理办法",
    "第一条　为加强农村公路日常养护，保障农村公路完好畅通，根据有关法律法规，结合本县实际，制定本办法。",
    "第二条　本办法所称农村公路，是指纳入统计年报的县道、乡道、村道及其附属设施。",
    "第三条　县交通运输局负责县道养护，乡镇人民政府负责乡道养护，村民委员会在乡镇指导下负责村道养护。",
    "第四条　日常养护经费按县道每年每公里一万元、乡道五千元、村道三千元的标准列入县级财政预算。",
    "第五条　每三公里配备一名护路员，优先聘用脱贫户和低收入家庭劳动力。",
    "第六条　本办法自2024年7月1日起施行，有效期五年。",
)
add(
    "county, order with its record table and a rule attached",
    D,
    "{T}_沅川县人民政府门户网站",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/yczf/xhtml/css/xxgk.css"></head><body>
<header class="yc-header"><div class="yc-w"><div class="yc-tool"><a>无障碍</a><a>关怀版</a><a>登录</a><span>2024年06月01日 星期六</span></div><a href="/" class="yc-logo"><img src="/yczf/xhtml/images/logo.png"></a><ul class="yc-nav">{menu("首页 魅力沅川 新闻中心 政务公开 政务服务 互动交流")}</ul></div></header>
<div class="yc-w yc-crumbs"><i></i>您当前所在位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>法定主动公开内容</a>&gt;<a>政策文件</a></div>
<div class="yc-w xxgk-detail"><table class="xxgk-table"><tbody><tr><th>索&nbsp;引&nbsp;号</th><td>000099112/2024-00318</td><th>分&nbsp;&nbsp;&nbsp;&nbsp;类</th><td>交通、公路</td></tr><tr><th>发布机构</th><td>沅川县人民政府办公室</td><th>发文日期</th><td>2024-05-24</td></tr><tr><th>文&nbsp;&nbsp;&nbsp;&nbsp;号</th><td>沅川政办发〔2024〕11号</td><th>有&nbsp;效&nbsp;性</th><td>有效</td></tr></tbody></table>
<h1 class="xxgk-title">{D.title}</h1><div class="xxgk-share"><span>字号：<a>大</a><a>中</a><a>小</a></span><a class="dy">打印</a><span class="fx">分享：<a class="wx"></a><a class="wb"></a></span></div>
<div class="xxgk-con" id="UCAP-CONTENT"><p style="text-align:center">{D.body[0]}</p><p>{D.body[1]}</p>{indented(D.body[2:3])}<p style="text-align:right">{D.body[3]}</p><p style="text-align:right">{D.body[4]}</p><p style="text-align:center"><strong>{D.body[5]}</strong></p>{indented(D.body[6:])}</div>
<div class="xxgk-fj"><h4>附件下载</h4><a href="./files/1.doc">沅川县农村公路日常养护管理办法.doc</a><a href="./files/1.pdf">沅川县农村公路日常养护管理办法.pdf</a></div>
<div class="xxgk-xg"><h4>相关解读</h4><ul>{dated(("《沅川县农村公路日常养护管理办法》政策解读", "2024-05-27"), ("图解：农村公路谁来养", "2024-05-28"))}</ul></div></div>
<div class="yc-ewm"><img src="/qr?u=1"><p>扫一扫在手机打开当前页</p></div><footer class="yc-footer"><p>版权所有：沅川县人民政府　主办单位：沅川县人民政府办公室</p><p>网站标识码：9907220009　某ICP备19007220号　联系电话：0000-5220019</p></footer></body></html>""",
    head='<meta name="SiteName" content="沅川县人民政府门户网站"><meta name="ColumnName" content="政策文件"><meta name="PubDate" content="2024-05-24 17:18"><meta name="ContentSource" content="">',
    build=whole,
    day="2024-05-24",
    origin="沅川县人民政府办公室",
)

K = story(
    "“拿地即开工”！滨澜经开区这个项目跑出加速度",
    "“上午拿到不动产权证，下午施工许可证就到手了，没想到这么快。”4月1日，在滨澜经开区企业服务中心，恒律精密科技有限公司项目经理邹予衡接过五本证书，连声道谢。",
    "恒律精密年产二十万套减速器项目总投资六亿二千万元，占地七十三亩，是经开区今年首个实现“五证同发”的工业项目。从签约到开工，仅用时四十六天。",
    "速度从何而来？经开区行政审批局负责人介绍，项目签约当天即配备一名“项目管家”，提前介入图审、环评和水电气接入，变“企业等审批”为“审批等企业”。",
    "“过去是企业拿着材料一个窗口一个窗口跑，现在是一张清单、一次告知、一窗收件。”项目管家柳一诺说，她的手机里存着十一家企业的微信群，消息随到随回。",
    "一季度，滨澜经开区新开工亿元以上项目十四个，完成固定资产投资三十一亿元，增长百分之十二点八。",
)
add(
    "development zone, reporter and place of the writing desk",
    K,
    "{T}_园区动态_滨澜经济技术开发区管理委员会",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/static/blkfq/app.css"></head><body class="inner">
<div class="m-head"><div class="container"><div class="m-logo"><img src="/static/blkfq/logo.svg" alt=""><strong>滨澜经济技术开发区</strong></div><nav class="m-nav">{menu("首页 园区概况 园区动态 投资指南 政务公开 办事大厅 党建之窗", '<a href="/c/{1}">{0}</a>')}</nav></div></div>
<div class="inner-banner" style="background-image:url(/static/blkfq/b2.jpg)"></div>
<div class="container inner-wrap"><aside class="inner-side"><h3>园区动态</h3><ul><li class="on"><a>园区要闻</a></li><li><a>部门动态</a></li><li><a>企业风采</a></li><li><a>媒体聚焦</a></li></ul></aside>
<section class="inner-main"><div class="inner-path"><a>首页</a> / <a>园区动态</a> / <span>园区要闻</span></div><h2 class="show-title">{K.title}</h2>
<div class="show-info"><span>日期：2025年04月02日 09:41</span><span>来源：滨澜经开区融媒体工作室</span><span>作者：苏沐 汪一舟</span><span>点击：<b class="hits">317</b> 次</span></div>
<div class="show-content">{paragraphs(K.body[:2])}<p style="text-align:center"><img src="/upload/20250402/a1.jpg" alt="微信图片_20250402091210.jpg"></p><p style="text-align:center"><span style="font-size:14px;color:#888">恒律精密项目施工现场。汪一舟 摄</span></p>{paragraphs(K.body[2:])}</div>
<div class="show-page"><p>上一篇：<a>经开区召开一季度安全生产例会</a></p><p>下一篇：<a>滨澜经开区2025年春季校招启动</a></p></div></section></div>
<footer class="m-foot"><div class="container"><p>版权所有 © 滨澜经济技术开发区管理委员会　招商热线：0000-8866000</p><p>某ICP备2021009901号-1　技术支持：澜云科技</p></div></footer><script src="/static/blkfq/app.js"></script></body></html>""",
    head='<meta name="keywords" content="滨澜经开区,五证同发"><meta name="description" content="从签约到开工，仅用时四十六天。">',
    build=whole,
    day="2025-04-02",
    time="09:41",
    origin="滨澜经开区融媒体工作室",
    authors=("苏沐", "汪一舟"),
)

U = story(
    "我校举行第九届青年教师教学竞赛决赛",
    "11月6日，第九届青年教师教学竞赛决赛在明德楼报告厅举行。副校长耿怀瑾出席开幕式并致辞，教务处、人事处、校工会负责人及各学院青年教师代表参加活动。",
    "耿怀瑾在致辞中表示，教学竞赛是锤炼教学基本功的“练兵场”，也是检验教学改革成果的“试金石”。她勉励青年教师潜心教书育人，把课程讲深、讲透、讲活。",
    "本届竞赛自9月启动，共有十九个学院的一百三十二名教师报名，经院级初赛、校级复赛选拔，二十四名选手进入决赛，分文科、理科、工科、思政四个组别。决赛由教学设计、课堂教学和教学反思三个环节组成。",
    "经过激烈角逐，材料科学与工程学院宁致远、外国语学院芮安然、数学学院祝青岩、马克思主义学院池映雪分获各组一等奖。",
    "专家组组长、省教学名师尉迟恭让教授作点评。他认为，选手们教学理念新、信息技术用得活，但在“以学生为中心”的互动设计上仍有提升空间。",
)
add(
    "university, site builder's form and names under the text",
    U,
    "{T}-江岭理工大学新闻网",
    f"""<!DOCTYPE html><HTML><HEAD><TITLE>@TITLE@</TITLE><META Name="keywords" Content="江岭理工大学新闻网,青年教师,教学竞赛" />@HEAD@
<META content="text/html; charset=UTF-8" http-equiv="Content-Type"><LINK href="../css/style.css" type="text/css" rel="stylesheet"><script language="javascript" src="/system/resource/js/dynclicks.js"></script>
<!--Announced by Visual SiteBuilder 9--></HEAD><BODY>
<div class="top"><div class="wrap"><a class="logo" href="../index.htm"><img src="../images/logo.png"></a><form class="ss" action="../ssjg.jsp"><input name="q"><button>搜索</button></form><div class="links"><a>学校主页</a><a>投稿系统</a><a>校报电子版</a></div></div></div>
<div class="nav wrap">{menu("首页 学校要闻 综合新闻 学术动态 校园人物 媒体江理 光影校园", '<a href="../xw{1}.htm">{0}</a>')}</div>
<div class="wrap dqwz">当前位置: <a href="../index.htm">首页</a> &gt; <a href="../zhxw.htm">综合新闻</a> &gt; 正文</div>
<div class="wrap nr"><form name="_newscontent_fromname"><div class="nrbt"><h3>{U.title}</h3><p class="xx"><span>发布时间：2024-11-08</span><span>来源：教务处</span><span>作者：秦书砚</span><span>浏览：<script>_showDynClicks("wbnews", 1700990011, 31207)</script></span></p></div>
<div id="vsb_content_2"><div class="v_news_content">{wrapped(U.body[:3], '<p style="text-indent:2em;line-height:2em;">', "</p>")}<p style="text-align:center" class="vsbcontent_img"><img src="/__local/A/11/9C/1.jpg" width="600" vsbhref="vurl"></p>{wrapped(U.body[3:], '<p style="text-indent:2em;line-height:2em;">', "</p>")}<p class="vsbcontent_end" style="text-align:right">（图片：校记者团 编辑：鹿鸣 审核：郝知节）</p></div></div><div id="div_vote_id"></div>
<p class="sxy"><span>上一条：<a href="31206.htm">学校召开消防安全工作会</a></span><span>下一条：<a href="31208.htm">材料学院学子获全国金相技能大赛特等奖</a></span></p><p class="gb">【<a href="javascript:window.opener=null;window.close();">关闭</a>】</p></form></div>
<div class="right wrap"><h4>热点新闻</h4><ul>{dated(("学校与滨澜经开区签署合作协议", "11-05"), ("校运会落幕 打破六项纪录", "10-28"))}</ul></div>
<div class="foot"><p>版权所有：江岭理工大学党委宣传部　地址：庐水市学府大道1号　邮编：990021</p><p>投稿邮箱：news@jlut.example</p></div></BODY></HTML>""",
    build=whole,
    day="2024-11-08",
    origin="教务处",
    authors=("秦书砚",),
    editors=("鹿鸣",),
)

H = story(
    "【国际护士节】一束光，照亮急诊的夜",
    "凌晨一点四十分，救护车的鸣笛声划破夜空。市第二人民医院急诊科护士长葛念慈放下刚端起的水杯，推着平车冲向门口。",
    "“男性，五十六岁，胸痛两小时！”交接、吸氧、心电图、建立静脉通路、采血……八分钟内，患者被送进导管室。这样的场景，葛念慈一个夜班要经历三四次。",
    "在急诊科工作十七年，她有一个习惯：每次抢救结束，都要到家属等候区坐上几分钟。“医生忙着救人，家属最怕没人说话。哪怕只是一句‘正在全力救治’，他们心里就踏实一点。”",
    "2021年，葛念慈牵头成立“夜光”护理小组，把急诊夜间高发的胸痛、卒中、创伤流程拆解成四十二张口袋卡片，新护士人手一套。两年来，胸痛患者入院到球囊扩张的平均时间由八十七分钟缩短到六十一分钟。",
    "今年国际护士节，医院授予“夜光”护理小组“优秀护理团队”称号。颁奖那天，葛念慈没能到场——她正在值班。",
)
add(
    "hospital, holiday piece with a mark in the headline",
    H,
    "{T} - 医院新闻 - 芷阳市第二人民医院",
    f"""<!doctype html>
<html><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link href="/skin/ey/css/swiper.min.css" rel="stylesheet"><link href="/skin/ey/css/main.css" rel="stylesheet"></head>
<body><div class="ey-top"><div class="w"><span>急救电话：0000-6120120　咨询电话：0000-6112345</span><a>院长信箱</a><a>English</a></div></div>
<div class="ey-logo w"><img src="/skin/ey/images/logo.png" alt="芷阳市第二人民医院"><span>三级甲等综合医院</span></div><ul class="ey-nav">{menu("首页 医院概况 新闻中心 就诊指南 科室导航 专家介绍 护理园地 科研教学 党建文化")}</ul>
<div class="w ey-pos"><a href="/">首页</a> &gt; <a href="/xwzx/">新闻中心</a> &gt; <a href="/xwzx/yyxw/">医院新闻</a></div>
<div class="w ey-main"><div class="ey-l"><div class="ey-tit">{H.title}</div><div class="ey-sub"><i>发布时间：2023-05-12</i><i>作者：温知秋</i><i>来源：护理部</i><i>阅读量：<script src="/e/public/ViewClick/?classid=8&amp;id=2207&amp;addclick=1"></script></i></div>
<div class="ey-txt"><p><img src="/d/file/p/2023/05-12/1.jpg" style="max-width:100%"></p><p style="text-align:center;"><span style="font-size:13px;">葛念慈（左一）在抢救室</span></p>{indented(H.body)}</div>
<div class="ey-share"><div class="social-share" data-sites="wechat,weibo,qq"></div></div><div class="ey-pn"><span>上一篇：<a>我院成功开展首例经导管主动脉瓣置换术</a></span><span>下一篇：<a>关于端午节期间门诊安排的通知</a></span></div></div>
<div class="ey-r"><h3>预约挂号</h3><img src="/skin/ey/images/gzh.jpg"><p>关注官方微信公众号</p><h3>推荐专家</h3><ul><li><a>施仲景 主任医师</a></li><li><a>虞丹溪 副主任医师</a></li></ul></div></div>
<div class="ey-foot"><p>芷阳市第二人民医院 版权所有　地址：芷阳市环城西路208号</p><p>某卫网审〔2019〕第0099号　某ICP备13009902号</p></div></body></html>""",
    build=whole,
    day="2023-05-12",
    origin="护理部",
    authors=("温知秋",),
)

P = story(
    "溪口县检察院：公益诉讼守护百年古桥",
    "“桥面的杂草清了，裂缝补了，石狮子也请回来了。”3月15日，溪口县检察院公益诉讼检察官“回头看”时，家住桥头的老人伍长庚高兴地说。",
    "永济桥始建于清道光年间，是县级文物保护单位。去年8月，该院在履职中发现，古桥栏板断裂、桥拱渗水，桥头还搭建了三处违章棚屋，存在重大安全隐患。",
    "经现场勘查、调取档案、询问周边群众，该院查明相关职能部门未依法全面履行文物保护监管职责，遂依法立案，并邀请文物专家、人大代表、“益心为公”志愿者参加听证会，当场向两家单位宣告送达检察建议。",
    "收到检察建议后，两家单位联合制定修缮方案，申请专项经费四十二万元，拆除违章棚屋，加固桥拱，并为全县十七座古桥建立“一桥一档”。",
    "“办理一案，守护一片。”该院负责人表示，将持续关注文物和文化遗产保护，以检察履职留住乡愁。（舒雁 伍晓岚）",
)
add(
    "procuratorate, author label left empty",
    P,
    "{T}_检察要闻_溪口县人民检察院",
    f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>@TITLE@</title>@HEAD@<link href="/css/jcy_2018.css" rel="stylesheet"></head><body>
<div class="box_top"><img src="/images/jcy_top.jpg" width="1000" height="180" usemap="#m"></div>
<div class="menu"><ul>{menu("首页 检察概况 检察要闻 检务公开 案件信息 队伍建设 检察文化 检民互动")}</ul></div>
<div class="gd"><marquee scrollamount="3">12309检察服务热线全天候为您服务　检察长接待日：每月15日</marquee></div>
<div class="dtl_box"><div class="dtl_pos">您的位置： <a href="/">首页</a>&gt;<a href="../">检察要闻</a></div>
<div class="detail_tit">{P.title}</div><div class="detail_subtit"></div>
<div class="detail_extend">时间：2024-03-19 10:27:00&nbsp;&nbsp;作者：&nbsp;&nbsp;新闻来源：溪口县人民检察院&nbsp;&nbsp;<span>【字号：<a>大</a> | <a>中</a> | <a>小</a>】</span></div>
<div class="detail_con" id="fontzoom">{indented(P.body)}</div>
<div class="detail_author">[责任编辑：齐若水]</div><div class="bshare-custom"><a title="分享到微信" class="bshare-weixin"></a><a title="更多平台" class="bshare-more bshare-more-icon more-style-addthis"></a></div>
<div class="detail_rel"><h4>相关报道</h4><ul>{dated(("溪口县检察院开展“禁毒宣传进校园”", "[2024-03-12]"), ("检察长带头办理信访积案", "[2024-02-27]"))}</ul></div></div>
<div class="foot"><p>溪口县人民检察院 版权所有　地址：溪口县城关镇法治路6号</p><p>工信部备案号：某ICP备10217144号-199　技术支持：法治在线</p></div></body></html>""",
    build=whole,
    day="2024-03-19",
    time="10:27",
    origin="溪口县人民检察院",
    authors=("舒雁", "伍晓岚"),
    editors=("齐若水",),
)

J = story(
    "云岭：监督护航农村供水“最后一米”",
    "“水压够不够？水费怎么收？坏了找谁修？”近日，云岭省纪委监委驻省水利厅纪检监察组联合凤坪县纪委监委，深入大箐村走访，围绕农村供水工程运行管护开展监督检查。",
    "农村饮水关乎千家万户。今年以来，云岭省纪委监委将农村供水管护纳入群众身边不正之风和腐败问题集中整治，采取“室组地”联动方式，对三十八个重点县开展下沉监督。",
    "监督检查发现，有的地方重建轻管，净水设备长期闲置；有的地方水费收支不公开，维修基金被挪作他用；个别干部在管材采购中优亲厚友。对此，各级纪检监察机关建立问题清单，逐项督促整改。",
    "凤坪县纪委监委查处的原水管站站长虚报管材案便是一例。案件查结后，该县同步推动水务部门健全采购验收、巡查维修、资金公示三项制度，追回资金十九万余元，全部用于管网改造。",
    "“有了监督，水龙头前的小事有人管、有人问。”大箐村党支部书记普正明说。截至目前，全省共督促整改农村供水问题一千一百余个，惠及群众六十七万人。",
)
add(
    "disciplinary commission, unit and editor parted by two bars",
    J,
    "{T} — 云岭省纪委监委网站",
    f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/css/jw_content.css"></head><body>
<div class="Header"><div class="Header_in"><a class="jw_logo" href="/"><img src="/images/jw_logo.png"></a><p class="jw_slogan">云岭省纪委监委主办</p><div class="ss"><input placeholder="请输入搜索内容"><a>搜索</a></div></div><div class="jw_nav">{menu("首页 要闻 审查调查 监督曝光 巡视巡察 清风文苑 法规 举报", '<a href="/n{1}/">{0}</a>')}</div></div>
<div class="position"><a href="/">首页</a> &gt; <a href="/n2/">工作动态</a></div>
<div class="center"><div class="other_center"><h2 class="tit">{J.title}</h2>
<h3 class="daty"><div class="daty_con"><em class="e e1">来源：云岭省纪委监委网站</em><em class="e e2">发布时间：2025-01-14 08:30</em><em class="e e3">分享 <a class="jiathis_button_weixin"></a><a class="jiathis_button_tsina"></a></em></div></h3>
<div class="content"><div class="TRS_Editor"><div class="Custom_UnionStyle">{indented(J.body)}<p style="text-align:right">（云岭省纪委监委 || 责任编辑 贺兰心）</p></div></div></div>
<div class="bar_down"><a href="#" class="print">打印</a><a href="#" class="totop">返回顶部</a></div></div></div>
<div class="xgxw"><h3>相关阅读</h3><ul>{dated(("凤坪县委原副书记接受审查调查", "2025-01-10"), ("全省通报五起典型问题", "2025-01-06"), pattern="<li><a>{0}</a> {1}</li>")}</ul></div>
<div class="footer"><p>版权所有：中共云岭省纪律检查委员会 云岭省监察委员会　某ICP备13009911号</p><p>举报电话：12388</p></div></body></html>""",
    build=whole,
    day="2025-01-14",
    time="08:30",
    origin="云岭省纪委监委网站",
    editors=("贺兰心",),
)

T = story(
    "上半年全市规模以上工业生产平稳增长",
    "上半年，面对需求偏弱、成本上升等压力，全市工业企业加快转型升级，规模以上工业增加值同比增长6.3%，比一季度加快0.4个百分点。",
    "一、三大门类两增一降",
    "上半年，采矿业增加值同比下降2.1%，制造业增长7.2%，电力、热力、燃气及水生产和供应业增长4.8%。",
    "二、重点行业支撑有力",
    "在全市三十一个行业大类中，二十二个行业实现增长，增长面为71.0%。其中，农副食品加工业增长9.6%，专用设备制造业增长14.3%，电气机械和器材制造业增长18.8%。",
    "三、产品产量有升有降",
    "产品名称",
    "单位",
    "1—6月",
    "同比增长（%）",
    "水泥",
    "万吨",
    "241.6",
    "-5.2",
    "大米",
    "万吨",
    "38.9",
    "7.7",
    "变压器",
    "万千伏安",
    "1026.4",
    "21.5",
    "附注：1.规模以上工业统计范围为年主营业务收入2000万元及以上的工业企业。",
    "2.增加值增速按可比价格计算。",
)
cells = "".join("<tr>" + "".join(f"<td><p>{x}</p></td>" for x in T.body[i : i + 4]) + "</tr>" for i in range(6, 22, 4))
add(
    "statistics bureau, headings, a table and notes",
    T,
    "{T}_数据发布_芷阳市统计局",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/tjj/css/public.css"></head><body>
<div class="tj-head"><div class="tj-wp"><h1 class="tj-logo"><a href="/">芷阳市统计局</a></h1><div class="tj-date">2023年07月30日 星期日 农历六月十三</div><ul class="tj-nav">{menu("首页 组织机构 统计动态 数据发布 统计公报 统计知识 网上调查")}</ul></div></div>
<div class="tj-wp tj-location"><span>当前位置：</span><a>首页</a><i>&gt;</i><a>数据发布</a><i>&gt;</i><a>月度数据</a></div>
<div class="tj-wp tj-article"><div class="arc-tit">{T.title}</div><ul class="arc-attr"><li>发布时间：2023-07-21 10:00</li><li>来源：工业科</li><li>阅读次数：</li><li>打印</li><li>【<a>大</a>】【<a>中</a>】【<a>小</a>】</li></ul>
<div class="arc-body"><p>　　{T.body[0]}</p><p>　　<strong>{T.body[1]}</strong></p><p>　　{T.body[2]}</p><p>　　<strong>{T.body[3]}</strong></p><p>　　{T.body[4]}</p><p>　　<strong>{T.body[5]}</strong></p><table border="1" cellpadding="0" cellspacing="0" width="620" align="center"><tbody>{cells}</tbody></table><p>　　{T.body[22]}</p><p>　　{T.body[23]}</p></div>
<div class="arc-fj"></div><div class="arc-share">分享到：<a>微信</a> <a>微博</a></div></div>
<div class="tj-wp tj-rel"><h3>相关信息</h3><ul>{dated(("上半年全市居民收入情况", "2023-07-21"), ("一季度全市规模以上工业运行情况", "2023-04-20"))}</ul></div>
<div class="tj-foot"><p>主办单位：芷阳市统计局　网站标识码：9905000047　某公网安备 99050202000047号</p></div></body></html>""",
    head='<meta name="SiteName" content="芷阳市统计局"><meta name="ArticleTitle" content="上半年全市规模以上工业生产平稳增长"><meta name="PubDate" content="2023-07-21 10:00"><meta name="ContentSource" content="工业科">',
    build=whole,
    day="2023-07-21",
    time="10:00",
    origin="工业科",
)

N = story(
    "青冲镇：“敲门行动”织密森林防火网",
    "清明将至，青冲镇多措并举做好森林防火工作，组织镇村干部、护林员开展“敲门行动”，把防火知识送到家家户户。",
    "宣传到户。全镇二十一个网格的包片干部逐户签订承诺书四千二百余份，发放倡议书五千份，引导群众以鲜花、植树等方式文明祭扫。",
    "管控到点。在进山路口设置检查卡点十六处，配备“防火码”和火种收纳箱，对进山人员实行扫码登记。",
    "处置到位。组建三十人的半专业扑火队，二十四小时待命，备足风力灭火机、二号工具等物资。",
    "截至目前，全镇未发生一起森林火情。",
)
add(
    "county portal, township brief on the dot net template",
    N,
    "{T}--乡镇动态--罗安县人民政府网",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@TITLE@</title>@HEAD@<link href="/App_Themes/la/css.css" rel="stylesheet" /></head>
<body><form method="post" action="./Show.aspx?id=58213" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTg4Mjk=" />
<div id="head"><div class="flash"><img src="/App_Themes/la/banner.jpg" /></div><div class="nav"><ul>{menu("网站首页 罗安概况 新闻中心 政府信息公开 网上办事 公众参与 招商引资 旅游罗安")}</ul></div><div class="wel">欢迎您访问罗安县人民政府网！ <span id="clock">2021年4月12日 星期一</span> 天气：小雨 12~18℃</div></div>
<div id="main"><div class="weizhi">您现在的位置：<a href="/">首页</a> » <a href="/List.aspx?cid=3">新闻中心</a> » <a href="/List.aspx?cid=31">乡镇动态</a></div>
<div class="ctitle"><span id="lblTitle">{N.title}</span></div><div class="cinfo">发布时间：<span id="lblTime">2021/4/2 15:32:08</span>　信息来源：<span id="lblFrom">青冲镇</span>　作者：<span id="lblAuthor">欧阳瑾</span>　点击数：<span id="lblHits">86</span></div>
<div class="ccontent" id="content">{wrapped(N.body, '<p style="line-height:32px;">&nbsp; &nbsp; &nbsp; &nbsp; ', "</p>")}</div>
<div class="cedit">责任编辑：<span id="lblEditor">县政府网站编辑</span></div><div class="cprint">【<a href="#top">返回顶部</a>】【<a>打印本页</a>】【<a>关闭窗口</a>】</div></div>
<div id="foot"><p>主办：罗安县人民政府　承办：罗安县电子政务办　电话：0000-4228801</p><p>某ICP备05000911号　网站标识码：9909250001</p></div></form></body></html>""",
    build=whole,
    day="2021-04-02",
    time="15:32",
    origin="青冲镇",
    authors=("欧阳瑾",),
    editors=("县政府网站编辑",),
)


# ---------------------------------------------------------------- media

X = story(
    "冷链“小班列”跑出山货“加速度”",
    "华讯社南淮11月5日电（记者简以宁）清晨六点，一趟只有六节车厢的冷链列车从南淮货运站驶出。车厢里，四十八吨高山蓝莓、鲜笋和菌菇将在十一个小时后抵达沿海城市的批发市场。",
    "这是今年9月开行的山区冷链“小班列”。与动辄四五十节的普通货运班列不同，它编组小、频次高、可拼箱，一户合作社哪怕只有半吨货也能上车。",
    "“以前用货车拉，遇上大雾封路，菌子就烂在半道上。”南淮县红土乡菌菇合作社负责人戚广田算了一笔账：改走铁路后，每公斤运费从一元三角降到八角，损耗率从百分之十五降到百分之四。",
    "铁路部门在南淮、杉木、白洋三个车站改建了预冷库，农产品到站后两小时内可完成分拣、预冷和装车。运输途中，车厢温度每十分钟回传一次，货主用手机就能查看。",
    "截至10月底，“小班列”已开行五十二趟，发送山货二千一百余吨。铁路部门表示，将根据产季变化灵活调整编组和停站，让更多“土特产”走出大山。",
)
add(
    "agency's site, date in pieces, one head for each screen",
    X,
    "{T}-华讯网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="apple-mobile-web-app-capable" content="yes"/><title>
@TITLE@
</title>@HEAD@<link rel="stylesheet" href="/detail/css/cbDetail.css"><script src="/js/share2023.js"></script></head><body>
<div class="fix-ewm domPC"><img src="/zt/ewm.png" width="94"><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC"><div class="topnav">{menu("华讯社 首页 学习 时政 国际 财经 地方 图片 视频 评论 直播", '<a href="/c{1}/">{0}</a>')}</div></div>
<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="/">华讯网</a> &gt; <a class="curColumn">地方</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2024</em></span><span class="day"><em> 11</em>/<em> 05</em></span><span class="time"> 17:08:41</span></div><div class="source"> 来源：华讯网 </div>
<div class="head-line clearfix"><h1><span class="title"> {X.title} </span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share"> 分享到：<a class="wx"></a><a class="wb"></a><a class="xcx"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title"> {X.title} </span></h1><div class="info"> 2024-11-05 17:08:41 <span> 来源： 华讯网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent"><p style="text-align:center"><img src="a.jpg" id="p1"></p><p style="text-align:center;font-size:14px"><font color="navy">　　11月4日，工作人员在南淮货运站装运鲜笋。华讯社记者 简以宁 摄</font></p>{indented(X.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" style="display:none"><iframe src="/static/jc.html"></iframe></div></span><span class="editor"> 【责任编辑:郎清
】 </span></div></div><div class="nextpage clearfix domPC"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div><div class="bookList clearfix domPC"><ul><li><a>一座铁路小站的四十年</a></li><li><a>记者手记：货车司机的一天</a></li></ul></div></div>
<div class="main-right right"><div class="columBox hotList"><div class="col-tit">热点</div><ul><li><a>多地迎来今冬初雪</a></li><li><a>全国秋粮收购进度过半</a></li></ul></div></div></div>
<div class="foot"><div class="nav-bot"><p>Copyright © 2000 - 2024 HUAXUNNET.EXAMPLE All Rights Reserved. 制作单位：华讯网股份有限公司 版权所有：华讯网</p></div></div><div style="display:none"><div id="fwl">010080020010000000000000011100001399888801</div></div></body></html>""",
    head='<meta name="publishid" content="1310139902"><meta name="nodeid" content="11139635"><meta name="nodename" content="地方"><meta name="source" content="华讯网"><meta name="description" content="冷链“小班列”跑出山货“加速度”">',
    build=whole,
    day="2024-11-05",
    time="17:08",
    origin="华讯网",
    authors=("简以宁",),
    editors=("郎清",),
)

R = story(
    "老厂房里，长出青年社区（小城故事）",
    "傍晚六点，锦川市向阳路39号的灯一盏盏亮起。曾经的第二棉纺厂细纱车间，如今住着三百多名年轻人。楼下是共享厨房，楼上是复式公寓，车间中央那台老式细纱机，被做成了一张长桌。",
    "棉纺厂2003年停产，厂房空置近二十年。“拆，舍不得；不拆，一年光看护费就要四十万元。”锦川市住建局城市更新科科长骆闻笛说，市里算来算去，决定“留厂房、引青年”。",
    "改造并不容易。厂房层高七米，采光却差。设计团队在锯齿形屋顶上重新打开被封死的天窗，又在楼板间挖出四个小天井。住进来的第一批租客，有一半在两公里外的电子产业园上班。",
    "“月租六百八，出门就能跑步，最喜欢周末的长桌饭。”二十六岁的测试工程师米亦可在这里认识了六七个“饭搭子”，去年还和邻居合伙做起了手作工作室。",
    "社区建成两年，入住率始终保持在九成五以上。更让骆闻笛欣喜的是，不少老职工也回来了——有人教年轻人修自行车，有人在门口支起了早点摊。",
    "“机器声停了，人声又热闹起来。”七十一岁的退休挡车工储秀珍说。她在车间干了二十六年，如今每周三下午到社区教一堂纺线课，来听课的多是孩子和新租客。",
    "钱从哪儿来？锦川没有走“政府包办”的路子。市属城投公司以厂房入股，引进专业机构运营，租金收益按六四分成；水电、消防改造由财政补助三成，其余通过低息贷款解决。按目前的租金水平测算，八年左右可以收回投资。",
    "更难的是“身份”。工业用地上建公寓，消防验收、房屋登记都没有先例可循。市里成立专班，出台存量工业空间更新导则，允许在五年过渡期内不改变用地性质、不补缴出让金，一事一议、并联审批。“导则一共四十一条，有十七条是从这个项目里‘长’出来的。”骆闻笛说。",
    "也有遗憾。社区没有配建足够的车位，晚归的住户常常绕上两圈；临街的两间铺面换了三茬租客，至今没有找到合适的业态。运营方负责人闵柏舟坦言，热闹是慢慢“养”出来的，急不得。",
    "如今，锦川又有三处老厂房列入改造计划。夜幕降临，向阳路39号的锯齿形屋顶透出暖黄色的光。长桌旁，有人在煮火锅，有人在修吉他，细纱机静静地立着，像一位不说话的老邻居。",
)
add(
    "party paper's site, shoulder title and paper line",
    R,
    "{T}--社会--民声网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>@TITLE@</title>@HEAD@<link href="/img/2020ms/css/page.css" rel="stylesheet" type="text/css" media="all" /></head><body>
<div class="fixedtop"><div class="w1000"><a href="/">民声网首页</a><span>|</span><a>登录</a><a>注册</a><a>民声号</a></div></div><div class="rm_topnav"><ul>{menu("党网 要闻 观点 互动 科普 合作 社会 文化")}</ul></div>
<div class="layout route cf"><div class="col col-1"><span id="rwb_navpath"><a href="/" class="clink">民声网</a>&gt;&gt;<a href="/GB/4/" class="clink">社会</a></span></div></div>
<div class="layout rm_txt cf"><div class="col col-1"><h4 class="pre">锦川探索存量工业空间更新</h4><h1>{R.title}</h1><h4 class="sub"></h4><div class="author cf">本报记者 尹向北 朱砂</div>
<div class="channel cf"><div class="col-1-1"> 2022年11月23日07:19 | 来源：<a href="/GB/paper.html" target="_blank">民声网－民声日报</a></div><div class="col-1-2"><a>小字号</a></div></div>
<div class="rm_txt_con cf"><div class="rm_txt_img"></div>{wrapped(R.body, '<p style="text-indent: 2em;">' + chr(10) + chr(9), "</p>" + chr(10))}<p style="text-indent: 2em;">　　《 民声日报 》（ 2022年11月23日 13 版）</p><div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center><div class="box_pic"></div><div class="edit cf">(责编：舒同、白露)</div></div>
<div class="rm_share"><p>分享让更多人看到</p><div class="share_icons"></div></div><div class="rm_tj"><h2><i></i>推荐阅读</h2><ul><li><a>这座县城为啥总能留住年轻人</a></li><li><a>图解：城市更新“留改拆”</a></li></ul></div></div>
<div class="col col-2 fr"><h3>热门排行</h3><ol class="rm_ranking"><li><a>寒潮蓝色预警</a></li><li><a>医保新目录公布</a></li><li><a>铁路冬运图出炉</a></li></ol></div></div>
<div class="copyright"><p>民声日报社概况 | 关于民声网 | 报社招聘 | 广告服务 | 合作加盟</p><p>互联网新闻信息服务许可证99120170099 | 增值电信业务经营许可证某B1-20060099</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>""",
    head='<meta name="publishdate" content="2022-11-23"/><meta name="author" content="104771"/><meta name="editor" content=""/><meta name="source" content="来源：民声日报"/><meta name="contentid" content="32572210"/>',
    build=whole,
    day="2022-11-23",
    time="07:19",
    origin="民声网－民声日报",
    authors=("尹向北", "朱砂"),
    editors=("舒同", "白露"),
)

Z = story(
    "雪线上的气象站迎来首批“95后”值守员",
    "中新社雪岭4月18日电 (记者 邬海棠)“风速九米每秒，能见度三公里，积雪深度四十一厘米。”18日清晨，海拔四千二百米的雪岭气象站，二十五岁的值守员向桑吉读完数据，睫毛上已结了一层薄霜。",
    "雪岭气象站建于1958年，是当地海拔最高的有人值守气象站。由于条件艰苦，这里长期依靠老职工轮班。今年4月起，四名“95后”通过招录上山，成为建站以来最年轻的一批值守员。",
    "上山第一课，是学会“慢”。“走快了喘，说快了也喘。”站长平措告诉记者，站里含氧量不足平原的六成，新人要先在半山腰适应一周才能值班。",
    "年轻人也带来了变化。学计算机的向桑吉编写了一个小程序，把过去要手抄的九类数据自动汇总，每班节省四十分钟。另一名值守员则在宿舍顶上架起天文望远镜。",
    "“白天看云，晚上看星星，这份工作挺浪漫的。”向桑吉说。",
)
add(
    "second agency's site, hidden credit block and end mark",
    Z,
    "{T}-环宇新闻网",
    f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@TITLE@</title>@HEAD@<link href="/css/content_zw.css" rel="stylesheet" /></head><body>
<div class="pagetop"><div class="pagetop_content"><div class="mobile_title"><a>移动版</a></div><a>English</a><a>繁體</a></div></div><div id="header"><a href="/"><img src="/part/hyw_logo.png" class="logo_img"></a><div class="nav_navcon">{menu("首页 时政 东西问 财经 社会 大湾区 华人 文娱 体育 视频", '<a href="/c{1}.shtml">{0}</a>')}</div></div>
<div id="con"><div class="con_left"><div id="nav_div"><div id="nav"><a href="/">首页</a> → <a href="/sh/">社会新闻</a></div><div class="right"><div id="zihao"><a id="txt_x">小字体</a><a id="txt_d">大字体</a></div><div class="share">分享到：<a class="bds_weixin"></a><a class="bds_tsina"></a></div></div></div>
<div class="content" id="cont_1_1_2"><div id="ad_ym"></div><h1 class="content_left_title">{Z.title}</h1><div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2023-04-18 15:33:10</span><span id="source_baidu">来源：<a href="/">中国新闻网</a></span><span id="author_baidu">作者：</span><span id="editor_baidu">责任编辑：田博文</span></div>
<div class="content_left_time">2023年04月18日 15:33　来源：中国新闻网<a href="#zw_cyhd"><img src="/images/cyhd.jpg" alt="参与互动" title="参与互动"></a></div>
<!--正文start--><div class="left_zw">{indented(Z.body[:3])}<div class="adInContent"><!--画中画广告start--><!--画中画广告end--></div>{indented(Z.body[3:-1])}<p>　　{Z.body[-1]}(完)</p><div id="function_code_page"></div></div><!--正文start-->
<div class="adEditor"><div class="left_name right"><span>【编辑:田博文】</span></div><div class="clear"></div></div><a href="#" class="more_zw">更多精彩内容请进入社会频道</a>
<div class="div_xgwz"><div class="hr_tit">相关新闻</div><ul><li><a>高原邮路上的绿色身影</a><em>2023-04-11 09:20:31</em></li></ul></div></div></div>
<div class="con_right"><div class="biaoti">社会新闻精选：</div><ul><li><span>2023年04月18日 14:02:11</span><a>消防员攀楼救下被困孩童</a></li><li><span>2023年04月18日 11:45:09</span><a>古镇修复者的“慢生活”</a></li></ul></div></div>
<div class="pagebottom"><p>本网站所刊载信息，不代表环宇新闻网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（9906168)] [某ICP备05004399号] 总机：00-87820099</p></div></body></html>""",
    build=whole,
    day="2023-04-18",
    time="15:33",
    origin="中国新闻网",
    authors=("邬海棠",),
    editors=("田博文",),
)

CH = story(
    "湘河县：小辣椒“串”起百姓红火日子",
    "楚澜新闻1月16日讯（通讯员 文思远 记者 吕晓棠）寒冬时节，湘河县砚池镇辣酱加工厂的车间里热气腾腾，剁椒、拌料、装坛、封口，一坛坛辣酱即将发往二十多个省份。",
    "“腊月订单最多，一天要发九千坛。”厂长蔡小满介绍，工厂去年收购鲜椒一千六百吨，产值突破四千万元，带动七百余户椒农户均增收一万二千元。",
    "砚池镇种辣椒已有百余年，过去卖的是鲜货，价格随行就市，“好的时候三块，差的时候三毛”。2021年，镇里引进加工企业，与村集体签订保底收购协议，椒农只管种，不愁卖。",
    "“今年我家种了六亩，卖了四万多块，年底还有分红。”砚池村村民龙四妹一边打包，一边乐呵呵地说。农闲时她在厂里打零工，每月还能挣两千八百元。",
    "眼下，砚池镇正在申报地理标志产品，并规划建设辣椒文化展馆，推动农旅融合发展。",
)
add(
    "provincial portal, credits before and after, link of the page",
    CH,
    "{T}_楚澜网",
    f"""<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="//j.chulanw.example/themes/default/pc/cl_content/css/main.css"></head><body>
<div class="clnav"><a href="/">楚澜网首页</a>{menu("楚地要闻 时政 市州 视频 论坛 百姓呼声 望楚评论", '<a href="/c/{1}">{0}</a>')}<span class="login">登录 / 注册</span></div>
<div class="cl_logo"><img src="//j.chulanw.example/logo.png"><i>/</i><a>市州</a><i>/</i><span>正文</span></div>
<div class="main_content"><div class="main_left"><h1 class="wztitle">{CH.title}</h1><div class="pageinfo"><span class="src">来源：楚澜网</span> <span class="writer">作者：文思远 吕晓棠</span> <span class="ed">编辑：唐果</span> <span class="tm">2024-01-16 17:22:31</span><div class="fontbtn"><a>A+</a><a>A-</a></div><div class="sharebtn"><a class="weixin"></a><a class="weibo"></a></div><div class="time_report"><a>即时新闻</a><span>—分享—</span></div></div>
<article class="detail_article content">{wrapped(CH.body[:1], "<p>　　", "</p>")}<p style="text-align: center;"><img src="https://img.chulanw.example/2024/1/16/1_780.jpg"></p>{wrapped(CH.body[1:], "<p>　　", "</p>")}<p class="zeren_desc">来源：楚澜网</p><p class="zeren_desc">作者：文思远 吕晓棠</p><p class="zeren_desc">编辑：唐果</p><p class="m_copyright">本文为<a>市州头条</a>原创文章，转载请附上原文出处链接和本声明。</p></article>
<div class="url_link">本文链接：<a>https://moment.chulanw.example/pc/content/646722/99/13521290.html</a></div><div class="ding"><span>阅读下一篇</span><a>湘河县召开返乡创业座谈会</a></div></div>
<div class="main_right"><div class="tit">时刻热榜</div><ul><li><a>全省电网负荷创冬季新高</a></li><li><a>高铁站新增两趟夜间列车</a></li><li><a>白石岭景区冰雪节开幕</a></li></ul><div class="tit">返回市州首页</div></div></div>
<div class="bottom"><p>违法和不良信息举报电话：0000-82965500　某ICP备2023099001号</p><p>互联网新闻信息服务许可证：99120170003</p></div></body></html>""",
    head='<meta name="description" content="小辣椒“串”起百姓红火日子"><meta name="author" content="文思远 吕晓棠">',
    build=whole,
    day="2024-01-16",
    time="17:22",
    origin="楚澜网",
    authors=("文思远", "吕晓棠"),
    editors=("唐果",),
)

B = story(
    "共享充电宝还得了却停不下计费？多名消费者称被扣满99元",
    "明明已经归还，手机上却仍显示“租借中”。近日，多名消费者向涌潮新闻反映，使用“小电桩”品牌共享充电宝时遭遇“还而不停”，直到被扣满99元才发现异常。",
    "5月2日，祁女士在沣城一家商场租借充电宝，四十分钟后归还，设备提示“归还成功”。三天后她查看账单，发现订单一直未结束，累计扣费99元，系统默认其“买下”该充电宝。",
    "“客服让我自证。”祁女士说，对方要求提供归还时的照片或视频，“谁还个充电宝还录像？”",
    "涌潮新闻在某投诉平台检索发现，与“小电桩”有关的投诉超过三千条，其中“归还后继续计费”“默认扣满封顶价”占到近半数。",
    "5月5日，涌潮新闻记者实地体验了十台“小电桩”设备，其中两台归还后指示灯闪烁，但手机端未即时结束订单，等待二十余分钟后才显示“已完成”。",
    "对此，“小电桩”运营方沣城电桩网络科技有限公司回应称，个别点位信号弱会造成订单延迟，经核实后可全额退款，公司正分批更换第一代机柜。",
    "5月5日下午，该公司客服负责人在电话中向记者表示，机柜归还仓内设有感应装置，“理论上插到底就会结束订单”，但部分用户没有插紧便离开，系统无法识别。对于记者提出的“指示灯提示成功是否等于归还”，对方未正面回答。",
    "记者注意到，在“小电桩”的用户协议中，第十二条写明“因网络原因导致订单未及时结束的，用户应在24小时内联系客服，逾期视为使用中”。该条款未加粗，也未以弹窗方式提示。",
    "多名受访者称，从发现异常到联系客服往往已超过24小时。消费者季先生告诉记者，他前后打了七次电话，最终只退回一半费用，“像是在讨价还价”。",
    "沣城锦言律师事务所律师敖立群认为，设备是否归还属于经营者可以掌握的信息，将举证责任推给消费者有失公平。消费者可保留账单截图，向消协或市场监管部门投诉。",
)
add(
    "online paper, hashed frame, proofreader and hotline",
    B,
    "{T}_直通沣城_涌潮新闻-The Wave",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/_next/static/css/8f31.css"/></head><body><div id="__next"><main class="ant-layout">
<header class="index_header__a1V9k"><a href="/"><img alt="logo" src="/_next/static/media/logo.6a2.png"/></a><ul class="index_menu__JyT1r">{menu("精选 视频 时事 财经 科技 思想 生活 号外", "<li><a>{0}</a></li>")}</ul><div class="index_rt__q0Ki"><span>下载客户端</span><span>登录</span></div></header>
<div class="index_container__Xlq0Z"><div class="index_wrapper__L_zqV"><div class="index_leftcontent__7LXSR"><div class="index_cparent__oSz3j"><h1 class="index_title__B8mhI">{B.title}</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>涌潮新闻记者 迟暮云 实习生 章若琳</div><div class="ant-space"><span>2024-05-06 07:38</span><div><span>来源：<!-- -->涌潮新闻</span></div></div></div><div class="index_right__P1ypN"><span>∙ <a>直通沣城</a> &gt;</span><span>字号</span><span class="index_love__n4">收藏</span></div></div></div>
<div class="index_cententWrap__Jv8jK">{paragraphs(B.body[:2])}<img src="https://image.wavenews.example/1.png" alt="undefined"/><p class="image_desc">祁女士的扣费账单。 受访者供图</p>{paragraphs(B.body[2:5])}<img src="https://image.wavenews.example/2.png" alt="undefined"/><p class="image_desc">商场内的“小电桩”机柜。 涌潮新闻记者 迟暮云 图</p>{paragraphs(B.body[5:])}</div>
<div class="index_infor__k2"><div>责任编辑：<!-- -->骆冰</div><div>校对：<!-- -->施鹤</div><div>涌潮新闻报料：0000-962866</div><div>涌潮新闻，未经授权不得转载</div></div><div class="index_tags"><a>#共享充电宝</a><a>#消费维权</a></div><div class="index_praise"><i></i>217</div><div class="index_report"><a>我要举报</a></div></div>
<div class="index_commentBox"><h2>评论（58）</h2><textarea placeholder="说说你的看法"></textarea><button>发表</button></div></div>
<aside class="index_rightcontent"><h3>相关推荐</h3><ul><li><a>共享单车调价背后</a></li><li><a>预付卡“跑路”怎么办</a></li></ul><h3>热新闻</h3><ol><li><a>沣城地铁六号线试运行</a></li><li><a>长假出行数据出炉</a></li></ol></aside></div></div>
<footer class="index_footer"><p>关于涌潮</p><p>互联网新闻信息服务许可证：99120170006</p><p>某ICP备14003370号</p><p>© 2014-2024 沣城涌潮网络有限公司</p></footer></main></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/detail/[id]","buildId":"-Bx8"}}</script></body></html>""",
    build=whole,
    day="2024-05-06",
    time="07:38",
    origin="涌潮新闻",
    authors=("迟暮云", "章若琳"),
    editors=("骆冰",),
)

V = story(
    "别再把绿萝养死了，老花农就教你这四招",
    "很多朋友都说，绿萝不是“皮实”吗？怎么到我手里，不到三个月就黄叶、烂根，最后只剩一根光杆儿？",
    "其实，绿萝好养不假，但也有它的“小脾气”。今天就跟大家聊聊，养好绿萝最关键的四件事。",
    "一、浇水要“见干见湿”",
    "十盆绿萝，八盆是浇死的。手指插进土里两个指节，感觉不到潮气再浇，浇就浇透，托盘里的积水一定要倒掉。",
    "二、光照要“亮而不晒”",
    "放在离窗一米左右的位置最合适。夏天正午的直射光，两个小时就能把叶子晒出白斑。",
    "三、施肥要“薄肥勤施”",
    "生长期半个月一次，肥料按说明书浓度再减半。冬天温度低于十度，就别喂了，它要睡觉。",
    "四、修剪要“敢下剪刀”",
    "藤条拖得太长，底部就会光秃。春天从第三节剪下来，水插十天生根，一盆变两盆。",
    "你家的绿萝养了几年？欢迎在评论区晒一晒。",
)
add(
    "large portal, an account's advice and the way home glued on",
    V,
    "{T}_养护_花盆_叶子",
    f"""<!DOCTYPE html><html><head><title>@TITLE@</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">@HEAD@<link rel="stylesheet" href="//statics.huhu.example/mp/ar-1.css"></head><body class="article-page">
<div class="hd-box" id="hd"><ul class="nav"><li class="index"><a href="//www.huhu.example/">呼狐首页</a></li>{menu("新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经")}</ul><div class="login-box"><a class="login-hhpassport">登录呼狐</a></div></div>
<div class="wrapper-box"><div id="article-container" class="area article-container"><div class="column left" id="left"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//p.huhu.example/u/9.jpeg"></a></div><h4><a>阳台小花匠</a></h4><dl class="user-num"><dd><span class="value"><em data-value="812">812</em></span>文章</dd><dd><span class="value"><em>1.3亿</em></span>总阅读</dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share" id="share"><p>评论</p><p>分享</p></div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>{V.title}<span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2024-07-21 10:03</span><span class="appoint">发布于：四川省</span></div></div>
<article class="article" id="mp-editor">{paragraphs(V.body[:2])}{"".join(f'<p><span style="font-size: 18px;"><strong>{x}</strong></span></p>' if x[1] == "、" else f"<p>{x}</p>" for x in V.body[2:-1])}<p>{V.body[-1]}<a href="//www.huhu.example/?strategyid=00001" class="backword"><i class="backsohu"></i>返回呼狐，查看更多</a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div id="articleTransfer"></div>
<div class="statement">平台声明：该文观点仅代表作者本人，呼狐号系信息发布平台，呼狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear type-3"><span class="read-wrap">阅读 (<em class="read-num">3.6万</em>)</span></div></div></div>
<div id="meComment"><div class="c-comment-header">我来说两句</div><div>0人参与， 0条评论</div></div><div class="groom-read"><p class="title">推荐阅读</p><ul><li><a>多肉徒长怎么办？剪一刀就好</a></li><li><a>阳台种番茄，四月下种六月吃</a></li></ul></div></div>
<div class="sidebar right"><div class="hot-article"><h3>24小时热文</h3><ol><li><a>暴雨蓝色预警发布</a></li><li><a>奥运代表团名单公布</a></li></ol></div></div></div></div>
<div class="foot">违法和不良信息举报电话：000-62675800 Copyright © 2024 HuHu All Rights Reserved</div></body></html>""",
    head='<meta property="og:type" content="news"/><meta name="mediaid" content="阳台小花匠"/><meta itemprop="datePublished" content="2024-07-21 10:03" /><meta itemprop="dateUpdate" content="2024-07-21 10:03" />',
    build=whole,
    day="2024-07-21",
    time="10:03",
    origin="阳台小花匠",
)

Q = story(
    "回村过年，我在老屋墙缝里找到爷爷藏了四十年的信",
    "腊月二十七，我开了九个小时的车回到老家。",
    "老屋要翻修，父亲让我先把东厢房的土墙敲掉。第三锤下去，墙缝里掉出一个油纸包。",
    "打开一看，是十一封信。",
    "信是写给奶奶的，落款是一九八三年。那一年，爷爷在外地修水库，走了整整十个月。奶奶不识字，信都是请村小的老师念的。",
    "“家里的麦子收了没有？娃的脚冻好没有？我这里都好，就是夜里冷。”",
    "每封信的最后，都画着一只小小的燕子。父亲看了很久，说：“你奶奶名字里有个燕字。”",
    "奶奶走了六年，爷爷走了两年。他们活着的时候，我从没听过一句情话。",
    "那天晚上，我把信一封封铺平，压在玻璃板下面。窗外有人放烟花，照得满屋子亮堂堂的。",
)
add(
    "news app's web page, account and comments",
    Q,
    "{T}-今日快览",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>@TITLE@</title>@HEAD@<link rel="preload" href="//lf.kuailan.example/obj/pc/main.3b1.css" as="style"></head><body><div id="root"><div class="article-detail-container">
<div class="header-wrapper"><div class="header-left"><a href="/" class="logo">今日快览</a><span>下载快览APP</span></div><div class="header-right"><input placeholder="搜索站内资讯、视频或用户"><a class="login-button">登录</a></div></div>
<div class="detail-side-interaction"><div class="detail-like"><span>1.2万</span></div><div class="detail-interaction-comment"><span>684</span></div><div>收藏</div><div>分享</div></div>
<div class="left-container"><div class="article-content"><h1>{Q.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2024-02-20 18:36</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4/">河湾小满</a></span></div>
<article class="syl-article-base tt-article-content syl-page-article">{wrapped(Q.body[:3], '<p data-track="1">', "</p>")}<div class="pgc-img"><img src="https://p3-sign.kuailan.example/tos/1.webp" width="1080"><p class="pgc-img-caption">老屋的东厢房</p></div>{wrapped(Q.body[3:], '<p data-track="2">', "</p>")}</article></div><div class="expand"><a>展开阅读全文</a></div><div class="detail-report"><a>举报</a></div>
<div class="ttp-comment-wrapper"><div class="title"><span>评论</span> 684</div><div class="no-login">登录后发表评论</div><ul class="comment-list"><li><a class="name">山里红</a><p class="content">看哭了，想我爷爷了。</p><span>2024-02-20 19:02 · 回复 · 12</span></li><li><a class="name">老兵阿坤</a><p class="content">那个年代的感情，都在信里。</p><span>2024-02-21 08:15 · 回复 · 3</span></li></ul><a>查看全部684条评论</a></div></div>
<div class="right-container"><div class="user-card"><a class="user-avatar"><img alt="河湾小满"></a><a class="user-name">河湾小满</a><p>写点村里的事</p><button>关注</button></div><div class="hot-board"><h3>快览热榜</h3><ol><li><a>返程高峰来了</a></li><li><a>多地下调首付比例</a></li></ol></div></div></div></div>
<script>window._ssr={{}};</script></body></html>""",
    build=whole,
    day="2024-02-20",
    time="18:36",
    origin="河湾小满",
)

E = story(
    "外卖骑手闯单元门禁被拦 物业与平台各执一词",
    "“不让进，就得爬楼；爬楼，就要超时。”8月17日，羊石市骑手康小军向记者展示手机里的超时记录，仅一个小区，他半个月就被扣了一百四十元。",
    "康小军所说的小区名叫翠澜湾，有住户四千余户。7月底，物业以“消除安全隐患”为由，要求骑手一律在南门下车步行，最远的一栋楼步行要十一分钟。",
    "物业经理顾先生表示，此举是应业主委员会要求。“上半年小区发生电动车剐蹭六起，有老人因此骨折。”他说，物业已在南门设置外卖柜，骑手可放下餐品后离开。",
    "不少住户并不买账。“点的是热汤面，下楼取回来都坨了。”住在21栋的简女士说。",
    "平台方面回应称，已将翠澜湾标注为“难送小区”，配送时长延长八分钟，超时可申诉。",
    "羊石市社会治理研究会副会长缪正则认为，通行权与安全权并不对立，可借鉴“骑手码”登记、低速通行、错峰放行等做法，由街道牵头，物业、平台、骑手、业主坐下来谈。",
)
add(
    "portal with a paper's text, the account's province and an editor's number",
    E,
    "{T}|物业|骑手|小区_易闻新闻",
    f"""<!DOCTYPE HTML><html id="ne_wrap" data-category="要闻"><head><title>@TITLE@</title><meta charset="utf-8">@HEAD@<link rel="stylesheet" href="https://static.yiwen.example/163/f2e/post.css"></head><body>
<div class="ntes_nav_wrap"><a href="/">易闻首页</a><a>应用</a><div class="ntes-nav-login-title">登录</div></div><div class="post_area post_columnnav"><a href="/">易闻首页</a> &gt; <a href="/news">新闻中心</a> &gt; 正文</div>
<div class="wrapper clearfix" id="contain" data-publishtime="2023-08-19 22:10:33" data-wemediaid="S0099"><div class="post_main"><div class="post_main_left"></div><h1 class="post_title">{E.title}</h1>
<div class="post_info"> 2023-08-19 22:10:33　来源: <a href="https://www.yiwen.example/dy/media/T99.html" target="_blank">羊石都市报</a> <a href="#" class="ne-jubao">举报</a></div><div class="post_wemedia_ip">广东</div>
<div id="content"><div class="post_body"><p class="otitle">（原标题：骑手被拦在小区门外，谁该让一步？）</p>{wrapped(E.body[:1], "<p>", "</p>")}<p class="f_center"><img src="https://nimg.ws.yiwen.example/1.jpg"><br>康小军展示超时记录</p>{wrapped(E.body[1:], "<p>", "</p>")}<p>羊石都市报记者 霍一鸣 何芷晴</p></div></div>
<div class="post_author"> 本文来源：羊石都市报 <a href="#"></a>责任编辑： 钱小岳_NB4417</div><div class="post_next_post"><a>猜你喜欢：快递进村“最后一公里”怎么走</a></div>
<div class="tie-areas post_comment"><div class="post_tie_top"><span>跟贴</span> <em>1024</em></div><p>跟贴热词： 骑手 物业 热汤面</p></div><div class="post_recommends"><h3>相关推荐</h3><ul><li><a>小区装外卖柜该谁掏钱</a><span class="post_recommend_time">2023-08-16 10:21</span></li></ul></div></div>
<div class="post_side"><h3>热点新闻</h3><ul><li><a>台风“海莲”登陆</a></li><li><a>女足世界杯落幕</a></li></ul></div></div>
<div class="N-nav-bottom"><p><a>About Yiwen</a> | <a>公司简介</a> | <a>联系方法</a> | <a>不良信息举报</a></p><p>易闻公司版权所有 ©1997-2023</p></div></body></html>""",
    head='<meta name="author" content="易闻"/><meta property="article:published_time" content="2023-08-19T22:10:33+08:00"/><meta property="article:author" content="羊石都市报"/>',
    build=whole,
    day="2023-08-19",
    time="22:10",
    origin="羊石都市报",
    authors=("霍一鸣", "何芷晴"),
    editors=("钱小岳",),
)

M = story(
    "云溪：花木之乡“闹”春耕 十万株樱花俏出山",
    "3月12日植树节，走进云溪县花桥镇苗木基地，挖树、捆球、装车，工人们忙得热火朝天。一辆辆满载樱花苗的货车整装待发。",
    "“今年樱花行情好，胸径八公分的一株能卖三百五十元。”种植大户齐大顺告诉记者，他家的八十亩苗木，过完年已卖出一万多株。",
    "花桥镇种植花木已有三十多年历史，全镇苗木面积两万一千亩，从业人员六千余人，素有“花木之乡”的美称。近年来，该镇引导农户由“种大路货”转向“种精品”，培育樱花、红枫、紫薇等容器苗三百万株。",
    "为帮助苗农拓展销路，镇里建起电商直播间，请来“新农人”教大家拍视频、做直播。截至目前，今春已销售苗木十万余株，销售额突破三千万元。",
)
add(
    "county media centre, shared page of the app",
    M,
    "{T}",
    f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="./css/share.min.css"></head><body>
<div class="dl-bar" id="dl"><img src="./img/icon.png"><p><b>爱云溪</b><span>云溪人自己的客户端</span></p><a class="open">立即打开</a></div>
<div class="wrap"><h2 class="n-title">{M.title}</h2><div class="n-meta"><span>来源：云溪县融媒体中心</span><span>2025-03-12 17:20</span><span>阅读 1.2万</span></div>
<div class="n-body"><section><video controls poster="./v.jpg" src="./v.mp4"></video></section>{wrapped(M.body[:2], "<section><p>&emsp;&emsp;", "</p></section>")}<section><img src="./2.jpg"></section>{wrapped(M.body[2:], "<section><p>&emsp;&emsp;", "</p></section>")}<section><p>&emsp;&emsp;记者：丁小满 何其多</p></section><section><p>&emsp;&emsp;编辑：苗禾</p></section><section><p>&emsp;&emsp;校对：万里　审核：祝融生</p></section></div>
<div class="n-like"><i></i><em>206</em></div><div class="n-tip">版权声明：未经授权，不得转载</div></div>
<div class="n-rec"><h4>相关推荐</h4><a class="rec"><div><p>云溪县春季招聘会进场企业八十八家</p><span>爱云溪 03-11</span></div><img src="./r1.jpg"></a><a class="rec"><div><p>县城这两条路周五起半幅封闭</p><span>爱云溪 03-10</span></div><img src="./r2.jpg"></a></div>
<div class="n-cmt"><h4>热门评论</h4><p>暂无评论，打开客户端抢沙发</p></div><footer>云溪县融媒体中心提供技术支持</footer><script src="./js/jweixin-1.6.0.js"></script></body></html>""",
    head='<meta property="og:title" content="云溪：花木之乡“闹”春耕 十万株樱花俏出山"><meta itemprop="image" content="./icon.png">',
    build=whole,
    day="2025-03-12",
    time="17:20",
    origin="云溪县融媒体中心",
    authors=("丁小满", "何其多"),
    editors=("苗禾",),
)

G = story(
    "@青屏考生和家长，这份高考出行提示请收好",
    "2024年高考将于6月7日至9日举行。为保障广大考生安全、准时赴考，区公安分局交警大队、区教育局联合发布出行提示：",
    "01 考点周边交通管制",
    "6月7日至9日，每日7:00至9:00、14:00至15:30，青屏一中门前文昌路、青屏实验中学门前书院街实行临时交通管制，除持“高考通行证”的车辆外，其他车辆绕行。",
    "02 免费乘车",
    "高考期间，考生凭准考证可免费乘坐辖区内所有公交线路。爱心送考出租车二百台，车身贴有黄丝带标识，考生可招手即停。",
    "03 遇到这些情况别慌",
    "走错考点、忘带证件、路上堵车，请立即拨打110或向就近交警求助，全区设有七个“护考服务岗”，铁骑随时待命。",
    "温馨提示：请家长送考时即停即走，考点周边禁止鸣笛。",
    "祝全体考生旗开得胜，金榜题名！",
)
add(
    "messenger account of a district, place in the line and credits at the end",
    G,
    "{T}",
    f"""<!DOCTYPE html><html class=""><head><meta charset="utf-8"><meta name="wechat-enable-text-zoom-em" content="true"><meta name="viewport" content="width=device-width,initial-scale=1.0,viewport-fit=cover"><title>@TITLE@</title>@HEAD@<script nonce="119">window.logs={{pagetime:{{}}}};</script></head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">
{G.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">
青屏发布 </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">青屏发布</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">qingpingfabu</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">青屏区委宣传部官方账号，发布权威信息，服务百姓生活。</span></p></div></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-06-05 18:30</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">湖北</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content"><section style="text-align:center;"><img data-src="https://mmbiz.example/1.gif" data-type="gif"></section><section style="margin:0 16px;"><p><span style="font-size:15px;">{G.body[0]}</span></p></section>{"".join(f'<section style="text-align:center;"><strong><span style="background:#e7f1ff;">{x}</span></strong></section>' if x[0] == "0" else f'<section style="margin:0 16px;"><p><span style="font-size:15px;letter-spacing:1px;">{x}</span></p></section>' for x in G.body[1:])}<section><p style="text-align:center;"><span style="font-size:12px;color:#888;">来源：青屏区教育局、青屏公安</span></p><p style="text-align:center;"><span style="font-size:12px;color:#888;">编辑：周小棠</span></p><p style="text-align:center;"><span style="font-size:12px;color:#888;">审核：韦政</span></p></section><p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p></div></div>
<div class="rich_media_tool" id="js_toobar3"><span id="js_read_area3">阅读 <span id="readNum3">2.3万</span></span><span>分享</span><span>收藏</span><span>赞 188</span></div></div></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div><script nonce="119">var ct="1717583400";var nickname="青屏发布";</script></body></html>""",
    head='<meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content="">',
    build=whole,
    day="2024-06-05",
    time="18:30",
    origin="青屏发布",
    editors=("周小棠",),
)

Y = story(
    "社区食堂搬到家门口 一餐十元热乎饭",
    "“两荤一素，加一碗番茄蛋汤，补贴后只要十块。”11月28日中午，七十八岁的耿阿姨端着餐盘，在云麓区丹桂社区食堂找了个靠窗的位置坐下。",
    "丹桂社区六十岁以上老人占三成，其中独居老人二百一十六名。“做饭难、吃饭凑合”，一度是居民反映最多的问题。今年8月，社区腾出闲置的门面房，引入餐饮企业运营，办起了社区食堂。",
    "食堂每天推出十八个菜品，少油少盐，软烂易嚼。七十岁以上老人每餐补贴三元，八十岁以上补贴五元，失能老人可由志愿者送餐上门。",
    "运营三个月，日均就餐量从最初的六十人增加到三百四十人，其中四成是附近上班的年轻人。“年轻人来得多，食堂才能不亏本，老人的补贴也才能长久。”社区书记蓝雨薇说。",
    "据悉，云麓区今年已建成社区食堂二十七家，明年将实现街道全覆盖。",
)
add(
    "paper on the screen, plate number beside the day",
    Y,
    "{T}-云麓日报数字报",
    f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>@TITLE@</title>@HEAD@<link href="../../../css/szb.css" rel="stylesheet"></head><body>
<div class="szb-top"><img src="../../../images/ylrb.png" alt="云麓日报"><span class="rq">2023年11月29日 星期三</span><a>往期回顾</a><a>PDF版</a><a>返回报社主页</a></div>
<div class="szb-main"><div class="szb-left"><div class="bm-pic"><img src="../../../images/2023-11/29/06/b.jpg" usemap="#PagePicMap"><map name="PagePicMap"><area coords="10,20,300,200" shape="rect" href="content_88120.htm"><area coords="10,210,300,420" shape="rect" href="content_88121.htm"></map></div><p class="bm">第A06版：民生</p><p><a href="node_7.htm">上一版</a> <a href="node_9.htm">下一版</a></p></div>
<div class="szb-right"><div class="ctool"><a>放大</a> <a>缩小</a> <a>默认</a> <a href="content_88119.htm">上一篇</a> <a href="content_88121.htm">下一篇</a></div>
<founder-content><table width="100%"><tr><td class="yt">——云麓区破解老年人就餐难题见闻</td></tr></table><h1 class="bt">{Y.title}</h1><p class="ly">来源：云麓日报 2023年11月29日 版次：A06　作者：薄清荷 通讯员 左青霜</p>
<div id="ozoom" style="zoom:100%;"><!--enpcontent--><p>{"</p><p>".join("　　" + x for x in Y.body)}</p><!--/enpcontent--></div></founder-content>
<div class="dlist"><h4>本版新闻</h4><ul><li><a href="content_88120.htm">{Y.title}</a></li><li><a href="content_88121.htm">老旧小区加装电梯“拼团”更省心</a></li><li><a href="content_88122.htm">天气预报</a></li></ul></div></div></div>
<div class="szb-foot">版权所有 云麓日报社　国内统一刊号：CN99-0099　某ICP备08009903号</div></body></html>""",
    build=whole,
    day="2023-11-29",
    origin="云麓日报",
    authors=("薄清荷", "左青霜"),
)

F = story(
    "锂电设备龙头上半年净利下滑三成 应收账款仍处高位",
    "8月28日晚间，锂电设备企业瀚启智能（证券简称，代码990188）披露半年报。上半年，公司实现营业收入四十一亿三千万元，同比下降百分之十二点六；归母净利润三亿八千万元，同比下降百分之三十一点四。",
    "公司在半年报中解释称，下游电池厂扩产节奏放缓，部分项目验收周期延长，叠加价格竞争加剧，导致毛利率同比下降三点九个百分点。",
    "值得注意的是，截至6月末，瀚启智能应收账款及合同资产合计五十七亿元，较年初增加六亿二千万元，占总资产的比重达到百分之三十九。上半年，公司计提信用减值损失一亿一千万元。",
    "在海外市场方面，公司实现收入九亿六千万元，同比增长百分之五十二，占比首次超过两成。“海外订单的毛利率比国内高出约十个百分点，但交付周期更长。”公司董秘在随后的电话会上表示。",
    "磐石证券分析师解渊在研报中指出，行业资本开支预计明年下半年触底，短期看公司业绩弹性有限，需关注固态电池设备的导入进度。",
    "二级市场上，截至8月28日收盘，瀚启智能报二十三元一角五分，年内累计下跌百分之二十七。",
)
add(
    "finance portal, a summary box and an editor by number",
    F,
    "{T}_财富东方网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/newspc/css/news.css"></head><body>
<div class="qphone"><a>手机版</a></div><div class="top_nav_wrap"><a href="/">财富东方网</a>{menu("财经 焦点 股票 新股 期指 期权 行情 数据 全球 美股 港股 期货 外汇 银行 基金", '<a href="//m{1}.cfdf.example/">{0}</a>')}</div>
<div class="quote_hq"><span>上证指数 <b>2837.43</b> <i>-0.40%</i></span><span>深证成指 <b>8078.82</b> <i>-0.31%</i></span></div><div class="breadcrumb"><a>首页</a> &gt; <a>财经频道</a> &gt; <a>公司新闻</a> &gt; 正文</div>
<div class="main"><div class="mainleft"><div class="topbox"><div class="title">{F.title}</div><div class="tipbox"><div class="infos"><div class="item">2024年08月28日 21:47</div><div class="item">来源： 上游财经周刊</div><div class="item">作者：司空予安</div><div class="item editor">编辑：</div></div><div class="zanfx"><span>财富东方APP扫码</span><span>小 中 大</span><span>方便，快捷</span></div></div></div>
<div class="contentwrap"><div class="contentbox"><div class="abstract"><div class="tit">摘要</div><div class="txt">【瀚启智能上半年净利下滑三成】半年报显示，公司上半年营收四十一亿三千万元，归母净利润三亿八千万元，同比下降百分之三十一点四。</div></div>
<div class="txtinfos" id="ContentBody" data-code="990188">{indented(F.body[:2])}<!--文章主体--><center><img src="//dfscdn.cfdf.example/download/D1.png"></center><center class="pic-note">瀚启智能近五年上半年净利润（来源：公司公告）</center>{indented(F.body[2:])}<p class="em_media">（文章来源：上游财经周刊）</p></div>
<div class="zwothers"><p class="res-edit">责任编辑：91 </p><p class="report_link"><a>举报</a></p></div><div class="state">郑重声明：财富东方网发布此内容旨在传播更多信息，与本站立场无关，不构成投资建议。据此操作，风险自担。</div></div></div></div>
<div class="mainright"><h3>24小时点击排行</h3><ol><li><a>三家公司披露回购方案</a></li><li><a>光伏板块午后异动</a></li></ol><h3>股吧热议</h3><p><a>瀚启智能吧：减值还要计提多久</a> 08-29</p></div></div>
<div class="footer"><p>信息网络传播视听节目许可证：9908328号　经营证券期货业务许可证编号：999101046925</p><p>关于我们 可持续发展 广告服务 联系我们 诚聘英才 法律声明</p></div></body></html>""",
    build=whole,
    day="2024-08-28",
    time="21:47",
    origin="上游财经周刊",
    authors=("司空予安",),
)

L = story(
    "暑假工“高薪兼职”暗藏套路 大学生入职先交三百元",
    "昨日，读者小简拨打本报热线称，她和五名同学在网上应聘暑期仓库分拣员，对方承诺“日结两百、包吃包住”，结果交了三百元“服装费”后，工作却一拖再拖。",
    "7月2日，记者以应聘者身份来到枫林路一栋写字楼。前台登记后，一名自称“王经理”的男子拿出合同，要求先缴纳服装费、体检费共三百元，并称“干满三天就退”。",
    "记者注意到，合同上的公司名称与招聘页面并不一致，也没有约定工作地点和时间。当记者追问何时上岗时，对方表示“等通知”。",
    "随后，记者陪同小简来到枫林路派出所。民警调查发现，该公司营业范围并不包括人力资源服务。在民警协调下，六名学生的一千八百元当场退还。",
    "市人力资源和社会保障局提醒，凡是先收费、扣证件、承诺高薪轻松的招聘，都要提高警惕。",
    "本报记者 栾秋白",
)
add(
    "evening paper's site of 2018, reporter under the text",
    Story("zh", L.title, L.body[:-1]),
    "{T}_社会_雀城晚报网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=7" /><title>@TITLE@</title>@HEAD@<link href="/statics/css/reset.css" rel="stylesheet" type="text/css" /><link href="/statics/css/default_blue.css" rel="stylesheet" type="text/css" /><script src="/api.php?op=count&amp;id=20918&amp;modelid=1"></script></head><body>
<div class="body-top"><div class="content"><h4>公告：</h4><a>雀城晚报小记者报名开始</a><div class="login lh24">您好，欢迎来到雀城晚报网 <a>登录</a> <a>注册</a></div></div></div>
<div class="header"><div class="logo"><a href="/"><img src="/statics/images/v9/logo.jpg" /></a></div><div class="bnw"><script src="/caches/poster_js/1.js"></script></div><div class="nav-bar"><ul class="nav-site">{menu("首页 本地 社会 财经 文娱 体育 房产 汽车 健康 教育")}</ul></div></div>
<div class="main"><div class="col-left"><div class="crumbs"><a href="/">首页</a><span> &gt; </span><a href="/shehui/">社会</a> &gt;  正文</div>
<div id="Article"><h1>{L.title}<br /><span>2018-07-04 08:12:40&nbsp;&nbsp;&nbsp;来源：雀城晚报&nbsp;&nbsp;&nbsp;评论：<a href="#comment_iframe" id="comment">0</a> 点击：<a id="hits"></a></span></h1>
<div class="content">{wrapped(L.body[:2], "<div>　　", "</div>")}<div style="text-align:center"><img src="/uploadfile/2018/0704/20180704081102.jpg" /></div>{wrapped(L.body[2:-1], "<div>　　", "</div>")}<div>　　{L.body[-1]}</div><div id="pages" class="text-c"></div></div>
<p class="f14"><strong>上一篇：</strong><a>高温津贴今起发放</a><br /><strong>下一篇：</strong><a>游泳馆水质抽检结果公布</a></p><div class="related"><h5 class="blue">延伸阅读：</h5><ul class="list blue lh24 f14"><li>·<a>警惕“刷单返利”新变种</a><span>(2018-06-21)</span></li><li>·<a>毕业季租房避坑指南</a><span>(2018-06-15)</span></li></ul></div><div class="bk15"></div><p class="zrbj">编辑：万小桥</p></div>
<div class="Article-Tool">分享到： <a class="weibo">新浪微博</a> <a>QQ空间</a> <a>打印</a> <a>收藏</a></div></div>
<div class="col-auto"><div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg"><li><a>地铁二号线试乘票开抢</a></li><li><a>老小区加梯政策解读</a></li></ul></div></div></div>
<div class="footer"><p class="info"><a>关于我们</a> | <a>联系方式</a> | <a>广告刊例</a></p>Powered by <strong><a>PHPCMS</a></strong> <em>V9</em> &copy; 2018 <img src="/statics/images/copyright.gif" /></div></body></html>""",
    build=whole,
    day="2018-07-04",
    time="08:12",
    origin="雀城晚报",
    authors=("栾秋白",),
    editors=("万小桥",),
)

A = story(
    "春季賞鯨季登場 港務單位增開假日航班",
    "（海島社記者江若薇礁川縣8日電）春季賞鯨季明天登場，礁川港務單位今天宣布，4月底前的週末與連續假期將增開6個航班，並首度提供手語導覽，盼吸引更多家庭出海。",
    "港務單位在記者會中指出，去年賞鯨季共有8萬4000人次搭船，較前年成長2成，假日一票難求。今年除增開航班，也將推出線上候補機制，取消的座位即時釋出。",
    "礁川海洋保育協會理事長辜明耀表示，近10年外海記錄到的鯨豚有17種，其中飛旋海豚最常見。他呼籲業者遵守50公尺距離與怠速規範，避免驚擾帶著幼鯨的母鯨。",
    "礁川縣觀光處長溫素卿說，縣府今年與12家民宿合作推出二日遊套裝行程，憑船票可享在地小吃折抵，預估可帶動周邊商機新台幣6000萬元。",
    "氣象單位提醒，春季鋒面多，出海前應留意風浪預報。（編輯：卓子安）1130308",
)
add(
    "island agency, traditional writing, editor and number at the end",
    A,
    "{T} | 生活 | 海島社 ISA",
    f"""<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/website/css/2019/main.css"></head><body id="article">
<div class="outerContainer"><header class="mainHeader"><a class="logo" href="/">海島社</a><button class="searchBtn">搜尋</button><a>訂閱電子報</a><nav class="mainMenu"><ul>{menu("即時 政治 國際 兩岸 產經 證券 科技 生活 社會 地方 文化 運動 娛樂", '<li><a href="/list/a{1}.aspx">{0}</a></li>')}</ul></nav></header>
<div class="content"><div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/ahel.aspx">生活</a></div><div class="statement"><article class="article" data-origin-type="0"><div class="centralContent"><h1><span>{A.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2024/3/8 14:22</span></div><div class="fontsize"><a>A</a><a>A</a></div></div>
<div class="shareBar"><a>Facebook</a><a>LINE</a><a>X</a><a>複製連結</a></div><div class="floatImg center"><picture><img src="https://img5.isa.example/www/2024/pic_01.jpg"></picture><div class="picinfo">春季賞鯨季登場，圖為飛旋海豚躍出海面。（礁川港務單位提供） 113年3月8日</div></div>
<div class="paragraph">{paragraphs(A.body)}<div class="hashtag"><a>#賞鯨</a><a>#礁川</a></div></div>
<div class="paragraph bottomBox"><div class="moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul><li><a>礁川漁港整建完工 週末免費導覽</a></li><li><a>鯨豚擱淺通報去年達百件</a></li></ul></div><div class="SubscriptionInner"><p>下載海島社「一手新聞」app，每日新聞不漏接</p></div><div class="copyrightNote">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></div></div></article></div>
<aside class="sideBar"><h2>熱門新聞</h2><ul><li><a>連假車票明晨開賣</a></li><li><a>國道夜間施工公告</a></li></ul></aside></div><footer><p>© 2024 海島通訊社 All Rights Reserved.</p><p>關於海島社 | 隱私權政策 | 聯絡我們</p></footer></div></body></html>""",
    head='<meta property="og:site_name" content="海島社 ISA"><meta itemprop="datePublished" content="2024/03/08 14:22">',
    build=whole,
    day="2024-03-08",
    time="14:22",
    origin="海島社",
    authors=("江若薇",),
    editors=("卓子安",),
)

PH = story(
    "图集丨麦浪翻滚 颗粒归仓",
    "6月3日，在颍陵市薛桥镇万亩高标准农田，联合收割机正在抢收小麦。",
    "6月3日，农机手在地头驾驶运粮车转运新麦。今年颍陵市投入各类收割机八千余台，日收割能力达三十万亩。",
    "6月3日，薛桥镇粮食收储库，种粮大户金麦成查看质检结果。眼下，颍陵市二百一十万亩小麦陆续成熟，预计6月10日前收割完毕。",
)
add(
    "local news site, photographs with text under each",
    PH,
    "{T}_颍陵新闻网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>@TITLE@</title>@HEAD@<link rel="stylesheet" href="/yl/css/tuji.css"></head><body>
<div class="yl-topbar"><span>颍陵日报社主办</span><a>数字报</a><a>颍陵手机台</a><a>投稿</a></div><div class="yl-logo"><a href="/"><img src="/yl/logo.gif"></a><div class="yl-ad"><img src="/yl/ad/980.jpg"></div></div><ul class="yl-nav">{menu("首页 颍陵要闻 县市区 社会 教育 三农 图片 视频 专题 论坛")}</ul>
<div class="yl-loc">当前位置： <a>颍陵新闻网</a> &gt; <a>图片</a> &gt; <a>颍陵影像</a></div>
<div class="yl-tuji"><h1>{PH.title}</h1><div class="yl-info">2024-06-04 09:15　来源：颍陵日报　责任编辑：邢晓楠</div>
<div class="yl-con"><p align="center"><img src="/pic/2024-06/04/1.jpg"></p><p>　　{PH.body[0]}（姬长风 摄）</p><p align="center"><img src="/pic/2024-06/04/2.jpg"></p><p>　　{PH.body[1]}（姬长风 摄）</p><p align="center"><img src="/pic/2024-06/04/3.jpg"></p><p>　　{PH.body[2]}（姬长风 摄）</p></div>
<div class="yl-page"><a>上一图集</a><a>下一图集</a></div><div class="yl-sm">凡本网注明“来源：颍陵日报”的所有作品，版权均属于颍陵日报社，未经授权不得转载。</div></div>
<div class="yl-more"><h3>更多图集</h3><ul><li><a><img src="/pic/s1.jpg"><span>荷塘初绽</span></a></li><li><a><img src="/pic/s2.jpg"><span>端午龙舟竞渡</span></a></li><li><a><img src="/pic/s3.jpg"><span>老城墙下的早市</span></a></li></ul></div>
<div class="yl-foot"><p>颍陵新闻网版权所有　互联网新闻信息服务许可证编号：99120180012</p><p>某ICP备12009915号　不良信息举报电话：0000-3090012</p></div></body></html>""",
    build=whole,
    day="2024-06-04",
    time="09:15",
    origin="颍陵日报",
    editors=("邢晓楠",),
)
