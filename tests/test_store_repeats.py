"""Reprints are found, marked, grouped and never deleted; notices of one form stay apart."""

from __future__ import annotations

import random
from datetime import date, datetime
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier

import pytest
from sqlalchemy import func, select, update

from harvester.article import Article, Block, Raw
from harvester.clock import SHANGHAI
from harvester.store import groups, history, repeats, tables
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.write import Saved, save_article

WORDS = ("轮渡", "码头", "市民", "线路", "开通", "今天", "船票", "江面", "两岸", "老人", "学生", "夜航", "班次", "公里",
         "渡口", "货车", "雨季", "水位", "修缮", "集镇", "早市", "灯塔", "船长", "乘客", "站房", "桥梁")  # fmt: skip
_G, _A, _L = tables.DuplicateGroup.__table__.c, tables.Article.__table__.c, tables.DuplicateLink.__table__.c


def story(seed: int, sentences: int = 24) -> list[str]:
    """Paragraphs of three sentences, of invented words in an order that no other seed has."""
    rng = random.Random(seed)
    made = ["".join(rng.choices(WORDS, k=rng.randrange(7, 13))) + "。" for _ in range(sentences)]
    return ["".join(made[at : at + 3]) for at in range(0, sentences, 3)]


def page(name: str, paragraphs: list[str], **facts: object) -> Article:
    url = f"https://{name}.example/t20240506_1.html"
    fields = {
        "title": f"{name}的标题",
        "source": name,
        "publisher": name,
        "raw": [Raw(url, name.ljust(64, "0"))],
        **facts,
    }
    return Article(url=url, blocks=[Block("paragraph", text) for text in paragraphs], **fields)  # type: ignore[arg-type]


def save(engine: Engine, *articles: Article) -> list[Saved]:
    with engine.begin() as conn:
        return [save_article(conn, one) for one in articles]


def group_of(conn: Connection, number: int) -> int | None:
    found: int | None = conn.execute(select(_A.group_id).where(_A.id == number)).scalar()
    return found


FULL = story(1)


@pytest.mark.parametrize(
    ("paragraphs", "kind"),
    [
        (FULL, "exact"),
        ([text.replace("。", ". ").replace("轮", "輪") for text in FULL], "exact"),
        (["临远日报五月六日电", *FULL, "责任编辑:李青"], "near"),
        (["首页 新闻 政务 服务 互动 无障碍 繁体"] * 2 + FULL + ["版权所有 临远市人民政府办公室主办"], "near"),
        (FULL[:4], "excerpt"),
        (FULL[:2], "excerpt"),
        (list(reversed(FULL)), "near"),
        ([text[:9] + "改写" + text[11:] for text in FULL], "near"),
        (FULL + story(2), "excerpt"),
    ],
)
def test_a_reprint_is_stored_marked_and_grouped(engine: Engine, paragraphs: list[str], kind: str) -> None:
    first, second = save(engine, page("linyuan", FULL), page("zhelan", paragraphs))
    assert (first.outcome, second.outcome, second.duplicate_of) == ("stored", "duplicate", first.article_id)
    with engine.connect() as conn:
        link = conn.execute(select(tables.DuplicateLink.__table__)).one()
        assert (link.a, link.b, link.kind, link.status) == (first.article_id, second.article_id, kind, "auto")
        assert group_of(conn, first.article_id) == group_of(conn, second.article_id) == first.article_id
        assert conn.execute(select(_G.articles)).scalar() == 2


def test_an_excerpt_knows_which_is_the_whole(engine: Engine) -> None:
    save(engine, page("linyuan", FULL), page("zhelan", FULL[:3]))
    with engine.connect() as conn:
        link = conn.execute(select(tables.DuplicateLink.__table__)).one()
    assert link.b_in_a > 0.95
    assert link.a_in_b < 0.6


def test_other_stories_stay_apart(engine: Engine) -> None:
    saved = save(engine, *(page(f"site{seed}", story(seed)) for seed in range(10, 30)))
    assert {one.outcome for one in saved} == {"stored"}


def test_notices_of_one_form_with_other_figures_stay_apart(engine: Engine) -> None:
    def notice(day: int) -> Article:
        rng = random.Random(day)
        text = (f"5月{day}日临远市空气质量状况。今日全市细颗粒物平均浓度为{rng.randrange(11, 99)}微克每立方米，"
                f"可吸入颗粒物为{rng.randrange(101, 199)}微克每立方米，臭氧为{rng.randrange(201, 299)}微克每立方米，"
                f"优良天数累计{300 + day}天，同比增加{day + 31}天，首要污染物为臭氧，请合理安排户外活动。")  # fmt: skip
        return page(f"air{day}", [text])

    assert {one.outcome for one in save(engine, *map(notice, range(1, 25)))} == {"stored"}


