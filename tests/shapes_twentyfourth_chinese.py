"""A twenty-fourth album of pages, Chinese pages: government sites and media, written without sight of the rules.

Each page is a site of its own, with its own frame. Every name, place, outlet and sentence is invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, indented, paragraphs, story

TWENTYFOURTH_CHINESE = Album()


def whole(language: str, title: str, middle: str, head: str) -> str:
    """A page the shape writes from its first tag to its last."""
    return middle.replace("{TAG}", title).replace("{HEAD}", head)


add = partial(TWENTYFOURTH_CHINESE.add, build=whole)


def each(pattern: str, lines: tuple[str, ...]) -> str:
    return "".join(pattern.format(line) for line in lines)


# ---------------------------------------------------------------- government

GA = story(
    "省政府常务会议研究部署防汛抗旱和夏粮收购等工作",
    "6月17日，省长沈砚舟主持召开省政府常务会议，学习贯彻国务院常务会议精神，听取全省防汛抗旱、夏粮收购工作情况汇报，研究推进县域商业体系建设等工作。",
    "会议指出，当前我省已全面进入主汛期，要坚持人民至上、生命至上，把各项防范措施落实到最小工作单元。要突出抓好水库安全度汛，对全省二百一十七座病险水库逐一明确责任人，汛限水位以上一律不得蓄水；要强化山洪灾害、地质灾害预警叫应，做到该转早转、应转尽转；要统筹抗旱保供水，科学调度水利工程，全力保障瀚西片区群众饮水安全和秋粮播种用水。",
    "会议强调，要把种粮农民的利益放在突出位置，严格执行国家粮食收购政策，合理布设收购网点，优化预约收购、错峰售粮等服务，坚决防止出现农民“卖粮难”，严肃查处压级压价、“打白条”等坑农害农行为。",
    "会议审议并原则通过《瀚南省县域商业三年提升行动方案（2024—2026年）》。会议要求，要以渠道下沉和农产品上行为主线，改造提升一批乡镇商贸中心，补齐冷链物流短板，让农村居民在家门口就能买到放心商品。",
    "会议听取了全省上半年安全生产形势汇报。会议强调，要深刻汲取近期事故教训，扎实开展治本攻坚三年行动，紧盯矿山、危化品、消防、燃气、自建房等重点领域，对重大隐患实行清单管理、闭环整改，坚决遏制重特大事故发生。",
    "会议还研究了其他事项。（记者 卫疏桐）",
)
add(
    "province, sitting of the government taken from the daily",
    GA,
    "{T}_省政府会议_瀚南省人民政府",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" /><title>{{TAG}}</title>{{HEAD}}
<link href="../../../images/hn_base2022.css" rel="stylesheet" /><script src="../../../images/jquery-3.5.1.min.js"></script><style>.hn-xl p{{text-indent:0}}</style></head><body>
<div class="hn-top"><div class="w1280"><span class="fl"><a href="/wza/">无障碍</a><a href="/gh/">长者模式</a></span><span class="fr"><a href="/english/">English</a><a href="http://big5.hannan-gov.example/">繁體版</a><a href="/user/">登录</a><a href="/reg/">注册</a></span></div></div>
<div class="hn-head"><a href="/" class="hn-logo"><img src="/images/logo22.png" alt="瀚南省人民政府" /></a><div class="hn-sch"><input type="text" id="searchword" value="请输入关键字" /><a href="javascript:void(0)" class="btn">搜索</a><p>热门搜索：<a>社保卡</a><a>居住证</a><a>异地就医</a><a>不动产</a></p></div></div>
<div class="hn-nav"><ul><li><a href="/">首页</a></li><li><a href="/szf/">省政府</a></li><li><a href="/ywdt/">要闻动态</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sj/">数据开放</a></li><li><a href="/zjhn/">走进瀚南</a></li></ul></div>
<div class="w1280 hn-dqwz"><i></i>您当前的位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">省政府</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">省政府会议</a></div>
<div class="w1280 hn-xl"><h4 class="yt"></h4><h1 class="bt">{GA.title}</h1><h4 class="ft">沈砚舟主持会议</h4>
<div class="hn-xx"><div class="fl"><span><i>时间：</i>2024-06-18 08:12</span><span><i>来源：</i>瀚南日报</span></div><div class="fr"><span class="dy" onclick="window.print()">打印</span><span class="zt">字体：<a>大</a><a>中</a><a>小</a></span><span class="fx">分享：<a class="wx" title="微信"></a><a class="wb" title="微博"></a></span></div></div>
<div class="hn-nr"><div class="view TRS_UEDITOR trs_paper_default trs_web">{indented(GA.body)}</div></div>
<div class="hn-bj"><span>责任编辑：郝其琛</span><a href="javascript:jiucuo();">【我要纠错】</a></div>
<div class="hn-xg"><h3>相关链接</h3><ul><li><a href="./t20240603_2214007.html" title="省政府常务会议研究安全生产等工作">省政府常务会议研究安全生产等工作</a><em>2024-06-03</em></li><li><a href="./t20240520_2209914.html" title="沈砚舟主持召开省政府党组理论学习中心组学习会">沈砚舟主持召开省政府党组理论学习中心组学习会</a><em>2024-05-20</em></li></ul></div>
<div class="hn-ewm"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div></div>
<div class="hn-link"><div class="w1280"><dl><dt>国务院部门网站</dt><dd><a>外交部</a><a>国家发展改革委</a><a>教育部</a><a>科技部</a><a>工业和信息化部</a><a>公安部</a><a>民政部</a><a>司法部</a></dd><dt>市州政府网站</dt><dd><a>临珠市</a><a>沐川市</a><a>渔梁市</a><a>栖云市</a><a>松溪市</a><a>青屿市</a></dd><dt>省政府部门网站</dt><dd><a>省发展改革委</a><a>省教育厅</a><a>省财政厅</a><a>省水利厅</a><a>省粮食和储备局</a></dd><dt>其他网站</dt><dd><a>瀚南人大</a><a>瀚南政协</a><a>瀚南日报</a></dd></dl></div></div>
<div class="hn-foot"><div class="w1280"><p><a>网站声明</a>｜<a>网站地图</a>｜<a>联系我们</a>｜<a>统计分析</a></p><p>主办：瀚南省人民政府办公厅　承办：瀚南省大数据中心</p><p>网站标识码：9800000001　瀚ICP备05011223号-1　瀚公网安备 98010202000118号</p><p><img src="/images/dzjg.png" alt="党政机关" /><img src="/images/jiucuo.png" alt="政府网站找错" /></p></div></div>
<script>var wzws_ta = document.createElement("script");wzws_ta.src="//ta.trs.example/c/js/ta.js";</script></body></html>""",
    head='<meta name="SiteName" content="瀚南省人民政府" /><meta name="SiteDomain" content="www.hannan-gov.example" /><meta name="SiteIDCode" content="9800000001" /><meta name="ColumnName" content="省政府会议" /><meta name="ArticleTitle" content="省政府常务会议研究部署防汛抗旱和夏粮收购等工作" /><meta name="PubDate" content="2024-06-18 08:12" /><meta name="ContentSource" content="瀚南日报" />',
    day="2024-06-18",
    time="08:12",
    origin="瀚南日报",
    authors=("卫疏桐",),
    editors=("郝其琛",),
)

GB = story(
    "关于开展2023年度重点湖泊岸线清理整治情况评估的通知",
    "湖办函〔2023〕19号",
    "各省、自治区、直辖市江湖保护主管部门，局属各流域中心：",
    "为全面掌握重点湖泊岸线清理整治进展，巩固整治成果，根据《重点湖泊岸线保护规划（2021—2025年）》要求，我局决定组织开展2023年度评估工作。现将有关事项通知如下：",
    "一、评估范围",
    "列入规划名录的四十六个重点湖泊。有条件的地方可将省级名录内湖泊一并纳入评估。",
    "二、评估内容",
    "（一）岸线违法违规项目清理情况，包括违建拆除、非法围垦退还和码头泊位整合。",
    "（二）岸线生态修复情况，重点评估自然岸线保有率和湖滨带植被恢复面积。",
    "（三）日常监管机制建立情况，包括巡查责任落实、遥感监测应用和公众举报办理。",
    "三、工作安排",
    "各省级主管部门于2023年5月31日前完成自评，并将自评报告报送我局。我局将于6月至8月组织第三方机构开展现场核查，评估结果于四季度通报。",
    "四、有关要求",
    "请各地高度重视，明确牵头处室和联络人员，确保数据真实、材料完整。对弄虚作假的，将予以通报批评。",
    "附件：1.重点湖泊岸线清理整治评估指标表",
    "2.自评报告编写提纲",
    "国家江湖保护局办公室",
    "2023年3月14日",
    "（此件公开发布）",
)
add(
    "ministry, circular with its number and annexes",
    GB,
    "{T}-国家江湖保护局",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{{TAG}}</title>{{HEAD}}
<link rel="stylesheet" href="../../../../images/public.css"><script>document.oncontextmenu=function(){{return true}};</script></head><body class="gjjh">
<header class="g-header"><div class="g-inner"><a class="g-logo" href="../../../../"><img src="../../../../images/emblem.png" alt=""><b>国家江湖保护局</b></a><form class="g-search"><input name="q" placeholder="搜索政策、新闻、服务"><button type="button">检索</button></form></div>
<nav class="g-nav"><a href="../../../../jgzn/">机构职能</a><a href="../../../../xwzx/">新闻中心</a><a href="../../../../zcfb/" class="on">政策发布</a><a href="../../../../bsfw/">办事服务</a><a href="../../../../gzhd/">公众互动</a><a href="../../../../sjzx/">数据中心</a><a href="../../../../ztzl/">专题专栏</a></nav></header>
<main class="g-main"><div class="g-crumb">当前位置：<a href="../../../../">首页</a>/<a href="../../../">政策发布</a>/<a href="../../">规范性文件</a>/<a href="../">通知</a></div>
<article class="g-article"><h1 class="g-title">{GB.title}</h1><div class="g-meta"><span class="g-time">发布时间：2023-03-16</span><span class="g-src">来源：湖泊管理司</span><span class="g-font">字号：<a data-size="l">大</a> <a data-size="m">中</a> <a data-size="s">小</a></span></div>
<div class="g-text" id="zoomcon"><p style="text-align:center">{GB.body[0]}</p><p>{GB.body[1]}</p>{each("<p>　　{0}</p>", GB.body[2:13])}<p>　　附件：1.<a href="./P020230316581220117300.docx">重点湖泊岸线清理整治评估指标表</a></p><p>　　　　　2.<a href="./P020230316581220210044.docx">自评报告编写提纲</a></p><p style="text-align:right">{GB.body[15]}　　　</p><p style="text-align:right">{GB.body[16]}　　　　</p><p>　　{GB.body[17]}</p></div>
<div class="g-tools"><a class="p" href="javascript:window.print()">打印本页</a><a class="c" href="javascript:window.close()">关闭窗口</a><div class="g-share" data-sites="weibo,wechat,qzone"></div></div></article>
<aside class="g-aside"><h2>相关文件</h2><ul><li><a href="../202211/t20221108_1590022.html">关于印发《重点湖泊岸线保护规划（2021—2025年）》实施要点的函</a><time>2022-11-08</time></li><li><a href="../202302/t20230221_1601844.html">关于做好2023年春季湖区巡查工作的通知</a><time>2023-02-21</time></li></ul></aside></main>
<section class="g-partners"><select onchange="if(this.value)window.open(this.value)"><option value="">国务院部门</option><option>水利部</option><option>生态环境部</option><option>自然资源部</option></select><select><option>流域中心</option><option>北湖流域中心</option><option>南湖流域中心</option></select><select><option>地方主管部门</option><option>瀚南省江湖保护厅</option><option>云漠省江湖保护厅</option></select></section>
<footer class="g-footer"><p>版权所有：国家江湖保护局　主办单位：国家江湖保护局办公室</p><p>网站标识码：bm98000007　京ICP备05098765号　京公网安备 11040102700088号</p><p>地址：白河路甲18号　邮编：100999　总机：010-00000000</p></footer></body></html>""",
    head='<meta name="SiteName" content="国家江湖保护局"><meta name="ArticleTitle" content="关于开展2023年度重点湖泊岸线清理整治情况评估的通知"><meta name="PubDate" content="2023-03-16 16:20:05"><meta name="ContentSource" content="湖泊管理司"><meta name="Author" content=""><meta name="ColumnName" content="通知">',
    day="2023-03-16",
    time=None,
    origin="湖泊管理司",
)

GC = story(
    "沐川市人民政府办公室关于印发沐川市城市老旧电梯更新改造实施方案的通知",
    "沐政办发〔2022〕31号",
    "各县（市、区）人民政府，市政府各部门、各直属机构：",
    "《沐川市城市老旧电梯更新改造实施方案》已经市政府同意，现印发给你们，请认真贯彻执行。",
    "沐川市人民政府办公室",
    "2022年8月24日",
    "沐川市城市老旧电梯更新改造实施方案",
    "为消除老旧电梯安全隐患，保障人民群众乘梯安全，结合我市实际，制定本方案。",
    "一、改造范围",
    "城市规划区内投入使用15年以上的住宅电梯，以及使用年限未满15年但经评估存在严重安全隐患的住宅电梯，优先纳入改造范围。",
    "二、主要任务",
    "（一）摸清底数。2022年10月底前，各县（市、区）市场监管部门会同住建部门完成排查，建立台账。",
    "（二）科学评估。电梯检验机构对拟改造电梯逐台评估，提出更新、改造或者重大修理的意见。",
    "（三）分类实施。2023年完成更新改造300台，2024年完成260台，2025年底前基本完成。",
    "三、资金筹措",
    "坚持业主主体、政府补助，更新电梯每台补助5万元，改造和重大修理每台补助2万元，所需资金由市、县两级财政按4:6比例分担。",
    "四、保障措施",
    "各县（市、区）政府要落实属地责任，明确专人负责，定期调度进展。市市场监管局每季度通报一次情况。",
)
add(
    "prefecture, plan under cover of a circular, with a record table",
    GC,
    "{T}_沐川市人民政府",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" type="text/css" href="/mcszf/xhtml/css/style.css"><script type="text/javascript" src="/mcszf/xhtml/js/jquery.js"></script></head><body>
<div class="topWrap"><div class="container clearfix"><div class="topL"><span id="nowdate">2026年3月2日 星期一</span><span id="tq">沐川 晴 4℃~15℃</span></div><div class="topR"><a href="javascript:;" id="wzaBtn">网站无障碍</a><a>关怀版</a><a>智能机器人</a><a>移动端</a></div></div></div>
<div class="headWrap container"><a href="/" class="logoBox"><img src="/mcszf/xhtml/images/logo.png"></a><div class="searchBox"><input id="seachTxt" type="text" placeholder="请输入您要查询的内容"><em>搜索</em></div></div>
<div class="navWrap"><ul class="container"><li><a>首页</a></li><li><a>沐川概览</a></li><li><a>新闻动态</a></li><li class="cur"><a>信息公开</a></li><li><a>办事服务</a></li><li><a>政民互动</a></li></ul></div>
<div class="container posit">当前位置：<a>首页</a> &gt; <a>信息公开</a> &gt; <a>政策</a> &gt; <a>行政规范性文件</a> &gt; <a>市政府办公室文件</a></div>
<div class="container zcWrap"><div class="zcInfo"><table cellpadding="0" cellspacing="0"><tbody><tr><th>索 引 号：</th><td>MC00110-2022-000318</td><th>主题分类：</th><td>市场监管、安全生产监管</td></tr><tr><th>发布机构：</th><td>沐川市人民政府办公室</td><th>发布日期：</th><td>2022-08-29</td></tr><tr><th>成文日期：</th><td>2022-08-24</td><th>文 &nbsp; &nbsp; 号：</th><td>沐政办发〔2022〕31号</td></tr><tr><th>标 &nbsp; &nbsp; 题：</th><td colspan="3">{GC.title}</td></tr><tr><th>有 效 性：</th><td>有效</td><th>关 键 词：</th><td>电梯；更新改造</td></tr></tbody></table></div>
<div class="zcTools"><a class="dl">下载文字版</a><a class="dl">下载图片版</a><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><a class="print">打印</a></div>
<div class="zcContent" id="UCAP-CONTENT"><ucapcontent><p style="text-align:center;line-height:40px"><span style="font-family:方正小标宋简体;font-size:29px">沐川市人民政府办公室</span></p><p style="text-align:center;line-height:40px"><span style="font-family:方正小标宋简体;font-size:29px">关于印发沐川市城市老旧电梯更新改造</span></p><p style="text-align:center;line-height:40px"><span style="font-family:方正小标宋简体;font-size:29px">实施方案的通知</span></p><p style="text-align:center"><span style="font-family:仿宋_GB2312">{GC.body[0]}</span></p><p>&nbsp;</p><p><span style="font-family:仿宋_GB2312;font-size:21px">{GC.body[1]}</span></p><p style="text-indent:43px"><span style="font-family:仿宋_GB2312;font-size:21px">{GC.body[2]}</span></p><p style="text-align:right"><span>{GC.body[3]}</span></p><p style="text-align:right"><span>{GC.body[4]}</span></p><p>&nbsp;</p><p style="text-align:center"><span style="font-family:方正小标宋简体;font-size:29px">{GC.body[5]}</span></p>{each('<p style="text-indent:43px"><span style="font-family:仿宋_GB2312;font-size:21px">{0}</span></p>', GC.body[6:])}</ucapcontent></div>
<div class="zcRel"><h3>相关解读</h3><ul><li><a href="/mcszf/zcjd/202208/5d1f0a.shtml">【文字解读】《沐川市城市老旧电梯更新改造实施方案》解读</a></li><li><a href="/mcszf/zcjd/202209/77b0e2.shtml">【图文解读】一图看懂老旧电梯怎么改</a></li></ul></div>
<div class="shareLine"><div class="bdsharebuttonbox"><span>分享到：</span><a class="bds_weixin"></a><a class="bds_tsina"></a></div><div class="closeP">【<a>返回顶部</a>】【<a>关闭本页</a>】</div></div></div>
<div class="linkWrap container"><span>友情链接</span><ul><li><a>中央政府门户网站</a></li><li><a>瀚南省人民政府</a></li><li><a>省内市州网站</a></li><li><a>县（市、区）网站</a></li><li><a>市直部门网站</a></li></ul></div>
<div class="leaveTip" style="display:none"><p>您访问的链接即将离开“沐川市人民政府”门户网站，是否继续？</p><a>继续访问</a><a>放弃</a></div>
<div class="footWrap"><div class="container"><p><a>网站地图</a> | <a>使用帮助</a> | <a>联系我们</a></p><p>主办：沐川市人民政府　承办：沐川市人民政府办公室</p><p>瀚ICP备09004321号-1　网站标识码：9806000003　瀚公网安备98060202000016号</p></div></div>
<script src="/mcszf/xhtml/js/share.js"></script></body></html>""",
    head='<meta name="SiteName" content="沐川市人民政府"><meta name="SiteDomain" content="www.muchuan-gov.example"><meta name="SiteIDCode" content="9806000003"><meta name="ColumnName" content="市政府办公室文件"><meta name="ArticleTitle" content="沐川市人民政府办公室关于印发沐川市城市老旧电梯更新改造实施方案的通知"><meta name="PubDate" content="2022-08-29 17:41:00"><meta name="ContentSource" content="">',
    day="2022-08-29",
    time=None,
    origin="沐川市人民政府办公室",
)

