"""The sample province is what it says it is: invented, whole, and awkward in the ways real sites are."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from harvester.article import REASONS
from harvester.discover import ArticleSpider, ListPage, platforms, registry
from harvester.discover.platforms.signs import merge, recognise
from harvester.discover.probe import base_of
from harvester.identity.address import same_page
from harvester.sample.notices import air_quality, market_prices, river_levels
from harvester.sample.province import Province, linyuan
from harvester.sample.reprints import EDITS
from harvester.sample.sites import Site
from harvester.sample.sites.base import Answer
from harvester.sample.story import Part, read_story
from harvester.sample.truth import Published, Truth

SPIDERS = sorted(p for p in Path("harvester/sample/spiders").glob("*.py") if p.name != "__init__.py")
PROVINCE = linyuan()
TRUTH = Truth(PROVINCE)
ARTICLES = list(TRUTH.articles.values())


def pages(province: Province) -> list[tuple[str, str]]:
    """(address, markup) of every page served as a success."""
    return [
        (site.url(path), answer.body.decode(site.encoding))
        for site in province.sites
        for path, answer in site.answers.items()
        if answer.content_type.startswith("text/html") and answer.status == 200
    ]


SERVED = dict(pages(PROVINCE))


def bare(markup: str) -> str:
    """What a reader sees of the markup, without any white space."""
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]+>", "", markup)))


def test_every_host_and_every_link_is_invented() -> None:
    links = {
        urljoin(url, href) for url, page in pages(PROVINCE) for href in re.findall(r'(?:href|src)="([^"]+)"', page)
    }
    hosts = {urlsplit(link).hostname for link in links if link.startswith("http")}
    assert hosts
    assert all(host and host.endswith(".example") for host in hosts)


def test_province_is_the_same_each_time_it_is_built() -> None:
    again = linyuan()
    assert [site.answers for site in again.sites] == [site.answers for site in PROVINCE.sites]
    assert [site.answers for site in linyuan(seed=2).sites] != [site.answers for site in PROVINCE.sites]


def test_it_is_large_enough_to_show_and_small_enough_to_wait_for() -> None:
    assert 130 <= len(ARTICLES) <= 160
    assert all(len(TRUTH.of(site.source)) >= 3 for site in PROVINCE.sites)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.url)
def test_truth_stands_on_the_page_word_for_word(article: Published) -> None:
    served = "".join(bare(SERVED[url]) for url in article.pages)
    for words in (article.title, *article.blocks, *article.authors, *article.editors, article.origin or ""):
        assert re.sub(r"\s+", "", words) in served or re.sub(r"\s+", ",", words) in served  # By MU, SU
    for picture in article.images:
        assert re.sub(r"\s+", "", picture.caption) in served


def test_every_picture_and_file_of_the_truth_is_served() -> None:
    asked = [p.url for a in ARTICLES for p in a.images] + [url for a in ARTICLES for url, _ in a.attachments]
    assert len(asked) >= 15
    for url in asked:
        answer = PROVINCE.answer(urlsplit(url).hostname or "", urlsplit(url).path)
        assert (answer.status, url) == (200, url)


def test_every_article_is_linked_from_a_list_and_so_is_every_wrong_turn() -> None:
    """Whatever form the list has: the sources' own readers of lists walk all of them, without a crawl."""
    linked = set()
    for site in PROVINCE.sites:
        spider = registry.find(site.source, "harvester.sample.spiders")
        linked |= walked(spider, site)
    wanted = TRUTH.articles.keys() | {url for turns in TRUTH.refused.values() for url in turns}
    twins = {twin for article in ARTICLES for twin in article.twins if not twin.endswith("/amp/")}  # no article's shape
    assert wanted | twins == linked


def walked(spider: type[ArticleSpider], site: Site) -> set[str]:
    """The articles that the lists of a site name, all pages and fragments of them followed."""
    todo, seen, found = list(TRUTH.lists[site.source]), set(), set()
    while todo:
        url = todo.pop()
        answer = PROVINCE.answer(site.host, url.removeprefix(f"http://{site.host}"))
        if url in seen or answer.status != 200:
            continue
        seen.add(url)
        page = ListPage(url, answer.body, answer.content_type)
        links = {link.url for link in spider.links_on(page) if spider.is_article(link.url)}
        following = spider.next_list(page) if links - found else None
        found |= links
        todo += [str(target) for target in (*spider.sub_lists(page), following) if target]
    return found


