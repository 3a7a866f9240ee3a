"""The outlet an article is credited to, one story: labelled, bare in the info line, or named by byline and dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from harvester.article import Confidence
from harvester.extract.byline import read_amid, read_role_line
from harvester.extract.creditlines import Line
from harvester.extract.credits import read_line, role_of_label
from harvester.extract.dateline import read_dateline
from harvester.extract.dates import find_dates
from harvester.extract.evidence import Candidate, best
from harvester.extract.infoline import info_pieces, without_labelled
from harvester.extract.latinby import name_before_outlet, read_by, read_head, read_signed
from harvester.extract.outlets import (
    IN_ISSUE,
    MASTHEAD,
    account_of,
    clean_outlet,
    is_agency,
    is_outlet,
    is_press,
    is_province,
    names_account,
)
from harvester.extract.people import HAN, is_han_name, is_latin_name, is_word
from harvester.extract.wordlist import words

LONG = 80
"""Characters of a paragraph; the points in short before the text are shorter."""
DECLARED, LABEL, INFO, BESIDE, ACCOUNT, ISSUER, BELOW, BYLINE, CARD, DATELINE = range(0, 100, 10)
"""Ranks of trust; the lowest wins."""

_FROM = re.compile(r"^(?:来自于?|來自|发布于|发自|發布於)\s?[/／]?\s?")
_VOUCHED = re.compile(r"官方(?:账号|帐号|认证)")
_TRAIL = re.compile(r"[>＞»›→]")
_SECTIONS = words(
    "要闻 新闻 时政 国内 国际 社会 财经 原创 头条 正文 快讯 公告 通知 动态 政务 热点 本地 综合 评论 观点 视频 "
    "图片 通知公告 工作动态 新闻动态 政务动态 公示公告 媒体关注 首页 内容 详情 文章 导读 "
    "专题 专栏 最新 今日 法规 政策 解读 权威发布 新闻发布 信息发布 政策发布 数据发布"
)
_SECTION = re.compile(
    r"(?:国内|国际|社会|财经|时政|体育|娱乐|科技|军事|教育|健康|文化|本地|地方|民生|综合|法治|汽车|房产|旅游|经济|热点|焦点|滚动|最新|头条|图片)"
    r"(?:新闻|要闻|资讯|频道)"
)
_BRACKETED = re.compile(r"[(（]\s?([A-Z][\w.'’&-]+(?: [\w.'’&-]+){1,5})\s?[)）]")
_INITIALS = re.compile(r"[A-Z]{3,6}")
_PLACE = re.compile(r", [A-Z][a-z]+(?: [A-Z][a-z]+)?$")
"""What stands behind an agency where the author's name stands: `ABC, Linyuan`."""
_POSTED = re.compile(rf"(?:发布于|發佈於|来自|IP属地[:：]?)\s?[{HAN}]{{2,4}}$")
"""Where an account writes from, at the end of the line with the day."""
_POSTED_BELOW = re.compile(r"(?:发布|编辑)于\s?\d{4}.{5,20}IP\s?属地")
"""When and whence an account wrote, below its text."""
_MARKS = re.compile(rf"(?:·\s?)?IP属地\s?[:：]?\s?[{HAN}]{{0,6}}|^原创(?=\s)|\s原创(?=\s)")
"""What an account's page prints beside its name."""
_WHENCE = re.compile(rf"(\d{{1,2}}:\d{{2}})\s?[·•]?\s?(?![{HAN}]{{1,2}}[网報报社台號号]$)[{HAN}]{{2,3}}$")
"""Where an account writes from, behind the hour."""
_COUNT_BEHIND = re.compile(r"(?<=[a-z]) \d[\d,.]*[kw]?$")
"""How many have read it, behind an English name."""
_ISSUE_LINE = re.compile(rf"返回目录|全文复制|标题导航|版面导航|版面图|{MASTHEAD.pattern}")
_NO_HOUSE = re.compile(
    r"(?i:(?:staff|contributing) (?:reporter|writer|correspondent)s?)"
    r"|SPORTS?|NEWS|LIFE|CHINA|WORLD|OPINION|OP-ED|IN-DEPTH|CULTURE|BUSINESS|VIDEO|PHOTO"
    r"|(?:All|Latest|Top|Breaking|More|Other|Related|Local) News|Post|Tweet"
)
"""A rank, a menu's next word behind its word `SOURCE`, or a section of an agency."""
_WIRE = re.compile(r"\b(?:Press|Agency|News|Service|Wire|Daily|Times|Post|Online|Bureau|Desk)$")
_COLUMN = re.compile(  # 河口评论 is an account, 网友评论 a tool
    rf"(?!参与|发表|关注|打开|扫|网友|热门|最新|查看|我要|我来|全部|更多|点击|暂无|共)[{HAN}]{{2,8}}(?:评论|视频|图片|微信|微博|公众?号)"
)
_SHORT_NAME = re.compile(
    r"(?!(?:NEWS|WORLD|CHINA|SPORTS?|LIFE|CITY|VIDEO|PHOTOS?|TECH|HOME|LOCAL|NATION|MONEY"
    r"|MYT|SGT|HKT|BJT|CST|GMT|UTC|IST|JST|KST|ICT|PHT|WIB|BST|CET|EST|EDT|PST|PDT|AEST|AEDT)$)[A-Z]{3,6}"
)
_PIPED = re.compile(r"^[A-Z][A-Za-z]{2,20}\s?[|｜]\s?(?:Last )?(?:Updated|Published|Posted)\b")
_SIGNED_OFF = re.compile(r"[.!?”\"]\s?(?:[—–]\s?(?P<outlet>[A-Z][A-Za-z]{1,8})|\((?P<bracketed>[A-Z]{2,8})\))$")
"""The agency behind the last full stop: `… of the two cars to full power. — ABC`, `… last year. (ABC)`."""
_PRINTED_IN = re.compile(
    r"Published in (?P<outlet>[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){0,3}), (?:on )?[A-Z][a-z]{2,8} \d"
)
"""`Published in Jia Herald, February 3rd, 2031`, under a text."""
_ENDS = words("END ENDS FIN MORE EOM")
_BEHIND_COMMA = re.compile(
    r"By [A-Z][^,|]{3,60}, (?P<outlet>[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){0,3}) [-–—|] "
    r"(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))"
)
"""`By Jane Roe, JIA NEWS - Feb 3, 2031 - 10:11`."""
_BETWEEN_BARS = re.compile(
    r"By [^|｜]{4,80}[|｜]\s?(?P<outlet>[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){1,3})\s?[|｜]\s?"
    r"(?:Last )?(?:Updated|Published|Posted)\b"
)
"""`By Jane Roe in Linyuan | Jia Courier | Updated: 2031-02-03`: where a national daily prints its own name."""
_COLUMNS = words(
    "china world business culture travel sports sport life lifestyle opinion video videos photo photos tech technology "
    "society politics news home metro nation asia local features feature environment health science education economy "
    "markets market money entertainment regional biz city service watch"
)
_LATIN_PRESS = re.compile(
    r"(?!Latest|Top|More|All|Breaking)(?:[A-Z][\w.'’]+ ){1,3}"
    r"(?:Daily(?: Online)?|Times|Post|Herald|Weekly|Tribune|News (?:Agency|Service)|Today|Review|Journal|Gazette)"
)
_SPACED = re.compile(
    rf"(?:来源|稿源|信息来源|文章来源|來源|来自)[ \u3000]+(?:[/／][ \u3000]+)?([{HAN}A-Za-z·]{{2,20}})"
)
_LATIN_WORDS = re.compile(r"[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){1,2}")
_FAMILIES = words(
    "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han "
    "tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lyu su jiang cai jia ding wei xue ye yan pan "
    "du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou "
    "shao meng long wan duan qian yin chang qiao lai gong wen smith jones brown"
)
"""Family names as English pages of China print them, so that no person is taken for an outlet."""
_BAR = re.compile(r"[|｜丨]")
_SPLIT = re.compile(r"[|｜丨/\s()（）\[\]【】,，]+")
_TOOL = re.compile(
    r"(?:日期|时间|時間)$|^星期|^[周週][一二三四五六日]|^礼拜|农历|[上下]午|℃|打印|字[号體体號]|分享|语音|播报|浏览|点击|阅读|评论|举报|收藏|订阅|关注|我要|我来|参与|纠错|"
    r"下载|试听|听新闻|关闭|返回|首页|上一|下一|大中小|^[大中小]$|\d|^[A-Za-z]$|参与互动|"
    r"^由|阅读数|播放|观看|时长|^更新|(?:创作者|作者|博主)$|^[发發][布佈]于?|次$|人$|^[:：]|视频|图片|转发|更多|微信|微博|"
    r"(?i:^(?:download|print|share|font|comments?|page|by|am|pm|ist|gmt|updated|published|"
    r"on|at|wechat|email|save|cst)$)"
)


