"""The researcher's side: every call in Python, on the command line and on the web gives these values."""

from harvester.research.corpus import Corpus
from harvester.research.table import Column, Table

__all__ = ["Column", "Corpus", "Table"]
