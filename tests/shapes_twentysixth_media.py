"""A twenty-sixth album of pages: Chinese-language media, written without sight of the rules.

Portals, agencies, broadcasters, papers and their e-papers, provincial portals, business and tech media, accounts.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, indented, paragraphs, story

TWENTYSIXTH_MEDIA = Album()
add = TWENTYSIXTH_MEDIA.add


def html5(language: str, title: str, middle: str, head: str) -> str:
    """A page of the later years; all that is seen is the shape's own."""
    return f'<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>{title}</title>\n{head}</head>\n<body>\n{middle}\n</body></html>'


def xhtml(language: str, title: str, middle: str, head: str) -> str:
    """A page of the earlier years, transitional."""
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>\n{head}</head>\n<body>\n{middle}\n</body></html>'


def links(*titles: str, pattern: str = '<li><a href="#" target="_blank">{0}</a></li>') -> str:
    return "".join(pattern.format(title) for title in titles)


# ---------------------------------------------------------------- portals

S = story(
    "退休教师自建乡村气象站 二十三年记录一天没断",
    "每天早上八点，七十一岁的邵立功都会准时推开自家后院的木栅栏，弯腰凑近一只刷着白漆的百叶箱。",
    "百叶箱里挂着四支温度计。读数、记数、换纸，一套动作他做了二十三年。十九本硬皮笔记本码在书架上，纸页已经发黄，格子里的数字却一笔不乱。",
    "邵立功退休前是栗坪镇中学的地理老师。2001年夏天一场冰雹打坏了镇上半数的烤烟，他翻遍县里的资料，找不到一条栗坪自己的气象记录。",
    "“课本上教学生看天，自己门口的天却没人看。”邵立功说，那年秋天，他拿出三个月退休工资，托人从省城买回了第一套仪器。",
    "起初村里人觉得他在瞎忙。直到2008年冬天，他根据连续五天的气压变化提醒邻居加固大棚，第三天夜里大雪压塌了邻村四十多座棚，栗坪只倒了两座。",
    "去年，县气象局把邵家后院列为社会观测点，配发了一台自动雨量计。工作人员比对发现，他手抄的降水数据与自动站的误差不到百分之二。",
    "县气象局副局长耿直介绍，像邵立功这样坚持二十年以上的民间观测者，全省只有四位。他的记录填补了栗坪河谷气候资料的空白，今年编制烤烟种植区划时被整册引用。",
    "名声传开后，常有学校请他去讲课。他每次都带上那只修了三回的雨量筒，让孩子们轮流往里倒水、读刻度。“读数要平视，差一丝都不行。”他总是这样开头。",
    "“等我抄不动了，就交给孙女。”邵立功合上本子。孙女今年高二，报的志愿草表上，第一栏写着大气科学。",
)
add(
    "portal, repost with the headline it had before and a staff number",
    S,
    "{T}|气象站_新川新闻_新川网",
    f"""<div id="sina_top"><div class="top-nav-wrap"><a href="//www.xinchuan.example/">新川首页</a><a>新闻</a><a>体育</a><a>财经</a><a>娱乐</a><a>科技</a><a>博客</a><a>图片</a><a>专栏</a><a>更多</a><div class="tn-person"><a class="tn-tab">登录</a><a>注册</a></div></div></div>
<ins class="adbox" data-ad-pdps="PD0571"></ins>
<div class="path-search"><div class="path"><div class="channel-logo"><a href="//news.xinchuan.example/"><span>新闻中心</span></a></div><div class="channel-path"><a href="//news.xinchuan.example/society/">社会新闻</a><span class="spliter">&gt;</span><span>正文</span></div></div><form class="search"><select><option>新闻</option><option>图片</option><option>视频</option></select><input value="请输入关键词"></form></div>
<h1 class="main-title">{S.title}</h1>
<div class="top-bar-wrap"><div class="top-bar"><div class="second-title">{S.title}</div><div class="date-source"><span class="date">2019年11月26日 07:42</span> <a href="http://www.lgwb.example/" target="_blank" class="source" rel="nofollow">岭谷晚报</a></div>
<div class="page-tool"><a class="tool-cmt" href="#"><span>评论(</span><em>86</em><span>)</span></a><a>分享</a><a>收藏</a></div></div></div>
<div class="main-content w1240"><div class="article-content clearfix"><div class="article-content-left">
<div class="article" id="article">
<p>　　原标题：七旬老教师的后院里，藏着一座气象站</p>
<div class="img_wrapper"><img src="//n.xinchuanimg.example/t/fa11/w550h367.jpg" alt=""><span class="img_descr">邵立功在查看百叶箱。岭谷晚报 图</span></div>
{indented(S.body[:4])}
<div id="ad_44099" class="otherContent_01"><iframe src="about:blank" width="300" height="250"></iframe></div>
{indented(S.body[4:])}
<p class="show_author">责任编辑：范一鸣_XN041 </p>
</div>
<div class="wx_qr"><img src="//n.xinchuanimg.example/qr.png"><p>新川新闻公众号</p><p>更多猛料！欢迎扫描左方二维码关注新川新闻官方微信</p></div>
<div class="article-bottom"><div class="keywords"><label>文章关键词：</label><a>气象站</a><a>退休教师</a></div><p class="left-opinion"><a>我要反馈</a></p></div>
<div id="tab_related" class="tab_related"><a>新川众测</a><a>聚焦</a></div><div class="related"><h2>相关新闻</h2><ul>{links("退休医生重走三十年出诊路", "小镇图书室的最后一位管理员", "山村邮递员的六千封信")}</ul></div></div>
<div class="article-content-right"><div class="blk" data-sudaclick="hot"><h3>24小时热点排行</h3><ol>{links("多地高铁票增加候补名额", "这种蘑菇千万别采", "博物馆夜场一票难求", "冷空气周四抵达江南")}</ol></div><div class="blk"><h3>图片推荐</h3><a><img src="//n.xinchuanimg.example/p.jpg"><p>雾凇初现北国江岸</p></a></div></div></div></div>
<div class="footer"><p><a>新川简介</a> | <a>广告服务</a> | <a>联系我们</a> | <a>招聘信息</a> | <a>网站律师</a> | <a>通行证注册</a></p><p>Copyright © 1998 - 2019 XINCHUAN Corporation, All Rights Reserved</p><p>新川公司 版权所有</p></div>
<div class="page-right-bar"><a class="btn-backhome">返回首页</a><a class="btn-comment">我要评论</a><a class="btn-share">分享文章</a><div class="bar-share"><span>分享到微博</span><span>扫描二维码</span></div><a class="btn-toTop">返回顶部</a></div>
<script>window.STO=window.STO||{{}};var SLIDE={{"channel":"sh","newsid":"comos-iihnz71","lead":""}};</script><script src="//n.xinchuanimg.example/common/finalpage.js" charset="utf-8"></script>""",
    head='<meta name="keywords" content="气象站,退休教师"><meta name="mediaid" content="岭谷晚报"><meta property="article:published_time" content="2019-11-26T07:42:31+08:00"><meta property="article:author" content="岭谷晚报">',
    build=html5,
    day="2019-11-26",
    time="07:42",
    origin="岭谷晚报",
    editors=("范一鸣",),
)

N = story(
    "云塘撤销两座收费站:货车司机每年少花两千多",
    "中新网云塘6月30日电 (记者 葛思远)记者30日从云塘市交通运输局获悉，7月1日零时起，国道522线青石岭、白马渡两座收费站将停止收费并拆除。",
    "两座收费站分别建成于1999年和2003年，均为政府还贷性质。经省有关部门审计，两站贷款本息已于今年3月全部还清。",
    "常年在云塘和邻市之间跑建材运输的司机孙建林算了一笔账：一趟来回省三十元，一个月跑六七趟，一年能省下两千多元。",
    "云塘市交通运输局副局长何崇明介绍，两站七十八名收费人员将通过转岗养护、内部调剂和自愿离职等方式分流，目前已有六十一人与新单位签订协议。",
    "按照计划，收费大棚拆除工程将在7月20日前完工，施工期间半幅通行，请过往司机提前减速。",
)
add(
    "portal, agency text with its end mark and two credits under it",
    N,
    "{T}_一易新闻",
    f"""<div class="ntes_nav_wrap" id="js_N_NTES_wrap"><div class="ntes-nav"><a href="http://www.yiyi.example/">一易首页</a><a>应用</a><a>快速导航</a><a class="ntes-nav-login-title">登录</a><a>注册免费邮箱</a><a>移动端</a></div></div>
<div class="post_area post_columnad_top"></div>
<div class="post_content post_area clearfix"><div class="post_crumb"><a href="http://www.yiyi.example/">一易首页</a> &gt; <a href="http://news.yiyi.example/">新闻中心</a> &gt; <a href="http://news.yiyi.example/domestic/">国内新闻</a> &gt; 正文 </div>
<div class="post_content_main" id="epContentLeft"><h1>{N.title}</h1>
<div class="post_time_source">　2017-06-30 19:05:12　来源: <a id="ne_article_source" href="http://www.chinanews.com/" target="_blank">中国新闻网</a><a href="http://jubao.yiyi.example/" class="post_jubao">举报</a></div>
<div class="post_body"><div class="post_topshare_wrap"><div class="post_tie_top"><a class="post_cnum_tie" href="#">1043</a></div><div class="post_topshare"><span class="post_topshare_title">分享到：</span><ul class="post_share"><li><a><i title="分享到易信"></i>易信</a></li><li><a>微信</a></li><li><a>QQ空间</a></li><li><a>微博</a></li></ul></div></div>
<div class="post_text" id="endText" style="border-top:1px solid #ddd;">
<p class="otitle">（原标题：云塘两收费站7月1日起停止收费 78名收费员分流安置）</p>
{indented(N.body[:2])}<div class="gg200x300"><script>document.write('');</script></div>{indented(N.body[2:4])}<p>　　{N.body[4]}(完)</p>
<p></p><div class="ep-source cDGray"><span class="left"><a href="http://www.yiyi.example/"><img src="http://img.yiyi.example/end_i.gif" alt="" width="13" height="12" class="icon"></a> 本文来源：中国新闻网 </span> <span class="ep-editor">责任编辑：冯笛_YB8021</span></div>
</div>
<div class="post_btns"><a class="post_btn_tie">跟贴 <em>1043</em></a><a>参与 3217</a></div></div>
<div class="post_recommends"><h2>热点新闻</h2><ul>{links("跨江轮渡夏季延长半小时", "县城夜市摊位抽签结果公布", "百年樟树移栽后长出新叶")}</ul></div>
<div class="tie-area" id="post_comment_area"><h3>网友跟贴</h3><div class="list"><p><b>一易云塘网友</b>：早就该撤了，跑了二十年终于等到。</p><p><b>老猫过河</b>：收费员安置好就行。</p></div></div></div>
<div class="post_content_side"><div class="mod_rank"><h2>新闻排行</h2><ul>{links("大学食堂推出半份菜", "古桥修缮发现清代碑刻", "水库放流鱼苗百万尾")}</ul></div></div></div>
<div class="ntes-quicknav"><div class="ntes-quicknav-content"><ul class="ntes-quicknav-list"><li><h3><a>新闻</a></h3></li><li><a>国内</a></li><li><a>国际</a></li><li><a>社会</a></li><li><a>军事</a></li><li><a>图片</a></li><li><a>视频</a></li></ul><ul class="ntes-quicknav-list"><li><h3><a>体育</a></h3></li><li><a>足球</a></li><li><a>篮球</a></li><li><a>综合</a></li><li><a>彩票</a></li><li><a>直播</a></li></ul><ul class="ntes-quicknav-list"><li><h3><a>财经</a></h3></li><li><a>股票</a></li><li><a>基金</a></li><li><a>理财</a></li><li><a>商业</a></li><li><a>房产</a></li></ul><ul class="ntes-quicknav-list"><li><h3><a>科技</a></h3></li><li><a>通信</a></li><li><a>互联网</a></li><li><a>家电</a></li><li><a>手机</a></li><li><a>数码</a></li></ul></div></div>
<div class="N-nav-bottom"><p>© 1997-2017 一易公司版权所有</p><p><a>公司简介</a> | <a>联系方法</a> | <a>招聘信息</a> | <a>客户服务</a> | <a>隐私政策</a> | <a>不良信息举报</a></p></div>""",
    head='<meta name="author" content="一易"><meta name="Copyright" content="一易版权所有"><meta property="article:published_time" content="2017-06-30T19:05:12+08:00"><base target="_blank">',
    build=html5,
    day="2017-06-30",
    time="19:05",
    origin="中国新闻网",
    authors=("葛思远",),
    editors=("冯笛",),
)

