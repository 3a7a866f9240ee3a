"""An eleventh album of pages, further Chinese media as they are laid out today (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY_TW, RELATED_ZH, Album, Story, indented, paragraphs
from shapes_fifth_frames import COLUMN, MARKET, RESERVOIR, phone, press
from shapes_tenth_frames import CLINIC, ROAD, SHARE, SPEECH, national

ELEVENTH_PRESS = Album()
R, RB = ROAD.title, ROAD.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
V, VB = RESERVOIR.title, RESERVOIR.body
K, KB = CLINIC.title, CLINIC.body
S, SB = SPEECH.title, SPEECH.body

ELEVENTH_PRESS.add("party net's local channel, old layout, blanks before the source", CLINIC, "{T}--河口频道--河民网", f"""
<div class="clearfix w1000_320 text_title"><h3 class="pre">健康河口</h3><h1>{K}</h1><h4 class="sub"></h4><p class="author">林窈</p><div class="box01"><div class="fl">2031年02月03日08:12&nbsp;&nbsp;来源：<a href="/h">河民网-河口频道</a></div><div class="fr">分享到：</div></div></div><div class="box_con" id="rwb_zw"><div class="otitle"></div>{indented(CLINIC.opening("河民网河口2月3日电 （林窈）"))}<div class="edit clearfix">(责编：薛刚、柳青)</div><div class="box03">推荐阅读</div></div>""",
    time="08:12", origin="河民网-河口频道", authors=("林窈",), editors=("薛刚", "柳青"), body=CLINIC.opening("河民网河口2月3日电 （林窈）"), build=national)  # fmt: skip

ELEVENTH_PRESS.add("agency's local channel, h-info line, editor in square brackets with blank", ROAD, "{T}-河新网", f"""
<div class="h-title">{R}</div><div class="h-info"><span class="h-time"> 2031-02-03 10:25:33</span> 来源： <em id="source">河口日报</em><span class="sub-src"></span></div><div class="h-p1"></div><div id="p-detail" class="main-article">{indented(RB)}<div class="zan-wap"></div><div class="p-jc">【纠错】</div> [责任编辑： 薛刚 ]</div><div class="p-tags">关键词：</div><div class="xgwz">{RELATED_ZH}</div>""",
    time="10:25", origin="河口日报", editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("national daily's Chinese net, author, source and time, notice of rights", RESERVOIR, "{T} - 河国日报网", f"""
<div class="main_art"><h1 class="dabiaoti">{V}</h1><div class="xinf"><div class="xinf-le">作者：林窈　　来源：<a>河国日报网</a>　　2031-02-03 17:12</div><div class="fenx"><span>分享</span></div></div><div class="article" id="Content">{paragraphs(VB)}<p>（河国日报河口记者站 林窈）</p><p>【责任编辑:薛刚】</p></div><div class="zhuanz"><p>河国日报网版权说明：凡注明来源为“河国日报网：XXX（署名）”，除与河国日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。</p></div></div>""",
    time="17:12", origin="河国日报网", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("globe net, source and author as lines, editor and rights line", MARKET, "{T}", f"""
<div class="t-container"><div class="t-container-title"><h3>{M}</h3></div><div class="metadata-info"><p class="time">2031-02-03 06:58</p><span class="source"><span>来源：</span><a>河球时报</a></span><span class="author"><span>作者：林窈</span></span></div><div class="b-container"><div class="l-con"><article>{paragraphs(MB)}</article><p>责编：薛刚</p><p>河球时报版权作品，未经本报书面授权，严禁转载，违者将被追究法律责任。</p></div></div></div>""",
    time="06:58", origin="河球时报", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("finance paper, house, time, author and editor, rights notice and author card", MARKET, "{T}", f"""
<div class="m-text"><h1>{M}</h1><p class="names"><a>河一财经</a> <em>2031-02-03 21:14:22</em> <a>听新闻</a></p><p>作者：林窈　　责编：薛刚</p><div class="intro">摊位减半，客流不降反升。</div><div class="m-txt">{paragraphs(MB)}</div><div class="m-jb"><a>举报</a></div><div class="m-copyright"><p>河一财经广告合作，请点击这里</p><p>此内容为河一财经原创，著作权归河一财经所有。未经河一财经书面授权，不得以任何方式加以使用。</p></div><div class="m-author"><h3>文章作者</h3><p>林窈</p><a>关注</a></div></div>""",
    time="21:14", origin="河一财经", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("interface news, author linked, slashes in the day, reads and font", MARKET, "{T}", f"""
