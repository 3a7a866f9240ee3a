"""A twentieth album of pages, Chinese pages: provincial and city portals and the media of the provinces, written blind.

A sample of what a crawler meets day by day: old and new frames, their usual chrome, nothing chosen for being hard.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from shapes import Album, Build, Story, story

TWENTIETH_CHINESE = Album()
add = TWENTIETH_CHINESE.add


def p(*lines: str, attrs: str = "", lead: str = "　　") -> str:
    return "\n".join(f"<p{attrs}>{lead}{line}</p>" for line in lines)


def right(*lines: str) -> str:
    return "".join(f'<p style="text-align: right;">{line}</p>' for line in lines)


def table(width: int, *cells: str, attrs: str = 'border="1" cellpadding="0" cellspacing="0" width="100%"') -> str:
    rows = [cells[i : i + width] for i in range(0, len(cells), width)]
    return f"<table {attrs}><tbody>{''.join('<tr>' + ''.join(f'<td><p>{c}</p></td>' for c in row) + '</tr>' for row in rows)}</tbody></table>"


def links(*titles: str, day: str = "", tag: str = "li") -> str:
    return "".join(
        f'<{tag}><a href="./c{n}.html" target="_blank">{title}</a>{f"<span>{day}</span>" if day else ""}</{tag}>'
        for n, title in enumerate(titles, 41)
    )


def shell(
    top: str,
    bottom: str,
    *,
    metas: str = '<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">',
    start: str = "<!DOCTYPE html><html>",
    body: str = "<body>",
) -> Build:
    """What stands above and below the article of one vendor's page."""

    def build(language: str, title: str, middle: str, head: str) -> str:
        return f"{start}<head>{metas}<title>{title}</title>{head}</head>{body}\n{top}\n{middle}\n{bottom}</body></html>"

    return build


# -------------------------------------------------------------------- frames

PROVINCE = shell(
    '<div class="gov-top"><div class="inner"><a href="http://www.guowu.example">国务网</a><a href="http://www.cangyuan-gov.example/en">English</a><a id="wza">无障碍</a><a id="zlb">长者模式</a><a>网站支持IPv6</a><span class="login">登录 | 注册</span></div></div><div class="logo-box"><img src="/images/2023logo.png"><div class="so"><input type="text" placeholder="请输入搜索内容"><span>热门搜索：</span><a>医保</a><a>社保卡</a><a>营商环境</a></div></div><div class="daohang"><a href="/">首页</a><a href="/szf/">省政府</a><a href="/zwxx/">政务信息</a><a href="/zfxxgk/">政府信息公开</a><a href="/bsfw/">办事服务</a><a href="/hdjl/">互动交流</a><a href="/mlcy/">美丽沧原</a></div>',
    '<div class="gov-foot"><div class="fl"><a>关于我们</a><a>网站声明</a><a>网站地图</a><a>联系我们</a></div><p>主办：沧原省人民政府办公厅　承办：沧原省政务大数据中心</p><p>网站标识码：9800000001　沧ICP备20000001号　沧公网安备98010202000001号</p><p>提示：使用IE10及以上浏览器可获得最佳浏览效果</p></div><script src="/js/jquery.js"></script><script>var _trs_ta="9800000001";</script>',
)

LIBRARY = shell(
    '<div class="header-zc"><a class="back" href="/">沧原省人民政府</a><h2>政策文件库</h2><form><select><option>全文</option><option>标题</option><option>文号</option></select><input><button type="button">检索</button></form></div>',
    '<div class="footer-zc"><p>沧原省人民政府办公厅主办　版权所有</p><p>网站标识码9800000001</p></div>',
)

JCMS = shell(
    '<div style="display:none" id="hidLoc"><span id="ss_webid">12</span><span id="col1_name">要闻动态</span></div><table width="1200" align="center"><tbody><tr><td><img src="/picture/0/s2306top.png"></td></tr><tr><td class="menubg"><a href="/index.html">首页</a>　<a href="/col/col311/index.html">走进柏州</a>　<a href="/col/col312/index.html">政务公开</a>　<a href="/col/col313/index.html">政务服务</a>　<a href="/col/col314/index.html">政民互动</a></td></tr><tr><td class="dq">当前位置：<a href="/index.html">首页</a> &gt; <a href="/col/col320/index.html">要闻动态</a></td></tr></tbody></table>',
    '<div class="yj"><a>网站地图</a> | <a>版权保护</a> | <a>隐私声明</a><br>主办单位：柏州市人民政府办公室　联系电话：0000-8511112（仅受理网站建设维护相关事宜）<br>网站标识码：9702000003　柏ICP备05000101号-1</div><a href="http://www.dahan.example" style="display:none">Produced By 信息发布系统</a><script src="/script/0/2310.js"></script>',
    metas='<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">',
)

UCAP = shell(
    '<div class="sitetop"><div class="wrap"><span class="fl">欢迎访问郁川市人民政府门户网站！</span><span class="fr"><em id="Date">2031年06月18日 星期三</em><a>手机版</a><a>繁體</a><a>无障碍浏览</a><a>进入老年模式</a></span></div></div><div class="banner"></div><ul class="mainnav"><li><a>网站首页</a></li><li><a>认识郁川</a></li><li><a>政务公开</a></li><li><a>解读回应</a></li><li><a>办事服务</a></li><li><a>互动交流</a></li></ul>',
    '<div class="footerBox"><ul class="friend"><li>中央部委网站</li><li>省直部门网站</li><li>市直部门网站</li><li>县区网站</li></ul><p>主办单位：郁川市人民政府办公室　承办单位：郁川市数据局　技术支持：开云网络</p><p>郁ICP备10000201号　网站标识码：9603000012</p><img src="/images/gongan.png"><img src="/images/jiucuo.png"></div><div class="alert-wzsm"><p>您访问的链接即将离开“郁川市人民政府”网站，是否继续？</p><span>继续访问</span><span>放弃</span></div>',
    body='<body class="xxgk-bg" aria-status="false">',
)

COUNTY = shell(
    '<header><div class="topbar">今天是：<script>document.write(today())</script><a>设为首页</a>|<a>加入收藏</a>|<a>邮箱登录</a></div><h1 class="sitename"><a href="/"><img src="/skin/tuoping/logo.png" alt="驼坪县人民政府"></a></h1><nav><a href="/">首页</a><a href="/zjtp/">走进驼坪</a><a href="/xwzx/">新闻中心</a><a href="/xxgk/">信息公开</a><a href="/wsbs/">网上办事</a><a href="/zmhd/">政民互动</a></nav></header>',
    '<footer><p>主办：驼坪县人民政府　承办：驼坪县政务服务和数据管理局</p><p>地址：驼坪县人民路1号　电话：0000-7122201　邮编：980421</p><p>沧ICP备12000331号-2　<img src="/gh.png">沧公网安备 98042102000017号　标识码：9804210001</p></footer><div class="fixed-r"><a>智能问答</a><a>顶部</a></div>',
)

BUREAU = shell(
    '<div class="t-nav"><a href="http://www.cangyuan-gov.example">沧原省人民政府</a><a>微信</a><a>微博</a></div><div class="t-logo"><img src="../../images/logo_h.png"></div><div class="t-menu"><ul><li><a href="../../">首页</a></li><li><a href="../../jggk/">机构概况</a></li><li><a href="../../xwdt/">新闻动态</a></li><li><a href="../../zwgk/">政务公开</a></li><li><a href="../../hdjl/">互动交流</a></li></ul></div>',
    '<div class="t-foot"><select><option>---国家部委---</option></select><select><option>---兄弟省份---</option></select><p>版权所有　未经许可不得镜像　建议使用1024×768分辨率浏览</p><p>沧ICP备05000077号　标识码：9800000044　您是第<i id="cnt"></i>位访问者</p></div>',
    start='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml">',
)

TOWNSHIP = shell(
    '<table width="980" border="0" align="center" cellspacing="0"><tr><td colspan="2"><embed src="flash/top.swf" width="980" height="160"></td></tr><tr bgcolor="#1E6BB8"><td colspan="2" height="30" align="center"><a href="index.asp">网站首页</a>┊<a href="class.asp?id=2">机构设置</a>┊<a href="class.asp?id=3">工作动态</a>┊<a href="class.asp?id=5">政策法规</a>┊<a href="class.asp?id=8">下载中心</a></td></tr><tr><td width="210" valign="top"><b>最新公告</b><br>·<a href="a.asp?id=901">关于端午节放假的通知</a><br>·<a href="a.asp?id=887">财务公开（一季度）</a><br><b>友情链接</b><br><select><option>==上级部门==</option></select></td><td valign="top">',
    '</td></tr><tr><td colspan="2" align="center" bgcolor="#EFEFEF"><font size="2">版权所有：棠溪区农业技术推广站　地址：棠溪区建设路88号<br>后台管理　访问量：<font color="#ff0000">90412</font></font></td></tr></table>',
    metas='<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    start="<html>",
    body='<body bgcolor="#ffffff" leftmargin="0" topmargin="0">',
)

GOV_WAP = shell(
    '<div class="m-head"><a class="ico-back"></a><img src="/wap/logo.png"><a class="ico-menu"></a></div><div class="m-nav"><a>新闻</a><a>公开</a><a>服务</a><a>互动</a></div>',
    '<div class="m-foot"><a>电脑版</a><a>客户端</a><a>返回顶部</a><p>棠溪区人民政府办公室主办</p><p>网站标识码：9603020005</p></div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0">',
)

DAILY = shell(
    '<div class="cyrb-top"><div class="w"><a href="http://www.cyrb.example">沧原在线首页</a><a>沧原日报</a><a>沧原晚报</a><a>沧原农民报</a><a>新沧原客户端</a></div></div><div class="w cyrb-nav"><a>要闻</a><a>时政</a><a>经济</a><a>民生</a><a>评论</a><a>市州</a><a>文旅</a><a>专题</a></div>',
    f'<div class="side-r"><div class="tt">今日热点</div><ul>{links("沧原夏粮收购全面启动", "这条高铁月底联调联试", "高考成绩25日可查", "湿地里来了稀客")}</ul><div class="gg"><img src="/ad/300x250.jpg"></div></div><div class="cyrb-foot"><p>沧原日报社简介 | 广告刊例 | 联系方式 | 法律顾问</p><p>互联网新闻信息服务许可证 98120170002　增值电信业务许可证 沧B2-20050001</p><p>沧原在线版权所有，未经协议授权禁止下载使用</p></div>',
)

STARNET = shell(
    '<div id="ad-top"></div><div class="sn-bar"><a>渚南首页</a><a>时刻新闻</a><a>论坛</a><a>问政渚南</a><a>市州站</a><a class="app">客户端下载</a></div><div class="sn-logo"><img src="//img.zhunannet.example/logo2022.png"></div>',
    f'<div class="sn-rel"><h4>相关链接</h4><ul>{links("渚南一季度经济运行情况", "全省水库除险加固过半")}</ul></div><div class="sn-hot"><h4>阅读下一篇</h4><a>渚南气象局发布高温橙色预警</a></div><div class="sn-foot">渚南网·红湖传媒集团版权所有　举报电话：0000-82965000　渚ICP备05000004号<br>信息网络传播视听节目许可证 9508260</div><div class="back-home"><a>返回渚南网首页</a></div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
)

PAPER_OLD = shell(
    '<table width="100%" bgcolor="#8B0000"><tr><td><a href="../../../"><font color="white">渚南日报</font></a></td><td align="right"><font color="white">多媒体数字版</font></td></tr></table>',
    '<table width="100%"><tr><td align="center" class="black">版权所有 渚南日报社　地址：星洲市沿江大道181号　技术支持：方宇电子<br>未经授权，不得转载、摘编</td></tr></table>',
    metas='<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta content="MSHTML 6.00.3790" name="GENERATOR">',
    start="<html>",
)

