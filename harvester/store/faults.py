"""The one error of this room that a person is meant to read."""

from __future__ import annotations

from harvester.fault import Fault


class DatabaseFault(Fault):
    """The database cannot be used as asked; one line that says who, what, where and the mend."""
