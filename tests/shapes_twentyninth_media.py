"""A twenty-ninth album of pages: Chinese-language media from old portals to apps, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story

TWENTYNINTH_MEDIA = Album()
add = TWENTYNINTH_MEDIA.add


def rows(pattern: str, *items: str) -> str:
    """Links of a list, `{0}` the words and `{1}` their number."""
    return "".join(pattern.format(item, number) for number, item in enumerate(items, 1))


# ------------------------------------------------------------------- portals

S = story(
    "安浦一小区电梯停运半月 住建局：配件已到 本周内恢复",
    "近日，有网友发帖称，安浦市湖西区锦棠苑小区7号楼的两部电梯停运已有半个月，楼内住着二十多位七十岁以上的老人，出行十分不便。",
    "3月17日，记者来到锦棠苑。7号楼共二十四层，一楼电梯门前拉着警戒线，门上贴着物业公司3月2日的通知，称电梯主板损坏，正在等待厂家发货。",
    "“我住十九楼，每天买一次菜，上楼要歇四次。”今年七十三岁的业主童女士告诉记者，楼里有位做透析的邻居，这半个月只能借住在女儿家。",
    "物业项目经理胡某表示，电梯已过质保期，维修费用约十一万元，需要动用维修资金。由于表决的业主一直凑不够三分之二，申请手续拖了下来。",
    "湖西区住房和城乡建设局物业科工作人员回应称，接到反映后，已启动应急维修程序，不再需要业主逐户表决。目前配件已经运抵安浦，维保单位将在本周内完成更换并通过检验。",
    "该工作人员说，电梯恢复前，社区每天上午安排志愿者为高层老人代买代送，有就医需要的可以拨打社区值班电话。",
)
add(
    "large portal, news of about 2021",
    S,
    "{T}|电梯|安浦市|物业_海纳新闻",
    f"""
<div class="sina15-top-bar-wrap"><div class="sina15-top-bar"><a href="//www.haina.example/">海纳首页</a><a>新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><a>图片</a><a>专栏</a><a>更多</a><div class="site-nav-login"><a>移动客户端</a><a>登录</a></div></div></div>
<div class="main-content w1240"><div class="top-banner clearfix"><ins class="adbox" data-ad="PDPS000000091"></ins></div>
<div class="path-search"><div class="path"><div class="channel-logo"><a><span>新闻中心</span></a></div><div class="channel-path"><a>社会新闻</a><span class="spliter">&gt;</span><span>正文</span></div></div><div class="search"><form action="//search.haina.example/"><select><option>新闻</option><option>图片</option><option>视频</option></select><input type="text" value="请输入关键词"></form></div></div>
<h1 class="main-title">{S.title}</h1>
<div class="top-bar" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2021年03月18日 09:47</span><a href="http://www.hdnews.example/" target="_blank" class="source" rel="nofollow">湖东晨报</a></div><div class="page-tools"><span class="tool-icon tool-weixin"></span><span class="tool-icon tool-weibo"></span><span class="tool-cmt"><a><em>新闻客户端</em></a></span><span class="num" node-type="comment-num">126</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="article" id="article"><p>　　原标题：业主爬楼半个月 电梯何时能好？</p>
<div class="img_wrapper"><img src="//n.hnimg.example/s/2021/0318/w600.jpg" alt="停运的电梯"><span class="img_descr">7号楼一层，停运的电梯前拉起警戒线。湖东晨报 图</span></div>
{indented(S.body)}<div id="ad_44124" class="otherContent_01"><ins class="adbox"></ins></div>
<p class="article-editor">责任编辑：祝嘉禾 </p></div>
<div class="keywords" id="keywords"><span>文章关键词：</span><a>电梯</a><a>物业</a><a>老人</a></div><div class="article-bottom clearfix"><div class="bottom-tool"><a>我要反馈</a><a>保存网页</a></div></div><div class="blk-comment"><h3>最新评论</h3><p>正在载入评论...</p></div></div>
<div class="article-content-right"><div class="right-side-ad"></div><div class="tit02"><a>热门视频</a></div><ul>{rows("<li><a>{0}</a><span>0{1}:21</span></li>", "航拍梯田春耕", "老人三十年修表不涨价", "小区猫咪当“保安”")}</ul><div class="blk-hot"><h2>新闻排行</h2><ol>{rows("<li><em>{1}</em><a>{0}</a></li>", "今年首场沙尘将影响五省", "这所高校食堂推出半份菜", "高速服务区充电桩扩容", "多地调整公积金政策")}</ol></div></div></div></div>
<div class="page-footer"><div class="ft-cont"><p><a>海纳简介</a> | <a>广告服务</a> | <a>About</a> | <a>联系我们</a> | <a>招聘信息</a> | <a>通行证注册</a> | <a>产品答疑</a></p><p>Copyright © 1999-2021 HAINA Corporation, All Rights Reserved　海纳公司 <a>版权所有</a></p><p>新闻中心意见反馈留言板 欢迎批评指正</p></div></div><script src="//i.hnimg.example/sso.js"></script>""",
    head='<meta name="keywords" content="电梯,安浦市,物业"><meta property="og:title" content="安浦一小区电梯停运半月"><meta property="article:published_time" content="2021-03-18T09:47:03+08:00"><meta name="mediaid" content="湖东晨报">',
    build=bare,
    day="2021-03-18",
    time="09:47",
    origin="湖东晨报",
    editors=("祝嘉禾",),
)

N = story(
    "高温下的外卖站：站长每天熬两大桶绿豆汤",
    "“先喝汤，再接单。”8月15日中午12点10分，安浦市北塘路外卖站点门口，站长孟广利把一碗绿豆汤递给刚停好车的骑手小顾。",
    "这天安浦的最高气温达到40.6摄氏度，是今夏以来的第十七个高温红色预警日。站点的空调从早上八点开到晚上十一点，墙角的冰柜里塞满了矿泉水和毛巾。",
    "孟广利今年四十一岁，自己跑过六年外卖。他说，跑单的人最怕的不是热，是停下来找不到一个能坐的地方。入伏以后，他每天五点半起床，用两只大桶熬绿豆汤，中午一桶，傍晚一桶。",
    "站里有四十八名骑手，最小的十九岁，最大的五十七岁。小顾是去年从老家来安浦的，他告诉记者，高温天每单补贴两元，一个中午能多挣三四十元，“但站长不让连着跑，跑满两个小时必须回来歇一刻钟。”",
    "不光是自己的骑手，快递员、环卫工路过，孟广利也招呼他们进来坐坐。隔壁水果店老板看见了，隔三岔五送来几个西瓜。",
    "安浦市总工会介绍，目前全市已建成户外劳动者驿站三百二十六个，可以在地图软件中搜索查询，高温期间延长开放到晚上九点。",
)
add(
    "large portal, news page of about 2022 with the place of the sender",
    N,
    "{T}_骑手_绿豆汤_安浦市_易闻订阅",
    f"""
<div class="ntes_nav_wrap"><div class="ntes-nav"><div class="ntes-nav-main"><a>易闻首页</a><a>应用</a><a>快速导航</a><div class="ntes-nav-app-mnu"><a>易闻新闻</a><a>易闻公开课</a><a>易闻严选</a></div></div><div class="ntes-nav-login"><a>登录</a><a>注册免费邮箱</a></div></div></div>
<div class="container clearfix" id="container" data-wemediaid="" data-docid="HEUAPKQF"><div class="post_area"><div class="post_crumb"><a>易闻首页</a> &gt; <a>新闻中心</a> &gt; <a>滚动新闻</a> &gt; 正文</div></div>
<div class="post_main"><h1 class="post_title">{N.title}</h1><div class="post_info">2022-08-16 07:31:22　来源: <a href="https://m.yiwen.example/a" rel="nofollow">安浦晚报</a><span>　</span><a class="post_ip">浙江</a>&nbsp;<a href="https://www.yiwen.example/special/jubao/" target="_blank" class="post_jubao">举报</a></div>
<div class="post_top" id="post_top"><a class="post_top_tie" href="#post_comment_area"><div class="post_top_tie_icon"></div><div class="post_top_tie_count js-tiejoincount">38</div></a><div class="post_top_share"><span class="post_top_share_title">分享至</span><ul class="post_share"><li><i></i></li></ul></div></div><div class="post_share_modal"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
<div class="post_content" id="content"><div class="post_body"><p id="1A2B3C"></p><p class="f_center"><img src="https://nimg.yiwen.example/0816/1.jpg" alt=""/><br/></p>{"".join(f"<p>{x}</p>" for x in N.body[:3])}<p class="f_center"><img src="https://nimg.yiwen.example/0816/2.jpg" alt=""/><br/></p>{"".join(f"<p>{x}</p>" for x in N.body[3:])}<p>安浦晚报记者 崔宁 文/摄</p></div>
<div class="post_author"><a href="https://www.yiwen.example/"><img src="https://static.yiwen.example/icon.png" alt="陆晨" width="13" height="12" class="icon"></a> 本文来源：安浦晚报
 责任编辑：
 陆晨_NB12906</div></div><div class="post_next_post">阅读下一篇<a>傍晚的江边，他们打捞漂浮物</a></div>
<div class="post_recommend post_recommend_tab"><h3>相关推荐</h3><div class="post_recommends">{rows('<div class="post_recommend_article"><a><h4>{0}</h4></a><p><span>{1}跟贴</span></p></div>', "四十度的天，电力工人怎么过", "一碗冷面卖了二十六年", "今年的桂花开得晚")}</div></div><div class="tie-area" id="post_comment_area"><h3>热门跟贴</h3><p>跟贴加载中</p></div></div>
<div class="post_side"><div class="post_side_mod"><div class="mod_title">热点推荐</div>{rows("<h4><a>{0}</a></h4>", "出伏时间定了", "五省启动抗旱应急响应", "首批月饼已上架")}</div><div class="post_side_wap"><a>阅读下一篇</a><a>返回易闻首页</a><a>下载易闻客户端</a></div></div></div>
<div class="N-nav-bottom"><div class="N-nav-bottom-main"><span class="N-nav-bottom-copyright"><i></i>©1998-2022 易闻公司版权所有</span><a>About</a><a>公司简介</a><a>联系方法</a><a>不良信息举报 Complaint Center</a><a>廉正举报</a></div></div>""",
    head='<meta property="og:release_date" content="2022-08-16 07:31:22"><meta property="article:author" content="安浦晚报"><meta property="article:published_time" content="2022-08-16T07:31:22+08:00"><base target="_blank">',
    build=bare,
    day="2022-08-16",
    time="07:31",
    origin="安浦晚报",
    authors=("崔宁",),
    editors=("陆晨",),
)

Q = story(
    "桐江高铁新城规划获批 总面积21平方公里",
    "商报讯（记者 樊立冬）昨日，记者从桐江市规划局获悉，《桐江高铁新城控制性详细规划》已获市政府批复，规划范围东至梅溪、西至环城高速，总面积21.3平方公里，规划人口18万人。",
    "按照规划，高铁新城将形成“一站两轴三片区”的空间结构。其中，站前片区以商务办公、酒店会展为主；梅溪片区布局居住和教育设施；西部片区则预留给电子信息和冷链物流企业。",
    "规划提出，新城内将新建中小学9所、幼儿园14所、三级医院1所，并沿梅溪建设长6公里的滨水公园。新建住宅容积率不超过2.2，站前广场周边建筑限高80米。",
    "交通方面，地铁3号线将从老城延伸至高铁站，设站五座。同时新建两座跨梅溪大桥，从老城中心驾车到高铁站的时间可缩短到20分钟。",
    "市规划局总规划师苗仲文表示，新城不搞“大拆大建”，范围内的三处古村落和一座老窑址将整体保留。首批启动的道路和管廊工程计划今年9月开工。",
)
add(
    "portal of about 2016, abstract above and the text's end marked",
    Q,
    "{T}_新闻_企雁网",
    f"""
