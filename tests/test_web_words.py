"""The interface in two languages: every sentence of templates and tables has its Chinese, and no line is left over."""

from __future__ import annotations

import ast
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from reading_room import KEY, furnish, many, reader

from harvester.extract import rulewords
from harvester.research import collocates, wordlist
from harvester.research.export import FORMS
from harvester.run.causes import CAUSES
from harvester.search.totals import GROUPS, PERIODS
from harvester.store.engine import Engine
from harvester.text.sentence import Sentence
from harvester.web import paper, words
from harvester.web.views import article, guide, search, sources, timeline, versions

TEMPLATES = Path(paper.__file__).parent / "templates"
ROOT = Path(paper.__file__).parent.parent


def said() -> set[str]:
    """Every English sentence that a page may say."""
    found: set[str] = set()
    for path in TEMPLATES.glob("*.html"):
        page = path.read_text(encoding="utf-8")
        found.update(re.findall(r'\bt\("([^"]*)"', page))
        for pair in re.findall(r'\bt\.many\([^"]*"([^"]*)", "([^"]*)"', page):
            found.update(pair)
        for one in re.findall(r't\("([^"]*)"\) if .*? else t\("([^"]*)"\)', page):
            found.update(one)
        for name in re.findall(r"\{% for path, name in \((.*?)\) %\}", page):
            found.update(re.findall(r', "([^"]*)"', name))
        for table in re.findall(r"\bt\(\{(.*?)\}", page) + re.findall(r"\{% set heads = \{(.*?)\} %\}", page):
            found.update(re.findall(r': "([^"]*)"', table))
    found.update(name for _, name in paper.ROOMS)
    found.update(paper.TONGUES.values())
    found.update(search.HEADS.values())
    found.update(search.SORTS)
    found.update(label for _, label in (*article.FIELDS, *article.DOCUMENT))
    found.update(article.SIGNALS.values())
    found.update(versions.LABELS.values())
    found.update(finds for _, finds in guide.LINES)
    found.update(sources.ORDER)
    found.update(form.meaning for form in FORMS.values())
    found.update(("high", "medium", "low", "changed", "together", "Something went wrong"))
    found.update(PERIODS)
    found.update(set(GROUPS) & set(timeline.BY))
    found.update(f"{what} each {per}" for what in ("articles", "stories") for per in PERIODS)
    found.update(sentences())
    found.update(f"{{n}} {per}{ending}" for per in PERIODS for ending in ("", "s"))
    found.update((*rulewords.WORDS.values(), *rulewords.FLAGS.values(), *(form for _, form in rulewords.FAMILIES)))
    found.update(said for cause in CAUSES.values() for said in (cause.means, cause.mend))
    columns = (*wordlist.COLUMNS, *wordlist.KEYNESS, *collocates.COLUMNS)
    found.update(said for column in columns for said in (column.name, column.meaning))
    found.update(("running", "finished", "failed", "interrupted", "crashed"))
    return found


