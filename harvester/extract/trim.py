"""The lines of a found body without what publishers set among them, one story: head, captions, links, tail."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice, pairwise
from statistics import median

from harvester.extract.body import Found, prose_of
from harvester.extract.byline import read_signed
from harvester.extract.credits import read_line, role_of_label
from harvester.extract.flow import Flow, Line
from harvester.extract.furniture import (
    ATTACHED,
    DATED_EN,
    DISCLAIMER,
    GLUED,
    GLUING,
    INFO,
    LEAKED,
    STAMP,
    TAIL,
    UNDER,
    asks_to_pay,
    is_frame,
    names_shot,
)
from harvester.extract.naming import is_comments, is_far, is_head, role
from harvester.extract.outlets import is_outlet, is_press
from harvester.extract.setin import drawn_out, ordering_boxes
from harvester.extract.suffix import squeeze
from harvester.extract.title import Headline

_STOPS = re.compile(r"[。！？!?；;…”\"』」]\s*[）)】\]]?$|[.!?][\"'”’)]*$")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_NOTICE = re.compile(r"^\s*(?:附件|附[:：])")
_NUMBERED = re.compile(
    r"^[（(]?(?:\d+|[一二三四五六七八九十]+)[）)、.．]?(?:\s|$)|^[（(]?[一二三四五六七八九十]+[）)、.．]|^第.{1,3}[章节条]"
)
_STAMPED = re.compile(
    r"\d{1,2}[:：]\d{2}|^\W*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\W*$"
    r"|^[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b"
)
_REPORTED_FROM = re.compile(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3}(?:,? and .{3,40})? reported from\b")
_LABELLED = re.compile(r"^(?:[^。，]{0,14}|[A-Za-z ]{0,24})[:：]|^\W{0,2}(?:打印|分享|字号|字体|share|print)", re.I)
_EDITED = re.compile(
    r"^(?:【\s?(?:我要)?纠错\s?】)?[\s（(【\[〔]*(?:责任编辑|责编|编辑|值班编辑|web editor|editor)\s*[:：]"
    r"|^\W?(?:reporting|reported|editing|edited) by\s",
    re.I,
)
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
_TOOL = re.compile(
    r"(?=.*[^\W\d])(?:举报|反馈|收藏|点赞|赞|分享|打印|打赏|复制链接|字号|字級|字级|投诉|纠错|[|/·\s\d])+"
)
_WITH_POST = re.compile(r"[\u4e00-\u9fff]{2,4}\s?[（(][^（）()，。]{2,24}[）)]")
_BARS = re.compile(r"\s*[|｜丨·•]\s*")
_LABELS_EN = re.compile(
    r"\b(?:Source|Editor|Author|Writer|Reporter|Updated|Published|Posted|Date|Time|Views|From|Font size)\s?:"
)
_BARE_DAY = re.compile(r"\W*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\W*")
_LISTED_DAY = re.compile(r"[\[(（]?\s?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?[\])）]?$")
"""The day behind a link in a list."""
_DAY = re.compile(r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?")
_DAY_AND_TOOLS = re.compile(rf"(?:{_DAY.pattern})\s?(?:Download|Print|Share|Font|打印|分享|字号)")
"""The info line of a page, a code to scan beside it."""
_HINT = re.compile(
    r"点击(?:上方|下方|左下角|文末)?[“\"「【]?阅读原文.{0,14}"
    r"|(?:抱歉，?)?您的浏览器(?:版本)?(?:不支持|过低).{0,24}|Your browser does not support.{0,40}|"
    r"点击(?:播放|图片|放大|观看)\W?.{0,16}|(?:GIF|动图)[\s\d.MKB]{0,10}|广告|ADVERTISEMENT|Advertisement|(?:视频|图片)?(?:正在)?加载中.{0,8}"
    r"|(?:Video|Audio|视频|音频)\s?[:：].{0,60}|\d{1,2}:\d{2}(?::\d{2})?|.{2,30}加自选|字[級级号號體体]|[_—–*·•\-]{2,}|[点點][击擊](?:图片|圖片)放大"
    r"|(?:(?:Print|Download|Share|E-?mail|Comments?|Save|Listen|Copy link)\s?){1,4}"
    r"|\d{1,3}\s?/\s?\d{1,3}|(?:Click|Tap|Scroll|Watch|Press)\b[^.]{0,30}\b(?:above|below|here|play)\b[^.]{0,60}"
)
"""A line that tells how to see a picture or film, counts it, or heads an advert."""
_RELEASED_EN = re.compile(r"^(?:published|posted|updated|last updated)\b.{0,30}\d{4}", re.I)
_AGO = re.compile(r"\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前")
_SIGNED = re.compile(r"\d{4}\s*年|(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}$")
"""The day under a notice."""
_SIGNING_DAY = re.compile(r"\W*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\W*")
_PICTURE_BOX = re.compile(
    r"(?:^|[\s_-])(?:pics?|img|images?|photos?|figure|fig)(?:box|wrap|con|ture)?(?:$|[\s_-])", re.I
)
_MODERATED = re.compile(r"comments (?:will be|have to be|are) \w+", re.I)
_IN_PRINT = re.compile(r"(?:a version of )?this article (?:appear(?:s|ed)|was (?:first )?published) in\b", re.I)
_ABSTRACT = re.compile(
    r"摘要(?=[^的是为：:，。\s][^，。：:]{3})|【(?:内容|核心)?(?:摘要|提要|提示|导读)】|(?:内容|核心)?(?:摘要|提要|导读)[:：]|核心提示[:：]"
)
_LETTER = re.compile(
    r"(?:来信|写信|留言|咨询|提问|信件|答复|回复|受理|办理|办结|处理)(?:人|者|姓名|时间|日期|编号|标题|主题|类型|类别|状态|单位|部门|机构)"
    r"|(?:来信|留言|咨询|提问|信件|答复|回复|办理)(?:内容|正文|结果|意见)"
)
"""What stands in the cells of a letter to an office, beside what was asked and answered."""
_WRITTEN = re.compile(r"来信|写信|留言|咨询|提问|信件")
_ASKED = ("内容", "正文", "结果", "意见")
_REACTIONS = re.compile(
    r"(?:(?:点?赞|讚好|震驚|震惊|嬲|在看|阅读|閱讀|评论|转发|收藏|喜欢|愤怒|感动|难过|分享|浏览)\s?[\d.]+[万w+]?\s?){2,}"
)
"""What readers did, counted."""
_TOOLS = re.compile(
    r"(?=.*(?:打印|关闭|關閉))(?:字体|字號|字号|打印|关闭|關閉|收藏|分享|返回|顶部|上页|大|中|小|本页|窗口|[【】\[\]（）()：:|\s/])+"
)
"""The row of tools under an article."""
_HASHTAGS = re.compile(r"(?:#\s?[^\s#]{1,24}#?\s*)+")
_WROTE_TOO = re.compile(r"记者.{1,20}(?:文\s?[/／并、]?\s?[图摄]|图\s?[/／、]\s?文|摄影报道)\s*$")
_WROTE = re.compile(r"记者|記者|通讯员|通訊員|作者|撰文|文[/／并]")
_LETTERS = re.compile(r"font-size\s*:\s*(?P<size>\d{1,2}(?:\.\d+)?)(?P<unit>px|pt)", re.I)
SMALL = 14.0
"""Pixels up to which letters under a picture may be a caption's."""
_WORD = re.compile(r"\w")
_BY_LINE = re.compile(r"(?:By|BY) [A-Z]")
_NUMBERED_FILE = re.compile(r"\s*\d{1,2}[.．、]\s?\S")
"""The second of several files, whose name does not end as a file's."""
_COUNTED = re.compile(
    r"^\W*(?:已阅|阅读|浏览|点击|访问|点赞|评论|收藏|人气|热度|views?|clicks?|hits?|reads?)\w{0,4}\s?[:：(（]?\s*\d[\d.,]*\s*[万wWkK+]*"
    r"\s*[次人条]?\W*$",
    re.I,
)
_CREDIT = re.compile(
    r"\s*[（(\[][^（()）\[\]]{0,24}(?:摄|攝|摄影|供图|供圖)\s*[）)\]]\s*$"
    r"|\s*[（(\[](?:(?:File )?(?:Photo|Picture|Image)s?\b|Xinhua/|VCG)[^()\[\]（）]{0,60}[)\]）]\s*$"
    r"|(?<=[。）)])\s*[\u4e00-\u9fff]{2,6}[社网报]发$|(?<=[。！？”])\s*[\u4e00-\u9fff《》]{0,12}(?:记者|通讯员|記者)?\s?"
    r"[\u4e00-\u9fff·、 ]{2,12}\s?(?:摄|攝|摄影|供图|供圖)$"
)
_RELEASED_BY = re.compile(r"[\u4e00-\u9fff]{2,8}[社网報报台]发")
_BREADCRUMB = re.compile(r"^[^。，]{0,40}首页\s*[>＞»›]|^[^。]{0,20}[>＞»›]\s*$|当前位置|所在位置|^home\s*[>»/]", re.I)


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
    return _Trimming(flow, found, headline).run()


