"""A fourteenth album of pages, government sites of all ranks, written without sight of the rules (one table).

Four readings were corrected after the first run: an issuing office is an outlet, as in the earlier albums, whom to call
about a policy is none of its text, and a headline has plain blanks.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, bare

FOURTEENTH_GOV = Album()

NEARBY = (
    ("我省今年计划改造老旧小区四百个", "2031-01-31"),
    ("全省农村电网巩固提升工程启动", "2031-01-29"),
    ("槐川市召开春季防火工作调度会", "2031-01-27"),
    ("松屏机场新开两条支线航线", "2031-01-26"),
    ("关于公布2030年度省级绿色工厂名单的通知", "2031-01-24"),
)
NEARBY_LIST = "".join(
    f'<li><em>·</em><a href="./t{day.replace("-", "")}_{i}.html" title="{title}">{title}</a><i>[{day}]</i></li>'
    for i, (title, day) in enumerate(NEARBY, 80411)
)
ROBOT = '<div id="robot"><img src="/robot.png"><span>您好，我是智能客服小屿，请问有什么可以帮您？</span><textarea placeholder="请输入您的问题"></textarea></div>'
SHARE = '<div class="bshare-custom"><span>分享到：</span><a title="分享到微信" href="javascript:;">微信</a><a title="分享到微博" href="javascript:;">微博</a><a href="javascript:;">QQ空间</a></div>'


def metas(title: str, day: str, source: str = "") -> str:
    """The standard block of names a Chinese government site puts into its head."""
    return f'<meta name="SiteName" content="澜屿省人民政府"><meta name="SiteDomain" content="www.lanyu.example"><meta name="SiteIDCode" content="9900000088"><meta name="ColumnName" content="要闻"><meta name="ColumnType" content="工作动态"><meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{day}"><meta name="ContentSource" content="{source}">'


def lanyu(language: str, title: str, middle: str, head: str) -> str:
    """The portal of a province, 2020s: two rows of menu, reading aids, a robot, a row of links and the sponsor."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>{head}
<script>var siteId = "88"; var pubTime = "2031-06-18 08:00";</script></head><body>
<header class="gw-header"><div class="gw-top"><div class="gw-w"><a href="//www.gov.example">中国政府网</a><a href="/en/">English</a><a href="/big5/">繁體版</a><a href="javascript:void(0)" id="wza">无障碍</a><a href="javascript:void(0)">长者模式</a><a href="/user/login">登录</a><span id="rq">2031年6月18日 星期三</span></div></div>
<div class="gw-logo"><img src="/img/logo.png" alt="澜屿省人民政府"><div class="gw-so"><input type="text" placeholder="搜政策、找服务"><button>搜索</button><p>热门搜索：<a>公积金</a><a>新生儿落户</a><a>社保卡</a></p></div></div>
<nav class="gw-nav"><a href="/">首页</a><a href="/sq/">省情</a><a href="/yw/">要闻</a><a href="/zfxxgk/">政府信息公开</a><a href="/zwfw/">政务服务</a><a href="/hd/">互动交流</a><a href="/sj/">数据</a></nav></header>
<div class="gw-w gw-crumb"><span>当前位置：</span><a href="/">首页</a><b>&gt;</b><a href="/yw/">要闻动态</a><b>&gt;</b><span>正文</span></div>
{middle}
<aside class="gw-w gw-more"><h4>相关阅读</h4><ul>{NEARBY_LIST}</ul></aside>{ROBOT}
<footer class="gw-foot"><div class="gw-sel"><span>国家部委网站</span><span>各省区市网站</span><span>省直部门网站</span></div>
<p><a>关于我们</a>|<a>网站声明</a>|<a>网站地图</a></p><p>主办：澜屿省人民政府办公厅　运行维护：澜屿省政务数据中心</p><p>澜ICP备20310001号　网站标识码：9900000088　澜公网安备99010202000088号</p><p>建议使用1366×768以上分辨率浏览</p><div class="wx"><img src="/qr.png"><span>政务微信</span></div></footer></body></html>"""


def cells(language: str, title: str, middle: str, head: str) -> str:
    """A county's or bureau's site of the 2000s: everything in tables, spacers and fonts."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>{head}</head><body leftmargin="0" topmargin="0" bgcolor="#f3f8ff">
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="778" height="120"></td></tr>
<tr><td height="26" bgcolor="#cc0000"><font color="#ffffff">&nbsp;<a href="index.asp">首 页</a> | <a href="list.asp?id=1">走进梧岭</a> | <a href="list.asp?id=2">政务动态</a> | <a href="list.asp?id=3">招商引资</a> | <a href="list.asp?id=4">办事指南</a> | <a href="bbs/">县长信箱</a></font></td></tr>
<tr><td height="22" align="right"><marquee>热烈欢迎各界朋友来梧岭观光旅游、投资兴业！</marquee></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tr><td width="180" valign="top"><table width="100%"><tr><td background="images/lm.gif">最新更新</td></tr><tr><td>·<a href="show.asp?id=902">梧岭茶油喜获金奖</a>(1-30)<br>·<a href="show.asp?id=899">县医院新门诊楼封顶</a>(1-28)<br>·<a href="show.asp?id=893">全县经济工作会议召开</a>(1-25)</td></tr><tr><td>本站已有 <font color="red">1204571</font> 人次访问</td></tr></table></td>
<td width="1" bgcolor="#cccccc"></td><td valign="top">{middle}</td></tr></table>
<table width="778" align="center"><tr><td align="center"><font size="2">梧岭县人民政府办公室主办　梧岭县信息中心承办　电话：0000-6220118<br>CopyRight &copy; 2005-2031 www.wuling.example All Rights Reserved<br>澜ICP备05000321号　您是今天第 318 位访客</font></td></tr></table></body></html>"""


def campus(language: str, title: str, middle: str, head: str) -> str:
    """The news site of a university on the builder that most campuses use."""
    return f"""<!DOCTYPE HTML><HTML><HEAD><TITLE>{title}</TITLE><META charset="UTF-8"><META Name="keywords" Content="松屏师范学院,新闻网" />{head}
<script type="text/javascript" src="/system/resource/js/counter.js"></script></HEAD><BODY>
<div class="tophead"><div class="logo fl"><a href="../../index.htm"><img src="/images/logo.png"></a></div><div class="fr"><a href="#">设为首页</a> | <a href="#">加入收藏</a> | <a href="https://mail.songping.example">邮箱</a></div></div>
<div class="mainnav"><ul><li><a href="../../index.htm">首页</a></li><li><a href="../xyyw.htm">学院要闻</a></li><li><a href="../mtsp.htm">媒体松师</a></li><li><a href="../xykx.htm">校园快讯</a></li><li><a href="../jxky.htm">教学科研</a></li><li><a href="../rw.htm">松师人物</a></li></ul></div>
<div class="ny"><div class="ny-left"><h3>栏目导航</h3><ul><li><a>学院要闻</a></li><li><a>通知公告</a></li></ul><h3>热点新闻</h3><ol><li><a href="1901.htm">我院在省大学生合唱节获一等奖</a> 2031/01/18</li><li><a href="1888.htm">寒假值班安排</a> 2031/01/14</li></ol></div>
<div class="ny-right"><div class="position">当前位置： <a href="../../index.htm">首页</a>&gt;&gt;<a href="../xyyw.htm">学院要闻</a>&gt;&gt;正文</div>{middle}</div></div>
<div class="foot"><p>版权所有：松屏师范学院党委宣传部 地址：松屏市砚池路88号 邮编：990088</p><p>澜ICP备09000456号 技术支持：网络中心</p></div></BODY></HTML>"""


def lanyu_en(language: str, title: str, middle: str, head: str) -> str:
    """The English portal of a province: language bar, menu, channels at the side, the office that runs it."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
