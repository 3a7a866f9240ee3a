"""A fifteenth album of pages, Chinese media, written without sight of the rules (one table).

Two readings were corrected after the first run: days ago are a day, counted from the fetch, and a headline has plain
blanks.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Story, indented, paragraphs

FIFTEENTH_PRESS = Album()


def links(words: str, tag: str = "li", gap: str = "") -> str:
    """A menu of the words."""
    return gap.join(f'<{tag}><a href="/m{i}/">{word}</a></{tag}>' for i, word in enumerate(words.split()))


def page(language: str, title: str, middle: str, head: str) -> str:
    """A page of today whose furniture the shape writes itself."""
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title>
{head}<link rel="stylesheet" href="/static/css/article.css"><script src="/static/js/jquery.min.js"></script></head>
<body>{middle}
<script>var _hmt = _hmt || []; (function() {{ var hm = document.createElement("script"); hm.src = "//tj.example/hm.js"; }})();</script></body></html>"""


def old(_language: str, title: str, middle: str, head: str) -> str:
    """A page of the years of tables."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>
{head}<style type="text/css">td {{ font-size: 12px; line-height: 20px; }} a {{ color: #003399; }}</style></head>
<body bgcolor="#FFFFFF" topmargin="0">{middle}</body></html>"""


def phone(language: str, title: str, middle: str, head: str) -> str:
    """A page passed on from a phone."""
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>{title}</title>
{head}</head><body><noscript>请开启浏览器的脚本功能后访问</noscript><div id="app">{middle}</div><script>window.__STATE__={{"ready":true,"uid":0}};</script></body></html>"""


SHARE = '<div class="share-box"><span>分享到：</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a><a class="qz" href="javascript:;">QQ空间</a><div class="wx-layer">用微信扫描二维码<br>分享至好友和朋友圈</div></div>'

# 1
LIFT = Story(
    "zh",
    "澜江石门升船机通过竣工验收",
    (
        "中岭社澜州2月3日电（记者沈砚秋、杜若川）记者3日从澜江航道管理局获悉，位于澜江中游的石门升船机当日通过竣工验收，五百吨级船舶翻越大坝的时间由三小时缩短到四十分钟。",
        "石门水电站建成于上世纪七十年代，此后四十多年里，上下游船只靠一座小型船闸过坝，枯水期常常要排队两三天。",
        "升船机提升高度六十八米，承船厢连同厢内水体总重约三千一百吨。试运行半年来，累计过船一千二百四十艘次，没有发生一起安全事故。",
        "澜江航道管理局总工程师费松年介绍，下一步将与上下游四个港口共用一套调度系统，船舶在离坝三十公里处即可预约过坝时间。",
    ),
)
FIFTEENTH_PRESS.add(
    "news agency portal, year and day and hour in three boxes, editor after the text",
    LIFT,
    "{T}-中岭网",
    f"""
<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><ul>{links("首页 时政 国际 财经 高层 理论 论坛 思客 信息化 房产 军事 港澳 台湾 图片 视频 地方")}</ul></div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2031</em></span><span class="day"><em>02</em>/<em>03</em></span><span class="time">22:27:02</span></div><div class="source">来源：中岭网</div>
<div class="head-line clearfix"><h1><span class="title">{LIFT.title}</span></h1><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{LIFT.title}</span></h1><div class="info">2031-02-03 22:27:02<span>　来源：中岭网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">
<p>　　{LIFT.body[0]}</p><p style="text-align:center"><img src="lift1.jpg" alt="石门升船机"></p><p style="text-align:center"><span style="color:navy">这是2月3日拍摄的石门升船机（无人机照片）。中岭社记者 高远 摄</span></p>
{indented(LIFT.body[1:])}</span></div>
<div class="tiyi1 domPC"><a href="javascript:void(0);" class="tiyi01">【纠错】</a><span class="editor"> 【责任编辑:贺兰舟 】 </span></div></div>
<div class="columBox"><h3>阅读下一篇：</h3><ul class="relate"><li><a href="/2031-02/02/c_1.htm">江畔新村：从看水到听水</a></li><li><a href="/2031-02/01/c_2.htm">三条支线铁路同日铺轨</a></li></ul></div>
<div class="main-right right"><div class="hot"><h4>深度</h4><ul><li><a href="/x1.htm">新春走基层｜站台上的十二小时</a></li><li><a href="/x2.htm">一份账单里的小城变化</a></li></ul></div></div></div>
<div class="foot"><p>Copyright © 2000 - 2031 中岭网 All Rights Reserved. 制作单位：中岭网股份有限公司</p></div>
<div class="serial" style="display:none">010020020110000000000000011100001310019988</div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="source" content="中岭网"><meta name="keywords" content="升船机,石门,澜江">\n',
    build=page,
    time="22:27",
    origin="中岭网",
    authors=("沈砚秋", "杜若川"),
    editors=("贺兰舟",),
)

# 2
SCHOOL = Story(
    "zh",
    "夜校开到了田埂上",
    (
        "晚上七点，云岭县桑坪村的晒谷场亮起了灯。三十多个村民搬来自家的小板凳，围着一块白板坐成半圆，白板上写着当晚的课题：《剪枝，剪哪一刀》。",
        "这是桑坪村田埂夜校的第五十二课。讲课的人不是教授，是邻村种了三十年李子的罗老三。",
        "先问要学什么",
        "夜校刚办起来时，来的人并不多。“讲的是大道理，听完回家还是不会。”村支书尹怀谷说，第三次课散场时，台下只剩六个人。",
        "村里换了办法：谁想学什么，写在纸条上投进小卖部门口的木箱，每周日晚上开箱，得票最多的题目就是下周的课。",
        "再请谁来教",
        "老师也从纸条里找。会嫁接的教嫁接，会开网店的教开网店，县里的农艺师每月来答一次疑。一年下来，村里有十九个人当过老师。",
        "“当过老师的人，自己种地更上心了。”尹怀谷说，“全村人都看着他那块地呢。”",
    ),
)
FIFTEENTH_PRESS.add(
    "party daily online, shoulder and sub title, writer line of its own, pager and page number of the paper",
    SCHOOL,
    "{T}--社会--云岭新闻",
    f"""
<div class="pc_top"><div class="w1000"><a href="/">云岭新闻首页</a> {links("党网 要闻 理论 观点 可视化 地方 互动 举报 多语言", "span", " | ")}<a href="/login">登录</a></div></div>
<div class="w1000 path"><a href="/">云岭新闻</a>&gt;&gt;<a href="/sh/">社会</a>&gt;&gt;<a href="/sh/g/">滚动</a></div>
<div class="main"><div class="layout rm_txt cf"><div class="col col-1 fl">
<h3 class="pre">新春走基层</h3><h1>{SCHOOL.title}</h1><h4 class="sub">——桑坪村一年办课五十二堂</h4><div class="author"></div>
<div class="channel cf"><div class="col-1-1 fl">2031年02月03日08:17 | 来源：<a href="http://paper.yunling.example" target="_blank">云岭日报</a></div><div class="col-1-2 fr"><span class="xzh">小字号</span></div></div>
<div class="rm_txt_con cf"><div class="box_pic"></div>
<p class="author">本报记者 谢知微</p>
<p>　　{SCHOOL.body[0]}</p><p>　　{SCHOOL.body[1]}</p><p>　　<strong>{SCHOOL.body[2]}</strong></p>
<table class="pic" align="center"><tr><td><img src="/m/1.jpg" width="500"></td></tr><tr><td class="desc">桑坪村村民在田埂夜校听课。谢知微摄</td></tr></table>
<p>　　{SCHOOL.body[3]}</p><p>　　{SCHOOL.body[4]}</p><p>　　<strong>{SCHOOL.body[5]}</strong></p><p>　　{SCHOOL.body[6]}</p><p>　　{SCHOOL.body[7]}</p>
<p>　　<span style="color:#888">《 云岭日报 》（ 2031年02月03日　06 版）</span></p>
<div class="zdfy clearfix"><a href="/n1/2031/0203/c1-1.html">【1】</a><a href="/n1/2031/0203/c1-1-2.html">【2】</a><a href="/n1/2031/0203/c1-1-2.html">下一页</a></div>
<div class="edit cf">(责编：汤若兰、丁一澜)</div></div>
<div class="bza cf"><div class="fx"><p>分享让更多人看到 <a></a></p></div></div>
<div class="rm_relevant cf"><h2>推荐阅读</h2><ul class="cf"><li><a href="/n1/2031/0202/c1-9.html">一条老街的早晨</a><span>2031-02-02</span></li><li><a href="/n1/2031/0130/c1-8.html">把课堂搬进果园</a><span>2031-01-30</span></li></ul></div>
</div><div class="col col-2 fr"><h3>热门排行</h3><ol>{links("全省春运客流平稳 一图看懂新学期安排 山区公路明日恢复通行")}</ol><div class="ewm"><img src="/qr.png"><p>关注公众号，云岭大事早知道</p></div></div></div></div>
<div class="copyright_footer">云 岭 日 报 社 版 权 所 有，未 经 书 面 授 权 禁 止 使 用<br>Copyright © 1998-2031 by www.yunling.example. all rights reserved</div>""",
    head='<meta name="publishdate" content="2031-02-03"><meta name="author" content="121931">\n<meta name="source" content="来源：云岭日报">\n',
    build=page,
    time="08:17",
    origin="云岭日报",
    authors=("谢知微",),
    editors=("汤若兰", "丁一澜"),
)

