"""Why a page that should be a list is none: a challenge, an error page, a stub, a login, or nothing on it."""

from __future__ import annotations

from collections.abc import Iterable

from harvester.article import Refused
from harvester.discover.links import Link
from harvester.discover.pages import ListPage, is_robots
from harvester.extract.flow import read_flow
from harvester.extract.suspicion import error_title, suspicion_of


def refuse_listless(page: ListPage, links: Iterable[Link], *, has_more: bool, is_front: bool) -> None:
    """Raise `Refused` for a list page that shows no article and leads to no other list, by what it is instead.

    An error page that links to articles in its furniture is told by its title. A later page of a list, a page of an
    issue or a block may be empty; a list that the source declares, or that data was asked for, may not.
    """
    named = any(True for _ in links)
    if page.form == "html" and not is_robots(page.url):
        busy = named or has_more
        refusal = error_title(page.html) if busy else suspicion_of(page.html, read_flow(page.html.root))
        if refusal is not None:
            raise refusal
    if not named and not has_more and page.number == 1 and (is_front or page.form == "json"):
        raise Refused("empty_list", f"{len(page.raw)} bytes, no link that is an article")