<div class="lang"><a href="//www.lanyu.example">中文</a><a href="/fr/">Français</a><a href="/jp/">日本語</a><a href="/kr/">한국어</a><span>18 June 2031</span></div>
<div class="hd"><img src="/logo_en.png" alt="Lanyu, China"><input placeholder="Search"></div>
<ul class="menu"><li><a href="/about">About Lanyu</a></li><li><a href="/government">Government</a></li><li><a href="/news">News</a></li><li><a href="/business">Business</a></li><li><a href="/visit">Visiting</a></li><li><a href="/study">Study in Lanyu</a></li><li><a href="/services">Services</a></li></ul>
<div class="path"><a href="/">Home</a> / <a href="/news">News</a> / <a href="/news/latest">Latest</a></div>
{middle}
<div class="col-r"><h5>Hot Topics</h5><ul><li><a href="/t1">Spring Planting in Lanyu</a></li><li><a href="/t2">240-hour Visa-free Transit</a></li></ul><h5>Latest</h5><ul><li><a href="/news/1">Songping airport opens two regional routes</a><span>January 26, 2031</span></li><li><a href="/news/2">Wuling camellia oil wins gold</a><span>January 30, 2031</span></li></ul></div>
<div class="ft"><p>Sponsored by the General Office of Lanyu Provincial People's Government</p><p>Copyright &copy; Lanyu, China. All Rights Reserved. Presented by Lanyu International Communication Center. 澜ICP备20310001号</p></div></body></html>"""


def spread(lines: tuple[str, ...], opening: str = "<p>", closing: str = "</p>") -> str:
    return "\n".join(f"{opening}{line}{closing}" for line in lines)


ORDER = Story(
    "zh",
    "澜屿省人民政府办公厅关于加强乡村渡口安全管理的通知",
    (
        "澜政办发〔2031〕6号",
        "各市、县（区）人民政府，省政府各部门：",
        "为进一步加强乡村渡口安全管理，保障人民群众出行安全，经省政府同意，现就有关事项通知如下。",
        "一、压实管理责任",
        "渡口所在地乡镇人民政府对本行政区域内渡口安全负总责，每个渡口明确一名签单发航人员，逢圩日、学生上下学等重点时段必须在岗。",
        "二、更新老旧渡船",
        "到2032年底，船龄超过十五年的木质、水泥渡船全部退出，省级财政对新建标准化渡船按造价的百分之六十给予补助。",
        "三、改善通行条件",
        "有条件的地方要积极推进“渡改桥”，暂不具备条件的要完善候船亭、护栏、照明和救生设备。",
        "澜屿省人民政府办公厅",
        "2031年1月22日",
        "（此件公开发布）",
    ),
)
FOURTEENTH_GOV.add("province, order under a table of heads, title a cell and a line", ORDER, "{T}_澜屿省人民政府", f"""
<div class="gw-w pol"><table class="bd1" width="100%"><tbody><tr><td class="lab"><b>索 引 号：</b></td><td>LY000014/2031-00021</td><td class="lab"><b>主题分类：</b></td><td>工业、交通\\水运</td></tr>
<tr><td class="lab"><b>发文机关：</b></td><td>澜屿省人民政府办公厅</td><td class="lab"><b>成文日期：</b></td><td>2031年01月22日</td></tr>
<tr><td class="lab"><b>标　　题：</b></td><td colspan="3">{ORDER.title}</td></tr>
<tr><td class="lab"><b>发文字号：</b></td><td>澜政办发〔2031〕6号</td><td class="lab"><b>发布日期：</b></td><td>2031年02月03日</td></tr>
<tr><td class="lab"><b>主 题 词：</b></td><td></td><td class="lab"><b>有 效 性：</b></td><td>有效</td></tr></tbody></table>
<div class="pages_tool"><span>字号：<a>大</a> <a>中</a> <a>小</a></span><a onclick="window.print()">打印</a>{SHARE}</div>
<div class="trs_editor_view TRS_UEDITOR trs_paper_default"><p style="text-align:center;"><span style="font-size:22pt"><strong>{ORDER.title}</strong></span></p><p style="text-align:center;">{ORDER.body[0]}</p>
<p>{ORDER.body[1]}</p>{spread(ORDER.body[2:9], '<p style="text-indent:2em">')}<p style="text-align:right;">{ORDER.body[9]}</p><p style="text-align:right;">{ORDER.body[10]}</p><p>　　{ORDER.body[11]}</p></div>
<div class="xgjd"><b>相关解读</b><a href="/jd/t20310203_1.html">一图读懂《关于加强乡村渡口安全管理的通知》</a><a href="/jd/t20310204_2.html">省交通运输厅负责人答记者问</a></div>
<div class="ewm"><img src="/ewm.png"><p>扫一扫在手机打开当前页</p></div></div>""",
    head=metas(ORDER.title, "2031-02-03 18:05", "省政府办公厅"), origin="澜屿省人民政府办公厅", build=lanyu)  # fmt: skip

MEETING = Story(
    "zh",
    "全省春季农业生产现场会在槐川召开",
    (
        "本报槐川2月2日讯（记者 佟一禾 实习生 毕青阳）今天，全省春季农业生产现场会在槐川市召开，部署春耕备耕和高标准农田建设工作。",
        "会前，与会人员来到槐北灌区、丰禾农机合作社和石笕镇育秧工厂，实地察看春灌、农机检修和集中育秧情况。",
        "会议指出，当前小麦陆续返青，要抓住晴好天气开展查苗促弱，备足种子、化肥、农药等物资，确保春播面积稳定在一千八百万亩以上。",
        "槐川、松屏两市和梧岭县作交流发言。省直有关部门、各市政府负责同志参加会议。",
    ),
)
FOURTEENTH_GOV.add("province, report taken over from the daily, eyebrow and deck around the headline", MEETING, "{T}-要闻-澜屿省人民政府", f"""
<article class="gw-w gw-art"><p class="gw-sup">抢抓农时　不误春光</p><h1>{MEETING.title}</h1><p class="gw-sub">——春播面积稳定在一千八百万亩以上</p>
<div class="gw-info"><span>2031-02-03 07:42</span><span>来源：澜屿日报</span><span class="gw-fs">字体：<a>A-</a><a>A</a><a>A+</a></span><a class="gw-dy">打印</a><a class="gw-sc">收藏</a></div>
<div class="gw-txt" id="UCAP-CONTENT">{spread(MEETING.body[:2], '<p style="text-indent: 2em;">')}<p style="text-align:center"><img src="./W020310203.jpg" alt="" data-size="640"></p><p style="text-align:center"><span style="font-size:14px;color:#666">与会人员在石笕镇育秧工厂察看秧苗长势。</span></p>{spread(MEETING.body[2:], '<p style="text-indent: 2em;">')}</div>
<p class="gw-ed">责任编辑：郁小满</p>{SHARE}<div class="gw-cuo"><a>我要纠错</a></div></article>""",
    head=metas(MEETING.title, "2031-02-03 07:42", "澜屿日报"), time="07:42", origin="澜屿日报", authors=("佟一禾", "毕青阳"), editors=("郁小满",), build=lanyu)  # fmt: skip

