"""A sixteenth album of pages, Chinese pages: government sites and media, written without sight of the rules (one table).

Two readings were corrected after the first run: an issuing office is an outlet, and whom to call about a rule is none of
its text, as in the earlier albums.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, dated, indented, paragraphs, story

SIXTEENTH_CHINESE = Album()
add = SIXTEENTH_CHINESE.add


UNIT = "澜溪县人民政府"


def ucap(language: str, title: str, middle: str, head: str, unit: str = UNIT) -> str:
    """A portal of a county or a city as the large vendors ship it."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>{title}</title>
<meta name="SiteName" content="{unit}"><meta name="SiteDomain" content="www.lanxi-gov.example"><meta name="SiteIDCode" content="9901230001">{head}
<link rel="stylesheet" href="/assets/css/common.css"><script src="/assets/js/jquery.min.js"></script></head><body class="ty-bg">
<div class="top-bar"><div class="w1200"><div class="top-l"><a>无障碍阅读</a><a>进入关怀版</a><a>简</a><a>繁</a><a>智能问答</a></div><div class="top-r" id="today">2031年6月18日 星期三</div><div class="weather">多云 22℃~29℃</div></div></div>
<div class="head"><a class="logo" href="/"><img src="/assets/logo.png" alt="{unit}"></a><form class="search" action="/search"><input placeholder="请输入关键字"><button>搜索</button></form><p class="hotw">热搜词：<a>公积金</a><a>义务教育</a><a>不动产登记</a></p></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a>机构概况</a></li><li><a>政务公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>数据发布</a></li></ul>
<div class="w1200 main">{middle}</div>
<div class="share-box"><span>分享到：</span><a class="wx">微信</a><a class="wb">微博</a><div class="ewm"><img src="/qr.png"><p>扫一扫在手机打开当前页</p></div></div>
<div class="links"><select><option>国家部委网站</option></select><select><option>省直部门网站</option></select><select><option>县区网站</option></select></div>
<div class="foot"><p><a>网站地图</a> | <a>关于我们</a> | <a>隐私声明</a> | <a>联系我们</a></p><p>主办：{unit}　承办：信息中心　网站标识码：9901230001</p><p>X公网安备 99012302000001号　某ICP备06000001号-1　网站维护电话：0000-6210000</p><p>建议使用1366*768分辨率以上浏览器浏览</p></div>
<script>var _hmt=_hmt||[];</script></body></html>"""


def trs(language: str, title: str, middle: str, head: str) -> str:
    """A ministry or a province, static pages."""
    return f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}
<script>document.domain="gov.example";</script></head><body>
<div class="header_wrap"><div class="top_nav"><a href="https://www.zy.example">政务总网</a><a>English</a><a>邮箱</a><a>移动版</a></div><h2 class="site_logo"><a href="../../../">网站首页</a></h2>
<div class="menu_box"><a href="../../jg/">机构</a><a href="../../xw/">新闻</a><a href="../../zc/">政策</a><a href="../../fw/">服务</a><a href="../../hd/">互动</a><a href="../../sj/">数据</a></div></div>
<div class="wrap">{middle}</div>
<div class="footer_wrap"><div class="f_l"><a>网站声明</a>|<a>网站地图</a>|<a>联系我们</a></div><p>版权所有　网站标识码：bm99000001　某ICP备05000002号　某公网安备 99040102000002号</p><p>地址：望京市东大街9号　邮编：990000</p><a class="jiucuo"><img src="../../images/jiucuo.png"></a><a class="dzjg"><img src="../../images/red.png"></a></div>
<div id="gotop">返回顶部</div></body></html>"""


SIDE = '<table width="100%"><tr><td><b>栏目导航</b></td></tr><tr><td>·<a href="list.asp?id=1">工作动态</a></td></tr><tr><td>·<a href="list.asp?id=2">通知公告</a></td></tr><tr><td><b>热门文章</b></td></tr><tr><td>·<a href="show.asp?id=77">冬季防火知识问答</a> [01-12]</td></tr><tr><td>·<a href="show.asp?id=61">老年证办理流程</a> [12-30]</td></tr></table>'
NEWS_SIDE = '<table width="100%"><tr><td><b>新闻排行</b></td></tr><tr><td>1 <a>老街拆违见成效</a></td></tr><tr><td>2 <a>高考报名今日截止</a></td></tr><tr><td>3 <a>菜价小幅回落</a></td></tr><tr><td><img src="ad/180.gif"></td></tr><tr><td><b>热点专题</b></td></tr><tr><td>·<a>文明城市创建</a></td></tr></table>'


def tables(language: str, title: str, middle: str, head: str, side: str = SIDE) -> str:
    """A site of about 2006, tables throughout."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{title}</title>{head}<link href="css.css" rel="stylesheet" type="text/css"></head>
<body topmargin="0" leftmargin="0" bgcolor="#FFFFFF"><table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/banner.gif" width="778" height="120"></td></tr>
<tr><td bgcolor="#CC0000" height="26" align="center"><a href="index.asp"><font color="#FFFFFF">首 页</font></a> | <a href="list.asp?id=1"><font color="#FFFFFF">动 态</font></a> | <a href="list.asp?id=2"><font color="#FFFFFF">公 告</font></a> | <a href="list.asp?id=3"><font color="#FFFFFF">概 况</font></a> | <a href="book.asp"><font color="#FFFFFF">留 言</font></a></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="180" valign="top" bgcolor="#F5F5F5">{side}</td>
<td width="598" valign="top">{middle}</td></tr></table>
<table width="778" border="0" align="center"><tr><td align="center" class="s12"><hr size="1">设为首页 | 加入收藏 | 联系站长<br>Copyright &copy; 2003-2031 版权所有 某ICP备05000003号<br>您是第 <font color="red">183442</font> 位访客　技术支持：云帆网络</td></tr></table></body></html>"""


def press(language: str, title: str, middle: str, head: str) -> str:
    """A news portal with channels, hot lists and licences."""
    hot = dated(
        ("澜江大桥夜间封闭施工", "06-18"),
        ("三地推出联程船票", "06-17"),
        ("晚稻育秧进入高峰", "06-17"),
        pattern='<li><i></i><a href="#">{0}</a><em>{1}</em></li>',
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}</head><body>
<div class="channel-top"><a>首页</a><a>时政</a><a>国际</a><a>财经</a><a>体育</a><a>文娱</a><a>图片</a><a>视频</a><a>评论</a><span class="login">登录</span><span class="reg">注册</span></div>
<div class="ad728"><script src="//ad.news.example/728.js"></script></div>
<div class="content-wrap"><div class="left">{middle}</div>
<div class="right-col"><div class="mod"><h3>24小时热文</h3><ol>{hot}</ol></div><div class="mod"><h3>图片新闻</h3><a><img src="//img.news.example/p1.jpg"><p>古镇灯会迎来客流高峰</p></a></div><div class="mod app"><img src="//img.news.example/app.png"><p>下载客户端 看更多新闻</p></div></div></div>
<div class="foot-news"><p><a>关于我们</a>|<a>广告服务</a>|<a>版权声明</a>|<a>招聘信息</a></p><p>互联网新闻信息服务许可证：99120170001　信息网络传播视听节目许可证：9910001号</p><p>违法和不良信息举报电话：0000-8880000　未经书面授权不得转载</p></div></body></html>"""


def mobile(language: str, title: str, middle: str, head: str) -> str:
    """A page of an app as it is shared."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>{title}</title>{head}</head><body>
