"""Does beforehand what the first reader would wait for: templates, letters, the dictionary, a sample's words."""

from __future__ import annotations

from contextlib import suppress

from harvester.search.limits import TooSlow
from harvester.web.asked import Asked
from harvester.web.paper import environment
from harvester.web.room import Room
from harvester.web.views import search, words

_ASKED = [("q", "省 province")]
"""A query in both scripts."""


def warm(room: Room) -> None:
    """Every template is compiled, and a search and the words of the whole corpus were asked for once."""
    for name in environment().list_templates():
        environment().get_template(name)
    with suppress(TooSlow), room.reading() as conn:  # so large a database is asked all the same, page by page
        search.view(conn, Asked("/", pairs=_ASKED))
        words.beside(conn, Asked("/collocates", pairs=_ASKED))
        words.wordlists(conn, Asked("/words"))
