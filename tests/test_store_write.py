"""One article, one transaction: stored, known, revised, duplicate, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from sqlalchemy import func, select

from harvester.article import Article, Attachment, Block, Document, Evidence, ExtractorUsed, Image, Place, Raw
from harvester.clock import SHANGHAI
from harvester.identity.address import key_of
from harvester.store import history, pages, read, tables
from harvester.store.engine import Connection, Engine
from harvester.store.write import save_article

URL = "https://www.linyuan.example/yw/202405/t20240506_1.html"
TEXT = (
    "临远市今天开通了第一条轮渡线路，全长12.5公里，沿途设有四个码头。",
    "市民可以在码头购票，票价为五元，老人和学生半价。",
)
FIRST = datetime(2024, 5, 6, 2, 30, tzinfo=UTC)


def raw(url: str = URL, sha: str = "a" * 64, offset: int = 0, archive: str | None = "run-1.warc.gz") -> Raw:
    return Raw(url, sha, archive, offset, 900, FIRST)


def article(**changes: object) -> Article:
    """An article written for these tests."""
    made = Article(
        url=URL,
        source="linyuan_zh",
        publisher="临远市人民政府",
        province="CN-HN",
        kind="gov",
        title="临远第一条轮渡线路开通",
        subtitles=["全长十二公里"],
        published_on=date(2024, 5, 6),
        published_at=datetime(2024, 5, 6, 9, 30, tzinfo=SHANGHAI),
        published_precision="minute",
        origin="临远日报",
        authors=["陈一帆"],
        editors=["李青"],
        language="zh-Hans",
        languages={"zh-Hans": 1.0},
        blocks=[Block("paragraph", text, "zh-Hans") for text in TEXT],
        text="\n".join(TEXT),
        section=["要闻"],
        keywords=["轮渡"],
        images=[Image("https://www.linyuan.example/a.jpg", "轮渡离岸", "陈一帆 摄")],
        attachments=[Attachment("https://www.linyuan.example/a.pdf", "时刻表", "pdf")],
        document=Document(number="临政发〔2024〕5号", issued_on=date(2024, 5, 1)),
        places=[Place("湖南", "430000")],
        provenance={"title": Evidence("h1", "临远第一条轮渡线路开通", "high")},
        flags=["short"],
        raw=[raw()],
        extractor=ExtractorUsed("1.0", "div.content"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # any field of the record


def count(conn: Connection, table: type[tables.Base]) -> int:
    return conn.execute(select(func.count()).select_from(table)).scalar_one()


def words_found(conn: Connection, word: str) -> list[int]:
    """Articles that the full-text table finds by one index word."""
    if conn.dialect.name == "sqlite":
        found = conn.exec_driver_sql("SELECT rowid FROM article_fts WHERE article_fts MATCH ?", (f'"{word}"',))
    else:
        found = conn.exec_driver_sql(
            "SELECT article_id FROM article_search WHERE tokens @@ %s::tsquery", (f"'{word}'",)
        )
    return sorted(row[0] for row in found)


def test_a_new_article_is_stored_and_read_back_as_it_was(engine: Engine) -> None:
    with engine.begin() as conn:
        saved = save_article(conn, article())
    assert (saved.outcome, saved.duplicate_of) == ("stored", None)
    with engine.connect() as conn:
        held = read.article_by_key(conn, key_of(URL))
    assert held == article(key=key_of(URL))
    assert held is not None
    assert held.published_at is not None
    assert held.published_at.isoformat() == "2024-05-06T09:30:00+08:00"


def test_its_address_and_twins_are_done_in_the_same_transaction(engine: Engine) -> None:
    twin = "http://linyuan.example/yw/202405/t20240506_1_wap.html"
    with pytest.raises(RuntimeError, match="killed"), engine.begin() as conn:
        save_article(conn, article())
        assert pages.known(conn, [URL, twin]) == {URL, twin}
        raise RuntimeError("killed before the commit")
    with engine.connect() as conn:
        assert pages.known(conn, [URL, twin]) == set()
        assert {count(conn, table) for table in (tables.Article, tables.Revision, tables.Page, tables.DupBand)} == {0}


def test_a_fetch_that_changes_nothing_writes_no_revision(engine: Engine) -> None:
    with engine.begin() as conn:
        first = save_article(conn, article())
        later = article(raw=[raw(sha="b" * 64, offset=7000)], provenance={})  # other bytes, a visitor counter perhaps
        again = save_article(conn, later)
    assert (again.outcome, again.article_id) == ("known", first.article_id)
    with engine.connect() as conn:
        assert count(conn, tables.Revision) == count(conn, tables.Article) == 1
        assert count(conn, tables.Fetch) == 2


def test_the_same_article_twice_in_one_batch_is_one_row(engine: Engine) -> None:
    with engine.begin() as conn:
        outcomes = [save_article(conn, article()).outcome for _ in range(3)]
    assert outcomes == ["stored", "known", "known"]
    with engine.connect() as conn:
        assert count(conn, tables.Article) == count(conn, tables.Fetch) == count(conn, tables.ArchiveFile) == 1


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"title": "临远轮渡开通"}, ["title"]),
        ({"blocks": [Block("paragraph", TEXT[0])]}, ["text", "blocks"][:1]),
        ({"origin": None}, ["origin"]),
        ({"authors": ["陈一帆", "王山"]}, ["authors"]),
        ({"published_on": None, "published_at": None}, ["published_on", "published_at"]),
        ({"modified_at": datetime(2024, 5, 7, tzinfo=SHANGHAI)}, ["modified_at"]),
        ({"document": None}, ["document"]),
        ({"attachments": []}, ["attachments"]),
        ({"images": [Image("https://www.linyuan.example/a.jpg", "轮渡靠岸", None)]}, ["captions"]),
    ],
)
def test_a_change_by_the_publisher_is_a_revision_and_the_old_one_stays(
    engine: Engine, change: dict[str, object], names: list[str]
) -> None:
    with engine.begin() as conn:
        first = save_article(conn, article())
        saved = save_article(conn, article(raw=[raw(sha="c" * 64, offset=7000)], **change))
    assert (saved.outcome, saved.article_id) == ("revised", first.article_id)
    with engine.connect() as conn:
        old, new = history.versions(conn, first.article_id)
        assert (old.cause, new.cause, new.changed) == ("first", "publisher", names)
        before = next(read.of_revisions(conn, [1]))
        assert before.title == "临远第一条轮渡线路开通"
        assert before.text == "\n".join(TEXT)
        assert read.article(conn, first.article_id) != before


def test_moved_pictures_and_marks_alone_are_no_revision(engine: Engine) -> None:
    with engine.begin() as conn:
        save_article(conn, article())
        moved = article(images=[Image("https://cdn.linyuan.example/b.jpg", "轮渡离岸", "陈一帆 摄")], flags=[])
        assert save_article(conn, moved).outcome == "known"


def test_the_same_bytes_read_otherwise_are_the_extractors_change(engine: Engine) -> None:
    with engine.begin() as conn:
        first = save_article(conn, article())
        better = article(authors=["陈一帆", "王山"], extractor=ExtractorUsed("1.1", "div.content"))
        assert save_article(conn, better).outcome == "revised"
        assert history.versions(conn, first.article_id)[-1].cause == "extractor"


def test_what_only_the_reader_derives_is_a_revision_for_a_new_reader(engine: Engine) -> None:
    with engine.begin() as conn:
        first = save_article(conn, article())
        better = article(places=[Place("长沙", "430100")], extractor=ExtractorUsed("1.1", "div.content"))
        assert save_article(conn, better).outcome == "revised"
        last = history.versions(conn, first.article_id)[-1]
        assert (last.cause, last.changed) == ("extractor", ["places"])


def test_both_changed_is_said_to_be_unclear_unless_the_old_page_was_read_again(engine: Engine) -> None:
    new_page = article(title="轮渡开通", raw=[raw(sha="c" * 64, offset=7000)], extractor=ExtractorUsed("1.1"))
    other = "https://www.linyuan.example/yw/202405/t20240506_2.html"
    with engine.begin() as conn:
        blind = save_article(conn, article())
        save_article(conn, new_page)
        assert history.versions(conn, blind.article_id)[-1].cause == "unclear"
        again = save_article(conn, replace(article(), url=other, raw=[raw(other, offset=8000)]))
        reread = replace(
            article(), url=other, raw=[raw(other, offset=8000)], extractor=ExtractorUsed("1.1", "div.content")
        )
        assert save_article(conn, reread).outcome == "known"  # the new reader reads the old page as the old one did
        save_article(conn, replace(new_page, url=other, raw=[raw(other, "d" * 64, 9000)]))
        assert history.versions(conn, again.article_id)[-1].cause == "publisher"


def test_an_article_stands_as_it_stood_on_any_day(engine: Engine) -> None:
    with time_machine.travel(FIRST, tick=False), engine.begin() as conn:
        number = save_article(conn, article()).article_id
    with time_machine.travel(FIRST + timedelta(days=3), tick=False), engine.begin() as conn:
        save_article(conn, article(title="轮渡线路推迟开通", raw=[raw(sha="c" * 64, offset=7000)]))
    with engine.connect() as conn:
        assert read.article(conn, number, as_of=date(2024, 5, 5)) is None
        day = {d: read.article(conn, number, as_of=date(2024, 5, d)) for d in (6, 8, 9)}
        now = read.article(conn, number)
    assert [day[d].title for d in (6, 8, 9) if (day[d])] == ["临远第一条轮渡线路开通"] * 2 + ["轮渡线路推迟开通"]  # type: ignore[union-attr]
    assert now == day[9]
    assert day[6] is not None
    assert now is not None
    changes = history.diff(day[6], now)
    assert "-title: 临远第一条轮渡线路开通" in changes
    assert "+title: 轮渡线路推迟开通" in changes
    assert history.diff(now, now) == ""


def test_silent_edits_are_told_from_printed_corrections(engine: Engine) -> None:
    with engine.begin() as conn:
        quiet = save_article(conn, article()).article_id
        save_article(conn, article(title="轮渡开通了", raw=[raw(sha="c" * 64, offset=7000)]))
        other = "https://www.linyuan.example/yw/202405/t20240506_2.html"
        save_article(conn, replace(article(), url=other, raw=[raw(other, offset=8000)]))
        said = {"title": "轮渡开通了", "modified_at": datetime(2024, 5, 7, tzinfo=SHANGHAI)}
        save_article(conn, replace(article(), url=other, raw=[raw(other, "e" * 64, 9000)], **said))  # type: ignore[arg-type]
        found = history.silent_edits(conn, date(2024, 1, 1))
    assert [(edit.article_id, edit.what) for edit in found] == [(quiet, "title")]


def test_an_alias_or_twin_names_the_same_article(engine: Engine) -> None:
    short = "https://www.linyuan.example/s/9f2"
    with engine.begin() as conn:
        first = save_article(conn, article(aliases=[short]))
        by_alias = save_article(conn, article(url=short, raw=[]))
        by_twin = save_article(conn, article(url="http://linyuan.example/yw/202405/t20240506_1_app.html", raw=[]))
        held = read.article(conn, first.article_id)
        assert read.find_id(conn, short) == read.find_id(conn, key_of(URL)) == read.find_id(conn, str(first.article_id))
    assert {by_alias.article_id, by_twin.article_id} == {first.article_id}
    assert held is not None
    assert (held.url, held.aliases) == (URL, [short])


def test_an_alias_that_shows_another_article_does_not_melt_the_two(engine: Engine) -> None:
    other = "https://www.linyuan.example/yw/202405/t20240507_2.html"
    with engine.begin() as conn:
        first = save_article(conn, article())
        second = save_article(
            conn, article(url=other, title="另一件事", blocks=[], text="另一件完全不同的事情。" * 9, raw=[])
        )
        again = save_article(conn, article(aliases=[other]))
        assert read.find_id(conn, other) == second.article_id
    assert again.article_id == first.article_id != second.article_id


def test_pages_joined_into_an_article_are_done_but_no_aliases(engine: Engine) -> None:
    second = "https://www.linyuan.example/yw/202405/t20240506_1_1.html"
    with engine.begin() as conn:
        number = save_article(conn, article(raw=[raw(), raw(second, "b" * 64, 5000)])).article_id
        assert pages.known(conn, [second]) == {second}
        held = read.article(conn, number)
        assert count(conn, tables.Fetch) == 2
    assert held is not None
    assert held.aliases == []
    assert [one.url for one in held.raw] == [URL, second]


def test_what_databases_cannot_hold_is_taken_out_alike(engine: Engine) -> None:
    dirty = article(
        title="轮渡\x00开通\ud800",
        blocks=[Block("paragraph", "正文\x00第一段\udfff𠮷野家\x07。"), Block("quote", "第二段𝔸。")],
        keywords=["a\x00b"],
        provenance={"title\x00": Evidence("h1", "\ud800x", "low")},
        url="https://www.linyuan.example/\ud800a\x00.html",
        raw=[Raw("https://www.linyuan.example/\ud800a\x00.html", "f" * 64, "r\x00.warc.gz", 0, 1, FIRST)],
    )
    with engine.begin() as conn:
        number = save_article(conn, dirty).article_id
        pages.failed(conn, "https://www.linyuan.example/b\x00\ud800", "no_body", detail="saw \x00\ud800")
        held = read.article(conn, number)
    assert held is not None
    assert held.title == "轮渡开通"
    assert [block.text for block in held.blocks] == ["正文第一段𠮷野家。", "第二段𝔸。"]
    assert held.text == "正文第一段𠮷野家。\n第二段𝔸。"
    assert held.keywords == ["ab"]


def test_blocks_with_line_ends_are_cut_where_they_were(engine: Engine) -> None:
    blocks = [Block("table", "码头\t票价\n一号\t5元"), Block("paragraph", ""), Block("list_item", "a", "en")]
    with engine.begin() as conn:
        number = save_article(conn, article(blocks=blocks)).article_id
        held = read.article(conn, number)
    assert held is not None
    assert held.blocks == blocks


def test_the_article_is_found_by_its_words_of_today_only(engine: Engine) -> None:
    with engine.begin() as conn:
        number = save_article(conn, article()).article_id
        assert words_found(conn, "轮渡") == words_found(conn, "全长") == [number]
        changed = article(title="渡船", subtitles=[], blocks=[Block("paragraph", "江面起雾，船班停航。")])
        save_article(conn, replace(changed, raw=[raw(sha="c" * 64, offset=7000)]))
        assert words_found(conn, "轮渡") == words_found(conn, "全长") == []
        assert words_found(conn, "渡船") == words_found(conn, "起雾") == [number]


def test_checks_come_further_apart_and_then_stop(engine: Engine) -> None:
    seen = []
    for age in (0, 1.1, 3.1, 14.1):
        with time_machine.travel(FIRST + timedelta(days=age), tick=False), engine.begin() as conn:
            save_article(conn, article())
            seen.append(conn.execute(select(tables.Page.next_due_at)).scalar())
    assert [due and (due - FIRST).days for due in seen] == [1, 3, 14, None]
