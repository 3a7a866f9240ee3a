"""A thirtieth album of pages: national Chinese-language media and platforms, written without sight of the rules.

Agencies, papers, broadcasters, portals of several years, business and technology sites, accounts, a magazine, a think tank,
a university and three publishers outside the mainland. Every name, host and text is invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story
from shapes import wrapped as each

THIRTIETH_MEDIA = Album()
add = THIRTIETH_MEDIA.add


def links(*titles: str, pattern: str = '<li><a href="/a/{1}.html" target="_blank">{0}</a></li>') -> str:
    return "".join(pattern.format(title, 48210 + i) for i, title in enumerate(titles))


def menu(words: str, pattern: str = '<li><a href="/{1}/">{0}</a></li>') -> str:
    return "".join(pattern.format(word, f"c{i}") for i, word in enumerate(words.split()))


def xhtml(language: str, tag: str, middle: str, head: str) -> str:
    """A page of the years of XHTML, which calls itself gb2312."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{tag}</title>
{head}</head>
<body>{middle}</body></html>"""


def responsive(language: str, tag: str, middle: str, head: str) -> str:
    """A page for every screen."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no"><title>{tag}</title>
{head}</head>
<body>{middle}</body></html>"""


# ---------------------------------------------------------------- central media

S = story(
    "夏粮收购有序展开 临江等主产区日均入库超十万吨",
    "国讯社临江6月14日电（记者沈一鸣、陶雨）记者14日从国家粮食和储备部门获悉，随着南方麦区收获进入尾声，夏粮收购由南向北有序展开，主产区各类企业累计收购小麦一千八百万吨，收购进度快于上年同期。",
    "在临江省清河县的一处国有粮库，运粮车从凌晨四点就开始排队。检验、称重、卸粮，全程刷卡完成，平均每车用时不到二十分钟。粮库负责人尚志国说，今年新添了两套快速检测设备，农民卖粮不用再等。",
    "“价格挂在墙上，水分当面测，卖得踏实。”清河县种粮大户樊广田今年种了六百亩小麦，当天卖出四十二吨，粮款一小时后就到了账。",
    "据介绍，今年各地提前腾仓并库，准备仓容一亿两千万吨；信贷资金供应充足，农业政策性银行已投放夏粮收购贷款四百一十亿元。",
    "针对近期部分地区出现的连续阴雨天气，有关部门组织移动烘干机三千七百台下到田头，日烘干能力超过六万吨，最大限度减少产后损失。",
    "专家分析，当前市场购销活跃，小麦价格总体平稳，后期随着北方麦区集中上市，收购进度有望进一步加快。",
    "国家粮食和储备部门有关负责人表示，将督促各地严格执行国家粮食收购政策，严肃查处压级压价、“打白条”等坑农害农行为，守住农民“种粮卖得出”的底线。",
)
add(
    "agency, date in pieces and a second head for telephones",
    S,
    "{T}-国讯网",
    f"""
<div class="domPC topnav"><ul>{menu("学习进行时 高层 时政 人事 国际 财经 网评 港澳 台湾 思客智库 教育 科技 体育 文化 健康 军事 视频 图片")}</ul></div>
<div class="fix-ewm domPC"><img src="//www.guoxun.example/img/qr2020.png" width="94"><div class="fxd"><span class="fxd-wx"></span><span class="fxd-wb"></span></div></div>
<div class="header domPC" id="headhome"><div class="header-top clearfix"><div class="header-nav left"><a href="//www.guoxun.example/">国讯网</a> &gt; <a class="curColumn" href="/fortune/">财经</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2024</em></span><span class="day"><em> 06</em>/<em> 14</em></span><span class="time"> 19:41:27</span></div>
<div class="source"> 来源：国讯网 </div>
<div class="head-line clearfix"><h1><span class="title"> {S.title} </span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop src=""></audio>
<div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a><a class="xcx"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title"> {S.title} </span></h1><div class="info"> 2024-06-14 19:41:27 <span> 来源： 国讯网 </span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{indented(S.body)}</span>
<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div class="tiyi01" id="advisebox01" style="display:none"><iframe id="jc_link1"></iframe></div></span><span class="editor"> 【责任编辑:柯明远
】 </span></div></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div></div>
<div class="main-right right"><div class="columBox domPC"><div class="col-tit"><span><a>深度观察</a></span></div><ul>{links("县域冷链补短板调查", "高标准农田怎么管", "一座老港的转型账本")}</ul></div></div></div>
<div class="foot"><p>Copyright © 2000 - 2024 GUOXUN.EXAMPLE All Rights Reserved.　制作单位：国讯网股份有限公司</p><p>版权所有：国讯网股份有限公司</p></div>
<div style="display:none"><div id="fwl">010030011110000000000000011100001310140773</div></div><script src="//www.guoxun.example/js/detail.js"></script>""",
    head='<meta name="keywords" content="夏粮,收购,小麦"><meta name="publishdate" content=""><meta name="source" content="国讯社"><script>var publishid="1310140773";</script>',
    build=responsive,
    day="2024-06-14",
    time="19:41",
    origin="国讯网",
    authors=("沈一鸣", "陶雨"),
    editors=("柯明远",),
)

H = story(
    "侨乡望州办龙舟邀请赛 海外十七支队伍竞渡",
    "华新网望州6月10日电 (记者 郑亦凡)“一桨一桨，就像小时候听阿公讲的那样。”10日，在望州市鉴湖龙舟邀请赛现场，来自马来西亚槟城的划手林家豪刚上岸，便用带着口音的望州话与乡亲聊了起来。",
    "当日的比赛吸引境内外四十一支队伍、近千名划手参加，其中海外队伍十七支，为历届最多。赛事设公开组、女子组和侨胞组，全程五百米直道竞速。",
    "望州是著名侨乡，旅居海外的望州籍乡亲超过六十万人，分布在四十多个国家和地区。龙舟赛自2009年创办以来，已成为海内外乡亲联络感情的纽带。",
    "林家豪的祖父1937年下南洋谋生，此后只回过望州三次。“他走之前交代，龙船头上的红布要留一块给他。”林家豪从口袋里取出一方叠得整齐的红布，说今年终于把它带回来了。",
    "侨胞组决赛中，泰国望州会馆队以1分58秒的成绩夺冠，印度尼西亚泗水队、望州石桥镇队分列二、三位。",
    "赛事期间，当地还举行了侨批展、裹粽比赛和青年侨商座谈会。望州市侨联主席古月华表示，希望年轻一代侨胞多回来走走，把家乡的故事带到世界各地。",
)
add(
    "second agency, (完) glued to the end",
    H,
    "{T}-华新网",
    f"""
<div class="newheader"><div class="logo_box"><a href="//www.huaxin.example/"><img src="/fileftp/logo.png" alt="华新网首页"></a></div><div class="top_link"><a>安徽</a><a>北京</a><a>福建</a><a>广东</a><a>上海</a><a>浙江</a></div></div>
<div class="nav_navcon"><ul class="nav_navcon_ul">{menu("首页 国内 国际 军事 社会 财经 产经 房产 港澳 台湾 华人 侨网 娱乐 体育 文化 视频 图片 直播")}</ul></div>
<div id="con"><div class="con_left"><div id="nav_div"><div id="nav"><a href="//www.huaxin.example/">首页</a> → <a href="/china.shtml">国内新闻</a></div></div>
<div class="content_maincontent_more"><div class="content_maincontent_content"><h1 class="content_left_title">{H.title}</h1>
<div class="content_left_time">2019年06月10日 18:26 来源：<a href="//www.huaxin.example/" class="source">华新网</a><a href="#zw_cyhd" class="cyhd"><img src="/hudong.jpg" alt="参与互动">参与互动</a><div id="zihao"><span>字号：</span><a id="txt_x">小</a><a id="txt_z" class="on">中</a><a id="txt_d">大</a></div></div>
<div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2019-06-10 18:26:05</span><span id="source_baidu">来源：<a>华新网</a></span><span id="editor_baidu">责任编辑：左思源</span></div>
<div class="left_ph"><img src="//i2.huaxin.example/simg/2019/06/10/lz.jpg" alt="龙舟"></div><div class="left_pt">图为龙舟邀请赛现场。　吴石楠 摄</div>
<div class="left_zw">{each(H.body[:3], "<p>　　", "</p>")}<div class="adInContent"><script>loadAd("zwhzh");</script></div>{each(H.body[3:5], "<p>　　", "</p>")}<p>　　{H.body[5]}(完)</p></div>
<div class="adEditor"><div class="left_name right"><span>【编辑:左思源】</span></div></div><div id="function_code_page"></div></div></div>
<div class="channel"><a href="/china.shtml">更多精彩内容请进入国内频道</a></div>
<div class="div840" id="jxxw"><h4 class="newsRecommendTitle">国内新闻精选：</h4><ul class="news_list_ul">{links("端午假期全国铁路预计发送旅客四千万人次", "多部门部署防汛备汛", "一图看懂新修订的档案条例")}</ul></div></div>
<div class="con_right"><div class="rightBox"><h3>要闻</h3><ul>{links("长江中下游将现持续降雨", "高校毕业生就业服务月启动")}</ul></div></div></div>
<div class="pagebottom"><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a><p>本网站所刊载信息，不代表华新社和华新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div>""",
    head='<meta name="keywords" content="龙舟,侨乡"><meta http-equiv="Cache-Control" content="no-transform"><link rel="stylesheet" href="/part/css/content2018.css">',
    build=bare,
    day="2019-06-10",
    time="18:26",
    origin="华新网",
    authors=("郑亦凡",),
    editors=("左思源",),
)

R = story(
    "一条渠的五十年",
    "盛夏时节，太岳山麓，一渠清水顺着山势蜿蜒而下。渠边的杨树有一搂粗，树荫里，七十六岁的护渠员雷长命扛着铁锹，慢慢走完了当天的八里路。",
    "这条渠叫向阳渠，1971年动工，1976年通水，全长三十八公里，穿过十一座山头。渠修成之前，下游的尧坡乡十年九旱，人畜饮水要到二十里外去挑。",
    "“开山那年我二十二，抡锤抡得两只手张不开。”雷长命伸出手，指节粗大变形。当年和他一起上山的民工有三千多人，牺牲的二十七人，名字都刻在渠首的石碑上。",
    "一渠水，改变了一方人。通水第二年，尧坡乡的水浇地从不足三百亩增加到一万二千亩，小麦亩产翻了一番。乡里的老人说，那一年过年，家家户户第一次吃上了不掺糠的馒头。",
    "进入新世纪，渠道老化、渗漏严重，一度只能浇灌三成田地。2018年，县里启动续建配套改造，衬砌渠道二十九公里，装上量水设施，渠水利用系数由零点四提高到零点六八。",
    "如今，渠还是那条渠，浇的却不只是麦子。沿渠八个村种上了苹果、连翘和中药材，去年人均可支配收入达到一万九千元。渠首建起了陈列馆，每年有两万多名学生前来参观。",
    "夕阳西下，雷长命把铁锹插在渠堤上，坐下歇脚。他说，儿子叫他进城享福，他没去。“渠在这儿，我就在这儿。”",
)
add(
    "party paper's site, the paper's page under the text",
    R,
    "{T}--地方--先锋网",
    f"""
<header class="header cf"><div class="nav w1000 cf"><div class="logo"><a href="http://www.xianfeng.example/"><img src="/img/2020/logo.png"></a></div><ul>{menu("首页 党网 要闻 观点 互动 可视化 地方 举报专区 合作交流 多语言")}</ul><div class="shoujiban"><a>手机版</a><a class="user">登录</a></div></div></header>
<div class="layout route cf"><div class="col col-1 fl" id="rm_path">先锋网&gt;&gt;<a href="/local/">地方</a></div></div>
<div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre">大地脉动</h3><h1>{R.title}</h1><h4 class="sub"></h4><div class="author cf">本报记者 方砚田</div>
<div class="channel cf"><div class="col-1-1">2021年07月23日06:12 | 来源：<a href="http://paper.xianfeng.example/">先锋网－先锋日报</a></div><div class="size"><i>小字号</i></div></div>
<div class="rm_txt_con cf" id="rwb_zw"><div class="box_pic"></div>{each(R.body, '<p style="text-indent: 2em;"> ', "</p> ")}<p style="text-indent: 2em;">《 先锋日报 》（ 2021年07月23日 06 版）</p><div class="zdfy clearfix"></div><div class="box_pic"></div>
<div class="edit cf">(责编：殷若谷、卢小川)</div></div>
<div class="rm_relevant cf"><h3><i>关注公众号：</i><span>先锋网财经</span></h3><div class="share"><p>分享让更多人看到</p><a class="wx"></a><a class="wb"></a></div></div>
<div class="rm_download cf"><div class="txt"><a>先锋日报客户端下载</a><a>手机先锋网</a><a>先锋智云客户端下载</a></div></div></div>
<div class="col col-2 fr"><div class="rm_ranking cf"><h3>热门排行</h3><ul>{links("防汛一线见闻", "城乡环境整治进行时", "老区新貌", "评论员文章：把实事办实", pattern='<li><i></i><a href="/n1/{1}.html">{0}</a></li>')}</ul></div></div></div>
<footer><div class="copyright"><p>先 锋 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright © 1997-2021 by www.xianfeng.example. all rights reserved</p></div></footer>""",
    head='<meta http-equiv="content-type" content="text/html;charset=GB2312"><meta name="publishdate" content="2021-07-23"><meta name="author" content="104410"><meta name="editor" content="104410"><meta name="source" content="来源：先锋网－先锋日报 ">',
    build=bare,
    day="2021-07-23",
    time="06:12",
    origin="先锋网－先锋日报",
    authors=("方砚田",),
    editors=("殷若谷", "卢小川"),
)

V = story(
    "今晨北方多地迎来初雪 公路部门连夜除冰保畅",
    "华视网消息：受冷空气影响，今天（11月8日）凌晨起，岭北、塞原等地迎来今冬首场降雪，部分地区出现大到暴雪，气温骤降十摄氏度以上。",
    "在岭北省临河市，积雪厚度达到十四厘米。当地出动除雪机械二百六十台、环卫工人三千一百人，凌晨四点前已将城区主干道全部清理完毕，早高峰公交正常运行。",
    "高速公路方面，塞原境内四条高速公路部分路段采取限速、间断放行等措施。公路养护部门在桥梁、隧道出入口和长下坡路段提前撒布融雪剂，并在服务区为滞留司乘人员免费提供热水和食品。",
    "“提前一天就接到了预警短信，改走国道，没耽误送菜。”在临河服务区，货车司机谷大勇告诉记者。",
    "气象部门预计，此次降雪过程将持续至9日夜间，之后气温缓慢回升。提醒公众减少非必要出行，注意防寒保暖，谨防一氧化碳中毒。",
)
add(
    "broadcaster, two editors under the text",
    V,
    "{T}_新闻频道_华视网",
    f"""