<div class="open-bar"><img src="/logo.png"><div><b>看澜溪</b><p>澜溪人的掌上生活</p></div><a class="btn">打开APP</a></div>
{middle}
<div class="recommend"><h4>精彩推荐</h4><a><p>县城老街夜市本周五开张</p><span>看澜溪 3小时前</span></a><a><p>这条公交线路要调整</p><span>看澜溪 昨天</span></a></div>
<div class="cmt"><h4>最新评论</h4><p class="none">还没有评论，快来抢沙发</p><input placeholder="说两句"></div>
<div class="bottom">点击下载“看澜溪”客户端</div></body></html>"""


# ---------------------------------------------------------------- government

M = story(
    "全国内河船闸检修现场会在望京召开",
    "2月2日至3日，全国内河船闸检修现场会在望京市召开，总结上一年度船闸检修经验，部署今年汛前检修任务。",
    "会议指出，过去一年各地共完成船闸大修十七座、中修四十二座，平均停航时间较前一年缩短六天，干线航道通航保证率稳步提高。",
    "会议要求，要坚持“应修尽修、错峰检修”，统筹安排停航窗口，提前三十天向社会发布公告；要加强备品备件储备，推广闸门不停航检测技术；要压实安全责任，严防高处坠落和水下作业事故。",
    "会议强调，船闸检修事关航运畅通和群众出行，各地要主动听取港航企业和船员意见，及时公布待闸信息，做好锚泊服务。",
    "与会代表现场观摩了望京船闸人字门顶升作业。十二个省份水运管理机构负责同志参加会议。",
)
add(
    "ministry, news on static pages",
    M,
    "{T}_内河航运总局",
    f"""
<div class="crumb"><a href="../../">首页</a> &gt; <a href="../">新闻发布</a> &gt; <a href="./">总局要闻</a></div>
<div class="article_con"><h1 id="ti">{M.title}</h1><div class="pages-date">发布时间：2031-02-03 18:40 <span class="font">来源：水工司</span><div class="pages_print"><span class="font">字号：<a>默认</a> <a>大</a> <a>超大</a></span>|<a class="printIco">打印</a>|<span class="share-title">分享</span></div></div>
<div class="TRS_UEDITOR trs_paper_default" id="UCAP-CONTENT">{indented(M.body)}</div>
<div class="editor"><span>责任编辑：沈牧</span></div><div class="related"><h3>相关新闻</h3><ul>{dated(("总局印发船闸检修技术指南", "2030-12-11"), ("望京船闸年过闸货运量创新高", "2031-01-08"))}</ul></div></div>""",
    head='<meta name="ArticleTitle" content="全国内河船闸检修现场会在望京召开"><meta name="PubDate" content="2031-02-03 18:40:12"><meta name="ContentSource" content="水工司"><meta name="ColumnName" content="总局要闻">',
    time="18:40",
    origin="水工司",
    editors=("沈牧",),
    build=trs,
)

D = story(
    "岭东省人民政府办公厅关于做好2031年春季植树造林工作的通知",
    "岭政办函〔2031〕6号",
    "各市、县（市、区）人民政府，省政府各部门：",
    "为做好2031年春季植树造林工作，经省人民政府同意，现就有关事项通知如下：",
    "一、明确目标任务。全省春季完成造林六十五万亩，其中沿江防护林十八万亩，低效林改造二十万亩。",
    "二、严把种苗质量关。坚持就近育苗、就近栽植，优先使用乡土树种，禁止使用来源不明、未经检疫的苗木。",
    "三、创新造林方式。鼓励以村为单位组织群众参与造林，推广先造后补、以奖代补。",
    "四、强化后期管护。新造林地三年内由栽植单位负责管护，成活率低于百分之八十五的，于当年秋季补植到位。",
    "各地工作进展情况请于4月30日前报送省林业局。",
    "岭东省人民政府办公厅",
    "2031年1月28日",
)
add(
    "province, order with its record table",
    D,
    "{T} - 岭东省人民政府网",
    f"""
<div class="position">当前位置：<a>首页</a>&gt;<a>政策文件</a>&gt;<a>省政府办公厅文件</a></div>
<table class="xxgk_head" width="100%"><tr><td class="t">索 引 号：</td><td>990000/2031-00041</td><td class="t">主题分类：</td><td>农业、林业、水利</td></tr><tr><td class="t">发文机关：</td><td>岭东省人民政府办公厅</td><td class="t">成文日期：</td><td>2031年01月28日</td></tr><tr><td class="t">发文字号：</td><td>岭政办函〔2031〕6号</td><td class="t">发布日期：</td><td>2031年02月03日</td></tr><tr><td class="t">有 效 性：</td><td colspan="3">有效</td></tr></table>
<div class="doc"><h1 class="doc_title">{D.title}</h1><div class="view TRS_Editor"><p align="center">{D.body[0]}</p><p>{D.body[1]}</p>{indented(D.body[2:8])}<p align="right">{D.body[8]}　　</p><p align="right">{D.body[9]}　　　</p></div>
<div class="doc_tool"><a>【打印】</a><a>【关闭】</a><a>下载PDF</a></div><div class="jd"><h3>相关解读</h3><ul><li><a>一图读懂：春季植树造林怎么干</a></li></ul></div></div>""",
    head='<meta name="PubDate" content="2031-02-03 09:15"><meta name="ContentSource" content="">',
    origin="岭东省人民政府办公厅",
    build=trs,
)

L = story(
    "岭东春茶产销对接会签约二十三亿元",
    "本报讯（记者 叶知秋 通讯员 陆小满）2月2日，岭东春茶产销对接会在茗州市举行，现场签约六十一个项目，总金额二十三亿元，比上届增长一成。",
    "今年的对接会首次设立机采茶专区。过去，机采茶因为外形不够整齐，大多只能做原料；如今经过色选和复烘，一公斤能卖到两百元。",
    "“我们带来的样品一上午就分完了。”茗州青崖茶叶合作社理事长罗大山说，合作社去年添置了九台采茶机，每亩节省人工费八百元。",
    "对接会期间还举办了手工炒茶比赛和茶机具展示，来自十七个省份的三百二十名采购商到场看样、品茶、议价。",
    "省农业农村厅有关负责人介绍，全省茶园面积稳定在二百八十万亩，下一步将支持主产县建设鲜叶交易市场，让茶农卖茶不出镇。",
)
add(
    "province, news taken over from the daily",
    L,
    "{T}_岭东要闻_岭东省人民政府网",
    f"""
<div class="position">您现在的位置：<a>首页</a> &gt; <a>省情</a> &gt; <a>岭东要闻</a></div>
<div class="detail"><h1 class="detail-title">{L.title}</h1><div class="detail-info clearfix"><span>2031-02-03 07:52</span><span>来源：岭东日报</span><span>浏览量：<b id="hits">1024</b></span><span class="zt">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="detail-con"><p style="text-align:center"><img src="./W020310203.jpg"></p><p style="text-align:center;color:#666">客商在对接会现场品茶。叶知秋 摄</p>{indented(L.body)}</div>
<p class="bj">责任编辑：严冬青</p><div class="pn"><p>上一篇：<a>全省开展春运安全检查</a></p><p>下一篇：<a>岭东新增六条航线</a></p></div></div>""",
    time="07:52",
    origin="岭东日报",
    authors=("叶知秋", "陆小满"),
    editors=("严冬青",),
    build=trs,
)

G = story(
    "关于2031年度城区停车泊位收费调整听证会的公告",
    "根据《政府制定价格听证办法》规定，市发展和改革委员会定于2031年3月6日举行城区停车泊位收费调整听证会。现将有关事项公告如下：",
    "一、听证内容",
    "城区道路停车泊位分区计时收费方案，包括计费区域划分、夜间免费时段和单日最高限价。",
    "二、参加人及产生方式",
    "听证会参加人共二十一名，其中消费者九名，由市消费者协会推荐；经营者四名；其他利益相关方三名；专家学者、人大代表、政协委员共五名。",
    "三、报名方法",
    "年满十八周岁的本市居民均可报名。报名截止时间为2月20日17时，联系人：何女士，联系电话：0000-6220118。",
    "特此公告。",
    "附件：听证会消费者参加人报名表",
    "茗州市发展和改革委员会",
    "2031年2月3日",
)
add(
    "city commission, notice with signature and attachment",
    G,
    "{T}_茗州市发展和改革委员会",
    f"""
