"""A twenty-second album of pages, Chinese pages as they come: government sites and media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from collections.abc import Iterable

from shapes import Album, Build, story

TWENTYSECOND_CHINESE = Album()
add = TWENTYSECOND_CHINESE.add

ELSEWHERE = (
    ("望京环线地铁进入联调联试", "07-14"),
    ("晚稻收割机跨区作业有了专用通道", "10-09"),
    ("全省中小学秋季开学时间确定", "08-21"),
    ("老街书场恢复每周三晚说书", "03-17"),
    ("三家企业因偷排废水被立案", "05-30"),
    ("澜川女排客场逆转取胜", "11-26"),
    ("新一轮强冷空气周末抵达", "12-05"),
    ("县医院远程会诊覆盖全部乡镇", "06-11"),
    ("临崤港集装箱吞吐量破百万", "09-03"),
    ("城区新增充电桩四百余个", "04-22"),
    ("博物馆之夜门票半日售罄", "05-18"),
    ("高速公路服务区试点夜间驿站", "01-24"),
    ("秸秆做成花盆 农户多一笔收入", "10-31"),
    ("住房公积金异地提取实现一网通办", "02-27"),
    ("市民可凭身份证借阅全市图书", "08-08"),
    ("今年高校毕业生专场招聘会排定", "03-29"),
    ("跨江索道停运检修十五天", "06-02"),
    ("蓝莓大棚里的返乡博士", "04-06"),
    ("十二岁男孩捡到万元现金交警站", "07-28"),
    ("外卖骑手之家建到商圈门口", "11-11"),
    ("候鸟过境 湿地公园限流", "10-18"),
    ("老旧电梯更新可申请补助", "09-25"),
    ("渔村改民宿 空心村住满了人", "05-05"),
    ("食用菌出口首破亿元", "12-19"),
)


def each(lines: Iterable[str], pattern: str = "<p>　　{}</p>") -> str:
    """Every line in the same markup."""
    return "".join(pattern.replace("{}", line) for line in lines)


def links(words: str, pattern: str = '<a href="/{n}/">{}</a>', between: str = "") -> str:
    """A menu: words parted by blanks."""
    return between.join(pattern.replace("{}", w).replace("{n}", f"c{n}") for n, w in enumerate(words.split(), 1))


def others(start: int, count: int, pattern: str = '<li><a href="/a/{d}/{n}.html">{}</a></li>') -> str:
    """Links to other articles."""
    return "".join(
        pattern.replace("{}", title).replace("{d}", day).replace("{n}", str(40210 + 7 * n))
        for n, (title, day) in enumerate(ELSEWHERE[start : start + count])
    )


def page(template: str) -> Build:
    """A frame: a whole page with @T@ for the title tag, @H@ for head elements and @M@ for the middle."""

    def build(_language: str, title: str, middle: str, head: str) -> str:
        return template.replace("@T@", title).replace("@H@", head).replace("@M@", middle)

    return build


# ---------------------------------------------------------------- government

TRS_PROVINCE = page(f"""<!DOCTYPE html><!--[if lt IE 9]><html class="ie"><![endif]--><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="SiteName" content="澜川省人民政府门户网站"><meta name="SiteDomain" content="www.lanchuan-gov.example"><meta name="SiteIDCode" content="9900000045"><link rel="shortcut icon" href="../../../images/trs_favicon.ico">
<title>@T@</title>@H@<link rel="stylesheet" href="../../../images/base.css"><script src="../../../images/jquery-1.12.4.min.js"></script></head><body>
<div class="top-wrap oflow-hd"><ul class="top-l"><li><a href="https://www.zy-gov.example">中央政府网</a></li><li><a href="#">无障碍浏览</a></li><li><a href="#">长者专区</a></li><li><a href="#">繁體</a></li></ul><div class="search"><input placeholder="请输入关键字"><span>搜索</span><p>热门搜索：<a href="#">营商环境</a> <a href="#">社保查询</a> <a href="#">一网通办</a></p></div></div>
<div class="nav-wrap"><ul>{links("首页 省政府 省长 政务公开 政务服务 互动交流 数据开放 省情概况", '<li><a href="../../../{n}/">{}</a></li>')}</ul></div>
@M@
<div class="footer oflow-hd"><div class="footer-nav-wrap"><h4>各市政府网站</h4><ul class="friend-link-submenu-loop">{links("临崤市 霁阳市 棠州市 罗河市 松源市 望京市 茅津市 青渡市", '<li><a href="http://{n}.example/" target="_blank">{}</a></li>')}</ul></div>
<p>主办：澜川省人民政府办公厅　承办：澜川省大数据中心</p><p>网站标识码：9900000045　某ICP备12000773号　某公网安备99010902001436号</p><p>版权所有 未经许可不得复制、镜像　联系电话：0990-3046789</p></div>
<script>var _hmt = _hmt || []; (function() {{ var hm = document.createElement("script"); hm.src = "//hm.stat.example/hm.js?37"; }})();</script></body></html>""")

S = story(
    "我省首批十二条客货邮融合线路开通",
    "“以前寄一箱鸡蛋要跑四十里到镇上，现在等在村口招招手就行。”9月16日上午，临崤市石羊乡村民刘桂芳把两箱土鸡蛋交给客车司机。当天，我省首批十二条客货邮融合线路同步开通，覆盖五个市的四十六个建制村。",
    "所谓客货邮融合，就是在农村客运班车上腾出专门的货箱，捎带快递和邮件。省交通运输厅运输处负责人介绍，试点前各线路班车平均实载率不足三成，不少线路靠补贴勉强维持；快递企业则因为单量少、路途远，长期只能送到乡镇。",
    "记者在石羊乡综合服务站看到，原先的候车室隔出了二十平方米的分拣区，三家快递公司的包裹在这里统一上架。站长韩卫东说，试运行一个月，站里日均到件三百二十件，出件也从每天十来件涨到了七十件，多是核桃、小米和粉条。",
    "为了让班车准点，各线路都压缩了装卸时间。客车改装的货箱采用标准化周转筐，停靠一站装卸不超过三分钟。司机每捎带一件货可得三角钱，一个月下来能多收入六七百元。",
    "方便的不只是寄件。在棠州市甘泉镇，客车每天早上把县医院配好的慢性病药品捎到村卫生室，老人们不用再为一盒降压药往返县城。七十三岁的村民阎玉珍说，药费能报销，捎带不要钱，“心里头踏实”。",
    "省交通运输厅表示，年底前还将开通二十条融合线路，明年实现有条件的县全覆盖，相关改造费用由省级财政给予百分之四十的补助。（方砚秋）",
)
add(
    "province, TRS pages, a text of the province's paper",
    S,
    "{T} - 澜川省人民政府门户网站",
    f"""
<div class="wrap mg-ltrb-center"><div class="crumbs"><i></i>您的位置：<a href="../../../" class="CurrChnlCls">首页</a> &gt; <a href="../../" class="CurrChnlCls">要闻动态</a> &gt; <a href="../" class="CurrChnlCls">今日澜川</a></div>
<div class="affairs-detail"><div class="detail-article-title oflow-hd"><h3></h3><h2>{S.title}</h2><h3></h3></div>
<ul class="article-infos oflow-hd"><li class="article-infos-source left"><span alt="时间：2019-09-18 06:23"><i>时间：</i>2019-09-18 06:23</span> <span alt="来源：澜川日报"><i>来源：</i>
 澜川日报
</span></li><li class="article-infos-func right"><span id="myPrint" class="article-priter">打印</span> <span class="article-zoom"><i>字体：</i><a href="javascript:void(0)">放大</a><a href="javascript:void(0)">正常</a><a href="javascript:void(0)">缩小</a></span> <span class="article-share"><i></i>分享</span></li></ul>
<div class="article-body oflow-hd"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{margin-top:0;line-height:2}}</style><div style="text-align: center;"><img src="./W020190918233827413355.jpg" oldsrc="W020190918233827413355.jpg"></div><div style="text-align: center;"><b><font color="#0000ff">图为首班客货邮融合班车在石羊乡停靠。（杜宇摄）</font></b></div>{each(S.body, '<div><span style="font-size: 12pt;">　　{}</span></div>')}</div></div>
<dl class="affairs-detail-qcode oflow-hd"><dt>扫一扫在手机打开当前页面</dt><dd><div id="qrcodeCanvas"></div></dd></dl></div></div>""",
    head='<meta name="ColumnName" content="今日澜川"><meta name="ArticleTitle" content="我省首批十二条客货邮融合线路开通"><meta name="PubDate" content="2019-09-18 06:23"><meta name="ContentSource" content="澜川日报"><meta name="Url" content="./t20190918_693227.shtml">',
    day="2019-09-18",
    time="06:23",
    origin="澜川日报",
    authors=("方砚秋",),
    build=TRS_PROVINCE,
)

HANWEB = page(f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><script language="javascript" src="/module/jslib/urite/urite.min.js"></script><link href="/script/page.css" type="text/css" rel="stylesheet">
<title>@T@</title><meta name="Maketime" content="2019-03-22 12:28:37"><meta name="SiteName" content="澜川省商务厅"><meta name="SiteDomain" content="swt.lanchuan-gov.example"><meta name="SiteIDCode" content="9900000020">@H@</head><body>
<div class="top"><div class="w"><span>欢迎访问澜川省商务厅门户网站</span><a href="#">设为首页</a><a href="#">加入收藏</a></div></div>
<div class="nav"><div class="w"><dl><dt><a href="/col/col1599521/index.html">政务公开</a></dt>{links("动态资讯 机构职能 政策文件 财务信息 人事信息", '<dd><a href="/col/col{n}/index.html">{}</a></dd>', "<dd>|</dd>")}</dl><dl><dt><a href="/col/col1599522/index.html">业务工作</a></dt>{links("外贸管理 市场运行 口岸物流 电子商务", '<dd><a href="/col/col{n}/index.html">{}</a></dd>', "<dd>|</dd>")}</dl></div></div>
@M@
<div class="height60"></div><div class="foot"><p>主办单位：澜川省商务厅　网站标识码：9900000020　某公网安备 99010602009801号　某ICP备05000001号</p><p>地址：望京市省府路8号　邮编：990025</p><a href="http://www.hw.example" style="display:none">大汉版通发布系统</a></div></body></html>""")

S = story(
    "1-9月松源县外贸进出口保持较快增长",
    "1-9月，松源县实现外贸进出口总额41.63亿元，同比增长18.7%，高于全市平均6.2个百分点，完成年度目标的81.4%。其中出口36.20亿元，同比增长20.1%；进口5.43亿元，同比增长10.3%。从企业看，民营企业出口占比达到92.6%，新增有出口实绩企业23家；从产品看，竹木制品、户外家具和小型电机三类产品合计出口27.15亿元，占全县出口的四分之三；从市场看，对东盟出口增长31.5%，首次超过对欧洲出口。全县三个海外仓运行平稳，累计发货8.9万单。（松源县商务局）",
)
add(
    "province department, one paragraph of a county's office",
    S,
    "{T}",
    f"""
<div class="position"><div class="position-txt w"><table cellspacing="0" cellpadding="0" border="0"><tbody><tr><td><img src="/images/29879/home.png"></td><td>当前位置：</td><td><a href="/index.html">首页</a></td><td><table width="100%"><tbody><tr><td> &gt;<a href="/col/col1/index.html">业务工作</a></td><td> &gt;<a href="/col/col2/index.html">外贸管理</a></td><td> &gt;<a href="/col/col3/index.html">各地动态</a></td></tr></tbody></table></td></tr></tbody></table></div></div>
<div class="wz-con bt-box-1200"><div class="con"><p class="con-title"> <!--<$[标题]>begin-->{S.title}<!--<$[标题]>end--></p><div style="height:3px; background-color:#dbdbdb;"></div>
<div class="small-title clearfix"><span>发布日期：2017-10-24</span> <span>浏览次数： </span> <span>信息来源：<!--<$[信息来源]>begin-->省商务厅<!--<$[信息来源]>end--></span></div>
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{each(S.body)}<p>&nbsp;</p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div>
<div class="main-word"><div class="main-word-left"><span><div class="bdsharebuttonbox"><a class="bds_qzone" title="分享到QQ空间"></a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div></span></div><div class="main-word-right"><span class="printer">打印</span> <span class="close">关闭</span></div></div></div></div>""",
    head='<meta name="ColumnName" content="各地动态"><meta name="ArticleTitle" content="1-9月松源县外贸进出口保持较快增长"><meta name="pubDate" content="2017-10-24 09:16"><meta name="contentSource" content="省商务厅"><meta name="author" content="">',
    day="2017-10-24",
    origin="省商务厅",
    build=HANWEB,
)

UCAP = page(f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="SiteName" content="霁阳市人民政府"><meta name="SiteDomain" content="www.jiyang-gov.example"><meta name="SiteIDCode" content="9906099014"><title>@T@</title>@H@<link rel="stylesheet" href="/assets/xxgk/common.css"><script src="/assets/js/aria.js" charset="utf-8"></script></head><body>
<div class="xxgk-header"><div class="xxgk-container"><p class="tool"><a href="javascript:void(0)" for="wza">网站无障碍</a><a href="javascript:void(0)" for="ariaslh">关怀版</a><a href="/login">登录</a></p><div class="xxgk-title"><img src="/assets/xxgk_title.png" alt=""></div><form><input type="text" placeholder="请输入您要查询的内容"><button>搜索</button></form></div></div>
<ul class="xxgk-nav">{links("网站首页 霁阳概况 新闻中心 政务公开 政务服务 政民互动 专题专栏", '<li><a href="/jysrmzf/{n}/{n}.shtml">{}</a></li>')}</ul>
@M@
<div class="xxgk-footer"><div class="links"><select><option>国务院部门网站</option></select><select><option>省政府部门网站</option></select><select><option>县市区网站</option></select></div><p><a href="#">关于我们</a>|<a href="#">站点地图</a>|<a href="#">联系方式</a></p><p>主办单位：霁阳市人民政府办公室　网站标识码：9906099014　某ICP备06000141号　某公网安备99060002000025号</p></div>
<div class="ucap-dialog" style="display:none"><p>您访问的链接即将离开“霁阳市人民政府”门户网站，是否继续？</p><a>继续访问</a><a>放弃</a></div></body></html>""")

S = story(
    "霁阳市2024年上半年居民收支情况",
    "据住户收支与生活状况抽样调查，上半年全市居民人均可支配收入18436元，同比增长5.6%，扣除价格因素实际增长5.3%。",
    "一、居民收入情况",
    "按常住地分，城镇居民人均可支配收入24107元，同比增长4.7%；农村居民人均可支配收入11982元，同比增长6.9%。城乡居民收入比为2.01，比上年同期缩小0.04。",
    "从收入来源看，人均工资性收入10371元，增长5.9%，占可支配收入的56.3%；人均经营净收入3120元，增长6.1%；人均财产净收入1246元，增长2.2%；人均转移净收入3699元，增长5.3%。",
    "二、居民消费支出情况",
    "上半年，全市居民人均消费支出11508元，同比增长6.4%。其中，城镇居民人均消费支出14212元，增长5.8%；农村居民人均消费支出8430元，增长7.2%。",
    "八大类消费支出中，食品烟酒支出3711元，增长5.1%；教育文化娱乐支出1384元，增长9.8%；交通通信支出1502元，增长8.7%；居住、衣着、生活用品及服务、医疗保健和其他用品及服务支出均保持平稳。",
    "注：因四舍五入，部分数据分项合计与总计略有出入。",
    "霁阳市统计局",
    "2024年7月19日",
)
add(
    "city, record of disclosure above a bulletin of figures",
    S,
    "{T} _ 中国霁阳",
    f"""
<div class="xxgk-crumb"><div class="xxgk-container"><h2> 您当前所在位置： <a href="/">首页</a>&gt;<a href="/zwgk">政务公开</a>&gt;<a href="/fdzdgknr">法定主动公开内容</a>&gt;<a href="/tjsj">统计数据</a>&gt;<a href="/tjxx"><span>统计信息</span></a></h2></div></div>
<div class="xxgk-container"><div class="xxgk-detail clearfix"><div class="meta-main"><div class="meta-data"><dl class="clearfix"><dd class="IndexNo"><label><font>索 引 号：</font></label><div class="display-block"> 014717475N/2024-0071216 </div></dd><dd class="ReleaseMechanism"><label><font>发布机构：</font></label><div class="display-block"> 霁阳市统计局 </div></dd><dd class="scrq"><label><font>发布日期：</font></label><div class="display-block"> 2024-07-22 </div></dd><dd class="gkfs"><label><font>公开方式：</font></label><div class="display-block"> 主动公开 </div></dd><dd class="gksx"><label><font>公开时限：</font></label><div class="display-block"> 常年公开 </div></dd><dd class="gkfw"><label><font>公开范围：</font></label><div class="display-block"> 面向全社会 </div></dd></dl></div></div>
<h1 class="article-title">{S.title}</h1><div class="article-tool"><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="print">打印</span><span class="share">分享</span></div>
<div class="article-reldocuments"><h3><span>关联稿件：</span></h3><ul class="common_newslist"></ul></div>
<div class="article-content article-content-body" id="zoomcon"><ucapcontent>{each(S.body[:8], '<p class="MsoNormal" style="margin:0pt;text-indent:32pt;line-height:30pt"><span style="font-family:仿宋_GB2312;font-size:16pt">{}</span><o:p></o:p></p>')}{each(S.body[8:], '<p class="MsoNormal" style="text-align:right"><span style="font-family:仿宋_GB2312;font-size:16pt">{}</span></p>')}</ucapcontent><div class="fj-a" style="display: none;"><p>附件：</p></div></div>
<dl class="article-ewm"><dt id="div_div"><div id="qr_container">扫一扫在手机打开当前页</div></dt><dd><a class="close">关闭本页</a></dd></dl></div></div>""",
    head='<meta name="ColumnName" content="统计信息"><meta name="ArticleTitle" content="霁阳市2024年上半年居民收支情况"><meta name="PubDate" content="2024-08-06 10:32:15"><meta name="ContentSource" content="霁阳市统计局">',
    day="2024-07-22",
    origin="霁阳市统计局",
    build=UCAP,
)

COUNTY = page(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>@T@</title>@H@<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/public/css/style.css?v=3"></head><body>
<div class="header"><div class="tq"><iframe src="//tianqi.example/i.php?c=1" width="225" height="20"></iframe><span id="time">2021年6月18日 星期五 农历五月初九</span></div><div class="logo"><img src="/public/img/logo.png"></div></div>
<div class="menu">{links("网站首页 走进绥溪 新闻中心 信息公开 办事大厅 公众参与 招商引资 绥溪旅游", '<a href="/list-{n}-1.html">{}</a>')}</div>
<div class="box">@M@<div class="side"><div class="st">图片新闻</div><a href="#"><img src="/u/t1.jpg"><p>绥溪河畔油菜花开</p></a><div class="st">部门动态</div><ul>{others(6, 6, '<li><a href="/show-12-{n}-1.html">{}</a><em>{d}</em></li>')}</ul></div></div>
<div class="footer"><p>绥溪县人民政府主办　绥溪县政务服务中心承办</p><p>联系电话：0996-6210118　某ICP备09000517号　网站标识码：9906230002</p><img src="/public/img/dzjg.png"><img src="/public/img/jiucuo.png"></div></body></html>""")

