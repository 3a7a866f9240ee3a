"""How many letters of each script a text has: one table, read before any guess at its language."""

from __future__ import annotations

import re

from harvester.text.variants import HAN

_SCRIPTS = {
    "Han": HAN,
    "Kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff6f\uff71-\uff9d",
    "Hangul": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3\uffa1-\uffdc",
    "Bopomofo": "\u3105-\u312f\u31a0-\u31bf",
    "Latin": "A-Za-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a",
    "Cyrillic": "\u0400-\u0481\u048a-\u052f",
    "Greek": "\u0370-\u0373\u0376-\u037d\u0386\u0388-\u03ff\u1f00-\u1fff",
    "Arabic": "\u0620-\u064a\u066e-\u06d3\u06d5\u06e5-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Hebrew": "\u05d0-\u05ea",
    "Tibetan": "\u0f40-\u0fbc",
    "Mongolian": "\u1820-\u18aa",
    "Yi": "\ua000-\ua48c",
    "Devanagari": "\u0904-\u0939\u0958-\u0961\u0972-\u097f",
    "Bengali": "\u0985-\u09b9\u09ce-\u09e1",
    "Tamil": "\u0b83-\u0bb9",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e46",
    "Lao": "\u0e81-\u0ec6",
    "Khmer": "\u1780-\u17b3",
    "Myanmar": "\u1000-\u102a\u103f\u1050-\u109d",
    "Georgian": "\u10a0-\u10ff",
    "Armenian": "\u0531-\u0556\u0561-\u0587",
}
_RUNS = re.compile("|".join(f"(?P<{name}>[{letters}]+)" for name, letters in _SCRIPTS.items()))
_UNUSUAL = re.compile(f"[^\x00-\x7f{HAN}\u00b7\u2010-\u2027\u3001-\u3020\uff01-\uff20]")
"""What is neither ASCII nor Han nor a sign beside them: a text has letters of a third script only among it."""
_LETTER = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_HAN_RUN, _LATIN_RUN = re.compile(f"[{HAN}]+"), re.compile("[A-Za-z]+")
_WASTE = re.compile(f"[^{''.join(_SCRIPTS.values())}]{{40,}}")
"""A flood of digits or signs, which `_RUNS` would try letter by letter against every script."""
_OTHER_LETTER = re.compile(r"[^\W\d_]")


def script_runs(text: str) -> list[tuple[str, str]]:
    """(script, run of its letters) in the order of the text; digits, signs and marks are in none."""
    return [(found.lastgroup or "", found.group()) for found in _RUNS.finditer(_WASTE.sub(" ", text))]


def runs_by_script(text: str) -> dict[str, list[str]]:
    """The runs of each script's letters, in the order of the text."""
    if not _LETTER.search("".join(_UNUSUAL.findall(text))):  # nearly every text, ℃ and ① in it or not
        # two plain patterns take a fifth of the time of all scripts
        runs = {"Han": _HAN_RUN.findall(text), "Latin": _LATIN_RUN.findall(text)}
        return {script: found for script, found in runs.items() if found}
    by_script: dict[str, list[str]] = {}
    for script, run in script_runs(text):
        by_script.setdefault(script, []).append(run)
    return by_script
