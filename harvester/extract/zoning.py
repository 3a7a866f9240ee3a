"""The lines around the body that may name date, outlet and people, as zones for those who read them: one story."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from harvester.extract.body import Found
from harvester.extract.credits import carries_credit
from harvester.extract.flow import Flow
from harvester.extract.furniture import TAIL
from harvester.extract.latinby import read_by
from harvester.extract.lines import is_bare_label
from harvester.extract.naming import is_account_card, is_far, names_author_outlet
from harvester.extract.outlets import ISSUE_DAY, MASTHEAD, is_outlet
from harvester.extract.people import is_latin_name
from harvester.extract.title import Headline
from harvester.extract.trim import Trimmed
from harvester.extract.zones import Zones

ABOVE = 8
"""Lines above the headline that are still looked at: some sites print the info line there."""
FAR_ABOVE = 32
"""Lines above the headline in which a labelled credit still counts."""
GRACE = 8
"""Lines past the start of related links or comments in which the article's own credit line may still stand."""
BELOW = 40
"""Lines after the body that are looked at, where no footer or related links begin earlier."""

MOST_LINKS = 12
"""Links of a line's element that are looked at."""
LONG_BYLINE = 60
"""Size of a line above which it is no byline."""
_TAGS = re.compile(r"(?:^|[\s_-])(?:tags?|biaoqian)(?:$|[\s_-])", re.I)
_SOURCE = re.compile(r"(?:来\s?源|来自|稿源|[Ss]ource)\s?[:：]\s?")
_LABEL_SIGN = re.compile(r"[:：|｜]")
_BYLINE_TAGS = ("a", "address", "div", "em", "font", "i", "li", "p", "span", "strong", "td")


def make_zones(flow: Flow, found: Found, trimmed: Trimmed, headline: Headline, texts: list[str]) -> Zones:
    """Header, body and tail lines; `texts` is the body as found."""
    first = trimmed.kept[0] if trimmed.kept else found.start
    last = trimmed.kept[-1] if trimmed.kept else found.end - 1
    top = headline.start if headline.start is not None and headline.start < first else max(0, first - 12)
    above = _labelled_above(flow, max(0, top - FAR_ABOVE), max(0, top - ABOVE))
    near = [i for i in range(max(0, top - ABOVE), first) if trimmed.dropped.get(i) != "caption"]
    near += [i for i in range(first, min(first + ABOVE, last)) if trimmed.dropped.get(i) == "info"]
    kept = set(trimmed.kept)
    between = [
        line for i in range(first, last) if i not in kept and i not in near and carries_credit(line := _read(flow, i))
    ]
    bylines, outlets = _named(flow, range(top, first))
    return Zones(
        above + [_read(flow, i) for i in near],
        texts,
        between + _tail(flow, found, trimmed, last + 1),
        bylines,
        outlets,
        (_account(flow) or _carded(flow, last + 1)) if not bylines else None,
        _boxed(flow, top, near),
    )


def _read(flow: Flow, index: int) -> str:
    """A line beside the text as a reader sees it: what style sheets set apart has a blank between.

    The article's tags, where they stand beside its day, are left out: they are no names.
    """
    line = flow.lines[index]
    text = line.parted or line.text
    if not line.links or line.size >= LONG_BYLINE:
        return text
    el = flow.nodes[line.node].el
    if any(map(str.isdigit, text)):
        for part in islice(el.iter("span", "a"), MOST_LINKS):
            if _TAGS.search(part.get("class") or "") and not _SOURCE.search("".join(map(str, part.itertext()))):
                for word in map(str.strip, map(str, part.itertext())):
                    place = _word_in(text, word, 0)
                    text = f"{text[:place]} {text[place + len(word) :]}" if place >= 0 else text
    source = _SOURCE.search(text)
    return _link_barred(text, el, source.end()) if source else text


def _word_in(text: str, words: str, start: int) -> int:
    """Where words stand last in a text, blanks or a colon around them; -1 where they do not."""
    place = text.rfind(words, start) if len(words) > 1 else -1
    end = place + len(words)
    apart = place >= 0 and (place == start or text[place - 1] in " /:：") and text[end : end + 1] in ("", " ", "/")
    return place if apart else -1


def _link_barred(text: str, el: etree._Element, start: int) -> str:
    """The line with a bar between the value of its source label and a link behind it, or the text behind its own link.

    `来源：<a>甲报</a> 进入论坛`, `来源：甲报 <a>进入论坛</a>`: an outlet is a link or none of it is.
    """
    for link in islice(el.iter("a"), MOST_LINKS):
        words = " ".join("".join(map(str, link.itertext())).split())
        place = _word_in(text, words, start)
        if place < 0:
            continue
        before = text[start:place]
        if not before.strip():
            return f"{text[: place + len(words)]} | {text[place + len(words) :]}"
        return text if _LABEL_SIGN.search(before) else f"{text[:place]} | {text[place:]}"
    return text


def as_read(flow: Flow, index: int, *, near: bool) -> str:
    """A body line's text; `near` the start, a byline in pieces that style sheets set apart has blanks between them."""
    line = flow.lines[index]
    return line.parted if near and line.parted and line.size < LONG_BYLINE and read_by(line.parted) else line.text


