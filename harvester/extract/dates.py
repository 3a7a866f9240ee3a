"""Days and times of day as Chinese and English pages print them: one table of forms and the one story of reading them.

Everything here is a pure function of the text (and, for "3小时前", of the moment the page was fetched). A printed time
carries no zone on almost every page; `Moment.zone` is set only where one is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache

from harvester.article import Precision

SHANGHAI = timezone(timedelta(hours=8))
MAX_LINE = 600
"""Characters of a line that are read; an info line is never longer."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A printed day, with the time of day where one is printed; `zone` only where the page prints one."""

    day: date
    time: time | None = None
    precision: Precision = "day"
    zone: timezone | None = None

    def at(self, zone: timezone = SHANGHAI) -> datetime | None:
        """The time in Shanghai, read in the printed zone, else in `zone`; None where only the day is printed."""
        if self.time is None:
            return None
        try:
            return datetime.combine(self.day, self.time, self.zone or zone).astimezone(SHANGHAI)
        except OverflowError:
            return None

    def on(self, zone: timezone = SHANGHAI) -> date:
        """The calendar day in Shanghai."""
        at = self.at(zone)
        return at.date() if at else self.day


@dataclass(frozen=True, slots=True)
class Printed:
    """One date in a line: what it says, where it stands (`line[start:end]`), and what makes it doubtful."""

    moment: Moment
    start: int
    end: int
    weekday: bool = False
    yearless: bool = False
    """No year is printed: `moment` has the year of the fetch, to be confirmed by other evidence."""
    relative: bool = False
    swapped: Moment | None = None
    """The other reading of a date such as 05/06/2023."""


_WIDE = str.maketrans("０１２３４５６７８９：－／．　\xa0時點號，（）＋", "0123456789:-/.  时点号,()+")
"""One character for one, so that places in the folded line are places in the line."""

