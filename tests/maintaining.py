"""What the maintainer's tests share: a site that answers in this process, and a source made for it."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from harvester.discover import ArticleSpider, registry
from harvester.run.asking import Answer
from harvester.sample.province import linyuan
from harvester.sample.sites.base import Answer as Sent
from harvester.sample.sites.newcomer import newcomer

YANPU = "http://www.yanpu.example"
SITES = {site.host: site for site in (*linyuan().sites, newcomer())}
PLAIN = (
    "english.linyuan.example", "www.linyuan.example", "www.linyuandaily.example", "cangbei.linyuan.example",
    "bilingual.qingting.example", "www.yanpu.example",
)  # fmt: skip
"""Hosts whose lists are plain pages that stand at the first path of their first channel."""


class Pages:
    """Answers addresses from pages in memory as a site would, and remembers what was asked."""

    def __init__(self, pages: Mapping[str, Sent | str | bytes] | None = None) -> None:
        sent = {site.url(path): answer for site in SITES.values() for path, answer in site.answers.items()}
        self.pages: dict[str, Sent | str | bytes] = {**sent, **(pages or {})}
        self.asked: list[str] = []

    def __call__(self, url: str) -> Answer:
        self.asked.append(url)
        site = SITES.get(urlsplit(url).hostname or "")
        path = url.partition(site.host)[2] or "/" if site else ""
        sent = self.pages.get(url) or (site.answer(path) if site else None)
        if sent is None:
            return Answer(url, url, 404)
        if isinstance(sent, Sent):
            return Answer(url, url, sent.status, {"content-type": sent.content_type}, sent.body)
        body = sent if isinstance(sent, bytes) else sent.encode()
        return Answer(url, url, 200, {"content-type": "text/html"}, body)


def declare(folder: Path, name: str, text: str) -> type[ArticleSpider]:
    """A source from the text of its file, in folder/spiders."""
    path = folder / "spiders" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")
    return registry.load(path)


YANPU_ZH = """
    from harvester.discover.platforms import TrsSite
    from harvester.layout import Layout


    class YanpuZh(TrsSite):
        name = "yanpu_zh"
        publisher = "雁浦县人民政府"
        province = "CN-LY"
        start_urls = ["http://www.yanpu.example/xwzx/"]
        at_least = 5
        layouts = (Layout(body="div.TRS_Editor", title="h1.gl-title", credits="div.gl-info", editors="div.gl-edit"),)
        evidence = "page"
"""
