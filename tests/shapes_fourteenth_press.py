"""A fourteenth album of pages, Chinese media, written without sight of the rules (one table).

One reading was corrected after the first run: three hours ago is a day, counted from the fetch.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, bare, indented

FOURTEENTH_PRESS = Album()

CHANNELS = ("时政", "国际", "财经", "法治", "三农", "科教", "文体", "健康", "汽车", "房产", "图库", "直播", "客户端")
RANKING = (
    ("汐城地铁三号线昨晚完成轨通", "02-02 21:14"),
    ("寒假作业“减负”之后，孩子们在忙什么", "02-02 18:40"),
    ("榆渡县发现两株三百年野生蜡梅", "02-02 11:02"),
    ("今年首批免费救护车转运券发放", "02-01 09:30"),
    ("一图看懂汐城新公交线网", "01-31 16:55"),
)


def wide(language: str, title: str, middle: str, head: str) -> str:
    """A large portal of today: two bars on top, a right rail with a ranking by hour, a long foot."""
    bar = "".join(f'<a href="//{i}.landong.example/" target="_blank">{word}</a>' for i, word in enumerate(CHANNELS))
    rank = "".join(
        f'<li><i>{i}</i><a href="/2031/0202/c{i}a77{i}.html">{word}</a><time>{hour}</time></li>'
        for i, (word, hour) in enumerate(RANKING, 1)
    )
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}
<script>var _hmt=_hmt||[];window.siteCfg={{"id":3107,"t":"2031-06-18 00:00:00"}};</script></head><body>
<div class="top-bar clearfix"><div class="w1200"><span id="nowdate">2031年6月18日 星期三</span><span class="weather">汐城 多云 21℃~28℃</span><a>登录</a><a>注册</a><a>无障碍浏览</a><form><input placeholder="请输入关键词"><button>搜索</button></form></div></div>
<div class="chan"><div class="w1200"><a class="logo" href="/"><img src="/logo.png" alt="澜东网"></a>{bar}</div></div>
<div class="w1200 main-wrap">{middle}
<aside class="rail"><div class="app-card"><img src="/qr.png"><p>扫码下载客户端</p></div><h4>24小时热榜</h4><ol class="rank">{rank}</ol><h4>视频推荐</h4><ul><li><a><img src="/v1.jpg"><span>03:21</span>海上牧场的一天</a></li><li><a><img src="/v2.jpg"><span>01:08</span>凌晨四点的菜场</a></li></ul></aside></div>
<footer><p><a>关于我们</a>｜<a>广告服务</a>｜<a>招聘信息</a>｜<a>法律声明</a>｜<a>联系我们</a></p><p>互联网新闻信息服务许可证：99120310001　信息网络传播视听节目许可证：9908317　某ICP备09000001号-3　某公网安备99010202000123号</p><p>违法和不良信息举报电话：000-00001234　举报邮箱：jubao@landong.example</p><p>Copyright © 2003-2031 landong.example 版权所有</p></footer></body></html>"""


def old(language: str, title: str, middle: str, head: str) -> str:
    """A site of 2005, laid out by tables and spacers, tags in capitals and not all closed."""
    bar = " | ".join(f'<A class=white href="list.asp?id={i}">{word}</A>' for i, word in enumerate(CHANNELS[:9]))
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>{title}</TITLE>{head}<STYLE>TD {{FONT-SIZE: 9pt}}</STYLE></HEAD>
<BODY bgColor=#ffffff topMargin=0><TABLE width=776 align=center border=0 cellSpacing=0><TR><TD width=180><IMG src="images/logo.gif"></TD><TD><IMG src="images/banner.gif" width=468 height=60></TD></TR>
<TR><TD colSpan=2 bgColor=#003399 height=24 align=center>{bar}</TD></TR><TR><TD height=20 colSpan=2>今天是：<SCRIPT>document.write(new Date().toLocaleString())</SCRIPT>&nbsp;&nbsp;您现在的位置：<A href="/">首页</A> &gt;&gt; <A href="list.asp?id=4">本地新闻</A> &gt;&gt; 正文</TD></TR></TABLE>
{middle}
<TABLE width=776 align=center><TR><TD align=center><HR size=1><A>设为首页</A> | <A>加入收藏</A> | <A>联系站长</A><BR>榆渡热线 版权所有 &copy; 2001-2031 建议使用 800*600 分辨率浏览<BR>某ICP备05000002号 站长QQ：10000000</TD></TR></TABLE></BODY></HTML>"""


def phone(language: str, title: str, middle: str, head: str) -> str:
    """A page for the telephone: a bar that opens the client, the text, and a stream of other pieces."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="format-detection" content="telephone=no"><title>{title}</title>{head}</head><body class="h5">
<div class="openapp fixed"><img src="/i.png"><b>汐城+</b><span>看见身边的变化</span><a href="xicheng://open">打开</a></div>
{middle}
<div class="feed"><p class="feed-t">猜你喜欢</p><a class="cell"><b>老城区加装电梯，三楼住户怎么说</b><i>汐城晚报 56评论</i></a><a class="cell"><b>冬泳队里的七旬双胞胎</b><i>视听汐城 8评论</i></a><a class="cell"><b>这条断头路终于通了</b><i>问政直通车 31评论</i></a></div>
<div class="btm"><a>首页</a><a>视频</a><a>服务</a><a>我的</a></div><div class="mask hide">点击右上角，选择“在浏览器中打开”</div></body></html>"""


TUNNEL = Story("zh", "穿海而过 砚桥海底隧道右线贯通", (
    "澜东网汐城2月3日电（记者 苏砚）3日清晨6时40分，随着直径15.4米的盾构机刀盘破壁而出，砚桥海底隧道右线顺利贯通。",
    "隧道全长9.3公里，其中海域段4.1公里，最深处位于海平面以下76米，是澜东省首条跨海公路隧道。",
    "项目总工程师程望介绍，施工要连续穿过十一条断裂带，水压最大时相当于每平方米压着七十六吨重物，掘进团队为此给刀盘装上了能“听”石头的传感器。",
    "左线目前还剩620米，预计四月底贯通。全线通车后，汐城到云篆岛的车程将由75分钟缩短到12分钟。",
))  # fmt: skip
A = TUNNEL.body
FOURTEENTH_PRESS.add("central portal, year, day and hour in parts of their own, header twice", TUNNEL, "{T}-澜东网", f"""
<div class="header domPC"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2031</em></span> <span class="day"><em>02</em>/<em>03</em></span> <span class="time">09:26:41</span></div><div class="source">来源：澜东网</div><div class="head-line clearfix"><h1><span class="title">{TUNNEL.title}</span><span class="btn-audio"></span></h1><audio></audio></div><div class="setFont"><span>字体：</span><a>小</a><a>中</a><a>大</a></div><div class="share">分享到：<a>微信</a><a>微博</a></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{TUNNEL.title}</span></h1><div class="info">2031-02-03 09:26:41 <span>来源： 澜东网</span></div></div>
<div class="main-left"><span id="detail"><p>　　{A[0]}</p><p style="text-align:center"><img src="t1.jpg"></p><p style="text-align:center"><font color="navy">2月3日，建设者在贯通的隧道内合影。（澜东网发 周见山 摄）</font></p>{indented(A[1:3])}<div class="pagevideo"><video src="t.mp4"></video></div><p>　　{A[3]}</p></span>
<div id="articleEdit"><span class="tiyi1 domPC"><a>【纠错】</a></span><span class="editor"> 【责任编辑:方小满 柳原 】 </span></div><div class="nextpage" style="display:none">阅读下一篇：<a>全省春耕备耕物资到位率达九成</a></div><div id="recommand"><h5>深度观察</h5><ul><li>破冰船上的年夜饭</li><li>一座县城的图书馆之夜</li></ul></div></div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="source" content="澜东网"><meta name="keywords" content="隧道,砚桥,贯通">',
    time="09:26", origin="澜东网", authors=("苏砚",), editors=("方小满", "柳原"), build=wide)  # fmt: skip

