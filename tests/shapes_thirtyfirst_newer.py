"""A thirty-first album of pages, Chinese media of the newer years: portals, clients and account platforms, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, story

THIRTYFIRST_NEWER = Album()
add = THIRTYFIRST_NEWER.add


def ps(lines: tuple[str, ...], attributes: str = "", before: str = "", after: str = "") -> str:
    return "".join(f"<p{attributes}>{before}{line}{after}</p>" for line in lines)


def links(*titles: str, pattern: str = '<li><a href="#" target="_blank">{}</a></li>') -> str:
    return "".join(pattern.format(title) for title in titles)


# ---------------------------------------------------------------- agencies and broadcasters

A = story(
    "我国中小水库除险加固提前完成年度任务",
    "华讯社望京12月9日电（记者祁望、柳青禾）记者9日从水利部门获悉，今年全国中小水库除险加固任务已提前完成，累计加固水库三千二百余座，恢复蓄水能力约四亿立方米。",
    "据介绍，今年汛期来得早、结束晚，多地施工窗口期不足百日。各地推行“一库一策”，将溢洪道改造与坝体防渗分段实施，避免了长时间放空水库影响灌溉。",
    "在南方丘陵地区，不少水库兼有供水任务。水利部门协调周边水源互济，施工期间没有出现因工程停水的情况。",
    "记者了解到，加固后的水库全部接入雨水情测报平台，库水位、渗压等数据每十分钟上传一次，值守人员可通过手机接收预警信息。",
    "下一步，水利部门将重点解决小型水库管护人员不足的问题，推广以县域为单元的专业化管护，确保工程建得好、管得住、用得久。",
)
add(
    "agency portal, split date and two heads",
    A,
    "{T}-华讯网",
    f"""
<div class="fix-ewm domPC"><img src="https://www.huaxun.example/detail/ewm.png" width="94" alt=""><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a><span class="fxd-khd"></span></div></div>
<div class="domPC"><script src="//www.huaxun.example/global/js/nav.js"></script></div><div class="topAd"><div class="domPC"><ins data-ycad-slot="3166"></ins></div></div>
<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="https://www.huaxun.example/" target="_blank">华讯网</a> &gt; <a class="curColumn">时政</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2024</em></span><span class="day"><em> 12</em>/<em> 09</em></span><span class="time"> 19:41:26</span></div><div class="source"> 来源：华讯网 </div>
<div class="head-line clearfix"><h1><span class="title">{A.title}</span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio>
<div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a href="javascript:void(0)" class="wx"></a><a href="javascript:void(0)" class="wb"></a><a href="javascript:void(0)" class="khd"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{A.title}</span></h1><div class="info">2024-12-09 19:41:26<span> 来源： 华讯网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{ps(A.body, before="　　")}</span>
<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div class="tiyi01" id="advisebox01" style="display:none"><iframe id="jc_link1"></iframe></div></span><span class="editor"> 【责任编辑:闻人静
】 </span></div></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div>
<div class="main-right right"><div class="columBox domPC"><div class="col-tit"><span><a href="#">深度观察</a></span></div><div class="col-cont" id="sdgc"><ul>{links("华讯全媒头条丨冬日里的护林人", "数说中国丨前11月铁路发送旅客增长", "半月观察丨小程序为何越用越烦", "乡村行丨柚子落进了直播间")}</ul></div></div></div></div>
<div class="foot"><script src="//www.huaxun.example/global/public/footer.js"></script></div><div style="display:none"><div id="fwl">010020010990000000000000011100001310198812</div></div>""",
    head='<meta name="publishid" content="1310198812"><meta name="source" content="华讯社"><meta name="description" content="我国中小水库除险加固提前完成年度任务"><link rel="stylesheet" href="https://www.huaxun.example/detail/css/cbDetail.css">',
    build=bare,
    day="2024-12-09",
    time="19:41",
    origin="华讯网",
    authors=("祁望", "柳青禾"),
    editors=("闻人静",),
)

B = story(
    "沅州千年盐道重修栈桥 游客可徒步全程",
    "东闻网沅州3月18日电 (记者 路遥川)历时十四个月的沅州盐道栈桥修复工程18日完工。至此，这条绵延二十七公里的古道实现全线贯通，游客可以徒步走完全程。",
    "沅州盐道始于唐代，是古时川盐入湘的要路之一。由于山洪冲毁，古道中段的三座木栈桥自上世纪八十年代起中断，徒步者只能绕行公路。",
    "修复工程负责人介绍，施工队从老照片和村民口述中还原栈桥的榫卯形制，所用杉木全部在本地林场采伐，四百余根桥桩没有使用一颗铁钉。",
    "“小时候跟着父亲挑盐，走的就是这座桥。”78岁的青石村村民向远财当天特意换上草鞋，从桥头走到桥尾。他说，桥面比记忆中还宽了一掌。",
    "当地文旅部门表示，将沿线废弃驿站改造成六处补给点，并实行每日限流两千人，避免古道因游客过多受损。",
)
add(
    "news agency site of the counties' desk, photo text before the body",
    B,
    "{T}-东闻网",
    f"""
<div class="header_new"><div class="header_top"><a href="https://www.dongwen.example/">首页</a><a>时政</a><a>东西谈</a><a>财经</a><a>社会</a><a>国际</a><a>大湾区</a><a>华人</a><a>视频</a><a>图片</a></div><div class="search"><input id="q"><button>搜索</button></div></div>
<div class="con_left_ad"></div><div class="w1280"><div class="breadcrumbs">东闻网首页→<a href="/sh/">社会新闻</a>→正文</div>
<div class="content_maincontent_more"><div class="content_maincontent_content"><div class="content_left"><h1 class="content_left_title">{B.title}</h1>
<div class="content_left_time">2022年03月18日 16:24　来源：东闻网 <a class="left-pl" href="#cmt">参与互动</a><span class="font-size"><a>大字体</a><a>小字体</a></span><div class="share_wx"><img src="//i.dongwen.example/wx.png">分享到：</div></div>
<div class="left_ph"><img src="//i.dongwen.example/2022/0318/1.jpg" alt=""></div><div class="left_pt">图为修复后的盐道栈桥。　路遥川 摄</div>
<div class="left_zw">{ps(B.body[:-1], before="　　")}<p>　　{B.body[-1]}(完)</p><div id="function_code_page"></div></div>
<div class="adEditor"><div class="left_name right"><span>【编辑:丛小雨】</span></div></div>
<div class="channel"><span>更多精彩内容请进入社会频道</span></div></div>
<div class="content_right"><div class="right_title">相关新闻</div><ul>{links("沅州盐道入选全国古道名录", "走盐道 一位背包客的四天三夜", "沅州山区公路实现村村通")}</ul><div class="right_title">社会新闻精选：</div><ul>{links("江边捡拾者：二十年捡回三吨渔线", "山村邮递员的最后一程", "凌晨四点的豆腐坊", pattern='<li class="jx">{}</li>')}</ul></div></div></div></div>
<div class="bottom"><p><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a> | <a>招聘信息</a></p><p>本网站所刊载信息，不代表东闻社和东闻网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（0990168)] [某ICP证990012号] 总机：86-0-88000001</p></div>""",
    build=bare,
    day="2022-03-18",
    time="16:24",
    origin="东闻网",
    authors=("路遥川",),
    editors=("丛小雨",),
)

C = story(
    "一列绿皮慢火车 载着山货去赶集",
    "华视网消息：清晨五点四十分，5637次列车缓缓驶出乌洛站。车厢里没有空调，却有专门放背篓的空地和拴鸡鸭的铁环。这趟全程票价十六元五角的慢火车，已经在大山里跑了三十一年。",
    "列车长申秀兰说，车上八成旅客是沿线赶集的村民。为了方便他们，铁路部门把两节车厢的座椅拆掉一半，改成货物区，还在车头贴出当天的菜价。",
    "“白菜两毛五，鸡蛋一块二，上车前心里就有底。”家住二道岩的村民阿普背着六十斤土豆，他在第三站下车，卖完菜还能赶上中午的回程车。",
    "去年起，列车上开设了“流动代办点”，乘务员帮老人缴话费、取药、寄快递。一年下来，代办的小事有四千多件。",
    "铁路部门表示，类似的公益性慢火车今年将继续开行，票价不变、停站不减，并逐步更换取暖设施。",
)
add(
    "broadcaster's site, editor and editor in charge",
    C,
    "{T}_新闻频道_华视网(huashi.example)",
    f"""
<div class="nav2019"><div class="logo"><a href="//www.huashi.example"><img src="//p1.huashi.example/logo.png"></a></div><ul><li><a>新闻</a></li><li><a>体育</a></li><li><a>经济</a></li><li><a>片库</a></li><li><a>直播</a></li><li><a>节目单</a></li></ul><div class="login"><a>登录</a></div></div>
<div id="page_body"><div class="column_wrapper" data-spm="E0"><div class="content_box clearfix"><div class="col_w660"><div class="col_w660"><div class="title_area" id="title_area"><h1>{C.title}</h1><div class="info1">来源：华视新闻客户端 | 2021年11月06日 08:12:45</div><div class="info2" style="display:none;">华视新闻客户端 | 2021年11月06日 08:12</div></div></div>
<div class="tool"><span class="zoom"><a>放大字体</a><a>缩小字体</a></span><div class="bdsharebuttonbox"><a class="bds_weixin"></a><a class="bds_tsina"></a></div></div>
<div class="content_area" id="content_area"><div class="video_box"><div id="flash_1"></div><p class="tip">正在加载</p></div><p><strong>华视网消息：</strong>{C.body[0].removeprefix("华视网消息：")}</p><p style="text-align: center;"><img src="//p2.huashi.example/photoworkspace/1.jpg" width="500"></p>{ps(C.body[1:])}<p>（总台记者 骆冰河 段子昂）</p></div>
<div class="zebian"><span>编辑：麦冬</span><span>责任编辑：蓝海潮</span></div><div class="share"><p class="o-tit">点击右上角<i></i>分享</p><p>点击浏览器下方“<i></i>”分享微信好友Safari浏览器请点击“<i></i>”按钮</p></div></div>
<div class="col_w300"><div class="md_hd">热点推荐</div><ul>{links("雪线上的守桥人", "一张车票里的十年", "冬捕开网 湖面沸腾")}</ul><div class="md_hd">扫一扫 手机继续看</div><img src="//p1.huashi.example/ewm.png"></div></div></div></div>
<div class="footer"><p>华夏视听总台 华视网 版权所有</p><p>京ICP证990535号 网上传播视听节目许可证号 0990004</p></div><script>var commentTitle = "慢火车"; var itemid1 = "ARTI99990000";</script>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="contentid" content="ARTI99990000211106"><meta name="source" content="华视新闻客户端">',
    build=bare,
    day="2021-11-06",
    time="08:12",
    origin="华视新闻客户端",
    authors=("骆冰河", "段子昂"),
    editors=("麦冬", "蓝海潮"),
)

# ---------------------------------------------------------------- papers' apps, clients of provinces and cities

