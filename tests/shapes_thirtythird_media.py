"""A thirty-third album of pages, Chinese-language media of many kinds and years, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, bare, indented, paragraphs, story

THIRTYTHIRD_MEDIA = Album()
add = THIRTYTHIRD_MEDIA.add


def links(*words: str, pattern: str = '<li><a href="#">{}</a></li>') -> str:
    return "".join(pattern.format(word) for word in words)


def gbk(language: str, title: str, middle: str, head: str) -> str:
    """A page of the days of tables, its character set told as it was then."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>{head}</head><body>{middle}</body></html>"""


def handset(language: str, title: str, middle: str, head: str) -> str:
    """A page made for a telephone."""
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover"><title>{title}</title>{head}</head><body>{middle}</body></html>"""


# ---------------------------------------------------------------- overseas, Hong Kong, Taiwan

STALL = story(
    "碧榄小贩中心下月闭门翻新 摊贩获三个月租金减免",
    "落成近四十年的碧榄小贩中心将从下月十二日起关闭，进行为期三个月的翻新，预计年底前重新开放。",
    "环境与社区局昨天发文告说，翻新工程包括更换排烟系统、重铺防滑地砖，以及增设两百个座位和四间无障碍厕所。工程期间，六十二个摊贩可选择停业，或搬到附近空地的临时摊位继续营业。",
    "当局也宣布，所有摊贩在闭门期间可获得租金全免，重新开业后首三个月再减半。",
    "卖了三十一年炒粿条的摊主吴亚顺（64岁）受访时说，排烟管老化多年，天气一热摊子里犹如蒸笼。“虽然三个月没收入会有点吃力，不过长痛不如短痛。”",
    "不少居民则担心，小贩中心关闭后，年长者用餐将成问题。住在附近组屋的退休教师郑瑞英（71岁）说，她和邻居每天都到这里吃早餐，最近的另一个小贩中心要转一趟巴士。",
    "碧榄选区议员叶志豪指出，基层组织会在工程期间安排免费接驳巴士，每天三趟往返邻近的小贩中心，也会请义工为行动不便的年长者送餐。",
)
add(
    "thirty-third, daily of the southern straits",
    STALL,
    "{T} | 南洋晨报",
    f"""
<div id="page" class="page"><header class="sticky-header"><div class="container"><a class="navbar-brand" href="/"><img src="/sites/all/themes/nycb/logo.svg" alt="南洋晨报"></a><ul class="nav navbar-nav">{links("首页", "即时", "新加坡", "中国", "国际", "财经", "言论", "生活", "影视娱乐", "晨报观点")}</ul><a class="btn-login" href="/user/login">登录</a><a class="btn-sub" href="/subscribe">订阅</a></div></header>
<div class="leaderboard"><div id="dfp-ad-lb1"></div></div>
<div class="container"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/znews">新闻</a></li><li><a href="/znews/singapore">新加坡</a></li></ol>
<div class="row"><div class="col-md-8"><article class="article-content-container"><h1 class="article-title">{STALL.title}</h1>
<div class="body-content"><h4 class="title-byline byline">文 / <a href="/byline/lin-hui-ru">林惠如</a>　来自 / <a href="/publication/nycb">南洋晨报</a></h4><h4 class="title-byline date-published">发布 / 2019年5月7日 3:30 AM</h4>
<div class="social-share"><a class="fb">Facebook</a><a class="tw">Twitter</a><a class="wa">WhatsApp</a><a class="wb">Weibo</a><span class="font-size">字体大小: <a>小</a> <a>中</a> <a>大</a></span></div>
<figure class="loadingImg"><img src="https://static.nycb.example/s3fs-public/20190507.jpg"><figcaption>碧榄小贩中心启用于1981年，是区内居民每天用餐的地方。（陈渊摄）</figcaption></figure>
<div id="FineDining" class="article-content-rawhtml">{paragraphs(STALL.body[:3])}<div class="adv-imu"><div id="dfp-ad-imu1"></div></div>{paragraphs(STALL.body[3:])}</div>
<div class="like-us">LIKE我们的官方脸书网页以获取更多新信息 <a href="#">南洋晨报</a></div></div></article>
<div class="tags"><a>小贩中心</a><a>社区</a><a>年长者</a></div></div>
<aside class="col-md-4"><h3>热门</h3><ol class="most-read">{links("滨海湾今晚部分路段封闭", "组屋转售价连续三季上涨", "七旬翁骑脚踏车环岛", "新学年学费调整一览")}</ol><h3>最新</h3><ul>{links("三间幼儿园获颁绿色奖", "地铁环线周日延迟开车")}</ul></aside></div></div>
<footer><ul>{links("关于我们", "联络我们", "广告服务", "使用条款", "隐私保护政策")}</ul><p>南洋报业集团版权所有（公司登记号：198402868X）</p></footer></div><script>var dataLayer=[{{"articleid":"952211","pubdate":"2019-05-07"}}];</script>""",
    head='<meta property="og:site_name" content="南洋晨报"><meta property="article:published_time" content="2019-05-07T03:30:00+08:00">',
    build=bare,
    day="2019-05-07",
    time="03:30",
    origin="南洋晨报",
    authors=("林惠如",),
)

MILKFISH = story(
    "寒流連3天侵襲 北鯤虱目魚暴斃3萬斤",
    "〔記者柯政良／北鯤報導〕寒流連續3天發威，北鯤區昨天清晨氣溫驟降到攝氏6度，沿海魚塭傳出災情，未及收成的虱目魚陸續翻肚浮上水面，漁會初估損失逾3萬斤。",
    "養殖20多年的漁民洪進財說，前晚水溫掉到10度以下，他連夜開水車、抽地下水保溫，還是擋不住，今早天一亮就看到整片白茫茫，「心都涼了一半」。",
    "洪進財表示，原本打算過年前收成，1斤可賣到55元，凍死的魚只能當飼料，1斤剩不到5元，連工錢都不夠。",
    "北鯤區漁會總幹事蔡銘輝指出，今年越冬溝普遍挖得比往年深，損失已較前次寒害減少一半，呼籲漁民拍照存證，在10天內向區公所申報。",
    "農業局表示，已派員現場勘查，若損失率達20％即報請中央公告為天然災害現金救助地區，讓漁民儘快領到補助。",
)
add(
    "thirty-third, Taiwan daily, live news of the place",
    MILKFISH,
    "{T} - 生活 - 寶島時報電子報",
    f"""
<div class="header_wrap"><div class="topheader"><div class="logo"><a href="//www.bdsb.example/"><img src="//cache.bdsb.example/logo.png" alt="寶島時報"></a></div><ul class="useMobi" data-desc="頻道">{links("即時", "熱門", "政治", "社會", "生活", "國際", "地方", "蒐奇", "財經", "娛樂", "體育", "評論")}</ul><form class="Search"><input placeholder="搜尋新聞"><button>搜尋</button></form></div></div>
<div class="ads728" data-desc="大看板"></div>
<section class="content_wrap"><div class="breadcrumbs boxTitle"><a href="/">首頁</a> &gt; <a href="/list/life">生活</a></div>
<div class="whitecon articlebody boxTitle" data-desc="內容頁"><h1>{MILKFISH.title}</h1><div class="function boxTitle" data-desc="功能列"><a class="fb_share">分享</a><a class="line_share">傳送</a><a class="fontsize">字級</a></div>
<div class="text boxTitle boxText" data-desc="內文"><span class="time">2021/01/09 11:32</span>
<div class="photo boxTitle" data-desc="圖片"><a href="#"><img src="//img.bdsb.example/3405877_1.jpg" alt="凍死的虱目魚"></a><p>北鯤沿海魚塭虱目魚不敵低溫，大量暴斃。（記者柯政良攝）</p></div>
<p>{MILKFISH.body[0]}</p><p class="before_ir">請繼續往下閱讀...</p><div id="ad-IR1" class="boxTitle"></div>{paragraphs(MILKFISH.body[1:3])}
<div class="photo boxTitle"><a href="#"><img src="//img.bdsb.example/3405877_2.jpg"></a><p>漁民連夜開水車增氧。（漁民提供）</p></div>{paragraphs(MILKFISH.body[3:])}
<p class="appE1121 boxTitle">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="#">點我下載APP</a>　<a href="#">按我看活動辦法</a></p></div>
<div class="keyword boxTitle"><i>關鍵字</i><a>寒流</a><a>虱目魚</a><a>寒害</a></div></div>
<div class="related boxTitle" data-desc="相關新聞"><h4>相關新聞</h4>{links("合歡山飄雪 車潮綿延3公里", "低溫特報 明晨下探5度", "石斑魚也怕冷 漁民搭棚保溫", pattern='<a href="#" class="boxText"><p>{}</p></a>')}</div></section>
<aside class="side" data-desc="熱門新聞"><h4>熱門新聞</h4><ul>{links("獨居翁家中倒臥 鄰居機警報案", "國道連環撞 回堵7公里", "今年春聯誰設計的？答案揭曉", pattern='<li><span class="num"></span><a href="#">{}</a></li>')}</ul></aside>
<div class="footer"><p>寶島時報版權所有不得轉載 © 2021 All Rights Reserved.</p><p>本網站新聞內容均受著作權法保護</p></div><script>ga('send','pageview');</script>""",
    head='<meta property="article:published_time" content="2021-01-09T11:32:41+08:00"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-01-09T11:32:41+08:00","author":{"@type":"Person","name":"寶島時報電子報"}}</script>',
    build=bare,
    day="2021-01-09",
    time="11:32",
    authors=("柯政良",),
)

BIRDS = story(
    "黑面琵鷺普查創新高 東澳濕地佔3成",
    "（海通社記者魏子晴東澳縣5日電）今年度黑面琵鷺全球同步普查結果今天出爐，東澳縣各濕地共記錄到1287隻，較去年增加163隻，創下歷年新高，約占全球族群的3成。",
    "東澳野鳥學會今天舉行記者會公布普查結果。理事長戴明哲表示，這次動員86名志工，分成21組，在24小時內完成47個樣區的計數，避免鳥群移動造成重複計算。",
    "戴明哲指出，數量增加主要來自沿海休養魚塭。縣府自3年前起鼓勵漁民在收成後降低水位，讓鳥類入塭覓食，參與面積已從40公頃擴大到210公頃。",
    "參與計畫的漁民高水木受訪時說，一開始擔心水鳥會傳染魚病，後來發現牠們吃的多半是雜魚小蝦，「反而幫忙清塘」，今年他把8分地全部加入。",
    "不過學會也提醒，普查期間發現5隻腳部纏有釣線，呼籲釣客不要隨手丟棄釣具。縣府農業處表示，將在3處主要棲地設置釣線回收筒，4月底前完成。（編輯：卓怡君）1150305",
)
add(
    "thirty-third, Taiwan news agency",
    BIRDS,
    "{T} | 生活 | 海通社 HTA",
    f"""
<div class="outerContainer"><header class="mainHeader"><a href="/" class="logo">海通社</a><nav class="mainMenu"><ul>{links("即時", "政治", "產經", "證券", "科技", "生活", "社會", "地方", "文化", "運動", "娛樂", "國際", "兩岸", "照片", "影音")}</ul></nav></header>
<main><article class="article" data-origin-title="{BIRDS.title}"><div class="centralContent"><div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/ahel.aspx">生活</a></div>
<h1><span>{BIRDS.title}</span></h1><div class="timeBox"><div class="updatetime"><span>2026/3/5 17:21</span>（<span>3/5 18:02 更新</span>）</div><div class="fontSizeBox"><a>A</a><a>A</a></div></div>
<div class="fullPic"><figure class="floatImg center"><div class="wrap"><picture><img src="https://imgcdn.hta.example/www/webphotos/1200/20260305/1024x768_4471.jpg"></picture></div><figcaption class="picinfo">東澳沿海休養魚塭成為黑面琵鷺覓食熱點。海通社記者魏子晴攝　115年3月5日</figcaption></figure></div>
<div class="shareBar"><a class="fb">分享至Facebook</a><a class="line">分享至LINE</a><a class="copy">複製連結</a></div>
<div class="paragraph">{paragraphs(BIRDS.body)}</div>
<div class="paragraph bottomArticleBanner"><div class="SubscriptionInner"><p>支持海通社．守護專業新聞</p><p>小額贊助，成為我們的後盾</p></div></div>
<div class="paragraph"><div class="articleDownload"><a href="#">下載海通社「一手新聞」app，每日最新消息不漏接</a></div><div class="copyrightbox"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div></div>
<div class="keywordTag"><a># 黑面琵鷺</a><a># 濕地</a><a># 普查</a></div></div></article>
<div class="moreArticle"><h3>延伸閱讀</h3><ul>{links("春季候鳥過境 賞鳥人潮湧現", "休養魚塭補助 4月起受理申請", "保育類小燕鷗現蹤東澳沙洲")}</ul></div><div class="rightList"><h3>熱門</h3><ul>{links("花季交通管制路段看這裡", "油價下週估調降2角", "大聯盟春訓開打", pattern='<li><a href="#"><div class="listInfo"><h2>{}</h2><div class="date">2026/03/05</div></div></a></li>')}</ul></div></main>
<footer class="footer"><ul>{links("關於我們", "服務條款", "隱私權政策", "聯絡我們")}</ul><p>© 2026 海通通訊社</p></footer></div>""",
    head='<meta itemprop="datePublished" content="2026/03/05 17:21"><meta itemprop="dateModified" content="2026/03/05 18:02">',
    build=bare,
    day="2026-03-05",
    time="17:21",
    origin="海通社",
    authors=("魏子晴",),
    editors=("卓怡君",),
)

