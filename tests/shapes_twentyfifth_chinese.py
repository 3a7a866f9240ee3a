"""A twenty-fifth album of pages, Chinese pages: eleven of government sites and fifteen of media, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story

TWENTYFIFTH_CHINESE = Album()
add = TWENTYFIFTH_CHINESE.add


def listed(*items: tuple[str, ...], pattern: str = '<li><a href="#" title="{0}">{0}</a><span>{1}</span></li>') -> str:
    return "".join(pattern.format(*item) for item in items)


def menu(words: str, pattern: str = '<li><a href="/{1}/">{0}</a></li>') -> str:
    return "".join(pattern.format(word, f"c{n}") for n, word in enumerate(words.split()))


# ---------------------------------------------------------------- government

A = story(
    "罗启航调研城区内涝治理工作",
    "5月16日，市委副书记、市长罗启航深入城区部分易涝点位，调研内涝治理和汛前准备工作。他强调，要坚持人民至上、生命至上，抢抓汛前窗口期，加快补齐排水设施短板，确保城市安全平稳度汛。",
    "在滨河东路下穿通道，罗启航详细察看泵站改造、自动挡水板安装和水位监测情况，要求建设单位倒排工期，5月底前完成全部设备调试。“一下大雨就封路，老百姓意见很大，今年一定要有明显改观。”他说。",
    "随后，罗启航来到石榴园社区，走进地下车库和沿街商铺，与居民、店主交谈，了解近三年积水情况。得知社区已组建32人的应急排涝队伍、储备防汛沙袋1800个，他给予肯定，并叮嘱工作人员把独居老人、低洼院落逐户登记在册。",
    "在玉带渠清淤现场，罗启航听取城区水系连通工程进展汇报。该工程总长11.6公里，目前已完成清淤7.9公里，整治沿线雨污混接点46处。",
    "罗启航指出，内涝治理要系统谋划、源头治理，既要抓好点上整治，也要尽快摸清地下管网底数；城管、住建、水务、气象等部门要健全会商机制，做到预警信息早发布、抽排力量早到位、受影响群众早转移。",
    "副市长陶晚亭参加调研。（记者 温晓棠）",
)
add(
    "city portal, the mayor on the road",
    A,
    "{T}_政务要闻_临汀市人民政府",
    f"""<div class="ewb-top"><div class="ewb-container clearfix"><p class="l">您好，欢迎访问临汀市人民政府门户网站！</p><ul class="r"><li><a href="javascript:void(0)" id="cniil_wza">无障碍</a></li><li><a>关怀版</a></li><li><a>繁體版</a></li><li><a>移动端</a><div class="code"><img src="/images/weixin.jpg"><p>临汀发布微信</p></div></li><li><a href="/login">登录</a></li></ul></div></div>
<div class="ewb-head"><a class="logo" href="/"><img src="/images/logo.png" alt="临汀市人民政府"></a><div class="search"><input id="q" placeholder="请输入您要搜索的内容"><button>搜 索</button><p>热门搜索：<a>医保缴费</a><a>居住证</a><a>学区划分</a></p></div></div>
<ul class="ewb-nav">{menu("首页 走进临汀 新闻中心 政务公开 政务服务 政民互动 数据发布")}</ul>
<div class="ewb-main"><div class="ewb-location"><i></i>当前位置：<a href="/">首页</a> &gt; <a href="/xwzx/">新闻中心</a> &gt; <a href="/xwzx/zwyw/">政务要闻</a></div>
<div class="article-wrap"><h1 class="article-tt">{A.title}</h1><div class="article-info clearfix"><span>发布时间：2024-05-17 08:46</span><span>来源：临汀日报</span><span>浏览次数：<em id="viewCount"></em></span><span class="fontsize">字号：<a>大</a><a>中</a><a>小</a></span><a class="print">打印</a></div>
<div class="article-cont" id="UCAP-CONTENT">{indented(A.body)}</div>
<div class="article-share"><div class="bdsharebuttonbox">分享到：<a class="bds_weixin"></a><a class="bds_tsina"></a><a class="bds_qzone"></a></div><div class="qr"><img src="/qrcode?u=1"><p>扫一扫在手机打开当前页</p></div></div>
<div class="article-btn"><a onclick="window.print()">【打印】</a><a onclick="window.close()">【关闭】</a></div>
<div class="xgxx"><h3>相关信息</h3><ul>{listed(("全市防汛抗旱工作会议召开", "2024-04-28"), ("城区12处易涝点完成改造", "2024-05-09"), ("临汀启动汛前隐患大排查", "2024-04-11"))}</ul></div></div></div>
<div class="ewb-foot"><ul class="links"><li>国家部门网站</li><li>各省（区、市）网站</li><li>市直部门网站</li><li>县（市、区）网站</li></ul><p><a>关于我们</a>|<a>网站地图</a>|<a>隐私安全</a>|<a>联系我们</a></p><p>主办：临汀市人民政府办公室　承办：临汀市大数据中心</p><p>网站标识码：9905000012　备案号：某ICP备08100023号-1　某公网安备 99050202000031号</p><p>为确保最佳浏览效果，建议您使用IE10以上版本浏览器</p></div>
<script src="/js/jquery-1.11.0.js"></script><script>$(function(){{$.get("/counter?id=88213");}});</script>""",
    head='<meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="SiteName" content="临汀市人民政府"><meta name="SiteDomain" content="www.linting-gov.example"><meta name="SiteIDCode" content="9905000012"><meta name="ColumnName" content="政务要闻"><meta name="ColumnType" content="新闻"><meta name="ArticleTitle" content="罗启航调研城区内涝治理工作"><meta name="PubDate" content="2024-05-17 08:46:00"><meta name="ContentSource" content="临汀日报"><meta name="Keywords" content=""><meta name="others" content="页面生成时间 2024-05-17 09:02:41"><link rel="stylesheet" href="/css/public.css">',
    build=bare,
    day="2024-05-17",
    time="08:46",
    origin="临汀日报",
    authors=("温晓棠",),
)

B = story(
    "《关于支持农产品产地冷链设施建设的若干措施》政策解读",
    "近日，省发展改革委、省农业农村厅、省财政厅联合印发《关于支持农产品产地冷链设施建设的若干措施》（以下简称《若干措施》）。现将有关内容解读如下。",
    "一、出台背景",
    "我省是全国重要的果蔬和淡水产品产区，但产地预冷、分级、冷藏设施总体不足，果蔬采后损耗率比全国先进水平高出近8个百分点。为降低损耗、稳定农民收入，在深入14个县调研、多轮征求意见的基础上，制定了《若干措施》。",
    "二、主要目标",
    "到2025年，全省新增产地冷藏保鲜库容120万立方米，特色农产品主产县产地冷链设施覆盖率达到90%以上，果蔬采后损耗率下降至15%左右。",
    "三、主要内容",
    "（一）加大财政支持。对新建、改扩建的产地冷藏保鲜设施，按照不超过总投资30%的比例给予补助，单个主体补助上限为100万元。",
    "（二）保障用地用电。农村集体经济组织兴办的冷藏保鲜设施，用地按农业设施用地管理；用电执行农业生产用电价格。",
    "（三）创新金融服务。推广“冷链贷”“仓单贷”，由省农业信贷担保公司提供增信，担保费率不高于0.5%。",
    "（四）强化人才支撑。依托职业院校每年培训冷链管理员、制冷设备维修工3000人次。",
    "四、贯彻落实",
    "省发展改革委将会同有关部门建立项目储备库，实行月调度、季通报，推动各项措施尽快落地见效。",
)
add(
    "province, reading of a measure under numbered headings",
    B,
    "{T} - 望江省人民政府门户网站",
    f"""<div class="gw_top"><div class="w1280"><a href="https://www.zy.example/" target="_blank">中央政府门户网站</a><span>|</span><a>省人大</a><span>|</span><a>省政协</a><div class="fr"><a>English</a><a>手机版</a><a>微博</a><a>微信</a><a id="toolbarCtrl">无障碍浏览</a></div></div></div>
<div class="gw_logo w1280"><h2><a href="../../../"><img src="/images/2022logo.png" alt="望江省人民政府"></a></h2><form id="searchForm" action="/so/"><input name="sword" value=""><input type="submit" value=""></form></div>
<div class="gw_nav"><ul class="w1280">{menu("首页 省政府 要闻 政策 服务 互动 数据 省情")}</ul></div>
<div class="w1280 gw_bread"><a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">政策</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">政策解读</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">部门解读</a></div>
<div class="w1280 gw_detail"><div class="detail_tit">{B.title}</div><ul class="detail_attr"><li><i>时间：</i>2023-09-11 16:20</li><li><i>来源：</i>省发展和改革委员会</li><li class="tool"><a>打印</a><a>收藏</a>　字体：<a>放大</a> <a>正常</a> <a>缩小</a></li></ul>
<div class="view TRS_UEDITOR trs_paper_default trs_web">{"".join(f'<p style="text-indent: 2em;"><strong>{x}</strong></p>' if x[1] == "、" else f'<p style="text-indent: 2em; text-align: justify;">{x}</p>' for x in B.body)}</div>
<div class="glwj"><h4>相关文件</h4><p><a href="./t20230908_5512087.shtml">望江省发展和改革委员会等3部门印发《关于支持农产品产地冷链设施建设的若干措施》的通知</a></p></div>
<div class="gljd"><h4>更多解读</h4><p><a>图解：产地冷链设施建设有哪些支持</a></p><p><a>音频解读：冷链设施补助怎么领</a></p></div></div>
<div class="gw_foot"><a class="red"><img src="/images/red.png"></a><ul><li><a>关于我们</a>|<a>网站声明</a>|<a>网站地图</a>|<a>联系我们</a></li><li><span>主办：望江省人民政府办公厅 © 望江省人民政府网 版权所有</span> <a>某ICP备12000091号</a> <a>某公网安备 99010502050011号</a> <span>网站标识码：9901000045</span></li></ul><a class="jc">政府网站找错</a></div>
<script src="/js/TRS_analytics.js"></script>""",
    head='<meta name="renderer" content="webkit"><meta name="SiteName" content="望江省人民政府门户网站"><meta name="SiteDomain" content="www.wangjiang.example"><meta name="SiteIDCode" content="9901000045"><meta name="ColumnName" content="部门解读"><meta name="ArticleTitle" content="《关于支持农产品产地冷链设施建设的若干措施》政策解读"><meta name="PubDate" content="2023-09-11 16:20"><meta name="ContentSource" content="省发展和改革委员会"><meta name="Author" content=""><meta name="Url" content="./t20230911_5513340.shtml">',
    build=bare,
    day="2023-09-11",
    time="16:20",
    origin="省发展和改革委员会",
)

C = story(
    "关于对城区部分路段实行临时交通管制的通告",
    "因县城东大街雨污分流改造工程施工需要，为确保施工安全和道路畅通，根据《中华人民共和国道路交通安全法》有关规定，决定对城区部分路段实行临时交通管制。现将有关事项通告如下：",
    "一、管制时间：2022年10月10日至12月20日。",
    "二、管制路段：东大街（文庙路口至粮站路口）全幅封闭，禁止一切机动车通行；非机动车和行人请按现场标志通行。",
    "三、绕行线路：过境车辆绕行S318环城北路；城区车辆可经仓巷、民生路绕行。",
    "四、2路、5路公交车临时改道民生路，撤销“县医院”站，增设“民生路口”临时站。",
    "请广大驾驶人和市民提前安排出行路线，自觉遵守交通标志标线，服从执勤民警指挥。因施工给您带来不便，敬请谅解。",
    "特此通告。",
    "苍石县公安局交通警察大队",
    "苍石县住房和城乡建设局",
    "2022年10月8日",
)
add(
    "county, notice of two offices with their signatures",
    C,
    "{T}-苍石县人民政府网",
    f"""<div id="header"><div class="sitetop"><span id="nowdate">2026年11月27日 星期五</span><span class="tq"><iframe src="//tianqi.example/i" width="200" height="20"></iframe></span><div class="rr"><a>设为首页</a><a>加入收藏</a><a>长者模式</a></div></div><div class="banner"><img src="/template/cs/banner.jpg"></div><div class="navbar"><ul>{menu("网站首页 县情概览 政府信息公开 新闻动态 办事大厅 互动交流 专题专栏")}</ul></div></div>
