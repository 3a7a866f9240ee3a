"""A ninth album of pages, put down after the rules of the eighth stood (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_EN, GRANARY_EN, LIBRARY, TEA, Album, Story, indented, paragraphs
from shapes_fifth_frames import (
    BRIDGE_EN,
    BRIEF_EN,
    COLUMN,
    INTERVIEW,
    LOOM_EN,
    MARKET,
    NOTICE,
    RESERVOIR,
    english,
    phone,
    portal,
    press,
)

NINTH = Album()
R, RB = RESERVOIR.title, RESERVOIR.body
M, MB = MARKET.title, MARKET.body
C, CB = COLUMN.title, COLUMN.body
N, NB = NOTICE.title, NOTICE.body
L, LB = LIBRARY.title, LIBRARY.body
S, SB = TEA.title, TEA.body
T, B = FERRY.title, FERRY.body

NINTH.add("economy net, time and source glued, editors by two roles", MARKET, "{T}_河济网", f"""
<div class="laiyuan"><h1 id="articleTitle">{M}</h1><span class="articleTime">2031年02月03日 07:11</span><span class="articleSource">来源：河济日报-河济网</span></div><div class="TRS_Editor">{indented(MB)}</div><div class="bianji">（责任编辑：薛刚）</div><div class="fenxiang">分享到：</div><div class="wxs">关注河济网微信公众号</div>""",
    time="07:11", origin="河济日报-河济网", editors=("薛刚",), build=press)  # fmt: skip

NINTH.add("youth net, release label with bars and reporter's line in the bracket", MARKET, "{T}_新闻_河青网", f"""
<div class="page_bt"><h1 class="pbt">{M}</h1><p class="pwz"><span>发稿时间：2031-02-03 05:55:00</span> <span>来源：河青报</span> <span>作者：林窈</span></p></div><div class="page_text">{indented(MB)}</div><div class="zrbj">责任编辑：薛刚</div>""",
    time="05:55", origin="河青报", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

NINTH.add("shandong-like portal, author empty and editor in square brackets", FERRY, "{T}_大河网", f"""
<div class="news-head"><h2>{T}</h2><div class="laiyuan-time">2031-02-03 08:24:00　来源: 大河网　作者: </div></div><div class="news-content">{indented(FERRY.opening("　　大河网听潮2月3日讯 （记者 林窈 通讯员 方晓）"))}<p>初审编辑：薛刚</p><p>责任编辑：柳青</p></div>""",
    time="08:24", origin="大河网", authors=("林窈", "方晓"), editors=("柳青",), body=FERRY.opening("大河网听潮2月3日讯 （记者 林窈 通讯员 方晓）"), build=press)  # fmt: skip

NINTH.add("observer, author card above and source at the end of the line", COLUMN, "{T}", f"""
<div class="article-other"><div class="user-box"><img src="u.png"><div class="user-main"><h4><a href="/u">柳青</a></h4><p>河口大学公共管理学院副教授</p></div></div></div><h3>{C}</h3><div class="time"><span>2031-02-03 07:42:40</span><span>字号：A- A A+</span><span>来源：河察者网</span></div><div class="content all-txt">{paragraphs(CB)}<p>本文系河察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。</p></div><div class="zrbj">责任编辑：薛刚</div>""",
    time="07:42", origin="河察者网", editors=("薛刚",), build=press)  # fmt: skip

NINTH.add("paper of the net age, comment count and source on one line", MARKET, "{T}_澎河", f"""
<div class="newsdetail_content"><h1 class="news_title">{M}</h1><div class="news_about"><p>澎河新闻记者 林窈</p><p>2031-02-03 14:37　<span>来源：澎河新闻</span></p><p>字号</p></div><div class="news_txt">{paragraphs(MB)}</div><div class="news_editor">责任编辑：薛刚</div><div>校对：方晓</div><div class="report">澎河新闻报料：0000-962866</div><div>澎河新闻，未经授权不得转载</div></div>""",
    time="14:37", origin="澎河新闻", authors=("林窈",), editors=("薛刚",), build=press)  # fmt: skip

NINTH.add("southern daily, columns of place before the dateline", RESERVOIR, "{T}", f"""
<div class="nd"><h1>{R}</h1><p class="nd-s">2031-02-03 08:03 来源: 河方网-河方日报 郑书文</p><div class="nd-c">{paragraphs(RESERVOIR.opening("河方日报讯 （记者/郑书文 通讯员/何晓曼）"))}</div><p>编辑: 薛刚</p></div>""",
    time="08:03", origin="河方网-河方日报", authors=("郑书文", "何晓曼"), editors=("薛刚",), body=RESERVOIR.opening("河方日报讯 （记者/郑书文 通讯员/何晓曼）"), build=press)  # fmt: skip

NINTH.add("news from an agency's video account, text of two lines", Story("zh", "直播回放丨听潮渡线首航", ("2月3日上午七时，听潮渡线首航，本台在码头为您直播。", "首航船上有六十三名乘客，最小的只有五个月。")), "{T}", """
<div class="lv"><h1>直播回放丨听潮渡线首航</h1><div class="lv-i"><span>河口广电</span><span>2031-02-03 07:00</span></div><div class="lv-p">直播已结束 3.2万人看过</div><div class="lv-c"><p>2月3日上午七时，听潮渡线首航，本台在码头为您直播。</p><p>首航船上有六十三名乘客，最小的只有五个月。</p></div></div>""",
    time="07:00", origin="河口广电", build=phone)  # fmt: skip

NINTH.add("commentator's account with a self-introduction last", COLUMN, "{T}", f"""
<div class="zw"><h1>{C}</h1><div>2031-02-03 22:10 · 青石评论</div><div class="zw-c">{paragraphs(CB)}<p>作者：柳青，河口大学副教授</p><p>点击“阅读原文”查看更多</p></div></div>""",
    time="22:10", origin="青石评论", authors=("柳青",), build=phone)  # fmt: skip

NINTH.add("interview marked with Q and A", Story("zh", "对话老匠人：桥修好了，心就定了", ("万安桥合龙后的第三天，我们在桥头见到了蒋怀山。", "Q：修桥这半年，您瘦了十几斤？", "A：石头轻不了，人就得轻一点。每天上上下下一百多趟，睡得倒是踏实。", "Q：最想感谢谁？", "A：感谢村里人。石头是他们从水里一块一块摸上来的，没有他们，我一个人什么也干不成。")), "{T}", """
<div class="qa"><h1>对话老匠人：桥修好了，心就定了</h1><p>采写：林窈 白鹭　2031-02-03 09:30　河口周刊</p><div class="qa-c"><p>万安桥合龙后的第三天，我们在桥头见到了蒋怀山。</p><p><b>Q：修桥这半年，您瘦了十几斤？</b></p><p>A：石头轻不了，人就得轻一点。每天上上下下一百多趟，睡得倒是踏实。</p><p><b>Q：最想感谢谁？</b></p><p>A：感谢村里人。石头是他们从水里一块一块摸上来的，没有他们，我一个人什么也干不成。</p></div></div>""",
    time="09:30", origin="河口周刊", authors=("林窈", "白鹭"), build=press)  # fmt: skip

# government
NINTH.add("ministry-like page, column name over the headline, source as a link below", RESERVOIR, "{T}-部门动态", f"""
<div class="mof"><p class="lm">部门动态</p><h2 class="title_con">{R}</h2><p id="time_tex">发表时间：2031-02-03 来源：<a href="/">水利司</a></p><div class="my_doccontent"><div class="TRS_Editor">{indented(RB)}</div></div><p class="xg">附件下载:</p><p class="fb">发布日期：2031年02月03日　【大 中 小】【打印此页】【关闭窗口】</p></div>""",
    origin="水利司", build=portal)  # fmt: skip

NINTH.add("letters office with number and status before the text", Story("zh", "农村厕所改造补贴何时发放", ("我家去年十月完成厕所改造，补贴至今没有收到，请问何时发放？", "您好，您所在村的改厕补贴已于1月25日拨付至乡财政所，预计2月10日前打入农户账户，请留意查收。如有疑问，可与乡财政所联系。")), "{T}", """
<div class="lx"><h2>农村厕所改造补贴何时发放</h2><table><tr><td>信件编号：</td><td>2031020003</td><td>回复单位：</td><td>云台乡人民政府</td></tr><tr><td>来信日期：</td><td>2031-01-29</td><td>回复日期：</td><td>2031-02-03</td></tr></table><div class="lx-c"><p>我家去年十月完成厕所改造，补贴至今没有收到，请问何时发放？</p><p>您好，您所在村的改厕补贴已于1月25日拨付至乡财政所，预计2月10日前打入农户账户，请留意查收。如有疑问，可与乡财政所联系。</p></div></div>""",
    build=portal)  # fmt: skip

NINTH.add("finance bureau, headline in strong within p, credits by nbsp", TEA, "县财政局", f"""
<div class="pageBody"><p style="text-align:center"><strong style="font-size:22px">{S}</strong></p><p style="text-align:center">发布时间：2031-02-03&nbsp;&nbsp;&nbsp;发布科室：办公室&nbsp;&nbsp;&nbsp;阅读次数：45</p>{indented(SB)}</div>""",
    build=portal)  # fmt: skip

NINTH.add("notice with centred head, number and salutation in the text", NOTICE, "{T}", f"""
<div class="nt"><div class="nt-i">来源：县政府办 | 日期：2031-02-03 | 点击：20</div><div class="nt-c"><p align="center"><b>{N}</b></p><p align="center">河政办发〔2031〕3号</p>{indented(NB)}</div></div>""",
    origin="县政府办", body=("河政办发〔2031〕3号", *NB), build=portal)  # fmt: skip

NINTH.add("school news, contributor under the text with the day", TEA, "{T}-云台小学", f"""
<div class="sc"><h2>{S}</h2><div class="property"><span>文章来源：</span><span>作者：林窈</span><span>发布时间：2031年02月03日</span><span>点击数： 56 次</span></div><div class="sc-c">{paragraphs(SB)}</div></div>""",
    authors=("林窈",), build=portal)  # fmt: skip

NINTH.add("health commission, video first and reader's tools", INTERVIEW, "{T}", f"""
<div class="hc"><h1>{INTERVIEW.title}</h1><div class="source"><span>发布时间： 2031-02-03</span> <span>来源: 宣传科</span></div><div class="con"><p>您的浏览器不支持video标签</p>{paragraphs(INTERVIEW.body)}</div><div class="links"><a>相关链接</a></div></div>""",
    origin="宣传科", build=portal)  # fmt: skip

# English
NINTH.add("agency mobile page, source and editor glued", BRIDGE_EN, "{T}", f"""
<div class="mb"><h1>{BRIDGE_EN.title}</h1><div class="mb-i"><span>Source: Hekou</span><span>2031-02-03 15:46:45</span><span>Editor: huaxia</span></div><div class="mb-c">{paragraphs(BRIDGE_EN.opening("by Bai Lu, Xue Gang<br>"))}</div></div>""".replace("<p>by Bai Lu, Xue Gang<br>", "<p>by Bai Lu, Xue Gang</p><p>"),
    time="15:46", origin="Hekou", authors=("Bai Lu", "Xue Gang"), editors=("huaxia",), build=english)  # fmt: skip

NINTH.add("daily's regional page, source city and editor with mail", LOOM_EN, "{T}", f"""
<div class="rp"><h1>{LOOM_EN.title}</h1><p>(Wangchuan Today) &nbsp; Updated: 2031-02-03 16:50:11</p><p>Share - WeChat</p><div class="rp-c">{paragraphs(LOOM_EN.body)}<p>(Executive editor: Liu Qing)</p></div></div>""",
    time="16:50", origin="Wangchuan Today", editors=("Liu Qing",), build=english)  # fmt: skip

NINTH.add("paper abroad, names and titles on the line, then time", GRANARY_EN, "{T}", f"""
<div class="pa"><h1>{GRANARY_EN.title}</h1><p>By Lin Yao, Staff Reporter</p><p>Last updated: February 3, 2031 | 6:02 PM</p><div class="pa-c">{paragraphs(GRANARY_EN.body)}</div></div>""",
    time="18:02", authors=("Lin Yao",), build=english)  # fmt: skip

NINTH.add("source line below with original Chinese title", BRIEF_EN, "{T}", f"""
<div class="sl"><h1>{BRIEF_EN.title}</h1><p>February 3, 2031</p><div class="sl-c">{paragraphs(BRIEF_EN.body)}<p>Source: Wangchuan Bureau of Transport</p><p>Translated by: Liu Qing</p></div></div>""",
    origin="Wangchuan Bureau of Transport", build=english)  # fmt: skip

NINTH.add("feature with drop heading and pull quote", FERRY_EN, "{T}", f"""
<div class="ff"><h1>{FERRY_EN.title}</h1><div class="ff-i"><span>Hekou Weekly</span> <span>Feb 3, 2031</span></div><div class="ff-c"><p>{FERRY_EN.body[0]}</p><blockquote class="pullquote">"For the first time in months"</blockquote>{paragraphs(FERRY_EN.body[1:])}<p>Email the writer at weekly@hekou.example</p></div></div>""",
    origin="Hekou Weekly", build=english)  # fmt: skip