_Y = r"(?P<y>(?:19|20)\d\d)"
_M = r"(?P<m>1[0-2]|0?[1-9])"
_D = r"(?P<d>3[01]|[12]\d|0?[1-9])"
_TIME_FOLLOWS_OR_NO_DIGIT = r"(?!\d(?!\d?:\d))"  # 2005.08.2605:39 is the 26th at 05:39
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MON = (
    r"(?P<mon>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_HAN_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | dict.fromkeys("〇○ＯOo0", 0)
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        ("number", rf"(?<![\d.]){_Y} ?(?:年|[-/.]) ?{_M} ?(?:月|[-/.]) ?{_D}{_TIME_FOLLOWS_OR_NO_DIGIT} ?[日号]?"),
        ("split", rf"(?<!\d){_Y} +{_M} ?[-/] ?{_D}{_TIME_FOLLOWS_OR_NO_DIGIT}"),
        ("day first", rf"(?<![\d:.]){_D} {_Y} ?(?:年|[-/.]) ?{_M}(?:月(?! ?\d)|(?! ?[-/.月日\d]))"),
        ("month day year", rf"(?<![a-z]){_MON}[. -]{{0,2}}(?P<d>\d\d?)(?:st|nd|rd|th)?[ ,-]{{0,3}}{_Y}(?!\d)"),
        ("day month year", rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of |[ -]){_MON}[. ,-]{{0,3}}{_Y}(?!\d)"),
        ("year month day", rf"(?<!\d){_Y}[, -]{{1,2}}{_MON}[. -]{{1,2}}(?P<d>\d\d?)(?:st|nd|rd|th)?(?!\d)"),
        ("slashes", r"(?<![\d/.-])(?P<a>\d\d?)(?P<s>[-/.])(?P<b>\d\d?)(?P=s)(?P<y>(?:19|20)\d\d)(?!\d)"),
        ("comma", rf"(?<!\d)(?P<m>1[0-2]|0[1-9]) (?P<d>3[01]|[12]\d|0[1-9]), ?{_Y}(?!\d)"),
        (
            "han",
            r"(?P<hy>[〇○零一二三四五六七八九ＯO0]{4}) ?年 ?(?P<hm>[元正一二三四五六七八九十]{1,2}) ?月"
            r" ?(?P<hd>[一二三四五六七八九十廿卅]{1,3}) ?[日号]",
        ),
        (
            "yearless",
            (
                rf"(?<![\d年./-]){_M}(?: ?月 ?(?P<d>3[01]|[12]\d|0?[1-9]) ?[日号]|[-/](?P<d2>3[01]|"
                rf"[12]\d|0[1-9])(?= ?\d\d?:\d\d))"
            ),
        ),
        (
            "ago",
            (
                r"(?<!\d)(?P<n>\d{1,3}) ?(?P<unit>秒钟?|分钟|个?小时|天|周|seconds?|s|minutes?|mins?|"
                r"m|hours?|hrs?|h|days?|d|weeks?|w)(?:之?前|以前| ago\b)"
            ),
        ),
        (
            "word",
            (
                r"刚刚|(?P<word>今天|今日|昨天|昨日|前天|(?<![a-z])(?:today|yesterday)(?![a-z]))(?=,? "
                r"?(?:at )?\d\d?:\d\d)"
            ),
        ),
    )
)
_TIME = re.compile(
    r"(?:日|[ ,|·/\]\[]{0,3})(?:\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?[ ,]{0,2})?(?:T|at |- ?|\()?"
    r"(?:(?P<zone>UTC|GMT|BJT|IST|HKT|SGT|MYT|PHT|CST|JST|KST|PKT) )?"
    r"(?P<half>上午|下午|晚上|晚间|中午|凌晨|早上|清晨|[ap]\.?m\.? )? ?"
    r"(?P<H>[01]?\d|2[0-3]) ?(?::|时|点|\.(?=\d\d ?(?:GMT|BST|[ap]m)))"
    r" ?(?P<M>[0-5]\d)(?!\d)(?: ?[:分] ?(?P<S>[0-5]\d)(?!\d))?(?:\.\d{1,9})? ?[分秒]?"
    r"(?: ?(?P<ap>[ap]\.? ?m\b\.?))?"
    r"(?P<tz> ?\(?(?:UTC|GMT|BJT|IST|BST|EST|EDT|PST|PDT|ET|PT|CST|HKT|SGT|MYT|PHT|PKT|WIB|ICT|JST|KST|CET|"
    r"CEST)\b(?: ?[+-]\d{1,2}(?::?\d\d)?\b)?|Z\b| ?[+-]\d\d:?\d\d\b)?",
    re.I,
)
_TIME_BEFORE = re.compile(
    r"(?<![\d:])(?P<H>[01]?\d|2[0-3]):(?P<M>[0-5]\d)(?::(?P<S>[0-5]\d))?(?: ?(?P<ap>[ap]\.?m\b\.?))?"
    r"(?P<tz> ?(?:UTC|GMT|IST|BST|EST|EDT|CST|HKT)(?: ?[+-]\d{1,2})?)?(?:[ ,|-]{1,3}|,? on )"
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? )?(?P<half>)$",
    re.I,
)
_WEEKDAY = re.compile(
    r"(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sat|Sun)(?:day)?\b",
    re.I,
)
_ZONES = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "ist": 330,
    "bst": 60,
    "est": -300,
    "edt": -240,
    "et": -300,
    "pt": -480,
    "pst": -480,
    "pdt": -420,
    "cst": 480,
    "bjt": 480,
    "hkt": 480,
    "sgt": 480,
    "myt": 480,
    "pht": 480,
    "pkt": 300,
    "wib": 420,
    "ict": 420,
    "jst": 540,
    "kst": 540,
    "cet": 60,
    "cest": 120,
}
_OFFSET = re.compile(r"([+-])(\d{1,2}?):?(\d\d)?$")
_UNIT_HOURS = {"周": 168, "w": 168, "天": 24, "d": 24, "小": 1, "个": 1, "h": 1}


def find_dates(line: str, *, now: datetime | None = None) -> list[Printed]:
    """Every date in a line, in order; `now` (the moment of the fetch) gives relative and yearless dates their day."""
    return list(_find(line[:MAX_LINE], now))


@lru_cache(maxsize=512)  # every reader of a page looks at the same few lines
def _find(line: str, now: datetime | None) -> tuple[Printed, ...]:
    if not _MAY_HOLD.search(line):
        return ()
    folded = line.translate(_WIDE)
    found: list[Printed] = []
    for name, form in _forms_in(folded, now is not None, found):
        for match in form.finditer(folded):
            if not any(match.start() < p.end and p.start < match.end() for p in found):
                printed = _read(name, match, folded, now)
                if printed:
                    found.append(printed)
    return tuple(sorted(found, key=lambda p: p.start))


