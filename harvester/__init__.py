"""Harvest Chinese provincial government and media sites into a versioned, searchable article database."""

__version__ = "0.1.0"
