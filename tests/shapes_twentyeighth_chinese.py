"""A twenty-eighth album of pages, Chinese pages: eleven public bodies of all ranks, fifteen media and platforms, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story

TWENTYEIGHTH_CHINESE = Album()
add = TWENTYEIGHTH_CHINESE.add


def items(
    *pairs: tuple[str, str], pattern: str = '<li><a href="#" target="_blank">{0}</a><span>{1}</span></li>'
) -> str:
    return "".join(pattern.format(*pair) for pair in pairs)


def links(words: str, pattern: str = '<a href="#">{0}</a>') -> str:
    return "".join(pattern.format(word) for word in words.split())


def old(language: str, title: str, middle: str, head: str) -> str:
    """A page of the years of XHTML, which says gb2312."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>{head}</head>
<body>{middle}</body></html>"""


# ---------------------------------------------------------------- public bodies

A1 = story(
    "国家农资储备局召开2023年夏季化肥保供工作会商会",
    "5月17日，国家农资储备局在京召开2023年夏季化肥保供工作会商会，分析研判当前化肥供需形势，研究部署夏季用肥高峰期保供稳价工作。局党组成员、副局长邱伯钧出席会议并讲话。",
    "会议指出，今年以来，各地各有关企业认真落实储备任务，春季化肥储备投放量同比增长6.2%，重点产区库存充足，市场运行总体平稳。",
    "会议要求，要紧盯夏玉米、中稻等主要作物用肥需求，提前落实货源和运力；要加强价格监测，对区域性、时段性供应偏紧的地区及时组织调运；要严格储备库管理，做到账实相符、随时可调。",
    "会议强调，各承储企业要切实履行主体责任，不得擅自动用储备货物，投放情况按旬报送。",
    "机关有关司局、部分省份储备管理部门和12家承储企业负责同志参加会议。",
)
add(
    "national bureau, news of a meeting, department as outlet",
    A1,
    "国家农资储备局 工作动态 {T}",
    f"""<div class="top"><div class="w1100"><div class="logo"><a href="/"><img src="/images/logo_nz.png" alt="国家农资储备局"></a></div><div class="top-search"><input type="text" id="q" placeholder="请输入关键字"><a class="btn-s">搜索</a></div></div></div>
<div class="navbar"><div class="w1100"><ul>{links("首页 机构职能 信息公开 工作动态 政策法规 互动交流 储备数据 专题专栏", "<li><a href='#'>{0}</a></li>")}</ul></div></div>
<div class="w1100 container"><div class="location">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/col/col147/">工作动态</a></div>
<div class="article"><div class="article-title">{A1.title}</div><div class="article-info"><span>日期：2023-05-18</span><span>来源：储备管理司</span><span>访问次数：<i id="fwcs"></i></span><span class="fontsize">字号：[ <a>大</a> <a>中</a> <a>小</a> ]</span><a class="wza">语音播报</a></div>
<div class="article-content" id="zoom"><meta name="ContentStart">{indented(A1.body)}<meta name="ContentEnd"></div>
<div class="article-share"><span>分享：</span><a class="sina"></a><a class="weixin"></a><a class="qzone"></a></div><div class="article-oper"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div>
<div class="ewm"><img src="/module/qrcode.png"><p>扫一扫在手机打开当前页</p></div></div></div>
<div class="footer"><div class="flinks"><select><option>国务院部门网站</option></select><select><option>地方储备部门网站</option></select></div><p>版权所有：国家农资储备局　网站标识码：bm99120003　备案序号：某ICP备18000021号</p><p>地址：长安西巷9号　邮编：100000　<a>网站地图</a> | <a>联系我们</a></p></div>
<script src="/script/count.js"></script>""",
    head='<meta name="SiteName" content="国家农资储备局"><meta name="SiteDomain" content="www.nzcb.example"><meta name="ColumnName" content="工作动态"><meta name="ArticleTitle" content="国家农资储备局召开2023年夏季化肥保供工作会商会"><meta name="PubDate" content="2023-05-18 09:36"><meta name="ContentSource" content="储备管理司"><meta name="Maketime" content="2023-05-18 09:37:02">',
    build=bare,
    day="2023-05-18",
    time=None,
    origin="储备管理司",
)

A2 = story(
    "一枚“迟到”的公章，揭开虚假诉讼案中案",
    "“检察官，我从来没有签过这份借款合同，合同上的公章也不是我们公司的。”2020年9月，在西陵市检察院控告申诉接待大厅，个体经营者汤某拿出一份民事调解书，情绪激动。",
    "承办检察官调阅原审卷宗后发现，调解书所依据的借款合同落款时间为2016年3月，而合同上所盖公章的编码，显示其刻制备案时间为2017年11月。",
    "公章比合同“迟到”了一年零八个月，这是怎么回事？",
    "检察官随即到公安机关特种行业管理部门核实，并委托鉴定机构对合同打印墨迹进行鉴定。鉴定意见显示，该合同系2018年以后形成。循着资金流向，办案组又发现，原告程某名下同类诉讼还有7件，涉及标的额1100余万元，被告多为同一家濒临破产企业的关联公司。",
    "“他们是想通过虚假债权多分破产财产。”承办检察官介绍，在固定证据后，该院将线索移送公安机关，并就8件案件依法提出再审检察建议。",
    "目前，8件案件均已改判或撤销原调解书，程某等4人因虚假诉讼罪被判处有期徒刑八个月至三年不等。针对案件暴露出的问题，西陵市检察院与市法院、市公安局会签了虚假诉讼线索双向移送办法。",
)
add(
    "procuratorate, case report of its paper with writer and editor",
    A2,
    "{T}_汉东省人民检察院",
    f"""<div class="jc_top"><a href="#">加入收藏</a>|<a href="#">设为首页</a>|<a href="#">无障碍浏览</a><span id="datetime"></span></div><div class="jc_head"><img src="/spp/images/head.jpg"></div>
<div class="jc_nav">{links("首页 检察要闻 检务公开 法律文书 检察业务 队伍建设 理论研究 检务服务")}</div>
<div class="main"><div class="BreadcrumbNav">当前位置：<a class="CurrChnlCls" href="../../">首页</a>&gt;&gt;<a class="CurrChnlCls" href="../">检察要闻</a>&gt;&gt;<a class="CurrChnlCls" href="./">办案故事</a></div>
<div class="detail_con"><div class="detail_tit" id="fontzoom">{A2.title}</div><div class="detail_extend"><div class="detail_extend1 fl">时间：2021-04-08&nbsp;&nbsp;作者：沈观澜 俞佳&nbsp;&nbsp;来源：汉东检察报</div><div class="detail_extend2 fr"><span>【字体：<a>大</a>　<a>中</a>　<a>小</a>】</span></div></div>
<div class="detail_text" id="fontzoom2"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:1.75;font-size:12pt;margin-top:1em}}</style>{indented(A2.body)}</div><p style="text-align:left">　　[责任编辑：崔莹]</p></div>
<div class="detail_share"><div class="bdsharebuttonbox">分享到：<a class="bds_weixin"></a><a class="bds_tsina"></a></div></div></div>
<div class="detail_right"><h4>热点推荐</h4><ul>{items(("全省检察长会议召开", "04-02"), ("未成年人检察白皮书发布", "03-30"), ("公益诉讼检察建议回头看", "03-27"))}</ul></div></div>
<div class="jc_foot"><p>汉东省人民检察院 版权所有　某ICP备10000012号-2</p><p>网站标识码：9900000107　技术支持：法安网络</p></div>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="publishdate" content="2021-04-08"><meta name="author" content="">',
    build=bare,
    day="2021-04-08",
    time=None,
    origin="汉东检察报",
    authors=("沈观澜", "俞佳"),
    editors=("崔莹",),
)

A3 = story(
    "岭海启用首条5G智慧渔船航线 近海渔船实现“船岸同屏”",
    "岭海日报讯 （记者/黎嘉欣 通讯员/渔政宣）11月16日，记者从省农业农村厅获悉，我省首条5G智慧渔船航线在阳角港启用，首批126艘大中型渔船完成设备改装，可在离岸50公里范围内与岸上指挥中心实时视频通话。",
    "据介绍，该航线由省渔政总队联合三家通信运营商建设，沿岸新建和改造基站41座，覆盖阳角、东寮两大渔港之间的主要作业渔场。",
    "“以前出海就等于‘失联’，有急事只能靠卫星电话，一分钟好几块钱。”海角渔63218船船长冯水根告诉记者，如今在船上刷手机、报鱼价、叫医生都不成问题。",
    "除通信外，船载终端还接入了防碰撞预警和气象信息。当渔船驶入商船密集航路，系统会自动语音提醒，并将船位同步推送给附近大型船舶。",
    "省农业农村厅有关负责人表示，明年将把航线延伸至省内东、西两大渔场，力争年底前完成2000艘渔船的设备改装。",
)
add(
    "southern province, portal page with news of the daily",
    A3,
    "{T} 　岭海省人民政府门户网站",
    f"""<div class="header"><div class="topnav"><a>微信</a><a>微博</a><a>无障碍</a><a>适老版</a><a>繁體</a><a>EN</a></div><div class="logo"><img src="//cdn.lh.example/img/logo2023.png"></div><ul class="menu">{links("要闻动态 政务公开 政务服务 政民互动 湾区 省情", "<li><a>{0}</a></li>")}</ul></div>
<div class="container"><div class="crumbs"><a>首页</a> &gt; <a>要闻动态</a> &gt; <a>今日岭海</a></div>
<div class="content"><h3 class="zw-title">{A3.title}</h3><div class="zw-info"><span class="time">时间&nbsp;:&nbsp;2023-11-17 08:12:33</span><span class="ly">来源&nbsp;:&nbsp;岭海日报</span><span class="opt"><a class="dy">【打印】</a> 【字体：<a class="l">大</a> <a class="m">中</a> <a class="s">小</a>】</span><div class="share-wrap">分享到：<i class="wx"></i><i class="wb"></i></div></div>
<div class="zw">{paragraphs(A3.body[:2])}<p style="text-align: center;"><img src="//img.lh.example/0/509/509873/4287713.jpg" alt="undefined"></p>{paragraphs(A3.body[2:])}</div>
<div class="qrcode"><div id="qr"></div><span>扫一扫在手机打开当前页</span></div><div class="related"><div class="rt">相关稿件</div><ul>{items(("阳角港扩建工程通过验收", "2023-10-25"), ("伏季休渔期结束 我省万艘渔船开捕", "2023-08-16"))}</ul></div></div></div>
<div class="footer"><div class="nav-footer"><a>关于我们</a>|<a>网站地图</a>|<a>版权保护</a>|<a>隐私条款</a></div><p>主办：岭海省人民政府办公厅 承办：数字岭海建设运营中心</p><p>某公网安备 99010402001160号　某ICP备05070829　网站标识码9900000131</p></div><script>var _paq=_paq||[];</script>""",
    head='<meta name="SiteName" content="岭海省人民政府门户网站"><meta name="ArticleTitle" content="岭海启用首条5G智慧渔船航线 近海渔船实现“船岸同屏”"><meta name="PubDate" content="2023-11-17 08:12:33"><meta name="ContentSource" content="岭海日报"><meta name="ArticleId" content="4287713">',
    build=bare,
    day="2023-11-17",
    time="08:12",
    origin="岭海日报",
    authors=("黎嘉欣", "渔政宣"),
)

