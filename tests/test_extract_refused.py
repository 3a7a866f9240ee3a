"""Pages that are no articles, and articles that look like them; each must come out as a reader would judge it."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import pytest
from extracting import EN, URL, ZH, page

from harvester.article import Refused
from harvester.extract import read_page


def doc(title: str, body: str, head: str = "") -> bytes:
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'.encode()


NAVZ = '<ul class="nav">' + "".join(f'<li><a href="/c{i}/">栏目{i}</a></li>' for i in range(20)) + "</ul>"
NAVE = (
    '<ul class="nav">'
    + "".join(
        f'<li><a href="/c{i}/">{w}</a></li>'
        for i, w in enumerate(
            [
                "Home",
                "News",
                "Business",
                "Culture",
                "Travel",
                "Sports",
                "Video",
                "Photos",
                "Opinion",
                "About",
                "Contact",
            ]
        )
    )
    + "</ul>"
)
FZ = '<div class="footer"><p>版权所有 临远县人民政府 主办单位：临远县人民政府办公室 网站标识码：4399000001</p><p>ICP备12345678号 联系电话：0990-5550100</p></div>'
FE = '<div class="footer"><p>Copyright © 2001-2031 Linyuan Media. All rights reserved. Contact us: +86-000-0000</p></div>'


def chinese(t: str, b: str, h: str = "") -> bytes:
    return doc(t, NAVZ + b + FZ, h)


def english(t: str, b: str, h: str = "") -> bytes:
    return doc(t, NAVE + b + FE, h)


def items(n: int, w: str = "临远县召开第{}次公路建设现场会") -> str:
    return "".join(
        f'<li><a href="/yw/t2024050{i % 9 + 1}_{i}.html">{w.format(i)}</a><span>2024-05-{i % 28 + 1:02}</span></li>'
        for i in range(n)
    )


EW = "County holds meeting number {} on village roads"
REFUSED = {
    "bad parameter": ("soft_404", chinese("提示", "<p>参数错误，请返回首页重试。</p>")),
    "server without a site": (
        "soft_404",
        doc(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is working.</p>",
        ),
    ),
    "bot en one more step": (
        "bot_check",
        doc("One more step", "<h1>One more step</h1><p>Please complete the security check to access the site.</p>"),
    ),
    "bot zh address barred": (
        "bot_check",
        doc("提示", "<p>您的IP地址存在异常访问行为，已被暂时限制访问，请一小时后再试。</p>"),
    ),
    # soft 404
    "404 zh with suggestions": (
        "soft_404",
        chinese(
            "临远县人民政府",
            "<div class='error'><h2>抱歉！您访问的页面不见了</h2><p>可能的原因：</p><ul><li>网址输入有误，请检查后重试；</li><li>链接已经失效，您可以返回首页重新查找；</li><li>网站改版，部分栏目已调整。</li></ul><p>您可以：返回上一页，或者进入网站首页，也可以拨打网站维护电话反映。</p></div>",
        ),
    ),
    "404 zh article offline": (
        "soft_404",
        chinese(
            "提示_临远新闻网",
            "<div class='tip'><p>您查看的文章已下线，感谢您的关注。</p><p>5秒后自动跳转到首页</p></div>",
        ),
    ),
    "404 zh moved revamp": (
        "soft_404",
        chinese("临远新闻网", "<div><p>很抱歉，您要访问的页面可能已经迁移或删除，请从首页重新进入。</p></div>"),
    ),
    "404 zh long": (
        "soft_404",
        chinese(
            "404_临远新闻网",
            "<div class='box404'><h1>404</h1><h3>哎呀，页面走丢了……</h3><p>"
            + "您要找的页面可能已经搬家，也可能从来没有存在过，请检查您输入的网址是否正确，或者从下面的栏目重新开始浏览。"
            * 4
            + "</p></div>",
        ),
    ),
    "404 en": (
        "soft_404",
        english(
            "Oops! - Linyuan Daily",
            "<div class='error-page'><h1>Oops! We can't find that page.</h1><p>The link you followed may be broken, or the page may have been removed. Try searching, or go back to the home page.</p><ul><li>Check the address</li><li>Go to the home page</li></ul></div>",
        ),
    ),
    "404 en sorry": (
        "soft_404",
        english(
            "Linyuan Daily",
            "<h2>Sorry, the page you are looking for is not available.</h2><p>It may have moved during the redesign of our website. Please use the menu above.</p>",
        ),
    ),
    "404 en content expired": (
        "soft_404",
        english("Linyuan Portal", "<div class='msg'>This article is no longer available.</div>"),
    ),
    "500 zh": (
        "soft_404",
        chinese("系统出错", "<div><p>系统发生错误，请稍后重试或联系管理员。</p><p>错误代码：10023</p></div>"),
    ),
    "500 stack": (
        "soft_404",
        doc(
            "HTTP Status 500 – Internal Server Error",
            "<h1>HTTP Status 500 – Internal Server Error</h1><hr/><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><p><b>Description</b> The server encountered an unexpected condition that prevented it from fulfilling the request.</p><pre>java.lang.NullPointerException at com.linyuan.cms.web.ArticleServlet.doGet(ArticleServlet.java:120)</pre><h3>Apache Tomcat/8.5.57</h3>",
        ),
    ),
    "maintenance zh": (
        "soft_404",
        chinese(
            "网站维护公告",
            "<div><h1>网站维护中</h1><p>为了给您提供更好的服务，本网站正在进行升级维护，预计今晚二十二点恢复访问，给您带来不便，敬请谅解。</p></div>",
        ),
    ),
    "maintenance en": (
        "soft_404",
        doc(
            "Site maintenance",
            "<h1>We&rsquo;ll be back soon!</h1><p>Sorry for the inconvenience but we&rsquo;re performing some maintenance at the moment. We&rsquo;ll be back online shortly!</p>",
        ),
    ),
    "closed": (
        "soft_404",
        doc("站点已关闭", "<h1>站点已关闭</h1><p>网站因未备案暂时关闭，请网站管理员与服务商联系。</p>"),
    ),
    "iis 404": (
        "soft_404",
        doc(
            "404 - 找不到文件或目录。",
            "<div id='header'><h1>服务器错误</h1></div><div id='content'><h2>404 - 找不到文件或目录。</h2><h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3></div>",
        ),
    ),
    "404 traditional": (
        "soft_404",
        doc("找不到網頁", "<h1>找不到網頁</h1><p>您要瀏覽的網頁不存在或已被移除，請返回首頁。</p>"),
    ),
    "article deleted by author": ("soft_404", doc("提示", "<div class='weui-msg'><h4>该内容已被发布者删除</h4></div>")),
    "no permission": ("login", chinese("提示信息", "<p>您没有权限查看该页面，请先登录。</p>")),
    # bot checks
    "bot zh frequent": (
        "bot_check",
        doc("访问过于频繁", "<h1>访问过于频繁</h1><p>您的访问过于频繁，请稍后再试或输入验证码继续访问。</p>"),
    ),
    "bot zh waf": (
        "bot_check",
        doc(
            "访问被拦截",
            "<h2>您的访问被阻断</h2><p>您所提交的请求含有不合法的参数，已被网站管理员设置拦截！</p><p>事件编号：8812</p>",
        ),
    ),
    "bot 405 aliyun": (
        "bot_check",
        doc(
            "405",
            "<div><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的请求ID是: 781bad0a16884</p></div>",
        ),
    ),
    "bot en checking": (
        "bot_check",
        doc(
            "Attention Required!",
            "<h1>Checking your browser before accessing linyuan.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p>",
        ),
    ),
    "bot en unusual": (
        "bot_check",
        doc(
            "Sorry",
            "<p>Our systems have detected unusual traffic from your computer network. Please complete the CAPTCHA below to continue.</p>",
        ),
    ),
    "bot en pardon": (
        "bot_check",
        doc(
            "Pardon Our Interruption",
            "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen: you're a power user moving through this website with super-human speed, or you've disabled JavaScript in your web browser.</p>",
        ),
    ),
    "bot zh robot": (
        "bot_check",
        doc("验证", "<p>请完成下列验证后继续：</p><p>我不是机器人</p><div id=captcha></div>"),
    ),
    "bot press hold": (
        "bot_check",
        doc(
            "Access to this page has been denied",
            "<p>Please verify you are a human</p><p>Press & Hold to confirm you are a human (and not a bot).</p>",
        ),
    ),
    # logins
    "login zh portal": (
        "login",
        chinese(
            "统一身份认证平台",
            "<div class='login'><h2>账号登录</h2><form><input name=u placeholder='请输入账号'><input type=password name=p><a>忘记密码</a><a>注册账号</a><button>登录</button></form><p>推荐使用谷歌浏览器访问本平台，技术支持电话：0990-5550100。</p></div>",
        ),
    ),
    "login en": (
        "login",
        english(
            "Sign in - Linyuan Daily",
            "<h1>Sign in to your account</h1><form>Email<input name=e>Password<input type=password><a href=#>Forgot your password?</a> <a href=#>Create an account</a></form><p>By signing in you agree to our terms of use and our privacy policy.</p>",
        ),
    ),
    "login zh scan": (
        "login",
        chinese(
            "用户登录",
            "<div><h3>扫码登录</h3><p>请使用政务服务客户端扫描二维码登录</p><form><input type=text><input type=password></form></div>",
        ),
    ),
    "login no password": (
        "login",
        chinese(
            "用户登录-临远政务服务网",
            "<div><h3>手机号登录</h3><form>手机号<input type=text>短信验证码<input type=text><button>获取验证码</button><button>登录</button></form></div>",
        ),
    ),
    "register zh": (
        "login",
        chinese(
            "用户注册",
            "<form>用户名<input>密码<input type=password>确认密码<input type=password>手机号码<input></form><p>我已阅读并同意《用户服务协议》和《隐私政策》</p>",
        ),
    ),
    # section fronts
    "section zh": (
        "list_page",
        chinese(
            "政务要闻_临远县人民政府",
            f"<div class='pos'>当前位置：首页 > 政务要闻</div><div class='list'><ul>{items(20)}</ul></div><div class='page'>首页 上一页 1 2 3 下一页 尾页 共50页</div>",
        ),
    ),
    "section few": (
        "list_page",
        chinese("通知公告_临远县人民政府", f"<h2>通知公告</h2><div class='list'><ul>{items(6)}</ul></div>"),
    ),
    "section abstracts": (
        "list_page",
        chinese(
            "要闻_临远新闻网",
            "<div class='list'>"
            + "".join(
                f'<div class=item><h3><a href="/yw/t20240506_{i}.html">临远县召开第{i}次公路建设现场会</a></h3><p>{ZH[i % 3]}</p><span>2024-05-06</span></div>'
                for i in range(12)
            )
            + "</div>",
        ),
    ),
    "section en": ("list_page", english("News_Linyuan", f"<div class='list'><ul>{items(20, EW)}</ul></div>")),
    "section en abstracts": (
        "list_page",
        english(
            "Latest News - Linyuan Daily",
            "<h1>Latest News</h1><div class='list'>"
            + "".join(
                f'<div class=item><h3><a href="/a/{i}.html">{EW.format(i)}</a></h3><p>{EN[i % 3]}</p><span>May 6, 2024</span></div>'
                for i in range(12)
            )
            + "</div>",
        ),
    ),
    "section cards a wraps": (
        "list_page",
        english(
            "Culture - Linyuan Daily",
            "<h1>Culture</h1>"
            + "".join(
                f'<a class=card href="/a/{i}.html"><h3>{EW.format(i)}</h3><p>{EN[i % 3]}</p><span>2024-05-06</span></a>'
                for i in range(12)
            ),
        ),
    ),
    "home zh": (
        "list_page",
        chinese(
            "临远县人民政府门户网站",
            "".join(f"<div class=col><h2>栏目{c}</h2><ul>{items(8)}</ul></div>" for c in range(6))
            + "<div class=intro><p>临远县地处两省交界，面积一千二百平方公里，人口四十二万，是全国有名的橘乡。<a href=/gk/>[详细]</a></p></div>",
        ),
    ),
    "empty list zh": ("no_body", chinese("专题专栏_临远县人民政府", "<div class='list'><p>暂无数据</p></div>")),
    "search results": (
        "list_page",
        chinese(
            "搜索结果_临远县人民政府",
            "<p>共找到 128 条结果，用时 0.03 秒</p>"
            + "".join(
                f"<div class=r><a href=/a/{i}.html>临远县<em>公路</em>建设第{i}期</a><p>……{ZH[i % 3][:30]}……</p><span>2024-05-06</span></div>"
                for i in range(10)
            ),
        ),
    ),
    "photo gallery section": (
        "list_page",
        chinese(
            "图片新闻",
            "<ul>"
            + "".join(
                f"<li><a href=/p/{i}.html><img src=/{i}.jpg></a><p><a href=/p/{i}.html>村民在{i}号果园摘橘子</a></p></li>"
                for i in range(16)
            )
            + "</ul>",
        ),
    ),
    "tag page en": (
        "list_page",
        english(
            "Tag: roads - Linyuan Daily",
            "<h1>roads</h1>"
            + "".join(
                f'<article><h2><a href="/a/{i}.html">{EW.format(i)}</a></h2><p>By Lin Yao | May 6, 2024</p><p>{EN[i % 3]} <a href="/a/{i}.html">Read more</a></p></article>'
                for i in range(10)
            ),
        ),
    ),
}


def art(t: str, b: str, **k: str) -> bytes:
    return page(b, title=t, **k)


ARTICLES = {
    "about 404 zh": art(
        "网站打开就是404 群众办事跑断腿",
        "<p>记者近日登录县里的办事网站，页面不存在的提示一再出现，群众直摇头。</p><p>县里表示，已要求各单位三天内整改，撤下失效链接。</p>",
    ),
    "about 404 en": art(
        "Why the county website shows page not found",
        "<p>Half of the links on the county website lead to a page that says page not found, a survey has shown.</p><p>The county said broken links would be mended within three days.</p>",
        tag="Why the county website shows page not found - Linyuan Daily",
        info="2024-05-06 09:30",
    ),
    "404 title start zh": art(
        "404页面变成寻人启事",
        "<p>县图书馆把网站的404页面做成了寻人启事，点错链接的读者也能帮忙找回走失的老人。</p><p>馆长说，一个月里已有两条线索来自这里。</p>",
    ),
    "404 title en": art(
        "404 error pages help find missing people",
        "<p>The county library has turned the error page of its website into a notice for missing people.</p><p>Two leads have come in within a month, its director said.</p>",
        info="2024-05-06 09:30",
    ),
    "500 title zh": art("500户村民搬进新居", "<p>五月六日，临远县石桥镇的五百户村民搬进新居，家家通了自来水。</p>"),
    "502 number en": art(
        "502 families move into new homes",
        "<p>In Shiqiao town, 502 families moved into new homes on Monday, each with running water.</p>",
        info="2024-05-06",
    ),
    "404 number metres": art(
        "404国道临远段恢复通车", "<p>经过九天抢修，404国道临远段昨天下午恢复通车，沿线村民出行更加方便。</p>"
    ),
    "maintenance notice": art(
        "关于网站系统升级维护的公告",
        "<p>因机房电力改造，县政府网站定于五月十日二十二时至次日六时停机，期间无法访问，敬请谅解。</p><p>临远县人民政府办公室</p><p>2024年5月6日</p>",
    ),
    "system upgrade notice": art(
        "系统升级公告",
        "<p>医保结算系统将于五月十日零时停机升级，预计六时恢复，期间各定点药店无法刷卡，请群众提前安排购药。</p>",
    ),
    "captcha news": art(
        "滑动验证难倒老年人",
        "<p>输入验证码、拖动滑块，网上挂号的安全验证难倒了不少老年人，县医院为此重开了人工窗口。</p>",
    ),
    "captcha en": art(
        "Are you a robot? Elderly patients struggle",
        "<p>Verify you are human, says the booking page, and many older patients give up, so the hospital has reopened its counter.</p>",
        info="2024-05-06",
    ),
    "access denied en": art(
        "Access denied: villagers cut off after flood",
        "<p>Access denied is all villagers read on the barrier at the bridge, which the flood carried away on Sunday.</p>",
        info="2024-05-06",
    ),
    "short with login link": art(
        "关于开展技能培训的通知",
        "<p>各村：定于五月十日开展家政技能培训，请有意者登录县人社局网站报名。</p>",
        after='<div class="top"><a href="/login">登录</a> <a href="/reg">注册</a></div>',
    ),
    "short with login form": art(
        "停水通知",
        "<p>因管道检修，五月十日八时至十八时城东片区停水，请居民提前储水。</p>",
        after="<form><input name=u><input type=password name=p><a>登录</a><a>忘记密码</a></form>",
    ),
    "login en form": art(
        "Water will be off on Friday",
        "<p>Water will be off in the east of the town from 8 am to 6 pm on Friday, as pipes are mended.</p>",
        after="<form>Log in <input name=u>Password<input type=password></form>",
        info="2024-05-06",
    ),
    "password news": art(
        "提醒：别把密码写在卡上",
        "<p>县公安局提醒，登录网银要用自己的手机，用户名和密码不要告诉他人。</p>",
        after="<form><input type=password></form>",
    ),
    "withdrawn article notice": art(
        "关于某文件已失效的公告", "<p>经清理，《临远县公路管理办法》内容已失效，自即日起停止执行。</p>"
    ),
    "page missing novel": art(
        "消失的页面", "<p>县档案馆的民国县志里，第四十页已丢失，馆员在旧书摊上找了六年，终于找到了它。</p>"
    ),
    "list-like article": art(
        "临远县十项便民措施",
        "<ul>" + "".join(f"<li>{i}、在石桥镇{i}号路口增设早班公交。</li>" for i in range(1, 11)) + "</ul>",
    ),
    "article all links": art(
        "临远县公布本年度办事指南",
        "<p>现将办事指南公布如下，请群众按需查阅。</p><ul>"
        + "".join(f'<li><a href="/zn/{i}.html">办事指南之{i}：村民建房怎样申请</a></li>' for i in range(12))
        + "</ul>",
    ),
    "redirect word": art(
        "网站域名变更公告", "<p>县政府网站自五月十日起启用新域名，旧域名将自动跳转，请更新收藏夹。</p>"
    ),
    "one sentence": art("任免通知", "<p>县政府决定：林遥任县交通局局长。</p>"),
    "obituary en one": art("Bridge opens", "<p>The bridge at Shiqiao opened on Monday.</p>", info="2024-05-06"),
    "service unavailable": art(
        "Bus service unavailable on Friday",
        "<p>Bus service 12 will be unavailable on Friday, as the road to Shiqiao is being mended.</p>",
        info="2024-05-06",
    ),
    "this page zh": art(
        "县政府信息公开年度报告", "<p>本年度主动公开信息三百条，其中已删除过期信息二十条，网站页面错误全部改正。</p>"
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_page_that_is_no_article_is_refused_for_what_it_is(name: str) -> None:
    reason, raw = REFUSED[name]
    with pytest.raises(Refused) as refusal:
        read_page(raw, url=URL)
    assert refusal.value.reason == reason


@pytest.mark.parametrize("name", ARTICLES)
def test_article_that_speaks_of_such_pages_is_an_article(name: str) -> None:
    assert read_page(ARTICLES[name], url=URL).article.text


def test_excuse_under_headline_and_day_is_no_article() -> None:
    for said in ("该文章已被删除。", "抱歉，您访问的内容不存在！", "This article is no longer available."):
        with pytest.raises(Refused) as refusal:
            read_page(page(f"<p>{said}</p>"), url=URL)
        assert refusal.value.reason == "soft_404"
    with pytest.raises(Refused) as refusal:
        read_page(page("<p>您没有权限查看该页面，请先登录。</p>"), url=URL)
    assert refusal.value.reason == "login"


def test_digest_with_linked_headlines_under_its_own_day_is_an_article() -> None:
    parts = "".join(f'<h3><a href="/a/{n}.html">临远县开通第{n}条公交线路</a></h3><p>{ZH[n % 3]}</p>' for n in range(6))
    assert ZH[0] in read_page(page(parts, title="临远一周：路通了，灯亮了"), url=URL).article.text


def test_short_article_that_refreshes_itself_is_an_article() -> None:
    raw = page(f"<p>{ZH[0]}</p>", head='<meta http-equiv="refresh" content="600;url=/">')
    assert read_page(raw, url=URL).article.text == ZH[0]


def test_list_with_one_file_among_its_links_is_no_article_and_its_furniture_no_date() -> None:
    rows = items(5) + '<li><a href="yearbook.pdf">年鉴（PDF）</a><span>2024-05-01</span></li>'
    raw = chinese("要闻_临远县人民政府门户网站", f"<div>15 July 2015</div><ul>{rows}</ul>")
    with pytest.raises(Refused) as refusal:
        read_page(raw, url="http://a.example/yw/")
    assert refusal.value.reason == "list_page"
