"""A thirty-first album of pages, Chinese media in frames of the years 2003 to 2017, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, story

THIRTYFIRST_OLDER = Album()
add = THIRTYFIRST_OLDER.add


def whole(language: str, tag: str, middle: str, head: str) -> str:
    """A page that its shape writes from the first sign to the last."""
    return middle


def each(pattern: str, *items: str) -> str:
    """The same markup around every item."""
    return "".join(pattern.format(item) for item in items)


def wide(lines: tuple[str, ...], tag: str = "p") -> str:
    """Paragraphs indented with two full-width blanks."""
    return "".join(f"<{tag}>　　{line}</{tag}>\n" for line in lines)


# ---------------------------------------------------------------- portals

S = story(
    "望川老街三百盏马灯昨夜重亮(图)",
    "本报讯(记者 韩小满) 昨晚7时许，望川县城老街的三百盏马灯同时亮起，这条停电改造了半年的青石板路又有了夜色。",
    "这批马灯仿照上世纪五十年代的样式制作，灯罩为手工玻璃，灯芯换成了暖光灯管，全部亮起来一小时耗电不到四度。",
    "住在老街中段的退休教师桂永年站在门口看了很久。“小时候就是这个颜色。”他说，那时候每天傍晚有人扛着梯子来点灯，孩子们跟在后面跑。",
    "县住建局有关负责人介绍，老街照明改造共投入一百二十六万元，除马灯外，还把架空的电线全部埋入地下，拆除旧电杆四十一根。",
    "据了解，从今天起老街马灯每晚7时点亮，11时熄灭，节假日延长一小时。",
)
add(
    "portal, news channel of 2009",
    S,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- [ published at 2015-11-19 09:02:14 ] -->
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-type" content="text/html; charset=gb2312" /><title>{S.title}_新闻中心_远浪网</title>
<meta name="keywords" content="望川老街三百盏马灯昨夜重亮(图)" /><meta name="publishid" content="1,1,18840231" /><link rel="stylesheet" href="http://news.yuanlang.example/css/87/20090811/style.css" /></head><body>
<div class="secondaryHeader"><div class="sHBorder"><div class="sHLogo"><span><a href="http://www.yuanlang.example/">远浪首页</a></span></div><div class="sHLinks"><a href="#">新闻</a>-<a href="#">体育</a>-<a href="#">娱乐</a>-<a href="#">财经</a>-<a href="#">科技</a>-<a href="#">博客</a>-<a href="#">图片</a>-<a href="#">专栏</a>-<a href="#">更多</a></div></div></div>
<div class="blkTop"><iframe src="http://ad.yuanlang.example/tl750.html" width="750" height="90"></iframe></div>
<div class="blkBreadcrumb"><div class="blkChannelLogo"><a href="#"><img src="http://i.yuanlang.example/con_logo_news.gif" alt="新闻中心" /></a></div><div class="blkBreadcrumbNav"><p id="lo_links"><a href="#">新闻中心</a> &gt; <a href="#">社会新闻</a> &gt;&nbsp;正文</p></div></div>
<div class="Main"><div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk">
<h1 id="artibodyTitle" pid="1" tid="1" did="18840231" fid="1644">{S.title}</h1>
<div class="artInfo"><span id="art_source"><a href="http://www.yuanlang.example">http://www.yuanlang.example</a></span>&nbsp;&nbsp;<span id="pub_date">2015年11月19日09:02</span>&nbsp;&nbsp;<span id="media_name"><a href="http://www.wcwb.example/" target="_blank">望川晚报</a></span></div>
<!-- 正文内容 begin --><div class="blkContainerSblkCon" id="artibody">
<div class="img_wrapper"><center><img style="border:1px #000 solid;" src="http://i.yuanlang.example/s/p/20151119.jpg" alt="{S.title}"><br><img src="http://i.yuanlang.example/c.gif" height=5 width=1><br>游人走过亮起马灯的老街。韩小满摄<br><br></center></div>
<!-- publish_helper name='原始正文' p_id='1' t_id='1' d_id='18840231' f_id='3' -->
{wide(S.body)}<!-- publish_helper_end --><div style="clear:both;height:0;visibility:hiddden;overflow:hidden;"></div></div><!-- 正文内容 end -->
<div class="blkComment"><p>已有<em class="f_red">37</em>人参与&nbsp;<a href="#">我来评论</a></p><form><textarea name="content"></textarea><input type="checkbox" name="anonymous">匿名<input type="button" value="发布"></form></div>
<div class="artShare"><a href="#">转发到微博</a><a href="#">推荐给朋友</a><a href="#">打印</a><a href="#">大</a>&nbsp;<a href="#">中</a>&nbsp;<a href="#">小</a></div>
<div class="blkRelated"><h3>更多关于 <a href="#">望川 老街</a> 的新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "望川老街改造工程通过验收 2015-11-02 10:21", "古镇电线入地让出一片天 2015-09-16 08:40", "老街住户吐槽停电半年 2015-07-30 14:05")}</ul></div>
</div></div></div><div class="blkSide"><h2>新闻排行</h2><ol>{each('<li><a href="#">{}</a></li>', "男子骑车千里回家过冬", "小学生捡十万元坐等失主", "今冬首场雪预计周末到")}</ol><h2>图片精选</h2><a href="#"><img src="/p1.jpg" alt="晒秋"></a></div></div>
<div class="footer"><p><a href="#">新闻中心意见反馈留言板</a> 电话：0000-99010000　欢迎批评指正</p><p><a href="#">远浪简介</a> | <a href="#">广告服务</a> | <a href="#">招聘信息</a> | <a href="#">网站律师</a> | <a href="#">通行证注册</a> | <a href="#">产品答疑</a></p><p>Copyright &copy; 1998 - 2015 YUANLANG Corporation, All Rights Reserved</p><p>远浪公司 版权所有</p></div>
<script type="text/javascript" src="http://d.yuanlang.example/suda.js"></script></body></html>""",
    build=whole,
    day="2015-11-19",
    time="09:02",
    origin="望川晚报",
    authors=("韩小满",),
)

H = story(
    "两个月工资换回一车旧书 锅炉工办起村头借书屋",
    "在江岸区团结村，提起老邱的借书屋，连放学的孩子都能带路。三间平房，四面书墙，门口挂着一块手写的木牌：看书不要钱，弄坏了也不要赔。",
    "屋主邱德旺今年五十八岁，在镇上的棉纺厂烧了二十六年锅炉。前年夏天，他在废品站看到一车待打浆的旧书，蹲下来翻了一下午，最后用两个月的工资把整车书拉回了家。",
    "“翻到一本《水浒》，和我小时候借过的一个版本。”邱德旺说，当年全村就一本，排队排到他手里已经没了封面。",
    "借书屋开张头一个月，来的人不多。后来村里几个老师帮着分类编号，又从城里募来一批童书，周末最多的时候屋里坐不下，孩子们就坐在田埂上看。",
    "如今借书屋有藏书六千余册，登记借出的有一万多次，没有还回来的只有四十几本。邱德旺并不着急：“书在谁家里都是书。”",
    "江岸区图书馆得知此事后，上个月送来八百册新书，并把借书屋列为流动服务点，每季度换书一次。",
)
add(
    "portal, tables of 2006",
    H,
    "",
    f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>{H.title}-沙湖新闻</TITLE>
<LINK href="http://news.shahu.example/css/content.css" type=text/css rel=stylesheet><SCRIPT language=JavaScript>function doZoom(size){{document.getElementById('sohu_content').style.fontSize=size+'px'}}</SCRIPT></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0>
<TABLE width=760 align=center border=0 cellSpacing=0 cellPadding=0><TR><TD height=24 class=nav><A href="#">沙湖首页</A> - <A href="#">新闻</A> - <A href="#">体育</A> - <A href="#">娱乐</A> - <A href="#">财经</A> - <A href="#">IT</A> - <A href="#">汽车</A> - <A href="#">房产</A> - <A href="#">女人</A> - <A href="#">短信</A> - <A href="#">校友录</A> - <A href="#">邮件</A> - <A href="#">BBS</A></TD></TR></TABLE>
<TABLE width=760 align=center border=0><TR><TD width=180><IMG src="/images/newslogo.gif"></TD><TD align=right><IMG src="http://ad.shahu.example/580x80.gif"></TD></TR></TABLE>
<TABLE width=760 align=center border=0 class=path><TR><TD>　<A href="#">新闻中心</A> &gt; <A href="#">社会要闻</A> &gt; <A href="#">世态万象</A></TD><TD align=right>站内搜索<INPUT size=14 name=query><INPUT type=submit value=搜索></TD></TR></TABLE>
<TABLE width=760 align=center border=0 cellSpacing=0 cellPadding=0><TR><TD width=560 vAlign=top>
<TABLE width=540 align=center border=0><TR><TD align=center height=50 class=title>{H.title}</TD></TR><TR><TD align=center height=28 class=f12>NEWS.SHAHU.EXAMPLE　　2016年04月18日07:51　　来源：<A href="http://www.jazb.example" target=_blank>江岸早报</A></TD></TR>
<TR><TD align=right class=f12>页面功能　【<A href="#">我来说两句(12)</A>】【<A href="#">热点排行</A>】【<A href="#">推荐</A>】【字体：<A href="javascript:doZoom(16)">大</A> <A href="javascript:doZoom(14)">中</A> <A href="javascript:doZoom(12)">小</A>】【<A href="#">打印</A>】【<A href="#">关闭</A>】</TD></TR></TABLE>
<TABLE width=540 align=center border=0><TR><TD class=f14><DIV id=sohu_content>
<TABLE cellSpacing=0 cellPadding=0 width=210 align=left border=0><TR><TD><IFRAME src="http://ad.shahu.example/pip.html" width=200 height=300 frameBorder=0></IFRAME></TD></TR></TABLE>
<P>　　{H.body[0]}</P><P>　　{H.body[1]}</P><P>　　{H.body[2]}</P><P>　　{H.body[3]}</P><P>　　{H.body[4]}</P><P>　　{H.body[5]}</P><P align=right>(责任编辑：郝雪芹)</P></DIV></TD></TR></TABLE>
<TABLE width=540 align=center border=0 class=f12><TR><TD align=right>[<A href="#">我来说两句</A>]</TD></TR><TR><TD bgColor=#eeeeee><B>相关新闻</B></TD></TR>{each('<TR><TD>·<A href="#">{}</A></TD></TR>', "小山村里的百家书屋(04/02 09:15)", "退休矿工自费办图书室(03/11 08:02)", "旧书市场周末人气旺(02/20 10:44)")}</TABLE>
<TABLE width=540 align=center border=0 class=f12><TR><TD bgColor=#eeeeee><B>发表评论</B></TD></TR><TR><TD>用户：<INPUT size=10> 匿名发表<INPUT type=checkbox> <INPUT type=button value=发表></TD></TR></TABLE></TD>
<TD width=200 vAlign=top bgColor=#f4f4f4><B>热点新闻</B><BR>{each('·<A href="#">{}</A><BR>', "清明小长假车票开售", "全国多地气温冲高", "菜农雪中送菜上门")}<BR><B>精彩短信</B><BR><A href="#">[音乐] 春天在哪里</A><BR><A href="#">[图片] 小猫钓鱼</A></TD></TR></TABLE>
<TABLE width=760 align=center border=0><TR><TD align=center class=f12><HR size=1><A href="#">设置首页</A> - <A href="#">沙湖邮箱</A> - <A href="#">招聘信息</A> - <A href="#">广告服务</A> - <A href="#">联系方式</A> - <A href="#">保护隐私权</A><BR>Copyright &copy; 2016 Shahu.example Inc. All rights reserved. 沙湖公司 版权所有</TD></TR></TABLE></BODY></HTML>""",
    build=whole,
    day="2016-04-18",
    time="07:51",
    origin="江岸早报",
    editors=("郝雪芹",),
)

N = story(
    "四旬司机深夜送错快递 往返百里只为一盒药",
    "“药是救命的，睡着了也得爬起来送。”昨日，货车司机庞立军向记者讲起三天前的那个雨夜，仍有些不好意思，“说到底是我自己送错了。”",
    "4月9日晚11时，庞立军收车后清点单据，发现一件本该送往石坝镇的包裹被他卸在了六十公里外的青龙驿。包裹上写着“胰岛素，急用，请勿倒置”。",
    "他没有给公司打电话，掉头就往青龙驿赶。雨下得大，国道上有两处积水，平时一个小时的路走了将近两个小时。",
    "收件人蓝桂芝六十九岁，家里的药只够撑到次日早晨。10日凌晨3时40分，敲门声响起时，老人以为是做梦。",
    "庞立军所在的物流公司表示，将免除他当月的差错罚款，并在分拣环节为药品类包裹加贴红色标签。",
)
add(
    "portal, channel of 2010 with key point box",
    N,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{N.title}_行易新闻中心</title>
<meta name="keywords" content="快递,司机,胰岛素"/><link href="http://img.xingyi.example/cnews/css09/end.css" rel="stylesheet" type="text/css"/></head><body>
<div id="g-top"><a href="#">行易首页</a>-<a href="#">新闻</a>-<a href="#">体育</a>-<a href="#">娱乐</a>-<a href="#">财经</a>-<a href="#">汽车</a>-<a href="#">科技</a>-<a href="#">数码</a>-<a href="#">论坛</a>-<a href="#">博客</a>-<a href="#">邮箱</a> <span>欢迎您，<a href="#">登录</a> | <a href="#">注册</a></span></div>
<div class="clearfix path">您的位置：<a href="#">行易</a> &gt; <a href="#">新闻中心</a> &gt; <a href="#">社会新闻</a> &gt; 正文</div>
<div class="endContainer"><div class="endLeft"><div class="endArea"><h1 id="h1title">{N.title}</h1>
<div class="info">2017-04-13 08:24:36　来源: <a href="http://www.hxdsb.example/" target="_blank">汉西都市报</a>(武汉)　<span class="tie">跟贴 <a href="#" class="red">218</a> 条</span>　<a href="#" class="phone">手机看新闻</a></div>
<div class="summary"><span class="red">核心提示：</span>汉西货车司机庞立军发现送错一盒胰岛素后，冒雨往返百里，赶在收件老人断药前把包裹送到。</div>
<div id="endText"><p>{N.body[0]}</p><p>{N.body[1]}</p><div class="gg200x300"><iframe src="http://g.xingyi.example/r?site=news&amp;affiliate=news" width="200" height="300"></iframe></div><p>{N.body[2]}</p><p>{N.body[3]}</p><p>{N.body[4]}</p><p align="right" class="ep-src">(本文来源：汉西都市报 作者：靳小虎) <a href="#"><img src="http://img.xingyi.example/end_i.gif" alt="姚冬梅" width="12" height="11" border="0" class="icon"/></a><span class="editor">责任编辑：姚冬梅_NN3207</span></p></div>
<div class="endMore clearfix"><a href="#">复制链接</a><a href="#">转发至微博</a><a href="#">分享到人人</a><a href="#">推荐给好友</a></div>
<div class="relNews"><h2>相关新闻</h2><ul>{each('<li><a href="#">{}</a></li>', "快递员雨中追车还钱包 2017-03-28", "药品包裹如何寄得更稳 2017-02-14", "货运司机的春节 2017-01-30")}</ul></div>
<div id="tieArea"><h2>网友跟贴 <a href="#">现有218人跟贴</a></h2><p class="tieAuthor">行易湖北省网友：</p><p class="tieBody">这样的师傅多一些就好了，公司该奖不该罚。</p><p class="tieAuthor">行易广东省网友：</p><p class="tieBody">看哭了，家里老人也打胰岛素。</p></div></div></div>
<div class="endRight"><div class="rank"><h2>新闻排行</h2><ul class="tab"><li>点击榜</li><li>跟贴榜</li></ul><ol>{each('<li><a href="#">{}</a></li>', "三峡人家屋顶种菜卖到上海", "学校给每个学生发一棵树", "地铁里的早餐该不该吃")}</ol></div></div></div>
<div class="footer"><a href="#">About</a> - <a href="#">公司简介</a> - <a href="#">联系方法</a> - <a href="#">招聘信息</a> - <a href="#">客户服务</a> - <a href="#">隐私政策</a> - <a href="#">网络营销</a><br/>行易公司版权所有<br/>&copy;1997-2017</div></body></html>""",
    build=whole,
    day="2017-04-13",
    time="08:24",
    origin="汉西都市报",
    authors=("靳小虎",),
    editors=("姚冬梅",),
)

