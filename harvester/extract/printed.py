"""Breadcrumb, keywords, lede and site number as a page prints or declares them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from harvester.article import Evidence
from harvester.extract.flow import Flow
from harvester.extract.glance import holds
from harvester.extract.meta import Meta
from harvester.extract.page import Page
from harvester.extract.suffix import squeeze
from harvester.extract.title import Headline

_HOME = re.compile(r"首页|主页|^home$|homepage|^网站|门户网站$", re.I)
_SITE = re.compile(r"\w{2,14}网")  # media put their own name where others say 首页
_STEP = re.compile(r"\s*(?:>+|＞+|»|›|→|≫|--+>)\s*")
_ARROW = re.compile("[>＞»›→≫]")
"""What `_STEP` finds nothing without."""
_POSITION = re.compile(
    r"^.{0,6}?(?:(?:您|你)?(?:的)?(?:当前|现在|所在|目前)?(?:所在)?(?:的)?位置|当前所在|you are here"
    r"|location)(?:是|：|:)?\s*[:：]?\s*",
    re.I,
)
_LAST = re.compile(r"^(?:正文|内容|详情|文章|详细内容|正文内容|浏览|content|article|news detail)$", re.I)
_CRUMB = re.compile(r"crumb|\bpath|[-_]path|position|location|weizhi|route|daohang|dqwz|\bcru\b|where", re.I)
_KEYWORDS = re.compile(
    r"^[\s\[【]*(?:关键[词字]|标签|tags?|key\s*words?)[\s】\]]*(?:[:：]|>>|(?<=[\s】\]]))[\s>]*(\S.*)$", re.I
)
_OPENS = frozenset("关标tTkK\u212a[【")
"""First letters of what `_KEYWORDS` matches."""
_PARTED = re.compile(r"[,，;；、|/]+|\s{1,}")
_MARKUP = re.compile(r"[<>=\"]|^https?:|^[\w-]+\.(?:com|cn|net|org)")
_COMMAS = re.compile(r"[,，;；、|]+")
_TAG = re.compile(r"<[^<>]*>|&nbsp;")
_SITE_ID = re.compile(r"网站标识码(?:\s|&nbsp;|<[^<>]{0,300}>|[:：]){0,8}([a-zA-Z]{0,3}\d{8,10})(?!\d)")
_UNPRINTED = frozenset(("script", "style", "noscript", "template"))
LONGEST = 160
"""Characters of a breadcrumb."""
_LEDE = re.compile(
    r"(?:^|[\s_-])(?:summary|abstract|lead|lede|zhaiyao|daodu"
    r"|standfirst|subhead|introduction|digest|excerpt)(?:$|[\s_-])",
    re.I,
)


def section_of(page: Page, flow: Flow, headline: Headline, declared: str | None) -> tuple[list[str], Evidence | None]:
    """The breadcrumb without "Home", the headline and 正文: ["News", "Local News"]."""
    if declared:
        return _steps(declared, headline.text), Evidence("layout", declared[:120], "high")
    last = headline.start if headline.start is not None else min(len(flow.lines), 200)
    for index in range(min(last, len(flow.lines)) - 1, -1, -1):
        text = flow.lines[index].text
        if len(text) > LONGEST or not (_ARROW.search(text) or _is_position(text)):
            continue
        trail = _trail(flow, index)
        if _HOME.search(trail) or _is_position(trail) or _named_crumb(flow, index):
            steps = _steps(trail, headline.text)
            if steps:
                return steps, Evidence("printed:breadcrumb", trail[:120], "high")
    for trail in _trails_above(flow):
        steps = _steps(trail, headline.text)
        if steps and (_HOME.search(trail) or _is_position(trail)):
            return steps, Evidence("printed:breadcrumb", trail[:120], "high")
    for rule in ("ld:breadcrumb", "article:section", "ld:articlesection", "columnname"):
        steps = _cleaned(page.meta.all(rule), headline.text)
        if steps:
            return steps, Evidence(f"meta:{rule}", " > ".join(steps)[:120], "medium")
    return [], None


def _trail(flow: Flow, index: int) -> str:
    """The breadcrumb's line, with the lines before it where each step stands on a line of its own."""
    start = index
    while start and len(flow.lines[start].text) < 30 and _STEP.match(flow.lines[start].text) and index - start < 8:
        start -= 1
    return " ".join(line.text for line in flow.lines[start : index + 1])


