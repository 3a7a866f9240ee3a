"""The body inside an answer: Content-Encoding and chunked framing taken off, never growing past a limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from io import BytesIO

from scrapy import Request, Spider
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils import _compression as unpackers  # the four decoders that crawls use, each with its size limit
from scrapy.utils.gz import gunzip
from warcio.bufferedreaders import ChunkedDataReader

MAX_BODY = 5 * 1024 * 1024
"""Largest body that is kept or read, in bytes, packed or unpacked (news-crawl's limit)."""

_DECODERS = {
    b"gzip": gunzip,
    b"x-gzip": gunzip,
    b"deflate": unpackers._inflate,
    b"br": unpackers._unbrotli,
    b"zstd": unpackers._unzstd,
}
_NOT_PACKED: tuple[type[Exception], ...] = (
    OSError,
    EOFError,
    zlib.error,
    unpackers.brotli.error,  # type: ignore[attr-defined]  # whichever brotli and zstd Scrapy found
    unpackers.zstd.ZstdError,  # type: ignore[attr-defined]
)


class BodyTooLarge(ValueError):
    """The body unpacks to more bytes than the limit: a bomb, or no page."""


class Bomb(IgnoreRequest):
    """An answer that unpacks to more than is read; it was dropped half-way."""

    reason = "too_large"


class BoundedUnpacking(HttpCompressionMiddleware):
    """Scrapy's unpacking of answers, whose stop at DOWNLOAD_MAXSIZE has a reason of its own."""

    def process_response(
        self, request: Request, response: Response, spider: Spider | None = None
    ) -> Request | Response:
        try:
            return super().process_response(request, response)
        except IgnoreRequest as stop:
            raise Bomb(str(stop)) from stop


def unpack(body: bytes, encodings: Iterable[bytes], *, limit: int = MAX_BODY) -> bytes:
    """The body with every listed Content-Encoding undone, last first.

    An unknown label, or one that lies (archives often keep the label of a body they have unpacked), leaves the body
    as it is. Raises BodyTooLarge when it would grow past `limit` bytes.
    """
    labels = [part.strip().lower() for value in encodings for part in value.split(b",") if part.strip()]
    for label in reversed(labels):
        decode = _DECODERS.get(label)
        if decode is None:
            return body
        try:
            body = decode(body, max_size=limit)
        except unpackers._DecompressionMaxSizeExceeded as error:
            raise BodyTooLarge(str(error)) from error
        except _NOT_PACKED:
            return body
    return body


def unchunk(body: bytes) -> bytes:
    """The body without chunked framing; a body that has none (the label lies) comes back as it is."""
    return bytes(ChunkedDataReader(BytesIO(body)).read())