<div class="nav_bg"><div class="topnav"><a href="https://www.huashi.example"><img src="/logo_hs.png"></a>{menu("新闻 视频 经济 体育 军事 农业农村 直播 节目单 片库 4K", '<a href="/{1}">{0}</a>')}<span class="login">登录</span></div></div>
<div class="column_wrapper" id="page_body"><div class="content_wrapper"><div class="nav_crumb"><a>华视网</a> &gt; <a>新闻频道</a> &gt; <a>国内新闻</a></div>
<div class="title_area" id="title_area"><h1>{V.title}</h1><div class="info1">来源：华视网 | 2023年11月08日 10:47:16</div><div class="share_wx"><span class="weibo"></span><span class="weixin"></span><em class="code">扫一扫 分享到微信</em></div></div>
<div class="video_box" id="flash_player"><script>createPlayer("8f3c2e10c45b4aa9","600","450");</script><p class="loading">正在加载</p></div>
<div class="content_area" id="content_area">{each(V.body[:2], "<p>　　", "</p>")}<p style="text-align:center"><img src="//p1.huashi.example/photo/1108.jpg"></p>{each(V.body[2:], "<p>　　", "</p>")}</div>
<div class="zebian"><span>编辑：孟小禾</span><span>责任编辑：纪云飞</span></div>
<div class="dianzan"><span>点赞</span><em>86</em></div>
<div class="relevance"><h3>相关推荐</h3><ul>{links("寒潮蓝色预警继续发布", "供暖第一线：换热站里的夜班", "这份雪天行车指南请收好")}</ul></div></div>
<div class="right_side"><h3>精彩视频</h3><ul>{links("航拍长白林海", "记者探访粮食烘干中心")}</ul><div class="appdl"><img src="/qr_app.png"><p>扫一扫 下载华视新闻客户端</p></div></div></div>
<div class="page_bottom"><p><a>关于我们</a><a>招聘信息</a><a>网站声明</a><a>法律顾问</a></p><p>中国广播电视总公司 华视网 版权所有 信息网络传播视听节目许可证号 9900001</p></div>
<script>var commentTitle="{V.title}";var itemid1="ARTIhsw0001231108";var publishDate="20231108104716 ";</script>""",
    head='<meta name="contentid" content="ARTIhsw0001231108"><meta name="catalog" content="PAGE1374"><meta property="og:title" content="今晨北方多地迎来初雪 公路部门连夜除冰保畅"><meta name="author" content="纪云飞"><meta name="source" content="华视网">',
    build=responsive,
    day="2023-11-08",
    time="10:47",
    origin="华视网",
    editors=("孟小禾", "纪云飞"),
)

Y = story(
    "大学生返乡“摆摊”：算得清的账与算不清的收获",
    "晚上七点，河埠县人民广场西侧，陈屿把折叠桌支开，挂上写着“手写春联、代拍全家福”的纸板。这是他寒假摆摊的第九天，账本上的数字停在三千一百六十元。",
    "陈屿是南方一所高校的大三学生，学设计。今年寒假，他和四名高中同学凑了两千元本钱，买了一台便携打印机和两箱红纸，在老家县城“开张”。",
    "像他们这样的学生摊主，在河埠县登记的有六十三个。去年底，当地团县委联合城管部门划出四处便民摊点，向返乡大学生免费开放，并提供雨棚和照明。",
    "“第一天卖了四十块，差点不想干了。”",
    "让陈屿坚持下来的是一位老人。老人想给过世的老伴补一张合影，他花了两个晚上，把两张旧照片拼在一起，只收了十块钱。第二天，老人领来了半个小区的邻居。",
    "不是所有摊位都赚钱。学食品专业的吕佳慧卖手工酸奶，因为冬天温度低，发酵总是失败，十天亏了六百元。“课本上说的恒温条件，在夜市里根本不存在。”她说，这比任何一次实验课都让她印象深刻。",
    "河埠县团县委书记翟明说，开放摊点的初衷不是鼓励学生赚钱，而是让他们看一看真实的县城。今年正月，县里打算组织一次座谈，请学生摊主给县城商业提建议。",
    "县城的商户起初并不欢迎这些“竞争者”。在广场边开文印店的老板黄志明说，学生摊的春联比他便宜五块钱。后来，他干脆把自家的裁纸机借给了陈屿，条件是学生们用他的纸。“年轻人带来的人流，最后还是落到我店里。”",
    "陈屿已经想好了要说什么：广场上没有垃圾桶，晚上八点以后没有公交车。“这两件事，不站在这里是看不见的。”",
)
add(
    "youth paper, time of issue and the paper's page at the end",
    Y,
    "{T}_东青在线",
    f"""
<div class="top"><div class="top_in"><a href="http://www.dongqing.example">东青在线首页</a>{menu("新闻 国际 共青团 教育 青春 创业 军事 体育 图片 舆情 法治", '<a href="/{1}/">{0}</a>')}</div></div>
<div class="path">当前位置: <a>首页</a> -&gt; <a>教育</a> -&gt; 正文</div>
<div class="article_box"><div class="title">{Y.title}</div><div class="infobox"><span>发稿时间：2019-02-18 05:47:00</span> <span>来源：<a>东方青年报</a></span> <span>作者：倪子衿</span> <span class="app">东方青年报客户端</span></div>
<div class="article" id="article-con">{each(Y.body[:3], "<p>　　", "</p>")}<p>　　<strong>{Y.body[3]}</strong></p>{each(Y.body[4:], "<p>　　", "</p>")}<p>　　东青报·东青在线记者 倪子衿 来源：东方青年报</p><p style="text-align:right">（ 2019年02月18日 09 版）</p></div>
<div class="editor">责任编辑：颜朗</div>
<div class="bdsharebuttonbox"><a class="bds_more">分享到：</a><a class="bds_tsina" title="分享到新浪微博"></a><a class="bds_weixin" title="分享到微信"></a></div>
<div class="banner"><a><img src="/ad/kehuduan.jpg"></a></div>
<div class="xg"><h4>相关新闻</h4><ul>{links("寒假作业“花样”多", "县城里的自习室", "返乡青年的第一份简历")}</ul></div></div>
<div class="right"><div class="ph"><h4>新闻排行</h4><ol>{links("春运返程高峰到来", "研究生考试成绩陆续公布", "小镇图书馆的夜晚")}</ol></div></div>
<div class="footer"><p><a>关于我们</a> | <a>版权声明</a> | <a>广告服务</a> | <a>青网之友</a></p><p>互联网新闻信息服务许可证1012017000X 信息网络传播视听节目许可证010538X号</p><p>东方青年报社 主办 东青在线 版权所有 请勿复制或镜像</p></div>""",
    head='<meta name="keywords" content="大学生,返乡,摆摊"><link href="/css/content.css" rel="stylesheet">',
    build=xhtml,
    day="2019-02-18",
    time="05:47",
    origin="东方青年报",
    authors=("倪子衿",),
    editors=("颜朗",),
)

W = story(
    "高温津贴发没发？这些行业的工人仍“两眼一抹黑”",
    "阅读提示",
    "入夏以来，多地气温持续走高。记者走访发现，建筑、快递、环卫等行业部分劳动者不清楚高温津贴标准，有的企业以清凉饮料代替津贴。专家建议，把高温津贴写进集体合同，让劳动者心中有数。",
    "“发过两箱矿泉水、一盒藿香正气水，这算不算高温津贴？”7月3日下午，在望京市一处工地的树荫下，钢筋工老鲁问记者。当天，望京最高气温三十八摄氏度，工地下午两点到四点停工。",
    "根据有关规定，用人单位安排劳动者在三十五摄氏度以上高温天气从事室外露天作业的，应当向劳动者发放高温津贴，并纳入工资总额。望京所在省份的标准是每人每月二百四十元，发放四个月。",
    "清凉饮料不能抵津贴",
    "记者采访的二十三名一线劳动者中，明确表示领到高温津贴的只有九人。快递员小温说，站点给每人发了一顶遮阳帽，至于津贴，“没听说过”。",
    "“这是两码事。”望京市总工会法律工作部部长殷红梅说，清凉饮料属于劳动保护用品，高温津贴属于工资，用人单位不得以实物充抵。",
    "取证难让劳动者选择沉默",
    "律师车炳辉代理过多起高温津贴纠纷。他告诉记者，争议焦点往往是“当天究竟有没有三十五摄氏度”以及“是不是室外作业”，劳动者举证困难，加上金额不大，多数人选择放弃。",
    "一些地方正在探索新办法。在青浦区，工会与气象部门共享数据，每月公布达到标准的高温天数；在建筑行业，高温津贴被列入工资专用账户单独列支。",
    "“标准公开了，企业就没有糊涂账可算。”殷红梅说。",
)
add(
    "workers' paper, reading hint and headings",
    W,
    "{T}-工友网",
    f"""
<div class="g-top"><div class="w1100"><a class="logo" href="//www.gongyou.example/"></a><ul class="g-nav">{menu("首页 新闻 评论 工会 维权 财经 人物 大国工匠 图片 视频 专题")}</ul></div></div>
<div class="w1100 g-crumb"><a>工友网</a> &gt; <a>维权</a> &gt; <a>权益热点</a> &gt; 正文</div>
<div class="w1100 clearfix"><div class="g-left"><div class="m-title"><h1>{W.title}</h1><div class="m-info"><span class="src">来源：工友网-劳动时报</span><span class="time">2022-07-07 07:06:38</span><div class="m-share"><span>分享到：</span><i class="wx"></i><i class="wb"></i></div></div></div>
<div class="m-con" id="ccontent"><p>　　本报记者 桑榆 本报实习生 宁可欣</p><p>　　<strong>{W.body[0]}</strong></p><p style="font-family:楷体">　　{W.body[1]}</p>{each(W.body[2:4], "<p>　　", "</p>")}<p>　　<strong>{W.body[4]}</strong></p>{each(W.body[5:7], "<p>　　", "</p>")}<p>　　<strong>{W.body[7]}</strong></p>{each(W.body[8:], "<p>　　", "</p>")}</div>
<div class="m-edit">责任编辑：陶知行</div>
<div class="m-copy"><p>工友网声明：</p><p>1. 工友网刊载的部分文章和图片，仅代表作者个人观点，与本网无关。</p><p>2. 未经授权，不得转载、摘编或以其它方式使用本网作品。</p></div>
<div class="m-rel"><div class="tit">相关阅读</div><ul>{links("工地上的“清凉驿站”", "暑期工权益保护提示", "职业病防治法宣传周启动")}</ul></div></div>
<div class="g-right"><div class="box"><h3>24小时排行</h3><ul>{links("社保断缴怎么补", "女职工特殊保护条款解读", "一名焊工的三十年")}</ul></div><div class="ewm"><img src="/ewm.jpg"><p>工友网客户端</p></div></div></div>
<div class="g-foot">Copyright 2008-2022 by www.gongyou.example. all rights reserved 劳动时报社 版权所有</div>""",
    build=responsive,
    day="2022-07-07",
    time="07:06",
    origin="工友网-劳动时报",
    authors=("桑榆", "宁可欣"),
    editors=("陶知行",),
)

F = story(
    "新农人“触电”记：三个村庄的直播间观察",
    "凌晨五点，雾还没散，白马村的草莓大棚里已经亮起补光灯。“90后”返乡青年舒晴对着手机镜头，摘下当天的第一颗草莓。两个小时后，六百单卖空。",
    "白马村有草莓大棚四百一十座，过去靠客商上门收购，旺季一公斤只卖八元。三年前村里建起直播间，如今线上销量占到六成，均价提高到十五元。",
    "热闹背后，也有冷思考。在相邻的柳河村，去年建起的三间直播间，有两间已经上了锁。村党支部书记葛福全坦言，设备好买，人才难找，“请来的主播一个月要八千，卖的货还不够付工资”。",
    "柳河村的经历并非个例。县农业农村局统计，全县建成村级直播间九十七个，常态化运营的只有三十九个。",
    "如何让直播间真正用起来？前山村的做法是“几个村凑一个”。五个村联合成立公司，统一选品、统一包装、统一售后，主播由村里的年轻人轮流担任，县里定期请老师来培训。去年，公司销售额达到一千二百万元，五个村集体平均增收二十六万元。",
    "“直播不是万能药，货好才是根本。”在田头蹲点指导多年的农技员栗正平说，与其一窝蜂建直播间，不如先把分级、预冷、包装这些基础活干扎实。",
)
add(
    "farmers' paper, everything in the line",
    F,
    "{T}_乡土网",
    f"""
<div class="hd-wrap"><div class="hd"><a href="/" class="logo"><img src="/static/logo.svg" alt="乡土网"></a><nav>{menu("首页 时政 三农要闻 乡村振兴 产业 评论 视频 数字报 种业 农机 渔业", '<a href="/{1}/">{0}</a>')}</nav></div></div>
<div class="bread"><i></i>您的位置：<a href="/">首页</a><em>/</em><a href="/xczx/">乡村振兴</a><em>/</em><span>详情</span></div>
<div class="detail-box"><h2 class="detail-title">{F.title}</h2><div class="detail-msg"><span>来源：乡土日报</span><span>作者：乡土日报全媒体记者 申屠燕 通讯员 木易</span><span>编辑：湛蓝</span><span>2023-04-19 16:20:44</span></div>
<div class="detail-content ql-editor"><p class="ql-align-center"><img src="https://img.xiangtu.example/2023/04/a1.jpg"></p><p class="ql-align-center"><span style="color:#888;font-size:14px">舒晴在大棚里直播。木易 摄</span></p>{paragraphs(F.body[:3])}<p class="ql-align-center"><img src="https://img.xiangtu.example/2023/04/a2.jpg"></p>{paragraphs(F.body[3:])}<p><br></p></div>
<div class="detail-share"><span>分享到</span><a class="ico-wx"></a><a class="ico-wb"></a><a class="ico-copy">复制链接</a></div>
<div class="pn"><a class="prev">上一篇：一粒良种的“旅行”</a><a class="next">下一篇：春管正当时</a></div></div>
<div class="aside"><div class="t">热点推荐</div>{links("多地发布小麦条锈病防控提示", "农机跨区作业通行证网上办", "乡村建设工匠培训开班", pattern='<div class="it"><a href="/d/{1}">{0}</a><span>2023-04-18</span></div>')}</div>
<div class="ft"><p>主管：农业农村主管部门 主办：乡土日报社有限公司</p><p>地址：望京市朝晖区惠新西街15号 电话：010-0000000</p></div>""",
    build=responsive,
    day="2023-04-19",
    time="16:20",
    origin="乡土日报",
    authors=("申屠燕", "木易"),
    editors=("湛蓝",),
)

E = story(
    "内河水运为何重现活力",
    "今年上半年，全国内河货运量完成二十三亿吨，同比增长百分之五点八，增速快于公路和铁路。曾经一度沉寂的内河水运，正在重现活力。",
    "水运的优势首先是便宜。据测算，千吨级船舶每吨公里的运输成本只有公路的五分之一、铁路的二分之一。对煤炭、砂石、粮食等大宗货物来说，走水路每吨可节省三四十元。",
    "其次是航道条件改善。“十四五”以来，各地加快补齐航道“断头河”、碍航桥等短板，新增高等级航道一千一百公里，过闸能力提升三成。在江淮一带，两千吨级船舶可以直达过去只能走小驳船的县城。",
    "再次是绿色转型。与公路相比，水运单位能耗低、污染小。不少港口用上岸电，电动集装箱船开始批量投用，一艘船一年可减少燃油消耗一百吨。",
    "也要看到，内河水运仍存在港口布局分散、多式联运衔接不畅等问题。有的港口离铁路货场只有几公里，却要靠汽车短驳，一装一卸，水运省下的钱又花了出去。",
    "让内河水运持续健康发展，关键在“联”。一方面要打通港口与铁路、园区之间的“最后一公里”，推动“一单制”“一箱制”；另一方面要统筹港口岸线资源，避免重复建设和低价竞争。",
    "水运有自己的节奏，不求快，但求稳。把这条“流动的通道”用好，对于降低全社会物流成本、促进区域协调发展，都大有文章可做。",
)
add(
    "economic paper's site, copyright rules under the text",
    E,
    "{T}_财经时报网——国家经济门户",
    f"""
