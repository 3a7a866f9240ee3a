"""A twenty-fourth album of pages, Chinese-language media: agencies, broadcasters, papers and their sites, county media
centres, portals, accounts, finance, technology and sport, and outlets in traditional characters.

Written without sight of the rules. Corrected after the first run: the mark of the end glued to a paragraph is no text,
a headline's blanks are plain, and an account writes from a real province. Every outlet, person, place, host and sentence is invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, story, wrapped

TWENTYFOURTH_MEDIA = Album()
add = TWENTYFOURTH_MEDIA.add


def links(*titles: str, pattern: str = '<li><a href="#" target="_blank">{0}</a></li>') -> str:
    return "".join(pattern.format(title) for title in titles)


def dated(*items: tuple[str, str], pattern: str = '<li><a href="#">{0}</a><span>{1}</span></li>') -> str:
    return "".join(pattern.format(*item) for item in items)


# ---------------------------------------------------------------- agencies and national outlets

S = story(
    "衡岭三市联手发放文旅消费券 跨城乘车可抵三十元",
    "中闻社云浦3月12日电 (记者 陆景行)衡岭省云浦、平陵、青棠三市12日宣布，将自本月18日起联合发放总额一亿二千万元的春季文旅消费券，三地居民和外地游客均可领取。",
    "此次发放的消费券分为住宿、景区和城际交通三类，单张最高可抵扣五百元。其中城际交通券为首次推出，旅客持券乘坐三市间的城际列车，单程可抵扣三十元。",
    "云浦市文化和旅游局局长温若川介绍，去年三市互为客源地的游客占比首次超过四成，“把三座城市当成一座城市来逛”正在成为不少家庭的周末选择。",
    "平陵市将同步开放十七处工业遗址夜间参观，青棠市则把原定五月举行的古镇市集提前至三月底。",
    "三市还将统一旅游投诉受理标准，游客在任一城市提出的投诉，须在二十四小时内得到答复。(完)",
)
add(
    "national agency, site with the line of time and source and a hidden block for search engines",
    S,
    "{T}-中闻网",
    f"""
<input id="newsid" type="hidden" value="9_31_2207181"><input id="newsdate" type="hidden" value="2025-03-12">
<div id="navbar"><div class="left"><div class="topnav1"><a href="//www.zhongwen-news.example/">首页</a> <a>滚动</a> <a>时政</a> <a>国际</a> <a>社会</a> <a>财经</a> <a>产经</a> <a>金融</a> <a>汽车</a> <a>港澳</a> <a>台湾</a> <a>华人</a> <a>文化</a> <a>体育</a> <a>健康</a> <a>视频</a> <a>图片</a></div></div><div class="navright"><a>移动版</a><a>客户端</a><a>English</a></div></div>
<div id="dingtong"></div><div id="logo"><a href="/"><img src="//i.zhongwen-news.example/logo.png" width="123" alt="中闻网"></a></div>
<div id="con"><div class="con_left"><div id="nav_div"><div id="nav"><a>首页</a> → <a>社会新闻</a></div><div class="right"><div id="zihao"><div>字号：</div><a id="txt_x">小</a> <a id="txt_z" class="on">中</a> <a id="txt_d">大</a></div></div></div>
<div class="content" id="cont_1_1_2"><h1 style="display:block">{S.title}</h1>
<div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2025-03-12 17:26:08</span><span id="source_baidu">来源：<a href="//www.zhongwen-news.example/">中闻网</a></span><span id="author_baidu">作者：陆景行</span><span id="editor_baidu">责任编辑：庄晓棠</span></div>
<div class="left-time"><div class="left-t">2025年03月12日 17:26　来源：<a href="//www.zhongwen-news.example/">中闻网</a><a href="#zw_cyhd"><img src="//i.zhongwen-news.example/cyhd.gif" alt="参与互动">参与互动</a></div><div id="share-2" class="share">分享到：<a class="icon-weibo"></a><a class="icon-wechat"></a><a class="icon-qzone"></a></div></div>
<!--正文start--><div class="left_zw">{indented(S.body)}<div id="function_code_page"></div></div>
<div class="adEditor"><div class="left_name right"><span>【编辑:庄晓棠】</span></div></div><!--正文end-->
<div class="channel"><a href="/society/">更多精彩内容请进入社会频道</a></div>
<div class="div840" id="jxxw"><h4 class="newsRecommendTitle">社会新闻精选：</h4><ul class="news_list_ul">{dated(("青棠古镇修缮后重新开放", "2025年03月12日 15:40:11"), ("衡岭铁路加开周末城际列车四对", "2025年03月12日 11:02:37"), ("高校教室夜间向市民开放引热议", "2025年03月11日 21:18:20"), pattern="<li><em><a>{0}</a></em><i>{1}</i></li>")}</ul></div></div>
<div class="con_right"><div class="cptj"><h3>24小时热榜</h3><ul>{links("多地出台育儿补贴细则", "老字号为何爱上便利店", "一张图看懂城际通勤圈")}</ul></div></div></div>
<div class="pagebottom"><p><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a> | <a>招聘信息</a></p><p>本网站所刊载信息，不代表中闻社和中闻网观点。 刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（9906168)] [某ICP证990168号] 总机：000-87826688 违法和不良信息举报电话：0000-4000188</p><p>Copyright ©1999-2025 zhongwen-news.example. All Rights Reserved</p></div>
<script>var _hmt=_hmt||[];</script>""",
    head='<meta name="author" content="zhongwen"><meta name="keywords" content="消费券,文旅,城际列车"><meta name="description" content="三市将自本月18日起联合发放春季文旅消费券。"><base target="_blank">',
    build=bare,
    day="2025-03-12",
    time="17:26",
    origin="中闻网",
    authors=("陆景行",),
    editors=("庄晓棠",),
    body=tuple(line.removesuffix("(完)") for line in S.body),
)

S = story(
    "从“看天吃饭”到“知天而作”——气象服务走进田间地头见闻",
    "新华社海津4月22日电 题：从“看天吃饭”到“知天而作”——气象服务走进田间地头见闻",
    "新华社记者方致远、岳清和",
    "清晨五点，衡岭省汀水县石鼓镇的种粮大户邱树声先看手机，再出门。屏幕上，一条为他家八百亩稻田“量身定做”的预报写着：上午十点前风力二级，适宜飞防。",
    "“以前看云识天气，十回有四回看走眼。”邱树声说，去年靠着这条短信，他少打了两遍药，省下一万七千元。",
    "记者在衡岭多地采访了解到，随着农田小气候站加密布设，气象预报正从“全县一张图”细化到“一块田一张表”。汀水县已建成小气候站九十六座，平均每五平方公里一座。",
    "数据多了，怎么让农民看得懂、用得上？汀水县气象局把每天的预报翻译成三句话：今天能不能打药，明天能不能收，后天要不要排水。",
    "“农民不关心相对湿度是多少，只关心谷子晒不晒得干。”县气象局首席预报员蓝立冬说，这三句话背后是对二十年产量与天气记录的逐日比对。",
    "柳林镇的蔬菜大户管秋生起初并不相信。前年十一月，短信提醒夜间棚内可能降到两摄氏度，他嫌麻烦没有加膜，一夜之间冻坏了三个棚的辣椒苗。“后来再收到短信，我半夜都爬起来。”",
    "为了弄清预报准不准，管秋生在棚里挂了一支温度计，每天拍照发到村里的服务群。气象局的技术员把照片上的读数抄下来，与小气候站的数据比对，发现靠近河堤的几个棚总要低上一度半，于是专门为这一片单独订正。",
    "订正之后，柳林镇去冬今春的低温预警命中率由七成二提高到九成一。镇里还据此调整了大棚补贴的发放办法，河堤一侧的农户可优先申领保温被。",
    "服务也在反过来改变预报本身。平陵市的果农在霜冻夜里自发上报气温，累计一万三千余条，弥补了山谷地带观测的空白，低温预警的提前量由六小时增加到十一小时。",
    "衡岭省气象局有关负责人表示，今年将把这一做法推广到全省五十二个产粮大县，并向农业保险机构开放灾情评估数据。",
)
add(
    "national news portal carrying the state agency, the date split over elements, two headers, a long feature",
    S,
    "{T}-华讯网",
    f"""
<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a>学习进行时</a><a>高层</a><a>时政</a><a>人事</a><a>国际</a><a>财经</a><a>网评</a><a>港澳</a><a>台湾</a><a>思客智库</a><a>教育</a><a>科技</a><a>体育</a><a>文化</a><a>健康</a><a>军事</a><a>视频</a><a>图片</a></div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>04</em>/<em>22</em></span><span class="time">09:31:47</span></div><div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">{S.title}</span><span class="btn-audio"></span></h1><audio id="audioDom" loop="loop" src=""></audio><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a><a class="xcx"></a><a class="khd"></a></div></div></div></div></div>
<div class="adv domMob"><div class="advCont" style="display:none"></div></div>
<div class="mheader domMobile"><h1><span class="title">{S.title}</span></h1><div class="info">2024-04-22 09:31:47 <span>来源：新华网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{indented(S.body[:4])}<p style="text-align:center"><img src="20240422a1.jpg" align="center"></p>{indented(S.body[4:])}</span>
<div id="articleEdit"><span class="tiyi1 domPC"><a class="advise">【纠错】</a></span><span class="editor"> 【责任编辑:孟书遥
】 </span></div></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div>
<div class="main-right right"><div class="columBox domPC"><div class="col-tit"><span><a>深度观察</a></span></div><ul>{links("华讯镜头丨一粒种子的旅程", "视点丨快递进村的最后一公里", "第一观察丨春耕里的新变化")}</ul></div><div class="columBox"><div class="col-tit"><span><a>华讯头条</a></span></div><ul>{links("大河奔流看新篇", "向新而行的沿海港口")}</ul></div></div></div>
<div class="foot"><script src="//www.huaxun.example/foot.js"></script><p>Copyright © 2000 - 2024 HUAXUN.example　All Rights Reserved.</p></div>""",
    head='<meta name="publishid" content="1130118221.11.99.0"><meta name="source" content="新华社"><meta name="keywords" content="气象,农业"><meta name="viewport" content="width=device-width, initial-scale=1.0">',
    build=bare,
    day="2024-04-22",
    time="09:31",
    body=(S.body[0], *S.body[2:]),
    origin="新华网",
    authors=("方致远", "岳清和"),
    editors=("孟书遥",),
)

S = story(
    "让“小修小补”留在家门口（民生观）",
    "补一双鞋、配一把钥匙、换一条拉链，这些不起眼的小事，最能试出一座城市的冷暖。前不久，衡岭省云浦市公布首批三百二十处“小修小补”便民点位，从街头流动摊贩手里接过来的，是老手艺，也是老主顾。",
    "“小修小补”难留，难在没处摆。门面租金高，路边摆摊占道，老师傅们常常是“打一枪换一个地方”。云浦的做法是不急着“清”，先想着“安”：社区闲置岗亭改一改，菜市场边角让一让，公园出入口腾一腾，一平方米也能安下一门营生。",
    "留下来，还要管得好。卫生谁来扫、价格怎么定、活儿干砸了找谁？当地请居民代表、手艺人和城管队员坐到一张桌子前，一条一条议出公约。事实证明，把道理摆在明处，比把摊子撵到暗处管用。",
    "也要看到，手艺人平均年龄已近六旬，后继乏人是更长远的难题。技能培训能不能向修补行当倾斜一点，社区就业补贴能不能覆盖到这些“一个人的店”，值得各地多动动脑筋。",
    "还要算好一笔账。有人担心，给修补摊点腾地方，会不会拉低商铺的人气？从云浦试行半年的情况看，有修补点的社区商业街，日均客流反而增加了一成多。来修鞋的顺手买棵菜，来配钥匙的顺路理个发，小生意之间本就是相互带着走的。",
    "治理的精细，往往体现在对“不经济”的包容上。一处修补点，一天的流水不过百余元，算不进统计报表；可对行动不便的老人、赶时间的上班族来说，却是实实在在的“刚需”。把这样的需要放在心上、落到图纸上，规划就有了温度。",
    "城市的高度，要看天际线，也要看街角灯。把“小修小补”留在家门口，就是把烟火气和人情味留在了家门口。",
)
add(
    "party paper's site, a comment with the paper's column mark",
    S,
    "{T}--观点--民声网",
    f"""