# 3
TICKET = Story(
    "zh",
    "公交车上捡到布包 司机守到末班找失主",
    (
        "本报讯（记者 陆晚舟 通讯员 何小满）昨天晚上十点半，23路公交车司机葛师傅在终点站清车时，发现后排座位底下有一只蓝布包，里面装着一沓病历和六千多元现金。",
        "葛师傅没有下班，他把布包交到调度室，自己坐在站台边等。将近十二点，一位老人由孙子搀着一路找来，一看到布包眼泪就下来了。",
        "老人姓鲍，家住城北石桥弄，钱是给老伴做手术用的。他要拿出五百元感谢，葛师傅摆摆手，骑上自行车走了。",
        "公交三公司昨天告诉记者，今年以来该公司已帮乘客找回失物二百一十七件。",
    ),
)
FIFTEENTH_PRESS.add(
    "evening paper of the table years, author label empty, report line in the first words",
    TICKET,
    "{T} - 青川新闻网",
    f"""
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="200"><img src="/images/logo.gif" width="190" height="60"></td><td align="right">2031年6月18日　星期三　<a href="#" onclick="this.style.behavior='url(#default#homepage)'">设为首页</a> | <a href="#">加入收藏</a></td></tr>
<tr><td colspan="2" bgcolor="#CC0000">{links("首页 本地 国内 国际 社会 娱乐 体育 汽车 楼市 论坛 博客", "font", " | ")}</td></tr></table>
<table width="960" align="center" cellpadding="0" cellspacing="0"><tr><td width="660" valign="top">
<table width="100%"><tr><td class="nav14">您现在的位置：<a href="/">青川新闻网</a> &gt; <a href="/bd/">本地新闻</a> &gt; 正文</td></tr>
<tr><td align="center" height="50" class="bt"><strong><font size="5">{TICKET.title}</font></strong></td></tr>
<tr><td align="center" bgcolor="#F2F2F2">2031-02-03 07:20:11　来源：<a href="#">青川晚报</a>　作者：　　【<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】　<a href="#pl">我要评论(<font color="red">3</font>)</a></td></tr>
<tr><td class="nr" id="zoom"><table align="left" width="220"><tr><td><img src="/pic/20310203/1.jpg" width="210"></td></tr><tr><td align="center"><font color="#666666">葛师傅在整理失物登记本</font></td></tr></table>
　　{TICKET.body[0]}<br><br>　　{TICKET.body[1]}<br><br>　　{TICKET.body[2]}<br><br>　　{TICKET.body[3]}<br></td></tr>
<tr><td align="right">编辑：小鱼</td></tr>
<tr><td align="center">【<a href="javascript:window.print()">打印本页</a>】【<a href="#top">返回顶部</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table>
<table width="100%" bgcolor="#EEF5FF"><tr><td><b>相关链接：</b></td></tr><tr><td>·<a href="/bd/1.htm">的哥雨夜送考生 分文不取</a> (2030-06-08)</td></tr><tr><td>·<a href="/bd/2.htm">失物招领处一年收到雨伞八百把</a> (2030-12-29)</td></tr></table>
<a name="pl"></a><form action="/pl.asp"><table width="100%"><tr><td>网友评论　<font color="gray">（文明发言，留言须经审核）</font></td></tr><tr><td><textarea rows="5" cols="60"></textarea></td></tr><tr><td>用户名：<input size="10"> 密码：<input size="10"> <input type="submit" value="发表评论"></td></tr></table></form>
</td><td width="20"></td><td width="280" valign="top"><table width="100%"><tr><td bgcolor="#DDDDDD"><b>新闻排行</b></td></tr><tr><td>1.<a href="/a.htm">菜场改造后摊位费不涨</a></td></tr><tr><td>2.<a href="/b.htm">今夜有小雨 记得收衣服</a></td></tr></table><img src="/ad/280x250.gif"></td></tr></table>
<table width="960" align="center"><tr><td align="center">关于我们 - 广告服务 - 联系方式 - 友情链接<br>青川新闻网版权所有 某ICP备05001234号 新闻热线：0000-7654321</td></tr></table>""",
    build=old,
    time="07:20",
    origin="青川晚报",
    authors=("陆晚舟", "何小满"),
    editors=("小鱼",),
)

# 4
PEPPER = Story(
    "zh",
    "白溪：椒农变“椒”傲 烘干房里忙开年",
    (
        "正月十二，白溪县柳坝镇红土村的花椒烘干房里热气腾腾，二十几名工人正忙着分拣、装袋。",
        "“节前订出去的六吨干椒，这两天必须发走。”红土村花椒合作社理事长覃大川一边核对单子一边说，今年的订单比去年多了一半。",
        "过去，村里的花椒靠天晾晒，遇上阴雨就发黑掉价。去年秋天，县里补助四十万元，合作社自筹二十万元，建起了这座烘干房，一次能烘三千斤鲜椒。",
        "据镇农业服务中心统计，全镇现有花椒一万二千亩，带动六百三十户农户户均增收八千余元。",
    ),
)
FIFTEENTH_PRESS.add(
    "county media centre, staff list of many roles below the text, code to follow",
    PEPPER,
    "{T}_白溪新闻网",
    f"""
<div class="top-wrap"><div class="wrap"><a class="logo" href="/"><img src="/logo.png" alt="白溪新闻网"></a><form class="so"><input placeholder="请输入关键字"><button>搜索</button></form></div><ul class="daohang wrap">{links("首页 白溪要闻 乡镇动态 部门动态 通知公告 视听白溪 图说白溪 文明实践 专题")}</ul></div>
<div class="wrap weizhi">当前位置：<a href="/">首页</a> &gt; <a href="/xz/">乡镇动态</a> &gt; 内容</div>
<div class="wrap cont-l"><div class="wz"><h2 class="wz-bt">{PEPPER.title}</h2>
<div class="wz-xx"><span>来源：白溪县融媒体中心</span><span>发布日期：2031-02-03 16:10</span><span>浏览次数：<i id="hits">0</i></span><span>字号：<a>大</a> <a>中</a> <a>小</a></span></div>
<div class="wz-nr" id="wznr"><p>{PEPPER.body[0]}</p><p style="text-align:center"><img src="/u/2031/02/a.jpg"></p><p>{PEPPER.body[1]}</p><p style="text-align:center"><img src="/u/2031/02/b.jpg"></p><p style="text-align:center;font-size:14px">工人们正在分拣花椒</p>{paragraphs(PEPPER.body[2:])}
<p style="color:#7f7f7f">记　者：冉小舟 向　北</p><p style="color:#7f7f7f">编　辑：石　榴</p><p style="color:#7f7f7f">责　编：田　禾</p><p style="color:#7f7f7f">校　对：卢　雪</p><p style="color:#7f7f7f">审　核：黎　明</p><p style="color:#7f7f7f">监　制：彭石头</p></div>
{SHARE}<div class="sxp"><p>上一篇：<a href="/xz/88.html">柳坝镇开展春季护林防火宣传</a></p><p>下一篇：<a href="/xz/90.html">青坪镇：桃花节筹备忙</a></p></div></div></div>
<div class="cont-r"><h4>视听白溪</h4><ul><li><a href="/v/1.html">白溪新闻（20310202）</a></li><li><a href="/v/2.html">白溪新闻（20310131）</a></li></ul><div class="gzh"><img src="/gzh.jpg"><p>白溪发布微信公众号</p><img src="/app.jpg"><p>爱白溪客户端</p></div></div>
<div class="dibu"><p>中共白溪县委宣传部主管　白溪县融媒体中心主办</p><p>互联网新闻信息服务许可证编号：99120190088　投稿邮箱：bxrm@baixi.example</p><p>某ICP备19000123号-1 某公网安备 99022202000012号</p></div>""",
    build=page,
    time="16:10",
    origin="白溪县融媒体中心",
    authors=("冉小舟", "向北"),
    editors=("石榴", "田禾"),
)

