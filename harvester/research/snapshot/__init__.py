"""A corpus that can be cited: data files, what they hold and do not hold, and the proof that they are still whole."""

from harvester.research.snapshot.create import Snapshot, create
from harvester.research.snapshot.verify import Verified, verify

__all__ = ["Snapshot", "Verified", "create", "verify"]
