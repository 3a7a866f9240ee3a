"""New sources load and stay red until they are read; a check tells a source that is well from one that broke."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from maintaining import PLAIN, SITES, YANPU, YANPU_ZH, Pages, declare

from harvester.discover import ArticleSpider, registry
from harvester.run.asking import Manners, Unanswered
from harvester.run.capture import NoCapture, capture, case_name
from harvester.run.check import Before, Check, check, check_saved
from harvester.run.saved import BadCase, faults_of, folder_of, read_case, read_cases, unsure_lines
from harvester.run.scaffold import NoScaffold, new_source, propose_name
from harvester.run.vouching import last_check, note_of, raise_evidence, with_evidence
from harvester.sample.sites.base import Answer as Sent

ARTICLE = f"{YANPU}/xwzx/202408/t20240826_40117.html"


def manners(folder: Path) -> Manners:
    """As of a live check; the pages come from memory."""
    return Manners(folder / "archive")


def read_by_a_person(folder: Path) -> None:
    """Empties `unread` and fills `why`, as a person does who found every field right."""
    for path in folder.glob("*.json"):
        said = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(said | {"unread": [], "why": "read"}, ensure_ascii=False), encoding="utf-8")


def redesigned(host: str, old: str, new: str) -> Pages:
    """A site on which one name is another."""
    site = SITES[host]
    pages = {
        site.url(path): Sent(
            answer.body.replace(old.encode(site.encoding), new.encode(site.encoding)), answer.content_type
        )
        for path, answer in site.answers.items()
        if answer.content_type.startswith("text/html")
    }
    return Pages(pages)


@pytest.mark.parametrize("host", PLAIN)
def test_scaffold_writes_a_source_that_loads_in_fifteen_lines(host: str, tmp_path: Path) -> None:
    site = SITES[host]
    first = next(path for path in site.answers if "index" not in path and path.startswith(site.channels[0].path))
    written = new_source(site.url(first), Pages(), name="under_test", folder=tmp_path / "spiders")
    spider = registry.load(written.spider)
    assert spider.name == "under_test"
    assert len(written.spider.read_text(encoding="utf-8").splitlines()) <= 15
    assert spider.evidence == "page"
    assert written.warnings == []
    assert [path.name for path in written.files[1:]] == ["list.html", "list.json", "article.html", "article.json"]
    assert all(path.stat().st_size <= 60_000 for path in written.files)


@pytest.mark.parametrize("name", sorted(registry.sources("harvester.sample.spiders")))
def test_every_site_of_the_province_is_scaffolded_as_its_own_spider_was_written(name: str, tmp_path: Path) -> None:
    own = registry.find(name, "harvester.sample.spiders")
    start, ask = own.start_urls[0], Pages()
    if start.endswith("/robots.txt") or not ask(start).is_page:
        pytest.skip("its walk begins at no page: a folder of issues, or a robots.txt")
    spider = registry.load(new_source(start, ask, name=name, folder=tmp_path / "spiders").spider)
    assert spider.__mro__[1].__name__ == own.__mro__[1].__name__
    done = check(spider, ask, manners(tmp_path))
    assert done.links >= spider.at_least
    assert [line for line in done.problems if "unsure" not in line] == []
    assert done.repairs == []


def test_draft_is_red_until_every_field_is_read_and_every_guess_mended(tmp_path: Path) -> None:
    written = new_source(f"{YANPU}/", Pages(), name="draft_zh", folder=tmp_path / "spiders")
    spider, folder = registry.load(written.spider), tmp_path / "tests" / "sources" / "draft_zh"
    assert folder_of(spider) == folder
    done = check_saved(spider)
    assert not done.is_well
    assert {name: len(faults) for name, faults in done.saved.items()} == {"article": 2, "list": 2}
    assert unsure_lines(spider) == ['province = "CN"  # unsure: mend it and take the mark off']
    said = json.loads((folder / "article.json").read_text(encoding="utf-8"))
    assert set(said["unread"]) == set(said["record"])
    assert "2015年7月15日" in (folder / "article.html").read_text(encoding="utf-8")
    assert "<script" not in (folder / "article.html").read_text(encoding="utf-8")
    read_by_a_person(folder)
    assert not check_saved(spider).is_well
    text = written.spider.read_text(encoding="utf-8")
    written.spider.write_text(text.replace('"CN"  # unsure', '"CN-LY"'), encoding="utf-8")
    assert check_saved(spider).is_well


@pytest.mark.parametrize("left", ["title", "lacks", "authors"])
def test_one_field_left_unread_is_enough_to_stay_red(left: str, tmp_path: Path) -> None:
    written = new_source(f"{YANPU}/xwzx/", Pages(), name="left_zh", folder=tmp_path / "spiders")
    read_by_a_person(written.files[-1].parent)
    path = written.files[-1]
    said = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(said | {"unread": [left]}), encoding="utf-8")
    (fault,) = faults_of(read_case(path), registry.load(written.spider))
    assert fault.startswith(f"unread: {left};")


def test_scaffold_overwrites_nothing_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    folder = tmp_path / "spiders"
    new_source(f"{YANPU}/xwzx/", Pages(), name="twice_zh", folder=folder)
    with pytest.raises(NoScaffold, match="exists already"):
        new_source(f"{YANPU}/xwzx/", Pages(), name="twice_zh", folder=folder)
    cases = tmp_path / "tests" / "sources" / "half_zh"
    cases.mkdir(parents=True)
    (cases / "article.html").write_text("mine", encoding="utf-8")
    with pytest.raises(NoCapture, match="exists already"):
        new_source(f"{YANPU}/xwzx/", Pages(), name="half_zh", folder=folder)
    assert not (folder / "half_zh.py").exists()
    assert [path.name for path in cases.iterdir()] == ["article.html"]
    assert (cases / "article.html").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["Hunan", "hunan-en", "1st", "a__b", "../x", ""])
def test_name_that_cannot_be_a_sources_is_refused_before_anything_is_asked(name: str, tmp_path: Path) -> None:
    ask = Pages()
    with pytest.raises(NoScaffold, match="no name of a source"):
        new_source(f"{YANPU}/", ask, name=name, folder=tmp_path)
    assert ask.asked == []


def test_page_without_a_list_is_refused_with_its_mend(tmp_path: Path) -> None:
    bare = f"{YANPU}/xwzx/none.html"
    with pytest.raises(NoScaffold, match="give the address of a list page"):
        new_source(bare, Pages({bare: "<p>x</p>"}), name="none_zh", folder=tmp_path)


def test_name_is_proposed_from_host_and_language() -> None:
    from harvester.run.probing import probe

    assert propose_name(probe(f"{YANPU}/xwzx/", Pages())) == "yanpu_zh"
    assert propose_name(probe("http://english.linyuan.example/News/Localnews/", Pages())) == "linyuan_en"


def test_capture_saves_an_article_of_the_source_and_nothing_of_another_host(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    folder = folder_of(spider)
    kept = capture(ARTICLE, spider, folder, Pages(), case="wharf")
    assert (kept.page.name, kept.record.name, kept.warnings) == ("wharf.html", "wharf.json", [])
    assert json.loads(kept.record.read_text(encoding="utf-8"))["record"]["editors"] == ["梁晓棠"]
    assert capture(f"{YANPU}/xwzx/", spider, folder, Pages()).record.name == "xwzx.json"
    with pytest.raises(NoCapture, match="on no host"):
        capture("http://www.linyuan.example/yaowen/", spider, folder, Pages())
    with pytest.raises(Unanswered, match="404"):
        capture(f"{YANPU}/gone.html", spider, folder, Pages())


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://a.example/x/202403/t20240301_12.html", "t20240301_12"),
        ("http://a.example/", "home"),
        ("http://a.example/xwzx/index.html", "xwzx_list"),
        ("http://a.example/2024/05/30/Lets-Meet/", "lets_meet"),
    ],
)
def test_case_is_named_after_the_address(url: str, name: str) -> None:
    assert case_name(url) == name


def test_source_that_is_well_is_raised_to_live_with_the_day(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    capture(ARTICLE, spider, folder_of(spider), Pages(), case="wharf")
    read_by_a_person(folder_of(spider))
    ask = Pages()
    done = check(spider, ask, manners(tmp_path))
    assert (done.is_well, done.links, len(done.seen)) == (True, 6, 5)
    assert len(ask.asked) == 6
    assert raise_evidence(spider, done) == (True, f"evidence raised to live, {done.on}")
    text = (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")
    assert re.search(rf'^    evidence = "live"  # checked {done.on}$', text, re.MULTILINE)
    assert last_check(spider) == [Before(f"the check of {done.on}", 6, done.filled)]


NO_EVIDENCE = YANPU_ZH.replace('        evidence = "page"\n', "")


def well(spider: type[ArticleSpider]) -> Check:
    """A live check of the source that found nothing wrong."""
    return Check(str(spider.name), date(2026, 3, 2), True, list_url=f"{YANPU}/xwzx/", links=6)


def test_declaration_without_an_evidence_line_gets_one_below_its_last_fact(tmp_path: Path) -> None:
    method = "\n\n        def revise(self, article):\n            return article\n"
    spider = declare(tmp_path, "yanpu_zh", NO_EVIDENCE.rstrip() + method)
    assert spider.evidence == "none"
    assert raise_evidence(spider, well(spider)).raised
    text = (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")
    assert '),)\n    evidence = "live"  # checked 2026-03-02\n\n    def revise' in text


def test_declaration_that_has_no_room_says_so_and_stays_as_it_is(tmp_path: Path) -> None:
    full = NO_EVIDENCE + "".join(f"        # fact {n}\n" for n in range(4))
    spider = declare(tmp_path, "yanpu_zh", full)
    before = (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")
    raised, told = raise_evidence(spider, well(spider))
    assert not raised
    assert told == "evidence stays 'none': the line that says so would make 16 of 15 lines in yanpu_zh.py; shorten it"
    assert (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8") == before


def test_annotated_or_folded_evidence_is_replaced_and_nothing_else() -> None:
    text = 'class A(B):\n    evidence: str = (\n        "page"\n    )\n    at_least = 1\n'
    new = with_evidence(text, "A", date(2026, 3, 2))
    assert new == 'class A(B):\n    evidence = "live"  # checked 2026-03-02\n    at_least = 1\n'
    assert with_evidence(text, "C", date(2026, 3, 2)) is None


@pytest.mark.parametrize(
    "how", [{"replay": (Path("x.warc.gz"),)}, {"host_map": {"www.yanpu.example": "http://127.0.0.1:1"}}]
)
def test_replay_and_the_sample_province_never_claim_live(how: dict[str, object], tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    before = (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8")
    done = check(spider, Pages(), Manners(tmp_path / "archive", **how))  # type: ignore[arg-type]
    kept = "evidence stays 'page': only the live site raises it"
    assert (done.is_live, raise_evidence(spider, done)) == (False, (False, kept))
    assert (tmp_path / "spiders" / "yanpu_zh.py").read_text(encoding="utf-8") == before
    assert not note_of(spider).exists()


def test_renamed_body_is_a_problem_with_old_path_new_path_and_the_right_candidate(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    capture(ARTICLE, spider, folder_of(spider), Pages(), case="wharf")
    read_by_a_person(folder_of(spider))
    ask = redesigned("www.yanpu.example", 'class="TRS_Editor"', 'class="story"')
    done = check(spider, ask, manners(tmp_path))
    assert not done.is_well
    assert len([line for line in done.problems if line.endswith("declared but missing: body")]) == 5
    assert [one.field for one in done.repairs] == ["body"]  # what stands where it stood needs no mending
    assert raise_evidence(spider, done) == (False, "evidence stays 'page': the check did not go well")
    repair = next(one for one in done.repairs if one.field == "body")
    assert repair.old_path == "body > div.gl-main > div.gl-text > div.TRS_Editor"
    assert repair.new_path == "body > div.gl-main > div.gl-text > div.story"
    assert repair.candidates[0].selector == "div.story"
    assert repair.page is not None
    assert "story" in repair.page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("spot", "old", "new", "selector", "value"),
    [
        ("title", "gl-title", "art-head", "h1.art-head", "雁浦县旧码头改成露天图书角"),
        ("credits", "gl-info", "art-meta", "div.art-meta", "来源：雁浦融媒"),
        ("editors", "gl-edit", "art-by", "div.art-by", "梁晓棠"),
    ],
)
def test_renamed_place_is_found_again_by_its_value(
    spot: str, old: str, new: str, selector: str, value: str, tmp_path: Path
) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    capture(ARTICLE, spider, folder_of(spider), Pages(), case="wharf")
    done = check(spider, redesigned("www.yanpu.example", f'class="{old}"', f'class="{new}"'), manners(tmp_path))
    (repair,) = done.repairs
    assert (repair.field, repair.candidates[0].selector) == (spot, selector)
    assert repair.old_path is not None
    assert repair.old_path.endswith(old)
    assert value in repair.value


def test_empty_list_dead_list_and_vanished_time_are_told_apart(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    capture(ARTICLE, spider, folder_of(spider), Pages(), case="wharf")
    read_by_a_person(folder_of(spider))
    empty = check(spider, Pages({f"{YANPU}/xwzx/": "<html><body><p>x</p></body></html>"}), manners(tmp_path))
    assert empty.problems == ["lists show 0 articles, at_least says 5: a silent redesign?"]
    dead = check(spider, Pages({f"{YANPU}/xwzx/": Sent(b"x", status=503)}), manners(tmp_path))
    assert dead.problems[0] == f"list {YANPU}/xwzx/: http_error: status 503"
    timeless = check(spider, redesigned("www.yanpu.example", "发布时间：2024", "访问次数：9024"), manners(tmp_path))
    assert "published_at: none of 5 articles has it; by the saved pages all had it" in timeless.notes


def test_fewer_links_than_the_last_run_saw_are_noted(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    done = check(spider, Pages(), manners(tmp_path), before=[Before("run 7", 60, {"authors": 1.0})])
    assert any("run 7 saw 60" in line for line in done.notes)


def test_one_article_that_is_gone_is_noted_and_two_of_five_are_a_problem(tmp_path: Path) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    gone = {ARTICLE: Sent(b"x", status=404), ARTICLE.replace("26_40117", "19_40109"): Sent(b"x", status=403)}
    one = check(spider, Pages(dict(list(gone.items())[:1])), manners(tmp_path))
    assert (one.problems, f"{ARTICLE}: http_error: status 404" in one.notes) == ([], True)
    two = check(spider, Pages(gone), manners(tmp_path))
    assert [line.rpartition(": ")[2] for line in two.problems] == ["status 404", "status 403"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", "no JSON"),
        ('{"url": "http://a.example/"}', "either `record` or `list`"),
        ('{"url": "http://a.example/", "record": {}, "list": {}}', "either `record` or `list`"),
    ],
)
def test_record_that_cannot_be_used_is_one_fault_with_its_file(text: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    (tmp_path / "x.html").write_text("<p>x</p>", encoding="utf-8")
    with pytest.raises(BadCase, match=fault) as told:
        read_cases(tmp_path)
    assert "x.json" in str(told.value)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"title": "另一个标题"}, "title: read"),
        ({"authors": []}, "authors: read"),
        ({"starts": "不是这样开头"}, "starts: read"),
        ({"ends": "不是这样结尾"}, "ends: read"),
        ({"lacks": ["露天"]}, None),
        ({"lacks": ["候船的长凳"]}, "lacks:"),
        ({"has": ["没有的话"]}, "has:"),
        ({"headline": "x"}, "headline: no field"),
        ({"published_on": "2015-07-15"}, "published_on: read"),
    ],
)
def test_record_that_differs_from_the_page_is_told_field_by_field(
    change: dict[str, object], fault: str | None, tmp_path: Path
) -> None:
    spider = declare(tmp_path, "yanpu_zh", YANPU_ZH)
    kept = capture(ARTICLE, spider, folder_of(spider), Pages(), case="wharf")
    said = json.loads(kept.record.read_text(encoding="utf-8")) | {"unread": [], "why": "read"}
    kept.record.write_text(json.dumps(said | {"record": said["record"] | change}), encoding="utf-8")
    told = faults_of(read_case(kept.record), spider)
    assert [line[: len(fault)] for line in told] == [fault] if fault else told == []
