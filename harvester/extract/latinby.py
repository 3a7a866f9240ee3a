"""Bylines in Latin letters, one story: `By Jane Roe`, `Reporting by …; Editing by …`, `Jane Roe, Jia News`."""

from __future__ import annotations

import re
from functools import lru_cache

from harvester.extract.outlets import clean_outlet, is_agency, is_outlet
from harvester.extract.people import is_latin_name, read_names
from harvester.extract.places import is_place
from harvester.extract.roles import AGAIN, HELPED, NOBODY, Byline
from harvester.extract.wordlist import words

_COMMA = re.compile(r"\s?,\s?")
_BY = re.compile(
    r"(?:^|[|(（\[·•]\s?|(?<=\d)\s+|(?<=[AP]M)\s+)(?:(?:Words|Story|Text|Reported|Written|WORDS|STORY|TEXT)\s(?:[Bb]y|BY)|By|BY|by(?=:)):?\s"
    r"(?P<names>[A-Z][\w.'’-]*(?:,? (?:and |& )?[A-Z][\w.'’-]*){0,9})"
    r"\s*(?:$|[|/)）(\[\]·•]|,? in [A-Z]|,? [Ff]rom [A-Z]|\d|[-–—;]"
    r"|(?:Published|Updated|Posted|Source|Editor|Web|From|Time|Date|Views|Print|Share|Font|(?:Photo|Photograph|Picture|Image|Video)s?)\b)"
)
_PLACED = re.compile(
    r"(?<=[A-Za-z]),? in [A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+)?(?=\s*(?:[,|/·()]|and\s|$|Published|Updated|\d))"
)
_HOUSE_ALONE = re.compile(r"[A-Z]{3,}")  # By HUATONG
_AND = re.compile(r"\s*(?:,\s*|\band\b\s*|&\s*)+")


_HOUSE_WRITERS = re.compile(
    r"[Bb]y (?P<house>[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3}) (?:staff )?"
    r"(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s? "
    r"(?P<names>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:(?:, and|,| and) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}){0,5})"
)
"""`by Jia writers Jane Roe, Li Na`, as agencies print it over a feature."""
_HOUSE_BY = re.compile(
    r"(?:^|(?:E-?mail|Print|Share|Comment\(s\))\s?)"
    r"(?P<house>(?!Print|E-?mail|Share)[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3}) by "
    r"(?P<names>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:(?:, and|,| and) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}){0,3})"
    r", (?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4})"
)
"""`Jia Window by Jane Roe, May 3, 2031`, behind the tools of a page or at the head of a line."""


def read_by(line: str) -> Byline:
    """The people, or the outlet, of a line that starts a piece with `By`: `By Jane Roe in Tianjin | …`."""
    if "y" not in line and "Y" not in line:  # most lines of a Chinese page
        return NOBODY
    if written := _HOUSE_WRITERS.fullmatch(line.strip()) or _HOUSE_BY.search(line[:200]):
        return Byline(written["house"], read_names(written["names"]))
    placed = _PLACED.sub("", line[:200]) if " in " in line else line[:200]
    match = _BY.search(placed)
    if match is None:
        return NOBODY
    names = _UPDATED_BEHIND.sub("", match["names"]).strip(" ,")
    if re.match(r"\s*\d", placed[match.end("names") :]):
        names = _MONTH_BEHIND.sub("", names).strip(" ,")  # By Jane Roe May 3, never Theresa May
    if _HOUSE_ALONE.fullmatch(names):
        return Byline(outlet=names)
    if is_outlet(names) and not _AND.search(names) and not name_before_outlet(names):
        return Byline(outlet=names)
    behind = _HOUSE_BEHIND.match(line[match.start("names") :])
    people: list[str] = []
    names, _, house = names.partition(", ") if _INITIALS_BEHIND.search(names) else (names, "", "")
    for part in [names] if re.fullmatch(r"[A-Z]{2,}, ?[A-Z]{2,}", names) else _AND.split(names):
        if people and (_RANKED.search(part) or is_place(part)):
            continue  # By Jane Roe, Jia Culture Correspondent; By Jane Roe, Beijing
        people.extend(read_names(name_before_outlet(part) or part) if not is_outlet(part) else ())
        people.extend([name_before_outlet(part)] if is_outlet(part) and name_before_outlet(part) else ())
    inside = behind["inside"] if behind else None
    if inside and len(placed) == len(line[:200]) and not is_outlet(inside):
        inside = None  # a place, or a count of comments, where no place stands before it
    return Byline(house or inside or (behind and _house(behind["house"])) or None, authors=list(dict.fromkeys(people)))