BRIDGE = Story(
    "zh",
    "我县石笕大桥顺利合龙",
    (
        "2月2日下午4时，随着最后一方混凝土浇筑完成，我县重点工程石笕大桥顺利合龙。",
        "石笕大桥全长428米，宽12米，总投资3600万元，去年5月开工建设。大桥建成后，石笕、上坪两镇5万多群众将结束靠船过河的历史。",
        "县委、县政府高度重视大桥建设，成立了指挥部，主要领导多次到工地现场办公，解决征地拆迁和资金困难。",
        "目前，施工单位正在进行桥面铺装，预计“五一”前正式通车。",
    ),
)
FOURTEENTH_GOV.add("county site of the years of tables, breaks and blanks for paragraphs", BRIDGE, "{T}-中国梧岭", f"""
<table width="96%" border="0" align="center"><tr><td height="28"><font color="#666666">您现在的位置： <a href="index.asp">首页</a> → <a href="list.asp?id=2">政务动态</a> → 浏览正文</font></td></tr>
<tr><td height="50" align="center"><font size="4" face="黑体" color="#000099"><b>{BRIDGE.title}</b></font></td></tr>
<tr><td align="center" bgcolor="#eeeeee"><font size="2">作者：施怀远　来源：县交通局　更新时间：2031-2-3 9:26:15　阅读次数：217</font></td></tr>
<tr><td><table align="left"><tr><td><script src="ad/1.js"></script></td></tr></table><p style="line-height:180%"><font size="3">{"<br><br>".join(f"&nbsp;&nbsp;&nbsp;&nbsp;{line}" for line in BRIDGE.body)}</font></p></td></tr>
<tr><td align="right"><font size="2">【<a href="javascript:window.print()">打印此页</a>】【<a href="javascript:window.close()">关闭窗口</a>】【<a href="#top">返回顶部</a>】</font></td></tr>
<tr><td>上一篇：<a href="show.asp?id=900">石笕镇组织干部义务植树</a><br>下一篇：<a href="show.asp?id=904">县交通局开展春运安全检查</a></td></tr></table>""",
    time="09:26", origin="县交通局", authors=("施怀远",), build=cells)  # fmt: skip

ENERGY = Story(
    "zh",
    "机关节能降耗倡议书",
    (
        "县直各单位、全体干部职工：",
        "节约能源资源是每一位机关干部的责任。春节后上班第一天，县机关事务中心向大家发出如下倡议：",
        "一是随手关灯。白天尽量使用自然光，走廊、卫生间做到人走灯灭。",
        "二是少用空调。室温低于十六度方可开启，开启时请关闭窗口和房门，下班前半小时关机。",
        "三是少打印。提倡双面打印，内部传阅的文件尽量走办公系统。",
        "四是绿色出行。三公里以内步行或骑车，顺路的同事拼车上下班同样值得提倡。",
        "节约从我做起，从现在做起！",
        "梧岭县机关事务服务中心",
        "2031年2月1日",
    ),
)
FOURTEENTH_GOV.add("bureau, old tables, an appeal whose lines speak of windows and printing", ENERGY, "梧岭县机关事务服务中心--{T}", f"""
<table width="100%" cellpadding="4"><tr><td class="title1" align="center">{ENERGY.title}</td></tr><tr><td class="time1" align="center">[ 发布时间：2031-02-03 | 发布人：admin | 浏览：88 | 字号：<a>大</a> <a>中</a> <a>小</a> ]</td></tr><tr><td><hr size="1"></td></tr>
<tr><td class="text1"><div id="zoom"><div>{ENERGY.body[0]}</div>{spread(ENERGY.body[1:7], "<div>　　", "</div>")}<div align="right">{ENERGY.body[7]}</div><div align="right">{ENERGY.body[8]}</div></div></td></tr>
<tr><td align="center"><input type="button" value="打印本页" onclick="window.print()"> <input type="button" value="关闭窗口" onclick="window.close()"></td></tr></table>""",
    build=cells)  # fmt: skip

COURT = Story(
    "zh",
    "十年邻里积怨 一张围墙图纸化解",
    (
        "“法官，这墙我们自己拆。”1月28日，在上坪镇杨柳坳村的院坝里，老方和老崔当着法官的面握了手。",
        "两家的纠纷要从十年前说起。老方翻建新房时，把围墙向外挪了四十厘米，占住了崔家运肥料的小道。此后，两家为此吵过架、报过警，直至诉至法院。",
        "承办法官翻出当年的宅基地图纸，三次到现场丈量。图纸上的界线画得明明白白，可要让老方服气，光有图纸还不够。",
        "法官没有急着开庭，而是请来村里的老支书和老方的侄儿一起做工作。",
        "“判决书能解决一堵墙，解决不了一辈子的邻居。”",
        "听完老支书的话，老方沉默许久，终于点了头。双方当场签下调解协议，崔家撤诉，并主动承担一半拆墙费用。",
        "（文中人物均为化名）",
    ),
)
FOURTEENTH_GOV.add("court of a city, label and value in spans, editor below, links by other courts", COURT, "{T} - 槐川市中级人民法院", f"""
<div id="wrapper"><div id="header"><a href="/"><img src="/static/hui.png" alt="槐川市中级人民法院"></a><div id="weather">槐川 晴 3~12℃</div></div>
<div id="nav"><a href="/index.shtml">网站首页</a><a href="/fygk/">法院概况</a><a href="/fyxw/">法院新闻</a><a href="/ajkd/">案件快递</a><a href="/sfgk/">司法公开</a><a href="/dzcs/">大众参事</a></div>
<div class="location">您的位置：<a href="/">网站首页</a> » <a href="/ajkd/">案件快递</a></div>
<div class="detail_wrap"><div class="detail_bigtitle">{COURT.title}</div>
<div class="detail_thr"><div class="from"><span class="lab">来源：</span><span class="val">槐川市中级人民法院</span></div><div class="from"><span class="lab">作者：</span><span class="val">裴知秋　芮安</span></div><div class="from"><span class="lab">发布时间：</span><span class="val">2031-02-03 15:08:40</span></div><div class="bshare"><span>【字体：<a>大</a><a>中</a><a>小</a>】</span></div></div>
<div class="detail_txt" style="font-size:16px">{spread(COURT.body[:5], '<p style="text-indent:2em">')}<p><img src="/0203.jpg" alt=""></p><p style="text-align:center;font-size:13px">图为调解现场。</p>{spread(COURT.body[5:], '<p style="text-indent:2em">')}</div>
<div class="author_text">责任编辑：闻人霜</div><div class="detail_page"><p>上一篇：<a href="/a/801.shtml">假离婚躲债？法院：撤销</a></p><p>下一篇：<a href="/a/805.shtml">网购“古董”引纠纷</a></p></div></div>
<div class="friend"><b>友情链接：</b><a>澜屿省高级人民法院</a><a>松屏市中级人民法院</a><a>梧岭县人民法院</a></div>
<div id="footer"><p>地址：槐川市法治大道1号 诉讼服务热线：12368</p><p>澜ICP备13000789号 您是第 <span>3320195</span> 位访客</p></div></div>""",
    time="15:08", origin="槐川市中级人民法院", authors=("裴知秋", "芮安"), editors=("闻人霜",), build=bare)  # fmt: skip