def test_chinese_government_site_sends_gb18030_under_the_label_gb2312() -> None:
    site = PROVINCE.site("linyuan_zh")
    bodies = [a for a in site.answers.values() if a.content_type == "text/html; charset=gb2312"]
    seen = "".join(answer.body.decode("gb18030") for answer in bodies)
    assert all(character in seen for character in "镕囍𠮷")
    with pytest.raises(UnicodeDecodeError):
        b"".join(answer.body for answer in bodies).decode("gb2312")
    with pytest.raises(UnicodeDecodeError):
        bodies[0].body.decode("utf-8")


def test_chrome_date_is_on_every_english_page_and_is_no_articles_day() -> None:
    english = [page for url, page in pages(PROVINCE) if url.startswith("http://english.linyuan.example/")]
    assert len(english) >= 25
    assert all("12 May 2016" in page for page in english)
    assert all(a.published_on is None or a.published_on.year >= 2024 for a in ARTICLES)
    assert [a.url for a in ARTICLES if a.published_on is None] == [
        "http://english.linyuan.example/About/Overview/t10220016.html"
    ]


def test_truth_knows_serials_reprints_policies_and_bilingual_texts() -> None:
    serial = TRUTH.articles["http://cangbei.linyuan.example/2024-04/18/content_42671530.html"]
    assert [url.rpartition("/")[2] for url in serial.pages] == [
        "content_42671530.html", "content_42671530_2.htm", "content_42671530_3.htm",
    ]  # fmt: skip
    assert serial.authors == ("Fang Jibai",)
    assert sorted(map(len, TRUTH.groups)) == [2, 9]
    policy = TRUTH.articles["http://www.linyuan.example/zwgk/zhengce/202402/t20240222_220115.shtml"]
    assert policy.document["number"] == "临政发〔2024〕7号"
    assert [name for _, name in policy.attachments] == [
        "附件1：夜间公共交通衔接一览表.pdf",
        "附件2：夜间照明改造申报表.doc",
    ]
    assert all(a.languages == ("en", "zh-Hans") for a in TRUTH.of("qingting_bi").values())
    assert sum(a.languages == ("zh-Hant",) for a in ARTICLES) == 2


@pytest.mark.parametrize(("word", "least"), [("长沙", 4), ("長沙", 1), ("Changsha", 3)])
def test_some_articles_name_changsha_in_every_spelling(word: str, least: int) -> None:
    assert sum(word in "".join(a.blocks) + a.title for a in ARTICLES) >= least


def test_every_refusal_bears_a_known_reason() -> None:
    assert {reason for turns in TRUTH.refused.values() for reason in turns.values()} <= REASONS.keys()


