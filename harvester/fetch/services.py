"""What a spider is handed by the run: the archive, the readers, the database, and its account."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from harvester.fetch.lists import Lists

if TYPE_CHECKING:
    from harvester.extract.pool import ReaderPool
    from harvester.fetch.archive import Archive
    from harvester.fetch.leases import Leases
    from harvester.fetch.ledger import Ledger
    from harvester.store.engine import Engine
    from harvester.store.write import Writer


@dataclass(slots=True)
class Services:
    """The run's side of one source's crawl; passed to the spider as `services`."""

    run_id: int
    engine: Engine
    writer: Writer
    archive: Archive
    readers: ReaderPool
    ledger: Ledger
    since: date | None = None
    until: date | None = None
    limit: int | None = None
    """Most articles to fetch in this run; None: no limit."""
    lists: Lists = field(default_factory=Lists)
    leases: Leases | None = None
    """The hosts that this process may ask; None where all that write into the database stand on one machine."""
    validators: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """ETag and Last-Modified of articles that are being read, until they are stored."""
    requests: Counter[str] = field(default_factory=Counter)
    """Host → requests of this run; one counter for all sources of a process."""