# 5
SNOW = Story(
    "zh",
    "高山乡镇今夜有雨夹雪 出行请注意这几条路",
    (
        "记者从县气象台获悉，受较强冷空气影响，2月3日夜间到4日白天，我县海拔八百米以上的乡镇将出现雨夹雪，局部有薄冰。",
        "易结冰路段：",
        "国道518线垭口至茶店段",
        "县道X012线青坪至双河段",
        "乡道云峰盘山公路全段",
        "县公安局交巡警大队提醒广大驾驶员，雨雪天气尽量避免前往上述路段，确需出行的请备好防滑链，低速慢行，保持车距。",
        "如遇紧急情况，请及时拨打122报警电话。",
    ),
)
FIFTEENTH_PRESS.add(
    "county app page passed on, hours ago printed, day only in a meta tag, hashed classes",
    SNOW,
    "{T}",
    f"""
<div class="_3xKq1"><img class="_1aLo9" src="https://img.baixi.example/logo.png"><div class="_2fPn"><b>爱白溪</b><span>白溪人自己的客户端</span></div><a class="_0oPen" href="baixi://news/773812">打开APP</a></div>
<div class="_9vTTx"><h1 class="_tL0c">{SNOW.title}</h1><div class="_m3Ta"><img class="_av" src="/h.png"><span class="_nM">白溪气象</span><span class="_tM">5小时前</span><span class="_rD">阅读 1.2万</span><a class="_fL">+关注</a></div>
<div class="_cN7z" data-v-6a1c0f><p>{SNOW.body[0]}</p><p>{SNOW.body[1]}</p><ul><li>{SNOW.body[2]}</li><li>{SNOW.body[3]}</li><li>{SNOW.body[4]}</li></ul><p>{SNOW.body[5]}</p><p>{SNOW.body[6]}</p></div>
<div class="_eD1t"><span>责任编辑：</span><span>蒲公英</span></div><div class="_zAn"><i></i>36 人点赞</div><div class="_jUb">举报</div></div>
<div class="_rEc"><h3>相关推荐</h3><div class="_iT"><p>明起三天我县以阴天为主</p><span>白溪气象 02-01</span></div><div class="_iT"><p>这段路封闭施工至月底</p><span>白溪交通 01-28</span></div></div>
<div class="_cM"><h3>热门评论</h3><div><b>用户8821</b><p>茶店那边下午已经开始飘雪了，大家慢点开。</p><span>3小时前</span></div><p class="_mO">打开爱白溪客户端，查看全部12条评论</p></div>
<div class="_fXd">打开APP，阅读体验更佳</div>""",
    head=f'<meta property="og:title" content="{SNOW.title}"><meta property="article:published_time" content="2031-02-03T15:02:44+08:00"><meta property="og:site_name" content="爱白溪">\n',
    build=phone,
    origin="白溪气象",
    editors=("蒲公英",),
)

# 6
DRAGON = Story(
    "zh",
    "百节龙灯今晚开舞",
    (
        "今晚七点，停办三年的双河百节龙灯将在老街重新开舞。这条龙全长一百六十米，由一百零八名汉子接力举起。",
        "龙头由七十六岁的篾匠鄢德顺扎制，前后用了四十天。他说，龙身里的每一根竹篾都要在火上过一遍，舞起来才不会断。",
        "为方便市民观看，晚六点至十点老街禁止车辆通行，12路、19路公交车临时绕行。",
    ),
)
FIFTEENTH_PRESS.add(
    "radio and television, player above the text, days ago and no date at all",
    DRAGON,
    "{T}_视频_澜视网",
    f"""
<div class="ls-head"><a href="/"><img src="/ls.png" alt="澜视网"></a><ul>{links("直播 点播 新闻 栏目 主播 电视剧 纪录 少儿 节目单")}</ul><span class="login">登录 / 注册</span></div>
<div class="ls-player"><video id="v" poster="/p.jpg" controls></video><div class="tip">您的浏览器不支持播放，请升级后重试</div><div class="ctl">00:00 / 02:36 <span>倍速</span><span>超清</span></div></div>
<div class="ls-info"><h1>{DRAGON.title}</h1><p class="meta"><span>澜州广播电视台</span><i>·</i><span>发布于 3天前</span><i>·</i><span>8.6万次播放</span></p><div class="btns"><a>点赞</a><a>收藏</a><a>缓存</a><a>分享</a></div></div>
<div class="ls-tab"><b>视频简介</b><a>评论(41)</a></div>
<div class="ls-desc">{paragraphs(DRAGON.body)}<p>（记者：牟清河 摄像：简达 编辑：卓玛）</p></div>
<div class="ls-album"><h3>澜州新闻联播 · 选集</h3><ul><li><a href="/v/20310202.html">2031-02-02 完整版</a><span>25:00</span></li><li><a href="/v/20310201.html">2031-02-01 完整版</a><span>25:00</span></li><li><a href="/v/a1.html">早市回来了</a><span>01:48</span></li></ul></div>
<div class="ls-foot">澜州广播电视台版权所有 信息网络传播视听节目许可证：9908001 广播电视节目制作经营许可证（某）字第00123号</div>""",
    build=page,
    day="2031-06-15",
    origin="澜州广播电视台",
    authors=("牟清河",),
    editors=("卓玛",),
)