TUNNEL = story(
    "鯉灣隧道車流連升三季　早繁平均塞27分鐘",
    "【海港日報專訊】運輸署最新數字顯示，鯉灣隧道上季平均每日車流達7.8萬架次，按季上升4%，連續三季錄得升幅，早上繁忙時間北行平均要等27分鐘，較一年前多9分鐘。",
    "議員：收費低吸車流",
    "有區議員認為，新界東北近年入伙量大增，隧道收費又較另外兩條低，車流自然流向鯉灣，要求政府盡快檢討三隧分流收費方案。運輸署回覆稱，正就收費調整進行研究，預計年底諮詢立法會。",
    "記者實測：車龍長2.3公里",
    "本報記者上周三早上7時半至9時在隧道口觀察，車龍由收費廣場一直伸延至鯉灣道迴旋處，全長約2.3公里，期間有3部過路巴士因切線與私家車爭路，需由隧道職員指揮。",
    "居於葵涌、在東區上班的李先生說，以往7時半出門可於8時半抵公司，近月要提早半小時，「遇上壞車，隨時塞足個半鐘」。他曾改搭港鐵，但轉車需時，始終選擇駕車。",
    "運輸學者譚國樑指出，單靠加價未必可減少總車流，只會把擠塞由一條隧道推到另一條，政府應同時增加過海巴士班次，並在繁忙時段設專用線。",
)
add(
    "thirty-third, Hong Kong daily, paper edition on the web",
    TUNNEL,
    "{T} - 20230515 - 港聞 - 每日海港 - 海港新聞網",
    f"""
<div id="page"><div id="topmenu"><div class="logo"><a href="/pns/home"><img src="/image/logo.png"></a></div><div class="today">今日：2031年6月18日 星期三</div><ul class="channel">{links("每日海港", "即時新聞", "教育", "健康", "影視", "副刊", "OL", "會員")}</ul></div>
<div id="pnsmenu"><ul>{links("要聞", "港聞", "經濟", "娛樂", "社評‧筆陣", "觀點", "中國", "國際", "教育", "體育", "副刊", "英文", "作家專欄")}</ul></div>
<div class="contentwrapper"><div class="row"><div class="columns large-8" id="blockcontent"><div id="breadcrumbs"><a>每日海港</a> » <a>港聞</a></div>
<hgroup class="articleTitle"><h1>{TUNNEL.title}</h1><h2>區議員促檢討三隧收費</h2></hgroup>
<div class="date color6th" itemprop="datePublished">2023年5月15日星期一</div>
<div class="shareicons"><a class="fb"></a><a class="wa"></a><a class="font">字級</a><a class="listen">收聽文章</a></div>
<div class="article_content line_1_5em" id="article_content"><article class="txt4" id="upper"><p>{TUNNEL.body[0]}</p></article><div id="advzoneinarticle"></div>
<article class="txt4" id="lower"><h3>{TUNNEL.body[1]}</h3><p>{TUNNEL.body[2]}</p><h3>{TUNNEL.body[3]}</h3>{paragraphs(TUNNEL.body[4:])}<p>海港日報記者　何穎彤</p></article></div>
<div class="inlinephoto"><img src="/pns1/15gh.jpg"><p>鯉灣隧道早上繁忙時間車龍不絕。（資料圖片）</p></div>
<div id="fbpanel"><p>上 / 下一篇新聞</p><a class="prev">醫管局增設黃昏門診</a><a class="next">寵物食肆牌照料明年推</a></div></div>
<div class="columns large-4"><div class="listing"><h4>相關字詞﹕<a>運輸署</a> <a>隧道分流</a></h4></div><div class="hotpick"><h4>熱門新聞</h4><ol>{links("一周天氣：周四驟雨增多", "居屋白表抽籤結果公布", "海鮮價今夏料升一成", pattern='<li><a href="#">{}</a> (2023-05-14)</li>')}</ol></div></div></div></div>
<div id="footer"><p>海港集團 | <a>私隱政策聲明</a> | <a>版權及免責聲明</a> | <a>聯絡我們</a></p><p>海港報業有限公司版權所有，不得轉載</p></div></div>""",
    build=bare,
    title="鯉灣隧道車流連升三季 早繁平均塞27分鐘",
    day="2023-05-15",
    origin="海港日報",
    authors=("何穎彤",),
)

KITTENS = story(
    "葵灣唐樓天井傳貓叫聲 消防拆牆救出4隻初生貓　街坊齊撐傘遮雨",
    "葵灣發生動物被困事件。今日（12日）早上8時許，祥和街一幢唐樓的住客聽到天井夾牆不斷傳出貓叫聲，懷疑有幼貓跌入夾縫，於是報警求助。",
    "消防員到場後，以內窺鏡伸入闊約15厘米的牆縫，發現4隻初生幼貓困在距地面約3米的位置，身上沾滿泥水，其中1隻已無力叫喊。",
    "拆磚花近兩小時　街坊撐傘擋雨",
    "由於夾牆結構老舊，消防員不敢使用電動工具，改以人手逐塊磚頭拆除。其間突降大雨，雨水沿天井滴落，多名街坊拿出雨傘為幼貓擋雨，又有人送上毛巾及暖水袋。",
    "至上午10時15分，4隻幼貓先後獲救，由愛護動物團體人員接走檢查。據了解，牠們出生約10日，體溫偏低，但無生命危險。",
    "住客：母貓每日蹲守牆邊",
    "住在2樓的余太表示，附近有一隻三色流浪貓，近日經常蹲在天井牆邊不肯離開，「原來佢一直守住啲仔女」。她與鄰居已計劃合資為母貓絕育，並會申請領養其中兩隻幼貓。",
)
add(
    "thirty-third, Hong Kong web newspaper",
    KITTENS,
    "{T}｜港聞零一線",
    f"""
<div id="__next"><header class="nav-bar"><a class="logo" href="/">港聞零一線</a><nav>{links("新聞", "娛樂", "生活", "國際", "中國", "科技", "體育", "女生", "觀點", "熱話", pattern='<a href="#">{}</a>')}</nav><button>登入</button></header>
<div class="article-grid"><nav class="breadcrumb" data-testid="article-breadcrumb-channel"><a href="/channel/1">港聞</a><a href="/channel/6">突發</a></nav>
<h1 id="articleTitle" data-testid="article-title" class="title">{KITTENS.title}</h1>
<div class="author" data-testid="article-author"><span>撰文：</span><span class="inline-flex"><a href="/author/3381">區子軒</a></span></div>
<div class="dates"><div data-testid="article-publish-info"><span>出版：</span><time datetime="2024-06-12T11:05:00+08:00">2024-06-12 11:05</time></div><div data-testid="article-update-info"><span>更新：</span><time datetime="2024-06-12T13:40:00+08:00">2024-06-12 13:40</time></div></div>
<div class="share" data-testid="share-bar"><button aria-label="Facebook"></button><button aria-label="WhatsApp"></button><button>收藏</button></div>
<div class="media"><img src="https://cdn.hk-line.example/di/media/images/cis/1001.jpg?w=1920"><span class="caption">消防員以人手拆磚救貓。（讀者提供）</span><span class="count">+5</span></div>
<article id="article-content-section" class="article-grid__content-section"><div class="web-content">{paragraphs(KITTENS.body[:2])}<div class="image-gallery"><p class="hint">（點擊放大觀看救貓情況）</p><img src="1.jpg"><img src="2.jpg"></div><h3>{KITTENS.body[2]}</h3><p>{KITTENS.body[3]}</p><div class="ad-slot" id="div-gpt-ad-lrec1">廣告</div><p>{KITTENS.body[4]}</p><h3>{KITTENS.body[5]}</h3><p>{KITTENS.body[6]}</p></div></article>
<div class="tags">{links("流浪貓", "消防", "唐樓", "葵灣", pattern='<a href="#">#{}</a>')}</div>
<section class="related"><h2>相關文章</h2>{links("小狗墮坑渠3日 街坊輪流餵食終獲救", "貓咪爬上簷篷 雲梯車出動", "【有片】野豬闖商場 保安圍板驅趕", pattern='<a class="card" href="#"><h3>{}</h3><time>2024-06-08 19:30</time></a>')}</section>
<section class="comments"><h2>留言</h2><button>登入留言</button></section></div>
<aside><h2>熱讀文章</h2><ol>{links("天文台料周末有驟雨", "巴士加價下月生效", "三千元一枱婚宴點揀？")}</ol></aside>
<footer><a>關於我們</a><a>私隱政策</a><a>刊登廣告</a><p>© 2024 港聞零一線 版權所有</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{"id":1029931,"publishTime":1718161500}}}}}}}}</script>""",
    head='<meta name="next-head-count" content="31"><meta property="article:published_time" content="2024-06-12T11:05:00+08:00">',
    build=bare,
    title="葵灣唐樓天井傳貓叫聲 消防拆牆救出4隻初生貓 街坊齊撐傘遮雨",
    day="2024-06-12",
    time="11:05",
    authors=("區子軒",),
)

HOTLINE = story(
    "社福界冀政府增撥資源支援夜間照顧者熱線",
    "社會服務聯會調查發現，超過六成全職照顧者曾在深夜遇到緊急情況，但當中只有一成半人知道有夜間熱線可求助。",
    "聯會在上月以問卷及電話訪問了813名照顧長者或殘疾家人的市民，有四成二受訪者說，每晚平均睡眠不足五小時，近三成人曾因情緒困擾求醫。",
    "聯會總幹事溫淑芬在本台節目表示，現有熱線在凌晨時段只有兩名職員當值，平均輪候時間達18分鐘，希望政府增撥資源，將當值人手增加一倍，並與地區康健中心建立轉介機制。",
    "勞福局回覆查詢時說，會研究調查結果，並在下年度檢視熱線人手安排。",
)
add(
    "thirty-third, Hong Kong public broadcaster, instant news",
    HOTLINE,
    "{T} - 香海電台",
    f"""
<div id="pageWrap"><div id="headerTop"><a class="logoLink" href="/"><img src="/assets/images/logo.png"></a><ul>{links("電視", "電台", "新聞", "Podcasts", "社區參與", "教育")}</ul><div class="lang"><a>ENG</a><a>簡</a></div></div>
<div class="nav_news"><ul>{links("即時新聞", "本地", "大中華", "國際", "財經", "體育", "專題")}</ul></div>
<div class="container"><div class="itemBody"><div class="itemHeader"><h2 class="itemTitle">
{HOTLINE.title}</h2><div class="toolbar"><div class="createddate">2022-11-03 HKT 10:48</div><div class="itemShare"><span class="txtShare">分享</span><a class="fbShare"></a><a class="waShare"></a><a class="copyLink"></a></div></div></div>
<div class="itemSlideShow"><div class="items_content"><a href="#"><img src="https://newsstatic.radio-xh.example/images/mfile_1_s_20221103104921.jpg" alt="溫淑芬"></a><div class="detailNewsSlideTitleText">溫淑芬說，夜間熱線平均要等18分鐘。（鍾凱晴攝）</div></div></div>
<div class="itemFullText">{"<br />" + chr(10) + "<br />" + chr(10)}{("<br />" + chr(10) + "<br />" + chr(10)).join(HOTLINE.body)}</div></div>
<div class="relatedBox"><h3>相關新聞</h3><ul>{links("照顧者津貼下季接受申請", "地區康健中心延長開放時間", pattern='<li><a href="#">{}</a><span>2022-10-28 HKT 15:02</span></li>')}</ul></div>
<div class="lastestBox"><h3>最新</h3><ul>{links("恒指半日升二百點", "一號風球可能維持至傍晚", pattern="<li>11:20 {}</li>")}</ul></div></div>
<div class="footer"><p>2022 © 香海電台版權所有 <a>免責聲明</a> <a>私隱政策</a> <a>無障礙瀏覽</a></p><p>最近修訂日期：03.11.2022</p></div></div>""",
    head='<meta property="og:title" content="社福界冀政府增撥資源支援夜間照顧者熱線"><meta property="og:type" content="article">',
    build=bare,
    day="2022-11-03",
    time="10:48",
)