def _named(flow: Flow, span: range) -> tuple[list[str], list[str]]:
    """Texts of the elements between headline and text that the markup names as author, and as outlet."""
    authors: list[str] = []
    outlets: list[str] = []
    before = None
    for index in span:
        node = flow.nodes[flow.lines[index].node]
        if flow.lines[index].size > LONG_BYLINE or node.end - node.start > 4:
            continue
        for el in node.el.iter(*_BYLINE_TAGS) if node is not before else ():  # one line of several in it will do
            author, outlet = names_author_outlet(el)
            if author:
                authors.extend(_texts(el))
            if outlet:
                outlets.extend(_texts(el))
        before = node
        if node.end - node.start == 1 or (index == node.start and is_latin_name(flow.lines[index].text)):
            around = [names_author_outlet(el) for el in islice(node.el.iterancestors(), 2)]
            if any(author for author, _ in around):
                authors.append(_read(flow, index))
            if any(outlet for _, outlet in around):
                outlets.append(_read(flow, index))
    return list(dict.fromkeys(filter(None, authors))), list(dict.fromkeys(filter(None, outlets)))


def _texts(el: etree._Element) -> list[str]:
    """The text of a named element, or of each element in it where nothing stands between them."""
    linked = [" ".join("".join(map(str, link.itertext())).split()) for link in el.iter("a")]
    if linked and all(map(is_latin_name, linked)):  # beside each name stands its rank
        return linked
    parts = [" ".join(" ".join(map(str, part.itertext())).split()) for part in el if isinstance(part.tag, str)]
    loose = (el.text or "").strip() or any((part.tail or "").strip() for part in el)
    return (
        parts if len(parts) > 1 and all(parts) and not loose else [" ".join(" ".join(map(str, el.itertext())).split())]
    )


def _account(flow: Flow) -> str | None:
    """The name at the head of the page's account card."""
    for node in flow.nodes:
        if node.names and 0 < node.end - node.start <= 12 and is_account_card(node):
            name = flow.lines[node.start].text
            if 2 <= len(name) <= 20:
                return name
    return None


def _carded(flow: Flow, start: int) -> str | None:
    """The outlet on an account card that no name marks, below the text: a picture and a name linked to one address."""
    names: set[str] = set()
    for line in flow.lines[start : start + BELOW]:
        if line.links and line.size <= 24 and line.linked >= len(line.text) - line.text.count(" "):
            links = [el for el in flow.nodes[line.node].el.iter("a") if el.get("href", "").startswith(("/", "http"))]
            if len(links) == 2 and links[0].get("href") == links[1].get("href"):
                names.add(" ".join("".join(map(str, links[1].itertext())).split()))
    return name if len(names) == 1 and is_outlet(name := names.pop()) else None


def _boxed(flow: Flow, top: int, near: list[int]) -> int:
    """How many lines right above the headline stand in its own box, one without menus."""
    many = 0
    for index in range(top - 1, top - 4, -1):
        if index not in near or flow.lines[index].links:
            break
        node = flow.lines[top].node
        while node >= 0 and flow.nodes[node].start > index:
            node = flow.nodes[node].parent
        box = flow.nodes[max(node, 0)]
        if any(line.links for line in flow.lines[box.start : index]) or index - box.start > 2:
            break
        many += 1
    return many


def _labelled_above(flow: Flow, start: int, stop: int) -> list[str]:
    """Credit lines well above the headline, such as the header table of a policy page, each with the line under it."""
    wanted: set[int] = set()
    read = [_read(flow, i) for i in range(start, min(stop + 1, len(flow.lines)))]
    for i in range(start, stop):
        text = flow.lines[i].text
        both = " ".join((text, *read[i + 1 - start : i + 2 - start]))
        dated = any(map(str.isdigit, both))  # few lines of a menu are
        issue = dated and any(form.match(line) for form in (MASTHEAD, ISSUE_DAY) for line in (read[i - start], both))
        if carries_credit(text) or text.rstrip().endswith((":", "：")) or is_bare_label(text) or issue:
            wanted.update((i, i + 1, i + 2) if issue else (i, i + 1))
    return [read[i - start] for i in sorted(wanted) if i < stop]


def _tail(flow: Flow, found: Found, trimmed: Trimmed, start: int) -> list[str]:
    lines: list[str] = []
    over = 0
    far = _far_nodes(flow, start)
    for index in range(start, min(len(flow.lines), start + BELOW)):
        line = flow.lines[index]
        text = line.parted or line.text
        if index >= found.end and flow.nodes[line.node].el.tag == "h1":
            break  # the next article
        if carries_credit(text):
            lines.append(text)
            continue
        ends = (index in far and index >= found.end) or (_opens_related(line.text) and TAIL.match(line.text))
        over += bool(ends or over) and index >= found.end
        if over > GRACE:
            break
        if not (ends or over or index in far or trimmed.dropped.get(index) == "caption"):
            lines.append(text)
    return lines


def _opens_related(text: str) -> bool:
    return len(text) < 30 and any(
        word in text.lower() for word in ("相关", "推荐", "评论", "热门", "related", "recommended", "猜你")
    )


def _far_nodes(flow: Flow, start: int) -> set[int]:
    """Line numbers from `start` on that stand under a name of comments, related links or footers."""
    out: set[int] = set()
    for node in flow.nodes:
        if node.end > start and node.end - node.start < 400 and node.start >= start - 1 and is_far(node):
            out.update(range(node.start, node.end))
    return out