<div id="container"><div class="sub-left"><h3>信息公开目录</h3><ul>{menu("政策文件 通知公告 人事信息 财政资金 招标采购 应急管理 建议提案")}</ul><div class="lm"><a>依申请公开</a><a>公开年报</a></div></div>
<div class="sub-right"><div class="weizhi">您的位置：<a>网站首页</a> → <a>政府信息公开</a> → <a>通知公告</a> → 正文</div>
<div class="contentbox"><h2>{C.title}</h2><div class="sub">[发布日期：2022-10-08]　[来源：县公安局交警大队]　[点击：<script src="/plus/count.php?aid=20433"></script>次]</div><hr>
<div class="content">{"".join(f'<p><span style="font-size:16px;font-family:仿宋_GB2312">　　{x}</span></p>' for x in C.body[:7])}{"".join(f'<p style="text-align:right"><span style="font-size:16px;font-family:仿宋_GB2312">{x}</span></p>' for x in C.body[7:])}</div>
<div class="pn"><p>上一篇：<a>苍石县2022年秋季征兵公告</a></p><p>下一篇：<a>关于缴纳2023年度城乡居民医保的通知</a></p></div></div></div></div>
<div id="footer"><select><option>--上级政府网站--</option></select><select><option>--县直部门网站--</option></select><p>版权所有：苍石县人民政府　主办单位：苍石县人民政府办公室　联系电话：0000-3221108</p><p>某ICP备10000771号　网站标识码：9914260003　某公网安备99142602000019号</p></div>""",
    head='<meta name="keywords" content="苍石县,苍石县政府"><meta name="description" content="因县城东大街雨污分流改造工程施工需要"><link href="/template/cs/style.css" rel="stylesheet">',
    build=bare,
    day="2022-10-08",
    time=None,
    origin="县公安局交警大队",
)

D = story(
    "国家渔政管理总局部署春季禁渔期执法工作",
    "3月3日，国家渔政管理总局召开视频会议，部署2025年春季禁渔期执法工作。总局党组成员、副局长韩致远出席会议并讲话。",
    "会议指出，实施禁渔期制度以来，重点水域渔业资源持续恢复，去年监测到的鱼类种类数较上一年增加9种，但跨界水域违规捕捞、涉渔“三无”船舶反弹等问题仍然存在，执法任务依然艰巨。",
    "会议要求，各级渔政部门要聚焦重点水域、重点时段、重点对象，组织开展交叉执法和夜间巡查；要强化部门协同，与公安、市场监管、交通运输等部门开展联合行动，斩断非法捕捞、运输、销售链条；要用好无人机、雷达、视频监控等手段，提升发现和处置能力。",
    "会议强调，要做好渔民生产生活保障，及时足额发放禁渔期补贴，帮助渔民就近就业；要加强普法宣传，完善有奖举报制度，营造全社会支持禁渔的良好氛围。",
    "各省（区、市）渔政主管部门、总局机关各司局和直属单位负责同志参加会议。",
)
add(
    "national bureau, a video conference",
    D,
    "{T}",
    f"""<!--header begin--><div class="bj_header"><div class="bj_w"><div class="hd_left"><a href="/"><img src="../../../images/gb_logo.png"></a></div><div class="hd_right"><a>EN</a><a>无障碍</a><a>邮箱</a><div class="ss"><input type="text" placeholder="搜索"></div></div></div></div><div class="bj_nav"><a href="../../../">首页</a><a href="../../../jggk/">机构</a><a href="../../">新闻</a><a href="../../../gongkai/">公开</a><a href="../../../fw/">服务</a><a href="../../../hudong/">互动</a><a href="../../../sj/">数据</a></div><!--header end-->
<div class="bj_main"><div class="bj_pos">当前位置：<a href="../../../">首页</a> &gt; <a href="../../">新闻</a> &gt; <a href="../">总局动态</a></div>
<div class="bj_art"><h1 class="bjjMTitle">{D.title}</h1><div class="bjjMAuthorBox"><span class="dc_2">日期：<span class="dc_3">2025年03月04日</span></span><span class="dc_2">作者：<span class="dc_3"></span></span><span class="dc_2">来源：<span class="dc_3">渔政执法司</span></span><div class="wzfx">【字号：<a>大</a> <a>中</a> <a>小</a>】<a>打印本页</a></div></div>
<div class="gsj_htmlcon_bot"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{margin-top:0;line-height:2;font-family:宋体;font-size:12pt}}</style>{indented(D.body)}</div></div>
<div class="bj_share"><span>分享：</span><div class="share-box" id="share-box"></div></div></div></div>
<div class="bj_foot"><p><a>网站声明</a> | <a>网站地图</a> | <a>联系我们</a></p><p>主办单位：国家渔政管理总局办公室　技术支持：国家渔政管理总局信息中心</p><p>网站标识码：bm99200007　某ICP备05090011号　某公网安备99010502039041号</p><p>地址：望京市西城路11号　邮编：990026</p></div>
<script src="../../../images/share.js"></script>""",
    head='<meta name="SiteName" content="国家渔政管理总局"><meta name="SiteIDCode" content="bm99200007"><meta name="ColumnName" content="总局动态"><meta name="ArticleTitle" content="国家渔政管理总局部署春季禁渔期执法工作"><meta name="PubDate" content="2025-03-04 10:17:29"><meta name="ContentSource" content="渔政执法司"><meta name="Description" content="">',
    build=bare,
    day="2025-03-04",
    time=None,
    origin="渔政执法司",
)

E = story(
    "市水利局开展取水计量设施专项检查",
    "为加强取水口计量监管，6月21日至22日，市水利局水资源管理处会同市水政监察支队，对城北工业园区、双溪灌区等地取水计量设施安装运行情况开展专项检查。",
    "检查组采取查阅台账、现场比对、随机抽测等方式，重点检查取水许可证是否在有效期内、计量设施是否正常运行、取水数据是否实时上传。两天共检查取水户23家，发现计量误差偏大、台账记录不全等问题9个，均已现场下达整改通知书。",
    "在双溪灌区，检查人员向灌区管理所工作人员讲解了农业灌溉用水“以电折水”计量方法，并就夏灌期间水量调度听取了意见。",
    "下一步，市水利局将对整改情况进行“回头看”，对逾期未整改或弄虚作假的取水户依法依规处理，推动取用水管理规范化、精细化。（何佳音）",
)
add(
    "city water bureau, Hanweb, writer in the last line",
    E,
    "{T}",
    f"""<div id="barrierfree_container"><div class="slj-top"><div class="w"><span style="float:left"><a>水利部门</a>|<a>清渠市政府</a></span><span style="float:right"><a href="javascript:zh_tran('s');">简体</a>|<a href="javascript:zh_tran('t');">繁体</a>|<a onclick="toggleToolBar();">无障碍浏览</a></span></div></div>
<div class="slj-banner"><img src="/picture/0/s1908121440.png"></div><table class="slj-nav" width="1200" align="center"><tr>{menu("首页 机构职能 水利新闻 政务公开 办事服务 水文化 公众参与", '<td><a href="/col/{1}/index.html">{0}</a></td>')}</tr></table>
<table width="1200" align="center" class="bt-dqwz"><tr><td>当前位置：</td><td><a href="/index.html">首页</a></td><td><table><tr><td>&gt;<a href="/col/col20811/index.html">水利新闻</a></td><td>&gt;<a href="/col/col20813/index.html">工作动态</a></td></tr></table></td></tr></table>
<div class="wzcon w"><p class="con-title"><!--<$[标题]>begin-->{E.title}<!--<$[标题]>end--></p><div class="small-title"><span>发布日期：2021-06-23</span><span>浏览次数：<script src="/vc/vc/interface/artcount.jsp?i_id=4419"></script></span><span>信息来源：<!--<$[信息来源]>begin-->市水利局<!--<$[信息来源]>end--></span><span>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</span></div>
<div class="main-txt" id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{paragraphs(tuple("　　" + x for x in E.body))}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="main-fxd"><a>打印本页</a><a>关闭窗口</a></div></div>
<div class="slj-foot"><p><a>安全隐私</a> 丨 <a>版权保护</a> 丨 <a>网站地图</a></p><p>清渠市水利局 版权所有　备案号：某ICP备05018001号　网站标识码：9933010020　某公网安备 99330102000328号</p></div></div>
<a href="http://www.hw.example" style="display:none">Produced By 大汉网络 大汉版通发布系统</a><script src="/module/jslib/accessiblereading/js/barrierfree.js"></script>""",
    head='<meta name="Maketime" content="2021-06-30 12:28:37"><meta name="SiteName" content="清渠市水利局"><meta name="ColumnName" content="工作动态"><meta name="ArticleTitle" content="市水利局开展取水计量设施专项检查"><meta name="PubDate" content="2021-06-23 15:41"><meta name="author" content="何佳音"><meta name="contentSource" content="市水利局"><meta name="url" content="http://slj.qingqu.example/art/2021/6/23/art_20813_4419.html"><meta name="guid" content="20214419"><meta name="effectiveTime" content="0">',
    build=bare,
    day="2021-06-23",
    time=None,
    origin="市水利局",
    authors=("何佳音",),
)

F = story(
    "云岫省人民政府办公厅关于进一步加强古树名木保护工作的通知",
    "云政办发〔2020〕31号",
    "各市（州）、县（市、区）人民政府，省政府有关部门：",
    "古树名木是不可再生的自然和文化遗产。为进一步加强全省古树名木保护工作，经省人民政府同意，现就有关事项通知如下。",
    "一、全面开展普查建档。2021年6月底前，完成新一轮古树名木资源普查，做到一树一档、一树一牌、一树一码，普查结果向社会公布。",
    "二、严格保护措施。禁止砍伐、擅自移植古树名木。建设项目选址选线应当避让古树名木；确实无法避让的，应当制定专项保护方案并按程序报批。",
    "三、落实养护责任。生长在机关、学校、寺庙、村庄等用地范围内的古树名木，由所在单位或者村（居）民委员会负责日常养护；个人房前屋后的，由个人负责养护，县级林业、园林主管部门提供技术指导。",
    "四、加强资金保障。各级财政要将古树名木保护经费列入预算，省财政对一级古树抢救复壮给予补助。鼓励社会力量以认养、捐资等方式参与保护。",
    "五、强化监督执法。对破坏古树名木的违法行为，依法从严查处；对因失职渎职造成古树名木死亡的，依法依规追究责任。",
    "附件：云岫省一级古树名录（第一批）",
    "云岫省人民政府办公厅",
    "2020年11月6日",
    "（此件公开发布）",
)
add(
    "provincial office, order under its record table",
    F,
    "{T}_省政府办公厅文件_云岫省人民政府",
    f"""<div class="topline"><div class="wid"><a>云岫省人民政府网站群</a><div class="fr"><a>登录个人中心</a><a>网站支持IPv6</a><a>无障碍</a></div></div></div>
