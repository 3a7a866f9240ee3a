"""A twenty-sixth album of pages, Chinese pages: government sites of all ranks and media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, dated, indented, links, paragraphs, story

TWENTYSIXTH_CHINESE = Album()
add = TWENTYSIXTH_CHINESE.add


# ---------------------------------------------------------------- government

MINISTRY = story(
    "国家江河航运局部署2027年汛前通航安全工作",
    "4月12日，国家江河航运局召开2027年汛前通航安全工作视频会议，分析研判今年汛期水情和通航形势，对防汛抗灾和船舶安全工作作出部署。局党组成员、副局长陆怀远出席会议并讲话。",
    "会议指出，去年以来，各级航运管理机构扎实开展汛前检查，累计排查码头、渡口2.3万处，整改隐患4600余项，长河干线连续三年未发生重大水上交通事故。",
    "会议通报了去年汛期险情处置情况，长河上游分局、青江分局和澜州市港航事务中心作交流发言。",
    "会议强调，当前正值由枯转汛的关键时期，要清醒认识今年汛期可能偏早、局地强降雨偏多的严峻形势，克服麻痹思想和侥幸心理，把各项准备工作做在前面。",
    "会议要求，一要压实责任，健全局、分局、海巡大队三级值班值守制度，主要负责同志要靠前指挥；二要突出重点，盯紧客渡船、危险品船、采砂作业区和跨河桥梁，严格执行禁限航规定；三要强化预警，与水利、气象、应急部门共享信息，确保预警第一时间到船、到人；四要备足力量，汛前完成抢险物资补充和应急拖轮检修。",
    "各直属分局、各省（区、市）航运管理机构负责同志在分会场参加会议。",
)
add(
    "ministry, meeting on static pages",
    MINISTRY,
    "{T}_部门动态_国家江河航运局",
    f"""<div class="topbar"><div class="w"><span class="fl">欢迎访问国家江河航运局门户网站</span><span class="fr"><a href="#">无障碍</a> | <a href="#">关怀版</a> | <a href="#">English</a> | <a href="#">邮箱登录</a></span></div></div>
<div class="header"><a href="../../../"><img src="../../../images/logo2024.png" alt="国家江河航运局"></a><div class="sear"><form action="/was5/web/search"><input type="text" name="searchword" value="请输入搜索内容"><input type="submit" value="搜索"></form></div></div>
<ul class="nav clearfix">{links("首页", "机构", "新闻", "公开", "服务", "互动", "数据", "专题")}</ul>
<div class="w main"><div class="weizhi">您的位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">新闻发布</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">部门动态</a></div>
<div class="xqy-box"><h1 class="xqy-bt">{MINISTRY.title}</h1>
<div class="xqy-xx"><span>时间：2027-04-12 17:26</span><span>来源：安全监督司</span><span class="zh">字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span><span class="fx">分享：<a class="share-weixin"></a><a class="share-weibo"></a></span></div>
<div class="xqy-nr"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{margin-top:0;margin-bottom:14px;line-height:2;font-size:16px}}</style>{indented(MINISTRY.body)}</div></div>
<div class="xqy-bj">（责任编辑：袁柏舟）</div><div class="xqy-fj"></div>
<div class="dyhd"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div>
<div class="ewm"><div id="qrcode"></div><p>扫一扫在手机打开当前页</p></div></div>
<div class="xgxx"><h3>相关新闻</h3><ul>{dated(("全国航运工作会议召开", "2027-01-15"), ("航运局印发渡口渡船安全管理办法", "2026-11-30"), ("一图读懂：汛期行船十注意", "2026-06-02"))}</ul></div></div>
<div class="footer"><p><a>网站地图</a> | <a>联系我们</a> | <a>隐私声明</a></p><p>主办单位：国家江河航运局办公室　版权所有</p><p>网站标识码：bm88000001　某ICP备05071234号　某公网安备 99010102000123号</p></div><script src="../../../images/qrcode.min.js"></script><script>var ta_id="88000001";</script>""",
    head='<meta name="SiteName" content="国家江河航运局"><meta name="SiteIDCode" content="bm88000001"><meta name="ColumnName" content="部门动态"><meta name="ArticleTitle" content="国家江河航运局部署2027年汛前通航安全工作"><meta name="PubDate" content="2027-04-12 17:26"><meta name="ContentSource" content="安全监督司"><link rel="stylesheet" href="../../../images/xqy.css">',
    day="2027-04-12",
    time="17:26",
    origin="安全监督司",
    editors=("袁柏舟",),
    build=bare,
)

PROVINCE = story(
    "衡东省人民政府办公厅关于印发衡东省促进乡村民宿高质量发展若干措施的通知",
    "衡政办发〔2025〕31号",
    "各市、县（市、区）人民政府，省政府各部门、各直属机构：",
    "《衡东省促进乡村民宿高质量发展若干措施》已经省政府同意，现印发给你们，请认真组织实施。",
    "衡东省人民政府办公厅",
    "2025年9月17日",
    "（此件公开发布）",
    "衡东省促进乡村民宿高质量发展若干措施",
    "为推动乡村民宿规范有序、提质升级，更好带动农民就业增收，制定以下措施。",
    "一、优化空间布局",
    "依托山地、湖区、古村落三大板块，引导民宿集聚发展。到2027年，全省建成省级民宿集聚区30个，评定等级民宿500家以上。",
    "二、盘活闲置资源",
    "支持农村集体经济组织以出租、入股、合作等方式盘活闲置农房、校舍和粮站。租赁期限最长不超过20年，须报乡镇人民政府备案。",
    "三、简化办理流程",
    "实行公安、消防、市场监管、卫生健康等部门联合踏勘、一次告知、并联办理，自受理之日起15个工作日内办结。",
    "四、加强金融支持",
    "鼓励金融机构开发“民宿贷”等产品，对符合条件的经营者给予最高30万元创业担保贷款，并按规定贴息。",
    "五、加强人才培养",
    "依托职业院校开设民宿管家、乡村导游等培训班，每年培训从业人员不少于5000人次，对取得职业技能等级证书的按规定给予补贴。",
    "六、强化安全监管",
    "民宿经营者应当落实消防、食品、治安等主体责任，配备必要的安全设施。县级人民政府每半年至少组织一次联合检查。",
    "本措施自2025年11月1日起施行，有效期3年。",
)
add(
    "province, order with annex and record table",
    PROVINCE,
    "{T}-省政府办公厅文件-衡东省人民政府门户网站",
    f"""<div class="wza-bar"><a id="toolbarSwitch">无障碍浏览</a><a id="oldSwitch">长者助手</a><a>繁体</a><a>登录</a></div>
<header class="hd-head"><a class="hd-logo" href="/"><img src="/hd/xhtml/images/logo.png" alt="衡东省人民政府"></a><div class="hd-search"><input id="searchWord" placeholder="搜政策、搜服务、搜信息"><a class="btn-s">搜索</a><p>热门搜索：<a>社保</a><a>公积金</a><a>高考</a></p></div></header>
<nav class="hd-nav"><ul>{links("首 页", "省政府", "要闻动态", "政务公开", "政务服务", "政民互动", "走进衡东")}</ul></nav>
<div class="container gw-detail"><div class="crumbs"><i></i><a>首页</a><em>&gt;</em><a>政务公开</a><em>&gt;</em><a>政策</a><em>&gt;</em><a>省政府办公厅文件</a></div>
<div class="gw-table"><ul><li><b>索 引 号：</b><span>HD000-0201-2025-00317</span></li><li><b>主题分类：</b><span>商贸、旅游</span></li><li><b>发布机构：</b><span>衡东省人民政府办公厅</span></li><li><b>成文日期：</b><span>2025-09-17</span></li><li class="long"><b>标　　题：</b><span>{PROVINCE.title}</span></li><li><b>文　　号：</b><span>衡政办发〔2025〕31号</span></li><li><b>发布日期：</b><span>2025-09-24</span></li><li><b>有 效 性：</b><span>有效</span></li></ul></div>
<div class="gw-tool"><span>字体：<a>大</a><a>中</a><a>小</a></span><a class="dy">打印</a><a class="xz">下载文字版</a></div>
<h1 class="gw-title">{PROVINCE.title}</h1>
<div class="gw-content" id="UCAP-CONTENT"><p style="text-align: center;">{PROVINCE.body[0]}</p><p>{PROVINCE.body[1]}</p><p style="text-indent: 2em;">{PROVINCE.body[2]}</p><p style="text-align: right;">{PROVINCE.body[3]}</p><p style="text-align: right;">{PROVINCE.body[4]}</p><p style="text-indent: 2em;">{PROVINCE.body[5]}</p><p><br></p><p style="text-align: center;"><strong>{PROVINCE.body[6]}</strong></p>{"".join(f'<p style="text-indent: 2em;">{f"<strong>{x}</strong>" if x[1] == "、" else x}</p>' for x in PROVINCE.body[7:])}</div>
<div class="gw-about"><h3>相关解读</h3><ul>{links("《衡东省促进乡村民宿高质量发展若干措施》政策解读", "图解：六条措施助力乡村民宿")}</ul></div>
<div class="gw-share"><span>分享到</span><a class="wx"></a><a class="wb"></a><div class="ewm-box"><img src="/hd/qr.png"><span>扫一扫在手机上查看当前页面</span></div></div></div>
<footer class="hd-foot"><div class="f-link"><span>国务院部门网站</span><span>省（区、市）政府网站</span><span>市州政府网站</span><span>省政府部门网站</span></div><p>主办：衡东省人民政府办公厅　承办：衡东省政务信息中心</p><p>网站标识码：8800000001　某ICP备05012345号　某公网安备88010002000045号</p></footer><script>var _pageId="9f1d";</script>""",
    head='<meta name="SiteName" content="衡东省人民政府门户网站"><meta name="SiteDomain" content="www.hengdong-gov.example"><meta name="SiteIDCode" content="8800000001"><meta name="ColumnName" content="省政府办公厅文件"><meta name="PubDate" content="2025-09-24 10:12:08"><meta name="ContentSource" content="衡东省人民政府办公厅">',
    day="2025-09-24",
    origin="衡东省人民政府办公厅",
    build=bare,
)

CITY = story(
    "沂阳新增12处口袋公园 市民推窗见绿",
    "本报讯（记者 石晓萌 通讯员 孟凡伟）5月20日，记者从沂阳市城市管理局获悉，今年全市计划建设的20处口袋公园已有12处建成开放，新增绿地面积6.8万平方米。",
    "在兰溪路与文汇街交叉口，一处原本堆放杂物的三角地变成了“听雨园”。弧形座椅围着两棵老槐树，地面铺设透水砖，傍晚时分，附近居民带着孩子前来纳凉。“以前这里一下雨就积水，现在成了家门口的小花园。”居民田阿姨说。",
    "市城市管理局园林科负责人介绍，口袋公园选址优先考虑老旧小区周边、学校门口和闲置边角地，设计前都要入户征求意见。截至目前，共收到居民建议340余条，采纳210条。",
    "据了解，剩余8处口袋公园将于9月底前全部完工。届时，沂阳中心城区公园绿地服务半径覆盖率将达到91%。",
)
add(
    "prefecture city, news taken from its daily",
    CITY,
    "沂阳市人民政府 今日沂阳 {T}",
    f"""<div class="bg-top"><div class="wrap"><div id="date">今天是：2024年6月3日 星期一</div><div class="lk"><a>设为首页</a>|<a>加入收藏</a>|<a>手机版</a>|<a>RSS订阅</a></div></div></div><div class="banner"><img src="/picture/0/banner_yy.jpg"></div>