class _Trimming:
    """The lines of one body, their prose, and what has been dropped so far."""

    def __init__(self, flow: Flow, found: Found, headline: Headline) -> None:
        self.flow, self.found, self.headline = flow, found, headline
        self.span = range(found.start, found.end)
        self.prose = {i: max(0.0, prose_of(flow.lines[i])) for i in self.span}
        self.dropped: dict[int, str] = {}
        self.texts: dict[int, str] = {}

    def run(self) -> Trimmed:
        self._drop_hidden()
        self._drop_named()
        self._drop_tail()
        self._drop_head()
        self._drop([i for i in self._left() if self._is_hint(self.flow.lines[i])], "hint")
        self._drop_letter()
        self._drop(ordering_boxes(self.flow, self.span, self.found.node, self.prose), "furniture")
        self._drop(drawn_out(self.flow, self._left()), "furniture")
        self._drop_captions()
        if self.found.rule != "file":
            self._drop_links()
        self._drop_end()
        result = Trimmed(dropped=self.dropped, texts=self.texts)
        for index in self._left():
            text = self.texts.get(index, self.flow.lines[index].text)
            glued = GLUED.search(text, max(0, len(text) - 60)) if GLUING.search(text[-60:].lower()) else None
            cut = text[: glued.start()] if glued else text
            if not cut or ("=" in text and LEAKED.match(text)):
                self.dropped[index] = "furniture"
                continue
            if cut != text:
                result.texts[index] = cut
            result.kept.append(index)
        return result

    def _left(self) -> list[int]:
        return [i for i in self.span if i not in self.dropped]

    def _drop(self, lines: list[int] | range, why: str) -> None:
        for index in lines:
            self.dropped.setdefault(index, why)

    def _drop_hidden(self) -> None:
        hidden = [i for i in self.span if self.flow.lines[i].hidden]
        if len(hidden) * 2 <= len(self.span):  # else the body itself is hidden until a script shows it
            self._drop(hidden, "hidden")

    def _drop_named(self) -> None:
        """Elements inside the body named as share bar, related links, caption, unless they hold much of the prose."""
        total = sum(self.prose.values())
        for node in self.flow.nodes:
            if self.found.start < node.start < self.found.end < node.end and is_comments(node):
                # lines taken by their prose alone may run into the comments
                self._drop(range(node.start, self.found.end), "furniture")
        for node in self.flow.under(self.found.node):
            if node.start < self.found.start or node.end > self.found.end or node.end == node.start:
                continue
            why = role(node)
            if not why:
                continue
            limit = 0.6 if why == "furniture" and is_far(node) else _LIMITS[why]
            if sum(self.prose[i] for i in range(node.start, node.end)) > limit * total:
                continue
            if why == "lede" and sum(self.prose[i] for i in range(self.found.start, node.start)) > 40:
                continue  # a lede stands in front of the text
            self._drop(range(node.start, node.end), why)

    def _drop_tail(self) -> None:
        """From a closing mark on, where hardly any prose comes after it; elsewhere the marked line alone."""
        left = self._left()
        closing = {i for i in left if _closes(self.flow.lines[i]) or _is_tools(self.flow.lines[i])}
        total = sum(self.prose[i] for i in left if i not in closing)
        signed = self._is_signed(left)  # the office's name and the day: it is all a notice
        ahead = 0.0
        for place, index in enumerate(left):
            line, ends = self.flow.lines[index], index in closing
            edited = line.size < 40 and _EDITED.match(line.text) is not None
            if not ends and not edited:
                ahead += self.prose[index]
                continue
            # a sentence of the text, most likely
            spoken = line.size > 8 and not line.links and _STOPS.search(line.text)
            if signed:
                if ends and not spoken:
                    self.dropped[index] = "furniture"
                continue
            after = left[place + 1 : place + 4]
            linked = bool(after) and all(_is_linked(self.flow.lines[i]) for i in after)
            enough = 0.5 if _is_tools(line) else 0.6 if linked else 0.9
            if total and ahead >= enough * total:
                self._drop(left[place + 1 if edited else place :], "tail")
                return
            if ends and not spoken and not _NUMBERED.match(line.text):
                self.dropped[index] = "furniture"

    def _drop_head(self) -> None:
        """The headline, its copies, and the lines of the page's head that stand inside the container."""
        title = squeeze(self.headline.text)
        subtitles = {squeeze(s) for s in self.headline.subtitles}
        copied = False
        if self.headline.end is not None and self.found.start < self.headline.end < self.found.end:
            before = [i for i in range(self.found.start, self.headline.end) if i not in self.dropped]
            if sum(self.prose[i] for i in before) < 0.2 * sum(self.prose.values()) + len(title):
                self._drop(before, "head")
                copied = True
        seen, short, points, above = 0, list[int](), list[int](), None
        longest = max(map(len, (title, *subtitles)))
        for index in self._left()[:40]:
            line = self.flow.lines[index]
            folded = _folded(line.text, longest)
            cell = self._in_cell(line)
            if title and (folded == title if cell else _is_copy(folded, title, seen == 0)):
                self.dropped[index], copied = "headline", True
            elif folded in subtitles:
                self.dropped[index] = "subtitle"
            elif (
                _COUNTED.match(line.text)
                or (seen == 0 and len(line.text) < 6 and line.text.isdigit() and not cell)
                or (not cell and (_is_info(line) or (seen == 0 and self._is_named_head(line))))
                or (cell and seen == 0 and _is_bracketed_info(line.text))
                or (seen == 1 and above is not None and line.size < 40 and _BY_LINE.match(line.text))
            ):
                self.dropped[index] = "info"
                if seen == 1 and copied and above is not None and not cell and self._stands_apart(above):
                    self.dropped.setdefault(above, "lede")
                before = points if len(points) == seen and _RELEASED_EN.search(line.text) else short
                if _BARE_DAY.fullmatch(line.text):
                    before = [i for i in before if not is_outlet(self.flow.lines[i].text)]  # a document's own head
                self._drop(before, "info")  # a name or a word between headline and info line, or the points in short
                seen, short, points = seen - len(before), [], []
            elif seen == 0 and self.dropped.get(index - 1) == "info" and line.size <= 16 and is_press(line.text):
                self.dropped[index] = "info"
            elif seen == 0 and self._is_summary(index, folded, title):
                self.dropped[index] = "lede"
            elif seen == 0 and copied and not cell and self._is_deck(line):
                self.dropped[index] = "subtitle"
                self.headline.subtitles.append(line.text)
            else:
                brief = line.size <= 5 or _WITH_POST.fullmatch(line.text) or _is_outlet_alone(line)
                if seen == len(short) < 2 and brief and not cell and not _NUMBERED.match(line.text):
                    short.append(index)
                if line.text.isascii() and not _STOPS.search(line.text) and not cell:
                    points.append(index)
                above = index
                seen += 1
                spoken = line.size > 15 and _STOPS.search(line.text) is not None
                deck = seen == 1 and copied and self._stands_apart(index)  # an info line may stand below it
                if seen >= 8 or (spoken and not deck):
                    return

    def _drop_letter(self) -> None:
        """The labels of a letter and of its answer in a table, with whose and of when they are; the texts stay."""
        left = self._left()
        labels = [p for p, i in enumerate(left) if _LETTER.fullmatch(self.flow.lines[i].text.strip(" :："))]
        if len(labels) < 3 or not any(_WRITTEN.match(self.flow.lines[left[place]].text) for place in labels):
            return
        for place in labels:
            told = self.flow.lines[left[place]].text.strip(" :：").endswith(_ASKED)
            under = [] if told else [i for i in left[place + 1 : place + 2] if self.flow.lines[i].size <= 40]
            self._drop([left[place], *under], "info")

    def _is_signed(self, left: list[int]) -> bool:
        """Whether the lines end with a day under a name, as notices do; a list of links ends with a day too."""
        last = [self.flow.lines[i] for i in left[-2:]]
        named = len(last) == 2 and not last[0].links and last[0].size <= 24 and not _STOPS.search(last[0].text)
        return named and _SIGNING_DAY.fullmatch(last[1].text) is not None

    def _is_hint(self, line: Line) -> bool:
        told = line.size < 50 and (_HINT.fullmatch(line.text) or _REACTIONS.fullmatch(line.text))
        return bool(told) and not self._in_cell(line)

    def _stands_apart(self, index: int) -> bool:
        """Whether a line stands in an element of another kind than the paragraphs after it."""
        nodes = [self.flow.nodes[self.flow.lines[i].node] for i in self._left() if i >= index][:4]
        built = [(node.el.tag, node.names) for node in nodes]
        return len(built) == 4 and built[0] not in built[1:]

    def _is_named_head(self, line: Line) -> bool:
        """Whether a short line before the text stands in an element named as byline or info line."""
        if line.size > 30 or (_STOPS.search(line.text) and not line.text.isascii()):
            return False
        node = line.node
        for _ in range(3):
            if node <= self.found.node:
                return False
            if is_head(self.flow.nodes[node].el):
                return True
            node = self.flow.nodes[node].parent
        return False

    def _in_cell(self, line: Line) -> bool:
        """Whether a line stands in a table inside the body."""
        node = line.node
        while node > self.found.node:
            if self.flow.nodes[node].el.tag in ("td", "th"):
                return True
            node = self.flow.nodes[node].parent
        return False

    def _is_summary(self, index: int, folded: str, title: str) -> bool:
        """Whether a line before the text is the article in short, in an element of its own."""
        opens = bool(title) and folded.startswith(f"【{title}】")
        return (opens or bool(_ABSTRACT.match(self.flow.lines[index].text))) and self._stands_apart(index)

    def _is_deck(self, line: Line) -> bool:
        """Below a headline inside the text's container: short, no full stop, set as a heading or centred."""
        if line.size > 45 or _STOPS.search(line.text) or line.indented:
            return False
        if re.match(
            r"[（(〔]|.*[〔\[［]\d{4}[〕\]］].{0,8}号|\d{4}年第?\d+号$|.*(?:\d日?|[:：])\s*$|.*(?:局|厅|部|委员会|政府|办公室|院)$|"
            + _NUMBERED.pattern,
            line.text,
        ):
            return False  # a document's own head: issuer, date, adoption, salutation
        el = self.flow.nodes[line.node].el
        return el.tag in ("h1", "h2", "h3", "h4", "h5") or self._is_centred(line)

    def _is_centred(self, line: Line) -> bool:
        node = line.node
        for _ in range(2):
            if node < 0:
                return False
            el = self.flow.nodes[node].el
            if el.tag == "center" or (el.get("align") or "").lower() == "center":
                return True
            style = el.get("style")
            if style and "text-align" in style:
                return _CENTRED.search(style) is not None
            node = self.flow.nodes[node].parent
        return False

    def _drop_captions(self) -> None:
        left = self._left()
        sizes = [self.flow.lines[i].size for i in left if not self.flow.lines[i].under_image]
        usual = median(sizes) if sizes else 0.0
        indented = sum(self.flow.lines[i].indented for i in left) >= 0.6 * (len(left) - 1) and len(left) > 2
        captions = [
            i for place, i in enumerate(left) if self._is_caption(i, left[place + 1 : place + 2], usual, indented)
        ]
        if not self._is_photo_story(left) and sum(self.prose[i] for i in left) > sum(self.prose[i] for i in captions):
            self._drop(captions, "caption")
            return
        for i in captions:  # a photo story: the words under the picture are its text, without the photographer
            rest = _CREDIT.sub("", self.flow.lines[i].text) or self.flow.lines[i].text
            if _RELEASED_BY.fullmatch(rest):  # 甲社发（张三摄）
                self.dropped[i] = "caption"
            else:
                self.texts[i] = rest

    def _is_photo_story(self, left: list[int]) -> bool:
        """Whether all that is told stands under pictures, each of them two or more and closed by who took it."""
        lines = [self.flow.lines[i] for i in left]
        starts = [place for place, line in enumerate(lines) if line.under_image]
        parts = [lines[start:stop] for start, stop in pairwise([*starts, len(lines)])]
        return len(parts) > 1 and starts[0] == 0 and all(any(names_shot(one.text) for one in part) for part in parts)

    def _is_caption(self, index: int, after: list[int], usual: float, indented: bool) -> bool:
        line = self.flow.lines[index]
        if (not line.under_image and line.size >= 60) or _DAY_AND_TOOLS.match(line.text):
            return False
        credited = line.under_image and any(
            self.flow.lines[i].size < 40 and names_shot(self.flow.lines[i].text) for i in after
        )
        if line.size > 130:
            return credited and line.size < 250
        if (line.under_image or line.size < 60) and names_shot(line.text):
            wrote = line.text[0] in "（(【[" and _WROTE.search(line.text)
            return line.under_image or not (wrote or _WROTE_TOO.search(line.text))
        if not line.under_image or _NOTICE.match(line.text) or _NUMBERED.match(line.text):
            return False
        if UNDER.search(line.text) or credited or self._in_picture_box(line):
            return True
        if line.size > 90 or line.indented or re.search(r"[:：，,]$", line.text):
            return False
        if self._is_set_small(line):
            return True
        if self._is_centred(line):
            return True
        if line.bold > 0.8 * len(line.text) or self.flow.nodes[line.node].el.tag in ("h2", "h3", "h4"):
            return False
        return line.size < 60 if indented else line.size < min(40, 0.4 * usual)

    def _is_set_small(self, line: Line) -> bool:
        """Whether a line is set in smaller letters than most of the text."""
        size = self._letters(line.node)
        return size is not None and size <= SMALL and self._usual_letters() != size

    def _usual_letters(self) -> float | None:
        """The size in which most of the text is set; None where no style tells."""
        told = Counter(self._letters(self.flow.lines[i].node) for i in self._left() if self.prose[i] > 0)
        return told.most_common(1)[0][0] if told else None

    def _letters(self, node: int) -> float | None:
        """The size of the letters of an element, in pixels, by its own style or that of its only part."""
        el = self.flow.nodes[node].el
        for one in [el, *islice(el, 1)]:
            found = _LETTERS.search(one.get("style") or "")
            if found:
                return float(found["size"]) * (4 / 3 if found["unit"] == "pt" else 1)
        return None

    def _in_picture_box(self, line: Line) -> bool:
        """Whether a line stands in a box named after its picture, and with nothing else."""
        for number in (line.node, self.flow.nodes[line.node].parent):
            node = self.flow.nodes[number] if number > self.found.node else None
            if node and node.end - node.start <= 2 and _PICTURE_BOX.search(node.names):
                return node.el.find(".//img") is not None
        return False

    def _drop_links(self) -> None:
        """Lines that are nothing but links, and short headings that stand alone between them."""
        left = self._left()
        linked = [i for i in left if self._is_mere_link(i)]
        headings = self._linked_headings(left, set(linked))
        self._drop([i for i in linked if i not in headings], "links")
        for place, i in enumerate(left):
            line = self.flow.lines[i]
            if i in self.dropped or line.size > 16 or _STOPS.search(line.text):
                continue
            before = self.dropped.get(left[place - 1]) if place else None
            after = self.dropped.get(left[place + 1]) if place + 1 < len(left) else None
            if after == "links" and (before == "links" or line.text.endswith((":", "："))):
                self.dropped[i] = "links"

    def _is_mere_link(self, index: int) -> bool:
        """Whether a line is nothing but links, and neither a file handed out nor the writer's name."""
        line = self.flow.lines[index]
        if not _is_linked(line) or ATTACHED.search(line.text) or (line.size < 40 and _BY_LINE.match(line.text)):
            return False
        before = self.flow.lines[index - 1] if index > self.found.start else None
        return not (before and ATTACHED.search(before.text) and _NUMBERED_FILE.match(line.text))

    def _linked_headings(self, left: list[int], linked: set[int]) -> set[int]:
        """The linked headlines of a round-up: three or more, each alone over a paragraph or a few that tell it."""
        alone = [
            place for place, i in enumerate(left)
            if i in linked and 6 <= self.flow.lines[i].size <= 45 and not self.flow.lines[i].text.isascii()
            and not TAIL.match(self.flow.lines[i].text)
            and place and left[place - 1] not in linked
            and place + 1 < len(left) and left[place + 1] not in linked and self.prose[left[place + 1]] > 20
        ]  # fmt: skip
        near = [b for a, b in pairwise(alone) if b - a <= 4]
        return {left[place] for place in alone} if len(alone) >= 3 and len(near) == len(alone) - 1 else set()

    def _drop_end(self) -> None:
        """Info and frame lines after the last sentence."""
        for index in reversed(self._left()):
            line = self.flow.lines[index]
            signed = _SIGNED.match(line.text) and not re.search(r"\d:\d", line.text)
            empty = (
                _TOOL.fullmatch(line.text)
                or (line.text.isdigit() and len(line.text) < 6 and not self._in_cell(line))
                or not _WORD.search(line.text)
                or (line.size < 12 and line.text.endswith(("：", ":")))
            )
            framed = is_frame(line.text) or (_is_info(line) and not _EDITED.match(line.text))
            if empty or (line.size < 120 and not signed and framed):
                self.dropped[index] = "end"
            elif not _EDITED.match(line.text):
                return


