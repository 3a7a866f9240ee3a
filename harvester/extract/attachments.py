"""The files an article hands out: documents, sheets, archives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from lxml import etree

from harvester.article import Attachment
from harvester.extract.wordlist import words

if TYPE_CHECKING:
    from harvester.extract.page import Page

TYPES = words("pdf doc docx xls xlsx ppt pptx wps et dps ofd zip rar 7z csv txt rtf tar gz odt ods epub ceb")
"""Endings of files that are handed out; pictures, sound and film are none."""

_OUTER = 3
"""Elements above the body in which a list of files (附件) is still this article's."""
_FILES_BOX = re.compile(r"attach|fujian|附件|accessory|download-?list|files?-?list|appendix", re.I)
_ENDING = re.compile(r"\.([A-Za-z0-9]{2,5})$")
_MAY_END = re.compile(rf"\.(?:{'|'.join(sorted(TYPES))})", re.I)
_HEADED = re.compile(r"附\s?件|Attachments?\b|Annex\b|相关附件|附件下载")
_HEADS = "附A相"
_LABEL = re.compile(r"^\s*(?:下载|点击下载|点击查看|附件下载|查看|download|click here)\s*$", re.I)


def read_attachments(page: Page, container: etree._Element) -> list[Attachment]:
    """The files linked from `container`, or from a box of files beside it, in page order, each address once."""
    found: dict[str, Attachment] = {}
    for link in _links(container):
        file = _read(page, link)
        if file and file.url not in found:
            found[file.url] = file
    return list(found.values())


def _links(container: etree._Element) -> list[etree._Element]:
    links = list(container.iter("a"))
    outer: etree._Element | None = container
    for _ in range(_OUTER):
        parent = outer.getparent() if outer is not None else None
        if parent is None or parent.tag in ("body", "html"):
            break
        for beside in parent:
            # many have no link: told at once
            if beside is not outer and next(beside.iter("a"), None) is not None and _is_files_box(beside):
                links.extend(beside.iter("a"))
        outer = parent
    return links


def _is_files_box(el: etree._Element) -> bool:
    names = f"{el.get('class', '')} {el.get('id', '')}"
    if len(names) > 1 and _FILES_BOX.search(names):
        return True
    text = (el.text or "").strip()
    if text and text[0] not in _HEADS:  # many boxes: nothing of lxml's need be set going
        return False
    text = ""
    for part in el.itertext():
        piece = str(part).strip()
        if not piece:
            continue
        if not text and piece[0] not in _HEADS:  # most boxes
            return False
        text = f"{text} {piece}" if text else piece
        if len(text) > 20:  # the label stands first; a list of comments need not be read to its end
            break
    return _HEADED.match(text) is not None


def _read(page: Page, link: etree._Element) -> Attachment | None:
    href = link.get("href")
    if not href:
        return None
    shown = " ".join("".join(map(str, link.itertext())).split())
    told = f"{href} {shown} {link.get('title')} {link.get('download')}"
    address = page.absolute(href) if "%" in href or _MAY_END.search(told) else None  # few links lead to a file
    if address is None:
        return None
    kind = _type_of(address, shown, link.get("title") or "", link.get("download") or "")
    if kind is None:
        return None
    name = shown if shown and not _LABEL.match(shown) else (link.get("title") or link.get("download") or "").strip()
    return Attachment(address, (name or unquote(urlsplit(address).path.rpartition("/")[2]) or address)[:300], kind)


def _type_of(address: str, *names: str) -> str | None:
    """The ending in the address, in its query (`download?file=a.pdf`), or in what the link is called."""
    parts = urlsplit(address)
    queries = [value for _, value in parse_qsl(parts.query)]
    for text in (unquote(parts.path), *queries, *names):
        match = _ENDING.search(text.strip().rstrip("）)】]"))
        if match and match[1].lower() in TYPES:
            return match[1].lower()
    return None