@dataclass(slots=True)
class Origin:
    """The outlet that won, if any, and every find."""

    won: Candidate[str] | None = None
    candidates: list[Candidate[str]] = field(default_factory=list)


def find_origin(
    header: list[str],
    body: list[Line],
    tail: list[str],
    *,
    headline: int,
    declared: Mapping[str, str],
    dated: set[str],
    people: set[str],
    bylines: Sequence[str] = (),
    outlets: Sequence[str] = (),
    account: str | None = None,
    site: str = "",
) -> Origin:
    """Whom the page credits; `dated` are the lines with the article's date, `people` the names credited on the page.

    `bylines` are texts that the markup names as author, `outlets` those it names as source, `account` the name on the
    account card, `site` the name the markup gives the site.
    """
    out = Origin()
    empty = _labelled(header[headline + 1 :], LABEL, "source label", out)
    if not any(c.rank == LABEL for c in out.candidates):
        empty = _labelled(header[: headline + 1], LABEL + 1, "source label above the headline", out) or empty
    if empty:  # the page says that it credits nobody: who issued the document is another matter
        out.candidates = [found for found in out.candidates if found.rank != ISSUER]
    if declared.get("origin"):
        _declared(declared["origin"], out)
    _info_lines(header, headline, dated, people, out, label_empty=empty, site=site)
    if not empty:
        for text in outlets:
            if len(text) <= 20 and not (find_dates(text) or read_line(text) or _is_other(text, people)):
                _add(out, clean_outlet(text), "name in the source's place", text, "medium", ACCOUNT + 1)
    _labelled([line for line in tail if len(line) <= 160], BELOW, "source label below", out)
    for below in tail:
        if printed := _PRINTED_IN.match(below):
            _add(out, printed["outlet"], "where it was printed", below, "medium", BELOW)
    for line in body:
        for credit in line.credits:
            if credit.role == "origin":
                _add(out, clean_outlet(credit.value), "source line in the body", credit.value, "medium", BELOW)
    if not empty:
        _bylines(header, body, headline, out, site)
        beside_day = {
            header[i].strip()
            for p, line in enumerate(header)
            if line.strip()[:160] in dated
            for i in (p - 1, p + 1)
            if headline < i < len(header)
        }
        if any(map(_POSTED_BELOW.search, tail)):
            beside_day.update(line.strip() for line in header[headline + 1 : headline + 2])
        for text in bylines:
            if (
                is_agency(_PLACE.sub("", text))
                or _INITIALS.fullmatch(text)
                or (is_outlet(text) and (" " not in text or _WIRE.search(text)))
            ):
                _add(out, _PLACE.sub("", text), "outlet in the author's place", text, "medium", BYLINE)
            elif text in beside_day and _may_be_account(text) and not _is_other(text, people):
                _add(out, clean_outlet(text), "account in the author's place", text, "low", ACCOUNT + 2)
        if (
            account
            and not is_han_name(account)
            and not is_latin_name(account)
            and (not _TOOL.search(account) or _COLUMN.fullmatch(account))
        ):
            _add(out, clean_outlet(account), "account card", account, "low", CARD)
    out.won = best(out.candidates)
    return out


