"""A twenty-seventh album of pages, Chinese-language media: from portals and agencies to county and trade sites and four outside the mainland, written without sight of the rules."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from typing import Any

from shapes import Album, Story, indented, paragraphs, story

TWENTYSEVENTH_MEDIA = Album()
add = TWENTYSEVENTH_MEDIA.add


def whole(language: str, tag: str, middle: str, head: str) -> str:
    """A page written out from its doctype to its end."""
    return middle.replace("{TAG}", tag).replace("{HEAD}", head)


def put(name: str, tale: Story, tag: str, page: str, *, head: str = "", **read: Any) -> None:
    add(name, tale, tag, page, head=head, build=whole, **read)


def items(*lines: str, pattern: str = '<li><a href="#">{0}</a></li>') -> str:
    return "".join(pattern.format(line) for line in lines)


# ---------------------------------------------------------------- the central portals

A = story(
    "守着一条江 种活万亩滩",
    "本报汀州7月13日电  （记者凌向南、鲍文静）天刚蒙蒙亮，护滩员褚长河已经沿着江堤走了两公里。防水靴踩在新翻的泥里，一步一个坑。",
    "汀州市位于白苇江下游，江滩总面积一万一千余亩。上世纪末，采砂、围垦让江滩一度萎缩近四成，汛期一到，堤脚险情频发。",
    "转机出现在2017年。当地启动江滩生态修复工程，先退砂场，再退鱼塘，腾出的滩地不搞硬化，全部栽种芦苇、菖蒲等乡土植物。",
    "“头一年栽下去的苇苗，一场大水冲走七成。”褚长河回忆，后来大家想出办法，用柳桩编成篱笆护在前头，苗才慢慢扎住了根。",
    "如今，汀州已修复江滩八千六百亩，记录到的鸟类由四十七种增加到一百一十二种。水利部门测算，修复后的滩地可使堤前风浪高度平均降低三成。",
    "汀州市水务局局长谈敬之介绍，今年当地还将探索江滩碳汇交易，把护滩员队伍由五十三人扩大到一百人，让守滩的人有奔头。",
)
put(
    "central paper's portal, story of the paper of the day",
    A,
    "{T}--地方--国声网",
    f"""<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>{{TAG}}</title>{{HEAD}}
<link rel="stylesheet" href="/img/2022gsindex/css/page.css"><script src="/img/jquery-1.12.4.min.js"></script></head><body>
<div class="gs_head w1000 cf"><div class="fl"><a href="/">网站首页</a><a>地图</a><a>客户端</a></div><div class="fr"><a>登录</a><a>注册</a><a>English</a></div></div>
<div class="nav_more_con cf"><h1 class="cf"><img src="/img/logo_red.png" alt=""></h1><ul class="cf">{items("要闻", "时政", "地方", "经济", "理论", "社会", "科教", "健康", "图片")}</ul></div>
<div class="layout route cf"><span id="rwb_navpath"><a class="clink">国声网</a>&gt;&gt;<a class="clink">地方</a></span></div>
<div class="layout rm_txt cf" id="rwb_d"><div class="col col-1 fl"><h3 class="pre">美丽中国看江河</h3><h1>{A.title}</h1><h4 class="sub"></h4>
<div class="author"></div><div class="channel cf"><div class="col-1-1 fl">2022年07月14日08:16 | 来源：<a href="http://paper.gs.example/html/2022-07/14/node_1.htm" target="_blank">国声网－国声日报</a></div><div class="col-1-2 fr">小字号 <i class="plus"></i></div></div>
<div class="rm_txt_con cf"><div class="text_con cf"></div><div class="bza"></div>{"".join(f'<p style="text-indent: 2em;">{chr(10)}{chr(9)}{line}</p>{chr(10)}' for line in A.body)}
<p><span id="paper_num"> 《 国声日报 》（ 2022年07月14日 13 版）</span></p><div class="box_pic"></div><div class="edit cf">(责编：纪守田、辛若兰)</div>
<div class="tjewm cf"><span><img src="/NMediaFile/qr.jpg">关注公众号：国声网地方</span></div><p class="paper_num"><em>分享让更多人看到 <i class="btn_share_common"><img src="/img/share.png"></i></em></p></div>
<div class="rm_relevant rm_recommend cf"><h5><span></span>推荐阅读</h5><dl class="cf"><dt><a>七省份联合开展秋粮长势会商</a></dt><dd><a>国声网7月12日电 记者从有关部门获悉，七个主产省份就秋粮长势开展联合会商……</a></dd></dl></div>
<div class="rm_relevant cf"><h5>相关新闻</h5><ul>{items("江豚重现白苇江口", "护滩员的一天", "退出来的风景")}</ul></div></div>
<div class="col col-2 fr"><div class="rm_ranking cf"><h3>热门排行</h3><ul>{items("高考志愿填报三问", "夜市里的老手艺", "老站台变身图书角", "暑期防溺水提示", pattern='<li><span>●</span><a href="#">{0}</a></li>')}</ul></div></div></div>
<div class="rm_footer cf"><p>国声日报社概况 | 关于国声网 | 招聘英才 | 广告服务 | 合作加盟</p><p>互联网新闻信息服务许可证10120170099 | 增值电信业务经营许可证B1-20060199</p><p>国 声 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div></body></html>""",
    head='<meta name="publishdate" content="2022-07-14"><meta name="author" content="104551"><meta name="editor" content="1733"><meta name="source" content="来源：国声网－国声日报">',
    day="2022-07-14",
    time="08:16",
    origin="国声网－国声日报",
    authors=("凌向南", "鲍文静"),
    editors=("纪守田", "辛若兰"),
)

B = story(
    "我国科研团队培育出耐盐碱饲草新品种",
    "新华社望川3月12日电（记者余知行、宁小舒）记者12日从国家草种质创新中心获悉，该中心科研团队历时九年，培育出耐盐碱饲草新品种“滨禾3号”，日前通过国家品种审定。",
    "据介绍，“滨禾3号”可在土壤含盐量千分之六的重度盐碱地正常生长，三年平均亩产鲜草四点八吨，粗蛋白含量百分之十八点五。",
    "项目首席科学家陶一鸣说，团队从沿海滩涂采集野生材料两千三百余份，筛选出三个关键耐盐基因，解决了以往品种“耐盐不高产、高产不耐盐”的难题。",
    "目前，这一品种已在四个省区示范种植一万二千亩。今年示范面积有望扩大到五万亩。",
)
put(
    "state agency's portal, date in parts and a second head for telephones",
    B,
    "{T}-华讯网",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><meta name="publishid" content="20240312a1b2c3d4e5f60718293a4b5c6d7e8f90/c"/><meta name="nodeid" content=""/><meta name="nodename" content=""/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/detail/css/cbDetail.css"></head><body>
<div class="fix-ewm domPC" data-html2canvas-ignore="true"><img src="/detail/images/ewm.png"><div class="fxd"><span class="fxd-wx-ewm"><img src="zxcode_20240312.jpg"></span></div></div>
<div class="domPC"><script src="https://www.hx.example/global/public/header.js"></script></div><div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC" data-html2canvas-ignore="true"><div class="header-top clearfix"><div class="header-nav left"><a href="https://www.hx.example/index.htm">华讯网</a> &gt; <a class="cor">科技</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2024</em></span> <span class="day"><em>03</em>/<em>12</em></span> <span class="time">17:40:26</span></div><div class="source">
来源：华讯网
</div><div class="head-line clearfix"><h1><span class="title">{B.title}</span> <span class="btn-audio"></span></h1><audio id="audioDom" loop="loop" src=""></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share">分享到：<a class="wx"></a><a class="wb"></a></div></div></div></div></div>
<div class="mheader domMobile"><h1><span class="title">{B.title}</span></h1><div class="info">2024-03-12 17:40:26 <span>来源：华讯网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">{indented(B.body)}</span><div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none"></div></span><span class="editor">
【责任编辑:丁小满
】</span></div></div><div class="nextpage clearfix" style="display:none"><div class="nextpage-tit">阅读下一篇：</div></div><div class="ad_right domPC"></div>
<div class="bookList clearfix domPC"><h2>深度观察</h2><ul><li><div class="tit"><a>春耕一线看新机具</a></div></li><li><div class="tit"><a>走进盐碱地里的实验室</a></div></li></ul></div></div>
<div class="main-right right"><div class="columBox domPC"><h3>新闻热榜</h3><ul>{items("多地发布春季用工需求", "这座城市的地铁通到了村口", "春茶开采期较常年提早")}</ul></div></div></div>
<div class="foot"><script src="https://www.hx.example/global/public/footer.js"></script><p>Copyright © 2000 - 2024 HXNET All Rights Reserved.</p><p>制作单位：华讯网股份有限公司　版权所有</p></div><div class="domPC"><img src="//stat.hx.example/1.gif" width="0"></div></body></html>""",
    day="2024-03-12",
    time="17:40",
    origin="华讯网",
    authors=("余知行", "宁小舒"),
    editors=("丁小满",),
)

