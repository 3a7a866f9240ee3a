"""Pages of Chinese portals, blogs, accounts, and of sites in traditional script, written for tests (one table)."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import FERRY, FERRY_TW, LIBRARY, RELATED_ZH, TEA, Album, indented, paragraphs

PORTALS = Album()
T, B = FERRY.title, FERRY.body
L, LB = LIBRARY.title, LIBRARY.body
W, WB = FERRY_TW.title, FERRY_TW.body

PORTALS.add("account article as phones show it", FERRY, "{T}", f"""
<div id="img-content"><h1 class="rich_media_title" id="activity-name">{T}</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">林窈</span> <span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">河口发布</a></span> <em id="publish_time">2031-02-03 09:03</em></div>
<div class="rich_media_content" id="js_content">{"".join(f"<section><span>{line}</span></section>" for line in B)}</div></div>""",
    time="09:03", origin="河口发布", authors=("林窈",))  # fmt: skip

PORTALS.add("account article with original mark and end matter", TEA, "{T}", f"""
<div id="img-content"><h1 id="activity-name">{TEA.title}</h1><div><span>原创</span> <a>云台乡发布</a> <em>2031-02-03 19:30</em></div><div id="js_content" class="rich_media_content"><section><p>点击上方蓝字关注我们</p></section>{paragraphs(TEA.body)}<p>来源：云台乡农技站</p><p>编辑：陈一帆</p><p>审核：沈砚秋</p><p>喜欢就点个“在看”吧</p></div><div>阅读原文</div><div>阅读 523</div></div>""",
    time="19:30", origin="云台乡发布", editors=("陈一帆",))  # fmt: skip

PORTALS.add("portal with report button and staff number", LIBRARY, "{T}|望川|图书馆_易闻新闻", f"""
<div class="post_main"><h1 class="post_title">{L}</h1><div class="post_info">2031-02-03 09:03:17　来源: <a href="#">河口日报</a> <span>|</span> <a>举报</a></div>
<div class="post_body">{indented(LB)}</div><div class="post_author"><span class="left"><a><img src="end.png"></a> 本文来源：河口日报 </span> <span class="ep-editor">责任编辑：陈一帆_NN6789</span></div><div class="post_next"><div>相关推荐</div><ul>{RELATED_ZH}</ul></div></div>""",
    time="09:03", origin="河口日报", editors=("陈一帆",))  # fmt: skip

PORTALS.add("portal account with the writer's province", FERRY, "{T}|听潮|渡线_易闻订阅", f"""
<div class="post_main"><h1 class="post_title">{T}</h1><div class="post_info">2031-02-03 09:03:17　来源: <a>河口观察</a><span>湖南</span> <a>举报</a></div><div class="post_body"><p>河口观察</p>{paragraphs(B)}</div><div class="post_statement">特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。</div><p>Notice: The content above is uploaded and posted by a user, which is a social media platform.</p></div>""",
    time="09:03", origin="河口观察", body=B)  # fmt: skip

PORTALS.add("portal with original title and keywords", LIBRARY, "{T}_新闻中心_新闻网", f"""
<div class="main-content w1240"><h1 class="main-title">{L}</h1><div id="top_bar"><div class="date-source"><span class="date">2031年02月03日 09:03</span> <a class="source" href="#">望川晚报</a></div><div class="page-tool">缩小字体 放大字体 收藏 微博 微信 分享</div></div>
<div class="article" id="article">{indented(("原标题：粮库变成了图书馆", *LB))}<p class="show_author">责任编辑：陈一帆 </p><p>点击进入专题：</p></div><div class="keywords">关键字 : <a>图书馆</a><a>望川</a></div><p>我要反馈</p></div>""",
    time="09:03", origin="望川晚报", editors=("陈一帆",))  # fmt: skip

PORTALS.add("account portal with card, place and statement", LIBRARY, "{T}_图书馆_望川_粮仓", f"""
<div class="left sidebar"><div class="user-info"><h4><a>望川发布</a></h4><dl><dd><em>1.2万</em>文章</dd><dd><em>3亿</em>总阅读</dd></dl></div></div><div class="left main"><div class="text-title"><h1>{L}</h1><div class="article-info"><span class="time" id="news-time">2031-02-03 09:03</span><span>发布于：河南省</span></div></div>
<article class="article" id="mp-editor">{paragraphs(LB[:5])}<p>{LB[5]}<a href="/">返回搜闻，查看更多</a></p></article><div class="statement">平台声明：该文观点仅代表作者本人，搜闻号系信息发布平台，搜闻仅提供信息存储空间服务。</div><span class="read-num">阅读 (<em>1024</em>)</span></div>""",
    time="09:03", origin="望川发布")  # fmt: skip

PORTALS.add("account portal with labelled source and place", FERRY, "{T}_船_听潮", f"""
<div class="text"><div class="text-title"><h1>{T} <span class="article-tag"></span></h1><div class="article-info"><span class="time">2031-02-03 09:03</span><span data-role="original-link">来源: <a>河口日报</a></span><span>发布于：北京市</span></div></div><article class="article">{indented(B)}<p>责任编辑：</p></article></div>""",
    time="09:03", origin="河口日报")  # fmt: skip

PORTALS.add("section and account glued by spans", LIBRARY, "望镜|{T}", f"""
<div class="hd"><h1>望镜|{L}</h1><div class="a_Info"><span class="a_catalog">文化建筑</span><span class="a_source">望镜</span><span class="a_time">2031-02-03 09:03</span></div></div><div id="Cnt-Main-Article-QQ">{indented(LB)}</div><div class="qq_editor">责任编辑：limo</div>""",
    title="望镜|" + L, time="09:03", origin="望镜", editors=("limo",))  # fmt: skip

PORTALS.add("messenger portal with verified account", LIBRARY, "{T}_企闻网", f"""
<div class="qq_article"><h1>{L}</h1><div class="article-meta"><a class="author">望川日报</a><span>2031-02-03 09:03</span><span>发布于河南</span><span>望川日报社官方账号</span><span>+ 关注</span></div><div class="content-article">{paragraphs(LB)}</div><div>点赞 收藏 分享</div><div>评论 0</div></div>""",
    time="09:03", origin="望川日报")  # fmt: skip

PORTALS.add("phoenix-like portal with hashed names and staff number", FERRY, "{T}_凤来网", f"""
<div class="artical-25U5Z8Qq"><h1 class="topic-3bY8Hw-9">{T}</h1><div class="info-3jeyGQGA"><p class="time-1Mgp9W-1"><span>2031年02月03日 09:03:30</span><br/><span>来源：<span><a>河口日报</a></span></span></p><div>参与讨论</div></div><div class="text-3w2e3DBc"><p class="picIntro-1">首班渡船驶出码头</p>{indented(B)}</div><div class="end">责任编辑：陈一帆 PK155</div><p>打开凤来新闻客户端 提升3倍流畅度</p></div>""",
    time="09:03", origin="河口日报", editors=("陈一帆",))  # fmt: skip

PORTALS.add("start-up press with account, summary and permission", LIBRARY, "{T}-三氪", f"""
<div class="article-wrapper"><h1 class="article-title margin-bottom-20">{L}</h1><div class="article-title-icon"><a class="title-icon-item item-a">河口创读</a><span class="title-icon-item">·2031年02月03日 09:03</span></div><div class="summary">老仓里的新故事。</div>
<div class="articleDetailContent">{paragraphs(("本文来自微信公众号“河口创读”（ID：hekoucd），作者：林窈，三氪经授权发布。", *LB))}<p>该文观点仅代表作者本人，平台仅提供信息存储空间服务。</p></div></div>""",
    time="09:03", origin="河口创读", authors=("林窈",))  # fmt: skip

PORTALS.add("finance press, 文 and a bar", LIBRARY, "{T}_财河网", f"""
<div id="the_content"><div id="conTit"><h1>{L}</h1><div class="artInfo" id="artInfo">2031年02月03日 17:22 来源于 <a>财河网</a></div></div><div id="subhead" class="subhead">六座苏式粮仓连成一座图书馆</div><div id="Main_Content_Val">{indented(LIBRARY.opening("【财河网】（记者 林窈）"))}</div><p>责任编辑：陈一帆 | 版面编辑：白鹭</p><p>版权声明：财河网所有作品，未经许可不得转载。</p></div>""",
    time="17:22", origin="财河网", authors=("林窈",), editors=("陈一帆",), body=LIBRARY.opening("【财河网】（记者 林窈）"))  # fmt: skip

PORTALS.add("news app on the web, everything on lines of its own", LIBRARY, "{T}_城市_湃闻", f"""
<div class="index_leftcontent__IxSb"><h1 class="index_title__B8mhI">{L}</h1><div class="index_left__LfzyH"><div>湃闻新闻记者 林窈</div><div class="ant-space"><div><span>2031-02-03 09:03</span></div><div><span>来源：<span>湃闻新闻</span></span></div></div></div><div class="index_cententWrap__Jv8jK">{paragraphs(LB)}</div><div class="index_copyright"><div>责任编辑：陈一帆</div><div>图片编辑：白鹭</div><div>校对：沈砚秋</div></div><div>湃闻新闻报料：000-0000000</div><div>湃闻新闻，未经授权不得转载</div><div>12</div><div>收藏</div><div>我要举报</div></div>""",
    time="09:03", origin="湃闻新闻", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PORTALS.add("business press with dots between", LIBRARY, "{T}|界闻新闻", f"""
