"""Is this page an article? Refusals of bot checks, logins, stubs, error pages, lists; flags for articles in doubt."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from harvester.article import Refused
from harvester.extract.body import Found
from harvester.extract.flow import Flow
from harvester.extract.furniture import PAYWALL
from harvester.extract.page import Page

LITTLE = 150
"""Chinese characters (letters count two fifths) of unlinked text under which a page must prove to be an article."""
SHORT = 40
"""Below this weight of body text a record bears the flag `short`."""

_CHALLENGE = re.compile(
    r"__jsl_clearance|wzws_cid|wzwschallenge|请开启\s*JavaScript\s*并刷新"
    r"|\$_ts\s*[=.\[]|\$_ts=window|安全狗|safedog|创宇盾|knownsec|云锁|网站防火墙"
    r"|cf-browser-verification|challenge-platform|cf_chl_|just a moment\.\.\.|_incapsula_resource|人机验证"
    r"|滑动验证|安全验证|访问验证"
    r"|请输入验证码|拖动.{0,6}滑块|verify (?:that )?you are (?:a )?human|are you a robot|g-recaptcha|h-captcha"
    r"|ddos protection"
    r"|(?:您的)?(?:访问|请求)(?:已|可能)?(?:被|存在)[^。<]{0,12}(?:拦截|威胁|攻击|异常)"
    r"|request (?:was )?blocked|access denied|enable javascript and cookies to continue",
    re.I,
)
_ERROR = re.compile(
    r"(?:页面|网页|文章|内容|信息|文件|新闻|稿件|链接|地址|资源|栏目)(?:不存在|已(?:被)?(?:删除|移除|下线|撤销"
    r"|失效|过期)|未找到|找不到|无法(?:访问|打开|显示|找到)|丢失|走丢|去火星)"
    r"|(?:找不到|没有找到|无法找到|未找到)[^。]{0,12}(?:页面|网页|文件|文章|内容|资源)|您(?:访问|查看|请求"
    r"|要找|浏览|所?访问)的(?:页面|网页|内容|文章|信息|资源)?[^。]{0,16}(?:不存在|删除|找不到|出错|失效|下线)"
    r"|页面(?:出错|错误)|^\s*(?:http\s*)?(?:error\s*)?(?:404|403|410|500|502|503)\b|\b404\s*(?:not found"
    r"|error|错误|页面)|page (?:not found|cannot be found|can't be found|doesn.t exist|no longer)"
    r"|(?:article|content|page|file)[^.]{0,30}(?:not be found|does not exist"
    r"|no longer available|been removed|been deleted)|系统(?:维护|升级)|服务器(?:错误|繁忙|维护)"
    r"|internal server error|bad gateway|service unavailable|网站(?:正在)?维护|站点(?:已)?关闭"
    r"|抱歉[^。]{0,20}(?:不存在|找不到|删除|出错)",
    re.I,
)
_LOGIN = re.compile(r"登\s*[录陆]|login|log in|sign in|用户名|密码|password", re.I)
_JUMP = re.compile(
    r"(?:location\.(?:href|replace|assign)|(?:window|document|self|top|parent)\.location)\s*(?:=|\()\s*[\"'(]?", re.I
)
_REFRESH = etree.XPath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']/@content")
_PASSWORD = etree.XPath("boolean(//input[translate(@type, 'PASWORD', 'pasword') = 'password'])")
_SHELL = etree.XPath("boolean(//*[@id = 'app' or @id = 'root' or @id = '__next' or @id = '__nuxt'])")


def refuse_unreadable(page: Page, flow: Flow) -> None:
    """Raise `Refused` for pages that show too little text to be articles and say why themselves."""
    said = sum(max(0.0, line.size - line.linked) for line in flow.lines if not line.hidden)
    title = page.meta.get("html:title") or ""
    if said >= 2 * LITTLE:
        return
    seen = " ".join([title, *(line.text for line in flow.lines[:60])])
    if _CHALLENGE.search(page.text if said < LITTLE else seen):
        found = _CHALLENGE.search(page.text if said < LITTLE else seen)
        raise Refused("bot_check", found.group(0)[:60] if found else "")
    if said < LITTLE:
        _refuse_stub(page, said)
    if _PASSWORD(page.root) and said < LITTLE and _LOGIN.search(seen):
        raise Refused("login", title[:80])
    error = (_ERROR.search(seen) if said < LITTLE else _ERROR.match(title.strip())) or _first_heading_fails(flow)
    if error:
        raise Refused("soft_404", str(error.group(0))[:80])


def _first_heading_fails(flow: Flow) -> re.Match[str] | None:
    for line in flow.lines:
        if flow.nodes[line.node].el.tag in ("h1", "h2", "h3"):
            return _ERROR.match(line.text) if line.size < 30 else None
    return None


def _refuse_stub(page: Page, said: float) -> None:
    refresh: Any = _REFRESH(page.root)
    target = next((str(r) for r in refresh if "url" in str(r).lower()), None)
    if target:
        raise Refused("redirect_stub", target[:120])
    if said < 40 and _JUMP.search(page.text) and len(page.text) < 8000:
        raise Refused("redirect_stub", "a script sets the location")
    if said < 15 and ("<frameset" in page.text or "<FRAMESET" in page.text):
        raise Refused("redirect_stub", "a frameset")


def refuse_bodyless(page: Page, flow: Flow) -> Refused:
    """The refusal of a page on which no body was found, with what it is instead."""
    links = sum(line.links for line in flow.lines)
    if links >= 25:
        return Refused("list_page", f"{links} links and no text")
    if _SHELL(page.root) or (page.text.count("<script") > 2 and not flow.lines):
        return Refused("no_body", "a shell that a script fills")
    return Refused("no_body", f"{len(flow.lines)} lines, none of an article")


def refuse_list(flow: Flow, found: Found, kept: list[int], confirmed: bool, declared: bool) -> None:
    """Raise `Refused` where what was found is a list of other pages.

    `confirmed`: a title of the markup stands above the body as headline; `declared`: the source says where bodies are.
    """
    if declared or (found.rule == "file" and confirmed and kept):
        return
    mass = sum(flow.lines[i].size for i in kept)
    inside = flow.lines[found.start : found.end]
    linked = sum(line.size * line.linked / len(line.text) for line in inside if not line.hidden)
    on_page = sum(line.links for line in flow.lines if not line.hidden)
    if not kept:
        raise Refused("list_page" if on_page > 25 else "no_body", "nothing is left of the body")
    if linked > 2 * mass and not confirmed:
        raise Refused("list_page", f"{linked:.0f} characters of links in the body, {mass:.0f} of text")
    if on_page > (400 if confirmed else 100) and mass < 20:
        raise Refused("list_page", f"{on_page} links on the page, {mass:.0f} characters of text")
    if not confirmed and found.rule in ("prose", "trafilatura") and on_page > 60 and mass < 0.04 * _linked_mass(flow):
        raise Refused("list_page", f"{on_page} links on the page, {mass:.0f} characters of text")


def _linked_mass(flow: Flow) -> float:
    return sum(line.size for line in flow.lines if line.linked > 0.5 * len(line.text))


def flags_of(flow: Flow, found: Found, kept: list[int], mass: float) -> list[str]:
    """What a reader of the record should know: `short`, `paywall`."""
    flags = []
    if mass < SHORT:
        flags.append("short")
    last = kept[-1] if kept else found.end
    if any(PAYWALL.search(line.text.lower()) for line in flow.lines[max(0, last - 3) : last + 12] if not line.hidden):
        flags.append("paywall")
    return flags