C = story(
    "江南多地迎持续强降雨 防总派出两个工作组",
    "记者从防汛抗旱总指挥部获悉，6月7日以来，江南中东部出现持续强降雨，累计最大点雨量三百一十二毫米，十一条中小河流发生超警洪水。",
    "今天（8日）上午，防总组织气象、水利、自然资源等部门联合会商，决定向岭东、汀州派出两个工作组，协助地方做好堤防巡查和山洪灾害防御。",
    "会商要求，各地要严格落实“叫应”机制，对山区旅游景点、在建工地、低洼易涝点逐一排查，确保危险区人员应撤尽撤、不落一人。",
    "据预报，本轮强降雨将持续到10日，11日起雨带南压，江南雨势明显减弱。",
)
put(
    "state broadcaster's portal, under its video",
    C,
    "{T}_新闻频道_中视网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="catalogs" content="PAGE1374117323960233"><meta name="contentid" content="ARTIxw3nT2pQbVd9m230608"><title>{{TAG}}</title>{{HEAD}}
<script>var commentTitle="{C.title}";var itemid1="ARTIxw3nT2pQbVd9m230608";</script></head><body><div class="topbg_20220425"><div class="nav"><a href="/">首页</a><a>新闻</a><a>视频</a><a>经济</a><a>体育</a><a>军事</a><a>直播</a><a>专题</a></div></div>
<div class="page_wrap" id="page_body"><div class="main_wrap cnt_nei"><div class="ind_breadcrumb"><a>新闻频道</a> &gt; <a>国内新闻</a></div>
<div class="cnt_bd"><div class="title_area" id="title_area"><h1>{C.title}</h1><div class="info1">来源：中视新闻客户端 | 2023年06月08日 15:20:11</div><div class="tool"><a class="dy">打印</a><a class="zd">字大</a><a class="zx">字小</a></div></div>
<div class="text_box" id="text_box" style="display:none"></div><div class="content_area" id="content_area"><div class="videobox" id="myPlayer"><script>createVodPlayer("myPlayer","d8d1");</script></div><p class="video-tit" style="display:none">正在加载</p>{paragraphs(tuple(f"　　{line}" for line in C.body))}
<p>　　（总台记者 贾平川 沈如意）</p></div><div class="zebian"><span>编辑：柏青</span><span>责任编辑：范立言</span></div><div class="dianzan"><i></i><span>点赞</span><em id="zan">0</em></div></div>
<div class="kuaibao"><img src="/tpl/qr20.jpg"><p>扫一扫，分享到微信</p></div></div>
<div class="col_r"><div class="phb"><h4>1小时热榜</h4><ol>{items("高铁新线今日试运行", "端午龙舟赛开桨", "三问夏粮机收", "深海养殖平台下水")}</ol></div><div class="jxtj"><h4>精选</h4><ul>{items("镜头里的麦田", "一张图看懂防汛响应")}</ul></div></div></div>
<div class="bottom"><p>中视网简介 | 法律声明 | 联系我们</p><p>网上传播视听节目许可证号 0102099 新出网证（京）字099号</p></div></body></html>""",
    day="2023-06-08",
    time="15:20",
    origin="中视新闻客户端",
    authors=("贾平川", "沈如意"),
    editors=("柏青", "范立言"),
)

D = story(
    "澄州侨乡老街：一碗糖水里的三代记忆",
    "侨声网澄州5月17日电 (记者 闵若溪)午后三点，澄州安澜老街的骑楼下坐满了人。六十八岁的归侨温秀娟掀开锅盖，陈皮绿豆沙的香气顺着穿堂风飘出半条街。",
    "“配方是阿嬷从海那边带回来的，糖要用片糖，陈皮要够十年。”温秀娟告诉记者，这家糖水铺开了五十一年，传到她儿子手里已是第三代。",
    "安澜老街始建于1926年，由旅外侨胞集资兴建，现存骑楼一百七十三栋。2021年起，当地以“绣花”方式修缮老街，引入四十余家老字号和青年工作室。",
    "温秀娟的儿子何嘉树把铺面交给设计师朋友重新打理，保留了水磨石地面和旧木柜，又添了一面贴满侨批复制件的墙。",
    "“很多海外回来的年轻人，在墙上找到了自己曾祖父寄钱回家的名字。”何嘉树说。",
    "据澄州市文旅部门统计，今年以来老街接待游客二百一十万人次，其中港澳台及海外游客占一成二。",
)
put(
    "second agency's portal, line under the headline",
    D,
    "{T}-侨声新闻网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link href="/part/css/content.css" rel="stylesheet"></head><body>
<div class="cns_header"><div class="w1280"><a class="logo" href="/"><img src="/logo.png"></a><ul class="nav_navcon">{items("首页", "时政", "国际", "社会", "财经", "华侨", "港澳", "台湾", "视频")}</ul><form><input value="请输入关键词"></form></div></div>
<div class="w1280 mt20 crumbs"><i></i>当前位置： <a>首页</a> &rarr; <a>社会新闻</a></div>
<div class="con_left"><!--标题start--><div class="content_maincontent_more"><div class="content_maincontent_content"><div style="display:none" id="newsurl">/sh/2023/05-17/10009137.shtml</div>
<h1 class="content_left_title">{D.title}</h1><div class="content_left_time">2023-05-17 09:12:33<span>　来源：</span><a href="/" class="source">侨声新闻网</a><div class="share_new"><a class="wb" title="分享到微博"></a><a class="wx" title="分享到微信"></a></div><div class="bigger"><a>大字体</a><a>小字体</a></div></div>
<div class="left_zw" style="position:relative"><!--图片start--><div style="text-align:center"><img src="//i.qsnews.example/simg/1.jpg" alt="老街"></div><p style="text-align:center" class="pictext">5月16日，游客在安澜老街的糖水铺前排队。<a></a>闵若溪 摄</p>{indented(D.body[:3])}<div class="adInContent"><script src="/ad/250.js"></script></div>{indented(D.body[3:5])}<p>　　{D.body[5]}(完)</p>
<div id="function_code_page"></div></div><div class="adEditor"><div class="left_name right"><span>【编辑:甘棠】 </span></div></div></div></div>
<div class="channel"><a>更多精彩内容请进入社会频道</a></div><div class="div840"><h4 class="newsRecommendTitle">社会新闻精选：</h4><ul class="newsRecommend">{items("侨批里的家国情", "骑楼下的新店主", "一场雨后的古城", pattern='<li><i class="dot"></i><a href="#">{0}</a><span class="time">2023-05-17 08:45:10</span></li>')}</ul></div></div>
<div class="con_right"><h3>热点要闻</h3><ul>{items("全国助残日活动启动", "月季花展迎客", "海外华文媒体看澄州")}</ul></div>
<div class="pagebottom"><p>本网站所刊载信息，不代表侨声社和侨声网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（0106199）] [京ICP证040699号]</p></div></body></html>""",
    day="2023-05-17",
    time="09:12",
    origin="侨声新闻网",
    authors=("闵若溪",),
    editors=("甘棠",),
)

# ---------------------------------------------------------------- the large portals

E = story(
    "欧洲多国机场拟试行随身液体新规",
    "【环宇时报综合报道】据当地媒体8月18日报道，欧洲多国机场计划从明年春季起试行新的随身液体规定，旅客携带液体的单瓶上限将由100毫升提高到1升。",
    "报道称，新规的前提是机场更换新一代断层扫描安检设备。这类设备可以三维成像，自动识别可疑物质，旅客也不必再把电脑和液体从包里取出。",
    "一名航空业分析人士表示，单台设备造价约三十万欧元，中小机场短期内很难全部更换，“旅客最好出发前先查清两端机场的规定，以免去程能带、回程被扣”。",
    "欧洲机场协会回应说，目前尚无统一时间表，现行规定在新规生效前继续适用。",
)
put(
    "largest portal, story of a daily with its own headline kept",
    E,
    "{T}|机场|安检_环浪新闻",
    f"""<!DOCTYPE html><!-- [ published at 2021-08-19 14:07:05 ] --><html><head><meta charset="utf-8"/><meta name="sudameta" content="urlpath:w/; allCIDs:56262,257"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="//n.hl.example/common/article.css"></head><body>
<div class="top-banner sub-nav"><div class="sina-header"><a class="logo"></a><ul>{items("首页", "新闻", "体育", "财经", "娱乐", "科技", "博客", "图片", "专栏")}</ul><a class="login">登录</a></div></div>
<div class="main-content w1240"><div class="path-search"><div class="path"><h1 class="channel-logo"><a href="//news.hl.example/"><span>新闻中心</span></a></h1><div class="channel-path"><a>国际新闻</a><span class="spliter">&gt;</span><span>正文</span></div></div><div class="search"><form><select><option>新闻</option><option>图片</option></select><input placeholder="请输入关键词"></form></div></div>
<h1 class="main-title">{E.title}</h1><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">{E.title}</div><div class="date-source"><span class="date">2021年08月19日 14:07</span> <a href="#" class="source ent-source" rel="nofollow">环宇时报</a></div><div class="page-tools"><a class="cmnt">评论</a><span class="tool-icon">A大字</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left"><!-- 正文 start --><div class="article" id="article">
<p cms-style="font-L">　　原标题：欧洲多国机场拟“松绑”随身液体 专家提醒先查规定</p><div class="img_wrapper"><img src="//n.hl.example/w550/1.jpg" alt=""><span class="img_descr">旅客在安检口排队。（资料图）</span></div>{"".join(f'<p cms-style="font-L">　　{line}</p>' for line in E.body[:3])}<div id="ad_44099" class="otherContent_01"></div><p cms-style="font-L">　　{E.body[3]}</p>
<div class="wap_special" data-sudaclick="content_special_p"></div><p class="article-editor">责任编辑：陆川明 </p></div><!-- 正文 end -->
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords" id="keywords" data-wbkey="机场,安检"><label>关键字 : </label><a>机场</a> <a>安检</a></div><div class="btns"><a class="btn-feedback">我要反馈</a></div></div>
<div class="blk-wxfollow clearfix"><div class="wx-qr"><img src="//simg.hl.example/qr.png"></div><div class="wx-detail"><p>环浪新闻公众号</p><p class="des">更多猛料！欢迎扫描左方二维码关注环浪新闻官方微信（hlnews）</p></div></div>
<div class="sina-comment-form"><div class="sina-comment-form-head"><span>我要评论</span><a>登录</a>|<a>注册</a></div><textarea></textarea></div><div class="blk-related"><h2>相关新闻</h2><ul>{items("新一代安检设备亮相", "航班取消怎么赔")}</ul></div></div>
<div class="article-content-right"><div class="right-side-ad"></div><div class="tbox"><h2>阅读排行榜</h2><ol>{items("台风路径有变", "女排新赛季名单公布", "这款老零食停产了")}</ol></div></div></div></div>
<div class="footer"><p>新闻中心意见反馈留言板 400-000-0000 欢迎批评指正</p><p>环浪简介 | 广告服务 | 招聘信息 | 网站律师</p><p>Copyright © 1996-2021 HL Corporation 环浪公司　版权所有</p></div></body></html>""",
    head='<meta property="article:published_time" content="2021-08-19T14:07:05+08:00"><meta property="article:author" content="环宇时报">',
    day="2021-08-19",
    time="14:07",
    origin="环宇时报",
    editors=("陆川明",),
)

F = story(
    "女子坐过站跳车被拦 公交司机：车门开了，命就关不上了",
    "“我就是坐过了一站，你开下门怎么了！”10月22日傍晚，在江州17路公交车上，一名女乘客因坐过站要求在高架桥上停车，被司机杜卫国拒绝后，试图扳动应急开关。",
    "车内视频显示，女子连续拍打驾驶区护栏，并把手伸向车门上方的应急阀。杜卫国一边减速靠边、打开双闪，一边大声提醒：“后面都是大车，车门开了，命就关不上了。”",
    "几名乘客上前劝阻，其中一位老人把座位让给女子，又帮她查好了回程的线路。四分钟后，车辆驶下高架，在前方站点停靠，女子低头下了车。",
    "10月23日，记者联系到杜卫国。他说自己开了二十二年公交，类似的事遇到过不下十回，“不怨人家，谁都有着急的时候，但规矩不能松”。",
    "江州公交集团表示，乘客擅自操作应急装置情节严重的，可能涉嫌妨害安全驾驶罪。错过站点请耐心等到下一站下车。",
)
put(
    "portal, account of a morning paper with the place it writes from",
    F,
    "{T}|公交车|高架桥|应急_手机易闻_易闻订阅",
    f"""<!DOCTYPE html><html id="ne_wrap" data-category="社会" data-publishtime="2023-10-24 08:30:15"><head><meta charset="UTF-8"><title>{{TAG}}</title>{{HEAD}}<base target="_blank"><link rel="stylesheet" href="https://static.yw.example/post2.css"></head><body>
<div class="ntes-nav" id="js_N_nav"><div class="ntes-nav-main clearfix"><a class="ntes-nav-index-title">易闻首页</a><span>应用</span><a>快速导航</a><a>免费邮箱</a><a>登录</a></div></div>
<div class="post_wrap"><div class="container clearfix" id="container" data-wemediaid="W8813301"><div class="post_main"><div class="post_crumb"><a>易闻首页</a> &gt; 易闻号 &gt; 正文<a class="post_crumb_app">申请入驻</a></div>
<h1 class="post_title">{F.title}</h1><div class="post_info">
                2023-10-24 08:30:15　来源: <a href="https://www.yw.example/dy/media/T1492.html" target="_blank">江州晨报</a>
                <span>湖北</span>
                <a class="post_jubao" href="https://www.yw.example/special/">举报</a></div>
<div class="post_share"><div class="share_tips">0</div><p>分享至</p><ul class="post_share_list"><li class="share_weixin"><div class="shareweixin_wrap"><div class="inner"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div></li><li class="share_weibo"></li></ul></div>
<div class="post_content" id="content"><div class="post_top"></div><div class="post_body">{"".join(f'<p id="3BV{i}">{line}</p>' for i, line in enumerate(F.body[:2]))}<p class="f_center"><img src="https://nimg.yw.example/1.jpg"><br></p><p class="f_center">车内监控截图</p>{"".join(f'<p id="3CV{i}">{line}</p>' for i, line in enumerate(F.body[2:]))}<p>（来源：江州晨报 记者 骆小川 通讯员 公 宣）</p></div>
<div class="post_statement"><p><strong>特别声明：</strong>以上内容(如有图片或视频亦包括在内)为自媒体平台“易闻号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user, which is a social media platform and only provides information storage services.</p></div></div>
<div class="post_next"><div class="post_next_name">相关推荐</div><div class="post_next_list">{items("老人忘拿药 司机折返送到站台", "雨夜里的末班车", pattern='<div class="post_next_item"><h3>{0}</h3><span>江州晨报</span><span>2023-10-23 21:14:05</span><em>跟贴 12</em></div>')}</div></div>
<div class="tie-area" id="post_comment_area"><h2>跟贴 <em>318</em></h2><div class="tie-item"><b>有态度网友0aXk2</b><p>这个司机说得对，高架上哪能开门</p></div></div></div>
<div class="post_side"><div class="post_side_mod"><h2>热点推荐</h2><ul>{items("秋蟹价格三连降", "冷空气周末到货", "球队换帅首战告捷")}</ul></div></div></div></div>
<div class="ne_foot"><p>© 1997-2023 易闻公司版权所有 | 关于我们 | 隐私政策 | 不良信息举报</p></div></body></html>""",
    head='<meta property="article:author" content="江州晨报"><meta property="article:published_time" content="2023-10-24T08:30:15+08:00">',
    day="2023-10-24",
    time="08:30",
    origin="江州晨报",
    authors=("骆小川", "公宣"),
)

