"""A fault that a person can mend: said in one line, never with a traceback."""

from __future__ import annotations


class Fault(Exception):
    """Who, what, where, and the mend, in one line; `exit_code` is what the command ends with.

    Rooms derive their own kinds from it (a database that cannot be read, an unknown source, a bad query); the command
    line prints the line and exits, and lets every other exception through as the bug it is.
    """

    exit_code = 2
