"""A twenty-fifth album of pages, Chinese-language media: papers, broadcasters, portals, accounts, written without sight of the rules.

Corrected after the first run: the mark of the end glued to a paragraph is no text; an account writes from a real province.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from functools import partial

from shapes import Album, indented, paragraphs, story

TWENTYFIFTH_MEDIA = Album()
add = TWENTYFIFTH_MEDIA.add


def links(*titles: str, pattern: str = '<li><a href="#" target="_blank">{0}</a></li>') -> str:
    return "".join(pattern.format(title) for title in titles)


def dated(*items: tuple[str, str], pattern: str = '<li><a href="#">{0}</a><span>{1}</span></li>') -> str:
    return "".join(pattern.format(*item) for item in items)


def whole(language: str, title: str, middle: str, head: str, body: str = "", lang: str = "zh-CN") -> str:
    """A page that brings everything of its body with it."""
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>\n{head}</head>\n<body{body}>\n{middle}\n</body></html>'


def old(language: str, title: str, middle: str, head: str) -> str:
    """A page of the years of tables."""
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>\n{head}</head>\n<body>\n{middle}\n</body></html>'


# ------------------------------------------------------------------ papers

PARTY = story(
    "十年护一湖 鹭鸟满汀洲",
    "谷雨前后，雁湖的水面一天比一天热闹。清晨5点半，护鸟员褚大有划着小木船进了芦苇荡，望远镜里，两百多只白鹭正贴着水面飞。",
    "“十年前哪敢想？那会儿湖里全是围网，水是绿的，隔着二里地都能闻到腥味。”褚大有今年61岁，过去是湖区最大的养殖户之一，名下有三百亩围网。",
    "雁湖位于岭西省棠州市东部，水域面积87平方公里，是棠州百万居民的饮用水源地。上世纪九十年代起，围网养殖迅速扩张，高峰时占到湖面的六成，水质一度降到劣Ⅴ类。",
    "2014年，棠州启动雁湖退养还湖。拆网容易，渔民怎么办？市里算了三笔账：一笔补偿账，每亩围网补助4200元；一笔就业账，聘请312名渔民转为护鸟员、保洁员和水文观测员；一笔长远账，在湖外建起1.1万亩循环水养殖基地，渔民可以优先入股。",
    "“一开始我也想不通。”褚大有坦言，签字那天他在湖边坐了一夜。如今，他每月护鸟工资2600元，加上养殖基地的分红，一年收入9万多元，不比从前少。",
    "湖清了，来的不只是鸟。记者在湖东的白鹭村看到，闲置农房改成了观鸟驿站，墙上挂着村民自己拍的照片。驿站负责人钮晓雯说，去年村里接待观鸟游客3.7万人次，仅望远镜租赁一项就收入18万元。",
    "棠州市生态环境局的监测显示，雁湖水质已连续5年稳定在Ⅲ类，记录到的鸟类从46种增加到173种，其中国家重点保护鸟类21种。",
    "傍晚，褚大有在巡护本上写下当天的数字：白鹭231只，夜鹭58只，新见黑翅长脚鹬4只。合上本子，他说，明天还得早点来，“有一窝小鹭该出壳了”。",
)
add(
    "party paper's site, people-like frame",
    PARTY,
    "{T}--岭西频道--岭西日报网",
    f"""<div class="layout top_nav cf"><div class="fl"><a href="/">岭西日报网</a><a>客户端</a><a>数字报</a><a>留言板</a></div><div class="fr"><a>登录</a> | <a>注册</a></div></div>
<div class="layout logo_line"><a href="/"><img src="/img/2022/logo.png" alt="岭西日报网"></a><ul class="nav_sub">{links("时政", "评论", "市州", "经济", "文化", "生态", "健康", "视频", "专题")}</ul></div>
<div class="layout route cf" id="rwb_navpath"><a class="clink" href="/">岭西日报网</a>&gt;&gt;<a class="clink" href="/sz/">市州</a>&gt;&gt;<a class="clink">棠州</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre">雁湖退养还湖见闻</h3><h1>{PARTY.title}</h1><h4 class="sub" style="display: none;"></h4><div class="author cf">本报记者 宋砚秋 程 渡</div>
<div class="channel cf"><div class="col-1-1 fl">2024年04月18日06:42 | 来源：<a href="http://epaper.lxrb.example/html/2024-04/18/content_2.htm" target="_blank">岭西日报</a></div><div class="col-1-2 fr"><span class="rm_type"><img src="/img/icon_type.png" alt=""><i>小字号</i></span></div></div>
<div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div><div class="box_pic"></div>
{"".join(f"<p>{chr(10)}	{x}</p>" for x in PARTY.body)}
<p></p><p><span id="paper_num">《 岭西日报 》（ 2024年04月18日 03 版）</span></p><div class="edit cf">(责编：游思远、柯蓝)</div><div class="tjewm cf"><span><img src="/qr/1.jpg" alt="关注公众号：岭西日报">关注公众号：岭西日报</span></div><p class="paper_num"><em>分享让更多人看到</em></p></div>
<div class="rm_relevant cf"><h5><span></span>推荐阅读</h5><dl class="cf"><dt><a>全省春灌用水调度会召开</a></dt><dd><a>岭西日报棠州4月17日电 （记者祁连）记者从省水利厅获悉，今年春灌期间全省计划供水21亿立方米……</a></dd></dl><dl class="cf"><dt><a>棠州至鹤汀城际铁路开始铺轨</a></dt><dd><a>4月16日上午，随着第一对500米长钢轨缓缓落位……</a></dd></dl></div></div>
<div class="col col-2 fr"><div class="title">热门排行</div><ol class="rank">{links("岭西公布首批传统名菜目录", "省博物馆周一不再闭馆", "多条省道五一前完成养护", "这所乡村小学有支交响乐队")}</ol><div class="title">客户端下载</div><img src="/qr/app.png"></div></div>
<div class="layout link_box"><b>友情链接</b> <a>新华网</a> <a>人民网</a> <a>中新网</a> <a>岭西发布</a> <a>棠州日报网</a> <a>鹤汀新闻网</a></div><div class="gotop" style="display:none"><a>分享</a><a>评论</a><a>返回顶部</a></div>
<div class="foot"><p><a>报社概况</a> | <a>广告服务</a> | <a>法律顾问</a> | <a>联系我们</a></p><p>互联网新闻信息服务许可证9912017001　某ICP备05000117号</p><p class="copyright">岭 西 日 报 社 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div><script src="/js/stat.js"></script>""",
    head='<meta name="publishdate" content="2024-04-18"><meta name="author" content="110482"><meta name="source" content="来源：岭西日报"><meta name="keywords" content="雁湖 退养还湖"><link href="/css/2022/page.css" rel="stylesheet">',
    build=whole,
    day="2024-04-18",
    time="06:42",
    origin="岭西日报",
    authors=("宋砚秋", "程渡"),
    editors=("游思远", "柯蓝"),
)

EPAPER = story(
    "老街修鞋匠教出二十四个徒弟",
    "棠州晚报讯（记者 骆小满 文/图）修了42年鞋，戚长根的摊位一直在油坊街7号的屋檐下。不同的是，最近两年，摊位旁总坐着几个年轻人，手里捏着锥子和麻线，跟他学手艺。",
    "“来，线要从里往外拉，拉紧了再打结。”昨日上午，记者见到戚长根时，他正教一名大学生给皮鞋换底。这已经是他收的第24个徒弟，全部免费。",
    "戚长根今年63岁，左腿有残疾，21岁起学修鞋。前年，女儿把他修鞋的视频发到网上，没想到有十几万人观看，不少人留言想学。社区得知后，腾出一间8平方米的小屋，挂上“长根修鞋课堂”的牌子。",
    "徒弟里有退休工人，也有在校学生。学成后，有3人在小区里开起了修补铺。其中一位叫费小曼的听障姑娘，如今每月能挣三千多元。",
    "“手艺不能带进棺材里。”戚长根说，只要手还拿得稳锥子，课堂就一直开下去。",
)
add(
    "evening paper's Founder e-paper",
    EPAPER,
    "棠州晚报多媒体数字报-{T}",
    f"""<table border="0" cellspacing="0" cellpadding="0" width="1000" align="center"><tr><td colspan="2" class="top"><img src="../../../res/1/logo.jpg"><span class="riqi">棠州晚报　2022年08月16日　星期二</span><a href="#">往期回顾</a><a href="#">版面导航</a><a href="#">标题导航</a></td></tr>
<tr><td width="350" valign="top"><div class="pic"><img src="../../../res/1/page/A06.jpg" usemap="#PagePicMap" border="0"><map name="PagePicMap"><area coords="10,20,300,220" shape="polygon" href="content_30117.htm"></map></div><table class="bmdh"><tr><td><strong>第A06版：社会</strong></td><td><a href="node_6.htm">上一版</a> <a href="node_8.htm">下一版</a></td></tr></table><ul class="btlist"><li><a href="content_30117.htm">{EPAPER.title}</a></li><li><a href="content_30118.htm">高温天里的送水工</a></li><li><a href="content_30119.htm">遗失声明</a></li><li><a href="content_30120.htm">广告</a></li></ul></td>
<td valign="top"><div class="tools"><a href="#">上一篇</a> <a href="#">下一篇</a> 　放大<img src="../../../res/fd.gif"> 缩小<img src="../../../res/sx.gif"> 默认</div>
<table width="100%"><tbody><tr><td class="yinti" align="center">油坊街屋檐下坚守42年</td></tr><tr><td class="bt1" align="center"><strong>{EPAPER.title}</strong></td></tr><tr><td class="bt2" align="center">社区腾出小屋开起“长根修鞋课堂”</td></tr></tbody></table>
<table align="center"><tr><td><img src="../../../res/1/20220816/84211660.jpg"></td></tr><tr><td class="tpsm">戚长根（左）在指导徒弟走线。</td></tr></table>
<div id="ozoom" class="content"><founder-content><!--enpcontent-->{indented(EPAPER.body)}<!--/enpcontent--></founder-content></div>
<div class="dibu"><a>上一篇</a> <a>下一篇</a></div></td></tr><tr><td colspan="2" class="bq">棠州晚报社版权所有，未经书面授权，不得复制或建立镜像　某ICP备05000213号</td></tr></table><script type="text/javascript" src="../../../res/1/menu.js"></script>""",
    head='<meta name="Generator" content="FounderEpaper"><link href="../../../res/1/style.css" rel="stylesheet" type="text/css" />',
    build=old,
    day="2022-08-16",
    origin="棠州晚报",
    authors=("骆小满",),
)

INDUSTRY = story(
    "朔北首条竹基复合管生产线投产",
    "6月14日，朔北省首条竹基复合管生产线在雁坡县投产。生产线由雁坡青禾竹业有限公司投资1.26亿元建设，年产竹基复合管3万吨，可消化竹材6.5万吨。",
    "竹基复合管以竹篾为主要原料，经连续缠绕成型，具有质量轻、耐腐蚀、保温性好等特点，可用于农田灌溉、市政给排水等领域，单位造价比同规格钢管低约两成。",
    "据青禾竹业总经理岑望介绍，过去当地毛竹多以原竹出售，每吨仅520元左右；生产线投产后，企业与7个乡镇签订保底收购协议，收购价提高到每吨680元，预计带动3100户竹农增收。",
    "雁坡县有竹林42万亩，近年来先后引进竹材加工企业19家。县林业局负责人表示，将加快修建竹林道路，推广机械化采伐，力争3年内全县竹产业产值突破30亿元。",
)
add(
    "trade paper's site",
    INDUSTRY,
    "{T} - 中国竹藤报网",
    f"""<div class="zt-top"><div class="w1000"><span id="nowdate"></span><a href="#">设为首页</a><a href="#">加入收藏</a><a href="#">投稿邮箱</a></div></div>
