"""Is this page an article? Refusals of lists and of pages without a body; flags for articles in doubt."""

from __future__ import annotations

from itertools import pairwise

from lxml import etree

from harvester.article import Refused
from harvester.extract.body import Found
from harvester.extract.credits import carries_credit
from harvester.extract.dates import find_dates
from harvester.extract.flow import Flow, Line
from harvester.extract.furniture import ATTACHED, asks_to_pay
from harvester.extract.page import Page
from harvester.extract.title import Headline

TEASERS = 4
"""Linked headlines with a few lines each from which a body is a list of them."""
FRONT = 15
"""Linked headlines from which a page with a line of text and no headline of its own is a front page."""
SHORT = 40
"""Below this weight of body text a record bears the flag `short`."""

_SHELL = etree.XPath("boolean(//*[@id = 'app' or @id = 'root' or @id = '__next' or @id = '__nuxt'])")


def refuse_bodyless(page: Page, flow: Flow) -> Refused:
    """The refusal of a page on which no body was found, with what it is instead."""
    links = sum(line.links for line in flow.lines)
    if links >= 25 or sum(line.linked > 20 for line in flow.lines) >= TEASERS:
        return Refused("list_page", f"{links} links and no text")
    if _SHELL(page.root) or (page.text.count("<script") > 2 and not flow.lines):
        return Refused("no_body", "a shell that a script fills")
    return Refused("no_body", f"{len(flow.lines)} lines, none of an article")


SECTION = 5
"""Letters of a headline up to which it may as well be a section's name."""


def refuse_list(flow: Flow, found: Found, kept: list[int], headline: Headline, declared: bool) -> None:
    """Raise `Refused` where what was found is a list of other pages; `declared`: the source says where bodies are."""
    confirmed = bool(headline.candidates) and headline.candidates[0].rule == "printed:confirmed"
    confirmed = confirmed and len(headline.text) > SECTION  # 信息披露 stands over a list and in its title tag
    if declared or (found.rule == "file" and confirmed and kept):
        return
    fronts = sum(_is_headline_link(line) for line in flow.lines if not line.hidden)
    if found.rule == "file" and fronts >= TEASERS:
        raise Refused("list_page", f"{fronts} linked headlines and a file")
    mass = sum(flow.lines[i].size for i in kept)
    inside = flow.lines[found.start : found.end]
    linked = sum(line.size * line.linked / len(line.text) for line in inside if not line.hidden)
    on_page = sum(line.links for line in flow.lines if not line.hidden)
    if not kept:
        raise Refused("list_page" if on_page > 25 else "no_body", "nothing is left of the body")
    if linked > 2 * mass and not confirmed:
        raise Refused("list_page", f"{linked:.0f} characters of links in the body, {mass:.0f} of text")
    if on_page > (400 if confirmed else 100) and mass < 20:
        raise Refused("list_page", f"{on_page} links on the page, {mass:.0f} characters of text")
    if not confirmed and found.rule in ("prose", "trafilatura") and on_page > 60 and mass < 0.04 * _linked_mass(flow):
        raise Refused("list_page", f"{on_page} links on the page, {mass:.0f} characters of text")
    teasers = _teasers(flow, found, kept)
    if len(teasers) >= TEASERS and 4 * len(teasers) >= len(kept) and not _signed(flow, headline, teasers[0]):
        raise Refused("list_page", f"{len(teasers)} linked headlines, each over a few lines of its own")
    if not confirmed and fronts >= FRONT and mass < 5 * fronts and not _signed(flow, headline, found.end):
        raise Refused("list_page", f"{fronts} linked headlines on the page, {mass:.0f} characters of text")


def _teasers(flow: Flow, found: Found, kept: list[int]) -> list[int]:
    """The lines in the body that are headlines of other pages, each with kept text between it and the next one."""
    links = [i for i in range(found.start, found.end) if _is_headline_link(flow.lines[i])]
    texts = set(kept)
    return [i for i, end in pairwise([*links, found.end]) if end - i <= 6 and not texts.isdisjoint(range(i + 1, end))]


def _is_headline_link(line: Line) -> bool:
    """Whether a line is one link as long as a headline, its day beside it or not, and hands out no file."""
    return (
        line.links == 1
        and line.linked > 0.55 * len(line.text)
        and 6 <= line.size < 60
        and not ATTACHED.search(line.text)
    )


def _signed(flow: Flow, headline: Headline, before: int) -> bool:
    """Whether day or credit of the page itself stand between its headline and that line."""
    top = headline.end if headline.end is not None else before
    return any(carries_credit(line.text) or find_dates(line.text) for line in flow.lines[top:before][:12])


def _linked_mass(flow: Flow) -> float:
    return sum(line.size for line in flow.lines if line.linked > 0.5 * len(line.text))


def flags_of(flow: Flow, found: Found, kept: list[int], mass: float) -> list[str]:
    """What a reader of the record should know: `short`, `paywall`."""
    flags = []
    if mass < SHORT:
        flags.append("short")
    last = kept[-1] if kept else found.end
    around = [line.text for line in flow.lines[max(0, last - 3) : last + 12] if not line.hidden]
    if asks_to_pay("。".join(around)):  # nothing is found over a full stop
        flags.append("paywall")
    return flags