<div id="hdNav" class="hd-nav"><div class="wrap"><a>企雁首页</a><a>新闻</a><a>财经</a><a>体育</a><a>娱乐</a><a>房产</a><a>汽车</a><a>大桐网</a><span class="login"><a>一键登录</a></span></div></div>
<div class="qq_bannerAd"></div><div class="qq_channelNav"><a>新闻首页</a><a>国内</a><a>国际</a><a>社会</a><a>图片</a><a>评论</a></div>
<div id="Main-Article-QQ" class="qq_conent"><div class="qq_articleHd hd" id="C-Main-Article-QQ"><div class="hd"><h1>{Q.title}</h1><div class="a_Info"><span class="a_catalog" bosszone="ztTopic"><a href="http://news.qiyan.example/china_index.shtml">国内新闻</a></span><span class="a_source" bosszone="jgname">桐江商报</span><span class="a_time">2016-05-24 06:58</span></div><div class="tool"><a class="share">分享</a><a class="weixin">微信扫一扫</a><a id="cmtNum">我要评论(<em>15</em>)</a></div></div>
<div class="bd"><div id="Cnt-Main-Article-QQ" class="Cnt-Main-Article-QQ" bossZone="content"><p class="titdd-Article" style="TEXT-INDENT: 2em"><span class="titdd">[摘要]</span>新城将新建中小学9所、三级医院1所，地铁3号线延伸至高铁站，范围内三处古村落整体保留。</p><p align="center"><img alt="高铁新城规划图" src="http://img1.qyimg.example/news/pics/24/1.jpg"></p><p align="center" class="pictext">桐江高铁新城功能分区图</p>{"".join(f'<p style="TEXT-INDENT: 2em">{x}</p>' for x in Q.body)}</div>
<div class="qq_articleFt"><div id="mobile-ads"></div><div class="qq_toolWrap"><p class="endtip">正文已结束，您可以按alt+4进行评论</p></div><div id="QQeditor">责任编辑：weizhao</div><div class="tagList">相关搜索：<a>高铁新城</a><a>桐江</a></div></div></div></div>
<div class="qq_side"><div class="rel"><h3>相关阅读</h3><ul>{rows("<li><a>{0}</a><span>2016-05-{1}1</span></li>", "桐江地铁2号线进入试运行", "梅溪整治工程完成招标")}</ul></div><div class="hot"><h3>热门推荐</h3><ul>{rows("<li>{1}. <a>{0}</a></li>", "高考作文题猜想", "端午小长假高速不免费", "夏季饮水误区")}</ul></div></div></div>
<div id="foot" class="footer"><p><a>关于企雁</a> | <a>About</a> | <a>服务协议</a> | <a>隐私政策</a> | <a>开放平台</a> | <a>广告服务</a> | <a>商务洽谈</a> | <a>客服中心</a></p><p>Copyright © 1998 - 2016 Qiyan. All Rights Reserved</p><p>某网文[2014]0633-233号 增值电信业务经营许可证 新闻信息服务许可证</p></div><script>ARTICLE_INFO={{pubtime:'2016年05月24日06:58',site:'news'}}</script>""",
    head='<meta name="Description" content="新城将新建中小学9所"><meta name="author" content="weizhao">',
    build=bare,
    day="2016-05-24",
    time="06:58",
    origin="桐江商报",
    authors=("樊立冬",),
    editors=("weizhao",),
)

RIDE = story(
    "男子陪母亲骑行1800公里回乡 母亲：这辈子最长的一趟远门",
    "从安浦市到沧宁市永和镇，地图上显示的距离是1812公里。51岁的钱树青和74岁的母亲用三轮车走了39天。",
    "11月2日上午，母子俩骑着一辆改装过的人力三轮车出现在永和镇口，等在路边的亲戚放起了鞭炮。母亲覃秀英坐在车斗里，裹着军大衣，怀里抱着一盆从安浦带回来的茉莉。",
    "钱树青在安浦做了十八年木工，母亲跟着他住了十一年。今年夏天，母亲说想回老家看看，但她晕车，坐不了火车也坐不了汽车。",
    "“她说走路都愿意回。我就想，那干脆骑回去。”钱树青花了两个月时间改装三轮车，加了顶棚、减震和一把可以放倒的躺椅，又把路线分成四十段，每天骑行不超过五十公里。",
    "出发前，他在车斗边上挂了一块木板，用毛笔写着“送妈回家”。沿途不少司机看到后放慢车速，有人摇下车窗递水，有人拍了视频发到网上。钱树青不太会用手机，直到走了半个月，才从侄子的电话里知道自己“出名”了。",
    "一路上，他们住过镇上的小旅馆，也在加油站里搭过帐篷。过省界那天下大雨，一位修车师傅硬留他们住了一晚，临走还送了两条内胎。",
    "“这辈子最长的一趟远门。”覃秀英笑着说，路上看见了黄河，还第一次吃到了驴肉火烧。",
    "休整了两天，钱树青又开始琢磨，等明年开春，母亲要是想回安浦，车还得再加个暖风。",
)
add(
    "portal of about 2015, its mark after the last words",
    RIDE,
    "{T}_鸣凤资讯",
    f"""
<div class="header"><div class="h_nav"><ul><li><a>鸣凤网首页</a></li><li><a>资讯</a></li><li><a>财经</a></li><li><a>娱乐</a></li><li><a>军事</a></li><li><a>历史</a></li><li><a>佛教</a></li></ul><div class="h_login"><a>手机客户端</a><a>登录</a></div></div></div>
<div class="main"><div class="left"><div class="speNav js_crumb">鸣凤网资讯 &gt; <a>资讯</a> &gt; <a>社会</a> &gt; 正文 <div class="search"><input value="骑行回乡"><a>站内</a></div></div>
<div id="artical"><h1 itemprop="headline" id="artical_topic">{RIDE.title}</h1><div id="artical_sth" class="clearfix"><p class="p_time"><span itemprop="datePublished" class="ss01">2015年11月05日 08:12</span><br><span itemprop="publisher" itemscope itemtype="http://schema.org/Organization">来源：<span class="ss03" itemprop="name"><a href="http://www.cndb.example/" target="_blank">沧宁都市报</a></span></span> <span itemprop="author" class="ss04">作者：蒲万里</span></p><div class="js_comment"><h5><a><em class="js_cmtNum">1204</em>人参与</a> <a><em class="js_joinNum">87</em>评论</a></h5></div></div>
<div id="artical_real" class="js_img_share_area"><div id="main_content" class="js_selection_area" itemprop="articleBody"><p>原标题：永和男子陪母骑行三十九天返乡</p><p class="detailPic"><img src="http://d.mfimg.example/w600/1105.jpg" alt="母子俩抵达永和镇"></p><p class="picIntro">11月2日，母子俩抵达永和镇。</p>{paragraphs(RIDE.body[:-1])}<p>{RIDE.body[-1]}<span class="ifengLogo"><a href="http://www.mingfeng.example/"><img src="http://img.mfimg.example/logo_end.gif" width="15" height="17"></a></span></p></div>
<p class="p_edit"><span>[责任编辑：宗小满 PN041]</span></p><div class="ep-keywords"><span>标签：</span><a>骑行</a><a>母亲</a><a>回乡</a></div></div>
<div class="artical_share"><span>分享到：</span><a>新浪微博</a><a>QQ空间</a><a>微信</a></div><div class="appdown"><img src="http://img.mfimg.example/app.png"><p>鸣凤新闻官方微信</p></div><div class="box_relate"><h3>相关新闻</h3><ul>{rows("<li><a>{0}</a></li>", "父子徒步进藏 走坏七双鞋", "返乡木匠办起农具展")}</ul></div></div></div>
<div class="right"><div class="tab"><h4>今日热图</h4><p><a>红叶铺满山间小站</a></p></div><div class="rank"><h4>48小时点击排行</h4><ol>{rows("<li><span>{1}</span><a>{0}</a></li>", "冬储大白菜今起上市", "古寺银杏进入最佳观赏期", "老街坊的最后一班岗")}</ol></div></div></div>
<div class="footer"><p><a>鸣凤新媒体介绍</a> | <a>投资者关系</a> | <a>广告服务</a> | <a>诚征英才</a> | <a>保护隐私权</a> | <a>免责条款</a> | <a>意见反馈</a></p><p>鸣凤新媒体 版权所有 Copyright © 2015 Mingfeng New Media Limited. All Rights Reserved.</p></div>""",
    build=bare,
    day="2015-11-05",
    time="08:12",
    origin="沧宁都市报",
    authors=("蒲万里",),
    editors=("宗小满",),
)

# ------------------------------------------------- agencies and broadcasters

C = story(
    "西北多地迎今冬首场大范围降雪 铁路部门启动应急预案",
    "央广视讯消息（记者 白雪松 马骁）：受强冷空气影响，从昨天夜间开始，甘肃、青海、宁夏、内蒙古西部等地先后出现降雪，部分地区达到暴雪量级。",
    "在兰新铁路沿线，铁路部门启动二级应急响应，组织三千四百多名职工上道除雪，对道岔融雪装置进行逐组检查。截至今天上午10时，途经的旅客列车运行基本正常，仅有四趟列车晚点超过半小时。",
    "公路方面，多条高速公路采取临时交通管制。交警部门在收费站入口发放防滑链，引导货车进入服务区休息，并免费提供热水和方便食品。",
    "中央气象台预计，这次降雪过程将持续到明天夜间，降雪区域的气温将下降8至12摄氏度。气象专家提醒，设施农业和畜牧业要提前加固大棚、备足饲草，公众出行要注意防寒保暖和交通安全。",
)
add(
    "national broadcaster, its news site",
    C,
    "{T}_新闻频道_央视讯网",
    f"""
<div class="ELMT_nav"><ul><li><a>首页</a></li><li><a>新闻</a></li><li><a>体育</a></li><li><a>综艺</a></li><li><a>纪录片</a></li><li><a>4K专区</a></li><li><a>节目单</a></li></ul><div class="user"><a>登录</a></div></div>
<div class="nav_20210112"><a>国内</a><a>国际</a><a>经济</a><a>社会</a><a>法治</a><a>人物</a><a>军事</a><a>图片</a></div>
<div id="main" class="page_wrap"><div class="ELEMENT_crumb"><a>央视讯网</a> &gt; <a>国内</a> &gt; 正文</div>
<div class="content_18313"><div class="title_area"><h1>{C.title}</h1><div class="info1">来源：央视讯客户端<span>&nbsp;|&nbsp;</span>2023年11月24日 12:26:08</div><div class="info2">来源：央视讯客户端<span>&nbsp;|&nbsp;</span>2023-11-24 12:26</div><div class="fun"><div class="share"><span>分享</span><a class="weixin"></a><a class="weibo"></a></div><div class="zt"><a>大</a><a>小</a></div></div></div>
<div class="content_area" id="content_area"><div class="video_box" id="flash_1"><script>createPlayer('b1c2d3');</script></div>{"".join(f"<p>　　{x}</p>" for x in C.body)}</div>
<div class="zebian"><span>编辑：孔令仪</span><span>责任编辑：费扬</span></div><div class="relate"><span>点击收起全文</span></div></div>
<div class="qrcode_wrap"><div class="qr"><img src="//p.ysx.example/qr.jpg"><p>扫一扫 分享到微信</p></div></div>
<div class="right_18313"><div class="tt"><a>正在阅读</a></div><ul>{rows('<li><a><img src="//p.ysx.example/{1}.jpg"><p>{0}</p></a></li>', "高原养路工的一天", "冬小麦苗情好于常年", "百年老站换新颜")}</ul><div class="paihang"><h3>精彩推荐</h3><ul>{rows("<li><i>{1}</i><a>{0}</a></li>", "今晚有双子座流星雨", "首列冷藏集装箱班列开行")}</ul></div></div></div>
<div class="bottom"><p>中央广播视讯总台 央视讯网 版权所有</p><p>网上传播视听节目许可证号 9902004 新出网证（某）字098号</p><p><a>关于我们</a><a>人才招聘</a><a>法律声明</a><a>联系我们</a></p></div><script>var commentTitle="首场大范围降雪";var publishDate="20231124122608";</script>""",
    head='<meta name="source" content="央视讯客户端"><meta name="author" content="费扬"><meta name="contentid" content="ARTIq8x2231124">',
    build=bare,
    day="2023-11-24",
    time="12:26",
    origin="央视讯客户端",
    authors=("白雪松", "马骁"),
    editors=("孔令仪", "费扬"),
)

Z = story(
    "桐江茶商赴中亚寻新机 “小罐茶”坐班列西行",
    "中新网桐江5月4日电 (记者 盛夏)“第一批三百件样品已经在路上，月底就能到阿拉木图。”4日，在桐江国际茶城，茶商傅长庚一边核对装箱单，一边用手机里的翻译软件回复客户的消息。",
    "桐江种茶历史逾千年，过去出口以散装绿茶为主，多供应西非市场。近年来，随着中欧班列开行密度提高，当地茶企把目光转向中亚。",
    "傅长庚介绍，中亚消费者习惯喝红茶，偏爱小包装。为此，他专门请来拼配师，调整了发酵程度，推出每罐五十克的“小罐茶”，单价比散茶高出四倍。",
    "据桐江海关统计，今年一季度，该市对中亚五国出口茶叶逾600吨，同比增长41.7%，货值超过3200万元人民币。海关在茶城设立了查验点，企业报关后最快当天即可发运。",
    "“以前一箱茶要走海运转陆运，两个月才能到，现在十五天。”桐江市茶叶流通协会会长戴敬之说，运得快，茶香才留得住。",
    "目前，桐江已有二十七家茶企在中亚设立代理点。协会计划今年秋天组织会员赴塔什干举办品鉴活动，并邀请当地茶艺师来桐江学习。",
)
add(
    "second national agency, page of about 2016, the end marked",
    Z,
    "{T}-中闻网",
    f"""
<div id="top"><div class="top_nav"><a>首页</a>|<a>滚动</a>|<a>国内</a>|<a>国际</a>|<a>社会</a>|<a>财经</a>|<a>港澳</a>|<a>台湾</a>|<a>华人</a>|<a>图片</a></div><div class="branch">分社：<a>安徽</a> <a>福建</a> <a>甘肃</a> <a>广东</a> <a>海南</a> <a>更多</a></div></div>
<div class="w1280 mt20"><div id="nav"><span>本页位置：</span><a href="http://www.zhongwen.example/">首页</a> → <a>经济中心</a> → <a>产经新闻</a></div>
<div id="cont_1_1_2" class="left"><input name="newsdate" id="newsdate" value="2016-05-04" type="hidden"><input name="newstime" id="newstime" value="16:35:41" type="hidden"><div class="div624"><h1 style="display:block; position:relative; text-align:center; clear:both">
      {Z.title}