<div class="zt-logo w1000"><img src="/static/zt/logo.gif" alt="中国竹藤报"><form><input type="text" name="kw" value="请输入关键词"><input type="submit" value="搜索"></form></div>
<ul class="zt-nav">{links("首页", "要闻", "地方", "产业", "科技", "市场", "文化", "展会", "电子报")}</ul>
<div class="w1000 zt-pos">您当前的位置：<a>首页</a> &gt; <a>地方</a> &gt; 正文</div>
<div class="w1000 zt-main"><div class="zt-left"><h2 class="zt-title">{INDUSTRY.title}</h2><div class="zt-info"><span>日期：2023-06-16</span>　<span>来源：中国竹藤报</span>　<span>作者：柏舟 田小禾</span>　<span>浏览：<em id="hits">873</em>次</span></div>
<div class="zt-content" id="content"><p style="text-align:center"><img src="/upload/20230616/1.jpg" width="600"></p><p style="text-align:center;font-family:楷体">生产线上，工人正在检查竹篾缠绕情况。　田小禾　摄</p>{indented(INDUSTRY.body)}</div>
<div class="zt-share"><div class="bdsharebuttonbox"><a class="bds_more">分享到：</a><a class="bds_weixin"></a><a class="bds_tsina"></a></div></div>
<div class="zt-prev"><p>上一篇：<a>竹缠绕技术标准研讨会召开</a></p><p>下一篇：<a>藤编非遗工坊走进校园</a></p></div>
<div class="zt-copy"><b>版权声明：</b>凡本网注明“来源：中国竹藤报”的作品，版权均属本报所有，转载请注明出处。</div></div>
<div class="zt-right"><h3>点击排行</h3><ul>{dated(("竹材价格指数周报", "06-12"), ("八部门支持竹产业发展", "06-08"), ("鲜笋进入尾市", "06-05"))}</ul><h3>电子报</h3><a><img src="/static/zt/ep.jpg"></a></div></div>
<div class="w1000 zt-link"><span>友情链接：</span><a>国际竹藤展览网</a><a>中国林业信息</a><a>岭西林业厅</a></div><div class="zt-float"><a href="javascript:closeAd()">关闭</a><img src="/ad/float.gif"></div>
<div class="zt-foot"><p>主管：中国竹藤产业联合会　主办：中国竹藤报社</p><p>国内统一刊号：CN11-0000　邮发代号：1-000　某ICP备09000071号-2</p></div>""",
    build=whole,
    day="2023-06-16",
    origin="中国竹藤报",
    authors=("柏舟", "田小禾"),
)

THEORY = story(
    "以乡村阅读涵养文明乡风",
    "一座村庄的气质，往往藏在它的书架上。近年来，各地农家书屋从“建起来”走向“用起来”，乡村阅读日益成为农民精神生活的重要组成部分。让书香浸润乡土，对于涵养文明乡风、推动乡村文化振兴具有基础性意义。",
    "乡村阅读要贴近农民的真实需求。一些地方的书屋门可罗雀，并不是农民不爱读书，而是书不对路。调查表明，农民最希望读到的是种养技术、法律常识、子女教育和地方文史类图书。配书应当由“给什么读什么”转变为“要什么配什么”，把选书权交给读者。",
    "乡村阅读要融入乡土生活。晒谷场上的故事会、祠堂里的诵读班、赶集日的流动书车，都是农民喜闻乐见的形式。把阅读与农时、节俗、乡约结合起来，书本上的道理才能变成日用而不觉的规矩。",
    "乡村阅读要依靠带头人。实践中，凡是书屋办得好的村子，几乎都有一位热心人：或是退休教师，或是返乡青年，或是村里的老支书。应当完善激励机制，为乡村阅读推广人提供培训和必要的补贴，让他们干得安心、走得长远。",
    "乡村阅读还要用好数字技术。有声书、短视频讲书降低了阅读的门槛，尤其受到老年人和留守儿童的欢迎。同时也要看到，屏幕不能替代书页，数字资源应当成为引导人们走进书屋的桥梁。",
    "“耕读传家久，诗书继世长。”千百年来，耕与读共同塑造了中国人的精神世界。把乡村阅读这件小事做实做久，就能为乡村全面振兴积蓄更基本、更深沉、更持久的力量。",
)
add(
    "theory channel of a national daily's site",
    THEORY,
    "{T}_理论频道_明理网",
    f"""<div class="m-headtop"><div class="wrapper"><a href="/">明理网首页</a><a>时政</a><a>国际</a><a>时评</a><a>理论</a><a>文化</a><a>科技</a><a>教育</a><a>生活</a><a class="r">邮箱</a></div></div>
<div class="g-main clearfix"><div class="m-crumbs"><a>首页</a>&gt; <a>理论频道</a>&gt; <a>原创评论</a> &gt; 正文</div>
<div class="g-content"><h1 class="u-title">
    {THEORY.title}
</h1>
<div class="m-contentmsg"><span class="m-con-source">来源：<a href="http://epaper.mlrb.example/" target="_blank">明理日报</a></span><span class="m-con-time">2022-10-20 05:10</span><span class="m-con-author"></span><div class="m-tips-code"></div></div>
<div class="u-mainText" id="article_inbox"><p>　　作者：裴望舒（岭西大学文学与新闻传播学院教授）</p>{indented(THEORY.body)}<p>　　《明理日报》（ 2022年10月20日 06版）</p>
<div class="m-zbTool liability">[ 责编：尹青禾 ]</div></div>
<div class="m-articleBtm"><div class="share">阅读剩余全文（<span></span>）</div></div></div>
<div class="g-right"><div class="u-tit">相关阅读</div><ul>{links("让传统节日“活”在当下", "以法治护航乡村治理", "数字时代更需要深度阅读")}</ul><div class="u-tit">独家策划</div><a><img src="/img/zt.jpg"><p>一周理论热点</p></a></div></div>
<div class="m-phone-share"><p>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。</p><img src="/qr/ml.png"></div><div class="m-link"><a>光影</a><a>专栏</a><a>讲坛</a><a>图书推荐</a></div>
<div class="m-footer"><a>关于明理网</a> | <a>报网动态</a> | <a>联系我们</a> | <a>法律声明</a><p>明理网版权所有　某公网安备 99010102000018号</p></div>""",
    head='<meta name="author" content="尹青禾"><meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="contentid" content="36097121"><meta name="publishdate" content="2022-10-20"><meta name="source" content="明理日报">',
    build=whole,
    day="2022-10-20",
    time="05:10",
    origin="明理日报",
    authors=("裴望舒",),
    editors=("尹青禾",),
)

# ------------------------------------------------------------- news portals

PROV = story(
    "朔宁：暖心食堂开进工地 一荤两素十二元",
    "新华社朔宁11月8日电（记者沈抱朴、马一鸣）中午11点40分，朔宁市地铁4号线工地的电铃一响，工人们摘下安全帽，走进板房边的“暖心食堂”。番茄炖牛肉、蒜蓉菜心、麻婆豆腐，米饭管够，一份12元。",
    "“以前要么啃馒头，要么走两站地去吃盒饭，饭到嘴边都凉了。”钢筋工门建国说，食堂开张后，他中午还能多睡半小时。",
    "朔宁市今年在建重点工程47个，一线建设者超过6万人。针对工地用餐难、用餐贵，市总工会联合住建部门引入12家餐饮企业，在工地集中的片区设立暖心食堂，工会给予每餐3元补贴。",
    "食堂实行明厨亮灶，后厨画面接入市场监管平台，食材每日公示。为照顾不同地方工人的口味，每家食堂每周至少推出3个地方菜窗口。",
    "截至10月底，朔宁市已建成暖心食堂31家，日均供餐1.4万份。市总工会有关负责人表示，下一步将探索错峰供应夜餐，让上夜班的工人也能吃上热乎饭。",
)
add(
    "provincial news portal, a text of the national agency",
    PROV,
    "{T}_朔北新闻网",
    f"""<div class="xw-head"><div class="xw-w"><a class="xw-logo" href="/"><img src="/2020/images/logo.png"></a><ul class="xw-nav">{links("首页", "朔北", "国内", "国际", "理论", "评论", "社会", "图片", "问政")}</ul><div class="xw-day">新闻热线：0000-8880110</div></div></div>
<div class="xw-w"><div class="xw-path"><a href="/">朔北新闻网</a> &gt; <a href="/gn/">国内</a></div>
<div class="xw-article"><h1>{PROV.title}</h1><div class="xw-msg"><span>2023-11-09 08:15:33</span><span>来源：新华网</span><span class="xw-r">打印本页</span><span class="xw-r">字号：<a>T小</a><a>T大</a></span></div>
<div class="xw-text">{"".join(f"<p>　　{x}</p>" for x in PROV.body)}<p>　　（完）</p></div>
<div class="xw-editor">[责任编辑：乔安]</div><div class="xw-jc"><a>【纠错】</a></div>
<div class="xw-ewm"><img src="/2020/images/wx.jpg"><p>朔北新闻网微信</p><img src="/2020/images/dy.jpg"><p>朔北新闻网抖音</p></div>
<div class="xw-rel"><h3>相关新闻</h3><ul>{dated(("朔宁地铁4号线首个车站封顶", "2023-10-30"), ("全省农民工工资支付专项检查启动", "2023-10-25"))}</ul></div></div>
<div class="xw-side"><h3>新闻排行</h3><ol>{links("雁坡秋果大丰收", "朔北新增三处国家湿地公园", "首场冬季招聘会周六举行", "供暖季热线公布")}</ol></div></div>
<div class="xw-link"><h3>媒体矩阵</h3><a>朔北日报</a><a>朔北晚报</a><a>朔北农民报</a><a>朔北客户端</a></div><div class="xw-float"><a>留言</a><a>爆料</a><a>TOP</a></div>
<div class="xw-foot">朔北新闻网版权所有 Copyright 2003-2023 互联网新闻信息服务许可证：99220180003　增值电信业务许可证：朔B2-20040003</div>""",
    head='<meta name="description" content="朔宁市在工地集中的片区设立暖心食堂"><link rel="stylesheet" href="/2020/css/detail.css">',
    build=whole,
    day="2023-11-09",
    time="08:15",
    origin="新华网",
    authors=("沈抱朴", "马一鸣"),
    editors=("乔安",),
)

CITY = story(
    "鹤汀老旧小区加装电梯突破800部",
    "鹤汀日报讯（全媒体记者 滕也 通讯员 芮晓光 曾可）9月26日，家住鹤汀市南湖区纺织二村的米奶奶第一次坐着电梯下楼买菜。随着这部电梯启用，鹤汀市老旧小区加装电梯总数达到803部。",
    "纺织二村建于1986年，60岁以上居民占四成多。去年年底，社区党委牵头成立加梯议事会，前后开了11次会，逐户算清费用分摊和采光影响，最终3号楼12户居民全部签字同意。",
    "“最难的不是钱，是一楼住户的心结。”社区书记苗青说，议事会请来设计师修改方案，把井道外移了0.8米，又由受益住户出资为一楼做了防水，问题迎刃而解。",
    "市住房和城乡建设局介绍，鹤汀对加装电梯实行“一窗受理、并联审批”，审批时限压缩到7个工作日，每部电梯财政补助15万元，业主还可以提取住房公积金支付个人分摊部分。",
    "下一步，鹤汀将试点“整小区成片加装”，由平台公司统一设计、统一施工、统一维保，计划明年底前再加装300部。",
)
add(
    "city news portal of the daily's group",
    CITY,
    "{T}-鹤汀新闻网-鹤汀市唯一重点新闻门户",
    f"""<div id="top_bar"><div class="wrap"><a>手机版</a><a>鹤汀日报数字报</a><a>鹤汀晚报数字报</a><a>鹤汀论坛</a></div></div>
