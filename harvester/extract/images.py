"""The pictures of an article, one story: each with caption and credit, and the lines that are not the body's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from lxml import etree

from harvester.article import Image
from harvester.extract.byline import read_role_line
from harvester.extract.credits import carries_credit
from harvester.extract.dates import find_dates
from harvester.extract.wordlist import words

if TYPE_CHECKING:
    from harvester.extract.page import Page

MAX_CAPTION = 300
"""Characters of a caption; a longer line under a picture is text."""

MAX_SURE = 200
"""Characters up to which a credit at its end alone makes a line a caption."""

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazyload",
    "data-actualsrc",
    "data-echo",
    "data-url",
    "data-original-src",
    "original",
    "_src",
    "src2",
    "lazysrc",
    "file",
    "src",
)
_BLOCKS = words(
    "address article aside blockquote body br caption center dd div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
)
_UNREAD = frozenset(("script", "style", "noscript", "template", "iframe", "object", "select", "button", "textarea"))
_ORNAMENT = re.compile(
    r"(?:^|[/_.-])(?:icon|ico|logo|house|home|sina|qzone|qqspace|copylink|next_?page|"
    r"prev_?page|w\d{1,2}_h\d{1,2}|qrcode|qr|ewm|erweima|weixin|wechat|wx|weibo|share|btn|"
    r"button|arrow|loading|blank|spacer|space|pixel|dot|line|bg|"
    r"banner|avatar|emoji|face|print|close|play|default|grey|gray|transparent|"
    r"1x1)(?:[/_.\-\d]|$)|fileTypeImages|/(?:css|skin|style|template|static/icons)/",
    re.I,
)
_CAPTION_CLASS = re.compile(
    r"caption|img[_-]?(?:desc|cptn|title|txt|text|info|note)|image[_-]?(?:desc|info|note)|"
    r"pic[_-]?(?:desc|txt|text|title|info|note|word)|"
    r"photo[_-]?(?:desc|info|credit)|tushuo|tuzhu|cptn",
    re.I,
)
_HOST = re.compile(r"^(?:https?:)?//[^/]*")
_PIXELS = re.compile(r"\s*(\d{1,5})\s*(?:px)?\s*$")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)


@dataclass(slots=True)
class _Line:
    """One line of text after a picture, and the block elements that hold nothing else."""

    block: etree._Element
    text: str
    after: int
    """Which picture it follows (-1: none)."""
    nearness: int
    """How many lines stand between the picture and this one."""


@dataclass(slots=True)
class _Walk:
    page: Page
    container: etree._Element
    ahead: int
    """How many img elements are still to come."""
    images: list[Image] = field(default_factory=list)
    lines: list[_Line] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    block: etree._Element | None = None
    near: int = 0
    done: bool = False
    """Whether nothing that is still to come can be under a picture."""

    def enter(self, el: etree._Element, tag: str) -> None:
        if tag in _BLOCKS:
            if self.parts:
                self.flush()
            self.block = el if tag != "br" else self.block
        elif tag == "img":
            self.ahead -= 1
            if _take(self.page, el, self):
                self.flush(before=True)
                self.near, self.done = 0, False
        if text := el.text:
            self.parts.append(text)

    def leave(self, el: etree._Element, tag: str, around: etree._Element | None) -> None:
        if tag in _BLOCKS:
            if self.parts:
                self.flush()
            self.block = around
        if tail := el.tail:
            self.parts.append(tail)

    def flush(self, *, before: bool = False) -> None:
        """End a line; `before`: the picture taken last stands behind it."""
        if not self.images:  # nothing is under a picture that was not taken
            self.parts.clear()
            self.done = not self.ahead
            return
        text = " ".join("".join(self.parts).split())
        self.parts.clear()
        if text:
            block = self.container if self.block is None else self.block
            self.lines.append(_Line(block, text, len(self.images) - 1 - before, self.near))
            self.near += 1
            self.done = not self.ahead and self.near > 1


def read_images(page: Page, container: etree._Element) -> tuple[list[Image], set[etree._Element]]:
    """The pictures inside `container` in page order, and the elements that hold captions or credits only.

    A caption is what is printed under (or marked up as under) a picture; `alt` texts nobody sees are none.
    """
    if next(container.iter("img"), None) is None:
        return [], set()
    walk = _walk(page, container)
    owned: set[etree._Element] = set()
    for line in walk.lines:
        image = walk.images[line.after] if line.after >= 0 else None
        if image is None or line.nearness > 1 or len(line.text) > MAX_CAPTION or _is_other(line.text):
            continue
        caption, credit = split_credit(line.text)
        sure = (bool(credit) and len(line.text) <= MAX_SURE) or _says_picture(line.text) or _is_marked(line.block)
        if not sure and (line.nearness or image.caption or not _is_centred(line.block)):
            continue
        if line.nearness and (image.credit or not (credit and (not caption or not image.caption))):
            continue
        if credit is None and (house := _HOUSE_ONLY.search(line.text)):
            caption, credit = line.text[: house.start()], house["who"]
        image.caption = image.caption or caption
        image.credit = image.credit or credit
        if sure and _holds_only(line.block, line.text):
            owned.add(line.block)
    return walk.images, owned


_BY_CAMERA = re.compile("摄|攝|图|圖")
_SHOT = r"(?:摄影报道|摄影|攝影|摄|攝|供图|供圖|制图|绘图|绘|截图|/图|图)"
_HAN_CREDIT = re.compile(
    rf"\s*(?:(?:新华社|本报|本网|中新社|人民网|新华网)?(?:记者|通讯员|"
    rf"发)?\s?)?[（(\[【]\s*(?P<who>[^（）()\[\]【】]{{1,30}}?)\s*{_SHOT}\s*[）)\]】]\s*[。.]?\s*$"
)
_HAN_BARE = re.compile(
    r"(?:^|(?<=[。！？.!?”\s|｜]))\s*(?:本报|本网)?(?:新华社)?(?:记者|"
    r"通讯员)?\s?(?P<who>[\u4e00-\u9fff·、 ]{2,16}?)\s?(?:摄影|摄|攝|供图|"
    r"制图)\s*[。]?\s*$"
)
_HAN_LABEL = re.compile(
    r"[（(\[【]?\s*(?:图片来源|图源|图片|图|摄影|供图|图据|"
    r"来源)\s*[:：/／]\s*(?P<who>[^（）()\[\]【】。]{2,30}?)\s*[）)\]】]?\s*$"
)
_LATIN_CREDIT = re.compile(
    r"\s*[（(\[【]\s*(?:file\s+)?(?:photos?|photoed|pictures?|images?|video)\s*(?:(?:by|"
    r"courtesy of|credit|from|provided (?:by|to))\s*[:：]?|/|:|：)\s*"
    r"(?P<who>[^()\[\]（）]{2,80}?)\s*[）)\]】]\s*\|?\s*[.。]?\s*$",
    re.I,
)
_LATIN_BARE = re.compile(
    r"(?:^|(?<=[.!?。！？”\"])\s*|(?<=[a-z])(?=image: ))(?:file\s+)?(?:photos?|images?|"
    r"pictures?)\s*(?:by\b|/|:|：|credit:?|courtesy "
    r"of)\s*(?P<who>[A-Z][^()\[\]]{1,60}?)\s*[.|]?\s*$",
    re.I,
)
_LATIN_HOUSE = re.compile(
    r"\s*[（(\[]\s*(?P<who>(?:Xinhua|Reuters|AFP|AP Photo|AP|VCG|CFP|IC|CNS|Getty Images|"
    r"EPA|ANSA)(?:/[^()\[\]]{1,40})?)\s*[）)\]]\s*$"
)
_HOUSE_ONLY = re.compile(r"(?<=[。.!?！？”])\s*[（(](?P<who>[^（）()\d]{2,20})[）)]\s*$")
_CREDITS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (_HAN_CREDIT, "）)]】", ()),
    (_LATIN_CREDIT, "）)]】", ()),
    (_HAN_LABEL, "", (":", "：", "/", "／")),
    (_LATIN_BARE, "", ("hoto", "mage", "icture")),
    (_LATIN_HOUSE, "）)]", ()),
    (_HAN_BARE, "影摄攝图", ()),
)
"""The forms of a credit, each with the signs that end it or the words, in lower case, of which it has one."""
_NOBODY = re.compile(r"视频|网络|资料|网页|电视|监控|卫星|航拍|现场")
_SCREENSHOT = re.compile(
    r"^[（(\[【]?(?:视频截图|资料图片?|资料照片|网络图片|网络截图|截图|示意图|图文无关|"
    r"File Photo|Screenshot)[）)\]】]?$",
    re.I,
)
_SAYS_PICTURE = re.compile(
    r"^\s*(?:▲|△|▼|↑|↓|◀|图为|图[:：一二三四五六七八九十\d]|上图|下图|左图|右图|题图|"
    r"图片说明|资料图|(?:A |This |The )?(?:file |undated |aerial |combo )*(?:photos?|"
    r"pictures?|images?|photograph)(?: \w+)* (?:taken|shows?|released|provided)\b)",
    re.I,
)


def _credits_in(text: str) -> Iterator[re.Pattern[str]]:
    """The forms of a credit that a line may have: most lines have none, and few patterns need be tried."""
    last, lower = text.rstrip(" 　\xa0|。.")[-1:], text.lower()
    for form, ends, told in _CREDITS:
        if last in ends if ends else any(map(lower.__contains__, told)):
            yield form


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A line under a picture as caption and credit, the credit without bracket and label.

    >>> split_credit("Two clocks on one pier. (Photo/Lin Yao)")
    ('Two clocks on one pier.', 'Lin Yao')
    >>> split_credit("图为新码头。（林窈摄）")
    ('图为新码头。', '林窈')
    """
    text = text.strip(" 　|")
    if _SCREENSHOT.match(text):
        return None, text.strip("（）()[]【】")
    for form in _credits_in(text):
        match = form.search(text[-160:])
        if match:
            head = text[: len(text) - len(text[-160:]) + match.start()].strip(" 　|▲△▼↑")
            if _NOBODY.fullmatch(match["who"].strip()):
                return head or None, match.group().strip(" （）()[]【】。")
            who = re.sub(
                r"^(?:本报|本网)?(?:记者|通讯员|摄影|图片|图)\s?[:：/]?\s?|[\s:：/|]+$", "", match["who"].strip()
            )
            return head or None, who or None
    return text.strip("▲△▼↑ ") or None, None


