"""What is left of an info line once dates, labelled credits and addresses are taken out of it."""

from __future__ import annotations

import re

from harvester.extract.credits import Credit, read_line
from harvester.extract.dates import find_dates
from harvester.extract.people import HAN

_VERIFIED = re.compile(r"(?:官方)?(?:账号|帐号|认证)$")
_TOOLS_EN = re.compile(
    r"^(?:(?:\d{1,5} )?(?:Comments?|Print|E-?mail|Share|Save|Feedback|RSS|PrintRSS|FeedbackPrintRSS)\b ?)+"
    r"|(?: (?:Comments?|Print|E-?mail|Share|Save|Feedback|RSS))+$"
)
_PEOPLE = ("author", "editor", "translator")
_BORDERS = re.compile(r"[|｜丨()（）\[\]【】/／\t]+|\s[·•]\s?|[·•]\s")
_HAN_LETTER = re.compile(rf"[{HAN}]")
_WEB = re.compile(r"https?://\S+")


def without_labelled(line: str) -> str:
    """The line without its labelled pieces, dates and addresses."""
    days = [p.start for p in find_dates(line)]
    spans = [
        (c.start, min([day for day in days if c.role in _PEOPLE and c.start < day < c.end], default=c.end))
        for c in read_line(line)
        if c.role not in ("published", "modified")
    ]  # behind a person's name and a day, an outlet may stand
    spans += [(c.start, _value_start(line, c)) for c in read_line(line) if c.role in ("published", "modified")]
    spans += [(p.start, p.end) for p in find_dates(line)]
    for start, end in sorted(spans, reverse=True):
        line = line[:start] + "|" + line[end:]
    return _WEB.sub("|", line)


def _value_start(line: str, credit: Credit) -> int:
    """Where the value starts: behind a date, an outlet may stand (`Updated: 2031-02-03 Jia Daily`)."""
    return line.find(credit.value, credit.start) if credit.value else credit.end


def info_pieces(rest: str) -> list[str]:
    """Han words, and runs of Latin words, that are left of an info line."""
    pieces: list[str] = []
    for chunk in _BORDERS.split(rest):
        chunk = _TOOLS_EN.sub("", _VERIFIED.sub("", chunk.strip(" ,，:：-–—·•")))
        if _HAN_LETTER.search(chunk):
            pieces.extend(word for word in chunk.split() if word)
        elif chunk:
            pieces.append(chunk)
    return pieces