<div class="topnav_2020"><div class="w1000"><a>财经时报网首页</a>{menu("时政 国际 评论 产业 金融 证券 汽车 时尚 旅游 文化 教育", '<a href="http://{1}.cjsb.example/">{0}</a>')}</div></div>
<div class="main" id="articleContent"><div class="cl">当前位置　　<a>评论</a> &gt; <a>时报快评</a> &gt; 正文</div><div class="neirong"><h1 id="articleTitle">{E.title}</h1>
<div class="laiyuan"><div class="fl"><span id="articleTime">2024年07月25日 06:55</span>　　<span id="articleSource">来源：财经时报</span>　　<span id="articleAuthor">齐若水</span></div><div class="function"><span id="shouji">[<a>手机看新闻</a>]</span><span>[<a>字号</a> <a>大</a> <a>中</a> <a>小</a>]</span><span>[<a>打印本稿</a>]</span></div></div>
<div class="content" id="articleText"><div class="TRS_Editor">{each(E.body, '<p align="justify">　　', "</p>")}<p align="justify">　　（本文来源：财经时报 作者：齐若水）</p></div></div>
<p class="bianji">（责任编辑：钟书白）</p><div class="share_bottom"><span>分享到：</span><a class="weibo"></a><a class="weixin"></a></div><div class="more"><a id="more_content">查看余下全文</a></div>
<div class="shengming"><h5>财经时报网声明：股市资讯来自合作媒体及机构，属作者个人观点，仅供投资者参考，并不构成投资建议。投资者据此操作，风险自担。</h5></div>
<div class="xgxw"><h4>相关新闻</h4><ul>{links("推动多式联运再提速", "物流降成本还有多大空间", "港口岸电使用率提升", pattern='<li>·<a href="/gd/{1}.shtml">{0}</a> <span>2024-07-19</span></li>')}</ul></div>
<div class="bq"><p>财经时报网版权及免责声明：</p><p>1、凡本网注明“来源：财经时报”或“来源：财经时报网”的所有作品，版权均属于财经时报社，未经本网授权不得转载、摘编或利用其它方式使用上述作品。</p><p>2、凡本网注明“来源：XXX（非财经时报网）”的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p><p>3、如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。</p><p>※ 网站总机：010-0000000　有关作品版权事宜请联系：010-0000001</p></div></div></div>
<div class="right_c"><h3>精彩图片</h3><a><img src="/img/p1.jpg"><p>海岛风电场吊装</p></a></div>
<div class="foot_2020">关于财经时报社 － 关于财经时报网 － 网站大事记 － 网站诚聘 － 版权声明 － 互联网视听节目服务自律公约</div>""",
    head='<meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="author" content="钟书白">',
    build=bare,
    day="2024-07-25",
    time="06:55",
    origin="财经时报",
    authors=("齐若水",),
    editors=("钟书白",),
)

K = story(
    "新型固态储热材料可循环万次以上",
    "科创日报讯 （记者牧云舒 通讯员左丘玥）记者4月8日从北辰大学获悉，该校材料学院研究团队研制出一种新型复合固态储热材料，在六百摄氏度高温下循环充放热一万二千次后，储热能力仅下降百分之二点三。相关成果日前发表于国际期刊《先进储能》。",
    "储热技术可以把富余的风电、光电以热能形式存起来，需要时再释放。传统固态储热材料多采用氧化镁砖，长期使用后容易开裂，而熔盐材料则存在腐蚀管路的问题。",
    "“我们从贝壳的层状结构中得到启发。”论文通讯作者、北辰大学教授符清嘉介绍，团队将陶瓷颗粒与金属骨架交替堆叠，让材料在反复膨胀收缩时有“缓冲带”，从而避免裂纹扩展。",
    "实验表明，新材料的导热系数是传统镁砖的三点六倍，充热时间缩短四成。由于主要原料为工业尾矿，每吨成本约为二千一百元。",
    "目前，团队已与企业合作建成一座五兆瓦时的示范装置，在北方某工业园区为生产线供应蒸汽，稳定运行超过二百天。",
    "符清嘉表示，下一步将重点解决大尺寸构件的成型难题，并探索其在太阳能热发电站中的应用。",
)
add(
    "science paper, reporters in the opening",
    K,
    "{T}--科创网",
    f"""
<div class="header-ds"><div class="inner"><a class="logo" href="http://www.kechuang.example"><img src="/logo.png"></a><ul>{menu("首页 国内 国际 科普 健康 军事 大科学 创新 智造 数字报")}</ul></div></div>
<div class="location"><a>首页</a>&gt;<a>科技新闻</a>&gt;<a>能源</a></div>
<div class="content"><h1 id="content-title">{K.title}</h1><div class="content-info"><span class="time">2023-04-10 09:01:50</span><span class="source">来源: 科创日报</span><span class="author">作者: 牧云舒 左丘玥</span><span class="share-btn">分享</span></div>
<div class="content-txt"><div id="printContent">{indented(K.body)}</div></div>
<div class="content-bot"><span class="l">责任编辑： 常月明</span></div>
<div class="recom"><h3>推荐阅读</h3><ul>{links("深海采样机器人完成海试", "新方法让废旧电池“重生”", "青年科学家谈“冷板凳”")}</ul></div>
<div class="comment-area"><textarea placeholder="我来说两句"></textarea><a>发布</a></div></div>
<div class="side-r"><h3>热点排行</h3><ol>{links("量子通信城域网开通", "国产大型射电望远镜启用", "人造太阳新纪录")}</ol><img src="/ad/zt.jpg"></div>
<div class="foot-ds"><p>科创日报社 科创网 版权所有</p><p>互联网新闻信息服务许可证:10120170000</p></div>""",
    build=bare,
    day="2023-04-10",
    time="09:01",
    origin="科创日报",
    authors=("牧云舒", "左丘玥"),
    editors=("常月明",),
)

Z = story(
    "“刷单返利”背后的跑分链条是怎么被斩断的",
    "每天只要动动手指点赞、关注，就能赚几百元？2022年3月，家住岚州市湖滨区的付女士被拉进一个“兼职群”，先后完成七笔小额任务，均按时收到返利。第八单，她投入二十六万元后，群主消失。",
    "岚州市公安局湖滨分局接到报案后，迅速成立专班。侦查员发现，付女士的钱在四分钟内被拆成十九笔，流向多个省份的个人账户，随后又被集中取现。",
    "“取现地点都在凌晨，戴头盔、换车牌，反侦查意识很强。”办案民警庞志刚介绍，专班调取了二百多个小时的监控，最终锁定一个以黎某为首的“跑分”团伙。",
    "2022年6月，专班在三地同时收网，抓获犯罪嫌疑人十四名，扣押银行卡八十二张、手机五十六部。经查，该团伙以“日结高薪”为诱饵，招募多名在校学生提供银行账户，半年内转移涉案资金三千四百余万元。",
    "到案后，黎某起初拒不供认，辩称自己只是“帮人换汇”。侦查人员从其删除的聊天记录中恢复出三千余条信息，其中既有与上家约定抽成比例的内容，也有向“车手”布置取款路线的语音。在证据面前，黎某最终交代：每转出一万元，上家支付他四百元，他再分给供卡人一百元、取款人八十元。",
    "“最让人痛心的是那几个学生。”庞志刚说，有人把自己和室友的银行卡一并交了出去，只换来一双球鞋。",
    "2023年1月，湖滨区人民检察院以掩饰、隐瞒犯罪所得罪，对黎某等九人提起公诉。对两名仅提供一张银行卡、获利不足千元且认罪认罚的在校学生，检察机关依法作出相对不起诉决定，并开展帮教。",
    "日前，湖滨区人民法院作出一审判决，黎某被判处有期徒刑五年六个月，并处罚金十万元；其余被告人分别被判处四年至八个月不等有期徒刑。",
    "承办检察官提醒，出租、出借、出售银行卡和手机卡，轻则影响个人征信，重则构成犯罪。凡是要求先垫资的兼职，都是诈骗。",
)
add(
    "law paper, reporters behind little squares",
    Z,
    "{T} - 法治观察网",
    f"""
<div class="header"><div class="container"><a class="logo" href="http://www.fzgc.example"><img src="/static/img/logo.png"></a><form><input placeholder="请输入关键词"><button>搜索</button></form></div><div class="navbar"><ul>{menu("首页 立法 公安 检察 法院 司法 律师 普法 国际 评论 平安中国 直播 舆情 数字报")}</ul></div></div>
<div class="container crumbs"><a>首页</a> &gt;&gt; <a>案件</a> &gt;&gt; 正文</div>
<div class="container main-box"><div class="article-l"><div class="article-hd"><h1>{Z.title}</h1><div class="info"><span>来源：法治观察报</span><span>发布时间：2023-05-16 08:33</span><span class="fs">字体：<a>大</a><a>中</a><a>小</a></span></div></div>
<div class="article-bd"><p>　　□ 本报记者 狄青云</p><p>　　□ 本报通讯员 花满溪 骆一川</p>{indented(Z.body)}<p style="text-align:center"><img src="/upload/2023/05/mh.jpg"></p><p style="text-align:center">漫画/高渐</p></div>
<div class="article-ft"><span>责任编辑：米粒</span><span>声明：本网转载文章仅代表作者观点</span></div>
<div class="xgyd"><h3>相关阅读</h3><ul>{links("反电信网络诈骗法实施以来", "检察建议堵住行业漏洞", "校园普法课怎么讲才有趣")}</ul></div></div>
<div class="article-r"><h3>热点新闻</h3><ul>{links("新规6月起施行", "全国法院开展集中执行行动", "公安机关公布典型案例")}</ul><div class="erw"><img src="/ewm2.png"><span>法治观察微信</span></div></div></div>
<div class="footer"><p>法治观察报社 版权所有 备案号：某ICP备10000003号</p></div>""",
    build=responsive,
    day="2023-05-16",
    time="08:33",
    origin="法治观察报",
    authors=("狄青云", "花满溪", "骆一川"),
    editors=("米粒",),
)

M = story(
    "雪线之上练精兵",
    "2月下旬，昆仑山麓，气温零下二十七摄氏度。某合成旅炮兵营的一场实弹射击考核，在海拔四千五百米的陌生地域打响。",
    "“目标出现，方位三二〇！”指令下达，三班班长裴铁山带领炮手迅速构筑发射阵地。冻土坚硬如铁，一镐下去只留下一个白点，官兵轮番上阵，提前四十秒完成射击准备。",
    "首轮射击，两发近弹，一发脱靶。考核组没有因为天气原因放宽标准，而是当场宣布：该炮班成绩不合格。",
    "这一判定在全营引起不小震动。以往冬季考核，遇到极寒天气，射击诸元往往由机关统一修正后下发。这一次，气象数据、弹道修正全部由炮班自行测算。",
    "“上了战场，没人替你修正。”营长甘泽宇说。复盘会上，官兵们围着沙盘一项一项查找原因，发现药温测量滞后是造成偏差的主要因素。他们连夜改进保温箱，把测温间隔由三十分钟缩短到十分钟。",
    "三天后补考，天气更冷，风更大。裴铁山和战友们首发命中，三轮射击全部覆盖目标。",
    "该旅领导介绍，今年以来，他们把训练场设在高寒山地、戈壁荒漠，围绕极端条件下的侦察、机动、打击等课题设置险局难局，先后取得极寒条件装备使用数据一千二百余组，为部队实战化训练积累了经验。",
)
add(
    "military paper's site, subtitle and three credits in the head",
    M,
    "{T} - 强军在线",
    f"""
<div class="top-nav"><div class="container"><ul>{menu("首页 要闻 军事行动 军营内外 军媒视点 国际军情 退役军人 国防教育 军事装备 图片 视频 English")}</ul></div></div>
<div class="container artichle-head"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/yw/">军营内外</a></li></ol>
<div class="article-header"><h1>{M.title}</h1><h2>——某合成旅高寒山地实弹考核见闻</h2><div class="info"><span>来源：强军在线-国防前哨报</span><span>作者：关山月 等</span><span>责任编辑：薛定</span><span class="time">2022-03-04 07:38</span></div><div class="share bdsharebuttonbox"><a class="bds_weixin"></a><a class="bds_tsina"></a></div></div>
<div class="article-content m-t-20" id="article-content"><p>　　■国防前哨报特约记者 关山月 通讯员 郝一鸣</p><p style="text-align:center"><img src="attachement/jpg/site1/20220304/a.jpg"></p><p style="text-align:center"><span style="color:#00f">炮班占领阵地。郝一鸣摄</span></p>{indented(M.body)}</div>
<div class="page-share"><div class="pages"></div><div class="editor-bottom"></div></div>
<div class="relation"><h3>相关新闻</h3><ul>{links("高原汽车兵：千里运输线上的守护", "新兵下连第一课", "边关巡逻日记", pattern='<li><a href="content_{1}.html">{0}</a><small>2022-02-28</small></li>')}</ul></div></div>
<div class="sidebar"><div class="panel"><h4>视频</h4>{links("直升机山谷超低空飞行", "潜水员冰下训练")}</div><div class="panel"><h4>军报数字报</h4><a><img src="/szb.jpg"></a></div></div>
<footer><p>强军在线 版权所有 未经授权禁止复制或建立镜像</p><p><a>关于我们</a> <a>投稿邮箱</a> <a>军队网上举报平台</a></p></footer>""",
    head='<meta name="keywords" content="实弹,高寒,炮兵"><meta name="source" content="国防前哨报"><meta name="author" content="关山月 等">',
    build=responsive,
    day="2022-03-04",
    time="07:38",
    origin="强军在线-国防前哨报",
    authors=("关山月", "郝一鸣"),
    editors=("薛定",),
)

N = story(
    "从“灶台边”到“讲台上” 巧手妈妈的非遗课堂",
    "3月的一个周末，绣水县妇女儿童活动中心，四十多名妈妈带着孩子围坐在长桌旁，跟着潘银花学习蜡染。点蜡、浸染、脱蜡，蓝白相间的花纹在布上慢慢显现。",
    "四十七岁的潘银花是县里小有名气的“巧手妈妈”。十年前，她还只在灶台边忙碌。2014年，县妇联组织手工技能培训，她报了名，从此与蜡染结缘。",
    "“刚开始婆婆不同意，说染得一手蓝，还怎么做饭。”潘银花笑着回忆。第一年，她做的围巾卖了两千多元，婆婆不再说话，还帮她看起了孩子。",
    "如今，由她牵头成立的合作社吸纳了八十六名妇女就业，其中三十一人是单亲或困难家庭的母亲。合作社在十二个村设立了“妈妈工位”，留守妇女在家门口就能领活、学艺。",
    "绣水县妇联主席田景云介绍，全县已建成巾帼工坊五十三个，带动三千七百多名妇女增收。今年，妇联将联合教育部门，把“巧手妈妈”请进三十所中小学的课后服务课堂。",
)
add(
    "women's paper, day only",
    N,
    "{T}——巾帼新闻网",
    f"""
