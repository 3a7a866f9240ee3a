"""The reading room's pages, on both databases: what they show, where they lead, what they say when nothing is there."""

from __future__ import annotations

import io
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from reading_room import ENGLISH_KEY, KEY, Seen, furnish, many, reader
from starlette.testclient import TestClient

from harvester.store import collections, translations
from harvester.store.engine import Engine, open_database

PAGES = ("/", "/guide", "/timeline", "/words", "/collocates", "/concordance", "/map", "/sources", "/sources/linyuan_zh",
         "/coverage", "/about", "/api", f"/article/{KEY}", f"/article/{KEY}/versions")  # fmt: skip


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_every_page_is_a_page_in_both_languages(room: TestClient, ui: str) -> None:
    for path in PAGES:
        answer = room.get(path, params={"ui": ui})
        assert answer.status_code == 200, path
        seen = Seen(answer.text)
        assert seen.all("html") == [{"lang": {"en": "en", "zh": "zh-Hans"}[ui]}]
        assert len(seen.all("h1")) == 1 and len(seen.all("main")) == 1
        assert "built-in method" not in seen.text and "object at 0x" not in seen.text, path
        own = [href for one in seen.all("a") if (href := one["href"] or "").startswith("/")]
        elsewhere = [href for href in own if f"ui={ui}" not in href and "hreflang" not in href]
        assert set(elsewhere) <= {one["href"] for one in seen.all("a") if {"hreflang", "download", "type"} & set(one)}


def test_the_interface_speaks_the_language_that_the_browser_asks_for(room: TestClient) -> None:
    answer = room.get("/", headers={"accept-language": "fr;q=0.9, zh-CN;q=0.8, en;q=0.5"})
    assert "检索文章" in answer.text and answer.headers["content-language"] == "zh-Hans"
    assert "Accept-Language" in answer.headers["vary"]
    assert "Search the articles" in room.get("/", headers={"accept-language": "fr"}).text


def test_a_search_marks_the_words_in_the_original_and_counts_every_facet(room: TestClient) -> None:
    page = room.get("/", params={"q": "轮渡"}).text
    assert "<mark>轮渡</mark>" in page
    seen = Seen(page)
    facet = next(one for one in seen.all("a") if "province=CN-HN" in (one["href"] or ""))
    asked = parse_qs(urlsplit(facet["href"] or "").query)
    assert asked == {"q": ["轮渡"], "province": ["CN-HN"]}
    assert "1 article" in Seen(room.get("/", params=asked).text).text
    assert "ferry" in Seen(room.get("/", params={"q": "ferry", "lang": "en"}).text).text


def test_each_filter_narrows_and_is_taken_away_by_its_link(room: TestClient) -> None:
    filters = {"province": "湖南", "source": "linyuan_en", "lang": "en", "since": "2024-05", "until": "2024-05-31"}
    seen = Seen(room.get("/", params=filters).text)
    assert "1 article" in seen.text and "First Ferry Line of Linyuan Opens" in seen.text
    for name in filters:
        rest = {key: [value] for key, value in filters.items() if key != name}
        assert any(parse_qs(urlsplit(one["href"] or "").query) == rest for one in seen.all("a")), name


def test_sources_named_together_narrow_a_search(own_room: TestClient, engine: Engine) -> None:
    with engine.begin() as conn:
        collections.add(conn, "english", ["linyuan_en"])
    page = own_room.get("/", params={"collection": "english"}).text
    assert "1 article" in Seen(page).text and "Collection: english" in Seen(page).text
    assert own_room.get("/", params={"collection": "nobody"}).status_code == 404


def test_a_story_is_shown_once_or_with_all_its_printings(database: str, engine: Engine, own_room: TestClient) -> None:
    from reading_room import article, save_article

    with engine.begin() as conn:
        again = article(url="https://daily.linyuan.example/a.html", aliases=[], source="daily_zh", raw=[])
        assert save_article(conn, again).outcome == "duplicate"
    assert "one of 2 printings" in own_room.get("/", params={"q": "source:daily_zh"}).text
    whole, once = (Seen(own_room.get("/", params={"q": "title:轮渡", "once": one}).text).text for one in ("", "1"))
    assert "2 articles" in whole and "1 article " in once
    page = own_room.get(f"/article/{KEY}").text
    assert "Printed 2 times" in page


def test_pages_of_answers_follow_one_another_by_token(database: str, engine: Engine) -> None:
    many(engine, 45)
    titles: list[str] = []
    with reader(database) as client:
        path: str | None = "/?q=轮渡"
        while path:
            seen = Seen(client.get(path).text)
            titles += re.findall(r"消息(\d+)", " ".join(seen.texts))
            path = next((one["href"] for one in seen.all("a") if one.get("rel") == "next"), None)
        assert titles == [str(at) for at in range(45)]
        best = client.get("/", params={"q": "轮渡", "sort": "relevance"}).text
    assert "The best 20 of 45 are shown" in best