PAPER_NEW = shell(
    '<div class="newspaper-header"><a class="paper-logo"></a><div class="paper-list"><a>郁川日报</a><a>郁川晚报</a></div><div class="search-paper"><input placeholder="搜索"></div><a class="calendar">往期</a></div>',
    '<div class="newspaper-footer">郁川报业传媒集团　版权所有　郁ICP备06000218号</div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
)

TV = shell(
    '<div class="tv-head"><a>沧视网</a><a>直播</a><a>点播</a><a>新闻</a><a>综艺</a><a>少儿</a><a>广播</a><input placeholder="搜视频"></div>',
    '<div class="tv-foot"><p>沧原广播电视台 版权所有 | 节目合作：0000-5810000</p><p>沧ICP备09000012号 | 广播电视节目制作经营许可证（沧）字第00001号</p></div>',
)

APP = shell(
    '<div class="dl-top"><img src="//static.yunapp.example/icon/tp.png"><span><b>云上驼坪</b><i>权威发布 便民服务</i></span><a class="down">立即打开</a></div>',
    '<div class="comment"><h5>评论 <em>0</em></h5><p>暂无评论，点击抢沙发</p></div><div class="more"><h5>相关推荐</h5><a>驼坪：麦收时节农机忙</a><a>我县召开防汛会商会</a></div><div class="dl-bot">打开云上驼坪，阅读体验更佳</div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width,user-scalable=no">',
)

CENTRE = shell(
    '<div class="rm-top"><span>栖霞谷县融媒体中心主办</span><span class="weather">晴 21℃</span></div><div class="rm-nav"><a>首页</a><a>本地新闻</a><a>乡镇部门</a><a>通知公告</a><a>视听栖谷</a><a>文明实践</a></div>',
    f'<div class="rm-side"><h3>点击排行</h3><ol>{links("栖霞谷县城区公交线路调整", "致全县中学生家长的一封信", "这些路段将封闭施工")}</ol></div><div class="rm-foot">栖谷新闻网 新闻热线：0000-4221110　投稿邮箱：xw@qigu.example<br>沧新网备 201905号　沧ICP备18000512号</div>',
)

PEOPLES = shell(
    '<div class="pd_nav"><a href="http://www.mzw.example">民众网</a>&gt;&gt;<a href="http://zn.mzw.example">渚南频道</a></div><div class="pd_top"><a>渚南要闻</a><a>市州</a><a>人事</a><a>教育</a><a>健康</a><a>留言板</a></div>',
    '<div class="pd_foot"><p>民众日报社概况 | 关于民众网 | 报社招聘 | 广告服务 | 合作加盟</p><p>民 众 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright © 1998-2031 all rights reserved</p></div><img src="http://counter.mzw.example/c.gif?id=41330981" width="0" height="0">',
    metas='<meta http-equiv="content-type" content="text/html;charset=UTF-8"><meta name="copyright" content="民众网版权所有">',
)

WIRE = shell(
    '<div class="domPC topnav"><a>华闻网</a><a>沧原频道</a><a>要闻</a><a>图片</a><a>访谈</a><a>产经</a></div><div class="domMobile mtop"><a>首页</a><i class="menu"></i></div>',
    f'<div class="columBox"><h4>深度观察</h4><ul>{links("黄土塬上种出“金果果”", "小城里的大展会", day="2031-06-17")}</ul></div><div class="lib-foot"><p>Copyright © 2000 - 2031 CY.HWNET.EXAMPLE All Rights Reserved.</p><p>制作单位：华闻网股份有限公司沧原分公司　版权所有：华闻网股份有限公司</p></div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="publishid" content="1132004417">',
)

AGENCY = shell(
    '<div class="zx-top"><a>环讯网首页</a>|<a>沧原</a>|<a>渚南</a>|<a>更多分社</a></div><div class="zx-logo"><img src="/images/cylogo.gif"></div><div class="zx-nav"><a>本网原创</a><a>时政</a><a>社会</a><a>财经</a><a>侨乡</a><a>图片</a></div>',
    '<div class="zx-foot">本网站所刊载信息，不代表环讯社和环讯网观点。刊用本网站稿件，务经书面授权。<br>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。<br>地址：沧原省曜城市北城路17号　邮编：980000</div>',
)

ENGLISH_DAILY = shell(
    '<div class="logobanner"><a>寰宇日报网</a> <a>English</a> <a>渚南记者站</a></div><div class="topNav1"><a>要闻</a><a>地方</a><a>旅游</a><a>视频</a><a>双语</a></div>',
    '<div class="copyright">版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属寰宇日报网独家所有使用。未经寰宇日报网事先协议授权，禁止转载使用。</div>',
)

DEDE = shell(
    '<div class="topmenu"><a>手机版</a><a>RSS订阅</a><a>投稿</a></div><div class="logo"><a href="/"><img src="/templets/lz/images/logo.gif"></a></div><div class="nav"><ul><li><a>首页</a></li><li><a>临渚新闻</a></li><li><a>民生热线</a></li><li><a>房产</a></li><li><a>汽车</a></li><li><a>健康</a></li></ul></div><div class="place"><strong>当前位置:</strong> <a>主页</a> &gt; <a>临渚新闻</a> &gt; </div>',
    f'<div class="pright"><dl><dt><strong>推荐内容</strong></dt><dd><ul>{links("临渚古街夜市开街", "市民公园新增停车位", "老小区加装电梯")}</ul></dd></dl><dl><dt><strong>热点内容</strong></dt><dd><ul>{links("公积金新政问答", "中考时间公布")}</ul></dd></dl></div><div class="footer"><p>Powered by DedeCMS　临渚新闻网 版权所有</p><p>渚ICP备08000019号</p></div>',
    metas='<meta http-equiv="Content-Type" content="text/html; charset=gbk">',
    start='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml">',
)

CITY = shell(
    '<header class="bz-head"><a class="bz-logo">柏州网</a><nav><a>头条</a><a>时政</a><a>区县</a><a>民生</a><a>文体</a><a>视频</a><a>问政</a></nav></header>',
    f'<aside class="bz-aside"><section><h3>最新快讯</h3><ul>{links("柏州机场新增三条航线", "城北水厂今晚检修", "柏州银杏大道更新完工", day="06-18")}</ul></section><section><h3>专题</h3><img src="/zt/1.jpg"></section></aside><footer class="bz-foot"><p>版权声明：凡本网注明“来源：柏州网”的作品，版权均属柏州网所有，转载请注明来源。凡注明来源为其他媒体的作品，转载目的在于传递更多信息，并不代表本网赞同其观点。</p><p>不良信息举报：0000-8339110　互联网新闻信息服务许可证97120180011</p></footer>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
)

WECHAT = shell(
    "",
    '<div class="rich_media_tool"><a>阅读原文</a><span>阅读 1.3万</span><span>赞 210</span><span>在看 88</span></div><div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div><script>window.__ready=1;var user_name="gh_77a1";</script>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0"><meta property="og:site_name" content="微信公众平台">',
    body='<body id="activity-detail" class="zh_CN mm_appmsg">',
)

NORTH = shell(
    '<div class="bf-top"><a>北方首页</a> <a>新闻</a> <a>沧原</a> <a>国内</a> <a>国际</a> <a>社会</a> <a>体育</a> <a>论坛</a> <a>博客</a></div><div id="bn728"><iframe src="/ad/a.html" width="728" height="90"></iframe></div>',
    '<div class="bf-foot">关于北方 | 广告服务 | 诚聘英才 | 网站律师 | 设为首页<br>Copyright (C) 2000-2031 Bfwang.example, All rights reserved</div>',
    metas='<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    start='<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html>',
)

SOUTH = shell(
    '<div class="m-header"><a class="logo">南渚+</a><a class="open-app">打开</a></div><div class="pc-header"><a>南渚网</a><a>要闻</a><a>地市</a><a>政法</a><a>教育</a><a>理论</a></div>',
    '<div class="pc-right"><h3>原创频道</h3><ul><li><a>南渚调查</a></li><li><a>数读渚南</a></li></ul></div><div class="m-footer"><p>客户端下载</p><img src="/qrcode.png"><p>南渚新闻网 渚B-20050235</p></div>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">',
)

NEXT = shell(
    '<div id="__next"><header class="Header_wrap__3aQ1x"><img alt="潮前新闻"><a>推荐</a><a>渚里</a><a>热点</a><button>下载APP</button></header>',
    '<section class="Recommend_list__Kd83a"><h2>猜你喜欢</h2><div><a>城市书房的夜</a><span>潮前新闻 2小时前</span></div><div><a>台风“海棠”今年会来吗</a><span>潮前新闻 昨天</span></div></section><footer class="Footer_f__9Ly1">© 渚南报业集团　违法和不良信息举报</footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/detail"}</script>',
    metas='<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    start='<!DOCTYPE html><html lang="zh">',
)

TRADE = shell(
    '<div class="ggzy-top"><span>沧原省公共资源交易平台（郁川市）</span><a>CA登录</a><a>用户手册</a></div><ul class="ggzy-nav"><li>首页</li><li>交易信息</li><li>政策法规</li><li>信用信息</li><li>服务指南</li></ul>',
    '<div class="ggzy-foot">主办：郁川市公共资源交易中心　服务热线：0000-3600123<br>郁ICP备16000308号</div>',
)

# ---------------------------------------------------------------- government

S = story(
    "沧原省抗旱保供水工作调度会召开",
    "本报讯（记者 方砚秋）6月9日，全省抗旱保供水工作调度会在曜城召开，分析研判当前旱情，对下一阶段抗旱保供水工作作出安排。副省长庞世衡出席会议并讲话。",
    "会议指出，5月以来全省平均降水量较常年同期偏少四成，北部六县土壤墒情持续下降。各地各部门要坚持先生活、后生产，把城乡居民饮水安全放在首位，做到应送尽送、不落一户。",
    "会议要求，要精细调度骨干水库水源，优先保障秋粮播种用水；要加快推进应急备用水源建设，确保在建的二十三处工程6月底前全部通水；要强化用水总量管控，严肃查处私采滥引行为。",
    "会议强调，当前正值旱涝急转多发期，要坚持防汛抗旱两手抓，加密会商研判，及时发布预警信息。",
    "会议以视频形式召开，各市州设分会场。",
)
add(
    "province, leading news taken from the daily",
    S,
    "{T}_要闻动态_沧原省人民政府网",
    f"""<div class="weizhi">您当前所在位置：<a href="../../">首页</a> > <a href="../">政务信息</a> > <a href="./" class="CurrChnlCls">要闻动态</a></div>
<div class="article"><h1>{S.title}</h1><div class="art-info"><span>发布时间：2031-06-10 07:18</span><span>来源：沧原日报</span><span class="zh">字体：<a>大</a> <a>中</a> <a>小</a></span><span class="dy">打印</span><div class="bshare">分享到：<a title="微信"></a><a title="微博"></a></div></div>
<div class="art-con"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-size:16px}}</style>{p(*S.body)}</div></div>
<div class="art-edit">责任编辑：樊素</div><div class="ewm"><img src="/qr"><p>扫一扫在手机打开当前页</p></div><div class="xgxw"><h3>相关新闻</h3><ul>{links("沧原启动抗旱四级应急响应", "省水利厅派出六个工作组", day="2031-06-05")}</ul></div></div>""",
    head='<meta name="SiteName" content="沧原省人民政府网"><meta name="ArticleTitle" content="沧原省抗旱保供水工作调度会召开"><meta name="PubDate" content="2031-06-10 07:18"><meta name="ContentSource" content="沧原日报">',
    day="2031-06-10",
    time="07:18",
    origin="沧原日报",
    authors=("方砚秋",),
    editors=("樊素",),
    build=PROVINCE,
)

