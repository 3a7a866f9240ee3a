"""Who is credited with writing, editing and translating, from every zone of a page (one story)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from harvester.article import Confidence
from harvester.extract.byline import read_amid, read_end, read_role_line, without_action
from harvester.extract.creditlines import DESCRIBED, LICENSED, Line
from harvester.extract.credits import Credit, credited_names, read_line, read_spaced, role_of_label
from harvester.extract.dateline import read_dateline
from harvester.extract.dates import find_dates
from harvester.extract.evidence import Candidate
from harvester.extract.infoline import info_pieces, without_labelled
from harvester.extract.latinby import is_post, name_before_outlet, read_by, read_signed, read_spoken
from harvester.extract.outlets import is_agency, is_outlet, is_province, names_account
from harvester.extract.people import HAN, is_han_name, is_latin_name, is_word, read_names
from harvester.extract.places import is_place
from harvester.extract.roles import NOBODY, Byline, read_roles
from harvester.extract.wordlist import words

if TYPE_CHECKING:
    from harvester.extract.meta import Meta

TAIL_NEAR = 5
"""Lines below the body in which a credit without a colon is still this article's."""
FIRST = 3
"""Body lines in which a dateline is looked for."""
_FIELDS = {"author": "authors", "editor": "editors", "translator": "translators"}
_HAN_LETTER = re.compile(rf"[{HAN}]")
_MEDIA = re.compile(
    r"(?:社|网|網|报|報|台|臺|刊|杂志|广播|电视|在线|新闻|新聞|客户端|微信|微博|公众号|"
    r"传媒|融媒体?|融媒体中心|频道|门户|网站|记者站|编辑部|新华|中新|综合报道)$"
)
_MEDIA_LATIN = re.compile(
    r"(?i:\b(?:daily|times|news|post|online|net|agency|press|tv|radio|xinhuanet|website|"
    r"staff|reporters?|editor|desk|newsroom)\b|\.(?:com|cn|net|org)\b)"
)
_ROLE_BEHIND = re.compile(r"[\s（(](?:\S{0,4}记者|通讯员|实习生)\s?\S")
_WEEKDAY = re.compile(r",?\s(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?$")
_PLACED = re.compile(r"\s+in [A-Z].*$")
_RANK = re.compile(
    r"(?i:\b(?:correspondent|reporter|editor|writer|staff|bureau|chief|columnist|contributor|analyst|producer|freelance"
    r"|author|fellow|researcher|scholar|director|professor|lecturer|programme?|institute|department|university|college|academy)\b)"
)
_TRAIL = re.compile(r"[>＞»›→]")
_TOGETHER = re.compile(r"\s*(?:,|、|和|与|\band\b|&)\s*")
_FILED = re.compile(r"(?<=[）)])\s*\d{6,10}$")
"""An agency's number of the piece, behind its editors."""
_EDITED_END = re.compile(r"[（(](?:[責责]任)?[編编][輯辑]\s?[:：][^（）()]{2,24}[）)]\s*\d{0,10}$")
"""An agency's editors behind a last paragraph, below which the frame may still be taken for text."""
_POST = re.compile(r"(?<=[\u4e00-\u9fff])\s?[（(][^（）()，。]{2,24}[）)]$")
_PLACE_BEHIND = re.compile(r"(?:, | in )[A-Z][a-z]+$")
_NO_NAME = words(
    "updated published posted monday tuesday wednesday thursday friday saturday sunday "
    "read more share save print email font size text comments views home china world business culture society large "
    "medium small listen follow page edition about contact latest top all min minutes ago this to add us on in the "
    "article information by hong kong new york los san north south east west special feature report story "
    "local city art life photo video "
    "facebook instagram twitter weibo wechat linkedin youtube tiktok whatsapp telegram pinterest reddit"
)
_STOP = re.compile(
    r"^(?:相关|推荐|热门|更多|猜你|延伸阅读|上一篇|下一篇|评论|网友|Related|More|Most|You "
    r"might|Recommended|Latest|Top )"
)