<div id="topbar"><div class="w"><a href="http://www.jinguo.example/">巾帼新闻网首页</a><a>数字报</a><a>手机版</a><a>投稿</a></div></div><div id="logo" class="w"><img src="/images/logo.jpg"></div><div id="nav"><ul class="w">{menu("要闻 妇联 维权 家庭 人物 文化 健康 公益 评论 图片 视频")}</ul></div>
<div class="w pos">您所在的位置：<a>首页</a> - <a>人物</a> - 正文</div>
<div class="w body"><div class="bl"><div class="tt">{N.title}</div><div class="ly"><span>发布时间：2024-03-25</span>　<span>来源：巾帼时报</span>　<span>作者：冼碧波</span></div>
<div class="nr" id="MyContent"><p>　　巾帼时报全媒体记者 冼碧波</p>{indented(N.body)}</div>
<div class="bj">编辑：郗苹　　审核：麻建平</div>
<div class="fx">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>
<div class="more"><h3>更多&gt;&gt;</h3><ul>{links("她们在春天里播种", "一封家书的温度", "社区里的“妈妈驿站”", pattern='<li>· <a href="/content/{1}.html">{0}</a> 2024-03-22</li>')}</ul></div></div>
<div class="br"><h3>专题</h3><a><img src="/images/zt1.jpg"></a><a><img src="/images/zt2.jpg"></a></div></div>
<div id="foot" class="w"><p>版权所有 巾帼时报社 未经许可不得转载</p><p>电话：010-00000000　传真：010-00000001</p></div>""",
    build=xhtml,
    day="2024-03-25",
    origin="巾帼时报",
    authors=("冼碧波",),
    editors=("郗苹",),
)

# ---------------------------------------------------------------- portals, by the year of their frame

A = story(
    "老人乘公交摔倒 司机乘客合力送医",
    "本报讯（记者 严小满）4月18日上午，市民段先生给本报热线打来电话，想通过本报感谢城南公交公司105路司机和几位不知姓名的乘客。",
    "段先生说，当天早上8点多，他七十三岁的母亲乘坐105路公交车去医院复查，车行至桥头站时老人突然头晕，从座位上滑倒在地，额头磕破了皮。",
    "“司机马上把车停稳，打开双闪，先问我妈有没有心脏病，又从驾驶室拿出急救包。”段先生说，一位自称是护士的女乘客蹲下来为老人止血，两名小伙子帮着把老人抬下车。",
    "由于正值早高峰，急救车一时难以赶到。征得全车乘客同意后，司机把公交车直接开到了离桥头站两站路的第二人民医院，整个过程只用了六分钟。",
    "昨天下午，记者联系上了105路司机翁国平。他告诉记者，当时没想太多，车上乘客没有一个人抱怨。“我开车十九年，遇到谁都会这么做。”",
    "目前，段先生的母亲已无大碍，在家休养。",
)
add(
    "portal of 2006, tables and the way home",
    A,
    "{T}_新闻中心_华闻网",
    f"""
<center><table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td><a href="http://www.huawen.example/"><img src="http://image2.huawen.example/home/logo1.gif" border="0"></a></td><td align="right"><iframe src="http://pfp.huawen.example/banner468.html" width="468" height="60"></iframe></td></tr></table>
<table width="750" bgcolor="#FFE6C8" class="f12"><tr><td><a href="http://www.huawen.example/">华闻首页</a>&nbsp;<a href="http://news.huawen.example/">新闻</a>&nbsp;<a>体育</a>&nbsp;<a>娱乐</a>&nbsp;<a>财经</a>&nbsp;<a>科技</a>&nbsp;<a>博客</a>&nbsp;<a>图片</a>&nbsp;<a>邮箱</a>&nbsp;<a>搜索</a>&nbsp;<a>短信</a>&nbsp;<a>聊天</a></td></tr></table>
<table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td class="f14" height="30"><a href="http://news.huawen.example/">新闻中心</a> &gt; <a href="/society/">社会新闻</a> &gt; <a href="/s/">新江晚报</a>专题 &gt; 正文</td></tr></table>
<table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td width="560" valign="top" id="article"><table width="560"><tr><th class="f24"><font color="#05006C"><h1>{A.title}</h1></font></th></tr><tr><td height="20" align="center"><font color="#A20010">http://www.huawen.example</font> 2015年04月20日06:41 <font color="#A20010"><a href="http://www.xinjiangwb.example/">新江晚报</a></font></td></tr></table>
<div id="artibody" class="f14"><div style="float:left;padding:8px"><iframe src="http://d1.huawen.example/hzh.html" width="300" height="250"></iframe></div>{each(A.body, "<p>　　", "</p>")}</div>
<div class="otherContent_01"><br>　　<a href="http://iask.huawen.example/?k=%B9%AB%BD%BB">相关专题：公交安全</a></div>
<table width="540" class="f12"><tr><td align="right">【<a href="http://comment4.news.huawen.example/">评论</a>】【<a>论坛</a>】【<a>收藏此页</a>】【<a>大</a> <a>中</a> <a>小</a>】【<a>多种方式看新闻</a>】【<a>下载点点通</a>】【<a>打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table>
<table width="540" class="f14"><tr><td bgcolor="#FFCC99"><b>相关链接</b></td></tr><tr><td>{links("公交司机雨中扶老人过马路", "女孩地铁晕倒众人接力救助", "出租车后备箱常备急救包", pattern='<li><a href="/s/{1}.shtml">{0}</a> (2015-03-30 08:12:00)</li>')}</td></tr></table></td>
<td width="190" valign="top" bgcolor="#F6F6F6"><table width="180" class="f12"><tr><td><b>热点专题</b></td></tr><tr><td>·<a>春季房展</a><br>·<a>高考志愿</a><br>·<a>彩信图铃</a></td></tr><tr><td><b>企业服务</b></td></tr><tr><td>·<a>邮箱特价</a><br>·<a>开店好项目</a></td></tr></table></td></tr></table>
<hr size="1" width="750"><p class="f12">新闻中心意见反馈留言板　电话：010-00000000　欢迎批评指正</p><p class="f12"><a>华闻简介</a> | <a>About</a> | <a>广告服务</a> | <a>联系我们</a> | <a>招聘信息</a> | <a>网站律师</a> | <a>会员注册</a> | <a>产品答疑</a></p><p class="f12">Copyright © 1996-2015 HUAWEN Corporation, All Rights Reserved</p></center>""",
    build=xhtml,
    day="2015-04-20",
    time="06:41",
    origin="新江晚报",
    authors=("严小满",),
)

B = story(
    "三年磨一剑 国产动画电影《雁回谷》定档暑期",
    "乐讯娱乐讯 由青年导演戚望舒执导的国产动画电影《雁回谷》5月18日在京举行发布会，正式宣布定档7月15日，并首度曝光了先导预告片和角色海报。",
    "影片讲述了一个生来怕高的少年为寻找走失的大雁，误入云端山谷的冒险故事。片方透露，影片制作历时三年，主创先后五次前往西北采风，光是大雁的羽毛就建了十七个版本的模型。",
    "发布会上，导演戚望舒带着一摞手绘分镜登台。“很多人问我为什么选大雁，因为它们从来不丢下同伴。”他表示，片中山谷的原型来自自己的家乡，希望大小观众都能从中找到自己的影子。",
    "为主角配音的演员苏苒自曝，为了找到少年变声期的感觉，录音前连喝了一周的凉水，结果真把嗓子喝哑了，导演反倒连连叫好，逗得全场大笑。",
    "据悉，影片的主题曲《南来北往》由民谣歌手老齐创作并演唱，将于6月1日上线。",
)
add(
    "portal of 2010, the editor's login in brackets",
    B,
    "{T}_娱乐_乐讯网",
    f"""
<div id="topNav"><a href="http://www.lexun.example">乐讯首页</a>{menu("新闻 财经 体育 娱乐 时尚 汽车 房产 科技 读书 动漫 游戏 空间", '<a href="http://{1}.lexun.example">{0}</a>')}</div>
<div id="nowpsn"><p id="position">您所在的位置： <a href="http://www.lexun.example">乐讯首页</a> &gt; <a href="http://ent.lexun.example">娱乐频道</a> &gt; 电影 &gt; 正文</p><form name="flso"><input name="w" value="雁回谷"><input type="image" src="/soso_bt.gif"></form></div>
<div id="cntMain"><div id="cntL"><div id="ArticleTit">{B.title}</div>
<div id="ArtFrom"><a href="http://ent.lexun.example" class="lora">http://ent.lexun.example</a>  2016年05月19日07:53  <a class="lblack" href="http://ent.lexun.example/">乐讯娱乐</a>  <a class="lora" href="http://comment5.lexun.example/">我要评论(<span id="comment_count">0</span>)</a></div>
<div id="ArticleCnt"><P align=center><IMG alt="{B.title}" src="http://img1.lexun.example/ent/pics/23529979.jpg"></P><P align=center>《雁回谷》先导海报</P>{each(B.body[:3], '<P style="TEXT-INDENT: 2em">', "</P>")}<P style="TEXT-INDENT: 2em" align=center><IMG src="http://img1.lexun.example/ent/pics/23529981.jpg"></P><P align=center>导演戚望舒与配音演员苏苒</P>{each(B.body[3:], '<P style="TEXT-INDENT: 2em">', "</P>")}<P align=right><FONT color=#666666>[责任编辑：kellyfang]</FONT></P></div>
<div id="AppendToLX"><a class="lblue">&gt;&gt;查看今天全部娱乐新闻</a>&nbsp;&nbsp;<a href="lexun://AddPortal/"><font color="red">每日娱闻收藏</font></a></div>
<div id="vote"><h4>看完这篇新闻心情如何</h4><ul><li>高兴 12</li><li>感动 5</li><li>无聊 3</li><li>愤怒 0</li></ul></div>
<div id="xgxw"><h4>相关新闻：</h4><ul>{links("暑期档动画电影扎堆", "老齐新专辑录制中", "国产动画如何讲好故事", pattern='<li><a href="/a/{1}.htm">{0}</a> 2016.05.12</li>')}</ul></div>
<div id="cmt"><h4>网友评论</h4><form><textarea></textarea><input type="submit" value="发表评论"></form><p>网友评论仅供其表达个人看法，并不表明乐讯网立场</p></div></div>
<div id="cntR"><div class="box"><h3>娱乐热图</h3><a><img src="/t1.jpg"></a></div><div class="box"><h3>点击排行</h3><ol>{links("新片票房盘点", "综艺新一季阵容", "歌手现身机场")}</ol></div></div></div>
<div id="footer"><a>关于乐讯</a> | <a>About Lexun</a> | <a>服务条款</a> | <a>广告服务</a> | <a>乐讯招聘</a><br>Copyright © 1998 - 2016 Lexun. All Rights Reserved</div>""",
    build=xhtml,
    day="2016-05-19",
    time="07:53",
    origin="乐讯娱乐",
    editors=("kellyfang",),
)

C = story(
    "二线城市土地市场回暖 房企拿地更看重现金流",
    "“去年这个时候没人举牌，今年一口气举了四十三轮。”7月20日，在滨州湾市国有建设用地使用权拍卖现场，一名房企投资经理这样感慨。",
    "当天出让的四宗住宅用地全部成交，总价六十一亿元，其中两宗溢价率超过百分之三十。这是该市近十八个月来首次出现高溢价地块。",
    "土地市场升温并非个案。据中房数据研究院统计，上半年二线城市住宅用地成交面积环比增长百分之二十一，平均溢价率由百分之四升至百分之十三。",
    "不过，多家房企负责人对本报记者表示，与以往“面粉贵过面包”的疯狂不同，这一轮拿地普遍更看重周转速度和现金流。一家百强房企内部规定，新项目从拿地到开盘不得超过七个月，自有资金回正不得超过十四个月。",
    "“负债率是悬在头上的一把剑。”上述负责人说，目前公司融资成本已降到百分之六左右，但销售回款仍是最可靠的资金来源。",
    "业内人士认为，下半年二线城市土地市场仍将温和回升，但分化会进一步加剧，库存较高的城市应当合理控制供地节奏。",
)
add(
    "portal of 2014, the place behind the source and the code behind the editor",
    C,
    "{T}_易闻财经",
    f"""