def _forms_in(line: str, counted: bool, found: list[Printed]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The forms that a line may have: those with a year in figures as long as one stands outside all that is `found`.

    `counted`: the moment of the fetch is known, without which a day that names no year is no day.
    """
    years = [year.start() for year in _YEAR.finditer(line)]
    for form in _WITH_YEAR:
        if found:
            years = [year for year in years if not any(p.start <= year < p.end for p in found)]
        if not years:
            break
        yield form
    if "年" in line:
        yield _HAN_FORM
    if counted:
        yield from _WITHOUT_YEAR


_YEAR = re.compile(r"(?=(?:19|20)\d\d)")
_HAN_FORM = next(form for form in _FORMS if form[0] == "han")
_WITHOUT_YEAR = tuple(form for form in _FORMS if form[0] in ("yearless", "ago", "word"))
_WITH_YEAR = tuple(form for form in _FORMS if form not in (_HAN_FORM, *_WITHOUT_YEAR))
_MAY_HOLD = re.compile(
    r"\d[ 　\xa0]?[年月./:：－／．-]|\d\d|[元正一二三四五六七八九十][ 　\xa0]?月"
    r"|(?i:刚刚|\bago\b|\d[ 　\xa0]?(?:个?小时|天|周|分钟)|[昨今前]天)"
)
"""What a line with a date has, its letters wide or not."""


def first_date(text: str, *, now: datetime | None = None) -> Moment | None:
    """The first date of a text, or None."""
    found = find_dates(text, now=now)
    return found[0].moment if found else None


_COMPACT = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?(?!\d)"
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")


def read_stamp(value: str) -> Moment | None:
    """The moment a machine wrote into markup: ISO 8601, `2007-08-20-23:59:59`, `20231117`, seconds since 1970."""
    value = value.strip()[:80]
    if _EPOCH.fullmatch(value):
        at = datetime.fromtimestamp(int(value[:10]), SHANGHAI)
        return Moment(at.date(), at.time(), "second", SHANGHAI)
    compact = _COMPACT.search(value)
    if compact and not find_dates(value):
        y, m, d, hour, minute, second = compact.groups()
        day = _day(int(y), int(m), int(d))
        clock = time(int(hour), int(minute), int(second or 0)) if hour else None
        return Moment(day, clock, "day" if clock is None else "second" if second else "minute") if day else None
    found = [p for p in find_dates(value) if not (p.yearless or p.relative)]
    return found[0].moment if found else None


_URL_DAY = re.compile(
    r"/t(?P<y1>20\d\d)(?P<m1>\d\d)(?P<d1>\d\d)_"
    r"|/(?P<y2>(?:19|20)\d\d)[-/]?(?P<m2>\d\d?)[-/](?P<d2>\d\d?)(?=/|_)"
    r"|/(?P<y3>(?:19|20)\d\d)[-/](?P<m3>\d\d)(?P<d3>\d\d)(?=/)"
    r"|[/_](?P<y4>(?:19|20)\d\d)(?P<m4>\d\d)(?P<d4>\d\d)(?=[/_.]|$)"
    r"|/(?P<y5>(?:19|20)\d\d)-(?P<m5>\d\d)-(?P<d5>\d\d)(?!\d)"
)


def url_day(url: str) -> tuple[date, str] | None:
    """The day an address carries, with the part of it that says so; weak evidence, often off by days."""
    for match in _URL_DAY.finditer(url[:2000].partition("?")[0]):
        parts = [int(v) for v in match.groups() if v is not None]
        day = _day(*parts) if len(parts) == 3 else None
        if day:
            return day, match.group().strip("/_")
    return None


def _read(name: str, match: re.Match[str], line: str, now: datetime | None) -> Printed | None:
    if name in ("ago", "word"):
        return _read_relative(match, line, now)
    swapped: date | None = None
    groups = match.groupdict()
    if name == "han":
        day = _han_day(groups["hy"], groups["hm"], groups["hd"])
    elif name == "slashes":
        a, b, y = int(groups["a"]), int(groups["b"]), int(groups["y"])
        day, swapped = _day(y, a, b), _day(y, b, a)  # month first, as most English pages about China print it
        if day is None or day == swapped:
            day, swapped = day or swapped, None
    elif name == "yearless":
        day = _day(now.astimezone(SHANGHAI).year, int(groups["m"]), int(groups["d"] or groups["d2"])) if now else None
    else:
        month = _MONTHS.index(groups["mon"][:3].lower()) + 1 if groups.get("mon") else int(groups["m"])
        day = _day(int(groups["y"]), month, int(groups["d"]))
    if day is None:
        return None
    around = line[max(0, match.start() - 14) : match.start()] + " " + line[match.end() : match.end() + 14]
    named, yearless = _WEEKDAY.search(around) is not None, name == "yearless"
    printed = _with_time(Printed(Moment(day), match.start(), match.end(), named, yearless), line)
    if printed.end == match.end() and not yearless:  # 16:20 UTC+8, 2031-02-03
        printed = _with_time_before(printed, line)
    return replace(printed, swapped=replace(printed.moment, day=swapped)) if swapped else printed


def _with_time(printed: Printed, line: str) -> Printed:
    match = _TIME.match(line, printed.end)
    clock = _clock(match) if match else None
    if match is None or clock is None:
        return printed
    zone = _zone(match["tz"], bool(match["S"]), printed.moment.day) or _zone(match["zone"], False, printed.moment.day)
    moment = replace(printed.moment, time=clock[0], precision=clock[1], zone=zone)
    end = match.end() if moment.zone or not match["tz"] else match.start("tz")
    return replace(printed, moment=moment, end=end)


def _with_time_before(printed: Printed, line: str) -> Printed:
    match = _TIME_BEFORE.search(line, max(0, printed.start - 24), printed.start)
    clock = _clock(match) if match else None
    if match is None or clock is None:
        return printed
    moment = replace(
        printed.moment, time=clock[0], precision=clock[1], zone=_zone(match["tz"], True, printed.moment.day)
    )
    return replace(printed, moment=moment, start=match.start())


def _clock(match: re.Match[str]) -> tuple[time, Precision] | None:
    hour = int(match["H"])
    half = (match["half"] or match["ap"] or "").lower().replace(".", "").replace(" ", "")
    if half in ("下午", "晚上", "晚间", "pm") and hour < 12:
        hour += 12
    elif half in ("am", "凌晨") and hour == 12:
        hour = 0
    return time(hour, int(match["M"]), int(match["S"] or 0)), "second" if match["S"] else "minute"


def _zone(text: str | None, bare_offset: bool, day: date) -> timezone | None:
    """The zone a time is printed in; a bare offset counts only after seconds: `10:11-12:30` is a span of time."""
    if not text:
        return None
    word = re.sub(r"[^a-z]", "", text.lower())
    offset = _OFFSET.search(text)
    if not word and not bare_offset:
        return None
    minutes = _ZONES.get(word, 0) + (60 if word in ("et", "pt") and _is_summer_in_america(day) else 0)
    if offset:
        sign, hours, rest = offset.groups()
        minutes += (int(hours) * 60 + int(rest or 0)) * (1 if sign == "+" else -1)
    return timezone(timedelta(minutes=minutes)) if abs(minutes) < 24 * 60 else None


def _is_summer_in_america(day: date) -> bool:
    """Whether clocks in New York are ahead on that day (since 2007): second Sunday of March to first of November."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    return (
        march + timedelta(days=(6 - march.weekday()) % 7)
        <= day
        < november + timedelta(days=(6 - november.weekday()) % 7)
    )