D = story(
    "返乡三年，她把祠堂改成了自习室",
    "晚上九点半，湄溪村的老祠堂还亮着灯。十几张长桌旁坐满了人，有备考的高三学生，有考会计证的村妇女主任，也有写暑假作业的小学生。",
    "自习室的创办者叫岳小棠，27岁。三年前，她从省城一家广告公司辞职回村照顾生病的奶奶，发现侄女每天写作业都要趴在麻将桌上。",
    "“村里最不缺的是房子，最缺的是一张安静的桌子。”岳小棠说。她花了两个月说服族里的长辈，又用自己攒下的四万元修好屋顶、拉了网线。",
    "起初没有人相信这件事能坚持下去。有老人担心孩子们弄坏祖宗牌位，也有人说“读书回家读就行”。开放第一周，自习室里只有侄女一个人。",
    "转机出现在当年期末考试之后。村小学的老师发现，来过自习室的孩子作业更工整了。渐渐地，家长们开始主动送孩子来，还自发排班守夜。",
    "如今，自习室有了三百多册图书、一台打印机和七名返乡大学生志愿者。今年高考，湄溪村有五名学生考上本科，其中四人是这里的“常客”。",
    "岳小棠打算把隔壁的旧碾坊也收拾出来，做一间能大声说话的讨论室。“安静久了，也该有点吵闹的地方。”她笑着说。",
)
add(
    "youth paper's app, page shared from the phone",
    D,
    "{T}",
    f"""
<div id="app"><div class="header-download"><img class="logo" src="https://h5.qgcb.example/static/img/logo.png"><div class="slogan"><p>青观察</p><span>推动社会进步 服务青年成长</span></div><div class="open-app">打开</div></div>
<div class="article-wrap"><div class="article-title">{D.title}</div><div class="article-msg"><span class="source">青年观察报客户端</span><span class="author">作者：岑小满</span><span class="time">2022-07-19 06:50</span></div>
<div class="article-audio"><i class="icon-play"></i>听新闻<span>04:37</span></div>
<div class="article-content rich-text"><p>青观报·青观网记者 岑小满</p>{ps(D.body[:3])}<p><img src="https://pic.qgcb.example/202207/19/1.jpeg"></p><p class="img-desc">晚间的自习室。受访者供图</p>{ps(D.body[3:])}</div>
<div class="article-editor"><span>责任编辑：鹿鸣</span></div><div class="article-like"><div class="like"><i></i>1024</div><div class="moments">朋友圈</div><div class="friend">微信好友</div></div></div>
<div class="hot-list"><div class="tit">热门推荐</div><div class="item"><p>乡村足球赛踢出“土味”解说</p><span>青年观察报客户端</span></div><div class="item"><p>毕业生为何爱上县城</p><span>青年话题</span></div></div>
<div class="comment-list"><div class="tit">全部评论</div><div class="no-comment">打开客户端查看更多评论</div></div><div class="fix-bottom">打开青观察客户端，查看更多精彩</div></div><script src="https://h5.qgcb.example/static/js/chunk-vendors.8a1f.js"></script>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=no"><meta property="og:title" content="返乡三年，她把祠堂改成了自习室">',
    build=bare,
    day="2022-07-19",
    time="06:50",
    origin="青年观察报客户端",
    authors=("岑小满",),
    editors=("鹿鸣",),
)

E = story(
    "城北街道“深夜修鞋摊”不撤了 社区腾出门面安家",
    "城市报讯（记者卜一凡）在城北街道红砖里摆了十九年修鞋摊的邢师傅，近日搬进了一间六平方米的小门面。11月3日晚，记者看到，玻璃窗里亮着灯，门口贴着“修鞋修伞配钥匙，营业至零点”的手写告示。",
    "今年9月，红砖里启动道路改造，占道的摊点需要清退。消息传开，附近医院的护士和夜班司机在社区留言板上写下两百多条留言，希望把修鞋摊留下。",
    "红砖里社区党委书记茅新介绍，社区盘点闲置用房后，把原来的自行车管理室腾了出来，免收三年租金，水电由居民共治基金承担。",
    "“以前刮风下雨都在外头，手冻得拿不稳锥子。”邢师傅说，现在活儿比以前还多，最晚的一位客人是夜里十一点五十分来取鞋的护士。",
    "城北街道表示，道路改造后将在三处背街设置便民服务点，优先安排原有的配锁、裁缝、磨刀等摊主进驻。",
)
add(
    "metropolitan paper's site, reporter and editor in the line and at the end",
    E,
    "{T} - 城市报",
    f"""
<header class="header"><div class="header-top"><a class="logo" href="https://www.csb.example/"><img src="//static.csb.example/logo.svg" alt="城市报"></a><nav><a>首页</a><a>时政</a><a>城事</a><a>评论</a><a>深度</a><a>财经</a><a>文娱</a><a>视频</a></nav><div class="app-down">下载客户端</div></div></header>
<div class="main container"><div class="left-share"><a class="wx">微信</a><a class="wb">微博</a></div><div class="article-cen"><div class="bodyTitle"><div class="left-main"><span class="channel">城事</span><h1>{E.title}</h1><div class="reporter-info"><span class="reporter"><a>城市报</a></span><span class="jz">记者 <a href="/jizhe/221">卜一凡</a></span><span class="bj">编辑 <a href="/bianji/67">温如许</a></span><span class="timer">2023-11-04 09:20</span></div></div></div>
<div class="content-name" id="contentStr"><div class="article-text">{ps(E.body)}<p><br></p><p>编辑 温如许</p><p>校对 刁文</p></div></div>
<div class="article-copy">城市报版权所有，未经授权不得转载、摘编</div><div class="focus-box"><img src="//static.csb.example/app.png"><p>进入城市报APP查看全部评论</p></div><div class="tags"><a>#便民</a><a>#修鞋摊</a></div></div>
<aside class="article-right"><div class="tit">热门评论</div><ul>{links("菜市场该不该有冷气", "楼道里的灯，谁来换", "写给夜班人的一封信")}</ul></aside></div>
<footer><p>城市报网 互联网新闻信息服务许可证：11990180012</p><p>违法和不良信息举报电话：00-67100000</p><p>©1999-2025 csb.example 版权所有</p></footer><script>window.__NUXT__={{config:{{}}}}</script>""",
    build=bare,
    day="2023-11-04",
    time="09:20",
    origin="城市报",
    authors=("卜一凡",),
    editors=("温如许",),
)

F = story(
    "浙里有戏丨一出越剧小戏，缘何一票难求？",
    "小剧场只有九十六个座位，票却在开售十一秒后全部卖完。近日，由嵊江县越剧团创排的小戏《借伞》在省城连演七场，观众平均年龄不到三十岁。",
    "戏只有五十分钟，台上两个演员、一把伞、一条长凳。导演把原本一折老戏里的对白改成现代口语，唱腔却一字未动。",
    "“老观众听得出味道，年轻人看得懂故事。”主演魏双喜说，排练的三个月里，剧团请了四十多位从没看过越剧的大学生来试看，光是结尾就改了六稿。",
    "一出小戏为什么能火？",
    "在省艺术研究院研究员翁仲平看来，关键在于“小”。成本低、转场快，可以走进咖啡馆、书店和老厂房，观众与演员的距离不到三米，一个眼神都看得清清楚楚。",
    "火了以后，剧团没有急着加场。团长算过一笔账：每周演四场，演员的嗓子和状态最好，一年下来收支刚好打平。接下来，《借伞》将到宁川、瓯城等六个城市巡演。",
)
add(
    "provincial client, page as it is shared",
    F,
    "{T}",
    f"""
<div class="tide-page" id="root"><div class="tide-nav"><div class="tide-nav__logo"></div><div class="tide-nav__btn">立即打开</div></div>
<div class="tide-detail"><h1 class="tide-detail__title">{F.title}</h1><div class="tide-detail__meta"><div class="meta-left"><span class="meta-source">浪花新闻</span><span class="meta-reporter">记者 颜知微</span></div><div class="meta-right"><span class="meta-time">2023-09-15 14:05</span><span class="meta-read">全网传播量15.8万</span></div></div>
<div class="tide-detail__body" id="richText">{ps(F.body[:2])}<figure><img src="https://img.langhua.example/a/1.png"><figcaption>《借伞》剧照 剧团供图</figcaption></figure>{ps(F.body[2:3])}<p><strong>{F.body[3]}</strong></p>{ps(F.body[4:])}</div>
<div class="tide-detail__copy">“转载请注明出处”</div><div class="tide-detail__editor">责任编辑：聂水生</div><div class="tide-circle"><span>加入圈子</span><b>戏迷圈</b><a>去看看</a></div></div>
<div class="tide-rec"><h3>相关推荐</h3><div class="rec-item"><p>把社戏唱回村口</p><em>浪花新闻</em></div><div class="rec-item"><p>这座小城给戏迷发“戏票券”</p><em>嵊江发布</em></div></div>
<div class="tide-cmt"><h3>最新评论</h3><div class="c"><b>潮友8841</b><p>抢了三次都没抢到，求加场！</p><span>浙江 09-15</span></div></div><div class="tide-foot">浙里新闻 浪花先知</div></div>
<script>window.initialState={{"id":2599017,"account":null}}</script>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1"><meta itemprop="name" content="浙里有戏丨一出越剧小戏，缘何一票难求？"><meta itemprop="description" content="浪花新闻">',
    build=bare,
    day="2023-09-15",
    time="14:05",
    origin="浪花新闻",
    authors=("颜知微",),
    editors=("聂水生",),
)

G = story(
    "海参丰收价格稳 渔民下海忙",
    "11月的荣湾，海水已经凉得扎骨。凌晨四点，鲍家庄的潜水员鲍成刚穿上二十多斤重的潜水服，翻身跳进海里。",
    "“今年个头大，一网兜上来能有四十斤。”半小时后，他浮出水面，把装满海参的网兜递给船上的妻子。",
    "荣湾是有名的海参产地，全镇有海参养殖海域三万二千亩。今年夏天水温偏低，海参夏眠时间短，亩产比去年提高一成半，鲜参收购价稳定在每斤七十五元左右。",
    "丰收的背后是养殖方式的改变。过去，渔民往海里投石头造礁，如今改用生态陶礁，海藻附着快，海参有吃有住。镇海洋站的数据显示，投放陶礁的海域成活率达到百分之六十八。",
    "捕捞季将持续到12月中旬。镇里协调冷链企业开进码头，鲜参上岸两小时内就能完成加工。",
)
add(
    "evening paper's client, place of posting",
    G,
    "{T}_一线",
    f"""
<div class="topbar"><div class="topbar-in"><a class="logo" href="https://www.yixian.example/"></a><ul class="menu"><li>推荐</li><li>山东</li><li>情报站</li><li>壹线号</li><li>视频</li></ul><div class="user"><a>登录/注册</a></div></div></div>
<div class="detail-layout"><div class="detail-left"><div class="side-share"><span class="zan">赞</span><span class="fx">分享</span><span class="pl">评论<i>6</i></span></div></div>
<div class="detail-mid"><h1 class="detail-title">{G.title}</h1><div class="detail-author"><div class="avatar"><img src="//img.yixian.example/a.png"></div><div class="name-box"><a class="name">岱海晚报·一线</a><p class="desc"><span>2023-11-12 17:26:08</span><span>发布于山东</span></p></div><button class="gz">+ 关注</button></div>
<div class="detail-content"><p style="text-align:center"><img src="//img.yixian.example/n/1.jpg"></p>{ps(G.body, ' style="text-indent:2em;"')}<p style="text-indent:2em;">（岱海晚报·一线客户端记者 迟海洋 通讯员 鲍晓敏）</p></div>
<div class="bianji">责任编辑：仲夏</div><div class="shengming">本文内容由壹线号作者发布，不代表岱海一线立场。</div><div class="baoliao"><p>找记者、求报道、求帮助，各大应用市场下载“岱海一线”APP或搜索微信小程序“岱海一线”</p><button>我要报料</button></div></div>
<div class="detail-right"><div class="hot"><h4>热门推荐</h4><ol>{links("这条环海路要扩建", "大风蓝色预警信号发布", "冬储大白菜开卖")}</ol></div></div></div>
<div class="comment-area"><h4>全部评论</h4><div class="cmt"><b>海边长大</b><p>鲍家庄的海参就是肉厚</p><span>2023-11-12 19:02 来自山东</span></div></div><div class="copyright">岱海晚报社 版权所有 鲁ICP备99000001号</div>""",
    build=bare,
    day="2023-11-12",
    time="17:26",
    origin="岱海晚报·一线",
    authors=("迟海洋", "鲍晓敏"),
    editors=("仲夏",),
)