Q = story(
    "林溪新专辑录音棚探班 十首歌全部一遍过",
    "岭海娱报讯(记者阿宝) 闭关八个月后，民谣歌手林溪的第四张专辑《过江》终于进入后期阶段。前晚，记者走进录音棚探班，听到了其中三首新歌。",
    "与前三张专辑不同，《过江》的十首歌全部采用同期录音，乐手和主唱坐在一间屋子里，一遍录完，不修音、不拼接。“唱破了的地方就留着，那也是那天晚上。”林溪笑着说。",
    "专辑同名曲《过江》写的是他外公撑渡船的故事。副歌里出现的桨声，是他回老家江边蹲了三天采来的。",
    "谈到巡演计划，经纪人透露，首站定在汉口，场地是一座改造过的旧船厂，容纳一千二百人，门票将在下月开售。",
)
add(
    "portal, entertainment channel of 2008",
    Q,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{Q.title}_娱乐频道_飞讯网</title>
<link href="http://mat.feixun.example/ent/index09/article.css" rel="stylesheet" type="text/css" /></head><body><div id="nav"><a href="#">飞讯首页</a><a href="#">新闻</a><a href="#">娱乐</a><a href="#">音乐</a><a href="#">电影</a><a href="#">电视</a><a href="#">图库</a><a href="#">明星</a><a href="#">论坛</a></div>
<div id="nowpsn"><div class="lefts"><a href="#"><img src="http://mat.feixun.example/ent/d_logo3.gif" width="67" height="24"></a></div><p id="position">您所在的位置： <a href="http://www.feixun.example">飞讯首页</a> &gt; <a href="http://ent.feixun.example">娱乐频道</a> &gt; 内地音乐<script language="javascript">var vsPgvCol='neid;';</script> &gt; 正文</p></div>
<div id="cntMain"><div id="cntL"><div id="ArticleTit">{Q.title}</div><div id="ArtFrom"><a href="http://ent.feixun.example" class="lora">http://ent.FEIXUN.example</a>　2015年10月22日10:37　<a class="lblack" href="http://www.lhyb.example/">岭海娱报</a>　阿宝　<a target="_blank" class="lora" href="#">我要评论(<span id="comment_count">0</span>)</a></div>
<div id="ArticleCnt"><P align=center><IMG alt="{Q.title}" src="http://img.feixun.example/ent/pics/23529.jpg"></P><P align=center>林溪在录音棚</P><P style="TEXT-INDENT: 2em">{Q.body[0]}</P><P style="TEXT-INDENT: 2em">{Q.body[1]}</P><P style="TEXT-INDENT: 2em">{Q.body[2]}</P><P style="TEXT-INDENT: 2em">{Q.body[3]}</P><P align=right><FONT color=#666666>[责任编辑：nikitali]</FONT></P></div>
<div id="AppendToFx" style="width:92%;text-align:right"><a href="#" class="lblue">&gt;&gt;查看今天全部娱乐新闻</a>&nbsp;&nbsp;<a href="#"><font color="red">每日娱闻收藏</font></a></div>
<div id="xgbd"><h2>相关新闻：</h2><ul>{each('<li>·<a href="#">{}</a></li>', "林溪闭关写歌：江边住了三个月[2015-08-11]", "民谣歌手扎堆回乡采风[2015-06-30]")}</ul></div><div id="cmtArea"><h2>我要评论</h2><form>号码<input size="12">密码<input type="password" size="10"><textarea></textarea><input type="submit" value="提交评论"></form></div></div>
<div id="cntR"><h2>今日娱乐头条</h2><ul>{each('<li><a href="#">{}</a></li>', "古装大戏横店开机", "老歌手重返舞台哽咽", "新片定档元旦")}</ul><h2>明星资料库</h2><p><a href="#">A</a> <a href="#">B</a> <a href="#">C</a> <a href="#">D</a></p></div></div>
<div id="footer"><a href="#">关于飞讯</a> | <a href="#">服务条款</a> | <a href="#">广告服务</a> | <a href="#">客服中心</a> | <a href="#">网站导航</a><br>Copyright &copy; 1998 - 2015 Feixun. All Rights Reserved</div></body></html>""",
    build=whole,
    day="2015-10-22",
    time="10:37",
    origin="岭海娱报",
    authors=("阿宝",),
    editors=("nikitali",),
)

# ---------------------------------------------------------------- central news sites and broadcasters

P = story(
    "“三本账”管住村里的钱",
    "每月五号，望山乡二十三个村的公示栏前都会围满人。账本复印件一页页贴在玻璃后面，连买一把扫帚花了几块钱也写得清清楚楚。",
    "望山乡党委书记霍志诚说，过去村里的钱只有会计一本账，群众看不到，看到了也看不懂。去年起，乡里推行“三本账”：集体收支一本、惠农资金一本、工程项目一本，每月公示，每季评议。",
    "账目公开了，矛盾反而少了。全乡去年涉及村级财务的来信来访同比下降七成，有四个村第一次实现零上访。",
    "“以前是怕人看，现在是请人看。”石桥村党支部书记单有福说，今年修水塘，工程还没开工，群众已经把石料价格打听了三遍，硬是省下两万多元。",
    "望山乡的做法引起周边乡镇关注。市纪委有关负责人认为，公开不能停留在墙上，关键是让群众看得懂、问得着、管得住。",
)
add(
    "central paper's site, tables of 2005",
    P,
    "",
    f"""<html><head><meta http-equiv="content-type" content="text/html;charset=gb2312"><title>{P.title}--时政--政闻网</title><link href="/css/2005/news.css" rel="stylesheet" type="text/css"></head><body bgcolor="#FFFFFF" topmargin="0">
<table width="770" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="160"><a href="/"><img src="/img/2005/logo.gif" border="0"></a></td><td><img src="/img/ad/468.gif" width="468" height="60"></td><td class="t12"><a href="/big5/">繁体</a><br><a href="http://english.zhengwen.example/">English</a></td></tr></table>
<table width="770" border="0" align="center" bgcolor="#B50000"><tr><td class="white"><a href="#">首页</a> | <a href="#">时政</a> | <a href="#">国际</a> | <a href="#">观点</a> | <a href="#">经济</a> | <a href="#">科教</a> | <a href="#">社会</a> | <a href="#">军事</a> | <a href="#">地方</a> | <a href="#">百姓论坛</a></td></tr></table>
<table width="770" border="0" align="center"><tr><td class="t12"><a href="/GB/index.html">政闻网</a> &gt;&gt; <a href="/GB/shizheng/">时政</a> &gt;&gt; <a href="/GB/shizheng/1026/">基层</a></td></tr></table>
<table width="770" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="580" valign="top">
<table width="100%" border="0"><tr><td align="center" class="jt">望山乡推行村务公开调查</td></tr><tr><td align="center" class="bt" height="40"><b>{P.title}</b></td></tr><tr><td align="center" class="t12">本报记者　冉启明</td></tr>
<tr><td align="center" class="t12" bgcolor="#F0F0F0">2015年06月17日08:20　来源：政闻网－《政闻日报》　【字号 <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】【<a href="#">论坛</a>】【<a href="#">网摘</a>】【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr></table>
<table width="540" border="0" align="center"><tr><td class="t14"><font id="zoom">
{wide(P.body)}<p>　　《政闻日报》（2015年06月17日　第九版）</p></font></td></tr><tr><td align="right" class="t12">(责任编辑：苗玉泉)</td></tr></table>
<table width="540" border="0" align="center" class="t12"><tr><td><b>相关专题</b></td></tr><tr><td>· <a href="#">基层民主建设</a></td></tr><tr><td><b>您对本文的看法</b>　用户名<input size="10"> 标题<input size="20"> <input type="button" value="发表"></td></tr><tr><td>请注意：尊重网上道德，遵守国家的各项有关法律法规；承担一切因您的行为而直接或间接导致的法律责任。</td></tr></table></td>
<td width="190" valign="top" bgcolor="#F6F6F6"><table width="180"><tr><td><b>精彩推荐</b></td></tr>{each('<tr><td class="t12">·<a href="#">{}</a></td></tr>', "一条渠养活四个村", "乡干部的夜间热线", "老支书的三份检讨")}<tr><td><b>频道热点</b></td></tr>{each('<tr><td class="t12">·<a href="#">{}</a></td></tr>', "粮价连涨三月", "入汛首场强降雨")}</table></td></tr></table>
<table width="770" border="0" align="center"><tr><td align="center" class="t12"><hr size="1" color="#B50000">政闻日报社概况 | 关于政闻网 | 招聘英才 | 网站声明 | 网站律师 | 呼叫中心 | ENGLISH<br>政 闻 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright &copy; 2000-2015 by www.zhengwen.example. all rights reserved</td></tr></table></body></html>""",
    build=whole,
    day="2015-06-17",
    time="08:20",
    origin="政闻网－《政闻日报》",
    authors=("冉启明",),
    editors=("苗玉泉",),
)

X = story(
    "全国沿海渔船春季安全检查启动",
    "新华社东台3月2日电（记者 汤向东、戚敏）全国沿海渔船春季安全检查2日在东台港启动，检查将持续至4月底，覆盖十一个省区市的十六万余艘渔船。",
    "这次检查的重点是渔船的救生、消防和通信设备。凡救生衣数量不足、卫星定位终端损坏或人为关闭的渔船，一律不得出港。",
    "主管部门负责人表示，春季冷空气活动频繁，海上大风天气多，又是渔船集中出海的时段，历年事故都比较集中，各地要把检查落到每一条船、每一名船员。",
    "据介绍，去年全国通过安全检查发现各类隐患九万四千余处，整改率为百分之九十八点六，渔船事故死亡人数连续第五年下降。",
)
add(
    "national agency's site, tables of 2004",
    X,
    "",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{X.title}_新闻中心_华通网</title><meta name="keywords" content="渔船,安全检查"><style>.title{{font-size:20px}}.p1{{font-size:14px;line-height:24px}}</style></head><body topmargin=0 leftmargin=0>
<table width=780 border=0 cellspacing=0 cellpadding=0 align=center><tr><td rowspan=2><img src=/static/logo_news.gif></td><td align=right class=s>2016年3月2日 星期三　<a href=#>设为主页</a>　<a href=#>联系我们</a>　<a href=#>繁體</a></td></tr><tr><td bgcolor=#0b4ea2 class=w><a href=#>新闻中心</a>|<a href=#>时政</a>|<a href=#>国际</a>|<a href=#>法治</a>|<a href=#>社会</a>|<a href=#>财经</a>|<a href=#>图片</a>|<a href=#>评论</a></td></tr></table>
<table width=780 border=0 align=center><tr><td class=s>您的位置：<a href=#>华通主页</a> - <a href=#>新闻中心</a> - <a href=#>时政联播</a></td></tr></table>
<table width=780 border=0 cellspacing=0 cellpadding=0 align=center><tr><td width=600 valign=top><table width=570 align=center border=0>
<tr><td class=title align=center height=50><b>{X.title}</b></td></tr>
<tr><td class=s align=center bgcolor=#e8f0fa>www.HUATONG.example　　 2016年03月02日 17:42:08　　来源：新华社</td></tr>
<tr><td class=s align=center>【<a href=#>发表评论</a>】【<a href=#>短信推荐</a>】【<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>】【<a href=#>打印</a>】【<a href=#>关闭</a>】</td></tr>
<tr><td class=p1><div id=Zoom><p>　　{X.body[0]}<p>　　{X.body[1]}<p>　　{X.body[2]}<p>　　{X.body[3]}（完）</div></td></tr><tr><td class=s align=right>(责任编辑: 廖书庆)　<a href=#>【纠错】</a></td></tr></table>
<table width=570 align=center border=0 class=s><tr><td bgcolor=#e8f0fa><b>相关报道：</b></td></tr>{each("<tr><td>· <a href=#>{}</a></td></tr>", "海上搜救中心发布大风预警 (2016-02-27)", "三省渔民技能比武落幕 (2016-01-19)", "渔船救生衣新标准实施 (2015-12-01)")}</table></td>
<td width=180 valign=top bgcolor=#f3f3f3><table width=170 align=center class=s><tr><td><b>热点新闻</b></td></tr>{each("<tr><td>□ <a href=#>{}</a></td></tr>", "春运发送旅客创新高", "东北低温持续一周", "两地签署港口协议")}<tr><td><img src=/ad/170x200.gif></td></tr></table></td></tr></table>
<table width=780 align=center class=s><tr><td align=center><hr size=1>Copyright &copy; 2000-2016 HUATONG.example All Rights Reserved.<br>制作单位：华通网络中心　版权所有</td></tr></table></body></html>""",
    build=whole,
    day="2016-03-02",
    time="17:42",
    origin="新华社",
    authors=("汤向东", "戚敏"),
    editors=("廖书庆",),
)