G = story(
    "一座小城的早餐地图，藏着最硬核的碳水",
    "如果你在清晨六点走进北方的一座小城，会发现整条街都在冒热气。",
    "蒸笼的、砂锅的、铁鏊子的，白气从各家门口涌出来，在路灯下拧成一股。",
    "01",
    "糁汤：从凌晨两点熬起",
    "老城南门外的糁馆没有招牌，熟客都认那口直径一米二的锅。牛骨、麦仁、胡椒，凌晨两点下锅，五点半开卖，九点收摊。",
    "老板冯守信不爱说话，打鸡蛋却极快：滚烫的汤冲进碗里，蛋花像云一样散开。",
    "02",
    "吊炉烧饼：面要醒三遍",
    "烧饼铺的炉子是倒着挂的，炭火在上，面饼贴在炉壁，受热慢，芝麻香得正好。夹上刚炸的油条，叫“一套”。",
    "问本地人最想念什么，十个里有八个会说：外地的烧饼不是那个味儿。",
    "03",
    "写在最后",
    "城市越来越像，早餐是少数还没被抹平的东西。下次路过，不妨早起一个小时。",
)
put(
    "portal, food account with numbered parts",
    G,
    "{T}_糁汤_烧饼_小城",
    f"""<!DOCTYPE html><html><head><title>{{TAG}}</title><meta charset="UTF-8"/>{{HEAD}}<link rel="stylesheet" href="//statics.ss.example/mptcfe/article.css"></head><body class="article-page" data-region="371500" data-spm="content">
<div class="wrapper-box"><header id="main-header" class="error-head"><div class="area"><div class="left head-l-2"><a href="//www.ss.example">速搜首页</a></div><ul class="nav left">{items("新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经")}</ul></div></header>
<div class="location-without-nav"></div><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="user-info" id="user-info"><div class="user-pic"><img src="//u.ss.example/h.png"></div><h4><a href="//mp.ss.example/profile?xpt=eA">老饕行路</a></h4><dl class="user-num"><dd><span class="value" data-value="268"><em>268</em>文章</span></dd><dd><span class="value"><em>193万</em>总阅读</span></dd></dl><ul class="article-do"><li><a>查看TA的文章&gt;</a></li></ul></div></div>
<div class="left main"><div data-spm="content"><div class="text"><div class="text-title"><h1>
          {G.title}
          <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time" data-val="1714266900000">2024-04-28 09:15</span> <div class="area"><span>发布于：</span><span>山东省</span></div></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{G.title}</p><p><span>文 | 阿糁</span></p><p><span>编辑 | 陶陶</span></p>{"".join(f"<p>{line}</p>" for line in G.body[:2])}<p><img src="//q7.itc.ss.example/1.jpeg" max-width="600"></p>{"".join(f'<p style="text-align:center"><strong>{line}</strong></p>' if len(line) < 12 else f"<p><span>{line}</span></p>" for line in G.body[2:12])}<p><span>{G.body[12]}</span><a href="//www.ss.example/?strategyid=00001" target="_blank" title="点击进入速搜首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回速搜，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">平台声明：该文观点仅代表作者本人，速搜号系信息发布平台，速搜仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear type-3"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">2104</em>)</span></div><div id="articleReport">不感兴趣 投诉</div></div></div></div>
<div class="comment" id="comment_area"><h3>大家都在看</h3><div>我来说两句</div></div><div class="groom-read"><ul>{items("春天最后一口香椿", "老牌面馆的三个规矩")}</ul></div></div>
<div class="sidebar right"><div class="hot-article"><h3>24小时热文</h3><ul>{items("五一自驾避堵指南", "楼市新政一览")}</ul></div></div></div><div class="float-links">意见反馈</div></div></body></html>""",
    head='<meta property="og:release_date" content="2024-04-28 09:15"/><meta name="mediaid" content="老饕行路"/>',
    day="2024-04-28",
    time="09:15",
    origin="老饕行路",
    authors=("阿糁",),
    editors=("陶陶",),
)

H = story(
    "国产大型邮轮第三艘开工 计划2028年交付",
    "3月5日，国产第三艘大型邮轮在东滨船厂点火开工，开始分段建造。该船总吨位十四万二千吨，可搭载乘客五千二百余人，计划2028年底交付。",
    "船厂项目总师秦牧远介绍，与前两艘相比，第三艘设计自主化程度明显提高，薄板焊接变形控制在三毫米以内，舱室预制率超过百分之九十。",
    "“造第一艘时，光薄板焊接我们就返工了十一次；现在一条机器人产线一天能完成过去一周的活。”秦牧远说。",
    "目前，国内邮轮配套企业已超过四百家，厨房、电梯、空调等系统实现批量国产。业内人士认为，三艘邮轮连续建造有助于摊薄成本、留住工人队伍。",
)
put(
    "portal of a messenger firm, media account's line",
    H,
    "{T}_海讯新闻",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}<script>window.DATA={{"article_id":"20250305A04K2M00","media":"浦江观察","pubtime":"2025-03-05 11:02:47","title":"{H.title}"}};</script></head><body>
<div id="root"><div class="nav-bar"><a class="logo"></a><div class="menu"><a>要闻</a><a>财经</a><a>科技</a><a>体育</a><a>娱乐</a></div><div class="search-box"><input placeholder="搜索"></div><a class="login">登录</a></div>
<div id="ssr-content"><div class="content-wrap"><div class="left-bar"><div class="icon-comment">评论</div><div class="icon-collect">收藏</div><div class="icon-share">分享</div></div>
<div class="content-left"><div class="content-article"><h1 class="title">{H.title}</h1><div class="article-author-info"><a class="author-head"><img src="//img.hxun.example/a.jpg"></a><div class="media-info"><p class="media-name">浦江观察</p><p class="media-meta"><span>2025-03-05 11:02</span><span>发布于</span><span>上海</span><span>浦江观察官方账号</span></p></div><button class="follow">+关注</button></div>
<div id="article-content" class="rich_media_content"><p class="qnt-p"><div class="qnt-img-group"><img class="qnt-img-img" src="//inews.hxun.example/0/1.jpg"></div></p><p class="qnt-p qnt-p-desc" style="text-align:center;color:#888">开工仪式现场。</p>{"".join(f'<p class="qnt-p">{line}</p>' for line in H.body)}</div>
<div class="article-footer"><p class="statement">免责声明：本内容来自海讯平台创作者，不代表海讯新闻或海讯网的观点和立场。</p><a class="report">举报</a></div></div>
<div class="comment-area"><div class="head">评论 <b>26</b></div><div class="cmt"><span class="nick">船坞老兵</span><p>看着第一艘出坞的，时间真快</p><em>上海 3小时前</em></div></div></div>
<div class="content-right"><div class="hot-rank"><h3>热点榜</h3><ol>{items("两会民生关键词", "春茶提前上市", "新款机器人走进工厂")}</ol></div><div class="app-dl"><img src="qr.png"><p>扫码下载 海讯新闻</p></div></div></div></div></div>
<div class="qq-footer">Copyright © 1998 - 2025 HX. All Rights Reserved 增值电信业务经营许可证：B2-20090099</div></body></html>""",
    day="2025-03-05",
    time="11:02",
    origin="浦江观察",
)

# ---------------------------------------------------------------- newer digital houses

SEARCH = story(
    "女童走失六小时，村口小卖部的监控成了关键线索",
    "5月5日下午，澜溪县上坞村六岁女孩小安（化名）在屋后玩耍时走失。六个小时后，她在三公里外的一座废弃茶厂被找到，身上只有轻微擦伤。",
    "5月6日，浦潮新闻记者从澜溪县公安局获悉，找到孩子的关键，是村口小卖部一只朝向偏了的监控探头。",
    "“本来是对着柜台的，前几天被猫碰歪了，正好照到上山的岔路。”小卖部店主俞阿公说，民警一帧一帧往回看，在下午两点十七分看到一个红色的小点。",
    "接警后，当地公安、消防、村民一百二十余人分成九组，沿岔路向山里搜寻，并调来两架带热成像的无人机。晚上八点零六分，无人机在茶厂二楼发现热源。",
    "“我跟着灯光往上跑，腿都软了。”最先冲上二楼的村民俞成刚回忆，女孩蹲在一排旧茶筛后面，怀里还抱着那只小狗，“我说叔叔背你回家，她才哭出来”。",
    "澜溪县公安局指挥中心副主任骆正介绍，当天山区傍晚气温降至十二摄氏度，又有小雨，如果再拖两三个小时，孩子很可能失温。",
    "小安的母亲告诉记者，孩子是跟着一只小狗走远的，天黑后害怕，就躲进了有屋顶的地方。“她说听见有人喊她名字，但不敢答应。”",
    "5月6日上午，小安一家给派出所和村里送来锦旗。上坞村党支部书记说，村里已决定在进山的三个岔路口加装探头和照明，费用从村集体收入里出。",
    "俞阿公那只歪了的探头，也没有再扶正。“就让它照着路吧。”他说。",
    "民警提醒，山区家庭应教会儿童记住家长电话，走失后尽量停留在开阔、显眼处，听到搜救人员呼喊及时回应。",
)
put(
    "digital daily, page made by a script framework",
    SEARCH,
    "{T}_直击现场_浦潮新闻-The Tide",
    f"""<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/_next/static/css/c1e7.css"/></head><body><div id="__next"><div class="index_headerwrap__e0ypB"><div class="header_wrap"><a class="logo"></a><ul class="menu">{items("视频", "时事", "国际", "财经", "科技", "暖闻", "智库", "思想", "生活")}</ul><div class="loginBox">登录</div><div class="download_qr"><p>下载客户端</p></div></div></div>
<main class="normalContentWrap"><div class="index_container__XSLUw"><div class="index_wrapper__L_zqV"><div class="index_leftcontent__W6sXM"><div class="ant-breadcrumb"><span>时事</span></div>
<h1 class="index_title__B8mhI">{SEARCH.title}</h1><div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>浦潮新闻记者 白既明 实习生 邱晚</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item"><span>2023-05-06 19:22</span></div><div class="ant-space-item"><span>来源：<span>浦潮新闻</span></span></div><div class="ant-space-item"><span>∙ <!-- -->浙江</span></div></div></div><div class="index_right__cbC9x"><span>字号</span><a class="share">分享</a></div></div>
<div class="index_cententWrap__Jv8jK">{"".join(f"<p>{line}</p>" for line in SEARCH.body[:2])}<p><img class="loaded" src="https://imgpai.tide.example/image/9/1.jpg" alt="监控"/><span style="display:block" class="image_desc">监控画面中的红色身影。警方供图</span></p>{"".join(f"<p>{line}</p>" for line in SEARCH.body[2:])}</div>
<div class="index_editor"><div>责任编辑：谢时雨</div><div>图片编辑：陶然</div><div>校对：丁小山</div></div><div class="index_tipoffs">浦潮新闻报料：021-00000000</div><div class="index_copyright">浦潮新闻，未经授权不得转载</div>
<div class="index_praise"><span class="num">236</span><span>收藏</span><span>我要举报</span></div><div class="index_keyword">#走失儿童 #山区搜救</div><div class="index_topic"><p>直击现场</p><button>+ 订阅</button></div>
<div class="index_comment"><p>评论（87）</p><div class="common_comment"><b>山那边</b><span>人没事就好，感谢搜救的人</span></div><p>发表</p></div></div>
<div class="index_rightcontent__"><h2>热新闻</h2><ul>{items("地铁末班车延时", "鲸鱼搁浅获救", "老师写给毕业班的信")}</ul></div></div></div></main>
<footer class="footer_wrap"><ul>{items("关于浦潮", "加入浦潮", "联系我们", "广告合作", "法律声明", "隐私政策")}</ul><div>© 2014-2023 上海浦潮数字有限公司 互联网新闻信息服务许可证：31120170099</div></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contentDetail":{{"contId":22980001,"author":"浦潮新闻记者 白既明 实习生 邱晚","pubTime":"2023-05-06 19:22"}}}}}}}}}}</script></body></html>""",
    day="2023-05-06",
    time="19:22",
    origin="浦潮新闻",
    authors=("白既明", "邱晚"),
    editors=("谢时雨",),
)