GD = story(
    "峦山县“三夏”农机安全检查护航麦收",
    "当前正值“三夏”农忙时节，为预防和减少农机事故，连日来，峦山县农业农村局组织农机监理人员深入田间地头、农机合作社和维修网点开展安全检查。",
    "检查人员重点对联合收割机、拖拉机的制动、灯光、灭火器配备情况进行查验，对无牌行驶、无证驾驶、违法载人等行为进行现场纠正，同时向机手发放安全作业明白纸，讲解跨区作业注意事项和应急处置办法。",
    "截至目前，共出动执法人员46人次，检查农机具318台套，排查整改隐患21处，发放宣传资料1200余份。（县农业农村局 甘霖）",
)
add(
    "county, short item of a bureau",
    GD,
    "{T} - 部门动态 - 峦山县人民政府门户网站",
    f"""<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{{TAG}}</title>{{HEAD}}<link href="/static/ls/css/reset.css" rel="stylesheet"><link href="/static/ls/css/detail.css" rel="stylesheet"></head><body style="background:#f6f6f6">
<div id="ls-header"><div class="inner"><div class="logo"><a href="/index.html"><img src="/static/ls/img/logo.png"></a></div><div class="ss"><input type="text"><span>搜索</span></div></div><div class="menu"><a href="/">网站首页</a><a>走进峦山</a><a>新闻中心</a><a>政务公开</a><a>网上办事</a><a>互动交流</a><a>专题专栏</a></div></div>
<div class="inner mbx">首页 / 新闻中心 / 部门动态</div>
<div class="inner detailbox"><div class="dt-title">{GD.title}</div><div class="dt-desc"><span>发布时间：2021-06-09 15:32</span><span>来源：县农业农村局</span><span>浏览次数：<i id="hit">0</i> 次</span><span class="zh">字号：<a>T</a><a>T</a><a>T</a></span></div>
<div class="dt-body"><p style="text-align:center"><img src="/upload/main/image/20210609/202106091530.jpg" title="微信图片_20210609" alt="微信图片_20210609"></p>{each('<p style="text-indent: 2em;"><span style="font-size: 16px;">{0}</span></p>', GD.body)}</div>
<div class="dt-page"><p>上一篇：<a href="/news/bmdt/10233.html">县交通运输局开展汛期公路隐患排查</a></p><p>下一篇：<a href="/news/bmdt/10231.html">县审计局召开半年工作推进会</a></p></div>
<div class="dt-share"><div id="socialShare"></div></div></div>
<div class="inner dt-hot"><h4>热点信息</h4><ul><li><a>峦山县2021年义务教育招生工作公告</a><b>2021-06-05</b></li><li><a>关于调整城区公交线路的公告</a><b>2021-06-02</b></li><li><a>峦山县小麦机收服务信息发布</a><b>2021-05-28</b></li><li><a>新冠疫苗接种点信息</a><b>2021-05-25</b></li></ul></div>
<div id="ls-footer"><p>主办单位：峦山县人民政府　承办单位：峦山县政务服务管理局</p><p>联系电话：0000-3221166　网站标识码：9806230012　瀚ICP备14000876号</p></div>
<script>$.get("/api/hit?id=10232",function(d){{$("#hit").text(d)}})</script></body></html>""",
    day="2021-06-09",
    time="15:32",
    origin="县农业农村局",
    authors=("甘霖",),
)

GE = story(
    "前三季度全市服务业保持较快增长",
    "根据市统计局核算，2019年1—9月，全市服务业实现增加值1287.4亿元，按可比价格计算，同比增长8.1%，增速比上半年提高0.3个百分点，占地区生产总值的比重为54.6%，同比提高0.9个百分点。",
    "一、重点行业支撑有力",
    "信息传输、软件和信息技术服务业增加值增长21.7%，对服务业增长的贡献率达到27.3%；交通运输、仓储和邮政业增长6.8%；金融业增长7.5%，9月末全市金融机构本外币存款余额4416.2亿元，比年初增加382.5亿元。",
    "二、市场主体较为活跃",
    "前三季度，全市新增规模以上服务业企业96家，规模以上服务业企业营业收入增长12.4%，其中营业收入过亿元的企业142家，比上年同期增加17家。",
    "三、需要关注的问题",
    "部分传统生活性服务业增长放缓，住宿和餐饮业增加值增速回落1.2个百分点；企业用工成本上升较快，规模以上服务业企业应付职工薪酬增长15.9%。",
    "注：增加值增速按可比价格计算，其他指标增速按现价计算。",
)
add(
    "statistics bureau, figures on a Hanweb site",
    GE,
    "临珠市统计局 统计分析 {T}",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{{TAG}}</title>{{HEAD}}<script type="text/javascript" src="/script/0/1811151527.js"></script><link href="/images/41/style.css" rel="stylesheet" type="text/css"></head><body>
<div id="barrierfree_container"><table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="120" background="/picture/41/banner.jpg"></td></tr><tr><td height="40" bgcolor="#1a5fa8"><table width="100%"><tr align="center" class="navtxt"><td><a href="/index.html">首页</a></td><td><a href="/col/col8811/index.html">机构概况</a></td><td><a href="/col/col8812/index.html">统计动态</a></td><td><a href="/col/col8813/index.html">统计数据</a></td><td><a href="/col/col8814/index.html">统计分析</a></td><td><a href="/col/col8815/index.html">政务公开</a></td></tr></table></td></tr></table>
<table width="1000" align="center" class="weizhi"><tr><td>您现在的位置：</td><td><a href="/index.html">首页</a></td><td><table><tr><td> &gt; <a href="/col/col8814/index.html">统计分析</a></td></tr></table></td></tr></table>
<table width="1000" border="0" align="center" id="article" class="bk"><tr><td align="center" class="title"><!--<$[标题]>begin-->{GE.title}<!--<$[标题]>end--></td></tr>
<tr><td align="center" class="xxly"><table><tr><td>发布日期：2019-11-05</td><td>信息来源：<!--<$[信息来源]>begin-->市统计局服务业处<!--<$[信息来源]>end--></td><td>浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=8814&artid=39127"></script></td><td>字号：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{each('<p style="TEXT-INDENT: 2em">{0}</p>', GE.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></td></tr>
<tr><td align="right" class="dyj">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table></div>
<table width="1000" align="center" class="foot"><tr><td align="center"><p>版权所有：临珠市统计局　地址：临珠市观澜路66号　邮编：980000</p><p>瀚ICP备05022119号　政府网站标识码：9801000029</p><div style="display:none"><a href="http://www.hanweb.example/">大汉版通发布系统</a></div></td></tr></table></body></html>""",
    head='<meta name="author" content=""><meta name="contentSource" content="市统计局服务业处"><meta name="Maketime" content="2019-11-06 02:00:17"><meta name="PubDate" content="2019-11-05 09:47">',
    day="2019-11-05",
    time=None,
    origin="市统计局服务业处",
)

GF = story(
    "关于城南大道跨铁路桥维修施工期间实施交通管制的通告",
    "因城南大道跨铁路桥伸缩缝更换和桥面铺装维修施工需要，为确保施工安全和道路交通有序，根据《中华人民共和国道路交通安全法》第三十九条规定，决定在施工期间对相关路段实施交通管制。现将有关事项通告如下：",
    "一、管制时间：2025年4月11日至5月20日，全天24小时。",
    "二、管制路段：城南大道（丰泽路口至铁西路口）双向。",
    "三、管制措施：管制路段半幅封闭施工，另半幅双向通行，限速30公里/小时，禁止载重10吨以上货车通行。途经上述路段的货车可绕行环城南路、青石路。",
    "四、公交7路、19路、31路管制期间临时取消“铁路桥南”站点，恢复时间另行通知。",
    "请过往车辆和行人按照现场交通标志和交警指挥通行。由此给您带来的不便，敬请谅解。",
    "特此通告。",
    "栖云市公安局交通警察支队",
    "2025年4月8日",
)
add(
    "traffic police, public notice with signature",
    GF,
    "{T}_栖云市公安局",
    f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/gaj/res/app.css"></head><body>
<div class="police-top"><div class="wrap1200"><img src="/gaj/res/badge.png" class="badge"><h2>栖云市公安局</h2><div class="so"><input placeholder="站内搜索"><button></button></div></div></div>
<ul class="police-nav wrap1200"><li><a href="/">首页</a></li><li><a href="/jwzx/">警务资讯</a></li><li><a href="/gsgg/">公示公告</a></li><li><a href="/bszn/">办事指南</a></li><li><a href="/jmhd/">警民互动</a></li></ul>
<div class="wrap1200 cols"><div class="col-side"><h3>公示公告</h3><ul><li class="on"><a href="/gsgg/tg/">通知公告</a></li><li><a href="/gsgg/cg/">采购公告</a></li><li><a href="/gsgg/cf/">行政处罚公示</a></li></ul><div class="tel"><p>报警电话 110</p><p>交通事故报警 122</p></div></div>
<div class="col-main"><p class="where"><a href="/">首页</a> » <a href="/gsgg/">公示公告</a> » <a href="/gsgg/tg/">通知公告</a></p><div class="show"><h1>{GF.title}</h1><div class="show-sub">发布时间：2025-04-09 10:18:33 &nbsp;&nbsp; 来源：交警支队 &nbsp;&nbsp; 阅读：<span class="js-read">5032</span>次</div>
<div class="show-con">{each("<p>　　{0}</p>", GF.body[:7])}<p class="tr">{GF.body[7]}</p><p class="tr">{GF.body[8]}</p></div><div class="show-near"><p>上一篇：<a href="/gsgg/tg/2025/7731.html">关于2025年清明节期间道路交通管理的通告</a></p><p>下一篇：<a href="/gsgg/tg/2025/7735.html">关于公开拍卖一批报废车辆的公告</a></p></div><div class="show-btn"><button onclick="print()">打印</button><button onclick="history.back()">返回</button></div></div></div></div>
<div class="police-foot"><p>栖云市公安局 版权所有　瀚ICP备11006677号-2　网站标识码 9809000021</p><p>公安机关互联网站安全服务平台　互联网违法犯罪举报</p></div></body></html>""",
    day="2025-04-09",
    time="10:18",
    origin="交警支队",
)