<div class="BreadcrumbNav"><a>首页</a> / <a>政务公开</a> / <a>通知公告</a></div>
<div class="xl-box"><h2 class="xl-tit">{G.title}</h2><p class="xl-ly"><span>发布日期：2031-02-03</span><span>信息来源：价格管理科</span><span>访问量：<i class="num">0</i></span><a onclick="window.print()">打印</a></p>
<div class="xl-con" id="zoom">{indented(G.body[:8])}<p>　　附件：<a href="/module/download?f=1.docx">听证会消费者参加人报名表</a></p><p style="text-align:right">{G.body[9]}</p><p style="text-align:right">{G.body[10]}</p></div>
<div class="xl-close"><a>打印本页</a><a>关闭窗口</a></div></div>""",
    head='<meta name="PubDate" content="2031-02-03 15:20"><meta name="ContentSource" content="价格管理科">',
    origin="价格管理科",
    build=partial(ucap, unit="茗州市发展和改革委员会"),
)

C = story(
    "澜溪县2031年第一批公益性岗位拟聘用人员公示",
    "按照《澜溪县公益性岗位管理办法》，经个人申请、乡镇初审、县人力资源和社会保障局复核，现将第一批公益性岗位拟聘用人员予以公示，欢迎社会各界监督。",
    "序号",
    "姓名",
    "岗位",
    "工作地点",
    "1",
    "贺春生",
    "护林员",
    "石门镇",
    "2",
    "唐玉兰",
    "保洁员",
    "城关镇",
    "3",
    "乔有田",
    "道路养护员",
    "南坪乡",
    "公示期为2031年2月3日至2月9日。公示期间如有异议，请以书面形式向县人力资源和社会保障局反映，以单位名义反映的须加盖公章，以个人名义反映的须署真实姓名和联系方式。匿名反映或者公示期满后提出的异议，不予受理。",
    "监督电话：0000-6215533",
    "澜溪县人力资源和社会保障局",
    "2031年2月3日",
)
rows = "".join("<tr>" + "".join(f"<td>{x}</td>" for x in C.body[i : i + 4]) + "</tr>" for i in range(1, 17, 4))
add(
    "county, list of names in a table",
    C,
    "{T}-澜溪县人民政府",
    f"""
<div class="wz">当前位置：<a>首页</a> > <a>政务公开</a> > <a>重点领域</a> > <a>就业创业</a></div>
<div class="art"><div class="art-title">{C.title}</div><div class="art-attr"><label>来源：</label>县人社局 <label>发布时间：</label>2031-02-03 10:06 <label>浏览次数：</label><span id="cnt">--</span>次 <label>字号：</label>[ <a>大</a> <a>中</a> <a>小</a> ]</div>
<div class="art-content"><p style="text-indent:2em">{C.body[0]}</p><table border="1" cellspacing="0" align="center"><tbody>{rows}</tbody></table><p style="text-indent:2em">{C.body[17]}</p><p style="text-indent:2em">{C.body[18]}</p><p style="text-align:right">{C.body[19]}</p><p style="text-align:right">{C.body[20]}</p></div></div>
<div class="about"><h3>相关信息</h3><ul>{dated(("公益性岗位管理办法", "2029-05-16"), ("2030年第四批公益性岗位公示", "2030-11-02"))}</ul></div>""",
    time="10:06",
    origin="县人社局",
    build=ucap,
)

T = story(
    "石门镇：冬闲人不闲 修渠备春耕",
    "“趁着天晴，把这段渠修好，开春放水就不愁了。”2月2日，在石门镇杨柳村的灌渠工地上，村支书田满仓一边搬石块一边说。",
    "杨柳村灌渠建于上世纪七十年代，全长三点六公里，承担着四个村一千二百亩水田的灌溉任务。因年久失修，渠水漏损严重，下游两个村常年用不上水。",
    "“去年插秧，我家三亩田等水等了九天。”村民莫老七算起旧账直摇头，今年听说修渠，他第一个报了名。",
    "入冬以来，石门镇争取以工代赈资金九十万元，组织本地村民一百四十余人参与修渠，人均增收三千余元。目前已完成清淤两公里、衬砌一点四公里，预计2月底全线完工。",
    "下一步，该镇将建立管水员制度，做到渠有人管、水有人放、坏有人修。",
)
add(
    "township, writer and auditors in the line",
    T,
    "{T}_乡镇动态_澜溪县人民政府",
    f"""
<div class="wz">当前位置：<a>首页</a> > <a>新闻中心</a> > <a>乡镇动态</a></div>
<div class="newsview"><h3 class="nv-t">{T.title}</h3><div class="nv-i">发布时间：2031-02-03 16:31　|　来源：石门镇人民政府　|　作者：覃小舟　|　审核：田满仓　|　点击数：<script src="/hits?id=3391"></script></div>
<div class="nv-c">{paragraphs(T.body)}<p style="text-align:center"><img src="/u/1.jpg"></p><p style="text-align:center">村民在衬砌渠道</p></div>
<div class="nv-p"><span>上一条：<a>石门镇开展烟花爆竹检查</a></span><span>下一条：无</span></div></div>""",
    time="16:31",
    origin="石门镇人民政府",
    authors=("覃小舟",),
    build=ucap,
)

OF = story(
    "我街道开展冬季用电安全大走访",
    "连日来气温持续走低，居民取暖用电增多。为消除隐患，东关街道组织社区干部、网格员和志愿者开展冬季用电安全大走访。",
    "走访中，工作人员重点查看老旧小区的楼道线路、插座和取暖器，对私拉乱接、飞线充电等行为当场劝阻，并为独居老人更换老化插线板。",
    "在建设里小区，志愿者现场演示了灭火毯和家用灭火器的使用方法，并提醒居民做到人走电断，不在电取暖器上烘烤衣物。",
    "“社区的人一来，我心里就有底了。”住在三楼的卢大爷说，家里的旧插座用了十几年，这次总算换了新的。",
    "截至目前，共走访居民三千一百户，发现隐患八十七处，已整改八十处，其余七处正联系供电部门处理。",
)
add(
    "subdistrict office, tables of about 2006",
    OF,
    "东关街道办事处--{T}",
    f"""