S = story(
    "绥溪：小柑橘闯出大市场",
    "三月的绥溪，山坡上的晚熟柑橘挂满枝头。在青石镇黄泥村的分拣中心，一筐筐柑橘经过清洗、打蜡、分级，装箱后当天就能发往外地。",
    "“去年这个时候还在愁卖，今年是货不够卖。”黄泥村党支部书记蒲正国算了一笔账：全村八百六十亩柑橘，预计产量一千三百吨，目前已经订出去九成，平均每斤比去年多卖四角钱。",
    "五年前，黄泥村的柑橘还是另一番光景。果子大小不一、酸甜不均，收购商进村压价，一斤只给八角，赶上雨雪天，果农只好挑到路边零卖。“那时候一到三月就睡不着觉，怕果子烂在树上。”种了十二年柑橘的村民龙秀英说。",
    "变化来自一条分拣线。去年秋天，县里整合衔接资金三百二十万元，在黄泥村建起全县第一条柑橘智能分选线，每小时可处理八吨鲜果，按糖度和果径自动分成六个等级。",
    "分级之后，好果卖好价，小果也有去处。县供销社联系了两家果汁企业，把不上等级的果子全部收走，农户不再为落果发愁。",
    "品质提升的功夫下在田间。县农业农村局从去年起推行“疏果、套袋、延采”三项技术，每亩疏掉近三分之一的幼果，留下的果子个头均匀，糖度平均提高一点五度。技术员每周进园一次，手把手教，不收一分钱。",
    "“我们还注册了‘绥溪晚柑’商标，每个果子都能扫码溯源。”县农业农村局产业股股长田凤说，下一步将在三个乡镇再建两条分选线，把柑橘面积稳定在两万亩左右。",
)
add(
    "county, text of its media centre",
    S,
    "{T} - 新闻中心 - 绥溪县人民政府",
    f"""
<div class="main"><div class="dqwz">您当前的位置：<a href="/">首页</a> » <a href="/list-2-1.html">新闻中心</a> » <a href="/list-9-1.html">绥溪要闻</a> » 正文</div>
<h1 class="bt">{S.title}</h1><div class="xx">发布时间：2021-03-16 17:28　　来源：绥溪县融媒体中心　　作者：文/图 罗小蓓　　浏览量：<script src="/index.php?m=hits&id=8841"></script>次　　字号：[ <a>大</a> <a>中</a> <a>小</a> ]</div>
<div class="nr" id="nr">{each(S.body[:1], '<p style="text-indent:2em;">{}</p>')}<p style="text-align:center;"><img src="/uploadfile/2021/0316/20210316052611.jpg" alt="20210316052611.jpg"></p><p style="text-align:center;">工人在分拣柑橘</p>{each(S.body[1:], '<p style="text-indent:2em;">{}</p>')}</div>
<div class="sx"><p>上一篇：<a href="/show-9-8840-1.html">县委常委会召开会议</a></p><p>下一篇：<a href="/show-9-8842-1.html">春季学校食品安全检查启动</a></p></div><div class="bshare-custom"><a title="分享到QQ空间"></a><a title="分享到微信"></a><span>分享到：</span></div></div>""",
    day="2021-03-16",
    time="17:28",
    origin="绥溪县融媒体中心",
    authors=("罗小蓓",),
    build=COUNTY,
)

CENTRAL = page(f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="x-ua-compatible" content="IE=edge"><title>@T@</title><meta name="others" content="页面生成时间 2023-10-23 11:23:36"><meta name="template,templategroup,version" content="6051,100053,1.0">@H@<link rel="stylesheet" href="/images/trs_content.css"></head><body>
<div class="header"><ul class="header_toolbar"><li><a href="/">首页</a></li><li class="split">|</li><li><a href="#">简</a></li><li class="split">|</li><li><a href="#">繁</a></li><li class="split">|</li><li><a href="#">EN</a></li><li class="split">|</li><li class="nologin"><a href="#">登录</a></li><li class="split">|</li><li><a href="#">无障碍</a></li></ul><div class="container"><a class="logo" href="/"><img src="/images/logo_lt.png"></a><form><input type="text" placeholder="请输入关键字……"></form></div></div>
<div class="nav_ch">{links("机构 新闻 政策 互动 服务 数据 专题")}</div>
<div class="content">@M@</div>
<div class="footer"><div class="f_link"><a>链接：</a>{links("各省（区、市） 各直属单位 行业协会 港航企业")}</div><p>版权所有：水域管理总局　网站标识码bm99000003　某ICP备05000218号　某公网安备99010202000001号</p><a class="khd"><img src="/images/code.png"></a><span>总局客户端</span></div></body></html>""")

S = story(
    "澜川省人民政府办公厅关于加强城市内涝治理工作的实施意见",
    "各市、县（市、区）人民政府，省政府各部门：",
    "为深入推进城市内涝治理，保障人民群众生命财产安全，经省政府同意，现提出如下实施意见。",
    "一、总体目标",
    "到2025年，各城市因地制宜基本形成“源头减排、管网排放、蓄排并举、超标应急”的排水防涝工程体系，历史上严重影响生产生活秩序的易涝积水点全面消除；到2030年，城市内涝防治水平进一步提升，新城区不再出现城市内涝现象。",
    "二、重点任务",
    "（一）实施河湖水系和生态空间治理与修复。严格保护城市天然洼地、坑塘沟渠，恢复并增加水空间，扩展城市及周边自然调蓄空间。",
    "（二）实施管网和泵站建设与改造。加大排水管网建设力度，逐步消除管网空白区，新建排水管网原则上应尽可能达到国家建设标准的上限要求。",
    "（三）实施雨水源头减排工程。在城市建设和更新中，积极落实海绵城市建设理念，因地制宜使用透水铺装，增加下沉式绿地。",
    "（四）提升应急处置能力。下穿隧道、地下空间等重点区域实行一点一策，汛期实行二十四小时值守，储备移动泵车等抢险设备。",
    "三、保障措施",
    "各市人民政府要落实主体责任，市长是第一责任人。省住房城乡建设厅会同有关部门建立定期通报制度，对工作推进缓慢的予以约谈。",
    "澜川省人民政府办公厅",
    "2022年4月11日",
)
add(
    "policy library, a document under its record table",
    S,
    "{T}_政策文件_澜川政务",
    f"""
<div class="BreadcrumbNav"><a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zc">政策</a>&nbsp;&gt;&nbsp;<a href="/wjk">政策文件库</a><div class="pages_print mhide"><span class="font index_switchsize">字号：<span class="default on">默认</span> <span class="big">大</span> <span class="bigger">超大</span></span><span class="split">|</span><span class="font printIco">打印</span><span class="split">|</span><div class="share-box"><a class="share-btn gwds_tsina" title="新浪微博">&nbsp;</a><a class="share-btn gwds_weixin" title="微信">&nbsp;</a></div></div></div>
<table class="bd1" width="100%" border="0"><tbody><tr><td><b>标　　题：</b></td><td colspan="3">{S.title}</td></tr><tr><td><b>发文机关：</b></td><td>澜川省人民政府办公厅</td><td><b>发文字号：</b></td><td>澜政办发〔2022〕19号</td></tr><tr><td><b>主题分类：</b></td><td>城乡建设、环境保护\\城市建设</td><td><b>公文种类：</b></td><td>意见</td></tr><tr><td><b>成文日期：</b></td><td>2022年04月11日</td><td><b>发布日期：</b></td><td>2022年04月20日</td></tr></tbody></table>
<table width="100%" border="0" class="border-table"><tbody><tr><td class="pages_content" id="UCAP-CONTENT"><p align="center" style="text-align:center"><span style="font-size:22px;font-weight:bold">澜川省人民政府办公厅关于加强<br>城市内涝治理工作的实施意见</span></p><p align="center"><span style="font-family: 楷体;">澜政办发〔2022〕19号</span></p>{each(S.body[:1], "<p>{}</p>")}{each((x if x[1] != "、" else f"<b>{x}</b>" for x in S.body[1:11]), '<p style="text-indent:2em">{}</p>')}{each(S.body[11:], '<p style="text-align:right">{}</p>')}</td></tr></tbody></table>
<div class="xgjd"><h3>相关解读</h3><ul><li><a href="#">一图读懂：城市内涝怎么治</a></li></ul></div><div id="qr_container" class="sweep">扫一扫在手机打开当前页</div>""",
    head='<meta name="keywords" content="内涝,城市"><meta name="author" content="马小娟"><meta name="firstpublishedtime" content="2022-04-20-16:11:00"><meta name="lastmodifiedtime" content="2022-04-20-16:20:43">',
    body=("澜政办发〔2022〕19号", *S.body),
    day="2022-04-20",
    origin="澜川省人民政府办公厅",
    build=CENTRAL,
)

S = story(
    "水域管理总局有关负责人就《内河浮桥安全管理规定》答记者问",
    "近日，水域管理总局印发《内河浮桥安全管理规定》（以下简称《规定》）。总局有关负责人就《规定》相关问题回答了记者提问。",
    "问：为什么要制定《规定》？",
    "答：浮桥是部分沿河地区群众出行的重要通道，全国现有经营性浮桥二百一十七座。近年来，一些浮桥存在超载通行、汛期拆解不及时等问题，原有规定出台已有十八年，亟需修订。",
    "问：《规定》的主要内容有哪些？",
    "答：《规定》共六章三十八条，明确了浮桥的设置条件、通行管理、检查养护和应急处置要求。核心是三项制度：一是限载公示制度，桥头必须设置限载标志和称重设备；二是汛期拆解制度，水位达到警戒值前四小时必须完成拆解；三是定期检测制度，承压舟每两年进行一次水下检测。",
    "问：经营者应当履行哪些义务？",
    "答：经营者是浮桥安全的责任主体，应当配备专职安全管理人员和救生设施，每日通行前检查锚链、连接件和护栏，并如实记录。通行车辆应当逐一称重，禁止载运危险货物的车辆上桥。夜间通行的，桥面照明应当符合要求；遇大雾、大风等恶劣天气，应当立即停止通行并封闭桥头。",
    "问：对已经建成的浮桥有什么要求？",
    "答：《规定》设置了一年过渡期。过渡期内，各地要对现有浮桥逐座评估，不符合条件的限期整改，整改后仍不达标的予以拆除，并同步解决好群众出行问题。",
    "问：如何保证《规定》落到实处？",
    "答：总局将把浮桥安全纳入年度督查，建立电子档案，并开通举报渠道，欢迎社会各界监督。",
)
add(
    "national administration, questions of the press",
    S,
    "{T}_政策解读_水域管理总局",
    f"""
<div class="BreadcrumbNav"><a href="../../">首页</a> &gt; <a href="../">政策</a> &gt; <a href="./">政策解读</a></div>
<div class="article oneColumn pub_border"><h1 id="ti">{S.title}</h1><div class="pages-date">2023-08-25 15:00 <span class="font">来源： 总局政策法规司</span><div class="pages_print"><span class="font">字号：<a>默认</a> <a>大</a> <a>超大</a></span><span class="split">|</span><span class="font printIco">打印</span></div></div>
<div class="pages_content" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">{each((f"<strong>{x}</strong>" if x[0] == "问" else x for x in S.body), '<p style="text-align:justify">　　{}</p>')}</div></div>
<div class="editor"><span>【我要纠错】</span> 责任编辑：伍清和</div></div>
<div class="related-newslist"><h3>相关稿件</h3><ul>{others(1, 3, '<li><a href="./t{n}.htm">{}</a><span class="date">{d}</span></li>')}</ul></div>""",
    head='<meta name="keywords" content="浮桥"><meta name="lanmu" content="政策解读"><meta name="firstpublishedtime" content="2023-08-25-15:00:00">',
    day="2023-08-25",
    time="15:00",
    origin="总局政策法规司",
    editors=("伍清和",),
    build=CENTRAL,
)

TENDER = page(f"""<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="pragma" content="no-cache"><title>@T@</title>@H@<link href="/css/detail.css" rel="stylesheet" type="text/css"><script src="/js/jquery.qrcode.min.js"></script></head><body>
<div id="detail"><div class="vtop"><a href="/"><img src="/images/logo.gif"></a><span>省级政府采购专业网站</span></div><div class="v2012_nav"><ul>{links("首页 政采法规 购买服务 监督检查 信息公告 采购百科", "<li><a href='/{n}/'>{}</a></li>")}</ul></div>
<div class="main">@M@</div><div class="footer mt13"><div class="vF_cp"><p>主办单位：澜川省财政厅采购监管处<br>网站标识码：<span>9900000014</span> | 某<span>ICP</span>备<span>19054529</span>号 | &copy; 1999-2021 澜川省财政厅 版权所有 | <a href="/contact.shtml">联系我们</a> | <a href="/zxly/">意见反馈</a></p></div></div></div></body></html>""")

S = story(
    "罗河市公路养护中心除雪设备采购项目中标公告",
    "澜川正信项目管理有限公司受罗河市公路养护中心的委托，就“除雪设备采购”项目（项目编号：LCZX-2021-117）组织采购，评标工作已经结束，中标结果如下：",
    "一、项目信息",
    "项目编号：LCZX-2021-117",
    "项目名称：罗河市公路养护中心除雪设备采购",
    "二、中标信息",
    "招标公告日期：2021年09月28日",
    "中标日期：2021年10月21日",
    "总中标金额：386.5万元（人民币）",
    "中标供应商：临崤市北辰路面机械有限公司",
    "三、评审专家名单",
    "程立本、于素芬、康宁、郝志远、薛敏",
    "四、其他补充事宜",
    "各有关当事人对中标结果有异议的，可以在中标公告发布之日起七个工作日内，以书面形式向采购代理机构提出质疑，逾期将不再受理。",
)
add(
    "procurement notice, label of the outlet left empty",
    S,
    "{T}",
    f"""
<div class="vF_deail_currentloc"><p>当前位置：<a href="/">首页</a> » <a href="/cggg/">政采公告</a> » <a href="/dfgg/">地方公告</a> » <a href="/zbgg/">中标公告</a></p></div>
<div class="vF_detail_maincontent"><div class="vF_detail_header"><h2 class="tc">{S.title}</h2><p class="tc"><span id="pubTime">2021年10月22日 17:35</span> 来源：<span id="sourceName"></span> 【<span id="printBtn">打印</span>】</p></div>
<div class="table"><table width="600" border="0" cellspacing="1"><tr><td colspan="4"><b>公告概要：</b></td></tr><tr><td class="title">采购项目名称</td><td colspan="3">罗河市公路养护中心除雪设备采购</td></tr><tr><td class="title">采购单位</td><td colspan="3">罗河市公路养护中心</td></tr><tr><td class="title">行政区域</td><td>罗河市</td><td class="title">公告时间</td><td>2021年10月22日 17:35</td></tr><tr><td class="title">总中标金额</td><td colspan="3">￥386.5 万元（人民币）</td></tr><tr><td class="title">项目联系人</td><td colspan="3">段女士 0991-2210959</td></tr></table></div>
<div class="vF_detail_content_container"><div class="vF_detail_content">{each((f"<strong>{x}</strong>" if x[1] == "、" else x for x in S.body), "<p>{}</p>").replace("<p><strong>", "<p>&nbsp;</p><p><strong>")}<p></p><p>&nbsp;</p></div></div></div>
<div class="vF_detail_relcontent mt13"><h2><p>相关公告</p></h2><ul class="c_list_tat"></ul></div>""",
    day="2021-10-22",
    time="17:35",
    build=TENDER,
)

EMBASSY = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="keywords" content="驻瓦兰大使馆"><title>@T@</title>@H@<link href="../../images/view.css" rel="stylesheet" type="text/css"></head><body><div class="cbody">
<div class="header"><div class="logo fl"><a href="../../"><img src="../../images/logo.jpg"></a></div><div class="lang fr"><a>中文</a> | <a>English</a></div></div><ul class="menu">{links("首页 大使信息 使馆信息 双边往来 领事服务 经贸合作 教育交流", '<li><a href="../../{n}/">{}</a></li>')}</ul>
@M@<div class="bottom">驻瓦兰大使馆版权所有<br>地址：新港市海湾大道41号　领事保护值班电话：00999-1122-3344</div></div></body></html>""")

S = story(
    "提醒在瓦兰中国公民做好台风“石莲”防范",
    "据瓦兰气象局消息，今年第14号台风“石莲”预计将于10月9日夜间至10日上午在瓦兰东南部沿海登陆，登陆时中心附近最大风力可达14级，沿海地区将出现暴雨和风暴潮。",
    "驻瓦兰大使馆提醒在瓦兰中国公民密切关注天气预报和当地政府发布的预警信息，提前储备饮用水、食品和常用药品，加固门窗，避免前往海边、山区和低洼地带。已购买10月9日、10日机票、船票的，请及时与承运方联系确认行程。",
    "旅居沿海地区的同胞如接到疏散通知，请立即按要求转移。如遇紧急情况，请及时报警并与大使馆联系。",
    "瓦兰报警、急救电话：112",
    "领事保护与协助电话：00999-1122-3344",
    "驻瓦兰大使馆",
    "2018年10月7日",
)
add(
    "embassy, a warning with its signature",
    S,
    "{T} — 驻瓦兰大使馆",
    f"""
<div class="nav"><a href="./../../">首页</a>&nbsp;&gt;&nbsp;<a href="./../">领事服务</a>&nbsp;&gt;&nbsp;<a href="./">安全提醒</a></div>
<div class="vibox" style="min-height:700px;"><div class="title" id="News_Body_Title">{S.title}</div><div class="futitle" id="News_Body_subitle"></div><div class="time"><span id="News_Body_Time">2018-10-07</span></div>
<div class="info">[字体：<a>大</a> <a>中</a> <a>小</a>]&nbsp;&nbsp;&nbsp;<a>打印本页</a></div>
<div id="News_Body_Txt_A" class="content">{each(S.body[:5])}<p align="right">{S.body[5]}</p><p align="right">{S.body[6]}</p></div>
<div class="news" id="relnews_list"><div class="news_top">相关新闻</div><ul><li><a href="./t1602112.htm">关于国庆假期安全出行的提醒</a>(2018-09-26)</li><li><a href="./t1588430.htm">瓦兰入境健康申报有新变化</a>(2018-08-02)</li></ul></div></div><div class="tj"><a>推荐给朋友</a> <a>返回顶部</a></div>""",
    day="2018-10-07",
    build=EMBASSY,
)

TOWN = page(f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>@T@</title>@H@<link href="Images/style.css" rel="stylesheet" type="text/css"></head><body topmargin="0" leftmargin="0">
<table width="776" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><object classid="clsid:D27CDB6E" width="776" height="140"><param name="movie" value="Images/top.swf"></object></td></tr><tr><td height="28" background="Images/nav_bg.gif" align="center">{links("首页 罗坪概况 领导班子 工作动态 政策法规 招商引资 办事指南 镇长信箱", '<a href="Class.asp?ID={n}" class="nav">{}</a>', " | ")}</td></tr><tr><td height="22" bgcolor="#F0F0F0">&nbsp;<font color="red">公告：</font><marquee width="600">热烈欢迎您访问罗坪镇人民政府网站！</marquee></td></tr></table>
<table width="776" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="190" valign="top" bgcolor="#F7F7F7"><table width="100%"><tr><td background="Images/left.gif"><b>最新文章</b></td></tr>{others(15, 5, '<tr><td>·<a href="Show.asp?ID={n}">{}</a></td></tr>')}</table><table width="100%"><tr><td><b>站内搜索</b></td></tr><tr><td><form action="Search.asp"><input size="12" name="k"><input type="submit" value="搜索"></form></td></tr></table></td><td width="586" valign="top">@M@</td></tr></table>
<table width="776" align="center"><tr><td align="center" height="60"><hr size="1" width="98%">罗坪镇人民政府 版权所有　电话：0995-3340021　邮编：990512<br>您是第 <font color="red">0038417</font> 位访问者　技术支持：县信息中心</td></tr></table></body></html>""")

S = story(
    "我镇集体林权制度改革勘界工作全面完成",
    "11月18日，随着最后一块界桩在马鞍村埋下，我镇集体林权制度改革外业勘界工作全面完成，比县里要求的时间提前了十二天。",
    "全镇九个村共有集体林地三万一千亩，涉及农户两千四百余户。今年五月以来，镇里抽调机关干部和林业站职工三十二人，组成九个工作组进村入户，逐山逐块勘测。",
    "由于部分山林四至不清，勘界中先后发生纠纷四十一起。各工作组坚持先调处、后勘界，请来村里的老党员、老林农现场指认，做到了“图、表、册”一致，人、地、证相符，纠纷调处率达到百分之百。",
    "为了赶进度，工作组的同志早上带着干粮上山，天黑才下山，一天要走二三十里山路。林业站老职工祝仁贵今年五十八岁，患有关节炎，仍坚持跑完了最远的三个村。他说：“林子是农民的命根子，界线划清了，往后几十年都安生。”",
    "下一步，我镇将转入内业登记和公示发证阶段，确保春节前把林权证发到农户手中。",
)
add(
    "township, tables of 2008",
    S,
    "{T}-罗坪镇人民政府网",
    f"""
<table width="98%" border="0" align="center"><tr><td height="26" class="px12">当前位置：<a href="Index.asp">首页</a> → <a href="Class.asp?ID=4">工作动态</a> → 浏览文章</td></tr><tr><td align="center" height="46"><font style="font-size:18px;color:#990000"><strong>{S.title}</strong></font></td></tr>
<tr><td align="center" class="px12" bgcolor="#EFEFEF">[ 来源：罗坪镇林业站 | 作者：钟永强 | 时间：2008-11-20 9:12:05 | 浏览：173次 ]</td></tr><tr><td class="px12" align="right">字体：<a href="javascript:z(16)">大</a> <a href="javascript:z(14)">中</a> <a href="javascript:z(12)">小</a></td></tr>
<tr><td class="px14" style="line-height:180%;padding:8px"><div id="zoom">{"<br><br>".join("&nbsp;&nbsp;&nbsp; " + x for x in S.body)}</div></td></tr>
<tr><td align="right" class="px12">【<a href="#">发表评论</a>】【<a href="#">收藏</a>】【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr><tr><td class="px12">上一篇：<a href="Show.asp?ID=301">镇中心小学举行消防演练</a><br>下一篇：没有了</td></tr></table>""",
    day="2008-11-20",
    time="09:12",
    origin="罗坪镇林业站",
    authors=("钟永强",),
    build=TOWN,
)

NFCMS = page(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>@T@</title>@H@<meta name="SiteName" content="茅津市应急管理局"><meta name="SiteDomain" content="yjgl.maojin-gov.example"><meta name="SiteIDCode" content="9907000031"><link rel="stylesheet" href="/static/yjgl/css/detail.css"><script>window._CONFIG={{DOMAIN:'yjgl.maojin-gov.example',SID:'270031'}}</script></head><body>
<div class="head_top"><div class="con"><a href="http://www.maojin-gov.example">茅津市人民政府门户网站</a><span><a>繁体版</a><a>无障碍</a><a>进入关怀版</a></span></div></div><div class="head_nav"><ul>{links("首页 政务公开 应急要闻 安全生产 防灾减灾 政民互动 政务服务", '<li><a href="/{n}/index.html">{}</a></li>')}</ul></div>
<div class="con detail">@M@</div><div class="foot"><div class="links"><span>相关链接</span>{links("省应急管理厅 市气象局 市水务局 市自然资源局")}</div><p>主办：茅津市应急管理局　承办：市应急指挥保障中心　地址：茅津市滨河路19号</p><p>某ICP备05000311号　网站标识码：9907000031　建议使用IE9.0以上浏览器</p></div></body></html>""")