DURIAN = story(
    "榴梿掉价园主叫苦·每公斤跌破15令吉",
    "（文德甲19日讯）榴梿大丰收，价格却一路下滑，本地园主直言今年“越丰收越心酸”。",
    "园主受访时指出，上等品种的园地收购价已从5月初的每公斤38令吉，跌至目前的14至15令吉，普通品种甚至每公斤只剩2令吉。",
    "经营榴梿园逾20年的黄金发（58岁）说，今年雨水少、落果期集中，各地果子同时上市，收购商的冷藏库早已爆满。",
    "“工钱、肥料都涨，一公斤低过12令吉就是亏本。有朋友索性不请人收果，让它烂在地上做肥。”",
    "文德甲果农公会主席陈来福表示，公会正与两家加工厂接洽，希望把卖不完的鲜果制成果肉和果泥，同时建议农业部设立最低收购价机制。",
    "他也呼吁园主不要一窝蜂改种同一品种，以免数年后重蹈覆辙。",
    "另一方面，果贩刘秀珍说，价格便宜确实带动买气，周末一天可卖出800公斤，“以前客人买一粒解馋，现在整箱搬”。",
)
add(
    "thirty-third, Malaysian daily",
    DURIAN,
    "{T} - 地方 - 马来亚华报",
    f"""
<div id="main" class="single-post postid-4721870"><div class="header-container"><a href="/"><img src="https://cdn.hwabao.example/wp-content/themes/hb/logo.svg" class="logo"></a><div class="date-now">星期三, 18-06-2031</div><ul class="menu">{links("首页", "最新", "头条", "全国", "国际", "言路", "地方", "财经", "娱乐", "副刊", "体育")}</ul></div>
<div class="location-sub"><a>大霹雳</a><a>大柔佛</a><a>大马六甲</a><a>东海岸</a></div>
<div class="article-page-main"><div class="breadcrumb"><a>首页</a> › <a>地方</a> › <a>东海岸</a></div><div class="time-date-post"><span class="time">发布: 2:23pm 19/06/2023</span><span class="views">8.1千点阅</span></div>
<h1 class="article-page-main-title">{DURIAN.title}</h1><div class="social-share"><a class="facebook"></a><a class="whatsapp"></a><a class="telegram"></a></div>
<div class="article-page-content" id="article-page-content"><figure class="wp-block-image"><img src="https://cdn.hwabao.example/2023/06/durian.jpg"><figcaption>黄金发展示刚收的榴梿，直言价格不如往年。</figcaption></figure>
{paragraphs(DURIAN.body[:2])}<div class="ads-frame ads-content-1"><span>广告</span></div>{paragraphs(DURIAN.body[2:5])}<div class="ads-frame ads-content-2"><span>广告</span></div>{paragraphs(DURIAN.body[5:])}<p>报道：林秀凤</p></div>
<div class="hashtag-wrap">{links("榴梿", "果农", "收购价", pattern='<a href="#">#{}</a>')}</div>
<div class="you-may-like"><h3>相关文章</h3>{links("山竹红毛丹齐上市", "果园遭象群践踏 园主促建电篱", "冷藏库不足 农民盼设集货中心", pattern='<div class="card"><a href="#"><h4>{}</h4></a><span>1星期前</span></div>')}</div></div>
<div class="sidebar"><h3>最热文章</h3>{links("大道今晚双向封路四小时", "华小校长调动名单出炉", pattern='<div class="rank"><a href="#">{}</a></div>')}</div>
<footer><p>版权所有 © 2023 HWABAO MEDIA SDN. BHD. 保留所有权利</p></footer></div>""",
    head='<meta name="generator" content="WordPress 6.2"><meta property="article:published_time" content="2023-06-19T06:23:10+00:00">',
    build=bare,
    day="2023-06-19",
    time="14:23",
    authors=("林秀凤",),
)

LANTERN = story(
    "海外华人小镇的最后一家纸灯笼铺：手艺能否留在异乡？",
    "在马六甲海峡边的一条旧街上，七十三岁的颜天赐每天清晨六点推开店铺的木门。门楣上的招牌已经褪色，只剩“颜记”两个字还看得清。",
    "他是这座小镇最后一名手工纸灯笼师傅。五十年前，整条街有十一家灯笼铺，如今只剩他一人。",
    "“年轻人说，一个灯笼做三天，卖不到一百块，不如去送外卖。”颜天赐一边说，一边把竹篾弯成一个圆。",
    "从嫁妆到装饰品",
    "灯笼曾是当地华人婚丧嫁娶不可缺少的物件。人类学者苏曼华多年研究东南亚华人民俗，她告诉记者，灯笼上的姓氏和堂号是移民家庭确认自己来处的方式。",
    "上世纪九十年代，工厂生产的塑料灯笼大量进入市场，价格只有手工灯笼的十分之一。许多老师傅就在那几年关门歇业。",
    "“那不只是生意的消失，”苏曼华说，“而是一整套关于颜色、字体和禁忌的知识不再有人传授。”",
    "网上的徒弟",
    "转机出现在三年前。一名游客把颜天赐写字的视频放到网上，播放量超过两百万次。此后陆续有人从吉隆坡、曼谷甚至悉尼来找他学艺。",
    "二十九岁的设计师郭颖是其中之一。她每月开车四小时过来住两天，已经能独立完成一只中号灯笼。她计划在首都开设工作坊，把制作过程拆成三小时的体验课程。",
    "颜天赐对此并不反对，只是提了一个要求：灯笼上的字，必须用毛笔写。",
)
add(
    "thirty-third, foreign broadcaster in Chinese",
    LANTERN,
    "{T} - 环球之声中文",
    f"""
<div id="root"><header role="banner"><a href="/zhongwen/simp"><span>环球之声新闻, 中文</span></a><a class="skip" href="#content">跳转至内容</a><nav><ul>{links("主页", "国际", "两岸", "英国", "科技", "财经", "图辑", "视频材料", "特别专题")}</ul></nav></header>
<main role="main"><h1 id="content" tabindex="-1">{LANTERN.title}</h1>
<figure><div class="img"><img src="https://ichef.voice-g.example/ace/ws/640/cpsprodpb/a1/live/2f.jpg.webp" alt="灯笼师傅在店铺里写字"></div><p class="credit"><span class="visually-hidden">图像来源，</span>颜记</p><figcaption><span class="visually-hidden">图像加注文字，</span><p>颜天赐坚持用毛笔在灯笼上写字。</p></figcaption></figure>
<section role="region" aria-labelledby="article-byline"><strong class="visually-hidden" id="article-byline">Article Information</strong><ul role="list"><li><span class="visually-hidden">Author, </span><span>夏云岚</span></li><li><span class="visually-hidden">Reporting from, </span><span>吉隆坡</span></li></ul></section>
<div class="ts"><time datetime="2025-02-08">2025年2月8日</time></div>
<div dir="ltr">{paragraphs(LANTERN.body[:3])}</div><h2 tabindex="-1">{LANTERN.body[3]}</h2><div dir="ltr">{paragraphs(LANTERN.body[4:6])}</div>
<figure><img src="https://ichef.voice-g.example/ace/ws/640/cpsprodpb/b2/live/31.jpg.webp"><figcaption><span class="visually-hidden">图像加注文字，</span><p>旧街在上世纪七十年代曾有十一家灯笼铺。</p></figcaption></figure><div dir="ltr"><p>{LANTERN.body[6]}</p></div>
<section data-e2e="recommendations-heading"><p>热读</p><ul>{links("一座老茶楼的三次搬家", "唐人街的算盘老师", "候鸟老人在南洋过冬")}</ul><p>End of 热读</p></section>
<h2 tabindex="-1">{LANTERN.body[7]}</h2><div dir="ltr">{paragraphs(LANTERN.body[8:])}</div>
<section><h2>更多相关内容</h2><ul>{links("皮影戏在异国的新观众", "手工鼓匠人：声音是传下来的", pattern='<li><a href="#">{}</a><time datetime="2025-01-20">2025年1月20日</time></li>')}</ul></section><section><h2>热门内容</h2><ol>{links("数据解读：人口为何南移", "图辑：雪中的古城")}</ol></section></main>
<footer><ul>{links("为什么你能信任我们", "使用条款", "隐私政策", "Cookies", "联络我们")}</ul><p>© 2025 环球之声. 本台对外部网站内容不负责任。</p></footer></div>""",
    head='<meta name="article:published_time" content="2025-02-08T03:12:44.000Z"><meta name="article:modified_time" content="2025-02-08T03:12:44.000Z">',
    build=bare,
    day="2025-02-08",
    authors=("夏云岚",),
)

# ---------------------------------------------------------------- national media of the mainland

TERRACE = story(
    "让乡村博物馆真正“活”在村里",
    "近年来，不少村庄利用闲置校舍、祠堂、粮站建起了乡村博物馆，收藏农具、账册、老照片，记录一方水土的来路。据不完全统计，仅东南某省登记在册的乡村博物馆就超过一千家。",
    "数量快速增长的同时，一些问题也显现出来。有的馆建成时热热闹闹，半年后便铁将军把门；有的展陈千馆一面，犁耙蓑笠摆满一屋，却说不出一件物品的主人是谁；还有的盲目追求声光电，后期维护不堪重负。",
    "乡村博物馆的价值，不在于藏品多么珍稀，而在于它与村民生活的联系。一只磨豁了口的饭碗、一本记工分的账簿，对外人或许平常，对本村人却是可以讲给孙辈听的家史。失去了这种联系，博物馆就成了仓库。",
    "让乡村博物馆“活”起来，首先要让村民成为主人。从征集物件到撰写说明，从值班讲解到策划活动，都应当给村民留出位置。浙南有个村子请老木匠每周到馆里教孩子做榫卯，馆里反而比赶集还热闹。",
    "其次，要建立可持续的运营机制。可以探索县级博物馆总分馆制度，由县馆统一提供藏品保护、展陈设计和人员培训，乡村馆专注于日常开放和社区活动，避免单打独斗。",
    "此外，评价标准也需要改一改。不看面积看人气，不看投入看使用，把开放天数、活动场次、村民参与率纳入考核，才能引导各地把心思用在办好馆上。",
    "一座好的乡村博物馆，应当让离家的人找得到回忆，让留下的人看得见未来。",
)
add(
    "thirty-third, central daily's site, opinion page",
    TERRACE,
    "{T} _ 晨光网",
    f"""
<div class="g-top"><div class="m-login"><a>登录</a><a>注册</a></div><ul class="g-nav">{links("首页", "时政", "国际", "时评", "理论", "文化", "科技", "教育", "经济", "生活", "法治", "军事", "卫生", "健康", "女人", "文娱", "电视", "图片", "晨光报系")}</ul></div>
<div class="g-crumbs"><a>时评频道</a><span>&gt;</span><a>晨报评论</a><span>&gt;</span>正文</div>
<div class="g-main"><div class="m-title-box"><h1 class="u-title">
			{TERRACE.title}
		</h1><div class="m-con-info"><span class="m-con-time">2022-08-17 09:12</span><span class="m-con-source">来源：<a href="https://www.cgw.example/" target="_blank">晨光网</a>-《晨光日报》</span><span class="m-con-editor"></span><div class="m-fontsize"></div></div></div>
<div class="u-mainText"><!--enpproperty <articleid>35958811</articleid><date>2022-08-17 09:12:33:0</date><author></author><title>{TERRACE.title}</title>/enpproperty--><!--enpcontent-->
<p>　　作者：孟思远（系某大学文化遗产研究院副教授）</p>
{indented(TERRACE.body)}
<p>　　《晨光日报》（ 2022年08月17日 02版）</p><!--/enpcontent--></div>
<div class="m-zbTool"><span class="liability">[ 责编：翟雨桐 ]</span><div class="m-sharecode"><p>阅读剩余全文（<span id="pagerate"></span>）</p></div></div>
<div class="m-relate"><h3>相关阅读</h3><ul>{links("夜间开馆，开的不只是灯", "“村史馆热”背后的冷思考")}</ul></div></div>
<div class="g-right"><div class="m-today"><h3>今日推荐</h3><ul>{links("【图解】秋粮长势如何", "稳就业，各地出新招", "专访：敦煌修复师的四十年")}</ul></div></div>
<div class="g-foot"><p>晨光日报社概况 | 关于我们 | 报网动态 | 联系我们 | 法律声明 | 晨光员工 | 网站地图</p><p>晨光网版权所有</p></div>""",
    head='<meta name="publishdate" content="2022-08-17"><meta name="author" content="翟雨桐"><meta name="source" content="晨光网-《晨光日报》"><meta name="contentid" content="35958811">',
    build=bare,
    day="2022-08-17",
    time="09:12",
    origin="晨光网-《晨光日报》",
    authors=("孟思远",),
    editors=("翟雨桐",),
)