H = story(
    "下周一起，汐城三条公交线路有调整",
    "记者从汐城市公共交通集团获悉，为配合滨江路排水管网施工，自6月17日首班车起，12路、35路和夜2路公交线路临时调整，预计8月底恢复。",
    "12路：往火车站方向，由滨江路改行建设路、人民路，取消滨江公园、二水厂两站，增设建设路口站。",
    "35路：双向改行环城北路，取消造船新村站，乘客可步行约三百米到环城北路站换乘。",
    "夜2路：首末班时间不变，滨江路沿线各站暂停停靠。",
    "市公交集团提醒，调整期间部分路段早晚高峰可能拥堵，请合理安排出行时间。详情可拨打服务热线0000-3212345咨询。",
)
add(
    "city client, a short notice",
    H,
    "{T}",
    f"""
<div class="xc-header"><img src="/h5/static/logo-xc.png"><div class="xc-txt"><b>汐城通</b><span>汐城人的城市客户端</span></div><a class="xc-open">打开APP</a></div>
<section class="xc-article"><h2 class="xc-title">{H.title}</h2><p class="xc-info"><span>来源：汐城通客户端</span><span>记者：冷秋水</span><span>2024-06-13 11:33</span></p>
<div class="xc-body">{ps(H.body)}<p class="img"><img src="https://cdn.xicheng.example/u/20240613/map.jpg" data-w="1080"></p></div>
<p class="xc-end">一审：贝小乐　二审：韦东　三审：尚文山</p><p class="xc-ed">编辑：贝小乐</p><div class="xc-op"><i>点赞 36</i><i>收藏</i><i>海报</i></div></section>
<section class="xc-more"><h3>猜你喜欢</h3><ul>{links("汐城体育馆暑期低免开放时间公布", "高温补贴怎么发？", "今年中考报名人数出炉", pattern="<li><p>{}</p><span>汐城通</span></li>")}</ul></section>
<section class="xc-cm"><h3>评论 2</h3><div><b>汐城小黑</b><p>35路改道太远了</p></div><div><b>用户****7712</b><p>支持修管网</p></div></section><footer class="xc-footer">汐城市融媒体中心 出品</footer>""",
    head='<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="format-detection" content="telephone=no">',
    build=bare,
    day="2024-06-13",
    time="11:33",
    origin="汐城通客户端",
    authors=("冷秋水",),
    editors=("贝小乐",),
)

# ---------------------------------------------------------------- digital news, finance, technology

II = story(
    "一座老码头的最后航次：轮渡停航前，摆渡人想再鸣一声笛",
    "5月31日晚上九点零五分，“江渡6号”最后一次靠上桐浦老码头。船长计伯年拉响汽笛，比平时多拉了五秒。",
    "这是桐浦—白鹭洲轮渡线开通七十四年来的最后一班。随着跨江隧道在当天零点通车，这条每天运送近两万人的航线正式停航。",
    "“开始是舍不得，后来是空落落的。”58岁的计伯年在船上工作了三十六年，他的父亲也是轮渡水手。在他的记忆里，1990年代的早高峰，一班船要挤八百多人，自行车一直摞到舷梯口。",
    "最后一周，每天都有市民专程来坐船。76岁的吕阿婆带来一张1968年的月票，上面的照片已经发黄。她说，当年就是在船上认识了老伴。",
    "桐浦轮渡公司副总经理师卫东告诉澜报新闻，停航后，三艘渡轮中的两艘将改造成江上游览船，“江渡6号”则会停泊在原码头，作为轮渡陈列馆对外开放。48名船员已全部转岗，其中十一人选择留在游览船上。",
    "老码头的候船厅也将保留。城市更新方案显示，这座建于1951年的混凝土拱顶建筑将改为社区活动中心，检票口的铁栏杆原样不动。",
    "末班船上，计伯年没有下船。他把驾驶室的仪表一个个关掉，又摸了一遍舵轮。“明天早上四点，我肯定还会醒。”他说。",
)
add(
    "digital news outlet, rendered with hashed names",
    II,
    "{T}_绿洲调查_澜报新闻-Lanbao",
    f"""
<div id="__next"><div class="index_headerWrap__n3KqR"><header class="index_header__8pTzW"><a class="index_logo__Y2kdm" href="/"></a><ul class="index_menu__dK1_x"><li><a>首页</a></li><li><a>视频</a></li><li><a>时事</a></li><li><a>财经</a></li><li><a>思想</a></li><li><a>澜客</a></li><li><a>生活</a></li></ul><div class="index_search__Rk0aP"><input placeholder="搜索"></div><div class="index_login__z7YtC">登录</div></header></div>
<main class="index_container__uW5Mv"><div class="index_wrapper__q9LbE"><div class="index_leftcontent__t4XhJ"><h1 class="index_title__F6rVs">{II.title}</h1>
<div class="index_headerContent__aB2mK"><div><div>澜报新闻记者 花时雨 实习生 乐知秋</div><div class="index_left__LmP30"><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item" style="margin-right:8px"><span>2023-06-01 08:24</span></div><div class="ant-space-item"><span>来源：<!-- -->澜报新闻</span></div></div></div></div><div class="index_right__0rTtY"><div class="ant-space"><div class="ant-space-item">∙<a class="index_inherit__A1ocv" href="/list_25490">绿洲调查<!-- --> &gt;</a></div><div class="ant-space-item"><div class="index_fontsize__o2">字号</div></div></div></div></div>
<div class="index_cententWrap__Kj9vd">{ps(II.body[:2])}<img src="https://img.lanbao.example/image/7/221.jpg" alt=""><p class="image_desc">5月31日晚，最后一班轮渡靠岸。本文图片 澜报新闻记者 花时雨 图</p>{ps(II.body[2:5])}<img src="https://img.lanbao.example/image/7/222.jpg" alt=""><p class="image_desc">吕阿婆保存的月票</p>{ps(II.body[5:])}</div>
<div class="index_extra__e5Yt_"><div>责任编辑：申屠宁</div><div>图片编辑：单小可</div><div>校对：栾晓</div><div class="index_tip__QQ2kf">澜报新闻报料：000-962000</div><div class="index_tip__QQ2kf">澜报新闻，未经授权不得转载</div></div>
<div class="index_praise__Xc4"><span>2.1k</span><span>收藏</span></div><div class="index_tagWrap__7m"><a>#轮渡</a><a>#停航</a></div>
<div class="index_commentWrap__p0o"><h2>我要评论 <span>86</span></h2><div class="index_comment__W3"><b>白鹭洲旧居民</b><p>小时候上学就坐6号船，泪目。</p><span>2023-06-01 ∙ 上海</span></div></div></div>
<div class="index_rightcontent__Hv1"><div class="index_hotTitle__2x">热新闻</div><ul class="index_list__9q">{links("暴雨中的排涝站：六个人守一夜", "县城书店的“保温杯读者”", "卖掉房子去修船的人")}</ul></div></div></main>
<footer class="index_footer__c8"><ul><li>关于澜报</li><li>在澜报工作</li><li>联系我们</li><li>广告及合作</li></ul><p>沪ICP备99000003号 沪公网安备31010602999999号</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"23315502","pubTime":"2023-06-01 08:24"}}}}}},"page":"/detail/[id]"}}</script>""",
    build=bare,
    day="2023-06-01",
    time="08:24",
    origin="澜报新闻",
    authors=("花时雨", "乐知秋"),
    editors=("申屠宁",),
)

J = story(
    "折叠床、便当柜、充电桌：写字楼抢起了“午休生意”",
    "中午十二点二十分，远洲市中央商务区一栋写字楼的负一层，四十八张折叠躺椅已经坐满。灯光自动调暗，没有人说话，空气里只有新风机的声音。",
    "这是“眠眠”在远洲开的第九家午休舱门店。三十分钟十二元，月卡一百六十八元，工作日上座率稳定在九成以上。创始人耿嘉树告诉界点新闻，今年上半年公司营收已超过去年全年。",
    "午休生意正在成为写字楼的新业态。除了躺椅，恒温便当柜、可预约的充电桌、十五分钟肩颈按摩也纷纷进驻。一家物业公司的招商负责人称，空置的角落面积不大、租金不高，出租给这些“小业态”，既补了收入，又留住了租户。",
    "但这门生意并不好扩张。",
    "首先是时间窗口太短。一天中真正产生收入的只有两个小时，其余时段几乎空置。眠眠曾尝试在晚上改做自习室，因与物业闭楼时间冲突而作罢。",
    "其次是卫生成本。躺椅套一客一换，仅洗涤费用就占到单店支出的两成。耿嘉树透露，公司正在测试一次性可降解椅套，单价可压到八毛钱。",
    "咨询机构远望研究的报告估算，国内重点城市写字楼午休服务的年市场规模约为四十亿元，未来三年增速在两成左右。报告同时提醒，门槛过低意味着同质化竞争很快到来。",
)
add(
    "business news site, writer and editor over the text",
    J,
    "{T}|界点新闻 · 商业",
    f"""
<div class="jd-header"><div class="logo"><a href="https://www.jiedian.example/"></a></div><ul class="nav-list"><li><a>首页</a></li><li><a>商业</a></li><li><a>科技</a></li><li><a>地产</a></li><li><a>消费</a></li><li><a>天下</a></li><li><a>杂谈</a></li></ul><div class="user-login"><a>登录</a></div></div>
<div class="article-container"><div class="main-container"><div class="article-view" data-id="9713321"><div class="article-header"><h1>{J.title}</h1><p>在写字楼的地下室，躺三十分钟要花十二块钱。</p></div><div class="article-img"><img src="https://img1.jiedian.example/a.jpg"><p>图片来源：界点图库</p></div>
<div class="article-main"><div class="article-info"><p><span class="author"><a href="/user/m/201.html">欧阳禾</a></span> · <span class="date" data-article-publish-time="1692057720">2023/08/15 08:02</span></p><p><span class="opt-views">浏览 4.6w</span> <span>来源：界点新闻</span> <span>字体：<a>宋</a></span></p></div>
<div class="article-content"><p>界点新闻记者 | <a href="#">欧阳禾</a></p><p>界点新闻编辑 | <a href="#">松原</a></p>{ps(J.body[:3])}<p><strong>{J.body[3]}</strong></p>{ps(J.body[4:])}</div>
<div class="article-source"><p>未经正式授权严禁转载本文，侵权必究。</p></div><div class="article-share"><a class="collect">收藏</a><a>微博</a><a>微信</a></div></div>
<div class="news-company"><span>相关企业</span></div><div class="comment-post"><h3>评论</h3><p>暂无评论哦，快来评价一下吧！</p></div></div></div>
<div class="aside"><div class="download"><img src="/qr.png"><p>下载界点新闻</p></div><div class="box"><h3>最新更新信息</h3><ul><li><a>一家县城酒厂的百年账本</a><span>10分钟前</span></li><li><a>充电桩开始拼服务</a><span>31分钟前</span></li></ul></div></div></div>
<div class="jd-footer"><p>沪ICP备99018077号</p><p>违法和不良信息举报中心电话：021-99981188</p></div><script>var article_id=9713321;</script>""",
    build=bare,
    day="2023-08-15",
    time="08:02",
    origin="界点新闻",
    authors=("欧阳禾",),
    editors=("松原",),
)