GG = story(
    "书香满校园 同绘少年梦——市第三实验小学举行第九届读书节",
    "“小鸟在前面带路，风儿吹向我们……”4月23日下午，伴着清脆的童声，松溪市第三实验小学第九届读书节在学校操场拉开帷幕，全校1600余名师生和家长代表参加活动。",
    "开幕式上，六年级学生带来的课本剧《草船借箭》赢得阵阵掌声。随后进行的“图书漂流”环节，孩子们用自己读过的书换回一张张写满推荐语的书签，现场热闹非凡。",
    "本届读书节为期一个月，期间将陆续举办古诗词大会、亲子共读、作家进校园等八项活动。学校还在各楼层走廊新设“悦读角”12处，投放图书4000余册，方便学生课间借阅。",
    "校长慕容芳表示，希望通过读书节让孩子们把阅读变成习惯，在书中看见更大的世界。",
)
add(
    "education bureau, school news with captions",
    GG,
    "{T}-松溪市教育局",
    f"""<!DOCTYPE html><html><head><meta charset="gb2312"><title>{{TAG}}</title>{{HEAD}}<link href="/template/edu/style.css" rel="stylesheet" type="text/css"></head><body>
<div class="edu_top"><div class="bd"><span>欢迎访问松溪市教育局网站！</span><span class="r"><a onclick="SetHome(this)">设为首页</a> | <a onclick="addFavorite()">加入收藏</a></span></div></div><div class="edu_banner"></div>
<div class="edu_nav"><ul><li><a href="/">首 页</a></li><li><a href="/jyxw/">教育新闻</a></li><li><a href="/xxdt/">学校动态</a></li><li><a href="/zkzx/">招考资讯</a></li><li><a href="/jsdw/">教师队伍</a></li><li><a href="/xzzx/">下载中心</a></li></ul></div>
<div class="edu_main"><div class="edu_l"><div class="edu_t">学校动态</div><div class="edu_c"><h1 align="center">{GG.title}</h1><div class="edu_i">【发布时间：2018-04-25】 【来源：市第三实验小学】 【作者：贺晓岚】 【阅读：<script src="/plus/count.php?aid=7316"></script>次】</div><div class="edu_n">{each("<p>　　{0}</p>", GG.body[:1])}<p align="center"><img src="/uploads/allimg/180425/1-1P4251.jpg" /></p><p align="center"><span style="font-size:12px;color:#888">读书节开幕式现场</span></p>{each("<p>　　{0}</p>", GG.body[1:2])}<p align="center"><img src="/uploads/allimg/180425/1-1P4252.jpg" /></p><p align="center"><span style="font-size:12px;color:#888">学生参加图书漂流活动</span></p>{each("<p>　　{0}</p>", GG.body[2:])}</div><div class="edu_e">（责任编辑：admin）</div>
<div class="edu_p"><ul><li>上一篇：<a href="/xxdt/7315.html">松溪二中开展消防疏散演练</a></li><li>下一篇：<a href="/xxdt/7317.html">实验幼儿园举行亲子运动会</a></li></ul></div></div></div>
<div class="edu_r"><div class="box"><h3>热门内容</h3><ul><li><a>2018年中招政策问答</a></li><li><a>教师资格认定公告</a></li><li><a>松溪市中小学校历</a></li></ul></div></div></div>
<div class="edu_foot">松溪市教育局主办　技术支持：松溪市电化教育馆<br>瀚ICP备08003344号　Copyright © 2008-2018 All Rights Reserved</div></body></html>""",
    day="2018-04-25",
    time=None,
    origin="市第三实验小学",
    authors=("贺晓岚",),
    editors=("admin",),
)

GH = story(
    "10月第四周全市主要农副产品价格监测情况",
    "本周，全市重点监测的农副产品价格总体平稳，肉类价格小幅下降，蔬菜价格涨跌互现，鸡蛋价格略有上涨。",
    "品种",
    "规格",
    "本周价格（元/500克）",
    "环比（%）",
    "猪肉",
    "精瘦肉",
    "14.60",
    "-1.35",
    "鸡蛋",
    "完整新鲜",
    "5.20",
    "1.96",
    "大白菜",
    "新鲜一级",
    "1.35",
    "-6.90",
    "西红柿",
    "新鲜一级",
    "4.10",
    "7.89",
    "猪肉价格下降。生猪存栏处于合理区间，市场供应充足，消费需求平淡，预计后期价格以弱势运行为主。",
    "蔬菜价格涨跌互现。监测的16种蔬菜平均价格为每500克3.27元，环比下降0.91%。露地秋菜集中上市，大白菜、萝卜价格走低；受外埠产区降温影响，西红柿、黄瓜价格上涨。",
    "后期我们将继续密切关注市场动态，做好监测预警工作。",
)
gh_rows = "".join(
    "<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in GH.body[i : i + 4]) + "</tr>" for i in range(1, 21, 4)
)
add(
    "development commission, weekly prices in a table",
    GH,
    "{T} 价格监测 渔梁市发展和改革委员会",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/ylfgw/uiFramework/css/com.css"></head><body>
<div class="fgw-hd"><div class="fgw-w"><div class="fgw-tl"><a href="http://www.yuliang-gov.example/">渔梁市人民政府</a></div><div class="fgw-tr"><a>长者助手</a><a>无障碍浏览</a></div></div><div class="fgw-w fgw-logo"><img src="/ylfgw/images/logo.png" alt="渔梁市发展和改革委员会"></div></div>
<div class="fgw-menu"><div class="fgw-w"><a>首页</a><a>委务动态</a><a>政务公开</a><a>价格监测</a><a>重点项目</a><a>信用渔梁</a><a>互动交流</a></div></div>
<div class="fgw-w fgw-pos"><span>当前位置：</span><a>首页</a><em>></em><a>价格监测</a><em>></em><a>监测周报</a></div>
<div class="fgw-w fgw-article"><div class="fgw-art-hd"><h2>{GH.title}</h2><div class="fgw-art-info"><p><span>日期：2023-10-27 16:05</span><span>来源：市价格监测中心</span><span>作者：</span></p><p class="rt"><a class="js-s">小</a><a class="js-m">中</a><a class="js-l">大</a><a class="js-print">打印</a></p></div></div>
<div class="fgw-art-bd"><p style="text-indent:2em">{GH.body[0]}</p><div align="center"><table border="1" cellpadding="0" cellspacing="0" class="MsoTableGrid" style="border-collapse:collapse;border:none"><tbody>{gh_rows}</tbody></table></div>{each('<p style="text-indent:2em">{0}</p>', GH.body[21:])}</div>
<div class="fgw-art-ft"><div class="qr"><img src="/ylfgw/qr?u=1"><span>扫码浏览</span></div><div class="share">分享到 <a class="wechat"></a><a class="sina"></a></div></div>
<div class="fgw-near"><p><b>上一条：</b><a>10月第三周全市主要农副产品价格监测情况</a></p><p><b>下一条：</b>没有了</p></div></div>
<div class="fgw-w fgw-link"><dl><dt>友情链接：</dt><dd><a>国家发展和改革委员会</a><a>瀚南省发展和改革委员会</a><a>瀚南省价格监测中心</a><a>渔梁市统计局</a><a>渔梁市农业农村局</a></dd></dl></div>
<div class="fgw-float"><a>在线咨询</a><a>意见征集</a><a>网上调查</a><a>返回顶部</a></div>
<div class="fgw-ft"><p>主办单位：渔梁市发展和改革委员会　地址：渔梁市行政中心3号楼</p><p>网站标识码：9804000016　瀚ICP备10005512号　瀚公网安备 98040002000101号</p></div></body></html>""",
    head='<meta name="SiteName" content="渔梁市发展和改革委员会"><meta name="PubDate" content="2023-10-27 16:05"><meta name="ContentSource" content="市价格监测中心">',
    day="2023-10-27",
    time="16:05",
    origin="市价格监测中心",
)

GI = story(
    "瀚南路桥建设集团原副总经理佟世荣接受纪律审查和监察调查",
    "瀚南路桥建设集团有限公司原党委委员、副总经理佟世荣涉嫌严重违纪违法，目前正接受瀚南省纪委监委纪律审查和监察调查。",
    "佟世荣简历",
    "佟世荣，男，汉族，1963年11月出生，瀚南渔梁人，在职大学学历，1984年7月参加工作，1990年5月加入中国共产党。",
    "1984年7月至2001年3月，历任渔梁地区公路总段技术员、工程科副科长、科长；",
    "2001年3月至2011年8月，历任瀚南路桥建设集团第二工程公司副经理、经理；",
    "2011年8月至2022年12月，任瀚南路桥建设集团有限公司党委委员、副总经理；",
    "2022年12月退休。",
)
add(
    "disciplinary commission, an inquiry and a career",
    GI,
    "{T}_审查调查_瀚南省纪委监委网站",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/images/jw_main.css"><script src="/images/jw.js"></script></head><body>
<div class="jwtop"><div class="jwtop_c"><a class="gohome">瀚南省纪委监委网站</a><a class="jb12388">12388举报</a><a>手机版</a></div></div><div class="jwban"><img src="/images/ban2020.jpg" alt=""></div>
<div class="jwnav"><a>首页</a><a>要闻</a><a>审查调查</a><a>巡视巡察</a><a>党风政风</a><a>通报曝光</a><a>清廉瀚南</a><a>信息公开</a></div>
<div class="jwbody"><div class="jwloc">当前位置：<a>首页</a> &gt; <a>审查调查</a> &gt; <a>省管干部</a></div><div class="jwart"><h1 class="jwart_t">{GI.title}</h1><div class="jwart_i"><em>来源：瀚南省纪委监委网站</em><em>发布时间：2023年07月05日 17:00</em><em class="fx">分享到：<i class="i1"></i><i class="i2"></i></em></div>
<div class="jwart_c"><p>　　{GI.body[0]}</p><p style="text-align:center"><strong>{GI.body[1]}</strong></p>{each("<p>　　{0}</p>", GI.body[2:])}</div><div class="jwart_b"><a href="javascript:window.print()">打印</a><a href="javascript:window.close()">关闭</a></div></div>
<div class="jwside"><div class="jwqr"><img src="/images/wx.png"><p>清廉瀚南微信公众号</p></div><h4>四风曝光</h4><ul><li><a>瀚南通报三起违规吃喝典型问题</a><span>06-30</span></li><li><a>“五一”“端午”监督举报专区</a><span>06-20</span></li></ul><h4>最新审查调查</h4><ul><li><a>沐川市水务集团董事长龚某接受审查调查</a><span>07-03</span></li><li><a>渔梁市政协原副主席被“双开”</a><span>06-29</span></li></ul></div></div>
<div class="jwfoot"><p>中共瀚南省纪律检查委员会 瀚南省监察委员会 版权所有　瀚ICP备13008080号</p><p>未经授权禁止建立镜像</p></div></body></html>""",
    day="2023-07-05",
    time="17:00",
    origin="瀚南省纪委监委网站",
)