LAB = Story(
    "zh",
    "我院茶叶加工虚拟仿真实验室通过验收",
    (
        "2月2日，省教育厅专家组来院，对茶叶加工虚拟仿真实验室建设项目进行现场验收。副院长关山月主持验收会。",
        "项目负责人汇报了建设情况。实验室建筑面积六百平方米，配备四十套虚拟仿真终端，可完整再现摊青、杀青、揉捻、烘干四道工序。",
        "专家组听取汇报、查阅资料、观摩学生操作后，一致同意项目通过验收，并建议向周边中小学开放。",
        "据悉，该实验室自去年九月试运行以来，已承担教学任务一千二百学时。",
    ),
)
FOURTEENTH_GOV.add("university news, labels of people in the line and again at the end", LAB, "{T}-松屏师范学院新闻网", f"""
<form name="_newscontent_fromname"><div class="cont-tit"><h1 align="center">{LAB.title}</h1>
<div align="center" class="cont-inf">日期：2031-02-03&nbsp;&nbsp;作者：辛夷&nbsp;&nbsp;来源：农学院&nbsp;&nbsp;审核：诸葛庭&nbsp;&nbsp;点击：[<span id="dynclicks_wbnews_1903_288"></span>]</div></div>
<div id="vsb_content_2" class="v_news_content">
<p style="text-indent: 2em;">{LAB.body[0]}</p><p class="vsbcontent_img"><img width="600" src="/__local/3/A0/1.jpg" vwidth="600"></p><p style="text-align: center; font-size: 14px;">专家组观摩学生操作（邬小雨 摄）</p>{spread(LAB.body[1:], '<p style="text-indent: 2em;">')}
<p style="text-align: right;">（撰稿/辛夷　图片/邬小雨　编辑/池鱼）</p></div>
<div id="div_vote_id"></div><div class="pn"><p>上一条：<a href="1902.htm">我院召开春季学期开学工作会</a></p><p>下一条：<a href="1905.htm">省作协作家来院讲学</a></p></div><p align="right">【<a href="javascript:window.opener=null;window.close();">关闭</a>】</p></form>""",
    origin="农学院", authors=("辛夷",), editors=("池鱼",), build=campus)  # fmt: skip

SPRAIN = Story(
    "zh",
    "崴了脚别急着揉，记住这四步",
    (
        "踝关节扭伤是急诊骨科最常见的运动损伤之一。不少人受伤后第一反应是揉一揉、热敷一下，结果反而肿得更厉害。",
        "误区：越揉好得越快",
        "受伤四十八小时之内，破裂的小血管还在出血，揉搓和热敷都会加重肿胀。",
        "正确做法",
        "停：立即停止活动，不要勉强行走。",
        "冷：用毛巾包裹冰袋冷敷，每次十五分钟，间隔两小时。",
        "压：用弹力绷带从脚趾向小腿方向缠绕，松紧以能插入一指为宜。",
        "抬：平躺时把脚垫高，超过心脏的高度。",
        "什么情况要上医院？",
        "如果脚踝外侧骨头处按压剧痛，或者伤后走不了四步，应当拍片排除骨折。",
        "温馨提示：儿童骨骺尚未闭合，扭伤后建议一律就诊，不要自行处理。",
    ),
)
FOURTEENTH_GOV.add("hospital, advice with steps in a list, a card of the expert and booking box below", SPRAIN, "{T}_健康科普_槐川市第二人民医院", f"""
<div class="h-top"><span>急诊电话：0000-8120120</span><span>投诉电话：0000-8123456</span><a>院长信箱</a></div><div class="h-nav"><a>医院概况</a><a>科室导航</a><a>专家介绍</a><a>就医指南</a><a>健康科普</a><a>护理园地</a></div>
<div class="h-bn"><img src="/bn.jpg"></div><div class="h-main"><div class="h-side"><dl><dt>健康科普</dt><dd><a>科普文章</a></dd><dd><a>科普视频</a></dd></dl><div class="h-q"><a>预约挂号</a><a>报告查询</a><a>停车指引</a></div></div>
<div class="h-con"><div class="h-tt">{SPRAIN.title}</div><ul class="h-ii"><li>发布时间：2031/02/03 10:30</li><li>来源：骨科二病区</li><li>作者：容若水</li><li>编辑：柴扉</li><li>浏览次数：1024</li></ul>
<section class="h-tx"><p>{SPRAIN.body[0]}</p><h3>{SPRAIN.body[1]}</h3><p>{SPRAIN.body[2]}</p><h3>{SPRAIN.body[3]}</h3><ol>{"".join(f"<li><b>{line[:1]}</b>{line[1:]}</li>" for line in SPRAIN.body[4:8])}</ol><figure><img src="/jiao.png"><figcaption>弹力绷带缠绕方法示意图</figcaption></figure><h3>{SPRAIN.body[8]}</h3>{spread(SPRAIN.body[9:])}</section>
<div class="doc-card"><img src="/d.jpg"><div><b>容若水</b><span>副主任医师</span><p>擅长：关节镜微创手术、运动损伤诊治</p><p>门诊时间：每周二、周四上午</p><a>立即预约</a></div></div>
<div class="h-sm">声明：本站健康科普内容仅供参考，不能代替医生诊断。</div><div class="h-pn"><a>上一篇：春季过敏早知道</a><a>下一篇：没有了</a></div></div></div>
<div class="h-ft"><p>槐川市第二人民医院 版权所有 地址：槐川市云起路20号 邮编：990010</p><p>澜ICP备08000120号-1</p><div><img src="/gzh.png"><span>微信公众号</span></div><div><img src="/dyh.png"><span>掌上医院</span></div></div>""",
    time="10:30", origin="骨科二病区", authors=("容若水",), editors=("柴扉",), build=bare)  # fmt: skip

AWARD = Story(
    "zh",
    "石笕镇小学运动场改造工程中标结果公告",
    (
        "一、项目编号：WLZC-2031-0012",
        "二、项目名称：石笕镇小学运动场改造工程",
        "三、中标信息",
        "标段",
        "中标单位",
        "中标价（元）",
        "工期",
        "一标段",
        "澜屿沃野建设有限公司",
        "1286400.00",
        "60日历天",
        "二标段",
        "槐川晴川体育设施有限公司",
        "458900.00",
        "30日历天",
        "四、评审专家名单：阮一舟、伏青、莫怀瑾",
        "五、公告期限：自本公告发布之日起1个工作日。",
        "六、对本公告内容提出询问，请按以下方式联系",
        "采购人：石笕镇小学　地址：石笕镇书院街3号　联系方式：0000-6225566",
        "代理机构：澜屿正衡招标代理有限公司　联系方式：0000-8896321",
        "澜屿正衡招标代理有限公司",
        "2031年2月3日",
    ),
)
FOURTEENTH_GOV.add("public resource trading centre, table in the result, buttons of the stages above", AWARD, "{T}", f"""
<div class="ewb-top"><div class="ewb-con clearfix"><span class="l">欢迎来到槐川市公共资源交易服务平台！</span><span class="r"><a>交易主体登录</a><a>数字证书办理</a></span></div></div><div class="ewb-nav"><a>首页</a><a>交易信息</a><a>政策法规</a><a>服务指南</a><a>信用信息</a></div>
<div class="ewb-location">当前位置：<a>首页</a>&gt;<a>交易信息</a>&gt;<a>政府采购</a>&gt;<a>中标公告</a></div>
<ul class="ewb-stage"><li><a>采购公告</a><i>2031-01-08</i></li><li><a>变更公告</a><i></i></li><li class="on"><a>中标公告</a><i>2031-02-03</i></li><li><a>合同公示</a><i></i></li></ul>
<div class="article-info"><h3 class="article-title">{AWARD.title}</h3><p class="info-sources">【信息时间： 2031-02-03 &nbsp;&nbsp; 阅读次数：<span id="infoViewCount">31</span>】【<a>我要打印</a>】【<a>关闭</a>】</p>
<div class="article-con"><div data-infoid="b7">{spread(AWARD.body[:3])}<table border="1" style="border-collapse:collapse"><thead><tr>{"".join(f"<th>{cell}</th>" for cell in AWARD.body[3:7])}</tr></thead><tbody><tr>{"".join(f"<td>{cell}</td>" for cell in AWARD.body[7:11])}</tr><tr>{"".join(f"<td>{cell}</td>" for cell in AWARD.body[11:15])}</tr></tbody></table>{spread(AWARD.body[15:20])}<p style="text-align:right">{AWARD.body[20]}</p><p style="text-align:right">{AWARD.body[21]}</p></div></div>
<div class="ewb-att"><h4>附件：</h4><a href="/f/1">评标报告（公示版）.pdf</a></div></div>
<div class="ewb-foot"><p>主办单位：槐川市公共资源交易中心 澜ICP备15000333号</p><p>技术支持热线：0000-8812345（工作日8:30—17:30）</p></div>""",
    build=bare)  # fmt: skip