<div class="top-logo wid"><a href="/"><img src="/images/yx_logo.png"></a></div><div class="topnav"><div class="wid">{menu("首页 省政府 新闻动态 政务公开 政务服务 政民互动 走进云岫", '<a href="/{1}/">{0}</a>')}</div></div>
<div class="wid path"><img src="/images/home.png">首页 &gt; 政务公开 &gt; 政策文件 &gt; 省政府办公厅文件</div>
<div class="wid gkxl"><div class="xxgk-head"><ul class="cf"><li><b>索 引 号：</b><span>YX00100/2020-00317</span></li><li><b>主题分类：</b><span>林业\\其他</span></li><li><b>发文机关：</b><span>云岫省人民政府办公厅</span></li><li><b>成文日期：</b><span>2020-11-06</span></li><li class="long"><b>标　　题：</b><span>{F.title}</span></li><li><b>发文字号：</b><span>云政办发〔2020〕31号</span></li><li><b>发布日期：</b><span>2020-11-13</span></li><li><b>有 效 性：</b><span>有效</span></li><li><b>主 题 词：</b><span></span></li></ul></div>
<div class="xxgk-tools"><a class="dy">打印</a><a class="xz">下载</a><a class="fs">字号 <i>+</i> <i>-</i></a></div>
<h2 class="xxgk-title">{F.title}</h2><div class="xxgk-cont" id="content"><p style="text-align:center">{F.body[0]}</p><p>{F.body[1]}</p>{indented(F.body[2:8])}<p>　　附件：<a href="./P020201113388217001.pdf">云岫省一级古树名录（第一批）</a></p><p style="text-align:right">{F.body[9]}&nbsp;&nbsp;</p><p style="text-align:right">{F.body[10]}&nbsp;&nbsp;&nbsp;&nbsp;</p><p>　　{F.body[11]}</p></div>
<div class="xxgk-link"><p>附件下载：</p><ul><li><a href="./P020201113388217002.docx">文件文字版.docx</a></li></ul><p>相关解读：</p><ul><li><a>《关于进一步加强古树名木保护工作的通知》政策解读</a></li></ul></div></div>
<div class="footer"><div class="wid"><p>主办：云岫省人民政府办公厅　运行维护：云岫省政务信息中心</p><p>某ICP备05004999号　网站标识码：9953000001　某公网安备99530102000811号</p><a class="dzjg"><img src="/images/red.png"></a><a class="jiucuo"><img src="/images/jiucuo.png"></a></div></div>""",
    head='<meta name="SiteName" content="云岫省人民政府"><meta name="SiteIDCode" content="9953000001"><meta name="ColumnName" content="省政府办公厅文件"><meta name="ArticleTitle" content="云岫省人民政府办公厅关于进一步加强古树名木保护工作的通知"><meta name="PubDate" content="2020-11-13 17:05"><meta name="ContentSource" content="云岫省人民政府办公厅">',
    build=bare,
    day="2020-11-13",
    time=None,
    origin="云岫省人民政府办公厅",
)

G = story(
    "关于市政协十四届二次会议第58号提案的答复",
    "孟庭芳委员：",
    "您提出的《关于在城乡结合部增设公交线路的提案》收悉。经商市自然资源和规划局、市财政局，现答复如下：",
    "一、基本情况",
    "目前，我市共有公交线路68条，其中通达城乡结合部的线路21条。受道路条件和客流影响，北郊、竹园片区部分村庄距公交站点超过1公里，居民出行确有不便。",
    "二、办理情况",
    "收到提案后，我局组织公交公司对北郊、竹园片区进行了实地踏勘和入户调查，发放问卷1200份。根据调查结果，拟采取以下措施：一是今年9月底前开通北郊至市人民医院的31路微循环公交，沿途设站14个；二是将12路终点由竹园小学延伸至竹园新村，早晚高峰发车间隔压缩到12分钟；三是对暂不具备通车条件的村道，会同属地镇政府列入明年拓宽计划。",
    "三、下一步打算",
    "我局将持续跟踪新开线路运行情况，每半年开展一次客流评估，动态调整班次和站点，让群众出行更加便捷。",
    "感谢您对我市公共交通事业的关心和支持！",
    "平陵市交通运输局",
    "2023年7月20日",
)
add(
    "transport bureau, answer to a proposal",
    G,
    "{T}-平陵市交通运输局",
    f"""<header class="jt-header"><div class="jt-w"><a href="/jtj/"><img src="/jtj/images/logo.png" alt="平陵市交通运输局"></a><div class="jt-search"><input placeholder="请输入关键字"><a class="btn">检索</a></div></div><nav><ul class="jt-w">{menu("首页 政务公开 交通要闻 政务服务 互动交流 专题专栏")}</ul></nav></header>
<section class="jt-w jt-body"><div class="jt-crumb"><span>您所在的位置：</span><a>平陵市交通运输局</a>&gt;<a>政务公开</a>&gt;<a>建议提案办理</a>&gt;<a>政协提案</a></div>
<article class="jt-article"><h1>{G.title}</h1><div class="jt-meta"><span><i class="icon-time"></i>发布时间：2023-08-02 11:09</span><span><i class="icon-source"></i>信息来源：市交通运输局</span><span><i class="icon-eye"></i>阅读：<em>316</em> 次</span><span class="size">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span class="share">分享到：<a class="wx"></a><a class="wb"></a></span></div>
<div class="jt-content j-fontContent"><p>{G.body[0]}</p>{"".join(f'<p style="text-indent:2em;line-height:32px">{"<b>" + x + "</b>" if x[1] == "、" else x}</p>' for x in G.body[1:9])}<p style="text-align:right;line-height:32px">{G.body[9]}</p><p style="text-align:right;line-height:32px">{G.body[10]}</p></div></article>
<div class="jt-ewm"><img src="/qr/58.png"><p>扫一扫在手机上查看当前页面</p></div>
<aside class="jt-side"><h3>热点信息</h3><ul>{listed(("2023年上半年全市公路客货运输量", "2023-07-18"), ("关于调整出租汽车运价的公告", "2023-06-30"), ("31路公交线路走向征求意见", "2023-07-26"))}</ul></aside></section>
<footer class="jt-foot"><p>主办单位：平陵市交通运输局　地址：平陵市交通路66号</p><p>网站标识码：9911000021　某ICP备05015001号　某公网安备 99110202000402号</p></footer>
<script>var _hmt = _hmt || [];</script>""",
    head='<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="ColumnName" content="政协提案"><meta name="ArticleTitle" content="关于市政协十四届二次会议第58号提案的答复"><meta name="PubDate" content="2023-08-02 11:09:44"><meta name="ContentSource" content="市交通运输局">',
    build=bare,
    day="2023-08-02",
    time="11:09",
    origin="市交通运输局",
)

H = story(
    "柳塘镇：“小积分”兑出乡村新风尚",
    "“打扫院子积5分，参加义务劳动积10分，这袋洗衣粉就是我用积分换来的！”7月2日一早，柳塘镇前营村的“积分超市”刚开门，村民吕秀芝就拿着积分卡来兑换生活用品。",
    "去年以来，柳塘镇将积分制引入乡村治理，把人居环境整治、移风易俗、邻里互助等12项内容细化为积分指标，由村“两委”干部、党员和村民代表组成评议小组，每月一评、张榜公示。",
    "在高桥村，过去堆满柴草的村口空地变成了小游园。“以前是干部干、群众看，现在大家争着干。”村党支部书记邢大勇介绍，全村312户中已有289户参与积分兑换，累计兑换物品4100余件。",
    "截至目前，柳塘镇已建成“积分超市”9家，评选“文明家庭”136户。下一步，该镇将探索积分与信用贷款、评先评优挂钩，让“小积分”释放治理“大能量”。",
)
add(
    "township news on a county portal, writer and auditor in the line",
    H,
    "{T} | 乡镇动态 | 浔州县人民政府",
    f"""<div class="xz-hd"><div class="xz-wrap"><div class="sitename"><a href="/">浔州县人民政府</a><em>www.xunzhou-gov.example</em></div><div class="xz-tools"><a>智能机器人</a><a>适老版</a><a>无障碍</a></div></div></div>
<div class="xz-menu"><div class="xz-wrap"><ul>{menu("首页 魅力浔州 资讯中心 政务公开 网上办事 互动交流")}</ul></div></div>
<div class="xz-wrap xz-con"><div class="mbx">首页 / 资讯中心 / <a>乡镇动态</a></div>
<div class="xz-detail"><h3 class="xq-tit">{H.title}</h3><p class="xq-info">来源：柳塘镇　作者：龚晓帆　审核：邢伟　时间：2025-07-03 15:27:18　阅读量：<span class="ydl">0</span></p>
<div class="xq-text"><p style="text-align:center;"><img src="/upload/202507/a1.jpg" title="a1.jpg" alt="a1.jpg"></p>{indented(H.body[:2])}<p style="text-align:center;"><img src="/upload/202507/a2.jpg" alt="a2.jpg"></p>{indented(H.body[2:])}</div>
<div class="xq-bot"><div class="prev">上一篇：<a href="/zx/xz/202507/t7711.html">石牌镇：防溺水宣传进暑期课堂</a></div><div class="next">下一篇：<a href="/zx/xz/202507/t7718.html">大垌镇：荔枝飘香采摘忙</a></div></div></div></div>
<div class="xz-ft"><p>浔州县人民政府主办 浔州县大数据和政务局承办</p><p>网站标识码：9945080003 某ICP备12001108号-1 某公网安备 99450802000015号</p><p>电话：0000-7822330 （仅受理网站建设维护相关事宜）</p></div>
<div class="xz-float"><a>微信</a><a>微博</a><a>顶部</a></div><script src="/static/js/hits.js"></script>""",
    head='<meta name="SiteName" content="浔州县人民政府"><meta name="SiteIDCode" content="9945080003"><meta name="ColumnName" content="乡镇动态"><meta name="PubDate" content="2025-07-03 15:27:18"><meta name="ContentSource" content="柳塘镇"><meta name="Author" content="龚晓帆">',
    build=bare,
    day="2025-07-03",
    time="15:27",
    origin="柳塘镇",
    authors=("龚晓帆",),
)

J = story(
    "县政府召开第37次常务会议",
    "11月5日上午，县委副书记、县长邬守成主持召开县政府第37次常务会议。",
    "会议听取了今冬明春清洁取暖工作情况汇报。会议指出，清洁取暖是重大民生工程，要坚持宜电则电、宜气则气、宜煤则煤、宜热则热，抓紧做好气源电源保障和设备检修，对五保户、低保户等特殊群体逐户走访，确保群众温暖过冬。",
    "会议研究了《浦泉县中小学校舍安全三年提升计划》。会议要求，教育、住建、财政等部门要对全县87所学校校舍再排查、再评估，建立台账、分类整改，优先解决农村薄弱学校的突出问题。",
    "会议审议并原则通过《浦泉县城市供水价格调整方案》。会议强调，要严格落实阶梯水价制度，做好政策宣传解释，保障困难家庭基本用水需求。",
    "会议还研究了其他事项。",
)
add(
    "county government, the regular meeting in brief",
    J,
    "{T}-浦泉县政府门户网站",
    f"""<table width="100%" border="0" cellspacing="0" cellpadding="0" class="tb-top"><tr><td><img src="/images/pq_top.jpg" width="1000" height="180"></td></tr><tr><td class="tb-menu">{menu("网站首页 浦泉概况 政务动态 政务公开 网上办事 公众参与 招商引资", '<a href="/{1}">{0}</a> | ')}</td></tr></table>
<table width="1000" align="center" class="tb-main"><tr><td height="32" class="dqwz">当前位置：<a href="/">网站首页</a>&gt;&gt;<a href="/zwdt">政务动态</a>&gt;&gt;<a href="/zwdt/zfhy">政府会议</a></td></tr><tr><td align="center" class="title_nr">{J.title}</td></tr><tr><td align="center" class="info_nr">编辑：网站管理员　　来源：县政府办公室　　发布时间：2019-11-05 17:32　　点击数：<span id="hits">1086</span></td></tr>
<tr><td class="nr"><div id="NewsContent">{"".join(f"<div>&nbsp; &nbsp; &nbsp; &nbsp; {x}</div>" for x in J.body)}</div></td></tr>
<tr><td align="center" class="xiangguan"><a href="javascript:window.print()">打印本页</a>　<a href="javascript:window.close()">关闭窗口</a></td></tr><tr><td><b>最近更新</b><ul>{listed(("邬守成到联系点调研主题教育", "11-04"), ("县政府召开第36次常务会议", "10-22"), ("全县秋粮收购工作推进会召开", "10-18"))}</ul></td></tr></table>
<div class="bottom"><p>主办：浦泉县人民政府办公室　承办：浦泉县政府信息中心</p><p>某ICP备09001233号　网站标识码：9904280001</p><p>建议使用1024×768以上分辨率浏览</p></div>""",
    head='<meta name="keywords" content="浦泉,浦泉县,政府网站"><link rel="stylesheet" type="text/css" href="/css/nr.css"><script src="/js/hits.js"></script>',
    build=bare,
    day="2019-11-05",
    time="17:32",
    origin="县政府办公室",
    editors=("网站管理员",),
)

K = story(
    "南屏市市场监督管理局关于3批次食品不合格情况的通告（2024年第15期）",
    "近期，南屏市市场监督管理局组织抽检了粮食加工品、食用农产品、糕点、酒类等8类食品176批次样品，其中173批次合格、3批次不合格。现将不合格情况通告如下：",
    "序号",
    "样品名称",
    "被抽样单位",
    "不合格项目",
    "检验结果",
    "1",
    "韭菜",
    "南屏市丰乐农贸市场宋记蔬菜摊",
    "腐霉利",
    "0.87mg/kg",
    "2",
    "绿豆糕",
    "南屏市河东区福满堂糕点店",
    "菌落总数",
    "超出标准规定",
    "3",
    "高粱酒",
    "青竹县米家坝酒坊",
    "酒精度",
    "46.1%vol",
    "对抽检中发现的不合格食品，属地市场监管部门已责令食品生产经营者采取下架、召回等措施控制风险，并依法立案查处。",
    "消费者如发现市场上有通告所列不合格食品，可拨打12315热线电话投诉举报。",
    "特此通告。",
    "南屏市市场监督管理局",
    "2024年6月27日",
)
cells = "".join(
    "<tr>"
    + "".join(f'<td valign="middle"><p style="text-align:center">{x}</p></td>' for x in K.body[i : i + 5])
    + "</tr>"
    for i in range(1, 21, 5)
)
add(
    "market regulator, notice with a table of samples",
    K,
    "{T}_食品抽检_南屏市市场监督管理局",
    f"""<div class="sc-head"><div class="sc-in"><img class="hui" src="/sc/images/gh.png"><div class="nm"><p>南屏市市场监督管理局</p><span>NANPING ADMINISTRATION FOR MARKET REGULATION</span></div></div><ul class="sc-nav">{menu("首页 信息公开 新闻资讯 政务服务 公众互动 消费警示")}</ul></div>