K = story(
    "恒岳新材：拟以8.6亿元投建年产3万吨铝箔项目",
    "5月22日晚间，恒岳新材公告，公司拟通过全资子公司在临江经济开发区投资建设年产3万吨高性能电池铝箔项目，总投资约8.6亿元，建设周期24个月。",
    "公告显示，项目资金来源为自有资金和银行贷款，其中自有资金不低于3亿元。项目达产后预计年均营业收入9.2亿元，投资回收期约7.1年（含建设期）。",
    "恒岳新材表示，该项目有利于丰富公司产品结构，提升盈利能力，对公司本年度经营业绩不会产生重大影响。公司同时提示，项目可能面临市场需求不及预期、加工费下降等风险。",
    "二级市场上，截至当日收盘，恒岳新材报14.37元/股，涨1.92%，总市值58.4亿元。",
)
add(
    "portal's finance channel, a company brief",
    K,
    "{T}|铝箔|公告_澜浪财经_澜浪网",
    f"""
<div class="ll-header"><div class="page-header"><a href="https://www.lanlang.example/">澜浪首页</a><a>新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><span class="more">更多</span></div></div>
<div class="main-content w1240"><div class="path-search"><div class="channel-path">澜浪财经 &gt; <a>股市及时雨</a> &gt; 正文</div><div class="search-box"><select><option>行情</option></select><input placeholder="代码/名称/拼音"></div></div>
<h1 class="main-title">{K.title}</h1><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">{K.title}</div><div class="date-source"><span class="date">2023年05月22日 20:47</span><span class="source ent-source">市场资讯</span></div><div class="page-tools"><span class="tool-icon">缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span></div></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody"><div class="appendQr_wrap"><p>炒股就看<a>金算盘分析师研报</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</p></div>{ps(K.body, ' cms-style="font-L"', before="　　")}
<div class="appendQr_wrap"><div class="appendQr_normal"><img src="//n.lanlang.example/finance/qr.png"><span>海量资讯、精准解读，尽在澜浪财经APP</span></div></div><p class="article-editor">责任编辑：庾亮 </p></div>
<div class="keywords" id="keywords"><label>文章关键词：</label><a>铝箔</a><a>公告</a></div><div class="article-bottom"><a class="feedback">我要反馈</a></div><div class="tech-con"><h2>相关新闻</h2><div id="ad_44086"></div></div></div>
<div class="article-content-right"><div class="tab"><span>24小时</span><span>客户端</span></div><ul class="list">{links("两市成交额再破九千亿", "多家车企下调起售价", "央行今日净投放180亿元")}</ul><div class="live"><h3>7X24小时</h3><div class="l"><i>21:03</i><p>国际油价短线走低</p></div></div><div class="ipo"><h3>股市直播</h3></div></div></div></div>
<div class="footer"><p>澜浪财经意见反馈留言板</p><p>All Rights Reserved 澜浪公司 版权所有</p></div><script>var PAGE_CONF={{"newsid":"comos-mzzzz0001"}};</script>""",
    head='<meta property="article:published_time" content="2023-05-22T20:47:08+08:00"><meta property="article:author" content="市场资讯"><meta name="mediaid" content="市场资讯">',
    build=bare,
    day="2023-05-22",
    time="20:47",
    origin="市场资讯",
    editors=("庾亮",),
)

L = story(
    "旧手机“以旧换新”热潮背后：回收价为何一天三变？",
    "“上午报价1260元，下午快递员上门就成了890元。”远洲市民屈女士近日想用旧手机换新机，却被回收平台的报价弄得一头雾水。",
    "随着消费品以旧换新政策持续发力，旧手机回收量明显上升。《每周经济新闻》记者走访多家门店、对比五个线上平台后发现，同一部手机的报价最多相差四成，而且随时可能变动。",
    "报价怎么定？",
    "一位从业八年的回收商向记者透露，平台报价每两小时刷新一次，依据的是二手整机批发价和零部件行情。“屏幕、内存涨价，回收价就跟着涨；新机一降价，旧机立刻跌。”",
    "除了行情波动，争议更多出在验机环节。屏幕细纹、电池健康度、是否拆修，都会成为压价的理由。记者实测发现，同一部手机在两家平台的验机报告里，“外观成色”一项相差两个等级。",
    "北岸大学消费研究中心副教授牟清和认为，应尽快出台旧机分级的统一标准，并要求平台锁定报价至少二十四小时，让消费者有比较的余地。",
    "记者就验机标准向三家平台发去采访提纲，截至发稿，有两家回复称正在升级检测流程，另一家未予回应。",
)
add(
    "economic daily's site, key points in a box",
    L,
    "{T} | 每周经济新闻网",
    f"""
<div class="g-header"><div class="g-logo"><a href="http://www.mzjj.example/"></a></div><ul class="g-nav"><li>首页</li><li>要闻</li><li>图片</li><li>宏观</li><li>金融</li><li>公司</li><li>理财</li><li>基金</li></ul></div>
<div class="g-main"><div class="g-crumbs"><a class="u-channel">要闻</a> <i>每周经济新闻首页 &gt; 正文</i></div><div class="g-article"><div class="g-article-top"><h1>{L.title}</h1><p class="u-time"><span class="source">每周经济新闻</span> <span class="time">2025-03-27 22:16:40</span></p></div>
<div class="g-article-abstract"><p>◎同一部旧手机，不同平台报价最多相差四成，且随时变动。</p><p>◎专家建议统一旧机分级标准，锁定报价不少于24小时。</p></div>
<div class="g-articl-text"><p>每周记者｜晏殊白　　每周编辑｜桂子山</p><p class="img"><img src="http://image.mzjj.example/uploads/1.jpg"></p>{ps(L.body[:2], before="　　")}<p><strong>　　{L.body[2]}</strong></p>{ps(L.body[3:], before="　　")}<p class="cover">封面图片来源：每周媒资库</p></div>
<div class="g-disclaimer"><p>如需转载请与《每周经济新闻》报社联系。<br>未经《每周经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4008890000</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
<div class="g-tags"><a>以旧换新</a><a>手机</a><a>回收</a></div><div class="g-recommend"><h3>推荐阅读</h3><ul>{links("黄金首饰柜台前，年轻人在算什么账", "县域快递日均破百万件的秘密")}</ul></div><div class="g-comment"><span>欢迎关注每周经济新闻APP</span><img src="/qr.png"><p>0条评论</p></div></div>
<div class="g-side"><h3>热文榜</h3><ul class="u-hot">{links("多地调整公积金贷款额度", "茶饮门店开始卖早餐", "首份车企年报出炉")}</ul></div></div><div class="g-footer">Copyright © 2025 每周经济新闻报社版权所有，未经许可不得转载使用，违者必究。</div>""",
    build=bare,
    day="2025-03-27",
    time="22:16",
    origin="每周经济新闻",
    authors=("晏殊白",),
    editors=("桂子山",),
)

M = story(
    "送菜机器人卷到后厨：餐馆老板算清了这笔账",
    "去年，一台送菜机器人的月租还要两千四百元。今年，这个数字跌到了七百九十九元。",
    "价格战的背后，是几家头部公司集体把目光从前厅转向后厨。洗碗、切配、炒制，过去被认为“机器干不好”的环节，正在被一个个拆开。",
    "01 前厅饱和",
    "“好卖的店都卖完了。”一位渠道商这样形容。全国适合送餐机器人的大中型餐厅大约二十万家，而市面上的保有量已超过九万台，其中不少常年在墙角吃灰。",
    "一家火锅连锁品牌的运营总监算过账：一台机器人能顶零点六个传菜员，但只在饭点的三小时里有用。",
    "02 后厨难题",
    "后厨的钱更多，活儿也更难。油污、蒸汽、湿滑的地面，都是传感器的天敌。一位工程师告诉我们，他们的切配机第一版在真实厨房里撑了不到四天。",
    "真正的突破来自“不做全能”。把炒菜机做成单品机，只炒十二道菜；把洗碗机做成模块，按盘子尺寸选配。单价降下来，老板的回本周期从三十个月缩短到十四个月。",
    "03 谁来买单",
    "眼下最积极的买家，是团餐公司和预制菜工厂。对于街边小店来说，七百九十九元的月租仍然等于半个洗碗工的工资，而洗碗工还会帮忙摘菜。",
    "机器要进后厨，先得学会摘菜。这句玩笑话，也许正是下半场的开始。",
)
add(
    "technology media, taken over from a public account",
    M,
    "{T}-氪点科技",
    f"""
<div id="app"><div class="kr-layout"><div class="kr-header"><a class="kr-header-logo" href="/"></a><nav><a>首页</a><a>快讯</a><a>资讯</a><a>直播</a><a>视频</a><a>专题</a><a>活动</a></nav><div class="kr-search"><span>搜索</span></div><div class="kr-login"><span>登录</span></div></div>
<div class="kr-layout-main clearfloat"><div class="main-right"><div class="kr-layout-content"><div class="box-kr-article-new-y"><div class="kr-article article-wrapper"><div class="article-left-container"><div class="article-detail-wrapper-box"><div class="article-mian-content"><h1 class="article-title margin-bottom-20 common-width">{M.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/8841">灶台财经</a><span class="title-icon-item item-time"><i>·</i>2024年04月08日 09:30</span></div><div class="common-width margin-bottom-20"><div class="summary">机器要进后厨，先得学会摘菜。</div></div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><p>文 | 游子吟</p><p>编辑 | 老汤</p><p class="image-wrapper"><img src="https://img.kedian.example/hsossms/1.jpeg"></p>{ps(M.body[:2])}{"".join(f"<h2>{x}</h2>" if x[:2] in ("01", "02", "03") else f"<p>{x}</p>" for x in M.body[2:])}<p class="editor-note">本文来自微信公众号<a href="#">“灶台财经”（ID：zaotai-fin）</a>，作者：游子吟，编辑：老汤，氪点科技经授权发布。</p></div>
<div class="article-footer-txt"><p class="">该文观点仅代表作者本人，氪点科技平台仅提供信息存储空间服务。</p></div></div><div class="article-detail-operation"><span>+1</span><span>38</span><span>好文章，需要你的鼓励</span></div></div></div>
<div class="article-right-container"><div class="author-detail"><img src="/avatar.png"><a class="author-name">灶台财经</a><span>特邀作者</span><p>看懂一碗饭的生意</p><a class="follow">关注</a><div class="recent"><b>最近内容</b><a>预制菜进村记</a><span>2024-04-03</span><a>火锅店为什么不送锅了</a><span>2024-03-29</span></div></div><div class="next-article"><b>下一篇</b><a>短途航班重回县城</a></div></div></div></div></div></div></div>
<footer class="kr-footer"><p>© 2011~2024 | 京ICP备99031756号-6</p></footer></div></div><script>window.initialState={{"articleDetail":{{"articleDetailData":{{"code":0}}}}}}</script>""",
    build=bare,
    day="2024-04-08",
    time="09:30",
    origin="灶台财经",
    authors=("游子吟",),
    editors=("老汤",),
)