S = story(
    "沧原省人民政府关于加快发展林下经济的实施意见",
    "沧政发〔2030〕14号",
    "各市、自治州、县（市、区）人民政府，省政府各委办厅局：",
    "为贯彻落实集体林权制度改革部署，充分利用森林资源，促进农民增收，现就加快发展林下经济提出如下实施意见。",
    "一、总体目标",
    "到2033年，全省林下经济经营面积达到一千二百万亩，年产值突破六百亿元，建成省级示范基地一百个。",
    "二、重点任务",
    "（一）优化产业布局。东部山区重点发展林菌、林药，西部黄土区重点发展林禽、林蜂，沿江地区重点发展森林康养。",
    "（二）培育经营主体。鼓励以林权入股、托管等方式组建合作社，对带动农户五十户以上的给予一次性奖补。",
    "（三）强化科技支撑。组建省级林下经济专家团，每年选派科技特派员不少于三百名。",
    "三、保障措施",
    "各级人民政府要将林下经济发展纳入本级国民经济和社会发展规划，统筹使用涉林资金，建立部门协调机制。省林业和草原局要会同有关部门加强督促检查，重大情况及时报告省人民政府。",
    "沧原省人民政府",
    "2030年11月18日",
    "（此件公开发布）",
)
add(
    "province, a document of the policy library",
    S,
    "{T} - 政策文件库 - 沧原省人民政府",
    f"""<div class="zc-main"><table class="zc-tab"><tbody><tr><th>索&nbsp;引&nbsp;号</th><td>980000001/2030-00213</td><th>公文种类</th><td>意见</td></tr><tr><th>发布机构</th><td>沧原省人民政府</td><th>成文日期</th><td>2030-11-18</td></tr><tr><th>发文字号</th><td>沧政发〔2030〕14号</td><th>发布日期</th><td>2030-11-26</td></tr><tr><th>主题分类</th><td>农业、林业、水利 / 林业</td><th>有效性</th><td>有效</td></tr></tbody></table>
<h1 class="zc-title">{S.title}</h1><div class="zc-tools"><span>字号：大 中 小</span><a>下载文字版</a><a>下载图片版</a></div>
<div class="zc-text" id="dochtmlcon"><div class="view TRS_UEDITOR trs_paper_default trs_web"><p style="text-align:center">{S.body[0]}</p><p>{S.body[1]}</p>{p(*S.body[2:11])}{right(*S.body[11:13])}<p>　　{S.body[13]}</p></div></div>
<div class="zc-jd"><h4>政策解读</h4><ul>{links("一图读懂《关于加快发展林下经济的实施意见》", "《关于加快发展林下经济的实施意见》政策解读")}</ul></div></div>""",
    head='<meta name="PubDate" content="2030-11-26 16:05"><meta name="ColumnName" content="省政府文件">',
    day="2030-11-26",
    origin="沧原省人民政府",
    build=LIBRARY,
)

S = story(
    "市政府召开第三十七次常务会议",
    "4月21日，市长蔺克谦主持召开市政府第三十七次常务会议，传达学习上级有关会议精神，听取一季度全市经济运行和重点项目建设情况汇报，研究部署近期工作。",
    "会议指出，一季度全市经济实现良好开局，但工业投资增速放缓、外贸订单波动等问题仍需重视。各县（市、区）要紧盯“双过半”目标，分行业、分企业加强调度，帮助企业解决用工、融资等实际困难。",
    "会议审议并原则通过《柏州市城市更新三年行动方案》，强调要坚持留改拆并举、以保留利用提升为主，注重延续城市文脉。",
    "会议还研究了其他事项。",
)
add(
    "city on the oldest large vendor's pages, executive meeting",
    S,
    "柏州市人民政府 要闻动态 {T}",
    f"""<table width="1200" align="center" class="artbg"><tbody><tr><td class="title" align="center"><!--<$[标题]>begin-->{S.title}<!--<$[标题]>end--></td></tr><tr><td align="center" class="sub">发布日期：2031-04-22　　信息来源：<!--<$[信息来源]>begin-->市政府办公室<!--<$[信息来源]>end-->　　浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=320"></script>　　字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr><tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">{p(*S.body, attrs=' style="text-indent: 2em;"', lead="")}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr><tr><td align="right"><a href="javascript:window.print()">【打印本页】</a><a>【关闭窗口】</a></td></tr></tbody></table>""",
    head='<meta name="contentSource" content="市政府办公室"><meta name="Maketime" content="2031-06-02 03:11:20"><meta name="author" content="">',
    day="2031-04-22",
    origin="市政府办公室",
    build=JCMS,
)

S = story(
    "《郁川市电动自行车停放充电管理办法》政策解读",
    "一、制定背景",
    "近年来，我市电动自行车保有量持续增长，目前已达四十八万辆。进楼入户、飞线充电等现象时有发生，群众反映强烈。为规范停放和充电行为，市住房和城乡建设局起草了本办法。",
    "二、主要内容",
    "《办法》共六章三十一条，明确了停放场所规划建设、充电设施管理、收费标准、监督检查等内容。",
    "新建住宅小区应当按照每户不少于零点五个车位的标准配建停放场所，充电设施与主体工程同步验收。既有小区由街道组织业主协商增设，市级财政按照每个端口三百元给予补助。",
    "三、关键词解释",
    "集中充电设施，是指具有定时断电、过载保护、故障报警等功能，可供五辆以上电动自行车同时充电的固定设备。",
    "四、施行时间",
    "《办法》自2031年6月1日起施行，有效期五年。",
)
add(
    "city, how to read a rule",
    S,
    "{T} | 郁川市人民政府",
    f"""<div class="bread">当前位置：<a>首页</a> > <a>解读回应</a> > <a>政策解读</a> > <a>文字解读</a></div>
<div class="detail-box"><div class="detail-title">{S.title}</div><div class="detail-sub"><span>来源：市住房和城乡建设局</span><span>发布时间：2031-05-14 11:23</span><span>阅读：<b id="readNum">-</b>次</span><span>【字体：<i>大</i> <i>中</i> <i>小</i>】</span></div>
<div class="detail-rel">相关文件：<a href="../../zcwj/202505/1a.shtml">关于印发郁川市电动自行车停放充电管理办法的通知</a></div>
<div class="detail-content"><ucapcontent>{"".join(f'<p style="text-indent:2em"><span style="font-family:黑体">{x}</span></p>' if x[1] == "、" else f'<p style="text-indent:2em"><span style="font-family:仿宋_GB2312;font-size:16pt">{x}</span></p>' for x in S.body)}</ucapcontent></div>
<dl class="article-ewm"><dt>扫一扫在手机打开当前页</dt></dl><div class="share">分享：<a>微信</a><a>微博</a><a>QQ</a></div></div>""",
    head='<meta name="PubDate" content="2031-05-19 09:40:12"><meta name="ContentSource" content="市住房和城乡建设局">',
    day="2031-05-14",
    time="11:23",
    origin="市住房和城乡建设局",
    build=UCAP,
)

S = story(
    "关于做好2031年义务教育阶段学校招生入学工作的通知",
    "各县（区）教育局，市直各学校：",
    "为规范我市义务教育阶段招生秩序，保障适龄儿童、少年平等接受义务教育，现就2031年招生入学工作通知如下。",
    "一、招生对象",
    "凡年满6周岁（2025年8月31日前出生）的儿童，均可报名入读小学一年级；小学应届毕业生升入初中。",
    "二、报名时间和方式",
    "全市统一使用“郁川入学一件事”平台报名，时间为7月5日9时至7月12日17时。网上报名有困难的家长，可到片区学校现场办理。",
    "三、有关要求",
    "（一）严格执行免试就近入学规定，不得以各类竞赛证书、等级考试作为入学依据。",
    "（二）起始年级全部实行均衡编班，编班过程应邀请家长代表和社区人员现场监督。",
    "（三）妥善安排随迁子女和残疾儿童入学，确保应入尽入。",
    "附件：1.郁川市2031年义务教育招生片区划分表",
    "2.招生咨询电话一览表",
    "郁川市教育局",
    "2031年5月28日",
)
add(
    "city, notice of an office with two attachments",
    S,
    "{T} | 郁川市人民政府",
    f"""<div class="bread">当前位置：<a>首页</a> > <a>政务公开</a> > <a>通知公告</a></div>
<div class="detail-box"><div class="detail-title">{S.title}</div><div class="detail-sub"><span>来源：市教育局</span><span>发布时间：2031-05-30 08:45</span><span>阅读：<b id="readNum">-</b>次</span><span>【字体：<i>大</i> <i>中</i> <i>小</i>】</span></div>
<div class="detail-content"><ucapcontent><p>{S.body[0]}</p>{p(*S.body[1:10])}<p>　　附件：<a href="/upload/2031/a1.pdf">1.郁川市2031年义务教育招生片区划分表</a></p><p>　　　　　<a href="/upload/2031/a2.xlsx">2.招生咨询电话一览表</a></p>{right(*S.body[12:])}</ucapcontent></div>
<dl class="article-ewm"><dt>扫一扫在手机打开当前页</dt></dl><div class="share">分享：<a>微信</a><a>微博</a><a>QQ</a></div></div>""",
    head='<meta name="PubDate" content="2031-05-30 08:45:00"><meta name="ContentSource" content="市教育局">',
    day="2031-05-30",
    time="08:45",
    origin="市教育局",
    build=UCAP,
)

S = story(
    "驼坪县：“流动车管所”开进深山乡镇",
    "“在家门口就把驾驶证换了，来回省了一百多公里。”5月16日，鸦口乡村民窦长贵拿着新换领的驾驶证高兴地说。",
    "驼坪县山大沟深，部分乡镇距县城六十公里以上。针对群众反映的办事远、办事难问题，县公安局交警大队组建“流动车管所”，每月逢集日轮流到十一个乡镇开展上门服务。",
    "流动服务车上配备了体检、照相、制证等设备，可办理驾驶证换领、摩托车登记、违法处理等二十一项业务，平均每笔业务用时不超过十分钟。",
    "今年以来，“流动车管所”已下乡三十二次，办理业务二千六百余笔。（县公安局 尤志刚）",
)
add(
    "county, news of a bureau",
    S,
    "{T}-驼坪县人民政府门户网站",
    f"""<div class="main"><div class="loc">当前位置：<a>首页</a>><a>新闻中心</a>><a>部门动态</a></div><h2 class="tit">{S.title}</h2><div class="property"><span>时间：2031-05-19 10:30:27</span><span>来源：县公安局</span><span>编辑：郎月</span><span>点击：<i class="hit">loading</i></span><a class="fz">A+</a><a class="fz">A-</a></div>
<div class="content" id="content">{p(*S.body[:2])}<p style="text-align:center"><img src="/upload/image/20310519/1.jpg" width="600"></p>{p(*S.body[2:])}</div><div class="prenext"><p>上一条：<a>县税务局开展个体户走访</a></p><p>下一条：<a>鸦口乡抢抓农时种烤烟</a></p></div></div>""",
    day="2031-05-19",
    time="10:30",
    origin="县公安局",
    authors=("尤志刚",),
    editors=("郎月",),
    build=COUNTY,
)

