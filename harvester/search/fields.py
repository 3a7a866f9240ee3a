"""What may stand behind each field's colon: days, language tags, provinces, things an article has."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

from harvester.search.nodes import Days, Dup, Has, Is
from harvester.search.provinces import code_of
from harvester.text.fold import fold
from harvester.text.variants import to_traditional

HAS = ("image", "attachment", "document", "author", "origin", "date", "revision", "translation", "repeat", "withdrawn")
DUP = ("none", "first", "repeat")
FIELDS = ("title", "source", "origin", "province", "lang", "author", "date", "has", "dup")

_DAY = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?")
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_CODE = re.compile(r"(?:CN-)?([A-Z]{2})", re.IGNORECASE)
_LANGUAGES = {
    "chinese": "zh",
    "中文": "zh",
    "english": "en",
    "英文": "en",
    "simplified": "zh-Hans",
    "traditional": "zh-Hant",
}


Declared = Callable[[str], bool]
"""Whether a source declares a province of this code, one that is not in the table."""


def read_value(field: str, value: str, declared: Declared | None = None) -> Is | Days | Has | Dup:
    """The filter that `field:value` stands for; raises ValueError with the sentence a person reads."""
    if field == "date":
        return read_days(value, value)
    if field == "has":
        return Has(_one_of(value, HAS, "has:"))
    if field == "dup":
        is_key = re.fullmatch(r"[0-9a-f]{16}", value)
        return Dup(value if is_key else _one_of(value, DUP, "dup:", " or the key of an article"))
    prefix = value.endswith("*")
    word = value.removesuffix("*")
    if not word or "*" in word or "?" in word:
        raise ValueError(f"{field}: takes a whole value, or its beginning and one * behind it")
    if field == "province":
        return Is(field, (_province(word, prefix, declared),))
    if field == "lang":
        return Is(field, _tags(word, prefix))
    return Is(field, _spellings(word), prefix)


def read_days(first: str, last: str, *, after: bool = False, before: bool = False) -> Days:
    """The days from the first of `first` to the last of `last`; `*` leaves a side open.

    2024, 2024-05 and 2024-05-06 (also 2024年5月6日) are a year, a month and a day. `after` and `before` leave out the
    bound itself, as braces do.
    """
    start = None if first == "*" else _span(first)[1 if after else 0]
    end = None if last == "*" else _span(last)[0 if before else 1]
    start = date.fromordinal(start.toordinal() + 1) if start and after and start < date.max else start
    end = date.fromordinal(end.toordinal() - 1) if end and before and end > date.min else end
    if start and end and start > end:
        raise ValueError(f"this range ends before it begins ({start} to {end})")
    return Days(start, end)


def _span(text: str) -> tuple[date, date]:
    """First and last day of a year, a month or a day."""
    found = _DAY.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no day; write 2024, 2024-05 or 2024-05-06")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        raise ValueError(f"{text!r} is no day of the calendar") from None
    last_month = month or 12
    return first, date(first.year, last_month, day or monthrange(first.year, last_month)[1])


def _one_of(value: str, known: tuple[str, ...], field: str, more: str = "") -> str:
    singular = value.lower().removesuffix("s") if value.lower() not in known else value.lower()
    if singular not in known:
        raise ValueError(f"{field} takes {', '.join(known)}{more}, not {value!r}")
    return singular


def _province(word: str, prefix: bool, declared: Declared | None) -> str:
    known = None if prefix else code_of(word)
    if known is not None:
        return known
    shaped = _CODE.fullmatch(word) if declared and not prefix else None
    if declared and shaped and declared(code := f"CN-{shaped[1].upper()}"):
        return code
    nor = ", and no source of this database declares it" if shaped else ""
    raise ValueError(f"{word!r} is no province{nor}; write CN-HN, HN, hunan or 湖南 (CN: national)")


def _tags(word: str, prefix: bool) -> tuple[str, ...]:
    tag = _LANGUAGES.get(word.lower(), word)
    if prefix or not _TAG.fullmatch(tag):
        raise ValueError(f"{word!r} is no language tag; write en, zh, zh-Hans, zh-Hant, ru, …")
    return (tag.lower(),)


def _spellings(word: str) -> tuple[str, ...]:
    """The value as typed, simplified and traditional; small letters for A to Z only, as both databases have them."""
    small = re.sub("[A-Z]+", lambda found: found.group().lower(), word)
    traditional = "".join(to_traditional().get(letter, letter) for letter in small)
    return tuple(dict.fromkeys((small, fold(small), traditional)))