# 7
BATTERY = Story(
    "zh",
    "松陵电源业绩预告：去年净利同比增长逾四成",
    (
        "2月3日晚间，松陵电源发布业绩预告，预计2030年度实现归属于上市公司股东的净利润3.1亿元至3.4亿元，同比增长41%至55%。",
        "公司表示，业绩增长主要来自储能产品出货量提升，以及新工厂投产后单位成本下降。",
        "指标",
        "2030年（预计）",
        "2029年",
        "营业收入",
        "41亿元至43亿元",
        "33.6亿元",
        "净利润",
        "3.1亿元至3.4亿元",
        "2.2亿元",
        "同日，公司公告称，拟使用不超过五亿元闲置资金购买理财产品，期限不超过十二个月。",
        "风险提示：业绩预告数据未经审计，具体以公司披露的年度报告为准。",
    ),
)
FIFTEENTH_PRESS.add(
    "securities paper online, summary box in front, table of figures, share price card, staff number of the editor",
    BATTERY,
    "{T}_证券观潮网",
    f"""
<header class="gc-h"><div class="gc-q"><span>综指 <b class="up">3312.08</b> +0.42%</span><span>成指 <b class="dn">10221.6</b> -0.11%</span></div><nav><ul>{links("首页 快讯 公司 股市 基金 债市 期货 数据 研报 路演")}</ul></nav></header>
<div class="gc-crumb"><a href="/">观潮首页</a><span>/</span><a href="/gs">公司</a><span>/</span><em>正文</em></div>
<div class="gc-main"><div class="detail"><div class="detail-title">{BATTERY.title}</div>
<div class="detail-info"><span>来源：证券观潮报</span><span>作者：桑榆</span><span>2031-02-03 20:46</span><span class="fz">A- A+</span></div>
<div class="detail-zy"><i>AI摘要</i><p>松陵电源预计去年净利润最高增长55%，储能出货量提升是主因，公司另拟以闲置资金理财。内容由模型生成，仅供参考。</p></div>
<div class="detail-content"><p>{BATTERY.body[0]}</p><div class="stock-card" data-code="990271"><a href="/q/990271">松陵电源</a><span>990271</span><b>18.42</b><b class="up">+2.16%</b><a>加自选</a></div><p>{BATTERY.body[1]}</p>
<table border="1" style="width:100%;border-collapse:collapse"><tbody><tr><th>{BATTERY.body[2]}</th><th>{BATTERY.body[3]}</th><th>{BATTERY.body[4]}</th></tr><tr><td>{BATTERY.body[5]}</td><td>{BATTERY.body[6]}</td><td>{BATTERY.body[7]}</td></tr><tr><td>{BATTERY.body[8]}</td><td>{BATTERY.body[9]}</td><td>{BATTERY.body[10]}</td></tr></tbody></table>
<p>{BATTERY.body[11]}</p><p>{BATTERY.body[12]}</p></div>
<div class="detail-bj">责任编辑：甘棠_GC034</div><div class="detail-sm">声明：证券观潮网力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担。</div>
<div class="detail-app"><img src="/qr2.png"><p>下载“观潮”客户端，或关注微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div>
<div class="detail-pl"><h3>网友评论</h3><p>登录后可以发言</p><button>发送</button><p>网友评论仅供其表达个人看法，并不表明证券观潮网立场</p><p>暂无评论</p></div></div>
<aside><h3>为你推荐</h3><ul><li><a href="/a/1">三家电池企业同日公告扩产</a><span>2031-02-03 18:30</span></li><li><a href="/a/2">储能招标价格企稳</a><span>2031-02-02 09:12</span></li></ul></aside></div>
<footer>证券观潮报社 版权所有 增值电信业务经营许可证：某B2-20080118</footer>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"松陵电源业绩预告：去年净利同比增长逾四成","datePublished":"2031-02-03T20:46:31+08:00","dateModified":"2031-02-03T21:10:02+08:00","author":{"@type":"Person","name":"桑榆"},"publisher":{"@type":"Organization","name":"证券观潮网"}}</script>\n',
    build=page,
    time="20:46",
    origin="证券观潮报",
    authors=("桑榆",),
    editors=("甘棠",),
)

# 8
COTTON = Story(
    "zh",
    "节后棉价小幅走高 纺企补库谨慎",
    (
        "春节假期过后的第一周，国内棉花现货价格小幅走高。截至2月3日上午，三级皮棉到厂均价较节前每吨上涨一百二十元。",
        "一、下游订单恢复较慢",
        "多家纺织企业反映，目前机台开工率在七成左右，新接订单以小批量为主，原料库存多维持在二十天上下。",
        "二、进口棉到港增加",
        "港口数据显示，1月份进口棉到港量环比增加一成，保税区库存升至近两年高位。锦屏纺织（990118,股吧）董秘办人士表示，公司已锁定一季度用棉成本。",
        "三、后市展望",
        "大河期货分析师游弋认为，短期内棉价缺乏大幅上涨的动力，建议企业随用随买，关注三月份的种植意向调查。",
    ),
)
FIFTEENTH_PRESS.add(
    "finance site of the 2010s, stock links in the text, editor given as a number only",
    COTTON,
    "{T}-期货频道-汇闻网",
    f"""
<div class="tophead"><div class="l"><a href="/">汇闻网首页</a> <a>新闻</a> <a>股票</a> <a>基金</a> <a>外汇</a> <a>期货</a> <a>黄金</a> <a>保险</a> <a>博客</a></div><div class="r"><a>手机汇闻</a> <a>注册</a></div></div>
<div class="ad980"><iframe src="about:blank"></iframe></div>
<div class="crumbs"><a href="/">汇闻网</a> &gt; <a href="/qh">期货</a> &gt; <a href="/qh/nc">农产品</a> &gt; 正文</div>
<div class="art_context"><div class="art_title"><h1>{COTTON.title}</h1></div><div class="art_info"><span id="pubtime_baidu">2031年02月03日 10:42</span>　<span id="source_baidu">来源：<a href="#">棉纺信息网</a></span>　<span id="author_baidu">作者：游弋</span>　<span class="plun"><a href="#c">评论(<i>0</i>)</a></span><span class="ft">字号：<a>T</a>|<a>T</a></span></div>
<div class="art_contextBox" id="artibody"><div class="ad300" style="float:left"><script>document.write('<ins></ins>')</script></div>
<p>　　{COTTON.body[0]}</p><p>　　<strong>{COTTON.body[1]}</strong></p><p>　　{COTTON.body[2]}</p><p>　　<strong>{COTTON.body[3]}</strong></p>
<p>　　港口数据显示，1月份进口棉到港量环比增加一成，保税区库存升至近两年高位。<a href="/s/990118">锦屏纺织</a>（<a href="/s/990118">990118</a>,<a href="/bar/990118">股吧</a>）董秘办人士表示，公司已锁定一季度用棉成本。</p>
<p>　　<strong>{COTTON.body[5]}</strong></p><p>　　{COTTON.body[6]}</p>
<div style="text-align:right;font-size:12px">（责任编辑： HW207）</div></div>
<div class="mzsm">【免责声明】本文仅代表作者本人观点，与汇闻网无关。汇闻网站对文中陈述、观点判断保持中立，不对所包含内容的准确性、可靠性或完整性提供任何明示或暗示的保证。请读者仅作参考，并请自行承担全部责任。</div>
<div class="xgyd"><h4>相关新闻</h4><ul><li><a href="/1.html">节前棉市回顾：量缩价稳</a> <span>01-21 16:40</span></li><li><a href="/2.html">纱线价格指数连续三周持平</a> <span>01-18 09:05</span></li></ul></div>
<div class="tjyd"><h4>汇闻推荐</h4><ul>{links("八张图看懂开年商品行情 黄金还能买吗 外汇局：一月结售汇数据")}</ul></div></div>
<div class="foot">汇闻网 版权所有 复制必究 Copyright©2003-2031</div>""",
    build=page,
    time="10:42",
    origin="棉纺信息网",
    authors=("游弋",),
)

# 9
MATCH = Story(
    "zh",
    "女排联赛：澜州3-1逆转海棱 柯翎独得27分",
    (
        "北京时间2月3日19时30分，全国女排联赛第十四轮战罢一场焦点战，主场作战的澜州队以3比1逆转海棱队，四局比分为22-25、25-19、25-23、25-17。",
        "首局海棱队发球冲击力强，一度以20比13领先，澜州队追到22平后连丢三分。",
        "次局澜州换上二传小将施小棠，柯翎在四号位连续得手，主队扳回一城。第三局双方战至23平，澜州队双人拦网奏效，随后海棱队进攻出界。",
        "第四局没有悬念，澜州队以10比2开局，一路领先到终场。柯翎全场拿下27分，其中拦网5分。",
        "澜州队首发：柯翎、施小棠、贝宁、关月、苗青、叶知秋，自由人戴雨",
        "海棱队首发：辛夷、蓝田、邬晴、封雪、邹静、梅子，自由人庄蝶",
        "下一轮，澜州队将客场挑战松陵队。",
    ),
)
FIFTEENTH_PRESS.add(
    "sports site, score board above, name of the outlet without label, clip and poll in the middle",
    MATCH,
    "{T}_排球_赛场网",
    f"""
<div class="sc-nav"><a class="sc-logo" href="/">赛场</a>{links("足球 篮球 排球 网球 乒羽 跑步 电竞 彩票 直播 社区", "span")}</div>
<div class="scoreboard"><div class="t"><img src="/t1.png"><p>澜州</p></div><div class="s"><b>3</b>-<b>1</b><p>完场</p><p>02-03 19:30 第14轮</p></div><div class="t"><img src="/t2.png"><p>海棱</p></div><ul><li><a>图文直播</a></li><li><a>技术统计</a></li><li><a>集锦</a></li></ul></div>
<article class="post"><h1 class="post__title">{MATCH.title}</h1><div class="post__meta"><time>2031-02-03 21:52:07</time><span>赛场网</span><a class="post__cmt" href="#cmt">128评论</a></div>
<div class="post__body"><p>{MATCH.body[0]}</p><figure><img src="/ke.jpg"><figcaption>柯翎（左）在比赛中扣球</figcaption></figure><p>{MATCH.body[1]}</p><p>{MATCH.body[2]}</p>
<div class="clip"><a href="/v/88712"><img src="/c.jpg"><i class="play"></i><span>【集锦】柯翎连续重扣 单局独得11分</span><em>01:22</em></a></div>
<p>{MATCH.body[3]}</p><p><strong>{MATCH.body[4]}</strong></p><p><strong>{MATCH.body[5]}</strong></p><p>{MATCH.body[6]}</p><p>（小蘑菇）</p></div>
<div class="vote"><h4>你认为本场谁是最佳球员？</h4><label><input type="radio">柯翎</label><label><input type="radio">施小棠</label><button>投票</button></div>
<div class="tags">标签：<a>女排联赛</a><a>澜州女排</a><a>柯翎</a></div></article>
<section id="cmt"><h3>热门跟贴</h3><div class="c"><b>网前一哥</b><span>2031-02-03 22:01</span><p>小施这场传得太稳了，教练早该用她。</p></div><div class="c"><b>老球迷</b><span>2031-02-03 22:15</span><p>下轮客场才是硬仗。</p></div></section>
<aside class="rank"><h3>积分榜</h3><table><tr><th>排名</th><th>球队</th><th>积分</th></tr><tr><td>1</td><td>松陵</td><td>36</td></tr><tr><td>2</td><td>澜州</td><td>33</td></tr><tr><td>3</td><td>海棱</td><td>31</td></tr></table></aside>
<footer>© 2004-2031 赛场网 客服邮箱 kefu@saichang.example</footer>""",
    build=page,
    time="21:52",
    origin="赛场网",
    authors=("小蘑菇",),
)

# 10
OLDBOOK = Story(
    "zh",
    "旧书摊主闻一舟：守着八平米，把书卖给下一个人",
    (
        "闻一舟的书摊开在澜州北街的骑楼下面，八平方米，三面书架，一张折叠床。",
        "他原来是印刷厂的排字工，厂子关门那年，他把仓库里要化浆的书用三轮车拉了回来，一拉就是十一趟。",
        "“书没有新旧，只有看过和没看过。”这句话被他写在硬纸板上，挂在摊子最显眼的地方。",
        "每天来得最早的是住在对面的中学生，站着看完一本再去上学；来得最晚的是下了夜班的护士，买书从不还价。",
        "有人劝他上网卖，他试过一个月，关了。他说，网上卖的是书名，摊上卖的是翻开的那一页。",
    ),
)
FIFTEENTH_PRESS.add(
    "aggregator with accounts, old headline in the first line, return link glued to the last words, editor label empty",
    OLDBOOK,
    "{T}_澜州",
    f"""
<div id="main-header" class="error-head"><div class="area"><a class="left logo" href="/">搜讯</a><nav><ul>{links("新闻 体育 汽车 房产 旅游 教育 时尚 科技 财经 娱乐 更多")}</ul></nav><div class="right login-sohu"><a>登录搜讯账号</a></div></div></div>
<div class="wrapper-box"><div class="location-without-nav"></div><div class="area clearfix" id="article-container">
<div class="left sidebar"><div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><a href="/u/12001"><img src="/u.jpg"></a></div><h4><a href="/u/12001">北街故事</a></h4><dl class="user-num"><dd><span class="value" data-value="412"><em class="num">412</em></span>文章</dd><dd><span class="value"><em class="num">96.3万</em></span>总阅读</dd></dl><ul class="article-tag"></ul><a class="more">查看TA的文章&gt;</a></div></div><div class="share" id="share"><ul><li>评论</li><li>分享</li><li>微信扫码</li></ul></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1>{OLDBOOK.title} <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2031-02-03 11:05</span> <span class="data-source">来源: <a href="/u/12001">北街故事</a></span> <div class="tag">发布于：澜州市</div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：八平米旧书摊</p><p>原标题：八平米旧书摊</p>{paragraphs(OLDBOOK.body[:3])}<p><img src="/w1.jpg"></p><p class="ql-align-center">闻一舟在整理旧书</p><p>{OLDBOOK.body[3]}</p><p>{OLDBOOK.body[4]}<a href="/" class="backsohu"><i class="backword">返回搜讯，查看更多</i></a></p>
<p data-role="editor-name">责任编辑：<span></span></p></article>
<div id="articleTransfer"></div><div class="statement">平台声明：该文观点仅代表作者本人，搜讯号系信息发布平台，搜讯仅提供信息存储空间服务。</div><div class="bottom-relate-wrap"><span class="read-wrap">阅读 (<em class="read-num">2041</em>)</span><a class="jubao">我要举报</a></div></div>
<div class="groom-read"><h3 class="b-title"><span>推荐阅读</span></h3><div class="news-box"><h4><a href="/a/1">一条老街为何留住年轻人</a></h4><div class="other"><span class="name">城市笔记</span><span class="dot">·</span><span class="time">昨天 18:02</span></div></div></div></div>
<div class="right sidebar"><h3>24小时热文</h3><ul><li><a href="/a/3">立春之后吃什么</a></li><li><a href="/a/4">这几种票据别乱扔</a></li></ul></div></div></div>""",
    head='<meta itemprop="datePublished" content="2031-02-03 11:05"><meta name="mediaid" content="北街故事">\n',
    build=page,
    time="11:05",
    origin="北街故事",
)

# 11
NOODLE = Story(
    "zh",
    "凌晨三点的碱水面作坊",
    (
        "凌晨三点，整条巷子只有一扇门里透着光。",
        "和面机转了两圈停下来，祝三娘伸手进去抓了一把，摇摇头，又加了小半瓢碱水。她说，天冷的时候面要多醒十分钟，机器不懂，手懂。",
        "01",
        "祝家做碱水面做了四代。最早是挑担子，后来有了铺面，再后来，铺面拆了，作坊搬进了巷子深处。",
        "祝三娘接手的时候二十三岁，她在外地学的是会计。",
        "02",
        "四点半，第一批面出锅，摊在竹匾上抹油、吹凉。五点，早餐铺的三轮车准时到门口。",
        "“阅读原文的人多，吃面的人更多。”她儿子替她写过几篇网文，她这样打趣。",
        "天亮了，她关掉灯，在门口的小黑板上写下当天的数字：四百二十斤。",
    ),
)
FIFTEENTH_PRESS.add(
    "aggregator account story, numbered parts, writer and editor by upright strokes, place of the account printed",
    NOODLE,
    "{T}",
    f"""
<div class="css-1k2hx"><a class="css-9sd0a" href="/">今刊</a><div class="css-tabs">推荐 热点 视频 {links("财经 科技 美食 历史", "i")}</div><button>登录</button></div>
<div class="css-w8fq2"><h1 class="css-tt4d">{NOODLE.title}</h1><div class="css-mt91"><span>原创</span><span>2031-02-03 06:30</span><span>·</span><a href="/c/user/66">老城灶火</a><span>·</span><span>IP属地：澜州</span></div>
<div class="css-bd00"><p>文｜成小筑</p><p>编辑｜卜知夏</p><p>{NOODLE.body[0]}</p><div class="pgc-img"><img src="/n1.jpg"><p class="pgc-img-caption">作坊里的竹匾 成小筑/摄</p></div><p>{NOODLE.body[1]}</p><p style="text-align:center"><strong>{NOODLE.body[2]}</strong></p>{paragraphs(NOODLE.body[3:5])}<p style="text-align:center"><strong>{NOODLE.body[5]}</strong></p>{paragraphs(NOODLE.body[6:])}<p>- END -</p></div>
<div class="css-act"><span>赞 312</span><span>评论 48</span><span>收藏</span><span>分享</span></div>
<div class="css-usr"><img src="/66.jpg"><div><b>老城灶火</b><p>美食领域创作者 记录小城里的一日三餐</p></div><button>关注</button></div></div>
<div class="css-cm"><h2>评论 48</h2><div><a>碗里乾坤</a><p>看饿了，小时候上学路上就是这个味道。</p><span>2天前 · 回复</span></div></div>
<div class="css-rc"><h2>相关推荐</h2><a href="/a/71">老街豆腐坊：一天只做三板</a><span>老城灶火 312评论 1周前</span></div>
<div class="css-ft">© 2031 今刊 网络谣言曝光台 网上有害信息举报 侵权举报受理公示</div>""",
    build=page,
    time="06:30",
    origin="老城灶火",
    authors=("成小筑",),
    editors=("卜知夏",),
)

# 12
CHECKUP = Story(
    "zh",
    "体检车开进深山校园",
    (
        "“张大嘴，啊——”2月3日上午，云岭县苗溪小学的操场上停着一辆白色体检车，一百三十四名学生排着队上车检查牙齿和视力。",
        "苗溪小学离县城九十公里，学生一半以上住校。往年体检要包车去县医院，来回得一整天。去年底，县里把两辆流动体检车改装成儿童专用，一学期走遍三十一所山区学校。",
        "体检车上配有便携式视力筛查仪和口腔灯，检查结果当场录入系统，家长在手机上就能看到。当天，共筛查出视力不良学生二十七名、需补牙学生四十三名。",
        "县教育局有关负责人说，筛查只是第一步，对家庭困难的学生，配镜费用由专项资金承担。",
    ),
)
FIFTEENTH_PRESS.add(
    "e-paper of today, list of the edition at the left, shoulder and sub title, writers by a square",
    CHECKUP,
    "云岭日报-{T}",
    f"""
<div class="Newsmain"><div class="newsnav"><div class="main-ed-articlenav-list"><h4>第06版：民生</h4><ul><li><a href="content_601.html">体检车开进深山校园</a></li><li><a href="content_602.html">菜篮子直通车增开三条线</a></li><li><a href="content_603.html">图片新闻</a></li></ul></div><div class="bmml"><a href="node_01.html">01版：要闻</a><a href="node_02.html">02版：要闻</a><a href="node_06.html">06版：民生</a></div></div>
<div class="newscon clearfix"><div class="ttu"><span class="date">2031年02月03日 星期一</span><a href="#">上一期</a><a href="#">下一期</a><a href="#">往期回顾</a><a href="#">返回首页</a><input placeholder="标题检索"></div>
<div class="newsdetatit"><p class="introtitle">流动服务车一学期走遍三十一所山区学校</p><h3>{CHECKUP.title}</h3><p class="subtitle">配镜费用专项资金承担</p><p class="line">云岭日报　2031年02月03日　第06版　作者：<span></span></p></div>
<div class="newsdetaiext"><div class="bigtext"><span>放大</span><span>缩小</span><span>默认</span></div><div class="audio">朗读</div>
<div id="ozoom" class="newsdetatext"><founder-content><p>□ 本报记者 佟雪松 通讯员 马小禾</p><div class="pic"><img src="../pic/s.jpg"><p>学生在体检车上检查视力。本报记者 佟雪松 摄</p></div>{indented(CHECKUP.body)}</founder-content></div></div>
<div class="next"><a href="content_600.html">上一篇</a><a href="content_602.html">下一篇</a></div></div></div>
<div class="footer">云岭日报社版权所有，未经授权禁止复制或建立镜像。技术支持：方块电子</div>""",
    build=page,
    origin="云岭日报",
    authors=("佟雪松", "马小禾"),
)

# 13
WELL = Story(
    "zh",
    "古井喝了三百年 换泵不换井",
    (
        "本报讯 昨日，城南甜水巷的居民又喝上了古井水。停用两个月的甜水井换上了新水泵和过滤罐，井台、石栏一件未动。",
        "甜水井开凿于清代，井深十四米，巷内一百多户人家至今用它泡茶。去年冬天旧水泵烧坏，有人提议干脆封井，街坊们不答应。",
        "社区请来水文队的技术员，抽样化验，水质合格。居民凑了三千元，自来水公司免费派工，前后花了四天完工。",
        "“井还是那口井，就是不用再摇轱辘了。”八十一岁的巷民邓阿公说。",
    ),
)
FIFTEENTH_PRESS.add(
    "e-paper of the 2000s in tables, edition date at the top only, names with blanks inside, record in a comment",
    WELL,
    "青川晚报数字报-{T}",
    f"""
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="/epaper/logo.jpg"></td><td align="right" class="dates">2031年2月3日　星期一　农历辛亥年正月十二</td></tr></table>
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tr><td width="400" valign="top"><table><tr><td><strong>第B02版：街坊</strong></td><td><a href="#">版面导航</a> <a href="#">上一版</a> <a href="#">下一版</a> <a href="b02.pdf">PDF版</a></td></tr><tr><td colspan="2"><img src="b02.jpg" usemap="#m"><map name="m"><area shape="polygon" coords="1,1,200,1,200,180,1,180" href="content_31.htm"></map></td></tr><tr><td colspan="2">·<a href="content_31.htm">古井喝了三百年 换泵不换井</a><br>·<a href="content_32.htm">修鞋摊有了遮雨棚</a><br>·<a href="content_33.htm">广告</a></td></tr></table></td>
<td width="600" valign="top"><table width="100%"><tr><td align="right"><a href="content_32.htm">下一篇</a><img src="/d/4.gif"> <a href="javascript:zoomIn()">放大</a><a href="javascript:zoomOut()">缩小</a><a href="javascript:zoomD()">默认</a></td></tr>
<tr><td class="font02" align="center">　</td></tr><tr><td class="font01" align="center"><strong>{WELL.title}</strong></td></tr><tr><td class="font02" align="center">　</td></tr><tr><td class="font06" align="center">记者 余 木 通讯员 卞小娥</td></tr>
<tr><td><!--enpproperty <articleid>77031</articleid><date>2031-02-03 00:00:00:0</date><author>余 木;卞小娥</author><title>{WELL.title}</title><keyword></keyword><nodename>街坊</nodename>/enpproperty--><div id="ozoom"><!--enpcontent-->{indented(WELL.body)}<!--/enpcontent--></div></td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center">青川报业集团版权所有，未经书面授权，不得转载或镜像　某ICP备05001234号</td></tr></table>""",
    build=old,
    authors=("余木", "卞小娥"),
)

