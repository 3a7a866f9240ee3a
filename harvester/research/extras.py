"""Libraries that only some calls need: loaded when asked for, named with their extra where they are missing."""

from __future__ import annotations

import importlib
from typing import Any

from harvester.fault import Fault


class MissingExtra(Fault):
    """A library that this call needs is not installed."""


def need(module: str, *, extra: str) -> Any:
    """The module; raises `MissingExtra`, which says how to install it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        raise MissingExtra(f"{library} is not installed ({error}); pip install 'harvester[{extra}]'") from None
