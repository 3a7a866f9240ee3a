"""A twenty-eighth album of pages, Chinese pages of the media, written without sight of the rules.

Each page is built in the manner of another kind of site: portals, agencies, papers, broadcasters, trade sites, account
platforms, share pages of news apps, and three outside the mainland. Names, hosts and texts are invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, indented, paragraphs, story, wrapped

TWENTYEIGHTH_MEDIA = Album()
add = TWENTYEIGHTH_MEDIA.add


def modern(language: str, title: str, middle: str, head: str) -> str:
    """A page whose body element the shape writes itself."""
    return f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{head}\n</head>\n{middle}\n</html>'


def mandarin_tw(language: str, title: str, middle: str, head: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="zh-Hant-TW">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{head}\n</head>\n{middle}\n</html>'


def xhtml(language: str, title: str, middle: str, head: str) -> str:
    """The same with the document type of the years about 2010."""
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />\n<title>{title}</title>\n{head}\n</head>\n{middle}\n</html>'


def links(*titles: str, mark: str = "") -> str:
    return "".join(
        f'<li>{mark}<a href="/a/{n}{len(t)}.html" target="_blank">{t}</a></li>' for n, t in enumerate(titles, 11)
    )


# ------------------------------------------------------------------- portals

PORTAL = story(
    "地铁口共享雨伞上线三月 丢失率为何不到百分之二",
    "“早上下雨出门没带伞，扫码借一把，到单位楼下再还。”3月14日早高峰，在沄江市地铁二号线柳荫站，上班族黎女士熟练地从伞柜里抽出一把蓝色长柄伞。",
    "去年12月，沄江市在四十六个地铁站投放了九千把共享雨伞。三个月过去，运营方公布的数据显示，雨伞累计借出二十一万人次，丢失一百七十余把，丢失率不到百分之二。",
    "而在两年前，另一家企业在同城投放的一万把雨伞，不到半个月便所剩无几。",
    "为什么这一次能留得住？记者走访发现，新伞没有沿用“随取随放”的做法，而是在每个站口设置固定伞柜，借还都必须插入卡槽，押金二十元，超过二十四小时每天收费五角。",
    "“伞不值钱，值钱的是规矩。”运营方负责人柏立新说，伞柜由地铁公司统一提供场地和电源，巡站人员每天清点两次，哪个站缺伞，夜里就从别的站调过来。",
    "沄江大学公共管理学院副教授祁文渊认为，共享物品能否持续，关键在于使用者、运营者和场地方的责任是否清楚，“不能把所有成本都押在市民的自觉上”。",
    "据了解，今年汛期之前，沄江市还将在三十个公交枢纽增设伞柜。",
)
add(
    "large portal, news reprinted from an evening paper, about 2016",
    PORTAL,
    "{T}|共享雨伞|地铁_新闻中心_浪花网",
    f"""<body>
<div class="lh-top-wrap"><div class="top-nav"><ul><li><a href="http://www.langhua.example/">浪花首页</a></li><li><a>新闻</a></li><li><a>体育</a></li><li><a>财经</a></li><li><a>娱乐</a></li><li><a>科技</a></li><li><a>博客</a></li><li><a>图片</a></li><li><a>专栏</a></li><li><a href="#">更多</a></li></ul><div class="tn-person"><a>登录</a> <a>注册</a></div></div></div>
<div class="wrap-outer clearfix"><div class="blk-logo"><a href="http://news.langhua.example"><img src="//i0.lhimg.example/news_logo.png" alt="新闻中心"></a></div><div class="site-header"><div class="bread"><a href="http://news.langhua.example/">新闻中心</a><span class="spliter">&gt;</span><a href="http://news.langhua.example/society/">社会新闻</a><span class="spliter">&gt;</span> 正文</div><div class="search"><form><select><option>新闻</option><option>图片</option></select><input value="请输入关键词"><input type="submit" value="搜索"></form></div></div>
<div class="page-header"><h1 id="artibodyTitle">{PORTAL.title}</h1></div>
<div class="page-info"><span class="time-source" id="navtimeSource">2016年03月15日08:21		<span data-sudaclick="media_name"><a href="http://www.ljwanbao.example/" target="_blank" rel="nofollow">沄江晚报</a></span></span><div class="page-tools"><span class="tool-item comment"><a href="javascript:;" id="commentCount1M">我有话说</a><span class="num">(214人参与)</span></span> <span class="tool-item">收藏本文</span></div></div>
<div class="content_wrappr_left"><div class="left"><div class="article article_16" id="artibody">
<p>　　原标题：九千把伞为何丢得少</p>
<div class="img_wrapper"><img src="http://n.lhimg.example/news/20160315/Kx9f.jpg" alt="市民在伞柜前扫码"><span class="img_descr">市民在柳荫站伞柜前扫码借伞。</span></div>
{indented(PORTAL.body[:4])}
<div class="ad" id="lhadToolkitBox0"></div>
{indented(PORTAL.body[4:])}
<p>　　文/本报记者　车少华</p>
<p class="article-editor">责任编辑：茅亚楠 SN117</p></div>
<div class="article-keywords"><span>文章关键词：</span><a>共享雨伞</a> <a>地铁</a></div>
<div class="link-report clearfix"><a>我要反馈</a><a class="save">保存网页</a></div>
<div class="attitude-box"><span>0</span><i>震惊</i><span>3</span><i>新奇</i><span>12</span><i>点赞</i></div>
<div class="related"><h3>相关阅读</h3><ul>{links("早高峰限流站点新增六个", "老城区公交站牌换新颜", "共享充电宝涨价惹争议")}</ul></div>
<div class="blkComment"><textarea>文明上网，理性发言</textarea><a>发布</a></div></div>
<div class="right"><div class="blk"><h2>新闻排行榜</h2><div class="tabs"><a>点击量</a><a>评论数</a><a>分享数</a></div><ol>{links("男子网购螃蟹钻出蜗牛", "小区井盖三天两失窃", "幼儿园门前修起斑马线")}</ol></div><div class="blk"><h2>图片新闻</h2><p><a>油菜花田里的婚礼</a></p></div></div></div></div>
<div class="footer"><p><a>浪花简介</a>|<a>About</a>|<a>广告服务</a>|<a>联系我们</a>|<a>招聘信息</a>|<a>网站律师</a>|<a>产品答疑</a></p><p>Copyright &copy; 1998-2016 LANGHUA Corporation, All Rights Reserved</p><p>浪花公司 <a>版权所有</a></p></div>
<script>var SHAREURL="";var _S_channel="news";</script></body>""",
    head='<meta name="keywords" content="共享雨伞,地铁" /><meta name="mediaid" content="沄江晚报" /><meta property="og:type" content="news" /><meta property="og:title" content="地铁口共享雨伞上线三月 丢失率为何不到百分之二" /><meta property="article:published_time" content="2016-03-15T08:21:03+08:00" /><meta name="stencil" content="PGLS000522" />',
    build=modern,
    day="2016-03-15",
    time="08:21",
    origin="沄江晚报",
    authors=("车少华",),
    editors=("茅亚楠",),
)

NET = story(
    "高温下的冷链夜班：一车荔枝的九小时",
    "晚上8点，澜州城郊的气温仍有33摄氏度。冷链司机孟长庚拉开车厢，一股白雾扑出来，温度计显示：2.6摄氏度。",
    "今晚他要把四吨荔枝送到五百公里外的洄阳批发市场，赶在早市开张前卸完货。",
    "“荔枝是有脾气的，一日色变，二日香变。”孟长庚今年41岁，跑冷链已经13年。他说，装车前果子要先在冰水里过一遍，把“田间热”去掉，装车后每隔两小时查一次温度。",
    "今年立秋以后，澜州连续十六天最高气温超过38摄氏度，冷链运力格外紧张。当地物流协会的统计显示，8月上旬全市冷藏车日均出车一千一百台次，比去年同期多出三成，而持证司机只增加了不到一成。",
    "凌晨1点，车子驶进服务区。孟长庚没有熄火，发动机停了，冷机也会停。他蹲在车头的阴影里吃完一碗泡面，用湿毛巾擦了把脸，又上路了。",
    "车队调度员在后台能看到每一台车的车厢温度。温度高出设定值两度，系统就会报警。“今年报警多了一倍，大多是路面太烫，轮胎和冷机一起吃不消。”",
    "清晨5点20分，洄阳批发市场亮着灯。档口老板剥开一颗荔枝，看了看果肉，点点头。孟长庚在单子上签下名字：到货温度2.9摄氏度，损耗不到百分之一。",
    "太阳升起来的时候，他把座椅放倒，拉上了窗帘。",
)
add(
    "large portal, page of about 2022 with staff number of the editor",
    NET,
    "{T}|冷链|荔枝|澜州_云易订阅",
    f"""<body>
<div class="yy_nav_wrap" id="js_N_YY_wrap"><div class="yy-nav"><a href="https://www.yunyi.example/">云易首页</a><a>应用</a><a>快速导航</a><div class="yy-nav-select-pop"><a>新闻</a><a>国内</a><a>国际</a><a>评论</a><a>军事</a></div><a>登录</a><a>注册免费邮箱</a></div></div>
<div class="post_wrap"><div class="post_head"><div class="post_crumb"><a href="https://www.yunyi.example/">云易首页</a> &gt; <a href="https://news.yunyi.example/">新闻中心</a> &gt; <a>新闻</a> &gt; 正文</div></div>
<div class="container clearfix" id="container" data-docid="HEP3K1B20514R9L4"><div class="post_main">
<div class="post_side"><div class="post_top_tie"><a class="post_top_tie_count js-tiecount" href="#post_comment_area">318</a></div><div class="post_share"><p>分享至</p><a class="share_weixin"></a><a class="share_sina"></a><div class="qrcode"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></div>
<h1 class="post_title">{NET.title}</h1>
<div class="post_info">
            2022-08-14 09:16:20　来源: <a href="https://www.lzdaily.example/" id="yy_article_source" target="_blank">澜州日报</a><span>　湖南&nbsp;</span>
            <a href="https://www.yunyi.example/special/0077jt/tipoff.html" class="post_jubao">举报</a>
</div>
<div id="contain"></div><div class="post_content" id="content"><div class="post_top"><div class="post_statement" style="display:none"></div></div>
<div class="post_body">
<p class="f_center"><img src="https://nimg.ws.yy.example/h1.jpg"/><br/>8月12日晚，工人在冷库前装车。受访者供图<br/></p>
{wrapped(NET.body[:4], '<p id="0PJ7KLQ2">', "</p>")}
<p class="f_center"><img src="https://nimg.ws.yy.example/h2.jpg"/><br/></p>
{wrapped(NET.body[4:], '<p id="0PJ7KLR5">', "</p>")}
<p id="0PJ7KLS0">澜州日报记者 游子归 实习生 邝小满</p>
<!-- AD200x300_2 --><div class="gg200x300"></div></div>
<div class="post_recommend_ad"></div><div class="post_author"><a href="http://news.yunyi.example/"><img src="https://static.yy.example/logo.png" alt="关雨桐" width="13" class="icon"></a> 责任编辑：关雨桐_NB20136</div></div>
<div class="post_comment" id="post_comment_area"><div class="tie-titlebar">跟贴 <span class="tie-info">318</span> 参与 2290</div><div class="tie-post"><p>注册 登录 发贴</p><p>云易文明公约</p></div><div class="tie-list"><h3>热门跟贴</h3><p>路过的蒲公英：辛苦了，吃荔枝的时候会想起这篇</p></div></div>
<div class="post_next"><h4>相关推荐</h4><p>热点推荐</p><ul>{links("为什么越来越多人在阳台种菜", "夏末最后一批蜜桃上市", "开了三十年的裁缝店关门了")}</ul></div></div>
<div class="post_side_mod"><h2>阅读下一篇</h2><a>河滩上的电影院</a><div class="mod_hot_rank"><h3>热门资讯</h3><ul>{links("县城的第一家图书咖啡", "桥洞下的乒乓球台")}</ul></div></div></div></div>
<div class="N-nav-bottom"><div class="N-nav-bottom-copyright"><span class="N-nav-bottom-copyright-icon">©</span> 1997-2022 云易公司版权所有</div><a>About YunYi</a> | <a>公司简介</a> | <a>联系方法</a> | <a>不良信息举报 Complaint Center</a> | <a>侵权投诉</a></div>
<script>window.newsDocId="HEP3K1B20514R9L4";</script></body>""",
    head='<meta name="keywords" content="冷链,荔枝,澜州"/><meta property="og:title" content="高温下的冷链夜班：一车荔枝的九小时"/><meta property="article:published_time" content="2022-08-14T09:16:20+08:00"/><meta name="author" content="云易"/><link rel="canonical" href="https://www.yunyi.example/dy/article/HEP3K1B20514R9L4.html"/>',
    build=modern,
    day="2022-08-14",
    time="09:16",
    origin="澜州日报",
    authors=("游子归", "邝小满"),
    editors=("关雨桐",),
)

# --------------------------------------------------------- account platforms

FEED = story(
    "回村养蜂第五年，我终于不赔钱了",
    "大家好，我是老冯。好多朋友私信问我，养蜂到底赚不赚钱，今天就实话实说。",
    "先说结论：前三年赔了十一万，第四年打平，今年除去糖、药、蜂箱和油钱，净剩六万二。",
    "我家在山里，海拔八百多米，四周全是野生的盐肤木和五倍子，听上去条件很好对吧？可头一年我就栽了。",
    "<strong>第一个坑：贪多</strong>",
    "一上来就买了八十箱意蜂，结果山里蜜源不够，夏天还要喂糖，越养越弱，入冬死了一半。",
    "<strong>第二个坑：不会治螨</strong>",
    "村里老人养的是土蜂，不怕螨。我照着他们的法子来，等发现的时候，巢门口爬的都是残翅的小蜂。",
    "后来我跑到县里找蜂业站的老师，人家一句话点醒我：山里就该养中蜂，少养，分散养。",
    "现在我一共四十二箱中蜂，分在六个山坳里，一年只取一次蜜，平均一箱十一斤，六十块一斤，都是老客户。",
    "要问我后不后悔？不后悔。但是如果你想靠养蜂发财，听我一句劝，先去别人家干一年再说。",
)
FEED_BODY = tuple(x.replace("<strong>", "").replace("</strong>", "") for x in FEED.body)
add(
    "news feed platform, article of a villager's account, about 2021",
    Story("zh", FEED.title, FEED_BODY),
    "{T} - 今朝看点",
    f"""<body><div id="root"><div class="article-detail-container">
