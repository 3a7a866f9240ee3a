"""The words under the pictures of an article, told from its text."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise
from statistics import median

from harvester.extract.byline import read_role_line
from harvester.extract.credits import carries_credit, read_line
from harvester.extract.dates import find_dates
from harvester.extract.flow import Line
from harvester.extract.furniture import UNDER, names_shot
from harvester.extract.infolike import DAY_AND_TOOLS, NUMBERED
from harvester.extract.trimming import Trimming

_NOTICE = re.compile(r"^\s*(?:附件|附[:：])")
_PICTURE_BOX = re.compile(
    r"(?:^|[\s_-])(?:pics?|img|images?|photos?|figure|fig)(?:box|wrap|con|ture)?(?:$|[\s_-])", re.I
)
_WROTE_TOO = re.compile(r"记者.{1,20}(?:文\s?[/／并、]?\s?[图摄]|图\s?[/／、]\s?文|摄影报道)\s*$")
_WROTE = re.compile(r"记者|記者|通讯员|通訊員|作者|撰文|文[/／并]")
_WROTE_AND_SHOT = re.compile(
    r"[。！？”]\s?[（(]\s?(?:文\s?[/／、]?\s?[图摄]|图\s?[/／、]?\s?文|本报记者|记者)[^（()）]{2,30}[）)]$"
)
"""Who wrote and shot, behind the last sentence of a text."""
_LETTERS = re.compile(r"font-size\s*:\s*(?P<size>\d{1,2}(?:\.\d+)?)(?P<unit>px|pt)", re.I)
SMALL = 14.0
"""Pixels up to which letters under a picture may be a caption's."""
_CREDIT = re.compile(
    r"\s*[（(\[][^（()）\[\]]{0,24}(?:摄|攝|摄影|供图|供圖)\s*[）)\]]\s*$"
    r"|\s*[（(\[](?:(?:File )?(?:Photo|Picture|Image)s?\b|Xinhua/|VCG)[^()\[\]（）]{0,60}[)\]）]\s*$"
    r"|(?<=[。）)])\s*[\u4e00-\u9fff]{2,6}[社网报]发$|(?<=[。！？”])\s*[\u4e00-\u9fff《》]{0,12}(?:记者|通讯员|記者)?\s?"
    r"[\u4e00-\u9fff·、 ]{2,12}\s?(?:摄|攝|摄影|供图|供圖)$"
)
_BY_CAMERA = re.compile("摄影|攝影|图片|圖片|供图|供圖")
_QUOTED = re.compile(r"『[^『』]{2,40}』")
_RELEASED_BY = re.compile(r"[\u4e00-\u9fff]{2,8}[社网報报台]发")


def drop_captions(on: Trimming) -> None:
    """The captions are left out; of a photo story, which is nothing else, only the photographers are."""
    left = on.left()
    sizes = [on.flow.lines[i].size for i in left if not on.flow.lines[i].under_image]
    usual = median(sizes) if sizes else 0.0
    if sum(_is_short_sentence(on.flow.lines[i], usual) for i in left) > 1:
        usual = 0.0  # the text has paragraphs as short as a caption
    indented = sum(on.flow.lines[i].indented for i in left) >= 0.6 * (len(left) - 1) and len(left) > 2
    captions = {i for place, i in enumerate(left) if _is_caption(on, i, left[place + 1 : place + 2], usual, indented)}
    told = [i for i in left if i not in captions and on.prose[i] > 0 and not carries_credit(on.flow.lines[i].text)]
    if told and not _is_photo_story(on, left):
        on.drop(sorted(captions), "caption")
        return
    for i in sorted(captions):  # a photo story: the words under the picture are its text, without the photographer
        rest = _CREDIT.sub("", on.flow.lines[i].text) or on.flow.lines[i].text
        if _RELEASED_BY.fullmatch(rest):  # 甲社发（张三摄）
            on.dropped[i] = "caption"
        else:
            on.texts[i] = rest


def _is_short_sentence(line: Line, usual: float) -> bool:
    """Whether a line under no picture is a sentence, and as short as the words under one may be."""
    return not line.under_image and line.size < 0.4 * usual and line.text[-1] in "。！？"


def _is_photo_story(on: Trimming, left: list[int]) -> bool:
    """Whether all that is told stands under pictures, each of them two or more and closed by who took it."""
    lines = [on.flow.lines[i] for i in left]
    starts = [place for place, line in enumerate(lines) if line.under_image]
    parts = [lines[start:stop] for start, stop in pairwise([*starts, len(lines)])]
    closed = all(any(names_shot(one.text) for one in part[-2:]) for part in parts)
    return len(parts) > 1 and starts[0] == 0 and closed