S = story(
    "我市启动防汛四级应急响应",
    "据市气象台预报，受切变线和低涡共同影响，8月23日夜间至25日，我市有一次暴雨到大暴雨过程，累计雨量100至180毫米，局地可达250毫米，并伴有短时强降水和雷暴大风。",
    "根据《茅津市防汛应急预案》，经会商研判，市防汛抗旱指挥部决定自8月23日14时起启动防汛四级应急响应。",
    "市防汛抗旱指挥部要求，各县区、各有关部门要加强值班值守，领导干部到岗带班；要突出抓好中小水库、山洪沟、地质灾害隐患点和城市易涝点的巡查，坚决果断转移危险区域群众；要严格管控涉水旅游项目，及时发布预警信息。",
    "气象专家提醒，此次降雨过程具有夜雨为主、局地强度大、致灾风险高的特点，加之前期降水偏多，土壤含水量接近饱和，山区和沿河低洼地带发生次生灾害的可能性较大。请市民非必要不外出，切勿在山边、河边逗留，驾车遇积水路段不要强行涉水。",
    "截至目前，全市已预置抢险队伍六十八支、四千三百人，调配冲锋舟一百一十艘、移动排涝泵车三十六台。市民如需求助，可拨打12345热线。",
)
add(
    "city bureau, flood response",
    S,
    "{T}-茅津市应急管理局",
    f"""
<div class="crumb"><i></i><a href="/">首页</a> > <a href="/yjyw/">应急要闻</a> > <a href="/yjyw/bdyw/">本地要闻</a></div><h1 class="d_title">{S.title}</h1>
<div class="d_info"><span>来源：本网</span><span>发布时间：2022-08-23 15:20:11</span><span>浏览次数：<b id="hits">-</b></span><span class="d_font">【字体：<a>小</a><a>中</a><a>大</a>】</span><span class="d_share">分享到：<a class="weixin"></a><a class="weibo"></a></span></div>
<div class="news_cont_d_wrap"><div class="article-content">{each(S.body, '<p style="text-indent: 2em;">{}</p>')}</div></div><div class="d_page"><p>上一篇：<a href="post_2219100.html">全市安全生产月活动总结会召开</a></p><p>下一篇：<a href="post_2219340.html">一图看懂：雷暴大风来了怎么办</a></p></div><div class="ewm"><p>扫一扫在手机打开当前页</p></div>""",
    head='<meta name="ArticleTitle" content="我市启动防汛四级应急响应"><meta name="PubDate" content="2022-08-23 15:20:11"><meta name="ContentSource" content="本网"><meta name="ArticleId" content="2219233">',
    day="2022-08-23",
    time="15:20",
    origin="本网",
    build=NFCMS,
)

CELLS = (
    "岗位代码",
    "招聘单位",
    "岗位名称",
    "人数",
    "学历",
    "A01",
    "市第三中学",
    "物理教师",
    "2",
    "本科及以上",
    "A02",
    "市特殊教育学校",
    "康复教师",
    "1",
    "本科及以上",
    "B01",
    "市妇幼保健院",
    "麻醉医师",
    "3",
    "硕士研究生",
    "B02",
    "市疾控中心",
    "检验技师",
    "2",
    "本科及以上",
)
S = story(
    "霁阳市2025年上半年市直事业单位公开招聘补充公告",
    "根据工作需要，经市委组织部、市人力资源和社会保障局同意，现就2025年上半年市直事业单位公开招聘补充岗位有关事项公告如下：",
    "一、补充岗位及人数",
    *CELLS,
    "二、报名时间和方式",
    "报名时间为2025年4月7日9:00至4月10日17:00，统一采取网上报名方式。每人限报一个岗位，报名与考试使用的身份证必须一致。",
    "三、考试",
    "笔试定于4月26日上午举行，科目为《综合知识》和《专业知识》，满分均为100分。面试人选按1:3比例确定。",
    "四、其他",
    "其余事项按2025年2月24日发布的招聘公告执行。本公告由市人力资源和社会保障局负责解释。",
    "霁阳市人力资源和社会保障局",
    "2025年3月28日",
)
add(
    "city, notice of posts with a table",
    S,
    "{T} _ 中国霁阳",
    f"""
<div class="xxgk-crumb"><div class="xxgk-container"><h2> 您当前所在位置： <a href="/">首页</a>&gt;<a href="/xwzx">新闻中心</a>&gt;<a href="/tzgg"><span>通知公告</span></a></h2></div></div>
<div class="xxgk-container"><div class="news-detail"><h1 class="article-title">{S.title}</h1><div class="article-info"><span>发布时间：2025-03-28 16:30</span><span>来源：市人力资源和社会保障局</span><span>点击数：<i id="djs"></i></span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="print">打印</span></div>
<div class="article-content article-content-body" id="zoomcon"><ucapcontent>{each(S.body[:2], '<p style="text-indent:2em">{}</p>')}<table border="1" cellspacing="0" style="border-collapse:collapse;width:100%"><tbody>{"".join("<tr>" + each(CELLS[n : n + 5], '<td style="border:1px solid #000"><p style="text-align:center">{}</p></td>') + "</tr>" for n in range(0, 25, 5))}</tbody></table>{each(S.body[27:-2], '<p style="text-indent:2em">{}</p>')}{each(S.body[-2:], '<p style="text-align:right">{}</p>')}</ucapcontent></div>
<dl class="article-ewm"><dt id="div_div"><div id="qr_container">扫一扫在手机打开当前页</div></dt></dl></div></div>""",
    head='<meta name="ColumnName" content="通知公告"><meta name="PubDate" content="2025-03-28 16:30:00"><meta name="ContentSource" content="市人力资源和社会保障局">',
    day="2025-03-28",
    time="16:30",
    origin="市人力资源和社会保障局",
    build=UCAP,
)

JUSTICE = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@T@</title>@H@<link href="/templets/jcy/css/main.css" rel="stylesheet" /></head><body>
<div id="wrap"><div id="banner"><img src="/templets/jcy/img/top.jpg" /></div><div id="nav"><ul>{links("首页 检察新闻 检务公开 案例发布 队伍建设 未检工作 检察文化", '<li><a href="/{n}/">{}</a></li>')}</ul></div><div class="date_bar">今天是：<script>showDate();</script>　欢迎访问棠溪县人民检察院网站</div>
<div id="content"><div class="lm_left"><h2>检察新闻</h2><ul><li><a href="/gzdt/">工作动态</a></li><li><a href="/tpxw/">图片新闻</a></li><li><a href="/tzgg/">通知公告</a></li></ul><h2>举报申诉</h2><p>举报电话：12309</p></div><div class="lm_right">@M@</div></div>
<div id="footer">棠溪县人民检察院 版权所有　地址：棠溪县人民路211号　工信部ICP备案号：某ICP备13000411号<br />技术支持：青云网络</div></div></body></html>""")

S = story(
    "一份检察建议让“飞线充电”销声匿迹",
    "“现在楼道里干净多了，夜里睡觉也踏实。”5月14日，棠溪县城关镇阳光小区居民吴女士对前来回访的检察官说。",
    "今年3月，县检察院在办理一起失火案时发现，起火原因是住户从六楼窗口私拉电线为电动自行车充电。承办检察官随后走访了县城七个老旧小区，发现类似“飞线”一百三十余处，而这些小区无一建有集中充电设施。",
    "4月2日，该院向住建部门和城关镇政府发出社会治理检察建议，建议开展专项清理，并按照“疏堵结合”的思路尽快增设充电桩。",
    "收到检察建议后，有关部门一个月内拆除私拉电线一百二十八处，协调企业在七个小区安装充电端口三百四十个，每度电收费与居民用电价格基本持平。",
    "整改之初，也有居民不理解。有人担心集中充电收费高，有人嫌下楼麻烦。检察官和社区干部便在小区里支起桌子，把近三年全县十一起电动自行车火灾的现场照片摆出来，一户一户讲、一条一条算。到四月底，签下安全承诺书的居民已有两千六百余户。",
    "“检察建议发出去不是终点，问题解决了才算办结。”该院第三检察部主任易文博表示，将对整改情况继续跟踪，并推动全县十六个老旧小区全部纳入改造计划。",
)
add(
    "county prosecutors, writer in the line",
    S,
    "{T}_棠溪县人民检察院",
    f"""
<div class="weizhi">当前位置：<a href="/">首页</a>&gt;&gt;<a href="/jcxw/">检察新闻</a>&gt;&gt;<a href="/gzdt/">工作动态</a></div><div class="detail_tit">{S.title}</div><div class="detail_sub">时间：2019-05-17　　作者：何 苗　　新闻来源：棠溪县人民检察院　　【字号：<a>大</a> | <a>中</a> | <a>小</a>】</div>
<div class="detail_con">{each(S.body, '<p style="text-indent:28px;line-height:28px"><span style="font-size:16px;font-family:仿宋">{}</span></p>')}<p style="text-align:right"><br /></p></div><div class="detail_tool"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div><div class="detail_pn">上一条：<a href="/gzdt/201905/t20190513_1.shtml">我院开展保密知识测试</a><br />下一条：<a href="/gzdt/201905/t20190521_1.shtml">我院走进乡镇集市普法</a></div>""",
    day="2019-05-17",
    origin="棠溪县人民检察院",
    authors=("何苗",),
    build=JUSTICE,
)

INSTITUTE = page(f"""<!DOCTYPE html><html class="no-js" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no"><title>@T@</title>@H@<meta name="designer" content="网站开发设计制作：临崤云帆信息技术有限公司"><link href="/css/base.css" rel="stylesheet"><link href="/css/module.css" rel="stylesheet"></head><body>
<div class="global-head"><a class="logo" href="/"><img src="/img/logo.png"></a><ul class="nav">{links("首页 本所概况 科研成果 人才队伍 党建工作 信息公开 联系我们", '<li><a href="/{n}">{}</a></li>')}</ul><a class="nw" href="/oa">内网入口</a></div><div class="global-box">@M@</div>
<div class="global-foot"><p>澜川省茶叶研究所　地址：望京市云栖路1号　电话：0990-7720115</p><p>某ICP备16000923号</p><div class="code"><img src="/img/wx.png"><p>打开微信，扫一扫关注我们</p></div></div></body></html>""")

S = story(
    "省茶叶研究所赴青渡市开展茶园冻害灾后指导",
    "2月26日至27日，省茶叶研究所副所长苗连山带领栽培研究室一行五人赴青渡市开展茶园冻害灾后技术指导。",
    "专家组先后来到云岭乡、白沙乡的四个茶叶基地，查看冻害情况。受2月下旬低温雨雪影响，当地海拔六百米以上茶园普遍出现叶片边缘焦枯，部分早生品种芽头受冻，受害面积约八千亩。",
    "针对不同受害程度，专家组提出三条建议：一是轻度受害茶园暂不修剪，待气温稳定回升后追施速效肥；二是中重度受害茶园在3月中旬前完成轻修剪，剪口比冻死部位深一至两厘米；三是及时清沟排水，防止积水加重根系损伤。",
    "在白沙乡高山有机茶基地，专家组现场剪取受冻枝条，演示如何辨别木质部是否受损，并与基地负责人一起核算了春茶减产幅度。专家认为，由于越冬芽多数尚未萌动，只要管护及时，春茶产量损失可以控制在两成以内，夏秋茶基本不受影响。",
    "指导期间，专家组还为茶农发放技术手册三百份，并建立了线上答疑群。",
)
add(
    "institute, day cut in two, no outlet but in a meta tag",
    S,
    "澜川省茶叶研究所",
    f"""
<div class="global-inner"><div class="news-det-box"><div class="left"><h5>{S.title}</h5><div class="lcon"><div class="l-fx hidden-xs"><div class="data"><div class="day">29</div><div class="year">2024年02月</div></div><div class="link"><div class="tit"><span><i></i>分享<i></i></span></div><div class="llist"><div class="item"><a><img src="/img/l1.png"></a></div><div class="item"><a><img src="/img/l2.png"></a></div></div></div></div>
<div class="doc"><p style="text-align:center"><img alt="IMG_2207.JPG" src="/upload/202402290930.jpg"></p>{each(S.body, '<p style="text-indent: 2em; text-align: justify;">{}</p>')}<p>&nbsp;</p></div><div class="back-list"><a href="/zyxx">返回列表</a></div></div></div>
<div class="right"><div class="column hidden-xs"><a href="/">首页</a><span>&gt;</span><a href="/zyxx">所内要闻</a></div><div class="rswp"><div class="tit">相关推荐</div>{each(("我所两项成果获省科技进步奖", "全省春茶机采技术培训班开班", "我所召开青年科技人员座谈会"), '<div class="swiper-slide"><a href="/Detail/1"><div class="t1">{}</div></a></div>')}</div></div></div></div>""",
    head='<meta name="ContentSource" content="栽培研究室">',
    day="2024-02-29",
    build=INSTITUTE,
)

CAMPUS = page(f"""<!DOCTYPE HTML><HTML><HEAD><META charset="utf-8"><TITLE>@T@</TITLE><META Name="keywords" Content="澜川海洋大学">@H@<LINK type="text/css" rel="stylesheet" href="../style/style.css"><!--Announced by Visual SiteBuilder 9--><script type="text/javascript" src="/system/resource/js/counter.js"></script></HEAD><BODY>
<div class="top"><div class="w"><a href="../index.htm"><img src="../images/logo.png"></a><div class="t-r"><a>校友</a><a>考生</a><a>教职工</a><a>English</a></div></div></div><div class="nav"><ul>{links("首页 要闻 综合新闻 院部传真 媒体海大 海大人物 光影海大 专题", '<li><a href="../{n}.htm">{}</a></li>')}</ul></div>
<div class="w ny">@M@<div class="ny-r"><h3>热点新闻</h3><ul>{each(("学校召开本科教育教学审核评估启动会", "“澜海一号”科考船首航归来", "我校新增两个国家一流专业建设点", "春季运动会落幕"), '<li><a href="../info/1019/1.htm">{}</a></li>')}</ul><h3>推荐图片</h3><img src="../images/p.jpg"></div></div>
<div class="foot"><p>澜川海洋大学党委宣传部主办　投稿邮箱：news@lchd-edu.example</p><p>地址：临崤市观海路66号　邮编：990033</p></div></BODY></HTML>""")

S = story(
    "我校牡蛎育种团队新品种通过国家审定",
    "近日，全国水产新品种审定委员会公布2022年度审定通过的水产新品种名单，我校海洋学院牡蛎遗传育种团队培育的“澜牡4号”长牡蛎名列其中。",
    "“澜牡4号”以临崤湾野生群体为基础，经过连续六代选育而成。在相同养殖条件下，与未经选育的长牡蛎相比，十八月龄平均壳高提高21.3%，出肉率提高15.6%，夏季存活率提高18.9%。",
    "团队负责人、海洋学院教授沈望舒介绍，夏季大规模死亡一直是牡蛎养殖业的难题。团队从2011年起把抗高温作为主要选育目标，每年七八月驻守在海上浮排，逐笼统计死亡率，累计测定个体超过十二万只。",
    "“最难的是2016年。”团队成员、博士生导师闵涛回忆，那年夏天连续高温，选育群体死亡率超过七成，前五年的积累险些归零。团队把活下来的三百多只牡蛎当成“宝贝”，逐只称量、逐只编号，从中重新建立了二十七个家系，后来的“澜牡4号”正是出自其中的两个。",
    "目前，该品种已在三个沿海县区示范养殖一万四千亩，亩均增收一千八百元。学校正与两家苗种企业合作建设扩繁基地，预计明年可供应苗种六亿粒。",
    "据悉，这是该团队继“澜牡1号”之后培育的第四个国家审定品种。",
)
add(
    "university, credits in a row",
    S,
    "{T}-澜川海洋大学新闻网",
    f"""
<div class="ny-l"><div class="weizhi">当前位置: <a href="../index.htm">首页</a> &gt;&gt; <a href="../yw.htm">要闻</a> &gt;&gt; 正文</div><form name="_newscontent_fromname"><h2 class="title">{S.title}</h2><div class="laiyuan"><span>发布日期：2023-03-14</span><span>作者：林晓彤 闻海</span><span>来源：海洋学院</span><span>编辑：陶然</span><span>审核：钱继明</span><span>点击：<script>_showDynClicks("wbnews", 1481, 2291)</script></span></div>
<div class="content" id="vsb_content_2"><div class="v_news_content"><p class="vsbcontent_start">{S.body[0]}</p><p class="vsbcontent_img"><img width="600" src="/__local/3/7A/8C.jpg" vsbhref="vurl" orisrc="/__local/3/7A/8C.jpg"></p>{each(S.body[1:-1], "<p>{}</p>")}<p class="vsbcontent_end">{S.body[-1]}</p></div></div><p>【<a href="javascript:window.close()">关闭窗口</a>】</p><div class="sxt"><p>上一条：<a href="2290.htm">学校召开安全稳定工作会</a></p><p>下一条：<a href="2292.htm">我校师生看望退休老教师</a></p></div></form></div>""",
    head='<META Name="description" Content="近日，全国水产新品种审定委员会公布2022年度审定通过的水产新品种名单"><META Name="PageTitle" Content="我校牡蛎育种团队新品种通过国家审定">',
    day="2023-03-14",
    origin="海洋学院",
    authors=("林晓彤", "闻海"),
    editors=("陶然",),
    build=CAMPUS,
)

# ---------------------------------------------------------------- media

AGENCY = page(f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="apple-mobile-web-app-capable" content="yes"><meta content="telephone=no" name="format-detection"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>
@T@
</title>@H@<link rel="stylesheet" href="//www.zwnet.example/detail/css/css2023/share.min.css"><script src="//www.zwnet.example/global/js/pageCore.js"></script></head><body>
<div class="fix-ewm domPC"><img src="//www.zwnet.example/images/ewm.png" width="94"><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a><span class="fxd-em"></span></div></div>
<div class="domPC"><div class="topAd"><ins data-ycad-slot="2166"></ins></div></div><div class="mheader-nav">{links("首页 学习 时政 国际 地方 财经 文化 科技 教育 网评 图片 视频 军事 体育", '<a href="//www.zwnet.example/{n}/" target="_blank">{}</a>')}</div>
@M@
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#">江上浮吊完成首吊</a></div></div><div class="ad_right domPC"><ins data-ycad-slot="399"></ins></div><div class="columBox book"><h3>热点</h3><ul>{others(2, 4)}</ul></div>
<div class="foot"><p>Copyright © 2000 - 2023 ZWNET All Rights Reserved.　制作单位：中闻网股份有限公司　版权所有：中闻网</p></div><div class="domPC"><script src="//www.zwnet.example/js/xh-column.js"></script></div></body></html>""")