def river_notice(day: int) -> list[str]:
    """A form that brings five figures of its own and is filled in with four."""
    rng = random.Random(day)
    return [f"5月{day}日水情通报：8时青汀站水位{rng.randrange(11, 99)}米，比昨日上涨{rng.randrange(101, 199)}毫米，"
            f"入库流量每秒{rng.randrange(201, 999)}立方米。沿江有关单位请按2021年第16号令加强巡查，24小时值守，"
            "遇有险情拨打12345热线报告，非防汛车辆不得驶上大堤。"]  # fmt: skip


def test_notices_whose_form_brings_more_figures_than_it_is_filled_in_with_stay_apart(engine: Engine) -> None:
    saved = save(engine, *(page(f"river{day}", river_notice(day)) for day in range(1, 29)))
    assert {one.outcome for one in saved} == {"stored"}


def test_a_notice_reprinted_is_found_among_many_of_its_form(engine: Engine) -> None:
    saved = save(engine, *(page(f"river{day}", river_notice(day)) for day in range(1, 29)))
    frame = "青汀发布消息，请广大市民相互转告，注意防范，共同维护大堤安全。"
    [copy] = save(engine, page("zhelan", [frame, *river_notice(17)]))
    assert (copy.outcome, copy.duplicate_of) == ("duplicate", saved[16].article_id)


@pytest.mark.parametrize("text", ["（完）", "图片新闻", "", "详见附件。"])
def test_texts_too_short_to_prove_anything_are_no_reprints(engine: Engine, text: str) -> None:
    assert [one.outcome for one in save(engine, page("a", [text]), page("b", [text]))] == ["stored", "stored"]


def test_boilerplate_that_hundreds_share_is_no_sign_and_costs_no_more(engine: Engine) -> None:
    """The first 220 articles share their frame of three sentences; beyond the cap it makes no candidates."""
    frame = [
        "本网站由临远市人民政府办公室主办并负责解释和维护工作。凡注明来源的作品均为本站合法拥有版权的作品。未经授权任何单位和个人不得转载摘编。"
    ]
    articles = [page(f"s{seed}", frame + story(seed, 30)) for seed in range(100, 100 + repeats.HOT + 20)]
    assert {one.outcome for one in save(engine, *articles)} == {"stored"}


@pytest.mark.slow
def test_the_last_of_hundreds_of_reprints_is_found_too(engine: Engine) -> None:
    """Every copy has its own mark, so no hash of the whole text helps, and its bands have more holders than the cap."""
    marks = [chr(0x4E00 + number) for number in range(repeats.HOT + 8)]
    saved = save(engine, *(page(f"s{n}", [*FULL, mark]) for n, mark in enumerate(marks)))
    assert [one.outcome for one in saved] == ["stored", *["duplicate"] * (repeats.HOT + 7)]


def test_the_group_knows_who_printed_first_whatever_was_crawled_first(engine: Engine) -> None:
    late = page("zhelan", FULL, published_on=date(2024, 5, 7), origin="临远日报")
    undated = page("haicheng", FULL)
    same_day = page("nanwan", FULL, published_on=date(2024, 5, 6))
    first = page("linyuan", FULL, published_on=date(2024, 5, 6), published_at=datetime(2024, 5, 6, 8, tzinfo=SHANGHAI))
    saved = save(engine, undated, late, same_day, first)
    with engine.connect() as conn:
        chain = history.chain(conn, saved[1].article_id)
    assert [one.publisher for one in chain] == ["linyuan", "nanwan", "zhelan", "haicheng"]
    assert [one.is_first for one in chain] == [True, False, False, False]
    assert chain[2].origin == "临远日报"


def test_an_article_that_joins_two_groups_melts_them_into_the_smaller(engine: Engine) -> None:
    one, other = story(40, 24), story(41, 24)
    saved = save(engine, page("a", one), page("b", other), page("c", one), page("d", other), page("e", one + other))
    with engine.connect() as conn:
        assert {group_of(conn, held.article_id) for held in saved} == {saved[0].article_id}
        rows = conn.execute(select(_G.id, _G.articles, _G.merged_into).order_by(_G.id)).all()
    assert [tuple(row) for row in rows] == [(1, 5, None), (2, 0, 1)]


