"""Citations as the programs that read them understand them: pybtex, rispy and citeproc."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest
from exporting import stock, url
from hypothesis import given
from hypothesis import strategies as st

from harvester import Corpus
from harvester.identity.address import key_of
from harvester.research.export.citations import bibtex, ris
from harvester.store.engine import Engine

pybtex = pytest.importorskip("pybtex.database")
rispy = pytest.importorskip("rispy")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    citeproc = pytest.importorskip("citeproc")
    from citeproc.source.json import CiteProcJSON


@pytest.fixture
def corpus(database: str, engine: Engine) -> Corpus:
    stock(engine)
    return Corpus(database)


def cited(corpus: Corpus, folder: Path) -> dict[str, dict[str, Any]]:
    """The CSL-JSON items by address."""
    corpus.export("", folder / "all.csl.json")
    return {item["URL"]: item for item in json.loads((folder / "all.csl.json").read_text(encoding="utf-8"))}


def test_a_citation_says_what_is_known_and_nothing_else(corpus: Corpus, tmp_path: Path) -> None:
    items = cited(corpus, tmp_path)
    ferry = items[url(2)]
    assert ferry == {
        "id": f"linyuan_en_{key_of(url(2))}", "type": "article-newspaper",
        "title": "=cmd|'/c calc'!A1 & {Ferry} 100% Links",
        "author": [{"literal": "Gu Xiaozhou"}, {"literal": "Li, Qing"}],
        "container-title": "Linyuan Daily", "publisher": "临远市人民政府", "issued": {"date-parts": [[2024, 5, 7]]},
        "accessed": {"date-parts": [[2024, 5, 8]]}, "URL": url(2), "language": "en",
        "note": f"harvester {key_of(url(2))}, revision 1",
    }  # fmt: skip
    assert "issued" not in items[url(3)] and "author" not in items[url(5)] and "publisher" not in items[url(5)]
    policy = items["https://www.linyuan.example/yw/202405/t20240506_1.html"]
    assert policy["number"] == "临政发〔2024〕5号" and policy["editor"] == [{"literal": "李青"}]


def test_pybtex_reads_every_entry(corpus: Corpus, tmp_path: Path) -> None:
    items = cited(corpus, tmp_path)
    corpus.export("", tmp_path / "all.bib")
    entries = pybtex.parse_file(str(tmp_path / "all.bib"), bib_format="bibtex").entries
    assert set(entries) == {item["id"] for item in items.values()}
    ferry = entries[items[url(2)]["id"]]
    assert ferry.type == "article"
    assert ferry.fields["title"] == r"{=cmd|'/c calc'!A1 \& \textbraceleft{}Ferry\textbraceright{} 100\% Links}"
    assert [str(person) for person in ferry.persons["author"]] == ["{Gu Xiaozhou}", "{Li, Qing}"]
    assert (ferry.fields["year"], ferry.fields["date"], ferry.fields["urldate"]) == ("2024", "2024-05-07", "2024-05-08")
    policy = entries[items["https://www.linyuan.example/yw/202405/t20240506_1.html"]["id"]]
    assert policy.type == "misc" and [str(one) for one in policy.persons["author"]] == ["{陈一帆}"]
    assert policy.fields["howpublished"] == "临远日报"
    undated = entries[items[url(3)]["id"]]
    assert not {"year", "month", "day", "date"} & set(undated.fields)


def test_rispy_reads_every_record(corpus: Corpus, tmp_path: Path) -> None:
    items = cited(corpus, tmp_path)
    corpus.export("", tmp_path / "all.ris")
    records = {one["id"]: one for one in rispy.loads((tmp_path / "all.ris").read_text(encoding="utf-8"))}
    assert set(records) == {item["id"] for item in items.values()}
    ferry = records[items[url(2)]["id"]]
    assert ferry["type_of_reference"] == "NEWS" and ferry["authors"] == ["Gu Xiaozhou", "Li, Qing"]
    assert (ferry["year"], ferry["date"], ferry["access_date"]) == ("2024", "2024/05/07", "2024/05/08")
    assert ferry["urls"] == [url(2)] and ferry["language"] == "en" and ferry["secondary_title"] == "Linyuan Daily"
    assert not {"year", "date"} & set(records[items[url(3)]["id"]])
    assert records[items[url(3)]["id"]]["title"] == "班车 开行"


def test_citeproc_writes_a_bibliography_of_them(corpus: Corpus, tmp_path: Path) -> None:
    items = list(cited(corpus, tmp_path).values())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of citeproc itself: it does not know every name of CSL 1.0.2
        source = CiteProcJSON(items)
        style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
        written = citeproc.CitationStylesBibliography(style, source, citeproc.formatter.plain)
        for item in items:
            written.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
        shown = [str(entry) for entry in written.bibliography()]
    assert len(shown) == 6
    assert any("陈一帆" in line and "2024" in line and "临远第一条轮渡线路开通" in line for line in shown)
    assert any("班车 开行" in line and "no date" in line for line in shown), shown


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40)


@given(title=WORDS, name=WORDS, address=st.from_regex(r"https://a\.example/[!-~]{0,20}", fullmatch=True))
def test_no_title_name_or_address_breaks_an_entry(title: str, name: str, address: str) -> None:
    item = {"id": "linyuan_zh_1", "type": "webpage", "title": " ".join(title.split()) or "x", "URL": address,
            "author": [{"literal": " ".join(name.split()) or "x"}],
            "accessed": {"date-parts": [[2024, 5, 8]]}}  # fmt: skip
    both = bibtex(item) + bibtex(item | {"id": "linyuan_zh_2", "author": [{"literal": "李青"}]})
    entries = pybtex.parse_string(both, bib_format="bibtex").entries
    assert list(entries) == ["linyuan_zh_1", "linyuan_zh_2"]
    assert len(entries["linyuan_zh_1"].persons["author"]) == 1
    assert entries["linyuan_zh_2"].fields["urldate"] == "2024-05-08"
    records = rispy.loads(ris(item) + ris(item | {"id": "b"}))
    assert [record["id"] for record in records] == ["linyuan_zh_1", "b"]