<div class="sc-in sc-main"><div class="sc-wz">位置：<a>首页</a> &gt; <a>信息公开</a> &gt; <a>监督抽检</a> &gt; <a>食品抽检</a></div>
<div class="pageContent"><h4 class="pc-title">{K.title}</h4><div class="pc-time"><span>2024-06-28</span><span>来源：食品安全抽检监测科</span><span>浏览（<i>538</i>）</span></div>
<div class="pc-text v_news_content"><p class="vsbcontent_start">{K.body[0]}</p><table class="MsoTableGrid" border="1"><tbody class="firstRow">{cells}</tbody></table>{"".join(f"<p>{x}</p>" for x in K.body[21:24])}<p style="text-align:right">{K.body[24]}</p><p class="vsbcontent_end" style="text-align:right">{K.body[25]}</p></div>
<div class="pc-nav"><p>上一条：<a>关于开展校园食品安全专项抽检的公告</a></p><p>下一条：<a>关于5批次食品不合格情况的通告（2024年第14期）</a></p><a class="close">【关闭】</a></div></div>
<div class="sc-r"><h5>消费提示</h5><ul><li><a>夏季外出就餐注意这几点</a></li><li><a>自酿酒安全警示</a></li></ul></div></div>
<div class="sc-foot">版权所有：南屏市市场监督管理局　某ICP备19002211号　网站标识码：9935070044　投诉举报电话：12315</div>""",
    head='<meta name="keywords" content="食品抽检,通告"><meta name="PubDate" content="2024-06-28 00:00:00"><link rel="stylesheet" href="/_sitegray/_sitegray_d.css">',
    build=bare,
    day="2024-06-28",
    time=None,
    origin="食品安全抽检监测科",
)

L = story(
    "澄湖花园二期建设工程规划许可批前公示",
    "建设单位澄湖置业有限公司申报的澄湖花园二期项目，位于望湖路以南、桃园街以西，总用地面积28643平方米，总建筑面积71200平方米，容积率2.1，建筑密度24.8%，绿地率35%。该项目规划设计方案经技术审查，符合控制性详细规划要求。",
    "根据《中华人民共和国城乡规划法》有关规定，现予以批前公示，公示期为10个工作日（2026年4月15日至4月28日）。利害关系人如有异议，请在公示期内以书面形式向我局反映，并注明联系方式；逾期视为无异议。",
    "联系科室：建筑工程规划管理科",
    "联系电话：0000-8851226",
    "附件：1.总平面图",
    "2.效果图",
    "沅陵渡区自然资源局",
    "2026年4月15日",
)
add(
    "district bureau of natural resources, a plan put on view",
    L,
    "{T}",
    f"""<div class="page-top"><div class="container"><a href="/" class="brand"><img src="/assets/zrzy/logo.svg">沅陵渡区自然资源局</a><form class="form-inline"><input class="form-control" placeholder="站内搜索"><button class="btn">搜索</button></form></div></div><div class="navbar"><div class="container"><ul class="nav">{menu("首页 机构信息 通知公告 规划公示 地籍调查 不动产登记 政策法规")}</ul></div></div>
<div class="container"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/ghgs">规划公示</a></li><li class="active">批前公示</li></ol><div class="row"><div class="col-md-9"><div class="panel"><h2 class="text-center">{L.title}</h2><p class="text-center text-muted">发布时间：2026-04-15 09:30 &nbsp; 点击数：<span class="badge">214</span> &nbsp; <a href="javascript:doPrint()">打印</a></p><div class="panel-body detail">
<p>{L.body[0]}</p><p>{L.body[1]}</p><p>{L.body[2]}</p><p>{L.body[3]}</p><p>附件：<a href="/files/2026/zpmt.jpg">1.总平面图</a></p><p><a href="/files/2026/xgt.jpg">2.效果图</a></p><p class="text-right">{L.body[6]}</p><p class="text-right">{L.body[7]}</p></div></div></div>
<div class="col-md-3"><div class="panel"><h4>最新公示</h4><ul class="list-unstyled">{listed(("第三实验小学扩建工程批后公布", "2026-04-09"), ("滨江绿道三期选址公示", "2026-04-02"))}</ul></div></div></div></div>
<div class="page-foot"><div class="container"><p>沅陵渡区自然资源局主办　某ICP备20008891号-2　网站标识码：9943120017</p><p>网站地图 | 联系我们</p></div></div><script src="/assets/bootstrap.min.js"></script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="SiteName" content="沅陵渡区自然资源局"><meta name="ArticleTitle" content="澄湖花园二期建设工程规划许可批前公示"><meta name="PubDate" content="2026-04-15 09:30"><meta name="ContentSource" content="">',
    build=bare,
    day="2026-04-15",
    time="09:30",
    origin=None,
)

# --------------------------------------------------------------------- media

M = story(
    "高原牧区首条光伏供暖管网投运",
    "新华社塔什库木4月18日电（记者周砚青、贺林）记者18日从塔什库木县了解到，当地首条光伏供暖管网日前投入运行，为县城周边4个牧民新村的860户居民集中供暖。",
    "塔什库木县平均海拔3700米，年采暖期长达8个月。过去，牧民取暖主要靠烧牛粪和煤，既费时费力，又影响室内空气。",
    "据项目负责人介绍，供暖系统白天利用光伏发电驱动空气源热泵制热，并将多余热量储存在2.4万立方米的地下水池中，夜间再释放供暖。系统全年可替代标准煤约5200吨。",
    "在托格村，72岁的牧民阿依提拉家中，温度计显示室温21摄氏度。“以前半夜要起来添两次火，现在一觉睡到天亮。”他说。",
    "塔什库木县发展和改革委员会主任冯立群表示，下一步将把管网延伸至县城3所寄宿制学校和县人民医院，预计今年采暖季前完工。",
)
add(
    "central agency site, day split, two heads of page",
    M,
    "{T}-华讯网",
    f"""<div class="domPC"><script src="/static/topad.js"></script></div><div class="header domPC"><div class="header-top clearfix"><a class="logo" href="http://www.huaxun.example/"><img src="/detail2020/images/logo.png"></a><ul class="header-nav">{menu("要闻 时政 国际 财经 地方 文化 教育 图片 视频 数据")}</ul></div><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2022</em></span><span class="day"><em>04</em>/<em>18</em></span><span class="time">19:26:33</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">{M.title}</span><span class="btn audio"></span></h1><audio id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a><a class="qz"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{M.title}</span></h1><div class="info">2022-04-18 19:26:33<span>来源：新华网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail">{indented(M.body[:3])}<p style="text-align:center"><img id="img1" src="1128571_01n.jpg" style="width:800px"></p>{indented(M.body[3:])}<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none"><iframe id="jc_link1"></iframe></div></span><span class="editor"> 【责任编辑:裴思源
】 </span></div></div><div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div>
<div class="main-right right"><div class="columBox domPC"><div class="col-tit">深度观察</div><ul class="col-list">{listed(("一条渠的三十年",), ("让“候鸟”医生扎下根",), ("戈壁深处的育种人",), pattern='<li><div class="pic"><a href="#"><img src="tp.jpg" width="300" height="169"></a><div class="tit"><a href="#">{0}</a></div></div></li>')}</ul></div></div></div>
<div class="foot"><p>Copyright © 2000 - 2022 HUAXUN　All Rights Reserved.　制作单位：华讯网络有限公司　版权所有</p></div><div style="display:none"><div id="fwl">010030090900000000000000011100001128571207</div></div>""",
    head='<meta name="publishid" content="1128571207.0.101.0"><meta name="source" content="新华社"><meta name="keywords" content="光伏供暖,牧区"><link rel="stylesheet" href="/detail2020/css/detail.css">',
    build=bare,
    day="2022-04-18",
    time="19:26",
    origin="新华网",
    authors=("周砚青", "贺林"),
    editors=("裴思源",),
)

N = story(
    "深山有了“流动法庭”（百姓关注）",
    "清晨6点，云岫省石渠县人民法院的警车已经驶出县城。后备厢里装着一枚国徽、一张折叠桌和一摞案卷，目的地是90公里外的麻栗村。",
    "“村民来一趟县城，车费、误工费加起来要两三百元。与其让他们跑，不如我们走。”石渠县人民法院民事审判庭庭长冉德福说。自2015年起，县法院设立3个巡回审判点，每月定期进村开庭。",
    "上午10点，国徽挂上了村委会的院墙。当天审理的是一起相邻权纠纷：黄家新建的猪圈离龙家水井不足5米，两家为此吵了半年。",
    "审判员没有急着敲法槌，而是带着双方和村干部到现场量距离、看水样。一个多小时后，黄家同意将猪圈迁到下坡，龙家分担一半工料钱，双方当场签了调解书。",
    "围观的村民陆续散去，有人留下来咨询土地流转合同。“在家门口打官司，听得懂，也服气。”村民组长潘老二说。",
    "3年来，石渠县“流动法庭”行程4.6万公里，审结各类案件417件，调解撤诉率达到81%。",
)
add(
    "people's-paper frame, shoulder line, byline below, names in brackets",
    N,
    "{T}--社会--群众网",
    f"""<div class="pos_re"><div class="top_nav"><a href="http://www.qunzhong.example/">群众网</a> | <a>云岫频道</a><form action="/search" class="fr"><input type="text" name="keyword"><input type="submit" value="搜索"></form><span class="fr">登录群众网通行证 注册</span></div></div>
<div class="logo_line"><a href="/"><img src="/img/2016wb/images/logo01.jpg" alt="群众网"></a></div><div class="nav_sub"><ul>{menu("首页 时政 社会 法治 经济 教育 理论 观点 地方领导")}</ul></div>
<div class="path clear"><a href="http://www.qunzhong.example/" class="clink">群众网</a> &gt;&gt; <a href="http://society.qunzhong.example/" class="clink">社会</a> &gt;&gt; <a class="clink">要闻</a></div>
<div class="clearfix w1000_320 text_title"><h3 class="pre">云岫石渠县法院3年行程4.6万公里巡回办案</h3><h1>{N.title}</h1><h4 class="sub"></h4><p class="author">本报记者 薛明远</p><div class="box01"><div class="fl">2018年08月14日07:02　　来源：<a href="http://paper.example/" target="_blank">人民网－人民日报</a></div><div class="fr"><a>分享到：</a><a class="icon_sina"></a><a class="icon_weixin"></a></div></div></div>
<div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_con" id="rwb_zw"><div class="otitle"></div>{"".join('<p style="text-indent: 2em;">' + chr(10) + chr(9) + x + "</p>" + chr(10) for x in N.body)}<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center><div class="box_pic"></div></div>
<div class="edit clearfix">(责编：罗安邦、欧小萌)</div><div class="share_b"><i>分享让更多人看到</i></div><div class="message"><h2>相关新闻</h2><ul>{listed(("山乡邮路上的年轻人",), ("村口那盏灯",), pattern='<li><a href="#">· {0}</a></li>')}</ul></div></div>
<div class="fr text_con_right"><div class="box_r"><h2>24小时排行 | <a>新闻频道留言热帖</a></h2><ul>{listed(("1", "汛期自驾这些路段慎行"), ("2", "多地推出暑期公益托管"), ("3", "高温津贴怎么发？"), pattern='<li><i>{0}</i><a href="#">{1}</a></li>')}</ul></div></div></div>
<div id="copyright"><p>群众日报社概况 | 关于群众网 | 招聘英才 | 广告服务 | 合作加盟 | 版权服务 | 网站声明 | 联系我们</p><p>群 众 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright © 1997-2018 by www.qunzhong.example. all rights reserved</p></div><img src="http://counter.example/c.gif?id=30226133" width="0" height="0">""",
    head='<meta http-equiv="content-type" content="text/html;charset=GB2312"><meta name="keywords" content=""><meta name="description" content="　　清晨6点，云岫省石渠县人民法院的警车已经驶出县城。"><meta name="copyright" content="群众网版权所有"><meta name="publishdate" content="2018-08-14"><meta name="author" content="104721"><meta name="source" content="来源：人民网－人民日报">',
    build=bare,
    day="2018-08-14",
    time="07:02",
    origin="人民网－人民日报",
    authors=("薛明远",),
    editors=("罗安邦", "欧小萌"),
)

