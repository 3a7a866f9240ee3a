"""A twenty-first album of pages, Chinese pages: government sites and media, a frame each, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, indented, paragraphs, story

TWENTYFIRST_CHINESE = Album()
add = TWENTYFIRST_CHINESE.add


def links(*titles: str, pattern: str = '<li><a href="{1}" target="_blank" title="{0}">{0}</a></li>') -> str:
    return "".join(pattern.format(title, f"./t{n}_{len(title)}.html") for n, title in enumerate(titles, 3101))


def rows(cells: tuple[str, ...], width: int) -> str:
    lines = [cells[i : i + width] for i in range(0, len(cells), width)]
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)


CHANNELS = (
    "要闻",
    "时政",
    "国内",
    "国际",
    "社会",
    "经济",
    "金融",
    "产业",
    "房产",
    "汽车",
    "教育",
    "科技",
    "文化",
    "体育",
    "娱乐",
    "健康",
    "旅游",
    "美食",
    "三农",
    "生态",
    "法治",
    "军事",
    "港澳",
    "台湾",
    "华人",
    "图片",
    "视频",
    "直播",
    "评论",
    "理论",
    "智库",
    "读书",
    "公益",
    "人事",
    "招聘",
    "论坛",
    "博客",
    "专题",
    "数据",
    "地方",
)
HEADLINES = (
    "全省春季学期营养餐质量抽查结果公布",
    "望江上游两座水文站完成自动化改造",
    "一块豆腐里的百年江湖",
    "渌州：老厂房里办起青年夜校",
    "多地上调最低工资标准",
    "医保新增六十三种谈判药",
    "锦阳机场二跑道进入校飞阶段",
    "秋粮收购价格稳中有升",
    "县城里的咖啡馆为什么越开越多",
    "山区公路事故多发路段有了“哨兵”",
    "白渡鱼灯入选省级非遗名录",
    "这份暑期防溺水指南请收好",
    "六部门联合整治预付卡乱象",
    "江豚观测志愿者招募启动",
    "青螺岭隧道左线贯通",
    "城市更新不能一拆了之",
    "开放水域游泳须知",
    "新版社保卡换发问答",
    "女排联赛：锦阳队主场告捷",
    "寒潮黄色预警继续发布",
    "全国青少年船模赛落幕",
    "老人误转账 民警两小时追回",
    "夜经济点亮老码头",
    "村超赛场外的烟火气",
    "一线调研：快递进村还差几公里",
    "高铁新站房外立面亮相",
)


def menu(start: int, count: int, pattern: str = '<li><a href="/{1}/" target="_blank">{0}</a></li>') -> str:
    """Some channels of a site, in its order."""
    return "".join(
        pattern.format(CHANNELS[(start + n) % len(CHANNELS)], f"c{(start + n) % len(CHANNELS):02d}")
        for n in range(count)
    )


def heads_of(
    start: int,
    count: int,
    day: str = "",
    pattern: str = '<li><a href="/a/{1}.html" target="_blank">{0}</a>{2}</li>',
) -> str:
    """Headlines out of the same site, with a day behind each where one is given."""
    lines = []
    for n in range(count):
        behind = f"<span>{day}-{(start * 3 + n * 5) % 27 + 1:02d}</span>" if day else ""
        lines.append(pattern.format(HEADLINES[(start + n) % len(HEADLINES)], f"{start}{n:03d}771", behind))
    return "".join(lines)


# ---------------------------------------------------------------- government


def province(language: str, title: str, middle: str, head: str) -> str:
    """The portal of a province, static pages of about 2018."""
    return f"""<!DOCTYPE html>
<!--[if lt IE 7]> <html class="ie6"> <![endif]--><!--[if gt IE 8]><!--><html><!--<![endif]--><head>
<meta charset="utf-8"><meta name="renderer" content="webkit"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="SiteName" content="浣东省人民政府门户网站"><meta name="SiteDomain" content="www.huandong-gov.example"><meta name="SiteIDCode" content="9900000012">{head}
<title>{title}</title><link rel="stylesheet" href="../../../images/common2017.css"><script src="../../../images/jquery.min.js"></script></head>
<body><div class="topbar"><div class="topbar-inner mg-center"><ul class="left"><li><a href="/">简体版</a></li><li><a href="/big5/">繁體版</a></li><li><a href="/english/">English</a></li></ul><ul class="right"><li>无障碍浏览</li><li><a href="/mobile/">手机版</a></li><li><a href="/mail/">邮箱</a></li></ul></div></div>
<div class="header mg-center"><div class="logo left"><h1><a href="/"><span class="hide">浣东省人民政府网站</span></a></h1></div><div class="search right"><form action="/search/s.jsp"><input name="kw" value="请输入关键词"><input type="submit" value=""></form><p class="hotwd">热门搜索： <a>公积金</a> <a>惠农补贴</a> <a>招商引资</a></p></div></div>
<div class="main-nav-box"><ul class="main-nav">{links("省政府", "省长", "要闻", "政策", "服务", "互动", "数据", "省情")}</ul></div>
<div class="main-content mg-center">{middle}</div>
<div class="footer"><div class="footer-nav"><div class="itembox"><p>要闻</p><ul>{links("浣东要闻", "政务活动", "政务联播", "部门动态", "市县动态")}</ul></div><div class="itembox"><p>政策</p><ul>{links("规划计划", "建议提案", "人事信息")}</ul></div></div>
<div class="itembox"><p>市州</p><ul>{menu(3, 12)}</ul></div><ul class="friend-link-menu"><li>省政府部门<i></i></li><li>市、县（区）<i></i></li></ul><ul class="friend-link-submenu"><li style="display:none;">http://fgw.huandong.example</li><li><a href="http://fgw.huandong.example">省发展和改革委员会</a></li><li><a href="http://jyt.huandong.example">省教育厅</a></li></ul>
<p>主办：浣东省人民政府办公厅　承办：省政务信息中心</p><p>浣ICP备99000773号　浣公网安备 99010902000021号　网站标识码：9900000012</p></div>
<script>createPageHTML(1,0,"t20190514_693227","shtml");function createPageHTML(_nPageCount,_nCurrIndex,_sPageName,_sPageExt){{if(_nPageCount<=1)return;}}</script><script async src="//ta.example/c/js/ta.js"></script></body></html>"""


A1 = story(
    "浣东首条跨省旅游公路建成通车",
    "5月12日上午，随着第一辆观光巴士驶过青螺岭隧道，浣东首条跨省旅游公路——青螺旅游公路正式建成通车，柘岭县到邻省古渡镇的车程由两个半小时缩短到五十分钟。",
    "青螺旅游公路全长七十三点六公里，其中浣东境内五十一公里，按二级公路标准建设，设计时速六十公里，沿线设置观景台十四处、驿站六座。",
    "“过去山货要先拉到县城再转车，现在货车开到村口就能装。”柘岭县青螺乡党委书记说，路还没通，已有三家民宿企业前来选址。",
    "通车仪式上，浣东省交通运输厅有关负责人介绍，全省今年计划新改建旅游公路六百公里，重点打通景区之间的“断头路”，让游客进得来、散得开、留得住。",
    "据了解，该公路采用“路养一体”模式，通车后五年内由施工单位负责养护，沿线村民优先聘为护路员，预计可提供就业岗位一百八十个。（沈鹤鸣）",
)
add(
    "province, story of the daily, stale attributes",
    A1,
    "{T} - 浣东省人民政府门户网站 ",
    f"""<ul class="breadcrumb"><li><a href="../../../">首页</a></li><li><span>&gt;</span> <a href="../../">要闻</a></li><li><span>&gt;</span> 浣东要闻</li></ul>
<div class="common-detail-page-printer"><div class="detail-article-title oflow-hd"><h3></h3><h2>{A1.title}</h2><h3>柘岭到古渡镇车程缩短到五十分钟</h3></div>
<ul class="detail-article-infos"><li class="article-infos-source left"><span alt="时间：2017-11-08 20:26"><i>时间：</i>2019-05-14 06:41</span> <span alt="来源：省政府办公厅"><i>来源：</i>
      浣东日报
</span></li><li class="article-infos-func right"><span id="myPrint">打印</span><span class="article-zoom"><i>字体：</i><a>放大</a> <a>正常</a> <a>缩小</a></span><span class="article-share">分享</span></li></ul>
<div class="article-body oflow-hd"><div class="TRS_Editor"><div style="text-align: center;"><img src="./W020190514243033577.jpg" alt="" oldsrc="W020190514243033577.jpg"></div><div style="text-align: center;"><b><font color="#0000ff">图为青螺岭隧道口。（郭映雪摄）</font></b></div>{"".join(f'<div><span style="font-size: 12pt;">　　{x}</span></div>' for x in A1.body)}</div></div>
<!-- <div class="article-edit">责任编辑： <a href="javascript:;">【我要纠错】</a></div> --><dl class="affairs-detail-qcode"><dt>扫一扫在手机打开当前页面</dt><dd><div id="qrcodeCanvas"></div></dd></dl></div>""",
    head='<meta name="ArticleTitle" content="浣东首条跨省旅游公路建成通车"><meta name="PubDate" content="2019-05-14 06:41"><meta name="ContentSource" content="浣东日报"><meta name="Url" content="./t20190514_693227.shtml">',
    build=province,
    day="2019-05-14",
    time="06:41",
    origin="浣东日报",
    authors=("沈鹤鸣",),
)

A2 = story(
    "省政府常务会议研究部署农村饮水安全巩固提升等工作",
    "11月27日，省长主持召开省政府第四十一次常务会议，研究部署农村饮水安全巩固提升、冬季清洁取暖、保障农民工工资支付等工作。",
    "会议指出，农村饮水安全事关群众切身利益。要逐村逐户排查水质、水量和用水方便程度，对季节性缺水的村组，年底前全部落实备用水源。",
    "会议强调，清洁取暖要坚持宜气则气、宜电则电、宜煤则煤，新旧取暖方式衔接不到位的不得强拆旧设施，确保群众温暖过冬。",
    "会议审议通过《浣东省古树名木保护办法（草案）》，决定修改完善后以省政府令公布施行。",
    "会议指出，古树名木是活的文物。要抓紧完成普查建档，对树龄三百年以上的古树逐株制定保护方案，严禁采挖、移植古树进城，城市更新和乡村建设要主动为古树让路。",
    "会议要求，各级各部门要把保障农民工工资支付摆在突出位置，政府投资项目一律不得垫资施工，年底前完成拖欠问题动态清零，对恶意欠薪依法从严查处。",
    "会议研究了支持县域商业体系建设的政策措施，提出用三年时间改造提升乡镇商贸中心二百个，新建村级物流站点六千个，让山区群众在家门口买得到、卖得出。",
    "会议还听取了全省重大项目建设情况的汇报，要求各市加快前三季度未开工项目的前期工作。",
)
add(
    "province, meeting of the government",
    A2,
    "{T} - 浣东省人民政府门户网站 ",
    f"""<ul class="breadcrumb"><li><a href="../../../">首页</a></li><li><span>&gt;</span> <a href="../../">要闻</a></li><li><span>&gt;</span> 政务活动</li></ul>
<div class="common-detail-page-printer"><div class="detail-article-title oflow-hd"><h3></h3><h2>{A2.title}</h2><h3></h3></div>
<ul class="detail-article-infos"><li class="article-infos-source left"><span alt="时间：2017-11-08 20:26"><i>时间：</i>2018-11-27 21:30</span> <span alt="来源：省政府办公厅"><i>来源：</i>
      省政府办公厅
</span></li><li class="article-infos-func right"><span id="myPrint">打印</span><span class="article-zoom"><i>字体：</i><a>放大</a> <a>正常</a> <a>缩小</a></span><span class="article-share">分享</span></li></ul>
<div class="article-body oflow-hd"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{margin-top:0;margin-bottom:1em;line-height:2;}}</style>{indented(A2.body)}</div></div>
<dl class="affairs-detail-qcode"><dt>扫一扫在手机打开当前页面</dt><dd><div id="qrcodeCanvas"></div></dd></dl><div class="relation"><h4>相关链接</h4><ul>{links("省政府第四十次常务会议召开", "图解：农村饮水安全怎么保")}</ul></div></div>""",
    head='<meta name="PubDate" content="2018-11-27 21:30"><meta name="ContentSource" content="省政府办公厅">',
    build=province,
    day="2018-11-27",
    time="21:30",
    origin="省政府办公厅",
)


def hanweb(language: str, title: str, middle: str, head: str) -> str:
    """A department under the system of a large vendor, pages kept in comments."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><script language="javascript" src="/module/jslib/jquery/jquery.js"></script><link href="/script/page.css" type="text/css" rel="stylesheet"><!--GS_0001_D7-->
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><link rel="stylesheet" type="text/css" href="/images/29879/article.css"><title>{title}</title>
<meta name="Maketime" content="2022-03-22 12:28:37"><meta name="SiteName" content="渌州市发展和改革委员会"><meta name="SiteDomain" content="fgw.luzhou-city.example">{head}<meta name="guid" content="201930332664"><meta name="effectiveTime" content="0"><meta name="level" content="0"></head>
<body><div id="hiddenLocation" style="display:none;"><span id="ss_webid">3185</span><span id="col1_name">经济运行</span><span id="col1_url">/col/col1621004/index.html</span></div><div id="barrierfree_container">
<div class="top_link"><p><span style="float:left"><a>浣东政务服务网</a>|<a>中国渌州</a></span><span style="float:right"><a href="javascript:zh_tran('s');">简体</a>|<a href="javascript:zh_tran('t');">繁体</a>|<a>无障碍浏览</a></span></p></div>
<div class="nav"><div class="nav_item"><dl><dt><a href="/col/col1599522/index.html">发展改革工作</a></dt><dd><a>战略规划</a></dd><dd>|</dd><dd><a>经济运行</a></dd><dd>|</dd><dd><a>营商环境</a></dd><dd>|</dd><dd><a>更多栏目</a></dd></dl></div><div class="nav_item"><dl><dt><a>政务公开</a></dt><dd><a>动态资讯</a></dd><dd>|</dd><dd><a>政策文件</a></dd><dd>|</dd><dd><a>人事信息</a></dd></dl></div><div class="nav_item"><dl><dt><a>互动交流</a></dt>{menu(8, 14, "<dd><a href='/col/{1}/index.html'>{0}</a></dd><dd>|</dd>")}</dl></div></div>
<div class="position"><table cellspacing="0"><tbody><tr><td>当前位置：</td><td><a href="/index.html">首页</a></td><td> &gt;<a>发展改革工作</a></td><td> &gt;<a>经济运行</a></td></tr></tbody></table></div>
<div class="wz-con">{middle}
<div class="main-word"><div class="bdsharebuttonbox"><a class="bds_qzone" title="分享到QQ好友"></a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div><div class="main-word-right"><span class="printer"> 打印 </span><span class="close"> 关闭 </span></div></div></div>
<div class="foot"><p>主办单位：渌州市发展和改革委员会　地址：渌州市公园路1号</p><p>浣ICP备99003321号　浣公网安备 99021102000117号</p><p style="display:none">版通发布系统</p></div></div><script>window._bd_share_config={{"common":{{"bdText":"","bdMini":"2"}}}};</script></body></html>"""


B1 = story(
    "前三季度柘岭县服务业投资增势平稳",
    "前三季度，柘岭县完成服务业投资四十二点七亿元，完成年度计划的百分之七十四点一，同比增长百分之十一点三，增速较上半年提高一点二个百分点。其中，文化旅游业投资九点八亿元，同比增长百分之二十三；仓储物流业投资六点一亿元，同比增长百分之十四点六；房地产业投资占服务业投资的比重由去年同期的百分之五十八降至百分之五十一，投资结构进一步优化。（柘岭县发改局）",
)
add(
    "city commission, one paragraph between comments",
    B1,
    "{T}",
    f"""<div class="con"><p class="con-title"><!--<$[标题]>begin-->{B1.title}<!--<$[标题]>end--></p><div style="height:3px;background-color:#dbdbdb;"></div>
<div class="small-title clearfix"><span>发布日期：2016-11-08</span> <span>浏览次数： </span> <span>信息来源：<!--<$[信息来源]>begin-->市发改委<!--<$[信息来源]>end--></span></div>
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p>　　{B1.body[0]}</p><p>&nbsp;</p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></div>""",
    head='<meta name="ColumnName" content="经济运行"><meta name="ArticleTitle" content="前三季度柘岭县服务业投资增势平稳"><meta name="PubDate" content="2016-11-08 09:53"><meta name="author" content=""><meta name="contentSource" content="市发改委"><meta name="url" content="http://fgw.luzhou-city.example/art/2016/11/8/art_1621004_30332664.html">',
    build=hanweb,
    day="2016-11-08",
    origin="市发改委",
)

B2 = story(
    "关于公开征求《渌州市城镇管道燃气价格联动机制（征求意见稿）》意见的公告",
    "为建立健全城镇管道燃气价格联动机制，保障燃气稳定供应，我委起草了《渌州市城镇管道燃气价格联动机制（征求意见稿）》，现向社会公开征求意见。",
    "此次公开征求意见的时间为2021年9月6日至9月26日。欢迎有关单位和社会各界人士通过以下方式提出意见：",
    "一、登录渌州市发展和改革委员会门户网站，进入“意见征集”专栏填写；",
    "二、发送电子邮件至jgc@fgw.luzhou-city.example，邮件标题请注明“燃气价格联动机制”；",
    "三、以书面形式寄至渌州市公园路1号市发展和改革委员会价格管理处，邮编990200。",
    "感谢您的参与和支持！",
    "附件：渌州市城镇管道燃气价格联动机制（征求意见稿）",
    "渌州市发展和改革委员会",
    "2021年9月6日",
)
add(
    "city commission, call for comments with attachment",
    B2,
    "{T}",
    f"""<div class="con"><p class="con-title"><!--<$[标题]>begin-->{B2.title}<!--<$[标题]>end--></p><div style="height:3px;background-color:#dbdbdb;"></div>
<div class="small-title clearfix"><span>发布日期：2021-09-06</span> <span>浏览次数：<script src="/module/counter.jsp?i=88"></script></span> <span>信息来源：<!--<$[信息来源]>begin-->价格管理处<!--<$[信息来源]>end--></span></div>
<div class="main-txt" id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{"".join(f'<p style="text-indent:2em;line-height:2em"><span style="font-family:仿宋;font-size:16px">{x}</span></p>' for x in B2.body[:6])}<p style="text-indent:2em"><a href="/module/download/downfile.jsp?filename=21.doc"><img src="/module/jslib/icons/word.png">{B2.body[6]}</a></p><p style="text-align:right"><span style="font-family:仿宋">{B2.body[7]}</span></p><p style="text-align:right"><span style="font-family:仿宋">{B2.body[8]}</span></p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></div>""",
    head='<meta name="ColumnName" content="意见征集"><meta name="PubDate" content="2021-09-06 17:12"><meta name="contentSource" content="价格管理处">',
    build=hanweb,
    day="2021-09-06",
    origin="价格管理处",
)


def disclosure(language: str, title: str, middle: str, head: str) -> str:
    """The disclosure pages of a city, a table of record above the text."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=10,chrome=1"><meta name="SiteName" content="中国锦阳"><meta name="SiteDomain" content="www.jinyang-gov.example"><meta name="SiteIDCode" content="9901000002">{head}<title>{title}</title><link rel="stylesheet" href="/default/xhtml/css/xxgk.css"><script src="/default/xhtml/js/aria.js"></script></head>