def _declared(text: str, out: Origin) -> None:
    credits = [c for c in read_line(text) if c.role in ("origin", "issuer")]
    value = credits[0].value if credits else text
    _add(out, clean_outlet(value), "declared place", text, "high", DECLARED)


def _labelled(lines: list[str], rank: int, rule: str, out: Origin) -> bool:
    """Take labelled outlets; True where a source label stands with nothing behind it and none has a value."""
    empty = filled = False
    for line in lines:
        spaced = _SPACED.fullmatch(line.strip())
        if spaced and not find_dates(line) and ("来自" not in line or is_outlet(spaced[1])):
            _add(out, clean_outlet(spaced[1]), rule, line, "medium", rank)
        for credit in read_line(line):
            if credit.role == "origin":
                outlet = clean_outlet(credit.value)
                _add(out, outlet, rule, line, "high", rank)
                filled, empty = filled or bool(outlet), empty or not outlet
            elif credit.role == "issuer":
                _add(out, clean_outlet(credit.value), "issuer label", line, "medium", ISSUER)
    return empty and not filled


def _add(out: Origin, outlet: str | None, rule: str, line: str, confidence: Confidence, rank: int) -> None:
    if outlet and not _NO_HOUSE.fullmatch(outlet) and role_of_label(outlet) is None:
        out.candidates.append(Candidate(outlet, rule, line.strip()[:160], confidence, rank))