<div class="article-view"><div class="article-header"><h1>{M}</h1><p>摊位减半，客流不降反升。</p></div><div class="article-info"><p><span class="author"><a>林窈</a></span><span>·</span><span class="date">2031/02/03 09:10</span><span>来源：河面新闻</span><span>字体：宋</span><span>浏览 1.2w</span></p></div><div class="article-content">{paragraphs(MB)}<p>未经正式授权严禁转载本文，侵权必究。</p></div><div class="opt"><a>打开河面新闻APP，查看原文</a></div></div>""",
    time="09:10", origin="河面新闻", authors=("林窈",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("daily economic news, reporter and editor with full bars, cover credit and rights", MARKET, "{T} | 每日河经网", f"""
<div class="g-article"><div class="g-article-top"><h1>{M}</h1><p class="u-time"><span class="source">每日河经新闻</span> <span class="time">2031-02-03 20:11:31</span></p></div><div class="g-articl-text"><p>每经记者｜林窈　　　　每经编辑｜薛刚</p>{paragraphs(MB)}<p>封面图片来源：每经记者 周远 摄</p></div><p>如需转载请与《每日河经新闻》报社联系。<br>未经《每日河经新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4000000088</p></div>""",
    time="20:11", origin="每日河经新闻", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("securities paper, source and author and time in spans, truth statement", ROAD, "{T}", f"""
<div class="detail"><div class="detail-title">{R}</div><div class="detail-info"><span>来源：河券时报网</span><span>作者：林窈</span><span>2031-02-03 09:12</span></div><div class="detail-content">{paragraphs(RB)}</div><div class="detail-content-editor">责任编辑: 薛刚</div><div class="detail-content-tip">声明：河券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div></div>""",
    time="09:12", origin="河券时报网", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("capital youth net, editor and number in round brackets", RESERVOIR, "{T}_河青网", f"""
<div class="articleTitle"><h1>{V}</h1></div><div class="articleAttr"><span class="year">2031</span><span>-02-03 </span><span>07:40</span>　<span class="sourceinfo">河都青年报</span></div><div id="articleBox">{indented(VB)}<p>文/本报记者 林窈</p><p>统筹/柳青</p></div><div class="editor">责任编辑：薛刚(EN042)</div><div>声明：转载此文是出于传递更多信息之目的。</div>""",
    time="07:40", origin="河都青年报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("metropolis news, reporter and correspondent inside, source bracket and app promotion at the end", MARKET, "{T}-极河新闻", f"""
<div class="art"><h1>{M}</h1><div class="meta"><span>2031-02-03 10:22</span><span>来源：极河新闻</span></div><div class="artc"><p>极河新闻记者 林窈</p><p>通讯员 方晓</p>{paragraphs(MB)}<p>（来源：极河新闻）</p><p>更多精彩资讯请在应用市场下载“极河新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。24小时报料热线000-86777777。</p></div></div>""",
    time="10:22", origin="极河新闻", authors=("林窈", "方晓"), build=press)  # fmt: skip

ELEVENTH_PRESS.add("cover news, house, time and reads, reporter's line first", MARKET, "{T}", f"""
<div class="cv"><h1 class="title">{M}</h1><div class="info"><span class="author">河面新闻</span><span class="time">2031-02-03 10:30</span><span class="num">12934</span></div><div class="cvc"><p>河面新闻记者 林窈 白鹭 摄影报道</p>{paragraphs(MB)}</div><p class="pl">评论 1</p><p>去APP中参与热议吧</p></div>""",
    time="10:30", origin="河面新闻", authors=("林窈", "白鹭"), build=phone)  # fmt: skip

ELEVENTH_PRESS.add("south-western net, release label with seconds, editor, source blank after the colon", SPEECH, "{T}_河南网", f"""
<div class="wz"><h1>{S}</h1><div class="xt2"><span class="xt2-time">发布时间：2031年02月03日 10:11:12</span>　<span>来源： 河南网</span></div><div id="layer216">{indented(SPEECH.opening("河南网讯（首席记者 林窈）"))}<p>　　河南网记者 林窈</p></div><div class="xt4">责任编辑： 薛刚</div>{SHARE}</div>""",
    time="10:11", origin="河南网", authors=("林窈",), editors=("薛刚",), body=SPEECH.opening("河南网讯（首席记者 林窈）"), build=press)  # fmt: skip

ELEVENTH_PRESS.add("southern border net, editor before author, comment link", CLINIC, "{T}-河西新闻网", f"""
<div class="article"><h1>{K}</h1><div class="article-inf"><span>2031-02-03 09:12</span> <span>来源：河西日报</span> <span>编辑：薛刚</span> <span>作者：林窈</span> <a>我要评论</a></div><div class="article-main">{indented(KB)}</div></div><div class="qrcode">扫码关注河西新闻网</div>""",
    time="09:12", origin="河西日报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("plateau net, editor in brackets with blank, statement in one paragraph", ROAD, "{T}_河藏网", f"""