<body class="xxgk-body-bg" aria-status="false"><a id="ariaTipText" role="pagedescription" aria-label="欢迎进入，盲人用户使用操作智能引导" href="javascript:void(0)"></a>
<div class="xxgk-header"><div class="xxgk-logo"><img src="/default/images/xxgk_emblems.png" alt=""><a href="/index.shtml"><h1 id="bm-name">锦阳市人民政府</h1></a><p><a>网站无障碍</a><a>关怀版</a></p></div><div class="xxgk-title"><img src="/default/images/xxgk_title.png" alt=""></div></div>
<div class="xxgk-crumb"><h2>您当前所在位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>信息公开</a>&gt;<a>法定主动公开内容</a>&gt;<a><span>通知公告</span></a></h2></div>
<div class="xxgk-container"><div class="xxgk-detail clearfix">{middle}</div></div>
<div class="xxgk-menu"><h3>法定主动公开内容</h3><ul>{menu(10, 22)}</ul></div><div class="footer" aria-region="true"><div class="footer_copyright"><p><a>网站地图</a> | <a>联系我们</a></p><p>主办：锦阳市人民政府 承办：锦阳市人民政府办公室</p><p>技术支持：锦阳市大数据发展管理局 版权所有：锦阳市人民政府</p><p><a>浣ICP备99000141号</a> 政府网站标识码：9901000002 <a>浣公网安备 99010202000004号</a></p></div></div>
<div class="exit-tip" style="display:none">您访问的链接即将离开“锦阳市人民政府”门户网站 是否继续？<a>继续访问</a><a>放弃</a></div></body></html>"""


C1 = story(
    "锦阳市教育局关于做好2023年义务教育阶段新生入学工作的通知",
    "锦教基〔2023〕18号",
    "各县（区）教育局，市直各学校：",
    "为切实做好2023年义务教育阶段新生入学工作，保障适龄儿童少年依法接受义务教育，现将有关事项通知如下：",
    "一、坚持免试就近入学。各县（区）要根据适龄学生人数、学校分布、行政区划等因素，合理划定学校服务范围，每年8月1日前向社会公布。",
    "二、全面实行公民办同步招生。民办学校报名人数超过招生计划的，实行电脑随机录取，录取过程邀请家长代表、公证人员现场监督。",
    "三、保障随迁子女入学。不得要求提供计划生育、户籍地无人监护等证明，凭居住证即可申请。",
    "四、严肃招生纪律。严禁以任何名义收取与入学挂钩的费用，严禁分设重点班和快慢班。",
    "各县（区）招生工作实施细则请于5月31日前报市教育局备案。",
    "锦阳市教育局",
    "2023年4月25日",
)
add(
    "city, order under a table of record, migrated date in the head",
    C1,
    "{T} | 中国锦阳",
    f"""<div class="meta-main"><div class="meta-data"><dl class="clearfix"><dd class="IndexNo"><label><font>索 引 号：</font></label><div class="display-block"> 014717475N/2023-0040295 </div></dd><dd class="ReleaseMechanism"><label><font>发布机构：</font></label><div class="display-block"> 锦阳市教育局 </div></dd><dd class="scrq"><label><font>发文日期：</font></label><div class="display-block"> 2023-04-27 </div></dd><dd><label><font>主题分类：</font></label><div class="display-block"> 教育 </div></dd><dd><label><font>文 号：</font></label><div class="display-block"> 锦教基〔2023〕18号 </div></dd><dd><label><font>有 效 性：</font></label><div class="display-block"> 有效 </div></dd></dl></div></div>
<div class="article"><h1 class="title">{C1.title}</h1><div class="content"><ucapcontent><p class="MsoNormal" align="center" style="text-align:center"><span style="font-family:仿宋_GB2312;font-size:14pt">{C1.body[0]}</span></p>{"".join(f'<p class="MsoNormal" style="margin:0pt 0pt 0.0001pt;text-align:justify"><span style="font-family:仿宋_GB2312;font-size:14pt">{x}</span><span style="font-size:14pt"><o:p></o:p></span></p>' for x in C1.body[1:8])}<p class="MsoNormal" align="right"><span style="font-family:仿宋_GB2312">{C1.body[8]}</span></p><p class="MsoNormal" align="right"><span style="font-family:仿宋_GB2312">{C1.body[9]}</span></p></ucapcontent><div class="fj-a" style="display: none;"><p> 附件： </p></div></div>
<dl class="article-ewm"><dt>扫一扫在手机打开当前页</dt></dl><div class="article-btn"><span>【<a>返回顶部</a>】</span><span>【<a>关闭本页</a>】</span></div></div>""",
    head='<meta name="ColumnName" content="通知公告"><meta name="ArticleTitle" content="锦阳市教育局关于做好2023年义务教育阶段新生入学工作的通知"><meta name="PubDate" content="2023-06-16 15:03:22"><meta name="ContentSource" content="锦阳市教育局">',
    build=disclosure,
    day="2023-04-27",
    origin="锦阳市教育局",
)


def ministry(language: str, title: str, middle: str, head: str) -> str:
    """A ministry of the years after 2018."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><meta name="others" content="页面生成时间 2024-04-02 08:00:11"><meta name="SiteName" content="国家水运管理局"><meta name="SiteIDCode" content="bm99000031">{head}<link rel="stylesheet" href="/material/theme/site.min.css"></head>
<body><header><div class="topline pchide"><a>本站热词</a><a>邮箱</a><a>无障碍</a><a>EN</a></div><div class="container"><a class="logo" href="/"><img src="/images/newlogo_lt.png"></a><nav class="mainnav"><a href="/">首页</a><a href="/jigou/">机构</a><a href="/yaowen/">要闻</a><a href="/zhengce/">政策</a><a href="/hudong/">互动</a><a href="/fuwu/">服务</a><a href="/shuju/">数据</a></nav></div></header>
<div class="subnav mhide"><ul>{menu(5, 20)}</ul></div><div class="BreadcrumbNav mhide"><a href="/">首页</a> &gt; <a href="/yaowen/">要闻</a> &gt; <a href="/yaowen/bu/">部门动态</a></div>
<div class="content"><div class="article oneColumn pub_border">{middle}</div></div>
<div class="xg-list related"><div class="pannel-title">相关稿件</div><ul class="list01">{links("内河电动船舶推广实施方案印发", "全国主要港口一季度货物吞吐量发布", "三部门部署汛期船闸安全检查")}</ul></div>
<footer><div class="footer_links"><ul><li>链接：</li><li><a>全国人大</a></li><li>|</li><li><a>国务院部门网站</a></li><li>|</li><li><a>地方政府网站</a></li></ul></div><p>版权所有：国家水运管理局 网站标识码bm99000031 京ICP备99070218号</p></footer><script src="/material/js/share.js"></script></body></html>"""


D1 = story(
    "全国内河航运绿色转型推进会在锦阳召开",
    "4月1日，全国内河航运绿色转型推进会在锦阳召开。会议总结交流各地船舶岸电、电动货船推广和港口污染防治经验，部署今后一个时期重点任务。",
    "会议指出，近三年全国内河港口岸电设施覆盖率由百分之六十二提高到百分之八十九，沿江十一省市累计拆解老旧货船四千七百余艘，内河水运的底色更加鲜明。",
    "会议要求，要把岸电使用率作为港口企业信用评价的重要内容，推动靠泊两小时以上的船舶应接尽接；要加快电动货船换电站布局，解决“有船无站”的问题；要完善船舶垃圾和生活污水接收转运处置闭环。",
    "会议强调，绿色转型不能“一刀切”，要给中小船东留出过渡期，用好以旧换新补贴政策，切实减轻船员负担。",
    "会议指出，当前内河航运绿色转型仍面临标准不统一、补能网络不完善、老旧船舶存量较大等问题，既要保持历史耐心，也要拿出务实举措，一个流域一个流域地推进，一类船型一类船型地突破。",
    "会议明确了下一阶段的重点任务：一是编制内河绿色航运走廊建设方案，率先在三条干线航道布局充换电站；二是修订内河船舶法定检验技术规则，将动力电池安全纳入重点检验项目；三是建立岸电使用情况月度通报制度；四是支持有条件的地方开展甲醇、氢燃料动力船舶试点。",
    "浣东、岭南等五省交通运输厅和两家航运企业作了交流发言。浣东介绍了“电费港船分摊、补贴直达船东”的做法，去年全省靠港船舶使用岸电量同比增长一点六倍。",
    "会前，与会代表实地考察了锦阳港二期电动集装箱码头。有关省份交通运输主管部门、港航企业代表共一百二十人参加会议。",
)
add(
    "ministry, news of its own",
    D1,
    "{T}_部门动态_国家水运管理局",
    f"""<h1 id="ti">{D1.title}</h1><div class="pages-date">2024-04-01 19:26<span class="font">来源： 国家水运管理局网站</span><div class="pages_print mhide"><span class="font index_switchsize">字号：<span>默认</span> <span>大</span> <span>超大</span></span>|<span class="printIco">打印</span>|<span class="share-title">分享</span></div></div>
<div class="pages_content" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">{"".join(f'<p style="text-indent: 2em; text-align: justify;">{x}</p>' for x in D1.body)}</div><div class="editor"><span class="pages-jiucuo">【我要纠错】</span>责任编辑：宋与归</div></div>
<div id="div_div" class="mhide"><div id="qr_container">扫一扫在手机打开当前页</div></div>""",
    head='<meta name="ArticleTitle" content="全国内河航运绿色转型推进会在锦阳召开"><meta name="PubDate" content="2024-04-01 19:26:03"><meta name="ContentSource" content="国家水运管理局网站"><meta name="Author" content="songyugui">',
    build=ministry,
    day="2024-04-01",
    time="19:26",
    origin="国家水运管理局网站",
    editors=("宋与归",),
)


def foreign(language: str, title: str, middle: str, head: str) -> str:
    """An office of foreign affairs, transitional markup, menus opened by script."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="keywords" content="浣东省外事办公室,浣东外事"><title>{title}</title>{head}<link href="../images/base_3.css" rel="stylesheet" type="text/css"><script type="text/javascript" src="../images/main2015.js"></script></head>
<body><div id="cbody"><script type="text/javascript">function displaySubMenu(li){{var s=li.getElementsByTagName("ul")[0];s.style.display="block";}}</script><div class="top"><img src="../images/top.jpg"><div class="lan"><a>English</a> <a>Français</a> <a>日本語</a></div></div>
<ul id="navul"><li onmouseover="displaySubMenu(this)"><a>首页</a></li><li onmouseover="displaySubMenu(this)"><a>外事机构</a><ul><li><a>主要职责</a></li><li><a>内设处室</a></li></ul></li><li><a>外事动态</a><ul><li><a>来访</a></li><li><a>出访</a></li><li><a>讲话</a></li></ul></li><li><a>友好城市</a><ul>{menu(20, 9)}</ul></li><li><a>领事保护</a><ul>{heads_of(4, 5)}</ul></li></ul>
{middle}<div class="rebox"><div class="retit">相关新闻</div><ul class="rebox_news">{links("我省与三国驻华使馆举行新春交流会（2017-02-09）", "首届友城青年论坛闭幕（2016-11-20）", "省友协代表团访问南欧（2016-10-13）", pattern='<li><a href="{1}">{0}</a></li>')}</ul></div>
<div class="bottom"><a>联系我们</a> | <a>网站地图</a> | <a>版权声明</a><br>浣东省外事办公室版权所有 地址：锦阳市望江大道6号 电话：0000-6596011<br>浣ICP备99038296号</div></div></body></html>"""


E1 = story(
    "在浣东国际友城春季交流会上的致辞",
    "浣东省外事办公室主任 陆止言",
    "（2017年3月21日，锦阳）",
    "尊敬的各位使节，女士们、先生们：",
    "春分刚过，望江两岸的玉兰开得正好。在这样的时节，与各位新老朋友相聚锦阳，我感到十分高兴。首先，我谨代表浣东省外事办公室，向大家表示热烈的欢迎！",
    "浣东是一个因水而兴的省份。三百年前，这里的茶叶和瓷器顺江而下，走向世界；今天，我们已经同三十一个国家的五十八个地方政府缔结友好关系，去年进出口总额首次突破千亿元。",
    "友好关系，归根结底是人与人的关系。去年，有一位来自北欧的留学生写信给我，说她在锦阳学会了采茶，也学会了一句方言：“慢慢来，比较快。”我想，这正是友城合作的道理。",
    "面向未来，我愿提出三点建议：一是常来常往，把交流会办成每年春天的约定；二是做实做细，让每一份备忘录都有看得见的结果；三是面向青年，让下一代成为好朋友。",
    "最后，祝愿各位在锦阳工作顺利、生活愉快！",
    "谢谢大家！",
)
add(
    "foreign office, a speech, nobody named as the outlet",
    E1,
    "{T} — 浣东省外事办公室",
    f"""<div class="path">首页 &gt; 外事动态 &gt; 讲话</div><div class="vibox"><div class="title" id="News_Body_Title">{E1.title}</div><div class="time" id="News_Body_Time">2017-03-22</div>
<div class="content" id="News_Body_Txt_A"><p align="center"><font face="楷体_GB2312">{E1.body[0]}</font></p><p align="center"><font face="楷体_GB2312">{E1.body[1]}</font></p>{indented(E1.body[2:])}</div>
<div class="tool"><a>推荐给朋友</a>:<input type="text" name="m"><input type="button" value="确定"> <a href="javascript:window.print()">打印文字稿</a> <a>关闭窗口</a></div></div>""",
    build=foreign,
    day="2017-03-22",
)


def zone_tables(language: str, title: str, middle: str, head: str) -> str:
    """A county on the site of the city's news portal, tables of about 2008."""
    return f"""<html><head><title>{title}</title><meta name="generator" content="LZNEWS">{head}<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><link rel="stylesheet" href="/static/zheling/style.css"></head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="6" link="0043FE" vlink="0043FE"><center><table width="950" border="0" cellspacing="0" cellpadding="0" align="center"><tbody><tr><td width="778" align="center" valign="top">
<iframe width="100%" height="42" frameborder="0" scrolling="no" src="http://www.lznews.example/html/common/pub_topnavigation950.html"></iframe>
<table width="100%" border="0" cellspacing="0"><tbody><tr><td><img src="/static/zheling/TopTitle.gif" width="950"></td></tr></tbody></table>
<table width="100%"><tr align="center" bgcolor="#2B60A5"><td><a class="w" href="/zl/">首页</a></td><td><a class="w">县情概览</a></td><td><a class="w">政务动态</a></td><td><a class="w">乡镇传真</a></td><td><a class="w">投资指南</a></td><td><a class="w">县长信箱</a></td></tr></table><table width="100%" class="sub"><tr>{menu(1, 16, "<td><a class='s' href='/zl/{1}.html'>{0}</a></td>")}</tr></table>
{middle}</td></tr><tr><td align="center"><iframe width="100%" height="180" frameborder="0" src="http://www.lznews.example/html/common/frame_footer.html"></iframe></td></tr></tbody></table></center></body></html>"""


F1 = story(
    "我县推广水稻抛秧技术 农民省工又增产",
    "本站讯 4月15日，全县水稻抛秧技术现场会在石桥镇举行，来自十六个乡镇的农技员和种粮大户近两百人到田头观摩。",
    "现场会上，县农技推广中心的技术人员演示了塑盘育秧、起秧和抛秧的全过程。只见工人抓起一把秧苗扬手一抛，秧苗便稳稳落进泥里，一个劳力一天可以抛四亩，比手工插秧快三倍。",
    "石桥镇种粮大户雷有福去年试种了三十亩，平均亩产比插秧田高出三十公斤。他说，最难得的是腰不用弯了，老伴也能下田帮忙。",
    "据介绍，今年全县计划推广抛秧五万亩，县财政对购买塑盘的农户每亩补助十五元，各乡镇农技站将分片包干，做好技术指导。",
)
add(
    "county, tables, day and editor under the text",
    F1,
    "{T} 柘岭县_渌州网",
    f"""<table width="950" border="0"><tbody><tr bgcolor="#F5F5F5"><td height="24">&nbsp; 现在位置： <a href="/zl/index.html">首页</a> &gt;&gt; <a href="/zl/lists/id/337.html">政务动态</a> &gt;&gt; 正文</td></tr></tbody></table><div style="display:none;"><!-- 专题名称 begin -->柘岭县<!-- 专题名称 end --></div><input type="hidden" id="ArticleID" value="3279127"><input type="hidden" id="WebTitle" value="{F1.title}">
<table width="90%" border="0" align="center"><tbody><tr><td align="center"><span class="Title"><b><!-- 文章标题 begin -->{F1.title}<!-- 文章标题 end --></b></span><br></td></tr><tr><td><table width="90%" height="1"><tr bgcolor="#CCCCCC"><td></td></tr></table></td></tr><tr align="center"><td><font color="#C30000"> 来源于：<!-- 文章来源 begin -->柘岭县新闻中心<!-- 文章来源 end --></font></td></tr>
<tr align="left"><td style="font-size:14px; line-height:166%;"><!-- 文章正文 begin -->{"".join(f"<p>　　{x}</p>" for x in F1.body[:2])}<p align="center"><img src="/uploads/2008/04/16/5c7f7d82.jpg"><br></p>{"".join(f"<p>　　{x}</p>" for x in F1.body[2:])}<!-- 文章正文 end --></td></tr>
<tr><td align="center"><font color="#666666">发布日期：<!-- 发布日期 begin -->2008-04-16<!-- 发布日期 end -->　责任编辑：<!-- 文章编辑 begin -->童小雅<!-- 文章编辑 end --></font></td></tr><tr align="right"><td class="QuickButton">【<a href="javascript:window.print();">打印本页</a>】【<a href="javascript:window.close();">关闭窗口</a>】</td></tr></tbody></table>""",
    build=zone_tables,
    day="2008-04-16",
    origin="柘岭县新闻中心",
    editors=("童小雅",),
)


def aspx(language: str, title: str, middle: str, head: str) -> str:
    """A county of about 2012, forms with a view state."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}<link href="App_Themes/Default/StyleSheet.css" type="text/css" rel="stylesheet" /></head>
<body><form name="aspnetForm" method="post" action="NewsDetail.aspx?id=2077" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTQyNTk4NzQ1NA9kFgJmD2QWAgIDD2QWBgIBDxYCHgRUZXh0BRgyMDEy" /></div>
<div id="top"><embed src="images/top.swf" width="1000" height="180"></embed></div><div id="menu"><a href="Default.aspx">网站首页</a><a href="List.aspx?t=1">走进白渡</a><a href="List.aspx?t=2">白渡新闻</a><a href="List.aspx?t=3">政务公开</a><a href="List.aspx?t=4">网上办事</a><a href="List.aspx?t=5">公众互动</a></div>
<div id="weather">今天是<script>document.write(new Date().getFullYear());</script>　白渡天气：<iframe src="http://weather.example/s.html" width="200" height="20"></iframe></div>
<div id="main"><div id="left"><div class="lt">新闻分类</div><ul>{links("领导活动", "部门动态", "乡镇快讯", "媒体关注", "图片新闻")}</ul><div class="lt">专题专栏</div><ul>{heads_of(9, 6, "2012-05")}</ul><div class="lt">点击排行</div><ul>{links("白渡县2012年春季运动会圆满闭幕", "关于端午节放假的通知", "县城供水管网改造公告")}</ul></div>
<div id="right">{middle}</div></div><div id="foot">版权所有：白渡县人民政府办公室　地址：白渡县人民路88号<br />浣ICP备99004412号　建议使用IE6.0以上版本、1024×768分辨率浏览<br />您是本站第<span>1283377</span>位访客</div></form></body></html>"""


G1 = story(
    "石桥镇“三夏”生产防火两不误",
    "眼下正是油菜收割、早稻追肥的农忙时节。为确保“三夏”生产安全有序，石桥镇早部署、早行动，做到抢收抢种与秸秆禁烧两不误。",
    "一是宣传到户。组织镇村干部一百二十余人，发放禁烧明白纸六千份，出动宣传车八台次，在田间地头悬挂横幅四十条。",
    "二是服务到田。协调联合收割机三十二台，设立机收服务点七个，为孤寡老人和外出务工户代收油菜四百余亩。",
    "三是责任到人。实行镇干部包村、村干部包组、党员包户，二十四小时轮流巡查，发现火点十分钟内处置到位。",
    "截至目前，全镇油菜收割进度过九成，未发生一起秸秆焚烧事件。",
)
add(
    "county, name of the writer and of the town in the line",
    G1,
    "{T} - 中国·白渡",
    f"""<div class="wz">您当前的位置：<a href="Default.aspx">网站首页</a> &gt; <a href="List.aspx?t=2">白渡新闻</a> &gt; <a href="List.aspx?t=23">乡镇快讯</a></div><div class="nr"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="bt">{G1.title}</span><div class="xx">作者：<span id="ctl00_ContentPlaceHolder1_lblAuthor">吕青山</span>　来源：<span id="ctl00_ContentPlaceHolder1_lblFrom">石桥镇党政办</span>　发布时间：<span id="ctl00_ContentPlaceHolder1_lblTime">2012-5-28</span>　点击数：<span id="ctl00_ContentPlaceHolder1_lblHits">312</span></div>
<div id="ctl00_ContentPlaceHolder1_divContent" class="zw">{"".join(f'<p style="text-indent: 21pt"><span style="font-family: 宋体; font-size: 10.5pt">{x}</span></p>' for x in G1.body)}</div><div class="cz">【字体：<a>大</a> <a>中</a> <a>小</a>】【<a href="javascript:window.print()">打印</a>】【<a>收藏</a>】【<a href="javascript:history.back()">返回</a>】</div></div>""",
    build=aspx,
    day="2012-05-28",
    origin="石桥镇党政办",
    authors=("吕青山",),
)