<table width="100%" border="0"><tr><td class="s12" height="24">您的位置：<a href="index.asp">首页</a> → <a href="list.asp?id=1">工作动态</a> → 正文</td></tr><tr><td align="center" height="40"><font size="4" color="#CC0000"><b>{OF.title}</b></font></td></tr>
<tr><td align="center" class="s12" bgcolor="#EEEEEE">作者：办公室　　来源：本站原创　　点击数：<font color="red">216</font>　　更新时间：2031-2-3</td></tr>
<tr><td class="s14" style="line-height:200%"><br>{"<br>".join("&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in OF.body)}<br><br></td></tr>
<tr><td align="right" class="s12">【<a>发表评论</a>】【<a>告诉好友</a>】【<a href="javascript:print()">打印此文</a>】【<a href="javascript:close()">关闭窗口</a>】</td></tr><tr><td class="s12"><ul><li>上一篇文章：<a href="show.asp?id=208">东关街道召开消防工作例会</a></li><li>下一篇文章： 没有了</li></ul></td></tr></table>""",
    origin="本站原创",
    authors=("办公室",),
    build=tables,
)

Q = story(
    "小微企业如何享受房产税减征？热点问答来了",
    "近期，不少纳税人来电咨询小微企业房产税减征政策。我们整理了咨询较多的三个问题，供大家参考。",
    "1.哪些纳税人可以享受减征？",
    "答：增值税小规模纳税人、小型微利企业和个体工商户均可享受，减征幅度为百分之五十。",
    "2.新设立的企业当年能否享受？",
    "答：可以。从业人数不超过三百人、资产总额不超过五千万元的，在首次办理汇算清缴前即可按小型微利企业申报享受。",
    "个体工商户自办理登记之日起享受，无须等待汇算清缴。",
    "3.已经多缴的税款怎么办？",
    "答：可以申请退还，也可以抵减以后的应纳税款，无须另外提交证明材料。",
    "如需了解更多办税信息，可拨打纳税服务热线，或者到就近办税服务厅导税台咨询。",
)
add(
    "tax bureau, questions and answers",
    Q,
    "{T}",
    f"""
<div class="swmain"><div class="sw_dqwz">当前位置：<a>首页</a>&gt;<a>纳税服务</a>&gt;<a>热点问答</a></div><div class="sv_texth1" id="title">{Q.title}</div>
<div class="sv_brief_box"><span class="sv_brief_left"><i>2031年02月03日</i> <i>来源：岭东省税务局纳税服务处</i></span><span class="sv_brief_right"><a>【大】</a><a>【中】</a><a>【小】</a><a>打印</a></span></div>
<div class="sv_texth3" id="tax_content">{"".join(f"<p><strong>{x}</strong></p>" if x[0].isdigit() else f"<p>{x}</p>" for x in Q.body)}</div>
<div class="sv_tips">以上内容仅供参考，具体以法律法规及相关规定为准。</div><div class="sv_eval"><p>您觉得本条信息对您是否有帮助？</p><button>有帮助</button><button>没帮助</button></div></div>""",
    head='<meta name="PubDate" content="2031-02-03 11:02:33"><meta name="Author" content="">',
    origin="岭东省税务局纳税服务处",
    build=trs,
)

J = story(
    "一笔八年旧账 调解室里两小时算清",
    "“法官，钱收到了，一分不少。”2月3日上午，茗州市青崖区人民法院西渡法庭收到了当事人蒋某打来的电话。",
    "八年前，蒋某为邻村的佟某供应砖瓦，佟某出具欠条后外出务工，余款四万二千元一直未付。去年底，蒋某诉至法院。",
    "承办法官没有急于开庭，而是先到村里走访，了解到佟某并非有意赖账，只是对砖瓦数量有疑问。法官请来当年的记账员，双方当面核对送货单，两个小时便算清了账目。",
    "“欠条上写的是三车，实际送了四车，第四车是后来补的。”老记账员的一句话，解开了两家人多年的疙瘩。",
    "最终，佟某当场支付两万元，余款于春节前付清。两家人握手言和。",
)
add(
    "court, case report with departments",
    J,
    "{T} - 茗州市青崖区人民法院",
    f"""
<div class="fy_path">首页 &gt; 新闻中心 &gt; 法官故事</div><div class="fy_d"><div class="d_title">{J.title}</div><div class="d_from"><span>来源： 西渡法庭</span><span>作者：葛静远</span><span>责任编辑：综合办公室</span><span>发布时间：2031-02-03 14:22:07</span></div>
<div class="d_txt">{"".join(f'<div style="text-indent:2em;line-height:2">{x}</div>' for x in J.body)}</div></div><div class="bds"><a>关闭窗口</a></div><div class="fy_r"><h4>法院公告</h4><ul>{dated(("关于网上立案系统升级的公告", "2031-01-19"), ("拍卖公告", "2031-01-15"))}</ul></div>""",
    time="14:22",
    origin="西渡法庭",
    authors=("葛静远",),
    editors=("综合办公室",),
    build=trs,
)

P = story(
    "警情通报",
    "2031年2月2日21时16分许，我县城关镇滨河路与文昌街交叉口发生一起交通事故，一辆小型轿车与路边护栏相撞。",
    "接警后，县公安局交警大队立即组织警力赶赴现场处置。事故造成两人轻伤，已送医治疗，无生命危险。经检测，驾驶人宋某（男，34岁）血液酒精含量为每百毫升一百一十二毫克，属醉酒驾驶机动车。",
    "事故现场已于当晚22时40分清理完毕，道路恢复通行。受损护栏由市政部门抢修，预计两日内修复。",
    "目前，宋某已被依法采取刑事强制措施，案件正在进一步办理中。公安机关提醒广大驾驶人：喝酒不开车，开车不喝酒。",
    "澜溪县公安局",
    "2031年2月3日",
)
add(
    "county police, a bulletin",
    P,
    "{T}-澜溪县公安局",
    f"""
<div class="lm">警务公开 &raquo; 警情通报</div><div class="ga-box"><h1>{P.title}</h1><ul class="ga-info"><li>时间：2031-02-03 08:30</li><li>来源：</li><li>点击：<span>4431</span></li></ul><div class="ga-text">{indented(P.body[:4])}<p class="r">{P.body[4]}</p><p class="r">{P.body[5]}</p></div><div class="ga-ewm"><img src="/img/wx.jpg"><p>平安澜溪微信公众号</p><img src="/img/wb.jpg"><p>平安澜溪官方微博</p></div></div>""",
    time="08:30",
    build=partial(ucap, unit="澜溪县公安局"),
)

S = story(
    "2030年茗州市国民经济运行情况解读",
    "2030年，全市上下坚持稳中求进，经济运行总体平稳。根据市级生产总值统一核算结果，全年实现地区生产总值一千八百六十二亿元，按不变价格计算，比上年增长百分之五点四。",
    "农业生产稳定。全年粮食总产量一百零三万吨，增长百分之一点二；茶叶产量四点六万吨，增长百分之三点八。",
    "工业较快增长。规模以上工业增加值增长百分之六点九，其中船舶制造业增长百分之十四点三。",
    "消费持续恢复。社会消费品零售总额七百四十一亿元，增长百分之五点一，网上零售额占比达到三成。",
    "居民收入稳步增加。全体居民人均可支配收入三万八千六百元，增长百分之五点七，农村居民收入增速快于城镇居民一点一个百分点。",
    "附注：地区生产总值为初步核算数。",
)
add(
    "statistics bureau, reading of the figures by a division head",
    S,
    "{T}-茗州市统计局",
    f"""
<div class="tj-crumb"><a>首页</a>&gt;<a>统计数据</a>&gt;<a>数据解读</a></div><div class="tj-article"><div class="xilan_tit">{S.title}</div><div class="xilan_titf">来源：茗州市统计局　作者：综合科　发布时间：2031/02/03 10:00　<a>[我要收藏]</a></div>
<div class="xilan_con"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-family:宋体}}</style>{"".join(f'<p class="MsoNormal"><span style="font-size:12pt;font-family:宋体">　　{x[: x.find("。") + 1]}</span><span lang="EN-US"></span><span style="font-size:12pt;font-family:宋体">{x[x.find("。") + 1 :]}</span></p>' for x in S.body)}</div></div><div class="tj-bot"><span>上一篇：<a>2030年居民收支情况</a></span><span>下一篇：<a>2031年1月价格数据</a></span></div></div>""",
    time="10:00",
    origin="茗州市统计局",
    authors=("综合科",),
    build=partial(ucap, unit="茗州市统计局"),
)

IN = story(
    "茗州：盯紧“小账本” 管好村集体资产",
    "“这口鱼塘的租金为什么三年没涨？”近日，茗州市纪委监委第四监督检查室在翠屏乡翻看集体资产台账时，发现了疑点。",
    "经查，鱼塘合同由时任村主任私下续签，租金远低于市场价。当地纪委随即责成村里重新公开招租，每年增收两万六千元，当事人受到党内警告处分。",
    "以此为切口，该市在全市开展村集体资产专项监督，清理不规范合同三百一十二份，收回拖欠租金四百八十余万元。",
    "翠屏乡把鱼塘租金的一部分用来补贴村里的老年食堂，剩下的列入公积金，收支情况张贴在村口。",
    "“账本要晒在阳光下，群众才会信服。”市纪委监委有关负责同志表示，将督促各乡镇每季度公开一次资产收支情况。（茗州市纪委监委 邬行简 || 责任编辑 曲如意）",
)
add(
    "disciplinary commission, credits glued to the last line",
    IN,
    "{T}——岭东省纪委监委网站",
    f"""