<table class="menu" width="1100" align="center"><tr><td><a>网站首页</a></td><td><a>走进沂阳</a></td><td><a>新闻中心</a></td><td><a>政务公开</a></td><td><a>办事服务</a></td><td><a>公众参与</a></td></tr></table>
<div class="main-art"><div class="dqwz">当前位置：<a href="/index.html">首页</a> &gt;&gt; <a href="/col/col4011/index.html">新闻中心</a> &gt;&gt; <a href="/col/col4013/index.html">今日沂阳</a></div>
<table id="article" width="100%" border="0" cellspacing="0"><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->{CITY.title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td><table width="100%" class="bt-info"><tr><td align="center">发布日期：2024-05-21 08:47　　信息来源：<!--<$[信息来源]>begin-->沂阳日报<!--<$[信息来源]>end-->　　浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=4013&amp;artid=88213"></script>　　字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p style="text-align: center"><img src="/picture/0/240521084712.jpg" border="0"></p><p style="text-align: center"><span style="font-size: 14px">市民在“听雨园”休闲。 （石晓萌 摄）</span></p>{"".join(f'<p style="text-indent: 2em">{x}</p>' for x in CITY.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div></td></tr>
<tr><td align="right"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></td></tr></table></div>
<div class="bdsharebuttonbox"><a class="bds_more">分享到：</a><a class="bds_tsina"></a><a class="bds_weixin"></a></div>
<div class="foot-yy"><p>沂阳市人民政府办公室主办　沂阳市大数据中心承办</p><p>备案号：某ICP备06054321号 网站标识码：8806000012</p><p style="display:none"><a href="#">大汉版通发布系统</a></p></div>""",
    head='<meta name="Maketime" content="2024-06-01 03:12:44"><meta name="SiteName" content="沂阳市人民政府"><meta name="ColumnName" content="今日沂阳"><meta name="ArticleTitle" content="沂阳新增12处口袋公园 市民推窗见绿"><meta name="PubDate" content="2024-05-21 08:47"><meta name="contentSource" content="沂阳日报"><meta name="author" content="">',
    day="2024-05-21",
    time="08:47",
    origin="沂阳日报",
    authors=("石晓萌", "孟凡伟"),
    build=bare,
)

COUNTY = story(
    "禾川县人民政府关于胡建波等同志职务任免的通知",
    "禾政人〔2028〕4号",
    "各乡镇人民政府、街道办事处，县政府各部门：",
    "经县人民政府研究决定：",
    "胡建波同志任县交通运输局副局长（试用期一年）；",
    "蒋丽娟同志任县卫生健康局副局长，免去其县疾病预防控制中心主任职务；",
    "免去欧阳国强同志的县水利局副局长职务；",
    "免去万里红同志的县信访局副局长职务（退休）。",
    "禾川县人民政府",
    "2028年3月6日",
)
add(
    "county, appointments",
    COUNTY,
    "{T} | 禾川县人民政府",
    f"""<div class="i-top"><div class="inner"><a class="a1">无障碍</a><a class="a2">适老化</a><a class="a3">智能机器人</a><a class="a4">新媒体矩阵</a></div></div><div class="i-banner"><h2><a href="/">禾川县人民政府</a></h2><p>www.hechuan-gov.example</p></div>
<div class="i-nav">{links("首页", "禾川概况", "新闻资讯", "政府信息公开", "办事服务", "互动交流", pattern='<a href="#">{}</a>')}</div>
<div class="i-path">首页 / 政府信息公开 / 法定主动公开内容 / 人事信息 / 人事任免</div>
<div class="i-left"><h4>政府信息公开</h4><ul>{links("政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开")}</ul></div>
<div class="i-main"><table class="zfxxgk"><tbody><tr><th>索引号</th><td>01462083X/2028-00091</td><th>发布机构</th><td>禾川县人民政府办公室</td></tr><tr><th>生成日期</th><td>2028-03-06</td><th>公开日期</th><td>2028-03-09</td></tr><tr><th>文号</th><td>禾政人〔2028〕4号</td><th>公开方式</th><td>主动公开</td></tr></tbody></table>
<div class="i-article"><h1>{COUNTY.title}</h1><div class="i-sub"><span>发布时间：2028-03-09 15:02</span><span>来源：县政府办公室</span><span>阅读次数：<em id="viewCount"></em></span></div>
<div class="i-text"><p style="text-align:center">{COUNTY.body[0]}</p><p>{COUNTY.body[1]}</p>{"".join(f"<p>&emsp;&emsp;{x}</p>" for x in COUNTY.body[2:7])}<p style="text-align:right">{COUNTY.body[7]}&emsp;&emsp;</p><p style="text-align:right">{COUNTY.body[8]}&emsp;&emsp;&ensp;</p></div></div>
<div class="i-prev"><p>上一条：<a>关于卢志明同志免职的通知</a></p><p>下一条：<a>关于调整县防汛抗旱指挥部成员的通知</a></p></div></div>
<div class="i-foot"><p>主办单位：禾川县人民政府办公室　联系电话：0000-5210001</p><p>某ICP备12004567号-1　政府网站标识码：8807230003</p></div><script src="/js/view.js"></script>""",
    head='<meta name="SiteName" content="禾川县人民政府"><meta name="PubDate" content="2028-03-09 15:02:00">',
    day="2028-03-09",
    time="15:02",
    origin="县政府办公室",
    build=bare,
)

COURT = story(
    "网购“古董钟”到手变零件，退一赔三能否获支持？",
    "网上花高价买下“民国老座钟”，收到的却是拼装货，消费者能主张退一赔三吗？近日，广和县人民法院审结一起网络购物合同纠纷案。",
    "2025年8月，原告谈某在某平台一家旧货店铺看中一座标注为“民国原装、机芯完好”的座钟，以8600元价格购入。收货后，谈某发现钟体漆面崭新，遂委托鉴定机构鉴定，结论为“机芯系后期拼装，外壳为近年仿制”。谈某与店主丁某多次协商无果，诉至法院。",
    "法院审理认为，丁某作为长期从事旧物销售的经营者，明知商品并非所宣传的年代物件，仍以“民国原装”作为卖点，足以使消费者陷入错误认识，构成欺诈。遂依法判决丁某退还货款8600元，并支付三倍赔偿款25800元。",
    "一审宣判后，双方均未上诉，判决已发生法律效力。",
    "法官提醒",
    "经营者应当如实描述商品信息，不得作虚假或者引人误解的宣传。消费者购买旧物、收藏品时，要注意留存商品页面、聊天记录和开箱视频，发现问题及时维权。",
)
add(
    "county court, case report",
    COURT,
    "{T} - 广和县人民法院",
    f"""<div id="container"><div id="header"><div class="court_logo"><img src="/static/court/logo.png"></div><div class="navigation"><ul>{links("首页", "法院概况", "新闻中心", "审务公开", "裁判文书", "法学园地", "诉讼指南")}</ul></div></div>
<div id="nav">当前位置：<a href="/index.shtml">首页</a>&nbsp;&raquo;&nbsp;<a href="/article/index/id/M.shtml">新闻中心</a>&nbsp;&raquo;&nbsp;<a>案件快报</a></div>
<div id="article"><div id="detail_bigtitle" class="b_title">{COURT.title}</div><div id="detail_thr" class="sth_a"><span>来源：广和县人民法院</span>&nbsp;&nbsp;<span>作者：覃思远</span>&nbsp;&nbsp;<span>发布时间：2026-05-06 09:25:50</span>&nbsp;&nbsp;<a>打印</a>&nbsp;<span>字号: <a>大</a> | <a>中</a> | <a>小</a></span></div>
<div id="detail_txt" class="text">{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{f'<strong>{x}</strong>' if len(x) < 8 else x}</p>" for x in COURT.body)}</div>
<div id="detail_edit" class="sth_r">责任编辑：黎安</div><div id="detail_close"><a href="javascript:window.close()">关闭窗口</a></div></div>
<div id="link"><h3>友情链接</h3>{links("最高人民法院", "中国法院网", "裁判文书网", "执行信息公开网", pattern='<a href="#">{}</a>')}</div>
<div id="foot"><p>Copyright&copy;2026 All right reserved 广和县人民法院版权所有</p><p>地址：广和县政法路18号 邮编：880412 电话：12368</p></div></div>""",
    head='<meta name="keywords" content="法院"><meta name="generator" content="court-cms">',
    day="2026-05-06",
    time="09:25",
    origin="广和县人民法院",
    authors=("覃思远",),
    editors=("黎安",),
    build=bare,
)

CUSTOMS = story(
    "东屿海关助力首批“海岛枇杷”鲜果出口",
    "4月18日，经东屿海关所属白沙海关检验合格，一批重1.2吨的新鲜枇杷从白沙港启运，将于次日抵达东南亚市场。这是当地“海岛枇杷”首次以鲜果形式出口。",
    "枇杷皮薄肉嫩，不耐储运，对通关时效要求高。白沙海关选派业务骨干组成“鲜果服务队”，提前到果园开展出口注册指导，帮助果农建立病虫害防控和农药使用台账，并开通绿色通道，实行“5+2”预约查检，做到随到随检、即验即放。",
    "“从采摘到装船只用了9个小时，果子到客户手里还带着露水。”白沙镇枇杷专业合作社负责人高海生说。",
    "据统计，今年一季度，东屿海关共监管出口鲜果3400吨，同比增长18.6%。",
)
add(
    "customs district, news of a port",
    CUSTOMS,
    "{T}",
    f"""<div class="easysite-header"><div class="pagew"><a href="http://www.customs.example">海关总网</a><a>移动门户</a><a>无障碍</a></div><div class="dy-banner"><img src="/eportal/uiFramework/images/dongyu.jpg" alt="东屿海关"></div></div>
<div class="nav-dy"><ul>{links("首页", "机构概况", "海关新闻", "信息公开", "政策法规", "在线服务", "互动交流")}</ul></div>
<div class="column" id="8a2f"><div class="portlet"><div class="easysite-breadcrumb">当前位置：<a>首页</a> &gt; <a>海关新闻</a> &gt; <a>关区动态</a></div></div>
<div class="easysite-news-peruse"><div class="easysite-news-title"><h2>{CUSTOMS.title}</h2><p class="easysite-news-describe">发布时间：2029-04-20 11:06&emsp;<span>来源：东屿海关</span></p></div>
<div class="easysite-news-operation"><a>收藏</a><a>打印</a><span class="easysite-font">字号 <a>A+</a><a>A-</a></span></div>
<div class="easysite-news-content"><div class="easysite-news-text" id="easysiteText">{"".join(f'<p style="text-indent: 2em; text-align: justify;"><span style="font-family: 微软雅黑; font-size: 16px;">{x}</span></p>' for x in CUSTOMS.body)}<p style="text-align: center;"><img src="/customs/resource/cms/article/2029042011.jpg" title="1.jpg"></p><p style="text-align: center;"><span style="font-size: 14px;">图为白沙海关关员在码头查验出口枇杷。</span></p><p style="text-align: right;"><span style="font-size: 16px;">（文/图：冯启航）</span></p></div></div></div></div>
<div class="easysite-footer"><div class="fbox"><p>网站地图 | 联系方式 | 使用帮助</p><p>主办单位：东屿海关　网站标识码：bm88060007　某ICP备17016789号</p><p>地址：东屿市滨海大道1号　海关服务热线：12360</p></div></div><script src="/eportal/ui?moduleId=easysite.js"></script>""",
    head='<meta name="ArticleTitle" content="东屿海关助力首批“海岛枇杷”鲜果出口"><meta name="PubDate" content="2029-04-20"><meta name="ColumnName" content="关区动态">',
    day="2029-04-20",
    time="11:06",
    origin="东屿海关",
    authors=("冯启航",),
    build=bare,
)

TAX = story(
    "国家税务总局衡东省税务局关于2023年4月征期电子税务局部分功能暂停服务的通告",
    "尊敬的纳税人、缴费人：",
    "为进一步优化办税体验，衡东省电子税务局将进行系统升级。升级期间，部分功能暂停服务，现将有关事项通告如下：",
    "一、暂停服务时间",
    "2023年4月21日18:00至4月24日8:00。",
    "二、暂停服务范围",
    "（一）发票领用、发票代开、发票用票需求调整；",
    "（二）新办纳税人套餐、跨区域涉税事项报告；",
    "（三）车辆购置税申报缴纳。",
    "三、有关说明",
    "纳税申报、税费缴纳功能不受影响。4月征期截止日为17日，请尽早办理申报缴款，避免在升级前集中办理。由此带来的不便，敬请谅解。如有疑问，请拨打12366纳税缴费服务热线。",
    "特此通告。",
    "国家税务总局衡东省税务局",
    "2023年4月11日",
)
add(
    "provincial tax bureau, notice",
    TAX,
    "{T}",
    f"""<div class="tax-top"><a href="/"><img src="/images/taxlogo.png" alt="国家税务总局衡东省税务局"></a><div class="ts"><input placeholder="请输入关键词"><button>搜索</button></div></div>
<div class="tax-nav"><a>首页</a><a>机构概览</a><a>信息公开</a><a>新闻发布</a><a>政策文件</a><a>纳税服务</a><a>互动交流</a></div>
<div class="tax-body"><div class="tax-pos"><span>当前位置：</span><a>首页</a>&nbsp;&gt;&nbsp;<a>信息公开</a>&nbsp;&gt;&nbsp;<a>通知公告</a></div>
<div class="tax-con"><div class="tax-tit"><ucaptitle>{TAX.title}</ucaptitle></div><div class="tax-attr"><p><span>发布时间：2023-04-12</span><span>来源：国家税务总局衡东省税务局</span><span>浏览次数：<i>  </i></span></p><p class="right"><span>字体：【<a>大</a>】【<a>中</a>】【<a>小</a>】</span><a>打印本页</a></p></div>
<div class="tax-txt"><ucapcontent>{"".join(f'<p style="text-align:right;"><span style="font-family:仿宋;font-size:16pt;">{x}</span></p>' if n > 10 else f'<p style="{"" if n == 0 else "text-indent:32pt;"}line-height:28pt;"><span style="font-family:仿宋;font-size:16pt;">{x}</span></p>' for n, x in enumerate(TAX.body))}</ucapcontent></div>
<div class="tax-qr"><div id="qr_container"></div><p>扫一扫 手机端浏览</p></div></div></div>
<div class="tax-foot"><p>主办：国家税务总局衡东省税务局　维护：国家税务总局衡东省税务局信息中心</p><p>网站标识码：bm88290005　某ICP备13021685号　某公网安备 88010202001234号</p><p>地址：衡州市江滨路66号　邮编：880001</p></div><script>var maincode="tax";</script>""",
    head='<meta name="SiteName" content="国家税务总局衡东省税务局"><meta name="PubDate" content="2023-04-12 09:40:36"><meta name="ContentSource" content="国家税务总局衡东省税务局"><meta name="Author" content="办公室">',
    day="2023-04-12",
    origin="国家税务总局衡东省税务局",
    build=bare,
)

TENDER = story(
    "澄湖区实验小学食堂设备采购项目竞争性磋商公告",
    "项目概况：澄湖区实验小学食堂设备采购项目的潜在供应商应在洛宁市公共资源交易平台获取采购文件，并于2026年8月14日9时30分（北京时间）前提交响应文件。",
    "一、项目基本情况",
    "项目编号：CHCG-2026-0178",
    "采购方式：竞争性磋商",
    "预算金额：86.5万元",
    "最高限价：85万元",
    "合同履行期限：合同签订后25日历天内供货安装完毕",
    "二、申请人的资格要求",
    "1.满足《政府采购法》第二十二条规定；",
    "2.本项目专门面向中小企业采购；",
    "3.本项目不接受联合体投标。",
    "三、获取采购文件",
    "时间：2026年8月3日至2026年8月10日",
    "方式：网上下载",
    "四、凡对本次采购提出询问，请按以下方式联系",
    "采购人：澄湖区实验小学　联系电话：0000-7731260",
    "采购代理机构：洛宁恒达项目管理有限公司　项目联系人：祝工",
)
add(
    "public resources exchange, tender",
    TENDER,
    "洛宁市公共资源交易网 - {T}",
    f"""<div class="ewb-top"><div class="ewb-w"><span>您好，欢迎来到洛宁市公共资源交易网！</span><a>主体登录</a><a>CA办理</a><a>下载专区</a></div></div><div class="ewb-header"><img src="/lnggzy/images/logo.png"></div>
<div class="ewb-nav"><ul>{links("首页", "交易信息", "政策法规", "办事指南", "信用信息", "公示公告", "监督投诉")}</ul></div>
<div class="ewb-container"><div class="ewb-loc"><span>您当前的位置：</span><a>首页</a> &gt; <a>交易信息</a> &gt; <a>政府采购</a> &gt; <a>采购公告</a></div>
<div class="ewb-article"><h3 class="article-title">{TENDER.title}</h3><div class="info-source">【信息时间：2026-07-31 16:38】　【信息来源：洛宁市公共资源交易中心】　【阅读次数：<span id="infoViewCount"></span>】　<a class="print">【我要打印】</a><a>【关闭】</a></div>
<div class="con ewb-info" id="mainContent"><div>{"".join(f"<p><b>{x}</b></p>" if x[1] == "、" else f"<p>{x}</p>" for x in TENDER.body)}</div></div>
<div class="attach"><p>附件下载</p><a href="/lnggzy/download?f=5531">采购需求.docx</a></div></div></div>
<div class="ewb-footer"><p>主办单位：洛宁市公共资源交易中心　技术支持：国信软件</p><p>联系地址：洛宁市行政服务中心四楼　某ICP备19008812号</p></div><script>var infoid="5531";</script>""",
    day="2026-07-31",
    time="16:38",
    origin="洛宁市公共资源交易中心",
    build=bare,
)

STATS = story(
    "2030年8月份居民消费价格同比上涨0.9%",
    "2030年8月份，澜州市居民消费价格同比上涨0.9%。其中，食品价格上涨1.8%，非食品价格上涨0.7%；消费品价格上涨0.6%，服务价格上涨1.4%。1—8月平均，全市居民消费价格比上年同期上涨0.8%。",
    "8月份，全市居民消费价格环比上涨0.3%。其中，食品价格上涨1.1%，非食品价格上涨0.1%。受连续降雨影响，鲜菜价格环比上涨9.7%，影响CPI上涨约0.2个百分点。",
    "2030年8月份居民消费价格主要数据",
    "指标",
    "环比涨跌幅（%）",
    "同比涨跌幅（%）",
    "居民消费价格",
    "0.3",
    "0.9",
    "食品烟酒",
    "0.8",
    "1.5",
    "衣着",
    "-0.2",
    "1.1",
    "居住",
    "0.0",
    "0.4",
    "交通通信",
    "-0.5",
    "-1.2",
)
STATS_ROWS = "".join(
    "<tr>" + "".join(f'<td align="center">{x}</td>' for x in STATS.body[i : i + 3]) + "</tr>" for i in range(3, 21, 3)
)
add(
    "city statistics bureau, prices with a table",
    STATS,
    "{T}_数据发布_澜州市统计局",
    f"""<div class="tj-head"><div class="tj-logo"><a href="../../index.html">澜州市统计局</a></div><div class="tj-menu"><a>首页</a><a>机构职能</a><a>统计要闻</a><a>数据发布</a><a>统计公报</a><a>统计年鉴</a><a>普查专栏</a></div></div>
<div class="tj-w"><div class="tj-wz">现在位置：首页&gt;数据发布&gt;月度数据</div><div class="tj-side"><h4>数据栏目</h4><ul>{links("月度数据", "季度数据", "年度数据", "统计公报", "统计分析")}</ul></div>
<div class="tj-cont"><h2>{STATS.title}</h2><div class="tj-inf"><span>来源：澜州市统计局</span><span>发布时间：2030/09/10 09:30</span></div><div class="tj-text">{indented(STATS.body[:2])}<p align="center"><b>{STATS.body[2]}</b></p><div align="center"><table border="1" cellpadding="0" cellspacing="0" width="560"><tbody>{STATS_ROWS}</tbody></table></div><p>&nbsp;</p></div>
<div class="tj-page">上一篇：<a>2030年8月份70项农产品集贸价格</a><br>下一篇：<a>2030年1—7月规模以上工业生产情况</a></div></div></div>
<div class="tj-foot">澜州市统计局主办　地址：澜州市民主路5号　某ICP备05112233号　网站标识码：8803000044<br>您是第<script src="/count.js"></script>位访问者</div>""",
    head='<meta name="PubDate" content="2030-09-10 09:30"><meta name="ContentSource" content="澜州市统计局">',
    day="2030-09-10",
    time="09:30",
    origin="澜州市统计局",
    build=bare,
)

TOWN = story(
    "竹桥镇：小积分“兑”出文明新风",
    "“这个月我攒了46分，换了一桶油、两条毛巾。”10月15日，在竹桥镇塘尾村“爱心超市”里，村民黄彩莲拿着刚兑换的物品，脸上乐开了花。",
    "今年以来，竹桥镇在全镇14个行政村推行文明积分制，把人居环境整治、垃圾分类、志愿服务、移风易俗等23项内容纳入积分范围，由村民小组每月评议、张榜公布，积分可到“爱心超市”兑换日用品。",
    "为保证超市“货源”，该镇采取“财政补一点、企业捐一点、乡贤助一点”的办法，多渠道筹集资金18万元。截至目前，全镇累计有2800余户村民参与积分，兑换物品1.1万件。",
    "“以前催着扫地没人动，现在大家抢着干。”塘尾村党支部书记罗伟雄说，积分制实行后，村里的卫生评比从全镇倒数升到了前三。",
    "接下来，竹桥镇将进一步完善积分评定细则，把乡风文明建设引向深入。",
)
add(
    "township news on a county portal of the south",
    TOWN,
    "{T} 榕江县人民政府门户网站",
    f"""<div class="gd-top"><a>粤语播报</a><a>长者版</a><a>无障碍</a><a>政务微信</a></div><div class="gd-head"><img src="/images/rj-logo.png" alt="榕江县人民政府"><div class="s"><input value=""><i>站内搜索</i></div></div><div class="gd-nav">{links("首页", "要闻动态", "政务公开", "政务服务", "政民互动", "魅力榕江", pattern='<a href="#">{}</a>')}</div>
<div class="gd-main"><div class="mianbaoxie">您所在的位置：<a>首页</a>><a>要闻动态</a>><a>镇街动态</a></div>
<div class="news_cont_d_wrap"><h1 class="content_title">{TOWN.title}</h1><p class="property"><span>来源：竹桥镇人民政府</span><span>发布时间：2022-10-17 11:20:38</span><span class="font_size">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></p>
<div class="article-content">{indented(TOWN.body[:1])}<p style="text-align:center"><img class="nfw-cms-img" img-id="77231" src="http://img.rongjiang-gov.example/0/77/231.jpeg" alt="微信图片_20221017.jpg"></p>{indented(TOWN.body[1:])}</div>
<div class="share_box">分享到：<a></a><a></a><a></a></div><p class="bottom_line">相关附件：</p></div></div>
<div class="gd-foot"><p>主办：榕江县人民政府办公室　承办：榕江县政务服务数据管理局</p><p>某ICP备08030405号 　某公网安备 88522202000016号　网站标识码：8852220001</p><p>为确保最佳浏览效果，建议您使用Chrome或360浏览器极速模式</p></div><script>var GLOBAL_CONFIG={{SID:"752001"}};</script>""",
    head='<meta name="ArticleTitle" content="竹桥镇：小积分“兑”出文明新风"><meta name="PubDate" content="2022-10-17 11:20:38"><meta name="ContentSource" content="竹桥镇人民政府"><meta name="ArticleId" content="4033217">',
    day="2022-10-17",
    time="11:20",
    origin="竹桥镇人民政府",
    build=bare,
)

SCHOOL = story(
    "关于做好2021年秋季学期中小学课后服务工作的通知",
    "各乡镇（街道）中心校，局属各学校：",
    "为贯彻落实上级关于减轻义务教育阶段学生课业负担的要求，切实解决家长接送困难，现就做好秋季学期课后服务工作通知如下：",
    "一、服务对象。全区义务教育阶段有需求的学生，由家长自愿申请，学校不得强制。",
    "二、服务时间。每周5天、每天至少2小时，结束时间原则上与当地正常下班时间相衔接。",
    "三、服务内容。安排作业辅导、体育锻炼、阅读、劳动实践和兴趣小组，不得讲授新课。",
    "四、经费保障。采取财政补贴和适当收费相结合的方式，收费标准每生每天不超过6元，家庭经济困难学生免收。",
    "各校于9月10日前将实施方案报区教育局基教股。",
    "附件：1.课后服务申请表",
    "2.课后服务安排表",
    "松岭区教育局",
    "2021年8月30日",
)
add(
    "district education bureau, notice without source",
    SCHOOL,
    "{T}-松岭区教育局",
    f"""<div class="jyj_top"><h1 class="jyj_logo"><a href="/"><img src="/r/cms/jyj/images/logo.png" alt="松岭区教育局"></a></h1></div><ul class="jyj_nav">{links("首页", "信息公开", "教育动态", "通知公告", "招生考试", "教师之窗")}</ul>
<div class="jyj_wrap"><div class="jyj_pos">位置：<a>首页</a> - <a>通知公告</a> - 正文</div><div class="jyj_show"><h2>{SCHOOL.title}</h2><dl><dd>来源：</dd><dd>作者：</dd><dd>发布日期：2021-09-01</dd><dd>点击：<span id="attr_views">0</span></dd></dl>
<div class="jyj_txt">{"".join(f'<p class="MsoNormal" style="{s}">{x}<o:p></o:p></p>' for s, x in zip(["margin:0"] + ["text-indent:32.0pt"] * 7 + ["text-indent:80.0pt", ""] + ["text-align:right"] * 2, (SCHOOL.body[0], *SCHOOL.body[1:7], *SCHOOL.body[7:9], "&nbsp;", *SCHOOL.body[9:]), strict=True))}</div>
<div class="jyj_file"><p>附件下载：</p><a href="/u/cms/jyj/202109/01.doc">课后服务申请表.doc</a><a href="/u/cms/jyj/202109/02.doc">课后服务安排表.doc</a></div><div class="jyj_next"><p>上一条：<a>关于开展开学检查的通知</a></p><p>下一条：<a>松岭区教师招聘递补公告</a></p></div></div>
<div class="jyj_right"><h3>热点信息</h3><ul>{dated(("2021年小学一年级新生报名指南", "07-12"), ("中考成绩查询办法", "07-05"))}</ul></div></div>
<div class="jyj_foot">版权所有：松岭区教育局　地址：松岭区学府路9号　电话：0000-3344556　某ICP备15009988号</div><script src="/r/cms/front.js"></script>""",
    head='<meta name="keywords" content=""><meta name="description" content="关于做好2021年秋季学期中小学课后服务工作的通知"><meta name="PubDate" content="2021-09-01 10:31:22">',
    day="2021-09-01",
    build=bare,
)

# --------------------------------------------------------------------- media

PEOPLE = story(
    "一湖清水重归来（美丽中国·走江湖）",
    "清晨，镜泊湿地的雾气还未散尽，几十只白鹭贴着水面掠过。护湖员孙立冬撑着小船，沿着芦苇荡巡查，手里的网兜里只捞起几片落叶。",
    "“10年前，这里一天能捞三船垃圾。”孙立冬说。那时湖区围网养鱼密密麻麻，水面常年泛着绿沫。",
    "镜泊湿地位于三市交界，水域面积112平方公里，是候鸟迁徙路线上的重要驿站。上世纪90年代，“靠湖吃湖”让沿岸百姓腰包鼓了起来，也让湖水一度跌至劣Ⅴ类。",
    "转变始于一场攻坚战。2016年起，当地拆除围网1.7万亩，关停沿湖企业42家，1300多名渔民上岸转产，有的当起了护湖员，有的开起了农家乐。",
    "“刚听说要拆网，心里真舍不得。”渔民出身的老党员鲁国柱回忆，那一年，村干部挨家挨户算账：一亩围网一年挣3000元，可治污的钱要从子孙口袋里掏。他带头拆了自家的40亩围网。",
    "治湖不止于水面。环湖建设生态缓冲带96公里，21座污水处理厂全部提标改造；上游6个县签订横向生态补偿协议，水质达标多得、超标多付。",
    "科技也派上了用场。在镜泊湿地智慧监管中心，大屏上实时跳动着17个断面的水质数据。“哪条支流的总磷偏高，系统10分钟内就会推送到河长手机上。”中心工程师倪晓峰介绍。",
    "上游的松溪县曾是养殖大县，如今推行粪污集中处理、还田利用，化肥使用量5年下降了22%。去年，松溪县拿到生态补偿资金4600万元，全部用于农村污水管网建设。",
    "监测数据显示，2023年湖区水质总体达到Ⅲ类，水生植物恢复到58种，越冬候鸟超过4万只。",
    "生态好了，绿色产业跟着来。沿湖3个乡镇发展莲藕、芡实等水生作物2.1万亩，观鸟民宿开了60余家，村集体年均增收15万元。",
    "“水清了，鸟回来了，客人也来了。”孙立冬家的农家乐，去年接待了6000多名游客。",
)
add(
    "central paper's site, text of the daily",
    PEOPLE,
    "{T}--生态--国闻网",
    f"""<div class="header clearfix"><div class="w1000"><a href="http://www.guowen.example"><img src="/img/2023/logo.png"></a><nav>{links("时政", "国际", "经济", "观点", "生态", "文化", "体育", "领导留言板", pattern='<a href="#">{}</a>')}</nav><div class="login">登录国闻号 | 注册</div></div></div>
<div class="layout route cf"><div class="col-1 fl"><a href="#">国闻网</a>&gt;&gt;<a class="clink">生态</a></div></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre">镜泊湿地退渔还湖见成效</h3><h1>{PEOPLE.title}</h1><h4 class="sub"></h4><div class="author cf"></div>
<div class="channel cf"><div class="col-1-1 fl">2024年03月18日06:11 | 来源：<a href="#">人民网－人民日报</a></div><div class="message cf"><p>小字号</p></div></div>
<div class="rm_txt_con cf"><div class="bza"><span>点击播报本文，约 </span><audio></audio></div><div class="box_pic"></div><p style="text-align: center;"><img src="/NMediaFile/2024/0318/MAIN202403180611.jpg"></p><p class="desc">镜泊湿地一景。杜若松摄（人民视觉）</p><p>　　本报记者　裴松年　尹小荷</p>{indented(PEOPLE.body)}<p><span id="paper_num">　　《 人民日报 》（ 2024年03月18日 14 版）</span></p><div class="box_pic"></div><div class="edit cf">(责编：葛洪涛、岳颖)</div><div class="tjewm cf"><span><img src="/NMediaFile/wx.jpg">关注公众号：国闻网生态</span></div><p class="paper_num">分享让更多人看到 <em class="section-common-share-wrap"><i></i></em></p></div></div>
<div class="col col-2 fr"><div class="rm_ranking"><h5>热门排行</h5><ul>{links("春耕时节话良种", "多地出台住房新政", "老城更新留住烟火气", "铁路明起调图")}</ul></div></div></div>
<div class="rm_relevant cf"><h5>相关新闻</h5><ul>{links("候鸟北归 护飞有我", "从“靠湖吃湖”到“护湖养湖”")}</ul></div>
<div class="footer"><p>国 闻 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright © 1999-2024 by www.guowen.example. all rights reserved</p></div>""",
    head='<meta name="publishdate" content="2024-03-18"><meta name="source" content="来源：人民网－人民日报"><meta name="author" content="104021"><meta name="editor" content="1931">',
    day="2024-03-18",
    time="06:11",
    origin="人民网－人民日报",
    authors=("裴松年", "尹小荷"),
    editors=("葛洪涛", "岳颖"),
    build=bare,
)

AGENCY = story(
    "我国在高寒湖区建成首个冰下连续观测网",
    "新华社青岭1月9日电（记者毕云舟、康静怡）记者9日从中国高寒湖泊研究中心获悉，我国在海拔4700米的措温湖建成首个冰下连续观测网，已稳定运行40天，实现了高寒湖泊封冻期数据的连续获取。",
    "据介绍，该观测网由12个锚系浮标和3个岸基站组成，可在零下35摄氏度环境中自动采集水温、溶解氧、光照强度等9类参数，并通过卫星实时回传。",
    "“过去冬季观测只能靠人工凿冰，一个点位要花半天时间，数据也不连续。”项目负责人石敬山说，连续数据显示，封冻期湖底存在此前未被发现的增温过程，对理解高原湖泊的碳循环具有重要意义。",
    "科研团队表示，今年夏季将对设备进行维护升级，并把观测范围拓展到周边5个湖泊。",
)
add(
    "national agency's site, date in pieces, desk and mobile head",
    AGENCY,
    "{T}-华讯网",
    f"""<div class="fix-ewm domPC"><img src="/2023/images/fix-ewm.png"><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC topAd"><ins data-ycad-slot="2166"></ins></div><div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a>华讯网</a> &gt; <a>科技</a> &gt; 正文</div></div><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2028</em></span><span class="day"><em>01</em>/<em>09</em></span><span class="time">16:43:05</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">{AGENCY.title}</span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{AGENCY.title}</span></h1><div class="info">2028-01-09 16:43:05<span>来源：新华网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent"><p>　　{AGENCY.body[0]}</p><p style="text-align:center"><img src="1310738820_1.jpg"></p><p><font color="navy">　　这是2027年12月15日拍摄的措温湖观测浮标。新华社发（强巴 摄）</font></p>{indented(AGENCY.body[1:])}</span><div id="articleEdit"><span class="tiyi1 domPC"><a class="advise">【纠错】</a></span><span class="editor">【责任编辑:白露
】</span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div>
<div class="main-right right"><div class="columBox"><h3>深度观察</h3><ul>{links("追光者：高原上的望远镜", "解码一滴水的旅行", "记者手记：冰面之下")}</ul></div></div></div>
<div class="foot"><div class="foot-fx">Copyright © 2000 - 2028 HUAXUN All Rights Reserved.　制作单位：华讯网股份有限公司　版权所有</div></div><script>document.write(new Date().getFullYear());</script>""",
    head='<meta name="publishid" content="1310738820"><meta name="source" content="新华社"><meta name="section" content="科技">',
    day="2028-01-09",
    time="16:43",
    origin="新华网",
    authors=("毕云舟", "康静怡"),
    editors=("白露",),
    build=bare,
)

CNS = story(
    "侨乡“云上灯会”迎客 海外游子隔屏赏灯",
    "中新网闽岚2月14日电 (记者 林雨时 通讯员 郑可嘉)“爷爷，您看这盏走马灯，跟您小时候提的一样不一样？”13日晚，在侨乡闽岚古城，大学生苏晴举着手机，和远在南洋的祖父连线赏灯。",
    "当晚，第二十届闽岚花灯会开幕，2600余盏花灯沿古城中轴线次第点亮。主办方首次推出“云上灯会”，通过全景直播和线上猜灯谜，邀请海外乡亲“回家”过元宵。",
    "据介绍，活动上线首日，来自18个国家和地区的侨胞参与互动，留言超过3万条。一位旅居海外40年的老人写道：“灯还是那盏灯，听到乡音，眼泪就下来了。”",
    "花灯会将持续至2月23日，期间还将举办花灯制作技艺展、提线木偶戏展演等活动。",
)
CNS_HTML = indented(CNS.body[:3]) + f"<p>　　{CNS.body[3]}(完)</p>"
add(
    "agency for overseas Chinese, end mark glued on",
    CNS,
    "{T}-环侨新闻",
    f"""<div class="top_w"><div class="branch">{links("首页", "要闻", "国内", "国际", "大湾区", "华人", "财经", "社会", "文娱", pattern='<a href="#">{}</a>')}</div></div>
<div class="con"><div id="nav" class="cont_nav"><a>首页</a> → <a>华人新闻</a></div><div class="con_left"><div class="content_maincontent_wrap"><div class="content_maincontent_more"><div class="content_maincontent_content"><h1 class="content_left_title">{CNS.title}</h1>
<div class="content_left_time">2025年02月14日 10:58　来源：<a href="#">中国新闻网</a><span id="BaiduSpider"></span><div class="share_newsd"><a>参与互动</a><div class="ft_size"><a id="bigger">大字体</a><a id="smaller">小字体</a></div><div class="fx">分享到：<i></i><i></i></div></div></div>
<div class="left_ph"><div class="adsbox"></div></div><div class="left_pt"></div><div class="left_zw">{CNS_HTML}</div>
<div class="adEditor"><div class="left_name right"><span>【编辑:卓然】</span></div></div></div></div></div>
<div class="content_bottom"><span>发表评论</span><span>文明上网理性发言，请遵守新闻评论服务协议</span></div><div class="wxyd"><p>相关新闻：</p><ul>{dated(("古城花灯背后的“90后”手艺人", "2025-02-10 15:20:11"), ("侨批里的家国情", "2025-01-28 09:12:40"))}</ul></div></div>
<div class="con_right"><h4>华人新闻精选</h4><ul>{links("旅欧侨团举办新春庙会", "留学生自制腊味走红校园")}</ul><h4>视频</h4></div></div>
<div class="pagebottom"><p><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a></p><p>本网站所刊载信息，不代表环侨新闻观点。 刊用本网站稿件，务经书面授权。</p><p>[网上传播视听节目许可证（0106000）] 违法和不良信息举报电话：000-87820000</p></div>""",
    head='<meta name="source" content="中国新闻网"><meta name="author" content="卓然">',
    day="2025-02-14",
    time="10:58",
    origin="中国新闻网",
    authors=("林雨时", "郑可嘉"),
    editors=("卓然",),
    build=bare,
)

TV = story(
    "春运首日全国铁路预计发送旅客1010万人次",
    "央视网消息：记者从国铁集团了解到，今天是2026年春运首日，全国铁路预计发送旅客1010万人次，计划开行旅客列车12300列。",
    "国铁集团客运部负责人介绍，从车票预售情况看，节前客流主要集中在由珠三角、长三角等地区前往中西部方向。铁路部门充分挖掘运输潜力，高峰日安排加开夜间高铁列车1200余列。",
    "各地铁路部门推出便民措施，扩大静音车厢服务范围，在重点车站增设换乘便捷通道，为老幼病残孕等重点旅客提供预约服务。",
    "铁路部门提醒，近期部分地区有雨雪天气，旅客朋友请及时关注车站公告，合理安排行程。",
)
add(
    "national television's site, short news",
    TV,
    "{T}_新闻频道_环视网",
    f"""<div class="header_nav"><div class="column_wrapper"><a class="logo"></a><ul>{links("新闻", "视频", "经济", "军事", "评论", "电视直播", "片库", "4K专区")}</ul></div></div><div class="nav_wrapper_bg"><div class="yuan"></div></div>
<div class="column_wrapper_main"><div class="brea"><a>环视网首页</a> &gt; <a>新闻频道</a></div><div id="page_body"><div id="content_area" data-spm="C94212"><div id="title_area"><h1>{TV.title}</h1><div class="info1">来源：央视网&nbsp;|&nbsp;2026年02月02日 09:17:33</div><div class="function"><span class="font_button">T</span><div class="bdsharebuttonbox"><a class="wb"></a><a class="wx"></a></div><span class="zan">点赞</span></div></div>
<div class="text_area" id="text_area">{"".join(f"<p>　　{x}</p>" for x in TV.body[:2])}<p style="text-align: center;" class="photo_img_20190808"><img src="//p1.img.huanshi.example/photo.jpg" width="1000"></p>{"".join(f"<p>　　{x}</p>" for x in TV.body[2:])}</div>
<div class="zebian"><span>编辑：魏然</span><span>责任编辑：佟玲</span></div><div class="btn_zan">点赞 <i></i></div></div></div>
<div class="tuijian"><h3>为你推荐</h3><ul>{links("暖心返乡路", "冰雪列车开进林海", "站台上的年味")}</ul></div><div class="qr"><p>扫一扫 分享到微信</p></div></div>
<div class="footer_hs"><p>环视网 版权所有</p><p>网上传播视听节目许可证号 0102000　违法和不良信息举报</p></div><script>var commentTitle="春运";</script>""",
    head='<meta name="source" content="央视网"><meta property="og:type" content="news"><meta name="catalogs" content="PAGE1352">',
    day="2026-02-02",
    time="09:17",
    origin="央视网",
    editors=("魏然", "佟玲"),
    build=bare,
)

PORTAL = story(
    "四川一高校食堂推出“盲盒晚餐” 6元吃饱还减浪费",
    "晚上7点半，川西师范学院第二食堂的一个窗口前排起长队。学生们花6元钱，就能领到一份由当天剩余菜品搭配成的“盲盒晚餐”，两荤一素，米饭管饱。",
    "食堂经理向启明告诉记者，“盲盒”里装的都是当天没卖完、但品质完好的饭菜，过去只能当厨余垃圾处理。从9月试行至今，食堂每天的厨余垃圾减少了三成左右。",
    "大二学生赖欣怡几乎每周都来两三次。“开盒像抽奖，有一次抽到了糖醋排骨，室友们羡慕坏了。”她说。",
    "对于食品安全，校方表示，所有菜品均在2小时内售完，保温柜全程不低于60摄氏度，并逐日留样备查。",
    "目前，已有多所高校前来考察。有网友评论：“既省钱又不浪费，希望多推广。”",
)
add(
    "big portal, news of an agency with the first headline",
    PORTAL,
    "{T}|食堂|盲盒|晚餐_浪潮新闻_浪潮网",
    f"""<div class="top-banner"><div class="tb-inner"><a>浪潮首页</a><a>新闻</a><a>财经</a><a>体育</a><a>娱乐</a><a>汽车</a><a>更多</a><span>移动客户端</span><span>登录</span></div></div>
<div class="main-content w1240"><div class="path-search"><div class="path"><div class="channel-path"><a>新闻中心</a> <span class="spliter">&gt;</span> <a>社会</a> <span class="spliter">&gt;</span> 正文</div></div><form class="search"><input placeholder="大家都在搜"></form></div>
<h1 class="main-title">{PORTAL.title}</h1>
<div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar"><div class="date-source"><span class="date">2023年10月27日 11:32</span> <a href="#" class="source ent-source">锦江商报-红枫新闻</a></div><div class="top-bar-right"><div class="share"><a class="wb"></a><a class="qz"></a></div><div class="page-tools"><span class="tool-icon">缩小字体</span><span class="tool-icon">放大字体</span><span class="tool-icon">收藏</span></div><a class="num">1,203</a></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="ad top-ad"><ins class="sinaads"></ins></div><div class="article" id="article"><p>　　原标题：这所高校食堂的“盲盒晚餐”火了</p><div class="img_wrapper"><img src="//n.img.example/1.jpg" alt="食堂窗口前排队的学生"><span class="img_descr">食堂窗口前排队的学生。受访者供图</span></div>{indented(PORTAL.body)}<p>　　红枫新闻记者 江临风</p><div id="ad_44099"></div><p class="show_author">责任编辑：缪丽 </p></div>
<div class="article-bottom clearfix"><div class="keywords"><span>文章关键词：</span><a>食堂</a><a>盲盒</a></div><div class="article-bottom-right"><a>我要反馈</a><a>保存网页</a></div></div><div class="cmnt"><span>评论 342条</span><span>参与 1,203人</span></div></div>
<div class="article-content-right"><div class="tit02">新闻排行</div><ul>{links("女子捡到30年前存折 银行：可以兑付", "秋裤几度穿？专家建议来了", "多地明起降温")}</ul></div></div></div>
<div class="footer"><p>浪潮公司 版权所有 Copyright © 1996-2023</p></div><script>window.SLM={{"newsid":"comos-imzs"}};</script>""",
    head='<meta property="og:type" content="news"><meta property="article:published_time" content="2023-10-27T11:32:14+08:00"><meta property="article:author" content="锦江商报-红枫新闻"><meta name="mediaid" content="锦江商报-红枫新闻">',
    day="2023-10-27",
    time="11:32",
    origin="锦江商报-红枫新闻",
    authors=("江临风",),
    editors=("缪丽",),
    build=bare,
)

GATE = story(
    "车厢里的“临时托管班” 列车员一当就是九年",
    "“小朋友，把安全带系好，阿姨给你讲个隧道的故事。”8月3日，K7756次列车4号车厢，列车员汪雪梅身边围坐着五六个孩子。",
    "每到暑假，这趟往返于渝北与凤台之间的列车上，总有不少“小候鸟”独自去看望在外打工的父母。2018年，汪雪梅在车厢一角支起小桌，摆上图书和画笔，“临时托管班”就这样开了张。",
    "九年来，她记下了11本乘车日记，里面写着每个孩子的车次、座位和接站人电话。“最怕孩子坐过站，所以我到站前都要数三遍人头。”",
    "如今，“托管班”有了固定的座位和志愿者。今年暑假，已有430多名孩子在这里度过旅途。",
    "孩子们给她写来的卡片，贴满了乘务室的墙。",
)
add(
    "big portal, news of a city paper with staff numbers",
    GATE,
    "{T}|列车|孩子|托管班_易闻新闻",
    f"""<div class="ntes_nav_wrap"><div class="ntes-nav"><a>易闻首页</a><a>应用</a><a>快速导航</a><a>登录</a><a>注册免费邮箱</a></div></div>
<div class="post_wemedia_area"><div class="post_crumb"><a>易闻首页</a> &gt; <a>新闻中心</a> &gt; 正文</div></div>
<div class="container clearfix" id="container" data-wemediaid="W8837"><div class="post_main"><h1 class="post_title">{GATE.title}</h1>
<div class="post_info">2027-08-04 07:40:12　来源: <a href="#">凤台晚报</a>　<span>重庆</span>　<a class="post_jubao">举报</a></div>
<div class="post_top_tie"><a class="post_top_tie_count">88</a><p>分享至</p><div class="post_top_share"><div id="wx_qr"></div><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content"><div class="post_body"><p class="otitle">（原标题：车厢里有个“临时托管班”）</p><p class="f_center"><img src="//cms-bucket.example/a.jpg"><br>汪雪梅给孩子们讲故事。<br></p>{"".join(f'<p id="{n}PA">{x}</p>' for n, x in enumerate(GATE.body))}<p>凤台晚报记者 鲁小满 通讯员 伍长青 文/图</p></div>
<div class="post_statement"><p>本文来源：凤台晚报</p><p class="ep-editor">责任编辑：陈子豪_NBJ9987</p></div></div>
<div class="post_recommend"><h3>相关推荐</h3>{links("独自乘车的“小候鸟”平安抵达", "绿皮车上的移动书屋", "夏夜站台：等一列慢火车", pattern='<div class="post_recommend_new"><a href="#">{}</a><span>2027-08-02</span></div>')}</div></div>
<div class="post_side"><div class="mod_hot_rank"><h2>热点排行</h2><ul>{links("暴雨蓝色预警", "油价今晚调整", "高校录取进入尾声")}</ul></div></div></div>
<div class="N-nav-bottom"><p>公司简介 | 联系方法 | 招聘信息 | 客户服务 | 隐私政策</p><p>易闻公司版权所有 ©1997-2027</p></div>""",
    head='<meta property="og:title" content="车厢里的“临时托管班” 列车员一当就是九年"><meta property="article:published_time" content="2027-08-04T07:40:12+08:00"><meta name="author" content="易闻">',
    day="2027-08-04",
    time="07:40",
    origin="凤台晚报",
    authors=("鲁小满", "伍长青"),
    editors=("陈子豪",),
    build=bare,
)

SELF = story(
    "入秋后，这3种家常菜别再隔夜了",
    "天气转凉，很多人觉得饭菜不容易坏，晚上吃剩的往桌上一放，第二天热热接着吃。其实，有几种菜真的不建议隔夜。",
    "1、凉拌菜",
    "凉拌菜没有经过高温杀菌，切配过程中容易沾上细菌，放置时间越长，细菌繁殖越多。",
    "2、溏心蛋",
    "蛋黄没有完全凝固，残留的细菌在室温下会快速增殖，吃了容易闹肚子。",
    "3、银耳羹",
    "银耳羹营养丰富，煮好后如果在室温下放一晚，很容易变质发黏。",
    "如果一定要留，饭菜出锅后先分装，两小时内放进冰箱，第二天彻底加热再吃。希望大家都能吃得健康、吃得安心。",
)
add(
    "big portal, account of a health writer, way home glued on",
    SELF,
    "{T}_隔夜_细菌_银耳",
    f"""<header id="main-header" class="error-head"><div class="area"><a id="logo">搜闻</a><ul class="nav">{links("新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经")}</ul><div class="login-sohu">登录</div></div></header>
<div class="wrapper-box"><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="column left"><div class="user-info"><a class="user-pic"><img src="//sucimg.example/u.jpg"></a><h4><a>健康岚城</a></h4><dl class="user-num"><dd><span class="value" data-value="1421">1421</span>文章</dd><dd><span class="value">3021万</span>总阅读</dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div></div><div class="article-done"><i></i>分享到</div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1> {SELF.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1664150460000">2022-09-26 08:01</span> <span data-role="original-link"> 来源:<a href="#" target="_blank">健康岚城</a></span><div class="area"><span>发布于：</span><span>山东省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：入秋后，这3种家常菜别再隔夜了</p>{"".join(f'<p><span style="font-size: 16px;">{f"<strong>{x}</strong>" if x[0].isdigit() else x}</span></p>' for x in SELF.body[:-1])}<p class="ql-align-center"><img src="//p8.itc.example/q_70/1.jpeg"></p><p>{SELF.body[-1]}<a href="#" target="_blank" title="点击进入搜闻首页" id="backsohucom"><span class="backword"><i class="backsohu"></i>返回搜闻，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜闻号系信息发布平台，搜闻仅提供信息存储空间服务。</div><div class="bottom-relate-wrap"><div class="read-wrap"><span class="read-num">阅读 (<em>5632</em>)</span></div></div></div></div><div id="commentList" class="c-comment"><h3>我来说两句</h3><p>0人参与，0条评论</p></div><div class="groom-read"><h3>推荐阅读</h3>{links("秋燥来袭，三款汤水请收好", "为什么建议你每天走6000步", pattern='<div class="cell-content"><h4><a href="#">{}</a></h4><span>养生谈 · 09-25 19:20</span></div>')}</div></div>
<div class="right sidebar"><div class="hot-article"><h3>24小时热文</h3><ul>{links("北方多地将迎初霜", "国庆加班工资这样算", "蟹价下来了")}</ul></div></div></div></div><div class="back-to-top"><p>首页</p><p>意见反馈</p></div>""",
    head='<meta name="mediaid" content="健康岚城"><meta property="og:release_date" content="2022-09-26 08:01"><meta itemprop="dateUpdate" content="2022-09-26 08:01">',
    day="2022-09-26",
    time="08:01",
    origin="健康岚城",
    build=bare,
)

CHAT = story(
    "新茶饮“卷”到县城：一条街9家店，谁在赚钱？",
    "划重点：",
    "县城新茶饮门店数三年翻了近两倍，但单店日均出杯量下降约四成。",
    "加盟商回本周期从14个月拉长到26个月，供应链成为品牌方的主要利润来源。",
    "下午4点，江北某县城的人民路上，9家奶茶店一字排开，店员站在门口招揽生意，买一送一的牌子从街头挂到街尾。",
    "“刚开业那年，周末一天能卖500杯，现在200杯都难。”加盟商顾先生给《商观》算了一笔账：房租每月8000元，三名店员工资1.2万元，再加上原料，每天要卖160杯才能保本。",
    "加盟热潮退去",
    "一家咨询机构的报告显示，截至2025年底，全国县域新茶饮门店达到19.6万家。与此同时，闭店率也从6%上升到17%。",
    "“品牌赚的不是奶茶的钱，是卖原料和设备的钱。”一位离职的区域经理说，总部每开一家店，前期就能收入二十多万元。",
    "据《商观》不完全统计，去年以来，至少有7个茶饮品牌下调了县城市场的加盟门槛，有的免收首年加盟费，有的允许分期购买设备。但门槛越低，同质化越严重。",
    "供应链的账本",
    "在一家头部品牌的招股书里，向加盟商销售商品和设备的收入占总收入的94%以上，毛利率约30%；加盟服务费占比不足3%。",
    "这意味着，门店是否盈利与品牌方的短期业绩并不直接挂钩。有分析师认为，当单店收入持续下滑，闭店潮终会反噬上游。",
    "也有人找到了出路。在顾先生隔壁，一家本地小店主打现煮米酿，价格只要5元，老顾客能占到七成。店主说，不求开连锁，能养活一家人就好。",
)
add(
    "big portal, account of a magazine with key points",
    CHAT,
    "{T}_腾跃新闻",
    f"""<div id="TopNav"><div class="qqcom-header"><a class="qq-logo">腾跃网</a>{links("要闻", "北京", "财经", "科技", "娱乐", "体育", pattern='<a href="#">{}</a>')}<button>下载客户端</button></div></div>
<div class="qq_mainwrap"><div class="LEFT_panel"><div class="article-actions"><span>评论 <b>156</b></span><span>点赞</span><span>收藏</span><span>分享</span></div></div>
<div class="content-article" id="article-content"><h1>{CHAT.title}</h1><div id="article-author"><div class="author-avatar"><img src="//inews.example/head.jpg"></div><div class="media-meta"><p class="media-name">商观</p><p class="media-info"><span>2026-03-11 21:05</span><span>发布于湖北</span><span>商观官方账号</span></p></div><button class="follow">+ 关注</button></div>
<div class="rich_media_content"><div class="summary-ai" style="display:none"></div>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 8 else f"<p>{x}</p>" for x in CHAT.body[:1])}<ol><li>{CHAT.body[1]}</li><li>{CHAT.body[2]}</li></ol><p class="qnt-p">文｜商观记者 柴安然</p><p class="qnt-p">编辑｜宁致远</p>{"".join(f'<p class="qnt-p"><strong>{x}</strong></p>' if len(x) < 8 else f'<p class="qnt-p">{x}</p>' for x in CHAT.body[3:])}<p class="qnt-p"><img src="//inews.example/2.png"></p></div>
<div class="article-tips"><p>免责声明：本内容来自腾跃平台创作者，不代表腾跃新闻的观点和立场。</p></div><div class="article-comment"><h3>评论 156</h3><div class="c-item"><b>老王不喝茶</b><p>我们县城也是，一条街全是奶茶店</p><span>3月12日 河南</span></div><div class="c-item"><b>小鹿</b><p>还是五块钱的柠檬水香</p><span>3月11日 广东</span></div></div></div>
<div class="RIGHT_panel"><h3>热点精选</h3><ul>{links("这座小城的早茶为何火了", "咖啡开进加油站", "零食折扣店排队倒闭？")}</ul></div></div><div class="foot-tx">Copyright © 1998 - 2026 腾跃公司版权所有</div><script>window.DATA={{"article_id":"20260311A09","media":"商观","pubtime":"2026-03-11 21:05:44"}};</script>""",
    head='<meta name="apub:time" content="2026-03-11 21:05:44"><meta name="apub:from" content="default">',
    day="2026-03-11",
    time="21:05",
    origin="商观",
    authors=("柴安然",),
    editors=("宁致远",),
    build=bare,
)

PAPER = story(
    "消失的渡口：长河上最后一位女摆渡人",
    "2月的江风还带着寒意。62岁的谭秀珍把缆绳一圈圈解开，铁壳船“突突”响了几声，缓缓离岸。船上只有两名乘客，一位去对岸赶集，一位去看生病的姐姐。",
    "这是瓦窑渡最后的一个月。上游三公里处，新建的大桥3月就要通车，县里已经发出通知，渡口届时将停止运营。",
    "谭秀珍在这条江上撑了38年船。丈夫去世后，她接过船桨，靠着一趟两角、五角、一元的船钱，供两个孩子读完了大学。",
    "她记得每一个乘客的脚步声。“重的是挑粮食的，轻的是学生娃。”有一年涨水，她把船绳系在腰上，来回11趟，把对岸一所小学的69个孩子送回了家。",
    "“最多的时候，一天要跑40趟，赶场的、上学的、挑猪崽的，船都坐不下。”她说。2010年以后，对岸的人陆续搬走，渡客越来越少，如今一天不到20人。",
    "2016年，渡口的木船换成了铁壳船，加装了救生衣架和卫星定位。县里把渡口纳入公益渡运，谭秀珍每月领到1500元补贴，乘客不再付钱。但她仍旧保留着那个装零钱的铁皮盒子，里面是几枚磨得发亮的硬币。",
    "县交通运输局水运股股长熊建国告诉清江新闻，全县原有渡口61处，十年间撤了49处。“撤渡建桥是好事，但对老人们来说，总归舍不得。”",
    "撤渡之后怎么办？乡里给谭秀珍安排了巡河员的工作，每月2000元。儿子在省城买了房，几次劝她去住。她去过一回，住了五天，“楼太高，听不到水响，睡不着”。",
    "对岸瓦窑村的村支书则盼着桥。他说，村里的脐橙过去要靠船运过江，一遇大雾就烂在码头上，“桥通了，车直接开到果园”。",
    "2月18日，不少搬走的村民专程回来坐船。谭秀珍没有收钱，她把船开得很慢。",
    "船到江心，有人唱起了号子。她没有跟着唱，只是望着岸边的老黄桷树，说：“树还在，船不在了。”",
)
add(
    "newspaper of the web, feature with proof-readers",
    PAPER,
    "{T}_直击现场_清江新闻-The Clear",
    f"""<div id="__next"><header class="index_headerbox__x1"><div class="index_logo__a"><a href="/">清江新闻</a></div><ul>{links("推荐", "视频", "时事", "财经", "思想", "生活")}</ul><div class="index_rightbox__b"><a>下载客户端</a><a>登录</a></div></header>
<main class="index_container__q1"><div class="index_wrapper__9rz3z"><div class="index_leftcontent__mD"><h1 class="index_title__B8mhI">{PAPER.title}</h1>
<div class="index_left__LfzyH"><div>清江新闻记者 梁以宁 实习生 裘朵</div><div class="ant-space"><div class="ant-space-item"><span>2025-02-20 12:36</span></div><div class="ant-space-item"><span>来源：<span>清江新闻</span></span></div></div></div>
<div class="index_shareBox__m"><span class="index_listen__">听全文</span><span>字号</span></div>
<div class="index_cententWrap__Jv8jK"><p class="image-wrapper"><img src="https://img.qj.example/1.jpg"></p><p class="image-desc">谭秀珍和她的渡船。 本文图片均由 清江新闻记者 梁以宁 摄</p>{paragraphs(PAPER.body[:4])}<p class="image-wrapper"><img src="https://img.qj.example/2.jpg"></p><p class="image-desc">瓦窑渡口的老黄桷树。</p>{paragraphs(PAPER.body[4:])}</div>
<div class="index_copyright__c"><div><span>责任编辑：屠嘉</span></div><div><span>图片编辑：蒋文</span></div><div><span>校对：丁晓</span></div><div>清江新闻报料：000-20-0000</div><div>清江新闻，未经授权不得转载</div></div><div class="index_praise__p">+1<span>156</span> 收藏 我要举报</div></div>
<div class="index_rightcontent__r"><h2>相关推荐</h2><ul>{links("撤渡建桥之后", "“水上公交”再起航", "江边人家")}</ul><div>热新闻</div></div></div><div class="commentWrap"><h2>评论（38）</h2><p class="c">坐过这条船，谭孃孃人很好。</p></div></main><footer><p>关于清江　加入清江　联系我们　广告合作</p><p>互联网新闻信息服务许可证：88120170006</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/detail/[id]"}}</script>""",
    head='<meta name="description" content="2月的江风还带着寒意。"><meta property="og:url" content="https://www.qingjiang.example/newsDetail_forward_30112233">',
    day="2025-02-20",
    time="12:36",
    origin="清江新闻",
    authors=("梁以宁", "裘朵"),
    editors=("屠嘉",),
    build=bare,
)

