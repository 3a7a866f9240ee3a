"""Hanweb jcms, jpage and jpaas: lists whose links lie as XML inside a script, or come as JSON that holds HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from scrapy import Request

from harvester.discover.links import Link, absolute, read_links
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage
from harvester.discover.records import value_at
from harvester.discover.source import Addresses

_NEXT_GROUP = re.compile(r"<nextgroup>\s*<!\[CDATA\[\s*<a\s+href=[\"']([^\"']+)[\"']", re.DOTALL)
_TOTAL = re.compile(r"<totalrecord>\s*(\d+)|\btotalrecords?\b\s*[\"']?\s*[:=]\s*[\"']?(\d+)", re.IGNORECASE)
_PER_PAGE = re.compile(r"\bperpage\b\s*[\"']?\s*[:=]\s*[\"']?(\d+)", re.IGNORECASE)
_PROXY = re.compile(r"[\"']([^\"'\s]*/(?:morecolumn)?dataproxy\.jsp)[^\"']*[\"']")
_LITERAL = re.compile(r"[^<\[]{0,200}\[\s*(?=[\"'])")
_STRING = re.compile(r"""\s*,?\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")""", re.DOTALL)
_FIELDS = ("col", "appid", "webid", "path", "columnid", "sourceContentType", "unitid", "webname", "permissiontype")
_SCREENS = 3  # one answer of the data proxy covers three screens of the list


class HanwebSite(ListingSpider, abstract=True):
    """Lists `/col/col60096/index.html`; articles `/art/2022/1/29/art_60096_1.html`, later `art_<32 hex>`."""

    article_pattern: ClassVar[Addresses] = r"/art/\d{4}/(?:\d{1,2}/\d{1,2}/art_\d+_\d+|art_[0-9a-f]{32})\.html(?:$|\?)"

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        if page.form == "json":
            fragment = value_at(page.json, "data", "html")
            return read_links(fragment, page.url) if isinstance(fragment, str) and fragment.strip() else []
        records = read_records(page.text, page.url)
        if _LITERAL.match(page.text):  # a script and no page
            return records
        found = {link.url: link for link in records}
        return [*records, *(link for link in super().links_on(page) if link.url not in found)]

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        if page.form == "json":
            return next_unit(page.url)
        return next_window(page.text, page.url) or super().next_list(page) or next_screen(page)

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        return unit_lists(page) if page.form == "html" else ()


def read_records(text: str, url: str) -> list[Link]:
    """The links in the `<record>` parts of a list page's script or of the data proxy's answer."""
    records = "".join(record_parts(text))
    return read_links(f"<html><body><ul>{records}</ul></body></html>", url) if records else []


def record_parts(text: str) -> list[str]:
    """The HTML inside each `<record>`, its CDATA marks taken off; read in one pass, however broken the text."""
    parts = (part.partition("</record>") for part in text.split("<record>")[1:])
    found = [inside.strip().removeprefix("<![CDATA[").removesuffix("]]>") for inside, closed, _ in parts if closed]
    return found or [inside for inside in _literals(text) if "<a" in inside]


def _literals(text: str) -> Iterator[str]:
    """The strings of a script's list literal: how an older data proxy sends the same HTML."""
    opening = _LITERAL.match(text)
    string = opening and _STRING.match(text, opening.end())
    while string:
        yield re.sub(r"\\(.)", r"\1", string[1] or string[2] or "")
        string = _STRING.match(text, string.end())


def next_window(text: str, url: str) -> str | None:
    """The address of the records after those of this page; None after the last.

    The page's own `nextgroup` link where there is one, else the data proxy asked for the next three screens with the
    parameters the page's script names.
    """
    group = _NEXT_GROUP.search(text)
    if group:
        return absolute(url, group[1].replace("&amp;", "&"))
    shown = len(record_parts(text))
    total = next((int(a or b) for a, b in _TOTAL.findall(text)), 0)
    told = dict(parse_qsl(urlsplit(url).query))
    begun = told.get("startrecord", "1")
    first = int(begun) + shown if begun.isdecimal() else 0
    if not shown or not first or first > total:
        return None
    proxy, fields, size = _asked(text, url, told)
    if proxy is None or "columnid" not in fields:
        return None
    window = {"startrecord": first, "endrecord": first + _SCREENS * size - 1, "perpage": size}
    return urljoin(url, f"{proxy}?{urlencode(window | fields)}")


def _asked(text: str, url: str, told: dict[str, str]) -> tuple[str | None, dict[str, str], int]:
    """The proxy's path, the form it wants and the size of a screen: from the page's script, or our own last request."""
    if "startrecord" in told:
        return (
            urlsplit(url).path,
            {k: told[k] for k in _FIELDS if k in told},
            int(told["perpage"]) if told.get("perpage", "").isdecimal() else 15,
        )
    proxy, size = _PROXY.search(text), _PER_PAGE.search(text)
    fields = {}
    for name in _FIELDS:
        match = re.search(rf"\b{name}[\"']?\s*[:=]\s*(?:\"([^\"]*)\"|'([^']*)'|([\w/]+))", text)
        if match:
            fields[name] = next((value for value in match.groups() if value is not None), "")
    return proxy[1] if proxy else None, fields, int(size[1]) if size else 15


def next_screen(page: ListPage) -> str | None:
    """`/col/col9/index.html?uid=7&pageNum=2` after its bare address, where the page links it; one column, one unit."""
    here = urlsplit(page.url)
    asked = dict(parse_qsl(here.query))
    for anchor in page.html.root.iter("a"):
        address = absolute(page.html.base, anchor.get("href"))
        there = urlsplit(address) if address else here
        told = dict(parse_qsl(there.query))
        same_unit = told.get("uid") == asked.get("uid", told.get("uid"))
        number, wanted = told.get("pageNum", ""), asked.get("pageNum", "1")
        is_list = there.path == here.path and same_unit and number.isdecimal() and wanted.isdecimal()
        if is_list and int(number) == int(wanted) + 1:
            return address
    return None


def unit_lists(page: ListPage) -> list[str]:
    """Where a jpaas shell gets its list from: its units of the kind 信息列表, as their attributes say."""
    found = []
    for element in page.html.root.iter():
        asked = element.get("querydata") if isinstance(element.tag, str) else None
        place = absolute(page.url, element.get("url")) if asked else None
        if asked and place and "列表" in asked:
            pairs = re.findall(r"[\"'](\w+)[\"']\s*:\s*[\"']([^\"']*)[\"']", asked)
            first = json.dumps({"pageNo": 1, "pageSize": 15}, separators=(",", ":"))
            found.append(f"{place}?{urlencode([*pairs, ('paramJson', first)])}")
    return found


def next_unit(url: str) -> str | None:
    """The same list one page on, by the page number in its `paramJson`."""
    parts = urlsplit(url)
    told = dict(parse_qsl(parts.query))
    try:
        paging = json.loads(told.get("paramJson", ""))
        paging["pageNo"] = int(paging["pageNo"]) + 1
    except (ValueError, KeyError, TypeError):
        return None
    told["paramJson"] = json.dumps(paging, separators=(",", ":"))
    return urlunsplit(parts._replace(query=urlencode(told)))