<div class="main"><div class="header cf"><div class="layout"><a href="http://www.minsheng-daily.example"><img src="/img/2020/logo.png" alt="民声网"></a></div></div>
<div class="rm_nav cf" id="rm_topnav"><div class="layout rm_nav_con cf"><ul class="cf"><li class="shouye"><a>首页</a></li><li class="menu_item"><span>党政</span><div><ul><li><a>党网 · 时政</a></li><li><a>人事</a></li><li><a>反腐</a></li><li><a>理论</a></li></ul></div></li><li class="menu_item"><span>要闻</span><div><ul><li><a>经济 · 科技</a></li><li><a>社会 · 法治</a></li><li><a>文旅 · 体育</a></li><li><a>健康 · 生活</a></li></ul></div></li><li class="menu_item"><span>观点</span></li><li class="menu_item"><span>互动</span></li></ul></div></div>
<div class="layout route cf" id="rwb_navpath"><a class="clink">民声网</a>&gt;&gt;<a class="clink">观点</a>&gt;&gt;<a class="clink">民生观</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre"></h3><h1>{S.title}</h1><h4 class="sub" style="display:none"></h4><div class="author cf">杜 若 秋</div>
<div class="channel cf"><div class="col-1-1 fl">2023年08月17日05:42 | 来源：<a href="http://paper.minsheng-daily.example/">民声网－民声日报</a></div><div class="col-1-2 fr"><span class="rm_type"><i>小字号</i></span></div></div>
<div class="rm_txt_con cf" id="rwb_zw"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>{wrapped(S.body, '<p style="text-indent: 2em;">', "</p>")}<p class="paper_num">　　《 民声日报 》（ 2023年08月17日 07 版）</p>
<div class="edit cf">(责编：江予安、卜晓蝶)</div></div>
<div class="share-demo cf"><p class="fl">分享让更多人看到</p><div class="bdshare"></div></div>
<div class="rm_relevant cf"><h3>推荐阅读</h3><ul>{links("把方便留给群众（民生观）", "微改造里见匠心", "夜市治理宜疏不宜堵")}</ul></div></div>
<div class="col col-2 fr"><div class="rm_ranking"><h3>热门排行</h3><ul>{links("1 稳住家门口的就业", "2 老旧小区如何加梯", "3 一碗面里的营商环境")}</ul></div></div></div>
<div class="footer"><p><a>民声日报社概况</a> | <a>关于民声网</a> | <a>报社招聘</a> | <a>广告服务</a> | <a>合作加盟</a> | <a>供稿服务</a></p><p>服务邮箱：kf@minsheng-daily.example 违法和不良信息举报电话：000-65363263</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></div>""",
    head='<meta name="copyright" content="民声网版权所有"><meta name="publishdate" content="2023-08-17"><meta name="author" content="104820"><meta name="editor" content=""><meta name="source" content="来源：民声日报"><meta name="contentid" content="40058812">',
    build=bare,
    day="2023-08-17",
    time="05:42",
    origin="民声网－民声日报",
    authors=("杜若秋",),
    editors=("江予安", "卜晓蝶"),
)

S = story(
    "我国首座深远海浮式养殖平台“耕海九号”完成首次收鱼",
    "东视新闻消息（新闻直播间）：昨天（11月3日），位于黄川湾外海的深远海浮式养殖平台“耕海九号”完成首次收鱼，起捕大黄鱼四十三吨。",
    "“耕海九号”长九十六米，最大养殖水体六万立方米，去年十二月投入使用。与近岸网箱相比，平台离岸六十公里，水深四十五米，水流更急，鱼的活动量更大。",
    "平台总设计师 荀望之：我们在网衣底部加装了可升降的压载环，台风来的时候整张网可以下沉十八米，今年先后经历四次台风，鱼的成活率还在九成以上。",
    "据介绍，首批大黄鱼将在两小时内由活水船运抵黄川港，经冷链发往十余个城市。第二座同类平台预计明年六月下水。",
    "（总台记者 费长庚 苗惠 黄川台）",
)
add(
    "national broadcaster, text under the video with its reporters in a line below",
    S,
    "{T}_新闻频道_东视网(dstv.example)",
    f"""
<div id="cbox_header"><div class="top_nav"><a href="//www.dstv.example">东视网首页</a><a>新闻</a><a>视频</a><a>经济</a><a>评论</a><a>体育</a><a>军事</a><a>教育</a><a>大剧</a><a>4K</a><a>片库</a><a>节目单</a></div></div>
<div class="page_wrap"><div class="logo_box"><a href="//news.dstv.example"><img src="//p.dstv.example/photoAlbum/logo_news.png"></a><div class="crumb">新闻 &gt; 科技</div></div>
<div class="content_area"><div class="title_area" id="title_area"><h1>{S.title}</h1><div class="info1">来源：东视新闻客户端 | <span>2026年11月04日 07:18</span></div><div class="info2"><a class="share_wx">微信</a><a class="share_wb">微博</a></div><div class="zihao"><a>A-</a><a>A+</a></div></div>
<div class="h_video" id="h_vedio1"><div id="myFlash"></div><p class="loading">视频加载中...</p></div>
<div class="content_area_text" id="content_area">{indented(S.body[:2])}<p class="photo_img_20190808"><img src="//p1.img.dstv.example/a.jpg"></p>{indented(S.body[2:4])}<p style="text-align:right">{S.body[4]}</p></div>
<div class="zebian" id="zb"><span>编辑：宗雨田</span> <span>责任编辑：米澜</span></div>
<div class="dianzan"><span>点赞</span><i>36</i></div><div class="copyright_box"><a>扫一扫 分享到微信</a></div></div>
<div class="column_rt"><div class="rt_tit">精选</div><ul>{links("[新闻直播间]候鸟过境 湿地封闭管理", "[朝闻天下]双层客车穿行高原", "[共同关注]社区食堂的账怎么算")}</ul><div class="rt_tit">热点视频</div><ul>{links("航拍：外海牧场日出", "深海网箱如何抗台风")}</ul></div></div>
<div class="footer_dstv"><p>东方视界广播电视总台 东视网 版权所有</p><p>网上传播视听节目许可证号 9902004 某公网安备99040402440001号</p><p>不良信息举报热线：0000-1244</p></div>
<script>var guid="8d3c11";var commentTitle="{S.title}";</script>""",
    head='<meta name="catalog" content="PAGE9912"><meta name="contentid" content="ARTI8d3c11"><meta property="og:type" content="article"><meta name="filetype" content="3">',
    build=bare,
    day="2026-11-04",
    time="07:18",
    body=S.body[:4],
    origin="东视新闻客户端",
    authors=("费长庚", "苗惠"),
    editors=("宗雨田", "米澜"),
)

S = story(
    "【衡岭新闻联播】平陵：旧厂房长出“夜经济”",
    "原来机器轰鸣的老纺织厂，如今到了晚上比白天还热闹。在平陵市纺东路，三十亩旧厂房经过改造，成了市民纳凉、看戏、逛市集的好去处。",
    "晚上七点，平陵纺织厂旧址的红砖车间亮起灯，六十多个摊位依次开门。原来的细纱车间被改成了小剧场，一场折子戏刚刚开演。",
    "市民 卫阿姨：我十八岁进厂当挡车工，没想到退休二十年，又回来看戏了，还是坐在我那台车的位置上。",
    "改造中，平陵市保留了全部七栋老厂房的结构，只更换门窗、加固屋架。开街两个月，累计接待市民和游客六十一万人次，带动就业八百余人。",
    "平陵市纺东街道办事处主任 庾星：下一步我们会把夜间公交延长到十二点，让大家来得方便，回得也方便。",
)
add(
    "provincial broadcaster, bulletin item: player, then the spoken text",
    S,
    "{T}_衡岭网络广播电视台",
    f"""
<header class="hltv-hd"><div class="w1180"><a class="lg" href="/"><img src="/static/hltv_logo.png" alt="衡岭网络广播电视台"></a><nav><a href="/news/">新闻</a><a href="/live/">直播</a><a href="/tv/">电视</a><a href="/radio/">广播</a><a href="/vod/">点播</a><a href="/zt/">专题</a><a href="/app/">客户端</a></nav><form class="so"><input type="text" placeholder="搜节目"><button>搜索</button></form></div></header>
<div class="w1180 wz"><a>首页</a> &gt; <a>卫视频道</a> &gt; <a>衡岭新闻联播</a> &gt; 正文</div>
<div class="w1180 vbox"><div class="vleft"><div class="prism-player" id="J_prismPlayer"></div></div><div class="vright"><h4>本期看点</h4><ul class="plist">{links("【衡岭新闻联播】全省防汛视频会议召开", "【衡岭新闻联播】平陵：旧厂房长出“夜经济”", "【衡岭新闻联播】早稻收购价公布", "【衡岭新闻联播】天气：周末多雷雨", pattern='<li><i class="ico"></i><a>{0}</a></li>')}</ul></div></div>
<div class="w1180 clearfix"><div class="vinfo-l"><h1 class="v-title">{S.title}</h1><div class="v-meta"><span class="date">2022-07-09 20:14:55</span><span class="from">来源：衡岭卫视</span><span class="play">播放：<em id="playnum">0</em></span><div class="v-share"><a class="ding">顶</a><a class="fx">分享</a></div></div>
<div class="v-con">{wrapped(S.body, "<p><span>", "</span></p>")}</div><div class="v-edit">[ 编辑：尤立秋 ]</div>
<div class="pl"><h3>网友评论</h3><textarea placeholder="文明上网，理性发言"></textarea><p>登录后发表评论</p></div></div>
<div class="vinfo-r"><h3>节目推荐</h3><ul class="pic">{links("第一现场", "乡村大戏台", "健康大讲堂", pattern='<li><img src="/p.jpg"><p>{0}</p></li>')}</ul></div></div>
<footer class="hltv-ft"><p>衡岭广播电视台主办　信息网络传播视听节目许可证：9903041</p><p>互联网新闻信息服务许可证：99120180011　某ICP备10000041号-1</p><p>地址：衡岭省云浦市广电路1号　总机：0000-86520000</p></footer>""",
    head='<meta name="description" content="平陵旧厂房改造后成为夜间消费新去处"><script src="/static/aliplayer-min.js"></script>',
    build=bare,
    day="2022-07-09",
    time="20:14",
    origin="衡岭卫视",
    editors=("尤立秋",),
)

# ---------------------------------------------------------------- papers: e-papers and sites

S = story(
    "芦花深处是吾乡",
    "霜降过后，汀水的芦花就白了。先是河滩上零零星星的几撮，像谁家晒棉花时被风掀走的碎絮；不出十天，便连成了片，从石鼓渡口一直白到天边去。",
    "小时候，芦花是有用处的。母亲领着我们姐弟三个，拿镰刀割下芦穗，捆成一束一束，挂在屋檐下晾干。到了腊月，父亲坐在灶门口编芦花靴，里面絮上厚厚的芦花，外面用稻草打底，穿在脚上又轻又暖。一双靴子能穿一冬，开春便烂在了田埂上。",
    "父亲的手很大，指节粗得像老姜，编起靴子来却灵巧得很。他编靴子时不说话，只有芦秆折断时细细的脆响。我趴在他膝上听，听着听着就睡着了。",
    "后来我到城里念书，冬天穿上了棉皮鞋。有一年除夕回家，看见父亲仍在灶门口坐着，手里编着一只小小的靴子。我问给谁编的，他笑笑，说手闲着难受。那只靴子只有巴掌大，母亲把它挂在堂屋的钉子上，一挂就是二十年。",
    "去年秋天，我带女儿回汀水。河滩已经修成了湿地公园，木栈道一直伸进芦苇荡里去。女儿举着手机拍照，问我芦花能做什么。我指了指自己的脚，竟一时说不出话来。",
    "风过处，满滩的芦花一齐低下头，又一齐抬起来，像是认得我。",
)
add(
    "e-paper of the older Founder kind, essay on the supplement page",
    S,
    "衡岭日报数字报-{T}",
    f"""
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="../../../tplimg/hlrb_top.jpg" width="1000" height="86"></td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="main"><tr><td width="420" valign="top" class="left">
<div class="banci"><strong>第08版：副刊</strong> <a class="preart" href="node_9.htm">上一版</a> <a class="preart" href="node_11.htm">下一版</a></div><img src="../../../res/1/2017-11/16/08/res01.jpg" usemap="#pagepicmap" border="0" width="400">
<map name="pagepicmap">{links("芦花深处是吾乡", "老秤", "诗两首", pattern='<area shape="polygon" coords="1,1,9,1,9,9" href="content_88213.htm" title="{0}">')}</map>
<table class="bmtitle"><tr><td>版面导航</td></tr>{links("第01版：要闻", "第02版：要闻", "第04版：理论", "第08版：副刊", pattern='<tr><td><a id="pageLink" href="node_10.htm">{0}</a></td></tr>')}</table></td>
<td width="580" valign="top" class="right"><table width="100%"><tr><td class="riqi" align="left"><b>2017年11月16日 星期四</b></td><td align="right"><a href="#">返回目录</a>　<a onclick="zoomIn()">放大<sup>+</sup></a>　<a onclick="zoomOut()">缩小<sup>-</sup></a>　<a>全文复制</a></td></tr></table>
<table width="100%" class="art"><tr><td class="font02" align="center" style="padding-bottom:5px"></td></tr><tr><td class="font01" align="center"><strong>{S.title}</strong></td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font02" align="center">□ 柳 叙</td></tr>
<tr><td><div id="ozoom" style="zoom:100%"><founder-content><!--enpcontent-->{wrapped(S.body, "<P>　　", "</P>")}<!--/enpcontent--></founder-content></div></td></tr></table>
<table width="100%"><tr><td align="left"><a class="preart" href="content_88212.htm">上一篇</a></td><td align="right"><a class="preart" href="content_88214.htm">下一篇</a></td></tr></table></td></tr></table>
<table width="1000" align="center" class="foot"><tr><td align="center">衡岭日报社版权所有　未经许可不得转载<br>某ICP备05000188号　技术支持：方大电子</td></tr></table>""",
    head='<META http-equiv="Content-Type" content="text/html; charset=utf-8"><script src="../../../js/pagejs.js"></script>',
    build=bare,
    day="2017-11-16",
    authors=("柳叙",),
)

S = story(
    "手机忘在公交车上 夜班司机绕行九公里送还",
    "晚报讯（记者 贺兰舟 通讯员 鲁冰）“我都不抱希望了，没想到半夜十一点有人敲门。”昨天，家住城北锦云里的市民温女士致电本报热线，想通过晚报感谢一位不肯留名的公交司机。",
    "前晚九点多，温女士带着孩子从医院回家，下车时把手机落在了27路公交车的座位上。孩子正发烧，她直到进门后才发现手机不见了，打过去已是无人接听。",
    "记者根据线索找到了这位司机——云浦公交三公司的骆成林。原来，骆成林收车清扫时发现手机，因屏幕锁着无法联系失主，便一直守着等来电。十点半，温女士的丈夫用邻居手机打来电话，骆成林问清地址，骑电动车绕行九公里送了过去。",
    "“孩子病着，家里没手机急得很，我明天又是早班，不如当晚送。”骆成林说，他开公交十四年，捡到的手机、钱包自己也数不清了。",
    "云浦公交三公司介绍，27路车队设有失物登记本，去年共归还失物四百一十二件。市民如有物品遗失，可拨打24小时服务热线0000-6801234。",
)
add(
    "e-paper of the newer kind, city evening paper, page and paper named over the text",
    S,
    "{T} - 云浦晚报多媒体数字版",
    f"""