C = story(
    "华裔老人捐出七十年侨批 一千二百封家书归故里",
    "中通网南屿5月21日电(记者 林见深)南屿市档案馆21日接收了旅居槟城的华裔老人许锦棠捐赠的一千二百一十七封侨批，最早的一封写于1931年。",
    "侨批是海外华侨寄给家乡亲人的书信和汇款合一的凭证。许家三代人在槟城经营杂货铺，兼替同乡代写代寄，留下了这批往来底稿和回批。",
    "“祖父说，信可以慢，钱不能少。”八十三岁的许锦棠说，小时候他负责给每封信贴上编号，有的人家一年只寄一次，每次两块银元，从未断过。",
    "南屿市档案馆馆长介绍，这批侨批保存完整、序列清楚，其中三百余封涉及抗战时期的捐款记录，具有较高的史料价值。档案馆将在两年内完成修复和数字化，供公众免费查阅。",
    "捐赠仪式上，许锦棠只留下一个请求：希望帮他找到1948年一封未能投递的信的收信人后代。",
)
add(
    "second agency's site of 2008",
    C,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{C.title}——中通新闻网</title><link href="/css/cns_content.css" rel="stylesheet" /></head><body>
<div id="top"><div class="toplogo"><a href="/"><img src="/images/logo.gif" alt="" /></a></div><div class="topnav"><a href="#">首页</a>|<a href="#">新闻</a>|<a href="#">国际</a>|<a href="#">港澳</a>|<a href="#">台湾</a>|<a href="#">华人</a>|<a href="#">经济</a>|<a href="#">文化</a>|<a href="#">图片</a>|<a href="#">社区</a></div></div>
<div class="where">本页位置：<a href="/">首页</a>→<a href="#">新闻中心</a>→<a href="#">华人新闻</a></div>
<table width="950" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="655" valign="top" class="leftbg"><div class="left_bt"><h1>{C.title}</h1></div>
<div class="left_time">2015年05月21日 16:33　来源：中通新闻网　<a href="#">发表评论</a>　【字体：<a href="javascript:doZoom(16)">↑大</a> <a href="javascript:doZoom(12)">↓小</a>】</div>
<div class="left_zw" id="ecms"><table border="0" align="center"><tr><td align="center"><img src="/2015/05-21/U49P4T8D.jpg" border="1" /></td></tr><tr><td class="tp_info">许锦棠向工作人员介绍侨批底稿。 林见深 摄</td></tr></table>
<div id="adhzh" style="float:left"><iframe src="/ad/hzh300.html" width="300" height="250"></iframe></div>{wide(C.body)}</div>
<div class="left_bj">【编辑:蒲文婷】</div><div class="left_fx"><a href="#">推荐给好友</a> <a href="#">收藏本页</a></div>
<div class="left_ts">本网站所刊载信息，不代表本社和本网观点。 刊用本网站稿件，务经书面授权。</div>
<div class="left_xg"><h3>更多华人新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "槟城百年会馆修缮竣工", "海外华校教师回乡研习", "侨乡骑楼群入选保护名录")}</ul></div></td>
<td width="295" valign="top"><div class="rtit">国内新闻精选：</div><ul class="rlist">{each('<li>· <a href="#">{}</a></li>', "多地高考期间禁止夜间施工", "长江中游进入汛期", "夏粮收购价格公布")}</ul><div class="rtit">每日关注</div><ul class="rlist">{each('<li>· <a href="#">{}</a></li>', "茶人茶事", "一座岛的四季")}</ul></td></tr></table>
<div id="foot"><a href="#">关于我们</a>　|　<a href="#">About us</a>　|　<a href="#">联系我们</a>　|　<a href="#">广告服务</a>　|　<a href="#">供稿服务</a>　|　<a href="#">法律声明</a>　|　<a href="#">招聘信息</a>　|　<a href="#">网站地图</a><br />未经授权禁止转载、摘编、复制及建立镜像，违者依法必究。</div></body></html>""",
    build=whole,
    day="2015-05-21",
    time="16:33",
    origin="中通新闻网",
    authors=("林见深",),
    editors=("蒲文婷",),
)

V = story(
    "黄河壶岭段迎来今春首次流凌高峰",
    "寰视网消息（晚间新闻）：受气温持续回升影响，黄河壶岭段今天迎来今年春季首次流凌高峰，河面流凌密度达到百分之六十，最大冰块面积超过一百平方米。",
    "在壶岭水文站，记者看到，大块浮冰顺流而下，在弯道处相互挤压，发出隆隆的声响。水文站工作人员每小时观测一次水位、流速和流凌密度。",
    "预计未来三天，壶岭段日平均气温将升至四摄氏度，封冻河段会陆续开河。当地防汛部门已在六处易卡冰河段备足沙石料，并组织二十四小时巡堤。",
)
add(
    "national broadcaster's site of 2006",
    V,
    "",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>寰视国际-{V.title}</title><link rel="stylesheet" href="/Library/css/news2006.css"></head><body>
<table width="775" align="center" cellspacing="0" cellpadding="0"><tr><td><script src="/Library/head_nav.js"></script><a href="#">首页</a> <a href="#">新闻</a> <a href="#">体育</a> <a href="#">经济</a> <a href="#">文艺</a> <a href="#">科教</a> <a href="#">电视指南</a> <a href="#">视频点播</a></td></tr><tr><td bgcolor="#EAEAEA" class="f12">您当前的位置：<a href="#">寰视国际首页</a> &gt;&gt; <a href="#">新闻频道</a> &gt;&gt; <a href="#">国内新闻</a> &gt;&gt; 正文</td></tr></table>
<table width="775" align="center" cellspacing="0" cellpadding="0"><tr><td width="560" valign="top"><table width="530" align="center"><tr><td align="center" class="f22"><b>{V.title}</b></td></tr>
<tr><td align="center" class="f12">寰视网 www.huanshi.example　2016年03月08日 22:14　来源：寰视网</td></tr><tr><td align="right" class="f12"><a href="#">进入社区</a>　<a href="#">打印本页</a>　<a href="#">转发</a>　<a href="#">收藏</a>　<a href="#">关闭</a></td></tr>
<tr><td class="f14"><table align="center"><tr><td><object width="400" height="340"><param name="movie" value="/player/flv.swf"><embed src="/player/flv.swf" width="400" height="340"></embed></object></td></tr><tr><td align="center" class="f12"><a href="#">点击视频观看</a></td></tr></table>
<!--repaste.body.begin--><P>　　{V.body[0]}</P><P>　　{V.body[1]}</P><P>　　{V.body[2]}</P><!--repaste.body.end--></td></tr><tr><td class="f12" align="left">责编：费雪莹</td></tr>
<tr><td class="f12" bgcolor="#F5F5F5"><b>相关视频</b><br>{each('<a href="#">[视频]{}</a><br>', "黄河宁蒙段全线封冻", "凌汛是怎样形成的")}</td></tr><tr><td class="f12"><b>我要评论</b>　昵称<input size="10">　<input type="submit" value="提交">　注：留言须经审核后发表</td></tr></table></td>
<td width="215" valign="top"><table width="200" class="f12"><tr><td bgcolor="#003366"><font color="#FFFFFF">更多新闻 More</font></td></tr>{each('<tr><td>·<a href="#">{}</a></td></tr>', "农机下乡备春耕", "妇女节里的女焊工", "花市行情早知道")}<tr><td bgcolor="#003366"><font color="#FFFFFF">栏目推荐</font></td></tr>{each('<tr><td>·<a href="#">{}</a></td></tr>', "晚间新闻", "早安天下", "新闻深一度")}</table></td></tr></table>
<table width="775" align="center" class="f12"><tr><td align="center"><hr size="1"><a href="#">台长信箱</a> <a href="#">广告服务</a> <a href="#">招商合作</a> <a href="#">网站地图</a><br>寰视电视台 版权所有　网上传播视听节目许可证号 0199001</td></tr></table></body></html>""",
    build=whole,
    day="2016-03-08",
    time="22:14",
    origin="寰视网",
    editors=("费雪莹",),
)