S = story(
    "万顷盐碱滩上稻浪翻金",
    "中闻社望京10月12日电（记者崔砚、罗一舟）十月的渤澜湾畔，二十万亩耐盐碱水稻进入收获期。联合收割机在田间往来穿梭，金黄的稻谷倾泻进运粮车。",
    "“前些年这里还是白花花的盐碱滩，连芦苇都长不高。”种粮大户宋铁山抓起一把稻谷说，今年他种的六百亩水稻平均亩产五百一十公斤，比上年增加四十多公斤。",
    "盐碱地种稻，难在“排盐”。当地从2017年开始实施暗管排盐工程，在地下一米二处铺设波纹管，灌水压盐、暗管排咸，三年时间把耕层含盐量从千分之六降到千分之二以下。",
    "水从哪里来？渤澜湾畔年均降水不足六百毫米，单靠淡水压盐代价太大。当地把上游灌区的退水收集起来，经过沉淀和生态沟渠净化后用于泡田，一亩田能省水一百二十立方米。水利站站长佟家栋说，如今二十万亩稻田装上了三千多个水位计，该不该灌、灌多少，手机上一目了然。",
    "与此同时，科研人员筛选出四个适宜品种。澜川省农科院盐碱地研究中心主任高素平介绍，新品种在千分之四盐度的水田里仍能保持八成以上的产量。",
    "米好还要卖得好。依托“弱碱米”的特色，当地建起七家加工厂，发展线上销售，每公斤大米售价比普通大米高出三元左右。",
    "“明年我打算再流转三百亩。”宋铁山望着远处尚未开垦的滩涂说。",
)
add(
    "national agency of 2023, the day in pieces",
    S,
    "{T}-中闻网",
    f"""
<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="//www.zwnet.example/">中闻网</a> &gt; <a href="//www.zwnet.example/local/">地方</a> &gt; 正文</div></div><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2023</em></span> <span class="day"><em> 10</em>/<em> 12</em></span> <span class="time"> 16:05:33</span></div><div class="source"> 来源：中闻网 </div><div class="head-line clearfix"><h1><span class="title"> {S.title} </span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share"> 分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title"> {S.title} </span></h1><div class="info"> 2023-10-12 16:05:33 <span> 来源： 中闻网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{each(S.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a></span><span class="editor"> 【责任编辑:贺兰
】 </span></div></div></div></div>""",
    head='<meta name="publishid" content="1129981476.11.1"><meta name="source" content="中闻社"><meta name="keywords" content="盐碱地,水稻">',
    day="2023-10-12",
    time="16:05",
    origin="中闻网",
    authors=("崔砚", "罗一舟"),
    editors=("贺兰",),
    build=AGENCY,
)

CHANNEL = page(f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>@T@</title>@H@<style type="text/css">td{{font-size:12px}} a{{color:#000;text-decoration:none}}</style></head><body topmargin="0" leftmargin="0">
<table width="974" border="0" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="images/09_bk_01.gif"></td><td align="right">{links("设为首页 收藏 中闻网首页 论坛 博客", '<a href="#">{}</a>', "|")}</td></tr><tr><td colspan="2" bgcolor="#9C0000" height="30" align="center">{links("澜川首页 要闻 政务 经济 社会 文化 旅游 房产 汽车 健康 教育 图片", '<a href="/{n}.htm"><font color="#FFFFFF">{}</font></a>', " ")}</td></tr></table>
<table width="974" border="0" align="center" cellspacing="0" cellpadding="0"><tr><td width="658" align="left" valign="top">@M@</td><td width="316" valign="top"><table width="100%"><tr><td><b>新闻排行</b></td></tr>{others(9, 7, '<tr><td height="22">·<a href="/2011-09/02/content_{n}.htm">{}</a></td></tr>')}<tr><td><img src="images/ad300.gif"></td></tr></table></td></tr></table>
<table width="974" align="center"><tr><td align="center">中闻网澜川频道版权所有　广告热线：0990-88660011<br>Copyright &copy; 2000-2011 某ICP证010042号</td></tr></table></body></html>""")

S = story(
    "临崤老船工捐出五十年航运日记",
    "9月3日，临崤市档案馆收到一份特殊的捐赠：八十一岁的老船工孟庆江把自己写了整整五十年的航运日记交到工作人员手中，一共六十七本。",
    "日记从1958年春天写起，记录了他在澜江上行船的每一天：水位多少、装什么货、过哪个滩、遇上什么人。字迹有钢笔的，也有铅笔的，有几本被水泡过，纸页发皱，却一页不缺。",
    "“我文化不高，就想着记下来，省得忘了。”孟庆江说，早年澜江上险滩多，同一处滩水，涨水时怎么走、落水时怎么走，全凭老船工口传，他就一笔一笔画成图。",
    "翻开1964年8月的一页，上面写着：“大水，停航。捞起一只木箱，内有学生课本十七册，晒干送还。”孟庆江记得，后来那所学校的老师走了三十里路来道谢，还教会了他查字典。六十七本日记里，这样的小事有上百件。",
    "为了让日记有个好归宿，孟庆江和三个儿女商量了大半年。有收藏者出价八万元，被他一口回绝：“卖了就散了，放在档案馆，谁想看都能看。”",
    "档案馆征集科科长邵丽翻看后认为，日记里的二百多幅手绘滩险图和连续的水位记录十分难得，对研究澜江航运史有重要价值。馆里将对日记进行修复和数字化，明年择机展出。（记者 冯启年 实习生 白雪）",
)
add(
    "agency's local channel of 2011, tables",
    S,
    "{T}-中闻网",
    f"""
<table width="634" border="0" align="center" cellpadding="0" cellspacing="1" style="margin-top:6px"><tr><td colspan="2" height="24">您的位置：<a href="/">澜川频道</a> &gt; <a href="/sh.htm">社会</a> &gt; 正文</td></tr><tr valign="middle"><td height="40" align="center" colspan="2"><b><font color="#000000" style="font-size:20px;line-height:26px"> {S.title} </font></b></td></tr>
<tr><td height="22" valign="bottom" align="center" bgcolor="#f3f3f3" colspan="2"><font color="#333333">中闻网澜川频道 ( 2011-09-05 08:41:17 ) </font>&nbsp;&nbsp;&nbsp;&nbsp;<font color="#333333">稿件来源： 临崤晚报 </font></td></tr>
<tr><td valign="top" style="font-size:14px;line-height:24px;padding:5px 14px 8px" colspan="2" height="500">{each(S.body, "<p>&nbsp;&nbsp;&nbsp;&nbsp;{}</p>")}</td></tr>
<tr><td colspan="2"><table width="100%" bgcolor="#999999" cellspacing="0"><tr bgcolor="#f3f3f3"><td>（责任编辑： 曲文军 ）</td><td align="right">【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】【<a href="javascript:print()">打印</a>】【<a href="javascript:close()">关闭窗口</a>】</td></tr></table></td></tr><tr><td colspan="2"><b>相关新闻</b><br>·<a href="#">老照片里的临崤码头</a> 2011-08-11<br>·<a href="#">澜江号子申报非遗</a> 2011-06-20</td></tr></table>""",
    day="2011-09-05",
    time="08:41",
    origin="临崤晚报",
    authors=("冯启年", "白雪"),
    editors=("曲文军",),
    build=CHANNEL,
)

PARTY_OLD = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="utf-8"><head><title>@T@</title><meta http-equiv="Content-Type" content="text/html; charset=GB2312"><meta name="copyright" content="民声网版权所有" />@H@<link href="/img/2007tongyong/text20070508.css" type="text/css" rel="stylesheet" media="all" /></head><body>
<div class="top_nav">{links("民声网首页 新闻中心 时政 国际 观点 理论 台湾 军事 文化 科技 IT 游戏 社区 博客 手机民声网")}</div><table class="ad" align="center"><tr><td><iframe src="http://ads.msnet.example/b.htm" width="960" height="90" frameborder="0"></iframe></td></tr></table>
<div class="text_wrap">@M@<div class="right_col"><form action="http://search.msnet.example/"><table style="margin:8px 0"><tr><td class="new_seach">新闻检索:</td><td>&nbsp;<input name="names" type="text" /></td></tr></table></form><table class="pci_new" cellpadding="0" cellspacing="0"><tr><td colspan="2"><div class="pci_title">&nbsp;&nbsp;&nbsp;热图推荐</div></td></tr><tr><td><a href="#"><img src="/mediafile/1.jpg" width="140" height="90" border="0"></a><a href="#">冰凌花开满山坡</a></td><td><a href="#"><img src="/mediafile/2.jpg" width="140" height="90" border="0"></a><a href="#">古桥下的龙舟训练</a></td></tr></table><table class="pci_new hot_new"><tr><td><div class="pci_title">&nbsp;&nbsp;&nbsp;精彩新闻</div></td></tr><tr><td>{others(16, 6, '·<a href="/GB/1/{n}.html"><em>[社会]</em></a><a href="/GB/2/{n}.html">{}</a><br>')}</td></tr></table></div></div>
<div id="copyright">民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br />Copyright &copy; 1997-2010 by www.msnet.example. all rights reserved</div></body></html>""")

S = story(
    "澜川推行行政审批“首席代表”制",
    "本报望京4月20日电 （记者程文举）在澜川省政务服务中心，四十一个省直部门派驻的“首席代表”今天正式上岗。今后，企业和群众申办的事项，凡材料齐全、符合条件的，首席代表可当场拍板。",
    "此前，不少部门在服务大厅设立窗口，却只负责收件，真正的审批仍在机关内部流转，群众形象地称之为“收发室”。据省监察厅调查，2009年窗口办件中，能够当场办结的不足两成。",
    "按照新规定，各部门须将不少于八成的审批事项授权给首席代表，并刻制行政审批专用章。首席代表由处级干部担任，任期两年，考核结果作为干部任用的重要依据。",
    "在建设厅窗口，记者遇到前来办理施工许可的企业经办人老郑。他上午九点递交材料，十一点就拿到了盖好章的批文。“搁去年，少说得跑四趟。”老郑说，最头疼的是窗口说行、处室说不行，来来回回补材料，一个章能拖上半个月。",
    "首席代表上岗前，省里组织了为期两周的培训和考试，四十三名人选中有两人因业务考核不合格被退回原单位。",
    "为防止授权走样，省监察厅开通了电子监察系统，每一笔审批的受理、办理、办结时间实时可查，超时自动亮灯。",
    "据介绍，试行三个月来，平均办理时限由十五个工作日缩短到六个，群众满意率达到百分之九十八点七。",
)
add(
    "party paper's site of 2010",
    S,
    "{T}--时政--民声网 ",
    f"""
<div class="left_col"><div class="path"><a href="/GB/">民声网</a>&gt;&gt;<a href="/GB/1001/">时政</a>&gt;&gt;<a href="/GB/1026/">滚动新闻</a></div><h1 id="p_title">{S.title}</h1><div class="function"><div class="func_left">2010年04月21日08:14　来源：<a href="http://paper.msnet.example" target="_blank">民声网-《民声日报》</a></div><div class="func_right">【字号 <a>大</a> <a>中</a> <a>小</a>】 <a>打印</a> <a>留言</a> <a>论坛</a> <a>网摘</a> <a>手机点评</a> <a>纠错</a></div></div><div class="mail">E-mail推荐：<input type="text" size="14" /><input type="button" value="确定" /></div>
<div id="p_content">{each(S.body)}<div class="editor">(责任编辑：孟凡生)</div></div><div class="msg_box"><b>相关专题</b><br>· <a href="#">地方新闻</a></div></div>""",
    head='<meta name="description" content="澜川推行行政审批“首席代表”制--时政--民声网" />',
    day="2010-04-21",
    time="08:14",
    origin="民声网-《民声日报》",
    authors=("程文举",),
    editors=("孟凡生",),
    build=PARTY_OLD,
)

PARTY_NEW = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>@T@</title>@H@<link rel="stylesheet" href="/img/MAIN/2023/css/page.css"/><script src="/img/MAIN/2023/js/jquery.min.js"></script></head><body>
<div class="layout top_nav cf"><div class="fl">{links("首页 党网·时政 要闻 观点 可视化 地方 行业 举报专区 多语言 合作网站")}</div><div class="fr"><a>登录民声网通行证</a><a>立即注册</a></div></div><div class="more_list" style="display:none"><h3 class="cf">报系网站</h3><div class="more_con cf">{links("民声日报 环球瞭望 讽刺画刊 健康刊 汽车刊 教育刊")}</div></div>
@M@
<div class="layout rm_foot"><div class="foot_nav">{links("报社概况 关于民声网 报社招聘 招聘英才 广告服务 合作加盟 供稿服务 网站声明")}</div><p>服务邮箱：kf@msnet.example　违法和不良信息举报电话：0990-65363263</p><p>互联网新闻信息服务许可证99120170001 | 增值电信业务经营许可证</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>""")

S = story(
    "把好山好水变成好日子（高质量发展调研行）",
    "清晨六点，青渡市白沙乡云顶村的民宿已经飘出饭香。游客推开窗，云海就在脚下。",
    "“去年一年，村里接待游客十一万人次，户均增收两万三千元。”村党总支书记黎小荷说。二十年前，这里还是远近闻名的采石村，山体裸露、粉尘蔽日。",
    "关停石场，是绕不过去的一道坎。2006年，云顶村一次性关闭全部十三家采石场，村集体收入从一百六十万元跌到不足五万元。最难的时候，村干部连电费都要垫付。",
    "转机来自生态修复。当地投入一千二百万元，对九百亩废弃矿山覆土复绿，栽下八万株杉木和楠木。随着山绿水清，白颈长尾雉等珍稀鸟类陆续回归，观鸟爱好者成为第一批客人。",
    "生态好了，如何让更多村民受益？青渡市探索林业碳汇预收益权质押贷款，四年间累计发放二点七亿元。云顶村用贷款建起观鸟步道和自然教育中心，村民以山林入股，年底按股分红。",
    "生态账本越算越细。记者在青渡市生态产品交易中心看到，一块大屏幕实时滚动着挂牌信息：某村古茶园经营权、某林场碳汇、某溪流垂钓权……中心主任冉青说，过去这些资源“看得见、算不清、卖不掉”，如今先由第三方评估，再挂牌交易，四年来成交二百六十一宗。",
    "收益怎么分，村民说了算。云顶村定下规矩：净利润的六成按股分红，两成用于管护山林，一成作为公益金，一成留作发展资金。去年，村里七十三位老人第一次领到了“生态养老金”，每人每年六百元。",
    "“山还是那座山，日子却不一样了。”曾经的采石工人、如今的观鸟向导吴大有笑着说。",
)
add(
    "party paper's site of 2024, writers under the headline",
    S,
    "{T}--观点--民声网 ",
    f"""
<div class="layout route cf" id="rwb_navpath"><a href="http://www.msnet.example/" class="clink">民声网</a>&gt;&gt;<a href="http://difang.msnet.example/" class="clink">地方</a></div>
<div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre">澜川青渡市推进生态产品价值实现</h3><h1>{S.title}</h1><h4 class="sub"></h4><div class="author cf">本报记者　卢远航　白　芷</div><div class="channel cf"><div class="col-1-1"> 2024年07月09日05:50 | 来源：<a href="http://paper.msnet.example/" target="_blank">民声网－民声日报</a> </div><div class="col-1-2 fr"><span class="rm_type"><img src="/img/font.png" alt=""><i>小字号</i></span></div></div>
<div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>{each(S.body, "<p> 　　{}</p>")}<p>　　《 民声日报 》（ 2024年07月09日   02 版）</p><div class="box_pic"></div><div class="edit cf">(责编：胡小满、杨维)</div></div><div class="bbs"><div class="share"><p>分享让更多人看到 <img src="/img/share.png"></p></div></div></div>
<div class="col col-2 fr"><div class="title"><h3>推荐阅读</h3></div><ul>{others(4, 4)}</ul></div></div>""",
    head='<meta name="publishdate" content="2024-07-09"/><meta name="author" content="113867"/><meta name="editor" content="113867"/><meta name="source" content="来源：民声网－民声日报"/><meta name="contentid" content="40273515"/>',
    day="2024-07-09",
    time="05:50",
    origin="民声网－民声日报",
    authors=("卢远航", "白芷"),
    editors=("胡小满", "杨维"),
    build=PARTY_NEW,
)

WIRE = page(f"""<html lang="en"><head><meta charset="UTF-8"><!--[4,8,8667230] published at 2018-11-03 19:31:52 from #10 by 祁连--><meta name="author" content="zxnet"><meta name="copyright" content="www.zxnet.example,版权所有">@H@<base target="_blank"><title>@T@</title><link href="/part/cns_public/101/main.css" rel="stylesheet" type="text/css"></head><body>
<input id="newsid" type="hidden" name="newsid" value="4_8_8667230"><div class="nav_top">{links("首页 滚动 时政 国际 社会 财经 产经 金融 汽车 港澳 台湾 华人 娱乐 体育 文化 葡萄酒", '<li><a href="/{n}.shtml">{}</a></li>')}</div>
<div id="con"><div class="con_left">@M@<div class="ad_left_wm"><script>(function(){{var s="_"+Math.random().toString(36).slice(2);document.write('<div id="'+s+'"></div>');}})();</script></div><div class="jingxuan"><h3>频道新闻精选</h3><ul>{others(11, 5)}</ul></div></div><div class="con_right"><div class="hot"><h4>24小时点击排行榜</h4><ul>{others(0, 6)}</ul></div></div></div>
<div class="pagebottom"><p>本网站所刊载信息，不代表中讯社和中讯网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>Copyright ©1999-2018 zxnet.example. All Rights Reserved</p></div></body></html>""")

S = story(
    "临崤马拉松鸣枪 两万跑者畅跑沿江大道",
    "中讯网临崤11月3日电 (记者 邢一川)2018临崤国际马拉松赛3日上午鸣枪开赛，来自二十六个国家和地区的两万名跑者沿澜江奔跑，感受这座古渡口城市的新貌。",
    "比赛设全程、半程和欢乐跑三个项目。赛道自临崤古城东门出发，经沿江大道、青年桥、体育公园，终点设在奥体中心。今年组委会对半程折返点作了调整，避开了施工路段，全程爬升减少四十二米。",
    "最终，男子全程冠军由肯尼亚选手基普罗诺以2小时11分04秒获得，刷新了赛会纪录；女子全程冠军由澜川选手时雨以2小时34分27秒夺得。",
    "赛道两侧的民俗表演成为一大亮点。澜江号子、竹马灯、长嘴壶茶艺等二十余支队伍沿途助阵，不少外国选手停下脚步合影。来自西班牙的跑者卡洛斯第三次参赛，他说每次来都能发现这座城市的新变化。",
    "赛事也拉动了消费。据当地文旅部门统计，比赛前后三天，临崤市区酒店平均入住率达到九成以上，古城景区接待游客十一万人次，同比增长三成。",
    "“最后五公里全是加油声，根本停不下来。”首次参加全程马拉松的大学生顾小棠说，她的成绩比预期快了十二分钟。",
    "据组委会介绍，比赛当天共投入医疗保障人员六百余名，沿途设置补给站二十一处，未发生重大伤病情况。(完)",
)
add(
    "second agency, a hidden block of credits",
    S,
    "{T}-中讯网",
    f"""
<div id="nav_div"><div id="nav"><a href="/">首页</a> → <a href="/sports.shtml">体育新闻</a></div><div class="right"><div id="zihao"><div>字号：</div><a id="txt_x">小</a> <a id="txt_z" class="on">中</a> <a id="txt_d">大</a></div></div></div>
<div class="content" id="cont_1_1_2"><div id="ad_ym"></div><h1 style="display:block; position:relative; clear:both"> {S.title} </h1><div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2018-11-03 19:26:40</span> <span id="source_baidu">来源：<a href="" target="_blank">中讯网</a></span> <span id="author_baidu">作者：邢一川</span> <span id="editor_baidu">责任编辑：祁连</span></div>
<div class="left-time" style="clear:both;"><div class="left-t">2018年11月03日 19:26　来源：中讯网<a href="#zw_cyhd" target="_self"><img src="/images/hd.jpg" alt="参与互动">参与互动</a></div></div><div id="tupian_div"></div>
<div class="left_zw" style="position:relative"><div style="text-align:center"><img src="http://i2.zxnet.example/2018/1103/1.jpg" alt="" /><div style="text-indent:0">3日，选手从临崤古城东门出发。 邢一川 摄</div></div>{each(S.body)}<table border="0" cellspacing="0" align="left"><tbody><tr><td><div id="adhzh" name="hzh"></div></td></tr></tbody></table><div class="adEditor"><div class="left_name right"> <span>【编辑:祁连】 </span></div></div><div id="function_code_page"></div></div><div class="channel"><a href="/sports.shtml">更多精彩内容请进入体育频道</a></div></div>""",
    head='<meta name="keywords" content="马拉松,临崤"><meta name="description" content="2018临崤国际马拉松赛3日上午鸣枪开赛。">',
    day="2018-11-03",
    time="19:26",
    origin="中讯网",
    body=(*S.body[:-1], S.body[-1].removesuffix("(完)")),
    authors=("邢一川",),
    editors=("祁连",),
    build=WIRE,
)

DAILY = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="renderer" content="webkit" /><title>@T@</title>@H@<link rel="stylesheet" href="//static.hydaily.example/2020/content.css" /></head><body>
<div class="topBar"><div class="topBar-inner">{links("首页 时政 资讯 财经 生活 图片 视频 专栏 双语 漫画 独家 地方", '<a href="//cn.hydaily.example/{n}" target="_blank">{}</a>')}</div></div><div class="mb-nav" style="display:none">移动新媒体</div>
<div class="container"><div class="container-left2">@M@<div class="xiangguan"><div class="hengtit">相关文章</div><ul>{others(7, 3)}</ul></div></div><div class="container-right2"><div class="tit">最热新闻</div><ul class="right-lei">{others(13, 6)}</ul></div></div>
<div class="bottom"><p>{links("首页 关于我们 联系我们", "<a>{}</a>", " | ")}</p><p>Copyright 1995 - 2022. All rights reserved. 环宇日报网版权所有。未经事先授权，禁止复制或镜像。</p></div><div style="display:none;"><!-- CNZZ统计 开始 --><script src="https://s19.cnzz.example/z_stat.php"></script></div></body></html>""")

S = story(
    "全球首条商用氢能窄轨列车线在北欧试运行",
    "北欧国家萨兰当地时间12日宣布，连接首都与北部矿区的氢能窄轨列车线开始为期六个月的试运行，成为全球首条商业化运营的同类线路。",
    "一次加氢跑六百公里",
    "据萨兰国家铁路公司介绍，首批投入运营的四列氢能列车由两节动力车和三节客车编组，最高时速一百一十公里，一次加氢可行驶六百公里，全程只排放水蒸气。",
    "这条线路全长二百三十公里，沿途气候寒冷、人烟稀少，架设接触网成本高昂。此前一直使用内燃机车，每年消耗柴油约四百二十万升。",
    "成本仍是最大挑战",
    "业内人士认为，氢能列车的推广仍面临不小障碍。萨兰理工大学交通工程系教授埃里克森说，目前绿氢价格是柴油等效热值的两倍多，如果没有政府补贴，运营方很难收回投资。",
    "安全问题同样受到关注。为适应隧道运行，列车储氢罐被安置在车顶，并配备多重泄漏传感器；一旦检测到氢气浓度异常，系统会在两秒内切断供应并自动排空管路。当地消防部门为此组织了四次联合演练。",
    "萨兰交通部表示，试运行期间每张车票将获得百分之三十的补贴，政府还将在沿线建设两座利用风电制氢的加氢站，力争五年内把氢气价格降低一半。",
)
add(
    "foreign affairs daily, two lines of editors",
    S,
    "{T} - 环宇日报网",
    f"""
<div class="da-bre"><a href="//cn.hydaily.example">环宇日报网</a> &gt; <a href="//world.hydaily.example">国际</a></div><h1 class="dabiaoti">{S.title}</h1><div class="xinf"><div class="fenx"><div class="xinf-le"> 来源：<a href="//www.hydaily.example" class="shuiyin">环宇日报网</a> </div><div class="xinf-le">2022-09-13 10:27</div></div><div class="fenx-ri"><a title="分享到新浪微博"><img src="/wb.png" /></a><a title="qzone"><img src="/qz.png" /></a><a title="mail"><img src="/ml.png" /></a><div class="share-close"><span>关闭</span></div></div></div>
<div id="Content" class="article">{each((f"<strong>{x}</strong>" if len(x) < 14 else x for x in S.body), "<p>{}</p>")}<p>（编辑：齐悦 韩朔）</p><div style="width:100%;text-align:right;font-size:12px;padding-top:20px;"> 【责任编辑：齐悦】 </div></div><div class="selectpage"></div><div class="fenx"><a class="download"><img src="//static.hydaily.example/download.jpg" border="0" /></a></div>""",
    head='<meta name="publishdate" content="2022-09-13" /><meta name="source" content="环宇日报网" /><meta property="og:title" content="全球首条商用氢能窄轨列车线在北欧试运行" />',
    day="2022-09-13",
    time="10:27",
    origin="环宇日报网",
    editors=("齐悦", "韩朔"),
    build=DAILY,
)

NETWORK = page(f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta property="og:type" content="website"><meta property="og:url" content="http://www.zwchina.example/">@H@<link rel="stylesheet" href="http://images.zwchina.example/ch/content/css/content_two.min.css"><title>@T@</title></head><body>
<div class="topMenu">{links("首页 中国政协 国情 时政 生态 外交 国防 法治 网信 教育 文化 非遗 援疆 康养 乡村 铁路", '<a href="http://{n}.zwchina.example/" target="_blank">{}</a>')}</div><div class="site_net"><span>地方网群</span>{links("澜川 望京 临崤 青渡 霁阳 棠州 罗河 茅津")}</div>
<div class="content_body">@M@</div><div class="pc_footer"><p>{links("关于我们 外宣服务和广告服务 法律顾问 联系我们 举报入口", "<a>{}</a>", "|")}</p><p>互联网新闻信息服务许可证：99120180016 某公网安备 99010802027341号</p></div><div id="ciic_wza">网站无障碍</div></body></html>""")

S = story(
    "组图：湿地秋光 万鸟翔集",
    "11月16日，白鹭在澜川省松源县天鹅湖湿地觅食。",
    "深秋时节，松源县天鹅湖湿地芦花飞扬，数万只候鸟在此停歇觅食，与湖光山色相映成趣。近年来，当地实施退耕还湿、生态补水等工程，湿地面积恢复到十二点六万亩，记录到的鸟类由一百零七种增加到二百一十九种。",
)
add(
    "national network, a photo story",
    S,
    "{T}_中望网",
    f"""
<h1 class="articleTitle">{S.title}</h1><div class="inform"><p>2024-11-17 09:20</p><p>来源：中望网</p><div class="informShare">分享到： <div class="wechat"><img src="/wx.png" class="share_icon" title="微信"></div><a class="sina"><img src="/wb.png" title="微博"></a><div class="copy_pic"><img src="/copy.png" title="复制地址"><div class="copySuccess">链接已复制</div><input type="text" class="link_url" value="http://photo.zwchina.example/2024-11/17/content_42967.shtml"></div></div><div class="fontSize">字体：<span class="fontSmall font_cur">小</span><span class="fontBig">大</span></div></div>
<div class="content_left"><div class="article"><div id="vf"><div id="videoarea" style="display: none;"></div></div><p style="text-align:center"><img src="http://images.zwchina.example/site1/20241117/1.jpg"></p><p style="text-indent: 2em;">{S.body[0]}石小鸥 摄</p><p style="text-indent: 2em;">{S.body[1]}</p><p style="text-align:center"><img src="http://images.zwchina.example/site1/20241117/2.jpg"></p><p style="text-align:center"><img src="http://images.zwchina.example/site1/20241117/3.jpg"></p><div class="editor">【责任编辑：冷月】</div></div><div class="relevant"><iframe src="http://images.zwchina.example/banner.htm" width="860" height="110" class="banner"></iframe></div></div>""",
    head='<meta property="og:title" content="组图：湿地秋光 万鸟翔集"><meta name="keywords" content="湿地 候鸟">',
    day="2024-11-17",
    time="09:20",
    origin="中望网",
    editors=("冷月",),
    build=NETWORK,
)

TIDE = page(f"""<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>@T@</title>@H@<link rel="preload" href="/_next/static/css/0f8c.css" as="style"/><script defer src="/_next/static/chunks/main-2b6.js"></script></head><body><div id="__next"><div class="headerbox_wrap__x91"><a class="logo_k2" href="/">潮汐新闻</a><ul class="menu_u0">{links("推荐 要闻 时事 财经 智库 思想 生活 国际 科技 体育 视频 问吧", '<li class="li_8a"><a href="/channel_{n}">{}</a></li>')}</ul><span class="login_q">登录</span><div class="dl_z">下载客户端</div></div>
<main class="wrapper_d3"><div class="left_3f">@M@</div><div class="right_0e"><div class="rank_t1"><h2>热榜</h2><ol>{others(5, 6, '<li><a href="/newsDetail_forward_{n}">{}</a><span>1.2k</span></li>')}</ol></div></div></main>
<footer class="footer_7b"><p>{links("关于潮汐 加入潮汐 联系我们 广告合作 法律声明 隐私政策")}</p><p>潮汐新闻报料：0990-967700　报料邮箱：news@chaoxi.example</p><p>互联网新闻信息服务许可证：99120170006　增值电信业务经营许可证　© 2014-2023 望京报业有限公司</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"23390651"}}}}}},"page":"/detail/[id]","buildId":"b8c1"}}</script></body></html>""")

S = story(
    "独居老人去世三个月后，谁来打理他的后事",
    "4月初，望京市民何冬梅接到社区电话时，正在外地出差。电话那头说，她的邻居、七十四岁的独居老人魏师傅在家中去世，因联系不上亲属，希望她回来协助辨认。",
    "魏师傅未婚无子女，父母早已离世，唯一的弟弟二十年前移居海外，失去联系。老人去世后，房子、存款、骨灰，一时都成了没有主人的东西。",
    "“我们不是不想管，是不知道该以什么身份管。”所在社区的党委书记史红告诉潮汐新闻记者，社区垫付了两万余元殡葬费用，但办理销户、解冻存款，都需要法定继承人或遗产管理人出面。",
    "制度已有，落地不易",
    "根据民法典，没有继承人的，由被继承人生前住所地的民政部门或者村民委员会担任遗产管理人。望京市民政局社会事务处工作人员表示，该制度实施以来，全市各级民政部门共被法院指定为遗产管理人十九次，大多与债务纠纷有关，无债务的独居老人个案则很少进入程序。",
    "望京大学法学院副教授丛林认为，症结在于启动机制：法律规定了谁来管，却没有说清谁来提出、费用谁出。他建议由民政部门设立公益性的遗产管理岗，并引入公证机构参与清点。",
    "类似的困境，正在更多城市出现。望京市老龄办的数据显示，全市七十岁以上独居老人有六万余人，其中登记无子女的两千一百余人。一些社区开始尝试“意定监护”，由老人在意识清醒时指定监护人并公证，但愿意接手的组织寥寥无几。",
    "6月初，在区民政局协调下，魏师傅的骨灰安葬在公益性墓园。房子仍贴着封条，门口那辆旧自行车，邻居们一直没有挪动。",
    "（文中魏师傅为化名）",
)
add(
    "new media of 2023, rendered, the reporter above the line",
    S,
    "{T}_直击现场_潮汐新闻-The Tide",
    f"""