RAIL = story(
    "全国铁路昨日发送旅客超1900万人次 今日客流保持高位",
    "国视网消息：记者从铁路部门获悉，5月2日，全国铁路发送旅客1914.6万人次，运输安全平稳有序。",
    "5月3日是假期第三天，中短途探亲、旅游客流保持高位，全国铁路预计发送旅客1760万人次，计划加开旅客列车1388列。",
    "各地铁路部门多措并举，努力为旅客出行创造良好体验。在望京局集团公司，21个重点车站延长地铁接驳时间，夜间到达旅客可直接换乘；江州局集团公司在热门方向增开夜间高铁列车64列，并对客流较大的列车重联运行。",
    "铁路部门提示，假期部分车站客流较大，请广大旅客合理安排行程，预留充足的进站时间，携带好购票时使用的有效身份证件原件。",
)
add(
    "thirty-third, national television's site",
    RAIL,
    "{T}_新闻频道_国视网",
    f"""
<div class="header_nav"><ul>{links("新闻", "体育", "综艺", "经济", "军事", "少儿", "影视", "直播", "片库", "节目单")}</ul><a class="app">客户端</a></div>
<div class="main_wrap"><div class="nav_crumb"><a>国视网首页</a> &gt; <a>新闻频道</a> &gt; <a>国内</a> &gt; 正文</div>
<div class="left_col"><div class="title_area" id="title_area"><h1>{RAIL.title}</h1><div class="info"><span></span></div><div class="info1">来源：国视网  |  2025年05月03日 09:25:17</div><div class="zoom"><span>原标题：</span></div></div>
<div class="player_box"><div id="myPlayer"></div><script>var guid="c1f2a7";createPlayer("myPlayer",guid);</script></div>
<div class="content_area" id="content_area">{"".join(f"<p>　　{line}</p>" if number else f"<p>　　<strong>国视网消息</strong>：{line.removeprefix('国视网消息：')}</p>" for number, line in enumerate(RAIL.body))}</div>
<div class="relevance"></div><div class="zebian"><span>编辑：袁新月</span>  <span>责任编辑：莫丹青</span></div>
<div class="function"><span>点击收起全文</span><a class="share_wx"></a><a class="share_wb"></a><div class="ewm"><p>扫一扫 分享到微信</p></div></div></div>
<div class="right_col"><h3>最新推荐</h3><ul>{links("[直播]海上日出", "假期文旅市场观察", "新能源船舶下水")}</ul><h3>精彩图集</h3><ul>{links("高清：候鸟迁徙", "航拍梯田")}</ul></div></div>
<div class="footer"><p>国视总台 国视网 版权所有</p><p>网上传播视听节目许可证号 0102004 新出网证（京）字098号</p></div>""",
    head='<meta name="author" content="袁新月"><meta name="source" content="国视网"><meta name="filename" content="/2025/05/03/ARTI7Qz.shtml">',
    build=bare,
    day="2025-05-03",
    time="09:25",
    origin="国视网",
    editors=("袁新月", "莫丹青"),
)

SWEET = story(
    "糖价三年新低，西南蔗区压榨厂的两难",
    "经时观察网 记者 侯一鸣 清晨五点，桂西南一家糖厂的地磅前已经排起两公里长的车队。糖厂副总经理覃建业站在二楼的办公室往下看，神情并不轻松：“蔗越多，亏得越多。”",
    "2月21日，白糖现货报价跌至每吨5410元，为三年来最低。按照覃建业的测算，厂里每吨糖的完全成本约为5700元，这意味着每卖出一吨，就要亏掉近300元。",
    "但压榨不能停。根据地方的订单农业政策，糖厂必须按照每吨530元的首付价收购辖区内全部甘蔗，逾期不收要承担赔偿责任。",
    "连锁反应",
    "糖价下跌的直接原因是供应增加。多位分析人士告诉经时观察网，主产区本榨季甘蔗种植面积增加约60万亩，加之冬季气温偏高，出糖率高于往年，全国食糖产量预计将突破1100万吨。",
    "望江期货农产品研究员薛楠认为，替代品的冲击同样不可忽视。“糖浆和预混粉的进口成本比国产糖低800元左右，饮料厂很容易算清这笔账。”",
    "一家饮料企业采购负责人向记者证实，公司今年已将三成的白糖用量改为糖浆，“配方调整花了半年，但一年能省四千万”。",
    "寻找出路",
    "面对困局，部分糖厂开始尝试延伸产业链。覃建业所在的企业去年投资1.2亿元上马蔗渣浆生产线，生产一次性餐具，今年1月单月利润超过400万元，“等于用甘蔗渣养甘蔗糖”。",
    "也有企业把希望寄托在机械化上。目前当地甘蔗机收率不足8%，人工砍蔗每吨成本接近200元。薛楠指出，如果机收率提高到30%，吨糖成本可下降400元以上。",
    "不过，丘陵地块分散，大型收割机难以下地。蔗农韦大叔承包了80亩地，分散在17个坡上。“机器开进来，掉头都难。”他说。",
)
add(
    "thirty-third, business weekly's site",
    SWEET,
    "{T} - 经时观察网 － 专业财经新闻网站",
    f"""
<div class="header"><div class="top"><a class="logo" href="http://www.jsgc.example/"></a><form><input value="" placeholder="搜索"></form></div><ul class="nav">{links("首页", "时事", "证券", "资本", "理财", "TMT", "汽车", "房产", "消费", "大健康", "书评", "视频", "电子报")}</ul></div>
<div class="xd-b"><div class="xd-nr"><div class="xd-b-b"><h1>{SWEET.title}</h1><p>侯一鸣<span>2024-02-24 16:07</span></p></div>
<div class="xd_zuozhe"><div class="fenxiang"><a class="sina"></a><a class="weixin"></a><a class="qq"></a></div></div>
<div class="xx_boxsing">{"".join(f"<p><strong>{line}</strong></p>" if len(line) < 8 else f"<p>{line}</p>" for line in SWEET.body)}</div>
<div class="xd-xd-xd-newsimg"><p>版权声明：以上内容为《经时观察报》社原创作品，版权归《经时观察报》社所有。未经《经时观察报》社授权，严禁转载或镜像，否则将依法追究相关行为主体的法律责任。版权合作请致电：【000-60910566-1260】。</p></div>
<div class="rigth-zuozhe"><img src="/upload/hym.jpg"><b>侯一鸣</b><em>农业与消费报道部记者</em><p>长期关注大宗农产品、食品加工与乡村产业。</p></div></div>
<div class="xd-right"><h3>热新闻</h3><ul>{links("债市为何先于股市转向", "县城里的连锁咖啡馆", "一家造船厂的二次创业", pattern='<li><a href="#">{}</a><p>2024-02-24</p></li>')}</ul><h3>电子刊物</h3><p>点击进入</p></div></div>
<div class="footer"><p><a>关于我们</a> | <a>订阅中心</a> | <a>广告服务</a> | <a>诚聘英才</a></p><p>经时观察网 jsgc.example Copyright 2001-2024</p></div>""",
    build=bare,
    day="2024-02-24",
    time="16:07",
    origin="经时观察网",
    authors=("侯一鸣",),
)

CAMP = story(
    "户外露营降温后，装备商开始卖“第二把椅子”",
    "露营的热度退了，但卖椅子的生意没有停。",
    "9月的一个周末，江州城西一处营地只有四成的营位订出。两年前，这里要提前三周抢位。营地主理人盛凯把闲置的草坪改成了宠物乐园，周末门票39元，反而成了收入大头。",
    "行业数据显示，今年上半年，露营装备线上销售额同比下滑17%，帐篷跌幅最大，达到29%。与之相反，折叠椅和小推车分别增长12%和21%。",
    "“人们不再去山里过夜，但愿意在楼下公园坐一个下午。”户外品牌山野记创始人贺嘉言对浪潮新闻表示，公司今年最畅销的产品是一把售价149元的低背椅，复购用户占到三成，“很多家庭买了第二把、第三把”。",
    "01 从过夜到过下午",
    "消费者的变化直接反映在供应链上。在浙东一个以生产帐篷闻名的小镇，多家工厂已经把缝纫线改去做遮阳篷和野餐垫。",
    "工厂主卢建平告诉浪潮新闻，帐篷订单少了一半，但遮阳篷的单子排到了11月。“一顶帐篷要缝四个小时，一张垫子二十分钟，工人反倒省心。”",
    "02 去库存还要多久",
    "不过，高峰期留下的库存仍是悬在行业头上的石头。一家上市公司半年报显示，截至6月末，公司存货账面价值4.6亿元，较前一年仅减少7%。",
    "贺嘉言判断，行业去库存至少还要一年半。“谁先忘掉‘露营’两个字，谁就先走出来。”",
)
add(
    "thirty-third, business news app on the web",
    CAMP,
    "{T}|浪潮新闻",
    f"""
<div class="header-box"><div class="header-content"><a class="logo" href="https://www.langchao.example">浪潮</a><ul>{links("首页", "快报", "商业", "财经", "科技", "消费", "汽车", "地产", "视频", "图片", "VIP")}</ul><a class="login">登录</a></div></div>
<div class="main-container"><div class="article-view"><div class="breadcrumb"><a>首页</a><i>/</i><a>消费</a></div>
<div class="article-img"><img src="https://img1.langchao.example/20230918/a580x348.jpg"><p>图片来源：视觉图库</p></div>
<div class="article-header"><h1>{CAMP.title}</h1><p>公园取代了山野，椅子取代了帐篷。</p></div>
<div class="article-info"><p><span class="author"><a href="/author/8871.html" target="_blank">蒲雪</a></span><span class="opt-sns">·</span><span class="date" data-article-publish-time="1695021840">2023/09/18 15:24</span><span>浏览 12.4w</span><span>来源：浪潮新闻</span></p><div class="article-share"><a class="wb"></a><a class="wx"></a><em>字体：宋</em></div></div>
<div class="article-main"><div class="article-content"><p>浪潮新闻记者 | <a href="/author/8871.html" class="article-editor">蒲雪</a></p><p>浪潮新闻编辑 | <a href="/author/511.html" class="article-editor">任可</a></p>{"".join(f"<p><strong>{line}</strong></p>" if line[:2] in ("01", "02") else f"<p>{line}</p>" for line in CAMP.body)}</div>
<p class="report-view">未经正式授权严禁转载本文，侵权必究。</p><div class="zan"><a>点赞 36</a><a>收藏</a></div></div>
<div class="comment-post"><h3>评论</h3><textarea placeholder="写评论"></textarea><div class="comment-item"><b>椅子爱好者</b><span>09/18 17:03</span><p>我家确实买了三把。</p></div></div>
<div class="recommended"><h3>相关文章</h3>{links("便利店里的户外货架", "从露营到徒步：消费者去哪了", pattern='<div class="card"><a href="#">{}</a><span>2023/09/11</span></div>')}</div></div>
<div class="side"><h3>推荐阅读</h3><ul>{links("这届年轻人为什么爱买二手钢琴", "酒店早餐的成本账")}</ul><div class="down"><p>下载浪潮APP 订阅更多品牌栏目</p></div></div></div>
<div class="footer"><p>关于我们 联系我们 广告合作 注册协议 投稿须知 版权声明</p></div>""",
    build=bare,
    day="2023-09-18",
    time="15:24",
    origin="浪潮新闻",
    authors=("蒲雪",),
    editors=("任可",),
)