def tenders(language: str, title: str, middle: str, head: str) -> str:
    """A board of public purchases."""
    return f"""<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="pragma" content="no-cache"><title>{title}</title>{head}<link href="/css/detail.css" rel="stylesheet" type="text/css" /><script src="/js/jquery-3.2.1.min.js"></script></head>
<body id="detail"><div class="v4incheadertop"><p class="cl">财政厅指定政府采购信息发布媒体　浣东省政府采购专业网站</p><p class="cr">服务热线：0000-810-1996</p></div><div class="v4incheadernav"><ul>{links("首页", "政采法规", "购买服务", "监督检查", "信息公告", "国际专栏")}</ul></div>
<div class="main"><div class="vF_deail_currentloc mt10"><p>当前位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&raquo;&nbsp;<a href="../../" class="CurrChnlCls">政采公告</a>&nbsp;&raquo;&nbsp;<a href="../" class="CurrChnlCls">中标公告</a></p></div>
<div class="vF_deail_maincontent"><div class="vF_detail_main">{middle}</div><div class="vF_detail_relcontent mt13"><h2><p>相关公告</p></h2><ul class="c_list_tat">{heads_of(2, 3, "2020-09")}</ul></div></div></div>
<div class="footer mt13"><div class="copyright_bl">© 2002-2020 浣东省财政厅 版权所有 网站标识码：9900000088 | 浣ICP备99054529号-1</div></div></body></html>"""


H1 = story(
    "白渡县中医院彩色多普勒超声诊断仪采购项目中标公告",
    "一、项目编号：BDZC2020-G1-0117",
    "二、项目名称：白渡县中医院彩色多普勒超声诊断仪采购项目",
    "三、中标信息",
    "序号",
    "供应商名称",
    "供应商地址",
    "中标金额（万元）",
    "1",
    "浣东康衡医疗器械有限公司",
    "锦阳市高新区创业路9号",
    "168.50",
    "四、评审专家名单：柴进、罗素芬、钟鸣、韦小川、邵伯安",
    "五、代理服务收费标准及金额：按合同约定收取，共计2.1万元。",
    "六、公告期限：自本公告发布之日起1个工作日。",
    "七、其他补充事宜：无",
)
add(
    "public purchase, a table, the outlet's label left empty",
    H1,
    "{T}",
    f"""<div class="vF_detail_header"><h2 class="tc">{H1.title}</h2><p class="tc"><span id="pubTime">2020年09月15日 10:22</span>　来源：<span id="sourceName"></span>　【<span id="printBtn">打印</span>】 <span id="shareTo"></span></p></div>
<div class='table'><table width="600" border="0"><tr><td colspan="4"><b>公告概要：</b></td></tr><tr><td class='title'>采购单位</td><td colspan='3'>白渡县中医院</td></tr><tr><td class='title'>行政区域</td><td>白渡县</td><td class='title'>公告时间</td><td>2020年09月15日 10:22</td></tr><tr><td class='title'>总中标金额</td><td colspan='3'>￥168.500000 万元（人民币）</td></tr></table></div>
<div class="vF_detail_content_container"><div class="vF_detail_content">{paragraphs(H1.body[:3])}<table border="1" cellpadding="0" cellspacing="0"><tbody>{rows(H1.body[3:11], 4)}</tbody></table>{paragraphs(H1.body[11:])}</div></div>""",
    build=tenders,
    day="2020-09-15",
    time="10:22",
)


def cloud(language: str, title: str, middle: str, head: str) -> str:
    """A city of the south, pages of a province-wide platform."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="南浦市人民政府门户网站"><meta name="SiteDomain" content="www.nanpu-gov.example"><meta name="SiteIDCode" content="9912000001"><meta name="ColumnName" content="要闻动态">{head}<title>{title}</title><link rel="stylesheet" href="/assets/css/detail.css"><script src="/assets/js/base.js"></script></head>
<body><div class="top-wrap"><div class="w1200"><span class="welcome">欢迎来到南浦市人民政府门户网站</span><a>智能机器人</a><a>政务微博</a><a>政务微信</a><a>长者助手</a><a>无障碍</a></div></div><div class="nav-wrap"><a href="/">首页</a><a href="/yw/">要闻动态</a><a href="/zwgk/">政务公开</a><a href="/fw/">政务服务</a><a href="/hd/">政民互动</a><a href="/mlnp/">魅力南浦</a></div>
<div class="w1200 crumbs">当前位置： <a href="/">首页</a> &gt; <a href="/yw/">要闻动态</a></div><div class="w1200 news_cont">{middle}</div>
<div class="w1200 side-news"><h3>热门资讯</h3><ul>{heads_of(15, 8, "05")}</ul></div><div class="footer-wrap"><p><a>关于我们</a><a>网站地图</a><a>联系我们</a></p><p>主办：南浦市人民政府办公室　承办：南浦市政务服务数据管理局</p><p>粤ICP备99001234号　公安备案：99120202000056号　网站标识码：9912000001</p></div><script>var postId=4148215,siteId=2;</script></body></html>"""


I1 = story(
    "关于城东片区计划停水的通知",
    "因城东大道供水主管迁改接驳施工需要，定于2021年5月22日22时至5月23日6时对城东片区计划停水，现将有关事项通知如下：",
    "停水范围：城东大道以北、滨河路以南、环市东路以西区域，涉及锦绣花园、东湖小区、市第三中学等用户约四千二百户。",
    "请停水区域内的用户提前做好储水准备，停水期间关好水龙头，以免来水时造成损失。恢复供水初期，水质可能出现短时浑浊，属正常现象，请稍放后再使用。",
    "地势较高、管网末梢的用户恢复供水时间可能延迟。如遇暴雨等恶劣天气，停水时间顺延。不便之处，敬请谅解。",
    "南浦市自来水公司",
    "2021年5月20日",
)
add(
    "city of the south, short notice of its own site",
    I1,
    "{T}_南浦市人民政府门户网站",
    f"""<h1 class="news_title">{I1.title}</h1><div class="news_desc clearfix"><div class="fl"><span>来源：本网</span><span>时间：2021-05-20 09:30:00</span><span>浏览量：<i id="view_count">-</i></span></div><div class="fr"><span>【浏览字号：<a>大</a> <a>中</a> <a>小</a>】</span><span>分享到：<a class="wechat"></a><a class="weibo"></a></span></div></div>
<div class="news_cont_d_wrap"><p style="text-indent: 2em;">{'</p><p style="text-indent: 2em;">'.join(I1.body[:4])}</p><p style="text-align: right;">{I1.body[4]}</p><p style="text-align: right;">{I1.body[5]}</p></div><div class="btns"><a>打印</a><a>关闭</a></div>""",
    head='<meta name="ArticleTitle" content="关于城东片区计划停水的通知"><meta name="PubDate" content="2021-05-20 09:30:00"><meta name="ContentSource" content="本网"><meta name="ArticleId" content="4148215">',
    build=cloud,
    day="2021-05-20",
    time="09:30",
    origin="本网",
)

I2 = story(
    "南浦荔枝首批直航冷链专列发车",
    "南浦日报讯（记者 简宁 通讯员 卢可欣）昨日清晨，满载一百二十吨妃子笑荔枝的冷链专列从南浦北站驶出，二十六小时后抵达两千公里外的北方果品市场。这是南浦荔枝首次整列发运。",
    "专列共八节车厢，全程温度控制在三摄氏度左右，每节车厢都装有温湿度传感器，货主在手机上就能看到实时数据。",
    "“走公路要三天，损耗一成多，现在损耗可以压到百分之三以内。”南浦市荔枝协会会长算了一笔账，每斤运费只比公路贵一角钱，卖价却能高出一块五。",
    "铁路部门介绍，今年荔枝季计划每周开行三列，果农可在就近的集货点拼箱，最低起运量为半吨。",
    "市农业农村局有关负责人表示，全市今年荔枝挂果面积三十八万亩，预计总产量十六万吨，其中妃子笑占四成，已组织四十多家采购商与合作社签约。",
)
add(
    "city of the south, story of the city's daily",
    I2,
    "{T}_南浦市人民政府门户网站",
    f"""<h1 class="news_title">{I2.title}</h1><div class="news_desc clearfix"><div class="fl"><span>来源：南浦日报</span><span>时间：2023-05-19 08:12:40</span><span>浏览量：<i id="view_count">-</i></span></div><div class="fr"><span>【浏览字号：<a>大</a> <a>中</a> <a>小</a>】</span><span>分享到：<a class="wechat"></a><a class="weibo"></a></span></div></div>
<div class="news_cont_d_wrap"><p style="text-align: center;"><img src="/img/0/812/812345/4150021.jpg" alt="1.jpg"></p><p style="text-align: center;"><span style="font-size: 14px;">工人在装车。 记者 简宁 摄</span></p><p style="text-indent: 2em;">{'</p><p style="text-indent: 2em;">'.join(I2.body)}</p></div><div class="btns"><a>打印</a><a>关闭</a></div>""",
    head='<meta name="ArticleTitle" content="南浦荔枝首批直航冷链专列发车"><meta name="PubDate" content="2023-05-19 08:12:40"><meta name="ContentSource" content="南浦日报">',
    build=cloud,
    day="2023-05-19",
    time="08:12",
    origin="南浦日报",
    authors=("简宁", "卢可欣"),
)


def court(language: str, title: str, middle: str, head: str) -> str:
    """A county court of about 2015."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/public/style/court.css"></head><body><div class="head"><img src="/public/images/fyhead.jpg" alt="白渡县人民法院"><div class="sj"><script>setInterval("document.getElementById('clock').innerHTML=new Date().toLocaleString()",1000)</script><span id="clock"></span></div></div>
<div class="dh"><a>首页</a>|<a>法院概况</a>|<a>新闻中心</a>|<a>审判执行</a>|<a>法院文化</a>|<a>法学园地</a>|<a>诉讼服务</a></div><div class="dqwz">您的位置：<a>首页</a> &rarr; <a>新闻中心</a> &rarr; <a>法院要闻</a></div>
<div class="zc"><h4>法院公告</h4><ul>{heads_of(12, 7, "2015-06")}</ul><h4>院务公开</h4><ul>{menu(26, 10)}</ul></div><div class="nrbox">{middle}</div><div class="yqlj"><span>友情链接：</span><select><option>--各级法院网站--</option><option>浣东法院网</option><option>渌州法院网</option></select></div><div class="bq">白渡县人民法院版权所有 未经协议授权禁止下载使用<br>地址：白渡县司法路2号 邮编：990213</div></body></html>"""


J1 = story(
    "巡回法庭进渔村 一船鱼的官司当场结",
    "“船靠了岸，官司也了了，今晚能睡个安稳觉。”7月1日，白渡县人民法院水口法庭的巡回审判车开到了鹭洲村码头，一起拖了四个月的鱼款纠纷当场调解结案。",
    "今年2月，渔民阮大海把一船鲜鱼赊给鱼贩车某，约定十天结清三万六千元货款。后来鱼价下跌，车某以鱼不新鲜为由只肯付一半，两人几次争吵，险些动手。",
    "考虑到正值渔忙，承办法官没有让当事人来回跑县城，而是趁涨潮前把庭开到了码头。过秤的老会计、同船的帮工都被请来作证，鱼是几点起的网、几点上的秤，说得清清楚楚。",
    "车某起初仍不松口，说鱼上车时已经“翻了白肚”。老会计翻出当天的记账本：过秤时间早上五点四十，车某签字时间六点整，旁边还有他自己写的“鲜”字。看到这一页，车某不作声了。",
    "承办法官趁热打铁，给双方讲了买卖合同中验收异议的规定，又算了一笔长远账：渔村的鱼要靠鱼贩卖出去，鱼贩的车也离不开渔村的船，为几千块钱断了来往，谁都划不来。",
    "“都在一条江上讨生活，抬头不见低头见。”阮大海主动提出，那天确实有一篓鱼压坏了，可以少算三千元。",
    "经过两个小时的调解，车某同意支付货款三万三千元，当场转账两万元，余款十日内付清。",
    "据了解，水口法庭今年已在渔村、圩场开庭二十三次，调解撤诉率超过八成。",
)
add(
    "court, story by its clerk, editor under it",
    J1,
    "{T} - 白渡县人民法院",
    f"""<h1 class="bt">{J1.title}</h1><div class="fbt">来源：白渡县人民法院&nbsp;&nbsp;作者：祝晓棠&nbsp;&nbsp;发布时间：2015-07-02 15:11:08&nbsp;&nbsp;浏览次数：<b>86</b></div><div class="nr">{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in J1.body)}</div><div class="zrbj">责任编辑：杜若</div><div class="gn"><a href="javascript:window.print()">打印</a>　<a href="javascript:window.close()">关闭</a></div><div class="sxp"><p>上一篇：<a>我院召开半年工作讲评会</a></p><p>下一篇：<a>送法进校园 护航暑期安全</a></p></div>""",
    build=court,
    day="2015-07-02",
    time="15:11",
    origin="白渡县人民法院",
    authors=("祝晓棠",),
    editors=("杜若",),
)


def bureau(language: str, title: str, middle: str, head: str) -> str:
    """A bureau of a city, pages of 2024 with bars for the aged."""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><meta name="SiteName" content="锦阳市市场监督管理局"><meta name="SiteIDCode" content="9901000047">{head}<title>{title}</title><script src="/r/cms/www/jq/jquery-3.6.0.min.js"></script><link rel="stylesheet" href="/r/cms/www/scj/css/public.css"></head><body class="b-f7">
<div class="oldbar" style="display:none"><a>读屏</a><a>放大</a><a>缩小</a><a>大鼠标</a><a>十字线</a><a>重置</a><a>退出服务</a></div><header class="g-hd"><div class="g-logo"><a href="/"><img src="/r/cms/logo.png" alt=""></a></div><div class="g-so"><input type="text" placeholder="请输入您要搜索的内容"><em>热搜：</em><a>营业执照</a><a>电梯</a><a>食品安全</a></div></header>
<nav class="g-nav"><ul><li><a>首页</a></li><li><a>信息公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>数据开放</a></li><li><a>专题专栏</a></li></ul><div class="g-sub">{menu(0, 36, "<a href='/{1}/index.html'>{0}</a>")}</div></nav><section class="g-pos">您当前的位置：<a>首页</a> <i>/</i> <a>信息公开</a> <i>/</i> <a>消费提示</a></section>
<main class="g-main">{middle}</main><footer class="g-ft"><div class="g-ftlink"><a>中国政府网</a><a>省市场监管局</a><a>市直部门</a></div><p>主办单位：锦阳市市场监督管理局　网站标识码：9901000047</p><p>浣ICP备99006781号-2　浣公网安备99010302000178号　联系电话：0000-12315</p></footer><div class="g-side"><a>智能问答</a><a>手机版<img src="/qr.png"></a><a>TOP</a></div></body></html>"""


K1 = story(
    "中秋选购月饼消费提示",
    "中秋将至，月饼迎来销售旺季。为帮助广大消费者科学选购、放心食用，锦阳市市场监督管理局发布如下消费提示：",
    "一看渠道。选择证照齐全、信誉良好的商场、超市、网店或餐饮单位，保留购物小票或网络订单截图。",
    "二看标签。预包装月饼应标明生产日期、保质期、配料表、生产者名称和地址，不购买标签模糊、超过保质期的产品。",
    "三看包装。月饼包装不得使用贵金属和红木材料，单价超过五百元的高价月饼、层数过多的“套娃”包装，请理性对待。",
    "四看储存。冰皮月饼、鲜肉月饼应按标签要求冷藏或冷冻，开封后尽快食用，发现异味立即停止食用。",
    "消费者如发现违法线索，可拨打12315热线投诉举报。",
)
add(
    "bureau, advice, an outlet in the head only",
    K1,
    "{T}_消费提示_锦阳市市场监督管理局",
    f"""<article class="m-art"><div class="m-art-tt">{K1.title}</div><div class="m-art-sub"><span>发布时间：2024-09-10 16:05</span><span>浏览次数：<b class="views">0</b></span><span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span><span><a>打印</a></span></div><div class="m-art-con" id="fontzoom">{"".join(f'<section style="text-indent:2em;margin-bottom:16px;">{x}</section>' for x in K1.body)}</div><div class="m-art-share"><span>分享：</span><a class="i-wx"></a><a class="i-wb"></a></div><div class="m-art-end"><p>上一篇：<a>电动自行车充电安全提示</a></p><p>下一篇：<a>关于十批次食品抽检不合格情况的通告</a></p></div></article>""",
    head='<meta name="ArticleTitle" content="中秋选购月饼消费提示"><meta name="PubDate" content="2024-09-10 16:05"><meta name="ContentSource" content="消费者权益保护科">',
    build=bureau,
    day="2024-09-10",
    time="16:05",
)

# --------------------------------------------------------------------- media


def voice_old(language: str, title: str, middle: str, head: str) -> str:
    """The site of a national party paper, about 2009."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="utf-8"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=GB2312"><meta name="copyright" content="民声网版权所有" />{head}<link href="/img/2007tongyongzhengwen/text20070508.css" type="text/css" rel="stylesheet" media="all" /><script language="javascript" src="/img/2007tongyongzhengwen/content.js"></script></head>
<body><div class="top_nav"><a>民声网首页</a> <a>时政</a> <a>国际</a> <a>经济</a> <a>社会</a> <a>教育</a> <a>观点</a> <a>强音论坛</a> <a>博客</a></div><div class="content"><div class="left_content"><div class="left_c_c">{middle}
<div class="ad"><SCRIPT LANGUAGE="JavaScript1.1" SRC="http://ads.msw.example/js.ng/channel_range=1"></SCRIPT></div><div class="list_c"><h3>相关专题</h3><p>·<a>新农村建设</a></p></div><form><table><tr><td>发表留言 &nbsp;昵称：<input name="n"> <input type="submit" value="提交"></td></tr><tr><td>留言须知：尊重网上道德，遵守各项法律法规</td></tr></table></form></div></div>
<div class="right_content"><h3>相关新闻</h3><ul>{heads_of(1, 6)}</ul><h3>频道精选</h3><ul>{menu(6, 14)}</ul><h3>热点排行</h3><ul>{links("乡村医生的一天", "谁来给留守儿童讲故事", "粮价温和上涨背后", "高校毕业生下乡任职调查")}</ul></div></div>
<div class="copyright">民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright &copy; 1997-2009 by www.msw.example. all rights reserved</div></body></html>"""


L1 = story(
    "浣东：村级会计“背对背”交叉审账堵漏洞",
    "民声网锦阳10月18日电 （记者贺知雨）村里的账由邻乡的会计来审，审计结果张榜公布十五天。从今年起，浣东省在二百一十个乡镇推行村级财务交叉审计，半年查纠问题资金一千三百多万元。",
    "过去，村级财务大多由本乡镇农经站审核，审的和被审的低头不见抬头见，问题往往“内部消化”。",
    "渌州市农业局局长介绍，交叉审计实行“三不”：不打招呼、不吃派饭、不审熟村，审计人员由县里随机抽签派出，抽到哪个村，当天就进驻。",
    "在白渡县水口镇，邻镇会计发现鹭洲村的一笔清淤工程款重复列支，村里随即追回两万四千元，用来修了村小学的围墙。",
    "专家认为，交叉审计花钱不多，却在熟人社会里引入了“陌生人监督”，其经验值得总结推广。",
)
add(
    "party paper's site of 2009, a shoulder title, links in the text container",
    L1,
    "{T}--时政--民声网 ",
    f"""<p class="p1"></p><p class="p1">&nbsp;半年查纠问题资金一千三百多万元&nbsp;&nbsp;</p><h1><DIV id="p_title">{L1.title}</div></h1><h2>&nbsp;&nbsp;</h2><table cellpadding="0" cellspacing="0" border="0"><tr><td width="562"><div align="center"><em></em></div></td></tr></table>
<p class="p1"><span id="p_publishtime">2009年10月19日00:00</span>&nbsp;&nbsp;<span id="p_origin">来源：<a href="http://paper.msw.example/msrb/paperindex.htm">民声网-《民声日报》</a></span></p><table class="title"><tr><td width="110">&nbsp;【字号 <a>大</a> <a>中</a> <a>小</a>】</td><td><a>打印</a></td><td><a>留言</a></td><td><a>论坛</a></td><td><a>网摘</a></td><td><a>手机点评</a></td><td><a>纠错</a></td><td>E-mail推荐:&nbsp;<input type="text" size="17" />&nbsp;<input type="submit" value="提交" /></td></tr></table><br>
<font class="show_c" id="zoom"><div id="p_content"><SCRIPT language=JavaScript>var url=document.location.href;</SCRIPT><P>{"</P><P>".join("　　" + x for x in L1.body)}</P><br><br><img src='/mediafile/200901/12/P2009.jpg' border='0'><br><br><b><a href='/GB/30178/1.html'><font color='#0000ff'>“账本下乡”为何难落地&nbsp;</font></a></b><br><br><b><a href='/GB/30178/2.html'><font color='#0000ff'>村务公开栏不能只公开“好看的”</font></a></b></div></font><table class="bianji" width="100%"><tr><td align="right"><DIV id="p_editor">（责任编辑：武清和）</div></td></tr></table>""",
    head='<meta name="description" content="浣东：村级会计“背对背”交叉审账堵漏洞--时政--民声网 " />',
    build=voice_old,
    day="2009-10-19",
    time="00:00",
    origin="民声网-《民声日报》",
    authors=("贺知雨",),
    editors=("武清和",),
)


def voice_new(language: str, title: str, middle: str, head: str) -> str:
    """The same kind of site in 2023."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=GB2312"/><meta http-equiv="Content-Language" content="utf-8" /><meta content="all" name="robots" /><title>{title}</title><meta name="renderer" content="webkit" /><meta name="copyright" content="民声网版权所有" /><meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="pagetype" content="1">{head}<link href="/img/2020wbc/css/page202102.css" type="text/css" rel="stylesheet" media="all"></head>
