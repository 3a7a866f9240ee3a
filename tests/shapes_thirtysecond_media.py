"""A thirty-second album of pages, Chinese media: portals, agencies, papers, digital outlets, account platforms; written without sight of the rules.

Every name, host and sentence is invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, indented, paragraphs, story

THIRTYSECOND_MEDIA = Album()
add = THIRTYSECOND_MEDIA.add


def items(pattern: str, *texts: str) -> str:
    """One piece of markup for each text, `{}` standing for the text."""
    return "".join(pattern.replace("{}", text) for text in texts)


def page(language: str, title: str, middle: str, head: str) -> str:
    """A page whose whole body the shape writes itself."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
{head}
</head>
<body>
{middle}
</body>
</html>"""


def old_page(language: str, title: str, middle: str, head: str) -> str:
    """The same as written before 2015."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>{head}</head><body>
{middle}
</body></html>"""


# ---------------------------------------------------------------- the big portals

OVERPASS = story(
    "老人被困天桥电梯两小时 街道：已更换控制板",
    "6月11日下午，宁川市柳湾区七旬老人梁婆婆独自乘坐福安路过街天桥的无障碍电梯时，电梯突然停在半空，老人被困近两个小时才被救出。",
    "“里面按键全黑了，喊也没人听见。”梁婆婆回忆，当天气温超过三十三度，轿厢里没有风，她靠随身带的一瓶水撑到了救援人员赶来。",
    "记者在现场看到，电梯轿厢内张贴的救援电话已经褪色，其中一位数字难以辨认。附近店主表示，这部电梯今年至少停过四次，“修好两三天又坏”。",
    "柳湾区福安路街道办工作人员回应称，故障系控制板老化所致，目前已更换新板并重新检验，轿厢内的应急呼叫按钮直接接入街道值班室，24小时有人接听。",
    "宁川市市场监管局表示，将对全市八十七部过街天桥电梯逐一排查，排查结果于月底前公布。",
)
add(
    "portal news, the copy of an evening paper",
    OVERPASS,
    "{T}|电梯|天桥_潮声新闻",
    f"""<div class="top-nav-wrap"><div class="nav-left"><a href="//www.chaosheng.example/">潮声首页</a><a href="//news.chaosheng.example/">新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><a>图片</a><a>专栏</a><a>更多</a></div><div class="nav-right"><a>登录</a><a>注册</a></div></div>
<div class="path-search" data-sudaclick="content_pathsearch"><div class="path"><div class="channel-path"><a href="//news.chaosheng.example/">新闻中心</a> <span class="spliter">&gt;</span> <a href="//news.chaosheng.example/society/">社会新闻</a> <span class="spliter">&gt;</span> 正文</div></div><form class="search"><select><option>新闻</option><option>图片</option></select><input placeholder="请输入关键词"></form></div>
<div class="main-content w1240">
<h1 class="main-title">{OVERPASS.title}</h1>
<div class="page-tools top-bar" id="page-tools"><div class="date-source"><span class="date">2022年06月12日 08:47</span><span class="source ent-source">北江晚报</span></div>
<div class="page-tool-r"><a class="cmt"><em node-type="comment-num">326</em> 评论</a><span class="tool-share-weibo">微博</span><span class="tool-share-wechat">微信</span><span class="tool-share-qq">QQ好友</span><span class="tool-font">缩小字体</span><span>放大字体</span><span>收藏</span></div></div>
<div class="article-content clearfix"><div class="article-content-left">
<div class="ad top-ad"><ins class="csads" data-ad-pdps="PDPS000000071"></ins><script>(csads = window.csads || []).push({{}});</script></div>
<div class="article" id="article">
<p>　　原标题：七旬老人被困天桥电梯近两小时，街道回应</p>
<p>　　{OVERPASS.body[0]}</p>
<p>　　{OVERPASS.body[1]}</p>
<div class="img_wrapper"><img src="//img.chaosheng.example/n/20220612/a1.jpg" alt="事发的过街天桥电梯"><span class="img_descr">事发的过街天桥电梯</span></div>
<p>　　{OVERPASS.body[2]}</p>
<p>　　{OVERPASS.body[3]}</p>
<p>　　{OVERPASS.body[4]}</p>
<p class="article-editor">责任编辑：陆文舟 SN117</p>
</div>
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords"><label>关键字 : </label><a>电梯</a><a>天桥</a></div><div class="btns"><a>我要反馈</a></div></div>
<div class="blk-wxfollow"><div class="wx-qr"><img src="//img.chaosheng.example/qr.jpg"></div><div class="wx-info"><span>潮声新闻公众号</span><p>更多猛料！欢迎扫描左方二维码关注潮声新闻官方微信（chaosheng-news）</p></div></div>
<div class="blk-comment"><div class="hd"><span>评论 30条</span><em>文明上网理性发言</em></div><textarea placeholder="请输入评论内容"></textarea><p>最热评论刷新</p></div>
<div class="blk-related"><h2>相关新闻</h2><ul>{items('<li><a href="#">{}</a></li>', "过街天桥该不该都装电梯", "小区电梯十年未大修 业主自筹资金换新")}</ul></div></div>
<div class="article-content-right"><div class="tit02"><span>24小时热文</span></div><ol>{items("<li><a>{}</a></li>", "暑运火车票今日开售", "多地高考查分时间公布", "荔枝价格跌回个位数")}</ol></div></div></div>
<div class="footer"><p>潮声简介 | 广告服务 | 联系我们 | 招聘信息 | 网站律师 | 注册 | 产品答疑</p><p>Copyright &copy; 1997-2022 CHAOSHENG 潮声公司 版权所有</p></div>
<script>var SCOPE_comment={{newsid:"comos-imizirau7986",channel:"sh"}};</script>""",
    head='<meta property="article:published_time" content="2022-06-12T08:47:11+08:00"><meta property="article:author" content="北江晚报"><meta name="mediaid" content="北江晚报">',
    build=page,
    day="2022-06-12",
    time="08:47",
    origin="北江晚报",
    editors=("陆文舟",),
)

GAME = story(
    "九人轮番得分上双 松原雷鸟客场大胜终结三连败",
    "云盘体育12月18日报道：",
    "常规赛第21轮继续进行，松原雷鸟客场以118比91大胜海陵飞鱼，结束三连败。雷鸟队本场九人得分上双，外援杜兰特森拿下22分11个篮板，后卫何启铭贡献14次助攻。",
    "开场后双方一度打成12平，雷鸟随后连续命中四记三分拉开比分，首节结束时以33比20领先。第二节飞鱼改打联防，但雷鸟外线手感不减，半场战罢领先优势扩大到19分。",
    "易边再战，飞鱼曾在第三节中段将分差缩小到11分，何启铭连续两次助攻队友空切得手稳住局面。末节雷鸟派上全部替补，仍以118比91轻松取胜。",
    "双方首发：",
    "雷鸟：何启铭、葛宇、杜兰特森、白子墨、乔石",
    "飞鱼：沈一航、罗斌、马库斯-柯林、田壮、冯骁",
)
add(
    "portal sport, game report with the house's credit foot",
    GAME,
    "{T}|雷鸟|飞鱼_云盘体育",
    f"""<div class="yp_nav_wrap" id="js_N_nav_wrap"><div class="yp-nav"><a>云盘首页</a><a>应用</a><a>快速导航</a><a>登录</a><a>注册免费邮箱</a></div></div>
<div class="post_crumb"><a href="https://www.yunpan.example/">云盘首页</a> &gt; <a href="https://sports.yunpan.example/">云盘体育</a> &gt; <a href="https://sports.yunpan.example/cba/">篮球</a> &gt; 正文</div>
<div class="post_area clearfix"><div class="post_content_main" id="epContentLeft">
<h1>{GAME.title}</h1>
<div class="post_time_source">　2019-12-18 21:58:40　来源: <a id="ne_article_source" href="http://sports.yunpan.example/" target="_blank">云盘体育</a>　<a href="#" class="report">举报</a></div>
<div class="post_func"><div class="post_topshare"><span>分享到：</span><ul><li>易信</li><li>微信</li><li>QQ空间</li><li>微博</li></ul></div><a class="post_cnum_tie">1864</a></div>
<div class="post_text" id="endText">
<p class="f_center"><img src="http://cms.yunpan.example/2019/1218/ab.jpeg"><br>何启铭在比赛中突破</p>
<p><b>{GAME.body[0]}</b></p>
<p>{GAME.body[1]}</p>
<div class="gg200x300"><iframe src="http://g.yunpan.example/r?site=sports&affiliate=news&cat=article"></iframe></div>
<p>{GAME.body[2]}</p>
<p>{GAME.body[3]}</p>
<p>{GAME.body[4]}</p>
<p>{GAME.body[5]}</p>
<p>{GAME.body[6]}</p>
<div class="ep-source cDGray"><span class="left"><a href="http://sports.yunpan.example/"><img src="/img/end_sports.png" alt="吕笙" width="13" height="12" class="icon"></a> 本文来源：云盘体育 作者：葛川 </span><span class="ep-editor">责任编辑：吕笙_NS4471</span></div>
</div>
<div class="post_btmshare"><span>分享到：</span><ul><li>易信</li><li>微信</li></ul></div>
<div class="post_comment"><div class="tie-titlebar"><b>跟贴</b><span>1864</span><span>参与</span></div><p>文明上网，登录发贴</p></div>
<div class="post_recommends"><h3>热点新闻</h3>{items('<div class="post_recommend"><a>{}</a><span class="post_recommend_time">12-18 20:10</span></div>', "飞鱼主帅：输在了篮板和失误", "下轮前瞻：榜首大战打响")}</div></div>
<div class="post_content_side"><h3>阅读下一篇</h3><a>雷鸟官宣签下老将白子墨</a><h3>云盘热搜</h3><ol>{items("<li>{}</li>", "冰雪季抽签结果", "国足集训名单")}</ol></div></div>
<div class="N-nav-bottom"><div>About YUNPAN - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策</div><div>云盘公司版权所有 &copy;1997-2019</div></div>""",
    head='<meta property="article:published_time" content="2019-12-18T21:58:40+08:00"><meta name="author" content="云盘">',
    build=page,
    day="2019-12-18",
    time="21:58",
    origin="云盘体育",
    authors=("葛川",),
    editors=("吕笙",),
)

NOODLES = story(
    "在老厂区卖了三十年面，她决定把店留给徒弟",
    "凌晨四点，青塘机床厂家属区的路灯还亮着，林秀云已经把第一锅骨汤烧开了。",
    "这家没有招牌的面馆开在锅炉房旁边，三张桌子，十二个凳子。三十年里，面从一块二涨到九块，老主顾从骑自行车变成了坐轮椅。",
    "“厂子散了，人没散。”林秀云说，早些年工人下夜班，先来吃一碗面再回家睡觉，谁家孩子考上大学、谁家老人住院，都是在桌上听说的。",
    "去年冬天她摔了一跤，右手使不上劲，揉不动面了。儿子在外地做工程，劝她把店关掉。她没应声，转头收了个徒弟。",
    "徒弟叫阿敏，以前是超市收银员。头三个月只让她做一件事：看火。“汤滚不滚，不是看泡，是听声。”",
    "今年立夏，林秀云第一次没有四点起床。她睡到六点，慢慢走到店门口，里面已经坐满了人。",
    "她站着看了一会儿，没进去。",
)
add(
    "portal's account platform, a feature by an account",
    NOODLES,
    "{T}|林秀云|面馆_云盘订阅",
    f"""<div class="yp-nav" id="js_N_nav"><a href="https://www.yp.example">首页</a><a>新闻</a><a>体育</a><a>娱乐</a><a>财经</a><a>汽车</a><a>科技</a></div>