<div class="wrap header"><img src="http://www.htnews.example/images/logo2019.png"><div class="ad1"><script>document.write('<img src="/ad/468.jpg">')</script></div></div>
<div class="wrap menu"><a>首页</a>|<a>鹤汀</a>|<a>时政</a>|<a>民生</a>|<a>经济</a>|<a>县区</a>|<a>教育</a>|<a>健康</a>|<a>房产</a>|<a>汽车</a></div>
<div class="wrap"><div class="local">当前位置：<a>首页</a> → <a>鹤汀新闻</a> → <a>民生</a></div>
<div class="lt"><div class="biaoti"><h1>{CITY.title}</h1></div><div class="laiyuan">2021-09-27 10:05:12　来源：鹤汀新闻网-鹤汀日报　<span id="pl"></span>　[ <a>我要评论</a> ]</div>
<div class="daodu"><strong>导读：</strong>随着纺织二村3号楼电梯启用，鹤汀市老旧小区加装电梯总数达到803部。</div>
<div class="nr" id="cont"><!--content start-->{paragraphs(CITY.body)}<!--content end--></div>
<div class="bj">【编辑：郁东篱】</div><div class="sm">凡本网注明“来源：鹤汀新闻网”的所有作品，均为本网合法拥有版权或有权使用的作品，未经本网授权不得转载、摘编。</div>
<div class="hot2"><b>相关链接</b><ul>{links("加装电梯怎么申请？看这张图", "南湖区新建口袋公园16处", "纺织二村的邻里节")}</ul></div></div>
<div class="rt"><div class="tt">今日头条</div><ul>{links("鹤汀港集装箱吞吐量创新高", "国庆假期天气抢先看", "湿地公园夜游开放")}</ul><div class="tt">鹤汀网视</div><img src="/pic/v1.jpg"><p>航拍秋日南湖</p></div></div>
<div class="wrap yqlj"><select><option>县区媒体</option><option>南湖区</option><option>北港区</option></select><select><option>省内媒体</option><option>岭西日报</option></select></div><div class="comment_box"><p>网友评论 文明上网，理性发言</p><textarea></textarea><input type="button" value="发表"></div>
<div class="wrap bottom">鹤汀报业传媒集团主办　新闻爆料：0000-2228000　违法和不良信息举报：0000-2228111<br>某ICP备05000091号　Copyright © 2001-2021 htnews.example</div>""",
    head='<meta name="Keywords" content="加装电梯,老旧小区"><script src="/js/jquery-1.8.3.min.js"></script>',
    build=whole,
    day="2021-09-27",
    time="10:05",
    origin="鹤汀新闻网-鹤汀日报",
    authors=("滕也", "芮晓光", "曾可"),
    editors=("郁东篱",),
)

REDNET = story(
    "青湄：端午龙舟赛“村味”十足",
    "湄川网青湄6月10日讯（通讯员 殷实 记者 向小川）“左满舵，一二、一二！”6月10日下午，青湄市渔溪镇龙舟邀请赛在渔溪河开赛，沿岸十里八乡的1.5万名群众早早占好位置，呐喊声盖过了锣鼓声。",
    "参赛的22支队伍全部由村民组成，年纪最大的鼓手67岁，最小的划手18岁。比赛不设奖金，冠军队的奖品是一头扎着红绸的本地黑猪，亚军和季军分别得到两只羊和二十只鸭。",
    "“为了这头猪，我们练了一个多月。”夺冠的上洲村队队长向茂林抹着汗说，按照老规矩，当晚全村就在祠堂前摆“龙船饭”。",
    "渔溪镇龙舟赛始于清代，中断二十余年后于2016年恢复。镇党委书记柳如川介绍，今年比赛期间，镇上的民宿全部订满，渔溪腌鱼、米粑等特产销售额预计超过200万元。",
)
add(
    "provincial portal with writer and editor in the line",
    REDNET,
    "{T} - 青湄频道 - 湄川网",
    f"""<div class="mc-top"><a class="logo" href="https://www.mcnet.example"></a><div class="mc-channel">青湄站</div><ul>{links("站点首页", "时政", "民生", "乡村", "文旅", "视频", "专题")}</ul></div>
<div class="mc-container"><div class="crumbs"><span>当前位置：</span><a>湄川网青湄站</a> / <a>文旅</a> / 正文</div>
<h1 class="m_title_1">{REDNET.title}</h1><div class="message"><span class="m_i">来源：湄川网</span><span class="m_i">作者：向小川</span><span class="m_i">编辑：符一凡</span><span class="m_i">2020-06-10 19:22:41</span><div class="share_left">分享到</div></div>
<article class="m_l_text"><p style="text-align:center"><img src="https://img.mcnet.example/2020/6/10/1.jpg"></p><p style="text-align:center">（龙舟竞渡现场。）</p>{indented(REDNET.body)}<p>　　来源：湄川网</p><p>　　作者：向小川</p><p>　　编辑：符一凡</p></article>
<div class="m_copy"><p>本文为<a>青湄站</a>原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：https://qm.mcnet.example/content/2020/06/10/7412.html</p></div>
<div class="m_read"><h4>阅读下一篇</h4><ul>{links("青湄夏粮收购全面启动", "渔溪镇：小腌鱼做成大产业")}</ul></div>
<div class="m_back"><a>返回湄川网首页</a> <a>返回青湄站首页</a></div></div>
<div class="mc-side"><h3>青湄头条</h3><ul>{links("全市招商引资推进会召开", "渔溪镇防溺水巡查上岗", "青湄高铁站改造提速")}</ul><h3>湄川策划</h3><img src="/zt/1.png"></div><div class="qrcode-box"><img src="/qr.png"><p>扫码下载湄川客户端</p></div>
<div class="mc-foot">主办：湄川网　青湄市委宣传部指导　网站备案：某ICP备05000033号</div>""",
    head='<meta name="viewport" content="width=device-width"><meta property="og:title" content="青湄：端午龙舟赛“村味”十足">',
    build=whole,
    day="2020-06-10",
    time="19:22",
    origin="湄川网",
    authors=("向小川", "殷实"),
    editors=("符一凡",),
)

AGENCY = story(
    "青湄陶瓷跨境电商产业园开园 首日签约6.3亿元",
    "华讯网青湄4月30日电 (通讯员 韦清越 记者 裘继明)青湄陶瓷跨境电商产业园30日开园，首日签约项目21个，签约金额6.3亿元人民币，来自东南亚、中东、拉美等地的60余名采购商到场考察。",
    "青湄有1200余年制瓷历史，现有陶瓷企业730余家，日用陶瓷年产量约占中国的一成。受传统外贸渠道收窄影响，近年来当地企业加快转向跨境电商，2024年陶瓷跨境电商出口额达28.7亿元，同比增长41.5%。",
    "开园的产业园占地220亩，设有选品中心、直播基地、海外仓服务站和设计研发中心，为企业提供报关、结汇、物流、知识产权等一站式服务，首批入驻企业87家。",
    "“我们在这里可以同时看几百家工厂的样品，当天就能打样。”马来西亚采购商陈伟良说，他计划把青湄釉下彩餐具引入吉隆坡的连锁餐厅。",
    "青湄市商务局局长荀立表示，未来3年，当地将培育年出口额超亿元的陶瓷电商企业10家以上，并在吉隆坡、迪拜等地布局公共海外仓。(完)",
)
add(
    "agency's regional branch",
    AGENCY,
    "{T}-华讯网·岭西",
    f"""<div class="top-nav"><div class="nav-in"><a href="http://www.huaxun.example">华讯网首页</a><span>|</span><a>客户端</a><a>邮箱</a></div></div>
<div class="header"><a href="/"><img src="/tpl/lx/logo.jpg" alt="华讯网岭西"></a><div class="nav2">{links("首页", "岭西要闻", "时政", "经济", "社会", "文旅", "侨务", "图片", "视频", pattern='<a href="#">{0}</a>')}</div></div>
<div class="main-box"><div class="main-l"><div class="dqwz">您的位置：<a>首页</a>→<a>经济</a>→正文</div>
<h1 class="con-title">{AGENCY.title}</h1><div class="con-about"><span id="pubtime_baidu">2025年04月30日 16:20</span>　<span id="source_baidu">来源：华讯网岭西</span><div class="font-size">字号：<a>小</a><a>中</a><a>大</a></div></div>
<div class="con-content"><div class="pictext"><img src="/u/2025/0430/p.jpg"><div class="pictext-t">客商在产业园选品中心挑选样品。韦清越 摄</div></div>{indented(AGENCY.body)}</div>
<div class="con-edit">【编辑:辛夷】</div><div class="con-share">分享到：<i class="wx"></i><i class="wb"></i></div></div>
<div class="main-r"><div class="r-tit">最新资讯</div><ul>{dated(("岭西口岸五一预计通关12万人次", "04-30"), ("棠州开行首趟陶瓷专列", "04-29"), ("岭西侨乡文化周启幕", "04-28"))}</ul><div class="r-tit">图片新闻</div><a><img src="/u/2.jpg"><span>瓷乡儿童捏泥迎假期</span></a></div></div>
<div class="branch"><b>分社导航</b><a>安岚</a><a>北朔</a><a>澜东</a><a>湄川</a><a>海西</a></div>
<div class="footer"><p>本网站刊载的信息仅供参考，不代表华讯社立场。 使用本网站稿件，须经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>华讯社岭西分社　电话：0000-6660123</p></div>""",
    build=whole,
    day="2025-04-30",
    time="16:20",
    origin="华讯网岭西",
    authors=("韦清越", "裘继明"),
    editors=("辛夷",),
    body=tuple(line.removesuffix("(完)") for line in AGENCY.body),
)

OLD = story(
    "沧宁首届海鲜节开幕 市民冒雨赶“鲜”(图)",
    "本网讯 (记者 阎小舟) 昨日上午，沧宁市首届海鲜节在老渔码头广场开幕。虽然天公不作美，飘起了小雨，但仍挡不住市民赶“鲜”的热情。据主办方统计，开幕当天入场人数超过2.3万人次。",
    "记者在现场看到，广场上搭起了126个展位，带鱼、鲳鱼、梭子蟹、虾干等琳琅满目。不少商家推出“开节价”，冰鲜带鱼每斤18元，比市场价便宜四五元。",
    "家住东门新村的贺女士拖着小推车，一口气买了六百多元的海货。“走亲戚，带点家乡海鲜最实在。”她说。",
    "“雨天生意反倒比预想的好。”来自嵊头岛的商户阮阿海说，他带来的300斤鱼鲞，半天就卖掉了一大半。",
    "据了解，本届海鲜节由市海洋与渔业局、市商务局主办，将持续到11月15日。活动期间，市民还可以参加渔家乐摄影赛和“海鲜大厨”烹饪比赛。",
)
add(
    "city portal of 2015, tables",
    OLD,
    "{T} -- 沧宁新闻网",
    f"""<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="28" bgcolor="#e9f2fa"><a href="/">沧宁新闻网</a> <a href="/news/">新闻中心</a> <a href="/bbs/">东海论坛</a> <a href="/house/">房产</a> <a href="/auto/">汽车</a> <a href="/job/">人才</a></td><td align="right" bgcolor="#e9f2fa"><script>showDate();</script></td></tr></table>
<table width="960" border="0" align="center"><tr><td><a href="#"><img src="/ad/960x80.swf.jpg" width="960" height="80" border="0"></a></td></tr></table>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="680" valign="top"><table width="100%"><tr><td class="dh">沧宁新闻网 &gt;&gt; 新闻中心 &gt;&gt; 沧宁要闻</td></tr><tr><td align="center" class="heiti20"><h1>{OLD.title}</h1></td></tr><tr><td align="center" class="hui12">http://www.cnnews.example　沧宁新闻网　2015-11-03 09:47:00　【字号 <a>大</a> <a>中</a> <a>小</a>】</td></tr>
<tr><td class="hei16"><div id="fontzoom"><p align="center"><img src="./W020151103350000001.jpg" border="1"></p><p align="center">市民在展位前选购海鲜</p>{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in OLD.body[:3])}<p align="center"><img src="./W020151103350000002.jpg" border="1"></p><p align="center">鱼鲞很抢手</p>{"".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{x}</p>" for x in OLD.body[3:])}</div></td></tr>
<tr><td align="right" class="hui12">责任编辑：钱江月</td></tr><tr><td align="right" class="hui12">【<a>发表评论</a>】【<a>打印本稿</a>】【<a>关闭窗口</a>】</td></tr></table></td>
<td width="270" valign="top"><table width="100%"><tr><td class="bt"><b>热点新闻</b></td></tr>{links("跨海大桥昨起检修", "寒潮周末抵沧宁", "双十一快递提前忙", pattern='<tr><td>·<a href="#">{0}</a></td></tr>')}<tr><td><img src="/ad/270x200.jpg"></td></tr><tr><td class="bt"><b>论坛热帖</b></td></tr><tr><td>·<a>[茶馆] 哪家面馆最地道</a></td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" class="hui12"><hr size="1">关于我们 - 广告刊登 - 网站律师 - 友情链接<br>沧宁新闻网 版权所有 2001-2015　某ICP备08000057号　新闻热线：0000-2600000</td></tr></table>""",
    head='<link href="/css/content.css" rel="stylesheet" type="text/css" />',
    build=old,
    day="2015-11-03",
    time="09:47",
    origin="沧宁新闻网",
    authors=("阎小舟",),
    editors=("钱江月",),
)

# ------------------------------------------------ broadcasters, county media

