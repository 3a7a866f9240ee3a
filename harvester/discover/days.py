"""The calendar day a list prints beside a link."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<name>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}\s*[-/.年]\s*(?P<m>\d{{1,2}})\s*[-/.月]\s*(?P<d>\d{{1,2}})(?!\d)",
        rf"(?<!\d)(?P<m>\d{{2}}) (?P<d>\d{{2}}),\s?{_YEAR}(?!\d)",
        rf"(?<![-/.\d])(?P<m>\d{{2}})[-/.月](?P<d>\d{{2}})日?\s+{_YEAR}(?![-/.\d])",  # month and day over their year
        rf"\b{_MONTH}\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*[,，]?\s*{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH}\s*,?\s*{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}})日?\s+{_YEAR}[-/.年](?P<m>\d{{1,2}})(?![-/.\d])",  # a big day over its month
    )
)


def days_in(text: str) -> list[date]:
    """Every full date the text prints, in reading order, each once; a day without its year is none.

    >>> days_in("[2021-10-25] 05 17,2011")
    [datetime.date(2021, 10, 25), datetime.date(2011, 5, 17)]
    """
    if not _A_YEAR.search(text):  # no form does without one, and most text of a list has none
        return []
    found = [(match.start(), day) for form in _FORMS for match in form.finditer(text) if (day := _day(match))]
    return list(dict.fromkeys(day for _, day in sorted(found)))


def day_in(text: str) -> date | None:
    """The one date the text prints; None where it prints none, or several that differ."""
    days = days_in(text)
    return days[0] if len(days) == 1 else None


def without_days(text: str) -> str:
    """The text with its dates, and the brackets and clock times around them, taken out."""
    for form in _FORMS if _A_YEAR.search(text) else ():
        text = form.sub(" ", text)
    text = re.sub(r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)", " ", text)
    return re.sub(r"[\[【（(]\s*日?\s*[)）】\]]", " ", text)


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = _MONTHS.index(parts["name"][:3].lower()) + 1 if parts.get("name") else int(parts["m"])
    try:
        return date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None