<div class="jw-loc">首页 / 工作动态 / 市县传真</div><div class="content_bg"><h2 class="tit">{IN.title}</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：省纪委监委网站</em><em class="e e2">发布时间：2031-02-03 06:30</em><em class="e e3">分享</em></div></h3><div class="content">{"".join(f"<p>　　{x}</p>" for x in IN.body)}</div><div class="jb"><a>我要举报</a><a>触屏版</a></div></div>""",
    time="06:30",
    origin="省纪委监委网站",
    authors=("邬行简",),
    editors=("曲如意",),
    build=trs,
)

Z = story(
    "《临港开发区人才公寓管理办法》政策解读",
    "一、出台背景",
    "临港开发区现有企业四百余家，青年职工超过三万人。为解决人才阶段性住房困难，管委会在充分调研基础上制定本办法。",
    "二、主要内容",
    "（一）申请条件。与区内企业签订一年以上劳动合同，具有大专以上学历或中级以上职业资格，本人及配偶在开发区无自有住房。",
    "（二）租金标准。按同地段市场租金的六成收取，租期一般为三年，期满可申请续租一次。",
    "（三）退出机制。离职、购房或者转租的，应当在三十日内腾退。",
    "三、施行时间",
    "本办法自2031年3月1日起施行，有效期五年。",
    "解读机关：临港开发区建设局",
    "解读人：许望舒，联系电话：0000-8866021",
)
add(
    "development zone, reading of a rule under headings",
    Z,
    "{T}",
    f"""
<div class="dq"><i class="icon"></i><a>首页</a>-<a>政策</a>-<a>政策解读</a>-<a>部门解读</a></div><div class="con_box"><div class="con_title"><p>{Z.title}</p></div><div class="con_time"><span class="fl">时间：2031年02月03日 17:05</span><span class="fl">文章来源：区建设局</span><span class="fr"><a>收藏</a><a>打印</a></span></div>
<div class="con_txt">{"".join(f'<p style="text-indent:2em;"><strong style="font-family:黑体">{x}</strong></p>' if x[1] == "、" else f'<p style="text-indent:2em;">{x}</p>' for x in Z.body)}</div><div class="con_link"><p>相关文件：<a>关于印发《临港开发区人才公寓管理办法》的通知</a></p></div></div>""",
    time="17:05",
    body=Z.body[:-2],
    origin="区建设局",
    build=partial(ucap, unit="临港开发区管理委员会"),
)

# --------------------------------------------------------------------- media

X = story(
    "春运“慢火车”开进深山集市",
    "清晨6时40分，5619次列车缓缓驶出望京站。车厢里，背篓、扁担和活鸡占去半条过道，沿线山民正赶着去四十公里外的石门集市。",
    "这趟车已经开行了三十一年，停靠十六个小站，全程票价十一元五角，从未涨过。列车长骆一鸣说，春运期间车上专门加挂一节行李车，让老乡的货有地方放。",
    "“以前走山路要一整天，现在天黑前就能回家。”卖草药的向阿公把两筐黄连放稳，笑着说。",
    "车厢一头，乘务员把当天的菜价写在小黑板上：萝卜八角，土鸡蛋一块二。这是老乡们最关心的“行情表”，每到一站都有人凑过来看。",
    "铁路部门介绍，春运四十天，这趟车预计运送旅客二万三千人次。",
)
XB = X.opening("环江通讯社望京2月3日电（记者 冉东、皮小川）")
add(
    "national agency, day in pieces, editor in brackets",
    X,
    "{T}-环江通讯社",
    f"""
<div class="header domPC"><div class="header-top clearfix"><div class="header-cont"><div class="header-time left"><span class="year"><em> 2031</em></span> <span class="day"><em> 02</em>/<em> 03</em></span> <span class="time"> 11:27:45</span></div><div class="source left">来源：环江通讯社</div></div><div class="head-line clearfix"><h1><span class="title">{X.title}</span></h1><div class="pageShare"><div class="setFont left"><span>字体：</span><span id="fontSmall">小</span><span id="fontNormal">中</span><span id="fontBig">大</span></div><div class="share left">分享到：</div></div></div></div></div>
<div id="detail"><span id="detailContent">{indented(XB[:2])}<p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center"><font color="navy">　　2月2日，列车停靠石门站，旅客带着货物下车。皮小川 摄</font></p>{indented(XB[2:])}</span><div id="articleEdit"><span class="tiyi1"><a>【纠错】</a></span><span class="editor"> 【责任编辑:阮一凡】 </span></div></div><div class="adv"><div class="bookList"><h4>阅读下一篇：</h4><a>江上浮吊完成首吊</a></div></div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="source" content="环江通讯社">',
    body=XB,
    time="11:27",
    origin="环江通讯社",
    authors=("冉东", "皮小川"),
    editors=("阮一凡",),
    build=press,
)

E = story(
    "老渔港长出海上牧场",
    "1月30日，听涛湾风平浪静。站在养殖平台上望去，二十四口深水网箱排成四列，饲料船正沿着网箱投喂。",
    "听涛湾是岭东最老的渔港，鼎盛时停着六百条木船。近海资源衰退后，年轻人纷纷上岸打工，渔港一度冷清。",
    "转机出现在五年前。县里收回近岸的小网箱，统一规划深水养殖区，渔民以船入股，成立了海上牧场公司。",
    "如今，平台上的传感器每十分钟回传一次水温和溶氧，工人在岸上就能调整投喂量。去年公司产大黄鱼八百吨，入股的一百九十户渔民户均分红四万元。",
    "平台还带来了新客人。周末，垂钓爱好者乘船登台，渔家乐从三家开到了十六家，晒鱼干的老手艺也有人愿意学了。",
    "“鱼在海里，人在岸上，心里踏实。”六十岁的股东麦海生说。",
)
add(
    "provincial daily, its paper on the web",
    E,
    "岭东日报数字报-{T}",
    f"""
<table width="1000" align="center"><tr><td width="320" valign="top"><div class="ban"><img src="../page04.jpg" usemap="#m"></div><p>第04版：海洋周刊</p><p><a>上一版</a> <a>下一版</a></p><ul><li><a>老渔港长出海上牧场</a></li><li><a>海带收割机下海</a></li><li><a>广告</a></li></ul></td>
<td valign="top"><p class="hdr">岭东日报 <span>2031年02月03日 星期一</span> <a>返回目录</a> <a>放大+</a> <a>缩小-</a> <a>全文复制</a></p>
<table class="bt"><tr><td class="yt" align="center">听涛湾深水养殖五年记</td></tr><tr><td class="font01" align="center"><strong>{E.title}</strong></td></tr><tr><td class="ft" align="center">——一百九十户渔民变股东</td></tr><tr><td class="zz" align="center">本报记者 甄若水 本报通讯员 麦田</td></tr></table>
<div id="ozoom"><founder-content>{indented(E.body)}</founder-content></div><p><a>上一篇</a>　<a>下一篇</a></p></td></tr></table>""",
    head='<meta name="Generator" content="Founder">',
    authors=("甄若水", "麦田"),
    origin="岭东日报",
    build=lambda language, title, middle, head: (
        f'<html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><div class="topmenu"><a>报网首页</a><a>版面导航</a><a>标题导航</a><a>往期回顾</a></div>{middle}<div class="bq">岭东日报社版权所有 未经许可不得转载　某ICP备05000011号</div></body></html>'
    ),
)

