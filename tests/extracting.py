"""Invented pages for the tests of extraction: every name, host and text is made up."""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from harvester.article import Article
from harvester.extract import read_page

URL = "https://news.linyuan.example/yw/202405/t20240506_1234.html"
TITLE = "临远县修通十七个山村的公路"
ZH = (
    "临远县今年新修农村公路三百二十公里，沿线十七个村的村民出行更加方便。",
    "县交通局负责人介绍说，工程分三期建设，全部由本地企业承担，预计明年六月通车。",
    "村民们表示，路修好以后，山里的橘子当天就能运到市场，一年可以多卖两万斤。",
)
EN = (
    "The county has built 320 kilometres of village roads this year, and seventeen villages can now be reached by bus.",
    "The transport bureau said the work was done by local companies, and that the last part will open in June.",
    "Farmers said their fruit now reaches the market on the same day, which lets them sell ten tons more a year.",
)
MENU = "".join(f'<li><a href="/c{i}/">栏目{i}</a></li>' for i in range(40))


def paragraphs(texts: tuple[str, ...] = ZH) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(
    body: str, *, title: str = TITLE, tag: str | None = None, head: str = "", info: str = "2024-05-06 09:30 来源：临远日报", after: str = "",
    charset: str = "utf-8", wrap: str = '<div class="box">{}</div>',
) -> bytes:  # fmt: skip
    """A page with menu, breadcrumb, headline, info line, body and footer; `tag` is the title tag."""
    shown = f"{title}_要闻_临远新闻网" if tag is None else tag
    return f"""<!DOCTYPE html><html><head><meta charset="{charset}"><title>{shown}</title>{head}</head><body>
<ul class="menu">{MENU}</ul><div class="path"><a href="/">首页</a> &gt; <a href="/yw/">要闻</a></div>
<div class="main"><h1>{title}</h1><div class="info">{info}</div>{wrap.format(body)}{after}</div>
<div class="footer"><p>版权所有 临远新闻网 网站标识码：4399000001</p></div></body></html>""".encode(
        charset, "xmlcharrefreplace"
    )


def read(raw: bytes | str, url: str = URL, **same: object) -> Article:
    data = raw.encode() if isinstance(raw, str) else raw
    return read_page(data, url=url, **same).article  # type: ignore[arg-type]