<div class="index_wrapper"><div class="crumb_1"><a href="/channel_1">直击现场</a> &gt;</div><h1 class="index_title__B8mhI">{S.title}</h1><div class="index_left__LfzyH"><div>潮汐新闻记者 汪小洛 实习生 郝知夏</div><div class="ant-space"><span>2023-06-08 14:32</span><span>来源：<a href="/user_1">潮汐新闻</a></span></div><div class="index_column">直击现场 &gt;</div></div><div class="index_right"><span>字号</span><span>听全文</span></div>
<div class="index_cententWrap__Jv8jK">{each((f"<strong>{x}</strong>" if len(x) < 12 else x for x in S.body[:3]), "<p>{}</p>")}<img src="https://imgpai.chaoxi.example/1.jpg" class="contentImg" alt=""/><p class="image_desc">魏师傅居住的老楼。 潮汐新闻记者 汪小洛 图</p>{each((f"<strong>{x}</strong>" if len(x) < 12 and x[0] != "（" else x for x in S.body[3:]), "<p>{}</p>")}</div><div class="index_extra"><div><span>责任编辑：蒋子衿</span></div><div><span>校对：刘畅言</span></div><div class="copy">潮汐新闻，未经授权不得转载</div></div><div class="index_tags"><a>独居老人</a><a>遗产管理人</a></div><div class="praise"><i></i>1.4k <span>收藏</span><span>我要举报</span></div><div class="comment_w"><h2>评论（312）</h2></div>""",
    head='<meta name="keywords" content="独居老人,遗产管理人"/><meta property="og:title" content="独居老人去世三个月后，谁来打理他的后事"/>',
    day="2023-06-08",
    time="14:32",
    origin="潮汐新闻",
    authors=("汪小洛", "郝知夏"),
    editors=("蒋子衿",),
    build=TIDE,
)

WATCH = page(f"""<html lang="zh-cmn-Hans"><head><meta charset="utf-8"><meta name="author" content="name, email@gmail.com"><meta name="applicable-device" content="pc"><link rel="stylesheet" href="../css/main.css?20190826"><title>@T@</title>@H@</head><body>
<div class="header"><div class="logo"><a href="/"><img src="/images/logo.png"></a></div><div class="nav-box">{links("首页 国际 军事 财经 产经 科技 汽车 视频 风闻 评论", '<div class="nav-cell j-nav-cell"><a href="/{n}?s=dh" title="{}">{}</a></div>')}</div></div>
<div class="main content-main"><ul class="two-coloum fix"><li class="left left-main">@M@<div class="kuaixun"><h4>快讯</h4><ul>{others(17, 4)}</ul></div><div class="gc-comment"><h4><span>全部评论</span> <em>2</em></h4><ul><li><a class="user-nav">江湖夜雨</a><span>2020-04-17 10:03</span><div class="comment-txt">早该这么干了，光靠买是买不来的。</div><a>赞 31</a><a>回复</a></li><li><a class="user-nav">老铁匠</a><span>2020-04-17 11:46</span><div class="comment-txt">我在这行干了十五年，密封件看着小，里面学问大得很，材料配方差一点点寿命就差一半。</div><a>赞 12</a><a>回复</a></li></ul><p>最多1500字 <button>发表评论</button></p></div></li><li class="right right-main"><h4>小编最近文章</h4><ul>{others(20, 4)}</ul></li></ul></div>
<div class="footer"><p>{links("About 联系我们 关于我们 版权声明 友情链接 网站地图", "<a>{}</a>", "|")}</p><p>Copyright © 2014-2020 望山者 All rights reserved.</p></div></body></html>""")

S = story(
    "盾构机主轴承密封件实现国产 打破两家外企垄断",
    "盾构机“卡脖子”清单上又划掉一项。4月15日，中澜重装集团宣布，其自主研制的大直径盾构机主驱动密封件通过一千小时台架试验，主要指标达到国外同类产品水平。",
    "主驱动密封件的作用，是把高压泥水挡在主轴承之外。一旦失效，泥沙进入轴承，价值上亿元的设备就可能“趴窝”在地下。长期以来，直径十二米以上盾构机的密封件全部依赖两家欧洲企业，单套价格超过三百万元，供货周期长达十个月。",
    "中澜重装副总工程师纪长风介绍，研制的难点在于材料。研发团队先后试制配方一百四十多个，最终选用改性聚氨酯与碳纤维复合结构，使密封件在1.2兆帕压力下的磨损率降低了四成。",
    "价格之外，更大的意义在于服务。去年，某过江隧道工程因密封件故障停工，外方技术人员因故无法到场，项目足足停了五十三天，直接损失超过两千万元。纪长风说，国产化之后，从检测到更换可以压缩到一周以内。",
    "业内人士指出，密封件只是第一步，大直径主轴承、高端液压泵等部件的国产化率仍然偏低，需要主机厂、材料企业和施工单位共同投入，给国产件更多“上机”的机会。",
    "据悉，首套国产密封件已装上为临崤过江隧道定制的盾构机，预计今年9月始发。按照目前的报价，国产件的价格约为进口产品的四成。",
)
add(
    "opinion site, thread of comments below",
    S,
    "{T}",
    f"""
<h3>{S.title}</h3><div class="share"><span>分享到：</span><div class="share-box fl bdsharebuttonbox"><div class="share-block"><a class="sina-2" data-cmd="tsina"></a></div><div class="share-block"><a class="weixin-2" data-cmd="weixin"></a></div></div><div class="other-box fr"><a class="collect ml10"><i></i><span id="count0">5</span></a> <a class="comment ml10" href="#comment"><i></i> <span>2</span></a></div></div><div class="time fix"><span>2020-04-17 09:31:08</span> <span>字号：<a fsize="14px" class="current">A-</a> <a fsize="18px">A</a> <a fsize="22px">A+</a></span> <span>来源：重工之声</span></div>
<div class="content all-txt"><p>【文/望山者网 钟离】</p>{each(S.body, "<p>{}</p>")}<p style="text-align:center"><img src="https://i.wangshan.example/News/2020/04/17/1.png"></p></div><div class="share fix"><div class="share-box share-box-2 fl"></div><span class="fr">责任编辑：祝融</span></div><div class="declare"><p>请支持独立网站，转发请注明本文链接：</p></div><div class="key-word fix"><span>标签</span> <a>盾构机</a> <a>国产化</a></div>""",
    head='<meta name="Keywords" content="盾构机,密封件"><meta name="_pubtime" content="2020-04-17 09:31:08">',
    day="2020-04-17",
    time="09:31",
    origin="重工之声",
    authors=("钟离",),
    editors=("祝融",),
    build=WATCH,
)

EASE = page(f"""<html id="ne_wrap"><head><title>@T@</title><meta http-equiv="expires" content="0"><meta name="author" content="易讯"><meta name="Copyright" content="易讯版权所有">@H@<link rel="stylesheet" href="http://img.yixun.example/f2e/news/article/css/article.css"></head><body>
<div class="ntes_nav" id="js_N_nav">{links("易讯首页 新闻 体育 NBA 娱乐 财经 股票 汽车 科技 手机 女人 视频 房产 家居 教育 读书 游戏 旅游", '<a href="http://{n}.yixun.example/">{}</a>')}<div class="ntes-nav-login"><a>快速注册</a> <a>登录</a></div></div><div class="ep-header"><div class="mod-lock-bar"><a href="http://money.yixun.example/">财经</a><ul>{links("宏观 国内 国际 金融 产经 消费 理财", "<li><a>{}</a></li>")}</ul></div></div>
<div class="ep-content"><div class="ep-content-bg clearfix"><div class="ep-content-main" id="epContentLeft">@M@<div class="nec-mod"><h3>易讯荐新闻</h3><ul>{others(8, 4)}</ul></div></div><div class="ep-content-side"><div class="ad300"><iframe src="http://g.yixun.example/r?site=money"></iframe></div><div class="tab"><h3>24小时新闻</h3><ol>{others(0, 7)}</ol></div></div></div></div>
<div class="ep-footer">{links("About_YX 公司简介 联系方法 招聘信息 客户服务 隐私政策 网络营销 意见反馈", "<a>{}</a>", " - ")}<br>易讯公司版权所有 &copy;1997-2015</div></body></html>""")

S = story(
    "七月首周一线城市租金微涨 合租比例继续上升",
    "毕业季带动租房市场升温。江城商报记者从多家中介机构获悉，7月第一周，四个一线城市住宅平均租金环比上涨1.8%，涨幅较去年同期收窄0.9个百分点。",
    "“往年这个时候一天能签七八单，今年也就四五单。”望京市东城区一家中介门店的经理说，毕业生看房的多，但对总价更敏感，月租两千五百元以下的房源最抢手。",
    "数据显示，在新签约的租客中，选择合租的占比达到58%，比三年前提高了12个百分点；平均租住面积则由34平方米下降至27平方米。不少租客宁愿多花二十分钟通勤，也要把房租控制在收入的三成以内。",
    "澜江房地产研究院分析师夏侯敏认为，租金涨幅趋缓，与近两年公寓供应增加有关。仅望京一地，今年上半年入市的长租公寓就超过一万间。",
    "值得注意的是，平台上的“转租”信息明显增多。刚毕业的小柯在望京西站附近租下一间次卧，合同签了一年，入职后才发现单位要搬到开发区，只好挂出转租，两周过去仍无人接手。“押金两千六，退不退得回来还不好说。”他说。",
    "多家中介提醒，租客签约前应核对房主身份和产权证明，明确押金退还条件，不要轻信低价“独家房源”。",
    "“短期看，毕业季过后租金会回落；长期看，租赁供应的结构比数量更重要。”夏侯敏说。",
)
add(
    "portal of 2015, the outlet with its place",
    S,
    "{T}_易讯财经",
    f"""
