"""An eleventh album of pages, further government sites (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import NOTICE, RESERVOIR, portal
from shapes_tenth_frames import CLINIC, ROAD, SPEECH, TENDER, province

ELEVENTH_GOV = Album()
R, RB = ROAD.title, ROAD.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body
N, NB = NOTICE.title, NOTICE.body
T, TB = FERRY.title, FERRY.body
G, GB = TENDER.title, TENDER.body

ELEVENTH_GOV.add("maker's cloud portal, head of labels in dl, then headline and tools", NOTICE, "{T} | 河口县人民政府", f"""
<div class="meta-data"><dl class="clearfix"><dd class="IndexNo"><label><font>索 引 号：</font></label><div class="display-block">014717475N/2031-0040295</div></dd><dd class="ReleaseMechanism"><label><font>发布机构：</font></label><div class="display-block">河口县人民政府办公室</div></dd><dd class="scrq"><label><font>生成日期：</font></label><div class="display-block">2031-01-28</div></dd><dd><label><font>公开时限：</font></label><div class="display-block">常年公开</div></dd></dl></div><div class="article-detail"><h1>{N}</h1><div class="info"><span class="time"><b>发布时间：</b>2031-02-03 16:12</span><span class="hits"><b>浏览次数：</b><i></i></span><span class="size">字体：<a>大</a><a>中</a><a>小</a></span></div><div class="ucap-content">{indented(NB)}</div></div>""",
    time="16:12", origin="河口县人民政府办公室", build=province)  # fmt: skip

ELEVENTH_GOV.add("capital's portal, day and source labelled, share and print", ROAD, "{T}_部门动态_河口市人民政府门户网站", f"""
<div class="container"><div class="header"><h1>{R}</h1><p><span>日期：2031-02-03 17:12</span><span>来源：市交通委</span><span>分享：</span><span>字号：<i>大</i> <i>中</i> <i>小</i></span><a>我要打印</a></p></div><div class="view TRS_UEDITOR trs_paper_default trs_web" id="mainText">{indented(RB)}</div><div class="related"><h3>相关文章</h3><ul><li><a>全市交通工作会召开</a></li></ul></div></div>""",
    time="17:12", origin="市交通委", build=province)  # fmt: skip

ELEVENTH_GOV.add("port city's portal, day in small brackets, source at the end", CLINIC, "{T}_河海市卫生健康委", f"""
<div class="Article"><h2 id="ivs_title">{K}<small class="PBtime">(2031年02月03日)</small></h2><div id="ivs_content" class="Article_content">{paragraphs(KB)}<p class="laiyuan">信息来源： 市卫生健康委</p></div></div>""",
    origin="市卫生健康委", build=portal)  # fmt: skip

ELEVENTH_GOV.add("provincial portal, source, time, responsible editor and sizes in one bar", SPEECH, "{T}-河口县人民政府", f"""
<div id="articlebox"><h2>{S}</h2><ul id="articleattribute"><li>来源：河口日报</li><li>发布时间：2031-02-03 06:52</li><li>责任编辑：薛刚</li><li>选择阅读字号：[ <a>大</a> <a>中</a> <a>小</a> ]</li><li>阅读次数：<span>12</span></li></ul><div id="cmsArticleContent">{indented(SB)}</div></div>""",
    time="06:52", origin="河口日报", editors=("薛刚",), build=province)  # fmt: skip

ELEVENTH_GOV.add("mountain province bureau, release day and size words only", ROAD, "{T}_交通要闻", f"""
<div class="Article_xx"><div class="Article_bt"><h1>{R}</h1></div><div class="Article_ly"><span>发布时间：2031-02-03</span><span>字体：【<a>小</a> <a>中</a> <a>大</a>】</span></div><div class="Article_zw zwxl-article">{indented(RB)}</div></div>""",
    build=province)  # fmt: skip

ELEVENTH_GOV.add("ministry's portal, column and source under the headline, editor in the foot", RESERVOIR, "{T} - 河急管理部", f"""
<div class="left_content"><div class="cont"><div class="fl-title"><h1>{V}</h1></div><div class="time_laiy"><div class="time">2031-02-03 10:10</div><div class="laiy">来源：新闻宣传司</div></div><div class="zhenwen_neir"><div id="content">{indented(VB)}</div></div><div class="bianji">责任编辑：薛刚</div></div><div class="erweima"><p>扫一扫在手机打开当前页</p></div></div>""",
    time="10:10", origin="新闻宣传司", editors=("薛刚",), build=portal)  # fmt: skip

ELEVENTH_GOV.add("education ministry's page, day and source bare, collect link, editor empty", CLINIC, "{T} - 河口县教育局门户网站", f"""
<div id="content_body_xxgk"><h1>{K}</h1><div class="moe-detail-shuxing">2031-02-03 来源：县教育局<span class="icon"><a>收藏</a></span></div><div class="TRS_Editor">{indented(KB)}</div><p id="detail-editor">（责任编辑：）</p></div>""",
    origin="县教育局", build=portal)  # fmt: skip

ELEVENTH_GOV.add("town news with writer, reviewer and rate of clicks", TEA, "{T}", f"""
<div class="nr"><h3 class="nr-t">{TEA.title}</h3><p class="nr-i">来源：云台镇　发布时间：2031-02-03 15:41　作者：林窈　审核：柳青　点击率：<span>77</span></p><div class="nr-c">{indented(TEA.body)}</div><div class="nr-p"><span>上一篇：</span><a>镇召开春耕会</a><span>下一篇：</span><a>没有了</a></div></div>""",
    time="15:41", origin="云台镇", authors=("林窈",), build=portal)  # fmt: skip

LETTER = Story(
    "zh",
    "咨询城镇职工医保异地就医备案",
    (
        "我父母退休后随我在外省居住，请问医保异地就医备案如何办理？需要哪些材料？",
        "您好，您可通过国家医保服务平台客户端办理备案，无需提交纸质材料，备案成功后即时生效。如仍有疑问，请拨打12393咨询。",
    ),
)
ELEVENTH_GOV.add("letter with days of asking, answer and release", LETTER, "{T}", f"""
<div class="ly"><h2>{LETTER.title}</h2><div class="ly-i">发布时间：2031-02-03 09:00　浏览次数：35</div><table><tr><td>留言人</td><td>田**</td></tr><tr><td>留言时间</td><td>2031-01-28 21:30:11</td></tr><tr><td>留言内容</td><td>{LETTER.body[0]}</td></tr><tr><td>答复单位</td><td>县医疗保障局</td></tr><tr><td>答复时间</td><td>2031-02-02 16:20:05</td></tr><tr><td>答复内容</td><td>{LETTER.body[1]}</td></tr></table></div>""",
    time="09:00", build=portal)  # fmt: skip

POSTS = Story(
    "zh",
    "河口县人民政府关于田大贵等同志职务任免的通知",
    (
        "各乡镇人民政府，县政府各部门：",
        "经县政府研究决定：",
        "任命田大贵同志为县水利局副局长；",
        "免去郑有田同志的县林业局副局长职务。",
        "河口县人民政府",
        "2031年1月30日",
    ),
)
ELEVENTH_GOV.add("appointments with number under the head and empty labels", POSTS, "{T}-人事信息", f"""
<div class="rs"><table class="t1"><tr><td>索引号</td><td>007-2031-0012</td><td>发布机构</td><td>县政府办</td></tr><tr><td>发文日期</td><td>2031-01-30</td><td>文号</td><td>河政人〔2031〕2号</td></tr><tr><td>时效</td><td></td><td>发布日期</td><td>2031-02-03</td></tr></table><p class="title">{POSTS.title}</p><div class="nrr" id="zoom"><p style="text-align:center">河政人〔2031〕2号</p>{indented(POSTS.body[:4])}<p style="text-align:right">河口县人民政府</p><p style="text-align:right">2031年1月30日</p></div></div>""",
    origin="县政府办", body=("河政人〔2031〕2号", *POSTS.body), build=province)  # fmt: skip

BUY = Story(
    "zh",
    "河口县人民医院彩色超声诊断仪采购项目中标公告",
    (
        "一、项目编号：HKZC-2031-008",
        "二、项目名称：河口县人民医院彩色超声诊断仪采购项目",
        "三、中标信息",
        "供应商名称",
        "供应商地址",
        "中标金额",
        "望川医疗器械有限公司",
        "望川县工业园三路6号",
        "148.6万元",
        "四、公告期限：自本公告发布之日起1个工作日。",
        "五、采购人信息",
        "名称：河口县人民医院",
        "地址：河口县健康路1号",
    ),
)
ELEVENTH_GOV.add("award of a tender with a table in the text and labels that are the document's", BUY, "{T}", f"""
<div class="vF_detail_header"><h2 class="tc">{BUY.title}</h2><p class="tc"><span id="pubTime">2031年02月03日 10:12</span> 来源：<span id="sourceName">河口县公共资源交易网</span> 【<span id="print">打印</span>】 <span>【显示公告概要】</span></p></div><div class="vF_detail_content">{paragraphs(BUY.body[:3])}<table><tr><th>供应商名称</th><th>供应商地址</th><th>中标金额</th></tr><tr><td>望川医疗器械有限公司</td><td>望川县工业园三路6号</td><td>148.6万元</td></tr></table>{paragraphs(BUY.body[9:])}</div>""",
    time="10:12", origin="河口县公共资源交易网", build=portal)  # fmt: skip

MEET = Story(
    "zh",
    "河口县春季安全生产新闻发布会实录",
    (
        "河口县人民政府新闻办公室副主任 柳青：",
        "各位记者朋友，大家上午好！欢迎出席今天的新闻发布会。今天我们邀请到县应急管理局局长何曼女士，请她介绍春季安全生产有关情况。",
        "县应急管理局局长 何曼：",
        "今年以来，全县共检查企业四百六十家次，整改隐患一千一百条，没有发生较大以上生产安全事故。",
        "河口电视台记者：",
        "请问节后复工复产有哪些具体措施？",
        "何曼：",
        "我们要求企业做到“五个一”，即开展一次全员培训、一次隐患排查、一次应急演练、一次设备检修、一次警示教育。谢谢！",
    ),
)
ELEVENTH_GOV.add("press conference with speakers on lines of their own", MEET, "{T}_新闻发布", f"""
<div class="xwfb"><h1>{MEET.title}</h1><p class="xwfb-i"><span>发布时间：2031-02-03 14:20</span> <span>来源：县政府新闻办</span> <span>【字体：<a>大</a><a>中</a><a>小</a>】</span></p><div class="TRS_Editor">{indented(MEET.body)}</div><p class="fx">分享到：</p></div>""",
    time="14:20", origin="县政府新闻办", build=province)  # fmt: skip

ELEVENTH_GOV.add("county page, time first and source in brackets, share words glued", FERRY, "{T}", f"""
<div class="main-c"><div class="mc-t">{T}</div><div class="mc-i">时间：2031-02-03 08:32:17　　来源：河口县融媒体中心　　访问量： <span>56</span>　　字号：【大 中 小】　　打印本页　　关闭窗口</div><div class="mc-c">{indented(FERRY.opening("本网讯（记者 林窈）"))}</div></div>""",
    time="08:32", origin="河口县融媒体中心", authors=("林窈",), body=FERRY.opening("本网讯（记者 林窈）"), build=portal)  # fmt: skip

ELEVENTH_GOV.add("bureau notice signed and dated, attachments under the text, hits in brackets", TENDER, "河口县住房和城乡建设局 通知公告 {T}", f"""
<div class="c-box"><div class="c-title">{G}</div><div class="c-info">[ 2031-02-03 ]　来源：[ 住房保障股 ]　浏览：[ <span>101</span> ]</div><div class="c-text">{indented(GB)}<p>附件：<a href="/u/1.doc">名单.doc</a></p></div></div>""",
    origin="住房保障股", body=(*GB, "附件：名单.doc"), build=portal)  # fmt: skip