def _is_other(text: str) -> bool:
    """A line under a picture that is a credit line of the article, or nothing but a date."""
    dates = find_dates(text) if len(text) <= 40 else []
    if len(text) <= 60 and not _BY_CAMERA.search(text) and read_role_line(text):
        return True
    return carries_credit(text) or any(p.end - p.start >= len(text) - 2 for p in dates)


def _says_picture(text: str) -> bool:
    return bool(_SAYS_PICTURE.match(text) or _SCREENSHOT.match(text))


def _is_marked(block: etree._Element) -> bool:
    """Whether the block is a figcaption or named as a caption."""
    for el in (block, block.getparent()):
        if el is not None and isinstance(el.tag, str):
            if el.tag == "figcaption":
                return True
            if _CAPTION_CLASS.search(f"{el.get('class') or ''} {el.get('id') or ''}") and el.find(".//img") is None:
                return True
    return False


def _is_centred(block: etree._Element) -> bool:
    return block.tag == "center" or block.get("align") == "center" or bool(_CENTRED.search(block.get("style") or ""))


def _holds_only(block: etree._Element, text: str) -> bool:
    """Whether a block's whole text is this line: only then may the block leave the body."""
    size = sum(len(part.strip()) for part in map(str, block.itertext()))
    return size <= len(text) + 12


