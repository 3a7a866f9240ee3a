"""The files an article hands out, by ending, query or name."""

from __future__ import annotations

import pytest

from harvester.article import Attachment
from harvester.extract.attachments import read_attachments
from harvester.extract.page import open_page

URL = "http://www.jia.example/c/a.html"


def read(inside: str, beside: str = "") -> list[Attachment]:
    markup = f"<html><body><div><div id='b'>{inside}</div>{beside}</div></body></html>"
    page = open_page(markup.encode(), url=URL)
    container = page.root.find(".//div[@id='b']")
    assert container is not None
    return read_attachments(page, container)


LINKS = [
    (
        "<a href='./P020310203.pdf'>附件1：渡口方案.pdf</a>",
        "http://www.jia.example/c/P020310203.pdf",
        "附件1：渡口方案.pdf",
        "pdf",
    ),
    ("<a href='/f/1.DOC'>渡口方案</a>", "http://www.jia.example/f/1.DOC", "渡口方案", "doc"),
    ("<a href='1.docx'>方案</a>", "http://www.jia.example/c/1.docx", "方案", "docx"),
    ("<a href='1.xls'>表</a>", "http://www.jia.example/c/1.xls", "表", "xls"),
    ("<a href='1.xlsx'>表</a>", "http://www.jia.example/c/1.xlsx", "表", "xlsx"),
    ("<a href='1.zip'>包</a>", "http://www.jia.example/c/1.zip", "包", "zip"),
    ("<a href='1.wps'>文</a>", "http://www.jia.example/c/1.wps", "文", "wps"),
    ("<a href='1.ofd'>文</a>", "http://www.jia.example/c/1.ofd", "文", "ofd"),
    ("<a href='/down?id=3&amp;file=a.pdf'>下载</a>", "http://www.jia.example/down?id=3&file=a.pdf", "down", "pdf"),
    ("<a href='/down?id=3' title='渡口方案.pdf'>下载</a>", "http://www.jia.example/down?id=3", "渡口方案.pdf", "pdf"),
    ("<a href='/down?id=3'>渡口方案.xlsx</a>", "http://www.jia.example/down?id=3", "渡口方案.xlsx", "xlsx"),
    ("<a href='a.pdf'> </a>", "http://www.jia.example/c/a.pdf", "a.pdf", "pdf"),
]


@pytest.mark.parametrize(("markup", "url", "name", "kind"), LINKS)
def test_file_is_known_by_ending_query_or_name(markup: str, url: str, name: str, kind: str) -> None:
    assert read(markup) == [Attachment(url, name, kind)]


@pytest.mark.parametrize(
    "markup",
    [
        "<a href='b.html'>文</a>",
        "<a href='1.jpg'>图</a>",
        "<a href='javascript:;'>a.pdf</a>",
        "<a>a.pdf</a>",
        "<a href='1.mp4'>片</a>",
        "<a href='#'>附件</a>",
    ],
)
def test_other_links_are_no_files(markup: str) -> None:
    assert all(file.type == "pdf" for file in read(markup)) or read(markup) == []
    assert read(markup) == [] or "#" not in read(markup)[0].url


def test_file_linked_twice_is_one() -> None:
    assert len(read("<a href='1.pdf'>一</a><a href='1.pdf'>二</a>")) == 1


def test_files_in_a_box_beside_the_body_are_the_articles() -> None:
    box = "<div class='fujian'><a href='1.pdf'>方案</a></div><div>附件：<a href='2.doc'>表</a></div>"
    assert [file.url[-5:] for file in read("<p>文</p>", box)] == ["1.pdf", "2.doc"]


def test_files_elsewhere_on_the_page_are_not() -> None:
    assert read("<p>文</p>", "<div class='links'><a href='1.pdf'>年报</a></div>") == []