def _is_tools(line: Line) -> bool:
    """Whether a line is the row of tools under an article, and no more."""
    text = line.text
    return line.size < 40 and ("打印" in text or "关" in text or "關" in text) and _TOOLS.fullmatch(text) is not None


def _is_outlet_alone(line: Line) -> bool:
    return line.size <= 16 and not line.text.isascii() and is_outlet(line.text)


def _closes(line: Line) -> bool:
    """Whether a line opens what publishers set under an article: related links, a call to subscribe, a notice."""
    if line.size < 60 and (TAIL.match(line.text) or asks_to_pay(line.text)):
        return True
    if line.size < 100 and (_MODERATED.match(line.text) or _IN_PRINT.match(line.text)):
        return True
    return line.size < 160 and DISCLAIMER.match(line.text) is not None


def _is_linked(line: Line) -> bool:
    if not line.linked:
        return False
    return line.linked > 0.75 * len(_LISTED_DAY.sub("", line.text).replace(" ", ""))


def _is_info(line: Line) -> bool:
    """A line of the page's head: its labels, a time of day, breadcrumb, notices about the page itself."""
    text = line.parted or line.text
    if _DAY_AND_TOOLS.match(text):
        return True
    if line.size <= 60 and (_BRACKETED_INFO.match(text) or _HASHTAGS.fullmatch(text) or read_signed(text).outlet):
        return True
    if line.size <= 60 and (DATED_EN.match(text) or _between_bars(text)):
        return True
    if text.isascii() and line.size <= 200 and len(_LABELS_EN.findall(text)) > 1 and not _STOPS.search(text):
        return True
    if line.size > 60 or text[0] in "（(〔" or _NUMBERED.match(text):
        return line.size <= 60 and _is_bracketed_info(text)
    if line.size < 40 and _AGO.search(text) and not _STOPS.search(text):
        return True
    if _BREADCRUMB.search(text) or (line.size < 40 and _STAMPED.search(text) and not _STOPS.search(text)):
        return True
    if is_frame(text) or DATED_EN.match(text) or _REPORTED_FROM.match(text) or role_of_label(text):
        return True
    if _COUNTED.match(text) or (line.size < 30 and _ISSUE.search(text)):
        return True
    labelled = INFO.search(text) is not None and _LABELLED.match(text) is not None
    return (labelled or STAMP.match(text) is not None) and not _STOPS.search(text)


def _is_bracketed_info(text: str) -> bool:
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


def _folded(text: str, longest: int) -> str:
    """The line as it is compared with titles of so many letters; of a longer one the opening will do."""
    opening = squeeze(text[: longest + 40]) if len(text) > longest + 40 else ""
    return opening if len(opening) > longest + 8 else squeeze(text)


def _is_copy(folded: str, title: str, first: bool) -> bool:
    """Whether a line is the headline again; `first`: or a good part of it, as of one broken over several lines."""
    if folded == title:
        return True
    if first and len(folded) >= 6 and folded in title and len(folded) >= 0.3 * len(title):
        return True
    return len(title) >= 8 and folded.startswith(title) and len(folded) <= len(title) + 6
