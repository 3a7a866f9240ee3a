"""The province's troubled hosts, busy, slow, broken, walled, and traps for crawlers, no part of the demo: one table."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from string import Template
from typing import ClassVar

from harvester.sample.province import Province
from harvester.sample.scale import town_stories
from harvester.sample.sites import Answer, Channel, GovernmentEn

Fault = Callable[[Answer, int], Answer]
"""Takes what would be sent and the number of times it was asked for; gives what is sent."""
ARTICLES = 3
_FAILS = 2
SILENCE = 6.0
"""Seconds for which the silent host keeps its readers waiting."""


def _says(body: str, status: int = 200, *headers: tuple[str, str]) -> Fault:
    return lambda answer, count: Answer(body.encode(), "text/html; charset=utf-8", status, headers)


def _busy_at_first(answer: Answer, count: int) -> Answer:
    return answer if count > 1 else Answer(b"", status=429, headers=(("Retry-After", "1"),))


def _with(**changes: object) -> Fault:
    return lambda answer, count: replace(answer, **changes)  # type: ignore[arg-type]  # names of fields


_JSL = "<script>document.cookie=('_')+('_')+('jsl_clearance_s=1717.5|-1|')+'x';location.href=location.pathname</script>"
_WZWS = (
    "<html><body><noscript>请开启JavaScript并刷新该页.</noscript><script>var wzwschallenge='x'</script></body></html>"
)
_RUISHU = "<html><head><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=99999;</script></head><body></body></html>"
_WAF = "<html><head><title>405</title></head><body>Your request is blocked by the firewall (WAF).</body></html>"
_STUB = f"<html><head><script>window.location.href='/index.html';</script></head><body>{'<!-- -->' * 90}</body></html>"
_GONE = "<html><head><title>提示</title></head><body><h2>页面不存在</h2><p>您访问的页面不存在。</p></body></html>"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One kind of trouble: what it does to the answers for articles, and how each article then ends.

    `reason` is a key of REASONS, or None where the crawl gets over it.
    """

    fault: Fault
    reason: str | None
    kind: str = ""


TROUBLES: dict[str, Trouble] = {
    "busy": Trouble(_busy_at_first, None, "server"),
    "overrun": Trouble(_says("", 503, ("Retry-After", "86400")), "http_error", "server"),
    "slow": Trouble(_with(delay=0.3), None, "server"),
    "silent": Trouble(_with(delay=SILENCE), "download_timeout", "server"),
    "torn": Trouble(_with(cut=True), "download_failed", "server"),
    "failing": Trouble(_says("<h1>500</h1>", 500), "http_error", "server"),
    "jsl_521": Trouble(_says(_JSL, 521, ("Set-Cookie", "__jsluid_s=9f; path=/")), "bot_check", "wall"),
    "jsl_512": Trouble(_says(_JSL, 512, ("Set-Cookie", "__jsluid_s=9f; path=/")), "bot_check", "wall"),
    "wzws_307": Trouble(_says(_WZWS, 307, ("Set-Cookie", "wzws_cid=77; path=/")), "bot_check", "wall"),
    "wzws_200": Trouble(_says(_WZWS, 200, ("Set-Cookie", "wzws_cid=77; path=/")), "bot_check", "wall"),
    "ruishu_412": Trouble(_says(_RUISHU, 412), "bot_check", "wall"),
    "ruishu_202": Trouble(_says(_RUISHU, 202), "bot_check", "wall"),
    "waf_405": Trouble(_says(_WAF, 405), "bot_check", "wall"),
    "waf_403": Trouble(_says(_WAF, 403), "bot_check", "wall"),
    "stub": Trouble(_says(_STUB), "redirect_stub", "excuse"),
    "apology": Trouble(_says(_GONE), "soft_404", "excuse"),
}
"""Name of a troubled host → what it does to those who ask for its articles; its list is well."""


class TroubledSite(GovernmentEn):
    """A town's site whose articles are in trouble."""

    trouble: ClassVar[Mapping[str, Trouble]] = TROUBLES

    def answer(self, target: str, count: int = 1) -> Answer | None:
        answer = super().answer(target, count)
        if answer is None or "/t20" not in target:
            return answer
        return self.trouble[self.source].fault(answer, count)


class CalendarTrap(GovernmentEn):
    """A calendar that has a next month for ever; each month names the same stories under addresses of its own."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        path, _, query = target.partition("?")
        if not path.startswith("/News/") or "/t20" in path:
            return super().answer(path, count)
        month = int(query.rpartition("=")[2] or 0)
        rows = "".join(f'<li><a href="{i.path}?month={month}">{i.title}</a></li>' for i in self.items(self.channels[0]))
        return self.page(f'<html><body><ul>{rows}</ul><a href="/News/?month={month + 1}">下一页</a></body></html>')


class SessionTrap(GovernmentEn):
    """Every answer of the list gives its links another session's number."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        path = target.partition("?")[0].partition(";")[0]
        answer = super().answer(path, count)
        if answer is None or "/t20" in path or path == "/robots.txt":
            return answer
        html = answer.body.decode().replace('.html"', f'.html;jsessionid={count:08X}"', 2)
        return self.page(html.replace('.html"', f'.html?PHPSESSID={count:08x}"'))


