"""What is handed out or decided at the desk: a raw page, inert, and a curator's word on a pair of articles."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from urllib.parse import quote

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from harvester.article import Refused
from harvester.store import read, translations
from harvester.web.asked import Asked, address
from harvester.web.room import Forbidden, Missing, Room
from harvester.web.views import cite
from harvester.web.views.article import find

_log = logging.getLogger("harvester.web")


def raw_page(room: Room, key: str, number: int, asked: Asked) -> Response:
    """The source of a page as it came, as plain text that no browser runs; raises `Missing`."""
    from harvester.extract.decode import decode  # Scrapy's room is slow to load, and few readers come this far
    from harvester.fetch.warc import ArchiveFault, read_raw

    with room.reading() as conn:
        article = read.article(conn, find(conn, asked))
    if article is None or not 1 <= number <= len(article.raw):
        raise Missing("no such page is recorded for this article")
    try:
        source = decode(read_raw(article.raw[number - 1], room.archive)).text
    except ArchiveFault as fault:
        _log.warning("%s", fault)  # it names files of this machine, which are no reader's business
        raise Missing("the raw page cannot be shown: it is not in this room's archive folder, or was changed") from None
    except Refused as refused:
        raise Missing(f"the raw page is no text that could be shown: {refused}") from None
    headers = {
        "Content-Disposition": f'inline; filename="{quote(key, safe="")}-{number}.txt"',
        "Cache-Control": "no-cache",
    }
    return PlainTextResponse(source, headers=headers)


def citation(room: Room, form: str, asked: Asked) -> Response:
    """The article's citation as a file of this form; raises `Missing`."""
    if form not in cite.FORMS:
        raise Missing(f"there is no citation as {form[:40]!r}; take {', '.join(cite.FORMS)}")
    with room.reading() as conn:
        number = find(conn, asked)
        text = cite.citations(conn, number)[form]
    key, ending = asked.parts["key"], cite.FORMS[form][1]
    headers = {"Content-Disposition": f'attachment; filename="{quote(key, safe="")}.{ending}"'}
    return PlainTextResponse(text, headers=headers)


def decide(room: Room, key: str, fields: Mapping[str, str]) -> Response:
    """Writes `confirmed` or `rejected` for this article and another, and leads back to it; raises `Forbidden`."""
    if room.curator is None:
        raise Forbidden("nothing can be decided here; start `harvester serve` with --curate")
    other, status = fields.get("other", ""), fields.get("status", "")
    if status not in ("confirmed", "rejected"):
        raise Forbidden("a pair is confirmed or rejected; press one of the two buttons")
    if not room.seal.holds(f"{key}:{other}", fields.get("seal", "")):
        raise Forbidden("this form was made before the reading room was started; load the article again")
    with room.curator.begin() as conn:
        one, two = read.find_id(conn, key), read.find_id(conn, other)
        if one is None or two is None:
            raise Missing("one of the two articles is not held")
        translations.decide(conn, one, two, status, by=room.curated_by)
    ui = [("ui", fields["ui"])] if fields.get("ui") in ("en", "zh") else []
    return RedirectResponse(address(f"/article/{quote(key, safe='')}", ui) + "#translations", 303)