TV = story(
    "澜东：海上“充电宝”来了 首座海上换电站启用",
    "3月2日，澜东省首座海上换电站在沧宁市嵊头海域正式启用。一艘电动渔船靠泊后，机械臂仅用8分钟就完成了电池箱更换。",
    "换电站由一座退役钻井平台改造而成，配备32组船用电池，每天可为40艘次船舶换电，电力来自平台顶部的光伏板和附近的海上风电场。",
    "沧宁市港航中心主任 戎海波：以前电动渔船续航只有六十海里，不敢走远，现在换一次电可以多跑一倍的路。",
    "按照规划，到2027年，澜东沿海将建成海上换电站12座，覆盖主要渔场和客运航线。",
)
add(
    "provincial broadcaster, a story under a video",
    TV,
    "{T}_澜东网络广播电视台",
    f"""<header class="ld-header"><div class="w"><a href="/" class="logo"></a><nav><a>首页</a><a>新闻</a><a>直播</a><a>点播</a><a>电视剧</a><a>综艺</a><a>广播</a><a>公益</a></nav><div class="user"><a>登录</a></div></div></header>
<div class="w"><div class="position"><a>澜东台</a>&gt;<a>新闻</a>&gt;<a>澜东新闻联播</a></div>
<div class="video-left"><h1 class="v-title">{TV.title}</h1><div class="v-info"><span class="v-src">来源：澜东卫视</span><span class="v-time">2025-03-02 21:40:18</span><span class="v-col">栏目：<a>澜东新闻联播</a></span></div>
<div id="player" class="player"><video src="https://vod.ldtv.example/20250302/a.m3u8" poster="/p.jpg"></video><p class="tip">您的浏览器不支持播放该视频，请升级浏览器或安装最新版本Flash</p></div>
<div class="v-share"><span>分享</span><a>微信</a><a>微博</a><a>复制链接</a></div>
<div class="v-content">{indented(TV.body)}<p>　　记者：卓一鸣　舒然</p><p>　　编辑：费雪</p></div></div>
<div class="video-right"><h3>本期节目</h3><ul class="list">{dated(("全省春耕农资储备充足", "01:42"), ("澜东高铁新增三趟始发列车", "00:58"), ("志愿者守护候鸟迁徙", "02:15"))}</ul><h3>热播节目</h3><ul>{links("大海道", "老家味道", "百姓问政")}</ul></div></div>
<div class="w v-comment"><h3>我要评论</h3><p>已有 <b>6</b> 条评论</p><textarea placeholder="文明上网理性发言"></textarea><button>发布</button></div><div class="ld-side-fix"><a>客户端</a><a>意见反馈</a><a>回到顶部</a></div>
<footer class="ld-foot"><p>澜东广播电视集团 版权所有</p><p>信息网络传播视听节目许可证 9908261　广播电视节目制作经营许可证（澜）字第0001号　某ICP备05000777号</p></footer>""",
    head='<meta name="keywords" content="海上换电站"><meta name="publishdate" content="2025-03-02 21:40:18">',
    build=whole,
    day="2025-03-02",
    time="21:40",
    origin="澜东卫视",
    authors=("卓一鸣", "舒然"),
    editors=("费雪",),
)

COUNTY = story(
    "泖川：小小芡实“剥”出致富路",
    "眼下正是芡实采收的黄金期。5月20日一早，泖川县荷塘镇的芡实加工车间里，二百多名村民围坐在长桌前，指尖翻飞，不一会儿，一颗颗圆润的芡实米就装满了竹匾。",
    "“坐在家门口就能挣钱，手快的一天能剥二十斤，一百六十块钱到手。”村民邬阿娣一边说，一边加快了手里的动作。",
    "荷塘镇地处湖荡水网，有种植芡实的传统。近年来，镇里成立了芡实专业合作社，实行统一供苗、统一管理、统一销售，种植面积从800亩扩大到6500亩，亩均收益达到7000元。",
    "为破解剥壳用工难题，合作社与省农科院联合研发了芡实剥壳机，一台机器每小时可剥40斤。镇上还开发了芡实糕、芡实奶茶等产品，通过直播带货销往全国。",
    "下一步，荷塘镇将延伸产业链条，建设芡实文化园，让小芡实成为带动群众增收的大产业。",
)
add(
    "county media centre's app",
    COUNTY,
    "{T}",
    f"""<div class="app-download" id="appDown"><img src="/h5/logo.png"><div><strong>泖川融媒</strong><em>新闻+政务+服务</em></div><a class="open">立即打开</a></div>
<section class="detail"><h1 class="detail-title">{COUNTY.title}</h1><div class="detail-from"><img class="avatar" src="/h5/mc.png"><span class="name">泖川县融媒体中心</span><span class="time">2026-05-21 17:33</span><span class="read">1.2万阅读</span></div>
<div class="detail-body" id="news_content"><p><video controls src="/v/1.mp4" poster="/v/1.jpg"></video></p>{"".join(f'<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 18px;">{x}</span></p>' + ('<p style="text-align: center;"><img src="/u/2026/3.jpg"></p>' if n in (0, 2) else "") for n, x in enumerate(COUNTY.body))}<p style="text-align: right;"><span style="color:#888">记者：陶乐之 吉祥</span></p><p style="text-align: right;"><span style="color:#888">编辑：薄荷</span></p><p style="text-align: right;"><span style="color:#888">初审：吉祥　复审：宗伟　终审：詹国栋</span></p></div>
<div class="zan"><i></i>56</div><div class="statement">免责声明：本文内容如有侵权，请联系我们删除。</div></section>
<section class="rec"><h3>相关推荐</h3><div class="item"><p>荷塘镇召开防汛工作会</p><span>2026-05-20</span></div><div class="item"><p>泖川县城区这些路段禁停</p><span>2026-05-19</span></div></section>
<section class="comments"><h3>最新评论</h3><div class="empty">暂无评论</div></section>
<footer>泖川县融媒体中心　技术支持：岭西云</footer><script>wx.config({{}});</script>""",
    head='<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no"><meta property="og:site_name" content="泖川融媒">',
    build=whole,
    day="2026-05-21",
    time="17:33",
    origin="泖川县融媒体中心",
    authors=("陶乐之", "吉祥"),
    editors=("薄荷",),
)

PAPERAPP = story(
    "一份迟到十九年的毕业证",
    "2月10日，在岭西工业学校档案室，38岁的闻春生接过了一份迟到19年的中专毕业证。证件上的照片里，他还是个头发浓密的少年。",
    "2009年7月，闻春生从该校机电专业毕业。因为欠缴820元学费，毕业证被学校暂扣。“当时父亲刚做完手术，家里实在拿不出钱，我就直接去外地打工了。”他对浮标新闻说。",
    "此后近二十年，闻春生在多地做过搬运工、电梯安装工。去年10月，他报考特种设备作业高级技师，被告知需要提供学历证明。",
    "“我试着给学校写了一封信，没抱希望。”闻春生说。",
    "学校并没有忘记",
    "收到信的是该校学籍科老师鄂芳。她告诉浮标新闻，自己花了三天时间翻找库房，终于在一只贴着“2009届未领”的铁皮柜里找到了这本证书，同柜的还有另外26本。",
    "岭西工业学校校长蔺国强表示，当年以欠费为由扣发毕业证的做法并不妥当，“学校向闻春生道歉，820元欠费按规定核销。”目前，学校正逐一联系其余26名毕业生，已有11人领回证书。",
    "岭西省教育厅相关负责人向浮标新闻证实，该厅已要求全省职业院校自查，严禁以任何理由扣押学生毕业证书。",
    "法律界人士也注意到了此事。长期代理教育行政案件的律师仉文涛对浮标新闻分析说，颁发毕业证书是学校的法定职责，学生欠缴学费属于民事债务，学校可以依法追讨，但不能以扣发证书的方式变相催缴，“两者不是一回事”。",
    "对于已经过去十几年的旧事，仉文涛认为，只要当事人的学籍档案完整，学校随时都应当补发，不受时间限制。",
    "闻春生眼下的打算，是赶上今年5月的报名。他在一家电梯维保公司带着6个徒弟，考下高级技师，每月能多拿1500元津贴。更重要的是，他说，以后填表的时候，“学历那一栏不用再空着了”。",
    "领到毕业证的当晚，闻春生发了一条朋友圈：“爸，我毕业了。”他的父亲已于2013年去世。",
)
add(
    "news app on the web, hashed class names",
    PAPERAPP,
    "{T}_人间世_浮标新闻-The Buoy",
    f"""<div id="__next"><div class="index_headerwrap__q5Xd1"><a href="/" class="index_logo__vFp8R"><img src="/_next/static/logo.svg" alt="logo"></a><ul class="index_menu__0kTz9">{links("首页", "时事", "财经", "人间", "思想", "生活", "问吧", "视频")}</ul><div class="index_login__4bEwM">登录</div></div>
<div class="index_wrapper__L_zqV"><div class="index_leftcontent__Gd1sX"><div class="index_cententWrap__Jv8jK"><h1 class="index_title__B8mhI">{PAPERAPP.title}</h1>
<div class="index_headerContent__sASF4"><div class="ant-space"><div class="index_left__LfzyH"><div>浮标新闻记者 阙里 实习生 卞之遥</div><div class="ant-space"><span>2028-02-14 07:31</span><span>来源：<span>浮标新闻</span></span></div></div></div><div class="index_right__h"><span>字号</span></div><div class="index_path">人间 &gt;</div></div>
<div class="index_cententWrapBox__q"><div class="index_cententRead__x">{"".join((f"<p><strong>{x}</strong></p>" if n == 4 else f"<p>{x}</p>") + ('<img src="https://img.fb.example/1.jpg"><p class="image_desc">闻春生领到的毕业证。浮标新闻记者 阙里 图</p>' if n == 1 else "") for n, x in enumerate(PAPERAPP.body))}<p>（文中鄂芳为化名）</p></div></div>
<div class="index_copyright__g"><div><span>责任编辑：房玄</span></div><div><span>校对：施然</span></div><div>浮标新闻报料：0000-20-4009</div><div>浮标新闻，未经授权不得转载</div></div>
<div class="index_like__"><span>1.9k</span><span>收藏</span><span>我要举报</span></div><div class="index_keyword__"><a># 毕业证</a><a># 职业教育</a></div></div>
<div class="index_comment__"><h3>评论（312）</h3><div class="c"><b>浮友7yQ2m</b><p>看哭了，820元压了一个人19年。</p><span>2028-02-14 ∙ 未知 回复</span></div><div class="c"><b>北岸风</b><p>剩下的26个人也要找到。</p><span>2028-02-14 回复</span></div></div></div>
<div class="index_rightcontent__"><h3>热榜</h3><ol>{links("这座城市的最后一家租书店", "春运尾声里的夜班司机", "专家：职校扣证须清零")}</ol></div></div>
<div class="index_float__"><img src="/qr/app.png"><p>扫码下载浮标新闻客户端</p><a>我要发声</a></div>
<div class="index_footer__"><p>关于浮标　加入浮标　联系我们　广告合作　法律声明</p><p>互联网新闻信息服务许可证：99120170006　增值电信业务经营许可证：岭B2-2017116</p></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"detailData":{{"contType":0}}}}}}}}</script>""",
    body=(*PAPERAPP.body, "（文中鄂芳为化名）"),
    head='<meta name="description" content="学校向闻春生道歉，820元欠费按规定核销。">',
    build=whole,
    day="2028-02-14",
    time="07:31",
    origin="浮标新闻",
    authors=("阙里", "卞之遥"),
    editors=("房玄",),
)

# --------------------------------------------- commercial portals and accounts

