"""Who publishes an unknown site, as far as its own pages say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from harvester.discover.source import host_of
from harvester.extract.page import Page
from harvester.search.provinces import PROVINCES

_AREAS = {
    "11": "BJ", "12": "TJ", "13": "HE", "14": "SX", "15": "NM", "21": "LN", "22": "JL", "23": "HL", "31": "SH",
    "32": "JS", "33": "ZJ", "34": "AH", "35": "FJ", "36": "JX", "37": "SD", "41": "HA", "42": "HB", "43": "HN",
    "44": "GD", "45": "GX", "46": "HI", "50": "CQ", "51": "SC", "52": "GZ", "53": "YN", "54": "XZ", "61": "SN",
    "62": "GS", "63": "QH", "64": "NX", "65": "XJ",
}  # fmt: skip
"""GB/T 2260 province digits → ISO 3166-2."""


_JOINTS = re.compile(r"\s*[_|–—]\s*|\s+-\s+|-(?=[^-]*$)|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")

_OFFICE = re.compile(r"人民政府|政府门户|委员会$|[局厅委办署]$|\bgovernment\b", re.IGNORECASE)
_OUTLET = re.compile(r"政府|[网報报社台局厅委院]$|\b(?:government|daily|news|times|online)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who publishes a site, as far as its pages say."""

    publisher: str | None
    province: str | None
    kind: str
    site_id: str | None


def identity_of_site(pages: Iterable[Page]) -> Identity:
    """Publisher, province and kind as the pages' meta tags, titles and host say; None where nothing says."""
    seen = list(pages)
    site_id = next((found for page in seen if (found := page.meta.get("siteidcode"))), None)
    publisher = next((found for page in seen if (found := page.meta.get("sitename", "og:site_name"))), None)
    publisher = publisher or _title_suffix([page.meta.get("html:title") or "" for page in seen])
    area = _AREAS.get((site_id or "")[:2])
    province = f"CN-{area}" if area else _province_in(publisher or "")
    official = bool(site_id) or any(host_of(page.url).endswith(".gov.cn") for page in seen)
    official = official or bool(_OFFICE.search(publisher or ""))
    return Identity(publisher, province, "gov" if official else "media", site_id)


def _title_suffix(titles: list[str]) -> str | None:
    """What the titles of all pages have in common, last or first: the site's name."""
    parted = [[piece for piece in _JOINTS.split(title.strip()) if piece] for title in titles if title.strip()]
    pieces = [piece for title in parted for piece in dict.fromkeys(title)]
    if not pieces:
        return None
    most = max(map(pieces.count, pieces))
    common = {piece for piece in pieces if pieces.count(piece) == most}
    ends = [title[place] for place in (-1, 0) for title in parted if title[place] in common]
    return next((end for end in ends if _OUTLET.search(end)), ends[0] if ends else parted[0][-1])


def _province_in(name: str) -> str | None:
    """The one province whose name stands in a publisher's."""
    found = set(_provinces_named(name.lower()))
    return found.pop() if len(found) == 1 else None


def _provinces_named(name: str) -> Iterator[str]:
    for code, names in PROVINCES.items():
        if code != "CN" and any(re.search(rf"{one}(?![a-z])", name) for one in names):
            yield code