F = story(
    "“十一”自驾返乡，他们在服务区过了一夜",
    "10月1日凌晨两点，沪岭高速柳溪服务区的停车位已经满了四个小时。",
    "严小可抱着睡着的女儿，坐在便利店门口的台阶上。从出发到现在，十一个小时，导航上的红线只缩短了三分之一。",
    "“早知道就坐火车了。”丈夫在一旁给车充电，前面还排着九辆。",
    "据柳溪服务区值班经理介绍，当晚高峰时段，服务区内滞留车辆超过一千一百辆，是设计容量的三倍。服务区临时开放了员工食堂和两间会议室，供老人和孩子休息。",
    "凌晨三点，食堂师傅熬好了四大桶白粥，免费发放。领粥的队伍绕过加油站，一直排到匝道口。",
    "排在队伍里的货车司机老唐跑了二十年长途，他说自己见过更堵的，“但没见过服务区半夜请大家喝粥。”",
    "清晨六点二十分，前方事故处理完毕，车流开始缓慢移动。严小可把没喝完的半碗粥倒进保温杯，发动了车。",
)
add(
    "portal, hashed class names, the byline a line before the text",
    F,
    "{T}_梧桐网资讯_梧桐网",
    f"""<div id="root"><div><div class="nav-2BEvFwSQ clearfix"><ul class="list-3gTx">{links("首页", "资讯", "视频", "直播", "财经", "娱乐", "体育", "时尚", "汽车", "房产", pattern='<li class="nav_li-1V"><a>{0}</a></li>')}</ul><div class="login-1hZ"><a>登录</a></div></div>
<div class="logo-3XaA"><a href="//news.wutong.example/"><img alt="梧桐网资讯"></a><div class="search-9qQ"><input value="国庆返乡"><button></button></div></div>
<div class="content-3--Ol8"><div class="leftContent-1ESnk"><div class="artical-_Qk9D"><h1 class="topic-3bY8H">{F.title}</h1>
<div class="info-3ivib clearfix"><p class="time-hm3v7"><span>2020年10月02日 10:36:44</span><br><span style="vertical-align:bottom">来源：</span><span class="publisher-26PK"><span class="source-2pXi2"><a href="http://www.jqrb.example/" target="_blank">江桥日报</a></span></span></p>
<div class="share_box-1oLc"><a class="sina-z-uX"></a><a class="qqzone-3Z-X"></a><a class="wechat-dlUI"></a></div><div class="comment_box-1xBA"><span class="num-1eBO">215</span><span class="text-3Qlc">人参与</span><span class="num-1eBO">31</span><span>评论</span></div></div>
<div class="main_content-LcrEru" id="root_content"><div class="text-3w2e3D"><p>原标题：堵在柳溪的一夜</p><p>江桥日报记者 苗苗 实习生 温笑言</p>{paragraphs(F.body[:2])}<p class="detailPic"><img src="https://x0.wutongimg.example/res/2020/a.jpg"></p><p class="picIntro">凌晨的服务区停车场。苗苗 摄</p>{paragraphs(F.body[2:])}</div><span class="end-3cM"><a href="//www.wutong.example/"></a></span></div>
<div class="praise-25bJ"><em>喜欢</em><span>402</span></div><p class="declare-1jZ">免责声明：本文仅代表作者观点，与梧桐网无关。</p></div>
<div class="recommend-2W"><h4>为您推荐</h4><ul>{links("收费员的国庆：八小时说了四千句您好", "返乡路上，后备厢里装了什么", "服务区美食地图，吃货看这里")}</ul></div></div>
<div class="rightContent-2Y"><div class="hot-1z"><h4>精品有声</h4><p>段子来了</p><p>夜读</p></div><div class="hot-1z"><h4>资讯排行</h4><ol>{links("省博数字展厅今日开放", "台风外围影响东部沿海", "县城中学搬进新校区")}</ol></div></div></div>
<div class="footer-3tC"><div><a>梧桐新媒体介绍</a><a>诚征英才</a><a>保护隐私权</a><a>免责条款</a><a>意见反馈</a></div><div class="copyright-2fO"><span>梧桐新媒体</span><span>版权所有</span><span>Copyright © 2020 Wutong New Media Limited All Rights Reserved.</span></div></div></div></div>
<script>var allData={{"docData":{{"title":"x","newsTime":"2020-10-02 10:36:44","source":"江桥日报"}}}};</script>""",
    head='<meta name="og:webtype" content="news"><meta property="og:time" content="2020-10-02 10:36:44"><meta name="og:category" content="梧桐网资讯">',
    build=html5,
    day="2020-10-02",
    time="10:36",
    origin="江桥日报",
    authors=("苗苗", "温笑言"),
)

A = story(
    "一碗米线的旅行：从马帮驿站到高铁站",
    "在滇南一带，清早的第一声招呼往往不是“吃了吗”，而是“甩碗米线去”。",
    "米线的来历说法很多。流传最广的一种，是清末马帮走夜路，嫌米饭冷得快，便把米磨浆压成丝，带着上路，遇水一烫就能吃。",
    "真正让它走出大山的是铁路。1910年窄轨通车，沿线小站的月台上支起了炭炉，火车停六分钟，正好够烫一碗。",
    "老饕们讲究“三鲜”：汤鲜、料鲜、现压的米线鲜。汤要老母鸡和筒骨熬足五个钟头，米线则是过了午就不卖。",
    "如今，高铁站的米线店用上了自动烫煮机，九十秒出一碗。味道好不好，见仁见智，但排队的人从没少过。",
    "一碗米线，装得下一百年的路。",
)
add(
    "account platform of a portal, the words of return glued to the last paragraph",
    A,
    "{T}_米线",
    f"""<header id="main-header" class="error-head"><div class="area"><a class="left logo" href="//www.huhu.example">狐狐</a><ul class="nav">{links("新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经", "娱乐", "更多")}</ul><a class="login-hd">登录狐狐</a></div></header>
<div class="wrapper-box"><div id="article-container" class="area article-page"><div class="left sidebar"><div class="user-info"><div class="user-pic"><a href="//mp.huhu.example/profile?xpt=77"><img src="//5b09.itc.example/tx.jpg"></a></div><h4><a href="//mp.huhu.example/profile?xpt=77">滇味札记</a></h4><dl class="user-num"><dd><span class="value"><em>312</em>文章</span></dd><dd><span class="value"><em>158万</em>总阅读</span></dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share"><span>评论</span><em>4</em><a>分享</a><ul class="share-con"><li>微信分享<div class="weixin-qrcode">用微信扫描二维码<br>分享至好友和朋友圈</div></li><li>新浪微博</li></ul></div></div>
<div class="left main"><div class="text" data-spm="content"><div class="text-title"><h1>{A.title}</h1><div class="article-info"><span class="time" id="news-time" data-val="1528770000000">2018-06-12 10:20</span><span class="tag"><a>美食</a> /<a>高铁</a></span></div></div>
<article class="article" id="mp-editor">{paragraphs(A.body[:3])}<p class="ql-align-center"><img src="//5b09.itc.example/images/mx1.jpeg"></p>{paragraphs(A.body[3:5])}<p>{A.body[5]}<a href="//www.huhu.example/?strategyid=00001" target="_blank" title="点击进入狐狐首页" id="backsohucom">返回狐狐，查看更多</a></p><!-- 政务账号添加来源标示处理 --><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">声明：该文观点仅代表作者本人，狐狐号系信息发布平台，狐狐仅提供信息存储空间服务。</div><div class="bottom-relate-wrap"><span class="read-wrap">阅读 (<em class="read-num">2.1万</em>)</span><a class="report-wrap">投诉</a></div></div>
<div id="groom-read"><h3>推荐阅读</h3><ul>{links("周末去古镇，这六道小吃别错过", "老街茶馆里的龙门阵", "一条米线街的晨与昏", pattern='<li class="news-box"><h4><a>{0}</a></h4><div class="other"><span>今天 08:11</span></div></li>')}</ul></div></div>
<div class="right sidebar"><div class="hot-article"><h3>热门图集</h3><a>雨后梯田</a><a>老城墙的光</a></div><div class="hot-article"><h3>24小时热文</h3><ul>{links("这种水果下月大量上市", "夏季用电小窍门")}</ul></div></div></div></div>
<div class="float-links"><a>意见反馈</a><a>回到顶部</a></div>
<script>var cfgs={{channel_id:"28",news_id:"235299871",publish_time:"2018-06-12 10:20"}};</script>""",
    head='<meta name="mediaid" content="滇味札记"><meta itemprop="datePublished" content="2018-06-12 10:20"><meta property="og:type" content="news"><meta property="og:release_date" content="2018-06-12 10:20">',
    build=html5,
    day="2018-06-12",
    time="10:20",
    origin="滇味札记",
)

Q = story(
    "深度｜消失的县城影院：最后一场放给谁看",
    "划重点：",
    "1、中部某县三家影院两年内关停两家，剩下的一家日均观影不足四十人次。",
    "2、设备折旧、房租和片方分账是压在县城影院老板头上的三座山。",
    "3、有人转做小剧场和儿童乐园，也有人守着最后一块银幕。",
    "3月的一个周二下午，安平县星辉影城三号厅，银幕亮着，台下只坐了两个人。放映员梁超数了数爆米花机里剩下的玉米粒，决定今天不开火了。",
    "星辉影城2016年开业时，县长来剪过彩。那一年春节档，七个厅场场爆满，过道里加过塑料凳。",
    "“一台放映机六十八万，灯泡一千五百小时就要换。”老板顾一平翻出账本，去年全年票房一百一十二万元，分账后剩下五十一万元，房租就要四十万元。",
    "拐点出现在2020年之后。停业半年，县城年轻人习惯了在手机上看电影；再开门时，观众没有全回来。",
    "隔壁的庆元县，两家影院先后关停。其中一家改成了蹦床公园，幕布被裁成防撞垫的外罩。",
    "一位不愿具名的院线人士对记者表示，县城影院并非没有市场，问题在于排片和票价照搬大城市，“返乡的人一年只回来一次，留下的人想看的片子排不上。”",
    "今年清明，顾一平把三号厅改成了戏曲小剧场，请县剧团每周六来演两折。第一场卖了九十六张票，是这个厅两年来最满的一次。",
    "“先活下来。”他说。",
)
add(
    "portal's own desk, several writers and points in front",
    Q,
    "{T}_讯通新闻",
    f"""<div id="TopNav" class="qn-header"><a class="logo" href="https://news.xuntong.example/">讯通新闻</a><ul>{links("要闻", "财经", "科技", "娱乐", "体育", "时尚", "军事", "国际")}</ul><div class="user"><a>登录</a></div></div>
<div id="LeftTool" class="LEFT"><div class="year through"><span>2023</span></div><div class="md"><span>04/</span><span>11</span></div><div class="time"><span>08:05</span></div><div class="author"><div class="logo"><img src="//inews.xuntong.example/tx"></div><div>潜流工作室</div></div><div class="comment"><span>评论</span><span>268</span></div><div class="share"><span>分享</span></div></div>
<div class="content clearfix"><div class="LEFT-main qq_conent"><h1>{Q.title}</h1>
<div class="content-article"><div id="ArticleContent"><p class="one-p"><img class="content-picture" src="//inews.xuntong.example/newsapp/0/1.jpg"></p><p class="one-p">文｜裴小雨 郎逸 程巳</p><p class="one-p">编辑｜贺兰</p>{"".join(f'<p class="one-p">{line}</p>' for line in Q.body)}<p class="one-p">（应受访者要求，梁超为化名）</p></div>
<div class="copyright-tip">版权声明：本文系讯通新闻《潜流》栏目独家稿件，未经授权，禁止媒体转载。</div></div>
<div id="Comment"><h3>网友评论</h3><p>小北风：我们县也是，上一次去看电影还是相亲。</p><p>木子：戏曲小剧场这个主意好。</p></div></div>
<div class="RIGHT"><div class="hotnews"><h3>热点精选</h3><ul>{links("春茶开采，茶农迎来黄金十天", "一座水电站的生态放流账", "县中教师的晚自习")}</ul></div></div></div>
<div class="qn-foot"><p>Copyright © 1998 - 2023 Xuntong. All Rights Reserved</p><p>讯通公司 版权所有 | 互联网新闻信息服务许可证编号：99220200009</p></div>
<script>window.DATA={{"article_id":"20230411A01F2X","media":"潜流工作室","pubtime":"2023-04-11 08:05:21"}};</script>""",
    head='<meta name="apub:time" content="2023-04-11 08:05:21"><meta name="apub:from" content="default">',
    build=html5,
    body=(*Q.body, "（应受访者要求，梁超为化名）"),
    day="2023-04-11",
    time="08:05",
    origin="潜流工作室",
    authors=("裴小雨", "郎逸", "程巳"),
    editors=("贺兰",),
)

# ---------------------------------------------------------------- party papers, agencies, broadcasters