</h1><div class="bshare"><span>分享到：</span><a>微博</a><a>QQ空间</a></div></div>
<div id="BDCT" class="left-time"><div class="left-t" style="padding-left:6px;">2016年05月04日 16:35　来源：<a href="http://www.zhongwen.example/" class="source">中国新闻网</a>　<a href="javascript:getcmt()" class="left_cy">参与互动</a>(<span id="cy">0</span>)&nbsp;<div class="bds_more"></div></div></div>
<div class="left_ph"></div><div class="left_pt"></div><div class="left_zw" style="position:relative">{"".join(f"<p>　　{x}</p>" for x in Z.body[:-1])}<p>　　{Z.body[-1]}(完)</p>
<table border="0" cellspacing="0" cellpadding="0" align="left" style="padding-right:10px;"><tr><td><div id="adhzh"></div></td></tr></table><div id="function_code_page"></div></div>
<div class="left_name"><div class="left_name"><span>【编辑:钮青】</span></div></div><div class="clear"></div><div id="tags"><!--kwds--></div>
<div class="div624"><div class="jcb"><h2><a>>产经新闻精选：</a></h2><ul>{rows("<li>·<a>{0}</a><span>2016年05月0{1}日 15:1{1}:25</span></li>", "多地生鲜电商自建冷库", "首趟中老冷链专列发车", "五一消费市场供需两旺")}</ul></div></div></div>
<div class="rightph"><div class="hd">热点视频</div><ul>{rows("<li><a>{0}</a></li>", "无人机航拍油菜花海", "非遗传人巧手剪百鸟")}</ul><div class="newsrank"><p>国内新闻精选</p><ul>{rows("<li><i>{1}</i><a>{0}</a></li>", "立夏：万物并秀", "全国粮食收购进度加快", "两部门部署汛期安全")}</ul></div></div></div>
<div class="pagebottom"><p><a>关于我们</a>　|　<a>About us</a>　|　<a>联系我们</a>　|　<a>广告服务</a>　|　<a>供稿服务</a>　|　<a>法律声明</a>　|　<a>招聘信息</a>　|　<a>网站地图</a></p><p>本网站所刊载信息，不代表本社和本网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>Copyright ©1999-2016 zhongwen.example All Rights Reserved</p></div>""",
    build=bare,
    day="2016-05-04",
    time="16:35",
    origin="中国新闻网",
    authors=("盛夏",),
    editors=("钮青",),
)

# ----------------------------------------------------- papers and their sites

G = story(
    "让社区食堂“开得起来”更要“开得下去”",
    "一荤两素一汤，十二元；八十岁以上老人再打八折。在不少城市，社区食堂让老人吃上了热乎饭，也让不愿做饭的年轻人多了一个去处。",
    "不过，热闹之外也有隐忧。有媒体调查发现，一些社区食堂开业时宾客盈门，一年后却悄然关张。究其原因，无非是租金、人工和食材成本居高不下，而饭菜价格又涨不得。补贴一停，账就算不过来。",
    "社区食堂姓“社”，首先要讲公益。场地由街道提供、水电按民用价计收、对困难老人给予助餐补贴，这些都是应有之义。但公益不等于亏本，如果只靠输血，终究难以持久。",
    "从各地实践看，能活下来的食堂大多做对了三件事：一是选址合理，半径一公里内有足够的老人和上班族；二是一室多用，早上卖早点、中午做正餐、晚上办净菜；三是由中央厨房统一配餐，把后厨面积压到最小。",
    "说到底，社区食堂考验的是精细治理的能力。与其一哄而上追求数量，不如先摸清谁在吃、吃什么、能付多少钱。把这本民生小账算明白，饭香才能飘得久远。",
)
add(
    "national daily's site, a comment with the writer's office",
    G,
    "{T} _光曜网",
    f"""
<div class="g-header"><div class="m-top"><a>光曜日报</a><a>报刊索引</a><a>光曜云媒</a><a>举报</a><span id="date_now"></span></div><div class="g-nav"><a>首页</a><a>时政</a><a>国际</a><a>时评</a><a>理论</a><a>文化</a><a>科技</a><a>教育</a><a>卫生</a></div></div>
<div class="g-main"><div class="u-breadcrumb">时评频道<i>&gt;</i> <a>时评中心</a> <i>&gt;</i> 正文</div>
<div class="g-tr-main"><div class="m-title-box"><h1 class="u-title">{G.title}</h1><div class="m-contentMsg"><div class="m_tips"><span class="m-con-source">来源：<a href="https://guancha.gy.example/" target="_blank">光曜网-时评频道</a></span><span class="m-con-time">2023-05-06 10:18</span></div><div class="m-con-tools"><span class="m-con-tool-font">字号 <a>小</a><a>大</a></span></div></div></div>
<div class="u-mainText" id="article_inbox"><!--enpproperty <articleid>36543321</articleid><date>2023-05-06 10:18:22.0</date><author>朱子昂</author><title>让社区食堂“开得起来”更要“开得下去”</title>/enpproperty--><!--enpcontent--><p>　　作者：段其琛（系岚山大学公共管理学院副教授）</p>{"".join(f"<p>　　{x}</p>" for x in G.body)}<!--/enpcontent-->
<div class="m-zbTool"><span class="liability">[ 责编：朱子昂 ]</span></div></div><div class="readRest"><a>阅读剩余全文（<span></span>）</a></div>
<div class="m-rel"><h3>相关阅读</h3><ul>{rows('<li><a>{0}</a><span class="time">2023-05-0{1} 09:12</span></li>', "让助餐点多些人情味", "助餐点多些“锅气”", "老年人爱去哪儿吃饭")}</ul></div><div class="m-weChat"><img src="/img/qr.png"><span>手机看</span><span>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。</span></div></div>
<div class="g-sidebar"><div class="m-hot"><h3>时评精选</h3><ul>{rows("<li><em>{1}</em><a>{0}</a></li>", "小修小补回归生活圈", "给“特种兵式旅游”留点余味", "县城图书馆何以排长队")}</ul></div><div class="m-day"><h3>最热文章</h3><p><a>五一假期后的文旅新课题</a></p></div></div></div>
<div class="g-footer"><p><a>光曜网概况</a> | <a>关于我们</a> | <a>报网动态</a> | <a>联系我们</a> | <a>法律声明</a> | <a>光曜员工</a> | <a>网站地图</a></p><p>光曜网版权所有</p></div>""",
    head='<meta name="author" content="责任编辑：朱子昂"><meta name="publishdate" content="2023-05-06"><meta name="source" content="光曜网-时评频道"><meta name="filetype" content="0">',
    build=bare,
    day="2023-05-06",
    time="10:18",
    origin="光曜网-时评频道",
    authors=("段其琛",),
    editors=("朱子昂",),
)

P = story(
    "暗访“养生馆”卖药：一瓶“祖传膏”背后的三级代理",
    "4月的一个下午，安浦市城西的一家养生馆里，十几位老人围坐成一圈，听台上的“老师”讲膝盖为什么疼。",
    "“老师”姓黄，自称是第四代传人。讲到最后，他从柜子里取出一瓶黑色的膏药，说一瓶能管三个月，原价1980元，今天只收998元。",
    "记者以顾客身份购买了一瓶。瓶身标签上只有“草本护理膏”几个字和一个二维码，没有生产批号，也没有任何批准文号。",
    "讲座持续了一个半小时，台下先后有六位老人付了钱。工作人员没有开具发票，只在一本红色的册子上登记了姓名、住址和“疼痛部位”，并叮嘱他们不要告诉子女，“年轻人不懂老方子”。",
    "三级代理",
    "黄姓“老师”后来在微信上告诉记者，如果愿意做代理，首次进货三十瓶，每瓶398元；发展两名下线，就能升为“市级”，进价降到260元。",
    "多名前代理向记者证实，所谓“祖传膏”由邻市一家日化作坊代工，出厂价不足二十元。代工厂负责人在电话中承认接过这类订单，但否认知晓产品被当作药品销售。",
    "一份记者获得的代理手册显示，该产品在全国设有“省、市、县”三级代理，手册专门用两页篇幅教代理如何与老人“处感情”：第一周送鸡蛋，第二周上门按摩，第三周才能提到膏药。",
    "“我妈买了六瓶，膝盖没好，皮肤先烂了。”家住城西的吴先生说，他曾向市场监管部门投诉，但养生馆很快换了招牌。",
    "监管部门介入",
    "5月10日，记者将线索反映至安浦市市场监督管理局。次日，执法人员对养生馆进行检查，现场查扣膏剂四百余瓶，相关样品已送检。",
    "该局稽查支队负责人表示，按现行规定，普通化妆品不得宣称医疗作用。将顺着进货渠道彻查代工和销售链条，结果将向社会公布。",
    "（文中吴先生为化名）",
)
SUB = ("三级代理", "监管部门介入")
add(
    "new daily on the web and in an app, an inquiry",
    P,
    "{T}_直击现场_江湃新闻-The River",
    f"""
<div id="__next"><header class="index_pcheader__D2T8z"><a class="logo">江湃</a><ul><li><a>要闻</a></li><li><a>深度</a></li><li><a>直播</a></li><li><a>视频</a></li><li><a>更多</a></li></ul><div class="index_login__x"><a>登录</a><a>下载客户端</a></div></header>
<main class="index_wrapper__9rz3k"><div class="index_leftcontent__jGK_x"><h1 class="index_title__B8mhI">{P.title}</h1><div class="index_headerContent__dN1e_"><div class="index_left__LfzyH"><div>江湃新闻记者 阮沛 实习生 柯以宁</div><div class="ant-space ant-space-horizontal"><div class="ant-space-item"><span>2023-05-12 10:05</span></div><div class="ant-space-item"><span>来源：<a>江湃新闻</a></span></div></div><div class="index_path__k"><span>∙</span><a href="/list_25429">直击现场</a><span> &gt;</span></div></div><div class="index_font__m"><span>字号</span><ul><li>超大</li><li>大</li><li>标准</li><li>小</li></ul></div></div>
<div class="index_cententWrap__Jv8jK">{paragraphs(P.body[:3])}<img src="https://img.jpai.example/image/256/1.jpg" width="600"><p class="image_desc">记者购买的膏剂，瓶身没有批准文号。江湃新闻记者 阮沛 图</p>{"".join(f"<p><strong>{x}</strong></p>" if x in SUB else f"<p>{x}</p>" for x in P.body[3:])}</div>
<div class="index_edit__c"><div>责任编辑：龚子旭</div><div>图片编辑：施佳</div><div>校对：栾宇</div></div><div class="index_declare__o"><span>江湃新闻报料：0000-9620000</span><span>江湃新闻，未经授权不得转载</span></div><div class="index_tags__z"><a>#保健品</a><a>#暗访</a></div><div class="index_praise__p"><button>312</button><button>收藏</button><button>我要举报</button></div><div class="index_comment__q"><h2>评论（88）</h2><p>发表</p></div></div>
<div class="index_rightcontent__4zm6p"><h3>相关推荐</h3><ul>{rows("<li><a>{0}</a><div>{1}天前</div></li>", "又见“免费体检”套路", "社区医生的膝盖门诊")}</ul><h3>江湃热榜</h3><ul>{rows("<li><b>{1}</b><a>{0}</a></li>", "母亲节鲜花涨价", "地铁首末班车调整", "一条狗守了渡口九年")}</ul><div class="app"><p>扫码下载江湃新闻客户端</p></div></div></main>
<footer class="index_footer__W"><a>关于江湃</a><a>加入江湃</a><a>联系我们</a><a>广告合作</a><a>法律声明</a><a>隐私政策</a><p>互联网新闻信息服务许可证：31120170099</p><p>© 2014-2023 某某东方报业有限公司</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"contId":"23001122"}}}}}}</script>""",
    head='<meta name="apple-itunes-app" content="app-id=100001"><meta property="og:type" content="article">',
    build=bare,
    day="2023-05-12",
    time="10:05",
    origin="江湃新闻",
    authors=("阮沛", "柯以宁"),
    editors=("龚子旭",),
)

B = story(
    "清明假期首日 本市公园接待游客82万人次",
    "都城报讯（记者应欢）4月3日，记者从市公园管理中心了解到，清明假期首日，全市各公园共接待游客82.4万人次，同比增长13.2%。截至当天16时，客流量排名前三的依次为玉渊湖公园、望春植物园和龙泉山公园。",
    "当天，玉渊湖公园樱花进入盛花期，园方提前一小时开园，并在东门增设十二个检票口。下午2点，园内瞬时客流达到最大承载量的七成，公园启动分时限流，引导游客从西门进入。",
    "望春植物园的碧桃、郁金香同时绽放，吸引不少市民带着帐篷前来。公园相关负责人提醒，帐篷区每日开放时间为9时至17时，园内禁止使用明火。",
    "文明祭扫方面，全市二百二十三处骨灰安放设施共接待祭扫群众31万人次，秩序井然。多家陵园推出代客祭扫和鲜花换烧纸服务，免费发放鲜花六万枝。",
    "根据气象部门预报，今明两天本市以晴间多云为主，最高气温22℃至24℃，适宜出游。公园管理部门建议市民通过官方平台预约购票，尽量选择公共交通错峰前往。",
)
add(
    "capital's daily, writer and editor in the head line",
    B,
    "{T}",
    f"""
