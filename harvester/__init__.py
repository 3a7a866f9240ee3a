"""Harvest Chinese provincial government and media sites into a versioned, searchable article database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from harvester.research import Corpus

__all__ = ["Corpus", "__version__"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """`from harvester import Corpus` loads the research room only when it is asked for."""
    if name == "Corpus":
        from harvester.research import Corpus

        return Corpus
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