W = story(
    "茗州公交今起试行“一票换乘”",
    "茗州晚报讯（记者 车远）今天起，茗州公交在全市四十七条线路试行“一票换乘”，乘客刷卡上车后六十分钟内换乘其他线路不再收费。",
    "市公交公司客运部经理焦永年介绍，优惠仅限实体卡和手机公交码，投币乘客暂不享受。同一线路往返不算换乘。",
    "为配合新政策，公交公司更换了八百余台车载刷卡机，乘客刷卡时能听到“换乘优惠”的语音提示。",
    "记者早高峰在火车站站台看到，不少上班族已经用上了新政策。家住北苑的邱女士算了一笔账：每天换两趟车，一个月能省八十多元。",
    "记者随后拨打公交服务热线求证，工作人员表示，老年卡、学生卡同样适用，优惠自动计算。",
    "试行期为三个月，期满后将根据客流情况决定是否长期执行。",
)
add(
    "city news portal of about 2005, tables",
    W,
    "{T}_茗州新闻网",
    f"""
<table width="100%"><tr><td class="nav12"><a>茗州新闻网</a> &gt;&gt; <a>社会民生</a> &gt;&gt; 正文</td><td align="right"><a>新闻论坛</a> <a>短信订阅</a></td></tr><tr><td colspan="2" align="center"><h1 style="font-size:20px">{W.title}</h1></td></tr><tr><td colspan="2" align="center" class="s12">http://www.mznews.example　2031年02月03日 09:18　茗州晚报</td></tr><tr><td colspan="2" class="a14"><div id="artibody"><p>　　{"</p><p>　　".join(W.body)}</p></div></td></tr><tr><td colspan="2" align="right" class="s12">(责任编辑：龚平)</td></tr><tr><td colspan="2" class="s12">【<a>我来说两句</a>】【<a>推荐</a>】【字体：<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr><tr><td colspan="2"><b>相关新闻：</b><br>·<a>公交公司新购纯电动客车</a> (2031-01-20 08:11)<br>·<a>北苑首末站投用</a> (2030-12-28 10:45)</td></tr></table>""",
    time="09:18",
    origin="茗州晚报",
    authors=("车远",),
    editors=("龚平",),
    build=partial(tables, side=NEWS_SIDE),
)

B = story(
    "锚链龙头泊远重工预计去年净利翻番",
    "2月3日晚间，泊远重工发布业绩预告，预计2030年实现净利润七亿六千万元至八亿二千万元，同比增长百分之九十六至百分之一百一十二。",
    "公司表示，业绩增长主要来自海上风电系泊链订单集中交付，同时原材料价格回落，毛利率较上年提高四点三个百分点。",
    "订单排到两年后",
    "截至去年末，公司在手订单四十一亿元，其中海外订单占比首次超过一半。一位接近公司的人士告诉界河财经，二期厂房预计今年9月投产，届时产能将提升六成。",
    "不过，有分析师提醒，系泊链行业扩产迅速，价格竞争可能在明年显现。",
    "截至当日收盘，泊远重工报28.41元，涨2.6%。",
)
add(
    "business news, writers and editor, key points above",
    B,
    "{T}｜界河财经",
    f"""
<div class="article-view"><div class="article-header"><h1>{B.title}</h1><p class="article-summary">海上风电系泊链订单集中交付，海外占比首次过半。</p></div><div class="article-info"><p><span class="author"><a>常思齐</a></span> · <span>2031/02/03 20:14</span> <span class="pv">浏览 3.2w</span> <span class="collect">收藏</span> <span>来源：界河财经</span></p></div>
<div class="article-img"><img src="//img.jh.example/1.jpg"><p>图片来源：视觉素材库</p></div><div class="article-content">{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 10 else f"<p>{x}</p>" for x in B.body)}<p>记者 | 常思齐</p><p>编辑 | 牧之遥</p></div><div class="article-copyright"><p>未经正式授权严禁转载本文，侵权必究。</p></div><div class="opt"><span>点赞 36</span><span>分享至</span><a>微信</a><a>微博</a></div><div class="comments"><h3>评论</h3><p>暂无评论哦，快来评价一下吧！</p></div></div>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"锚链龙头泊远重工预计去年净利翻番","datePublished":"2031-02-03T20:14:00+08:00"}</script>',
    time="20:14",
    origin="界河财经",
    authors=("常思齐",),
    editors=("牧之遥",),
    build=press,
)

V = story(
    "腊月里的澜溪，藏着一碗热气腾腾的米面",
    "在澜溪，冬天是从一碗米面开始的。",
    "天不亮，老街口的灶火就旺了。隔夜泡好的籼米磨成浆，薄薄摊一层，上笼蒸三分钟，揭下来晾到半干，再切成筷子宽的条。",
    "01 汤头是灵魂",
    "猪骨、黄豆、老姜，小火吊足五个钟头。汤要清，味要厚，出锅前撒一把蒜叶，香气能飘半条街。",
    "02 吃的是人情",
    "面馆老板娘廖二姐说，熟客不用开口，她记得谁不要辣、谁要多放醋。腊月回乡的年轻人，下车第一件事，就是来她这里坐一坐。",
    "去年，县里把米面制作列入非遗名录，老街口立起一块小小的木牌，写着“百年灶火”四个字。",
    "如果你也想念这碗米面，不妨趁着年前，回来看看。",
)
add(
    "public account, an article of a culture bureau",
    V,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content"><h1 class="rich_media_title" id="activity-name">{V.title}</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">蓝小夏</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">澜溪文旅</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年02月03日 18:00</em><em id="js_ip_wording">岭东</em></div>
<div class="rich_media_content" id="js_content" style="visibility:hidden"><section><p style="text-align:center"><span style="font-size:12px">点击上方蓝字关注我们</span></p></section>{"".join(f'<section style="margin:8px"><p><span style="letter-spacing:1px">{x}</span></p></section>' + ("<section><img data-src='https://mm.example/1.jpg'></section>" if n == 2 else "") for n, x in enumerate(V.body))}<section><p style="text-align:center">END</p><p>编辑：蓝小夏</p><p>校对：余晖</p><p>图片：澜溪县摄影家协会</p></section></div></div>
<div class="rich_media_tool"><span>阅读 2841</span><span>赞 57</span><span>在看 20</span></div><div class="qr_code_pc"><img src="/qr"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>""",
    head='<meta property="og:title" content="腊月里的澜溪，藏着一碗热气腾腾的米面"><meta property="og:article:author" content="蓝小夏">',
    time="18:00",
    origin="澜溪文旅",
    authors=("蓝小夏",),
    editors=("蓝小夏",),
    build=lambda language, title, middle, head: (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body id="activity-detail" class="zh_CN">{middle}<script>var ct="1927792800";</script></body></html>'
    ),
)