<div class="container clearfix" id="container" data-wemediaid="W7742" data-docid="IBC7P0F3"><div class="post_main">
<h1 class="post_title">{NOODLES.title}</h1>
<div class="post_info">2024-05-09 10:22:31　来源: <a href="https://www.yp.example/dy/media/T1.html" target="_blank">城南旧事簿</a><span class="post_location"> 四川</span>&nbsp;<a href="javascript:;" class="post_jubao">举报</a></div>
<div class="post_body_wrap"><div class="post_side" id="post_side"><div class="post_side_comment js-tielink"><i></i><span>214</span></div><p>分享至</p><div class="post_side_share"><div class="qrcode"><img src="/qr.png"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></div>
<div class="post_body" id="content">{"".join(f'<p id="{number:03d}P">{line}</p>' for number, line in enumerate(NOODLES.body[:3]))}<p class="f_center"><img src="https://nimg.yp.example/1.jpg" alt=""></p>{"".join(f"<p>{line}</p>" for line in NOODLES.body[3:])}</div></div>
<div class="post_statement"><p><b>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“云盘号”用户上传并发布，本平台仅提供信息存储服务。</b></p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Yunpan Hao, which is a social media platform and only provides information storage services.</p></div>
<div class="post_next_name"><a>/阅读下一篇/</a><a>返回云盘首页</a><a>下载云盘新闻客户端</a></div>
<div class="post_recommends js-tab-mod"><h3 class="title">相关推荐</h3><ul>{items("<li><a><h3>{}</h3></a><p>巷口观察 2024-05-08 18:00</p><span>31</span>跟贴</li>", "小城菜市场的最后一个杀鱼匠", "父亲的二八大杠")}</ul></div></div>
<div class="post_side_right"><div class="subscribe"><b>城南旧事簿</b><p>记录一座城市的老手艺</p><span>418文章数</span><span>2.1万关注度</span></div><h3>往期回顾</h3><a>全部</a><a>锅炉房的最后一班</a></div></div>
<footer>&copy; 1997-2024 云盘公司版权所有 About Yunpan | 公司简介 | 不良信息举报</footer>""",
    head='<meta property="article:published_time" content="2024-05-09T10:22:31+08:00"><meta property="article:author" content="城南旧事簿">',
    build=page,
    day="2024-05-09",
    time="10:22",
    origin="城南旧事簿",
)

BATTERY = story(
    "深流｜二手动力电池抢货潮：一块旧电池被转手六次",
    "划重点：",
    "多位回收商称，过去半年退役电池包到手价上涨近四成，小作坊抬价抢货是主因。",
    "一块电池从报废车上拆下到进入正规工厂，平均要转手三到六次，履历基本丢失。",
    "业内人士建议，电池编码应与车辆注销手续绑定，拆不拆、交给谁都要留下记录。",
    "去年秋天，做了八年废旧金属生意的邵东平把仓库里的铜线全部清空，改收电池。他的判断很简单：路上跑了七八年的电动车，到换的时候了。",
    "01 抬价的人",
    "邵东平第一次出价就输了。那是一批网约车公司淘汰的电池包，他报每吨九千二百元，对方笑着给他看手机，另一个买家已经喊到一万零五百。",
    "“我到现在都算不明白，一万零五收回去怎么赚钱。”他说。后来他才知道，那些电池没有被拆解，只是换了外壳，重新卖给了做换电柜的人。",
    "02 丢失的履历",
    "按照规定，每块动力电池都有一个编码，记录它的生产、装车、维修和报废。但在多次转手之后，编码往往在第二次交易时就被磨掉。",
    "岭北一家白名单企业的负责人对《深流》表示，工厂产能只用了三成，“不是没有旧电池，是旧电池到不了我们手里”。",
    "邵东平没有拿到资质，他打算干到年底。“这行迟早要收紧，收紧之前，大家都在赌最后一把。”",
    "（应受访者要求，邵东平为化名）",
)
add(
    "portal finance, the house's own column with key points",
    BATTERY,
    "{T}_云雀新闻",
    f"""<div id="TopNav"><a>云雀网</a><a>要闻</a><a>财经</a><a>科技</a><a>娱乐</a><a>体育</a><a>军事</a><input placeholder="搜索"><a>登录</a></div>
<div class="yq_conent clearfix"><div class="LeftTool" id="LeftTool"><ul><li><a>评论</a></li><li>朋友圈</li><li>微博</li><li>QQ空间</li></ul></div>
<div class="LEFT">
<h1>{BATTERY.title}</h1>
<div id="dc-normal-body"><div class="author-box"><img src="/head.jpg"><div class="author-txt"><a class="author">深流</a><div class="media-meta"><span class="meta-time">2023-08-17 07:32</span><span class="ip">发布于北京</span><span class="lab">云雀新闻深流栏目官方账号</span></div></div><a class="follow">+ 关注</a></div></div>
<div class="content clearfix"><div class="content-article" id="ArticleContent">
<p class="one-p"><strong>作者 | 柳疏桐</strong></p>
<p class="one-p"><strong>编辑 | 邢越</strong></p>
<p class="one-p"><strong>{BATTERY.body[0]}</strong></p>
<ul><li>{BATTERY.body[1]}</li><li>{BATTERY.body[2]}</li><li>{BATTERY.body[3]}</li></ul>
<p class="one-p">{BATTERY.body[4]}</p>
<p class="one-p"><strong>{BATTERY.body[5]}</strong></p>
<p class="one-p">{BATTERY.body[6]}</p>
<p class="one-p">{BATTERY.body[7]}</p>
<p class="one-p"><img class="content-picture" src="//inews.yunque.example/0/1.png"></p>
<p class="one-p"><strong>{BATTERY.body[8]}</strong></p>
{items('<p class="one-p">{}</p>', *BATTERY.body[9:])}
</div><div id="Status"></div></div>
<div class="statement">免责声明：本文来自云雀新闻客户端创作者，不代表云雀网的观点和立场。</div>
<div id="Comment"><div class="cmt-hd">评论 418</div><div>文明上网，理性发言</div></div>
<div class="recommend"><h2>为您推荐</h2>{items('<div class="item"><h3>{}</h3><span>深流</span></div>', "换电柜进小区，账该怎么算", "县城里的第一代充电站老板")}</div></div>
<div class="RIGHT"><h2>热点精选</h2><ul>{items("<li><a>{}</a></li>", "油价今晚调整", "开学季文具消费观察", "台风路径最新预报")}</ul></div></div>
<div id="Foot">Copyright &copy; 1998 - 2023 Yunque. All Rights Reserved</div>
<script>window.DATA={{"title":"{BATTERY.title}","media":"深流","pubtime":"2023-08-17 07:32:08"}}</script>""",
    head='<meta name="apub:time" content="8/17/2023, 7:32:08 AM"><meta name="apub:from" content="default">',
    build=page,
    day="2023-08-17",
    time="07:32",
    origin="深流",
    authors=("柳疏桐",),
    editors=("邢越",),
)

PENSION = story(
    "退休金到账短信里多了一行字，很多人没看懂",
    "这几天，不少退休的朋友发现，银行发来的到账短信比以前长了一截，除了金额，后面还跟着一行“本月含补发”。",
    "有人高兴，有人纳闷：补的是哪几个月？为什么邻居补了三百多，自己只补了一百八？",
    "其实道理不复杂。今年的调整从1月算起，7月才发到手，中间六个月的差额要一次补齐，所以第一笔看起来特别多。",
    "至于每个人补得不一样，要看三笔账：第一笔是定额，人人一样；第二笔和缴费年限挂钩，干得越久加得越多；第三笔是高龄倾斜，满70岁、75岁、80岁各有一档。",
    "如果您对金额有疑问，可以带上身份证到社区服务站查明细，也可以在手机上点开“养老待遇”一栏自己看，每一项都列得清清楚楚。",
    "最后提醒一句：凡是打电话说“帮您多领补发”的，一概不要信。",
)
add(
    "account page with the way back glued to the last words",
    PENSION,
    "{T}_养老金_退休_短信",
    f"""<header id="main-header" class="error-head"><div class="area"><a class="logo">狐尾网</a><ul class="nav">{items('<li class="nav-item"><a>{}</a></li>', "首页", "新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经", "娱乐")}</ul><div class="head-rihgt"><a>无障碍</a><a>关怀版</a><a>登录狐友</a></div></div></header>
<div class="area clearfix" id="article-container">
<div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><img src="//img.huwei.example/u.jpg"></div><h4><a href="#">银发算盘</a></h4><dl class="user-num"><dd><span class="value">862</span>文章</dd><dd><span class="value">1.3亿</span>总阅读</dd></dl><a>查看TA的文章&gt;</a></div><div class="share-interaction"><a>评论</a><a>分享到微博</a><a>分享到微信</a></div></div>
<div class="left main"><div class="text">
<div class="text-title"><h1>{PENSION.title} <span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1721438100000">2024-07-20 09:15</span><span data-role="original-link">来源: <a href="#" target="_blank">银发算盘</a></span><div class="area"><span>发布于：</span><span>河北省</span></div></div></div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：退休金到账短信里多了一行字，很多人没看懂</p>
<p>{PENSION.body[0]}</p><p>{PENSION.body[1]}</p>
<p class="ql-align-center"><img src="//img.huwei.example/p1.jpeg"></p>
<p>{PENSION.body[2]}</p><p>{PENSION.body[3]}</p><p>{PENSION.body[4]}</p>
<p>{PENSION.body[5]}<a href="//www.huwei.example/" target="_blank" id="backhuweicom"><span class="backword"><i class="backhuwei"></i>返回狐尾，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div class="statement">平台声明：该文观点仅代表作者本人，狐尾号系信息发布平台，狐尾仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear"><span class="read-num">阅读 (<em data-role="pv"></em>)</span><div id="article-like"></div></div></div>
<div class="comment" id="comment_area"><p>我来说两句</p><p>0人参与，0条评论</p></div>
<div class="groom-read"><div class="title">推荐阅读</div><div class="news-list">{items("<div><h4><a>{}</a></h4><span>今天08:00</span></div>", "社保卡里的钱多久不取会清零", "高温津贴退休返聘的人有没有")}</div></div></div>
<div class="sidebar right"><div class="hot-article"><div class="title">24小时热文</div><ul>{items("<li><a>{}</a></li>", "家里的旧存折别扔", "医保缴费年限怎么认")}</ul></div></div></div>""",
    head='<meta itemprop="datePublished" content="2024-07-20 09:15"><meta name="mediaid" content="银发算盘"><meta property="og:release_date" content="2024-07-20 09:15">',
    build=page,
    day="2024-07-20",
    time="09:15",
    origin="银发算盘",
)

QUAKE = story(
    "图瓦拉群岛附近海域发生6.4级地震 暂无人员伤亡报告",
    "新华社苏维3月14日电（记者祝庭）图瓦拉群岛附近海域14日凌晨发生6.4级地震，目前没有人员伤亡和财产损失的报告。",
    "当地地震监测机构发布的信息显示，地震发生在当地时间3时52分，震源深度约31公里，震中位于主岛以南约140公里处。",
    "图瓦拉国家灾害管理办公室说，主岛沿海居民在半夜感到明显摇晃，部分居民自发前往高处避险。太平洋海啸预警机构随后表示，此次地震没有引发海啸的危险。",
    "图瓦拉群岛处在环太平洋地震带上，地震频发。2021年11月，该群岛曾发生7.1级地震，造成一座码头受损。",
)
add(
    "portal of a broadcaster, hashed class names, an agency's brief",
    QUAKE,
    "{T}_鹏翔网资讯_鹏翔网",
    f"""<div id="root"><div class="index_top_Hk3Qd"><a>鹏翔网首页</a><a>资讯</a><a>财经</a><a>娱乐</a><a>体育</a><a>时尚</a><a>汽车</a><a>房产</a><a>军事</a><a>国学</a><span>用户登录</span></div>
<div class="index_nav_Gm2Tr"><a href="//news.pengxiang.example/">资讯</a>&gt;<a>国际</a>&gt;<span>正文</span></div>
<div class="index_artical_Eo9Tv" id="artical"><div class="index_leftContent_uXc1B">
<h1 class="index_title_PZ0aR">{QUAKE.title}</h1>
<div class="index_info_SgyLd"><div class="index_timeBref_Uq8Hz"><a class="time-Hm3v">2025年03月14日 06:18:27</a> <span class="index_source_Y7Hdo">来源：<a>新华社</a></span> <span class="index_pos_8sK1f">来自北京市</span></div>
<div class="index_share_Wr2aM"><a class="weixin"></a><a class="weibo"></a><a class="qqzone"></a><h5><a><span>56</span>人参与</a> <a><span>12</span>评论</a></h5></div></div>
<div class="index_main_content_XaQdV"><div><div class="index_text_D0U1y">{paragraphs(QUAKE.body)}</div></div></div>
<div class="index_editor_4tGsk"><span>[责任编辑：耿霜 PX041]</span></div>
<div class="index_adBox_aa1"><div data-ad="16:9"></div></div>
<div class="index_disclaimer_LL1">“特别声明：以上作品内容(包括在内的视频、图片或音频)为鹏翔网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</div>
<div class="index_tip_q3">评论 <em>12</em> 文明上网理性发言，请遵守新闻评论服务协议</div>
<div class="index_tabs_Ww"><span>猜你喜欢</span><ul>{items('<li class="newsItem"><h2><a>{}</a></h2><span>今天 07:10</span></li>', "南太岛国推迟议会选举", "一货轮在公海失去动力")}</ul></div></div>
<div class="index_side_kk"><h3>精品有声</h3><a>茶馆里的三国</a><h3>好书精选</h3><a>江河万里</a><h3>鹏翔热榜</h3><ol>{items("<li>{}</li>", "樱花季铁路加开列车", "新版驾照考试办法")}</ol></div></div>
<div class="index_foot_zz">鹏翔网 广告服务 诚征英才 保护隐私权 免责条款 意见反馈<br>鹏翔新媒体 版权所有 Copyright &copy; 2025 Pengxiang. All Rights Reserved.</div></div>
<script>var allData={{"docData":{{"newsTime":"2025-03-14 06:18:27","source":"新华社","editorName":"耿霜","editorCode":"PX041"}}}};</script>""",
    head='<meta name="og:time " content="2025-03-14 06:18:27"><meta property="og:category " content="资讯">',
    build=page,
    day="2025-03-14",
    time="06:18",
    origin="新华社",
    authors=("祝庭",),
    editors=("耿霜",),
)

# ---------------------------------------------------------------- agencies and the central press

WATERWAY = story(
    "一江连三湖 涔江航道整治二期工程全线贯通",
    "华通社望洲5月9日电（记者骆星河、姚知远）记者9日从涔江航务管理局获悉，涔江航道整治二期工程当天通过交工验收，两千吨级船舶可从入江口直达上游的白鹭湖港。",
    "二期工程于2021年开工，整治航道里程186公里，炸礁、疏浚共计920万立方米，新建航标214座。工程完工后，上游段枯水期最小水深由2.1米提高到3.5米。",
    "“以前冬天过鬼门滩要等水，最长的一次等了六天。”在涔江上跑了二十多年船的船长蒋水生说，如今船舶可以昼夜通过，一个航次至少节省两天。",
    "据介绍，工程设置了八处鱼类洄游通道和三处人工鱼巢，施工期避开了每年3月至6月的产卵期。监测显示，今年春季鱼卵数量与施工前基本持平。",
    "涔江航务管理局负责人表示，下一步将推进沿线港口岸电改造，年内实现干线码头岸电全覆盖。",
)
add(
    "agency site, the date split over elements and printed again for phones",
    WATERWAY,
    "{T}-华通网",
    f"""<div class="fix-ewm domPC" data="datasource:20240509abcdef" datatype="content"><img src="/detail/images/ewm.png" width="94" alt=""><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC"><script src="/global/public/topbar.js"></script></div>