P = story(
    "让好种子长在自己的田里（深阅读）",
    "四月的南浦试验田，水面映着天光。育种专家詹秋实卷起裤腿下到田里，从一排水稻中间拔起一株，数了数分蘖。",
    "“这是‘浦香9号’的第十四代，稻瘟病抗性稳住了，米质还要再看一季。”詹秋实说，从第一次杂交到今天，整整十一年。",
    "种子是农业的“芯片”。近年来，南浦省把种业振兴摆在突出位置，建成省级种质资源库三座，收集保存地方品种两万一千份。",
    "企业成为创新主体",
    "走进位于川口县的禾兴种业，分子检测实验室里，机械臂正把叶片样品分进九十六孔板。过去靠人眼看、靠经验选，如今一粒种子在播种前就能“算”出大概的长势。",
    "公司总经理石孟华介绍，去年研发投入占销售收入的百分之十二，与五家科研院所共建联合体，成果转化收益科研人员可分七成。",
    "良种进村最后一公里",
    "“种子选得再好，发不到农民手里也是白搭。”川口县种业服务中心主任冉茂林说。过去，村民买种靠熟人介绍，品种又多又杂，一个村能种出二十几个名字的稻子。",
    "从2019年起，川口县每年在各乡镇设展示田，把主推品种种在路边，收割前请农户来看、来尝、来打分。今年全县主推品种由四十七个精简到十二个。",
    "好种子还要好种法。在川口县石桥镇，种粮大户万喜来今年第一次签下“种药肥一体”服务合同，一亩地节省成本六十元。",
    "“种子有保险，减产有人赔，心里就踏实。”万喜来说。",
    "南浦省农业农村厅有关负责人表示，力争到2025年，全省主要农作物良种覆盖率稳定在百分之九十八以上，自主选育品种面积占比超过八成。",
)
add(
    "central party paper online, shoulder title and reporter's line",
    P,
    "{T}--经济·科技--民声网 ",
    f"""<div class="header_top"><div class="w1000"><a href="http://www.minsheng.example/">民声网</a> &gt;&gt; <a href="http://finance.minsheng.example/">经济·科技</a><span class="fr"><a>客户端下载</a> <a>领导留言</a> <a>English</a> <a>日本語</a> <a>Français</a></span></div></div>
<div class="layout nav_box cf"><img src="/img/logo.png" alt="民声网"><ul>{links("时政", "国际", "地方", "社会", "观点", "理论", "党建", "教育", "文化", "健康")}</ul></div>
<div class="layout route cf" id="rwb_navpath"><a class="clink">民声网</a>&gt;&gt;<a class="clink">经济·科技</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl">
<h3 class="pre">南浦省着力推进种业自主创新</h3>
<h1>{P.title}</h1>
<h4 class="sub"></h4>
<div class="author cf">本报记者　韦亦舟　章晓岚</div>
<div class="col-1-1 fl">2021年04月19日06:12 | 来源：<a href="http://paper.minsheng.example/" target="_blank">民声网－民声日报</a></div>
<div class="col-1-2 fr"><span class="mr">小字号</span><img src="/img/zh.png"></div>
<div class="pic_c cf"></div>
<div class="rm_txt_con cf"><p style="text-indent: 2em;">{P.body[0]}</p>{"".join(f'<p style="text-indent: 2em;">{line}</p>' for line in P.body[1:3])}<p style="text-indent: 2em;"><strong>{P.body[3]}</strong></p>{"".join(f'<p style="text-indent: 2em;">{line}</p>' for line in P.body[4:6])}<p style="text-indent: 2em;"><strong>{P.body[6]}</strong></p>{"".join(f'<p style="text-indent: 2em;">{line}</p>' for line in P.body[7:])}
<p class="paper_num">《 民声日报 》（ 2021年04月19日 02 版）</p><div class="edit cf">(责编：蒲苇、岳连山)</div></div>
<div class="bdshare"><span>分享让更多人看到 </span><a title="分享到新浪微博"></a><a title="分享到微信"></a></div></div>
<div class="col col-2 fr"><div class="col2_rm"><h3>热门排行</h3><ul>{links("1 一季度外贸开门红", "2 老旧小区电梯怎么装", "3 春耕农资供应充足", "4 数字乡村看变化")}</ul></div><div class="wx_c"><img src="/img/ewm.jpg"><p>微信“扫一扫”添加“民声网”</p></div></div></div>
<div class="layout tj cf"><h3>推荐阅读</h3><ul class="cf"><li><a><img src="/n1/a.jpg"><b>守护一江碧水</b></a><i>编者按：这个春天，记者沿江采访，记录变化……</i></li></ul></div>
<div class="layout link_box cf"><h3>友情链接</h3><p><a>南浦政府网</a> <a>农业信息网</a> <a>华信网</a> <a>央讯网</a> <a>种业在线</a> <a>求实理论网</a> <a>国声网</a> <a>中经观察网</a></p></div>
<div class="footer"><p>民声日报社概况 | 关于民声网 | 报社招聘 | 招聘英才 | 广告服务 | 合作加盟 | 版权服务 | 数据服务</p><p>服务邮箱：kf@minsheng.example 违法和不良信息举报电话：0000-65360000</p><p>互联网新闻信息服务许可证99120170001 | 增值电信业务经营许可证B1-99060139</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright © 1997-2021 by www.minsheng.example. all rights reserved</p></div>""",
    head='<meta name="publishdate" content="2021-04-19"><meta name="author" content="104902"><meta name="editor" content="1763"><meta name="source" content="来源：民声网－民声日报"><meta name="filetype" content="0"><meta name="publishedtype" content="1">',
    build=html5,
    day="2021-04-19",
    time="06:12",
    origin="民声网－民声日报",
    authors=("韦亦舟", "章晓岚"),
    editors=("蒲苇", "岳连山"),
)

X = story(
    "新学期，多地乡村学校有了“小厨房”",
    "新华社江州9月5日电（记者舒云帆、童洛）中午十一点五十分，江州市岭头乡中心小学的“小厨房”飘出土豆焖排骨的香味。一百零三名学生排队洗手，打饭，三菜一汤热气腾腾。",
    "从这个学期起，岭头小学不再由十五公里外的中央厨房配送午餐，改为校内现做。食堂请了两名村里的大嫂掌勺，每天的菜谱贴在校门口，家长可随时进后厨查看。",
    "记者从江州市教育局了解到，今年暑假，全市投入两千六百万元，为五十七所百人以下的乡村学校新建或改建了食堂，惠及学生四千二百余人。",
    "“配送的饭到学校常常是温的，冬天更凉。”岭头小学校长季兴邦说，现做现吃之后，剩饭量比上学期减少了四成。",
    "食材从哪里来？岭头小学与村里的合作社签了协议，蔬菜当天采、当天送，价格每月公示一次。六年级学生的劳动课也搬到了校园菜地，种出的南瓜和辣椒端上了餐桌。",
    "江州市教育局有关负责人表示，小厨房每餐标准十元，其中财政补助五元。下一步将为各校食堂安装“互联网＋明厨亮灶”设备，接受家长和社会监督。",
)
add(
    "state agency's site, the date split and printed in two headers",
    X,
    "{T}-华信网",
    f"""<div class="fix-ewm domPC" data="datasource:20240905aa"><img src="zxcode.jpg"><br>扫一扫手机打开</div>
<div class="topAd domPC"><script>document.write("");</script></div><div class="toolbar domPC"><a>高层</a><a>时政</a><a>国际</a><a>财经</a><a>思想</a><a>教育</a><a>健康</a><a>图片</a><a>视频</a><a>专题</a><a>学习</a><a>访谈</a></div><div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><ul><li><a href="http://www.huaxin.example/">华信网</a> &gt; <a>教育</a> &gt; 正文</li></ul></div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>09</em>/<em>05</em></span><span class="time">17:20:36</span></div><div class="source">来源：华信网</div>
<div class="head-line clearfix"><h1><span class="title">{X.title}</span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a><a class="qq"></a></div></div></div></div></div>
<div class="mheader domMobile"><a href="http://www.huaxin.example/"><img src="/m/logo.png"></a><h1><span class="title">{X.title}</span></h1><div class="info">2024-09-05 17:20:36<span>来源：华信网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{indented(X.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a></span><span class="editor"> 【责任编辑:龚遥
】 </span></div></div>
<div class="nextpage clearfix" style="display:none;"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a></a></div></div>
<div class="relatedNews"><h3>深度观察</h3><ul>{links("乡村教师的第一课", "营养餐如何吃得放心", "从一张课桌看山区教育")}</ul></div></div>
<div class="main-right right"><div class="columBox hotList"><div class="col-tit"><span>新闻热榜</span></div><ul>{links("秋粮收购陆续展开", "中秋假期出行提示", "这些新规本月起施行")}</ul></div></div></div>
<div class="sharing domMobile"><span class="share_wx">微信扫一扫</span><span>手机浏览</span></div><div class="adv domPC"><a><img src="/ad/3.jpg"></a></div>
<div class="foot"><p><a>关于我们</a> | <a>联系我们</a> | <a>我要链接</a> | <a>版权声明</a> | <a>法律顾问</a> | <a>广告服务</a></p><p>Copyright © 2000 - 2024 HUAXINNET.EXAMPLE　All Rights Reserved.</p><p>制作单位：华信网股份有限公司　版权所有：华信网股份有限公司</p></div>
<script>var publishDate="2024-09-05 17:20";</script>""",
    head='<meta name="publishid" content="20240905aa/c"><meta name="nodeid" content="01007013"><meta name="source" content="新华社"><meta name="catalogs" content="01007013"><meta name="renderer" content="webkit">',
    build=html5,
    day="2024-09-05",
    time="17:20",
    origin="华信网",
    authors=("舒云帆", "童洛"),
    editors=("龚遥",),
)

C = story(
    "(经济观察)旧集装箱变身露营房 沿海小城试水循环旅游",
    "华讯社蓝湾3月14日电　题：旧集装箱变身露营房　沿海小城试水循环旅游",
    "华讯社记者　方知远",
    "退潮后的月亮湾，二十四只漆成浅蓝色的集装箱错落地摆在防风林边上。推开门，床、书桌、淋浴间一应俱全，窗外就是海。",
    "这些集装箱平均“工龄”十四年，跑过三十多个港口。一年前，它们还堆在蓝湾港的废旧堆场里，等待切割回炉。",
    "“一只报废箱当废铁卖，只值八千元。”蓝湾循环旅游公司负责人麦天佑说，改成客房后，旺季一晚卖到六百八十元，投资两年半可收回。",
    "蓝湾港年吞吐量在省内排名第五，每年淘汰的集装箱约三千只。当地文旅部门测算，如果其中一成用于旅游设施，可减少建材消耗约四千吨。",
    "也有业内人士提醒，集装箱隔热差、易锈蚀，海边盐雾环境更需注意结构安全。对此，蓝湾市正在制定改造房屋的检验办法，拟于年内出台。",
)
add(
    "second agency's site, with title and reporter as lines of the text",
    C,
    "{T}-华讯网",
    f"""<div id="nav"><div class="nav_navcon"><ul><li class="nav_li1"><a href="/">首页</a></li><li><a href="/gn/">时政</a></li><li><a href="/gj/">国际</a></li><li><a href="/cj/">财经</a></li><li><a href="/hr/">华人</a></li><li><a href="/tp/">图片</a></li><li><a href="/shipin/">视频</a></li></ul></div></div>
<div class="w1280 mt20"><div class="con_left" id="con_left"><div class="line1"></div>
<div class="dd_toptitle"><ul><li><a>滚动</a></li><li><a>要闻</a></li><li><a>国内</a></li><li><a>国际</a></li><li><a>军事</a></li><li><a>社会</a></li><li><a>金融</a></li><li><a>能源</a></li><li><a>汽车</a></li><li><a>房产</a></li><li><a>港澳</a></li><li><a>台湾</a></li><li><a>华人</a></li><li><a>生活</a></li><li><a>健康</a></li></ul></div><div id="cont_1_1_2"><div class="path">本页位置：<a href="/">首页</a> → <a href="/cj/">财经中心</a> → <a href="/cj/gd.shtml">滚动新闻</a></div>
<h1 style="display:block; position:relative; text-align:center; clear:both">{C.title}</h1>
<div class="left-time"><div class="left-t">2017年03月14日 16:21　来源：<a href="http://www.huaxun.example/" class="source">华讯网</a>　<a name="baidusnap0"></a><i class="cyhd"></i>参与互动(<span id="tsCount"><a href="#">0</a></span>)</div></div>
<div class="tupian_div"></div>
<div class="left_zw" style="position:relative"><div style="text-align:center"><img src="//i2.huaxun.example/2017/0314/1.jpg" alt=""></div><div class="pictext" align="left">蓝湾月亮湾露营地的集装箱客房。　方知远　摄</div>
<p>　　{C.body[0]}</p><p>　　{C.body[1]}</p>{indented(C.body[2:6])}<p>　　{C.body[6]}(完)</p><table border="0" cellspacing="0" cellpadding="0" align="left" id="adhzh"><tbody><tr><td></td></tr></tbody></table></div>
<div class="left_name"><div class="left_name"><span>【编辑:陶稚】</span></div></div>
<div class="share"><span>分享到：</span><a>微博</a><a>微信</a></div>
<div class="div624"><h3>&gt;财经频道精选：</h3><ul class="yaowen">{links("一季度快递业务量大增", "水产养殖保险扩面", "港口夜间作业提速")}</ul></div></div></div>
<div class="con_right"><div class="right1"><h3>24小时点击排行</h3><ol>{links("两地开通跨市公交", "新能源船下水试航", "海鲜市场推出溯源码")}</ol></div></div></div>
<div class="pagebottom"><div class="pagebottom_1"><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a></div><div class="pagebottom_2">本网站所刊载信息，不代表华讯社和华讯网观点。 刊用本网站稿件，务经书面授权。</div><div class="pagebottom_2">未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</div><div>Copyright ©1999-2017 huaxun.example. All Rights Reserved</div></div>""",
    head='<!--[4,120,8173511] published at 2017-03-14 16:23:05 from #10 by 陶稚--><meta name="author" content="huaxun"><meta name="copyright" content="www.huaxun.example,版权所有">',
    build=html5,
    body=(C.body[0], *C.body[2:]),
    day="2017-03-14",
    time="16:21",
    origin="华讯网",
    authors=("方知远",),
    editors=("陶稚",),
)

