"""The names of the rules as a person reads them: one table, and a sentence for the families."""

from __future__ import annotations

from harvester.text.sentence import Sentence

WORDS = {
    "layout": "the place the layout declares",
    "declared place": "the place the layout declares",
    "declaration": "the source's declaration",
    "printed:confirmed": "the printed line that the page's own title repeats",
    "printed:heading": "the nearest heading",
    "printed:neighbours": "the lines set beside the headline",
    "printed:breadcrumb": "the breadcrumb",
    "printed:header": "the document's header",
    "printed:site_id": "the printed site number",
    "release label": "a label of release",
    "release label below": "a label of release below the text",
    "info line": "a date without a label",
    "another label": "a label of another day",
    "update label": "a label of change",
    "update label below": "a label of change below the text",
    "credit line below": "a credit line below the text",
    "address": "the page's address",
    "text:scripts": "the text's scripts",
    "text:gazetteer": "names in title and text",
    "body:img": "pictures in the body",
    "body:links": "files linked from the body",
    "container": "a container named as body",
    "prose": "the most running text",
    "words": "the most words outside links",
    "marks": "the publishing system's marks",
    "file": "the page's only file",
    "trafilatura": "trafilatura, asked where we doubt",
    "carried": "the data that a script shows",
    "pdf": "the text of the PDF",
    "pdf:first_line": "the first line of the PDF",
    "archive": "an archive",
}
FLAGS = {
    "date_conflict": "two days of release disagree; the better evidenced one was taken",
    "short": "a line or two of text",
    "paywall": "the rest is for subscribers",
    "multi_page": "put together from several pages",
    "pdf": "the text is a PDF's",
    "truncated": "the text was cut",
    "carried": "the article stands in the page's data, for a script to show",
    "archived_copy": "read from a copy in an archive, not from the site",
}


FAMILIES = (
    ("meta ", "the markup's {what}"), ("meta:", "the markup's {what}"), ("printed:", "the printed {what}"),
)  # fmt: skip


def flag_in_words(flag: str) -> str:
    """A flag with what it means."""
    name, _, spot = flag.partition(":")
    if name == "layout_miss":
        return Sentence("{flag} (the layout declares a {spot} that is not on this page)", flag=flag, spot=spot)
    return Sentence("{flag} ({means})", flag=flag, means=Sentence(FLAGS[flag])) if flag in FLAGS else flag


def in_words(rule: str) -> str:
    """A rule as a noun that can follow "from": `meta:og:title` is "the markup's og:title"."""
    if rule in WORDS:
        return Sentence(WORDS[rule])
    for family, form in FAMILIES:
        if rule.startswith(family):
            return Sentence(form, what=rule.removeprefix(family).removeprefix("html:"))
    if rule.startswith("the "):
        return rule
    return f"{'an' if rule[:1] in 'aeiou' else 'a'} {rule}"