PROV_NEWS = story(
    "溪口县：三千亩湖藕丰收 挖藕工日入六百元",
    "岚网时刻新闻9月2日讯（通讯员 龚建平）“左边再冲一下，出来了！”9月1日清晨，溪口县莲塘镇荷花村的藕田里，十几名挖藕工头戴草帽、身穿皮衩，手持高压水枪在齐腰深的水中忙碌，一根根白嫩的湖藕浮出水面。",
    "荷花村地势低洼，过去种水稻“十年九涝”。2019年，村里引进种植大户，流转土地3000亩改种湖藕，亩产达到2500公斤，成了远近闻名的“藕乡”。",
    "“挖藕是技术活，也是力气活，手脚快的一天能挣六百元。”挖藕工邓胜利说，每年从8月底挖到次年3月，一季下来收入七八万元。",
    "如今，荷花村建起冷库和藕粉加工车间，产品销往周边五省，年产值突破4000万元，带动320户农户增收。",
)
add(
    "provincial news site, credits above and below",
    PROV_NEWS,
    "{T}_岚网",
    f"""<div class="lw-top"><div class="lw-c"><a href="/">岚网首页</a>{links("时政", "评论", "经济", "社会", "市州", "论坛", "时刻", pattern='<a href="#">{}</a>')}<span id="time_now"></span></div></div>
<div class="lw-wrap"><div class="lw-path"><a>市州</a> &gt; <a>溪口</a> &gt; 正文</div><article class="lw-detail"><h1 class="detail-title">{PROV_NEWS.title}</h1>
<div class="message"><span>来源：<a>岚网</a></span><span>作者：龚建平</span><span>编辑：许茜</span><span>2024-09-02 16:45:57</span></div><div class="share-bar"><a class="time-ke">时刻新闻</a><span class="txt">—分享—</span><a class="weixin"></a><a class="weibo"></a></div>
<div class="detail-con" id="article">{paragraphs(PROV_NEWS.body[:1])}<p><img src="https://img.lanwang.example/mc/2024/09/02/1.jpeg" style="max-width:100%"></p>{paragraphs(PROV_NEWS.body[1:])}</div>
<div class="source-box"><p>来源：岚网</p><p>作者：龚建平</p><p>编辑：许茜</p><p class="cp">本文为岚网原创文章，转载请附上原文出处链接和本声明。</p><p class="url">本文链接：https://moment.lanwang.example/pc/content/646890/58/14215.html</p></div><div class="zan"><i></i>点赞 12</div></article>
<aside class="lw-side"><h3>时刻推荐</h3><ul>{links("开学第一课走进田间", "早秋的湖区", "县城夜校开班了")}</ul><div class="app"><img src="/img/app.png"><p>下载APP</p></div></aside></div>
<div class="lw-foot"><p>岚网新闻网络传媒集团 版权所有</p><p>互联网新闻信息服务许可证：88120170021　网络视听许可证：1808001</p></div><script src="/js/qrcode.js"></script>""",
    head='<meta name="author" content="龚建平"><meta name="contentid" content="14215">',
    day="2024-09-02",
    time="16:45",
    origin="岚网",
    authors=("龚建平",),
    editors=("许茜",),
    build=bare,
)