_Open = tuple[etree._Element, Iterator[etree._Element], etree._Element | None]
"""An element that is walked: its children still to come, and the block around it."""


def _down_to_first(walk: _Walk, pictures: list[etree._Element]) -> list[_Open]:
    """The elements around the first picture that is read: nothing in front of it can be under one."""
    for picture in pictures:
        around = [*takewhile(lambda el: el is not walk.container, picture.iterancestors()), walk.container]
        if any(el.tag in _UNREAD for el in around[:-1]):
            continue
        stack: list[_Open] = []
        for el, inner in zip(reversed(around), [*reversed(around[:-1]), picture], strict=True):
            children = inner.itersiblings() if inner is not picture else chain((picture,), picture.itersiblings())
            stack.append((el, children, walk.block))
            walk.block = el if el.tag in _BLOCKS else walk.block
        return stack
    return []


def _walk(page: Page, container: etree._Element) -> _Walk:
    """The pictures, and the lines from the first of them to the second line after the last."""
    pictures = list(container.iter("img"))
    walk = _Walk(page, container, len(pictures))
    stack = _down_to_first(walk, pictures)
    while stack and not walk.done:
        el, children, around = stack[-1]
        for child in children:
            tag = child.tag
            if tag in _UNREAD:
                walk.parts.append(child.tail or "")
            elif isinstance(tag, str):
                outer = walk.block
                walk.enter(child, tag)
                if len(child):
                    stack.append((child, iter(child), outer))
                    break
                walk.leave(child, tag, outer)
                if walk.done:
                    break
        else:
            stack.pop()
            walk.leave(el, str(el.tag), around)
    return walk


def _take(page: Page, el: etree._Element, walk: _Walk) -> bool:
    """Keep a picture that is the article's: no icon, no spacer, none twice."""
    address = _address(page, el)
    if address is None or any(image.url == address for image in walk.images):
        return False
    walk.images.append(Image(address))
    return True


def _address(page: Page, el: etree._Element) -> str | None:
    said: dict[str, str] = dict(el.items())  # type: ignore[arg-type]  # lxml has str for both
    if any(0 < size <= 48 for size in (_pixels(said.get("width")), _pixels(said.get("height")))):
        return None
    for name in _LAZY:
        value = said[name].strip() if name in said else ""
        if value and not value.startswith(("data:", "javascript:", "about:")) and not _is_ornament(value):
            return page.absolute(value)
    several = said.get("srcset") or said.get("data-srcset") or ""
    sources = [part.split()[0] for part in several.split(",") if part.split()]
    return page.absolute(sources[-1]) if sources and not _is_ornament(sources[-1]) else None


def _is_ornament(address: str) -> bool:
    """Whether a picture's path names an icon, a button, a code to scan."""
    return bool(_ORNAMENT.search(_HOST.sub("", address)))


def _pixels(value: str | None) -> int:
    match = _PIXELS.match(value) if value else None
    return int(match[1]) if match else 0