def _info_lines(
    header: list[str], headline: int, dated: set[str], people: set[str], out: Origin, *, label_empty: bool, site: str
) -> None:
    """Outlets without a label: in the line of the date, or alone on the line beside it."""
    for line in header[headline + 1 :]:
        if printed := IN_ISSUE.search(line):
            _add(out, printed["outlet"], "outlet of the issue", line, "medium", INFO)
    for place, line in enumerate(header[: headline + 1]):
        around = header[max(0, place - 1) : place + 2]
        if line.strip()[:160] in dated and any(map(_ISSUE_LINE.search, around)):
            paper = _paper_of(line, around)
            _add(out, read_head(paper) if paper else None, "outlet over the issue", line, "medium", INFO)
    for place, line in enumerate(header):
        if place <= headline or line.strip()[:160] not in dated or len(line) > 160:
            continue
        if _TRAIL.search(line) and not re.search(rf"[{HAN}]", line):
            continue  # a breadcrumb with its day
        bare = _MARKS.sub(" ", _COUNT_BEHIND.sub("", line))
        rest = without_labelled(bare if site and bare.endswith(site) else _WHENCE.sub(r"\1", bare))
        pieces = [p for p in info_pieces(rest) if not _is_other(p, people)]
        strong = [p for p in pieces if read_head(p)]
        if not strong and site in pieces and (_is_site(site) or _opens_trail(site, header)):
            _add(out, site, "the site's name in the info line", line, "medium", INFO)
            continue
        if strong:
            house = strong[0].removeprefix(name_before_outlet(strong[0])).strip()
            house = house.strip("《》") if MASTHEAD.match(line.strip()) else house
            vouched = _VOUCHED.search(line) is not None  # who runs the account is no account: that stands beside
            _add(out, read_head(house), "outlet in the info line", line, "medium", ACCOUNT if vouched else INFO)
        elif len(pieces) == 1 and pieces[0] in header[:headline] and _is_site(pieces[0]):
            _add(out, pieces[0], "the name over the page in the info line", line, "medium", INFO)
        elif piped := _BETWEEN_BARS.match(line.strip()) or _behind_comma(line.strip()):
            _add(out, piped["outlet"], "outlet between byline and update", line, "medium", INFO)
        elif not label_empty and (bracketed := _BRACKETED.search(rest)):
            _add(out, clean_outlet(bracketed[1]), "bracketed name in the info line", line, "low", ACCOUNT)
        elif not label_empty and (short := _short_name(line, pieces)):
            _add(out, short, "short name in the info line", line, "low", ACCOUNT)
        elif not label_empty and len(pieces) == 1 and _may_be_account(pieces[0]) and not _in_trail(pieces[0], header):
            _add(out, clean_outlet(pieces[0]), "name in the info line", line, "low", ACCOUNT)
        behind = _behind_person(line)
        _add(out, behind, "outlet behind a person", line, "medium", INFO)
        for beside in _beside(header, place):
            if not headline < beside < len(header):
                continue
            near = header[beside]
            if _is_bare_outlet(near, people):
                _add(out, read_head(near), "outlet beside the date", near, "medium", BESIDE)
            elif names_account(header, beside) and not _is_other(near, people) and not is_han_name(near):
                _add(out, clean_outlet(near), "account beside the date", near, "medium", BESIDE)
            elif (name := account_of(near)) and not (_is_other(name, people) or is_han_name(name)):
                _add(out, clean_outlet(name), "account beside the date", near, "medium", BESIDE)
            elif beside == place - 1 and _POSTED.search(line) and _may_be_account(near) and not _is_other(near, people):
                _add(out, clean_outlet(near), "account over its place", near, "medium", BESIDE)
            elif outlet := _behind_bar(near):
                _add(out, outlet, "outlet beside the editor", near, "medium", BESIDE)
            elif read_amid(near).authors:
                piece = info_pieces(near)[0]
                outlet = read_head(piece) if is_outlet(piece) else None
                _add(out, outlet, "outlet beside the reporter", near, "medium", BESIDE)