J = story(
    "咖啡连锁“豆岸”关掉三成门店，创始人说要慢下来",
    "连锁咖啡品牌豆岸正在收缩。过去三个月，它在全国关闭了四十一家门店，约占总数的三成，其中大半位于写字楼。",
    "豆岸成立于2016年，以手冲单品和社区店起家，2020年拿到两轮融资后进入十二座城市，高峰时一个月开出九家店。",
    "“那时候每天醒来先看开店数，没人看单店的账。”创始人祝清和对潮面新闻说，去年下半年他把所有门店的租金、人力、损耗重新算了一遍，发现写字楼店几乎没有赚钱的。",
    "写字楼店的困境",
    "一位接近豆岸的投资人透露，其写字楼店平均日售二百三十杯，盈亏线却在三百一十杯。外卖平台补贴退坡后，早高峰客流又被便利店分走。",
    "祝清和否认资金链断裂的传闻，称关店的目的是止血，员工安置费用已全部支付，两轮投资方都没有要求回购。",
    "回到社区",
    "留下的九十余家店里，社区店占到七成。豆岸计划今年只开五家新店，并把烘焙工厂对外开放代工。",
    "“咖啡是慢生意，我们绕了一圈，又回到巷子里。”祝清和说。",
)
put(
    "business news site, credits as the first lines of the text",
    J,
    "{T}|潮面新闻",
    f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="applicable-device" content="pc"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://res.cm.example/article.css"></head><body>
<div class="header"><div class="top-login"><a>登录</a><a>注册</a></div><a class="logo" href="/"></a><div class="nav-wrap"><ul>{items("首页", "快报", "科技", "地产", "汽车", "消费", "金融", "证券", "文娱", "城市")}</ul></div></div>
<div class="main-container article-container"><div class="content-l"><div class="breadcrumb"><a>首页</a> &gt; <a>消费</a></div><div class="article-view"><div class="article-main"><div class="article-header"><h1>{J.title}</h1><p>四十一家店在三个月里消失，写字楼不再是好地方。</p></div>
<div class="article-info"><p><span class="author"><a href="/user/1102.html">谭小禾</a></span><span class="split">·</span><span data-article-publish-time="1647943800">2022/03/22 18:10</span><span class="view" title="浏览"></span>浏览 12.4w<span>来源：潮面新闻</span></p><div class="article-tool"><a class="collect">收藏</a><a class="font-plus">字体：宋</a><div class="share-box"><a>微信</a><a>微博</a><a>QQ</a></div></div></div>
<div class="article-img"><img src="https://img.cm.example/o.jpg"><p>图片来源：豆岸</p></div><div class="article-content"><p>记者 | <a href="#">谭小禾</a></p><p>编辑 | 牧歌</p><div class="ad-in"></div>{"".join(f"<h3>{line}</h3>" if line in ("写字楼店的困境", "回到社区") else f"<p>{line}</p>" for line in J.body)}<div class="report-view"></div></div>
<p class="copyright-text">未经正式授权严禁转载本文，侵权必究。</p><div class="article-source"><p>豆岸</p><p><a>关注</a></p></div><div class="article-bottom"><a class="zan">点赞 21</a><a class="cai">0</a></div></div>
<div class="comment-post"><h4>评论</h4><p>暂无评论哦，快来评价一下吧！</p></div><div class="news-list recommend"><h3>相关文章</h3><ul>{items("茶饮品牌掀起涨价潮", "便利店的第二增长曲线", pattern='<li><a href="#">{0}</a><p>潮面新闻 · 03/20 09:12</p></li>')}</ul></div></div></div>
<div class="content-r"><div class="download"><p>下载潮面新闻</p><img src="qr.png"></div><div class="hot-24"><h3>24小时热门</h3><ul>{items("三家车企公布销量", "老牌影院谢幕")}</ul></div></div></div>
<div class="footer"><p>关于我们 | 联系我们 | 广告合作 | 注册协议 | 投稿须知</p><p>潮面新闻 版权所有 © 2014-2022</p></div></body></html>""",
    day="2022-03-22",
    time="18:10",
    origin="潮面新闻",
    authors=("谭小禾",),
    editors=("牧歌",),
)

K = story(
    "多家银行下调中长期存款利率 一年期跌破2%",
    "8月以来，又有多家中小银行下调人民币存款挂牌利率。记者梳理发现，此轮调整集中在三年期、五年期品种，幅度多为10至25个基点，部分银行一年期利率已跌破2%。",
    "8月10日，汀州农商行公告称，即日起一年期、三年期、五年期整存整取利率分别调整为1.95%、2.45%、2.50%，较此前下调10、20、25个基点。",
    "一位城商行资产负债部人士对记者表示，今年以来净息差持续收窄，压降长久期存款成本是各行共同选择，“五年期与三年期倒挂，说明银行也不愿意锁定太长”。",
    "从储户端看，存款“搬家”迹象初现。多位理财经理表示，近期咨询短债类理财、储蓄型保险的客户明显增多。",
    "岭东大学金融研究所所长方既白认为，存款利率市场化调整机制作用进一步显现，后续国有大行或跟进，储户应根据流动性需要合理安排期限，不宜盲目追逐高收益。",
)
put(
    "securities daily's site, line with writer and notices below",
    K,
    "{T}",
    f"""<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/static/css/detail.css"></head><body>
<div class="header"><div class="header-top"><a class="logo"><img src="/static/logo.png"></a><form><input type="text" placeholder="请输入关键词或股票代码"></form><div class="hq">上证指数 3189.25 -2.01%</div></div><ul class="nav">{items("首页", "快讯", "要闻", "股市", "公司", "研报", "机构", "科创板", "基金", "银行")}</ul></div>
<div class="breadcrumb"><a>首页</a> &gt; <a>银行</a> &gt; 正文</div><div class="content clearfix"><div class="detail"><div class="detail-title">{K.title}</div><div class="detail-info"><span>来源：金证时报</span><span>作者：康以宁</span><span>2023-08-11 07:04</span></div><div class="detail-share"><a class="weibo"></a><a class="wechat"></a><span class="font-big">A+</span></div>
<div class="detail-content">{"".join(f'<p style="text-align:justify">{line}</p>' for line in K.body)}</div>
<div class="detail-content-editor"><span>责任编辑： 司空简</span><span>校对：黎一鸣</span></div>
<div class="detail-statement">声明：金证时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div><div class="detail-app">下载“金证时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</div>
<div class="detail-comment"><h3>网友评论</h3><p>登录后可以发言</p><button>发送</button><p>网友评论仅供其表达个人看法，并不表明金证时报立场</p><p>暂无评论</p></div></div>
<div class="sidebar"><h3>时报热榜</h3><ol>{items("两市成交额跌破八千亿", "白酒龙头发布中报", "险资调研这些公司")}</ol><h3>为你推荐</h3><ul>{items("央行开展逆回购操作", "首批商品期货期权上市", pattern='<li><a href="#">{0}</a><span>08-11 06:50</span></li>')}</ul></div></div>
<div class="footer"><p>关于我们 | 服务条款 | 版权声明 | 联系我们 | 广告服务</p><p>Copyright © 2008-2023 深圳金证传媒有限公司</p></div></body></html>""",
    day="2023-08-11",
    time="07:04",
    origin="金证时报",
    authors=("康以宁",),
    editors=("司空简",),
)

L = story(
    "华恒股份：拟以1亿元至2亿元回购公司股份",
    "华恒股份（699123）9月11日晚间公告，公司拟以集中竞价交易方式回购股份，回购资金总额不低于1亿元、不超过2亿元，回购价格不超过18.60元/股，期限自董事会审议通过之日起12个月内。",
    "公告显示，本次回购的股份将全部用于员工持股计划或股权激励。按回购资金上限测算，预计回购股份约1075万股，占公司总股本的1.21%。",
    "上半年，华恒股份实现营业收入46.7亿元，同比增长8.3%；归母净利润3.9亿元，同比增长12.1%。截至9月11日收盘，公司股价报14.22元。",
)
put(
    "stock portal, short notice under its abstract",
    L,
    "{T} _ 金圆财富网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}<script>var newsid="202309122845110001";</script></head><body><div class="mainbody">
<div class="top_menu"><a>金圆财富网</a><a>财经</a><a>焦点</a><a>股票</a><a>新股</a><a>期指</a><a>期权</a><a>行情</a><a>数据</a><a>全球</a><a>基金</a></div><div class="logo_search"><input placeholder="输代码、名称或简拼"></div>
<div class="contentwrap"><div class="crumb"><a>财经频道</a> &gt; <a>股市新闻</a> &gt; 正文</div><div id="topbox"><div class="title">{L.title}</div><div class="tipbox"><div class="infos"><div class="item">2023年09月12日 07:31</div><div class="item">来源： 沪江证券报</div></div><div class="tools"><a>手机查看</a><a>分享</a><a>字号</a></div></div></div>
<div class="abstract"><div class="tit">摘要</div><div class="txt">【华恒股份：拟以1亿元至2亿元回购公司股份】华恒股份公告，拟以不超过18.60元/股的价格回购股份，资金总额1亿元至2亿元，用于员工持股计划或股权激励。</div></div>
<div class="txtinfos" id="ContentBody" data-html="{{}}"><!--文章主体-->
<p>　　<span id="stock_1.699123"><a href="//quote.jy.example/unify/r/1.699123" class="keytip" data-code="1,699123" target="_blank">华恒股份</a></span>{L.body[0][4:]}</p><p>　　{L.body[1]}</p><p>　　{L.body[2]}</p>
<p class="em_media">（文章来源：沪江证券报）</p></div><div class="zwothers"><p class="em_editor">责任编辑：126</p><p class="disclaimer">郑重声明：金圆财富网发布此内容旨在传播更多信息，与本网站立场无关，不构成投资建议。据此操作，风险自担。</p><a class="jubao">举报</a><a>网友点击排行</a></div>
<div class="qrcode"><img src="qr.png"><p>扫一扫下载APP</p></div><div class="guba"><h3>股吧热帖</h3><ul>{items("回购是真金白银吗", "明天能不能涨停")}</ul></div></div>
<div class="sidebar"><h3>点击排行</h3><ol>{items("北向资金净流入", "三季报预告抢先看", "外汇存款准备金率")}</ol></div></div><div class="footer">信息网络传播视听节目许可证：0908399号 违法和不良信息举报:021-00000000</div></body></html>""",
    day="2023-09-12",
    time="07:31",
    origin="沪江证券报",
)

