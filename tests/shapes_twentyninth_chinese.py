"""A twenty-ninth album of pages, Chinese pages: government sites and media, written without sight of the rules.

Each page has a frame of its own, in the manner of one kind of publishing system; every name, host and text is invented.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, indented, paragraphs, story

TWENTYNINTH_CHINESE = Album()
add = TWENTYNINTH_CHINESE.add


def site(
    top: str,
    bottom: str,
    *,
    opening: str = '<!DOCTYPE html><html lang="zh-CN">',
    charset: str = '<meta charset="utf-8">',
    body: str = "<body>",
) -> Build:
    """A frame: what stands above and below the middle of the page."""
    return lambda language, title, middle, head: (
        f"{opening}<head>{charset}<title>{title}</title>{head}</head>{body}\n{top}\n{middle}\n{bottom}\n</body></html>"
    )


def cells(rows: tuple[tuple[str, ...], ...]) -> str:
    return "".join("<tr>" + "".join(f"<td><p>{x}</p></td>" for x in row) + "</tr>" for row in rows)


def flat(rows: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(x for row in rows for x in row)


# ---------------------------------------------------------------- government

HZ = story(
    "关于印发《湖库藻类水华应急监测技术要求（试行）》的通知",
    "湖沼办监测〔2022〕17号",
    "各省、自治区、直辖市湖沼保护主管部门，各流域监测中心：",
    "为规范湖库藻类水华应急监测工作，提高预警预报能力，我局组织编制了《湖库藻类水华应急监测技术要求（试行）》，现印发给你们，请参照执行。",
    "执行中遇到的问题和建议，请及时反馈我局监测司。试行期间，各地可结合本行政区域湖库特征，制定更为严格的监测方案。",
    "附件：湖库藻类水华应急监测技术要求（试行）",
    "国家湖沼保护局办公室",
    "2022年5月11日",
    "（此件社会公开）",
    "抄送：各直属单位。",
)
add(
    "ministry, circular with its card, laid out anew in 2019",
    HZ,
    "{T}_国家湖沼保护局",
    f"""<div class="innerBg"><div class="mainContainer"><div class="bread_nav">当前位置：<a href="/" class="CurrChnlCls">首页</a> &gt; <a href="../../" class="CurrChnlCls">政策文件</a> &gt; <a href="../" class="CurrChnlCls">办公室文件</a></div>
<div class="content_top_box"><div class="content_top_tab"><ul><li class="first"><span>名　　称</span><div><p>{HZ.title}</p></div></li><li><i>索 引 号</i><div>000019274/2022-00216</div></li><li><i>分　　类</i><div>湖沼监测</div></li><li><i>发布机关</i><div>国家湖沼保护局办公室</div></li><li><i>生成日期</i><div>2022-05-12</div></li><li><i>文　　号</i><div>湖沼办监测〔2022〕17号</div></li><li class="last"><i>主 题 词</i><div></div></li></ul></div></div>
<div class="content_body cjcs_pc"><h2 class="cjcs_phone_title">{HZ.title}</h2><div class="content_body_box"><div class="TRS_Editor"><p align="center" style="text-align: center;">{HZ.body[0]}</p><p>{HZ.body[1]}</p>{indented(HZ.body[2:4])}<p>　　<a href="./W020220512571882370513.pdf" target="_blank">{HZ.body[4]}</a></p><p align="right">　　{HZ.body[5]}</p><p align="right">　　{HZ.body[6]}</p>{indented(HZ.body[7:])}</div></div></div>
<div class="tool_box"><a class="print" href="javascript:window.print()">打印</a><a class="up" href="#">返回顶部</a><div class="sharebox">分享到：<a class="weibo"></a><a class="weixin"></a></div></div></div></div>""",
    head='<meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="SiteName" content="国家湖沼保护局"><meta name="SiteDomain" content="www.huzhao.example"><meta name="SiteIDCode" content="bm98000001"><meta name="ColumnName" content="办公室文件"><meta name="ArticleTitle" content="关于印发《湖库藻类水华应急监测技术要求（试行）》的通知"><meta name="PubDate" content="2022-05-12 15:53"><meta name="ContentSource" content="">',
    day="2022-05-12",
    origin="国家湖沼保护局办公室",
    build=site(
        '<div class="h_header"><div class="h_top"><a>微博</a><a>微信</a><a>English</a><a>无障碍浏览</a></div><h1 class="logo"><a href="/"><img src="/images/logo2019.png"></a></h1><ul class="h_menu"><li><a href="/">首页</a></li><li><a href="/jg/">组织机构</a></li><li><a href="/xw/">要闻动态</a></li><li><a href="/zcwj/">政策文件</a></li><li><a href="/hjzl/">湖沼质量</a></li><li><a href="/hd/">互动交流</a></li></ul></div>',
        '<div class="footer"><ul class="f_link"><li>链接：</li><li><a>全国人大</a></li><li><a>全国政协</a></li><li><a>国家监察委员会</a></li></ul><p><a>网站地图</a> | <a>联系我们</a> | <a>版权声明</a></p><p>版权所有：国家湖沼保护局 | ICP备案编号：某ICP备05009132号 | 网站标识码：bm98000001</p></div><script src="/images/jquery.qrcode.min.js"></script><script>$("#qr").qrcode(window.location.href);</script>',
    ),
)

LC = story(
    "7月份全国粮食仓储设施运行情况",
    "7月份，全国标准仓房完好率达到98.6%，比上年同期提高0.4个百分点；气调储粮仓容新增210万吨，低温准低温储粮仓容新增345万吨。",
    "1—7月份，全国累计完成老旧仓房改造1260万吨，占年度计划的71.3%。分区域看，东部、中部、西部和东北地区分别完成年度计划的76.8%、72.5%、66.1%和69.4%。",
    "夏粮收购期间，各地累计投入烘干设备2.3万台套，日烘干能力达到98万吨，未发生大面积湿粮积压。",
)
add(
    "commission, monthly figures in three paragraphs",
    LC,
    "{T}-国家粮储和物资保障委员会",
    f"""<div class="main"><div class="location"><a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../../" class="CurrChnlCls">运行监测</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">月度情况</a></div>
<div class="article"><div class="article_l"><div class="article_title">{LC.title}</div><div class="article_channel"><div class="time">发布时间：2023/08/21</div><div class="laiyuan">来源：运行局</div><div class="dy"><span>[</span><a href="javascript:void(0)" onclick="doPrint()">打印</a><span>]</span></div><div class="cl"></div></div>
<div class="article_con article_con_notitle"><div class="TRS_Editor">{paragraphs(tuple("　　" + x for x in LC.body))}</div></div><div class="attachment_r"></div>
<div class="article_zs"><img src="/images/zs.png"><p>扫一扫在手机打开</p></div></div>
<div class="article_r"><h3>月度情况</h3><ul class="u-list"><li><a href="./t20230720_1358610.html" title="6月份全国粮食仓储设施运行情况">6月份全国粮食仓储设施运行…</a></li><li><a href="./t20230619_1357741.html" title="5月份全国粮食仓储设施运行情况">5月份全国粮食仓储设施运行…</a></li></ul></div></div></div>""",
    head='<meta name="renderer" content="webkit"><meta name="SiteName" content="国家粮储和物资保障委员会"><meta name="ArticleTitle" content="7月份全国粮食仓储设施运行情况"><meta name="PubDate" content="2023/08/21 15:30:14"><meta name="ContentSource" content="运行局"><meta name="ColumnName" content="月度情况">',
    day="2023-08-21",
    origin="运行局",
    build=site(
        '<div class="head_top"><div class="wd"><span id="showdate"></span><a>简体</a>|<a>繁体</a>|<a>邮箱</a></div></div><div class="head_nav"><a href="/"><img class="logo" src="/images/logo.png"></a><ul><li><a>机关概况</a></li><li><a>新闻动态</a></li><li><a>信息公开</a></li><li><a>运行监测</a></li><li><a>互动交流</a></li></ul><div class="search"><input id="qt" placeholder="请输入检索词"><button>搜索</button></div></div>',
        '<div class="footer"><p class="fl">主办单位：国家粮储和物资保障委员会　技术支持：信息中心</p><p>某ICP备05052393号　某公网安备11010202000001号　网站标识码bm98000004</p><p><a>联系我们</a><a>网站声明</a><a>网站地图</a></p></div><script>var _paq = window._paq || []; _paq.push(["trackPageView"]);</script>',
    ),
)

JK = story(
    "《乡村诊室设置与服务规范（2021年版）》解读",
    "一、制定背景",
    "乡村诊室是农村三级医疗服务网的网底。原规范自2009年印发以来，对改善农村居民就近看病条件发挥了重要作用，但其中关于用房面积、设备清单等规定已不适应当前需要，各地普遍希望修订。",
    "二、主要修订内容",
    "（一）调整用房要求。常住人口不足八百人的村，允许与邻村联合设置乡村诊室，或者由上级卫生院派出巡诊车定期服务。",
    "（二）更新设备清单。新增动态血压仪、便携式心电图机和远程会诊终端，删除已经淘汰的煤气消毒锅等七种设备。",
    "（三）明确服务项目。在原有常见病诊疗、转诊服务基础上，增加家庭病床随访、居家用药指导等六个项目。",
    "三、如何做好贯彻落实",
    "各地应当在2022年底前完成现有乡村诊室的对照评估，对确有困难的地区，可以设置一年过渡期。评估结果应当向社会公布，接受村民监督。",
)
add(
    "ministry of health, reading of a norm",
    JK,
    "{T}_基层健康服务司_国家健康服务总署",
    f"""<div class="w1024 position"><span>您现在所在位置：</span><a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="../list.shtml">最新信息</a>&nbsp;&gt;&nbsp;<a>基层健康服务司</a>&nbsp;&gt;&nbsp;<a>政策解读</a></div>
<div class="w1024 mb50"><div class="content"><div class="list"><div class="tit">{JK.title}</div><div class="source"><span>发布时间：&nbsp;2021-07-09</span><span class="mr">来源:&nbsp;基层健康服务司</span></div>
<div class="con" id="xw_box">{"".join(f'<p style="text-indent: 2em; text-align: justify;"><span style="font-family: 黑体; font-size: 16pt;">{x}</span></p>' if x[1] == "、" else f'<p style="text-indent: 2em; text-align: justify;"><span style="font-family: 仿宋; font-size: 16pt;">{x}</span></p>' for x in JK.body)}<p><br></p></div>
<div class="clear"></div><div class="pagebox"></div><div class="wx_ewm"><p>相关链接：</p><ul><li><a href="/jws/s7882/202107/6f0c1.shtml">关于印发乡村诊室设置与服务规范（2021年版）的通知</a></li></ul></div></div></div>
<div class="fx"><span>分享到</span><a class="icon-wx"></a><a class="icon-wb"></a><a class="icon-qzone"></a></div></div>""",
    head='<meta name="SiteName" content="国家健康服务总署"><meta name="ArticleTitle" content="《乡村诊室设置与服务规范（2021年版）》解读"><meta name="PubDate" content="2021-07-09 16:48:40"><meta name="ContentSource" content="基层健康服务司"><script src="/mTmK2l9Vx/jbQc1.js" r="m"></script>',
    day="2021-07-09",
    origin="基层健康服务司",
    build=site(
        '<div class="top"><div class="w1024"><a>官方微博</a><a>官方微信</a><a>客户端</a><a>English</a></div></div><div class="header"><div class="w1024"><a class="logo"><img src="/xcs/xhtml/images/logo.png"></a><div class="search-box"><form><input type="text" placeholder="搜索"></form></div><ul class="nav"><li><a>首页</a></li><li><a>机构</a></li><li><a>新闻</a></li><li><a>信息</a></li><li><a>服务</a></li><li><a>互动</a></li><li><a>专题</a></li></ul></div></div>',
        '<div class="footer"><div class="w1024"><p>地址：望京市西直街道14号　邮政编码：990044　电话：0000-68792114</p><p>国家健康服务总署 版权所有 技术支持：统计信息中心 某ICP备18024188号-2 网站标识码：bm98000014</p></div></div><script>(function(){var hm=document.createElement("script");hm.src="//hm.stat.example/h.js";})();</script>',
    ),
)

HW = story(
    "泊州首座光储充一体化公交场站投运",
    "昨天上午，泊州首座光储充一体化公交场站在西塘路建成投运。四十二个车位上方铺满光伏板，公交车驶入车位，充电机械臂自动伸出，整个过程不用人下车。",
    "场站装机容量1.6兆瓦，配套储能2兆瓦时，年发电量约170万千瓦时，可满足场站六成以上的用电需求。电价低谷时段储能，高峰时段放电，一年可节省电费九十余万元。",
    "“以前充一次电要拖着三十多斤的枪线来回跑，下雨天最怕漏电。”开了十四年公交车的驾驶员陆建方说，现在停好车就能回休息室喝口热水。",
    "市公共交通集团副总经理史敏告诉记者，到明年底，全市将再改造五座同类场站，届时绿电占公交用电的比例将达到三成。",
    "（记者 阮安澜 通讯员 蒋一帆）",
)
add(
    "city government, pages of a Hangzhou vendor, news of the daily",
    HW,
    "泊州市人民政府 泊州要闻 {T}",
    f"""<div class="dqwz_bg"><table width="1200" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="40" class="bt_link">当前位置： <a href="/index.html" class="bt_link">首页</a><span style='padding:0 5px'>&gt;</span><a href="/col/col1229/index.html" class="bt_link">走进泊州</a><span>&gt;</span><a href="/col/col1231/index.html" class="bt_link">泊州要闻</a></td></tr></table></div>