class TicketTrap(GovernmentEn):
    """Every answer of the list gives its links another visitor's number, under a name that nobody knows."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        path = target.partition("?")[0]
        answer = super().answer(path, count)
        if answer is None or "/t20" in path or path == "/robots.txt":
            return answer
        return self.page(answer.body.decode().replace('.html"', f'.html?visit={count:06d}"'))


class WalledList(TroubledSite):
    """A town's site whose lists are in trouble, whoever asks and how often; its articles are well."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        answer = GovernmentEn.answer(self, target, count)
        trouble = self.trouble[self.source.removesuffix("_list")]
        if target == "/robots.txt":  # a guard in front of a whole host knows no exception
            answered = trouble.fault(Answer(b""), count)
            return answered if answered.status >= 500 else answer
        return answer if answer is None or "/t20" in target else trouble.fault(answer, count)


class BrokenPager(GovernmentEn):
    """The second page of the list fails until it was asked for twice; nothing else leads to what follows it."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        if target.endswith("/index_1.html") and count <= _FAILS:
            return Answer(b"<h1>502</h1>", status=502)
        return super().answer(target, count)


class MapTrap(GovernmentEn):
    """A sitemap index that names itself, a bomb, and a map of entities; and, among them, one honest map."""

    def answer(self, target: str, count: int = 1) -> Answer | None:
        return self._maps.get(target) or super().answer(target, count)

    @cached_property
    def _maps(self) -> dict[str, Answer]:
        return _maps(self)


def _maps(site: GovernmentEn) -> dict[str, Answer]:
    names = ("/index.xml", "/index.xml?again", "/bomb.xml.gz", "/laughs.xml", "/honest.xml")
    index = "".join(f"<sitemap><loc>{site.url(name)}</loc></sitemap>" for name in names)
    honest = "".join(f"<url><loc>{site.url(site.story_path(story))}</loc></url>" for story in site.stories)
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
    bomb = gzip.compress(b"<urlset>" + b" " * 60_000_000, 9)
    found = {"/index.xml": f"<sitemapindex>{index}</sitemapindex>", "/honest.xml": f"<urlset>{honest}</urlset>"}
    found |= {"/index.xml?again": found["/index.xml"], "/laughs.xml": laughs}
    told = {path: Answer(text.encode(), "application/xml") for path, text in found.items()}
    return told | {"/bomb.xml.gz": Answer(bomb, "application/gzip")}


TRAPS = {
    "calendar_trap": CalendarTrap, "session_trap": SessionTrap, "ticket_trap": TicketTrap, "map_trap": MapTrap,
    "broken_pager": BrokenPager,
}  # fmt: skip
WALLED = {f"{name}_list": trouble for name, trouble in TROUBLES.items() if trouble.kind in ("wall", "excuse")}
"""Hosts that answer so for their lists already."""


def faults() -> Province:
    """Every troubled host and every trap, each with a few stories."""
    kinds = dict.fromkeys(TROUBLES, TroubledSite) | dict.fromkeys(WALLED, WalledList) | TRAPS
    return Province(tuple(_site(name, kind) for name, kind in kinds.items()))


def _site(name: str, kind: type[GovernmentEn]) -> GovernmentEn:
    host = f"{name.replace('_', '-')}.trouble.example"
    stories = tuple(town_stories(ARTICLES, name))
    return kind(
        host, name, stories, (Channel("news", "/News/", "News", ("News",)),), per_list=1 if kind is BrokenPager else 20
    )


_SPIDER = Template("""from harvester.discover$module import $base


class $class_name($base):
    name = "$name"
    publisher = "$name"
    province = "CN-LY"
    start_urls = ["http://$host$front"]
    at_least = 1
    most_lists = 8
""")


def declare(folder: Path) -> Path:
    """The folder with a source file for each troubled host, to be named as an order's `spiders`."""
    folder.mkdir(parents=True, exist_ok=True)
    for site in faults().sites:
        base, module, front = {
            "map_trap": ("SitemapSpider", "", "/index.xml"),
            "calendar_trap": ("ListingSpider", "", "/News/"),
            "ticket_trap": ("ListingSpider", "", "/News/"),
        }.get(site.source, ("TrsSite", ".platforms", "/News/"))
        name = "".join(part.capitalize() for part in site.source.split("_"))
        text = _SPIDER.substitute(
            module=module, base=base, class_name=name, name=site.source, host=site.host, front=front
        )
        if base == "ListingSpider":
            text += '    article_pattern = r"/t\\d{8}_\\d+\\.html"\n'
        (folder / f"{site.source}.py").write_text(text, encoding="utf-8")
    return folder