@dataclass(slots=True)
class People:
    """Every credited name by role, in page order; a refused one says why it does not count."""

    authors: list[Candidate[str]] = field(default_factory=list)
    editors: list[Candidate[str]] = field(default_factory=list)
    translators: list[Candidate[str]] = field(default_factory=list)

    def names(self) -> list[str]:
        return [c.value for c in (*self.authors, *self.editors, *self.translators) if not c.refused]


def names_of(candidates: list[Candidate[str]]) -> list[str]:
    """The names that count, each once."""
    return list(dict.fromkeys(c.value for c in candidates if not c.refused))


def find_people(
    header: list[str], body: list[Line], tail: list[str], meta: Meta, *, headline: int, declared: Mapping[str, str],
    bylines: Sequence[str] = (),
) -> People:  # fmt: skip
    """All that are credited: above the body, in datelines, in brackets at its end, below it.

    `bylines` are texts between headline and body that the markup names as author.
    """
    people = People()
    for role, spot in (("author", "authors"), ("editor", "editors")):
        if declared.get(spot):
            _take_declared(people, role, declared[spot])
    stated = _stated(meta)
    for place, line in enumerate(header):
        _read_header_line(people, line, under=place > headline, stated=stated)
    _read_body(people, body)
    for place, line in enumerate(tail):
        if len(line) <= 160:
            _read_tail_line(people, line, near=place < TAIL_NEAR and not any(map(_STOP.match, tail[:place])))
    if bylines:
        accounts = {header[place].strip() for place in range(len(header)) if names_account(header, place)}
        _read_bylines(people, [text for text in bylines if text not in accounts])
    if not names_of(people.authors):
        described = any(c.label == DESCRIBED for line in body for c in line.credits)
        _read_bare(people, header[headline + 1 :], shortest=2 if described else 3)
    _set_aside(people)
    return people


def _take_declared(people: People, role: str, text: str) -> None:
    credits = read_line(text) or [Credit("author", "", text, 0, len(text))]
    for credit in credits:
        names = credited_names(credit.value)
        if credit.role in (role, "other") or len(credits) == 1:
            _add(people, role, names, "declared place", text, "high", 0)


def _read_header_line(people: People, line: str, *, under: bool, stated: set[str]) -> None:
    line = without_action(line)
    labelled = _take_labelled(people, line, "credit line above", 10)
    if not under or len(line) > 120:
        return
    byline = read_by(line) if labelled else read_role_line(line) or read_by(line)
    if not byline and not labelled:
        byline = read_amid(line) or read_signed(line) or _beside_date(line)
    if byline:
        _take_byline(people, byline, "byline above", line, 12)
    elif not labelled:
        together = _TOGETHER.split(line.strip())
        all_stated = len(together) > 1 and all(name in stated for name in together)
        printed = together if all_stated else [name for name in stated if _is_printed(name, line)]
        _add(people, "author", printed, "name above the body, as in the markup", line, "medium", 14)


def _beside_date(line: str) -> Byline:
    """The people of an info line with a date: `Posted on February 3, 2031 by Jane Roe`."""
    dates = find_dates(line)
    if not dates:
        return NOBODY
    for printed in reversed(dates):
        line = line[: printed.start] + " | " + line[printed.end :]
    by = re.search(r"(?:^|[\s|])by:?\s(?=[A-Z])", line)
    return read_by(f"By {line[by.end() :]}") if by else NOBODY


def _read_bylines(people: People, bylines: Sequence[str]) -> None:
    """Names alone in elements that the markup names as author, unless the page credits them otherwise."""
    known = {c.value for c in (*people.editors, *people.translators)}
    for text in bylines:
        pieces = info_pieces(without_labelled(text)) if find_dates(text) else [text]
        text = _WEEKDAY.sub("", pieces[0]) if len(pieces) == 1 else text
        name, _, rank = text.removeprefix("By ").removeprefix("by ").partition(", ")
        text = name if _RANK.search(rank) else text.removeprefix("By ").removeprefix("by ")
        names = (
            [text] if is_latin_name(text.title()) and text.isupper() else read_names(_PLACED.sub("", text), strict=True)
        )
        if names and not any(_RANK.search(name) or name in known or _is_tool(name) for name in names):
            _add(people, "author", names, "name in the author's place", text, "medium", 26)


