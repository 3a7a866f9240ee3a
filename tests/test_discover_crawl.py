"""Whole crawls of saved pages by the real engine: lists walked, articles read, every link accounted for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
import time_machine
from crawling import Crawled, Saved, crawl
from test_extract_pdf import make_pdf

from harvester.article import Article
from harvester.clock import now
from harvester.discover import ListingSpider, SitemapSpider, registry
from harvester.discover.platforms import FounderPaper, HanwebSite, TrsSite
from harvester.fetch.archive import read_raw

SOURCES = Path(__file__).parent / "sources"
SITE = "https://www.linyuan.example"
LIST = f"{SITE}/news/"
FIRST = date(2024, 5, 31)


class LinyuanZh(TrsSite):
    name = "linyuan_zh"
    publisher = "临远市人民政府"
    province = "CN-HN"
    start_urls = [LIST]  # noqa: RUF012
    at_least = 3

    def revise(self, article: Article) -> Article:
        article.title = article.title.removeprefix("快讯：")
        return article


def story(number: int, *, day: str = "", body: str = "", tail: str = "") -> str:
    """A page of a fictional city: enough prose to be an article, its day in the info line where one is given."""
    text = body or "".join(
        f"<p>　　渡口第{number}班船今天多载了{line}筐柑橘过江，船工说，水位又高了半尺，两岸的石阶都看不见了。</p>"
        for line in range(1, 6)
    )
    info = f'<div class="info">时间：{day} 来源：临远日报</div>' if day else ""
    return (
        f'<html><head><meta charset="utf-8"><title>快讯：第{number}班渡船过江_临远</title></head><body>'
        f'<h1>快讯：第{number}班渡船过江</h1>{info}<div class="TRS_Editor">{text}</div>{tail}</body></html>'
    )


def address(number: int) -> str:
    """Story 1 is the newest."""
    day = FIRST - timedelta(days=number)
    return f"{LIST}{day:%Y%m}/t{day:%Y%m%d}_{number}.html"


def listing(numbers: Iterable[int], *, pages: int = 1, current: int = 0, dated: bool = True, more: str = "") -> str:
    rows = "".join(
        f'<li><a href="{address(n)}">第{n}班渡船过江</a>'
        + (f"<span>{FIRST - timedelta(days=n)}</span></li>" if dated else "</li>")
        for n in numbers
    )
    call = f'<script>createPageHTML({pages}, {current}, "index", "html")</script>'
    return f"<html><body><ul>{rows}{more}</ul>{call}</body></html>"


def site(numbers: Iterable[int], *, size: int = 3) -> dict[str, Saved | bytes | str]:
    """A list of `size` stories a page and the stories themselves."""
    held = list(numbers)
    chunks = [held[start : start + size] for start in range(0, len(held), size)]
    lists = {
        f"{LIST}index_{k}.html" if k else LIST: listing(chunk, pages=len(chunks), current=k)
        for k, chunk in enumerate(chunks)
    }
    return {**lists, **{address(n): story(n, day=str(FIRST - timedelta(days=n))) for n in held}}


def lists_asked(done: Crawled) -> list[str]:
    return [url for url in done.asked if "/t20" not in url]


def articles_asked(done: Crawled) -> list[str]:
    return [url for url in done.asked if "/t20" in url]


def adds_up(done: Crawled) -> bool:
    ledger = done.ledger
    ends = sum(ledger.count(outcome) for outcome in ("stored", "known", "duplicate", "refused"))
    return ledger.seen == ends and not ledger.open()


def saved_pages(name: str) -> Mapping[str, Saved | bytes | str]:
    cases = [(json.loads(path.read_text("utf-8")), path) for path in (SOURCES / name).glob("*.json")]
    return {case["url"]: path.with_suffix(".html").read_bytes() for case, path in cases}


def test_hunan_en_is_crawled_from_a_warc_and_a_second_run_fetches_no_article(tmp_path: Path) -> None:
    pages = saved_pages("hunan_en")
    done = crawl(registry.find("hunan_en"), pages, tmp_path)
    article = next(a for a in done.articles if a.title == "New Ferry Links Two River Towns")
    assert (article.published_on, article.source, article.province) == (date(2025, 5, 6), "hunan_en", "CN-HN")
    raw = article.raw[0]
    assert raw.archive and read_raw(raw, tmp_path / "archive") == pages[article.url]
    assert "archived_copy" in article.flags  # replayed out of files that are not of its own archive
    assert article.provenance["raw"].evidence.startswith(raw.fetched_at.isoformat(timespec="seconds"))
    assert adds_up(done)
    again = crawl(registry.find("hunan_en"), pages, tmp_path)
    assert again.articles == []
    assert article.url not in again.asked
    assert again.ledger.outcomes[article.url] == "known"


def test_liangjiang_en_starts_from_its_home_page(tmp_path: Path) -> None:
    done = crawl(registry.find("liangjiang_en"), saved_pages("liangjiang_en"), tmp_path)
    assert {a.title for a in done.articles} == {
        "Robots Learn to Sort River Stones",
        "Night Market Opens under the Old Bridge",
    }
    assert done.ledger.refusals() == {"not_archived": 1}  # the third article's page is not saved
    assert adds_up(done)


def test_all_pages_of_a_list_are_walked_and_the_newest_asked_first(tmp_path: Path) -> None:
    done = crawl(LinyuanZh, site(range(1, 9)), tmp_path)
    assert lists_asked(done) == [LIST, f"{LIST}index_1.html", f"{LIST}index_2.html"]
    assert articles_asked(done) == [address(n) for n in range(1, 9)]
    assert done.ledger.count("stored") + done.ledger.count("duplicate") == 8
    assert adds_up(done)


def test_second_run_costs_one_list_page(tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(1, 9)), tmp_path)
    again = crawl(LinyuanZh, site(range(1, 9)), tmp_path)
    assert again.asked == [LIST]
    assert again.ledger.count("known") == again.ledger.seen == 3


def test_paging_stops_at_the_first_page_whose_links_are_all_known(tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(4, 13)), tmp_path)
    grown = crawl(LinyuanZh, site(range(2, 13)), tmp_path)
    assert lists_asked(grown) == [LIST, f"{LIST}index_1.html"]
    assert articles_asked(grown) == [address(2), address(3)]


def test_list_shared_by_two_channels_is_not_cut_short_by_what_this_run_took(tmp_path: Path) -> None:
    class Twice(LinyuanZh):
        name = "linyuan_twice"
        start_urls = [LIST, f"{SITE}/all/"]  # noqa: RUF012

    pages = site(range(1, 4)) | {
        f"{SITE}/all/": listing(range(1, 4), pages=2),
        f"{SITE}/all/index_1.html": listing(range(4, 7), pages=2, current=1),
    }
    pages |= {address(n): story(n) for n in range(4, 7)}
    done = crawl(Twice, pages, tmp_path)
    assert sorted(articles_asked(done)) == sorted(address(n) for n in range(1, 7))


def test_pager_that_leads_in_a_circle_ends(tmp_path: Path) -> None:
    same = {f"{LIST}index_{k}.html": listing([1, 2], pages=99, current=k) for k in range(1, 5)}
    done = crawl(LinyuanZh, site([1, 2]) | {LIST: listing([1, 2], pages=99)} | same, tmp_path)
    assert lists_asked(done) == [LIST, f"{LIST}index_1.html"]


def test_limit_takes_the_newest_and_tells_the_rest(tmp_path: Path) -> None:
    done = crawl(LinyuanZh, site(range(1, 9)), tmp_path, limit=2)
    assert done.asked == [LIST, address(1), address(2)]
    assert done.ledger.refusals() == {"limit": 1}
    later = crawl(LinyuanZh, site(range(1, 9)), tmp_path)  # the list's first page and the second at once
    assert sorted(articles_asked(later)) == sorted(address(n) for n in range(3, 9))


@pytest.mark.parametrize("limit", [2, 3])
def test_what_a_limit_cut_off_comes_in_the_next_run(limit: int, tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(1, 9)), tmp_path, limit=limit)
    again = crawl(LinyuanZh, site(range(1, 9)), tmp_path)
    assert sorted(articles_asked(again)) == sorted(address(n) for n in range(limit + 1, 9))
    assert adds_up(again)
    assert crawl(LinyuanZh, site(range(1, 9)), tmp_path).asked == [LIST]


def test_what_was_seen_and_has_left_the_lists_is_asked_for_all_the_same(tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(1, 4)), tmp_path, limit=1)
    moved = {**site([1]), **{address(n): story(n) for n in (2, 3)}}
    again = crawl(LinyuanZh, moved, tmp_path)
    assert lists_asked(again) == [LIST]
    assert sorted(articles_asked(again)) == [address(3), address(2)]
    assert adds_up(again)


def test_days_asked_for_are_kept_before_anything_is_fetched(tmp_path: Path) -> None:
    done = crawl(
        LinyuanZh, site(range(1, 13)), tmp_path, since=FIRST - timedelta(days=5), until=FIRST - timedelta(days=2)
    )
    assert articles_asked(done) == [address(n) for n in range(2, 6)]
    assert lists_asked(done) == [LIST, f"{LIST}index_1.html", f"{LIST}index_2.html"]
    assert done.ledger.refusals() == {"out_of_range": 5}
    assert adds_up(done)


def test_article_is_read_again_when_it_is_due_and_the_list_still_costs_one_page(tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(1, 9)), tmp_path)
    edited = site(range(1, 9)) | {address(2): story(2, day=str(FIRST - timedelta(days=2)), tail="<p>增补</p>")}
    edited[address(2)] = str(edited[address(2)]).replace("两岸的石阶都看不见了", "两岸的石阶又露出来了")
    with time_machine.travel(now() + timedelta(days=2)):
        again = crawl(LinyuanZh, edited, tmp_path)
    assert lists_asked(again) == [LIST]
    assert sorted(articles_asked(again)) == sorted(address(n) for n in range(1, 9))
    assert again.ledger.revised == 1
    assert adds_up(again)


def test_address_that_failed_rests_before_it_is_asked_again(tmp_path: Path) -> None:
    pages = site([1, 2]) | {address(1): Saved(b"gone", 404)}
    crawl(LinyuanZh, pages, tmp_path)
    again = crawl(LinyuanZh, pages, tmp_path)
    assert again.asked == [LIST]
    assert again.ledger.refusals() == {"http_error": 1}
    with time_machine.travel(now() + timedelta(hours=7)):
        later = crawl(LinyuanZh, site([1, 2]), tmp_path)
    assert later.ledger.outcomes[address(1)] in ("stored", "duplicate")


def test_back_fill_walks_past_what_is_held(tmp_path: Path) -> None:
    crawl(LinyuanZh, site(range(1, 4)), tmp_path)
    done = crawl(LinyuanZh, site(range(1, 13)), tmp_path, since=FIRST - timedelta(days=5))
    assert articles_asked(done) == [address(4), address(5)]
    assert lists_asked(done) == [LIST, f"{LIST}index_1.html", f"{LIST}index_2.html"]


def test_list_that_a_challenge_answers_is_told(tmp_path: Path) -> None:
    wall = Saved("<p>请开启JavaScript并刷新该页</p>".encode())
    assert crawl(LinyuanZh, {LIST: wall}, tmp_path).ledger.list_failures == {LIST: "bot_check"}


def test_twins_of_one_article_are_asked_for_once(tmp_path: Path) -> None:
    twins = "".join(
        f'<li><a href="{address(1)[:-5]}{tail}">第1班渡船过江</a></li>'
        for tail in (".html", "_app.html", "_wap.html", ".html?xxgkhide=1", ".html#top")
    )
    plain = address(1).replace("https://www.", "http://")
    page = listing([1], more=f'{twins}<li><a href="{plain}">第1班渡船过江</a></li>')
    done = crawl(LinyuanZh, {LIST: page, address(1): story(1)}, tmp_path)
    assert articles_asked(done) == [address(1)]
    assert done.ledger.seen == 1


def test_links_and_redirects_to_other_hosts_are_not_followed(tmp_path: Path) -> None:
    mirror = address(2).replace("www.linyuan.example", "www.linyuan.example.mirror.example")
    page = listing([1], more=f'<li><a href="{mirror}">第2班渡船过江</a></li>')
    done = crawl(LinyuanZh, {LIST: page, address(1): Saved(status=302, location=mirror), mirror: story(2)}, tmp_path)
    assert mirror not in done.asked
    assert [(page.url, page.reason) for page in done.refused] == [(address(1), "off_site")]
    assert adds_up(done)


def test_redirect_within_the_source_is_one_article_known_by_both_addresses(tmp_path: Path) -> None:
    pages = {LIST: listing([1]), address(1): Saved(status=301, location=address(2)), address(2): story(2)}
    done = crawl(LinyuanZh, pages, tmp_path)
    assert done.articles[0].url == address(2)
    assert address(1) in done.articles[0].aliases
    assert done.ledger.outcomes == {address(1): "stored"}


@pytest.mark.parametrize(
    ("page", "reason", "status"),
    [
        (Saved(b"gone", 404), "http_error", 404),
        (Saved(b"<script>var $_ts=window['$_ts']</script>", 412), "bot_check", 412),
        (Saved(b"<script>document.cookie='__jsl_clearance=1'</script>", 521), "bot_check", 521),
        (Saved("<h1>安全狗</h1>".encode(), 403), "bot_check", 403),
        (Saved(b"<h1>Forbidden</h1>", 403), "http_error", 403),
        (Saved(b"<script>var $_ts=window['$_ts']</script>", 202), "bot_check", 202),
        (Saved("<p>请开启JavaScript并刷新该页</p>".encode()), "bot_check", 200),
        (Saved(b"\x89PNG\r\n\x1a\n" + b"\0" * 64, kind="text/html"), "not_html", 200),
        (Saved(b""), "empty", 200),
    ],
)
def test_page_without_an_article_is_refused_by_its_reason_and_kept(
    tmp_path: Path, page: Saved, reason: str, status: int
) -> None:
    done = crawl(LinyuanZh, {LIST: listing([1, 2]), address(1): page, address(2): story(2)}, tmp_path)
    refused = done.refused[0]
    assert (refused.url, refused.reason, refused.status) == (address(1), reason, status)
    assert refused.raw[0].archive
    assert [a.title for a in done.articles] == ["第2班渡船过江"]
    assert adds_up(done)


def test_list_that_does_not_answer_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    class Three(LinyuanZh):
        name = "linyuan_three"
        start_urls = [f"{SITE}/gone/", f"{SITE}/picture/", LIST]  # noqa: RUF012

    pages = site([1]) | {
        f"{SITE}/gone/": Saved(b"no", 404),
        f"{SITE}/picture/": Saved(b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
    }
    done = crawl(Three, pages, tmp_path)
    assert done.ledger.list_failures == {f"{SITE}/gone/": "http_error", f"{SITE}/picture/": "not_html"}
    assert done.ledger.count("stored") == 1


def paged(number: int, parts: int) -> dict[str, Saved | bytes | str]:
    stem = address(number)[:-5]
    pages: dict[str, Saved | bytes | str] = {}
    for part in range(parts):
        call = f'<script>createPageHTML({parts}, {part}, "{stem.rsplit("/", 1)[1]}", "html")</script>'
        text = "".join(
            f"<p>第{part + 1}页第{k}段：上游的老人记得，从前的渡船要等满三十人才肯离岸，等得久了就生火煮茶。</p>"
            for k in range(4)
        )
        pages[f"{stem}_{part}.html" if part else f"{stem}.html"] = story(number, day="2024-05-30", body=text, tail=call)
    return pages


def test_article_of_several_pages_is_one_record_with_every_page_kept(tmp_path: Path) -> None:
    done = crawl(LinyuanZh, {LIST: listing([1])} | paged(1, 3), tmp_path)
    assert len(done.articles) == 1
    article = done.articles[0]
    assert [raw.url for raw in article.raw] == list(paged(1, 3))
    assert [f"第{part}页第0段" in article.text for part in (1, 2, 3)] == [True] * 3
    assert "multi_page" in article.flags
    assert done.ledger.seen == done.ledger.count("stored") == 1


def test_article_whose_later_page_is_missing_is_kept_and_marked(tmp_path: Path) -> None:
    pages = {LIST: listing([1])} | dict(list(paged(1, 3).items())[:2])
    article = crawl(LinyuanZh, pages, tmp_path).articles[0]
    assert "truncated" in article.flags
    assert len(article.raw) == 2


def test_lists_day_dates_a_page_that_prints_none_and_a_clash_is_flagged(tmp_path: Path) -> None:
    pages = {LIST: listing([1, 2, 3]), address(1): story(1), address(2): story(2, day="2024-03-01")}
    pages[address(3)] = story(3, day=str(FIRST - timedelta(days=3)))
    found = {a.url: a for a in crawl(LinyuanZh, pages, tmp_path).articles}
    assert found[address(1)].published_on == FIRST - timedelta(days=1)
    assert found[address(1)].provenance["published_on"].rule == "list"
    assert found[address(2)].published_on == date(2024, 3, 1)
    assert "date_conflict" in found[address(2)].flags
    assert "date_conflict" not in found[address(3)].flags


def test_source_may_revise_its_articles(tmp_path: Path) -> None:
    assert crawl(LinyuanZh, site([1]), tmp_path).articles[0].title == "第1班渡船过江"


def test_sitemap_index_that_names_itself_ends(tmp_path: Path) -> None:
    class Mapped(SitemapSpider):
        name = "linyuan_map"
        publisher = "Linyuan"
        province = "CN-HN"
        start_urls = [f"{SITE}/sitemap.xml"]  # noqa: RUF012
        at_least = 1
        article_pattern = r"/t\d{8}_\d+\.html$"

    index = "<sitemapindex>{}</sitemapindex>".format(
        "".join(f"<sitemap><loc>{SITE}/{name}.xml</loc></sitemap>" for name in ("sitemap", "other", "news"))
    )
    news = f"<urlset><url><loc>{address(1)}</loc></url><url><loc>{SITE}/about.html</loc></url></urlset>"
    pages = {f"{SITE}/sitemap.xml": index, f"{SITE}/other.xml": index, f"{SITE}/news.xml": news, address(1): story(1)}
    done = crawl(Mapped, {k: Saved(v.encode(), kind="text/xml") for k, v in pages.items()}, tmp_path)
    assert sorted(lists_asked(done)) == sorted(f"{SITE}/{name}.xml" for name in ("sitemap", "other", "news"))
    assert done.ledger.outcomes == {address(1): "stored"}


def test_source_without_a_pattern_takes_the_headlines(tmp_path: Path) -> None:
    class Plain(ListingSpider):
        name = "linyuan_plain"
        publisher = "Linyuan"
        province = "CN-HN"
        start_urls = [LIST]  # noqa: RUF012
        at_least = 1

    page = listing(
        [1, 2, 3], more='<li><a href="/about/">关于我们</a></li><li><a href="/news/index.html">首页</a></li>'
    )
    done = crawl(Plain, {LIST: page} | {address(n): story(n) for n in (1, 2, 3)}, tmp_path)
    assert list(done.ledger.outcomes) == [address(n) for n in (1, 2, 3)]


def test_epaper_is_walked_day_by_day_and_a_day_without_a_paper_is_no_failure(tmp_path: Path) -> None:
    class Paper(FounderPaper):
        name = "linyuan_paper"
        publisher = "临远日报社"
        province = "CN-HN"
        kind = "media"
        start_urls = ["http://paper.linyuan.example/html/"]  # noqa: RUF012
        at_least = 1

    base = "http://paper.linyuan.example/html/2020-03"
    pages: dict[str, Saved | bytes | str] = {f"{base}/21/node_2.htm": Saved(b"no paper", 404)}
    for day in (20, 22):
        nodes = "".join(f'<a id="pageLink" href="node_{n}.htm">A0{n - 1}</a>' for n in (2, 3))
        for node in (2, 3):
            items = "".join(f'<a href="content_{day}{node}{k}.htm">第{day}{node}{k}条</a>' for k in range(3))
            pages[f"{base}/{day}/node_{node}.htm"] = f"<html><body>{nodes}{items}</body></html>"
            pages |= {f"{base}/{day}/content_{day}{node}{k}.htm": story(int(f"{day}{node}{k}")) for k in range(3)}
    done = crawl(Paper, pages, tmp_path, since=date(2020, 3, 20), until=date(2020, 3, 22))
    assert done.ledger.list_failures == {}
    assert done.ledger.list_pages == 4
    assert {a.published_on for a in done.articles} == {date(2020, 3, 20), date(2020, 3, 22)}
    assert len(done.articles) == done.ledger.seen == 12
    assert adds_up(done)


def test_hanweb_list_is_walked_through_the_data_proxy(tmp_path: Path) -> None:
    class Council(HanwebSite):
        name = "linyuan_council"
        publisher = "临远市人民政府"
        province = "CN-JS"
        start_urls = [f"{SITE}/col/col60096/index.html"]  # noqa: RUF012
        at_least = 1

    def records(numbers: range) -> str:
        return "".join(
            f'<record><![CDATA[<li><a href="/art/2024/5/{n}/art_60096_{n}.html">第{n}班</a>'
            f"<b>2024-05-{n:02}</b></li>]]></record>"
            for n in numbers
        )

    first = f"""<html><body><div><script type="text/xml"><datastore><recordset>{records(range(25, 22, -1))}</recordset>
    </datastore></script></div><script>x.jpage({{perPage:1,totalRecord:5,proxyUrl:'/module/web/jpage/dataproxy.jsp',
    ajaxParam:{{col:1,webid:1,columnid:60096,unitid:'7'}}}})</script></body></html>"""
    form = "col=1&webid=1&columnid=60096&unitid=7"
    proxy = f"{SITE}/module/web/jpage/dataproxy.jsp?startrecord=4&endrecord=6&perpage=1&{form}"
    rest = f"<datastore><totalrecord>5</totalrecord><recordset>{records(range(22, 20, -1))}</recordset></datastore>"
    stories = {f"{SITE}/art/2024/5/{n}/art_60096_{n}.html": story(n) for n in range(21, 26)}
    done = crawl(
        Council, {Council.start_urls[0]: first, proxy: Saved(rest.encode(), kind="text/xml")} | stories, tmp_path
    )
    assert [url for url in done.asked if "/art/" not in url] == [Council.start_urls[0], proxy]
    assert sorted(done.ledger.outcomes) == sorted(stories)
    assert {a.published_on.day for a in done.articles if a.published_on} == set(range(21, 26))


def test_day_that_stands_on_pages_of_other_days_is_learnt_as_furniture(tmp_path: Path) -> None:
    static, furniture = date(2015, 7, 15), '</h1><div class="info">2015-07-15 10:11</div>'

    def marked(numbers: Iterable[int]) -> dict[str, Saved | bytes | str]:
        return {address(n): story(n).replace("</h1>", furniture) for n in numbers}

    first = crawl(LinyuanZh, {**marked(range(6, 14)), LIST: listing(range(6, 14))}, tmp_path)
    assert static in {article.published_on for article in first.articles}
    second = crawl(LinyuanZh, {**marked(range(1, 6)), LIST: listing(range(1, 14))}, tmp_path)
    assert [article.published_on for article in second.articles].count(static) == 0
    assert len(second.articles) == 5


def test_page_that_only_hands_out_a_pdf_is_one_record_with_the_pdfs_text(tmp_path: Path) -> None:
    link = '<p>附件：<a href="./P020240530.pdf">渡口时刻表.pdf</a></p>'
    paper = f"{LIST}202405/P020240530.pdf"
    text = ("The ferry at Hekou runs twelve times a day from the first of June.", "Each crossing carries forty cars.")
    pages: dict[str, Saved | bytes | str] = {
        LIST: listing([1]),
        address(1): story(1, day="2024-05-30", body=link),
        paper: Saved(make_pdf(*text), kind="application/pdf"),
    }
    done = crawl(LinyuanZh, pages, tmp_path)
    [article] = done.articles
    assert "pdf" in article.flags
    assert all(line in article.text for line in text)
    assert [raw.url for raw in article.raw] == [address(1), paper]
    assert article.published_on == date(2024, 5, 30)
