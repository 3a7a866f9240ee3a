"""An explanation tells each field's candidates and why one won, or why the page was refused."""

from __future__ import annotations

from extracting import TITLE, URL, page, paragraphs
from test_extract_pdf import make_pdf

from harvester.extract import read_page
from harvester.extract.explain import explain
from harvester.extract.rulewords import in_words
from harvester.layout import Declaration, Layout

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


def test_what_is_not_on_the_page_is_told_in_one_line_and_flags_in_words() -> None:
    told = str(explain(page(paragraphs(), head=HEAD), url=URL))
    [absent] = [line for line in told.splitlines() if line.startswith("not on the page: ")]
    assert "translators" in absent
    assert "\ntranslators" not in told
    assert "date_conflict (two days of release disagree" in told


def test_refusal_is_told_with_its_meaning() -> None:
    told = str(explain("<html><title>404</title><body><p>页面不存在</p></body></html>".encode(), url=URL))
    assert "refused: soft_404" in told
    assert "an error page served as 200" in told


def test_layout_is_told_with_the_places_it_missed() -> None:
    layouts = (Layout(body="div.box", published="p.gone", title="h1"),)
    story = explain(page(paragraphs()), url=URL, declaration=Declaration(name="a_zh", layouts=layouts))
    assert "layout: body div.box, title h1, published p.gone; not on this page: published" in str(story)
    assert "✓ from the place the layout declares" in str(story)
    assert "layout_miss:published (the layout declares a published that is not on this page)" in str(story)


def test_pdf_is_explained_as_it_is_read() -> None:
    raw = make_pdf("The ferry opened on Monday.", "It carries forty cars, and runs twice a day.")
    url = "http://a.example/notice.pdf"
    story, reading = explain(raw, url=url), read_page(raw, url=url)
    reading.article.raw = []
    assert story.article == reading.article
    assert "✓ from the first line of the PDF" in str(story)


def test_a_rule_is_a_noun_with_one_article() -> None:
    named = ("the site's name in the info line", "account beside the date", "byline above", "meta:og:title")
    assert [in_words(rule) for rule in named] == [
        "the site's name in the info line", "an account beside the date", "a byline above", "the markup's og:title"
    ]  # fmt: skip