_UPDATED_BEHIND = re.compile(r"\s*(?:Published|Updated|Posted|Web|Print|Share|Comments|From|Download)$")
_MONTH_BEHIND = re.compile(r",?\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?$")
_HOUSE_BEHIND = re.compile(
    r"[\w.'’, -]{3,60}?\s?(?:/\s?(?P<house>[A-Z][\w.'’& -]{2,40})\s*(?:$|[|(])"
    r"|\(\s?(?P<inside>[A-Z][\w.'’& -]{2,40}?|[a-z][\w-]*(?:\.[a-z][\w-]*){1,3})\s?\)\s*$)"
)  # By Jane Roe / Jia News, By Jane Roe in Tianjin (Jia News)


def _house(words: str | None) -> str | None:
    return words.strip() if words and is_outlet(words) else None


_INITIALS_BEHIND = re.compile(r"^[A-Z][a-z][\w.'’ -]*, [A-Z]{2,6}$")  # By Jane Roe, ABC


_KINDS = words("channel channels news daily times media online weekly net tv radio magazine review network website")
"""Words that end an outlet's name and are none."""


_PUBLIC = frozenset(("National", "State", "Central", "General", "Provincial", "Municipal", "Federal", "Royal", "China"))
"""How an office's name begins, and no person's."""


def name_before_outlet(words: str) -> str:
    """`Jane Roe` of `Jane Roe Jia News`; nothing where no name stands before an outlet."""
    parts = words.split()
    for many in (3, 2) if parts[1:2] and parts[1].endswith(".") else (2, 3):  # Jane A. Roe
        head, rest = " ".join(parts[:many]), " ".join(parts[many:])
        house = is_outlet(rest) and rest.lower() not in _KINDS  # Jia International Channel is no Jia International's
        if rest and house and is_latin_name(head) and not is_outlet(head) and parts[0] not in _PUBLIC:
            return head
    return ""


_HANDS = re.compile(  # a line of its own under an article: Edited by Wing, Jerry
    r"(?P<role>Reported|Written|Edited|Translated) by:? (?P<names>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
    r"(?:(?:, and |, | and | & )[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}){0,4})"
)
_LATIN_NAMES = r"[A-Z][\w.'’-]+(?:(?: (?:van|von|de|der|den|da|di|du|al|bin|el|la|le))*(?: [A-Z][\w.'’-]*)){1,3}"
_SPOKEN_ROLE = re.compile(
    r"(?P<role>(?i:(?:additional |original |copy-?)?(?:report(?:ed|ing)|research(?:ed)?|writ(?:ten|ing)"
    r"|story|text|words|edit(?:ed|ing)"
    r"|translat(?:ed|ion)|compil(?:ed|ing)|proofread(?:ing)?|photos?|graphics?|video))(?: and (?:edited|editing))?)"
    rf" by:? (?P<names>{_LATIN_NAMES}(?:(?:, and |, | and | & ){_LATIN_NAMES})*)"
    r"(?P<place>,? in [A-Z][\w.'’ -]+)?[\s;.,|·]*"
)


_ORIGINAL_BY = re.compile(
    rf"[A-Z][a-z]+ original by (?P<names>{_LATIN_NAMES}(?: and {_LATIN_NAMES})*)(?:, [^.]{{2,60}})?"
)
"""`Japanese original by Jane Roe, Linyuan Bureau`, under a translation."""