<div class="header-wrap"><div class="inner"><a class="logo" href="/"><img src="//s.dcb.example/logo.png" alt="都城报"></a><ul class="menu"><li>首页</li><li>快讯</li><li>时事</li><li>深度</li><li>评论</li><li>财经</li><li>乡村</li><li>文化</li></ul><div class="dzb"><a>电子报</a><a>客户端</a></div></div></div>
<div class="content-main"><div class="content-left"><div class="location"><a>首页</a> &gt; <a>北区</a></div><div class="bodyTitle"><div class="content"><h1>{B.title}</h1><div class="reporter-wrap"><div class="reporter"><em>都城报</em> <span>记者 <em>应欢</em> 编辑 <em>郝小刚</em></span></div><span class="timer">2022-04-03 18:22</span></div></div></div>
<div class="articleCenter"><div class="contentLeft-share"><a class="wx">微信</a><a class="wb">微博</a><a class="copy">复制链接</a></div><div class="content-name" id="contentStr"><div class="content-detail">{paragraphs(B.body[:2])}<div class="pic"><img src="//m.dcb.example/2022/04/03/1.jpg"><p class="pictext">4月3日，游客在玉渊湖公园赏樱。都城报记者 应欢 摄</p></div>{paragraphs(B.body[2:])}<p>编辑 郝小刚</p><p>校对 伍洋</p></div></div></div>
<div class="reporter-card"><img src="//m.dcb.example/h/1.png"><p>记者 应欢</p><p>关注公园、生态、城市绿化，欢迎提供线索。</p></div><div class="comment-list"><h3>相关推荐</h3>{rows('<div class="item"><a>{0}</a><em>{1}小时前</em></div>', "植物园夜场月底开放", "清明假期地铁延长运营", "胡同里的海棠开了")}</div></div>
<div class="content-right"><div class="hot-list"><h3>热门</h3><ol>{rows("<li><i>{1}</i><a>{0}</a></li>", "油价迎年内第七次上调", "高校宿舍装空调进度", "这些药店可以刷医保")}</ol></div></div></div>
<div class="footer"><ul><li>关于我们</li><li>联系我们</li><li>版权声明</li><li>报料热线：0000-67100000</li></ul><p>都城报社 版权所有 Copyright © 2003-2022</p></div>""",
    head='<meta name="description" content="清明假期首日，全市各公园共接待游客82.4万人次。"><meta property="og:article:published_time" content="2022-04-03 18:22:40">',
    build=bare,
    day="2022-04-03",
    time="18:22",
    origin="都城报",
    authors=("应欢",),
    editors=("郝小刚",),
)

# ------------------------------------------------- technology and finance

K = story(
    "县城咖啡馆，熬过了第三个冬天",
    "2021年冬天，林巧辞掉省城的设计工作，回到老家沧宁市青溆县，在汽车站对面租下一间四十平方米的门面，开了全县第三家咖啡馆。",
    "如今，第一家和第二家都已关门，县城里的咖啡馆却变成了十九家。",
    "01 一杯卖多少钱才合适",
    "刚开业时，林巧照搬省城的价格，一杯拿铁28元。第一个月只卖出二百多杯，其中一半是亲戚朋友捧场。",
    "“县城人不是没有消费力，是不愿意为自己不懂的东西付钱。”她把价格降到16元，又在菜单上加了酒酿拿铁和炒米摩卡，销量才慢慢爬到每天六十杯。",
    "连锁品牌的到来改变了游戏规则。9.9元一杯的价格让林巧的外卖订单一周内掉了四成，但堂食反而涨了。她后来想明白，来她店里的人要的是一张桌子。",
    "02 房租、人工与淡季",
    "林巧给我们看了2023年的账本：房租3.6万元，两名员工工资9.8万元，原料11万元，全年净利润6.4万元，“比上班少，但还活着。”",
    "人工是另一道坎。县城里会拉花的咖啡师几乎招不到，林巧只好自己培训，一名员工从零开始到能独立出品大约要两个月。去年一年，她前后送走了五个徒弟，其中三个去了省城，一个在三百米外开了自己的店。",
    "最难的是春节后的三个月。返乡的年轻人走了，店里一天只有十几单。她在淡季接起了烘焙培训和公司茶歇，这部分收入现在占到三成。",
    "03 县城需要第二十家咖啡馆吗",
    "供应链服务商“豆路”的数据显示，2023年全国县域新开咖啡馆数量增长47%，但一年内的闭店率也高达41%。",
    "“下沉市场不是没有机会，而是没有容错。”该公司创始人鲍可为说，一个二十万人口的县城，能养活的独立咖啡馆不会超过五家。",
    "采访结束时已是傍晚，几个刚下晚自习的学生推门进来，点了四杯热可可。林巧笑着说，你看，他们连咖啡都不喝。",
)
SEC = ("01 一杯卖多少钱才合适", "02 房租、人工与淡季", "03 县城需要第二十家咖啡馆吗")
add(
    "start-up news, an account's article by permission",
    K,
    "{T}-七度氪",
    f"""
<div id="app"><div class="kr-header"><a class="logo" href="/"></a><ul><li>首页</li><li>快讯</li><li>资讯</li><li>直播</li><li>视频</li><li>专题</li><li>企业号</li><li>寻求报道</li></ul><div class="login">账号设置 登录 搜索</div></div>
<div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-content"><h1 class="article-title margin-bottom-20 common-width">{K.title}</h1><div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a">下沉观察局</a><span class="title-icon-item item-time"><i>·</i>2024-01-22 12:03</span></div><div class="article-mes"><a class="follow">关注</a></div><div class="summary">三年，十九家，一半以上活不过十二个月。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><p>本文来自微信公众号 <a>“下沉观察局”（ID：xiachenguancha）</a>，作者：尚小鱼，编辑：顾北，七度氪经授权发布。</p>{paragraphs(K.body[:2])}<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.qdk.example/v2_1.jpg"></p><p class="img-desc">青溆县汽车站对面的咖啡馆，受访者供图</p>{"".join(f"<h2><strong>{x}</strong></h2>" if x in SEC else f"<p>{x}</p>" for x in K.body[2:])}</div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，七度氪平台仅提供信息存储空间服务。</p></div><div class="article-oper"><span class="like">36</span><span class="collect">收藏</span><span class="cmt">评论</span><span class="share-txt">打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</span></div></div>
<div class="next-article"><h3>下一篇</h3><a>预制菜的第二春在哪儿</a><p>B端仍是主战场。</p><span>2024-01-22</span></div></div>
<div class="article-right-container"><div class="author-card"><a>下沉观察局</a><span class="tag">特邀作者</span><p>记录县域商业的变迁。</p><div>发表文章 <b>73</b> 篇</div><h4>最近内容</h4>{rows("<p><a>{0}</a><i>{1}周前</i></p>", "小镇影院靠什么活着", "县城健身房的跑路与坚守")}</div><div class="hot-rank"><h3>阅读更多内容，狠戳这里</h3></div></div></div>
<div class="kr-footer"><p>关于七度氪</p><p>城市合作</p><p>寻求报道</p><p>© 2011~2024 某某多氪信息科技有限公司 | 某ICP备12031756号-6</p></div></div><script>window.initialState={{"articleDetail":{{"publishTime":1705896203000}}}}</script>""",
    head='<meta name="description" content="三年，十九家，一半以上活不过十二个月。"><meta name="keywords" content="咖啡,县城,下沉市场">',
    build=bare,
    day="2024-01-22",
    time="12:03",
    origin="下沉观察局",
    authors=("尚小鱼",),
    editors=("顾北",),
)

T = story(
    "岚芯发布 L7 平板处理器：6nm 工艺，功耗下降 28%",
    "数码屋 5 月 6 日消息，岚芯科技今日下午举行线上发布会，推出面向中端平板电脑的处理器 L7。",
    "官方表示，岚芯 L7 采用 6nm 工艺，由 2 个大核和 6 个小核组成，主频最高 2.6GHz；GPU 规模较上代 L5 提升 50%，支持 2560×1600 分辨率 120Hz 屏幕。",
    "得益于新的电源管理单元，L7 在播放本地视频时的整机功耗较上代下降 28%，配合 8000mAh 电池可连续播放 17 小时。",
    "连接方面，岚芯 L7 支持 Wi-Fi 6 和蓝牙 5.2，可选配 5G 基带。影像部分最高支持单颗 6400 万像素摄像头。",
    "数码屋了解到，首批搭载岚芯 L7 的平板将在第三季度上市，起售价预计在 1500 元左右。岚芯同时透露，下一代旗舰芯片 L9 已经流片，将于年底公布。",
)
add(
    "gadget news, credits in the line under the headline",
    T,
    "{T} - 数码屋",
    f"""
<div id="top"><div class="t"><a>数码圈</a><a>最新</a><a>评测</a><a>数码之家</a><a>手机</a><a>电脑</a><a>订阅</a><a>APP客户端</a><span>夜间模式 自动</span></div></div><div id="nav"><ul><li>首页</li><li>资讯</li><li>极客学院</li><li>数码</li><li>游戏</li><li>苹果</li></ul></div>
<div class="content fl" id="dt"><div class="cv"><a href="/">首页</a> &gt; <a>智能时代</a> &gt; <a>芯片前线</a></div><div class="fl content"><h1>{T.title}</h1><div class="info" id="news_info"><span id="pubtime_baidu">2021/5/6 16:42:37</span>　<span id="source_baidu">来源：<a>数码屋</a></span>　<span id="author_baidu">作者：<strong>清源</strong></span>　<span id="editor_baidu">责编：<strong>清源</strong></span>　<span class="cmt">评论：<a id="commentcount">47</a></span></div>
<div class="post_content" id="paragraph">{paragraphs(T.body[:2])}<p><img src="//img.smw.example/images/v2/t.png" data-original="//img.smw.example/newsuploadfiles/2021/5/1.png" alt="岚芯 L7" class="lazy"></p>{paragraphs(T.body[2:])}</div>
<div class="dajia"><p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，数码屋所有文章均包含本声明。</p></div><div class="newserror"><a>投诉水文</a><a>我要纠错</a></div><div class="hashtag">文章价值：<a>人气作者</a><a>有价值</a></div>
<div class="relation"><div class="related_post"><span>相关文章</span><p>关键词：<a>岚芯</a>，<a>处理器</a>，<a>平板</a></p><ul>{rows("<li><a>{0}</a></li>", "岚芯 L5 跑分曝光，中端平板的新选择", "消息称两家品牌将首发岚芯新芯片", "岚芯与沧宁大学共建实验室")}</ul></div></div><div class="postcomment"><iframe src="//dyn.smw.example/comment/550021"></iframe></div></div></div>
<div class="fr fx"><div class="hot"><ul class="hd"><li>日榜</li><li>周榜</li><li>月榜</li></ul><ul class="bd">{rows("<li><i>{1}</i><a>{0}</a></li>", "这款机械键盘终于降到百元", "系统更新修复蓝牙断连", "国产浏览器内存占用实测")}</ul></div><div class="app"><p>数码屋旗下软件</p></div></div>
<div id="fb"><p>关于数码屋 | 联系我们 | 投稿 | 网站地图</p><p>数码屋 版权所有 (C) 2007-2021, All Rights Reserved</p></div>""",
    build=bare,
    day="2021-05-06",
    time="16:42",
    origin="数码屋",
    authors=("清源",),
    editors=("清源",),
)

E = story(
    "鼎岳股份：控股股东拟减持不超过2%股份",
    "8月23日晚间，鼎岳股份（300999）公告，公司控股股东鼎岳控股计划自公告之日起十五个交易日后的六个月内，以集中竞价方式减持公司股份不超过856万股，占公司总股本的2%。",
    "公告显示，鼎岳控股目前持有公司股份1.63亿股，占总股本的38.1%，减持原因为自身资金需求，减持价格视市场情况确定。",
    "鼎岳股份主营工业阀门，2019年上半年实现营业收入4.72亿元，同比增长9.3%；净利润5126万元，同比下降3.8%。",
    "截至8月23日收盘，鼎岳股份报14.06元，跌1.26%，总市值60亿元。",
)
add(
    "stock portal, source in brackets and a staff number below",
    E,
    "{T} _ 财富通网",
    f"""
<div class="top-nav-wrap"><ul class="top-nav-list"><li><a>财富通首页</a></li><li><a>加收藏</a></li><li><a>移动客户端</a></li><li><a>股吧</a></li><li><a>基金交易</a></li></ul></div><div class="emnav"><a>财经</a>|<a>焦点</a>|<a>股票</a>|<a>新股</a>|<a>期指</a>|<a>行情</a>|<a>数据</a>|<a>全球</a>|<a>港股</a>|<a>期货</a>|<a>外汇</a></div>
<div class="main"><div id="Column_Navigation" class="Column_Navigation"><a>财富通网</a> &gt; <a>股票频道</a> &gt; <a>上市公司</a> &gt; <span>正文</span></div>
<div class="mainFrame"><div class="contentwrap"><div class="left-content"><div class="newsContent"><h1>{E.title}</h1><div class="Info"><div class="left"><div class="time-source"><div class="time">2019年08月23日 19:26</div><div class="source data-source" data-source="证券早报网"><img src="//cft.example/images/zqzb.jpg" alt="证券早报网">来源：
证券早报网</div></div></div><div class="right"><span>评论<b>6</b></span><span>阅读 1.4万</span><span class="zixun">手机看财经</span></div></div>
<div class="b-review"><i></i>【鼎岳股份：控股股东拟减持不超过2%股份】鼎岳控股计划减持不超过856万股，减持原因为自身资金需求。</div>
<div id="ContentBody" class="Body"><!--文章主体--><p>　　8月23日晚间，<span id="stock_0.300999"><a class="keytip">鼎岳股份</a></span><span id="quote_0.300999"></span>（300999）公告，公司控股股东鼎岳控股计划自公告之日起十五个交易日后的六个月内，以集中竞价方式减持公司股份不超过856万股，占公司总股本的2%。</p><center><img src="http://webquoteklinepic.cft.example/GetPic.aspx?id=3009992" border="0" alt="K图 300999_2"></center>{indented(E.body[1:])}<p class="em_media">（文章来源：证券早报网）</p><div class="BodyEnd"></div></div>
<p class="res-edit">(责任编辑：DF134)</p><div class="copy-state"><a>[查看原文]</a><p>郑重声明：财富通网发布此信息的目的在于传播更多信息，与本网站立场无关。</p></div><div class="share"><span>分享到微信朋友圈</span><p>打开微信，点击底部的“发现”使用“扫一扫”即可将网页分享至朋友圈。</p></div><div class="gubaRelate"><h3>网友评论</h3><p>郑重声明：用户在社区发表的所有资料、言论等仅代表个人观点。</p></div></div></div>
<div class="right-content"><div class="hotlist"><h3>点击排行</h3><ul>{rows("<li><span>{1}</span><a>{0}</a></li>", "两市融资余额五连升", "下周解禁市值超六百亿元", "北向资金净买入榜")}</ul></div><div class="fund"><h3>热门基金</h3><table><tr><td>岚山成长混合</td><td>3.11%</td></tr></table></div></div></div></div></div>
<div class="footer"><p>信息网络传播视听节目许可证：0908328号 经营证券期货业务许可证编号：913101046312860336</p><p><a>关于我们</a><a>可持续发展</a><a>广告服务</a><a>诚聘英才</a><a>法律声明</a></p></div>""",
    head='<meta name="author" content="证券早报网"><meta name="description" content="鼎岳控股计划减持不超过856万股">',
    build=bare,
    day="2019-08-23",
    time="19:26",
    origin="证券早报网",
)

# ------------------------------------------------- accounts and aggregators

W = story(
    "今起，沧宁这7条公交线路有调整！",
    "为进一步优化公交线网，方便市民出行，沧宁公交集团自6月10日起对7条公交线路进行调整，赶紧看看有没有你常坐的那一趟。",
    "一、延伸线路",
    "5路：由体育馆延伸至城东客运站，增设锦绣路口、新沂小学、城东客运站3个站点，首末班时间不变。",
    "17路：由师范学院延伸至高教园区，配车由8辆增至11辆，高峰时段发车间隔缩短为8分钟。",
    "二、改道线路",
    "9路、22路：因滨江路改造施工，双向绕行建设路，临时取消滨江公园、老码头站。",
    "31路：撤销解放路（南）站，改由文庙街通行。",
    "三、新增线路",
    "K3路（通勤快线）：城东客运站至经开区管委会，工作日早晚高峰运行，全程停靠6站，票价2元。",
    "夜间2号线：火车站至大学城，运营时间22:00至次日0:30，间隔30分钟。",
    "市民如有疑问，可拨打公交服务热线0000-2396333咨询。",
)
add(
    "public account of a city's press office, place and four credits",
    W,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title " id="activity-name">
{W.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">沧宁发布</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">沧宁发布</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">cangning-fabu</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">沧宁市人民政府新闻办公室官方微信</span></p></div></div></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-06-10 07:45</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">湖南</span></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><img class="rich_pages wxw-img" data-src="https://mmbiz.example/gif/head.gif"></section>{"".join(f'<section style="background:#2f6fb5;display:inline-block"><p><strong><span style="color:#fff">{x}</span></strong></p></section>' if x[1] == "、" else f'<p style="line-height:1.75em;margin:0 8px 16px"><span style="font-size:16px;letter-spacing:1px">{x}</span></p>' for x in W.body)}<p style="text-align:center"><img class="rich_pages" data-src="https://mmbiz.example/png/map.png"></p><p style="text-align:right"><span style="font-size:12px;color:#888">来源：沧宁公交集团</span></p><p style="text-align:right"><span style="font-size:12px;color:#888">编辑：毛豆　责编：窦一鸣　审核：金晨</span></p><section><img data-src="https://mmbiz.example/gif/foot.gif"></section><p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p></div></div></div></div>
<div class="rich_media_tool" id="js_tags_preview_toast"><span>阅读</span><span>分享</span><span>收藏</span><span>赞</span><span>在看</span></div></div><div class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div id="js_minipro_dialog" style="display:none">继续滑动看下一个</div></div><script>var ct = "1717976700"; var msg_title = '今起，沧宁这7条公交线路有调整！'; var nickname = "沧宁发布";</script>""",
    head='<meta property="og:title" content="今起，沧宁这7条公交线路有调整！"><meta property="og:site_name" content="微信公众平台"><meta property="twitter:creator" content="">',
    build=bare,
    day="2024-06-10",
    time="07:45",
    origin="沧宁发布",
    editors=("毛豆", "窦一鸣"),
)