def _read_relative(match: re.Match[str], line: str, now: datetime | None) -> Printed | None:
    if now is None:
        return None
    now = now.astimezone(SHANGHAI)
    groups = match.groupdict()
    printed = Printed(Moment(now.date()), match.start(), match.end(), relative=True)
    if groups.get("word"):
        back = {"昨": 1, "y": 1, "前": 2}.get(groups["word"][0].lower(), 0)
        return _with_time(replace(printed, moment=Moment(now.date() - timedelta(days=back))), line)
    if not groups.get("n"):
        return printed
    unit = groups["unit"].lower()
    hours = _UNIT_HOURS.get("m" if unit[0] == "m" else unit[0], 0)
    if hours:
        return replace(printed, moment=Moment((now - timedelta(hours=hours * int(groups["n"]))).date()))
    at = now - timedelta(minutes=int(groups["n"]) if unit[0] in "分m" else 0)
    return replace(printed, moment=Moment(at.date(), at.time().replace(second=0, microsecond=0), "minute"))


def _han_day(year: str, month: str, day: str) -> date | None:
    return _day(int("".join(str(_HAN_DIGITS.get(c, 0)) for c in year)), _han_number(month), _han_number(day))


def _han_number(text: str) -> int:
    """一 to 三十一, 廿一, 元/正 as 1."""
    text = text.replace("廿", "二十").replace("卅", "三十").replace("元", "一").replace("正", "一")
    tens, ten, ones = text.partition("十")
    if not ten:
        return _HAN_DIGITS.get(text, 0) if len(text) == 1 else 0
    return (_HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (_HAN_DIGITS.get(ones, 0) if ones else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def within(days: Iterator[date], day: date, span: int) -> bool:
    """Whether one of `days` lies within `span` days of `day`."""
    return any(abs((other - day).days) <= span for other in days)