# 14
LANTERN = Story(
    "zh",
    "澜州：灯会彩排 满城生辉",
    (
        "2月2日晚，工作人员在澜州城墙下调试鲤鱼灯组。",
        "当晚，演员们提着兔子灯走过廊桥。",
        "孩子们在灯谜墙前猜谜。今年的灯谜共有八百条，都由中小学生编写。",
        "从空中俯瞰，灯会主会场宛如一条卧在江边的金龙。",
    ),
)
FIFTEENTH_PRESS.add(
    "picture series of a portal, the only text under each picture, photographer in brackets",
    LANTERN,
    "{T}-图片频道-中岭网",
    f"""
<div class="pic-top"><a href="/">中岭网</a> <a href="/photo/">图片</a> &gt; <a href="/photo/gd/">高清大图</a></div>
<div class="pic-head"><h1 id="title">{LANTERN.title}</h1><div class="pic-sub">2031-02-03 09:14:30　来源： 中岭图片网　<a>查看评论</a>　<a>原图</a></div></div>
<div class="pic-body" id="content"><div class="pic-nav">（1/4）<a>上一张</a><a>下一张</a><a>幻灯播放</a></div>
<p align="center"><img id="p1" src="1.jpg"></p><p>　　{LANTERN.body[0]}（高远摄）</p><p align="center"><img id="p2" src="2.jpg"></p><p>　　{LANTERN.body[1]}（高远摄）</p><p align="center"><img id="p3" src="3.jpg"></p><p>　　{LANTERN.body[2]}（宁小鹿摄）</p><p align="center"><img id="p4" src="4.jpg"></p><p>　　{LANTERN.body[3]}（无人机照片，高远摄）</p></div>
<div class="pic-edit">【责任编辑：符青苔】</div>
<div class="pic-more"><h3>更多组图</h3><ul><li><a href="/photo/1.htm"><img src="s1.jpg">雪后茶山</a></li><li><a href="/photo/2.htm"><img src="s2.jpg">渡口的清晨</a></li><li><a href="/photo/3.htm"><img src="s3.jpg">高铁换新装</a></li></ul></div>
<div class="pic-foot">版权所有 中岭网 未经授权不得使用图片</div>""",
    build=page,
    time="09:14",
    origin="中岭图片网",
    editors=("符青苔",),
)

