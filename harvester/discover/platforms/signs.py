"""Which publishing system a page speaks for: one table of the marks they leave in pages and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from harvester.article import Confidence

Where = Literal["markup", "address", "links", "header"]
PLACE, PROOF, HINT, TRACE = 8, 6, 3, 1
"""How much a sign weighs: the site is laid out so; only this system leaves it; others seldom do; it agrees, no more."""
_SAME_SHAPE = 2  # links of one shape before they say anything of the site


class Platform(NamedTuple):
    """One publishing system: what people call it, and the base class that reads its lists."""

    label: str
    base: str = "ListingSpider"


PLATFORMS: dict[str, Platform] = {
    "trs": Platform("TRS WCM", "TrsSite"),
    "hanweb": Platform("Hanweb jcms, jpage, jpaas", "HanwebSite"),
    "ucap": Platform("UCAP (common_list)", "CommonListSite"),
    "gkmlpt": Platform("gkmlpt, NFCMS", "GkmlptSite"),
    "uuid_blocks": Platform("columns and blocks named by UUID", "BlockSite"),
    "web_index": Platform("a folder for each article (/web/…/index.shtml)", "WebIndexSite"),
    "people": Platform("People's Daily Online", "PeopleSite"),
    "xinhua": Platform("Xinhua", "XinhuaSite"),
    "chinadaily": Platform("China Daily", "ChinaDailySite"),
    "chinaorg": Platform("China.org.cn, china.com.cn", "ChinaOrgSite"),
    "wordpress": Platform("WordPress", "WordPressSite"),
    "epaper": Platform("Founder e-paper", "FounderPaper"),
    "founder": Platform("Founder Xiangyu (enpcontent)"),
    "enorth": Platform("enorth (/system/Y/M/D/ID)"),
    "southcn": Platform("Southcn (node_<hex>)"),
    "rednet": Platform("Rednet (/c/Y/M/D/ID)"),
    "cqnews": Platform("CQNews (/web/content_ID)"),
    "ecns": Platform("Y/MM-DD/ID"),
    "siteserver": Platform("SiteServer CMS"),
}


class Sign(NamedTuple):
    """One mark: where it is looked for, the pattern that finds it, its weight, and what a person calls it."""

    platform: str
    where: Where
    pattern: str
    weight: int
    words: str


_HTM = r"\.s?html?(?:\?|$)"
SIGNS: tuple[Sign, ...] = (
    Sign("trs", "markup", r"\bcreatePageHTML\s*\(", PROOF, "script createPageHTML"),
    Sign("trs", "markup", r"""["'\s]TRS_(?:Editor|UEDITOR|AUTOADD|PreAppend)\b|trs_editor_view""", PROOF,
         "class TRS_*"),
    Sign("trs", "markup", r"\bta\.trs\.cn|/trs_\w+\.(?:ico|js|png|css)|\bTRS_DOCUMENT_|<trs_", HINT, "asset trs_*"),
    Sign("trs", "markup", r"\bCurrChnlCls\b", HINT, "class CurrChnlCls"),
    Sign("trs", "address", rf"/t\d{{8}}_\d+(?:_(?:app|wap|senior|\d+))?{_HTM}", HINT, "address tYYYYMMDD_ID"),
    Sign("trs", "links", rf"/t\d{{8}}_\d+(?:_(?:app|wap|senior|\d+))?{_HTM}", HINT, "links tYYYYMMDD_ID"),
    Sign("trs", "links", r"/t\d{6,9}\.s?html?$", TRACE, "links tID"),
    Sign("trs", "markup", r"\boldsrc\s*=\s*[\"']W0\d{10}", HINT, "images W0YYYYMMDD…"),
    Sign("hanweb", "markup", r"<datastore>|dataproxy\.jsp", PROOF, "jpage data (datastore, dataproxy.jsp)"),
    Sign("hanweb", "markup", r"大汉版通|\bhanweb\.(?:css|js|com)|\bhanweb\b", PROOF, "name hanweb, 大汉版通"),
    Sign("hanweb", "markup",
         r"/module/(?:jslib|web|jpage|idea|visitcount|download)/|\bjpaas\b|/jcms\d?(?:_files)?/", PROOF,
         "asset folders /module/jslib/, jcms, jpaas"),
    Sign("hanweb", "markup", r"<!--\s*ZJEG_RSS\.|<!--<\$\[[^\]]+\]>", HINT, "comments ZJEG_RSS, <$[…]>"),
    Sign("hanweb", "markup", r"<meta[^>]+name=[\"']?(?:ContentStart|Maketime)\b", TRACE, "meta ContentStart, Maketime"),
    Sign("hanweb", "address", r"/art/\d{4}/(?:\d{1,2}/\d{1,2}/)?art_", HINT, "address /art/Y/M/D/art_COL_ID"),
    Sign("hanweb", "address", r"/col/col\d+/", HINT, "address /col/colID/"),
    Sign("hanweb", "links", r"/art/\d{4}/(?:\d{1,2}/\d{1,2}/)?art_", HINT, "links /art/Y/M/D/art_COL_ID"),
    Sign("hanweb", "links", r"/col/col\d+/", HINT, "links /col/colID/"),
    Sign("ucap", "markup", r"""["'\s]UCAP-CONTENT\b|<ucapcontent\b|\bucap[-_]""", PROOF, "UCAP-CONTENT"),
    Sign("ucap", "markup", r"name=[\"']template,templategroup,version[\"']", PROOF,
         "meta template,templategroup,version"),
    Sign("ucap", "markup", r"/(?:common/)?search(?:List)?/[0-9a-f]{32}\b", PROOF, "list data /common/search/<32 hex>"),
    Sign("ucap", "markup", r"\b_isJson\b|_isAgg=", PROOF, "parameter _isJson"),
    Sign("ucap", "markup", r"\bskipAutoFix\b", TRACE, "class skipAutoFix"),
    Sign("ucap", "address", r"/common_\w*list\.shtml", HINT, "address common_list.shtml"),
    Sign("ucap", "address", r"/\d{6}/(?:[0-9a-f]{32}|c00_\d+|c\d{6,})\.shtml", HINT, "address YYYYMM/<32 hex>.shtml"),
    Sign("ucap", "links", r"/\d{6}/(?:[0-9a-f]{32}|c00_\d+)\.shtml", HINT, "links YYYYMM/<32 hex>.shtml"),
    Sign("ucap", "links", r"/(?:common_\w*list|redirect_firstChannel)\.shtml", HINT, "links common_list.shtml"),
    Sign("gkmlpt", "markup", r"/gkmlpt/", PROOF, "folder /gkmlpt/"),
    Sign("gkmlpt", "address", r"/gkmlpt/|/content/m?post_\d+\.html", PROOF, "address /content/post_ID"),
    Sign("gkmlpt", "links", r"/content/m?post_\d+\.html", PROOF, "links /content/post_ID"),
    Sign("gkmlpt", "markup", r"\bnews_cont_d_wrap\b|\bNFCMS\b", PROOF, "class news_cont_d_wrap, NFCMS"),
    Sign("uuid_blocks", "address", r"/columns/[0-9a-f]{8}-[0-9a-f-]{27}/", PLACE, "address /columns/<uuid>/"),
    Sign("uuid_blocks", "links", r"/columns/[0-9a-f]{8}-[0-9a-f-]{27}/", PLACE, "links /columns/<uuid>/"),
    Sign("uuid_blocks", "markup", r"/templates/[0-9a-f]{8}-[0-9a-f-]{27}/blocks/", PROOF,
         "fragments /templates/<uuid>/blocks/"),
    Sign("web_index", "address", r"/web/(?:[\w-]+/)+(?:[0-9A-F]{31,32}|\d{17,19})/index\.shtml", PLACE,
         "address /web/…/<id>/index.shtml"),
    Sign("web_index", "links", r"/web/(?:[\w-]+/)+(?:[0-9A-F]{31,32}|\d{17,19})/index\.shtml", PLACE,
         "links /web/…/<id>/index.shtml"),
    Sign("people", "address", r"/n[1-4]/\d{4}/\d{4}/c\d+-\d+(?:-\d+)?\.html", PROOF, "address /n1/Y/MMDD/cCHANNEL-ID"),
    Sign("people", "links", r"/n[1-4]/\d{4}/\d{4}/c\d+-\d+(?:-\d+)?\.html", PROOF, "links /n1/Y/MMDD/cCHANNEL-ID"),
    Sign("people", "markup", r"""\b(?:id|class)=["'][^"']*\b(?:rwb_zw|rwb_navpath|rm_txt_con|rm_download)\b""", PROOF,
         "id rwb_*, class rm_txt_con"),
    Sign("xinhua", "address", r"/\d{4}-\d{2}/\d{2}/c_\d{7,}(?:_\d+)?\.htm|/\d{8}/[0-9a-f]{32}/c\.html", PROOF,
         "address c_ID.htm"),
    Sign("xinhua", "links", r"/\d{4}-\d{2}/\d{2}/c_\d{7,}(?:_\d+)?\.htm|/\d{8}/[0-9a-f]{32}/c\.html", PROOF,
         "links c_ID.htm"),
    Sign("xinhua", "markup", r"<meta[^>]+name=[\"']?publishid\b", TRACE, "meta publishid"),
    Sign("xinhua", "markup", r"""\bid=["'](?:p-detail|detailContent|articleEdit)["']""", HINT,
         "id p-detail, articleEdit"),
    Sign("chinadaily", "address", r"/a/\d{6}/\d{2}/WS[0-9a-f]{20,}(?:_\d+)?\.html?", PROOF,
         "address /a/YYYYMM/DD/WS<hex>"),
    Sign("chinadaily", "links", r"/a/\d{6}/\d{2}/WS[0-9a-f]{20,}(?:_\d+)?\.html?", PROOF, "links /a/YYYYMM/DD/WS<hex>"),
    Sign("chinadaily", "address", r"^https?://(?:[\w-]+\.)*chinadaily\.com\.cn/", PROOF,
         "host under chinadaily.com.cn"),
    Sign("chinadaily", "markup", r"img\d?\.chinadaily\.com\.cn/static", PROOF, "assets of chinadaily.com.cn"),
    Sign("chinadaily", "markup", r"""\bid=["'](?:div_currpage|lft-art)["']""", HINT, "id div_currpage, lft-art"),
    Sign("chinadaily", "markup", r"""\bclass=["']info_l["']""", HINT, "class info_l"),
    Sign("chinaorg", "address", r"/\d{4}-\d{2}/\d{2}/content_\d{6,}(?:_\d+)?\.html?", TRACE, "address content_ID"),
    Sign("chinaorg", "links", r"/\d{4}-\d{2}/\d{2}/content_\d{6,}(?:_\d+)?\.html?", HINT, "links Y-MM/DD/content_ID"),
    Sign("chinaorg", "address", r"^https?://(?:[\w-]+\.)*china\.(?:org|com)\.cn/|/node_\d{5,}(?:_\d+)?\.html?", HINT,
         "host china.org.cn or china.com.cn, address node_ID"),
    Sign("chinaorg", "links", r"/node_\d{5,}(?:_\d+)?\.html?", HINT, "links node_ID"),
    Sign("chinaorg", "markup", r"images\.china\.cn/|\bid=[\"'](?:artbody|autopage)[\"']", HINT, "id artbody, autopage"),
    Sign("wordpress", "markup", r"/wp-(?:content|includes|json)/", PROOF, "asset folders wp-content, wp-includes"),
    Sign("wordpress", "markup", r"<meta[^>]+content=[\"']WordPress\b", PROOF, "generator WordPress"),
    Sign("wordpress", "markup", r"class=[\"'][^\"']*\bpage-numbers\b", HINT, "class page-numbers"),
    Sign("wordpress", "markup", r"<link\b[^>]+href=[\"'][^\"']*/feed/[\"']", HINT, "feed at /feed/"),
    Sign("wordpress", "header", r"/wp-json/|wp\.me", PROOF, "header Link wp-json"),
    Sign("wordpress", "links", r"/\d{4}/\d{2}/\d{2}/[a-z0-9%-]+/$", TRACE, "links /Y/MM/DD/words/"),
    Sign("epaper", "address", r"/\d{4}-\d{2}/\d{2}/(?:node|nbs)(?:\.D110000\w+)?_?\d{0,3}\.html?", PROOF,
         "address Y-MM/DD/node_N"),
    Sign("epaper", "markup", r"""\bid=["']?pageLink\b|\b(?:id=["']?ozoom)\b""", PROOF, "id pageLink, ozoom"),
    Sign("epaper", "links", r"(?:^|/)node_\d{1,3}\.html?$", HINT, "links node_N"),
    Sign("founder", "markup", r"<!--\s*/?enp(?:content|property)", HINT, "comments enpcontent, enpproperty"),
    Sign("enorth", "address", r"/system/\d{4}/\d{2}/\d{2}/\d{8,}\.shtml", PROOF, "address /system/Y/M/D/ID"),
    Sign("enorth", "links", r"/system/\d{4}/\d{2}/\d{2}/\d{8,}\.shtml", PROOF, "links /system/Y/M/D/ID"),
    Sign("southcn", "address", r"/node_[0-9a-f]{10}/[0-9a-f]{10}\.shtml|cms_node_post_list_page=", PROOF,
         "address node_<hex>"),
    Sign("southcn", "links", r"/node_[0-9a-f]{10}/[0-9a-f]{10}\.shtml|cms_node_post_list_page=", PROOF,
         "links node_<hex>"),
    Sign("rednet", "address", r"/c/\d{4}/\d{2}/\d{2}/\d{5,}\.htm", HINT, "address /c/Y/M/D/ID"),
    Sign("rednet", "links", r"/c/\d{4}/\d{2}/\d{2}/\d{5,}\.htm", HINT, "links /c/Y/M/D/ID"),
    Sign("cqnews", "address", r"/detail/\d{15,}/web/content_\d{15,}\.html?", PROOF, "address /web/content_ID"),
    Sign("cqnews", "links", r"/detail/\d{15,}/web/content_\d{15,}\.html?", PROOF, "links /web/content_ID"),
    Sign("ecns", "address", r"/\d{4}/\d{2}-\d{2}/\d{5,}\.s?html", HINT, "address Y/MM-DD/ID"),
    Sign("ecns", "links", r"/\d{4}/\d{2}-\d{2}/\d{5,}\.s?html", HINT, "links Y/MM-DD/ID"),
    Sign("siteserver", "markup", r"/sitefiles/|\bSiteServer\b", PROOF, "asset folder sitefiles, SiteServer"),
)  # fmt: skip
"""From public code and documents that name these marks; none was fitted to a measured page's text."""