R = story(
    "内罗毕中学生用口琴吹响《茉莉花》",
    "环宇在线报道（记者 童一鸣）：当地时间9月26日，肯尼亚内罗毕东郊的卡里中学举行中文周开幕演出，二十四名学生用口琴合奏了中国民歌《茉莉花》。",
    "卡里中学三年前开设中文选修课，目前有一百六十多名学生学习中文。学校没有专门的音乐教室，口琴是孩子们最容易得到的乐器。",
    "中文教师麦莉说，最初学生只会唱第一段，为了听懂后面的歌词，有人自己查字典，把“又香又白人人夸”抄了满满一页。",
    "学生代表姆瓦纳在演出后用中文告诉记者：“我想去有茉莉花的地方看一看。”",
    "本次中文周将持续到9月30日，其间还有书法、剪纸和乒乓球比赛。",
)
add(
    "national radio for abroad, site of 2009",
    R,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{R.title}-环宇在线</title><link type="text/css" rel="stylesheet" href="/mmsource/styles/css2009.css"/></head><body>
<div class="bs_top"><a href="#">新闻</a><a href="#">环球</a><a href="#">财经</a><a href="#">军事</a><a href="#">城市</a><a href="#">旅游</a><a href="#">娱乐</a><a href="#">广播</a><span class="lang"><a href="#">English</a> <a href="#">日本語</a> <a href="#">Français</a> <a href="#">Deutsch</a> <a href="#">Kiswahili</a></span></div>
<div class="dh"><a href="/">首页</a> &gt; <a href="#">新闻</a> &gt; <a href="#">国际</a> &gt; 正文</div>
<div id="ccontent"><div class="cleft"><h1 id="ctitle">{R.title}</h1>
<div id="cinfo"><span id="cpubtime">2016-09-27 10:12:31</span><span id="csource"> 环宇在线</span><span id="ceditor">编辑：殷悦</span><span id="ccomment"><a href="#">我要评论(<em>0</em>)</a></span></div>
<div id="abody" pagedata="ContentPage" class="abody"><p style="text-align:center"><img src="/mmsource/images/2016/09/27/1.jpg" /></p><p style="text-align:center"><font color="#004080">学生们在中文周开幕式上演奏口琴。摄影：童一鸣</font></p>{wide(R.body)}</div>
<div class="share_b">分享到： <a class="a1" href="#">微博</a><a class="a2" href="#">微信</a><a class="a3" href="#">人人网</a><a class="a4" href="#">开心网</a><a class="a5" href="#">豆瓣</a></div>
<div id="crelated"><h2>相关新闻</h2><ul>{each('<li><a href="#">{}</a></li>', "非洲三国中文教师集训开班", "一支口琴的旅行", "东非大裂谷边的诗社")}</ul></div>
<div class="ccopy">环宇在线版权与信息产品内容销售的声明：1、“环宇在线”由中国环宇广播主办。经其授权，环宇网络有限公司独家负责“环宇在线”网站的市场经营。2、凡本网注明“来源：环宇在线”的所有信息内容，未经书面授权，任何单位及个人不得转载。</div></div>
<div class="cright"><div class="rbox"><h3>新闻热点</h3><ol>{each('<li><a href="#">{}</a></li>', "多国科学家深海取芯成功", "欧洲多地罢工铁路停运", "候鸟抵达鄱阳湖")}</ol></div><div class="rbox"><h3>网上收听</h3><a href="#">环宇新闻频率</a><a href="#">流行调频</a></div></div></div>
<div class="bs_bottom">中国环宇广播版权所有 未经授权禁止转载 地址：望京市石景路甲16号 邮编：990040</div></body></html>""",
    build=whole,
    day="2016-09-27",
    time="10:12",
    origin="环宇在线",
    authors=("童一鸣",),
    editors=("殷悦",),
)

G = story(
    "古籍修复师：在虫眼里补一寸光阴",
    "推开松涧图书馆三楼尽头的木门，时间仿佛慢了下来。六张红漆案台，一排毛刷，几只盛着浆糊的瓷碗，就是古籍修复室的全部家当。",
    "五十一岁的陶静宜在这里坐了二十九年。她手边是一册明代方志，书页被蛀得像筛子，拿起来能透过一整张看到窗外的树。",
    "“先认纸，再下手。”陶静宜说，修书最难的不是补，而是配纸。不同年代的竹纸，帘纹、厚薄、颜色都不一样，配错了，补丁会把好的地方拉坏。",
    "一页书少则几十个虫眼，多则几百个。每个虫眼都要裁出比洞口大一毫米的纸，抹上淡浆，一粒一粒按进去。手快的人一天能修三页，这册方志她修了四个月。",
    "让她高兴的是，修复室去年来了两个年轻人。一个学化学，一个学国画，第一年只做一件事——打浆糊。",
    "“浆糊打好了，心就静了。”徒弟方可说。",
    "全国馆藏古籍中，有三分之一存在不同程度的破损，而专业修复人员不足千人。按现有速度，全部修完要用上百年。陶静宜并不觉得沮丧：“我修一页，它就多活三百年。”",
)
add(
    "intellectuals' paper's site of 2012",
    G,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{G.title}_晨光网</title><meta name="filetype" content="0" /><meta name="publishedtype" content="1" /><meta name="contentid" content="9901247" /><link href="http://img.chenguang.example/css/content_2012.css" rel="stylesheet" /></head><body>
<div id="headerBar"><a href="#">首页</a><a href="#">时政</a><a href="#">理论</a><a href="#">文化</a><a href="#">科技</a><a href="#">书画</a><a href="#">读书</a><a href="#">教育</a><a href="#">卫生</a><a href="#">晨光讲坛</a></div><div id="contentBreadcrumbs2"><a href="#">晨光首页</a>&gt;<a href="#">文化频道</a>&gt;<a href="#">文化遗产</a>&gt; 正文</div>
<div id="contentWrapper"><div id="ArticleBox"><h1 id="articleTitle">{G.title}</h1><div id="contentMsg"><span id="pubTime">2016-06-11 06:42</span><span id="source">来源：<a href="http://www.chenguang.example/" target="_blank">晨光网-《晨光日报》</a>&nbsp;</span><span id="author">作者：闻人蕙&nbsp;本报通讯员　吉大川</span><span id="commentCounts"><a href="#">我有话说</a></span></div>
<div id="ArticleToolbar">字号：<a href="#">大</a><a href="#">中</a><a href="#">小</a><a href="#">打印</a><a href="#">推荐</a></div>
<div id="contentMain"><!--mainstart-->{wide(G.body)}<!--mainend--><div id="contentLiability">[责任编辑:闵若兰]</div></div>
<div id="ArticlePage"></div><div id="shareBox">分享到：<a href="#">微博</a><a href="#">微信</a><a href="#">QQ空间</a></div><div id="ArticleRelated"><h3>相关阅读</h3><ul>{each('<li><a href="#">{}</a></li>', "一张竹纸七十二道手", "松涧图书馆善本展开幕", "修表、修钟、修时间")}</ul></div></div>
<div id="rightBar"><div class="rb"><h3>晨光独家</h3><ul>{each('<li><a href="#">{}</a></li>', "乡村音乐老师的最后一课", "书店为何开在桥上", "南海考古亲历记")}</ul></div><div class="rb"><h3>图片</h3><a href="#"><img src="/p.jpg" alt="" /><span>端午龙舟下水</span></a></div></div></div>
<div id="footBar">晨光日报社概况 | 关于晨光网 | 报网动态 | 联系我们 | 法律声明 | 晨光网邮箱 | 网站地图<br />晨光网版权所有</div></body></html>""",
    build=whole,
    day="2016-06-11",
    time="06:42",
    origin="晨光网-《晨光日报》",
    authors=("闻人蕙", "吉大川"),
    editors=("闵若兰",),
)

Y = story(
    "一座县城中学的“食堂陪餐制”",
    "中午12点10分，澄湖县第二中学的铃声一响，校长钮建华端着餐盘排进了高一（3）班的队伍。这是他本学期第四十一次陪餐。",
    "陪餐制始于两年前的一封匿名信。信里只有一句话：“老师，您尝过我们的土豆丝吗？”钮建华第二天去食堂打了一份，回来后召集班子开会，定下规矩：校领导轮流陪餐，和学生吃一样的菜，坐一样的凳子。",
    "起初，学生们都躲着他。有人看到校长坐过来，端起盘子就走。两个月后，开始有人主动坐到他对面，话题从菜太咸，慢慢说到宿舍热水不够、月考太密。",
    "“饭桌上说的，比座谈会上真。”钮建华翻开一本卷了边的笔记本，上面记着三百多条意见，办结的打勾，办不了的写明原因，每周五贴在食堂门口。",
    "当然，也有质疑。有家长认为这是作秀，还有老师抱怨陪餐占了午休。县教育局的一位干部则认为，制度的好坏不看是谁发起，要看换了校长以后还在不在。",
    "今年秋天，钮建华将调往另一所学校。9月1日，新来的校长上任第一天，端着盘子站进了队伍。",
)
add(
    "youth paper's site of 2006",
    Y,
    "",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{Y.title}-青锋在线</title><link href="/css/content.css" rel="stylesheet" type="text/css"></head><body leftmargin="0" topmargin="0">
<table width="760" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="150"><img src="/images/logo.gif"></td><td><img src="/ad/banner.gif"></td></tr><tr><td colspan="2" bgcolor="#006699" class="nav"><a href="#">首页</a> | <a href="#">青锋报</a> | <a href="#">青锋时评</a> | <a href="#">深读</a> | <a href="#">校园</a> | <a href="#">就业</a> | <a href="#">青年话题</a> | <a href="#">论坛</a></td></tr></table>
<table width="760" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="600" valign="top"><table width="560" border="0" align="center"><tr><td class="content12">首页 &gt;&gt; <a href="#">教育</a> &gt;&gt; 正文</td></tr><tr><td align="center" class="title1">{Y.title}</td></tr>
<tr><td align="center" class="content12">实习生　冼秋　本报记者　茅以恒</td></tr><tr><td align="center" class="content12">青锋报　　2015-09-07　　[<a href="javascript:window.print()">打印</a>]　[<a href="javascript:window.close()">关闭</a>]</td></tr>
<tr><td class="content14"><br>{"<br><br>".join("　　" + line for line in Y.body)}<br></td></tr><tr><td align="right" class="content12"><a href="#">【我要发言】</a> <a href="#">【推荐给好友】</a></td></tr></table></td>
<td width="160" valign="top" bgcolor="#EFF5F8"><table width="150" align="center" class="content12"><tr><td><b>今日推荐</b></td></tr>{each('<tr><td>・<a href="#">{}</a></td></tr>', "乡村少年的第一次火车", "大四学生回村种藕", "一份实习合同的背后")}<tr><td><b>青锋图片</b></td></tr><tr><td><img src="/pic/0907.jpg" width="140"></td></tr></table></td></tr></table>
<table width="760" border="0" align="center"><tr><td align="center" class="content12"><hr size="1">青锋在线版权与免责声明：在接受本网站服务之前，请务必仔细阅读本声明<br>版权所有：青锋报网络中心　信箱：webmaster@qingfeng.example</td></tr></table></body></html>""",
    build=whole,
    day="2015-09-07",
    origin="青锋报",
    authors=("冼秋", "茅以恒"),
)

# ---------------------------------------------------------------- provinces and cities

E = story(
    "海门区八条公交线今起调整 换乘地铁少走五百米",
    "今天起，海门区八条公交线路调整走向和站点，重点解决居民换乘地铁步行距离过长的问题。",
    "调整后，612路、618路和海门环1路将直接停靠地铁9号线三个站口，乘客换乘平均少走五百米。635路延长至新建的滨江医院，首末班车时间不变。",
    "另外，高峰时段652路发车间隔由十二分钟缩短到八分钟，早晚各加开三班区间车。",
    "公交集团提醒，新站牌已于昨晚全部安装完毕，调整初期各站点安排志愿者引导，市民可拨打服务热线查询。",
)
add(
    "municipality's news site, system pages of 2006",
    E,
    "",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{E.title}-新闻-海北网</title><link href="/css/news_content.css" rel="stylesheet"></head><body topmargin="0">
<table width="950" align="center" cellpadding="0" cellspacing="0"><tr><td class="white_t" bgcolor="#1F5AA6"><a href="#">首页</a> <a href="#">新闻</a> <a href="#">财经</a> <a href="#">体育</a> <a href="#">娱乐</a> <a href="#">IT</a> <a href="#">健康</a> <a href="#">房产</a> <a href="#">汽车</a> <a href="#">教育</a> <a href="#">论坛</a></td></tr><tr><td align="center"><img src="/ad/950x80.jpg"></td></tr></table>
<table width="950" align="center" class="lujing"><tr><td>您当前的位置 ：<a href="#">海北网</a>&nbsp;&gt;&nbsp;<a href="#">新闻中心</a>&nbsp;&gt;&nbsp;<a href="#">海北</a>&nbsp;&gt;&nbsp;<a href="#">民生</a>&nbsp;&gt;&nbsp;正文</td><td align="right">选稿：</td></tr></table>
<table width="950" align="center" cellpadding="0" cellspacing="0"><tr><td width="650" valign="top"><table width="620" align="center"><tr><td align="center" class="biaoti"><strong>{E.title}</strong></td></tr>
<tr><td align="center" class="zi12">海北网　http://www.haibei.example　2016-08-15 07:36　　<a href="#">编辑点评</a>　<a href="#">发表评论</a></td></tr>
<tr><td class="zi12" bgcolor="#F3F7FB" align="center">来源：海北网-都市晨刊　　作者：柯晓燕 郎义　　编辑：骆静</td></tr>
<tr><td class="zi14" id="news_content"><div style="float:right"><script src="/ad/hzh.js"></script></div><p>　　{E.body[0]}</p><p>　　{E.body[1]}</p><p>　　{E.body[2]}</p><p>　　{E.body[3]}</p></td></tr>
<tr><td class="zi12"><form>请您文明上网、理性发言并遵守相关规定，在注册后发表评论。<br>用户名：<input size="10"> 密码：<input type="password" size="10"> <input type="submit" value="登录"></form></td></tr><tr><td class="zi12"><b>相关新闻</b>{each('<br>・<a href="#">{}</a>', "地铁9号线二期开始铺轨", "夜间公交增至二十六条", "公交站亭装上小凳子")}</td></tr></table></td>
<td width="300" valign="top"><table width="290" class="zi12"><tr><td class="rt">24小时点击排行</td></tr>{each('<tr><td><a href="#">{}</a></td></tr>', "海门老菜场搬新家", "这些路段今晚停水", "本周四有雷阵雨")}<tr><td class="rt">新闻图片</td></tr><tr><td><img src="/p/81.jpg"><br><a href="#">荷花进入盛花期</a></td></tr></table></td></tr></table>
<table width="950" align="center" class="zi12"><tr><td align="center"><a href="#">关于我们</a> | <a href="#">网站声明</a> | <a href="#">广告业务</a> | <a href="#">诚聘英才</a><br>本网站由海北网络新闻中心版权所有　未经授权禁止复制或建立镜像</td></tr></table></body></html>""",
    build=whole,
    day="2016-08-15",
    time="07:36",
    origin="海北网-都市晨刊",
    authors=("柯晓燕", "郎义"),
    editors=("骆静",),
)