SALT = story(
    "一粒盐，怎样改变了一座城市的早餐",
    "如果你在清晨六点走进滨海的早餐店，会发现一个奇怪的现象：豆腐脑是咸的，油条是咸的，就连豆浆，老板也会先问一句“咸的还是淡的”。",
    "在这座城市，甜是晚上的事，早晨属于盐。",
    "这种口味并非天生。翻开地方志，直到清代中叶，这里的早餐仍以甜粥为主。改变它的，是城东那片延续了三百年的盐田。",
    "一、盐工的时间表",
    "晒盐是体力活，也是与太阳赛跑的活。盐工凌晨三点下滩，七点收工吃第一顿饭。四个小时的重体力劳动后，人体丢失大量钠，最渴望的不是糖，而是盐。",
    "于是盐场门口的食摊最先改了配方：豆腐脑浇上虾皮卤，粥里卧一块咸鱼，烧饼夹酱菜。",
    "二、从盐场到城里",
    "民国初年，盐场工人增至两万，收工后大批涌入城区。食摊跟着人走，咸味早餐从码头蔓延到巷口。一位老报人在日记里写道：“晨起食甜，竟为邻人所笑。”",
    "到了上世纪五十年代，国营早点铺统一配方，咸豆浆正式写进了菜单。",
    "三、盐田没了以后",
    "今天，盐田早已变成新城，最后一批盐工也年过七旬。早餐店里的年轻人不知道盐从哪里来，却依然会在豆浆里加一勺卤。",
    "口味，往往比产业活得更久。",
)
add(
    "thirty-third, business site, reprint of an official account",
    SALT,
    "{T}-麟角网",
    f"""
<div id="__nuxt"><div id="__layout"><div class="header"><a class="logo" href="/">麟角</a><div class="nav">{links("首页", "资讯", "视频", "24小时", "源流", "会员", "深研", pattern='<a href="#">{}</a>')}</div><div class="search-box"><input placeholder="大家都在搜"></div><a class="login">登录</a></div>
<div class="article-wrap"><div class="article-content-title-wrap"><h1 class="article__title">{SALT.title}</h1></div>
<div class="article__author-info-box"><a class="author-info__avatar"><img src="https://img.linjiao.example/auth/77.png"></a><a class="author-info__username">盐池食记</a><span class="article__time">2021-10-22 20:35</span><span class="article-collect">21</span><span class="article-comment">13</span></div>
<div class="article__content" id="article-content"><p><span class="text-remarks">本文来自微信公众号：<a href="#" target="_blank">盐池食记（ID：yanchishiji）</a>，作者：管小棠，编辑：陆鸣，题图来自：视觉图库</span></p><p><br></p>
{"".join(f'<p class="text-big-title">{line}</p>' if line[1] == "、" else f"<p>{line}</p><p><br></p>" for line in SALT.body[:9])}<p class="img-center-box"><img src="https://img.linjiao.example/article/content/202110/22/1.jpg"></p><p class="img-desc">1958年的国营早点铺。图源：地方志</p>{"".join(f'<p class="text-big-title">{line}</p>' if line[1] == "、" else f"<p>{line}</p>" for line in SALT.body[9:])}
<p><br></p><p><span class="text-remarks">本文来自微信公众号：<a href="#" target="_blank">盐池食记（ID：yanchishiji）</a>，作者：管小棠</span></p></div>
<div class="article__bottom-declare"><p>本内容为作者独立观点，不代表麟角立场。未经允许不得转载，授权事宜请联系 hezuo@linjiao.example</p><p>如对本稿件有异议或投诉，请联系tougao@linjiao.example</p><p class="slogan">正在改变与想要改变世界的人，都在 <a>麟角APP</a></p></div>
<div class="article__tags"><a>饮食</a><a>城市</a><a>历史</a></div><div class="praise"><span>好的内容，值得赞赏</span><button>赞赏</button></div></div>
<div class="aside"><h4>大 家 都 在 看</h4><ul>{links("一碗面的地理学", "为什么老城都有钟楼", "造船厂改成了美术馆", pattern='<li><a href="#">{}</a><span>3小时前</span></li>')}</ul></div>
<div class="comment-wrap"><h4>最新评论</h4><div class="comment-item"><span class="name">清汤不要香菜</span><p>我外公就是盐工，看哭了。</p><span>2021-10-22 21:02</span></div></div>
<div class="footer"><p>版权所有 麟角信息技术有限公司 增值电信业务经营许可证</p></div></div></div><script>window.__NUXT__={{state:{{}}}};</script>""",
    build=bare,
    day="2021-10-22",
    time="20:35",
    origin="盐池食记",
    authors=("管小棠",),
    editors=("陆鸣",),
)

CHIPS = story(
    "三家晶圆代工厂同日上调报价 机构：成熟制程供需拐点已现",
    "财迅社4月9日讯（编辑 谷子昂）时隔两年，成熟制程晶圆代工价格再度上涨。周四，三家代工厂先后通知客户，自5月起上调8英寸晶圆报价，幅度在5%至10%之间。",
    "知情人士透露，本轮调价主要覆盖电源管理和显示驱动芯片，12英寸产品暂未受到影响。其中一家公司在通知函中表示，原材料和能源成本上升是调价的主要原因。",
    "需求端的回暖为涨价提供了底气。研究机构集橡咨询数据显示，一季度全球8英寸晶圆产能利用率回升至84%，较去年同期提高11个百分点。",
    "“客户的库存已经降到正常水平以下，开始出现急单。”集橡咨询分析师宋其明指出，由于过去两年几乎没有新增8英寸产能，供给弹性有限，涨价可能延续到第三季度。",
    "不过，也有下游厂商对价格传导表示担忧。一家家电企业负责人称，终端产品竞争激烈，短期内难以提价，成本压力只能由自己消化。",
)
add(
    "thirty-third, financial wire, article page",
    CHIPS,
    "{T}",
    f"""
<div id="__next"><div class="header b-c-e6"><a class="logo" href="/"><img src="https://cdnjs.cxs.example/logo.svg"></a><nav>{links("首页", "电报", "话题", "盯盘", "VIP", "投研", "FM", pattern='<a href="#">{}</a>')}</nav><input placeholder="搜索股票/话题"><a>APP下载</a></div>
<div class="content-main-box clearfix"><div class="content-left f-l w-894"><div class="detail-title p-t-20"><span class="detail-title-content">{CHIPS.title}</span></div>
<div class="detail-info c-999"><span>2026-04-09 13:44</span> <span>星期四</span> <span>财迅社</span><span class="f-r">阅读 48.6W</span></div>
<div class="detail-brief"><span class="t">①三家代工厂通知客户，自5月起上调8英寸晶圆报价；<br>②一季度全球8英寸产能利用率回升至84%。</span></div>
<div class="detail-content">{paragraphs(CHIPS.body)}<p style="text-align:center"><img src="https://image.cxs.example/images/20260409/q1.png"></p></div>
<div class="detail-option"><span>收藏</span><span>分享到：</span><a>微信</a><a>微博</a></div><div class="detail-statement c-999">声明：文章内容及数据仅供参考，不构成投资建议。投资者据此操作，风险自担。</div>
<div class="subject"><a># 半导体芯片</a><span>12.8W 人关注</span><button>关注</button></div>
<div class="comment"><h3>我要评论</h3><textarea></textarea><p>欢迎您发表有价值的评论，发布广告和不和谐的评论都将会被删除</p></div>
<div class="related"><h3>相关新闻</h3>{links("存储芯片现货价连涨六周", "封测大厂资本开支上修", "8英寸设备二手价格翻倍", pattern='<div class="related-item"><a href="#">{}</a><span>2026-04-07 09:12 星期二</span></div>')}</div></div>
<div class="content-right f-r w-300"><h3>关联个股</h3><table><tr><td>江芯股份</td><td>+4.21%</td></tr><tr><td>汇岭微</td><td>+2.08%</td></tr></table><h3>今日电报</h3>{links("13:51 白银期货主力合约日内涨超2%", "13:47 两市成交额突破1.1万亿元", pattern="<p>{}</p>")}</div></div>
<div class="footer"><p>关于我们 网站声明 联系方式 用户反馈 网站地图 友情链接 举报电话：021-00000000</p></div></div>""",
    build=bare,
    day="2026-04-09",
    time="13:44",
    origin="财迅社",
    editors=("谷子昂",),
)

# ---------------------------------------------------------------- regional portals, papers and weeklies

GARLIC = story(
    "蒜价坐上“过山车” 杞水蒜农盼保险兜底",
    "“去年这时候一斤四块二，今年一块一都没人要。”昨日，在杞水县板木乡的蒜田边，蒜农耿老汉蹲在地头，望着一捆捆新蒜发愁。",
    "杞水县种植大蒜七十余万亩，产量占全省的四分之一。记者走访多个收购点发现，鲜蒜收购价普遍在每斤一元至一元二角之间，不足去年同期的三成。",
    "去年高价，今年扩种",
    "县农业局经作站站长尚红旗分析，去年蒜价走高，刺激周边县区跟风扩种，今年全县种植面积增加了十二万亩，加上开春以来雨水调匀，亩产又提高两百多斤，供大于求在所难免。",
    "“种蒜好比押宝，三年赔两年赚一年。”耿老汉说，自家六亩蒜，光蒜种和化肥就投进去一万多元，按眼下的价钱，刨去雇人挖蒜的工钱，一分不剩。",
    "价格保险，叫好难叫座",
    "为应对价格波动，当地去年试点大蒜目标价格保险，每亩保费一百五十元，其中农户自缴三成。然而试点两年，参保面积仅有八千亩。",
    "对此，一位保险公司负责人坦言，农户对理赔标准不了解，基层又缺少宣传人手。记者从县里获悉，明年参保范围将扩大到六个乡镇，理赔结果以县为单位公示。",
)
add(
    "thirty-third, provincial portal with its metropolitan daily",
    GARLIC,
    "{T}--中原网--河洛网",
    f"""
<div id="top"><iframe src="/topnav.html" width="960" height="30"></iframe><div class="logo"><a href="http://www.heluo.example/"><img src="/images/logo.jpg"></a></div><div class="ad"><img src="/ad/960x90.swf"></div></div>
<div id="nav">您的位置：<a href="http://www.heluo.example/">河洛网</a> &gt; <a href="http://news.heluo.example/">新闻中心</a> &gt; <a href="#">河洛新闻</a> &gt; 正文</div>
<div id="content"><div class="left"><h1 id="4g_title">{GARLIC.title}</h1>
<p class="info">2016年05月23日06:21　　<span id="source_baidu">来源：<a href="#" target="_blank">河洛网-河洛都市报</a></span>　　<a href="#comment">我要评论(<span id="ping">0</span>)</a>　<a class="wap">手机看新闻</a></p>
<div id="mainCon"><!--ad begin--><div style="float:left;width:300px;height:250px"><script src="http://d.heluo.example/pip.js"></script></div><!--ad end-->
{"".join(f"<p>　　<strong>{line}</strong></p>" if len(line) < 12 else f"<p>　　{line}</p>" for line in GARLIC.body)}
<p>　　(河洛都市报记者 史长林 文/图)</p></div>
<div class="edit">编辑：白艳</div><div class="page"></div><div class="bdshare"><a class="bds_tsina">新浪微博</a><a class="bds_qzone">QQ空间</a><a class="bds_renren">人人网</a></div>
<div class="xgxw"><h3>相关新闻</h3><ul>{links("冷库收储价格略有回升", "大蒜期货开户培训开班", "杞水蒜薹走进四十家超市")}</ul></div><div id="comment"><h3>网友评论</h3><p>文明上网，理性发言</p><textarea></textarea></div></div>
<div class="right"><h3>新闻排行榜</h3><ol>{links("地铁3号线今日洞通", "一中招生方案公布", "老街改造听民意")}</ol><h3>图片新闻</h3><img src="/p/1.jpg"><p>牡丹迟开迎客</p></div></div>
<div id="foot"><p>关于我们 | 网站律师 | 广告报价 | 联系方式</p><p>河洛网版权所有 未经书面授权不得转载或镜像 增值电信业务经营许可证0120080001 地址：河洛报业大厦6楼</p></div>""",
    build=gbk,
    day="2016-05-23",
    time="06:21",
    origin="河洛网-河洛都市报",
    authors=("史长林",),
    editors=("白艳",),
)

BRIDGE = story(
    "一座断桥的十二年",
    "桥断了十二年，村里人已经学会不去看它。",
    "2003年夏天的那场洪水，冲走了青杠坪大桥的第三、第四个桥墩。此后每一任乡长上任，都会到断桥头站一站，拍一张照片，然后离开。",
    "对岸的三个村子，一千七百多口人，靠一条钢索和六个滑轮过江。滑轮每年要换两次，换下来的旧滑轮挂在岸边的老榕树上，像一串铁铃铛。",
    "“他们来量过九次”",
    "村医田应祥记得每一次测量的日子。在他那本沾着碘酒的记事本上，写着九个日期。“他们来量过九次，有的带红杆子，有的带蓝杆子，最后一次带了无人机。”",
    "按照县交通局的说法，问题出在归属上。桥的东岸属于甲县，西岸属于乙县，当年修桥的资金由两县分摊，断桥之后谁来重修，公文往来装了满满两个档案盒。",
    "一份由甲县交通局提供的统计显示，2004年至2014年，两县共召开协调会十四次，形成会议纪要十一份。",
    "钢索上的婚礼",
    "2011年腊月，新娘陆金花是坐着滑轮嫁过来的。她说自己一路闭着眼睛，嫁妆里的缝纫机被绑在后一个滑轮上，“比我值钱”。",
    "四年后，她的儿子到了上学的年纪。每天清晨，她要把孩子和自己绑在一起，滑过两百一十米宽的江面。",
    "2015年3月，新桥的招标公告终于贴了出来。造价三千一百万元，工期十八个月，由省里全额出资。田应祥把公告抄在了记事本的第十行。",
    "（应受访者要求，文中陆金花为化名）",
)
add(
    "thirty-third, southern weekly's site",
    BRIDGE,
    "江南周末 - {T}",
    f"""
<div id="hd"><div class="topbar"><a>登录</a>|<a>注册</a>|<a>订阅</a></div><h1 class="logo"><a href="/">江南周末</a></h1><ul id="mainNav">{links("首页", "新闻", "经济", "绿色", "文化", "评论", "图片", "视频", "专题")}</ul></div>
<div id="bd"><div class="crumb"><a>首页</a> &gt; <a>新闻</a> &gt; <a>调查</a></div><article id="content"><header><h1 class="articleHeadline">{BRIDGE.title}</h1>
<p class="articleInfo clearfix"><span class="author">作者：江南周末记者 滕远 特约撰稿 荀小满 发自青杠坪</span><em class="pubTime">2015-04-09 10:47:26</em><span class="source">来源：江南周末</span></p>
<div class="toolbar"><a class="font">字号</a><a class="print">打印</a><a class="mail">发送给好友</a><span>评论（<b>63</b>）</span></div></header>
<section id="articleContent"><p class="introduction">两县交界处的一座断桥，让一千七百多人靠钢索过江十二年。公文旅行了十四趟，桥还在原地。</p>
<div class="figure"><img src="http://images.jnzm.example/medias/2015/0409/66.jpg"><p class="caption">青杠坪，孩子们每天靠滑轮上学。 (江南周末记者 滕远/图)</p></div>
{"".join(f"<p><strong>{line}</strong></p>" if len(line) < 12 else f"<p>{line}</p>" for line in BRIDGE.body)}</section>
<footer><p class="editor">网络编辑：<span>丁小鱼</span>　　责任编辑：<span>石砚</span></p><p class="tags">标签：<a>断桥</a><a>基层治理</a></p></footer>
<div class="share"><a>分享到新浪微博</a><a>分享到豆瓣</a></div><div class="copyright">欢迎分享本文，转载请联系授权。</div></article>
<div id="comment"><h3>评论</h3><div class="c"><b>过江人</b><em>2015-04-09 12:20</em><p>我外婆家就在对岸。</p></div></div></div>
<div id="side"><h3>热门文章</h3><ol>{links("县城书店最后的夏天", "谁在收购古村落", "水库移民三十年")}</ol><h3>本期报纸</h3><img src="/cover/1625.jpg"><p>第1625期</p></div>
<div id="ft"><p>江南报业传媒集团 江南周末社 版权所有</p></div>""",
    build=bare,
    day="2015-04-09",
    time="10:47",
    origin="江南周末",
    authors=("滕远", "荀小满"),
    editors=("丁小鱼", "石砚"),
)