GJ = story(
    "新闻发言人就修订进口渔具检验规程答记者问",
    "近日，国家口岸检验总署发布公告，公布修订后的《进口渔具检验规程》，自2025年3月1日起施行。总署新闻发言人就此回答了记者提问。",
    "问：为什么要对规程进行修订？",
    "答：原规程自2009年施行以来，对保障进口渔具质量发挥了积极作用。近年来，进口渔具品类增长较快，碳纤维鱼竿、可降解网具等新产品不断出现，原有检验项目已不能完全适应监管需要。同时，一些企业反映抽样比例偏高、检验周期偏长，有必要加以优化。",
    "问：修订的主要内容有哪些？",
    "答：主要有三个方面。一是将检验项目由34项调整为22项，取消与强制性标准重复的项目；二是对连续三年检验合格的企业，抽样比例由10%降至3%；三是明确检验时限，一般情况下自受理之日起5个工作日内出具结果。",
    "问：企业申报手续是否有变化？",
    "答：企业仍通过国际贸易“单一窗口”申报，无需重复提交纸质材料。规程施行前已经申报但尚未完成检验的，企业可以自愿选择适用新规程。",
)
add(
    "ministry, answers of the spokesman",
    GJ,
    "{T}",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/eportal/uiFramework/kz.css"></head><body>
<div class="portal-header"><div class="bannerBox"><a href="/" title="国家口岸检验总署"><img src="/res/kz/logo.svg"></a><ul class="lang"><li>中文</li><li>English</li><li>Русский</li></ul></div><div class="navBox"><dl><dt><a>总署概况</a></dt><dt><a>新闻发布</a></dt><dt><a>信息公开</a></dt><dt><a>在线服务</a></dt><dt><a>互动交流</a></dt></dl></div></div>
<div class="easysite-path">首页 <span>&gt;</span> 新闻发布 <span>&gt;</span> 发言人答问</div>
<div class="easysite-article"><h1 class="easysite-news-title">{GJ.title}</h1><h2 class="easysite-news-sub"></h2><div class="easysite-news-describe"><span class="c">发布时间：2025-01-09 19:05</span><span class="c">来源：新闻办公室</span><span class="f">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="d" onclick="doPrint()">打印</span></div>
<div class="easysite-news-text" id="easysiteText">{"".join(f'<p style="text-indent:32px;text-align:justify"><strong>{x}</strong></p>' if x.startswith("问") else f'<p style="text-indent:32px;text-align:justify">{x}</p>' for x in GJ.body)}</div>
<div class="easysite-rel"><h4>相关文章</h4><ul><li><a href="/kjzs/302249/6311120/index.html">总署公告2025年第2号（关于公布《进口渔具检验规程》的公告）</a></li></ul></div></div>
<div class="easysite-share"><span>分享到：</span><a class="icon-wx"></a><a class="icon-wb"></a><div class="qrcode"><p>扫一扫在手机打开当前页</p></div></div>
<div class="portal-links"><h5>直属机构</h5><p><a>北港口岸检验局</a><a>海琴口岸检验局</a><a>青屿口岸检验局</a><a>临珠口岸检验局</a><a>云漠口岸检验局</a></p></div>
<div class="portal-footer"><ul><li><a>网站声明</a></li><li><a>联系我们</a></li><li><a>网站地图</a></li></ul><p>主办单位：国家口岸检验总署　网站标识码：bm98000031</p><p>京ICP备17099001号　京公网安备 11010102009001号</p><p>建议使用IE9以上浏览器访问</p></div></body></html>""",
    head='<meta name="ColumnName" content="发言人答问"><meta name="ArticleTitle" content="新闻发言人就修订进口渔具检验规程答记者问"><meta name="PubDate" content="2025-01-09 19:05:00"><meta name="ContentSource" content="新闻办公室">',
    day="2025-01-09",
    time="19:05",
    origin="新闻办公室",
)

GK = story(
    "鹭港街道：“家门口”招聘会送岗上门",
    "10月25日上午，由鹭港街道办事处、区人力资源和社会保障局联合举办的“家门口”专场招聘会在鹭港文化广场举行，42家企业带来1300余个岗位，吸引近千名求职者前来应聘。",
    "招聘会现场人头攒动，岗位涵盖机械制造、电子信息、家政服务、物流配送等行业。除企业招聘区外，现场还设置了政策咨询、技能培训报名和法律援助三个服务区，为求职者提供“一站式”服务。",
    "“走路五分钟就能面试，离家近，还能照顾孩子。”家住鹭东社区的钟女士与一家电子厂达成了就业意向。据统计，当天共有286人与用人单位达成初步意向。",
    "街道相关负责人介绍，今年以来街道已举办各类招聘活动9场，帮助1100余名居民实现就业，下一步将每月定期举办小型招聘会，并依托社区网格员摸清居民求职需求。",
)
add(
    "subdistrict of a coastal district, NFCMS page",
    GK,
    "{T}_镇街动态_海琴市鹭湾区人民政府门户网站",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="applicable-device" content="pc"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/luwan/cms/css/main.css?v=2"></head><body>
<div class="lw_header"><div class="lw_bar"><a class="jt">简体</a><a class="ft">繁體</a><a class="wza">无障碍</a></div><div class="lw_logo"><a href="http://www.luwan-gov.example/"></a></div><div class="lw_nav"><a>要闻动态</a><a>政务公开</a><a>政务服务</a><a>政民互动</a><a>走进鹭湾</a></div></div>
<div class="lw_crumbs"><a>首页</a>&gt;<a>要闻动态</a>&gt;<a>镇街动态</a></div>
<div class="lw_article"><div class="title_box"><h1 class="article_title">{GK.title}</h1><div class="article_info"><span>时间 : 2020-10-27 11:08:42</span><span>来源 : 鹭湾区融媒体中心</span><span class="sz">【字体： <a>大</a> <a>中</a> <a>小</a> 】</span><span class="share-box">分享到: <i class="icon-weixin"></i><i class="icon-weibo"></i></span></div></div>
<div class="article_content">{paragraphs(GK.body[:2])}<p style="text-align: center;"><img src="http://www.luwan-gov.example/img/0/33/33210/6812345.jpeg" alt="招聘会现场" title="招聘会现场"></p><p style="text-align: center;">招聘会现场人头攒动。</p>{paragraphs(GK.body[2:])}<p style="text-align: right;">（文/图 区融媒体中心记者 江心月 通讯员 卢志勤）</p></div>
<div class="article_tools"><a>打印</a><a>关闭</a><a>返回顶部</a></div><div class="article_ewm"><p>扫一扫在手机打开当前页</p></div></div>
<div class="lw_rel"><h3>相关文章</h3><ul><li><a href="/yw/zj/content/post_2618877.html">鹭东社区开展垃圾分类宣传</a><span>2020-10-26</span></li><li><a href="/yw/zj/content/post_2618102.html">鹭港街道召开人口普查工作推进会</a><span>2020-10-22</span></li></ul></div>
<div class="lw_links"><select><option>省政府网站</option></select><select><option>市政府网站</option></select><select><option>区属部门网站</option></select><select><option>镇街网站</option></select></div>
<div class="lw_footer"><p>主办：海琴市鹭湾区人民政府办公室　承办：鹭湾区政务服务数据管理局</p><p>海ICP备19009988号　网站标识码9904030001　海公网安备 99040302000234号</p></div>
<script>window._CONFIG={{"SID":"33","ID":"2619044"}};</script></body></html>""",
    head='<meta name="SiteName" content="海琴市鹭湾区人民政府门户网站"><meta name="ArticleTitle" content="鹭港街道：“家门口”招聘会送岗上门"><meta name="PubDate" content="2020-10-27 11:08:42"><meta name="ContentSource" content="鹭湾区融媒体中心"><meta name="ArticleId" content="2619044">',
    day="2020-10-27",
    time="11:08",
    origin="鹭湾区融媒体中心",
    authors=("江心月", "卢志勤"),
)


# --------------------------------------------------------------------- media

MA = story(
    "沙窝窝里长出“金果果”（探访·生态富民）",
    "立夏刚过，云漠省砂城县红柳镇的沙地里，一垄垄文冠果树花事正盛。村民拓守田蹲在树下，拨开一层薄土查看墒情：“今年雨水赶得巧，挂果错不了。”",
    "红柳镇地处乌苏沙地南缘，沙化土地一度占到全镇面积的七成。“春种一坡，秋收一瓢，大风一起，种子都能刮跑。”拓守田说，早些年村里的年轻人大多外出谋生，留下的人守着沙窝窝发愁。",
    "转变始于2012年。县里引进耐旱的文冠果，先在三个村试种800亩。树是栽下了，可头三年不见收益，不少人打起了退堂鼓。为打消顾虑，镇上成立合作社，由合作社垫付苗木和管护费用，农户以土地入股，见效之后再分红。",
    "2017年，第一批文冠果进入盛果期。果仁榨油，叶子制茶，果壳还能加工成活性炭，一棵树“从头到脚”都有了用处。去年，合作社销售收入达到2160万元，入社农户户均分红1.4万元。",
    "生态账同样可观。县林业和草原局监测显示，全县文冠果种植面积达11.3万亩，林下植被盖度由不足15%提高到48%，沙尘天气较十年前减少近一半。",
    "管护跟不上，种下的树也难成林。砂城县把35万亩林地划分为1160个网格，每个网格配一名护林员，优先聘用低收入农户。护林员查干每天骑着摩托巡护40多公里，手机上的巡护软件会自动记录轨迹，发现病虫害随手一拍，技术人员当天就能给出防治建议。",
    "技术难题也在一个个破解。过去文冠果“千花一果”，坐果率不足2%。云漠农林大学教授宗培德带着团队在红柳镇扎下根，用6年时间选育出两个新品种，坐果率提高到7%以上，并摸索出一套沙地水肥一体化技术，每亩用水量减少四成。",
    "产业旺了，新的问题随之而来。合作社理事长韩大河说，目前果仁大多卖到外地加工，附加值留不住；部分散户管护粗放，果品质量参差不齐。“下一步要统一标准，把深加工搞起来。”",
    "“树在，沙就不走；果在，人就不走。”红柳镇党委书记苏日娜说，今年镇上计划建设深加工车间，让更多年轻人在家门口找到活干。",
)
add(
    "central party paper, its site",
    MA,
    "{T}--经济·科技--求实网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/><meta http-equiv="Content-Language" content="utf-8" /><title>{{TAG}}</title>{{HEAD}}<link href="/img/MAIN/2021/wb/page.css" type="text/css" rel="stylesheet" media="all" /><script src="/img/MAIN/jquery-1.12.4.min.js"></script></head><body>
<div id="qs_fix_top"><div class="qs_login"><form name="LogForm"><input type="text" name="userName" /><input type="password" /><input type="button" value="登录" /></form></div></div>
<div class="top_nav"><div class="layout w1280"><ul><li><a>人事</a></li><li><a>党政</a></li><li><a>观点</a></li><li><a>反腐</a></li><li><a>国际</a></li><li><a>军事</a></li><li><a>经济</a></li><li><a>社会</a></li><li><a>地方</a></li><li><a>留言板</a></li></ul><div class="sub_site">旗下媒体 <a>环宇时报</a> <a>讽刺与漫画</a></div></div></div>
<div class="w1280 ad1"><a href="/adv/1"><img src="/adv/20230512.jpg" width="1280" height="90" /></a></div>
<div class="w1280 qs_path" id="qs_navpath"><a href="/">求实网</a>&gt;&gt;<a href="/GB/jj/">经济·科技</a></div>
<div class="w1280 qs_txt clear"><div class="qs_col1"><h3 class="qs_pre">云漠砂城县发展文冠果产业</h3><h1>{MA.title}</h1><h4 class="qs_sub"></h4><div class="qs_author">本报记者 屈鸿飞 夏 婵</div><div class="qs_channel"><div class="l">2023年05月12日05:47 | 来源：<a href="http://paper.qiushinet.example/qsrb/html/2023-05/12/nw.D1_20230512_3-10.htm" target="_blank">求实网－求实日报</a></div><div class="r"><i>小字号</i></div></div>
<div class="qs_con"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>{each("<p>" + chr(10) + chr(9) + "　　{0}</p>", MA.body)}<p><span id="paper_num">　　《 求实日报 》（ 2023年05月12日 10 版）</span></p><div class="zdfy clearfix"></div><div class="qs_edit">(责编：仲伟、欧阳牧云)</div><p class="paper_num2">分享让更多人看到 <i class="btn_share"></i></p></div>
<div class="qs_down"><h5>客户端下载</h5><ul><li>求实日报</li><li>求实网+</li><li>手机求实网</li><li>领导留言</li></ul></div></div>
<div class="qs_col2"><h2 class="tit">热门排行</h2><ol class="rank"><li><a>两部门部署夏粮收购</a></li><li><a>“五一”假期铁路发送旅客创新高</a></li><li><a>一季度社会物流总额增长3.9%</a></li></ol></div></div>
<div class="qs_foot"><p><a>求实日报社概况</a>|<a>关于求实网</a>|<a>招聘英才</a>|<a>广告服务</a>|<a>合作加盟</a>|<a>网站声明</a>|<a>网站律师</a></p><p>服务邮箱：kf@qiushinet.example　违法和不良信息举报电话：010-00000000</p><p>互联网新闻信息服务许可证90120170001 | 增值电信业务经营许可证B1-20060999</p><p>求 实 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br />Copyright © 1997-2023 by www.qiushinet.example. all rights reserved</p></div></body></html>""",
    head='<meta name="keywords" content=""/><meta name="copyright" content="" /><meta name="description" content="立夏刚过，云漠省砂城县红柳镇的沙地里，一垄垄文冠果树花事正盛。" /><meta name="author" content="105612" /><meta name="editor" content="105612" /><meta name="publishdate" content="2023-05-12" /><meta name="source" content="来源：求实网－求实日报" />',
    day="2023-05-12",
    time="05:47",
    origin="求实网－求实日报",
    authors=("屈鸿飞", "夏婵"),
    editors=("仲伟", "欧阳牧云"),
)

MB = story(
    "瀚南加快布局低空物流新航线",
    "新华社临珠3月14日电（记者 骆晨曦、滕子墨）一架载重50公斤的无人机从临珠市江北物流园起飞，18分钟后降落在对岸的峦山县青石镇卫生院，送达一批急救药品。14日，瀚南省首条跨江低空物流航线正式投入运营。",
    "据瀚南省交通运输厅介绍，这条航线全长23公里，主要承担急救药品、血液样本和生鲜农产品运输任务，每天计划飞行12架次。此前，从临珠市区到青石镇走公路需要绕行大桥，最快也要1小时10分钟。",
    "“以前等一袋血，心里像着了火。”青石镇卫生院院长尉迟敏说，航线试运行两个月来，已为卫生院运送急救物资41次，最快一次从下单到签收只用了26分钟。",
    "低空物流的发展离不开基础设施支撑。目前，瀚南省已建成无人机起降点137个、低空监视站29座，并上线统一的飞行服务平台，企业申报飞行计划的审批时间由原来的3天压缩至2小时。",
    "按照规划，到2027年，瀚南省将开通低空物流航线60条以上，基本覆盖所有山区县。",
)
add(
    "national agency's site, new layout with the head twice",
    MB,
    "{T}-华讯网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="apple-mobile-web-app-capable" content="yes"><meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no"><title> {{TAG}} </title>{{HEAD}}<link rel="stylesheet" href="/detail/detail_20220829.css"><script src="/detail/share_qrcode.js"></script></head><body>
<div class="fix-ewm domPC" data="datasource:202503141f0ab7c2" datatype="content"><img src="/detail/ewm.png" width="94" alt=""><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC"><script src="/2021homepro/scripts/fixedNav.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC" data="datatype:content"><div class="header-top clearfix"><div class="header-nav left"><a href="/">华讯网</a> &gt; <a href="/fortune/">财经</a> &gt; 正文</div></div><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2025</em></span><span class="day"><em> 03</em>/<em> 14</em></span><span class="time"> 16:26:51</span></div><div class="source left"> 来源：华讯网 </div><div class="head-line clearfix"><h1><span class="title">{MB.title}</span><span class="btn-audio"></span></h1><audio class="hide" src=""></audio><div class="pageShare"><div class="setFont left">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share left">分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{MB.title}</span></h1><div class="info"> 2025-03-14 16:26:51 <span> 来源：华讯网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{each("<p>　　{0}</p>", MB.body[:1])}<p style="text-align: center;"><img id="9oTqL" src="202503141f0ab7c2_p1.jpg" style="width: 900px;"></p><p style="text-align: left;"><font color="navy" face="楷体">　　3月14日，一架无人机从临珠市江北物流园起飞。（滕子墨 摄）</font></p>{each("<p>　　{0}</p>", MB.body[1:])}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><iframe id="jc_link1"></iframe></div></span><span class="editor"> 【责任编辑:宫雨桐】 </span></div></div></div>
<div class="nextpage clearfix domPC"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div><div class="main-right right domPC"><div class="columBox hotList"><ul></ul></div><div class="columBox book"><h4>深度观察</h4><ul><li><a>看江河奔涌｜一座港的绿色之变</a></li><li><a>新春走基层｜雪线上的养路人</a></li></ul></div><div class="video"><a>视频：江上新航线</a></div></div></div>
<div class="foot"><div class="domPC">Copyright © 2000 - 2025 HUAXUN.example　All Rights Reserved.　制作单位：华讯网股份有限公司</div></div></body></html>""",
    head='<meta name="keywords" content="航线,物流,低空"><meta name="description" content="瀚南加快布局低空物流新航线---瀚南省首条跨江低空物流航线正式投入运营。"><meta name="publishid" content="202503141f0ab7c2"><meta name="nodeid" content=""><meta name="filetype" content="0"><meta name="catalogs" content="1">',
    day="2025-03-14",
    time="16:26",
    origin="华讯网",
    authors=("骆晨曦", "滕子墨"),
    editors=("宫雨桐",),
)

