"""A thirty-third album of pages, Chinese pages: government sites and media, written without sight of the rules.

Each page is in the manner of one site drawn at random: eleven offices of all ranks, fifteen papers, portals and platforms.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story
from shapes import links as listed

THIRTYTHIRD_CHINESE = Album()
add = THIRTYTHIRD_CHINESE.add


def headed(
    lines: tuple[str, ...], heads: tuple[str, ...], opening: str = "<p><strong>", closing: str = "</strong></p>"
) -> str:
    """Paragraphs, of which some are headings within the text."""
    return "".join(f"{opening}{line}{closing}" if line in heads else f"<p>{line}</p>" for line in lines)


# ---------------------------------------------------------------- government

INSPECTION = story(
    "岸线保护部通报2022年第三季度近岸海域自动监测站运行检查情况",
    "为保障监测数据“真、准、全”，岸线保护部近日组织对全国近岸海域自动监测站2022年第三季度运行情况开展检查，现将有关情况通报如下。",
    "本次检查采取远程核查与现场抽查相结合的方式，共核查站点312个，现场抽查46个。检查结果显示，站点平均在线率为96.8%，数据有效率为94.1%，较第二季度分别提高1.2个和0.7个百分点。",
    "检查也发现一些问题：7个站点运维记录不完整，3个站点采水管路未按要求清洗，2个站点校准频次不足。上述问题已移交有关地方和运维单位，要求于10月底前完成整改。",
    "下一步，岸线保护部将持续加强监测质量监督，对弄虚作假行为“零容忍”，发现一起、查处一起、通报一起。",
)
add(
    "thirty-third, ministry, a circular, day and source beside the type sizes",
    INSPECTION,
    "{T}_岸线保护部",
    f"""
<div class="headTop"><div class="mainWidth"><a href="http://www.zygw.example/">政务总网</a><span>|</span><a href="#">部长信箱</a><span>|</span><a href="#">邮箱</a><span>|</span><a href="#">English</a></div></div>
<div class="logoBox mainWidth"><a href="../../../"><img src="../../../images/abp_logo.png" alt="岸线保护部"></a><div class="searchBox"><input id="searchword" value=""><a class="searchBtn">搜索</a></div></div>
<ul class="navBox mainWidth"><li><a href="../../../">首页</a></li><li><a href="../../../zjhb/">组织机构</a></li><li><a href="../../../ywdt/">要闻动态</a></li><li><a href="../../../xxgk/">政府信息公开</a></li><li><a href="../../../hjzl/">环境质量</a></li><li><a href="../../../hdjl/">互动交流</a></li></ul>
<div class="innerBg"><div class="bread_box mainWidth"><a href="../../../" class="CurrChnlCls">首页</a> &gt; <a href="../../" class="CurrChnlCls">要闻动态</a> &gt; <a href="../" class="CurrChnlCls">岸保要闻</a></div>
<div class="neiright_Box mainWidth"><h2 class="neiright_Title">{INSPECTION.title}</h2><div class="wjkFontBox"><em>2022-10-19</em> <span class="xqLyPc">来源：岸线保护部</span><div class="wjkzi"><em>字号：</em><a>[大]</a> <a>[中]</a> <a>[小]</a> <a href="javascript:window.print()">[打印]</a></div></div>
<div class="neiright_JPZ_GK_CP"><div class="TRS_Editor">{indented(INSPECTION.body)}</div></div>
<div class="wzxq_neirong3"><div class="bdsharebuttonbox"><span>分享到：</span><a class="bds_tsina"></a><a class="bds_weixin"></a></div><a class="gotop">返回顶部</a></div></div></div>
<div class="footBox"><div class="mainWidth"><p><a>网站声明</a> | <a>网站地图</a> | <a>联系我们</a></p><p>版权所有：岸线保护部　ICP备案编号：某ICP备99010037号　网站标识码：bm99170009</p><p>地址：望河北街12号　邮编：990006</p></div></div>
<script src="../../../images/share.js"></script>""",
    head='<meta name="ArticleTitle" content="岸线保护部通报2022年第三季度近岸海域自动监测站运行检查情况"><meta name="PubDate" content="2022-10-19 17:02:41"><meta name="ContentSource" content="岸线保护部"><meta name="ColumnName" content="岸保要闻">',
    day="2022-10-19",
    time=None,
    origin="岸线保护部",
    build=bare,
)

WINDPOWER = story(
    "祁源省新能源装机突破六千万千瓦",
    "新祁源客户端金河5月5日讯（新祁源·祁源日报记者 韩星辰）记者从国网祁源电力公司获悉，截至4月底，祁源省新能源装机容量达到6012万千瓦，占全省电力总装机的61.7%，成为省内第一大电源。",
    "今年以来，我省加快推进大型风电光伏基地建设，前四个月新增新能源装机437万千瓦。其中，沙湾北、红柳泉两个百万千瓦级基地全容量并网，每年可提供清洁电能约48亿千瓦时。",
    "装得上，更要用得好。国网祁源电力公司建成省级新能源功率预测平台，短期预测准确率提升至93%以上；同时积极开展省间现货交易，前四个月外送新能源电量112亿千瓦时，同比增长21.4%。",
    "据介绍，今年我省还将建成3座电网侧储能电站，新增调节能力120万千瓦，新能源利用率预计保持在95%以上。",
)
add(
    "thirty-third, province, the daily's news under its own label line",
    WINDPOWER,
    "{T}-祁源省人民政府门户网站",
    f"""
<div class="top_box"><div class="box"><span class="fl"><a>政务总网</a> <a>祁源政务服务网</a></span><span class="fr"><a>长者助手</a> <a>无障碍浏览</a> <a>简</a> <a>繁</a> <a>登录个人中心</a></span></div></div>
<div class="logo_box box"><img src="/gsszf/images/logo.png" alt="祁源省人民政府"></div>
<div class="nav_box"><ul class="box"><li><a href="/">首页</a></li><li><a>省政府</a></li><li><a>今日祁源</a></li><li><a>政务公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>走进祁源</a></li></ul></div>
<div class="main mt8 box mb30"><div class="position"><i></i>当前位置：<a>首页</a>&gt;<a>今日祁源</a>&gt;<a>经济建设</a></div>
<div class="detail_hed"><h6 class="details_title">{WINDPOWER.title}</h6><div class="notice_head clearfix"><div class="fl"><span>来源：祁源日报</span><span>发布时间：2023-05-06 08:37</span><span>浏览次数：<i id="view_count"></i></span></div><div class="fr"><span>字体：<a>大</a> <a>中</a> <a>小</a></span><span>视力保护色：<i class="c1"></i><i class="c2"></i></span></div></div></div>
<div class="notice_content" id="content"><UCAPCONTENT>{indented(WINDPOWER.body)}</UCAPCONTENT></div>
<div class="share_box"><span class="bjr">责任编辑：赵文岚</span><a class="print">打印</a><a class="close">关闭</a></div>
<div class="ewm"><img src="/qr/c1.png"><p>扫一扫手机打开当前页</p></div>
<div class="xgwz"><h3>相关阅读</h3><ul>{listed("红柳泉风电基地全容量并网", "我省首座电网侧储能电站开工", "祁源电网外送通道检修完成")}</ul></div></div>
<div class="foot"><p>主办：祁源省人民政府办公厅　承办：祁源省大数据中心</p><p>网站标识码：9900000047　某ICP备99020074号　某公网安备99010202000007号</p><p><a>关于我们</a> <a>网站声明</a> <a>网站地图</a> <a>联系我们</a></p></div>""",
    head='<meta name="SiteName" content="祁源省人民政府门户网站"><meta name="ColumnName" content="经济建设"><meta name="PubDate" content="2023-05-06 08:37"><meta name="ContentSource" content="祁源日报">',
    day="2023-05-06",
    time="08:37",
    origin="祁源日报",
    authors=("韩星辰",),
    editors=("赵文岚",),
    build=bare,
)

GREENWAY = story(
    "市政府召开常务会议 研究古城保护更新等工作",
    "渚报讯（记者 钱怡然）昨天（3月4日），市长方致远主持召开市政府第87次常务会议，研究古城保护更新、绿道建设、学前教育普惠发展等工作。",
    "会议审议了《云渚古城保护更新三年行动计划》。会议指出，古城保护更新要坚持小规模、渐进式，留住原住民、留住烟火气，今年重点推进平桥、葑溪、胥塘三个片区试点，探索形成可复制的经验做法。",
    "会议听取了环湖绿道建设情况汇报。会议强调，要抓紧打通12处断点，年内实现98公里绿道全线贯通，同步完善驿站、照明、标识等设施，让市民“走得进、留得住”。",
    "会议研究了学前教育普惠发展实施意见，要求加大公办园建设力度，年内新增公办学位9600个，并健全普惠性民办园扶持机制。",
    "会议还研究了其他事项。",
)
add(
    "thirty-third, city of the lower river, council meeting from the local daily",
    GREENWAY,
    "{T} - 云渚市人民政府",
    f"""
<div class="header"><div class="header-con"><div class="weather"><iframe src="/weather.html"></iframe></div><div class="date" id="showDate"></div><ul class="toplink"><li><a>渚周到</a></li><li><a>繁体</a></li><li><a>English</a></li><li><a>适老模式</a></li></ul></div><div class="logo"><img src="/szsrmzf/images/logo.png"></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a>走进云渚</a></li><li><a>新闻中心</a></li><li><a>信息公开</a></li><li><a>办事服务</a></li><li><a>公众参与</a></li></ul></div>
<div class="container"><div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/xwzx/">新闻中心</a> &gt; <a href="/xwzx/szyw/">时政要闻</a></div>
<div class="article-conter"><div class="title">{GREENWAY.title}</div><div class="article-info"><ul><li>发布时间：2021-03-05 08:16</li><li>来源：云渚日报</li><li>访问量：<em id="pv"></em></li><li class="fontsize">【字体：<a>大</a> <a>中</a> <a>小</a>】</li><li><a>打印</a></li></ul></div>
<div class="article-con" id="zoomcon">{"".join(f'<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-family: 宋体; font-size: 16px;">{line}</span></p>' for line in GREENWAY.body)}</div>
<div class="article-share"><a class="wx">微信</a><a class="wb">微博</a><a class="qq">QQ空间</a></div></div>
<div class="side"><h4>热点专题</h4><ul>{listed("十四五规划纲要", "古城保护更新", "优化营商环境")}</ul><h4>便民地图</h4><a><img src="/images/map.png"></a></div></div>
<div class="footer"><select><option>-- 国家部委 --</option></select><select><option>-- 省级政府 --</option></select><select><option>-- 本市部门 --</option></select><p>主办单位：云渚市人民政府办公室　技术支持：云渚市大数据管理局</p><p>政府网站标识码：9905000018　某公网安备 99050802010121号　某ICP备99030111号</p></div>""",
    head='<meta name="SiteName" content="云渚市人民政府"><meta name="PubDate" content="2021-03-05 08:16"><meta name="ContentSource" content="云渚日报">',
    day="2021-03-05",
    time="08:16",
    origin="云渚日报",
    authors=("钱怡然",),
    build=bare,
)

ALLOWANCE = story(
    "洱南县2022年9月份高龄津贴新增发放对象公示",
    "根据《洱南县高龄老人津贴发放管理办法》有关规定，经本人申请、村（社区）初审、乡镇复核、县民政局审批，现将2022年9月份新增发放对象公示如下：",
    "序号",
    "乡镇",
    "村（社区）",
    "姓名",
    "年龄",
    "月发放标准（元）",
    "1",
    "红坡镇",
    "大庄村",
    "字家旺",
    "80",
    "50",
    "2",
    "红坡镇",
    "古城村",
    "李国珍",
    "81",
    "50",
    "3",
    "箐口乡",
    "白云村",
    "罗小菊",
    "100",
    "500",
    "公示时间：2022年9月6日至2022年9月13日。公示期内如有异议，请向洱南县民政局养老服务股反映，监督电话：0999-8162233。",
    "洱南县民政局",
    "2022年9月6日",
)
allowance_rows = "".join(
    "<tr>" + "".join(f'<td align="center"><p>{cell}</p></td>' for cell in ALLOWANCE.body[start : start + 6]) + "</tr>"
    for start in range(1, 25, 6)
)
add(
    "thirty-third, county in the mountains, allowances in a table",
    ALLOWANCE,
    "{T}-洱南县人民政府",
    f"""