V = story(
    "防汛一线丨水位涨了又落 他们在堤上守了二十六天",
    "央讯网消息：8月6日清晨，沅泽河柳叶洲段水位退到警戒线以下。堤上的帐篷里，段长陶四海终于脱下了穿了二十六天的胶鞋。",
    "柳叶洲大堤全长十一公里，保护着两个乡镇、三万多亩农田。7月11日起，河水连续三次超警，最高时离堤顶只有八十厘米。",
    "每二百米一个哨棚，每棚六个人，两小时巡一趟。二十六天里，巡堤队伍走过的路加起来超过四万公里，发现并处置管涌、渗漏二十三处。",
    "“最怕的是后半夜。雨大，手电照不远，全靠脚底板去感觉软硬。”陶四海说。",
    "七月二十五日凌晨，四号哨棚的队员发现堤脚有浑水冒出。二十分钟后，预备队扛来砂石料，围井反滤，到天亮时渗水变清，险情排除。",
    "这几天，村民陆续回家清淤。县里派出十四支农技小分队，指导抢排田间积水，改种晚秋作物。（总台记者 薄海生 尤溪 沅泽台记者 柳成荫）",
)
add(
    "national broadcaster, editors for text and duty under the article",
    V,
    "{T}_新闻频道_央讯网(yangxun.example)",
    f"""<div class="nav-new"><div class="w1000"><a href="//www.yangxun.example/" class="logo"></a><ul>{links("新闻", "视频", "经济", "评论", "体育", "军事", "农业", "法治", "直播", "节目单")}</ul><div class="search"><input placeholder="搜索"></div></div></div>
<div class="column_wrapper"><div class="crumb_bg"><a href="//www.yangxun.example/">央讯网首页</a> &gt; <a href="//news.yangxun.example/">新闻</a> &gt; 国内新闻</div>
<div class="cnt_bd" id="title_area"><h1>{V.title}</h1><div class="function"><span class="info"><i>来源：<a href="//news.yangxun.example/">央讯新闻客户端</a></i>　<i>2020年08月06日 11:47</i></span><span class="fr"><a class="big">A+</a><a class="small">A-</a></span></div><div class="share_w"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ</a><div class="erweima">扫一扫 分享到微信</div></div></div>
<div class="content_area" id="content_area">{indented(V.body[:2])}<p class="photo_img_20190808" style="text-align:center"><img src="//p1.img.yangxun.example/2020/08/06/a.jpg" width="640"></p><p class="photo_alt_20190808">巡堤队员在查看渗漏点</p>{indented(V.body[2:])}</div>
<div class="zebian"><span>编辑：管小琪</span> <span>责任编辑：骆云</span></div>
<div class="ind_kj"><span>点击收起全文</span></div>
<div class="retell"><h3>扫一扫 分享到微信</h3></div></div>
<div class="col_w320"><div class="md"><h3>央讯热榜</h3><ol>{links("秋粮田管正当时", "暑期档票房过百亿", "高温预警继续发布", "国产大科学装置通过验收")}</ol></div><div class="md"><h3>最新推荐</h3><ul>{links("水退之后看重建", "堤上的孩子们")}</ul></div></div>
<div class="jscroll"><ul><li><a>新闻频道</a></li><li><a>财经频道</a></li><li><a>综艺频道</a></li><li><a>体育频道</a></li><li><a>电影频道</a></li><li><a>军事农业频道</a></li><li><a>科教频道</a></li><li><a>少儿频道</a></li></ul></div>
<div class="page_bottom"><p>央讯简介|联系我们|法律顾问|加入我们|网站地图</p><p>网上传播视听节目许可证号 9902004 新出网证（某）字098号 中国互联网视听节目服务自律公约</p><p>国家广播电视总台 央讯网 版权所有</p></div>
<script>var commentTitle="x";var itemid1="ARTI2020";var publishDate ="20200806114710 ";</script>""",
    head='<meta name="contentid" content="ARTIx200806"><meta name="source" content="央讯新闻客户端"><meta name="filetype" content="1"><meta name="author" content="骆云">',
    build=html5,
    day="2020-08-06",
    time="11:47",
    origin="央讯新闻客户端",
    authors=("薄海生", "尤溪", "柳成荫"),
    editors=("管小琪", "骆云"),
)

R = story(
    "快递盒去哪儿了？三城回收箱调查：一半成了摆设",
    "国声网北阳11月13日消息（记者祝融 见习记者凌小满）据国家之声《晨间纵横》报道，“双十一”刚过，数以亿计的快递包裹陆续送到消费者手中。拆完快递，纸盒去哪儿了？",
    "去年以来，多家快递企业在网点设置了包装回收箱，鼓励用户把纸盒投进去再次使用。记者近日走访北阳、宁川、潼江三地的三十六个网点，发现其中十七个箱子空空如也，有的堆着杂物，有的干脆锁在储物间。",
    "北阳市民刘女士：箱子我见过，但是纸盒拆开一般就坏了，再说卖给收废品的还能换几毛钱。",
    "网点负责人道出苦衷：回收来的纸盒规格不一，整理一个要一分多钟，而一只新纸箱的成本不到一块钱。",
    "专家：押金与积分两手抓",
    "宁川大学环境学院副教授温其玉认为，回收箱失灵的根本原因是缺少激励。她建议推行循环箱押金制，同时对主动交回包装的用户给予积分，积分可抵运费。",
    "“关键是让用户、快递员和网点三方都划算，事情才做得长久。”温其玉说。",
)
add(
    "national radio's site, a programme's report with talk set in the text",
    R,
    "{T}_国声网",
    f"""<div class="cnr-top"><div class="wrap"><a href="http://www.guosheng.example/"><img src="/2015/logo.jpg" alt="国声网"></a><span class="ad"><script>CNRAD('a1');</script></span></div></div>
<div class="wrapper"><div class="subNav"><a href="/">国声网首页</a>&gt; <a href="/native/">国声网国内</a>&gt; 正文</div>
<div class="article"><div class="article-header"><h2>{R.title}</h2><div class="subject"><span class="publish-time"><strong>2018-11-13 08:44:00</strong></span><span class="source">来源：国声网</span></div><div class="article-font"><span>字号：</span><a>大</a> <a>中</a> <a>小</a></div></div>
<div class="article-audio"><audio controls src="http://audio.guosheng.example/1113.mp3"></audio><p>点击收听</p></div>
<div class="article-body"><div class="TRS_Editor">{indented(R.body[:4])}<p>　　<strong>{R.body[4]}</strong></p>{indented(R.body[5:])}</div></div>
<div class="editor">编辑：<span>晏秋</span></div><div class="kws">关键词：<a>快递</a> <a>回收</a></div>
<div class="article-footer"><ul class="prenext"><li>上一篇：<a>今冬首场雪何时到？气象专家解读</a></li><li>下一篇：<a>老旧电梯更新有了新办法</a></li></ul></div></div>
<div class="right-con"><div class="hot"><h3>新闻排行</h3><ul>{links("冬奥场馆建设进展", "多地开始供暖", "冬储菜价格平稳")}</ul></div><div class="pl"><h3>国声评论</h3><ul>{links("小区快递柜该不该收费", "莫让好事打折扣")}</ul></div></div></div>
<div class="footer-cnr"><p><a>关于我们</a> | <a>版权声明</a> | <a>联系方式</a></p><p>国声网 版权所有 信息网络传播视听节目许可证 9902009号</p><p>举报电话：0000-56800000</p></div>""",
    head='<meta name="PubDate" content="2018-11-13 08:44:00"><meta name="ContentSource" content="国声网"><meta name="author" content="晏秋"><meta name="filetype" content="0">',
    build=html5,
    day="2018-11-13",
    time="08:44",
    origin="国声网",
    authors=("祝融", "凌小满"),
    editors=("晏秋",),
)

# ---------------------------------------------------------------- e-papers

E = story(
    "粮票换来的书 如今免费借给全村",
    "本报讯 县城往西三十里的枫杨村，有一间不锁门的书房。一万两千册书，谁都能借，不押钱，不登记，看完放回来就行。",
    "书房的主人叫祁长庚，今年六十九岁。1978年，他用攒下的二十斤粮票跟城里的工人换了一套《水浒传》，那是他的第一套书。",
    "“那时候饿肚子，我娘骂我把口粮换成了纸。”祁长庚笑着说，他把三本书轮流借给村里的年轻人，还回来时书角都磨圆了。",
    "从那以后，他每年卖掉两头猪，一头的钱过年，一头的钱买书。三十多年下来，书从木箱装到土炕，又从土炕码到房梁。",
    "2013年，村里把闲置的小学教室腾出来给他放书。祁长庚自己动手打了四十个书架，门上挂了一块木牌：枫杨书房。",
    "去年冬天，县图书馆在这里设了流通点，每季度送来三百册新书。放寒假的时候，孩子们坐满了两间教室。",
)
add(
    "Founder e-paper of a city's party paper",
    E,
    "{T}-兰台日报数字报",
    f"""<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="top"><tr><td width="300"><img src="../../../tplimg/logo.jpg" alt="兰台日报"></td><td class="default"><strong>2016年03月09日　星期三</strong></td><td align="right"><a href="../../2016-03/08/node_2.htm">上一期</a>　<a href="../../2016-03/10/node_2.htm">下一期</a>　<form><input name="q"><input type="button" value="检 索"></form></td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="360" valign="top"><table><tr><td class="px12"><strong>第A05版：民生</strong></td><td><a href="node_5.htm">上一版</a>3 4<a href="node_7.htm">下一版</a></td></tr></table><img src="../../../page/1/2016-03/09/A05/20160309A05_brief.jpg" usemap="#PagePicMap"><map name="PagePicMap"><area shape="polygon" coords="1,2,3,4" href="content_50231.htm"></map><table><tr><td><b>标题导航</b></td></tr>{links("粮票换来的书 如今免费借给全村", "春季招聘会周六开场", "三条公交线今起绕行", "便民蔬菜车进小区", pattern='<tr><td class="default"><a href="#"><div style="display:inline" id="mp">{0}</div></a></td></tr>')}</table></td>
<td width="640" valign="top"><table width="100%"><tr><td align="right" class="px12"><a>放大</a> <a>缩小</a> <a>默认</a>　<a>朗读</a></td></tr></table>
<div id="logoPrint"><table width="620" class="content_tt"><tr><td class="font02" align="center"><founder-introtitle>六旬农民三十多年藏书一万二千册</founder-introtitle></td></tr><tr><td class="font01" align="center"><strong><founder-title>{E.title}</founder-title></strong></td></tr><tr><td class="font02" align="center"><founder-subtitle>“书房不锁门，就等人来看”</founder-subtitle></td></tr><tr><td class="font03" align="center"><founder-author>□本报记者　卫清和　通讯员　安小北</founder-author></td></tr></table>
<table width="620"><tr><td><table border="0" align="center"><tr><td><img src="../../../images/2016-03/09/A05/res01_attpic_brief.jpg"></td></tr><tr><td class="px12">祁长庚在整理书架。　卫清和　摄</td></tr></table></td></tr></table>
<div id="ozoom" style="zoom:100%;"><founder-content><!--enpcontent-->{"".join(f"<P>　　{line}</P>" for line in E.body)}<!--/enpcontent--></founder-content></div></div>
<table width="100%"><tr><td><a href="content_50230.htm">上一篇</a>　<a href="content_50232.htm">下一篇</a></td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center" class="px12">兰台日报社版权所有　未经授权不得转载<br>地址：兰台市文庙街18号　邮编：990010　技术支持：方圆电子有限公司</td></tr></table>""",
    head='<link href="../../../css.css" rel="stylesheet" type="text/css"><script src="../../../js/paper.js"></script>',
    build=xhtml,
    day="2016-03-09",
    authors=("卫清和", "安小北"),
)

G = story(
    "菜场里开起“共享厨房” 租户说：下班也能烧一桌",
    "本报记者 骆驼 实习生 钟意",
    "晚上七点，渭桥菜场二楼，八只灶眼同时开火。住在附近合租房的杜蘅把刚从楼下买的鲫鱼下了锅，十五分钟后，奶白的鱼汤出锅，她拍了张照发给妈妈。",
    "这间“共享厨房”是渭桥街道上月推出的。合租房里厨房挤、油烟大，不少年轻人只能顿顿外卖。街道把菜场二楼空置的仓库改成厨房，一小时收费八元，油盐酱醋免费。",
    "“洗菜池是分开的，砧板红白两色，用完有阿姨消毒。”杜蘅说，一个月来了十一次，外卖费省下四百多元。",
    "楼下的摊主也高兴。卖豆制品的郑阿姨说，以前晚市卖不动，如今七点以后还能卖掉二十多块豆腐。",
    "街道办副主任孔令宜介绍，厨房试运营三十天，累计接待两千一百人次，预约高峰在周三和周五。下一步打算增设四只灶眼，并开设周末学做菜的课。",
)
add(
    "evening paper's newer e-paper, credits in a line, the reporters' line inside",
    G,
    "{T} - 渭城晚报数字报刊平台",
    f"""<div class="pc-head"><a class="logo"><img src="/static/logo.png" alt="渭城晚报"></a><div class="date-pick"><i class="ico"></i><span>报纸日历</span></div><div class="tools"><a>版面导航</a><a>往期回顾</a><a>返回首页</a></div></div>
<div class="epaper-main"><div class="ep-left"><div class="page-name">A06：城事</div><div class="page-img"><img src="/resfile/2024-05-17/A06/A06.jpg"></div><ul class="page-list">{links("A01：头版", "A02：要闻", "A03：要闻", "A06：城事", "A08：文娱")}</ul><ul class="article-list">{links(G.title, "樱桃熟了，采摘园周末免费摆渡", "老小区加装自行车棚")}</ul></div>
<div class="ep-right"><div class="article-detail"><div class="intro-title"></div><h2 class="article-title">{G.title}</h2><div class="sub-title"></div><div class="article-from"><span>来源：渭城晚报</span> <span>2024年05月17日</span> <span>版次：A06</span> <span class="author">作者：</span></div>
<div class="article-content"><p><strong>{G.body[0]}</strong></p>{indented(G.body[1:])}<div class="attach"><img src="/resfile/2024-05-17/A06/p1.jpg"><p class="attach-text">共享厨房里，租客们正在备菜。 本报记者 骆驼 摄</p></div></div>
<div class="article-nav"><a>上一篇</a><a>下一篇</a></div><div class="share-qr"><div id="qrcode"></div><p>微信扫一扫，分享本文</p></div></div></div></div>
<div class="pc-foot"><p>版权所有：渭城报业集团　未经授权请勿转载</p><p>建议使用谷歌、火狐浏览器浏览　总访问量：81,204,113</p></div>
<script>var paperDate='2024-05-17';var articleId='779120';</script>""",
    head='<meta name="viewport" content="width=device-width"><meta name="keywords" content="渭城晚报,电子报">',
    build=html5,
    body=G.body[1:],
    day="2024-05-17",
    origin="渭城晚报",
    authors=("骆驼", "钟意"),
)