def _is_tool(name: str) -> bool:
    """Whether all words of a name are a page's own: Article Information."""
    return all(word.lower() in _NO_NAME for word in name.split())


def _read_bare(people: People, header: list[str], *, shortest: int) -> None:
    """One name of a person, without a label, in the line of date and outlet; beside a date alone it may be anybody."""
    known = {c.value for c in (*people.editors, *people.translators)}
    elsewhere = any(c.role == "origin" and c.value for line in header for c in read_line(line))
    for credit in (c for line in header for c in read_line(line) if c.role == "origin"):
        days = find_dates(credit.value)
        value = credit.value[: days[0].start if days else None].strip()
        outlet, blank, name = value.rpartition(" ")
        # 来源：甲文学 | 李四 2031年2月3日
        barred = blank and outlet.rstrip()[-1:] in tuple("|｜丨") and not is_place(name)
        if _is_bare_name(name) and (barred or is_outlet(outlet)) and not is_word(name):
            _add(people, "author", [name], "name behind the source", credit.value, "low", 28)
            return
    for line in header:
        if find_dates(line) and len(line) <= 120 and not _TRAIL.search(line):
            pieces = info_pieces(without_labelled(line))
            names = [p for p in pieces if _is_bare_name(p) and p not in known]
            first = [name_before_outlet(p) or p for p in pieces[:1]]
            names += [p for p in first if _is_bare_latin(p) and p not in known]
            sourced = len(pieces) > 1 or first != pieces[:1]
            sourced = sourced or any(c.role == "origin" and c.value for c in read_line(line))
            sourced = sourced or (elsewhere and len(pieces) == 1 and len(pieces[0]) > 2)
            if len(names) == 1 and sourced:
                _add(people, "author", names, "name in the info line", line, "low", 28)
                return
    for line in _beside_dates(header):
        name = _PLACE_BEHIND.sub("", _POST.sub("", line.strip()))
        spaced = name.replace(" ", "")
        if elsewhere and _is_bare_name(spaced) and shortest <= len(spaced) <= 3 and name not in known:
            _add(people, "author", [spaced], "name beside the date", line, "low", 28)
            return
        if _is_bare_latin(name) and name not in known:
            _add(people, "author", [name], "name beside the date", line, "low", 28)
            return


def _beside_dates(header: list[str]) -> Iterator[str]:
    """The lines right above and below those with a date."""
    for place, line in enumerate(header):
        if find_dates(line) and len(line) <= 120:
            for beside in (place - 1, place + 1):
                if 0 <= beside < len(header) and not names_account(header, beside):
                    yield header[beside]


def _is_bare_name(piece: str) -> bool:
    return is_han_name(piece) and role_of_label(piece) is None and not is_province(piece)


def _is_bare_latin(piece: str) -> bool:
    """`Jane Roe`, two or three words of which none is of a paper's name or of a page's tools."""
    words = piece.split()
    return (
        is_latin_name(piece) and len(words) <= 3 and not is_outlet(piece) and not _RANK.search(piece)
        and not any(word.lower() in _NO_NAME for word in words)
    )  # fmt: skip


def _is_printed(name: str, line: str) -> bool:
    """Whether a short line names somebody: alone, or in front of rank and place."""
    if name not in line or len(line) > len(name) + 60:
        return False
    before, _, after = line.partition(name)
    before = before.replace("原创", "")
    return line == name or (not re.search(r"\w", before) and not after[:1].isalnum())


def _read_body(people: People, body: list[Line]) -> None:
    texts = [line.text for line in body if line.text]
    for line in body:
        for credit in line.credits:
            _take_credit(people, credit, "credit line in the body", credit.value, 16)
        if line.byline:
            _take_byline(people, line.byline, "byline in the body", " ".join(line.byline.authors), 16)
    for text in texts[:FIRST]:
        _take_byline(people, read_dateline(text), "dateline", text[:80], 18)
    for text in [*(text for text in texts[-6:-2] if _EDITED_END.search(text)), *texts[-2:]]:
        filed = _FILED.sub("", text) if text[-1].isdigit() else text
        _take_byline(people, read_end(filed), "brackets at the end", text[-80:], 20)