<div class="wrap"><div class="topbar"><span id="nowtime">今天是：2024年11月2日 星期六</span><span class="fr"><a>设为首页</a> <a>加入收藏</a> <a>无障碍</a></span></div><div class="banner"><img src="/images/banner2020.jpg"></div>
<div class="menu"><a href="/">网站首页</a><a>洱南概况</a><a>新闻动态</a><a>政府信息公开</a><a>办事服务</a><a>政民互动</a></div>
<div class="dqwz">您的位置：<a href="/">首页</a>&gt;&gt;<a>政府信息公开</a>&gt;&gt;<a>法定主动公开内容</a>&gt;&gt;<a>社会救助</a>&gt;&gt;正文</div>
<div class="nr"><h3>{ALLOWANCE.title}</h3><div class="xx"><span>信息来源：洱南县民政局</span><span>发布时间：2022年09月06日 10:25:18</span><span>点击量：<script src="/counter.jsp?id=4411"></script></span><span>文章字号：<a>大</a> <a>中</a> <a>小</a></span></div>
<div id="vsb_content"><div class="v_news_content"><p>　　{ALLOWANCE.body[0]}</p><table border="1" cellpadding="0" cellspacing="0" width="620"><tbody>{allowance_rows}</tbody></table><p>　　{ALLOWANCE.body[25]}</p><p style="text-align: right;">{ALLOWANCE.body[26]}</p><p style="text-align: right;">{ALLOWANCE.body[27]}</p></div></div>
<div class="sxt"><p>上一条：<a>洱南县2022年8月份临时救助公示</a></p><p>下一条：<a>洱南县2022年9月份孤儿保障金发放公示</a></p><a class="close" href="javascript:window.close()">【关闭】</a></div></div>
<div class="foot"><p>洱南县人民政府主办　洱南县人民政府办公室承办</p><p>某ICP备99040148号　某公网安备 99292502000116号　网站标识码：9929250003</p><p>联系电话：0999-8162110（仅受理网站建设维护相关事宜）</p></div></div>""",
    day="2022-09-06",
    time="10:25",
    origin="洱南县民政局",
    build=bare,
)

OLYMPIAD = story(
    "关于做好2024年全省中小学生科技创新实践活动组织工作的通知",
    "龙教基函〔2024〕32号",
    "各市（行署）教育局：",
    "为提升中小学生科学素养，经研究，决定组织开展2024年全省中小学生科技创新实践活动。现将有关事项通知如下。",
    "一、活动主题",
    "冰雪里的科学。",
    "二、参加对象",
    "全省普通中小学、中等职业学校在校学生。每支队伍2至4人，可配备指导教师1至2名。",
    "三、活动安排",
    "（一）校级活动（3月至5月）。各校结合实际自主组织。",
    "（二）市级推荐（6月）。各市（行署）择优推荐作品不超过20件，于6月28日前报送至省教育厅基础教育处。",
    "（三）省级展示（9月）。举办现场展示交流活动，具体时间另行通知。",
    "四、工作要求",
    "坚持公益性原则，不得以任何形式向学生收取费用，不得与升学挂钩。",
    "附件：2024年全省中小学生科技创新实践活动作品申报表",
    "龙原省教育厅",
    "2024年3月4日",
)
add(
    "thirty-third, provincial education office, numbered notice and its form",
    OLYMPIAD,
    "{T}_龙原省教育厅",
    f"""
<div class="g-top"><div class="w1200"><a class="old">老年版</a><a>无障碍</a><a>智能问答</a></div></div><header class="g-hd w1200"><h1 class="logo"><a href="/"><img src="/template/jyt/logo.svg" alt="龙原省教育厅"></a></h1></header>
<nav class="g-nav"><div class="w1200"><a href="/">首页</a><a>机构</a><a>公开</a><a>服务</a><a>互动</a><a>教育数据</a></div></nav>
<div class="w1200 g-crumb"><a href="/">首页</a> / <a>政务公开</a> / <a>通知公告</a></div>
<div class="w1200 g-article"><div class="title">{OLYMPIAD.title}</div><div class="sub-title"><span>日期：2024-03-05</span><span>来源：基础教育处</span><span>字号：<a>大</a><a>中</a><a>小</a></span><span><a onclick="printit()">打印</a></span></div>
<div class="article-box" id="articleBox"><p style="text-align:center">{OLYMPIAD.body[0]}</p><p>{OLYMPIAD.body[1]}</p>{indented(OLYMPIAD.body[2:13])}<p>　　附件：<a href="./files/20240305/sbb.docx" target="_blank">2024年全省中小学生科技创新实践活动作品申报表</a></p><p style="text-align:right;padding-right:3em">{OLYMPIAD.body[14]}</p><p style="text-align:right;padding-right:3em">{OLYMPIAD.body[15]}</p></div>
<div class="g-code"><img src="/common/qr?u=1"><span>扫一扫在手机打开当前页</span></div></div>
<footer class="g-ft"><div class="w1200"><p>主办单位：龙原省教育厅　地址：兴文路88号</p><p>网站标识码：9900000032　某ICP备99050185号-2　某公网安备99010302000471号</p><img src="/img/dangzheng.png"><img src="/img/jiucuo.png"></div></footer>
<script>var siteId="e3a1";var _paq=window._paq||[];</script>""",
    head='<meta name="SiteName" content="龙原省教育厅"><meta name="SiteIDCode" content="9900000032"><meta name="PubDate" content="2024-03-05 14:20"><meta name="ContentSource" content="基础教育处">',
    day="2024-03-05",
    time=None,
    origin="基础教育处",
    build=bare,
)

SCHOOLING = story(
    "鹏湾区教育局关于印发《鹏湾区校外午托机构备案管理办法》的通知",
    "各街道办事处，区直有关单位，各中小学校：",
    "《鹏湾区校外午托机构备案管理办法》已经区政府同意，现印发给你们，请遵照执行。",
    "鹏湾区教育局",
    "2020年5月6日",
    "鹏湾区校外午托机构备案管理办法",
    "第一条　为规范校外午托服务，保障中小学生身心健康和安全，根据有关法律法规，结合本区实际，制定本办法。",
    "第二条　本办法所称校外午托机构，是指在学校以外为中小学生提供午餐、午休等服务的场所。",
    "第三条　午托机构应当依法取得营业执照和食品经营许可，场所应当符合消防安全要求，人均使用面积不少于三平方米。",
    "第四条　午托机构应当自开业之日起十五个工作日内，向所在地街道办事处备案。",
    "第五条　街道办事处应当建立备案台账，并每学期组织一次联合检查。",
    "第六条　本办法自2020年6月1日起施行，有效期三年。",
)
add(
    "thirty-third, district of a southern city, rule with the list of its particulars",
    SCHOOLING,
    "{T}",
    f"""
<div class="gkml-header"><div class="wrap"><a class="logo" href="/"><img src="/gkmlpt/img/logo_szph.png"></a><span class="name">政府信息公开</span></div><ul class="gkml-nav wrap"><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li class="on"><a>法定主动公开内容</a></li><li><a>政府信息公开年报</a></li></ul></div>
<div class="wrap main-content"><div class="crumbs">当前位置：<a>首页</a> &gt; <a>鹏湾区教育局</a> &gt; <a>规范性文件</a></div>
<div class="content"><div class="classify"><table><tr><td class="first">索引号：</td><td class="second"><span>99030900MB0X00000X/2020-00118</span></td><td class="first">分类：</td><td class="second"><span>教育、规范性文件</span></td></tr><tr><td class="first">发布机构：</td><td class="second"><span>鹏湾区教育局</span></td><td class="first">成文日期：</td><td class="second"><span>2020-05-06</span></td></tr><tr><td class="first">名称：</td><td colspan="3" class="second"><span>{SCHOOLING.title}</span></td></tr><tr><td class="first">文号：</td><td class="second"><span>鹏教规〔2020〕2号</span></td><td class="first">发布日期：</td><td class="second"><span>2020-05-08</span></td></tr><tr><td class="first">主题词：</td><td colspan="3" class="second"><span></span></td></tr></table></div>
<h1 class="title document-number">{SCHOOLING.title}</h1><p class="title-info"><span>发布日期：2020-05-08</span> <span class="right">浏览次数：<i>-</i></span> <span class="fontchange">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></p>
<div class="article-content"><p>{SCHOOLING.body[0]}</p><p style="text-indent:2em">{SCHOOLING.body[1]}</p><p style="text-align:right">{SCHOOLING.body[2]}</p><p style="text-align:right">{SCHOOLING.body[3]}</p><p style="text-align:center"><strong>{SCHOOLING.body[4]}</strong></p>{"".join(f'<p style="text-indent:2em">{line}</p>' for line in SCHOOLING.body[5:])}</div>
<div class="share-article"><span>分享到：</span><a class="wechat"></a><a class="weibo"></a></div></div></div>
<div class="gkml-footer"><p>主办：鹏湾区人民政府办公室</p><p>备案编号：某ICP备99060222号　网站标识码：9903090007</p></div>
<script>window._CONFIG={{"SID":"2","POST_ID":7650012,"FIRST_PUB":"2020-05-08"}};</script>""",
    day="2020-05-08",
    time=None,
    origin="鹏湾区教育局",
    build=bare,
)

PUMPING = story(
    "荆泽市：抢抓梅雨间隙 检修外排泵站",
    "6月18日，雨后初晴。荆泽市洪口泵站内，检修人员正对3号机组叶片间隙进行最后校验。该站装机6台，排涝面积覆盖3个乡镇21万亩农田。",
    "入梅以来，荆泽市累计降雨量较常年同期偏多三成。市水利和湖泊局抢抓降雨间隙，组织4支技术服务队分赴沿江沿湖各泵站，按照“一站一策”开展拉网式检修。",
    "“白天拆机检查，晚上连夜装配，确保雨来之前机组随时能开。”洪口泵站站长鲁建军介绍，今年检修还增加了电缆绝缘检测和清污机联动试验。",
    "截至目前，全市17座外排泵站89台机组已完成检修试机，完好率100%，储备备用电机12台、潜水泵130台。（通讯员 柳溪 邹正平）",
)
add(
    "thirty-third, provincial water office, correspondents at the end of the text",
    PUMPING,
    "{T}-楚原省水利厅",
    f"""