<div id="js_N_YW_wrap" class="yw-nav"><div class="yw-nav-main"><a href="http://www.yiwen.example/">易闻首页</a><a>应用</a><a>快速注册</a><a>登录</a></div></div>
<div class="ep-header"><a class="ep-logo" href="http://money.yiwen.example/">财经</a><nav class="N-nav-channel">{menu("首页 新闻 体育 NBA 娱乐 财经 股票 汽车 科技 手机 数码 女人 房产 游戏 读书 论坛", '<a href="http://{1}.yiwen.example/">{0}</a>')}</nav></div>
<div class="ep-crumb JS_YW_LOG_FE"><a>易闻首页</a> &gt; <a>财经频道</a> &gt; <a>房产新闻</a> &gt; 正文</div>
<div class="ep-content"><div class="ep-content-bg clearfix"><div class="ep-content-main" id="epContentLeft"><h1 id="h1title" class="ep-h1">{C.title}</h1>
<div class="clearfix"><div class="ep-info cDGray"><div class="left">2015-07-22 02:36:18　来源: <a href="http://www.hxcb.example/">华夏财报</a>(北京)　<a class="js-tielink">有<span class="red">47</span>人参与</a></div></div></div>
<div class="ep-share-top"><span>分享到</span><ul><li class="weixin">微信</li><li class="weibo">新浪微博</li><li class="yixin">易信</li></ul></div>
<div id="endText" class="end-text"><p class="otitle">（原标题：房企重返二线城市 土地市场“量价齐升”）</p>{each(C.body[:2], "<p>　　", "</p>")}<div class="gg200x300"><iframe src="http://g.yiwen.example/r?site=money" width="300" height="250"></iframe></div>{each(C.body[2:], "<p>　　", "</p>")}
<div class="ep-source cDGray"><span class="left"><a href="http://money.yiwen.example/"><img src="http://img1.cache.example/end_money.png" alt="丁晓禾" width="13" height="12" class="icon"></a> 本文来源：华夏财报 作者：荀令则</span><span class="ep-editor">责任编辑：丁晓禾_NE0419</span></div></div>
<div class="ep-keywords"><span>关键词阅读：</span><a>土地市场</a> <a>房企</a></div>
<div class="ep-tie-top"><h3>跟贴</h3><p>文明上网，登录发贴</p></div>
<div class="hot-news"><h4>热点新闻</h4><ul>{links("央行开展逆回购操作", "多家券商发布中期策略", "油价或迎年内第五次下调")}</ul></div></div>
<div class="ep-content-side"><div class="ep-tab"><h3>24小时点击排行</h3><ol>{links("楼市新政满月观察", "汇率波动影响几何", "一家老厂的重生")}</ol></div></div></div></div>
<div class="N-footer"><a>About Yiwen</a> - <a>公司简介</a> - <a>联系方法</a> - <a>招聘信息</a> - <a>客户服务</a> - <a>隐私政策</a><br>易闻公司版权所有 ©1997-2015</div>""",
    head='<meta name="keywords" content="土地,房企"><meta name="author" content="易闻">',
    build=bare,
    day="2015-07-22",
    time="02:36",
    origin="华夏财报",
    authors=("荀令则",),
    editors=("丁晓禾",),
)

D = story(
    "男子徒步穿越无人区失联三日 搜救队沿脚印找到他",
    "中新网塞原8月16日电（记者 仝卫东）记者从塞原省红柳县应急管理部门获悉，15日18时许，在红柳戈壁无人区失联三天的徒步者蒙某被搜救人员找到，目前身体状况稳定。",
    "据了解，蒙某今年三十四岁，8月10日独自一人从红柳县北部出发，计划用六天时间徒步穿越一百二十公里的戈壁无人区。12日上午与家人最后一次通话后失去联系。",
    "接到报警后，当地组织公安、应急、民间救援队等六十余人，携带无人机和卫星电话展开搜救。由于搜救区域昼夜温差大，加上13日有沙尘天气，搜救一度受阻。",
    "15日下午，红柳县雪狼救援队在一处干涸的河床发现了断续的脚印和一个空水瓶，沿着脚印搜寻十一公里后，在一处土崖的背阴处找到了蒙某。",
    "“他把睡袋割开铺在石头上当信号，这一点救了他自己。”救援队队长巴特尔说，蒙某发现时已断水近二十个小时。",
    "红柳县应急管理部门提醒，未经批准擅自进入无人区属违规行为，由此产生的救援费用将由当事人承担。",
)
add(
    "portal of 2018, captions in spans and the original headline",
    D,
    "{T}|失联|无人区_新潮新闻_新潮网",
    f"""
<div class="top-bar-wrap" id="top_bar"><div class="top-bar ani"><div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div class="channel-path"><a href="//news.xinchao.example/">新闻中心</a> &gt; <a>社会</a> &gt; 正文</div></div><div class="search"><form><input placeholder="请输入关键词"></form></div></div></div></div>
<div class="main-content w1240"><h1 class="main-title">{D.title}</h1>
<div class="path-search"></div><div class="page-tools" id="page-tools"><div class="date-source"><span class="date">2018年08月16日 11:20</span><span class="source ent-source">中国新闻网</span></div><div class="tool-share"><span class="share-tit">分享</span><span class="tool-share-weixin"><i></i>微信</span><span class="tool-share-weibo"><i></i>微博</span><span class="comment-num">评论(<em>213</em>)</span></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><div class="ad top-ad"><ins class="adsxc" data-ad-pdps="PDPS000000060750"></ins></div>
<div class="article" id="article"><p>　　原标题：男子独闯戈壁无人区失联三天 搜救队循脚印11公里找到人</p>
<div class="img_wrapper"><img src="//n.xinchao.example/news/transform/1.jpg" alt="搜救现场"><span class="img_descr">搜救人员在河床发现脚印。红柳县雪狼救援队供图</span></div>
{each(D.body[:4], "<p>　　", "</p>")}<div class="img_wrapper"><img src="//n.xinchao.example/news/transform/2.jpg" alt=""><span class="img_descr">蒙某被找到时的藏身处。</span></div>{each(D.body[4:], "<p>　　", "</p>")}
<p class="show_author">责任编辑：霍小玉 </p></div>
<div class="article-bottom clearfix"><div class="keywords" id="keywords"><label>关键字 : </label><a>失联</a><a>无人区</a></div><div class="btns"><a class="btn-feedback">我要反馈</a><a>保存网页</a></div></div>
<div class="blk-wxfollow clearfix"><div class="wx-qr"><img src="/wx.jpg"></div><div class="wx-info"><span>新潮新闻公众号</span><p>更多猛料！欢迎扫描左方二维码关注新潮新闻官方微信</p></div></div>
<div class="blk-related"><h3>相关新闻</h3><ul>{links("景区发布徒步安全提示", "驴友被困悬崖 救援队攀岩营救", "无人机成搜救新帮手")}</ul></div></div>
<div class="article-content-right"><div class="right-side-ad"></div><div class="blk-hot"><h3>点击排行榜</h3><ul>{links("台风登陆多趟列车停运", "博物馆夜场一票难求", "返校高峰临近")}</ul></div></div></div></div>
<div class="page-footer"><p><a>新闻中心意见反馈留言板</a> 违法和不良信息举报电话：010-00000000</p><p>Copyright © 1996-2018 XINCHAO Corporation, All Rights Reserved</p></div>""",
    head='<meta property="og:type" content="news"><meta property="article:published_time" content="2018-08-16T11:20:51+08:00"><meta property="article:author" content="中国新闻网"><meta name="mediaid" content="中国新闻网">',
    build=bare,
    day="2018-08-16",
    time="11:20",
    origin="中国新闻网",
    authors=("仝卫东",),
    editors=("霍小玉",),
)

G = story(
    "花17万买的新车跑出“事故记录”，4S店：系统录错了",
    "提车第九天，在江州工作的岑女士去做首次保养，却从维修系统里看到一条让她心惊的记录：车辆右前门“钣金喷漆”，日期在她提车之前。",
    "3月12日，岑女士在江州市城西汽车城某品牌4S店购买了一辆紧凑型SUV，落地价十七万四千元。“销售说是新到的现车，当天就能开走。”",
    "发现记录后，岑女士找到4S店。店方最初表示可以赠送两次保养，后又解释称，系统把另一辆车的维修记录误录到了她的车架号下。",
    "4月15日，记者以车主朋友的身份陪同岑女士来到该店。售后经理出示了一份情况说明，但未能提供另一辆车的信息。对于记者提出查看原始工单的要求，该经理表示“需要向总部申请”。",
    "记者请第三方检测机构对车辆进行了漆膜检测。结果显示，右前门漆膜厚度在290至340微米之间，其余部位在110至130微米之间。检测师表示，这一差异不符合出厂喷涂的一般情况。",
    "律师解释，经营者在销售商品时故意隐瞒真实情况，诱使消费者作出错误意思表示的，可能构成欺诈，消费者有权主张退一赔三。",
    "4月18日，江州市市场监管部门回复记者称，已对该投诉立案，正在调取相关证据。",
)
add(
    "portal of 2022, hashed classes and where the source writes from",
    G,
    "{T}_凌云网资讯_凌云网",
    f"""
<div id="root"><div class="index_headerWrap_9xKp2"><div class="index_nav_3hQ7s"><a href="https://www.lingyun.example/">首页</a>{menu("资讯 视频 直播 财经 娱乐 体育 时尚 汽车 房产 科技 军事 文化 旅游 佛教", '<a href="//{1}.lingyun.example/">{0}</a>')}</div><p class="index_tip_kW1z">亲爱的凌云网用户：您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p></div>
<div class="index_crumbs_2dWx"><a>资讯</a> &gt; <a>社会</a> &gt; 正文</div>
<div class="index_artical_Tb9e1"><h1 class="index_title_B2mF8">{G.title}</h1>
<div class="index_info_m31Vc"><div class="index_ltime_aa4"><span>2022年04月19日 13:52:08</span><span>来自湖北省</span></div><a class="index_source_9Ld" href="//fhh.lingyun.example/author/1204417">江汉都市快报</a></div>
<div class="index_share_vQ2"><span class="index_num_1">86人参与</span><span>31评论</span></div>
<div class="index_main_content_Pq7W"><div class="index_text_D0w1u"><p>江汉都市快报记者 封迟</p><p>{G.body[0]}</p><p class="detailPic"><img src="https://x0.lingyunimg.example/1.png"></p><p class="picIntro">维修系统中显示的记录。受访者供图</p>{paragraphs(G.body[1:5])}<p class="detailPic"><img src="https://x0.lingyunimg.example/2.png"></p><p class="picIntro">漆膜检测现场。</p>{paragraphs(G.body[5:])}<span></span></div></div>
<div class="index_editor_7xZ"><span>[责任编辑：邬晚 PT027]</span></div>
<div class="index_vote_2s">推荐<span>42</span></div></div>
<div class="index_recommend_Kk3"><h3>为您推荐</h3>{links("买二手车前先查这三样", "充电桩被占位 物业怎么管", "新车交付纠纷典型案例", pattern='<div class="index_item_0p"><a href="//c/{1}">{0}</a><p>江州发布 04-18 20:11</p></div>')}</div>
<div class="index_footer_Xs"><span>凌云新媒体介绍</span><span>投资者关系</span><span>广告服务</span><span>诚征英才</span><span>保护隐私权</span></div></div>
<script>var allData={{"docData":{{"newsTime":"2022-04-19 13:52:08","source":"江汉都市快报"}}}};</script>""",
    head='<meta name="og:time" content="2022-04-19 13:52:08"><meta property="og:title" content="花17万买的新车跑出“事故记录”"><meta name="robots" content="all">',
    build=responsive,
    day="2022-04-19",
    time="13:52",
    origin="江汉都市快报",
    authors=("封迟",),
    editors=("邬晚",),
)

STORY_I = story(
    "机器人进厂打工一年后，老板们算明白了吗",
    "在长三角一家生产空调压缩机的工厂里，六台人形机器人已经“上班”满一年。它们的工作是把零件从料箱搬到传送带上，每台每班搬运一千一百件，相当于熟练工的六成。",
    "“慢，但是不请假。”厂长贝乐山这样评价。一年前，他以每台三十八万元的价格买下这批机器人，当时同行都说他花钱买热闹。",
    "账要这么算",
    "按照贝乐山的测算，一名搬运工一年的综合成本约九万六千元，而一台机器人加上维护、充电和分摊折旧，一年约十一万元。“现在不划算，但明年第二批机器人的报价已经降到二十二万元。”",
    "真正的成本不在机器本身。为了让机器人认得准、抓得稳，工厂重新做了料箱，改了照明，还专门培养了三名“机器人带班员”。这笔钱，前后花了一百四十万元。",
    "谁来教机器人干活",
    "带班员丁雯雯原来是质检员，如今每天上班的第一件事，是查看机器人夜班的“犯错清单”。“它摔过零件，也卡过门缝，最离谱的一次是对着反光的地面发呆了四十分钟。”",
    "带班员的工资比质检员高出八百元。贝乐山说，这笔钱花得值，因为懂工艺的人才知道机器人错在哪里。工厂里最老的一位钳工，如今每周给带班员上一次课，讲零件怎么拿才不会磕边。",
    "并不是所有工厂都有这样的耐心。在邻近的另一座城市，一家汽车零部件企业去年租了四台机器人，三个月后就退了租。该企业负责人说，订单波动太大，旺季嫌慢，淡季嫌贵。",
    "一家机器人企业的产品负责人告诉我们，进厂一年最大的收获不是卖出多少台，而是攒下了三千多小时的真实数据，“这是实验室里买不到的”。",
    "多位受访者认为，未来两三年，人形机器人在工厂里仍将以搬运、上下料等简单工序为主，距离大规模替代人工还有很长的路要走。",
)
add(
    "portal of 2025, account head and a machine's summary",
    STORY_I,
    "{T}_腾云新闻",
    f"""
<div id="app-header"><div class="hd-in"><a class="hd-logo" href="https://www.tengyun.example/"></a>{menu("首页 要闻 科技 财经 娱乐 体育 军事 国际 视频", '<a href="/ch/{1}">{0}</a>')}<button class="login-btn">登录</button></div></div>
<div id="dc-normal-body"><div class="left-sticky"><a class="cmt">评论<i>108</i></a><a class="like">点赞<i>512</i></a><a class="fav">收藏</a><a class="share">分享<div class="pop"><img src="/qr"><span>微信扫码分享</span></div></a></div>
<div class="content-left"><div class="content-article"><div id="article-title"><h1>{STORY_I.title}</h1></div>
<div id="article-author"><div class="media-info"><a class="media-avatar" href="/media/8271"><img src="/u.jpg"></a><div class="media-main"><a class="media-name" href="/media/8271">远见商业评论</a><p class="media-meta"><span>2025-03-11 10:22</span><span>发布于</span><span>上海</span><span>远见商业评论官方账号</span></p></div><button>+ 关注</button></div></div>
<div class="ai-summary"><div class="t">AI划重点 · 全文约1180字，阅读需4分钟</div><ol><li>一家压缩机工厂使用六台人形机器人满一年，效率约为熟练工的六成。</li><li>单台报价由三十八万元降至二十二万元，但改造成本不容忽视。</li></ol><span class="note">以上内容由大模型生成，仅供参考</span></div>
<div id="article-content"><div class="rich_media_content"><p>作者｜庾知秋</p><p>编辑｜钱塘</p>{paragraphs(STORY_I.body[:2])}<p class="qnt-p"><img class="qnt-img" src="https://inews.example/0.jpg"></p><p class="qnt-p-caption">车间里的人形机器人 图源：受访企业</p><h2>{STORY_I.body[2]}</h2>{paragraphs(STORY_I.body[3:5])}<h2>{STORY_I.body[5]}</h2>{paragraphs(STORY_I.body[6:])}</div></div>
<div class="article-statement">免责声明：本内容来自腾云平台创作者，不代表腾云新闻或腾云网的观点和立场。</div><div class="article-tag"><a>#人形机器人</a><a>#制造业</a></div></div>
<div class="article-comment"><h3>评论 108</h3><div class="c-item"><b>江边老柳</b><span>浙江 1天前</span><p>我们厂也在试，主要是怕停线。</p></div><div class="c-item"><b>三号车间</b><span>江苏 2天前</span><p>搬运可以，装配还早。</p></div></div></div>
<div class="content-right"><div class="hot-rank"><h3>热点榜</h3>{links("春招季来了", "油菜花海进入最佳观赏期", "新一轮换新补贴落地", pattern='<a class="hr" href="/rain/a/{1}">{0}</a>')}</div><div class="author-works"><h3>远见商业评论 · 最新文章</h3>{links("县城咖啡馆还能开多久", "一颗螺丝钉的出海路", pattern='<p><a href="/rain/a/{1}">{0}</a></p>')}</div></div></div>
<script>window.DATA={{"pubtime":"2025-03-11 10:22:37","media":"远见商业评论"}};</script>""",
    head='<meta name="apub:time" content="3/11/2025, 10:22:37 AM"><meta name="apub:from" content="default"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-03-11T10:22:37+08:00"}</script>',
    build=responsive,
    day="2025-03-11",
    time="10:22",
    origin="远见商业评论",
    authors=("庾知秋",),
    editors=("钱塘",),
)

# ---------------------------------------------------------------- business and technology

X = story(
    "北岸锂业港股上市首日破发 募资净额近四成用于海外建厂",
    "【财衡网】9月26日，电池材料生产商北岸锂业（09981.HK）在港交所主板挂牌，发行价为21.6港元/股。开盘后股价一路走低，截至收盘报19.88港元/股，跌7.96%，市值为268亿港元。",
    "北岸锂业此次全球发售1.12亿股，募资净额约23亿港元。按照招股书披露，其中约38%将用于在匈牙利建设年产五万吨正极材料的工厂，27%用于研发，其余用于偿还银行贷款及补充营运资金。",
    "这并非北岸锂业首次尝试登陆资本市场。2021年6月，该公司曾向创业板递交上市申请，八个月后撤回。",
)
add(
    "business weekly's site, lead and a wall",
    X,
    "{T}_财衡网_财衡网",
    f"""
