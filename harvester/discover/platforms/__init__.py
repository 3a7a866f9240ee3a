"""The software behind the sites: one class for each way of listing articles, told apart by facts alone."""

from harvester.discover.platforms.chinaorg import ChinaOrgSite
from harvester.discover.platforms.trs import TrsSite

__all__ = ["ChinaOrgSite", "TrsSite"]