S = story(
    "驼坪县2031年公开招聘卫生专业技术人员拟聘用人员公示（第二批）",
    "根据《驼坪县2031年公开招聘卫生专业技术人员公告》，经报名、资格审查、笔试、面试、体检、考察等程序，现将第二批拟聘用人员名单予以公示。",
    "序号",
    "姓名",
    "性别",
    "招聘单位",
    "考试总成绩",
    "1",
    "尚雨桐",
    "女",
    "县人民医院",
    "81.46",
    "2",
    "巩立诚",
    "男",
    "县中医院",
    "79.20",
    "3",
    "麻晓燕",
    "女",
    "鸦口乡卫生院",
    "77.85",
    "公示时间为2031年3月11日至3月19日（7个工作日）。公示期间，如对拟聘用人员有异议，请以真实姓名和联系方式向县卫生健康局反映。",
    "监督电话：0000-7125509",
    "驼坪县卫生健康局",
    "2031年3月11日",
)
add(
    "county, the hired in a table",
    S,
    "{T}-驼坪县人民政府门户网站",
    f"""<div class="main"><div class="loc">当前位置：<a>首页</a>><a>信息公开</a>><a>人事信息</a></div><h2 class="tit">{S.title}</h2><div class="property"><span>时间：2031-03-11 17:02:55</span><span>来源：县卫生健康局</span><span>编辑：网站管理员</span><span>点击：<i class="hit">loading</i></span><a class="fz">A+</a><a class="fz">A-</a></div>
<div class="content" id="content">{p(S.body[0])}{table(5, *S.body[1:21])}{p(*S.body[21:23])}{right(*S.body[23:])}</div><div class="prenext"><p>上一条：<a>关于召开听证会的公告</a></p><p>下一条：没有了</p></div></div>""",
    day="2031-03-11",
    time="17:02",
    origin="县卫生健康局",
    editors=("网站管理员",),
    build=COUNTY,
)

S = story(
    "全省山洪灾害防御演练在岫县举行",
    "5月8日上午，2031年全省山洪灾害防御演练在岫县双汊河流域举行。省水利厅党组成员、副厅长滕怀远现场观摩。",
    "演练模拟双汊河上游突降特大暴雨，水位快速上涨，一处临河村庄受到山洪威胁。监测预警、会商研判、转移避险、抢险救援等六个科目依次展开，从发出预警到二百一十四名群众全部转移用时三十八分钟。",
    "滕怀远强调，各地要以演练为镜，把“叫应”责任落实到村到户到人，做到汛期雨声就是命令，坚决守住不死人的底线。",
    "省水文中心、岫县人民政府及十三个山洪灾害重点县水利局负责人参加观摩。",
)
add(
    "province's department of water, news",
    S,
    "{T}-沧原省水利厅",
    f"""<div class="t-pos"><span>您的位置：</span><a href="../../">首页</a>&nbsp;>&nbsp;<a href="../">新闻动态</a>&nbsp;>&nbsp;<a href="./">水利要闻</a></div><div class="t-art"><div class="t-art-tit">{S.title}</div><div class="t-art-att">发布时间：2031年05月09日 &nbsp; 作者：晁未平 &nbsp; 来源：省水旱灾害防御中心 &nbsp; <a>【打印】</a> <a>【关闭】</a></div><div class="t-art-con TRS_Editor"><p align="center"><img src="./W020310509.jpg" oldsrc="W020310509.jpg"></p><p align="center">演练现场（晁未平 摄）</p>{p(*S.body)}</div></div>""",
    head='<meta name="PubDate" content="2031-05-09 09:12:40">',
    day="2031-05-09",
    origin="省水旱灾害防御中心",
    authors=("晁未平",),
    build=BUREAU,
)

S = story(
    "沧原省市场监督管理局关于12批次食品抽检不合格情况的通告",
    "2030年第41号",
    "近期，沧原省市场监督管理局组织对糕点、酒类、食用农产品等15类食品进行监督抽检，共抽取样品806批次，检出不合格样品12批次。现将有关情况通告如下：",
    "一、微生物污染问题",
    "曜城市北郭区康悦蛋糕店销售的绿豆糕，菌落总数不符合食品安全国家标准规定。",
    "二、农药残留超标问题",
    "柏州市银杏区老秦蔬菜批发部销售的韭菜，腐霉利残留量不符合食品安全国家标准规定。",
    "三、质量指标问题",
    "岫县双汊酒坊生产的高粱酒，酒精度不符合产品明示标准要求。",
    "对上述不合格食品，属地市场监督管理部门已责令企业下架封存、召回，并依法立案查处。消费者如发现市场上仍有销售，可拨打12315投诉举报。",
    "特此通告。",
    "附件：1.部分不合格项目小知识.docx",
    "2.不合格食品信息.xlsx",
    "沧原省市场监督管理局",
    "2030年12月17日",
)
add(
    "province's market regulator, samples that failed",
    S,
    "{T}-沧原省市场监督管理局",
    f"""<div class="t-pos"><span>您的位置：</span><a href="../../">首页</a>&nbsp;>&nbsp;<a href="../">政务公开</a>&nbsp;>&nbsp;<a href="./">通知公告</a></div><div class="t-art"><div class="t-art-tit">{S.title}</div><div class="t-art-att">发布时间：2030年12月18日 &nbsp; 作者： &nbsp; 来源：食品安全抽检监测处 &nbsp; <a>【打印】</a> <a>【关闭】</a></div><div class="t-art-con TRS_Editor"><p align="center">{S.body[0]}</p>{"".join(f"<p>　　<strong>{x}</strong></p>" if x[1] == "、" else f"<p>　　{x}</p>" for x in S.body[1:10])}<p>　　附件：<a href="./P020301218.docx">1.部分不合格项目小知识.docx</a></p><p>　　　　　<a href="./P020301219.xlsx">2.不合格食品信息.xlsx</a></p>{right(*S.body[12:])}</div></div>""",
    head='<meta name="PubDate" content="2030-12-18 15:33:01">',
    day="2030-12-18",
    origin="食品安全抽检监测处",
    build=BUREAU,
)

S = story(
    "郁川市中心医院门诊楼空调系统改造项目中标候选人公示",
    "郁川市中心医院门诊楼空调系统改造项目（招标编号：YCGC-2031-0417）评标工作已结束，现将中标候选人公示如下：",
    "第一中标候选人：郁川恒风机电安装有限公司",
    "投标报价：3862400.00元；工期：90日历天；质量：合格",
    "第二中标候选人：沧原北辰建设集团有限公司",
    "投标报价：3917050.00元；工期：90日历天；质量：合格",
    "公示期：2031年4月29日至2031年5月2日。",
    "投标人或者其他利害关系人对评标结果有异议的，应当在公示期间以书面形式向招标人提出。",
    "招标人：郁川市中心医院",
    "联系人：米女士　电话：0000-3611874",
    "招标代理机构：沧原正衡项目管理有限公司",
    "联系人：耿先生　电话：0000-3620092",
)
add(
    "trading platform of a city, winning bidders",
    S,
    "{T}",
    f"""<div class="ggzy-path">首页 / 交易信息 / 工程建设 / 中标候选人公示</div><div class="ggzy-steps"><span>招标公告</span><span class="on">中标候选人公示</span><span>中标结果公告</span></div><div class="ewb-article"><h3 class="article-title">{S.title}</h3><div class="info-sources">【信息时间：2031/4/29　阅读次数：<span id="infoViewCount"></span>】<a>【我要打印】</a><a>【关闭】</a></div><div class="ewb-info-main" id="mainContent">{"".join(f"<div>{x}</div>" for x in S.body)}</div></div>""",
    day="2031-04-29",
    build=TRADE,
)

S = story(
    "区农技站指导夏玉米查苗补苗",
    "近日，棠溪区夏玉米陆续出苗。为确保苗齐苗壮，区农技站组织技术人员分赴六个镇开展田间指导。",
    "技术人员查看了玉米出苗和墒情，建议农户在三叶期前及时查苗补苗，缺苗不超过一成的可借邻株留双苗，缺苗较多的要尽早浸种补播。",
    "同时，针对个别地块出现的草地贪夜蛾低龄幼虫，技术人员现场示范了心叶点药的方法，提醒农户在傍晚用药。",
    "据统计，全区今年夏玉米播种面积十一万亩，目前一类苗占比七成以上。",
)
add(
    "a station's own site, tables of the early years",
    S,
    "{T}-棠溪区农业技术推广站",
    f"""<table width="96%" align="center"><tr><td height="28">首页 >> 工作动态 >> 浏览文章</td></tr><tr><td align="center"><font color="#000080" size="5"><b>{S.title}</b></font></td></tr><tr><td align="center"><font size="2">[ 作者：耿小满　来源：本站　点击数：173　更新时间：2019/6/21　文章录入：admin ]</font></td></tr><tr><td><div align="center"><img src="uploadfile/20190621.jpg" width="480"></div><span id="fontzoom">{"<br><br>".join("　　" + x for x in S.body)}</span></td></tr><tr><td align="right"><font size="2">【<a>字号：</a>】【<a>加入收藏</a>】【<a>打印此文</a>】【<a>关闭窗口</a>】</font></td></tr></table>""",
    day="2019-06-21",
    origin="本站",
    authors=("耿小满",),
    build=TOWNSHIP,
)

S = story(
    "齐振东到城关街道走访慰问困难党员",
    "6月12日，区委副书记、区长齐振东深入城关街道，走访慰问困难党员和老党员，为他们送去党组织的关怀和温暖。",
    "在古槐社区九十二岁老党员翟凤鸣家中，齐振东与老人拉家常、话发展，详细询问身体状况和生活起居，叮嘱社区干部用心用情做好服务保障。",
    "齐振东指出，老党员是党的宝贵财富，要带着感情、带着责任做好帮扶工作，让他们安享幸福晚年。",
    "区委办公室、区委组织部、城关街道负责同志参加走访。",
)
add(
    "district, the page for phones",
    S,
    "{T}",
    f"""<div class="m-art"><h1 class="m-tit">{S.title}</h1><div class="m-inf"><p>棠溪区融媒体中心</p><p>2031-06-13 16:44</p></div><div class="m-con">{p(*S.body, lead="")}</div><div class="m-share"><a>分享</a><a>收藏</a></div></div>""",
    head='<meta name="PubDate" content="2031-06-13 16:44">',
    day="2031-06-13",
    time="16:44",
    origin="棠溪区融媒体中心",
    build=GOV_WAP,
)

S = story(
    "柏州市2030年国民经济和社会发展统计公报",
    "柏州市统计局",
    "2031年3月26日",
    "2030年，全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进[1]。",
    "一、综合",
    "初步核算，全年地区生产总值2418.6亿元[2]，按不变价格计算，比上年增长5.4%。其中，第一产业增加值211.3亿元，增长3.8%；第二产业增加值986.2亿元，增长6.1%；第三产业增加值1221.1亿元，增长5.2%。",
    "表1　2030年居民消费价格涨跌幅度（%）",
    "指标",
    "全市",
    "城市",
    "农村",
    "居民消费价格",
    "0.6",
    "0.7",
    "0.4",
    "其中：食品烟酒",
    "-0.3",
    "-0.2",
    "-0.5",
    "二、农业",
    "全年粮食种植面积312万亩，比上年增加1.4万亩。粮食总产量128.7万吨，增产1.1%。",
    "三、工业和建筑业",
    "年末规模以上工业企业1146家，全年规模以上工业增加值增长6.9%。",
    "注释：",
    "[1]本公报中数据均为初步统计数。部分数据因四舍五入的原因，存在总计与分项合计不等的情况。",
    "[2]地区生产总值、各产业增加值绝对数按现价计算，增长速度按不变价格计算。",
)
add(
    "city's year in figures",
    S,
    "柏州市人民政府 统计公报 {T}",
    f"""<table width="1200" align="center" class="artbg"><tbody><tr><td class="title" align="center"><!--<$[标题]>begin-->{S.title}<!--<$[标题]>end--></td></tr><tr><td align="center" class="sub">发布日期：2031-03-27　　信息来源：<!--<$[信息来源]>begin-->市统计局<!--<$[信息来源]>end-->　　浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=341"></script>　　字体：[ <a>大</a> <a>中</a> <a>小</a> ]</td></tr><tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p style="text-align:center">{S.body[0]}</p><p style="text-align:center">{S.body[1]}</p>{p(S.body[2])}<p>　　<b>{S.body[3]}</b></p>{p(S.body[4])}<p style="text-align:center">{S.body[5]}</p>{table(4, *S.body[6:18])}{p(*S.body[18:])}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></td></tr><tr><td align="right"><a href="javascript:window.print()">【打印本页】</a><a>【关闭窗口】</a></td></tr></tbody></table>""",
    head='<meta name="contentSource" content="市统计局"><meta name="Maketime" content="2031-05-11 22:40:02">',
    day="2031-03-27",
    origin="市统计局",
    build=JCMS,
)