M = story(
    "胡同口的修鞋摊要拆？街道：搬进便民服务点，免租三年",
    "新京城报讯（记者章未央）“修了三十多年鞋，这回总算有屋顶了。”6月6日，在东园街道新开张的便民服务点里，修鞋匠人佟师傅摆好了他的老机器。",
    "此前，有居民在社交平台发帖称，槐树胡同口的修鞋摊将被清理，引发不少网友关注。记者从街道办事处了解到，因胡同管线改造，摊位所在的位置需要开挖，街道并未要求佟师傅停业。",
    "东园街道城市管理办公室主任程砚介绍，街道腾退了一处三十平方米的闲置用房，改成集修鞋、配钥匙、缝补、磨刀于一体的便民服务点，对原有摊主免租三年。",
    "记者在现场看到，服务点门口贴着价目表，换鞋跟十五元起，补胶十元。七十四岁的居民郝阿姨一次带来四双鞋，“离家近，价钱也没涨”。",
    "程砚表示，今年街道还将再建三处便民服务点，选址正在征求居民意见。",
)
put(
    "city daily's own site, writers and editors in the line and again below",
    M,
    "{T}-新京城报",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/static/css/detail2021.css"></head><body>
<div class="header-top"><div class="w1200"><a class="logo"><img src="/logo.svg"></a><ul class="navlist">{items("快讯", "时政", "北京", "国内", "评论", "财经", "文化", "教育", "体育", "视频")}</ul></div></div>
<div class="main content w1200"><div class="articleCenter"><div class="bodyTitle"><h1>{M.title}</h1><div class="info"><div class="left-info"><span class="reporter reporter1"><em>新京城报</em></span><span class="reporter">记者 <em>章未央</em> 编辑 <em>贺兰若</em></span><span class="timer">2023-06-07 16:44</span></div><div class="right-info"><span class="font-size">字号</span><a class="share">分享</a></div></div></div>
<div class="articleBody"><div class="article-text" id="contentStr"><p class="contheight">{M.body[0]}</p><p><img src="https://media.xjc.example/img/1.jpg"></p><p class="pictext">便民服务点内，佟师傅正在修鞋。新京城报记者 魏楚 摄</p>{"".join(f"<p>{line}</p>" for line in M.body[1:])}<p>编辑 贺兰若 校对 尤小鱼</p></div>
<div class="reporterInfo"><div class="rpt"><img src="/h.png"><span>章未央</span><a>记者邮箱</a></div></div><div class="tagbox"><a>便民服务</a><a>街道</a></div><div class="appdown"><img src="/qr.png"><p>来阅读我的更多文章吧 打开APP阅读全文</p></div></div>
<div class="xg"><h3>相关推荐</h3><ul>{items("裁缝铺搬回了巷子", "社区食堂开业一周年", pattern="<li><h4>{0}</h4><span>北京 06-06</span></li>")}</ul></div></div>
<div class="rightCon"><h3>热门文章</h3><ul>{items("高考首日天气提示", "两条公交线路优化")}</ul></div></div>
<div class="footer"><p>新京城报社官方网站 Copyright © 2003-2023</p><p>新京城报报料电话：010-00000000（24小时）</p></div></body></html>""",
    day="2023-06-07",
    time="16:44",
    origin="新京城报",
    authors=("章未央",),
    editors=("贺兰若",),
)

N = story(
    "社评：把航道修到邻居家门口，是最实在的睦邻",
    "经过三年施工，澜江国际航道二期整治工程日前交工，沿江四国的五百吨级货船从此可以常年通行。这条消息在国内没有登上热搜，却在下游三国引发持续关注。",
    "一些西方媒体习惯把区域基础设施合作解读为“势力扩张”。但生活在江边的人有更朴素的判断标准：船能不能走，货能不能卖，孩子上学要不要再绕半天山路。",
    "据测算，二期工程完工后，沿江水运成本平均下降约两成，香蕉、木薯等农产品从田头到口岸的时间由四天缩短到两天。这些数字不需要翻译。",
    "当然，跨境航道涉及生态、渔业、边境管理等复杂议题，不可能一蹴而就。四国建立的联合水文监测机制每月公开数据，正是回应关切、增进互信的负责任做法。",
    "邻居是搬不走的。与其在家门口筑墙，不如把航道修到彼此门前。",
)
put(
    "world affairs daily's site, leader with hidden fields before the page",
    N,
    "{T}",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="//rs2.hs.example/hqw/pc/article/css/index.css"></head><body>
<div class="none" style="display:none"><textarea class="article-catnode">/e3pmh22ph/e3pn61c2g</textarea><textarea class="article-aid">4DSxY7kq0nB</textarea><textarea class="article-title">{N.title}</textarea><textarea class="article-time">1689609840000</textarea><textarea class="article-source-name">寰视时报</textarea><textarea class="article-editor-name">沈琢</textarea><textarea class="article-subtitle"></textarea></div>
<div class="header"><div class="wrap"><a class="logo"></a><ul class="nav-list">{items("国际", "军事", "台海", "评论", "财经", "科技", "汽车", "健康", "公益", "博览")}</ul></div></div>
<div class="container"><div class="path"><a>寰视网</a> &gt; <a>评论</a> &gt; <a>社评</a></div><div class="l-con clear"><div class="t-container"><div class="t-container-title"><h3>{N.title}</h3></div><div class="metadata-info"><p class="time">2023-07-18 00:04</p><p class="source"><span>来源：<span><a target="_blank">寰视时报</a></span></span></p><div class="share"><a>分享</a></div></div></div>
<div class="l-container"><div class="l-share"><i class="wx"></i><i class="wb"></i></div><div class="b-container"><div class="la_tool"><span class="font-b">大</span><span class="font-m">中</span><span class="font-s">小</span></div><article><section data-type="rtext">{"".join(f"<p>　　{line}</p>" for line in N.body[:3])}<p><i class="pic-con"><img src="//img.hs.example/1.jpg"></i></p>{"".join(f"<p>　　{line}</p>" for line in N.body[3:])}</section></article><div class="edit-bottom"><span>责编：沈琢</span></div>
<div class="content-copy">版权作品，未经寰视网书面授权，严禁转载，违者将被追究法律责任。</div><div class="like"><span>获取授权</span></div></div></div></div>
<div class="r-con"><div class="hot"><h4>24小时热文</h4><ul>{items("澜江航道通到哪儿了", "北约峰会争吵不断", "热浪席卷南欧")}</ul></div><div class="rcmd"><h4>推荐阅读</h4><p class="more">点击查看更多</p></div></div></div>
<div class="footer"><p>关于寰视网 | 版权声明 | 联系我们 | 投稿信箱</p><p>京公网安备 11010500000001号</p></div></body></html>""",
    day="2023-07-18",
    time="00:04",
    origin="寰视时报",
    editors=("沈琢",),
)

# ---------------------------------------------------------------- provinces, cities, counties

PICKING = story(
    "千岩深处茶香起 一片叶子富了一方人",
    "“芽头要一芽一叶，手要往上提，不能掐。”4月10日清晨，越州千岩镇的茶山上，六十一岁的采茶能手鲍阿凤正在教新来的采茶工。",
    "清明过后，千岩镇两万六千亩“千岩雪芽”进入采摘高峰。镇上四十三家茶厂机器轰鸣，快递车从早上六点排到茶市门口。",
    "十年前，这里的鲜叶还卖不上价。“一斤青叶十几块，年轻人都出去打工了。”千岩镇党委书记莫知远说，2012年起，镇里统一品种、统一标准、统一商标，淘汰老茶园九千亩。",
    "品牌打响后，茶农的账本变了样。鲍阿凤家八亩茶园去年收入十一万三千元，儿子也辞去城里的工作，回来办起了直播间。",
    "今年，镇里又推出“茶园认养”，游客花八百八十元可认养一分茶园，目前已有两千余人下单。",
    "“茶叶是做给人喝的，先把人留住，茶才有滋味。”莫知远说。",
)
put(
    "provincial portal, line with place for every credit",
    PICKING,
    "{T}-越江在线",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{{TAG}}</title>{{HEAD}}<link href="/pc2018/css/art.css" rel="stylesheet"></head><body>
<div class="header"><div class="logo"><a><img src="/pc2018/img/logo.png"></a></div><div class="nav">{"".join(f"<a>{word}</a>|" for word in ("首页", "越江新闻", "时评", "经济", "教育", "健康", "旅游", "体育", "视听"))}</div></div>
<div class="contain"><div class="path">您当前的位置 ：<a>越江在线</a>　&gt;　<a>越江新闻</a>　&gt;　正文</div><div class="artBox"><div class="artTitle">{PICKING.title.replace(" ", "　")}</div>
<div class="info"><span id="pubtime_baidu">2022-04-12 07:30:17</span><span id="source_baidu">来源： <a>越江日报</a></span><span id="author_baidu">记者 楼晓帆 通讯员 丁茉莉</span><span id="editor_baidu"></span></div>
<div class="artCon"><!--v:3.2--><div class="TRS_Editor">{"".join(f'<p style="text-indent:2em">{line}</p>' for line in PICKING.body[:2])}<p align="center"><img src="./W020220412.jpg" border="0"></p><p align="center"><font color="#808080">采茶工在千岩镇茶山上采摘春茶。通讯员 丁茉莉 摄</font></p>{"".join(f'<p style="text-indent:2em">{line}</p>' for line in PICKING.body[2:])}</div></div>
<div class="artBot"><div class="tags">标签：<a>茶</a>;<a>春茶</a>;<a>千岩</a></div><div class="duty">责任编辑：竺青</div></div><div class="share"><div class="bshare-custom">分享到：<a>微信</a><a>微博</a></div></div>
<div class="relate"><h3>相关阅读</h3><ul>{items("一杯茶的标准之路", "山里的直播间", "越江启动春茶质量抽检", pattern='<li>· <a href="#">{0}</a> (2022-04-08)</li>')}</ul></div></div>
<div class="right"><h3>越江在线 新闻排行</h3><ul>{items("城际铁路新站点公示", "首批早稻开栽", "这些公园免费开放")}</ul><div class="zt"><h3>专题</h3><a>清廉越江</a><a>共富先行</a></div></div></div>
<div class="footer">越江在线 版权所有 <a>关于我们</a> 广告热线：0571-00000000 信息网络传播视听节目许可证：1105199号</div></body></html>""",
    day="2022-04-12",
    time="07:30",
    origin="越江日报",
    authors=("楼晓帆", "丁茉莉"),
    editors=("竺青",),
)

P = story(
    "双牌岭：返乡创业园里“长”出铺盖厂",
    "湘红网时刻3月15日讯（记者 戴小荷 通讯员 欧阳松 蒋湘）3月14日，走进衡溪县双牌岭镇返乡创业园，二十余台绗缝机来回穿梭，工人们正忙着赶制一批学生被。",
    "这家家纺厂的老板叫邓忠诚，在外打拼十八年后，去年春天把厂子搬回了老家。“镇里厂房前两年免租，招工也在家门口，没有理由不回来。”",
    "目前，家纺厂吸纳本地务工人员六十二名，其中脱贫人口二十一名，月均工资三千八百元。",
    "近年来，双牌岭镇以“迎老乡、回故乡、建家乡”为抓手，累计引回创业项目十四个，投资额一亿二千万元。",
)
put(
    "provincial portal, county station, credits printed above and below",
    P,
    "{T}_衡溪县_湘红网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="//img.xh.example/station/css/detail.css"></head><body>
<div class="station-top"><div class="w"><a>湘红网首页</a><a>衡溪站</a><a>湘红站群</a><span class="date">今天是：<script>showDate()</script></span></div></div><div class="banner"><img src="//img.xh.example/hx/banner.jpg"></div>
<div class="menu">{"".join(f"<a>{word}</a>" for word in ("首页", "要闻", "部门", "乡镇", "教育", "旅游", "视频", "公告", "理论"))}</div>
<div class="detail w"><p class="pos">当前位置：<a>湘红网</a> &gt; <a>衡溪站</a> &gt; <a>乡镇</a> &gt; 正文</p><h1>{P.title}</h1><div class="ly"><span>来源：湘红网</span> <span>作者：戴小荷 欧阳松 蒋湘</span> <span>编辑：尹知秋</span> <span>2022-03-15 16:20:08</span></div><div class="sharebar"><span>—分享—</span></div>
<article class="article-content">{"".join(f'<p style="text-indent: 2em;">{line}</p>' for line in P.body)}</article>
<p class="from">来源：湘红网</p><p class="from">作者：戴小荷 欧阳松 蒋湘</p><p class="from">编辑：尹知秋</p><p class="declare">本文为<a>湘红网衡溪站</a>原创文章，转载请附上原文出处链接和本声明。</p><p class="link">本文链接：https://hengxi.xh.example/content/2022/03/15/10998877.html</p>
<div class="zan"><span>点赞</span><span>打赏</span></div><div class="xgnews"><h3>相关链接</h3><ul>{items("双牌岭油菜花开", "衡溪：小厂房里的大订单")}</ul></div></div>
<div class="rside"><h3>阅读下一篇</h3><p>返回湘红网首页 返回衡溪站首页</p></div><div class="foot">湘红网衡溪站 联系电话：0746-0000000 投稿邮箱：hx@xh.example 湘ICP备05000099号</div></body></html>""",
    day="2022-03-15",
    time="16:20",
    origin="湘红网",
    authors=("戴小荷", "欧阳松", "蒋湘"),
    editors=("尹知秋",),
)