A4 = story(
    "燕州市人民政府办公厅关于印发《燕州市老旧厂房更新利用工作方案》的通知",
    "燕政办发〔2022〕8号",
    "各区人民政府，市政府各委、办、局，各市属机构：",
    "《燕州市老旧厂房更新利用工作方案》已经市政府同意，现印发给你们，请认真贯彻执行。",
    "燕州市人民政府办公厅",
    "2022年2月21日",
    "燕州市老旧厂房更新利用工作方案",
    "为盘活存量空间资源，促进老旧厂房更新利用，结合本市实际，制定本方案。",
    "一、工作目标",
    "到2025年底，全市完成老旧厂房更新利用项目60个，更新建筑面积不少于180万平方米。",
    "二、重点任务",
    "（一）摸清资源底数。各区组织开展老旧厂房普查，建立台账，明确权属、面积、结构安全等级和现状用途。",
    "（二）分类实施更新。鼓励利用老旧厂房发展研发设计、文化创意、社区服务等业态，不改变用地主体和规划条件的，可享受五年过渡期政策。",
    "（三）优化审批流程。实行规划、消防、施工许可联合审查，审批时限压减至20个工作日以内。",
    "三、保障措施",
    "市规划自然资源部门负责统筹协调，各区政府落实属地责任。市财政对符合条件的项目给予不超过总投资30%的补助。",
)
add(
    "municipality, order under a list of its record in brackets",
    A4,
    "{T}_规范性文件_燕州市人民政府门户网站",
    f"""<div class="gov-top"><div class="inner"><a class="home">燕州市人民政府</a><span>繁体</span><span>无障碍</span><span>登录个人中心</span></div></div><div class="gov-nav">{links("要闻 政务公开 政务服务 政民互动 人文燕州")}</div>
<div class="crumb-wrap"><a href="/">首页</a>&gt;<a>政务公开</a>&gt;<a>政策文件</a>&gt;<a>市政府文件</a></div>
<div class="container"><div class="doc-wrap"><ol class="doc-info"><li>[主题分类]&nbsp;<span>城乡建设、环境保护/城市规划</span></li><li>[发文机构]&nbsp;<span>燕州市人民政府办公厅</span></li><li>[联合发文单位]&nbsp;<span></span></li><li>[实施日期]&nbsp;<span>2022-02-21</span></li><li>[成文日期]&nbsp;<span>2022-02-21</span></li><li>[发文字号]&nbsp;<span>燕政办发〔2022〕8号</span></li><li>[废止日期]&nbsp;<span></span></li><li>[发布日期]&nbsp;<span>2022-03-02</span></li><li>[有效性]&nbsp;<span>有效</span></li></ol>
<div class="header"><h1>{A4.title}</h1><div class="info"><a class="fz">字号：</a><a>大</a><a>中</a><a>小</a><a class="print">打印</a><a class="collect">收藏</a></div></div>
<div id="mainText" class="mainTextBox"><div class="view TRS_UEDITOR trs_paper_default trs_web"><p align="center" style="text-align:center">{A4.body[0]}</p><p>{A4.body[1]}</p><p>　　{A4.body[2]}</p><p align="right" style="text-align:right">{A4.body[3]}　　</p><p align="right" style="text-align:right">{A4.body[4]}　　　　</p><p align="center" style="text-align:center"><strong>{A4.body[5]}</strong></p>{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" else f"<p>　　{x}</p>" for x in A4.body[6:])}</div></div>
<div class="attach"><ul class="fujian" style="display:none"></ul></div><div class="related-doc"><h3>政策解读</h3><ul><li><a>一图读懂：《燕州市老旧厂房更新利用工作方案》</a></li><li><a>《燕州市老旧厂房更新利用工作方案》政策问答</a></li></ul></div></div></div>
<div class="gov-foot"><p>主办：燕州市人民政府办公厅　承办：燕州市政务服务管理局</p><p>政府网站标识码：9900000088　某ICP备05060933号</p><p>您访问的链接即将离开“燕州市政府门户网站”，是否继续？</p></div>""",
    head='<meta name="ArticleTitle" content="燕州市人民政府办公厅关于印发《燕州市老旧厂房更新利用工作方案》的通知"><meta name="PubDate" content="2022-03-02 10:30:00"><meta name="ContentSource" content="">',
    build=bare,
    day="2022-03-02",
    time=None,
    origin="燕州市人民政府办公厅",
)

A5 = story(
    "泉安市举行饮用水水源突发环境事件应急演练",
    "为检验和提升饮用水水源突发环境事件应急处置能力，11月21日，泉安市生态环境局联合市水利局、应急管理局、消防救援支队等8家单位，在青弋湖水源地开展突发环境事件应急演练。",
    "演练模拟一辆运输甲苯的槽罐车行经湖区公路时侧翻，约2吨甲苯泄漏并随雨水管网流入青弋湖支流，威胁下游6公里处的自来水厂取水口。",
    "接报后，泉安市立即启动Ⅲ级应急响应，应急监测组布设断面7个，每小时报送一次数据；现场处置组采取围堵、吸附、引流等措施，先后设置拦截坝3道、铺设吸附毡400米；供水保障组同步切换备用水源。",
    "经过两个多小时处置，下游断面甲苯浓度稳定达标，应急响应终止。省厅应急中心专家对演练进行了现场点评，认为本次演练情景设置贴近实战、部门衔接顺畅，同时指出在信息报送格式、监测数据会商等方面仍需进一步规范。",
    "据了解，今年以来泉安市已开展各类突发环境事件应急演练12场次，参演人员800余人次。",
)
add(
    "provincial department, page with the markers of its template",
    A5,
    "江东省生态环境厅 市县动态 {T}",
    f"""<div class="hd"><div class="hd-t"><span>今天是：<script>document.write(showDate())</script></span><a>省政府网站</a><a>部官网</a><a>手机版</a></div><img src="/picture/0/s19.png"></div><table class="nav"><tr>{links("网站首页 机构职能 信息公开 环境质量 业务工作 网上办事 公众参与", "<td><a>{0}</a></td>")}</tr></table>
<table width="1200" align="center" border="0"><tr><td class="bt_link" height="40">当前位置：<a class="bt_link" href="/index.html">首页</a> &gt; <a class="bt_link" href="/col/col2649/index.html">新闻动态</a> &gt; <a class="bt_link" href="/col/col2652/index.html">市县动态</a></td></tr></table>
<!--文章start--><table id="article" width="1200" align="center"><tr><td class="title"><!--<$[标题名称(html)]>begin-->{A5.title}<!--<$[标题名称(html)]>end--></td></tr><tr><td align="center" class="xinxi"><!--<$[发布时间]>begin-->发布日期：2019-11-22 15:40<!--<$[发布时间]>end-->　　浏览次数：<script language="javascript" src="/module/visitcount/articlehits.jsp?colid=2652&artid=8818790"></script>　　信息来源：<!--<$[信息来源]>begin-->泉安市生态环境局<!--<$[信息来源]>end-->　　字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{"".join(f'<p style="text-indent: 2em;"><span style="font-size: 16px; font-family: 宋体;">{x}</span></p>' for x in A5.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table>
<table class="foot" width="100%"><tr><td align="center">版权所有：江东省生态环境厅　主办单位：江东省生态环境厅办公室　网站标识码：9900000026<br>地址：江宁路176号　某ICP备05010319号　<a style="display:none" href="#">版通发布系统</a></td></tr></table>""",
    head='<meta name="author" content=""><meta name="description" content=""><meta name="keywords" content="应急演练"><meta name="contentSource" content="泉安市生态环境局"><meta name="url" content="/art/2019/11/22/art_2652_8818790.html"><meta name="Maketime" content="2020-01-03 09:11:40"><meta name="PubDate" content="2019-11-22 15:40">',
    build=old,
    day="2019-11-22",
    time="15:40",
    origin="泉安市生态环境局",
)

A6 = story(
    "海云区教育局关于2024年秋季义务教育学校积分入学结果查询的通告",
    "海云区2024年秋季义务教育阶段学校积分入学审核工作已完成，现将结果查询及报到注册有关事项通告如下：",
    "一、查询时间",
    "2024年7月16日9:00至7月22日18:00。",
    "二、查询方式",
    "家长可登录“海云教育在线”网站，进入“义务教育入学报名系统”，输入学生姓名和身份证件号码进行查询。",
    "三、报到注册",
    "已录取的学生，由监护人于7月20日至21日携带户口簿、录取通知单到录取学校办理注册手续。逾期未办理的，视为自动放弃学位。",
    "四、复核申请",
    "家长对积分结果有异议的，可于7月17日至18日向申请学校提出书面复核申请，学校应在3个工作日内答复。",
    "特此通告。",
    "海云区教育局",
    "2024年7月15日",
)
add(
    "city district, disclosure platform with its card above the text",
    A6,
    "{T}",
    f"""<div class="gkml-header"><div class="wrap"><h2>海云区政府信息公开平台</h2><a>返回门户</a></div></div><div class="gkml-nav wrap"><a>政府信息公开指南</a><a>政府信息公开制度</a><a class="on">法定主动公开内容</a><a>政府信息公开年报</a><a>依申请公开</a></div>
<div class="wrap content"><div class="classify"><table><tbody><tr class="first"><td class="label">索引号:</td><td><span>9944030601/2024-00187</span></td><td class="label">分类:</td><td><span>通知公告</span></td></tr><tr><td class="label">发布机构:</td><td><span>海云区教育局</span></td><td class="label">成文日期:</td><td><span>2024-07-15</span></td></tr><tr><td class="label">名称:</td><td colspan="3"><span class="title document-number">{A6.title}</span></td></tr><tr class="doc"><td class="label">文号:</td><td><span></span></td><td class="label">发布日期:</td><td><span>2024-07-15</span></td></tr><tr><td class="label">主题词:</td><td colspan="3"><span></span></td></tr></tbody></table></div>
<h1 class="title document-number">{A6.title}</h1><div class="date-row"><span class="date">发布日期：2024-07-15</span><span class="ll">浏览次数：<i class="view-count">-</i></span><span class="font-size-set">【字体：<a>大</a><a>中</a><a>小</a>】</span></div>
<div class="article-content" style="min-height:300px">{"".join(f'<p style="text-indent:2em"><strong>{x}</strong></p>' if x[1] == "、" else f'<p style="text-indent:2em">{x}</p>' for x in A6.body[:-2])}<p style="text-align:right">{A6.body[-2]}</p><p style="text-align:right">{A6.body[-1]}</p></div>
<div class="share-bar"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ</a></div></div>
<div class="gkml-foot"><p>主办：海云区人民政府办公室　网站标识码：9903060002　某ICP备05042171号</p></div><script>window._CONFIG={{SID:'755006',DATE:'2024-07-15 09:02:11'}}</script>""",
    head='<meta name="ArticleTitle" content="海云区教育局关于2024年秋季义务教育学校积分入学结果查询的通告"><meta name="PubDate" content="2024-07-15 09:02:11"><meta name="ColumnType" content="通知公告">',
    build=bare,
    day="2024-07-15",
    time=None,
    origin="海云区教育局",
)

