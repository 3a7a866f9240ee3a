"""Why a source is in trouble: one table of causes, each with the sentence a person reads and the mend."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvester.text.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: what it means, and what to do about it."""

    means: str
    mend: str


_PROBE = "compare `harvester sources probe` of its front page with the declaration"
_CHECK = "run `harvester sources check {source}`: it names the places that are gone and selectors that find them"
CAUSES: dict[str, Cause] = {
    "dns": Cause("the host's name is not known", "look the name up from here; if it moved, change start_urls"),
    "connect": Cause("the server takes no connection", "wait a day; if other machines reach it, ours is shut out"),
    "tls": Cause("the server's certificate is not accepted", "look at it in a browser; if it is merely old, "
                 "declare insecure_reason"),
    "timeout": Cause("the server does not answer in time", "wait a day; then crawl it at another hour"),
    "http_status": Cause("the server answers with an error", "open the first bad page; if the list moved, "
                         "change start_urls"),
    "robots": Cause("robots.txt forbids it", "read its robots.txt; pause the source, or ask the publisher"),
    "bot_check": Cause("a bot check stands before the site", "slow down or ask the publisher; it is never solved"),
    "soft_404": Cause("error pages are served as if all were well", "open the first bad page; the articles may have "
                      "moved"),
    "parse": Cause("what the lists answer cannot be read as a list", _PROBE),
    "empty_list": Cause("the lists show no article", "the site was redesigned or moved: " + _PROBE),
    "too_few": Cause("the lists show far fewer articles than they did", "look at the list in a browser; " + _PROBE),
    "low_quality": Cause("pages come but no good article is read from them", _CHECK),
    "drift": Cause("a field that its articles had is missing", _CHECK),
    "identical": Cause("many articles bear one title or one text", "open the first bad page: an error page or a "
                       "login may stand in for the articles"),
    "silent": Cause("nothing new for longer than this source is ever silent", "look whether the site still publishes "
                    "there; the list may have moved"),
    "volume": Cause("far fewer new articles than usual", "look at the list in a browser: a column may have moved"),
    "trap": Cause("the lists go on without end", "narrow article_pattern, or lower most_lists"),
    "lost": Cause("links seen have no outcome, or pages were lost by our own fault", "read the run's log; this is a "
                  "fault of harvester"),
    "crashed": Cause("its crawling process died or could not start", "read the run's log"),
    "memory": Cause("its crawling process used too much memory", "read the run's log; lower most_lists"),
    "archive": Cause("the archive could not be written", "look for space and rights in the archive's folder"),
    "database": Cause("the database did not take what was read", "look for space and locks; then `harvester doctor`"),
}  # fmt: skip
"""Every cause a verdict or an incident may name."""

_BY_REASON = {
    "dns": "dns", "guard": "dns", "connect": "connect", "tls": "tls", "download_timeout": "timeout",
    "http_error": "http_status", "robots": "robots", "bot_check": "bot_check", "login": "bot_check",
    "soft_404": "soft_404", "withdrawn": "soft_404", "off_site": "soft_404", "redirect_stub": "soft_404",
    "store_failed": "database", "error": "lost", "parse": "parse", "empty_list": "empty_list", "too_few": "too_few",
    "trap": "trap", "too_long": "trap",
}  # fmt: skip
_SAID = (
    ("dns", re.compile(r"DNSLookup|CannotResolveHost|no address associated|name or service", re.I)),
    ("tls", re.compile(r"\bSSL|\bTLS|certificate|VerificationError", re.I)),
    ("timeout", re.compile(r"Time-?out|timed out", re.I)),
)
"""What an untyped download failure says of itself."""
NETWORK = frozenset({"dns", "connect", "tls", "timeout"})
"""Causes that a dead network of our own also has, on all sources at once."""
SITE_SAYS_NO = NETWORK | {"http_status", "robots", "bot_check", "soft_404"}
"""Causes that stand between us and a page, whatever the page is like."""


def cause_of(reason: str, detail: str = "", *, of_list: bool = False) -> str:
    """The cause behind a refusal: `reason` is a key of `harvester.article.REASONS`, `detail` what was seen.

    Of a list, what cannot be read is `parse`; of an article, `low_quality`.
    """
    if reason == "download_failed":
        return next((cause for cause, said in _SAID if said.search(detail)), "connect")
    if reason == "timeout" and of_list:
        return "timeout"
    return _BY_REASON.get(reason, "parse" if of_list else "low_quality")


def mend_of(cause: str, source: str) -> str:
    """What to do about a cause at one source."""
    return Sentence(CAUSES[cause].mend, source=source)
