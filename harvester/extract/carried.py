"""The article that a page carries in its data for a script to show, one story: escaped in a textarea, or as JSON.

Such a page is a shell: who reads it without its script sees a headline at most. What its data hold is laid out as a
page of its own, which is read as any other; nothing is taken whose title the page does not bear.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import nlargest
from itertools import chain, islice
from typing import Any
from urllib.parse import unquote

from harvester.extract.dates import SHANGHAI, find_dates
from harvester.extract.flow import weight
from harvester.extract.page import Page, open_page
from harvester.extract.suffix import site_name, squeeze, strip_site

LEAST = 60.0
"""Chinese characters that a carried text has at least."""
MAX_SCRIPT = 2_000_000
"""Characters of one script that are looked through."""
MAX_VALUES = 50_000
"""Values of one script's data that are looked at."""
MOST = 12
"""Texts of a page's data, the longest, of which one may be its article."""
MAX_STARTS = 8
"""Assignments of one script that are tried as JSON."""
GENERIC = 7
"""Chinese characters up to which a title tag may be the site's name, so that it vouches for no article."""

_LABELS = {"published": "发布时间", "origin": "来源", "author": "作者", "editor": "责任编辑"}
_KEYS: dict[str, tuple[str, ...]] = {  # letters alone, lower case; the first that has a value is believed
    "title": ("title", "headline", "articletitle", "newstitle", "contenttitle", "name"),
    "published": (
        "publishtime", "publishedtime", "publishedat", "publishdate", "pubtime", "pubdate", "releasetime",
        "releasedate", "issuetime", "displaytime", "ptime", "newstime", "posttime", "time", "date",
    ),
    "origin": (
        "source", "sourcename", "origin", "originname", "media", "medianame", "copyfrom", "articlesource", "newssource",
    ),
    "author": ("author", "authorname", "authors", "writer", "reporter", "penname"),
    "editor": ("editor", "editorname", "editors", "responeditor", "responsibleeditor", "dutyeditor", "zebian"),
}  # fmt: skip
_PIECES = ("text", "content", "data", "html", "value", "p")
"""Keys of one paragraph in a list of them."""
_ASIDE = re.compile(
    r"comment|repl(?:y|ies)|recommend|relat|(?<!p)hot|rank|advert|config|locale|i18n|menu|nav|foot|privacy|agreement|seo|share"
    r"|desc|summary|abstract|digest|brief|intro",
    re.I,
)
"""Keys of what stands beside an article, or of a part of it."""
_MARKUP = re.compile(r"<\s*(?:p|br|div|section)\b", re.I)
_ESCAPED = re.compile(r"&lt;\s*(?:p|br|div|section)\b", re.I)
_TAG = re.compile(r"<[^<>]*>")
_STOP = re.compile(r"[。！？]|[.!?](?:\s|[\"”’]|$)")
_START = re.compile(r"(?:=|\()\s*(?=[{\[])")
_QUOTED_JSON = re.compile(r"JSON\.parse\(\s*(\"(?:[^\"\\]|\\.)*\")\s*\)")
_TEMPLATES = ("text/html", "text/template", "text/x-template", "text/plain")
_OWN_LABEL = re.compile(r"^\s*(?:来源|來源|作者|记者|责任编辑|责编|编辑)\s*[:：]\s*")
_UNSPOKEN = re.compile(r"[^\w$@-]")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")


@dataclass(slots=True)
class Carried:
    """One text found in a page's data: its markup, how much it says, what stands beside it, and where it stands."""

    markup: str
    prose: float
    where: str
    around: Sequence[Mapping[str, Any]] = ()
    """The objects around it, the innermost first."""
    said: dict[str, str] = field(default_factory=dict)
    """What the data say of the article, by spot: title, published, origin, author, editor."""
    lone: bool = False
    """Whether the page has but one place of its kind, so that its own title may stand for one the data lack."""


def carried(page: Page, *, sure: bool) -> tuple[Page, Carried] | None:
    """The article in the page's data, laid out as a page of its own, and as it was found; None where there is none.

    The page's title tag must bear the article's title. `sure`: the page is known to be no list of others, so that its
    headings may bear it too, or nothing, where its title is but a site's name and no second text comes near.
    """
    found = nlargest(MOST, chain(_escaped(page), _declared(page), _scripted(page)), key=lambda one: one.prose)
    if not found:
        return None
    for one in found:
        one.said = one.said or _said(one.around)
    best = next((one for one in found if _bears(page, one, headings=sure)), None)
    if best is None and sure and _is_generic(page) and found[0].said.get("title"):
        alone = all(other.prose < 0.5 * found[0].prose for other in found[1:] if other.said != found[0].said)
        best = found[0] if alone else None
    return (_laid_out(page, best), best) if best else None