AB = story(
    "湖西省发现两处新石器时代聚落遗址",
    "中联社澧川10月23日电 (记者 邓湘宁)湖西省文物考古研究院23日对外披露，该院在配合水库扩容工程开展的考古工作中，发现两处新石器时代聚落遗址，清理出房址、灰坑、窑址等遗迹130余处。",
    "两处遗址均位于澧川市白沙河二级台地上，相距约1.8公里，总面积近9万平方米。考古人员推测，其年代距今约5300年至4800年。",
    "出土遗物以陶器、石器为主，其中一件刻有连续水波纹的陶钵保存完整。此外，考古人员还在灰坑中浮选出碳化稻米和葫芦种子。",
)
add(
    "second agency, bracketed editor, mark of the end on its own line",
    AB,
    "{T}-中联网",
    f"""<input id="newsid" type="hidden" value="10098213"><input id="newsdate" type="hidden" value="2023-10-23"><input id="newstime" type="hidden" value="20:14:52"><div class="top_bar_zl"><div class="w1200"><a>首页</a><a>滚动</a><a>时政</a><a>国际</a><a>社会</a><a>财经</a><a>文化</a><a>港澳</a><a>台湾</a><a>华人</a><a>图片</a><a>视频</a></div></div>
<div class="ad_968"><script src="//ad.zl.example/1.js"></script></div><div class="w1200 main_zl"><div class="con_left"><div class="nav_navcon"><a href="/"><img src="/fileftp/logo.gif" alt="中联网"></a> → <a href="/cul/">文化新闻</a></div>
<h1 class="content_left_title">{AB.title}</h1><div class="content_left_time">2023年10月23日 20:14 来源：<a href="//www.zl.example" class="source">中联网</a><div class="share social-share" id="share-1">参与互动<a class="social-share-icon icon-weibo"></a><a class="social-share-icon icon-wechat"></a></div><div id="BDTS">大字体 小字体</div></div>
<div class="left_ph"></div><div class="left_zw">{indented(AB.body)}<p>　　(完)</p></div>
<div class="adEditor"><div class="left_name">【编辑:谭嘉木】</div></div><div class="left_bottomad"><img src="/img/qrapp.png"><span>更多精彩内容请进入文化频道&gt;&gt;</span></div>
<div class="news_list_bottom"><b>文化新闻精选：</b><ul>{listed(("百年老戏楼修缮后首次公演", "2023年10月23日 17:55:12"), ("青年画家写生展开幕", "2023年10月23日 15:03:40"), ("古籍数字化平台上线", "2023年10月22日 20:41:08"), pattern='<li>· <a href="#">{0}</a> {1}</li>')}</ul></div></div>
<div class="con_right"><div class="title_r">>文化新闻精选</div><ul>{listed(("一把二胡走天涯",), ("冷门绝学后继有人",), pattern='<li><a href="#">{0}</a></li>')}</ul></div></div>
<div class="pagebottom"><p>关于我们 | About us | 联系我们 | 广告服务 | 供稿服务 | 法律声明 | 招聘信息 | 网站地图</p><p>本网站所刊载信息，不代表中联社和中联网观点。 刊用本网站稿件，务经书面授权。</p><p>[网上传播视听节目许可证（9906168）] [某ICP证040600号] Copyright ©1999-2023 zl.example. All Rights Reserved</p></div>""",
    head='<meta name="author" content="zhonglian"><meta name="copyright" content="www.zl.example,版权所有"><meta name="keywords" content="遗址,考古,新石器时代"><meta name="description" content="湖西省发现两处新石器时代聚落遗址">',
    build=bare,
    day="2023-10-23",
    time="20:14",
    origin="中联网",
    authors=("邓湘宁",),
    editors=("谭嘉木",),
)

P = story(
    "益川：三千亩油茶“卖花”又卖果",
    "红潮网时刻新闻11月9日讯（通讯员 卜文强 记者 卓玥）立冬刚过，益川县板溪镇三千亩油茶林白花满枝，前来赏花、采蜜的游客络绎不绝。而在山的另一头，茶果采摘正进入尾声。",
    "“以前油茶只卖果，现在花也能卖钱。”板溪镇青云油茶合作社负责人卜祥云告诉记者，合作社引进大果油茶品种，盛花期组织赏花节，每天接待游客五六百人，光农家饭一项就能收入两万多元。",
    "为提高出油率，合作社新建了低温压榨生产线，鲜果采下后三天内完成脱壳、烘干、压榨。今年预计产茶油65吨，产值超过800万元。",
    "油茶产业的发展也带动了周边村民就业。村民夏满秀农忙时摘果，平时在加工厂分拣，一年收入近四万元。",
    "据了解，益川县现有油茶林12.6万亩，建成油茶加工企业11家，带动1.3万户农户增收。下一步，该县将重点打造油茶公共品牌，延伸茶粕、茶皂素等精深加工链条。",
)
add(
    "provincial news site, source, writer, editor and hour in one line",
    P,
    "{T}_区县动态_红潮网",
    f"""<div class="hc-top"><div class="hc-w"><a href="https://www.hongchao.example">红潮网首页</a><a>时刻新闻</a><a>红潮论坛</a><a>问政</a><a>百姓呼声</a><span class="fr">投稿：tg@hongchao.example</span></div></div><div class="hc-w hc-logo"><img src="//img.hongchao.example/logo.png"><div class="banner"><iframe src="//ad.hongchao.example/760"></iframe></div></div>
<div class="hc-w hc-pos"><i></i><a>红潮网</a>&gt;<a>市州</a>&gt;<a>益川站</a>&gt;<a>区县动态</a>&gt;正文</div>
<div class="hc-w clearfix"><div class="content_left"><h1 class="article_title">{P.title}</h1><div class="article_info"><span>来源：红潮网</span><span>作者：卜文强 卓玥</span><span>编辑：柳一白</span><span>2021-11-09 16:48:07</span><span class="fs"><a>A+</a><a>A-</a></span></div><div class="sm-hr"></div>
<article class="article-content detail-content" id="articlecontent"><p style="text-align:center"><img src="//img.hongchao.example/2021/11/yc1.jpg"></p><p style="text-align:center"><span style="font-size:14px;color:#888">（游客在油茶林中赏花拍照。）</span></p>{indented(P.body)}</article>
<div class="content_source"><p>来源：红潮网</p><p>作者：卜文强 卓玥</p><p>编辑：柳一白</p></div><div class="btm_text">本文为益川站原创文章，转载请附上原文出处链接和本声明。</div><div class="zan"><button>点赞</button><span>23</span></div>
<div class="pinglun"><h3>我要问</h3><textarea placeholder="有什么想说的"></textarea></div><div class="xgyd"><h3>相关阅读</h3><ul>{listed(("益川：稻田里养出“高价蟹”", "11-02"), ("益川两项目获省科技进步奖", "10-27"))}</ul></div></div>
<div class="content_right"><h3>益川站热榜</h3><ol>{listed(("益水大桥11月12日起封闭施工",), ("一中新校区选址公布",), ("益川籍运动员夺冠",), pattern="<li><a>{0}</a></li>")}</ol><img src="//img.hongchao.example/app.png"><p>扫码下载时刻新闻客户端</p></div></div>
<footer class="hc-foot"><p>关于我们 - 广告投放 - 法律声明 - 诚聘英才</p><p>版权所有 红潮网络新闻有限责任公司　互联网新闻信息服务许可证号：99120170007</p></footer>""",
    head='<meta name="keywords" content="油茶,益川,板溪镇"><meta property="og:title" content="益川：三千亩油茶“卖花”又卖果"><meta property="og:release_date" content="2021-11-09 16:48:07">',
    build=bare,
    day="2021-11-09",
    time="16:48",
    origin="红潮网",
    authors=("卜文强", "卓玥"),
    editors=("柳一白",),
)

