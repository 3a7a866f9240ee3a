"""Pages a second of the reader, generic and with the layout known, beside trafilatura and readability-lxml.

    python -m bench.extract [--pages 30] [--rounds 3] [--sizes 70 134] [--real DIR] [--blocks]

All extractors read the same pages in one run, in turn page by page, so that whatever else the machine does falls on all
alike; each then finds the processor's caches full of the others' code. With `--blocks` each reads all pages of a round
before the next one does, as a process does that has one extractor. Times are CPU seconds of this process; peak memory
is of a process of its own that reads the pages once.
The pages are made here, half Chinese half English, with menus, scripts, share bars, related links and comments: their
text is the same at every size, and some 130 kB are near the mean of saved news pages.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

import argparse
import json
import multiprocessing
import multiprocessing.connection
import random
import re
import statistics
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

from bench.layouts import declared_places, learn_layouts
from harvester.article import Refused
from harvester.layout import Declaration, Layout

Page = tuple[str, bytes]
LAYOUT = Declaration(
    name="bench",
    layouts=(Layout(body="div.art-body", title="h1.art-title", published="div.art-info", credits="div.art-info"),),
)
LAYOUTS: dict[str, Declaration] = {}
"""Layouts of real pages by address; made pages all have LAYOUT."""
TEXT_KB = 9
"""Kilobytes of a made page that are no furniture."""
_ZH = "临远县今年新修农村公路总里程达到三百二十公里沿线十七个村的村民出行更加方便县交通局负责人介绍说工程分三期建设全部由本地企业承担预计明年六月通车"
_EN = [
    "the",
    "county",
    "has",
    "built",
    "three",
    "hundred",
    "kilometres",
    "of",
    "village",
    "roads",
    "this",
    "year",
    "so",
    "that",
    "farmers",
    "can",
    "bring",
    "their",
    "fruit",
    "to",
    "the",
    "market",
    "in",
    "an",
    "hour",
    "the",
    "transport",
    "bureau",
    "said",
    "the",
    "work",
    "was",
    "done",
    "by",
    "local",
    "companies",
    "and",
    "will",
    "be",
    "finished",
    "in",
    "june",
]


def make_page(number: int, english: bool, kilobytes: int = 134) -> Page:
    """One invented article page of some such size, 30 kB or more, with the furniture of a news portal."""
    dice = random.Random(number)
    share = max(0.0, (kilobytes - TEXT_KB) / (134 - TEXT_KB))

    def many(full: int) -> range:
        return range(round(share * full))

    words = _english if english else _chinese
    title = words(dice, 9 if english else 18).rstrip("。.")
    menu = "".join(
        f'<li><a href="/c{i}/index.html">{words(dice, 2 if english else 4)[:-1]}</a></li>' for i in many(420)
    )
    hidden = "".join(
        f'<dd style="display:none"><a href="/h{i}.html">{words(dice, 3 if english else 6)}</a></dd>' for i in many(60)
    )
    body = "".join(f'<p style="text-indent:2em">{_paragraph(dice, words, english)}</p>' for _ in range(16))
    related = "".join(
        f'<li><a href="/202405/t2024050{i % 9 + 1}_{9000 + i}.html">{words(dice, 10 if english else 22)}'
        f"</a><span>2024-05-0{i % 9 + 1}</span></li>"
        for i in many(120)
    )
    comments = "".join(
        f'<div class="comment-item"><b>user{i}</b><p>{words(dice, 14 if english else 30)}'
        f"</p><span>2024-05-0{i % 9 + 1} 10:2{i % 10}</span></div>"
        for i in many(40)
    )
    script = "".join(
        f"var ad{i}={{slot:{i},w:300,h:250,url:'https://ads.example/x?id={dice.random()}'}};\n" for i in many(420)
    )
    style = "".join(f".c{i}{{color:#{i:06x};margin:{i % 40}px;float:left}}\n" for i in many(260))
    info = (
        "2024-05-06 09:30 Source: Linyuan Daily Author: Jane Roe Editor: John Doe"
        if english
        else "2024-05-06 09:30:00 来源：临远日报 作者：陈一帆 编辑：李二"
    )
    site = "Linyuan News" if english else "临远新闻网"
    markup = f"""<!DOCTYPE html><html lang="{"en" if english else "zh-CN"}"><head><meta charset="utf-8"><title>{title}_{site}</title>