A7 = story(
    "青溪：千亩脆李丰收 果农“甜蜜”增收",
    "眼下，青溪县白岩镇的1200亩青脆李迎来成熟期。走进白岩村的李子园，一颗颗青翠饱满的李子压弯枝头，果农们忙着采摘、分拣、装筐，处处洋溢着丰收的喜悦。",
    "“今年雨水匀，果子又大又脆，一斤能卖到8块钱，比去年多卖两块。”果农程光明一边采摘一边算账，他家种了6亩脆李，预计收入5万元以上。",
    "白岩村过去以种玉米为主，亩均收入不足千元。2015年，村里流转撂荒地引种青脆李，成立专业合作社，统一供苗、统一技术、统一销售，如今全村286户有209户种上了李子。",
    "为了让果子卖得远、卖得好，镇上新建了一座300吨的冷藏保鲜库，并与电商企业签订了保底收购协议。“从下树到装箱不超过4个小时，最远卖到了广东、上海。”合作社理事长郑德全说。",
    "据白岩镇党委书记何晓帆介绍，下一步，该镇将举办采摘节、发展李子酒加工，延长产业链条，力争脆李产业年综合产值突破2000万元。",
)
add(
    "county of the southwest, news with a line of credits of the media centre",
    A7,
    "{T}-青溪县人民政府",
    f"""<div id="top"><div class="t1"><span>欢迎访问青溪县人民政府网站！ 2020年6月18日 星期四</span><span class="r"><a>RSS订阅</a>|<a>邮箱登录</a>|<a>加入收藏</a></span></div><div class="banner"></div></div><div class="menu"><ul>{links("首页 走进青溪 新闻中心 政府信息公开 政务服务 互动交流 投资青溪", "<li>{0}</li>")}</ul></div>
<div class="cont"><div class="dqwz">您当前的位置： <a>首页</a> &gt;&gt; <a>新闻中心</a> &gt;&gt; <a>镇乡动态</a> &gt;&gt; 正文</div><div class="newscontent"><div class="bt"><h2 id="ContentPlaceHolder1_title">{A7.title}</h2></div>
<div class="xx">发布时间：2020-06-12 10:33　来源：青溪县融媒体中心　浏览次数：<span id="hits">867</span>　选择阅读字号：[ <a>大</a> <a>中</a> <a>小</a> ]　阅读本文需要 <b>2</b> 分钟</div>
<div id="NewsContent">{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in A7.body[:2])}<p style="text-align:center"><img src="/upload/2020/0612/01.jpg" border="0"></p>{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in A7.body[2:])}<p>&nbsp;&nbsp;&nbsp;&nbsp;记者：付文静　编辑：黄茜　责编：罗建军　审核：刘勇</p></div>
<div class="pre"><p>上一篇：<a>龙池镇开展防汛应急演练</a></p><p>下一篇：<a>石板乡：院坝会里话民生</a></p></div><div class="tool"><a>【打印】</a><a>【关闭】</a></div></div>
<div class="side"><h3>热点新闻</h3><ul>{items(("县委常委会召开会议", "06-11"), ("我县高考考点准备就绪", "06-10"), ("端午假期安全提示", "06-10"))}</ul></div></div>
<div class="bottom">主办：青溪县人民政府办公室　承办：青溪县政务信息中心　某ICP备12020121号-1<br>网站标识码：9908230001　联系电话：0800-6622190</div>""",
    head='<meta name="SiteName" content="青溪县人民政府"><meta name="ContentSource" content="青溪县融媒体中心"><meta name="PubDate" content="2020-06-12 10:33">',
    build=bare,
    day="2020-06-12",
    time="10:33",
    origin="青溪县融媒体中心",
    authors=("付文静",),
    editors=("黄茜", "罗建军"),
)

A8 = story(
    "双圩镇2021年秋季秸秆禁烧和综合利用工作方案",
    "为切实做好2021年秋季秸秆禁烧和综合利用工作，改善大气环境质量，根据县政府有关要求，结合我镇实际，制定本方案。",
    "一、目标任务",
    "确保全镇不发生一起露天焚烧秸秆现象，秸秆综合利用率达到93%以上。",
    "二、工作措施",
    "（一）加强宣传。各村悬挂横幅不少于10条，发放《致农民朋友的一封信》，宣传车每日巡回宣传。",
    "（二）落实责任。实行镇干部包村、村干部包组、党员包户制度，在重点路段设立9个值守点，24小时值班。",
    "（三）疏堵结合。对收割机械留茬高度超过15厘米的，责令返工；支持3家秸秆收储点就地打捆收购，每吨补助50元。",
    "三、奖惩办法",
    "镇财政安排10万元作为奖励资金。对出现焚烧火点的村，每个火点扣除村级经费3000元，并追究包村干部责任。",
    "双圩镇人民政府",
    "2021年9月13日",
)
add(
    "township, disclosure page of a county of the east with its table",
    A8,
    "{T}_淮阴山县人民政府信息公开网",
    f"""<div class="wrapper"><div class="xxgk_top"><h1 class="xxgk_name">双圩镇人民政府</h1><p>信息公开</p></div><div class="dqwz"><i></i>当前位置：<a>网站首页</a> &gt; <a>信息公开</a> &gt; <a>双圩镇人民政府</a> &gt; <a>应急预案与规划计划</a></div>
<table class="xxgk_table" cellpadding="0" cellspacing="0" width="100%"><tbody><tr><th>索 引 号：</th><td>993212/202109-00016</td><th>信息分类：</th><td>工作方案</td></tr><tr><th>主题分类：</th><td>农业、畜牧业、渔业、环境监测、保护与治理</td><th>发文日期：</th><td>2021-09-14</td></tr><tr><th>发布机构：</th><td>双圩镇人民政府</td><th>发布日期：</th><td>2021-09-14</td></tr><tr><th>生效时间：</th><td>有效</td><th>废止时间：</th><td>暂无</td></tr><tr><th>名　　称：</th><td colspan="3">{A8.title}</td></tr><tr><th>文　　号：</th><td>双政〔2021〕47号</td><th>词　　语：</th><td>秸秆，禁烧</td></tr></tbody></table>
<div class="wzy"><div class="wztit">{A8.title}</div><div class="wzbjxx"><p><span class="fbsj">发布时间：2021-09-14 16:08</span><span class="ly">来源：双圩镇人民政府</span><span class="llcs">浏览次数：<b id="lls">31</b></span><span class="zt">字体：<a>大</a><a>中</a><a>小</a></span></p></div>
<div class="wzcon j-fontContent clearfix">{"".join(f'<p style="text-indent:37px;line-height:2em"><span style="font-size:19px;font-family:{"黑体" if x[1] == "、" else "仿宋_GB2312"}">{x}</span></p>' for x in A8.body[:9])}<p style="text-align:right"><span style="font-size:19px;font-family:仿宋_GB2312">{A8.body[9]}</span></p><p style="text-align:right"><span style="font-size:19px;font-family:仿宋_GB2312">{A8.body[10]}&nbsp;&nbsp;</span></p></div>
<div class="wzfx"><a>扫一扫在手机打开当前页</a><a class="dy">打印</a><a class="sc">收藏</a><a class="gb">关闭</a></div></div></div>
<div class="foot"><p>主办单位：淮阴山县人民政府　技术支持：云讯科技</p><p>某ICP备05000972号　网站标识码：9912250003</p></div>""",
    head='<meta name="SiteName" content="淮阴山县人民政府信息公开网"><meta name="ColumnName" content="应急预案与规划计划"><meta name="PubDate" content="2021-09-14 16:08"><meta name="ContentSource" content="双圩镇人民政府">',
    build=bare,
    day="2021-09-14",
    time="16:08",
    origin="双圩镇人民政府",
)

A9 = story(
    "南屿海关：“提前申报”助时令水果快速通关",
    "8月8日清晨5时40分，一辆满载21吨鲜食龙眼的冷链货车驶入南屿海关所属云门口岸，经过查验、放行，不到一个小时便驶往国内批发市场。",
    "“现在正是东南亚水果集中上市的时候，时间就是鲜度。海关推行‘提前申报’后，车到就能验、验完就能走，货损率从原来的4%降到了1%以下。”货主、云门某果业公司经理姚启华说。",
    "为保障时令水果快速通关，云门海关设立进口鲜活农产品“绿色通道”，实行7×24小时预约查验，优先安排取样送检，并运用移动查验终端现场录入结果，减少企业等待时间。",
    "同时，该关严密防范外来有害生物，今年以来从进口水果中截获检疫性有害生物17种次，均已按规定作除害处理。",
    "据统计，今年前7个月，经云门口岸进口水果18.6万吨，货值21.3亿元，同比分别增长11.5%和14.2%。（文/图 林秋实 高远）",
)
add(
    "customs house, news with writers glued to the end",
    A9,
    "{T}",
    f"""<div id="easysite-header"><div class="eps-portlet-body"><div class="top_bar"><a>海关总网</a><a>12360热线</a><a>无障碍</a><a>长辈版</a></div><div class="logo_area"><img src="/eportal/fileDir/nanyu/logo.png"></div></div></div><div class="easysite-nav">{links("首页 信息公开 海关动态 政策法规 在线服务 互动交流 统计数据")}</div>
<div class="easysite-mypath"><a>首页</a>&gt;<a>海关动态</a>&gt;<a>隶属海关</a></div>
<div class="easysite-article" id="easysiteText0"><h2 class="easysite-news-title">{A9.title}</h2><p class="easysite-news-describe"><span>【字体：<a>大</a>&nbsp;<a>中</a>&nbsp;<a>小</a>】</span><span>发布时间：2022-08-09</span><span>文章来源：南屿海关</span></p><div class="easysite-news-tools"><a class="print"></a><div class="bdsharebuttonbox"><a class="bds_weixin">分享到微信</a></div></div>
<div class="easysite-news-content"><div id="easysiteText">{"".join(f'<p style="text-indent: 2em; text-align: justify;">{x}</p>' for x in A9.body[:3])}<p style="text-align:center"><img class="CEAFA" src="/nanyu_customs/resource/2022080911.jpg"></p><p style="text-align:center"><span style="font-size:14px">图为云门海关关员查验进口龙眼。</span></p>{"".join(f'<p style="text-indent: 2em; text-align: justify;">{x}</p>' for x in A9.body[3:])}</div></div>
<div class="easysite-news-foot"><a>【打印】</a><a>【关闭】</a></div></div>
<div id="easysite-footer"><p>版权所有：南屿海关　某ICP备17015317号　政府网站标识码：bm28990001</p><p>您是第 <span>3310287</span> 位访问者</p></div>""",
    head='<meta name="ArticleTitle" content="南屿海关：“提前申报”助时令水果快速通关"><meta name="PubDate" content="2022-08-09 08:50"><meta name="ContentSource" content="南屿海关">',
    build=bare,
    day="2022-08-09",
    time=None,
    origin="南屿海关",
    authors=("林秋实", "高远"),
)

A10 = story(
    "2024年5月份临沣市居民消费价格同比上涨0.4%",
    "2024年5月份，临沣市居民消费价格同比上涨0.4%。其中，食品价格下降1.6%，非食品价格上涨0.8%；消费品价格持平，服务价格上涨1.0%。1—5月平均，全市居民消费价格比上年同期上涨0.2%。",
    "5月份，全市居民消费价格环比下降0.1%。其中，食品价格下降0.3%，非食品价格持平。",
    "一、各类商品及服务价格同比变动情况",
    "5月份，食品烟酒类价格同比下降0.7%。其中，鲜菜价格上涨2.1%，猪肉价格上涨4.4%，鲜果价格下降6.2%，蛋类价格下降7.5%。",
    "二、各类商品及服务价格环比变动情况",
    "5月份，衣着类价格环比上涨0.2%，交通通信类价格下降0.6%，教育文化娱乐类价格下降0.2%，其余类别价格持平或略有变动。",
    "2024年5月份临沣市居民消费价格主要数据",
    "类别",
    "环比涨跌幅（%）",
    "同比涨跌幅（%）",
    "居民消费价格",
    "-0.1",
    "0.4",
    "食品烟酒",
    "-0.2",
    "-0.7",
    "衣着",
    "0.2",
    "1.3",
    "居住",
    "0.0",
    "0.1",
    "交通通信",
    "-0.6",
    "-0.3",
    "附注：由于“四舍五入”原因，有时会出现合计数据与分类数据高值或低值相同的情况。",
)
add(
    "survey office of statistics, monthly release with a table and a note",
    A10,
    "{T}-国家统计局临沣调查队",
    f"""<div class="dc-top"><img src="/dlxxgk/logo.png" alt="国家统计局临沣调查队"><div class="dc-search"><input value="请输入搜索内容"></div></div><ul class="dc-nav">{links("首页 机构概况 信息公开 新闻动态 数据发布 统计服务 互动交流", "<li><a>{0}</a></li>")}</ul>
<div class="dc-wrap"><div class="dc-pos"><a>首页</a>><a>数据发布</a>><a>价格数据</a></div><div class="wenzhang"><h1 class="xilan_tit">{A10.title}</h1><div class="xilan_titf"><span>2024/06/12 10:00</span>　<span>来源：国家统计局临沣调查队</span>　<span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span>　<a>打印本页</a></div>
<div class="xilan_con"><div class="TRS_UEDITOR trs_paper_default trs_word">{"".join(f"<p>　　<b>{x}</b></p>" if x[1] == "、" else f"<p>　　{x}</p>" for x in A10.body[:6])}<p style="text-align:center"><strong>{A10.body[6]}</strong></p><table border="1" cellspacing="0" width="80%"><tbody>{"".join("<tr>" + "".join(f'<td align="center"><p><span>{x}</span></p></td>' for x in A10.body[i : i + 3]) + "</tr>" for i in range(7, 25, 3))}</tbody></table><p>　　{A10.body[25]}</p></div></div>
<div class="xilan_foot"><a class="close">关闭窗口</a><div class="ewm_box"><img src="ewm.png"><em>扫一扫分享本页</em></div></div></div></div>
<div class="dc-foot"><p>主办单位：国家统计局临沣调查队　地址：临沣市行政中心2号楼　政府网站标识码：bm36990011</p></div>""",
    head='<meta name="ArticleTitle" content="2024年5月份临沣市居民消费价格同比上涨0.4%"><meta name="PubDate" content="2024/06/12 10:00"><meta name="ContentSource" content="国家统计局临沣调查队">',
    build=bare,
    day="2024-06-12",
    time="10:00",
    origin="国家统计局临沣调查队",
)

