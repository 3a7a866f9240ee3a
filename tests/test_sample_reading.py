"""Every page of the sample province is read as its newsroom wrote it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sample_truth import differences

from harvester.article import Article, Refused
from harvester.discover.registry import sources
from harvester.extract import Reading, join_pages, read_page
from harvester.sample.province import linyuan
from harvester.sample.scale import declare, towns
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


@pytest.mark.parametrize("source", ["town_000", "town_001", "town_002"])
def test_grown_province_is_read_as_it_was_made(tmp_path: Path, source: str) -> None:
    province = towns(articles=9, hosts=3)
    spiders = sources(declare(province, tmp_path / "spiders"))
    for truth in Truth(province).of(source).values():
        answer = province.answer(urlsplit(truth.url).hostname or "", urlsplit(truth.url).path)
        declaration = spiders[source].declaration()
        reading = read_page(answer.body, url=truth.url, content_type=answer.content_type, declaration=declaration)
        assert differences(truth, reading.article) == {}
        assert spiders[source].is_article(truth.url)


def test_grown_province_has_as_many_articles_and_hosts_as_were_asked_for() -> None:
    province = towns(articles=400, hosts=7)
    assert len(Truth(province).articles) == 400
    assert len({article.title + article.source for article in Truth(province).articles.values()}) == 400
    assert len(province.by_host) == 7
    assert [site.answers for site in towns(400, 7).sites] == [site.answers for site in province.sites]