H = story(
    "独居老人三天没开灯，网格员撬窗救人",
    "“要不是小郭，我这条老命就没了。”2月3日，躺在病床上的鲍奶奶握着网格员郭雨桐的手不肯松开。",
    "鲍奶奶今年八十一岁，独自住在茗州市北苑小区。2月1日晚，郭雨桐巡查时发现老人家的灯三天没亮，敲门无人应答，电话也打不通。",
    "她立即联系社区和派出所，征得老人女儿同意后，从一楼窗户翻入室内。老人摔倒在卫生间，意识模糊，所幸送医及时。",
    "郭雨桐当网格员四年，手机里存着两百多位老人的作息：谁家几点熄灯，谁每天去哪里买菜，她都记得清楚。",
    "医生说，再晚几个小时，后果不堪设想。北苑社区已为辖区三十六位独居老人安装了用电异常提醒装置。",
)
add(
    "account on a content platform, card of the account",
    H,
    "{T}",
    f"""
<div class="_2xK9a"><div class="_1sNh0"><div class="_3tGxq">{H.title}</div><div class="_9vTgZ"><a class="_7y5nA"><img src="//avatar.example/a.jpg"></a><div><p class="_7y5nA-name">北岸都市报</p><div class="_10s4U"><span class="_10s4U-d">2031-02-03 13:46</span><span>岭东</span><span>北岸都市报官方账号</span></div></div><div class="_3wsvW">关注</div></div></div>
<div class="_18p7x"><div class="_2kAx3"><p><span class="bjh-p">{H.body[0]}</span></p></div>{"".join(f'<div class="_2kAx3"><p><span class="bjh-p">{x}</span></p></div>' for x in H.body[1:3])}<div class="_1NCGf"><img src="//pic.example/2.jpg" width="600"></div>{"".join(f'<div class="_2kAx3"><p><span class="bjh-p">{x}</span></p></div>' for x in H.body[3:])}<div class="_2kAx3"><p><span class="bjh-p">北岸都市报记者 谷小雨</span></p></div><div class="_2kAx3"><p><span class="bjh-p">编辑 施然</span></p></div></div><div class="_1tXpO"><span>举报/反馈</span></div></div><div class="_aut"><h3>作者最新文章</h3><p><a>这条断头路终于通了</a></p><p><a>早餐铺为环卫工免单</a></p></div>""",
    time="13:46",
    origin="北岸都市报",
    authors=("谷小雨",),
    editors=("施然",),
    build=press,
)

Y = story(
    "跨江索道完成年检 春节期间延长运营",
    "记者从望京文旅集团了解到，停运检修十八天的跨江索道今天完成年度检验，将于2月5日恢复载客。",
    "这次检修更换了承载索的全部鞍座衬垫，并对两台驱动电机进行了解体保养。检验人员连续三天做了满载、制动和救援演练。",
    "索道全长一千一百六十米，是望京两岸居民的老“空中公交”，近年来也成了外地游客的打卡点，节假日最多一天运送过一万四千人次。",
    "望京文旅集团索道公司总工程师 霍启明：各项指标都优于规程要求，特别是制动距离，比去年缩短了零点四米。",
    "春节期间，索道运营时间将延长至晚上十点半，单程票价保持二十元不变。游客可提前三天在线预约。",
)
add(
    "television station, video above and transcript below",
    Y,
    "{T}_新闻频道_望京网络电视台",
    f"""
<div class="cntv_path"><a>首页</a> &gt; <a>新闻频道</a> &gt; <a>望京新闻联播</a></div><h2 class="vtit">{Y.title}</h2><div class="vinfo"><span>来源：望京广播电视台</span> | <span>2031年02月03日 19:42</span> | <span>时长 01:36</span></div><div id="player" class="player"><video poster="p.jpg" src="v.m3u8"></video><p class="noflash">您的浏览器不支持播放，请升级浏览器</p></div><div class="vbtn"><a>收藏</a><a>复制地址</a><a>手机看</a></div>
<div class="cnt_bd" id="text_area">{indented(Y.body)}</div><div class="bj"><span>编辑：燕南飞</span> <span>责任编辑：江照</span></div><div class="vlist"><h4>本期节目主要内容</h4><ul><li><a>[望京新闻联播]全市交通工作会议召开</a></li><li><a>[望京新闻联播]跨江索道完成年检</a></li><li><a>[望京新闻联播]天气预报</a></li></ul></div>""",
    time="19:42",
    origin="望京广播电视台",
    editors=("燕南飞", "江照"),
    build=press,
)

F = story(
    "澜溪：柑橘皮里“榨”出新产业",
    "走进澜溪县南坪乡陈皮加工厂，浓郁的果香扑面而来。工人们正忙着分拣、开皮、翻晒，一派繁忙景象。",
    "“以前橘皮都倒进沟里，现在一斤能卖六块钱。”负责人简明珠说，工厂去年收购鲜果九百吨，带动周边一百二十人就业。",
    "除了陈皮，橘肉被榨成果汁，橘络制成茶，剩下的渣料发酵成有机肥，又回到了果园。",
    "县农业农村局选派五名技术员驻村，指导果农错峰采摘，并帮助企业取得了食品生产许可。陈皮越陈越贵，厂里专门建了恒温仓库，一半的货存着不卖。",
    "“明年打算再上一条冻干生产线。”说起打算，简明珠信心满满。",
    "目前，全县种植柑橘四万亩，建成加工厂七家，年综合产值突破三亿元。",
)
add(
    "county media centre, app page with three auditors",
    F,
    "{T}",
    f"""
<article class="news-detail"><h1 class="title">{F.title}</h1><div class="info"><span class="src">澜溪县融媒体中心</span><span class="tm">2031-02-03 08:55</span><span class="rd">1.1万阅读</span></div><div class="audio"><i></i>听新闻 <span>00:00 / 02:11</span></div><div class="txt"><p><img src="a.jpg"></p>{indented(F.body[:2])}<p><img src="b.jpg"></p>{indented(F.body[2:])}<p>文/图：唐糖 岳峰</p><p>编辑：向小葵</p><p>一审：唐糖 二审：龙飞 三审：石磊</p></div><div class="zan"><i></i>128</div><p class="state">声明：本平台发布的内容版权归原作者所有</p></article>""",
    head='<meta property="og:type" content="article"><meta property="og:site_name" content="看澜溪">',
    time="08:55",
    origin="澜溪县融媒体中心",
    authors=("唐糖", "岳峰"),
    editors=("向小葵",),
    build=mobile,
)