Q = story(
    "小区里那块“晒台”终于有了主",
    "本报讯（记者 柳絮 实习生 何苗苗）昨天上午，南河街道柳荫小区三号楼后的空地上，十二组崭新的不锈钢晾衣架前挂满了棉被，居民们端着茶杯坐在一旁晒太阳。",
    "这块空地不到六十平方米，却让居民争了好几年。有人想停车，有人想种菜，还有人干脆在两棵树之间拉起了绳子。",
    "今年8月，社区牵头开了三次“板凳会”，最后九成住户投票赞成建公共晒台。经费由街道出一半，物业公司出一半。",
    "“阳光谁家都有份，这下不用抢了。”七十三岁的吴奶奶笑着说。",
)
put(
    "evening paper's digital edition of a city",
    Q,
    "{T}--汀州晚报数字报",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{{TAG}}</title>{{HEAD}}<link href="../../../tplimg/main.css" rel="stylesheet"></head><body onload="hotArea()">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="260" valign="top"><img src="../../../tplimg/logo.jpg"></td><td align="right"><a href="../../../html/2018-11/07/node_2.htm">返回版面</a> <a id="preart" href="content_11201.htm">上一篇</a> <a id="nextart" href="content_11203.htm">下一篇</a> 放大 缩小 默认</td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="420" valign="top"><table width="100%"><tr><td align="left" width="48%" class="default" style="padding-left:8px"><strong>第A06版：城事</strong></td><td align="right">2018年11月07日　星期三</td></tr></table><img src="../../../page/A06b.jpg" usemap="#pagepicmap"><map name="pagepicmap"><area coords="0,0,100,100" href="content_11202.htm"></map><table><tr><td><a id="pageLink" href="node_2.htm">第A01版：要闻</a></td></tr><tr><td><a id="pageLink" href="node_7.htm">第A06版：城事</a></td></tr></table></td>
<td valign="top"><table width="100%" border="0" cellpadding="5"><tr><td class="font02" align="center" style="color:#827E7B;"></td></tr><tr><td class="font01" align="center">{Q.title}</td></tr><tr><td class="font02" align="center" style="color:#827E7B;">板凳会开了三次，九成住户投了赞成票</td></tr><tr><td class="font02" align="center"></td></tr></table>
<table width="100%"><tr><td height="30" align="center"><img src="../../../res/1/20181107/4411541.jpg"><br>居民在新晒台晾晒被褥。柳絮 摄</td></tr></table><div id="ozoom" style="zoom:100%;"><founder-content><!--enpcontent-->{indented(Q.body)}<!--/enpcontent--></founder-content></div>
<table width="100%"><tr><td class="tpl"><a>[打印]</a> <a>[收藏]</a></td></tr></table></td></tr></table>
<table width="1000" align="center"><tr><td align="center" class="foot">汀州报业传媒集团版权所有 未经书面授权不得复制或建立镜像<br>闽ICP备10000199号 技术支持：方圆电子</td></tr></table></body></html>""",
    day="2018-11-07",
    authors=("柳絮", "何苗苗"),
)

R = story(
    "明州轨道交通5号线今起试跑 全程43分钟",
    "昨日，明州轨道交通5号线一期工程启动空载试运行，列车以每小时八十公里的最高速度跑完全程，用时四十三分钟。",
    "5号线一期起自布阳，止于兴岭，全长二十七点九公里，设站二十二座，其中换乘站六座，全部为地下线。",
    "市轨道集团运营公司负责人介绍，空载试运行为期三个月，期间将按照正式运营的时刻表组织行车，重点检验信号、供电、站台门等系统的联动。",
    "试运行结束并通过专家评审后，5号线一期有望在今年年底投入初期运营，届时明州轨道交通运营里程将突破一百八十公里。",
    "乘客关心的票价，目前仍按现行里程分段计价办法执行。",
)
put(
    "city portal of the older kind, hotline in the line and a mailbox behind the editor",
    R,
    "{T}-新闻中心-明州网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{{TAG}}</title>{{HEAD}}<link href="/css/detail.css" rel="stylesheet"></head><body>
<div id="top"><iframe src="/top.html"></iframe><a>首页</a>-<a>新闻</a>-<a>民生e点通</a>-<a>对话</a>-<a>房产</a>-<a>汽车</a>-<a>论坛</a></div><div class="guide">您当前的位置：<a>明州网</a> &gt; <a>新闻中心</a> &gt; <a>明州</a></div>
<div class="content"><div class="heading">{R.title}</div><div class="source"><span>稿源：<a target="_blank">明州晚报</a></span>　<span>2020-05-18 07:06:00</span>　<span>报料热线：0574-00000000</span></div>
<div class="c" id="zoom"><p>　　记者 郑晚舟 通讯员 鲁贤 楼宁</p><p align="center"><img src="/pic/0/08/1.jpg"></p><p align="center">5号线列车驶出车辆段。(郑晚舟 摄)</p>{indented(R.body)}</div>
<div class="edit"><span>编辑： 闻小蕾</span><span>纠错：171000000@mail.example</span></div><div class="fenxiang">分享到：</div>
<div class="ckyw"><b>扫二维码关注明州网官方微信</b><img src="/qr.gif"></div><div class="xgyd"><h2>相关报道</h2><ul>{items("6号线首个盾构区间贯通", "地铁站里的母婴室", "公交夜班线调整")}</ul></div></div>
<div class="sidebar"><h2>新闻排行</h2><ul>{items("梅雨何时来", "小学入学预报名", "杨梅开园")}</ul></div><div id="footer">新闻登载许可证：3312006099号 增值电信业务许可证：浙B2-20040199 明州网 版权所有</div></body></html>""",
    day="2020-05-18",
    time="07:06",
    origin="明州晚报",
    authors=("郑晚舟", "鲁贤", "楼宁"),
    editors=("闻小蕾",),
)

S = story(
    "青石桥镇：柑橘林里办“夜校” 果农学起剪枝经",
    "“大枝要疏，小枝要留，光要透得进来。”11月7日晚，在临溪县青石桥镇橘园村，县农业农村局技术员打着头灯，手把手教果农修剪柑橘树。",
    "白天要下地，晚上才有空。今年入秋以来，青石桥镇把农技课堂搬到果园、放到晚上，先后开办“果园夜校”十六期，参训果农七百余人次。",
    "“以前舍不得剪，树长得比屋高，果子又小又酸。”橘园村果农方必胜说，按技术员教的法子剪了两年，今年一等果从四成涨到六成多。",
    "截至目前，青石桥镇已完成老果园改造三千二百亩，预计今年柑橘总产值可达六千八百万元。",
)
put(
    "county media centre's app page, credits in lines of their own",
    S,
    "{T}",
    f"""<!DOCTYPE html><html lang="zh-cmn-Hans"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><title>{{TAG}}</title>{{HEAD}}<link href="/share/css/app.3f1c.css" rel="stylesheet"></head><body><div id="app"><div class="top-download flex"><img class="icon" src="/logo.png"><div class="slogan"><h4>爱临溪</h4><p>临溪县融媒体中心官方客户端</p></div><span class="open-btn">立即打开</span></div>
<div class="detail-wrap"><div class="news-title">{S.title}</div><div class="news-info"><span class="from">爱临溪</span><span class="time">2024-11-08 17:25</span><span class="read">阅读 3526</span></div>
<div class="news-content"><section><section><p style="text-align: justify; text-indent: 2em;"><span style="font-size: 17px;">{S.body[0]}</span></p><p style="text-align: center;"><img class="rich_pages" src="/u/2024/1.jpg"></p><p style="text-align: justify; text-indent: 2em;"><span style="font-size: 17px;">{S.body[1]}</span></p><p style="text-align: justify; text-indent: 2em;"><span style="font-size: 17px;">{S.body[2]}</span></p><p style="text-align: justify; text-indent: 2em;"><span style="font-size: 17px;">{S.body[3]}</span></p></section>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">记者：瞿小满 汪洋</span></p><p style="text-align: center;"><span style="font-size: 14px; color: #888;">编辑：桂子香</span></p><p style="text-align: center;"><span style="font-size: 14px; color: #888;">责编：汤池</span></p><p style="text-align: center;"><span style="font-size: 14px; color: #888;">审核：严明</span></p><p style="text-align: center;"><span style="font-size: 14px; color: #888;">监制：贺启山</span></p></section></div>
<div class="zan-box"><i></i><span>18</span></div></div><div class="recom"><div class="tit">相关推荐</div><div class="it"><p>我县冬季征兵体检开始</p><span>爱临溪</span><span>2024-11-07</span></div><div class="it"><p>城东农贸市场改造完工</p><span>爱临溪</span><span>2024-11-06</span></div></div>
<div class="comment"><div class="tit">全部评论</div><div class="empty">暂无评论</div></div><div class="foot-btn">打开爱临溪客户端，查看更多精彩内容</div></div><script src="/share/js/app.91c2.js"></script></body></html>""",
    day="2024-11-08",
    time="17:25",
    origin="爱临溪",
    authors=("瞿小满", "汪洋"),
    editors=("桂子香", "汤池"),
)

# ---------------------------------------------------------------- trades and start-ups

