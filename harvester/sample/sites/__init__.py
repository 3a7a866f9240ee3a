"""The sites of the sample province, each in the shape of one kind of publishing software."""

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.bilingual import BilingualSite
from harvester.sample.sites.chinaorg import ChinaOrgPortal
from harvester.sample.sites.daily_zh import DailyZh
from harvester.sample.sites.government_en import GovernmentEn
from harvester.sample.sites.government_zh import GovernmentZh

__all__ = [
    "Answer",
    "BilingualSite",
    "Channel",
    "ChinaOrgPortal",
    "DailyZh",
    "GovernmentEn",
    "GovernmentZh",
    "Item",
    "Site",
]