<div class="ep-crumb JS_NTES_LOG_FE"><a href="http://www.yixun.example">易讯首页</a> &gt; <a href="http://money.yixun.example">财经频道</a> &gt; 正文</div><h1 id="h1title" class="ep-h1">{S.title}</h1><div class="clearfix"><div class="ep-info cDGray"><div class="left">2015-07-08 07:16:22　来源: <a href="http://www.jcsb.example/">江城商报</a>(望京)　</div></div><div class="share-topbar"><label class="ep-share-tip">分享到：</label><ul class="ep-share-icon"><li><a title="分享到易信"><i></i></a></li><li><a title="分享到微信"><i></i></a></li><li><a title="收藏到有道云笔记"><i></i></a></li></ul><div class="ep-tie-top"><a class="ep-cnum-tie js-tielink" title="点击查看跟贴">0</a></div></div></div>
<div id="endText" class="end-text"><p class="otitle">（原标题：毕业季租房升温 合租者更多了）</p>{each(S.body)}<div class="gg200x300"><a href="#"><img src="http://img.yixun.example/ad.gif"></a></div><div class="ep-source cDGray"><span class="left"><a href="http://money.yixun.example/"><img src="http://img.yixun.example/end_money.png" alt="尤宁" width="13" height="12" class="icon"></a> 本文来源：江城商报 作者：薛海涛</span> <span class="ep-editor">责任编辑：尤宁_NB1183</span></div></div><div class="sharecommend-wrap clearfix"><label class="ep-share-tip">分享到：</label></div><div class="tie-area"><a>跟贴0条</a></div>""",
    head='<meta name="keywords" content="租金,毕业季">',
    day="2015-07-08",
    time="07:16",
    origin="江城商报",
    authors=("薛海涛",),
    editors=("尤宁",),
    build=EASE,
)

MICRO = page(f"""<html><head><meta charset="utf-8"><meta name="sudameta" content="urlpath:c/; allCIDs:51922,257"><title>@T@</title>@H@<link rel="mask-icon" sizes="any" href="//www.xinlan.example/favicon.svg" color="red"></head><body>
<div class="sina-header"><div class="sina-nav">{links("新澜首页 新闻 体育 财经 娱乐 科技 博客 图片 专栏 更多", '<a href="http://{n}.xinlan.example/">{}</a>')}<div class="sina-login"><a>登录</a><div class="outlogin" style="display:none">扫描成功！点击手机上的确认即可登录</div></div></div></div><div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div class="channel-path"><a href="//news.xinlan.example/">新闻中心</a> &gt; <a href="//news.xinlan.example/society/">社会</a> &gt; 正文</div></div></div>
<div class="main-content w1240"><div class="top-banner clearfix"><ins class="sinaads" data-ad-pdps="PDPS000000055137"></ins><script>(sinaads = window.sinaads || []).push({{}});</script></div>@M@
<div class="article-content-right"><div class="blk_hdline_01"><h2>今日热门</h2><ul>{others(10, 6)}</ul></div></div></div>
<div class="footer">{links("新澜简介 广告服务 联系我们 招聘信息 通行证注册 产品答疑", "<a>{}</a>", " | ")}<br>Copyright © 1996-2019 XINLAN Corporation, All Rights Reserved<br>新澜公司 版权所有</div><div class="survey" style="display:none">改版调查</div></body></html>""")

S = story(
    "公交司机急停救下路边晕倒老人 全车乘客没一人催促",
    "11月23日上午9时许，霁阳市21路公交车驶近工农路口时，司机贾国良看到人行道上一名老人身子一晃，倒在花坛边。",
    "他立即靠边停车，打开双闪，跟乘客说了一句“有老人摔倒了，大家等我几分钟”，就跑了过去。当时车上有三十多名乘客，正值赶路的时候，却没有一个人催促，有四名乘客还跟着下车帮忙。",
    "乘客中有一位是下夜班的护士。她检查后发现老人意识模糊、大量出汗，怀疑是低血糖，便向路边早餐店要了一杯糖水。几分钟后，老人慢慢缓了过来。",
    "“我就是搭了把手，换谁都会停。”贾国良今年四十六岁，开公交车十九年。他说自己最过意不去的是耽误了大家十一分钟，“回到车上我给全车人鞠了个躬，结果大家都在鼓掌。”",
    "据公交公司调取的车内监控显示，停车期间，有乘客主动把靠窗的座位让给一名抱孩子的妇女，还有一名中学生帮忙看护前门。车辆重新启动时，贾国良回头说了三声“谢谢大家”。",
    "这已不是他第一次“停车”。2017年夏天，他曾在路上帮走失儿童找到家人；去年雪天，他下车推过一辆抛锚的救护车。同事们开他玩笑，说他是“最不准点的先进工作者”。",
    "当天下午，老人的女儿辗转找到公交公司，送来一面锦旗。霁阳公交集团表示，将对贾国良予以表彰，并给全部车辆配备急救包。",
)
add(
    "portal of 2019, outlet beside the time without a label",
    S,
    "{T}|公交_新澜新闻",
    f"""
<h1 class="main-title">{S.title}</h1><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2019年11月25日 18:57</span> <a href="http://www.jywb.example/" target="_blank" class="source ent-source" data-sudaclick="content_media_p" rel="nofollow">霁阳晚报</a></div><div class="second-title">{S.title}</div><div class="page-tools"><span class="tool-fz">A+</span><span>微博</span><span>微信</span><span>空间</span><a class="num">评论 218</a></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：公交车停了11分钟，全车人鼓掌</p>{each(S.body[:2])}<div class="img_wrapper"><img src="//n.xinlan.example/news/w550h309/1.jpg" alt="监控拍下的救助过程。"><span class="img_descr">监控拍下的救助过程。</span></div>{each(S.body[2:])}<div id="left_hzh_ad"><ins class="sinaads"></ins></div><p class="show_author">责任编辑：张小荻 </p></div><div class="article-bottom clearfix"><div class="keywords" id="keywords"><label>关键字 : </label><a>公交</a> <a>老人</a></div><div class="btns"><a class="btn-icon btn-feedback">我要反馈</a></div></div><div class="blk-wxfollow clearfix"><span>新澜新闻公众号</span><p>更多猛料！欢迎扫描左方二维码关注新澜新闻官方微信</p></div></div></div>""",
    head='<meta property="og:type" content="news"><meta property="og:title" content="公交司机急停救下路边晕倒老人"><meta property="article:published_time" content="2019-11-25T18:57:00+08:00"><meta property="article:author" content="霁阳晚报">',
    day="2019-11-25",
    time="18:57",
    origin="霁阳晚报",
    editors=("张小荻",),
    build=MICRO,
)

PENGUIN = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta content="text/html; charset=gb2312" http-equiv="Content-Type"><title>@T@</title>@H@<link href="/css/ent_end2.css" rel="stylesheet" type="text/css"><script>function T(n){{document.getElementById("ArticleCnt").style.fontSize=n+"px";}}</script></head><body>
<div id="toplink">{links("新闻 财经 体育 娱乐 明星 音乐 电影 电视 时尚 汽车 科技 游戏", '<a href="http://{n}.tuobo.example">{}</a>', "-")}</div><div id="hotnews"><div id="text"><script>var ad_block_list=["1,021,"];</script></div></div>
@M@<div id="cntR"><h2>精彩推荐</h2><ul>{others(3, 6)}</ul></div><div class="clr"></div>
<div id="footer">关于拓波 | 服务条款 | 广告服务 | 商务洽谈 | 客服中心<br>Copyright &copy; 1998 - 2009 Tuobo. All Rights Reserved</div></body></html>""")

S = story(
    "温子墨新专辑《慢船》首发 十首歌写给故乡的河",
    "拓波娱乐讯 11月7日，创作歌手温子墨的第三张专辑《慢船》在望京一间老茶馆里举行首发会。没有舞台，没有灯光，一把木吉他，一百二十个座位，歌手就坐在听众中间唱完了整张专辑。",
    "《慢船》收录十首新歌，全部由温子墨独立完成词曲。她在澜江边长大，外公是船上的水手，专辑里的《夜航》《过滩》《白米》写的都是小时候听来的故事。制作人骆飞说，录音时特意把采样设备搬到了江边，歌里能听到真实的水声和汽笛。",
    "与前两张专辑相比，新作的编曲更为简单，多数歌曲只用吉他、口琴和大提琴。对于“不够流行”的担心，温子墨笑着说：“河水本来就慢，我也着急不来。”",
    "首发会上，八十二岁的外公也被请到了现场。老人听完《过滩》，沉默了好一会儿，忽然开口喊了一段澜江上的起锚号子，满屋子的人都安静下来。温子墨红着眼眶说，这是她做这张专辑最大的奖赏。",
    "据悉，温子墨将从12月起在六个沿江城市举行小型演唱会，首站定在家乡临崤。",
)
add(
    "portal of 2009, music",
    S,
    "{T}_大陆新闻_娱乐_拓波网",
    f"""
<div id="nowpsn"><p id="position">您所在的位置： <a href="http://www.tuobo.example">拓波首页</a> &gt; <a href="http://ent.tuobo.example">娱乐频道</a> &gt; 大陆新闻 &gt; 正文</p><form name="flso"><input type="text" name="w"><input type="submit" value="搜索"></form></div><div id="cntMain"><div id="cntL"><div id="ArticleTit">{S.title}</div><div id="ArtFrom"><a href="http://ent.tuobo.example" class="lora">http://ent.tuobo.example</a>　 2009年11月09日10:02 　 <a class="lblack" href="http://yue.tuobo.example/">拓波音乐</a>　　 <a class="lora" href="http://comment.tuobo.example/">我要评论(<span id="comment_count">0</span>)</a></div>
<div id="ArticleCnt"><P align=center><IMG alt="{S.title}" src="http://img1.tuobo.example/23529979.jpg"></P><P align=center>温子墨在首发会上演唱</P>{each(S.body, '<P style="TEXT-INDENT: 2em">{}</P>')}<P align=right><FONT color=#666666>[责任编辑：vivianzhou]</FONT></P></div><div id="AppendTo" style="text-align:right"><a class="lblue">&gt;&gt;查看今天全部娱乐新闻</a>&nbsp;&nbsp;<a><font color="red">每日娱闻收藏</font></a></div><div class="vote">看完这篇新闻，您的心情是：<a>感动</a><a>高兴</a><a>无聊</a></div></div></div>""",
    day="2009-11-09",
    time="10:02",
    origin="拓波音乐",
    editors=("vivianzhou",),
    build=PENGUIN,
)

FOX = page(f"""<!DOCTYPE html><html><head><title>@T@</title><meta http-equiv="Content-Type" content="text/html;charset=utf-8"><meta name="data-spm" content="smpc">@H@<link rel="stylesheet" href="//statics.huanlu.example/article_pc.css"></head><body class="article-page">
<header class="header"><div class="area"><ul class="nav">{links("首页 新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经 娱乐 更多", '<li><a href="//www.huanlu.example/{n}">{}</a></li>')}</ul><a class="login">登录/注册</a></div></header>
<div class="wrapper-box"><div id="article-container"><div class="left sidebar"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//avatar.huanlu.example/a.png" alt=""></a></div><h4><a href="//mp.huanlu.example/profile?xpt=1">半亩花田笔记</a></h4><dl class="user-num"><dd><span class="value">1206</span>文章</dd><dd><span class="value">8203万</span>总阅读</dd></dl><a class="more">查看TA的文章&gt;</a></div><div class="share-interaction"><span>评论</span><span>分享</span><p>微信扫一扫，分享好友</p></div></div>@M@<div class="right sidebar"><h3>今日热点</h3><ul>{others(12, 5)}</ul></div></div></div>
<div class="statement">平台声明：该文观点仅代表作者本人，环鹿号系信息发布平台，环鹿仅提供信息存储空间服务。</div><div class="groom-read"><h3>推荐阅读</h3><ul>{others(17, 4)}</ul></div></body></html>""")

S = story(
    "阳台种薄荷，为什么越种越细？做对这四步，一盆能掐一整年",
    "很多人第一次种薄荷，都觉得它是“懒人植物”：掐一根插水里就能活。可养着养着，枝条越来越细，叶子越来越小，凑近了也闻不到多少味道。",
    "问题出在哪儿？",
    "第一，光不够。薄荷耐阴，但不等于喜阴。每天至少要有四个小时的散射光，否则就会徒长。北阳台的花友，建议每隔三天把盆转个方向。",
    "第二，盆太小。薄荷靠匍匐的地下茎繁殖，一盆种上半年，根系就会把土盘得满满当当。每年春天换一次盆，剪掉三分之一的老根，换上疏松的新土。",
    "第三，舍不得剪。薄荷越剪越旺。长到十五厘米就可以打顶，剪口下面会冒出两个侧枝。掐下来的嫩尖泡水、拌菜都合适。",
    "第四，水浇得不对。盆土表面发白再浇，一次浇透。夏天别在正午浇水，闷根比干旱更致命。",
    "我家那盆薄荷，是四年前从菜市场两块钱一把的薄荷里挑出来的，到现在已经分出去十几盆了。种花这件事，有时候真不用花什么钱。",
)
add(
    "account on a portal, the way home glued to the last line",
    S,
    "{T}_枝条_土壤_叶子",
    f"""
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>{S.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1683162180000">2023-05-04 09:03</span> <span>来源：<span></span><a href="//mp.huanlu.example/profile?xpt=1">半亩花田笔记</a></span> <div class="area"><span>发布于：</span><span>澜川省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{S.title}</p>{each(S.body[:4], "<p>{}</p>")}<p class="ql-align-center"><img src="//q7.huanlu.example/1.jpeg" max-width="600"></p>{each(S.body[4:-1], "<p>{}</p>")}<p>{S.body[-1]}<a href="//www.huanlu.example/" target="_blank" title="点击进入环鹿首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回环鹿，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article></div><div class="statement-line"></div><div class="bottom-relate-wrap"><span class="read-wrap">阅读 (<em class="read-num">3421</em>)</span></div></div></div>""",
    head='<meta property="og:type" content="news"><meta itemprop="datePublished" content="2023-05-04 09:03">',
    day="2023-05-04",
    time="09:03",
    origin="半亩花田笔记",
    build=FOX,
)

PHOENIX = page(f"""<!DOCTYPE html><html xmlns:wb="http://open.weibo.example/wb"><head><meta http-equiv="Cache-Control" content="no-transform"><meta charset="utf-8"><title>@T@</title>@H@<script>var allData = {{"noffhFlag":["215401-"],"nav":{{"moreLink":"//www.luanniao.example/daohang/"}}}};</script><link href="https://x0.luanniao.example/fe/content_graphic.dd79.css" rel="stylesheet"></head><body><div id="root"><div>
<div class="nav-1x2"><div class="index_box-3T">{links("首页 资讯 财经 娱乐 体育 时尚 汽车 房产 科技 军事 文化 旅游 佛教", '<a class="nav_a-2k" href="//{n}.luanniao.example/">{}</a>')}<span class="login-9a">注册登录</span></div></div><div class="content-1y7"><div class="caption-3_nU"><a>资讯</a>&gt;<a>社会</a>&gt;<span>正文</span></div>@M@<div class="space30-3c"></div><div><div class="title-2Kp"><h3>为您推荐</h3></div>{others(14, 5, '<div class="list_box-3N"><p class="text-3S1"><a title="{}">{}</a></p><p class="time-1t"><span>澜川新闻</span><span>{d}</span></p></div>')}</div></div><div class="footer-2b"><p>{links("鸾鸟新媒体介绍 投资者关系 广告服务 诚征英才 保护隐私权 免责条款 意见反馈")}</p><p>鸾鸟新媒体 版权所有 Copyright © 2019 Luanniao New Media Limited</p></div></div></div></body></html>""")

S = story(
    "小学旁的“网红”辣条店被查 店主称“不知道要标日期”",
    "学校门口的零食，到底安不安全？11月20日，棠州市市场监管局对城区十七所中小学周边的食品店突击检查，当场下架问题食品四百余袋。",
    "在育才小学南门外五十米的一家小店，执法人员发现，货架上摆放的散装辣条、调味面制品均未标注生产日期和保质期。面对询问，店主谢某称“都是大包拆开卖的，不知道要标日期”。",
    "据检查人员介绍，这家店因在短视频平台上走红，放学时段常常排起长队。店内一款售价一元的“爆浆辣片”，外包装上的厂家地址查无此处。",
    "市场监管局食品经营监管科科长尹峰说，按照规定，散装食品应当在容器上标明名称、生产日期、保质期以及生产经营者信息；校园周边一百米内不得销售高盐、高糖及感官性状异常的食品。",
    "记者随后走访了另外六所小学周边，发现类似的无标签散装零食并不少见。在实验二小对面的一家文具店，收银台旁摆着几大罐“拔丝糖”“魔鬼糖”，罐体上没有任何文字。店主解释说是“批发市场进的”，拿不出进货票据。",
    "市民罗女士的儿子今年上三年级。她告诉记者，孩子每天五元零花钱，大半花在了辣条上，“说了不听，同学之间还比谁吃得辣”。",
    "目前，涉事店铺已被责令停业整改，问题食品抽样送检。检查结果将于一周内向社会公布。",
    "育才小学表示，已向家长发出告知书，并将在食堂增加课间餐，每份收费三元，由家长自愿选择。",
)
add(
    "portal of 2019, hashed classes, byline inside the text",
    S,
    "{T}_鸾鸟网资讯_鸾鸟网",
    f"""
<div class="artical-25IY"><h1 class="topic-3bY8Hw-9">{S.title}</h1><div class="info-3Gx"><p class="time-M6w87NaQ"><span>2019年11月21日 16:04:30</span><br><span class="source-2pXi2vGI">来源：<span class="source-2pXi2vGJ"><a href="http://www.tzdsb.example/" target="_blank" rel="">棠州都市报</a></span></span></p><div class="share_box-1o"><a class="sina-z"></a><a class="qqzone-3Z"></a><a class="wechat-dl"></a></div><div class="comment_box-1x"><h5><span class="num-1e">231</span><span class="text-3Q">人参与</span> <span class="num-1e">64</span><span>评论</span></h5></div></div>
<div class="main_content-LcrEruCc"><div><div class="text-3zQ3cZD4"><p><strong>棠州都市报记者 段雨薇 朱墨</strong></p>{each(S.body[:2], "<p>{}</p>")}<p><img src="http://x0.luanniao.example/2019/1.jpeg"></p><p>执法人员检查货架。 受访者供图</p>{each(S.body[2:], "<p>{}</p>")}</div><div class="end-37G"></div></div></div></div><div class="vote_box-3S"><div class="vote-ci">推荐<span>18</span></div></div>""",
    head='<meta name="og:time" content="2019-11-21 16:04:30"><meta name="keywords" content="辣条 校园 食品安全">',
    day="2019-11-21",
    time="16:04",
    origin="棠州都市报",
    authors=("段雨薇", "朱墨"),
    build=PHOENIX,
)

FEED = page(
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><link rel="dns-prefetch" href="//s3.kuaixun.example/"><title>@T@</title>@H@</head><body><div id="app"><div class="bui-header-wrap"><ul>{links("推荐 热点 视频 图片 段子 社会 娱乐 科技 体育 财经", '<li><a href="/ch/{n}/">{}</a></li>')}</ul></div><div class="bui-box container"><div class="bui-left index-l"><div class="share-qrcode"><span>分享</span><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQMAAAAl21bKAAAAA1BMVEUAAACnej3aAAAAAXRSTlMAQObYZgAAAApJREFUCNdjYAAAAAIAAeIhvDMAAAAASUVORK5CYII="></div></div>@M@<div class="bui-right index-right"><div class="user-card"><a class="user-card-avatar"><img src="//p1.kuaixun.example/a.webp"></a><p>阅尽人间</p><span>关注</span><ul><li>她把老裁缝铺开成了博物馆</li><li>九十岁的邮差还在送信</li></ul></div></div></div></div><script>var BASE_DATA = {{"artInfo":{{"itemId":"6802149563361657348"}}}};</script></body></html>"""
)

S = story(
    "在县城修了三十一年钟表，他等来一个名校毕业的徒弟",
    "县城十字街西头，有一间不到六平方米的修表铺。",
    "老板叫庄有信，今年六十三岁。",
    "1989年，国营钟表店改制，他花八百块买下这间铺子和一套工具，一干就是三十一年。",
    "最红火的时候，他一天修二十多块表。后来有了手机，戴表的人少了，隔壁两家修表的都改行了。",
    "只有他没走。",
    "“表坏了总得有人修。”他说。",
    "去年冬天，一个年轻人推门进来，说要拜师。",
    "年轻人叫许见山，望京大学物理系毕业，在大城市做了五年程序员。他爷爷留下一块怀表，跑遍全城没人敢修，最后有人给他指了这条路。",
    "庄有信用了九天，把怀表修好了。许见山看着秒针重新走起来，忽然就不想走了。",
    "“我写的代码，三年就没人用了。这块表一百年了，还能走。”",
    "庄有信没答应，也没拒绝，只扔给他一块旧闹钟：“拆了，再装回去。”",
    "许见山装了四十天。",
    "如今，师徒俩守着那间小铺。徒弟在网上开了账号，全国各地的表寄到县城来，订单已经排到了后年。",
)
add(
    "content feed, an account, very short paragraphs",
    S,
    "{T}",
    f"""
<div class="bui-left index-middle"><div class="article-box"><h1 class="article-title">{S.title}</h1> <div class="article-sub"><span class="original">原创</span> <span>阅尽人间</span> <span>2020-12-09 18:14:21</span></div> <div class="article-content"><div class="pgc-img"><img src="http://p1.kuaixun.example/1" img_width="865" img_height="490" alt="{S.title}" inline="0"><p class="pgc-img-caption"></p></div>{each(S.body[:6], "<p>{}</p><p><br></p>")}<div class="pgc-img"><img src="http://p1.kuaixun.example/2" inline="0"><p class="pgc-img-caption">庄有信的修表铺</p></div>{each(S.body[6:], "<p>{}</p><p><br></p>")}</div><div class="article-tag-list"><a>县城</a><a>手艺人</a></div></div> <div class="article-actions"><span>收藏</span><span>举报</span></div><div class="c-comment"><h3>128 条评论</h3><ul><li><a>云淡风轻</a><span>2天前</span><p>择一事终一生，佩服！</p><span>回复 ⋅ 3条回复</span></li></ul><a>查看更多评论</a></div></div>""",
    head='<meta name="description" content="县城十字街西头，有一间不到六平方米的修表铺。">',
    day="2020-12-09",
    time="18:14",
    origin="阅尽人间",
    build=FEED,
)

