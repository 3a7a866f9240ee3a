"""Pages that are no articles are refused with their reason; doubtful ones bear a flag."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import pytest
from extracting import MENU, TITLE, ZH, page, paragraphs, read

from harvester.article import Refused

MUCH = "<script>" + "var a=1;" * 2000 + "</script>"


def refused(raw: bytes | str) -> str:
    with pytest.raises(Refused) as refusal:
        read(raw)
    return refusal.value.reason


@pytest.mark.parametrize(
    "markup",
    [
        '<script>document.cookie="__jsl_clearance_s=17"+"|-1|x;max-age=3600";location.href=location.pathname+location.search'
        "</script>",
        '<html><head><script src="/__jsl/x.js"></script><title></title>'
        '</head><body><script>var __jsl_clearance="x"</script></body></html>',
        "<html><body><p>请开启JavaScript并刷新该页.</p><script>wzwschallenge='x'</script></body></html>",
        '<html><head><script>$_ts=window["$_ts"];if(!$_ts)$_ts={};$_ts.nsd=123;</script></head><body></body></html>',
        "<html><head><title>网站安全狗</title></head><body><h1>您的请求可能存在威胁，已被拦截</h1></body></html>",
        "<html><head><title>Just a moment...</title></head><body>"
        "<p>Enable JavaScript and cookies to continue</p></body></html>",
        "<html><head><title>安全验证</title></head><body><p>请拖动左边滑块完成上方拼图</p></body></html>",
        "<html><head><title>访问验证</title></head><body><form>请输入验证码：<input name=code></form></body></html>",
        "<html><head><title>403</title></head><body><h1>Access"
        " Denied</h1><p>Your request was blocked.</p></body></html>",
    ],
)
def test_challenge_pages_are_bot_checks(markup: str) -> None:
    assert refused(markup) == "bot_check"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("页面不存在", "<p>您访问的页面不存在或已删除！</p>"),
        ("404", "<h1>404</h1><p>抱歉，您要访问的页面找不到了。5秒后返回首页</p>"),
        ("临远县人民政府", "<div class=err>对不起，您访问的页面已删除</div>"),
        ("提示信息", "<p>该文章不存在或已被删除，请返回。</p>"),
        ("Page Not Found - Linyuan Daily", "<p>The page you requested could not be found.</p>"),
        ("404 Not Found", "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>"),
        ("系统提示", "<p>系统维护中，请稍后再试。</p>"),
        ("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center>"),
    ],
)
def test_error_pages_served_as_200_are_soft_404(title: str, body: str) -> None:
    menu = f"<ul>{MENU}</ul>"
    assert refused(f"<html><head><title>{title}</title></head><body>{body}</body></html>") == "soft_404"
    assert (
        refused(f"<html><head><title>{title}</title></head><body>{menu}{body}<p>版权所有 临远网</p></body></html>")
        == "soft_404"
    )


def test_article_about_a_404_page_is_an_article() -> None:
    body = "<p>记者发现，该县网站多个栏目显示“页面不存在”，群众办事很不方便。</p>" + paragraphs() + paragraphs()
    assert read(page(body, title="多家网站页面不存在")).title == "多家网站页面不存在"


@pytest.mark.parametrize(
    "markup",
    [
        '<html><head><meta http-equiv="refresh"'
        ' content="0;url=http://www.linyuan.example/"></head><body></body></html>',
        '<html><head><META HTTP-EQUIV="Refresh" CONTENT="1; URL=./yw/"></head><body>正在跳转</body></html>',
        '<html><body><script>window.location.href="http://www.linyuan.example/yw/";</script></body></html>',
        '<script language="javascript">location.replace("./index.html")</script>',
        '<html><head><title>x</title></head><frameset cols="20%,80%">'
        '<frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
)
def test_pages_that_send_the_reader_on_are_stubs(markup: str) -> None:
    assert refused(markup) == "redirect_stub"


def test_login_form_is_no_article() -> None:
    form = (
        "<html><head><title>用户登录</title></head><body><form>用户名<input"
        " name=u>密码<input type=password name=p></form></body></html>"
    )
    assert refused(form) == "login"


def test_article_with_a_login_box_is_an_article() -> None:
    box = "<form>用户名<input name=u>密码<input type=password name=p><a href=#>登录</a></form>"
    assert read(page(paragraphs() + paragraphs(), after=box)).title == TITLE


@pytest.mark.parametrize(
    "markup",
    [
        f'<html><head><title>临远县</title></head><body><div id="app"></div>{MUCH}</body></html>',
        f"<html><head><title>Linyuan</title></head><body><noscript>You need"
        f' JavaScript.</noscript><div id="root"></div>{MUCH}</body></html>',
        "<html><head><title>甲</title></head><body><p>&nbsp;</p></body></html>",
    ],
)
def test_shells_that_scripts_fill_have_no_body(markup: str) -> None:
    assert refused(markup) == "no_body"


def items(count: int, abstract: str = "") -> str:
    return "".join(
        f'<li><a href="/yw/t20240506_{n}.html">临远县召开第{n}次公路建设现场会</a><span>2024-05-{n % 28 + 1:02}</span>{abstract}</li>'
        for n in range(count)
    )


@pytest.mark.parametrize("size", [10, 60, 300])
def test_list_of_links_is_a_list_page(size: int) -> None:
    raw = (
        f"<html><head><title>要闻_临远新闻网</title></head><body><ul>{MENU}</ul>"
        f"<div class='list'><ul>{items(size)}</ul></div></body></html>"
    )
    assert refused(raw) == "list_page"


def test_front_page_with_teasers_is_a_list_page() -> None:
    columns = "".join(
        f'<div class="col"><h2><a href="/c{n}/">栏目{n}</a></h2><ul>{items(12)}</ul></div>' for n in range(12)
    )
    raw = f"<html><head><title>临远新闻网</title></head><body><ul>{MENU}</ul>{columns}<p>版权所有 临远新闻网</p></body></html>"
    assert refused(raw) == "list_page"


def test_short_article_on_a_page_full_of_links_is_an_article() -> None:
    raw = page(f"<p>{ZH[0]}</p>", after=f'<div class="side"><ul>{items(80)}</ul></div>')
    assert read(raw).text == ZH[0]


def test_paywalled_article_is_flagged_and_its_notice_left_out() -> None:
    body = paragraphs() + '<div class="wall"><p>本文共计1561字，订阅后继续阅读</p><p>登录后获取阅读权限</p></div>'
    article = read(page(body))
    assert "paywall" in article.flags
    assert article.text == "\n".join(ZH)


@pytest.mark.parametrize("text", ["word " * 1_000_000, "中" * 1_500_000, "w" * 5_000_000])
def test_one_endless_paragraph_is_read_whole_or_refused(text: str) -> None:
    raw = page(f"<p>{text[:5_000_000]}</p>")
    try:
        article = read(raw)
    except Refused as refusal:
        assert refusal.reason in ("too_large", "no_body")
        return
    assert len(article.text) >= len(text.strip()) - 1