EVENING = story(
    "地铁口的“共享雨伞架”，三个月只丢了4把",
    "昨天傍晚，一场雷阵雨突然袭来，扬江地铁2号线梅园站出口，不少乘客从墙边的木架上取下一把雨伞，冲进雨里。没有扫码，不收押金，架子上只写着一句话：“借伞给您，晴天还我。”",
    "这个雨伞架是附近修鞋匠老仲今年4月摆出来的，最早的20把伞都是他捡来坏伞修好的。后来，居民和店家陆续送来新旧雨伞，最多时有90多把。",
    "“我数着呢，三个月一共丢了4把，可是多出来的有30多把。”老仲笑着说，有人还伞时会顺手多放一把，还有孩子在伞上贴了小卡片。",
    "车站值班站长任洁告诉记者，站里专门给伞架留出了位置，并贴上了指示牌。",
    "家住梅园新村的王女士说：“每次路过看到伞架满满的，心里就觉得特别踏实。”",
)
add(
    "city evening paper's site",
    EVENING,
    "{T}_扬江网",
    f"""<div class="yz-header"><div class="container"><a class="yz-logo"><img src="/static/logo.svg"></a><ul class="menu">{links("首页", "本地", "热点", "教育", "健康", "楼市", "报纸")}</ul></div></div>
<div class="container yz-content"><div class="yz-left"><h2 class="yz-title">{EVENING.title}</h2><div class="yz-tips"><span class="source">扬江晚报</span><span class="time">2026-07-21 20:11</span><span class="read">阅读 1.4万</span><span class="audio">听新闻</span></div>
<div class="yz-text"><p><br></p>{paragraphs(EVENING.body[:2])}<p style="text-align:center"><img src="//img.yangjiang.example/upload/1.jpg"></p>{paragraphs(EVENING.body[2:])}<p>扬江晚报/扬江眼记者 陶可儿</p><p>校对 盛小华</p></div>
<div class="yz-editor">编辑 : 陆离</div><div class="yz-more"><a>展开全文</a></div><div class="yz-tj"><h4>更多推荐</h4><ul>{links("夏夜图书馆一座难求", "古城墙夜游本周开放", "这条公交线为考生改道", pattern='<li><a href="#">{}</a><span>2026-07-20 18:02</span></li>')}</ul></div></div>
<div class="yz-right"><div class="rank"><h4>24小时点击排行</h4><ol>{links("台风最新路径", "小区电梯加装有新规", "西瓜跌破一元")}</ol></div><img src="/static/code.png"><p>扫码下载扬江眼</p></div></div>
<div class="yz-footer"><p>互联网新闻信息服务许可证编号：88120170004</p><p>版权所有 扬江晚报</p></div><script>var newsId=2211567;</script>""",
    head='<meta name="keywords" content="雨伞,地铁,暖新闻">',
    day="2026-07-21",
    time="20:11",
    origin="扬江晚报",
    authors=("陶可儿",),
    editors=("陆离",),
    build=bare,
)