def sentences() -> set[str]:
    """Every form of a sentence that is written in the code itself."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOT.rglob("*.py")]
    calls = [one for tree in trees for one in ast.walk(tree) if isinstance(one, ast.Call)]
    forms = [one.args[0] for one in calls if isinstance(one.func, ast.Name) and one.func.id == "Sentence"]
    return {form.value for form in forms if isinstance(form, ast.Constant)}


def test_every_sentence_has_its_chinese() -> None:
    assert said() - set(words.chinese()) == set()


def test_no_line_of_the_table_is_left_over() -> None:
    assert set(words.chinese()) - said() == set()


def test_both_sides_fill_in_the_same_names() -> None:
    for english, chinese in words.chinese().items():
        assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", chinese)), english


def test_the_browsers_best_liked_language_is_taken() -> None:
    cases = {
        "": "en",
        "zh-TW": "zh",
        "en;q=0.5,zh;q=0.9": "zh",
        "de,en;q=0.1": "en",
        "xx;;;q=,": "en",
        "zh;q=0.1,en": "en",
    }
    assert {accepted: words.language("", accepted) for accepted in cases} == cases
    assert words.language("zh", "en") == "zh" and words.language("tlh", "zh") == "zh"
    assert words.language("", "a" * 100_000) == "en"


class Plain(HTMLParser):
    """The text of a page that is said to be in the interface's language: none of another, of code, of an option."""

    OTHER = frozenset({"code", "pre", "q", "option", "script", "style"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self._open: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element, with the language in which it is."""
        told = dict(attrs)
        inherited = self._open[-1][1] if self._open else ""
        language = "other" if tag in self.OTHER else told.get("lang") or inherited
        if language != "other" and "zh" in language:
            self.texts += [said for name in ("title", "aria-label", "placeholder", "alt") if (said := told.get(name))]
        if tag not in ("input", "meta", "link", "img", "br", "rect", "line", "meter"):
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        """Its end."""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """One stretch of text."""
        if self._open and "zh" in self._open[-1][1]:
            self.texts.append(" ".join(data.split()))


PAGES = (
    "/", "/?q=轮渡", "/?q=zeppelin&lang=en", "/timeline?q=轮渡&by=language", "/timeline?q=轮渡&stories=1", "/words",
    "/words?q=轮渡&keyness=1", "/collocates?q=轮渡", "/collocates", "/concordance?q=轮渡",
    "/concordance?q=轮渡&sort=left", "/map", "/sources", "/sources/linyuan_zh", "/coverage", "/about", "/guide",
    f"/article/{KEY}", f"/article/{KEY}/versions",
)  # fmt: skip
WRITTEN = (
    r"<script>.*|zeppelin|ferryman|ferry|ferries|ferr\*|a test|linyuan\w*|https?://\S+|[\w.-]+\.example\S*|hunan\*?"
)
"""What the articles and the examples say."""
NAMED = (
    r"\b[0-9a-f]{16}\b|[A-Z]{2}-[A-Z]{2}|\b(?:OR|AND|NOT|CN|zh|en|English|SHA-256|G²|Dunning|PDF|LaTeX|Zotero|EndNote)\b"
    r"|\b(?:JSONL?|CSV|BibTeX|CSL-JSON|RIS|Parquet|SQLite|VRT|gz|pdf|OpenAPI|GET)\b|\b(?:Pandoc|DuckDB|pandas|harvester|kwic|short|key)\b|--texts|--until|date:|og:\w+|accessed|revision"
)
"""Names of things, of options, of flags, and a citation's own words, which are the same in every language."""
NAMES = re.compile(f"{WRITTEN}|{NAMED}")
ENGLISH = {"about.html": 1, "api.html": 2, "article.html": 1, "fault.html": 1, "macros.html": 1, "source.html": 5}
"""Where a page says that it goes on in English, and how often: what a command was called, the API's own document, what
is wrong with a query, names of fields and of flags, what a server answered."""


@pytest.fixture(scope="module")
def chinese_pages(shared_database: str) -> dict[str, str]:
    """Every page in Chinese, by its address."""
    from harvester.store.engine import open_database

    engine: Engine = open_database(shared_database)
    furnish(engine)
    many(engine, 300)
    engine.dispose()
    with reader(shared_database) as client:
        return {path: client.get(path, headers={"accept-language": "zh"}).text for path in PAGES}


@pytest.mark.parametrize("path", PAGES)
def test_no_page_says_in_english_what_it_can_say_in_chinese(chinese_pages: dict[str, str], path: str) -> None:
    """Whatever is neither the articles' nor a name, and is said to be Chinese, has no English words."""
    left = {text: re.findall(r"[A-Za-z]{2,}", NAMES.sub("", text)) for text in Plain(chinese_pages[path]).texts}
    assert {text: found for text, found in left.items() if found} == {}


def test_what_stays_english_is_marked_and_counted() -> None:
    marked = {path.name: path.read_text(encoding="utf-8").count('lang="en"') for path in TEMPLATES.glob("*.html")}
    assert {name: number for name, number in marked.items() if number} == ENGLISH


def test_a_sentence_that_was_filled_in_is_said_anew() -> None:
    note = Sentence(
        "elsewhere: {note}", note=Sentence("all {of} {what} are read", of="1,200", what=Sentence("answers"))
    )
    assert note == "elsewhere: all 1,200 answers are read" == words.Words("en")(note)
    assert words.Words("zh")(note) == "其他文本：1,200 篇检索结果全部读取"