<div class="header-wrapper"><div class="common-header"><a class="logo" href="/">今朝看点</a><ul class="left-tools"><li><a>首页</a></li><li><a>下载看点APP</a></li><li><a>关于我们</a></li></ul><div class="search"><input placeholder="搜索站内资讯、视频或用户"></div><a class="login-button">登录</a></div></div>
<div class="main"><div class="left-sidebar"><div class="detail-side-interaction"><div class="detail-like"><i></i><span>1465</span></div><div class="detail-interaction-comment"><span>237</span></div><div class="detail-interaction-collect">收藏</div><div class="share-box">分享</div></div></div>
<div class="article-content"><h1>{FEED.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2021-11-14 12:05</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAA/">山里老冯</a></span></div>
<article class="syl-article-base syl-page-article tt-article-content syl-device-pc"><p data-track="1">{FEED.body[0]}</p><p data-track="2">{FEED.body[1]}</p><div class="pgc-img"><img src="https://p3.kd.example/origin/pgc-image/1.jpg" img_width="1080" img_height="720" class="syl-page-img"><p class="pgc-img-caption">今年的蜂场</p></div>{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(FEED.body[2:8], 3))}<div class="pgc-img"><img src="https://p3.kd.example/origin/pgc-image/2.jpg" class="syl-page-img"></div>{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(FEED.body[8:], 9))}</article>
<div class="detail-end-tip"><a>举报</a><span>评论 237</span></div></div>
<div class="ttp-comment-block"><div class="title"><span>237</span>条评论</div><div class="no-login"><a>登录</a>后可以发表评论</div><ul><li><a class="name">爱吃糖的鱼</a><p class="content">说得实在，比那些卖课的强多了</p><span class="time">2021-11-14</span><span>回复 6</span></li><li><a class="name">山风</a><p class="content">中蜂蜜怎么买？</p><span class="time">2021-11-15</span></li></ul><button>查看更多评论</button></div></div>
<div class="right-sidebar"><div class="user-info"><img src="/avatar.image"><a class="name">山里老冯</a><span class="desc">返乡青年 三农领域创作者</span><a class="follow">关注</a></div><div class="hot-list"><h3>他的热门</h3><p><a>蜂箱怎么过冬，看这一篇就够</a></p></div><div class="hot-board"><h3>看点热榜 <i>换一换</i></h3><ol>{links("多地出现初雪", "腊肉价格创新低", "快递进村试点扩大")}</ol></div></div></div>
<div class="footer"><p>© 2021 今朝看点</p><p>网络谣言曝光台</p><p>违法和不良信息举报</p></div></div></div><script id="SSR">window._ssr={{"abtest":1}}</script></body>""",
    head='<meta name="description" content="先说结论：前三年赔了十一万，第四年打平。"><meta http-equiv="x-dns-prefetch-control" content="on"><link rel="canonical" href="https://www.kandian.example/article/7030311204/">',
    build=modern,
    day="2021-11-14",
    time="12:05",
    origin="山里老冯",
)

WX = story(
    "这座“冷门”小城，凭什么让人一住就是半个月？",
    "最近，后台收到一位外地读者的留言：“本想路过一天，结果在你们这里住了十五天。”",
    "她说的，就是我们的青渡。",
    "青渡不大，从东门走到西门，不过四十分钟。没有网红打卡墙，没有排长队的奶茶店，有的是一条慢悠悠的河，和河边慢悠悠的人。",
    "▌早上，从一碗米豆腐开始",
    "老码头的米豆腐摊，六点半开张。碱水磨浆，凝成一大块，切成小丁，浇上红油、酸豆角和花生碎，五块钱一碗。摊主尹婶记性好，第二次来就知道你要不要香菜。",
    "▌午后，去旧书巷坐一坐",
    "旧书巷原来是县印刷厂的宿舍，如今开了九家小店。修钢笔的、装裱字画的、做木版年画的，门都敞着，谁都可以进去看。",
    "▌晚上，看一场没有票的戏",
    "每逢周三、周六，河街戏台有花灯戏。唱戏的是退休的剧团演员，看戏的自带板凳。去年一共演了一百零四场，一场没落。",
    "青渡没有什么非看不可的东西，可是坐下来，就不想走了。",
    "这个夏天，青渡等你。",
)
add(
    "public account of a county's media centre, about 2024",
    WX,
    "{T}",
    f"""<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab appmsg_skin_default appmsg_style_default pages_skin_pc">
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
{WX.title}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">青渡发布</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年05月11日 18:30</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">贵州</span></em><em id="js_title_modify_wrp" style="display:none"></em></span></div>
<div id="js_tags" class="article-tag__list"><span class="article-tag-card__left"><span class="article-tag-card__title">#青渡慢生活</span><span class="article-tag-card__right">12个</span></span></div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content">
<section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.wxq.example/0?wx_fmt=gif" data-type="gif"></section>
{"".join(f'<section style="margin:0 16px;line-height:1.75em"><span style="font-size:15px;color:rgb(63,63,63)">{x}</span></section><p><br></p>' for x in WX.body[:3])}
<section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.wxq.example/1?wx_fmt=jpeg"></section>
{"".join(f'<section style="margin:0 16px"><strong><span style="color:rgb(0,128,128)">{x}</span></strong></section>' if x[0] == "▌" else f'<section style="margin:0 16px;line-height:1.75em"><span style="font-size:15px">{x}</span></section><p><br></p>' for x in WX.body[3:9])}
<section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.wxq.example/2?wx_fmt=jpeg"></section>
{"".join(f'<section style="margin:0 16px;line-height:1.75em"><span style="font-size:15px">{x}</span></section><p><br></p>' for x in WX.body[9:])}
<section style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">来源：青渡县融媒体中心</span></section><section style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">记者：仇小禾　安然</span></section><section style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">编辑：项知微</span></section><section style="text-align:center"><span style="font-size:12px;color:rgb(136,136,136)">二审：鲁平　三审：万长青</span></section>
<section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.wxq.example/qr?wx_fmt=png"></section></div>
<div class="rich_media_tool" id="js_toobar3"><div class="read-count">阅读 1.2万</div></div></div></div></div>
<div class="rich_media_area_extra"><div id="js_cmt_area"><p>留言 46</p></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>
<div id="js_a11y_wx_profile_logo" style="display:none">，</div><script>var biz="MzA3";var ct="1715423400";var nickname="青渡发布";</script></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover"><meta name="author" content=""><meta property="og:title" content="这座“冷门”小城，凭什么让人一住就是半个月？"><meta property="og:site_name" content="公众平台"><meta property="og:type" content="article">',
    build=modern,
    day="2024-05-11",
    time="18:30",
    origin="青渡发布",
    authors=("仇小禾", "安然"),
    editors=("项知微",),
)

# ------------------------------------------------------ agencies, party press

PEOPLE = story(
    "岷南首条山地轨道观光线试跑 设计时速40公里",
    "民声网蓝州5月20日电 （记者温若谷）记者今日从岷南省交通运输厅获悉，岷南首条山地轨道观光线——云垭山观光线19日开始全线试跑，预计国庆节前载客运营。",
    "云垭山观光线起于蓝州市青垭镇，止于云垭山索道下站，全长12.8公里，设车站5座，最大坡度千分之八十，采用齿轨与普通轮轨相结合的方式，设计最高时速40公里。",
    "“齿轨就像给火车装上了登山鞋。”项目总工程师丘明远介绍，列车在坡道上依靠车底齿轮与轨道中间的齿条咬合前进，雨雪天也能安全运行。",
    "试跑期间，工程人员将对制动、供电、信号等11个系统进行联合调试，并模拟停电、落石等9类突发情况。",
    "据测算，观光线开通后，从蓝州市区到云垭山主景区的时间将由2个半小时缩短至1小时10分钟，旺季日均可运送游客1.6万人次。",
)
add(
    "party paper's net, provincial channel, about 2015",
    PEOPLE,
    "{T}--岷南频道--民声网",
    f"""<body><div class="top w1000"><div class="fl"><a href="http://www.minsheng.example/">民声网</a> <a>民声网首页</a> <a>地方</a> <a>手机客户端</a></div><div class="fr"><a>网站地图</a> <a>党建</a> <a>要闻</a> <a>时政</a> <a>法治</a></div></div>
<div class="nav w1000"><ul><li><a>本网专稿</a></li><li><a>时政要闻</a></li><li><a>市州播报</a></li><li><a>旅游</a></li><li><a>房产</a></li><li><a>教育</a></li></ul></div>
<div class="path w1000"><span id="rwb_navpath"><a href="http://www.minsheng.example/" class="clink">民声网</a>&gt;&gt;<a href="/" class="clink">岷南频道</a>&gt;&gt;<a href="/GB/345/" class="clink">市州播报</a></span></div>
<div class="text_c w1000"><h1 id="p_title">{PEOPLE.title}</h1><h4 class="sou1"></h4>
<p class="sou">2015年05月20日16:42&nbsp;&nbsp;&nbsp;&nbsp;来源：<a href="http://mn.minsheng.example/" target="_blank">民声网-岷南频道</a>&nbsp;&nbsp;&nbsp;&nbsp;<a class="phone">手机看新闻</a></p>
<div class="tool"><a>打印</a><a>网摘</a><a>纠错</a><a>商城</a><a>分享</a><a>推荐</a><a class="weibo">微博</a> 字号 <a>大</a><a>小</a></div>
<div class="show_text" id="p_content"><p style="text-align: center;"><img src="/NMediaFile/2015/0520/LOCAL20150520.jpg" alt="" width="550" /></p><p class="desc" style="text-align:center">5月19日，试跑列车驶过青垭镇。 温若谷 摄</p>
{wrapped(PEOPLE.body, "<p>&nbsp;&nbsp;&nbsp;&nbsp;", "</p>" + chr(10))}
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center></div>
<div class="edit clearfix" id="p_editor">(责编：章可、饶晓燕)</div>
<div class="share-foot"><span>分享到：</span><a>微博</a><a>空间</a></div></div>
<div class="w1000 relate"><h2>相关新闻</h2><ul class="list_14">{links("蓝州机场二期跑道完成验收", "云垭山今年已接待游客百万", mark="·")}</ul><div class="msg"><h2>我要留言</h2><p><a>进入讨论区</a> <a>论坛</a></p><p>昵称 <input> 匿名</p><p>注意：请遵守法律法规，文明用语。</p></div></div>
<div class="right"><h2>热点排行</h2><ol>{links("全省中考时间确定", "大熊猫栖息地新增监测点", "三条公路启动大修")}</ol></div>
<div class="copy"><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright &copy; 1997-2015 by www.minsheng.example. all rights reserved</p></div>
<script src="/img/2010/js/tj.js"></script></body>""",
    head='<meta name="copyright" content="民声网版权所有" /><meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="catalogs" content="345210"><meta name="contentid" content="24930117"><meta name="publishdate" content="2015-05-20"><meta name="author" content="104511"><meta name="editor" content="104511"><meta name="source" content="来源：民声网-岷南频道">',
    build=xhtml,
    day="2015-05-20",
    time="16:42",
    origin="民声网-岷南频道",
    authors=("温若谷",),
    editors=("章可", "饶晓燕"),
)