<div class="article-view"><div class="article-header"><h1>{L}</h1><p>六座苏式粮仓连成一座图书馆</p></div><div class="article-info"><p><span class="author"><a>林窈</a></span> · <span>2031/02/03 09:03</span> · <span>浏览 1.2w</span></p><p>来源：界闻新闻</p></div><div class="article-content">{paragraphs(("界闻新闻记者 | 林窈", "界闻新闻编辑 | 陈一帆", *LB))}</div><div>未经正式授权严禁转载本文，侵权必究。</div></div>""",
    time="09:03", origin="界闻新闻", authors=("林窈",), editors=("陈一帆",))  # fmt: skip

PORTALS.add("feed reader with the account behind a dot", TEA, "{T}_今闻", f"""
<div class="article-content"><h1>{TEA.title}</h1><div class="article-meta"><span>2031-02-03 09:03</span><span class="dot">·</span><span class="name"><a rel="nofollow">云台融媒</a></span></div><article class="syl-article-base">{paragraphs(TEA.body)}</article></div><div class="detail-interaction"><span>举报</span><span>评论 3</span></div><ul class="comment-list"><li>小满：春茶好喝，价钱也公道，明年还来。</li></ul>""",
    time="09:03", origin="云台融媒")  # fmt: skip

PORTALS.add("search engine's account page", TEA, "{T}", f"""
<div id="ssr-content"><div class="_2jN0Y">{TEA.title}</div><div class="_1y6cV"><div class="_2sjh9"><p class="_7y5nA">云台乡融媒体中心</p><p><span class="_10s4U">2031-02-03 09:03</span><span class="_2Wctx">河南</span><span class="_2Wctx">云台乡融媒体中心官方账号</span></p></div><div>关注</div></div><div class="_18p7x" data-testid="article">{"".join(f'<div class="dpu8C"><p><span class="bjh-p">{line}</span></p></div>' for line in TEA.body)}</div><div class="_2H5L">举报/反馈</div></div>""",
    time="09:03", origin="云台乡融媒体中心")  # fmt: skip

PORTALS.add("securities paper with its statement", LIBRARY, "{T}", f"""
<div class="txt_hd"><h1>{L}</h1><div class="info"><span class="info_news">来源：河口证券报网 作者：林窈</span> <span class="date">2031-02-03 09:03</span></div></div><div class="txt_con">{indented(LB)}<p>声明：河口证券报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“河口证券报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div><div class="social">网友评论 登录后可以发言</div>""",
    time="09:03", origin="河口证券报网", authors=("林窈",))  # fmt: skip

PORTALS.add("finance portal, editor with number, interior advert box", FERRY, "{T}-和闻网", f"""
<div class="art_box"><h1>{T}</h1><div class="clearfix"><span class="pr20">2031-02-03 09:03:00</span><a>河口经济报</a> 微博</div><div class="art_contextBox">{indented(B[:2])}<div class="ad-box">广告</div>{indented(B[2:])}<div style="text-align:right;font-size:12px">（责任编辑：陈一帆 HN018）</div></div><p>【免责声明】本文仅代表第三方观点，不代表和闻网立场。</p></div>""",
    time="09:03", origin="河口经济报", editors=("陈一帆",))  # fmt: skip

PORTALS.add("gallery with captions only in lines under the pictures", TEA, "{T}（图集）", f"""
<div class="tuji"><h1>{TEA.title}（图集）</h1><p>2031-02-03 09:03 | 来源：云台融媒</p><div class="tuji-c">{paragraphs(TEA.body)}<p><img src="1.jpg"></p><p>茶农背着竹篓走进雾里。</p><p><img src="2.jpg"></p><p>收购点前排队的人群。（白鹭 摄）</p></div><div class="pages"><a>1</a><a>2</a><a>下一页</a></div></div>""",
    title=TEA.title + "（图集）", time="09:03", origin="云台融媒")  # fmt: skip

PORTALS.add("questions and links read on at the end", LIBRARY, "{T}_网易见闻", f"""
<div class="ar"><h1>{L}</h1><div class="ar-i">时间：2031-02-03 09:03 来源：见闻</div><div class="ar-c">{indented(LB)}<p>延伸阅读：</p><p><a href="/1">老粮库的前世今生</a></p><p><a href="/2">县城里的苏式建筑</a></p></div><p>投稿邮箱：news@hekou.example</p></div>""",
    time="09:03", origin="见闻")  # fmt: skip

# ---- traditional script -------------------------------------------------------------------------------------------

PORTALS.add("agency of the island, reporter in the dateline, editor and number behind", FERRY_TW, "{T} | 地方 | 河口社 HNA", f"""
<div class="centralContent"><h1><span>{W}</span></h1><div class="timeBox"><div class="updatetime"><span>2031/2/3 09:03</span><span>（2/3 10:12 更新）</span></div></div><div class="paragraph">{paragraphs(FERRY_TW.opening("（河口社記者林窈河口縣3日電）"))}<p>（編輯：陳一帆）1200203</p></div><div class="moreArticle">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></div>""",
    time="09:03", origin="河口社", authors=("林窈",), editors=("陳一帆",), body=FERRY_TW.opening("（河口社記者林窈河口縣3日電）"))  # fmt: skip

PORTALS.add("island daily, reporter in corner brackets, app advert", FERRY_TW, "{T} - 生活 - 河口時報電子報", f"""
<div class="whitecon"><h1>{W}</h1><span class="time">2031/02/03 09:03</span><div class="text boxTitle">{paragraphs(FERRY_TW.opening("〔記者林窈／河口報導〕"))}<p class="before_ir">☆健康新聞不漏接，按讚追蹤粉絲頁。</p><p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎 <a>點我下載APP</a> <a>按我看活動辦法</a></p></div></div>""",
    time="09:03", origin=None, authors=("林窈",), body=FERRY_TW.opening("〔記者林窈／河口報導〕"))  # fmt: skip

PORTALS.add("island daily with outlet, reporter and kind of report", FERRY_TW, "{T} | 地方 | 河聯新聞網", f"""
<section class="article-content__wrapper"><h1 class="article-content__title">{W}</h1><section class="authors"><time class="article-content__time">2031-02-03 09:03</time> <div class="article-content__subinfo"><span class="article-content__author"><a>河口日報</a>／ 記者林窈／河口即時報導</span></div></section><section class="article-content__editor">{paragraphs(WB)}</section></section><div>推薦閱讀</div>""",
    time="09:03", origin="河口日報", authors=("林窈",))  # fmt: skip

PORTALS.add("harbour radio with the zone before the time", FERRY_TW, "{T} - RHK", f"""
<div class="itemBody"><h2 class="itemTitle">{W}</h2><div class="createddate">2031-02-03 HKT 09:03</div><div class="itemFullText">{"<br/><br/>".join(WB)}</div><div>分享：</div></div>""",
    time="09:03")  # fmt: skip

PORTALS.add("harbour web paper, writer and editor labelled, later change", FERRY_TW, "{T}｜河口01", f"""
<article><h1>{W}</h1><div><span>撰文：<a>林窈</a></span></div><div><span>出版：<time>2031-02-03 09:03</time></span> <span>更新：<time>2031-02-04 10:10</time></span></div><div>{paragraphs(WB)}</div><div class="ad">廣告</div></article>""",
    time="09:03", authors=("林窈",))  # fmt: skip

PORTALS.add("harbour paper with Han labels and no blanks", FERRY_TW, "{T} - 河口大公網", f"""
<div class="main"><h2 class="title">{W}</h2><div class="info"><span>2031-02-03 09:03</span><span>來源：河口大公網</span><span>責任編輯：陳一帆</span></div><div class="con">{paragraphs(WB)}</div><div>最新推薦</div></div>""",
    time="09:03", origin="河口大公網", editors=("陳一帆",))  # fmt: skip

PORTALS.add("party paper in traditional script", FERRY_TW, "{T}--河口頻道", f"""
<div class="text_c"><h1>{W}</h1><p class="sou">2031年02月03日09:03&nbsp;&nbsp;&nbsp;&nbsp;來源：<a>河口網-河口日報</a></p><div id="p_content">{indented(WB)}</div><div>(責編：陳一帆、白鷺)</div><p>下一頁</p></div>""",
    time="09:03", origin="河口網-河口日報", editors=("陳一帆", "白鷺"))  # fmt: skip