GRANT = Story(
    "zh",
    "关于发放2030年第四季度高龄津贴的公示",
    (
        "各镇（街道），各村（社区）：",
        "根据《枫林渡区高龄津贴发放办法》，经个人申请、村（社区）初审、镇（街道）复核，区民政局审定，2030年第四季度全区符合条件的八十周岁以上老年人共3126人，发放高龄津贴93.78万元。现予公示。",
        "公示时间：2031年2月3日至2月9日",
        "监督电话：0000-7712233",
        "枫林渡区民政局",
        "2031年2月2日",
    ),
)
FOURTEENTH_GOV.add("district disclosure platform, labels and values in table cells, contact lines are text", GRANT, "{T} 枫林渡区民政局", f"""
<div class="header-wrap"><a class="logo" href="/"><img src="/gkml.png" alt="政府信息公开"></a><div class="search-m"><select><option>本部门</option><option>全部</option></select><input><a>高级搜索</a></div></div>
<div class="nav-l"><a>政府信息公开指南</a><a>政府信息公开制度</a><a class="cur">法定主动公开内容</a><a>政府信息公开年报</a><a>依申请公开</a></div>
<div class="content"><div class="classify"><table><tr><td class="td-label">索引号：</td><td><span>99010500740/2031-00033</span></td><td class="td-label">分类：</td><td><span>民政、扶贫、救灾、公告</span></td></tr><tr><td class="td-label">发布机构：</td><td><span>枫林渡区民政局</span></td><td class="td-label">成文日期：</td><td><span>2031-02-02</span></td></tr><tr><td class="td-label">名称：</td><td colspan="3"><span>{GRANT.title}</span></td></tr><tr><td class="td-label">文号：</td><td><span></span></td><td class="td-label">发布日期：</td><td><span>2031-02-03</span></td></tr><tr><td class="td-label">主题词：</td><td colspan="3"></td></tr></table></div>
<div class="tool"><span>【打印】</span><span>【字体： <a>大</a> <a>中</a> <a>小</a>】</span></div><h1 class="content-title">{GRANT.title}</h1>
<div class="date-row"><span>发布日期：2031-02-03　浏览次数：<b>-</b></span></div><div class="article-content">{spread(GRANT.body[:4], "<p>　　")}<p align="right">{GRANT.body[4]}　　</p><p align="right">{GRANT.body[5]}　　</p></div>
<div class="qr-wrap"><p>扫一扫在手机端打开当前页面</p></div><div class="share-w">分享到：</div></div>
<div class="footer-w">主办：枫林渡区人民政府 承办：枫林渡区政务服务和数据管理局 网站标识码：9901050001</div>""",
    head='<meta name="SiteName" content="枫林渡区民政局"><meta name="PubDate" content="2031-02-03 11:18:00">', origin="枫林渡区民政局", build=bare)  # fmt: skip

POLICY = Story(
    "zh",
    "《槐川市既有住宅加装电梯补贴办法》政策解读",
    (
        "一、出台背景",
        "我市2000年以前建成的多层住宅有1.9万个单元，居住着约七万名六十岁以上老人，上下楼难的问题突出。原补贴办法已于去年底到期。",
        "二、主要内容",
        "（一）谁能申请？",
        "四层及以上、未设电梯、具有合法权属证明的既有住宅，经本单元专有部分面积占比三分之二以上的业主参与表决并取得同意，均可申请。",
        "（二）补多少？",
        "每台电梯补贴十六万元，其中市级财政承担十万元，区级财政承担六万元。位于历史文化街区的，另增两万元用于外立面协调。",
        "（三）怎么领？",
        "电梯取得使用登记证后三个月内，由业主代表向所在街道提出，街道五个工作日内完成初审。",
        "三、新旧政策差异",
        "与原办法相比，新办法取消了“全体业主同意”的要求，增加了历史街区补贴，并将拨付时限由六十日压缩为二十日。",
        "解读人：市住房和城乡建设局城建科　联系电话：0000-8834567",
    ),
)
FOURTEENTH_GOV.add("city, interpretation with boxes of the policy inside and under, meta of the migration", POLICY, "{T}_部门解读_槐川市人民政府", f"""
<div class="gw-w jd-w"><div class="jd-l"><h1 class="jd-title">{POLICY.title}</h1><div class="jd-meta"><span>发布日期：2031-02-03</span><span>信息来源：市住房和城乡建设局</span><span>访问量：<i>…</i></span></div>
<div class="jd-text"><ucapcontent>{spread(POLICY.body[:2])}<div class="jd-ref"><b>政策原文</b><a href="/zc/content_3301.html">槐川市人民政府办公室关于印发《槐川市既有住宅加装电梯补贴办法》的通知</a><em>2031-01-30</em></div>{spread(POLICY.body[2:])}</ucapcontent></div>
<div class="jd-tp"><h4>图解</h4><a href="/tj/content_3305.html"><img src="/tj.jpg">一图看懂加装电梯补贴</a></div>
<div class="jd-pj"><p>您觉得本解读对您理解政策有帮助吗？</p><label><input type="radio">有帮助</label><label><input type="radio">一般</label><label><input type="radio">没有帮助</label><button>提交</button></div></div></div>""",
    head=metas(POLICY.title, "2031-03-11 10:20:00", ""), body=POLICY.body[:-1], origin="市住房和城乡建设局", build=lanyu)  # fmt: skip

LETTER = Story(
    "zh",
    "关于延长9路公交末班车时间的建议",
    (
        "来信内容",
        "县长您好！我住在城北新村，在工业园上晚班，每天九点半下班。9路车末班是九点，冬天只能走四十分钟回家。厂里像我这样的有两三百人，能不能把末班车推迟到十点？",
        "答复内容",
        "网友您好！您的来信收悉，经县交通局会同公交公司研究，现答复如下：",
        "一、自2月10日起，9路公交末班车由21:00延长至22:10，从工业园首末站发车。",
        "二、公交公司将在城北新村、纺织厂两站增设电子站牌，便于乘客掌握到站时间。",
        "感谢您对我县公共交通工作的关心和支持。",
        "梧岭县交通局",
        "2031年2月3日",
    ),
)
FOURTEENTH_GOV.add("letter to the head of the county with its answer, heads in a definition list", LETTER, "县长信箱-梧岭县人民政府", f"""
<div id="app"><div class="mail-head"><a href="/">梧岭县人民政府</a><span>互动交流</span><a>我要写信</a><a>信件查询</a><a>公开选登</a><a>统计分析</a></div><div class="mail-box"><h2 class="mail-t">{LETTER.title}</h2>
<dl class="mail-i"><dt>信件编号</dt><dd>XZ20310119007</dd><dt>来信人</dt><dd>岳**</dd><dt>来信时间</dt><dd>2031-01-19 22:47</dd><dt>信件类型</dt><dd>建议</dd><dt>办理状态</dt><dd>已办结</dd><dt>发布时间</dt><dd>2031-02-03 16:20</dd></dl>
<div class="mail-c"><h3>{LETTER.body[0]}</h3><p>{LETTER.body[1]}</p><h3>{LETTER.body[2]}</h3>{spread(LETTER.body[3:7])}<p class="r">{LETTER.body[7]}</p><p class="r">{LETTER.body[8]}</p></div>
<div class="mail-s"><span>满意度评价：</span><i>★★★★★</i><span>来信人评价：非常满意</span></div></div>
<div class="mail-more"><h4>热门信件</h4><p><a>城南农贸市场污水外溢何时解决</a><span>2031-01-30</span></p><p><a>咨询新生儿医保参保流程</a><span>2031-01-28</span></p></div><div class="mail-foot">写信须知：请您遵守国家法律法规，如实反映情况，我们将在7个工作日内答复。</div><div class="f">澜ICP备05000321号</div></div>""",
    time="16:20", build=bare)  # fmt: skip

