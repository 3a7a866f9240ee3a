"""Declaring a source, and finding it by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvester.discover import ArticleSpider, FeedSpider, registry
from harvester.discover.platforms import TrsSite
from harvester.discover.source import host_of, hosts_of
from harvester.layout import Layout

FACTS = {
    "name": "linyuan_en",
    "publisher": "Linyuan City Government",
    "province": "CN-HN",
    "start_urls": ["https://www.linyuan.gov.example/News/"],
    "at_least": 3,
}


def declare(base: type[ArticleSpider] = TrsSite, **facts: object) -> type[ArticleSpider]:
    return type("LinyuanEn", (base,), {"__module__": "spiders.linyuan_en", **FACTS, **facts})


@pytest.mark.parametrize("fact", ["name", "publisher", "province", "start_urls", "at_least"])
def test_missing_fact_is_an_error_at_import(fact: str) -> None:
    told = {key: value for key, value in FACTS.items() if key != fact}
    with pytest.raises(TypeError) as caught:
        type("LinyuanEn", (TrsSite,), {"__module__": "spiders.linyuan_en", **told})
    assert str(caught.value) == f"spiders.linyuan_en.LinyuanEn must declare `{fact}`"


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("start_urls", "https://www.linyuan.gov.example/"),
        ("start_urls", ["News/"]),
        ("province", "Hunan"),
        ("kind", "blog"),
        ("at_least", "5"),
        ("evidence", "sure"),
        ("allowed_domains", "gov.example"),
        ("article_pattern", "t(\\d+"),
        ("maintainer", "Liu"),
        ("maintainer", "liu@desk"),
        ("maintainer", ["liu@desk.example"]),
    ],
)
def test_fact_that_cannot_be_meant_is_an_error_at_import(fact: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"LinyuanEn.*{fact}"):
        declare(**{fact: value})


@pytest.mark.parametrize(
    "contact", ["desk@linyuan.example", "Liu <liu@linyuan.example>", "https://linyuan.example/desk", None]
)
def test_who_keeps_a_declaration_may_be_named_by_a_contact(contact: str | None) -> None:
    assert declare(maintainer=contact).maintainer == contact
    assert declare().maintainer is None


def test_hosts_are_those_of_the_start_urls_and_no_others() -> None:
    source = declare(start_urls=["https://www.linyuan.gov.example/News/", "http://en.linyuan.example/"])
    assert source.is_ours("http://linyuan.gov.example/a.html")
    assert source.is_ours("https://EN.linyuan.example./a.html")
    assert not source.is_ours("https://zh.linyuan.gov.example/a.html")
    assert not source.is_ours("https://linyuan.gov.example.mirror.example/a.html")
    assert not source.is_ours("https://mirror.example/www.linyuan.gov.example/a.html")


def test_said_hosts_include_what_lies_under_them() -> None:
    source = declare(allowed_domains=["linyuan.gov.example"])
    assert source.is_ours("https://zh.linyuan.gov.example/a.html")
    assert not source.is_ours("https://notlinyuan.gov.example/a.html")


def test_source_that_begins_outside_its_own_hosts_is_an_error_at_import() -> None:
    with pytest.raises(TypeError, match=r"leaves out its own start https://www\.linyuan"):
        declare(allowed_domains=["elsewhere.example"])


@pytest.mark.parametrize("url", ["https://www.gov.cn/", "https://www.com.cn/", "https://www.cn/"])
def test_a_suffix_that_many_share_never_becomes_a_host(url: str) -> None:
    assert hosts_of([url]) == [host_of(url)]


def test_one_of_several_patterns_is_enough() -> None:
    source = declare(article_pattern=(r"/t\d+\.html$", r"/art_\d+\.html$"))
    assert source.is_article("https://www.linyuan.gov.example/x/art_12.html")
    assert not source.is_article("https://www.linyuan.gov.example/x/index.html")
    assert not source.is_article("https://other.example/x/art_12.html")


@pytest.mark.parametrize("session", [";jsessionid=0A1B", "?PHPSESSID=0a1b", "?utm_source=wechat"])
def test_article_is_known_by_its_shape_whatever_session_its_link_carries(session: str) -> None:
    assert declare(article_pattern=r"/t\d+\.html$").is_article(f"https://www.linyuan.gov.example/t12.html{session}")


def test_platform_may_leave_facts_open() -> None:
    class Platform(FeedSpider, abstract=True):
        article_pattern = r"/p/\d+$"

    assert not hasattr(Platform, "publisher")


def test_layouts_travel_to_the_readers_as_plain_facts() -> None:
    source = declare(layouts=(Layout(body="div.text"),))
    told = source.declaration()
    assert (told.name, told.province, told.kind, told.layouts) == (
        "linyuan_en",
        "CN-HN",
        "gov",
        (Layout(body="div.text"),),
    )


SPIDER = """from harvester.discover.platforms import TrsSite


