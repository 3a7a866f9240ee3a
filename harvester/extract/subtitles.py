"""The lines that publishers set above a headline (引题) and below it (副题)."""

from __future__ import annotations

import re

from harvester.extract.flow import Flow
from harvester.extract.furniture import INFO
from harvester.extract.suffix import squeeze

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SUB_CLASS = re.compile(
    r"sub|deck|pre\b|yinti|futi|shoulder|kicker|intro|second|vice|standfirst|dek|jianbiaoti|yt\b|ft\b", re.I
)
_NO_SUBTITLE = re.compile(
    r"[:：]$|^[（(]?[一二三四五六七八九十\d]+[）)、.．]|^(?:mon|tue|wed|thu|fri|sat|sun)\w*,", re.I
)
NOT_TITLE = re.compile(
    r"^(?:首页|当前位置|您?现在的?位置|您的位置|位置|正文|更多|分享|打印|相关|推荐|home\b|search|menu|login|share)",
    re.I,
)


def find_subtitles(flow: Flow, start: int, end: int, title: str, body_start: int) -> list[str]:
    """引题 above and 副题 below: neighbouring lines set as headings, or under a name that says so, outside the text."""
    inside = start >= body_start
    found = []
    for index in (*range(max(0, start - 2), start), *range(end, min(len(flow.lines), end + 3))):
        line = flow.lines[index]
        if index >= body_start and not inside:
            break
        node = flow.nodes[line.node]
        named = bool(node.names) and _SUB_CLASS.search(node.names) is not None
        beside = node.parent == flow.nodes[flow.lines[start].node].parent
        if not named and not (node.el.tag in HEADINGS and beside):
            continue
        if line.hidden or line.links or not 4 <= len(line.text) <= 150 or _NO_SUBTITLE.search(line.text):
            continue
        if squeeze(line.text) not in squeeze(title) and not NOT_TITLE.search(line.text) and not INFO.search(line.text):
            found.append(line.text)
    return list(dict.fromkeys(found))