def _is_position(text: str) -> bool:
    """Whether a line says that it tells where the page stands; most have none of the words."""
    if "位置" in text or "所在" in text or "here" in (lower := text.lower()) or "locat" in lower:
        return _POSITION.match(text) is not None
    return False


def _trails_above(flow: Flow) -> Iterator[str]:
    """Short texts in front of the element that was walked: of a page whose layout is known only a part was."""
    top = flow.nodes[0].el
    for outer in (top, *top.iterancestors()):
        for before in outer.itersiblings(preceding=True):
            text = _short_text(before) if isinstance(before.tag, str) and before.tag not in _UNPRINTED else ""
            if text and _ARROW.search(text):
                yield text


def _short_text(el: etree._Element) -> str:
    """The text of an element, or "" where it is longer than a breadcrumb's."""
    size, parts = 0, []
    for part in el.itertext():
        size += len(part.strip())
        if size > LONGEST:
            return ""
        parts.append(str(part))
    return " ".join("".join(parts).split())


def _named_crumb(flow: Flow, index: int) -> bool:
    node, steps = flow.lines[index].node, 0
    while node >= 0 and steps < 3:
        el = flow.nodes[node].el
        if _CRUMB.search(f"{el.get('class') or ''} {el.get('id') or ''}"):
            return True
        node, steps = flow.nodes[node].parent, steps + 1
    return False


def _steps(trail: str, title: str) -> list[str]:
    first, *rest = _STEP.split(_POSITION.sub("", trail))
    return _cleaned(rest if rest and _SITE.fullmatch(first.strip()) else [first, *rest], title)


def _cleaned(steps: list[str], title: str) -> list[str]:
    named, title = [step.strip(" -—|:：·") for step in steps], squeeze(title) if steps else ""
    return [
        step for step in named
        if step
        and len(step) <= 40 and not _HOME.search(step) and not _LAST.match(step) and squeeze(step) != title
    ]  # fmt: skip


def keywords_of(flow: Flow, meta: Meta, start: int) -> tuple[list[str], Evidence | None]:
    """Keywords: the printed ones (关键词, 标签, Tags), else those of the markup."""
    for line in flow.lines[start:]:
        found = _KEYWORDS.match(line.text) if line.text[0] in _OPENS and len(line.text) < 300 else None
        if found and not line.hidden:
            words = _words(_PARTED, found[1])
            if words:
                return words, Evidence("printed:keywords", line.text[:120], "high")
    for rule in ("ld:keywords", "news_keywords", "article:tag", "keywords"):
        words = [
            word for value in meta.all(rule) for word in _words(_COMMAS if _COMMAS.search(value) else _PARTED, value)
        ]
        own = _own_names(meta) if words else set()
        words = [word for word in dict.fromkeys(words) if squeeze(word) not in own and not _MARKUP.search(word)]
        if words:
            return words, Evidence(f"meta:{rule}", ",".join(words)[:120], "low")
    return [], None


def _own_names(meta: Meta) -> set[str]:
    """What the markup calls the page and its site: no keywords of the article's."""
    titles = meta.all("html:title", "og:title", "articletitle", "sitename", "og:site_name", "og:type", "@type")
    return {squeeze(name) for name in (*titles, "NewsArticle", "Article")}


def _words(parting: re.Pattern[str], text: str) -> list[str]:
    words = (word.strip() for word in parting.split(text))
    return [word for word in dict.fromkeys(words) if word and len(word) <= 60][:30]


def summary_of(flow: Flow, start: int, end: int) -> tuple[str | None, Evidence | None]:
    """The lede printed in an element of its own between headline and text."""
    for index in range(max(0, start), end):
        line = flow.lines[index]
        el = flow.nodes[line.node].el
        if not line.hidden and len(line.text) > 20 and _LEDE.search(f"{el.get('class') or ''} {el.get('id') or ''}"):
            return line.text, Evidence("printed:lede", line.text[:80], "medium")
    return None, None


def site_id_of(page: Page) -> tuple[str | None, Evidence | None]:
    """SiteIDCode of the markup, else the 网站标识码 printed in the footer; its first six digits are the area code."""
    declared = page.meta.get("siteidcode")
    if declared and re.fullmatch(r"[a-zA-Z]{0,3}\d{8,10}", declared):
        return declared, Evidence("meta:siteidcode", declared, "high")
    found = _SITE_ID.search(page.text) if holds(page.text, "网站标识码", 3) else None
    if found:
        return found[1], Evidence("printed:site_id", _TAG.sub("", found[0]), "high")
    return None, None