S = story(
    "沧原省首个“无人机+血液”急送航线开通",
    "12月3日，随着一架载有四个单位红细胞悬液的无人机平稳降落在岫县人民医院楼顶，沧原省首个“无人机+血液”急送航线正式开通。",
    "该航线由省血液中心、省卫生健康委联合开设，单程三十四公里，飞行时间约二十六分钟，比地面运输缩短近一个小时。",
    "省血液中心副主任娄静好介绍，航箱内装有恒温装置和震动记录仪，血液从出库到入库全程可追溯。首批先在两家医院试运行，明年覆盖六个山区县。",
)
add(
    "province, a short piece from its news network",
    S,
    "{T}_部门动态_沧原省人民政府网",
    f"""<div class="weizhi">您当前所在位置：<a href="../../">首页</a> > <a href="../">政务信息</a> > <a href="./" class="CurrChnlCls">部门动态</a></div>
<div class="article"><h1>{S.title}</h1><div class="art-info"><span>发布时间：2030-12-04 09:55</span><span>来源：省卫生健康委</span><span class="zh">字体：<a>大</a> <a>中</a> <a>小</a></span><span class="dy">打印</span><div class="bshare">分享到：<a title="微信"></a><a title="微博"></a></div></div>
<div class="art-con"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2;font-size:16px}}</style>{p(*S.body)}</div></div>
<div class="art-edit">责任编辑：荀良</div><div class="ewm"><img src="/qr"><p>扫一扫在手机打开当前页</p></div><div class="xgxw"><h3>相关新闻</h3><ul>{links("无偿献血者可免费乘公交", day="2030-11-20")}</ul></div></div>""",
    head='<meta name="SiteName" content="沧原省人民政府网"><meta name="PubDate" content="2030-12-04 09:55"><meta name="ContentSource" content="省卫生健康委">',
    day="2030-12-04",
    time="09:55",
    origin="省卫生健康委",
    editors=("荀良",),
    build=PROVINCE,
)

# --------------------------------------------------------------------- media


def daily(
    story: Story,
    inner: str,
    info: str,
    foot: str,
    column: str = "要闻",
    shoulder: str = "",
    deck: str = "",
) -> str:
    return f"""<div class="w path">沧原在线 > <a>{column}</a> > 正文</div><div class="art-l"><div class="art-hd">{f'<p class="yinti">{shoulder}</p>' if shoulder else ""}<h1 id="artTitle">{story.title}</h1>{f'<p class="futi">{deck}</p>' if deck else ""}<div class="artinfo">{info}<span class="share2">分享 <a>微信</a> <a>微博</a> <a>复制链接</a></span></div></div>
<div class="art-main" id="artContent">{inner}</div>{foot}<div class="sy">沧原在线声明：本网转载其他媒体稿件是为传播更多的信息，如涉及版权问题请于30日内与本网联系。</div></div>"""


S = story(
    "把“冷资源”做成“热产业”",
    "沧原日报讯（记者 时雨 通讯员 庾亮亮）5月的岫县牛心山，背阴坡上的积雪刚刚化尽，冷水鱼养殖场里已是一片忙碌。工人们捞鱼、分拣、装箱，五个小时后，这批虹鳟将出现在省城的餐桌上。",
    "岫县年均气温不足七度，山泉常年保持在十三度左右。过去，低温曾是发展农业的短板；如今，全县建成冷水鱼养殖基地十九个，年产值突破两亿元。",
    "“水冷，鱼长得慢，但肉紧，一斤能多卖八块钱。”养殖大户栾德旺说。",
    "在产业链上游，县里引进苗种企业，三倍体鱼苗自给率达到六成；在下游，鱼皮、鱼骨被加工成宠物食品，边角料也有了去处。",
    "岫县副县长桑榆表示，下一步将推动冷水鱼与避暑旅游结合，让“冷资源”持续释放“热效应”。",
)
add(
    "daily's site, shoulder and deck round the headline",
    S,
    "{T}_沧原在线",
    daily(
        S,
        f'{p(*S.body[:2])}<p style="text-align:center"><img src="/pic/1.jpg"></p><p style="text-align:center"><span style="font-size:14px;color:#4f81bd">牛心山冷水鱼养殖场。沧原日报记者 时雨 摄</span></p>{p(*S.body[2:])}',
        "<span>2031-05-21 06:42:10</span><span>来源：沧原日报</span><span>作者：时雨 庾亮亮</span>",
        '<div class="bianji">［责任编辑：汲然］</div>',
        shoulder="岫县念好“水字经”",
        deck="——来自高寒山区的一线观察",
    ),
    day="2031-05-21",
    time="06:42",
    origin="沧原日报",
    authors=("时雨", "庾亮亮"),
    editors=("汲然",),
    build=DAILY,
)

S = story(
    "新沧原快评丨莫让“僵尸桩”伤了车主心",
    "节假日驱车返乡，好不容易在村口找到充电桩，却发现屏幕漆黑、枪头锈蚀。近期，多地网友反映乡镇充电桩“建而不管”，成了摆设。",
    "充电桩下乡，本是一项惠民工程。桩立起来了，补贴拿到了，后续运维却没人接手，说到底，是考核只数“有没有”，不问“好不好”。",
    "治“僵尸桩”，须从机制入手。把可用率纳入补贴发放条件，让建设方、运营方、村集体权责对等；开通一键报修渠道，限时响应、公开结果。",
    "一根桩，连着群众的出行，也连着对公共服务的信任。桩桩有电，才能人人安心。",
)
add(
    "daily's site, a signed comment",
    S,
    "{T}_沧原在线",
    daily(
        S,
        p(*S.body),
        "<span>2031-06-03 15:10:33</span><span>来源：新沧原客户端</span><span>作者：佘青</span>",
        '<div class="bianji">［责任编辑：汲然］</div>',
        column="评论",
    ),
    day="2031-06-03",
    time="15:10",
    origin="新沧原客户端",
    authors=("佘青",),
    editors=("汲然",),
    build=DAILY,
)

S = story(
    "沧原省气象台发布暴雨蓝色预警 南部局地有大暴雨",
    "沧原省气象台6月16日17时发布暴雨蓝色预警：预计16日20时至17日20时，郁川、柏州南部、岫县等地将出现50毫米以上降雨，局地可达100毫米，并伴有短时强降水、雷暴大风等强对流天气，请注意防范。",
)
add(
    "daily's site, a warning of one paragraph",
    S,
    "{T}_沧原在线",
    daily(
        S,
        p(*S.body),
        "<span>2031-06-16 17:25:48</span><span>来源：沧原在线</span>",
        '<div class="bianji">［责任编辑：桂一舟］</div>',
        column="民生",
    ),
    day="2031-06-16",
    time="17:25",
    origin="沧原在线",
    editors=("桂一舟",),
    build=DAILY,
)


def star(story: Story, inner: str, source: str, author: str, editor: str, stamp: str) -> str:
    return f"""<div class="sn-path"><a>渚南频道</a> / <a>原创</a> / 正文</div><article class="sn-art"><h1>{story.title}</h1><div class="sn-info"><span class="from">来源：{source}</span> <span>作者：{author}</span> <span>编辑：{editor}</span> <span class="tm">{stamp}</span></div><div class="sn-listen">—分享—</div><div class="sn-body" id="maintext">{inner}</div>
<div class="sn-tail"><p>来源：{source}</p><p>作者：{author}</p><p>编辑：{editor}</p><p class="tip">本文为渚南网文章，转载请附上原文出处链接和本声明。</p><p>本文链接：<a>https://www.zhunannet.example/content/646941/62/16007721.html</a></p></div></article>"""


S = story(
    "红湖湿地迎来夏候鸟育雏季",
    "渚南网时刻新闻6月7日讯（记者 卜晓鸥）“看，灰头麦鸡带着三只雏鸟出来了！”连日来，红湖湿地保护区迎来夏候鸟育雏季，护鸟员穆长河每天天不亮就划着小船出发巡护。",
    "监测显示，今年在红湖繁殖的夏候鸟达四十一种、两万余只，较去年增加近一成。其中，东方白鹳连续四年在此筑巢，今年成功孵化雏鸟九只。",
    "为减少人为干扰，保护区将核心区观鸟栈道临时关闭至7月底，并增设十六处远程摄像头，市民可通过线上直播观看。",
    "保护区管理局提醒，广大摄影爱好者请勿使用无人机低空拍摄，发现受伤鸟类可拨打救助电话。",
)
add(
    "news network, the credits above and again below",
    S,
    "{T} - 渚南网",
    star(
        S,
        f'{p(S.body[0])}<p style="text-align:center"><img src="//img.zhunannet.example/a1.jpg"></p><p style="text-align:center">（灰头麦鸡带雏鸟觅食。）</p>{p(*S.body[1:])}',
        "渚南网",
        "卜晓鸥",
        "荆楚楚",
        "2031-06-07 18:31:05",
    ),
    day="2031-06-07",
    time="18:31",
    origin="渚南网",
    authors=("卜晓鸥",),
    editors=("荆楚楚",),
    build=STARNET,
)

S = story(
    "澄县：千亩油茶林里“算”出增收账",
    "一株油茶能带来多少收益？在澄县竹篙镇，村民们有一本越算越明白的账。",
    "竹篙镇地处丘陵，土壤偏酸，适合油茶生长。前些年由于品种老化，亩产茶油不足十公斤。2027年起，镇里引导农户对三千亩低产林实施高接换冠，如今亩产提高到三十五公斤。",
    "“光卖茶籽，一亩收入不到两千；榨成油再卖，能翻一倍。”村民邬海棠说。镇里的榨油厂与二百六十户签订保底收购协议，加工后的茶枯还能做成洗护用品。",
    "眼下，当地正筹备建设油茶博览园，预计年底对外开放。",
)
add(
    "news network, a piece sent in by a county",
    S,
    "{T} - 渚南网",
    star(S, p(*S.body), "澄县融媒体中心", "车前 邝子安", "荆楚楚", "2031-04-18 10:07:51"),
    day="2031-04-18",
    time="10:07",
    origin="澄县融媒体中心",
    authors=("车前", "邝子安"),
    editors=("荆楚楚",),
    build=STARNET,
)