XH = story(
    "草原来了“云上兽医”",
    "新华社蓝州8月12日电 题：草原来了“云上兽医”",
    "新华社记者祝青原、敖日根",
    "牧民阿木尔家的母牛趴在围栏边，一天一夜没吃草。他没有像往年那样骑摩托车跑六十公里去请兽医，而是掏出手机，对着牛的眼睛、嘴和肚子各拍了一段视频。",
    "不到十分钟，屏幕那头的兽医白玉梅给出判断：前胃弛缓，可能是吃了发霉的草料。她指导阿木尔先停食一天，再灌服药物。傍晚，母牛站了起来。",
    "在乌兰诺尔草原，这样的“云问诊”今年已经有四千三百多次。",
    "乌兰诺尔面积相当于一个中等规模的地级市，注册兽医却只有三十七人，平均每人要照看近两万头（只）牲畜。路远、人少、出诊贵，曾是牧民最头疼的事。",
    "去年秋天，当地农牧部门联合高校开发了远程诊疗平台，把分散在各苏木的兽医编成三班，全天在线，并在十四个嘎查设立药品寄存点，牧民凭处方就近取药。",
    "“以前一天最多跑三家，现在一天能看二十多例。”白玉梅说，遇到拿不准的病，她还能把视频转给大学里的老师会诊。",
    "在平台后台，每一次问诊的位置和症状都会汇总成图。今年6月，系统发现同一片草场三天内出现七例相似病例，防疫人员连夜赶到，及时处置了一起羊痘疫情。",
    "夕阳西下，阿木尔把手机揣进怀里，赶着牛群往家走。他说，等秋天卖了牛，要给家里装上更快的网络。",
)
add(
    "national news net, feature of the agency with the writers under its head, about 2018",
    XH,
    "{T}-国华网",
    f"""<body><div class="nav domPC"><div class="nav_top"><a href="http://www.guohua.example/">国华网</a><a>要闻</a><a>高层</a><a>时政</a><a>人事</a><a>国际</a><a>财经</a><a>网评</a><a>港澳</a><a>台湾</a></div></div>
<div class="header"><div class="h-news"><div class="h-t"><div class="news-position"><a href="http://www.guohua.example/" target="_blank">国华网</a> &gt; <a target="_blank">时政</a> &gt; 正文</div></div><div class="h-title">
{XH.title}
</div><div class="h-info"><span class="h-time">
2018-08-12 15:09:31
</span> 来源：
<em id="source">
新华社
</em></div><div class="h-r"><span class="fonts"><b>字号</b><i>超大</i><i>大</i><i>标准</i><i>小</i></span></div></div></div>
<div class="main"><div class="p-left"><div class="share"><a class="bds_tsina"></a><a class="bds_weixin"></a></div><div id="p-detail">
{wrapped(XH.body[:2], "<p>　　", "</p>" + chr(10))}
<p align="center"><img id="{{5D9F}}" title="" src="1123256781_15340.jpg" /></p><p align="center"><font color="navy">　　8月10日，兽医白玉梅在平台上为牧民解答问题。新华社发（乌恩 摄）</font></p>
{wrapped(XH.body[2:6], "<p>　　", "</p>" + chr(10))}{wrapped(XH.body[6:], "<p>　　", "</p>" + chr(10))}
<div class="lb"></div></div>
<div class="p-tags"><div class="p-jc">
<div class="tiyi1"><a class="tiyi1">【纠错】</a></div>
责任编辑：
宋佳宁
</div><span>关键词：</span></div><div class="p-share"><img src="/politics/2017/qr.png"><p>新闻评论</p></div></div>
<div class="p-right"><h3>热帖</h3><ul>{links("老街骑楼下的茶客", "戈壁滩上种番茄")}</ul><h3>视频</h3><p><a>湿地里的“鸟导”</a></p><div class="df"><p>010020020110000000000000011100001123256781</p></div></div></div>
<div class="foot"><p>Copyright &copy; 2000 - 2018 GUOHUA　All Rights Reserved.</p><p>制作单位：国华网股份有限公司　版权所有 国华网股份有限公司</p></div>
<script src="http://www.guohua.example/static/bl.js"></script></body>""",
    head='<meta name="publishid" content="1123256781.11.99.zgyx"><meta name="nodeid" content="11104285"><meta name="nodename" content="国华时政"><meta name="keywords" content="兽医,牧民,草原">',
    build=modern,
    day="2018-08-12",
    time="15:09",
    origin="新华社",
    authors=("祝青原", "敖日根"),
    editors=("宋佳宁",),
    body=(XH.body[0], *XH.body[2:]),
)