D = story(
    "桐坪县：一把剪刀剪出村民增收路",
    "丹枫网桐坪3月22日讯（分站记者 石小川 通讯员 向蓉）“今天又收到三十套团花订单，月底前都得寄出去。”3月22日，桐坪县柳树湾村的剪纸合作社里，负责人覃冬秀一边叠红纸，一边安排当天的活计。",
    "柳树湾剪纸有两百多年历史，过去只在婚嫁和过年时用得上。五年前，覃冬秀辞去县城的工作，把村里会剪纸的二十一位妇女组织起来，成立了合作社。",
    "起初没有人相信剪纸能卖钱。覃冬秀带着样品跑了十七个展会，第一年只卖出九千元。后来，她们把剪纸图样做到灯罩、笔记本和围巾上，订单渐渐多了起来。",
    "六十三岁的村民彭阿婆剪了一辈子窗花，如今每月能领到一千八百元。“一天剪四个钟头，不耽误带孙子。”她说。",
    "去年，合作社销售额突破二百万元，带动周边三个村一百三十名妇女在家就业。今年，县文化馆还将帮助她们建一间传习所，周末免费教孩子学剪纸。",
)
add(
    "province's news site of 2009, credits in brackets below",
    D,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{D.title}_丹枫网</title><link href="/Themes/default/details.css" rel="stylesheet" type="text/css" /></head><body>
<div id="toper"><ul><li><a href="#">丹枫网首页</a></li><li><a href="#">新闻</a></li><li><a href="#">论坛</a></li><li><a href="#">丹枫评论</a></li><li><a href="#">问政</a></li><li><a href="#">手机报</a></li><li><a href="#">市州</a></li></ul></div>
<div class="place">您的位置：<a href="#">丹枫网</a> &gt;&gt; <a href="#">市州新闻</a> &gt;&gt; <a href="#">桐坪</a> &gt;&gt; 正文</div>
<div id="main"><div id="content_left"><div class="contitle"><h1>{D.title}</h1></div><div class="coninfo">http://www.fengnet.example　2016/3/22 17:45:09　丹枫网　[字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]　<a href="#">我要报料</a></div>
<div id="articlecontent"><p align="center"><img src="http://img.fengnet.example/data/20160322.jpg" /><br />合作社社员正在赶制订单。</p>{wide(D.body)}</div>
<div class="credit"><span>[稿源：丹枫网]</span><br /><span>[作者：石小川 向蓉]</span><br /><span>[编辑：段青]</span></div>
<div class="dy">阅读下一篇：<a href="#">桐坪油菜花节周末开幕</a></div><div class="xgw"><h3>&gt;&gt;相关新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "桐坪县新增六处文保单位(2016-3-15)", "剪纸进校园 桃花枝上开(2016-3-9)")}</ul></div>
<div class="pl"><h3>网友评论</h3><p>您的评论需要经过审核才能显示。</p><textarea cols="60" rows="4"></textarea><input type="button" value="发表" /></div><div class="sm">本网所有文章仅代表作者个人观点，与丹枫网无关。</div></div>
<div id="content_right"><h3>今日热点</h3><ul>{each('<li><a href="#">{}</a></li>', "枫江上游水质达标", "驻村第一书记日记", "丹枫时评：小剪刀的大文章")}</ul><h3>论坛热帖</h3><ul>{each('<li><a href="#">{}</a></li>', "桐坪哪家米粉好吃", "问问公积金怎么提取")}</ul></div></div>
<div id="footer">丹枫网简介 | 版权声明 | 联系方式 | 广告服务<br />Copyright @ www.fengnet.example All Rights Reserved</div></body></html>""",
    build=whole,
    day="2016-03-22",
    time="17:45",
    origin="丹枫网",
    authors=("石小川", "向蓉"),
    editors=("段青",),
)

F = story(
    "二十七年修了一万双鞋 老冯的摊子要搬家了",
    "本报讯 下个月，梧桐巷口的修鞋摊就要搬走了。昨天上午，六十六岁的冯有庆一边给顾客换鞋跟，一边跟老街坊道别。",
    "冯有庆在巷口摆了二十七年摊。他有一个习惯，每修好一双鞋，就在本子上画一笔，五笔一个“正”字。今年春天，他数了数，刚好画满一万双。",
    "“修过最贵的一双抵我一年收入，最便宜的一双是布鞋，人家老太太就要那个样子。”冯有庆说，他收钱看活，不看鞋。",
    "因为旧城改造，梧桐巷将拓宽成双向两车道。社区为他在菜场一楼找了一间六平方米的门面，租金免两年。",
    "听说老冯要搬，附近小学的几个孩子画了一张地图，贴在摊子后面的墙上，红线从巷口一直画到菜场，旁边写着：往前走三百步，冯爷爷在这里。",
)
add(
    "city paper, e-paper of 2008",
    F,
    "",
    f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>江城早报</TITLE><META content="方正电子" name=GENERATOR><LINK href="../../../tplimg/css.css" type=text/css rel=stylesheet></HEAD><BODY leftMargin=0 topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=1000 align=center border=0><TR><TD width=300><IMG src="../../../tplimg/logo.jpg"></TD><TD class=date>2016年05月12日　星期四</TD><TD align=right><A href="#">返回首页</A> | <A href="#">版面导航</A> | <A href="#">标题导航</A> | <A href="#">往期回顾</A></TD></TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width=1000 align=center border=0><TR><TD width=360 vAlign=top>
<TABLE><TR><TD><STRONG>第A07版：城事</STRONG></TD><TD><A class=preart href="node_7.htm">上一版</A><IMG src="../../../tplimg/d.gif"> <A class=preart href="node_9.htm">下一版</A></TD></TR><TR><TD colspan=2><IMG src="../../../page/20160512/A07_b.jpg" useMap=#PagePicMap border=0><MAP name=PagePicMap><AREA shape=polygon coords="4,30,180,30,180,200" href="content_60731.htm"></MAP></TD></TR><TR><TD colspan=2><A href="../../../page/20160512/A07.pdf">PDF版下载</A></TD></TR></TABLE>
<TABLE><TR><TD class=mainnav>标题导航</TD></TR>{each('<TR><TD class=default><A href="#"><DIV style="display:inline">{}</DIV></A></TD></TR>', "老冯的摊子要搬家了", "江堤樱花改种晚樱", "三小区加装电梯", "广告")}</TABLE></TD>
<TD width=640 vAlign=top><TABLE cellSpacing=0 cellPadding=0 width="100%"><TR><TD align=right class=jt><A class=preart href="content_60730.htm">3上一篇</A> <A class=preart href="content_60732.htm">下一篇4</A>　<SPAN>2016年05月12日</SPAN>　<A href="javascript:zoomIn();">放大<IMG src="../../../tplimg/1.gif"></A> <A href="javascript:zoomOut();">缩小</A> <A href="javascript:fontZoomA();">默认</A></TD></TR></TABLE>
<TABLE class=bmdh cellSpacing=0 cellPadding=5 width="100%"><TR vAlign=top><TD class=font02 align=center>搬去哪儿？孩子们给他画了张地图</TD></TR><TR vAlign=top><TD class=font01 align=center><STRONG style="font-size:23px;font-family:黑体">{F.title}</STRONG></TD></TR><TR vAlign=top><TD class=font02 align=center></TD></TR><TR vAlign=top><TD class=font02 align=center>本报记者 卞海棠 文/摄</TD></TR></TABLE>
<TABLE cellSpacing=0 cellPadding=0 width="100%"><TR><TD align=center><IMG src="../../../res/1/20160512/1463.jpg"></TD></TR><TR><TD align=center class=pictitle>冯有庆在巷口的最后一个春天</TD></TR></TABLE>
<DIV id=ozoom style="ZOOM: 100%"><!--enpcontent--><founder-content>{each("<P>　　{}</P>", *F.body)}</founder-content><!--/enpcontent--></DIV>
<TABLE width="100%"><TR><TD align=right><A href="content_60730.htm">上一篇</A>　<A href="content_60732.htm">下一篇</A></TD></TR></TABLE></TD></TR></TABLE>
<TABLE width=1000 align=center><TR><TD align=center class=copyright>版权所有 江城早报社　未经许可不得转载　本网站所有内容属江城早报社<BR>按照《互联网新闻信息服务管理规定》本报保留所有权利</TD></TR></TABLE></BODY></HTML>""",
    build=whole,
    day="2016-05-12",
    authors=("卞海棠",),
)

# ---------------------------------------------------------------- trades and pastimes

M = story(
    "两市缩量震荡 航运板块午后领涨",
    "沪深两市周三缩量震荡，沪指收报3012.46点，跌0.17%；深成指收报10482.33点，涨0.21%。两市合计成交4126亿元，较上一交易日减少近六百亿元。",
    "盘面上，航运、化肥、纺织等板块涨幅居前，煤炭、券商、白酒跌幅较大。午后航运板块快速拉升，三只个股封于涨停。",
    "消息面上，干散货运价指数连续第六个交易日上涨，创下近八个月新高。业内人士认为，春耕备货和铁矿石补库共同推高了短期运力需求。",
    "东岳证券分析师仇新宇表示，当前市场成交清淡，资金仍以短线为主，指数在三千点附近还会反复，建议控制仓位，关注业绩确定性较强的品种。",
)
add(
    "finance portal of 2013",
    M,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{M.title} _ 财海网(Caihai.example)</title><link href="/css/newsindexv2.css" rel="stylesheet" /></head><body>
<div class="topbar"><a href="#">财海首页</a><a href="#">加收藏</a><span class="hq">上证:<em>3012.46</em> -5.12 -0.17% 深证:<em>10482.33</em> 22.01 0.21%</span><a href="#">股吧</a><a href="#">博客</a><a href="#">基金交易</a><a href="#">免费版下载</a></div>
<div class="nav"><a href="#">财经</a><a href="#">股票</a><a href="#">全球</a><a href="#">港股</a><a href="#">期货</a><a href="#">外汇</a><a href="#">银行</a><a href="#">基金</a><a href="#">数据</a><a href="#">行情</a></div><div class="Mytop">您所在的位置：<a href="#">首页</a> &gt; <a href="#">股票频道</a> &gt; <a href="#">大盘分析</a> &gt; 正文</div>
<div class="newsContent"><h1>{M.title}</h1><div class="Info"><span>2016年04月20日 15:06</span><span>来源：<a href="http://www.zqdb.example/">证券晨讯网</a></span><span class="pl"><a href="#"><em id="cmtnum">46</em>人评论</a></span><span><em>1782</em>人参与</span><span class="sj"><a href="#">手机看新闻</a></span></div>
<div id="ContentBody" class="Body"><p class="adcon"><a href="#">【掌上财海：随时随地看行情】</a></p><p>　　{M.body[0]}</p><p>　　{M.body[1]}</p><p>　　{M.body[2]}</p><p>　　{M.body[3]}</p><p class="res-edit">(责任编辑：DF142)</p></div>
<div class="sm">郑重声明：财海网发布此信息的目的在于传播更多信息，与本网站立场无关。财海网不保证该信息（包括但不限于文字、数据及图表）全部或者部分内容的准确性、真实性、完整性、有效性、及时性、原创性等。相关信息并未经过本网站证实，不对您构成任何投资建议，据此操作，风险自担。</div>
<div class="xgxw"><h3>相关报道</h3><ul>{each('<li><a href="#">{}</a></li>', "干散货运价六连涨", "机构：三千点不必恐慌", "4月20日涨停板复盘")}</ul></div><div class="gb"><h3>股吧热帖</h3><ul>{each('<li><a href="#">{}</a></li>', "明天还能上车吗", "航运这波能走多远")}</ul></div></div>
<div class="rightcol"><h3>点击排行</h3><ol>{each('<li><a href="#">{}</a></li>', "六家公司今日停牌", "新股中签率公布", "人民币中间价上调")}</ol><h3>自选股</h3><form>代码<input size="8"><button>查行情</button></form></div>
<div class="footer"><a href="#">关于我们</a>|<a href="#">联系我们</a>|<a href="#">诚聘英才</a>|<a href="#">法律声明</a>|<a href="#">意见与建议</a><br />信息网络传播视听节目许可证 某证号：9908314　版权所有：财海网</div></body></html>""",
    build=whole,
    day="2016-04-20",
    time="15:06",
    origin="证券晨讯网",
)

T = story(
    "旧机换新颜：磐石U5轻薄本拆解与散热实测",
    "[IT港湾 评测] 去年底发布的磐石U5以1.1公斤的重量打动了不少经常出差的用户，但网上关于它“烫手”的抱怨也一直没有断过。今天我们就把它拆开，看看热量到底去了哪里。",
    "一、拆机：九颗螺丝，没有暗扣",
    "磐石U5的底盖由九颗十字螺丝固定，拧下后从转轴一侧轻轻掀起即可，没有恼人的暗扣。内部布局相当紧凑，电池占去一半以上的空间，主板只有巴掌大小。",
    "散热部分采用单热管加单风扇的设计，热管宽八毫米，覆盖处理器和供电模块。令人意外的是，固态硬盘正好位于热管末端，却没有任何散热垫。",
    "二、烤机：三十分钟后稳定在八十三度",
    "我们在二十五度的室温下进行双烤，三十分钟后处理器温度稳定在八十三度，频率回落到2.1GHz。键盘面最热的位置在F5和F6之间，为四十六点七度，左侧掌托仅三十二度。",
    "给硬盘加贴一片一毫米厚的导热垫后，硬盘温度由七十一度降到六十度，成本不到十元，动手能力强的朋友可以一试。",
)
add(
    "computer site of 2010, first of two parts",
    T,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{T.title}_IT港湾笔记本频道</title><link href="http://www.itgw.example/css/article2010.css" rel="stylesheet" /><script>var docId=2091177;</script></head><body>
<div id="Jnav"><a href="#">首页</a><a href="#">笔记本</a><a href="#">手机</a><a href="#">数码相机</a><a href="#">DIY硬件</a><a href="#">家电</a><a href="#">下载</a><a href="#">报价</a><a href="#">论坛</a></div><div class="guide"><a href="#">IT港湾首页</a>&gt;<a href="#">笔记本</a>&gt;<a href="#">评测</a>&gt;正文</div>
<div class="area"><div class="col-ab"><div class="artTit"><h1>{T.title}</h1><p class="artInfo"><span class="tmp">2015-03-26 09:40</span> 出处：IT港湾原创 作者：韦小舟 责任编辑：zhouyan2 <a href="#" class="cmt">（评论0条）</a></p></div>
<div class="artGuide"><i>本文导航</i><ul><li class="cur">第1页：拆机与烤机</li><li><a href="2091177_1.html">第2页：续航与总结</a></li></ul></div>
<div id="artText" class="content"><p>　　{T.body[0]}</p><p align="center"><a href="#"><img src="http://img.itgw.example/1503/1.jpg" /></a><br />图1　磐石U5 底盖</p><p>　　<strong>{T.body[1]}</strong></p><p>　　{T.body[2]}</p><p>　　{T.body[3]}</p><p align="center"><a href="#"><img src="http://img.itgw.example/1503/2.jpg" /></a><br />图2　单热管与风扇</p><p>　　<strong>{T.body[4]}</strong></p><p>　　{T.body[5]}</p><p>　　{T.body[6]}</p>
<table class="prod" border="1" width="100%"><tr><td><img src="http://img.itgw.example/p/u5.jpg" width="80" /></td><td><a href="#">磐石 U5</a> <a href="#">图片</a> <a href="#">论坛</a> <a href="#">报价</a></td></tr></table></div>
<div class="artPage"><span>1</span><a href="2091177_1.html">2</a><a href="2091177_1.html">下一页</a><a href="2091177_all.html">查看全文</a></div>
<div class="artShare">收藏到：<a href="#">QQ书签</a><a href="#">百度搜藏</a><a href="#">鲜果</a><a href="#">开心网</a></div><div class="artLink"><h3>相关文章</h3><ul>{each('<li><a href="#">{}</a></li>', "五款千元级固态硬盘横评", "轻薄本选购指南", "怎样给笔记本换硅脂")}</ul></div></div>
<div class="col-c"><div class="thB">网友最关注机型</div><ol>{each('<li><a href="#">{}</a></li>', "磐石U5 ￥5299", "飞翼X13 ￥6499", "长松T450 ￥7100")}</ol><div class="thB">频道热点</div><ul>{each('<li><a href="#">{}</a></li>', "开学季促销汇总", "显示器买大还是买清")}</ul></div></div>
<div id="footer"><a href="#">网站地图</a>|<a href="#">合作媒体</a>|<a href="#">网站律师</a>|<a href="#">RSS订阅</a><br />未经授权禁止转载、摘编、复制或建立镜像.如有违反,追究法律责任.</div></body></html>""",
    build=whole,
    day="2015-03-26",
    time="09:40",
    origin="IT港湾原创",
    authors=("韦小舟",),
    editors=("zhouyan2",),
)