<div class="epaper-top"><div class="inner"><img class="paperlogo" src="/ywb/images/logo.png"><span class="today">2023年05月11日 星期四</span><a class="wq">往期回顾</a><a class="pdf">PDF版</a><div class="calendar" id="cal"></div></div></div>
<div class="epaper-main"><div class="ep-left"><div class="ed-pic"><img src="/ywb/pc/images/2023-05/11/A06/b.jpg"></div><ul class="ed-list">{links("A01版：头版", "A03版：时政", "A06版：社会", "A07版：健康", pattern='<li><a href="node_A06.html">{0}</a></li>')}</ul></div>
<div class="ep-right"><div class="ep-nav"><a>上一篇</a><a>下一篇</a><span class="zoom">字体 <i>+</i><i>-</i></span><span class="read">朗读</span></div>
<div class="news-header"><p class="news-title">{S.title}</p><p class="news-sub"></p><p class="news-info"><span>云浦晚报</span><span>2023年05月11日</span><span>A06版：社会</span><span class="num">阅读 <em>233</em></span></p></div>
<div class="content" id="ScroLeft">{indented(S.body)}</div>
<div class="ep-qr"><img src="/ywb/qr.png"><p>扫码阅读手机版</p></div>
<div class="ep-same"><h3>本版其他文章</h3><ul>{links("立夏后的第一场雨", "小区里来了只白鹭", "广告")}</ul></div></div></div>
<div class="ep-foot">云浦报业传媒集团 版权所有　©2023　互联网出版许可证：新出网证（衡）字09号</div>
<script src="/ywb/pc/js/epaper.js"></script>""",
    head='<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/ywb/pc/css/article.css">',
    build=bare,
    day="2023-05-11",
    origin="云浦晚报",
    authors=("贺兰舟", "鲁冰"),
)

S = story(
    "平陵市人大常委会开展青溪河岸线保护执法检查",
    "红澜网时刻新闻5月20日讯（记者 柯以宁 通讯员 倪正 汤小渔）5月18日至19日，平陵市人大常委会执法检查组深入青溪河沿线三县区，就岸线保护条例实施情况开展执法检查。市人大常委会副主任赖永清率队。",
    "检查组先后来到青溪河金堰段、石桥砂石集散中心和下湾取水口，实地察看岸线复绿、船舶污染物接收和取水口防护情况，随机走访沿线群众。",
    "在随后召开的座谈会上，检查组听取了市水利局、市交通运输局等部门的情况汇报。条例实施两年来，全市共拆除违规码头三十四座，复绿岸线二十一公里，青溪河出境断面水质稳定保持在Ⅱ类。",
    "赖永清指出，岸线保护等不起、慢不得。要对照条例逐条“过筛子”，尤其要盯住砂石集散、船舶修造等薄弱环节；要建立上下游、左右岸联动机制，防止“你管我不管”；要畅通群众举报渠道，让条例真正长出“牙齿”。",
    "检查组还调阅了近一年的执法台账，抽查行政处罚案卷二十六份，对其中四份立案程序不规范的案卷当场提出整改意见，要求有关单位在一个月内书面反馈。",
    "在下湾取水口，几位正在散步的居民向检查组反映，汛期上游漂浮物较多，取水口拦污设施偏旧。市水利局负责人现场表示，新的拦污浮筒已完成招标，六月底前安装到位。",
    "执法检查报告将提请下月召开的市人大常委会会议审议。",
)
add(
    "provincial news site, city channel: source, author and editor in the line over the text",
    S,
    "{T}_平陵_市州_红澜网",
    f"""
<div class="rednav"><div class="container"><ul><li><a href="https://www.honglan.example">红澜网首页</a></li><li><a>新闻</a></li><li><a>时政</a></li><li><a>市州</a></li><li><a>评论</a></li><li><a>问政</a></li><li><a>论坛</a></li><li><a>直播</a></li><li><a>百姓呼声</a></li></ul><div class="app"><a>时刻客户端</a><div class="ewm"><img src="/ewm.png"></div></div></div></div>
<div class="container crumbs">当前位置：<a>市州频道</a> / <a>平陵</a> / 正文</div>
<div class="container"><div class="article-left"><div class="m-content"><h1 class="main_title">{S.title}</h1>
<div class="ql_info clearfix"><div class="fl"><span>来源：红澜网</span><span>作者：柯以宁 倪正 汤小渔</span><span>编辑：简宁</span><span class="m_time">2021-05-20 10:37:02</span></div><div class="fr"><a class="sk">时刻新闻</a><span>—<b>分享</b>—</span><a class="bds_weixin"></a><a class="bds_tsina"></a></div></div>
<article class="content"><p style="text-align:center"><img src="https://img.honglan.example/2021/05/a.jpg"></p><p style="text-align:center;font-family:楷体">检查组在青溪河金堰段察看岸线复绿情况。</p>{indented(S.body)}</article>
<p class="editor-line">来源：红澜网</p><p class="editor-line">作者：柯以宁 倪正 汤小渔</p><p class="editor-line">编辑：简宁</p>
<p class="self-link">本文为<a>市州新闻</a>原创文章，转载请附上原文出处链接和本声明。</p><p class="self-link">本文链接：<a>https://pl.honglan.example/content/646742/55/9351208.html</a></p></div>
<div class="comment-box"><h3>我要评论</h3><p>请登录后评论</p></div></div>
<div class="article-right"><div class="box"><h3>今日要闻</h3><ul>{links("省委常委会会议召开", "衡岭夏粮收购全面展开", "青溪河大桥主塔封顶", "高考考点交通提示")}</ul></div><div class="box"><h3>市州头条</h3><ul>{links("云浦：一河两岸换新颜", "青棠：油菜机收忙")}</ul></div></div></div>
<div class="redfoot"><p><a>关于我们</a> | <a>法律顾问</a> | <a>诚聘英才</a> | <a>广告服务</a> | <a>版权声明</a></p><p>衡岭红澜新媒体集团有限公司 版权所有 互联网新闻信息服务许可证编号：99120170002</p></div>""",
    head='<meta name="keywords" content="岸线,执法检查,平陵"><meta name="author" content="柯以宁 倪正 汤小渔"><meta name="viewport" content="width=device-width,initial-scale=1">',
    build=bare,
    day="2021-05-20",
    time="10:37",
    origin="红澜网",
    authors=("柯以宁", "倪正", "汤小渔"),
    editors=("简宁",),
)

S = story(
    "枇杷初黄 果农抢“鲜”",
    "5月6日，青棠市白马镇湾里村的枇杷园里，村民正在采摘、分拣刚成熟的白玉枇杷。",
    "立夏前后，湾里村三千六百亩枇杷陆续成熟。当地建起产地预冷仓，枇杷从下树到进冷库不超过两小时，次日即可送达省内主要城市，预计今年全村销售额突破四千万元。",
    "“往年怕下雨，一下雨果子就裂。”种植户常阿妹说，今年合作社给果园搭了避雨棚，裂果率从两成降到了百分之三。",
)
add(
    "provincial news site of static pages, photo story with its text under the pictures",
    S,
    "{T}_图片频道_衡岭在线",
    f"""
<div class="hlol-top"><div class="w960"><a href="http://www.hengling-online.example/">首页</a>|<a>新闻</a>|<a>时评</a>|<a>图片</a>|<a>视频</a>|<a>房产</a>|<a>教育</a>|<a>旅游</a>|<a>健康</a>|<a>论坛</a>|<a>数字报</a></div></div>
<div class="w960 hlol-logo"><img src="../../images/hlol.gif"><div class="ad468"><script src="http://ad.hengling-online.example/468.js"></script></div></div>
<div class="w960 hlol-pos">您当前的位置 ：<a href="../../" class="CurrChnlCls">衡岭在线</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">图片</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">图说衡岭</a></div>
<div class="w960 hlol-main"><div class="hl-l"><h1>{S.title}</h1><div class="hl-xx"><span id="pubtime">2019-05-07 08:20:00</span>　来源：<span id="source">青棠日报</span>　作者：<span>经一鸣</span><span class="font-ctl">字号：<a>大</a><a>中</a><a>小</a></span></div>
<div class="hl-zw"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-family:宋体;font-size:14px;}}</style><p align="center"><img src="./W020190507299.jpg" oldsrc="W020190507299.jpg"></p><p>　　{S.body[0]}</p><p align="center"><img src="./W020190507300.jpg" oldsrc="W020190507300.jpg"></p><p>　　{S.body[1]}</p><p>　　{S.body[2]}</p><p>　　（记者 经一鸣 摄影报道）</p></div></div>
<div class="hl-page"><script>createPageHTML(1,0,"t20190507_6655120","shtml");</script></div>
<div class="hl-bj">责任编辑：隋棠</div>
<div class="hl-fx"><div class="bdsharebuttonbox"><a class="bds_qzone"></a><a class="bds_tsina"></a><a class="bds_weixin"></a></div></div>
<div class="hl-xg"><h4>相关新闻</h4><ul>{dated(("白马镇第七届枇杷采摘节开幕", "2019-05-02"), ("一颗枇杷的“冷链之旅”", "2018-05-19"))}</ul></div></div>
<div class="hl-r"><div class="box"><h4>新闻排行</h4><ol>{links("云浦地铁三号线空载试跑", "青棠一古桥发现明代题刻", "五一假期全省接待游客数公布")}</ol></div><div class="box"><h4>精彩图集</h4><a><img src="../../images/tj1.jpg"><p>夏日荷塘</p></a></div></div></div>
<div class="w960 hlol-foot">衡岭在线版权所有　某ICP证020188号　<a>网站简介</a> <a>版权声明</a> <a>联系方式</a><br>Copyright (C) 2001-2019 hengling-online.example</div>""",
    head='<meta name="keywords" content="枇杷;青棠"><meta name="filetype" content="1"><meta name="publishdate" content="2019-05-07 08:20:00"><meta name="author" content="杜编">',
    build=bare,
    day="2019-05-07",
    time="08:20",
    origin="青棠日报",
    authors=("经一鸣",),
    editors=("隋棠",),
)

S = story(
    "我市今起启用新一批电子警察 涉及十八个路口",
    "记者从市公安局交警支队获悉，从今天起，我市新增十八处电子警察正式启用，主要抓拍闯红灯、不按导向车道行驶、不礼让行人等交通违法行为。",
    "新增点位包括：滨江路与建兴路路口、学府路与文汇街路口、人民东路二中门前、高铁站东广场出口等。具体点位可登录“平陵交警”微信公众号查询。",
    "交警支队秩序大队负责人介绍，这批点位均为近两年事故多发路口，设备安装后已试运行两个月，期间只提醒不处罚，共发送提醒短信四万六千余条。试运行期间，相关路口事故警情同比下降三成。",
    "交警提醒广大驾驶人，通过路口时要按照信号灯和标线行驶，切勿抢黄灯；如对抓拍结果有异议，可在收到告知短信之日起十五日内提出申诉。",
)
add(
    "city news site of tables, the paper as source, editor in square brackets",
    S,
    "{T} - 平陵新闻网",
    f"""
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="220"><img src="/images/plnews_logo.gif"></td><td align="right"><span id="nowtime"></span> <a>设为首页</a> <a>加入收藏</a> <a>投稿</a></td></tr></table>
<table width="980" border="0" align="center" bgcolor="#B40000"><tr><td height="30" align="center" class="nav_w"><a>首 页</a> | <a>本地要闻</a> | <a>社会民生</a> | <a>县区新闻</a> | <a>平陵日报</a> | <a>平陵晚报</a> | <a>视频</a> | <a>专题</a> | <a>公告</a></td></tr></table>
<table width="980" border="0" align="center"><tr><td width="690" valign="top"><table width="100%"><tr><td class="daohang">您所在的位置：<a>平陵新闻网</a>&gt;&gt;<a>社会民生</a>&gt;&gt;正文</td></tr></table>
<table width="100%" border="0" class="zw_bk"><tr><td align="center" class="bt_hei"><h1>{S.title}</h1></td></tr><tr><td align="center" class="hui12" height="28">2018年09月03日 09:46　　稿件来源：平陵晚报　　　<a href="#pl">我来说两句</a></td></tr><tr><td><hr size="1" color="#DDDDDD"></td></tr>
<tr><td class="zhengwen" id="zoom">{indented(S.body)}<p align="right">[编辑：凌晓华]</p></td></tr>
<tr><td align="center" class="hui12">【<a>推荐给好友</a>】【<a>打印</a>】【<a>关闭</a>】【<a>字体：大</a> <a>中</a> <a>小</a>】</td></tr></table>
<table width="100%" class="xgxw"><tr><td class="hong14">相关新闻</td></tr>{dated(("高铁站周边交通组织优化", "08-21"), ("城区新增潮汐车道两条", "07-30"), ("开学首日交警护学忙", "09-03"), pattern="<tr><td>· <a>{0}</a> <font color=gray>{1}</font></td></tr>")}</table></td>
<td width="280" valign="top" bgcolor="#F7F7F7"><table width="100%"><tr><td class="hong14">一周点击排行</td></tr>{links("菜市场搬迁公告", "老人公交卡年审开始", "全市中小学校历公布", "城东停水通知", pattern="<tr><td>· <a>{0}</a></td></tr>")}</table><img src="/ad/280x200.jpg"></td></tr></table>
<table width="980" align="center"><tr><td align="center" class="foot12">平陵日报社主办　平陵新闻网版权所有　新闻热线：0000-3216688<br>衡新网备200806002　某ICP备08100212号</td></tr></table>""",
    head='<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="/css/plnews.css" rel="stylesheet" type="text/css">',
    build=bare,
    day="2018-09-03",
    time="09:46",
    origin="平陵晚报",
    editors=("凌晓华",),
)

# ---------------------------------------------------------------- county media centres

S = story(
    "汀水：小小莲子“串”起致富链",
    "七月流火，汀水县沙田镇的万亩荷塘进入采收旺季。天刚蒙蒙亮，莲农们便划着腰盆钻进荷叶丛中，不多时，一盆盆鲜莲蓬就堆上了田埂。",
    "“今年雨水匀，莲子个头大，鲜莲一斤比去年贵一块五。”沙田镇芦塘村莲农翟金花一边分拣一边说。她家种了十二亩莲，采收期能持续两个月。",
    "鲜莲蓬经过分级后，一部分当天发往周边城市，另一部分送进镇上的加工车间。在沙田莲业专业合作社，剥壳、去皮、通芯、烘干全部由机器完成，一天可处理鲜莲八吨。",
    "为延长产业链，沙田镇还引导农户在莲田里套养小龙虾和禾花鱼，打造“一田三收”模式，亩均增收两千元以上。荷叶制茶、莲芯入药、莲房做花艺，昔日的下脚料也变成了抢手货。",
    "目前，全县莲子种植面积达三万二千亩，带动五千六百余户农户增收。",
)
add(
    "county media centre, article shared from its app, credits and three reviews at the end",
    S,
    "{T}",
    f"""