WINDOW = story(
    "空调外机乱滴水 社区定下“接水日”",
    "本报讯（记者 丰小曼 通讯员 倪佳）“滴答、滴答”，一到夏天，空调外机的滴水声就成了不少老小区居民的烦心事。昨天，临水市柳巷社区启动首个“接水日”，免费为居民安装冷凝水接管。",
    "家住柳巷12幢2楼的蒋大妈说，楼上空调水滴在雨棚上，整夜像打鼓，去年夏天两家人为此红过脸。这次社区统一装管子，她第一个报了名。",
    "社区书记丁芸介绍，前期网格员挨家挨户登记，共排查出滴水外机216台，其中97台的接管老化断裂。社区从微治理资金中拿出3.8万元，聘请专业人员施工，预计本周末全部完工。",
    "“管子不值几个钱，难的是各家的水往哪里接。”施工师傅老殷说，他们沿外墙新设了8根总管，把水引到绿化带里，顺便浇花。",
)
add(
    "thirty-third, evening paper, digital edition",
    WINDOW,
    "临水晚报数字报-{T}",
    f"""
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="../../../tplimg/logo.jpg"></td><td class="default" align="right">2017年07月19日　星期三　<a href="#">返回首页</a>　<a href="#">版面导航</a>　<a href="#">标题导航</a></td></tr></table>
<table width="1000" align="center"><tr><td width="380" valign="top"><table><tr><td class="default" align="left"><strong>第A07版：临水·社区</strong></td><td align="right"><a class="preart" href="node_8.htm">上一版</a> <a href="node_10.htm">下一版</a></td></tr><tr><td colspan="2"><img src="../../../images/2017-07/19/A07/brief.jpg" usemap="#PagePicMap"></td></tr><tr><td colspan="2"><a href="../../../page/1/A07.pdf"><img src="../../../tplimg/pdf.gif">版面PDF下载</a></td></tr></table>
<table class="titlelist"><tr><td>{links("空调外机乱滴水 社区定下“接水日”", "老年食堂推出高温送餐", "暑期托管班增开两期", "公交23路改道", pattern='<div><img src="../../../tplimg/d.gif"><a href="#">{}</a></div>')}</td></tr></table></td>
<td width="600" valign="top"><table width="100%"><tr><td align="right" class="default"><a href="content_61022.htm">上一篇</a>　<a href="content_61024.htm">下一篇</a>　<a>放大</a> <a>缩小</a> <a>默认</a></td></tr>
<tr><td align="center" class="yt">夏日烦心事 有人来张罗</td></tr><tr valign="top"><td class="font01" align="center">{WINDOW.title}</td></tr><tr><td class="font02" align="center">首批216台外机本周末全部接管</td></tr>
<tr><td><table id="newspic" align="center"><tr><td><img src="../../../res/1/20170719/981500401.jpg"></td></tr><tr><td class="font6">施工人员正在安装接水管。</td></tr></table></td></tr>
<tr><td class="font6"><founder-content><div id="ozoom" style="ZOOM: 100%"><!--enpcontent-->{"".join(f"<P>　　{line}</P>" for line in WINDOW.body)}<!--/enpcontent--></div></founder-content></td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center" class="copyright">版权所有 临水报业传媒集团　备案号06012345　联系电话：0000-82220000<br>所有内容为临水晚报版权所有，未经许可不得转载</td></tr></table>""",
    build=gbk,
    day="2017-07-19",
    authors=("丰小曼", "倪佳"),
)

ICE = story(
    "津沽河道提前封冻 冰上巡查队每日凿冰测厚",
    "津沽网讯：受强冷空气影响，市内主要河道较往年提前六天封冻。记者昨日从市排水管理部门了解到，冰上巡查队已经上岗，每天早晚两次凿冰测厚，并在危险河段竖起警示牌。",
    "在北运桥附近，巡查队员戚永强用冰镩凿开一个小孔，把标尺伸进去：“四公分半，离能站人还差得远。”他告诉记者，冰面看上去平整，桥墩和排水口旁边却往往最薄，去年救起的三名落水者都是在桥下出的事。",
    "据介绍，今年全市共设测冰点五十八处，警示牌一千一百余块，二十四小时值守电话已经开通。巡查队提醒市民，冰层厚度不足十五厘米时切勿上冰，带孩子的家长更要看管好孩子，不要在冰上嬉戏、凿冰捕鱼。",
)
add(
    "thirty-third, city portal on the northern system",
    ICE,
    "津沽网-{T}",
    f"""
<div id="header"><table width="950" align="center"><tr><td><a href="http://www.jingu.example/"><img src="http://img.jingu.example/logo.gif" border="0"></a></td><td>{links("新闻", "财经", "体育", "娱乐", "汽车", "房产", "健康", "教育", "论坛", "博客", pattern='<a href="#">{}</a> ')}</td></tr></table></div>
<div id="path"><a href="http://www.jingu.example/">津沽网</a>&nbsp;&gt;&nbsp;<a href="#">新闻中心</a>&nbsp;&gt;&nbsp;<a href="#">津沽要闻</a>&nbsp;&gt;&nbsp;正文</div>
<div id="main"><div id="article"><div id="title"><h2>{ICE.title}</h2></div>
<div id="introd"><span id="from">稿源：津沽网</span>　<span>编辑：路平</span>　<span id="date">2015-12-18 06:42:10</span></div>
<div id="summary"><b>内容提要：</b>市内主要河道较往年提前六天封冻，冰上巡查队每天早晚两次凿冰测厚，提醒市民切勿上冰。</div>
<div id="text"><p align="center"><img src="http://pic.jingu.example/003/015/118.jpg"></p><p align="center">巡查队员测量冰层厚度。（津沽网记者 郝勇 摄）</p>{indented(ICE.body)}<p align="right">（津沽网记者 郝勇）</p></div>
<div id="tools"><a>进入论坛</a> <a>推荐给朋友</a> <a>打印</a> <a>关闭</a></div>
<div id="disclaimer"><p>津沽网版权与免责声明：</p><p>① 凡本网注明“稿源：津沽网”的所有文字、图片和音视频稿件，版权均属津沽网所有，任何媒体、网站或个人未经本网协议授权不得转载。</p><p>② 本网未注明“稿源：津沽网”的稿件均为转载稿，本网转载出于传递更多信息之目的。</p></div>
<div id="relate"><h4>相关新闻</h4><ul>{links("热力管网夜查三百处", "候鸟滞留湿地 志愿者投食", pattern='<li><a href="#">{}</a> <span>2015-12-15</span></li>')}</ul></div></div>
<div id="right"><h4>热点专题</h4><ul>{links("寒潮来了", "年货大集", "冬季供暖进行时")}</ul><h4>论坛热帖</h4><ul>{links("晒晒你家暖气多少度", "老电影院的记忆")}</ul></div></div>
<div id="footer"><p>网站简介 - 广告服务 - 诚聘英才 - 联系方式</p><p>Copyright (C) 2000-2015 Jingu Netnews Co.LTD. All rights reserved</p></div>""",
    build=gbk,
    day="2015-12-18",
    time="06:42",
    origin="津沽网",
    authors=("郝勇",),
    editors=("路平",),
)

ORGAN = story(
    "江海市首例“社区器官捐献登记点”启用，三个月登记超千人",
    "12月4日，记者从江海市红十字会获悉，设在梧桐路街道的全市首个社区器官捐献登记点启用三个月来，已有1036名市民完成登记，相当于该街道过去五年登记总数的两倍。",
    "登记点设在社区卫生服务中心二楼，面积不到20平方米，墙上贴着一张手写的问答表：登记后还能反悔吗？家人不同意怎么办？会不会影响抢救？",
    "“这三个问题几乎每个来的人都会问。”登记员祝敏说，她的答案总是那几句话：随时可以撤回，最终由家属共同签字，抢救永远排在第一位。",
    "72岁的退休工程师方叔和是第17号登记者。他告诉澄江新闻，自己想登记已经十年，但一直不知道去哪里办，“网上填表我不会，打电话又怕是骗子”。",
    "市红十字会捐献服务中心主任蓝晓薇介绍，目前线上登记者平均年龄为31岁，而该登记点的平均年龄是64岁。“这说明很多老人不是不愿意，而是缺一个看得见、摸得着的窗口。”",
    "不过，登记并不等于捐献。江海大学医学院副教授骆一舟长期从事移植伦理研究，他指出，真正完成捐献还取决于身故时的医学条件和家属意愿，因此登记点更重要的功能是促进家庭内部的沟通。",
    "据了解，明年全市还将新设六个社区登记点。",
)
add(
    "thirty-third, news app of the delta on the web",
    ORGAN,
    "{T}_江海大都会_澄江新闻-The River",
    f"""
<div id="__next"><header class="index_header__A1b2C"><a href="/"><img alt="logo" src="/_next/static/media/logo.svg"></a><ul>{links("要闻", "深度", "直播", "视频", "江海", "更多")}</ul><button>下载客户端</button><span>登录</span><span>无障碍</span></header>
<main class="index_wrapper__L_zqV"><div class="index_leftcontent__8kT2m"><div class="index_breadcrumb"><a>江海大都会</a> &gt;</div><h1 class="index_title__B8mhI">{ORGAN.title}</h1>
<div class="index_headerContent__Z9_Tl"><div>澄江新闻记者 管知微</div><div class="ant-space ant-space-horizontal"><div class="ant-space-item"><span>2024-12-04 19:26</span></div><div class="ant-space-item"><span>来源：<!-- -->澄江新闻</span></div></div><div class="index_collect"><span>江海大都会 &gt;</span><span>字号</span></div></div>
<div class="index_cententWrap__Jv8jK">{paragraphs(ORGAN.body[:3])}<figure><img src="https://imagecloud.chengjiang.example/image/330/51/12.jpg"><p class="image_desc">登记点墙上的手写问答表。 澄江新闻记者 管知微 图</p></figure>{paragraphs(ORGAN.body[3:])}</div>
<div class="index_notice"><div>责任编辑：<!-- -->柯文</div><div>图片编辑：<!-- -->施佳音</div><div>校对：<!-- -->闵学</div></div><div class="index_report">澄江新闻报料：000-962866</div><div class="index_copyright">澄江新闻，未经授权不得转载</div>
<div class="index_praise"><button>+1</button><span>28</span></div><div class="index_tags">收藏 我要举报 {links("器官捐献", "社区", pattern="<a>{}</a>")}</div><div class="index_ask"><button>查看更多</button><p>开始答题</p></div><div class="comment"><h2>评论（<span>9</span>）</h2><p>发表</p></div></div>
<div class="index_rightcontent"><div class="hot"><h3>热新闻</h3><ul>{links("暴雨中的最后一班渡船", "高校图书馆向市民开放之后", "实地探访：菜场里的书店")}</ul></div><div class="qr"><img src="/qr.png"><p>扫码下载澄江新闻客户端</p></div></div></main>
<footer><ul>{links("关于我们", "加入我们", "联系我们", "广告合作", "法律声明", "隐私政策")}</ul><p>互联网新闻信息服务许可证：99120170006</p><p>© 2014-2024 江海澄江传媒有限公司</p></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contId":"29541122","pubTime":"2024-12-04 19:26"}}}}}}}}</script>""",
    build=bare,
    day="2024-12-04",
    time="19:26",
    origin="澄江新闻",
    authors=("管知微",),
    editors=("柯文",),
)

