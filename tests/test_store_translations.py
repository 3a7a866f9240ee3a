"""Suggestions of translations: who may be one, what stands, and that a person's word outlasts every rule."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from harvester import clock
from harvester.article import Article, Block, Raw
from harvester.cli import links
from harvester.identity.signals import chinese, english
from harvester.identity.translation import RULE, SUGGESTED, score
from harvester.sample.province import linyuan
from harvester.sample.truth import Truth
from harvester.store import tables, tellings, translations
from harvester.store.engine import Engine, open_database
from harvester.store.faults import DatabaseFault
from harvester.store.write import save_article

ZH = (
    "青汀两千亩梯田修复完工",
    "5月6日，青汀市的梯田修复工程完工，共恢复农田2.1万亩，总投资1.25亿元。石匠沈砚秋说，三十年前他在这里砌过墙。",
)
EN = (
    "Qingting Rebuilds Its Terraces",
    "On May 6 the last wall of the terraced fields of Qingting was finished. The work restored 1,400 hectares of "
    "farmland for 125 million yuan. Stonemason Shen Yanqiu built walls here three decades ago.",
)
HALF = (
    "Terraces Restored",
    "The terraced fields of Qingting were restored: 1,400 hectares of farmland for 125 million yuan.",
)
OTHER_EN = ("Library Stays Open", "The library of Moxi, which holds 36,000 books, stays open until ten at night.")
DAY = date(2024, 5, 7)


def page(name: str, told: tuple[str, str], language: str, **facts: object) -> Article:
    url = f"https://{name}.example/t20240507_1.html"
    fields = {"source": name, "province": "CN-LY", "published_on": DAY, "raw": [Raw(url, name.ljust(64, "0"))], **facts}
    return Article(url=url, title=told[0], language=language, blocks=[Block("paragraph", told[1])], **fields)  # type: ignore[arg-type]


def save(engine: Engine, *articles: Article) -> list[int]:
    with engine.begin() as conn:
        return [save_article(conn, one).article_id for one in articles]


def rows(engine: Engine) -> dict[tuple[int, int], str]:
    table = tables.TranslationLink.__table__
    with engine.connect() as conn:
        return {(row.zh, row.en): row.status for row in conn.execute(select(table))}


def test_a_story_and_its_translation_are_suggested_with_what_matched(engine: Engine) -> None:
    zh, en, other = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"), page("c", OTHER_EN, "en"))
    done = translations.suggest(engine)
    assert (done.articles, done.compared, done.suggestions, done.withdrawn) == (3, 2, 1, 0)
    with engine.connect() as conn:
        (link,) = translations.pairs(conn, zh)
        assert [link] == translations.pairs(conn, en) == translations.links(conn)
        assert translations.pairs(conn, other) == []
    assert (link.zh, link.en, link.status, link.decided_by) == (zh, en, "suggested", RULE)
    assert (link.zh_title, link.en_title, link.zh_published_on) == (ZH[0], EN[0], DAY)
    assert link.score >= SUGGESTED
    assert ("2.1万亩", "1,400 hectares") in {(one["zh"], one["en"]) for one in link.signals["figures"]}
    assert link.score == score(chinese("\n".join(ZH)), english("\n".join(EN))).score


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({}, True),
        ({"published_on": DAY + timedelta(days=tellings.DAYS)}, True),
        ({"published_on": DAY - timedelta(days=tellings.DAYS)}, True),
        ({"published_on": DAY + timedelta(days=tellings.DAYS + 1)}, False),
        ({"published_on": DAY - timedelta(days=tellings.DAYS + 1)}, False),
        ({"published_on": None}, False),
        ({"province": "CN-HN"}, False),
        ({"province": None}, False),
        ({"language": "fr"}, False),
        ({"language": "zh-Hant"}, False),
    ],
)
def test_candidates_are_of_the_other_language_the_same_province_and_the_days_around(
    engine: Engine, facts: dict[str, object], found: bool
) -> None:
    save(engine, page("a", ZH, "zh-Hans"), page("b", EN, **{"language": "en", **facts}))  # type: ignore[arg-type]
    assert translations.suggest(engine).suggestions == found


def test_without_a_province_candidates_are_of_the_same_source(engine: Engine) -> None:
    zh, en, _ = save(
        engine,
        page("a", ZH, "zh-Hans", province=None, source="one"),
        page("b", EN, "en", province=None, source="one"),
        page("c", EN, "en", province=None, source="two"),
    )
    translations.suggest(engine)
    assert set(rows(engine)) == {(zh, en)}


@pytest.mark.parametrize("asked", ["zh", "en"])
def test_asking_for_either_side_finds_the_pair(engine: Engine, asked: str) -> None:
    zh, en, *_ = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"), page("c", OTHER_EN, "en"))
    assert translations.suggest(engine, [{"zh": zh, "en": en}[asked]]).articles == 1
    assert set(rows(engine)) == {(zh, en)}


def test_since_asks_for_what_was_stored_or_changed_since_that_day(engine: Engine) -> None:
    save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    today = clock.now().astimezone(clock.SHANGHAI).date()
    assert translations.suggest(engine, since=today + timedelta(days=2)).articles == 0
    assert translations.suggest(engine, since=today - timedelta(days=1)).suggestions == 1


def test_doing_it_again_changes_nothing(engine: Engine) -> None:
    save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    translations.suggest(engine)
    with engine.connect() as conn:
        before = translations.links(conn)
    assert translations.suggest(engine).withdrawn == 0
    with engine.connect() as conn:
        (after,) = translations.links(conn)
    assert (after.score, after.signals) == (before[0].score, before[0].signals)


@pytest.mark.parametrize("status", ["confirmed", "rejected"])
@pytest.mark.parametrize("turned", [False, True])
def test_a_persons_word_is_kept_whatever_is_suggested_later(engine: Engine, status: str, turned: bool) -> None:
    zh, en = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    translations.suggest(engine)
    with engine.begin() as conn:
        translations.decide(conn, *((en, zh) if turned else (zh, en)), status, by="沈砚秋")
        (before,) = translations.pairs(conn, zh, rejected=True)
    done = translations.suggest(engine)
    assert (done.suggestions, done.withdrawn) == (0, 0)
    with engine.connect() as conn:
        (after,) = translations.pairs(conn, zh, rejected=True)
        assert translations.links(conn) == []
        assert len(translations.pairs(conn, zh)) == (status == "confirmed")
    assert after == before
    assert (after.status, after.decided_by) == (status, "沈砚秋")
    assert after.signals["figures"]


def test_a_word_said_while_pairs_are_compared_is_kept(engine: Engine) -> None:
    zh, en = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    with engine.connect() as conn:
        found = tellings.compare(conn, [zh])
    with engine.begin() as conn:
        translations.decide(conn, zh, en, "rejected", by="a reader")
    with engine.begin() as conn:
        assert translations.record(conn, [zh], found.hits) == (0, 0)
    assert rows(engine) == {(zh, en): "rejected"}


def test_a_rejected_pair_leaves_its_place_to_the_next(engine: Engine) -> None:
    zh, best, next_ = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"), page("c", HALF, "en"))
    translations.suggest(engine)
    assert set(rows(engine)) == {(zh, best)}
    with engine.begin() as conn:
        translations.decide(conn, zh, best, "rejected", by="a reader")
    translations.suggest(engine)
    assert rows(engine) == {(zh, best): "rejected", (zh, next_): "suggested"}


def test_a_better_partner_that_comes_later_takes_the_place(engine: Engine) -> None:
    zh, half = save(engine, page("a", ZH, "zh-Hans"), page("c", HALF, "en"))
    translations.suggest(engine)
    assert set(rows(engine)) == {(zh, half)}
    (better,) = save(engine, page("b", EN, "en"))
    assert translations.suggest(engine, [better]).withdrawn == 1
    assert set(rows(engine)) == {(zh, better)}


def test_a_worse_partner_that_comes_later_is_not_suggested(engine: Engine) -> None:
    zh, en = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    translations.suggest(engine)
    (half,) = save(engine, page("c", HALF, "en"))
    translations.suggest(engine, [half])
    assert set(rows(engine)) == {(zh, en)}


def test_a_reprint_is_suggested_beside_the_story(engine: Engine) -> None:
    zh, again, en = save(engine, page("a", ZH, "zh-Hans"), page("d", ZH, "zh-Hans"), page("b", EN, "en"))
    translations.suggest(engine)
    assert set(rows(engine)) == {(zh, en), (again, en)}


def test_a_suggestion_whose_text_changed_is_withdrawn(engine: Engine) -> None:
    zh, en = save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    translations.suggest(engine)
    changed = page("b", OTHER_EN, "en", raw=[Raw("https://b.example/t20240507_1.html", "f" * 64)])
    assert save(engine, changed) == [en]
    assert translations.suggest(engine, [en]).withdrawn == 1
    assert rows(engine) == {}
    assert zh != en


def test_a_pair_nobody_suggested_may_be_confirmed(engine: Engine) -> None:
    zh, other = save(engine, page("a", ZH, "zh-Hans"), page("c", OTHER_EN, "en"))
    with engine.begin() as conn:
        translations.decide(conn, other, zh, "confirmed", by="a reader")
        (link,) = translations.pairs(conn, other)
    assert (link.zh, link.en, link.score, link.signals) == (zh, other, 0.0, {})


def test_what_cannot_be_a_pair_cannot_be_decided(engine: Engine) -> None:
    one, other = save(engine, page("a", ZH, "zh-Hans"), page("d", ("另一篇", "另一篇文章说的是别的事情。"), "zh-Hans"))
    with engine.begin() as conn, pytest.raises(DatabaseFault, match=f"{other} is zh"):
        translations.decide(conn, one, other, "confirmed", by="a reader")
    with engine.begin() as conn, pytest.raises(DatabaseFault, match="999 is not held"):
        translations.decide(conn, one, 999, "confirmed", by="a reader")
    with engine.begin() as conn, pytest.raises(ValueError, match="suggested"):
        translations.decide(conn, one, other, "suggested", by="a reader")


def test_every_pair_of_the_sample_province_is_suggested_and_no_stranger(engine: Engine) -> None:
    truth = Truth(linyuan())
    made = {
        article.url: Article(
            url=article.url, source=article.source, province="CN-LY", published_on=article.published_on,
            title=article.title, language=article.languages[0],
            blocks=[Block("paragraph", text) for text in article.blocks], raw=[Raw(article.url, article.sha256[0])],
        )
        for article in truth.articles.values()
    }  # fmt: skip
    number_of = dict(zip(made, save(engine, *made.values()), strict=True))
    translations.suggest(engine)
    near = {pair for pair in truth.pairs if _days_between(truth, pair) <= tellings.DAYS}
    assert len(near) >= 15
    address = {number: url for url, number in number_of.items()}
    found = {frozenset((address[zh], address[en])) for zh, en in rows(engine)}
    assert near <= found
    bearers = {url: group for group in truth.groups for url in group}
    same = {
        frozenset((one, other))
        for pair in truth.pairs
        for one in bearers.get(min(pair), {min(pair)})
        for other in bearers.get(max(pair), {max(pair)})
    }
    assert found <= same


def _days_between(truth: Truth, pair: frozenset[str]) -> int:
    one, other = (truth.articles[url].published_on for url in pair)
    assert one is not None
    assert other is not None
    return abs((one - other).days)


def test_the_command_line_suggests_lists_rejects_and_confirms(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'links.db'}"
    engine = open_database(address)
    save(engine, page("a", ZH, "zh-Hans"), page("b", EN, "en"))
    engine.dispose()
    keys = "https://a.example/t20240507_1.html", "https://b.example/t20240507_1.html"
    assert "1 suggestions stand" in _run("suggest", "--db", address)
    shown = _run("list", "--db", address)
    assert ZH[0] in shown
    assert "2.1万亩 = 1,400 hectares" in shown
    assert "rejected by 叶" in _run("reject", *keys, "--by", "叶", "--db", address)
    assert "no such pairs" in _run("list", "--db", address)
    assert "0 suggestions stand" in _run("suggest", "--db", address)
    assert "confirmed by 叶" in _run("confirm", *reversed(keys), "--by", "叶", "--db", address)
    (line,) = _run("list", "--status", "confirmed", "--json", "--db", address).splitlines()
    assert json.loads(line)["decided_by"] == "叶"
    (line,) = _run("list", keys[1], "--json", "--db", address).splitlines()
    assert json.loads(line)["zh_title"] == ZH[0]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("list", "--status", "maybe"), "no status 'maybe'"),
        (("list", "nothing"), "no article 'nothing'"),
        (("suggest", "--since", "yesterday"), "write YYYY-MM-DD"),
        (("suggest", "1", "--since", "2024-05-01"), "not both"),
    ],
)
def test_a_command_that_cannot_be_meant_says_why(tmp_path: Path, asked: tuple[str, ...], told: str) -> None:
    address = f"sqlite:///{tmp_path / 'links.db'}"
    open_database(address).dispose()
    ended = CliRunner().invoke(links.app, [*asked, "--db", address])
    assert isinstance(ended.exception, links.BadLink)
    assert told in str(ended.exception)


def _run(*words: str) -> str:
    ended = CliRunner().invoke(links.app, words, catch_exceptions=False)
    assert ended.exit_code == 0, ended.output
    return ended.output