GRAIN = Story("zh", "一粒米的二十四道关", (
    "本报记者 陶然 梁一舟报道　凌晨三点，榆渡县粮食质检站的灯已经亮了。化验员何清把一小把稻谷倒进砻谷机，十秒钟后，糙米哗哗落下。",
    "“从田头到饭碗，一粒米要过二十四道关。”何清说，她在这间屋子里站了十九年，光是闻，就能闻出一批谷子存了几个夏天。",
    "把关，从秧田开始",
    "种粮大户雷振南的手机上，每块田都有一张“身份证”：播种、施肥、打药，日期和用量一项不落。去年秋天，他有四亩田因为用药间隔差了两天，被系统自动锁定，没能进库。",
    "“当时想不通，后来想通了。”雷振南说，锁住的是四亩谷子，保住的是整个村的牌子。",
    "目前，全县七十六万亩水稻已有九成进入追溯系统。县农业农村局局长钟秀林表示，力争年内实现全覆盖。",
))  # fmt: skip
A = GRAIN.body
FOURTEENTH_PRESS.add("party paper's portal of the tens, shoulder and subtitle, pages below", GRAIN, "{T}--时政--望川网", f"""
<div class="text_c clearfix"><div class="path"><a>望川网</a>&gt;&gt;<a>时政</a>&gt;&gt;<a>滚动新闻</a></div><h3>丰年里的安全账①</h3><h1 id="p_title">{GRAIN.title}</h1><h2>——榆渡县粮食全程追溯见闻</h2><p class="author"></p>
<div class="artOri"><span id="p_publishtime">2031年02月03日08:12</span>&nbsp;&nbsp;&nbsp;&nbsp;<span id="p_origin">来源：<a href="http://paper.wangchuan.example">望川日报</a></span>&nbsp;&nbsp;&nbsp;&nbsp;<a class="phone">手机看新闻</a></div><div class="tools"><a>打印</a><a>网摘</a><a>纠错</a><a>商城</a><a>分享</a><a>推荐</a><i>字号</i><a class="dx">大</a><a class="dx">小</a></div>
<div id="p_content"><p>　　{A[0]}</p><p>　　{A[1]}</p><p>　　<strong>{A[2]}</strong></p>{indented(A[3:])}<div class="zdfy clearfix"><a>【1】</a><a href="c1-2.html">【2】</a><a href="c1-3.html">【3】</a></div><div><a href="c1-2.html">下一页</a></div></div>
<div class="edit clearfix">(责编：方小满、柳原)</div><div class="attention"><p>分享让更多人看到</p><a class="wx">微信扫一扫</a></div><div class="message"><h4>我要留言</h4><textarea>善意回帖，理性发言！</textarea><p>使用其他账号登录 <a>同步：分享到微博</a></p></div><div class="xg"><h4>相关新闻</h4><ul><li><a>榆渡县新建三座智能粮仓</a>　2030-11-20</li><li><a>听一位老农讲二十四节气</a>　2030-09-07</li></ul></div></div>""",
    time="08:12", origin="望川日报", authors=("陶然", "梁一舟"), editors=("方小满", "柳原"), build=wide)  # fmt: skip

FREIGHT = Story("zh", "云篆港开通首条冷链集装箱航线", (
    "海岳社汐城2月3日电 (记者 闻溪)满载46个冷藏集装箱的“云帆07”轮3日中午驶离云篆港，标志着该港首条冷链集装箱航线正式开通。",
    "该航线每周三班，主要运输冻虾、三文鱼和反季节水果，单程航行时间约31小时，较原先绕行转运节省四天。",
    "云篆海关关长邵一鸣当天表示，海关为冷链货物设置了专用查验平台，冷藏箱从卸船到提离平均用时压缩至95分钟。",
    "“时间就是鲜度。”汐城水产商会会长鲁岩说，航线开通前，商会企业每年因转运损耗的海鲜约七百吨。",
    "据悉，云篆港2030年完成集装箱吞吐量212万标箱，同比增长11.6%。",
))  # fmt: skip
A = FREIGHT.body
FOURTEENTH_PRESS.add("news agency's site, end mark, editor in brackets, day in a comment box", FREIGHT, "{T}-海岳新闻社", f"""
<div id="cont_1_1_2"><div class="div_left"><a>首页</a> &rarr; <a>财经新闻</a></div><h1 class="content_left_title" style="display:block; position:relative;">{FREIGHT.title}</h1>
<div class="content_left_time">2031年02月03日 14:05　来源：海岳新闻社<span id="_comm"><a class="cy">参与互动</a></span><div class="bd"><a title="分享到微信">微信</a></div><a class="big" href="javascript:;">大字体</a><a class="small">小字体</a></div>
<div class="left_ph"><img src="f.jpg"></div><div class="left_pt">图为“云帆07”轮驶离云篆港。 闻溪 摄</div>
<div class="left_zw" style="position:relative"><p>　　{A[0]}</p><p>　　{A[1]}</p><div id="adhzh" name="hzh"><script>ad(300,250)</script></div>{indented(A[2:])}<p>　　(完)</p><div id="function_code_page"></div></div>
<div class="adEditor"><div class="left_name right"> 【编辑:柳原】</div></div><div class="pl"><p>发表评论　文明上网理性发言</p><div class="cmt"><b>海风吹</b> <i>2031-02-04 07:11</i><p>家门口的港口越来越有样子了。</p><a>回复</a><a>顶(12)</a></div></div><div class="new_news"><h5>更多精彩内容请进入财经新闻</h5></div></div>""",
    head='<meta property="og:title" content="云篆港开通首条冷链集装箱航线"><script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","@id":"https://www.haiyue.example/cj/2031/02-03/77120.shtml","title":"云篆港开通首条冷链集装箱航线","pubDate":"2031-02-03T14:05:33"}</script>',
    time="14:05", origin="海岳新闻社", authors=("闻溪",), editors=("柳原",), build=wide)  # fmt: skip