U = story(
    "冬天开空调26度最省电？实测结果出乎意料",
    "一到冬天，“空调到底开多少度最省电”就成了热门话题。我们找来三台同型号的挂机，做了一次为期五天的测试。",
    "测试房间面积均为十五平方米，室外温度在三度到八度之间。三台空调分别设定为20度、23度和26度，每天连续运行八小时。",
    "结果显示，20度组平均每天耗电4.1度，23度组为5.6度，26度组达到7.9度。也就是说，冬天设定温度越高，耗电越多，26度并不省电。",
    "为什么夏天的经验到了冬天就不灵了？原因在于室内外温差：温差越大，压缩机的负担越重。",
    "专家建议，冬季室内设定在20度左右即可，配合加湿器使用，体感会更舒适。",
)
add(
    "big portal, account and the way home glued to the text",
    U,
    "{T}_测试_温度_房间",
    f"""
<div id="article-container"><div class="left sidebar"><div class="user-info"><a><img src="//a.portal.example/u.png"></a><h4><a>家电实验室</a></h4><dl><dd><em>372</em>文章</dd><dd><em>618万</em>总阅读</dd></dl><a>查看TA的文章&gt;</a></div><div class="share"><span>评论(12)</span><span>分享</span></div></div><div class="left main"><div class="text"><div class="text-title"><h1>{U.title}</h1><div class="article-info"><span class="time" id="news-time">2031-02-03 12:03</span><span class="from">来源：<a>家电实验室</a></span><span class="area">发布于：岭东省</span></div></div>
<article class="article" id="mp-editor">{paragraphs(U.body[:-1])}<p>{U.body[-1]}<a href="/" class="backword"><i></i>返回首页，查看更多</a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，本平台系信息发布平台，仅提供信息存储空间服务。</div></div><div class="c-comment"><h3>我来说两句</h3><p>12人参与，3条评论</p></div></div></div>""",
    head='<meta name="mediaid" content="家电实验室"><meta itemprop="datePublished" content="2031-02-03 12:03">',
    time="12:03",
    origin="家电实验室",
    build=press,
)

K = story(
    "望京期货交易所：2月6日结算时起调整螺纹钢等品种保证金比例",
    "财通社2月3日电，望京期货交易所发布通知，自2031年2月6日（星期四）收盘结算时起，螺纹钢、热轧卷板期货合约的交易保证金比例调整为百分之十一，涨跌停板幅度调整为百分之九；白银期货合约的交易保证金比例调整为百分之十四，涨跌停板幅度调整为百分之十二。春节后第一个未出现单边市的交易日收盘结算时起，上述品种的保证金比例和涨跌停板幅度恢复至原有水平。交易所提示各会员单位加强投资者教育，做好节日期间的风险防范工作，确保市场平稳运行。如遇《风险控制管理办法》第十二条规定的情形，则在上述标准的基础上另行调整。",
)
add(
    "financial wire, a flash of one paragraph",
    K,
    "{T}-财通社",
    f"""
<div class="detail-left"><div class="detail-title"><span class="tag">电报</span><h1>{K.title}</h1></div><div class="detail-time">2031-02-03 16:48 星期一 <span>财通社</span></div><div class="detail-telegraph-content">{K.body[0]}</div><div class="subject"><a>期货市场情报</a><a>大宗商品</a></div><div class="tool"><span>阅 41.7W</span><span>评论(6)</span><span>分享(103)</span></div><div class="disclaimer">本文仅供参考，不构成投资建议。股市有风险，入市需谨慎。</div><div class="next"><h3>相关阅读</h3><p>02-02 09:31 <a>铁矿石港口库存连降三周</a></p><p>01-30 15:20 <a>焦炭首轮提涨落地</a></p></div></div>""",
    head='<meta name="keywords" content="期货,保证金">',
    time="16:48",
    origin="财通社",
    build=press,
)

N = story(
    "蒲松年：修古琴，就是听木头说话",
    "编者按：蒲松年，七十二岁，古琴修复师，五十年间经手老琴三百余张。立春前夕，本刊在他的工作室与他聊了一个下午。",
    "修一张琴要多久？",
    "蒲松年：短的半年，长的七八年。木头要晾，漆要一遍遍等它干透，急不得。人急，琴就哑了。",
    "您怎么判断一张琴还能不能救？",
    "蒲松年：先敲，再听。面板哪里松了、哪里虫蛀了，声音都会告诉你。只要龙池没有塌，多半还能救。",
    "现在有年轻人愿意学吗？",
    "蒲松年：有，四个徒弟，最小的二十三岁。我告诉他们，头三年别想着修琴，先学会磨刀。",
    "问完这句，窗外下起小雨。他起身把晾着的琴面挪进屋里，动作很慢，像是抱着一个熟睡的孩子。",
)
add(
    "magazine, an interview with an editor's note",
    N,
    "{T} - 《远山》杂志",
    f"""
<div class="mag-crumb">远山 / 人物 / 2031年第2期</div><header class="entry-header"><h1 class="entry-title">{N.title}</h1><p class="entry-sub">一位古琴修复师的五十年</p><div class="entry-meta">文｜计之远　摄影｜方舟　<time datetime="2031-02-03T10:00:00+08:00">2031.02.03</time></div></header><div class="entry-content"><p class="note">{N.body[0]}</p>{"".join(f"<p><b>{x}</b></p>" if x.endswith("？") else f"<p>{x}</p>" for x in N.body[1:4])}<figure><img src="/wp-content/uploads/qin.jpg"><figcaption>工作台上的旧琴面板</figcaption></figure><blockquote class="pull">人急，琴就哑了。</blockquote>{"".join(f"<p><b>{x}</b></p>" if x.endswith("？") else f"<p>{x}</p>" for x in N.body[4:])}</div><footer class="entry-footer"><span>编辑：辛夷</span><span>标签：<a>古琴</a> <a>手艺</a></span></footer><nav class="post-navigation"><a>← 山里的邮路</a><a>造船人家 →</a></nav><section class="subscribe"><h3>订阅《远山》</h3><p>全年十二期，邮发代号99-001</p></section>""",
    authors=("计之远",),
    editors=("辛夷",),
    build=press,
)

A = story(
    "岭东女篮加时险胜望京 豪取六连胜",
    "北京时间2月2日晚，全国女子篮球联赛常规赛第二十三轮，岭东队主场经过加时以91比88险胜望京队，取得六连胜。",
    "首节双方战成平手，岭东队第二节连中四记三分，半场领先九分。下半场望京队加强内线进攻，第四节最后八秒由中锋苗壮壮补篮得手，将比赛拖入加时。",
    "加时赛最后时刻，岭东队后卫童瑶突破造成犯规，两罚全中锁定胜局。她全场得到27分和9次助攻。",
    "望京队主帅赛后承认，球队在加时赛的两次失误葬送了机会，但年轻球员的表现值得肯定。",
    "“体能已经到极限了，全靠主场球迷的呐喊。”童瑶赛后说。",
    "四节比分（岭东队在前）：19比19、26比17、15比21、20比23、11比8。",
)
add(
    "sports site, rendered by script, hashed classes",
    A,
    "{T}_篮球_赛点体育",
    f"""
<main class="css-1k2v"><div class="css-9h0p"><a>赛点体育</a> <a>篮球</a> <a>女篮联赛</a></div><h1 class="css-q81t">{A.title}</h1><div class="css-0zzm"><span>赛点体育</span><span>2月3日 00:12</span><span>作者：宗跃</span><span class="css-cm">216条评论</span></div><div class="css-card"><b>岭东 91</b><i>已结束</i><b>88 望京</b><a>技术统计</a><a>回放</a></div><div class="css-body">{"".join(f'<p class="css-p7">{x}</p>' for x in A.body[:2])}<div class="css-rel"><span>延伸阅读</span><a>女篮联赛积分榜：岭东升至第二</a></div>{"".join(f'<p class="css-p7">{x}</p>' for x in A.body[2:])}</div><div class="css-ed">责编：游小弟</div><div class="css-tag"><a>#岭东女篮</a><a>#童瑶</a></div></main>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"岭东女篮加时险胜望京 豪取六连胜","datePublished":"2031-02-03T00:12:00+08:00","author":{"@type":"Person","name":"宗跃"}}</script><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"buildId":"k3j9"}</script>',
    time="00:12",
    origin="赛点体育",
    authors=("宗跃",),
    editors=("游小弟",),
    build=press,
)