# ---------------------------------------------------------------- provincial portals, apps

B = story(
    "津沽老街改造一期完工 三十六家老字号回归",
    "北泽网讯（记者温如故 通讯员姬白）3月20日，津沽老街改造一期工程正式完工，三十六家老字号陆续搬回原址，预计清明节前全部开门迎客。",
    "老街始建于清道光年间，全长六百二十米。去年5月起，有关部门对沿街建筑进行修缮，拆除违章搭建四千余平方米，架空线全部入地。",
    "“一块青砖都没多拆。”负责施工的项目经理丁卯告诉记者，所有拆下的老砖都编了号，能用的砌回原处，不能用的垫了路基。",
    "记者在现场看到，传统糕点铺“稻兴斋”门口已经挂上了新匾。第四代传人陆稻生说，店里恢复了中断二十年的石磨工艺，开业头三天全部七折。",
    "为方便市民游览，公交61路、303路将在老街南口增设站点，周边新增停车位二百一十个，前半小时免费。",
    "据悉，老街改造二期将于下半年启动，重点修缮两座会馆和一处戏楼。",
)
add(
    "portal of a municipality, info line with author and editor",
    B,
    "{T}-北泽网",
    f"""<div id="top_nav"><a href="http://www.beize.example/">首页</a>|<a>新闻</a>|<a>体育</a>|<a>娱乐</a>|<a>财经</a>|<a>房产</a>|<a>汽车</a>|<a>健康</a>|<a>美食</a>|<a>旅游</a>|<a>论坛</a></div>
<div class="ad980"><script src="/ad/980x60.js"></script></div>
<div id="location">您当前的位置 ：<a href="http://www.beize.example/" class="cms_block_span">北泽网</a>　&gt;　<a>新闻中心</a>　&gt;　<a>北泽新闻</a></div>
<div class="main"><div class="left"><h1 id="title">{B.title}</h1><div class="info"><span id="source_baidu">来源： <a href="http://www.beize.example">北泽网</a></span> <span id="author_baidu">作者：温如故</span> <span id="editor_baidu">编辑：毕芝</span> <span id="pubtime_baidu">2015-03-21 08:12:07</span></div>
<div class="abstract"><strong>内容提要：</strong>3月20日，津沽老街改造一期工程完工，三十六家老字号陆续搬回原址。</div>
<div id="content" class="content"><!--{{Content}}-->{indented(B.body[:3])}<p align="center"><img src="/pic/0/10/02/1.jpg" border="0"></p>{indented(B.body[3:])}<!--{{/Content}}--></div>
<div class="function"><a>推荐</a> <a>打印</a> <a>纠错</a> <a>收藏</a> <a>关闭窗口</a></div>
<div class="bshare-custom">分享到：<a class="bshare-qzone">QQ空间</a><a class="bshare-sinaminiblog">新浪微博</a><a class="bshare-more">更多</a></div>
<div class="pinglun"><b>请您文明上网、理性发言并遵守相关规定，在注册后发表评论。</b><textarea></textarea><input type="button" value="提交"></div>
<div class="xgxw"><h3>相关新闻</h3><ul>{links("老街过去的故事征集启动 2015-02-11", "五大院修缮方案公示 2014-12-03", "老字号协会换届 2014-11-20")}</ul></div></div>
<div class="right"><div class="box"><h3>新闻排行</h3><ol>{links("地铁6号线试运行", "公积金贷款额度上调", "春季流感进入高发期")}</ol></div><div class="box"><h3>北泽论坛热帖</h3><ul>{links("晒晒你家的老照片", "哪家煎饼最正宗")}</ul></div></div></div>
<div class="yqlj"><b>友情链接：</b><a>东平新闻网</a> <a>泰川热线</a> <a>海右网</a> <a>冀望传媒</a> <a>晋原在线</a> <a>蒙西网</a> <a>辽滨新闻</a> <a>松江网</a> <a>黑水网</a></div>
<div id="footer">北泽网版权与免责声明：①凡本网注明“来源：北泽网”的所有作品，版权均属于北泽网，未经本网授权不得转载。<br>Copyright (C) 2000-2015 beize.example. All rights reserved　北泽北方网络股份有限公司版权所有</div>""",
    head='<meta name="publishdate" content="2015-03-21"><meta name="author" content="系统管理员"><meta name="source" content="北泽网">',
    build=xhtml,
    day="2015-03-21",
    time="08:12",
    origin="北泽网",
    authors=("温如故", "姬白"),
    editors=("毕芝",),
)

H = story(
    "湘漓潮丨一条渠，浇活了两个县的稻田",
    "赤网时刻新闻5月8日讯（记者 欧阳砚 通讯员 谷雨晴 常欢）立夏刚过，双江渠的闸门缓缓提起，清水沿着四十二公里干渠流向平江、涟溪两县的九万亩稻田。",
    "双江渠修建于1966年，曾因渗漏严重，末端三万亩农田十年九旱。去年冬天，两县联手实施渠系改造，衬砌渠道三十一公里，更换闸门六十七座。",
    "“往年这时候要排队抢水，半夜还得守在渠边。”涟溪县沙塘村种粮大户贺满仓说，今年水到田头只用了一天半，他家的二百亩早稻全部按时插完。",
    "记者沿渠走访看到，新装的测控一体闸门每隔十分钟自动上传一次水位和流量。管理员在手机上轻轻一点，几公里外的闸门便可升降，巡渠的摩托车一天只需跑一趟。",
    "水多了，更要用得巧。两县成立联合用水协会，每村选一名“水长”，用水多少、先后次序提前三天在微信群里公布。",
    "平江县水利局负责人表示，改造后的双江渠每年可节水一千二百万立方米，预计两县粮食增产六千吨以上。",
)
add(
    "portal of a province, credits in the head and again at the foot",
    H,
    "{T}_赤网_湘漓频道",
    f"""<div class="header"><div class="w1200"><a href="https://www.chiwang.example/"><img src="https://imgs.chiwang.example/logo.png"></a><div class="nav">{links("首页", "时政", "党建", "观点", "民生", "财经", "教育", "文旅", "市州", pattern="<a>{0}</a>")}</div></div></div>
<div class="w1200 crumbs"><span>当前位置：</span><a>赤网</a>&gt;<a>湘漓频道</a>&gt;<a>要闻</a>&gt;正文</div>
<div class="w1200 detail"><div class="main_l"><h1 class="article_title">{H.title}</h1>
<div class="article_info"><div class="l"><span>来源：赤网</span><span>作者：欧阳砚</span><span>编辑：尉迟南</span><span>2024-05-08 17:33:20</span></div><div class="r"><span class="zan"><i></i>点赞 <em>52</em></span><span class="qr">时刻新闻</span></div></div>
<article class="detail_article_content" id="content">{"".join(f'<p style="text-indent:2em;">{line}</p>' for line in H.body[:1])}<p style="text-align:center;"><img src="https://imgs.chiwang.example/2024/5/8/1.jpg"></p><p style="text-align:center;"><span style="font-size:14px;color:#888">（改造后的双江渠干渠。）</span></p>{"".join(f'<p style="text-indent:2em;">{line}</p>' for line in H.body[1:])}</article>
<p class="origin_text">来源：赤网</p><p class="origin_text">作者：欧阳砚</p><p class="origin_text">编辑：尉迟南</p><p class="origin_link">本文链接：https://xl.chiwang.example/content/646748/95/13820.html</p>
<div class="share_box"><a>微信</a><a>微博</a></div><div class="app_box"><img src="/ewm.png"><p>阅读下一篇</p><a>茶山上的直播间：早春第一芽怎么卖</a></div></div>
<div class="main_r"><div class="rank"><h3>频道热点</h3><ul>{links("五一假期接待游客创新高", "县域流通体系补短板", "村超开赛")}</ul></div><div class="rank"><h3>赤网首页头条</h3><ul>{links("高考报名人数公布", "数字政府再升级")}</ul></div></div></div>
<div class="toolbar"><a class="top">回顶部</a><a>到首页</a><a>意见反馈</a><img src="/app.png"><p>下载“时刻”客户端</p></div><div class="sitelinks"><a>星州站</a><a>株溪站</a><a>莲城站</a><a>雁阳站</a><a>邵陵站</a><a>岳口站</a><a>德山站</a><a>益水站</a><a>郴江站</a><a>永零站</a><a>怀鹤站</a><a>娄底沟站</a></div>
<div class="footer"><p>湘漓赤网新媒体集团有限公司 版权所有</p><p>互联网新闻信息服务许可证：99120170007　举报电话：0000-82960000</p></div>""",
    head='<meta name="description" content="双江渠改造通水"><meta property="og:release_date" content="2024-05-08T17:33:20+08:00"><meta name="author" content="尉迟南">',
    build=html5,
    day="2024-05-08",
    time="17:33",
    origin="赤网",
    authors=("欧阳砚", "谷雨晴", "常欢"),
    editors=("尉迟南",),
)

L = story(
    "县医院急诊室的十二小时：缺的不只是床位",
    "晚上八点，交接班铃响过，临川县人民医院急诊科主治医师沈默把听诊器挂上脖子。大厅里已经坐了二十七个人。",
    "这是2020年冬天最普通的一个夜班。接下来的十二小时，他要接诊九十四名病人，其中四人需要抢救。",
    "“一个夜班走一万六千步，喝不上两口水。”沈默说。科里编制十四人，实有九人，两人休产假。",
    "床位紧张是看得见的，看不见的是人才流失。澎源新闻（www.pengyuan.example）从该院人事科获悉，近五年急诊科先后有七名医生离职，六人去了省城。",
    "三十四岁的杜若是最近离开的一位。她在电话里说，走的那天在停车场坐了很久，“舍不得，但孩子要上学，丈夫在省城，夜班又太多。”",
    "凌晨一点四十分，救护车送来一名脑卒中患者。从进门到溶栓，用了三十八分钟，比三年前缩短了一半。沈默把这个数字写在白板上，那是全科人最看重的一栏。",
    "护士长苗春兰算过一笔账：一名急诊护士从入职到能独立值夜班，至少要带教一年半，“刚带出来就走了，又要从头来。”",
    "临川县卫健委一名负责人对澎源新闻表示，县里已出台政策，对急诊、儿科、重症等岗位每月补贴一千五百元，并打通与市一院的进修通道。",
    "早晨八点，沈默交完班，在值班室的折叠床上坐了五分钟。手机响了，是老家的母亲，问他元旦回不回去。",
    "“回。”他说完，又补了一句，“如果排得开。”",
)
add(
    "news platform of a metropolitan group, reporter's line under the title",
    L,
    "{T}_澎源人物_澎源新闻",
    f"""<div id="__next"><div class="header_wrap"><a class="logo" href="/">澎源新闻</a><ul>{links("首页", "时事", "财经", "思想", "生活", "人物", "体育", "澎友圈")}</ul><div class="dl"><a>登录</a><a class="app">下载客户端</a></div></div>
<div class="bread"><a>澎源人物</a> &gt;</div>
<div class="newscontent"><h1 class="news_title">{L.title}</h1><div class="news_about"><p>澎源新闻记者 公羊雪</p><p>2020-12-19 07:15&nbsp;<span>来源：<span>澎源新闻</span></span></p><div class="news_keyword">&gt;<a>字号</a></div></div>
<div class="news_txt" data-size="standard">{"<br><br>".join(L.body[:3])}<br><br><div class="contheight"></div><img src="https://image.pengyuan.example/1.jpg" alt="急诊室走廊"><br><span class="piccap">凌晨两点的急诊室走廊。公羊雪 图</span><br><br>{"<br><br>".join(L.body[3:])}</div>
<div class="news_editor">责任编辑：端木晴</div><div class="news_editor"><span>校对：</span>丁晓</div>
<div class="go_wrap"><span>澎源新闻报料：021-9620000</span> <span>澎源新闻，未经授权不得转载</span></div><div class="news_kw"><a>急诊</a><a>县医院</a><a>基层医疗</a></div><div class="news_love"><a>点赞 318</a><a>收藏</a><a class="go_app">我要举报</a></div></div>
<div class="comment"><h2>评论（97）</h2><div class="ansright"><a>夜行人</a> <span>2020-12-19</span><p>向医护致敬，希望待遇能跟上。</p></div><div class="ansright"><a>临川老乡</a> <span>2020-12-19</span><p>上次带孩子看急诊就是沈医生。</p></div></div>
<div class="main_rt"><div class="rebo"><h3>热新闻</h3><ul>{links("寒潮来袭，南方多地将现冰冻", "考研倒计时，自习室一座难求", "老人误入地铁隧道，司机及时停车")}</ul></div></div>
<div class="footer"><ul><li>关于澎源</li><li>加入澎源</li><li>联系我们</li><li>广告合作</li><li>法律声明</li><li>隐私政策</li></ul><p>互联网新闻信息服务许可证：99120170006</p><p>© 2014-2020 上江东方报业有限公司</p></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{}}}}</script>""",
    head='<meta name="Keywords" content="急诊,县医院"><link rel="shortcut icon" href="/favicon.ico">',
    build=html5,
    day="2020-12-19",
    time="07:15",
    origin="澎源新闻",
    authors=("公羊雪",),
    editors=("端木晴",),
)

# ---------------------------------------------------------------- business and tech