def _bears(page: Page, one: Carried, *, headings: bool) -> bool:
    """Whether the page's markup, or its headings too, bear the title of a text; of a lone one without, whether the page
    has a title of its own."""
    title, own = one.said.get("title", ""), page.meta.all("og:title", "html:title", "articletitle", "ld:headline")
    if not title:
        return one.lone and bool(own) and not _is_generic(page)
    printed = (" ".join(map(str, el.itertext())) for el in page.root.iter("h1", "h2")) if headings else ()
    wanted = squeeze(title)
    return len(wanted) > 3 and any(wanted in squeeze(told) for told in (*own, *printed))


def _is_generic(page: Page) -> bool:
    """Whether the title tag says little more than whose page it is."""
    title = page.meta.get("og:title", "html:title") or ""
    return weight(strip_site(title, page.meta)) <= GENERIC or squeeze(title) == squeeze(site_name(page.meta))


def _escaped(page: Page) -> Iterator[Carried]:
    """Texts in textareas and templates, with what other textareas of the page say by their names."""
    holders = [
        el for el in page.root.iter("textarea", "script") if el.tag == "textarea" or el.get("type") in _TEMPLATES
    ]
    said: dict[str, str] = {}
    for el in holders:
        name = _letters(" ".join(filter(None, (el.get("class"), el.get("id"), el.get("name")))))
        short = (el.text or "").strip()
        for spot, keys in _KEYS.items():
            if 0 < len(short) < 200 and name.endswith(keys) and (value := _value(spot, short)):
                said.setdefault(spot, value)
    for el in holders:
        if text := _text_of(el.text or ""):
            name = next(filter(None, (el.get("class"), el.get("id"), el.get("name"))), "")
            yield Carried(*text, f"{el.tag} {name}".strip(), said=said, lone=True)


def _declared(page: Page) -> Iterator[Carried]:
    """The articleBody of JSON-LD, unless its readers pay: then the page shows it to nobody else."""
    for item in page.meta.jsonld:
        body, free = item.get("articleBody"), str(item.get("isAccessibleForFree", True)).casefold()
        if isinstance(body, str) and free != "false" and (text := _text_of(body)):
            yield Carried(*text, "JSON-LD articleBody", [item], lone=True)


def _scripted(page: Page) -> Iterator[Carried]:
    """Texts in the JSON of the page's scripts."""
    for script in page.root.iter("script"):
        text = (script.text or "").strip()
        if not LEAST < len(text) <= MAX_SCRIPT or "ld+json" in (script.get("type") or ""):
            continue
        name = _UNSPOKEN.sub("", script.get("id") or "script")[:40]
        for data in _json_in(text, whole="json" in (script.get("type") or "")):
            for one in _texts_in(data):
                one.where = f"{name}: {one.where}"
                yield one


def _json_in(text: str, *, whole: bool) -> Iterator[Any]:
    """The JSON of a script: all of it, or what is assigned or handed over in it."""
    if whole:
        try:
            yield json.loads(unquote(text) if text.startswith("%7B") else text, strict=False)
        except (ValueError, RecursionError):
            return
        return
    decoder = json.JSONDecoder(strict=False)
    for quoted in islice(_QUOTED_JSON.finditer(text), MAX_STARTS):
        try:
            yield json.loads(json.loads(quoted[1], strict=False), strict=False)
        except (ValueError, RecursionError, TypeError):
            continue
    done = tried = 0
    for start in _START.finditer(text):
        if start.end() < done:
            continue
        tried += 1
        if tried > MAX_STARTS:
            return
        try:
            value, done = decoder.raw_decode(text, start.end())
        except (ValueError, RecursionError):
            continue
        yield value


