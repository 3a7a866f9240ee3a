"""Where one WARC record ends and the next begins, in files that are whole, torn, damaged in the middle, or plain."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import IO, Any

from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

MAX_RECORD = 64 * 1024 * 1024
"""Largest unpacked record that is held in memory; a longer one is skipped and counted."""
_BLOCK = 1024 * 1024
_GZIP = b"\x1f\x8b\x08"


def records(file: IO[bytes], counts: Counter[str]) -> Iterator[tuple[int, int, Any]]:
    """(offset, length, record) for each whole record of a packed or plain file."""
    start = file.read(_BLOCK)
    file.seek(0)
    packed = start.startswith(_GZIP) or (_GZIP in start and b"WARC/" not in start)  # a damaged first member
    return _members(file, counts) if packed else _plain(file, counts)


def _members(file: IO[bytes], counts: Counter[str]) -> Iterator[tuple[int, int, Any]]:
    """Records of a file packed record by record: each gzip member is unpacked apart, so a bad one costs only itself."""
    data, start = file.read(_BLOCK), 0  # `start`: the place in the file of data[0]
    while data:
        member, out, at, fault = zlib.decompressobj(wbits=31), bytearray(), 0, ""
        while not member.eof and not fault:
            if at == len(data):
                more = file.read(_BLOCK)
                data += more
                fault = "torn" if not more else "too_large" if at > MAX_RECORD else ""
            piece = data[at : at + _BLOCK]
            at += len(piece)
            fault = fault or _feed(member, piece, out)
        if fault:
            counts[fault] += 1
            data, start = _next_member(file, data, start)
            continue
        used = at - len(member.unused_data)
        yield from ((start, used, record) for _, _, record in _plain(BytesIO(bytes(out)), counts))
        data, start = data[used:] or file.read(_BLOCK), start + used


def _feed(member: Any, piece: bytes, out: bytearray) -> str:
    """Unpacks one piece onto `out`; the name of what is wrong, or nothing."""
    try:
        out += member.decompress(piece, MAX_RECORD - len(out) + 1)
    except zlib.error:
        return "damaged"
    return "too_large" if len(out) > MAX_RECORD else ""


def _next_member(file: IO[bytes], data: bytes, start: int) -> tuple[bytes, int]:
    """The rest of the file from the next gzip member after data[0], and where that begins."""
    after = 1
    while data:
        found = data.find(_GZIP, after)
        if found >= 0:
            return data[found:], start + found
        kept = data[-2:]  # the mark may lie across two blocks
        start += len(data) - len(kept)
        block = file.read(_BLOCK)
        data, after = (kept + block if block else b""), 0
    return b"", start


def _plain(file: IO[bytes], counts: Counter[str]) -> Iterator[tuple[int, int, Any]]:
    """Records of an unpacked file, each read to its end before it is given (as `record.body`)."""
    loader = ArcWarcRecordLoader(verify_http=False)
    while line := _first_line(file, counts):
        offset = file.tell() - len(line)
        try:
            record = loader.parse_record_stream(file, line.decode("utf-8", "replace").rstrip("\r\n"), "warc")
            if record.length is None:
                raise ValueError("no Content-Length")
            record.body = record.raw_stream.read(MAX_RECORD)
        except (ArchiveLoadFailed, StatusAndHeadersParserException, EOFError, ValueError, AttributeError):
            counts["damaged"] += 1
            continue
        missing = getattr(record.raw_stream, "limit", 0)
        if missing:
            counts["too_large" if len(record.body) == MAX_RECORD else "torn"] += 1
            file.seek(missing, 1)
            continue
        yield offset, file.tell() - offset, record


def _first_line(file: IO[bytes], counts: Counter[str]) -> bytes:
    """The next record's version line; blank lines are passed over, anything else is counted as damage."""
    lost = False
    while line := file.readline(_BLOCK):
        if line.startswith(b"WARC/"):
            break
        lost = lost or bool(line.strip())
    if lost:
        counts["damaged"] += 1
    return line
