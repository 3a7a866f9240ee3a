"""The lines of a found body without what publishers set among them, one story: what is hidden or named otherwise, tail,
links, end; head and captions have modules of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from harvester.extract.body import Found
from harvester.extract.captions import drop_captions
from harvester.extract.flow import Flow, Line
from harvester.extract.furniture import ATTACHED, DISCLAIMER, GLUED, GLUING, LEAKED, TAIL, asks_to_pay, is_frame
from harvester.extract.infolike import BY_LINE, NUMBERED, STOPS, is_info
from harvester.extract.naming import is_comments, is_far, role
from harvester.extract.setin import drawn_out, ordering_boxes
from harvester.extract.title import Headline
from harvester.extract.trimhead import drop_before_dateline, drop_head, drop_letter
from harvester.extract.trimming import Trimming

_EDITED = re.compile(
    r"^(?:【\s?(?:我要)?纠错\s?】)?[\s（(【\[〔]*(?:责任编辑|责编|编辑|值班编辑|web editor|editor)\s*[:：]"
    r"|^\W?(?:reporting|reported|editing|edited) by\s",
    re.I,
)
_TOOL = re.compile(
    r"(?=.*[^\W\d])(?:举报|反馈|收藏|点赞|赞|分享|打印|打赏|复制链接|字号|字級|字级|投诉|纠错|[|/·\s\d])+"
)
_LISTED_DAY = re.compile(r"[\[(（]?\s?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?[\])）]?$")
"""The day behind a link in a list."""
_HINT = re.compile(
    r"(?:点击|(?:点击)?(?:上方|下方|上面)).{0,3}[“\"「【][^”\"」】]{2,14}[”\"」】].{0,6}(?:关注|订阅).{0,8}|"
    r"点击(?:上方|下方|左下角|文末)?[“\"「【]?阅读原文.{0,14}"
    r"|(?:抱歉，?)?您的浏览器(?:版本)?(?:不支持|过低).{0,24}|Your browser does not support.{0,40}|"
    r"点击(?:播放|图片|放大|观看)\W?.{0,16}|(?:GIF|动图)[\s\d.MKB]{0,10}|广告|ADVERTISEMENT|Advertisement|(?:视频|图片)?(?:(?:正在)?加载中.{0,8}|正在加载.{0,6})"
    r"|(?:Video|Audio|视频|音频)\s?[:：].{0,60}|\d{1,2}:\d{2}(?::\d{2})?|.{2,30}加自选|字[級级号號體体]|[_—–*·•\-]{2,}|[点點][击擊](?:图片|圖片)放大"
    r"|(?:(?:Print|Download|Share|E-?mail|Comments?|Save|Listen|Copy link)\s?){1,4}"
    r"|請繼續往下閱讀.{0,4}|热读|End of .{1,12}|视频文稿|文字稿|Article [Ii]nformation|炒股就看[^。]{4,60}"
    r"|关注[^。]{2,20}[（(]\w{3,20}[）)][，,].{0,12}(?:获取|了解).{0,12}"
    r"|Enjoying this article\?.{0,90}|[（(]下载[^（）()]{2,12}，[报爆]料有奖.?[）)]"
    r"|\d{1,3}\s?/\s?\d{1,3}|(?:Click|Tap|Scroll|Watch|Press)\b[^.]{0,30}\b(?:above|below|here|play)\b[^.]{0,60}"
)
"""A line that tells how to see a picture or film, counts it, or heads an advert."""
_SIGNED = re.compile(r"\d{4}\s*年|(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}$")
"""The day under a notice."""
_SIGNING_DAY = re.compile(r"\W*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\W*")
_MODERATED = re.compile(r"comments (?:will be|have to be|are) (?:moderated|reviewed|closed|welcome|subject)\b", re.I)
_IN_PRINT = re.compile(r"(?:a version of )?this article (?:appear(?:s|ed)|was (?:first )?published) in\b", re.I)
_REACTIONS = re.compile(
    r"(?:(?:点?赞|讚好|震驚|震惊|嬲|在看|阅读|閱讀|评论|转发|收藏|喜欢|愤怒|感动|难过|分享|浏览)\s?[\d.]+[万w+]?\s?){2,}"
)
"""What readers did, counted."""
_TOOLS = re.compile(
    r"(?=.*(?:打印|关闭|關閉))(?:字体|字號|字号|打印|关闭|關閉|收藏|分享|返回|顶部|上页|大|中|小|本页|窗口|[【】\[\]（）()：:|\s/])+"
)
"""The row of tools under an article."""
_WORD = re.compile(r"\w")
_NUMBERED_FILE = re.compile(r"\s*\d{1,2}[.．、]\s?\S")
"""The second of several files, whose name does not end as a file's."""