EPAPER = story(
    "百年茶行里的“新掌柜”",
    "推开宁江老街37号的木门，一股陈茶的香气扑面而来。“振丰茶行”的招牌已经挂了一百一十二年，如今站在柜台后面的，是34岁的第五代掌柜傅知行。",
    "六年前，父亲病倒，在外地做程序员的傅知行辞职回家。他接手的，是一间账面上只剩三万元的铺子和满仓卖不动的老茶。",
    "他做的第一件事，是给每一饼茶建“身份证”。从山头、采摘日期到仓储湿度，一扫便知。第二件事，是把后院的制茶间改成体验坊，游客可以亲手揉捻、压饼。",
    "“老字号不能只卖一个‘老’字。”傅知行说。去年，茶行销售额达到860万元，三成来自年轻人。",
    "不过，有些东西他坚持不改。店里的秤还是爷爷留下的杆秤，老主顾来了，先泡一壶，再谈买卖。",
)
add(
    "city daily, its paper on the web",
    EPAPER,
    "宁江日报数字报-{T}",
    f"""<div class="paper-head"><a class="paper-logo"><img src="../../../img/njrb.png"></a><div class="paper-tool"><a>返回首页</a><a>版面概览</a><a>往期回顾</a><input type="date"></div></div>
<div class="paper-main"><div class="paper-bot"><div class="ban-img"><img src="../../../page/2029-11/15/06/2029111506_brief.jpg" usemap="#PagePicMap"></div><div class="ban-name">第06版：老城故事</div><div class="ban-list"><ul><li><a href="content_71201.htm">百年茶行里的“新掌柜”</a></li><li><a href="content_71202.htm">桥头理发店</a></li><li><a href="content_71203.htm">一张旧船票</a></li></ul></div></div>
<div class="paper-article"><div class="article-top"><span class="prev">上一篇</span><span class="next">下一篇</span><span>放大</span><span>缩小</span><span>默认</span></div>
<div class="article"><h3>——老字号新故事①</h3><h1>{EPAPER.title}</h1><h2></h2><p class="sec">本报记者 翁书禾<br>《宁江日报》（2029年11月15日 第06版）</p>
<div class="attachment"><table class="pci_c" width="400"><tr><td align="center"><img src="../../../res/2029-11/15/06/1.jpg"></td></tr><tr><td><p>傅知行在整理茶饼。</p></td></tr></table></div>
<div id="ozoom"><!--enpcontent--><p>　　{"</p><p>　　".join(EPAPER.body)}</p><!--/enpcontent--></div></div></div></div>
<div class="paper-foot">宁江日报社 版权所有　某ICP备10203040号　地址：宁江市报业路1号</div>""",
    head="<!--enpproperty <articleid>71201</articleid><date>2029-11-15 00:00:00:0</date><author>翁书禾</author> /enpproperty-->",
    day="2029-11-15",
    origin="宁江日报",
    authors=("翁书禾",),
    build=bare,
)

