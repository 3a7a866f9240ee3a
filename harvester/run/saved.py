"""The saved pages of a source, what a person read off them, and where the declaration disagrees."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from harvester.article import Article, Refused
from harvester.clock import SHANGHAI
from harvester.discover import ArticleSpider, ListPage
from harvester.extract import read_page
from harvester.fault import Fault

READ_AT = datetime(2026, 6, 1, 12, tzinfo=SHANGHAI)
"""The moment at which saved pages are read, so that "3H AGO" means the same in every year."""
OF_THE_TEXT = ("starts", "ends", "has", "lacks", "image_credits")
"""What a record may say besides the fields of Article: how the text begins and ends, what is in it and what is not."""
CASES = ("tests", "sources")
"""Where saved pages lie, beside the folder of spiders."""
UNSURE = "# unsure"
"""The mark on a fact that nothing vouches for yet; a declaration that bears one is not finished."""


class BadCase(Fault):
    """A saved page or record that cannot be used; the message names the file and the mend."""


@dataclass(frozen=True, slots=True)
class Case:
    """One saved page: its address, why it is kept, what a person read off it (`record` or `listed`), what is unread."""

    path: Path
    url: str
    why: str
    record: dict[str, Any] | None
    listed: dict[str, Any] | None
    unread: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The case's name, that of both files."""
        return self.path.stem

    @property
    def page(self) -> Path:
        """The saved page."""
        return self.path.with_suffix(".html")

    @property
    def raw(self) -> bytes:
        """The saved page's bytes."""
        return self.page.read_bytes()


def folder_of(spider: type[ArticleSpider]) -> Path:
    """Where the saved pages of a source lie: tests/sources/NAME beside the folder that its file is in."""
    return cases_beside(Path(inspect.getfile(spider)).parent) / str(spider.name)


def cases_beside(spiders: Path) -> Path:
    """Where the pages of all sources of one folder of spiders lie."""
    return spiders.resolve().parent.joinpath(*CASES)


def read_cases(folder: Path) -> list[Case]:
    """Every saved page of a source, by name; raises `BadCase` for a record without its page, or one that is no JSON."""
    return [read_case(path) for path in sorted(folder.glob("*.json"))]


def read_case(path: Path) -> Case:
    """One saved page by its record's file."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadCase(f"{path}: no JSON ({error}); mend it by hand") from error
    if not path.with_suffix(".html").exists():
        raise BadCase(f"{path}: its page {path.with_suffix('.html').name} is missing; capture it again")
    if not isinstance(said, dict) or not said.get("url") or ("record" in said) == ("list" in said):
        raise BadCase(f"{path}: a record has `url`, `why`, and either `record` or `list`")
    unread = tuple(said.get("unread", ()))
    return Case(path, said["url"], said.get("why", ""), said.get("record"), said.get("list"), unread)


def read_saved(case: Case, spider: type[ArticleSpider]) -> Article:
    """The article of a saved page, read as its source declares; raises `Refused`."""
    return read_page(case.raw, url=case.url, fetched_at=READ_AT, declaration=spider.declaration()).article


def faults_of(case: Case, spider: type[ArticleSpider]) -> list[str]:
    """Where a saved page says other than the person who read it, or was not read by one; empty when all is well."""
    found = []
    if case.unread:
        found.append(
            f"unread: {', '.join(case.unread)}; read them off {case.page.name}, then take them out of `unread`"
        )
    if not case.why:
        found.append("why: say what this page shows that no other does")
    if not spider.is_ours(case.url):
        found.append(f"url: {case.url} is on no host of {spider.name}")
    return found + list(_list_faults(case, spider) if case.listed is not None else _record_faults(case, spider))


def unsure_lines(spider: type[ArticleSpider]) -> list[str]:
    """The facts of a declaration that still bear the mark UNSURE."""
    lines = Path(inspect.getfile(spider)).read_text(encoding="utf-8").splitlines()
    return [f"{line.strip()}: mend it and take the mark off" for line in lines if line.endswith(UNSURE)]


def propose_list(page: ListPage, spider: type[ArticleSpider]) -> dict[str, Any]:
    """What the source takes a list page to show; raises `Refused` for what is no page."""
    links = [link for link in spider.links_on(page) if spider.is_article(link.url)]
    following = spider.next_list(page)
    return {
        "articles": [[link.url, link.title, link.day.isoformat() if link.day else None] for link in links],
        "next": following if following is None or isinstance(following, str) else following.url,
    }


def _list_faults(case: Case, spider: type[ArticleSpider]) -> Iterator[str]:
    expected = case.listed or {}
    try:
        seen = propose_list(ListPage(case.url, case.raw, first=case.url), spider)
    except Refused as refused:
        yield f"list: refused, {refused}"
        return
    for field in expected.keys() & seen.keys():
        if expected[field] != seen[field]:
            yield f"{field}: read {_short(expected[field])}, the source gives {_short(seen[field])}"


def _record_faults(case: Case, spider: type[ArticleSpider]) -> Iterator[str]:
    expected = case.record or {}
    known = {field.name for field in fields(Article)}
    try:
        article = read_saved(case, spider)
    except Refused as refused:
        yield f"page: refused, {refused}"
        return
    seen = article.as_json()
    for field in expected:
        if field in OF_THE_TEXT:
            continue
        if field not in known:
            yield f"{field}: no field of a record"
        elif seen[field] != expected[field]:
            yield f"{field}: read {_short(expected[field])}, the source gives {_short(seen[field])}"
    yield from _text_faults(expected, article)
    missed = [flag.partition(":")[2] for flag in article.flags if flag.startswith("layout_miss")]
    yield from (f"{spot}: its declared place is missing" for spot in missed)


def _text_faults(expected: dict[str, Any], article: Article) -> Iterator[str]:
    if not article.text.startswith(expected.get("starts", "")):
        yield f"starts: read {_short(expected['starts'])}, the text begins {_short(article.text[:40])}"
    if not article.text.endswith(expected.get("ends", "")):
        yield f"ends: read {_short(expected['ends'])}, the text ends {_short(article.text[-40:])}"
    yield from (f"has: {_short(words)} is not in the text" for words in expected.get("has", ())
                if words not in article.text)  # fmt: skip
    yield from (
        f"lacks: {_short(words)} is in the text" for words in expected.get("lacks", ()) if words in article.text
    )


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:119] + "…"
