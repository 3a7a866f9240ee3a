"""The head of an article inside its body: headline, info line, deck and lede, and the labels of a letter."""

from __future__ import annotations

import re

from harvester.extract.flow import Line
from harvester.extract.furniture import LEDE
from harvester.extract.infolike import BY_LINE, COUNTED, NUMBERED, STOPS, is_bracketed_info, is_info
from harvester.extract.naming import is_head
from harvester.extract.outlets import is_outlet, is_press
from harvester.extract.suffix import squeeze
from harvester.extract.trimming import Trimming

_WITH_POST = re.compile(r"[\u4e00-\u9fff]{2,4}\s?[（(][^（）()，。]{2,24}[）)]")
_BARE_DAY = re.compile(r"\W*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\W*")
_RELEASED_EN = re.compile(r"^(?:published|posted|updated|last updated)\b.{0,30}\d{4}", re.I)
_ABSTRACT = re.compile(
    r"摘要(?=[^的是为：:，。\s][^，。：:]{3})|[【\[［](?:内容|核心)?(?:摘要|提要|提示|导读)[】\]］]|(?:内容|核心)?(?:摘要|提要|导读)[:：]|核心提示[:：]"
)
_LETTER = re.compile(
    r"(?:来信|写信|留言|咨询|提问|信件|答复|回复|受理|办理|办结|处理)(?:人|者|姓名|时间|日期|编号|标题|主题|类型|类别|状态|单位|部门|机构)"
    r"|(?:来信|留言|咨询|提问|信件|答复|回复|办理)(?:内容|正文|结果|意见)"
)
"""What stands in the cells of a letter to an office, beside what was asked and answered."""
_WRITTEN = re.compile(r"来信|写信|留言|咨询|提问|信件")
_ASKED = ("内容", "正文", "结果", "意见")
_DATELINE = re.compile(
    r"(?!EDITOR|NOTE|UPDATE|WATCH|READ|LISTEN|BREAKING|LIVE|PHOTO|VIDEO|OPINION|ANALYSIS|QUESTION|ANSWER)"
    r"[A-Z][A-Z'’. -]{2,40}(?:, [A-Z][A-Za-z .]{1,24})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([A-Z][A-Za-z ]{1,24}\))?"
    r"(?: ?(?::|—|–|--) ?| - )(?=[A-Z“\"‘])"
)
"""`BEIJING: `, `SEOUL, Feb. 3 (ABC) -- ` in front of the first sentence."""
_SECTION = re.compile(r"[一二三]、")
"""A numbered heading; what follows it is no head of a page, days included."""


def drop_head(on: Trimming) -> None:
    """The headline, its copies, and the lines of the page's head that stand inside the container."""
    title = squeeze(on.headline.text)
    subtitles = {squeeze(s) for s in on.headline.subtitles}
    copied = False
    if on.headline.end is not None and on.found.start < on.headline.end < on.found.end:
        before = [i for i in range(on.found.start, on.headline.end) if i not in on.dropped]
        if sum(on.prose[i] for i in before) < 0.2 * sum(on.prose.values()) + len(title):
            on.drop(before, "head")
            copied = True
    seen, short, points, above = 0, list[int](), list[int](), None
    longest = max(map(len, (title, *subtitles)))
    for index in on.left()[:40]:
        line = on.flow.lines[index]
        folded = _folded(line.text, longest)
        cell = on.in_cell(line)
        if title and (folded == title if cell else _is_copy(folded, title, seen == 0)):
            on.dropped[index], copied = "headline", True
        elif folded in subtitles:
            on.dropped[index] = "subtitle"
        elif not (above is not None and _is_signature(on, above, line)) and (
            COUNTED.match(line.text)
            or (seen == 0 and len(line.text) < 6 and line.text.isdigit() and not cell)
            or (not cell and (is_info(line) or (seen == 0 and _is_named_head(on, line))))
            or (cell and seen == 0 and is_bracketed_info(line.text))
            or (seen == 1 and above is not None and line.size < 40 and BY_LINE.match(line.text))
        ):
            on.dropped[index] = "info"
            if seen == 1 and copied and above is not None and not cell and on.stands_apart(above):
                on.dropped.setdefault(above, "lede")
            before = points if len(points) == seen and _RELEASED_EN.search(line.text) else short
            if _BARE_DAY.fullmatch(line.text):
                before = [i for i in before if not is_outlet(on.flow.lines[i].text)]  # a document's own head
            on.drop(before, "info")  # a name or a word between headline and info line, or the points in short
            seen, short, points = seen - len(before), [], []
        elif seen == 0 and on.dropped.get(index - 1) == "info" and line.size <= 16 and is_press(line.text):
            on.dropped[index] = "info"
        elif seen == 0 and _is_summary(on, index, folded, title):
            on.dropped[index] = "lede"
        elif seen == 0 and copied and not cell and _is_deck(on, line):
            on.dropped[index] = "subtitle"
            on.headline.subtitles.append(line.text)
        else:
            if seen and not cell and _SECTION.match(line.text):
                return  # the text has begun
            brief = line.size <= 5 or _WITH_POST.fullmatch(line.text) or _is_outlet_alone(line)
            if seen == len(short) < 2 and brief and not cell and not NUMBERED.match(line.text):
                short.append(index)
            if line.text.isascii() and not STOPS.search(line.text) and not cell:
                points.append(index)
            above = index
            seen += 1
            spoken = line.size > 15 and STOPS.search(line.text) is not None
            if seen >= 8 or (spoken and not (seen == 1 and copied and on.stands_apart(index))):
                return  # else a deck, and an info line may stand below it


