"""The sites of the sample province, each in the shape of one kind of publishing software."""

from harvester.sample.sites.base import Answer, Channel, Item, Site
from harvester.sample.sites.bilingual import BilingualSite
from harvester.sample.sites.blocks_zh import BlocksZh
from harvester.sample.sites.bureau_zh import BureauZh
from harvester.sample.sites.chinaorg import ChinaOrgPortal
from harvester.sample.sites.city_zh import CityZh
from harvester.sample.sites.daily_zh import DailyZh
from harvester.sample.sites.disclosure_zh import DisclosureZh
from harvester.sample.sites.epaper_zh import PaperZh
from harvester.sample.sites.folders_zh import FoldersZh
from harvester.sample.sites.government_en import GovernmentEn
from harvester.sample.sites.government_zh import GovernmentZh
from harvester.sample.sites.herald_en import HeraldEn, HeraldRegion
from harvester.sample.sites.magazine_en import MagazineEn
from harvester.sample.sites.mapped_en import MappedEn
from harvester.sample.sites.radio_zh import RadioZh
from harvester.sample.sites.voice_zh import VoiceZh
from harvester.sample.sites.wire_zh import WireZh

__all__ = [
    "Answer",
    "BilingualSite",
    "BlocksZh",
    "BureauZh",
    "Channel",
    "ChinaOrgPortal",
    "CityZh",
    "DailyZh",
    "DisclosureZh",
    "FoldersZh",
    "GovernmentEn",
    "GovernmentZh",
    "HeraldEn",
    "HeraldRegion",
    "Item",
    "MagazineEn",
    "MappedEn",
    "PaperZh",
    "RadioZh",
    "Site",
    "VoiceZh",
    "WireZh",
]
