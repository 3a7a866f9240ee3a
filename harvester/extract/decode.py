"""Bytes to text: our own decision on the charset, because the label on a Chinese page is often wrong."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from harvester.article import Refused
from harvester.extract.likeness import likeness_of, reads_chinese

MAX_BYTES = 5 * 1024 * 1024
"""The largest page that is read (5 MiB, the cap of the news crawlers of record); measured pages have under 1.5 MB."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"), (b"\x89PNG", "png"), (b"GIF8", "gif"), (b"\xff\xd8\xff", "jpeg"), (b"PK\x03\x04", "zip"),
    (b"\x1f\x8b", "gzip"), (b"\xd0\xcf\x11\xe0", "ole"), (b"Rar!", "rar"), (b"7z\xbc\xaf", "7z"), (b"RIFF", "riff"),
    (b"\x00\x00\x01\x00", "icon"), (b"\x7fELF", "elf"), (b"OggS", "ogg"), (b"ID3", "mp3"), (b"wOFF", "font"),
    (b"\x00asm", "wasm"), (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"\x28\xb5\x2f\xfd", "zstd"),
)  # fmt: skip
_KNOWN = tuple(magic for magic, _ in _MAGIC)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LABEL = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.\-]+)""")
_CHINESE = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "hz-gb-2312": "hz", "big5": "big5hkscs"}
_SURROGATES = re.compile("[\ud800-\udfff]")
NEAR = 8000
"""Bytes behind the first broken place of UTF-8 that may show that the whole is in another codec."""
SURE = 0.5
"""Likeness that no Big5 page reaches under GB18030 (below .2); Chinese has .7 to 1 under its own codec."""
_CONTROL_BYTES = bytes(c for c in (*range(32), 127) if c not in b"\t\n\r")
_C1 = re.compile(rb"\xc2[\x80-\x84\x86-\x9f]")  # \x85 is a line's end
_NONCHARACTERS = re.compile(rb"\xef\xbf[\xbe\xbf]")
_HIGH_BYTES = bytes(range(0x80, 0x100))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page's markup as text, the codec that gave it, and the text in UTF-8, as a parser takes it."""

    text: str
    encoding: str
    source: bytes


def decode(raw: bytes, content_type: str | None = None) -> Decoded:
    """The page as text: BOM, UTF-16 by its NULs, strict UTF-8, then the likeliest of label, GB18030 and Big5.

    Raises `Refused` for empty bytes, for more than MAX_BYTES and for bytes that are no text whatever their label says.
    """
    if len(raw) > MAX_BYTES:
        raise Refused("too_large", f"{len(raw)} bytes; {MAX_BYTES} are read")
    if not raw.strip(b"\x00 \t\r\n\x0b\x0c"):
        raise Refused("empty", f"{len(raw)} bytes, nothing but blanks")
    kind = kind_of(raw)
    if kind:
        raise Refused("not_html", f"the bytes are {kind}")
    text, encoding, source = _read(raw, content_type)
    whole = text if source is not None else _SURROGATES.sub("", text)
    clean, source = _printable(whole, whole.encode() if source is None else source)
    lost = len(text) - len(clean)
    broken = (clean.count("\ufffd") if "\ufffd" in clean else 0) + (lost - text.count("\x00") if lost else 0)
    if broken > 40 and broken > len(text) // 12:
        raise Refused("not_html", f"{broken} of {len(text)} characters are no text")
    if not clean or clean.isspace():
        raise Refused("empty", "nothing but control characters")
    return Decoded(clean, encoding, source)


def _printable(text: str, spelled: bytes) -> tuple[str, bytes]:
    """A text and its bytes in UTF-8 without controls and noncharacters: told, and taken out, at the speed of memory."""
    kept = spelled.translate(None, _CONTROL_BYTES)
    if b"\xc2" in kept:
        kept = _C1.sub(b"", kept)
    if "\ufffe" in text or "\uffff" in text:
        kept = _NONCHARACTERS.sub(b"", kept)
    return (text, spelled) if len(kept) == len(spelled) else (kept.decode(), kept)