<div class="topnav"><a href="https://www.caiheng.example/">财衡首页</a><a>财衡周刊</a><a>财衡数据</a><a>English</a><a>登录</a><a>注册</a><a>订阅</a></div>
<div class="littlenavwarp"><div class="littlenav">{menu("经济 金融 公司 政经 环科 世界 观点 博客 周刊 图片 视频 数据", '<a href="https://{1}.caiheng.example/">{0}</a>')}</div></div>
<div class="indexMain"><div class="comMain"><div class="conlf"><div class="crumb"><a>首页</a> &gt; <a>公司</a> &gt; <a>资本市场</a> &gt; 正文</div>
<div id="the_content"><div id="conTit"><h1>{X.title}</h1><div class="artInfo" id="artInfo">2023年09月26日 17:22　来源于 <a href="https://www.caiheng.example/">财衡网</a><span class="ttimg"></span></div></div>
<div id="bd_info" style="display:none"><span class="bd_block" id="pubtime_baidu">2023-09-26 17:22:53</span><span class="bd_block" id="source_baidu">来源： <a href="https://www.caiheng.example/">财衡网</a></span><span class="bd_block" id="author_baidu">作者：岳小棠</span><span class="bd_block" id="editor_baidu">责任编辑：江上柳</span></div>
<div class="content-tag"><div class="lanmu_textend"><a>可持续投资</a></div></div>
<div class="subhead" id="subhead">公司2022年营业收入122亿元，净利润同比下滑41%，前五大客户贡献了83%的收入</div>
<div class="media pip_none"><dl class="media_pic"><dt><img src="https://img.caiheng.example/2023-09-26/1_840_560.jpg"></dt><dd>当地时间2023年9月26日，北岸锂业在港交所挂牌。图：财衡 章台</dd></dl></div>
<div class="content" id="Main_Content_Val" name="Main_Content_Val"><div class="textbox">{each(X.body, "<p>　　", "</p>")}</div></div></div>
<div id="chargeWall"><div id="chargeWallContent"><p>本文共计1348字 订阅后继续阅读</p><div class="loginContent"><a>登录</a> 后获取已订阅的阅读权限</div><div class="subBtnContent">财衡通会员 可畅读全文 <a>订阅/会员升级</a></div></div></div>
<div class="moreReport"><p>更多报道详见：<a>【专题】赴港上市潮</a></p></div>
<div class="idetor">责任编辑：江上柳 | 版面编辑：骆冰</div>
<div class="fx-tp"><span>推荐</span><span>进入财衡数据库，可随时查阅公司股价走势、财务数据等。</span></div>
<div class="cx-copy">版权声明：财衡传媒所发布的作品，未经授权不得转载。</div></div>
<div class="conri"><div class="box"><h3>编辑推荐</h3><ul>{links("一家县级银行的合并始末", "光伏玻璃价格战再起", "谁在做空海外仓")}</ul></div><div class="box"><h3>热文</h3><ul>{links("央行货币政策例会释放哪些信号", "车企扎堆建厂东南亚")}</ul></div></div></div></div>
<div class="bottom">财衡网所刊载内容之知识产权为财衡传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</div>""",
    head='<meta name="version" content="230420"><meta name="author" content="岳小棠"><meta property="article:published_time" content="2023-09-26"><script>var entity={};</script>',
    build=bare,
    day="2023-09-26",
    time="17:22",
    origin="财衡网",
    authors=("岳小棠",),
    editors=("江上柳",),
)

Q = story(
    "直击业绩会丨青禾乳业：奶价下半年有望触底 低温鲜奶增速仍超两成",
    "8月22日下午，青禾乳业（SH600001，股价9.12元，市值146亿元）召开2024年半年度业绩说明会。上半年，公司实现营业收入61.3亿元，同比下降4.7%；归母净利润2.08亿元，同比下降18.6%。",
    "原奶价格持续下行，是业绩会上投资者最关心的问题。公司董事长步青云表示，上半年生鲜乳平均收购价同比下跌约14%，上游牧场去产能正在加速，预计四季度前后供需将趋于平衡。",
    "《每日财讯》记者注意到，在常温奶收入下滑的同时，青禾乳业低温鲜奶业务收入同比增长22.4%，占总营收的比重首次超过三成。",
    "对此，公司总经理尤里回应称，低温业务的增长主要来自社区订奶和会员店渠道，下半年将在三个省会城市增设前置冷库，把配送时间压缩到十二小时以内。",
    "谈及海外市场，步青云说，公司已向东南亚三国出口奶酪棒和炼乳，目前收入占比不到2%，“先把路走通，不急着上规模”。",
)
add(
    "business daily's site, reporter and editor in the first line",
    Q,
    "{T} | 每财网",
    f"""
<div class="g-header"><div class="g-nav"><a class="logo" href="http://www.meicai.example"></a><ul>{menu("首页 要闻 图片 原创 公司 基金 理财 汽车 房产 热点 专题 快讯 视频 数据")}</ul><div class="g-user"><a>登录</a></div></div></div>
<div class="g-crumbs"><a>每财网首页</a> &gt; <a>重磅推荐</a> &gt; 正文</div>
<div class="g-main"><div class="g-article"><div class="g-article-top"><h1>{Q.title}</h1><p class="u-time"><span class="source">每日财讯</span> <span class="time">2024-08-22 21:34:56</span></p></div>
<div class="g-article-abstract"><p>▲ 青禾乳业上半年营收、净利润双降，但低温鲜奶收入逆势增长22.4%。管理层预计原奶供需将在四季度前后趋于平衡。</p></div>
<div class="g-articl-text"><p>每财记者|桓小楼　　　　每财编辑|佟湘玉</p><p><img src="https://image.meicai.example/uploads/1.jpg"></p><p>图片来源：每财记者 桓小楼 摄（资料图）</p>{paragraphs(Q.body)}<p>封面图片来源：视觉图库</p></div>
<div class="g-article-tips"><p>如需转载请与《每日财讯》报社联系。</p><p>未经《每日财讯》报社授权，严禁转载或镜像，违者必究。</p></div>
<div class="g-article-tips2"><p>读者热线：4008000000</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
<div class="m-like"><a>收藏</a><a>点赞 19</a></div><div class="m-app"><p>欢迎关注每日财讯APP</p><img src="/qr.png"></div>
<div class="m-next"><p>上一篇 <a>三家券商同日公告更换首席经济学家</a></p><p>下一篇 <a>又有银行下调存款利率</a></p></div></div>
<div class="g-side"><h3>热点新闻</h3><ul>{links("百亿私募调研路线图", "跨境电商备战年终大促", "二手房挂牌量现拐点")}</ul></div></div>
<div class="g-footer">每日财讯报社有限公司 版权所有 未经许可不得转载使用，违者必究。</div>""",
    build=responsive,
    day="2024-08-22",
    time="21:34",
    origin="每日财讯",
    authors=("桓小楼",),
    editors=("佟湘玉",),
)

T = story(
    "消息称星屿科技折叠屏平板已进入小批量试产，展开后达 14.2 英寸",
    "IT 速报 3 月 11 日消息，博主 @数码阿橘 今日爆料，星屿科技首款折叠屏平板电脑已进入小批量试产阶段，如果良率爬坡顺利，有望于今年第三季度发布。",
    "据介绍，该机采用左右内折方案，展开后为 14.2 英寸，折叠后为 9.8 英寸，屏幕支持 1-120Hz 自适应刷新率，铰链处折痕深度控制在 60 微米以内。",
    "性能方面，该机预计搭载星屿自研的 X3 芯片，配备 12GB / 16GB 内存，电池容量为 10200mAh，支持 66W 有线快充。",
    "IT 速报从供应链人士处获悉，该机的 UTG 玻璃由两家国内厂商供应，首批备货量约为 15 万台。价格方面，该人士预计起售价将在 12000 元上下。",
    "星屿科技此前在 2 月的开发者大会上展示过一款折叠形态的工程样机，但未公布具体参数和上市时间。",
)
add(
    "technology news, blanks around the figures",
    T,
    "{T} - IT 速报",
    f"""
<div id="tb"><a href="https://www.itsubao.example/">IT速报</a><ul>{menu("首页 IT圈 最会买 设置 辣品 投稿 订阅")}</ul><form><input placeholder="搜索"></form></div>
<div id="nav"><ul>{menu("手机 数码 电脑 评测 智能车 人工智能 科学 5G 游戏")}</ul></div>
<div id="dt" class="dt_p"><div class="fl content"><div class="cv"><a>首页</a> &gt; <a>数码</a> &gt; <a>平板</a></div><h1>{T.title}</h1>
<div class="pt_info pre1"><span id="pubtime_baidu">2024/3/11 19:05:32</span><span id="source_baidu"> 来源：<a href="https://www.itsubao.example">IT速报</a></span><span id="author_baidu"> 作者：<strong>橙汁</strong></span><span id="editor_baidu"> 责编：<strong>橙汁</strong></span><span class="cmtcount">评论：<a id="commentcount">0</a></span></div>
<div class="post_content" id="paragraph">{paragraphs(T.body[:2])}<p class="image-wrap"><img src="//img.itsubao.example/images/v2/t.png" data-original="https://img.itsubao.example/newsuploadfiles/2024/3/a.jpg"></p>{paragraphs(T.body[2:])}</div>
<div class="ad-tips"><p>广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，IT速报所有文章均包含本声明。</p></div>
<div class="newserror"><span>投诉水文</span><span>我要纠错</span></div><div class="shareto"><span>分享</span><a class="wb"></a><a class="wx"></a></div>
<div class="related_post"><h2>相关文章</h2><ul>{links("星屿科技：不会放弃小尺寸平板", "折叠屏出货量连续五季度增长", "某品牌 11 英寸平板开启预售")}</ul></div>
<div id="post_comm"><h3>评论</h3><ul><li><b>雨夜代码</b><span>IT速报湖北网友</span><p>等一个价格跳水。</p></li></ul></div></div>
<div class="fr fx"><div class="rank"><h3>日榜</h3><ul>{links("老机型迎来系统更新", "新款耳机首销战报", "显卡驱动修复花屏问题")}</ul></div></div></div>
<div id="fls"><p>关于速报 联系我们 加入我们 版权声明</p><p>软媒旗下科技门户 Copyright (C) 2011-2024</p></div>""",
    head='<meta name="keywords" content="折叠屏,平板"><meta name="description" content="博主 @数码阿橘 今日爆料，星屿科技首款折叠屏平板电脑已进入小批量试产阶段。">',
    build=responsive,
    day="2024-03-11",
    time="19:05",
    origin="IT速报",
    authors=("橙汁",),
    editors=("橙汁",),
)

L = story(
    "县城里的量贩零食店，开始打折了",
    "在中部小城松陵，一条不到四百米的步行街上，挤着七家量贩零食店。今年春节一过，其中三家挂出了“全场八折”的牌子。",
    "“开一家店，回本周期从十四个月拉到了二十六个月。”加盟商老霍说。2022年，他投了五十六万元开出松陵县的第一家量贩零食店，开业首月营业额九十万。如今，这个数字只剩三十一万。",
    "价格是这门生意的起点，也是它的天花板。",
    "一瓶矿泉水一块二，一袋薯片三块五，量贩零食店靠砍掉经销环节，把毛利率压到百分之十八。规模足够大时，薄利可以多销；但当一条街上有七家店，客流被切碎，薄利就只剩下薄。",
    "总部的增长逻辑也在发生变化。过去，品牌方的收入大头来自向加盟商供货，门店越多，采购量越大，议价能力越强。而现在，头部品牌的门店都已破万，继续加密只会左手打右手。",
    "几家品牌给出的答案是“多卖点别的”。有的加入冷冻食品和日化，有的推出自有品牌，还有的把货架腾给现制饮品。老霍的店也试过卖冰淇淋，一个夏天多赚了一万二，电费多了八千。",
    "问题在于，县城的消费者并不只看价格。松陵县商务局去年做过一次抽样调查，受访者选择零食店的首要理由是“顺路”，其次才是“便宜”。这意味着，位置好的店很难被打垮，位置差的店打折也没用。",
    "供应商的日子同样不轻松。一家做烘焙小食的工厂负责人算过账：给量贩渠道供货，单包利润从一毛二降到四分钱，账期却从三十天延长到六十天。“不做，产线就停；做了，等于给银行打工。”",
    "也有人选择离场。去年第四季度，松陵所在的地级市有四十一家量贩零食店转让，转让费最低的一家只要六万八千元，连货架和冰柜一起。",
    "回到松陵的那条步行街。老霍最近在考虑要不要续租，房东主动把租金降了两成。他算了一夜，还是没有签字。",
)
add(
    "technology and business platform, an account's article under licence",
    L,
    "{T}-氪点",
    f"""