@pytest.mark.parametrize("path", SPIDERS, ids=lambda p: p.stem)
def test_spiders_of_the_province_are_declarations_of_at_most_fifteen_lines(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 15
    assert not any(line.lstrip().startswith("def ") for line in lines)


def test_every_site_has_its_spider_and_every_spider_its_site() -> None:
    assert {path.stem for path in SPIDERS} == {site.source for site in PROVINCE.sites}


def test_every_platform_has_a_site() -> None:
    declared = {
        base.__name__ for spider in registry.sources("harvester.sample.spiders").values() for base in spider.__mro__
    }
    assert {*platforms.__all__, "FeedSpider", "SitemapSpider"} <= declared


@pytest.mark.parametrize("site", PROVINCE.sites, ids=lambda site: site.source)
def test_pages_of_a_site_speak_for_the_base_class_that_its_spider_has(site: Site) -> None:
    said = merge(
        [recognise(SERVED[site.url(path)], site.url(path)) for path in site.answers if site.url(path) in SERVED]
    )
    spider = registry.find(site.source, "harvester.sample.spiders")
    assert {base.__name__ for base in spider.__mro__} & {base_of(said).__name__, "FeedSpider", "SitemapSpider"}
    assert all(one.confidence == "high" for one in said[:1])


@pytest.mark.parametrize(
    "source", ["linhua_zh", "herald_en", "tidewater_en", "qingting_zh", "nongye_zh", "tingchao_zh", "wangchuan_zh"]
)
def test_lists_go_on_past_their_first_page(source: str) -> None:
    assert TRUTH.list_pages[source] > len(TRUTH.lists[source])


def test_one_story_is_reprinted_with_every_edit_that_newsrooms_make() -> None:
    wire = next(group for group in TRUTH.groups if len(group) == 9)
    assert {TRUTH.reprints[url] for url in wire & TRUTH.reprints.keys()} == EDITS.keys() - {"copy"}
    assert len({TRUTH.articles[url].source for url in wire}) == 9


def test_reprints_hold_as_much_of_the_story_as_their_edit_says() -> None:
    wire = next(a for a in ARTICLES if a.source == "linhua_zh" and "夜航" in a.title)
    size = sum(map(len, wire.blocks))
    share = {edit: sum(map(len, TRUTH.articles[url].blocks)) / size for url, edit in TRUTH.reprints.items()}
    assert 0.25 <= share["quarter"] <= 0.45 and 0.5 <= share["half"] <= 0.7
    assert share["chrome"] == share["reorder"] == share["traditional"] == 1.0
    assert share["frame"] > 1.0


def test_pairs_tell_one_story_in_two_languages() -> None:
    assert len(TRUTH.pairs) == 16
    for pair in TRUTH.pairs:
        assert sorted(TRUTH.articles[url].languages[0][:2] for url in pair) == ["en", "zh"]


def test_twins_are_second_addresses_of_one_article() -> None:
    twins = {twin: article.url for article in ARTICLES for twin in article.twins}
    marks = ("/BIG5/", "/amp/", "?xxgkhide=1", "/mpost_", "_app.")
    assert all(any(mark in twin for twin in twins) for mark in marks)
    for twin, url in twins.items():
        parts = urlsplit(twin)
        sent = PROVINCE.answer(parts.hostname or "", twin.partition(parts.netloc)[2])
        assert sent.body == PROVINCE.answer(parts.hostname or "", urlsplit(url).path).body
        assert same_page(twin, url)


def test_papers_stories_bear_days_up_to_the_one_asked_for_and_one_day_has_no_paper() -> None:
    paper = linyuan(today=date(2025, 3, 4)).site("wanbao_zh")
    days = {story.day for story in paper.stories}
    assert days == {date(2025, 3, 1), date(2025, 3, 2), date(2025, 3, 4)}
    assert paper.answer("/html/2025-03/03/node_2.htm") is None


def test_no_two_notices_are_the_same_article() -> None:
    notices = [*air_quality(200, 1, "x"), *river_levels(200, 1, "x"), *market_prices(200, 1, "x")]
    assert len({story.parts for story in notices}) == len({story.title for story in notices}) == 600


def test_written_story_is_read_part_by_part() -> None:
    story = read_story(
        "t20240101_1\nchannel: local\ntitle: Two Boats\npublished: 2024-01-01 06:30:00\nauthors: Su Mu; Lin Yao\n\n"
        "A paragraph.\n\n## A heading\n\n- an item\n\n| a | b |\n| 1 | 2 |\n\n"
        "[photo p.png] A boat. | Photo/Su Mu\n---\n~ By Su Mu\n[file f.pdf] Annex.pdf\n"
    )
    assert story.pages == (
        (
            Part("paragraph", "A paragraph."),
            Part("heading", "A heading"),
            Part("list_item", "an item"),
            Part("table", rows=(("a", "b"), ("1", "2"))),
            Part("photo", "A boat.", "p.png", "Photo/Su Mu"),
        ),
        (Part("credit", "By Su Mu"), Part("file", "Annex.pdf", "f.pdf")),
    )
    assert (story.authors, story.seconds) == (("Su Mu", "Lin Yao"), True)
    assert story.moment is not None
    assert story.moment.isoformat() == "2024-01-01T06:30:00+08:00"


def test_path_that_a_site_does_not_have_is_a_404() -> None:
    answer = PROVINCE.answer("www.linyuan.example", "/nothing")
    assert isinstance(answer, Answer)
    assert answer.status == 404