S = story(
    "让老手艺“活”在日子里",
    "星洲市老城根有一条油纸伞巷，巷长不过两百米，却曾聚集过四十多家伞铺。如今，只剩“裘记”一家还开着门。",
    "六十八岁的裘鹤鸣十五岁学艺，削骨、穿线、糊纸、绘面，七十二道工序烂熟于心。一把伞要做二十天，卖价却只有百来元。",
    "变化从孙女裘果回乡开始。她把伞面换成本地年画，在网上直播制伞，还设计出巴掌大的台灯罩。去年，“裘记”卖出四千多件新品，带动巷子里六名妇女就业。",
    "“不是年轻人不爱老手艺，是老手艺得走进年轻人的日子。”裘果说。",
    "街道正着手修缮巷内老宅，计划引入剪纸、竹编等项目，让伞巷重新热闹起来。",
)
add(
    "e-paper of the daily, tables",
    S,
    "{T}-渚南日报数字版",
    f"""<table width="1000" align="center"><tr><td width="380" valign="top"><table><tr><td class="px12">第06版：湖畔周末</td><td><a href="./page_5.htm">上一版</a> <a href="./page_7.htm">下一版</a></td></tr></table><img src="../../../resfile/2019-11-09/06/page.jpg" usemap="#PagePicMap"><map name="PagePicMap"><area coords="0,0,100,80" href="content_7731.htm"></map><div id="main-ed-articlenav-list"><table>{links("让老手艺“活”在日子里", "湖边的歇脚亭", "橘子红了", tag="td")}</table></div></td>
<td valign="top"><table><tr><td class="px12" align="right">2019年11月09日 星期六　<a>放大+</a> <a>缩小-</a> <a>默认</a>　<a>朗读</a></td></tr></table><table width="98%"><tr><td class="font02" align="center">一条油纸伞巷的新生</td></tr><tr><td class="font01" align="center"><strong style="font-size:23px">{S.title}</strong></td></tr><tr><td class="font02" align="center"></td></tr><tr><td class="font02" align="center">渚南日报记者 阙如海 通讯员 季小桥</td></tr></table><table width="98%"><tr><td><table width="100%"><tr><td align="center"><img src="../../../resfile/2019-11-09/06/p1_b.jpg"></td></tr><tr><td class="px12">裘鹤鸣在糊伞面。 渚南日报记者 阙如海 摄</td></tr></table></td></tr><tr><td><founder-content><div id="ozoom"><!--enpcontent-->{p(*S.body)}<!--/enpcontent--></div></founder-content></td></tr></table><table><tr><td><a href="content_7730.htm">上一篇</a></td><td><a href="content_7732.htm">下一篇</a></td></tr></table></td></tr></table>""",
    day="2019-11-09",
    authors=("阙如海", "季小桥"),
    origin="渚南日报",
    build=PAPER_OLD,
)

S = story(
    "凌晨四点的菜市，藏着一座城的早晨",
    "凌晨四点，郁川城还在睡着，城东蔬菜批发市场已经亮如白昼。一辆接一辆的货车鱼贯而入，卸货声、吆喝声此起彼伏。",
    "在这里干了十六年的装卸工鲁大春，一晚上要扛三百多筐菜。“最重的是冬瓜，最怕的是番茄，磕不得碰不得。”他抹一把汗，笑着说。",
    "五点刚过，早餐店老板、食堂采购员陆续赶来。开面馆的葛姨专挑带泥的小葱，“看着不俊，香。”",
    "天亮时，市场渐渐安静下来。这一夜，六百吨蔬菜从这里出发，走进千家万户的厨房。",
)
add(
    "e-paper of a city, the newer reader",
    S,
    "{T}--郁川晚报数字报",
    f"""<div class="reader"><div class="reader-left"><div class="ban-info"><b>05版：城事</b></div><img src="/epaper/ycwb/2031/03/30/05/p.jpg"><ul class="ban-list">{links("凌晨四点的菜市，藏着一座城的早晨", "小区里的共享工具箱", "公益广告")}</ul></div><div class="reader-right"><div class="tools"><a>字号+</a><a>字号-</a><a>听报</a><a>分享</a></div><div class="newsinfo"><span>郁川晚报</span><span>2031-03-30 星期日</span><span>第05版：城事</span></div><div class="newsdetatit"><h3>{S.title}</h3><h4></h4></div><div class="newsdetatext"><p class="author">□ 本报记者 雒小禾 文/图</p><div class="img"><img src="1.jpg"><span>装卸工在搬运蔬菜。</span></div>{p(*S.body)}</div><div class="newsnext"><a>前一篇</a><a>后一篇</a></div></div></div>""",
    day="2031-03-30",
    authors=("雒小禾",),
    origin="郁川晚报",
    build=PAPER_NEW,
)

S = story(
    "我市新增五家省级专精特新企业",
    "本报讯（记者 逄博）近日，省工业和信息化厅公布新一批省级专精特新中小企业名单，我市五家企业榜上有名。",
    "此次入选的企业涵盖轴承制造、医用敷料、仪表等领域，平均研发投入占营业收入的百分之七点二，拥有发明专利四十三项。",
    "截至目前，全市省级专精特新企业已达六十八家，其中国家级“小巨人”企业七家。市工信局将从融资、用地、人才等方面给予重点支持。",
)
add(
    "e-paper of a city, a brief with its dateline",
    S,
    "{T}--郁川日报数字报",
    f"""<div class="reader"><div class="reader-left"><div class="ban-info"><b>02版：综合新闻</b></div><img src="/epaper/ycrb/2031/02/19/02/p.jpg"><ul class="ban-list">{links("我市新增五家省级专精特新企业", "城区绿化补植进行时", "遗失声明")}</ul></div><div class="reader-right"><div class="tools"><a>字号+</a><a>字号-</a><a>听报</a><a>分享</a></div><div class="newsinfo"><span>郁川日报</span><span>2031-02-19 星期三</span><span>第02版：综合新闻</span></div><div class="newsdetatit"><h3>{S.title}</h3><h4></h4></div><div class="newsdetatext">{p(*S.body)}</div><div class="newsnext"><a>前一篇</a><a>后一篇</a></div></div></div>""",
    day="2031-02-19",
    authors=("逄博",),
    origin="郁川日报",
    build=PAPER_NEW,
)

S = story(
    "曜城地铁5号线全线轨通",
    "6月11日，随着最后一根钢轨精准落位，曜城地铁5号线实现全线轨通，为年底初期运营奠定了基础。",
    "5号线全长三十一点四公里，设车站二十四座，其中换乘站八座，连接曜城北站和空港新区。",
    "曜城轨道集团5号线项目负责人 狄青松：线路下穿漕河和既有铁路，我们采用减振道床，把对居民的影响降到最低。",
    "目前，5号线机电安装和装修工程正同步推进，预计9月开始空载试运行。",
)
add(
    "broadcaster, report under its video",
    S,
    "{T}-沧视网",
    f"""<div class="tv-path">沧视网 > 新闻 > 沧原新闻联播</div><div class="tv-art"><h1>{S.title}</h1><div class="tv-info"><span>发布时间：2031-06-11 20:06</span><span>来源：沧原卫视《沧原新闻联播》</span><span>编辑：宓雪</span></div><div class="vplayer"><video src="x.mp4" controls></video><div class="err">视频加载失败，请刷新重试</div></div><div class="tv-txt">{p(*S.body)}<p style="text-align:right">记者：简宁 牟勇 通讯员：喻平</p></div><div class="tv-share"><a>分享</a><a>手机观看</a></div></div><div class="tv-side"><h3>相关视频</h3><a><p>曜城地铁3号线增购列车</p><i>01:12</i></a></div>""",
    day="2031-06-11",
    time="20:06",
    origin="沧原卫视《沧原新闻联播》",
    authors=("简宁", "牟勇", "喻平"),
    editors=("宓雪",),
    build=TV,
)

S = story(
    "高考志愿填报，这些误区要避开",
    "高考落幕，志愿填报即将开始。沧原之声《教育在线》邀请省教育考试院专家，为考生和家长梳理常见误区。",
    "误区一：只看分数不看位次",
    "不同年份试题难度不同，分数没有可比性，应以位次为主要参考。",
    "误区二：盲目追逐热门专业",
    "专家建议，结合兴趣、选科和家庭情况综合考虑，多了解专业课程设置和培养方案。",
    "误区三：忽视招生章程",
    "部分专业对视力、单科成绩有明确要求，填报前务必查阅院校官网公布的招生章程。",
    "2031年志愿填报时间为6月26日至7月1日，具体安排以省教育考试院公布为准。",
)
add(
    "broadcaster, advice with small headings",
    S,
    "{T}-沧视网",
    f"""<div class="tv-path">沧视网 > 广播 > 沧原之声</div><div class="tv-art"><h1>{S.title}</h1><div class="tv-info"><span>发布时间：2031-06-12 09:18</span><span>来源：沧原之声</span><span>编辑：靳一</span></div><div class="tv-txt"><p><img src="head.gif"></p>{"".join(f"<p><strong>{x}</strong></p>" if x.startswith("误区") else f"<p>{x}</p>" for x in S.body)}</div><div class="tv-share"><a>分享</a><a>手机观看</a></div></div><div class="tv-side"><h3>相关视频</h3><a><p>多地公布中考时间</p><i>00:58</i></a></div>""",
    day="2031-06-12",
    time="09:18",
    origin="沧原之声",
    editors=("靳一",),
    build=TV,
)

S = story(
    "驼坪：小黄姜铺就致富路",
    "走进驼坪县石碾镇的姜田，一垄垄嫩绿的姜苗长势喜人，村民们正忙着除草、培土。",
    "“我家种了八亩，合作社统一供种、统一回收，不愁销路。”脱贫户景老四告诉记者。",
    "石碾镇小黄姜皮薄味浓，2029年获得国家地理标志认证。今年全镇种植面积达到六千亩，建起冷库三座，姜汁、姜糖等产品远销多个省份。",
    "镇党委书记闻涛说，将继续做强深加工，让小黄姜成为群众增收的“金疙瘩”。",
)
add(
    "county's app, page as shared",
    S,
    "{T}",
    f"""<div class="art"><h1>{S.title}</h1><div class="meta"><span>云上驼坪</span><span>2031-05-26 11:40</span><span>阅读 3217</span></div><div class="speech">语音播报</div><div class="rich"><p><img src="1.jpg"></p>{p(*S.body[:2])}<p><img src="2.jpg"></p>{p(*S.body[2:])}<p>记者：储兰 伍云飞</p><p>编辑：阚小雪</p><p>责编：童一鸣</p><p>审核：应国栋</p></div><div class="like">♡ 46</div></div>""",
    day="2031-05-26",
    time="11:40",
    origin="云上驼坪",
    authors=("储兰", "伍云飞"),
    editors=("阚小雪", "童一鸣"),
    build=APP,
)

S = story(
    "驼坪这些路段6月20日起禁止货车通行",
    "因国道绕城段路面改造施工，经县公安局交警大队研究，决定自2031年6月20日起，对部分路段实施交通管制。",
    "一、管制路段：人民路（东门转盘至二桥头）、碾子沟路全段。",
    "二、管制时间：每日7时至21时。",
    "三、管制措施：禁止4.5吨以上货车通行，过境货车请经环城北路绕行。",
    "请广大驾驶人提前规划路线，服从现场民警指挥。",
    "驼坪县公安局交通警察大队",
    "2031年6月14日",
)
add(
    "county's app, a notice passed on",
    S,
    "{T}",
    f"""<div class="art"><h1>{S.title}</h1><div class="meta"><span>驼坪交警</span><span>2031-06-15 08:02</span><span>阅读 1.2万</span></div><div class="speech">语音播报</div><div class="rich">{p(*S.body[:6])}{right(*S.body[6:])}<p>编辑：阚小雪</p><p>责编：童一鸣</p><p>审核：应国栋</p></div><div class="like">♡ 18</div></div>""",
    day="2031-06-15",
    time="08:02",
    origin="驼坪交警",
    editors=("阚小雪", "童一鸣"),
    build=APP,
)

