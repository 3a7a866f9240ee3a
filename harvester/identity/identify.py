"""Gives a record its address: the canonical one, its other spellings as aliases, and the public key."""

from __future__ import annotations

from harvester.article import Article
from harvester.identity.address import canonical, key_of


def identify(article: Article) -> Article:
    """The article, changed in place: canonical `url`, canonical `aliases` without repeats, `key` of the address."""
    article.url = canonical(article.url)
    aliases = dict.fromkeys(map(canonical, article.aliases))
    article.aliases = [alias for alias in aliases if alias != article.url]
    article.key = key_of(article.url) if article.url else ""  # a saved page whose address nobody knows has no key
    return article