SALT_EN = Story(
    "en",
    "Lanyu opens its first offshore salt museum to visitors",
    (
        "HUAICHUAN, Feb. 2 -- Lanyu's first museum devoted to sea salt opened on Sunday on the tidal flats of Huaichuan, where salt has been raked for more than nine centuries.",
        "The museum stands on stilts above eleven working ponds. Visitors enter at low tide over a wooden causeway and may rake a basket of salt themselves under the eye of a master.",
        '"We did not want glass cases only," said Ruan Zhilan, who led the design. "Salt is a matter of wind, sun and patience, and you have to stand in it."',
        "Some 640 tools, account books and boats are on show, among them a tax ledger of 1572 that lists every pond on the coast by name.",
        "Admission is free until the end of March. The museum expects 200,000 visitors in its first year.",
    ),
)
FOURTEENTH_GOV.add("English portal of a province, source and sizes in the line, captions under two pictures", SALT_EN, "{T} - Lanyu, China", f"""
<div class="main-l"><h1 class="tit">{SALT_EN.title}</h1><div class="xx"><span>2031-02-03 09:15:22</span> <span>Source : Lanyu Daily</span> <span class="zt">T | T</span> <a>Print</a> <a>Share - WeChat</a></div>
<div class="view TRS_UEDITOR"><p>{SALT_EN.body[0]}</p><p style="text-align:center"><img src="./1.jpg"></p><p style="text-align:center">Visitors rake salt at the new museum in Huaichuan. [Photo by Mu Qing/Lanyu Daily]</p>{spread(SALT_EN.body[1:3])}<p style="text-align:center"><img src="./2.jpg"></p><p style="text-align:center">The museum at high tide.</p>{spread(SALT_EN.body[3:])}<p>By Shen Yuwei and Cao Lan</p><p>Editor: Tong Xi</p></div>
<div class="share-en"><a>Facebook</a><a>X</a><a>LinkedIn</a></div></div>""",
    time="09:15", origin="Lanyu Daily", authors=("Shen Yuwei", "Cao Lan"), editors=("Tong Xi",), build=lanyu_en)  # fmt: skip

VISA_EN = Story(
    "en",
    "One counter, one hour: Songping simplifies work permits for foreign experts",
    (
        "Foreign experts in Songping can now obtain a work permit and a residence permit at a single counter, and in most cases within one hour, the city's Human Resources Bureau announced on Monday.",
        "Until last year applicants filed eleven documents with two bureaus and waited up to fifteen working days. The new counter, in Hall B of the Citizens' Center, asks for four documents and photographs the applicant on the spot.",
        "What to bring",
        "A passport valid for at least six months",
        "An employment contract signed by both sides",
        "The degree certificate, with a translation",
        "Proof of an address in Songping",
        "Print copies are no longer needed; the clerk scans every paper and hands it back.",
        "The counter is open from 9:00 to 17:00 on working days. Families may apply together.",
    ),
)
FOURTEENTH_GOV.add("English site of a city, hashed classes, only a day of update, subscription box in the text", VISA_EN, "{T} | Songping, Lanyu", f"""
<div class="_3kQz"><div class="_a81f"><a href="/">SONGPING</a><nav class="_p0x"><a>Invest</a><a>Live</a><a>Work</a><a>Travel</a><a>News</a></nav><button>EN ▾</button></div>
<main class="_77bd"><div class="_cr">Home › Work › Updates</div><h1 class="_Tt9">{VISA_EN.title}</h1><div class="_m2"><span>Updated: Feb 3, 2031</span><span>|</span><span>By: Wen Yuzhi</span><span class="_sz">L M S</span></div>
<div class="_bd5"><p>{VISA_EN.body[0]}</p><p>{VISA_EN.body[1]}</p><aside class="_nl"><strong>Songping in your inbox</strong><p>A letter every Friday with all that is new in the city for residents from abroad.</p><input placeholder="E-mail"><button>Subscribe</button></aside><h3>{VISA_EN.body[2]}</h3><ul>{"".join(f"<li>{line}</li>" for line in VISA_EN.body[3:7])}</ul>{spread(VISA_EN.body[7:])}</div>
<div class="_rl"><h4>You may also like</h4><div class="_cd"><img src="/a.jpg"><a>How to register your address</a><time>Jan 12, 2031</time></div><div class="_cd"><img src="/b.jpg"><a>Driving in Songping with a foreign licence</a><time>Dec 20, 2030</time></div></div></main>
<footer class="_ff"><p>Hosted by the Information Office of Songping Municipal People's Government</p><p>Hotline for residents from abroad: +86-000-12345</p><p>© 2018-2031 Songping. All rights reserved.</p></footer></div>
<div class="_ck"><p>We use cookies to make this site work better for you.</p><button>Accept</button></div>""",
    authors=("Wen Yuzhi",), build=bare)  # fmt: skip