def drop_before_dateline(on: Trimming) -> None:
    """A summary, set otherwise than the text, in front of the paragraph with the dateline: that begins the text."""
    left = on.left()
    opened = [place for place, index in enumerate(left[:8]) if _DATELINE.match(on.flow.lines[index].text)]
    if len(opened) != 1:  # none; or people who speak in turn: JANE ROE: …
        return
    ahead, begins = left[: opened[0]], left[opened[0]]
    told = [i for i in ahead if on.prose[i] > 0]
    points = any(on.flow.nodes[on.flow.lines[i].node].el.tag == "li" for i in told)  # in short: they are text
    short = sum(on.flow.lines[i].size for i in ahead) < 160
    if all(_built(on, i) != _built(on, begins) for i in ahead) and len(told) <= 1 and short and not points:
        on.drop(ahead, "lede")


def _built(on: Trimming, index: int) -> tuple[object, str, str]:
    """How a line is set: its element and the name of that and of the one around it."""
    node = on.flow.nodes[on.flow.lines[index].node]
    return node.el.tag, node.names, on.flow.nodes[max(node.parent, 0)].names


def drop_letter(on: Trimming) -> None:
    """The labels of a letter and of its answer in a table, with whose and of when they are; the texts stay."""
    left = on.left()
    labels = [p for p, i in enumerate(left) if _LETTER.fullmatch(on.flow.lines[i].text.strip(" :："))]
    if len(labels) < 3 or not any(_WRITTEN.match(on.flow.lines[left[place]].text) for place in labels):
        return
    for place in labels:
        told = on.flow.lines[left[place]].text.strip(" :：").endswith(_ASKED)
        under = [] if told else [i for i in left[place + 1 : place + 2] if on.flow.lines[i].size <= 40]
        on.drop([left[place], *under], "info")


def _is_signature(on: Trimming, above: int, line: Line) -> bool:
    """Whether a bare day stands below the office that issued a document, as at its head."""
    return _BARE_DAY.fullmatch(line.text) is not None and is_outlet(on.flow.lines[above].text)


def _is_named_head(on: Trimming, line: Line) -> bool:
    """Whether a short line before the text stands in an element named as byline or info line."""
    if line.size > 30 or (STOPS.search(line.text) and not line.text.isascii()):
        return False
    node = line.node
    for _ in range(3):
        if node <= on.found.node:
            return False
        if is_head(on.flow.nodes[node].el):
            return True
        node = on.flow.nodes[node].parent
    return False


def _is_summary(on: Trimming, index: int, folded: str, title: str) -> bool:
    """Whether a line before the text is the article in short, in an element of its own."""
    opens = bool(title) and folded.startswith(f"【{title}】")
    told = opens or _ABSTRACT.match(on.flow.lines[index].text) or _is_named_lede(on, on.flow.lines[index])
    return bool(told) and on.stands_apart(index)


def _is_named_lede(on: Trimming, line: Line) -> bool:
    """Whether all of a line stands in an inline element that is named as a lede."""
    for el in on.flow.nodes[line.node].el.iter("span", "em", "font"):
        if LEDE.search(el.get("class") or "") and squeeze("".join(map(str, el.itertext()))) == squeeze(line.text):
            return True
    return False


def _is_deck(on: Trimming, line: Line) -> bool:
    """Below a headline inside the text's container: short, no full stop, set as a heading or centred."""
    if line.size > 45 or STOPS.search(line.text) or line.indented:
        return False
    if re.match(
        r"[（(〔]|.*[〔\[［]\d{4}[〕\]］].{0,8}号|\d{4}年第?\d+号$|.*(?:\d日?|[:：])\s*$|.*(?:局|厅|部|委员会|政府|办公室|院)$|"
        + NUMBERED.pattern,
        line.text,
    ):
        return False  # a document's own head: issuer, date, adoption, salutation
    el = on.flow.nodes[line.node].el
    return el.tag in ("h1", "h2", "h3", "h4", "h5") or on.is_centred(line)


def _is_outlet_alone(line: Line) -> bool:
    return line.size <= 16 and not line.text.isascii() and is_outlet(line.text)


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