MC = story(
    "（经济观察）出口“新三样”之外 小家电缘何逆势增长？",
    "中新社海琴9月12日电 题：出口“新三样”之外 小家电缘何逆势增长？",
    "走进位于海琴市的一家小家电企业展厅，空气炸锅、便携榨汁杯、折叠电水壶等产品琳琅满目，几名来自中东的采购商正在洽谈新一季订单。",
    "海关数据显示，今年前8个月，海琴市小家电出口额达213.6亿元(人民币，下同)，同比增长11.8%，高出同期全市外贸出口增速6.5个百分点。",
    "企业负责人谭立诚对记者说，过去企业主要为海外品牌代工，一台电水壶的利润不足5元。三年前，公司组建了60人的设计团队，针对不同市场开发产品：面向东南亚的电饭煲增加了椰浆饭模式，面向欧洲的咖啡机机身更窄，方便放进小厨房。目前自主品牌出口占比已达四成。",
    "“小家电的优势在于‘快’。”瀚海大学对外贸易研究中心副主任楼书怀分析认为，海琴聚集了上千家零部件企业，一款新品从设计到量产最快只需45天，完备的产业链使企业能够迅速响应海外需求变化。",
    "在海琴市小家电产业园，一家电机企业的车间里，自动化产线每3秒下线一台微型电机。总经理席慕远介绍，园区内注塑、模具、电路板等配套企业步行可达，“缺一颗特殊规格的螺丝，打个电话，半小时就能送到”。",
    "跨境电商也为小家电出海打开了新空间。海琴综合保税区内，一座面积2.8万平方米的前置仓于今年6月启用，企业可先将货物集中入仓，再根据海外平台订单拆分发运，物流成本较过去下降约两成。",
    "不过，挑战依然存在。部分受访企业表示，海运费用波动、认证标准提高等因素仍在挤压利润空间。海琴市商务局有关负责人表示，该市将设立出口认证公共服务平台，并组织企业抱团参加境外展会。",
)
add(
    "national news service, economy feature",
    MC,
    "{T}-中讯网",
    f"""<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{{TAG}}</title>{{HEAD}}<link href="/part/cns/css/content_2023.css" rel="stylesheet"></head><body>
<div class="cns_topbar"><div class="w1100"><a>首页</a><a>安徽</a><a>北京</a><a>重庆</a><a>福建</a><a>更多地方</a><span class="r"><a>English</a><a>中讯社</a><a>客户端</a></span></div></div>
<div class="w1100 cns_logo"><a href="/"><img src="/part/cns/logo.png"></a><div class="nav"><a>即时</a><a>时政</a><a>东西问</a><a>财经</a><a>社会</a><a>国际</a><a>华人</a><a>视频</a></div></div>
<div class="w1100 content_maincontent"><div class="content_maincontent_left"><div class="cns_nav"><a>首页</a> → <a>经济中心</a></div><h1 class="content_left_title">{MC.title}</h1><div class="content_left_time">2023年09月12日 17:45　来源：中讯网 <a class="canyu" href="#cmt">参与互动</a><div class="share"><span>分享到：</span><em class="wx"></em><em class="qq"></em></div></div>
<div class="left_zw"><div class="adpic"><!--画中画广告--></div><p>　　{MC.body[0]}</p><p>　　中新社记者 楚湘灵</p>{each("<p>　　{0}</p>", MC.body[1:])}<p>　　(完)</p></div><div class="adEditor"><div class="left_name right"><span>【编辑:柴一帆】</span></div></div>
<div class="app_tip"><img src="/part/cns/app.jpg"><p>更多精彩内容请进入<a>财经频道</a></p></div><div class="cns_tui"><h4>经济新闻精选：</h4><ul><li><a href="/cj/2023/09-12/10076231.shtml">8月物流业景气指数回升</a><em>2023年09月12日 11:02:18</em></li><li><a href="/cj/2023/09-11/10075400.shtml">多地优化公积金提取政策</a><em>2023年09月11日 20:14:55</em></li></ul></div></div>
<div class="content_right"><div class="phb"><h3>热点排行</h3><ol><li>秋粮长势总体正常</li><li>台风远离 列车恢复开行</li><li>亚运会倒计时 志愿者上岗</li><li>开学季文具消费观察</li></ol></div><div class="phb"><h3>图片新闻</h3><a><img src="/tp/hd/1.jpg"><p>草原迎来打草季</p></a></div><div class="phb ad300"><!--~300*250~--><script src="/js/ad300.js"></script></div></div></div>
<div class="cns_foot"><p>本网站所刊载信息，不代表中讯社和中讯网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证(0109999)] [京ICP备05009999号-1]</p></div></body></html>""",
    head='<meta name="description" content="（经济观察）出口“新三样”之外 小家电缘何逆势增长？-中讯网"><meta property="article:published_time" content="2023-09-12T17:45:31+08:00">',
    day="2023-09-12",
    time="17:45",
    origin="中讯网",
    authors=("楚湘灵",),
    editors=("柴一帆",),
)

MD = story(
    "红枫评论丨别让“电子围栏”圈住了共享单车的便利",
    "近日，有市民反映，临珠市部分地铁口的共享单车停车区“名存实亡”：明明把车停进了白线内，手机却提示“不在还车区域”，挪了三四次依然还不上，最后只能多付五元调度费。",
    "设置“电子围栏”，初衷是规范停放秩序，为行人让出通道，理应支持。问题在于，定位精度跟不上，围栏画得再细也难免“张冠李戴”；站点数量跟不上，早晚高峰“一位难求”，骑行者只好在附近兜圈子。好政策打了折扣，便民反倒成了扰民。",
    "说到底，秩序与便利并非单选题。平台企业不能只把“围栏”当成收费的栅栏，而应加大高精度定位设备投入，设置合理的误差容忍区间，对因系统原因造成的扣费及时退还。",
    "管理部门也要算好空间账。哪里车多位少，哪里潮汐明显，后台数据一清二楚。不妨根据骑行热力图动态调整站点，在地铁口、商圈周边挖掘边角地，让车有处可停。",
    "城市治理的精细，往往体现在一辆单车的还车体验里。把“围栏”装进群众心坎，共享单车才能骑得更远、停得更稳。",
)
add(
    "provincial news site, opinion column",
    MD,
    "{T}_红枫网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://img.hongfeng.example/css/detail.css?t=20231"></head><body>
<div class="hf-header"><div class="hf-w"><a class="hf-logo" href="https://www.hongfeng.example/"></a><span class="hf-ch">评论频道</span><div class="hf-hr"><a>红枫首页</a><a>时刻客户端</a><a>数字报</a><a>投稿</a></div></div></div>
<div class="hf-w hf-loc">来源位置：<a>红枫网</a> &gt; <a>评论频道</a> &gt; <a>红枫原创</a> &gt; 正文</div>
<div class="hf-w"><div class="hf-main"><h1 class="hf-title">{MD.title}</h1><div class="hf-from">来源：<a>红枫网</a> <span>作者：云中栈</span> <span>编辑：訾晓禾</span> <span>2024-02-27 09:53:18</span> <div class="hf-share-icons"><a class="wx"></a><a class="wb"></a></div></div><div class="hf-tip">时刻新闻　— 分享 —</div>
<article class="hf-article"><section class="f18" id="hf_content"><p style="text-indent:2em">文丨云中栈</p>{each('<p style="text-indent:2em">{0}</p>', MD.body)}</section><div class="hf-end"><p>来源：红枫网</p><p>作者：云中栈</p><p>编辑：訾晓禾</p></div></article>
<div class="hf-tg"><p>红枫评论投稿邮箱：pl@hongfeng.example　点击查看<a>征稿启事</a></p></div><div class="hf-link"><p>本文链接：<a>https://pl.hongfeng.example/content/646955/99/13647741.html</a></p><p>阅读下一篇</p></div><div class="hf-back"><a>返回红枫网首页</a><a>返回评论频道首页</a></div></div>
<div class="hf-side"><h3>评论精选</h3><ul><li><a>“读书角”不能只有桌椅没有书</a></li><li><a>预约制应给老年人留扇门</a></li><li><a>菜市场里的春天</a></li></ul></div></div>
<div class="hf-float"><a>时刻新闻客户端下载</a><a>红枫云</a><a>返回顶部</a></div>
<div class="hf-footer"><a>关于我们</a><a>招贤纳士</a><a>广告服务</a><p>红枫网版权所有　互联网新闻信息服务许可证98120170003</p></div></body></html>""",
    day="2024-02-27",
    time="09:53",
    origin="红枫网",
    authors=("云中栈",),
    editors=("訾晓禾",),
)

ME = story(
    "一条山路的三次“变身”",
    "站在老鹰岩上往下看，一条灰白色的公路沿着山势盘旋而上，像一根绳子，把散落在半山腰的五个村子串了起来。",
    "74岁的老支书蒙国梁说，这条路前后修过三回。头一回是1976年，全村人用钢钎和大锤凿了四年，凿出一条两米宽的毛路，下雨天骡子都打滑。第二回是2008年，铺上了砂石，拖拉机能进村了，山里的核桃第一次卖到了县城。",
    "第三回就在眼前。去年底，总投资1.2亿元的鹰岩旅游公路全线贯通，路面拓宽到6.5米，沿途新建观景台4处、驿站2个。今年“五一”假期，五个村子接待游客3.1万人次，45家农家乐家家爆满。",
    "路通了，人也回来了。在外打工十年的青年蒙小川把老屋改成民宿，开业三个月营业额超过20万元。“以前做梦都想走出去，现在想的是怎么把城里人请进来。”他笑着说。",
    "路好了，货也走得快。在鹰岩村的电商服务点，村民蒙四妹正把刚打包好的土蜂蜜、干豇豆搬上邮政车。过去她要背着货走两个多小时山路去乡里寄，如今邮车每天进村，早上下单，第二天就能到省城。去年，五个村通过电商卖出的山货有160多万元。",
    "变化也写在孩子们的脸上。今年春季学期，县里开通了鹰岩片区的校车，72名学生不用再寄宿，每天放学都能回家吃晚饭。“以前一个星期才见一回妈妈。”四年级学生蒙小雨说。",
    "县交通运输局局长谷正明介绍，全县今年还将改造提升农村公路180公里，让更多的山村搭上旅游快车。",
)
add(
    "provincial party paper, digital edition",
    ME,
    "瀚南日报数字报-{T}",
    f"""<html xmlns:founder="http://www.founder.com/"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{{TAG}}</title>{{HEAD}}<link href="../../../css/paper.css" rel="stylesheet" type="text/css"><script src="../../../js/epaper.js"></script></head><body leftmargin="0" topmargin="0">
<table width="1002" align="center" border="0" cellspacing="0"><tr><td width="410" valign="top"><table width="100%"><tr><td><img src="../../../images/hnrb_logo.jpg"></td><td class="px12">2022年05月19日 星期四</td></tr></table>
<div class="bmdh">第08版：田野</div><div class="pic"><img src="../../../page/1/2022-05/19/08/2022051908_brief.jpg" usemap="#PagePicMap"><map name="PagePicMap"><area coords="12,20,300,200" href="content_171002.htm"></map></div><div class="pg"><a class="preart" href="node_9.htm">上一版</a><a href="node_2.htm">下一版</a></div>
<ul class="titlelist"><li><a href="content_171002.htm">一条山路的三次“变身”</a></li><li><a href="content_171003.htm">新农机下田记</a></li><li><a href="content_171004.htm">图片新闻</a></li></ul></td>
<td width="592" valign="top"><table width="100%" class="bread"><tr><td>瀚南日报　2022年05月19日 星期四　第08版：田野</td><td align="right"><a>返回目录</a>　<a onclick="doZoom(16)">放大</a>　<a onclick="doZoom(12)">缩小</a>　<a>全文复制</a></td></tr></table>
<div class="art"><p class="BSHARE_TEXT yt">行走基层</p><h2 class="h2t">{ME.title}</h2><p class="ft"></p><p class="zz">本报记者 索玉成 见习记者 巫小月</p><div id="ozoom" class="zw"><founder-content><!--enpcontent-->{each("<P>　　{0}</P>", ME.body)}<!--/enpcontent--></founder-content></div></div>
<div class="pn"><span>上一篇：<a>无</a></span><span>下一篇：<a href="content_171003.htm">新农机下田记</a></span></div></td></tr></table>
<div class="foot">瀚南日报社版权所有　未经书面授权不得转载、复制或建立镜像　瀚ICP备05000101号</div></body></html>""",
    day="2022-05-19",
    time=None,
    origin="瀚南日报",
    authors=("索玉成", "巫小月"),
)

MF = story(
    "临珠27条老街巷年内“换新颜”",
    "临珠北方网讯：记者昨日从市城管委获悉，今年本市将对27条老街巷实施综合提升改造，涉及架空线入地、路面翻修、立面整治和绿化补植等内容，预计10月底前全部完工。",
    "据介绍，列入今年改造计划的街巷主要集中在河东、城关两个老城区，总长度约14.6公里。改造将保留街巷原有的青砖门楼、石鼓等历史元素，对违规搭建的雨棚、外挂空调逐步规范。",
    "在率先开工的银杏胡同，施工人员正在铺设雨污分流管线。“原来一下大雨院里就积水，这回总算盼到头了。”居民夏师傅说。",
    "市城管委街巷处负责人表示，施工期间将采取分段围挡、错时作业等方式，尽量减少对居民出行的影响，夜间22时至次日6时不安排噪声较大的施工。",
    "（“北方网新闻”记者昝亦凡）",
)
add(
    "city news portal, city story with a lead box",
    MF,
    "{T}-新闻中心-临珠北方网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{{TAG}}</title>{{HEAD}}<link href="/css/2014detail.css" rel="stylesheet" /></head><body>
<div id="top_bar"><div class="w980"><a>北方网</a> <a>新闻</a> <a>房产</a> <a>汽车</a> <a>健康</a> <a>教育</a> <a>论坛</a> <a>政民零距离</a></div></div>
<div class="w980" id="ad_top"><script src="/ad/980x60.js"></script></div>
<div class="w980 crumbs"><a href="/">临珠北方网</a> &gt; <a href="/news/">新闻中心</a> &gt; <a href="/news/tj/">临珠新闻</a> &gt; 正文</div>
<div class="w980"><div id="main_l"><div class="title_h1"><h1>{MF.title}</h1></div><div class="title_info"><span>http://news.bfnet.example　</span><span id="source_baidu">来源： 临珠晚报</span><span id="author_baidu">　作者：</span><span id="editor_baidu">　编辑：殷红叶</span><span id="pubtime_baidu">　2018-05-21 07:36:00</span></div>
<div class="abstract"><strong>内容提要：</strong>今年本市将对27条老街巷实施综合提升改造，预计10月底前全部完工。</div>
<div class="content" id="cont">{each("<p>　　{0}</p>", MF.body[:4])}<p>　　（“北方网新闻”记者昝亦凡）</p></div>
<div class="share_bd"><div class="bdsharebuttonbox"><a class="bds_more">分享到：</a><a class="bds_qzone">QQ空间</a><a class="bds_tsina">新浪微博</a></div></div><div class="qr_r"><img src="/images/app.png" /><p>下载北方新闻客户端</p></div>
<div class="xgxw"><h3>相关新闻</h3><ul><li><a>本市启动夏季园林养护</a> <span>2018-05-18 09:12</span></li><li><a>老旧小区加装电梯再添新样本</a> <span>2018-05-16 14:40</span></li></ul></div></div>
<div id="main_r"><div class="hot"><h3>新闻排行</h3><ol><li>高考期间交通提示</li><li>地铁4号线延长运营</li><li>周末降雨降温</li></ol></div><div class="hot"><h3>图文推荐</h3><ul><li><a><img src="/t/1.jpg" />海棠花节开幕</a></li><li><a><img src="/t/2.jpg" />古籍修复师的一天</a></li></ul></div><div class="hot"><h3>政民零距离</h3><ul><li><a>[回复] 小区门口路灯不亮</a></li><li><a>[回复] 公交站牌被遮挡</a></li></ul></div></div></div>
<div id="footer"><p>北方网版权与免责声明：凡本网注明“来源：临珠北方网”的所有作品，版权均属于临珠北方网。</p><p>瀚ICP备05000222号　互联网新闻信息服务许可证：98120170004</p></div></body></html>""",
    body=MF.body[:4],
    day="2018-05-21",
    time="07:36",
    origin="临珠晚报",
    authors=("昝亦凡",),
    editors=("殷红叶",),
)