WECHAT = story(
    "好消息！宁川县城新增3条公交线路，票价1元",
    "宁川的小伙伴们，出行又更方便啦！",
    "记者从县公交公司了解到，为满足城东新区居民出行需求，自7月1日起，县城新增3条公交线路，具体如下：",
    "【11路】",
    "起讫站点：汽车东站—县人民医院新院区，首末班时间6:30—19:30，发车间隔12分钟。",
    "【12路】",
    "起讫站点：火车站—职教中心，首末班时间6:20—20:00，发车间隔15分钟。",
    "【15路】",
    "起讫站点：滨河公园—工业园，首末班时间6:40—18:50，发车间隔20分钟。",
    "三条线路均为无人售票，票价1元，支持刷卡、扫码支付。65岁以上老人、现役军人凭证免费乘车。",
    "快转给身边需要的人吧！",
)
add(
    "public account of a county media centre",
    WECHAT,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
{WECHAT.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">宁川发布</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2023年06月28日 17:50</em><em id="js_ip_wording_wrp">江西</em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center;"><img data-src="https://mmbiz.example/gif0" data-ratio="0.12"></section>{"".join(f'<section style="line-height: 1.75em;margin: 0 8px;"><span style="font-size: 15px;letter-spacing: 1px;">{f"<strong>{x}</strong>" if x[0] == "【" else x}</span></section><section><br></section>' for x in WECHAT.body)}<section style="text-align:center;"><img data-src="https://mmbiz.example/jpg1"></section><section style="font-size:12px;color:#888;"><p>来源：宁川县融媒体中心</p><p>记者：邱小川</p><p>编辑：华清</p><p>责编：涂志鹏</p><p>审核：熊桂英</p></section></div></div></div></div>
<div class="rich_media_tool"><span>阅读 1.2万</span><span>赞 133</span><span>在看 41</span><span>写留言</span></div><div class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div><script>var ct="1687945800";var nickname="宁川发布";</script>""",
    head='<meta property="og:title" content="好消息！宁川县城新增3条公交线路，票价1元"><meta property="og:site_name" content="微信公众平台"><meta name="author" content="">',
    day="2023-06-28",
    time="17:50",
    origin="宁川发布",
    authors=("邱小川",),
    editors=("华清", "涂志鹏"),
    build=bare,
)

STOCK = story(
    "和泰新材：拟投资12.6亿元建设年产3万吨高强碳纤维项目",
    "国证时报网讯，和泰新材（688000）8月26日晚间公告，公司拟与江宁经济开发区管委会签订投资协议，投资建设年产3万吨高强碳纤维项目，总投资约12.6亿元，建设周期24个月。",
    "公告称，该项目有利于完善公司产业链布局，满足下游风电叶片和压力容器客户的需求。本次投资尚需提交公司股东大会审议。",
    "同日披露的半年报显示，公司上半年实现营业收入9.34亿元，同比增长21.7%；归母净利润1.08亿元，同比增长33.5%。",
)
add(
    "securities paper's site, a brief",
    STOCK,
    "{T} - 国证时报网",
    f"""<div class="gz-nav"><a class="logo" href="/"></a>{links("首页", "要闻", "快讯", "股市", "公司", "数据", "基金", "创投", pattern='<a href="#">{}</a>')}<div class="stock-search"><input placeholder="代码/简称"></div></div>
<div class="gz-box"><div class="breadcrumb"><a>首页</a>&gt;<a>公司</a>&gt;<a>公司新闻</a></div><div class="detail"><div class="detail-title">{STOCK.title}</div><div class="detail-info"><span>来源：国证时报网</span><span>作者：卢笙</span><span>2025-08-26 19:42</span></div><div class="detail-share"><i class="wx"></i><i class="wb"></i></div>
<div class="detail-content">{paragraphs(STOCK.body)}</div><div class="detail-content-editor">责任编辑： 邵乐</div><div class="detail-content-tags"><a>和泰新材</a><a>碳纤维</a></div>
<div class="detail-declare">声明：国证时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div><div class="detail-app"><p>下载“国证时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div></div>
<div class="comment"><h3>网友评论</h3><p>登录后可以发言</p><p>暂无评论</p></div><div class="recommend"><h3>为你推荐</h3>{links("碳纤维价格企稳回升", "多家新材料公司半年报预喜", pattern='<div class="rec-item"><a href="#">{}</a><span>2025-08-26 17:11</span></div>')}</div>
<div class="side"><h3>时报热榜</h3><ol>{links("三大股指集体收涨", "多只基金今起限购", "券商晨会精华")}</ol></div></div><div class="gz-foot"><p>关于我们 | 服务条例 | 联系我们 | 版权声明 | 网站地图</p><p>违法和不良信息举报电话：0755-00000000</p></div>""",
    head='<meta name="keywords" content="和泰新材,碳纤维"><meta name="author" content="">',
    day="2025-08-26",
    time="19:42",
    origin="国证时报网",
    authors=("卢笙",),
    editors=("邵乐",),
    build=bare,
)

OPINION = story(
    "沈越舟：县城留不留得住年轻人，先看有没有晚上九点的灯",
    "过年回老家，几个同学聚在一起，说来说去还是那个问题：要不要回来？",
    "有人说县城没有岗位，有人说县城没有前途。可我注意到，真正让他们犹豫的，往往是一些很小的事：孩子周末没处去，晚上九点街上就黑了，想看一场话剧要坐两个小时的高铁。",
    "产业当然要紧。没有工作，一切免谈。但过去这些年，许多县城的招商名单越来越长，年轻人却并没有跟着回来。原因之一，是我们习惯了把人当作劳动力来计算，忘记了他们还要过日子。",
    "一位在沿海打工的表弟跟我说，他不怕工资少一千块，怕的是一下班就只能回屋刷手机。这句话我记了很久。",
    "被忽略的“夜晚”",
    "我在东部一个县做过调研。那里把老电影院改成了夜间图书馆，开到晚上十一点，旁边是自习室、小酒馆和一个街舞教室。投入不过四百万元，一年后，周边新开了三十多家店，店主平均年龄二十九岁。",
    "更有意思的是，那条街上最忙的不是游客，而是本地的护士、教师、快递员和返乡的电商主播。他们说，下了班有个地方可去，就不觉得自己是“留下来的人”。",
    "这当然不是说，只要有图书馆就能留住人。它说明的是另一件事：公共生活是可以被建设的，而且并不昂贵。",
    "它需要的是精细：路灯修到哪一条巷子，末班公交几点收车，操场放学以后开不开门。这些事写不进招商手册，却写得进一个人的去留。",
    "与其比谁的园区更大，不如比一比，晚上九点，还有多少盏灯愿意为年轻人亮着。",
)
add(
    "opinion site, column with the writer's card",
    OPINION,
    "{T}",
    f"""<div class="gc-top"><div class="gc-w"><a class="gc-logo">观潮网</a>{links("首页", "国际", "军事", "财经", "产经", "科技", "专栏作者", pattern='<a href="#">{}</a>')}<span class="gc-login">登录/注册</span></div></div>
<div class="main content-main fix"><ul class="left-nav fl"><li class="author-card"><div class="author-pic"><img src="//i.guanchao.example/a.jpg"></div><p class="name"><a>沈越舟</a></p><p class="intro">县域经济研究者，观潮网专栏作者</p><div class="article-list"><h4>作者最近文章</h4><ul>{dated(("01月06日", "高铁站离县城太远，怎么办？"), ("11月21日", "小镇工厂里的第二代"), pattern="<li><span>{0}</span><a>{1}</a></li>")}</ul></div></li></ul>
<div class="fl content-center"><div class="key-word fix"><span>关键字：</span><a>县城</a><a>年轻人</a></div><h3>{OPINION.title}</h3><div class="time fix"><span>2023-02-14 08:05:21</span><span>字号：<a>A-</a> <a>A</a> <a>A+</a></span><span>来源：观潮网</span></div><div class="time fix"><span>最后更新: 2023-02-14 09:40:02</span></div>
<div class="content all-txt"><p>【文/观潮网专栏作者 沈越舟】</p>{"".join(f"<p>{f'<strong>{x}</strong>' if len(x) < 12 else x}</p>" for x in OPINION.body[:6])}<p style="text-align:center"><img src="//i.guanchao.example/b.jpg"></p><p style="text-align:center">由老电影院改建的夜间图书馆（作者供图）</p>{paragraphs(OPINION.body[6:])}<p>本文系观潮网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观潮网微信，每日阅读趣味文章。</p></div>
<div class="share fix"><div class="share-box"><a class="sina"></a><a class="weixin"></a></div></div><div class="author-intruduce"><span class="editor">责任编辑：胡松</span></div><div class="related-news"><h4>相关阅读</h4><ul>{links("县城的咖啡馆能活多久", "一个返乡青年的三年账本")}</ul></div>
<div class="gc-comment" id="comment"><h4>评论 214</h4><div class="cmt-item"><b>江南雨</b><span>2023-02-14 10:11</span><p>说得太对了，我们那里九点连超市都关门了。</p></div><div class="cmt-item"><b>铁匠</b><span>2023-02-14 12:45</span><p>先解决工资吧，工资上去了灯自然会亮。</p></div></div></div>
<div class="fr right-side"><h4>24小时最热</h4><ol>{links("多国航班临时取消", "新船下水仪式举行", "粮价又涨了")}</ol></div></div><div class="gc-foot"><p>Copyright © 2012- 观潮网 All rights reserved</p></div>""",
    head='<meta name="Author" content="胡松"><meta name="Keywords" content="县城,年轻人">',
    day="2023-02-14",
    time="08:05",
    origin="观潮网",
    authors=("沈越舟",),
    editors=("胡松",),
    build=bare,
)