K = story(
    "禾原能源递表港交所 三年亏损收窄 储能业务占比过半",
    "【财闻网】9月26日，储能系统集成商禾原能源股份有限公司（下称“禾原能源”）向港交所递交上市申请，联席保荐人为两家中资券商。",
    "招股书显示，2020年至2022年，公司营业收入分别为11.2亿元、19.6亿元和34.8亿元，年内亏损由4.1亿元收窄至1.3亿元。2023年上半年，公司首次实现盈利，净利润为2600万元。",
    "收入结构上，工商业储能占比由2020年的17%升至2022年的54%，成为第一大业务。公司称，电芯价格回落与峰谷价差拉大是毛利率改善的主要原因。",
)
add(
    "business magazine, pay wall after three paragraphs",
    K,
    "{T}_公司频道_财闻网",
    f"""<div class="topNav"><div class="wrap"><a href="https://www.caiwen.example/">财闻网</a><a>财闻周刊</a><a>数据通</a><a>English</a><a class="login">登录</a><a class="sub">订阅</a></div></div>
<div class="comMain"><div class="indexBrandNav"><a>首页</a><a>经济</a><a>金融</a><a>公司</a><a>政经</a><a>环科</a><a>世界</a><a>观点</a><a>图片</a></div>
<div class="bread"><a>财闻网</a> &gt; <a>公司</a> &gt; 正文</div>
<div class="conlf"><div class="textbox"><div class="tit"><div id="conTit"><h1>{K.title}</h1><div id="artInfo" class="artInfo">2023年09月26日 20:17　来源于 财闻网</div></div><div class="opt"><a>试听</a><a>请点赞</a><a>听报道</a><a>评论 (2)</a><a>A</a></div></div>
<div class="subhead" id="subhead">公司以工商业储能见长，上市前估值约七十二亿元；前五大客户贡献近六成收入</div>
<div class="content" id="the_content"><div class="media"><img src="https://img.caiwen.example/2023-09-26/1_560_373.jpg"><dl class="media_pic"><dd>图：禾原能源官网</dd></dl></div>
<div id="Main_Content_Val" class="text">{"".join(f"<p>　　{line}</p>" for line in (K.body[0].replace("（下称", "</a>（下称").replace("禾原能源股份", "<a>禾原能源股份", 1), *K.body[1:]))}</div>
<div id="chargeWall" class="chargeWall"><p>推荐进入<a>财闻数据库</a>，可随时查阅公司股价走势、结构人员变化等投资信息。</p><p>本文共计1462字，[剩余68%]</p><p>订阅财闻通/单篇购买后阅读全文　<a>立即订阅</a></p></div>
<div id="pay-layer-ad"></div><p class="editor" id="editor_baidu"><span>责任编辑：闻人杰</span> | <span class="bmbj">版面编辑：夏侯婷（XH021）</span></p></div></div>
<div class="tags">话题：<a>#储能</a><a>#港股IPO</a></div><div class="blogpart"><h3>最新文章</h3><ul>{links("两家电池厂交换供货协议（09-26）", "三季度新能源装机数据速览（09-25）", "一位县城光伏商人的账（09-24）")}</ul></div></div>
<div class="conri"><div class="hotbox"><h3>编辑推荐</h3><ul>{links("地方债置换观察", "老龄社会的照护账本")}</ul></div><div class="hotbox"><h3>财闻移动</h3><img src="/qr.png"></div></div></div>
<div class="related-data"><h3>财闻数据通</h3><p>实时行情 | 公司关系图谱 | 招股书库</p></div><div class="cx-comment"><h3>网友评论</h3><p>登录后可发表评论</p></div>
<div class="bottom"><p>财闻网所刊载内容之知识产权为财闻传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p><p>Copyright 财闻网 All Rights Reserved 版权所有 复制必究</p></div>""",
    head='<meta name="author" content="禹舟"><meta name="source" content="财闻网"><meta property="article:published_time" content="2023-09-26 20:17">',
    build=html5,
    day="2023-09-26",
    time="20:17",
    origin="财闻网",
    editors=("闻人杰",),
)

T = story(
    "扫地机器人卷到第八年，厂商开始教它爬楼梯",
    "在最近一次家电展上，四家扫地机器人厂商不约而同展示了同一个动作：爬楼梯。",
    "有的用摆臂，有的用履带，还有一家干脆给机器装上了两条腿。演示台前围满了人，快门声响成一片。",
    "把时间拨回八年前，扫地机器人还在为“不撞墙”努力。激光导航、避障、自清洁基站，每一次升级都把均价往上推了一档。",
    "01 卖得更贵，卖得更少",
    "数据机构星图咨询的报告显示，2021年国内扫地机器人零售额同比增长28%，零售量却下滑11%。均价突破2400元，门槛之外的用户仍在观望。",
    "“涨价换不来新用户，只能换来老用户。”一位渠道商告诉我们，复购占到其销量的四成。",
    "02 爬楼梯是刚需吗",
    "在欧美，复式住宅占比高，爬楼能力被视为打开市场的钥匙。而在国内，多数家庭住在平层里，楼梯只存在于宣传片中。",
    "洛行科技产品负责人严朗承认，爬楼版整机成本要高出九百元左右，首批主要面向海外。",
    "03 下一站在哪",
    "投资人更关心的是，移动底盘加上机械臂之后，扫地机器人会不会成为家庭服务机器人的雏形。至少在今年的展台上，已经有机器学会了捡袜子。",
)
add(
    "start-up media, the account's name and credits above the text",
    T,
    "{T}-42度",
    f"""<div id="app"><div class="kr-header"><div class="kr-header-content"><a class="logo" href="/">42度</a><ul>{links("首页", "快讯", "资讯", "直播", "视频", "专题", "活动", "搜索")}</ul><a>寻求报道</a><a>我要入驻</a><a>登录</a></div></div>
<div class="article-wrapper"><div class="article-detail-wrapper-box"><div class="article-left-container"><h1 class="article-title margin-bottom-20 common-width">{T.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/5107">冷启动实验室</a><span class="title-icon-item item-time"><i class="interval">·</i>2022年03月04日 09:12</span></div>
<div class="summary">平层里的中国家庭，需要会爬楼的机器人吗？</div>
<div class="common-width margin-bottom-20"><div class="common-width content articleDetailContent kr-rich-text-wrapper"><p class="image-wrapper"><img data-img-size-val="1080,459" src="https://img.42du.example/v2_1.jpg"></p><p>作者｜令狐原</p><p>编辑｜司徒蓝</p>{paragraphs(T.body[:3])}<h2>{T.body[3]}</h2>{paragraphs(T.body[4:6])}<h2>{T.body[6]}</h2>{paragraphs(T.body[7:9])}<p class="image-wrapper"><img src="https://img.42du.example/v2_2.jpg"></p><p class="img-desc">一款双足扫地机器人，图源：企业官方</p><h2>{T.body[9]}</h2>{paragraphs(T.body[10:])}</div></div>
<div class="article-footer-txt"><p>本文来自微信公众号<a>“冷启动实验室”（ID：lengqidong）</a>，作者：令狐原，42度经授权发布。</p><p>该文观点仅代表作者本人，42度平台仅提供信息存储空间服务。</p></div>
<div class="common-width like-bar"><a>+1</a><span>27</span><a>好文章，需要你的鼓励</a></div><div class="next-article"><span>下一篇</span><a>一家老牌相机厂的第二春</a><p>胶片回潮背后的供应链故事。</p><span>2022-03-04</span></div></div>
<div class="article-right"><div class="author-card"><a>冷启动实验室</a><span>特邀作者</span><p>看见硬科技的第一公里</p><a>发表文章146篇</a><h4>最近内容</h4><ul>{links("固态电池的样品账（2022-03-01）", "谁在给机器人造关节（2022-02-23）")}</ul></div><div class="newest"><h3>最新文章推荐</h3><ul>{links("露营装备为什么越卖越重", "连锁茶馆排队上市")}</ul></div></div></div></div>
<div class="kr-footer"><p>关于42度 城市合作 寻求报道 我要投稿 投资者关系</p><p>© 2011~2022 北川四十二度科技有限公司</p></div></div>
<script>window.initialState={{"articleDetail":{{"publishTime":1646356320000}}}};</script>""",
    head='<meta name="description" content="平层里的中国家庭，需要会爬楼的机器人吗？"><meta property="article:published_time" content="2022-03-04T09:12:00+08:00">',
    build=html5,
    day="2022-03-04",
    time="09:12",
    origin="冷启动实验室",
    authors=("令狐原",),
    editors=("司徒蓝",),
)

W = story(
    "青禾 Note 15 手机开启预约：6000mAh 电池，6 月 18 日发布",
    "数码之窗 6 月 9 日消息，青禾手机今日宣布，新机 Note 15 将于 6 月 18 日 19:00 发布，目前已在各大电商平台开启预约。",
    "官方海报显示，该机采用居中单孔屏，机身厚度 7.8mm，内置 6000mAh 电池，支持 90W 有线快充。",
    "此前该机已通过认证，主要参数如下：",
    "6.67 英寸 1.5K 柔性直屏，120Hz 刷新率",
    "5000 万像素主摄，支持光学防抖",
    "IP68 级防尘防水",
    "提供石墨黑、雪线白、苔原绿三款配色",
    "作为参考，上代 Note 14 于去年 10 月发布，首发价 1699 元。数码之窗将持续关注该机售价信息。",
)
add(
    "gadget news site, blanks between letters and characters, a list",
    W,
    "{T} - 数码之窗",
    f"""<div id="dt"><div class="fl"><div id="nav"><a href="https://www.smzc.example/">首页</a><a>手机</a><a>电脑</a><a>智能车</a><a>软件</a><a>评测</a><a>辣品</a><a>要知</a></div><div class="cv"><a href="https://www.smzc.example/">数码之窗</a>&gt;<a>智能设备</a>&gt;<a>手机</a></div>
<div class="fl content"><h1>{W.title}</h1><span class="pf"><span id="pubtime_baidu">2025/6/9 10:26:41</span> <span id="source_baidu">来源：<a href="https://www.smzc.example/" target="_blank">数码之窗</a></span> <span id="author_baidu">作者：<strong>漠舟</strong></span> <span id="editor_baidu">责编：<strong>漠舟</strong></span> <span>评论：<span id="commentcount">63</span></span></span>
<div class="post_content" id="paragraph">{paragraphs(W.body[:2])}<p class="img"><img class="lazy" src="//img.smzc.example/images/v2/t.png" data-original="https://img.smzc.example/newsuploadfiles/2025/6/a.jpg"></p><p>{W.body[2]}</p><ul>{"".join(f"<li><p>{line}</p></li>" for line in W.body[3:7])}</ul><p>{W.body[7]}</p></div>
<p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，数码之窗所有文章均包含本声明。</p>
<div class="related_post"><span>相关文章</span><ul>{links("青禾公布系统升级计划，首批支持 12 款机型", "消息称青禾平板 3 下月发布", "青禾 Buds 2 耳机开售：199 元", pattern='<li><a href="#" title="{0}">{0}</a></li>')}</ul></div><div class="shareto">关键词：<a>青禾</a>，<a>手机</a></div></div></div>
<div class="fr"><div class="lst lst-2"><ul class="hd"><li>日榜</li><li>周榜</li><li>月榜</li><li>热评</li></ul><ol>{links("国产处理器跑分曝光", "浏览器更新：标签页可以分组了", "这款键盘把屏幕装进了空格键")}</ol></div><div class="con"><img src="/qr.png"><p>窗口旗下网站客户端</p></div></div></div>
<div class="commentbox"><h3>窗友评论</h3><p>热评：键盘侠老王（广东）：电池大了好，续航焦虑没了。</p></div><div class="login-box"><a>登录</a><a>注册</a><a>夜间模式</a><a>RSS订阅</a></div>
<div id="fls"><p>数码之窗，爱数码，爱这里 - 前沿科技新闻网站</p><p>Copyright (C) smzc.example, All Rights Reserved.</p></div>""",
    head='<meta name="keywords" content="青禾,手机"><meta property="bytedance:published_time" content="2025-06-09T10:26:41+08:00">',
    build=html5,
    day="2025-06-09",
    time="10:26",
    origin="数码之窗",
    authors=("漠舟",),
    editors=("漠舟",),
)

U = story(
    "永澜水泥：上半年净利同比预增62%至78%",
    "汇财社7月8日电，永澜水泥（900771）公告，预计2025年上半年归属于上市公司股东的净利润为4.21亿元至4.63亿元，同比增长62%至78%。",
    "公司称，报告期内煤炭采购成本下降，吨水泥成本同比减少31元；同时区域错峰生产执行情况较好，销售价格保持平稳。",
    "截至7月7日收盘，公司股价报6.82元，年内累计上涨11.4%。",
)
add(
    "wire of the markets, a short flash",
    U,
    "{T}|水泥_汇财社",
    f"""<div class="top-nav"><a href="/">汇财社</a><a>电报</a><a>话题</a><a>盯盘</a><a>VIP</a><a>FM</a><a>投研</a><a>下载</a><a>登录</a></div>
<div class="m-auto w-1200 clearfix"><div class="f-l content-left"><div class="bread"><a>电报</a> / 正文</div>
<div class="detail-brief f-w-b"></div><div class="f-s-27 detail-title">{U.title}</div><div class="clearfix detail-header"><span class="m-r-10">2025-07-08 18:09 星期二</span><span class="m-r-10">汇财社</span><span class="c-999">阅读 12.6W</span></div>
<div class="m-b-40 detail-content">{paragraphs(U.body)}</div>
<div class="detail-stock"><a>永澜水泥 <em>+2.11%</em></a></div><div class="detail-option"><a>收藏</a><a>分享</a><a>评论(5)</a></div>
<div class="disclaimer">声明：文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。</div>
<div class="related-telegraph"><h3>相关电报</h3><p><b>17:58</b>【南屏建材：签订12亿元供货合同】</p><p><b>17:41</b>【全国水泥价格指数周环比微涨】</p><p><b>17:20</b>【两部门：加强水泥产能置换监管】</p></div></div>
<div class="f-r content-right"><div class="hot-article"><h3>热门文章</h3><ul>{links("午评：三大指数集体高开", "一图看懂半年报预告", "券商金股名单出炉")}</ul></div><div class="app-qr"><img src="/qr.png"><p>扫码下载汇财社APP</p></div></div></div>
<div class="footer"><p>关于我们 网站声明 联系方式 用户反馈 网站地图 帮助</p><p>首页 · 汇财社A股24小时电报 · 上海汇财智能信息技术有限公司</p></div>""",
    head='<meta name="keywords" content="水泥,业绩预告"><meta name="description" content="永澜水泥公告">',
    build=html5,
    day="2025-07-08",
    time="18:09",
    origin="汇财社",
)