PORTAL = story(
    "存款利率再迎下调！多家银行三年期跌至“0字头”",
    "3月11日，又有7家城商行和农商行宣布下调人民币存款挂牌利率。渡口财经记者梳理发现，本轮调整后，中小银行三年期定期存款利率普遍降至0.90%至0.98%区间。",
    "以棠州银行为例，该行公告显示，自3月12日起，一年期、二年期、三年期整存整取挂牌利率分别下调5个、10个和15个基点，至0.80%、0.85%和0.95%。",
    "“净息差压力是主要原因。”青原证券首席分析师耿介表示，去年四季度末，城商行平均净息差已收窄至1.21%，继续压降负债成本是大势所趋。",
    "记者走访多家银行网点看到，前来咨询转存的储户明显增多。一位大堂经理坦言，不少客户转向了国债和现金管理类理财，“上周发行的储蓄国债，半小时就售罄了”。",
    "不过，也有银行逆势推出短期揽储活动。岭西农商行手机银行显示，该行新客专享的六个月期存款利率为1.15%，限额5万元。",
    "耿介提醒，投资者应根据自身的流动性需求和风险承受能力合理配置资产，不宜盲目追逐高收益产品。",
)
add(
    "commercial portal, finance channel",
    PORTAL,
    "{T}|存款利率|净息差_涌泉财经_涌泉网",
    f"""<div class="top-nav-wrap"><a>涌泉首页</a><a>新闻</a><a>财经</a><a>股票</a><a>科技</a><a>房产</a><a>汽车</a><a>体育</a><a>博客</a><a>更多</a><span>登录</span></div>
<div class="main-content w1240"><div class="path-search"><div class="path"><div class="channel-path"><a>涌泉财经</a> &gt; <a>银行</a> &gt; 正文</div></div></div>
<h1 class="main-title">{PORTAL.title}</h1>
<div class="top-bar-wrap"><div class="top-bar-inner"><div class="second-title">{PORTAL.title}</div><div class="date-source"><span class="date">2027年03月11日 18:46</span><a class="source ent-source" href="#">渡口财经</a></div><div class="page-tools"><span title="缩小字体">缩小字体</span><span title="放大字体">放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span><a class="cmt">128</a></div></div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">
<blockquote><p><font>　　炒股就看<a>涌泉研报库</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</font></p></blockquote>
<p>　　原标题：七家中小银行集体“降息” 三年期利率跌破1%</p>{indented(PORTAL.body)}<div class="img_wrapper"><img src="//n.yq.example/finance/1.png"><span class="img_descr"></span></div>
<p class="app-load" id="app-kl"><a>海量资讯、精准解读，尽在涌泉财经APP</a></p><p class="show_author">责任编辑：何青 </p></div>
<div class="article-bottom"><div class="keywords"><label>文章关键词：</label><a>存款利率</a><a>净息差</a></div><a class="btn-feedback">我要反馈</a></div>
<div class="blk-wx"><img src="//simg.yq.example/qr.png"><p>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注</p></div></div>
<div class="article-content-right"><h3>银行要闻</h3><ul>{links("储蓄国债3月发行计划公布", "信用卡分期利率怎么算", "理财子公司产品业绩一览", "个人养老金账户这样开")}</ul><h3>股市直播</h3><p>图文直播间　视频直播间</p></div></div></div>
<div class="recommend"><h3>VIP课程推荐</h3><p>加载中...</p></div><div class="tab"><a>7X24小时</a><ul>{dated(("03-12", "岭西公用事业 601999"), ("03-15", "鹤屿科技 301888"))}</ul></div><div class="cmt-box"><h3>最新评论</h3><p>还没有评论，快来抢沙发吧</p></div>
<div class="page-footer"><p><a>涌泉简介</a> <a>广告服务</a> <a>通行证注册</a> <a>产品答疑</a></p><p>Copyright © 1998-2027 YONGQUAN Corporation, All Rights Reserved</p><p>涌泉公司 版权所有</p></div>""",
    head='<meta property="article:published_time" content="2027-03-11T18:46:52+08:00"><meta property="article:author" content="涌泉财经"><meta name="mediaid" content="渡口财经">',
    build=whole,
    day="2027-03-11",
    time="18:46",
    origin="渡口财经",
    editors=("何青",),
)

NETACC = story(
    "棠州这条老街，终于不装了",
    "昨天去油坊街走了一圈，我得承认，这次改造没让我失望。",
    "先说背景。",
    "油坊街在棠州城南，全长不到六百米，明清时是榨油作坊扎堆的地方。前几年流行仿古街，周边城市一窝蜂地刷红漆、挂灯笼，卖的都是臭豆腐和大鱿鱼。",
    "当时不少人担心，油坊街也会变成那样。",
    "结果开街一看，招牌还是旧招牌，修鞋的、裁缝铺、剃头店都在。街口那家开了三十年的馄饨店，房租只涨了一成。",
    "据我了解，棠州的做法是由国资平台统一收储，再以低于市场价三成的租金返租给老店，前提是不许转租、不许换业态。",
    "说白了，就是用租金换人气。",
    "这个账算得过来吗？短期看肯定亏。但你去看周末的人流，再看看周边商场的停车场，就知道钱从哪里回来了。",
    "一条街值不值得逛，不在于它有多新，而在于有没有人在那里过日子。",
    "你怎么看？",
)
add(
    "account on a portal's platform",
    NETACC,
    "{T}|油坊街|老街|棠州_风帆订阅",
    f"""<div id="js_N_topnav" class="N-nav"><div class="N-nav-inner"><a>风帆首页</a><a>应用</a><a>快速导航</a><span>登录</span><span>注册免费邮箱</span></div></div>
<div class="wrapper clearfix" id="container"><div class="post_area clearfix"><div class="post_crumb"><a href="#">风帆首页</a> &gt; <a>风帆号</a> &gt; 正文 <a class="apply">申请入驻</a></div>
<div class="post_main"><h1 class="post_title">{NETACC.title}</h1><div class="post_info">
                2024-01-19 11:26:08　来源: <a href="#" target="_blank">老周看城</a>
                    河南&nbsp;<a href="#" class="post_jubao">举报</a></div>
<div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count">46</a></div><div class="post_top_share"><span>分享至</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content"><div class="post_body">{"".join(f"<p>{x}</p>" + (f'<p class="f_center"><img src="https://nimg.ff.example/{n}.jpg"><br></p>' if n in (2, 5) else "") for n, x in enumerate(NETACC.body))}</div></div>
<div class="post_statement"><span>特别声明：本文由“风帆号”作者上传发布，内容（含图片、视频）仅代表作者观点，风帆网仅提供信息发布平台。</span><p>Notice: This article was uploaded by an author of Fanfan Accounts; the platform only provides storage.</p></div>
<div class="post_recommends"><h3>相关推荐</h3><div class="item"><a>馄饨店老板娘的三十年</a><span>棠州吃货 2024-01-18 20:11:30</span></div><div class="item"><a>租金只涨一成，凭什么</a><span>楼市观察员 2024-01-17 09:05:12</span></div></div>
<div class="post_next"><h3>热点推荐</h3><ul>{links("暴雪蓝色预警", "春运车票今日开抢", "某地彩礼新规引热议")}</ul></div></div>
<div class="post_side"><div class="side_author"><img src="/a.jpg"><p>老周看城</p><span>写点城市里的人和事</span><b>862</b>文章数 <b>2.1万</b>关注度</div><h3>往期回顾</h3><ul>{links("地铁站里的城市脾气", "县城为什么爱修湖")}</ul></div></div></div>
<div class="post_comment"><h3>网友评论仅供其表达个人看法</h3><p>目前没有跟贴，欢迎你发表观点</p></div><div class="fixed-tools"><a>返回风帆首页</a><a>下载风帆新闻客户端</a></div>
<div class="ne_foot">About FanFan - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策<br>风帆公司版权所有 ©1999-2024</div>""",
    head='<meta property="og:release_date" content="2024-01-19 11:26:08"><meta property="article:author" content="老周看城"><meta property="article:published_time" content="2024-01-19T11:26:08+08:00">',
    build=whole,
    day="2024-01-19",
    time="11:26",
    origin="老周看城",
)

SOHU = story(
    "入伏吃什么？青湄人的三伏菜单，最后一道你可能没听过",
    "热在三伏。老青湄人讲究“头伏饺子二伏面，三伏烙饼摊鸡蛋”，但在城南的巷子里，还藏着另一份更有本地味道的三伏菜单。",
    "头伏：酸汤鱼冻",
    "取本地小鲫鱼，用自家泡的酸汤慢炖两小时，滤去骨刺，放进井水里镇凉。成冻后切块，浇一勺油泼辣子，入口即化。",
    "二伏：荷叶鸡丝凉面",
    "面条要用碱水面，过凉水后拌香油防粘。鸡丝撕得细细的，铺上荷叶丝和黄瓜丝，料汁里少不了一点山胡椒油。",
    "三伏：仙人豆腐",
    "这道很多外地朋友没听过。它不是豆子做的，而是用一种叫“斑鸠柞”的树叶揉出汁水，加草木灰水点成碧绿的冻，拌糖或拌蒜都好吃，清热解暑。",
    "你家三伏天吃什么？欢迎在评论区告诉我们。",
)
add(
    "portal account, home link glued to the last words",
    SOHU,
    "{T}_荷叶_鲫鱼_碱水",
    f"""<header id="main-header" class="error-head"><div class="area"><a class="logo">涤尘网</a><div class="head-nav"><span>新闻</span><span>体育</span><span>汽车</span><span>房产</span><span>旅游</span><span>教育</span><span>时尚</span><span>科技</span><span>财经</span><span>娱乐</span></div></div></header>
<div class="wrapper-box"><div class="column left"><div class="user-info"><div class="user-pic"><img src="//img.dc.example/u.jpg"></div><h4><a>舌尖上的青湄</a></h4><dl><dd><em>516</em>文章</dd><dd><em>388万</em>总阅读</dd></dl><a class="more">查看TA的文章&gt;</a></div><div class="share-interaction"><span>评论</span><span>分享</span></div></div>
<div class="left main"><div class="text"><div class="text-title"><h1>
        {SOHU.title}
        <span class="article-tag"></span></h1><div class="article-info"><span class="time" id="news-time">2019-07-03 14:10</span><span class="tag">来源:<a>舌尖上的青湄</a></span></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：入伏吃什么？青湄人的三伏菜单，最后一道你可能没听过</p>{"".join((f"<p><strong>{x}</strong></p>" if n in (1, 3, 5) else f"<p>{x}</p>") + ('<p class="ql-align-center"><img src="//p.dc.example/1.jpeg"></p>' if n in (2, 4, 6) else "") for n, x in enumerate(SOHU.body[:-1]))}<p>{SOHU.body[-1]}<a href="//www.dc.example" id="backhome"><span class="backword">返回涤尘网，查看更多</span></a></p><p data-role="editor-name">责任编辑：<span></span></p></article>
<div class="statement">声明：本文系涤尘号作者上传，观点归作者本人，涤尘网只提供信息存储空间。</div><div class="read-wrap">阅读 (<em>2641</em>)</div></div>
<div class="groom-read"><div class="title">推荐阅读</div>{links("三伏天别再猛吹空调了", "这六种蔬菜夏天要少吃", pattern='<div class="news-box"><h4><a>{0}</a></h4><span>美食大本营 · 07-02</span></div>')}</div></div>
<div class="sidebar right"><h3>今日热点</h3><ul>{links("高考志愿填报进入尾声", "全国多地迎来暴雨", "新能源车下乡")}</ul></div></div>""",
    head='<meta name="mediaid" content="舌尖上的青湄"><meta itemprop="datePublished" content="2019-07-03 14:10" />',
    build=whole,
    day="2019-07-03",
    time="14:10",
    origin="舌尖上的青湄",
)

TT = story(
    "玉米抽雄期遇上高温，记住这三招不减产",
    "最近不少老乡问我：玉米正抽雄，天天三十七八度，会不会影响结实？",
    "会，而且影响很大。玉米花粉在38度以上活力下降得特别快，容易出现“花粒”“秃尖”。不过也别慌，记住下面这三招。",
    "第一招：以水降温。有灌溉条件的，傍晚浇一遍跑马水，田间温度能降两三度。千万别在中午浇，容易伤根。",
    "第二招：叶面补肥。用磷酸二氢钾100克加尿素150克，兑水30斤，下午五点以后喷，隔五天再喷一次。",
    "第三招：人工辅助授粉。上午九点到十一点，用竹竿轻轻晃动植株，或者拉根绳子从田里走一遍，让花粉落到花丝上。连着做两三天，效果很明显。",
    "我家这十二亩地去年就是这么干的，别人家一亩掉了三百斤，我家只掉了不到一百斤。",
    "家里种玉米的朋友，可以转给他们看看。",
)
add(
    "account on a recommendation platform",
    TT,
    "{T} - 今日谷粒",
    f"""<div id="root"><div class="header-wrapper"><a class="title-logo">今日谷粒</a><div class="search-container"><input placeholder="搜你想搜的"></div><a class="login-button">登录</a></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-interaction"><span>赞 1873</span><span>评论 206</span><span>收藏</span><span>分享</span></div></div>
<div class="main"><div class="article-content"><h1>{TT.title}</h1><div class="article-meta"><span class="original-tag">原创</span><span>2025-07-26 09:12</span><span class="dot">·</span><span class="name"><a rel="noopener">麦田里的老秦</a></span></div>
<article class="syl-article-base tt-article-content">{"".join(f'<p data-track="{n + 1}">{x}</p>' + (f'<div class="pgc-img"><img src="https://p3.gl.example/{n}.image"><p class="pgc-img-caption">田里的玉米正抽雄</p></div>' if n == 1 else "") for n, x in enumerate(TT.body))}</article></div>
<div class="detail-end-tag"><a>举报</a></div>
<div class="comment-list"><h3>评论 206</h3><div class="comment-info"><a>种地的小马</a><p>老秦说得对，我去年就是没浇水，秃了一大截。</p><span>回复 · 4天前</span></div><div class="comment-info"><a>风吹麦浪</a><p>磷酸二氢钾兑多少水来着？</p><span>回复 · 3天前</span></div><a>查看全部206条评论</a></div></div>
<div class="right-sidebar"><div class="profile"><a>麦田里的老秦</a><span>粉丝18.6万</span><span>获赞92.1万</span><a>关注</a></div><ul>{links("辣椒落花怎么办", "今年花生行情预测", "秋播前这件事要先做")}</ul><h3>谷粒热榜</h3><ol>{links("高温红色预警", "新农人直播大赛开幕", "早稻收购价公布")}</ol></div></div></div>
<script>window.__PRELOADED__ = {{"itemId":"74021"}};</script>""",
    build=whole,
    day="2025-07-26",
    time="09:12",
    origin="麦田里的老秦",
)