<div id="app"><div class="download-bar"><img src="https://cdn.yuntingshui.example/logo.png"><div class="t"><h5>云上汀水</h5><p>汀水县融媒体中心官方客户端</p></div><a class="open">打开</a></div>
<div class="page-article"><div class="article-title">{S.title}</div><div class="article-info"><span class="source">汀水融媒</span><span class="time">2024-07-23 18:06</span><span class="view"><i></i>3472</span></div>
<div class="article-audio"><span>听新闻</span></div>
<div class="article-body" id="articleBody"><section><p style="text-align:center;"><img data-src="https://cdn.yuntingshui.example/a1.jpg" style="width:100%"></p>{wrapped(S.body[:3], '<p style="text-indent:2em;line-height:1.75em;">', "</p>")}<p style="text-align:center;"><img data-src="https://cdn.yuntingshui.example/a2.jpg"></p>{wrapped(S.body[3:], '<p style="text-indent:2em;line-height:1.75em;">', "</p>")}<p><br></p><p style="color:#888">来源：汀水县融媒体中心</p><p style="color:#888">记者：翁小雪 骆驰</p><p style="color:#888">编辑：阮晴</p><p style="color:#888">一审：阮晴　二审：洪波　三审：陶然</p></section></div>
<div class="article-tool"><span class="like">赞 <em>57</em></span><span class="fav">收藏</span><span class="share">分享</span></div>
<div class="article-rec"><h4>相关推荐</h4><div class="item"><p>汀水至金堰城乡公交下月开通</p><span>汀水融媒 2024-07-22</span></div><div class="item"><p>暑期防溺水，这些水域别去</p><span>汀水融媒 2024-07-20</span></div></div>
<div class="article-cmt"><h4>评论 (2)</h4><div class="c"><b>荷塘月色</b><p>家乡的莲子就是甜！</p><span>07-23 20:11</span></div><div class="c"><b>用户7731</b><p>去年买过，剥得手疼哈哈</p><span>07-24 07:42</span></div></div></div></div>
<script src="https://cdn.yuntingshui.example/js/chunk-vendors.js"></script>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><meta property="og:title" content="汀水：小小莲子“串”起致富链">',
    build=bare,
    day="2024-07-23",
    time="18:06",
    origin="汀水融媒",
    authors=("翁小雪", "骆驰"),
    editors=("阮晴",),
)

S = story(
    "金堰县召开全县教育工作会议",
    "3月2日下午，全县教育工作会议在县人民会堂召开。县委副书记、县长程石川出席会议并讲话，副县长米秀兰主持会议。",
    "程石川指出，过去一年，全县教育系统紧紧围绕“优质均衡”目标，新改扩建学校十一所，新增学位四千二百个，城乡教师交流轮岗三百余人，成绩值得肯定。",
    "程石川强调，要坚持把教育摆在优先发展的位置，持续优化城乡学校布局，稳妥推进小规模学校整合；要抓好教师队伍建设，落实乡村教师补贴，解决好青年教师住房问题；要守牢校园安全底线，加强食堂、校车、宿舍管理，做到有岗、有责、有人。",
    "会上，县教育局作工作报告，金堰一中、石桥镇中心小学、城南幼儿园作交流发言，并为十名“金堰好老师”颁发证书。",
    "县直有关单位、各乡镇分管负责人，全县中小学校、幼儿园校（园）长参加会议。",
)
add(
    "county media centre's web site: credits with a reviewer in one line under the text",
    S,
    "{T}-金堰要闻-金堰新闻网",
    f"""
<div class="site-top"><div class="wrap"><span class="weather"><iframe src="//weather.example/t" width="200" height="20"></iframe></span><span class="links"><a>金堰县人民政府</a> <a>金堰党建</a> <a>掌上金堰APP</a></span></div></div>
<div class="wrap banner"><img src="/template/jy/banner.jpg" alt="金堰新闻网"></div><ul class="wrap mainmenu"><li><a href="/">首页</a></li><li><a>金堰要闻</a></li><li><a>部门动态</a></li><li><a>乡镇传真</a></li><li><a>民生服务</a></li><li><a>金堰视听</a></li><li><a>文化旅游</a></li><li><a>通知公告</a></li></ul>
<div class="wrap cols"><div class="con-l"><div class="weizhi"><i class="home"></i><a href="/">首页</a> / <a>金堰要闻</a></div><div class="newsbox"><h2 class="newstit">{S.title}</h2><div class="newsinfo"><span>发布时间：2020-03-03 08:15</span><span>来源：金堰县融媒体中心</span><span>点击：<b id="hits">561</b> 次</span></div>
<div class="newscon" id="newscon">{wrapped(S.body, '<p style="text-indent: 2em;"><span style="font-size: 16px;">', "</span></p>")}<p style="text-align:right"><span style="font-size: 16px;">（记者：成晓东　王麦　编辑：尚文　审核：施远）</span></p></div>
<div class="shareto">分享到：<a class="s1"></a><a class="s2"></a><a class="s3"></a></div><div class="updown"><p>上一篇：<a>金堰县安排部署春季森林防火工作</a></p><p>下一篇：<a>县人大常委会调研重点项目</a></p></div></div></div>
<div class="con-r"><div class="rbox"><h3>热点新闻</h3><ul>{dated(("全县重点项目集中开工", "02-28"), ("石桥镇：春茶开园迎客", "02-27"), ("金堰至云浦高速公路可研获批", "02-25"))}</ul></div><div class="rbox"><h3>视频新闻</h3><div class="vv"><img src="/uploads/v.jpg"><p>金堰新闻 2020年3月1日</p></div></div><div class="rbox"><h3>掌上金堰</h3><img src="/uploads/app.png"></div></div></div>
<div class="site-foot"><p>主管：中共金堰县委宣传部　主办：金堰县融媒体中心</p><p>新闻热线：0000-7222110　投稿邮箱：jyrmt@jinyan.example　某ICP备16003321号</p></div>""",
    head='<meta name="generator" content="cms 5.7"><meta name="description" content="3月2日下午，全县教育工作会议在县人民会堂召开。">',
    build=bare,
    day="2020-03-03",
    time="08:15",
    origin="金堰县融媒体中心",
    authors=("成晓东", "王麦"),
    editors=("尚文",),
)

# ---------------------------------------------------------------- portals, platforms, accounts

S = story(
    "男子驾车坠河被困 三名钓友跳河砸窗救人",
    "1月14日下午，衡岭省云浦市白鹭湖边，一辆白色轿车失控冲破护栏坠入河中。危急时刻，三名正在钓鱼的市民先后跳入冰冷的河水，用石块砸开车窗，将被困司机救上岸。",
    "“车头先扎下去，水一下子就漫到了方向盘。”参与救援的钓友佟大勇说，当时车门已经推不开，他让同伴递来岸边的石头，连砸十几下才把后窗砸碎。",
    "监控显示，从车辆坠河到司机获救，前后不到四分钟。获救司机翟先生被送往云浦市第三医院，仅手臂有轻微划伤。",
    "据翟先生回忆，他当时为避让一只突然蹿出的小狗，猛打方向后车辆失控。“水到胸口的时候，我以为完了。”",
    "17日上午，翟先生带着锦旗找到三人致谢。云浦市白鹭区见义勇为基金会表示，已启动对三人的见义勇为认定程序。",
)
add(
    "large portal, news of a paper taken over with its original headline, editor in the last line",
    S,
    "{T}|钓友|坠河_新潮新闻",
    f"""
<div class="header-wrap"><div class="sina-nav"><a href="//www.xinchao.example/">新潮首页</a><a>新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><a>图片</a><a>专栏</a><a>更多</a><span class="nav-login"><a>登录</a><a>注册</a></span></div></div>
<div class="main-content w1240"><div class="path-search"><div class="path"><img src="//n.xinchao.example/logo.png"><a>新闻中心</a> &gt; <a>社会新闻</a> &gt; <span>正文</span></div><div class="search"><input placeholder="大家正在搜：春运首日"><button>搜索</button></div></div>
<h1 class="main-title">{S.title}</h1><div class="second-title">{S.title}</div>
<div class="top-bar" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2022年01月18日 11:05</span> <a href="//city.example/" target="_blank" class="source ent-source" rel="nofollow">江畔都市报</a></div><div class="page-tools"><span class="tool-cmnt">评论 <em>86</em></span><span class="tool-share"><a>微博</a><a>微信</a><a>QQ空间</a></span><span class="tool-font">缩小字体 放大字体</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="ad top-ad"><ins class="xcads"></ins></div>
<div class="article" id="article"><p>　　原标题：暖心！三名钓友跳河砸窗救出落水司机</p><div class="img_wrapper"><img src="//n.xinchao.example/k1.jpg" alt="监控截图"><span class="img_descr">车辆冲破护栏坠入河中。监控视频截图</span></div>{indented(S.body[:3])}<div class="img_wrapper"><img src="//n.xinchao.example/k2.jpg"><span class="img_descr">翟先生（左二）向三名钓友赠送锦旗。</span></div>{indented(S.body[3:])}<p>　　江畔都市报记者 司空晴</p><p class="show_author">责任编辑：易舟 </p></div>
<div class="article-bottom clearfix"><div class="keywords"><label>关键字 : </label><a>钓友</a><a>坠河</a><a>见义勇为</a></div><div class="btns"><a>我要反馈</a></div></div>
<div class="blk-wxfollow clearfix"><div class="wx-qr"><img src="//n.xinchao.example/qr.png"></div><div class="wx-info"><span>新潮新闻公众号</span><p>更多猛料！欢迎扫描左方二维码关注新潮新闻官方微信</p></div></div></div>
<div class="article-content-right"><div class="blk"><h3>24小时热点</h3><ul>{links("春运今日启动 火车票退改规则一图看懂", "女子扫雪扫出一只小猫头鹰", "这个县城的图书馆除夕不打烊")}</ul></div></div></div></div>
<div class="footer"><a>新潮简介</a> <a>广告服务</a> <a>联系我们</a> <a>招聘信息</a> <a>网站律师</a> <a>产品答疑</a><p>Copyright © 1996-2022 XINCHAO Corporation, All Rights Reserved 新潮公司 版权所有</p></div>""",
    head='<meta property="article:published_time" content="2022-01-18T11:05:22+08:00"><meta property="article:author" content="江畔都市报"><meta name="mediaid" content="江畔都市报"><meta name="sudameta" content="comment_channel:sh">',
    build=bare,
    day="2022-01-18",
    time="11:05",
    origin="江畔都市报",
    authors=("司空晴",),
    editors=("易舟",),
)