A11 = story(
    "我校物理学院团队在低维磁性材料研究中取得新进展",
    "近日，我校物理学院磁学与自旋电子学实验室在低维磁性材料研究方面取得新进展，相关成果以研究论文形式在线发表。物理学院2020级博士研究生苏一鸣为论文第一作者，我校为第一完成单位。",
    "二维磁性材料因层间耦合弱、易于调控，被认为是下一代低功耗存储器件的候选材料。但现有体系的磁有序温度普遍偏低，限制了其实际应用。",
    "针对这一问题，研究团队提出一种界面电荷转移的调控策略，在不改变材料化学组成的前提下，将双层样品的居里温度提高了约60开尔文，并通过磁光克尔显微镜直接观察到磁畴的演化过程。",
    "审稿人认为，该工作“思路简洁，为提高二维磁体的工作温度提供了新的途径”。",
    "该研究得到国家自然科学基金、省重点研发计划和学校“启航”青年人才项目的资助。",
)
add(
    "university, news page of its publishing system",
    A11,
    "{T}-楚江理工大学新闻网",
    f"""<div class="top wp"><a href="../index.htm"><img src="../images/logo.png"></a><div class="topr"><a>学校主页</a><a>投稿系统</a><a>校报电子版</a></div></div><div class="nav"><ul>{links("首页 理工要闻 综合新闻 学术科研 媒体理工 理工人物 影像理工", "<li><a>{0}</a></li>")}</ul></div>
<div class="wp"><div class="wz">当前位置: <a href="../index.htm">首页</a> &gt; <a href="../xsky.htm">学术科研</a> &gt; 正文</div>
<form name="_newscontent_fromname"><div class="nr"><h1 align="center">{A11.title}</h1><div class="fbxx" align="center">日期：2023-10-26　作者：郑可 方念　来源：物理学院　编辑：何田田　点击：[<span id="dynclicks_wbnews_1021_4418"></span>]<script>_showDynClicks("wbnews", 1573881, 4418)</script></div>
<div id="vsb_content_2"><div class="v_news_content">{"".join(f'<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 16px;">{x}</span></p>' for x in A11.body[:3])}<p class="vsbcontent_img" style="text-align:center"><img width="600" src="/__local/3/8F/21/A1.png"></p><p style="text-align:center"><span style="font-size: 14px;">双层样品的磁畴图像</span></p>{"".join(f'<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 16px;">{x}</span></p>' for x in A11.body[3:])}<p style="text-align: right;"><span>（审核：赵长青）</span></p></div></div><p align="right"></p>
<div class="pn"><p>上一条：<a>我校3项成果获省科学技术奖</a></p><p>下一条：<a>材料学院举办青年学者论坛</a></p></div><p align="right">【<a href="javascript:window.opener=null;window.open('','_self');window.close();">关闭</a>】</p></div></form></div>
<div class="foot"><p>楚江理工大学党委宣传部 版权所有　某ICP备05003346号</p><p>地址：临沣市大学路1号　邮编：990070　投稿邮箱：xww@cjlg.example</p></div>""",
    head='<meta name="pageType" content="3"><meta name="pageTitle" content="我校物理学院团队在低维磁性材料研究中取得新进展"><META Name="keywords" Content="楚江理工大学">',
    build=bare,
    day="2023-10-26",
    time=None,
    origin="物理学院",
    authors=("郑可", "方念"),
    editors=("何田田",),
)

# ---------------------------------------------------------------- media

B1 = story(
    "临沣秋茶开采 古树茶园引来“海外采茶客”",
    "寰宇社临沣10月9日电 (记者 邵一舟 刘若晗)秋高气爽，茶香四溢。9日，楚江省临沣市云岭山古树茶园秋茶开采，来自马来西亚、韩国、德国等国的30余名茶商走进茶山，体验采茶、制茶。",
    "云岭山平均海拔1600米，现存百年以上古茶树4.3万株。与春茶的鲜爽不同，秋茶以香气高扬见长，当地人称之为“谷花茶”。",
    "来自吉隆坡的茶商陈国辉背着竹篓跟在茶农身后，学着用指尖“提采”鲜叶。“在马来西亚，老茶客很认云岭山的味道，这次来是想和合作社签一份长期订单。”他说。",
    "临沣市茶产业发展中心主任白玉龙介绍，当地今年对古茶树实行“一树一码”管理，扫码即可查看树龄、采摘时间和检测结果，前三季度茶叶出口额达1.2亿元人民币，同比增长23%。",
    "当天，临沣市还与海外茶商签署了7份采购协议，金额约2600万元。",
)
add(
    "news agency, page of 2023 with (完) glued and editor in brackets",
    B1,
    "{T}-寰宇新闻网",
    f"""<div class="nav_fixed"><div class="w1280"><a class="logo"></a>{links("首页 理论 东西问 时政 国际 社会 财经 大湾区 华人 视频")}</div></div><div class="w1280 breadcrumb"><div class="content_left_wz">本页位置： <a>首页</a> → <a>大国经济</a></div></div>
<div class="w1280 con_left_wrap"><div class="con_left"><h1 class="content_left_title">{B1.title}</h1><div class="content_left_time">2023年10月09日 18:47　来源：寰宇新闻网 <span id="BaiduSpider"></span><div class="cyhd"><a>参与互动</a><i></i></div><div class="zw_fx">分享到：<a class="wx"></a><a class="wb"></a></div></div>
<!--正文start--><div class="left_zw" style="position:relative">{indented(B1.body[:2])}<div class="left_ph"><img src="//i2.hyn.example/simg/2023/10/09/0921.jpg"></div><div class="left_pt">10月9日，茶农在云岭山古树茶园采摘秋茶。 刘若晗 摄</div>{indented(B1.body[2:4])}<p>　　{B1.body[4]}(完)</p><div id="function_code_page"></div></div><!--正文end-->
<div class="adInContent"><!--[4,324,1] published at 2023-10-09 19:02:11 from #10 by 211--></div><div class="content_left_editor"><div id="editor_baidu">【编辑:田博群】</div></div><div class="hot_gdxw"><h3>更多精彩内容请进入<a>大国经济</a></h3><ul>{items(("前三季度国内旅游人次公布", "10-09"), ("第六届丝路论坛将办", "10-08"))}</ul></div></div>
<div class="con_right"><div class="rdtj"><h4>国内新闻精选</h4><ul>{items(("双节假期文旅消费盘点", "18:20"), ("多地出台秋季助学措施", "17:45"), ("冷空气将影响北方", "16:02"))}</ul></div></div></div>
<div class="pagebottom"><p><a>关于我们</a>|<a>About us</a>|<a>联系我们</a>|<a>广告服务</a>|<a>法律声明</a></p><p>本网站所刊载信息，不代表本社和本网观点。 刊用本网站稿件，务经书面授权。</p><p>[网上传播视听节目许可证（0199168）] [某ICP证040655号]</p></div>""",
    head='<meta name="description" content="临沣秋茶开采"><meta name="source" content="寰宇新闻网"><meta name="author" content="田博群">',
    build=bare,
    day="2023-10-09",
    time="18:47",
    origin="寰宇新闻网",
    authors=("邵一舟", "刘若晗"),
    editors=("田博群",),
)

