"""The pictures and documents the sample province serves: small, real files made from their names."""

from __future__ import annotations

import struct
import zlib
from hashlib import sha256

KINDS = {
    "png": "image/png",
    "pdf": "application/pdf",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
}
_WIDTH, _HEIGHT = 96, 64


def file_bytes(name: str) -> tuple[bytes, str]:
    """The file of that name and its media type; the same name gives the same bytes."""
    ending = name.rpartition(".")[2]
    made = {"png": _picture, "pdf": _pdf}.get(ending, _office)
    return made(name), KINDS[ending]


def _picture(name: str) -> bytes:
    """A PNG of sky over water, in colours of its own."""
    seed = sha256(name.encode()).digest()
    sky, water = seed[0:3], seed[3:6]
    rows = b"".join(b"\0" + _blend(sky, water, y) * _WIDTH for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _blend(top: bytes, bottom: bytes, y: int) -> bytes:
    return bytes((a * (_HEIGHT - y) + b * y) // _HEIGHT for a, b in zip(top, bottom, strict=True))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _pdf(name: str) -> bytes:
    """A one-page PDF that names itself."""
    text = f"BT /F1 12 Tf 72 720 Td ({name}) Tj ET".encode("ascii")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
    )
    body, places = b"%PDF-1.4\n", []
    for number, value in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    table = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body))
    return body + b"xref\n0 %d\n" % (len(objects) + 1) + table + trailer


def _office(name: str) -> bytes:
    """The first sector of an old office file, and its name."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + name.encode("ascii").ljust(504, b"\0")