LILONG = story(
    "弄堂口的修表摊关张那天，来了两百多位老客人",
    "昨天下午四点，南浦区安平路218弄口，修表师傅徐根宝收起了那张用了三十八年的折叠桌。",
    "没有锣鼓，也没有告示。但消息还是传开了，从中午开始，陆续有人走过来，站在摊前说一句：“徐师傅，再帮我看看。”到收摊时，他的本子上记了两百一十七个名字。",
    "七十一岁的徐根宝十七岁进钟表厂学徒，四十二岁下岗后在弄堂口摆起修表摊。一盏台灯、一只寸镜、一盒镊子，就是全部家当。",
    "“机械表修的是力气和耐心，石英表修的是眼睛，现在的电子表，修的是电池。”他说自己最近五年做得最多的活，是换电池，十五元一次，从没涨过价。",
    "居民金老师带来一块上世纪六十年代的女表，那是她母亲的遗物。徐根宝拆开看了十分钟，换了一根游丝，没有收钱。“最后一天，不开张。”他笑着说。",
    "安平路街道相关负责人表示，218弄已纳入今年的更新计划，未来弄口将保留一处便民服务角，届时会邀请徐师傅每月来坐诊一次。徐根宝听了连连摆手：“来可以，桌子要自己带。”",
)
add(
    "thirty-third, party daily's app on the web",
    LILONG,
    "{T} - 城市 - 望浦观察",
    f"""
<div class="top"><div class="wrapper"><a class="logo" href="https://www.wpgc.example/home"></a><ul class="nav">{links("首页", "上党", "政情", "城市", "财经", "天下", "原点", "文体", "区情", "数据", "视频")}</ul><div class="search"><input></div></div></div>
<div class="wrapper chapter"><div class="crumb"><a>望浦观察</a> &gt; <a>城市</a> &gt; <a>街谈巷议</a> &gt; 文章详情</div>
<div class="wz_contents"><div class="wz_contents1">{LILONG.title}</div><div class="fenxiang_zz"><span>来源：<a>望浦观察</a></span> <span>作者：顾小棠</span> <span>2020-09-28 07:01</span></div><div class="shuzi"><a class="wb">分享至：</a></div>
<div class="zhaiyao_wz"><span>摘要：</span>三十八年，一张折叠桌，一盏台灯。</div>
<div id="newscontents"><div><p style="text-align:center"><img src="https://images.wpgc.example/news/2020/9/28/aa.jpg"></p>{paragraphs(LILONG.body, "div")}</div><br><div class="bianji">栏目主编：尤文心　文字编辑：施小蕾　题图来源：顾小棠 摄　图片编辑：项建</div></div>
<div class="zan"><a>上一篇</a><a>下一篇</a><span>点赞 116</span></div></div>
<div class="pinglun"><h3>评论（12）</h3><textarea placeholder="我也说两句"></textarea><p>您还可以输入 <b>300</b> 个字</p><div class="pl"><b>安平路老邻居</b><em>2020-09-28 08:33</em><p>舍不得徐师傅。</p></div></div></div>
<div class="right_list"><h3>相关文章</h3><ul>{links("老裁缝的最后一批旗袍", "修伞匠的儿子开起了网店")}</ul><h3>今日热文</h3><ol>{links("新场站明日启用", "三张图看懂旧改", "江边步道再添五公里")}</ol></div>
<div class="footer"><p>望浦日报社 版权所有</p><p>互联网新闻信息服务许可证</p><p>关于我们 联系我们 帮助中心</p></div>""",
    build=bare,
    day="2020-09-28",
    time="07:01",
    origin="望浦观察",
    authors=("顾小棠",),
    editors=("施小蕾",),
)

# ---------------------------------------------------------------- trade sites, platforms, the county

MOSS = story(
    "高原苔藓“喝雾”机制获揭示",
    "近日，西岭植物研究所研究员祁云飞团队揭示了高原垫状苔藓从雾气中获取水分的微观机制。相关研究成果发表于《植物水分关系》。",
    "在海拔4000米以上的流石滩，年降水量不足200毫米，垫状苔藓却能终年保持绿色。此前学界普遍认为，其水分主要来自融雪。",
    "研究人员利用环境扫描电镜和稳定同位素示踪技术，对三种垫状苔藓的叶尖毛进行了观测。结果发现，叶尖毛表面存在宽度递减的纳米沟槽，雾滴可在18秒内由尖端定向输运至叶基，单株每夜集水量可达自身干重的1.7倍。",
    "同位素分析进一步显示，雾水对苔藓生长季水分的贡献率为46%至58%，高于融雪。",
    "论文通讯作者祁云飞表示，该发现为理解高寒生态系统的水分平衡提供了新视角，也可为仿生集水材料的设计提供借鉴。论文第一作者、博士生冉雨桐告诉记者，团队下一步将评估气温升高对雾日数和苔藓分布的影响。",
    "上述工作得到国家自然科学基金等项目资助。",
    "相关论文信息：https://doi.org/10.0000/pwr.2023.01187",
)
add(
    "thirty-third, science paper's site",
    MOSS,
    "{T}—新闻—学界网",
    f"""
<div id="top"><a href="/"><img src="/images/logo2020.gif"></a>{links("生命科学", "医学科学", "化学科学", "工程材料", "信息科学", "地球科学", "数理科学", "管理综合", pattern='<a href="#">{}</a> | ')}<div>站内规定 | 地方 | 手机版</div></div>
<table id="nav"><tr><td>首页 | 新闻 | 博客 | 院士 | 人才 | 会议 | 基金·项目 | 大学 | 论文 | 视频·直播 | 智能小编</td></tr></table>
<div id="content"><table width="669" border="0" align="center" id="content1"><tr><td style="text-align:left">作者：沈一帆 来源：<a href="#">中华科学报</a> 发布时间：2023/8/21 15:41:08</td><td>选择字号：<a>小</a> <a>中</a> <a>大</a></td></tr>
<tr><td colspan="2" style="font-weight:bold;font-size:24px;text-align:center">{MOSS.title}</td></tr>
<tr><td colspan="2" class="style_text"><div style="float:left"><!-- JiaThis Button --></div><div class="f">{"".join(f"<p>　　{line}</p>" for line in MOSS.body[:6])}<p>　　相关论文信息：<a href="https://doi.org/10.0000/pwr.2023.01187">https://doi.org/10.0000/pwr.2023.01187</a></p></div></td></tr>
<tr><td colspan="2"><div class="statement">版权声明：凡本网注明“来源：中华科学报、学界网、学界新闻杂志”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动；微信公众号、头条号等新媒体平台，转载请联系授权。邮箱：shouquan@xuejie.example。</div></td></tr>
<tr><td>打印　　发E-mail给：<input> <a>go</a></td><td></td></tr></table>
<table width="669"><tr><td><b>相关新闻</b></td><td><b>相关论文</b></td></tr><tr><td>{links("冰川退缩区植物演替加速", "地衣共生关系再添新证", "沙漠甲虫启发集水新材料", pattern='<div>·<a href="#">{}</a></div>')}</td><td><div>·暂无</div></td></tr></table></div>
<div id="right"><h4>图片新闻</h4><img src="/upload/1.jpg"><p>深海热泉新物种</p><p>&gt;&gt;更多</p><h4>一周新闻排行</h4><ol>{links("博士后出站去向调查", "某校公布学术不端处理结果", "青年基金申请量创新高")}</ol><h4>编辑部推荐博文</h4><ul>{links("我与审稿人的三封信", "野外台站的一天")}</ul></div>
<div id="footer">关于我们 | 网站声明 | 服务条款 | 联系方式 | 中华科学报社 Copyright @ 2007-2023 中华科学报社 All Rights Reserved 地址：望京市中关路乙3号</div>""",
    build=gbk,
    day="2023-08-21",
    time="15:41",
    origin="中华科学报",
    authors=("沈一帆",),
)

PHONE = story(
    "松塔 X9 折叠屏手机官宣 11 月 6 日发布：内屏 8.1 英寸，支持卫星短信",
    "芯闻之家 10 月 23 日消息，松塔科技今日官宣，旗下新一代折叠屏手机松塔 X9 将于 11 月 6 日 19:00 正式发布，口号为“展开，不止一面”。",
    "官方海报显示，松塔 X9 采用左右内折设计，后置圆形相机模组，提供雾凇白、墨岩黑、晚樱粉三种配色，机身侧边设有实体快捷键。",
    "芯闻之家从此前的入网信息获悉，该机型号为 ST-X9000，支持 80W 有线充电和卫星短信功能，双电芯等效容量为 5600mAh。",
    "数码博主 @老王拆机 爆料称，松塔 X9 内屏为 8.1 英寸 LTPO 柔性屏，展开厚度 4.3mm，重量 219g，起售价可能低于上代的 7999 元。",
    "芯闻之家将持续关注松塔 X9 的更多消息。",
)
add(
    "thirty-third, digital products news site",
    PHONE,
    "{T} - 芯闻之家",
    f"""
<div id="nav"><div class="bb"><a href="https://www.xwzj.example/">首页</a><a>芯圈</a><a>最会买</a><a>设置</a><a>日夜间</a><a>投稿</a><a>订阅</a><a>云媒应用</a><input id="search"></div></div>
<div id="dt"><div class="fl content"><div class="cv"><a>首页</a> &gt; <a>智能时代</a> &gt; <a>智能手机</a></div><h1>{PHONE.title}</h1>
<div class="info"><span id="pubtime_baidu">2025/10/23 10:07:31</span><span id="source_baidu">来源：<a href="https://www.xwzj.example">芯闻之家</a></span><span id="author_baidu">作者：<strong>远岫</strong></span><span id="editor_baidu">责编：<strong>远岫</strong></span><span class="s_pl">评论：<a id="commentcount">58</a></span></div>
<div class="post_content" id="paragraph">{paragraphs(PHONE.body[:2])}<p><img src="//img.xwzj.example/images/v2/t.png" data-original="https://img.xwzj.example/newsuploadfiles/2025/10/a1.png"></p>{paragraphs(PHONE.body[2:])}<p class="related_post">相关阅读：</p><ul class="list"><li><p><a href="#">《松塔折叠屏新机入网，支持 80W 快充》</a></p></li></ul><p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，芯闻之家所有文章均包含本声明。</p></div>
<div class="newsgrade"><a>投诉水文</a><span>下载芯闻之家APP，签到赚金币兑豪礼</span></div><div class="dzhd"><a>收藏</a><a>打赏</a></div><div class="newserror"><span>我要纠错</span></div>
<div class="shareto"><span>相关文章</span>{links("折叠屏三季度出货量排名出炉", "又一款三折叠机型曝光", "旧机换新补贴攻略", pattern='<a href="#">{}</a>')}</div></div>
<div class="fr fx"><h3>日榜</h3><ol>{links("某地发布首张电子驾照", "新版输入法支持方言", "键盘清洁泥测评")}</ol><h3>周榜</h3><ol>{links("这台掌机续航翻倍", "路由器选购指南")}</ol></div></div>
<div id="ft"><p>关于芯闻之家 | 投稿 | 商务合作 | 联系我们</p><p>Copyright (C) xwzj, All Rights Reserved. 云媒公司版权所有</p></div>""",
    build=bare,
    day="2025-10-23",
    time="10:07",
    origin="芯闻之家",
    authors=("远岫",),
    editors=("远岫",),
)