WX = story(
    "2024年元旦假期棠州公交地铁延时运营安排来了！",
    "元旦将至，为方便市民和游客假期出行，棠州公交集团、棠州轨道集团对12月30日至2024年1月1日的运营时间作出调整。一起来看！",
    "地铁",
    "12月31日，1号线、2号线、3号线全线延时运营90分钟，末班车发车时间延至次日0时30分。",
    "12月30日和1月1日，各线路运营时间不变。",
    "公交",
    "12月31日，途经滨江广场、油坊街、雁湖公园的18路、27路、105路等14条线路，末班车延时至次日凌晨1时。",
    "跨年当晚20时起，滨江路（望江桥至南门码头段）实行交通管制，途经该路段的6条公交线路临时绕行。",
    "温馨提示",
    "1. 跨年夜客流较大，请合理安排出行时间，尽量避开高峰。",
    "2. 地铁滨江广场站可能视客流情况采取限流、越站等措施，请留意站内广播。",
    "3. 携带气球等物品的乘客，请勿进站乘车。",
    "转发给身边的小伙伴，祝大家新年快乐！",
)
add(
    "public account of a city's press office, credits with strokes",
    WX,
    "{T}",
    f"""<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">
{WX.title}
</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">棠州发布</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2023年12月25日 17:30</em><em id="js_ip_wording_wrp">岭西</em></span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section style="text-align:center"><img data-src="https://mmbiz.example/head.gif"></section>{"".join(f'<section style="background:#1b6fc2;color:#fff;text-align:center"><p><strong><span>{x}</span></strong></p></section>' if len(x) < 5 else f'<section style="line-height:2em;padding:0 8px"><p style="margin-bottom:12px"><span style="font-size:15px;letter-spacing:1px">{x}</span></p></section>' for x in WX.body)}<section><p style="text-align:center"><img data-src="https://mmbiz.example/map.png"></p></section>
<section style="font-size:12px;color:#888"><p>来源丨棠州日报</p><p>记者丨江树</p><p>编辑丨温以宁</p><p>校对丨卜言</p><p>审核丨池越</p></section><section><p style="text-align:center"><img data-src="https://mmbiz.example/qr.png"></p></section></div></div>
<div class="rich_media_tool"><div class="media_tool_meta">阅读 <span>10万+</span></div><div>赞 421　在看 167</div></div></div></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img"><p>微信扫一扫<br>关注该公众号</p></div></div><div class="wx_stream">继续滑动看下一个</div><div id="js_a11y">轻触阅读原文</div>
<script>var msg_title = '{WX.title}'.html(false); var ct = "1703496600"; var nickname = htmlDecode("棠州发布");</script>""",
    head='<meta property="og:title" content="2024年元旦假期棠州公交地铁延时运营安排来了！"><meta property="og:site_name" content="微信公众平台"><meta property="og:article:author" content=""><meta name="author" content="">',
    build=partial(whole, body=' id="activity-detail" class="zh_CN wx_wap_page"'),
    day="2023-12-25",
    time="17:30",
    origin="棠州发布",
    authors=("江树",),
    editors=("温以宁",),
)

# ------------------------------------- finance, sports, culture, science, IT

FIN = story(
    "半年报预告密集披露 超六成公司业绩预喜",
    "随着7月中旬临近，A股上市公司半年度业绩预告进入密集披露期。数据显示，截至7月13日晚间，共有612家公司披露2026年半年度业绩预告，其中预增、略增、扭亏、续盈的公司合计389家，预喜比例为63.6%。",
    "分行业看，电力设备、有色金属、船舶制造预喜公司数量居前，分别为47家、39家和18家。",
    "从净利润变动幅度看，以预告上限计算，有88家公司预计净利润同比增长超过100%，其中青禾新材预计增长820%至905%，暂居首位。公司称，主要原因是竹基复合材料订单大幅增加，且上年同期基数较低。",
    "船舶制造业延续高景气。鹤汀重工预计上半年实现净利润21亿元至23亿元，同比增长112%至132%，手持订单排产至2030年。",
    "业绩预告对股价的影响立竿见影。7月13日，披露预喜公告的35家公司中，有28家股价上涨，6家涨停。",
    "青原证券研报认为，半年报行情已经展开，建议关注业绩确定性强、估值合理的细分龙头，同时警惕非经常性损益带来的“业绩增厚”。",
)
add(
    "finance portal, stock links in the text",
    FIN,
    "{T} _ 金潮财富网",
    f"""<div class="topbar"><a>金潮首页</a>|<a>行情中心</a>|<a>数据中心</a>|<a>基金网</a>|<a>股吧</a>|<span>登录</span></div>
<div class="hq-bar"><table><tr><td>上证指数</td><td class="up">3812.44</td><td>+0.36%</td><td>深证成指</td><td class="down">12037.90</td><td>-0.11%</td><td>创业板指</td><td>2590.01</td></tr></table></div>
<div class="main"><div class="nav-path"><a>财经</a> &gt; <a>股市</a> &gt; <a>A股公司</a> &gt; 正文</div>
<div id="topbox" class="topbox"><div class="title">{FIN.title}</div><div class="infos"><div class="item">2026年07月14日 08:20</div><div class="item">作者：贡嘉</div><div class="item">来源：<span>资本观澜报</span></div><div class="item">编辑：东方晓</div><div class="item">互动：<a>87人评论</a> <a>手机查看</a></div></div></div>
<div class="contentwrap"><div class="abstract"><div class="tit">摘要</div><div class="txt">【半年报预告密集披露 超六成公司业绩预喜】截至7月13日晚间，共有612家公司披露2026年半年度业绩预告，预喜比例为63.6%。</div></div>
<div id="ContentBody" class="txtinfos">{indented(FIN.body[:2])}<p>　　{FIN.body[2].replace("青禾新材", '<span id="stock_0.300999"><a class="keytip" href="//quote.jc.example/0.300999">青禾新材</a></span><span id="quote_0.300999"></span>')}</p><p>　　{FIN.body[3].replace("鹤汀重工", '<span id="stock_1.600999"><a class="keytip" href="//quote.jc.example/1.600999">鹤汀重工</a></span><span id="quote_1.600999"></span>')}</p><center><img src="//np.jc.example/chart.png"></center>{indented(FIN.body[4:])}<p class="em_media">（文章来源：资本观澜报）</p></div>
<div class="zwothers"><p class="disclaimer">郑重声明：金潮财富网刊发本文是为传递市场信息，不代表本网站观点，投资者据此操作风险自担。</p><div class="app">手机查看财经快讯 <img src="/qr.png"></div></div></div>
<div class="rightcol"><h3>热门资讯排行</h3><ul>{links("三大指数早盘窄幅震荡", "两融余额连增五日", "北上资金抢筹名单出炉", "新股申购提示")}</ul><h3>股吧热帖</h3><ul>{links("鹤汀重工还能追吗", "业绩预告怎么看")}</ul></div></div>
<div class="pinglun"><h3>网友评论</h3><p>登录 | 注册</p><p>郑重声明：用户在社区发表的所有资料、言论等仅代表个人观点。</p></div><div class="fix"><a>在线客服</a><a>我要反馈</a><a>扫一扫下载APP</a></div>
<div class="foot"><p>信息网络传播视听节目许可证：9908328号　经营证券期货业务许可证编号：913101046312860000</p><p>关于我们　可持续发展　广告服务　联系我们　诚聘英才　法律声明</p></div>""",
    head='<meta name="keywords" content="业绩预告,半年报"><meta name="description" content="截至7月13日晚间，共有612家公司披露2026年半年度业绩预告">',
    build=whole,
    day="2026-07-14",
    time="08:20",
    origin="资本观澜报",
    authors=("贡嘉",),
    editors=("东方晓",),
)

SEC = story(
    "棠州港：一季度净利润同比增长14% 拟10派1.8元",
    "e观澜讯 棠州港4月28日晚间披露2022年一季报，公司一季度实现营业收入18.36亿元，同比增长9.27%；归母净利润3.11亿元，同比增长14.05%；基本每股收益0.13元。",
    "报告期内，公司完成货物吞吐量3276万吨，其中集装箱61.8万标准箱，同比分别增长5.2%和11.7%。公司称，业绩增长主要得益于内贸集装箱航线加密以及散货装卸费率上调。",
    "同日，公司公布2021年度利润分配预案，拟每10股派发现金红利1.8元（含税），合计派现4.31亿元，占当年归母净利润的41.6%。",
)
add(
    "securities paper, company flash",
    SEC,
    "{T}-资本观澜网",
    f"""<div class="gl-header"><div class="box"><a class="logo"></a><ul>{links("要闻", "快讯", "公司", "市场", "机构", "基金", "公告", "数据", "创投")}</ul></div></div>
<div class="box content"><div class="detail"><div class="detail-crumbs"><a>首页</a> / <a>快讯</a></div><div class="detail-title">{SEC.title}</div><div class="detail-info"><span>来源：资本观澜报·e公司</span><span>作者：柯以沫</span><span>2022-04-28 20:11</span></div>
<div class="detail-content">{paragraphs(SEC.body)}</div><div class="detail-content-editor">责任编辑：彭越</div>
<div class="detail-tip">声明：资本观澜报提供的信息仅供读者参考，不作为投资依据，投资者据此入市，风险自负</div><div class="detail-down">下载“资本观澜”APP，公告快讯早知道。</div>
<div class="detail-tags"><a>棠州港</a><a>一季报</a></div><div class="comment"><b>网友评论</b><p>登录后可以发言</p><p>网友评论仅供其表达个人看法，并不表明本报立场</p></div></div>
<div class="aside"><h4>为你推荐</h4><div><a>沧宁航运：拟购置4艘散货船</a><span>04-28 19:55</span></div><div><a>青禾新材：控股股东完成减持</a><span>04-28 19:40</span></div><div><a>十家公司披露回购进展</a><span>04-28 19:02</span></div><h4>时报热榜</h4><ol>{links("央行开展逆回购操作", "五一档预售破亿")}</ol></div></div>
<div class="gl-foot">关于我们 服务条款 版权声明 联系我们　Copyright © 2008-2022 资本观澜报社有限公司</div>""",
    build=whole,
    day="2022-04-28",
    time="20:11",
    origin="资本观澜报·e公司",
    authors=("柯以沫",),
    editors=("彭越",),
)