WELL = Story("zh", "榆渡老井巷自来水改造完工", (
    "日前，记者从县自来水公司获悉，老井巷片区自来水管网改造工程全部完工，三百二十户居民告别了用了三十多年的铸铁水管。",
    "老井巷地势高、管道老，一到夏天晚饭时间，二楼以上的住户就接不到水。居民邱大爷家里常年摆着五只水桶，“水来了先接满，心里才踏实”。",
    "此次改造更换管道四点六公里，新建加压泵房一座，并为每户安装了防冻水表。工程没有向居民收取费用。",
    "县自来水公司提醒：改造后头几天水色可能略微发黄，放水几分钟即可正常使用。如有疑问，请拨打服务热线0000-1234567。",
))  # fmt: skip
A = WELL.body
FOURTEENTH_PRESS.add("county site of 2005 in tables, lines broken inside one cell, writer left empty", WELL, "榆渡热线-{T}", f"""
<TABLE width=776 align=center border=0><TR vAlign=top><TD width=560><TABLE width="98%"><TR><TD align=center height=50><FONT color=#cc0000 size=5><B>{WELL.title}</B></FONT></TD></TR>
<TR><TD align=center bgColor=#f3f3f3 height=22>2031-2-3 10:15:22&nbsp;&nbsp;来源：榆渡热线&nbsp;&nbsp;作者：&nbsp;&nbsp;点击：<SCRIPT src="hits.asp?id=2207"></SCRIPT> 次</TD></TR><TR><TD class=content id=zoom style="LINE-HEIGHT: 200%"><FONT size=3>
{"<BR><BR>".join("&nbsp;&nbsp;&nbsp;&nbsp;" + x for x in A)}<BR></FONT></TD></TR><TR><TD align=right>[ <A href="javascript:window.print()">打印本页</A> ] [ <A href="javascript:window.close()">关闭窗口</A> ] [ <A>推荐给好友</A> ]</TD></TR>
<TR><TD>上一篇：<A href="show.asp?id=2206">小学生义务植树八百株</A><BR>下一篇：<A href="show.asp?id=2208">元宵灯谜会征集谜面</A></TD></TR><TR><TD><FORM><B>发表评论</B><BR>姓名：<INPUT name=n> 评论：<TEXTAREA></TEXTAREA><INPUT type=submit value=提交></FORM>网友评论仅供其表达个人看法，并不表明本站同意其观点</TD></TR></TABLE></TD>
<TD width=210 bgColor=#eef3ff><B>热点新闻</B><BR>·<A>县城新增公厕六座</A>(2030-12-9)<BR>·<A>乡村医生培训班开班</A>(2030-12-1)<BR>·<A>寻狗启事</A>(2030-11-28)</TD></TR></TABLE>""",
    time="10:15", origin="榆渡热线", build=old)  # fmt: skip

NIGHT = Story("zh", "夜校课表上新，年轻人抢着“补课”", (
    "本报讯（记者 陶然 通讯员 简宁）昨晚七点，汐城市文化馆的竹编教室座无虚席。二十四个座位，报名那天只用了九秒就被抢光。",
    "这个春季，市民夜校一口气开出六十二门课，从修自行车、剪视频到弹古琴、打咏春，十二次课统一收费三百元。",
    "在咨询公司上班的沈佳报了“家电维修”。她说，白天做的都是幻灯片，晚上想做一点拿得住的东西。",
    "文化馆副馆长骆文海说，夜校学员平均年龄二十九岁，迟到率不到百分之三。下一步，夜校将进写字楼、进厂区，让更多人下班就能上课。",
))  # fmt: skip
A = NIGHT.body
FOURTEENTH_PRESS.add("e-paper, lists of sheets and headlines around, source, sheet and writers in one line", NIGHT, "听潮日报数字报-{T}", f"""
<div class="Newslistbox"><div class="Newslist"><div class="riqi_ri"><a>上一期</a><span>2031年02月03日 星期一</span><a>下一期</a><a>往期回顾</a></div><h6>版面导航</h6><ul><li><a href="node_1.html">A01版：要闻</a></li><li><a href="node_2.html">A02版：综合</a></li><li class="on"><a href="node_4.html">A04版：民生</a></li></ul><h6>标题导航</h6><ul><li><a href="content_4411.html">夜校课表上新，年轻人抢着“补课”</a></li><li><a href="content_4412.html">公园里的长椅该朝哪边</a></li><li><a href="content_4413.html">天气</a></li></ul></div>
<div class="newsdetatit"><p class="yt">一门课三百元，九秒抢光</p><h3>{NIGHT.title}</h3><p class="ft"></p></div><div class="newsdetatext_info">来源：听潮日报　　2031年02月03日　　　版次：A04　　　作者：陶然 简宁</div><div class="attachment"><div class="picture"><img src="n1.jpg"><p>学员在竹编课上练习起底。 资料图片</p></div></div>
<founder-content>{indented(A)}</founder-content><div class="paging"><a>上一篇</a><a>下一篇</a></div><div class="qr"><img><p>手机阅读此文</p></div></div><p class="cp">听潮日报社版权所有，未经书面授权不得转载或建立镜像　某ICP备06000012号</p>""",
    origin="听潮日报", authors=("陶然", "简宁"), build=bare)  # fmt: skip

CLEAN = Story("zh", "云篆镇：村口“积分超市”开张 垃圾分类换来油盐酱醋", (
    "“三斤旧报纸换一袋盐，划算！”2月2日，在榆渡县云篆镇石埠村，村民罗桂香把分好类的废品送到新开张的“积分超市”，换回了一袋盐和两块肥皂。",
    "石埠村有四百一十户人家，过去垃圾随手倒在沟边。去年起，村里给每户发了一本积分册，分类一次记一分，清扫门前屋后记两分，积分可以当钱花。",
    "积分超市的货架上，油盐酱醋、毛巾牙膏一应俱全，都是村集体用卖可回收物的收入采购的。开张头一天，就有六十八户村民来兑换。",
    "云篆镇党委副书记卢景表示，接下来，镇里将在其余十三个村推广这一做法，让“小积分”兑出乡村“大文明”。",
))  # fmt: skip
A = CLEAN.body
FOURTEENTH_PRESS.add("county media centre, a column of credits below, auditors and heads among them", CLEAN, "{T}_榆渡县融媒体中心", f"""
<div class="mnav"><a href="/">榆渡新闻网</a><a>县内要闻</a><a>乡镇</a><a>部门</a><a>榆渡视频</a><a>通知公告</a></div><div class="weizhi">当前位置：<a>首页</a> &gt; <a>乡镇</a> &gt; 正文</div><div class="arti_box"><h1 class="arti_title">{CLEAN.title}</h1><p class="arti_metas"><span class="arti_publisher">来源：榆渡县融媒体中心</span><span class="arti_update">发布时间：2031-02-03 16:48</span><span class="arti_views">浏览次数：<span class="WP_VisitCount">417</span></span></p>
<div class="wp_articlecontent">{indented(A[:2])}<p style="text-align:center;"><img src="/u/1.jpg" style="width:600px"></p><p style="text-align:center;"><span style="font-size:14px;">村民兑换生活用品</span></p>{indented(A[2:])}<p><br></p><p style="text-align:right">记者：尹小川　罗亭</p><p style="text-align:right">编辑：沈一帆</p><p style="text-align:right">责编：卜清</p><p style="text-align:right">审核：谢东来</p><p style="text-align:right">监制：郑秋实</p></div><div class="ewm"><img><span>榆渡融媒微信公众号</span><img><span>“榆渡发布”客户端</span></div><ul class="sx"><li>上一条：<a>县人民医院开设夜间门诊</a></li><li>下一条：<a>2月份供电检修计划</a></li></ul></div>
<div class="yq"><select><option>友情链接</option><option>市级媒体</option></select></div><div class="foot">主办：中共榆渡县委宣传部　承办：榆渡县融媒体中心　新闻热线：0000-7654321<br>某ICP备19000008号　技术支持：云端科技</div>""",
    time="16:48", origin="榆渡县融媒体中心", authors=("尹小川", "罗亭"), editors=("沈一帆", "卜清"), build=bare)  # fmt: skip