S = story(
    "栖霞谷县：农家书屋飘书香",
    "近日，栖霞谷县各村农家书屋陆续开展“夏日共读”活动，吸引众多孩子前来看书、听故事。",
    "在柳湾村农家书屋，退休教师欧阳静每周六为孩子们讲授古诗，已坚持了三年。",
    "据了解，全县一百一十七家农家书屋今年新增图书两万册，并与县图书馆实现通借通还。",
)
add(
    "county media centre, web page, three reviewers",
    S,
    "{T}_栖谷新闻网",
    f"""<div class="rm-pos">首页 > 本地新闻 > 正文</div><div class="rm-art"><h2>{S.title}</h2><p class="rm-info">2031-06-17 17:20:11　　来源：栖霞谷县融媒体中心　　作者：和雅 蒙恬恬　　点击：<span id="hits"></span></p><div class="rm-con">{p(*S.body[:1])}<p align="center"><img src="/d/1.jpg"/></p><p align="center"><img src="/d/2.jpg"/></p>{p(*S.body[1:])}</div><p class="rm-audit">一审：冼星　二审：卓然　三审：茅台安</p><p class="rm-ed">责任编辑：冼星</p><p>【<a>打印</a>】【<a>关闭</a>】</p></div>""",
    day="2031-06-17",
    time="17:20",
    origin="栖霞谷县融媒体中心",
    authors=("和雅", "蒙恬恬"),
    editors=("冼星",),
    build=CENTRE,
)

S = story(
    "【图片新闻】梯田插秧忙",
    "5月30日，栖霞谷县云脚乡村民在梯田里插秧。眼下正是高山水稻移栽的关键时节，当地抢抓农时，组织农机手和互助队进村入户，确保芒种前完成全部栽插任务。",
)
add(
    "county media centre, photograph with its text",
    S,
    "{T}_栖谷新闻网",
    f"""<div class="rm-pos">首页 > 本地新闻 > 正文</div><div class="rm-art"><h2>{S.title}</h2><p class="rm-info">2031-05-31 09:05:40　　来源：栖霞谷县融媒体中心　　作者：　　点击：<span id="hits"></span></p><div class="rm-con"><p align="center"><img src="/d/cy1.jpg"/></p><p>　　{S.body[0]}</p><p align="right">（和雅 摄）</p><p align="center"><img src="/d/cy2.jpg"/></p></div><p class="rm-ed">责任编辑：冼星</p><p>【<a>打印</a>】【<a>关闭</a>】</p></div>""",
    day="2031-05-31",
    time="09:05",
    origin="栖霞谷县融媒体中心",
    editors=("冼星",),
    build=CENTRE,
)


def peoples(story: Story, inner: str, stamp: str, source: str, editors: str) -> str:
    return f"""<div class="rm_txt cf"><div class="col col-1"><p class="pre"></p><h1>{story.title}</h1><p class="sou"></p><div class="author cf"></div><div class="col-1-1">{stamp} | 来源：<a href="http://zn.mzw.example/">{source}</a></div><div class="col-1-2"><em>小字号</em></div><div class="rm_txt_con cf" id="rm_txt_zw">{inner}</div><div class="edit cf">(责编：{editors})</div><div class="share cf">分享让更多人看到<i></i></div><div class="rm_tuijian">推荐阅读</div><ul>{links("渚南：稻渔共生鱼米香", "星洲“夜校”为何一座难求")}</ul></div><div class="col col-2"><h3>热门排行</h3><ul>{links("红湖大桥合龙", "渚南公布一批典型案例")}</ul></div></div>"""


S = story(
    "渚南星洲：“社区食堂”让老人吃得香",
    "民众网星洲6月5日电 （记者 厉千帆）上午11点半，星洲市梧桐里社区食堂飘出阵阵饭菜香。八十四岁的关奶奶端着餐盘，两荤一素一汤，刷卡后只付了九元。",
    "“自己做饭太麻烦，到这里吃，热乎又省心。”关奶奶说。",
    "针对高龄、独居老人“做饭难、吃饭愁”问题，星洲市按照“政府补贴、企业运营、社会参与”的思路，已建成社区食堂一百零三家，日均供餐一万四千份。",
    "星洲市民政局局长祁望表示，今年还将新建三十家，并推出流动餐车，把热饭送到偏远小区。",
)
add(
    "national daily's channel in a province",
    S,
    "{T}--渚南频道--民众网",
    peoples(
        S,
        f'{p(*S.body[:2], lead=chr(9))}<p style="text-align: center;"><img src="/mediafile/1.jpg"></p><p class="desc" style="text-align: center;">老人在社区食堂就餐。民众网 厉千帆摄</p>{p(*S.body[2:], lead=chr(9))}',
        "2031年06月05日16:28",
        "民众网－渚南频道",
        "禹欣、匡一苇",
    ),
    head='<meta name="publishdate" content="2031-06-05"><meta name="author" content="114522"><meta name="source" content="来源：民众网－渚南频道">',
    day="2031-06-05",
    time="16:28",
    origin="民众网－渚南频道",
    authors=("厉千帆",),
    editors=("禹欣", "匡一苇"),
    build=PEOPLES,
)

S = story(
    "渚南推进中小学校园餐阳光采购",
    "记者从渚南省教育厅获悉，渚南将于今年秋季学期前，在全省中小学全面推行校园餐大宗食材阳光采购，实现“统一平台、公开竞价、集中配送、全程追溯”。",
    "根据方案，学校须通过省级平台采购米、面、油、肉、蛋等十二类食材，供应商资质、价格、检测报告向家长公开。",
    "此前，该模式已在四个市试点，食材价格平均下降百分之八点六。",
)
add(
    "national daily's channel, taken from the province's daily",
    S,
    "{T}--渚南频道--民众网",
    peoples(S, p(*S.body, lead=chr(9)), "2030年08月14日08:50", "渚南日报", "王禹欣、匡一苇"),
    head='<meta name="publishdate" content="2030-08-14"><meta name="author" content="114522">',
    day="2030-08-14",
    time="08:50",
    origin="渚南日报",
    editors=("王禹欣", "匡一苇"),
    build=PEOPLES,
)

S = story(
    "沧原：黄土塬上“光伏羊”",
    "眼下，沧原省棱原县的荒塬上，一排排光伏板蓝光闪闪，板下牧草茂盛，成群的滩羊悠闲吃草。",
    "棱原县日照充足，2028年引进农光互补项目，板上发电、板下种草养羊。光伏板遮挡了强光，减少水分蒸发，草高比塬上其他地方多出十多厘米。",
    "“羊吃草，省了除草的人工；羊粪又肥了地。”养殖户宿万山流转了三百亩板下草场，去年出栏滩羊四百只，纯收入二十一万元。",
    "目前，该项目年发电量三亿千瓦时，带动周边五个村集体年均增收八万元。（记者 逯鸣 曲直）",
)
add(
    "national agency's channel in a province",
    S,
    "{T}-华闻网",
    f"""<div id="articleTit" class="clearfix"><div class="crumbs domPC"><span class="curDiv"><a>沧原频道</a> &gt; 正文</span></div><h1 id="title"><span>{S.title}</span><span class="btn-audio"></span></h1><div class="info clearfix"><div class="source"><span class="time">2031-06-14 10:12:36</span><i class="domPC">来源：</i><span class="sourceText">华闻网</span></div><ul class="comment"><li>字体：</li><li>大</li><li>中</li><li>小</li><li>分享到：</li></ul></div></div>
<div class="main clearfix"><div id="detail"><span id="detailContent">{p(*S.body[:2])}<p style="text-align:center"><img src="a.jpg"></p>{p(*S.body[2:])}</span><div id="articleEdit"><span class="jc"><a>【纠错】</a></span><span class="editor">【责任编辑:戎佳 】</span></div></div></div>""",
    head='<meta name="source" content="华闻社">',
    day="2031-06-14",
    time="10:12",
    origin="华闻网",
    authors=("逯鸣", "曲直"),
    editors=("戎佳",),
    build=WIRE,
)

S = story(
    "2031沧原国际马拉松鸣枪 三万跑者“打卡”古城墙",
    "环讯网曜城4月20日电 (记者 佟安岩)2031沧原国际马拉松20日在曜城鸣枪开跑，来自二十六个国家和地区的三万名选手，在晨光里跑过古城墙、漕河绿道和体育公园。",
    "本届赛事设马拉松、半程马拉松和欢乐跑三个项目。赛道两侧，秦腔社火、腰鼓表演为选手加油助威。",
    "“边跑边看风景，像是穿越了几百年。”首次来沧原参赛的一名外国选手赛后说。",
    "最终，男子马拉松冠军成绩为2小时09分51秒，女子马拉松冠军成绩为2小时27分18秒。",
)
add(
    "news agency's branch, the end mark below",
    S,
    "{T}_环讯网·沧原",
    f"""<div class="zx-path">您的位置：首页 → 本网原创</div><div class="zx-con"><h1>{S.title}</h1><div class="zx-time">2031年04月20日 14:33　来源：环讯网沧原　参与互动</div><div class="zx-share">分享到：</div><div class="left_zw">{p(*S.body[:1])}<div style="text-align:center"><img src="U1.jpg"></div><div class="pictext" align="center">参赛选手跑过古城墙。 岳小茶 摄</div>{p(*S.body[1:])}<p>　　(完)</p></div><div class="left_name">【编辑:封瑶】</div></div><div class="zx-list"><b>更多精彩内容请进入本网原创栏目</b><ul>{links("沧原苹果首次出口海外", day="04-19")}</ul></div>""",
    day="2031-04-20",
    time="14:33",
    origin="环讯网沧原",
    authors=("佟安岩",),
    editors=("封瑶",),
    build=AGENCY,
)

S = story(
    "渚南茶文化研学走进海外青年课堂",
    "寰宇日报5月15日电（记者 舒眉）“先温杯，再投茶，水要高冲低斟。”5月14日，渚南省临渚市茶叶博物馆里，二十名留学生围坐茶席，跟着老师学习泡茶。",
    "此次研学由渚南省人民对外友好协会主办，为期五天，学员们走访了三座古茶园，体验采茶、杀青、揉捻全过程。",
    "来自肯尼亚的学员说：“茶让我看到了这里的人与山水怎样相处。”",
    "临渚市是渚南黑茶的主产区，去年出口黑茶四千二百吨。",
)
add(
    "national paper in English, its Chinese site's station page",
    S,
    "{T} - 渚南 - 寰宇日报网",
    f"""<div class="dingtou"><a>首页</a> &gt; <a>地方</a> &gt; <a>渚南</a></div><div class="container-left2"><h1 class="dabiaoti">{S.title}</h1><div class="fenx"><div class="xinf-le">作者：舒眉　来源：寰宇日报网</div><div class="xinf-le">2031-05-15 17:41:29</div><div class="fx-w">分享到<a class="wx"></a></div></div><div id="Content" class="article">{p(*S.body)}</div><div class="xinf-le ed">【责任编辑：滑翔】</div></div><div class="lance2"><h3>专题</h3><p><a>见证·红湖十年</a></p></div>""",
    head='<meta name="publishdate" content="2031-05-15">',
    day="2031-05-15",
    time="17:41",
    origin="寰宇日报网",
    authors=("舒眉",),
    editors=("滑翔",),
    build=ENGLISH_DAILY,
)