BEES = story(
    "00后姑娘返乡养蜂：3年从12箱到260箱",
    "“蜂箱要轻拿轻放，别挡在巢门口。”8月的秦岭深处，22岁的辛然戴着面网，向前来学习的村民示范如何开箱检查蜂群。",
    "辛然2019年高职毕业后，在城里的宠物店干过半年。2020年春天，她跟着爷爷照看家里的12箱中蜂，没想到一看就放不下了。",
    "第一年并不顺利。由于越冬时喂糖过量，6箱蜂垮了5箱。辛然一边上网查资料，一边到县里的畜牧站请教，记满了三个笔记本。",
    "2021年，她开始在短视频平台上记录养蜂日常，一条“给蜂箱搬家”的视频获得了三十多万次播放，订单从天南海北飞来，当年两千斤蜂蜜不到一个月就卖光了。",
    "今年，辛然牵头成立合作社，带动周边二十一户村民养蜂260箱，预计产值四十余万元。她说，下一步想把蜂蜡做成蜡烛和唇膏，“让蜜蜂的每一份劳动都不浪费。”（记者 温雅 通讯员 骞志远）",
)
add(
    "aggregator app, article of a paper's account",
    BEES,
    "{T}-今日要览",
    f"""
<div id="root"><div class="article-detail-container"><div class="ttp-sticky-container"><div class="header-left"><a class="logo">今日要览</a></div><div class="search"><input placeholder="搜你想看的"></div><div class="header-right"><a>登录</a><a>下载客户端</a></div></div>
<div class="main"><div class="left-sidebar"><div class="detail-interaction"><div class="like">赞 214</div><div class="cmt">评论 36</div><div class="fav">收藏</div><div class="share">分享</div></div></div>
<div class="main-box"><div class="article-content"><h1>{BEES.title}</h1><div class="article-meta"><span>2022-08-11 12:01</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4w/">秦南新闻网</a></span></div><div><article class="syl-article-base syl-page-article tt-article-content"><p data-track="1">{BEES.body[0]}</p><div class="pgc-img"><img src="https://p3.jryl.example/origin/1.jpg" alt="00后姑娘返乡养蜂"><p class="pgc-img-caption">辛然在检查蜂脾。</p></div>{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(BEES.body[1:], 2))}<p data-track="7">来源：秦南日报</p></article></div><div class="article-tag"><a>养蜂</a><a>返乡创业</a></div><div class="report"><a>举报</a></div></div>
<div class="comment-area"><h3>评论 36</h3><div class="ttp-comment-input"><textarea placeholder="说点什么"></textarea></div><ul class="comment-list"><li><a>老张说农业</a><p>姑娘能吃苦，点赞</p><span>回复 · 4赞</span></li><li><a>秋天的云</a><p>想问问哪里能买到</p></li></ul></div></div>
<div class="right-sidebar"><div class="user-info"><a class="user-name">秦南新闻网</a><p>秦南新闻网官方账号</p><button>关注</button></div><div class="related"><h3>相关推荐</h3>{rows('<div class="item"><a>{0}</a><span>{1}评论</span></div>', "中蜂过箱的五个步骤", "蜂蜜结晶是好还是坏", "大学生回村种羊肚菌")}</div><div class="hot-board"><h3>要览热榜</h3><ol>{rows("<li>{1}<a>{0}</a></li>", "南方高温何时缓解", "中元节习俗")}</ol></div></div></div></div></div>
<script id="RENDER_DATA" type="application/json">%7B%22data%22%3A%7B%7D%7D</script>""",
    head='<meta name="description" content="辛然2019年高职毕业后"><script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","title":"00后姑娘返乡养蜂","pubDate":"2022-08-11T12:01:30"}</script>',
    build=bare,
    day="2022-08-11",
    time="12:01",
    origin="秦南新闻网",
    authors=("温雅", "骞志远"),
)

# ------------------------------------------------- provinces, cities, e-papers

R = story(
    "一条溪的“体检单” 每月寄到村支书手里",
    "江东在线8月3日讯（江东在线记者 霍一川 通讯员 卢梦）每月5号前后，江东省安浦市麻车镇的九位村支书都会收到一张纸，上面印着过去一个月流经本村溪水的各项指标，不合格的用红字标出。村民管它叫“体检单”。",
    "麻车溪全长31公里，穿过九个村子。早些年，上游养猪、中游洗砂、下游倒垃圾，溪水一年有半年是浑的。2014年全省开展治水行动后，镇里关停了四十七家养殖场，清走淤泥十一万方，但水质总有反复，谁也说不清问题出在哪一段。",
    "“村与村之间互相怪，最后只好让数据说话。”镇治水办主任孔祥麟介绍，去年起，镇里在每个村的交界处设置采样点，委托第三方每月检测两次，结果直接寄给村支书，同时贴在村口公示栏。",
    "检测费一年二十六万元，是不是值？镇里也有过争论。孔祥麟算了一笔账：过去每次出现污染，要请专家、封排口、打捞死鱼，少则十几万元，多则上百万元；现在问题在头一个月就能看见，往往一把扳手、一截水管就能解决。",
    "金坞村今年4月收到了第一张“红单”，氨氮超标一倍多。村支书老潘带人沿溪走了两天，发现是一家新开的农家乐把油污排进了雨水沟。店主当天接通了污水管，5月，红字变回了黑字。",
    "九个村还订立了互补的约定：下游断面好于上游的，镇里奖励两万元；差于上游的，拿出五千元补给下游村。",
    "约定写进了村规民约，也引出了新花样。上徐村把洗衣埠头挪了位置，洗衣水接进湿地；下洋村请来退休教师给孩子们上“认水课”，教他们用试纸测溪水，测得准的奖一本书。",
    "“红字不丢人，丢人的是红了不管。”今年72岁的上徐村老支书徐阿林每次拿到体检单，都要戴上老花镜念给围坐在祠堂门口的人听，念完就有人争着说哪里该修、哪里该清。",
    "今年上半年，麻车溪出镇断面连续六个月达到二类水标准。今年夏天，溪里又有孩子摸螺蛳了。",
)
add(
    "provincial news site, editor in the foot of the text",
    R,
    "{T}-江东新闻-江东在线",
    f"""
<div class="topnav"><div class="w1000"><a>江东在线</a><a>江东日报</a><a>江东新闻客户端</a><a>手机报</a><span>新闻热线：0000-85310000</span></div></div><div class="nav2"><a>首页</a><a>江东新闻</a><a>民生</a><a>财经</a><a>图片</a><a>评论</a><a>地市</a><a>专题</a></div>
<div class="wrapper"><div class="path">您当前的位置 ：<a>江东在线</a> &gt; <a>江东新闻</a> &gt; 正文</div>
<div class="article"><div class="artTitle">{R.title}</div><div class="time"><span class="fl">2017-08-03 10:12</span> <span>|</span> <span>江东在线</span> <span>|</span> <span>记者 霍一川 通讯员 卢梦</span><div class="share"><span>分享到：</span><a>微信</a><a>微博</a></div></div>
<div class="artCon"><!--TRS_AUTOADD--><div class="TRS_Editor">{indented(R.body[:2])}<p align="center"><img src="./W020170803.jpg" OLDSRC="W020170803.jpg"></p><p align="center">麻车溪金坞段</p>{indented(R.body[2:])}</div></div>
<div class="tag"><span>标签：<a>治水</a> <a>安浦</a></span><span class="edit">责任编辑：庄园</span></div><div class="erm"><img src="http://img.jdol.example/ewm.jpg"><p>看江东新闻，关注江东在线微信</p></div>
<div class="related"><h3>相关阅读</h3><ul>{rows("<li><a>{0}</a><span>2017-07-2{1}</span></li>", "全省百条河流“摘帽”", "小微水体怎么治", "古堰修复竣工放水")}</ul></div><div class="copyright"><h4>版权和免责申明</h4><p>凡注有"江东在线"或电头为"江东在线"的稿件，均为江东在线独家版权所有，未经许可不得转载或镜像；授权转载必须注明来源为"江东在线"，并保留"江东在线"的电头。</p></div></div>
<div class="side"><h3>24小时点击排行</h3><ul>{rows("<li><b>{1}</b><a>{0}</a></li>", "高温补贴发了吗", "台风路径最新预测", "中考志愿查询入口")}</ul><h3>视频</h3><p><a>江上大桥合龙瞬间</a></p></div></div>
<div class="footer"><p><a>本网介绍</a> | <a>广告服务</a> | <a>联系方式</a> | <a>友情链接</a></p><p>某新办[2001]19号　网络视听许可证1105107号　某ICP备05000004号</p><p>江东在线版权所有 Copyright © 1999-2017 jdol.example All Rights Reserved</p></div>""",
    build=bare,
    day="2017-08-03",
    time="10:12",
    origin="江东在线",
    authors=("霍一川", "卢梦"),
    editors=("庄园",),
)

Y = story(
    "本市2017年首批保障房项目今起接受申请",
    "临津北岸网讯：记者从市国土房管局了解到，本市2017年首批限价商品住房项目“春和家园”和“瑞景西里”今日起接受登记，两个项目共有房源1864套。",
    "“春和家园”位于西郊区春和路，共有房源1120套，户型面积在60至90平方米之间，销售均价每平方米8900元。“瑞景西里”位于北辰道，共有房源744套，销售均价每平方米9300元。",
    "持有《限价商品住房购买资格证明》且在有效期内的市民，可携带身份证原件到项目销售现场登记，登记时间截至3月20日17时。",
    "市国土房管局提示，限价商品住房不设排队、不收茶水费，登记先后与选房顺序无关。登记结束后将通过公开摇号确定选房顺序。(临津日报记者冉昭)",
)
add(
    "city news site, old table frame still in use",
    Y,
    "北岸网-新闻中心-{T}",
    f"""
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="30" class="top12"><a>北岸网</a> | <a>新闻</a> | <a>财经</a> | <a>体育</a> | <a>娱乐</a> | <a>房产</a> | <a>汽车</a> | <a>健康</a> | <a>政民零距离</a></td><td align="right" class="top12"><script src="/js/date.js"></script></td></tr><tr><td colspan="2"><img src="/images/news_logo.gif" width="180" height="60"><iframe src="/ad/top.html" width="760" height="60" scrolling="no" frameborder="0"></iframe></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="660" valign="top"><table width="100%" class="wzy"><tr><td class="dh12">您当前的位置 ：<a class="dh12">北岸网</a>&nbsp;&gt;&nbsp;<a class="dh12">新闻中心</a>&nbsp;&gt;&nbsp;<a class="dh12">临津</a>&nbsp;&gt;&nbsp;<a class="dh12">要闻</a></td></tr>
<tr><td align="center" class="title24"><h2>{Y.title}</h2></td></tr><tr><td align="center" class="info12">http://www.banews.example　　2017-03-06 08:20　　<span class="f12">来源： 北岸网-临津日报　　编辑： 刁颖</span></td></tr>
<tr><td class="nr14"><div id="zoom_content"><!--enorth cms block begin-->{"".join(f"<p>　　{x}</p>" for x in Y.body[:1])}<table align="left" border="0"><tr><td><div id="ad_pip"><iframe src="/ad/pip.html" width="300" height="250"></iframe></div></td></tr></table>{"".join(f"<p>　　{x}</p>" for x in Y.body[1:])}<!--enorth cms block end--></div></td></tr>
<tr><td align="right" class="f12">稿源： 北岸网-临津日报　　编辑： 刁颖</td></tr><tr><td class="f12">【<a>网友评论</a>】【<a>推荐</a>】【字号 <a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr>
<tr><td class="xg"><b>相关新闻</b><br>{rows("·<a>{0}</a> 2017-02-2{1}<br>", "本市调整公共租赁住房补贴标准", "三环外新开工安置房五千套", "限价房摇号结果公示")}</td></tr><tr><td class="f12">北岸网版权与免责声明：凡本网注明“来源：北岸网”的所有作品，均为本网合法拥有版权或有权使用的作品，未经本网授权不得转载。</td></tr></table></td>
<td width="300" valign="top"><table width="100%"><tr><td class="bt14">热点新闻</td></tr><tr><td>{rows("{1}. <a>{0}</a><br>", "海河游船今年首航", "两条地铁线同时换乘测试", "早春菜价走势平稳")}</td></tr><tr><td class="bt14">图片新闻</td></tr><tr><td align="center"><a><img src="/pic/1.jpg" width="140"><br>古文化街的风筝手艺人</a></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" class="f12"><hr>关于北岸网 | 广告服务 | 诚聘英才 | 法律顾问 | 联系我们<br>本网站由临津北岸网版权所有 未经授权禁止复制或建立镜像<br>某ICP证000001号 信息网络传播视听节目许可证号：0205099</td></tr></table>""",
    head='<meta http-equiv="Content-Language" content="zh-cn"><meta name="keywords" content="限价房,登记">',
    build=bare,
    day="2017-03-06",
    time="08:20",
    origin="北岸网-临津日报",
    authors=("冉昭",),
    editors=("刁颖",),
)