TEN = Story("zh", "为什么你总觉得冬天的汐城特别湿冷？", (
    "很多北方朋友来汐城过冬，第一反应都是同一句话：气温明明有五度，怎么比零下十度还难熬？",
    "今天我们就来聊聊，这种冷到底是从哪儿来的。",
    "一、湿度偷走了你的体温",
    "水的导热能力是空气的二十多倍。汐城一月平均相对湿度83%，衣服纤维里吸饱了水汽，保暖层就成了散热层。",
    "二、屋里没有“缓冲区”",
    "在有暖气的城市，人从冷到暖只隔一道门。而在汐城，屋里屋外常常只差两三度，身体一整天都得不到休整。",
    "三、风从海上来",
    "冬季盛行的东北风掠过海面，带着水汽钻进每一条弄堂。体感温度因此再降四到六度。",
    "所以，下次有朋友喊冷，别急着笑话人家。给他一条干爽的毛巾，比给一件厚外套更管用。",
))  # fmt: skip
A = TEN.body
FOURTEENTH_PRESS.add("commercial portal with account card, back link glued to the last paragraph", TEN, "{T}_潮声", f"""
<div class="wrapper-box"><header id="main-header"><div class="area"><a class="left">潮声首页</a><nav class="nav left"><ul><li>新闻</li><li>体育</li><li>汽车</li><li>房产</li><li>旅游</li></ul></nav></div></header><div class="location-without-nav"></div><div class="area clearfix" id="article-container">
<div class="left sidebar"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="p.jpg"></a></div><h4><a href="/u/7781">听潮气象台</a></h4><dl class="user-num"><dd><span class="value">1246</span>文章</dd><dd><span class="value">903万</span>总阅读</dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share"><span class="count">17</span>评论<div class="share-title">分享到</div></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1>{TEN.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2031-02-03 20:15</span><span class="tag">发布于：澜东省</span></div></div><article class="article" id="mp-editor"><p>{A[0]}</p><p>{A[1]}</p><p class="ql-align-center"><img src="x.jpg"></p><h3>{A[2]}</h3><p>{A[3]}</p><h3>{A[4]}</h3><p>{A[5]}</p><h3>{A[6]}</h3><p>{A[7]}</p><p>{A[8]}<a href="//www.chaosheng.example" class="backtochao"><i class="backicon"></i><span class="backword">返回潮声，查看更多</span></a></p><p data-role="editor-name" style="display:none">责任编辑：<span></span></p></article><div class="statement">声明：本文由入驻潮声号的作者撰写，观点只代表作者本人，潮声仅为其提供存储服务。</div><div class="bottom-relate-wrap"><span class="read-num">阅读 (<em>2301</em>)</span></div></div></div>
<div class="right sidebar"><h3>大家都在看</h3><ul><li><a>除湿机到底该怎么选</a><span>今天 08:12</span></li><li><a>二月花事</a><span>昨天 19:30</span></li></ul></div></div></div>""",
    head='<meta property="og:release_date" content="2031-02-03 20:15"><meta itemprop="datePublished" content="2031-02-03 20:15"><meta name="mediaid" content="听潮气象台">',
    time="20:15", origin="听潮气象台", build=bare)  # fmt: skip

DUMPLING = Story("zh", "街口馄饨铺十年不涨价 老板：多包一个是一个", (
    "一碗馄饨，十二只，五元钱。在汐城北门街口，何记馄饨铺的价钱十年没有动过。",
    "六十四岁的老板何有根每天凌晨两点起床，熬骨汤、擀皮子，五点准时开门。妻子负责收钱，女儿周末回来洗碗。",
    "去年猪肉涨得厉害，老街坊们劝他涨一块，他摆摆手：“来吃的都是上早班的人，多包一个是一个。”",
    "环卫工姚师傅在这里吃了八年早饭。他说，冬天手冻僵了，老板总让他先捧着碗暖一会儿，再慢慢吃。",
    "记者算了一笔账：一碗馄饨的成本约四元一角，除去水电和煤气，何有根夫妻俩每天能剩一百六十元左右。“够了。”他说。",
))  # fmt: skip
A = DUMPLING.body
FOURTEENTH_PRESS.add("commercial portal, original headline in brackets, editor with a number, source twice", DUMPLING, "{T}|馄饨|北门_浪里新闻", f"""
<div class="N-nav"><a>浪里首页</a><a>新闻</a><a>娱乐</a><a>财经</a><a>女人</a><a>数码</a></div><div class="post_area"><div class="post_crumb"><a>浪里首页</a> &gt; <a>新闻中心</a> &gt; 正文</div><div class="post_main"><h1 class="post_title">{DUMPLING.title}</h1><div class="post_info">2031-02-03 11:32:08　来源: <a href="http://wb.xicheng.example/">汐城晚报</a>　<a class="jubao">举报</a></div><div class="post_top_share"><ul><li>分享至</li><li>用微信扫码二维码<br>分享至好友和朋友圈</li></ul><a class="tie_count">213</a></div>
<div class="post_body"><p class="otitle">（原标题：十年不涨价的馄饨铺）</p><p>{A[0]}</p><p class="f_center"><img src="d.jpg"><br>何有根在灶台前忙碌</p><p>{A[1]}</p><p>{A[2]}</p><div class="gg200x300"><div class="at_item"><a>广告</a></div></div><p>{A[3]}</p><p>{A[4]}</p></div>
<div class="post_author"><img src="end.png"><span class="left">本文来源：汐城晚报 </span> 责任编辑： 柳原_NX4471</div><div class="post_recommends"><h3>相关推荐</h3><ul><li><a>八旬老人免费修伞二十年</a><span>汐城晚报 2031-02-01</span></li><li><a>热搜：年夜饭预制菜翻车</a><span>2031-01-29 跟贴 866</span></li></ul></div><div class="tie-area"><h3>网友跟贴 <em>213</em>人跟贴 | 1.2万人参与</h3><div class="tie"><b>浪里澜东省网友</b><p>小时候就在他家吃，馅儿还是那个味。</p><span>2月3日 12:01</span></div></div></div></div>""",
    head='<meta property="article:published_time" content="2031-02-03T11:32:08+08:00"><meta name="author" content="浪里">',
    time="11:32", origin="汐城晚报", editors=("柳原",), build=bare)  # fmt: skip

CHIP = Story("zh", "汐城半导体产业园三年落地企业四十七家", (
    "来源于本地企业的配套率，三年间从8%提高到41%。2月2日，在汐城半导体产业园三周年交流会上，园区管委会主任温以宁报出的第一个数字引来一阵掌声。",
    "温以宁公布的数据显示，三年来园区落地企业47家，其中设备和材料企业31家，累计完成投资186亿元。",
    "分年度看，2028年、2029年、2030年园区产值分别为12.4亿元、33.7亿元和71.9亿元。",
    "“我们不追热点，只补短板。”园区企业澜芯材料董事长祁放说，公司研发的抛光液已经通过三家客户验证，二期产线将于6月投产。",
    "不过，也有与会者提醒，园区人才公寓入住率已达98%，配套学校要到2032年才能建成，“抢人”比抢订单更难。",
))  # fmt: skip
A = CHIP.body
FOURTEENTH_PRESS.add("commercial portal, outlet without label behind the hour, advert script between paragraphs", CHIP, "{T}|半导体|产业园_浪里财经", f"""
<div class="path-search"><div class="path"><div class="channel-path"><a>财经频道</a><span class="spliter">&gt;</span> 正文</div></div></div><div class="main-content w1240"><h1 class="main-title">{CHIP.title}</h1>
<div class="top-bar-wrap"><div class="top-bar"><div class="date-source"><span class="date">2031年02月03日 13:20</span><span class="source ent-source">澜东商报</span></div><div class="page-tools"><span class="tool">微博</span><span class="tool">微信</span><span class="tool">缩小字体</span><span class="tool">放大字体</span><span>收藏</span></div></div></div>
<div class="article-content-left"><div class="article" id="artibody"><blockquote class="app-lead"><p>看盘就用浪里财经APP，行情快一步，研报随身读！</p></blockquote><p>　　{A[0]}</p><p>　　{A[1]}</p><ins class="ad"></ins><script>(window.ads||[]).push({{"pdps":"PDPS000000067890"}})</script>{indented(A[2:])}<div class="appendQr_wrap"><p class="appendQr_txt">海量资讯、精准解读，尽在浪里财经APP</p></div><p class="article-editor">责任编辑：乔木 SX221 </p></div><div class="keywords"><label>文章关键词：</label><a>半导体</a><a>产业园</a><a>汐城</a></div><div class="feedback"><a>我要反馈</a></div></div>
<div class="article-content-right"><div class="blk-7x24"><h2>7X24小时</h2><ul><li><span>06-18</span>央行开展逆回购操作</li><li><span>06-18</span>两市成交额突破万亿</li></ul></div><p>新股申购 股市直播 图文直播间 视频直播间</p></div></div><div class="foot">浪里公司 版权所有 <a>浪里网意见反馈留言板</a> 欢迎批评指正</div>""",
    head='<meta name="weibo: article:create_at" content="2031-02-03 13:20:15"><meta name="mediaid" content="澜东商报"><meta property="article:author" content="浪里财经">',
    time="13:20", origin="澜东商报", editors=("乔木",), build=bare)  # fmt: skip

