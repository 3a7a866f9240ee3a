"""Whether a line reads like the info line of a page, or another part of an article's head."""

from __future__ import annotations

import re

from harvester.extract.credits import read_line, role_of_label
from harvester.extract.flow import Line
from harvester.extract.furniture import DATED_EN, INFO, STAMP, is_frame
from harvester.extract.latinby import read_signed

STOPS = re.compile(r"[。！？!?；;…”\"』」]\s*[）)】\]]?$|[.!?][\"'”’)]*$")
NUMBERED = re.compile(
    r"^[（(]?(?:\d+|[一二三四五六七八九十]+)[）)、.．]?(?:\s|$)|^[（(]?[一二三四五六七八九十]+[）)、.．]|^第.{1,3}[章节条]|^第[一二三四五六七八九十\d]{1,3}.?[：:，、]"
)
_STAMPED = re.compile(
    r"\d{1,2}[:：]\d{2}|^\W*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\W*$"
    r"|^[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b"
)
_REPORTED_FROM = re.compile(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}(?:,? and .{3,40})? reported from\b")
_SPEAKS = re.compile(r"[A-Z][a-z]+(?: [a-z]+){0,3}: [a-z]+(?: [\w:.,’'-]+){7,}$")
"""A tip in a list: `Getting there: buses leave East Station for the pass at 7:30 am and 1 pm`."""
_LABELLED = re.compile(r"^(?:[^。，]{0,14}|[A-Za-z ]{0,24})[:：]|^\W{0,2}(?:打印|分享|字号|字体|share|print)", re.I)
_BRACKETED_INFO = re.compile(
    r"^[（(]\s?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s?[）)]"
    r"|^[（(][^（）()]{2,40}[）)]\s?(?:\d{1,2}:\d{2}\b|\d{4}[-/.]\d)"
    r"|^[（(][^（）()]{2,40}[）)]\s?(?:last )?(?:updated|published|posted)\s?[:：]?\s?.{0,12}\d{4}",
    re.I,
)
"""Head lines that open with a bracket and are none of a document: `（2031-02-03）甲局`, `(Jia Daily) Updated: …`."""
_ISSUE = re.compile(
    r"^\d{4}\s?年\s?(?:第\s?)?\d{1,2}\s?(?:月号|月刊|期)$|\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}.{0,6}第\s?[A-Z]?\d{1,3}\s?版"
)
"""A line that names the number of a magazine, or the page of a paper beside its day."""
_BARS = re.compile(r"\s*[|｜丨·•]\s*")
_LABELS_EN = re.compile(
    r"\b(?:Source|Editor|Author|Writer|Reporter|Updated|Published|Posted|Date|Time|Views|From|Font size)\s?:"
)
_DAY = re.compile(r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?")
DAY_AND_TOOLS = re.compile(rf"(?:{_DAY.pattern})\s?(?:Download|Print|Share|Font|打印|分享|字号)")
"""The info line of a page, a code to scan beside it."""
_AGO = re.compile(r"\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前")
_HASHTAGS = re.compile(r"(?:#\s?[^\s#]{1,24}#?\s*)+")
BY_LINE = re.compile(r"(?:By|BY) [A-Z]")
COUNTED = re.compile(
    r"^\W*(?:已阅|阅读|浏览|点击|访问|点赞|评论|收藏|人气|热度|views?|clicks?|hits?|reads?)\w{0,4}\s?[:：(（]?\s*\d[\d.,]*\s*[万wWkK+]*"
    r"\s*[次人条]?\W*$",
    re.I,
)
_COUNTS = re.compile(
    r"(?:(?:评论|阅读|浏览|点赞|收藏|分享|转发)\s?\d[\d.]*[万wWkK+]*\s?[次人]?\s*){2,4}(?:手机.{1,6})?"
)
"""How often, row by row: `评论6 阅读 1.4万`."""
_BREADCRUMB = re.compile(r"^[^。，]{0,40}首页\s*[>＞»›]|^[^。]{0,20}[>＞»›]\s*$|当前位置|所在位置|^home\s*[>»/]", re.I)


def is_info(line: Line) -> bool:
    """A line of the page's head: its labels, a time of day, breadcrumb, notices about the page itself."""
    text = line.parted or line.text
    if DAY_AND_TOOLS.match(text):
        return True
    if line.size <= 60 and (_BRACKETED_INFO.match(text) or _HASHTAGS.fullmatch(text) or read_signed(text).outlet):
        return True
    if line.size <= 60 and (DATED_EN.match(text) or _between_bars(text)):
        return True
    if text.isascii() and line.size <= 200 and len(_LABELS_EN.findall(text)) > 1 and not STOPS.search(text):
        return True
    if line.size > 60 or text[0] in "（(〔" or NUMBERED.match(text):
        return line.size <= 60 and is_bracketed_info(text)
    if text.isascii() and _SPEAKS.match(text):
        return False
    if line.size < 40 and _AGO.search(text) and not STOPS.search(text):
        return True
    if _BREADCRUMB.search(text) or (line.size < 40 and _STAMPED.search(text) and not STOPS.search(text)):
        return True
    if is_frame(text) or DATED_EN.match(text) or _REPORTED_FROM.match(text) or role_of_label(text):
        return True
    if COUNTED.match(text) or _COUNTS.fullmatch(text) or (line.size < 30 and _ISSUE.search(text)):
        return True
    labelled = INFO.search(text) is not None and _LABELLED.match(text) is not None
    return (labelled or STAMP.match(text) is not None) and not STOPS.search(text)


def is_bracketed_info(text: str) -> bool:
    """Whether a line is an info line in brackets: `（发布时间：2031-02-03 来源：甲局 录入：乙）`."""
    if text[0] not in "（(" or text[-1] not in "）)":
        return False
    credits = read_line(text[1:-1])
    return len(credits) > 1 and credits[0].start == 0 and any(c.role in ("origin", "published") for c in credits)


def _between_bars(text: str) -> bool:
    """Whether a day stands alone between bars or dots: `Jane Roe | 2031-02-03 | Jia Review`."""
    parts = _BARS.split(text)
    return (
        len(parts) > 1
        and any(_DAY.fullmatch(part) or DATED_EN.match(part) for part in parts)
        and all(len(part) <= 30 for part in parts)
    )