<div id="article" class="con_box"><!--<$[标题]>begin--><div class="title"><!--<$[标题名称(html)]>begin-->{HW.title}<!--<$[标题名称(html)]>end--></div><!--<$[标题]>end-->
<div class="explain"><span class="fl">发布日期：2019-11-06 08:35</span><span class="fl">信息来源：<!--<$[信息来源]>begin-->泊州日报<!--<$[信息来源]>end--></span><span class="fl">浏览次数：<script language="javascript" src="/module/visitcount/articlehits.jsp?colid=1231&artid=58830127"></script></span><span class="fr">字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span></div>
<div id="zoom" class="txt"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p style="text-align: center;"><img src="/picture/0/1911060835.jpg" width="600"></p>{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in HW.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="main-fxd"><div class="bdsharebuttonbox"><a class="bds_weixin"></a><a class="bds_tsina"></a></div><span onclick="window.print()">【打印本页】</span><span onclick="window.close()">【关闭窗口】</span></div></div>""",
    head='<meta name="Maketime" content="2019-11-06 09:12:03"><meta name="SiteName" content="泊州市人民政府"><meta name="SiteDomain" content="www.bozhou-gov.example"><meta name="ArticleTitle" content="泊州首座光储充一体化公交场站投运"><meta name="PubDate" content="2019-11-06 08:35"><meta name="contentSource" content="泊州日报"><meta name="author" content="">',
    day="2019-11-06",
    time="08:35",
    body=HW.body[:-1],
    origin="泊州日报",
    authors=("阮安澜", "蒋一帆"),
    build=site(
        '<div class="top1200"><span id="weather"></span><a href="/module/rss/rssfeed.jsp">RSS</a><a>长者版</a><a>无障碍</a></div><div class="banner"><img src="/images/135/banner.png"></div><ul class="navz"><li><a>首页</a></li><li><a>政府信息公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>走进泊州</a></li></ul>',
        '<div class="foot"><p>主办单位：泊州市人民政府办公室　承办单位：泊州市大数据发展管理局</p><p>某ICP备09041237号-1　某公网安备99040202000561号　网站标识码：9904000016</p><div style="display:none">通用内容发布系统</div></div><script src="/script/0/1507.js"></script>',
    ),
)

LZ = story(
    "荔洲镇：“流动图书车”开进村口榕树下",
    "“阿姨，我想借昨天没看完的那本恐龙书！”3月13日下午，伴随着熟悉的音乐，荔洲镇“流动图书车”准时停在沙尾村村口的大榕树下，放学的孩子们一拥而上。",
    "图书车由一辆退役的中巴改装而成，车内设置书架十二组，常备图书两千四百册，每周一到周五轮流开往全镇十九个村（社区），停靠两小时。",
    "荔洲镇宣传文体办负责人介绍，图书车今年1月上路，两个多月来借出图书六千余册，办理借书证一千一百张，其中八成是小学生。",
    "“我们村离镇上图书馆有九公里，大人没空接送，孩子想看书很难。”沙尾村村民梁彩霞说，如今车开到家门口，孩子看手机的时间少了。",
    "接下来，荔洲镇还将依托图书车开展手工课堂、反诈宣传等活动，把更多公共服务送到群众身边。",
)
add(
    "town of the south, pages of a southern vendor",
    LZ,
    "{T}--云涌区人民政府门户网站",
    f"""<div class="content-wrap"><div class="crumbs"><i></i>当前位置：<a href="/index.html">首页</a> > <a href="/zwgk/">政务公开</a> > <a href="/zwgk/zjdt/">镇街动态</a></div>
<div class="zw-wrap"><h1 class="zw-title">{LZ.title}</h1><div class="zw-info"><span class="time">发布时间：2024-03-14 17:22:08</span><span class="ly">来源：荔洲镇人民政府</span><span class="font-size">【字体：<a class="big">大</a> <a class="mid">中</a> <a class="small">小</a>】</span><div class="social-share" data-sites="weibo,wechat"><span>分享到：</span></div></div>
<div class="zw">{"".join(f"<p>　　{x}</p>" for x in LZ.body[:2])}<p style="text-align: center;"><img class="nfw-cms-img" img-id="20331" src="/img/0/20/20331/1398.jpg" alt="1.jpg"></p><p style="text-align: center;">孩子们在图书车前选书。</p>{"".join(f"<p>　　{x}</p>" for x in LZ.body[2:])}<p style="text-align: right;">（文/图：罗汝贤）</p></div>
<div class="xg"><ul class="pre-next"><li>上一篇：<a href="post_4388102.html">荔洲镇召开三防工作部署会</a></li><li>下一篇：<a href="post_4387715.html">榕江街道开展餐饮燃气检查</a></li></ul></div><div class="qrcode"><div id="qrcodeWrap"></div><p>扫一扫在手机打开当前页</p></div></div></div>""",
    head='<meta name="SiteName" content="云涌区人民政府"><meta name="ColumnName" content="镇街动态"><meta name="ArticleTitle" content="荔洲镇：“流动图书车”开进村口榕树下"><meta name="PubDate" content="2024-03-14 17:22:08"><meta name="ContentSource" content="荔洲镇人民政府"><meta name="ArticleId" content="4388430"><script>var _CONTENT_ID_ = 4388430;</script>',
    day="2024-03-14",
    time="17:22",
    origin="荔洲镇人民政府",
    authors=("罗汝贤",),
    build=site(
        '<div class="barrier-free" id="toolbar"></div><header class="hd"><div class="hd-top"><a>省政府网</a><a>市政府网</a><a>智能播报</a><a>进入老年版</a></div><a class="hd-logo"><img src="/img/logo.png"></a><nav><a>首页</a><a>政务公开</a><a>政务服务</a><a>互动交流</a><a>走进云涌</a></nav></header>',
        '<footer class="ft"><div class="ft-l"><a>关于我们</a><a>网站声明</a><a>隐私安全</a></div><p>主办：云涌区人民政府办公室　承办：云涌区政务服务和数据管理局</p><p>某ICP备05012388号　某公网安备99120402000017号　网站标识码：9912040002</p></footer><script src="/js/swiper.min.js"></script>',
    ),
)

LX = story(
    "石桥县：工厂化育秧让田头“抢农时”",
    "时下正值早稻育秧关键期。走进石桥县槐店镇育秧中心，八条播种流水线同时运转，铺土、浇水、播种、覆土一气呵成，一盘盘秧苗被整齐码进智能暗室。",
    "“三十六个小时就能出芽，比大田育秧快五天，出苗率提高一成多。”槐店镇农业综合服务站站长汪正来说，工厂化育秧不怕倒春寒，秧苗长得齐，插秧机用起来也顺手。",
    "今年，石桥县整合项目资金一千八百余万元，新建、改建育秧中心十四处，日育秧能力提升至六万盘，可供秧面积覆盖全县七成早稻田。对流转五十亩以上的种粮大户，每亩育秧费补贴四十元。",
    "种粮大户储德贵今年订了九百亩的秧苗。他算了一笔账：自己育秧，每亩要搭进去一百三十元，还得天天守着棚子；从中心买，每亩一百零五元，送秧到田头。",
    "据县农业农村局统计，截至4月15日，全县已育早稻秧苗二十一万盘，预计4月20日起陆续移栽。（周以安 方敬亭）",
)
add(
    "county of the middle Yangzi, pages of a Hefei vendor",
    LX,
    "{T}_石桥县人民政府",
    f"""<div class="container"><div class="wz_top"><i class="fa"></i><span>您当前所在位置：</span><a href="/index.html">首页</a>&nbsp;>&nbsp;<a href="/zwxx/index.html">政务信息</a>&nbsp;>&nbsp;<a href="/content/column/6791?pageIndex=1">石桥要闻</a></div>
<div class="con_main wenzhang" id="printArea"><h1 class="wztit">{LX.title}</h1><div class="wzbjxx"><p><span>编辑：陶小满</span><span>来源：县农业农村局</span><span>浏览次数：<label id="hitstat">…</label></span><span>发布时间：2020-04-17 09:42</span><span class="wz_font">【字体：<a href="javascript:void(0);" class="j-fontBig">大</a> <a class="j-fontNormal">中</a> <a class="j-fontSmall">小</a>】</span></p></div>
<div class="wzcon j-fontContent clearfix">{"".join(f'<p style="text-indent: 2em; line-height: 2;"><span style="font-size: 18px;">{x}</span></p>' for x in LX.body)}</div>
<div class="ewmbox"><div class="ewm" id="ewm"></div><p>扫一扫在手机打开当前页</p></div><div class="wz_gn"><a class="dy">打印</a><a class="gb">关闭</a><div class="bshare-custom"><a title="分享到微信"></a></div></div>
<div class="xgxx"><h2><span>相关信息</span></h2><ul><li><a href="/zwxx/sqyw/8410216.html">石桥县启动春季农机大检修</a><span>2020-03-26</span></li><li><a href="/zwxx/sqyw/8398871.html">槐店镇育秧中心开工</a><span>2019-12-11</span></li></ul></div></div></div>""",
    head='<meta name="SiteName" content="石桥县人民政府"><meta name="SiteDomain" content="www.shiqiao-gov.example"><meta name="ColumnName" content="石桥要闻"><meta name="ArticleTitle" content="石桥县：工厂化育秧让田头“抢农时”"><meta name="PubDate" content="2020-04-17 09:42"><meta name="ContentSource" content="县农业农村局"><meta name="Author" content="">',
    day="2020-04-17",
    time="09:42",
    origin="县农业农村局",
    authors=("周以安", "方敬亭"),
    editors=("陶小满",),
    build=site(
        '<div class="topbg"><div class="container"><div class="fl"><span id="week"></span><span>多云转晴 12℃～21℃</span></div><div class="fr"><a>繁体版</a><a>智能问答</a><a>无障碍阅读</a></div></div></div><div class="logo_box"><a href="/"><img src="/assets/images/logo.png"></a></div><ul class="nav_ul"><li class="on"><a>网站首页</a></li><li><a>石桥概况</a></li><li><a>政务信息</a></li><li><a>信息公开</a></li><li><a>政民互动</a></li></ul>',
        '<div class="footer"><div class="container"><p>主办单位：石桥县人民政府　承办单位：石桥县数据资源管理局</p><p>备案序号：某ICP备06012004号　网站标识码：9915220003　某公网安备 99152202000101号</p><p>建议使用IE9.0以上浏览器，分辨率1440*900</p></div></div><script src="/assets/js/mobile-detect.js"></script><script>var columnId=6791,contentId=8422907;</script>',
    ),
)

QS = story(
    "青泉市人民政府关于秦守拙等工作人员职务任免的通知",
    "青政任〔2025〕3号",
    "各县（市、区）人民政府，市政府各部门、各直属机构，各大企业，各高等院校：",
    "市人民政府决定：",
    "任命：",
    "秦守拙为青泉市水务局副局长（试用期一年）；",
    "祝安平为青泉市城市更新中心主任；",
    "佘慧兰为青泉市第二人民医院院长。",
    "免去：",
    "高立本的青泉市水务局副局长职务；",
    "祝安平的青泉市房屋征收服务中心副主任职务。",
    "青泉市人民政府",
    "2025年2月24日",
)
add(
    "city, appointments, with the index card of open information",
    QS,
    "青泉市人民政府 市政府文件 {T}",
    f"""<div class="wzy_main"><div class="wzy_path">当前位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>法定主动公开内容</a>&gt;<a>人事信息</a></div>
<table class="xxgk_table" border="0" cellspacing="1"><tbody><tr><th>索引号</th><td>11990300004188024P/2025-00319</td><th>公开方式</th><td>主动公开</td></tr><tr><th>发布机构</th><td>青泉市人民政府</td><th>组配分类</th><td>人事信息</td></tr><tr><th>发文字号</th><td>青政任〔2025〕3号</td><th>有效性</th><td>有效</td></tr><tr><th>成文日期</th><td>2025-02-24</td><th>发布日期</th><td>2025-02-27</td></tr></tbody></table>
<div class="wzy_title">{QS.title}</div><div class="wzy_fx"><span>字体：<a>大</a> <a>中</a> <a>小</a></span><a class="dy">打印</a><a class="xz">下载</a></div>
<div class="wzy_con" id="zoom"><meta name="ContentStart"><p style="text-align:center">{QS.body[0]}</p><p>{QS.body[1]}</p>{indented(QS.body[2:10])}<p style="text-align:right">{QS.body[10]}</p><p style="text-align:right">{QS.body[11]}</p><meta name="ContentEnd"></div>
<div class="wzy_bot"><a>【关闭窗口】</a></div></div>""",
    head='<meta name="Maketime" content="2025-02-27 17:01:44"><meta name="SiteName" content="青泉市人民政府"><meta name="ArticleTitle" content="青泉市人民政府关于秦守拙等工作人员职务任免的通知"><meta name="PubDate" content="2025-02-27 16:40"><meta name="contentSource" content="青泉市人民政府">',
    day="2025-02-27",
    origin="青泉市人民政府",
    build=site(
        '<div class="head2023"><div class="w"><a class="logo" href="/"><img src="/images/1/logo.png"></a><div class="cx"><input placeholder="请输入您要搜索的内容"><em>搜</em></div></div></div><div class="nav2023"><a>首页</a><a>政务公开</a><a>政务服务</a><a>政民互动</a><a>数据开放</a></div><div class="xxgk_left"><h3>法定主动公开内容</h3><ul><li><a>机构职能</a></li><li><a>规章文件</a></li><li><a>会议公开</a></li><li class="cur"><a>人事信息</a></li><li><a>财政信息</a></li></ul></div>',
        '<div class="foot2023"><p><a>设为首页</a> | <a>加入收藏</a> | <a>网站地图</a></p><p>主办单位：青泉市人民政府办公室　运维电话：0000-3183900</p><p>网站标识码：9903000059　某ICP备11034222号-1</p></div><script type="text/javascript" src="/script/0/2408121.js"></script>',
    ),
)

FY = story(
    "拆墙起纠纷 法官实地丈量化干戈",
    "近日，岭川县人民法院白鹭法庭成功调解一起相邻关系纠纷案，原被告双方在丈量完最后一米地界后握手言和。",
    "原告吕某与被告郑某系前后院邻居。2015年底，郑某翻建院墙时向外移了四十厘米，吕某家的三轮车从此无法进院，双方多次争吵，村委会调解三次未果，吕某遂将郑某诉至法院。",
    "承办法官受理案件后，没有简单开庭了事，而是调取了两家的宅基地档案，约请村干部和国土所工作人员一同到现场丈量。经测量，郑某的院墙确实超出界线三十二厘米。",
    "面对测量结果，郑某仍有顾虑，担心拆墙花费太大。法官提出由双方各出一半人工、旧砖重复使用的方案，又请来两家共同的长辈从中劝说。最终郑某同意三日内将院墙移回原处。",
    "“墙退一步，路宽一分。”吕某当场表示，愿意多承担五百元工钱。",
)
add(
    "county court, site network of the courts, 2016",
    FY,
    "{T} - 岭川县人民法院",
    f"""<div class="place"><a href="/index.shtml">首页</a> → <a href="/article/index/id/MzAwNDAw.shtml">案件快报</a></div>
<div class="wrap clearfix"><div class="detail"><div class="detail_bigtitle">{FY.title}</div><div class="detail_thr"><span>作者：霍思远　</span><span>发布时间：2016-05-17 10:24:36</span><div class="detail_font"><a onclick="setFontSize(18)">大</a> <a onclick="setFontSize(16)">中</a> <a onclick="setFontSize(14)">小</a> | <a>打印</a></div></div>
<div class="detail_txt"><p>　　{"</p><p>　　".join(FY.body)}</p></div><div class="detail_source"><div class="l">来源：白鹭法庭</div><div class="r">责任编辑：容若</div></div><div class="clear"></div>
<div class="detail_page"><a href="javascript:window.close()">关闭窗口</a></div></div>
<div class="sidebar"><div class="box"><h4>法院公告</h4><ul><li><a href="#">送达公告（吴某某）</a></li><li><a href="#">开庭公告</a></li></ul></div><div class="box"><h4>联系我们</h4><p>地址：岭川县滨河西路</p><p>诉讼服务热线：12368</p></div></div></div>""",
    head='<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7"><link href="/resources/css/style_2.css" rel="stylesheet" type="text/css">',
    day="2016-05-17",
    time="10:24",
    origin="白鹭法庭",
    authors=("霍思远",),
    editors=("容若",),
    build=site(
        '<div id="header"><div class="flash"><img src="/resources/banner_22.jpg"></div><div class="menu"><ul><li><a>首页</a></li><li><a>法院概况</a></li><li><a>新闻中心</a></li><li><a>案件快报</a></li><li><a>审判研讨</a></li><li><a>裁判文书</a></li><li><a>法官风采</a></li></ul></div><div class="topinfo">今天是：<script>document.write(showDate());</script></div></div>',
        '<div id="footer"><select onchange="go(this)"><option>--全国法院链接--</option><option>望京市高级人民法院</option></select><p>Copyright&copy;2016 岭川县人民法院 All right reserved 某ICP备12032001号</p><p>您是第 <span id="num">207715</span> 位访客</p></div>',
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml">',
        charset='<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />',
    ),
)

CPI_ROWS = (
    ("指标", "环比涨跌幅（%）", "同比涨跌幅（%）"),
    ("居民消费价格", "0.2", "0.5"),
    ("食品烟酒", "0.7", "1.1"),
    ("居住", "0.0", "-0.1"),
    ("交通通信", "-0.4", "-1.9"),
)
TJ = story(
    "2027年9月份滦西居民消费价格同比上涨0.5%",
    "2027年9月份，滦西居民消费价格同比上涨0.5%。其中，城市上涨0.6%，农村上涨0.3%；食品价格上涨1.4%，非食品价格上涨0.3%；消费品价格上涨0.4%，服务价格上涨0.7%。1—9月平均，居民消费价格比上年同期上涨0.6%。",
    "一、各类商品及服务价格同比变动情况",
    "9月份，食品烟酒类价格同比上涨1.1%，影响居民消费价格上涨约0.31个百分点。食品中，鲜菜价格上涨6.2%，畜肉类价格下降2.8%，鲜果价格上涨3.5%。",
    "二、各类商品及服务价格环比变动情况",
    "9月份，居民消费价格环比上涨0.2%。受中秋节日因素带动，鸡蛋价格上涨5.4%，鲜菜价格上涨3.9%；暑期结束后，飞机票和旅馆住宿价格分别下降12.6%和6.8%。",
    "2027年9月份居民消费价格主要数据",
    *flat(CPI_ROWS),
    "附注",
    "1.指标解释：居民消费价格指数是度量居民生活消费品和服务价格水平随着时间变动的相对数。",
    "2.由于“四舍五入”原因，有时会出现合计数据与分类数据高值或低值相同的情况。",
)
add(
    "survey office of a province, prices of a month with a table",
    TJ,
    "{T} - 国家统计总局滦西调查总队",
    f"""<div class="container"><div class="mbx"><i class="mbx-icon"></i><a href="../../../" class="CurrChnlCls">首页</a>/<a href="../../" class="CurrChnlCls">数据发布</a>/<a href="../" class="CurrChnlCls">价格</a></div>
<div class="detail-main"><div class="detail-title"><h1>{TJ.title}</h1></div><div class="detail-title-des"><h2><p>2027/10/14 09:35</p></h2><h2><span>来源：国家统计总局滦西调查总队</span></h2><h2 class="r"><span>字体：</span><a class="s-size">小</a><a class="m-size">中</a><a class="b-size">大</a></h2><div class="print" onclick="window.print()">打印</div></div>
<div class="detail-content"><div class="txt-content"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_word"><p style="text-align: justify;">　　{TJ.body[0]}</p><p style="text-align: justify;">　　<b>{TJ.body[1]}</b></p><p>　　{TJ.body[2]}</p><p style="text-align: justify;">　　<b>{TJ.body[3]}</b></p><p>　　{TJ.body[4]}</p><p style="text-align: center;"><b>{TJ.body[5]}</b></p><table border="0" cellspacing="0" cellpadding="0" align="center" style="width: 88%;"><tbody>{cells(CPI_ROWS)}</tbody></table><p>　　<b>{TJ.body[-3]}</b></p><p>　　{TJ.body[-2]}</p><p>　　{TJ.body[-1]}</p></div></div></div>
<div class="detail-footer"><div class="share-detail"><a class="share-wx">微信</a><a class="share-wb">微博</a></div></div></div></div>""",
    head='<meta name="SiteName" content="国家统计总局滦西调查总队"><meta name="ArticleTitle" content="2027年9月份滦西居民消费价格同比上涨0.5%"><meta name="PubDate" content="2027/10/14 09:35"><meta name="ContentSource" content="国家统计总局滦西调查总队"><meta name="ColumnName" content="价格">',
    day="2027-10-14",
    time="09:35",
    origin="国家统计总局滦西调查总队",
    build=site(
        '<div class="pc-header"><div class="header-top"><a class="logo" href="/"><img src="../../../images/logo.png" alt="滦西调查总队"></a><div class="header-search"><input type="text" placeholder="热词：CPI 粮食产量"><button>检索</button></div></div><ul class="header-nav"><li>首页</li><li>机构</li><li>数据发布</li><li>工作动态</li><li>公开</li><li>互动</li></ul></div>',
        '<div class="footer"><p class="footer-link"><a>统计局网站</a><a>调查总队网站</a></p><p>主办单位：国家统计总局滦西调查总队　网站标识码：bm98360039　某ICP备05034670号-3</p><p>地址：新滦市迎宾大道8号</p></div><script src="../../../images/trs_uba.js"></script><script>createPageHTML(1, 0, "t20271014_1961233", "html");</script>',
    ),
)

BID_ROWS = (
    ("标段", "中标人", "中标价（元）", "工期"),
    ("一标段", "松屿水利水电工程有限公司", "18642300.00", "240日历天"),
    ("二标段", "北渡建设集团有限公司", "9730158.66", "180日历天"),
)
JY = story(
    "沅下市清溪河堤防加固工程施工中标结果公告",
    "沅下市清溪河堤防加固工程施工（招标编号：YX2028-SL-0047）于2028年6月20日开标，经评标委员会评审并公示期满无异议，现将中标结果公告如下：",
    "一、中标情况",
    *flat(BID_ROWS),
    "二、其他公告内容",
    "投标人或者其他利害关系人对中标结果有异议的，可以依法向行政监督部门投诉。",
    "三、监督部门",
    "本招标项目的监督部门为沅下市水利局。",
    "招标人：沅下市河道堤防管理处",
    "招标代理机构：诚衡工程咨询有限公司",
    "2028年6月29日",
)
add(
    "centre of public tenders, pages of a vendor of exchanges",
    JY,
    "{T}_沅下市公共资源交易中心",
    f"""<div class="ewb-container"><div class="ewb-location"><span>当前位置：</span><a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/jyxx/">交易信息</a>&nbsp;&gt;&nbsp;<a href="/jyxx/002004/">水利工程</a>&nbsp;&gt;&nbsp;<span>中标结果</span></div>
<div class="ewb-article"><h3 class="ewb-article-tt">{JY.title}</h3><div class="ewb-article-sources"><p class="ewb-article-sub">【信息时间：2028-06-29　阅读次数：<span id="infoViewCount"></span>】 <a href="javascript:void(0)" onclick="doPrint()">【我要打印】</a><a href="javascript:window.close()">【关闭】</a></p></div>
<div class="ewb-article-info" id="mainContent"><p style="text-indent:2em">{JY.body[0]}</p><p style="text-indent:2em"><strong>{JY.body[1]}</strong></p><table border="1" style="border-collapse:collapse" width="100%"><tbody>{cells(BID_ROWS)}</tbody></table>{"".join(f'<p style="text-indent:2em">{x}</p>' for x in JY.body[-7:-3])}{"".join(f'<p style="text-align:right">{x}</p>' for x in JY.body[-3:])}</div>
<div class="ewb-tabs"><ul><li>招标公告</li><li>变更公告</li><li>中标候选人公示</li><li class="current">中标结果</li></ul><div class="ewb-tab-bd"><a href="/jyxx/002004/20280531/1a.html">沅下市清溪河堤防加固工程施工招标公告</a> <span>2028-05-31</span></div></div></div></div>""",
    head='<meta name="ArticleTitle" content="沅下市清溪河堤防加固工程施工中标结果公告"><meta name="PubDate" content="2028-06-29 16:03:10"><link rel="stylesheet" href="/css/webBuilderCommonFront.css"><script>var siteInfo={"siteGuid":"7eb5f7f1"};</script>',
    day="2028-06-29",
    build=site(
        '<div class="ewb-top"><div class="ewb-container"><span id="time"></span><div class="r"><a>交易主体登录</a><a>CA办理</a><a>手机版</a></div></div></div><div class="ewb-header"><img src="/images/logo.png"><ul class="ewb-nav"><li><a>首页</a></li><li><a>交易信息</a></li><li><a>政策法规</a></li><li><a>办事指南</a></li><li><a>信用信息</a></li></ul></div>',
        '<div class="ewb-footer"><p>主办单位：沅下市公共资源交易中心　地址：沅下市市民中心B座四楼　技术支持电话：0000-8123400</p><p>某ICP备17007760号-1　网站标识码：9907120041</p></div><script src="/js/lib/jquery/jquery.min.js"></script><script src="/js/infodetail.js"></script>',
    ),
)

BN = story(
    "滨江新区：家门口的“社区食堂”再添八家 下午也供餐",
    "记者从滨江新区民政局获悉，今年以来新区已新增社区食堂八家，总数达到四十六家，实现一百零二个居民区步行十五分钟可达。",
    "位于芦浦街道的“芦浦里”食堂上个月开张，面积六百多平方米，除了早中晚三餐，下午两点到四点还供应点心和咖啡。附近写字楼的白领、接孩子的家长，成了下午时段的主力。",
    "“以前是老人食堂，现在是大家的食堂。”食堂负责人金家栋介绍，六十岁以上老人刷敬老卡享受八五折，八十岁以上另减两元，送餐上门不另收费。",
    "新区民政局养老服务科科长尤静表示，今年下半年还将试点“中央厨房＋社区助餐点”模式，在场地紧张的老城区先行布设十二个助餐点。",
)
add(
    "district of a great city, date in brackets under the headline",
    BN,
    "{T}_要闻_滨江新区",
    f"""<div class="container"><ol class="breadcrumb"><li><a href="/index.html">首页</a></li><li><a href="/nw1/index.html">新闻</a></li><li class="active">要闻</li></ol>
<div class="Article"><h2 id="ivs_title" class="Article-title">{BN.title}<small class="PBtime">（2021-05-28）</small></h2><div class="Article-share hidden-print"><span>字号：</span><button class="btn fontbig">A+</button><button class="btn fontsmall">A-</button><span class="xx-ly">信息来源：滨江报</span><a class="print">打印</a><a class="fav">收藏</a></div>
<div class="Article_content" id="ivs_content">{"".join(f'<p style="text-indent: 2em;">{x}</p>' for x in BN.body)}</div>
<div class="xgnews hidden-print"><h4>相关新闻</h4><ul class="list-unstyled"><li><a href="/nw1/20210420/5f00c1.html">芦浦街道：老菜场焕新回归</a></li></ul></div><div class="ivs-eval"><p>您对本页内容是否满意？</p><label><input type="radio" name="e">满意</label><label><input type="radio" name="e">不满意</label></div></div></div>""",
    head='<meta name="SiteName" content="滨江新区"><meta name="ArticleTitle" content="滨江新区：家门口的“社区食堂”再添八家 下午也供餐"><meta name="PubDate" content="2021-05-28"><meta name="ContentSource" content="滨江报"><meta name="Author" content="">',
    day="2021-05-28",
    origin="滨江报",
    build=site(
        '<div class="topnav hidden-xs"><a>市政府网</a><a>English</a><a>无障碍</a><a>长者版</a><a id="login">登录</a></div><nav class="navbar"><a class="navbar-brand" href="/"><img src="/assets/images/logo.png"></a><ul class="nav navbar-nav"><li><a>新闻</a></li><li><a>公开</a></li><li><a>服务</a></li><li><a>互动</a></li><li><a>数据</a></li></ul></nav>',
        '<footer class="footer"><div class="container"><p>版权所有：滨江新区人民政府办公室　地址：滨江新区世纪东路1号</p><p>某ICP备18015021号　某公网安备99011502000321号　政府网站标识码：9901150002</p></div></footer><script src="/assets/js/bootstrap.min.js"></script>',
    ),
)

# --------------------------------------------------------------------- media

MS = story(
    "鹿城：废弃矿坑“长”出生态课堂",
    "民声网鹿城5月9日电 （记者陶令仪）“这种长在岩缝里的小草叫卷柏，晒干了浇点水还能活。”在鹿城市石湾矿山公园，讲解员把一株卷柏递到孩子们手里。",
    "石湾曾是当地最大的石灰岩矿，开采四十余年，留下三个深坑和一道百米高的裸露岩壁。2019年矿山关闭后，鹿城市投入资金1.3亿元，对矿坑实施削坡、覆土、引水。",
    "如今，一号坑蓄水成湖，二号坑建成岩生植物园，三号坑保留了开采断面，作为地质科普点。市教育局把这里列为中小学研学基地，去年接待学生四万余人次。",
    "鹿城市自然资源和规划局副局长楚天阔介绍，全市还有废弃矿坑二十三处，将按照“一坑一策”陆续修复，力争三年内全部完成。",
)
add(
    "central portal, channel of a province",
    MS,
    "{T}--岭西频道--民声网",
    f"""<div class="layout clearfix path"><div class="w1000"><a href="/" class="clink">民声网</a>&gt;&gt;<a href="/lx" class="clink">岭西频道</a>&gt;&gt;<a href="/GB/372200/index.html" class="clink">要闻</a></div></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre"></h3><h1>{MS.title}</h1><h4 class="sub"></h4><div class="author cf"></div><div class="channel cf"><div class="col-1-1 fl">2024年05月09日16:42 | 来源：<a href="http://lx.minsheng.example/" target="_blank">民声网－岭西频道</a></div><div class="col-1-2 fr"><em class="sizer">小字号</em></div></div>
<div class="bza"></div><div class="rm_txt_con cf"><div class="box_pic"></div><p>　　{"</p><p>　　".join(MS.body)}</p><div class="edit cf">(责编：苏蔷、段其昌)</div><p class="paper_num"><em class="section-common-share-wrap">分享让更多人看到 <i class="btn_share_common"><img src="/img/share.png"></i></em></p></div>
<div class="rm_relevant rm_recommend cf"><h5><span></span>推荐阅读</h5><dl class="cf"><dt><a href="/n2/2024/0508/c186327-40835511.html">岭西今年新建农村公路三千公里</a></dt><dd>民声网鹿城5月8日电 记者从岭西省交通运输厅获悉，今年岭西将新建、改建农村公路三千公里。…</dd></dl></div></div>
<div class="col col-2 fr"><div class="rm_ranking"><h3>热门排行</h3><ol><li><a>岭西：油菜花开迎客来</a></li><li><a>百名院士专家岭西行</a></li></ol></div></div></div>""",
    head='<meta http-equiv="Content-Language" content="utf-8"><meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="catalogs" content="186327"><meta name="contentid" content="40837216"><meta name="publishdate" content="2024-05-09"><meta name="author" content="100771"><meta name="editor" content="100771"><meta name="source" content="来源：民声网－岭西频道">',
    day="2024-05-09",
    time="16:42",
    origin="民声网－岭西频道",
    authors=("陶令仪",),
    editors=("苏蔷", "段其昌"),
    build=site(
        '<div class="topbar"><div class="w1000"><a>登录</a> <a>注册</a> <a>网站地图</a></div></div><header class="layout"><a class="logo"><img src="/img/2020wbc/lx/logo.png"></a><nav><a>首页</a><a>要闻</a><a>时政</a><a>社会</a><a>市州</a><a>旅游</a><a>教育</a><a>留言板</a></nav></header>',
        '<div class="layout copyright"><p>民声日报社概况 | 关于民声网 | 招聘英才 | 广告服务 | 合作加盟 | 网站声明</p><p>信息网络传播视听节目许可证9901065 互联网新闻信息服务许可证99120170001</p><p>民 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div><script src="/css/2020tcj/js/page.js"></script>',
        charset='<meta http-equiv="content-type" content="text/html;charset=GB2312">',
    ),
)

CG = story(
    "全国高山积雪监测网基本建成",
    "新华社北京3月21日电（记者乔木）记者21日从国家冰雪观测中心获悉，全国高山积雪监测网基本建成，一百一十八座自动站实现对主要积雪区的全天候观测。",
    "监测网覆盖西部七省份海拔三千米以上区域，每三十分钟回传一次雪深、雪密度和雪面温度数据，可提前五至七天预报融雪径流。",
    "国家冰雪观测中心主任殷继周介绍，过去高山积雪主要靠人工徒步观测，一座站点往返要走三天。新建自动站采用低温电池和卫星通信，最冷可在零下五十摄氏度环境工作。",
    "据了解，监测数据将向水利、气象、交通等部门实时共享，为春季灌溉调度和山区公路防雪崩提供支撑。",
)
add(
    "portal of a national daily, text of the agency",
    CG,
    "{T} _晨光网",
    f"""<div class="g-main"><div class="g-crumbs"><a href="/">首页</a>&gt; <a href="/node_4108.htm">时政频道</a>&gt; <a href="/node_9844.htm">要闻</a>&gt; 正文</div>
<div class="m-title-box"><h1 class="u-title">{CG.title}</h1><div class="m-con-info"><span class="m-con-source">来源：<a href="http://www.news.example/c_1129.htm" target="_blank">新华社</a></span><span class="m-con-time">2023-03-21 20:18</span><div class="m-share"><span class="wx"></span><span class="wb"></span></div></div></div>
<div class="g-content"><div class="u-mainText" id="articleBox"><!--enpcontent-->{indented(CG.body)}<!--/enpcontent--><div class="u-remark"><p id="contentLiability">[ 责编：宁采薇 ]</p></div></div><div class="m-zbTool"><div class="u-like">阅读剩余全文（<span>0</span>）</div></div></div></div>
<div class="m_relation"><div class="tit">相关阅读</div><ul><li><a href="content_36441101.htm">西部七省份春灌陆续展开</a></li></ul></div>
<div class="g-side"><div class="pic"><h4>您此时的心情</h4><a>光荣使命</a><a>改革先锋</a></div><div class="u-jx"><h4>新闻精选</h4><ul><li><a>雪线之上的守望者</a></li><li><a>第一场桃花雪</a></li></ul></div></div>""",
    head='<meta name="publishdate" content="2023-03-21"><meta name="source" content="新华社"><meta name="author" content="宁采薇"><meta name="contentid" content="36441088"><meta name="filetype" content="0"><meta name="template" content="时政2022正文模板">',
    day="2023-03-21",
    time="20:18",
    origin="新华社",
    authors=("乔木",),
    editors=("宁采薇",),
    build=site(
        '<div class="g-header"><div class="m-nav"><a>时政</a><a>国际</a><a>时评</a><a>理论</a><a>文化</a><a>科技</a><a>教育</a><a>经济</a><a>生活</a><a>法治</a></div><div class="m-logo"><img src="/img/logo_w.png"></div></div>',
        '<div class="g-footer"><div class="m-about"><a>晨光网概况</a><a>关于我们</a><a>报网动态</a><a>联系我们</a><a>法律声明</a><a>通行证注册</a></div><p>晨光网版权所有</p></div><script src="/js/enp_comment.js"></script>',
    ),
)

YS = story(
    "航天器回收着陆场完成年度最大规模联合演练",
    "环视网消息：9月18日，北方着陆场完成今年以来规模最大的一次联合演练，三架直升机、二十六台车辆和一百九十名搜救人员参加，全面检验夜间条件下的搜救能力。",
    "演练模拟返回舱在大风条件下偏离预定落点二十公里。18时40分，空中分队率先起飞，十一分钟后锁定信标；地面分队分三路越野开进，最先到达的车组用时二十七分钟。",
    "北方着陆场副总指挥 关山月：今年重点增加了夜视和热成像设备，夜间发现目标的时间比去年缩短了三分之一。我们也专门设置了通信中断的情况，让各分队按预案自主处置。",
    "据介绍，后续着陆场还将组织两次全系统演练，为年底的回收任务做好准备。",
)
add(
    "national television, news text, editor and chief editor below",
    YS,
    "{T}_新闻频道_环视网(hs.example)",
    f"""<div class="ELMTRU8lTSwc"></div><div class="main_con"><div class="cd_nav"><a href="/">环视网</a> > <a href="/china/">国内</a></div>
<div class="content_18313" id="page_body"><div class="title_area" id="title_area"><h1>{YS.title}</h1><div class="info1">来源：环视网 | 2022年09月18日 21:03:36</div><div class="function"><span class="font"><a>A-</a><a>A+</a></span><div class="share"><a class="wx"></a><a class="wb"></a></div></div></div>
<div class="text_area" id="text_area"><div class="content_area" id="content_area"><!--repaste.body.begin--><p>　　<strong>环视网消息：</strong>{YS.body[0][6:]}</p><p class="photo_img_20190808"><img src="//p1.img.example/2022/09/18/a.jpg" alt="" width="900"></p>{"".join(f"<p>　　{x}</p>" for x in YS.body[1:])}<!--repaste.body.end--></div><div class="zebian"><span>编辑：乔一</span><span>责任编辑：柏舟</span></div></div>
<div class="tuijian"><h3>精彩推荐</h3><ul><li><a>这座机场为何建在山顶</a></li><li><a>秋粮收获进度过两成</a></li></ul></div></div></div>""",
    head='<meta name="contentid" content="ARTI5m1xkQ2V9o220918"><meta name="author" content="乔一"><meta name="source" content="环视网"><meta property="og:type" content="article"><script>var commentTitle="航天器回收着陆场完成年度最大规模联合演练";var publishDate="20220918210336 ";</script>',
    day="2022-09-18",
    time="21:03",
    origin="环视网",
    editors=("乔一", "柏舟"),
    build=site(
        '<div class="header_nav"><a>频道</a><a>栏目</a><a>直播</a><a>4K专区</a><a>新闻</a><a>体育</a><a>少儿</a></div><div class="logo_box"><img src="//img.hs.example/logo.png"><input placeholder="搜视频"></div>',
        '<div class="foot"><p>环视总台 | 环视网 | 联系我们 | 版权声明 | 人才招聘</p><p>网上传播视听节目许可证号 9910004 新出网证（某）字098号</p><p>中国互联网视听节目服务自律公约</p></div><script src="//js.player.example/creator/play.js"></script>',
    ),
)

QN = story(
    "“90后”赶羊人：把草原直播间开进毡房",
    "5月19日清晨，气温只有三摄氏度，达来牧场的毡房外，二十五岁的苏日娜已经把手机架好，开始当天的第一场直播。镜头里，三百多只羊正慢悠悠地往坡上走。",
    "大学毕业那年，苏日娜放弃了城里的工作回到牧区。“阿爸养了一辈子羊，每年秋天羊贩子压价，他只能叹气。我想试试能不能让买羊肉的人直接看到羊。”她说。",
    "起步并不容易。草场没有信号，她骑着摩托车跑了十几公里找基站；第一个月只卖出去四单，运费比羊肉还贵。后来旗里的团委帮她联系了冷链车，又把邻近的十一户牧民组织起来凑单发货。",
    "如今，合作社一年卖出羊肉四十多吨，每只羊比过去多卖一百八十元。今年春天，她还教会了六十一岁的阿爸用手机回复网友提问。",
    "“有人问草原是不是很寂寞，我说不会，直播间里天天都有人来串门。”苏日娜笑着说。",
    "她的下一个计划，是在毡房旁边建一间小小的分割车间，让嘎查里更多年轻人愿意回来。",
)
add(
    "youth portal of 2016, original headline above the text",
    QN,
    "{T}_新闻频道_青声网",
    f"""<div class="current"><a href="http://www.qs.example/">青声网</a> > <a href="../">新闻频道</a> > 青年观察 > 正文</div>
<div class="page_bt"><p id="page_bt" class="pbt">{QN.title}</p></div><div class="pwz"><p class="pwz"><span id="page_right">发稿时间：2016-05-20 07:12:00</span> <span>来源： 青声报</span> <span>作者：那木</span> <span class="zx"><a>青声在线</a></span></p></div>
<div class="page_text"><div id="container"><p>　　原标题：赶羊女孩苏日娜：毡房里的直播间</p><div class="TRS_Editor"><p>　　{"</p><p>　　".join(QN.body)}</p></div></div></div>
<div class="pagebottom"><p class="editor">责任编辑：贝宁</p><div class="jiathis_style"><a class="jiathis_button_weixin"></a><a class="jiathis_button_tsina"></a></div><div class="gz"><h4>相关新闻</h4><ul><li><a href="./t20160518_8010222.htm">大学生返乡创业贷款额度提高</a></li></ul></div></div>
<div class="page_right"><h4>频道推荐</h4><ul><li><a>青年志愿者服务热线开通</a></li><li><a>三十所高校入选创业基地</a></li></ul></div>""",
    head='<meta name="keywords" content="牧区,直播,返乡青年"><meta name="author" content="贝宁"><meta name="publishdate" content="2016-05-20"><meta name="filetype" content="0">',
    day="2016-05-20",
    time="07:12",
    origin="青声报",
    authors=("那木",),
    editors=("贝宁",),
    build=site(
        '<div class="top980"><a>首页</a> | <a>新闻</a> | <a>国际</a> | <a>财经</a> | <a>图片</a> | <a>共青团</a> | <a>大学生</a> | <a>论坛</a></div><div class="ad980"><script>ad(980);</script></div>',
        '<div class="foot980"><p>关于我们 | 网站地图 | 加入我们 | 广告刊例</p><p>青声网版权所有，未经书面授权禁止使用　某ICP备13016345号</p></div>',
        opening='<html xmlns="http://www.w3.org/1999/xhtml">',
        charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />',
    ),
)

HF = story(
    "湘岭大地“村晚”热 村民自己搭台自己演",
    "红枫网1月18日讯（记者 易水寒 通讯员 谭丽君）“下一个节目，是我们村广场舞队带来的《打糍粑》！”1月17日晚，萍水县大桥镇黄泥塘村的晒谷坪上，临时搭起的舞台前挤满了人。",
    "没有明星，没有彩排过的串场词，主持人是村里的小学老师，灯光师是开农资店的老板。两个小时的晚会，二十一个节目全部由村民自编自演。",
    "“节目单贴出来那天，报名的排到了村委会门口。”村支书文国柱说，今年“村晚”的钱是大家凑的，最多的出五百元，最少的提了两斤瓜子。",
    "据萍水县文化馆统计，今年春节前后，全县将举办“村晚”七十四场，参演村民超过五千人。县里不评奖、不排名，只提供音响设备和消防安全指导。",
    "在黄泥塘村，晚会结束后人们迟迟不散。六十九岁的花鼓戏票友刘桂生卸了妆又被拉上台，清唱了一段《补锅》，台下跟着和的人有一大半。",
)
add(
    "provincial portal, credits in small print above and below",
    HF,
    "{T} - 萍水 - 红枫网",
    f"""<div class="wrap"><div class="crumb"><a>红枫网首页</a> <span>&gt;</span> <a>萍水站</a> <span>&gt;</span> <a>文化</a></div>
<div class="main-l"><h1 class="article-title">{HF.title}</h1><div class="article-source"><span>来源：红枫网</span> <span>作者：易水寒 谭丽君</span> <span>编辑：申小薇</span> <span>2026-01-18 10:07:33</span> <span class="share-mod"><i class="wx"></i><i class="wb"></i></span></div>
<div class="ad-w"><!-- 正文顶部通栏 --></div><article class="article-content" data-id="15482207"><p><img src="https://img.hf.example/2026/0118/a.jpg"></p><p style="text-align:center;font-size:14px;color:#777">村民表演舞蹈《打糍粑》。</p>{paragraphs(HF.body)}<p class="f12 art-end">来源：红枫网</p><p class="f12">作者：易水寒 谭丽君</p><p class="f12">编辑：申小薇</p><p class="statement">本文为萍水站原创文章，转载请附上原文出处链接和本声明。</p><p class="statement">本文链接：<a href="https://ps.hf.example/content/646143/95/15482207.html">https://ps.hf.example/content/646143/95/15482207.html</a></p></article>
<div class="like-mod"><a class="zan">点赞</a><span>阅读下一篇</span><a>萍水：冬修水利正当时</a></div></div>
<div class="main-r"><h3>萍水站热点</h3><ul><li><a>县城新增三处公共停车场</a></li><li><a>杨桥大道雨污分流改造完工</a></li></ul><div class="qr"><img src="/qr.png"><p>微信扫描二维码 进入分享</p></div></div></div>""",
    head='<meta name="author" content="申小薇"><meta name="source" content="红枫网"><meta name="publishdate" content="2026-01-18 10:07:33"><meta name="viewport" content="width=device-width">',
    day="2026-01-18",
    time="10:07",
    origin="红枫网",
    authors=("易水寒", "谭丽君"),
    editors=("申小薇",),
    build=site(
        '<header class="hd"><a class="logo"><img src="https://ps.hf.example/logo.png"></a><ul><li>首页</li><li>头条</li><li>要闻</li><li>乡镇</li><li>部门</li><li>文化</li><li>视频</li></ul></header>',
        '<footer class="ft"><p>版权所有：中共萍水县委宣传部 主办：萍水县融媒体中心 技术支持：红枫网</p><p>投稿邮箱：psxww@mail.example</p></footer><script src="https://j.hf.example/js/stat.js"></script>',
    ),
)

SX = story(
    "山坳里走出的“花木经纪人”",
    "昨天一早，南坞镇花木市场还笼着薄雾，沈国庆已经接完了第七个电话。“桂花要一米八以上的，三十棵，后天到场。”挂了电话，他在本子上又添一行。",
    "沈国庆今年五十三岁，做花木经纪整整二十年。最早他骑着自行车挨家挨户收苗，一天跑不了五户；现在手机里存着两千多个苗农和工地的号码，哪家有什么苗、多高多粗，他心里有本账。",
    "前年行情不好，不少苗农砍了苗改种水稻。沈国庆劝乡亲们留下造型苗，又拉着几个年轻人跑展会、拍视频，硬是把滞销的罗汉松卖到了外省。",
    "“一个人富不算本事。”去年，他牵头成立了花木专业合作社，一百四十户苗农加入，统一嫁接、统一检疫、统一装车，光运费一年就省下二十多万元。",
    "镇农业公共服务中心主任吴水根说，像沈国庆这样的花木经纪人，全镇有六十多名，去年经他们手卖出的苗木超过八千万元。",
)
add(
    "county news site of 2019, reporters with a square",
    SX,
    "{T}--嵊溪新闻网",
    f"""<div class="w960"><div class="weizhi">您当前的位置：<a href="http://sxxww.example/">嵊溪新闻网</a> &gt; <a>新闻中心</a> &gt; <a>乡镇新闻</a></div>
<div class="contentLeft"><div class="artTitle">{SX.title}</div><div class="subTitle">一部手机连起两千户苗农和工地</div><div class="info"><span id="pubtime_baidu">2019年05月22日 09:20:11</span> <span id="source_baidu">来源：<a>今日嵊溪</a></span> <span class="cmt">我有话说</span></div>
<div class="artCon"><div class="TRS_Editor"><p>　　□记者 章小棠 通讯员 斯海燕</p>{indented(SX.body)}</div></div>
<div class="artEditor"><span id="editor_baidu">编辑：裘一鸣</span></div><div class="bshare">分享到： <a>新浪微博</a> <a>微信</a> <a>QQ空间</a></div>
<div class="xgyd"><h3>相关阅读</h3><ul><li><a href="./t20190508_31542.shtml">南坞镇举办首届花木节</a> 2019-05-08</li></ul></div></div>
<div class="contentRight"><div class="box"><h3>嵊溪数字报</h3><img src="/paper.jpg"></div><div class="box"><h3>一周点击</h3><ul><li><a>小黄山隧道双洞贯通</a></li><li><a>市民卡新增五项功能</a></li></ul></div></div></div>""",
    head='<meta name="author" content=""><meta name="publishdate" content="2019-05-22">',
    day="2019-05-22",
    time="09:20",
    origin="今日嵊溪",
    authors=("章小棠", "斯海燕"),
    editors=("裘一鸣",),
    build=site(
        '<div class="top"><script src="/ad/top.js"></script></div><div class="logo960"><img src="/img/logo.gif"></div><div class="menu"><a>首页</a><a>新闻中心</a><a>图片</a><a>视频</a><a>专题</a><a>乡镇部门</a><a>房产</a><a>论坛</a></div>',
        '<div class="footer960"><p>嵊溪新闻网版权所有　保留所有权利</p><p>新闻热线：0000-83022110　某新办〔2006〕21号　某ICP备06018731号</p></div>',
        opening='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html>',
        charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    ),
)

LN = story(
    "三问老小区充电桩：谁来装，装在哪，坏了谁修",
    "“桩装了两年，能用的只剩三个。”家住沧浦市梧桐新村的肖女士最近很烦恼，为了给电动汽车充电，她每周要开到五公里外的商场。",
    "梧桐新村建成于1998年，一千一百户居民只有二百六十个车位。2023年，小区引入企业安装十二个公共充电桩，如今九个贴上了“故障停用”的纸条。",
    "谁来装？",
    "记者走访沧浦市八个老小区发现，公共桩多由物业与充电企业签约建设，居民难以了解合同内容。有的企业只管跑马圈地，拿到补贴后便疏于运营。",
    "装在哪？",
    "梧桐新村业委会主任卫长河说，桩位紧挨着消防通道，燃油车占位的情况每天都有，“劝了也没用，又没有执法权”。",
    "坏了谁修？",
    "沧浦市住建局物业科相关负责人表示，市里正在起草老小区充电设施管理办法，拟要求企业缴纳运维保证金，故障超过七十二小时不修的，由属地街道委托第三方代修。",
    "（文中肖女士为化名）",
)
add(
    "news client of a great city, hashed classes",
    LN,
    "{T}_直击现场_澜潮新闻-The Tide",
    f"""<div id="__next"><main class="index_wrapper__9rz3z"><div class="index_leftcontent__T_Ct7"><div class="index_crumb__a1"><a href="/">澜潮新闻</a> &gt; <a>直击现场</a></div><h1 class="index_title__B8mhI">{LN.title}</h1>
<div class="index_left__LfzyH"><div class="ant-space ant-space-horizontal"><div class="ant-space-item">澜潮新闻记者 池鱼 实习生 木子悠</div></div><div class="ant-space ant-space-horizontal"><div class="ant-space-item"><span>2025-11-03 07:26</span></div><div class="ant-space-item"><span>来源：<span>澜潮新闻</span></span></div></div><div class="index_copyright__x">字号</div></div>
<div class="index_cententWrapBox__bL"><div class="index_centent__k"><div class="index_cententWrap__Jv8jK">{"".join(f"<p><strong>{x}</strong></p>" if x.endswith("？") else f"<p>{x}</p>" for x in LN.body[:3])}<p class="image_desc"><img src="https://img.lc.example/23.jpg"></p><p class="image_desc">梧桐新村内停用的充电桩　澜潮新闻记者 池鱼 图</p>{"".join(f"<p><strong>{x}</strong></p>" if x.endswith("？") else f"<p>{x}</p>" for x in LN.body[3:])}</div></div></div>
<div class="index_editor__Zz"><div class="ant-space"><div>责任编辑：冉冉</div><div>图片编辑：严肃</div><div>校对：吴一清</div></div><div>澜潮新闻报料：000-962288</div><div>澜潮新闻，未经授权不得转载</div></div><div class="index_keyword__M"><span>老小区</span><span>充电桩</span></div><div class="index_praise__t">32 <span>收藏</span> <span>我要举报</span></div></div>
<div class="index_rightcontent__x"><div class="index_hot__c"><h2>热榜</h2><ol><li>一座县城的三十年公交史</li><li>深夜书店关门前的最后一小时</li></ol></div></div>
<div class="index_comment__q"><h2>评论（18）</h2><div class="c"><b>河边走</b><p>我们小区也是，坏了半年没人管</p><span>2025-11-03 ∙ 江苏</span></div></div></main></div>""",
    head='<meta name="description" content="“桩装了两年，能用的只剩三个。”"><meta property="og:type" content="news"><meta property="og:site_name" content="澜潮新闻">',
    day="2025-11-03",
    time="07:26",
    origin="澜潮新闻",
    authors=("池鱼", "木子悠"),
    editors=("冉冉",),
    build=site(
        '<div class="header_hd__x"><div class="logo">澜潮</div><ul class="menu"><li>要闻</li><li>时事</li><li>财经</li><li>思想</li><li>生活</li><li>问吧</li></ul><span class="down">下载客户端</span><span class="login">登录 无障碍</span></div>',
        '<div class="footer_f__k"><a>关于澜潮</a><a>加入澜潮</a><a>联系我们</a><a>广告合作</a><a>法律声明</a><p>某ICP备14003370号 互联网新闻信息服务许可证：99120170006</p><p>© 2014-2031 澜潮有限公司</p></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contId":"31889120"}}},"page":"/detail/[id]"}</script>',
    ),
)

JC = story(
    "男子酒后坠江 三名钓友抛绳救人",
    "江楚都市报讯（记者 龚雪 通讯员 万里）前晚10时许，汉水市月湖桥下，一名男子酒后不慎从亲水平台滑入江中。危急时刻，三名夜钓的市民接力抛绳，将其救上岸。",
    "参与救人的老杨回忆，当时他们正收竿准备回家，忽听“扑通”一声，手电照过去，只见一个人在离岸七八米处扑腾。三人里只有一人会水，又不敢贸然下江，便把随身的锚绳解下来，系上救生衣抛了出去。",
    "“第一次没抛准，第二次他才抓住。”老杨说，三人合力拉了四五分钟，男子上岸时已经呛了不少水。民警和急救人员随后赶到，男子经检查并无大碍。",
    "昨日，月湖派出所民警给三位钓友送上感谢信。民警提醒，近期江水上涨、平台湿滑，市民酒后切勿在江边逗留。",
)
add(
    "provincial portal of 2015, text of the metro paper",
    JC,
    "{T}_社会新闻_荆川网",
    f"""<div class="w1000 bc"><div class="path"><a href="http://www.jingchuan.example/">荆川网</a> > <a>新闻频道</a> > <a>社会新闻</a></div>
<div class="left_content"><h1 class="title">{JC.title}</h1><div class="jiange3"><span>发布时间：2015年06月11日08:05</span><span>来源: 江楚都市报</span><a href="http://epaper.jc.example/">进入电子报</a></div>
<div class="content_box" id="articleContent"><div align="center"><img src="W020150611291.jpg" border="0"></div><div align="center"><font color="#0000ff">三名钓友重回救人现场。记者 龚雪 摄</font></div>{"".join(f"<p>　　{x}</p>" for x in JC.body)}<p align="right">(责任编辑：苗青)</p></div>
<div class="fenxiang"><span>分享到：</span><a>新浪微博</a><a>人人网</a><a>腾讯微博</a></div><div class="shengming">荆川网版权与免责声明：凡本网注明“来源：荆川网”的作品，均为本网合法拥有版权的作品，未经授权不得转载。凡注明来源非本网的作品，均转载自其他媒体，转载目的在于传递更多信息。</div>
<div class="xgxw"><h3>相关新闻</h3><ul><li><a href="t20150610_3284112.shtml">江滩公园增设救生圈三百个</a></li><li><a href="t20150605_3280050.shtml">八旬翁江边坠水 货船伸援手</a></li></ul></div></div>
<div class="right_content"><h3>新闻排行</h3><ol><li><a>地铁7号线站点命名公示</a></li><li><a>高考首日天气凉爽</a></li></ol><img src="/ad/300x250.gif"></div></div>""",
    head='<meta name="keywords" content="坠江,钓友,救人"><meta name="author" content="苗青">',
    day="2015-06-11",
    time="08:05",
    origin="江楚都市报",
    authors=("龚雪", "万里"),
    editors=("苗青",),
    build=site(
        '<div class="top_nav"><a>首页</a><a>新闻</a><a>评论</a><a>社区</a><a>汽车</a><a>房产</a><a>健康</a><a>报料</a></div><div class="ad1000"><embed src="/ad/1000.swf"></div>',
        '<div class="bottom"><p>关于我们 - 版权声明 - 刊登广告 - 联系方式 - 网站律师</p><p>荆川新闻网络传媒股份有限公司 版权所有</p><p>信息网络传播视听节目许可证1706144 增值电信业务经营许可证</p></div><script src="http://tj.jc.example/jc.js"></script>',
        opening="<html>",
        charset='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    ),
)

JJ = story(
    "多措并举畅通农产品冷链“最后一公里”",
    "冷链物流一头连着田间地头，一头连着百姓餐桌。近年来，我国农产品产地冷藏保鲜设施建设步伐加快，但从批发市场到社区门店这一段，“断链”现象仍时有发生。",
    "究其原因，一是末端配送订单分散、批量小，冷藏车装不满，企业不愿跑；二是城市通行和停靠政策不统一，冷藏车白天进城难；三是门店冷柜型号各异，周转箱难以通用。",
    "破解这一难题，首先要推动共同配送。支持批发市场、商超和电商平台共享冷藏车和前置仓，把零散订单集起来，把单程空驶减下来。",
    "其次要完善通行政策。对符合标准的新能源冷藏车发放通行码，在农贸市场、社区周边设置限时装卸车位，让车进得来、停得下、卸得快。",
    "还要统一器具标准。加快推广可循环周转箱，实现“不倒箱、不开箱”直达门店，既减少损耗，也便于全程温度追溯。",
    "畅通“最后一公里”，考验的是城市治理的精细程度。把一件件小事办好，消费者才能吃上更新鲜、更实惠的农产品。",
)
add(
    "economic portal of the centre, comment",
    JJ,
    "{T}_中经观澜网——国家经济门户",
    f"""<div class="header1000"><a href="http://www.gl.example/">中经观澜网</a> &gt; <a href="../../">评论频道</a> &gt; <a href="../">时评</a> &gt; 正文</div>
<div class="neirong"><h1 id="articleTitle">{JJ.title}</h1><div class="laiyuan"><span id="articleTime">2026年03月30日 06:11</span>　　<span id="articleSource">来源：经济观澜报</span>　　<span id="articleAuthor">丰年</span><div class="fontsize"><a>[小]</a><a>[中]</a><a>[大]</a></div></div>
<div class="content" id="articleText"><div class="TRS_Editor"><p>　　{"</p><p>　　".join(JJ.body)}</p><p>　　（本文来源：经济观澜报 作者：丰年）</p></div><div id="articleEdit"><span class="ly"></span><span>（责任编辑：穆青禾）</span></div></div>
<div class="bdsharebuttonbox"><a class="bds_weixin">微信</a><a class="bds_tsina">微博</a></div><div class="wxgz"><p>查看余下全文</p><p>（责任编辑：穆青禾）</p></div></div>
<div class="gl-side"><h3>精彩图片</h3><p><a>万亩茶园采摘忙</a></p><h3>中经观澜网版权及免责声明：</h3><p>1、凡本网注明“来源：中经观澜网”或“来源：经济观澜报-中经观澜网”的所有作品，版权均属于本网。</p></div>""",
    head='<meta name="filetype" content="0"><meta name="publishedtype" content="1"><meta name="author" content="穆青禾"><meta name="source" content="经济观澜报"><meta name="catalogs" content="237001">',
    day="2026-03-30",
    time="06:11",
    origin="经济观澜报",
    authors=("丰年",),
    editors=("穆青禾",),
    build=site(
        '<div class="topnav1000"><a>首页</a><a>宏观</a><a>产业</a><a>金融</a><a>评论</a><a>地方</a><a>汽车</a><a>文旅</a><span>手机看新闻</span></div>',
        '<div class="foot1000"><p>关于经济观澜报社 － 关于中经观澜网 － 网站大事记 － 网站诚聘 － 版权声明</p><p>互联网视听节目服务自律公约　某ICP备18036557号</p><p>中经观澜网 版权所有 联系电话：000-81025111</p></div><script src="http://pv.gl.example/pv.js"></script>',
    ),
)

YW = story(
    "女子网购二手相机 储存卡里藏着陌生人二十年的家庭影像",
    "6月2日，在南汀市从事设计工作的苗女士收到一台网购的旧数码相机。开机后她发现，机内储存卡里存有一千四百多张照片，时间横跨二十年。",
    "照片里，一个女孩从襁褓长到大学毕业，背景有老式筒子楼，也有海边和雪山。最后一张拍摄于前年春节，一家三口站在贴着春联的门前。",
    "“卖家说相机是从废品站收来的。我想，这家人一定很着急。”苗女士把几张不涉及隐私的风景照发到网上，希望找到失主。",
    "6月4日晚，在网友帮助下，失主岳先生与苗女士取得联系。他告诉红杉新闻记者，相机是搬家时误丢的，妻子去年因病去世，照片一直没有备份。",
    "目前，苗女士已将储存卡寄出。岳先生说，收到之后，他想请苗女士来家里吃顿饭。",
    "红杉新闻记者 蓝一程",
    "编辑 朱砂 审核 管彤",
)
add(
    "commercial portal, news of a western client",
    YW,
    "{T}|相机|储存卡_易闻新闻",
    f"""<div class="wrapper clearfix" id="content"><div class="post_main"><h1 class="post_title">{YW.title}</h1><div class="post_info">2023-06-05 19:48:27　来源: <a href="#" target="_blank">红杉新闻</a>　四川 <a href="/report" class="post_jubao">举报</a></div><div class="post_top_share"><span>0</span><p>分享至</p><ul><li>易信</li><li>微信</li></ul><div class="qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content" data-docid="I6GHT0QO0514D3UH"><div class="post_body">{"".join(f'<p id="0A{n}{n}C">{x}</p>' for n, x in enumerate(YW.body[:2]))}<p class="f_center"><img src="https://nimg.yw.example/1.jpg"><br>储存卡内的风景照片</p>{"".join(f'<p id="1B{n}{n}D">{x}</p>' for n, x in enumerate(YW.body[2:]))}<p>（下载红杉新闻，报料有奖！）</p></div><div class="post_author"><a href="https://news.yw.example/"><img src="/end_i.gif" alt="冯梓"></a> 本文来源：红杉新闻 责任编辑： 冯梓_NB41207</div></div>
<div class="post_next"><span>相关推荐</span><a>老照片修复师：一年修复三千张旧影</a><a>热点推荐</a></div><div class="tie-area"><h3>网友跟贴</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p></div></div>
<div class="post_side"><div class="mod_hot_rank"><h2>热点排行</h2><ul><li><a>六旬夫妻骑行去看海</a><span>48210</span></li><li><a>暴雨中外卖员推车两公里</a><span>30177</span></li></ul></div></div></div>""",
    head='<meta name="author" content="易闻"><meta property="og:type" content="news"><meta property="article:author" content="红杉新闻"><meta property="article:published_time" content="2023-06-05T19:48:27+08:00"><script>window.DOC_TYPE="article";</script>',
    day="2023-06-05",
    time="19:48",
    body=YW.body[:-2],
    origin="红杉新闻",
    authors=("蓝一程",),
    editors=("朱砂", "冯梓"),
    build=site(
        '<div class="ntes_nav"><a>易闻首页</a><a>应用</a><a>邮箱</a><a>登录</a></div><div class="post_crumb"><a>易闻首页</a> > <a>易闻号</a> > 正文 <a class="apply">申请入驻</a></div>',
        '<div class="N-nav-bottom"><p>About YW | 公司简介 | 联系方法 | 客户服务 | 隐私政策 | 不良信息举报 Complaint Center</p><p>易闻公司版权所有 ©1997-2031</p></div><script src="https://static.yw.example/article.js"></script>',
    ),
)

XC = story(
    "两市缩量震荡 港口航运板块午后走强",
    "8月14日消息，两市早盘低开后震荡回升，午后港口航运板块走强，带动指数翻红。截至收盘，综合指数报3187.42点，涨0.21%；成份指数报10344.06点，跌0.08%。",
    "盘面上，海隅港务、东汇航运涨停，北岬港、通津股份涨超5%。消息面上，近期多条远洋航线运价连续三周上涨，港口拥堵指数升至年内高位。",
    "跌幅方面，前期强势的光学器件板块回调，明瞳光电跌超7%，微澜科技、曙彩股份跟跌。",
    "资金方面，两市成交7126亿元，较上一交易日缩量约480亿元，已连续五个交易日低于8000亿元。",
    "磐石证券首席策略分析师向东流认为，当前市场处于业绩验证期，增量资金有限，板块轮动较快，建议关注中报超预期且估值合理的品种。",
)
add(
    "commercial portal, stock market at the close",
    XC,
    "{T}|港口|航运|板块_新潮财经_新潮网",
    f"""<div class="main-content w1240"><h1 class="main-title">{XC.title}</h1><div class="top-bar-wrap"><div class="path-search"><div class="channel-path"><a>新潮财经</a><span class="spliter">&gt;</span><a>证券</a><span class="spliter">&gt;</span> 正文</div></div><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">{XC.title}</div><div class="date-source"><span class="date">2023年08月14日 15:07</span> <a href="#" class="source ent-source">新潮证券</a></div><div class="page-tools"><span class="tool-ico share-1">微博</span><span>微信</span><span class="tool-cmt">3</span></div></div></div></div>
<div class="article-content-left"><div class="article" id="artibody"><div class="quotation"><p class="app-promo"><a>专题：每日收评</a></p></div>{"".join(f'<p cms-style="font-L">　　{x}</p>' for x in XC.body[:2])}<div id="hqImg_ad"><iframe src="/ad.html"></iframe></div>{"".join(f'<p cms-style="font-L">　　{x}</p>' for x in XC.body[2:])}<div class="appendQr_wrap"><div class="appendQr_normal"><img src="/qr.png"></div><div class="appendQr_normal_txt">海量资讯、精准解读，尽在新潮财经APP</div></div><p class="show_author">责任编辑：杨柳堤 </p></div>
<div class="article-bottom"><div class="keywords"><span>文章关键词：</span><a>港口</a><a>航运</a></div><div class="article-notice"><a>我要反馈</a><a>保存网页</a></div></div></div>
<div class="article-content-right"><h2>7X24小时</h2><ul><li><p>08-14</p><a>某航司7月客座率回升</a></li></ul><h2>股市直播</h2><p>图文直播间 视频直播间</p></div></div>""",
    head='<meta property="og:type" content="news"><meta property="article:published_time" content="2023-08-14T15:07:15+08:00"><meta property="article:author" content="新潮证券"><meta name="mediaid" content="新潮证券"><meta name="publishid" content="imzhceqv4471205">',
    day="2023-08-14",
    time="15:07",
    origin="新潮证券",
    editors=("杨柳堤",),
    build=site(
        '<div class="portal-header"><a>首页</a><a>新闻</a><a>体育</a><a>财经</a><a>科技</a><a>博客</a><a>移动客户端</a></div><div class="hq-bar"><span>股市及时雨</span><input value="代码/名称/拼音"></div>',
        '<div class="page-footer"><p><a>新潮财经意见反馈留言板</a></p><p>所有资讯文章均不构成投资建议，据此入市风险自担</p><p>Copyright © 1996-2031 新潮公司 版权所有</p></div><script>var $SCOPE={channel:"cj",newsid:"comos-mzhceqv4471205"};</script>',
    ),
)

TL = story(
    "雷雨中的校车停了一小时，司机师傅讲了六十六个故事",
    "“有一只乌龟，想去看海……”8月29日下午，江城市突降暴雨，蔡甸路隧道口积水，一辆载着二十二名小学生的校车被迫停在高处等候。驾驶员熊师傅拿起车载话筒，开始给孩子们讲故事。",
    "跟车老师向春苗说，雷声一响，几个一年级的孩子就哭了。熊师傅先教大家数闪电和雷声之间的秒数，又一个接一个讲故事，孩子们很快安静下来，还抢着给故事编结尾。",
    "一个小时后积水退去，校车重新启动。坐在后排的五年级学生把故事一个个记在本子上，数了数，不多不少六十六个，最短的只有两句话。",
    "熊师傅今年五十一岁，开校车九年。他说，故事都是孙女睡前缠着他讲的，“没想到派上了用场”。",
    "当晚，家长们在群里看到老师发的视频，纷纷给熊师傅点赞。学校表示，将把这段录音放进广播站。",
)
add(
    "largest messenger's portal, account of a metro paper",
    TL,
    "{T}_腾澜新闻",
    f"""<div id="page-root"><div class="left-tools"><div class="share"><span>分享</span><span>评论</span></div></div><div class="content-left"><div id="dc-normal-body"><h1>{TL.title}</h1>
<div class="media-meta author-item"><a class="media-avatar"><img src="https://inews.tl.example/avatar.png"></a><div class="media-info"><div class="media-name"><a><span class="author-txt">江城早报</span></a></div><p class="media-meta-txt"><span>2024-08-30 08:12</span><span class="area">发布于湖北</span><span>江城早报官方账号</span></p></div><button class="follow">+关注</button></div>
<div id="article-content"><div class="rich_media_content"><p class="qnt-p">{TL.body[0]}</p><p class="qnt-p"><span class="qnt-imgwrap"><img src="https://inews.tl.example/om/641.jpg"></span></p>{"".join(f'<p class="qnt-p">{x}</p>' for x in TL.body[1:])}<p class="qnt-p">（江城早报记者 丁香 通讯员 何欢）</p><p class="qnt-p">编辑：鲁豫章</p></div></div><div class="tl-statement">免责声明：本文来自腾澜新闻客户端创作者，不代表腾澜新闻的观点和立场</div></div>
<div class="comment-box"><h2>评论 26</h2><p><b>路过的风</b> 这样的师傅多一点</p></div></div>
<div class="content-right"><div class="tpl-author"><p>江城早报</p><p>江城早报官方账号</p><p>4.6万文章 1203万粉丝</p></div><div class="hot"><h3>热点精选</h3><ul><li>民宿老板免费接待滞留旅客</li><li>江滩夜市恢复营业</li></ul></div></div></div>""",
    head='<meta name="apub:time" content="8/30/2024, 8:12:06 AM"><meta name="apub:from" content="default"><meta property="og:title" content="雷雨中的校车停了一小时，司机师傅讲了六十六个故事"><meta property="og:url" content="https://new.tl.example/rain/a/20240830A01KXQ00">',
    day="2024-08-30",
    time="08:12",
    origin="江城早报",
    authors=("丁香", "何欢"),
    editors=("鲁豫章",),
    build=site(
        '<div id="GlobalHeader"><a class="logo">腾澜新闻</a><a>要闻</a><a>热问答</a><a>科技</a><a>财经</a><a>NBA</a><input placeholder="搜索"><a class="login">登录</a></div>',
        '<div id="GlobalFooter"><p>关于腾澜 | 服务条款 | 广告服务 | 客服中心 | 举报中心</p><p>Copyright © 1998 - 2031 Tenglan. All Rights Reserved</p></div><script>window.DATA = {"article_id":"20240830A01KXQ00","media":"江城早报","pubtime":"2024-08-30 08:12:06"};</script>',
    ),
)

TA = story(
    "开学在即，这份校园周边交通提示请收好",
    "暑期余额告急，开学进入倒计时。为了让家长和同学们平安、顺畅返校，交警蜀黍梳理了城区学校周边的交通提示。",
    "一、这些路段容易拥堵",
    "8月31日至9月3日早晚高峰，育才路（人民路至环城东路段）、文华街、学府巷车流较大，请提前规划路线。",
    "二、接送学生这样停",
    "实验小学东门外新增二十八个限时停车位，每次免费停放十分钟；县一中家长可驶入体育馆停车场，步行三分钟即可到校。",
    "三、这些行为别再有",
    "并排停车、逆行接送、电动自行车后座载两名学童……民警将加强巡查，发现一起纠正一起。",
    "交警蜀黍提醒：骑乘电动自行车，家长和孩子都要戴好头盔。祝大家新学期顺利！",
)
add(
    "public account of a county's traffic police, text taken over",
    TA,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title " id="activity-name">{TA.title}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">桐安交警</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2025年08月28日 17:30</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">安徽</span></em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><img data-src="https://mmbiz.wx.example/head.gif"></section>{"".join(f'<section style="line-height:1.75em;margin:0 8px 16px"><span style="font-size:15px;letter-spacing:1px" leaf="">{x}</span></section>' if x[1] != "、" else f'<section style="text-align:center"><strong><span leaf="" style="color:#fff;background:#1e6fd9">{x}</span></strong></section>' for x in TA.body)}<section style="text-align:center"><span leaf="">—END—</span></section><section><span leaf="" style="font-size:12px">来源：桐安县公安局交管大队城区中队</span></section><section><span leaf="" style="font-size:12px">编辑：施小北</span></section><section><span leaf="" style="font-size:12px">审核：阮正刚</span></section></div></div>
<div class="rich_media_tool" id="js_tags_preview_toast"><a id="js_view_source">阅读原文</a><span>阅读 1.2万</span></div></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div>""",
    head='<meta name="author" content=""><meta property="og:title" content="开学在即，这份校园周边交通提示请收好"><meta property="og:site_name" content="公众平台"><meta property="og:type" content="article"><meta property="og:article:author" content="">',
    day="2025-08-28",
    time="17:30",
    origin="桐安交警",
    editors=("施小北",),
    build=site(
        "",
        '<div id="js_minipro_dialog" class="weui-dialog__wrp" style="display:none"><div class="weui-dialog"><div class="weui-dialog__bd">当前内容可能存在未经审核的第三方商业营销信息，请确认是否继续访问。</div><a>继续访问</a><a>取消</a></div></div><div class="wx_bottom_modal_wrp" style="display:none"><p>知道了</p><p>使用小程序</p></div><script>var ct = "1756373400"; var nickname = htmlDecode("桐安交警"); var msg_title = "开学在即，这份校园周边交通提示请收好".html(false);</script>',
        body='<body id="activity-detail" class="zh_CN wx_wap_page wx_wap_desktop_fontsize_2 mm_appmsg discuss_tab appmsg_skin_default appmsg_style_default">',
    ),
)

