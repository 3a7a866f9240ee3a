"""The software behind the sites: one class for each way of listing articles, told apart by facts alone."""

from harvester.discover.platforms.blocks import BlockSite
from harvester.discover.platforms.chinaorg import ChinaOrgSite
from harvester.discover.platforms.commonlist import CommonListSite
from harvester.discover.platforms.epaper import FounderPaper
from harvester.discover.platforms.gkmlpt import GkmlptSite
from harvester.discover.platforms.hanweb import HanwebSite
from harvester.discover.platforms.news import ChinaDailySite, PeopleSite, WordPressSite, XinhuaSite
from harvester.discover.platforms.trs import TrsSite
from harvester.discover.platforms.webindex import WebIndexSite

__all__ = [
    "BlockSite",
    "ChinaDailySite",
    "ChinaOrgSite",
    "CommonListSite",
    "FounderPaper",
    "GkmlptSite",
    "HanwebSite",
    "PeopleSite",
    "TrsSite",
    "WebIndexSite",
    "WordPressSite",
    "XinhuaSite",
]