# 15
CRANE = Story(
    "zh",
    "“鹤乡”三月 护鸟人的一天",
    (
        "每年入冬，三千多只白鹤飞抵松陵湖湿地越冬。护鸟人柏舟和同伴们从十一月守到次年三月，每天巡护二十公里。",
        "清晨六点半，天刚亮，柏舟划着小船进湖，数鹤、记水位、查看食源。",
        "中午，他在观测站热一热早上带来的饭，把上午的数字填进表格。今年的数字比去年多了二百一十二只。",
        "下午，他去附近村子看看有没有人报告伤鸟。“现在村里人见了伤鸟，先打我的电话，再打儿子的电话。”",
    ),
)
FIFTEENTH_PRESS.add(
    "picture story with running text, captions under the pictures, planning and drawing credits, app banner",
    CRANE,
    "镜头｜{T} - 松陵在线",
    f"""
<div class="app-bar" id="appBar"><img src="/i.png"><p>松陵在线<br>看见身边的美好</p><a>立即下载</a><i>×</i></div>
<div class="sl-header"><h2><a href="/">松陵在线</a></h2><ul>{links("首页 新闻 政务 民生 镜头 直播 问政")}</ul></div>
<div class="sl-photo"><div class="tag">镜头</div><h1>{CRANE.title}</h1><div class="inf"><i>松陵日报</i> <i>文／霍 然</i> <i>2031-02-03 10:00</i></div>
<div class="rich_media"><section><p>{CRANE.body[0]}</p></section><section class="imgwrap"><img src="c1.jpg"><span class="tz">▲ 越冬白鹤在松陵湖上空盘旋。</span></section><section><p>{CRANE.body[1]}</p></section><section class="imgwrap"><img src="c2.jpg"><span class="tz">▲ 柏舟在船上用望远镜观察鹤群。</span></section><section><p>{CRANE.body[2]}</p></section><section class="imgwrap"><img src="c3.jpg"><span class="tz">▲ 写满数字的巡护本。</span></section><section><p>{CRANE.body[3]}</p></section>
<section class="staff"><p>策划：汪洋　摄影：霍然</p><p>制图：小竹</p><p>编辑：谷雨　审校：安之</p></section></div>
<div class="like"><b>♥</b> 1024</div>{SHARE}</div>
<div class="sl-next"><a href="/jt/1.html">上一组：木偶剧团下乡记</a><a href="/jt/3.html">下一组：最后的补碗匠</a></div>
<div class="sl-foot">松陵日报社主办　新闻热线 0000-2345678</div>""",
    build=page,
    time="10:00",
    origin="松陵日报",
    authors=("霍然",),
    editors=("谷雨",),
)