<body><div class="header"><div class="layout"><a class="logo" href="/"><img src="/img/2020wbc/imgs/logo.png" alt="民声网"></a><ul class="fl">{links("党网", "要闻", "时政", "经济", "科技", "社会", "法治", "文化", "人事", "观点")}</ul><div class="fr"><a>登录民声通行证</a> <i></i><a>立即注册</a></div></div></div><div class="pic_c clearfix"></div>
<div class="layout route cf" id="rwb_navpath"><a class="clink">民声网</a>&gt;&gt;<a class="clink">经济·科技</a></div><div class="layout rm_txt cf">{middle}
<div class="col col-2 fr"><div class="rm_ranking cf"><h3><span></span>热门排行</h3><ul><li><span>1</span><a>一条江如何养活两座城</a></li><li><span>2</span><a>多部门联合整治“天价”充电</a></li><li><span>3</span><a>他把天文台搬进了山村</a></li></ul></div></div></div>
<div class="rm_relevant"><h5>相关新闻</h5><ul>{heads_of(7, 8)}</ul></div><div class="edit_page"></div><div id="rwb_footer"><p>民声日报社概况 | 关于民声网 | 报社招聘 | 招聘英才 | 广告服务 | 合作加盟 | 网站声明</p><p>互联网新闻信息服务许可证99120170001 | 增值电信业务经营许可证</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>"""


M1 = story(
    "千年瓷窑如何“烧”出新业态（走进传统产业集群）",
    "午后，走进浣东省柘岭县瓷里小镇，龙窑余温未散，直播间已经开了张。主播拿起一只刚出窑的青瓷茶盏，轻轻一弹，清脆的声响引来屏幕前一片点赞。",
    "柘岭烧瓷已有上千年历史，鼎盛时沿江排开一百零八座窑。上世纪末，日用瓷订单下滑，窑厂陆续熄火，年轻人纷纷外出。",
    "转机来自“共享窑”。2019年，县里盘活三座闲置窑厂，统一配备窑炉、釉料检测和包装设备，手艺人带着泥坯来烧，按窑位付费。",
    "“一窑分成二百个格子，最便宜的一格只要三十元，刚毕业的学生也烧得起。”小镇运营负责人介绍，目前已有四百多位创作者入驻，去年销售额突破九亿元。",
    "产业集群要走得远，离不开标准。今年，柘岭青瓷国家地理标志产品标准完成修订，首次对釉料中的重金属含量提出高于行业的要求。",
    "柘岭县还与三所高校共建陶瓷材料实验室，把废瓷片磨粉后重新制坯，每年可消化废瓷六千吨，烧成温度降低了六十摄氏度。",
    "走进釉料车间，三十六种本地矿土被分装在透明罐里，扫一扫二维码，成分、产地、烧成曲线一目了然。“老师傅的经验藏在手上，我们把它变成数据。”负责建库的工程师说，过去调一种青釉要试几十窑，现在三五窑就能定下来。",
    "标准立起来，牌子才能打出去。去年，柘岭青瓷组团参加了四场国际展会，订单中茶器、香器占到七成，平均单价比日用瓷高出五倍。县里同步开通了陶瓷专线物流，破损率由百分之六降到千分之八。",
    "产业兴了，人也留住了。三十一岁的返乡青年桑晓岚在小镇开了家釉下彩工作室，带着六名村里的妇女做学徒，旺季时每人每月能拿到五千多元。“以前出门打工捏的是手机壳，现在在家门口捏泥巴。”她笑着说。",
    "也有隐忧。仿冒图案、低价竞争时有发生，一款新品上架三天就可能出现“孪生兄弟”。为此，柘岭设立了知识产权快速维权工作站，图案登记最快两天办结，今年以来已调解纠纷四十余起。",
    "窑火不熄，手艺不老。在小镇的研学教室里，孩子们正把捏好的泥坯一只只送上窑车，等待它们三天后的模样。",
)
add(
    "party paper's site of 2023, writers above, the paper's page below",
    M1,
    "{T}--经济·科技--民声网 ",
    f"""<div class="col col-1 fl"><h3 class="pre">浣东柘岭以共享窑带动四百多位创作者</h3><h1>{M1.title}</h1><h4 class="sub" style="display: none;"></h4><div class="author cf">本报记者 闻 樱 石敬川</div><div class="channel cf"><div class="col-1-1 fl"> 2023年08月24日05:47 | 来源：<a href="http://paper.msw.example/msrb/html/2023-08/24/nw.htm" target="_blank">民声网－民声日报</a> </div><div class="col-1-2 fr"><span class="rm_type"><img src="/img/2020wbc/imgs/icon_type.png" alt=""><i>小字号</i></span></div></div>
<div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>{"".join(f"<p>	{x}</p>" for x in M1.body)}<p></p><p><span id="paper_num"> 《 民声日报 》（ 2023年08月24日 10 版）</span></p><div class="box_pic"></div><div class="edit cf">(责编：邹小满、尉迟安)</div><div class="tjewm cf"><span><img src="/NMediaFile/2022/0801/M.jpg" alt="关注公众号：民声财经">关注公众号：民声财经</span></div><p class="paper_num"><em>分享让更多人看到 <i class="btn_share_common"></i></em></p></div>
<div class="rm_relevant rm_recommend cf"><h5><span></span>推荐阅读</h5><dl class="cf"><dt><a>前七月全国陶瓷出口稳中有升</a></dt><dd><a>民声网锦阳8月23日电 （记者丁舟）记者从海关获悉，今年前七个月，全国日用陶瓷出口量同比增长百分之四点一，对新兴市场出口增幅明显。…</a></dd></dl></div><div class="rm_relevant rm_download cf"><h5><span></span>客户端下载</h5><ul><li><a>民声日报</a></li><li><a>民声网+</a></li></ul></div></div>""",
    head='<meta name="contentid" content="40232587"><meta name="publishdate" content="2023-08-24"><meta name="author" content="105464"><meta name="editor" content=""><meta name="source" content="来源：民声日报">',
    build=voice_new,
    day="2023-08-24",
    time="05:47",
    origin="民声网－民声日报",
    authors=("闻樱", "石敬川"),
    editors=("邹小满", "尉迟安"),
)


def agency(language: str, title: str, middle: str, head: str) -> str:
    """A national agency in 2024, one header for desks and one for phones."""
    return f"""<!DOCTYPE HTML><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />{head}<meta name="apple-mobile-web-app-capable" content="yes" /><meta content="telephone=no" name="format-detection" /><script src="/global/js/pageCore.js"></script><title> {title} </title><link rel="stylesheet" href="/2021detail/css/detail2023.css" /></head>
<body><div class="fix-ewm domPC" data="datasource:1129981476" datatype="content"><img src="/images/ewm.jpg" width="94" alt="" /><div class="fxd"><span class="fxd-wx"><a class="wx">微信</a></span><a class="wb">微博</a></div></div><div class="domPC"><div class="topAd"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC"><div class="top-cont"><a class="logo" href="http://www.ywnet.example"></a><ul class="nav">{links("远望网首页", "时政", "国际", "财经", "网评", "港澳", "台湾", "思客智库", "教育", "科技")}</ul></div></div>
{middle}
<div class="columBox"><h3>新闻客户端</h3><ul>{heads_of(13, 6)}</ul></div><div class="foot"><script src="/2021homepro/scripts/tplFoot.js"></script><p>Copyright © 2000 - 2024 YWNET.com　All Rights Reserved.　制作单位：远望网股份有限公司</p></div><div class="domMobile"><a class="callApp">打开客户端 体验更佳</a></div></body></html>"""


N1 = story(
    "“听诊”大坝：浣东启动百座小型水库体检",
    "远望社锦阳3月9日电（记者史一苇、鲍照）春汛来临之前，浣东省启动一百座小型水库大坝安全体检，今年首次大规模采用水下机器人和光纤传感技术，让隐患“看得见、听得清”。",
    "9日，在渌州市青螺水库，一台黄色的水下机器人贴着坝面缓缓下潜，高清画面实时传回坝顶的操作台。“这里有一处三厘米长的裂缝，已经标记。”技术员余波指着屏幕说。",
    "浣东现有小型水库六千二百余座，八成以上建于上世纪六七十年代。以往检查主要靠人工巡堤，坝体内部的渗漏很难发现。",
    "浣东省水利厅运行管理处处长谈建国介绍，埋设在坝体内的光纤每隔十米就是一个“听诊器”，渗漏引起的温度变化达到零点一摄氏度就会报警。",
    "给大坝“看病”，不只靠新设备。渌州市水利局组织了三十二名退休的老水工，组成“银发巡坝队”，带着年轻人上坝认渗点、听声音。七十岁的老水工仇家驹说，仪器报的是数，人看的是势，两样合在一起才放心。",
    "记者在现场看到，体检数据实时汇入省级水库安全管理平台，每座水库都有一张“健康卡”，红、黄、绿三色标注风险等级，县乡责任人的姓名和电话一并列在卡上。",
    "根据计划，体检将在4月20日前完成，查出的问题按“一库一策”整治，主汛期前不能消除隐患的水库一律空库运行。",
)
add(
    "agency, day in pieces, headline twice",
    N1,
    "{T}-远望网",
    f"""<div class="mheader-pc header-wrap domPC"><div class="header-cont"><div class="header-time left"><span class="year"><em> 2024</em></span><span class="day"><em> 03</em>/<em> 09</em></span><span class="time"> 16:40:32</span></div><div class="source"> 来源：远望网 </div><div class="head-line clearfix"><h1><span class="title"> {N1.title} </span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share"> 分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title"> {N1.title} </span></h1><div class="info"> 2024-03-09 16:40:32 <span> 来源： 远望网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail">{indented(N1.body)}<div id="articleEdit"><span class="tiyi1 domPC"><a class="advise">【纠错】</a><div class="tiyi01" id="advisebox01" style="display:none"><iframe id="jc_link1"></iframe></div></span><span class="editor"> 【责任编辑:梅远
】 </span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div><div class="main-right right"><div class="columBox hotList"><h3>热榜</h3><p><a>春耕备耕“云”上忙</a></p><p><a>多地优化公交夜间线路</a></p></div></div></div>""",
    head='<meta name="publishid" content="1129981476.12.2.0"/><meta name="source" content="远望社"/>',
    build=agency,
    day="2024-03-09",
    time="16:40",
    origin="远望网",
    authors=("史一苇", "鲍照"),
    editors=("梅远",),
)


def agency_province(language: str, title: str, middle: str, head: str) -> str:
    """The agency's channel for a province, tables of 2012."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"/><title>{title}</title>{head}<link href="/css/2009.css" rel="stylesheet" type="text/css"></head>
<body><table width="960" border="0" align="center"><tr><td><a href="/"><img src="/images/logo.gif" alt="远望网浣东频道"></a></td><td><ul id="dh">{links("频道首页", "要闻", "政务", "社会", "财经", "旅游", "图片", "论坛", pattern='<li><a href="{1}">{0}</a></li>')}</ul></td></tr></table>
<table width="960" border="0" align="center"><tr><td width="640" valign="top">{middle}</td><td width="306" valign="top"><table width="306" border="0" cellpadding="0"><tr><td height="26" background="/images/bt.gif">　图片新闻</td></tr><tr><td align="center"><img src="/images/k1.jpg" width="130"><br><a>渌州：快乐备考</a></td></tr>{heads_of(18, 8, "06", "<tr><td>·<a href='/{1}.htm'>{0}</a> {2}</td></tr>")}<tr><td>·<a>跨流域调水缓解平湖缺水</a></td></tr><tr><td>·<a>锦阳公布夏季用电方案</a></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" style="font-size:12px">本网站所刊登的远望社及远望网各种新闻、信息，均为远望网版权所有，未经协议授权，禁止下载使用。<br>远望网浣东频道制作　新闻热线：0000-6604315</td></tr></table></body></html>"""


O1 = story(
    "话剧《灯塔守望》在浣东沿江六市巡演落幕",
    "两代人，一座灯塔，四十年守望。6月2日晚，随着最后一束追光缓缓熄灭，原创话剧《灯塔守望》在渌州大剧院完成第三十场演出，为期两个月的沿江六市巡演圆满落幕。",
    "该剧根据望江航道职工的真实事迹改编，讲述了航标工老汪父子接力守护江心洲灯塔的故事。剧中没有大起大落的情节，有的只是点灯、擦灯、记日志的日复一日。",
    "“台上一句‘灯亮着，船就不会走错’，把我拉回了三十年前。”退休航标工孔祥瑞看完演出，眼圈红了。",
    "第二幕里，儿子从城里回来劝父亲下岛，父子俩在塔下吵了一架，直到半夜起雾，两人又一前一后爬上塔顶，谁也没有说话，只是一起擦亮了灯罩。这场没有台词的戏，让许多观众掉了眼泪。",
    "扮演老汪的演员已经五十八岁，三十场演出一场未落。在渌州站，他发着低烧登台，谢幕后才被同事扶下去。他说：“老汪守灯四十年没请过假，我演他，也不好意思请。”",
    "主创人员介绍，创作期间，剧组三上江心洲，与航标工同吃同住二十一天，舞台上的灯具、日志和雨衣都是职工捐赠的原物。",
    "据悉，该剧将于今年秋天进京演出，并计划改编为广播剧。",
)
add(
    "agency's province channel, writer and editor in a bar under the text",
    O1,
    "{T}",
    f"""<table width="600" border="0" align="center"><tr><td colspan="2" height="30" style="font-size:12px">您的位置：<a>远望网浣东频道</a> > <a>文化</a> > 正文</td></tr><tr><td colspan="2" align="center" style="font-size:22px;font-weight:bold">{O1.title}</td></tr><tr><td colspan="2" align="center" style="font-size:12px;color:#666">（2012-06-04 09:20:26）　　来源：浣东日报　　<a>【字号 大 中 小】</a><a>【打印】</a></td></tr>
<tr><td valign="top" colspan="2" style="font-size:14px;line-height:24px;">{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in O1.body)}</td></tr>
<tr><td colspan="2"><table width="100%" bgcolor="#999999" height="22" style="margin-top:25px;font-size:12px"><tr bgcolor="#f3f3f3"><td width="389" class="topxian"><font color="#848484">&nbsp;&nbsp;作者：
      记者卞之岸</font></td><td width="164" class="topxian"><font color="#848484">编辑：
      毕淑云</font></td></tr></table></td></tr><tr><td colspan="2" align="center" style="font-size:12px" height="30">【<a href="javascript:window.close()"><font color="#D40000">关闭窗口</font></a>】 【<a><font color="#D40000">远望论坛</font></a>】</td></tr></table>""",
    build=agency_province,
    day="2012-06-04",
    time="09:20",
    origin="浣东日报",
    authors=("卞之岸",),
    editors=("毕淑云",),
)


def second_agency(language: str, title: str, middle: str, head: str) -> str:
    """The second agency of the country, about 2016."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><!--[4,131,7798287] published at 2016-03-13 10:26:11 from #10 by 丁一凡--><title>{title}</title><meta name="copyright" content="www.zwnews.example,版权所有" />{head}<base target="_blank"><link href="/part/main_css/content2014.css" rel="stylesheet"></head>
<body><input id="newsdate" type="hidden" name="newsdate" value="2016-03-13"><input id="newstime" type="hidden" value="10:24:00"><input id="creator" name="creator" type="hidden" value="dingyifan"><input id="editorname" name="editorname" type="hidden" value="丁一凡">
<div id="header"><div class="topnav1"><a>首页</a> <a>滚动</a> <a>国内</a> <a>国际</a> <a>社会</a> <a>财经</a> <a>产经</a> <a>港澳</a> <a>台湾</a> <a>华人</a> <a>图片</a></div><div class="searchinput"><input type="text" value="请输入关键字"><input type="submit" value="搜索"></div></div>
<div id="con"><div class="con_left">{middle}
<div class="div624"><div class="hotnews"><h4>&gt;更多精彩内容请进入社会频道</h4></div><div class="plist"><strong>图片新闻</strong><ul>{links("雪后故园银装素裹", "青海湖迎来第一批候鸟", "少年宫里的机器人足球赛")}</ul></div></div></div><div class="con_right"><h3>国内新闻精选：</h3><ul>{heads_of(20, 10, "2016-03")}</ul><h3>新闻排行</h3><ol>{links("清明小长假车票开售", "三市试点共有产权住房", "北方今起大范围降温")}</ol></div></div>
<div class="pagebottom"><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a><br>本网站所刊载信息，不代表中闻社和中闻网观点。 刊用本网站稿件，务经书面授权。<br>Copyright ©1999-2016 zwnews.example. All Rights Reserved</div></body></html>"""


P1 = story(
    "浣东渌州三千亩油菜花进入盛花期",
    "3月12日，游客在浣东省渌州市青螺乡油菜花田间的小火车上赏花。连日来，随着气温回升，当地三千亩油菜花进入盛花期，金黄的花海与白墙黛瓦相映成趣，吸引八方游客前来踏青。",
)
add(
    "second agency, a photo with its text below",
    P1,
    "{T}-中闻网",
    f"""<div id="cont_1_1_2"><h1 style="display:block; position:relative; text-align:center;">{P1.title}</h1><div class="left-time"><div class="left-t" style="padding-left:6px;">2016年03月13日 10:24　来源：<a href="http://www.zwnews.example/" class="source">中闻网</a>　<a class="Cyhd">参与互动</a>&nbsp;</div><div class="share-t"><script src="/js/bshare.js"></script></div></div>
<div class="left_zw" style="position:relative"><div style="text-align:center"><img src="//i2.zwnews.example/simg/2016/160313.jpg" alt="渌州三千亩油菜花"></div><p>　　{P1.body[0]} 中闻社记者 骆冰 摄</p><div id="function_code_page"></div><div class="left_name"><div class="left_name right"><span>【编辑:丁一凡】 </span></div></div></div></div>""",
    head='<meta name="keywords" content="油菜花,渌州" />',
    build=second_agency,
    day="2016-03-13",
    time="10:24",
    origin="中闻网",
    editors=("丁一凡",),
)


def portal_2009(language: str, title: str, middle: str, head: str) -> str:
    """A great portal's channel of entertainment, 2009."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><!--[28,3,2762964] published at 2009-04-21 14:00:37 from #236 by 1345--><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>{head}<meta name="stencil" content="PGLS000119"><meta name="publishid" content="28,3,2762964"><style type="text/css">.blkContainerSblk h1{{font-size:22px}}</style></head>
<body><div class="secondaryHeader"><div class="sHBorder"><div class="sHLogo"><a href="http://ent.xingye.example/"><img src="http://i1.xy.example/ent_logo.gif" alt="星野娱乐"></a></div><div class="sHLinks"><a>娱乐首页</a> | <a>星野首页</a> | <a>星野导航</a></div></div></div><div class="Main"><div class="blkBreadcrumbLink"><a>影音娱乐</a> &gt; <a>音乐</a> &gt; 正文</div><form><input name="q" value="请输入关键词"><select><option>新闻</option><option>博客</option></select></form>
<div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk">{middle}<div class="otherContent_01"><h3>相关报道</h3><ul>{links("多支乐队确认参加夏日江滩音乐节", "老牌录音棚谢幕 众歌手送别", pattern='<li><a href="{1}">{0}</a> <span>(2009-04-18 09:40:12)</span></li>')}</ul></div></div></div></div>
<div class="BSide"><h2>专题</h2><ul>{heads_of(3, 5)}</ul><p>{menu(12, 18, "<a href='http://{1}.xingye.example'>{0}</a> ")}</p><h2>新闻排行</h2><table><tr><th>序号</th><th>标题</th><th>时间</th></tr><tr><td>1</td><td><a>女星谈新戏：剪短发不后悔</a></td><td>04/21 08:31</td></tr><tr><td>2</td><td><a>春季票房过三亿</a></td><td>04/21 07:02</td></tr></table></div></div>
<div class="footer"><a>星野简介</a> | <a>广告服务</a> | <a>招聘信息</a> | <a>网站律师</a><br>Copyright &copy; 1996-2009 XINGYE Corporation, All Rights Reserved　星野公司 <a>版权所有</a></div></body></html>"""