BIZ = story(
    "县城咖啡馆，正在变成“第二个社区中心”",
    "周三下午两点，岭西省泖川县的一家咖啡馆里，靠窗的位置坐着三位刚接完班的护士，里屋有两个高中生在写作业，吧台前，快递员放下包裹，顺手拿走一杯预留给他的冰美式。",
    "老板沙洲说，这家店一天卖出90杯咖啡，但进店的人接近200个。“有一半的人不喝咖啡，他们是来取快递、借充电宝，或者只是坐一坐。”",
    "2024年至2027年，国内县域咖啡门店从3.1万家增加到7.4万家，但闭店率同样惊人：平均生命周期只有14个月。活下来的店，做对了什么？",
    "01 卖的不只是咖啡",
    "在走访的12家县城咖啡馆中，有9家的非咖啡收入超过四成。它们兼做快递代收、亲子课堂、小型展览，甚至还有一家开设了助残就业岗位。",
    "“县城的消费频次撑不起一家纯粹的咖啡馆，所以必须让空间多转几次。”长期研究县域商业的岭西财经大学副教授时亦然说。",
    "时亦然团队跟踪了86家县域咖啡馆的账本，发现日均订单超过80单的门店只占17%，但只要非咖啡收入占比达到35%，60单就足以盈亏平衡。",
    "02 房租是最大的护城河",
    "沙洲的店每月房租1800元，只占收入的6%。而在省会棠州，这个比例通常在20%以上。低房租意味着可以慢下来，也意味着可以亏得起。",
    "03 连锁来了怎么办",
    "今年3月，两家全国连锁品牌先后进驻泖川，9.9元一杯的价格让沙洲的外卖订单跌了三成。但到店客流几乎没变。",
    "他没有跟着降价，而是把二楼改成了一间能坐12个人的自习室，每小时收费3元，送一杯美式。开业两个月，自习室的上座率稳定在八成。",
    "“他们卖的是咖啡，我卖的是‘你在这儿有人认识’。”沙洲说。",
)
add(
    "business media, taken over from an account",
    BIZ,
    "{T}-刻度商业",
    f"""<div id="app"><div class="kr-header"><a class="kr-logo">刻度</a><div class="kr-nav"><a>首页</a><a>快讯</a><a>资讯</a><a>视频</a><a>专题</a><a>企业号</a></div><div class="kr-search">搜索</div><a>登录</a></div>
<div class="kr-layout-content"><div class="article-detail-wrapper-box"><div class="article-wrapper common-width"><div class="article-content"><h1 class="article-title margin-bottom-20 common-width">{BIZ.title}</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/5102">源码笔记</a><span class="title-icon-item item-time"><i>·</i>2028年06月05日 08:30</span></div>
<div class="summary">在租金、人情与9.9元之间，小店找到了自己的活法。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper"><blockquote><p>本文来自微信公众号<a>“源码笔记”</a>，作者：方知行，编辑：陆屿，刻度商业经授权发布。</p></blockquote>{"".join((f"<h2>{x}</h2>" if x[:1] == "0" else f"<p>{x}</p>") + ('<p class="image-wrapper"><img src="https://img.kd.example/v2.jpg"></p><p class="img-desc">泖川县城一家咖啡馆的午后，图源：受访者</p>' if n == 1 else "") for n, x in enumerate(BIZ.body))}</div></div>
<div class="article-footer common-width"><p class="article-footer-txt">本文观点属于作者本人，不代表刻度商业立场，平台仅提供存储服务。</p><div class="tags"><a>+1</a><a>42</a></div><p>好文章，需要你的鼓励</p></div></div>
<div class="article-right"><div class="author"><b>源码笔记</b><i>特邀作者</i><p>看见商业的底层逻辑</p><h4>最近内容</h4><ul>{dated(("一家火锅底料厂的出海路", "2028-06-01"), ("乡镇影院为什么又开了", "2028-05-23"))}</ul></div><div class="next"><h4>下一篇</h4><a>电动两轮车的“下沉”暗战</a><p>增量见顶之后，战场转向了售后。</p><span>3小时前</span></div></div></div></div>
<div class="kr-footer"><p>© 2011~2028 刻度商业科技有限公司 | 某ICP备12031756号-6 | 互联网新闻信息服务许可证 99120210016</p></div></div><script>window.initialState={{}}</script>""",
    build=whole,
    day="2028-06-05",
    time="08:30",
    origin="源码笔记",
    authors=("方知行",),
    editors=("陆屿",),
)

SPORT = story(
    "中甲综述：江豚主场2-1逆转升至次席 雁坡铁骑遭遇三连败",
    "劲体育讯 北京时间8月22日晚，2027赛季中甲联赛第21轮继续进行4场较量。棠州江豚主场2-1逆转沧宁海鹰，升至积分榜第二位；雁坡铁骑客场0-3不敌鹤汀白鹭，遭遇三连败。",
    "棠州江豚2-1沧宁海鹰",
    "第17分钟，海鹰前场断球反击，外援马特乌斯禁区前沿低射破门，0-1。第58分钟，江豚获得角球机会，后卫钟离岳前点头球扳平比分。第83分钟，替补登场的19岁小将步子轩左路连过两人后弧线球射入远角，2-1。",
    "赛后，江豚主教练司徒健表示：“落后时球员没有慌，下半场我们提高了压迫的位置，步子轩的进球是对他训练态度的奖励。”",
    "鹤汀白鹭3-0雁坡铁骑",
    "白鹭队长端木铎梅开二度，外援奥科耶第76分钟锁定胜局。铁骑门将第61分钟禁区外手球被红牌罚下。",
    "其余两场比赛，青湄瓷都1-1战平朔宁烈风，岭西农大0-0闷平屿城蓝湾。",
    "棠州江豚首发（4-3-3）：1-景行；3-钟离岳、5-阿迪力、23-魏征途、16-安宁；8-褚一舟（64'，30-步子轩）、6-厉帆、10-卡洛斯；7-明远、9-索萨、11-贝加",
)
add(
    "sports portal, round-up with line-up",
    SPORT,
    "{T}_中甲_劲体育",
    f"""<div class="jty-top"><a>劲体育</a><a>NBA</a><a>CBA</a><a>中超</a><a>英超</a><a>西甲</a><a>网球</a><a>综合</a><a>直播</a><a>社区</a></div>
<div class="jty-score"><ul><li>江豚 2-1 海鹰 <em>完赛</em></li><li>白鹭 3-0 铁骑 <em>完赛</em></li><li>瓷都 1-1 烈风 <em>完赛</em></li></ul></div>
<div class="jty-wrap"><div class="jty-l"><div class="jty-cr"><a>劲体育</a> &gt; <a>国内足球</a> &gt; <a>中甲</a></div><h1 id="news-title">{SPORT.title}</h1><div class="artical-info"><a>劲体育</a> <span>2027-08-22 22:03:44</span> <a class="pl">45评论</a></div>
<div class="artical-main-content"><div class="artical-content-read"><p><img src="https://img.jty.example/822.jpg"></p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 14 else f"<p>{x}</p>" for x in SPORT.body)}<p>（编辑：大鹏）</p></div></div>
<div class="artical-tag">标签：<a>棠州江豚</a><a>中甲</a></div><div class="artical-share">分享到 <a>微信</a><a>QQ</a></div>
<div class="cm"><h3>亮评</h3><div><b>江豚老铁</b><span>2小时前 · 岭西</span><p>步子轩下一场该首发了吧！</p><i>亮了(88)</i></div><div><b>海鹰不哭</b><span>1小时前</span><p>又是最后十分钟丢球，换人慢了。</p></div></div></div>
<div class="jty-r"><h3>中甲积分榜</h3><table><tr><th>名次</th><th>球队</th><th>积分</th></tr><tr><td>1</td><td>鹤汀白鹭</td><td>45</td></tr><tr><td>2</td><td>棠州江豚</td><td>42</td></tr><tr><td>3</td><td>沧宁海鹰</td><td>41</td></tr></table><h3>热门新闻</h3><ul>{links("女排公布集训名单", "马拉松报名今日开启")}</ul></div></div>
<div class="jty-links"><a>江豚</a><a>白鹭</a><a>海鹰</a><a>铁骑</a><a>赛程</a><a>积分榜</a><a>射手榜</a></div>
<div class="jty-f">劲体育 版权所有　增值电信业务经营许可证：岭B2-20110043　客服电话：400-000-0043</div>""",
    head='<meta name="viewport" content="width=device-width"><script>var newsId="4470112";</script>',
    build=whole,
    day="2027-08-22",
    time="22:03",
    origin="劲体育",
    editors=("大鹏",),
)

LIT = story(
    "井台",
    "外婆家的院子里有一口井，井台是整块青石凿的，边沿被绳子勒出十几道沟，深的能卧进一根手指。",
    "我小时候喜欢趴在井台上往下看。井水黑沉沉的，映出一小片圆圆的天，天中央是我的脑袋。外婆远远地喊：“莫看，看久了井要把你的影子收去。”我便缩回头，过一会儿又忍不住去看。",
    "夏天，外婆把西瓜装进网兜吊到井里。吃过晚饭，全家围着井台坐下，刀尖刚碰到瓜皮，“咔”的一声，自己就裂开了。那股凉气从瓜心里冒出来，带着井水的味道，我后来在哪里都没有再闻到过。",
    "井台也是说话的地方。谁家的媳妇受了委屈，清早来打水，打着打着就坐下来哭；谁家的儿子要去当兵，也是先在这里让大家知道的。外婆不大说话，只是帮人把水桶提上来，提上来，再说一句：“日子长着呢。”",
    "我上初中那年，村里通了自来水。井台一下子冷清了，青苔从石缝里爬出来，绳沟里积着雨水，麻雀站在上面洗澡。外婆还是每天去打一桶水，她说自来水泡茶，有一股铁味。",
    "外婆走的那个冬天，井水忽然浅了下去。舅舅要把井填了，说怕孩子掉下去。填井那天我没有在场，只听说那块青石太重，四个人抬不动，就留在了原地。",
    "去年清明，我带女儿回去。院子已经没有人住，青石还在，那十几道绳沟里，长着一丛细细的铁线蕨。女儿蹲下去摸了摸，问我：“妈妈，这是什么写的字？”",
    "我想了很久，没有答上来。",
)
add(
    "writers' site, an essay",
    LIT,
    "{T}--散文--岭西作家网",
    f"""<div class="zj_top"><div class="w1000"><a href="/"><img src="/img/zj/logo.png" alt="岭西作家网"></a><span>岭西省作家协会主管</span><form><input placeholder="请输入关键字"></form></div><div class="nav">{links("首页", "新闻", "作协", "评论", "原创", "小说", "诗歌", "散文", "报刊", "访谈", pattern='<a href="#">{0}</a>')}</div></div>
<div class="w1000 path"><a>岭西作家网</a>&gt;&gt;<a>原创</a>&gt;&gt;<a>散文</a></div>
<div class="w1000 text_box"><div class="title_box"><h3>{LIT.title}</h3><div class="end_info">来源：朔北文学 | <em>黎拾</em>　 2021年05月13日09:12</div></div>
<div class="gb_keywords">关键词：<a>散文</a> <a>黎拾</a></div>
<div class="end_article" style="font-size:16px"><div class="pic_box"></div>{"".join(f"<p>　　{x}</p>" for x in LIT.body)}<p style="font-family:楷体">　　【作者简介：黎拾，本名黎秀禾，一九八〇年生于岭西泖川。作品见于《朔北文学》《岭西文艺》等刊，出版有散文集《绳沟》。】</p></div>
<div class="end_next"><span>上一篇：<a>阿伍：雨水记</a></span><span>下一篇：<a>木耳：在渡口</a></span></div>
<div class="tj"><h4>相关文章</h4><ul>{links("黎拾：灶间的光", "如何写好故乡——散文创作座谈侧记")}</ul></div></div>
<div class="zj_links"><a>中国作家网</a><a>各省作协</a><a>文学期刊联盟</a><a>岭西文学院</a></div><div class="pl"><p>网友评论　条评论</p><a>发表</a></div>
<div class="zj_foot">岭西作家网 | 电话：0000-6480000 | 邮箱：zjw@lxzj.example | 某ICP备16044554号</div>""",
    head='<meta name="publishdate" content="2021-05-13">',
    body=(
        *LIT.body,
        "【作者简介：黎拾，本名黎秀禾，一九八〇年生于岭西泖川。作品见于《朔北文学》《岭西文艺》等刊，出版有散文集《绳沟》。】",
    ),
    build=whole,
    day="2021-05-13",
    time="09:12",
    origin="朔北文学",
    authors=("黎拾",),
)

SCI = story(
    "竹纤维“电池”可在土壤中自然降解",
    "本报讯（记者齐慕白 通讯员韩一诺）岭西理工大学教授章望之团队研制出一种以竹纤维为骨架的一次性锌离子电池，使用后埋入土壤，约90天即可完成降解。相关成果近日发表于《可持续材料学报》。",
    "随着农田传感器、环境监测标签等一次性电子器件的大量使用，如何处理废弃微型电池成为难题。传统纽扣电池含有难降解的金属外壳和有机电解液，回收成本往往高于电池本身。",
    "研究团队将毛竹边角料脱木素后热压成多孔薄片，既作隔膜又作外壳，电解质采用可食用的海藻酸盐凝胶。测试显示，电池开路电压为1.2伏，可驱动一枚温湿度传感器连续工作62天。",
    "论文第一作者、博士生简宁介绍，降解实验在红壤、黑土和沙壤中同步开展，90天后电池外壳失重率均超过95%，土壤锌含量增幅低于农用地标准限值的十分之一。",
    "审稿人认为，这项工作“为短寿命农业电子器件提供了一条切实可行的绿色供能路径”。目前，团队正与企业合作开展中试，预计单枚成本可控制在0.3元以内。",
    "相关论文信息：https://doi.example/10.99999/jsm.2024.0817",
)
add(
    "science news site",
    SCI,
    "{T}—新闻—科林网",
    f"""<div id="toppart"><table width="1000" align="center"><tr><td><a href="/"><img src="/images/logo.gif"></a></td><td><a>生命科学</a> | <a>医学科学</a> | <a>化学科学</a> | <a>工程材料</a> | <a>信息科学</a> | <a>地球科学</a> | <a>数理科学</a> | <a>管理综合</a></td></tr></table><p>首页 | 新闻 | 博客 | 院士 | 人才 | 会议 | 基金·项目 | 大学 | 论文 | 专题</p></div>
<table id="content" width="1000" align="center"><tr><td width="695" valign="top"><table id="content1"><tr><td><div class="p1"></div></td></tr>
<tr><td align="center" style="font-size:20px;font-weight:bold">{SCI.title}</td></tr><tr><td align="center"><div style="margin:8px"></div></td></tr></table>
<div style="text-align:left;font-size:12px">作者：齐慕白 韩一诺　来源：<a>岭西科技报</a>　发布时间：2024/9/12 10:33:27<span>选择字号：<a>小</a> <a>中</a> <a>大</a></span></div>
<div id="content1" style="font-size:16px">{"".join(f"<p style='text-indent:2em'>{x}</p>" for x in SCI.body[:3])}<table align="center"><tr><td><img src="/upload/news/images/2024/9/1.jpg"></td></tr><tr><td style="font-family:楷体;font-size:14px">可降解竹纤维电池样品　岭西理工大学供图</td></tr></table>{"".join(f"<p style='text-indent:2em'>{x}</p>" for x in SCI.body[3:])}<div class="bq">版权声明：凡本网注明“来源：岭西科技报、科林网”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动。</div></div>
<div class="print"><a>打印</a> <a>发E-mail给：</a><input type="text"></div>
<div class="xgxw"><b>相关新闻</b>　<b>相关论文</b><ol>{links("一片竹叶测出百年降雨", "新型凝胶让水系电池耐寒", "农业传感器迎来“无源时代”")}</ol></div></td>
<td width="300" valign="top"><b>图片新闻</b><p><img src="/i/1.jpg">深海采样器完成海试</p><b>一周新闻排行</b><ol>{links("2024年基金申请集中受理情况", "这所高校引进多名青年学者", "鸟类迁徙新通道被发现")}</ol><b>编辑部推荐博文</b><ul>{links("怎样给学生改论文", "实验记录本的故事")}</ul></td></tr></table>
<div class="bottom">关于我们 | 网站声明 | 服务条款 | 联系方式　某ICP备07017567号-12　Copyright @ 2007-2024 科林网 All Rights Reserved</div>""",
    build=old,
    day="2024-09-12",
    time="10:33",
    origin="岭西科技报",
    authors=("齐慕白", "韩一诺"),
)