_LIMITS = {"furniture": 0.25, "caption": 0.5, "lede": 0.3}
"""The share of a body's prose up to which an element is believed to be what its name says."""


@dataclass(slots=True)
class Trimmed:
    """Line numbers of the body that stay, and why each other one inside it went."""

    kept: list[int] = field(default_factory=list)
    dropped: dict[int, str] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    """Lines that lost only a glued ending or a photographer's credit, as they read without it."""


def trim(flow: Flow, found: Found, headline: Headline) -> Trimmed:
    """What of the found lines is the article's text."""
    on = Trimming(flow, found, headline)
    _drop_hidden(on)
    _drop_named(on)
    _drop_tail(on)
    drop_head(on)
    drop_before_dateline(on)
    on.drop([i for i in on.left() if _is_hint(on, on.flow.lines[i])], "hint")
    drop_letter(on)
    on.drop(ordering_boxes(on.flow, on.span, on.found.node, on.prose), "furniture")
    on.drop(drawn_out(on.flow, on.left()), "furniture")
    drop_captions(on)
    if on.found.rule != "file":
        _drop_links(on)
    _drop_end(on)
    result = Trimmed(dropped=on.dropped, texts=on.texts)
    for index in on.left():
        text = on.texts.get(index, on.flow.lines[index].text)
        glued = GLUED.search(text, max(0, len(text) - 60)) if GLUING.search(text[-60:].lower()) else None
        cut = text[: glued.start()] if glued else text
        if not cut or ("=" in text and LEAKED.match(text)):
            on.dropped[index] = "furniture"
            continue
        if cut != text:
            result.texts[index] = cut
        result.kept.append(index)
    return result


def _drop_hidden(on: Trimming) -> None:
    hidden = [i for i in on.span if on.flow.lines[i].hidden]
    if len(hidden) * 2 <= len(on.span):  # else the body itself is hidden until a script shows it
        on.drop(hidden, "hidden")


def _drop_named(on: Trimming) -> None:
    """Elements inside the body named as share bar, related links, caption, unless they hold much of the prose."""
    total = sum(on.prose.values())
    for node in on.flow.nodes:
        if on.found.start < node.start < on.found.end < node.end and is_comments(node):
            # lines taken by their prose alone may run into the comments
            on.drop(range(node.start, on.found.end), "furniture")
    for node in on.flow.under(on.found.node):
        if node.start < on.found.start or node.end > on.found.end or node.end == node.start:
            continue
        why = role(node)
        if not why or (why == "lede" and "lede" in on.dropped.values()):
            continue
        limit = 0.6 if why == "furniture" and is_far(node) else _LIMITS[why]
        if sum(on.prose[i] for i in range(node.start, node.end)) > limit * total:
            continue
        if why == "lede" and sum(on.prose[i] for i in range(on.found.start, node.start) if i not in on.dropped) > 40:
            continue  # a lede stands in front of the text
        on.drop(range(node.start, node.end), why)


def _drop_tail(on: Trimming) -> None:
    """From a closing mark on, where hardly any prose comes after it; elsewhere the marked line alone."""
    left = on.left()
    closing = {i for i in left if _closes(on.flow.lines[i]) or _is_tools(on.flow.lines[i])}
    total = sum(on.prose[i] for i in left if i not in closing)
    signed = _is_signed(on, left)  # the office's name and the day: it is all a notice
    ahead = 0.0
    for place, index in enumerate(left):
        line, ends = on.flow.lines[index], index in closing
        edited = line.size < 40 and _EDITED.match(line.text) is not None
        if not ends and not edited:
            ahead += on.prose[index]
            continue
        # a sentence of the text, most likely
        spoken = line.size > 8 and not line.links and STOPS.search(line.text)
        if signed:
            if ends and not spoken:
                on.dropped[index] = "furniture"
            continue
        after = left[place + 1 : place + 4]
        linked = bool(after) and all(_is_linked(on.flow.lines[i]) for i in after)
        enough = 0.5 if _is_tools(line) else 0.6 if linked else 0.9
        if total and ahead >= enough * total:
            on.drop(left[place + 1 if edited else place :], "tail")
            return
        if ends and not spoken and not NUMBERED.match(line.text):
            on.dropped[index] = "furniture"