D = story(
    "老裁缝收摊前，街坊排队来改最后一条裤子",
    "“裤脚收两公分，腰放一点。”昨日上午，城南棉花巷口，69岁的裁缝师傅戚长根把老花镜往上推了推，接过街坊递来的裤子。缝纫机旁的纸板上写着：本月底收摊，感谢关照。",
    "戚长根1983年来棉花巷摆摊，一台缝纫机、一把剪刀、一只熨斗，一干就是三十六年。最早做一条裤子工钱一元二角，如今改个裤脚收八元。",
    "听说他要收摊，这几天巷子口排起了队。住在巷尾的翁阿姨抱来七件衣服，有的标签还没剪，“其实不是非改不可，就是想让戚师傅再给踩两针。”",
    "摊子要收，是因为眼睛。去年做了白内障手术后，戚长根穿针越来越吃力，儿子催了他好几回。他自己倒想得开：“人老了，机器也老了，该歇歇了。”",
    "那台用了三十六年的缝纫机，社区打算收进正在筹建的老物件馆。戚长根提了一个条件：旁边放把椅子，他想来坐坐的时候，还能踩两下。",
)
add(
    "evening paper of a city, electronic edition",
    D,
    "{T}--安浦晚报数字报",
    f"""
<div class="epaper-top"><div class="logo"><img src="../../../tplimg/logo.jpg"></div><div class="nav"><a href="node_2.htm">版面导航</a><a href="node_1.htm">标题导航</a><a>图片导航</a><a>往期回顾</a><a>数字报检索</a></div></div>
<table width="1000" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td width="350" valign="top"><div class="ban_t">A08 城事<a href="node_10.htm">上一版<img src="../../../tplimg/d.gif"></a> <a href="node_12.htm">下一版</a></div><div id="mappage"><img src="../../../res/1/2019-12/19/A08/res01_attpic_brief.jpg" usemap="#PagePicMap"></div><map name="PagePicMap"><area shape="polygon" coords="3,10,300,10" href="content_301177.htm"></map>
<table class="bmlist" id="main-ed-articlenav-list">{rows('<tr><td class="default"><a href="content_30117{1}.htm"><div style="display:inline">{0}</div></a></td></tr>', "老裁缝收摊前，街坊排队来改最后一条裤子", "冬至团圆饭预订过半", "小区车棚装上智能插座", "遗失声明")}</table></td>
<td valign="top"><div class="date_bar"><strong>安浦晚报</strong> 2019年12月19日 星期四 <a>放大 <img src="../../../tplimg/plus.gif"></a> <a>缩小</a> <a>默认</a> <a>朗读</a></div>
<div style="height:800px;overflow-y:scroll;width:100%"><table width="100%" class="content_tt"><tr valign="top"><td class="font02" align="center">棉花巷口一摆就是三十六年，月底将告别</td></tr><tr valign="top"><td class="font01" align="center" style="padding-bottom:5px;">{D.title}</td></tr><tr valign="top"><td class="font02" align="center"></td></tr><tr><td class="font02" align="center">□晚报记者 虞青/文 封晓东/摄</td></tr></table>
<div id="ozoom" style="ZOOM: 100%"><founder-content><!--enpcontent-->{"".join(f"<P>　　{x}</P>" for x in D.body)}<!--/enpcontent--></founder-content></div><table border="0" align="center" bgcolor="#efefef" id="newspic"><tr><td><a href="../../../res/1/2019-12/19/A08/res03_attpic.jpg"><img src="../../../res/1/2019-12/19/A08/res03_attpic_brief.jpg"></a></td></tr><tr><td class="pictxt">戚长根在缝纫机前忙碌。</td></tr></table></div>
<div class="prevnext"><a class="preart">上一篇<img src="../../../tplimg/p.gif"></a> <a class="preart">下一篇</a></div></td></tr></table>
<div class="foot">版权所有　安浦报业传媒集团　某ICP备06000077号　地址：安浦市报业路1号　读者热线：96001　技术支持：方正电子</div>""",
    head='<meta name="Generator" content="EditPlus"><script src="../../../js/xml.js"></script>',
    build=bare,
    day="2019-12-19",
    origin="安浦晚报",
    authors=("虞青",),
)

# ------------------------------------- army, travel, letters, opinion, stage

A = story(
    "高原驾驶员的“最后一公里”",
    "11月初的昆仑山深处，风卷着雪粒打在挡风玻璃上。某汽车运输团三营中士汤岩放慢车速，紧盯着前车的尾灯。再翻过一个达坂，就是海拔5170米的前哨点位。",
    "这条路汤岩跑了八年。以往，物资车队只能开到山脚的中转站，剩下的十一公里要靠牦牛驮、战士背。一袋五十斤的大米，从山脚背到点位要走四个多小时。",
    "“最后一公里，是最难的一公里。”教导员齐少锋说，去年党委下决心解决这个难题，从全团抽调十二名驾驶骨干，对点位道路逐段勘察，并会同工兵加固了七处险段。",
    "路通了，车能不能上得去？他们又为车辆加装了低温启动装置和防滑链快装架，换装链条的时间由二十分钟缩短到六分钟。",
    "上午11时许，车队驶抵点位。哨兵敬礼、卸车，新鲜蔬菜冒着寒气被抬进温室旁的保鲜窖。“今天的黄瓜，昨天还在地里。”炊事班长掰开一根，清脆作响。",
    "点位上只有九个人，最年轻的列兵韩梓豪上山四个月，还没下去过。他拉着汤岩看新搭的阳光棚：一畦小白菜刚冒头，两盆从山下带来的吊兰已经垂到了地上。“班长，下回能不能带点草莓苗？”汤岩掏出本子，一笔一画记了下来。",
    "返程前，汤岩照例绕车一周检查轮胎。远处雪峰连绵，一道新鲜的车辙向天边延伸。",
)
add(
    "army paper's site, writers with their rank in the head line",
    A,
    "{T} - 国防之声网",
    f"""
<div class="top-bar-81"><div class="container"><a>国防之声网首页</a><a>军媒</a><a>要闻</a><a>军事</a><a>国际</a><a>评论</a><a>人物</a><a>政工</a><a>English</a><span class="wap">手机版</span></div></div>
<div class="container main-81"><ol class="breadcrumb"><li><a>首页</a></li><li><a>陆军</a></li><li class="active">正文</li></ol>
<div class="row"><div class="col-left"><div class="article-header"><h1>{A.title}</h1><div class="info"><span>来源：当代国防报-国防之声网</span><span>作者：范志鸿 陶进</span><span>责任编辑：于放</span><div class="info-time"><i class="time">2021-11-08 07:12:34</i><i class="id" style="display:none">9987110</i></div></div></div>
<div class="article-content p-t" id="article-content"><p align="center" style="text-align:center"><strong>■范志鸿 当代国防报特约记者 陶进</strong></p>{"".join(f'<p style="text-indent:2em">{x}</p>' for x in A.body[:6])}<p align="center"><img src="attachement/jpg/site2/20211108/1.jpg" title="车队行进在雪线之上"></p><p align="center"><font color="#0000ff">车队行进在雪线之上。陶进 摄</font></p><p style="text-indent:2em">{A.body[6]}</p></div>
<div class="editor-bottom"><a class="m-err">纠错</a><a class="m-print">打印</a><a class="m-share">分享到：</a></div><div class="tuijian"><h4>相关推荐</h4><ul>{rows("<li><a>{0}</a><em>2021-11-0{1}</em></li>", "炊事车里的热汤面", "换羽的通信兵", "风雪巡逻路上的界碑")}</ul></div><div class="comment"><h4>网友留言</h4><p>请您文明上网、理性发言，并遵守相关规定。</p></div></div>
<div class="col-right"><div class="box"><h4>热点推荐</h4><ol>{rows("<li><a>{0}</a></li>", "数说：这一年练兵备战", "老兵回连队")}</ol></div><div class="box"><h4>图库</h4><a><img src="/tk/1.jpg"><p>海上补给瞬间</p></a></div></div></div></div>
<div class="footer-81"><p>网站简介 | 广告服务 | 投稿须知 | 版权声明</p><p>国防之声网 版权所有 互联网新闻信息服务许可证编号：10120200009</p></div>""",
    head='<meta name="author" content="范志鸿 陶进"><meta name="reporter" content=""><meta name="source" content="当代国防报-国防之声网">',
    build=bare,
    day="2021-11-08",
    time="07:12",
    origin="当代国防报-国防之声网",
    authors=("范志鸿", "陶进"),
    editors=("于放",),
)

V = story(
    "四月的青溆：在木楼里听了三夜雨",
    "写在前面",
    "青溆不是热门目的地，攻略少得可怜。决定来这里，只因为朋友发的一张照片：雨中的木楼，檐下挂着一排蓑衣。",
    "我们四个人，4月2日从省城出发，大巴四个半小时，一路盘山，晕车的同学记得提前吃药。",
    "D1 抵达·风雨桥",
    "到寨子已是下午四点。客栈阿姐撑着伞到桥头来接，桥叫永济桥，光绪年间修的，桥廊里坐满了打牌的老人。",
    "客栈是三层木楼，隔音一般，但推窗就是溪水和水车。房费一晚120元，含早餐，一碗油茶加两块糍粑。",
    "D2 爬山·看梯田",
    "早上六点起床看日出，结果是大雾，什么也没看见。九点多雾散开，整片梯田像突然被人掀开了盖子。",
    "上山的路是石板路，雨后很滑，一定要穿防滑的鞋。半山腰有一户人家卖米豆腐，五块钱一碗，辣椒随便加。",
    "D3 赶场",
    "农历逢三逢八是赶场天。竹编、草药、土布、刚出窝的小鸭子，什么都有。我花60元买了一只竹背篓，背回家放书。",
    "小贴士",
    "1. 寨子里只有一台取款机，手机支付也不是每家都行，带点现金。",
    "2. 晚上凉，四月也要带薄羽绒。",
)
HEADS = ("写在前面", "D1 抵达·风雨桥", "D2 爬山·看梯田", "D3 赶场", "小贴士")
add(
    "travel platform, a traveller's own account of a trip",
    V,
    "{T},青溆自助游攻略 - 蜗牛窝",
    f"""
<div id="header"><div class="mfw-header"><a class="mfw-logo" title="蜗牛窝自由行"></a><ul class="head-nav"><li>首页</li><li>目的地</li><li>旅游攻略</li><li>去旅行</li><li>机票</li><li>订酒店</li><li>社区</li></ul><div class="login-out"><a>登录</a><span>|</span><a>注册</a></div></div></div>
<div class="main"><div class="set_bg _j_load_cover"><img src="https://p.wnw.example/s11/cover.jpeg"></div><div class="set_index" id="_j_cover_box"><div class="view_title clearfix"><div class="vi_con"><h1 class="headtext lh80">{V.title}</h1></div></div></div>
<div class="person"><div class="per_pic"><img src="https://p.wnw.example/h/1.jpeg"></div><strong><a class="per_name" title="阿蓬不吃辣">阿蓬不吃辣</a></strong><a class="per_grade">LV.17</a><a class="per_attention">关注</a><div class="vc_time"><span class="time">2017-04-19 21:36</span><span><i class="ico_view"></i>3846/52</span></div></div>
<div class="bar_share"><a class="bs_btn"><i></i>收藏 <span>61</span></a><a class="bs_btn">分享 <span>8</span></a><span class="ding">103 顶</span></div>
<div class="view clearfix"><div class="view_con"><div class="vc_article"><div class="tarvel_dir_list clearfix"><ul><li class="time">出发时间<span>/</span>2017-04-02<i></i></li><li class="day">出行天数<span>/</span>4 天<i></i></li><li class="people">人物<span>/</span>和朋友<i></i></li><li class="cost">人均费用<span>/</span>900RMB<i></i></li></ul></div>
<div class="_j_content_box">{"".join(f'<div class="article_title _j_anchorcnt _j_seqitem"><h2 class="t9 _j_title"><i></i>{x}</h2></div>' if x in HEADS else f'<p class="_j_note_content _j_seqitem" data-seq="{n}">{x}</p>' + ('<div class="add_pic _j_anchorcnt _j_seqitem"><img class="_j_lazyload" src="https://p.wnw.example/s11/p.jpeg"><span class="pic_tools">添加到旅行灵感</span></div>' if n in (1, 5, 8) else "") for n, x in enumerate(V.body))}</div></div><div class="vc_total"><span>共包含 <em>912</em> 字，<em>3</em> 张照片</span><span>该游记有用吗？</span></div><p class="copyright">本文著作权归 阿蓬不吃辣 所有，任何形式转载请联系作者。</p></div>
<div class="sidebar"><div class="side_mdd"><h3>相关目的地</h3><a>青溆</a><p>去过 312 人</p></div><div class="side_note"><h3>相关游记</h3><ul>{rows("<li><a>{0}</a><span>浏览 {1}204</span></li>", "一个人的青溆，慢到忘记日子", "带爸妈去青溆看油菜花")}</ul></div></div></div><div class="mod-cmt"><h3>评论</h3><div class="cmt"><a>小鱼干</a><p>米豆腐那家还在吗？</p><span>2017-04-21 10:08</span></div></div></div>
<div id="footer"><p>关于我们 | 联系我们 | 隐私政策 | 商标声明 | 服务协议</p><p>© 2017 wnw.example 某ICP备11015476号</p></div>""",
    build=bare,
    day="2017-04-19",
    time="21:36",
    origin="阿蓬不吃辣",
)