S = story(
    "新款电动SUV续航缩水？车企：将为三万车主免费升级电池管理系统",
    "（原标题：岚越回应“冬季续航打六折”：软件误判，三万车主可免费升级）",
    "针对近日部分车主反映“冬季续航大幅缩水”一事，岚越汽车2月8日晚间发布说明称，问题源于电池管理系统对低温放电能力的误判，将从2月15日起分批向三万零四百名车主推送免费升级。",
    "此前，多名车主在社交平台发帖称，其购买的岚越R7在零下五摄氏度左右行驶时，实际续航不足标称值的六成。有车主自行记录了连续两周的充电数据，引发大量转发。",
    "岚越在说明中表示，经与电芯供应商联合排查，确认电芯本身未见异常，但在车辆静置超过八小时后，系统会过度保守地限制可用电量。升级后，同等条件下续航预计可恢复百分之十五至百分之十八。",
    "对于车主提出的补偿诉求，岚越称，将为受影响用户提供每人八百元充电额度，无法接受软件升级的车主可预约到店检测。",
    "北方汽车技术研究中心高级工程师程砚农认为，低温续航下降是锂电池的共性，但控制策略应当对用户透明，“减多少、为什么减，应当写在说明书里，而不是等车主用表格算出来。”",
    "截至2月7日收盘，岚越汽车股价报21.34元，下跌4.1%。",
)
add(
    "large portal of finance and cars, original headline in brackets, editor with a staff number",
    S,
    "{T}_网讯汽车",
    f"""
<div class="ntes_nav_wrap" id="js_N_NTES_wrap"><div class="ntes-nav"><a>网讯首页</a><a>应用</a><a>快速导航</a><a>登录</a><a>注册免费邮箱</a><a>客户端下载</a></div></div>
<div class="post_area clearfix"><div class="post_crumb"><a>网讯首页</a> &gt; <a>网讯汽车</a> &gt; 正文</div>
<div class="container clearfix" id="container" data-ptime="2025-02-10 07:52:16"><div class="post_main"><h1 class="post_title">{S.title}</h1><div class="post_info">2025-02-10 07:52:16　来源: <a href="#" target="_blank">经济前沿报</a>　<span>衡岭</span> <a class="post_jubao">举报</a></div>
<div id="contain" class="post_content"><div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count">1932</a></div><div class="post_top_share"><span class="post_top_share_title">分享至</span><ul><li class="share_weixin"></li><li class="share_weibo"></li></ul><div class="wx_share">用微信扫码二维码<br>分享至好友和朋友圈</div></div></div>
<div class="post_body"><p class="otitle">{S.body[0]}</p>{wrapped(S.body[1:4], "<p>", "</p>")}<div class="gg200x300"><div class="at_item right_ad_item" adtype="rightAd"></div></div>{wrapped(S.body[4:], "<p>", "</p>")}<p class="f_center"><img src="https://nimg.wangxun.example/r7.jpg"><br></p></div>
<div class="post_author"><a href="#"><img src="https://static.wangxun.example/icon.png" width="13" height="12" class="icon"></a> 本文来源：经济前沿报  责任编辑： 钱小楼_NA6021</div></div>
<div class="post_next"><a class="post_next_name">相关推荐</a><ul>{links("冬季用车：开空调更费电吗", "新能源车险费率调整", "岚越公布一月交付量")}</ul></div>
<div class="tie-area" id="tie"><h4>网友跟贴</h4><p>1932人参与 | 211条评论</p><div class="tie-item"><b>北地老司机</b><p>我的车零下十度直接打五折，希望别的厂家也出来说两句。</p></div><div class="tie-item"><b>匿名用户</b><p>八百块打发叫花子呢</p></div></div></div>
<div class="post_side"><div class="hot_list"><h3>热点推荐</h3>{links("油价或迎年内第三次下调", "这座城市的出租车全换了", "二手车商的一天")}</div></div></div></div>
<div class="ne_foot"><a>About</a> - <a>公司简介</a> - <a>联系方法</a> - <a>招聘信息</a> - <a>客户服务</a> - <a>隐私政策</a> - <a>不良信息举报</a><p>©1997-2025 网讯公司版权所有</p></div>""",
    head='<meta property="og:type" content="news"><meta property="article:published_time" content="2025-02-10T07:52:16+08:00"><meta name="author" content="网讯">',
    build=bare,
    day="2025-02-10",
    time="07:52",
    body=S.body[1:],
    origin="经济前沿报",
    editors=("钱小楼",),
)

S = story(
    "为什么古人盖房子，总爱把门槛做得那么高？",
    "去老宅子参观的人，十有八九被门槛绊过脚。一尺来高的木头横在门口，进进出出都得抬腿，古人图个什么呢？",
    "最朴素的理由，是挡水。",
    "老式院落大多没有完善的排水系统，院子里铺的是砖石，一场暴雨下来，水很容易漫过台阶。门槛就是最后一道“堤坝”。在南方一些多雨的地方，门槛下面还会垫一层石条，缝隙用桐油灰抹死，滴水不漏。",
    "第二个理由，是挡风挡虫。门扇要转动，底下总得留缝。有了门槛，门扇关上时正好抵住，缝隙就被遮住了。冬天的穿堂风、夏天的蛇虫，都被拦在外面。",
    "当然，还有身份的讲究。“门槛高”这个词，说的就是这个。官宦人家的门槛可以拆卸，平时装着，贵客坐车来了再取下，叫作“落槛”。寻常百姓家的门槛是钉死的，也就两三寸。",
    "有意思的是，很多地方的规矩不许踩门槛。说法五花八门，有的说门槛是主人的脖子，有的说踩了会踩掉财气。其实从木匠的角度看，道理很简单：踩得多了，门槛会塌，门就关不严了。",
    "今天的楼房早就没有高门槛了，可“过门槛”“踏破门槛”这些话，我们还天天挂在嘴边。一块木头没了，一种生活却留在了语言里。",
)
add(
    "content platform, an individual's account, name and time on the card over the text",
    S,
    "{T}-今看",
    f"""
<div id="root"><div class="toutiao-header"><div class="header-left"><a class="logo" href="/">今看</a><a>首页</a><a>推荐</a><a>视频</a></div><div class="header-right"><input placeholder="搜你想看的"><a>登录</a><a>下载客户端</a></div></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-like"><span>1.2万</span></div><div class="detail-interaction-comment"><span>306</span></div><div class="detail-interaction-collect">收藏</div><div class="detail-share">微博 微信 QQ空间</div></div>
<div class="main"><div class="article-content"><h1>{S.title}</h1><div class="article-meta"><span>2023-10-19 21:40</span><span class="dot">·</span><span class="name"><a href="/c/user/8812/">青砖读史</a></span><span class="dot">·</span><span>优质历史领域创作者</span></div>
<article class="syl-page-article"><p data-track="1">{S.body[0]}</p><p data-track="2"><strong>{S.body[1]}</strong></p><p data-track="3">{S.body[2]}</p><div class="pgc-img"><img src="//p3.jinkan.example/a.webp"><p class="pgc-img-caption">一处老宅的石门槛</p></div>{wrapped(S.body[3:], "<p>", "</p>")}</article>
<div class="detail-end-tag"><a>#古建筑#</a><a>#冷知识#</a></div><div class="report"><span>举报</span></div></div>
<div class="comment-area"><h2>评论 306</h2><ul><li><div class="user">山里人</div><p>我奶奶家的门槛上有两个坑，是几代人坐出来的</p><span>2023-10-20 08:12</span></li><li><div class="user">木匠老高</div><p>说得对，门槛一般用榆木，耐踩</p><span>10-20</span></li></ul><button>查看全部 306 条评论</button></div></div>
<div class="right-sidebar"><div class="user-card"><a class="user-name">青砖读史</a><p>讲讲老房子里的故事</p><button>关注</button><div class="latest"><h4>作者最新作品</h4>{links("影壁：一堵墙的心思", "古人的窗户没有玻璃，冬天怎么办", pattern="<a>{0}</a>")}</div></div><div class="hot-board"><h3>今看热榜</h3><ol>{links("多地进入“换季模式”", "博物馆夜场一票难求", "稻田音乐会刷屏")}</ol></div></div></div></div>
<script>window._SSR_DATA={{"data":{{"publishTime":"1697722800"}}}}</script>""",
    head='<meta name="description" content="去老宅子参观的人，十有八九被门槛绊过脚。"><link rel="canonical" href="https://www.jinkan.example/article/7291000112233/">',
    build=bare,
    day="2023-10-19",
    time="21:40",
    origin="青砖读史",
)

