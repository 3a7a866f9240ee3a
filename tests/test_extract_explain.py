"""An explanation tells each field's candidates and why one won, or why the page was refused."""

from __future__ import annotations

from extracting import TITLE, URL, page, paragraphs

from harvester.extract import explain, read_page

HEAD = '<meta name="PubDate" content="2024-05-16 10:00"><meta name="ArticleTitle" content="临远公路">'


def test_explanation_tells_winner_and_losers() -> None:
    story = explain(page(paragraphs() + "<p>扫一扫在手机打开当前页</p>", head=HEAD), url=URL)
    fields = {told.name: told for told in story.fields}
    assert fields["title"].candidates[0].fate == "won"
    assert fields["title"].value == TITLE
    assert any(c.rule == "meta:articletitle" for c in fields["title"].candidates)
    assert fields["published_on"].value == "2024-05-06"
    assert any("2024-05-16" in c.evidence for c in fields["published_on"].candidates[1:])
    assert ("扫一扫在手机打开当前页", "tail") in story.left_out


def test_explanation_reads_as_a_person_would_like() -> None:
    told = str(explain(page(paragraphs(), head=HEAD), url=URL))
    assert f"title: {TITLE}\n  ✓ from the printed line" in told
    assert "临远日报" in told
    assert "Moment(" not in told


def test_explanation_and_reading_agree() -> None:
    raw = page(paragraphs(), head=HEAD)
    story, reading = explain(raw, url=URL), read_page(raw, url=URL)
    assert story.article is not None
    reading.article.raw = []
    assert story.article.as_json() == reading.article.as_json()


def test_refused_page_is_explained_by_its_reason() -> None:
    story = explain(b"%PDF-1.7", url=URL)
    assert story.refused == "not_html: the bytes are pdf"
    assert "refused: not_html" in str(story)
