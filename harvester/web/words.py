"""The interface in English and Chinese: English stands in the templates, Chinese in one table beside them."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Any

from harvester.text.sentence import Sentence

LANGUAGES = {"en": "English", "zh": "中文"}
TAGS = {"en": "en", "zh": "zh-Hans"}
"""The BCP 47 tag of each interface language."""


@cache
def chinese() -> dict[str, str]:
    """English → Chinese, as the table has it."""
    text = files("harvester.web").joinpath("zh.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def language(asked: str, accepted: str) -> str:
    """The interface language: as asked for, else the one the browser likes best, else English."""
    if asked in LANGUAGES:
        return asked
    liked = []
    for part in accepted[:400].split(","):
        found = re.fullmatch(r"\s*([A-Za-z]{2})(?:-[\w-]*)?\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*", part)
        if found and found[1].lower() in LANGUAGES:
            liked.append((-float(found[2] or 1), found[1].lower()))
    return min(liked, key=lambda pair: pair[0])[1] if liked else "en"


class Words:
    """The words of one interface language.

    Calling it gives a sentence with its `{names}` filled in; a sentence that the table lacks stays English. What is
    filled in already (`Sentence`) is said anew from its form.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.tag = TAGS[name]

    def __call__(self, english: str, **values: Any) -> str:
        """The sentence in this language."""
        if isinstance(english, Sentence):
            return self(english.form, **{name: self._value(value) for name, value in english.values.items()})
        said = chinese().get(english, english) if self.name == "zh" else english
        return said.format(**values) if values else said

    def _value(self, value: Any) -> Any:
        return self(value) if isinstance(value, Sentence) else value

    def many(self, number: int, one: str, several: str) -> str:
        """The sentence for so many: `{n}` is the number, with its thousands told apart."""
        return self(one if number == 1 else several, n=f"{number:,}")