N = story(
    "顾维舟：全球南方的粮食账，不能只由粮商来算",
    "过去两年，国际粮价从高点回落近三成，但在西非和南亚的许多市场上，一袋面粉的价格并没有跌下来。这个反差，值得我们认真想一想。",
    "流行的解释是汇率。本币贬值吃掉了国际价格的跌幅，这当然没错。但若只看汇率，就解释不了为什么同样贬值的几个国家，粮价走势却南辕北辙。",
    "真正的差别，在于谁掌握仓库。",
    "在保留了公共储备和地方收购站的国家，国际价格下跌能在两三个月内传到镇上的粮店；而在把仓储全部交给贸易商的国家，价格涨得快、跌得慢，中间的差额成了少数公司的利润。",
    "有人会说，公共储备效率低、损耗大。这是实情，也是可以改进的。二十年前，我国的粮库同样有陈化、有亏空，靠的是一座一座地改造，一套一套地立规矩。",
    "所谓粮食安全，说到底不是产量问题，而是账本问题。一个国家如果不知道自己的粮食在谁的仓里，它的餐桌就只能听天由命。",
    "因此，南南合作不应止于卖种子、修水渠，更应当把粮库管理的经验拿出来分享。建一座五万吨的粮库，花费不及一条高速公路的百分之一，却能让一个省的母亲安稳地过完青黄不接的三个月。",
)
add(
    "opinion site, column with the writer's card and two credits below",
    N,
    "{T}",
    f"""
<div class="header-box"><div class="header-top"><a href="https://www.guanlan.example">首页</a><a>要闻</a><a>广场</a><a>专栏</a><a>财经</a><a>军事</a><a>视频</a><a class="login-btn">登录</a></div></div>
<div class="content-wrap fix"><div class="content fix"><div class="main content-main"><div class="module-nav"><a>观澜者网</a> &gt; <a>专栏</a> &gt; 正文</div><ul class="left-main fix"><li class="left left-main-con"><h3>{N.title}</h3>
<div class="time fix"><span>2023-02-17 07:42:19</span><span>字号：<a>A-</a> <a>A</a> <a>A+</a></span><span>来源：观澜者网</span></div><div class="key-word fix">关键字：<a>粮食安全</a><a>全球南方</a></div>
<div class="content all-txt"><p><strong>【文/观澜者网专栏作者 顾维舟】</strong></p>{ps(N.body[:2])}<p><strong>{N.body[2]}</strong></p>{ps(N.body[3:4])}<p style="text-align:center"><img src="https://i.guanlan.example/1.jpg"></p><p style="text-align:center"><span style="color:#808080">西非某港口的散粮码头（资料图）</span></p>{ps(N.body[4:])}<p><span style="font-family:KaiTi">本文系观澜者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观澜者网微信guanlan，每日阅读趣味文章。</span></p></div>
<div class="other-box"><div class="article-expand-more"><p>来源：观澜者网 | 责任编辑：展云</p></div></div></li>
<li class="right right-box"><div class="author-intro fix"><img src="/author.png"><h4>顾维舟</h4><p>海东大学发展研究院教授</p></div><div class="author-article"><h5>作者最近文章</h5><p>02-03 <a>港口、铁路与粮价</a></p><p>01-11 <a>为什么要重读《齐民要术》</a></p></div></li></ul>
<div class="gc-comment"><div class="cmt-header">评论 <span>112</span></div><div class="cmt-item"><h4>种田的老周</h4><span>2小时前</span><div class="cmt-txt">说到点子上了，仓在谁手里，价就在谁嘴里。</div><a>赞 45</a><a>回复</a></div><div class="cmt-item"><h4>波罗的海看潮</h4><span>3小时前</span><div class="cmt-txt">公共储备也要有人监督，不然一样硕鼠。</div><a>赞 19</a></div></div></div>
<div class="aside-right"><h3>24小时最热</h3><ul>{links("某国宣布退出多边粮食协定", "深海采矿谈判再度延期", "高铁首次跨越北回归线支线")}</ul></div></div></div>
<div class="footer-box"><p>观澜者网 沪ICP备99020099号-1 互联网新闻信息服务许可证：3199820199</p></div>""",
    build=bare,
    day="2023-02-17",
    time="07:42",
    origin="观澜者网",
    authors=("顾维舟",),
    editors=("展云",),
)

# ---------------------------------------------------------------- account platforms of the portals

OO = story(
    "女子买到“开口”石榴要求退款，摊主当场多送两斤：裂了的才甜",
    "近日，湖北荆阳一段买石榴的视频引发关注。视频中，一名女子发现称好的石榴有三个裂了口，要求退款，摊主二话不说退了钱，又往袋子里塞了几个。",
    "10月8日，摊主祝大姐告诉荆楚眼新闻记者，裂口石榴是因为熟透了又碰上连阴雨，“裂了的才甜，就是不好看、放不住”。她家种了四十亩石榴，每年都有一成左右裂口，以前都是自己榨汁喝。",
    "视频走红后，不少网友专程来买“开口石榴”。祝大姐说，这两天裂口的反而先卖完了，她把价格定在一斤两块，比好果便宜一半。",
    "当地农技人员提醒，裂口石榴尽量当天食用，如果裂口处发黑或有异味就不要吃了。",
)
add(
    "search engine's account platform, account with authentication",
    OO,
    "{T}",
    f"""
<div id="app"><div class="_3nQ1c"><a class="_1xLog" href="https://www.duba.example/"></a><div class="_2srch"><input><button>搜一下</button></div><div class="_0lgn">登录</div></div>
<div class="index-module_pageWrap_1vQ3d"><div class="index-module_leftSection_9kZpa"><div class="EaCvy index-module_articleWrap_7bQfe"><div class="index-module_headerWrap_cT5xN"><div class="index-module_articleTitle_h2Lmw" id="bdTitle">{OO.title}</div>
<div class="index-module_articleDesc_Vy8Ra"><a class="index-module_avatar_u0"><img src="https://himg.duba.example/1.jpg"><i class="vip"></i></a><div class="index-module_authorTxt_Pd3kQ"><p class="index-module_authorName_mN6wE">荆楚眼新闻</p><div class="index-module_articleSource_Xe4rt"><span class="index-module_commonText_b8">2023-10-08 16:40</span><span class="index-module_locate_Zo1">湖北</span><span class="index-module_accountAuthentication_Lk5">荆楚日报社旗下新闻客户端官方账号</span></div></div><div class="index-module_followBtn_a1">关注</div></div></div>
<div class="index-module_textWrap_sF9uB" id="content"><p><span class="bjh-p">荆楚眼新闻记者 汤小满</span></p>{"".join(f'<p><span class="bjh-p">{x}</span></p>' for x in OO.body[:1])}<div class="index-module_mediaWrap_q"><img class="index-module_large_b" src="https://pics.duba.example/feed/1.jpeg"></div><span class="bjh-image-caption">祝大姐的石榴摊（视频截图）</span>{"".join(f'<p><span class="bjh-p">{x}</span></p>' for x in OO.body[1:])}<p><span class="bjh-p">（来源：荆楚眼新闻）</span></p></div>
<div class="index-module_reportBtn_Ty3"><span>举报/反馈</span></div></div>
<div class="xcp-list"><div class="xcp-publish"><textarea placeholder="发条神评，会上热评哦"></textarea></div><div class="xcp-list-title">全部评论 37条</div><div class="xcp-item"><h5>武陵山客</h5><div class="type-text">我们这裂的都舍不得卖，自家吃</div><span>2023-10-08 湖北 回复</span></div></div></div>
<div class="index-module_rightSection_1m"><div class="card-author"><p>荆楚眼新闻</p><span>发文量 28.1万</span></div><h4>作者最新文章</h4><ul><li><a>女孩捡到手机 打了二十七个电话</a><span>10-08 15:20</span></li><li><a>大桥下的菜地终于清了</a><span>10-08 14:03</span></li></ul><h4>相关推荐</h4><ul>{links("裂果的柚子能吃吗", "石榴怎么挑？看这三点")}</ul></div></div><div class="footer-dv">设为首页 © Duba 使用前必读 意见反馈 京ICP证990173号</div></div><script>window.jsonData = {{"bsData":{{"profitLog":{{"contentType":"news"}}}}}};</script>""",
    head='<meta itemprop="dateUpdate" content="2023-10-08 16:40:51">',
    build=bare,
    day="2023-10-08",
    time="16:40",
    origin="荆楚眼新闻",
    authors=("汤小满",),
)

P = story(
    "在县城开了三年五金店，我终于明白：赚钱的从来不是螺丝",
    "2020年，我从南莞的电子厂辞职，拿着攒下的十一万，回县城盘下一间五金店。",
    "第一年，我天天盯着螺丝的进价。一斤便宜两毛钱，我能骑车跑十几里路。年底一算，净赚两万三，还不够房租。",
    "转折是一位老主顾给的。",
    "那天他来买水龙头，临走问我：“你会装不？我给你三十块。”我扔下饭碗就去了，二十分钟装完。那个水龙头，我只赚八块钱。",
    "我突然就想通了。",
    "街坊缺的不是螺丝，是一个打个电话就来、不乱要价、弄坏了认账的人。",
    "从那以后，我在店门口挂了块牌子：买东西，上门装。水管、灯、门锁、晾衣架，明码标价。第二年，手工费就占了收入的一大半。",
    "现在我雇了两个师傅，都是五十多岁、在外面干不动了的老乡。忙的时候，一天跑二十几家。",
    "你们身边有这样的小店吗？欢迎在评论区聊聊。",
)
add(
    "feed reader's account, original mark and short lines",
    P,
    "{T}-今日快报",
    f"""
<div id="root"><div class="kb-header"><a class="logo" href="/"></a><div class="crumb"><a>首页</a> / <a>三农</a> / 正文</div><div class="search"><input placeholder="大家都在搜：五金店"></div><a class="login-button">登录</a></div>
<div class="main-wrapper"><div class="left-sidebar"><div class="detail-interaction"><div class="detail-like"><span>3215</span></div><div class="detail-interaction-comment"><span>408</span></div><div class="detail-interaction-collect"><span>收藏</span></div><div class="detail-share"><span>分享</span></div></div></div>
<div class="main"><div class="show-monitor"><div class="article-content"><h1>{P.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2023-04-25 12:06</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4w/">老丁的五金铺</a></span><a class="subscribe">关注</a></div>
<article class="syl-article-base kb-article-content syl-page-article syl-device-pc">{"".join(f'<p data-track="{i}">{x}</p>' for i, x in enumerate(P.body[:2], 1))}<div class="pgc-img"><img src="https://p3-sign.kbimg.example/1~tplv.jpg"><p class="pgc-img-caption"></p></div>{"".join(f'<p data-track="{i}">{"<strong>" + x + "</strong>" if len(x) < 14 else x}</p>' for i, x in enumerate(P.body[2:], 4))}</article></div></div>
<div class="detail-end-author"><span>举报</span></div><div class="kb-comment-wrapper"><div class="title"><span>评论</span> <span>408</span></div><ul class="comment-list"><li><a>山西小厨娘</a><p>会干活的人到哪都饿不着</p><span>2023-04-25</span></li><li><a>退休电工老秦</a><p>我们小区就缺这样的店</p><span>2023-04-25</span></li></ul><button>查看全部408条评论</button></div></div>
<div class="right-sidebar"><div class="author-info"><a>老丁的五金铺</a><p>粉丝 2.3万 获赞 18.9万</p><ul>{links("卖门锁最怕遇到哪种客人", "县城店铺转让前，先看这四样")}</ul></div><div class="hot-list"><b>热榜</b><ol>{links("台风胚胎生成", "高考倒计时", "五一车票开抢")}</ol></div></div></div></div><script id="RENDER_DATA" type="application/json">%7B%22data%22%3A%7B%7D%7D</script>""",
    build=bare,
    day="2023-04-25",
    time="12:06",
    origin="老丁的五金铺",
)