def _behind_comma(line: str) -> re.Match[str] | None:
    """`By Jane Roe, JIA NEWS - Feb 3, 2031`: what stands behind the name, where it is an outlet, no place or rank."""
    found = _BEHIND_COMMA.match(line)
    return found if found and (is_outlet(found["outlet"]) or found["outlet"].isupper()) else None


def _paper_of(line: str, around: list[str]) -> str:
    """The name of a paper in the line of its issue's day, or alone on the line beside it."""
    pieces = [*info_pieces(without_labelled(line)), *(one.strip() for one in around if one is not line)]
    return next(
        (piece for piece in pieces if is_press(piece) and not piece.endswith(("网", "網", "在线", "客户端"))), ""
    )


def _opens_trail(piece: str, header: list[str]) -> bool:
    """Whether a breadcrumb begins with words, as with the site's own name."""
    return any(_TRAIL.split(line, maxsplit=1)[0].strip() == piece for line in header if _TRAIL.search(line))


def _in_trail(piece: str, header: list[str]) -> bool:
    """Whether words stand in a breadcrumb."""
    return piece in " ".join(line for line in header if _TRAIL.search(line))


def _beside(header: list[str], place: int) -> Iterator[int]:
    """The lines next to one, and those behind a line of labelled people next to it."""
    for step in (-1, 1):
        yield place + step
        if 0 <= place + step < len(header):
            credits = read_line(header[place + step])
            if credits and all(c.role in ("author", "editor") for c in credits):
                yield place + 2 * step


def _behind_person(line: str) -> str | None:
    """`编辑：张三 甲报 2031-02-03`: an outlet between the name behind a label and the day."""
    for credit in read_line(line):
        if credit.role not in ("author", "editor"):
            continue
        days = find_dates(credit.value)
        value = _BAR.sub(" ", credit.value[: days[0].start if days else None]).strip()
        last = re.split(r",\s|\sand\s", value)[-1]
        if name := name_before_outlet(last):
            return clean_outlet(last.removeprefix(name))
        name, _, outlet = value.rpartition(" ")
        if is_han_name(name.strip().split(" ")[-1]) and is_press(outlet):
            return clean_outlet(outlet)
    return None


def _behind_bar(line: str) -> str | None:
    """`Editor: Jane Roe | Jia.com`: an outlet behind the bar that ends a person's piece."""
    parts = [
        part.strip() for c in read_line(line) if c.role in ("author", "editor") for part in _BAR.split(c.value)[1:]
    ]
    return next((read_head(part) for part in parts if is_outlet(part) and not read_line(part)), None)


def _is_other(piece: str, people: set[str]) -> bool:
    """A piece of the info line that is no outlet: a credited person, a province, a section, a tool."""
    return (
        piece in people or piece in _SECTIONS or _SECTION.fullmatch(piece) is not None
        or is_province(_FROM.sub("", piece)) or is_word(piece)
        or (bool(_TOOL.search(piece)) and not _COLUMN.fullmatch(piece))
    )  # fmt: skip