B2 = story(
    "暑运铁路客流持续攀升 多地加开夜间高铁",
    "7月1日至8月31日，为期62天的2022年铁路暑运进入高峰。记者从东川铁路局了解到，截至7月20日，该局累计发送旅客1286万人次，日均发送64.3万人次。",
    "为满足旅客出行需求，东川铁路局在热门方向每日加开夜间高铁32列，并动态调整开行结构，对部分动车组实行重联运行，单趟运力增加一倍。",
    "在东川南站候车大厅，车站开设了学生、军人、老幼病残孕旅客“绿色通道”，增设饮水点和急救药箱。站台上，工作人员为候车旅客发放了防暑降温手册。",
    "铁路部门提醒，暑运期间强降雨天气增多，部分列车可能出现晚点或停运，请旅客及时通过官方渠道关注列车运行信息，合理安排行程。",
)
add(
    "television network, page of 2022 with two editors",
    B2,
    "{T}_新闻频道_东川网视",
    f"""<div class="page_wrap"><div class="header_nav"><a class="logo_cc"></a>{links("时政 财经 科技 社会 法治 文娱 体育 军事 天气")}<span class="dl">登录</span></div><div class="col_w660"><div class="bread"><a>东川网视</a> &gt; <a>新闻频道</a> &gt; <a>社会新闻</a></div>
<div class="title_area" id="title_area"><h1>{B2.title}</h1><div class="info1">来源：东川网视 <span>|</span> 2022年07月21日 14:36:08</div><div class="info">东川网视 | 2022年07月21日 14:36</div></div><div class="function" id="share"><div class="ewm"><div id="qrcode"></div><span>扫一扫 分享到微信</span></div><a class="a1">分享</a><a class="zihao" id="jia">字号+</a></div><div class="notice" style="display:none">原标题：</div>
<div class="content_area" id="content_area"><p class="o-video" style="text-align:center"><video poster="p.jpg"></video></p>{indented(B2.body)}</div>
<div class="zebian"><span>编辑：蒋依然</span><span>责任编辑：陆平</span></div><div class="relevance"><h3>相关推荐</h3><ul>{items(("铁路部门调整暑期列车运行图", "2022-07-01"), ("毕业季火车票优惠怎么买", "2022-06-20"))}</ul></div><div class="page_tip">点击右上角<img src="d.png">微信好友<br>朋友圈</div></div>
<div class="col_w300"><h3>精彩推荐</h3><p><a>探访高原牧场</a></p><p><a>夏粮收购进行时</a></p></div></div><div class="foot_cc"><p>东川广播电视总台 版权所有 未经许可不得转载</p></div>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="contentid" content="ARTI20220721"><meta name="author" content="蒋依然"><meta name="source" content="东川网视">',
    build=bare,
    day="2022-07-21",
    time="14:36",
    origin="东川网视",
    editors=("蒋依然", "陆平"),
)

B3 = story(
    "花3980元报“配音副业班”，学完接不到一单：退费为何这么难",
    "“老师说学会了一个月能挣五六千，结果学完三个月，一单都没接到。”今年5月，在江州某商场做收银员的宋女士向汀浦新闻反映，她在网上报名了一个“配音副业班”，缴费3980元，结课后却发现承诺的“派单”遥遥无期。",
    "宋女士提供的聊天记录显示，招生人员自称“资深配音导师”，多次强调“零基础、包接单”，并催促她在当天24时前缴费以锁定优惠名额。",
    "“试音”几乎人人过关",
    "汀浦新闻以学员身份进入该机构的试听群，提交了一段带有明显口音的录音。不到十分钟，“导师”便回复称“音色很有辨识度，适合有声书”。当晚，同群有11人收到了几乎相同的评语。",
    "一名曾在该机构任职的前员工称，所谓导师大多是销售，“话术是统一发的，业绩按缴费人数提成”。",
    "企查信息显示，该机构运营主体江州声悦文化传播有限公司成立于2020年9月，注册资本100万元，经营范围并不包括职业技能培训。8月15日，记者多次拨打该公司登记电话，均无人接听。",
    "合同里的“不予退费”",
    "宋女士签订的电子协议第七条写明：“课程一经开通，概不退费。”对此，浙江衡规律师事务所律师祝文涛表示，该条款属于加重消费者责任的格式条款，依法应认定无效，消费者可主张按未学课时比例退款。",
    "江州市市场监管局工作人员回复称，已收到关于该公司的投诉举报27件，目前正在核查中。",
)
add(
    "newspaper of the net, page of hashed classes with a foot of credits",
    B3,
    "{T}_直击现场_汀浦新闻-The Tide",
    f"""<div id="__next"><div class="index_headerWrapper__3cDDp"><a class="logo"></a><ul>{links("要闻 深度 直播 视频 时事 国际 财经 科技 生活", "<li><a>{0}</a></li>")}</ul><div class="index_login__x1">登录</div></div>
<main class="index_wrapper__L_zqV"><div class="index_leftcontent__16wXK"><h1 class="index_title__B8mhI">{B3.title}</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>汀浦新闻记者 金晨 实习生 叶舒</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item"><span>2022-08-17 07:45</span></div><div class="ant-space-item"><span>来源：<span>汀浦新闻</span></span></div></div></div><div class="index_right__1Ub"><span>∙ <a>直击现场 &gt;</a></span><span>字号</span></div></div>
<div class="index_cententWrap__Jv8jK">{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 16 else f"<p>{x}</p>" for x in B3.body[:3])}<p class="image_desc_wrap"><img src="//imagecloud.tp.example/image/203/1.jpg"></p><p class="image_desc">招生人员发给宋女士的聊天内容。 受访者供图</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 16 else f"<p>{x}</p>" for x in B3.body[3:])}</div>
<div class="index_footer__d"><div class="index_responsible__y"><div>责任编辑：胡一桐</div><div>图片编辑：沈轲</div><div>校对：刘威</div></div><div class="index_copyright__6dNT">汀浦新闻报料：000-962000</div><div class="index_copyright__6dNT">汀浦新闻，未经授权不得转载</div></div><div class="index_tags__"><a>#消费维权</a><a>#网络培训</a></div><div class="index_like__"><span>131</span><span>收藏</span><span>我要举报</span></div>
<div class="index_comment__"><h3>评论（2）</h3><p>江边客：这种班太多了，家里老人也被骗过。</p><p>小鱼：平台也该管管广告。</p></div></div><aside class="index_rightcontent__"><h4>相关推荐</h4><ul><li><a>“兼职刷单”骗局又翻新</a></li><li><a>培训贷缠身的年轻人</a></li></ul><h4>热新闻</h4><ol><li><a>多地发布高温红色预警</a></li><li><a>一列车因大风临时停车</a></li></ol></aside></main>
<footer class="index_footer__x"><a>关于汀浦</a><a>加入汀浦</a><a>联系我们</a><a>隐私政策</a><p>互联网新闻信息服务许可证：99120170006　某ICP备14003370号</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"19499999","pubTimeLong":1660693500000}}}}}},"page":"/detail/[id]"}}</script>""",
    head='<meta property="og:type" content="article"><meta property="og:image" content="//imagecloud.tp.example/image/203/1.jpg">',
    build=bare,
    day="2022-08-17",
    time="07:45",
    origin="汀浦新闻",
    authors=("金晨", "叶舒"),
    editors=("胡一桐",),
)

B4 = story(
    "三环内新增两处“口袋公园” 今年春天建成开放",
    "新汀报讯（记者岳之洲）记者从燕州市园林绿化局获悉，今年春天，西直巷和水关桥两处“口袋公园”将建成开放，总面积约9800平方米，周边4个社区的1.2万居民可步行10分钟到达。",
    "西直巷口袋公园由原来的停车场改造而成，设计保留了场地内的7株大国槐，围绕古树布置林下休憩区，并增设儿童沙坑和健身步道。",
    "水关桥口袋公园紧邻护城河。施工方负责人介绍，园内采用透水铺装和下凹式绿地，可消纳周边路面的雨水，乔灌木以本地树种为主，共栽植苗木60余种。",
    "“方案公示的时候，居民提了41条意见，我们采纳了33条，比如把夜间灯光调暗、把垃圾桶挪到出入口。”西城区园林绿化局规划科工作人员说。",
    "据悉，燕州市今年计划新增口袋公园30处、小微绿地20处，公园500米服务半径覆盖率将达到90%。",
)
add(
    "city paper of the capital, page of its site of 2023",
    B4,
    "{T}——北城——新汀报网",
    f"""<div class="headNav"><div class="logo"><img src="//static.xt.example/logo.png"></div>{links("首页 时事 财经 评论 深度 娱乐 文化 体育 北城 视频")}</div><div class="bread"><a>首页</a> &gt; <a>北城</a> &gt; 正文</div>
<div class="w1200"><div class="leftBox"><div class="bodyTitle"><div class="content"><h1>{B4.title}</h1><div class="sourceBox"><span class="source">新汀报</span> <span class="reporter">记者 <a>岳之洲</a></span> <span class="editor">编辑 <a>唐峥</a></span></div><div class="timer">2023-03-02 14:05</div></div></div>
<div class="content" id="contentStr"><p>{B4.body[0]}</p><p class="contentImg"><img src="//media.xt.example/cover/2023/03/02/5174.jpeg" alt="西直巷口袋公园效果图。市园林绿化局供图"></p><p class="imgDesc">西直巷口袋公园效果图。市园林绿化局供图</p>{paragraphs(B4.body[1:])}<p>编辑 唐峥</p><p>校对 付春愔</p></div>
<div class="shareBox"><span>分享至</span><a>微信</a><a>微博</a><a>QQ空间</a></div><div class="reportBox"><p>新汀报报料电话：000-67106700</p></div><div class="recommend"><h3>相关推荐</h3><ul><li><a>护城河步道年内贯通</a><span>北城</span></li><li><a>公园樱花花期预报发布</a><span>北城</span></li></ul></div></div>
<div class="rightBox"><h3>热门文章</h3><ol><li><a>多所学校公布开学时间</a></li><li><a>地铁早高峰增开区间车</a></li></ol><div class="down"><img src="app.png"><p>新汀报APP下载</p></div></div></div><div class="footBox"><p>Copyright © 1996-2023 新汀报社　某ICP证080209号　互联网新闻信息服务许可证编号99120170002</p></div>""",
    head='<meta name="bytedance:published_time" content="2023-03-02T14:05:11+08:00"><meta property="og:title" content="三环内新增两处“口袋公园” 今年春天建成开放">',
    build=bare,
    day="2023-03-02",
    time="14:05",
    origin="新汀报",
    authors=("岳之洲",),
    editors=("唐峥",),
)

B5 = story(
    "家电“以旧换新”首月观察：门店忙起来了，回收端却在等",
    "“周末两天卖出去47台空调，其中一半是以旧换新。”4月20日，江州市人民路一家家电卖场的店长庞立新对首经财经记者说，补贴政策落地后，门店客流比3月增加了三成左右。",
    "热度背后，回收企业的感受却并不一致。一家头部回收平台的华东区负责人称，4月上旬该平台在江州的旧家电回收量只增长了8%，“消费者等新机，旧机还没交出来”。",
    "旧机去哪了",
    "记者走访发现，不少消费者选择把旧家电卖给上门的流动回收者。在江州一处旧货集散地，一台使用8年的双开门冰箱报价350元，而正规平台的估价为220元。",
    "“流动回收没有拆解环保成本，价格自然高。”中部家电研究院高级分析师屈海宁认为，正规拆解企业每台综合成本在70元至90元，如果没有持续的补贴，很难在价格上竞争。",
    "补贴如何向回收端延伸",
    "多名受访者建议，应将补贴资金与旧机交投挂钩，凭正规回收凭证领取换新补贴。江州市商务局有关人士表示，二季度将试点“送新收旧”一体化，首批选择12家企业。",
    "东信证券研报预计，若政策持续至年底，全国主要家电品类更新需求有望拉动零售额约1400亿元。",
)
add(
    "financial outlet, writer and editor under the headline, lead in a box",
    B5,
    "{T}",
    f"""<header class="g-header"><div class="g-wrap"><a class="logo">首经财经</a><nav>{links("头条 A股 新闻 大政 海外 科技 汽车 地产 视频 直播")}</nav><span>APP下载</span></div></header>
<div class="g-wrap m-main"><div class="m-crumb"><a>首页</a> &gt; <a>新闻</a> &gt; <a>消费</a></div><div class="m-con"><div class="title f-pr"><h1>{B5.title}</h1><p class="m-meta"><span>首经财经</span> <em>2024-04-21 20:18:44</em> <a class="audio">听新闻</a></p><p class="names">作者：邬雨桐　　责编：计然</p></div>
<div class="intro"><span>导读</span>补贴拉动了前端销售，但旧机仍大量流向非正规渠道。</div>
<div class="m-txt" id="multi-text"><p><img src="//imgcdn.sj.example/uppics/1.png"></p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 14 else f"<p>{x}</p>" for x in B5.body)}<p class="statement"><a>举报</a></p></div>
<div class="copyright-txt">首经财经广告合作，请<a>点击这里</a><br>此内容为首经财经原创，著作权归首经财经所有。未经首经财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。首经财经保留追究侵权者法律责任的权利。 如需获得授权请联系首经财经版权部：banquan@sj.example</div>
<div class="m-author"><h3>文章作者</h3><div class="a"><img src="//imgcdn.sj.example/head/3.jpg"><a>邬雨桐</a><button>关注</button></div></div><div class="m-rel"><h3>相关阅读</h3><ul><li><h4><a>绿色智能家电下乡再提速</a></h4><p>多地公布补贴细则。</p><span>04-18 11:02</span></li><li><h4><a>一季度空调排产创新高</a></h4><p>原材料价格上涨传导有限。</p><span>04-15 08:33</span></li></ul></div></div>
<div class="m-side"><h3>首经最热</h3><ol><li><a>金价再创新高</a></li><li><a>多家银行下调存款利率</a></li><li><a>五一出游订单翻番</a></li></ol></div></div><footer class="g-foot">版权所有 江州首经传媒有限公司 互联网新闻信息服务许可证：99120230011 某ICP备15050077号</footer>""",
    head='<meta name="keywords" content="家电,以旧换新,回收"><meta name="description" content="补贴拉动了前端销售，但旧机仍大量流向非正规渠道。">',
    build=bare,
    day="2024-04-21",
    time="20:18",
    origin="首经财经",
    authors=("邬雨桐",),
    editors=("计然",),
)

B6 = story(
    "冬小麦主产区：看墒情 促壮苗 保丰收",
    "小雪节气过后，中原省的5200万亩冬小麦陆续进入越冬期。今年秋播期间部分地区遭遇连阴雨，播期推迟7天左右，苗情怎么样？记者近日来到田间地头进行了采访。",
    "在陈固县柳河镇，种粮大户齐百川蹲在地头拨开麦苗查看分蘖。“播得晚，根就浅，越冬前得浇一遍水，把土塌实了。”他流转了860亩地，这几天正用移动喷灌机轮流浇灌。",
    "陈固县农技推广中心主任陶立民说，县里抽调46名农技人员包片指导，根据苗情分成三类田块，一类田控旺，二类田稳长，三类田及早追肥促壮，“一块田一张处方”。",
    "科技手段也派上了用场。在柳河镇高标准农田示范区，墒情监测站每半小时回传一次数据，手机上就能看到10厘米到60厘米土层的含水量。今年全省新增这样的监测站320个。",
    "中原省农业农村厅最新调度显示，截至11月22日，全省冬小麦一、二类苗占比82.4%，比上一旬提高3.1个百分点，长势好于预期。",
)
add(
    "portal of an economic daily, reporters in a line above the text",
    B6,
    "{T}_产经频道_工商经济网[国家经济门户]",
    f"""<div id="topNav"><a>工商经济网首页</a><a>新闻</a><a>宏观</a><a>产业</a><a>金融</a><a>地方</a><a>评论</a></div><div class="ad_1000"></div><div class="lujing">当前位置 <a>产经频道</a> &gt; <a>农业</a> &gt; 正文</div>