<div class="top"><div class="container"><div class="pull-left"><a href="http://www.chuyuan-gov.example">省政府门户网站</a></div><div class="pull-right"><a>移动版</a> | <a>微信</a> | <a>无障碍阅读</a></div></div></div>
<div class="logo-row container"><img src="../../../images/logo_2018.png"><form class="search-form"><input type="text" placeholder="请输入您要搜索的内容"><button>搜索</button></form></div>
<ul class="nav nav-justified container"><li><a href="../../../">首页</a></li><li><a>机构</a></li><li><a>水利要闻</a></li><li><a>信息公开</a></li><li><a>公共服务</a></li><li><a>水文化</a></li></ul>
<div class="container"><ol class="breadcrumb"><li>您当前所在位置：</li><li><a href="../../../" title="首页" class="CurrChnlCls">首页</a></li><li><a class="CurrChnlCls">新闻中心</a></li><li><a class="CurrChnlCls">地市动态</a></li></ol>
<div class="row"><div class="col-md-9"><h2 class="text-center art-h2">{PUMPING.title}</h2><div class="info text-center"><span>2019-06-20 16:02</span><span class="hidden-xs">荆泽市水利和湖泊局</span><span>【字号：<a>大</a> <a>中</a> <a>小</a>】</span></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web"><p style="text-align:center"><img src="./W020190620571334812.jpg"></p><p style="text-align:center">检修人员校验机组叶片间隙</p>{indented(PUMPING.body)}</div>
<div class="row pagelink"><span class="pull-right"><a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></span></div></div>
<div class="col-md-3"><div class="panel"><div class="panel-heading">推荐阅读</div><ul>{listed("省水利厅调度梅雨期防汛工作", "沧北河堤防加固工程完工", "农村供水水质检测开放日举行")}</ul></div></div></div></div>
<div class="footer"><div class="container"><p>主办：楚原省水利厅　承办：楚原省水利厅宣传中心</p><p>网站标识码：9900000036　某ICP备99070259号　某公网安备 99010602000288号</p><p>厅值班电话：027-00001122</p></div></div>""",
    head='<meta name="PubDate" content="2019-06-20 16:02"><meta name="ContentSource" content="荆泽市水利和湖泊局">',
    day="2019-06-20",
    time="16:02",
    origin="荆泽市水利和湖泊局",
    authors=("柳溪", "邹正平"),
    build=bare,
)

CUSTOMS = story(
    "口岸事务总署公告2018年第41号（关于调整部分进境邮件申报有关事项的公告）",
    "为进一步便利进境邮件通关，规范邮件申报管理，现就有关事项公告如下：",
    "一、个人进境邮件单次价值在1000元以下的，可以通过口岸事务总署“掌上口岸”应用办理电子申报，无须另行提交纸质申报单。",
    "二、寄件人、收件人信息应当真实、完整。信息不完整的，邮政企业应当在3个工作日内通知收件人补充。",
    "三、法律、行政法规对进境邮件另有规定的，从其规定。",
    "四、本公告自2018年6月1日起施行，口岸事务总署公告2013年第19号同时废止。",
    "特此公告。",
    "附件：进境邮件电子申报项目说明.doc",
    "口岸事务总署",
    "2018年5月4日",
)
add(
    "thirty-third, head office of the ports, public notice under its card of law",
    CUSTOMS,
    "{T}",
    f"""
<div class="easysite-top"><div class="w"><a>总署概况</a><a>政务公开</a><a>在线服务</a><a>互动交流</a><a>专题专栏</a></div></div><div class="easysite-logo w"><img src="/eportal/fileDir/kaszs/template/logo.jpg"></div>
<div class="easysite-path w">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>法规公告</a> &gt; <a>总署公告</a></div>
<div class="portlet w" id="d7f2"><div class="easysite-news"><div class="easysite-news-title"><h2>{CUSTOMS.title}</h2><p class="easysite-news-describe">发布时间：2018-05-04 15:32　　来源：口岸事务总署　　浏览量：<span id="hits"></span></p></div>
<div class="easysite-law"><ul><li>【法规类型】口岸规范性文件</li><li>【内容类别】邮递物品监管</li><li>【文　　号】公告〔2018〕41号</li><li>【发布机关】口岸事务总署</li><li>【发布日期】2018-05-04</li><li>【生效日期】2018-06-01</li><li>【效　　力】[有效]</li></ul></div>
<div id="easysiteText"><div style="font-size:16px">{indented(CUSTOMS.body[:6])}<p>　　附件：<a href="/eportal/attachDir/2018/05/201805041530.doc" title="进境邮件电子申报项目说明.doc">进境邮件电子申报项目说明.doc</a></p><p style="text-align:right">{CUSTOMS.body[7]}</p><p style="text-align:right">{CUSTOMS.body[8]}</p></div></div>
<div class="easysite-btn"><a>打印</a><a>关闭</a></div><div class="easysite-jd"><h3>相关解读</h3><ul>{listed("一图看懂进境邮件电子申报")}</ul></div></div></div>
<div class="easysite-foot w"><p>版权所有：口岸事务总署　技术支持：口岸电子数据中心</p><p>网站标识码：bm99280012　某ICP备99080296号　某公网安备 99010102002019号</p><p>建议使用IE9.0以上浏览器，1024*768以上分辨率</p></div>
<script src="/eportal/uiFramework/js/counting/chanelCounting.js"></script>""",
    head='<meta name="keywords" content="邮件 申报"><meta name="pageid" content="1828712">',
    day="2018-05-04",
    time="15:32",
    origin="口岸事务总署",
    build=bare,
)

POTATO = story(
    "马铃薯“站”上新赛道",
    "盛夏时节，走进青岗山北麓的兰察旗，连片的马铃薯花海一望无际。兰察旗种植马铃薯已有上百年历史，常年播种面积稳定在60万亩。",
    "以往，种的是“大路货”，卖的是“原字号”，丰产不丰收是常事。近年来，旗里从种薯入手，建成脱毒种薯繁育基地3.2万亩，良种覆盖率达到87%。",
    "“用上脱毒种薯，一亩能多打一千斤。”白音乡种植户巴图告诉记者，今年他家种了40亩，订单早早就签了出去。",
    "种得好还要加工好。在旗马铃薯产业园，洗净、去皮、切条、速冻一气呵成，每小时可生产薯条8吨。目前，园区入驻加工企业11家，年转化鲜薯45万吨。",
    "“小土豆”正在变成“金蛋蛋”。今年上半年，全旗马铃薯产业产值达到9.6亿元，带动5300户农牧民增收。",
)
add(
    "thirty-third, league city of the steppe, comments of the machine in the markup",
    POTATO,
    "乌兰塔拉市人民政府 旗县动态 {T}",
    f"""
