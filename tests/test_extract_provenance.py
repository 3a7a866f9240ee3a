"""Every value of a record says where it was read, and no day of the visit is an article's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from extracting import TITLE, page, paragraphs, read

from harvester.layout import Declaration


def test_every_value_of_a_record_has_its_provenance() -> None:
    body = paragraphs() + (
        '<p><img src="a.jpg"></p><p>图为长沙市的公路。（张三摄）</p><p><a href="f.pdf">附件.pdf</a></p>'
        "<p>索引号：0001/2024-1</p><p>长沙市有人参加。</p><p>（责任编辑：张三 翻译：白露）</p>"
    )
    head = '<meta name="keywords" content="路,橘子">'
    info = "<h2>——农村路见闻</h2>发布时间：2024-05-06 09:30 来源：临远日报 作者：林遥 更新时间：2024-05-07 08:00"
    facts = Declaration(name="linyuan_zh", publisher="临远日报社", province="CN-HN", kind="media")
    record = read(page(body, head=head, info=info), declaration=facts).as_json()
    by_itself = {"url", "key", "aliases", "raw", "extractor", "flags", "provenance"}
    told = record["provenance"]
    assert [name for name, value in record.items() if value and name not in by_itself and name not in told] == []
    for name in (
        "origin",
        "authors",
        "editors",
        "translators",
        "modified_at",
        "document",
        "images",
        "places",
        "source",
    ):
        assert record[name], name
        assert told[name]["evidence"], name


def test_day_of_the_visit_above_a_text_without_printed_headline_is_not_the_articles() -> None:
    raw = page(paragraphs(), info="").replace(
        f"<h1>{TITLE}</h1>".encode(), b"<p>15 July 2015</p><p>A</p><p>B</p><p>C</p>"
    )
    assert read(raw, url="http://a.example/x.html").published_on is None


@pytest.mark.parametrize("fetched", [datetime(2024, 5, 9, tzinfo=UTC), datetime(2024, 5, 6, 3, tzinfo=UTC), None])
def test_day_with_its_weekday_under_the_headline_is_the_articles_unless_it_is_the_day_of_the_visit(
    fetched: datetime | None,
) -> None:
    found = read(page(paragraphs(), info="Monday, May 6, 2024"), url="http://a.example/x.html", fetched_at=fetched)
    visit = fetched is None or fetched.day == 6
    assert str(found.published_on) == ("None" if visit else "2024-05-06")
