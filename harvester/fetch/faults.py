"""What can be wrong with an archive, apart from the modules that raise it."""

from __future__ import annotations

from harvester.fault import Fault


class ArchiveFault(Fault):
    """An archive that cannot be written or read; the message says which file, what is wrong, and the mend."""
