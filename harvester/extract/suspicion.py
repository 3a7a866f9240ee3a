"""What a page of little text says of itself: a bot check, a login, a jump, an error page; an article may mention each.

Words alone decide nothing: an article about broken links says "page not found" too. A page that prints its own day or
credits an outlet or a person is an article unless its whole text is the excuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lxml import etree

from harvester.article import Refused
from harvester.extract.flow import Flow, read_flow
from harvester.extract.page import Page
from harvester.text.fold import fold

if TYPE_CHECKING:
    from harvester.extract.metadata import Resolved

LITTLE = 150
"""Chinese characters (letters count two fifths) of unlinked text under which a page must prove to be an article."""
EXCUSE = 100
"""Characters up to which a whole text may be an excuse for there being no article."""

_MACHINE = re.compile(
    r"__jsl_clearance|wzws_cid|wzwschallenge|请开启\s*JavaScript\s*并刷新|\$_ts\s*[=.\[]|safedog|knownsec"
    r"|cf-browser-verification|challenge-platform|cf_chl_|_incapsula_resource|g-recaptcha|h-captcha"
    r"|enable javascript and cookies to continue",
    re.I,
)
"""What the markup of a challenge holds, its scripts included."""
# every pattern below is matched against folded text: lower case, simplified, one width
_CHALLENGE = re.compile(
    r"安全狗|创宇盾|云锁|网站防火墙|just a moment\.\.\."
    r"|人机(?:验证|识别)|滑动验证|安全验证|访问验证|输入验证码|验证后(?:即可)?继续|拖动.{0,6}滑块|不是机器人"
    r"|(?:verify|confirm|prove|check)\w* (?:that |if |whether )?you are (?:a )?(?:human|not a (?:ro)?bot)"
    r"|not a robot|are you a robot|checking your browser|pardon our interruption|captcha|ddos protection"
    r"|complete (?:the|a) security check|异常访问|ip地址[^。]{0,12}(?:限制|封禁|禁止)"
    r"|unusual (?:traffic|activity|requests)|(?:访问|请求|操作)(?:过于|太|太过)频繁"
    r"|(?:访问|请求)(?:已|可能)?(?:被|存在)[^。<]{0,12}(?:拦截|威胁|攻击|异常|阻断|拒绝|禁止)"
    r"|request (?:was |has been )?blocked|access (?:to this (?:page|site|resource) )?(?:has been |is )?denied"
)
_THING = r"(?:页面|网页|页|文章|内容|信息|文件|新闻|稿件|链接|地址|资源|栏目)"
_LOST = (
    r"(?:不存在|已经?(?:被)?[^。,]{0,6}(?:删除|移除|下线|撤销|撤下|失效|过期)|未找到|找不到|不见|无法(?:访问|打开|显示|找到)"
    r"|丢失|走丢|去火星|可能[^。]{0,8}(?:迁移|删除|不存在|失效))"
)
_GONE_EN = (
    r"(?:not (?:be )?found|does(?: not|n['’]t) exist|(?:not|no longer|un) ?(?:currently )?available"
    r"|(?:been|was) (?:removed|deleted|moved|taken down)|(?:has )?expired)"
)
_ERROR = re.compile(
    rf"{_THING}{_LOST}|(?:找不到|没有找到|无法找到|未找到)[^。]{{0,12}}{_THING}"
    rf"|您?(?:访问|查看|请求|要找|浏览|查找)的{_THING}?[^。]{{0,16}}(?:不存在|删除|找不到|出错|失效|下线|不见)"
    r"|参数错误|非法(?:参数|访问|请求)|\bfatal error\b|nginx web server|database connection"
    r"|页面(?:出错|错误)|系统(?:发生)?(?:错误|出错|异常|维护|升级)|出错[了啦]"
    r"|^\W*(?:http\s*)?(?:error\s*|status\s*)*(?:404|403|410|500|502|503)\b"
    r"|\b(?:404|403|500|502|503)\s*(?:[-–:]\s*)?(?:not found|error|forbidden|internal|错误|页面|找不到)"
    r"|(?:can(?:not|['’]t| not)|could(?: not|n['’]t)|unable to) (?:be )?(?:find|found|locate|display)[^.]{0,24} page"
    r"|page (?:not found|cannot be found|can['’]?t be found)"
    rf"|\b(?:article|story|content|page|file|document|link)\b[^.]{{0,40}}{_GONE_EN}"
    r"|page you(?: are|['’]re| were)?(?: looking for| requested| tried)"
    r"|服务器(?:内部)?(?:错误|繁忙|维护)|internal server error|bad gateway|service unavailable"
    r"|(?:网站|站点|平台)(?:正在|进行)?(?:升级)?维护|(?:站点|网站)(?:已|暂时)?关闭"
    r"|(?:under|performing|undergoing|scheduled)[^.]{0,16} maintenance|site maintenance|be back (?:soon|shortly|online)"
    r"|(?:抱歉|对不起)[^。]{0,20}(?:不存在|找不到|删除|出错|不见)"
    r"|(?:没有|无)权限?(?:查看|访问|浏览)"
)
_GATE = r"请先?登录(?:后|再|$|[。,!])|please (?:log|sign) ?in to|登录后(?:查看|阅读|浏览|可见)"
_EXCUSE = re.compile(
    r"^\W*(?:很?抱歉|对不起|sorry|oops|提示)?\W*(?:"
    rf"(?:该|此|本|当前|您(?:所)?(?:访问|查看|请求|浏览|要找)的)(?:.{{0,4}}{_THING})?[^。]{{0,12}}(?:{_LOST})"
    rf"|(?:this|the) (?:article|story|content|page)[^.]{{0,30}}{_GONE_EN}"
    rf"|您?(?:没有|无)权限?(?:查看|访问|浏览)|{_GATE})"
)
_LOGIN = re.compile(r"登\s*[录陆]|login|log in|sign in|用户名|密码|password")
_LOGIN_HEAD = re.compile(
    r"^\W*(?:.{0,8}(?:用户|会员|账号|账户|扫码|手机号?|后台|统一|快捷|管理员?))?\s*(?:登录|登陆|注册|身份(?:认证|验证))"
    r"|^\W*.{0,6}统一身份认证|^\W*(?:sign|log) ?in\b|^\W*create (?:an |your )?account"
)
_FORM = re.compile(r"获取验证码|短信验证码|忘记密码|注册账号|forgot (?:your )?password|create an account|密码|password")
_JUMP = re.compile(
    r"(?:location\.(?:href|replace|assign)|(?:window|document|self|top|parent)\.location)\s*(?:=|\()\s*[\"'(]?", re.I
)
_REFRESH = etree.XPath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']/@content")
_PASSWORD = etree.XPath("boolean(//input[translate(@type, 'PASWORD', 'pasword') = 'password'])")


def suspicion_of(page: Page, flow: Flow) -> Refused | None:
    """The refusal a page of little text speaks for itself, or None; it holds unless the page proves an article."""
    said = sum(max(0.0, line.size - line.linked) for line in flow.lines if not line.hidden)
    if said >= 2 * LITTLE:
        return None
    title = fold(page.meta.get("html:title") or "").strip()
    seen = "\n".join([title, *(fold(line.text[:600]) for line in flow.lines[:60])])
    little = said < LITTLE
    checked = (_MACHINE.search(page.text) if little else None) or _CHALLENGE.search(seen)
    if checked:
        return Refused("bot_check", checked.group(0)[:60])
    heads = [title, *_heads(flow)]
    return (
        (_stub(page, said) if little else None)
        or _login(page, heads, seen, little=little)
        or _error(heads, seen if little else "")
    )


def error_title(page: Page) -> Refused | None:
    """The refusal (soft_404) of a page whose title or first headings say that it is an error page, or None.

    The page's flow, a tenth of what a list page costs, is read only where some heading speaks of an error at all.
    """
    if not any(_ERROR.search(fold(said)) for said in _spoken_of(page)):
        return None
    flow = read_flow(page.root)
    return _error([fold(page.meta.get("html:title") or "").strip(), *_heads(flow)], "")


def _spoken_of(page: Page) -> Iterator[str]:
    """The title, and every heading whole and piece by piece, seen or not."""
    yield (page.meta.get("html:title") or "").strip()
    for heading in page.root.iter("h1", "h2", "h3"):
        pieces = [str(piece).strip() for piece in heading.itertext()]
        yield from (" ".join(pieces), *pieces)


def _heads(flow: Flow) -> list[str]:
    """The page's first headings, short ones."""
    lines = (line for line in flow.lines if flow.nodes[line.node].el.tag in ("h1", "h2", "h3") and line.size < 40)
    return [fold(line.text) for line, _ in zip(lines, range(2), strict=False)]


