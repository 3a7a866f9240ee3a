"""The words of a text that are each print's own: its byline, its dateline, the lines of the page around it."""

from __future__ import annotations

import re

from harvester.identity.near import Matter
from harvester.identity.slots import Words

_LABELS = (
    "编辑|责编|作者|来源|稿源|审核|校对|编审|监制|供稿|撰稿|翻译|浏览|阅读|点击|发布时间|发布日期|字号|摄影"
    "|source|editors?|photos?"
)
_CREDIT = re.compile(
    rf"(?:记者(?! ?\d|[从在于了获今昨日近采])|通讯员|(?:{_LABELS})\s?:|(?:^|\n)\s*by|reporters?"
    r"|(?:reporting|reported|written|compiled|translated|edited|photos?|story) by)[^。;!?\n]{0,18}$"
)
_BEGINS = re.compile(r"(?:^|[\n。.!?])[\s(【\[]*(?:本报|本网|新华社|中新社)?[^。;!?\n]{0,12}$|(?:^|\n)[ -~]{0,40}$")
_DATELINE = re.compile(
    r"[^。;!?\n]{0,24}?(?:[日社](?:电|讯)|[电讯](?=[ (]|$)|\(xinhua\))|[^。;!?\n]{0,48}?(?: --| – |—)"
)
_PAGE_LINE = re.compile(
    r"^by |(?:updated|published|posted|source|editors?):|contributed to th|发布时间|发布日期|更新时间|来源:"
    r"|浏览次数|浏览量|点击数|阅读量|责任编辑|编辑:|审核:|校对:|字体|字号"
)
_LONGEST_LINE = 120
_LOOK_BACK = 40


def is_credit(matter: Matter, words: Words) -> bool:
    """Whether the words stand in a byline, a dateline or a line of the page: each print has its own."""
    first = matter.folded.rfind("\n", 0, words.start) + 1
    last = matter.folded.find("\n", words.stop)
    line = matter.folded[first : len(matter.folded) if last < 0 else last]
    if len(line) <= _LONGEST_LINE and _PAGE_LINE.search(line):
        return True
    start = max(0, words.start - _LOOK_BACK)
    before = matter.folded[start : words.start]
    if _CREDIT.search(before) and not (before.endswith("记者") and words.said[0][0].isdigit()):
        return True
    return bool(_BEGINS.search(before)) and bool(_DATELINE.match(matter.folded, words.stop))