T = story(
    "白苇江航道局破解枯水期船舶积压难题",
    "进入6月，白苇江上游来水仍较常年偏少三成，马鞍滩等四处浅滩航道尺度吃紧，最多时有一百一十六艘船舶待闸。白苇江航道局多措并举，截至6月22日已基本消除积压。",
    "该局将马鞍滩河段由双向通航改为单向控制，设立上、下行信号台，按照“保民生、保重点”的原则，电煤、粮食和鲜活农产品运输船舶优先通过。",
    "与此同时，两艘挖泥船日夜施工，累计疏浚土方九万二千立方米，航道最小水深恢复到二点九米。",
    "航道局还与上游三座电站建立日会商机制，争取每天上午八点至十二点加大下泄流量，为大吨位船舶创造过滩窗口。",
    "据悉，该局正在开展马鞍滩航道整治二期工程前期工作，预计年内完成工程可行性研究。",
)
put(
    "trade paper's site on a common free system",
    T,
    "{T}_航运要闻_华夏水运网",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{{TAG}}</title>{{HEAD}}<link href="/templets/default/style/dedecms.css" rel="stylesheet" /><script src="/include/dedeajax2.js"></script></head><body class="articleview">
<div class="header_top"><div class="w960 center"><span>华夏水运报主办 水运行业门户</span><div class="toplinks"><a>RSS地图</a> | <a>TAG标签</a> <a>设为首页</a></div></div></div><div class="nav_main"><ul>{items("主页", "航运要闻", "港口", "海事", "船舶", "船员", "评论", "电子报")}</ul></div>
<div class="w960 center clear mt1"><div class="pleft"><div class="place"><strong>当前位置:</strong> <a>主页</a> &gt; <a>航运要闻</a> &gt; </div><div class="viewbox"><div class="title"><h2>{T.title}</h2></div><div class="info"><small>时间:</small>2021-06-25 09:36<small>来源:</small>华夏水运报 <small>作者:</small>罗潮生 <small>点击:</small><script src="/plus/count.php?view=yes&aid=5121"></script>次</div>
<div class="intro">进入6月，白苇江上游来水仍较常年偏少三成，白苇江航道局多措并举，截至6月22日已基本消除船舶积压。</div><div class="content"><table width="100%" border="0"><tr><td>{"".join(f"<div>{chr(10)}　　{line}</div>" for line in T.body)}</td></tr></table>(责任编辑：admin)</div>
<div class="dede_pages"><ul class="pagelist"></ul></div><div class="newdigg" id="newdigg"><div class="diggbox digg_good"><div class="digg_act">顶一下</div><div class="digg_num">(0)</div><div class="digg_percent">0%</div></div><div class="diggbox digg_bad"><div class="digg_act">踩一下</div><div class="digg_num">(0)</div></div></div>
<div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a>东部沿海港口开展台风演练</a> </li><li>下一篇：<a>内河首艘甲醇动力货船首航</a> </li></ul></div><div class="actbox"><ul><li>收藏</li><li>挑错</li><li>推荐</li><li>打印</li></ul></div></div></div>
<div class="mt1"><dl class="tbox"><dt><strong>最新评论</strong><span class="more"><a>进入详细评论页&gt;&gt;</a></span></dt></dl></div></div>
<div class="pright"><div class="hot mt1"><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">{items("船员培训新规解读", "船闸检修停航公告", "港口吞吐量月报")}</ul></dd></dl></div></div></div>
<div class="footer w960 center"><p class="copyright">Copyright &copy; 2006-2021 华夏水运网 版权所有 鄂ICP备06000199号<br>Powered by DedeCMS</p></div></body></html>""",
    head='<meta name="description" content="进入6月，白苇江上游来水仍较常年偏少三成" />',
    day="2021-06-25",
    time="09:36",
    origin="华夏水运报",
    authors=("罗潮生",),
    editors=("admin",),
)

U = story(
    "1.2GW！岭东三个海上风电项目集中核准",
    "南极星风力发电网讯：2月13日，岭东省发改委发布三个海上风电项目核准批复，合计装机规模120万千瓦。详情如下：",
    "一、望潮一期海上风电项目",
    "项目业主为岭东能源集团，装机容量50万千瓦，场址中心离岸距离31公里，水深18米至26米，拟安装34台单机容量15兆瓦级风电机组，动态总投资62亿元。",
    "二、望潮二期海上风电项目",
    "项目业主为岭东能源集团，装机容量40万千瓦，与一期共用一座220千伏海上升压站。",
    "三、白鹭洋海上风电项目",
    "项目业主为鲸鸣新能源有限公司，装机容量30万千瓦，配套建设10%、2小时储能设施。",
    "批复要求，项目核准文件自印发之日起有效期2年，2年内未开工建设的，应在期满前30个工作日内申请延期。",
)
put(
    "energy trade portal, date with strokes and its notices",
    U,
    "{T}-南极星风力发电网",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="https://static.njx.example/news/list_detail.css"></head><body>
<div class="topbar"><a>南极星电力网</a><a>火电</a><a>风电</a><a>光伏</a><a>水电</a><a>核电</a><a>储能</a><a>输配电</a><span>登录</span><span>注册</span></div><div class="logo"><img src="/logo.png"><form><input placeholder="请输入要搜索的内容"></form></div>
<div class="box"><div class="mianbao">您的位置：<a>南极星电力网</a> &gt; <a>风力发电网</a> &gt; <a>海上风电</a> &gt; 正文</div><div class="cc-layout-3"><div class="cc-headline"><div class="box"><h1>{U.title}</h1><p class="info"><span>2023/2/14 9:02:17</span> <span>来源：南极星风力发电网</span> <span>关键词：<a>海上风电</a> <a>海上风电项目</a> <a>岭东</a></span></p></div><div class="tools"><a>我要投稿</a><a>收藏</a></div></div>
<div class="cc-article" id="article_cont"><p>{U.body[0].replace("南极星风力发电网讯", "<a href='/' target='_blank'><strong>南极星风力发电网</strong></a>讯")}</p><p>(来源：微信公众号“南极星风力发电网” ID：NJXFD 作者：佟野)</p>{"".join(f"<p><strong>{line}</strong></p>" if line[1] == "、" else f"<p>{line}</p>" for line in U.body[1:])}<p style="text-align:center"><img src="https://img.njx.example/news/1.png"></p></div>
<div class="news-tip"><p>投稿与新闻线索：陈女士 微信/手机：13600000000 邮箱：chen@njx.example</p><p>特别声明：南极星转载其他网站内容，出于传递更多信息而非盈利之目的，同时并不代表赞成其观点或证实其描述，内容仅供参考。版权归原作者所有，若有侵权，请联系我们删除。</p><p>凡来源注明南极星*网的内容为南极星原创，转载需获授权。</p></div>
<div class="cc-dz"><span>分享</span><span>打印</span></div><div class="cc-related"><h3>延伸阅读</h3>{items("漂浮式风机完成拖航", "一季度风电招标规模汇总", pattern='<div class="it"><h4>{0}</h4><p>近日，记者从有关方面获悉，项目取得新进展……</p><span>2023-02-10</span></div>')}</div></div>
<div class="cc-side"><h3>热门</h3><ul>{items("叶片回收怎么做", "大兆瓦之争")}</ul><h3>直播</h3></div></div><div class="footer">关于南极星 | 广告服务 | 会员服务 | 京ICP证080199号 电子公告服务专项备案</div></body></html>""",
    day="2023-02-14",
    time="09:02",
    origin="南极星风力发电网",
    authors=("佟野",),
)

V = story(
    "露营凉了，卖帐篷的人去哪了",
    "去年这个时候，老郝的露营装备店里挤满了人。今年同一天，他坐在店门口数了数，进来七个人，三个是来退货的。",
    "露营这门生意，起得快，落得也快。",
    "一顶帐篷的价格曲线",
    "2021年，一顶进口棉布帐篷能卖到九千八百元，还要等两个月；到了今年6月，同款二手在闲置平台挂三千二百元，无人问津。",
    "上游反应更快。在东南沿海的户外用品产业带，三分之一的小厂已经转产遮阳伞和宠物用品。",
    "“当时一条线一天出六百顶，客户拿现金来排队。”代工厂老板孟繁星说，现在一个月六百顶都接不到，他把缝纫机改了改，做起了儿童书包。",
    "孟繁星算过一笔账：最好的时候，工人一个月能拿一万一；现在书包论件计酬，手快的也只有六千出头，三十个工人走了十九个。",
    "在闲置平台上，“仅拆封”“只用过一次”成了露营装备最常见的标签。一位数码博主把全套装备打包出售，标题写着：感谢那个夏天。",
    "活下来的营地",
    "也有人没走。距市区四十分钟车程的溪谷营地，把收费从“按帐篷”改成“按人头”，办起了自然课和亲子木工，周末上座率仍有七成。",
    "今年“五一”，溪谷营地接待了两千一百名客人，其中自带帐篷的不到三成。收入里，住宿只占四成，其余来自课程、餐饮和团建。",
    "行业数据也印证了这种变化：登记在册的露营相关企业增速由前年的百分之六十二降到今年的百分之七，而注销数量翻了一番。",
    "营地主理人苏打说：“大家不是不想去户外了，是不想再为一张照片买单。”",
)
put(
    "start-up news site, account's story by licence",
    V,
    "{T}-四十氪",
    f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="//static.kr.example/kr-web/article.css"></head><body><div id="app"><div class="kr-layout"><div class="kr-header"><a class="logo"></a><div class="header-nav">{"".join(f"<a>{word}</a>" for word in ("首页", "快讯", "资讯", "直播", "视频", "专题", "活动", "搜索"))}</div><button>寻求报道</button><span>登录</span></div>
<div class="kr-layout-main clearfloat"><div class="main-right"><div class="kr-article"><div class="article-detail-wrapper-box"><div class="article-left-container"><div class="article-content"><div class="article-mian-content"><div class="article-wrapper common-width content articleDetailContent"><h1 class="article-title margin-bottom-20 common-width">{V.title}</h1><div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/699">消费显微镜</a><span class="title-icon-item item-time">·2023年07月04日 12:15</span></div><div class="summary">装备商转产，营地转型。</div>
<div class="common-width margin-bottom-20"><div class="common-width content articleDetailContent kr-rich-text-wrapper"><p class="image-wrapper"><img data-img-size-val="1080,607" src="https://img.kr.example/v2_1.jpg"></p><blockquote><p>本文来自微信公众号<a href="#">“消费显微镜”（ID：xiaofeixwj）</a>，作者：梁半夏，编辑：田七，四十氪经授权发布。</p></blockquote>{"".join(f"<h2>{line}</h2>" if line in ("一顶帐篷的价格曲线", "活下来的营地") else f"<p>{line}</p>" for line in V.body)}</div></div></div>
<div class="article-footer"><p class="article-footer-txt">该文观点仅代表作者本人，四十氪平台仅提供信息存储空间服务。</p><div class="operate"><span>+1</span><span>47</span><a>好文章，需要你的鼓励</a></div></div></div></div></div>
<div class="article-right-container"><div class="author-box"><a>消费显微镜</a><span>特邀作者</span><p>看见消费背后的人</p><div class="author-articles"><h4>最近文章</h4><ul>{items("冰杯是门好生意吗", "县城火锅店的最后一夏")}</ul></div></div><div class="next"><span>下一篇</span><a>新能源车主的第一个冬天</a><p>续航焦虑并没有消失。</p><span>2023-07-04</span></div><div class="hot"><h4>热门文章</h4><ul>{items("大模型创业的冷与热", "一家老牌商场的自救")}</ul></div></div></div></div></div></div>
<div class="kr-footer">关于四十氪 城市合作 寻求报道 我要入驻 投资者关系 © 2011~2023 北京多氪互联科技</div></div></div></body></html>""",
    day="2023-07-04",
    time="12:15",
    origin="消费显微镜",
    authors=("梁半夏",),
    editors=("田七",),
)

# ---------------------------------------------------------------- outside the mainland

W = story(
    "南島線夜車復駛 首班車座無虛席",
    "（島聲社記者沈映月東汐4日電）停駛13個月的南島線夜車今天凌晨復駛，首班車搭載412名旅客，座無虛席，列車上午6時12分準點抵達。",
    "鐵路公司表示，夜車改採翻新客車，每節增設兩處輪椅空間，並重新規劃行李架。票價與停駛前相同，每週五、日各開一班。",
    "從事護理工作的旅客簡小姐受訪時說，夜車讓她下班後不必等到隔天，「睡一覺就到家，省下一晚住宿費」。",
    "鐵路公司營運處長游敬堯指出，停駛期間完成11座橋梁補強與隧道照明更新，未來將視訂票情形，評估加開旅遊旺季班次。（編輯：曾以安）1120504",
)
put(
    "agency of Taiwan, day code at the end",
    W,
    "{T} | 生活 | 島聲社 ISNA",
    f"""<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/Scripts/main.css"></head><body id="article"><header class="mainHeader"><a class="logo" href="/"></a><nav class="navbar"><ul class="mainNav">{items("即時", "政治", "國際", "兩岸", "產經", "證券", "科技", "生活", "社會", "地方", "文化")}</ul></nav><div class="search"><input placeholder="請輸入關鍵字"></div></header>
<div class="wrapper"><main id="jsMainList" class="statement"><div class="breadcrumb"><a>首頁</a> / <a>生活</a></div><div class="centralContent"><h1><span>{W.title}</span></h1>
<div class="timeBox"><div class="updatetime"><span>2023/5/4 14:20</span><span>（5/4 15:01 更新）</span></div><div class="shareBox"><a class="fb">分享 Facebook</a><a class="line">分享 LINE</a><a class="fontsize">字型大小</a></div></div>
<div class="fullPic"><figure class="center"><div class="wrap"><picture><img src="https://imgcdn.isna.example/1.jpg" alt=""></picture></div><figcaption class="picinfo"><span>南島線夜車4日凌晨復駛。島聲社記者沈映月攝 112年5月4日</span></figcaption></figure></div>
<div class="paragraph">{paragraphs(W.body[:2])}<div class="BtnShareGroup"></div>{paragraphs(W.body[2:])}<div class="paragraph bottomShare"><p class="sponsor">加入島聲社LINE好友，隨時掌握最新新聞</p></div></div>
<div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul class="moreArticle-list">{items("鐵道迷連夜排隊買首班票", "橋梁補強工程提前完工", pattern='<li><a href="#"><span>{0}</span></a></li>')}</ul></div><div class="keywordTag"><a>#鐵路</a><a>#夜車</a></div><div class="copyRight">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></div>
<aside class="sidebar"><h2>熱門新聞</h2><ul>{items("梅雨鋒面週日報到", "這款手搖飲停售", "國中會考注意事項")}</ul></aside></main></div><footer><p>關於島聲社 | 訂閱電子報 | 隱私權 | 常見問題</p></footer></body></html>""",
    head='<meta itemprop="datePublished" content="2023-05-04T14:20:00+08:00"><meta itemprop="dateModified" content="2023-05-04T15:01:00+08:00">',
    day="2023-05-04",
    time="14:20",
    origin="島聲社",
    authors=("沈映月",),
    editors=("曾以安",),
)

X = story(
    "青田灣渡輪下月加價逾一成 運輸部門稱已顧及乘客負擔",
    "往來青田灣及舊埗碼頭的渡輪下月1日起加價，成人單程票價由9.6元調整至10.8元，加幅百分之12.5，長者及傷殘人士維持兩元優惠。",
    "運輸部門發言人表示，營辦商過去三年累計虧損逾2千萬元，燃油及維修成本持續上升，當局審批時已顧及乘客負擔能力及公共財政狀況。",
    "青田灣居民關注組批評加幅過高，又指早上班次經常滿座，居民往往要等三班船才能登船，要求營辦商先改善服務再談加價。",
)
put(
    "broadcaster of Hong Kong, a brief",
    X,
    "{T} - 港聲電台",
    f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-TW" lang="zh-TW"><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>{{TAG}}</title>{{HEAD}}</head><body>
<div class="header-top"><a class="logo"></a><ul>{items("電視", "電台", "新聞", "專題", "社區參與")}</ul><div class="lang"><a>EN</a><a>繁</a><a>简</a></div></div><div class="ns2-nav"><ul>{items("主頁", "本地", "大中華", "國際", "財經", "體育", "天氣", "交通消息")}</ul></div>
<div class="container"><div id="maincontent" class="itemPage"><div class="breadcrumbs"><a>新聞</a> &gt; 本地</div><div class="itemHeader"><h2 class="itemTitle">{X.title}</h2><div class="itemInfo"><div class="createddate">2022-05-04 HKT 14:20</div></div></div><div class="itemSharing"><span class="st_facebook">分享這新聞</span><a>Facebook</a><a>WhatsApp</a></div>
<div class="itemBody"><div class="itemSlideShow"><div class="items_content"><img src="https://newsstatic.gs.example/mfile/1.jpg"><div class="detailNewsSlideTitleText">渡輪票價下月調整。（資料圖片）</div></div></div><div class="itemFullText">
{"<br /><br />".join(f"{chr(10)}{line}" for line in X.body)}</div></div></div>
<div class="moreNews"><h3>更多本地新聞</h3><ul>{items("泳灘水質指數公布", "中學文憑試口試安排", pattern='<li><a href="#">{0}</a><span>2022-05-04 HKT 13:55</span></li>')}</ul></div><div class="mostViewed"><h3>最多瀏覽</h3><ol>{items("強烈季候風訊號生效", "隧道收費檢討")}</ol></div></div>
<div class="footer"><p>© 2022 | 關於我們 | 聯絡我們 | 無障礙網頁 | 版權及免責聲明 | 私隱政策</p></div></body></html>""",
    day="2022-05-04",
    time="14:20",
)

