"""Which links of an unknown list page are articles, judged by address, wording and the day beside them alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from statistics import median
from urllib.parse import urlsplit

from harvester.discover.links import Link
from harvester.discover.source import host_of

_STAMP = re.compile(
    r"/t?(?P<y>(?:19|20)\d\d)[-/_]?(?P<m>1[0-2]|0?[1-9])(?:[-/_]?(?P<d>3[01]|[12]\d|0?[1-9])(?!\d))?(?=[/_A-Z]|\d{4,}|\.)"
    r"|/(?P<yy>[012]\d)/(?P<mm>0[1-9]|1[0-2])(?P<dd>[0-3]\d)/\d\d/"
)
_NUMBERED = re.compile(r"(?:\d{5,}|[0-9a-f]{12,}|[0-9A-F]{12,}|(?=\w*\d)[A-Z0-9]{10,})[^/]*$")
_OWN_FOLDER = re.compile(r"/(?:\d{9,}|(?=[0-9a-f]*\d)[0-9a-f]{16,}|(?=[0-9A-F]*\d)[0-9A-F]{16,})/index\.\w+$")
_NAMED = re.compile(r"/articles?/(?=\w*\d)\w{6,}\.s?html?$")
_NO_ARTICLE = re.compile(
    r"(?:^|[./_])(?:comments?|tie|forum|bbs|blog|tags?|keywords?|author|user|search|login|register|passport|photoview|"
    r"v|video|live|game|special|zhuanti|help|about|contact\w*|sitemap|rss|download|app|mail|job|legal|index)(?=[./_\d]|$)",
    re.IGNORECASE,
)
_FILES = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|apk|exe|jpe?g|png|gif|mp[34]|js|css|json|xml)$", re.IGNORECASE)
_FURNITURE = re.compile(
    r"许可证|備案|备案|ICP[备備证]|公约|举报|版权|免责|声明$|隐私|联系我们|关于我们|网站地图|广告(?:服务|刊例)|招聘|征集|"
    r"公网安备|登记证|客户端下载|订阅|Copyright|Privacy|Contact us|About us|Terms of",
    re.IGNORECASE,
)
_AGED = timedelta(days=300)
_LONG = 8


def headlines(links: Iterable[Link], url: str) -> list[Link]:
    """The links that look like articles of the page's own site, in page order.

    Where at least three links bear a day, in the address or beside the link, those are the articles
    (with those whose folder is named so); else the numbered
    addresses of one shape whose wording has a headline's length.
    """
    own = [link for link in links if _one_owner(link.url, url) and not _FILES.search(urlsplit(link.url).path)]
    dated = [link for link in own if stamp(link.url) or (link.day and _is_page(link.url))]
    if len(dated) >= 3:
        named = [link for link in own if _NAMED.search(urlsplit(link.url).path) and weight(link.title) >= _LONG]
        kept = {link.url for link in (*_of_their_time(dated), *named)}
        return [link for link in own if link.url in kept]
    groups: dict[str, list[Link]] = defaultdict(list)
    for link in own:
        if not _NO_ARTICLE.search(_place(link.url)) and not _FURNITURE.search(link.title):
            groups[shape(link.url)].append(link)
    kept = {link.url for group in groups.values() if _reads_like_news(group) for link in group}
    return [link for link in own if link.url in kept]


def stamp(url: str) -> date | None:
    """The day or month written into an address; a hint for sorting, not the day of publication."""
    match = _STAMP.search(urlsplit(url).path)
    if not match:
        return None
    year, month, day = match["y"] or f"20{match['yy']}", match["m"] or match["mm"], match["d"] or match["dd"] or "1"
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def shape(url: str) -> str:
    """Host and path with every word that holds a digit taken for one sign: pages of one kind share it."""
    parts = urlsplit(url)
    return f"{parts.hostname}{re.sub(r'[A-Za-z-]*[0-9][0-9A-Za-z-]*', '#', parts.path)}"


def _is_page(url: str) -> bool:
    """Whether the address names a page and not a channel's folder or front; some articles have a folder each."""
    if _OWN_FOLDER.search(urlsplit(url).path):
        return True
    name = re.sub(r"^.*/(?=.)", "", urlsplit(url).path)
    return bool(re.search(r"\d|-.*-", name) or re.search(r"\.\w+$", name)) and not name.startswith("index.")


def _place(url: str) -> str:
    """First label of the host and the path: where sections give themselves away."""
    return host_of(url).partition(".")[0] + urlsplit(url).path


def _one_owner(a: str, b: str) -> bool:
    return _domain(host_of(a)) == _domain(host_of(b))


def _domain(host: str) -> str:
    """The registered name under which a host stands: three labels under com.cn and its kin, else two."""
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and re.fullmatch(r"(?:com|net|org|gov|edu|ac)\.[a-z]{2}", ".".join(labels[-2:])) else 2
    return ".".join(labels[-keep:])


def _of_their_time(links: list[Link]) -> list[Link]:
    """Without the footer's licences and services of earlier years, which look like articles by address."""
    days = [day.toordinal() for link in links if (day := link.day or stamp(link.url))]
    oldest = date.fromordinal(int(median(days))) - _AGED
    return [
        link
        for link in links
        if (link.day or stamp(link.url) or oldest) >= oldest
        or (weight(link.title) >= _LONG and not _FURNITURE.search(link.title))
    ]


def _reads_like_news(group: list[Link]) -> bool:
    """At least three numbered addresses of one shape whose wording has a headline's length."""
    return (
        len(group) >= 3
        and all(_NUMBERED.search(urlsplit(link.url).path) for link in group)
        and median(weight(link.title) for link in group) >= _LONG
    )


def weight(title: str) -> float:
    """Length of a headline: a Chinese character counts one, a Latin word two."""
    return len(re.findall(r"[\u3400-\u9fff]", title)) + 2 * len(re.findall(r"[A-Za-z]+", title))