THEORY = story(
    "让乡土文化成为美育的活水",
    "近年来，不少乡村学校把剪纸、编织、山歌、舞龙请进课堂，孩子们在熟悉的泥土气息里学会了发现美、表达美。乡土文化正在成为学校美育的一泓活水。",
    "美育不等于教会一门技艺。在一些地方，乡土文化进校园还停留在“请老艺人来演一场”的层面，热闹过后留不下什么。要让活水长流，需要在课程、师资和评价上下功夫。",
    "课程要“长”在本地",
    "乡土资源千差万别，照搬城里的教材往往水土不服。有的山区学校以一条河为线索，把渡口的号子、河滩的石头画、船工的木刻编成一套校本课程，孩子们既动手也动脑。这样的课程不求大而全，贵在与生活相连。",
    "老师要“走”到民间",
    "乡村专职美育教师不足，是绕不开的现实。一方面，可以通过走教、共享课堂补上缺口；另一方面，也要让老师走进村寨，向民间艺人学习，把零散的手艺转化为学生听得懂、学得会的内容。",
    "评价要“看”见过程",
    "美育的成效，难以用一张试卷来衡量。与其比谁的作品得了奖，不如看孩子是否愿意开口唱、动手做，是否能讲出一件器物背后的故事。",
    "一方水土养一方人。当孩子们懂得家乡为什么美，他们也就更有底气走向更广阔的世界。",
)
add(
    "party paper's net, opinion with the writer below, about 2022",
    THEORY,
    "{T} _晨光网",
    f"""<body><div class="g-headNav"><div class="g-head"><a href="https://www.chenguang.example/">首页</a><a>时政</a><a>国际</a><a>时评</a><a>理论</a><a>文化</a><a>科技</a><a>教育</a><a>经济</a><a>生活</a><a>法治</a><a>更多&gt;&gt;</a></div></div>
<div class="g-crumbs"><a>晨光首页</a>&gt; <a>晨光时评</a>&gt; 正文</div><div class="g-main"><div class="g-mainLeft"><div class="m-title-box"><h1 class="u-title">
{THEORY.title}
</h1><div class="m-con-info"><span class="m-con-time">2022-03-04 09:40</span><span class="m-con-source">来源：<a href="https://epaper.chenguang.example/html/2022-03/04/nw.D110000_2-02.htm" target="_blank">晨光网-《晨光日报》</a></span><div class="m-share"><span>分享</span></div><span class="m-audio">00:00</span><div class="m-tips"><span>调查问题加载中，请稍候。</span><span>若长时间无响应，请刷新本页面</span></div></div></div>
<div class="u-mainText"><!--CONTENT START--><div id="articleBox"></div>
{"".join(f"<p>　　<strong>{x}</strong></p>" if len(x) < 12 else f"<p>　　{x}</p>" for x in THEORY.body)}
<p>　　（作者：闻道安，系沄江师范大学美术学院教授）</p><!--CONTENT END--></div>
<div class="m-zbTool"><div class="liability">[ 责编：卓尔 ]</div><div class="u-tool"><a>阅读剩余全文（<span></span>）</a></div></div></div>
<div class="g-mainRight"><div class="m-side"><h2>相关阅读</h2><ul>{links("把博物馆搬进田野", "校园里的非遗作坊")}</ul></div><div class="m-side"><h2>您此时的心情</h2><p>新闻表情排行 日/周</p><ul><li>开心</li><li>难过</li><li>点赞</li><li>飘过</li></ul></div><div class="m-side"><h2>晨光专题</h2><ul>{links("春耕进行时", "百年老校故事")}</ul></div><div class="m-side"><h2>独家策划</h2><p><a>【一线走笔】草台班子里的年轻人</a></p></div></div></div>
<div class="g-foot"><p><a>晨光网概况</a> | <a>关于我们</a> | <a>报网动态</a> | <a>联系我们</a> | <a>法律声明</a> | <a>网站地图</a></p><p>晨光网版权所有</p></div></body>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="2"><meta name="catalogs" content="10106"><meta name="contentid" content="35561284"><meta name="publishdate" content="2022-03-04"><meta name="author" content="卓尔"><meta name="source" content="晨光网-《晨光日报》">',
    build=modern,
    day="2022-03-04",
    time="09:40",
    origin="晨光网-《晨光日报》",
    authors=("闻道安",),
    editors=("卓尔",),
)

# --------------------------------------------------- law, health, science

COURT = story(
    "租客退房扒走地板 法院：拆得走的也不能随便拆",
    "退租时，租客把自己出钱铺的木地板全部撬走，留下一屋子水泥疙瘩。房东能否要求赔偿？近日，澜县人民法院审结了这起房屋租赁合同纠纷案。",
    "2013年3月，余某承租谢某的一套毛坯房开办培训班，经谢某同意，余某自费铺设木地板、安装吊灯。2014年年底租期届满，双方为续租价格谈不拢，余某一气之下将地板、吊灯悉数拆除。谢某认为墙面、地面遭到损坏，诉至法院，要求赔偿修复费用1.8万元。",
    "法院审理认为，承租人经出租人同意装饰装修，租赁期间届满时，可以拆除未形成附合的装饰装修物；因拆除造成房屋毁损的，承租人应当恢复原状。吊灯可以拆卸搬走，未造成毁损，余某有权取回；而木地板以胶粘方式铺设，已与房屋形成附合，强行撬除致使地面找平层大面积脱落，余某应承担修复责任。",
    "经主审法官调解，双方自愿达成协议：余某当庭支付谢某地面修复费6500元，谢某退还押金3000元。",
)
add(
    "law site, case report by a court's own staff, about 2015",
    COURT,
    "{T} - 华夏法院网",
    f"""<body><div class="header"><div class="logo"><a href="/"><img src="/images/logo.gif" /></a></div><ul id="nav"><li><a>首页</a></li><li><a>新闻</a></li><li><a>审判</a></li><li><a>执行</a></li><li><a>评论</a></li><li><a>时讯</a></li><li><a>地方法院</a></li><li><a>法学</a></li><li><a>论坛</a></li><li><a>博客</a></li></ul></div>
<div class="navigate">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/article/index/id/M1.shtml">审判</a>&nbsp;&gt;&nbsp;<a href="/article/index/id/M2.shtml">民事案件</a></div>
<div class="detail"><div class="detail_mainleft"><div class="detail_bigtitle">{COURT.title}</div><div class="detail_thr">2015-04-21 10:32:17 | 来源：华夏法院网 | 作者：邢立秋 粟海兰 </div>
<div class="detail_txt detail_general">{wrapped(COURT.body, "<p>　　", "</p>")}</div>
<div class="detail_editor"><b>责任编辑：</b>顾南枝</div><div class="fx_box"><span>分享到：</span><a>腾讯微博</a><a>微信</a><a>人人网</a><div class="d_fnt">字体大小：<a>大</a> <a>中</a> <a>小</a></div></div>
<div class="detail_related"><h3>相关新闻</h3><ul>{links("借名买房起纠纷", "遛狗不牵绳 撞人要赔钱", mark="·")}</ul></div>
<div class="detail_comment"><h3>网友评论</h3><p>网友评论仅供网友表达个人看法，并不表明本网同意其观点或证实其描述</p></div></div>
<div class="detail_right"><div class="r_box"><h3>推荐阅读</h3><ul>{links("法官手记：山路上的开庭", "诉前调解三十问")}</ul></div><div class="r_box"><h3>图片新闻</h3><img src="/photo/1.jpg" /><p>法官巡回审判进茶山</p></div></div></div>
<div class="footer"><p><a>关于我们</a>|<a>联系我们</a>|<a>网站律师</a>|<a>法律声明</a></p><p>Copyright &copy; 2015 by www.hxfayuan.example All rights reserved.</p><p>某ICP备05029464号</p></div></body>""",
    head='<meta name="description" content="退租时，租客把自己出钱铺的木地板全部撬走" /><link rel="stylesheet" href="/css/detail.css" />',
    build=xhtml,
    day="2015-04-21",
    time="10:32",
    origin="华夏法院网",
    authors=("邢立秋", "粟海兰"),
    editors=("顾南枝",),
)

HEALTH = story(
    "总是半夜腿抽筋，真的只是缺钙吗？",
    "睡得正香，小腿突然像被拧住一样疼，很多人都有过这样的经历。老人们常说，这是缺钙了。事实果真如此吗？",
    "沄江市第三人民医院神经内科副主任医师骆秋白介绍，夜间腿抽筋医学上称为“夜间痉挛”，缺钙只是众多原因中的一种，而且并不常见。",
    "一、哪些原因会引起腿抽筋",
    "1、肌肉疲劳。白天走路过多、久站或突然加大运动量，代谢产物堆积，夜里容易抽筋。",
    "2、受凉。夏天吹空调、冬天被子盖不严，低温刺激使肌肉兴奋性增高。",
    "3、下肢血管病变。动脉硬化、静脉曲张的患者，肌肉供血不足，也会反复抽筋。",
    "4、药物影响。部分利尿药、降脂药可能引起电解质紊乱。",
    "二、抽筋时该怎么做",
    "坐起身，把腿伸直，用手抓住脚掌向身体方向慢慢扳，保持十几秒，待疼痛减轻后再按摩小腿。不要用力捶打。",
    "三、什么情况需要看医生",
    "如果每周抽筋三次以上，或者伴有腿肿、皮肤发凉、走一段路就疼，应及时到医院检查，不要自行大量补钙。",
)
add(
    "health site, advice under numbered heads, about 2017",
    HEALTH,
    "{T}_骨科_康宁健康网",
    f"""<body><div class="hd_top"><div class="wrap"><a href="http://www.kangning.example/">康宁首页</a><a>新闻</a><a>疾病百科</a><a>就医助手</a><a>药品通</a><a>健康社区</a><span class="fr"><a>登录</a>|<a>注册</a></span></div></div>
<div class="wrap"><div class="sub_nav"><a>康宁健康网</a> &gt; <a>骨科</a> &gt; <a>骨科保健</a> &gt; 正文</div><div class="art_left"><div class="art_box"><h1>{HEALTH.title}</h1><div class="date"><em>2017-05-10 07:30:00</em><em>康宁健康网</em><em class="fs">字体：<a>大</a><a>中</a><a>小</a></em><em><a href="#cmt">评论(<i>8</i>)</a></em></div>
<p class="summary"><i></i>核心提示：半夜腿抽筋不一定是缺钙，受凉、疲劳和血管病变都可能是“元凶”。</p>
<div class="art_con" id="contentText"><p>　　{HEALTH.body[0]}</p><p>　　沄江市第三人民医院神经内科副主任医师骆秋白介绍，<a class="f_link" href="http://jbk.kangning.example/yjjl/">夜间腿抽筋</a>医学上称为“夜间痉挛”，缺钙只是众多原因中的一种，而且并不常见。</p><p style="text-align:center"><img src="http://pimg.kangning.example/170510_1.jpg" alt="腿抽筋"></p>{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" and x[0] in "一二三" else f"<p>　　{x}</p>" for x in HEALTH.body[2:7])}<p class="tuijian">　　推荐阅读：<a href="http://gk.kangning.example/1/">钙片什么时候吃吸收最好</a></p>{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" and x[0] in "一二三" else f"<p>　　{x}</p>" for x in HEALTH.body[7:])}<p class="art_edit">（责任编辑：蔺小柔）</p></div>
<div class="art_copy"><p>本文为康宁健康网原创，未经授权不得转载。文中内容仅供参考，不能作为诊断及医疗的依据。</p></div><div class="art_share"><span>分享到：</span><a>微信</a><a>QQ空间</a></div>
<div class="ask_box"><h3>您可能关心的问题</h3><ul><li>问 <a>孕妇晚上腿抽筋怎么办？</a></li><li>答 你好，建议先做产检，查一下血钙……</li></ul></div><div class="rel"><h3>相关文章</h3><ul>{links("膝盖响要不要紧", "老人骨折后怎么吃")}</ul></div></div></div>
<div class="art_right"><h3>骨科热门疾病</h3><p><a>颈椎病</a><a>腰椎间盘突出</a><a>骨质疏松</a></p><h3>今日推荐医生</h3><p><a>霍大夫</a> 主任医师 <a>预约</a></p><h3>热文排行</h3><ol>{links("这几种水果别空腹吃", "睡前泡脚有讲究")}</ol></div></div>
<div class="footer"><p>康宁健康网专业医疗保健信息平台　特别声明：本站信息仅供参考</p><p>Copyright &copy; 2000-2017 Kangning Inc.</p></div></body>""",
    head='<meta name="keywords" content="腿抽筋,缺钙" /><meta name="applicable-device" content="pc">',
    build=modern,
    day="2017-05-10",
    time="07:30",
    origin="康宁健康网",
    editors=("蔺小柔",),
)

SCIENCE = story(
    "深海沉积物中发现新型嗜压细菌",
    "本报讯（记者沙鸥 通讯员毕云）沄江海洋研究所研究员窦长河团队从西太平洋海沟七千四百米深处的沉积物中，分离出一株新型嗜压细菌。相关论文日前在线发表于《环境微生物》。",
    "深海高压环境中的微生物参与碳、氮等元素循环，但受采样和培养条件限制，人们对其所知有限。此次研究所用样品由载人潜水器在2013年采集，此后一直保存在保压装置中。",
    "研究人员发现，该菌株在七十兆帕压力下生长最快，回到常压后则几乎停止分裂。基因组分析显示，其细胞膜脂肪酸合成途径与已知近缘种明显不同，可能是适应高压的关键。",
    "“这株菌还能利用几丁质，这是虾蟹外壳的主要成分。”窦长河说，研究结果有助于解释海沟底部有机质为何消耗得比预想更快。",
    "据悉，该团队已将菌株保藏于国家海洋微生物菌种库，供同行研究使用。",
)
add(
    "science paper's net, laid out in tables, about 2015",
    SCIENCE,
    "科研网—新闻—{T}",
    f"""<body><table width="900" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><a href="/">首页</a> | <a>新闻</a> | <a>博客</a> | <a>人才</a> | <a>会议</a> | <a>基金</a> | <a>大学</a> | <a>论文</a> | <a>视频</a></td><td align="right">本站搜索 <input size="12" /></td></tr></table>
<table width="900" border="0" align="center" cellpadding="0" cellspacing="0" id="content"><tr><td width="640" valign="top"><table width="100%" id="content1"><tr><td align="left" style="padding-left:20px"><a>生命科学</a> | <a>医学科学</a> | <a>化学科学</a> | <a>工程材料</a> | <a>信息科学</a> | <a>地球科学</a></td></tr>
<tr><td style="font-size:20px; font-weight:bold; line-height:40px; text-align:center">{SCIENCE.title}</td></tr>
<tr><td align="center" style="padding-top:5px; padding-bottom:5px"><table width="94%" border="0"><tr><td align="left" style="font-size:12px">作者：沙鸥 毕云 来源：<a href="http://paper.kyw.example/">华夏科学报</a> 发布时间：2015/3/5 10:11:24</td><td align="right" style="font-size:12px">选择字号：<a>小</a> <a>中</a> <a>大</a></td></tr></table></td></tr>
<tr><td align="left" class="f14" id="content_td"><div style="text-align:center"><img src="/upload/news/images/2015/3/20153510.jpg" /></div>
{wrapped(SCIENCE.body, '<p style="text-indent: 2em">', "</p>" + chr(10))}
<p>《华夏科学报》 (2015-03-05 第4版 综合)</p></td></tr>
<tr><td align="left" class="f12"><b>更多阅读</b><br /><a>海沟沉积速率研究获新进展</a><br /><a>我国学者绘制深海微生物图谱</a></td></tr>
<tr><td align="center" class="f12"><img src="/images/print.gif" /> 打印　<a>发E-mail给：</a><input size="18" /> <input type="button" value="发送" /></td></tr>
<tr><td class="f12">特别声明：本文转载仅仅是出于传播信息的需要，并不意味着代表本网站观点或证实其内容的真实性；如其他媒体、网站或个人从本网站转载使用，须保留本网站注明的“来源”，并自负版权等法律责任。</td></tr>
<tr><td class="f12"><b>以下评论只代表网友个人观点，不代表科研网观点。</b></td></tr></table></td>
<td width="250" valign="top"><table width="100%"><tr><td><b>相关新闻</b></td><td><b>相关论文</b></td></tr><tr><td colspan="2">1 <a>新方法可快速测定海水溶氧</a><br />2 <a>珊瑚礁修复试验启动</a></td></tr><tr><td><b>图片新闻</b></td></tr><tr><td colspan="2"><a>盐湖里的红色藻华</a></td></tr><tr><td><b>一周新闻排行</b></td></tr><tr><td colspan="2">1 <a>杰青答辩名单公示</a><br />2 <a>博士后补贴标准提高</a></td></tr></table></td></tr></table>
<table width="900" align="center"><tr><td align="center" class="f12"><a>关于我们</a> | <a>网站声明</a> | <a>服务条款</a> | <a>联系方式</a> | 某ICP备07017567号<br />Copyright &copy; 2007-2015 华夏科学报社 All Rights Reserved</td></tr></table></body>""",
    build=xhtml,
    day="2015-03-05",
    time="10:11",
    origin="华夏科学报",
    authors=("沙鸥", "毕云"),
)

# ------------------------------------------- cars, property, education, sport

CAR = story(
    "售9.98-13.28万元 凌川S5正式上市",
    "[车都网 新车上市]　日前，我们从凌川汽车官方获悉，旗下全新紧凑型SUV——凌川S5正式上市，共推出4款车型，售价区间为9.98-13.28万元。",
    "车型",
    "官方指导价（万元）",
    "1.5T 手动舒适型",
    "9.98",
    "1.5T 手动精英型",
    "10.88",
    "1.5T 自动精英型",
    "11.98",
    "1.5T 自动旗舰型",
    "13.28",
    "外观方面，凌川S5采用家族最新设计语言，六边形进气格栅与两侧大灯相连，车身侧面的双腰线一直延伸到尾灯。新车长宽高分别为4485/1820/1680mm，轴距为2650mm。",
    "内饰部分，新车配备8英寸触控屏，全系标配倒车影像和车身稳定控制系统，高配车型增加全景天窗、无钥匙进入和自动空调。",
    "动力方面，凌川S5搭载1.5T发动机，最大功率110千瓦，峰值扭矩210牛·米，传动系统匹配6速手动或6速自动变速箱。",
    "编辑点评：",
    "同价位里，凌川S5的空间和配置都有竞争力，1.5T发动机应付日常代步绰绰有余。不过品牌在二三线城市的网点还不多，售后是否便利，打算买的朋友最好先到当地店里看一看。（文/车都网 钟立诚）",
)
CAR_TABLE = "".join(f"<tr><td>{CAR.body[i]}</td><td>{CAR.body[i + 1]}</td></tr>" for i in range(1, 11, 2))
add(
    "car site, launch of a model with a price table, about 2015",
    CAR,
    "【图】{T}_车都网",
    f"""<body><div class="topbar"><div class="topbar-con"><a href="http://www.chedu.example/">车都首页</a><a>切换城市</a><a>手机版</a><span><a>登录</a><a>注册</a></span></div></div><div class="header-nav"><a>首页</a><a>新闻</a><a>评测</a><a>导购</a><a>行情</a><a>用车</a><a>文化</a><a>视频</a><a>报价</a><a>论坛</a><a>二手车</a></div>
<div class="container article"><div class="breadnav fn-left"><a href="http://www.chedu.example/">首页</a> <i class="gt">&gt;</i> <a href="/news/">新闻中心</a> <i class="gt">&gt;</i> <a href="/newcar/">新车上市</a> <i class="gt">&gt;</i> 正文</div>
<div id="articlewrap" class="article-content-wrap"><h1>{CAR.title}</h1><div class="article-info"><span>2015年06月10日 20:05</span><span class="source">来源：<a href="http://www.chedu.example/" target="_blank">车都网</a></span><span class="type">类型：原创</span><span class="editor">编辑：<a class="name" href="/author/217.html">钟立诚</a></span><a class="comment" href="#pinglun">评论(<em>96</em>)</a></div>
<div id="articleContent" class="article-content"><p>　　{CAR.body[0]}</p><p align="center"><a href="/pic/1.html"><img src="http://www2.cdimg.example/g5/s5_1.jpg" alt="凌川S5" width="620" /></a></p><table class="table-list" border="1" cellspacing="0"><tbody>{CAR_TABLE}</tbody></table><p>　　{CAR.body[11]}</p><p align="center"><a href="/pic/2.html"><img src="http://www2.cdimg.example/g5/s5_2.jpg" alt="凌川S5" width="620" /></a></p><p>　　{CAR.body[12]}</p><p>　　{CAR.body[13]}</p><p>　　<strong>{CAR.body[14]}</strong></p><p>　　{CAR.body[15]}</p></div>
<div class="article-tags">标签/Tag：<a>凌川S5</a> <a>新车上市</a></div><div class="operation"><a>打印</a><a>收藏</a><span>分享到</span><a>微信</a><a>微博</a></div><div class="editor-card"><img src="/e217.jpg"><a>关注</a><p>TA的文章</p></div>
<div class="inquiry"><h3>凌川S5 最低报价</h3><p>厂商指导价：9.98-13.28万</p><a>询底价</a></div>
<div class="related"><h3>相关文章</h3><ul>{links("试驾凌川S5 底盘调校有惊喜", "凌川S5申报图曝光", "六月上市新车前瞻")}</ul></div><div id="pinglun"><h3>网友评论</h3><p>1楼 车都网友 2015-06-10 20:31 价格有诚意</p></div></div>
<div class="side"><h3>本周热门车系</h3><ol>{links("凌川S5", "远岚A3", "驰岳X1")}</ol><h3>热门文章</h3><ul>{links("保养手册没写的五件事", "夏天胎压打多少")}</ul></div></div>
<div class="footer"><p><a>关于我们</a> | <a>联系我们</a> | <a>招贤纳士</a> | <a>意见反馈</a></p><p>&copy; 2005-2015 www.chedu.example All Rights Reserved. 车都网 版权所有</p></div></body>""",
    build=xhtml,
    day="2015-06-10",
    time="20:05",
    origin="车都网",
    authors=("钟立诚",),
    editors=("钟立诚",),
)

HOUSE = story(
    "沄江五月前半月新房成交环比升两成 刚需盘领跑",
    "进入五月，沄江楼市明显升温。沄江市房地产研究会昨日发布的数据显示，5月1日至15日，全市新建商品住宅成交4216套，环比上涨21.3%，同比上涨8.7%；成交均价每平方米9874元，环比微涨0.6%。",
    "从区域看，江北、开发区两个板块的成交量占到全市六成。记者走访江北三个在售项目发现，90平方米以下的两居、小三居最抢手，有项目开盘当日去化八成。",
    "“公积金贷款额度提高以后，来访量翻了一番。”江北某楼盘销售负责人说，客户中八成是首次置业的年轻人，看房三次以内就会下定。",
    "与刚需盘的火热相比，改善型产品表现平平。数据显示，144平方米以上户型成交占比为11.2%，较上月下降1.9个百分点，库存去化周期仍在二十个月以上。",
    "业内人士分析，当前成交放量主要由政策和信贷推动，价格大幅上涨的可能性不大，购房者不必恐慌入市，开发商也应抓住时机跑量去库存。",
)
add(
    "property site, city channel, about 2015",
    HOUSE,
    "{T}-沄江新房网-居天下",
    f"""<body><div class="s4Box"><a href="http://www.jutianxia.example/">居天下</a><a>新房</a><a>二手房</a><a>租房</a><a>商铺写字楼</a><a>家居</a><a>业主论坛</a><a>房价</a><span>沄江站 <a>[切换城市]</a></span><span class="fr">您好，欢迎来到居天下！<a>请登录</a></span></div>
<div class="news-search"><a class="logo"><img src="//js.jtx.example/logo.png"></a><input value="楼盘名/地名/开发商等"><a>搜索</a></div>
<div class="guide">您的位置：<a>居天下</a> &gt; <a>沄江新房资讯</a> &gt; <a>市场</a> &gt; 正文</div>
<div class="newslayout"><div class="news-left"><div class="title"><h1>{HOUSE.title}</h1><div class="comment"><span id="pubtime_baidu">2015-05-20 08:15:00</span>　<span id="source_baidu">来源：<a rel="nofollow">沄江晨报</a></span>　<span id="author_baidu">作者：水云间</span>　<a class="pl">我来说两句(<em>3</em>)</a></div></div>
<div class="leadin"><strong>[摘要]</strong> 5月1日至15日，全市新建商品住宅成交4216套，环比上涨21.3%。</div>
<div class="news-text" id="news_body">{wrapped(HOUSE.body[:2], "<p>　　", "</p>")}<div class="loupan-card"><a><img src="//img.jtx.example/lp1.jpg"></a><dl><dt><a>江岸名苑</a> [在售]</dt><dd>均价：9600元/平方米</dd><dd>地址：江北区柳荫路与望江路交汇处</dd><dd>400-000-0000 转 12345</dd></dl></div>{wrapped(HOUSE.body[2:], "<p>　　", "</p>")}</div>
<div class="dianping"><p class="bianji">（责任编辑：戚小曼）</p><p class="mzsm">免责声明：凡注明“来源：居天下”的所有文字图片等资料，版权均属居天下所有，转载请注明出处；文章内容仅供参考，不构成投资建议。</p></div>
<div class="gfwx"><img src="/qr.gif"><p>扫描二维码，关注居天下官方微信</p></div><div class="xg"><h3>相关新闻</h3><ul>{links("江北两宗宅地下周开拍", "公积金异地贷款怎么办")}</ul></div></div>
<div class="news-right"><h3>楼盘导购</h3><ul>{links("学区房盘点", "地铁沿线小户型推荐")}</ul><h3>热门楼盘排行</h3><ol>{links("江岸名苑", "柳荫华府", "望江里")}</ol><h3>看房团</h3><p><a>5月23日江北专线 已报名62人</a></p></div></div>
<div class="foot"><p><a>关于我们</a>|<a>网站合作</a>|<a>联系我们</a>|<a>招聘信息</a>|<a>居天下家族</a></p><p>Copyright &copy; 北方居天下科技发展有限公司 版权所有　违法信息举报邮箱</p></div></body>""",
    build=xhtml,
    day="2015-05-20",
    time="08:15",
    origin="沄江晨报",
    authors=("水云间",),
    editors=("戚小曼",),
)

EXAM = story(
    "2019年岷南省高考录取控制分数线公布",
    "6月23日，岷南省教育考试院公布2019年普通高等学校招生录取控制分数线，具体如下：",
    "批次",
    "文科",
    "理科",
    "本科一批",
    "538",
    "527",
    "本科二批",
    "467",
    "441",
    "专科批",
    "200",
    "200",
    "考生可于6月23日22时起，通过岷南省教育考试院官方网站、微信公众号、手机短信三种方式查询高考成绩。",
    "对成绩有异议的考生，可在6月26日17时前向报名所在县（市、区）招生考试机构提出复核申请。复核内容为是否漏评、合分是否有误，不重新评卷。",
    "本科提前批、国家专项计划志愿填报时间为6月27日9时至29日17时；本科一批、二批为6月30日9时至7月3日17时；专科批为8月2日9时至4日17时。",
)
EXAM_TABLE = "".join(
    "<tr>" + "".join(f'<td style="border:1px solid #ccc"><p>{x}</p></td>' for x in EXAM.body[i : i + 3]) + "</tr>"
    for i in range(1, 13, 3)
)
add(
    "education site, score lines in a table, about 2019",
    EXAM,
    "{T} —华夏教育网",
    f"""<body><div class="wrapper"><div class="top-nav"><a href="https://www.hxedu.example/">首页</a><a>高考</a><a>考研</a><a>中小学</a><a>出国</a><a>职教</a><a>大学</a><a>英语</a><a>公务员</a></div><div class="site-nav"><a>高考首页</a><a>志愿填报</a><a>录取分数</a><a>招生章程</a><a>强基计划</a></div>
<div class="crumbs"><a>首页</a> &gt; <a>高考</a> &gt; <a>录取分数线</a> &gt; 正文</div><div class="main clearfix"><div class="left"><div class="article-box"><h1 class="title">{EXAM.title}</h1><div class="info"><span>2019-06-23 16:40:00</span> <span>岷南省教育考试院</span> <span class="share">分享到：<a>微信</a><a>QQ</a></span></div>
<div class="app-tip"><a><img src="https://img1.hxedu.example/app.png">下载“手边高考”，一键查可报大学</a></div>
<div class="TRS_Editor article"><p>　　{EXAM.body[0]}</p><div align="center"><table style="border-collapse:collapse" cellspacing="0" cellpadding="0"><tbody>{EXAM_TABLE}</tbody></table></div>{wrapped(EXAM.body[13:], "<p>　　", "</p>")}</div>
<div class="gzh"><p>【扫码关注公众号，第一时间获取录取动态】</p><img src="https://img1.hxedu.example/qr.jpg"></div><div class="statement"><strong>免责声明：</strong><p>① 凡本站注明“稿件来源：华夏教育网”的所有文字、图片和音视频稿件，版权均属本网所有，任何媒体、网站或个人未经本网协议授权不得转载、链接、转贴或以其他方式复制发表。</p><p>② 本站注明稿件来源为其他媒体的文/图等稿件均为转载稿，本站转载出于非商业性的教育和科研之目的。</p></div></div>
<div class="rel"><h3>相关新闻</h3><ul>{links("各省市2019年高考分数线汇总", "岷南2019年高考一分一段表", "平行志愿投档规则详解")}</ul></div></div>
<div class="right"><h3>高考圈</h3><p><a>查大学</a><a>查专业</a><a>查位次</a><a>测志愿</a></p><h3>最新高考资讯</h3><ul>{links("多地公布查分时间", "新增本科专业名单出炉")}</ul></div></div>
<div class="footer"><p>eol.hxedu.example 教育部直属系统合作伙伴 某ICP证140769号　某网文[2018]0000-00号</p><p>华夏教育网（北京）有限公司 版权所有 未经书面许可 禁止转载及建立镜像</p></div></div></body>""",
    head='<meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="publishdate" content="2019-06-23"><meta name="author" content="周萌">',
    build=modern,
    day="2019-06-23",
    time="16:40",
    origin="岷南省教育考试院",
)

SPORT = story(
    "赵启明：腿筋恢复得不错，希望赶上下周的客战",
    "球讯网2月11日讯 今天，沄江猎鹰后卫赵启明在训练结束后接受了媒体采访，谈到了自己的伤情。",
    "“感觉好多了，今天已经能全速折返跑，腿筋没有不舒服。”赵启明说，“我希望能赶上下周三对阵澜州的客场比赛，当然最后要听队医的。”",
    "赵启明在1月24日的比赛中拉伤右腿腿筋，此后缺席六场，猎鹰队战绩为2胜4负。本赛季，他场均能得到18.7分4.2篮板6.9助攻。（小五）",
)
add(
    "sport site, a brief with the writer's mark at its end, about 2020",
    SPORT,
    "{T}-球讯网",
    f"""<body><div id="header"><div class="logo"><a href="/"></a></div><div class="nav"><a>首页</a><a>篮球</a><a>足球</a><a>电竞</a><a>录像</a><a>集锦</a><a>数据</a><a>社区</a></div><div class="user"><a>登录</a></div></div>
<div id="main" class="clearfix"><div class="left"><div class="box article"><div class="subnav"><a>球讯网</a> &gt; <a>篮球</a> &gt; <a>新闻</a></div><div class="title"><h1>{SPORT.title}</h1><span class="pubdate">2020-02-11 14:33:21 来源：球讯网</span><span class="commentnum"><a href="#pl">评论：<i>57</i></a></span></div>
<div class="content" id="signals"><p>{SPORT.body[0]}</p><p style="text-align:center"><img src="//tu.qiuxun.example/uploads/2020/02/11/a.jpg"></p><p>{SPORT.body[1]}</p><p>{SPORT.body[2]}</p></div>
<div class="tags">标签：<a>沄江猎鹰</a><a>赵启明</a></div><div class="up-down"><a>顶(31)</a><a>踩(2)</a></div><div class="ewm"><img src="//static.qiuxun.example/app.png"><p>手机扫码下载球讯APP，看直播更流畅</p></div></div>
<div class="box" id="pl"><h3>热门评论</h3><p>鹰嘴豆：再养养，别急着复出</p><p>回复(3) 亮了(42)</p></div></div>
<div class="right"><div class="box"><h3>相关新闻</h3><ul>{links("猎鹰主帅：防守端问题很大", "澜州山狮迎来新外援", "全明星替补名单公布")}</ul></div><div class="box"><h3>今日直播</h3><ul><li>19:35 <a>沄江猎鹰 vs 北屏海豚</a></li><li>20:00 <a>澜州山狮 vs 洄阳火车头</a></li></ul></div></div></div>
<div class="footer"><p><a>联系我们</a> | <a>免责声明</a> | <a>意见反馈</a></p><p>© 2010-2020 球讯网 某ICP备09000000号</p></div><script>var newsId="5e4251";var createtime="2020-02-11 14:33:21";</script></body>""",
    build=modern,
    day="2020-02-11",
    time="14:33",
    origin="球讯网",
    authors=("小五",),
)

# ------------------------------------------------------------------- business

STOCK = story(
    "远岚股份上半年净利预增超六成 风电铸件订单饱满",
    "7月5日晚间，远岚股份（60XXXX）发布2021年半年度业绩预增公告，预计上半年实现归属于上市公司股东的净利润为3.12亿元到3.35亿元，同比增加61.2%到73.1%。",
    "公告显示，业绩预增主要系公司风电铸件产品销量增长所致。上半年，公司大兆瓦铸件出货7.6万吨，占总销量的比重由上年同期的38%提升至57%。",
    "“大兆瓦铸件单价高、毛利也高，目前产能利用率在95%以上。”公司董秘办人士对《资本时报》记者表示，二期10万吨项目预计四季度投产。",
    "不过，原材料涨价的压力不容忽视。今年以来，生铁价格累计上涨约两成，公司一季度毛利率同比下滑2.3个百分点。",
    "东塬证券新能源分析师柯敏认为，下半年风机招标量仍将维持高位，具备大型铸件机加工能力的企业有望受益，但需要关注海上风电抢装退坡后的需求变化。",
    "截至7月5日收盘，远岚股份报收22.46元/股，上涨3.08%。",
)
add(
    "stock portal, company news with a number for its editor, about 2021",
    STOCK,
    "{T} _ 东塬财富网",
    f"""<body><div class="em_top"><a href="https://www.dycaifu.example/">东塬财富网</a><a>行情</a><a>基金</a><a>股吧</a><a>数据</a><a>新股</a><span>手机东塬财富</span><a>登录</a></div>
<div class="main"><div class="nav-path"><a>财经</a> &gt; <a>公司新闻</a> &gt; 正文</div><div class="quote-bar">上证指数 <span>3534.32</span> <span>0.44%</span> 深证成指 <span>14718.64</span></div>
<div class="contentbox"><div class="mainleft"><div class="newsContent"><div id="topbox"><div class="title">{STOCK.title}</div><div class="tipInfo"><div class="Info"><div class="infos"><div class="item">2021年07月05日 18:02</div><div class="item">作者：郁知秋</div><div class="item">来源：资本时报</div></div><div class="tools"><span>字体：大 中 小</span><a>打印</a><a>收藏</a><span>分享到：</span></div><div class="num"><span class="cNumShow num">7</span>人评论</div></div></div></div>
<div class="abstract"><div class="abstract-header">摘要</div><div class="txt">【{STOCK.title}】7月5日晚间，远岚股份发布业绩预增公告，预计上半年净利润同比增加61.2%到73.1%。</div></div>
<div class="txtinfos" id="ContentBody"><!--文章主体-->
<p>　　7月5日晚间，<span id="stock_1.60XXXX"><a href="//quote.dycaifu.example/unify/r/1.60XXXX" class="keytip">远岚股份</a></span>（60XXXX）发布2021年半年度业绩预增公告，预计上半年实现归属于上市公司股东的净利润为3.12亿元到3.35亿元，同比增加61.2%到73.1%。</p>
{wrapped(STOCK.body[1:3], "<p>　　", "</p>")}<div class="zwquote"><img src="//webquote.dycaifu.example/k.png"></div>{wrapped(STOCK.body[3:], "<p>　　", "</p>")}
<p class="em_media">（文章来源：资本时报）</p></div>
<div class="zwothers"><div class="zw_shengming"><p class="source">文章来源：资本时报</p><p class="res-edit">责任编辑：73</p><p class="text">原标题：远岚股份：大兆瓦铸件放量 上半年净利预增超六成</p></div><p class="mzsm">郑重声明：东塬财富网发布此信息的目的在于传播更多信息，与本网站立场无关。东塬财富网不保证该信息（包括但不限于文字、数据及图表）全部或者部分内容的准确性、真实性。</p></div>
<div class="share-bottom"><span>分享到微信朋友圈</span><p>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。</p></div></div>
<div class="commentbox"><h3>网友评论</h3><p>股友8823：又要追高了？</p><p>郑重声明：用户在社区发表的所有信息将由本网站记录保存</p></div></div>
<div class="mainright"><h3>24小时点击排行</h3><ol>{links("两部门就平台用工答记者问", "白酒板块午后跳水", "十大券商策略汇总")}</ol><h3>股吧热帖</h3><ul>{links("我的半年总结：少动多看", "打新中签怎么缴款")}</ul></div></div></div>
<div class="footer"><p>信息网络传播视听节目许可证：0908328号　经营证券期货业务许可证编号：913101046312860336　违法和不良信息举报:021-00000000</p><p>关于我们 可持续发展 广告服务 联系我们 诚聘英才 法律声明 隐私保护</p></div></body>""",
    head='<meta name="description" content="远岚股份预计上半年净利润同比增加61.2%到73.1%。"><meta name="mobile-agent" content="format=html5">',
    build=modern,
    day="2021-07-05",
    time="18:02",
    origin="资本时报",
    authors=("郁知秋",),
)

STARTUP = story(
    "县城洗衣店，正在被“中央工厂”改写",
    "编者按：本文来自微信公众号“小镇商业观察”（ID：xiaozhenshangye），作者：麦苗青，三棱镜经授权发布。",
    "过去三年，李响在四座县城开了十九家洗衣店，没有一家店里有洗衣机。",
    "顾客送来的衣服，当晚装进带编码的布袋，由面包车拉到四十公里外的“中央工厂”，第二天下午再送回门店。单件成本从七块八降到四块一，这是李响最得意的数字。",
    "在他之前，县城洗衣店的生意模型几乎三十年没变：夫妻两人，一台干洗机，一块手写招牌。",
    "01 为什么是县城",
    "一线城市的洗衣市场早已被平台和连锁品牌分完。县城不同，房租低、客单价低，但复购高。李响的门店里，一半收入来自储值卡，平均每张卡一年消费九次。",
    "“县城的人不是不愿意花钱，是怕你跑路。”他说。为此，他把每家店的押金都放进当地商会的监管账户。",
    "02 真正的门槛在路上",
    "中央工厂模式听起来简单，难在物流。衣物又轻又散，往返两趟，一旦单量不够，每件衣服的运费就会吃掉全部利润。",
    "李响的办法是“搭车”：和农村快递的支线车签约，空车返程时捎带布袋，一件只付四角钱。",
    "03 天花板有多高",
    "并非所有人都看好这门生意。一位投资人告诉我们，洗衣是典型的慢行业，十九家店能管好，一百九十家未必。",
    "李响自己倒不着急。今年他只打算再开六家，“先把烫衣服的师傅教出来”。",
)
add(
    "business site, article taken over from an account, about 2020",
    STARTUP,
    "{T}-三棱镜",
    f"""<body><div id="app"><div class="lj-layout"><div class="lj-header"><a class="lj-logo" href="/">三棱镜</a><ul><li><a>首页</a></li><li><a>快讯</a></li><li><a>资讯</a></li><li><a>直播</a></li><li><a>视频</a></li><li><a>专题</a></li><li><a>活动</a></li></ul><div class="lj-right"><a>寻求报道</a><a>我要入驻</a><a>城市合作</a><a>登录</a></div></div>
<div class="lj-layout-content"><div class="lj-article-article"><div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-content"><div class="article-mian-content"><h1 class="article-title margin-bottom-20 common-width">{STARTUP.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/5652071">三棱镜的朋友们</a><span class="title-icon-item item-time"><i>·</i>2020-05-11</span></div>
<div class="summary">没有洗衣机的洗衣店，怎么赚钱？</div>
<div class="common-width content articleDetailContent lj-rich-text-wrapper"><blockquote><p>{STARTUP.body[0]}</p></blockquote><p>{STARTUP.body[1]}</p><p class="image-wrapper"><img data-img-size-val="1080,608" src="https://img.slj.example/hsossms/1"></p><p class="img-desc">图片来源：视觉图库</p>{"".join(f"<h2>{x}</h2>" if x[0] == "0" else f"<p>{x}</p>" for x in STARTUP.body[2:])}<p>本文来自微信公众号<a href="https://mp.wxq.example/s/abc">“小镇商业观察”（ID：xiaozhenshangye）</a>，作者：麦苗青，三棱镜经授权发布。</p><p>该文观点仅代表作者本人，三棱镜平台仅提供信息存储空间服务。</p></div>
<div class="article-footer-txt"><div class="like"><span>+1</span><span>26</span></div><p>好文章，需要你的鼓励</p></div></div>
<div class="author-detail-bar"><img src="/a.jpg"><a>三棱镜的朋友们</a><span>特邀作者</span><a>关注</a></div><div class="next-article"><span>下一篇</span><a>为什么奶茶店开到了加油站</a><p>跨界的算盘</p></div></div></div>
<div class="article-right-container"><div class="hotlist"><h3>最新文章</h3><ul>{links("预制菜这一年", "谁在给快递柜买单", "电动叉车的隐形冠军")}</ul></div><div class="newsflash"><h3>7×24h 快讯</h3><p><a>某连锁药店完成B轮融资</a> 11分钟前</p></div></div></div></div></div>
<div class="lj-footer"><p><a>关于三棱镜</a><a>加入我们</a><a>投稿须知</a></p><p>© 2011~2020 某某信息科技有限公司 | 某ICP备12031756号-6</p></div></div></div><script>window.initialState={{"articleDetail":{{"publishTime":1589166000000}}}}</script></body>""",
    head='<meta property="og:title" content="县城洗衣店，正在被“中央工厂”改写"><meta property="article:published_time" content="2020-05-11T11:00:00+08:00"><meta name="description" content="没有洗衣机的洗衣店，怎么赚钱？">',
    build=modern,
    day="2020-05-11",
    origin="三棱镜的朋友们",
    authors=("麦苗青",),
)

# ----------------------------------------------- provincial and city news sites

APP = story(
    "“00后”接手爷爷的桥头修车摊：补一个胎，送一句话",
    "早上7点，云合桥头的修车摊支起了遮阳棚。21岁的诸葛晨蹲在地上，把内胎按进水盆，一串气泡冒出来，找到了。",
    "这个摊子是爷爷诸葛根土摆下的，一摆就是38年。去年冬天，老人做了膝盖手术，蹲不下去了。刚从职业学院毕业的诸葛晨辞掉汽车4S店的工作，接过了爷爷的工具箱。",
    "补胎10元，换刹车线8元，打气不要钱。价目表上的数字，一半是爷爷写的，一半是他写的。",
    "和爷爷不一样的是，他会在补好的车把上夹一张小纸条，上面写一句话：“今天路上风大，慢点骑。”“考试加油。”“祝你准点下班。”",
    "纸条是从作业本上裁下来的，一天大概写二十张。“第一张是写给一个哭着推车来的小姑娘，她要迟到了。”诸葛晨说，后来她专门绕路回来，说那天考得不错。",
    "上个月，有人把纸条拍下来发到网上，修车摊一下子火了。有人开车三十公里来打气，有人要跟他合影。诸葛晨有些不习惯：“修车就是修车，别堵着桥。”",
    "爷爷每天下午拄着拐杖来坐一会儿，不说话，看孙子干活。收摊时，祖孙俩一前一后，推着小车回家。",
)
add(
    "news app of a provincial press group, share page of 2025",
    APP,
    "{T}",
    f"""<body class="share-body"><div id="app" data-server-rendered="true"><div class="top-download"><img class="logo" src="https://static.langsheng.example/logo.png"><div class="txt"><p class="t1">浪声新闻</p><p class="t2">有温度 有态度</p></div><a class="open-app">打开APP</a></div>
<div class="detail"><div class="detail-head"><h1 class="detail-title">{APP.title}</h1><div class="detail-meta"><span class="channel">浪声新闻</span><span class="time">2025-03-18 11:02</span><span class="read">全网传播量 12.3万</span></div></div>
<div class="detail-content" id="content"><div class="audio-player"><span>听新闻</span><span>4分12秒</span></div><p style="text-indent:2em">浪声新闻客户端 记者 屠嘉懿 通讯员 蒋小芸</p><p><img src="https://stc-new.langsheng.example/img/1.jpeg"></p><p class="pic-note" style="text-align:center;color:#999">桥头修车摊 记者 屠嘉懿 摄</p>{wrapped(APP.body[:4], '<p style="text-indent:2em">', "</p>")}<p><img src="https://stc-new.langsheng.example/img/2.jpeg"></p><p class="pic-note" style="text-align:center;color:#999">夹在车把上的纸条 受访者供图</p>{wrapped(APP.body[4:], '<p style="text-indent:2em">', "</p>")}<p style="text-indent:2em;color:#999">“转载请注明出处”</p></div>
<div class="detail-tags"><span>#青年说</span><span>#身边人</span></div><div class="like-box"><i></i><span>2041</span></div></div>
<div class="hot-comments"><h3>热门评论</h3><div class="item"><span class="nick">桥东老李</span><span class="area">浙江</span><p>从小在他爷爷那里补胎，手艺没得说</p><span class="t">03-18</span></div><a class="more">打开APP查看全部 86 条评论</a></div>
<div class="recommend"><h3>推荐阅读</h3><div class="card"><p>老渡轮退役前的最后一班</p><span>浪声新闻 2小时前</span></div><div class="card"><p>春笋上市，山里人忙起来</p><span>浪声新闻 5小时前</span></div></div>
<div class="fixed-bottom"><a>打开浪声新闻，阅读体验更佳</a></div></div><script>window.__INITIAL_STATE__={{"publishTime":1742266920000}}</script></body>""",
    head='<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><meta itemprop="name" content="“00后”接手爷爷的桥头修车摊"><meta itemprop="description" content="浪声新闻，有温度有态度">',
    build=modern,
    day="2025-03-18",
    time="11:02",
    origin="浪声新闻",
    authors=("屠嘉懿", "蒋小芸"),
)

PROVINCE = story(
    "青石县：稻田养鱼喜丰收 一水两用促增收",
    "南岭网9月18日讯（通讯员 盘玉珍 黎大勇）9月17日，青石县大坪镇的稻田里欢声笑语，村民们挽起裤脚下田捉鱼。一尾尾肥硕的禾花鲤在泥水里翻腾，引得田埂上的孩子们拍手叫好。",
    "“今年一亩田能收四十多斤鱼，稻谷也没少收。”种粮大户奉永福捧着刚捉上来的鱼说，田里养鱼，不打农药，少施化肥，稻米的价钱比往年高出一倍。",
    "大坪镇海拔六百余米，水源充足。去年，该镇引进稻田养鱼技术，在三个村试点八百亩，由镇里统一提供鱼苗，统一收购。今年试点扩大到两千六百亩，预计亩均增收一千五百元。",
    "目前，该县正在申报“青石禾花鲤”地理标志产品，并计划建设一座冷链加工厂，让山里的鲜鱼游上更多人的餐桌。",
)
add(
    "provincial news site, credits above and once more below, about 2019",
    PROVINCE,
    "{T}_南岭网",
    f"""<body><div class="header-top"><a href="https://www.nanling.example/">南岭网</a><a>时政</a><a>市州</a><a>县市区</a><a>评论</a><a>问政</a><a>论坛</a><a>南岭新闻客户端</a></div>
<div class="crumb"><a>首页</a> &gt; <a>县市区</a> &gt; <a>青石站</a> &gt; 正文</div>
<div class="main clearfix"><div class="content-left"><div class="content-title-box"><h1 class="content-title">{PROVINCE.title}</h1><div class="content-info"><span>来源：南岭网</span> <span>作者：盘玉珍 黎大勇</span> <span>编辑：苗筱雨</span> <span>2019-09-18 11:13:06</span></div><div class="font-tool"><span class="listen">听新闻</span><a>A-</a><a>A+</a></div></div>
<div class="content-text" id="content"><p><img src="https://img.nanling.example/data/201909/1.jpg" /></p><p style="text-align:center;"><span>村民展示捕获的禾花鲤。</span></p>{wrapped(PROVINCE.body, "<p>　　", "</p>")}</div>
<div class="content-bottom"><p>来源：南岭网</p><p>作者：盘玉珍 黎大勇</p><p>编辑：苗筱雨</p><p>本文为青石站原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a href="https://qs.nanling.example/content/2019/09/18/5951327.html">https://qs.nanling.example/content/2019/09/18/5951327.html</a></p></div>
<div class="down"><img src="/qr.png"><p>阅读下一篇</p><a>返回南岭网首页</a> <a>返回青石站首页</a></div></div>
<div class="content-right"><h3>今日热点</h3><ul>{links("一大批民生实事有了新进展", "高速公路新增三处服务区", "国庆长假天气早知道")}</ul><h3>站内精选</h3><ul>{links("青石老街的油纸伞", "驻村第一书记的账本")}</ul></div></div>
<div class="footer"><p><a>关于我们</a><a>广告服务</a><a>法律顾问</a><a>联系方式</a></p><p>互联网新闻信息服务许可证编号：43120170000　增值电信业务经营许可证</p></div><script src="/static/js/content.js"></script></body>""",
    head='<meta name="viewport" content="width=device-width"><meta property="og:type" content="news"><meta property="og:title" content="青石县：稻田养鱼喜丰收 一水两用促增收"><meta property="og:release_date" content="2019-09-18 11:13:06">',
    build=modern,
    day="2019-09-18",
    time="11:13",
    origin="南岭网",
    authors=("盘玉珍", "黎大勇"),
    editors=("苗筱雨",),
)

TV = story(
    "北屏港迎来今冬首批越冬天鹅 数量创十年新高",
    "视讯网消息：12月4日，北屏港湿地迎来今年入冬以来首批大天鹅，经现场监测，总数达到1260余只，创近十年同期新高。",
    "清晨，薄雾笼罩着水面，一群群天鹅时而低头觅食，时而展翅滑翔。保护区的工作人员用望远镜和无人机分片计数，前后用了三个多小时。",
    "北屏港湿地自然保护区管理局局长 邢永年：今年来得比去年早了五天，而且带的幼鸟多，说明它们在繁殖地的情况也不错。",
    "为了让天鹅安心过冬，当地从9月起停止了湿地周边两个码头的夜间作业，补种了400亩海草，并在观鸟点设置了隔离带，请游客保持30米以上的距离。",
    "专家预计，到12月底，在北屏港越冬的天鹅将超过3000只。（视讯台记者 郎清泉 北屏台记者 宁海）",
)
add(
    "national broadcaster's net, about 2017",
    TV,
    "{T}_新闻频道_视讯网(www.shixun.example)",
    f"""<body><div class="column_wrapper"><div class="topbar"><a href="http://www.shixun.example/">视讯网首页</a><a>新闻</a><a>体育</a><a>综艺</a><a>电视剧</a><a>纪录片</a><a>直播</a><a>节目单</a></div></div>
<div class="cnt_nav"><a>视讯网</a> &gt; <a>新闻频道</a> &gt; <a>国内新闻</a></div>
<div class="col_w660"><div class="cnt_bd"><!--repaste.title.begin--><h1>{TV.title}</h1><!--repaste.title.end--><h2></h2><div class="function"><span class="info"><i>来源：<a href="http://news.shixun.example" target="_blank">视讯网</a></i><i>2017年12月05日 08:14</i></span><span class="mark"><a>A-</a><a>A+</a></span><div class="fx"><a>扫一扫</a><div class="ewm"><p>扫一扫 分享到微信</p></div></div></div>
<!--repaste.body.begin--><p style="text-align:center;"><div class="nrplayer"><div id="playerdiv" class="video"><script>var guid_1="a94bcd";</script></div></div></p>{wrapped(TV.body[:2], '<p style="text-indent: 2em;">', "</p>")}<p style="text-align: center;" class="photo_img_20190808"><img src="http://p1.img.shixun.example/photo.jpg" width="600" /></p><p style="text-align:center" class="photo_alt_20190808">天鹅在湿地栖息</p>{wrapped(TV.body[2:], '<p style="text-indent: 2em;">', "</p>")}<!--repaste.body.end-->
<div class="zebian"><span>编辑：葛蔓</span> <span>责任编辑：凌雪</span></div><div class="zan"><a>点赞</a><a>收藏</a></div></div>
<div class="relate"><div class="tit">相关阅读</div><ul>{links("海草床修复初见成效", "候鸟迁徙路线图发布")}</ul></div><div class="dts"><p>扫一扫，下载视讯新闻客户端</p></div></div>
<div class="col_w300"><div class="tit">精彩推荐</div><ul>{links("冰湖上的第一网", "雪豹母子现身镜头")}</ul><div class="tit">热播栏目</div><p><a>晚间新闻</a><a>今日关注</a><a>走近自然</a></p></div>
<div class="footer"><p>视讯国际网络有限公司版权所有</p><p>某ICP证060535号　网上传播视听节目许可证号 0102004　新出网证字098号</p></div></body>""",
    head='<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="catalogs" content="PAGE1373254520145247"><meta name="contentid" content="ARTIZ9q"><meta name="publishdate" content="2017-12-05"><meta name="author" content="葛蔓"><meta name="source" content="视讯网">',
    build=modern,
    day="2017-12-05",
    time="08:14",
    origin="视讯网",
    authors=("郎清泉", "宁海"),
    editors=("葛蔓", "凌雪"),
)

METRO = story(
    "七旬太婆错上火车 列车员接力送回家(图)",
    "楚南早报讯　（记者芦月 通讯员段志强 实习生邱敏）前日下午，K5821次列车开出白沙站不久，列车员冯娟巡视车厢时，发现一位太婆坐立不安，手里攥着一张去往相反方向的车票。",
    "太婆姓晏，今年76岁，独自到白沙看女儿，返程时跟着人流上错了车。听说自己坐反了方向，太婆急得直抹眼泪：“屋里老头子还等我做饭。”",
    "冯娟一边安慰太婆，一边向列车长报告。列车长与前方石桥站联系，请车站派人在站台接应，并帮忙改签最近一趟返程列车。",
    "18时12分，列车停靠石桥站，冯娟扶着太婆下车，把她交到值班员小蔡手中。小蔡买来盒饭，陪太婆在候车室坐了一个多小时，又将她送上返程列车，交代给下一班列车员。",
    "当晚9时许，太婆的老伴打来电话报平安：“人到屋了，多谢你们。”",
)
add(
    "provincial portal taking over a city paper, in tables",
    METRO,
    "{T}-荆南网-www.jingnan.example",
    f"""<body><table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="180"><a href="http://www.jingnan.example"><img src="/images/logo.gif" border="0" /></a></td><td><iframe src="/ad/760.html" width="760" height="80"></iframe></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0" class="daohang"><tr><td><a>首页</a> | <a>新闻</a> | <a>南湖评论</a> | <a>视听</a> | <a>论坛</a> | <a>房产</a> | <a>汽车</a> | <a>教育</a> | <a>健康</a> | <a>手机报</a></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="650" valign="top"><table width="100%" border="0"><tr><td height="30" class="hui12">您的位置： <a>首页</a> &gt; <a>新闻中心</a> &gt; <a>本省</a> &gt; <a>社会万象</a></td></tr>
<tr><td align="center" class="title_txt" height="50">{METRO.title}</td></tr><tr><td align="center" class="hui12" bgcolor="#F6F6F6" height="26">http://www.jingnan.example&nbsp;&nbsp;荆南网&nbsp;&nbsp;(2015-01-21 07:40:11)&nbsp;&nbsp;来源：楚南早报&nbsp;&nbsp;<a href="http://bbs.jingnan.example">进入论坛</a></td></tr>
<tr><td class="nei14" id="zoom"><div class="TRS_Editor"><p align="center"><img src="./W020150121278.jpg" border="0" /></p><p align="center">图为：冯娟扶太婆下车</p>{wrapped(METRO.body, "<p>　　", "</p>" + chr(10))}</div></td></tr>
<tr><td align="right" class="hui12">（编辑：涂静）</td></tr><tr><td class="hui12">[<a>收藏</a>] [<a>打印</a>] [<a>推荐给好友</a>] [<a>大</a> <a>中</a> <a>小</a>] [<a>关闭</a>]</td></tr>
<tr><td class="hui12"><b>相关报道</b><br />·<a>春运首日白沙站发送旅客六万</a>&nbsp;(2015-01-19)<br />·<a>列车上的“百宝箱”</a>&nbsp;(2015-01-12)</td></tr>
<tr><td class="hui12"><b>网友评论</b><br />用户名：<input size="10" /> 密码：<input size="10" /> <input type="checkbox" />匿名发表<br /><textarea rows="4" cols="60"></textarea></td></tr></table></td>
<td width="300" valign="top"><table width="100%"><tr><td class="tit">一周点击排行</td></tr><tr><td>1.<a>老里份里的豆皮店</a><br />2.<a>江堤新添步道</a><br />3.<a>三台公交为小伙让道</a></td></tr><tr><td class="tit">图片频道</td></tr><tr><td align="center"><img src="/pic/1.jpg" /><br />腊梅花开</td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" class="hui12"><a>关于我们</a> - <a>版权声明</a> - <a>广告刊登</a> - <a>联系我们</a><br />荆南网版权所有　新闻登载许可证：4200000000　举报电话：000-88567716</td></tr></table></body>""",
    build=xhtml,
    day="2015-01-21",
    time="07:40",
    origin="楚南早报",
    authors=("芦月", "段志强", "邱敏"),
    editors=("涂静",),
)

CITYPAPER = story(
    "在桑林老街，一家“不打烊”的社区书房守了七年",
    "晚上十点半，桑林老街的店铺陆续熄灯，只有拐角处的“灯下书房”还亮着。推门进去，六张长桌坐了一半，翻书声、键盘声轻轻响着。",
    "这间八十平方米的书房，由居委会的旧仓库改造而来，从2016年6月开放至今，没有收过一分钱，也没有关过一天门。",
    "没有店员，靠什么运转？",
    "答案写在门口的黑板上：值日表。从周一到周日，每天早、中、晚三班，名字后面跟着一串电话。值日的有退休教师、外卖骑手、准备考研的学生，还有一位开了二十年出租车的师傅。",
    "发起人管阿姨今年六十八岁。当年，她只是看到几个孩子放学后蹲在楼道里写作业，便去问居委会，旧仓库能不能腾出来。第一批桌椅，是从关门的小饭馆里拉来的。",
    "七年间，书房的藏书从三百本增加到一万一千本，全部由居民捐赠。借书不用登记，管阿姨只在扉页上盖一个章：“看完请送它回家。”",
    "“少过书吗？”记者问。",
    "“少过，每年少几十本。可是每年多出来的，总比少的多。”管阿姨笑着说。",
)
add(
    "party paper of a metropolis, its app on the web, about 2023",
    CITYPAPER,
    "{T}-申江观察",
    f"""<body><div class="sg-header"><a class="sg-logo" href="https://www.shenjiang.example/">申江观察</a><ul><li><a>首页</a></li><li><a>政情</a></li><li><a>财经</a></li><li><a>区情</a></li><li><a>城事</a></li><li><a>文化</a></li><li><a>天下</a></li><li><a>互动</a></li><li><a>视觉</a></li></ul><div class="sg-s"><input placeholder="搜索"></div></div>
<div class="wz-wrap"><div class="wz-crumb"><a>城事</a> / <a>城事新鲜事</a></div><div class="wz_contents"><h1 class="wz_contents1">{CITYPAPER.title}</h1><div class="fenxiang_zz"><span class="source">来源：申江观察</span> <span class="author">作者：翁小满</span> <span class="time">2023-06-12 06:31</span></div><div class="zy"><b>摘要：</b>没有店员，不收费用，书房靠一张值日表运转。</div>
<div class="newscontents" id="newscontents">{paragraphs(CITYPAPER.body[:2])}<p style="text-align:center"><img src="https://images.shenjiang.example/1.jpg"></p><p style="text-align:center"><span style="font-size:14px;color:#888">灯下书房的夜晚（翁小满 摄）</span></p><p><strong>{CITYPAPER.body[2]}</strong></p>{paragraphs(CITYPAPER.body[3:])}</div>
<div class="editor-line"><span>栏目主编：龚未央</span> <span>本文作者：翁小满</span> <span>题图来源：翁小满 摄</span></div><div class="wz_zl"><a>专栏</a><p>城事 | 记录身边的城市</p><a>订阅</a></div>
<div class="copyright">本文系申江观察原创，未经授权不得转载</div><div class="wz_pl"><h3>评论(19)</h3><p>我也说两句 您还可以输入<em>200</em>字</p><p class="no">我也说两句，快来评论吧！</p></div></div>
<div class="wz-right"><h3>相关文章</h3><ul>{links("弄堂口的修伞匠", "西河边新开的码头")}</ul><h3>热门排行</h3><ol>{links("这座立交桥下多了个球场", "早餐车回来了", "夜公交线路图")}</ol><div class="ewm"><img src="/app.png"><p>扫码下载客户端</p></div></div></div>
<div class="sg-foot"><p>申江报业集团 版权所有　互联网新闻信息服务许可证31120180000</p></div></body>""",
    head='<meta name="keywords" content="书房,社区"><meta name="description" content="没有店员，不收费用，书房靠一张值日表运转。">',
    build=modern,
    day="2023-06-12",
    time="06:31",
    origin="申江观察",
    authors=("翁小满",),
)

EPAPER = story(
    "年画里长出的新戏台",
    "初夏的傍晚，杨埠镇的河滩上支起三丈宽的白布。锣鼓一响，布上的门神动了：秦琼提锏，敬德扬鞭，从年画里“走”下来，与真人演员同台过招。",
    "这出《画里有戏》，是岷南省木偶剧团与杨埠年画社合作的实验剧目。三个月来，它在十一个乡镇巡演二十六场，场场爆满。",
    "把年画搬上舞台，起因于一次“抢救”。两年前，年画社清点老版，三百余块梨木版中有四成虫蛀开裂，能印的越来越少。社长单有为找到木偶剧团的老搭档，两人在仓库里坐了一夜，得出一个主意：与其锁在柜子里，不如让它动起来。",
    "难处在于，年画是平的，戏是立的。主创团队反复试验，用皮影的关节、木偶的提线，再加上投影，才让门神既保留刀味木味，又能翻筋斗。",
    "“不敢把线条画圆了，一圆就没了杨埠的魂。”负责造型设计的青年画师裘一凡说，剧中四十二个角色，每一个都能在老版里找到出处。",
    "戏带火了画。今年上半年，年画社订单比去年同期增长一倍半，十七个年轻人进社学刻版。镇中心小学开了年画课，孩子们用萝卜刻印，把自己的作业贴满了教室外墙。",
    "下半年，《画里有戏》将赴六省交流演出。单有为说，最想看的是外地观众散场以后，会不会回头问一句：这画，哪里能买到？",
)
add(
    "culture paper's digital edition, about 2020",
    EPAPER,
    "{T}-华夏文艺报",
    f"""<body><div class="head"><div class="logo"><img src="../../../images/logo.png" alt=""></div><div class="date-box"><span id="today">2020年08月14日 星期五</span> <a href="#">往期回顾</a> <a>返回首页</a></div></div>
<div class="Newsmain"><div class="Newslistbox"><div class="right-t"><strong>第04版：艺术·地方</strong> <a class="preart" href="node_3.htm">上一版</a> <a class="nextart" href="node_5.htm">下一版</a></div><div class="pic"><img src="../../../res/2020-08/14/04_brief.jpg" usemap="#PagePicMap"></div><ul><li><a href="content_305117.htm">年画里长出的新戏台</a></li><li><a href="content_305118.htm">评弹进社区 老曲谱新腔</a></li><li><a href="content_305119.htm">图片新闻</a></li><li><a href="content_305120.htm">责编寄语</a></li></ul></div>
<div class="newsdetatit"><div class="newsdetatext"><div class="toolbar"><a>放大</a><a>缩小</a><a>默认</a><a>朗读</a></div><founder-title>
<p class="yinti">岷南杨埠：</p><h3>{EPAPER.title}</h3><p class="futi">——实验剧目《画里有戏》巡演记</p></founder-title><p class="author">本报驻岷南记者　沈秋池　通讯员　管弦</p>
<div id="ozoom" class="content"><!--enpcontent--><founder-content>{wrapped(EPAPER.body[:3], "<p>　　", "</p>")}<table align="center"><tr><td><img src="../../../res/2020-08/14/04/1_p.jpg"></td></tr><tr><td class="picdesc">《画里有戏》剧照　杨埠年画社供图</td></tr></table>{wrapped(EPAPER.body[3:], "<p>　　", "</p>")}</founder-content><!--/enpcontent--></div></div></div>
<div class="pagenext"><a href="content_305116.htm">上一篇</a> <a href="content_305118.htm">下一篇</a></div></div>
<div class="foot"><p>主管：岷南文化传媒集团　主办：华夏文艺报社</p><p>本网站所有内容属华夏文艺报社所有，未经许可不得转载　某ICP备10010000号</p></div><script src="../../../js/zoom.js"></script></body>""",
    head='<meta name="Generator" content="EasyPub"><!--<founder-date>2020-08-14</founder-date>-->',
    build=modern,
    day="2020-08-14",
    origin="华夏文艺报",
    authors=("沈秋池", "管弦"),
)

CITY = story(
    "越安湖夜游航线今晚首航 单程四十分钟",
    "本报讯（记者 郦亦安）7月14日晚7时30分，越安湖夜游航线将迎来首航。记者昨日从市文旅集团获悉，航线起于东码头，经九字桥、题壁亭，至望归渡返航，单程约四十分钟。",
    "首批投入运营的六条画舫均为纯电动船，每船载客四十八人，船上配有越剧演员和说书人。",
    "“白天坐乌篷，晚上坐画舫，感受完全不一样。”参加试航的市民傅先生说，沿岸新装的灯光不刺眼，水面上能看见桥的倒影。",
    "据介绍，航线每晚开行九班，票价成人六十元，儿童及七十岁以上老人半价，可通过“越安游”小程序提前三天预约。遇大风、暴雨等天气将停航，并全额退票。",
    "为方便市民出行，公交集团同步延长了12路、31路末班车时间，末班车晚10时从东码头发车。",
)
add(
    "city news site of a daily, about 2021",
    CITY,
    "{T} - 越安新闻 - 越安网",
    f"""<body><div class="w1200 topnav"><a href="http://www.yueannet.example/">越安网首页</a><a>越安新闻</a><a>区县市</a><a>省内新闻</a><a>国内国际</a><a>评论</a><a>视频</a><a>专题</a><a>数字报</a></div><div class="w1200 ad"><a><img src="/images/ad1200x90.jpg"></a></div>
<div class="w1200 weizhi">当前位置： <a>越安网</a>&nbsp;&gt;&nbsp;<a>越安新闻</a>&nbsp;&gt;&nbsp;<a>文旅</a></div>
<div class="w1200 con"><div class="con_l"><div class="con_title">{CITY.title}</div><div class="con_info"><span class="post_time">2021-07-14 08:56</span><span class="post_source">来源：越安晚报</span><span class="post_author">编辑：裘小蕾</span><div class="bshare-custom"><a title="分享到微信">微信</a><a title="分享到新浪微博">微博</a><a>更多</a></div></div>
<div class="con_text" id="content"><!-- 正文开始 --><p style="text-align:center"><img src="http://img.yueannet.example/2021/0714/1.jpg" /></p><p style="text-align:center">画舫试航。&nbsp;记者 郦亦安 摄</p>{wrapped(CITY.body, "<p>　　", "</p>")}<!-- 正文结束 --></div>
<div class="con_end"><p>责任编辑：茹晓峰</p><p>新闻热线：0000-88880000</p></div><div class="con_page"><a>上一篇</a><a>下一篇</a></div><div class="con_rel"><h3>相关稿件</h3><ul>{links("古城夜市扩容 新增摊位六十个", "望归渡码头改造完工", "越安湖水质连续三年达标")}</ul></div></div>
<div class="con_r"><div class="box"><h3>今日头条</h3><ul>{links("全市半年度经济形势分析会召开", "梅雨季后高温来袭")}</ul></div><div class="box"><h3>越安网官方微信</h3><img src="/images/wx.jpg"></div><div class="box"><h3>排行榜</h3><ol>{links("地铁一号线今起试乘", "中考第二批录取线公布", "老台门里办婚礼")}</ol></div></div></div>
<div class="w1200 foot"><p><a>网站简介</a> | <a>广告服务</a> | <a>友情链接</a> | <a>网站律师</a></p><p>越安市新闻传媒中心主办　某新办[2005]00号　信息网络传播视听节目许可证：1110000</p><p>Copyright &copy; 2000-2021 All Rights Reserved</p></div></body>""",
    head='<meta name="Keywords" content="夜游,画舫" /><meta name="author" content="越安网" />',
    build=modern,
    day="2021-07-14",
    time="08:56",
    origin="越安晚报",
    authors=("郦亦安",),
    editors=("裘小蕾", "茹晓峰"),
)

# --------------------------------------------------------- outside the mainland

TW = story(
    "玉坑芒果提早開園 農糧局：產量回升三成",
    "（島嶼社記者方以晴嘉平11日電）嘉平玉坑芒果今年提早一週開園，農糧局南區分署今天表示，受惠花期天氣穩定、病蟲害減少，預估產量較去年回升三成，價格也相對親民。",
    "分署指出，玉坑、楠坑、南坑三區芒果種植面積約5200公頃，去年因連日豪雨落果嚴重，今年開花期雨水偏少，結果率明顯提高。",
    "果農賴添旺說，自家兩甲地的愛文芒果已經套袋完成，本週起分批採收，甜度約13度，預計端午節前後進入盛產期。",
    "玉坑區農會總幹事江明鴻表示，為避免產期過度集中造成價格下跌，農會已與超市、學校營養午餐業者簽訂契作，並增加冷凍果丁加工量，預計收購次級果800公噸。",
    "農會提醒，民眾選購時可留意果皮是否飽滿有光澤、果蒂周圍是否散發香氣，買回家後應放室溫熟成，再移入冰箱冷藏。（編輯：紀宛如）1110511",
)
add(
    "news agency of Taiwan, page with a line of updating, about 2022",
    TW,
    "{T} | 地方 | 島嶼社 INA",
    f"""<body class="news-page"><header><div class="topMenu"><a class="logo" href="/"><img src="https://imgcdn.ina.example/logo.svg" alt=""></a><nav><a>即時</a><a>政治</a><a>國際</a><a>兩岸</a><a>產經</a><a>證券</a><a>科技</a><a>生活</a><a>社會</a><a>地方</a><a>文化</a><a>運動</a><a>娛樂</a></nav></div></header>
<div class="wrapper"><main id="jsMainList"><div class="content"><div class="breadcrumb"><a>首頁</a> / <a>地方</a></div><article class="article" data-title="玉坑芒果提早開園"><div class="centralContent"><h1><span>{TW.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2022/5/11 16:05</span><span>（5/11 18:22 更新）</span></div><div class="socialBtn"><a>Facebook</a><a>LINE</a><a>X</a></div></div>
<div class="fullPic"><div class="floatImg center"><div class="wrap"><picture><img src="https://imgcdn.ina.example/www/2022/20220511/800x600.jpg"></picture></div><div class="picinfo">玉坑果農採收愛文芒果。（農會提供）島嶼社記者方以晴傳真 111年5月11日</div></div></div>
<div class="paragraph"><p>{TW.body[0]}</p><div class="BoxAd"><ins class="adsbygoogle"></ins></div><p>{TW.body[1]}</p><div class="moreArticle"><span>延伸閱讀</span><a href="/news/aloc/2.aspx"><div class="moreArticle-link">關埔鳳梨外銷新市場 首櫃啟運</div></a></div><p>{TW.body[2]}</p><p>{TW.body[3]}</p><p>{TW.body[4]}</p></div>
<div class="paragraph bottomArticleBanner"><div class="downloadApp"><p>下載島嶼社「一手新聞」APP，每日新聞不漏接</p></div></div><p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p><div class="keywordTag"><a>#芒果</a><a>#玉坑</a></div></div></article></div></main>
<aside><div class="rankBox"><h2>熱門新聞</h2><ul>{links("端午連假疏運 台鐵加開班次", "颱風季將至 水庫調節性放水", "國中會考週末登場")}</ul></div></aside></div>
<footer><p>島嶼通訊社 Island News Agency 版權所有</p><p><a>關於我們</a><a>隱私權政策</a><a>常見問題</a></p></footer>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"玉坑芒果提早開園 農糧局：產量回升三成","datePublished":"2022-05-11T16:05:00+08:00","dateModified":"2022-05-11T18:22:00+08:00"}}</script></body>""",
    head='<meta property="og:title" content="玉坑芒果提早開園 農糧局：產量回升三成 | 地方 | 島嶼社 INA"><meta itemprop="datePublished" content="2022-05-11T16:05:00+08:00"><meta name="section" content="地方">',
    build=mandarin_tw,
    day="2022-05-11",
    time="16:05",
    origin="島嶼社",
    authors=("方以晴",),
    editors=("紀宛如",),
)

SG = story(
    "组屋底层开起“修补咖啡馆” 三年救回四千件旧电器",
    "电饭锅不跳了，风扇转不动了，很多人第一个念头是丢掉。住在榕山的退休技师林国梁却摆摆手：“先拿来给我看看。”",
    "每个月第二个星期天，榕山第12街一座组屋的底层都会摆出十张长桌，居民带着坏掉的电器上门，由义工当场教他们修。这个名为“修补咖啡馆”的活动，三年来救回了超过4000件旧电器。",
    "林国梁（68岁）是发起人之一。他受访时说，活动的用意不是替人免费修理，而是教大家动手。“螺丝起子要你自己拿，我们只在旁边看。”",
    "义工队从最初的6人增加到如今的85人，年龄最小的只有13岁。就读海门中学的陈宇轩是其中之一，他从拆闹钟开始学起，现在已经能独立更换风扇的电容器。",
    "根据环境局的数据，本地每年产生约6万吨电子垃圾，相当于每人丢弃70部手机。林国梁希望有更多邻里加入，目前勿南和裕安西的居民委员会已经着手筹备。",
    "活动现场备有免费咖啡和饼干，这也是名称的由来。林国梁笑说：“很多人本来是来喝咖啡的，最后把整个工具箱买回家。”",
)
add(
    "Chinese daily of Singapore, about 2019",
    SG,
    "{T} | 海峡早报",
    f"""<body class="html not-front node-type-article"><div id="header"><div class="logo"><a href="/"><img src="/themes/hxzb/logo.png" alt="海峡早报"></a></div><ul class="menu"><li><a>首页</a></li><li><a>新加坡</a></li><li><a>中国</a></li><li><a>东南亚</a></li><li><a>国际</a></li><li><a>财经</a></li><li><a>言论</a></li><li><a>副刊</a></li><li><a>早报视频</a></li></ul><div class="login"><a>登入</a> <a>订阅</a></div></div>
<div class="container"><ol class="breadcrumb"><li><a>主页</a></li><li><a>新闻</a></li><li><a>新加坡</a></li></ol><article id="MainCourse" class="article-content-container"><h1 class="h1 article-title">{SG.title}</h1>
<div class="story-postdate">发布 / 2019年7月8日 3:30 AM</div><h4 class="title-byline byline">文 / <a href="/byline/su-wen-hui">苏文慧</a></h4><h4 class="title-byline byline2">来自 / <a href="/source/1">海峡早报</a></h4><div class="size-btn">字体大小: <a>小</a> <a>中</a> <a>大</a></div>
<div class="body-content"><figure class="inline-figure"><img src="https://static.hxzb.example/s3fs-public/images/201907/a.jpg"><figcaption>义工（左）指导居民更换电饭锅的温控器。（洪志豪摄）</figcaption></figure><div class="article-content-rawhtml">{paragraphs(SG.body[:3])}<div id="dfp-ad-imu1" class="dfp-ad"><span>广告</span></div>{paragraphs(SG.body[3:])}</div></div>
<div class="article-tags"><a>修补</a><a>环保</a><a>义工</a></div><div class="sharethis"><span>分享</span><a>脸书</a><a>WhatsApp</a><a>微信</a></div><div class="subscription-box"><p>想看更多深度报道？立即订阅海峡早报数码配套</p></div></article>
<div class="sidebar"><h3>热门</h3><ul>{links("邻里小贩中心翻新 八月重开", "地铁东段延长线试车", "烟霾季预测今年较轻")}</ul><h3>推荐阅读</h3><ul>{links("旧物里的时光", "组屋走廊花园大赛揭晓")}</ul></div></div>
<footer><p>版权所有 海峡报业有限公司（公司登记号：000000000E）</p><p>Copyright © 2019. All rights reserved.</p></footer></body>""",
    head='<meta name="author" content="苏文慧"><meta property="article:published_time" content="2019-07-08T03:30:00+08:00"><meta property="og:site_name" content="海峡早报"><meta name="generator" content="Drupal 7">',
    build=modern,
    day="2019-07-08",
    time="03:30",
    origin="海峡早报",
    authors=("苏文慧",),
)

HK = story(
    "西灣渡輪碼頭擬改建海濱市集 區議會下周討論",
    "政府計劃將西灣停用多年的渡輪碼頭改建為海濱市集，文件將於下周提交區議會討論。",
    "文件提出，碼頭上層將設有約三十個小型攤檔，供本地手工藝人及小型食肆短期租用，下層保留作登岸設施及釣魚平台，預計工程費用約八千六百萬元，最快後年首季落成。",
    "有區議員表示，支持活化閒置碼頭，但關注假日人流會加重附近電車路的擠塞情況，希望當局同步改善行人過路設施，並就攤檔租金水平諮詢居民意見。",
)
add(
    "public broadcaster of Hong Kong, a brief with no outlet named",
    HK,
    "{T} - 海港電台",
    f"""<body><div id="headerWrapper"><div class="hk-nav"><a href="/">主頁</a><a>電視</a><a>電台</a><a class="on">新聞</a><a>播客</a><a>文教</a><a>社區參與</a></div><div class="lang"><a>Eng</a><a>簡</a></div></div>
<div class="itemWrapper"><div class="newsMenu"><a>即時新聞</a><a>本地</a><a>大中華</a><a>國際</a><a>財經</a><a>體育</a><a>新聞節目</a><a>新聞圖輯</a></div>
<div class="itemBody"><div class="itemHeader"><h2 class="itemTitle">
{HK.title}
</h2><div class="createddate">2020-09-08 HKT 14:21</div></div><div class="itemSocial"><span>分享</span><a>facebook</a><a>twitter</a><a>電郵</a><a>列印</a></div>
<div class="itemSlideShow"><div class="items_content"><a><img class="imgPhotoAfterLoad" src="https://newsstatic.hkharbour.example/images/mfile_1.jpg" alt=""></a><div class="detailNewsSlideTitleText">文件建議在碼頭上層設置小型攤檔。（資料圖片）</div></div></div>
<div class="itemFullText">{HK.body[0]}<br />
<br />
{HK.body[1]}<br />
<br />
{HK.body[2]}</div></div>
<div class="newsRelated"><h3>相關新聞</h3><ul>{links("西區海濱長廊延段啟用", "電車車站試行新上落客安排")}</ul></div><div class="newsHot"><h3>最熱門</h3><ul>{links("天文台料周末有驟雨", "新學年校巴收費平均加百分之四")}</ul></div></div>
<div id="footer"><a>私隱政策</a><a>重要告示</a><a>網頁指南</a><p>版權所有 © 海港電台 2020</p></div></body>""",
    head='<meta property="og:title" content="西灣渡輪碼頭擬改建海濱市集 區議會下周討論"><meta property="og:type" content="article"><meta name="viewport" content="width=device-width">',
    build=mandarin_tw,
    day="2020-09-08",
    time="14:21",
)
