"""Parquet for pandas, DuckDB and their kin: typed columns, in groups of rows."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, BinaryIO

from harvester.research.export.columns import COLUMNS, reader
from harvester.research.extras import need
from harvester.store.held import Held

ROWS_OF_A_GROUP = 5000
"""Rows whose values are in memory at once."""


def write_parquet(rows: Iterable[Held], out: BinaryIO) -> None:
    """Every article as one row of `COLUMNS`: days as date32, moments as UTC timestamps, lists as lists.

    Packed by zstd; the meaning of each column is in its metadata. Raises `MissingExtra` without pyarrow.
    """
    arrow, parquet = need("pyarrow", extra="parquet"), need("pyarrow.parquet", extra="parquet")
    kinds = {"text": arrow.string(), "whole": arrow.int64(), "day": arrow.date32(),
             "moment": arrow.timestamp("us", tz="UTC"), "words": arrow.list_(arrow.string())}  # fmt: skip
    schema = arrow.schema([arrow.field(c.name, kinds[c.kind], metadata={"meaning": c.meaning}) for c in COLUMNS])
    values, rest = reader(), iter(rows)
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        while some := [values(row) for row in islice(rest, ROWS_OF_A_GROUP)]:
            writer.write_batch(_batch(arrow, some, schema))


def _batch(arrow: Any, rows: list[list[Any]], schema: Any) -> Any:
    columns = zip(*rows, strict=True)
    return arrow.record_batch(
        [arrow.array(column, type=field.type) for column, field in zip(columns, schema, strict=True)], schema=schema
    )
