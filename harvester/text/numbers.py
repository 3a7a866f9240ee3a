"""The figures of a text, in Chinese and in English, as one value and one unit: 2.1万亩 and 1,400 hectares can meet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from harvester.text.units import SCALES, SMALL, TENS, UNITS

_DIGITS = r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NUMERAL = "[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?"
_WORD = "|".join(sorted((*SMALL, *TENS), key=len, reverse=True))
_WORDS = rf"\b(?:(?:{_WORD})(?:[- ](?:{'|'.join(SMALL)}))?)\b"
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_UNIT = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?<![A-Za-z0-9.第])(?P<sign>US\$|[$¥]|RMB\s?|百分之)?(?P<value>{_DIGITS}|{_NUMERAL}|{_WORDS})(?![.,]?\d)"
    rf"(?P<over>[多余])?(?:\s?(?P<scale>{_SCALE})(?![a-z])[多余]?)?"
    rf"(?:\s?-?(?P<unit>{_UNIT})(?![a-z])(?P<half>半)?)?(?![a-z])(?!\s?[月日号时点])",
    re.IGNORECASE,
)
_SIGNS = {"us$": "USD", "$": "USD", "¥": "CNY", "rmb": "CNY", "百分之": "%"}
_DIGIT_OF = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_BROKEN = re.compile(
    "(?=.*[十百千万亿]).*(?:[一二两三四五六七八九]{2}|[百千万亿][一二两三四五六七八九]$)|.*[十百千]{2}"
)
_LOOSE = re.compile("[百千万亿]|十$|[零〇一二两三四五六七八九]$")
"""Signs that are words more often than numbers where no unit follows: 百姓, 万一, 十分."""
_MOST, _LONGEST = Decimal(10**20), 40
"""What is greater, or printed longer, counts nothing: a number of an account, or characters set for show."""
_POWER_OF = {"十": 10, "百": 100, "千": 1000}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number as a text prints it: its value in the base unit (m, m2, kg, CNY, USD, %, month, day, hour) or in none.

    `start` and `end` are its place in the text.
    """

    value: Decimal
    unit: str | None
    start: int
    end: int

    def agrees(self, other: Figure, tolerance: float = 0.01) -> bool:
        """Whether both may state one fact: equal units, and values that differ by no more than rounding does."""
        larger = max(abs(self.value), abs(other.value))
        return self.unit == other.unit and abs(self.value - other.value) <= larger * Decimal(str(tolerance))


def figures(text: str) -> list[Figure]:
    """Every figure of the text in order.

    >>> [(str(figure.value), figure.unit) for figure in figures("建成高标准农田2.1万亩，历时一年半")]
    [('14000000', 'm2'), ('18', 'month')]

    Days of the calendar (2024年5月6日) and ordinals (第三) are none. A word for a small number counts only before a
    unit or scale: 一 and "one" are words more often than numbers.
    """
    return list(_figures(_narrow(text)))


def chinese_value(numeral: str) -> Decimal:
    """The value of a Chinese numeral: 一千二百 is 1200, 三点五 is 3.5, 二〇二四 is 2024."""
    whole, _, fraction = numeral.partition("点")
    digits = "".join(str(_DIGIT_OF[digit]) for digit in fraction)
    return _whole(whole) + (Decimal(f"0.{digits}") if digits else 0)


def _figures(text: str) -> Iterator[Figure]:
    for found in _FIGURE.finditer(text):
        printed, unit, sign = (
            found["value"].lower(),
            (found["unit"] or "").lower(),
            (found["sign"] or "").lower().strip(),
        )
        if not (unit or sign or found["scale"]) and (printed in SMALL or _LOOSE.match(printed)):
            continue
        value = _value(printed)
        if value is None or (unit == "年" and 1900 <= value <= 2100):  # 2024年 is a date
            continue
        value *= SCALES.get((found["scale"] or "").lower(), 1)
        value += Decimal("0.5") if found["half"] else 0
        base, factor = UNITS.get(unit, (None, Decimal(1)))
        if value * factor >= _MOST:
            continue
        yield Figure(_plain(value * factor), _SIGNS.get(sign, base), found.start(), found.end())


def _value(printed: str) -> Decimal | None:
    """None for what only looks like a number (十四五), and for 三万五, which may be 35,000."""
    if len(printed) > _LONGEST:
        return None
    if printed[0].isdigit():
        return Decimal(printed.replace(",", ""))
    if printed[0].isascii():
        words = re.split("[- ]", printed)
        return Decimal(sum(SMALL.get(word, 0) + TENS.get(word, 0) for word in words))
    return None if _BROKEN.match(printed) else chinese_value(printed)


def _whole(numeral: str) -> Decimal:
    if not set(numeral) & {"十", "百", "千", "万", "亿"}:  # digits written one by one: 二〇二四
        return Decimal("".join(str(_DIGIT_OF[digit]) for digit in numeral) or "0")
    for sign, power in (("亿", 10**8), ("万", 10**4)):
        if sign in numeral:
            before, _, behind = numeral.rpartition(sign)
            return (_whole(before) if before else Decimal(1)) * power + (_whole(behind) if behind else 0)
    total, digit = 0, 0
    for letter in numeral:
        if letter in _POWER_OF:
            total, digit = total + (digit or 1) * _POWER_OF[letter], 0
        else:
            digit = _DIGIT_OF[letter]
    return Decimal(total + digit)


def _plain(value: Decimal) -> Decimal:
    """Without an exponent and trailing zeros, so that equal values are written equally."""
    return Decimal(format(round(value, 6).normalize(), "f"))


def _narrow(text: str) -> str:
    """Full-width digits and signs made narrow, one character for one, so that places stay true."""
    return "".join(narrow if len(narrow := unicodedata.normalize("NFKC", letter)) == 1 else letter for letter in text)