def test_a_bad_query_keeps_the_form_and_marks_the_place(room: TestClient) -> None:
    answer = room.get("/", params={"q": "ferry AND (轮渡"})
    assert answer.status_code == 400
    assert "a bracket that does not close" in answer.text and "<mark>(轮渡</mark>" in answer.text
    assert Seen(answer.text).all("input")[0]["value"] == "ferry AND (轮渡"
    assert "no day" in room.get("/", params={"since": "yesterday"}).text
    assert "is no province" in Seen(room.get("/", params={"province": "atlantis"}).text).text
    assert "page token" in room.get("/", params={"q": "ferry", "after": "abc"}).text
    assert room.get("/timeline", params={"q": "(a"}).status_code == 400
    assert room.get("/map", params={"q": "(a"}).status_code == 400


def test_nothing_found_and_nothing_held_are_told_apart(database: str, engine: Engine) -> None:
    with reader(database) as client:
        assert "harvester demo" in client.get("/").text
        for path in ("/timeline", "/map", "/sources", "/coverage", "/about"):
            assert client.get(path).status_code == 200, path
        furnish(engine)
        page = client.get("/", params={"q": "zeppelin", "lang": "en"}).text
    assert "Ask again without the filters" in page and "2024-05-06" in page and "/coverage" in page


def test_an_article_shows_each_credit_with_the_words_it_was_read_from(room: TestClient) -> None:
    seen = Seen(room.get(f"/article/{KEY}").text)
    for words in (
        "临远第一条轮渡线路开通",
        "2024-05-06 09:30",
        "临远日报",
        "陈一帆",
        "李青",
        "临政发〔2024〕5号",
        "轮渡离岸",
        "五个码头",
    ):
        assert words in seen.text, words
    away = [one for one in seen.all("a") if (one["href"] or "").startswith("https://www.linyuan.example/a.jpg")]
    assert away and "noopener" in (away[0]["rel"] or "")
    assert not seen.all("img")[1:], "only our own seal is an image"


def test_versions_stand_beside_one_another_character_by_character(room: TestClient) -> None:
    page = room.get(f"/article/{KEY}/versions").text
    assert "<del>四</del><ins>五</ins>" in page
    before = room.get(f"/article/{KEY}", params={"as_of": "2024-05-10"})
    assert "四个码头" in before.text and "五个码头" not in before.text
    assert "四个码头" in room.get(f"/article/{KEY}", params={"version": "1"}).text
    assert room.get(f"/article/{KEY}", params={"as_of": "2024-05-01"}).status_code == 404
    assert room.get(f"/article/{KEY}", params={"as_of": "soon"}).status_code == 400
    assert room.get(f"/article/{KEY}", params={"version": "9"}).status_code == 404
    same = room.get(f"/article/{KEY}/versions", params={"from": "1", "to": "1"}).text
    assert "The two versions say the same" in same


def test_a_translation_is_linked_and_read_side_by_side(room: TestClient) -> None:
    page = room.get(f"/article/{KEY}").text
    assert f"/article/{ENGLISH_KEY}" in page and "confirmed" in page
    both = Seen(room.get(f"/article/{KEY}", params={"beside": ENGLISH_KEY}).text)
    assert "五个码头" in both.text and "calls at four piers" in both.text
    assert {"zh-Hans", "en"} <= {one.get("lang") for one in both.all("section")}


def test_a_citation_comes_in_words_and_in_three_forms(room: TestClient) -> None:
    assert "“临远第一条轮渡线路开通”" in room.get(f"/article/{KEY}").text
    assert room.get(f"/article/{KEY}/cite/bibtex").text.startswith("@misc{linyuan_zh_")
    assert room.get(f"/article/{KEY}/cite/ris").text.startswith("TY  - ELEC")
    assert json.loads(room.get(f"/article/{KEY}/cite/csl-json").text)[0]["language"] == "zh-Hans"
    assert room.get(f"/article/{KEY}/cite/word").status_code == 404


@pytest.mark.parametrize("form", ["csv", "jsonl", "jsonl.gz", "bibtex", "ris", "csl-json", "vrt", "safe", "sqlite"])
def test_an_export_holds_exactly_the_answers(room: TestClient, form: str) -> None:
    answer = room.get("/export", params={"q": "ferry", "lang": "en", "format": form})
    assert answer.status_code == 200
    assert "attachment" in answer.headers["content-disposition"]
    if form == "jsonl":
        assert [json.loads(line)["key"] for line in answer.text.splitlines()] == [ENGLISH_KEY]
    assert room.get("/export", params={"format": "docx"}).status_code == 400
    assert room.get("/export", params={"q": "(a", "format": form}).status_code == 400