def _texts_in(data: Any) -> Iterator[Carried]:
    """Texts among the values of JSON data; what stands beside an article is passed by."""
    stack: list[tuple[Any, tuple[Mapping[str, Any], ...], str]] = [(data, (), "")]
    seen = 0
    while stack and seen < MAX_VALUES:
        value, around, path = stack.pop()
        seen += 1
        if isinstance(value, dict):
            inside = (value, *around[:3])
            kept = [(str(key), inner) for key, inner in value.items() if not _ASIDE.search(str(key))]
            stack += [(inner, inside, f"{path}.{_UNSPOKEN.sub('', key)[:40]}") for key, inner in kept]
        elif isinstance(value, list):
            if joined := _text_of("\n".join(_paragraphs(value))):
                yield Carried(*joined, path.strip("."), around)
            else:
                stack += [(inner, around, path) for inner in value]
        elif isinstance(value, str) and (text := _text_of(value)):
            yield Carried(*text, path.strip("."), around)


def _paragraphs(values: list[Any]) -> list[str]:
    """The paragraphs of a list that holds nothing but them, alone or as objects of one text each."""
    told: list[str] = []
    for value in values:
        if isinstance(value, dict):
            if any(_letters(str(key)) in ("title", "url", "user", "nickname", "avatar") for key in value):
                return []
            value = next((value[key] for key in _PIECES if isinstance(value.get(key), str)), "")
        if not isinstance(value, str):
            return []
        told.append(value)
    return told if len(told) > 1 else []


def _text_of(value: str) -> tuple[str, float] | None:
    """A value as markup and how much it says, where it is a text: sentences, and enough of them."""
    if len(value) < LEAST:
        return None
    markup = html.unescape(value) if _ESCAPED.search(value) and not _MARKUP.search(value) else value
    if not _MARKUP.search(markup):
        markup = "".join(f"<p>{html.escape(line)}</p>" for line in markup.split("\n") if line.strip())
    plain = html.unescape(_TAG.sub("", markup))
    prose = weight(plain)
    return (markup, prose) if prose >= LEAST and _STOP.search(plain) else None


def _said(around: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """What the objects around a text say of it, out to the one that has the title: what is further out is the answer's
    own, its clock and its keeper."""
    said: dict[str, str] = {}
    titled = next((i for i, values in enumerate(around) if _title_of(values)), 0)
    for values in around[: titled + 1]:
        named = {_letters(str(key)): inner for key, inner in values.items()}
        for spot, keys in _KEYS.items():
            if spot not in said:
                told = (_value(spot, named[key]) for key in keys if key in named)
                if value := next(filter(None, told), ""):
                    said[spot] = value
    return said


def _title_of(values: Mapping[str, Any]) -> bool:
    """Whether an object has a title."""
    return any(_letters(str(key)) in _KEYS["title"] and _value("title", inner) for key, inner in values.items())


def _value(spot: str, value: Any) -> str:
    """A value of the data as a line prints it; "" where it is none of its spot."""
    if isinstance(value, list):
        names = [_value(spot, one) for one in value[:6] if not isinstance(one, list)]
        return "、".join(filter(None, names)) if spot in ("author", "editor") else ""
    if isinstance(value, dict):
        value = next((value[key] for key in ("name", "title", "nickname") if isinstance(value.get(key), str)), "")
    if spot == "published":
        return _moment(value)
    text = _OWN_LABEL.sub("", " ".join(_TAG.sub("", value).split())) if isinstance(value, str) else ""
    longest = 200 if spot == "title" else 60
    return text if len(text) <= longest and not text.isdigit() else ""


def _moment(value: Any) -> str:
    """A moment of the data as a line prints it: seconds or milliseconds of the epoch, or any form that is read."""
    text = str(value).strip() if isinstance(value, (int, float, str)) and not isinstance(value, bool) else ""
    if _EPOCH.fullmatch(text):
        return f"{datetime.fromtimestamp(int(text[:10]), SHANGHAI):%Y-%m-%d %H:%M:%S}"
    return text if len(text) <= 40 and find_dates(text) else ""


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.casefold())


def _laid_out(page: Page, one: Carried) -> Page:
    """The article as a page: headline, a line for each thing said, text; markup's own declarations stay the page's."""
    title = one.said.get("title") or strip_site(page.meta.get("og:title", "html:title") or "", page.meta)
    info = "".join(
        f"<p>{label}：{html.escape(one.said[spot])}</p>" for spot, label in _LABELS.items() if spot in one.said
    )
    markup = (
        f'<html><body><h1>{html.escape(title)}</h1><div class="info">{info}</div>'
        f'<div class="article-content">{one.markup}</div></body></html>'
    )
    laid = open_page(markup.encode("utf-8", "replace"), url=page.url)
    laid.encoding = page.encoding
    vars(laid).update(meta=page.meta, base=page.base)  # both are read off the page's own head
    return laid