# 16
TRAM_TW = Story(
    "zh",
    "瀾州輕軌末班車延後 夜市商圈樂觀其成",
    (
        "瀾州輕軌公司今天宣布，自本月十五日起，週五、週六末班車由晚間十一點延至凌晨零點三十分，先試辦三個月。",
        "輕軌公司表示，去年夜間運量較前年成長兩成，其中近半旅客於夜市站上下車，不少民眾反映末班車太早，只能提前離場或改搭計程車。",
        "夜市自治會會長簡大順說，攤商等這班車等了五年，樂觀其成，也會要求攤商在收攤後一小時內清運垃圾，避免影響鄰近住家。",
        "住在夜市站旁的洪姓婦人則憂心噪音，她說，希望輕軌進出站時降低廣播音量。",
        "輕軌公司回應，晚間十點後廣播音量將調降三成，並於沿線六處加裝隔音板。",
    ),
)
FIFTEENTH_PRESS.add(
    "traditional script, daily with the outlet, reporter and place in one line, reading tips in the middle",
    TRAM_TW,
    "{T} | 交通 | 生活 | 瀾洲新聞網",
    f"""
<header class="lz-header"><a href="/" title="瀾洲新聞網">瀾洲新聞網</a><nav>{links("即時 要聞 娛樂 運動 全球 社會 地方 產經 股市 房市 生活 健康", "span")}</nav><a>會員登入</a></header>
<nav class="breadcrumb"><a href="/">瀾洲新聞網</a> / <a href="/life">生活</a> / <a href="/life/t">交通</a></nav>
<section class="article-content"><h1 class="article-content__title">{TRAM_TW.title}</h1><section class="authors"><time class="article-content__time">2031-02-03 18:22</time><span class="article-content__author"><a href="/src/1">瀾洲日報</a>／ 記者<a href="/r/9">何以安</a>／瀾州即時報導</span></section>
<div class="tools"><a>讚</a><a>分享</a><a>用LINE傳送</a><a>字級</a><a>列印</a></div>
<section class="article-content__editor"><figure class="article-content__cover"><img src="/t.jpg"><figcaption>瀾州輕軌末班車延後，夜市商圈樂觀其成。記者何以安／攝影</figcaption></figure>
<p>{TRAM_TW.body[0]}</p><p>{TRAM_TW.body[1]}</p><div class="inline-ad">廣告</div><p>{TRAM_TW.body[2]}</p><div class="read-more"><p>延伸閱讀：<a href="/s/11">輕軌二期環評過關 拚四年後通車</a></p><p>延伸閱讀：<a href="/s/12">夜市美食地圖出爐</a></p></div><p>{TRAM_TW.body[3]}</p><p>{TRAM_TW.body[4]}</p></section>
<section class="keywords"><a>夜市</a>・<a>輕軌</a>・<a>末班車</a></section></section>
<section class="more-news"><h2>相關新聞</h2><a href="/s/21">公車轉乘優惠再延一年</a><time>2031-01-28 09:31</time><a href="/s/22">跨年夜輕軌疏運人次創新高</a><time>2031-01-01 03:10</time></section>
<section class="discuss"><h2>共 2 則留言</h2><p>規範：發言請尊重他人，勿張貼廣告。</p><textarea></textarea></section>
<footer>著作權所有 © lanzhou.example All Rights Reserved. 服務條款・隱私權聲明・廣告刊登</footer>""",
    head='<meta name="date" content="2031-02-03T18:22:15+08:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"瀾州輕軌末班車延後 夜市商圈樂觀其成","datePublished":"2031-02-03T18:22:15+08:00","author":{"@type":"Person","name":"瀾洲日報"}}</script>\n',
    build=page,
    time="18:22",
    origin="瀾洲日報",
    authors=("何以安",),
)

# 17
MARKET_HK = Story(
    "zh",
    "舊街市將變社區會堂 老檔主盼留招牌",
    (
        "啟用五十六年的石灣街市下月底關閉，原址將改建為社區會堂。區內居民對熟食中心去留最為關注，有檔主希望新會堂能保留舊招牌。",
        "現場所見，街市地下仍有二十三檔營業，不少檔口已貼出告示，通知街坊搬遷日期。",
        "魚檔東主：搬到對面做落去",
        "在街市賣魚三十年的彭太說，已租下對面街的舖位，租金貴一倍，「但街坊認得我個檔，唔捨得就咁執。」",
        "重建計劃分兩期",
        "區議會文件顯示，重建分兩期進行，首期拆卸工程預計需時十個月，二期興建會堂、圖書閣及長者中心，二〇三四年落成。",
        "建築保育關注組成員梁知行認為，街市外牆的水磨石牌匾屬同期僅存，應拆下保存，並在新會堂入口展示。發言人回覆查詢時表示，會與承建商研究。",
    ),
)
FIFTEENTH_PRESS.add(
    "traditional script, city news with written-by and published and updated labels, pull quote and gallery",
    MARKET_HK,
    "{T}｜灣岸01",
    f"""
<div class="h-9f3"><a href="/">灣岸01</a>{links("港聞 娛樂 生活 科技 國際 中國 體育 女生 熱話 經濟", "span")}<button>App下載</button></div>
<div class="bc-77">港聞<span>›</span>社會新聞</div>
<article class="a-5d1"><h1 data-testid="article-title">{MARKET_HK.title}</h1>
<div class="m-0c2"><div>撰文：<a href="/author/301">林宛</a></div><div>出版：<time datetime="2031-02-03T16:30:00+08:00">2031-02-03 16:30</time></div><div>更新：<time datetime="2031-02-03T19:05:00+08:00">2031-02-03 19:05</time></div></div>
<div class="g-11a"><img src="/1.jpg"><span>石灣街市下月底關閉。（林宛攝）</span><em>+6</em></div>
<div class="b-e20"><p>{MARKET_HK.body[0]}</p><p>{MARKET_HK.body[1]}</p><blockquote class="pullquote">「街坊認得我個檔，唔捨得就咁執。」<cite>彭太</cite></blockquote><h3>{MARKET_HK.body[2]}</h3><p>{MARKET_HK.body[3]}</p>
<div class="gal-3"><p>點擊圖片放大</p><img src="/2.jpg"><img src="/3.jpg"><img src="/4.jpg"><em>+3</em></div><h3>{MARKET_HK.body[4]}</h3><p>{MARKET_HK.body[5]}</p><div class="rel-in"><a href="/n/778"><img src="/s.jpg"><span>街市租金｜三年加兩成　檔主嘆難捱</span></a></div><p>{MARKET_HK.body[6]}</p></div>
<div class="tag-l">相關標籤：<a>石灣街市</a><a>保育</a><a>重建</a></div>
<div class="dl-1">下載「灣岸01」App，即睇城中熱話</div></article>
<div class="nx-8"><h2>更多社會新聞</h2><div><a href="/n/801">巴士站遷移　居民促設臨時上蓋</a><span>3小時前</span></div><div><a href="/n/802">周末天氣轉涼</a><span>5小時前</span></div></div>
<div class="ft-2">關於我們　使用條款　私隱政策　© 2031 灣岸傳媒</div>""",
    build=page,
    time="16:30",
    authors=("林宛",),
)