MG = story(
    "8旬老人独居家中三日未出门 快递小哥察觉异常救了命",
    "“多亏了这小伙子，要不我爸就危险了。”12月6日，青屿市民鲁女士将一面锦旗送到了快递员阮志强手中。",
    "阮志强今年29岁，负责青屿市海棠路片区的快递派送。12月2日下午，他给住在海棠路31号的鲁大爷送包裹时，发现两天前挂在门把手上的牛奶还在，敲门也没人应。",
    "“大爷平时都在家，每次都会给我开门，还总塞给我个橘子。”阮志强越想越不对劲，立即联系社区居委会，并拨打了110。民警赶到后破门而入，发现老人倒在卧室地上，意识模糊。",
    "经医院诊断，老人系突发脑梗，所幸送医及时，目前已脱离生命危险。鲁女士说，自己在外地工作，父亲执意一个人住，这次之后她打算把父亲接到身边。",
    "得知此事后，阮志强所在的快递公司给予他2000元奖励。他把这笔钱换成米面油，送给了片区里的几位独居老人。",
)
add(
    "commercial portal, story taken from a city paper",
    MG,
    "{T}|快递小哥_新潮新闻",
    f"""<!DOCTYPE html><!-- [ published at 2021-12-07 08:21:00 ] --><html><head><meta charset="utf-8"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="//fin.xchao.example/css/article.css"></head><body>
<div class="sec-top"><div class="main-nav"><a>新闻首页</a><a>国内</a><a>国际</a><a>社会</a><a>图片</a><a>军事</a><a>视频</a><a>滚动</a></div><div class="user"><a>登录</a><a>注册</a></div></div>
<div class="top-ads"><ins class="xcads" data-ad-pdps="PDPS000000044086"></ins></div>
<div class="path-search"><div class="path"><div class="channel-path"><a>新潮首页</a> &gt; <a>社会新闻</a> &gt; <span>正文</span></div></div></div>
<div class="main-content w1240"><h1 class="main-title">{MG.title}</h1><div class="top-bar-wrap"><div class="top-bar ani"><div class="date-source"><span class="date">2021年12月07日 08:21</span> <a href="http://www.qydsb.example/" class="source ent-source">青屿都市报</a></div><div class="page-tools"><span class="tool-fontsize">缩小字体 放大字体</span><span>收藏</span><span class="wb">微博</span><span class="wx">微信</span><span class="cmt">评论 <i>132</i></span></div></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody"><p>　　原标题：8旬独居老人突发脑梗，快递小哥凭一瓶牛奶救了他</p>{each("<p>　　{0}</p>", MG.body[:1])}<div class="img_wrapper"><img src="//n.xcimg.example/20211207/a1.jpg" alt=""><span class="img_descr">鲁女士给阮志强送锦旗。受访者供图</span></div>{each("<p>　　{0}</p>", MG.body[1:])}<div class="xc-app"><img src="//n.xcimg.example/qr.png"><p>海量资讯、精准解读，尽在新潮新闻APP</p></div><p class="show_author">责任编辑：莫听雨 </p></div>
<div class="article-bottom"><div class="keywords"><label>文章关键词：</label><a>快递小哥</a><a>独居老人</a></div><div class="btns"><a>我要反馈</a></div></div><div class="blk-comment"><div class="hd"><span>评论</span><em>132条评论</em></div><div class="post"><textarea>发布评论……</textarea></div><div class="list"><p class="u">用户58821：好人有好报！</p><p class="u">海边的风：细心的小哥，点赞</p></div></div></div>
<div class="article-content-right"><div class="ad300"><ins class="xcads" data-ad-pdps="PDPS000000044081"></ins></div><div class="tit02">新闻热榜</div><ol><li><a>冬至吃什么 南北大不同</a></li><li><a>公务员面试公告发布</a></li><li><a>这些药品降价了</a></li></ol><div class="tit02">阅读排行榜</div><ul><li><a>多地出现大雾 高速临时管制</a></li><li><a>这位老师火了：把课堂搬进菜园</a></li></ul></div></div></div>
<div class="foot"><p>新潮新闻意见反馈留言板 电话：400-000-0000</p><p>Copyright © 1998-2021 XCHAO Corporation, All Rights Reserved　新潮公司 版权所有</p></div></body></html>""",
    head='<meta name="keywords" content="快递小哥,独居老人" /><meta property="og:title" content="8旬老人独居家中三日未出门 快递小哥察觉异常救了命" /><meta property="article:published_time" content="2021-12-07T08:21:00+08:00" /><meta property="article:author" content="青屿都市报" /><meta name="mediaid" content="青屿都市报">',
    day="2021-12-07",
    time="08:21",
    origin="青屿都市报",
    editors=("莫听雨",),
)

MH = story(
    "奶茶店“第二杯半价”缩水？多品牌回应：门店规格不同",
    "近日，多名网友发帖称，部分奶茶品牌“第二杯半价”活动中，第二杯的分量明显少于第一杯，相关话题一度登上热搜。",
    "11月1日至2日，界河新闻记者走访了海琴市六家奶茶店。在福宁路一家门店，记者购买了两杯同款奶茶，称重结果显示，两杯分别为512克和471克。店员解释称，冰块多少会影响重量，“不会故意少给”。",
    "品牌方：系个别门店操作不规范",
    "“茶小野”客服回应称，公司对每款饮品的原料克重均有标准，已要求相关门店整改，消费者如遇分量不足可要求重做。另一品牌“山栗子”则表示，参与活动的产品均为中杯，活动页面已有标注。",
    "记者注意到，在“山栗子”小程序活动页面，“仅限中杯”四个字位于图片底部，字号不足标题的四分之一。",
    "律师：涉嫌侵犯知情权",
    "海琴市正衡律师事务所律师鹿鸣认为，商家如以较小规格的商品参与促销而未作显著提示，可能构成误导性宣传，消费者可保留证据向市场监管部门投诉。",
    "鹿鸣同时提醒，消费者购买前应留意活动规则中有关规格、时段、门店范围的限制条件，发生争议时可先与商家协商，协商不成的，可拨打消费者投诉热线。",
    "海琴市市场监管局相关负责人表示，已关注到有关情况，将对辖区茶饮店促销行为开展检查。",
)
add(
    "commercial portal with netease-like frame",
    MH,
    "{T}|奶茶店|茶饮|消费者_迅闻订阅",
    f"""<!DOCTYPE HTML><html id="xw_post" data-publishtime="2022-11-03 14:22:10" data-category="社会"><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://static.xunwen.example/pc/post.91ad.css"></head><body>
<div class="xw_topnav"><div class="l"><a>迅闻首页</a><a>应用</a><a>快速导航</a></div><div class="r"><a>登录</a><a>注册免费邮箱</a></div></div>
<div class="xw_nav"><a class="logo"></a><a>要闻</a><a>国内</a><a>国际</a><a>王牌号</a><a>军事</a><a>公益</a></div>
<div class="wrapper clearfix" id="container"><div class="post_main"><div class="post_crumb"><a>迅闻首页</a> &gt; <a>新闻中心</a> &gt; 正文</div><h1 class="post_title">{MH.title}</h1><div class="post_info">2022-11-03 14:22:10　来源: <a href="https://www.xunwen.example/dy/media/T1.html">界河新闻</a><i class="v"></i>海琴 <a class="post_jubao">举报</a></div>
<div class="post_share"><span>分享至</span><a class="wx">微信</a><a class="wb">微博</a><div class="qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content"><div class="post_top"><div class="post_statement" style="display:none"></div></div><div class="post_body"><p class="f_center">记者 | 沙宁　编辑 | 岑野</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 18 else f"<p>{x}</p>" for x in MH.body[:4])}<p class="f_center"><img src="https://img.xunwen.example/1103/p1.png"/><br/>“山栗子”小程序活动页面截图<br/></p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 18 else f"<p>{x}</p>" for x in MH.body[4:])}</div>
<div class="post_author"><a><img src="https://static.xunwen.example/end.png" alt="崔砚" width="13"></a> 本文来源：界河新闻　责任编辑： 崔砚_NB1190</div></div>
<div class="post_statement_bottom">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“迅闻号”用户上传并发布，本平台仅提供信息存储服务。</div>
<div class="post_comment"><h3>跟贴 <em>2104</em></h3><textarea placeholder="文明上网，理性发言"></textarea></div><div class="post_recommends"><h3>相关推荐</h3><a>县城奶茶店开到第一百家<em>热点观察 2022-11-02 18:40</em></a><a>一杯咖啡的价格战<em>商业笔记 2022-11-01 09:31</em></a></div></div>
<div class="post_side"><h3>热点新闻</h3><a>双十一预售规则变化</a><a>秋裤销量同比翻番</a></div></div>
<div class="xw_foot"><a>About</a> - <a>公司简介</a> - <a>联系方法</a> - <a>不良信息举报 Complaint Center</a><p>迅闻公司版权所有 ©1997-2022</p></div></body></html>""",
    head='<meta name="keywords" content="奶茶店,茶饮,消费者,海琴"><meta name="author" content="迅闻"><meta property="article:published_time" content="2022-11-03T14:22:10+08:00">',
    day="2022-11-03",
    time="14:22",
    origin="界河新闻",
    authors=("沙宁",),
    editors=("岑野", "崔砚"),
)