L = story(
    "全国羽毛球俱乐部赛：东港三比二险胜 汤可欣决胜局救三赛点",
    "体苑网讯 记者屠青松东港报道　昨晚，全国羽毛球俱乐部联赛第八轮展开争夺，坐镇主场的东港队经过四个多小时鏖战，以三比二险胜上届冠军西泽队，积分升至第二位。",
    "前四场双方战成二比二。第五场女单，十九岁的汤可欣迎战经验丰富的霍丽娜，决胜局一度以17比20落后，面对三个赛点。",
    "此后，汤可欣突然提速，连续三次网前抢攻得手，将比分扳平，并以23比21反败为胜。落地后，她跪在场上用毛巾捂住了脸。",
    "“17比20的时候我没想赢，只想把下一拍打过去。”赛后汤可欣说。主教练陆宽透露，汤可欣赛前两天还在发低烧，原本不在名单里。",
    "下一轮，东港队将客场挑战升班马南岗队。",
)
add(
    "sports paper's site of 2009",
    L,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"/><title>{L.title}_羽毛球_体苑网</title><link href="http://image.tiyuan.example/css/content.css" rel="stylesheet"/></head><body>
<div class="t_top"><a href="#">首页</a><a href="#">国内足球</a><a href="#">国际足球</a><a href="#">篮球</a><a href="#">网羽</a><a href="#">综合</a><a href="#">彩票</a><a href="#">视频</a><a href="#">体苑周报</a></div><div class="t_path"><a href="#">体苑网</a> - <a href="#">综合</a> - <a href="#">羽毛球</a> - 正文</div>
<div class="t_main"><div class="t_left"><h1 class="t_h1">{L.title}</h1><h3 class="t_from">http://www.TIYUAN.example　2016年11月28日01:17　来源：体苑周报　<a href="#">评论</a>(<b>9</b>)</h3>
<div class="t_gn"><span>字号：<a href="#">T</a>|<a href="#">T</a></span><a href="#">打印</a><a href="#">收藏</a></div><div id="zoom" class="t_text"><div class="t_img"><img src="http://image.tiyuan.example/2016/1128/a.jpg" alt=""/><p>汤可欣庆祝得分</p></div>{wide(L.body)}<p class="t_edit">(责任编辑：储梦)</p></div>
<div class="t_phone">手机上体苑网：wap.tiyuan.example，随时随地看比分</div><div class="t_about"><h4>相关新闻</h4><ul>{each('<li><a href="#">{}</a><span>11-25</span></li>', "西泽队客场连胜终结", "联赛第七轮战报", "陆宽：年轻人该上了")}</ul></div></div>
<div class="t_right"><h4>积分榜</h4><table><tr><th>名次</th><th>球队</th><th>积分</th></tr><tr><td>1</td><td>北辰</td><td>20</td></tr><tr><td>2</td><td>东港</td><td>17</td></tr><tr><td>3</td><td>西泽</td><td>16</td></tr></table><h4>热图</h4><a href="#"><img src="/i/1.jpg"/>马拉松选手扶起对手</a></div></div>
<div class="t_foot">体苑传媒集团 版权所有　客服热线：0000-67158000<br/>关于体苑 | 广告服务 | 友情链接 | 诚聘英才</div></body></html>""",
    build=whole,
    day="2016-11-28",
    time="01:17",
    origin="体苑周报",
    authors=("屠青松",),
    editors=("储梦",),
)

J = story(
    "雪线之上的“气象哨”",
    "海拔五千一百米，氧气含量不足平原的一半。凌晨四点，西部战区某边防连气象哨的门被风雪顶住，下士包铁山用肩膀撞了三次才撞开。",
    "他要去五十米外的观测场，记录温度、湿度、风速和积雪深度。这样的记录每天八次，八年没有断过一次。",
    "气象哨一共四个人，最年轻的十九岁。最长的一次，他们和山下断了联系三十七天，靠压缩干粮和雪水撑了过来。",
    "“山下的直升机能不能飞，要看我们的数。”班长齐鲁生说。去年冬天，一名巡逻战士高原肺水肿，正是他们连夜观测到的四十分钟无风窗口，让直升机成功降落。",
    "老兵退伍那天，没有带走一块石头，只把观测本的最后一页拍了照。那一页写着：晴，风力四级，能见度十公里，一切正常。",
)
add(
    "army's site of 2015",
    J,
    "",
    f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{J.title} - 铁军网</title><meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="catalogs" content="9021"><meta name="contentid" content="6630117"><link rel="stylesheet" href="/css/article_2015.css"></head><body>
<div class="g-nav"><div class="w"><a href="#">首页</a><a href="#">要闻</a><a href="#">陆军</a><a href="#">海军</a><a href="#">空军</a><a href="#">火箭军</a><a href="#">武警</a><a href="#">装备</a><a href="#">军史</a><a href="#">图片</a><a href="#">English</a></div></div>
<div class="w crumbs"><a href="#">铁军网</a> &gt; <a href="#">边海防</a> &gt; 正文</div>
<div class="w container"><div class="col-left"><div class="article-header"><h1>{J.title}</h1><div class="info"><span>来源：<a href="#">铁军报</a></span><span>作者：丁远航 文建邦</span><span>责任编辑：裴永胜</span><span>2016-01-26 07:18:42</span></div><div class="share"><span>分享到：</span><a class="bds_weixin" href="#"></a><a class="bds_tsina" href="#"></a></div></div>
<div class="article-content" id="article-content"><p style="text-align:center"><img src="attachement/jpg/site1/20160126/a.jpg"></p><p style="text-align:center"><span style="color:#3366ff">气象哨官兵在风雪中读取数据。文建邦摄</span></p><p style="text-align:center">■本报特约记者　丁远航　通讯员　文建邦</p>{wide(J.body)}</div>
<div class="article-tags">关键词：<a href="#">边防</a> <a href="#">气象</a> <a href="#">高原</a></div><div class="article-related"><h3>相关阅读</h3><ul>{each('<li><a href="#">{}</a></li>', "连长的雪地靴", "一封晚到两年的家书", "高原汽车兵：一辈子的弯道")}</ul></div></div>
<div class="col-right"><div class="box"><h3>热门新闻</h3><ol>{each('<li><a href="#">{}</a></li>', "新兵首次跳伞纪实", "退役坦克落户公园", "海上补给四十八小时")}</ol></div><div class="box"><h3>微信扫一扫</h3><img src="/images/ewm.png"><p>关注铁军网公众号</p></div></div></div>
<div class="g-foot"><p>关于我们 | 投稿须知 | 版权声明 | 网站地图</p><p>铁军报社主办　版权所有　未经书面授权不得转载或镜像</p></div></body></html>""",
    build=whole,
    day="2016-01-26",
    time="07:18",
    origin="铁军报",
    authors=("丁远航", "文建邦"),
    editors=("裴永胜",),
)

B = story(
    "岭西百所小规模学校共享音体美教师",
    "本报讯（记者 居远）“每周三盼着钟老师来，她会教我们打非洲鼓。”岭西省洛安县黑石小学只有四十二名学生，今年春季学期，他们第一次有了专职音乐教师。",
    "洛安县有不足百人的小规模学校一百零四所，长期缺少音体美教师。去年秋季，该县组建由六十二名教师组成的走教队，每人固定服务两到三所学校，编制留在中心校，交通和生活补贴由县财政承担。",
    "走教教师钟小禾负责三所学校，每周骑摩托车往返一百四十公里。“路远，但孩子们等着。”她说。",
    "为让走教教师留得住，洛安县规定，走教满三年的教师在职称评聘中优先，并在三个片区建起周转宿舍。",
    "目前，该县小规模学校音体美课程开课率由百分之三十八提高到百分之九十六。岭西省教育厅已将这一做法在全省二十九个县推广。",
)
add(
    "education paper's site of 2010",
    B,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{B.title} - 华夏教育新闻网</title><link href="../../images/style.css" rel="stylesheet" type="text/css" /></head><body>
<div id="head"><img src="../../images/jy_logo.gif" /><div id="menu"><a href="#">新闻</a> | <a href="#">基教</a> | <a href="#">高教</a> | <a href="#">职教</a> | <a href="#">幼教</a> | <a href="#">民教</a> | <a href="#">评论</a> | <a href="#">校园</a> | <a href="#">教育人物</a></div></div>
<div id="body_l"><div id="body_nav"><a href="#">首页</a> → <a href="#">中国教育</a> → <a href="#">地方</a> → 正文</div><h1 id="body_title">{B.title}</h1>
<div id="body_in">www.hxjy.example　2015年04月02日　作者：记者　居远　来源：华夏教育新闻网—华夏教育报</div><div id="body_tool">字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>　<a href="#">打印</a>　<a href="#">转发</a></div>
<div id="body_c"><div class="TRS_Editor">{wide(B.body)}<p>　　《华夏教育报》2015年4月2日第2版</p></div></div>
<div id="body_tag">标签：<a href="#">走教</a> <a href="#">小规模学校</a></div><div id="body_copy">〖声明〗凡本网注明“来源：华夏教育报”的作品，均为本报社版权作品，未经授权不得转载、摘编或利用其他方式使用。</div>
<div id="body_about"><h3>相关阅读</h3><ul>{each('<li><a href="#">{}</a></li>', "一所村小的鼓乐队", "教师轮岗的加减法", "乡村体育课怎么上")}</ul></div></div>
<div id="body_r"><h3>最新新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "高校自主招生简章公布", "中小学推迟到校时间试点", "职教集团跨省联合")}</ul><h3>一周排行</h3><ol>{each('<li><a href="#">{}</a></li>', "小学生作业清单引热议", "校长谈晚自习")}</ol></div>
<div id="foot">关于我们 | 诚聘英才 | 联系我们 | 版权声明<br />华夏教育报刊社 主办　华夏教育新闻网 版权所有</div></body></html>""",
    build=whole,
    day="2015-04-02",
    origin="华夏教育新闻网—华夏教育报",
    authors=("居远",),
)

Z = story(
    "宁港三季度住宅成交回暖 刚需户型占六成",
    "记者昨日从宁港市房地产交易中心获悉，今年三季度全市商品住宅成交1.38万套，环比增长百分之十七，成交均价每平方米9640元，环比微涨百分之零点八。",
    "从户型看，九十平方米以下的刚需户型占总成交量的六成，改善型户型占三成，其余为大户型和别墅。",
    "北仓和东湾两个新区仍是成交主力，合计占全市的百分之四十六。业内人士分析，地铁2号线开通在即，沿线楼盘前期积压的需求集中释放。",
    "“现在看房的人多，但下单很慢，一套房要带看六七次。”在东湾从事销售工作的舒敏告诉记者，开发商普遍以九五折吸引首付充足的客户。",
    "中原置地宁港研究中心预计，四季度全市还有四十二个项目入市，供应充足，价格将以稳为主。",
)
add(
    "property portal of 2011",
    Z,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{Z.title} - 宁港房巢网</title><link href="http://js.fangchao.example/news/css/detail2011.css" rel="stylesheet" /></head><body>
<div class="hd"><a href="#"><img src="http://img.fangchao.example/logo.gif" /></a><span class="city">宁港 [<a href="#">切换城市</a>]</span><ul><li><a href="#">新房</a></li><li><a href="#">二手房</a></li><li><a href="#">租房</a></li><li><a href="#">写字楼</a></li><li><a href="#">家居</a></li><li><a href="#">业主论坛</a></li><li><a href="#">资讯</a></li></ul></div>
<div class="news_site"><a href="#">宁港房巢网</a> &gt; <a href="#">宁港资讯</a> &gt; <a href="#">市场</a> &gt; 正文</div>
<div class="wrap"><div class="newsleft"><div class="title"><h1>{Z.title}</h1></div><div class="comeFrom">2015-10-16 08:05:00　　<a href="http://www.ngrb.example">宁港日报</a>　　欧阳若水　　<a href="#" class="red">[网友评论]</a>　<a href="#">[我要纠错]</a></div>
<div class="leadin"><b>[提要]</b> 三季度宁港商品住宅成交1.38万套，环比增长17%，九十平方米以下户型占六成，业内预计四季度价格平稳。</div>
<div id="news_body" class="news_content"><div class="adhzh"><a href="#"><img src="http://ad.fangchao.example/300x250.jpg" /></a></div>{wide(Z.body)}</div>
<div class="edt">(责任编辑：lushan)</div><div class="lp"><h3>文中楼盘</h3><table><tr><th>楼盘名称</th><th>均价</th><th>电话</th></tr><tr><td><a href="#">东湾领秀</a></td><td>9800元/平方米</td><td>400-000-1100转2201</td></tr><tr><td><a href="#">北仓江语</a></td><td>8900元/平方米</td><td>400-000-1100转2207</td></tr></table></div>
<div class="smm">免责声明：凡注明“来源：房巢网”的所有文字图片等资料，版权均属房巢网所有，转载请注明出处；文章内容仅供参考，不构成投资建议；文中所涉面积，如无特殊说明，均为建筑面积。</div>
<div class="xgy"><h3>相关资讯</h3><ul>{each('<li><a href="#">{}</a><span>2015-10</span></li>', "地铁2号线年底试运行", "公积金贷款额度上调", "东湾一地块拍出高价")}</ul></div></div>
<div class="newsright"><h3>楼盘排行榜</h3><ol>{each('<li><a href="#">{}</a></li>', "东湾领秀", "海棠公馆", "北仓江语")}</ol><h3>看房团</h3><p><a href="#">本周六东湾线，免费报名</a></p></div></div>
<div class="ft"><a href="#">关于房巢网</a>|<a href="#">网站合作</a>|<a href="#">联系我们</a>|<a href="#">招聘信息</a>|<a href="#">网站地图</a><br />北方房巢信息技术有限公司 版权所有</div></body></html>""",
    build=whole,
    day="2015-10-16",
    time="08:05",
    origin="宁港日报",
    authors=("欧阳若水",),
    editors=("lushan",),
)