# ---------------------------------------------------------------- accounts

J = story(
    "在菜市场，遇见一座城的性格",
    "有人说，想快速认识一座城市，先去它的菜市场。",
    "上周末，我们跟着三位在甬城住了几十年的老街坊，逛了三个菜市场。",
    "南门菜场：讲究时令的老派人",
    "六点刚过，南门菜场的水产摊前就围满了人。七十三岁的虞阿婆挑带鱼，先看眼睛，再摸鱼鳞，最后让摊主把鱼翻个身。",
    "“清明前的带鱼肉紧，过了谷雨就松了。”她在这里买了四十年菜，哪家的豆腐用石膏、哪家用盐卤，心里一本账。",
    "湖西菜场：年轻人的咖啡角",
    "去年改造后，湖西菜场二楼多了一家咖啡店。店主把摊位上卖剩的橙子和薄荷做成特调，十八元一杯，招牌上写着“今日菜价”。",
    "夜市菜场：打工人的最后一站",
    "晚上九点，城北的夜市菜场才进入高峰。加完班的人拎着电脑包挑一把青菜、两块豆干，摊主顺手塞一根葱。",
    "三个菜场，三种脾气，凑在一起，就是甬城人过日子的样子。",
)
add(
    "account of a messenger, credits in small print after the text, place of writing",
    J,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">{J.title}</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">乔木</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">甬城慢生活</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2022年11月06日 18:32</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">发表于<span id="js_ip_wording">浙江</span></em></span></div>
<div id="js_tags" class="article-tag__list"><span>收录于合集</span><a>#城市漫步 <span>27个</span></a></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: visible;"><section style="text-align:center;"><span style="font-size:12px;color:#999;">点击蓝字 关注我们</span></section><section><img class="rich_pages wxw-img" data-src="https://mmbiz.example/0?wx_fmt=jpeg"></section>
{"".join(f'<p style="line-height:1.75em;"><span style="font-size:15px;letter-spacing:1px;">{line}</span></p><p><br></p>' for line in J.body[:2])}
<section style="text-align:center;"><strong><span style="color:#2b6b5f;">{J.body[2]}</span></strong></section>{"".join(f"<p><span>{line}</span></p><p><br></p>" for line in J.body[3:5])}
<section><img class="rich_pages wxw-img" data-src="https://mmbiz.example/1?wx_fmt=jpeg"></section><section style="text-align:center;"><strong><span style="color:#2b6b5f;">{J.body[5]}</span></strong></section><p><span>{J.body[6]}</span></p><p><br></p>
<section style="text-align:center;"><strong><span style="color:#2b6b5f;">{J.body[7]}</span></strong></section>{"".join(f"<p><span>{line}</span></p><p><br></p>" for line in J.body[8:])}
<section style="text-align:center;"><span>- END -</span></section><p style="text-align:right;"><span style="font-size:12px;color:#888;">文字：乔木　沈小蝶</span></p><p style="text-align:right;"><span style="font-size:12px;color:#888;">摄影：大鹏</span></p><p style="text-align:right;"><span style="font-size:12px;color:#888;">编辑：阿宁</span></p></div>
<div class="rich_media_tool"><span>阅读 3856</span><span>赞 74</span><span>在看 31</span></div><div class="reward_area"><a>喜欢作者</a></div></div></div></div></div>
<div class="discuss_container"><h3>精选留言 3</h3><p><strong>糯米团子</strong> 南门菜场的盐卤豆腐真的绝</p><p><strong>东渡河边</strong> 夜市菜场救了多少加班人的命</p></div></div>
<div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div>
<script>var ct="1667730720";var nickname="甬城慢生活";</script>""",
    head='<meta property="og:title" content="在菜市场，遇见一座城的性格"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content="乔木">',
    build=html5,
    day="2022-11-06",
    time="18:32",
    origin="甬城慢生活",
    authors=("乔木", "沈小蝶"),
    editors=("阿宁",),
)

ODDS = story(
    "古人没有天气预报，行军打仗靠什么看天？",
    "影视剧里常有这样的桥段：军师掐指一算，说三日后必有大雾。听起来玄，其实背后是一整套观天经验。",
    "早在先秦，军中就设有专门候风望气的官。他们记录云形、风向和鸟虫动静，写进竹简，作为用兵的依据。",
    "“月晕而风，础润而雨”，柱脚的石头返潮，说明空气湿度上升，雨不远了。这条经验到今天依然管用。",
    "到了宋代，兵书里列出的占候条目已多达百余条，其中一部分纯属附会，但也有不少能用现代气象学解释。",
    "比如“日没胭脂红，无雨必有风”，说的是傍晚西边云层中水汽较多，红光散射明显，天气系统正在靠近。",
    "再比如看动物：燕子低飞是因为气压低、小虫飞不高；蚂蚁搬家则与土壤湿度变化有关。老兵们扎营之前，往往先看看蚂蚁窝在哪一侧。",
    "不过经验也有失灵的时候。史书里因为误判天时而粮草霉烂、桥毁人阻的例子，一点也不比“神机妙算”少。",
    "所以，古代名将能“呼风唤雨”，靠的不是法术，而是比对手多看了几眼天。",
)
add(
    "account on a search portal, card with the place and the rank of the writer",
    ODDS,
    "{T}",
    f"""<div id="ssr-content"><div class="bjh-nav"><a class="logo" href="https://www.baisou.example/">百搜首页</a><a>设置</a><a>登录</a></div>
<div class="app-module_articleWrapper"><div class="app-module_leftSection"><div class="index-module_headerWrap"><div id="header" class="sKHSJ">{ODDS.title}</div>
<div data-testid="author-area" class="_2gGWi"><div class="_2sgh4"><img src="https://avatar.baisou.example/x.jpg"></div><div class="_7y5nA"><p data-testid="author-name" class="_2gGWi">老秦说旧事</p><div class="_2Wctx"><span data-testid="updatetime" class="_10s4U">2023-08-11 10:22</span><span data-testid="address" class="_2Wctx">湖北</span><span data-testid="author-sign" class="_2Wctx">历史领域优质创作者</span></div></div><button>关注</button></div></div>
<div data-testid="article" class="_18p7x">{"".join(f'<div class="dpu8C _2kCxD"><p><span class="bjh-p">{line}</span></p></div>' for line in ODDS.body[:2])}<div class="dpu8C _1X6oB"><img src="https://pics.baisou.example/feed/1.jpeg" class="_1g4Ex" width="640"></div>{"".join(f'<div class="dpu8C _2kCxD"><p><span class="bjh-p">{line}</span></p></div>' for line in ODDS.body[2:])}</div>
<div class="_2Zphx"><button>举报/反馈</button></div></div>
<div class="app-module_rightSection"><div class="author-card"><a>老秦说旧事</a><span>1.2万获赞 3067粉丝</span><p>读史不求甚解，但求有趣</p><a>关注</a></div><div class="sidebar"><h3>作者最新文章</h3><ul>{links("古代的快递有多快？八百里加急的真相", "县令上班第一天要做什么", pattern="<li><a>{0}</a><span>08-10</span></li>")}</ul></div><div class="sidebar"><h3>相关推荐</h3><ul>{links("古城墙为什么要修成弯的", "一张宋代的菜单", "古人夏天怎么降温")}</ul></div></div></div>
<div class="comment-wrap"><h3>评论 18</h3><p>江上客：础润而雨，小时候奶奶也这么说。</p><p>发表评论</p></div></div>
<div class="bjh-foot"><a>企业推广</a><a>帮助中心</a><p>©2023 Baisou 使用百搜前必读</p></div>
<script>window.jsonData={{"bsData":{{"header":{{"sub_title":"老秦说旧事"}}}}}};</script>""",
    head='<meta name="description" content="影视剧里常有这样的桥段"><meta itemprop="dateUpdate" content="2023-08-11 10:22:09">',
    build=html5,
    day="2023-08-11",
    time="10:22",
    origin="老秦说旧事",
)

# ---------------------------------------------------------------- video, columns, interviews, photographs

Y = story(
    "[望州新闻联播]社区“银发食堂”又添十二家",
    "12月2日，记者从望州市民政局了解到，今年我市新建成社区“银发食堂”十二家，至此，全市银发食堂总数达到八十六家，每天为近五千名老人提供助餐服务。",
    "上午十一点，走进东湖街道翠园社区银发食堂，热腾腾的饭菜已经摆上餐台。今天的菜单是清蒸鲈鱼、香菇青菜和南瓜粥，七十五岁的居民任桂兰只花了九块钱。",
    "【同期声】望州市民 任桂兰：我和老头子两个人，做饭做多了吃不完，做少了没意思，来这里正好，还能跟老姐妹说说话。",
    "据了解，翠园社区银发食堂由社区提供场地，餐饮企业负责运营，六十岁以上老人凭社保卡用餐可享受两元至五元补贴。",
    "【同期声】望州市民政局养老服务科科长 申屠明：明年我们还将新建十家，同时推进送餐上门，重点覆盖高龄和独居老人。",
)
add(
    "city's broadcaster, an item of the evening news with its text",
    Y,
    "{T}-望州网络广播电视台",
    f"""<div class="wtv-top"><div class="w1180"><a href="/"><img src="/static/logo_wtv.png" alt="望州网络广播电视台"></a><ul>{links("首页", "新闻", "电视直播", "广播直播", "点播", "活动", "县区")}</ul></div></div>
<div class="w1180 place">您的位置：<a>首页</a> &gt; <a>电视点播</a> &gt; <a>望州新闻联播</a></div>
<div class="w1180 vod"><div class="vod-l"><h2 class="vod-title">{Y.title}</h2><div class="vod-info"><span>发布时间：2022-12-02 20:15</span><span>来源：望州广播电视台</span><span>记者：巫启明 桑榆</span><span>编辑：滕静</span><span>点击：1309</span></div>
<div class="player" id="player"><video controls poster="/upload/2022/1202.jpg" src="https://vod.wztv.example/2022/1202/3.mp4"></video><p class="noflash">您的浏览器版本过低，请升级后观看</p></div>
<div class="vod-text"><h3>视频文稿</h3>{indented(Y.body)}</div>
<div class="vod-share">分享到：<a>微信</a><a>微博</a><a>复制链接</a></div></div>
<div class="vod-r"><h3>本期节目</h3><ul>{links("[望州新闻联播]重点项目集中开工", "[望州新闻联播]冬季供暖保障有力", "[望州新闻联播]城市快讯", "[望州新闻联播]天气预报", pattern='<li><a><img src="/t.jpg"><span>{0}</span></a><em>2022-12-02</em></li>')}</ul></div></div>
<div class="wtv-foot"><p>望州广播电视台版权所有　信息网络传播视听节目许可证：9911588号</p><p>地址：望州市新华东路66号　热线：0000-8266000</p></div>
<script>var player=new DPlayer({{}});</script>""",
    head='<meta name="keywords" content="望州新闻联播"><script src="/static/dplayer.min.js"></script>',
    build=html5,
    day="2022-12-02",
    time="20:15",
    origin="望州广播电视台",
    authors=("巫启明", "桑榆"),
    editors=("滕静",),
)

Z = story(
    "三人谈：景区“免票”之后，账该怎么算",
    "编者按：开春以来，多地宣布取消国有景区首道门票。免票带来了客流，也带来了管理和收支上的新问题。本期“三人谈”邀请三位作者各抒己见。",
    "免的是门槛，不是服务",
    "取消门票，不等于取消投入。客流翻番之后，厕所、停车、安保、保洁的开支都会水涨船高，没有稳定的补偿机制，免票的热闹很可能变成一次性的热闹。",
    "一些地方把免票当成引流的噱头，却在停车费、观光车上做文章，游客算来算去并不便宜。免票的诚意，要落在明码标价里。",
    "让“流量”变成“留量”",
    "门票经济的天花板早已看得见。以我长期跟踪的几处古镇为例，门票收入占游客总花费的比重不到一成，真正的大头在住宿、餐饮和文创。",
    "关键在于让人愿意住下来。夜间公交开到几点、民宿发票好不好开，这些小事往往比一场灯光秀更管用。",
    "别忘了住在景区里的人",
    "我在一座免票古城里开了十一年书店。免票第一年，门口的人流多了三倍，生意却只好了一成，隔壁打铁铺倒是搬走了。",
    "租金涨得比客流还快，老手艺就待不住。一座没有居民的古城，再热闹也只是布景。",
)
add(
    "opinion page of a daily, three writers, each with a line of his own",
    Z,
    "{T}_评论_岭海时报网",
    f"""<header class="lh-hd"><div class="in"><a class="lh-logo" href="/">岭海时报网</a><nav>{links("要闻", "评论", "理论", "深度", "粤读", "视频", "数字报", pattern="<a>{0}</a>")}</nav><span class="lh-date">岭海时报社主办</span></div></header>
<main class="lh-main"><div class="lh-crumb"><a>首页</a> / <a>评论</a> / <a>时报圆桌</a></div>
<section class="lh-article"><h1>{Z.title}</h1><div class="lh-meta"><span>岭海时报</span><time>2026-03-16 09:05</time><span class="views">1.8万浏览</span></div>
<div class="lh-content"><p class="kt">{Z.body[0]}</p><h2>{Z.body[1]}</h2><p class="who">□ 匡正言（媒体评论员）</p>{paragraphs(Z.body[2:4])}<h2>{Z.body[4]}</h2><p class="who">□ 闵知秋（岭海大学旅游学院教授）</p>{paragraphs(Z.body[5:7])}<h2>{Z.body[7]}</h2><p class="who">□ 路遥迢（书店经营者）</p>{paragraphs(Z.body[8:])}</div>
<div class="lh-edit">责编：卓一凡　校对：麦冬　审核：岑参军</div>
<div class="lh-tip">来论投稿邮箱：pinglun@lhsb.example。文章仅代表作者个人观点，不代表本报立场。</div>
<div class="lh-share"><button>分享</button><button>收藏</button><button>点赞 126</button></div></section>
<aside class="lh-side"><h3>时报圆桌</h3><ul>{links("三人谈：小区里的充电桩该装在哪", "三人谈：博物馆预约为何还难", "三人谈：方言要不要进课堂")}</ul><h3>热评</h3><ul>{links("春招别拿应届生“画饼”", "公交站名里的城市温度")}</ul></aside></main>
<footer class="lh-ft"><p>岭海时报社版权所有 未经书面授权不得复制或建立镜像</p><p>互联网新闻信息服务许可证：99120180016 | 新闻热线 0000-87370000</p></footer>""",
    head='<meta name="author" content="岭海时报"><meta property="og:type" content="article"><meta name="publish-time" content="2026-03-16T09:05:44+08:00">',
    build=html5,
    day="2026-03-16",
    time="09:05",
    origin="岭海时报",
    authors=("匡正言", "闵知秋", "路遥迢"),
    editors=("卓一凡",),
)

TALK = story(
    "对话“拾荒”植物学家：我在垃圾场里找种子",
    "9月12日，四十六岁的植物学者卞秋林背着帆布包，走进了城东一处正在封场的垃圾填埋场。二十分钟后，他蹲下来，对着一株开黄花的小草拍了十七张照片。",
    "三年来，他和学生走遍全国五十一座填埋场，记录到四百二十六种自然长出的植物，其中十九种是当地植物志里从未有过的。",
    "近日，卞秋林接受了都声报记者专访。",
    "“填埋场是一座没人设计的花园”",
    "都声报：怎么想到去垃圾场找植物？",
    "卞秋林：偶然。2016年我去填埋场丢一批过期试剂，看见边坡上长了一大片番茄，都是厨余里的种子自己发的芽。我站在那里看了一个下午。",
    "都声报：这些植物和野外的有什么不同？",
    "卞秋林：它们更“急”。土壤浅、温度高，很多种类提前二十天开花结籽，好像知道自己待不久。",
    "“学生问我，老师，我们能不能去个好闻点的地方”",
    "都声报：学生愿意跟您去吗？",
    "卞秋林：第一次都吐。后来有个女生在渗滤液池边发现一株极少见的水蓼，回来路上唱了一路的歌。",
    "都声报：下一步有什么计划？",
    "卞秋林：想编一本《填埋场植物图鉴》，给做生态修复的人用。哪些草耐盐，哪些树根不会扎破防渗膜，书里都写清楚。",
)
add(
    "metropolitan paper's site, an interview with credits in its last line",
    TALK,
    "{T} - 人物 - 都声报",
    f"""<div id="header"><div class="hd"><a href="https://www.dusheng.example/"><img src="/static/dsb.svg" alt="都声报"></a><div class="hd-nav">{links("推荐", "北都", "时事", "财经", "人物", "评论", "我们视频", pattern="<a>{0}</a>")}</div><div class="so"><input placeholder="请输入搜索内容"></div></div></div>
<div class="containerBox"><div class="left-cont"><div class="path"><a>都声报</a> &gt; <a>人物</a></div>
<h1 class="bodyTitle"><div class="content">{TALK.title}</div></h1><div class="btmLine"><div class="name"><span>都声报</span><em>记者 宗政岚</em><em>编辑 淳于青</em></div><div class="timer">2019-09-18 14:03</div></div>
<div class="articleCenter"><div class="article-cen"><div id="contentStr">{paragraphs(TALK.body[:2])}<p><img src="https://media.dusheng.example/cover/2019/09/1.jpeg"></p><p style="text-align:center;color:#999;font-size:14px;">卞秋林在填埋场边坡采集标本。受访者供图</p><p>{TALK.body[2]}</p><p><strong>{TALK.body[3]}</strong></p>{"".join(f"<p><strong>{a}</strong></p><p>{b}</p>" for a, b in zip(TALK.body[4:8:2], TALK.body[5:8:2], strict=True))}<p><strong>{TALK.body[8]}</strong></p>{"".join(f"<p><strong>{a}</strong></p><p>{b}</p>" for a, b in zip(TALK.body[9:13:2], TALK.body[10:13:2], strict=True))}<p>都声报记者 宗政岚 实习生 巴图</p><p>编辑 淳于青 校对 郁离</p></div></div>
<div class="contact"><p>记者联系邮箱：zongzhenglan@dusheng.example</p></div><div class="operate"><a>评论</a><a>分享到<i>朋友圈</i></a></div></div>
<div class="relaRead"><h3>相关推荐</h3><ul>{links("一位苔藓猎人的十年", "城市里的野草为什么越来越少", "标本馆里的守夜人", pattern="<li><a>{0}</a><span>人物</span></li>")}</ul></div></div>
<div class="right-cont"><div class="hotList"><h3>热门文章</h3><ul>{links("北都中轴线步道月底开放", "学校周边停车难有了新解法", "秋蟹上市价格平稳")}</ul></div><div class="dl"><img src="/qr.png"><p>下载都声报客户端</p></div></div></div>
<div class="backtop"><a>返回顶部</a><a>举报</a></div><div class="alert-box" style="display:none"><p>举报成功，我们会尽快处理</p></div>
<div class="footer"><p>新闻报料电话：010-67100000 （24小时）　投稿邮箱：ds@dusheng.example</p><p>© 1996-2019 都声报社 版权所有</p></div>""",
    head='<meta name="keywords" content="植物,填埋场,专访"><meta name="bytedance:published_time" content="2019-09-18T14:03:51+08:00">',
    build=html5,
    day="2019-09-18",
    time="14:03",
    origin="都声报",
    authors=("宗政岚", "巴图"),
    editors=("淳于青",),
)

M = story(
    "图集：雪域邮路上的父子兵",
    "1月9日清晨，零下二十三摄氏度，邮递员扎西平措和父亲罗布在措麦乡邮政所分拣报刊。父子俩负责的邮路全长二百一十公里，串起七个行政村。",
    "中午，扎西平措在海拔4900米的嘎拉垭口给摩托车绑防滑链。这段路一年有五个月积雪，他最多一天摔过六跤。",
    "下午三点，布日村小学的孩子们围着扎西平措拆包裹。那是山外寄来的冬衣和课外书，一共四箱。",
    "傍晚，五十八岁的罗布在灯下给儿子缝补邮包。再过两年他就要退休，这只邮包跟了他二十六年。",
)
add(
    "centre portal's gallery of photographs, words only under the pictures",
    M,
    "{T}_图片中心_九州网",
    f"""<div class="jz-top"><ul><li><a href="http://www.jiuzhou.example/">九州网首页</a></li><li><a>新闻</a></li><li><a>图片</a></li><li><a>时尚</a></li><li><a>军事</a></li><li><a>旅游</a></li></ul></div>
<div class="jz-logo"><a href="http://photo.jiuzhou.example/"><img src="/images/photo_logo.png" alt="图片中心"></a></div>
<div class="jz-pos"><a>九州网</a> &gt; <a>图片中心</a> &gt; <a>社会图片</a></div>
<div class="jz-photo"><h1>{M.title}</h1><div class="jz-fbt">发布时间：2015-01-13 09:36:55　|　来源：九州网　|　作者：仇千里　|　责任编辑：郗然</div>
<div class="jz-view"><a class="view-list">列表查看</a><a class="view-full">查看原图</a><a class="view-slide">幻灯播放</a></div>
{"".join(f'<div class="jz-pic"><img src="/attachement/jpg/site1/20150113/{i}.jpg" alt=""><p class="jz-txt">{line}（仇千里 摄）</p></div>' for i, line in enumerate(M.body, 1))}
<div class="jz-end"><a>重新浏览</a><a>下一图集：冰灯点亮松江夜</a></div>
<div class="jz-share">分享到：<a>新浪微博</a><a>QQ空间</a><a>人人网</a><a>开心网</a></div>
<div class="jz-rec"><h3>精彩图集推荐</h3><ul>{links("高原铁路巡道工", "雾中采茶人", "小年赶大集", "冬捕开网", pattern='<li><a><img src="/s.jpg"><span>{0}</span></a></li>')}</ul></div></div>
<div class="jz-foot"><p>关于我们 | 法律顾问：北京岳诚律师事务所 | 刊登广告 | 联系方式 | 本站地图</p><p>版权所有 九州互联网新闻中心 电子邮件: webmaster@jiuzhou.example 电话: 86-10-88820000</p></div>""",
    head='<meta name="keywords" content="邮路 图集"><meta name="author" content="郗然">',
    build=xhtml,
    day="2015-01-13",
    time="09:36",
    origin="九州网",
    authors=("仇千里",),
    editors=("郗然",),
)

D = story(
    "北角街市檔主義務教織毛衣　三年織出二千件寄內地山區",
    "北角有街市檔主收檔後義務教街坊織毛衣，三年來師徒合力織出逾二千件，全部寄往內地山區學校。",
    "現年66歲的蓮姐在街市賣乾貨逾30年。2019年冬天，她在電視上看到山區學童穿單衣上課，翌日便買了十磅毛冷，邊看檔邊織。",
    "「初時只得我一個，織得幾件得幾件。」後來買冬菇的熟客見到，一個叫一個，如今每逢周二、四傍晚，檔口旁的後樓梯坐滿了人。",
    "年紀最小的徒弟是讀中四的阿晴，她說織毛衣比溫書更需要專心，「漏一針就要拆十行」。她織的第一件毛衣，背面還留着一個小洞。",
    "郵費由各人湊錢，每箱約120元。蓮姐說，去年收到學校寄來的一張合照，四十多個孩子穿着不同顏色的毛衣，「我一眼就認得邊件係阿晴織」。",
    "有意捐毛冷的市民可於周二、四下午5時後，親身送到北角街市地下乾貨檔。",
)
add(
    "Hong Kong news site in full characters, writer's label and two dates",
    D,
    "{T}｜維港日常",
    f"""<div class="wg-topbar"><a class="wg-logo" href="/">維港日常</a><ul>{links("港聞", "娛樂", "國際", "中國", "觀點", "生活", "社區", "體育")}</ul><a class="wg-login">登入</a><a class="wg-app">下載App</a></div>
<div class="wg-ad"><div id="div-gpt-ad-top"></div></div>
<article class="wg-article"><nav class="wg-bc"><a>港聞</a><a>社區專題</a></nav><h1 id="articleTitle">{D.title}</h1>
<div class="wg-info"><div>撰文：<a>文雅麗</a> <a>區子健</a></div><div>出版：<time datetime="2022-01-12T07:00:00+08:00">2022-01-12 07:00</time></div><div>更新：<time datetime="2022-01-12T11:48:00+08:00">2022-01-12 11:48</time></div></div>
<div class="wg-tools"><a>Facebook</a><a>WhatsApp</a><a>複製連結</a><span>16</span></div>
<div class="wg-hero"><img src="https://cdn.weigong.example/1.jpg"><span>蓮姐（中）與街坊在檔口旁織毛衣。（區子健攝）</span></div>
<div id="article-content-section">{paragraphs(D.body[:2])}<div class="wg-inline-ad"><div id="div-gpt-ad-inline1"></div></div>{paragraphs(D.body[2:4])}<div class="wg-gallery"><span>+3</span><a>點擊圖片放大</a></div>{paragraphs(D.body[4:])}</div>
<div class="wg-tags"><a>#北角</a><a>#街市</a><a>#義工</a></div><div class="wg-related"><h3>相關文章</h3><ul>{links("深水埗布販轉型做手作班", "屋邨長者自組夜跑團", "茶餐廳老闆收留流浪貓")}</ul></div></article>
<aside class="wg-side"><h3>最Hit</h3><ol>{links("天文台料周末轉凍", "年宵攤位重開競投", "巴士路線重組諮詢")}</ol></aside>
<div class="wg-newsletter"><h4>訂閱電郵通訊</h4><input placeholder="電郵地址"><button>訂閱</button></div><div class="wg-cookie">本網站使用Cookies以提升閱讀體驗。<a>接受</a></div>
<footer class="wg-ft"><p>關於我們　私隱政策　條款及細則　聯絡我們　加入我們</p><p>維港日常有限公司 © 2022 版權所有</p></footer>""",
    head='<meta property="og:title" content="北角街市檔主義務教織毛衣"><meta property="article:published_time" content="2022-01-12T07:00:00+08:00"><meta property="og:site_name" content="維港日常">',
    build=html5,
    title=D.title.replace("　", " "),
    day="2022-01-12",
    time="07:00",
    authors=("文雅麗", "區子健"),
)