L = story(
    "渡口的灯",
    "祖父撑了一辈子船。渡口没有名字，外乡人问起来，乡亲们就说，老聂家的渡口。",
    "船是祖父自己打的，杉木，桐油上过七遍。船头挂一盏马灯，玻璃罩子被他擦得没有一丝烟痕。天黑以后，对岸若有人要过河，只消喊一声，那盏灯便晃晃悠悠地过去了。",
    "我七岁那年冬天发高烧，父亲在外修水库，母亲背着我跑到渡口，江面上起了大雾，什么也看不见。祖父没有说话，把马灯摘下来递给母亲，让她坐在船头举着。桨声一下一下，像是在黑暗里数数。我迷迷糊糊地睁开眼，只看见一团黄，暖暖的，浮在雾里。",
    "后来通了桥。通车那天，锣鼓从上午敲到下午，祖父也去看了，背着手，从桥这头走到那头，又走回来。回家后，他把船拖上岸，倒扣在枇杷树下，灯却仍旧挂着，每天傍晚照样点。",
    "“又没有人过河，点它做什么？”祖母嫌费油。",
    "“万一呢。”祖父说。",
    "祖父走后，灯传给了父亲，父亲又传给了我。油灯早换成了灯泡，装在老屋的屋檐下。每年清明回去，我总要站到江边，回头望一望。隔着那么宽的水，那一点光，竟然还看得见。",
)
add(
    "writers' association's site, a piece of prose",
    L,
    "{T}--散文--东方作家网",
    f"""
<div class="top_zj"><a>东方作家协会主管</a><span class="search"><input><a>搜索</a></span></div><div class="nav_zj"><a>首页</a>|<a>作协</a>|<a>新闻</a>|<a>观点</a>|<a>书汇</a>|<a>访谈</a>|<a>作品</a>|<a>理论</a>|<a>民族文学</a>|<a>网络文学</a></div>
<div class="fengmian clearfix"><div class="pic_path">您的位置：<a>东方作家网</a>&gt;&gt;<a>作品</a>&gt;&gt;<a>散文</a>&gt;&gt; 正文</div>
<div class="content_wrap"><div class="end_tit"><h1>{L.title}</h1></div><div class="end_info"><em>来源：文学周报</em><span> | 聂晓帆</span>　<span>2021年03月05日08:12</span></div>
<div class="end_article" id="zw">{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in L.body)}</div><div class="end_share"><a>微博</a><a>微信</a><a>QQ空间</a></div></div>
<div class="right_zj"><h3>热点推荐</h3><ul>{rows("<li>{1}<a>{0}</a></li>", "年度短篇小说综述", "与土地对话的人", "写信的年代")}</ul><h3>最新作品</h3><ul>{rows("<li><a>{0}</a></li>", "雪落北方", "母亲的针线笸箩", "山中书简")}</ul></div></div>
<div class="foot_zj"><p>主办：东方作家网编辑部 电话：0000-64480000</p><p>Copyright © 东方作家网 版权所有</p></div>""",
    head='<meta name="keywords" content="散文,渡口">',
    build=bare,
    day="2021-03-05",
    time="08:12",
    origin="文学周报",
    authors=("聂晓帆",),
)

X = story(
    "邵观复：县志里的“灾异”与地方社会的记忆",
    "明清方志大多设有“灾异”或“祥异”一门，记录水旱、蝗疫、地震、冰雹，乃至“牛生二犊”“夜有白气亘天”之类的异闻。过去的研究者多将其作为灾害史料使用，较少追问：这些条目由谁记下，又为谁而记？",
    "一、从条目到文类",
    "以青溆县为例，现存明万历、清康熙、乾隆、光绪四部县志。万历志“灾异”仅十七条，至光绪志增至一百零四条。增加的部分并非都是新近之事，有三十余条追记前代，且不注出处。",
    "比对邻县方志可以发现，这些追记多与府志雷同，个别条目甚至连年份都抄错了。可见修志者对“灾异”的兴趣，并不全在记实，而在于使本县的历史与一府一省相衔接。",
    "二、灾年与善人",
    "光绪志“灾异”中另有一类值得注意的条目，即灾情之后紧接着记载某人捐谷、某族设粥厂。灾害在这里成了善举的背景。有的条目灾情只有四字，“夏，大水”，而善举多至百余字。[1]",
    "这类条目的密集出现，与十九世纪中叶以后地方绅士参与赈济的历史相一致。修志本身也由同一批人出资主持，方志于是成为他们书写自身功业的场所。",
    "需要说明的是，并非所有条目都能作如此解读。康熙志成书于兵燹之后，主修者为外来的知县，全志仅用三个月便告竣，其“灾异”大半抄自府志，看不出本地人的意图。只有到了乾隆以后，志局设在县学，采访由各乡绅士分任，条目的取舍才与地方社会发生密切的关联。",
    "三、余论",
    "灾异条目是一种层累的记忆。它告诉我们的，与其说是某年某地下了多大的雨，不如说是后来的人希望怎样记住那场雨。",
    "注释：",
    "[1] 光绪《青溆县志》卷十二《灾异》，清光绪八年刻本，第9页。",
)
add(
    "scholars' site of opinion, the poster's login at the foot",
    X,
    "{T}_思语网",
    f"""
<div class="head"><div class="logo"><a href="/"><img src="/static/logo.png" alt="思语网"></a><p>学术 思想 交流</p></div><div class="navs"><a>首页</a><a>政治学</a><a>经济学</a><a>法学</a><a>社会学</a><a>哲学</a><a>文学</a><a>历史学</a><a>专题</a><a>专栏</a><a>读书</a></div><form><select><option>标题</option><option>作者</option></select><input value="输入关键字"></form></div>
<div class="content"><div class="article-content"><div class="show_text"><h3>{X.title}</h3><div class="info">选择字号：<a>大</a> <a class="cur">中</a> <a>小</a>　　本文共阅读 <span>2817</span> 次　更新时间：2016-09-13 23:04</div><div class="about">进入专题： <a>地方志</a>　<a>灾害史</a>　<a>社会记忆</a>　</div>
<div class="about"><strong>●</strong> 邵观复 (<a href="/thinktank/shaoguanfu.html">进入专栏</a>)</div><img src="/static/line.gif"><div class="article-content2" id="content2">{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" else f"<p>　　{x}</p>" for x in X.body)}</div>
<div class="show_bottom"><p>　　进入 <a>邵观复</a> 的专栏　　　进入专题： <a>地方志</a>　<a>灾害史</a></p><div class="info2"><p>本文责编：<a>wenhui</a></p><p>发信站：思语网(http://www.siyu.example)</p><p>栏目：<a>学术</a> > <a>历史学</a> > <a>社会史</a></p><p>本文链接：http://www.siyu.example/data/101733.html</p><p>文章来源：史林漫步</p></div></div><div class="share_ico"><span>分享到：</span><a>新浪微博</a><a>微信</a></div><div class="rel_articles"><h4>相同作者阅读</h4><ul>{rows("<li><a>{0}</a></li>", "邵观复：碑刻所见清代水利纠纷", "邵观复：族谱的编纂与流传")}</ul><h4>相同主题阅读</h4><ul>{rows("<li><a>{0}</a></li>", "顾仲桐：清代粮价奏折的可靠性", "丁一苇：地震记忆与民间信仰")}</ul></div><div class="comment"><h4>热门评论</h4><p>请先 <a>登录</a> 后发表评论</p></div></div></div>
<div class="side"><h4>热门专栏</h4><ul>{rows("<li><a>{0}</a></li>", "顾仲桐", "丁一苇", "梅九章")}</ul><h4>一周排行</h4><ol>{rows("<li><a>{0}</a></li>", "梅九章：读书与抄书", "柏栖：城市史的三种写法")}</ol></div></div>
<div class="foot"><p>Powered by siyu.example Copyright © 2016 by siyu.example All Rights Reserved 思语网 某ICP备12007865号-1</p><p>思语网为公益纯学术网站，旨在推动学术繁荣、塑造社会精神。</p><p>凡本网首发及经作者授权但非首发的所有作品，版权归作者本人所有。</p></div>""",
    build=bare,
    day="2016-09-13",
    time="23:04",
    origin="史林漫步",
    authors=("邵观复",),
    editors=("wenhui",),
)

M = story(
    "《长河渡》曝终极预告 雷鸣野、苏一禾雨夜对峙",
    "光影网讯 由翟放执导，雷鸣野、苏一禾领衔主演的悬疑片《长河渡》今日发布终极预告和海报。影片将于5月18日全国上映。",
    "预告片以一桩十五年前的沉船旧案开场，退休船长（雷鸣野 饰）与年轻女警（苏一禾 饰）在雨夜的旧码头狭路相逢，一句“船不是自己沉的”令人不寒而栗。",
    "为了拍出江上雾气的质感，剧组在江边小镇驻扎了四个月，等雾就等了二十七天。雷鸣野透露，自己提前两个月学习撑船，“第一天就掉进江里三次”。",
    "苏一禾首次挑战警察角色，片中大量追逐戏均由本人完成。导演翟放评价她“眼睛里有一股不服输的劲”。",
    "影片由四海影业、长风文化联合出品，目前已开启预售。",
)
add(
    "film site, a trailer's announcement",
    M,
    "{T}_华语_电影网_光影网",
    f"""
<header class="header-1905"><div class="top"><a class="logo">光影网</a><ul><li>新闻</li><li>视频</li><li>影库</li><li>图片</li><li>票务</li><li>VIP影院</li></ul><div class="log">登录 | 注册</div></div></header>
<section class="mod layout"><div class="crumbs-nav"><a>光影网</a> &gt; <a>资讯</a> &gt; <a>华语</a> &gt; 正文</div>
<div class="container-left"><h1 class="title">{M.title}</h1><div class="info clearfix"><span class="copyform">来源：光影网</span><span class="author">作者：简宁</span><span class="time">2018.04.27</span><div class="share"><a class="wb">新浪微博</a><a class="wx">微信扫码分享</a></div></div>
<div class="pic-content"><p style="text-align: center;"><img src="http://image11.gyw.example/1.jpg" title="《长河渡》终极海报"></p><p class="pic_desc" style="text-align: center;">《长河渡》终极海报</p>{"".join(f"<p>　　{x}</p>" for x in M.body[:2])}<p style="text-align: center;"><img src="http://image11.gyw.example/2.jpg"></p>{"".join(f"<p>　　{x}</p>" for x in M.body[2:])}</div>
<div class="film-card"><img src="http://image11.gyw.example/p.jpg"><h4>长河渡</h4><p>导演：翟放</p><p>主演：雷鸣野 苏一禾</p><p>上映：2018.05.18</p><a>预告片</a></div><div class="tag-list"><a>长河渡</a><a>雷鸣野</a><a>苏一禾</a></div><div class="edit-name">责任编辑：温可</div><div class="relate"><h3>相关新闻</h3><ul>{rows("<li><a>{0}</a><span>2018.04.{1}1</span></li>", "《长河渡》定档5月18日", "雷鸣野谈新片：怕水也要下水")}</ul></div><div class="cmt"><h3>影迷评论</h3><textarea>我来说两句</textarea></div></div>
<div class="container-right"><h3>实时热搜</h3><ol>{rows("<li>{1} <a>{0}</a></li>", "五一档总票房预测", "动画片《星尘邮差》重映", "老电影修复计划")}</ol><h3>正在热映</h3><p><a>山那边的海</a> 8.1</p></div></section>
<footer><p>关于我们 | 网站地图 | 招聘信息 | 友情链接 | 联系方式</p><p>CopyRight © 电影网 信息网络传播视听节目许可证0108278</p></footer>""",
    head='<meta name="author" content="简宁"><script type="application/ld+json">{"title":"《长河渡》曝终极预告","pubDate":"2018-04-27T11:20:09"}</script>',
    build=bare,
    day="2018-04-27",
    origin="光影网",
    authors=("简宁",),
    editors=("温可",),
)

# ------------------------------------------------- outside the mainland