<div class="kr-layout"><div class="kr-header"><a class="kr-logo" href="https://kedian.example/"></a><nav>{menu("首页 快讯 资讯 直播 视频 专题 活动 企业服务", '<a href="/{1}">{0}</a>')}</nav><span class="kr-search">搜索</span><span>登录</span></div>
<div class="kr-layout-main clearfloat"><div class="main-right"><div class="common-width"><div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-content"><h1 class="article-title margin-bottom-20 common-width">{L.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a href="/user/50411" class="title-icon-item item-a">浪潮边</a><span class="title-icon-item item-time"><i>·</i>2025年02月27日 08:05</span></div>
<div class="summary">七家店，四百米，一场看不到头的价格战。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><p class="image-wrapper"><img src="https://img.kedian.example/v2_0.jpg"></p><p class="img-desc">步行街上的量贩零食店，夏侯策摄</p>{paragraphs(L.body[:2])}<h2>{L.body[2]}</h2>{paragraphs(L.body[3:])}<p>本文来自微信公众号<a>“浪潮边”（ID：langchaobian）</a>，作者：夏侯策，编辑：史湘，氪点经授权发布。</p></div></div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，氪点平台仅提供信息存储空间服务。</p></div>
<div class="article-operate"><span>+1 33</span><div class="like-anim"></div><p>好文章，需要你的鼓励</p></div></div>
<div class="article-right-container"><div class="author-card"><a class="name">浪潮边</a><span>特邀作者</span><p>关注县域商业与消费。</p><button>关注</button><h4>最近内容</h4>{links("奶茶店老板的第三次转行", "乡镇超市的秘密", pattern='<p><a href="/p/{1}">{0}</a><i>2025-02-20</i></p>')}</div><div class="next"><h4>下一篇</h4><a>这家做假睫毛的公司要上市了</a><p>隐形冠军的烦恼</p><i>2小时前</i></div></div></div>
<div class="kr-hot"><h3>热门标签</h3><a>零食</a><a>加盟</a><a>县城</a></div></div></div></div>
<div class="kr-footer"><p>关于氪点　城市合作　寻求报道　我要入驻　投资者关系</p><p>© 2011~2025 某传媒股份有限公司</p></div></div>""",
    head='<meta property="og:type" content="article"><script>window.initialState={"articleDetail":{"publishTime":1740614700000}}</script>',
    build=responsive,
    day="2025-02-27",
    time="08:05",
    origin="浪潮边",
    authors=("夏侯策",),
    editors=("史湘",),
)

# ---------------------------------------------------------------- accounts and aggregators

P = story(
    "外婆的瓦缸，装得下一整个秋天",
    "外婆家的屋檐下，一溜排着六口瓦缸。最大的那口，我八岁那年能整个人蹲进去。",
    "霜降前后，外婆就开始忙了。",
    "先是洗缸。井水打上来，丝瓜瓤一圈一圈地擦，擦完倒扣在竹匾上晒三天太阳。她说，缸不干净，菜就不肯好好酸。",
    "然后是雪里蕻、萝卜缨、芥菜头，一层菜一层盐，压上从河滩捡来的青石头。",
    "青石头也是有名字的。外公在世时，给每一块都起了名：老大、老二、哑巴、胖子。哑巴最沉，压芥菜；胖子最圆，压萝卜。",
    "外公走后的第二年，哑巴裂成了两半。外婆没舍得扔，用铁丝箍起来，照样压芥菜。",
    "去年秋天，我带着女儿回去。缸还在，石头还在，外婆已经弯不下腰了。女儿蹲在缸边，伸手去摸哑巴身上的铁丝，问：“它疼不疼？”",
    "外婆想了想，说：“早就长好了。”",
)
add(
    "account on the great messenger",
    P,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
{P.title}
</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text"> 柳下风 </span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name"> 河下旧事 </a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2022年10月25日 20:16</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">发表于<span id="js_ip_wording">江西</span></em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: visible;"><section style="text-align:center"><img data-src="https://mmbiz.example/mmbiz_gif/0" class="rich_pages wxw-img"></section>
{each(P.body[:4], '<section style="line-height:2em;margin:0 8px"><span style="font-size:15px;letter-spacing:1px">', "</span></section><section><br></section>")}<section style="text-align:center"><img data-src="https://mmbiz.example/mmbiz_jpg/1" class="rich_pages wxw-img"></section>{each(P.body[4:], '<section style="line-height:2em;margin:0 8px"><span style="font-size:15px;letter-spacing:1px">', "</span></section><section><br></section>")}
<section style="text-align:center"><span style="font-size:12px;color:#888">文 / 柳下风</span></section><section style="text-align:center"><span style="font-size:12px;color:#888">图 / 来自网络</span></section><section style="text-align:center"><span style="font-size:12px;color:#888">编辑 / 豆豆</span></section><p style="display:none"><mp-style-type data-value="3"></mp-style-type></p></div>
<div class="rich_media_tool"><div class="article-tag__list"><a class="article-tag__item">#故乡风物</a><span>32个</span></div><span id="js_preview_reward">喜欢作者</span></div></div></div></div>
<div class="rich_media_area_extra"><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img src="/mp/qrcode"><p>微信扫一扫<br>关注该公众号</p></div></div><div id="js_cmt_area"><p>精选留言</p><p>写留言</p></div></div></div></div>
<script>var ct = "1666700185"; var nickname = "河下旧事"; var msg_title = '{P.title}'; var createTime = '2022-10-25 20:16';</script>
<div class="weui-dialog" style="display:none"><p>知道了</p></div><div class="wx_network_msg_wrapper" style="display:none"><p>微信扫一扫使用小程序</p></div>""",
    head='<meta property="og:site_name" content="公众平台"><meta property="og:article:author" content="柳下风"><meta name="author" content="柳下风">',
    build=responsive,
    day="2022-10-25",
    time="20:16",
    origin="河下旧事",
    authors=("柳下风",),
    editors=("豆豆",),
)

STORY_O = story(
    "60岁夫妻自驾游中国：房车走了两年，花了多少钱？",
    "“退休那天，我把单位的钥匙交了，第二天就把房车的钥匙领了。”今年62岁的邢大伯坐在小板凳上，一边择菜一边说。",
    "他和老伴唐阿姨是辽宁人，2021年春天从沈阳出发，开着一辆二手房车，一路向南，再向西，两年走了二十二个省份。",
    "很多人关心，这样玩下来要花多少钱？唐阿姨拿出一个记账本，一笔一笔都清清楚楚。",
    "油费和过路费：两年共五万一千元。老两口每天最多开两百公里，能走国道就不走高速。",
    "吃饭：每月一千二百元左右。大部分时候自己做，到了菜市场，什么便宜买什么。",
    "停车和门票：两年一共七千多元。60岁以上门票有优惠，停车多选服务区和河边的空地。",
    "算下来，两年总花费不到十一万元，平均每个月四千五。“我俩退休金加起来八千多，还能攒下一点。”",
    "有人劝他们早点回家，带带孙子。唐阿姨笑了：“孙子有爷爷奶奶的视频看，比在跟前还稀罕呢。”",
    "你觉得这样的退休生活怎么样？欢迎在评论区留言。",
)
add(
    "aggregator of accounts, the name behind a dot",
    STORY_O,
    "{T}-今闻",
    f"""
<div id="root"><div class="top-bar-wrapper"><div class="jinwen-header"><a class="logo" href="/"></a>{menu("下载今闻APP 关于今闻 反馈 侵权投诉 作品发布", '<a href="/{1}/">{0}</a>')}<a class="login-button">登录</a></div></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-like"><span>1523</span></div><div class="detail-interaction-comment"><span>评论</span></div><div class="detail-interaction-collect"><span>收藏</span></div><div class="detail-interaction-share"><span>分享</span></div></div>
<div class="main"><div class="show-monitor"><div class="article-content"><h1>{STORY_O.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2023-06-11 08:20</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4w/">走四方的老周</a></span></div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc"><div class="pgc-img"><img src="https://p3-sign.jinwen.example/a~tplv.jpeg" img_width="1080"><p class="pgc-img-caption">邢大伯和唐阿姨在川西</p></div>{each(STORY_O.body[:3], '<p data-track="1">', "</p>")}<div class="pgc-img"><img src="https://p3-sign.jinwen.example/b~tplv.jpeg"></div>{each(STORY_O.body[3:], '<p data-track="2">', "</p>")}</article></div>
<div class="detail-end-report"><a>举报</a></div></div>
<div class="comment-area"><div class="title"><span>评论 276</span></div><div class="ttp-comment-wrapper"><ul class="comment-list"><li><a class="name">海河边</a><p class="content">羡慕，我老伴晕车。</p><span class="time">2年前</span><span>天津</span><button>回复</button></li><li><a class="name">老兵张</a><p class="content">房车多少钱买的？</p><span class="time">2年前</span><button>3条回复</button></li></ul></div></div></div>
<div class="right-sidebar"><div class="user-info"><a class="user-name">走四方的老周</a><p>今闻旅行创作者</p><button>关注</button></div><div class="hot-board"><h2>今闻热榜</h2><ol>{links("多地发布高温橙色预警", "高考成绩查询时间公布", "端午假期车票开售")}</ol></div></div></div></div>
<script nonce="x">window._SSR_DATA={{"publishTime":"2023-06-11 08:20","source":"走四方的老周"}};</script>""",
    head='<meta name="tt_scm" content="0"><script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","@id":"/article/7243/","appid":"1","pubDate":"2023-06-11T08:20:14","upDate":"2023-06-11T09:02:10"}</script>',
    build=responsive,
    day="2023-06-11",
    time="08:20",
    origin="走四方的老周",
)

# ---------------------------------------------------------------- magazine, think tank, university

J = story(
    "山村教师合唱团：唱给谁听",
    "每周五下午四点，最后一节课的铃声响过，乌岭乡九个教学点的老师们就往中心小学赶。最远的一位，骑摩托车要走一小时二十分钟。他们要赶的，是一场五点开始的排练。",
    "合唱团有二十八个人，平均年龄四十四岁，会识五线谱的只有三个。指挥是教语文的冉老师，她手里那根指挥棒，是学生用竹筷削的。",
    "一",
    "合唱团成立于2017年冬天。那年，乌岭乡的学生只剩下一百九十人，教师却走了十一个。“留下来的人，话越来越少。”校长庹宗华记得，有一次教研会，整整十分钟没有人开口。",
    "冉老师提议，不如唱歌吧。第一次排练来了七个人，唱的是一首老歌，没有一个人能唱完整。有人唱着唱着就哭了。",
    "二",
    "歌声最先改变的是孩子。教学点的学生发现，老师们周一回来时，嘴里总哼着什么。六年级的小满学会了整首曲子的低声部，他说，那个声音“像山底下的水”。",
    "2021年，一位路过的音乐人把排练录下来传到网上，点击量超过三百万。演出邀约纷至沓来，合唱团却只接了两场，理由是“周末要家访”。",
    "三",
    "今年，乌岭乡有四个教学点将被撤并，合唱团里有九个人会调往县城。最后一次全员排练，冉老师没有安排曲目，让每个人点一首。",
    "那天一直唱到天黑。山里没有路灯，摩托车的灯一盏一盏亮起来，沿着盘山路散开，像是一串没唱完的音符。",
    "（文中学生为化名）",
)
add(
    "news weekly, numbered parts",
    J,
    "{T} | 瞭野周刊",
    f"""
<div class="lw-header"><a class="lw-logo" href="/"><img src="/themes/lw/logo.png"></a><ul class="lw-nav">{menu("首页 封面故事 社会 文化 思想 生活方式 图片 往期杂志 订阅")}</ul></div>
<div class="lw-container"><div class="lw-cat"><a>社会</a> · <a>乡土中国</a></div><h1 class="lw-title">{J.title}</h1><p class="lw-deck">他们把沉默唱成了四个声部</p>
<div class="lw-meta"><span class="lw-author">记者｜谭九歌</span><span class="lw-editor">编辑｜司空晓</span><span class="lw-date">2024-05-31</span><span class="lw-issue">2024年第22期</span></div>
<div class="lw-body"><figure><img src="/img/2024/wl1.jpg"><figcaption>排练结束后，老师们沿山路返回（谭九歌 摄）</figcaption></figure>{"".join(f'<p class="num">{x}</p>' if len(x) == 1 else f"<p>{x}</p>" for x in J.body[:7])}<blockquote class="lw-quote">留下来的人，话越来越少。</blockquote>{"".join(f'<p class="num">{x}</p>' if len(x) == 1 else f"<p>{x}</p>" for x in J.body[7:11])}<p class="small">{J.body[11]}</p></div>
<div class="lw-tags"><a>教育</a><a>乡村</a><a>合唱</a></div>
<div class="lw-buy"><img src="/img/cover/202422.jpg"><p>本期杂志　定价15元</p><a>立即购买</a></div>
<div class="lw-more"><h3>延伸阅读</h3>{links("一所学校的最后一届毕业生", "守渡人", "小城剧团往事", pattern='<a class="card" href="/article/{1}">{0}</a>')}</div></div>
<div class="lw-foot"><p>瞭野周刊 版权所有，未经许可请勿转载</p><p>订阅热线：400-000-0000</p></div>""",
    build=responsive,
    day="2024-05-31",
    authors=("谭九歌",),
    editors=("司空晓",),
)

U = story(
    "县域公共服务供给的人口视角：从“按地配置”到“按人配置”",
    "内容提要：人口持续流动背景下，以行政区划为单元配置公共服务的传统方式面临效率与公平的双重挑战。本文以中部三县为例，分析县域学校、卫生院、养老设施的空间错配，提出以常住人口为基准的动态配置思路。",
    "一、问题的提出",
    "第七次全国人口普查显示，全国超过一半的县常住人口较十年前减少。人口减少并不意味着公共服务需求同步减少，而是结构发生变化：学龄儿童向县城集中，老年人口留守乡村。",
    "长期以来，公共服务设施按行政层级和服务半径配置，一乡一院、一村一室。这一做法在人口分布相对稳定的时期发挥了重要作用，但难以适应人口快速流动的现实。",
    "二、三县调查的主要发现",
    "其一，县城学位紧张与乡村校舍闲置并存。三县县城小学平均班额为五十一人，而乡村小学平均班额仅为九人，两者的生均公用经费相差三点四倍。",
    "其二，乡镇卫生院“有床无医”。三县四十二所乡镇卫生院床位使用率平均为百分之三十七，其中十一所常年没有执业医师坐诊。①",
    "其三，养老设施布局与老年人口分布倒挂。六成以上的养老床位位于县城，而六成以上的高龄老人居住在乡村。",
    "三、政策建议",
    "第一，建立以常住人口为基准的公共服务资源台账，每两年调整一次。第二，允许县级统筹使用教育、卫生、养老资金，支持闲置校舍改建养老设施。第三，推广巡回医疗、巡回教学等流动服务，让“服务跟着人走”。",
    "注释：",
    "①数据来自课题组2021年7月至9月对三县卫生健康部门的问卷调查。",
)
add(
    "think tank, a paper with its abstract and note",
    U,
    "{T}-望京发展研究院",
    f"""
<div class="zk-top"><div class="wrap"><span>望京发展研究院 Wangjing Institute for Development</span><a>中文</a><a>English</a></div></div><div class="zk-nav"><ul class="wrap">{menu("首页 本院概况 研究成果 专家学者 学术活动 出版物 人才培养 数据库")}</ul></div>
<div class="wrap zk-pos">当前位置：<a>首页</a> &gt;&gt; <a>研究成果</a> &gt;&gt; <a>社会政策</a></div>
<div class="wrap zk-art"><h1>{U.title}</h1><div class="zk-info"><span>作者：邵伯温 阚玉成</span><span>来源：《改革与治理》</span><span>发布时间：2022-06-15</span><span>点击：1873</span></div>
<div class="zk-con" id="vsb_content">{"".join(f"<p><strong>{x}</strong></p>" if x[:2] in ("一、", "二、", "三、") else f'<p style="text-indent:2em">{x}</p>' for x in U.body)}</div>
<div class="zk-auth"><p>作者简介</p><p>邵伯温，望京发展研究院社会政策研究部研究员；阚玉成，临江大学公共管理学院副教授。</p></div>
<div class="zk-att">附件：<a href="/uploads/202206.pdf">全文下载.pdf</a></div>
<div class="zk-pn"><p>上一条：<a>数字时代的基层减负</a></p><p>下一条：<a>农村宅基地退出机制研究</a></p></div></div>
<div class="zk-foot"><p>地址：望京市学院路12号 邮编：990012</p><p>版权所有 望京发展研究院 某ICP备05000088号</p></div>""",
    build=xhtml,
    day="2022-06-15",
    origin="《改革与治理》",
    authors=("邵伯温", "阚玉成"),
)