MI = story(
    "入冬第一锅羊肉汤怎么炖才不膻？老师傅讲了3个窍门",
    "天一冷，就想喝一碗热乎乎的羊肉汤。可不少朋友在家炖的时候，总觉得膻味重、汤色浑，跟馆子里的差了一大截。",
    "前几天回老家，正好碰见在镇上开了三十年羊汤馆的詹师傅，我厚着脸皮讨教了几招，今天分享给大家。",
    "一、泡比焯更要紧",
    "买回来的羊肉先切大块，用清水泡两个小时，中间换三四次水，把血水泡干净。詹师傅说，很多人直接下锅焯水，血沫封在肉里，膻味就出不来了。",
    "二、开水下锅，大火冲汤",
    "想要汤色奶白，一定要用羊骨头垫底，加开水，大火滚二十分钟，让油脂和水充分融合。中途千万别加冷水，一加汤就“死”了。",
    "三、香料要少",
    "好羊肉不需要太多香料，几片白芷、一小把花椒、两片生姜足够了。盐要等出锅前再放，放早了肉发柴。",
    "学会这三招，在家也能炖出一锅鲜而不膻的羊肉汤。你家炖羊肉还有什么独门秘方？欢迎在评论区聊聊。",
)
add(
    "account platform with the way back glued to the last line",
    MI,
    "{T}_羊肉_膻味_汤色",
    f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{{TAG}}</title><meta charset="utf-8"/>{{HEAD}}<link type="text/css" rel="stylesheet" href="//statics.kuaikan.example/ptool/css/article_pc.css" /></head><body class="article-page" data-region="204" data-spm="content">
<header id="main-header" class="error-head"><div class="area"><div class="left logo"><a href="//www.kuaikan.example"><img src="//statics.kuaikan.example/logo.png"></a></div><ul class="left nav-list"><li><a>新闻</a></li><li><a>体育</a></li><li><a>汽车</a></li><li><a>房产</a></li><li><a>美食</a></li><li class="more-nav"><a>更多</a></li></ul><div class="right"><a>无障碍</a><a>关怀版</a><span id="head-login">登录</span></div></div></header>
<div class="location"><a>美食</a> &gt; 正文</div>
<div class="wrapper-box"><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="user-info"><a><img src="//avatar.kuaikan.example/22.jpg"></a><h4><a href="//mp.kuaikan.example/profile?id=82100">灶台边的阿松</a></h4><dl><dd><em>612</em>文章</dd><dd><em>88万</em>总阅读</dd></dl><div class="see"><a>查看TA的文章&gt;</a></div></div><div class="share"><span class="comm"><em>17</em></span><ul><li>分享到</li><li class="wx"></li></ul></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1>{MI.title}<span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1700223180000">2023-11-17 20:13</span><span data-role="original-link">来源: <a>灶台边的阿松</a></span><div class="area"><span>发布于：</span><span>瀚南省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：入冬第一锅羊肉汤怎么炖才不膻？老师傅讲了3个窍门</p>{"".join(f"<p><strong>{x}</strong></p>" if x[1] == "、" else f"<p>{x}</p>" for x in MI.body[:4])}<p class="ql-align-center"><img src="//p9.itc.example/q_70/images03/yt.jpeg" max-width="600"></p>{"".join(f"<p><strong>{x}</strong></p>" if x[1] == "、" else f"<p>{x}</p>" for x in MI.body[4:-1])}<p>{MI.body[-1]}<a href="//www.kuaikan.example/?strategyid=00001" target="_blank" title="点击进入快看首页" id="backhome"><span class="backword"><i></i>返回快看，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，快看号系信息发布平台，快看仅提供信息存储空间服务。</div><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1284</em>)</span></div></div><div class="groom-read"><div class="title">推荐阅读</div><div class="news-list"><h4><a>萝卜这样腌，脆爽一冬天</a></h4><h4><a>老面馒头为什么更香</a></h4></div></div></div></div></div>
<footer>Copyright © 2023 Kuaikan All Rights Reserved　不良信息举报电话：400-000-1111</footer></body></html>""",
    head='<meta name="keywords" content="羊肉,膻味,汤色" /><meta property="og:type" content="news"/><meta itemprop="datePublished" content="2023-11-17 20:13" /><meta name="mediaid" content="灶台边的阿松" /><meta property="og:author" content="灶台边的阿松"/>',
    day="2023-11-17",
    time="20:13",
    origin="灶台边的阿松",
)

MJ = story(
    "暴雨夜，他守住了隧道口",
    "青屿都市报记者 邝云帆 通讯员 于得水",
    "7月17日夜，一场短时强降雨突袭青屿市。22时50分许，滨海隧道东侧入口积水迅速上涨，环卫工人鲍长顺正在附近清理排水口。",
    "“水一下子没过了脚脖子，再往里就是低洼处，车要是开进去可不得了。”56岁的鲍长顺顾不上穿雨衣，搬来两个锥桶横在路中央，又打开手电筒，一边挥手一边朝来车大喊“别进”。",
    "路过的司机车先生用手机拍下了这一幕。视频里，老人浑身湿透，站在齐膝深的水里，挡住了后方十几辆车。“我当时还按喇叭催他，后来看到隧道里的水，后背直冒冷汗。”车先生说。",
    "约25分钟后，交警和排水抢险人员先后赶到，隧道实施临时封闭。经测量，当时隧道最深处积水超过1.3米。",
    "18日一早，雨停了，鲍长顺像往常一样出现在路边，手里还是那把大扫帚。面对采访镜头，他有些不好意思：“谁碰上都会这么干，算不上啥。”",
    "（来源：青屿都市报）",
)
add(
    "account of a city paper on a news app's web page",
    MJ,
    "{T}_企讯新闻",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://mat.qixun.example/rain/static/css/main.3f1.css"></head><body class="rain"><div id="TopNav"><div class="qx-channel"><a>要闻</a><a>抗洪抢险</a><a>娱乐</a><a>体育</a><a>军事</a><a>NBA</a><a>国际</a><a>科技</a><a>财经</a></div><a class="qx-login">登录</a></div>
<div class="content-wrap"><div id="LeftTool" class="LeftTool"><div class="tool-share"><a title="微信"></a><a title="QQ空间"></a></div><div class="tool-cmt"><span>评论</span><b>86</b></div></div>
<div class="content-left"><div class="content-article"><h1>{MJ.title}</h1><div class="media-card"><a><img class="media-logo" src="https://inews.qixun.example/logo/qydsb.png"></a><div class="media-right"><div class="media-name"><a>青屿都市报</a><i class="vip"></i></div><div class="media-meta"><span class="t">2023-07-19 08:40</span><span>发布于瀚南</span><span>青屿都市报官方账号</span></div></div><button class="follow">+ 关注</button></div>
<div class="rich_media_content" id="article-content"><p class="qnt-p">{MJ.body[0]}</p>{each('<p class="qnt-p">{0}</p>', MJ.body[1:3])}<p class="qnt-p"><img class="qnr-img" src="https://inews.qixun.example/om_bt/O1.jpg/641"></p><p class="qnt-p" style="text-align:center;color:#999;font-size:14px">鲍长顺在隧道口拦车（视频截图）</p>{each('<p class="qnt-p">{0}</p>', MJ.body[3:6])}<p class="qnt-p">（来源：青屿都市报）</p></div>
<div class="article-status">免责声明：本内容来自企讯平台创作者，不代表企讯新闻的观点和立场。 <a>举报</a></div><div class="like-bar"><span>点赞 1862</span><span>分享</span><span>收藏</span></div><div id="ArticleTag"><a>#暴雨</a><a>#环卫工人</a></div></div><div class="comment-area"><h3>网友评论</h3><p>最可爱的人</p></div></div>
<div class="content-right"><div class="recommend"><h4>热点榜</h4><ol><li><a>多地发布暴雨红色预警</a></li><li><a>暑期列车加开方案公布</a></li><li><a>博物馆周一不再闭馆</a></li></ol></div></div></div>
<div class="qx-footer">Copyright © 1998 - 2023 QIXUN. All Rights Reserved</div><script>window.DATA={{"article_id":"20230719A01QK200","media":"青屿都市报"}};</script></body></html>""",
    body=MJ.body[1:6],
    day="2023-07-19",
    time="08:40",
    origin="青屿都市报",
    authors=("邝云帆", "于得水"),
)