<meta name="keywords" content="{words(dice, 3)}"><meta name="description" content="{words(dice, 12)}"><style>{style}</style><script>{script}</script></head>
<body><div class="top"><ul class="menu">{menu}</ul><dl>{hidden}</dl></div>
<div class="crumb"><a href="/">{"Home" if english else "首页"}</a> &gt; <a href="/n/">{"News" if english else "要闻"}</a></div>
<div class="wrap"><div class="art"><h1 class="art-title">{title}</h1><div class="art-info">{info}</div>
<div class="share"><a href="#">微信</a><a href="#">微博</a><a href="#">Share</a></div>
<div class="art-body">{body}<p style="text-align:center"><img src="/img/{number}.jpg"></p><p style="text-align:center">{words(dice, 8 if english else 14)[:-1]}</p></div>
<div class="art-edit">{"(Editor: John Doe)" if english else "（责任编辑：李二）"}</div></div>
<div class="side"><h3>{"Related" if english else "相关阅读"}</h3><ul class="related">{related}</ul></div><div class="comments">{comments}</div></div>
<div class="footer"><p>{"Copyright 2024 Linyuan News. All rights reserved" if english else "版权所有 临远新闻网 ICP备00000000号"}</p></div><script>{script}</script></body></html>"""
    return f"https://news.linyuan.example/202405/t20240506_{number}.html", markup.encode()


def _chinese(dice: random.Random, size: int) -> str:
    start = dice.randrange(len(_ZH))
    return (_ZH[start:] + _ZH)[:size] + "。"


def _english(dice: random.Random, size: int) -> str:
    return " ".join(dice.choice(_EN) for _ in range(size)).capitalize() + "."


def _paragraph(dice: random.Random, words: Callable[[random.Random, int], str], english: bool) -> str:
    return "".join(
        words(dice, dice.randint(9, 18) if english else dice.randint(16, 50)) + (" " if english else "")
        for _ in range(4)
    )


def _generic(page: Page) -> None:
    from harvester.extract import read_page  # each in its own function: peak memory counts what one extractor loads

    read_page(page[1], url=page[0])


def _known(page: Page) -> None:
    from harvester.extract import read_page

    read_page(page[1], url=page[0], declaration=LAYOUTS.get(page[0], LAYOUT))


def _trafilatura(page: Page) -> None:
    import trafilatura

    trafilatura.bare_extraction(page[1], url=page[0], with_metadata=True)


def _readability(page: Page) -> None:
    from readability import Document

    Document(page[1].decode("utf-8", "replace")).summary()


EXTRACTORS: dict[str, Callable[[Page], None]] = {
    "harvester, layout known": _known,
    "harvester, generic": _generic,
    "trafilatura": _trafilatura,
    "readability-lxml": _readability,
}


def measure(pages: list[Page], rounds: int, names: list[str], *, blocks: bool = False) -> dict[str, list[float]]:
    """CPU seconds of each extractor on each page, every round anew; the first, warming round is not counted."""
    spent: dict[str, list[float]] = {name: [] for name in names}
    order = [(page, name) for name in names for page in pages] if blocks else list(product(pages, names))
    for turn in range(rounds + 1):
        for page, name in order:
            begun = time.process_time()
            try:
                EXTRACTORS[name](page)
            except Refused:
                continue
            if turn:
                spent[name].append(time.process_time() - begun)
    return spent


def _peak(name: str, pages: list[Page], told: multiprocessing.connection.Connection) -> None:
    for page in pages:
        try:
            EXTRACTORS[name](page)
        except Refused:
            continue
    status = Path("/proc/self/status").read_text()  # ru_maxrss would tell the parent's peak where that is higher
    told.send(int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1024)


def peak_memory(name: str, pages: list[Page]) -> float:
    """Megabytes a fresh process needs at most to load an extractor and read the pages once."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_peak, args=(name, pages, there))
    child.start()
    megabytes: float = here.recv()
    child.join()
    return megabytes


def report(
    title: str, pages: list[Page], rounds: int, names: list[str], *, declared: str = "", blocks: bool = False
) -> None:
    from harvester.extract import fallback

    fallback.COUNTER.runs = 0
    spent = measure(pages, rounds, names, blocks=blocks)
    runs = fallback.COUNTER.runs / (len(pages) * (rounds + 1) * sum(n.startswith("harvester") for n in names))
    size = statistics.mean(len(raw) for _, raw in pages) / 1024
    way = "in blocks" if blocks else "in turn"
    print(f"\n{title}: {len(pages)} pages of {size:.0f} kB on average, {rounds} rounds, CPU time, {way}")
    if declared:
        print(f"pages whose layout declares each place: {declared}")
    print(f"{'extractor':26}{'pages/s':>9}{'ms p50':>9}{'ms p95':>9}{'peak MB':>9}{'× trafilatura':>15}")
    base = len(spent["trafilatura"]) / sum(spent["trafilatura"])
    for name in names:
        times = sorted(spent[name])
        speed = len(times) / sum(times)
        p95 = times[min(len(times) - 1, int(0.95 * len(times)))]
        print(
            f"{name:26}{speed:9.1f}{1000 * statistics.median(times):9.1f}{1000 * p95:9.1f}{peak_memory(name, pages):9.0f}{speed / base:15.1f}"
        )
    print(f"pages on which harvester asked trafilatura: {100 * runs:.1f} %")


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("--pages", type=int, default=30)
    told.add_argument("--rounds", type=int, default=3)
    told.add_argument("--sizes", type=int, nargs="+", default=[70, 134], help="kilobytes of a made page")
    told.add_argument("--real", type=Path, help="a folder with pages/ and manifest.jsonl, measured too")
    told.add_argument("--blocks", action="store_true", help="one extractor after the other, not page by page")
    asked = told.parse_args()
    for size in asked.sizes:
        made = [make_page(n, bool(n % 2), size) for n in range(asked.pages)]
        report("made pages", made, asked.rounds, list(EXTRACTORS), blocks=asked.blocks)
    if asked.real and asked.real.is_dir():
        kinds = [json.loads(line) for line in (asked.real / "manifest.jsonl").open(encoding="utf-8")]
        pages = [
            (f"https://page.example/{k['id']}", (asked.real / "pages" / f"{k['id']}.html").read_bytes())
            for k in kinds
            if k["kind"] == "article"
        ]
        LAYOUTS.update(learn_layouts(pages, asked.real))
        known = [page for page in pages if page[0] in LAYOUTS]
        declared = declared_places(LAYOUTS)
        report("real pages", known, asked.rounds, list(EXTRACTORS), declared=declared, blocks=asked.blocks)


if __name__ == "__main__":
    main()