_HREF = re.compile(r"""<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_HOST = re.compile(r"(?:https?:)?//(?:www\.)?([^/:?#\s]+)")
_COMMENTED_OUT = re.compile(r"<!--\s*<(?:script|link)\b.*?-->", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Recognition:
    """A platform that a page's marks speak for; `signs` are the marks as a person reads them, the weightiest first."""

    platform: str
    confidence: Confidence
    signs: tuple[str, ...]

    @property
    def label(self) -> str:
        """What people call the system."""
        return PLATFORMS[self.platform].label


def recognise(html: str, url: str, headers: Mapping[str, str] | None = None) -> list[Recognition]:
    """The platforms that a page's bytes, address and headers speak for, the likeliest first; empty where none does.

    One proof, or two hints that agree, give high confidence; one hint medium; a trace low. Nothing rests on the words
    of the page.
    """
    seen = {"markup": _COMMENTED_OUT.sub("", html), "address": url, "header": "\n".join((headers or {}).values())}
    links = {link for link in _HREF.findall(html) if _own(link, url)}
    found: dict[str, list[Sign]] = {}
    for sign in SIGNS:
        if _shows(sign, seen, links):
            found.setdefault(sign.platform, []).append(sign)
    ranked = sorted(found.items(), key=lambda pair: -_weight(pair[1]))
    return [_recognition(platform, signs, _weight(ranked[0][1])) for platform, signs in ranked]


def merge(several: list[list[Recognition]]) -> list[Recognition]:
    """What several pages of one site say together: each platform with its best confidence and all its signs."""
    order: tuple[Confidence, ...] = ("high", "medium", "low")
    found: dict[str, list[Recognition]] = {}
    for recognitions in several:
        for one in recognitions:
            found.setdefault(one.platform, []).append(one)
    merged = [
        Recognition(
            platform,
            min((one.confidence for one in all_), key=order.index),
            tuple(dict.fromkeys(sign for one in all_ for sign in one.signs)),
        )
        for platform, all_ in found.items()
    ]
    return sorted(merged, key=lambda one: (order.index(one.confidence), -len(one.signs)))


def _own(link: str, url: str) -> bool:
    """Whether a link, as it is written, stays on the page's site: pages link to articles of other sites too."""
    if not re.match(r"(?:https?:)?//", link):
        return True
    host, own = (_HOST.match(address) for address in (link, url))
    return bool(host and own and _owner(host[1]) == _owner(own[1]))


def _owner(host: str) -> list[str]:
    """The name under which a host stands: three labels under com.cn and its kin, else two."""
    labels = host.lower().rstrip(".").split(".")
    return labels[-3:] if len(labels) > 2 and labels[-2] in ("com", "net", "org", "gov", "edu", "ac") else labels[-2:]


def _shows(sign: Sign, seen: Mapping[str, str], links: set[str]) -> bool:
    pattern = _compiled(sign.pattern)
    if sign.where == "links":
        return _at_least(_SAME_SHAPE, (link for link in links if pattern.search(link)))
    return bool(pattern.search(seen[sign.where]))


def _at_least(count: int, values: Iterator[str]) -> bool:
    return any(number == count for number, _ in enumerate(values, 1))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _weight(signs: list[Sign]) -> int:
    return sum(sign.weight for sign in signs)


def _recognition(platform: str, signs: list[Sign], best: int) -> Recognition:
    weight = _weight(signs)
    confidence: Confidence = "high" if weight >= PROOF else "medium" if weight >= HINT else "low"
    if confidence == "high" and weight * 2 <= best:
        confidence = "medium"  # another system left far more: this one made a part of the page, or an earlier one
    ordered = sorted(signs, key=lambda sign: -sign.weight)
    return Recognition(platform, confidence, tuple(sign.words for sign in ordered))
