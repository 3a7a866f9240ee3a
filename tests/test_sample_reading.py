"""Every page of the sample province is read as its newsroom wrote it."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from sample_truth import differences

from harvester.article import Article, Refused
from harvester.discover.registry import sources
from harvester.extract import Reading, join_pages, read_page
from harvester.sample.province import linyuan
from harvester.sample.truth import Published, Truth

PROVINCE = linyuan()
TRUTH = Truth(PROVINCE)
SPIDERS = sources("harvester.sample.spiders")


def read(url: str, source: str) -> Reading:
    """One page read under its source's declaration."""
    answer = PROVINCE.answer(urlsplit(url).hostname or "", urlsplit(url).path)
    return read_page(answer.body, url=url, content_type=answer.content_type, declaration=SPIDERS[source].declaration())


def read_whole(url: str, source: str) -> Article:
    """The article of all its pages, each found from the one before."""
    parts, following = [], url
    while following:
        reading = read(following, source)
        parts.append(reading.article)
        following = reading.next_page or ""
    return join_pages(parts[0], parts[1:]) if len(parts) > 1 else parts[0]


@pytest.mark.parametrize("truth", TRUTH.articles.values(), ids=lambda t: t.url)
def test_record_is_what_the_newsroom_wrote(truth: Published) -> None:
    assert differences(truth, read_whole(truth.url, truth.source)) == {}


def test_apology_sent_as_a_success_is_no_article() -> None:
    (url,) = TRUTH.refused["linyuan_zh"]
    with pytest.raises(Refused, match="soft_404"):
        read(url, "linyuan_zh")
