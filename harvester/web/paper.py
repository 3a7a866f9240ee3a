"""Templates become pages: every value escaped, every link carrying the reader's language on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from harvester.clock import SHANGHAI
from harvester.search.provinces import PROVINCES
from harvester.web.asked import Asked, Pairs, address
from harvester.web.safe import outward, visible
from harvester.web.words import LANGUAGES, Words

ROOMS = (
    ("/", "Search"), ("/timeline", "Timeline"), ("/words", "Words"), ("/map", "Provinces"), ("/sources", "Sources"),
    ("/coverage", "Coverage"), ("/about", "About"),
)  # fmt: skip
"""The pages that stand in the head of every page."""
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
TONGUES = {"zh-Hans": "Chinese, simplified", "zh-Hant": "Chinese, traditional", "zh": "Chinese", "en": "English"}


@cache
def environment() -> Environment:
    """Jinja, escaping everything; an undefined name is an error and no blank."""
    found = Environment(
        loader=PackageLoader("harvester.web"), autoescape=True, undefined=StrictUndefined, finalize=visible,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    found.filters |= {
        "outward": outward, "number": number, "percent": percent, "figure": figure, "moment": moment, "exact": exact,
        "plain_day": plain_day,
    }  # fmt: skip
    found.tests["language_tag"] = is_language_tag
    return found


@cache
def asset(name: str) -> bytes:
    """A file that is served as it lies; raises FileNotFoundError."""
    return files("harvester.web").joinpath("static", name).read_bytes()


@cache
def asset_address(name: str) -> str:
    """The address of such a file; it changes with its bytes, so that a browser may keep it for ever."""
    return f"/static/{name}?{hashlib.sha256(asset(name)).hexdigest()[:12]}"


def page(template: str, values: Mapping[str, Any], asked: Asked, words: Words, *, curate: bool = False) -> str:
    """The page as HTML."""
    ui: Pairs = asked.kept("ui")

    def link(path: str, pairs: Iterable[tuple[str, str]] = ()) -> str:
        return address(quote(path), [*pairs, *ui])

    others = [pair for pair in asked.pairs if pair[0] != "ui"]
    shared = {
        "t": words, "link": link, "ui": ui, "here": asked.path, "rooms": ROOMS, "asset": asset_address,
        "curate": curate,
        "province_name": lambda code: province_name(code, words), "tongue": lambda tag: tongue(tag, words),
        "tongues": [(name, title, address(asked.path, [*others, ("ui", name)])) for name, title in LANGUAGES.items()],
    }  # fmt: skip
    return environment().get_template(template).render(shared | dict(values))


def province_name(code: str | None, words: Words) -> str:
    """A province as the interface calls it; a code of no province as it is."""
    if code is None:
        return words("none")
    names = PROVINCES.get(code)
    if names is None:
        return code
    if words.name == "zh":
        return next(name for name in names if not name.isascii())
    return " ".join(part.capitalize() for part in names[0].split())


def tongue(tag: str | None, words: Words) -> str:
    """A language tag as the interface calls it."""
    if tag is None:
        return words("none")
    return words(TONGUES[tag]) if tag in TONGUES else tag


def number(value: int | None) -> str:
    """A whole number with its thousands told apart; a stroke where there is none."""
    return "–" if value is None else f"{value:,}"


def is_language_tag(value: Any) -> bool:
    """Whether the value has the shape of a BCP 47 tag: what was stored may be anything."""
    return isinstance(value, str) and _TAG.fullmatch(value) is not None


def percent(value: float | None) -> str:
    """A share as per cent, with two significant digits where it is small."""
    if value is None:
        return "–"
    return f"{value:.0%}" if value >= 0.1 or value == 0 else f"{value * 100:.2g}%"


def figure(value: float) -> str:
    """A number to four significant digits, never with an exponent."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


def moment(at: datetime | str | None) -> str:
    """A moment of Shanghai to the minute; empty for none."""
    if at is None:
        return ""
    found = datetime.fromisoformat(at) if isinstance(at, str) else at
    return found.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def plain_day(day: date | None) -> str:
    """A day in ISO 8601; empty for none."""
    return "" if day is None else day.isoformat()


def exact(value: str) -> Markup:
    """A value to be sent back as it is, with no sign spelled out: for the fields of a form."""
    return escape(value)
