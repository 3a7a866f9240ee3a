"""Header and tail lines made whole: a label joined with the value under it, a date with its parts on several lines."""

from __future__ import annotations

import re

from harvester.extract.credits import read_line, role_of_label
from harvester.extract.dates import find_dates
from harvester.extract.people import read_names

_LABEL_ALONE = re.compile(r"^[^:：]{2,14}[:：]\s*$")
_DIGITS_ONLY = re.compile(r"^[(\[]?[\d\s年月日时分秒/.:：-]{1,20}[)\]]?$")
_TOOL = re.compile("扫码|扫一扫|[Aa][Pp][Pp]|分享|打印|字号|收藏")
_TIME_ALONE = re.compile(
    r"(?:Issued at (?=[A-Z]{3}))?"
    r"(?P<time>(?:[A-Z]{3} )?\d{1,2}:\d{2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{2,5}\)?)?)",
    re.I,
)
_WEEKDAY_BEFORE = re.compile(r"(?:Ends/)?(?:[A-Z][a-z]{2,8},?\s?)?")
_BARE = ("published", "modified", "origin", "issuer", "other")
MAX_VALUE = 40
"""Characters of a line that can be the value of the label above it."""


def whole_lines(lines: list[str]) -> list[str]:
    """The lines with split labels and split dates joined by a blank; order stays, joined lines become one."""
    whole: list[str] = []
    i = 0
    while i < len(lines):
        line = lines[i].strip()
        following = lines[i + 1].strip() if i + 1 < len(lines) else ""
        if (
            line[-1:] in (":", "：")
            and _LABEL_ALONE.match(line)
            and 0 < len(following) <= MAX_VALUE
            and _is_value(line, following)
        ):
            whole.append(f"{line} {following}")
            i += 2
            continue
        if (is_bare_label(line) or _is_celled(lines, i)) and _fits(line, following):
            whole.append(f"{line}：{following}")
            i += 2
            continue
        timed = _TIME_ALONE.fullmatch(following)
        if timed and _is_day_alone(line):
            whole.append(f"{line} {timed['time']}")
            i += 2
            continue
        taken = _split_date(lines, i) if _DIGITS_ONLY.match(line) else 1
        whole.append(line if taken == 1 else " ".join(part.strip() for part in lines[i : i + taken]))
        i += taken
    return whole


def _is_day_alone(line: str) -> bool:
    """Whether a line is a day in letters and no more, so that a time on the next is its."""
    found = find_dates(line) if len(line) <= 40 and not _DIGITS_ONLY.match(line) else []
    alone = len(found) == 1 and not found[0].moment.time and found[0].end == len(line)
    return alone and _WEEKDAY_BEFORE.fullmatch(line[: found[0].start]) is not None


def is_bare_label(line: str) -> bool:
    """Whether a line is a label without its colon, as a table has it in the cell beside the value's."""
    return 4 <= len(line) <= 16 and role_of_label(line) in (*_BARE, "author", "editor")


_CELLED = ("published", "modified", "origin", "author", "editor")


def _is_celled(lines: list[str], i: int) -> bool:
    """Whether a short label stands in a column of labels and values: two lines on, or two lines back, is another."""
    if role_of_label(lines[i]) not in _CELLED:
        return False
    around = [lines[j].strip() for j in (i - 2, i, i + 2) if 0 <= j < len(lines)]
    return sum(role_of_label(word) in _CELLED for word in around) > 1


def _fits(label: str, following: str) -> bool:
    """Whether the line under a label without a colon is its value: a day under a label of time, else no other label."""
    if not 0 < len(following) <= MAX_VALUE or role_of_label(following) or read_line(following):
        return False
    dated, role = bool(find_dates(following)), role_of_label(label)
    if role in ("author", "editor"):
        return bool(read_names(following, strict=True))
    timed = role in ("published", "modified") or label.endswith(("日期", "时间", "時間"))
    return dated if timed else not dated and role != "other"


def _is_value(label: str, line: str) -> bool:
    return (
        not _TOOL.search(line)
        and bool(read_line(label))
        and not re.search(r"[:：](?!\d)|[:：].*[:：].*[:：]", line)
        and not read_line(line)
    )


def _split_date(lines: list[str], i: int) -> int:
    """How many lines from `i` on are the parts of one date (`21` over `2024年02月`); 1 where they are not."""
    for many in (3, 2):
        parts = [part.strip() for part in lines[i : i + many]]
        if len(parts) < many or not all(_DIGITS_ONLY.match(part) for part in parts):
            continue
        joined = find_dates(" ".join(parts))
        alone = [p.moment for part in parts for p in find_dates(part) if not p.yearless]
        if len(joined) == 1 and not joined[0].yearless and (not alone or (joined[0].moment.time and not alone[0].time)):
            return many
    return 1
