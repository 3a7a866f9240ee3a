"""The registry against what is known of the sites: addresses seen in public, provinces, the shape of declarations."""

from __future__ import annotations

import ast
import csv
import inspect
from collections import defaultdict
from pathlib import Path
from statistics import median

import pytest

from harvester.discover import registry
from harvester.identity.address import canonical, key_of, same_page

ROOT = Path(__file__).resolve().parent.parent
SPIDERS = sorted(Path(inspect.getfile(source)) for source in registry.sources().values())
"""The files of all sources, those of a folder of one's own included."""
WORDS = {"harvester.discover", "harvester.discover.platforms", "harvester.layout", "datetime"}
"""What a declaration may import: base classes, layouts, and the days on which a layout begins and ends."""
SOURCES = registry.sources("spiders")
with (Path(__file__).parent / "source_addresses.csv").open(encoding="utf-8", newline="") as table:
    FACTS = list(csv.DictReader(table))
SEEN = [(row["name"], row["article"]) for row in FACTS if row["article"]]
PROVINCES = ["BJ", "TJ", "HE", "SX", "NM", "LN", "JL", "HL", "SH", "JS", "ZJ", "AH", "FJ", "JX", "SD", "HA", "HB", "HN",
             "GD", "GX", "HI", "CQ", "SC", "GZ", "YN", "XZ", "SN", "GS", "QH", "NX", "XJ"]  # fmt: skip


@pytest.mark.parametrize(("name", "url"), SEEN)
def test_address_seen_in_public_is_an_article_of_its_source(name: str, url: str) -> None:
    assert SOURCES[name].is_article(url)


@pytest.mark.parametrize(("name", "url"), SEEN)
def test_canonical_form_of_an_address_is_stable(name: str, url: str) -> None:
    assert canonical(canonical(url)) == canonical(url)
    assert key_of(canonical(url)) == key_of(url)
    assert SOURCES[name].is_article(canonical(url))


@pytest.mark.parametrize(("name", "url"), SEEN)
def test_article_of_one_host_is_no_article_of_a_mirror(name: str, url: str) -> None:
    scheme, _, rest = url.partition("://")
    host, _, path = rest.partition("/")
    source = SOURCES[name]
    assert not source.is_article(f"{scheme}://mirror.example/{host}/{path}")
    assert not source.is_article(f"{scheme}://{host}.mirror.example/{path}")
    assert not source.is_article(f"{scheme}://not{host.removeprefix('www.')}/{path}") or "." in host.removeprefix(
        "www."
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.cq.gov.cn/ywdt/jrcq/202412/t20241228_14029497.html", "https://www.cq.gov.cn/ywdt/jrcq/202412/t20241228_14029497_app.html"),
        ("https://www.shaanxi.gov.cn/xw/sxyw/202308/t20230811_2296960.html", "https://www.shaanxi.gov.cn/xw/sxyw/202308/t20230811_2296960_wap.html"),
        ("http://www.gd.gov.cn/gdywdt/dsdt/content/post_4918501.html", "http://www.gd.gov.cn/gdywdt/dsdt/content/mpost_4918501.html"),
        ("http://sc.people.com.cn/n2/2022/1123/c379470-40205466.html", "http://sc.people.com.cn/BIG5/n2/2022/1123/c379470-40205466.html"),
        ("http://en.people.cn/n3/2025/0301/c90000-20283248.html", "http://en.people.cn./n3/2025/0301/c90000-20283248.html"),
        ("http://www.shandong.gov.cn/art/2016/12/21/art_97741_53852.html", "http://www.shandong.gov.cn/art/2016/12/21/art_97741_53852.html?xxgkhide=1"),
        ("https://www.hainan.gov.cn/hainan/5309/202401/490e107fee4340c1aacb5edd1f841326.shtml", "https://www.hainan.gov.cn/hainan/5309/202401/490e107fee4340c1aacb5edd1f841326.shtml?ddtab=true"),
        ("https://www.ichongqing.info/2024/05/30/slug-of-a-story/", "https://www.ichongqing.info/2024/05/30/slug-of-a-story/amp/"),
    ],
)  # fmt: skip
def test_twins_of_one_article_are_one_page(one: str, other: str) -> None:
    assert same_page(one, other)


@pytest.mark.parametrize("name", sorted({row["name"] for row in FACTS}))
def test_source_says_what_is_known_of_it(name: str) -> None:
    source = SOURCES[name]
    row = next(row for row in FACTS if row["name"] == name)
    assert (source.province, source.kind) == (row["province"], row["kind"])
    assert source.language == (row["language"] if "+" not in row["language"] else None)
    seen = any(name == other for other, _ in SEEN)
    assert source.evidence == ("addresses" if seen else source.evidence)
    assert source.evidence in ("none", "addresses")  # no page and no live site has been seen


def test_all_provinces_have_their_chinese_portal() -> None:
    held = defaultdict(set)
    for source in SOURCES.values():
        held[source.province].add((source.kind, source.language))
    assert [code for code in PROVINCES if ("gov", "zh") not in held[f"CN-{code}"]] == []
    assert len(PROVINCES) == 31


def test_no_two_sources_begin_at_one_address() -> None:
    begun = [url for source in SOURCES.values() for url in source.start_urls]
    assert len(begun) == len(set(begun))


@pytest.mark.parametrize("path", SPIDERS, ids=lambda path: path.stem)
def test_declaration_is_facts_only_and_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 15
    module = ast.parse(text)
    imported = {node.module or "." for node in ast.walk(module) if isinstance(node, ast.ImportFrom)}
    imported |= {name.name for node in ast.walk(module) if isinstance(node, ast.Import) for name in node.names}
    assert imported <= WORDS, "a spider never imports a spider"
    (declared,) = [node for node in module.body if isinstance(node, ast.ClassDef)]
    assert all(isinstance(node, (ast.Assign, ast.Expr)) for node in declared.body), "facts only"
    assigned = [node.targets[0] for node in declared.body if isinstance(node, ast.Assign)]
    assert {"name", "publisher", "province", "start_urls", "at_least"} <= {
        t.id for t in assigned if isinstance(t, ast.Name)
    }


def test_half_of_the_declarations_have_twelve_lines_or_fewer() -> None:
    assert median(len(path.read_text(encoding="utf-8").splitlines()) for path in SPIDERS) <= 12