ACCOUNT = page("""<!DOCTYPE html><html class=""><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,user-scalable=0"><meta property="og:site_name" content="公众平台" /><meta property="og:type" content="article" />@H@<title>@T@</title><style>.radius_avatar{display:inline-block}</style></head><body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab">
@M@
<div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div class="wx_network_msg_wrp"></div><div class="weui-dialog" style="display:none"><div class="weui-dialog__bd">继续滑动看下一个</div><a>知道了</a></div><div class="function_mod">轻触阅读原文 向上滑动看下一个</div>
<script nonce="1">var biz = "MzA5"; var sn = ""; var mid = "2649923411"; var msg_title = ''; var ct = "1732100400"; var user_name = "gh_1";</script></body></html>""")

S = story(
    "立冬已过，去望京这条老街喝一碗羊肉汤",
    "风一凉，望京人就惦记起羊肉汤。",
    "城里卖羊肉汤的少说有三百家，老饕们却只认马神庙街。街不长，四百来米，挤着十九家汤馆，最老的一家开了六十二年。",
    "01 凌晨三点的灶火",
    "“老谭家”第三代掌柜谭小川，每天凌晨三点起床。整只的羊架下锅，只放姜和白芷，文火熬足五个小时，汤色白得像奶。",
    "“不兴放味精，也不兴放牛奶。”他说，熬汤没有窍门，就是不偷懒。",
    "02 一碗汤的规矩",
    "老客进门不看菜单，伸两根手指：肉二两、汤加满。汤可以续，肉不续；辣子要自己舀，烧饼得掰开了泡。",
    "邻座的大爷在这条街上喝了四十年，看我们把烧饼整个泡进去，忍不住拦了一下：“掰成指甲盖大，才吃得出麦香。”",
    "03 新来的人",
    "去年，街上来了一家年轻人开的店，把羊汤做成小份，配上手冲咖啡。老街坊起初看着新鲜，后来也有人一手端汤、一手端咖啡，坐在门口晒太阳。",
    "一条街能热闹六十年，大概就是因为，旧的不肯走，新的也进得来。",
)
add(
    "public account, life",
    S,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title " id="activity-name">
{S.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight" id="js_name"> 望京慢生活 </a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong class="profile_nickname">望京慢生活</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">wjmsh2015</span></p><p class="profile_meta"><label>功能介绍</label><span>吃喝玩乐，慢慢来。</span></p></div></span> <em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年11月20日 19:00</em> <em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">澜川</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.example/0.gif" data-ratio="0.2"></section>{each((f"<strong>{x}</strong>" if x[0] == "0" else x for x in S.body[:5]), '<section style="margin:0 16px;line-height:2em"><span style="font-size:15px;letter-spacing:1px">{}</span></section><p><br></p>')}<section><img data-src="https://mmbiz.example/1.jpg" data-w="1080"></section><p style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">△熬了五个小时的汤</span></p>{each((f"<strong>{x}</strong>" if x[0] == "0" else x for x in S.body[5:]), '<section style="margin:0 16px;line-height:2em"><span style="font-size:15px;letter-spacing:1px">{}</span></section><p><br></p>')}<section style="text-align:center"><span style="font-size:12px">文｜叶小满</span></section><section style="text-align:center"><span style="font-size:12px">图｜阿松</span></section><section style="text-align:center"><span style="font-size:12px">编辑｜冬至</span></section></div></div><div class="rich_media_tool"><span>阅读 1.3万</span><span>赞</span><span>在看</span></div></div></div></div></div>""",
    head='<meta name="description" content="风一凉，就惦记起羊肉汤" /><meta property="og:title" content="立冬已过，去望京这条老街喝一碗羊肉汤" />',
    day="2024-11-20",
    time="19:00",
    origin="望京慢生活",
    authors=("叶小满",),
    editors=("冬至",),
    build=ACCOUNT,
)

FOUNDER = page("""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>@T@</TITLE>@H@<META content="Founder.EPaper" name="GENERATOR"><link href="../../../tplimg/pagecss.css" type="text/css" rel="stylesheet"><SCRIPT language=javascript src="../../../js/jsuit.js"></SCRIPT></HEAD><BODY>
<table cellSpacing=0 cellPadding=0 width=1000 align=center border=0><TBODY><TR><TD vAlign=top>@M@</TD></TR></TBODY></table><table width=1000 align=center><tr><td align=center class=bottom>报社版权所有，未经授权，不得转载　某ICP备05001822号　技术支持：华光电子</td></tr></table></BODY></HTML>""")

S = story(
    "一条渡槽的新生",
    "五月的罗河两岸，麦子灌浆正当时。站在石桥镇的高岗上远眺，一条灰白色的渡槽横跨河谷，清水沿着槽身奔流而下，汇入田间的毛渠。",
    "这条建于1972年的红旗渡槽，全长一千零八十米，当年由两万民工肩挑手抬建成，灌溉着罗河西岸四万亩农田。三十多年过去，槽身裂缝、漏水严重，到2005年，下游的八个村已经连续五年用不上渠水。",
    "“渠水不到，麦子减产三成是常事。”石桥镇沟南村村民崔大柱说，那几年，村里人宁愿外出打工，也不愿种地，撂荒的地有六百多亩。",
    "2006年冬天，市里筹资九百六十万元对渡槽进行除险加固。工程技术人员没有推倒重建，而是采用碳纤维布补强和新型防渗砂浆，既节省了四百多万元，又保住了渡槽的原貌。",
    "施工最紧的是去年腊月。为了赶在春灌前通水，一百二十名工人吃住在槽上，夜里气温降到零下七度，防渗砂浆要用热水拌和，涂完一段就用棉被盖一段。附近的村民看在眼里，自发送来四百多床旧棉被和一车白菜。",
    "今年4月8日，渡槽恢复通水。沟南村的撂荒地全部种上了春玉米，外出打工的年轻人也回来了三十多个。",
    "更让人欣喜的是管护方式的变化。沿线十四个村成立了用水者协会，水量有记录、水费有公示，每亩次水费由二十二元降到十五元。协会会长、老支书常青山说：“槽是老辈人修的，水得由我们自己管好。”",
)
add(
    "party paper, its e-paper",
    S,
    "罗河日报数字报-{T}",
    f"""
<table width="100%"><tr><td width="300" valign="top"><table><tr><td class="default"><strong>第A2版：要闻</strong></td><td><a class="preart" href="node_2.htm">上一版</a> <a href="node_4.htm">下一版</a></td></tr></table><IMG src="../../../res/1/20070515/A2b.jpg" useMap="#PagePicMap"><div id="main-ed-articlenav-list"><table><tr><td><a href="content_18886.htm">全市“三夏”生产动员会召开</a></td></tr><tr><td><a href="content_18887.htm">我市今年改造农村电网四十条线路</a></td></tr><tr><td><a href="content_18888.htm">{S.title}</a></td></tr><tr><td><a href="content_18889.htm">图片新闻</a></td></tr></table></div></td>
<td valign="top"><table width="100%"><tr><td class="head">罗河日报　2007年5月15日　星期二</td><td align="right"><a href="#">版面导航</a> <a href="#">标题导航</a> <a id="preart">上一篇</a> <a>下一篇</a> <a>放大 ⊕</a> <a>缩小 ⊖</a> <a>默认 ○</a></td></tr></table><table width="98%" align="center"><tr><td class="jt" align="center"><span style="font-size:14px">石桥镇红旗渡槽除险加固纪实</span></td></tr><tr><td align="center"><strong style="font-size:20px">{S.title}</strong></td></tr><tr><td align="center" style="font-size:13px">□ 本报记者 辛长河 通讯员 柳叶青</td></tr></table>
<div id="ozoom" style="ZOOM: 100%"><founder-content><!--enpcontent-->{each(S.body, "<P>　　{}</P>")}<!--/enpcontent--></founder-content></div></td></tr></table>""",
    day="2007-05-15",
    origin="罗河日报",
    authors=("辛长河", "柳叶青"),
    build=FOUNDER,
)

S = story(
    "别让“智能”难住“银发”",
    "近日，一位老人冒雨到镇上缴纳电费，却被告知“只能手机缴”，老人在柜台前站了半个小时，最后由路人代缴。此事经媒体报道后，当地供电所已恢复人工窗口。",
    "窗口恢复了，问题却值得再想一想。推行线上办理，本意是让群众少跑腿，可一旦“能线上办”变成了“只能线上办”，对不会用智能手机的老人来说，便利就成了门槛。",
    "据统计，我市六十岁以上人口已达一百零三万，其中近四成没有使用过移动支付。他们不是不想跟上时代，而是需要时代等一等、扶一把。",
    "保留一个人工窗口，成本并不高；难的是把老年人的需要放在心上。有的社区把缴费、取药、挂号“打包”交给网格员代办，有的银行在网点配上老花镜和大字版说明，这些做法花钱不多，却暖人心。",
    "也应看到，帮老年人跨越“数字鸿沟”，不能只靠窗口兜底。社区可以办课堂，子女可以当老师，软件开发者更应当多做减法，字再大一点，步骤再少一点，广告再弹得慢一点。一项服务如果连设计者的父母都用不明白，就很难说是好服务。",
    "技术越先进，服务越要有温度。衡量一项改革是不是成功，不光要看跑在前面的人有多快，也要看走在后面的人有没有掉队。",
)
add(
    "e-paper, a comment; name of the paper only in a picture",
    S,
    "{T}",
    f"""
<table width="100%" border="0"><tr><td><img src="../../../tplimg/logo.jpg" alt="松源日报"></td><td class="date" align="right">2021年11月09日　星期二　<a href="../../../">返回首页</a>　<a>往期回顾</a></td></tr></table><table width="100%"><tr><td width="330" valign="top"><p>第03版：观点</p><IMG src="../../../res/03.jpg" useMap="#PagePicMap"><p><a>上一版</a>　<a>下一版</a>　<a>PDF下载</a></p></td>
<td valign="top"><div class="art-box"><h2 class="art-yt"></h2><h1 class="art-title">{S.title}</h1><h3 class="art-ft"></h3><p class="art-author">方晓琳</p><div class="art-tool"><a>语音播报</a><a>分享</a><a>A+</a><a>A-</a></div><div id="articlecontent"><div id="ozoom"><!--enpcontent-->{each(S.body)}<!--/enpcontent--></div></div><div class="art-pn"><a href="content_40112.html">上一篇：为“躺平式干部”敲警钟</a><a href="content_40114.html">下一篇：广告</a></div></div></td></tr></table>""",
    day="2021-11-09",
    authors=("方晓琳",),
    build=FOUNDER,
)

NORTH = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@T@</title>@H@<link href="/css/content2013.css" rel="stylesheet" type="text/css" /></head><body>
<div id="toolbar"><div class="tb">{links("临崤网首页 新闻 论坛 房产 汽车 旅游 婚嫁 教育 健康 招聘 二手 优惠券", '<a href="http://{n}.lxnet.example/">{}</a>', " | ")}</div></div><div class="ad"><script src="/ad/990x90.js" type="text/javascript"></script></div><div id="container"><div id="main">@M@</div><div id="sidebar"><div class="box"><h2>一周热点</h2><ol>{others(1, 8)}</ol></div><div class="box"><h2>论坛热帖</h2><ul>{each(("有没有一起周末爬山的", "求推荐靠谱的搬家公司", "小区物业费又要涨？"), "<li><a>{}</a></li>")}</ul></div></div></div>
<div id="footer"><p>临崤网简介 | 广告服务 | 建站服务 | 帮助信息 | 联系方式</p><p>新闻热线：0991-88901234　互联网新闻信息服务许可证编号：9912006001　某ICP备09000331号</p><p>Copyright (C) 2003-2014 lxnet.example, All Rights Reserved</p></div></body></html>""")

S = story(
    "市区七条公交线路今起调整 三个站点更名",
    "本报讯 （记者 姜水）昨日，记者从市公交总公司获悉，为配合地铁2号线中山路站施工，从今天首班车起，市区七条公交线路临时调整，三个站点更名。",
    "受施工影响，中山路（人民广场至东风路段）实行单向通行。3路、8路、15路、22路、101路东行方向改走建设街，撤销“百货大楼”“中山公园”两站，增设“建设街口”站；46路、夜2路双向绕行东风路。",
    "同时，“第二纺织厂”站更名为“纺织园小区”站，“汽车南站”更名为“南站旧址”站，“市一中”更名为“一中老校区”站。市公交总公司有关负责人表示，三处更名均是因原单位搬迁，此前已有不少乘客坐错站。",
    "昨日下午，记者乘坐15路公交车体验发现，改线后全程多行驶一点二公里，平峰时段约多用六分钟。车厢内已张贴调整示意图，但不少老年乘客仍不清楚在哪儿换乘。住在中山路的市民魏大妈说，希望站台的字印得再大些。",
    "预计调整将持续十四个月。市民可拨打公交服务热线96160，或在站台查看临时站牌。公交公司还将在早晚高峰安排四十名志愿者到站引导。",
)
add(
    "city portal of 2014, the word for the origin is another",
    S,
    "{T}-临崤网",
    f"""
<div class="crumb">您当前的位置 ：<a href="http://www.lxnet.example">临崤网</a> &gt; <a href="/news/">新闻中心</a> &gt; <a href="/news/bd/">本地要闻</a> &gt; 正文</div><div class="title"><h1 id="title">{S.title}</h1></div><div class="info"><span id="pubtime">2014-03-18 07:52</span>　<span>稿源：<span id="source">临崤日报</span></span>　<span>作者：</span>　<span id="edit">编辑：梅若冰</span>　<a href="#comment">我要评论</a></div><div class="size">【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div id="content" class="cont"><!--enorth cms begin-->{each(S.body)}<!--enorth cms end--></div><div class="jia"><div class="jiathis_style"><span class="jiathis_txt">分享到：</span><a class="jiathis_button_qzone">QQ空间</a><a class="jiathis_button_tsina">新浪微博</a></div></div><div class="more_news"><h3>相关新闻</h3><ul><li><a href="/system/2014/03/02/011.shtml">地铁2号线中山路站围挡施工</a> 2014-03-02</li><li><a href="/system/2014/02/11/012.shtml">公交IC卡充值点增至二百处</a> 2014-02-11</li></ul></div><div class="cm" id="comment"><h3>网友评论</h3><p>请登录后发表评论，文明上网，理性发言。</p></div>""",
    head='<meta name="source" content="临崤日报" /><meta name="keywords" content="公交,调整" />',
    day="2014-03-18",
    time="07:52",
    origin="临崤日报",
    authors=("姜水",),
    editors=("梅若冰",),
    build=NORTH,
)

RED = page(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>@T@</title>@H@<link rel="stylesheet" href="https://img.hongling.example/v2022/detail.css"></head><body><div class="hl-head"><div class="w1200"><a class="logo" href="/"></a><ul>{links("首页 要闻 时政 岭评 视频 直播 问政 教育 健康 文旅 政务 县域", '<li><a href="https://{n}.hongling.example">{}</a></li>')}</ul><div class="search"><input placeholder="搜索"></div></div></div>
<div class="w1200 detail-wrap"><div class="detail-main">@M@</div><div class="detail-side"><div class="side-h">频道精选</div><ul>{others(18, 5)}</ul><div class="side-h">时刻新闻</div><img src="https://img.hongling.example/sk.png"><p>扫码下载客户端</p></div></div>
<div class="hl-foot"><p>{links("关于我们 版权声明 广告刊例 网站地图 法律顾问", "<a>{}</a>")}</p><p>红岭网版权所有　互联网新闻信息服务许可证：99120170002　违法和不良信息举报电话：0990-82567726</p></div><script>window.__INITIAL__={{"cid":11357802}}</script></body></html>""")

S = story(
    "岭上种出“紫金条” 三县联手把紫苏做成大产业",
    "红岭网6月2日讯（记者 蒲青 通讯员 欧阳雪）5月31日，首届紫苏产业发展大会在青渡市举行。来自三个县的种植大户、加工企业和科研机构坐到一起，商量如何把一片紫苏叶做成大产业。",
    "紫苏在当地有上千年种植历史，过去多是房前屋后零星栽种，当作调料。2019年以来，青渡市引导三个县连片发展，目前种植面积已达六万八千亩，年产鲜叶九万吨。",
    "产量上去了，怎么卖？大会现场，六家企业展示了紫苏油、紫苏茶、紫苏面膜等四十多种产品。其中，从紫苏籽中提取的亚麻酸胶囊，附加值是鲜叶的二十倍。",
    "“以前鲜叶三天卖不掉就蔫了，现在烘干车间就在地头。”种植大户向阳春说，她的合作社去年销售额突破千万元，带动一百六十户农民增收。",
    "技术瓶颈也在一点点突破。省农科院特色作物研究所所长宁远道介绍，过去紫苏品种混杂，叶片大小、香气浓淡差别很大，加工企业收购时只能人工分拣。团队收集了一百八十四份地方资源，选育出两个叶用品种和一个籽用品种，亩产提高三成以上，今年将推广两万亩。",
    "大会上，三个县签订了产业联盟协议，将统一品种、统一标准、统一品牌，并共同出资建设紫苏种质资源圃。",
)
add(
    "provincial portal of 2022, outlet only in the dateline",
    S,
    "{T}_红岭网",
    f"""
<div class="detail-crumb"><a href="/">红岭网</a> / <a href="/c/xy">县域</a> / 正文</div><h1 class="detail-title">{S.title}</h1><div class="detail-bar"><span class="time">2022-06-02 17:20:46</span><span class="bianji">编辑：易小薇</span><span class="view">阅读量：<i>6.2万</i></span><span class="tts">朗读</span><div class="bshare"><i class="wx"></i><i class="wb"></i></div></div>
<article class="detail-article" id="article"><p style="text-align:center"><img src="https://img.hongling.example/a/202206/02/1.jpg"></p><p style="text-align:center"><span style="color:#888;font-size:14px">大会现场展示的紫苏产品。</span></p>{each(S.body)}</article><div class="detail-ft"><p class="tip">本文链接：https://moment.hongling.example/pc/content/646749/98/11357802.html</p><div class="zan"><i></i>点赞 86</div></div><div class="detail-xg"><h3>相关阅读</h3><ul><li><a>紫苏籽榨油机下乡演示</a></li><li><a>青渡市公布十大农业品牌</a></li></ul></div>""",
    head='<meta name="description" content="岭上种出紫金条">',
    day="2022-06-02",
    time="17:20",
    origin="红岭网",
    authors=("蒲青", "欧阳雪"),
    editors=("易小薇",),
    build=RED,
)