Q1 = story(
    "青舟乐队携新专辑《渡口》回归 首唱会定档五月(图)",
    "星野娱乐讯 沉寂三年之后，民谣组合青舟乐队日前宣布，全新专辑《渡口》将于五月十日在全国发行，首唱会同日在锦阳江滩举行。",
    "新专辑收录十首作品，全部由主唱阿渡创作。与以往清一色的木吉他不同，这一次乐队加入了二胡、竹笛和手风琴，制作人坦言“想让听的人闻到江水的味道”。",
    "谈到消失的三年，阿渡说自己一直在沿江的小镇上教孩子们唱歌：“每个渡口都有一个人在等船，我只是把他们的故事唱出来。”",
    "先行曲《末班船》上周在电台首播后，连续五天位居点播榜前三。首唱会门票将于本周五开售，票价从八十元到三百八十元不等。",
)
add(
    "portal of 2009, the channel's name beside the time",
    Q1,
    "{T}_影音娱乐_星野网",
    f"""<h1 id="artibodyTitle" pid="28" tid="3" did="2762964">{Q1.title}</h1><div class="artInfo"><span id="art_source"><a href="http://www.xingye.example">http://www.xingye.example</a></span>&nbsp;&nbsp;<span id="pub_date">2009年04月21日13:56</span>&nbsp;&nbsp;<span id="media_name"><a href="http://ent.xingye.example/" class="ent1">星野娱乐</a></span></div>
<div class="blkContainerSblkCon" id="artibody"><center><img style="border:1px #000 solid;" src="http://i0.xy.example/ent/y/20090421.jpg" alt="{Q1.title}"><br>青舟乐队新专辑海报<br><br></center><!-- publish_helper name='原始正文' p_id='28' -->{indented(Q1.body)}<!-- publish_helper_end --><p><a><img width="18" height="36" src="http://i0.xy.example/phone.gif"/></a> <a style="font-size: 13px;"><font color="red">看明星八卦、查影讯电视节目，上手机星野网娱乐频道</font></a></p></div>
<div style="text-align:right"><a>我要评论</a> <a>【发表评论】</a>【<a>收藏此页</a>】【<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</div>""",
    head='<meta name="Keywords" content="青舟乐队携新专辑《渡口》回归 首唱会定档五月(图)">',
    build=portal_2009,
    day="2009-04-21",
    time="13:56",
    origin="星野娱乐",
)


def portal_2019(language: str, title: str, middle: str, head: str) -> str:
    """The news of a great portal, 2019."""
    return f"""<!DOCTYPE html><!-- [ published at 2019-10-11 18:58:00 ] --><html><head><meta charset="utf-8" /><meta name="sudameta" content="urlpath:c/; allCIDs:51922,257" /><title>{title}</title>{head}<meta property="og:type" content="news" /><link rel="mask-icon" sizes="any" href="//www.xingye.example/favicon.svg" color="red"><script>window.STO=window.STO||{{}};</script></head>
<body><div class="xy15-nav" id="XY_TopBar"><ul>{links("星野首页", "新闻", "体育", "财经", "娱乐", "科技", "博客", "图片", "专栏", pattern='<li><a href="{1}">{0}</a></li>')}</ul><div class="xy15-nav-r"><a>移动客户端</a><a>登录</a></div></div><div class="main-content w1240"><div class="path-search"><div class="path"><div class="channel-path"><a>新闻中心</a><span class="spliter">&gt;</span>国内新闻 &gt; 正文</div></div><form class="search"><div class="ds_cont">新闻</div><p>新闻</p><p>图片</p><p>博客</p></form></div>
{middle}
<div class="article-content-right"><div class="tit02"><h3>阅读排行榜</h3></div><ul>{links("高铁票价浮动范围公布", "博物馆夜场一票难求", "台风“海葵”路径预报")}</ul><div class="feed-card"><h3>图片故事</h3><ul>{heads_of(16, 10)}</ul></div><div class="qr"><img src="//n.xy.example/qr.png"><p>星野新闻公众号</p></div></div></div>
<div class="page-footer"><p><a>星野简介</a>|<a>广告服务</a>|<a>联系我们</a>|<a>通行证注册</a></p><p>Copyright © 1996-2019 XINGYE Corporation</p></div><div class="side-btn"><a>改版调查</a><a>返回顶部</a></div></body></html>"""


R1 = story(
    "这些常见的“养生”习惯 为何医生不推荐？",
    "秋意渐浓，不少人的养生热情也跟着高涨起来。泡脚泡到出汗、晨起一杯盐水、天天喝粥养胃……这些看上去很健康的习惯，真的适合所有人吗？",
    "锦阳市第一人民医院全科医学科主任医师费明远日前接受采访时表示，养生讲究因人而异，照搬别人的做法，可能适得其反。",
    "误区一：泡脚水越烫越好",
    "“我们接诊过一位糖尿病患者，泡脚时没感觉到烫，双脚起了大片水泡。”费明远提醒，泡脚水温以四十摄氏度左右为宜，时间不超过二十分钟，有静脉曲张的人群应当慎重。",
    "误区二：晨起喝盐水能排毒",
    "人体并不需要靠盐水排毒。成年人每天食盐摄入量不宜超过五克，早上一杯盐水就可能占去三分之一，高血压患者尤其要避免。",
    "误区三：天天喝粥养胃",
    "粥好消化，但升糖快，长期以粥代饭还可能造成蛋白质摄入不足。费明远建议，可以在粥里加些杂豆，配上鸡蛋和蔬菜。",
    "专家表示，规律作息、适度运动、均衡饮食，才是最朴素也最有效的养生方法。",
)
add(
    "portal of 2019, the outlet as a bare link",
    R1,
    "{T}|养生|泡脚_新闻_星野网",
    f"""<h1 class="main-title">{R1.title}</h1><div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">{R1.title}</div><div class="date-source"><span class="date">2019年10月11日 18:57</span> <a href="http://www.wenhuidaily.example/health/196926.html" target="_blank" class="source" rel="nofollow">锦阳晚报</a></div><div class="page-tools"><span><a>缩小字体</a></span><span><a>放大字体</a></span><span><a>收藏</a></span><span><a>微博</a></span><span><a>微信</a></span><span><a>分享</a></span><span class="num">106</span></div></div></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：这些养生习惯，你中招了吗</p><div class="img_wrapper"><img src="//n.xy.example/crawl/w550.jpg" alt="资料图"><span class="img_descr">资料图：泡脚不宜水温过高。</span></div>{"".join(f"<p>　　<strong>{x}</strong></p>" if x.startswith("误区") else f"<p>　　{x}</p>" for x in R1.body)}<p class="show_author">责任编辑：蒋小鱼 </p></div><div class="article-bottom clearfix"><div class="keywords"><label>关键字 : </label><a>养生</a><a>泡脚</a></div><div class="btns"><a>我要反馈</a></div></div></div></div>""",
    head='<meta name="keywords" content="养生,泡脚" /><meta property="og:title" content="这些常见的“养生”习惯 为何医生不推荐？" /><meta property="article:published_time" content="2019-10-11T18:57:41+08:00" /><meta name="mediaid" content="锦阳晚报">',
    build=portal_2019,
    day="2019-10-11",
    time="18:57",
    origin="锦阳晚报",
    editors=("蒋小鱼",),
)


def bay(language: str, title: str, middle: str, head: str) -> str:
    """A portal with threads of followers, 2017."""
    return f"""<!DOCTYPE HTML><!--[if IE 6 ]> <html id="ne_wrap" class="ne_ua_ie6"> <![endif]--><!--[if (gte IE 10)|!(IE)]><!--><html id="ne_wrap" data-publishtime="2017-09-05 07:31:18"><!--<![endif]--><head><title>{title}</title><base target="_blank"/><meta charset="gbk"><meta name="author" content="蓝湾"/><meta name="Copyright" content="蓝湾版权所有"/>{head}<link rel="stylesheet" href="//static.lw.example/endpage2016.css"></head>
<body><div class="ntes_nav_wrap" id="js_N_NTES_wrap"><a class="ntes-nav-index-title">蓝湾首页</a><ul><li><a>应用</a></li><li><a>快速导航</a></li><li><a>新闻</a></li><li><a>体育</a></li><li><a>财经</a></li></ul><span>登录</span><span>注册免费邮箱</span></div><div class="post_content post_area clearfix"><div class="clearfix"><div class="post_crumb"><a>蓝湾首页</a> &gt; <a>财经频道</a> &gt; <a>产业</a> &gt; 正文</div></div>
<div class="post_content_main" id="epContentLeft">{middle}<div class="post_btmshare"><span class="post_topshare_title">分享到：</span><ul class="post_share"><li>易信</li><li>微信</li><li>QQ空间</li><li>微博</li></ul></div><div class="tie-areas post_comment" id="post_comment_area"><h2>跟贴</h2><div class="tie-foot">文明社会，从理性发贴开始。谢绝地域攻击。</div></div></div>
<div class="post_content_side"><div class="side_rank"><h3>蓝湾荐新闻</h3><ul>{heads_of(22, 9)}</ul></div><div class="side_hot"><h3>热点新闻</h3><ul>{links("一家县城书店的二十年", "共享雨伞退场记", "钢价八周连涨")}</ul></div></div></div><div class="ntes_foot"><a>About LanWan</a> - <a>公司简介</a> - <a>联系方法</a> - <a>招聘信息</a> - <a>隐私政策</a> - <a>不良信息举报</a><br>蓝湾公司版权所有 ©1997-2017</div></body></html>"""


S1 = story(
    "电动货船来了 谁来给大船“加电”？",
    "八月的最后一天，“江澜一号”在锦阳港完成首航。这艘载重两千吨的纯电动货船，一箱“油”就是两组集装箱大小的电池。",
    "船东杜长河却高兴不起来：“首航跑了一百三十公里，回程找不到换电的码头，最后是拖轮拖回来的。”",
    "据不完全统计，目前沿江在建和已投运的电动货船超过四十艘，而具备换电能力的码头只有三座。船等站、站等船，成了行业里的一道“鸡生蛋”难题。",
    "建一座站要花多少钱",
    "一位港口工程设计人员告诉记者，一座可同时服务两艘船的换电站，投资约三千万元，其中电力增容占去近一半。按目前的船舶数量测算，收回成本需要十二年以上。",
    "“关键是电池标准不统一。”浣东理工大学船舶学院副教授夏侯渊认为，各家船厂的电池箱尺寸、接口都不一样，换电站只能“一站一船”。",
    "标准之外，还有账怎么算的问题。杜长河翻开自己的账本：柴油船跑一趟油费一万一千元，电动船电费加服务费不到五千元，一年能省二十多万元；可电动船的造价贵了近三百万元，银行贷款利息一年就要十几万元。",
    "“省下来的电费，刚够还利息。”他说，如果换电站再绕路、再排队，多付的船员工资又把这点差价吃掉了。",
    "在上游的渌州港，情况稍好一些。当地一家水泥企业自建了充电桩，专供厂里的六艘短途电动船使用，单程只有二十八公里，晚上充电、白天跑船，利用率超过七成。“固定航线、固定货源，电动船才跑得起来。”企业物流部负责人说。",
    "有业内人士建议，由港航部门牵头统一电池箱标准，并允许换电站参与电网调峰，通过峰谷价差增加收入。",
    "杜长河还在等。他的第二艘电动船已经在船台上，交船日期定在明年三月。",
)
add(
    "portal with threads, outlet as link, number behind the editor's name",
    S1,
    "{T}_蓝湾财经",
    f"""<h1>{S1.title}</h1><div class="post_time_source"> 2017-09-05 07:31:18　来源: <a id="ne_article_source" href="http://www.jianghe.example/201709/3481988.htm" target="_blank" rel="nofollow">江河经济报</a>(锦阳)　<a class="post_jubao">举报</a></div><div class="post_body"><div class="post_topshare_wrap"><div class="post_tie_top"><a class="post_cnum_tie">0</a></div><div class="post_topshare"><span>分享到：</span><div class="js_qrcode_wrap hidden"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div><div class="post_size_ctrl"><span>T</span><a>+</a><a>-</a></div></div>
<div class="post_text" id="endText" style="border-top:1px solid #ddd;"><p class="otitle"> （原标题：电动货船来了，谁来给大船“加电”？） </p>{"".join(f"<p><b>{x}</b></p>" if x == S1.body[4] else f"<p>{x}</p>" for x in S1.body)}<p></p><div class="ep-source cDGray"><span class="left"><a href="http://money.lw.example/"><img src="//static.lw.example/end_money.png" alt="闵柔" width="13" height="12" class="icon"></a> 本文来源：江河经济报  作者：温岭云</span><!--闵柔_NB5512--><span class="ep-editor">责任编辑：闵柔_NB5512</span></div></div></div>""",
    head='<meta property="og:title" content="电动货船来了 谁来给大船“加电”？"><meta property="article:author" content="蓝湾"><meta property="article:published_time" content="2017-09-05T07:31:18+08:00">',
    build=bay,
    day="2017-09-05",
    time="07:31",
    origin="江河经济报",
    authors=("温岭云",),
    editors=("闵柔",),
)


def rivers(language: str, title: str, middle: str, head: str) -> str:
    """A portal whose articles are accounts', 2022."""
    return f"""<!DOCTYPE html><html data-log-pv='{{"mpc":46}}'><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="copyright" content="Copyright © 2018 Baichuan.com Inc. All Rights Reserved." />{head}<link rel="stylesheet" href="//statics.bc.example/css/article-a1.css"/></head>
<body class="article-page" data-region="90"><div id="left-logo"><a href="//www.baichuan.example/"><img alt="百川首页" src="//statics.bc.example/logo.png"></a></div><header id="main-header" class="error-head"><div class="area"><nav class="nav area"><ul>{links("新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", pattern='<li class="nav-item"><a href="{1}">{0}</a></li>')}<li class="nav-item more-nav"><a>更多</a></li></ul></nav><div id="right-login">登录百川</div></div></header>
<div class="area clearfix" id="article-container">{middle}<div class="sidebar right"><div class="hot-articles"><h4>今日百川热点</h4><ul>{links("立夏尝新都尝什么", "毕业季租房避坑指南")}</ul></div></div></div><div class="groom-read"><p class="title">推荐阅读</p><div id="news-list">{heads_of(6, 8, "", "<div class='news-box'><h4><a href='/a/{1}'>{0}</a></h4><p>百川新闻</p></div>")}</div></div><footer>意见反馈　合作　百川公司版权所有</footer><script>var cfgs={{channel_id:"46",news_id:"543320600",author_id:"429139"}};</script></body></html>"""


T1 = story(
    "第一次养猫，这六件事千万别做",
    "把一只小猫接回家，大概是很多人一年里最开心的事。可是热情过头，往往好心办坏事。今天就来说说新手养猫最容易踩的六个坑。",
    "1. 到家就洗澡。小猫刚换环境，免疫力下降，洗澡容易着凉应激，至少等两周再说。",
    "2. 喂牛奶。大部分猫乳糖不耐受，喝了会拉肚子，渴了就给干净的水。",
    "3. 剩饭当猫粮。人吃的饭菜盐分太高，长期下来伤肾。",
    "4. 不封窗。猫天生爱往高处跳，住得再低也要装好纱窗。",
    "5. 散养不绝育。绝育不仅避免意外怀孕，还能降低多种疾病的风险。",
    "6. 生病自己喂药。很多人用药对猫来说是剧毒，一粒就可能致命，有异常请及时就医。",
    "养它一程，就要负责一生。希望每一只小猫都能遇到愿意做功课的主人。",
)
add(
    "portal of accounts, the way home glued to the last line",
    T1,
    "{T}_洗澡_猫粮_环境",
    f"""<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1> {T1.title} <span class="article-tag"> </span></h1><div class="article-info"><span class="time" id="news-time" data-val="1651709580000">2022-05-05 08:13</span><span data-role="original-link">来源:<a href="" target="_blank"> 喵生日记</a></span><div id="abroad-share-box"></div><div class="area"><span>发布于：</span><span>浣东省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：第一次养猫，这六件事千万别做</p><p>{T1.body[0]}</p><p class="ql-align-center"><img src="//p2.bc.example/cat.jpeg"></p>{"".join(f"<p>{x}</p>" for x in T1.body[1:-1])}<p>{T1.body[-1]}<a href="//www.baichuan.example/?strategyid=00001" title="点击进入百川首页" id="backhome" style="white-space: nowrap;"><span class="backword"><i class="back"></i>返回百川，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，百川号系信息发布平台，百川仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv"></em>)</span></div></div></div></div><div class="comment" id="comment_area"></div></div>""",
    head='<meta name="mediaid" content="喵生日记"/><meta property="og:release_date" content="2022-05-05 08:13"/><meta itemprop="datePublished" content="2022-05-05 08:13" />',
    build=rivers,
    day="2022-05-05",
    time="08:13",
    origin="喵生日记",
)


def bird(language: str, title: str, middle: str, head: str) -> str:
    """A portal of 2011 with its mini navigation."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta content="text/html; charset=gb2312" http-equiv="Content-Type"><title>{title}</title>{head}<link href="/css/news_end2.css" rel="stylesheet" type="text/css"><script language="javascript">function T(n){{document.getElementById("ArticleCnt").style.fontSize=n+"px";}}</script></head>
<body><!--[if !IE]>|xGv00|8415e91ece979a7cbf039b2d7ebd6c28<![endif]--><div id="qq_miniNav"><div><a>导航</a><span>·</span><a>设为首页</a><span>·</span><a>收藏本站</a></div></div><div id="hdMain"><a><img src="http://mat1.fn.example/news/logo.gif" alt="飞鸟新闻"></a><ul><li><a>新闻</a></li><li><a>评论</a></li><li><a>财经</a></li><li><a>体育</a></li><li><a>娱乐</a></li><li><a>教育</a></li></ul></div><div id="cntNav">您所在的位置：<a>飞鸟首页</a> &gt; <a>新闻中心</a> &gt; <a>社会万象</a> &gt; 正文</div>
<div id="cntMain"><div id="cntL">{middle}<div id="ViewBack"><div id="bLink"><span class="bLeft"><a>国内</a>·<a>国际</a>·<a>社会</a>·<a>军事</a></span></div></div></div><div id="cntR"><h4>频道导航</h4><p>{menu(2, 24, "<a href='http://{1}.feiniao.example'>{0}</a> ")}</p><h4>今日推荐</h4><ul>{links("大学生村官养猪记", "二手书摊里的夜市", "油价第三次上调")}</ul></div></div><div id="footer">关于飞鸟 | About Feiniao | 服务条款 | 广告服务 | 客服中心 | 网站导航<br>Copyright &copy; 1998 - 2011 Feiniao. All Rights Reserved</div></body></html>"""


U1 = story(
    "退休教师自费十年 为山村整理二百首民谣",
    "“月亮船，水里弯，载着阿公下江南……”七十三岁的退休教师佘明德一边哼唱，一边在稿纸上记下谱子。十年来，他走遍柘岭县四十多个山村，整理出二百一十三首濒临失传的民谣。",
    "佘明德原是柘岭县青螺小学的语文老师。2001年退休后，他发现班上的孩子会唱流行歌，却没有一个人会唱奶奶辈的摇篮曲。“再不记，就真没人会了。”",
    "从那以后，他背着一台旧录音机翻山越岭，找老人一句一句地录。录音机坏了三台，磁带攒了两大箱，花去退休金四万多元。",
    "去年冬天，八十九岁的歌师盘三婆病重，佘明德赶了二十里山路，守在床边录下最后六首山歌。三天后，老人去世。",
    "整理民谣，记词容易记谱难。佘明德不识简谱，六十四岁那年，他报名上了老年大学的音乐班，坐在一群拉二胡的老伙计中间，从“哆来咪”学起。老师说，全班数他的作业最多，一个学期交了三大本。",
    "“有些歌，词里的东西都没有了。”他翻开一页，上面写着《踏碓歌》，“现在的孩子没见过碓，我就在旁边画一个。”两百多首民谣，他画了一百多幅小画，风车、蓑衣、竹筏、火笼，样样都有。",
    "如今，这些民谣被编成册子发到了全县的小学。佘明德还有一个心愿：把录音转成光盘，让外出打工的人也能听到。",
)
add(
    "portal of 2011, the outlet as a bare link behind the time",
    U1,
    "{T}_新闻_飞鸟网",
    f"""<div id="ArticleTit">{U1.title}</div><div id="ArtFrom"><a href="http://news.feiniao.example" class="lora">http://news.FEINIAO.example</a> 2011年03月15日08:22 <a class="lblack" href="http://www.hdxb.example/">浣东晚报</a> <span>佘亦秋</span> <a class="lora">我要评论(<span id="comment_count">0</span>)</a></div>
<div id="ArticleCnt"><P align=center><IMG alt="退休教师自费十年" src="http://img1.fn.example/news/pics/23529979.jpg"></P><P align=center>佘明德在灯下整理民谣 佘亦秋/图</P>{"".join(f'<P style="TEXT-INDENT: 2em">{x}</P>' for x in U1.body)}<P style="TEXT-INDENT: 2em"><TABLE id=modle cellSpacing=0 border=0><TBODY><TR><TD><STRONG><A><FONT style="FONT-SIZE: 14px; COLOR: black">搜索民谣</FONT></A></STRONG></TD><TD><A>订阅到飞鸟邮箱</A></TD></TR></TBODY></TABLE></P><P align=right><FONT color=#666666>[责任编辑：keyuzhang]</FONT></P></div>
<div style="text-align:right"><a class="lblue">&gt;&gt;查看今天全部社会新闻</a></div>""",
    head='<meta name="keywords" content="民谣,退休教师自费十年 为山村整理二百首民谣">',
    build=bird,
    day="2011-03-15",
    time="08:22",
    origin="浣东晚报",
    authors=("佘亦秋",),
    editors=("keyuzhang",),
)


