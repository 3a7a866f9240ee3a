"""A fifteenth album of pages, government sites from town halls to customs, written without sight of the rules (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, bare, indented, paragraphs

FIFTEENTH_GOV = Album()


def county(language: str, title: str, middle: str, head: str) -> str:
    """A county portal of the 2020s: tool bar, search with hot words, wide menu, link lists and a footer of seals."""
    menu = "".join(
        f'<li class="nav-i"><a href="//www.yupu.example/{at}/">{word}</a></li>'
        for at, word in (
            ("", "首页"),
            ("zjyp", "走进榆浦"),
            ("xwzx", "新闻中心"),
            ("zwgk", "政府信息公开"),
            ("zwfw", "政务服务"),
            ("zmhd", "政民互动"),
            ("sjfb", "数据发布"),
        )
    )
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}
<link rel="stylesheet" href="/assets/css/base.css"></head><body class="detail">
<div class="topbar w1200 clearfix"><div class="fl"><span id="nowDate">2031年6月20日 星期五</span> <span>榆浦 多云 18~26℃</span></div><div class="fr"><a>无障碍阅读</a><a>进入关怀版</a><a>政务微信</a><a>政务微博</a><a>登录</a><a>注册</a></div></div>
<div class="hd w1200"><a class="logo" href="/"><img src="/assets/logo.png" alt="榆浦县人民政府"></a><form class="so"><input placeholder="请输入关键字"><button>搜索</button></form><p class="hotw">热搜词：<a>公租房</a><a>养老认证</a><a>入学报名</a></p></div>
<ul class="nav w1200">{menu}</ul>
{middle}
<div class="links w1200"><select><option>国务院部门网站</option></select><select><option>省内市州网站</option></select><select><option>县区网站</option></select></div>
<div class="ft"><p><a>关于我们</a> | <a>网站地图</a> | <a>隐私声明</a> | <a>法律声明</a></p><p>主办：榆浦县人民政府办公室　承办：榆浦县大数据中心　联系电话：0000-7654321</p><p>网站标识码：9907210003　沛ICP备00001234号　沛公网安备 99072100000012号</p><img src="/assets/dzjg.png" alt="党政机关"><span>政府网站找错</span></div>
<script>var _hmt=_hmt||[];(function(){{var s=document.createElement("script");s.src="//stat.example/h.js";document.body.appendChild(s)}})();</script></body></html>"""