<div class="title_box"><h2>{R}</h2><p class="info">发布时间：2031-02-03 10:10:00 <span>来源： 河藏网</span></p></div><div class="text" id="content">{indented(ROAD.opening("　　河藏网讯 "))}<p>（河藏网 记者/林窈）</p><p>(责编： 薛刚)</p></div><p>版权声明：凡注明“来源：河藏网”或“河藏网文”的所有作品，版权归高原网络有限公司。任何媒体转载、摘编、引用，须注明来源河藏网和署著作者名，否则将追究相关法律责任。</p>""",
    time="10:10", origin="河藏网", authors=("林窈",), editors=("薛刚",), body=ROAD.opening("河藏网讯 "), build=press)  # fmt: skip

ELEVENTH_PRESS.add("western frontier net, source with 原创 behind a hyphen, bracketed editor with blanks", ROAD, "{T} - 天河网", f"""
<div class="content-title"><h1>{R}</h1></div><div class="source-time"><span>2031-02-03 10:30:11</span><span>来源：天河网-河疆日报</span></div><div class="detail-con">{paragraphs(ROAD.opening("天河网讯（记者林窈报道）"))}<p>[责任编辑：薛刚 ]</p></div>""",
    time="10:30", origin="天河网-河疆日报", authors=("林窈",), editors=("薛刚",), body=ROAD.opening("天河网讯（记者林窈报道）"), build=press)  # fmt: skip

ELEVENTH_PRESS.add("central plains net, editor and reviewer on one line under the text", MARKET, "{T}-大河新网", f"""
<h1 id="4g_title">{M}</h1><div class="inf"><span id="pubtime_baidu">2031年02月03日10:12</span><span id="source_baidu"> 来源：大河新网</span></div><div id="mainCon"><p>　　□大河新网记者 林窈</p>{indented(MB)}<p>编辑：薛刚　审核：柳青</p></div>""",
    time="10:12", origin="大河新网", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("lake province net, editor, correction link and statement", RESERVOIR, "{T} - 河楚网", f"""
<div class="col_title"><h1>{V}</h1></div><div class="jcwsy_mini_content"><span>2031年02月03日10:10</span> <span>来源： 河北日报</span> <span class="fx">分享到：</span></div><div class="main_content">{indented(RESERVOIR.opening("河北日报讯（记者林窈、通讯员方晓、白鹭）"))}</div><p>【责任编辑：薛刚】</p><p>【纠错/反馈】</p>""",
    time="10:10", origin="河北日报", authors=("林窈", "方晓", "白鹭"), editors=("薛刚",), body=RESERVOIR.opening("河北日报讯（记者林窈、通讯员方晓、白鹭）"), build=press)  # fmt: skip

ELEVENTH_PRESS.add("north-eastern net, four labels with ascii colons", CLINIC, "{T}-东河网", f"""
<div class="lf"><h1>{K}</h1><p class="lf-i">2031-02-03 09:12:00　来源:东河网　作者: 林窈 方晓　编辑:薛刚</p><div class="lf-c">{indented(CLINIC.opening("　　东河网2月3日讯(记者 林窈 实习生 方晓) "))}</div><p>频道合作：0451-0000000</p></div>""",
    time="09:12", origin="东河网", authors=("林窈", "方晓"), editors=("薛刚",), body=CLINIC.opening("东河网2月3日讯(记者 林窈 实习生 方晓) "), build=press)  # fmt: skip

ELEVENTH_PRESS.add("basin province net, reporter in the dateline behind a slash, editor glued", SPEECH, "{T}-四河在线", f"""
<div class="mtit">{S}</div><div class="mbot">2031年02月03日 10:30 来源：四河日报-四河在线 编辑：薛刚</div><div class="mcon">{indented(SPEECH.opening("四河在线记者 林窈 "))}</div><p>标签：</p>""",
    time="10:30", origin="四河日报-四河在线", authors=("林窈",), editors=("薛刚",), body=SPEECH.opening("四河在线记者 林窈 "), build=press)  # fmt: skip

ELEVENTH_PRESS.add("colourful net, makers at the end with blanks, one per line", CLINIC, "{T}", f"""
<div class="g-content-t text-center"><h2>{K}</h2><div class="content-tips"><span>2031-02-03 10:30</span>|<span>来源：天河新闻</span></div></div><div class="g-content-c">{paragraphs(KB)}<p>河州日报天河新闻记者</p><p>林窈</p><p>编辑 薛刚</p><p>二审 柳青</p><p>三审 白鹭</p></div>""",
    time="10:30", origin="天河新闻", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("coastal net, appeal to informants under the text", MARKET, "{T}_齐河网", f"""