def goose(language: str, title: str, middle: str, head: str) -> str:
    """The channel of a portal for a region, 2016."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta name="og: webtype" content="news">{head}<meta http-equiv="mobile-agent" content="format=html5;url=http://i.hongyan.example/u.f?vt=5"><script src="//y0.hy.example/jquery-1.9.js"></script><link rel="stylesheet" href="//y1.hy.example/article.css"></head>
<body id="body"><div class="yib_left"><a>鸿雁网首页</a><div class="mobile">手机鸿雁网<img src="//y2.hy.example/m.png"></div><a>新闻客户端</a></div><div class="h_nav cDGray"><a>资讯</a><a>财经</a><a>娱乐</a><a>体育</a><a>时尚</a><a>汽车</a><a>房产</a><a>科技</a></div>
<div class="speNavBreadcrumb"><div class="theLogo"><a><img src="//y0.hy.example/hd.png" alt="鸿雁浣东"></a></div><div class="theCurrent cDGray js_crumb">鸿雁网浣东 &gt; <a>民生</a> &gt; 正文</div></div><div class="main"><div class="left">{middle}
<div class="box_share"><p class="p02"><span>推荐</span><b>0</b><a>微信</a><a>微博</a></p></div><div class="titL"><h3>鸿雁资讯</h3><ul>{links("江边老照片展今日开展", "锦阳地铁三号线试跑", "你家小区加装电梯了吗")}</ul></div></div><div class="right"><div class="mb30"><h4>24小时新闻排行</h4><ol>{heads_of(11, 10)}</ol></div><div class="mb30"><h4>热图</h4><a>雨中龙舟竞渡</a></div></div></div><div class="footer"><a>鸿雁新媒体介绍</a><a>投资者关系</a><a>广告服务</a><a>免责声明</a><p>鸿雁新媒体 版权所有 Copyright © 2016</p></div></body></html>"""


V1 = story(
    "锦阳老旧小区加装电梯 一层住户也能“分红”",
    "加装电梯最难过的一关，往往是一层住户点头。近日，锦阳市江岸区望江里小区想出了新办法：电梯广告收益的四成归一层住户，五年一结。",
    "望江里建于1988年，六层到顶，老人占三成以上。社区前后开了十一次协调会，方案改了八稿，卡就卡在一层的采光和噪音上。",
    "“谁家都有老人，可我家的窗户也确实被挡了。”住在一层的尤阿姨说，后来设计单位把电梯井改成全玻璃的，又挪了七十厘米，她的心结才解开。",
    "真正让大家坐下来签字的，是那份“分红”协议：电梯轿厢的广告由业主自管小组统一出租，收入先付电费和维保，剩余部分四成归一层、两成归二层，其余留作维修基金。",
    "协议还约定了“退出机制”：一层住户将来卖房，分红权随房屋一并转让；二层住户如果以后需要用电梯，补交差额即可刷卡。社区法律顾问逐条解释，二十四户全部签字，没有一户缺席。",
    "电梯运行那天，八十三岁的顾奶奶三年来第一次自己下楼买菜。邻居们在单元门口摆了两桌茶，尤阿姨也端来一盘瓜子，“心里的疙瘩解了，大家还是好邻居”。",
    "江岸区住建局有关负责人表示，这种做法既照顾了低楼层居民的利益，又解决了后期维护的资金来源，将在全区另外九个小区试行。",
    "截至目前，江岸区今年已有二十六部电梯开工，其中十八部投入使用。",
)
add(
    "portal's region, outlet and writer in the line",
    V1,
    "{T}_浣东频道_鸿雁网",
    f"""<div id="artical"><h1 id="artical_topic" itemprop="headline">{V1.title}</h1><div id="artical_sth" class="clearfix"><p class="p_time"><span itemprop="datePublished" class="ss01">2016年07月02日 10:18</span><br>来源：<span itemprop="publisher"><span class="ss03"><a href="http://www.jyzb.example/" target="_blank">锦阳早报</a></span></span>　作者：<span class="ss04">茅以安</span></p><span class="fr ipad_none"><a>0人参与</a> <a>0评论</a></span></div>
<div id="artical_real" class="js_img_share_area"><div id="main_content" class="js_selection_area" itemprop="articleBody"><p class="detailPic"><img src="//p0.hy.example/cmpp/2016/07/02/1.jpg" alt="" width="500"></p><p class="picIntro">望江里小区新装的玻璃电梯</p>{"".join(f"<p>　　{x}</p>" for x in V1.body)}<span class="ifengLogo"><a><img src="//p2.hy.example/logo16.png"></a></span></div></div><div id="artical_sth2" class="clearfix"><p class="iphone_none">[责任编辑：韩小冬 PK107]</p><p class="p01" style="display:none;">标签：<a>电梯</a> <a>小区</a></p></div></div>""",
    head='<meta property="og:title" content="锦阳老旧小区加装电梯 一层住户也能“分红”"><meta name="og:time" content="2016年07月02日 10:18"><meta name="og:category " content="鸿雁浣东">',
    build=goose,
    day="2016-07-02",
    time="10:18",
    origin="锦阳早报",
    authors=("茅以安",),
    editors=("韩小冬",),
)


def north(language: str, title: str, middle: str, head: str) -> str:
    """A provincial news portal of 2014."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>{head}<link href="http://static.hdnet.example/res/news.css" rel="stylesheet" type="text/css" /><!-- WebPublisher --></head>
<body><div class="dh"><a>浣东在线首页</a>┊<a>新闻</a>┊<a>评论</a>┊<a>民生</a>┊<a>财经</a>┊<a>视频</a>┊<a>汽车</a>┊<a>房产</a>┊<a>教育</a>┊<a>社区</a></div><div class="ad980"><script src="http://ad.hdnet.example/980.js"></script></div><div class="wz">当前位置：<a>浣东在线</a> &gt;&gt; <a>新闻中心</a> &gt;&gt; <a>民生新闻</a></div><div id="wrap"><div id="zw_l">{middle}
<div class="tj"><h2>我要报料</h2><p>新闻热线：0000-8110110　报料QQ群：99011011</p></div></div><div id="zw_r"><div class="ph"><h2>专题推荐</h2><ul>{heads_of(24, 7, "07")}</ul></div><div class="ph"><h2>新闻排行榜</h2><ul>{links("锦阳公租房今起申请", "渌州新增两条公交线", "高考志愿填报怎么看位次", pattern='<li><a href="{1}">{0}</a></li>')}</ul></div><div class="tu"><img src="http://pic.hdnet.example/0/1.jpg"><p>暴雨后的彩虹</p></div></div></div>
<div class="foot">网站简介 | 版权声明 | 广告服务 | 法律顾问 | 联系我们<br>浣东在线版权所有 未经授权禁止转载、摘编 Copyright © 2000-2014<br>经营许可证：浣B2-20040021 信息网络传播视听节目许可证号：9908271</div></body></html>"""


W1 = story(
    "锦阳：高温天里的“清凉驿站” 环卫工歇脚有了去处",
    "昨日，锦阳市气温攀升至三十七摄氏度。中午12时许，环卫工人翁桂香走进滨江路一家银行网点，倒上一杯凉茶，把湿透的毛巾晾在门边。",
    "银行门口挂着一块蓝色的牌子——“清凉驿站”。从6月起，锦阳市总工会联合银行、药店、加油站等单位，在全市设立了三百二十个这样的驿站，免费为户外劳动者提供饮水、充电、热饭等服务。",
    "“以前中午就在桥洞底下躺一会儿，渴了舍不得买水。”翁桂香在滨江路扫了八年街，她说最喜欢驿站里的微波炉，“带的饭终于能吃口热的”。",
    "记者走访发现，也有驿站门可罗雀。在江北一家加油站，工作人员坦言：“牌子挂得太里面，环卫工不好意思进来。”",
    "对此，市总工会有关负责人表示，将统一在临街醒目位置设置标识，并在手机地图上标注全部驿站，方便户外劳动者就近寻找。",
)
add(
    "provincial portal of 2014, the outlet under the label of copy",
    W1,
    "{T}-浣东在线-新闻中心",
    f"""<div class="zw_title"><h1>{W1.title}</h1></div><div class="zw_info"><span>http://www.hdnet.example</span>　<span id="pubtime_baidu">2014-07-22 08:41</span>　<span id="source_baidu">稿源：锦阳晚报</span>　<span>[进入论坛]</span></div><div class="zw_con" id="content"><div align="center"><img src="http://pic.hdnet.example/0/11/42/2014072208.jpg" border="1"></div><div align="center">环卫工人在驿站里休息。记者 尹长庚 摄</div>{indented(W1.body)}<p>　　（记者 尹长庚 实习生 褚乐）</p></div><div class="zw_edit"><span id="author_baidu"></span><span id="editor_baidu">编辑：骆小北</span></div><div class="zw_gn">【<a>打印</a>】【<a>关闭</a>】【<a>复制链接</a>】</div>""",
    head='<meta name="keywords" content="清凉驿站,环卫工" /><meta name="description" content="昨日，锦阳市气温攀升至三十七摄氏度。" />',
    build=north,
    day="2014-07-22",
    time="08:41",
    origin="锦阳晚报",
    authors=("尹长庚", "褚乐"),
    editors=("骆小北",),
)


def red(language: str, title: str, middle: str, head: str) -> str:
    """A provincial news portal of 2020."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{title}</title>{head}<link rel="stylesheet" href="https://img.shike.example/s/css/content_v3.css"><script src="https://img.shike.example/s/js/jq.js"></script></head>
<body><div class="top_nav"><div class="w1200"><a>浣东时刻网首页</a><a>时政</a><a>市州</a><a>评论</a><a>理论</a><a>财经</a><a>教育</a><a>健康</a><a>直播</a><a>问政</a></div></div><div class="w1200 position">当前位置：<a>时刻新闻</a>&gt;<a>要闻</a></div><section class="w1200 clearfix"><div class="content_left">{middle}
<div class="content_more"><div class="title">相关新闻</div><ul>{links("渌州出台十条举措支持返乡创业", "浣东夏粮收购均价公布")}</ul></div></div><div class="content_right"><div class="tt">市州</div><p>{menu(9, 14, "<a href='https://{1}.shike.example'>{0}</a>")}</p><div class="tt">热门推荐</div><ul>{links("这座桥等了三十年", "暑期档里的县城影院", "一张图看懂社保新变化")}</ul><div class="app"><img src="https://img.shike.example/s/app.png"><p>时刻新闻</p></div></div></section>
<footer class="copyright"><p>浣东时刻网版权所有　举报电话：0000-82333000</p><p>互联网新闻信息服务许可证：99120190012　浣ICP备99010012号</p></footer><div class="toolbar"><a>打开APP</a><a>无障碍</a></div></body></html>"""


X1 = story(
    "渌州防汛一线：守在堤上的第七个夜晚",
    "时刻新闻7月16日讯（记者 柏小舟 通讯员 龚野）晚上9点，望江渌州段水位三十四点一二米，比警戒水位高出零点六米。白渡县鹭洲大堤上，村民小组长焦二保拧亮手电，开始了今晚的第三次巡堤。",
    "这已经是他守在堤上的第七个夜晚。八个人一组，沿着大堤一字排开，一步一探，听水声、摸土温、看草色——老水利教的“三查”办法，焦二保背得滚瓜烂熟。",
    "10点20分，走在最外侧的队员忽然喊了一声。手电光下，堤脚的草丛里渗出一股细细的清水。焦二保蹲下身，用手指捻了捻：“水是清的，先围井。”",
    "不到二十分钟，两百个砂石袋送到。值守的水利技术员确认为散浸，填好导渗沟后，渗水很快变小。",
    "截至16日夜间，白渡县累计转移群众三千二百人，投入巡堤力量四千余人，处置散浸、管涌等险情十九处，大堤总体安全可控。",
    "龙口险段的帐篷里，县水利局退休工程师裘定波把图纸铺在折叠床上。1998年，他就在这段堤上守了三十七天。这次水一涨，他给局里打了个电话，第二天便背着铺盖来了。",
    "“哪一段是老口门，哪一段填的是沙，图上没有，都在他脑子里。”年轻的技术员说，裘工画的一张手绘险段图，已经复印了八十多份，发到每个巡堤小组。",
    "堤内的安置点设在水口镇中学。教室里的课桌拼成了床铺，食堂里热气腾腾，六十五岁的村民姚大婶带着几个妇女给巡堤的人包粽子。“男人守堤，我们守灶。”她说。",
    "凌晨两点，换班的人来了。焦二保把手电交给下一班，躺在帐篷里的草席上，鞋也没脱。",
)
add(
    "provincial portal of 2020, all credits in one line",
    X1,
    "{T}_时刻新闻_浣东时刻网",
    f"""<div class="con_title"><h1>{X1.title}</h1><div class="other"><span>来源：浣东时刻网</span><span>作者：柏小舟</span><span>编辑：蓝田玉</span><span>2020-07-16 23:33:25</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a></div></div><article class="content_box" id="article-content">{"".join(f'<p style="text-indent:2em;">{x}</p>' for x in X1.body[:2])}<p style="text-align:center"><img src="https://img.shike.example/2020/07/16/1.jpg" title="夜巡"></p><p style="text-align:center"><span style="color:#888;font-size:14px">7月16日晚，巡堤队员在鹭洲大堤上。</span></p>{"".join(f'<p style="text-indent:2em;">{x}</p>' for x in X1.body[2:])}</article>
<div class="con_bottom"><p>来源：浣东时刻网</p><p>作者：柏小舟</p><p>编辑：蓝田玉</p></div><p class="link">本文链接：https://www.shike.example/content/2020/07/16/7799413.html</p><p class="statement">本文为<a>浣东时刻网</a>原创文章，转载请附上原文出处链接和本声明。</p>""",
    head='<meta name="keywords" content="防汛 渌州"><meta name="author" content="柏小舟"><meta property="og:release_date" content="2020-07-16 23:33:25">',
    build=red,
    day="2020-07-16",
    time="23:33",
    origin="浣东时刻网",
    authors=("柏小舟", "龚野"),
    editors=("蓝田玉",),
)

X2 = story(
    "时刻快评丨别让“一键挪车”变成“一键甩锅”",
    "扫码、定位、提交，车主就能收到挪车短信。某市上线“一键挪车”小程序半年，服务市民十二万次，本是一件好事。可近日有市民反映，连点三次“一键”，等来的都是“已转交相关部门”。",
    "“一键”之所以让人期待，是因为它把群众的多头跑变成了后台的协同办。如果键按下去，只是把问题从一个窗口弹到另一个窗口，那么再精美的界面，也不过是旧推诿披上了新外衣。",
    "技术可以缩短距离，却不能代替责任。挪车这件小事，牵涉交警、城管、物业几家，谁牵头、谁限时、谁反馈，必须在后台先说清楚，前台的按钮才有分量。",
    "检验一项便民服务，不看下载量有多高，要看群众少跑了几趟、少等了几天。把“已转交”变成“已解决”，“一键”才能真正按到群众的心坎上。",
)
add(
    "provincial portal of 2020, a comment with its writer under the text",
    X2,
    "{T}_评论_浣东时刻网",
    f"""<div class="con_title"><h1>{X2.title}</h1><div class="other"><span>来源：浣东时刻网</span><span>作者：</span><span>编辑：蓝田玉</span><span>2020-11-03 10:02:51</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a></div></div><article class="content_box" id="article-content"><p style="text-indent:2em;">文/符远舟</p>{"".join(f'<p style="text-indent:2em;">{x}</p>' for x in X2.body)}</article>
<div class="con_bottom"><p>来源：浣东时刻网</p><p>编辑：蓝田玉</p></div><p class="link">本文链接：https://www.shike.example/content/2020/11/03/8599120.html</p><p class="statement">本文为<a>浣东时刻网</a>原创文章，转载请附上原文出处链接和本声明。</p>""",
    head='<meta name="keywords" content="快评"><meta property="og:release_date" content="2020-11-03 10:02:51">',
    build=red,
    day="2020-11-03",
    time="10:02",
    origin="浣东时刻网",
    authors=("符远舟",),
    editors=("蓝田玉",),
)


def city(language: str, title: str, middle: str, head: str) -> str:
    """A city's news portal of 2018."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}<meta name="viewport" content="width=1000"><link rel="stylesheet" href="http://img.lznews.example/2013/pub/css/quanju.css" type="text/css" media="all"><!--[if lt IE 9]><script src="http://img.lznews.example/html5.js"></script><![endif]--></head>
<body><div class="top_bar main"><a>渌州网首页</a><a>触屏版</a><a>客户端</a><div class="ewm"><img src="http://img.lznews.example/e.png"><p>扫二维码上移动渌州网</p></div></div><nav class="main"><ul class="clearfix">{links("新闻", "城区", "评论", "问政", "财经", "房产", "汽车", "读+", "i新闻")}</ul></nav><div class="main clearfix"><div class="pos">当前位置：<a>渌州网</a> &gt; <a>新闻中心</a> &gt; <a>城市建设</a></div><section id="main-content">{middle}
<div class="clearfix h15"></div><div class="xgyd"><h2>相关阅读</h2><ul>{links("渌州第二过江通道开工", "滨江绿道全线贯通", "老码头变身文创园")}</ul></div></section><aside><div class="hot"><h2>今日播报</h2><ul>{heads_of(5, 9, "06")}</ul></div><div class="hot"><h2>热点推荐</h2><ul>{links("中考分数线公布", "三伏天里的冰厂", "江豚又来了")}</ul></div></aside></div>
<footer class="main"><p>关于渌州网 | 诚聘英才 | 广告刊例 | 版权声明</p><p>中共渌州市委宣传部主管 渌州日报社主办 Copyright © 2002-2018</p></footer><script src="http://tongji.lznews.example/webdig.js?z=3"></script></body></html>"""


Y1 = story(
    "渌州江滩公园二期开园 八成树木原地保留",
    "渌州网6月30日讯（记者闻人语 通讯员毛竹青）昨日，江滩公园二期正式向市民开放。与一期大面积移栽不同，二期一千六百多棵大树中，八成原地保留。",
    "二期工程从老轮渡码头延伸到望江大桥，长二点四公里，面积三十八万平方米。设计单位先给每棵胸径超过二十厘米的树“上户口”，再让园路绕着树走。",
    "沿着蜿蜒的步道，记者看到一棵老柳树斜在路中央，步道在这里分成两股，又在树后合拢。树下新添了一圈木凳，几位老人正在下棋。",
    "家住码头街的严先生小时候常在这里钓虾，“树还是那些树，就是干净了，敢带孙子来了。”",
    "让出来的不只是路。施工中，工人在一棵香樟的树洞里发现了一窝小鸮，项目部当即把这一片的夜间施工停了四十天，直到雏鸟离巢。如今，树旁立起一块小牌子，写着“请轻声，这里住过一家猫头鹰”。",
    "老轮渡码头的趸船也没有拆。除锈、加固之后，它成了一座浮动的阅览室，四千册书大多与长河、船舶、水生动植物有关。图书由市民捐赠，借书不用押金，登记一个手机号就行。",
    "“最怕的是留下来，却养不活。”市园林局绿化处负责人说，二期在每棵大树下埋了透气管和滴灌管，并给十二棵树龄过百年的古树装了倾角传感器，大风天树身晃动超过阈值就会报警。",
    "据市园林局介绍，公园新增停车位四百二十个、公厕九座、直饮水点十二处，亲水平台在汛期水位超过二十八米时将自动关闭。",
    "江滩公园三期正在编制方案，预计明年动工。",
)
add(
    "city portal of 2018, editor as the last paragraph",
    Y1,
    "{T}_城市建设_新闻中心_渌州网",
    f"""<div class="make"><article><h1 class="art-title">{Y1.title}</h1><div class="art-meta"><span class="pub-time">2018-06-30 07:15</span> <span class="sour">来源: 渌州网</span><div class="bdsharebuttonbox"><a class="bds_more"></a><a class="bds_qzone" title="分享到QQ空间"></a></div><span class="font">调整字体 <a class="f-b on"></a><a class="f-a"></a></span></div><div class="art-main"><!--contstart--><div class="TRS_Editor"><p><strong>　　{Y1.body[0][:23]}</strong>{Y1.body[0][23:]}</p>{"".join(f"<p>　　{x}</p>" for x in Y1.body[1:3])}<p align="center"><img src="./W020180630.jpg"></p><p align="center"><font color="#0000ff">步道绕着老柳树分成两股。记者闻人语 摄</font></p>{"".join(f"<p>　　{x}</p>" for x in Y1.body[3:])}<p>　　【编辑：屈小平】</p></div><!--contend--></div></article></div><div class="page"><script>createPageHTML(1, 0, "t20180630_3714581", "htm");</script></div>""",
    head='<meta name="Keywords" content="江滩公园;渌州"><meta name="Description" content="江滩公园二期正式向市民开放。">',
    build=city,
    day="2018-06-30",
    time="07:15",
    origin="渌州网",
    authors=("闻人语", "毛竹青"),
    editors=("屈小平",),
)