def _is_caption(on: Trimming, index: int, after: list[int], usual: float, indented: bool) -> bool:
    line = on.flow.lines[index]
    if (not line.under_image and line.size >= 60) or DAY_AND_TOOLS.match(line.text) or _is_dated(line):
        return False
    if line.size > 40 and line.text[-1] in "）)" and _WROTE_AND_SHOT.search(line.text):
        return False
    credited = line.under_image and any(on.flow.lines[i].size < 40 and names_shot(on.flow.lines[i].text) for i in after)
    if line.size > 130:
        return credited and line.size < 250
    handed_out = line.linked >= len(line.text) and not line.under_image  # 附件：1.总平面图 2.效果图
    if (line.under_image or line.size < 60) and not handed_out and _is_shot(line.text):
        wrote = line.text[0] in "（(【[" and _WROTE.search(line.text)
        return line.under_image or not (wrote or _WROTE_TOO.search(line.text))
    if not line.under_image or _NOTICE.match(line.text) or NUMBERED.match(line.text) or _names_writers(line):
        return False
    if _is_tabled(on, line):
        return False
    if UNDER.search(line.text) or credited or _in_picture_box(on, line) or _QUOTED.fullmatch(line.text):
        return True
    if line.size > 90 or line.indented or re.search(r"[:：，,]$", line.text):
        return False
    if _is_set_small(on, line) or (on.is_centred(line) and not _is_heading_again(on, index)):
        return True
    if line.bold > 0.8 * len(line.text) or on.flow.nodes[line.node].el.tag in ("h2", "h3", "h4"):
        return False
    if line.text[-1] in "。！？" and _is_styled_alike(on, line, after):
        return False
    return line.size < 60 if indented else line.size < min(40, 0.4 * usual)


def _is_shot(text: str) -> bool:
    """Whether a line ends in the credit of a picture; a reporter's name may end in the same letter (巴图)."""
    return names_shot(text) and not (text.endswith("图") and text[-2:] in read_role_line(text).authors)


def _is_dated(line: Line) -> bool:
    """Whether a line opens with a day and an hour, as the info line does that stands under the first picture."""
    return (
        line.size < 40
        and line.text[:1].isdigit()
        and any(found.start == 0 and found.moment.time for found in find_dates(line.text))
    )


def _names_writers(line: Line) -> bool:
    """Whether a line says who wrote or edited the text: it may be the first under a picture."""
    if line.size > 40 or names_shot(line.text) or _BY_CAMERA.search(line.text):
        return False
    labelled = any(credit.role in ("author", "editor") and credit.value for credit in read_line(line.text))
    return labelled or bool(read_role_line(line.text))


def _is_styled_alike(on: Trimming, line: Line, after: list[int]) -> bool:
    """Whether a sentence bears the very style of the paragraph that follows: it is one too."""
    style = on.flow.nodes[line.node].el.get("style")
    return bool(style) and any(on.flow.nodes[on.flow.lines[i].node].el.get("style") == style for i in after)


def _is_heading_again(on: Trimming, index: int) -> bool:
    """Whether a bold line is set as others are that stand under no picture: then it heads what follows, as they do."""
    line = on.flow.lines[index]
    if line.bold < 0.8 * len(line.text):
        return False
    others = (on.flow.lines[i] for i in on.left() if i != index)
    return any(
        other.bold >= 0.8 * len(other.text) and not other.under_image and other.size < 40 and on.is_centred(other)
        for other in others
    )


def _is_tabled(on: Trimming, line: Line) -> bool:
    """Whether a line stands in a table that holds no picture: in its first cell, not under the picture before it."""
    if not on.in_cell(line):
        return False
    table = next(on.flow.nodes[line.node].el.iterancestors("table"), None)
    return table is not None and table.find(".//img") is None


def _is_set_small(on: Trimming, line: Line) -> bool:
    """Whether a line is set in smaller letters than most of the text."""
    size = _letters(on, line.node)
    return size is not None and size <= SMALL and _usual_letters(on) != size


def _usual_letters(on: Trimming) -> float | None:
    """The size in which most of the text is set; None where no style tells."""
    told = Counter(_letters(on, on.flow.lines[i].node) for i in on.left() if on.prose[i] > 0)
    return told.most_common(1)[0][0] if told else None


def _letters(on: Trimming, node: int) -> float | None:
    """The size of the letters of an element, in pixels, by its own style or that of its only part."""
    el = on.flow.nodes[node].el
    for one in [el, *islice(el, 1)]:
        found = _LETTERS.search(one.get("style") or "")
        if found:
            return float(found["size"]) * (4 / 3 if found["unit"] == "pt" else 1)
    return None


def _in_picture_box(on: Trimming, line: Line) -> bool:
    """Whether a line stands in a box named after its picture, and with nothing else."""
    for number in (line.node, on.flow.nodes[line.node].parent):
        node = on.flow.nodes[number] if number > on.found.node else None
        if node and node.end - node.start <= 2 and _PICTURE_BOX.search(node.names):
            return node.el.find(".//img") is not None
    return False