def _stub(page: Page, said: float) -> Refused | None:
    refresh: Any = _REFRESH(page.root)
    target = next((str(r) for r in refresh if "url" in str(r).lower()), None)
    if target:
        return Refused("redirect_stub", target[:120])
    if said < 40 and _JUMP.search(page.text) and len(page.text) < 8000:
        return Refused("redirect_stub", "a script sets the location")
    if said < 15 and ("<frameset" in page.text or "<FRAMESET" in page.text):
        return Refused("redirect_stub", "a frameset")
    return None


def _login(page: Page, heads: list[str], seen: str, *, little: bool) -> Refused | None:
    if not little:
        return None
    asks = _PASSWORD(page.root) and _LOGIN.search(seen)
    if asks or (_FORM.search(seen) and any(map(_LOGIN_HEAD.search, heads))):
        return Refused("login", heads[0][:80])
    return None


def _error(heads: list[str], seen: str) -> Refused | None:
    """Words of an error: anywhere on a page of little text, else only in title or headings."""
    found = _ERROR.search(seen) or next((m for head in heads if (m := _ERROR.match(head))), None)
    if found is None:
        return None
    return Refused("login" if re.search(_GATE, seen) else "soft_404", found.group(0).strip()[:80])


def is_cleared(resolved: Resolved, text: str) -> bool:
    """Whether a suspected page proves to be an article: it prints a day or a credit, and more than an excuse."""
    dated = resolved.evidence.get("published_on")
    vouched = (dated is not None and dated.rule != "address") or resolved.origin or resolved.authors or resolved.editors
    return bool(vouched) and not is_excuse(text)


def is_excuse(text: str) -> bool:
    """Whether a whole text says that the article is gone or kept for members."""
    return len(text) <= EXCUSE and _EXCUSE.match(fold(text)) is not None