def _is_signed(on: Trimming, left: list[int]) -> bool:
    """Whether the lines end with a day under a name, as notices do; a list of links ends with a day too."""
    last = [on.flow.lines[i] for i in left[-2:]]
    named = len(last) == 2 and not last[0].links and last[0].size <= 24 and not STOPS.search(last[0].text)
    return named and _SIGNING_DAY.fullmatch(last[1].text) is not None


def _is_hint(on: Trimming, line: Line) -> bool:
    told = line.size < 50 and (_HINT.fullmatch(line.text) or _REACTIONS.fullmatch(line.text))
    return bool(told) and not on.in_cell(line)


def _drop_links(on: Trimming) -> None:
    """Lines that are nothing but links, and short headings that stand alone between them."""
    left = on.left()
    linked = [i for i in left if _is_mere_link(on, i)]
    headings = _linked_headings(on, left, set(linked))
    on.drop([i for i in linked if i not in headings], "links")
    for place, i in enumerate(left):
        line = on.flow.lines[i]
        if i in on.dropped or line.size > 16 or STOPS.search(line.text):
            continue
        before = on.dropped.get(left[place - 1]) if place else None
        after = on.dropped.get(left[place + 1]) if place + 1 < len(left) else None
        if after == "links" and (before == "links" or line.text.endswith((":", "："))):
            on.dropped[i] = "links"


def _is_mere_link(on: Trimming, index: int) -> bool:
    """Whether a line is nothing but links, and neither a file handed out nor the writer's name."""
    line = on.flow.lines[index]
    if (
        "doi.org" in line.text
        or not _is_linked(line)
        or ATTACHED.search(line.text)
        or (line.size < 40 and BY_LINE.match(line.text))
    ):
        return False
    before = on.flow.lines[index - 1] if index > on.found.start else None
    return not (before and ATTACHED.search(before.text) and _NUMBERED_FILE.match(line.text))


def _linked_headings(on: Trimming, left: list[int], linked: set[int]) -> set[int]:
    """The linked headlines of a round-up: three or more, each alone over a paragraph or a few that tell it."""
    alone = [
        place for place, i in enumerate(left)
        if i in linked and 6 <= on.flow.lines[i].size <= 45 and not on.flow.lines[i].text.isascii()
        and not TAIL.match(on.flow.lines[i].text)
        and place and left[place - 1] not in linked
        and place + 1 < len(left) and left[place + 1] not in linked and on.prose[left[place + 1]] > 20
    ]  # fmt: skip
    near = [b for a, b in pairwise(alone) if b - a <= 4]
    return {left[place] for place in alone} if len(alone) >= 3 and len(near) == len(alone) - 1 else set()


def _drop_end(on: Trimming) -> None:
    """Info and frame lines after the last sentence."""
    for index in reversed(on.left()):
        line = on.flow.lines[index]
        signed = _SIGNED.match(line.text) and not re.search(r"\d:\d", line.text)
        empty = (
            _TOOL.fullmatch(line.text)
            or (line.text.isdigit() and len(line.text) < 6 and not on.in_cell(line))
            or not _WORD.search(line.text)
            or (line.size < 12 and line.text.endswith(("：", ":")))
        )
        framed = is_frame(line.text) or (is_info(line) and not _EDITED.match(line.text))
        if empty or (line.size < 120 and not signed and framed):
            on.dropped[index] = "end"
        elif not _EDITED.match(line.text):
            return


def _is_tools(line: Line) -> bool:
    """Whether a line is the row of tools under an article, and no more."""
    text = line.text
    return line.size < 40 and ("打印" in text or "关" in text or "關" in text) and _TOOLS.fullmatch(text) is not None


def _closes(line: Line) -> bool:
    """Whether a line opens what publishers set under an article: related links, a call to subscribe, a notice."""
    if line.size < 60 and (TAIL.match(line.text) or asks_to_pay(line.text)):
        return True
    if line.size < 160 and (_MODERATED.match(line.text) or _IN_PRINT.match(line.text)):
        return True
    return line.size < 160 and DISCLAIMER.match(line.text) is not None


def _is_linked(line: Line) -> bool:
    if not line.linked:
        return False
    return line.linked > 0.75 * len(_LISTED_DAY.sub("", line.text).replace(" ", ""))