A = story(
    "后排变宽敞 实拍长轴距版启岳S6",
    "[车巷网 新车图解] 启岳S6上市两年来，最常被车主吐槽的就是后排空间。日前，我们在厂家的试车场提前拍到了加长78毫米的长轴距版，新车预计下月上市。",
    "外观方面，长轴距版与现款几乎没有差别，只有后车门明显变长，车窗尾部多了一块三角玻璃。轮圈换成了17英寸双五辐样式。",
    "坐进后排，变化立竿见影。身高178厘米的体验者坐在调好的前排后面，腿部还有两拳半的余量，比现款多出整整一拳。座椅靠背角度可以调节，中央扶手里增加了两个杯架。",
    "动力仍为1.8升自然吸气发动机，最大功率102千瓦，匹配五速手动或六速自动变速箱。由于车重增加45公斤，百公里综合油耗预计上升0.2升。",
    "全文总结：用不到八十毫米换来大半个级别的提升，对家庭用户来说很有吸引力。如果价格能控制在现款基础上加价五千元以内，它会是同级车里的有力竞争者。（文/车巷网 廉江）",
)
add(
    "car site of 2009",
    A,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>【图】{A.title}_车巷网</title><link href="http://x.chexiang.example/css/article.css" rel="stylesheet" /></head><body>
<div class="topbar"><a href="#">车巷网首页</a><a href="#">新车</a><a href="#">评测</a><a href="#">导购</a><a href="#">行情</a><a href="#">用车</a><a href="#">图片</a><a href="#">报价</a><a href="#">论坛</a><span class="tr"><a href="#">登录</a>　<a href="#">注册</a></span></div>
<div class="subnav"><a href="#">车巷网</a> &gt; <a href="#">新车</a> &gt; <a href="#">新车图解</a> &gt; 正文</div>
<div class="content"><div class="article"><h1>{A.title}</h1><div class="article-info"><span>2015年8月14日 00:05</span><span>来源：<a href="#">车巷网</a></span><span>类型：原创</span><span>编辑：<a href="#">廉江</a></span><span><a href="#">评论</a><a href="#" class="c">(<b>152</b>)</a></span></div>
<div class="article-content" id="articleContent"><p>　　<strong>{A.body[0][:10]}</strong>{A.body[0][10:]}</p><p align="center"><a href="#"><img src="http://img.chexiang.example/20150814/1.jpg" alt="启岳S6" /></a></p><p>　　{A.body[1]}</p><p align="center"><a href="#"><img src="http://img.chexiang.example/20150814/2.jpg" /></a><br />『后车门明显加长』</p><p>　　{A.body[2]}</p><p align="center"><a href="#"><img src="http://img.chexiang.example/20150814/3.jpg" /></a><br />『腿部余量两拳半』</p><p>　　{A.body[3]}</p><p>　　{A.body[4]}</p></div>
<div class="article-vote"><a href="#">支持一下 <b>88</b></a><a href="#">分享到</a></div><div class="article-series"><h3>文章标签：</h3><a href="#">启岳S6</a><a href="#">中型车</a><dl><dt><a href="#">启岳S6</a></dt><dd>指导价：11.98-15.38万</dd><dd><a href="#">询底价</a> <a href="#">配置</a> <a href="#">口碑</a></dd></dl></div>
<div class="article-rel"><h3>推荐阅读</h3><ul>{each('<li><a href="#">{}</a></li>', "试驾启岳S6自动版", "十五万元家用车怎么选", "新车保养误区")}</ul></div><div class="reply"><h3>网友评论</h3><p class="u">[四川 成都] 老张开慢车：加长了才好卖，等降价。</p><p class="u">[山东 临沂] 风里雨里：油耗还是高。</p></div></div>
<div class="aside"><h3>热门新车</h3><ol>{each('<li><a href="#">{}</a></li>', "启岳S6长轴距版", "云翔M3", "骏途X9")}</ol><h3>降价排行</h3><ol>{each('<li><a href="#">{}</a></li>', "云翔M3 直降1.2万", "金桥V5 直降9000")}</ol></div></div>
<div class="footer"><a href="#">关于我们</a> <a href="#">联系我们</a> <a href="#">招贤纳士</a> <a href="#">帮助中心</a><br />&copy; 2004-2015 chexiang.example All Rights Reserved. 车巷网 版权所有</div></body></html>""",
    build=whole,
    day="2015-08-14",
    time="00:05",
    origin="车巷网",
    authors=("廉江",),
    editors=("廉江",),
)

K = story(
    "春天总犯困 五个小动作让你醒过来",
    "立春之后，很多人觉得白天昏昏沉沉，怎么也睡不够。医生介绍，这是由于气温升高，体表血管扩张，脑部供血相对减少造成的，多数情况下不需要吃药。",
    "1、干洗脸",
    "双手搓热，从下巴向额头轻推，再由两侧落下，反复二十次，可以促进面部血液循环。",
    "2、梳头",
    "用木梳或手指从前额梳到后颈，力度以头皮微热为宜，每次三分钟。",
    "3、伸懒腰",
    "双臂上举，身体后仰，保持五秒，重复十次。久坐的人每小时应做一组。",
    "4、踮脚尖",
    "站立，脚跟提起再缓缓落下，三十次为一组，能帮助下肢血液回流。",
    "5、深呼吸",
    "走到窗前，用鼻吸气四秒，屏住两秒，再用嘴慢慢呼出，连做十次。",
    "需要提醒的是，如果每天睡足八小时仍然困倦，并伴有打鼾、体重增加或情绪低落，应及时到医院就诊，排除睡眠呼吸暂停或甲状腺疾病。",
)
add(
    "health portal of 2011",
    K,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{K.title}_六六健康网_中医</title><meta name="description" content="立春之后，很多人觉得白天昏昏沉沉" /><link href="http://image.liuliu.example/css/article.css" rel="stylesheet" /></head><body>
<div class="hnav"><a href="#">健康首页</a><a href="#">疾病</a><a href="#">药品</a><a href="#">男性</a><a href="#">女性</a><a href="#">育儿</a><a href="#">中医</a><a href="#">减肥</a><a href="#">饮食</a><a href="#">名医在线</a></div><div class="ClassNav"><a href="#">六六健康网</a> &gt; <a href="#">中医</a> &gt; <a href="#">养生</a> &gt; <a href="#">四季养生</a> &gt; 正文</div>
<div class="wrap"><div class="main_left"><div class="art_box"><h1>{K.title}</h1><div class="date">2017-02-27 09:31:20　　<em class="sweb">来源：<a href="#">健康生活报</a></em>　　作者：车前　　<a href="#">我要评论</a></div>
<p class="summary"><b>核心提示：</b>“春困秋乏夏打盹”，不少上班族一到下午就哈欠连天。试试这五个小动作，几分钟就能提神。</p>
<div class="ads"><script src="http://ad.liuliu.example/336.js"></script></div><div class="art_con" id="contentText">{"".join(f"<p><strong>　　{line}</strong></p>" if line[1] == "、" else f"<p>　　{line}</p>" for line in K.body)}<p>　　(责任编辑：甘草)</p></div>
<div class="art_ask"><b>有问题？问医生</b><input value="请描述您的症状" /><button>免费提问</button><p>已有 1208 位医生在线</p></div><div class="art_page"><a href="#">上一篇：雨水时节吃什么</a><a href="#">下一篇：经常跷二郎腿的坏处</a></div>
<div class="art_rel"><h3>相关文章</h3><ul>{each('<li><a href="#">{}</a></li>', "春困怎么办 喝这三种茶", "午睡多久最合适", "六个穴位缓解疲劳")}</ul><h3>热门疾病</h3><p><a href="#">失眠</a> <a href="#">贫血</a> <a href="#">颈椎病</a> <a href="#">甲减</a></p></div></div></div>
<div class="main_right"><h3>精彩推荐</h3><ul>{each('<li><a href="#">{}</a></li>', "早餐的五种错误吃法", "看舌头知健康", "泡脚加点料")}</ul><h3>健康测试</h3><a href="#">测测你的睡眠质量</a></div></div>
<div class="foot"><p>特别声明：本站信息仅供参考，不能作为诊断及医疗的依据</p><p>关于我们 | 网站地图 | 联系方式 | 版权声明 | 广告服务</p><p>Copyright &copy; 2000-2017 六六健康网 版权所有</p></div></body></html>""",
    build=whole,
    day="2017-02-27",
    time="09:31",
    origin="健康生活报",
    authors=("车前",),
    editors=("甘草",),
)