class {cls}(TrsSite):
    name = "{name}"
    publisher = "Linyuan"
    province = "CN-HN"
    start_urls = ["https://www.linyuan.example/"]
    at_least = 1
"""


def write(folder: Path, stem: str, cls: str, name: str) -> Path:
    path = folder / f"{stem}.py"
    path.write_text(SPIDER.format(cls=cls, name=name), encoding="utf-8")
    return path


def test_own_folder_of_spiders_stands_beside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "linyuan_zh", "LinyuanZh", "linyuan_zh")
    monkeypatch.setenv(registry.FOLDER, str(tmp_path))
    assert {"hunan_en", "linyuan_zh"} <= set(registry.sources())
    assert registry.find("linyuan_zh").publisher == "Linyuan"


def test_folder_asked_for_by_name_gives_its_own_sources_only(tmp_path: Path) -> None:
    write(tmp_path, "linyuan_zh", "LinyuanZh", "linyuan_zh")
    assert set(registry.sources(tmp_path)) == {"linyuan_zh"}
    assert "linyuan_zh" not in registry.sources()
    with pytest.raises(registry.UnknownSource):
        registry.find("hunan_en", tmp_path)


@pytest.mark.parametrize(
    ("asked", "nearest"), [("hunan_an", "hunan_en"), ("hunan", "hunan_en"), ("liangjiang", "liangjiang_en")]
)
def test_unknown_source_names_the_nearest(asked: str, nearest: str) -> None:
    with pytest.raises(registry.UnknownSource) as caught:
        registry.find(asked)
    assert nearest in str(caught.value)
    assert asked in str(caught.value)


def test_source_unlike_any_other_is_pointed_to_the_list(tmp_path: Path) -> None:
    with pytest.raises(registry.UnknownSource, match="sources list"):
        registry.find("qqqqqqqq", tmp_path)


@pytest.mark.parametrize(
    ("stem", "cls", "name"),
    [
        ("linyuan_zh", "LinyuanZh", "linyuan"),
        ("linyuan_zh", "Linyuan", "linyuan_zh"),
        ("other", "LinyuanZh", "linyuan_zh"),
    ],
)
def test_file_class_and_name_must_agree(tmp_path: Path, stem: str, cls: str, name: str) -> None:
    with pytest.raises(registry.Misdeclared, match="must agree"):
        registry.load(write(tmp_path, stem, cls, name))


def test_file_without_a_source_says_so(tmp_path: Path) -> None:
    path = tmp_path / "linyuan_zh.py"
    path.write_text("x = 1\n", encoding="utf-8")
    with pytest.raises(registry.Misdeclared, match="one source a file; found none"):
        registry.load(path)


def test_missing_folder_is_a_fault_not_an_empty_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(registry.FOLDER, str(tmp_path / "nowhere"))
    with pytest.raises(registry.Misdeclared, match="nowhere"):
        registry.sources()


def test_own_source_may_not_take_the_name_of_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "hunan_en", "HunanEn", "hunan_en")
    monkeypatch.setenv(registry.FOLDER, str(tmp_path))
    with pytest.raises(registry.Misdeclared, match="exists already"):
        registry.sources()