def paper_2013(language: str, title: str, middle: str, head: str) -> str:
    """A county's newspaper on the web, 2013; its name stands in a picture only."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<link href="../../../css/index.css" type="text/css" rel="stylesheet"><script src="../../../js/mouseEvent.js"></script></head>
<body leftmargin="0" topmargin="0"><table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="420" valign="top"><table><tr><td><a href="node_2.htm"><img src="../../../res/logo.gif" border="0"></a></td></tr><tr><td class="px12"><b>第03版：乡村纪事</b>　<a class="preart" href="node_3.htm">上一版</a> <a class="preart" href="node_5.htm">下一版</a></td></tr><tr><td><img src="../../../res/1/3/2013-10/18/03/brief.jpg" usemap="#pagepicmap" border="0"><map name="pagepicmap"><area coords="10,20,300,400" shape="polygon" href="content_18888.htm"></map></td></tr></table>
<div id="main-ed-articlenav-list"><table>{links("老磨坊里的转轮声", "一封寄给大山的回信", "图片新闻", pattern='<tr><td><a href="{1}"><div style="display:inline">{0}</div></a></td></tr>')}</table></div></td>
<td width="580" valign="top">{middle}</td></tr></table><table width="1000" align="center"><tr><td align="center" class="px12">版权所有 未经书面授权不得复制或建立镜像　浣ICP备99014001号</td></tr></table></body></html>"""


Z1 = story(
    "老磨坊里的转轮声",
    "本报讯 秋收刚过，水口镇油坊村的老磨坊又转了起来。溪水推着木轮，木轮带着石磨，雪白的米浆顺着石槽流进木桶，引得路过的孩子停下脚步。",
    "磨坊的主人叫罗守义，今年六十六岁。爷爷那辈传下来的水磨，到他手里已经转了九十多年。“电磨快是快，可磨热了，米香就跑了。”他一边添米，一边用棕刷扫着磨沿。",
    "前几年，村里通了电磨，一天的活半个钟头就能干完，老磨坊一度停了三年。石槽裂了缝，木轮也被洪水冲走了两块板。",
    "去年夏天，镇上来了几个画画的学生，围着磨坊一画就是半个月。罗守义动了心，自己掏钱请木匠换了新轮板，又用老法子补好了石槽。",
    "如今，用水磨米浆做的米糕每斤卖到十二元，还供不应求。罗守义的儿子今年从外地回来，在磨坊边搭了间小铺子，专做“水磨米糕”。",
    "磨坊里有一本账，是罗守义的父亲留下的。毛边纸上一笔一画记着：某年某月，某家磨米三升，欠工钱五分。账的最后一页写着一行小字——“水涨停磨，人平账清”。罗守义说，那年发大水，父亲把所有的欠账都勾了。",
    "现在来磨米的多是邻村的老人。罗守义定了规矩：七十岁以上的不收钱，别的人一斤收两毛，多少年没有变过。有人劝他涨价，他摆摆手：“水不要钱，我要那么多做什么。”",
    "镇文化站正在帮他申报县级非遗项目，站长来拍了三次照片。罗守义有些不好意思：“磨个米还要上本子，那溪水是不是也得上一本？”",
    "临走时，罗守义送给记者一块刚蒸好的米糕，说：“慢工出细活，日子也一样。”",
)
add(
    "county newspaper, its name in a picture, writer under the headline",
    Z1,
    "白渡报数字报-{T}",
    f"""<table width="560"><tr><td class="px12" align="right">2013年10月18日 星期五　<a href="content_18887.htm">上一篇</a> <a href="content_18889.htm">下一篇</a>　<a>放大 <sup>+</sup></a> <a>缩小 <sup>-</sup></a> <a>默认 <sup>o</sup></a></td></tr><tr valign="top"><td class="font02" align="center" style="color: #827E7B;"></td></tr><tr><td class="font01" align="center" style="font-size:23px;font-weight:bold">{Z1.title}</td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font6" align="center">本报记者 谷雨晴</td></tr></table>
<table width="560"><tr><td align="center"><img src="../../../res/1/3/2013-10/18/03/res01_attpic_brief.jpg"><p>罗守义在磨坊里添米。</p></td></tr><tr><td class="font6"><founder-content><div id="ozoom" style="zoom:100%"><!--enpcontent--><P>　　{"</P><P>　　".join(Z1.body)}</P><!--/enpcontent--></div></founder-content></td></tr></table>""",
    head='<META NAME="robots" CONTENT="INDEX,FOLLOW"><META NAME="author" CONTENT=""><META NAME="Generator" CONTENT="Founder">',
    build=paper_2013,
    day="2013-10-18",
    authors=("谷雨晴",),
)


def paper_2022(language: str, title: str, middle: str, head: str) -> str:
    """A city's evening paper on the web, 2022."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}<link rel="stylesheet" href="/static/epaper/css/pc.css"><script src="/static/epaper/js/vue.min.js"></script></head>
<body><div class="newsbox"><div class="newsbanmian"><div class="banzhu"><img src="/page/1/2022-08/05/A06/20220805A06_brief.jpg"></div><div class="banbtn"><a>版面目录</a><a>标题导航</a><a>往期回顾</a><a>PDF版</a></div><ul class="newslist" style="display:none">{links("外卖小哥的“问路本”", "夜市里的修鞋摊", "广告")}</ul></div>
<div class="newscon">{middle}</div></div><div class="copy">锦阳报业传媒集团版权所有　ICP备案号：浣ICP备99005521号-3　不良信息举报：0000-88110</div></body></html>"""


AA1 = story(
    "外卖小哥的“问路本”",
    "一个巴掌大的笔记本，边角磨得起了毛，里面密密麻麻画着小区的楼号、单元门和电梯口。这是外卖骑手江一帆的“问路本”，也是他留给后来人的一份礼物。",
    "江一帆今年二十七岁，在锦阳送了四年外卖。刚入行时，他最怕老城的迷宫小巷，“导航说到了，人还在墙外头”。有一次为了找一家裁缝铺，绕了四十分钟，汤都凉了。",
    "从那天起，他每跑一处陌生地址，就在本子上画一张图：哪个门不让进，哪部电梯要刷卡，哪位老人耳朵背要多敲几下。四年下来，画满了九个本子。",
    "上个月，江一帆把本子的内容整理成电子版，发在骑手群里，两天被转发了上千次。群里新来的骑手说，照着图走，每单能省三五分钟。",
    "“路是大家跑出来的，图也应该是大家的。”江一帆说，他正在学画地图软件，想把那些导航上没有的“最后一百米”都补上。",
)
add(
    "evening paper, its name and page beside the day",
    AA1,
    "{T}-锦阳晚报",
    f"""<div class="newsdate"><span class="pname">锦阳晚报</span> <span>2022年08月05日</span> <span>A06版：人间</span></div><div class="newsdetatit"><h4>跑了四年画了九本，藏着导航上没有的“最后一百米”</h4><h3>{AA1.title}</h3><h4></h4></div><div class="newsdetatext"><p class="auth">本报记者 阮星 实习生 顾小粟</p><founder-content>{"".join(f"<p>　　{x}</p>" for x in AA1.body)}</founder-content></div><div class="updown"><a>上一篇</a><a>下一篇</a></div>""",
    build=paper_2022,
    day="2022-08-05",
    origin="锦阳晚报",
    authors=("阮星", "顾小粟"),
)


def station(language: str, title: str, middle: str, head: str) -> str:
    """The site of a provincial station, 2021; the outlet's label stands before a picture."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta name="contentid" content="ARTIqWvkzwOAOBlsQKXqBGK2210704">{head}<meta name="renderer" content="webkit"><link rel="stylesheet" href="//r.hdtv.example/photoAlbum/templet/common/style.css"></head>
<body><div id="page_body"><div class="topbar"><a href="//www.hdtv.example/"><img src="//r.hdtv.example/logo_white.png"></a><ul>{links("新闻", "体育", "直播", "听音", "纪录", "栏目", "节目单")}</ul><div class="search"><input placeholder="搜索"></div></div><div class="allnav"><ul>{menu(21, 22)}</ul></div><div class="column_wrapper_1000"><div class="path"><a>首页</a> &gt; <a>新闻频道</a> &gt; <a>浣东新闻</a></div>{middle}</div>
<div class="footer"><p>浣东广播电视台 关于我们 联系我们 广告服务</p><p>浣公网安备99040202450010号 网上传播视听节目许可证号 9902004 新出网证（浣）字098号</p></div><div class="sidewrap"><a>扫一扫 分享到微信</a><a>返回顶部</a></div></div></body></html>"""


BB1 = story(
    "百年老码头变身城市客厅 夜游航线首航",
    "7月3日晚，锦阳市老轮渡码头灯火通明，停运九年的“望江号”渡轮经过改造，载着首批一百六十名游客开启夜游航线。",
    "“望江号”建造于1978年，曾是锦阳两岸居民过江的主要交通工具，最多时一天往返七十二趟，跨江大桥通车后退出运营。",
    "这次改造保留了原来的驾驶舱和木质长椅，动力系统换成了锂电池，行驶时几乎听不到噪音。船尾的老汽笛经过修复，每次靠岸时鸣笛一声。",
    "老船长魏长水专程登船，他告诉记者，当年的乘客里有上学的孩子、赶集的菜农，“今天听见汽笛，就像又见到了老熟人”。",
    "据了解，夜游航线每晚开行四班，航程五十分钟，沿途可观赏两岸十四处历史建筑的灯光秀。",
)
add(
    "station, label before a picture, editors in a row",
    BB1,
    "{T}_新闻频道_浣东网络广播电视台",
    f"""<div class="cnt_bd"><h1>{BB1.title}</h1><h2>停运九年的老渡轮重新开航</h2><div class="function"><span class="info"><i>来源：<a href="//www.hdtv.example/ws/"><img src="//r.hdtv.example/ly/hdws.png"></a> 2021年07月04日 06:58</i></span><div class="fr"><a>A-</a> <a>A+</a> <span>分享</span></div></div>
<div class="flash" id="flash"><video src="1.mp4" poster="1.jpg"></video></div><!--repaste.body.begin-->{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in BB1.body[:3])}<p style="text-align: center;"><img src="//p.hdtv.example/photo/2021/0704/1.jpg" width="600"></p>{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in BB1.body[3:])}<!--repaste.body.end--><div class="zebian"><span>编辑：俞晚舟</span> <span>责任编辑：霍起</span></div><div class="tuijian"><h3>精彩推荐</h3><ul>{links("暑运首日发送旅客创新高", "盲校孩子的合唱团")}</ul></div></div>""",
    head='<meta name="keywords" content="轮渡 夜游"><meta name="author" content="俞晚舟">',
    build=station,
    day="2021-07-04",
    time="06:58",
    editors=("俞晚舟", "霍起"),
)


def truth(language: str, title: str, middle: str, head: str) -> str:
    """A new medium of 2023, hashed classes and a heap of data."""
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>{title}</title>{head}<link rel="preload" href="https://file.qz.example/_next/static/css/a1.css" as="style"/></head>
<body><div id="__next"><div class="header_top__wO3kI"><a class="logo__x1">求真</a><ul class="menu__k3P">{links("首页", "时事", "财经", "科技", "智库", "生活", "要闻", pattern='<li class="item__a8"><a href="{1}">{0}</a></li>')}</ul><span class="login__u9">登录</span></div>
<div class="index_wrapper__L_zqV"><div class="index_leftcontent__3rEwA">{middle}<div class="index_comment__l2"><h3>评论（16）</h3><p class="c__8">我们那也有一座这样的桥，就是没人管了。</p><p class="c__8">支持年轻人回去做点事</p></div></div><div class="index_rightcontent__9w"><h2>要闻</h2><ul>{heads_of(10, 8, "", "<li class='mdCard'><a href='/newsDetail_forward_{1}'>{0}</a></li>")}</ul><h2>热新闻</h2><ul>{links("县医院的夜班助产士", "谁在买下老供销社", "长江边的最后一个船模师傅", pattern='<li class="mdCard"><a href="{1}">{0}</a></li>')}</ul></div></div>
<div class="footer_bottom__f5"><p>关于求真 | 在求真 | 联系我们 | 求真矩阵</p><p>违法和不良信息举报电话：0000-3100　浣ICP备99014324号　互联网新闻信息服务许可证：99120170006</p><p>© 2014-2023 求真新闻</p></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contentDetail":{{"contId":23440871,"pubTime":"2023-06-11 14:02","publishTime":1686463323451}}}}}}}},"page":"/detail"}}</script></body></html>"""


CC1 = story(
    "一座廊桥的十一年：他们把冲走的木头一根根找回来",
    "修桥人庄木生还记得十一年前的那个下午。洪水漫过桥面，不到三十秒，柘岭县的百年廊桥永安桥就散了架，粗大的杉木顺着溪水打着旋冲向下游。",
    "永安桥建于清同治年间，全桥不用一根铁钉，靠榫卯咬合。桥在，两岸的村庄就连在一起；桥没了，人们才发现，连吵架都没了去处。",
    "找木头",
    "洪水退去的第二天，村民自发沿溪寻找。有人在十里外的沙洲上扛回一根梁，有人用两袋米从下游渔民手里换回一块桥板。三个月里，一千二百多个构件找回来八百三十个。",
    "“每根木头上都有老师傅写的字，左三右五，像给它们上了户口。”庄木生说，凭着这些墨字，他们知道每一根该回到哪里。",
    "等师傅",
    "难的是造桥的人。编木拱桥的手艺，全省当时只剩下三位主墨师傅，最年轻的也有六十四岁。为了等其中一位师傅病愈，工程停了整整一年。",
    "2016年冬天，永安桥合龙。如今，当年扛木头的年轻人里，有七个拜了师，两个已经能独立绘墨线。",
    "合龙那天，村里摆了四十桌。按老规矩，最后一根梁要由年纪最大的人摸一摸再上桥。九十一岁的庄太婆被孙子背到桥头，她摸着梁上的墨字，认出了公公的笔迹。",
    "桥修好了，问题也来了。游客一多，桥面的负重成了新的担心。村里商量出一个土办法：桥头放一只竹篓，里面装一百根竹签，上桥取一根，下桥还一根，签没了就等一等。",
    "这个办法用了六年，竹签换了三茬。县文物部门后来在桥下装了应变计，测算的结果与老人们定的“一百个人”相差无几。",
    "去年，永安桥的修复档案被整理成册，厚厚的六本。最后一本的附录里，列着所有捐木、找木、扛木的人的名字，一共四百一十七个。",
    "今年汛期前，庄木生又上桥检查了一遍榫头。“它还会遇到大水，”他拍拍栏杆，“但这一次，我们知道怎么把它修回来。”",
)
add(
    "new medium of 2023, data under the page",
    CC1,
    "{T}_长江志_求真新闻-The Truth",
    f"""<h1 class="index_title__B8mhI">{CC1.title}</h1><div class="index_left__LfzyH"><div>求真新闻记者 桑榆 实习生 戚好</div><div class="ant-space"><span>2023-06-11 14:02</span><span>来源：<span>求真新闻</span></span></div></div><div class="index_right__k2"><span>字号</span><a>超大</a><a>大</a><a>标准</a><a>小</a></div>
<div class="index_cententWrap__Jv8jK"><p class="image_desc__0"><img src="https://img.qz.example/1.jpg"/></p><p class="image_desc__0">修复后的永安桥 求真新闻记者 桑榆 图</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 5 else f"<p>{x}</p>" for x in CC1.body)}</div>
<div class="index_editor__v7"><div>责任编辑：麦冬</div><div>校对：栾小米</div></div><div class="index_copy__q1">求真新闻报料：0000-20-4009　<span>求真新闻，未经授权不得转载</span></div><div class="index_tag__c4"><span>#廊桥</span><span>#非遗</span></div>""",
    head='<meta name="Keywords" content="廊桥,非遗"/><meta name="Description" content="洪水冲散百年廊桥之后的十一年。"/>',
    build=truth,
    day="2023-06-11",
    time="14:02",
    origin="求真新闻",
    authors=("桑榆", "戚好"),
    editors=("麦冬",),
)


def watchers(language: str, title: str, middle: str, head: str) -> str:
    """A site of comment, 2020; the threads are longer than the text."""
    talk = "".join(
        f'<li><div class="user-box"><a class="user-nick">{who}</a><span class="time1">{when}</span></div><div class="comment-txt">{what}</div><div class="op"><a>赞 {n}</a><a>踩</a><a>回复</a><a>举报</a></div></li>'
        for n, (who, when, what) in enumerate(
            [
                (
                    "江心洲老客",
                    "11小时前",
                    "我在船厂干了二十年，换推进器这个事说起来简单，做起来全是细节。希望国产轴承能一起跟上，别总在最后一公里掉链子。",
                ),
                ("看云的人", "10小时前", "数据不错，但出口占比还是偏低，要看明年的订单。"),
                ("螺丝钉9527", "9小时前", "文章里没提售后服务，海外船东最看重的其实是这个，停一天就是几十万。"),
                ("白渡闲人", "9小时前", "支持一下老家的企业。"),
                ("夜航灯", "6小时前", "楼上说得对，我们公司去年就是因为等备件等了四十天，后来换了供应商。"),
            ],
            3,
        )
    )
    return f"""<!DOCTYPE html><html lang="zh-cmn-Hans"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="author" content="name, email@gmail.com">{head}<title>{title}</title><link rel="stylesheet" type="text/css" href="../css/main.css?20200826"></head>
<body><div class="header"><div class="logo"><a href="/"><img src="/images/logo.png" alt="明辨者"></a></div><div class="nav"><a>首页</a><a>要闻</a><a>风闻</a><a>国际</a><a>军事</a><a>财经</a><a>产经</a><a>科技</a><a class="last">视频</a></div></div><div class="main content-main"><ul class="two-coloum fix"><li class="left left-main">{middle}
<div class="comment-box" id="comment"><h4>全部评论 <span>23</span></h4><p>请您严格遵守《<a>明辨者网用户管理制度</a>》，合法发言</p><textarea placeholder="我要评论"></textarea><ul class="cmt-list">{talk}</ul><div class="pagination"><span>上一页</span><span class="active">1</span><a>2</a><a>下一页</a></div></div></li>
<li class="right right-main"><h4>热门评论</h4><ul>{heads_of(17, 7)}</ul><h4>小编最近文章</h4><ul>{links("港口城市的新赛道", "从一颗螺丝看制造", "风电装机再破纪录")}</ul></li></ul></div><div class="footer">明辨者网 版权所有 增值电信业务经营许可证 浣B2-99010012 <a>不良信息举报</a></div></body></html>"""


DD1 = story(
    "国产大功率吊舱推进器首次批量出口 单台功率五兆瓦",
    "8月18日，渌州泊远船舶动力公司宣布，与三家海外船东签订十二台吊舱推进器供货合同，单台功率五兆瓦，合同总额六点八亿元。这是国产大功率吊舱推进器首次批量出口。",
    "吊舱推进器集推进和转向于一体，被称为船舶的“脚踝”，长期以来主要由少数欧洲企业供应。国内科研单位从2009年开始攻关，先后突破了大尺寸铝青铜螺旋桨铸造、水下永磁电机密封等技术。",
    "<strong>关键部件国产化率超过九成</strong>",
    "泊远公司总工程师介绍，此次出口的产品除主轴承外，关键部件全部实现国产，交货周期由二十个月缩短到十一个月，价格比同类产品低两成左右。",
    "首批四台将于明年二季度交付，安装在两艘海上风电运维船上。此前，同型号产品已在国内五艘船舶上累计运行超过三万小时。",
    "业内人士认为，批量出口意味着国产吊舱推进器拿到了国际市场的“入场券”，但在售后网络和全球备件体系上仍需追赶。",
)
DD_BODY = tuple(x.replace("<strong>", "").replace("</strong>", "") for x in DD1.body)
add(
    "site of comment, threads below, last change in a second line",
    DD1,
    "{T}",
    f"""<h3>{DD1.title}</h3><div class="share"><span>分享到：</span><a class="sina-2"></a><a class="qq-2"></a><a class="weixin-2"></a><div class="other-box fr"><a class="collect" title="收藏本文"><span>9</span></a><a class="comment" title="查看评论"><span>23</span></a></div></div><div class="time fix"><span>2020-08-18 15:10:53</span> <span>字号：<a>A-</a> <a>A</a> <a>A+</a></span> <span>来源：江河工业报</span></div><div class="time fix" style="padding:0"><span>最后更新: 2020-08-18 16:02:21</span></div>
<div class="content all-txt"><p>{DD1.body[0]}</p><p><img src="https://i.mbz.example/news/20200818.jpg" alt=""></p><p align="center"><span style="color:#808080">待交付的吊舱推进器（图片来源：企业官网）</span></p>{"".join(f"<p>{x}</p>" for x in DD1.body[1:])}</div><div class="key-word fix mt15"><span>标签 </span><a>推进器</a></div><ul class="article-other"><li>原标题：国产大功率吊舱推进器首次批量出口</li><li>责任编辑: 曾照&nbsp; </li></ul>""",
    head='<meta name="Keywords" content="推进器">',
    build=watchers,
    body=DD_BODY,
    day="2020-08-18",
    time="15:10",
    origin="江河工业报",
    editors=("曾照",),
)