def read_spoken(line: str) -> Byline | None:
    """The people of a line that is nothing but `Reporting by Jane Roe; Editing by Li Na`, bracketed or not; None where
    it is something else."""
    if " by" not in line:  # most lines of a text: told by the word alone
        return None
    line = line.strip(" ()[]（）")
    if original := _ORIGINAL_BY.fullmatch(line):
        return Byline(authors=read_names(original["names"]))
    found, byline = list(_SPOKEN_ROLE.finditer(line)), Byline()
    found = [hands] if (hands := _HANDS.fullmatch(line)) else found
    if not found or found[0].start() or sum(len(m.group()) for m in found) != len(line):
        return None
    for match in found:
        role = match["role"].lower()
        people = [name for name in read_names(match["names"]) if not is_outlet(name)]
        if role.startswith("copy"):
            continue
        if "edit" in role:
            byline.editors += people
        elif role.startswith(("translat", "compil")):
            byline.translators += people
        elif role.startswith(("report", "writ", "story", "text", "words")):
            byline.authors += people
    return byline


def is_spoken(line: str) -> bool:
    """Whether a line says who helped or lent words: `(With input from Jia News)`, `Jane Roe contributed to …`."""
    line = line.strip()
    if len(line) > 160:
        return False
    return bool(_INPUT.match(line) or _HELPED_EN.match(line) or (line[:1] in "(（[【" and HELPED.search(line)))


_INPUT = re.compile(
    r"(?:Additional|Extra) (?:reporting|material|information) (?:by|from) [A-Z]{2,8}\.?$|"
    r"[(（\[]?\s?(?i:with (?:additional )?(?:inputs?|files|reporting|contributions?) (?:from|by))\b[^.]*[.)）\]]*$"
)
_HELPED_EN = re.compile(
    r"^[(\[]?[A-Z].{2,80}\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article)\b.{0,40}$"
)


_STAFFED = re.compile(
    r"(?:By )?(?i:staff (?:writer|reporter)s?),? (?:with|and) "
    r"(?P<outlet>[A-Z][A-Z]{1,7}|[A-Z][\w ]{2,30}(?:News|Agency))"
)


_RANKED = re.compile(r"\b(?i:reporter|writer|correspondent|columnist|editor|contributor|photographer)$")
_POST = re.compile(
    r"(?:(?:Staff|Senior|Chief|Special|Contributing|Guest|Foreign|Political|Business|Sports|Culture|Photo|Web|Associate)"
    r" ){0,2}"
    r"(?:Author|Reporter|Writer|Correspondent|Columnist|Editor|Photographer|Contributor|Intern)s?"
)


def is_post(words: str) -> bool:
    """Whether words name a post, and nobody who holds it: `Guest Author`, `Senior Political Correspondent`."""
    return _POST.fullmatch(words) is not None


@lru_cache(maxsize=AGAIN)
def read_signed(line: str) -> Byline:
    """`Jane Roe, Li Na, Jia News`: people and, last, their outlet or their post, parted by commas alone."""
    *people, outlet = _COMMA.split(line.strip())
    staffed = _STAFFED.fullmatch(line.strip())
    if staffed:
        return Byline(staffed["outlet"])
    post = is_post(outlet)
    if not people or len(line) > 80 or not (post or is_outlet(outlet)) or re.match(r"by\b", line, re.I):
        return NOBODY
    named = all(is_latin_name(name) and len(name.split()) <= 3 and not is_outlet(name) for name in people)
    return Byline(None if post else outlet, people) if named else NOBODY


def read_head(words: str) -> str | None:
    """The outlet in a line such as `(People's Daily Online) 11:35, …` or `AFP, MANILA`, its place left off."""
    outlet = words.strip(" (（)）|/,，-–—")
    first, _, rest = outlet.partition(",")
    if is_agency(first) and (not rest or rest.strip().istitle() or rest.isupper()):
        return first.strip()
    return clean_outlet(outlet) if is_outlet(outlet) else None