Q = story(
    "岚江大桥合龙，两岸通勤缩短至8分钟",
    "3月11日15时08分，随着最后一节重达186吨的钢箱梁精准就位，岚江大桥顺利合龙。这座全长2.7公里的双塔斜拉桥，将把岚城新区和老城之间的通勤时间由40分钟缩短至8分钟。",
    "合龙施工最怕温差。项目总工程师屈子昂介绍，钢箱梁受热会伸长，白天和夜里能差出7厘米。施工团队连续72小时监测温度，最终选定当天下午温度最稳定的两个小时完成对接，误差控制在2毫米以内。",
    "桥下水流湍急，主塔基础一度让建设者伤透脑筋。为此，他们采用国内少见的“锁口钢管桩围堰”工艺，在一个枯水期内完成了12根桩基施工。",
    "家住新区的程序员涂小雅每天要过江上班。她在现场拍下合龙视频发给同事，“再也不用赶第一班轮渡了”。",
    "按计划，岚江大桥将在今年10月建成通车，同步开通3条跨江公交线路，并预留轻轨通道。",
)
add(
    "client of a provincial daily, share page",
    Q,
    "{T}",
    f"""<div id="app" class="share-page"><div class="download-bar"><img src="/static/icon.png"><div class="t"><p>山南观察</p><span>省委机关报新闻客户端</span></div><a class="open">立即打开</a></div>
<section class="news"><h1 class="news-title">{Q.title}</h1><div class="news-meta"><span class="news-source">山南观察</span><span class="news-time">2027-03-12 11:20</span><span class="news-click">阅读 5.3万+</span></div><div class="listen"><i></i>收听本文 约4分钟</div>
<div class="news-content" id="content"><p>山南日报记者 牟晨曦 通讯员 荀立</p><p class="img"><img data-src="https://img.sn.example/27/0312/1.jpg"></p><p class="img-desc">岚江大桥合龙现场。记者 牟晨曦 摄</p>{paragraphs(Q.body)}</div>
<div class="news-edit"><span>责任编辑：管弦</span><span>审核：池清</span></div><div class="news-tags"><a># 岚江大桥</a><a># 重点工程</a></div><div class="news-like"><i class="zan"></i><b>412</b></div><div class="copyright">未经授权不得转载</div></section>
<section class="rec"><h3>相关推荐</h3><div class="item"><p>今年首批新能源公交上线</p><span>山南观察 03-11</span></div><div class="item"><p>山南春招会提供岗位9000个</p><span>山南观察 03-10</span></div></section><section class="comment"><h3>热门评论</h3><div class="c-item"><b>山里人家</b><p>盼了十几年，终于要通了！</p><em>03-12 12:01</em></div><div class="c-item"><b>用户88102</b><p>建设者辛苦了</p><em>03-12 13:44</em></div></section></div><script>window.__INITIAL_STATE__={{"news":{{"id":4471921}}}}</script>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><meta name="apple-mobile-web-app-title" content="山南观察"><meta property="og:description" content="3月11日15时08分，岚江大桥顺利合龙。"><link href="/static/css/share.8f21.css" rel="stylesheet">',
    build=bare,
    day="2027-03-12",
    time="11:20",
    origin="山南观察",
    authors=("牟晨曦", "荀立"),
    editors=("管弦",),
)

R = story(
    "老人菜场晕倒 三名摊主接力施救",
    "江浦晚报讯（记者 廖一帆 通讯员 高敏）2月19日上午8点多，在江浦市城南菜场买菜的徐大爷突然晕倒，旁边三名摊主上演了一场“接力救援”。",
    "卖豆腐的胡阿姨第一个发现老人不对劲。“他扶着摊子，脸色煞白，人就慢慢滑下去了。”胡阿姨赶紧托住老人的头，大声喊人。",
    "隔壁水产摊的小戴当过三年卫生员，他让老人平躺，解开衣领，随后拨打120。卖干货的葛师傅则跑到菜场门口，给救护车引路。",
    "十分钟后，救护车赶到。医生检查发现，老人是低血糖引起的晕厥，因送医及时，目前已无大碍。",
    "昨天下午，徐大爷的儿子提着水果来菜场道谢，三人都摆手：“都是老主顾了，换谁都会帮一把。”",
)
add(
    "city news site, shtml, editor and manuscript source",
    R,
    "{T}-江浦新闻网",
    f"""<div class="jp_top"><ul>{menu("首页 江浦 社会 民生 教育 健康 房产 汽车 论坛 数字报")}</ul></div><div class="jp_logo"><a href="http://www.jpnews.example/"><img src="/images/logo_2015.gif"></a><div id="ad_top"></div></div>
<div class="jp_where">当前位置：<a href="/">江浦新闻网</a> &gt;&gt; <a href="/sh/">社会</a> &gt;&gt; 正文</div><div class="jp_wrap"><div class="jp_l"><h1 id="title">{R.title}</h1><div id="info"><span id="source_report">稿源：<a>江浦晚报</a></span> <span id="pubtime_report">2017-02-21 07:55:03</span> <span id="cmt">0条评论</span></div>
<div id="abody" class="abody">{"".join(f"<p>　　{x}</p>" + chr(13) + chr(10) for x in R.body)}</div>
<div class="editor_r">编辑： 祝青</div><div class="jp_sm"><p>凡注明“来源：江浦新闻网”的所有作品，均为本网合法拥有版权或有权使用的作品，未经授权不得转载。</p></div><div class="kw">关键词：<a>好人</a> <a>菜场</a></div><div class="jp_xg"><h3>相关阅读</h3><ul>{listed(("公交司机停车扶起摔倒老人", "2017-01-13 08:20"), ("菜场改造后添了“爱心凳”", "2016-12-05 09:44"))}</ul></div></div>
<div class="jp_r"><h3>新闻排行榜</h3><ul>{listed(("1", "地铁2号线站名征集"), ("2", "今春第一场雨要来了"), ("3", "这家老面馆要搬了"), ("4", "中考体育项目公布"), pattern="<li><em>{0}</em><a>{1}</a></li>")}</ul><div class="wx"><img src="/images/wx.jpg">江浦发布</div></div></div>
<div class="jp_bot">江浦日报社主办 江浦新闻网版权所有　新闻热线：0000-8110000　某ICP备06003344号　互联网新闻信息服务许可证编号：9912006022</div><script src="http://stat.jpnews.example/w.js"></script>""",
    head='<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="keywords" content="菜场 摊主 施救"><meta name="source" content="江浦晚报"><meta name="editor" content="zhuqing">',
    build=bare,
    day="2017-02-21",
    time="07:55",
    origin="江浦晚报",
    authors=("廖一帆", "高敏"),
    editors=("祝青",),
)

S = story(
    "一泓清水润旱塬",
    "冬日的旱塬，天高地阔。站在望舒县高台镇的蓄水池边，渠水顺着管道哗哗流进果园，正在给苹果树做最后一遍冬灌的果农们，脸上都带着笑。",
    "望舒县地处旱塬腹地，年均降水量不足400毫米，“十年九旱”曾是这里的真实写照。村里的老人还记得，当年洗脸水要澄清了再喂牲口，姑娘出嫁先看婆家有几口水窖。",
    "“我年轻那阵，半夜三点就得起来去沟里担水，来回十二里，走慢了水就叫别人舀完了。”75岁的袁桂莲指着塬边那条废弃的小路说，路上的石头都让脚底板磨亮了。",
    "工程引水",
    "怎样把沟底的河水送到塬上？几代人想了几十年。上世纪七十年代，县里修过一级泵站，因为扬程不够、泥沙太大，三年后就停了。",
    "2018年，引河上塬工程开工。三级泵站、46公里输水管线，把河水一级一级提到420米高的塬面上。今年9月，工程全线通水，18个乡镇的11.2万人喝上了河水，23万亩旱地变成了水浇地。",
    "项目技术负责人燕子平记得，最难的是二号隧洞。黄土遇水就塌，掘进最慢的时候，一天只能往前拱六十厘米。工人们用“短进尺、快封闭”的办法，硬是啃下了1.9公里的洞子。",
    "产业留水",
    "有了水，塬上的产业也活了。高台镇建起万亩矮化苹果园，全部用上水肥一体化滴灌，每亩用水量只有漫灌的四成。果农翟有粮算过账：同样一亩园，收入从三千元涨到了九千元。",
    "除了苹果，塬上还种上了菜心和娃娃菜。合作社负责人蔺小虎从南方请来技术员，第一茬菜九十天上市，冷链车直接开到地头。",
    "制度节水",
    "水来得不容易，用水就得精打细算。县水务局在每条支管上安装了智能计量表，成立68个农民用水协会，实行“先购票、后放水”。超出定额部分，水价加倍。",
    "“水是命根子，一滴也舍不得浪费。”翟有粮说着，弯腰拧紧了阀门。",
)
add(
    "party paper, page of the digital edition",
    S,
    "{T} 望舒日报数字报",
    f"""<div class="main-ed-map"><div class="ed-head"><img src="../../../tplimg/logo.png" alt="望舒日报"><div class="date-box"><span>望舒日报</span> <span>2020年12月03日</span> <span>星期四</span></div><a class="pdf">PDF版</a><a class="rl">往期</a></div>
<div class="left-col"><div class="ban-t">第05版：水润旱塬</div><map name="PagePicMap"></map><img usemap="#PagePicMap" src="../../../res/1/20201203/5.jpg"><div class="bmdh"><a>上一版</a><a>下一版</a></div><div class="title-list"><h3>本版标题导航</h3><ul><li><a href="content_41071.htm">{S.title}</a></li><li><a href="content_41072.htm">水价改革的“望舒账本”</a></li><li><a href="content_41073.htm">图片新闻</a></li></ul></div></div>
<div class="right-col"><div class="toolbar"><a>上一篇</a> <a>下一篇</a> <a>放大</a> <a>缩小</a> <a>默认</a> <a>朗读</a></div><div class="article"><h3 class="intro">——引河上塬工程通水百日见闻</h3><h1 class="article-title">{S.title}</h1><h4 class="sub"></h4><p class="article-author">本报记者 闵江涛 通讯员 翟瑞</p>
<div id="ozoom" style="zoom:100%"><!--enpcontent-->{"".join(f"<P>　　<B>{x}</B></P>" if len(x) == 4 else f"<P>　　{x}</P>" for x in S.body)}<!--/enpcontent--></div></div><div class="pager"><a>上一篇：广告</a> <a>下一篇：水价改革的“望舒账本”</a></div></div></div>
<div class="ed-foot">望舒日报社 版权所有　未经授权禁止复制或建立镜像　某ICP备13000119号　技术支持：方正电子</div>""",
    head='<meta name="keywords" content="望舒日报,数字报"><link rel="stylesheet" href="../../../css/paper.css"><!--enpproperty <articleid>41071</articleid><date>2020-12-03 00:00:00:0</date><author>闵江涛 翟瑞</author><title>一泓清水润旱塬</title> /enpproperty-->',
    build=bare,
    day="2020-12-03",
    time=None,
    origin="望舒日报",
    authors=("闵江涛", "翟瑞"),
)

T = story(
    "家里的燃气灶用了多少年？超过8年要当心",
    "很多家庭的燃气灶一用就是十几年，觉得“还能打着火就不用换”。其实，燃气灶也有“寿命”。",
    "按照相关标准，家用燃气灶从售出当日起，判废年限为8年。超过这个年限，密封件容易老化，熄火保护装置也可能失灵，燃气泄漏的风险会明显上升。",
    "怎么判断自家的灶具该不该换？可以看这三点：",
    "一看火焰。正常的火焰是淡蓝色的，如果经常发黄、发红，说明燃烧不充分。",
    "二看开关。旋钮松动、关不严，或者要反复打火才能点着，都是老化的信号。",
    "三看软管。橡胶软管使用超过18个月就应更换，最好换成不锈钢波纹管，长度不要超过2米。",
    "另外提醒大家，做饭时人不要离开厨房，睡前关好灶前阀。发现漏气不要开灯、不要在室内打电话，先开窗通风，再到室外拨打抢修电话。",
)
add(
    "big portal, an account, way home glued to the text",
    T,
    "{T}_燃气灶_软管_火焰",
    f"""<header id="main-header"><div class="head-container"><ul class="head-nav">{menu("搜聚 新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经 娱乐 更多")}</ul><div class="right"><a>无障碍</a><a>关怀版</a><span id="head-login">登录</span></div></div></header>
<div class="area clearfix" id="article-container"><div class="left sidebar"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//avatar.souju.example/7.jpg"></a></div><h4><a href="//mp.souju.example/profile?id=77">居家安全课</a></h4><dl class="user-num"><dd><em>1286</em>文章</dd><dd><em>2041万</em>总阅读</dd></dl><ul><li><a>查看TA的文章&gt;</a></li></ul></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1>{T.title}<span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1705297260000">2024-01-15 13:41</span><span data-role="original-link">来源: <a>居家安全课</a></span><div class="area"><span>发布于：</span><span>湖西省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{T.title}</p>{paragraphs(T.body[:2])}<p class="ql-align-center"><img src="//p.souju.example/a1.jpeg" max-width="600"></p>{paragraphs(T.body[2:6])}<p>{T.body[6]}<a href="//www.souju.example/?strategyid=00001" target="_blank" id="backsohucom"><span class="backword"><i class="backsouju"></i>返回搜聚，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div id="articleTransfer"><img src="//s.souju.example/icon-jz.png"></div><div class="statement">平台声明：该文观点仅代表作者本人，搜聚号系信息发布平台，搜聚仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><span class="read-wrap">阅读 (<em class="read-num"></em>)</span><span>举报</span></div></div><div class="recommend"><h3>推荐阅读</h3><ul>{listed(("冰箱这样放菜更省电", "01-14"), ("地暖清洗别花冤枉钱", "01-13"))}</ul></div></div>
<div class="right sidebar"><div class="hot-article"><h3>24小时热文</h3><ol>{listed(("多地发布寒潮预警",), ("春运火车票今起开售",), pattern="<li><a>{0}</a></li>")}</ol></div></div></div><div class="foot-souju">Copyright © 2024 Souju.example All Rights Reserved　不良信息举报电话：0000-62720000</div>""",
    head='<meta name="mediaid" content="居家安全课"><meta property="og:type" content="news"><meta property="og:release_date" content="2024-01-15 13:41"><meta itemprop="dateUpdate" content="2024-01-15 13:41"><meta itemprop="datePublished" content="2024-01-15 13:41"><meta name="keywords" content="燃气灶,软管,火焰">',
    build=bare,
    day="2024-01-15",
    time="13:41",
    origin="居家安全课",
)

U = story(
    "湖西一高校食堂推出“半份菜” 单日减少剩饭三百公斤",
    "“阿姨，土豆牛腩要半份。”7月6日中午，在湖西师范学院北苑食堂，大二学生纪小川花9元钱打了三个半份菜，一点没剩。",
    "今年3月，有学生在校园论坛发帖，称食堂菜量“女生吃不完、男生不够吃”，引来上千条跟帖。后勤部门随后在两个食堂试行“半份菜、半份价”，并提供免费加饭。",
    "北苑食堂经理安德全介绍，试行之初厨师有顾虑，担心打菜速度变慢。“后来我们换了小号菜勺，定了刻度，一个窗口每分钟还是能打六七个人。”",
    "据学校统计，推出“半份菜”后，两个食堂单日剩饭剩菜量由780公斤降至470公斤左右，学生人均就餐花费下降约1.6元。",
    "该校后勤处表示，下学期将在全校五个食堂推广这一做法，并试点按重量计价的自助窗口。",
)
add(
    "commercial portal, original headline line, numbered editor",
    U,
    "{T}_网聚新闻",
    f"""<div class="ntes-nav" id="js_N_nav"><div class="ntes-nav-main"><a>网聚首页</a><a>应用</a><a>网聚考拉</a><a>快速导航</a><div class="c-fr"><a>登录</a><a>注册免费邮箱</a></div></div></div><div class="N-nav-channel"><a>首页</a><a>新闻</a><a>体育</a><a>娱乐</a><a>财经</a><a>汽车</a><a>科技</a><a>数码</a><a>手机</a><a>女人</a></div>
<div class="post_content post_area clearfix" id="epContentLeft"><div class="post_content_main"><div class="post_crumb"><a href="//www.wj.example/">网聚首页</a> &gt; <a href="//news.wj.example/">新闻中心</a> &gt; <a href="//news.wj.example/shehui">社会新闻</a> &gt; 正文</div><h1>{U.title}</h1><div class="post_time_source">2016-07-08 09:41:27　来源: <a id="ne_article_source" href="#" target="_blank">湖西都市报</a>(澧川)<a class="post_jubao">举报</a></div><div class="post_share_sms"><a class="js-weibo">分享到：</a><a>易信</a><a>微信</a><span class="post_cnum_tie"><a>236</a></span></div>
<div class="post_body"><div class="gg200x300"><iframe src="//ad.wj.example/200x300"></iframe></div><div class="post_text" id="endText"><p class="otitle">（原标题：高校食堂试水“半份菜” 剩饭少了学生笑了）</p>{indented(U.body[:3])}<p class="f_center"><img alt="" src="//img1.wj.example/0708/x.jpg"><br></p>{indented(U.body[3:])}<p></p><div class="ep-source cDGray"><span class="left"><a href="//news.wj.example/"><img src="//img1.wj.example/end.png" class="icon"></a> 本文来源：湖西都市报 </span><span class="ep-editor">责任编辑：齐小满_NB0432</span></div></div></div>
<div class="post_next_post"><h3>延伸阅读</h3><ul>{listed(("高校暑期留校须知", "07-05"), ("录取通知书开始投递", "07-04"))}</ul></div><div class="tie-area"><h3>跟贴 <em>236</em></h3><p>网聚网友 [澧川]：我们学校也该学学</p><p>网聚网友 [望京]：半份菜半份价，实在</p></div></div>
<div class="post_content_side"><h2>热点新闻</h2><ul>{listed(("高温红色预警连发",), ("列车上出生的男婴平安",), pattern="<li><a>{0}</a></li>")}</ul><div class="qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></div>
<div class="N-nav-bottom"><a>About WJ</a> - <a>公司简介</a> - <a>联系方法</a> - <a>招聘信息</a> - <a>不良信息举报</a><p>网聚公司版权所有 ©1997-2016</p></div>""",
    head='<meta name="keywords" content="食堂,半份菜"><meta name="description" content="湖西师范学院食堂推出半份菜"><meta name="author" content="网聚"><link rel="stylesheet" href="//static.wj.example/post.css">',
    build=bare,
    day="2016-07-08",
    time="09:41",
    origin="湖西都市报",
    editors=("齐小满",),
)

V = story(
    "在县城开书店的第六年，我靠卖明信片活了下来",
    "书店开张那天，我妈站在门口问我：这个能挣钱吗？",
    "我说能。其实我也不知道。",
    "那是2017年的秋天，我从省城辞职，回到有十二万人口的小县城，在老电影院旁边租了一间四十平方米的铺面。",
    "第一年，最好的一天卖出十一本书，最差的一天一本也没有。来得最多的是隔壁小学的孩子，坐在地上看漫画，看到天黑才走。",
    "第三年，房租涨了。我算来算去，卖书的利润连水电费都不够。",
    "转机来自一张照片。我把县城老桥的雪景印成明信片，摆在收银台上，没想到被一个返乡的姑娘一口气买走五十张。她说，要寄给五十个离开家乡的同学。",
    "后来，我又印了老电影院、汽车站、夜市和一中门口的那棵槐树。每一张背后，都写着一句话：你还记得这里吗？",
    "现在，书店每个月能卖出四千多张明信片。我用这些钱，把儿童区扩大了一倍。",
    "孩子们还是坐在地上看书，看到天黑才走。",
)
add(
    "content platform, an account's own story in short paragraphs",
    V,
    "{T}",
    f"""<div class="feed-header"><div class="left"><a class="logo" href="/"></a><a>首页</a><a>关注</a><a>同城</a><a>视频</a></div><div class="search"><input placeholder="大家都在搜：秋天的第一本书"></div><div class="right"><a>发布作品</a><a class="login">登录</a></div></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-side-interaction"><div class="digg"><i></i><span>1.2万</span></div><div class="cmt"><i></i><span>863</span></div><div class="fav"><i></i><span>收藏</span></div><div class="share"><i></i><span>分享</span></div></div></div>
<div class="main"><div class="article-content"><h1>{V.title}</h1><div class="article-meta mt-4"><span class="original-tag">原创</span><span class="dot">·</span><span>2023-11-02 17:36</span><span class="dot">·</span><span class="name"><a>城南旧事馆</a></span></div>
<article class="syl-article-base syl-page-article tt-article-content">{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(V.body[:6], 1))}<div class="pgc-img"><img src="https://p3.tp.example/large/tos-1" img_width="1080" img_height="720"><p class="pgc-img-caption">雪后的老桥</p></div>{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(V.body[6:], 7))}</article></div>
<div class="detail-end-tag"><a>#县城生活</a><a>#书店</a></div><a class="report">举报</a><div class="ttp-comment-wrapper"><h3>评论 863</h3><div class="comment-item"><a>槐花飘</a><p>看哭了，我也想要一张老车站</p><span>2023-11-02</span></div><div class="comment-item"><a>阿川在路上</a><p>老板地址发一下</p><span>2023-11-03</span></div></div></div>
<div class="right-sidebar"><div class="user-info"><img src="https://p3.tp.example/a.png"><a class="user-name">城南旧事馆</a><p>记录小城里的人和事</p><button>关注</button></div><div class="home-hotboard"><h4>热榜</h4><ol>{listed(("冷空气今夜到货",), ("高铁新增静音车厢",), ("柿子大量上市",), pattern="<li><a>{0}</a></li>")}</ol></div></div></div><script id="RENDER_DATA" type="application/json">%7B%22data%22%3A%7B%7D%7D</script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="description" content="书店开张那天，我妈站在门口问我：这个能挣钱吗？"><script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","title":"在县城开书店的第六年，我靠卖明信片活了下来","pubDate":"2023-11-02T17:36:52"}</script>',
    build=bare,
    day="2023-11-02",
    time="17:36",
    origin="城南旧事馆",
)