S = story(
    "临渚公积金贷款额度今起上调",
    "记者从市住房公积金管理中心获悉，自4月1日起，临渚市住房公积金贷款最高额度上调，单缴存职工由五十万元提高至六十万元，双缴存职工由七十万元提高至八十五万元。",
    "多子女家庭购买首套自住住房的，贷款额度可再上浮百分之二十。",
    "市住房公积金管理中心提醒，新政策以贷款受理时间为准，3月31日前已受理的业务仍按原规定执行。",
    "此外，职工租房提取限额由每月一千元提高至一千三百元，按月自动转入个人账户。",
)
add(
    "city news on a free system of its day",
    S,
    "{T}_临渚新闻网",
    f"""<div class="pleft"><div class="viewbox"><div class="title"><h2>{S.title}</h2></div><div class="info"><small>时间:</small>2023-04-01 08:33<small>来源:</small>临渚晚报<small>作者:</small>楼心月<small>点击:</small><script src="/plus/count.php?aid=8812"></script>次</div><div class="intro">自4月1日起，临渚市住房公积金贷款最高额度上调，单缴存职工提高至六十万元。</div><div class="content"><table width="100%"><tr><td>{"".join(f"<div>　　{x}</div><div>&nbsp;</div>" for x in S.body)}</td></tr></table>(责任编辑：admin)</div><div class="dede_pages"><ul class="pagelist"></ul></div><div class="newdigg"><a>顶一下</a><span>(3)</span><a>踩一下</a><span>(0)</span></div><div class="boxoff"><strong>------分隔线----------------------------</strong></div><div class="handle"><div class="context"><ul><li>上一篇：<a>临渚机场大巴恢复运行</a></li><li>下一篇：<a>清明祭扫交通指南</a></li></ul></div><div class="actbox"><a>收藏</a><a>挑错</a><a>推荐</a><a>打印</a></div></div></div></div>""",
    day="2023-04-01",
    time="08:33",
    origin="临渚晚报",
    authors=("楼心月",),
    editors=("admin",),
    build=DEDE,
)

S = story(
    "柏州首条智能公交专线试运行",
    "6月10日上午9时，一辆白色智能网联公交车从柏州高铁站驶出，平稳汇入车流，标志着柏州首条智能公交专线开启为期三个月的试运行。",
    "专线全程十二点六公里，设站十五个，途经大学城和会展中心。车辆可与沿线四十二处路口信号灯实时通信，遇绿灯将尽自动减速，全程运行时间缩短约八分钟。",
    "记者在车上看到，驾驶位仍配有安全员，遇突发情况可随时接管。",
    "试运行期间，市民可凭公交卡免费乘坐，每车限乘二十人。",
)
add(
    "city news site of today",
    S,
    "{T}-柏州网",
    f"""<main class="bz-main"><div class="crumb">柏州网 / 民生</div><h1>{S.title}</h1><div class="bz-meta"><time>2031-06-10 14:22</time><span>柏州网</span><span>记者 蔚蓝天 实习生 柯小年</span></div><div class="bz-content"><p><img src="1.webp"></p><p class="img-note">智能公交车行驶在会展路上</p>{p(*S.body, lead="")}</div><div class="bz-end"><span>编辑：贝宁</span><span>校对：糜芳</span><span>审核：宗泽宇</span></div><div class="bz-rep">如遇作品内容、版权和其它问题请与本网联系，电话：0000-8339110</div></main>""",
    day="2031-06-10",
    time="14:22",
    origin="柏州网",
    authors=("蔚蓝天", "柯小年"),
    editors=("贝宁",),
    build=CITY,
)

S = story(
    "柏州银杏大道入选省级“美丽街区”",
    "近日，省住房和城乡建设厅公布2030年度省级“美丽街区”名单，柏州市银杏区银杏大道街区入选。",
    "该街区2029年启动更新，累计改造老旧立面六万平方米，增设口袋公园五处，三百二十棵银杏树全部原地保留。",
    "银杏区城管局局长尉迟明介绍，下一步将引入文创市集和夜间灯光秀，进一步提升街区活力。",
)
add(
    "city news site, taken from the daily, original headline named",
    S,
    "{T}-柏州网",
    f"""<main class="bz-main"><div class="crumb">柏州网 / 区县</div><h1>{S.title}</h1><div class="bz-meta"><time>2031-01-09 08:10</time><span>柏州日报</span></div><div class="bz-content">{p(*S.body, lead="")}<p>原标题：银杏大道上榜“美丽街区”</p></div><div class="bz-end"><span>编辑：贝宁</span><span>校对：糜芳</span><span>审核：宗泽宇</span></div><div class="bz-rep">如遇作品内容、版权和其它问题请与本网联系，电话：0000-8339110</div></main>""",
    day="2031-01-09",
    time="08:10",
    origin="柏州日报",
    editors=("贝宁",),
    build=CITY,
)

S = story(
    "沧原人注意！7月起，这些新规将影响你的生活",
    "进入7月，一批新规将正式施行，涉及医保、交通、消费等多个方面，一起来看。",
    "门诊慢特病病种扩围",
    "自7月1日起，全省统一的门诊慢特病病种由四十二种增加到五十一种，参保人可在任一定点医疗机构申请认定。",
    "省内高速差异化收费",
    "每日22时至次日6时，安装电子收费装置的货车通行省内国有高速，享受八五折优惠。",
    "预付卡可“冷静退”",
    "消费者办理预付卡后七日内未消费的，有权要求经营者全额退款。",
)
add(
    "daily's account on the messenger",
    S,
    "{T}",
    f"""<div class="rich_media_area_primary_inner"><div id="img-content"><h1 class="rich_media_title" id="activity-name">{S.title}</h1><div class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">沧原日报</a></span><em id="publish_time">2031年06月16日 19:30</em><em id="js_ip_wording_wrp">沧原</em></div><div class="rich_media_content" id="js_content"><section><p style="text-align:center"><span>点击上方“沧原日报”关注我们</span></p></section>{"".join(f'<section><section style="display:inline-block;background:#c00;color:#fff"><p>{x}</p></section></section>' if len(x) < 12 else f'<section><p style="text-indent:2em"><span>{x}</span></p></section>' for x in S.body)}<section><p><span>来源：沧原日报综合</span></p><p><span>编辑：蔺如</span></p><p><span>审核：晏殊文</span></p></section><section><p style="text-align:center">喜欢就点个“在看”吧</p></section></div></div></div>""",
    head='<meta property="og:title" content="沧原人注意！7月起，这些新规将影响你的生活"><meta name="author" content="">',
    day="2031-06-16",
    time="19:30",
    origin="沧原日报",
    editors=("蔺如",),
    build=WECHAT,
)

S = story(
    "曜城警方破获一起非法采砂案",
    "日前，曜城市公安局漕河分局根据群众举报，成功破获一起非法采砂案，抓获犯罪嫌疑人七名，扣押采砂船两艘。",
    "经查，今年2月以来，以房某为首的团伙利用夜间在漕河禁采区盗采河砂，涉案金额九十余万元。",
    "目前，房某等七人已被依法采取刑事强制措施，案件正在进一步侦办中。",
)
add(
    "old portal of the north, author printed empty",
    S,
    "{T}_北方网沧原_北方网",
    f"""<table width="960" align="center"><tr><td><div class="bf-pos">您当前的位置：<a>北方网</a> > <a>沧原</a> > <a>社会</a></div><h1 class="bf-h1">{S.title}</h1><div class="bf-info"><span id="pubtime_baidu">2030-10-22 09:04:00</span><span id="source_baidu">来源：曜城晚报</span><span id="author_baidu">作者：</span></div><div class="content" id="mainText">{p(*S.body)}</div><div class="bf-ed">初审编辑：<br>责任编辑：南门雪</div><div class="bf-more">关键词：<a>采砂</a><a>警方</a></div></td><td width="300" valign="top"><b>精彩推荐</b><ul>{links("小伙跳河救人不留名", "家中有蛇怎么办")}</ul></td></tr></table>""",
    day="2030-10-22",
    time="09:04",
    origin="曜城晚报",
    editors=("南门雪",),
    build=NORTH,
)

S = story(
    "渚南夏粮颗粒归仓，单产创历史新高",
    "6月15日，随着澄县最后一块麦田收割完毕，渚南夏粮收获基本结束。据农业农村部门测算，今年全省夏粮亩产三百六十一公斤，比上年增加五公斤，创历史新高。",
    "丰收背后，良种良法功不可没。今年，渚南推广“渚麦27”等抗赤霉病新品种四百万亩，病穗率控制在百分之三以内。",
    "农机调度也更加精准。全省投入联合收割机三万两千台，依托“农机调度一张图”，高峰期机收日进度超过八十万亩。",
    "“以前要割一个星期，今年两天就收完了。”澄县种粮大户苗正新说。",
)
add(
    "news group's site, who wrote it under the text",
    S,
    "{T}_南渚网",
    f"""<div class="m-article"><h1 id="article_title">{S.title}</h1><div class="mata"><span class="source">南渚+客户端</span><span class="pub_time">2031-06-16 07:01</span><span class="area">订阅</span></div><div class="article-voice">听全文 约3分钟</div><div class="content" id="content">{p(*S.body[:2], lead="")}<p class="image"><img src="1.png"></p><p class="image_desc">澄县麦田，收割机正在作业。</p>{p(*S.body[2:], lead="")}<p>南渚+记者 屈小波</p><p>通讯员 辛弃霜 粟燕</p></div><div class="expand">展开全文</div><div class="m-editor">编辑 柴扉</div><p class="m-law">本文版权归南渚报业传媒集团所有，未经授权不得转载</p></div>""",
    day="2031-06-16",
    time="07:01",
    origin="南渚+客户端",
    authors=("屈小波", "辛弃霜", "粟燕"),
    editors=("柴扉",),
    build=SOUTH,
)

S = story(
    "潮前调查｜旅游景区的“二次扫码”何时休",
    "编者按：扫码点餐、扫码入园、扫码停车，数字化本应带来便利，但近来不少游客反映，景区里同一项服务要反复扫码、反复授权。潮前新闻记者走访了多家景区。",
    "在星洲一家景区门口，游客购票后被要求再次扫码注册，填写姓名、手机号、身份证号后才能取票。“买票时已经实名了，为什么还要填一遍？”游客柳女士不解。",
    "记者统计，走访的九家景区中，六家存在重复收集个人信息的情况，三家不关注公众号就无法使用洗手间导航。",
    "重复扫码为哪般",
    "一名业内人士透露，部分景区将票务、停车、导览分包给不同公司，系统互不相通，数据也成了各家的“资源”。",
    "律师冷清秋认为，收集个人信息应遵循最小必要原则，超范围索取涉嫌违法，消费者可向网信部门举报。",
    "渚南省文化和旅游厅回应称，将于7月开展专项整治。",
)
add(
    "app news of a press group, rendered on the server",
    S,
    "{T}",
    f"""<article class="Detail_wrap__x71Qa"><h1 class="Detail_title__2bVn0">{S.title}</h1><div class="Detail_info__Zz1Lk"><span>潮前新闻</span><span>记者 钟离 司空月</span><span>2031-06-08 12:15</span></div><div class="Detail_content__pQ3wE"><p>{S.body[0]}</p>{"".join(f"<p><strong>{x}</strong></p>" if len(x) < 10 else f"<p>{x}</p>" for x in S.body[1:])}</div><div class="Detail_editor__U8sd1">责任编辑 糜小竹</div><div class="Detail_copy__Lk0">版权作品，未经《潮前新闻》书面授权，严禁转载</div></article>""",
    day="2031-06-08",
    time="12:15",
    origin="潮前新闻",
    authors=("钟离", "司空月"),
    editors=("糜小竹",),
    build=NEXT,
)