<table width="1000" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td><img src="/picture/0/s1701.jpg" width="1000" height="180"></td></tr><tr><td height="38" class="dh"><a href="/">首页</a> | <a href="/col/col11/index.html">走进乌兰塔拉</a> | <a href="/col/col12/index.html">政务公开</a> | <a href="/col/col13/index.html">新闻中心</a> | <a href="/col/col14/index.html">网上办事</a> | <a>蒙文版</a></td></tr></table>
<table width="1000" align="center" border="0"><tr><td class="wz">当前位置：<a href="/">首页</a>&gt;&gt;<a>新闻中心</a>&gt;&gt;<a href="/col/col1391/index.html">旗县动态</a></td></tr></table>
<table id="article" width="960" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->{POTATO.title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td align="center" class="info">发布时间：<!--<$[信息发布日期]>begin-->2017-08-02 09:14<!--<$[信息发布日期]>end-->　　信息来源：<!--<$[信息来源]>begin-->乌兰塔拉日报<!--<$[信息来源]>end-->　　作者：<!--<$[作者]>begin-->郝海波<!--<$[作者]>end-->　　浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=1391&amp;artid=88231"></script>　　字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</td></tr>
<tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{indented(POTATO.body)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr>
<tr><td align="right"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></td></tr></table>
<table width="1000" align="center" class="bottom"><tr><td align="center">主办：乌兰塔拉市人民政府　承办：乌兰塔拉市电子政务中心<br>某ICP备99090333号　网站标识码：9909000020　某公网安备 99090202000104号<br>联系电话：0999-8322010</td></tr></table><div style="display:none"><a href="http://www.hw.example">通发布系统</a></div>""",
    head='<meta name="Maketime" content="2017-08-02 09:20:11"><meta name="ColumnName" content="旗县动态"><meta name="PubDate" content="2017-08-02 09:14"><meta name="contentSource" content="乌兰塔拉日报"><meta name="author" content="郝海波">',
    day="2017-08-02",
    time="09:14",
    origin="乌兰塔拉日报",
    authors=("郝海波",),
    build=bare,
)

WEATHER = story(
    "桂南：智能监测为荔枝花期“把脉”",
    "眼下正是荔枝扬花坐果的关键期。在灵浦县新圩镇荔枝园，一台台农田小气候观测仪正实时采集温度、湿度和光照数据。",
    "“花期最怕连阴雨和‘火南风’。现在手机上就能看到未来三天的花期气象等级，什么时候放蜂、什么时候摇花，心里有底。”种植大户劳志强说。",
    "今年3月以来，桂南市气象局联合农业农村部门开展荔枝花期气象服务，在6个主产乡镇布设观测仪24套，建立花期遭遇低温阴雨风险预报模型，每周发布专题服务产品。",
    "截至4月20日，该局已发布荔枝花期专报9期、风险预警3次，服务种植户1.6万户。据气象部门预测，下旬桂南以多云天气为主，有利于荔枝授粉坐果。",
)
add(
    "thirty-third, regional weather service, writer and editor in a last bracket",
    WEATHER,
    "{T}_桂岭气象局",
    f"""
<div class="qx_top"><div class="qx_w"><a class="logo"><img src="/images/qx_logo.png" alt="桂岭气象局"></a><div class="yj"><marquee>今日预警：灵浦县发布大雾黄色预警信号</marquee></div></div><ul class="qx_nav"><li><a>首页</a></li><li><a>政务公开</a></li><li><a>气象服务</a></li><li><a>气象新闻</a></li><li><a>气象科普</a></li></ul></div>
<div class="qx_w qx_pos">首页 &gt; 气象新闻 &gt; 基层动态</div>
<div class="qx_w xl"><div class="xl_title">{WEATHER.title}</div><div class="xl_line"><span>来源：桂南市气象局</span><span>发布时间：2025年04月22日</span><span class="bs">分享到：<a class="i1"></a><a class="i2"></a></span></div>
<div class="xl_content"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">{indented(WEATHER.body[:3])}<p style="text-align:center"><img src="./W020250422.png"></p><p style="text-align:center"><span style="font-size:14px">技术人员查看荔枝花穗生长情况。图/莫晓岚</span></p>{indented(WEATHER.body[3:])}<p style="text-align:right">（作者：莫晓岚　责任编辑：覃书宁）</p></div></div>
<div class="xl_rel"><b>相关链接</b>{listed("桂南开展春季人工增雨作业", "一站式服务助力龙舟赛", "气象科技下乡进校园", pattern='<p>· <a href="#">{0}</a></p>')}</div></div>
<div class="qx_foot"><p>主办：桂岭气象局　承办：桂岭气象信息中心</p><p>某ICP备99100370号-3　网站标识码：bm99450001</p><p>天气咨询电话：0999-5550121　地址：榕荫路9号</p></div>""",
    head='<meta name="PubDate" content="2025-04-22 11:18"><meta name="ContentSource" content="桂南市气象局"><meta name="Author" content="莫晓岚">',
    day="2025-04-22",
    time=None,
    origin="桂南市气象局",
    authors=("莫晓岚",),
    editors=("覃书宁",),
    build=bare,
)

SPEECH = story(
    "驻卡瓦利共和国大使岑海国在第五届友谊图书捐赠仪式上的致辞",
    "（2023年5月18日，姆邦达市）",
    "尊敬的教育部长卡莱马先生，",
    "尊敬的姆邦达大学校长恩杜古教授，",
    "各位老师、同学，朋友们：",
    "大家上午好！很高兴再次来到姆邦达大学，同大家一起见证第五届友谊图书捐赠仪式。",
    "书籍是人类进步的阶梯，也是沟通心灵的桥梁。五年来，友谊图书角已经从一个书架发展成一间阅览室，藏书超过四千册，成为同学们了解中国的一扇窗口。",
    "今天，我们带来了六百册新书，既有中国历史和文学，也有农业技术和中医药知识。我特别想说，其中三十多册是本校毕业生翻译的，这说明友谊的种子已经发芽。",
    "非洲有句谚语：“独行快，众行远。”中方愿同卡方一道，继续支持青年交流，让更多同学走进中国、读懂中国。",
    "祝同学们学业有成！",
    "谢谢大家！",
)
add(
    "thirty-third, embassy, the ambassador's address without a source",
    SPEECH,
    "{T}_驻卡瓦利共和国大使馆",
    f"""
<div class="em_head"><div class="em_w"><img src="../../images/guohui.png"><span class="em_name">驻卡瓦利共和国大使馆</span><span class="em_lang"><a>English</a></span></div><div class="em_nav"><a href="../../">首页</a><a href="../../dszl/">大使专栏</a><a href="../../sgxx/">使馆信息</a><a href="../../lsfw/">领事服务</a><a href="../../zkgx/">双边关系</a></div></div>
<div class="em_w em_path"><a href="../../">首页</a> &gt; <a href="../">大使专栏</a> &gt; <a href="./">大使讲话</a></div>
<div class="em_w main"><div class="mainT"><h1>{SPEECH.title}</h1><div class="time">2023-05-19 16:30</div></div>
<div class="content" id="News_Body_Txt_A"><div class="TRS_Editor"><p align="center">{SPEECH.body[0]}</p>{paragraphs(SPEECH.body[1:4])}{indented(SPEECH.body[4:])}</div></div>
<div class="em_tool"><a>推荐给朋友</a><a>打印</a><a>返回顶部</a></div></div>
<div class="em_foot"><p>驻卡瓦利共和国大使馆 版权所有</p><p>地址：姆邦达市独立大道2号　值班电话：+000-22-266-7475</p><p>领事保护与服务应急呼叫中心电话：+86-10-00012308</p></div>""",
    day="2023-05-19",
    time="16:30",
    build=bare,
)

# --------------------------------------------------------------------- media

THEORY = story(
    "以县域为支点推动城乡公共文化服务一体建设",
    "公共文化服务是满足人民群众精神文化需求的基本途径。当前，城乡公共文化服务在设施、内容、人才等方面仍存在差距。县域连接城市、服务乡村，是推动城乡公共文化服务一体建设的重要支点。",
    "以总分馆制贯通服务网络。县级图书馆、文化馆要发挥总馆作用，统一采购、统一编目、统一配送，使乡镇分馆、村级服务点真正“活”起来。一些地方把分馆设在集市、祠堂、民宿，读者走几步就能借到书，经验值得总结。",
    "以群众需求牵引内容供给。要改变“送什么看什么”的单向模式，建立需求征集、项目点单、效果评价的闭环机制，让群众既当观众也当主角。",
    "以人才下沉激活内生动力。鼓励高校毕业生、退休教师、返乡青年参与基层文化服务，完善县聘乡用、乡聘村用等机制，让懂文化、爱乡土的人留得住、干得好。",
    "推动城乡公共文化服务一体建设，归根到底是为了让文化阳光照进每一个村庄。找准县域这个支点，久久为功，必能撬动乡村文化振兴的大局。",
)
add(
    "thirty-third, national daily of letters, an essay and the page it was printed on",
    THEORY,
    "{T} _澄明网",
    f"""
<div class="g-topbar"><div class="g-wrap"><a>澄明日报</a><a>澄明日报客户端</a><a>English</a><a>邮箱</a><input value="请输入关键字"></div></div>
<div class="g-nav g-wrap"><a>首页</a><a>时政</a><a>国际</a><a>时评</a><a>理论</a><a>文化</a><a>科技</a><a>教育</a><a>经济</a><a>生活</a></div>
<div class="g-crumbs g-wrap"><a>澄明网首页</a> &gt; <a>理论频道</a> &gt; <a>报刊导读</a> &gt; 正文</div>
<div class="g-wrap g-main"><div class="m-title-box"><h1 class="u-title">{THEORY.title}</h1><div class="m_tips"><span class="m-con-source">来源：<a href="https://epaper.cm.example/">澄明网-《澄明日报》</a></span><span class="m-con-time">2023-05-12 05:20</span></div><div class="m-share"><i class="wx"></i><i class="wb"></i></div></div>
<div class="u-mainText" id="article_inbox"><!--enpproperty <articleid>36558812</articleid><date>2023-05-12 05:20:00:0</date><author></author><title>{THEORY.title}</title>/enpproperty--><!--enpcontent--><p>　　作者：杜若谦（云州大学公共管理学院教授）</p>{indented(THEORY.body)}<p>　　《澄明日报》（2023年05月12日 06版）</p><!--/enpcontent-->
<div class="m-zbTool"><span class="liability">[ 责编：沈佩文 ]</span></div></div>
<div class="g-side"><div class="m-hot"><h3>阅读剩余全文（）</h3></div><h4>最热文章</h4><ol>{listed("把论文写在大地上", "从一碗面看消费新变化", "古建测绘队的夏天")}</ol><h4>独家策划</h4><p><a>【专题】回望百年青春</a></p></div></div>
<div class="g-foot"><p><a>澄明网概况</a>|<a>关于我们</a>|<a>报网动态</a>|<a>联系我们</a>|<a>法律声明</a>|<a>澄明员工</a></p><p>澄明网版权所有　互联网新闻信息服务许可证99120170003</p></div>""",
    head='<meta name="publishdate" content="2023-05-12"><meta name="author" content="10121"><meta name="source" content="澄明网-《澄明日报》"><meta name="catalogs" content="1_100432">',
    day="2023-05-12",
    time="05:20",
    origin="澄明网-《澄明日报》",
    authors=("杜若谦",),
    editors=("沈佩文",),
    build=bare,
)

WHEAT = story(
    "洛水南岸麦浪金黄 千台收割机整装待发",
    "洛水网讯（记者 申大伟 通讯员 贺小娟）5月20日，记者从伊原市农业农村局获悉，全市312万亩小麦进入蜡熟期，预计5月28日起自南向北陆续开镰。",
    "为保障“三夏”生产，伊原市提前检修收割机、拖拉机等农机具4.3万台（套），设立跨区作业接待站27个，发放跨区作业证1100余张。",
    "在宜漯县丰源农机合作社，技师们正给一台台收割机更换刀片、加注机油。“今年新购了6台大喂入量收割机，损失率控制在1.5%以内。”合作社负责人郭红旗说。",
    "气象部门预计，麦收期间伊原市以晴到多云天气为主，28日至29日有一次弱降水过程，建议农户抢晴收获、及时晾晒。",
)
add(
    "thirty-third, provincial news site of the plain, editor and checker in one line",
    WHEAT,
    "{T}-洛水网",
    f"""
<div class="top-nav"><div class="w1000"><a href="https://www.luoshui.example">洛水网</a><a>新闻</a><a>政务</a><a>洛水评</a><a>舆情</a><a>论坛</a><a>洛水客户端</a><span class="fr"><a>投稿</a><a>报料</a></span></div></div>
<div class="w1000 head"><a><img src="https://img.luoshui.example/logo.png"></a><div class="ad"><!-- ad 700*90 --></div></div>
<div class="w1000 mianbao"><a>洛水网首页</a> &gt; <a>新闻频道</a> &gt; <a>省内</a> &gt; 正文</div>
<div class="w1000 clearfix"><div class="left w680"><h1 id="4g_title">{WHEAT.title}</h1><div class="title-info"><p class="time fl"><span id="pubtime_baidu">2020年05月20日11:32</span> <span id="source_baidu">来源:洛水网</span></p><div class="fr fontsize"><a>A+</a><a>A-</a></div></div>
<div class="article" id="mainCon"><p style="text-align: center;"><img src="https://img.luoshui.example/2020/05/20/a1.jpg"></p>{indented(WHEAT.body)}<p style="text-align: right;">编辑：毋艳芳　审核：李同林</p></div>
<div class="zan"><a>点赞 <i>12</i></a></div><div class="mz">洛水网版权与免责声明：凡本网注明“来源：洛水网”的所有作品，版权均属于洛水网，未经授权不得转载、摘编。</div></div>
<div class="right w300"><h3>洛水锐评</h3><ul>{listed("别让“指尖便利”变成指尖负担", "麦田里的守望者")}</ul><h3>新闻排行</h3><ol>{listed("多地出台稳就业举措", "端午高铁票今日开售", "老人机也能扫码乘车")}</ol></div></div>
<div class="foot w1000"><p>关于我们 - 广告服务 - 人才招聘 - 网站律师</p><p>信息网络传播视听节目许可证 9908238号　某ICP备99110407号　互联网新闻信息服务许可证 99120190003</p></div>""",
    day="2020-05-20",
    time="11:32",
    origin="洛水网",
    authors=("申大伟", "贺小娟"),
    editors=("毋艳芳",),
    build=bare,
)

PANDA = story(
    "街头修表四十年 锦西老匠人的“时间账本”",
    "早上九点，锦西市皂角树街口，廖方成准时支起他的修表摊：一张木桌、一盏台灯、一只放大镜，还有一本翻得卷了边的账本。",
    "账本上记着每一块表的来历。“1983年3月，上海牌，换游丝，一元二。”廖方成用手指点着泛黄的字迹，笑着说，这是他出摊的第一单。",
    "四十年来，他修过的表超过五万块。最远的一块来自东北，是一位老兵留下的怀表，停走多年。廖方成花了一个多月，找遍旧货市场才配齐零件。",
    "“表修好那天，老人的女儿在电话里哭了。她说又听到父亲在身边走路的声音。”",
    "如今戴机械表的人少了，摊前却并不冷清。附近中学的孩子放学后常围过来看他拆表，他也乐得讲几句。",
    "去年，社区腾出一间临街小屋给他，房租全免。廖方成在门口挂了块木牌，上面写着：慢慢来，时间等得起。",
)
add(
    "thirty-third, app of a western daily, reporter alone on the first line and a call for tips",
    PANDA,
    "{T} - 锦西新闻",
    f"""
<div class="cover-nav"><div class="inner"><a class="logo"><img src="/static/images/logo.png"></a><ul><li><a>首页</a></li><li><a>锦西</a></li><li><a>国内</a></li><li><a>人文</a></li><li><a>科技</a></li><li><a>视频</a></li></ul><a class="dl">下载客户端</a></div></div>
<div class="news-container"><div class="news-left"><div class="caption-box"><h1 class="caption-title">{PANDA.title}</h1><ul class="caption-meta"><li class="author">锦西新闻</li><li class="time">2022-03-09 18:32</li><li class="view"><i></i>44012</li></ul></div>
<div class="article-content"><p>锦西新闻记者 孟知夏 摄影报道</p><p>{PANDA.body[0]}</p><p><img src="https://wimg.jinxi.example/202203/09/1.jpg"></p><p class="img-desc">廖方成在摊前修表</p>{paragraphs(PANDA.body[1:4])}<p><img src="https://wimg.jinxi.example/202203/09/2.jpg"></p><p class="img-desc">泛黄的账本</p>{paragraphs(PANDA.body[4:])}<p>【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：jxxwbl，报料QQ：000348672】</p></div>
<div class="tag-list"><a>人文</a><a>手艺</a></div><div class="operate"><span>点赞 208</span><span>收藏</span><div class="qrcode"><p>微信扫一扫分享</p></div></div>
<div class="comment-box"><h3>评论 6</h3><div class="c-item"><b>锦友h7k2x</b><span>2022-03-10</span><p>小时候就在他那儿修过表，致敬老师傅！</p></div><div class="c-item"><b>风吹麦浪</b><span>2022-03-09</span><p>慢工出细活</p></div></div></div>
<div class="news-right"><h3>热点新闻</h3><ul>{listed("锦西地铁9号线今日试乘", "春日赏花地图来了", "高校新增这些本科专业")}</ul></div></div>
<div class="cover-foot"><p>锦西传媒集团　违法和不良信息举报电话：028-00006110</p><p>互联网新闻信息服务许可证 99120180002　某ICP备99120444号</p></div>""",
    day="2022-03-09",
    time="18:32",
    origin="锦西新闻",
    authors=("孟知夏",),
    build=bare,
)

LIFEGUARD = story(
    "“浪里白条”守护金沙滩：一个夏天救起23人",
    "“前面那位游客，请不要越过警戒线！”7月7日下午，岛城金沙滩上，救生员王海涛举着喇叭来回巡视。皮肤黝黑、嗓音沙哑，是他整个夏天的标志。",
    "今年34岁的王海涛，已经在这片沙滩上干了9年。每年6月到9月，他和11名队友每天工作10个小时，守护1.8公里长的海岸线。",
    "“离岸流最危险，看着平静，一眨眼就把人拖出去几十米。”王海涛回忆，上个周末，一对父子被卷走，他和队友驾驶橡皮艇冲出去，用时不到4分钟将两人救回。",
    "据海水浴场管理处统计，入夏以来，救生队已救起溺水游客23人，劝阻危险行为3000余次，帮助37名走失儿童找到家人。",
    "王海涛提醒，下海游泳要选择正规浴场，遇到离岸流不要逆流硬游，应沿与海岸平行的方向游出后再上岸。",
)
add(
    "thirty-third, evening paper of the coast, writer before source above the text",
    LIFEGUARD,
    "{T}_海岱一刻",
    f"""
<header class="hd"><div class="wrap"><a class="hd-logo" href="/">海岱一刻</a><nav><a>推荐</a><a>山海</a><a>岛城</a><a>视频</a><a>壹论</a><a>报料台</a></nav><a class="hd-app">下载海岱一刻APP</a></div></header>
<main class="wrap"><section class="detail"><h1 class="detail-tit">{LIFEGUARD.title}</h1><div class="detail-inf"><span>作者： 丛海燕</span><span>来源：海岱晚报·海岱一刻</span><span>2021-07-08 15:22:05</span></div>
<div class="detail-con"><p>海岱晚报·海岱一刻记者 丛海燕 通讯员 于洋洋</p>{paragraphs(LIFEGUARD.body[:2])}<p><img src="//oss.haidai.example/20210708/p1.jpeg"></p><p>王海涛在岸边巡视。</p>{paragraphs(LIFEGUARD.body[2:])}</div>
<div class="detail-copy">本文内容由一刻号作者发布，不代表海岱一刻立场。</div><div class="detail-app"><img src="/img/app_qr.png"><p>新闻线索报料通道：应用市场下载“海岱一刻”APP，或搜索微信小程序“海岱一刻”，全省800位记者在线等你来报料！</p></div>
<div class="detail-cmt"><h3>我有话说...</h3><p>暂无评论</p></div></section>
<aside><h3>相关推荐</h3><ul>{listed("岛城浴场水质检测结果公布", "海边捡到小海豹怎么办", "高温津贴你领到了吗")}</ul></aside></main>
<footer class="ft">海岱晚报社版权所有　某ICP备99130481号　互联网新闻信息服务许可证：99120170017</footer>""",
    head='<meta name="keywords" content="救生员,金沙滩,离岸流"><meta itemprop="name" content="海岱一刻">',
    day="2021-07-08",
    time="15:22",
    origin="海岱晚报·海岱一刻",
    authors=("丛海燕", "于洋洋"),
    build=bare,
)

ELEVATOR = story(
    "老楼加装电梯卡在一楼：一份“补偿账”如何算平",
    "5月的一个傍晚，朔京市安泽里小区6号楼的居民聚在花坛边，又一次讨论加装电梯的事。这已经是两年来的第17次碰头会。",
    "6号楼建于1986年，共6层18户，60岁以上老人占了六成。住在五楼的退休教师章淑云膝盖做过手术，每次下楼要歇三回，“半年没去过菜市场”。",
    "难题出在一楼",
    "反对的声音来自一楼的两户。“电梯一装，客厅白天也得开灯。”102室的孙先生说，他并非不讲情理，只是担心采光、噪音和房价。",
    "街道请来设计师做日照模拟，结果显示，冬至日102室的有效日照时间将减少约40分钟。数字摆在桌上，双方都沉默了。",
    "把账算到明处",
    "转机来自社区议事会提出的“补偿账”。居民按照楼层高低分摊费用，从中拿出12万元补偿一楼住户，同时将电梯井改为玻璃幕墙，井道外移1.2米。",
    "“钱是一方面，关键是大家肯坐下来替我们想。”孙先生最终在同意书上签了字。",
    "朔京市住建部门数据显示，今年前四个月，全市老楼加装电梯新开工412部，完工286部。多位受访专家认为，楼内协商机制比补贴标准更能决定一部电梯的成败。",
    "5月28日，6号楼的施工围挡立了起来。章淑云每天都要趴在窗边看一会儿，“等装好了，我第一个坐下去买菜。”",
)
add(
    "thirty-third, morning paper of the capital, reporter and editor above and again below",
    ELEVATOR,
    "{T}——朔京报",
    f"""
<div class="nav_top"><div class="center"><a class="logo"><img src="https://static.shuojing.example/logo.png"></a><a>首页</a><a>时事</a><a>调查</a><a>评论</a><a>社会</a><a>朔京号</a><a>动听视频</a></div></div>
<div class="center main"><div class="bread"><a>朔京报</a>&gt;<a>时事</a>&gt;正文</div><div class="left"><div class="bodyTitle"><div class="content"><h1>{ELEVATOR.title}</h1><div class="sourceDetail"><div class="source"><span>朔京报</span> <span class="reporter"><em>记者：</em>苏小禾</span> <span class="reporter"><em>编辑：</em>唐铮然</span></div><span class="timer">2022-05-31 12:10</span><a class="original">进入朔京报客户端</a></div></div></div>
<div class="articleCenter"><div class="article-text" id="contentStr"><div class="contentStr">{headed(ELEVATOR.body[:4], ("难题出在一楼",))}<p class="contentImgWrap"><img src="https://media.shuojing.example/i/1.jpg"><span class="contentImgDes">安泽里小区6号楼。朔京报记者 苏小禾 摄</span></p>{headed(ELEVATOR.body[4:], ("把账算到明处",))}<p>朔京报记者 苏小禾</p><p>编辑 唐铮然</p><p>校对 贾纪宁</p></div></div></div>
<div class="articleShare"><span>分享到：</span><i class="wx"></i><i class="wb"></i></div><div class="journal"><h3>记者</h3><div class="j-card"><img src="/h/1.png"><b>苏小禾</b><p>朔京报记者</p></div></div></div>
<div class="right"><h3>热门推荐</h3><ul>{listed("市民公园可以搭帐篷了", "中考体育时间确定", "二手房交易资金监管问答")}</ul></div></div>
<div class="footer center"><p>Copyright 2022 朔京报版权所有 不得转载</p><p>朔京报社　电话：010-00006666　互联网新闻信息服务许可证：99120170006</p></div>""",
    day="2022-05-31",
    time="12:10",
    origin="朔京报",
    authors=("苏小禾",),
    editors=("唐铮然",),
    build=bare,
)

PERSIMMON = story(
    "柿子树挂果少？老农说：春天这三件事没做好",
    "清明一过，柿子树冒新芽。不少乡亲问我：为啥别人家的柿子压弯枝，自家的却稀稀拉拉？今天我就把种了三十年柿子的经验说一说。",
    "一、修剪别手软。",
    "徒长枝、病虫枝、交叉枝都要剪，通风透光才坐得住果。剪口要平，涂上愈合剂。",
    "二、花前追肥要跟上。",
    "盛果期的大树，每棵追复合肥两斤，离树干一米开环状沟，施完覆土浇透水。",
    "三、环割要看树势。",
    "旺树可以在花期环割一圈，弱树千万别割，割了反倒要掉果。",
    "记住这三件事，秋天准保您家的柿子红彤彤。您那边的柿子开花了吗？欢迎在评论区聊聊。",
)
add(
    "thirty-third, reading app, a farmer's account and the province he writes from",
    PERSIMMON,
    "{T}-今日快览",
    f"""
<div id="root"><div class="ttp-site-header"><div class="left-tools"><a class="logo">今日快览</a><a>下载快览APP</a></div><div class="ttp-search-wrapper"><input placeholder="搜你想看的"><button>搜索</button></div><div class="right-tools"><a class="login-button">登录</a></div></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-side-interaction"><div class="detail-like"><span>86</span></div><div class="detail-interaction-comment"><span>23</span></div><div class="detail-interaction-collect"><span>收藏</span></div><div class="share"><span>分享</span></div></div></div>
<div class="main"><div class="expand-container"><div class="content_box"><div class="article-content"><h1>{PERSIMMON.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2023-04-11 19:40</span><span class="dot">·</span><span class="ip">陕西</span><span class="dot">·</span><span class="name"><a href="/c/user/token/M1/" target="_blank">秦川老农记</a></span></div><article class="syl-article-base tt-article-content syl-page-article">{paragraphs(PERSIMMON.body[:2])}<div class="pgc-img"><img src="https://p3.kuailan.example/1.jpg" alt="柿子树挂果少？老农说：春天这三件事没做好"><p class="pgc-img-caption"></p></div>{paragraphs(PERSIMMON.body[2:])}</article></div></div></div>
<div class="detail-end-tip"><button class="report">举报</button></div><div class="ttp-comment-wrapper"><div class="title"><span>评论 23</span></div><ul class="comment-list"><li><a>用户塬上果园</a><p>老哥讲得实在，我家的树就是没环割</p><span>2023-04-12</span><span>河南</span></li><li><a>山里人家</a><p>涂愈合剂用哪种好？</p><span>2023-04-11</span></li></ul><a class="more">查看全部 23 条评论</a></div></div>
<div class="right-sidebar"><div class="user-card"><a class="user-name">秦川老农记</a><p>种地三十年，说点庄稼话</p><p>粉丝 4.1万　获赞 20.6万</p><button>关注</button></div><div class="related-list"><p>相关推荐</p>{listed("苹果疏花的最佳时间", "猕猴桃溃疡病怎么防", pattern="<a>{0}</a>")}</div><div class="home-hotboard"><p>快览热榜</p>{listed("五一车票开售", "多地高温破纪录", pattern="<a>{0}</a>")}</div></div></div></div>
<script>window.__NEXT_DATA__={{"articleInfo":{{"publishTime":1681213200}}}};</script>""",
    head='<meta name="description" content="清明一过，柿子树冒新芽。"><meta property="og:type" content="article">',
    day="2023-04-11",
    time="19:40",
    origin="秦川老农记",
    build=bare,
)

BONDS = story(
    "柜台债扩容首月：个人投资者抢购热情超预期",
    "5月17日，多家银行相关人士对首衡财经表示，储蓄型地方债柜台业务扩容首月，个人投资者认购热情超出预期，部分省份的额度在开售后半小时内售罄。",
    "公开数据显示，截至5月16日，本轮柜台发行地方债合计218亿元，覆盖9个省份，票面利率在2.4%至2.9%之间，起购金额100元。",
    "“客户主要看重的是安全性和流动性。”一家股份制银行零售部负责人称，购买者以45岁以上人群居多，户均认购金额约8.7万元，较去年同期增加近三成。",
    "利率下行是重要背景",
    "多位分析人士认为，存款利率下行是柜台债升温的重要背景。4月以来，多家中小银行下调中长期定期存款利率，三年期存款利率普遍降至2.8%以下。",
    "不过，也有业内人士提醒，柜台债可在二级市场买卖，价格会随市场利率波动，投资者应根据自身资金安排选择持有到期或提前卖出。",
    "“柜台市场做市商报价的连续性仍有待提高。”云石证券固收首席分析师邬亦凡表示，下一步应扩大承办银行范围，完善做市机制。",
)
add(
    "thirty-third, financial television, standfirst box, writer and editor after the text",
    BONDS,
    "{T}",
    f"""
<div class="m-header"><div class="f-wrap"><a class="logo"></a><ul class="m-nav"><li><a>首页</a></li><li><a>A股</a></li><li><a>大直播</a></li><li><a>首财号</a></li><li><a>金融</a></li><li><a>视频</a></li></ul><a class="u-login">登录</a></div></div>
<div class="f-wrap g-bd"><div class="g-lf"><div class="m-crumb"><a>首页</a> &gt; <a>金融</a></div><div class="title f-pr"><h1>{BONDS.title}</h1><p><span class="src">首衡财经</span> <em>2023-05-17 18:02:44</em> <span class="listen">听新闻</span></p></div>
<div class="intro">安全性和流动性受青睐，部分省份额度半小时售罄。</div>
<div class="m-txt" id="multi-text">{headed(BONDS.body, ("利率下行是重要背景",), "<h3>", "</h3>")}</div>
<p class="names"><span>作者：<a>安小筠</a></span>　<span>责编：罗一川</span></p><div class="m-report"><a>举报</a></div>
<div class="m-hz"><p>首衡财经广告合作，请点击<a>这里</a></p><p>此内容为首衡财经原创，著作权归首衡财经所有。未经首衡财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。如需获得授权请联系首衡财经版权部：banquan@shcj.example</p></div>
<div class="m-author"><h4>文章作者</h4><div><img src="/a.png"><b>安小筠</b><a>关注</a></div></div><div class="m-about"><h4>相关阅读</h4>{listed("这家城商行又降息了", "养老理财规模突破千亿", pattern="<div><a>{0}</a><p>分析称，净息差仍有压力。</p><span>05-12 09:40</span></div>")}</div></div>
<div class="g-rt"><h3>首财最热</h3><ol>{listed("汽车出口数据亮眼", "黄金又涨了", "新股提示")}</ol></div></div>
<div class="m-footer"><p>关于我们 隐私政策 联系我们 版权声明 © 2023 首衡财经 版权所有</p><p>违法和不良信息举报电话：021-00008888　某ICP备99140518号</p></div>""",
    head='<script type="application/ld+json">{"@context":"https://ziyuan.example/contexts/cambrian.jsonld","title":"柜台债扩容首月：个人投资者抢购热情超预期","pubDate":"2023-05-17T18:02:44"}</script>',
    day="2023-05-17",
    time="18:02",
    origin="首衡财经",
    authors=("安小筠",),
    editors=("罗一川",),
    build=bare,
)

STREETS = story(
    "为什么小城市的步行街，越修越像？",
    "如果你在国庆长假去过三座以上的小城，大概会有一种错觉：自己从没离开过同一条街。青石板、红灯笼、仿古门头，卖的是同一家工厂的竹筒奶茶。",
    "步行街为什么越修越像？答案也许不在审美，而在钱从哪里来。",
    "一条街的生意经",
    "过去十年，县级市改造一条步行街的平均投入在8000万元上下，多数来自专项资金和平台公司融资。钱有期限，项目就要赶工期；要赶工期，就只能买现成的方案。",
    "某设计院的一位建筑师告诉我，他电脑里有一个文件夹，名叫“古街通用”，里面存着42种门头。“甲方要看效果图，三天就得出，不复制能怎么办？”",
    "更现实的是招商。连锁品牌敢来、付得起租金，本地的锅盔铺子却等不起长达半年的施工围挡。",
    "那些没修好的，反而活着",
    "有意思的是，在我走过的十一座小城里，最热闹的往往是步行街背后的那条菜市场。那里没有统一门头，却有理发店、裁缝铺、卤味摊，还有坐在门口择菜的老人。",
    "城市研究里有个说法，叫“可负担的随意”。一条街要有人味，得允许租金低一点、招牌乱一点、变化慢一点。",
    "好的街道不是设计出来的，是被人一天天用出来的。这话听着像常识，做起来却最难。",
)
add(
    "thirty-third, business reading platform, a public account taken over with its credit line",
    STREETS,
    "{T}-鹿嗅网",
    f"""
<div class="nav-wrap"><div class="container"><a class="lx-logo">鹿嗅</a><a>首页</a><a>前沿科技</a><a>车与出行</a><a>商业消费</a><a>社会文化</a><a>24小时</a><a class="fr">投稿</a><a class="fr">登录</a></div></div>
<div id="article" class="article-wrap"><div class="article__bread"><a>社会文化</a></div><h1 class="article__title">{STREETS.title}</h1>
<div class="article__author-info-box"><a class="avatar"><img src="https://img.luxiu.example/avatar/88.jpg"></a><a class="author-info__username">街区研究所</a><span class="article__time">2021-10-18 10:31</span><span class="article__comments">评论 41</span><span class="article__collect">收藏 133</span></div>
<div class="top-img"><img src="https://img.luxiu.example/cover/1.jpg"></div>
<div class="article__content" id="article-content"><p><span class="text-remarks">本文来自微信公众号：街区研究所（ID：jiequyanjiusuo），作者：温立秋，编辑：雷小满，题图来自：视觉中国</span></p><p><br></p>{headed(STREETS.body, ("一条街的生意经", "那些没修好的，反而活着"), '<p class="text-big-title">', "</p>")}<p><br></p><p><span class="text-remarks">本文来自微信公众号：街区研究所（ID：jiequyanjiusuo），作者：温立秋</span></p></div>
<div class="article__copyright"><p>本内容为作者独立观点，不代表鹿嗅立场。未经允许不得转载，授权事宜请联系 hezuo@luxiu.example</p><p>如对本稿件有异议或投诉，请联系tougao@luxiu.example</p></div><div class="article__reward"><p>支持一下</p><p>赞赏</p></div><div class="article__tags"><a>城市</a><a>步行街</a></div>
<div class="article__comment"><h3>大家都在聊</h3><div><b>阿元</b><p>我们县那条街修完就空了</p><span>2021-10-18</span></div></div></div>
<div class="author-side"><b>街区研究所</b><p>看见街区里的人</p><span>文章 76</span><h4>作者文章</h4>{listed("一家澡堂子的最后一冬", "城中村里的早餐地图", pattern="<a>{0}</a>")}</div>
<footer class="lx-footer"><p>© 鹿嗅科技有限公司 某ICP备99150555号-1</p></footer>""",
    head='<meta property="og:title" content="为什么小城市的步行街，越修越像？"><meta property="og:site_name" content="鹿嗅网">',
    day="2021-10-18",
    time="10:31",
    origin="街区研究所",
    authors=("温立秋",),
    editors=("雷小满",),
    build=bare,
)

ICECREAM = story(
    "一根雪糕的隐形战争：冰柜里的位置，比配方更贵",
    "五月刚到，城西一家不足二十平方米的便利店里，四台冰柜已经排到了门外。店主老翟说，每台冰柜背后都是一家厂商，“谁的柜子，谁的货就得摆在最上面”。",
    "在雪糕这门一年只有五个月旺季的生意里，冰柜是最稀缺的资源。一台容量300升的卧式冰柜，采购成本约1800元，算上电费补贴和陈列费，厂商每年要为一个点位花费近3000元。",
    "01 从拼口味到拼点位",
    "过去三年，国内新增雪糕品牌超过两百个，联名、跨界、高价轮番上阵。可真正能走进社区小店的不到三成。",
    "“口味一周就能复制，点位却要跑一年。”在冷饮行业做了十六年经销商的崔建民说。",
    "02 冷链决定半径",
    "与零食不同，雪糕从出厂到入口必须保持零下18摄氏度。业内通行的说法是，冷链每延长一百公里，单支成本就要增加两到三分钱。",
    "这也解释了为什么区域品牌至今仍有生存空间。以东北、华北的几家老厂为例，它们依靠自有冷库，把半径控制在三百公里内，照样活得滋润。",
    "03 下一个夏天",
    "新的变量正在出现。即时零售平台把冰柜搬进了前置仓，消费者下单后半小时送达，不必再为一个冰柜的位置争得头破血流。",
    "只是，当冰柜变成屏幕，排在首页第一行的位置，又该卖多少钱？",
)
add(
    "thirty-third, start-up news, an account's report with writer and editor on its first lines",
    ICECREAM,
    "{T}-七刻",
    f"""
<div class="kr-header"><div class="kr-header-main"><a class="kr-logo"></a><div class="kr-nav"><a>首页</a><a>快讯</a><a>资讯</a><a>直播</a><a>视频</a><a>专题</a><a>活动</a></div><a class="kr-search">搜索</a><a>寻求报道</a></div></div>
<div class="article-detail-wrapper-box"><div class="article-mian-content"><h1 class="article-title margin-bottom-20 common-width">{ICECREAM.title}</h1><div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/5119">潮间带消费</a><span class="title-icon-item item-time">·2020年05月06日 18:12</span></div><div class="summary">雪糕的旺季，是从抢冰柜开始的。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><p>文｜邱小川</p><p>编辑｜易长安</p><p class="image-wrapper"><img src="https://img.qike.example/v2_1.jpg"></p><p class="img-desc">图片来源：图虫创意</p>{headed(ICECREAM.body, ("01 从拼口味到拼点位", "02 冷链决定半径", "03 下一个夏天"), "<h2>", "</h2>")}</div>
<div class="article-footer-txt common-width"><p>该文观点仅代表作者本人，七刻平台仅提供信息存储空间服务。</p></div><div class="common-width like"><span>+1</span><p>105</p><p>好文章，需要你的鼓励</p></div></div>
<div class="article-right-wrapper"><div class="author-detail"><a>潮间带消费</a><span>特邀作者</span><p>关注新消费与供应链</p><h4>发表文章 63 篇</h4><h4>最近内容</h4>{listed("瓶装水的水源地之争", "火锅底料厂的第二春", pattern="<a>{0}</a><span>2020-04-28</span>")}</div><div class="next"><h4>下一篇</h4><a>在线健身课，还能火多久</a></div></div></div>
<div class="kr-footer"><p>关于七刻 城市合作 寻求报道 我要投稿</p><p>© 2011~2020 七刻信息科技有限公司 | 某ICP备99160592号</p></div>
<script>window.initialState={{"articleDetail":{{"articleDetailData":{{"publishTime":1588759920000}}}}}}</script>""",
    day="2020-05-06",
    time="18:12",
    origin="潮间带消费",
    authors=("邱小川",),
    editors=("易长安",),
    build=bare,
)

BEARINGS = story(
    "沽河轴承拟12亿元投建风电主轴承项目",
    "证券导报网讯，沽河轴承(999216)9月25日晚间公告，公司拟在滨源经济开发区投资建设大功率风电主轴承项目，总投资约12亿元，其中固定资产投资9.3亿元，建设周期24个月。",
    "公告显示，项目达产后可年产5兆瓦以上风电主轴承2400套，预计年均新增营业收入14.6亿元。资金来源为公司自有资金及银行贷款。",
    "公司表示，本次投资有利于扩大高端产品产能，增强公司在新能源装备领域的竞争力，对2019年度经营业绩不构成重大影响。",
)
add(
    "thirty-third, stock portal, digest in a box and a staff number for the editor",
    BEARINGS,
    "{T} _ 东岳财富网",
    f"""
<div class="hqHead"><div class="main"><a>东岳财富网首页</a> <a>行情中心</a> <a>数据中心</a> <a>股吧</a> <a>基金</a> <a>手机版</a><span class="hq">沪 2929.09 -0.89%　深 9548.96 -2.13%</span></div></div>
<div class="top-ad main"><a><img src="//ad.dongyue.example/1000x90.jpg"></a></div>
<div class="main path"><a>财经首页</a> &gt; <a>焦点</a> &gt; <a>公司新闻</a> &gt; 正文</div>
<div class="main body"><div class="left"><div class="newsContent"><h1>{BEARINGS.title}</h1><div class="Info"><div class="time-source"><div class="time">2019年09月26日 07:31</div><div class="source data-source" data-source="证券导报网">来源：<a>证券导报网</a></div></div><ul class="share-top"><li>手机查看</li><li>分享到微信朋友圈</li><li><a>评论(<span>3</span>)</a></li></ul><div class="fontsize">字体：大 中 小</div></div>
<div class="b-review"><b>摘要</b><div class="abstract">【沽河轴承拟12亿元投建风电主轴承项目】沽河轴承9月25日晚间公告，拟投资约12亿元建设大功率风电主轴承项目，建设周期24个月。</div></div>
<div id="ContentBody" class="Body">{indented(BEARINGS.body)}<p class="em_media">（文章来源：证券导报网）</p><p class="res-edit">(责任编辑：DY515)</p></div>
<div class="app-down"><p>扫描二维码关注</p><p>东岳财富官网微信</p></div><div class="statement">郑重声明：东岳财富网发布此信息的目的在于传播更多信息，与本网站立场无关。</div><div class="gubaComment"><h3>网友评论</h3><p>登录 | 注册</p></div></div></div>
<div class="right"><h3>点击排行</h3><ol>{listed("两市成交额跌破六千亿", "下周解禁市值一览", "北向资金连续净流入")}</ol><h3>要闻</h3><ul>{listed("制造业采购经理指数月底公布", "国庆休市安排")}</ul></div></div>
<div class="foot main"><p>信息网络传播视听节目许可证：0999183号　经营证券期货业务许可证编号：000000099999</p><p>沪网备某号 版权所有：东岳财富网</p></div>""",
    day="2019-09-26",
    time="07:31",
    origin="证券导报网",
    build=bare,
)

HOTPOT = story(
    "“反向过年”一票难求？小城民宿老板：订单排到初六",
    "“房间早就满了，连阁楼都有人要。”1月30日，在青箬溪边开民宿的沈小姐一边接电话，一边在本子上划掉最后一间空房。",
    "今年春节，不少在大城市工作的年轻人选择把父母接到身边，或者一家人找座小城过年。某旅行平台的数据显示，春节期间县域民宿预订量同比增长1.4倍，其中四成订单来自三代同行的家庭。",
    "沈小姐的民宿只有9间房，今年第一次推出“年夜饭套餐”，1288元一桌，开放预订两天就卖完了。“客人自己贴春联、包饺子，比在家还热闹。”",
    "热闹背后也有烦恼。请不到帮工，她把在外地读书的侄子叫回来端菜；菜价涨了两成，套餐价格却不好再改。",
    "“挣的是辛苦钱，但看着一屋子人举杯，觉得值。”沈小姐说，等过了初六，她也要带爸妈出去走走。",
)
add(
    "thirty-third, portal with accounts, place after the source and disclaimer in two tongues",
    HOTPOT,
    "{T}|民宿|年夜饭|春节_网罗订阅",
    f"""
<div class="wl_header"><div class="container"><a class="wl_logo">网罗首页</a><a>应用</a><a>快速导航</a><a class="r">登录</a><a class="r">注册免费邮箱</a></div></div>
<div class="container clearfix" id="container" data-wemediaid="W7712" data-ptime="2024-02-01 09:33:12"><div class="post_side"><div class="post_side_tie"><span>跟贴</span><b>37</b></div><div class="post_side_share"><span>分享</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_main"><div class="post_crumb"><a href="/">网罗首页</a> &gt; <a>网罗号</a> &gt; 正文 <span class="post_crumb_tip">申请入驻</span></div><h1 class="post_title">{HOTPOT.title}</h1><div class="post_info">2024-02-01 09:33:12　来源: <a href="/dy/media/T7712.html">钱塘潮评</a> <span>浙江</span> <a href="#" class="post_jubao">举报</a></div>
<div id="content"><div class="post_top"><div class="post_wemedia_wrap"><b>0</b><p>分享至</p></div></div><div class="post_body"><p>{HOTPOT.body[0]}</p><p class="f_center"><img src="https://dingyue.wl.example/2024/0201/1.jpg"><br></p>{"".join(f'<p id="2K{number}">{line}</p>' for number, line in enumerate(HOTPOT.body[1:]))}</div>
<div class="creative_statement">声明：个人原创，仅供参考</div><div class="post_statement"><p><b>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网罗号”用户上传并发布，本平台仅提供信息存储服务。</b></p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Wangluo Hao, which is a social media platform and only provides information storage services.</p></div></div>
<div class="post_recommend"><h3>相关推荐</h3>{listed("春运首日客流创新高", "小城咖啡馆的年味", pattern="<div><a>{0}</a><span>2024-01-31</span><span>0 跟贴</span></div>")}</div><div class="post_comment"><h3>热门跟贴</h3><p>打开网罗新闻体验更佳</p></div></div>
<div class="post_area_side"><h3>热点推荐</h3><ol>{listed("立春养生话题升温", "寒潮蓝色预警发布", "春节档影片定档")}</ol></div></div>
<div class="wl_footer"><p>About WL - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策</p><p>网罗公司版权所有 ©1997-2024</p></div>""",
    head='<meta property="article:published_time" content="2024-02-01T09:33:12+08:00"><meta property="article:author" content="网罗">',
    day="2024-02-01",
    time="09:33",
    origin="钱塘潮评",
    build=bare,
)

VILLAGE = story(
    "耒川：“板凳课堂”开到柑橘树下",
    "云湘网耒川站6月20日讯（通讯员 谷青松 曹慧）“剪掉下垂枝，留住结果枝，果子才长得匀。”6月19日，耒川县泗洲乡的柑橘园里，县农业技术员王德全站在树下，现场给30多名果农上起了修剪课。没有讲台，没有投影，几条板凳围成一圈就是课堂。",
    "泗洲乡有柑橘面积1.1万亩，是当地群众增收的主要来源。去年以来，由于黄龙病零星发生，不少果农心里没底。",
    "为此，泗洲乡组织农技人员、种植能手组成讲师团，把课堂搬到田间地头，围绕病虫害防治、水肥管理、品种改良等内容，一月一讲、随到随学。",
    "“以前靠经验，现在靠技术。”听完课，果农黄三元当场剪起自家的树。他说，去年按照技术员的法子管理，优质果率提高了两成。",
    "截至目前，“板凳课堂”已开课26期，培训果农1500余人次。",
)
add(
    "thirty-third, provincial site of the lake country, station, writers and editor in the line above",
    VILLAGE,
    "{T}_云湘网",
    f"""
<div class="yx_top"><div class="yx_w"><a href="https://www.yunxiang.example">云湘网首页</a><a>云端客户端</a><a>论坛</a><a>民声在线</a><a>舆情</a><a>English</a></div></div>
<div class="yx_w yx_logo"><img src="https://img.yunxiang.example/logo_lc.png" alt="耒川站"></div><div class="yx_w yx_sub"><a>耒川要闻</a><a>县区</a><a>民生</a><a>旅游</a><a>图片</a></div>
<div class="yx_w yx_path"><a>云湘网</a> &gt; <a>耒川站</a> &gt; <a>县区</a> &gt; 正文</div>
<div class="yx_w"><div class="yx_left"><h1 class="yx_h1">{VILLAGE.title}</h1><div class="yx_info"><span>来源：云湘网耒川站</span> <span>作者：谷青松 曹慧</span> <span>编辑：贺志恒</span> <span>2018-06-20 17:10:08</span></div><div class="yx_share"><a>微博</a><a>微信</a><a>QQ</a></div>
<article class="yx_art">{indented(VILLAGE.body[:1])}<p style="text-align:center"><img src="https://img.yunxiang.example/20180620/1.jpg"></p><p style="text-align:center"><span style="color:#003399">技术员在园中讲解修剪要领。</span></p>{indented(VILLAGE.body[1:])}</article>
<p class="yx_src">来源：云湘网耒川站</p><p class="yx_src">作者：谷青松 曹慧</p><p class="yx_src">编辑：贺志恒</p><p class="yx_link">本文链接：<a>https://lc.yunxiang.example/content/2018/06/20/1189.html</a></p><div class="yx_next">阅读下一篇：<a>耒川开展禁毒宣传进校园</a></div></div>
<div class="yx_right"><h3>频道精选</h3><ul>{listed("龙舟竞渡耒河", "高考评卷今起开放参观", "早稻长势喜人")}</ul></div></div>
<div class="yx_foot"><p>Copyright © 2018 云湘网 All Rights Reserved</p><p>互联网新闻信息服务许可证：99120170001　某ICP备99170629号</p></div>""",
    day="2018-06-20",
    time="17:10",
    origin="云湘网耒川站",
    authors=("谷青松", "曹慧"),
    editors=("贺志恒",),
    build=bare,
)

DORMITORY = story(
    "大学生宿舍里的“代跑江湖”",
    "晚上九点半，宁江大学南区7号楼楼下，大二学生乔木（化名）骑着电动车停稳，从保温箱里拎出六份炒饭，依次送进不同寝室。这是他今晚的第三趟。",
    "乔木所在的代跑群有两千多名成员，从取快递、买饭到占座、签到，明码标价：取快递两元，送饭三元，代签到十元。",
    "“不是懒，是真没时间。”一名经常下单的大三学生说，期末周每天泡在实验室，能省半小时是半小时。",
    "也有学生对此感到不安。该校学生会权益部的一项小调查显示，312名受访者中，有近四成认为“代签到”“代跑步”破坏了公平，应当明令禁止。",
    "“跑腿本身是劳动，应当受到尊重；替人签到、代考则触碰了诚信底线。”宁江大学社会学系副教授宁晓川认为，学校应区分对待，把合理的跑腿需求纳入勤工助学管理。",
    "4月初，宁江大学后勤集团试点设立校园驿站，聘用42名学生配送员，统一着装、统一价格。乔木也报了名。",
    "“以前像打游击，现在有工牌了。”他笑着说。",
)
add(
    "thirty-third, youth daily, its paper edition with issue and page behind the source",
    DORMITORY,
    "{T}-青年时讯报",
    f"""
<div class="zq_head"><a href="http://www.qnsx.example/"><img src="../../../images/logo.gif"></a><span>数字报</span><div class="zq_cal">2016年04月12日　星期二　<a href="../../2016-04/11/node_2.htm">上一期</a>　<a href="../../2016-04/13/node_2.htm">下一期</a></div></div>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="380" valign="top"><table><tr><td class="default">第05版：校园</td></tr><tr><td><img src="page_b05.jpg" width="370" usemap="#pagepicmap"></td></tr><tr><td><a>上一版</a> <a>下一版</a></td></tr></table><ul class="zq_list">{listed("大学生宿舍里的“代跑江湖”", "把毕业设计做进社区", "一名辅导员的午夜电话", "图片报道")}</ul></td>
<td valign="top"><div class="zq_tool"><a>放大</a> <a>缩小</a> <a>默认</a> <a>朗读</a></div><div id="mainTab"><h1 class="zq_h1"><founder-title>{DORMITORY.title}</founder-title></h1><div class="zq_by">作者：青年时讯报·青讯在线记者 尚云帆　　来源：青年时讯报　（2016年04月12日　05 版）</div>
<div id="ozoom" style="zoom:100%"><founder-content><!--enpcontent-->{indented(DORMITORY.body)}<!--/enpcontent--></founder-content></div>
<div class="zq_np"><a>上一篇</a> <a>下一篇</a></div></div></td></tr></table>
<div class="zq_foot">青年时讯报社版权所有，未经书面授权禁止使用　某ICP备99180666号<br>Copyright 2000-2016</div>""",
    head='<meta name="robots" content="all"><meta name="Generator" content="epaper">',
    day="2016-04-12",
    time=None,
    origin="青年时讯报",
    authors=("尚云帆",),
    build=bare,
)

NIGHTBUS = story(
    "末班车之后，谁在守护这座城市的归途？",
    "23时50分，海上轨交12号线的最后一班列车驶离终点站。对大多数人来说，这座城市的交通到此为止；对夜宵线316路驾驶员顾永康来说，一天才刚刚开始。",
    "316路是海上最老的一条夜宵线，全长26公里，串起三家医院、两个批发市场和一座火车站。每晚发车9班，末班抵达终点时天已微亮。",
    "“坐我车的人，都是熟面孔。”顾永康能叫出不少乘客的名字：下夜班的护士小陶、赶早市的鱼贩老邬、在医院陪护的安徽阿姨。",
    "2017年冬天的一个凌晨，一名代驾司机在车上睡着了，坐过了站。顾永康到终点后没有叫醒他，而是把暖气调高了两度，等到下一班发车再把他捎回去。",
    "如今，海上有夜宵线43条，日均客流2.1万人次。运营方透露，下半年将根据手机信令数据优化其中11条线路，增设医院、大型商圈周边站点。",
    "凌晨4时20分，顾永康把车停进场，擦净座椅。东边的天，已经泛白。",
)
add(
    "thirty-third, digital paper of the great port, abstract above, chief and text editor at the end",
    NIGHTBUS,
    "{T}",
    f"""
<div class="jf_top"><div class="jf_w"><a class="jf_logo">海上观澜</a><a>首页</a><a>政情</a><a>财经</a><a>区情</a><a>城事</a><a>文化</a><a>天下</a><a class="fr">登录</a></div></div>
<div class="jf_w jf_main"><div class="jf_left"><div class="jf_nav"><a>城事</a> &gt; <a>生活秀</a> &gt; 文章详情</div><div class="wz_contents"><div class="wz_title">{NIGHTBUS.title}</div><div class="fenxiang_zz"><span>来源：海上观澜</span> <span>作者：陆听雨</span> <span>2020-06-12 06:31</span></div><div class="wz_zy">摘要：夜宵线司机的一晚，是一座城市的另一面。</div>
<div class="newscontents" id="newscontents"><p>{NIGHTBUS.body[0]}</p><div style="text-align:center"><img src="https://images.guanlan.example/1.jpg"></div><div class="txt" style="text-align:center;color:#888">顾永康在发车前检查车辆。陆听雨 摄</div>{paragraphs(NIGHTBUS.body[1:])}<p>栏目主编：卫知微 文字编辑：卫知微 题图来源：图虫</p></div>
<div class="wz_end"><span>分享到：</span><a>微信</a><a>微博</a></div><div class="wz_tags"><a>夜宵线</a><a>公交</a></div></div><div class="jf_cmt"><h3>评论(14)</h3><div class="c"><b>海上读友</b><p>夜班护士路过，谢谢师傅们</p></div></div></div>
<div class="jf_right"><h3>观澜号作者：生活秀</h3><h3>相关文章</h3><ul>{listed("老公房里的共享晒台", "清晨五点的菜场", "地铁站里的便民雨伞")}</ul></div></div>
<div class="jf_foot"><p>海上报业集团 海上观澜编辑部</p><p>某ICP备99190703号　互联网新闻信息服务许可证：99120170008</p></div>""",
    day="2020-06-12",
    time="06:31",
    origin="海上观澜",
    authors=("陆听雨",),
    editors=("卫知微",),
    build=bare,
)

EREADER = story(
    "墨川发布 Air 7 电子书阅读器：7 英寸彩色墨水屏，首发 1299 元",
    "数码之窗 3 月 5 日消息，墨川今日发布新款电子书阅读器 Air 7，搭载 7 英寸彩色墨水屏，首发价 1299 元，将于 3 月 12 日 10:00 开售。",
    "外观方面，该机采用纯平前面板，机身厚度 6.2mm，重量 188g，提供松烟黑、月牙白两款配色，侧边保留实体翻页键。",
    "配置方面，墨川 Air 7 搭载 8 核处理器，4GB+64GB 存储组合，支持 24 级冷暖前光，黑白显示分辨率 300PPI，彩色显示分辨率 150PPI。",
    "续航方面，该机内置 2300mAh 电池，官方称每天阅读 1 小时可使用约 30 天，支持 Type-C 接口充电。",
    "数码之窗附主要参数如下：",
    "屏幕：7 英寸彩色墨水屏",
    "存储：4GB+64GB",
    "电池：2300mAh",
    "重量：188g",
)
add(
    "thirty-third, gadget news, slashed date with seconds and a reading list in the text",
    EREADER,
    "{T} - 数码之窗",
    f"""
<div id="tb"><div class="wrap"><a>首页</a><a>科技圈</a><a>好物榜</a><a>设置</a><a>日夜间</a><a>随心换肤</a></div></div><div id="hd"><a class="logo" href="/">数码之窗</a><ul><li><a>业界</a></li><li><a>手机</a></li><li><a>电脑</a></li><li><a>智车</a></li><li><a>苹果</a></li><li><a>数码</a></li><li><a>极客学院</a></li></ul></div>
<div id="dt"><div class="fl content"><div class="cv"><a href="/">首页</a> &gt; <a>数码之家</a> &gt; <a>阅读器</a></div><h1>{EREADER.title}</h1><div class="info"><span class="pt" id="pubtime_baidu">2024/3/5 10:33:12</span> <span id="source">来源：<span id="source_baidu"><a href="/" target="_blank">数码之窗</a></span></span> <span id="author">作者：<span id="author_baidu"><strong>汪以淼</strong></span></span> <span id="edit">责编：<span id="editor_baidu"><strong>汪以淼</strong></span></span> <span class="icon">评论：<span id="commentcount">18</span></span></div>
<div class="post_content" id="paragraph">{paragraphs(EREADER.body[:2])}<p><img src="//img.smzc.example/images/v2/t.png" data-original="https://img.smzc.example/newsuploadfiles/2024/3/1.jpg"></p>{paragraphs(EREADER.body[2:5])}<ul>{"".join(f"<li><p>{line}</p></li>" for line in EREADER.body[5:])}</ul><p><strong>相关阅读：</strong></p><blockquote><p>《<a>墨川 Pro 10 阅读器推送新固件：优化手写延迟</a>》</p></blockquote><p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，数码之窗所有文章均包含本声明。</p></div>
<div class="newserror"><a>文章纠错</a></div><div class="share"><span>分享</span><p>下载数码之窗APP，分享赚金币换豪礼</p></div><div class="related_post"><div class="title">相关文章</div><ul>{listed("彩色墨水屏出货量同比增长四成", "这款翻页器只有硬币大", "阅读软件更新：支持竖排")}</ul></div><div id="post_comm"><p>评论加载中</p></div></div>
<div class="fr fx"><h3>热门</h3><ul>{listed("系统更新又推迟", "千元机续航横评", "路由器选购指南")}</ul></div></div>
<div id="fls"><p>关于数码之窗 | 联系方式 | 版权声明</p><p>Copyright © 某某信息技术有限公司 版权所有　某ICP备99200740号</p></div>""",
    day="2024-03-05",
    time="10:33",
    origin="数码之窗",
    authors=("汪以淼",),
    editors=("汪以淼",),
    build=bare,
)