SL = story(
    "为什么老木匠从不在梅雨天合榫？听完长见识了",
    "小时候看爷爷打家具，有个规矩一直没弄明白：梅雨天他只锯料、刨料，从不合榫。活计堆得再多，也要等到出梅。",
    "后来我自己学了木工，才懂得其中的道理。木头是会“呼吸”的，空气潮湿，它吸水膨胀；空气干燥，它失水收缩。",
    "梅雨天湿度常在九成上下，这时候榫头是胀着的，卯眼也是胀着的，敲进去看似严丝合缝，等到秋风一起，木头缩回去，榫头就松了。",
    "有人说，那多抹点胶不就行了？传统的鱼鳔胶最怕潮，梅雨天干得慢，还容易发霉，粘上也不牢。",
    "老辈人没有湿度计，靠的是手上的感觉。爷爷常把刨花攥在手里，攥得住、松开不散，就是潮；一攥就碎，才肯合榫。",
    "现在工厂里有烘干房和恒湿车间，一年四季都能合榫。可这份顺着木性来的耐心，还是值得我们记住。",
    "你家有老家具吗？欢迎在评论区聊一聊。",
)
add(
    "feed of headlines, article of a private account",
    SL,
    "{T}-今日速览",
    f"""<div id="root"><div class="article-detail-container"><div class="main"><div class="show-monitor"><div class="article-content"><h1>{SL.title}</h1><div class="article-meta"><span>2024-06-21 12:40</span><span class="dot">·</span><span>浙江</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjAB/">榫卯老周</a></span><div class="more-options">举报</div></div>
<article class="syl-article-base syl-page-article tt-article-content">{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(SL.body[:3], 1))}<div class="pgc-img"><img src="https://p3-sign.sl.example/tos-cn/1.jpg" alt="为什么老木匠从不在梅雨天合榫？听完长见识了"><p class="pgc-img-caption">图片来源于网络，侵删</p></div>{"".join(f'<p data-track="{n}">{x}</p>' for n, x in enumerate(SL.body[3:], 5))}</article></div></div>
<div class="detail-interaction"><span>赞 312</span><span>评论 41</span><span>收藏</span></div><div class="ttp-comment-block"><div class="title">评论 41</div><ul><li><a>青瓦</a><p>我外公也是这么说的</p><span>去年</span></li></ul><button>查看全部41条评论</button></div></div>
<div class="right-sidebar"><div class="ttp-user-info"><a>榫卯老周</a><p>手工匠人，分享木作知识</p><button>关注</button></div><div class="ttp-hot-board"><h3>速览热榜</h3><ol><li>多地进入梅雨季</li><li>非遗夏令营报名</li></ol></div></div></div></div>""",
    head='<meta name="description" content="小时候看爷爷打家具，有个规矩一直没弄明白"><meta property="article:published_time" content="2024-06-21T12:40:52+08:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"为什么老木匠从不在梅雨天合榫？听完长见识了","datePublished":"2024-06-21T12:40:52+08:00","author":{"@type":"Person","name":"榫卯老周"}}</script>',
    day="2024-06-21",
    time="12:40",
    origin="榫卯老周",
    build=site(
        '<div class="header-wrapper"><a class="logo">速览</a><a>下载客户端</a><input placeholder="搜索站内资讯、视频或用户"><a>登录</a></div>',
        '<div class="footer-wrapper"><a>关于速览</a><a>加入速览</a><a>用户协议</a><a>隐私政策</a><p>© 2031 速览 某ICP证140141号</p></div><script>window.__RENDER_DATA__="%7B%7D"</script>',
    ),
)