def kind_of(raw: bytes) -> str | None:
    """The file kind that the first bytes give away (pdf, png, zip, …), or None."""
    head = raw[:16].lstrip()
    if not head.startswith(_KNOWN) and not raw.startswith(_KNOWN):  # nearly every page
        return None
    return next((kind for magic, kind in _MAGIC if head.startswith(magic) or raw.startswith(magic)), None)


def _read(raw: bytes, content_type: str | None) -> tuple[str, str, bytes | None]:
    """The text, its codec, and its bytes in UTF-8: as they came, where they are; None with a lone surrogate."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        text, encoding = _marked(raw) or _nearly_utf8(raw, error.start) or _likeliest(raw, _labels(raw, content_type))
    else:
        marked = _marked(raw)
        if marked is None:
            return text, "utf-8", raw
        text, encoding = marked
    try:
        return text, encoding, text.encode()
    except UnicodeEncodeError:
        return text, encoding, None


def _marked(raw: bytes) -> tuple[str, str] | None:
    """The text of bytes that a mark, or NULs at every other place, say the codec of."""
    for bom, codec in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(codec, "replace"), codec
    wide = _wide(raw)
    return (raw.decode(wide, "replace"), wide) if wide else None


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark shows in markup: every other byte of an ASCII tag is NUL."""
    head = raw[:2048]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even == odd or max(even, odd) < len(head) // 8 or min(even, odd) * 8 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _nearly_utf8(raw: bytes, first: int) -> tuple[str, str] | None:
    """UTF-8 with a few broken places (a cut at a byte limit, a stray GBK advert): most sequences must be sound.

    `first` is where the first broken place stands: a page in another codec shows itself in the bytes behind it.
    """
    near = raw[first : first + NEAR].decode("utf-8", "replace").count("\ufffd") - 2  # the cut may break one itself
    if len(raw) <= 40 * near:  # most pages in another codec: their bytes need not be counted
        return None
    many = len(raw) - len(raw.translate(None, _HIGH_BYTES))
    if many <= 40 * near:  # a sound sequence has two bytes at least
        return None
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - (len(raw) - many) - broken  # ASCII bytes stand for themselves
    return (text, "utf-8") if sound > 20 * broken else None


def _labels(raw: bytes, content_type: str | None) -> list[str]:
    """Codecs named by the header, then by the page, unknown names left out."""
    sources = [(content_type or "").encode("ascii", "ignore"), raw[:8192]]
    names = [m.decode("ascii") for source in sources for m in _LABEL.findall(source.lower())[:4]]
    codecs_found = []
    for name in names:
        try:
            codecs_found.append(_CHINESE.get(name) or codecs.lookup(name).name)
        except LookupError:
            continue
    return list(dict.fromkeys(codecs_found))


def _likeliest(raw: bytes, labels: list[str]) -> tuple[str, str]:
    """Of the labelled codecs, GB18030 and Big5, the one under which the text reads most like text."""
    first, *others = dict.fromkeys([*labels, "gb18030", "big5hkscs"])
    text = _try(raw, first)
    if first == "gb18030" and text and "\ufffd" not in text and reads_chinese(text, SURE):
        return text, "gb18030"  # labelled so, sound, and reads like Chinese: nothing to compare
    read = [(first, text), *((codec, _try(raw, codec)) for codec in others)]
    scored = [(likeness_of(it), -place, it, codec) for place, (codec, it) in enumerate(read) if it is not None]
    if scored:
        best, _, likeliest, codec = max(scored)
        if best > 0:
            return likeliest, codec
    fallback = next((c for c in labels if c not in ("utf-8", "ascii")), "cp1252")
    return raw.decode(fallback, "replace"), fallback


def _try(raw: bytes, codec: str) -> str | None:
    if codec in ("utf-8", "ascii", "iso8859-1"):
        codec = "cp1252" if codec != "utf-8" else codec  # what browsers do with a Latin label
    try:
        return raw.decode(codec, "replace")
    except (LookupError, UnicodeError, ValueError):
        return None
