"""The day, and the time of day, an article was released, one story: every date near the body is weighed.

Order of trust: declared place, printed release label, printed info line, meta tag of release, `Updated`, address. What
a reader sees beats markup; a time that stands only in markup never becomes the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from harvester.article import Confidence
from harvester.extract.credits import Credit, read_line, role_of_label
from harvester.extract.dates import SHANGHAI, Moment, Printed, find_dates, read_stamp, url_day
from harvester.extract.evidence import UNLABELLED, Candidate, best
from harvester.extract.outlets import IN_ISSUE, MASTHEAD

if TYPE_CHECKING:
    from harvester.extract.meta import Meta

DECLARED, LABEL, TAIL_LABEL, INFO, RELATIVE, ABOVE, UPDATED, META, UPDATED_ONLY, TAIL, ADDRESS = range(0, 110, 10)
"""Ranks of trust; the lowest wins."""
OTHER_VISIT = "counted from another visit: the markup names another day"
"""Why hours ago are not counted from the fetch: the page was kept, or its copy is old."""
OLDEST = date(1990, 1, 1)

_RELEASED = (
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publishtime",
    "publish_time",
    "article:published_time",
    "og:article:published_time",
    "ld:datepublished",
    "itemprop:datepublished",
    "datepublished",
    "og:published_time",
    "bytedance:published_time",
    "firstpublishedtime",
    "og:release_date",
    "weibo:article:create_at",
    "releasedate",
    "article:published",
    "published_time",
    "pubtime",
    "ptime",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "apub:time",
    "publication_date",
    "date",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "ld:datemodified",
    "itemprop:datemodified",
    "lastmodifiedtime",
    "bytedance:updated_time",
    "weibo:article:update_at",
    "dc.date.modified",
    "dcterms.modified",
)
_NOT_A_LINE_OF_DATES = re.compile(
    r"©|[Cc]opyright|版权所有|ICP备|ICP证|公网安备|上一[篇页条]|下一[篇页条]|"
    r"\d{1,3}\s?版\s?[）)]|通过[）)]?$|修订[）)]?$|施行|有效期|今天是|现在是|"
    r"[Tt]oday is|"
    r"归档|生成时间|Maketime|截至|截止|开标|报名|举报电话"
)
_CLOCK = re.compile(r"(?:standard|local|current|server) time\s?[:：]?\s*(?:\w{3,9},?\s)?$", re.I)
"""What stands before the hour at which a page was made."""
_NAMED = (
    (re.compile(r"(?:发布|发表|刊发|发稿|登载|發布|發佈)(?:于|時間|时间|日期|於)?\s?[:：]?\s*[(（\[]?$"), "published"),
    (
        re.compile(
            r"(?:\b[Pp]ublished|\b[Pp]osted|\b[Rr]eleased|PUBLISHED|POSTED)(?:\s(?:[Oo]n|at|"
            r"[Dd]ate))?\s?[:：–—-]?\s*(?:\w{3,9},?\s)?$"
        ),
        "published",
    ),
    (re.compile(r"\bEnds/(?:\w{6,9},?\s)?$"), "published"),  # a government's release closes so
    (re.compile(r"(?:更新|修改)(?:于|时间|日期)?\s?[:：]?\s*$"), "modified"),
    (
        re.compile(
            r"(?:\b[Uu]pdated|UPDATED|\b[Mm]odified|[Ll]ast update)(?:\s(?:on|"
            r"at))?\s?[:：–—-]?\s*(?:\w{3,9},?\s)?$"
        ),
        "modified",
    ),
)
_DATES_OTHERWISE = re.compile(r"[日时時期]|date|time|deadline", re.I)
"""Labels of other roles behind which a day is theirs; behind a photographer it is the page's."""
_PAGE_OF_PAPER = re.compile(r"(?:第\s?[A-Z]?|\b[A-Z])\d{1,3}\s?版")
_PAGE_EN = re.compile(r"\b[Pp]age ?[A-Z]?\d{1,3}\b(?! ?(?:of|/))")
"""`Sat, Feb 3, 2031 page3`: beside its day in one line."""
_PAGE_NUMBER = re.compile(
    rf"{_PAGE_OF_PAPER.pattern}|\bPage \d{{1,2}}: [A-Z]"
    r"|返回目录|全文复制|标题导航|版面导航|放大\s?[⊕+＋]|缩小\s?[⊖\-－]|版面图|本版文章"
)
"""Beside the page's number stands the day of a paper's issue."""
_ISSUED = re.compile(r"(?:发文|生成|创建|录入|添加|撰稿|答复|回复)(?:日期|时间)\W*$")
"""Labels of days on which a text was made: one that says 发布 is nearer to the release, where a page has both."""
_IN_BRACKETS = re.compile(r"[（(〔].{0,30}\d{4}\s?年.{0,40}[）)〕]$")
_BARE_LABEL = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,8}(?:日期|时间|時間))\s?[:：]?\s*$")
_TOOL_EN = re.compile(r"\b(?:Download|Print|Share|Scan|Font)\b")
_PROSE = re.compile(r"[。！？；]|[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the dates of a page are weighed against."""

    markup: frozenset[date]
    """Days named by release meta tags and by the address."""
    chrome: frozenset[date] = frozenset()
    fetched_at: datetime | None = None
    last_day: date | None = None
    """Days later than this lie in the future."""


@dataclass(slots=True)
class Published:
    """The decision: the winning moment, its zone, the page's printed modification, every candidate, the flags."""

    won: Candidate[Moment] | None = None
    zone: timezone = SHANGHAI
    modified_at: datetime | None = None
    candidates: list[Candidate[Moment]] = field(default_factory=list)
    modified: list[Candidate[Moment]] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


def decide(
    header: list[str],
    tail: list[str],
    meta: Meta,
    *,
    url: str,
    fetched_at: datetime | None,
    chrome: frozenset[date],
    headline: int = -1,
    declared: str | None = None,
    boxed: int = 0,
) -> Published:
    """When the page says it was released; `headline` is the header line that is the headline (-1: unknown).

    `boxed` is how many lines right above the headline stand in one box with it.
    """
    stamps, changes = _stamps(meta, _RELEASED), _stamps(meta, _MODIFIED)
    address = url_day(url)
    markup = {m.on() for m, _, _ in stamps} | ({address[0]} if address else set())
    last = (fetched_at.astimezone(SHANGHAI).date() + timedelta(days=1)) if fetched_at else None
    around = Surroundings(frozenset(markup), chrome, fetched_at, last)
    out = Published()
    if declared:
        _read_declared(declared, around, out)
    for place, line in enumerate(header):
        if not find_dates(line, now=fetched_at):  # most lines
            continue
        below = place - headline if headline >= 0 else 1
        around_it = header[max(0, place - 2) : place + 3]
        named = MASTHEAD.match(line) or _PAGE_EN.search(line)
        issue = below < 0 and (named is not None or any(map(_PAGE_NUMBER.search, around_it)))
        _read_header_line(line, below, around, out, boxed=-boxed <= below < 0, issue=issue)
    for line in tail:
        _read_tail_line(line, around, out)
    _read_markup(stamps, address, around, out)
    _weigh_updated(stamps, out)
    _settle(stamps + changes, out)
    return out


def _stamps(meta: Meta, names: Iterable[str]) -> list[tuple[Moment, str, str]]:
    """The moments that the markup gives under these names, in their order; most pages have few of the names."""
    told = [name for name in names if name in meta.values]
    return [(m, name, value) for name in told for value in meta.all(name) if (m := read_stamp(value))]


def _read_declared(text: str, around: Surroundings, out: Published) -> None:
    for printed in find_dates(text, now=around.fetched_at):
        role = _role(text, printed, read_line(text))
        found = _candidate(printed, "declared place", text, "high", DECLARED if role != "modified" else UPDATED)
        out.candidates.append(_checked(found, printed, around))


def _read_header_line(line: str, below: int, around: Surroundings, out: Published, *, boxed: bool, issue: bool) -> None:
    credits = read_line(line)
    for printed in find_dates(line, now=around.fetched_at):
        role = "other" if _CLOCK.search(line[: printed.start]) else _role(line, printed, credits)
        if role == "published":
            rank = LABEL + (below < 0) + (4 if _ISSUED.search(line[max(0, printed.start - 12) : printed.start]) else 0)
            found = _candidate(printed, "release label", line, "high", rank)
        elif role == "modified":
            found = _candidate(printed, "update label", line, "medium", UPDATED_ONLY)
            out.modified.append(_checked(found, printed, around))
        elif role == "other":
            found = _candidate(printed, "another label", line, "low", INFO, "its label names another day")
        else:
            found = _unlabelled(printed, line, credits, below, around, boxed=boxed)
            if issue and found.refused and (printed.weekday or _PAGE_OF_PAPER.search(line) or MASTHEAD.match(line)):
                found = replace(found, refused="", confidence="medium")
        out.candidates.append(_checked(found, printed, around))


def _unlabelled(
    printed: Printed, line: str, credits: list[Credit], below: int, around: Surroundings, *, boxed: bool
) -> Candidate[Moment]:
    """A date without a label: good in an info line under the headline, doubtful above it."""
    rest = len(line) - (printed.end - printed.start) - sum(c.end - c.start for c in credits)
    if _NOT_A_LINE_OF_DATES.search(line) and not (MASTHEAD.match(line) or IN_ISSUE.search(line)):
        return _candidate(printed, UNLABELLED, line, "low", INFO, "page furniture or another event")
    if _IN_BRACKETS.match(line.strip()) and not printed.moment.time:
        return _candidate(printed, UNLABELLED, line, "low", INFO, "in brackets of its own: adopted or signed that day")
    behind = _TOOL_EN.split(line[printed.end :], 1)[0]
    rest -= len(line) - printed.end - len(behind)
    if rest > 60 or _PROSE.search(line[: printed.start]) or _PROSE.search(behind):
        return _candidate(printed, UNLABELLED, line, "low", INFO, "in running text")
    confirmed = printed.moment.on() in around.markup
    rank = RELATIVE if printed.relative else INFO if below >= 0 else ABOVE
    found = _candidate(printed, UNLABELLED, line, "high" if confirmed else "medium", rank)
    credited = any(c.role in ("origin", "author", "editor", "furniture") for c in credits)
    timed = printed.moment.time or (boxed and rest <= 4)
    if below < 0 and not (confirmed or credited or (timed and not printed.weekday)):
        return replace(found, refused="above the headline, and nothing bears it out")
    visited = around.fetched_at is None or printed.moment.day == around.fetched_at.astimezone(SHANGHAI).date()
    named = printed.weekday and (visited or below <= 0)
    if named and not (confirmed or credited or printed.moment.time):
        return replace(found, refused="a day with its weekday is the day of the visit")
    return found


def _read_tail_line(line: str, around: Surroundings, out: Published) -> None:
    dates = find_dates(line, now=around.fetched_at) if len(line) <= 200 else []
    if not dates:
        return
    credits = read_line(line)
    for printed in dates:
        role = _role(line, printed, credits)
        if role == "published" and not _NOT_A_LINE_OF_DATES.search(line):
            out.candidates.append(
                _checked(_candidate(printed, "release label below", line, "high", TAIL_LABEL), printed, around)
            )
        elif role == "modified":
            found = _checked(_candidate(printed, "update label below", line, "low", UPDATED_ONLY), printed, around)
            out.modified.append(found)
            out.candidates.append(found)
        elif any(c.role in ("origin", "editor", "author") for c in credits) and role != "other":
            out.candidates.append(
                _checked(_candidate(printed, "credit line below", line, "low", TAIL), printed, around)
            )


def _role(line: str, printed: Printed, credits: list[Credit]) -> str:
    """`published`, `modified`, `other` (成文日期, 归档时间) or `` for a date without a label of its own."""
    before = line[: printed.start]
    for pattern, role in _NAMED:
        if pattern.search(before[-40:]):
            return role
    for credit in credits:
        if credit.start <= printed.start < credit.end:
            gap = before[credit.start :]
            if credit.role in ("published", "modified"):
                return credit.role
            if credit.role == "other" and len(gap) <= 30 and _DATES_OTHERWISE.search(credit.label):
                return "other"
    bare = _BARE_LABEL.search(before[-24:])
    if bare is None:
        return ""
    named = role_of_label(bare[1])
    return named if named in ("published", "modified") else "other"


def _candidate(
    printed: Printed, rule: str, line: str, confidence: Confidence, rank: int, refused: str = ""
) -> Candidate[Moment]:
    return Candidate(printed.moment, rule, line.strip()[:160], confidence, rank, refused)


def _checked(found: Candidate[Moment], printed: Printed, around: Surroundings) -> Candidate[Moment]:
    """The find with its day made sure of, or refused: furniture learnt, future, too old, a year nobody printed."""
    moment = found.value
    if printed.swapped and moment.on() not in around.markup and printed.swapped.on() in around.markup:
        moment = printed.swapped
        found = replace(found, value=moment)
    if printed.yearless:
        year = next((d.year for d in around.markup if (d.month, d.day) == (moment.day.month, moment.day.day)), None)
        if year is None:
            return replace(found, refused=found.refused or "no year is printed")
        found = replace(found, value=replace(moment, day=moment.day.replace(year=year)))
    day = found.value.on()
    if printed.relative and around.markup and all(abs((day - other).days) > 1 for other in around.markup):
        return replace(found, refused=OTHER_VISIT)
    if day in around.chrome and found.rank > TAIL_LABEL:  # a release label is believed on any day
        return replace(found, refused="a day that stands on many pages of the source")
    if around.last_day and day > around.last_day:
        return replace(found, refused="in the future")
    if day < OLDEST:
        return replace(found, refused="before the web")
    return found


def _read_markup(
    stamps: list[tuple[Moment, str, str]], address: tuple[date, str] | None, around: Surroundings, out: Published
) -> None:
    """Meta tags give their day only: what a reader does not see has no time of day."""
    found: list[Candidate[Moment]] = []
    for place, (moment, name, value) in enumerate(stamps):
        day = Moment(moment.on())
        found.append(Candidate(day, f"meta {name}", value[:80], "medium", META + min(place, 9)))
    if address:
        found.append(Candidate(Moment(address[0]), "address", address[1], "low", ADDRESS))
    for candidate in found:
        out.candidates.append(_checked(candidate, Printed(candidate.value, 0, 0), around))


def _weigh_updated(stamps: list[tuple[Moment, str, str]], out: Published) -> None:
    """`Updated` is the release where the page, markup included, gives no other time; it adds no day of its own."""
    days = {m.on() for m, _, _ in stamps}
    hours = {(m.time.hour, m.time.minute) for m, _, _ in stamps if m.time}
    out.candidates = [replace(c, rank=UPDATED) if _tells_release(c, days, hours) else c for c in out.candidates]


def _tells_release(found: Candidate[Moment], days: set[date], hours: set[tuple[int, int]]) -> bool:
    """Whether a change is all that is told of the release: the markup's days and hours, if any, are its own."""
    if found.rank != UPDATED_ONLY or (days and found.value.on() not in days):
        return False
    hour = found.value.time
    return not hours or (hour is not None and hours == {(hour.hour, hour.minute)})


def _settle(stamps: list[tuple[Moment, str, str]], out: Published) -> None:
    won = best(out.candidates)
    changed = best(out.modified)
    if changed:
        out.modified_at = changed.value.at(_zone_of(changed.value, [m for m, _, _ in stamps]))
    if won is None:
        return
    if won.rank < META:
        won = _with_printed_time(won, out.candidates)
    out.zone = _zone_of(won.value, [m for m, _, _ in stamps])
    out.won = won
    day = won.value.on(out.zone)
    rivals = [c for c in out.candidates if not c.refused and c.rank < ADDRESS and "update" not in c.rule]
    if any(
        abs((c.value.on() - day).days) > 1 or (c.value.on() != day and c.value.day != won.value.day) for c in rivals
    ):
        out.flags.append("date_conflict")


def _with_printed_time(won: Candidate[Moment], candidates: Iterable[Candidate[Moment]]) -> Candidate[Moment]:
    """A day-only winner takes the time another printed line gives for the same day."""
    if won.value.time:
        return won
    for other in candidates:
        if not other.refused and other.rank <= ABOVE and other.value.time and other.value.day == won.value.day:
            return replace(won, value=other.value, evidence=f"{won.evidence} | {other.evidence}"[:240])
    return won


def _minute(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour.replace(second=0, microsecond=0, tzinfo=None))


def _zone_of(moment: Moment, stamps: list[Moment]) -> timezone:
    """The zone of a printed time: the printed one, else the one the page's markup gives the same time in."""
    if moment.zone or moment.time is None:
        return moment.zone or SHANGHAI
    for stamp in stamps:
        if stamp.zone is None or stamp.time is None or stamp.zone == SHANGHAI:
            continue
        same = (stamp.day, stamp.time.hour, stamp.time.minute) == (moment.day, moment.time.hour, moment.time.minute)
        if same or stamp.zone.utcoffset(None):
            return stamp.zone
    return _zone_by_utc(moment.day, moment.time, stamps)


def _zone_by_utc(day: date, hour: time, stamps: list[Moment]) -> timezone:
    """The zone in which a printed hour is the minute that the markup gives in UTC; Shanghai where there is none.

    A round minute proves nothing: a change five hours after the release would be another zone's release.
    """
    here = _minute(day, hour)
    ahead = [here - _minute(m.day, m.time) for m in stamps if m.time and m.zone and not m.zone.utcoffset(None)]
    if timedelta(hours=8) in ahead or not hour.minute % 5:
        return SHANGHAI
    known = (one for one in ahead if timedelta(hours=-12) <= one <= timedelta(hours=14))
    return next((timezone(one) for one in known if not one % timedelta(minutes=30)), SHANGHAI)