def letters(language: str, title: str, middle: str, head: str) -> str:
    """An article of a public account."""
    return f"""<!DOCTYPE html><html class=""><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover"><meta name="color-scheme" content="light dark"><meta name="description" content="">{head}<title>{title}</title><script nonce="1" type="text/javascript">window.logs={{pagetime:{{}}}};</script></head>
<body id="activity-detail" class="zh_CN wx_wap_page"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">{middle}</div></div></div><div class="rich_media_area_extra"><div class="rich_media_tool"><a>阅读原文</a><span>阅读 <i>6021</i></span><span>分享</span><span>收藏</span><span>在看</span></div></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div class="weui-dialog" style="display:none"><p>知道了</p><p>微信扫一扫<br>使用小程序</p></div><script nonce="1">var ct="1694772600";var msg_title='x'.html(false);</script></body></html>"""


EE1 = story(
    "白渡人，今晚的月亮和龙灯都给你备好了",
    "再过两天，就是中秋。今年的白渡，月亮照旧圆，灯却比往年多了三倍。",
    "从今晚七点开始，老街到码头的一点二公里将点亮八百盏花灯。领头的，是一条九十九节的草龙。",
    "草龙是白渡独有的老手艺。每年晚稻收割前，村里人割下头茬稻草，编成龙头龙身，插满点燃的香，夜里舞起来像一条流动的星河。",
    "编龙的带头人阳三爹今年七十九岁。他说，龙有多长不要紧，要紧的是每家都得出一把草。今年，连在外地打工的年轻人也寄回了写着自家姓氏的红布条，系在龙身上。",
    "活动时间：9月15日至17日，每晚19:00—21:30",
    "活动地点：白渡县老街、水口码头",
    "温馨提示：老街实行步行管制，请尽量乘坐公交前往；观灯时照看好老人和孩子，不要携带孔明灯入场。",
    "月光、稻香、锣鼓声，都在等你回家。",
)
add(
    "public account of a county, staff at the end",
    EE1,
    "{T}",
    f"""<h1 class="rich_media_title" id="activity-name"> {EE1.title} </h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name"> 白渡发布 </a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年09月15日 17:30</em><em id="js_ip_wording_wrp" class="rich_media_meta"><span id="js_ip_wording">浣东</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><span style="color:#999;font-size:12px">点击蓝字，关注我们</span></section>{"".join(f'<section style="margin: 0 8px;line-height: 1.75em;"><span style="font-size: 16px;letter-spacing: 1px;">{x}</span></section><section><br></section>' for x in EE1.body[:3])}<section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.example/1.png" data-type="png"></section>{"".join(f'<section style="margin: 0 8px;line-height: 1.75em;"><span style="font-size: 16px;letter-spacing: 1px;">{x}</span></section>' for x in EE1.body[3:])}<section style="text-align:center"><span>— END —</span></section><p style="font-size:14px;color:#888">来源：白渡县融媒体中心</p><p style="font-size:14px;color:#888">记者：向小满 田野</p><p style="font-size:14px;color:#888">编辑：彭一诺</p><p style="font-size:14px;color:#888">审核：龙有泉</p></div>""",
    head='<meta property="og:title" content="白渡人，今晚的月亮和龙灯都给你备好了"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content="">',
    build=letters,
    day="2024-09-15",
    time="17:30",
    origin="白渡发布",
    authors=("向小满", "田野"),
    editors=("彭一诺",),
)

FF1 = story(
    "一个造船老师傅算了一笔账：为什么木船比铁船更“费人”",
    "很多人问我，现在都什么年代了，怎么还有人在造木船。",
    "上个月我去了一趟江心洲，在老船厂待了三天。厂里最后一位木船师傅姓古，大家叫他古爹，今年七十一。他不爱说话，却给我算了一笔账。",
    "一条十二米的木船，要用老杉木七方。木头砍下来先在水里泡半年，再阴干一年半，急不得。",
    "两个人从铺龙骨到下水，要做一百一十天。其中捻缝最磨人，麻丝、桐油、石灰捣成泥，一寸一寸往缝里敲，一条船要敲二十多万下。",
    "这样一条船，卖八万。刨去木料和桐油，两个人一天挣不到三百块，比去工地还少。",
    "“那你图什么？”我问。古爹磨着凿子，半天才说：“铁船跑得快，木船记得路。”",
    "三天里，我没见他量过一次尺寸，所有的弧度都在他手上。可他的徒弟只有一个，是邻村的哑巴青年。",
    "也许再过几年，江上就真的看不到新木船了。写下这篇，算是替它记一笔。",
)
add(
    "public account of a writer, name of the writer in the line",
    FF1,
    "{T}",
    f"""<h1 class="rich_media_title" id="activity-name"> {FF1.title} </h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text"> 岑无恙 </span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name"> 江边手记 </a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2021-11-27 21:08</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden;">{"".join(f'<p style="margin-bottom: 24px;"><span style="font-size: 15px;color: rgb(63, 63, 63);">{x}</span></p>' for x in FF1.body)}<p style="text-align: center;"><img data-src="https://mmbiz.example/2.jpg"></p><p style="text-align: center;"><span style="font-size: 12px;color: #888;">江心洲老船厂，作者摄</span></p></div><div id="js_tags" class="article-tag__list"><a>#手艺人 12个</a></div><div class="reward"><a>喜欢作者</a></div>""",
    head='<meta property="og:title" content="一个造船老师傅算了一笔账：为什么木船比铁船更“费人”"><meta name="author" content="岑无恙"><meta property="og:article:author" content="岑无恙">',
    build=letters,
    day="2021-11-27",
    time="21:08",
    origin="江边手记",
    authors=("岑无恙",),
)


def heads(language: str, title: str, middle: str, head: str) -> str:
    """A platform of recommended articles, 2021."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="x-dns-prefetch-control" content="on"><meta name="renderer" content="webkit"><link rel="dns-prefetch" href="//s3.tt.example/"><title>{title}</title>{head}</head>
<body><div id="app"><div class="middlebar"><div class="middlebar-inner clearfix"><div class="bui-left logo-box"><a href="/" class="logo-link"><img src="//s3.tt.example/logo.png" class="logo"></a></div><div class="bui-left chinese-tag"><a>首页</a> / <a>三农</a> / <span class="text">正文</span></div><div class="bui-right"><input type="text" placeholder="大家都在搜：秋收农机补贴"></div></div></div>
<div class="index-content"><div class="bui-left index-left"><div class="share-box"><a><i></i><span>36</span></a><a>转发</a><a>微博</a></div></div><div class="bui-left index-middle">{middle}<div class="comment-box"><p>36 条评论</p><ul><li><a>北坡放羊人</a><p>说得在理，我家那片坡地也该改了</p><span>3天前</span></li><li><a>用户81726</a><p>转给村里看看</p><span>3天前</span></li></ul><a>查看更多评论</a></div></div><div class="bui-right index-right"><div class="user-card-pgc"><a>山里农话</a><p>乡村领域创作者</p><a class="attention">关注</a></div><h5>热点</h5><ul>{heads_of(8, 6)}</ul><h5>相关推荐</h5><ul>{links("红薯窖藏别犯这三个错", "秋蚕上山的时候", "一亩油茶能挣多少")}</ul></div></div></div>
<script>var BASE_DATA={{headerInfo:{{chineseTag:'三农'}}}};</script></body></html>"""


GG1 = story(
    "坡地种什么最合算？三位老农给出三种答案",
    "坡地浇水难、机器上不去，种粮食不划算，撂荒又可惜。到底种什么好？小编走访了三位老农。",
    "第一位：老耿，种茶。",
    "老耿家有六亩北坡，八年前改种白茶。头三年只出不进，第四年开始见钱。现在每年春茶能卖五万多，他的体会是：别贪多，管得过来的面积才是自己的。",
    "第二位：郝婶，种药材。",
    "郝婶种的是前胡，三年挖一次，平时拔两遍草就行。去年价格好，一亩收入七千；前年跌价，只卖了两千出头。“价钱像坐滑梯，胆子小的别碰。”",
    "第三位：老蔡，养蜂。",
    "老蔡干脆不种，把坡地留给野花，放了八十箱蜂。一箱一年收蜜十来斤，靠回头客，从不愁卖。",
    "三个答案，没有标准。地有地性，人有人性，选自己伺候得了的，就是最合算的。",
)
add(
    "platform, account and time without labels",
    GG1,
    "{T}",
    f"""<div class="article-box"><h1 class="article-title">{GG1.title}</h1><div class="article-sub"><!----> <span>山里农话</span> <span>2021-10-08 11:46:05</span></div><div class="article-content"><div><p>{GG1.body[0]}</p><p> </p><div class="pgc-img"><img src="http://p1.tt.example/large/pgc-image/d1" img_width="865" alt="{GG1.title}"><p class="pgc-img-caption"></p></div>{"<p> </p>".join(f"<p>{x}</p>" for x in GG1.body[1:])}</div></div><div class="article-actions"><div class="bui-left tag-box"><a>三农</a><a>种植业</a></div><div class="bui-right"><a>收藏</a><a>举报</a></div></div></div>""",
    build=heads,
    day="2021-10-08",
    time="11:46",
    origin="山里农话",
)


def weekly(language: str, title: str, middle: str, head: str) -> str:
    """A small news site of 2018 on a blog theme; day and place of issue are not in one line."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no"><meta http-equiv="Cache-Control" content="no-siteapp"><title>{title}</title>{head}<link type="text/css" media="all" href="/skin/ecms/cache/autoptimize.css" rel="stylesheet"><script src="http://push.example/push.js"></script></head>
<body class="single"><div id="page" class="hfeed site"><header id="masthead"><div class="login-t"><a>登录</a><a>投稿</a></div><nav id="site-nav"><ul class="down-menu">{links("首页", "本地", "民生", "三农", "夜读")}</ul></nav></header><div id="main-search"><form><input placeholder="输入搜索内容"></form></div><nav class="breadcrumb"><a>首页</a>&nbsp;&gt;&nbsp;<a>三农</a>&nbsp;&gt;&nbsp;正文</nav><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" role="main">{middle}
<nav class="nav-single"><a rel="prev"><span class="meta-nav">上一篇</span><br>白渡首家村级慈善超市开业</a><a rel="next"><span class="meta-nav">下一篇</span><br>没有了</a></nav></main></div><div id="sidebar"><aside class="widget"><h3 class="widget-title">最新文章</h3><ul>{heads_of(14, 8)}</ul></aside><aside class="widget"><h3 class="widget-title">热门文章</h3><ul>{links("白渡柑橘节下月开幕", "老人防骗手册来了", "县医院新大楼启用")}</ul></aside><aside class="widget"><h3 class="widget-title">近期评论</h3><p>暂无</p></aside></div></div>
<footer id="colophon"><div class="site-info">Copyright &copy; 2015-2018 白渡在线 浣ICP备17065836号 <a>站点地图</a></div></footer><ul id="scroll"><li><a class="scroll-t">返回顶部</a></li><li><a>隐藏边栏</a></li></ul></div></body></html>"""


HH1 = story(
    "浣东小龙虾错峰上市 稻田里“抢”出一个月",
    "中闻社渌州7月8日电 (记者 汤小川)7月，多数产地的小龙虾进入尾季，浣东省渌州市白渡县的稻田里却迎来第二轮捕捞。8日，在水口镇鹭洲村，养殖户凌晨三点就打着手电下田收笼。",
    "白渡县水产站站长介绍，当地把投苗时间由4月推迟到5月下旬，并在稻田边沟里种植水草降温，成虾集中在7月上中旬上市，比周边地区晚一个月左右。",
    "“同样一斤虾，5月卖十八块，现在能卖三十。”养殖户蔺大勇说，他家四十亩稻田今年预计多收入六万元。",
    "错峰养殖也有风险。高温期水体缺氧、病害多发，技术人员每周到田头检测两次水质，指导农户用微生物制剂调水。",
    "据统计，白渡县今年稻虾共作面积九万亩，其中错峰养殖两万三千亩，产品主要销往锦阳及周边省份。(完)",
)
HH_BODY = (*HH1.body[:-1], HH1.body[-1].removesuffix("(完)"))
add(
    "small news site, an agency in the dateline only",
    HH1,
    "{T}--白渡在线",
    f"""<article id="post-6017" class="post type-post"><header class="entry-header"><h1 class="entry-h1">{HH1.title}</h1></header><div class="entry-content"><div class="single-content"><div class="ad-pc ad-site"><a><img src="/skin/ecms/img/850x118.jpg" alt="广告位"></a></div>{"".join(f"<p>　　{x}<br></p>" for x in HH_BODY)}<p>　　(完)</p></div><div class="clear"><p align="center" class="pageLink"></p></div><div id="social"><a class="favorite">赞 <i class="count">0</i></a><a>赏</a><a>分享</a></div><ul class="single-meta"><li class="print"><a>打印</a></li><li class="r-hide"><a>隐藏边栏</a></li></ul></div></article><div class="authorbio"><ul class="postinfo"><li>发布于 2018-07-09 08:34:05</li><li>浏览 <span>1204</span></li></ul></div>""",
    build=weekly,
    body=HH_BODY,
    day="2018-07-09",
    time="08:34",
    origin="中闻社",
    authors=("汤小川",),
)


def finance(language: str, title: str, middle: str, head: str) -> str:
    """A business weekly behind a wall, 2023."""
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title> {title} </title>{head}<meta property="og:type" content="article" /><link href="//file.shicai.example/webchannel/all/css/content.css" rel="stylesheet"><script src="//file.shicai.example/webjs/redirect.js"></script></head>
<body><div class="sitenav"><a>时财网</a><a>经济</a><a>金融</a><a>公司</a><a>政经</a><a>世界</a><a>观点网</a><a>文化</a><a>周刊</a><span class="loginbox">登录 | 注册 | 订阅</span></div><div class="bread">位置：<a>时财首页</a> &gt; <a>公司</a> &gt; <a>运输物流</a> &gt; 正文</div><div class="comMain"><div class="conlf">{middle}
<div id="chargeWall"><div id="chargeWallContent"><div class="tongjiNumber"><a>本文共计1874字 订阅后继续阅读</a></div><div class="loginContent"><a>登录</a> 后获取已订阅的阅读权限</div><div class="subLeftContent">时财通会员<br />可畅读全文<a>订阅/会员升级</a></div></div></div><div class="pip"><p>版面编辑：瞿小凡</p></div></div>
<div class="conri"><h3>最新文章</h3><ul>{heads_of(19, 8)}</ul><h3>推荐阅读</h3><ul>{links("散货运价连涨五周", "船厂订单排到后年", "港口整合下一步")}</ul><h3>财新闻热榜</h3><ol>{links("银行理财规模回升", "奶粉降价潮")}</ol></div></div><div class="bottom"><p>时财网所刊载内容之知识产权为时财传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p></div></body></html>"""


II1 = story(
    "泊江航运赴港上市获受理 散货船队规模居内河首位",
    "【时财网】6月20日，泊江航运股份有限公司（下称“泊江航运”）向港交所递交的上市申请获受理。招股书显示，公司拟募资不超过二十亿港元，主要用于电动船舶购置和码头升级。",
    "泊江航运成立于2006年，总部位于锦阳，截至去年底运营内河散货船三百一十二艘，总载重吨一百四十万，按运力计居内河散货航运企业首位。2020年至2022年，公司营业收入分别为三十一点二亿元、三十八点七亿元和三十六点四亿元。",
)
add(
    "business weekly, lead box above, wall below",
    II1,
    "{T}_时财网_时财网",
    f"""<div id="conTit"><h1>{II1.title}</h1><div class="artInfo" id="artInfo"><span class="bd_block" id="pubtime_baidu">2023年06月20日 17:22</span>　<span class="bd_block" id="source_baidu"> 来源于 <a href="http://www.shicai.example/" target="_blank">时财网</a></span></div></div><div id="the_content"><div class="content"><div id="subhead" class="subhead">拟募资不超过二十亿港元，用于电动船舶购置和码头升级</div><div class="media pip_none"><dl class="media_pic"><dt><img src="//img.shicai.example/2023-06-20/1.jpg"></dt><dd>2023年6月12日，锦阳港，一艘散货船正在装货。图：视觉库</dd></dl></div>
<div id="Main_Content_Val" class="text"><p>　　{II1.body[0][:5]}<b>（记者 余笙）</b>{II1.body[0][5:]}</p><p>　　{II1.body[1]}</p><p>责任编辑：翁岸</p></div></div></div>""",
    head='<meta name="author" content="余笙" /><meta property="og:title" content="泊江航运赴港上市获受理 散货船队规模居内河首位" />',
    build=finance,
    body=(II1.body[0][:5] + "（记者 余笙）" + II1.body[0][5:], II1.body[1]),
    day="2023-06-20",
    time="17:22",
    origin="时财网",
    authors=("余笙",),
    editors=("翁岸",),
)


def stocks(language: str, title: str, middle: str, head: str) -> str:
    """The stock channel of a business portal, 2019."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>{head}<meta http-equiv="mobile-agent" content="format=xhtml; url=http://m.hecai.example/"><link rel="stylesheet" href="//img.hecai.example/article/css/reset.css"></head>
<body><div class="topnav mg"><a>和财首页</a>|<a>新闻</a>|<a>股票</a>|<a>基金</a>|<a>期货</a>|<a>外汇</a>|<a>理财</a><span class="lg">登录 注册</span></div><div class="layout mg"><a class="logo"><img src="//img.hecai.example/logo_stock.png"></a><div class="crumbs"><a>和财网</a>&gt; <a>股票</a>&gt; <a>行业动态</a>&gt; 正文</div></div>
<div class="layout mg articleName">{middle}<div class="comments"><div class="tit"><strong>写评论</strong><span>已有<i>0</i>条评论</span><a>跟帖用户自律公约</a></div><textarea></textarea><div class="formSubmit"><span>提 交</span><span>还可输入<i>500</i>字</span></div></div><div class="w300"><h3>相关推荐</h3><ul>{heads_of(23, 6, "09")}</ul><h3>你可能会喜欢</h3><ul>{links("这只港口股为何涨停", "十大金股出炉", "打新日历（10月）")}</ul><h3>热门新闻排行榜</h3><ol>{links("白酒股集体回调", "外资连续九日净买入")}</ol></div></div>
<div class="footer mg">【免责声明】本文仅代表作者本人观点，与和财网无关。和财网站对文中陈述、观点判断保持中立，不对所包含内容的准确性、可靠性或完整性提供任何明示或暗示的保证。</div></body></html>"""


KK1 = story(
    "浣东公布首批内河电动船舶示范航线 补贴最高三百万元",
    "浣东省交通运输厅9月26日公布首批内河电动船舶示范航线名单，锦阳至渌州、渌州至白渡等五条航线入选，合计里程三百六十四公里。根据同时发布的支持政策，2021年底前在示范航线投入运营的新建电动货船，按电池容量给予每千瓦时六百元补贴，单船最高不超过三百万元；码头换电设施按投资额的百分之三十给予补助。泊远船舶动力、锦阳港等上市公司此前已披露参与示范航线建设。分析人士认为，政策落地将带动船用电池、换电设备等产业链订单释放，但短期内对相关公司业绩影响有限。",
)
add(
    "business portal, one paragraph, the outlet as a bare link, a number for an editor",
    KK1,
    "{T}-股票频道-和财网",
    f"""<h1>{KK1.title}</h1><div class="clearfix"><div class="tip fl"><span class="pr20">2019-09-26 10:56:28</span> <a href="http://kuaixun.zqqx.example/2019/0926/15408927.shtml" target="_blank" rel="nofollow">证券前线网</a>&nbsp; </div><div id="share"><cite id="bdshare"><a class="bds_tsina" title="分享到新浪微博"></a></cite><cite class="weixin"><a title="微信扫描二维码分享至好友和朋友圈"></a></cite></div></div>
<div class="w600"><div class="art_context"><div class="art_contextBox"><p style="text-indent:2em;">{KK1.body[0].replace("锦阳港等", '<a href="http://stockdata.hecai.example/999017.shtml" target="_blank">锦阳港</a>等')}</p><div style="text-align:right;font-size:12px">（责任编辑： HN666）</div></div><div class="showall_title">扫码阅读全文</div></div></div>""",
    head='<meta name="description" content="浣东公布首批内河电动船舶示范航线-股票频道-和财网"><meta name="keywords" content="电动船舶">',
    build=stocks,
    day="2019-09-26",
    time="10:56",
    origin="证券前线网",
)