CAR = story(
    "配1.5T混动系统 启岳S6三季度上市",
    "[车家园 新车首发] 日前，我们从启岳汽车官方获悉，旗下全新紧凑型SUV启岳S6将于三季度上市，新车定位年轻家庭用户，将推出纯燃油和混合动力两种版本。",
    "外观方面，新车采用了家族最新的设计语言，前脸使用点阵式中网，两侧分体式大灯造型犀利。尾部则配备了贯穿式尾灯，辨识度较高。",
    "尺寸方面，新车长宽高分别为4565/1865/1670mm，轴距为2710mm，与同级竞争对手基本持平。",
    "内饰方面，新车将配备12.3英寸全液晶仪表盘和14.6英寸悬浮式中控屏，中央通道保留了空调、驾驶模式等常用功能的实体按键。",
    "动力方面，混动版搭载由1.5T发动机与单电机组成的插电混动系统，综合最大功率为180千瓦，纯电续航里程为105公里。燃油版则搭载1.5T发动机，匹配7挡湿式双离合变速箱。",
    "编辑总结：从目前的信息来看，启岳S6在空间和配置上表现均衡，实体按键的保留也照顾到了日常使用习惯。关于新车的更多消息，我们将持续关注。（文/车家园 裴东）",
)
add(
    "thirty-third, motorists' site",
    CAR,
    "【图】{T}_车家园",
    f"""
<div class="topbar"><a>车家园首页</a><a>选择城市</a><a>登录</a></div><div class="header"><a class="logo" href="//www.chejiayuan.example/"></a><ul class="nav">{links("首页", "资讯", "车型", "报价", "论坛", "二手车", "视频", "问答")}</ul></div>
<div class="breadnav">您的位置：<a>首页</a> &gt; <a>新闻中心</a> &gt; <a>新车</a> &gt; 正文</div>
<div id="articlewrap" class="content"><h1>{CAR.title}</h1><div class="article-info"><span class="time">2021年04月27日 00:30</span><span class="source">来源：<a href="#">车家园</a></span><span class="type">类型：<a>原创</a></span><span class="editor">编辑：<a class="name" href="//i.chejiayuan.example/2201">裴东</a></span><a class="follow">关注</a><a class="cmt">评论 <em>32</em></a></div>
<div id="articleContent" class="article-content">{"".join(f"<p>　　{line}</p>" + (f'<p align="center"><a href="#"><img src="//www2.chejia-img.example/{number}.jpg"></a></p><p align="center">『启岳S6官图』</p>' if number in (1, 3) else "") for number, line in enumerate(CAR.body))}</div>
<div class="article-page"><a>文章标签：</a><a>新车首发</a><a>启岳S6</a></div>
<div class="car-card"><h4>启岳S6</h4><p>预售价：暂无</p><a>询底价</a><a>参数配置</a><a>图片</a></div>
<div class="share"><span>分享到：</span><a>微博</a><a>微信</a></div><div class="comment"><h3>网友评论</h3><p><b>山城老司机</b> 保留实体按键，好评。 <span>2021-04-27 08:14</span></p></div></div>
<div class="sidebar"><h3>热门新闻</h3><ul>{links("启岳轿车改款谍照曝光", "上月紧凑型SUV销量排行", "试驾：一台不赶时间的旅行车")}</ul><h3>相关车型</h3><ul>{links("启岳S4 8.99-12.39万", "远征X5 10.58-14.98万")}</ul></div>
<div class="footer"><p>关于我们 | 联系我们 | 招贤纳士 | 意见反馈</p><p>© 2004-2021 chejiayuan.example All Rights Reserved. 车家园 版权所有</p></div>""",
    build=bare,
    day="2021-04-27",
    time="00:30",
    origin="车家园",
    authors=("裴东",),
    editors=("裴东",),
)

MUSHROOM = story(
    "辞职回村种羊肚菌，头年亏光，第三年她把烘干房开进了县城",
    "三年前，29岁的尹红辞掉城里的会计工作，回到老家承包了12亩大棚，种羊肚菌。",
    "村里人都说她疯了。羊肚菌娇贵，温度高两度不出菇，湿度低一点就干尖，十个种的九个赔。",
    "头一年，她果然成了那九个之一。一场倒春寒，12亩棚只收了不到300斤鲜菇，连菌种钱都没挣回来，亏了17万。",
    "“账我会算，地我不会种。”尹红说，那年冬天她去邻县的合作社打了四个月工，不要工资，只求师傅教她看土、看水、看天。",
    "第二年，她只种了5亩，亩产做到了420斤，勉强保本。",
    "第三年行情好，鲜菇卖到每斤70元，她却没有急着出手，而是借钱在县城边上建了一间烘干房，把品相差的菇烘成干货，一斤干菇能卖600元。",
    "如今，周边六个村的种植户都把次品菇送到她这里代烘，一斤收两块钱加工费。光这一项，去年就赚了11万。",
    "你身边有这样回村创业的年轻人吗？欢迎在评论区聊一聊。",
)
add(
    "thirty-third, portal's platform for accounts",
    MUSHROOM,
    "{T}|羊肚菌|大棚|会计_网汇订阅",
    f"""
<div class="ntes_nav_wrap"><div class="c-fl"><a>网汇首页</a><a>应用</a><a>新闻</a><a>体育</a><a>财经</a></div><div class="c-fr"><a>登录</a><a>安全退出</a></div></div>
<div class="container clearfix" id="container"><div class="post_crumb"><a href="https://www.wanghui.example/">网汇首页</a> &gt; <a href="https://www.wanghui.example/dy/">网汇号</a> &gt; 正文 <a class="apply">申请入驻</a></div>
<div class="post_main"><h1 class="post_title">{MUSHROOM.title}</h1><div class="post_info">2023-02-16 12:08:45　来源: <a href="https://www.wanghui.example/dy/media/T162.html">阿木说农事</a><span class="ip">湖南</span>&nbsp;<a href="#" class="post_jubao">举报</a></div>
<div class="post_side"><div class="share"><span>0</span><p>分享至</p><div class="qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></div>
<div class="post_content" id="content"><div class="post_body">{paragraphs(MUSHROOM.body[:3])}<p class="f_center"><img src="https://nimg.wanghui.example/dy/1.jpg"><br></p>{paragraphs(MUSHROOM.body[3:6])}<p class="f_center"><img src="https://nimg.wanghui.example/dy/2.jpg"><br></p>{paragraphs(MUSHROOM.body[6:])}</div></div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网汇号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of Wanghui Hao, which is a social media platform and only provides information storage services.</p></div>
<div class="post_next"><div class="rel"><h3>相关推荐</h3>{links("大棚里的第一茬草莓上市", "种菇十年，他总结了七条教训", "返乡青年的账本", pattern='<div class="item"><a href="#">{}</a><span>农家那些事 2023-02-14 09:20:11</span><em>3跟贴</em></div>')}</div><div class="hot"><h3>热点推荐</h3>{links("多地上调最低工资标准", "这条高铁今日开工", pattern='<a href="#">{}</a>')}</div></div></div>
<div class="post_area_right"><div class="post_dy_info"><img src="/avatar.jpg"><b>阿木说农事</b><p>农业领域创作者，聊聊地里的事</p><span>1208文章数</span><span>5632关注度</span></div><div class="mod_hot"><h2>头条要闻</h2>{links("冷空气明起南下", "春耕农资价格平稳", pattern='<li><a href="#">{}</a></li>')}</div></div></div>
<div class="footer"><p>无障碍浏览 进入关怀版</p><p>About Wanghui - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策 - 不良信息举报</p></div>""",
    head='<meta property="article:published_time" content="2023-02-16T12:08:45+08:00"><meta property="article:author" content="阿木说农事">',
    build=bare,
    day="2023-02-16",
    time="12:08",
    origin="阿木说农事",
)

BUS = story(
    "下周一起，青禾这7条公交线路有变！",
    "青禾市公交集团今天发布消息，为配合环城南路高架桥施工，6月23日（下周一）首班车起，7条公交线路将临时调整走向。出门的朋友看过来！",
    "一、绕行线路",
    "3路、11路、26路：双向不经环城南路，改走文昌街、学府路，临时撤销“南门口”“纺织厂”两站，增设“文昌街北口”站。",
    "K2路：由学府路直行至火车站，途中不停靠“市二院东门”。",
    "二、缩线运行",
    "8路、19路：终点站由“南湖公园”调整为“体育中心”，末班车时间提前至21:00。",
    "三、新增接驳车",
    "为方便南湖片区居民出行，新开通南湖接驳专线，每15分钟一班，票价1元，刷卡、扫码均可享受换乘优惠。",
    "公交集团客服人员提醒，调整预计持续至今年年底，乘客可通过“青禾出行”小程序查询实时到站信息。",
    "家住南湖花园的市民秦女士说，接驳车开到小区门口，比原来还省了十分钟的步行路，“就是希望早高峰再密一点”。",
)
add(
    "thirty-third, evening paper's account on the messenger",
    BUS,
    "{T}",
    f"""
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">{BUS.title}</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta">原创</span><span class="rich_media_meta rich_media_meta_text">韦小舟</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">青禾晚报</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2025年06月19日 17:42</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">河南</span></em><em class="rich_media_meta"><a>听全文</a></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><section><span style="font-size:12px;color:#888">点击蓝字 关注我们</span></section></section>
{"".join(f'<section style="text-align:center"><strong><span style="color:#fff;background:#3b7">{line}</span></strong></section>' if line[1] == "、" and len(line) < 10 else f'<section style="line-height:1.75em;margin:0 8px"><span style="font-size:16px;letter-spacing:1px">{line}</span></section><section><br></section>' for line in BUS.body)}
<section><img class="rich_pages wxw-img" data-src="https://mmpic.example/mmbiz_jpg/a/640?wx_fmt=jpeg" data-type="jpeg"></section>
<section style="font-size:13px;color:#999"><p>记者：韦小舟 通讯员：龚磊</p><p>编辑：葛晓雯</p><p>校对：阮明</p><p>审核：谭一清</p></section>
<section style="text-align:center"><span>觉得有用，点个“在看”↓↓↓</span></section></div>
<div class="rich_media_tool"><span>阅读原文</span><span>阅读</span><span>赞</span><span>在看</span></div><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div></div></div></div></div>
<div class="bottom_modal"><p>继续滑动看下一个</p><p>青禾晚报</p><p>向上滑动看下一个</p><button>知道了</button><p>使用小程序</p><p>取消 允许</p></div><script>var ct="1750326120";var nickname="青禾晚报";</script>""",
    head='<meta property="og:title" content="下周一起，青禾这7条公交线路有变！"><meta property="og:article:author" content="韦小舟">',
    build=handset,
    day="2025-06-19",
    time="17:42",
    origin="青禾晚报",
    authors=("韦小舟", "龚磊"),
    editors=("葛晓雯",),
)

FISH = story(
    "稻田里“游”出增收路",
    "眼下正是稻田鱼起捕的时节。连日来，走进石壁县龙塘镇新桥村的稻渔综合种养基地，一派繁忙景象映入眼帘：放水、拉网、分拣、装箱，村民们配合默契，一尾尾肥硕的稻花鱼跃出水面。",
    "“今年雨水好，鱼长得壮，平均每条有一斤二两。”基地负责人岑家旺一边过秤一边介绍，基地共有稻田三百二十亩，预计产鱼两万四千斤，每斤批发价二十元，加上一季生态稻，亩均产值突破六千元。",
    "据了解，新桥村过去种单季稻，亩均纯收入不足八百元。2021年，村党支部牵头成立合作社，流转撂荒田发展稻渔共生，鱼吃虫草、稻借鱼肥，农药用量减少了七成。",
    "“在家门口干活，一天一百三，中午还能回家做饭。”村民蓝翠萍说。截至目前，合作社带动五十六户农户参与，累计发放劳务费四十七万元。",
    "下一步，龙塘镇将在全镇推广稻渔综合种养一千亩，同步建设冷链分拣点，让更多村民端上“生态碗”、吃上“产业饭”。",
)
add(
    "thirty-third, county media centre's app, shared page",
    FISH,
    "{T}",
    f"""
<div id="app"><div class="download-bar"><img src="https://oss.shibi.example/logo.png"><div class="txt"><h5>爱石壁</h5><p>石壁人自己的客户端</p></div><a class="open">立即打开</a></div>
<div class="news-detail"><div class="news-title">{FISH.title}</div><div class="news-info"><span class="source">石壁县融媒体中心</span><span class="time">2026-09-14 18:20</span><span class="read">阅读 2137</span></div>
<div class="audio-bar"><i class="play"></i><span>语音播报</span></div>
<div class="news-content" v-html="content">{"".join(f'<p style="text-indent: 2em;">{line}</p>' + ('<p style="text-align: center;"><img src="https://oss.shibi.example/2026/0914/1.jpg"></p>' if number in (0, 2) else "") for number, line in enumerate(FISH.body))}<p style="text-indent: 2em;"><br></p><p><span style="color:#7f7f7f">记者：覃柳 莫远航</span></p><p><span style="color:#7f7f7f">编辑：何苗</span></p><p><span style="color:#7f7f7f">责编：罗锦程</span></p><p><span style="color:#7f7f7f">编审：韦立</span></p></div>
<div class="statement">免责声明：本文来自爱石壁客户端，版权归作者所有，如有侵权请联系删除。</div><div class="like-box"><span>点赞 45</span><span>收藏</span><span>分享</span></div></div>
<div class="recommend"><div class="hd">相关推荐</div>{links("龙塘镇：晒秋晒出好“丰”景", "县城至新桥公路恢复通车", "石壁县招聘编外教师公告", pattern='<div class="item"><p>{}</p><span>爱石壁 09-13</span></div>')}</div>
<div class="comment"><div class="hd">全部评论</div><p class="empty">暂无评论，快来抢沙发吧</p></div><div class="foot-bar">打开爱石壁，查看更多精彩评论</div></div><script src="https://res.example/jweixin-1.6.0.js"></script>""",
    build=handset,
    day="2026-09-14",
    time="18:20",
    origin="石壁县融媒体中心",
    authors=("覃柳", "莫远航"),
    editors=("何苗", "罗锦程"),
)
