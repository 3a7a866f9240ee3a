"""How one story is printed again elsewhere: the edits that newsrooms make, as functions on its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from harvester.sample.story import Part, Story
from harvester.text.variants import to_traditional

Parts = tuple[Part, ...]
_LEAD = "编者按：海湾夜航开通一百天了。本网转发临华社这篇报道，供没有坐过这班船的读者一读。"
_TAIL = ("以上就是这一百天里的事。您若也在末班船上，欢迎来信，邮资由编辑部承担。",)
_CHROME = ("分享到：微信 微博 QQ空间", "扫一扫在手机打开当前页", "【我要纠错】【打印本页】【关闭窗口】")


def copied(parts: Parts) -> Parts:
    """Word for word; pictures are not taken over."""
    return tuple(part for part in parts if part.kind != "photo")


def framed(parts: Parts) -> Parts:
    """With words of the reprinting house before and after."""
    return (Part("paragraph", _LEAD), *copied(parts), *(Part("paragraph", line) for line in _TAIL))


def in_chrome(parts: Parts) -> Parts:
    """With buttons and advice of the page in the same container as the text."""
    return (*copied(parts), *(Part("credit", line) for line in _CHROME))


def reordered(parts: Parts) -> Parts:
    """With the paragraphs in another order: the lead first, then from behind."""
    first, *rest = copied(parts)
    return (first, *reversed(rest))


def cut(parts: Parts, share: float) -> Parts:
    """The first paragraphs, as many as hold at least that share of the text."""
    return tuple(_first(copied(parts), share))


def _first(parts: Parts, share: float) -> Iterator[Part]:
    wanted, held = share * sum(len(part.text) for part in parts), 0
    for part in parts:
        if held >= wanted:
            return
        held += len(part.text)
        yield part


def in_traditional(parts: Parts) -> Parts:
    """In traditional characters, character by character."""
    table = to_traditional()
    return tuple(replace(part, text="".join(table.get(c, c) for c in part.text)) for part in copied(parts))


EDITS: dict[str, Callable[[Parts], Parts]] = {
    "copy": copied,
    "frame": framed,
    "chrome": in_chrome,
    "reword": copied,  # written by hand: the story that says so brings its own words
    "half": lambda parts: cut(parts, 0.5),
    "quarter": lambda parts: cut(parts, 0.25),
    "traditional": in_traditional,
    "reorder": reordered,
    "combo": lambda parts: framed(reordered(cut(parts, 0.6))),
}
"""Name of an edit → what it makes of a story's parts."""


def reprinted(story: Story, found: Callable[[str], Story]) -> Story:
    """The story with the text of the one it reprints, edited as it says, unless it brings words of its own."""
    if not story.reprint or story.parts:
        return story
    return replace(story, parts=EDITS[story.edit or "copy"](found(story.reprint).parts))