W = story(
    "注意！这些“山货”采了可能违法",
    "秋雨过后，不少市民喜欢上山采蘑菇、挖兰草。但要注意，有些“山货”不能随便采。",
    "案例回顾",
    "2022年9月，市民康某在松林山游玩时，见一丛兰花长势喜人，便连根挖走3株带回家栽种。经鉴定，该植物为国家二级保护野生植物。康某因涉嫌危害国家重点保护植物罪被移送审查起诉。",
    "哪些不能采？",
    "野生兰科植物中的兜兰、石斛、春兰等，以及野生红豆杉、金花茶、桫椤等，均列入国家重点保护野生植物名录，未经批准不得采集、出售、收购。",
    "法条链接",
    "《中华人民共和国野生植物保护条例》第十六条规定，采集国家一级、二级保护野生植物的，必须依法申请采集证。",
    "普法提示：见到珍稀植物，可以拍照，不要动手。发现有人非法采挖、买卖，请及时拨打森林公安举报电话。",
)
add(
    "public account of a city prosecution office",
    W,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">
{W.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">松州检察</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">松州检察</strong><img class="profile_avatar" id="js_profile_qrcode_img" src=""><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">songzhoujc</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">松州市人民检察院官方公众号</span></p></div></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2022-10-14 17:30</em><em id="js_ip_wording_wrp" style="display:none">发表于<span id="js_ip_wording"></span></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility:hidden;"><section><img class="rich_pages wxw-img" data-src="https://mmbiz.example/gif1" data-type="gif"></section>{"".join(f'<section style="text-align:center"><section style="display:inline-block;border-bottom:2px solid #2a6"><p><strong>{x}</strong></p></section></section>' if len(x) < 7 else f'<section style="line-height:2;padding:0 8px"><p style="text-indent:2em"><span style="font-size:15px">{x}</span></p></section>' for x in W.body)}<section style="text-align:center"><p>- END -</p></section><section><p style="text-align:right"><span style="font-size:12px;color:#999">文字 | 卢悠然</span></p><p style="text-align:right"><span style="font-size:12px;color:#999">编辑 | 苗小禾</span></p><p style="text-align:right"><span style="font-size:12px;color:#999">审核 | 覃建国</span></p></section></div></div>
<div class="rich_media_tool"><div>预览时标签不可点</div><span>阅读 1873</span><span>分享</span><span>收藏</span><span>赞 41</span><span>在看 16</span></div></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>""",
    head='<meta property="og:title" content="注意！这些“山货”采了可能违法"><meta property="og:article:author" content=""><meta property="og:site_name" content="微信公众平台"><meta property="twitter:card" content="summary"><script>var ct = "1665739800"; var nickname = "松州检察";</script>',
    build=bare,
    day="2022-10-14",
    time="17:30",
    origin="松州检察",
    authors=("卢悠然",),
    editors=("苗小禾",),
)

X = story(
    "楚城地铁5号线开通首日客流突破30万人次",
    "5月26日，楚城地铁5号线正式开通初期运营。截至当晚22时30分，首日客流达到30.7万人次，创下该市地铁新线首日客流纪录。",
    "5号线全长34.8公里，设站25座，连接高铁东站、大学城和江南商务区，全程运行时间约58分钟。早晚高峰行车间隔4分30秒，末班车为23时。",
    "清晨6点，首班车还未发出，大学城站外已排起百余米的长队。退休教师洪启明带着孙子赶来“尝鲜”，“从家到高铁站，公交要倒两趟，现在一趟就到了”。",
    "不过，也有乘客反映换乘不便。在换乘站江汉门站，由5号线换乘1号线需要步行约6分钟。楚城地铁集团回应称，将在高峰期增派引导人员，并研究增设自动步道。",
    "楚城市交通部门表示，首周将对5号线沿线32条公交线路进行优化，方便市民接驳。",
)
add(
    "news portal, hour and paper without a label",
    X,
    "{T}|楚城|地铁_浪涛新闻",
    f"""<div class="top-bar-wrap"><div class="top-nav"><a>浪涛首页</a><a>新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><a>图片</a><a>专栏</a><div class="login"><a>登录</a></div></div></div><div class="main-banner"><ins class="sinaads" data-ad-pdps="PDPS01"></ins></div>
<div class="main-content w1240"><div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div class="channel-path"><a href="http://news.lt.example/">新闻中心</a><span class="spliter">&gt;</span><a href="http://news.lt.example/c/">国内新闻</a><span class="spliter">&gt;</span> 正文</div></div><div class="search-box"><input value="请输入关键词"></div></div>
<h1 class="main-title">{X.title}</h1><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2019年05月27日 14:08</span><span class="source ent-source">楚城商报</span></div><div class="page-tools"><span class="tool-icon tool-cmt">缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span class="num">0</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：楚城地铁5号线开通 首日客流突破30万</p><div class="img_wrapper"><img src="http://n.lt.example/front/1.jpg" alt="开通首日"><span class="img_descr">开通首日，乘客在站厅内拍照。 徐行 摄</span></div>{indented(X.body)}<p class="article-editor">责任编辑：尤佳</p></div>
<div class="keywords" id="keywords"><label>文章关键词：</label><a>楚城</a><a>地铁</a><a>我要反馈</a></div><div class="new_style_article"></div><div class="wx"><p>浪涛新闻公众号</p><p>更多猛料！欢迎扫描左方二维码关注浪涛新闻官方微信</p></div><div class="xg"><h3>相关新闻</h3><ul>{listed(("楚城地铁集团公布末班车时刻", "05-25 10:21"), ("5号线票价方案听证", "04-11 09:02"))}</ul></div></div>
<div class="article-content-right"><div class="tit02">新闻排行</div><ol>{listed(("六月新规来了",), ("这座小城房价十年未变",), pattern="<li><a>{0}</a></li>")}</ol></div></div></div>
<div class="footer-lt"><p>新闻中心意见反馈留言板　欢迎批评指正</p><p>Copyright © 1996-2019 LANGTAO Corporation, All Rights Reserved　浪涛公司 版权所有</p></div>""",
    head='<meta property="og:type" content="news"><meta property="article:published_time" content="2019-05-27T14:08:15+08:00"><meta property="article:author" content="浪涛新闻"><meta name="mediaid" content="楚城商报"><meta name="weibo: article:create_at" content="2019-05-27 14:08:15">',
    build=bare,
    day="2019-05-27",
    time="14:08",
    origin="楚城商报",
    editors=("尤佳",),
)

Y = story(
    "多家饲料企业年内第三次提价 养殖端成本压力加大",
    "继5月份、7月份两轮涨价后，多家饲料企业近日再次上调产品价格。《商金周报》记者梳理发现，8月以来，已有瑞禾股份、丰穰牧业、海棠生物等6家公司宣布提价，猪料、禽料每吨上调50元至125元不等。",
    "原料价格上涨是主要推手",
    "“豆粕价格较年初上涨了两成以上，我们的库存只能撑三周，不提价就要亏损。”丰穰牧业一位负责人对记者表示。",
    "市场数据显示，截至8月24日，国内豆粕现货均价为每吨4820元，较7月初上涨9.3%；玉米均价为每吨2890元，涨幅为2.1%。",
    "江州农业研究院研究员甘霖认为，受主产区天气影响，大豆到港节奏放缓，短期内豆粕价格仍将高位运行，预计10月下旬供应紧张局面有望缓解。",
    "养殖企业加快降本",
    "饲料成本约占生猪养殖总成本的六成。多家上市养殖企业在投资者关系活动中表示，正通过调整配方、推广低蛋白日粮等方式降低成本。",
    "甘霖建议，中小养殖户可通过合作社集中采购，并关注“保险+期货”等工具，锁定饲料成本。",
)
add(
    "securities weekly, byline and editor as lines of the text box",
    Y,
    "{T}-商金周报网",
    f"""<div class="zq-top"><div class="w"><a>商金周报网</a><a>数字报</a><a>客户端</a><a>投诉维权</a><span>2023年8月25日 星期五</span></div></div><div class="zq-nav"><ul class="w">{menu("要闻 公司 市场 金融 基金 产业 评论 IPO 互动")}</ul></div>
<div class="zq-main w"><div class="zq-left"><div class="pos">您所在的位置: <a>网站首页</a> &gt; <a>公司产业</a> &gt; <a>产业经济</a> &gt; 正文</div><h1>{Y.title}</h1><div class="info_news">2023-08-25 00:06　来源：商金周报　贺兰雪<div class="zt"><a>T大</a> <a>T中</a> <a>T小</a></div></div>
<div class="content" id="content"><p>　　本报记者 贺兰雪</p>{"".join(f"<p>　　<strong>{x}</strong></p>" if len(x) < 14 else f"<p>　　{x}</p>" for x in Y.body)}<p>（编辑 申屠明 校对 窦雨）</p></div>
<div class="mzsm"><p>免责声明：本文仅代表作者个人观点，与商金周报网无关。据此操作，风险自担。</p></div><div class="share_zq"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ空间</a></div><div class="zq-rel"><h3>相关新闻</h3><ul>{listed(("生猪期货主力合约收涨", "2023-08-23"), ("瑞禾股份上半年净利下滑", "2023-08-21"))}</ul></div></div>
<div class="zq-right"><h3>热门文章</h3><ol>{listed(("券商板块为何异动",), ("8家公司披露回购进展",), ("新股申购日历",), pattern="<li><a>{0}</a></li>")}</ol><div class="ewm"><img src="/images/wxgzh.jpg"><p>官方微信</p></div></div></div>
<div class="zq-foot"><p>关于我们 | 版权声明 | 广告刊例 | 法律顾问</p><p>版权所有 商金周报网　互联网新闻信息服务许可证 99120180014　某公网安备 99010602001133号</p><p>商金周报网所载文章、数据仅供参考，使用前务请仔细阅读法律申明，风险自负。</p></div>""",
    head='<meta name="keywords" content="饲料,提价,豆粕"><meta name="description" content="多家饲料企业年内第三次提价"><meta name="author" content="贺兰雪">',
    build=bare,
    day="2023-08-25",
    time="00:06",
    origin="商金周报",
    authors=("贺兰雪",),
    editors=("申屠明",),
)

Z = story(
    "男子网购“全新”手机拆出他人照片，平台：已退一赔三",
    "花4300元网购的“全新未拆封”手机，开机后相册里竟有他人的照片。近日，滨城市民钱先生向涌流新闻反映了这一遭遇。",
    "钱先生介绍，9月2日他在某电商平台的“星驰数码专营店”下单了一部手机，商品页面标注“全新国行、未拆封”。9月5日收货后，他发现相册里存有31张照片，最早的拍摄于今年6月。",
    "“系统里还有别人的指纹，这怎么可能是新机？”钱先生说，他联系商家，对方起初称“可能是质检人员留下的”，只同意退货。",
    "9月8日，涌流新闻以消费者身份致电该店铺客服，对方表示不清楚情况，会向主管反映。随后记者联系了电商平台，平台工作人员称将核查商品流转记录。",
    "9月10日，平台方面回复称，经核实，该手机系其他消费者退回商品，因仓库分拣失误被二次发出，商家存在未如实描述商品的行为，已对店铺作出扣分和下架处理，并按照“退一赔三”标准向钱先生赔付。",
    "湖西明镜律师事务所律师阮天成表示，经营者将二手或退货商品当作全新商品出售，涉嫌欺诈，消费者有权依法要求增加赔偿；机内留存的他人照片属于个人信息，平台和商家亦负有妥善处理的义务。",
    "钱先生告诉记者，他已删除全部照片，赔偿款也已到账。",
)
add(
    "new-media house, reporter above, editor and proof-reader below",
    Z,
    "{T}_一号专案_涌流新闻-The Current",
    f"""<div id="__next"><main><header class="hd_wrap"><div class="hd_inner"><a href="/"><img src="/_next/static/media/logo.svg" alt="涌流Logo"></a><ul class="hd_menu">{menu("涌流 首页 视频 时事 财经 思想 智库 生活 涌流号")}</ul><div class="hd_dl">下载客户端</div><div class="hd_user">登录</div></div></header>
<div class="index_wrapper__L_zqV"><div class="index_leftcontent__96gsP"><div class="index_path__kB4nD"><a>一号专案</a> &gt; <a>直击现场</a></div><h1 class="index_title__B8mhI">{Z.title}</h1><div class="index_left__LfzyH"><div class="ant-space"><div class="ant-space-item">涌流新闻记者 骆遥 实习生 钟可</div></div><div class="ant-space"><span>2028-09-11 08:35</span></div><div class="ant-space"><span>来源：</span><span>涌流新闻</span></div><div class="index_fav"><span>∙</span> <a>直击现场 &gt;</a></div><div class="index_size"><span>字号</span></div></div>
<div class="index_cententWrap__Jv8jK">{paragraphs(Z.body[:2])}<img src="https://imgpai.yl.example/1.jpg" alt="截图"><p class="image_desc">相册中留存的照片。受访者供图</p>{paragraphs(Z.body[2:])}</div>
<div class="index_editor"><div>责任编辑：尹拾光</div><div>校对：栾梦</div></div><div class="index_copyright">涌流新闻报料：0000-962866</div><div class="index_copyright">涌流新闻，未经授权不得转载</div><div class="index_toolbar"><span>46</span><span>收藏</span><a>我要举报</a></div>
<div class="index_comment"><h2>评论(29)</h2><div class="cmt_li"><b>一只海鸥</b><span>2028-09-11</span><p>退货当新机卖，平台该管管</p></div></div></div>
<div class="index_right"><div class="tit">相关推荐</div><ul>{listed(("网购家电“空盒退货”案宣判", "2028-09-09"), ("二手平台上线验机新规", "2028-09-03"))}</ul><div class="tit">热新闻</div><ul>{listed(("台风“海葵花”生成",), ("秋粮开镰",), pattern="<li><a>{0}</a></li>")}</ul></div></div><footer class="ft"><p>Copyright © 2014-2028 滨城涌流传媒有限公司　互联网新闻信息服务许可证：99120170006　增值电信业务经营许可证</p></footer></main></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/detail/[id]"}}</script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="Keywords" content="网购,手机,退一赔三,涌流"><meta property="og:type" content="article"><link rel="preload" href="/_next/static/css/a1.css" as="style">',
    build=bare,
    day="2028-09-11",
    time="08:35",
    origin="涌流新闻",
    authors=("骆遥", "钟可"),
    editors=("尹拾光",),
)

AA = story(
    "让乡村图书室真正“活”起来",
    "走访乡村，常能看到挂着牌子的图书室：书架整齐，桌椅崭新，门上却落着锁。建得起、管不好、用得少，是不少乡村图书室面临的共同尴尬。",
    "图书室“沉睡”，原因是多方面的。有的选址偏僻，离村民聚居的地方太远；有的图书更新慢，种养技术还停留在十几年前；有的没有专人管理，开门全凭村干部有没有空。",
    "让图书室“活”起来，首先要让书对得上胃口。有的地方推行“村民点单、县馆配送”，每季度轮换一次图书；有的地方把果树修剪、电商直播等课程搬进图书室，做到看书有用、来了还想来。",
    "其次要让人留得住。可以吸收退休教师、返乡大学生担任管理员，给予适当补贴；也可以与乡村小学、养老服务站共建共享，让图书室成为老人和孩子愿意待的地方。",
    "更重要的是转变考核导向。衡量一间图书室的价值，不在于墙上挂了多少块牌子，而在于一年里有多少双手翻开过书页。",
    "灯亮起来，书才会被看见。期待更多乡村图书室敞开大门，成为乡亲们离不开的精神家园。",
)
add(
    "theory and comment site, writer and his office",
    AA,
    "{T} _明德网",
    f"""<div class="g-head"><div class="g-w"><a href="https://www.mingde.example/"><img src="https://img.mingde.example/logo_new.png"></a><div class="g-search"><input placeholder="搜索"></div></div></div><div class="g-nav"><div class="g-w">{menu("首页 时政 评论 理论 文化 科技 教育 卫生 光影 专题", '<a href="/{1}.htm">{0}</a>')}</div></div>
<div class="g-w g-crumbs"><div class="g-crumbsbox"><a>首页</a>&gt; <a>评论频道</a>&gt; <a>时评</a>&gt; 正文</div></div>
<div class="g-w g-main clearfix"><div class="u-mainleft"><h1 class="u-title">{AA.title}</h1><div class="m-con-info"><div class="m-con-source"><span class="m-con-time">2022-07-19 04:15</span><span class="m-con-source">来源：<a href="https://epaper.mingde.example/">明德网-《明德日报》</a></span><span class="u-share">分享到：</span></div></div>
<div class="u-mainText" id="articleBox"><p>　　作者：秦望川</p>{"".join(f"<p>{chr(10)}　　{x}{chr(10)}</p>" for x in AA.body)}<p>　　（作者：秦望川，系江州大学乡村发展研究中心副教授）</p></div><div class="m-zbTool liability">[ 责编：叶知许 ]</div>
<div class="u-zan"><a>阅读剩余全文（</a><a>）</a></div><div class="m-zx"><h3>最新评论</h3><p>更多评论请下载客户端</p></div></div>
<div class="u-mainright"><h3>热门排行</h3><ul>{listed(("“夜校热”折射新需求",), ("给暑期实习把好关",), ("慢一点，才看得清山水",), pattern="<li><a>{0}</a></li>")}</ul><div class="u-pic"><img src="https://img.mingde.example/p.jpg"><p>夏日荷塘</p></div></div></div>
<div class="g-foot"><p>明德网版权所有　明德日报社概况 | 关于明德网 | 报网动态 | 联系我们 | 法律声明 | 明德网邮箱 | 网站地图</p></div><script src="https://img.mingde.example/js/readmore.js"></script>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="catalogs" content="9231"><meta name="contentid" content="35893310"><meta name="publishdate" content="2022-07-19"><meta name="author" content="叶知许"><meta name="source" content="明德网-《明德日报》">',
    build=bare,
    day="2022-07-19",
    time="04:15",
    origin="明德网-《明德日报》",
    authors=("秦望川",),
    editors=("叶知许",),
)