Q = story(
    "宋人过中秋，不吃月饼吃什么？",
    "今天说到中秋，人们首先想到的是月饼。可是翻开宋人笔记，中秋的席面上却难得见到月饼的影子。",
    "北宋的中秋，主角是新酒和时令果子。节前酒家卖新酒，门前扎起彩楼，到了午时，酒卖完便扯下酒旗，可见市民的热情。",
    "石榴、榅桲、梨、枣、栗子和刚上市的橙橘，是夜宴上的常见之物。螃蟹也在此时新出，富户蒸蟹配酒，穷人则买一盘醋泼小蟹解馋。",
    "那么月饼从何而来？南宋的市食名录中已有“月饼”二字，但与菱花饼、梅花饼并列，是四季都卖的蒸饼，与中秋并无特别的关系。",
    "把圆饼与团圆之月联系在一起，大约是明代的事。那时的京城人家，中秋日用果饼相馈，大者如盘，上绘月宫蟾兔，这才有了今天月饼的模样。",
    "可见，节日的味道一直在变，不变的是仰头看月时，心里惦记着的人。",
    "参考资料：",
    "1. 《汴京市井考》，青瓷书局，2009年。",
    "2. 《宋代饮食小史》，云台文献出版社，2015年。",
)
add(
    "portal's account platform, source line with place and complaint",
    Q,
    "{T}|宋代|月饼_网忆订阅",
    f"""
<div class="ntes_nav"><div class="ntes-nav-main"><a class="ntes-nav-index-title">网忆首页</a><a>应用</a><a>快速导航</a><div class="ntes-nav-loginframe"><a>登录</a><a>注册免费邮箱</a></div></div></div>
<div class="wrapper clearfix" id="contain" data-category="网忆号" data-ptime="2022-09-08 21:15:33"><div class="post_top"><a class="post_top_logo" href="https://dy.wangyi9.example/">网忆号</a><div class="post_crumb"><a>网忆首页</a> &gt; <a>网忆号</a> &gt; 正文 <a class="post_apply">申请入驻</a></div></div>
<div class="post_main"><h1 class="post_title">{Q.title}</h1><div class="post_info">2022-09-08 21:15:33　来源: <a href="#">瓦当与青灯</a><span class="post_ip">　河南</span>&nbsp;<a class="post_jubao" href="#">举报</a></div>
<div class="post_content" id="content"><div class="post_side"><div class="post_side_tie"><a class="js-tielink">0</a></div><div class="post_side_share"><p>分享至</p><a class="share_wx">用微信扫码二维码 分享至好友和朋友圈</a></div></div>
<div class="post_body">{ps(Q.body[:3], ' id="2S8F"')}<p class="f_center"><img src="https://nimg.wangyi9.example/1.jpg"><br></p>{ps(Q.body[3:6])}<p>{Q.body[6]}</p>{ps(Q.body[7:])}</div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网忆号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of WangYi Hao, which is a social media platform and only provides information storage services.</p></div></div>
<div class="post_next"><span>/ 阅读下一篇 /</span><a>返回网忆首页</a><a>下载网忆新闻客户端</a></div><div class="post_recommends"><h3>相关推荐</h3><div class="post_recommend"><a>兔儿爷为什么骑老虎</a><p>博物小馆 2022-09-08 10:20:11</p><em>2跟贴</em></div><div class="post_recommend"><a>元代的果子铺</a><p>旧食记 2022-09-07 08:00:00</p><em>0跟贴</em></div></div></div>
<div class="post_sub"><div class="post_author"><img src="/tx.png"><a class="post_author_name">瓦当与青灯</a><p>读史读物，亦读人</p><span>326文章数 1904关注度</span></div><div class="mod_hot_rank"><h4>热点新闻</h4><ul>{links("多地发布赏月攻略", "候鸟提前半月南迁")}</ul></div></div></div>
<div class="N-nav-bottom"><p>About WangYi - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策</p><p>网忆公司版权所有 ©1997-2022</p></div>""",
    head='<meta property="article:author" content="网忆"><meta property="og:release_date" content="2022-09-08T21:15:33+08:00">',
    build=bare,
    day="2022-09-08",
    time="21:15",
    origin="瓦当与青灯",
)

R = story(
    "空腹喝牛奶到底行不行？营养科医生说清楚",
    "“早上空腹喝牛奶，一上午肚子咕噜叫。”门诊上，经常有人这样问。空腹到底能不能喝牛奶？要看是谁在喝。",
    "一、乳糖不耐受的人不建议",
    "我国成年人中，不少人肠道里的乳糖酶不足。空腹大量喝牛奶时，乳糖来不及分解，进入大肠发酵产气，就会腹胀、腹泻。这类人可以先吃几口馒头，或者改喝酸奶、舒化奶。",
    "二、没有不适的人可以喝",
    "有人担心空腹喝牛奶会让蛋白质“白白浪费”。其实牛奶本身就含有脂肪和乳糖，可以提供能量，只要喝完没有不舒服，就不必纠结先后。",
    "三、这两类人要留心",
    "一是胃切除术后的患者，二是正在服用部分抗生素、铁剂的人，牛奶会影响药物吸收，最好与服药间隔两小时以上。",
    "总之，牛奶怎么喝，听肚子的。每天三百到五百毫升，坚持下来比什么时候喝更重要。",
)
add(
    "portal's account page, words of return glued to the end",
    R,
    "{T}_牛奶_乳糖_空腹",
    f"""
<div class="wrapper-box"><header id="main-header"><div class="head-container"><div class="head-nav"><ul><li class="index"><a class="clearfix"><span class="souhai-logo"></span></a></li><li><a>新闻</a></li><li><a>体育</a></li><li><a>汽车</a></li><li><a>房产</a></li><li><a>健康</a></li><li class="more-nav"><a class="more-tag">更多</a></li></ul></div><div class="right head-right"><a>无障碍</a><a>关怀版</a><div id="head-login"><a>登录搜海</a></div></div></div></header>
<div class="area clearfix" id="article-container"><div class="left column"><div class="column-left-fixed"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//img.souhai.example/p.jpg"></a></div><h4><a>叶医生的餐桌</a></h4><dl class="user-num"><dd><em>812</em> 文章</dd><dd><em>1206万</em> 总阅读</dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share"><span>分享到</span><a class="wx"></a><a class="wb"></a></div></div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1> {R.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1700463900000">2023-11-20 15:05</span><span class="read-num"></span><div class="area"><span>发布于：</span><span>湖南省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{R.title}</p>{ps(R.body[:1])}<p class="ql-align-center"><img src="//q0.souhai.example/1.jpeg"></p>{"".join(f"<p><strong>{x}</strong></p>" if x[1] == "、" else f"<p>{x}</p>" for x in R.body[1:-1])}<p>{R.body[-1]}<a href="//www.souhai.example/" id="backsohucom" style="white-space:nowrap"><span class="backword"><i class="backsohu"></i>返回搜海，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜海号系信息发布平台，搜海仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv"></em>)</span></div></div></div></div>
<div class="comment" id="comment_area"><p>我来说两句</p><span>0人参与，0条评论</span></div><div class="groom-read"><div class="title"><span>推荐阅读</span></div><div class="news-list"><div class="news-box"><h4><a>酸奶和牛奶，补钙差多少</a></h4><span class="name">叶医生的餐桌</span><span class="time">昨天 20:11</span></div><div class="news-box"><h4><a>晚饭后两小时，这件事别做</a></h4><span class="name">健康小筑</span><span class="time">11-19</span></div></div></div></div>
<div class="sidebar right"><div class="hot-article"><h3>24小时热文</h3><ul>{links("冷空气抵达时间表", "养老金调整到账")}</ul></div></div></div></div><script>var cfgs={{news_id:"737000111",mediaId:"99001"}};</script>""",
    head='<meta name="mediaid" content="叶医生的餐桌"><meta property="og:release_date" content="2023-11-20 15:05"><meta itemprop="datePublished" content="2023-11-20 15:05">',
    build=bare,
    day="2023-11-20",
    time="15:05",
    origin="叶医生的餐桌",
)

S = story(
    "暴雨中，32名村民被一面铜锣叫醒",
    "7月3日凌晨两点，湖南溆宁县石槽村的山坡上传来急促的锣声。“出水了，快走！”村民们披着雨衣跑出家门，在网格员的带领下往村小学转移。",
    "四十分钟后，村后山体发生滑坡，三栋房屋被掩埋。由于撤离及时，32名村民无一伤亡。",
    "敲锣的人叫滕长生，今年61岁，是村里的地质灾害监测员。当晚，他第三次上山查看时，发现一处泉眼突然变浑，坡脚的裂缝也比傍晚宽了两指。",
    "“手机没信号，喇叭停电，只能敲锣。”滕长生说，这面铜锣是父亲传下来的，当年村里赶野猪用的。",
    "溆宁县应急管理局有关负责人介绍，今年县里为二百一十六个隐患点配发了铜锣、口哨和手摇报警器。技术手段失灵时，“土办法”就是最后一道防线。",
    "截至7月4日中午，石槽村受灾群众全部得到妥善安置，道路和供电正在抢修。",
)
add(
    "messenger company's news page, media card with place",
    S,
    "{T}_腾云新闻",
    f"""
<div id="TopSkin"></div><div class="ty-channel"><div class="ty-logo"><a href="https://www.tengyun.example/"></a></div><ul class="nav-item"><li>推荐</li><li>要闻</li><li>视频</li><li>科技</li><li>财经</li></ul><div class="nav-login">登录</div></div>
<div class="page-content-article"><div class="content-left"><div id="left-share"><span>分享</span><div class="comment-num">231</div></div></div><div class="content" id="dc-normal-body"><div class="content-article"><h1>{S.title}</h1>
<div class="article-author"><div class="author-info"><a class="media-avatar"><img src="https://inews.tengyun.example/0.png"></a><div class="media-info"><a class="media-name"><span>三湘晨讯</span></a><p class="media-meta"><span>2024-07-04 13:28</span><span>发布于湖南</span><span>三湘晨讯官方账号</span></p></div></div><button class="follow-btn">+ 关注</button></div>
<div id="article-content"><div class="article-main-content"><div class="rich_media_content">{ps(S.body[:2], ' class="qnt-p"')}<p class="qnt-p"><img class="qnr-img-lazy-load-img" src="https://inews.tengyun.example/1.jpg"></p>{ps(S.body[2:], ' class="qnt-p"')}<p class="qnt-p">三湘晨讯记者 萧越 通讯员 阳小春</p><p class="qnt-p">【来源：三湘晨讯】</p></div></div></div>
<div class="article-tips">免责声明：本文来自腾云新闻客户端创作者，不代表腾云新闻的观点和立场。</div><div class="article-tag"><a># 防汛</a><a># 铜锣</a></div></div>
<div class="article-comment"><h3>评论 231</h3><div class="cm"><b>临江仙</b><span>湖南网友</span><p>老滕好样的！</p></div><div class="cm"><b>小鱼干</b><span>广东网友</span><p>土办法救命</p></div></div></div>
<div class="content-right"><div class="hot-rank"><b>热点精选</b><ul>{links("强降雨带北抬", "消防员趟水背出八旬老人", "高速临时封闭路段汇总")}</ul></div><div class="recommend"><b>三湘晨讯的更多文章</b><ul>{links("澧湖边的巡堤夜", "连线溆宁：水退了，人在清淤")}</ul></div></div></div>
<div class="ty-footer"><p>关于腾云 | About | 服务协议 | 隐私政策 | 开放平台</p><p>Copyright © 1998 - 2024. All Rights Reserved</p></div><script>window.DATA = {{"article_id":"20240704A05MHX00","media":"三湘晨讯","pubtime":"2024-07-04 13:28:02"}};</script>""",
    build=bare,
    day="2024-07-04",
    time="13:28",
    origin="三湘晨讯",
    authors=("萧越", "阳小春"),
)