S = story(
    "注意！汀水发布暴雨橙色预警，这些路段已封闭",
    "汀水县气象台6月18日18时20分发布暴雨橙色预警信号：预计未来三小时，石鼓、沙田、柳林等乡镇累计雨量将达五十毫米以上，并伴有雷电和短时大风，请注意防范。",
    "截至18时30分，以下路段因积水或落石临时封闭：",
    "1. 县道204线柳林隧道至双桥段",
    "2. 滨河南路体育场下穿通道",
    "3. 石鼓镇沿河便道全线",
    "县交警大队提醒，途经车辆请从环城北路、县道207线绕行。已在路上的车主遇到积水不要强行通过，水深超过半个轮胎时应立即熄火离车。",
    "县教育局通知，19日上午全县中小学、幼儿园到校时间推迟一小时，请家长相互转告。",
    "24小时值班电话：0000-7110119",
)
add(
    "public account of a county: follow bar, notice, credits and likes",
    S,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">{S.title}</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">汀水发布</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2025年06月18日 18:47</em><em class="rich_media_meta rich_media_meta_text" id="js_ip_wording_wrp">湖北</em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility:hidden;"><section style="text-align:center"><img data-src="https://mmbiz.example/follow.gif"><p><span style="font-size:12px">点击上方蓝字关注我们</span></p></section><section><p style="text-align:center"><img data-src="https://mmbiz.example/rain.png"></p>{wrapped(S.body[:2], '<p style="text-indent:2em"><span style="font-size:16px">', "</span></p>")}<section style="border:1px dashed #39c">{wrapped(S.body[2:5], "<p><span>", "</span></p>")}</section>{wrapped(S.body[5:7], '<p style="text-indent:2em"><span style="font-size:16px">', "</span></p>")}<p style="text-align:center"><strong>{S.body[7]}</strong></p></section><section><p>来源丨汀水县气象台、县交警大队</p><p>编辑丨沙小洲</p><p>责编丨曲文博</p><p>审核丨郎峰</p></section><section style="text-align:center"><p>扩散！转给身边的人</p><p>点个“在看”</p></section></div>
<div class="rich_media_tool"><div class="rich_media_tool_meta">阅读 2.3万</div></div></div></div></div>
<div class="rich_media_area_extra"><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div></div>
<div class="wx_bottom"><span>赞 182</span><span>分享</span><span>推荐 96</span><span>写留言</span></div>
<script>var ct="1750243620";var nickname="汀水发布";</script>""",
    head='<meta property="og:title" content="注意！汀水发布暴雨橙色预警，这些路段已封闭"><meta property="og:site_name" content="微信公众平台"><meta property="og:type" content="article"><meta name="author" content="">',
    build=bare,
    day="2025-06-18",
    time="18:47",
    origin="汀水发布",
    editors=("沙小洲", "曲文博"),
)

S = story(
    "在县城开书店的第七年",
    "秦一川的书店没有招牌。",
    "从衡岭省金堰县客运站出来，过两个红绿灯，再拐进一条卖农具的巷子，第三家就是。门口摆着一排锄头，是隔壁的；窗台上晒着的陈皮，是楼上的。熟客都知道，哪天窗台上摆了一盆文竹，就是店里到了新书。",
    "七年前，她从省城一家出版社辞职回到县城。母亲问她打算干什么，她说开书店。母亲沉默了半天，问：“卖教辅吗？”",
    "01",
    "头一年，店里一天最多卖出过四本书，三本是她自己垫钱送的。县城不是没有读书的人，只是他们都藏着：中学里的地理老师，粮站退下来的会计，殡仪馆的司机。他们来的时候大多挑雨天，把伞靠在门后，一站就是半个下午。",
    "“在县城，喜欢读书像是一件不太好意思的事。”秦一川说。",
    "02",
    "真正的转机来自孩子。2021年暑假，一个叫豆豆的男孩在店里躲雨，看完了一整本昆虫图鉴。第二天他带来四个同学，第三天是九个。秦一川把里屋的床拆了，铺上草席，腾出一块能坐二十个人的地方。",
    "孩子们来了以后，书店的规矩也跟着变了。进门先洗手，看完的书放回推车，谁弄脏了书页就负责用橡皮擦干净。墙上贴着一张作息表，是孩子们自己定的：两点到四点看书，四点以后可以说话，五点必须回家吃饭。",
    "家长们起初不放心，轮流在门口张望。后来他们开始往店里送东西：一袋米，两棵白菜，一只活鸡。",
    "03",
    "账面上，书店从来没有真正赚过钱。秦一川白天开店，晚上给省城的老东家看稿子，千字十五块。她算过，看八万字的稿子，刚好够交一个月房租。",
    "“你问我图什么，我也说不上来。”她低头理着一摞旧杂志，“可能就是觉得，一个县城，总该有一盏灯是为看书亮着的。”",
    "今年冬天，隔壁的农具店关了。老板临走前把那排锄头留给了她，说，你这店门口空着，不像个样子。",
    "秦一川把锄头重新摆好，一把一把擦干净。她说，等开了春，就带孩子们到城郊租一块地，书上写的东西，总要种一种才算数。",
    "（应受访者要求，豆豆为化名）",
)
add(
    "public account of a magazine: original mark with the writer, writer and editor again at the head of the text",
    S,
    "{T}",
    f"""
<div class="rich_media wx_root_new"><div class="rich_media_inner"><div class="rich_media_area_primary"><div id="img-content"><h1 class="rich_media_title" id="activity-name">
{S.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag">原创</span><span class="rich_media_meta rich_media_meta_text">纪小满</span><span class="rich_media_meta rich_media_meta_nickname"><a href="javascript:void(0);" id="js_name">四方人物</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2027年1月20日 07:30</em><em class="rich_media_meta rich_media_meta_text">湖南</em></div>
<div class="rich_media_content" id="js_content"><p style="text-align:center"><img class="rich_pages" data-src="https://mmbiz.example/head.jpg"></p><p style="text-align:center;font-size:13px;color:#888">巷子里的书店</p><p><br></p><p style="text-align:center;font-size:13px">文｜纪小满</p><p style="text-align:center;font-size:13px">编辑｜欧清越</p><p><br></p>{"".join(f'<p style="text-align:center"><strong style="font-size:24px">{x}</strong></p>' if len(x) == 2 else f'<p style="line-height:2em"><span style="font-size:15px;letter-spacing:1px">{x}</span></p><p><br></p>' for x in S.body[:-1])}<p style="line-height:2em"><span style="font-size:13px;color:#888">{S.body[-1]}</span></p><p style="text-align:center">- END -</p><section class="mp_profile_iframe_wrp"><mp-common-profile data-nickname="四方人物"></mp-common-profile></section><p style="text-align:center;font-size:12px">往期推荐</p><p><a>最后一个摆渡人</a></p><p><a>我在医院当陪检员</a></p></div>
<div class="rich_media_tool_area"><span>阅读 10万+</span></div></div></div>
<div class="discuss_container"><div class="discuss_title">精选留言</div><ul><li><strong>阿禾</strong><span>来自衡岭</span><p>看到送活鸡那段笑着笑着就哭了。</p></li><li><strong>地理课代表</strong><p>我怀疑写的就是我们老师！</p></li></ul></div></div></div>
<script>var msg_title='{S.title}';var ct='1800401400';</script>""",
    head='<meta name="author" content="纪小满"><meta property="og:article:author" content="纪小满"><meta property="og:title" content="在县城开书店的第七年">',
    build=bare,
    day="2027-01-20",
    time="07:30",
    origin="四方人物",
    authors=("纪小满",),
    editors=("欧清越",),
)

# ---------------------------------------------------------------- finance, technology, sport

S = story(
    "松禾医药港股上市首日破发 募资逾九亿港元",
    "【见微网】10月28日，创新药企松禾医药（09981.HK）正式在港交所主板挂牌，开盘报17.2港元，较发行价18.6港元下跌7.5%。截至午间收盘，股价报16.9港元，总市值约71亿港元。",
    "根据配发结果公告，松禾医药此次全球发售4986万股，募集资金净额约8.4亿港元。香港公开发售部分获得3.2倍认购，未触发回拨机制。",
    "松禾医药成立于2016年，主要开发自身免疫疾病领域的小分子药物，目前尚无产品获批上市。招股书显示，2023年、2024年及2025年上半年，公司分别亏损3.1亿元、2.7亿元和1.5亿元。",
    "公司核心产品SH-201用于治疗中重度特应性皮炎，已在国内完成三期临床入组，预计2026年下半年递交上市申请。同类产品中，已有两款跨国药企的药物在国内获批。",
    "“现在的市场对未盈利生物科技公司要求很苛刻，看的不是管线有几条，而是钱能烧几年。”一位不愿具名的医药投资人对见微网表示。",
    "招股书披露，截至2025年6月底，松禾医药账面现金及等价物为4.6亿元。按目前研发支出计算，加上此次募资净额，可支撑约三年。",
)
add(
    "financial magazine's site: lead box, source, writers, editor and layout editor",
    S,
    "{T}_公司频道_见微网",
    f"""
<div class="head"><div class="sitenav"><a>登录</a><a>注册</a><a>商城</a><a>数据</a><a>会议</a><a>企业用户</a><a>帮助</a></div><div class="mainnav"><ul><li><a href="//www.jianwei.example/">首页</a></li><li><a>经济</a></li><li><a>金融</a></li><li class="current"><a>公司</a></li><li><a>政经</a></li><li><a>世界</a></li><li><a>观点</a></li><li><a>周刊</a></li><li><a>English</a></li></ul></div></div>
<div class="comMain"><div class="conlf"><div class="conleft"><div class="position"><a>见微网</a> &gt; <a>公司</a> &gt; 正文</div>
<div id="conTit"><h1>{S.title}</h1><div id="subhead" class="subhead">公司核心产品尚处三期临床，账面现金可支撑约三年</div><div class="artInfo" id="artInfo"> 2025年10月28日 13:16　来源于 <a href="//www.jianwei.example/">见微网</a><span class="bd_block" id="bd_block"><a>听报道</a><a>T 中</a></span><span class="share"><a>微博</a><a>微信</a><a>评论(4)</a></span></div></div>
<div class="contentWrap"><div id="the_content"><div class="media pip"><img src="//img.jianwei.example/sh.jpg"><dl class="media_pic"><dd>10月28日，松禾医药在港交所举行上市仪式。图：受访者供图</dd></dl></div>
<div id="Main_Content_Val" class="text"><div class="mediabox"></div><p>　　{S.body[0].replace("【见微网】", "<b>【见微网】</b>")}</p>{indented(S.body[1:4])}<div class="pip_rel"><b>相关报道</b><a>医药股回暖背后：谁在抄底</a></div>{indented(S.body[4:])}<p>　　记者 焦然 实习记者 尤佳宁</p></div></div>
<div class="idetor" id="idetor">责任编辑：庞远 | 版面编辑：鲜于静</div></div>
<div class="sj_title">话题：<a>#上市公司#</a> <a>#创新药#</a></div><div class="copyright">版权声明：本网站刊载的所有内容，版权属于见微传媒所有，未经授权不得转载。</div>
<div class="comments"><h3>评论区 4</h3><p>登录后可发表评论</p></div></div></div>
<div class="conri"><div class="pdf"><h3>见微周刊</h3><img src="//img.jianwei.example/cover.jpg"><p>2025年第41期 10月27日出版</p></div><div class="top10"><h3>最新文章</h3><ul>{dated(("多家城商行下调存款利率", "14:02"), ("光伏组件报价连涨三周", "13:40"), ("一家老牌百货的退场", "12:15"))}</ul></div></div></div>
<div class="bottom"><p>见微传媒 jianwei.example 版权所有 复制必究 某ICP备10026701号 互联网新闻信息服务许可证：10120170999</p></div>""",
    head='<meta property="og:type" content="article"><meta property="og:title" content="松禾医药港股上市首日破发 募资逾九亿港元"><meta name="description" content="公司核心产品尚处三期临床">',
    build=bare,
    day="2025-10-28",
    time="13:16",
    origin="见微网",
    authors=("焦然", "尤佳宁"),
    editors=("庞远",),
)

S = story(
    "融达股份：前三季度净利润同比增长42.7%",
    "融达股份（603998）10月25日晚间披露三季报，公司2022年前三季度实现营业收入38.21亿元，同比增长19.6%；归母净利润4.07亿元，同比增长42.7%；基本每股收益0.63元。",
    "其中第三季度实现营业收入13.44亿元，同比增长16.2%；归母净利润1.52亿元，同比增长38.9%。",
    "公司表示，业绩增长主要得益于高压连接器产品销量提升以及铜材价格回落带来的毛利率改善。报告期内，公司综合毛利率为27.8%，较上年同期提高3.4个百分点。",
    "截至三季度末，公司存货余额9.85亿元，较年初增长31%，主要系为四季度订单备货所致。",
)
add(
    "finance portal taking over a securities paper, source in the line and again at the end, editor by number",
    S,
    "{T} _ 东环财富网",
    f"""
<div class="em_head"><div class="hs"><a href="//www.donghuan.example/">财经</a>|<a>焦点</a>|<a>股票</a>|<a>新股</a>|<a>期指</a>|<a>期权</a>|<a>行情</a>|<a>数据</a>|<a>全球</a>|<a>美股</a>|<a>港股</a>|<a>期货</a>|<a>外汇</a>|<a>银行</a>|<a>基金</a>|<a>理财</a>|<a>股吧</a></div><div class="hq">上证：<span>--</span> 深证：<span>--</span></div></div>
<div class="main" id="main"><div class="topbar"><div class="crumb"><a>财经首页</a> &gt; <a>公司</a> &gt; 正文</div><div class="searchbox"><input placeholder="输入股票代码、名称、简称或关键字"></div></div>
<div class="mainleft"><div class="contentwrap"><div class="contentbox"><div class="title" id="topbox">{S.title}</div><div class="tipbox"><div class="infos"><div class="item">2022年10月25日 19:36</div><div class="item">来源：证券前沿报</div><div class="item"><span class="num">116</span>人评论</div></div><div class="sharebox"><span>分享</span><span>扫一扫下载APP</span></div></div>
<div class="zwothers"><div class="readtips"><span>手机查看财经快讯</span></div></div>
<div class="abstract"><div class="b">摘要</div><div class="txt">【融达股份：前三季度净利润同比增长42.7%】融达股份10月25日晚间披露三季报，前三季度归母净利润4.07亿元。</div></div>
<div class="txtinfos" id="ContentBody" data-newsid="202210252540">{wrapped(S.body, "<p>　　", "</p>")}<p class="em_media">（文章来源：证券前沿报）</p></div>
<div class="disclaimer"><p class="res-edit">责任编辑：73 </p><p>郑重声明：东环财富网发布此信息的目的在于传播更多信息，与本网站立场无关。</p></div></div></div>
<div class="gblist"><h3>网友点击排行</h3><ol>{links("三季报预增王出炉", "北向资金连续五日净流入", "铜价为何跌跌不休")}</ol></div></div>
<div class="mainright"><div class="stockbox"><h3>相关股票</h3><table><tr><td>融达股份</td><td>22.18</td><td>+1.37%</td></tr></table></div></div></div>
<div class="em_foot"><p>信息网络传播视听节目许可证：9908328 经营证券期货业务许可证编号：913101046312</p><p>违法和不良信息举报:000-61278686 举报邮箱：jubao@donghuan.example</p><p>版权所有:东环财富网</p></div>""",
    head='<meta name="keywords" content="融达股份,三季报"><script>var publishTime="2022-10-25 19:36";</script>',
    build=bare,
    day="2022-10-25",
    time="19:36",
    origin="证券前沿报",
)

S = story(
    "青鸟发布 E5 墨水屏平板：13.3 英寸彩色屏、首发价 3299 元",
    "数码巢 8 月 15 日消息，青鸟科技今日发布新款墨水屏平板 E5，配备 13.3 英寸彩色电子墨水屏，首发价 3299 元，8 月 22 日上午 10 点开售。",
    "外观方面，青鸟 E5 采用镁合金机身，厚度 5.6mm，重约 438g，提供岩灰、月白两款配色，附赠磁吸手写笔一支。",
    "屏幕分辨率为黑白 300PPI、彩色 150PPI，支持 24 级冷暖光调节。官方称新一代刷新算法可将翻页残影降低 40%，滚动浏览帧率提升至 30 帧。",
    "硬件方面，该机搭载八核处理器，配备 6GB 内存和 128GB 存储空间，内置 4600mAh 电池，支持 18W 快充，接口为 USB-C。",
    "数码巢附青鸟 E5 主要参数如下：",
    "屏幕：13.3 英寸彩色墨水屏",
    "存储：6GB+128GB",
    "电池：4600mAh",
    "系统：青鸟 OS 4.0（基于 Android 13）",
    "此外，官方还宣布 E5 将在年内支持第三方键盘，并为教育用户提供 300 元优惠。",
)
add(
    "technology site: time, source, writer and editor in small labelled spans, advertising notice below",
    S,
    "{T} - 数码巢",
    f"""
<div id="tb"><div class="t"><a class="logo" href="/"><img src="//img.shumachao.example/logo.png" alt="数码巢"></a><ul><li><a>首页</a></li><li><a>手机</a></li><li><a>电脑</a></li><li><a>智能车</a></li><li><a>评测</a></li><li><a>辣品</a></li><li><a>圈子</a></li></ul><span class="skin">日夜间</span><span class="user">登录</span></div></div>
<div id="dt" class="content fl"><div class="cv"><a href="/">首页</a> &gt; <a>数码之家</a> &gt; <a>平板</a></div>
<h1>{S.title}</h1><div class="other"><div class="info"><span id="pubtime_baidu">2024/8/15 11:08:42</span> <span id="source_baidu">来源：<a>数码巢</a></span> <span id="author_baidu">作者：<strong>远黛</strong></span> <span id="editor_baidu">责编：<strong>归舟</strong></span> <span>评论：<b id="commentcount">57</b></span></div></div>
<div class="post_content" id="paragraph">{wrapped(S.body[:2], "<p>", "</p>")}<p style="text-align:center"><img data-original="//img.shumachao.example/e5.jpg"></p>{wrapped(S.body[2:4], "<p>", "</p>")}<p>{S.body[4]}</p><ul class="list-paddingleft-2">{wrapped(S.body[5:9], "<li><p>", "</p></li>")}</ul><p>{S.body[9]}</p></div>
<p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，数码巢所有文章均包含本声明。</p>
<div class="dajia"><a class="wx">投诉水文</a><a>我要纠错</a><div class="app-qr"><p>下载数码巢APP，签到赚金币兑豪礼</p></div></div>
<div class="related_post"><span>相关文章</span><p>关键词：<a>青鸟</a>，<a>墨水屏</a>，<a>平板</a></p><ul>{links("青鸟 Note 3 迎来系统更新：新增笔记搜索", "彩色墨水屏成本下降，多家厂商跟进", "学习平板国标征求意见")}</ul></div>
<div id="ifcomment">评论加载中…</div></div>
<div class="fr side"><div class="rank"><ul class="tab"><li>日榜</li><li>周榜</li><li>热评榜</li></ul><ol>{links("某品牌新机跑分曝光", "显卡价格回落至发售价", "这款输入法停止服务")}</ol></div></div>
<div id="fls"><p>数码巢 版权所有 © 2003 - 2024 数码巢软媒，某ICP备20010588号</p></div>""",
    head='<meta name="description" content="数码巢 8 月 15 日消息，青鸟科技今日发布新款墨水屏平板 E5"><meta property="og:release_date" content="2024-08-15T11:08:42"><meta property="article:tag" content="平板">',
    build=bare,
    day="2024-08-15",
    time="11:08",
    origin="数码巢",
    authors=("远黛",),
    editors=("归舟",),
)

S = story(
    "补时绝杀！金堰海潮2-1逆转青棠联，升至积分榜第三",
    "赛点吧11月3日讯 超级联赛第28轮焦点战，金堰海潮主场迎战青棠联。上半场，席尔万头球为青棠联先拔头筹；易边再战，海潮队长仲夏远射扳平比分。第93分钟，替补登场的19岁小将路迢补射绝杀，金堰海潮2-1逆转取胜。",
    "第17分钟，青棠联右路角球传中，席尔万抢在防守球员身前甩头攻门，皮球贴着远门柱入网，0-1。",
    "第61分钟，海潮后场断球快速反击，仲夏在禁区弧顶不做调整直接起脚，皮球直挂死角，1-1。",
    "第93分钟，海潮左路低平球传中，门将扑出秦朗的近射，跟进的路迢将球补进空门，2-1。",
    "赛后，金堰海潮积54分超越北屿升至第三，青棠联积41分排名第九。下一轮，海潮将客场挑战领头羊云浦港。",
)
add(
    "sports site, match report signed with a pen name in a line of its own",
    S,
    "{T}-赛点吧",
    f"""
<div class="nav-sd"><a class="logo" href="/">赛点吧</a><a>足球</a><a>篮球</a><a>比赛录像</a><a>数据</a><a>积分榜</a><a>下载APP</a></div>
<div class="wrapper-sd"><div class="thumb"><a href="/">赛点吧</a> &gt; <a>足球新闻</a> &gt; 正文</div>
<div class="left-sd"><div class="box"><div class="title"><h1>{S.title}</h1><span>2024-11-03 22:04:31 <a href="/">赛点吧</a></span></div>
<div class="tools"><a class="wb">微博</a><a class="wx">微信</a><a class="cm">评论 1024</a></div>
<div id="signals" class="content">{wrapped(S.body[:1], "<p>", "</p>")}<p><img src="//tu.saidianba.example/1.jpg"></p>{wrapped(S.body[1:], "<p>", "</p>")}<p>（山行）</p></div>
<div class="tags">标签：<a>金堰海潮</a><a>青棠联</a><a>路迢</a></div></div>
<div class="box hot"><h3>热门评论</h3><div class="cm-item"><b>北看台23区</b><p>最后两分钟嗓子喊劈了！</p><span>亮了(812)</span></div><div class="cm-item"><b>青棠老球迷</b><p>换人太晚，主帅该背锅</p><span>亮了(305)</span></div></div></div>
<div class="right-sd"><div class="box"><h3>热门新闻</h3><ul>{links("云浦港提前两轮锁定亚冠名额", "北屿官宣主帅下课", "U20国青集训名单公布")}</ul></div><div class="box"><h3>即将开赛</h3><table><tr><td>11-09 19:35</td><td>云浦港 - 金堰海潮</td></tr><tr><td>11-10 15:30</td><td>青棠联 - 北屿</td></tr></table></div></div></div>
<div class="foot-sd">© 2024 赛点吧 saidianba.example 某ICP备11000008号 <a>关于我们</a> <a>意见反馈</a></div>""",
    head='<meta name="keywords" content="金堰海潮,青棠联,超级联赛">',
    build=bare,
    day="2024-11-03",
    time="22:04",
    origin="赛点吧",
    authors=("山行",),
)

S = story(
    "小区地下车库“只售不租”三年，法院：应优先满足业主租用需求",
    "地下车库空着八百多个车位，业主却只能把车停到一公里外的路边。",
    "7月2日，澄江新闻从衡岭省云浦市白鹭区人民法院获悉，该院近日对一起车位纠纷案作出判决，认定开发商对尚未出售的车位“只售不租”违反法律规定，判令其在判决生效之日起三十日内向业主开放租赁。",
    "判决书显示，涉案小区2020年交付，规划车位一千二百四十三个，截至起诉时售出不足四百个。开发商公示的车位售价为每个十六万八千元，并以“闲置资产管理需要”为由拒绝出租。2023年11月，三十二户业主联名起诉。",
    "开发商辩称，车位系其合法财产，是否出租属于经营自主权；且小区周边有公共停车场，业主停车需求能够得到满足。",
    "法院审理认为，民法典规定，建筑区划内规划用于停放汽车的车位、车库应当首先满足业主的需要。这里的“满足需要”，既包括购买，也包括租用。在大量车位长期闲置的情况下，只售不租实质上剥夺了业主通过租用方式使用车位的可能。",
    "法院同时指出，小区周边公共停车场的步行距离均超过九百米，且夜间不对外开放，不足以替代小区内车位的功能。开发商关于业主需求已得到满足的抗辩，与查明的事实不符，不予采纳。",
    "记者在该小区看到，地下二层整层被铁链隔开，地面积着厚厚一层灰。物业工作人员说，为节约用电，地下二层的照明三年来几乎没有开过。",
    "澄江新闻梳理发现，近三年，衡岭省内至少有九起类似纠纷进入诉讼，其中六起业主胜诉。衡岭省住房和建设部门今年四月印发的通知也要求，未售车位不得以只售不租为由拒绝出租，租期一般不少于一年。",
    "承办法官苗青对澄江新闻表示，判决没有否定开发商的定价权，租金标准可参照周边同类小区，由双方协商或经评估确定。",
    "业主代表费先生说，判决生效后，已有一百一十余户登记了租用意向。",
)
add(
    "metropolitan news app's site, classes hashed by its build, the reporter over the time",
    S,
    "{T}_直击现场_澄江新闻-The Channel",
    f"""
<div id="__next"><header class="index_header__Q2k1a"><div class="index_wrap__8xYt0"><a href="/"><img src="https://file.chengjiang.example/logo.png" alt="澄江新闻"></a><ul><li>要闻</li><li>深度</li><li>直播</li><li>视频</li><li>澄江号</li><li>更多</li></ul><div class="index_right__rK">下载客户端 <span>登录</span></div></div></header>
<main class="ant-layout index_main__Tm3"><div class="index_leftcontent__7s"><div class="index_breadcrumb__p0"><a>澄江新闻</a> &gt; <a>直击现场</a></div><h1 class="index_title__B8mhI">{S.title}</h1>
<div class="index_headerContent__sASF4"><div class="ant-space"><div class="ant-space-item"><div>澄江新闻记者 闻人朔</div></div><div class="ant-space-item"><div class="ant-space"><span>2024-07-02 17:31</span><span class="index_source">来源：<span>澄江新闻</span></span></div></div></div><div class="index_font__x2">字号</div></div>
<div class="index_cententWrap__Jv8jK">{wrapped(S.body[:3], "<p>", "</p>")}<figure><img src="https://imagecloud.chengjiang.example/p.jpg"><figcaption>小区地下车库内闲置的车位。业主供图</figcaption></figure>{wrapped(S.body[3:], "<p>", "</p>")}</div>
<div class="index_infor__2e"><div><span>责任编辑：纪连舟</span></div><div><span>校对：荣小英</span></div><div>澄江新闻报料：000-962000</div><div>澄江新闻，未经授权不得转载</div></div>
<div class="index_praise__9"><span>132</span><span>收藏</span><span>我要举报</span></div>
<div class="index_related__w"><h4>相关推荐</h4><ul>{links("电动自行车进电梯 物业该不该拦", "加装电梯一楼业主获补偿", "小区健身房改成充电站引争议")}</ul></div><div class="index_comment__m"><h4>评论（48）</h4><textarea placeholder="说说你的看法"></textarea></div></div>
<aside class="index_right__e1"><h4>热新闻</h4><ol>{links("考古人员在江心洲发现古码头", "十七岁少年骑行三千公里回家", "医院为何取消夜间门诊")}</ol><h4>热话题</h4><p>你会租车位还是买车位？</p></aside></main>
<footer class="index_footer__u"><p>关于澄江 联系我们 广告合作 法律声明 隐私政策</p><p>互联网新闻信息服务许可证：99120170007 增值电信业务经营许可证：某B2-2017999</p><p>© 2014-2024 澄江新闻有限公司</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"27930011","pubTime":"2024-07-02 17:31"}}}}}},"page":"/detail/[id]"}}</script>""",
    head='<meta name="description" content="法院认定开发商对尚未出售的车位只售不租违反法律规定。"><meta property="og:type" content="news">',
    build=bare,
    day="2024-07-02",
    time="17:31",
    origin="澄江新闻",
    authors=("闻人朔",),
    editors=("纪连舟",),
)

# ---------------------------------------------------------------- traditional characters

S = story(
    "瀨南古蹟月登場 百年糖廠宿舍首度開放夜宿",
    "（海通社記者林書緯瀨南市7日電）瀨南市「古蹟月」今天開跑，全市43處古蹟及歷史建築將在5月間輪流舉辦導覽、講座與音樂會，其中百年糖廠宿舍首度開放民眾夜宿。",
    "瀨南市文化局上午舉行開幕記者會，副市長葉庭安表示，古蹟不是只能隔著圍欄看，今年以「住進時間裡」為題，就是希望民眾走進去、坐下來，甚至睡一晚。",
    "文化局指出，開放夜宿的糖廠宿舍建於1912年，為雙併木造官舍，曾閒置26年，經4年修復後於去年底完工。夜宿活動共6梯次、每梯次8人，報名費新台幣600元，含早餐與夜間導覽。",
    "文化局長范以珊說，宿舍內保留當年的檜木浴桶與天井，但基於消防安全，參加者須遵守禁用明火等規定，館方也安排人員徹夜留守。",
    "參與修復的木作師傅卓金水受訪時表示，最難的是找回榫接的作法，「光是一扇窗就拆了7次」，看到有人願意來住，覺得手沒有白痛。",
    "夜宿活動11日上午10時起於文化局官網受理報名，額滿為止。（編輯：陳以恩）1130507",
)
add(
    "agency of Taiwan: time with a later update, the agency's dateline, editor and date of the republic at the end",
    S,
    "{T} | 地方 | 海通社 HTN",
    f"""