def test_a_rewritten_article_leaves_its_group_and_the_rest_stays(engine: Engine) -> None:
    save(engine, page("a", FULL), page("b", FULL), page("c", FULL))
    again = save(engine, page("b", story(77)))[0]
    assert (again.outcome, again.duplicate_of) == ("revised", None)
    with engine.connect() as conn:
        assert [group_of(conn, number) for number in (1, 2, 3)] == [1, None, 1]
        assert conn.execute(select(_G.articles).where(_G.id == 1)).scalar() == 2
        assert conn.execute(select(func.count()).where(_L.ended_at.is_not(None))).scalar() == 2  # from a and from c
    back = save(engine, page("b", FULL))[0]
    assert (back.outcome, back.duplicate_of) == ("revised", 1)
    with engine.connect() as conn:
        assert [group_of(conn, number) for number in (1, 2, 3)] == [1, 1, 1]


def test_the_head_of_a_group_may_leave_it(engine: Engine) -> None:
    save(engine, page("a", FULL), page("b", FULL), page("c", FULL))
    save(engine, page("a", story(78)))
    with engine.connect() as conn:
        found = [group_of(conn, number) for number in (1, 2, 3)]
        assert found[0] is None
        heads = conn.execute(select(_G.first_article_id).where(_G.articles > 0)).scalars().all()
    assert found[1] == found[2] or found[1:] == [None, None]
    assert 1 not in heads


def test_a_pair_that_a_person_rejected_stays_apart(engine: Engine) -> None:
    save(engine, page("a", FULL), page("b", FULL))
    with engine.begin() as conn:
        groups.decide(conn, 1, 2, "rejected", by="reader")
        assert [group_of(conn, number) for number in (1, 2)] == [None, None]
    save(engine, page("b", [*FULL, "又加了一段完全不同的说明文字。"]))
    with engine.connect() as conn:
        assert [group_of(conn, number) for number in (1, 2)] == [None, None]
        assert conn.execute(select(_L.status, _L.decided_by)).one() == ("rejected", "reader")


def _write_with_the_other(database: str, side: str, rounds: int, start: Barrier) -> None:
    engine = open_database(database)
    for number in range(rounds):
        start.wait(60)
        save(engine, page(f"{side}{number}", story(500 + number)))
    engine.dispose()


def test_twins_stored_at_one_moment_by_two_processes_find_each_other(database: str) -> None:
    """Neither may miss the other because it was not committed yet."""
    rounds, processes = 12, get_context("spawn")
    start = processes.Barrier(2)
    pair = [processes.Process(target=_write_with_the_other, args=(database, side, rounds, start)) for side in "ab"]
    for one in pair:
        one.start()
    for one in pair:
        one.join(120)
    assert [one.exitcode for one in pair] == [0, 0]
    engine = open_database(database)
    with engine.connect() as conn:
        sizes = conn.execute(select(_G.articles)).scalars().all()
        assert sorted(sizes) == [2] * rounds
        assert conn.execute(select(func.count()).select_from(tables.Article)).scalar() == 2 * rounds
    engine.dispose()


def test_groups_survive_a_restart(database: str) -> None:
    for name in ("a", "b", "c"):
        engine = open_database(database)
        save(engine, page(name, FULL))
        engine.dispose()
    engine = open_database(database)
    with engine.connect() as conn:
        assert [group_of(conn, number) for number in (1, 2, 3)] == [1, 1, 1]
    engine.dispose()


def test_same_title_is_a_candidate_and_never_a_proof(engine: Engine) -> None:
    facts = {"title": "临远市市长选举结果公布", "source": "linyuan"}
    a = page("a", story(90), published_on=date(2022, 1, 20), **facts)
    b = page("b", story(91), published_on=date(2022, 1, 24), **facts)
    c = page("c", story(92), published_on=date(2023, 1, 20), **facts)
    saved = save(engine, a, b, c)
    assert {one.outcome for one in saved} == {"stored"}
    with engine.connect() as conn:
        assert history.same_title(conn, 1) == [2]
        assert history.same_title(conn, 3) == []


def test_a_count_of_stories_counts_a_group_once(engine: Engine) -> None:
    day = date(2024, 5, 6)
    save(engine, *(page(name, FULL, published_on=day) for name in "abc"), page("d", story(95), published_on=day))
    with engine.begin() as conn:
        conn.execute(update(tables.Article).values(source=None))
    with engine.connect() as conn:
        row = conn.exec_driver_sql("SELECT articles, stories FROM v_daily_counts").one()
    assert tuple(row) == (4, 2)
