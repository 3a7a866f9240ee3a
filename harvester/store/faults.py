"""The one error of this room that a person is meant to read."""

from __future__ import annotations


class DatabaseFault(Exception):
    """The database cannot be used as asked; one line that says who, what, where and the mend."""