W = story(
    "浦南法院：流动法庭开进橘园断“橘事”",
    "橘子红了，橘农却红了脸。11月3日，浦南市人民法院的流动法庭开进金盘镇橘园，当场审结一起因橘树越界引发的相邻纠纷。",
    "原告温某与被告游某的橘园相邻，中间隔着一条排水沟。十年前栽下的橘树如今枝繁叶茂，游某家的七棵树有一半枝条伸到了温某的地里，遮了光，也落了一地果子。",
    "“果子掉在我地里，算谁的？”庭审一开始，温某就抛出了这个问题，围坐在田埂上的三十多名橘农都笑了起来。",
    "审判员单秋实没有急于回答，而是带着双方丈量了地界，又请镇里的农技员讲解修枝的时间和方法。经过两个小时的调解，双方约定，由游某在采收后十日内修去越界枝条，落果归温某所有，今后每年冬季共同修枝。",
    "据了解，浦南法院今年以来已开展流动审判八十六场次，其中七成以上的案件以调解方式结案。",
)
add(
    "law paper's site of 2012",
    W,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{W.title}-法治之窗网</title><link href="/css/content_2011.css" rel="stylesheet" /></head><body>
<div class="top"><img src="/images/fz_logo.gif" /><div class="nav"><a href="#">首页</a>|<a href="#">高层</a>|<a href="#">政法</a>|<a href="#">法院</a>|<a href="#">检察</a>|<a href="#">公安</a>|<a href="#">司法</a>|<a href="#">立法</a>|<a href="#">案件</a>|<a href="#">地方</a>|<a href="#">律师</a></div></div><div class="search">站内搜索 <input type="text" /><input type="button" value="搜索" /></div>
<table width="960" align="center" cellpadding="0" cellspacing="0"><tr><td width="660" valign="top"><table width="640" border="0" align="center"><tr><td class="f12">法治之窗网首页&gt;&gt; <a href="#">法院频道</a>&gt;&gt; <a href="#">基层法庭</a></td></tr><tr><td align="center" class="f22 lh30 b">{W.title}</td></tr>
<tr><td align="center" class="f12">发布时间：2015-11-04 14:20:53　　<span id="zwly">来源：法治之窗网</span></td></tr><tr><td class="f12" align="center">【字号 <a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】　<a href="#">打印</a>　<a href="#">推荐</a>　<a href="#">关闭</a></td></tr>
<tr><td class="f14 black02" id="textcontent"><p>　　法治之窗网记者　麻玉成　法治之窗网通讯员　黎阳</p>{wide(W.body)}<p align="right">(责任编辑：佟雷)</p></td></tr>
<tr><td class="f12"><b>相关新闻</b><ul>{each('<li><a href="#">{}</a></li>', "马背上的调解书", "浦南：老法官工作室挂牌", "一棵榕树引起的官司")}</ul></td></tr></table></td>
<td width="300" valign="top" class="r"><h4>深度报道</h4><ul>{each('<li><a href="#">{}</a></li>', "执行法官的一天", "未成年人网络消费纠纷调查", "谁来监管代驾")}</ul><h4>法规速递</h4><ul>{each('<li><a href="#">{}</a></li>', "水上交通安全条例修订", "老年人权益保障办法施行")}</ul></td></tr></table>
<div class="foot"><a href="#">简介</a> <a href="#">关于我们</a> <a href="#">联系方法</a> <a href="#">网站声明</a> <a href="#">广告服务</a> <a href="#">招聘信息</a><br />Copyright 2011 by www.fzzc.example All Rights Reserved 法治之窗网 版权所有</div></body></html>""",
    build=whole,
    day="2015-11-04",
    time="14:20",
    origin="法治之窗网",
    authors=("麻玉成", "黎阳"),
    editors=("佟雷",),
)

U = story(
    "河流没有名字的时候",
    "读完宋知微的长篇小说《无名河》，合上书时窗外正下着雨。我忽然想起她在后记里写的那句话：一条河，在没有名字的时候，也是要流的。",
    "这部三十万字的小说，写了河边一个摆渡人家庭四代人的生活。它没有英雄，也没有奇遇，写的是怎么修船、怎么补网、怎么在涨水的夜里把孩子放进木盆。小说的力量恰恰来自这种耐心。",
    "在叙述上，作者放弃了线性的家族史写法，把四代人的故事拆成一百零八个短章，像河里的石头一样散落。读者要自己踩着过河，有时候会踩空，但正是踩空的那一刻，水声格外清楚。",
    "值得一提的是小说的语言。宋知微长期在汉水上游做方言调查，书中的口语不是装饰，而是人物的骨头。比如外婆说“天要塌了，先把饭吃了”，一句话写尽了一生。",
    "当然，作品并非没有遗憾。第三部写到进城务工的一代，节奏明显加快，几个人物刚刚立起来便匆匆退场，与前两部的从容不太相称。",
    "但这些并不妨碍它成为近年来少见的、真正写出了河流气息的小说。河流有了名字，也就有了下游；而宋知微写的，是上游。",
)
add(
    "writers' site of 2013",
    U,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{U.title}--评论--文苑作家网</title><link href="/css/wyzj2013.css" rel="stylesheet" /></head><body>
<div class="top_bar"><a href="#">设为首页</a> <a href="#">加入收藏</a> <a href="#">会员信箱</a></div><div class="top_logo"><img src="/images/logo2013.jpg" width="1000" height="130" alt="" /></div><div class="menu"><a href="#">首页</a><a href="#">新闻</a><a href="#">评论</a><a href="#">小说</a><a href="#">散文</a><a href="#">诗歌</a><a href="#">儿童文学</a><a href="#">民族文学</a><a href="#">访谈</a><a href="#">报刊在线</a></div>
<div class="dqwz">您的位置：<a href="#">首页</a> &gt;&gt; <a href="#">评论</a> &gt;&gt; <a href="#">新作快评</a> &gt;&gt; 正文</div>
<div class="zw"><div class="zw_l"><h2 class="zw_bt">{U.title}</h2><h4 class="zw_fbt">——读宋知微长篇小说《无名河》</h4><div class="zw_xx">http://www.wyzj.example　2016年10月31日09:20　来源：文苑报　贺兰青</div><div class="zw_gj">[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]　<a href="#">打印本稿</a></div>
<div class="zw_nr"><p><img src="/pic/2016/wmh.jpg" align="left" hspace="10" /></p>{wide(U.body)}</div>
<div class="zw_fx">分享到：<a href="#">微博</a> <a href="#">QQ空间</a> <a href="#">豆瓣网</a></div><div class="zw_sp"><a href="#">上一篇：长诗的呼吸与节制</a><br /><a href="#">下一篇：在方言的缝隙里</a></div><div class="zw_pl"><h3>网友评论</h3><p>专题、栏目评论，请遵守国家法律法规。</p></div></div>
<div class="zw_r"><h3>新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "青年作家研修班结业", "乡土小说研讨会举行", "文学馆新年展开幕")}</ul><h3>新书推荐</h3><ul>{each('<li><a href="#">{}</a></li>', "《山中一日》", "《候车室》", "《盐路》")}</ul></div></div>
<div class="db"><p>版权所有 文苑作家网　编辑部邮箱：wyzj@wyzj.example</p><p>通讯地址：望京市东土城路25号 邮编990013</p></div></body></html>""",
    build=whole,
    day="2016-10-31",
    time="09:20",
    origin="文苑报",
    authors=("贺兰青",),
)

# ---------------------------------------------------------------- Chinese papers abroad

IP = story(
    "新村老屋改民宿 年轻人回流守住一条街",
    "（怡保18日讯）曾经只剩老人和猫的甲板新村老街，如今周末一房难求。三名返乡的年轻人用五年时间，把十一间闲置板屋改成民宿，带旺了整条街的咖啡店和糕饼铺。",
    "发起人之一的郑凯文（34岁）原在吉隆坡当绘图员。他说，祖母去世后，老屋空置两年，屋顶漏水，家人原本想以6万令吉卖掉，他舍不得，便辞职回来自己修。",
    "“第一晚收了60令吉，客人是一对退休夫妇，早上起来问我隔壁的咖啡什么时候开，我才知道老街还有人在等。”",
    "村长李国安指出，新村原有320户，目前常住的不到150户。民宿开办后，有8户年轻家庭搬回，村里的华小今年一年级学生由5人增至11人。",
    "不过，他也担忧，若外来资金大量涌入，租金上涨，真正住在这里的人反而会被挤走。村委会正与地方政府商讨，把民宿总数限制在30间以内。",
)
add(
    "Malaysian Chinese paper's site of 2009",
    IP,
    "",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{IP.title} | 大都会 | 椰洲网 YEZHOU-i</title><meta name="generator" content="TYPO3 4.1 CMS" /><link rel="stylesheet" type="text/css" href="typo3temp/stylesheet_99.css" /></head><body>
<div id="masthead"><img src="fileadmin/logo.jpg" alt="椰洲网" /><div id="weather">怡保 24°C - 33°C</div></div><div id="topmenu"><a href="#">主页</a><a href="#">国内</a><a href="#">国际</a><a href="#">财经</a><a href="#">大都会</a><a href="#">花城</a><a href="#">大霹雳</a><a href="#">言路</a><a href="#">娱乐</a><a href="#">体育</a><a href="#">讣告</a></div>
<table width="980" cellpadding="0" cellspacing="0" align="center"><tr><td width="180" valign="top" class="lmenu"><a href="#">即时新闻</a><br /><a href="#">热点</a><br /><a href="#">地方</a><br /><a href="#">副刊</a><br /><a href="#">部落格</a><br /><a href="#">电子报</a></td>
<td width="550" valign="top"><div class="path">主页 &gt; 地方 &gt; 大霹雳</div><div id="article"><h1>{IP.title}</h1><div class="date">2016-06-19 08:02</div><div class="tool"><a href="#">打印</a> <a href="#">电邮给朋友</a> <a href="#">加入书签</a> 字体：<a href="#">+</a> <a href="#">-</a></div>
<div class="photo"><img src="uploads/pics/kb.jpg" alt="" /><p class="caption">郑凯文在修缮后的板屋前。（图：椰洲日报）</p></div>{each('<p class="bodytext">{}</p>', *IP.body)}<p class="bodytext">（椰洲日报）</p></div>
<div class="share"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Email</a></div><div class="rel"><h3>其他新闻</h3><ul>{each('<li><a href="#">{}</a></li>', "怡保旧街场停车位不足", "霹雳州水坝水位回升", "太平湖畔老树复育")}</ul></div><div class="comment"><h3>读者留言</h3><p>只限会员留言，请先<a href="#">登入</a>。</p></div></td>
<td width="250" valign="top"><div class="hot"><h3>24小时热门</h3><ol>{each('<li><a href="#">{}</a></li>', "榴梿产量增三成", "油价周四调整", "槟城第二大桥封路")}</ol></div><div class="ad"><img src="ad/250x250.gif" alt="" /></div></td></tr></table>
<div id="footer">版权所有 椰洲媒体集团 (12345-X) &copy; 2016 All rights reserved.　关于我们 | 广告 | 订阅报纸 | 联络我们</div></body></html>""",
    build=whole,
    day="2016-06-19",
    time="08:02",
    origin="椰洲日报",
)

SG = story(
    "红山小贩收档前免费派粥 街坊排出温馨队",
    "傍晚六点半，红山一座小贩中心的粥摊前排起长队。没有人付钱，也没有人插队，摊主把锅里最后的三十碗粥一碗碗递出去。",
    "今年六十七岁的粥摊摊主卓亚福，从八年前开始在收档前派粥。起因是一名独居老人每天来买半碗，说“一碗吃不完，也舍不得钱”。",
    "“倒掉可惜，给人吃才对得起米。”卓亚福受访时说，他现在每天特地多煮五公斤米，成本约十二元。",
    "派粥的消息传开后，一些街坊悄悄在摊位前放米、放鸡蛋，附近一所中学的学生也组织起来，每周二和周五帮忙把粥送到行动不便的老人家里。",
    "今年底，卓亚福的租约到期，儿子劝他退休。他还没有决定。“我不做，锅可以给别人做，粥不能停。”",
)
add(
    "Singapore Chinese paper's site of 2010",
    SG,
    "",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>{SG.title} | 星岛联华早报网</title><link rel="stylesheet" href="/css/lhzb_article.css" type="text/css"></head><body bgcolor="#FFFFFF">
<table width="960" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td><a href="/"><img src="/images/lhzb_logo.gif" border="0"></a></td><td align="right"><script src="/js/ad728.js"></script></td></tr><tr><td colspan="2" class="menu"><a href="#">首页</a> <a href="#">即时报道</a> <a href="#">新加坡</a> <a href="#">中国</a> <a href="#">国际</a> <a href="#">财经</a> <a href="#">言论</a> <a href="#">副刊</a> <a href="#">论坛</a> <a href="#">订阅</a></td></tr></table>
<table width="960" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td width="170" valign="top" class="left"><b>新加坡新闻</b>{each('<br>·<a href="#">{}</a>', "组屋翻新计划展开", "巴士路线调整", "国庆庆典门票登记")}</td>
<td width="560" valign="top"><table width="530" align="center"><tr><td class="art_kick">社区</td></tr><tr><td class="art_title"><h1>{SG.title}</h1></td></tr><tr><td class="art_date">(2015-07-14)</td></tr><tr><td class="art_by">● 辜雅雯　报道</td></tr>
<tr><td class="art_body" id="article_content"><!-- Article begin -->{each("<p>　　{}</p>", *SG.body)}<p>《联华早报》</p><!-- Article end --></td></tr><tr><td class="art_tool"><a href="#">电邮</a> | <a href="#">打印</a> | <a href="#">回上一页</a></td></tr><tr><td class="art_rel"><b>相关新闻</b>{each('<br><a href="#">{}</a>', "小贩中心租金津贴延长", "百年粥店第四代接班")}</td></tr></table></td>
<td width="230" valign="top" class="right"><img src="/ads/200x300.jpg"><br><b>热门新闻</b>{each('<br>·<a href="#">{}</a>', "全国中学生作文赛揭晓", "东海岸海滩关闭数日", "拥车证价格走低")}</td></tr></table>
<table width="960" align="center"><tr><td align="center" class="foot"><a href="#">关于我们</a> | <a href="#">隐私权</a> | <a href="#">服务条款</a> | <a href="#">广告</a> | <a href="#">联络我们</a><br>新加坡联华报业控股有限公司版权所有(公司登记号:199901234E)</td></tr></table></body></html>""",
    build=whole,
    day="2015-07-14",
    origin="联华早报",
    authors=("辜雅雯",),
)