ZB = story(
    "巴刹重建期间摊主迁入临时市场 首日生意平淡",
    "榕港东巴刹从昨天起关闭重建，62个摊位迁入相隔约300米的临时市场继续营业。不少摊贩说，首日生意只有平时的一半，希望居民能尽快适应。",
    "临时市场设在一座停车场的底层，装有大型风扇和排烟设备，每个摊位面积约六平方米，比原来小了近三分之一。摊贩在重建的20个月期间无须缴付租金，只需分担水电费。",
    "卖鱼圆面的林亚泉（63岁）受访时说，厨房小了，他把菜单从九样减到五样，“老顾客都找得到我，只是要多走几步路。”",
    "蔬菜摊主黄秀珍（58岁）则担心雨天路滑。她说：“年长的顾客推着菜篮车来，这里的斜坡有点陡，希望可以加盖遮雨走道。”",
    "市镇会受询时说，有盖走道预计下个月完工，当局也会在组屋楼下张贴路线图，并安排义工为行动不便的居民代购。",
    "居民陈国华（71岁，退休德士司机）在临时市场吃早餐。他说：“四十年的老巴刹，是该翻新了。忍一忍，等新的。”",
)
add(
    "paper of Singapore, simplified characters",
    ZB,
    "{T} | 星洲早报",
    f"""
<div id="app"><header class="zb-header"><a class="logo">星洲早报</a><nav><a>即时</a><a>新加坡</a><a>中国</a><a>国际</a><a>财经</a><a>言论</a><a>生活</a><a>播客</a></nav><div class="acc"><a>登录</a><a>订阅</a></div></header>
<div class="ad-leaderboard" id="dfp-ad-lb1"></div><main class="container"><nav aria-label="breadcrumb"><ol><li><a>首页</a></li><li><a>新闻</a></li><li><a>新加坡</a></li></ol></nav>
<article id="article-body-wrap"><h1 class="article-title">{ZB.title}</h1><div class="article-byline"><div class="byline-author"><span>文 / </span><a href="/byline/fu-li-min">符丽敏</a></div><div class="byline-date"><span>发布 / </span><time>2024年3月5日 05:00 AM</time></div><div class="byline-source"><span>来源 / </span>星洲早报</div></div><div class="social"><button>字体大小</button><button>收藏</button><button>分享</button><button>听新闻</button></div>
<figure class="hero"><img src="https://cassette.xzzb.example/1.jpg"><figcaption>榕港东巴刹的摊贩昨天在临时市场开档。（龙国辉摄）</figcaption></figure>
<div class="articleBody">{paragraphs(ZB.body[:3])}<div id="dfp-ad-imu1" class="ad"></div><div class="read-also"><span>延伸阅读</span><a>八座老旧小贩中心明年起分批翻新</a></div>{paragraphs(ZB.body[3:])}</div>
<div class="tags"><a>巴刹</a><a>小贩中心</a><a>邻里</a></div><div class="subscribe-box"><p>LIKE我们的官方脸书网页以获取更多新信息</p><a>立即订阅</a></div></article>
<aside><h3>热门</h3><ol>{rows("<li><span>{1}</span><a>{0}</a></li>", "水电费下季微调", "地铁东西线周末提早收车", "榴梿季提前到来")}</ol><h3>热词</h3><p><a>育儿假</a></p></aside></main>
<footer class="zb-footer"><p>关于我们 | 广告刊登 | 联络我们 | 个人资料保护 | 使用条款</p><p>新加坡星洲报业控股版权所有(公司登记号：202120748X)</p><p>Copyright 2024 Xingzhou Media. All rights reserved.</p></footer></div>""",
    head='<meta property="article:published_time" content="2024-03-05T05:00:00+08:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"巴刹重建期间摊主迁入临时市场","datePublished":"2024-03-05T05:00:00+08:00","author":[{"@type":"Person","name":"符丽敏"}]}</script>',
    build=bare,
    day="2024-03-05",
    time="05:00",
    origin="星洲早报",
    authors=("符丽敏",),
)

CN = story(
    "墨溪線鐵路歷史車站修復完工 15日開放參觀",
    "（海峽社記者高懷恩嵐投14日電）建於1922年的墨溪線水埕舊站歷經2年修復，今天舉行完工典禮，15日起免費開放民眾參觀，站內並重現當年售票口與行李房。",
    "縣府文化局長表示，水埕舊站為和洋折衷式木造建築，1999年地震後樑柱歪斜，封閉逾20年；修復過程中保留七成原有檜木構件，缺損部分以同樹種補強，總經費新台幣4280萬元。",
    "負責修復的建築師宋以誠說，拆解屋架時在樑上發現一行毛筆字，寫著當年木匠的名字與上樑日期，團隊決定以玻璃罩保存，讓遊客抬頭就能看見。",
    "在站前賣仙草數十年的徐姓居民說，小時候每天聽火車聲上學，「站修好了，就像老朋友回來」。",
    "文化局指出，開放初期週一休館，每日上午9時至下午5時開放，每場限80人，假日另有志工導覽。（編輯：白立文）1130914",
)
add(
    "agency of Taiwan, traditional characters",
    CN,
    "{T} | 生活 | 海峽社",
    f"""
<header class="header"><a class="logo" href="/">海峽社</a><nav class="mainNav"><ul><li>即時</li><li>政治</li><li>國際</li><li>兩岸</li><li>產經</li><li>證券</li><li>科技</li><li>生活</li><li>社會</li><li>地方</li><li>文化</li></ul></nav><div class="tools"><a>訂閱電子報</a><a>English</a></div></header>
<div class="wrapper" id="jsMainWrapper"><div class="breadcrumb"><a href="/">首頁</a> <span>/</span> <a>生活</a></div>
<div class="content centralContent"><article data-origin-type="1" class="articleData"><h1><span>{CN.title}</span></h1><div class="updatetime"><span>2024/9/14 16:28</span><span>（9/14 18:05 更新）</span></div><div class="shareBar"><a class="fb"></a><a class="line"></a><a class="x"></a><button>字級</button></div>
<div class="centralContent"><div class="fullPic floatImg"><div class="wrap"><picture><img src="https://imgcdn.hxs.example/www/1.jpg"></picture></div><div class="picinfo">水埕舊站修復完工，外牆雨淋板恢復原色。海峽社記者高懷恩攝 113年9月14日</div></div><div class="BtnShareGroup"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span></div>
<div class="paragraph">{paragraphs(CN.body)}</div><div class="paragraph moreArticle"><div class="moreArticle-link"><span>延伸閱讀</span>{rows("<a>{0}</a>", "百年糖廠宿舍群登錄古蹟", "森林鐵路全線通車週年")}</div></div><div class="SubscriptionInner"><p>下載海峽社「一手新聞」 app，每日新聞不漏接</p></div><p class="articleCopyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p><div class="keywordTag"><a>#車站</a><a>#古蹟修復</a></div></div></article></div>
<aside class="sidebar"><h3>熱門新聞</h3><ul>{rows("<li><span>{1}</span><a>{0}</a></li>", "中秋連假天氣一次看", "教師節放假規定", "颱風最新動態")}</ul></aside></div>
<footer><p>關於海峽社 | 公司簡介 | 聯絡我們 | 隱私聲明 | 著作權聲明</p><p>© 2024 The Strait News Agency. All rights reserved.</p></footer>""",
    head='<meta property="og:site_name" content="海峽社"><meta itemprop="datePublished" content="2024-09-14T16:28:00+08:00"><meta itemprop="author" content="海峽社">',
    build=bare,
    day="2024-09-14",
    time="16:28",
    origin="海峽社",
    authors=("高懷恩",),
    editors=("白立文",),
)

HK = story(
    "石灣埗唐樓外牆石屎剝落　途人險中招　屋宇署：將發維修令",
    "石灣埗福隆街一幢樓齡逾60年的唐樓，今日（11日）早上有外牆石屎剝落，約兩米乘一米的碎塊墮在行人路，一名途人僅差數步避過，幸無人受傷。",
    "現場為福隆街與北硤街交界。警方早上8時12分接獲途人報案，指有石屎從四樓外牆跌下，消防員到場後架起雲梯，敲走鬆脫部分，行人路一度封閉。",
    "目擊事件的布行東主袁先生表示，當時正在開舖，「嘭一聲好似爆煲咁，成條街都係灰」。他指該處外牆早於兩個月前已見裂縫，曾向大廈法團反映。",
    "大廈曾收驗樓通知",
    "據了解，該大廈於2020年已接獲強制驗樓通知，惟因業主未能就工程費用達成共識，一直未有展開維修。法團秘書回覆查詢時稱，將於本月底召開業主大會。",
    "屋宇署發言人表示，已派員到場視察，初步評估樓宇結構沒有即時危險，署方將向業主發出維修令，並跟進驗樓通知的遵辦情況。",
)
add(
    "news platform of Hong Kong, traditional characters",
    HK,
    "石灣埗唐樓外牆石屎剝落　途人險中招　屋宇署：將發維修令｜港事01",
    f"""
<div id="__nuxt"><header class="h01"><a class="logo" href="/"></a><div class="menu"><a>港聞</a><a>娛樂</a><a>生活</a><a>科技玩物</a><a>中國</a><a>國際</a><a>體育</a><a>熱話</a><a>女生</a></div><a class="dl">下載App</a></header>
<main><div class="breadcrumb"><a>港聞</a> <span>›</span> <a>突發</a></div><article><h1 id="articleTitle">{HK.title}</h1><div class="article-meta"><div class="author"><span class="author-label">撰文：</span><a data-testid="article-author">利嘉雯</a></div><div class="times"><div><span>出版：</span><time datetime="2023-04-11T09:54:00+08:00">2023-04-11 09:54</time></div><div><span>更新：</span><time datetime="2023-04-11T13:20:00+08:00">2023-04-11 13:20</time></div></div></div>
<div class="share-group"><button>facebook</button><button>whatsapp</button><button>複製連結</button><span>12</span></div>
<figure class="lead"><img src="https://cdn.gs01.example/di/1.jpeg"><figcaption>石屎碎塊散落行人路。（網上圖片）</figcaption></figure>
<div class="article-grid__content-section">{paragraphs(HK.body[:1])}<div class="ad-slot" id="ad_inread"></div>{paragraphs(HK.body[1:3])}<div class="gallery"><p class="gallery-title">點擊圖片放大</p><span>+3</span></div><h3><b>{HK.body[3]}</b></h3>{paragraphs(HK.body[4:])}</div>
<div class="rel-inline"><p>相關文章：</p><a>青麻地唐樓簷篷倒塌　兩車遭殃</a><a>強制驗樓逾期個案達數千宗</a></div><div class="tags"><a>石屎剝落</a><a>石灣埗</a><a>唐樓</a></div></article>
<section class="comments"><h3>留言</h3><p>0則留言</p></section><aside><h3>熱門文章</h3><ol>{rows("<li>{1}<a>{0}</a></li>", "消費券領取時間", "天文台料周末有雷暴", "巴士改道一覽")}</ol></aside></main>
<footer><p>關於我們 | 私隱政策 | 使用條款 | 編採準則 | 招聘</p><p>© 2023 gs01.example 版權所有</p></footer></div><script>window.__NUXT__={{config:{{}}}}</script>""",
    head='<meta property="og:site_name" content="港事01"><meta property="article:published_time" content="2023-04-11T09:54:00+08:00">',
    build=bare,
    title="石灣埗唐樓外牆石屎剝落 途人險中招 屋宇署：將發維修令",
    day="2023-04-11",
    time="09:54",
    authors=("利嘉雯",),
)

U = story(
    "影／8旬翁迷路夜宿涼亭 超商店員靠便當發票幫他找到家",
    "望北市青溪區一名83歲鍾姓老翁，前天傍晚外出散步後迷路，在公園涼亭待了一整夜，昨天清晨走進超商取暖，店員發現他口袋裡有一張隔壁里便當店的發票，循線找到家屬，讓焦急的家人鬆了一口氣。",
    "超商店員巫小姐說，當時老翁全身濕冷，問他住哪裡只會搖頭，她先泡了一杯熱可可，接著請老翁把口袋裡的東西拿出來看看，結果找到一張皺巴巴的發票，上頭印有便當店電話。",
    "便當店老闆娘接到電話後，一聽描述就認出是每天來買排骨飯的老主顧，立刻騎車到鍾家通知。老翁的兒子趕到超商，看到父親正捧著茶葉蛋吃，當場紅了眼眶。",
    "警方表示，老翁患有輕度失智，家屬已於前晚9時報案，警方調閱沿線監視器協尋中。警方呼籲，家中若有失智長輩，可向社會局申請愛心手鍊，或按捺指紋建檔。",
    "鍾家昨天下午帶著水果回超商道謝，巫小姐笑說：「我只是多看了一張發票。」",
)
add(
    "paper group of Taiwan, local news in traditional characters",
    U,
    "{T} | 地方新聞 | 寶島 | 聯民新聞網",
    f"""
<header class="udn-header"><a class="logo">聯民新聞網</a><div class="nav"><a>要聞</a><a>運動</a><a>全球</a><a>社會</a><a>地方</a><a>產經</a><a>股市</a><a>房市</a><a>生活</a><a>文教</a><a>評論</a></div><div class="member"><a>會員中心</a></div></header>
<section class="wrapper"><nav class="breadcrumb"><a class="breadcrumb-items">聯民</a><span>/</span><a class="breadcrumb-items">地方</a><span>/</span><a class="breadcrumb-items">大望北</a></nav>
<main><article class="article-content"><h1 class="article-content__title">{U.title}</h1><section class="authors"><div class="article-content__subinfo"><time class="article-content__time">2022-12-20 08:47</time><span class="article-content__author">聯民報／ 記者<a href="/news/reporter/x">范凱晴</a>／望北即時報導</span></div></section><div class="toolbar"><span class="font-resize">A A A</span><a>讚</a><a>分享</a><a>收藏</a></div>
<section class="article-content__editor"><figure class="article-content__image"><picture><img src="https://pgw.lm.example/1.jpg"></picture><figcaption>老翁在超商吃熱食等候家人。記者范凱晴／翻攝</figcaption></figure>{paragraphs(U.body[:2])}<div class="inline-ads" id="inline-1"></div>{paragraphs(U.body[2:])}<figure class="video"><iframe src="https://video.lm.example/embed/1"></iframe><figcaption>老翁與家人相見。記者范凱晴／翻攝</figcaption></figure></section>
<section class="keywords"><a>失智</a><a>超商</a><a>警方</a></section><section class="article-content__social"><p>這篇文章讓你覺得？</p><span>暖心 96</span><span>實用 12</span></section></article><section class="discuss-board"><h2>網友回應</h2><a>我要留言</a></section><section class="more-news"><h2>延伸閱讀</h2>{rows("<a>{0}</a>", "寒流來襲 青溪低溫探7度", "警暖助失智婦返家")}</section></main>
<aside class="sidebar"><h2>熱門新聞</h2>{rows("<div><b>{1}</b><a>{0}</a></div>", "跨年夜交通管制懶人包", "2023行事曆出爐", "新年紅包壓歲錢習俗")}</aside></section>
<footer><p>聯民新聞網版權所有 © lm.example All Rights Reserved.</p><p>關於我們 | 刊登廣告 | 服務條款 | 著作權 | 隱私權 | 客服</p></footer>""",
    head='<meta name="date" content="2022-12-20T08:47:21+08:00"><meta name="author" content="聯民報／ 記者范凱晴／望北即時報導"><meta property="article:published_time" content="2022-12-20T08:47:21+08:00">',
    build=bare,
    day="2022-12-20",
    time="08:47",
    origin="聯民報",
    authors=("范凱晴",),
)