def test_an_export_of_many_articles_leaves_none_out(database: str, engine: Engine) -> None:
    furnish(engine)
    with reader(database) as client, client.stream("GET", "/export", params={"format": "jsonl"}) as answer:
        lines = io.StringIO("".join(answer.iter_text())).read().splitlines()
    assert len(lines) == 3


def test_the_timeline_draws_gaps_apart_from_zeros_and_has_its_numbers_beneath(room: TestClient) -> None:
    page = room.get("/timeline", params={"q": "轮渡", "per": "day"}).text
    seen = Seen(page)
    assert [one["class"] for one in seen.all("rect")].count("bar") == 2  # the count and the share of one day
    assert "of everything that the filters admit" in seen.text or "share of everything" in seen.text
    assert len(seen.all("table")) == 1 and "2024-05-06" in seen.text
    apart = Seen(room.get("/timeline", params={"by": "language", "per": "month"}).text)
    assert "English" in apart.text and "Chinese, simplified" in apart.text


def test_words_neighbours_and_lines_lead_to_one_another(room: TestClient) -> None:
    words = Seen(room.get("/words", params={"lang": "zh"}).text)
    assert "轮渡" in words.texts and "all words" in words.text
    lines = Seen(room.get("/concordance", params={"q": "轮渡", "sort": "right"}).text)
    assert len([one for one in lines.all("td") if one.get("class") == "hit"]) >= 2
    assert f"/article/{KEY}" in [one["href"] for one in lines.all("a")]
    assert room.get("/collocates", params={"q": "轮渡", "window": "3"}).status_code == 200
    assert room.get("/concordance", params={"q": "lang:zh"}).status_code == 400
    assert "Write a word" in room.get("/concordance").text


def test_the_map_leads_to_every_province_and_says_its_name(room: TestClient) -> None:
    seen = Seen(room.get("/map").text)
    tiles = [one for one in seen.all("a") if one.get("aria-label")]
    assert len(tiles) == 35
    assert {"Hunan: 3"} <= {one["aria-label"] for one in tiles}
    hunan = next(one["href"] for one in tiles if one["aria-label"] == "Hunan: 3")
    assert "3 articles" in Seen(room.get(hunan or "").text).text


def test_sources_and_coverage_say_who_looked_and_when(room: TestClient) -> None:
    assert "linyuan_zh" in room.get("/sources").text
    assert room.get("/sources/nobody").status_code == 404
    assert "临远市人民政府" in room.get("/sources/linyuan_zh").text
    calendar = room.get("/coverage", params={"until": "2024-05-31", "days": "56"})
    assert calendar.status_code == 200 and "2024-04-06" in calendar.text
    assert room.get("/coverage", params={"until": "x"}).status_code == 400


def test_a_page_that_has_not_changed_is_not_sent_again(own_room: TestClient, engine: Engine) -> None:
    first = own_room.get("/", params={"q": "轮渡"})
    again = own_room.get("/", params={"q": "轮渡"}, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    many(engine, 1)
    assert own_room.get("/", params={"q": "轮渡"}, headers={"if-none-match": first.headers["etag"]}).status_code == 200


def test_an_unknown_address_says_what_to_do(room: TestClient) -> None:
    for path in ("/nowhere", "/article/ffffffffffffffff", f"/article/{KEY}/raw/7"):
        answer = room.get(path)
        assert answer.status_code == 404 and "To the search" in answer.text, path
    assert room.post("/").status_code == 405


def test_only_a_curator_decides_and_only_from_his_own_page(database: str, engine: Engine) -> None:
    furnish(engine)
    with reader(database) as client:
        assert '<form class="decide"' not in client.get(f"/article/{KEY}").text
        assert client.post(f"/article/{KEY}/decide", data={"status": "rejected"}).status_code == 403
    with reader(database, curate=True) as client:
        seal = next(
            one["value"] for one in Seen(client.get(f"/article/{KEY}").text).all("input") if one.get("name") == "seal"
        )
        said = {"other": ENGLISH_KEY, "status": "rejected", "seal": seal or ""}
        path = f"/article/{KEY}/decide"
        foreign = client.post(path, data=said, headers={"origin": "https://elsewhere.example"})
        hidden = client.post(path, data=said, headers={"origin": "null"})
        unsealed = client.post(path, data=said | {"seal": "0" * 64}, headers={"origin": "http://127.0.0.1:8000"})
        assert [one.status_code for one in (foreign, hidden, unsealed)] == [403, 403, 403]
        done = client.post(path, data=said, headers={"origin": "http://127.0.0.1:8000"}, follow_redirects=False)
        assert (done.status_code, done.headers["location"]) == (303, f"/article/{KEY}#translations")
    with open_database(database, readonly=True).connect() as conn:
        assert [(link.status, link.decided_by) for link in translations.links(conn, "rejected")] == [
            ("rejected", "a test")
        ]