<div class="nav_t"><h1>{M}</h1><p class="t_info">2031-02-03 19:00:11　来源：闪河新闻　作者：林窈　<span>A+</span><span>A-</span></p></div><div class="article-c">{paragraphs(MARKET.opening("齐河网·闪河新闻2月3日讯 "))}<p>闪河新闻记者 林窈 通讯员 方晓 报道</p></div><div class="bl"><p>想爆料？请登录《阳光连线》、拨打新闻热线0000-66661234，或登录齐河网官方微博（@齐河网）提供新闻线索。</p></div><div>责任编辑：薛刚</div>""",
    time="19:00", origin="闪河新闻", authors=("林窈", "方晓"), editors=("薛刚",), body=MARKET.opening("齐河网·闪河新闻2月3日讯 "), build=press)  # fmt: skip

ELEVENTH_PRESS.add("workers' net, source before time, summary box and media matrix", RESERVOIR, "{T}-中河网", f"""
<div class="doc-title">{V}</div><div class="doc-info"><p>来源：<span>中河网-河人日报</span></p><p>2031-02-03 05:12:00</p></div><div class="doc-abs">【摘要】水库恢复蓄水，可灌溉四万亩农田。</div><div class="ccontent">{indented(VB)}<p>（河人日报记者 林窈）</p></div><div class="duty">责任编辑：薛刚</div><div class="matrix"><p>媒体矩阵</p><span>客户端</span><span>河人日报</span></div>""",
    time="05:12", origin="中河网-河人日报", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("farmers' daily, author's label with house and colleagues", RESERVOIR, "{T}", f"""
<div class="nw"><h1>{V}</h1><div class="nw-i"><span>来源：河民日报</span><span>作者：河民日报·河农网记者 林窈</span><span>时间：2031-02-03 06:30:00</span></div><div class="nw-c">{indented(VB)}</div><p>责任编辑：薛刚</p></div>""",
    time="06:30", origin="河民日报", authors=("林窈",), editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("harbour paper in simplified script, house behind the time", COLUMN, "{T} - 大公河文网", f"""
<div class="tkp_con_author"><h2 class="tkp_con_title">{C}</h2><span>2031-02-03 04:02:11</span><span>大公河报</span><span>作者：柳青</span></div><div class="tkp_content">{paragraphs(CB)}</div><ul class="tkp_share"><li>责任编辑：薛刚</li></ul>""",
    time="04:02", origin="大公河报", authors=("柳青",), editors=("薛刚",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("island paper in traditional script, reporter and place by slashes", FERRY_TW, "{T} | 地方 | 河合新聞網", f"""
<article class="article-content"><h1 class="article-content__title">{FERRY_TW.title}</h1><section class="authors"><time class="article-content__time">2031-02-03 10:12</time><div class="article-content__subinfo"><span class="article-content__author"><a>河合報</a>／ 記者<a>林書文</a>／河口即時報導</span></div></section><section class="article-content__editor">{paragraphs(FERRY_TW.body)}</section></article><p>延伸閱讀</p>""",
    time="10:12", origin="河合報", authors=("林書文",), build=press)  # fmt: skip

ELEVENTH_PRESS.add("gallery of the agency with one caption as text", Story("zh", "春到听潮湿地", ("2月2日，一群白鹤在听潮湿地觅食。随着气温回升，湿地进入候鸟北归的高峰期，吸引众多游客前来观赏。",)), "{T}-河新网", """
<div class="pic-box"><h1>春到听潮湿地</h1><div class="pic-info">2031年02月03日 08:40:27 | 来源：河新网</div><div class="pic"><img src="1.jpg"><p>　　2月2日，一群白鹤在听潮湿地觅食。随着气温回升，湿地进入候鸟北归的高峰期，吸引众多游客前来观赏。</p><p>　　河新社发（周远 摄）</p></div><div class="pg"><span>1</span><a>2</a><a>3</a><a>下一页</a></div><div>【责任编辑：薛刚】</div></div>""",
    time="08:40", origin="河新网", editors=("薛刚",), build=national)  # fmt: skip

ELEVENTH_PRESS.add("television reprint, source line with client, notes of the editor at the end", SPEECH, "{T}", f"""
<div class="det"><h1>{S}</h1><div class="det-i"><span>2031-02-03 19:36</span> <span>河口新闻综合频道</span> <span>来源：望川广电客户端</span></div><div class="det-c"><p>{"</p><p>".join(SB)}</p><p>记者：林窈 白鹭</p><p>编辑：薛刚</p><p>责编：柳青</p><p>监制：何曼</p></div></div>""",
    time="19:36", origin="望川广电客户端", authors=("林窈", "白鹭"), editors=("薛刚", "柳青"), build=phone)  # fmt: skip
