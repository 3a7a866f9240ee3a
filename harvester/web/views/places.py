"""The provinces as tiles, each where it lies on the map, with how much is held of it: one table of places."""

from __future__ import annotations

from math import log
from typing import Any

from harvester.search.facets import facets
from harvester.search.provinces import PROVINCES
from harvester.store.engine import Connection
from harvester.web.asked import Asked, Wanted

TILES: dict[str, tuple[int, int]] = {
    "CN": (0, 0), "CN-HL": (7, 0),
    "CN-NM": (4, 1), "CN-JL": (7, 1),
    "CN-XJ": (0, 2), "CN-GS": (2, 2), "CN-NX": (3, 2), "CN-SX": (4, 2), "CN-BJ": (5, 2),
    "CN-TJ": (6, 2), "CN-LN": (7, 2),
    "CN-QH": (1, 3), "CN-SN": (3, 3), "CN-HA": (4, 3), "CN-HE": (5, 3), "CN-SD": (6, 3),
    "CN-XZ": (0, 4), "CN-SC": (2, 4), "CN-CQ": (3, 4), "CN-HB": (4, 4), "CN-AH": (5, 4),
    "CN-JS": (6, 4), "CN-SH": (7, 4),
    "CN-YN": (2, 5), "CN-GZ": (3, 5), "CN-HN": (4, 5), "CN-JX": (5, 5), "CN-ZJ": (6, 5),
    "CN-GX": (3, 6), "CN-GD": (4, 6), "CN-FJ": (5, 6), "CN-TW": (6, 6),
    "CN-HI": (3, 7), "CN-MO": (4, 7), "CN-HK": (5, 7),
}  # fmt: skip
"""Column and row of each; a schematic neighbourhood, no survey."""
SIZE, GAP = 104, 6
SHADES = 5


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page for all articles, or for those that answer a query."""
    wanted = Wanted.of(asked)
    found = facets(conn, wanted.query(conn))
    counts = {code: number for code, number in found.counts["province"] if code}
    most = max(counts.values(), default=0)
    tiles = [
        {"code": code, "x": column * (SIZE + GAP), "y": row * (SIZE + GAP), "count": counts.get(code, 0),
         "shade": shade(counts.get(code, 0), most), "pairs": wanted.pairs(province=code),
         "chinese": next(name for name in PROVINCES[code] if not name.isascii())}
        for code, (column, row) in TILES.items()
    ]  # fmt: skip
    others = [(code, number) for code, number in found.counts["province"] if code not in TILES]
    return {
        "wanted": wanted, "tiles": tiles, "size": SIZE, "total": found.total,
        "width": 8 * (SIZE + GAP) - GAP, "height": 8 * (SIZE + GAP) - GAP,
        "others": [{"code": code, "count": number, "pairs": wanted.pairs(province=code)} for code, number in others],
        "rows": sorted(tiles, key=lambda tile: (-tile["count"], tile["code"])),
    }  # fmt: skip


def shade(count: int, most: int) -> int:
    """From 0 for none to SHADES for the most, by the logarithm: provinces differ by orders of magnitude."""
    if count == 0:
        return 0
    return 1 + min(SHADES - 1, int(SHADES * log(count) / log(most))) if most > 1 else SHADES