MK = story(
    "为什么古人把县城建在河的北岸？看完你就懂了",
    "翻开地图，你会发现一个有意思的现象：中国很多老县城，都坐落在河流的北岸。",
    "这可不是巧合。",
    "古人有句话，叫“山南水北谓之阳”。我国地处北半球，太阳大部分时间在南边，河的北岸地势开阔，采光好，冬天也暖和一些。",
    "除了光照，还有防洪的考虑。",
    "受地转偏向力影响，自西向东的河流更容易冲刷南岸，北岸泥沙淤积，慢慢形成平坦的滩地，既肥沃又相对安全。",
    "当然，凡事都有例外。",
    "比如瀚南的渔梁老城，就建在江的南岸。原因很简单：北岸是悬崖，实在没地方落脚。",
    "所以你看，每一座老城的选址，都是古人跟山水商量出来的结果。",
    "你的家乡县城在河的哪一边呢？",
)
add(
    "account on a feed platform, very short paragraphs",
    MK,
    "{T} - 今日看点",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="shortcut icon" href="//s3.kd.example/favicon.ico"></head><body><div id="root"><div class="kd-header"><div class="bar"><a class="logo">今日看点</a><ul><li>推荐</li><li>热点</li><li>视频</li><li>历史</li><li>科技</li></ul><input placeholder="搜索站内资讯、视频或用户"></div></div>
<div class="article-detail-container"><div class="left-tools"><div class="like">赞 <span>423</span></div><div class="comment-btn">评论 <span>97</span></div><div class="star">收藏</div><div class="share">分享</div></div>
<div class="main-box"><div class="article-box-in"><h1>{MK.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2021-06-08 19:27</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4w/">老魏说地理</a></span></div>
<article class="syl-article-base syl-page-article">{"".join(f'<p data-track="{n + 1}">{x}</p>' for n, x in enumerate(MK.body[:3]))}<div class="pgc-img"><img src="//p6.kd.example/img/1.image" alt="为什么古人把县城建在河的北岸？看完你就懂了"><p class="pgc-img-caption">渔梁老城</p></div>{"".join(f'<p data-track="{n + 4}">{x}</p>' for n, x in enumerate(MK.body[3:]))}</article>
<div class="detail-end"><a class="report">举报</a></div></div><div class="detail-interaction"><h3>评论 97</h3><ul class="comment-list"><li><a>山里人</a><p>我们县城在河东边，哈哈</p><span>回复 · 3小时前</span></li><li><a>青竹</a><p>涨知识了</p><span>回复 · 5小时前</span></li></ul><div class="more">查看全部 97 条评论</div></div></div>
<div class="right-sidebar"><div class="user-card"><a><img src="//p3.kd.example/a.png"></a><a class="user-name">老魏说地理</a><p>优质科学领域创作者</p><button>关注</button></div><div class="hot-board"><h2>热榜</h2><ol><li>高考作文题公布</li><li>端午假期客流预测</li><li>大象北迁最新动态</li></ol></div></div></div></div></body></html>""",
    day="2021-06-08",
    time="19:27",
    origin="老魏说地理",
)

ML = story(
    "乐渔湖畔的“最后一位船匠”：手艺若没人接，我就把它写下来",
    "4月的白鹭洲，芦苇刚冒出新芽。81岁的船匠温有福弯着腰，用凿子一点点把麻丝和桐油灰嵌进船板的缝隙。",
    "这艘7米长的“梭子船”，是他这辈子打的第412条船，也很可能是最后一条。",
    "温有福14岁跟着舅舅学打船，那时白鹭洲有四家船厂、上百名船匠。公路修通后，木船渐渐没了用场，船厂在1998年全部关停。徒弟们有的去了家具厂，有的外出打工，只有他守着自家的小院，偶尔接一两条景区的观赏船。",
    "“打一条船要用十一种木料，哪块用在哪儿，图纸上没有，全在脑子里。”温有福对浪涌新闻记者说。",
    "2019年起，他开始把这些“脑子里的东西”写下来。没读过几年书，不会写的字就画。三年下来，写满了七个笔记本，从选料、破板到捻缝、下水，一共86道工序。",
    "木料的学问",
    "翻开其中一本笔记，上面画着各式各样的木纹：船底要用耐泡的老杉，船帮用柏木，舵杆得是笔直的槐木，最难找的是做龙骨的“弯料”——要一棵自然长弯的大树，弯度正好合上船头的弧线。",
    "“年轻时进山找弯料，一找就是半个月。”温有福比划着说，树不能硬掰，“顺着它的性子来，船才走得稳”。",
    "捻缝同样讲究。麻丝要搓得松紧适度，桐油和石灰按三比一调匀，用木槌在石臼里捣上两千下，直到能拉出丝来。少捣一百下，船下水三年就漏。",
    "把手艺“存”下来",
    "去年，当地文化馆的年轻人蒲苇找到他，提出帮忙整理成书。两人约好，每周三下午见面，一个讲，一个记。蒲苇说，书稿已经完成了三分之二，还配上了三维建模的示意图。",
    "今年3月，木船制作技艺被列入市级非遗代表性项目。4月20日，三名职校学生走进了温有福的小院，成了他的新学徒。",
    "“学不学得成不要紧，”老人说，“有人愿意看，我就高兴。”",
)
add(
    "digital news outlet of a media group",
    ML,
    "{T}_深度_浪涌新闻-LangYong",
    f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://file.langyong.example/_next/static/css/6a2.css"/></head><body><div id="__next"><div class="index_header__x1a"><div class="index_logo__b"><a href="/"><img alt="logo" src="/logo.svg"/></a></div><ul class="index_menu__q"><li>首页</li><li>要闻</li><li>深度</li><li>直播</li><li>视频</li><li>更多</li></ul><div class="index_user__c">登录</div></div>
<main class="index_wrapper__L"><div class="index_leftcontent__w"><div class="index_path__n"><a href="/list_25461">深度</a> &gt;</div><h1 class="index_title__B8mhI">{ML.title}</h1><div class="index_headerContent__s"><div class="ant-space"><div>浪涌新闻记者 尤漱</div></div><div class="ant-space"><span>2022-04-26 17:33</span><span class="ml8">来源：<span>浪涌新闻</span></span></div><div class="index_right__k"><span>字号</span><i class="share"></i></div></div>
<div class="index_cententWrap__Jv8jK">{each("<p>{0}</p>", ML.body[:2])}<figure><img src="https://imagecloud.langyong.example/196/1.jpg"/></figure><p class="image_desc">温有福在小院里修补船缝。 浪涌新闻记者 尤漱 图</p>{each("<p>{0}</p>", ML.body[2:5])}<figure><img src="https://imagecloud.langyong.example/196/2.jpg"/></figure><p class="image_desc">写满工序的笔记本。 浪涌新闻记者 尤漱 图</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 10 else f"<p>{x}</p>" for x in ML.body[5:])}</div>
<div class="index_extra__p"><div>责任编辑：白叔衡</div><div>校对：施晓</div><div>浪涌新闻报料：400-000-2222</div><div>浪涌新闻，未经授权不得转载</div><div class="index_fb__r">我要反馈</div></div><div class="index_keyword__f"><span>非遗</span><span>船匠</span></div><div class="index_praise__u"><b>1.2k</b>收藏</div><div class="index_comment__z"><h2>评论（42）</h2><div>发表</div><ul><li><b>行走的鱼</b><p>看哭了，希望手艺能传下去</p><span>2022-04-26 ∙ 瀚南</span></li><li><b>木头人</b><p>十一种木料，古人的智慧</p><span>2022-04-27 ∙ 未知</span></li></ul></div><div class="index_rel__e"><h2>相关推荐</h2><a>竹编老人的第三本账</a><a>会修钟表的人越来越少了</a></div></div>
<div class="index_rightcontent__y"><div class="index_hot__t"><h2>浪涌热榜</h2><ul><li><a>一座小城的图书馆如何火出圈</a></li><li><a>在县城开书店的第五年</a></li></ul></div><div class="index_down__d"><img src="/qr.png"/><p>扫码下载浪涌新闻客户端</p></div></div></main>
<footer class="index_footer__h"><p>关于浪涌　加入浪涌　联系我们　广告合作　法律声明</p><p>© 2014-2022 瀚南浪涌传媒有限公司</p></footer></div></body></html>""",
    head='<meta name="Keywords" content="非遗,船匠"/><meta name="Description" content="4月的白鹭洲，芦苇刚冒出新芽。81岁的船匠温有福弯着腰，用凿子一点点把麻丝和桐油灰嵌进船板的缝隙。"/>',
    day="2022-04-26",
    time="17:33",
    origin="浪涌新闻",
    authors=("尤漱",),
    editors=("白叔衡",),
)

MM = story(
    "龙砚新材上半年净利润同比增长34.2% 高端产品占比提升",
    "金澜证券报·金澜网讯（记者 瞿文涛）8月28日晚间，龙砚新材披露2024年半年度报告。报告期内，公司实现营业收入18.76亿元，同比增长12.9%；归属于上市公司股东的净利润2.31亿元，同比增长34.2%；基本每股收益0.46元。公司拟向全体股东每10股派发现金红利1.2元（含税）。",
    "公司表示，业绩增长主要得益于产品结构优化。报告期内，高纯石英砂、特种陶瓷粉体等高端产品实现收入7.92亿元，占主营业务收入的42.6%，较上年同期提高9.1个百分点，带动综合毛利率升至28.3%。",
    "研发方面，公司上半年投入研发费用1.04亿元，同比增长21.5%，新增授权发明专利17项。位于渔梁市的年产3万吨特种粉体项目已完成设备安装，预计四季度试生产。",
    "值得关注的是，截至6月末，公司应收账款为6.85亿元，较年初增长24.7%。公司在半年报中提示，若下游客户经营状况发生不利变化，可能存在坏账风险。",
)
add(
    "securities paper, half-year report of a company",
    MM,
    "{T}-金澜网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/images/cs/2022/article.css"><script>var docId="8801227";</script></head><body>
<div class="jl-top"><div class="mid"><span>金澜证券报社主办</span><a>手机版</a><a>数字报</a><a>App下载</a></div></div><div class="jl-menu"><div class="mid"><a class="logo" href="/"></a><a>要闻</a><a>公司</a><a>基金</a><a>市场</a><a>银行</a><a>期货</a><a>研报</a><a>视频</a></div></div>
<div class="mid jl-hq"><span>上证指数 <b id="sh">--</b></span><span>深证成指 <b id="sz">--</b></span><span>创业板指 <b id="cy">--</b></span></div>
<div class="mid jl-crumb"><a>首页</a> &gt; <a>公司</a> &gt; <a>公司要闻</a></div>
<div class="mid"><div class="jl-l"><section class="art"><h1>{MM.title}</h1><p class="art-info"><em>作者：瞿文涛</em><em>来源：金澜证券报·金澜网</em><em>2024-08-28 21:47</em></p><div class="art-stock">相关个股：<a href="/stock/sz30xx88">龙砚新材</a><i id="zdf">--</i></div><div class="art-main">{each("<p>　　{0}</p>", MM.body)}</div><div class="art-ed"></div>
<div class="art-sm"><p>声明：凡本网注明“来源：金澜证券报·金澜网”的所有作品，版权均属于金澜证券报、金澜网。本文不构成投资建议，据此操作风险自担。</p></div></section><div class="xgwz"><h4>相关文章</h4><ul><li><a>龙砚新材：控股子公司中标2.3亿元项目</a><span>2024-07-30</span></li><li><a>特种陶瓷粉体价格连续三月上涨</a><span>2024-08-12</span></li></ul></div></div>
<div class="jl-r"><h3>24小时排行</h3><ol><li>多只次新股披露半年报</li><li>险资调研路线图曝光</li><li>券商下半年策略汇总</li></ol><div class="flash"><h3>快讯</h3><p><i>21:50</i>某锂电企业拟回购1亿元至2亿元股份</p><p><i>21:41</i>两融余额连续三日回升</p><p><i>21:33</i>沪铜夜盘收涨0.6%</p></div><div class="zt"><img src="/images/zt/bnb.jpg"><p>聚焦2024年半年报</p></div></div></div>
<div class="jl-foot"><p><a>关于报社</a> | <a>关于本站</a> | <a>广告发布</a> | <a>免责条款</a></p><p>互联网新闻信息服务许可证：10120170099　京公网安备11010202001199号</p></div></body></html>""",
    head='<meta name="keywords" content="龙砚新材,半年报"><meta name="author" content="瞿文涛"><meta name="publishdate" content="2024-08-28">',
    day="2024-08-28",
    time="21:47",
    origin="金澜证券报·金澜网",
    authors=("瞿文涛",),
)

MN = story(
    "小香菇撑起致富伞",
    "初冬时节，走进砚池县大坪镇的香菇种植基地，一排排菌棒整齐排列，一朵朵肥厚的香菇破“棒”而出。村民们穿梭其间，采摘、分拣、装筐，忙得不亦乐乎。",
    "“现在每天能采七八百斤，都是头天订好的，不愁卖。”基地负责人丁二保告诉记者，他2020年返乡创业，从最初的3个大棚发展到如今的26个，年产值达180余万元。",
    "基地的发展也带动了周边群众增收。脱贫户郑秋菊在基地务工已有两年，“活不重，一个月能拿2600元，还能照顾家里老人。”",
    "近年来，大坪镇立足资源优势，采取“党支部+合作社+农户”模式发展食用菌产业，全镇共建成香菇大棚310个，带动400余户群众户均年增收8000元以上。",
)
add(
    "county news site of a convergence media centre",
    MN,
    "{T}_砚池要闻_砚池新闻网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/skin/yc2020/main.css"><link rel="stylesheet" href="/skin/yc2020/show.css"></head><body>
<div class="yc_head"><div class="yc_w"><img src="/skin/yc2020/logo.png" class="logo"><div class="yc_date"><script src="/skin/date.js"></script></div><div class="yc_gg"><img src="/d/file/gg/2022zt.jpg"></div></div><div class="yc_nav"><a>网站首页</a><a>砚池要闻</a><a>部门乡镇</a><a>图片新闻</a><a>视频点播</a><a>文明创建</a><a>魅力砚池</a><a>公示公告</a></div></div>
<div class="yc_w yc_pos">您当前的位置：<a>网站首页</a> > <a>砚池要闻</a> > 内容阅读</div>
<div class="yc_w"><div class="yc_left"><h1 class="yc_tit">{MN.title}</h1><div class="yc_inf">来源：砚池县融媒体中心　日期：2022-11-16 09:12　点击：<span>318</span>　<a class="fontbig">加大</a> <a class="fontsmall">减小</a></div><div class="yc_txt"><p style="text-align:center"><video src="/d/file/v/20221116.mp4" controls width="640"></video></p>{each('<p style="text-indent:2em;line-height:2em">{0}</p>', MN.body)}<p style="text-align:right">记者：万里云 陶然</p><p style="text-align:right">编辑：翁小棠</p><p style="text-align:right">审核：郎平川　终审：石光</p></div>
<div class="yc_fx"><div class="social-share"></div></div><div class="yc_ud"><p>上一篇：<a>我县召开森林防火工作会议</a></p><p>下一篇：<a>大坪镇：冬季修枝正当时</a></p></div></div>
<div class="yc_right"><div class="b1"><h3>推荐阅读</h3><ul><li><a>县城集中供热今日启动</a></li><li><a>砚池籍运动员夺冠</a></li></ul></div><div class="b2"><img src="/skin/yc2020/ewm.jpg"><p>掌上砚池APP</p></div></div></div>
<div class="yc_w yc_link"><span>友情链接：</span><a>求实网</a><a>华讯网</a><a>瀚南日报</a><a>砚池县人民政府</a><a>砚池文明网</a></div>
<div class="yc_foot"><p>中共砚池县委宣传部主管　砚池县融媒体中心主办</p><p>互联网新闻信息服务许可证编号：98120190044　瀚ICP备12003355号</p><p>新闻热线：0000-7712345　投稿邮箱：ycxw@yanchi.example</p></div></body></html>""",
    day="2022-11-16",
    time="09:12",
    origin="砚池县融媒体中心",
    authors=("万里云", "陶然"),
    editors=("翁小棠",),
)

MO = story(
    "明天起，临珠这些路口增设“全红”信号",
    "记者从市公安局交管局获悉，11月30日起，我市将在12个行人过街流量较大的路口试行“行人全红专用相位”。",
    "什么是“全红”？",
    "就是路口四个方向的机动车信号灯同时亮起红灯，行人可以从任意方向过街，包括走对角线，避免了人车争道。",
    "涉及哪些路口？",
    "▶ 城关区：鼓楼广场、人民路与书院街路口、第一人民医院门口等5处；",
    "▶ 河东区：东站前街、海河路与五纬路路口等4处；",
    "▶ 高新区：软件园东门、大学城南路等3处。",
    "对通行有什么影响？",
    "交管部门测算，试行路口的信号周期将延长约20秒，机动车平均多等待15秒左右。早晚高峰期间，民警将在现场引导。",
    "试行期为三个月，之后将根据效果评估决定是否推广。出行的市民朋友请多留意路口提示！",
)
add(
    "public account of a city's press office",
    MO,
    "{T}",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="wechat-enable-text-zoom-em" content="true"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover"><title>{{TAG}}</title>{{HEAD}}<style>.rich_media_content{{overflow:hidden}}</style></head><body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature">
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
{MO.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name"> 临珠发布 </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">临珠发布</strong><p class="profile_meta"><label>微信号</label><span>linzhu_fabu</span></p><p class="profile_meta"><label>功能介绍</label><span>临珠市人民政府新闻办公室官方微信</span></p></div></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年11月29日 18:06</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">瀚南</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content"><section><img data-src="https://mmbiz.example/mmbiz_gif/top.gif" data-type="gif"></section>{each('<section style="margin:0 8px;line-height:1.75em"><span style="font-size:16px">{0}</span></section>', MO.body[:1])}{"".join(f'<section style="text-align:center"><section style="display:inline-block;background:#1e6fbf;color:#fff"><strong>{x}</strong></section></section>' if x.endswith("？") else f'<section style="margin:0 8px;line-height:1.75em"><span style="font-size:16px">{x}</span></section>' for x in MO.body[1:])}<section style="text-align:center"><img data-src="https://mmbiz.example/mmbiz_jpg/map.jpg"></section><section style="font-size:14px;color:#888"><p>来源：临珠日报全媒体</p><p>记者：欧晓晨</p><p>编辑：苗露</p><p>审核：戈新</p></section><section><img data-src="https://mmbiz.example/mmbiz_png/tail.png"></section></div></div>
<div id="js_tags_preview_toast" class="article-tag__error-tips" style="display: none;">预览时标签不可点</div><div class="rich_media_tool"><span class="read">阅读 6.3万</span><span>赞 512</span><span>在看 308</span></div></div></div>
<div class="rich_media_area_extra"><div class="discuss_container"><p>留言 41</p></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>
<script nonce="1">var biz="MzA5";var ct="1732874760";var create_time="1732874760";</script></body></html>""",
    head='<meta property="og:title" content="明天起，临珠这些路口增设“全红”信号"><meta property="og:site_name" content="微信公众平台"><meta property="og:type" content="article"><meta property="og:article:author" content=""><meta name="author" content="">',
    day="2024-11-29",
    time="18:06",
    origin="临珠发布",
    authors=("欧晓晨",),
    editors=("苗露",),
)