# 18
BUS = Story(
    "zh",
    "新学期 澜州增开十五条“开学专线”",
    (
        "新学期将至，澜州公交集团今天公布春季“开学专线”安排，2月10日起在原有四十二条的基础上增开十五条，覆盖全市六十一所中小学。",
        "专线采取“一人一座、定时定点、家校互知”的方式运行，学生上下车时，家长手机会收到提示。",
        "票价方面，单程三元，家庭困难学生全免，家长可在“澜州公交”小程序办理，2月7日24时截止。",
        "公交集团还提醒，首周道路拥堵，班车可能晚到五至十分钟，请家长耐心等候。",
    ),
)
FIFTEENTH_PRESS.add(
    "newspaper client page passed on, reporters line of its own, reading aloud, three checks of the text",
    BUS,
    "{T}",
    f"""
<div class="download-banner"><span>江潮客户端 知晓天下事</span><a>打开</a></div>
<div class="news-hd"><h1>{BUS.title}</h1><div class="sub"><span class="src">江潮客户端</span><span class="tm">2031-02-03 12:09</span><span class="rd">全网传播量12.8万</span></div></div>
<div class="voice"><i></i>听新闻 <em>02:11</em></div>
<div class="news-bd" id="js_content"><p>江潮客户端 记者 叶知闲 通讯员 倪小楼</p><p>{BUS.body[0]}</p><p><img data-src="b1.jpg"></p><p style="font-size:13px;color:#999;text-align:center">开学专线车辆整装待发。受访者供图</p><p>{BUS.body[1]}</p><div class="vote-in"><a href="/zt/9">专题 | 开学第一课</a></div><p>{BUS.body[2]}</p><p>{BUS.body[3]}</p><p style="color:#999">转载请注明出处</p></div>
<div class="chk"><p>责任编辑 顾盼</p><p>一审 顾盼　二审 宗白　三审 江月</p></div><div class="fold"><a>展开全文</a></div>
<div class="cmt"><h4>最新评论</h4><p class="no">快来抢沙发吧</p></div>
<div class="tj"><h4>热门推荐</h4><div><p>这所小学把食堂搬到了花园里</p><span>江潮客户端</span><span>02-02</span></div><div><p>寒假余额不足！收心指南来了</p><span>江潮客户端</span><span>02-01</span></div></div>
<div class="ft">本页面由江潮客户端生成　举报电话 0000-8765432</div>""",
    build=phone,
    time="12:09",
    origin="江潮客户端",
    authors=("叶知闲", "倪小楼"),
    editors=("顾盼",),
)

# 19
OPINION = Story(
    "zh",
    "【江畔时评】别让“一键投诉”变成“一键转圈”",
    (
        "编者按：年后第一周，本栏目收到多封来信，说的都是同一件事：投诉有门，答复无人。我们选登一篇，欢迎读者继续来信讨论。",
        "打开手机，点一下“我要投诉”，填好姓名、电话、事由，提交。三天后，短信来了：您的诉求已转有关部门。又过五天，短信又来：您的诉求已办结。可楼下那盏坏了半年的路灯，依旧没有亮。",
        "这样的“一键投诉”，转了一圈又回到原地，转掉的是时间，凉掉的是人心。",
        "技术是用来缩短距离的，不是用来隔开人的。把系统做得再漂亮，办事的人不到现场看一眼，灯自己不会亮。",
        "怎么改？答案并不复杂：谁接单谁回访，办没办好由投诉的人说了算。评价的按钮，应当交到群众手里。",
        "点击关闭之前，不妨先问一句：事情解决了吗？",
    ),
)
FIFTEENTH_PRESS.add(
    "opinion column of a local news portal, editor's note first, writer with post at the end, call for papers",
    OPINION,
    "{T} - 江畔评论 - 澜州新闻网",
    f"""
<div class="hd_1200"><div class="hd_l"><a href="/"><img src="/lzlogo.png"></a></div><div class="hd_r">{links("新闻中心 江畔评论 问政 网视 数字报 专题 english", "span")}</div></div>
<div class="bd_1200"><div class="crumb_b">您当前的位置 ：<a href="/">澜州新闻网</a> &gt; <a href="/pl/">江畔评论</a> &gt; <a href="/pl/yc/">原创</a></div>
<div class="con_l"><h1>{OPINION.title}</h1><div class="from_l">2031年02月03日 15:36:48 | 来源：澜州新闻网 | 作者：邱石 | 编辑：于飞 | 点击：<span id="c">0</span></div>
<div class="text_c"><p style="font-family:楷体">　　{OPINION.body[0]}</p>{indented(OPINION.body[1:])}<p style="text-align:right">（作者：邱石，系澜州大学副教授）</p></div>
<div class="tougao"><p>“江畔评论”面向广大网友征稿，来稿请注明姓名、地址、联系方式，一经采用，稿酬从优。</p><p>投稿邮箱：pinglun@lanzhounews.example</p></div>
<div class="sm_b">声明：以上评论文章仅代表作者个人观点，不代表本网立场。</div>{SHARE}
<div class="old_pl"><h3>往期评论</h3><ul><li>[2031-01-30] <a href="/pl/9.html">春晚之外，更要有村晚</a></li><li>[2031-01-27] <a href="/pl/8.html">返乡的车票该不该限量</a></li></ul></div></div>
<div class="con_r"><div class="zj"><h3>专栏作者</h3><ul>{links("邱石 陶然 姜未 白小川")}</ul></div></div></div>
<div class="ft_1200"><p>澜州新闻网版权所有　未经协议授权，禁止下载使用</p><p>违法和不良信息举报电话：0000-6543210</p></div>""",
    head='<meta name="author" content="于飞"><meta name="publishdate" content="2031-02-03 15:36:48">\n',
    build=page,
    time="15:36",
    origin="澜州新闻网",
    authors=("邱石",),
    editors=("于飞",),
)

# 20
PRESSROOM = Story(
    "zh",
    "青川晚报编辑部的最后一夜(图)",
    (
        "责任编辑老周把最后一块版样放进抽屉，锁好，又打开看了一眼。明天起，这间用了三十四年的编辑部就要搬走了。",
        "墙上的挂钟停在四点十分，那是当年签付印的时间。年轻编辑说要把钟修好，老周不让：“走得再准，也赶不上那时候的夜班。”",
        "相关链接、版权所有、未完待续，这些印在报纸角落里的字，曾经都是他用镊子一粒一粒排出来的。",
        "记者问他，最难忘的一篇稿子是什么。他想了很久，说是一条更正：“错了一个字，第二天登了出来，读者写信来说，这样的报纸信得过。”",
        "夜里十一点，搬家公司的货车到了楼下。老周拔掉灯，走在最后。",
    ),
)
FIFTEENTH_PRESS.add(
    "city portal of the 2010s, words of furniture in the text and full sentences in the furniture, two sources",
    PRESSROOM,
    "{T}_社会_青川热线",
    f"""
<div id="topbar"><div class="in">欢迎来到青川热线！<a>[登录]</a> <a>[免费注册]</a><span class="wea">青川 今日 多云 2～9℃</span></div></div>
<div id="nav"><ul>{links("首页 资讯 房产 汽车 家居 婚嫁 亲子 美食 招聘 二手 论坛")}</ul></div>
<div class="mbx">青川热线 &gt; 资讯 &gt; 社会 &gt; 正文</div>
<div id="left"><div class="arc_tit"><h1>{PRESSROOM.title}</h1></div><div class="arc_info">2031-02-03 09:05 | 来源：青川热线综合 | 查看：<b id="cs">3301</b>次 | <a href="#pl">评论：17条</a></div>
<div class="arc_dao"><strong>核心提示：</strong>青川晚报编辑部搬迁，一位老编辑回忆三十四年的夜班岁月。</div>
<div id="arc_body"><div style="text-align:center"><img src="/2031/a1.jpg" /></div><div style="text-align:center"><span>老周在排字架前</span></div><div><br /></div>
<div>　　{PRESSROOM.body[0]}</div><div><br /></div><div>　　{PRESSROOM.body[1]}</div><div><br /></div><div class="tuijian"><b>热门推荐：</b><a href="/z/1.html">青川最后一家照相馆，你去过吗？</a></div><div>　　{PRESSROOM.body[2]}</div><div><br /></div><div>　　{PRESSROOM.body[3]}</div><div><br /></div><div>　　{PRESSROOM.body[4]}</div><div><br /></div><div>　　（来源：青川晚报 记者：骆驼）</div></div>
<div class="weigz"><p>青川热线记者将持续关注身边的人和事，如果您有新闻线索，欢迎拨打热线0000-5556666，一经采用即付酬金。</p><img src="/wx.png"><p>扫一扫，青川大小事全知道</p></div>
<div class="arc_pn">上一篇：<a href="/z/8.html">老城墙夜间亮灯时间调整</a>　下一篇：没有了</div>
<div class="xgrd"><h3>相关阅读</h3><ul><li><a href="/z/5.html">晚报旧址将建报业展览馆</a> 2031-01-22</li><li><a href="/z/6.html">读者来信里的青川三十年</a> 2030-11-08</li></ul></div>
<div id="pl"><h3>网友点评</h3><dl><dt>青川阿土 2031-02-03 10:22:41</dt><dd>我家订了二十年，每天第一眼先看天气，再看老周编的那一版。</dd></dl><p>网友评论仅供其表达个人看法，并不表明本站同意其观点或证实其描述。</p></div></div>
<div id="right"><h3>一周热点</h3><ol>{links("城东新开菜市场 公积金提取办法有变 樱花大道还要等三周")}</ol></div>
<div id="footer">青川热线 版权所有 Copyright 2006-2031 本站法律顾问：某某律师事务所</div>""",
    build=page,
    time="09:05",
    origin="青川热线综合",
    authors=("骆驼",),
)
