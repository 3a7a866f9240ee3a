"""Which links of an unknown list page are articles, judged by address and wording alone."""

from __future__ import annotations

from collections.abc import Iterable

from harvester.discover.links import Link


def headlines(links: Iterable[Link], url: str) -> list[Link]:
    """The links that look like articles, in page order."""
    return list(links)