TV = page(f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1">@H@<title>@T@</title><link href="//p1.lcradio.example/cms/css/page.css" rel="stylesheet"></head><body data-spm="P0">
<div class="header_nav"><ul>{links("首页 新闻 体育 综艺 电视剧 纪实 农业 直播 节目单 栏目大全 4K专区", '<li><a href="//{n}.lcradio.example/">{}</a></li>')}</ul><div class="app">视听客户端 手机看</div></div><div id="page_body"><div class="nav_bc"><a href="//www.lcradio.example">澜川视听网</a> &gt; <a href="//news.lcradio.example">新闻</a> &gt; 正文</div>@M@<div class="aside"><h3>热播榜</h3><ul>{others(6, 5, '<li><a href="/2024/{n}.shtml">{}</a></li>')}</ul></div></div>
<div class="foot"><p>{links("澜川广播电视台 广告经营 法律顾问 人才招聘 联系我们", "<a>{}</a>", " ")}</p><p>网上传播视听节目许可证号 9902004　Copyright © 2010-2024 澜川广播电视台</p></div></body></html>""")

S = story(
    "【新春走基层】守着零下三十度的铁路道岔",
    "凌晨四点，茅津北站的气温降到了零下三十一度。线路工赵东升和六名工友拿着扫帚、铁铲，开始清理道岔里的积雪。",
    "茅津北站是澜北铁路的咽喉，每天有六十八趟列车通过。一旦道岔被冰雪卡住，列车就无法变道，整条线路都会受影响。",
    "赵东升：雪不停，人不停。最要紧的是尖轨和滑床板中间这道缝，小石子大的一块冰都不能留。",
    "从昨天夜里到现在，他们已经连续清扫了三遍。每一组道岔要扫五分钟，全站九十二组道岔，一遍下来要四个小时，走两万多步。",
    "记者注意到，赵东升的棉帽和眉毛上结满了白霜，手套已经冻硬。他把两副手套轮流焐在怀里，十几分钟换一次。",
    "赵东升的妻子在车站食堂工作。清晨六点，她推着保温桶来到线路旁，给大家送来热腾腾的饺子。这是他们结婚十四年来，第九个在站上过的春节。",
    "除了扫雪，他们还要和时间赛跑。列车间隔最短的时候只有七分钟，防护员一声哨响，所有人必须在一分钟内带着工具撤到安全线以外，列车通过后再冲上去接着干。一个夜班下来，这样的上道、下道要重复四十多次。",
    "早上七点四十分，当天第一趟旅客列车平稳通过道岔，驶向远方。",
)
add(
    "broadcaster, a text under the film",
    S,
    "{T}_新闻频道_澜川视听网(lcradio.example)",
    f"""
<div class="content_area" id="content_area"><div class="title_area" id="title_area"><h1>{S.title}</h1><div class="info1">来源：澜视新闻 | 2024年02月11日 12:38:05</div><div class="info2" style="display:none">澜视新闻 | 2024年02月11日 12:38:05</div></div><div class="tool"><span>字号</span><span class="fz">大</span><span class="fz">中</span><span class="fz">小</span><a class="wb">微博</a><a class="wx">微信</a></div><div class="text_area" id="text_area"><div class="video_inner"><div id="player_1" style="width:640px;height:360px"></div></div><p class="o-loading">正在加载</p>
{each(S.body, '<p style="text-indent: 2em;">{}</p>')}<p style="text-indent: 2em;">（总台记者 林远 高原）</p></div><div class="zebian"><span>编辑：安然</span> <span>责任编辑：孔令舟</span></div><div class="qr"><p>扫一扫，分享到微信</p></div></div>""",
    head='<meta name="source" content="澜视新闻"><meta name="author" content="安然"><meta name="contentid" content="ARTI1707626285">',
    day="2024-02-11",
    time="12:38",
    origin="澜视新闻",
    authors=("林远", "高原"),
    editors=("安然", "孔令舟"),
    build=TV,
)

APP = page(f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><meta name="format-detection" content="telephone=no"><title>@T@</title>@H@<link rel="stylesheet" href="/h5/static/css/app.3f1.css"></head><body><div id="openapp" class="openbar"><img src="/h5/logo.png"><div class="n"><b>爱棠溪</b><span>棠溪人自己的客户端</span></div><a>打开</a></div>
@M@
<div class="hot"><h4>热门推荐</h4>{others(19, 4, '<a class="item"><p>{}</p><span>爱棠溪 {d}</span></a>')}</div><div class="comment"><h4>评论</h4><p>暂无评论，点击抢沙发</p></div><div class="bottombar"><span>写评论...</span><i></i><i></i></div><script src="/h5/static/js/vendor.js"></script></body></html>""")

S = story(
    "紧急扩散！明天起，棠溪这些路段要封闭",
    "因城区供热管网改造，自2023年9月18日起，棠溪县城以下路段将分段封闭施工，请过往车辆和行人提前绕行。",
    "一、封闭路段及时间",
    "1. 健康路（解放街至东环路）：9月18日至9月30日，全封闭；",
    "2. 文昌街（健康路至县医院东门）：9月20日至10月5日，半幅封闭，东侧保留一条车道；",
    "3. 西河沿（老电影院至水务局）：10月6日至10月20日，全封闭。",
    "二、绕行建议",
    "前往县医院就诊的市民，请走东环路由北门进入；接送实验小学学生的家长，可在体育场临时停车场停车，步行约三百米到校。",
    "县城市管理局提醒，施工期间供水、供电不受影响，如遇问题可拨打12345反映。预计10月25日前全部恢复通行，今年供暖不会推迟。",
)
add(
    "county app, outlet and time without labels",
    S,
    "{T}",
    f"""
<div class="article"><h1 class="a-title">{S.title}</h1><div class="a-meta"><span class="a-src">棠溪融媒</span><span class="a-time">2023-09-17 20:11</span><span class="a-read">2.7万+</span></div><div class="a-body"><p><img src="https://cdn.tangxi.example/0917/a.png"></p>{each((f"<strong>{x}</strong>" if x[1] == "、" else x for x in S.body), "<p>{}</p>")}<p style="text-align:center"><img src="https://cdn.tangxi.example/0917/b.png"></p><p style="color:#999">来源：县城市管理局</p><p style="color:#999">编辑：乔一诺　校对：段飞</p><p style="color:#999">监制：荀立　总监制：左岸</p></div><div class="a-like"><i></i><span>赞 214</span></div></div>""",
    head='<meta property="og:title" content="紧急扩散！明天起，棠溪这些路段要封闭"><meta property="og:site_name" content="爱棠溪">',
    day="2023-09-17",
    time="20:11",
    origin="棠溪融媒",
    editors=("乔一诺",),
    build=APP,
)

SECURITIES = page(f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>@T@</title>@H@<link href="//static.zqtx.example/css/txt.css" rel="stylesheet"></head><body><div class="top_nav"><div class="box1200">{links("首页 要闻 股市 公司 机构 快讯 基金 债市 期货 数据 视频 专栏", '<a href="//{n}.zqtx.example/">{}</a>')}</div></div><div class="ad980"><iframe src="//ad.zqtx.example/980.html"></iframe></div>
<div class="box1200 clearfix"><div class="box_left">@M@</div><div class="box_right"><div class="tit">热点新闻</div><ul>{others(8, 5, '<li><a href="/2017/0303/{n}.shtml" title="{}">{}</a></li>')}</ul><div class="tit">视频</div><img src="//static.zqtx.example/v.jpg"></div></div>
<div class="footer"><p>证券通讯报社有限责任公司 版权所有　{links("关于我们 服务条例 联系我们 版权声明 网站地图 线索提交", "<a>{}</a>", " | ")}</p><p>备案号：某ICP备09109218号　增值电信业务经营许可证</p></div></body></html>""")

S = story(
    "北辰路机：拟投资6.8亿元建设智能养护装备基地",
    "证券通讯报网讯，北辰路机（609901）3月5日晚间公告，公司拟与罗河市高新区管委会签订投资协议，投资6.8亿元建设智能路面养护装备基地，主要生产除雪车、铣刨机和无人驾驶压路机。项目用地约210亩，分两期建设，一期预计2018年底投产，全部达产后年产各类装备2400台，预计年新增销售收入11亿元。公司表示，该投资资金来源为自有资金及银行贷款，不构成关联交易，尚需提交股东大会审议。公司同日披露年报，2016年实现营业收入19.7亿元，同比增长12.4%；净利润1.63亿元，同比增长8.8%，拟每10股派发现金红利1.5元（含税）。",
)
add(
    "securities paper, one paragraph, labels run together",
    S,
    "{T}_证券通讯报网",
    f"""
<div class="path">当前位置：<a href="/">首页</a> > <a href="/company/">公司</a> > <a href="/company/gs/">公司新闻</a></div><div class="intal_tit"><h2>{S.title}</h2><div class="info">2017-03-06 08:11<span>来源：证券通讯报网</span><span>作者：应如是</span></div></div><div class="fx"><a class="jiathis_button_weixin"></a><a class="jiathis_button_tsina"></a></div><div class="txt_con" id="ctrlfscont"><p>{S.body[0]}</p><p>&nbsp;</p></div><div class="om"><p>声明：证券通讯报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“证券通讯”官方APP，或关注官方微信公众号，即可随时了解股市动态。</p></div><div class="tj"><h3>为你推荐</h3><ul><li><a>时报观察 | 养护装备景气度能持续多久</a> 2017-03-04 07:20</li><li><a>三家公司获机构调研</a> 2017-03-05 18:02</li></ul></div>""",
    head='<meta name="keywords" content="北辰路机,养护装备"><meta name="description" content="北辰路机拟投资6.8亿元建设智能养护装备基地">',
    day="2017-03-06",
    time="08:11",
    origin="证券通讯报网",
    authors=("应如是",),
    build=SECURITIES,
)

BLOG = page(f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta http-equiv="Cache-Control" content="no-siteapp"><link type="text/css" media="all" href="/skin/ecms/css/style.css" rel="stylesheet"><title>@T@</title>@H@<script>(function(){{var bp=document.createElement('script');bp.src='//push.zhanzhang.example/push.js';}})();</script></head><body class="post-template-default single single-post"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><div class="top-menu"><a href="/login">登录</a><a href="/tougao">投稿</a></div><nav id="site-nav"><ul class="down-menu nav-menu"><li><a rel="nofollow" href="/"><i class="fa fa-home"></i> 首页</a></li>{links("资讯 要闻 县市 农资 合作社 人物 夜读", '<li><a href="/{n}/">{}</a></li>')}</ul></nav></header>
@M@<div id="sidebar" class="widget-area"><aside class="widget"><h3 class="widget-title">热门文章</h3><ul>{others(0, 5)}</ul></aside></div><footer id="colophon" class="site-footer"><div class="site-info">Copyright © 2019 田野商报 某ICP备17065836号</div></footer></div></body></html>""")

S = story(
    "青石镇举办首届插秧农机手比武大会",
    "一声哨响，十六台高速插秧机同时下田，不到二十分钟，六亩水田插满了整齐的秧苗。4月27日，绥溪县青石镇首届插秧农机手比武大会在黄泥村举行，来自周边四个乡镇的十六名农机手同场竞技。",
    "比赛分为直线度、漏插率、亩用时三个项目。裁判拿着卷尺逐行测量，行距偏差超过三厘米就要扣分。经过两轮角逐，黄泥村农机手杜春雷以亩用时六分十二秒、漏插率百分之零点四的成绩夺得第一名。",
    "“以前一家五口插一亩田要一天，现在一个人半天能插二十亩。”杜春雷说，他去年贷款买了插秧机，一季作业收入四万多元。",
    "比赛间隙，镇农技站还在田埂上办起了“微课堂”。农技员结合刚插好的秧田，讲解返青肥怎么施、浅水层怎么管，还演示了用无人机撒施肥料。围观的农户不时举起手机拍照，有人当场预约了植保服务。",
    "“以前大家觉得开农机是力气活，现在拼的是技术。”担任裁判的县农机推广站站长贺大川说，今年的参赛选手平均年龄三十四岁，最小的只有二十二岁，是农校刚毕业的学生。",
    "据了解，青石镇目前拥有插秧机三十一台，水稻机插率达到百分之六十二，比三年前提高二十六个百分点。镇里对购机农户在国家补贴之外再补助百分之十。(文/图 岑立夏 米阳)",
)
add(
    "trade paper on a blog theme, day and outlet below the text",
    S,
    "{T}--田野商报",
    f"""
<nav class="breadcrumb"> <a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/ym/">要闻</a>&nbsp;&gt;&nbsp;<a href="/ym/xs/">县市</a> &gt; 正文 </nav><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main" role="main"><article id="post-6017" class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-h1">{S.title}</h1></header><div class="entry-content"><div class="single-content"><div class="ad-pc ad-site"><a href="#"><img src="/skin/ecms/img/850x118-1.jpg" alt="主题购买"></a></div>{each(S.body[:1], "<p>{}<br></p>")}<center style="text-align: center;"><img src="/d/file/2019/04/1.jpg"></center>{each(S.body[1:], "<p>{}</p>")}<p></p></div><div class="clear"><p align="center" class="pageLink"></p></div><div id="social"><span class="like"><a class="favorite"><i class="fa fa-thumbs-up"></i>赞 <i class="count">0</i></a></span><span class="shang-p"><a title="赞助本站">赏</a></span><span class="share-s"><a>分享</a></span></div><footer class="single-footer"><ul id="fontsize">A+</ul><div class="single-cat-tag"><div class="single-cat">发布日期：2019-04-29 10:47:36&nbsp;&nbsp;所属分类：<a href="/ym/xs/">县市</a></div><div class="single-tag">标签：</div></div></footer></div></article><div class="authorbio"><ul class="spostinfo"><li><strong>版权声明</strong> 来源：田野商报 时间：2019-04-29 10:47:36 作者：</li><li><strong>转载请注明：</strong><a href="/ym/xs/53260.html" rel="bookmark">{S.title} | 田野商报</a></li></ul></div></main></div></div>""",
    day="2019-04-29",
    time="10:47",
    origin="田野商报",
    authors=("岑立夏", "米阳"),
    build=BLOG,
)

DEDE = page(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>@T@</title>@H@<link href="/templets/default/style/dedecms.css" rel="stylesheet" media="screen" type="text/css" /><script src="/include/dedeajax2.js" language="javascript" type="text/javascript"></script></head><body class="articleview">
<div class="header_top"><div class="w960 center"><span id="time" class="time">织网科技旗下行业平台</span><div class="toplinks"><a>设为首页</a>|<a>收藏本站</a></div></div></div><div class="module blue mT10 wrapper w963"><div id="navMenu"><ul>{links("主页 行业资讯 市场行情 养殖技术 供求信息 企业名录 展会 下载", "<li><a href='/{n}/'><span>{}</span></a></li>")}</ul></div></div>
<div class="w960 center clear mt1"><div class="pleft">@M@</div><div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="d4">{others(3, 5, '<li><a href="/a/{n}.html">{}</a><p>{}</p></li>')}</ul></dd></dl><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">{others(9, 5)}</ul></dd></dl></div></div>
<div class="footer w960 center mt1 clear"><p class="powered">Powered by <a>DedeCMS_V57_UTF8_SP1</a> © 2004-2013 DesDev Inc.</p><p class="copyright">Copyright © 2008-2013 澜川养蜂网 版权所有</p></div></body></html>""")

S = story(
    "洋槐蜜开盘价同比上涨一成 蜂农惜售情绪明显",
    "随着主产区洋槐花期结束，今年新蜜陆续上市。据本网对六个产区的跟踪，5月中旬洋槐蜜原料收购价在每公斤17元至19元之间，比去年同期上涨约一成。",
    "减产是涨价的主要原因。4月下旬，北方产区遭遇倒春寒，槐花受冻，花期缩短五到七天。临崤一位有二百箱蜂的蜂农告诉笔者，往年能摇三次蜜，今年只摇了一次半，单箱产量不足十公斤。",
    "从流通环节看，蜂农普遍惜售。不少人认为后市还有上涨空间，只出手三四成现金周转。收购商则比较谨慎，一家出口企业的采购经理表示，外商对高价接受度有限，目前仍以消化库存为主。",
    "值得注意的是，今年质量分化明显。前期抢摇的水蜜波美度普遍在三十八度以下，而坚持封盖取蜜的蜂场波美度可达四十二度，两者每公斤价差拉大到四元。几家主打成熟蜜的合作社早早被订购一空。",
    "业内人士建议，蜂农应适时分批出货，并抓住即将到来的荆条花期。受降雨偏多影响，今年荆条长势良好，流蜜情况有望好于往年。",
)
add(
    "trade site of 2013 on a free system",
    S,
    "{T}_澜川养蜂网",
    f"""
<div class="place"><strong>当前位置:</strong> <a href='http://www.lcbee.example/'>主页</a> > <a href='/hq/'>市场行情</a> > </div><div class="viewbox"><div class="title"><h2>{S.title}</h2></div><div class="info"><small>时间:</small>2013-05-20 09:46<small>来源:</small>澜川养蜂网 <small>作者:</small>秋实 <small>点击:</small><script src="/plus/count.php?view=yes&aid=1174&mid=3" type='text/javascript' language="javascript"></script>次</div><div class="intro">今年洋槐蜜原料收购价在每公斤17元至19元之间，比去年同期上涨约一成。</div>
<div class="content"><table width='100%' border='0' cellspacing='0'><tr><td>{each(S.body, "<div>　　{}</div>")}(责任编辑：蜂言蜂语)</td></tr></table></div><div class="dede_pages"><ul class="pagelist"></ul></div><div class="newdigg" id="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">(2)</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div></div></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a href='/hq/1173.html'>油菜蜜行情平稳</a> </li><li>下一篇：没有了 </li></ul></div><div class="actbox"><ul><li><a>收藏</a></li><li><a>挑错</a></li><li><a>推荐</a></li><li><a>打印</a></li></ul></div></div></div><div class="mt1"><dl class="tbox"><dt><strong>发表评论</strong></dt><dd>请自觉遵守互联网相关的政策法规。</dd></dl></div>""",
    head='<meta name="keywords" content="洋槐蜜,行情" /><meta name="description" content="今年洋槐蜜原料收购价上涨约一成" />',
    day="2013-05-20",
    time="09:46",
    origin="澜川养蜂网",
    authors=("秋实",),
    editors=("蜂言蜂语",),
    build=DEDE,
)

THEORY = page(
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>@T@</title>@H@<link rel="stylesheet" href="/css/qk.css"></head><body><div class="qk-top"><a href="/"><img src="/img/qk_logo.png"></a><div class="qk-nav">{links("首页 本期 往期 党建 经济 政治 文化 社会 生态 读者来信", '<a href="/{n}/">{}</a>')}</div></div>@M@<div class="qk-bottom"><p>标签 - <a>乡村治理</a> <a>积分制</a></p><p>网站编辑 - <span></span></p></div><div class="qk-foot"><p>版权所有：《求索》编辑部　联系我们：0990-84010011　某ICP备05000612号</p></div></body></html>"""
)

S = story(
    "用好积分制这把“小钥匙”",
    "近年来，不少地方在乡村治理中推行积分制，把环境卫生、邻里互助、移风易俗等事项量化为积分，村民凭积分兑换日用品或享受服务。实践表明，这把“小钥匙”用好了，能够打开基层治理的“大门”。",
    "积分制的价值，首先在于把抽象的要求变成看得见的行动。“讲文明、树新风”怎么做？门前三包做到了加几分，红白事简办了加几分，一目了然。村民从旁观者变成了参与者。",
    "积分制的生命，在于公开和公正。谁来评、怎么评、结果认不认，是群众最关心的问题。从各地经验看，由村民代表组成评议小组、按月张榜公示、设置申诉渠道，是比较有效的办法。反之，如果由少数人说了算，积分制就会失去公信力。",
    "也要防止把积分制变成新的形式主义。有的村积分细则多达一百多条，村干部忙着填表打分；有的村只重兑换，群众为了几块肥皂而来，兑换品一断便无人响应。对此，应当做减法，抓住最突出的几件事；同时把物质激励与荣誉激励结合起来，让守信者有里有面。",
    "积分制能走多远，还取决于与其他制度的衔接。把积分结果与评优评先、信用贷款适度挂钩，有助于放大激励效应；但必须守住边界，凡是法律规定应当享有的待遇，不得以积分高低为由增设条件。个别地方把积分与低保、入学绑在一起，既于法无据，也背离了初衷。",
    "从更长远看，积分的项目应当随着村情变化而调整。人居环境基本达标之后，就可以把重心转到关爱老人、化解纠纷、保护公共设施上来，让群众始终觉得这件事与自己有关。",
    "治理的最高境界是自治。积分只是手段，目的在于培育村民的公共精神。当有一天，不需要积分，人们也愿意弯腰捡起路边的垃圾，这把“小钥匙”就完成了它的使命。",
)
add(
    "journal of theory, author and day and no outlet",
    S,
    "{T} - 求索网",
    f"""
<div class="qk-wrap"><div class="qk-path"><a href="/">首页</a> &gt; <a href="/2021-08/">2021年第8期</a></div><h1>{S.title}</h1><div class="headtitle"><span class="appellation">作者：仲维民</span> <span class="pubtime">2021-04-16 09:00:00</span></div><div class="fz">字号：<a>大</a><a>中</a><a>小</a> <a class="dy">打印</a></div><div class="inner">
<div class="highlight"><div class="text"><div>{each(S.body, "<p> 　　{}</p>")}</div></div></div><p class="qk-zz">（作者单位：澜川省乡村治理研究中心）</p></div></div>""",
    head='<meta name="author" content="仲维民"><meta name="source" content="《求索》2021/08">',
    day="2021-04-16",
    time="09:00",
    authors=("仲维民",),
    build=THEORY,
)