BEE_EN = Story(
    "en",
    "Songping Normal students map the wild bees of the Wuling hills",
    (
        "Twenty-four students of Songping Normal University have finished the first map of wild bees in the Wuling hills, after two years of walking the same sixty paths once a month.",
        "They counted 118 species, nineteen of them never recorded in Lanyu before. Most live in tea gardens that have not been sprayed since 2024.",
        "“The farmers showed us where to look,” said Associate Professor Lu Cangming, who teaches the field course. “They knew the nests. They just had no names for the bees.”",
        "The map and all photographs are free for schools to use. A field guide in Chinese and English will follow in autumn.",
        "About Songping Normal University: founded in 1958, the university trains teachers for the schools of southern Lanyu and enrolls 11,000 students.",
    ),
)
FOURTEENTH_GOV.add("English news of a university, day in words with linked-data times, credits below", BEE_EN, "{T} - Songping Normal University", f"""
<a class="skip-link" href="#content">Skip to content</a><div class="site-head"><a class="brand">Songping Normal University</a><ul><li><a>About</a></li><li><a>Admissions</a></li><li><a>Research</a></li><li><a>Campus Life</a></li><li><a>News &amp; Events</a></li></ul></div>
<div id="content"><article class="post type-post hentry"><header class="entry-header"><span class="cat">Research</span><h1 class="entry-title">{BEE_EN.title}</h1><div class="entry-meta"><span class="posted-on">February 3, 2031</span> · <span class="reading">3 min read</span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="bee.jpg" alt="bee"><figcaption>A mason bee at its nest in a tea garden near Shijian. Photo: Ye Fei</figcaption></figure>{spread(BEE_EN.body)}<p><em>Text: Meng Jia &nbsp; Photos: Ye Fei &nbsp; Editor: Bai Tang</em></p></div>
<footer class="entry-footer"><span>Tags: <a>biology</a>, <a>fieldwork</a></span><div class="sharedaddy">Share this: <a>Facebook</a> <a>Weibo</a> <a>Email</a></div></footer></article>
<nav class="post-navigation"><a rel="prev">← Choir wins gold in Huaichuan</a><a rel="next">Library extends opening hours →</a></nav></div>
<aside class="upcoming"><h3>Upcoming events</h3><p>June 20, 2031 – Open day</p><p>June 24, 2031 – Commencement</p></aside><footer class="colophon">88 Yanchi Road, Songping 990088, Lanyu, China · Tel +86 000 6640000 · © 2031 Songping Normal University</footer>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2031-02-03T10:04:00+08:00","dateModified":"2031-02-05T09:00:00+08:00","publisher":{"@type":"Organization","name":"Songping Normal University"}}</script><meta property="article:published_time" content="2031-02-03T10:04:00+08:00">',
    authors=("Meng Jia",), editors=("Bai Tang",), build=bare)  # fmt: skip

TAX = Story(
    "zh",
    "国家税务总局澜屿省税务局关于发布《山区小型客货渡运个体经营者定期定额征收办法》的公告",
    (
        "2031年第2号",
        "为规范山区小型客货渡运个体经营者税收征管，根据有关规定，国家税务总局澜屿省税务局制定了《山区小型客货渡运个体经营者定期定额征收办法》，现予发布，自2031年3月1日起施行。",
        "特此公告。",
        "附件：1.山区小型客货渡运个体经营者定期定额征收办法",
        "2.定额核定表",
        "国家税务总局澜屿省税务局",
        "2031年1月28日",
    ),
)
FOURTEENTH_GOV.add("tax bureau, announcement with its number, files linked in the text, validity stamp", TAX, "{T}", f"""
<div class="sw-top"><span>今天是：2031年06月18日</span><a>税务总局</a><a>电子税务局</a><a>纳税咨询12366</a></div><div class="sw-nav"><a>首页</a><a>信息公开</a><a>新闻动态</a><a>政策文件</a><a>纳税服务</a></div>
<div class="sw-pos">首页 &gt;&gt; 政策文件 &gt;&gt; 税收规范性文件</div><div class="sv_texth"><div class="sv_texth1" id="title">{TAX.title}</div><div class="sv_texth2"><span class="stamp">全文有效</span>发布时间：2031-02-03 14:00 <i>|</i> 来源：国家税务总局澜屿省税务局 <i>|</i> 浏览次数：<script>document.write(0)</script> <i>|</i> 字号：[<a>大</a>][<a>中</a>][<a>小</a>] <i>|</i> <a>打印本页</a> <i>|</i> <a>正文下载</a></div>
<div class="sv_texth3" id="tax_content"><p align="center">{TAX.body[0]}</p><p style="text-indent:2em">{TAX.body[1]}</p><p style="text-indent:2em">{TAX.body[2]}</p><p style="text-indent:2em">附件：1.<a href="/f/1.docx">山区小型客货渡运个体经营者定期定额征收办法</a></p><p style="text-indent:5em">2.<a href="/f/2.xlsx">定额核定表</a></p><p style="text-align:right">{TAX.body[5]}</p><p style="text-align:right">{TAX.body[6]}</p></div></div>
<div class="sw-link"><p>相关解读：<a>关于《山区小型客货渡运个体经营者定期定额征收办法》公告的解读</a></p></div><div class="sw-rel"><h5>相关文章</h5><ul>{NEARBY_LIST}</ul></div><div class="sw-ft"><span>国家税务总局澜屿省税务局主办</span><span>网站标识码：9900009999</span><span>澜ICP备13001212号</span></div>""",
    time="14:00", origin="国家税务总局澜屿省税务局", build=bare)  # fmt: skip

FROST = Story(
    "zh",
    "松屏市气象台发布霜冻蓝色预警信号",
    (
        "松屏市气象台2031年2月3日16时10分发布霜冻蓝色预警信号：预计未来48小时内，梧岭、上坪等山区地面最低温度将下降到0℃以下，可能对早春作物产生影响，请有关单位和人员做好防范准备。",
    ),
)
FOURTEENTH_GOV.add("weather bureau, a warning of one paragraph between many links", FROST, "松屏市气象局 > 预警信息 > {T}", f"""
<div class="qx-hd"><h2>松屏市气象局</h2><div class="qx-now"><b>11℃</b><span>东北风3级</span><span>湿度 62%</span><span>06-18 08:00更新</span></div></div><div class="qx-nv"><a>首页</a><a>天气预报</a><a>预警信息</a><a>气象科普</a><a>政务公开</a></div>
<div class="qx-m"><div class="qx-c"><div class="qx-h">{FROST.title}</div><div class="qx-d">发布时间：2031年02月03日16:18　来源：松屏市气象台　签发：</div><div class="qx-b"><img src="/frost_blue.gif" align="left"><p>{FROST.body[0]}</p></div><div class="qx-e">【字体：<a>大</a> <a>中</a> <a>小</a>】　【<a>打印</a>】　【<a>关闭</a>】</div></div>
<div class="qx-r"><h4>近期预警</h4><p><a>松屏市气象台解除大风蓝色预警信号</a> 01-29</p><p><a>松屏市气象台发布大雾黄色预警信号</a> 01-25</p><h4>防御指南</h4><p>1.政府及农林主管部门按照职责做好防霜冻准备工作。</p><p>2.对农作物、蔬菜、花卉、瓜果、林业育种要采取一定的防护措施。</p></div></div>
<div class="qx-f">松屏市气象局 版权所有 | 气象咨询电话：12121 | 澜ICP备11000777号</div>""",
    time="16:18", origin="松屏市气象台", build=bare)  # fmt: skip

FIGURES = Story(
    "zh",
    "2030年槐川市居民收入和消费支出情况",
    (
        "一、居民收入情况",
        "2030年，全市居民人均可支配收入38214元，比上年名义增长5.6%，扣除价格因素，实际增长5.1%。分城乡看，农村居民收入增速快于城镇居民1.8个百分点。",
        "二、居民消费支出情况",
        "2030年，全市居民人均消费支出25107元，比上年名义增长4.9%。其中，教育文化娱乐支出增长最快。",
        "表1　2030年全市居民收支主要数据",
        "指标",
        "绝对量（元）",
        "比上年增长（%）",
        "全市居民人均可支配收入",
        "38214",
        "5.6",
        "城镇居民",
        "47390",
        "4.7",
        "农村居民",
        "24856",
        "6.5",
        "注：1.居民收入名义增速按现价计算。",
        "2.部分数据因四舍五入，存在总计与分项合计不等的情况。",
    ),
)
FOURTEENTH_GOV.add("statistics bureau, release with a table of figures and notes to it", FIGURES, "{T}_数据发布_槐川市统计局", f"""
<div class="gw-w"><div class="tj-title"><h1>{FIGURES.title}</h1></div><div class="tj-des"><span class="tj-date">2031/02/03 09:30</span><span class="tj-src">来源： 槐川调查队住户处</span><span>编辑：苗圃</span><span>字号 <a>-</a> <a>+</a></span></div>
<div class="tj-con"><div class="Custom_UnionStyle">{spread(FIGURES.body[:4], "<p>　　")}<p align="center"><strong>{FIGURES.body[4]}</strong></p><table class="MsoNormalTable" border="1"><tbody>{"".join("<tr>" + "".join(f'<td><p class="MsoNormal" align="center"><span>{cell}</span></p></td>' for cell in FIGURES.body[row : row + 3]) + "</tr>" for row in (5, 8, 11, 14))}</tbody></table><p>{FIGURES.body[17]}</p><p>　　{FIGURES.body[18]}</p></div></div>
<div class="tj-op"><a>打印本页</a><a>返回列表</a></div></div>""",
    head=metas(FIGURES.title, "2031-02-03 09:30", "槐川调查队住户处"), time="09:30", origin="槐川调查队住户处", editors=("苗圃",), build=lanyu)  # fmt: skip

RIVER = Story(
    "zh",
    "检察建议“管”住采砂船 清溪河重现白鹭",
    (
        "“白鹭回来了，少说也有三百只。”2月1日清晨，清溪河护鸟员老谭对前来回访的检察官说。",
        "一年前的清溪河可不是这般模样。七条采砂船日夜作业，河床被挖出十几米的深坑，水浑得看不见手指。",
        "去年3月，梧岭县人民检察院在履职中发现线索，依法以行政公益诉讼立案，向县水利局发出检察建议，督促其依法清理无证采砂船只。",
        "收到检察建议后，县水利局联合公安、交通等部门开展专项整治，七条船全部拆解，罚没款用于河床回填。",
        "来源于两岸村庄的二十六名志愿者还组成护河队，每周巡河两次。",
        "“下一篇文章，就写白鹭怎么筑巢吧。”老谭笑着对检察官说。",
    ),
)
FOURTEENTH_GOV.add("procuratorate, page of a small program with hashed classes, film above, three checks below", RIVER, "{T}", f"""
<div id="__nuxt"><div data-v-5e1c class="n-bar"><i>‹</i><span>梧岭检察</span><i>···</i></div>
<div data-v-5e1c class="n-page"><div data-v-77aa class="x9f_ttl">{RIVER.title}</div><div data-v-77aa class="x9f_acc"><img src="/av.png"><b>梧岭检察</b><span>2031-02-03 20:06</span><span>澜屿</span><button>关注</button></div>
<div data-v-77aa class="x9f_vid"><video src="/v.mp4" poster="/p.jpg"></video><span>02:17</span><p>您的浏览器不支持视频播放，请升级后重试</p></div>
<div data-v-77aa class="x9f_rich"><section><section><p>{RIVER.body[0]}</p></section>{spread(RIVER.body[1:3], "<section><span>", "</span></section>")}<p><img src="/lu.jpg"></p><p style="text-align:center;color:rgb(136,136,136);font-size:12px">清溪河浅滩上觅食的白鹭</p>{spread(RIVER.body[3:], "<section><span>", "</span></section>")}<p style="color:#888">文字：蒲公望</p><p style="color:#888">编辑：乔木</p><p style="color:#888">一审：盛夏　二审：陆离　三审：高山</p></section></div>
<div data-v-77aa class="x9f_act"><span>阅读 2.1万</span><span>赞 318</span><span>在看 96</span></div></div>
<div data-v-90bb class="x9f_cm"><h4>精选留言</h4><div><b>清溪人家</b><p>小时候常在河里摸鱼，真怀念。</p><i>2031-02-03</i></div><div><b>山里的风</b><p>给检察官点赞！</p><i>2031-02-04</i></div><p>写留言</p></div><div class="n-app"><p>打开“新澜屿”客户端，阅读体验更佳</p><a>立即打开</a></div></div>""",
    time="20:06", origin="梧岭检察", authors=("蒲公望",), editors=("乔木",), build=bare)  # fmt: skip

REPLY = Story(
    "zh",
    "关于市政协六届三次会议第0147号提案答复的函",
    (
        "A类　同意公开",
        "槐教提函〔2031〕5号",
        "尚青禾委员：",
        "您提出的《关于在山区小学推广午休平躺的提案》收悉。现答复如下：",
        "一、已开展的工作",
        "截至2030年底，全市已有62所小学配备可躺式课桌椅或午休室，惠及学生2.8万人。",
        "二、下一步打算",
        "今年将安排专项资金一千二百万元，优先支持寄宿制和教学点，到明年秋季实现山区小学全覆盖。",
        "感谢您对教育工作的关心支持！",
        "槐川市教育局",
        "2031年1月16日",
        "（联系人：鱼跃　联系电话：0000-8810147）",
        "抄送：市政协提案委员会，市政府督查室。",
    ),
)
FOURTEENTH_GOV.add("education bureau, answer to a proposal, rows of a list for the heads, empty labels", REPLY, "{T}-槐川市教育局", f"""
<div class="edu-hd"><img src="/edu.png"><ul><li>首页</li><li>机构职能</li><li>政务公开</li><li>招生考试</li><li>互动交流</li></ul></div><div class="edu-bc">当前位置：首页 / 政务公开 / 建议提案办理</div>
<div class="xxgk-box"><ul class="xxgk-ul"><li><label>信息索引号</label><span>9901020008/2031-00019</span></li><li><label>信息分类</label><span>建议提案</span></li><li><label>发文机构</label><span>槐川市教育局</span></li><li><label>生成日期</label><span>2031-01-16</span></li><li><label>公开日期</label><span>2031-02-03</span></li><li><label>文　　号</label><span>槐教提函〔2031〕5号</span></li><li><label>关 键 词</label><span></span></li><li><label>内容概述</label><span></span></li></ul>
<div class="xxgk-tit">{REPLY.title}</div><div class="xxgk-line"><span>公开日期：2031-02-03</span><span>来源：</span><span>作者：</span><span>阅读：<b>19</b>次</span></div>
<div class="xxgk-con"><p style="text-align:right">{REPLY.body[0]}</p><p style="text-align:center">{REPLY.body[1]}</p><p style="text-align:center"><b>{REPLY.title}</b></p>{spread(REPLY.body[2:9])}<p style="text-align:right">{REPLY.body[9]}</p><p style="text-align:right">{REPLY.body[10]}</p>{spread(REPLY.body[11:])}</div>
<div class="xxgk-btn"><button>复制链接</button><button>打印</button><button>下载PDF</button></div><p class="mz">免责声明：本网页内容仅供查阅，以正式文件为准。</p></div>
<div class="edu-ft"><p>槐川市教育局主办　地址：槐川市学府路6号　邮编：990010</p><p>澜ICP备09000066号-2　网站标识码：9901020008</p></div>""",
    build=bare)  # fmt: skip

CLOSING = Story(
    "zh",
    "闭馆通知",
    (
        "尊敬的读者：",
        "因中央空调检修，本馆定于2月10日至2月14日闭馆，2月15日（星期六）恢复开放。",
        "闭馆期间，还书请使用正门右侧24小时还书箱；数字资源照常使用。",
        "到期图书自动顺延至2月20日，不计逾期。",
        "如需打印、复印服务，请前往儿童分馆（书院街11号）。",
        "关注本馆微信公众号可查询最新开放时间。",
        "给您带来不便，敬请谅解。",
        "松屏市图书馆",
        "2031年2月3日",
    ),
)
FOURTEENTH_GOV.add("city library, notice with no day but its signature, code with a caption in the middle", CLOSING, "松屏市图书馆", f"""
<div class="lib-top"><a>我的图书馆</a><a>English</a><form><input placeholder="馆藏检索"></form></div><div class="lib-nav"><a>本馆概况</a><a>读者服务</a><a>数字资源</a><a>活动讲座</a><a>地方文献</a></div>
<div class="lib-row"><div class="lib-l"><h4>开放时间</h4><p>周二至周日 9:00—21:00</p><p>周一闭馆整理</p><h4>公告栏</h4><p><a>元宵灯谜会获奖名单</a></p><p><a>征集老照片启事</a></p></div>
<div class="lib-r"><h2>{CLOSING.title}</h2><div class="lib-txt">{spread(CLOSING.body[:6])}<p><img src="/wxqr.png"></p><p style="text-align:center">长按识别二维码关注</p>{spread(CLOSING.body[6:])}</div><div class="lib-b"><a>返回列表</a><a>返回顶部</a></div></div></div>
<div class="lib-f"><p>松屏市图书馆　地址：松屏市砚池路12号　服务电话：0000-6612345</p><p>版权所有 © 2016-2031　澜ICP备16000888号</p></div>""",
    day=None, build=bare)  # fmt: skip