Y = story(
    "组屋区重现流动图书车 首月借出五千册",
    "停驶多年的流动图书车上月重新驶入组屋区，首月共接待约3100人次，借出5000余册图书，其中儿童读物占六成。",
    "图书馆管理局受询时说，新一代流动图书车由电动巴士改装，车内藏书约2000册，配备自助借还机和可升降的轮椅踏板，每周轮流停靠12个邻里。",
    "住在绿林邻里的家庭主妇陈美仪（38岁）带着两个孩子第三次登车。她说：“最近的图书馆要转两趟车，现在楼下就能借，孩子每个星期都在等它来。”",
    "管理局也与六所小学和四个乐龄活动中心合作，安排故事时间和数码阅读指导。义工王国梁（67岁）负责用方言给年长者读报，他说：“很多老人家不是不爱看，是眼睛不行了。”",
    "流动图书车最早在上世纪60年代推出，鼎盛时期有八辆车穿行全岛，随着社区图书馆陆续建成，于90年代初停驶。",
    "退休教师刘玉莲（72岁）还记得小时候追着图书车跑的情景。“那时一次只能借两本，我和弟弟换着看，一个晚上就看完了。”",
    "当局将在一年后检讨试验计划，再决定是否增购车辆。",
)
put(
    "daily of Singapore in simplified characters",
    Y,
    "{T} | 南洋早报",
    f"""<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{TAG}}</title>{{HEAD}}<link rel="stylesheet" href="/static/app.css"></head><body class="node-type-article"><header id="navbar"><a class="logo"></a><div class="edition"><a>新加坡</a><a>中国</a></div><ul class="menu">{items("即时", "新闻", "财经", "观点", "生活", "娱乐", "体育", "视频", "播客", "早报订户")}</ul><a>登录</a><a>订阅</a></header>
<div class="container"><ol class="breadcrumb"><li><a>首页</a></li><li><a>新闻</a></li><li><a>新加坡</a></li></ol><article id="node-1128811"><h1 class="article-title">{Y.title}</h1><div class="article-byline-wrap"><span class="article-byline">文 / <a href="/byline/lin-si-hui">林思慧</a></span> <span class="article-source">来自 / <a>南洋早报</a></span></div><div class="story-postdate">发布 / 2021年3月15日 8:41 PM</div>
<div class="article-tools"><a>字体大小：小 中 大</a><a class="fb"></a><a class="wa"></a><a>收藏</a></div><figure class="inline-figure"><img src="https://static.nyzb.example/1.jpg"><figcaption class="inline-figure-caption"><span class="caption">绿林邻里的居民登上流动图书车选书。</span><span class="credit">（陈福洲摄）</span></figcaption></figure>
<div class="article-content-rawhtml" id="article-body">{paragraphs(Y.body[:2])}<div id="dfp-ad-imu1" class="dfp-tag-wrapper"><script>googletag.cmd.push(0)</script></div>{paragraphs(Y.body[2:])}</div>
<div class="tags"><a>图书馆</a><a>组屋</a><a>阅读</a></div><div class="newsletter"><p>订阅《南洋早报》电邮，每天精选新闻送到您的信箱</p><input placeholder="电邮地址"></div><section class="recommend"><h2>您也可能感兴趣……</h2><ul>{items("邻里小贩中心翻新后重开", "地铁新线路试乘")}</ul></section></article>
<aside><h2>热门</h2><ol>{items("本地新增病例", "拥车证成价走低", "学校假期活动一览")}</ol></aside></div><footer><p>南洋报业控股有限公司版权所有（公司登记号：198400099E）</p><p>联系我们 隐私政策 使用条款</p></footer></body></html>""",
    head='<meta property="article:published_time" content="2021-03-15T20:41:00+08:00">',
    day="2021-03-15",
    time="20:41",
    origin="南洋早报",
    authors=("林思慧",),
)

Z = story(
    "气候变化：高山冰川消退，护林人与牧民的下一个冬天",
    "在海拔四千三百米的冰舌前，护林人才让把一根涂红的木桩敲进碎石里。三年前他在同一个地方敲下第一根，如今冰已经退到了九十米开外。",
    "“小时候过河要骑马，现在穿着鞋就走过去了。”他说。",
    "冰川学者指出，过去二十年，这一带的冰川面积缩小了约四分之一。融水一度让河流变得丰沛，但研究人员警告，水量的“峰值”可能已经过去。",
    "草场在变",
    "牧民拉毛一家的夏季草场里，三眼泉水去年干了两眼。他们把羊群从四百只减到二百六十只，每天要多走两个小时找水。",
    "当地政府近年推行草场轮牧和生态补偿，每亩每年补贴约7元人民币。拉毛说，钱能买饲料，但买不来泉水。",
    "留下还是离开",
    "社会学者杜若兰（Ruolan Du）长期研究高原移民。她认为，气候只是推动人们离开的因素之一，教育和医疗同样重要，“真正的问题是，他们离开以后谁来照看这些山”。",
    "才让没有打算走。今年冬天来临前，他还要再敲下十二根木桩。",
)
put(
    "Chinese service of a broadcaster overseas, figures between the paragraphs",
    Z,
    "{T} - 环声中文网",
    f"""<!DOCTYPE html><html lang="zh-hans" dir="ltr"><head><meta charset="utf-8"/><title>{{TAG}}</title>{{HEAD}}</head><body><div id="root"><header role="banner"><a href="#content" class="skip-link">跳过此内容继续阅读</a><div class="brand"><a><span>环声中文网</span></a></div><nav role="navigation"><ul class="hs-1qevtow">{items("主页", "国际", "两岸", "香港", "英国", "经济", "视频", "科技")}</ul></nav></header>
<div class="hs-irdbz7"><main role="main" class="hs-fa0wmp"><div class="hs-1151pbn"><h1 class="hs-1tk77pb" id="content" tabindex="-1">{Z.title}</h1></div>
<figure class="hs-1qn0xuy"><div class="hs-189y18v"><img src="https://ichef.hs.example/news/640/1.jpg" alt="冰川前的木桩"/><p class="hs-1vj66qc" role="text"><span class="visually-hidden">图像来源，</span>HUANSHENG/LI CHEN</p></div><figcaption class="hs-17f2gy"><span class="visually-hidden">图像加注文字，</span><p>冰舌前的红色木桩标记着逐年后退的边缘</p></figcaption></figure>
<section role="region" aria-labelledby="article-byline"><strong id="article-byline" class="visually-hidden">Article Information</strong><ul role="list" class="hs-a8zdmv"><li role="listitem"><span class="visually-hidden">作者, </span><span class="hs-ntqpxl">纪岚</span></li><li role="listitem"><span class="visually-hidden">职务, </span><span>特约撰稿人</span></li></ul></section>
<div class="hs-wb74my"><time datetime="2023-11-21" class="hs-4mrc1d">2023年11月21日</time></div>
{"".join(f'<h2 class="hs-1vrmrvd" tabindex="-1">{line}</h2>' if len(line) < 7 else f'<div dir="ltr" class="hs-19j92fr"><p class="hs-cc9cwk">{line}</p></div>' for line in Z.body[:6])}<figure class="hs-1qn0xuy"><img src="https://ichef.hs.example/news/640/2.jpg"/><p class="hs-1vj66qc"><span class="visually-hidden">图像来源，</span>GETTY IMAGES</p><figcaption><span class="visually-hidden">图像加注文字，</span><p>牧民每天要多走两个小时找水</p></figcaption></figure>{"".join(f'<h2 class="hs-1vrmrvd" tabindex="-1">{line}</h2>' if len(line) < 7 else f'<div dir="ltr" class="hs-19j92fr"><p class="hs-cc9cwk">{line}</p></div>' for line in Z.body[6:])}
<section role="region" class="hs-1fnwjnb" aria-label="related topics"><h2>更多相关内容</h2><ul>{items("环境", "气候变化", "社会")}</ul></section></div></main>
<section data-e2e="top-stories"><h2>头条新闻</h2><ul>{items("气候峰会前的三个悬念", "一座煤城的转身", pattern='<li><h3><a href="#">{0}</a></h3><time datetime="2023-11-20">2023年11月20日</time></li>')}</ul></section><section data-e2e="most-read"><h2>热读</h2><ol>{items("他们为什么不结婚", "海底电缆之争")}</ol></section></div>
<footer role="contentinfo"><ul>{items("使用条款", "隐私政策", "Cookies", "联系环声")}</ul><p>© 2023 环声。 环声对外部网站内容不负责任。</p></footer></div></body></html>""",
    head='<meta name="article:published_time" content="2023-11-21T05:13:44.000Z"/>',
    day="2023-11-21",
    authors=("纪岚",),
)