<header class="mainHeader"><div class="logo"><a href="/"><img src="/img/htn.svg" alt="海通社"></a></div><nav class="mainMenu"><a>首頁</a><a>即時</a><a>政治</a><a>國際</a><a>兩岸</a><a>產經</a><a>證券</a><a>科技</a><a>生活</a><a>社會</a><a>地方</a><a>文化</a><a>運動</a><a>娛樂</a></nav><div class="search"><input placeholder="請輸入關鍵字"></div></header>
<div class="wrapper"><div class="breadcrumb"><a href="/">首頁</a> / <a>地方</a></div>
<article class="article"><div class="centralContent"><h1><span>{S.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2024/5/7 14:52</span><span>（5/7 16:10 更新）</span></div><div class="btnGroup"><a>A</a><a>字級</a><a>分享</a></div></div>
<div class="fullPic"><figure class="center"><div class="wrap"><img src="https://imgcdn.htn.example/0507.jpg"></div><figcaption class="picinfo">瀨南市糖廠宿舍7日首度亮相。海通社記者林書緯攝 113年5月7日</figcaption></figure></div>
<div class="paragraph">{wrapped(S.body[:3], "<p>", "</p>")}<div class="moreArticle"><div class="moreArticle-title">延伸閱讀</div><a>瀨南老街石板修復完工</a></div>{wrapped(S.body[3:], "<p>", "</p>")}</div>
<div class="keywordTag"><a>#古蹟</a><a>#瀨南</a><a>#糖廠</a></div><div class="articleBottom"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div></div></article>
<aside class="sideBar"><div class="title">熱門新聞</div><ul>{links("梅雨鋒面週末報到 氣象署籲防豪雨", "勞保年金5月入帳時間一次看", "國道連環追撞 回堵5公里")}</ul></aside></div>
<footer><p>關於海通社 | 聯絡我們 | 隱私權 | 著作權聲明</p><p>© 2024 The Haidao News Agency. All rights reserved.</p></footer>""",
    head='<meta itemprop="datePublished" content="2024/05/07 14:52"><meta itemprop="dateModified" content="2024/05/07 16:10"><meta property="og:site_name" content="海通社 HTN NEWS">',
    build=bare,
    day="2024-05-07",
    time="14:52",
    origin="海通社",
    authors=("林書緯",),
    editors=("陳以恩",),
)

S = story(
    "超商店員機警攔詐騙 八旬翁保住百萬退休金",
    "海灣縣82歲沈姓老翁日前接獲自稱「檢察官」的來電，要求他購買遊戲點數並匯出退休金100萬元「監管」。超商店員察覺有異，一面拖延、一面報警，成功攔下詐騙。",
    "警方調查，沈翁10日上午到住家附近超商，一口氣要買15萬元的遊戲點數。值班店員洪佳蓉詢問用途，沈翁神色慌張，只說「孫子要玩」，手機卻始終保持通話。",
    "洪佳蓉假裝機台故障，請老翁先坐下喝水，隨即按下警民連線。港東派出所員警3分鐘內趕到，接過手機表明身分，對方立刻掛斷。",
    "沈翁起初仍不相信受騙，直到員警播放宣導影片，片中歹徒說詞與他聽到的如出一轍，才驚覺畢生積蓄差點付諸流水，當場紅了眼眶。",
    "港東派出所所長杜冠霖呼籲，檢警不會透過電話要求監管帳戶，更不會要求購買點數，民眾接獲可疑電話可撥打165反詐騙專線查證。",
)
add(
    "newspaper of Taiwan: time, paper, reporter and place in one line",
    S,
    "{T} | 社會萬象 | 社會 | 濱海新聞網",
    f"""
<header id="header" class="header"><a class="header__logo" href="/">濱海新聞網</a><div class="header__links"><a>會員中心</a><a>訂閱電子報</a><a>數位版</a></div><nav class="navigation"><a>即時</a><a>要聞</a><a>娛樂</a><a>運動</a><a>全球</a><a>社會</a><a>地方</a><a>產經</a><a>股市</a><a>房市</a><a>生活</a><a>健康</a><a>文教</a><a>評論</a></nav></header>
<main class="wrapper"><section class="article-content"><nav class="breadcrumb-items"><a>濱海網首頁</a><a>社會</a><a>社會萬象</a></nav>
<article class="article-content__wrapper"><h1 class="article-content__title">{S.title}</h1>
<section class="article-content__info"><div class="article-content__subinfo"><time class="article-content__time">2026-03-11 10:24</time><span class="article-content__author">濱海日報／ 記者<a href="/reporter/212">江孟儒</a>／海灣即時報導</span></div><div class="social-group"><a>分享</a><a>讚</a><a>留言</a><a>列印</a><a>收藏</a></div></section>
<section class="article-content__editor"><figure class="article-content__cover"><img src="https://pgw.binhai.example/0311.jpg"><figcaption>超商店員洪佳蓉（右）機警攔下詐騙。圖／警方提供</figcaption></figure>{wrapped(S.body[:2], "<p>", "</p>")}<div class="inline-ads"><!-- /1001/inread --></div>{wrapped(S.body[2:], "<p>", "</p>")}</section>
<section class="keywords"><a>詐騙</a><a>超商</a><a>遊戲點數</a></section></article>
<section class="story-list"><h3>延伸閱讀</h3>{links("假投資平台騙走教師300萬 車手落網", "行員一句話點醒婦人 保住養老錢", pattern="<div><a>{0}</a></div>")}</section>
<section class="comments"><h3>網友回應</h3><p>發言規範：請遵守網路禮節</p></section></section>
<aside class="sidebar"><h3>熱門文章</h3><ol>{links("春季電價審議結果出爐", "知名麵店歇業 老主顧不捨", "三月報稅重點懶人包")}</ol><h3>猜你喜歡</h3><p>今日星座運勢</p></aside></main>
<footer><ul><li>關於我們</li><li>常見問題</li><li>服務條款</li><li>著作權</li><li>隱私權聲明</li><li>刊登廣告</li></ul><p>濱海線上公司 著作權所有 © binhai.example All Rights Reserved.</p></footer>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{S.title}","datePublished":"2026-03-11T10:24:18+08:00","author":{{"@type":"Person","name":"江孟儒"}},"publisher":{{"@type":"Organization","name":"濱海新聞網"}}}}</script>""",
    head='<meta name="date.available" content="2026/03/11 10:24:18"><meta property="og:type" content="article"><meta name="author" content="濱海新聞網">',
    build=bare,
    day="2026-03-11",
    time="10:24",
    origin="濱海日報",
    authors=("江孟儒",),
)