XD = story(
    "京州一半以上老旧电梯完成安全评估 十五年以上优先更新",
    "新都报讯（记者司徒南）1月9日，记者从京州市市场监管局获悉，截至目前，全市使用十五年以上的住宅电梯已完成安全评估11862台，占应评估总数的56%。",
    "评估结果分为四个等级。其中，存在较高风险、建议更新的有1947台，占16.4%；需要大修或者重大改造的有4210台。评估报告在小区公告栏和物业服务平台公示，业主可扫码查看。",
    "资金从哪里来？京州市住房城乡建设委物业管理处副处长段晓梅介绍，更新费用由维修资金、财政补助和业主共同承担，每台电梯最高补助十五万元。维修资金不足的小区，可申请分期缴付。",
    "记者在槐树街北里看到，6号楼的两部电梯已经更换完毕。七十四岁的居民连玉珍说，旧电梯去年停了二十多次，“现在又快又稳，关门也不夹人了”。",
    "据悉，今年京州计划更新老旧电梯三千台，年底前完成全部评估。",
)
add(
    "metro paper of the capital, reporter, editor and day in one line",
    XD,
    "{T}——新都网",
    f"""<div id="main"><div class="main-l"><div class="article-cen"><div class="crumbs"><a>首页</a> &gt; <a>京州</a></div><div class="bodyTitle"><div class="content"><h1>{XD.title}</h1><span class="reporter"><em>新都报</em> <em>记者 司徒南</em> <em>编辑 白杨</em></span><span class="timer">2028-01-09 15:32</span><div class="share-i"><i class="wx"></i><i class="wb"></i></div></div></div>
<div class="articleCenter"><div class="content-name" id="contentStr"><p>{XD.body[0]}</p><p>{XD.body[1]}</p><div class="pgc-img"><img src="https://media.xd.example/image/2028/01/09/5121.jpg"><p class="desc">槐树街北里更换后的新电梯。新都报记者 司徒南 摄</p></div>{paragraphs(XD.body[2:])}<p>编辑 白杨 校对 柳暗香</p></div></div>
<div class="textlink"><p>新都报报料热线：000-67106710　报料邮箱：67106710@xd.example</p></div><div class="like"><a>点赞</a><a>收藏</a></div>
<div class="tuijian"><h3>相关推荐</h3><ul><li><a>槐树街试点电梯按需维保</a></li><li><a>老楼加装电梯已完工四百部</a></li></ul></div></div></div>
<div class="main-r"><h3>热门文章</h3><ol><li><a>京州地铁末班车延时半小时</a></li><li><a>冬奥公园冰场开放</a></li></ol></div></div>""",
    head='<meta name="keywords" content="电梯,老旧小区"><meta property="og:release_date" content="2028-01-09 15:32:40"><meta property="og:author" content="白杨">',
    day="2028-01-09",
    time="15:32",
    origin="新都报",
    authors=("司徒南",),
    editors=("白杨",),
    build=site(
        '<header class="h-xd"><a class="logo"><img src="/img/xd.png"></a><nav><a>首页</a><a>京州</a><a>时事</a><a>调查</a><a>财经</a><a>文化</a><a>评论</a></nav><a class="app">APP下载</a><a>电子报</a></header>',
        '<footer><p>关于我们 | 联系我们 | 广告投放 | 版权声明</p><p>京州新都报传媒有限责任公司 版权所有 互联网新闻信息服务许可证99120170081</p></footer><script>(function(){var bp=document.createElement("script");bp.src="//push.xd.example/push.js";})();</script>',
    ),
)