T = story(
    "国际乒联巡回赛云州站：双打新组合首秀夺冠",
    "北京时间9月24日，国际乒联巡回赛云州站结束最后一日争夺。在女双决赛中，首次搭档的易安宁/苗可以3比1战胜三号种子，拿下冠军。",
    "首局开局，易安宁/苗可略显拘谨，以0比4落后。叫暂停后，两人加强接发球的落点变化，连追六分，最终11比8先下一城。",
    "第二局对手调整站位，以11比9扳回。关键的第三局，双方战至14比14平，苗可连续两板正手直线奠定胜势。第四局，易安宁/苗可一路领先，以11比5锁定胜局。",
    "赛后，易安宁表示，两人合练的时间只有十一天，“能赢主要靠互相兜着，谁打丢了都不埋怨”。",
    "男单方面，18岁小将狄青川止步四强，但他在八强战中淘汰头号种子的比赛被评为本站最佳。",
    "巡回赛下一站将于10月中旬在滨海举行。",
)
add(
    "television portal's account platform, hashed names",
    T,
    "{T}_朱雀网",
    f"""
<div class="index_pageBox_R3wKd"><div class="index_topNav_8Vbn"><ul><li><a href="//www.zhuque.example">首页</a></li><li><a>资讯</a></li><li><a>财经</a></li><li><a>体育</a></li><li><a>娱乐</a></li><li><a>军事</a></li><li><a>卫视</a></li></ul><div class="index_login_cc1"><a>登录</a><a>注册</a></div></div>
<div class="index_crumb_x2P"><a>体育</a>&gt;<a>综合</a>&gt; 正文</div><div class="index_artical_Lp0zT"><div class="index_leftContent_Yb5qM"><h1 class="index_title_K7sEf">{T.title}</h1>
<div class="index_info_dQ1vX"><div class="index_hdLeft_9c"><a class="index_headPic_v"><img src="//d.zhuque.example/1.png"></a><div><a class="index_account_Uo2">球场边的长椅</a><div class="index_timeBref_wz6JH"><a>2023年09月24日 22:50:17</a> <span>来自江苏</span></div></div><span class="index_follow_1q">关注</span></div><div class="index_share_e"><a>0人参与</a><a>0评论</a></div></div>
<div class="index_main_content_tR8Bn"><div class="index_text_D0ckU"><p class="detailPic"><img src="//x0.zhuque.example/1.jpg"></p>{ps(T.body)}</div><span class="index_end_ri"></span></div>
<div class="index_statement_kx">“特别声明：以上作品内容(包括在内的视频、图片或音频)为朱雀网旗下自媒体平台“大雀号”用户上传并发布，本平台仅提供信息存储空间服务。</div><div class="index_statement_kx">Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Daque Hao.</div>
<div class="index_recommend_h"><h4>为您推荐</h4><ul>{links("三次挥拍背后的步法账", "小将为何敢打直线", "巡回赛赛程出炉", pattern="<li><a>{}</a><span>评论</span></li>")}</ul></div></div>
<div class="index_rightContent_Ff"><h4>大雀号热文</h4><ul>{links("这支县级球队凭什么赢", "退役之后他去教盲人打球")}</ul><div class="index_app_t"><img src="//p.zhuque.example/qr.png"><p>朱雀新闻客户端</p></div></div></div>
<div class="index_footer_9"><p>朱雀新媒体 版权所有 Copyright © 2023</p></div></div><script>var allData = {{"docData":{{"newsTime":"2023-09-24 22:50:17"}}}};</script>""",
    build=bare,
    day="2023-09-24",
    time="22:50",
    origin="球场边的长椅",
)

U = story(
    "我妈在老年大学，当了三年“差生”",
    "我妈六十四岁那年，瞒着全家报了老年大学的钢琴班。",
    "发现这件事，是因为家里的餐桌上忽然多了一张纸，上面用圆珠笔画着八十八个琴键，被油渍洇得发亮。她每天晚上就在这张纸上练，嘴里念着哆来咪。",
    "班里十六个人，她弹得最差。老师布置的《小星星》，别人一周过关，她弹了两个月。期末汇报，她被安排在倒数第二个，因为倒数第一个那天请假。",
    "我劝她换个班，书法、合唱，哪样不比钢琴容易。她头也不抬：",
    "“我又不是去考试的。”",
    "后来我才知道，她年轻时在镇上的供销社上班，隔壁就是小学的音乐教室。每天下午两点，风琴声会准时从窗子里飘进来。她站在柜台后面听了七年，一次也没敢进去。",
    "第三年的汇报演出，她弹了一首完整的曲子，错了四个音。台下十几个老头老太太拼命鼓掌，我坐在最后一排，哭得像个刚开学的小孩。",
    "她还是班里最差的学生。下学期的学费，她已经交了。",
)
add(
    "public account, original essay",
    U,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
{U.title}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">阮青柑</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">人间小卖部</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-03-08 21:30</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">四川</span></em></span></div>
<div id="js_tags" class="article-tag__list"><span>#亲情故事</span> <span>42个</span></div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="visibility: hidden; opacity: 0;"><section><p style="text-align:center"><img data-src="https://img.weiliao.example/mmbiz_gif/1/640?wx_fmt=gif"></p><section style="text-align:center;font-size:13px;color:#999"><p><span>文 | 阮青柑</span></p><p><span>编辑 | 蒲小扇</span></p></section>{"".join(f'<section style="line-height:2em;margin:0 8px"><span style="font-size:15px">{x}</span></section><section><br></section>' for x in U.body)}<section style="text-align:center"><span>- END -</span></section><section style="text-align:center;font-size:12px;color:#888"><p>点个“在看”，把故事讲给更多人听</p></section></section></div>
<div class="rich_media_tool" id="js_tool"><a>阅读原文</a><span>阅读 10万+</span><span>赞 2204</span><span>在看 1310</span></div></div></div></div>
<div class="rich_media_area_extra"><div class="discuss_container"><div class="rich_media_extra_title">精选留言</div><ul class="discuss_list"><li><strong>木棉</strong><p>我妈也是，在网上学的二胡，拉得全楼失眠</p></li><li><strong>阿岩</strong><p>最后一句破防了</p></li></ul></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div class="wx_network_msg_wrp">知道了</div></div><script>var ct = "1709904600"; var nickname = htmlDecode("人间小卖部"); var createTime = '2024-03-08 21:30';</script>""",
    head='<meta property="og:title" content="我妈在老年大学，当了三年“差生”"><meta name="author" content="阮青柑"><meta property="og:site_name" content="公众平台">',
    build=bare,
    day="2024-03-08",
    time="21:30",
    origin="人间小卖部",
    authors=("阮青柑",),
    editors=("蒲小扇",),
)

# ---------------------------------------------------------------- magazine, scholarly daily, outside the mainland

V = story(
    "古籍修复师：与虫蛀赛跑的人",
    "霍岚的工作台上，一页宋刻本正泡在清水里。纸已经脆得像蝉蜕，虫眼密密麻麻，她用毛笔尖蘸着糨糊，把一星一点的补纸填进去。这样的一页，要补三天。",
    "她所在的图书馆古籍部，一共有七名修复师，而等待修复的善本有四万一千册。按现在的速度，需要一百六十年。",
    "“不能这么算。”霍岚说。她入行十九年，老师傅传下来的第一句话是：修书不是救火，手一急，书就死了。",
    "最难的不是技术，是纸。",
    "补一页明代的竹纸，要找同样帘纹、同样厚薄的竹纸。二十年前，修复师们还能从南方山里的老作坊买到。如今，手工竹纸的作坊只剩三家，最年轻的抄纸工也已五十六岁。",
    "馆里想过办法：自己建一间小小的抄纸室，从泡竹子做起。头一年，做出的纸全部报废。第三年，终于有一批纸与明代样纸的厚度相差不到千分之五毫米。",
    "去年冬天，霍岚收了第一个徒弟，一个学材料科学的硕士。她教他的第一件事，是坐下来，把一张废纸裁成一千条同样宽的纸条，直到手不抖为止。",
)
add(
    "weekly magazine, reader's page",
    V,
    "{T} - 众生周刊",
    f"""
<div class="zs-top"><a class="logo" href="https://www.zszk.example/">众生周刊</a><nav><a>杂志</a><a>专栏</a><a>听刊</a><a>课程</a></nav><a class="vip">开通会员</a></div>
<div class="article-detail"><div class="article-head"><div class="section">社会·手艺</div><h1 class="title">{V.title}</h1><p class="subtitle">一百六十年的活儿，七个人在干</p><div class="author-row"><span class="author">作者·<a>商陆</a></span><span class="date">2024-11-25</span><span>阅读时长10分钟</span><span class="count">本文需付费阅读</span></div><div class="from">文章出自：众生周刊 2024年第47期</div></div>
<div class="article-cover"><img src="https://cdn.zszk.example/cover.jpg"><p class="cover-desc">修复中的宋刻本书页（黄宇 摄）</p></div>
<div class="article-body">{ps(V.body[:3])}<h4>{V.body[3]}</h4>{ps(V.body[4:])}</div>
<div class="article-tail"><p>（实习记者秦桑对本文亦有贡献）</p><div class="copyright">版权声明：凡注明“众生周刊”为作品来源的，未经本刊授权不得转载。</div><button>赞 89</button><button>收藏</button></div>
<div class="issue-box"><h3>本期目录</h3><ul>{links("封面故事：谁在继承一座祠堂", "一条河的改道与回归", "厨房里的化学家")}</ul><a class="buy">购买本期 ¥15</a></div><div class="zs-comment"><h3>评论</h3><div><b>麦田</b><p>手不抖，三个字写出了一辈子。</p></div></div></div>
<div class="zs-foot">版权所有 众生周刊杂志社 京ICP备99041142号</div>""",
    build=bare,
    day="2024-11-25",
    origin="众生周刊",
    authors=("商陆",),
)

W = story(
    "明清长江中游的堤垸与乡村互助",
    "在明清长江中游的乡村社会中，堤垸不仅是防洪设施，也是组织生产与分配的基本单元。以往研究多关注官府的督修之责，对垸内居民自发的互助传统则着墨不多。",
    "从“分段修筑”到“按亩派工”",
    "明代中叶以前，垸堤的岁修大体按居住地分段。随着垸田开发向低洼处推进，受益与出工不均的矛盾日渐突出。嘉靖年间的几份垸规显示，垸民开始以田亩多寡派工，并设立“堤簿”登记。",
    "堤簿由垸内推举的“圩长”保管，每年冬至当众核对。现存的清溪垸堤簿共四十一册，记载了自嘉靖至道光近三百年间的出工、折银与缺额，是不可多得的地方史料。",
    "互助的边界",
    "互助并非没有边界。一旦遇到大水，上下垸之间往往因为决口泄洪而兴讼。清溪垸与下邻的白鹤垸在乾隆一朝就有七次诉讼，最终以共同修建涵闸、按水位启闭而告和解。",
    "可以说，正是在冲突与协商的反复之中，一套不依赖官府的水利秩序逐步成形，并延续到近代。",
)
add(
    "scholarly daily's net, writer in the line, post after the text",
    W,
    "{T}-华夏社会科学网",
    f"""
<div class="cs-top"><div class="w1200"><a href="http://www.hxsk.example/">首页</a><a>要闻</a><a>学术</a><a>哲学</a><a>历史学</a><a>经济学</a><a>社科院之声</a><a>期刊</a></div></div><div class="cs-logo"><img src="/images/logo.png"><form><input placeholder="全文检索"><button>检索</button></form></div>
<div class="nav-page"><span>当前位置：</span><a>首页</a> &gt; <a>历史学</a> &gt; <a>明清史</a></div>
<div class="mainContent"><div class="contentLeft"><div class="articleTitle"><h1>{W.title}</h1></div><div class="info"><span>2023年06月12日</span> <span>来源：华夏社会科学网-华夏社会科学报</span> <span>作者：甄怀瑾</span></div><div class="operate"><a>分享到：</a><a class="wx"></a><a class="wb"></a><a>打印</a><a>推荐</a></div>
<div class="articleContent TRS_UEDITOR">{ps(W.body[:1], before="　　")}<p><strong>　　{W.body[1]}</strong></p>{ps(W.body[2:4], before="　　")}<p><strong>　　{W.body[4]}</strong></p>{ps(W.body[5:], before="　　")}<p>　　（作者系楚江大学历史学院教授）</p></div>
<div class="editor"><p>【编辑：瞿英（报纸：邢之和 网络：瞿英）】</p></div><div class="attention">转载请注明来源：华夏社会科学网 <a>（未经授权不得转载）</a></div></div>
<div class="contentRight"><h3>相关文章</h3><ul>{links("清代两湖垸田的赋役变迁", "近世江南圩田研究述评", "地方文书与水利社会史")}</ul><h3>排行榜</h3><ol>{links("谈谈史料的边界", "重新认识乡约")}</ol></div></div>
<div class="footer"><p>华夏社会科学杂志社 版权所有 京ICP备99003011号</p></div>""",
    head='<meta name="ArticleTitle" content="明清长江中游的堤垸与乡村互助"><meta name="PubDate" content="2023-06-12 09:10:00"><meta name="ContentSource" content="华夏社会科学网-华夏社会科学报">',
    build=bare,
    day="2023-06-12",
    origin="华夏社会科学网-华夏社会科学报",
    authors=("甄怀瑾",),
    editors=("瞿英", "邢之和"),
)

X = story(
    "邻里小贩中心增设自助归盘站 年长摊主盼减轻负担",
    "大榕窑东一座小贩中心上月起增设六个自助归盘站，食客把餐具放上输送带后，系统会自动分拣碗碟与厨余，清洁工人只需在后台操作。",
    "管理公司表示，试行首月，回收餐具的时间平均缩短三成，每日厨余分类量增加到约480公斤，全数送往附近工厂制成堆肥。",
    "在那里卖了28年虾面的林美兰（66岁）受访时说，以往午餐时间人手不足，她常常得自己收碗，“现在至少可以专心煮面，腰没那么痛”。",
    "不过，也有食客反映输送带前会排队。退休教师陈文光（71岁）建议，归盘站可设在不同出口，并加上四种语言的图示，方便年长者使用。",
    "管理公司回应，会在今年第三季增设四个归盘站，并安排义工在周末协助年长者。计划若反应良好，将推广到另外三座小贩中心。",
)
add(
    "overseas morning paper, Singapore",
    X,
    "{T} | 南岛早报",
    f"""
<div id="__next"><header class="flex bg-white"><a href="/" aria-label="home"><svg></svg></a><nav class="hidden lg:flex"><a>即时</a><a>新加坡</a><a>中国</a><a>国际</a><a>财经</a><a>言论</a><a>生活</a></nav><div class="ml-auto"><a>订阅</a><a>登录</a></div></header>
<main class="container"><ol class="breadcrumb"><li><a>首页</a></li><li><a>新闻</a></li><li><a>新加坡</a></li></ol>
<article class="article-page" data-id="1461185"><h1 class="article-title">{X.title}</h1><div class="flex article-meta"><div class="timestamp"><span>发布</span><span>/</span><span>2024年2月6日 21:45</span></div><div class="timestamp updated"><span>更新</span><span>/</span><span>2024年2月7日 08:10</span></div><div class="font-size"><button>字体大小</button></div><div class="share"><button>WhatsApp</button><button>Telegram</button><button>复制链接</button></div></div>
<figure><img src="https://cassette.nandao.example/1.jpg"><figcaption>食客把托盘放上输送带，系统会自动分拣。（郑家豪摄）</figcaption></figure><div class="article-byline"><span>南岛早报</span><a href="/byline/xu-shan-ning">许善宁</a><span>报道</span></div>
<div class="articleBody" itemprop="articleBody">{ps(X.body[:2])}<div class="related-inline"><span>延伸阅读</span><a>小贩中心翻新计划明年启动</a></div><div class="dfp-ad" id="dfp-ad-imu1"></div>{ps(X.body[2:])}</div>
<div class="keywords"><a>小贩中心</a><a>清洁工人</a><a>年长者</a></div><div class="sub-box"><h4>您查看的内容可能不完整，部分内容和推荐被拦截！</h4><p>请对广告拦截软件进行设置</p></div></article>
<aside><h3>热门</h3><ul>{links("农历新年夜市人潮涌现", "组屋转售价连涨", "学前教育津贴上调")}</ul></aside></main>
<footer><p>关于我们 常见问题 联系我们 使用条款 个资保护声明</p><p>MDDI (P) 099/10/2023. Published by Nandao Media Limited. Copyright © 2024</p></footer></div><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2024-02-06T21:45:00+08:00","dateModified":"2024-02-07T08:10:00+08:00"}}</script>""",
    build=bare,
    day="2024-02-06",
    time="21:45",
    origin="南岛早报",
    authors=("许善宁",),
)

