"""Titles compared, and parted from the names of site and section that publishers hang on them."""

from __future__ import annotations

import re
import unicodedata

from harvester.extract.meta import Meta

_UNSEEN = "\u200b\ufeff\u00ad"
_SEPARATOR = re.compile(
    r"\s*(?:_+|\|+|｜|--+|——+|\s[-–—:·]\s"
    r"|(?<=[\u4e00-\u9fff）)”])\s?[-–—]\s?(?=[\u4e00-\u9fffA-Za-z])|\s+::\s+|\s»\s|\s-|-\s)\s*"
)
_SITE = re.compile(
    r"(?:网|网站|频道|新闻|日报|晚报|晨报|时报|早报|政府|门户|官网|在线|头条|资讯|客户端|电视台|广播|公报|杂志|中心|首页|正文|栏目|论坛|博客|图片|视频|财经|娱乐|体育|时政|社会|国际|国内"
    r"|\.com|\.cn|\.net|\.org|online|daily|times|news|post|website"
    r"|portal|government|home|tribune|herald|press|gov|agency|net)\s*$|^\s*(?:the )?official (?:web)?site\b",
    re.I,
)

_SMALL = frozenset(("of", "and", "the", "in", "&", "for"))


def squeeze(text: str) -> str:
    """A title as it is compared: no blanks, one width."""
    folded = "".join(unicodedata.normalize("NFKC", text).split())  # several times faster than the pattern
    if not folded.isascii() and any(map(folded.__contains__, _UNSEEN)):
        folded = "".join(filter(lambda letter: letter not in _UNSEEN, folded))
    return folded.casefold()


def is_site_name(text: str) -> bool:
    """Whether words end as the names of sites do."""
    return _SITE.search(text) is not None


def _is_english_site(left: str, mark: str, rest: str) -> bool:
    """Whether one to four capitalised words stand behind a bar or underscore after a headline of more words."""
    words = rest.split()
    bar = mark.startswith(("_", "|")) and rest.isascii() and len(words) <= 4 and len(left.split()) > len(words)
    return (
        bar and left.isascii() and all(word[0].isupper() or word.lower() in _SMALL or word[0] == "i" for word in words)
    )


def site_name(meta: Meta) -> str:
    """The name the markup gives the site, or what stands last in the title tag; "" where it gives none."""
    for name in meta.all("og:site_name", "sitename"):
        return name.strip()
    title = next(iter(meta.all("html:title")), "")
    marks = list(_SEPARATOR.finditer(title))
    return title[marks[-1].end() :].strip() if marks else ""


def strip_site(title: str, meta: Meta) -> str:
    """A title tag without the names of site and section around it: `张村通车_新闻_甲网` gives `张村通车`."""
    names = {
        squeeze(v)
        for v in meta.all("sitename", "og:site_name", "columnname", "application-name", "ld:publisher", "sitedomain")
    }
    pieces = [(m.start(), m.end()) for m in _SEPARATOR.finditer(title)]
    kept = title
    for start, end in reversed(pieces):
        rest = kept[end:]
        left = kept[:start].strip()
        if not left or not rest.strip():
            kept = left or kept
            continue
        mark = title[start:end].strip()
        short = len(rest) <= 8 and ("_" in mark or "--" in mark)
        if squeeze(rest) in names or _SITE.search(rest) or short or _is_english_site(left, mark, rest):
            kept = left
        else:
            break
    for start, end in pieces:
        if squeeze(title[:start]) in names and len(kept) > end:
            kept = kept[end:]
            break
    words = kept.rsplit(None, 1)
    if len(words) == 2 and len(words[0]) > 3 and squeeze(words[1]) in names:
        kept = words[0]
    return kept.strip(" -_|–—")