def _short_name(line: str, pieces: list[str]) -> str | None:
    """An outlet's initials beside the date (`2031-02-03 10:11 ABC`), or one word before a bar and `Updated`."""
    if len(pieces) == 1 and _beside_editor(line, pieces[0]):
        return pieces[0]
    piped = _PIPED.match(line.strip())
    found = [p for p in pieces if _is_short_name(p, line) or (piped and line.strip().startswith(p))]
    return found[0] if len(found) == 1 and found[0].lower() not in _COLUMNS else None


def _is_short_name(piece: str, line: str) -> bool:
    """Whether a piece is made of capitals like an outlet's initials; behind a bar, so many are the place of writing."""
    return _SHORT_NAME.fullmatch(piece) is not None and not (len(piece) > 4 and re.search(rf"[|｜]\s?{piece}$", line))


def _is_site(name: str) -> bool:
    """Whether Latin words at the end of the title tag can be an outlet: no section of the site, no person."""
    words = name.lower().split()
    return name.isascii() and not (set(words) <= _COLUMNS or words[0] in _FAMILIES or words[-1] in _FAMILIES)


def _beside_editor(line: str, piece: str) -> bool:
    """Whether words without a label stand where people have theirs: `2031-02-03 Jia Plus Web Editor: Jane Roe`."""
    if not any(c.role == "editor" and c.value for c in read_line(line)) or not _LATIN_WORDS.fullmatch(piece):
        return False
    words = piece.lower().split()
    return not (set(words) & _COLUMNS or words[0] in _FAMILIES or words[-1] in _FAMILIES)


def _may_be_account(piece: str) -> bool:
    """Whether words can be the name of an account or outlet: no section of the site, no person."""
    if piece in _SECTIONS or is_han_name(piece):
        return False
    return bool(re.fullmatch(rf"[{HAN}A-Za-z0-9·+＋\-－—]{{2,16}}", piece) and re.search(rf"[{HAN}]", piece))


def _is_bare_outlet(line: str, people: set[str]) -> bool:
    line = line.strip(" ()（）")
    if len(line) > 40 or line in people or find_dates(line) or read_line(line) or _TOOL.search(line):
        return False
    return is_agency(line.split(",")[0]) or (is_outlet(line) and " " not in line) or bool(_LATIN_PRESS.fullmatch(line))


def _bylines(header: list[str], body: list[Line], headline: int, out: Origin, site: str) -> None:
    for text in header[headline + 1 :]:
        if len(text) > 120:
            continue
        outlet = read_by(text).outlet or read_role_line(text).outlet or read_signed(text).outlet
        if not outlet and is_agency(text.split(",")[0].split("/")[0].strip()):
            outlet = text.split(",")[0].split("/")[0].strip()
        _add(out, outlet, "byline above", text, "medium", BYLINE)
    for line in body:
        _add(out, line.byline.outlet, "byline in the body", line.byline.outlet or "", "medium", BYLINE)
    texts = [line.text for line in body if line.text]
    if (
        texts
        and site
        and texts[0].startswith((f"{site}讯 ", f"{site}讯（", f"{site}讯(", f"【{site}讯】", f"{site}讯："))
    ):
        _add(out, site, "dateline of the site's own name", texts[0][:80], "medium", DATELINE)
    signed = _SIGNED_OFF.search(texts[-1]) if texts else None
    name = (signed["outlet"] or signed["bracketed"]) if signed else ""
    capitals = "".join(filter(str.isupper, site))
    known = is_agency(name) or (name.isupper() and (not signed or signed["outlet"] or name == capitals))
    if name and known and name not in _ENDS:
        _add(out, name, "sign-off", texts[-1][-80:], "medium", DATELINE)
    for text in [*texts[:2], *[text for text in texts[2:8] if len(text) > LONG][:1]]:
        _add(out, read_dateline(text).outlet, "dateline", text[:80], "medium", DATELINE)
