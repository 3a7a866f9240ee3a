"""The query language: what is read, and what is refused with its place marked."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from harvester.search import BadQuery, condition, parse
from harvester.search.fields import FIELDS, HAS
from harvester.search.grammar import LONGEST_QUERY
from harvester.search.nodes import And, Days, Dup, Has, Is, Near, Node, Not, Or, Words


def words(*runs: str, **more: bool) -> Words:
    return Words(runs, **more)


@pytest.mark.parametrize(
    ("query", "root"),
    [
        ("长沙", words("长沙")),
        ("長沙 GDP", And((words("长沙"), words("gdp")))),
        ("5G基站", words("5g", "基站")),
        ('"5G 基站"', words("5g", "基站")),
        ("实施“十四五”规划", words("实施", "十四五", "规划")),
        ("“长沙”", words("长沙")),
        ("a OR b c", And((Or((words("a"), words("b"))), words("c")))),
        ("a b OR c", And((words("a"), Or((words("b"), words("c")))))),
        ("（a OR b） -c", And((Or((words("a"), words("b"))), Not(words("c"))))),
        ("+a NOT b", And((words("a"), Not(words("b"))))),
        ("develop*", words("develop", prefix=True)),
        ("长沙*", words("长沙")),
        ("covid-19*", words("covid", "19", prefix=True)),
        (r"what\*", words("what")),
        ("and or not", And((words("and"), words("or"), words("not")))),
        ("title:(a 长沙)", And((words("a", title_only=True), words("长沙", title_only=True)))),
        ("title：长沙", words("长沙", title_only=True)),
        ('"长沙 高铁"~5', Near(words("长沙"), words("高铁"), 5)),
        ('title:"a b"~0', Near(words("a", title_only=True), words("b", title_only=True), 0)),
        ("date:2024", Days(date(2024, 1, 1), date(2024, 12, 31))),
        ("date:2024-02", Days(date(2024, 2, 1), date(2024, 2, 29))),
        ("date:2024年5月6日", Days(date(2024, 5, 6), date(2024, 5, 6))),
        ("date:[2021 TO 2022-03]", Days(date(2021, 1, 1), date(2022, 3, 31))),
        ("date:{2021 TO 2023}", Days(date(2022, 1, 1), date(2022, 12, 31))),
        ("date:[* TO 2022}", Days(None, date(2021, 12, 31))),
        ("date:>=2021-05", Days(date(2021, 5, 1), None)),
        ("date:>2021-05", Days(date(2021, 6, 1), None)),
        ("date:<2021-05", Days(None, date(2021, 4, 30))),
        ("source:hunan_en", Is("source", ("hunan_en",))),
        ("source:hunan*", Is("source", ("hunan",), prefix=True)),
        ("origin:新华社", Is("origin", ("新华社", "新華社"))),
        ('author:"Li Ming"', Is("author", ("li ming",))),
        ("province:湖南省", Is("province", ("CN-HN",))),
        ("province:hn", Is("province", ("CN-HN",))),
        ('province:"Inner Mongolia"', Is("province", ("CN-NM",))),
        ("province:陕西", Is("province", ("CN-SN",))),
        ("province:shanxi", Is("province", ("CN-SX",))),
        ("lang:zh-Hans", Is("lang", ("zh-hans",))),
        ("lang:中文", Is("lang", ("zh",))),
        ("has:images", Has("image")),
        ("dup:first", Dup("first")),
        ("dup:0123456789abcdef", Dup("0123456789abcdef")),
        ("has:(image OR attachment)", Or((Has("image"), Has("attachment")))),
        (" \n", None),
    ],
)
def test_a_query_is_read(query: str, root: Node | None) -> None:
    assert parse(query).root == root


@pytest.mark.parametrize(
    ("query", "message", "marked"),
    [
        ('长沙 "重庆', "quotation mark that does not close", '"重庆'),
        ('a"b c"', "quotation mark inside a word", 'a"b'),
        ("(长沙", "bracket that does not close", "(长沙"),
        ("长沙)", "never opened", ")"),
        ("date:[2021 TO", "range that does not close", "[2021 TO"),
        ("date:[2022 TO 2021]", "ends before it begins", "[2022 TO 2021]"),
        ("date:2021-13", "no day of the calendar", "2021-13"),
        ("date:soon", "is no day", "soon"),
        ("date:0000", "no day of the calendar", "0000"),
        ("长沙 colour:red", "unknown field colour:", "colour:"),
        ("http://a.example/b", "unknown field http:", "http:"),
        ("title:date:2020", "has no meaning", "date:2020"),
        ("title:[a TO b]", "only behind date:", "[a TO b]"),
        ("source:[a TO b]", "cannot be asked for in this way", "[a TO b]"),
        ("te?t", "for a letter nowhere", "te?t"),
        ("*ing", "behind the beginning of a word", "*ing"),
        ("*", "behind the beginning of a word", "*"),
        ('"dev* plan"', "inside quotes", '"dev* plan"'),
        ("/gov.*/", "regular expressions", "/gov.*/"),
        ("长沙~", "spelled nearly so", "长沙~"),
        ("长沙^2", "weight", "长沙^2"),
        ('"a b c"~5', "two words with a blank", '"a b c"~5'),
        ('"a b"~', "distance behind ~", '"a b"~'),
        ('"a b"~900', "distance behind ~", '"a b"~900'),
        ('"长沙 长沙市"~5', "neither a part of the other", '"长沙 长沙市"~5'),
        ("a OR -b", "beside OR", "-b"),
        ("Hunan - Changsha", "sign that stands alone", "- Changsha"),
        ("!a", "write NOT", "!a"),
        ("a && b", "no letter or digit", "&&"),
        ("，。", "no letter or digit", "，。"),
        ('""', "no letter or digit", '""'),
        ("a AND", "missing at the end", "D"),
        ("AND a", "cannot stand here", "AND"),
        ("()", "cannot stand here", ")"),
        ("title:", "missing at the end", ":"),
        ("lang:klingonisch", "no language tag", "klingonisch"),
        ("province:atlantis", "no province", "atlantis"),
        ("has:everything", "has: takes image", "everything"),
        ("dup:some", "dup: takes none", "some"),
        ("source:a*b", "whole value", "a*b"),
        ("a\\", "backslash", "\\"),
        ("(" * 50 + "a" + ")" * 50, "deeper than", "("),
        ("a " * 150, "more than 100 words", "a"),
    ],
)
def test_a_query_that_cannot_be_answered_is_refused_with_its_place(query: str, message: str, marked: str) -> None:
    with pytest.raises(BadQuery) as refused:
        parse(query)
    assert message in refused.value.message
    assert query[refused.value.start : refused.value.end] == marked
    assert str(refused.value).count("\n") == 2


def test_the_carets_stand_below_the_place_where_han_take_two_columns() -> None:
    with pytest.raises(BadQuery) as refused:
        parse("长沙 colour:red")
    _, line, carets = str(refused.value).splitlines()
    assert line == "  长沙 colour:red"
    assert carets == "  " + " " * 5 + "^" * 7


@pytest.mark.parametrize("query", ["a" * 100_000, "a " * 50_000, "(" * 100_000, '"' * 99_999])
def test_an_endless_query_is_refused_at_once(query: str) -> None:
    with pytest.raises(BadQuery, match=f"at most {LONGEST_QUERY:,}"):
        parse(query)


def test_a_control_character_is_refused() -> None:
    with pytest.raises(BadQuery, match="control character"):
        parse("a\x00b")


@given(st.text(st.sampled_from("ab长沙 \"()[]{}:~*?^+-!&|/\\'%_;.，“”（）：ANDORTOdatetitle20"), max_size=40))
def test_any_text_is_a_query_or_is_refused(query: str) -> None:
    try:
        parsed = parse(query)
    except BadQuery as refused:
        assert 0 <= refused.start < refused.end
        return
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        condition(parsed, dialect.name).compile(dialect=dialect)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_no_text_breaks_the_parser(query: str) -> None:
    try:
        parse(query)
    except BadQuery as refused:
        assert str(refused)


@pytest.mark.parametrize(
    "query",
    ["x' OR 1=1 --", 'x"; DROP TABLE article; --"', "title:x') UNION SELECT", "source:x'--", 'origin:"100%\' --"'],
)
def test_no_part_of_a_query_is_ever_sql(query: str) -> None:
    try:
        parsed = parse(query)
    except BadQuery:
        return
    for dialect in (sqlite.dialect(), postgresql.dialect()):
        sql = str(condition(parsed, dialect.name).compile(dialect=dialect))
        assert not any(part in sql for part in ("1=1", "DROP", "UNION", "--", "100"))


def documented() -> list[str]:
    page = (Path(__file__).parent.parent / "docs" / "query-language.md").read_text(encoding="utf-8")
    cells = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    return [query for cell in cells for query in re.findall("`([^`]+)`", cell) if "<" not in query or ">" not in query]


@pytest.mark.parametrize("query", documented())
def test_each_query_of_the_documentation_is_read(query: str) -> None:
    assert parse(query).root is not None


def test_the_documentation_names_every_field_and_thing() -> None:
    page = " ".join(documented()) + (Path(__file__).parent.parent / "docs" / "query-language.md").read_text("utf-8")
    assert len(documented()) > 25
    assert all(f"`{field}:" in page for field in FIELDS)
    assert all(f"`{what}`" in page or f"has:{what}" in page for what in HAS)


@pytest.mark.parametrize("query", ['"a b"~.', "0~.", '"a b"~1.5.2', "a^.", "长沙 AND x~.."])
def test_a_number_that_is_none_is_refused_with_its_place(query: str) -> None:
    with pytest.raises(BadQuery) as fault:
        parse(query)
    assert query[fault.value.start] in "~^x"