LANTERN = Story("zh", "元宵看灯，这份汐城赏灯地图请收好", (
    "元宵节快到了，汐城的灯，亮起来了！",
    "今年全市共布置主题灯组一百八十组，从老城墙到江滩公园，一路都有看头。小布跑了三个晚上，整理出这份赏灯地图。",
    "01",
    "老城墙：走进“灯上的诗”",
    "三百米城墙挂起四百盏走马灯，灯面上是本地中学生手抄的诗句。建议从东门上、西门下，全程约四十分钟。",
    "亮灯时间：1月28日至2月12日 18:00—22:00",
    "02",
    "江滩公园：最大的一条鱼",
    "用七万只回收塑料瓶扎成的“鲤鱼”长达五十六米，每到整点会“摆尾”两分钟。公园不收门票，停车场晚间限量开放。",
    "温馨提示：人多的时候请牵好老人和孩子，遵守现场引导。",
))  # fmt: skip
A = LANTERN.body
FOURTEENTH_PRESS.add("account page of a messenger, author and place beside the account, credits at the end", LANTERN, "{T}", f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content"><h1 class="rich_media_title" id="activity-name">
 {LANTERN.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">梁一舟</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name"> 汐城发布 </a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2031年2月3日 18:30</em><em id="js_ip_wording_wrp" class="rich_media_meta">澜东</em></div>
<div class="rich_media_content js_underline_content" id="js_content"><section><p style="text-align:center"><span>点击上方蓝字 关注我们</span></p></section><section data-tools="135"><p><span style="letter-spacing:2px">{A[0]}</span></p><p><span>{A[1]}</span></p></section><section style="text-align:center"><span><strong>{A[2]}</strong></span></section><section style="text-align:center"><span><strong>{A[3]}</strong></span></section><section><p><span>{A[4]}</span></p><p><span>{A[5]}</span></p><p><img data-src="w1.png"></p></section><section style="text-align:center"><span><strong>{A[6]}</strong></span></section><section style="text-align:center"><span><strong>{A[7]}</strong></span></section><section><p><span>{A[8]}</span></p><p><span>{A[9]}</span></p></section><section><p style="text-align:center">— END —</p><p style="font-size:12px">图片：周见山</p><p style="font-size:12px">编辑：卜清</p><p style="font-size:12px">校对：简宁</p><p style="font-size:12px">审核：谢东来</p><p style="font-size:12px">转载请注明来自“汐城发布”</p></section><section><p>往期推荐</p><p><a>▶ 春节期间公交延时安排</a></p><p><a>▶ 汐城人，快来领消费券！</a></p><p>点个“在看”，一起逛灯会</p></section></div></div>
<div class="rich_media_tool"><a id="js_view_source">阅读原文</a><span>阅读 <em>10万+</em></span><span>赞 862</span><span>在看 301</span></div><div class="comment"><h3>精选留言</h3><ul><li><b>阿敏</b><p>每年都去，今年的鱼真大！</p><i>作者</i><p>欢迎来玩~</p></li></ul></div></div></div></div><div class="qr_code_pc"><img><p>微信扫一扫<br>关注该公众号</p></div><div class="weui-dialog" style="display:none">轻触查看原文 继续滑动看下一个 知道了</div>""",
    head='<meta property="og:title" content="元宵看灯，这份汐城赏灯地图请收好"><meta property="og:site_name" content="微信公众平台"><meta name="author" content="梁一舟">',
    time="18:30", origin="汐城发布", authors=("梁一舟",), editors=("卜清",), build=bare)  # fmt: skip

COVER = Story("zh", "县城里的最后一间照相馆", (
    "腊月二十六，宋晓梅在“留真”照相馆的布景前站定，身后是一幅画在帆布上的湖光山色。摄影师是她的父亲，六十八岁的宋长庚。",
    "这是榆渡县城最后一间还在用胶片的照相馆。1987年开张时，这条街上有七家同行；到2019年，只剩下两家；又过了三年，对面的“新时代”改成了奶茶店。",
    "“不是我守得住，是我改不了。”宋长庚说。",
    "暗房",
    "暗房在楼梯下面，不到四平方米。红灯亮起，药水的酸味漫开，相纸上先浮出的总是眼睛。",
    "他记得给全县一半的人拍过结婚照。有人离了婚，拿着剪成两半的照片回来，问能不能只洗一个人。他没有问为什么，只说，可以，底片还在。",
    "底片",
    "三十五万张底片，按年份码在铁皮柜里。2029年夏天的那场洪水漫进一楼，宋晓梅辞掉省城的工作赶回来，和父亲一起把底片一张张清洗、晾干、扫描。",
    "一年半以后，他们在县文化馆办了一场展览，名字叫《还在》。开幕那天来了两千多人，许多人在墙上找到了自己，也找到了已经不在的人。",
    "宋晓梅现在是照相馆的第二任老板。她给父亲立了一条规矩：每天只拍三个人，多了不接。",
))  # fmt: skip
A = COVER.body
FOURTEENTH_PRESS.add("weekly magazine, writer by a stroke, deck, drawn quote, issue below, day in the head only", COVER, "{T}-岭外周刊", f"""
<nav class="mag"><a>封面</a><a>社会</a><a>时政</a><a>财经</a><a>影像</a><a>订阅杂志</a></nav><article class="longread"><p class="kicker">报道｜人物</p><h1>{COVER.title}</h1><p class="deck">相纸上先浮出的，总是眼睛</p><p class="by">文／陶然　摄影／周见山</p><div class="issue-box"><img src="cover.jpg"><span>2031年第5期</span><a>购买本期</a></div>
<div class="lr-body"><p>{A[0]}</p><p>{A[1]}</p><figure><img src="c.jpg"><figcaption>宋长庚在暗房里冲洗相片。图／周见山</figcaption></figure><p>{A[2]}</p><h2>{A[3]}</h2><p>{A[4]}</p><p>{A[5]}</p><blockquote class="pullquote">他没有问为什么，只说，可以，底片还在。</blockquote><h2>{A[6]}</h2><p>{A[7]}</p><p>{A[8]}</p><p>{A[9]}</p><p class="from">《岭外周刊》2031年第5期</p><p class="claim">《岭外周刊》稿件未经书面授权，请勿转载</p></div><p class="ed">编辑：方小满</p><div class="tags"><a>#照相馆</a><a>#县城</a></div><div class="next"><h4>继续阅读</h4><a>摆渡人</a><a>山顶上的邮局</a></div></article><footer class="mf">岭外周刊社 · 邮发代号 00-000 · 国内统一刊号 CN00-0000/D</footer>""",
    head='<meta property="article:published_time" content="2031-02-03T00:10:00+08:00"><meta property="og:type" content="article"><meta property="og:title" content="县城里的最后一间照相馆">',
    origin="岭外周刊", authors=("陶然",), editors=("方小满",), build=bare)  # fmt: skip

FLOOD = Story("zh", "澜东提前部署今年防汛备汛工作", (
    "澜东视听网消息（澜东新闻联播）：2月3日，全省防汛备汛工作视频会议召开。会议要求，三月底前完成水毁工程修复，四月十五日前完成物资补库。",
    "据气象水文部门预测，今年汛期全省降水较常年偏多一到二成，其中东部沿海可能出现阶段性强降雨。",
    "目前，全省二百一十六处水毁工程已修复一百六十四处，其余均已开工。省级防汛物资仓库新增大流量排水车三十八台。",
    "会议强调，要把“叫应”机制落实到每一个村、每一户，确保预警信息有人接、有人应、有人转。",
))  # fmt: skip
A = FLOOD.body
FOURTEENTH_PRESS.add("television station, player before the text, source and day by a bar, two editors in a line", FLOOD, "{T}_新闻频道_澜东视听网", f"""
<div class="page_tv"><div class="menu_tv"><a>首页</a><a>新闻</a><a>直播</a><a>片库</a><a>节目单</a><a>主持人</a></div><div class="title_area"><h1>{FLOOD.title}</h1><div class="info">来源：<a>澜东视听网</a> | <span>2031年02月03日 19:52:10</span></div><div class="info1" style="display:none">澜东视听网 | 2031年02月03日 19:52:10</div></div>
<div class="fudong_video"><div id="player"><p>视频加载中，请稍候...</p><p>您的浏览器不支持此种视频格式</p></div><ul class="v-tab"><li>高清</li><li>标清</li></ul></div><div class="zhaiyao" style="display:none"><h3>内容简介</h3></div>
<div class="content_area" id="content_area">{indented(A)}</div><div class="zebian"><span>编辑：卜清</span><span>责任编辑：谢东来</span></div><div class="relevance"><span>点击收起全文</span></div><div class="share_tv"><p>扫一扫 分享到微信</p><p>扫一扫 关注澜东视听</p></div>
<div class="list_tv"><h3>本期节目其他内容</h3><ul><li><span>00:02:14</span><a>[澜东新闻联播]全省重点项目集中开工</a></li><li><span>00:01:37</span><a>[澜东新闻联播]高速公路免费通行今晚结束</a></li></ul></div><div class="float_tv"><a>860010-0000000000</a><a>返回顶部</a><a>意见反馈</a></div></div><div class="bq">澜东广播电视台 澜东视听网 版权所有　网上传播视听节目许可证号 9900001　新出网证（澜）字001号</div>""",
    time="19:52", origin="澜东视听网", editors=("卜清", "谢东来"), build=bare)  # fmt: skip

BUS = Story("zh", "末班公交为晚自习学生多等五分钟", (
    "“师傅，等等！”晚上九点五十八分，三个背着书包的女孩从校门口跑来。23路末班车的车门，还开着。",
    "原本九点五十五分发车的23路末班车，从这学期起改成了十点整。改动只有五分钟，却让汐城七中八十多名走读生不用再打车回家。",
    "建议是高二学生季小荷写给公交公司的。信很短，只有一句话：我们九点五十下课，跑到车站要六分钟。",
    "公交公司调度员试跑了三个晚上，确认不影响夜间充电，第四天就改了时刻表。",
))  # fmt: skip
A = BUS.body
FOURTEENTH_PRESS.add("page for the telephone, hours ago only, button in the middle of the text", BUS, "{T}", f"""
<div class="art"><h1 class="art-h">{BUS.title}</h1><div class="art-acc"><img class="ava" src="a.png"><div><b class="nm">汐城晚报</b><span class="tm">3小时前</span></div><button>+ 关注</button></div><div class="art-c" id="txt" style="max-height:900px;overflow:hidden"><p>{A[0]}</p><p><img src="b.jpg"></p><p>{A[1]}</p><div class="inapp"><a href="xicheng://open?id=88">打开汐城+，看更多高清大图</a></div><p>{A[2]}</p><p>{A[3]}</p></div><div class="unfold"><span>展开全文</span></div><div class="tagline"><span>公交</span><span>学生</span></div><div class="zan"><span>赞 1024</span><span>分享</span></div><div class="cm"><p>热门评论</p><div><b>七中家长</b><p>谢谢师傅，谢谢小荷！</p><i>2小时前</i></div><a>查看全部46条评论</a></div></div>""",
    day="2031-06-18", origin="汐城晚报", build=phone)  # fmt: skip

QUAKE_TW = Story("zh", "觀海外海規模5.1地震 鐵路巡軌後恢復通車", (
    "（觀海社記者林予安聽潮3日電）觀海外海今天上午8時21分發生規模5.1地震，最大震度4級。鐵路局表示，沿線列車一度減速慢行，巡軌後已於10時許全線恢復正常。",
    "氣象署指出，這起地震震央位在聽潮縣政府東北方42.6公里海域，深度18.3公里，一週內不排除有規模4以上餘震。",
    "鐵路局說，地震影響23列次列車，約4800名旅客，最長延誤52分鐘，旅客可於一年內免費退票。",
    "聽潮縣長許若蘭受訪表示，縣內無人員傷亡，僅港東國小一面圍牆龜裂，已拉起封鎖線。（編輯：方若蘅）1200203",
))  # fmt: skip
A = QUAKE_TW.body
FOURTEENTH_PRESS.add("traditional script, news agency, release and update in one line, editor glued behind", QUAKE_TW, "{T} | 生活 | 觀海社", f"""
<div class="header"><a class="logo">觀海社</a><ul class="menu"><li>即時</li><li>政治</li><li>國際</li><li>兩岸</li><li>產經</li><li>生活</li><li>社會</li><li>地方</li></ul><div class="hot">熱門：<a>#春節連假</a><a>#流感</a></div></div><div class="wrapper"><div class="breadcrumb"><a>首頁</a> / <a>生活</a></div><div class="centralContent"><h1><span>{QUAKE_TW.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2031/2/3 10:47</span>（2/3 14:20 更新）</div></div><div class="fontsize">字級 <button>小</button><button>中</button><button>大</button></div>
<div class="fullPic"><figure><img src="q.jpg"><figcaption class="picinfo">氣象署3日公布地震報告。（圖取自氣象署網頁）</figcaption></figure></div><div class="paragraph"><p>{A[0]}</p><p>{A[1]}</p><div class="moreArticle"><a><p class="moreArticle-title">地震多久後算安全？專家解析餘震機率</p></a></div><p>{A[2]}</p><p>{A[3]}</p></div><div class="appDownload"><p>用手機看觀海社，重要消息第一時間送到</p><a>iOS</a><a>Android</a></div><div class="copyright"><p>本社文字與圖片均受著作權保護，未取得授權請勿轉載或公開利用。</p></div><div class="keywordTag"><a>#地震</a><a>#鐵路局</a><a>#氣象署</a></div></div>
<div class="moduleRight"><h3>延伸閱讀</h3><ul><li>北海岸凌晨有感地震 <span>2/1 03:12</span></li><li>校園耐震補強今年完成 <span>1/28 17:40</span></li></ul></div></div><div class="footer">© 2031 觀海社 著作權聲明 隱私權聲明 訂閱電子報</div>""",
    head='<meta itemprop="datePublished" content="2031-02-03T10:47:00+08:00"><meta itemprop="dateModified" content="2031-02-03T14:20:00+08:00"><meta property="og:title" content="觀海外海規模5.1地震 鐵路巡軌後恢復通車 | 生活 | 觀海社">',
    time="10:47", origin="觀海社", authors=("林予安",), editors=("方若蘅",), build=bare)  # fmt: skip

RENT_TW = Story("zh", "濠岸公屋輪候時間降至三年八個月", (
    "【濠岸時報訊】（記者 何嘉文）房屋局昨日公布，截至去年十二月底，公屋一般申請者平均輪候時間為三年八個月，較上季縮短三個月，是八年來最低。",
    "房屋局局長莫展鴻表示，未來五年公屋供應目標為六萬二千個單位，當中約三成採用組裝合成法興建，工期平均可縮短五個月。",
    "關注團體：勿忽略單身人士",
    "關注基層住屋聯席成員余敏兒認為，數字下降值得肯定，但非長者單身申請者仍要等候十年以上，當局應檢討配額及計分制。",
    "現時輪候冊上約有十一萬二千宗一般申請，另有七萬八千宗非長者單身申請。",
))  # fmt: skip
A = RENT_TW.body
FOURTEENTH_PRESS.add("traditional script, paper of a harbour city, labels in front, caption with a dot, tools on top", RENT_TW, "{T} - 濠岸 - 濠岸時報網", f"""
<div class="top"><a>繁</a>|<a>简</a> <a>電子報</a> <a>訂閱</a></div><ul class="cat"><li>即時</li><li>要聞</li><li>濠岸</li><li>內地</li><li>財經</li><li>評論</li><li>副刊</li><li>馬經</li></ul><div class="pos"><a>首頁</a> &gt; <a>濠岸</a> &gt; 正文</div><div class="tkp_con"><h2 class="tkp_con_title">{RENT_TW.title}</h2><div class="tkp_con_author"><span>時間：2031-02-03 04:26:33</span><span>來源：濠岸時報</span><a>A+</a><a>A-</a><a>列印</a></div><div class="tkp_content"><p><img src="h.jpg"></p><p class="cap">●新落成的海棠邨將於年中入伙。 資料圖片</p><p>　　{A[0]}</p><p>　　{A[1]}</p><p>　　<b>{A[2]}</b></p><p>　　{A[3]}</p><p>　　{A[4]}</p></div><p class="tkp_editor">責任編輯：韋頌</p><div class="emo"><span>讚好 12</span><span>震驚 1</span><span>嬲 3</span></div><div class="rel"><h5>相關新聞</h5><a>過渡性房屋再添八百伙</a><em>2031-01-20</em><a>劏房規管條例三讀通過</a><em>2031-01-08</em></div></div><div class="ft">濠岸時報有限公司版權所有 不得轉載 廣告查詢 (000) 0000 0000</div>""",
    time="04:26", origin="濠岸時報", authors=("何嘉文",), editors=("韋頌",), build=bare)  # fmt: skip

VILLAGE = Story("zh", "“空心村”何以重新热闹起来", (
    "海岳社汐城2月2日电　题：“空心村”何以重新热闹起来",
    "海岳社记者苏砚、闻溪",
    "立春前后，汐城市榆渡县槐川村的民宿已经订满。五年前，这个村子只剩下二十一位老人。",
    "先修人心，再修房子",
    "“第一件事不是盖房，是开会。”驻村第一书记纪云舒回忆，头一年，村里开了四十七次院坝会，议定了宅基地怎么流转、老屋怎么修、收益怎么分。",
    "村里把九十三座闲置老屋统一流转到合作社，由村民、村集体和返乡青年按股分红。2030年，户均分红一万一千元。",
    "留得下，才算真热闹",
    "返乡青年石磊开的书店每周办一次故事会，讲故事的是村里的老人。槐川小学去年秋天复课，如今有三十四名学生。",
    "“热闹不是游客多，是孩子的吵闹声多。”村党支部书记石永年说。",
))  # fmt: skip
A = VILLAGE.body
FOURTEENTH_PRESS.add("provincial portal with wire copy, writers above and in the text, helper below", VILLAGE, "{T}_澜东频道_东潮网", f"""
<div class="article_wrap"><div class="cur_pos">您的位置：<a>东潮网</a> / <a>澜东频道</a> / 正文</div><div class="art_tit"><h1>{VILLAGE.title}</h1></div><div class="art_info"><span>2031-02-03 08:00:00</span> <span>来源：海岳社</span> <span>作者：苏砚、闻溪</span> <span>责编：柳原</span><div class="fr"><span class="f_big">大</span><span class="f_mid">中</span><span class="f_sm">小</span></div></div><div class="art_sum"><b>摘要：</b>五年前只剩二十一位老人的槐川村，如今民宿订满、小学复课。</div>
<div class="TRS_Editor"><p>　　{A[0]}</p><p>　　{A[1]}</p><p>　　{A[2]}</p><p>　　<strong>{A[3]}</strong></p>{indented(A[4:6])}<p align="center"><img src="v.jpg" OLDSRC="W020310203.jpg"></p><p align="center">　　槐川村全景（无人机照片）。海岳社发</p><p>　　<strong>{A[6]}</strong></p>{indented(A[7:])}<p>　　（参与采写：陶然）</p></div><div class="mianze">免责声明：本网转载此文，旨在为读者提供更多信息资讯，所涉内容不构成投资、消费建议。</div><div class="pn"><a>上一篇：全省公积金新政三月起施行</a><a>下一篇：东潮锐评｜热闹背后看门道</a></div></div>""",
    head='<meta name="PubDate" content="2031-02-03 08:00:00"><meta name="ContentSource" content="海岳社"><meta name="ArticleTitle" content="“空心村”何以重新热闹起来"><meta name="Author" content="柳原">',
    body=(A[0], *A[2:]), time="08:00", origin="海岳社", authors=("苏砚", "闻溪"), editors=("柳原",), build=wide)  # fmt: skip

SCAN = Story("zh", "【潮头评】“扫一扫”不能把人扫在门外", (
    "编者按：近日，本报连续报道老年人在菜场、医院、公交站遇到的“扫码难”，引起读者热议。今天刊发一篇评论，继续讨论。",
    "扫码关注、扫码点餐、扫码停车，如今走到哪里都是一声“请扫码”。方便是真方便，可站在柜台前攥着现金的老人，往往只能红着脸退出队伍。",
    "技术没有表情，用技术的人得有。菜场里多备一盒零钱，医院里多留一个人工窗口，成本能有多少？省下的那点人手，换来的却是一群人的窘迫。",
    "“点击下载”之前，不妨先问一句：不下载行不行？这句话，该问的不是老人，而是设计流程的人。",
    "数字化的快车当然要开，但得有人下车扶一把。扫一扫，扫出的应该是温度，不是门槛。",
))  # fmt: skip
A = SCAN.body
FOURTEENTH_PRESS.add("comment on a daily's site, column mark kept, writer behind a square, lines that look like furniture", SCAN, "{T}-听潮新闻网", f"""
<div class="crumb"><i></i>听潮新闻网 <b>›</b> 评论 <b>›</b> 潮头评</div><div class="con_l"><h2 class="bt">{SCAN.title}</h2><div class="xx"><em>2031-02-03 06:58</em><em>来源：听潮日报</em><em>作者：闻溪</em><em>字号：<a>T-</a><a>T+</a></em></div><div class="neirong"><p style="text-align:center">□ 闻溪</p><p style="font-family:楷体">　　{A[0]}</p>{indented(A[1:])}</div><p class="zb">责任编辑：方小满　终审：郑秋实</p><div class="djd"><p>看完这篇文章后的心情：</p><span>鼓掌</span><span>深思</span><span>无聊</span></div><p class="sm">来信请寄：听潮市东堤路1号听潮日报评论部，或发送电子邮件至 pl@tingchao.example</p><div class="gd"><b>往期潮头评</b><a>公园长椅的朝向，也是城市的朝向</a> 2031-01-27<br><a>别让“最后一公里”卡在一张表上</a> 2031-01-20</div></div>""",
    time="06:58", origin="听潮日报", authors=("闻溪",), editors=("方小满",), build=wide)  # fmt: skip

FROST = Story("zh", "组图：雾凇扮靓云篆山", (
    "2月2日，汐城市云篆山景区出现今冬最大规模雾凇，山顶松林银装素裹，吸引不少游客登山观赏。",
    "游客在观景台上拍照留念。受冷暖气流交汇影响，云篆山顶气温降至零下七度。",
    "阳光穿过挂满冰晶的树枝。景区工作人员说，雾凇预计可持续到2月5日。",
))  # fmt: skip
A = FROST.body
FOURTEENTH_PRESS.add("series of pictures, text only under them, photographer in brackets behind each", FROST, "{T}-图片频道-澜东网", f"""
<div class="tuji"><h1>{FROST.title}</h1><p class="tj-info">2031-02-03 15:10:09　来源：澜东网　作者：苏砚　编辑：方小满</p><div class="tj-main" style="text-align:center"><p><img src="1.jpg"></p><p>{A[0]}（苏砚 摄）</p><p><img src="2.jpg"></p><p>{A[1]}（苏砚 摄）</p><p><img src="3.jpg"></p><p>{A[2]}（苏砚 摄）</p></div><div class="tj-page"><a>上一图集</a><span>1/3</span><a>下一图集</a></div><div class="tj-more"><h4>精彩图集</h4><ul><li><a><img src="m1.jpg">海边的冰凌花</a></li><li><a><img src="m2.jpg">百年老站迎春运</a></li></ul></div></div>""",
    time="15:10", origin="澜东网", authors=("苏砚",), editors=("方小满",), build=wide)  # fmt: skip

WATER = Story("zh", "紧急通知！汐城这些路段今晚停水", (
    "尊敬的用水户：",
    "因东堤路供水主管抢修，我公司定于2月3日22:00至2月4日6:00对下列路段实施停水，请提前做好储水准备。",
    "路段",
    "影响范围",
    "预计恢复时间",
    "东堤路（1号至88号）",
    "全部用户",
    "2月4日6:00",
    "北门街",
    "二层及以上用户",
    "2月4日4:00",
    "恢复供水初期，水质可能短时浑浊，请先放水片刻再使用。不便之处，敬请谅解。",
    "供水热线：0000-96000",
    "汐城水务集团有限公司",
    "2031年2月3日",
))  # fmt: skip
A = WATER.body
FOURTEENTH_PRESS.add("city daily's site with a notice, table in the text, signature and day below", WATER, "{T}_汐城新闻网", f"""
<div class="xc-left"><div class="xc-bt"><h1>{WATER.title}</h1></div><div class="xc-xx"><span class="l">汐城新闻网</span><span class="l">发布时间：2031年02月03日 17:36</span><span class="l">来源：汐城水务集团</span><span class="r">阅读量 2.3万</span></div><div class="xc-nr" id="Zoom"><p>{A[0]}</p><p>　　{A[1]}</p><table border="1" cellpadding="0"><tbody><tr><td><p><strong>{A[2]}</strong></p></td><td><p><strong>{A[3]}</strong></p></td><td><p><strong>{A[4]}</strong></p></td></tr><tr><td><p>{A[5]}</p></td><td><p>{A[6]}</p></td><td><p>{A[7]}</p></td></tr><tr><td><p>{A[8]}</p></td><td><p>{A[9]}</p></td><td><p>{A[10]}</p></td></tr></tbody></table><p>　　{A[11]}</p><p>　　{A[12]}</p><p style="text-align:right">{A[13]}</p><p style="text-align:right">{A[14]}</p></div><p class="xc-bj">编辑：沈一帆　审核：卜清</p><div class="xc-gz"><img src="q.png"><p>关注“汐城新闻网”视频号，更多身边事早知道</p></div><div class="xc-bq">凡本网注明“来源：汐城新闻网”的所有作品，版权均属于汐城新闻网，转载请注明来源及作者。</div></div>""",
    time="17:36", origin="汐城水务集团", editors=("沈一帆",), build=wide)  # fmt: skip

KITE = Story("zh", "85后夫妻把风筝放进国际儿童画展", (
    "一只展开不过巴掌大的蝴蝶风筝，昨天从汐城寄往海外，即将在一场国际儿童画展上和孩子们见面。",
    "做风筝的是一对“85后”夫妻，丈夫吴岩扎骨架，妻子邵婷画蝶翼。最细的一根竹篾，直径只有0.3毫米。",
    "“别人做大，我们做小。”吴岩说，小风筝要飞起来，重量差一克都不行。他们试了二百多次，才找到纸和竹的平衡。",
    "画展结束后，这只风筝将留在当地一所小学。邵婷在风筝尾巴上写了一行小字：风吹到哪里，就在哪里做朋友。",
))  # fmt: skip
A = KITE.body
FOURTEENTH_PRESS.add("client's share page, hashed class names, reporters in a line of their own, reach counted", KITE, "{T}", f"""
<div id="__next"><div class="_2kYz1"><a class="_9fQa"><img src="/l.svg"></a><button class="_1bT0p">打开APP</button></div><main class="_3xK9e"><h1 class="_Hq71">{KITE.title}</h1><div class="_0mZr"><span class="_a1">澜潮新闻</span><span class="_a2">2031-02-03 22:41</span><span class="_a3">全网传播量 12.4万</span></div><div class="_bD4 richtext"><p><span style="color:#7f7f7f">澜潮新闻客户端 记者 尹小川 通讯员 罗亭</span></p><p>{A[0]}</p><p><img data-w="1080" src="k.webp"></p><p style="text-align:center;font-size:13px;color:#888">吴岩在扎制风筝骨架 受访者供图</p><p>{A[1]}</p><p>{A[2]}</p><p>{A[3]}</p><p style="color:#999">“转载请注明出处”</p></div><div class="_cc8"><span>责任编辑 乔木</span></div><div class="_zz0"><b>最新评论</b><p class="_zz1">澜潮网友7F3A：手真巧！<i>02-04</i></p></div><div class="_rr3"><b>相关推荐</b><a>他用废木料给流浪猫盖房<i>01-30 10:22</i></a><a>一把油纸伞的七十二道工序<i>01-18 08:05</i></a></div></main><div class="_ff9">已到底部</div></div><script id="__DATA__" type="application/json">{{"props":{{"article":{{"id":2281903,"title":"{KITE.title}","publishTime":1927896060000,"sourceName":"澜潮新闻"}}}}}}</script>""",
    time="22:41", origin="澜潮新闻", authors=("尹小川", "罗亭"), editors=("乔木",), build=bare)  # fmt: skip