IT = story(
    "青穗 Pad 3 平板开启预约：11.6 英寸护眼屏，首发 1799 元起",
    "芯头条 1 月 7 日消息，青穗官方今日宣布，青穗 Pad 3 平板电脑将于 1 月 15 日 10:00 开售，现已开启预约，首发价 1799 元起。",
    "外观方面，青穗 Pad 3 采用一体式金属机身，厚 6.4mm，重 498g，提供月白、竹青、岩灰三款配色。",
    "屏幕方面，该机配备 11.6 英寸 LCD 屏，分辨率 2400×1600，支持 120Hz 刷新率和 DC 调光，通过了硬件级低蓝光认证。",
    "性能方面，青穗 Pad 3 搭载八核处理器，提供 8GB / 12GB 内存和 128GB / 256GB 存储可选，电池容量 10000mAh，支持 45W 快充。",
    "价格信息汇总如下：",
    "8GB+128GB：1799 元",
    "8GB+256GB：1999 元",
    "12GB+256GB：2299 元",
    "此外，官方还推出了磁吸键盘保护套和第二代手写笔，售价分别为 299 元和 249 元。",
)
add(
    "IT news site",
    IT,
    "{T} - 芯头条",
    f"""<div id="top"><div class="fl"><a>芯头条</a> | <a>最新</a> | <a>圈子</a> | <a>好物</a> | <a>手机</a> | <a>电脑</a> | <a>测评</a> | <a>视频</a></div><div class="fr"><a>夜间模式</a><a>登录/注册</a></div></div>
<div id="list"><div id="dt" class="content fl"><div class="cv"><a>首页</a> &gt; <a>数码之家</a> &gt; <a>平板电脑</a></div><h1>{IT.title}</h1>
<div class="info" id="nd"><span id="pubtime_baidu">2029/1/7 9:41:22</span> <span>来源：<span id="source_baidu"><a>芯头条</a></span></span> <span>作者：<span id="author_baidu"><strong>远帆</strong></span></span> <span>责编：<span id="editor_baidu"><strong>归舟</strong></span></span> <span>评论：<span id="commentcount">32</span></span></div>
<div class="post_content" id="paragraph">{"".join(f"<p>{x}</p>" for x in IT.body[:2])}<p style="text-align:center"><img src="https://img.xtt.example/t.gif" data-original="https://img.xtt.example/2029/1.jpg"></p>{"".join(f"<p>{x}</p>" for x in IT.body[2:5])}<ul>{"".join(f"<li><p>{x}</p></li>" for x in IT.body[5:8])}</ul><p>{IT.body[8]}</p><p class="ad-tips">广告声明：文中部分链接、二维码可能跳转到站外页面，仅为方便读者了解商品信息，芯头条的文章均附有本声明。</p></div>
<div class="newserror"><p>投诉水文</p><p>我要纠错</p></div><div class="xtt-app"><p>下载芯头条APP，签到赚金币兑豪礼</p></div>
<div class="related_post"><span>相关文章</span><ul>{links("青穗 Pad 2 平板获推系统更新", "曝青穗首款折叠屏电脑年内发布", "护眼屏认证新标准实施", pattern="<li><span>关键词：</span><a>{0}</a></li>")}</ul></div>
<div id="post_comm"><h3>热评</h3><ul><li><strong>数码爱好者</strong><span>7楼 岭西棠州</span><p>12+256 的价格还行，就是没有 OLED。</p></li></ul></div></div>
<div class="fr rank"><h3>日榜</h3><ul>{links("1 年货节数码好物清单", "2 车机系统升级汇总", "3 某品牌笔记本召回充电器")}</ul></div></div>
<div id="footer"><p>关于芯头条 | 加入我们 | 商务合作 | 网站地图</p><p>CopyRight © 2009-2029 某ICP备14012456号</p></div>""",
    build=whole,
    day="2029-01-07",
    time="09:41",
    origin="芯头条",
    authors=("远帆",),
    editors=("归舟",),
)

# ------------------------------------------------------ traditional characters

TW = story(
    "春節返鄉車潮塞爆山線 縣府增派接駁車疏運",
    "春節連假將至，今天起山線湧現返鄉車潮，台9乙線竹坪至楓港段上午一度回堵6公里，行車時間較平日多出1小時。屏北縣政府緊急增派12班接駁車，並呼籲民眾多利用大眾運輸。",
    "屏北縣警局交通隊表示，上午10時起車流明顯增加，又有一輛小貨車在42公里處爆胎，占用外側車道，所幸無人受傷，約半小時後排除。",
    "「平常40分鐘的路，今天開了快兩小時。」帶著兩個小孩返鄉的李姓民眾說，孩子在車上吃完兩個便當，還沒到外婆家。",
    "縣府交通處長洪文彬指出，15日至20日每日7時至19時，竹坪轉運站每20分鐘發一班免費接駁車，沿途停靠3處部落入口；小年夜及初二將視人潮再加開8班。",
    "氣象署預測，除夕前一波鋒面通過，山區有局部短暫雨，提醒用路人注意路況、保持安全距離。",
)
add(
    "Taiwan daily's site",
    TW,
    "{T} | 地方 | 生活 | 島嶼新聞網",
    f"""<header class="header"><a class="logo" href="/">島嶼新聞網</a><nav><a>要聞</a><a>運動</a><a>全球</a><a>社會</a><a>地方</a><a>產經</a><a>股市</a><a>房市</a><a>健康</a><a>生活</a></nav><div class="member">會員中心</div></header>
<main class="article-layout"><section class="article-section"><div class="breadcrumb"><a>島嶼</a> / <a>地方</a> / <a>屏北</a></div><h1 class="article-content__title">{TW.title}</h1>
<section class="authors"><time class="article-content__time" datetime="2026-02-11 14:25">2026-02-11 14:25</time><span class="article-content__author"><a>島嶼日報</a>／ 記者<a>林以安</a>／屏北即時報導</span></section>
<div class="share"><span>讚</span><span>分享</span><span>收藏</span></div><article class="article-content"><section class="article-content__editor"><figure><img src="https://pgw.dy.example/1.jpg"><figcaption>台9乙線上午出現返鄉車潮。記者林以安／攝影</figcaption></figure>{paragraphs(TW.body[:3])}<div class="inline-ads">廣告</div>{paragraphs(TW.body[3:])}</section>
<section class="keywords"><a>#春節</a><a>#返鄉車潮</a><a>#接駁車</a></section></article>
<section class="more-news"><h3>延伸閱讀</h3><ul>{links("連假首日國道易塞路段一次看", "部落長者年菜共食 志工連夜備料", "轉運站停車場擴建明年完工")}</ul></section>
<section class="discuss"><h3>留言</h3><p>請先登入，參與討論</p></section></section>
<aside><h3>熱門新聞</h3><ol>{links("統一發票中獎號碼出爐", "老店歇業前大排長龍", "寒流周末報到")}</ol></aside></main>
<section class="fb"><div class="fb-page"></div></section><section class="app"><p>下載島嶼APP 新聞不漏接</p><a>App Store</a><a>Google Play</a></section>
<footer><p>島嶼新聞網 ｜ 服務條款 ｜ 著作權 ｜ 隱私權 ｜ 客服中心</p><p>Copyright © 1999-2026 Daoyu Group All Rights Reserved.</p></footer>""",
    head='<meta property="og:title" content="春節返鄉車潮塞爆山線 縣府增派接駁車疏運 | 島嶼新聞網"><meta name="pubdate" content="2026-02-11T14:25:00+08:00">',
    build=partial(whole, lang="zh-Hant-TW"),
    day="2026-02-11",
    time="14:25",
    origin="島嶼日報",
    authors=("林以安",),
)

HK = story(
    "離島街渡擬轉用電船 首兩條航線明年試行",
    "【維港日報訊】記者陳浩然報道：運輸及物流部門昨日公布離島街渡綠色轉型計劃，擬分階段以電動船取代現有柴油街渡，首兩條航線料於明年第二季試行，每艘電船載客60人，單程航行時間可縮短約5分鐘。",
    "現時本港共有78條街渡航線，大部分船隻船齡超過20年。當局將設立2億元資助基金，為船東提供最多七成購船資助，並在4個公眾碼頭加裝充電設施。",
    "經營街渡逾30年的船東黎伯表示，近年油價高企，生意難做，「有資助當然想換，最怕充電要等，趕不及班次。」",
    "有離島區議員歡迎計劃，但關注船員需重新考取電船操作資格，建議當局提供免費培訓，並承諾轉型初期不加價。",
    "部門發言人回應指，現有船員只需完成3日銜接課程即可獲發證明，課程費用全免；試行期間票價將維持不變。",
)
add(
    "Hong Kong daily's site",
    HK,
    "{T} - 維港日報網",
    f"""<div class="wk-top"><div class="wk-w"><span>繁</span> / <a>简</a><a>電子報</a><a>下載APP</a></div></div><div class="wk-w wk-logo"><a href="/"><img src="/img/logo.png"></a></div>
<div class="wk-nav"><a>首頁</a><a>要聞</a><a>香港</a><a>內地</a><a>兩岸</a><a>國際</a><a>財經</a><a>評論</a><a>體育</a><a>副刊</a></div>
<div class="wk-w"><div class="crumb">首頁 &gt; 香港 &gt; 正文</div><div class="tkp_con_l"><h2 class="tkp_con_title">{HK.title}</h2><div class="tkp_con_author"><span>2025-08-19 04:02:26</span><span>維港日報</span><div class="fontsize">字號：<a>放大</a> <a>標準</a></div></div>
<div class="tkp_content"><p class="figure"><img src="https://img.wk.example/0819.jpg"></p><p class="caption">圖：現時離島街渡多為柴油木船，船齡偏高</p>{"".join(f"<p>　　{x}</p>" for x in HK.body)}</div>
<div class="tkp_share">分享到：<a>Facebook</a><a>WhatsApp</a><a>微信</a></div><div class="tkp_about"><h3>相關內容</h3><ul>{dated(("渡輪服務營辦權明年重新招標", "2025-08-12"), ("離島垃圾船改用生物柴油", "2025-07-30"))}</ul></div></div>
<div class="tkp_con_r"><h3>點擊排行</h3><ol>{links("中秋綵燈會下月初亮燈", "巴士轉乘優惠擴展", "天文台：周內驟雨增多")}</ol></div></div>
<div class="wk-w wk-link"><a>大灣區頻道</a><a>維港周刊</a><a>維港影像</a></div>
<div class="wk-foot">維港日報有限公司版權所有 不得轉載　© 2025　地址：香港北角海濱道9號</div>""",
    build=partial(whole, lang="zh-HK"),
    day="2025-08-19",
    time="04:02",
    origin="維港日報",
    authors=("陳浩然",),
)
