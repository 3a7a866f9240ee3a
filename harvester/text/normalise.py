"""Gives a record one spelling of width, space and language, whoever read it."""

from __future__ import annotations

from collections.abc import Iterable

from harvester.article import Article, Block
from harvester.text.clean import clean, squeeze
from harvester.text.language import language_of, shares
from harvester.text.width import narrow


def normalise(article: Article) -> Article:
    """The article, changed in place: no control character, narrow letters and digits, no empty block or name.

    Titles, names and captions are one line each; blocks keep their line ends. `text` is made anew from the blocks,
    and the languages are read where none are named. Doing it twice changes nothing more.
    """
    article.title = _line(article.title)
    article.origin = _line(article.origin or "") or None
    article.summary = _line(article.summary or "") or None
    for name in ("subtitles", "authors", "editors", "translators", "section", "keywords"):
        setattr(article, name, _lines(getattr(article, name)))
    for image in article.images:
        image.caption, image.credit = _line(image.caption or "") or None, _line(image.credit or "") or None
    for attachment in article.attachments:
        attachment.name = _line(attachment.name)
    _normalise_text(article)
    return article


def _normalise_text(article: Article) -> None:
    blocks = [Block(block.kind, narrow(clean(block.text)).strip(), block.language) for block in article.blocks]
    article.blocks = [block for block in blocks if block.text]
    if article.blocks:
        article.text = "\n".join(block.text for block in article.blocks)
    else:
        article.text = narrow(clean(article.text)).strip()
    if not article.languages:
        article.languages = shares(article.text or article.title, article.language)
    article.language = article.language or language_of(article.text or article.title)


def _line(text: str) -> str:
    return squeeze(narrow(clean(text)))


def _lines(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(line for line in map(_line, texts) if line))