def _read_tail_line(people: People, line: str, *, near: bool) -> None:
    if _take_labelled(people, line, "credit line below", 22) or not near:
        return
    byline = read_role_line(line) or read_spoken(line) or (read_by(line) if len(line) < 60 else NOBODY)
    if not byline and re.match(r"^[（(\[].*[）)\]]$", line):
        byline = read_end("。" + line)
    _take_byline(people, byline, "byline below", line, 24)


def _take_labelled(people: People, line: str, rule: str, rank: int) -> bool:
    """Take the labelled people of a line; True where the line is labelled at all."""
    credits = read_line(line) or read_spaced(line)
    for credit in credits:
        _take_credit(people, credit, rule, line, rank)
    both = _in_both(credits)
    for place, found in enumerate(people.authors) if both else ():
        if found.value in both and found.evidence == line[:160]:
            people.authors[place] = Candidate(*_but(found, rule="editor in the author's place"))
    return bool(credits)


def _in_both(credits: Sequence[Credit]) -> set[str]:
    """The names that one line has behind a label of authors and behind one of editors."""
    if not {"author", "editor"} <= {c.role for c in credits}:
        return set()
    doubled = {c.role: set(credited_names(c.value)) for c in credits if c.role in ("author", "editor")}
    return doubled["author"] & doubled["editor"]


def _but(found: Candidate[str], *, rule: str) -> tuple[str, str, str, Confidence, int]:
    return found.value, rule, found.evidence, "low", found.rank


def _take_credit(people: People, credit: Credit, rule: str, line: str, rank: int) -> None:
    behind = _ROLE_BEHIND.search(credit.value) if credit.role == "origin" else None
    if behind:  # 来源：甲网 记者 陈一帆
        _take_byline(people, read_roles(credit.value[behind.start() :]), rule, line, rank)
    if credit.role in _FIELDS and LICENSED.fullmatch(line):  # 作者：李四，甲网经授权发布。
        _add(people, credit.role, read_names(re.split("[，,。]", credit.value)[0]), rule, line, "high", rank)
    elif credit.role in _FIELDS and not credit.value.endswith(("。", "！", "？")):
        _add(people, credit.role, credited_names(credit.value), rule, line, "high", rank)


def _take_byline(people: People, byline: Byline, rule: str, line: str, rank: int) -> None:
    for role, names in (("author", byline.authors), ("editor", byline.editors), ("translator", byline.translators)):
        if names:
            _add(people, role, names, rule, line, "medium", rank)


def _add(people: People, role: str, names: list[str], rule: str, line: str, confidence: Confidence, rank: int) -> None:
    into: list[Candidate[str]] = getattr(people, _FIELDS[role])
    for name in names:
        refused = "an outlet, not a person" if _is_media(name) else "a rank, not a person" if is_post(name) else ""
        into.append(Candidate(name, rule, line.strip()[:160], confidence, rank, refused))


def _is_media(name: str) -> bool:
    if _HAN_LETTER.search(name):
        return bool(_MEDIA.search(name)) and not is_han_name(name)
    return is_agency(name) or bool(_MEDIA_LATIN.search(name))


def _set_aside(people: People) -> None:
    """A name that stands as author and as editor in one line is the editor, where another author is credited."""
    others = [c for c in people.authors if not c.refused and not c.rule.startswith("editor in")]
    if not others:
        return
    people.authors = [
        Candidate(c.value, c.rule, c.evidence, c.confidence, c.rank, "the editor, printed as author too")
        if c.rule.startswith("editor in") and c.value not in {o.value for o in others} else c
        for c in people.authors
    ]  # fmt: skip


def _stated(meta: Meta) -> set[str]:
    """Names the markup gives as authors: a bare line that is one of them is a byline."""
    values = meta.all(
        "author",
        "article:author",
        "og:article:author",
        "ld:author",
        "itemprop:author",
        "dc.creator",
        "byl",
        "parsely-author",
    )
    values += [
        item["name"] for item in meta.jsonld if "Person" in str(item.get("@type")) and _is_text(item.get("name"))
    ]
    return {n for v in values for n in read_names(v) if is_han_name(n) or (is_latin_name(n) and not _RANK.search(n))}


def _is_text(value: object) -> bool:
    return isinstance(value, str)