<div class="con"><div class="neirong"><h1 id="articleTitle">{B6.title}</h1><div class="laiyuan"><span id="articleTime">2018年11月26日 07:09</span> &nbsp;&nbsp; <span id="articleSource">来源：工商经济日报</span> &nbsp;&nbsp; <span id="articleAuthor"> </span></div><div class="gongju">[<a>手机看新闻</a>] [字号 <a>大</a> <a>中</a> <a>小</a>] [<a>打印本稿</a>]</div>
<div id="articleText" class="content"><div class="TRS_Editor"><p align="left">　　<strong>工商经济日报·工商经济网记者 耿一鸣 通讯员 汪新</strong></p>{"".join(f'<p align="left">　　{x}</p>' for x in B6.body)}</div></div><div class="page_num"></div><div id="articleEditor">（责任编辑：欧阳晨）</div>
<div class="fx"><span>分享到：</span><a>微信</a><a>新浪微博</a></div><div class="yt"><h4>精彩图片</h4><ul><li><a><img src="1.jpg"><span>江南初雪</span></a></li><li><a><img src="2.jpg"><span>冬捕开网</span></a></li></ul></div><div class="fm_tit">关于工商经济网 － 法律声明 － 网站地图</div></div>
<div class="right"><div class="rbox"><h3>频道推荐</h3><ul>{items(("秋粮收购进度过半", "11-25"), ("北方农机冬季检修启动", "11-24"), ("苹果期货价格回落", "11-23"), ("农村电商迎来年货季", "11-22"))}</ul></div></div></div>
<div id="foot"><p>网络传播视听节目许可证(0107190)　某ICP证060139号</p></div>""",
    head='<meta name="author" content="100047"><meta name="publishdate" content="2018-11-26">',
    build=old,
    day="2018-11-26",
    time="07:09",
    origin="工商经济日报",
    authors=("耿一鸣", "汪新"),
    editors=("欧阳晨",),
)

B7 = story(
    "县城咖啡馆，卖的不只是咖啡",
    "周三下午三点，石浦县老电影院门口的咖啡馆里坐了九桌客人。两桌在打牌，一桌在相亲，剩下的多半是陪孩子写作业的家长。",
    "店主阿凯去年从杭州回来，把爷爷留下的粮油店改成了咖啡馆。他本来准备了一份手冲菜单，开业三个月就撤掉了，换成了奶咖、果咖和鸡翅拼盘。",
    "“在县城，咖啡是次要的，坐的地方才是主要的。”",
    "一、没有写字楼，谁在喝咖啡",
    "一线城市的咖啡馆靠的是通勤人流，县城没有。据我们对14家县城独立咖啡馆的走访，工作日上午的营业额平均只占全天的11%，真正的高峰出现在下午两点到五点，以及晚上八点之后。",
    "二、房租便宜，但并不好赚",
    "阿凯的店130平方米，月租3200元，三个员工工资加起来一万出头。他给我们看了账本：去年12月营业额5.8万元，扣掉原料、人工、水电，净利润7100元，还没有算他自己的工资。",
    "三、连锁品牌来了以后",
    "今年春天，两家连锁品牌先后在县城开业，9.9元一杯。阿凯的外卖订单掉了四成，堂食却几乎没变。“来我这儿的人，不是为了省那几块钱。”",
    "也许县城咖啡馆的答案，从来就不在杯子里。",
)
add(
    "business reading site, text of an account with a first line of credits",
    B7,
    "{T}-狸观网",
    f"""<div id="__nuxt"><div class="header-wrap"><a class="logo"></a>{links("首页 资讯 前沿科技 车与出行 商业消费 社会文化 24小时")}<span class="s">登录 / 注册</span></div><div class="article__main"><div class="article__content-wrap"><div class="article__header"><h1 class="article__title">{B7.title}</h1><div class="author-info"><img class="avatar" src="//img.lg.example/auth/1.jpg"><a class="author-info__username">深湾食研所</a><i class="vip"></i><span class="article__time">2024-04-11 09:30</span></div></div>
<div class="ai-summary"><div class="ai-summary__hd">AI总结</div><p>本文走访14家县城独立咖啡馆，分析其客群、成本与竞争。</p><ul><li>• 县城咖啡的高峰在下午与夜间</li><li>• 独立店利润微薄</li></ul></div><div class="top-img"><img src="//img.lg.example/cover/202404/11/091.jpg"></div>
<div class="article__content" id="article-content"><p><span style="color:#888">本文来自微信公众号：深湾食研所（ID：shenwanshiyan），作者：梁小满，编辑：白桦，题图来自：视觉图库</span></p>{"".join(f"<h2>{x}</h2>" if x[1] == "、" else f"<p><strong>{x}</strong></p>" if x[0] == "“" else f"<p>{x}</p>" for x in B7.body[:3])}<p class="img-center-box"><img src="//img.lg.example/1.jpg"></p>{"".join(f"<h2>{x}</h2>" if x[1] == "、" else f"<p>{x}</p>" for x in B7.body[3:])}</div>
<div class="article__bottom-tip">本内容为作者独立观点，不代表狸观立场。未经允许不得转载，授权事宜请联系 hezuo@lg.example</div><div class="article__bottom-tip">如对本稿件有异议或投诉，请联系 tougao@lg.example</div><div class="article__praise">正在改变与想要改变世界的人，都在 <a>狸观APP</a></div><div class="praise-box"><span>赞 64</span><span>收藏 112</span></div></div>
<div class="comment-wrap"><h3>最新评论 3</h3><div class="c"><b>慢车</b><p>老家也有一家，冬天坐满了人。</p><span>04-11 12:20</span></div></div><div class="rec"><h3>大家都在看</h3><ul><li><a>小城奶茶店的第十个冬天</a></li><li><a>连锁咖啡的价格战打到哪一步了</a></li></ul></div></div><footer>© 2012-2024 狸观 某ICP备12013432号</footer></div>""",
    head='<meta property="og:title" content="县城咖啡馆，卖的不只是咖啡"><meta property="article:author" content="深湾食研所"><meta property="article:published_time" content="2024-04-11T09:30:00+08:00">',
    build=bare,
    day="2024-04-11",
    time="09:30",
    origin="深湾食研所",
    authors=("梁小满",),
    editors=("白桦",),
)

B8 = story(
    "端午假期怎么玩？这份临沣“粽”情指南请收好！",
    "端午将至，粽叶飘香。",
    "临沣的小伙伴们，假期安排好了吗？小布为大家整理了一份端午游玩指南，快来看看有没有你感兴趣的吧！",
    "龙舟竞渡",
    "6月22日上午9点，第九届“沣水杯”龙舟赛将在沣水公园鸣锣开赛，来自全市的24支队伍同场竞技。市民可在东岸观赛台免费观看，现场还有非遗市集。",
    "手作体验",
    "6月22日至24日，市文化馆每天推出三场包粽子、做香囊体验活动，每场限额30人，可通过“临沣文旅”小程序预约。",
    "夜游古城",
    "假期三天，南门古城夜间开放时间延长至23:00，每晚8点有国风巡游和打铁花表演。持外地身份证的游客可享门票半价优惠。",
    "温馨提示",
    "假期期间沣水公园周边道路将实行临时交通管制，建议乘坐公交1路、16路或地铁2号线前往。",
)
add(
    "public account of a city, three days of holiday",
    B8,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
{B8.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">临沣发布</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2023-06-20 17:30</em> <em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">发表于<span id="js_ip_wording">湖北</span></em></span></div>
<div class="rich_media_content js_underline_content defaultNoSetting" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><img class="rich_pages wxw-img" data-ratio="0.28" data-src="https://mmbiz.wx.example/gif/1"></section>{"".join(f'<section style="text-align:center;margin:20px 0"><section style="display:inline-block;background:#2b8a3e;color:#fff;padding:4px 12px"><strong>{x}</strong></section></section>' if len(x) == 4 else f'<section style="line-height:1.75em;margin:0 8px"><span style="font-size:15px">{x}</span></section>' for x in B8.body[:4])}<section><img data-src="https://mmbiz.wx.example/jpg/2"></section>{"".join(f'<section style="text-align:center;margin:20px 0"><section style="display:inline-block;background:#2b8a3e;color:#fff;padding:4px 12px"><strong>{x}</strong></section></section>' if len(x) == 4 else f'<section style="line-height:1.75em;margin:0 8px"><span style="font-size:15px">{x}</span></section>' for x in B8.body[4:])}<section style="text-align:center"><span style="font-size:12px;color:#888">来源：临沣市文化和旅游局</span></section><section style="text-align:center"><span style="font-size:12px;color:#888">编辑：小满</span></section><section style="text-align:center"><span style="font-size:12px;color:#888">审核：陈卫东</span></section><section style="text-align:center"><img data-src="https://mmbiz.wx.example/jpg/qr"></section></div>
<div class="rich_media_tool_area"><div id="js_tags" class="article-tag__list"><span>#端午节</span></div><div class="rich_media_tool"><span>阅读原文</span><span id="readNum3">阅读 1.8万</span></div></div></div></div></div></div></div><div class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div class="weui-dialog" style="display:none"><p>继续滑动看下一个</p><p>轻触阅读原文</p></div>
<script>var ct="1687253400";var nickname=htmlDecode("临沣发布");var msg_title='端午假期怎么玩？这份临沣“粽”情指南请收好！';</script>""",
    head='<meta property="og:title" content="端午假期怎么玩？这份临沣“粽”情指南请收好！"><meta property="og:article:author" content="">',
    build=bare,
    day="2023-06-20",
    time="17:30",
    origin="临沣发布",
    editors=("小满",),
)

B9 = story(
    "7旬老人连续11年免费为路人修车，他说：“手上有活，心里不空”",
    "每天早上7点，在汀洲市胜利路和解放街的交叉口，73岁的老人曹根宝都会准时支起一把蓝色的遮阳伞，摆开工具箱。",
    "伞上挂着一块手写的木牌：“免费打气、补胎、修车，学生优先。”",
    "曹根宝原是汀洲机械厂的钳工，2009年退休后闲不住。有一回，他在路口看到一名中学生推着断了链条的自行车急得直哭，便回家取来工具帮着修好。从那以后，他干脆把摊子摆到了路口，一摆就是11年。",
    "“刚开始家里人不理解，说我图啥。后来老伴也来帮忙，给等车的人倒杯水。”曹根宝笑着说，补胎用的胶水、气门芯都是自己掏钱买的，一个月也就百十块钱。",
    "附近的环卫工、外卖骑手几乎都认识他。今年夏天，几名骑手凑钱给老人换了一把新伞，他推辞不过，收下后在本子上一笔一笔记下了他们的名字。",
    "11年来，曹根宝记满了6个本子，一共修了2.7万多辆车。本子的扉页上写着一行字：手上有活，心里不空。",
)
add(
    "portal, account page with a notice of who sent it in",
    B9,
    "{T}|曹根宝|修车|汀洲市_微易订阅",
    f"""<div class="ntes_nav"><a>微易首页</a><a>应用</a><a>快速导航</a><span class="login">登录 注册免费邮箱</span></div><div class="container clearfix" id="container" data-wemediaid="W992100"><div class="post_main"><div class="post_crumb"><a>微易首页</a> &gt; <a>微易号</a> &gt; 正文 <a class="apply">申请入驻</a></div>
<h1 class="post_title">{B9.title}</h1><div class="post_info">2020-09-15 18:26:40　来源: <a href="//dy.wy.example/media/T14.html">汀洲晚报</a>&nbsp;<a class="post_jubao" href="#">举报</a></div><div class="post_top_share"><span>0</span><span>分享至</span></div>
<div id="content"><div class="post_body">{"".join(f'<p id="0{n}SM4V">{x}</p>' for n, x in enumerate(B9.body[:3], 2))}<p class="f_center"><img src="//nimg.wy.example/2020/0915/1.jpg"></p>{"".join(f'<p id="1{n}SM4V">{x}</p>' for n, x in enumerate(B9.body[3:]))}<p>【来源：汀洲晚报】</p><p>声明：转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益，请作者持权属证明与本网联系，我们将及时更正、删除，谢谢。 邮箱地址：newmedia@tzwb.example</p></div></div>
<div class="post_statement"><div class="creative_statement"><div class="statement">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“微易号”用户上传并发布，本平台仅提供信息存储服务。</div><div class="statement_en">Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user, which is a social media platform and only provides information storage services.</div></div></div>
<div class="post_comment"><h2>/阅读下一篇/<a>返回微易首页</a></h2><div class="tie">跟贴 12 参与 87</div></div><div class="post_recommends"><h3>相关推荐</h3><ul><li><a>早餐店夫妇坚持给环卫工送粥</a><span>汀洲晚报 2020-09-14</span></li><li><a>乡村教师的最后一课</a><span>江上客 2020-09-12</span></li></ul></div></div>
<div class="post_side"><h4>热点推荐</h4><ul><li><a>今年首场寒潮将至</a></li><li><a>中秋国庆火车票开售</a></li></ul></div></div><div class="N-nav-bottom">About 微易 - 公司简介 - 联系方法 - 招聘信息 - 隐私政策 - 不良信息举报<br>微易公司版权所有 ©1997-2020</div>""",
    head='<meta property="article:published_time" content="2020-09-15T18:26:40+08:00"><meta property="article:author" content="微易"><meta name="author" content="微易">',
    build=bare,
    day="2020-09-15",
    time="18:26",
    origin="汀洲晚报",
)