<div class="header domPC" data="datasource:20240509abcdef" datatype="content"><div class="header-top clearfix"><div class="header-nav left"><a href="https://www.huatong.example/" target="_blank">华通网</a> &gt; <a class="curColumn">时政</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2024</em></span> <span class="day"><em> 05</em>/<em> 09</em></span> <span class="time"> 22:27:02</span></div>
<div class="source"> 来源：华通网 </div>
<div class="head-line clearfix"><h1><span class="title"> {WATERWAY.title} </span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share"> 分享到：<a class="wx"></a><a class="wb"></a><a class="khd"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title"> {WATERWAY.title} </span></h1><div class="info"> 2024-05-09 22:27:02 <span> 来源： 华通网 </span></div></div>
<div class="main clearfix"><div class="main-left left">
<div id="detail"><span id="detailContent">{indented(WATERWAY.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a></span><span class="editor"> 【责任编辑:纪澄
】 </span></div></div>
<div class="nextpage clearfix" style="display:none"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div>
<div class="bookList clearfix domPC"><ul><li><a>深入学习读本</a></li></ul></div></div>
<div class="main-right right"><div class="columBox domPC"><div class="col-tit"><span><a>深度观察</a></span></div><div class="col-cont"><ul>{items("<li><a>{}</a></li>", "千年古渡的新生意", "内河船舶电动化走到哪一步")}</ul></div></div><div class="columBox"><div class="col-tit">新闻热榜</div><ol>{items("<li>{}</li>", "全国铁路五一客流创新高", "入夏首轮高温来袭")}</ol></div></div></div>
<div class="foot"><div class="domPC"><script src="/footer.js"></script></div><div class="domMobile"><p>Copyright &copy; 2000 - 2024 HUATONG.example All Rights Reserved. 制作单位：华通网股份有限公司 版权所有</p></div></div>""",
    head='<meta name="publishid" content="1130142233"><meta name="nodeid" content="11109063"><meta name="source" content="华通社">',
    build=page,
    day="2024-05-09",
    time="22:27",
    origin="华通网",
    authors=("骆星河", "姚知远"),
    editors=("纪澄",),
)

PEPPER = story(
    "琼屿白椒村：小胡椒“椒”出致富路",
    "众声网琼屿4月23日电 （记者符海棠）走进琼屿县白椒村，空气里满是胡椒的辛香。村民黎阿旺把刚采下的青椒摊在水泥坪上，一边翻晒一边算账：“今年湿椒收购价每斤七块五，比去年高两块。”",
    "白椒村种胡椒已有七十多年。过去村民各种各的，品种混杂，一遇台风就倒一片。2019年起，村里成立合作社，统一供苗、统一立桩、统一收购，亩产由一百八十斤提高到二百六十斤。",
    "卖得好，关键在加工。合作社引进脱皮水洗生产线，把传统泡水十天的工序压缩到两天，白胡椒的霉变率由百分之六降到不足百分之一。",
    "“不光卖胡椒，还卖故事。”返乡大学生黎小满在村口开了一家胡椒咖啡馆，节假日一天能卖出两百多杯。",
    "目前，全村胡椒种植面积达到三千二百亩，2023年村民人均可支配收入突破两万四千元。琼屿县农业农村局有关负责人表示，将继续完善冷链和仓储设施，支持白椒村申报地理标志。",
)
add(
    "party paper's site, a local channel",
    PEPPER,
    "{T}--琼屿频道--众声网",
    f"""<div class="rm_head"><div class="layout cf"><a href="http://www.zhongsheng.example/"><img src="/img/logo.png"></a><form><input name="keyword" type="text"><button>搜索</button></form></div>
<div class="rm_nav"><a>众声网</a><a>首页</a><a>琼屿要闻</a><a>市县</a><a>旅游</a><a>健康</a><a>教育</a><a>领导留言板</a></div></div>
<div class="layout route cf" id="rwb_navpath"><a href="http://qy.zhongsheng.example/" class="clink">众声网</a>&gt;&gt;<a class="clink">琼屿频道</a>&gt;&gt;<a class="clink">原创</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl">
<h3 class="pre">乡村振兴看琼屿</h3>
<h1>{PEPPER.title}</h1>
<h4 class="sub" style="display: none;"></h4>
<div class="author cf"></div>
<div class="channel cf"><div class="col-1-1 fl"> 2024年04月23日08:36 | 来源：<a href="http://qy.zhongsheng.example/" target="_blank">众声网－琼屿频道</a> </div><div class="col-1-2 fr"><span class="rm_type"><img src="/img/icon_type.png" alt=""><i>小字号</i></span></div></div>
<div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>
<p style="text-align: center;"><img src="/NMediaFile/2024/0423/LOCAL1.jpg" width="600"></p>
<p class="desc" style="text-align: center;"><span style="color:#000080">村民在晾晒胡椒。众声网记者 符海棠摄</span></p>
{items('<p style="text-indent: 2em;">{}</p>', *PEPPER.body)}
<div class="box_pic"></div><div class="edit cf">(责编：岑柏、吉文君)</div>
<p class="paper_num"><em class="section-common-share-wrap">分享让更多人看到 <i class="btn_share_common"><img src="/img/share.png"></i></em></p></div>
<div class="rm_relevant rm_recommend cf"><h5><span></span>推荐阅读</h5>{items("<dl><dt><a>{}</a></dt><dd>众声网琼屿4月22日电 近日，记者走访多地了解到，相关工作正有序推进…</dd></dl>", "琼屿环岛公路又添三座驿站", "早熟荔枝上市 电商订单排到五月")}</div></div>
<div class="col col-2 fr"><h3>琼屿热点</h3><ul class="rm_ranking">{items("<li><a>{}</a></li>", "免税城延长营业时间", "海钓大赛周末开赛", "中小学春假安排公布")}</ul></div></div>
<div class="rm_foot"><p>众声社概况 | 关于众声网 | 报社招聘 | 广告服务 | 合作加盟 | 供稿服务 | 网站声明</p><p>众 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div>""",
    head='<meta name="publishdate" content="2024-04-23"><meta name="author" content="106331"><meta name="source" content="来源：众声网－琼屿频道 原创稿"><meta name="editor" content="2208">',
    build=page,
    day="2024-04-23",
    time="08:36",
    origin="众声网－琼屿频道",
    authors=("符海棠",),
    editors=("岑柏", "吉文君"),
)

OPERA = story(
    "百年越腔戏班重返老戏台 台下半数是年轻人",
    "华讯网绣州10月2日电 (记者 温如许 实习生 邱蔓)锣鼓一响，绣州古城隍庙的老戏台前坐满了人。2日晚，成立于1912年的“同春班”在这座停演四十一年的戏台上，连唱三出越腔折子戏。",
    "越腔是绣州一带的地方小戏，唱词用当地方言，伴奏只有一把胡琴、一面鼓和一支笛子。上世纪七十年代末，戏班解散，艺人各自谋生。",
    "“箱底的戏服虫蛀了，唱腔还在。”今年八十一岁的同春班第四代传人裘月仙说，她花了六年时间，把记得的四十七出戏逐句教给徒弟，并请人用五线谱记了下来。",
    "令她意外的是，台下有一半是年轻人。来自外省的大学生宋一苇特意坐了五个小时火车赶来，“听不懂词，但听得懂里面的悲喜”。",
    "绣州市文化馆介绍，国庆假期期间，古城隍庙戏台每晚都有演出，观众可免费入场，现场配有字幕。",
)
add(
    "agency for overseas readers, hidden robots' block and a bracketed close",
    OPERA,
    "{T}-华讯网",
    f"""<div class="w1280"><div class="toplogo"><a href="/"><img src="/logo.jpg"></a></div><div class="nav_zw"><a>滚动</a><a>时政</a><a>东西问</a><a>财经</a><a>社会</a><a>大湾区</a><a>华人</a><a>文娱</a><a>体育</a><a>视频</a></div></div>
<div class="w1280 mt20"><div class="con_left">
<div class="bread"><a href="/">首页</a> → <a href="/cul/">文化新闻</a></div>
<div class="content_maincontent_more"><div class="content_maincontent_title">
<h1 class="content_left_title">{OPERA.title} </h1>
<div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2023-10-02 23:41:19</span><span id="source_baidu">来源：<a href="" target="_blank">华讯网</a></span><span id="author_baidu">作者：谈云舒</span><span id="editor_baidu">责任编辑：谈云舒</span></div>
<div class="content_left_time">2023年10月02日 23:41　来源：华讯网<a href="#zw_cyhd" target="_self"><img src="/cyhd.jpg" alt="参与互动"></a></div><div class="zihao"><a>大字体</a><a>小字体</a><span>分享到：</span></div></div>
<div class="content_maincontent_content"><div class="left_zw">
{indented(OPERA.body[:4])}<p>　　{OPERA.body[4]}(完)</p>
<div class="adEditor"><div class="left_name right"><span>【编辑:谈云舒】 </span></div></div><div id="function_code_page"></div></div></div></div>
<div class="channel"><a href="/cul/">更多精彩内容请进入文化频道</a></div>
<div class="div840"><h4 class="newsRecommendTitle">文娱新闻精选：</h4><ul class="news_list_ul">{items('<li><div class="news_title"><em><a>{}</a></em></div><div class="news_source">2023年10月01日 09:12:45</div></li>', "古琴进校园 十二所小学开课", "非遗灯会点亮古镇夜色")}</ul></div></div>
<div class="con_right"><div class="rightbox"><h5>热门搜索</h5><ul>{items("<li><a>{}</a></li>", "国庆假期出行数据", "亚运会奖牌榜", "中秋灯谜")}</ul></div></div></div>
<div class="pagebottom"><p>关于我们 | About us | 联系我们 | 广告服务 | 供稿服务 | 法律声明 | 招聘信息</p><p>本网站所刊载信息，不代表华讯社和华讯网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div>""",
    head='<meta name="source" content="华讯网">',
    build=page,
    day="2023-10-02",
    time="23:41",
    origin="华讯网",
    authors=("温如许", "邱蔓"),
    editors=("谈云舒",),
)

WHEAT = story(
    "夏粮收购进度过半 主产区小麦价格平稳",
    "国视网消息（新闻联播）：国家粮食部门今天发布数据，截至6月30日，主产区各类粮食企业累计收购小麦3126万吨，收购进度过半。",
    "今年各地提前腾仓并库，在产粮大县增设临时收购点，新增烘干能力每日4.6万吨，农民排队时间比去年缩短一个小时以上。",
    "价格方面，主产区中等小麦收购均价为每斤1.24元左右，整体平稳。各地严查压级压价、打白条等行为，公布举报电话，现场结算率达到百分之九十八。",
    "有关负责人表示，秋粮收购准备工作也已启动，将继续落实最低收购价政策，守住农民“种粮卖得出”的底线。",
)
add(
    "state broadcaster's site, news of its evening programme",
    WHEAT,
    "{T}_新闻频道_国视网(guoshi.example)",
    f"""<div class="topbar"><div class="col_w1000"><a>国视网</a><a>新闻</a><a>体育</a><a>经济</a><a>军事</a><a>农业农村</a><a>片库</a><a>直播</a><a>听音</a><a>登录</a></div></div>
<div class="allcontent" id="page_body">
<div class="column_wrapper"><div class="breadcrumb"><a href="https://news.guoshi.example/">国视网新闻</a> &gt; <a>国内</a> &gt; 正文</div></div>
<div class="content_18313" id="title_area_wrap"><div class="title_area" id="title_area"><h1>{WHEAT.title}</h1><div class="info1">来源：国视网 | 2021年07月01日 19:46:03</div><div class="info"><span id="p1">来源：国视网</span> | <i>2021年07月01日 19:46:03</i></div><div class="function"><div class="mess"><a>评论</a></div><span>原标题：</span></div></div>
<div class="video18847"><div id="myPlayer"><img src="/player.png"></div><div class="video_bar">正在加载</div></div>
<div class="content_area" id="content_area">{paragraphs(WHEAT.body)}</div>
<div class="zebian"><span>编辑：辛若水</span><span>责任编辑：郭庭和</span></div>
<div class="caozuo"><div class="zan"><a>点赞</a></div><div class="fenxiang"><div class="bdshare"><a>微信</a><a>微博</a></div></div></div>
<div class="wenzhang_ewm"><p>扫一扫 分享到微信</p></div></div>
<div class="column_wrapper_r"><div class="tit">24小时热榜</div><ol>{items("<li><a>{}</a></li>", "庆祝大会精彩瞬间", "暑期博物馆延时开放", "长江中下游进入梅雨期")}</ol><div class="tit">最新推荐</div><ul>{items("<li><a>{}</a></li>", "三夏一线见闻", "麦田里的“数字管家”")}</ul></div></div>
<div class="footer"><p>国视网版权与免责声明</p><p>中国互联网视听节目服务自律公约 网上传播视听节目许可证号 9900001</p></div>
<script>var commentTitle="{WHEAT.title}";var publishDate="20210701194603 ";</script>""",
    head='<meta name="author" content="辛若水"><meta name="source" content="国视网"><meta name="filetype" content="0">',
    build=page,
    day="2021-07-01",
    time="19:46",
    origin="国视网",
    editors=("辛若水", "郭庭和"),
)

READING = story(
    "让乡村书屋真正“活”起来",
    "农家书屋建起来容易，用起来难。一些地方的书屋铁门常锁、图书蒙尘，成了应付检查的“样板间”，这样的现象值得警惕。",
    "书屋冷清，往往不是因为农民不爱读书，而是书不对路、门不常开、人不专职。有的书屋五年没有更新过一本书，有的钥匙挂在村会计腰上，村民想借书得先找人。",
    "让书屋“活”起来，首先要把选书权交给读者。近年来，一些县推行“百姓点单、书店配送、财政买单”，图书流转率明显提高，这样的做法值得推广。",
    "其次要让书屋与生活相连。把课后托管、农技培训、电商直播请进书屋，人来了，书才有机会被翻开。",
    "再者要有人管。可以从返乡青年、退休教师中聘请管理员，给予适当补贴，把“看门人”变成“领读人”。",
    "一间书屋的灯光，照亮的是一个村庄的精神生活。少一些挂牌的热闹，多一些开门的恒心，书香才能真正飘进寻常百姓家。",
)
add(
    "intellectuals' daily, a comment with writer's line and page of the paper",
    READING,
    "{T}_昭明网",
    f"""<div class="g-top"><div class="g-wrap"><a href="https://www.zhaoming.example/"><img src="/img/logo.png" alt="昭明网"></a><ul class="m-nav">{items("<li><a>{}</a></li>", "首页", "时政", "国际", "时评", "理论", "文化", "科技", "教育", "经济", "生活", "法治", "军事")}</ul></div></div>
<div class="g-main"><div class="m-path"><a>首页</a>&gt; <a>光影时评频道</a>&gt; <a>昭明论坛</a> &gt; 正文</div>
<div class="m-title-box"><h1 class="u-title">
{READING.title}
</h1></div>
<div class="g-main-left"><div class="m-con-info"><div class="m-con-time-source"><span class="m-con-time">2020-11-24 08:05</span> <span class="m-con-source">来源：<a href="https://epaper.zhaoming.example/" target="_blank">昭明网-《昭明日报》</a></span></div><div class="m-fontsize"><span>字号</span></div><div class="m-share">分享</div></div>
<div class="u-mainText" id="contentMain"><!--enpproperty <articleid>34398112</articleid><date>2020-11-24 08:05:12.0</date><author>方既白</author>/enpproperty--><!--enpcontent-->
<p>　　作者：方既白（系岭南农业大学乡村文化研究所副研究员）</p>
{indented(READING.body)}
<p>　　《昭明日报》（ 2020年11月24日 02版）</p>
<!--/enpcontent--><div id="contentLiability"><span>[ 责编：卓尔岚 ]</span></div></div>
<div class="m-zan"><a>点赞</a></div><div class="m-hotRead"><h3>阅读剩余全文（<span></span>）</h3></div>
<div class="m-relativeNews"><h3>相关阅读</h3><ul>{items("<li><a>{}</a></li>", "文化下乡莫成“一阵风”", "多给县城图书馆一点时间")}</ul></div></div>
<div class="g-main-right"><div class="m-side-title">您此时的心情</div><ul><li>开心</li><li>难过</li><li>点赞</li><li>飘过</li></ul><div class="m-side-title">专题</div><a>全民阅读这一年</a></div></div>
<div class="g-foot"><p>昭明日报社概况 | 关于昭明网 | 报网动态 | 联系我们 | 法律声明 | 昭明网邮箱 | 网站地图</p><p>昭明网版权所有</p></div>""",
    head='<meta name="author" content="卓尔岚"><meta name="publishdate" content="2020-11-24">',
    build=page,
    day="2020-11-24",
    time="08:05",
    origin="昭明网-《昭明日报》",
    authors=("方既白",),
    editors=("卓尔岚",),
)

FERRYMAN = story(
    "跨国货运班列再提速 沿线小镇成“中转客厅”",
    "【寰宇时报驻外特约记者 申屠明 寰宇时报记者 丁念慈】“以前火车只是路过，现在大家愿意停下来。”在边境小镇科尔坎，经营旅馆的叶莲娜指着墙上的列车时刻表对《寰宇时报》记者说，今年以来，镇上的中国货车司机和货代多了三成。",
    "科尔坎人口不到两万，却是跨国班列换轨的必经之地。过去一列车在这里平均停留三十一个小时，上个月，这个数字降到了十四小时。",
    "提速的背后，是三套新的换装吊机和一套共享的报关系统。当地铁路公司负责人萨季克介绍，货单提前四十八小时传输，列车一到站就能作业，“不再为一张纸等一天”。",
    "变化也写在街面上。镇中心新开了两家中餐馆和一家卖轮胎的店，小学开设了每周两节的汉语课。叶莲娜十二岁的女儿已经能用中文报出房价。",
    "不过，当地人也有担忧。随着货量增长，进镇道路拥堵、住房租金上涨等问题开始显现。萨季克表示，镇政府正与铁路公司商议修建一条绕镇公路，最快明年开工。",
)
add(
    "international daily's site, text in sections, byline inside the first words",
    FERRYMAN,
    "{T}",
    f"""<div class="header"><div class="h-top"><a href="https://www.huanyu.example/"><img class="logo" src="/logo.svg"></a><ul>{items("<li><a>{}</a></li>", "国际", "国内", "军事", "台海", "评论", "财经", "科技", "汽车", "娱乐")}</ul></div></div>
<textarea class="article-aid" style="display:none">4KqZq2mW1cB</textarea><textarea class="article-title" style="display:none">{FERRYMAN.title}</textarea><textarea class="article-time" style="display:none">1716853260000</textarea><textarea class="article-source-name" style="display:none">寰宇时报</textarea><textarea class="article-editor-name" style="display:none">边洲</textarea>
<div class="container"><div class="content"><div class="l-container">
<div class="b-container"><div class="t-container-title"><h3>{FERRYMAN.title}</h3></div>
<div class="t-container-metadata"><div class="metadata-info"><p class="time">2024-05-28 07:41</p><span class="source"><span class="source-from">来源：</span><span>寰宇时报</span></span><span class="author">作者：申屠明 丁念慈</span></div><div class="function-wrap"><span class="large">大</span><span class="middle">中</span><span class="small">小</span></div></div></div>
<article><section data-type="rtext">{paragraphs(FERRYMAN.body[:3])}<p><i class="pic-con"><img data-alt="" src="//img.huanyu.example/1.jpg"></i></p>{paragraphs(FERRYMAN.body[3:])}</section></article>
<div class="editor-name"><span>责编：边洲</span></div>
<div class="ad-warning">版权作品，未经寰宇网书面授权，严禁转载，违者将被追究法律责任。</div>
<div class="recommend-wrap"><h4>推荐阅读</h4>{items("<a><p>{}</p></a>", "北极航线货运量创新高", "中亚国家加快数字通关")}</div></div>
<div class="r-container"><div class="hot-rank"><h4>热文榜</h4><ol>{items("<li>{}</li>", "多国专家热议新能源合作", "海外“中国书架”走红", "老外为何爱坐绿皮车")}</ol></div></div></div></div>
<div class="footer"><p>寰宇网版权所有</p><p>违法不良信息举报：0000-6536000</p></div>""",
    head='<meta name="author" content="huanyu"><meta name="keywords" content="班列,科尔坎">',
    build=page,
    day="2024-05-28",
    time="07:41",
    origin="寰宇时报",
    authors=("申屠明", "丁念慈"),
    editors=("边洲",),
)

# ---------------------------------------------------------------- digital outlets of the papers

RIVERBED = story(
    "四年未退的复垦保证金：矿山早已绿了，钱去哪了",
    "站在老君坡上往下看，当年的采石坑已经长满了刺槐。承包人段启山说，复垦验收通过四年了，他缴的186万元保证金至今没有退回来。",
    "2016年，段启山与铁岭镇签订协议，租用老君坡采石场剩余矿段开采三年，并按每平方米三十元的标准缴纳土地复垦保证金。协议约定，验收合格后九十个工作日内一次性退还。",
    "2020年5月，川南县自然资源部门组织专家对复垦工程进行验收，结论为“合格”。段启山向川流新闻出示的验收意见书上，盖有三个部门的公章。",
    "此后，他先后十一次到镇、县两级部门询问。镇里说钱已上缴县财政，县里说要等镇里打报告。“两边隔着一条马路，我走了四年。”",
    "6月12日，川南县财政局一名工作人员告诉川流新闻，该笔资金在专户中，退还需镇政府提出申请并附验收材料，“我们没有收到过报告”。铁岭镇镇长则表示，镇里去年曾口头汇报，因经办人调离，材料需要重新整理。",
    "北川大学法学院副教授蔺子规认为，保证金属于当事人财产，验收合格即具备退还条件，内部流程不能成为拖延理由，当事人可以提起行政诉讼。",
    "6月14日，川南县委宣传部回复川流新闻称，县里已召集相关部门协调，力争本月底前完成退款。",
)
add(
    "digital outlet of a city's press group, an own investigation",
    RIVERBED,
    "{T}_法治现场_川流新闻-The River",
    f"""<div id="__next"><div class="index_header__aB1"><a class="index_logo__x"><img src="/logo.svg" alt="川流新闻"></a><ul>{items("<li><a>{}</a></li>", "要闻", "深度", "直播", "视频", "时事", "国际", "财经", "科技", "暖闻", "智库")}</ul><span>登录</span><a>下载客户端</a></div>
<main class="index_container__c"><div class="index_leftcontent__d"><div class="index_wrapper__e">
<h1 class="index_title__B8mhI">{RIVERBED.title}</h1>
<div class="index_headerContent__f"><div><div class="index_left__g"><div>川流新闻记者 阮秋实 实习生 段逸</div><div class="ant-space"><div class="ant-space-item"><span>2023-06-14 17:22</span></div><div class="ant-space-item"><span>来源：川流新闻</span></div></div></div></div><div class="index_right__h"><a class="index_node__i">∙ <span>法治现场</span> &gt;</a><span>字号</span></div></div>
<div class="index_cententWrap__Jv8jK">
<p><img class="mb_img" src="https://img.chuanliu.example/1.jpg"></p><p class="image_desc">复垦后的老君坡。本文图片均由受访者提供</p>
{items("<p>{}</p>", *RIVERBED.body)}</div>
<div class="index_bottom__j"><div>责任编辑：崔知鱼</div><div>校对：艾莲</div><div class="index_copyright__k">川流新闻报料：0000-962866</div><div>川流新闻，未经授权不得转载</div></div>
<div class="index_praise__l"><span>+1</span><span>236</span><span>收藏</span><a>我要举报</a></div>
<div class="index_commentWrap__m"><h2>评论（58）</h2><textarea placeholder="说说你的看法"></textarea><button>发表评论</button></div>
<div class="index_more__n"><h2>相关推荐</h2>{items('<a class="index_inherit__o"><h3>{}</h3></a>', "矿山复垦资金使用将接受第三方审计", "一纸“口头汇报”拖住的三十户人家")}</div></div></div>
<aside class="index_rightcontent__p"><h3>川流热榜</h3><ol>{items("<li><a>{}</a></li>", "暴雨橙色预警继续", "县医院院长被查", "高校招生章程看点")}</ol><h3>川流新闻APP下载</h3><div>客户端下载</div><div>Android版</div><div>iPhone版</div></aside></main>
<footer><p>关于川流 | 加入川流 | 联系我们 | 广告合作 | 法律声明 | 隐私政策</p><p>互联网新闻信息服务许可证：99120170006　&copy; 2014-2023 某某川流新闻有限公司</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contentDetail":{{"pubTime":"2023-06-14 17:22","source":"川流新闻","responEditor":"崔知鱼"}}}}}}}}}}</script>""",
    build=page,
    day="2023-06-14",
    time="17:22",
    origin="川流新闻",
    authors=("阮秋实", "段逸"),
    editors=("崔知鱼",),
)

COFFEE = story(
    "便利咖啡进入“五元时代”，谁在为低价买单",
    "“再便宜下去，我卖的就是杯子。”在楚北市经营三家加盟店的秦晓对界河新闻说，五月以来，她的门店日均出杯量从三百杯涨到四百二十杯，利润却少了四分之一。",
    "今年4月，连锁品牌“拾光咖啡”率先把主力产品降到五元，随后“小山咖啡”“早晨八点”跟进。据行业机构测算，目前五元至九元价位的现制咖啡占线上订单的六成以上。",
    "低价从哪里来",
    "最先被压缩的是原料。多名加盟商透露，总部更换了豆子配比，深烘豆占比提高，用奶由鲜奶改为常温奶，单杯物料成本降了约八角。",
    "其次是补贴。以拾光咖啡为例，总部对活动订单每杯补贴一元，但设有上限，超出部分由门店承担。秦晓算过，每天第二百杯以后，卖一杯亏三角。",
    "还能打多久",
    "拾光咖啡相关负责人回应界河新闻称，低价是长期策略，将通过扩大烘焙自产比例来降低成本，目前没有调整价格的计划。",
    "楚北商学院教授游其风认为，价格战的终点不是谁更便宜，而是谁的供应链更短。“当补贴退出，留下来的会是那些真正把成本降下去的品牌。”",
)
add(
    "business news outlet, deck under the headline, credits at the head of the text",
    COFFEE,
    "{T}|界河新闻 · 商业",
    f"""<div class="page-header"><div class="header-inner"><a class="logo" href="https://www.jiehe.example/">界河新闻</a><ul class="header-nav">{items("<li>{}</li>", "首页", "快报", "商业", "财经", "天下", "娱乐", "体育", "时尚", "文化", "视频", "专题")}</ul><a class="login">登录</a></div></div>
<div class="container"><div class="main-container"><div class="main-left">
<div class="article-view"><div class="article-header"><h1>{COFFEE.title}</h1><p>降价三个月，出杯量上去了，加盟商的利润却下来了。</p></div>
<div class="article-img"><img src="https://img.jiehe.example/c.jpg"><p>图片来源：界河图库 匡迪</p></div>
<div class="article-info"><p><span class="author"><a href="#">卢思南</a></span><span>·</span><span class="date">2024/07/02 11:35</span><span>来源：界河新闻</span><span class="pv">浏览 8.2w</span><span class="collect">收藏</span></p></div>
<div class="article-main"><div class="article-content">
<p>界河新闻记者 | <span>卢思南</span></p>
<p>界河新闻编辑 | <span>许悦</span></p>
<p>{COFFEE.body[0]}</p><p>{COFFEE.body[1]}</p>
<p><strong>{COFFEE.body[2]}</strong></p>
<p>{COFFEE.body[3]}</p><p>{COFFEE.body[4]}</p>
<p><strong>{COFFEE.body[5]}</strong></p>
<p>{COFFEE.body[6]}</p><p>{COFFEE.body[7]}</p>
</div><div class="article-copyright"><p>未经正式授权严禁转载本文，侵权必究。</p></div>
<div class="opt-view"><span class="bdsharebuttonbox">分享</span><span>点赞 43</span></div></div></div>
<div class="comment-view"><div class="title-box"><span>评论</span></div><p>暂无评论哦，快来评价一下吧！</p></div>
<div class="news-list"><div class="title-box">相关文章</div>{items('<div class="news-view"><h3><a>{}</a></h3></div>', "现制茶饮掀起“小杯化”", "咖啡豆期货三周上涨两成")}</div></div>
<div class="main-right"><div class="box"><div class="title-box">热门文章</div><ol>{items("<li>{}</li>", "暑期机票价格回落", "家电以旧换新观察")}</ol></div><div class="scan"><p>下载界河APP 订阅更多品牌栏目</p></div></div></div></div>
<div class="footer"><p>界河新闻 只服务于独立思考的人群</p><p>关于我们 联系我们 广告合作 注册协议 投稿须知 版权声明</p></div>""",
    head='<meta property="og:description" content="降价三个月，出杯量上去了，加盟商的利润却下来了。">',
    build=page,
    day="2024-07-02",
    time="11:35",
    origin="界河新闻",
    authors=("卢思南",),
    editors=("许悦",),
)

SCHOOLBUS = story(
    "岚都通学公交新增36条线路 覆盖81所中小学",
    "岚都早报讯（记者尹若彤）8月30日，记者从岚都市交通委获悉，新学期岚都将新开36条通学公交线路，通学公交线路总数增至128条，覆盖全市81所中小学。",
    "新增线路主要分布在东岭、南苑、平桥三个区。线路按照“站点不过三、路程不过半小时”的原则设计，每条线路设2至3个上车点，车辆配备照管员和视频监控。",
    "市交通委客运处负责人介绍，家长可通过“岚都通”小程序报名，按月预约，单程票价3元，学生卡享五折优惠。9月2日至6日为试乘周，免费乘坐。",
    "针对家长关心的迟到问题，公交集团安排了42台备用车辆，遇到拥堵或故障时，备用车辆十五分钟内可以到达。",
)
add(
    "metropolitan daily's site, reporter and editor in the info line, proofreader below",
    SCHOOLBUS,
    "{T} - 岚都早报",
    f"""<div class="bj-header"><a class="logo"><img src="/static/logo.png" alt="岚都早报"></a><div class="nav">{items("<a>{}</a>", "时事", "城事", "财经", "深度", "评论", "体育", "文娱", "视频", "电子报")}</div><input placeholder="搜索"></div>
<div class="content" id="main"><div class="g-left">
<div class="bodyTitle"><div class="content-title"><div class="left"><div class="nav-path">首页 / 城事 / 详情页</div><h1>{SCHOOLBUS.title}</h1>
<div class="left-info"><div><span class="reporter"><em>岚都早报 记者</em> 尹若彤</span><span class="editor"><em>编辑</em> 殷实</span><span class="timer">2024-08-30 16:03</span></div></div></div>
<div class="right"><div class="share"><em>分享</em><i class="wb"></i><i class="wx"></i></div></div></div></div>
<div class="articleCenter"><div class="article-text" id="contentStr">{items("<p>{}</p>", *SCHOOLBUS.body)}<p>编辑 殷实</p><p>校对 步云天</p></div></div>
<div class="recommend"><div class="re-title">相关推荐</div>{items('<div class="pin_demo"><a><p>{}</p></a><span>08-29 10:22</span></div>', "新学期校门口限时停车位增加", "地铁早高峰加密发车间隔")}</div>
<div class="message"><h4>评论</h4><p>还没有评论，快来抢沙发吧！</p></div></div>
<div class="g-right"><div class="hotlist"><h3>热门文章</h3><ul>{items("<li><a>{}</a></li>", "中秋国庆放假安排", "公租房新一批房源配租")}</ul></div><div class="code"><img src="/static/code.png"><p>岚都早报报料电话：0000-67106000（24小时）</p></div></div></div>
<div class="footer"><p>互联网新闻信息服务许可证编号：99120170009 | Copyright &copy; 2003-2024 landu.example All Rights Reserved</p></div>""",
    build=page,
    day="2024-08-30",
    time="16:03",
    origin="岚都早报",
    authors=("尹若彤",),
    editors=("殷实",),
)

# ---------------------------------------------------------------- technology and finance

ROBOT = story(
    "割草机器人出海，为什么卷成了“视觉大战”",
    "欧洲的草坪正在被一群没有边界线的机器人占领。",
    "三年前，用户买一台割草机器人，要先花一个下午在院子里埋线；今天，新品几乎都打着“免埋线”的旗号。不同的是，有人靠卫星定位，有人靠激光雷达，更多的人押注摄像头。",
    "深蓝割草联合创始人匡屿告诉智楔，视觉方案的成本在一年内下降了四成，“一颗双目模组的价格已经不到激光雷达的六分之一”。",
    "视觉赢在便宜，也输在天气",
    "去年秋天，德国南部连下了三周雨。多家视觉方案厂商的后台显示，机器人平均每周只工作了两个半小时，退货率一度升到百分之十四。",
    "青原动力产品总监叶芃认为，单一方案很难覆盖所有院子：树荫会挡卫星，强光会晃相机，草屑会糊住雷达。“最后拼的是融合，而不是站队。”",
    "渠道才是真正的院墙",
    "与技术相比，渠道更难跨越。欧洲园林设备的六成销量来自线下经销商，他们要求三年质保、本地备件和上门维修，这恰恰是新品牌最薄弱的环节。",
    "一位投资人算过，在德国建起一张覆盖主要城市的服务网，至少需要八百万欧元。“草坪是软的，门槛是硬的。”",
)
add(
    "start-up media, an account's piece with summary and licence line",
    ROBOT,
    "{T}-楔形科技",
    f"""<div id="app"><div class="xx-header"><a class="xx-logo"></a>{items('<a class="item">{}</a>', "首页", "快讯", "资讯", "直播", "视频", "专题", "活动", "企业服务", "创投平台")}<a class="xx-login">账号设置</a></div>
<div class="xx-layout-main clearfloat"><div class="main-left"><div class="article-wrapper common-width"><div class="article-detail-wrapper-box"><div>
<h1 class="article-title margin-bottom-20 common-width">{ROBOT.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/5652">智楔</a><span class="title-icon-item item-time"><i class="ii-gap">·</i>2024年03月21日 20:06</span></div>
<div class="summary">没有一片草坪是平的。</div>
<div class="common-width margin-bottom-20"><div class="common-width content articleDetailContent xx-rich-text-wrapper">
<p>文｜程野</p>
<p>编辑｜苏白鹿</p>
<p>{ROBOT.body[0]}</p><p>{ROBOT.body[1]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,608" src="https://img.xiexing.example/hsossms/1.png"></p><p class="img-desc">一款割草机器人在坡地作业 图源：企业官方</p>
<p>{ROBOT.body[2]}</p>
<h2>{ROBOT.body[3]}</h2>
<p>{ROBOT.body[4]}</p><p>{ROBOT.body[5]}</p>
<h2>{ROBOT.body[6]}</h2>
<p>{ROBOT.body[7]}</p><p>{ROBOT.body[8]}</p>
<p class="editor-note">本文来自微信公众号 <a>“智楔”（ID：zhixie-robot）</a>，作者：程野，楔形科技经授权发布。</p></div></div></div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，楔形科技平台仅提供信息存储空间服务。</p></div>
<div class="emoji-share"><span>+1</span><span>48</span><p>好文章，需要你的鼓励</p></div>
<div class="author-detail-wrap"><a>智楔</a><span class="lab">特邀作者</span><p>硬件出海的观察者</p><a>发私信</a><a>+关注</a></div></div></div>
<div class="next-article"><h3>下一篇</h3><a>扫地机不想只扫地</a><p>第二增长曲线在哪里。</p><span>2024-03-21</span></div></div>
<div class="main-right"><h3>最近内容</h3>{items("<a>{}</a>", "泳池机器人成了新风口", "无人机送快递算账记")}<h3>热门标签</h3><span>出海</span><span>机器人</span></div></div>
<div class="xx-footer"><p>关于楔形科技</p><p>城市合作</p><p>寻求报道</p><p>&copy; 2011~2024 某某科技有限公司</p></div></div>
<script>window.initialState={{"articleDetail":{{"publishTime":1711022766000,"author":"智楔"}}}}</script>""",
    build=page,
    day="2024-03-21",
    time="20:06",
    origin="智楔",
    authors=("程野",),
    editors=("苏白鹿",),
)

KEYBOARD = story(
    "凌云发布 K98 无线机械键盘：三模连接、4000mAh 电池，首发 299 元",
    "码上之家 9 月 12 日消息，凌云今天上架了旗下 K98 无线机械键盘，采用 98 键配列，支持三模连接，首发价 299 元，9 月 15 日 20:00 开售。",
    "据介绍，凌云 K98 键盘支持有线 / 2.4G / 蓝牙连接，可同时连接五台设备，内置 4000mAh 电池，关闭灯光后续航可达 200 小时。",
    "轴体方面，该键盘提供“松石”线性轴与“晚霞”段落轴两种选择，触发力度分别为 40±5gf 与 48±5gf，支持全键热插拔。",
    "外观方面，K98 提供雾白、岩灰、湖青三种配色，采用 PBT 热升华键帽，右上角设有一枚金属旋钮，可调节音量与灯光。",
    "码上之家附键盘参数如下：",
    "尺寸：382.6 x 134.2 x 41.5mm",
    "重量：约 985g",
    "接口：USB-C",
)
add(
    "hardware news, compact info line of time, source, writer, editor",
    KEYBOARD,
    "{T} - 码上之家",
    f"""<div id="top"><a class="logo" href="https://www.mashang.example/">码上之家</a><ul id="nav">{items("<li><a>{}</a></li>", "首页", "业界", "手机", "数码", "学院", "VR", "5G", "智能家居", "最会买")}</ul><span class="login">登录</span><span>夜间模式</span></div>
<div id="dt"><div class="fl dt"><div class="cv"><a>首页</a> &gt; <a>数码之家</a> &gt; <a>外设</a></div>
<h1>{KEYBOARD.title}</h1>
<div class="bb clearfix"><span id="pubtime_baidu">2025/9/12 14:08:55</span> <span id="source_baidu">来源：<a target="_blank">码上之家</a></span> <span id="author_baidu">作者：<strong>汀泽</strong></span> <span id="editor_baidu">责编：<strong>汀泽</strong></span> <span class="cmt">评论：<a id="commentcount">27</a></span></div>
<div class="post_content" id="paragraph">
<p>{KEYBOARD.body[0]}</p>
<p style="text-align:center"><img src="//img.mashang.example/images/v2/t.png" data-original="https://img.mashang.example/k98.jpg"></p>
<p>{KEYBOARD.body[1]}</p><p>{KEYBOARD.body[2]}</p><p>{KEYBOARD.body[3]}</p><p>{KEYBOARD.body[4]}</p>
<ul class="list-paddingleft-2"><li><p>{KEYBOARD.body[5]}</p></li><li><p>{KEYBOARD.body[6]}</p></li><li><p>{KEYBOARD.body[7]}</p></li></ul>
<p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，码上之家所有文章均包含本声明。</p></div>
<div class="newserror"><a>投诉水文</a><a>我要纠错</a></div><div class="shareto"><span>下载码上之家APP，签到赚金币兑豪礼</span></div>
<div class="related_post"><h3>相关文章</h3><ul>{items("<li><span>关键词：键盘</span><a>{}</a></li>", "青柚推出铝坨坨键盘 799 元", "磁轴键盘价格战打响")}</ul></div><div id="post_comm"><h3>网友评论</h3></div></div>
<div class="fr"><div class="hot-list"><ul class="hd"><li>日榜</li><li>周榜</li><li>月榜</li></ul><ol>{items("<li><a>{}</a></li>", "某国产系统开启内测招募", "折叠屏新机渲染图曝光", "快递柜收费标准更新")}</ol></div></div></div>
<div id="fls">码上之家，软件和数码爱好者的家园 <a>关于码上之家</a> <a>投稿</a> <a>版权声明</a></div>""",
    build=page,
    day="2025-09-12",
    time="14:08",
    origin="码上之家",
    authors=("汀泽",),
    editors=("汀泽",),
)

CHIPFUND = story(
    "两市成交额重回万亿元 半导体板块领涨",
    "3月5日，A股三大指数集体收涨，沪指涨0.86%，深成指涨1.41%，创业板指涨1.92%。两市成交额10342亿元，时隔七个交易日重回万亿元上方。",
    "盘面上，半导体板块领涨，华岭微电(687901)、晶川科技(307977)等十余只个股涨停或涨超10%；煤炭、银行板块小幅调整。",
    "资金面上，当日主力资金净流入电子行业58.7亿元，居各行业之首；计算机、机械设备分别净流入21.3亿元和14.9亿元。",
    "对于后市，东泽证券首席策略分析师齐望舒认为，成交放量显示市场风险偏好回升，但指数已接近前期密集成交区，短期震荡在所难免，建议关注业绩确定性较强的设备与材料环节。",
    "岱山基金则提醒，部分半导体个股短期涨幅较大，估值处于历史九成分位以上，投资者应注意追高风险。",
)
add(
    "stock portal, summary box, source line and numbered editor at the end",
    CHIPFUND,
    "{T} _ 金元财富网",
    f"""<div class="top-nav-wrap"><ul class="top-nav">{items("<li><a>{}</a></li>", "财经", "焦点", "股票", "新股", "期指", "期权", "行情", "数据", "全球", "美股", "港股", "基金", "理财", "股吧", "博客")}</ul></div>
<div class="searchbox"><input placeholder="输入股票代码、名称、拼音"><button>查行情</button><span>全球财经快讯</span></div>
<div class="main"><div class="posi"><a>财富首页</a> &gt; <a>财经频道</a> &gt; <a>正文</a></div>
<div class="contentwrap"><div class="contentbox"><div class="mainleft"><div class="topbox">
<div class="title">{CHIPFUND.title}</div>
<div class="tipbox"><div class="infos"><div class="item">2024年03月05日 16:12</div><div class="item">作者： 池映川</div><div class="item">来源： 浦岸证券报</div></div><div class="share"><span>分享到微信朋友圈</span><p>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。</p><span>手机查看</span><span>字体</span></div></div></div>
<div class="zwothers"><div class="abstract"><div class="abs-title">摘要</div><div class="txt">【两市成交额重回万亿元 半导体板块领涨】3月5日，A股三大指数集体收涨，两市成交额10342亿元，时隔七个交易日重回万亿元上方。盘面上，半导体板块领涨。</div></div></div>
<div class="txtinfos" id="ContentBody">
{indented(CHIPFUND.body[:2])}
<p><center><img src="https://np-newspic.jinyuan.example/1.png" width="580"></center></p>
{indented(CHIPFUND.body[2:])}
<p class="jy_media">（文章来源：浦岸证券报）</p>
<div class="reading"><div class="ad" id="ad_44099"></div></div></div>
<div class="zwfooter"><div>文章来源：浦岸证券报</div><div>责任编辑：126</div></div>
<div class="sharefoot"><span>郑重声明：</span>金元财富网发布此内容旨在传播更多信息，与本网站立场无关，不构成投资建议。据此操作，风险自担。</div>
<div class="comment"><span>网友评论</span><p>郑重声明：用户在社区发表的所有信息将由本网站记录保存，仅代表用户个人观点。</p></div></div>
<div class="mainright"><div class="hotnews"><h3>点击排行</h3><ol>{items("<li><a>{}</a></li>", "十大券商最新策略", "今日涨停板复盘", "北上资金动向一览")}</ol></div></div></div></div></div>
<div class="footer">信息网络传播视听节目许可证：9908314号 经营证券期货业务许可证编号：9913101000　沪ICP证:沪B2-99070217</div>""",
    build=page,
    day="2024-03-05",
    time="16:12",
    origin="浦岸证券报",
    authors=("池映川",),
)

STEEL = story(
    "钢厂订单“北冷南热” 特钢企业淡季满产",
    "进入六月，建筑用钢照例走淡，但在南岭特钢的轧钢车间，两条生产线已经连续满产四十天。",
    "“排到八月中旬的订单都是轴承钢和齿轮钢，客户主要是做减速器和风电的。”南岭特钢销售部部长谭鹤龄告诉一线财讯记者，今年前五个月，公司优特钢接单量同比增长26%，螺纹钢则下降了三成。",
    "冷热不均的背后，是需求结构的变化。行业协会数据显示，前五个月制造业用钢占比首次超过五成，建筑用钢占比降至四成二。",
    "转型并不轻松。北辰钢铁一位高管表示，一条普钢产线改造成特钢产线，至少需要两年和十五亿元投入，且良品率爬坡期间基本不赚钱。“不转是等死，转慢了也难受。”",
    "在下游，价格传导同样存在时滞。多家减速器企业称，轴承钢价格上涨约5%，但终端订单多为年框协议，成本暂时只能自己消化。",
    "齐鸣研究院钢铁分析师花弄影认为，下半年粗钢产量调控预期仍在，普钢与特钢的盈利差距可能继续拉大，行业整合的窗口正在打开。",
)
add(
    "business daily's site, intro box and credits under the headline",
    STEEL,
    "{T}-一线财讯",
    f"""<div class="m-top"><a class="logo"></a><div class="nav">{items("<a>{}</a>", "头条", "新闻", "A股", "大政", "金融", "科创", "地产", "汽车", "视频", "直播", "研究院")}</div><a>登录</a></div>
<div class="f-main f-cb"><div class="m-con"><div class="title f-pr">
<h1>{STEEL.title}</h1>
<p><span>一线财讯</span> <em>2023-06-12 19:20:33</em> <span class="listen">听新闻</span></p>
<p class="names">作者：<span>罗晓岚</span>　　责编：<span>任绍闻</span></p></div>
<div class="share f-fl"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ</a><p>扫描二维码，点击右上角分享</p></div>
<div class="multiText"><div class="intro">同样的淡季，普钢在找订单，特钢在排工期。制造业用钢占比首次超过五成，钢企的分化才刚刚开始。</div>
<div class="txt" id="multi-text">{paragraphs(STEEL.body[:2])}<p><img src="https://imgcdn.yxcx.example/1.jpg"></p>{paragraphs(STEEL.body[2:])}<h3>举报</h3></div>
<div class="copyright"><p>一线财讯广告合作，<a>请点击这里</a></p><p>此内容为一线财讯原创，著作权归一线财讯所有。未经一线财讯书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。</p><p>如需获得授权请联系版权部：banquan@yxcx.example</p></div></div>
<div class="about"><h3>文章作者</h3><p class="a-name">罗晓岚</p></div>
<div class="relevant"><h3>相关阅读</h3>{items("<a><h2>{}</h2><p>近日，有关部门公布了最新数据。</p><span>06-10 09:30</span></a>", "铁矿石港口库存连续五周下降", "风电抢装带热大型铸件")}</div></div>
<div class="m-right"><h3>一线财讯最热</h3><ol>{items("<li>{}</li>", "存款利率新一轮下调", "端午假期消费前瞻")}</ol></div></div>
<div class="m-foot"><p>关于我们 | 版权声明 | 用户协议 | 友情链接</p></div>""",
    build=page,
    day="2023-06-12",
    time="19:20",
    origin="一线财讯",
    authors=("罗晓岚",),
    editors=("任绍闻",),
)

PHARMA = story(
    "和川药业：拟回购不低于2亿元且不超过4亿元公司股份",
    "每时财经快讯，和川药业(607988)8月21日晚间公告，公司拟以集中竞价交易方式回购股份，回购资金总额不低于2亿元且不超过4亿元，回购价格不超过38.5元/股。",
    "公告显示，本次回购的股份将用于员工持股计划或股权激励，回购期限自董事会审议通过之日起十二个月内。",
    "按回购价格上限测算，预计回购数量约为519.48万股至1038.96万股，占公司总股本的0.61%至1.22%。",
    "截至当日收盘，和川药业报27.36元，涨1.18%。",
)
add(
    "stock software's portal, a flash with an editor's login",
    PHARMA,
    "{T} _ 问财通",
    f"""<div class="header-wct"><a>问财通首页</a><a>财经</a><a>股票</a><a>公司</a><a>行情</a><a>数据</a><a>软件下载</a><form><input value="代码/简称/拼音"></form></div>
<div class="main-container clearfix"><div class="crumb">您的位置：<a>问财通首页</a> &gt; <a>股票频道</a> &gt; <a>公司新闻</a></div>
<div class="main-fl fl">
<h2 class="main-title">{PHARMA.title}</h2>
<div class="info clearfix"><div class="info-fl fl"><span class="time" id="pubtime_baidu">2023-08-21 18:47:16</span><span id="source_baidu">来源：<a href="http://www.meishi.example" target="_blank" rel="nofollow">每时财经网</a></span></div><div class="info-fr fr"><a class="cmt">评论</a><a class="fav">收藏</a></div></div>
<div class="voice">听新闻</div>
<div class="main-text atc-content">
<p>　　{PHARMA.body[0]}</p>
<p>　　{PHARMA.body[1]}</p>
<p>　　{PHARMA.body[2]}</p>
<p>　　{PHARMA.body[3]}</p>
<p class="bottomSign">关注问财通财经（wct518），获取更多机会</p>
<div class="fl" id="editor_baidu"><span>责任编辑：lxq</span></div>
</div>
<div class="stock-box"><p>相关个股</p><table><tr><td><a>和川药业</a></td><td>27.36</td><td>+1.18%</td></tr></table></div>
<div class="artical-ad"><p>点击下载问财通APP，免费查看主力动向</p></div>
<div class="statement">免责声明：风险提示：以上内容仅来自互联网，文中内容或观点仅作为原作者或者原网站的观点，不代表本站的任何立场，不构成与本站相关的任何投资建议。</div>
<div class="zx-dashang">0人点赞</div></div>
<div class="main-fr fr"><h3>24小时最热</h3><ol>{items("<li><a>{}</a></li>", "多家药企披露半年报", "创新药出海再添大单", "上市公司密集抛出回购方案")}</ol><h3>问财通财经号</h3><a>盘面一点通</a></div></div>
<div class="foot"><a>关于问财通</a> <a>联系我们</a> <a>法律声明</a><p>不良信息举报电话：(0000)88933000 增值电信业务经营许可证</p></div>""",
    build=page,
    day="2023-08-21",
    time="18:47",
    origin="每时财经网",
    editors=("lxq",),
)

# ---------------------------------------------------------------- account platforms and blogs

BRIDGES = story(
    "为什么山区的拱桥大多没有护栏？",
    "上个月去黔中走了一圈，拍了三十多座老石拱桥，发现一个有意思的现象：越是偏的桥，越没有护栏。很多人第一反应是“古人不怕死”，其实没这么简单。",
    "一、护栏是要花钱的",
    "石护栏看着轻巧，用的却是整座桥里最好的石料：要能雕榫卯，还不能有暗裂。我查过一份清末的桥账，一座跨度九丈的桥，光栏板和望柱就占了总造价的四分之一。",
    "二、洪水不喜欢护栏",
    "山区河流暴涨暴落，水漫过桥面是常事。有栏板的桥等于在水里竖了一道墙，漂木一堵，整座桥都可能被掀翻。没有护栏，水过去就过去了。",
    "三、牲口驮货要宽度",
    "驮马两侧的货筐加起来能有五尺宽，桥面本来就窄，再装栏板就过不去了。所以不少桥只在两端立两根短柱，算是提醒。",
    "当然也有例外。凡是官道上的桥、村里祠堂出钱修的桥，大多有栏板，有的还有狮子。那就不只是桥，也是脸面了。",
    "参考资料：我自己的测绘笔记，以及县志里的几段桥梁记。有不同看法欢迎在评论区交流。",
)
add(
    "question-and-answer platform, a column post",
    BRIDGES,
    "{T} - 问渠",
    f"""<div id="root"><div class="App"><div class="Sticky ColumnPageHeader-Wrapper"><div class="ColumnPageHeader"><a href="//www.wenqu.example" aria-label="问渠"><svg></svg></a><div class="ColumnPageHeader-Button"><button type="button">写文章</button></div><button>登录/注册</button></div></div>
<main class="App-main"><div class="Post-content"><div class="Post-Row-Content"><div class="Post-Row-Content-left"><article class="Post-Main Post-NormalMain">
<header class="Post-Header"><h1 class="Post-Title">{BRIDGES.title}</h1>
<div class="Post-Author"><div class="AuthorInfo" itemprop="author"><meta itemprop="name" content="石上行舟"><div class="AuthorInfo-content"><div class="AuthorInfo-head"><span class="UserLink AuthorInfo-name"><a class="UserLink-link" href="//www.wenqu.example/people/ssxz">石上行舟</a></span></div><div class="AuthorInfo-detail"><div class="AuthorInfo-badgeText">桥梁工程师，业余测绘老桥</div></div></div></div><button class="FollowButton">关注</button></div>
<div class="LabelContainer"><span>收录于 · 老桥笔记</span></div><div><span class="Voters"><button>1,204 人赞同了该文章</button></span></div></header>
<div class="Post-RichTextContainer"><div class="RichText ztext Post-RichText">
<p data-first-child data-pid="a1">{BRIDGES.body[0]}</p><h2>{BRIDGES.body[1]}</h2><p data-pid="a2">{BRIDGES.body[2]}</p>
<figure data-size="normal"><img src="https://pic1.wenqu.example/v2-1.jpg"><figcaption>白水河上的无栏拱桥，建于清中期</figcaption></figure>
<h2>{BRIDGES.body[3]}</h2><p>{BRIDGES.body[4]}</p><h2>{BRIDGES.body[5]}</h2><p>{BRIDGES.body[6]}</p><p>{BRIDGES.body[7]}</p><p>{BRIDGES.body[8]}</p></div></div>
<div class="ContentItem-time">发布于 2023-05-12 11:23・IP 属地贵州</div>
<div class="Post-topicsAndReviewer"><span class="Tag">古桥</span><span class="Tag">土木工程</span></div>
<div class="RichContent-actions"><button>赞同 1204</button><button>86 条评论</button><button>分享</button><button>喜欢</button><button>收藏</button><button>申请转载</button></div></article>
<div class="Post-Sub"><div class="PostIndex-Contributions"><h3>文章被以下专栏收录</h3><div><a>老桥笔记</a><p>走一座，画一座</p></div></div>
<div class="Recommendations-Main"><h3>推荐阅读</h3>{items("<a><h4>{}</h4><span>发表于老桥笔记</span></a>", "廊桥上的屋顶到底干什么用", "一座石桥能用多少年")}</div>
<div class="Comments-container"><h3>86 条评论</h3><div class="CommentItem"><a>南山樵子</a><p>我们村的桥就没护栏，小时候骑车掉下去过。</p><span>2023-05-12 · 四川</span></div></div></div></div></div></div></main></div></div>
<script id="js-initialData" type="text/json">{{"initialState":{{"entities":{{"articles":{{"6281":{{"created":1683861790,"updated":1683861790}}}}}}}}}}</script>""",
    build=page,
    day="2023-05-12",
    time="11:23",
    origin="石上行舟",
)

CINEMA = story(
    "县城最后一家单厅影院，放完了最后一场",
    "九月的最后一个晚上，人民影院只卖出去七张票。",
    "放的是一部二十年前的老片子。放映员老葛挑的，他说第一天上班放的就是这部，最后一天还放它，算是有头有尾。",
    "我坐在第六排。椅子是翻板的，坐下去会“哐”一声，全场七个人，哐了七声。",
    "老葛今年五十九。十九岁进影院，跟师傅学接片、倒带、换碳棒。最忙的时候，一天放六场，片子要骑摩托车从邻县接过来，上一本刚到，下一本还在路上。",
    "“那会儿门口卖瓜子的有十几个摊，散场扫出来的瓜子壳，能装两板车。”",
    "后来有了录像厅，有了影碟，有了手机。三公里外的商场开了六个厅的影城，椅子能躺着。",
    "片尾字幕走完，灯亮了。没有人动。",
    "老葛从放映口探出头来，喊了一嗓子：“各位，散场了。”",
    "过了一会儿，又补了一句：“路上慢点。”",
)
add(
    "messenger's public account, an original post",
    CINEMA,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
{CINEMA.title}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text"><span role="link" id="js_author_name">林未深</span></span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">
江畔手记</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><strong class="profile_nickname">江畔手记</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span>jiangpan-notes</span></p><p><label>功能介绍</label><span>写小地方的人和事</span></p></div></span> <em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年10月01日 21:07</em> <em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">湖北</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content">
<section style="text-align: center;font-size: 14px;"><span style="color: rgb(136, 136, 136);">文 | 林未深</span></section>
<section style="text-align: center;font-size: 14px;"><span style="color: rgb(136, 136, 136);">编辑 | 阿蘅</span></section>
<section><br></section>
{items('<section style="line-height: 2em;margin: 0 8px;"><span style="font-size: 16px;">{}</span></section><section><br></section>', *CINEMA.body[:4])}
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.weiliao.example/1.jpg"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: #888;">老葛和他的放映机，作者拍摄</span></section>
{items('<section style="line-height: 2em;margin: 0 8px;"><span style="font-size: 16px;">{}</span></section><section><br></section>', *CINEMA.body[4:])}
</div>
<div id="js_tags_preview_toast" class="article_extend_area"><span>预览时标签不可点</span></div><div class="rich_media_tool_area"><div class="reward_area"><p>喜欢作者</p></div><div class="rich_media_tool"><span>阅读 2.4万</span><span>赞</span><span>在看</span></div></div></div></div></div></div>
<div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div><div id="js_network_msg_wrp"></div><div class="weui-dialog" style="display:none"><p>继续滑动看下一个</p><p>轻触阅读原文</p><p>向上滑动看下一个</p></div></div>
<script>var ct="1727788020";var nickname="江畔手记";</script>""",
    head='<meta property="og:site_name" content="微聊公众平台"><meta property="og:article:author" content="林未深"><meta name="author" content="林未深">',
    build=page,
    day="2024-10-01",
    time="21:07",
    origin="江畔手记",
    authors=("林未深",),
    editors=("阿蘅",),
)

PASS = story(
    "翻越鹰嘴垭：一个人的两天半",
    "端午三天假，朋友都去海边，我背了十七公斤的包，坐早班车去了鹰嘴垭。",
    "第一天从石门子上山，海拔一千一。前两个小时是机耕道，有车辙，不难走。过了最后一户人家，路就钻进竹林，岔口很多，我在第三个岔口走错，多绕了四十分钟。",
    "傍晚扎营在废弃的伐木场。水源在营地下方八十米，水量不大，够用。夜里下了一阵雨，帐篷没进水，鞋湿了。",
    "第二天五点半出发，七点到垭口。云在脚底下，风大得站不住。拍了三张照片，手就僵了。",
    "下山比上山难。北坡的碎石路被雨水冲断了两处，要手脚并用。两点多遇到一个挖药的老乡，他说去年这里还能走骡子。",
    "第三天中午到黄泥坪，吃了两碗米粉，坐班车回城。",
    "几点提醒：一、北坡雨后不要走；二、垭口没有信号；三、石门子班车一天只有两趟，早八点和下午两点。",
)
add(
    "portal's blog, time in brackets beside the headline",
    PASS,
    "{T}_走山人老冯_潮声博客",
    f"""<div class="topbar_wrap" id="bloghead"><div class="blogtopbar"><a>潮声博客</a><a>博文</a><input value="搜索"><a>登录</a><a>注册</a></div>
<div id="blogTitle"><h1 id="blogname" class="blogtitle"><a href="http://blog.chaosheng.example/u/1260"><span id="blognamespan">山不过来我过去</span></a></h1><div class="bloglink"><a>http://blog.chaosheng.example/u/1260</a> <a>[订阅]</a><a>[手机订阅]</a></div></div>
<div class="blognavInfo"><span><a>首页</a></span><span class="on"><a>博文目录</a></span><span><a>图片</a></span><span><a>关于我</a></span></div></div>
<div id="blogbody" class="blogbody"><div id="column_1" class="SG_colW21 SG_colFirst"><div class="SG_conn"><div class="SG_connHead"><span class="title">个人资料</span></div><div class="SG_connBody"><div class="info_img"><img src="/portrait.jpg"></div><div class="info_nm"><span><strong id="ownernick">走山人老冯</strong></span></div><div class="info_list"><ul><li>博客等级：<span>14</span></li><li>博客积分：<span>833</span></li><li>博客访问：<span>96,214</span></li><li>关注人气：<span>127</span></li></ul></div></div></div>
<div class="SG_conn"><div class="SG_connHead"><span class="title">相关博文</span></div><ul>{items("<li><a>{}</a></li>", "冬天进山带什么火", "老垭口的三条古道")}</ul></div></div>
<div id="column_2" class="SG_colW73"><div id="module_920" class="SG_conn"><div class="SG_connHead"><span class="title">正文</span><span class="edit">字体大小：<a>大</a> <a>中</a> <a>小</a></span></div>
<div class="SG_connBody"><div id="articlebody" class="artical">
<div class="articalTitle"><h2 id="t_4b1d" class="titName SG_txta">{PASS.title}</h2><span class="img2"><img class="SG_icon" src="/blank.gif" title="此博文包含图片"></span><span class="time SG_txtc">(2016-06-13 22:35:49)</span></div>
<div class="articalTag" id="keyword_ad_area"><table><tr><td class="blog_tag"><span class="SG_txtb">标签：</span><h3><a>徒步</a></h3><h3><a>鹰嘴垭</a></h3></td><td class="blog_class"><span class="SG_txtb">分类：</span><a>走山</a></td></tr></table></div>
<div id="keyword_ad_area2" class="articalContent newfont_family">{PASS.body[0]}<wbr><div><br></div>
<div>{PASS.body[1]}</div><div><a href="#"><img src="/blank.gif" real_src="http://s1.chaosheng.example/orignal/1"></a></div>
<div>{PASS.body[2]}</div><div>{PASS.body[3]}</div><div>{PASS.body[4]}</div><div>{PASS.body[5]}</div><div><br></div><div>{PASS.body[6]}</div></div>
<div id="share" class="shareUp"><div class="share">分享：</div><div class="up">喜欢 <a>12</a> 赠金笔</div></div>
<div class="articalInfo"><div><span>阅读<span>(1873)</span></span>┊<a>评论</a><span>(24)</span>┊<a>收藏</a><span>(5)</span>┊<a>转载</a><span>(2)</span>┊<a>喜欢▼</a>┊<a>打印</a>┊<a>举报</a></div></div>
<div class="articalfrontback"><div><span>前一篇：</span><a>换了双新鞋</a></div><div><span>后一篇：</span><a>七月的高山草甸</a></div></div></div>
<div class="allComm"><span>评论</span><p>重要提示：警惕虚假中奖信息</p></div></div></div></div></div>
<div class="blogbottom"><p>潮声BLOG意见反馈留言板 不良信息反馈 电话：0000-0066</p><p>潮声公司 版权所有</p></div>""",
    build=old_page,
    day="2016-06-13",
    time="22:35",
    origin="走山人老冯",
)

# ---------------------------------------------------------------- local portal, magazine, party journal

TEAOIL = story(
    "安澧县：油茶满山果满枝 林下养鸡添新收",
    "赤湘网时刻10月19日讯（通讯员 田小禾 向志勇）霜降前后，安澧县清水坪镇的油茶进入采收期。在大界村油茶基地，村民们挎着竹篮穿梭林间，把红亮的茶果一颗颗摘下。",
    "“今年挂果好，一亩能收鲜果一千二百斤。”大界村党支部书记向家福介绍，村里2015年起改造低产林，如今八百六十亩油茶全部进入盛果期，预计产茶油三万斤。",
    "树上结果，树下养鸡。村里引进本地麻羽鸡，每亩放养二十只，鸡吃虫草，鸡粪还林，除草施肥的工钱省下一大半。",
    "脱贫户田四妹在基地务工，每天工资一百三十元，家里还养了两百只林下鸡，“年底卖掉鸡，够给孙子交一年学费”。",
    "截至目前，清水坪镇油茶种植面积达一万一千亩，带动一千四百余户增收，户均年增收六千元以上。",
)
add(
    "province's portal, a county correspondent's piece",
    TEAOIL,
    "{T}_赤湘网",
    f"""<div class="header-top"><div class="w1200"><a href="https://www.chixiang.example"><img src="/logo.png"></a><div class="nav">{items("<a>{}</a>", "首页", "时政", "民生", "评论", "市州", "问政", "百姓呼声", "视频", "专题")}</div></div></div>
<div class="container w1200"><div class="detail-crumb">当前位置：<a>赤湘网</a> &gt; <a>市州</a> &gt; <a>安澧</a> &gt; 正文</div>
<div class="f-left"><h1 class="detail_title" style="font-family: 'Microsoft YaHei'">{TEAOIL.title}</h1>
<div class="article-info"><span>来源：赤湘网</span><span>作者：田小禾 向志勇</span><span>编辑：佘月圆</span><span>2022-10-19 15:44:07</span><span class="hidden-xs">时刻新闻</span></div>
<div class="tools"><span>—分享—</span><a>微信</a><a>微博</a><a>QQ空间</a></div>
<article class="f18 detail-article m_b40" id="articlecontent">
<p class="f_center"><img src="https://img.chixiang.example/1.jpg"></p><p style="text-align:center;font-family:楷体">村民在采摘油茶果。</p>
{items('<p style="text-indent:2em;">{}</p>', *TEAOIL.body)}
</article>
<div class="m_b20 source"><p>来源：赤湘网</p><p>作者：田小禾 向志勇</p><p>编辑：佘月圆</p></div>
<div class="copyright"><p>本文为<a>安澧新闻网</a>原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：https://al.chixiang.example/content/646747/57/11.html</p></div>
<div class="article-related"><h3>阅读下一篇</h3><a>返回赤湘网首页</a><a>返回安澧新闻网首页</a><ul>{items("<li><a>{}</a></li>", "安澧县启动秋冬森林防火巡查", "清水坪镇：院坝会上话发展")}</ul></div></div>
<div class="f-right"><h3>精彩推荐</h3><ul>{items("<li><a>{}</a></li>", "湖区候鸟提前到来", "高铁站接驳公交调整", "冬小麦播种过半")}</ul><div class="ewm"><p>时刻新闻客户端</p><p>赤湘网官方微信</p></div></div></div>
<div class="footer"><p>关于我们 | 广告服务 | 联系我们 | 人才招聘 | 网站律师</p><p>互联网新闻信息服务许可证：99120180001　版权所有 赤湘网</p></div>""",
    head='<meta name="author" content="佘月圆"><meta name="source" content="赤湘网">',
    build=page,
    day="2022-10-19",
    time="15:44",
    origin="赤湘网",
    authors=("田小禾", "向志勇"),
    editors=("佘月圆",),
)

NURSE = story(
    "夜班护士的“第二张床”",
    "凌晨两点十分，河东医院神经内科的走廊熄了一半的灯。护士贺兰心推着治疗车走到第十七床，蹲下来，和一个不肯睡觉的老人小声说话。",
    "这是她这个月的第九个夜班。科里四十八张床，夜里两个护士，遇到抢救，另外四十七张床就只剩一个人。",
    "一张排班表",
    "在护理部的墙上，排班表用五种颜色标着。红色是夜班，绿色是休息。贺兰心把表拍下来发给丈夫，丈夫回她：像一面彩旗。",
    "一项覆盖六省的调查显示，三级医院护士平均每月夜班7.4个，超过四成的受访者在夜班后二十四小时内无法入睡。睡不着的时候，她们管值班室那张折叠床叫“第一张床”，家里的叫“第二张床”。",
    "离开的人和留下的人",
    "去年一年，科里走了五个人，三个去了体检中心，一个考了公务员，一个回老家开了花店。护士长聂红梅逐一请她们吃了饭，没有劝。",
    "“我也想过走。”聂红梅说，二十六年前，她的师傅告诉她，夜里病人最怕的不是疼，是没人。她记住了这句话。",
    "今年春天，医院试行“夜班联盟”，从行政和门诊抽调有护理资质的人员支援夜班，补贴从八十元提高到一百八十元。试行三个月，神经内科的夜班压力评分下降了两成。",
    "天快亮的时候，第十七床的老人睡着了。贺兰心把窗帘拉上一道缝，在交班本上写：患者安睡。",
    "（应受访者要求，贺兰心为化名）",
)
add(
    "news weekly, a feature with issue line and subheads",
    NURSE,
    "{T} - 九州新闻周刊网",
    f"""<div class="header"><div class="wrap"><a href="/"><img src="/images/logo.png" alt="九州新闻周刊"></a><ul class="menu">{items("<li><a>{}</a></li>", "首页", "封面", "时政", "社会", "观点", "财经", "生活", "人物", "杂志")}</ul><form><input placeholder="请输入搜索内容"></form></div></div>
<div class="wrap main"><div class="leftbox"><div class="pos"><a>首页</a> / <a>社会</a></div>
<h1 class="art_title">{NURSE.title}</h1>
<p class="art_sub">一间神经内科病房里的排班、离职与守夜</p>
<div class="editor"><span>作者：楚天舒</span><span>2023-05-15 10:00:12</span><span>来源：九州新闻周刊</span></div>
<div class="contentbox"><div class="content">
<p><strong>本刊记者/楚天舒</strong></p>
<p>发于2023.5.15总第1091期《九州新闻周刊》杂志</p>
{items("<p>　　{}</p>", *NURSE.body[:2])}
<p style="text-align:center"><img src="/upload/2023/1.jpg"></p><p style="text-align:center">凌晨的护士站。摄影/雷万里</p>
<p><strong>{NURSE.body[2]}</strong></p>{items("<p>　　{}</p>", *NURSE.body[3:5])}
<p><strong>{NURSE.body[5]}</strong></p>{items("<p>　　{}</p>", *NURSE.body[6:])}
</div></div>
<p class="zrbj">责任编辑：汤沐</p>
<div class="sharebtn"><span>分享到：</span><a>微信</a><a>微博</a></div><div class="copy"><p>声明：刊用《九州新闻周刊》稿件务经书面授权</p></div>
<div class="xg"><h3>相关阅读</h3><ul>{items("<li><a>{}</a></li>", "基层医生的编制困局", "产科关停之后")}</ul></div></div>
<div class="rightbox"><div class="cover"><img src="/cover/1091.jpg"><p>2023年第18期 总第1091期</p><a>订阅杂志</a></div><h3>热门排行</h3><ol>{items("<li><a>{}</a></li>", "小镇上的“博士村”", "直播间里的非遗", "一座城市的夜经济")}</ol></div></div>
<div class="footer"><p>关于我们 | 联系我们 | 订阅服务 | 广告刊例</p><p>Copyright &copy; 2023 九州新闻周刊社 版权所有</p></div>""",
    build=page,
    day="2023-05-15",
    time="10:00",
    origin="九州新闻周刊",
    authors=("楚天舒",),
    editors=("汤沐",),
)

GRANARY = story(
    "以制度创新推动流域协同治理",
    "内容提要：流域是自然单元，也是经济社会发展的重要空间。推进流域协同治理，关键在于打破行政分割，以制度创新凝聚上下游、左右岸、干支流的治理合力。",
    "流域治理历来是国家治理的重要内容。水的流动性决定了流域治理必须突出整体性，任何一段的“独善其身”都难以换来全流域的长治久安。",
    "一、准确把握流域协同治理的内在要求",
    "协同治理首先要求目标协同。上游要生态，下游要发展，看似矛盾，实则统一于人民群众对美好生活的向往。统筹好保护与发展，需要一套各方认同的目标体系。",
    "协同治理还要求责任协同。河流断面水质、生态流量、岸线保护，都应有清晰的责任边界，做到谁受益、谁补偿，谁损害、谁修复。",
    "二、着力破解流域协同治理的体制障碍",
    "实践中，一些流域仍存在标准不一、信息不通、执法不联的问题。破解这些障碍，要推动规划、监测、执法、考核“四个统一”，让数据多跑路、让推诿没有路。",
    "要完善横向生态补偿机制。近年来，多个流域探索水质对赌协议、产业飞地共建，实现了从“要我保护”到“我要保护”的转变[1]。",
    "三、在法治轨道上推进流域协同治理",
    "法治是最稳定的协同。要加强跨行政区协同立法，统一执法裁量基准，完善环境公益诉讼制度，使流域治理的好经验上升为制度成果。",
    "注释：",
    "[1] 参见沅川流域管理委员会：《沅川流域生态补偿报告》，2022年版，第31页。",
)
add(
    "party journal's site, an essay from an issue with note and web editor",
    GRANARY,
    "{T} - 求真网",
    f"""<div class="header"><div class="headtop"><a href="http://www.qiuzhen.example/"><img src="/images/qz_logo.jpg"></a><span class="riqi"></span></div><ul class="menu">{items("<li><a>{}</a></li>", "要闻", "理论", "《求真》", "经济", "政治", "文化", "社会", "生态", "党建", "国际", "专题")}</ul></div>
<div class="container"><div class="row"><div class="breadcrumb"><a>首页</a> &gt;&gt; <a>《求真》</a> &gt;&gt; 正文</div>
<div class="inner"><h1>{GRANARY.title}</h1>
<div class="headtitle"><span class="appellation">来源：《求真》2023/11</span> <span class="appellation">作者：桑梓铭</span> <span class="pubtime">2023-06-01 09:00:00</span></div>
<div class="pull-right tools"><a>分享到</a><a>字体 小</a><a>中</a><a>大</a><a>打印</a></div>
<div class="highlight" id="detailContent">
<p>　　<span style="font-family:楷体">{GRANARY.body[0]}</span></p><p>　　{GRANARY.body[1]}</p>
<p>　　<strong>{GRANARY.body[2]}</strong></p><p>　　{GRANARY.body[3]}</p><p>　　{GRANARY.body[4]}</p>
<p>　　<strong>{GRANARY.body[5]}</strong></p><p>　　{GRANARY.body[6]}</p><p>　　{GRANARY.body[7]}</p>
<p>　　<strong>{GRANARY.body[8]}</strong></p><p>　　{GRANARY.body[9]}</p>
<p>　　{GRANARY.body[10]}</p><p>　　{GRANARY.body[11]}</p>
<p style="text-align:right">　　（作者：桑梓铭，系沅川大学公共管理学院教授）</p></div>
<div class="fs-text"><p>标签 - <a>流域治理</a>，<a>生态补偿</a></p><p>网站编辑 - 车南星</p></div>
<div class="statement"><p>【网站声明】本网部分转载文章、图片等无法联系到权利人，请相关权利人联系本网站。</p></div></div>
<div class="aside"><h3>最新期《求真》</h3><img src="/images/202311.jpg"><ul>{items("<li><a>{}</a></li>", "走好新时代群众路线", "把论文写在大地上")}</ul><h3>扫描二维码分享</h3></div></div></div>
<div class="footer"><p>求真杂志社主管主办 版权所有</p><p>投稿邮箱：tougao@qiuzhen.example 标识码：bm99100001</p></div>""",
    head='<meta name="author" content="桑梓铭"><meta name="source" content="《求真》2023/11"><meta name="editor" content="车南星">',
    build=page,
    day="2023-06-01",
    time="09:00",
    origin="《求真》2023/11",
    authors=("桑梓铭",),
    editors=("车南星",),
)