C2 = story(
    "临江大学召开2023年本科教育教学工作会议",
    "11月8日，临江大学2023年本科教育教学工作会议在明德楼报告厅召开。校党委书记尉迟光、校长钟离岳出席会议并讲话，副校长晏殊同主持会议。",
    "钟离岳作了题为《坚守育人初心 锻造一流本科》的工作报告。他回顾了近三年学校本科教育取得的成绩：新增国家级一流本科专业建设点九个、国家级一流课程十四门，毕业生去向落实率连续三年保持在百分之九十二以上。",
    "钟离岳指出，当前学校本科教育还存在专业布局不够优、课堂教学改革不够深、实践教学条件不足等问题。他要求，要以专业认证为抓手，推进专业动态调整；以课程建设为核心，打造一批“金课”；以产教融合为路径，建设现代产业学院。",
    "会上，机械工程学院、外国语学院、附属医院负责人作了交流发言，教务处就《临江大学本科人才培养方案修订指导意见》作了说明。",
    "尉迟光在总结讲话中强调，要牢固树立“以本为本”理念，把最好的资源投向本科、最优秀的师资投入课堂，让教师潜心教书、学生刻苦读书。",
    "全体在校校领导，各学院、各部门主要负责人，教学督导委员会委员及学生代表共三百余人参加会议。",
)
add(
    "university's news site, credits under the text",
    C2,
    "{T}-临江大学新闻网",
    f"""
<div class="xw-head"><a href="index.htm"><img src="images/xwlogo.png" alt="临江大学新闻网"></a><div class="s"><form action="ssjg.jsp"><input name="showkeycode"><input type="submit" value="搜索"></form></div></div><div class="xw-menu"><ul>{menu("首页 学校要闻 综合新闻 教学科研 媒体临大 校园人物 光影临大 临大校报 专题")}</ul></div>
<div class="xw-pos">当前位置: <a href="../index.htm">首页</a>&gt;<a href="../xxyw.htm">学校要闻</a>&gt;正文</div>
<div class="xw-main"><form name="_newscontent_fromname"><div class="v_news_title">{C2.title}</div><div class="v_news_info"><span>发布日期：2023-11-09</span>　<span>来源：教务处</span>　<span>点击：[<span id="dynclicks_wbnews_11032_889">612</span>]</span></div>
<div id="vsb_content_4" class="v_news_content"><p class="vsbcontent_img"><img src="/__local/A/1B/2C.jpg" width="600"></p><p style="text-align:center">会议现场</p>{each(C2.body, '<p class="vsbcontent_start">　　', "</p>")}<p style="text-align:right">（文/曲水 陆放 图/安大海 编辑/祁寒 审核/温如玉）</p></div>
<p align="right"><span id="div_vote_id"></span></p></form>
<div class="share-xw"><span>分享到：</span><a class="bds_tsina"></a><a class="bds_weixin"></a></div>
<div class="pre-next"><p>上一条：<a href="11031.htm">我校在全国大学生机器人大赛中获佳绩</a></p><p>下一条：<a href="11033.htm">校领导看望慰问离退休老同志</a></p></div><p class="close">【<a href="javascript:window.close();">关闭</a>】</p></div>
<div class="xw-side"><h3>热点新闻</h3><ul>{links("临江大学2023级新生军训结业", "图书馆延长开放时间", "校友返校日活动举行", pattern='<li><a href="{1}.htm">{0}</a><i>11-03</i></li>')}</ul></div>
<div class="xw-foot"><p>版权所有：临江大学党委宣传部、新闻中心　投稿邮箱：xww@ljdx.example</p></div>""",
    build=xhtml,
    day="2023-11-09",
    origin="教务处",
    authors=("曲水", "陆放"),
    editors=("祁寒",),
)

# ---------------------------------------------------------------- outside the mainland

HK = story(
    "街市檔主學用電子支付 阿婆：收錢唔使怕有假",
    "【港聞報訊】（記者莫愁予）「嘟一聲，錢就到了，收錢唔使怕有假。」在海角街市賣菜三十五年的馮婆婆，上月開始在攤檔貼出收款二維碼。她笑言，起初連手機都不會開，如今一日有三成生意靠「嘟」。",
    "食環部門早前推出「智慧街市」計劃，在十二個公眾街市為檔主免費安裝電子支付系統，並派出義工逐檔教授。截至二月底，已有一千四百多個攤檔參與，佔總數六成七。",
    "不過，計劃推行並非一帆風順。魚檔東主區先生表示，雙手常濕，操作手機不便，加上部分支付平台收取手續費，「一斤魚賺幾蚊，仲要畀人抽佣」。",
    "街市商販聯會主席司徒健認為，當局應與支付平台商討減免小額交易費用，並提供防水的收款裝置，才能吸引更多濕貨檔參加。",
    "食環部門回覆查詢時表示，現正與三間支付平台商討延長免手續費優惠期，並計劃下半年將計劃擴展至餘下二十三個街市。",
)
add(
    "Hong Kong daily, old characters",
    HK,
    "{T} - 香江港聞報",
    f"""
<div class="gb-header"><div class="in"><a class="logo" href="https://www.gangwen.example/"><img src="/res/logo.svg"></a><div class="lang"><a>繁</a>|<a>簡</a></div><ul>{menu("首頁 即時 港聞 內地 兩岸 國際 財經 社評 副刊 體育 娛樂 馬經 電子報")}</ul></div></div>
<div class="crumb"><a>首頁</a> &gt; <a>港聞</a> &gt; 正文</div>
<div class="wrap-c"><div class="gb-con_l"><h2 class="gb-con-title">{HK.title}</h2><div class="gb-con_author"><span>2024-03-11 04:02:35</span><span>香江港聞報</span></div>
<div class="gb-content"><div class="pic"><img src="https://img.gangwen.example/2024/0311/b1.jpg"><p class="txt">　　圖：馮婆婆在攤檔貼上收款二維碼。 港聞報記者邵音音攝</p></div>{each(HK.body, "<p>　　", "</p>")}</div>
<div class="gb-con_editor"><span>責任編輯：關若飛</span></div>
<div class="gb-share"><span>分享</span><a class="fb">Facebook</a><a class="wa">WhatsApp</a><a class="wx">微信</a><a class="cp">複製連結</a></div>
<div class="about_read"><h3>相關閱讀</h3><ul>{links("公眾街市週末設夜間墟", "長者數碼學堂開班", "維港兩岸花燈展開幕")}</ul></div></div>
<div class="gb-con_r"><h3>熱門新聞</h3><ol>{links("天文台料週三起轉涼", "西九新劇場年底開幕", "過海巴士線重組諮詢")}</ol><div class="epaper"><img src="/res/ep.jpg"><p>閱讀電子報</p></div></div></div>
<div class="gb-footer"><p>香江港聞報版權所有 未經許可不得轉載</p><p>Copyright © 2024 Gangwen Pao. All rights reserved.</p></div>""",
    head='<meta property="og:site_name" content="香江港聞報"><meta property="og:image" content="https://img.gangwen.example/2024/0311/b1.jpg">',
    build=responsive,
    day="2024-03-11",
    time="04:02",
    origin="香江港聞報",
    authors=("莫愁予",),
    editors=("關若飛",),
)

TW = story(
    "老街布店翻身 三代人聯手把花布做成國際訂單",
    "（島訊社記者蔡明霽台南17日電）台南老街上一家開了七十二年的布店，因為孫女一支三分鐘的短影片，今年意外接到日本與法國的訂單。老闆娘說，原本打算年底收掉，現在連隔壁的倉庫都租了下來。",
    "布店第三代葉子寧今年二十九歲，在台北做了五年設計，疫情期間返鄉。她發現店裡庫存的花布多達四百多款，其中不少是早年染廠絕版的花色。",
    "葉子寧將花布一款一款拍照建檔，註明年代與染廠，並在網路上連載「花布小史」。去年十月，一支介紹牡丹花布演變的影片吸引一百八十萬人次觀看，海外買家陸續來信詢問。",
    "「我阿公以前都說，布是給人做衫的，不是給人看的。」葉子寧說，為了讓花布回到日常，她與三位在地裁縫師合作，推出外套、提袋與茶席布，最受歡迎的提袋已追加四次。",
    "八十四歲的創辦人葉阿公每天仍到店裡量布。他告訴記者，一把木尺用了五十年，刻度都磨平了，但「手一拉就知道幾尺」。（編輯：方柏宇）1121117",
)
add(
    "Taiwan agency, editor and number glued to the end",
    TW,
    "{T} | 地方 | 島訊社 DNA",
    f"""
<header class="mainHeader"><a class="logo" href="https://www.daoxun.example/">島訊社</a><ul class="mainMenu">{menu("即時 政治 國際 兩岸 產經 證券 科技 生活 社會 地方 文化 運動 娛樂")}</ul><div class="searchBox">搜尋</div></header>
<div class="breadcrumb"><a>首頁</a> / <a>地方</a></div>
<div class="centralContent"><h1><span>{TW.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2023/11/17 17:40</span><span>（11/17 18:02 更新）</span></div></div>
<div class="socialBox"><p>請同意我們的隱私權規範，才能啟用聽新聞的功能。</p><a class="fb"></a><a class="line"></a></div>
<div class="paragraph"><div class="floatImg center"><picture><img src="https://imgcdn.daoxun.example/www/2023/1117.jpg"></picture><div class="picinfo">葉子寧（右）與阿公整理店內庫存花布。島訊社記者蔡明霽攝　112年11月17日</div></div>{paragraphs(TW.body[:3])}<div class="paragraph moreArticle"><div class="moreArticle-link"><a href="/news/aloc/202310.aspx"><span>延伸閱讀 老街百年餅舖開放參觀</span></a></div></div>{paragraphs(TW.body[3:])}</div>
<div class="keywordTag"><a>#花布</a><a>#台南</a><a>#老店</a></div><div class="articleTip">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div>
<div class="appDownload"><p>下載島訊社「一手新聞」 app，每日新聞不漏接！</p></div></div>
<aside class="sideMenu"><h3>地方熱門</h3><ul>{links("東北季風增強 山區注意降雨", "燈會主燈設計曝光", "米糠油廠變身美術館")}</ul></aside>
<footer><p>島訊社 版權所有 © 2023 Daoxun News Agency. All rights reserved.</p><p>關於我們 訂閱 RSS 隱私權規範 著作權聲明</p></footer>""",
    head='<meta property="article:published_time" content="2023-11-17T17:40:00+08:00"><meta property="article:modified_time" content="2023-11-17T18:02:00+08:00"><meta name="author" content="島訊社 DNA">',
    build=responsive,
    day="2023-11-17",
    time="17:40",
    origin="島訊社",
    authors=("蔡明霽",),
    editors=("方柏宇",),
)

SG = story(
    "狮城小贩传承计划五年 一百二十名年轻人接过锅铲",
    "清晨五点，实龙岗一座熟食中心的炉火已经点燃。三十一岁的李颖晖把虾壳倒进大锅，翻炒，加水，等待汤色慢慢变红。一年半前，她还是一名银行职员。",
    "她是小贩传承计划的第四批学员。这项计划由政府机构与小贩公会联合推出，五年来共有一百二十人完成学徒培训，其中八十七人已独立经营摊位。",
    "计划为学员提供四个月津贴，并安排资深小贩一对一指导。学成之后，首年摊位租金可减免一半。",
    "李颖晖的师傅是今年七十三岁的虾面摊主黄亚福。他受访时说，卖了四十六年虾面，两个儿子都没有兴趣接手，“食谱带进棺材也没有用，不如教给肯学的人”。",
    "不过，并非每个人都坚持得下来。公会的数据显示，约两成学员在培训期间退出，主要原因是工时长、体力消耗大。",
    "社会学者何丽珠博士接受《南洋早报》访问时指出，小贩文化的传承不只是手艺的传承，也关乎价格。“当租金和食材都在上涨，一碗虾面如果还是卖四元，年轻人很难看到未来。”",
    "记者离开时，李颖晖正为当天第一位客人端上虾面。那是一位老顾客，他喝了一口汤，点点头，没有说话。",
)
add(
    "Singapore daily, release label with a slash",
    SG,
    "{T} | 南洋早报",
    f"""
<header class="site-header"><div class="hd-top"><a class="logo" href="https://www.nanyangzaobao.example/"><img src="/assets/logo.svg" alt="南洋早报"></a><a>登录</a><a class="sub">订阅</a></div><nav>{menu("首页 即时 新闻 财经 言论 生活 保健 娱乐 播客 视频 互动新闻", '<a href="/{1}">{0}</a>')}</nav></header>
<main class="article-main"><div class="bread"><a>首页</a><span>/</span><a>新闻</a><span>/</span><a>新加坡</a></div>
<h1 class="article-title">{SG.title}</h1>
<figure class="hero"><img src="https://cassette.nanyangzaobao.example/2023/prawn.jpg"><figcaption>李颖晖（左）跟随师傅黄亚福学煮虾面。（陈福洲摄）</figcaption></figure>
<div class="article-byline"><div class="byline-in"><a class="title-byline" href="/byline/ouyang-ruoshui">欧阳若水</a> 报道</div><div class="pub">发布/2023年2月5日 05:00 AM</div><div class="size">字体大小: <span>小</span><span>中</span><span>大</span></div></div>
<div class="share-list"><a>Facebook</a><a>WhatsApp</a><a>Telegram</a><a>复制链接</a></div>
<div class="articleBody"><article>{paragraphs(SG.body[:3])}<div class="bff-google-ad"><span>广告</span></div>{paragraphs(SG.body[3:5])}<div class="read-on"><h4>延伸阅读</h4><a>熟食中心三年内新增六座</a><a>老字号咖啡店的最后一天</a></div>{paragraphs(SG.body[5:])}</article></div>
<div class="tags"><a>小贩中心</a><a>小贩文化</a><a>学徒</a></div><div class="promo"><p>你查看的内容可能不完整，部分内容和推荐功能不可用。请登录以便阅读全文。</p></div>
<section class="popular"><h3>热门</h3><ol>{links("组屋转售价格涨幅放缓", "地铁新线首段年底通车", "开斋节市集人潮涌动")}</ol></section></main>
<footer class="site-footer"><p>关于我们 联络我们 私隐条款 使用条款</p><p>版权所有 © 2023 南洋报业媒体 MCI (P) 000/10/2022</p></footer>""",
    head='<meta property="article:published_time" content="2023-02-04T21:00:00.000Z"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"狮城小贩传承计划五年 一百二十名年轻人接过锅铲","datePublished":"2023-02-05T05:00:00+08:00","author":{"@type":"Person","name":"欧阳若水"},"publisher":{"@type":"Organization","name":"南洋早报"}}</script>',
    build=responsive,
    day="2023-02-05",
    time="05:00",
    authors=("欧阳若水",),
)