B10 = story(
    "早高峰突发疾病，公交司机掉头直奔医院：一车乘客没人抱怨",
    "3月21日早上7点50分，北岸市518路公交车行驶至青年大道时，车厢后部突然传来呼救声：“师傅，快停车，有人晕倒了！”",
    "驾驶员侯建平立即靠边停车查看，只见一名中年女乘客瘫倒在座位旁，脸色苍白、呼吸急促。“有没有医生？”车上一名穿校服的男生帮着把人扶平，一位自称护士的乘客上前检查后说，病人可能是低血糖引发的休克，必须马上送医。",
    "此时正值早高峰，救护车到达至少要20分钟，而最近的市第三医院就在反方向2公里处。侯建平当即征求乘客意见：“我想直接掉头送医院，大家同意吗？”全车42名乘客异口同声说“同意”。",
    "侯建平打开双闪，用对讲机向调度报备后掉头驶向医院，6分钟后抵达急诊门口。医护人员早已等在那里。",
    "“要是再晚十几分钟，后果很难说。”接诊医生介绍，病人目前已脱离危险。",
    "记者了解到，当天有23名乘客因此迟到，其中不少人事后在公交公司的留言板上给侯建平点赞。公交公司表示，将为需要的乘客开具证明，并对侯建平予以通报表扬。",
)
add(
    "content platform of a great portal, card of an official account",
    B10,
    "{T}_鹅讯新闻",
    f"""<div id="root"><div class="top-nav"><a class="qn-logo"></a>{links("首页 要闻 北京 财经 科技 娱乐 体育 汽车 房产")}<a class="dl">下载客户端</a></div><div class="main-wrap"><div id="LeftTool"><span>分享</span><span>评论 7</span></div><div class="content-left"><div id="dc-normal-body"><div class="content-article" id="article-content"><h1>{B10.title}</h1>
<div id="article-author"><div class="author-wrap"><img class="media-avatar" src="//inews.ex.example/ava.jpg"><div class="media-info"><p class="media-name">北岸晚报</p><p class="media-meta"><span>2024-03-21 17:40</span><span>发布于湖北</span><span>北岸晚报官方账号</span></p></div><button class="focus">+ 关注</button></div></div>
<div class="rich_media_content"><p class="qnt-p">{B10.body[0]}</p><p class="qnt-p">{B10.body[1]}</p><div class="qnt-img"><img src="//inews.ex.example/om_ls/a/641"></div><p class="qnt-p" style="color:#888;font-size:14px;text-align:center">车内监控画面（视频截图）</p>{"".join(f'<p class="qnt-p">{x}</p>' for x in B10.body[2:])}<p class="qnt-p">（北岸晚报记者 罗丹 通讯员 曾莉）</p><p class="qnt-p">编辑：钟晴</p></div><div class="article-end-tip">内容由北岸晚报发布，不代表平台立场</div></div></div>
<div id="article-report"><a>举报</a></div><div class="comment-wrap"><h3>评论 7</h3><div><b>江汉路人</b><span>湖北网友</span><p>为师傅点赞！</p></div><div><b>木子</b><span>广东网友</span><p>一车好人。</p></div></div></div>
<div class="content-right"><div class="author-card"><p class="name">北岸晚报</p><p class="desc">北岸晚报社官方账号</p><p>12.6万文章 8.1亿阅读</p></div><div class="hot"><h3>热点榜</h3><ol><li><a>春分时节农事忙</a></li><li><a>国产大飞机新航线</a></li><li><a>多地樱花进入盛花期</a></li></ol></div></div></div><div class="qq-foot">Copyright © 1998 - 2024 某ICP备20059555号</div></div>
<script>window.DATA={{"url":"https://new.ex.example/rain/a/20240321A07","article_id":"20240321A07","title":"早高峰突发疾病","media":"北岸晚报","pubtime":"2024-03-21 17:40:22","comment_id":"8301"}}</script>""",
    head='<meta name="apub:time" content="3/21/2024, 5:40:22 PM"><meta property="og:type" content="news">',
    build=bare,
    day="2024-03-21",
    time="17:40",
    origin="北岸晚报",
    authors=("罗丹", "曾莉"),
    editors=("钟晴",),
)

B11 = story(
    "巴岭县：“屋场夜话”解民忧 凉亭下议出幸福路",
    "湘岭在线7月19日讯（通讯员 彭立强 向芳）“组里到水库那截路，下雨就成烂泥塘，娃娃上学鞋都走烂几双。”7月16日晚，在巴岭县茶坪村的凉亭下，一场“屋场夜话”正热火朝天地进行着。",
    "没有主席台，没有话筒，20多名村民围坐在一起，摇着蒲扇你一言我一语。县人大代表、茶坪村党支部书记田茂林一边听一边记，不到两个小时，本子上就记下了9条意见建议。",
    "今年5月以来，巴岭县组织各级人大代表、党员干部利用晚上村民在家的时间，深入村组院落开展“屋场夜话”，把会场搬到群众家门口。",
    "修路占地怎么补、资金缺口怎么办？经过三轮夜话，茶坪村8户村民自愿让出菜地1.3亩，在外乡友捐款16万元，县交通部门配套35万元，全长1.8公里的组道有望国庆节前通车。",
    "截至目前，全县共开展“屋场夜话”460余场次，收集问题建议1120条，已办结893条。“群众的话匣子打开了，工作的路子也就宽了。”巴岭县人大常委会负责人说。",
)
add(
    "provincial news portal, credits above and once more in a card below",
    B11,
    "{T}_湘岭在线_分站",
    f"""<div class="rn-top"><div class="w"><a>湘岭在线首页</a><a>新闻</a><a>时政</a><a>经济</a><a>评论</a><a>市州</a><a>县区</a><a>问政</a></div></div><div class="w"><div class="rn-pos"><a>湘岭在线</a> &gt; <a>巴岭站</a> &gt; <a>本地要闻</a> &gt; 正文</div>
<div class="content_left"><h1>{B11.title}</h1><div class="content_bt"><div class="content_t"><span>来源：湘岭在线</span> <span>作者：彭立强 向芳</span> <span>编辑：郭妮</span> <span>2021-07-19 15:09:22</span></div><div class="content_s"><a>时刻新闻</a><a>分享到</a></div></div>
<article class="detail_content clearfix"><section class="f18">{"".join(f'<p style="text-indent:2em">{x}</p>' for x in B11.body[:2])}<p style="text-align:center"><img src="https://img.xl.example/data/upload/cms/e/70001.jpg"></p><p style="text-align:center">“屋场夜话”现场。</p>{"".join(f'<p style="text-indent:2em">{x}</p>' for x in B11.body[2:])}</section></article>
<section class="pdt20 overhidden_x"><p class="m_e">来源：湘岭在线</p><p class="m_e">作者：彭立强 向芳</p><p class="m_e">编辑：郭妮</p></section><section class="reprint"><p>本文为巴岭站原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a href="#">https://ling.xl.example/content/646653/99/9626011.html</a></p></section>
<div class="qr"><img src="qr.png"><p>阅读下一篇</p><p>湘岭在线巴岭站二维码</p></div></div>
<div class="content_right"><h3>今日要闻</h3><ul>{items(("我县召开防汛会商会", "07-19"), ("茶油加工园投产", "07-18"), ("百名医师下乡义诊", "07-17"))}</ul><h3>专题专栏</h3><p><a>党史学习教育</a></p><p><a>乡村振兴看巴岭</a></p></div></div><div class="rn-foot">版权所有：湘岭在线　增值电信业务经营许可证 99B2-20040001　巴岭县委宣传部主办</div>""",
    head='<meta name="keywords" content="屋场夜话"><meta name="author" content="郭妮">',
    build=bare,
    day="2021-07-19",
    time="15:09",
    origin="湘岭在线",
    authors=("彭立强", "向芳"),
    editors=("郭妮",),
)

B12 = story(
    "清源首条BRT专用道下周试运行 全程票价2元",
    "鲁河网清源3月18日讯（记者 于海舟 见习记者 孙敏）今天上午，清源市公交总公司召开新闻通气会，宣布清源首条BRT线路将于3月25日开始为期一个月的试运行，全程票价2元，刷卡8折。",
    "BRT1号线西起西客站，东至科技园，全长21.4公里，设站23座，平均站距约970米。线路采用路中专用车道，全程运行时间约48分钟，比现有公交缩短近一半。",
    "“试运行期间，早6点到晚9点发车，高峰间隔3分钟，平峰间隔6分钟。”清源市公交总公司副总经理战永胜介绍，首批投入的40辆18米铰接客车已全部到位，驾驶员均经过两个月的专门培训。",
    "记者试乘发现，乘客需先在站台刷卡或投币进站，车门与站台安全门对齐后同步开启，轮椅和婴儿车可以平推上车。",
    "交警部门提醒，BRT专用道施划黄色标线，社会车辆驶入将被处以100元罚款、记3分。试运行头一周以劝导为主，4月1日起正式抓拍。",
)
add(
    "provincial portal of 2016, an info line without blanks",
    B12,
    "{T}_清源新闻_鲁河网",
    f"""<div id="top-nav"><div class="con"><a>鲁河网</a> <a>新闻</a> <a>山海</a> <a>政务</a> <a>评论</a> <a>论坛</a> <a>图片</a> <a>视频</a><span>2016年03月18日 星期五</span></div></div><div id="logo-bar"><a><img src="http://www.lh.example/images/logo.gif"></a><span><a>鲁河网首页</a> &gt; <a>清源频道</a> &gt; <a>清源新闻</a></span></div>
<div id="wrapper"><div class="left"><div id="news-head"><h2>{B12.title}</h2><div class="text">2016-03-18 11:24:00来源： <a href="#">鲁河网</a>作者： 于海舟 孙敏</div><div class="share"><a>我要评论</a><span id="cmt">(3)</span></div></div>
<div id="news-body"><div class="news-con"><div class="TRS_Editor">{indented(B12.body)}</div></div></div><div id="news-side"><div class="lefts">初审编辑：</div><div class="lefts">责任编辑：刘颖</div></div><div class="bshare">分享到：<a>新浪微博</a><a>腾讯微博</a><a>人人网</a></div>
<div id="correlation"><h3>相关新闻</h3><ul>{items(("清源BRT站台主体完工", "2016-01-14"), ("清源公交一卡通可跨市使用", "2015-12-02"))}</ul></div><div class="mzsm">鲁河网版权与免责声明<br>1、鲁河网所有内容的版权均属于作者或页面内声明的版权人。未经鲁河网的书面许可，任何其他个人或组织均不得以任何形式将鲁河网的各项资源转载、复制、编辑或发布使用于其他任何场合。<br>2、凡本网注明"来源：XXX（非鲁河网）"的作品，均转载自其它媒体，转载目的在于传递更多信息。</div></div>
<div class="right"><h3>频道精选</h3><ul><li><a>清明小长假高速免费</a></li><li><a>市区供暖今晚停止</a></li><li><a>百亩杏花开满山谷</a></li></ul></div></div><div id="footer"><a>关于我们</a> | <a>广告服务</a> | <a>诚聘英才</a><br>Copyright (C) 2001-2016 Lhnews<br>鲁河网 版权所有 某ICP备09023866号</div>""",
    head='<meta name="author" content="刘颖"><meta name="publishdate" content="2016-03-18">',
    build=old,
    day="2016-03-18",
    time="11:24",
    origin="鲁河网",
    authors=("于海舟", "孙敏"),
    editors=("刘颖",),
)

