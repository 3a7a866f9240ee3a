"""What a page says of itself in its markup: meta tags, OpenGraph, microdata, JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from lxml import etree

MAX_JSON = 1_000_000
"""Characters of one JSON-LD script that are read; real ones stay under 100,000."""

_MICRODATA = etree.XPath("//*[@itemprop and not(self::meta)]")
_NAME_ATTRIBUTES = ("name", "property", "itemprop", "http-equiv")
_LINKS = {"canonical", "next", "amphtml", "alternate"}
_ARTICLE_TYPE = re.compile(r"Article$|^(BlogPosting|NewsPost|Report|SocialMediaPosting|LiveBlogPosting)$")
_COMMENT_FENCE = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")


@dataclass(slots=True)
class Meta:
    """Named values of a page's markup, keys in lower case, values in page order, blanks folded, empties left out.

    Keys are the `name`, `property`, `itemprop` or `http-equiv` of meta tags as they stand (`pubdate`, `og:title`,
    `article:published_time`); `itemprop:datepublished` for microdata on visible elements (its `content` or `datetime`
    attribute, else its text); `ld:headline` for the article of the page's JSON-LD; `link:canonical`; `html:lang`;
    `html:title`, the title tag.
    """

    values: dict[str, list[str]] = field(default_factory=dict)
    jsonld: list[dict[str, Any]] = field(default_factory=list)
    """Every JSON-LD object of the page, lists and @graph unrolled, as it stands."""

    def get(self, *names: str) -> str | None:
        """The first value of the first of these names that has one."""
        for name in names:
            found = self.values.get(name)
            if found:
                return found[0]
        return None

    def all(self, *names: str) -> list[str]:
        """Every value of these names, names in the order asked for, each value once."""
        told = [self.values[name] for name in names if name in self.values]
        return list(dict.fromkeys(chain.from_iterable(told))) if told else []

    def add(self, name: str, value: str | None) -> None:
        value = " ".join((value or "").split())
        if name and value:
            self.values.setdefault(name.strip().lower(), []).append(value)


def read_meta(root: etree._Element, *, microdata: bool = True) -> Meta:
    """All that the markup of a parsed page declares; itemprop on visible elements only with `microdata`."""
    meta = Meta()
    meta.add("html:lang", root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
    for el in root.iter("meta", "title", "link", "script"):
        if el.tag == "meta":
            said: dict[str, str] = dict(el.items())  # type: ignore[arg-type]  # lxml has str for both
            content = said.get("content")
            for name in filter(None, map(said.get, _NAME_ATTRIBUTES)) if content else ():
                meta.add(name, content)
        elif el.tag == "script":
            if "ld+json" in (el.get("type") or ""):
                meta.jsonld.extend(_objects(_loads("".join(map(str, el.itertext())))))
        elif el.tag == "link":
            _read_link(meta, el)
        elif not _in_picture(el):
            meta.add("html:title", "".join(map(str, el.itertext())))
    if microdata:
        found: Any = _MICRODATA(root)
        for el in found:
            _read_item(meta, el)
    for item in meta.jsonld:
        _read_object(meta, item)
    return meta


def _in_picture(el: etree._Element) -> bool:
    """Whether a title element is an svg's, not the page's."""
    return next(el.iterancestors("svg"), None) is not None


def _read_link(meta: Meta, el: etree._Element) -> None:
    for rel in (el.get("rel") or "").lower().split():
        if rel in _LINKS:
            meta.add(f"link:{rel}", el.get("href"))


def _read_item(meta: Meta, el: etree._Element) -> None:
    name = el.get("itemprop") or ""
    if name.lower() != "articlebody":
        value = el.get("content") or el.get("datetime") or " ".join("".join(map(str, el.itertext())).split())[:500]
        for part in name.split():
            meta.add(f"itemprop:{part}", value)


def _loads(text: str) -> Any:
    """A JSON-LD script as values, or None where nothing can be made of it: pages print broken JSON every day."""
    text = text[:MAX_JSON].strip()
    if not text.startswith(("{", "[")) or not text.endswith(("}", "]")):
        text = _COMMENT_FENCE.sub("", text).strip().rstrip(";")
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity"):
            yield from _objects(value.get(key), depth + 1)


def _read_object(meta: Meta, item: dict[str, Any]) -> None:
    kinds = [k for k in _listed(item.get("@type")) if isinstance(k, str)]
    if "BreadcrumbList" in kinds:
        for step in _listed(item.get("itemListElement")):
            if isinstance(step, dict):
                meta.add("ld:breadcrumb", next(_names([step.get("name"), step.get("item")]), None))
    if not any(_ARTICLE_TYPE.search(k) for k in kinds):
        return
    for key, value in item.items():
        for name in _names([value]):
            meta.add(f"ld:{key}", name)


def _names(values: Iterable[Any], depth: int = 0) -> Iterator[str]:
    """Plain strings out of JSON-LD's ways to name a thing: a string, {"name": …}, {"url": …}, or a list of those."""
    for value in values:
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            yield str(value)
        elif isinstance(value, list) and depth < 4:
            yield from _names(value, depth + 1)
        elif isinstance(value, dict) and depth < 4:
            yield from _names([value.get("name") or value.get("url") or value.get("@value")], depth + 1)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