S = story(
    "屋邨商場加租三成　小店聯署求減　業主：已提供免租期",
    "荔坪邨商場管理公司上月底向租戶發出續約通知，部分店舖租金加幅高達三成。二十多名店主今日（9日）在商場外請願，要求業主凍結租金一年，並與租戶商討分期加租方案。",
    "經營士多二十六年的店主關太表示，現時月租二萬八千元，續約後要交三萬六千四百元，「賣幾多支汽水先賺得返？」她說若業主堅持，農曆年後便會結業。",
    "管理公司回覆查詢時指，新租金已參考同區商場水平，並向續約滿三年的租戶提供一個月免租期，會繼續與個別租戶溝通。",
    "荔坪區議員麥啟昌指，商場上月起已有七間店舖結業，當中包括邨內唯一的藥房，長者買藥要乘兩站巴士，他已去信房屋部門要求介入。",
    "立法機關房屋事務委員會下周會討論公共屋邨商場租務政策，預計會有團體出席發言。",
)
add(
    "Hong Kong news site: writer, first and last time over the text",
    S,
    "{T}｜港訊01",
    f"""
<div id="__next"><header class="top-nav"><a href="/"><img src="/logo.svg" alt="港訊"></a><nav><a>主頁</a><a>港聞</a><a>娛樂</a><a>即時國際</a><a>經濟</a><a>觀點</a><a>體育</a><a>女生</a><a>科技玩物</a><a>社區專題</a></nav><button>登入</button></header>
<div class="wrap"><div class="crumb"><a>港聞</a><span>/</span><a>社會新聞</a></div><article id="article"><h1 id="articleTitle">{S.title}</h1>
<div class="byline"><div class="author">撰文：<a href="/author/5521">何樂行</a></div><div class="dates"><span>出版：<time datetime="2029-01-09T04:30:00.000Z">2029-01-09 12:30</time></span><span>更新：<time datetime="2029-01-09T07:02:00.000Z">2029-01-09 15:02</time></span></div><div class="sns"><a>f</a><a>WhatsApp</a><a>複製連結</a></div></div>
<div class="cover"><img src="https://cdn.gongxun.example/9.jpg"><div class="cap">二十多名店主手持標語，在荔坪邨商場外請願。（何樂行攝）</div></div>
<div class="article-grid__content-section">{wrapped(S.body[:2], '<p class="htmlText">', "</p>")}<div class="gallery"><p>＋3</p></div><div class="related-inline"><h4>相閱文章</h4><a>邨內茶餐廳結業　街坊排隊食最後一餐</a></div>{wrapped(S.body[2:], '<p class="htmlText">', "</p>")}</div>
<div class="tags"><a>租金</a><a>公共屋邨</a><a>商場</a></div><div class="app-banner"><p>港訊App：下載睇更多獨家報道</p></div></article>
<aside><h3>最Hit</h3><ol>{links("天文台料周末轉冷　市區最低12度", "巴士加價申請｜四間公司同時入紙", "旺街舊樓天台僭建　屋宇部門發清拆令")}</ol></aside></div>
<footer><a>關於港訊</a><a>加入我們</a><a>私隱政策</a><a>服務條款</a><p>©2029 版權屬港訊網有限公司所有</p></footer></div>
<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"2029-01-09T12:30:00+08:00","dateModified":"2029-01-09T15:02:00+08:00","author":[{{"@type":"Person","name":"何樂行"}}],"publisher":{{"@type":"Organization","name":"港訊01"}}}}</script>""",
    head='<meta property="article:published_time" content="2029-01-09T12:30:00+08:00"><meta property="og:site_name" content="港訊01">',
    build=bare,
    day="2029-01-09",
    time="12:30",
    authors=("何樂行",),
    title=S.title.replace("\u3000", " "),
)

S = story(
    "橡灣華埠春節遊行 三萬人冒雨觀禮",
    "橡灣市華埠春節大遊行3日下午登場，儘管細雨不斷，主辦單位估計仍有逾三萬人沿街觀禮，為近六年最多。",
    "遊行隊伍由五十八個僑團、學校與商家組成，從榆樹街出發，行經華埠牌樓後折返。由六十名學生合舞的百呎金龍壓軸登場，沿途民眾爭相觸摸龍鬚祈福。",
    "橡灣中華公所主席譚國樑致詞表示，華埠剛走過最艱難的幾年，去年新開店家三十一間，首次超過歇業家數，「今天的鞭炮聲，是給所有沒有放棄的人聽的」。",
    "市長葛蕾雅也到場拜年，她以粵語說出「恭喜發財」，並宣布市府將撥款一百二十萬元整修華埠公園。",
    "華埠警局出動八十名警力維持秩序，榆樹街及周邊五個路口自上午十時起封閉，至傍晚五時恢復通行，全程未傳重大意外。",
    "在牌樓旁賣糖葫蘆的新移民邵女士說，準備的四百串不到兩小時就賣完，「下雨反而好，大家都擠到屋簷下來了」。",
)
add(
    "Chinese-language daily of North America: reporter and place, time with its zone",
    S,
    "{T} | 橡灣 | 北美華報新聞網",
    f"""
<header class="site-head"><div class="inner"><a class="brand" href="/">北美華報</a><div class="edition"><a>橡灣</a><a>楓港</a><a>北岸</a><a>全美</a></div><div class="util"><a>訂報</a><a>電子報</a><a>分類廣告</a><a>登入</a></div></div><nav><a>要聞</a><a>美國</a><a>中國</a><a>國際</a><a>財經</a><a>地方</a><a>移民</a><a>教育</a><a>生活</a><a>副刊</a><a>周刊</a></nav></header>
<main class="container"><ol class="path"><li><a>首頁</a></li><li><a>地方</a></li><li><a>橡灣</a></li></ol>
<article class="news-article"><h1 class="news-article__title">{S.title}</h1><div class="news-article__info"><span class="rep">記者崔允明／橡灣報導</span><time>2024-02-04 02:15 ET</time><div class="fontsize"><button>A-</button><button>A+</button></div><div class="share"><a>Facebook</a><a>WeChat</a><a>X</a><a>Email</a></div></div>
<div class="news-article__body"><figure><img src="https://img.nachpress.example/dragon.jpg"><figcaption>百呎金龍行經華埠牌樓。(記者崔允明／攝影)</figcaption></figure>{wrapped(S.body[:3], "<p>", "</p>")}<div class="ad-300"><p class="ad-label">廣告</p></div>{wrapped(S.body[3:], "<p>", "</p>")}</div>
<div class="news-article__tags"><a>#春節</a><a>#華埠</a><a>#遊行</a></div><div class="prevnext"><div><span>上一則</span><a>橡灣公校下學年增設中文沉浸班</a></div><div><span>下一則</span><a>楓港食品銀行徵義工</a></div></div></article>
<aside><h3>熱門新聞</h3><ul>{links("排期出爐 職業移民前進三週", "報稅季開跑 五大變動不可不知", "華裔女孩奪州拼字冠軍")}</ul><div class="epaper"><img src="https://img.nachpress.example/cover.jpg"><p>看電子報</p></div></aside></main>
<footer><p>關於我們 | 服務條款 | 隱私權 | 聯絡我們 | 廣告刊登</p><p>© 2024 北美華報 North America Chinese Press. All Rights Reserved.</p></footer>""",
    head='<meta property="og:type" content="article"><meta property="og:site_name" content="北美華報新聞網"><meta name="description" content="橡灣市華埠春節大遊行3日下午登場。">',
    build=bare,
    day="2024-02-04",
    time="15:15",
    authors=("崔允明",),
)