B13 = story(
    "老城小巷里的“共享书屋”",
    "推开一扇斑驳的木门，走过两米宽的天井，满墙的书便撞进眼里。5月10日傍晚，楚江市甘棠巷17号的“共享书屋”里，放了学的孩子们正围着长桌看书。",
    "这处院子原是退休教师杜若谷的老宅。2016年，儿女接他去新城居住，老人舍不得一屋子的书，便把钥匙交给社区，办起了免费借阅的书屋。没有借书证，没有押金，借什么、什么时候还，全靠读者自己在本子上登记。",
    "起初，有人担心书会越借越少。社区党委书记祁红梅也犯过嘀咕。出乎意料的是，5年下来，书屋的藏书从3000册变成了1.1万册。“很多人借走一本，还回来两本。”祁红梅说。",
    "住在巷口的裁缝老丁是书屋的“编外管理员”，每天早晚开门关门，顺带给旧书补封皮。居民邓娟在书屋里学会了电脑，如今她把借阅登记做成了电子表格，谁捐了什么书、被借过多少次，一目了然。",
    "书屋还带热了整条巷子。去年，街道结合老旧小区改造，腾退三间临街杂物房，改造成朗读亭、书画室和茶座，由居民轮流值守。今年世界读书日前后，甘棠巷接连办了9场读书会。",
    "夜色渐浓，天井里亮起了灯。扉页上，杜若谷用毛笔写的那行字依然清晰：“书到了人手里，才算活着。”",
)
add(
    "e-paper of a provincial daily, headlines in three steps",
    B13,
    "楚江日报--{T}",
    f"""<div class="main w1000"><div class="header"><a class="logo"><img src="../../../img/logo.jpg"></a><div class="date-box"><p>2021年05月12日　星期三</p></div><div class="links"><a>往期回顾</a><a>返回目录</a><a>检索</a></div></div><div class="left paper-box"><div class="paper"><img src="../../../page/1/2021-05/12/06/2021051206_brief.jpg" usemap="#PagePicMap"></div><div class="paper-bot"><p class="left ban">第06版：要闻</p><p class="right btn"><a>上一版</a><a>下一版</a></p></div></div>
<div class="right right-main"><div class="swiper-box"><div class="swiper-container" id="swiperTop"><div class="swiper-slide">01版 要闻</div><div class="swiper-slide">06版 要闻</div></div></div><div class="article-box"><div class="art-btn"><a class="preart">上一篇</a><a class="nextart">下一篇</a><span class="zoom"><a>放大</a><a>缩小</a><a>默认</a></span></div>
<div class="article"><h3>从3000册到1.1万册，书越借越多——</h3><h1>{B13.title}</h1><h2></h2><p class="sec">本报记者　江予安　沈一诺<span class="date">《楚江日报》（2021年05月12日　第 06 版）</span></p><div class="attachment"><table class="pci_c"><tr><td><img src="../../../res/2021-05/12/06/cjrb2021051206p28_b.jpg"></td></tr><tr><td><p>孩子们在“共享书屋”里看书。</p><p>沈一诺摄</p></td></tr></table></div>
<div id="articleContent"><input type="hidden" id="PaperName" value="楚江日报"><!--enpcontent-->{indented(B13.body)}<!--/enpcontent--></div></div></div></div></div>
<div class="bottom"><p>楚江日报社版权所有，未经授权禁止复制或建立镜像</p><p>某ICP证000006号　服务邮箱：kf@cjrb.example</p></div>""",
    build=bare,
    day="2021-05-12",
    time=None,
    origin="楚江日报",
    authors=("江予安", "沈一诺"),
)

B14 = story(
    "让县域博物馆“小而美”",
    "近年来，县域博物馆数量快速增长。一些小馆因为一件文物、一次展览而走红，也有一些小馆门可罗雀、展陈多年不变。如何让遍布城乡的县域博物馆真正“活”起来，值得深思。",
    "“小”不是短板。县域博物馆距离乡土最近，一口老井、一座窑址、一册族谱，都是大馆难以替代的地方记忆。避免千馆一面，首先要找准自己的“主角”，把一个故事讲深讲透，而不是面面俱到地罗列通史。",
    "“美”不在奢华。有的地方热衷于建大馆、上大屏，后期运营却捉襟见肘。县域博物馆的美，在于展陈与内容相称，在于讲解员能说出器物背后的乡音乡情，在于孩子们愿意一来再来。",
    "破解人才短缺，是绕不过去的一道坎。应鼓励省市大馆与县域小馆结对，通过流动展览、联合策展、轮岗培训等方式输送专业力量；同时完善志愿者制度，让本地教师、退休工匠成为博物馆的“编外馆员”。",
    "还应看到，县域博物馆不是孤立的存在。把馆舍与古镇、非遗工坊、研学线路串联起来，让观众看完文物还能走进现场，小馆就能撬动大文旅。",
    "守住一方水土的记忆，才能让远行的人记得来路。办好县域博物馆，正是题中应有之义。",
)
add(
    "site of a national intellectual daily, essay with the number of its page",
    B14,
    "{T}_晨光网",
    f"""<div class="g-nav"><a>首页</a>{links("时政 国际 时评 理论 文化 科技 教育 经济 生活 法治")}</div><div class="g-crumbs"><a>首页</a>&gt; <a>文化频道</a>&gt; <a>文化观察</a>&gt; <a>正文</a></div>
<div class="g-main"><div class="g-mainLeft"><h1 class="u-title">{B14.title}</h1><div class="m-contentMsg"><div class="g-share"><span>分享到：</span></div><div class="m-con-info"><span class="m-con-time">2022-05-18 05:20</span> <span class="m-con-source">来源：<a href="#" target="_blank">晨光网-《晨光日报》</a></span> <span class="m-con-author"></span></div><span class="u-codeBtn">扫描到手持设备</span><span>字号：<a>A-</a> <a>A+</a></span></div>
<div class="u-mainText" id="article_inbox">{indented(B14.body)}<p>　　（作者：顾念远，系中原大学文化遗产研究院研究员）</p><p>　　《晨光日报》（ 2022年05月18日&nbsp; 11版）</p><!--</div>--><div class="m-zbTool liability">[ 责编：丁玉冰 ]</div></div><div class="m-linkpage"><p class="u-read">阅读剩余全文（<em></em>）</p></div><div class="m-sharing"><a>微信扫码分享</a></div>
<div class="channel-hot"><h3>相关阅读</h3><ul>{items(("国际博物馆日系列活动启动", "2022-05-16"), ("文物“活”起来的三个关键词", "2022-05-09"))}</ul></div><div class="comment_c"><p>您此时的心情</p><a>光荣</a><a>新奇</a><a>感动</a></div></div>
<div class="g-mainRight"><div class="m-imgList"><h4>独家策划</h4><p><a>博物馆里的中国色</a></p></div><div class="m-imgList"><h4>推荐阅读</h4><p><a>初夏麦浪</a></p><p><a>草原上的乌兰牧骑</a></p></div></div></div><div class="g-footer"><p>晨光网版权所有</p><p>晨光日报社概况 | 关于晨光网 | 报网动态 | 联系我们 | 法律声明 | 网站地图</p></div>""",
    head='<meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="contentid" content="35744001"><meta name="publishdate" content="2022-05-18"><meta name="author" content="丁玉冰"><meta name="source" content="来源：晨光网-《晨光日报》">',
    build=bare,
    day="2022-05-18",
    time="05:20",
    origin="晨光网-《晨光日报》",
    authors=("顾念远",),
    editors=("丁玉冰",),
)

B15 = story(
    "年内22家公司披露回购注销方案 机械设备行业最活跃",
    "临近年末，上市公司回购注销热情不减。数据显示，截至12月3日，下半年以来已有22家公司披露回购股份并注销的方案，拟回购金额上限合计58.6亿元。",
    "从行业看，机械设备行业有6家公司披露方案，数量居首；医药生物、基础化工分别有4家和3家。从规模看，科远重装拟回购金额上限达12亿元，为目前最高。",
    "“注销式回购直接减少总股本，对每股收益的提升更为明确。”东信证券首席策略分析师段一鸣对记者表示，相比用于股权激励的回购，注销式回购更能体现公司对自身价值的判断。",
    "值得注意的是，部分公司回购方案落地进度偏慢。上述22家公司中，有5家披露方案已满三个月，尚未实施首次回购。",
    "中部财经大学副教授温以宁认为，投资者应关注公司现金流和回购实际进展，不宜仅凭方案公告作出投资决策。",
)
add(
    "stock portal, abstract above, staff number below",
    B15,
    "{T} _ 东方盈网",
    f"""<div class="top_gg"><div id="ads_top"></div></div><div class="nav_top"><a>盈网首页</a>{links("财经 焦点 股票 新股 期货 期权 基金 数据 行情")}</div><div class="main"><div class="topbox"><div class="dpbox"><span>上证指数 <i id="sh">-</i></span><span>深证成指 <i id="sz">-</i></span></div></div><div class="location"><a>财经首页</a> &gt; <a>焦点</a> &gt; 正文</div>
<div class="contentwrap"><div class="contentbox"><div class="mainleft"><div class="title">{B15.title}</div><div class="tipbox"><div class="infos"><div class="item">2023年12月04日 07:21</div><div class="item">作者：<span>梁书言</span></div><div class="item">来源： <a>证券周报网</a></div></div><div class="right"><span class="cNumShow">67</span>人评论 <a>手机查看</a> <a>大 中 小</a></div></div>
<div class="abstract"><div class="txt"><span>摘要</span>下半年以来22家公司披露注销式回购方案，拟回购金额上限合计58.6亿元。</div></div><div class="zwlink"><a>【盈网数据：最新回购一览】</a></div>
<div class="txtinfos" id="ContentBody" data-newsid="202312042923">{indented(B15.body[:2])}<div id="gg_ad"></div>{indented(B15.body[2:])}<p class="em_media">（文章来源：证券周报网）</p></div>
<div class="zwothers"><div class="zwothers-l"><p class="source">文章来源：证券周报网</p><p class="edit">责任编辑：126</p><p class="report"><a>举报</a></p></div><p class="res-edit">郑重声明：东方盈网发布此信息的目的在于传播更多信息，与本网站立场无关，不构成投资建议，据此操作，风险自担。</p></div><div class="share">分享到微信 <em>|</em> 网友评论 <a>登录</a></div></div>
<div class="mainright"><h3>24小时点击排行</h3><ol><li><a>北向资金单日净买入</a></li><li><a>两部门规范私募备案</a></li><li><a>多只基金限购</a></li></ol><h3>盈网股吧热帖</h3><ul><li><a>今天的行情怎么看</a></li></ul></div></div></div></div>
<div class="footer"><p>信息网络传播视听节目许可证：9908314号　经营证券期货业务许可证编号：990101278</p><p>违法和不良信息举报:000-34289898</p></div>""",
    head='<meta name="keywords" content="回购,注销,机械设备"><meta name="description" content="下半年以来22家公司披露注销式回购方案。">',
    build=bare,
    day="2023-12-04",
    time="07:21",
    origin="证券周报网",
    authors=("梁书言",),
)