Y = story(
    "深灣埗唐樓天台種菜十年　街坊合力收成四百斤瓜菜　老翁：唔使出城",
    "在深灣埗一幢六層高唐樓的天台上，三十多個舊水桶和發泡膠箱排得整整齊齊，番茄、豆角、節瓜爬滿竹架。這個「空中菜園」由七戶街坊打理，今年已踏入第十年。",
    "發起人郭伯（73歲）原籍新滙，退休前做了四十年裝修。2014年，他在天台試種兩盆薄荷，鄰居見到有趣，陸續把家中閒置的水桶搬上來。",
    "「最初連泥都要自己揹上六樓，一次揹三十斤。」郭伯笑言，現在有年輕人幫手，還自製了滴灌系統，出門三日也不怕菜曬死。",
    "菜園去年收成約四百斤，除了七戶分享，餘下的送給樓下的獨居長者。住在二樓的何婆婆說，每逢星期三便有人敲門送菜，「係成個禮拜最開心嘅事」。",
    "結構工程師卓先生提醒，舊樓天台承重有限，種植前應請專業人士評估，並避免積水和堵塞去水渠。街坊亦已按建議，把重箱全部移到橫樑位置。",
)
add(
    "Hong Kong web outlet, writer with first and last release",
    Y,
    "{T}｜港島01",
    f"""
<div id="__next"><header class="site-header"><a class="logo" href="/">港島01</a><nav><a>即時</a><a>港聞</a><a>娛樂</a><a>國際</a><a>中國</a><a>生活</a><a>體育</a></nav><button>下載App</button></header>
<div class="article-grid"><article data-testid="article"><div class="article-breadcrumb"><a>社會新聞</a></div><h1 id="articleTitle" class="article-detail__title">{Y.title}</h1>
<div class="article-info" data-testid="article-author-and-meta"><div class="author"><span>撰文：</span><a href="/author/77"><span>羅芷晴</span></a></div><div class="publish"><label>出版：</label><time datetime="2024-08-11T07:00:00.000+08:00">2024-08-11 07:00</time></div><div class="update"><label>更新：</label><time datetime="2024-08-11T09:12:00.000+08:00">2024-08-11 09:12</time></div></div>
<div class="article-hero"><img src="https://cdn.gd01.example/1.jpeg"><p>天台菜園由七戶街坊合力打理。（資料圖片／梁國雄攝）</p></div>
<div class="article-content-section"><div class="article-content">{"".join(f'<p class="u02q31-0 gvqXdj sc-gqjmRU dQUMOd">{x}</p>' for x in Y.body[:3])}<div class="article-ad">廣告</div><div class="inline-img"><img src="https://cdn.gd01.example/2.jpeg"><span>郭伯展示剛收成的節瓜。（梁國雄攝）</span></div>{"".join(f'<p class="u02q31-0 gvqXdj sc-gqjmRU dQUMOd">{x}</p>' for x in Y.body[3:])}</div></div>
<div class="article-tag"><a>深灣埗</a><a>唐樓</a><a>種菜</a></div><div class="related"><h3>相關文章</h3><ul>{links("石瓜灣街坊自發修補後巷", "天台違建知多啲", "舊區長者中心爆滿")}</ul></div></article>
<aside><h3>最熱</h3><ol>{links("黑雨警告生效3小時", "連鎖餅店突結業", "巴士線改道一覽")}</ol></aside></div><footer>© 2024 港島01有限公司 版權所有 不得轉載</footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"initialProps":{{"pageProps":{{"article":{{"publishTime":1723330800}}}}}}}}}}</script>""",
    build=bare,
    day="2024-08-11",
    title="深灣埗唐樓天台種菜十年 街坊合力收成四百斤瓜菜 老翁：唔使出城",
    time="07:00",
    authors=("羅芷晴",),
)

Z = story(
    "蘭東縱谷春耕開始 農民改種耐旱水稻",
    "（寶島社記者簡于晴蘭濱7日電）蘭東縱谷一期稻作近日陸續插秧，受去年冬季雨量偏少影響，今年有近三成農民改種耐旱品種，農業單位也啟動輪灌，盼能順利度過3月枯水期。",
    "蘭濱區農業改良場表示，耐旱品種「蘭秈27號」根系較深，在缺水兩週的情況下產量僅減少約一成，口感接近傳統良質米。目前縱谷已有約420公頃採用。",
    "在福水鄉種稻35年的農民潘金水說，以往這時候水圳滿滿的水，今年只剩一半，「不換品種，就要跟別人搶水」。",
    "農田水利單位指出，目前縱谷主要水源供水量約為往年同期的六成五，將自3月10日起實施分區輪灌，每區供水4天、停水3天，並視降雨情形滾動調整。（編輯：方大同）1130307",
)
add(
    "Taiwan news agency, dateline of the agency and editor at the end",
    Z,
    "{T} | 生活 | 寶島社 BNA",
    f"""
<div class="header"><div class="container"><a class="logo" href="https://www.bna-news.example/"><img src="/web/logo.svg" alt="寶島社"></a><ul class="menu"><li>即時</li><li>政治</li><li>國際</li><li>兩岸</li><li>產經</li><li>證券</li><li>科技</li><li>生活</li><li>社會</li><li>地方</li></ul><a class="search">搜尋</a></div></div>
<div id="jsMainContent"><div class="breadcrumb"><a href="/">首頁</a> <a>生活</a></div><div class="centralContent"><article class="article" data-id="202403070214"><h1><span>{Z.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2024/3/7 15:36</span><span class="upd">（3/7 16:20 更新）</span></div></div>
<div class="fullPic"><figure><img src="https://img.bna-news.example/1.jpg"><figcaption>蘭東縱谷一期稻作展開，農民駕駛插秧機作業。寶島社記者簡于晴攝 113年3月7日</figcaption></figure></div><div class="mainListbar"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span><a>當前記事本</a></div>
<div class="paragraph">{ps(Z.body[:2])}<div class="moreArticle"><a class="moreArticle-link"><span>枯水期將至 水庫蓄水率一次看</span></a></div>{ps(Z.body[2:])}</div>
<div class="donate"><p>選擇與事實站在一起，您的每一分支持都是守護新聞自由的力量。</p></div><div class="articleDownload"><p>下載寶島社「一手新聞」APP，每日新聞不漏接</p></div><div class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div><div class="keywordTag"><a># 水稻</a><a># 蘭濱</a></div></article></div>
<div class="secondary"><h3>熱門新聞</h3><ul class="imgModule">{links("春雷第一聲何時響 氣象單位說明", "離島航班增開12班", "古厝修復完工開放參觀")}</ul></div></div><div class="footer"><p>寶島通訊社股份有限公司 版權所有</p></div>
<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"2024-03-07T15:36:00+08:00","dateModified":"2024-03-07T16:20:00+08:00","author":{{"@type":"Person","name":"寶島社"}}}}</script>""",
    build=bare,
    day="2024-03-07",
    time="15:36",
    origin="寶島社",
    authors=("簡于晴",),
    editors=("方大同",),
)
