"""Writes a new source from what a probe found: the declaration, two saved pages, and drafts of what they say."""

from __future__ import annotations

import importlib.util
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from harvester.discover import registry
from harvester.discover.anatomy import Anatomy
from harvester.discover.base import ArticleSpider
from harvester.fault import Fault
from harvester.run.asking import Ask
from harvester.run.capture import keep
from harvester.run.probing import Probe, probe
from harvester.run.saved import UNSURE, cases_beside

MOST_LINES = 15
_NO_NAME = {
    "www",
    "news",
    "english",
    "en",
    "zh",
    "cn",
    "m",
    "gov",
    "com",
    "net",
    "org",
    "edu",
    "info",
    "example",
    "eng",
}


class NoScaffold(Fault):
    """A source that cannot be written as it is asked for; the message says the mend."""


@dataclass(slots=True)
class Written:
    """What `sources new` made, and what is left to a person."""

    name: str
    spider: Path
    files: list[Path]
    unsure: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def new_source(url: str, ask: Ask, *, name: str | None = None, folder: Path | None = None) -> Written:
    """Probe an address and write a source for it into a folder of spiders (HARVESTER_SPIDERS, or the checkout's).

    Nothing existing is overwritten. Raises `NoScaffold` where there is nothing to write about or the name is taken.
    """
    folder = folder or spiders_folder()
    if name is not None:
        _check_name(name, folder)
    found = probe(url, ask)
    if not found.lists:
        raise NoScaffold(f"{url}: no list of articles was found{_instead(found)}; give the address of a list page")
    name = name or propose_name(found)
    _check_name(name, folder)
    path = folder / f"{name}.py"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(spider_text(name, found), encoding="utf-8")
    written = Written(name, path, [path], found.unsure)
    try:
        _keep_pages(written, found, registry.load(path), cases_beside(folder) / name)
    except BaseException:
        for made in written.files:  # a half-written source would turn the whole registry red
            made.unlink()
        raise
    return written


def spiders_folder() -> Path:
    """The folder new sources go to; raises `NoScaffold` where the installed package is all there is."""
    own = os.environ.get(registry.FOLDER)
    if own:
        return Path(own)
    package = importlib.util.find_spec(registry.PACKAGE)
    folder = Path(next(iter((package and package.submodule_search_locations) or ["spiders"])))
    if not (folder.parent / "pyproject.toml").exists():
        raise NoScaffold(f"{folder} belongs to an installed package; set {registry.FOLDER} to a folder of your own")
    return folder


def spider_text(name: str, found: Probe) -> str:
    """The declaration's file: facts only, 15 lines at most; a fact that nothing vouches for bears the mark UNSURE."""
    base, layout = found.base.__name__, _layout(found.article)
    is_platform = found.base.__module__.startswith("harvester.discover.platforms")
    place = "harvester.discover.platforms" if is_platform else "harvester.discover"
    lines = [f"from {place} import {base}"]
    lines += ["from harvester.layout import Layout"] if layout else []
    lines += ["", "", f"class {class_name(name)}({base}):"]
    lines += [f"    {fact}" for fact in _facts(name, found, layout)]
    return "\n".join(lines) + "\n"


def _instead(found: Probe) -> str:
    """What was found in place of a list, in words."""
    others = [f"a {other.kind} of {other.articles} at {other.url}" for other in found.others]
    return f" ({', '.join([*others, *found.troubles])})" if others or found.troubles else ""


def class_name(name: str) -> str:
    """The class that a source of that name declares."""
    return "".join(part.capitalize() for part in name.split("_"))


def propose_name(found: Probe) -> str:
    """A name from host and language: `www.yanpu.gov.cn` in Chinese gives `yanpu_zh`."""
    labels = [label for label in (urlsplit(found.url).hostname or "").split(".") if label not in _NO_NAME]
    place = re.sub(r"\W+", "_", labels[0] if labels else "site").strip("_").lower()
    place = re.sub(r"^(\d)", r"site_\1", place)
    language = (found.article.article.language or "zh") if found.article else "zh"
    return f"{place}_{language.partition('-')[0]}"


def _check_name(name: str, folder: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", name):
        raise NoScaffold(f"{name!r} is no name of a source; use small letters, digits and _ as in hunan_en")
    if _is_known(name, folder):
        raise NoScaffold(
            f"a source named {name!r} exists already; add a page with `harvester sources capture {name} URL`"
        )


def _is_known(name: str, folder: Path) -> bool:
    if (folder / f"{name}.py").exists():
        return True
    try:
        registry.find(name)
    except registry.UnknownSource:
        return False
    except registry.Misdeclared:  # the folder of one's own does not exist yet
        return False
    return True


def _facts(name: str, found: Probe, layout: str) -> list[str]:
    who, listed, article = found.identity, found.lists[0], found.article
    language = (article.article.language if article else None) or ""
    facts = [f'name = "{name}"']
    facts.append(f"publisher = {_quoted(who.publisher or name)}" + ("" if who.site_id else f"  {UNSURE}"))
    facts.append(f'province = "{who.province or "CN"}"' + ("" if who.province else f"  {UNSURE}"))
    if who.kind != "gov":
        facts.append(f'kind = "{who.kind}"' + ("" if who.site_id else f"  {UNSURE}"))
    if language:
        facts.append(f'language = "{language.partition("-")[0]}"')
    facts.append(f"start_urls = [{_quoted(found.start or found.base.start_for(listed.url))}]")
    facts.append(f"at_least = {max(1, min(5, len(listed.articles) // 2))}")
    if not listed.by_base and listed.shapes:
        facts.append(f'article_pattern = r"{listed.shapes[0].pattern}"')
    if layout:
        facts.append(f"layouts = ({layout},)")
    facts.append('evidence = "page"')
    return facts


def _layout(article: Anatomy | None) -> str:
    """The layout as it is written; "" where the body's element has no name that could be declared."""
    if article is None or article.body is None or article.body_rule not in ("container", "marks"):
        return ""
    credits = f", credits={_quoted(article.credits)}" if article.credits else ""
    return f"Layout(body={_quoted(article.body)}{credits})"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _keep_pages(written: Written, found: Probe, spider: type[ArticleSpider], folder: Path) -> None:
    """The list page and the article page with their drafts; what was written so far is noted as it goes."""
    pages = [("list", found.lists[0].url, True)]
    if found.article:
        pages.append(("article", found.article.article.url, False))
    for case, url, as_list in pages:
        kept = keep(found.answers[url], spider, folder, case=case, as_list=as_list)
        written.files += [kept.page, kept.record]
        written.warnings += [f"{kept.page.name}: {warning}" for warning in kept.warnings]
