"""A page's languages are told block by block; a text plainly in one language is told at once, with the same answer."""

from __future__ import annotations

import pytest

from harvester.article import Block, text_of
from harvester.extract.blocks import name_languages
from harvester.text.language import shares

CHINESE = "临远县今年新修农村公路三百二十公里，沿线十七个村的村民出行更加方便，县交通局负责人介绍说工程分三期建设。"
ENGLISH = "The county has built three hundred kilometres of village roads this year, the transport bureau said."


@pytest.mark.parametrize(
    "texts",
    [
        [CHINESE, "320", "17.5%", CHINESE, "①"],
        [CHINESE, "A12", CHINESE],
        [CHINESE * 4, "GDP增长"],
        [CHINESE * 2, "型号 Mate 60 Pro Max Ultra Plus", CHINESE],
        [ENGLISH, "320", ENGLISH * 4],
        [CHINESE, ENGLISH],
    ],
)
def test_the_shares_are_those_of_the_whole_text(texts: list[str]) -> None:
    blocks = [Block("paragraph", text) for text in texts]
    found, whole = name_languages(blocks, None), shares(text_of(blocks))
    assert list(found) == list(whole)
    assert all(abs(found[tag] - whole[tag]) < 0.02 for tag in whole)


def test_a_number_in_a_cell_of_its_own_is_in_the_language_of_the_text() -> None:
    blocks = [Block("paragraph", CHINESE * 3), Block("paragraph", "320"), Block("paragraph", "GDP")]
    name_languages(blocks, None)
    assert [block.language for block in blocks] == ["zh-Hans", "zh-Hans", "en"]