def tables(language: str, title: str, middle: str, head: str) -> str:
    """A site of about 2007, laid out in nested tables, with notice board and link column on the left."""
    board = "".join(
        f'<tr><td height="22" background="images/dot.gif">·<a href="show.asp?id={at}" target="_blank">{word}</a> <font color="#999999">[{day}]</font></td></tr>'
        for at, word, day in (
            (118, "关于清明节放假的通知", "3-28"),
            (117, "新农合缴费截止时间延长", "3-19"),
            (113, "桐岭镇春季动物防疫安排", "3-2"),
        )
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head>
<body topmargin="0" leftmargin="0" bgcolor="#E8F3E1">
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="778" height="140"></td></tr>
<tr><td bgcolor="#2E7D32" height="28" align="center"><font color="#FFFFFF"><a href="index.asp">网站首页</a> | <a href="list.asp?id=1">镇情概况</a> | <a href="list.asp?id=2">桐岭动态</a> | <a href="list.asp?id=3">党建园地</a> | <a href="list.asp?id=4">招商引资</a> | <a href="list.asp?id=5">便民服务</a> | <a href="gbook.asp">留言板</a></font></td></tr>
<tr><td height="24">&nbsp;<script language="javascript">document.write(new Date().toLocaleDateString())</script> 欢迎光临桐岭镇人民政府网站！<marquee>建设生态桐岭，打造茶果之乡</marquee></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td width="190" valign="top"><table width="100%"><tr><td><b>公告栏</b></td></tr>{board}<tr><td>总访问量：30412 人次</td></tr></table></td>
<td width="588" valign="top">{middle}</td></tr></table>
<table width="778" align="center"><tr><td align="center" bgcolor="#CFE3C4"><a onclick="this.style.behavior='url(#default#homepage)'">设为首页</a> | <a>加入收藏</a> | <a>联系站长</a><br>版权所有：桐岭镇人民政府　地址：榆浦县桐岭镇正街12号　邮编：000721<br>技术支持：青禾网络　建议使用1024*768分辨率浏览</td></tr></table></body></html>"""


BRIDGE = Story(
    "zh",
    "桐岭镇枫树坳便民桥建成通行",
    (
        "2月1日，桐岭镇枫树坳村的便民桥铺上最后一车砂石，村民石老汉挑着两筐萝卜，第一个从桥上走过。",
        "枫树坳村被清水河一分为二，对岸有四个村民小组、一百九十多口人。过去大家赶场靠一条木船，一到汛期就断了来往。",
        "去年九月，镇里争取以工代赈资金三十八万元，村民自愿投工五百余个，历时四个多月，建成这座长四十二米、宽三米半的石拱桥。",
        "村支书介绍，开春后村里还要把两岸的机耕道接到桥头，让农用车开到田边。",
    ),
)
FIFTEENTH_GOV.add("town site in nested tables, text broken by line breaks, hits written by script", BRIDGE, "桐岭镇人民政府网--{T}", f"""
<table width="98%" align="center"><tr><td height="26">您现在的位置：<a href="index.asp">首页</a> &gt;&gt; <a href="list.asp?id=2">桐岭动态</a> &gt;&gt; 正文</td></tr>
<tr><td align="center"><font size="4" color="#CC0000"><b>{BRIDGE.title}</b></font></td></tr>
<tr><td align="center" bgcolor="#F2F2F2">发布时间：2031-2-3 9:15:22　　作者：葛玉成　　来源：桐岭镇党政办　　阅读：<script src="hits.asp?id=121"></script>次</td></tr>
<tr><td class="p14" style="line-height:200%"><div align="center"><img src="uploadfile/20310203.jpg" width="420"><br><font color="#666666" size="2">村民走过新桥</font></div><br>{"<br><br>".join("&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in BRIDGE.body)}<br></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr>
<tr><td>上一篇：<a href="show.asp?id=120">桐岭镇召开森林防火工作会</a> 2031-1-29<br>下一篇：没有了</td></tr></table>""",
    time="09:15", origin="桐岭镇党政办", authors=("葛玉成",), build=tables)  # fmt: skip

BUS = Story(
    "zh",
    "榆浦县开通首条“助农公交”专线",
    (
        "“以前天不亮就得找车，现在把菜筐往车厢里一放，四十分钟就到市场。”2月3日清晨，在石桥乡候车亭，菜农邱大嫂把六筐芹菜搬上了刚开通的“助农公交”。",
        "当天，榆浦县首条“助农公交”专线正式运行。线路从石桥乡粮站出发，途经十一个村，终点设在县城南门农贸市场，全程三十六公里，票价两元，随车农产品免费。",
        "县交通运输局运输股负责人介绍，专线使用三台改装后的新能源客车，拆除后排座椅，加装了折叠货架、防滑垫和喷淋水箱，每台车可以装货八百公斤。",
        "如需乘车，请扫描站牌上的二维码预约座位；没有智能手机的老人，可以请村里的代办员登记。",
        "据悉，县里今年还将在西片三个乡镇开通两条同类专线。",
    ),
)
FIFTEENTH_GOV.add("county portal, video above the text, staff lines of four roles below it", BUS, "{T}_榆浦要闻_榆浦县人民政府", f"""
<div class="crumb w1200">当前位置：<a>首页</a> &gt; <a>新闻中心</a> &gt; <a>榆浦要闻</a></div>
<div class="xl w1200"><h1 class="xl-tit">{BUS.title}</h1>
<div class="xl-info clearfix"><span>来源：榆浦县融媒体中心</span><span>2031-02-03 10:26</span><span>浏览次数：<i id="hits">—</i></span><span class="fr">字号：<a>大</a> <a>中</a> <a>小</a></span><span class="fr share">分享到：<a title="微信"></a><a title="微博"></a></span></div>
<div class="xl-con"><div class="TRS_Editor"><p style="text-align:center"><video controls poster="P020310203.jpg" src="P020310203.mp4"></video></p>{indented(BUS.body[:3])}<p style="text-align:center"><img src="W020310203.jpg"></p><p style="text-align:center"><span style="font-size:14px;color:#555">2月3日，菜农在石桥乡候车亭装菜上车。</span></p>{indented(BUS.body[3:])}<p style="text-align:right">记者：沈渔　实习记者：陶小满</p><p style="text-align:right">编辑：覃朗</p><p style="text-align:right">审核：宁远征　监制：郝建</p></div></div>
<div class="xl-ewm"><img src="/qr.aspx"><p>扫一扫在手机打开当前页</p></div>
<div class="xl-rel"><h3>相关信息</h3><ul><li><a>石桥乡冬季蔬菜上市</a><span>2031-01-12</span></li><li><a>全县农村公路养护完成年度任务</a><span>2030-12-30</span></li></ul></div></div>""",
    head='<meta name="SiteName" content="榆浦县人民政府"><meta name="SiteDomain" content="www.yupu.example"><meta name="SiteIDCode" content="9907210003"><meta name="ColumnName" content="榆浦要闻"><meta name="ArticleTitle" content="榆浦县开通首条“助农公交”专线"><meta name="PubDate" content="2031-02-03 10:26"><meta name="ContentSource" content="榆浦县融媒体中心">',
    time="10:26", origin="榆浦县融媒体中心", authors=("沈渔", "陶小满"), editors=("覃朗",), build=county)  # fmt: skip

FOREST = Story(
    "zh",
    "云汀市启用林火视频监测“一张图”",
    (
        "近日，云汀市林火视频监测“一张图”平台通过验收并投入使用，全市一百二十七个山头瞭望点实现统一调度。",
        "平台接入高清云台摄像机二百零四路，配合热成像设备，可在十五分钟内发现直径两米以上的火点，并自动推送给距离最近的护林队。",
        "试运行三个月来，平台共核实疑似火情四十一起，其中野外违规用火三十六起，均在初起阶段处置，未发生森林火灾。",
        "下一步，云汀市将把平台向重点林场和自然保护地延伸，年内再建瞭望点三十个。（云汀市林业局 苗可欣）",
    ),
)
FIFTEENTH_GOV.add("provincial bureau, empty hit label, writer in brackets at the end, minutes only in a meta tag", FOREST, "沛原省林业局 市县动态 {T}", f"""
<div id="barrierfree_container"><div class="header_2019"><a href="http://lyj.peiyuan.example/"><img src="/picture/0/logo.png"></a><table cellspacing="0"><tr><td><a>机构职能</a></td><td><a>林业要闻</a></td><td><a>政务公开</a></td><td><a>网上办事</a></td><td><a>公众参与</a></td><td><a>专题专栏</a></td></tr></table></div>
<table width="1000" align="center" class="bt_position"><tr><td>您当前所在位置：</td><td><table><tr><td><a class="bt_link" href="/index.html">首页</a><span> &gt;&gt; </span><a class="bt_link" href="/col/col1523/index.html">林业要闻</a><span> &gt;&gt; </span><a class="bt_link">市县动态</a></td></tr></table></td></tr></table>
<table id="article" width="1000" align="center"><tr><td class="title"><!--<$[标题名称(html)]>begin-->{FOREST.title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td><table width="100%" class="xxinfo"><tr><td align="left">发布日期：2031-02-03</td><td align="center">浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=1523"></script></td><td align="right">字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr></table></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{"".join(f'<p style="text-indent:2em;line-height:2"><span style="font-family:宋体;font-size:16px">{x}</span></p>' for x in FOREST.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right"><a href="javascript:window.print()">[打印本页]</a>　<a>[关闭窗口]</a></td></tr></table>
<div class="foot"><p>版权所有：沛原省林业局 地址：青崖市松风路9号 值班电话：0000-3344556</p><p>备案序号：沛ICP备00005678号 网站标识码：9900000046</p><p>您是本站第 <b>8812764</b> 位访客</p></div></div>""",
    head='<meta name="SiteName" content="沛原省林业局"><meta name="ColumnName" content="市县动态"><meta name="ArticleTitle" content="云汀市启用林火视频监测“一张图”"><meta name="PubDate" content="2031-02-03 15:48"><meta name="Author" content="">',
    authors=("苗可欣",), build=bare)  # fmt: skip

CASE = Story(
    "zh",
    "青崖市政协原副主席魏伯衡接受纪律审查和监察调查",
    (
        "青崖市政协原副主席魏伯衡涉嫌严重违纪违法，目前正接受沛原省纪委监委纪律审查和监察调查。",
        "魏伯衡简历",
        "魏伯衡，男，1969年4月生，沛原榆浦人，大学学历。",
        "1991.07—1998.03 榆浦县水利局技术员、办公室副主任",
        "1998.03—2006.11 榆浦县石桥乡党委副书记、乡长、党委书记",
        "2006.11—2017.02 云汀市农业局副局长、局长",
        "2017.02—2029.12 青崖市副市长，市政协副主席",
        "2029.12 退休",
    ),
)
FIFTEENTH_GOV.add("party discipline office, a career in dated lines, office alone in brackets", CASE, "{T}——沛原省纪委监委网站", f"""
<div class="head_bg"><div class="head w980"><img src="/images/jw_logo.png"><div class="jb"><a>我要举报</a><a>12388</a></div></div></div>
<div class="daohang w980"><a>首页</a><a>审查调查</a><a>党纪政务处分</a><a>巡视巡察</a><a>曝光台</a><a>廉洁文化</a><a>信息公开</a></div>
<div class="other_center w980"><div class="bread">当前位置：<a>首页</a>&gt;<a>审查调查</a>&gt;<a>省管干部</a></div>
<h2 class="tit">{CASE.title}</h2><div class="daty"><div class="daty_con"><em class="e e1">来源：沛原省纪委监委网站</em><em class="e e2">发布时间：2031-02-03 16:00</em><em class="e e3">分享<img src="/images/wx.png"></em></div></div>
<div class="content"><div class="TRS_Editor"><p>　　{CASE.body[0]}</p><p align="center"><strong>{CASE.body[1]}</strong></p>{indented(CASE.body[2:])}<p>　　（沛原省纪委监委）</p></div></div>
<div class="pages_print"><a>打印</a> <a>关闭</a> <a>返回顶部</a></div></div>
<div class="w980 hot"><h4>热门推荐</h4><ol><li><a>云汀市粮食局原局长被开除党籍</a> <span>2031-01-28</span></li><li><a>节前正风肃纪明察暗访</a> <span>2031-01-22</span></li></ol></div>
<div class="footer"><p>中共沛原省纪律检查委员会　沛原省监察委员会　版权所有　沛ICP备00000912号</p></div>""",
    time="16:00", origin="沛原省纪委监委网站", build=bare)  # fmt: skip

POLICE = Story(
    "zh",
    "警情通报",
    (
        "2031年2月3日15时20分许，我局接到群众报警，称县城河西路一处在建工地围挡被人为推倒，砸中路边两辆电动车，无人员受伤。",
        "接警后，民警迅速赶到现场处置，并于当日17时许将违法行为人纪某（男，34岁，榆浦县人）查获。经查，纪某因与工地负责人有货款纠纷，酒后驾驶装载机将围挡推倒。",
        "目前，纪某因涉嫌寻衅滋事已被我局依法刑事拘留，案件正在进一步侦办中。",
        "请广大网民不造谣、不信谣、不传谣。如有线索，请拨打0000-7650110。",
        "榆浦县公安局",
        "2031年2月3日",
    ),
)
FIFTEENTH_GOV.add("police notice, account name beside the time, signature and day at its foot", POLICE, "{T}", f"""
<div id="app-top" class="dl-bar"><img src="/i/app.png"><div><b>沛原警务</b><p>打开客户端，办事更方便</p></div><a class="dl-btn">立即打开</a></div>
<div class="rich_wrap"><h1 class="rich_title">{POLICE.title}</h1><div class="rich_meta"><span class="m-time">2031-02-03 21:07</span><span class="m-nick">榆浦公安</span><a class="m-follow">+关注</a></div>
<div class="rich_content"><section><section style="border:1px solid #1a3f8b;padding:12px">{"".join(f"<section><span>　　{x}</span></section>" for x in POLICE.body[:4])}<section style="text-align:right">{POLICE.body[4]}</section><section style="text-align:right">{POLICE.body[5]}</section></section></section></div>
<div class="acct"><img src="/i/face.png"><div><p class="n">榆浦公安</p><p class="d">榆浦县公安局官方账号</p><p>1432篇内容 · 8.6万粉丝</p></div></div>
<div class="acts"><span>点赞 312</span><span>在看 57</span><span>转发</span></div>
<div class="cmt"><h4>精选留言</h4><div><b>河西路的风</b><p>处理得快，点赞！</p><i>02-03 21:40</i></div><div><b>榆浦小吃王</b><p>喝酒真误事</p><i>02-03 22:02</i></div><p>以上留言由公众号筛选后显示</p></div></div>
<div class="more"><h4>往期推荐</h4><a>春运交通安全提示（五）</a><a>冬季防火，这些要记牢</a></div>""",
    time="21:07", origin="榆浦公安", build=bare)  # fmt: skip

CUSTOMS = Story(
    "zh",
    "青崖海关“提前预约”助年宵花快速通关",
    (
        "（通讯员 冯知微、丁远航）2月2日凌晨，满载着一千二百盆蝴蝶兰的冷链货车驶入青崖综合保税区查验平台。四十分钟后，这批年宵花完成检疫，发往省内各大花市。",
        "“花期就是商机，晚一天，价格就差两成。”沛原花语园艺有限公司报关员姜澜说，海关开通了鲜活产品“提前预约”，货物到场随到随验。",
        "据青崖海关所属保税区海关副关长欧阳牧介绍，该关派出植物检疫专业人员，重点检查根系、栽培介质是否携带土壤和有害生物，并实行“一花一档”管理。",
        "据统计，今年1月，青崖海关共监管进口种苗花卉二十六批次、货值四百一十万元，同比分别增长一成八和两成三。",
    ),
)
FIFTEENTH_GOV.add("customs house, contributors in brackets before the first words, picture lines by a photographer", CUSTOMS, "{T}", f"""
<div class="hgTop"><div class="inner"><img src="/eportal/logo.png"><ul class="sub"><li><a>总署网站</a></li><li><a>互联网+海关</a></li><li><a>12360热线</a></li></ul></div></div>
<div class="easysite-nav"><ul><li><a>首页</a></li><li><a>海关概况</a></li><li><a>关区动态</a></li><li><a>信息公开</a></li><li><a>统计数据</a></li><li><a>互动交流</a></li></ul></div>
<div class="easysite-news-text-page"><div class="easysite-path"><a>首页</a>&gt;<a>关区动态</a>&gt;<a>媒体广角</a></div>
<div class="easysite-news-title"><h2>{CUSTOMS.title}</h2></div>
<div class="easysite-news-peoperty"><p>发布时间：2031-02-03</p><p>来源：青崖海关</p><p>作者：</p><p>责任编辑：</p><p>【字体：<a>大</a>|<a>中</a>|<a>小</a>】</p><p>文章点击数：<span>0</span></p></div>
<div class="easysite-news-content"><div id="easysiteText"><p>{CUSTOMS.body[0]}</p><p style="text-align:center"><img src="/eportal/fileDir/a1.jpg"></p><p style="text-align:center;font-family:楷体">图为：海关关员查验进口蝴蝶兰。　卢川 摄</p>{paragraphs(CUSTOMS.body[1:3])}<p style="text-align:center"><img src="/eportal/fileDir/a2.jpg"></p><p style="text-align:center;font-family:楷体">图为：海关关员在实验室鉴定有害生物。　卢川 摄</p><p>{CUSTOMS.body[3]}</p></div></div>
<div class="easysite-down"><a>打印</a><a>关闭</a><a>TOP</a></div></div>
<div class="friend"><b>友情链接</b><a>沛原省商务厅</a><a>青崖综合保税区</a></div><div class="hgFoot">主办：青崖海关　技术支持：信息中心　沛ICP备00007766号　网站标识码 9900530021</div>""",
    head='<meta name="author" content=""><meta name="createDate" content="2031-02-03 11:02:33"><meta name="ContentSource" content="青崖海关">',
    origin="青崖海关", authors=("冯知微", "丁远航"), build=bare)  # fmt: skip

STORM = Story(
    "zh",
    "云汀市启动低温雨雪冰冻灾害Ⅲ级应急响应",
    (
        "根据气象部门预报，受强冷空气影响，2月3日夜间至6日，云汀市将有一次大范围雨雪冰冻天气过程，高海拔山区最大积雪深度可达十五厘米。",
        "经会商研判，市减灾委员会决定，自2月3日8时起启动低温雨雪冰冻灾害Ⅲ级应急响应。有关要求如下：",
        "1.加强值守。各级各部门严格执行24小时值班和领导带班制度，重要情况即时上报。",
        "2.保障通行。公安、交通部门要备足融雪剂和防滑料，对桥梁、长坡、背阴路段提前布撒。",
        "3.紧盯弱点。对农业大棚、临时建筑、老旧厂房开展排查，发现险情立即撤人。",
        "公众如需了解道路管制信息，可拨打12328，或关注“云汀应急”微信公众号。",
        "响应终止时间将视天气变化另行通知。",
    ),
)
FIFTEENTH_GOV.add("emergency bureau, numbered demands, a box of earlier news between paragraphs", STORM, "{T} - 云汀市应急管理局", f"""
<header class="yj-header"><div class="container"><a class="brand">云汀市应急管理局</a><nav><a>首页</a><a>应急要闻</a><a>预警信息</a><a>安全生产</a><a>防灾减灾</a><a>科普宣教</a></nav></div></header>
<div class="warnbar"><marquee>云汀市气象台2031年06月19日17时10分发布雷电黄色预警信号</marquee></div>
<main class="container"><ol class="breadcrumb"><li><a>首页</a></li><li><a>应急要闻</a></li><li class="active">正文</li></ol>
<article class="art"><h1>{STORM.title}</h1><div class="art-meta"><time>2031/02/03 07:40:00</time> | 稿源：云汀应急 | 责任编辑：崔晴 | <span class="views">1,204次浏览</span></div>
<div class="art-body">{paragraphs(STORM.body[:2])}<div class="art-box"><strong>延伸阅读</strong><ul><li><a href="/2031/0201/511.html">市应急局部署雨雪天气防范工作</a></li><li><a href="/2031/0131/508.html">一图读懂：道路结冰预警分几级</a></li></ul></div>{paragraphs(STORM.body[2:])}</div>
<div class="art-tags">标签：<a>应急响应</a> <a>雨雪冰冻</a></div><div class="bdsharebuttonbox"><a>QQ空间</a><a>新浪微博</a><a>微信</a></div>
<div class="pn"><p>上一篇：<a>云汀市开展烟花爆竹安全检查</a></p><p>下一篇：<a>云汀市森林火险等级预报</a></p></div></article>
<aside><h3>点击排行</h3><ol><li><a>安全生产月活动启动</a><em>06-01</em></li><li><a>全市危化品企业名录</a><em>05-23</em></li></ol></aside></main>
<footer>云汀市应急管理局主办 应急值守电话：0000-2219000 沛ICP备00004321号-2</footer>""",
    time="07:40", origin="云汀应急", editors=("崔晴",), build=bare)  # fmt: skip

MUSEUM = Story(
    "zh",
    "【展讯】窑火千年——榆浦青瓷精品展正月开幕",
    (
        "一只唐代的青釉执壶，壶流缺了一角，却被放在展厅最中央。策展人说，正是这处残缺，让人看见了榆浦窑胎骨的颜色。",
        "此次展览遴选馆藏青瓷一百一十六件（套），其中七成为首次展出，时代从东汉到北宋，按“泥”“火”“釉”“人”四个单元排列。",
        "第一单元　泥",
        "榆浦人做瓷，先认泥。展柜里并排摆着五种瓷土，观众可以伸手去摸，感受粗与细的差别。",
        "第二单元　火",
        "这里复原了一段龙窑的火膛。灯光随着投柴口的开合忽明忽暗，窑工号子从墙后传来。",
        "展览信息",
        "展览时间：2031年2月6日至5月18日",
        "开放时间：9:00—17:00（16:30停止入馆，周一闭馆）",
        "展览地点：榆浦县博物馆二楼临展厅",
        "门票：免费，凭身份证预约入馆",
    ),
)
FIFTEENTH_GOV.add("county museum, unit headings, opening hours as part of the text, writer and editor by slashes", MUSEUM, "{T}|榆浦县博物馆", f"""
<div class="mz-top"><div class="mz-logo">榆浦县博物馆 <small>YUPU MUSEUM</small></div><div class="mz-open">今日开馆 9:00-17:00 <a>参观预约</a></div><ul class="mz-menu"><li>首页</li><li>资讯</li><li>展览</li><li>典藏</li><li>教育</li><li>文创</li><li>EN</li></ul></div>
<div class="mz-banner" style="background-image:url(/up/b3.jpg)"></div>
<div class="mz-page"><div class="mz-left"><h3>资讯</h3><a>本馆要闻</a><a class="on">展览讯息</a><a>通知公告</a></div>
<div class="mz-right"><div class="t1">{MUSEUM.title}</div><div class="t2"><i>2031.02.03</i><i>文/唐若谷　图/石磊</i><i>阅读 886</i></div>
<div class="t3"><figure><img src="/up/1.jpg"><figcaption>唐 榆浦窑青釉执壶</figcaption></figure>{paragraphs(MUSEUM.body[:2])}<h4>{MUSEUM.body[2]}</h4><p>{MUSEUM.body[3]}</p><figure><img src="/up/2.jpg"><figcaption>五种瓷土</figcaption></figure><h4>{MUSEUM.body[4]}</h4><p>{MUSEUM.body[5]}</p><h4>{MUSEUM.body[6]}</h4><ul>{"".join(f"<li>{x}</li>" for x in MUSEUM.body[7:])}</ul><p class="ed">编辑/许棠　审校/高明</p></div>
<div class="t4"><a class="prev">‹ 春节期间开放公告</a><a class="next">招募：小小讲解员 ›</a></div></div></div>
<div class="mz-foot"><div><img src="/up/qr.png"><p>关注微信公众号</p></div><p>地址：榆浦县文庙街3号　电话：0000-7651929</p><p>© 榆浦县博物馆 沛ICP备00002020号</p></div>""",
    authors=("唐若谷",), editors=("许棠",), build=bare)  # fmt: skip

LIBRARY = Story(
    "zh",
    "关于一楼借阅区临时闭馆的公告",
    (
        "尊敬的读者：",
        "因一楼总借阅区更换自助借还设备及书架加固施工，我馆定于2月10日至2月16日暂停该区域开放，其他楼层照常开放。现将有关事项公告如下：",
        "一、闭馆期间到期的图书，系统自动延期至2月28日，不产生逾期费用。",
        "二、还书可使用北门外二十四小时还书箱。",
        "三、预约到馆的图书请在二楼服务台领取。",
        "由此给您带来的不便，敬请谅解。咨询电话：0000-7653366。",
        "特此公告。",
        "榆浦县图书馆",
        "2031年2月1日",
    ),
)
FIFTEENTH_GOV.add("county library, notice with no day of release, only the one it is signed on", LIBRARY, "{T} - 榆浦县图书馆", f"""
<div id="header"><h2><a href="/">榆浦县图书馆</a></h2><div class="search-form"><select><option>馆藏目录</option><option>站内</option></select><input><button>检索</button></div><div class="mod-menu"><a>本馆概况</a><a>读者服务</a><a>数字资源</a><a>读者活动</a><a>总分馆</a><a>志愿者</a></div></div>
<div class="com-content-article item-page"><div class="page-header"><h1>{LIBRARY.title}</h1></div><div class="tools"><a>大</a><a>小</a><a>打印</a><span>点击数：465</span></div>
<div class="com-content-article__body"><p>{LIBRARY.body[0]}</p>{indented(LIBRARY.body[1:7])}<p style="text-align:right">{LIBRARY.body[7]}</p><p style="text-align:right">{LIBRARY.body[8]}</p></div>
<ul class="pager"><li><a>« 上一页</a></li><li><a>下一页 »</a></li></ul></div>
<div class="aside"><h3>近期活动</h3><ul><li><span class="d">06-21</span><a>周末故事会：小蝌蚪旅行记</a></li><li><span class="d">06-22</span><a>榆浦讲坛：古桥里的榆浦</a></li></ul><h3>新书推荐</h3><ul><li><a>《山中来信》</a></li><li><a>《河流的记忆》</a></li></ul></div>
<div id="footer"><p>周二至周日 8:30—20:30　地址：榆浦县文昌路28号</p><p>Copyright © 2009-2031 榆浦县图书馆　支持IPv6</p></div>""",
    day=None, build=bare)  # fmt: skip

SCHOOL = Story(
    "zh",
    "把课堂搬进菜园：我校开展“小小农艺师”寒假实践",
    (
        "寒假里的校园并不冷清。2月2日，四年级二十八名同学扛着小锄头来到教学楼后的菜园，上了一堂特别的科学课。",
        "科学老师汤老师先让大家测量土壤温度，再比较覆膜和不覆膜的两垄蒜苗。“膜里面高了四度！”小雨同学举着温度计喊了起来。",
        "测量结束，孩子们把数据写进“种植日记”，并动手给豌豆搭架。劳动之后，食堂的师傅用刚摘的菠菜煮了一锅热汤。",
        "据了解，学校菜园今年已是第五个年头，共有十二块“责任田”，由各班轮流照管。",
    ),
)
FIFTEENTH_GOV.add("primary school, site builder page, editor by login, contributing office on the last line", SCHOOL, "{T}-榆浦县实验小学", f"""
<div class="top"><img src="images/xx_logo.png"><script>function dosuba(a){{return a.submit()}}</script><form name="au1a"><input name="showkeycode" value="请输入关键词"></form></div>
<ul id="MenuBar1"><li><a href="index.htm">网站首页</a></li><li><a href="xxgk.htm">学校概况</a></li><li><a href="xyxw.htm">校园新闻</a></li><li><a href="jyjx.htm">教育教学</a></li><li><a href="dyts.htm">德育天使</a></li><li><a href="jxlx.htm">家校连线</a></li></ul>
<div class="ny-dqwz">当前位置： <a href="index.htm">网站首页</a>&gt;&gt;<a href="xyxw.htm">校园新闻</a>&gt;&gt;正文</div>
<form name="_newscontent_fromname"><div class="ar_article"><h3 class="ar_title">{SCHOOL.title}</h3><p class="ar_info">时间：2031年02月03日 08:32　作者：程一诺　编辑：ypsx_admin　点击：[<span id="dynclicks_wbnews_1043">211</span>]</p>
<div id="vsb_content" class="v_news_content"><p>{SCHOOL.body[0]}</p><p class="vsbcontent_img"><img src="/__local/1/A/22.jpg" width="600"></p><p style="text-align:center;font-size:12px">同学们测量土壤温度</p>{paragraphs(SCHOOL.body[1:])}<p style="text-align:right">（科学教研组供稿）</p></div>
<div class="gd"><p>上一条：<a href="1042.htm">我校举行散学典礼</a></p><p>下一条：<a href="1044.htm">开学致家长的一封信</a></p></div><p>【<a href="javascript:window.opener=null;window.close();">关闭</a>】</p></div></form>
<div class="bottom">榆浦县实验小学　校址：榆浦县学前路1号　招生咨询：0000-7650606　<a>站长统计</a></div>""",
    time="08:32", authors=("程一诺",), editors=("ypsx_admin",), build=bare)  # fmt: skip

WINNERS = (
    ("候选人排序", "单位名称", "投标报价（元）", "工期（日历天）"),
    ("第一名", "沛原宏途路桥有限公司", "6812450.00", "150"),
    ("第二名", "青崖市政建设集团", "6877310.52", "150"),
    ("第三名", "云汀远大工程有限公司", "6901126.88", "145"),
)
BID = Story(
    "zh",
    "清水河景观步道（二期）工程施工中标候选人公示",
    (
        "清水河景观步道（二期）工程施工招标（招标编号：YPJS-2031-007）于2031年1月30日在榆浦县公共资源交易中心开标、评标，现将评标结果公示如下：",
        *(cell for row in WINNERS for cell in row),
        "公示期：2031年2月3日至2031年2月6日",
        "投标人或者其他利害关系人对评标结果有异议的，应当在公示期内以书面形式向招标人提出。",
        "招标人：榆浦县城市建设投资有限公司",
        "联系人：郭工　电话：0000-7657788",
        "招标代理机构：诚衡项目管理有限公司",
        "2031年2月3日",
    ),
)


def grid(rows: tuple[tuple[str, ...], ...], attributes: str = 'border="1"') -> str:
    """Rows as a plain table."""
    return (
        f"<table {attributes}>"
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        + "</table>"
    )


FIFTEENTH_GOV.add("exchange of public resources, candidates in a table, day of information in heavy brackets", BID, "{T}", f"""
<div class="ewb-hd"><h2>榆浦县公共资源交易中心</h2><div class="ewb-login"><a>投标人登录</a><a>CA办理</a></div><ul class="ewb-nav"><li>首页</li><li>交易公开</li><li>政策法规</li><li>办事指南</li><li>信用信息</li></ul></div>
<div class="ewb-location">您现在的位置：<a>首页</a> / <a>交易公开</a> / <a>工程建设</a> / <span id="viewGuid" value="cms_003001004">中标候选人公示</span></div>
<div class="ewb-flow"><span>招标公告</span><span>答疑澄清</span><span class="cur">中标候选人公示</span><span>中标结果</span><span>合同公开</span></div>
<div class="article-info"><h1>{BID.title}</h1><p class="infotime">【信息时间：2031-02-03】【阅读次数：<span id="infod">31</span>】【<a>我要打印</a>】【<a>关闭</a>】</p>
<div class="con"><p>{BID.body[0]}</p>{grid(WINNERS, 'class="MsoTableGrid" border="1" cellspacing="0"')}{paragraphs(BID.body[17:-1])}<p style="text-align:right">{BID.body[-1]}</p></div>
<div class="fj"><h4>附件下载</h4><a href="/f/1.pdf">评标结果公示.pdf</a></div></div>
<div class="ewb-ft">主办单位：榆浦县公共资源交易中心　监督电话：0000-7650012　版权所有 技术支持：新联软件</div>""",
    build=bare)  # fmt: skip

BUYING = Story(
    "zh",
    "榆浦县人民医院便携式超声诊断仪采购项目竞争性磋商公告",
    (
        "项目概况",
        "便携式超声诊断仪采购项目的潜在供应商应在沛原省政府采购网获取采购文件，并于2031年2月17日09点30分（北京时间）前提交响应文件。",
        "一、项目基本情况",
        "项目编号：YPCG-2031-0015",
        "预算金额：96.5万元（人民币）",
        "合同履行期限：合同签订后30日内交货并安装调试完毕",
        "二、申请人的资格要求",
        "1.满足《中华人民共和国政府采购法》第二十二条规定；",
        "2.具有有效的医疗器械经营许可证或备案凭证；",
        "3.本项目不接受联合体投标。",
        "三、获取采购文件",
        "时间：2031年2月4日至2031年2月11日，每天上午9:00至12:00，下午14:00至17:00",
        "方式：在线下载，售价0元",
        "四、凡对本次采购提出询问，请按以下方式联系",
        "采购人：榆浦县人民医院",
        "地址：榆浦县健康路66号",
        "项目联系人：邬女士　电话：0000-7659120",
    ),
)
FIFTEENTH_GOV.add("government buying site, summary table ahead of the notice, contact lines within", BUYING, "{T}_沛原省政府采购网", f"""
<div id="header_wrap"><a><img src="/img/zfcg.png"></a><ul><li><a>首页</a></li><li><a>政采法规</a></li><li><a>购买服务</a></li><li><a>监督检查</a></li><li><a>信息公告</a></li><li><a>国际专栏</a></li></ul></div>
<p class="vT_detail_position">当前位置：<a>首页</a> » <a>信息公告</a> » <a>县级公告</a> » <a>竞争性磋商公告</a></p>
<div class="vF_deail_maincontent"><div class="vF_detail_header"><h2 class="tc">{BUYING.title}</h2><p class="tc"><span id="pubTime">2031年02月03日 17:35</span>　来源：<span id="sourceName">沛原省政府采购网</span>　【<a>打印</a>】 <a id="hideBtn">【显示公告概要】</a></p></div>
<div class="table" id="summaryTable"><table><tr><td colspan="4"><b>公告概要：</b></td></tr><tr><td>采购项目名称</td><td colspan="3">便携式超声诊断仪采购项目</td></tr><tr><td>品目</td><td colspan="3">货物/医疗设备</td></tr><tr><td>行政区域</td><td>榆浦县</td><td>公告时间</td><td>2031年02月03日 17:35</td></tr><tr><td>预算金额</td><td colspan="3">￥96.500000万元</td></tr></table></div>
<div class="vF_detail_content_container"><div class="vF_detail_content"><h3>{BUYING.body[0]}</h3><p>{BUYING.body[1]}</p>{"".join(f"<p><strong>{x}</strong></p>" if x[1] == "、" else f"<p>{x}</p>" for x in BUYING.body[2:])}</div></div></div>
<div class="vF_right"><h4>相关公告</h4><ul><li><a>榆浦县中医院CT采购项目中标公告</a><span>2031-01-20</span></li><li><a>榆浦县教育局课桌椅采购项目终止公告</a><span>2031-01-15</span></li></ul></div>
<div id="footer">版权所有 © 2031 沛原省财政厅　公告由采购人或代理机构发布，内容真实性由其负责　服务热线：0000-4001234</div>""",
    time="17:35", origin="沛原省政府采购网", build=bare)  # fmt: skip

SPEND = (
    ("科目编码", "科目名称", "合计", "基本支出", "项目支出"),
    ("20701", "文化和旅游", "1182.40", "640.15", "542.25"),
    ("20702", "文物", "386.00", "121.90", "264.10"),
    ("20805", "行政事业单位养老支出", "97.36", "97.36", "0.00"),
)
BUDGET = Story(
    "zh",
    "榆浦县文化和旅游局2031年部门预算公开",
    (
        "目录",
        "第一部分 部门概况",
        "第二部分 2031年部门预算情况说明",
        "第三部分 名词解释",
        "第一部分 部门概况",
        "一、主要职责",
        "贯彻执行文化、旅游、文物工作的方针政策，统筹规划全县文化事业、文化产业和旅游业发展。",
        "二、机构设置",
        "局机关内设办公室、公共服务股、产业发展股、文物股，下属县文化馆、县图书馆、县博物馆三个单位。",
        "第二部分 2031年部门预算情况说明",
        "2031年收入总预算1665.76万元，比上年增加58.20万元，增长3.62%，主要原因是文物保护项目增加。支出按功能分类如下：",
        "单位：万元",
        *(cell for row in SPEND for cell in row),
        "“三公”经费预算8.50万元，其中公务接待费2.50万元，公务用车运行维护费6.00万元，无因公出国（境）费。",
        "第三部分 名词解释",
        "基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。",
        "项目支出：指在基本支出之外为完成特定任务和目标所发生的支出。",
    ),
)
B = BUDGET.body
FIFTEENTH_GOV.add("budget release, contents first, table of sums, index block above the headline", BUDGET, "{T}_财政预决算_榆浦县人民政府", f"""
<div class="crumb w1200">您的位置：<a>首页</a>&gt;<a>政府信息公开</a>&gt;<a>法定主动公开内容</a>&gt;<a>财政预决算</a></div>
<div class="gkxl w1200"><table class="gk-tab"><tr><th>索 引 号：</th><td>99072100/2031-00188</td><th>主题分类：</th><td>财政、金融、审计\\财政</td></tr><tr><th>公开方式：</th><td>主动公开</td><th>公开范围：</th><td>面向全社会</td></tr><tr><th>文　　号：</th><td></td><th>关 键 词：</th><td>部门预算</td></tr></table>
<h1 class="gk-h">{BUDGET.title}</h1><div class="gk-i">发布时间：2031-02-03 00:00 &nbsp; 信息来源：县文化和旅游局 &nbsp; 访问次数：<span>97</span> &nbsp; 【<a>字体增大</a>】【<a>字体减小</a>】</div>
<div class="gk-c j-fontContent"><p style="text-align:center"><strong>{B[0]}</strong></p>{paragraphs(B[1:4])}<h2>{B[4]}</h2><h3>{B[5]}</h3><p>{B[6]}</p><h3>{B[7]}</h3><p>{B[8]}</p><h2>{B[9]}</h2><p>{B[10]}</p><p style="text-align:right">{B[11]}</p>{grid(SPEND, 'class="bud" style="border-collapse:collapse"')}<p>{B[32]}</p><h2>{B[33]}</h2>{paragraphs(B[34:])}</div>
<div class="gk-f"><span>附件：</span><ul><li><a href="/group4/M00/1.xlsx">2031年部门预算公开表.xlsx</a></li></ul></div><div class="gk-t"><a>收藏</a><a>打印</a><a>我要纠错</a></div></div>""",
    head='<meta name="SiteName" content="榆浦县人民政府"><meta name="ColumnName" content="财政预决算"><meta name="ArticleTitle" content="榆浦县文化和旅游局2031年部门预算公开"><meta name="PubDate" content="2031-02-03 00:00:00"><meta name="ContentSource" content="县文化和旅游局">',
    time="00:00", origin="县文化和旅游局", build=county)  # fmt: skip

CPI = (
    ("指标", "12月同比涨跌幅（%）", "全年涨跌幅（%）"),
    ("居民消费价格", "0.6", "0.8"),
    ("食品烟酒", "1.1", "1.4"),
    ("居住", "-0.2", "0.1"),
)
STATS = Story(
    "zh",
    "2030年沛原省居民消费价格运行情况",
    (
        "2030年，沛原省居民消费价格总水平比上年上涨0.8%，涨幅比上年回落0.3个百分点，总体保持温和上涨态势。",
        "一、食品价格涨幅收窄",
        "全年食品烟酒价格上涨1.4%。其中鲜菜价格上涨3.9%，鲜果价格上涨2.2%，猪肉价格下降4.5%。",
        "二、服务价格稳中有升",
        "全年服务价格上涨1.0%。受出行需求增加影响，旅游价格上涨5.1%，宾馆住宿价格上涨3.3%。",
        "表1　2030年沛原省居民消费价格主要数据",
        *(cell for row in CPI for cell in row),
        "注：",
        "1.本表数据均为初步统计数。",
        "2.由于四舍五入，部分数据合计与分项之和可能不等。",
    ),
)
S = STATS.body
FIFTEENTH_GOV.add("statistics bureau, subtitle under the headline, table with its number, notes at the end", STATS, "{T}--沛原省统计局", f"""
<div class="tj_top"><img src="../../images/tjj.png"><span>沛原省统计局</span><div class="lang"><a>简</a>|<a>繁</a>|<a>English</a></div></div><div class="tj_nav"><a>首页</a><a>机构</a><a>新闻</a><a>数据</a><a>公开</a><a>服务</a><a>互动</a></div>
<div class="tj_loc">首页 &gt; 数据 &gt; 数据解读</div>
<div class="tj_detail"><div class="xilan_titf"><h2 class="xilan_tit">{STATS.title}</h2><h3 class="xilan_sub">——总体温和上涨　食品涨幅收窄</h3><div class="xilan_titf_in"><font>沛原省统计局城市调查处</font> <font>2031-02-03 09:30</font><a class="pr">打印本页</a></div></div>
<div class="xilan_con"><div class="TRS_PreAppend"><p>{S[0]}</p><p><b>{S[1]}</b></p><p>{S[2]}</p><p><b>{S[3]}</b></p><p>{S[4]}</p><p align="center"><b>{S[5]}</b></p>{grid(CPI, 'class="trs_word_table" border="1"')}{paragraphs(S[18:])}</div></div>
<div class="xilan_bottom"><div class="share"><span>分享：</span><a>微信</a><a>微博</a></div><div class="ewm"><img src="ewm.png"><p>扫描二维码查看手机版</p></div></div>
<div class="relate"><p class="relate_t">相关链接</p><ul><li><a>2030年全省经济运行情况</a>2031-01-21</li><li><a>2030年全省粮食产量公告</a>2030-12-16</li></ul></div></div>
<div class="tj_foot">地址：青崖市数政路5号　邮编：000100　沛ICP备00003030号　网站标识码：9900000034<br>为获得更好浏览效果，建议使用IE9以上浏览器</div>""",
    head='<meta name="PubDate" content="2031-02-03 09:30"><meta name="ArticleTitle" content="2030年沛原省居民消费价格运行情况">',
    time="09:30", origin="沛原省统计局城市调查处", build=bare)  # fmt: skip

ANSWERS = Story(
    "zh",
    "《榆浦县老旧小区加装电梯补助办法》政策问答",
    (
        "为方便群众了解补助政策，现就《榆浦县老旧小区加装电梯补助办法》（以下简称《办法》）有关问题解答如下：",
        "一、哪些楼栋可以申请？",
        "2005年底前建成、四层以上、未列入征收计划且没有电梯的住宅楼，以单元为单位提出申请。",
        "二、需要多少业主同意？",
        "应当由本单元专有部分面积占比三分之二以上的业主且人数占比三分之二以上的业主参与表决，并经参与表决的四分之三以上同意。",
        "三、补助标准是多少？怎么领？",
        "每台补助十五万元。电梯取得使用登记证后三个月内，由业主代表到县住建局房产股提交材料，经公示无异议后一次性拨付。",
        "四、点击这里还是到窗口申请？",
        "两种方式均可：网上登录“榆浦政务服务”搜索“加装电梯”；线下到县政务服务大厅二楼18号窗口。",
        "咨询科室：县住建局房产股，联系电话：0000-7655180。",
    ),
)
A = ANSWERS.body
FIFTEENTH_GOV.add("policy questions and answers, link to the policy above the text, index table and info line", ANSWERS, "{T}_政策解读_榆浦县人民政府门户网站", f"""
<div class="w1200 dqwz"><i class="ico-home"></i><a>首页</a> / <a>政府信息公开</a> / <a>政策解读</a> / <a>部门解读</a></div>
<div class="w1200 zcjd"><div class="zcjd-head"><ul><li><b>索引号</b><span>99072106/2031-00027</span></li><li><b>组配分类</b><span>政策解读</span></li><li><b>发布机构</b><span>县住房和城乡建设局</span></li><li><b>成文日期</b><span>2031-01-26</span></li><li><b>解读形式</b><span>文字</span></li></ul></div>
<h1>{ANSWERS.title}</h1><div class="zcjd-info"><label>来源：</label>县住房和城乡建设局<em>|</em><label>发布日期：</label>2031-02-03 14:55<em>|</em><label>阅读量：</label><span id="rd"></span><em>|</em><a>A+</a><a>A-</a></div>
<div class="zcjd-rel"><span>相关文件：</span><a href="/zwgk/2031/art_88.html">榆浦县人民政府办公室关于印发《榆浦县老旧小区加装电梯补助办法》的通知</a></div>
<div class="zcjd-text wzcon"><p>{A[0]}</p>{"".join(f"<p><strong>{q}</strong></p><p>{a}</p>" for q, a in zip(A[1:9:2], A[2:9:2], strict=True))}<p>{A[9]}</p></div>
<div class="zcjd-vote"><p>您对本解读是否满意？</p><button>满意</button><button>基本满意</button><button>不满意</button></div>
<div class="zcjd-tu"><a>【图解】一图读懂加装电梯补助办法</a><a>【视频】加装电梯怎么办</a></div><p class="zcjd-pr">【<a>打印</a>】【<a>关闭</a>】</p></div>""",
    time="14:55", origin="县住房和城乡建设局", build=county)  # fmt: skip

ORDER = Story(
    "zh",
    "榆浦县人民政府办公室关于做好2031年春季植树造林工作的通知",
    (
        "榆府办〔2031〕4号",
        "各乡镇人民政府，县直有关单位：",
        "为扎实做好2031年春季植树造林工作，经县人民政府同意，现就有关事项通知如下。",
        "一、明确任务",
        "全县计划完成人工造林六千二百亩，补植补造三千亩，新建义务植树基地三处。各乡镇任务分解见附件。",
        "二、保证质量",
        "（一）坚持适地适树，优先选用油松、侧柏、楸树等乡土树种。",
        "（二）严把苗木检疫关，无检疫证的苗木不得进场。",
        "三、强化督导",
        "县林业局每周通报进度，4月底前组织验收。",
        "附件：2031年春季造林任务分解表",
        "榆浦县人民政府办公室",
        "2031年1月20日",
        "（此件公开发布）",
    ),
)
FIFTEENTH_GOV.add("office's notice with document head, signed a fortnight before release, publishing body in the table only", ORDER, "{T}", f"""
<div class="gkml-header"><h2>榆浦县人民政府办公室</h2><p>政府信息公开平台</p></div>
<div class="gkml-side"><a>政府信息公开指南</a><a>政府信息公开制度</a><a>法定主动公开内容</a><a>政府信息公开年报</a><a>依申请公开</a></div>
<div class="gkml-main"><div class="classify"><table><tr><td class="first">索引号：</td><td>99072101/2031-00031</td><td class="first">分类：</td><td>农业、林业、水利</td></tr><tr><td class="first">发布机构：</td><td>榆浦县人民政府办公室</td><td class="first">成文日期：</td><td>2031-01-20</td></tr><tr><td class="first">名称：</td><td colspan="3">{ORDER.title}</td></tr><tr><td class="first">文号：</td><td>榆府办〔2031〕4号</td><td class="first">发布日期：</td><td>2031-02-03</td></tr><tr><td class="first">有效性：</td><td colspan="3"></td></tr></table></div>
<div class="content"><h1 class="title document-number">{ORDER.title}</h1><p class="date">发布日期：2031-02-03　　浏览次数：<span class="hit">-</span></p><div class="article-content"><p style="text-align:center">{ORDER.body[0]}</p><p>{ORDER.body[1]}</p>{indented(ORDER.body[2:11])}<p style="text-align:right">{ORDER.body[11]}&nbsp;&nbsp;</p><p style="text-align:right">{ORDER.body[12]}&nbsp;&nbsp;</p><p>　　{ORDER.body[13]}</p></div>
<div class="share-box"><span>分享到：</span><a></a></div><div class="nrelate"><b>相关解读：</b><a>《关于做好2031年春季植树造林工作的通知》解读</a></div></div></div>
<div class="gkml-foot">主办：榆浦县人民政府办公室　网站标识码：9907210003</div>""",
    origin="榆浦县人民政府办公室", build=bare)  # fmt: skip

ORCHARD_EN = Story(
    "en",
    "Pear growers in Peiyuan turn pruned branches into fuel",
    (
        "Every winter the pear orchards of Shiqiao Township leave behind some 9,000 metric tons of pruned branches. Until two years ago most of them were burned at the edge of the field.",
        "This season, trucks collect the branches from 14 villages and take them to a workshop near the county seat, where they are shredded, dried and pressed into pellets.",
        '"The pellets heat our seedling sheds for a third less than coal," said Qiu Lan, who runs a cooperative of 130 households.',
        "From waste to income",
        "Growers are paid 180 yuan for each ton they bring in. The county forestry bureau expects the workshop to process 6,500 tons by the end of March and to employ 40 people all year round.",
        "A second workshop is planned for the western townships, where walnut and apricot trees cover more than 2,000 hectares.",
    ),
)
FIFTEENTH_GOV.add("English site of a province, updated line only, web editors in brackets, picture line between", ORCHARD_EN, "{T} - Peiyuan, China", f"""
<div class="en-top"><div class="en-lang"><a>中文</a> <a>日本語</a> <a>한국어</a> <a>Français</a></div><p class="en-day">Friday, June 20, 2031</p><a class="en-logo">PEIYUAN CHINA</a><ul class="en-nav"><li><a>Home</a></li><li><a>Latest</a></li><li><a>Business</a></li><li><a>Living</a></li><li><a>Travel</a></li><li><a>Government</a></li></ul></div>
<div class="en-bread"><a>Home</a> / <a>Latest</a></div>
<div class="en-main"><div class="en-title">{ORCHARD_EN.title}</div><div class="en-info"><span>Source: Peiyuan Daily</span><span>Updated: February 3, 2031</span><span class="en-font">Font size: <a>L</a> <a>M</a> <a>S</a></span><span class="en-share">Share - <a>WeChat</a> <a>X</a></span></div>
<div class="en-text"><p>{ORCHARD_EN.body[0]}</p><p align="center"><img src="./W020310203.jpg"></p><p align="center"><font color="#0066cc">A worker feeds branches into a shredder in Shiqiao. [Photo by Lu Chuan/Peiyuan Daily]</font></p>{paragraphs(ORCHARD_EN.body[1:3])}<p><strong>{ORCHARD_EN.body[3]}</strong></p>{paragraphs(ORCHARD_EN.body[4:])}<p>(Web editor: Lin Hao, Tao Yi)</p></div>
<div class="en-more"><h4>Related News</h4><ul><li><a>Blossom train to run again in April</a> 2031-01-25</li><li><a>Peiyuan's exports of dried fruit up 7 percent</a> 2031-01-17</li></ul></div></div>
<div class="en-side"><h4>Most Viewed</h4><ol><li><a>Visa-free transit explained</a></li><li><a>Where to see the lantern fair</a></li></ol></div>
<div class="en-foot">Copyright © Peiyuan Provincial People's Government. Presented by the Information Office. All rights reserved.</div>""",
    origin="Peiyuan Daily", editors=("Lin Hao", "Tao Yi"), build=bare)  # fmt: skip

PORT_EN = Story(
    "en",
    "Qingya Port Authority Sets Out Rules for Shore Power",
    (
        "QINGYA, Feb. 3 -- Ships that stay at berth for more than three hours in Qingya will have to switch to shore power from July 1, the Port Authority announced on Monday.",
        "The rules apply to container ships, cruise ships and vessels carrying cars. Tankers are exempt until the end of 2033.",
        "Key dates",
        "April 1: registration of vessels opens",
        "July 1: rules come into force at berths 1 to 9",
        "January 1, 2032: rules extended to all berths",
        "The Authority will charge 0.72 yuan per kilowatt-hour, with a discount of 20 percent at night. Fines of up to 30,000 yuan may be imposed on ships that fail to connect without good reason.",
        "Download the application form at the service counter in Hall B, or ask a ship agent to file it online.",
    ),
)
FIFTEENTH_GOV.add("English page of a port authority, list of dates in the text, data script, contact card below", PORT_EN, "{T} | Qingya Port Authority", f"""
<a class="visually-hidden focusable skip-link" href="#main">Skip to main content</a><div class="gov-banner"><p>An official website of the City of Qingya</p></div>
<header role="banner"><a>Qingya Port Authority</a><nav><ul><li><a>About us</a></li><li><a>Port services</a></li><li><a>Tenders</a></li><li><a>Newsroom</a></li><li><a>Contact</a></li></ul></nav></header>
<main id="main"><nav class="breadcrumb"><ol><li><a>Home</a></li><li><a>Newsroom</a></li><li>Press releases</li></ol></nav>
<article class="node node--type-press-release node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">{PORT_EN.title}</span></h1>
<div class="node__meta"><span class="label">Press release</span> <span>No. 2031-06</span> <time datetime="2031-02-03T16:20:00+08:00">3 February 2031, 4:20 pm</time></div>
<div class="social"><a>Facebook</a><a>LinkedIn</a><a>Email</a><a>Print</a></div>
<div class="clearfix text-formatted field field--name-body">{paragraphs(PORT_EN.body[:2])}<h2>{PORT_EN.body[2]}</h2><ul>{"".join(f"<li>{x}</li>" for x in PORT_EN.body[3:6])}</ul>{paragraphs(PORT_EN.body[6:])}</div>
<div class="field field--name-contact"><h3>Media contact</h3><p>Press Office, +86 0000 220 3300</p><p>press@port.qingya.example</p></div></article>
<section class="views-element"><h2>More press releases</h2><div class="views-row"><a>Night ferries added for the holiday</a><time>24 January 2031</time></div><div class="views-row"><a>Berth 7 reopens after repairs</a><time>9 January 2031</time></div></section></main>
<div class="page-feedback"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div><footer><p>Last updated: 19 June 2031</p><p>Privacy | Accessibility | Sitemap</p></footer>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Qingya Port Authority Sets Out Rules for Shore Power","datePublished":"2031-02-03T16:20:00+08:00","dateModified":"2031-02-03T16:20:00+08:00","publisher":{"@type":"GovernmentOrganization","name":"Qingya Port Authority"}}</script><meta property="og:site_name" content="Qingya Port Authority">',
    time="16:20", build=bare)  # fmt: skip

CLINIC = Story(
    "zh",
    "榆浦：流动诊室开到渔排上",
    (
        "天刚放亮，一艘刷着红十字的小船靠上了东湾的渔排。船舱里，血压计、心电图机、药柜一应俱全，这是榆浦县去年底投用的“水上流动诊室”。",
        "东湾有渔排三百多口，常年住着五百多名养殖户，上岸看病要等潮水。“今天不用等潮，医生自己来了。”六十八岁的蔡阿公卷起袖子，笑得合不拢嘴。",
        "“我们每周来两次，慢病复查、换药、开方都能在船上做。”县人民医院全科医生岑若溪告诉记者，诊室与县医院联网，心电图两分钟就能传到岸上的专家手里。",
        "记者在船上看到，墙上挂着一张手绘的海图，哪口渔排上住着高血压病人，哪家有孕妇，都用不同颜色的图钉标了出来。",
        "截至1月底，流动诊室已出诊二十一次，接诊七百三十人次，转诊危重病人四名。",
    ),
)
FIFTEENTH_GOV.add("county media in the portal, hashed class names, credits of five roles, box for the client in mid-text", CLINIC, "{T}", f"""
<div id="root"><div class="_3xKp1 _a9Qz"><div class="_1bTt"><img src="/static/8f3.svg"><span>看榆浦</span></div><a class="_2oPn">打开客户端</a></div>
<div class="_7yHd"><h1 class="_5mWe">{CLINIC.title}</h1><div class="_4rLs"><img src="/static/ava.png"><div><div class="_9kUi">看榆浦客户端</div><div class="_0cVb">2031-02-03 06:58 · 沛原</div></div><button class="_6gFa">关注</button></div>
<div class="_8nJx"><div class="_p">{CLINIC.body[0]}</div><div class="_img"><img data-src="/oss/1.webp"><div class="_cap">医生登上渔排为养殖户测血压</div></div><div class="_p">{CLINIC.body[1]}</div><div class="_2zAd"><img src="/static/card.png"><p>下载“看榆浦”，海岛天气早知道</p><a>立即下载</a></div>{"".join(f'<div class="_p">{x}</div>' for x in CLINIC.body[2:])}<div class="_p"><span>记者：韩笙　通讯员：白露</span></div><div class="_p"><span>摄影：吴起</span></div><div class="_p"><span>编辑：何欢</span></div><div class="_p"><span>二审：庄严　终审：雷一鸣</span></div></div>
<div class="_1wQe">本内容仅供学习交流，如涉及版权请联系我们</div><div class="_3eRt"><span>👍 86</span><span>评论 5</span><span>收藏</span><span>举报</span></div>
<div class="_5tGb"><h3>全部评论 5</h3><div><b>海边小陆</b><p>给岑医生点赞</p><i>2031-02-03 08:11 沛原</i></div><div><b>阿潮</b><p>希望北湾也有</p><i>2031-02-03 09:47 沛原</i></div><a>打开客户端查看全部评论</a></div>
<div class="_7uJm"><h3>为你推荐</h3><div><a>东湾大桥合龙倒计时</a><span>2031-02-02</span></div><div><a>渔排上的年夜饭</a><span>2031-01-30</span></div></div></div></div>
<script>window.__STATE__={{"id":"98123","ct":1927839480}}</script>""",
    head='<script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","@id":"https://m.kanyupu.example/a/98123","title":"榆浦：流动诊室开到渔排上","pubDate":"2031-02-03T06:58:00"}</script><meta property="og:title" content="榆浦：流动诊室开到渔排上">',
    time="06:58", origin="看榆浦客户端", authors=("韩笙", "白露"), editors=("何欢",), build=bare)  # fmt: skip

GRAIN = Story(
    "zh",
    "科技小院让坡地多打三成粮",
    (
        "本报讯（记者 连山 见习记者 于小鱼）立春将至，石桥乡的科技小院里，农技员老贺正带着学生翻看去年的考种记录：同一面坡，用了等高种植的地块，亩产高出三成一。",
        "石桥乡山高坡陡，八成耕地在十五度以上的坡上，水土流失曾是老难题。三年前，省农科院在这里建起科技小院，五名研究生轮流驻村。",
        "学生们沿等高线划出条带，玉米和苕子间作，沟边种上黄花菜固土。第一年试了四十亩，第二年就有六个村主动找上门来。",
        "“书本上的字，要落到泥里才作数。”老贺说。",
        "目前，这套做法已在榆浦、云汀两地推广一万八千亩，今年计划再增加九千亩。",
    ),
)
FIFTEENTH_GOV.add("farm bureau reprinting a newspaper, shoulder line above, page of the paper and editor below", GRAIN, "{T}-沛原省农业农村厅", f"""
<div class="nyt-head"><div class="nyt-logo"></div><div class="nyt-date">2031年06月20日　星期五　农历五月初一</div></div><div class="nyt-menu"><a>首页</a><a>机构</a><a>新闻</a><a>公开</a><a>服务</a><a>数据</a><a>专题</a></div>
<div class="nyt-box"><div class="nyt-pos">当前位置：<a>首页</a>»<a>新闻</a>»<a>媒体聚焦</a></div>
<div class="nyt-h0">——来自石桥乡的春耕见闻</div><div class="nyt-h1">{GRAIN.title}</div>
<div class="nyt-line"><span>日期：2031-02-03 08:45</span> <span>来源：沛原日报</span> <span>作者：</span> <span>视力保护色：<a style="background:#fff"></a><a style="background:#cce8cf"></a></span> <span>【字号 <a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="nyt-content" id="fontzoom">{indented(GRAIN.body)}<p>　　《沛原日报》（2031年2月3日 第4版）</p><p align="right">（责任编辑：寇明）</p></div>
<div class="nyt-page">上一篇：<a>我省冬小麦苗情好于常年</a><br>下一篇：<a>果园里的“云管家”</a></div>
<div class="nyt-hot"><h4>热点专题</h4><a>高标准农田建设</a><a>种业振兴</a><a>农村人居环境整治</a></div></div>
<div class="nyt-foot">沛原省农业农村厅 版权所有　声明：转载本网文章请注明出处，本网转载其他媒体稿件，版权归原媒体所有　网站标识码：9900000028</div>""",
    head='<meta name="SiteName" content="沛原省农业农村厅"><meta name="PubDate" content="2031-02-03 08:45"><meta name="ContentSource" content="沛原日报"><meta name="ArticleTitle" content="科技小院让坡地多打三成粮">',
    time="08:45", origin="沛原日报", authors=("连山", "于小鱼"), editors=("寇明",), build=bare)  # fmt: skip
