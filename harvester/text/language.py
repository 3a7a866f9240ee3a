"""Which languages a text is written in, as BCP 47 tags: its script decides first, a seeded guess only within a script.

The shares are of words: a Han character weighs 1/1.7 of a word, the ratio at which Chinese and English of the same
content stand, so that neither language drowns the other in a page of both.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from pathlib import Path

from langdetect import LangDetectException, detector_factory

from harvester.text.clean import squeeze
from harvester.text.scripts import runs_by_script
from harvester.text.variants import only_simplified, only_traditional

SECOND = 0.02
"""The smallest share that `shares` names."""

_WORDS_A_LETTER = {"Han": 1 / 1.7, "Kana": 0.4, "Bopomofo": 1 / 1.7, "Hangul": 1 / 3, "Thai": 0.2, "Lao": 0.2,
                   "Khmer": 0.2, "Myanmar": 0.2, "Yi": 0.7, "Tibetan": 0.4}  # fmt: skip
_ONE_LANGUAGE = {"Kana": "ja", "Hangul": "ko", "Greek": "el", "Hebrew": "he", "Tibetan": "bo", "Mongolian": "mn-Mong",
                 "Yi": "ii", "Bengali": "bn", "Tamil": "ta", "Thai": "th", "Lao": "lo", "Khmer": "km",
                 "Myanmar": "my", "Georgian": "ka", "Armenian": "hy", "Bopomofo": "zh-Hant"}  # fmt: skip
# a short list: each rare language that the guesser may answer costs headlines of the common ones
_GUESSED = {
    "Latin": frozenset(
        ("en", "fr", "de", "es", "pt", "it", "nl", "pl", "cs", "ro", "hu", "sv", "no", "da", "fi", "tr", "vi", "id")
    ),
    "Cyrillic": frozenset(("ru", "uk", "bg", "mk")),
    "Arabic": frozenset(("ar", "fa", "ur")),
    "Devanagari": frozenset(("hi", "mr", "ne")),
}  # fmt: skip
_USUAL = {"Latin": "en", "Cyrillic": "ru", "Arabic": "ar", "Devanagari": "hi", "Han": "zh-Hans"}
_OWN_LETTERS = (("Cyrillic", "kk", "әғқңұһі"), ("Cyrillic", "mn", "өү"), ("Arabic", "ug", "ېۆۈۇەڭ"))
"""Languages the guesser does not know, and the letters that tell them from their neighbours."""

_ENGLISH = frozenset(
    ("the", "of", "and", "to", "for", "with", "that", "from", "are", "were", "which", "been", "have", "will", "their",
     "its", "this", "said", "by")
)  # fmt: skip
_GLOSS = re.compile(r"[(（][^()（）]{1,80}[)）]")
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_READ = 5000
_SHORT = 8
_NAMES = 0.35
"""What a Latin word weighs beside Han where no English is read: names of firms and goods (华为Mate 60 Pro发布)."""


def language_of(text: str, hint: str | None = None) -> str | None:
    """The language most of the text is in (en, zh-Hans, zh-Hant, ja, ko, fr, ru, …); None where there is no letter.

    `hint` (what the page says of itself) decides only where the text leaves it open.
    """
    found = _weights(text, hint)
    return max(found, key=lambda tag: (found[tag], tag)) if found else None


def shares(text: str, hint: str | None = None) -> dict[str, float]:
    """Each language's share of the text's words, largest first, to two digits; those under 2 % are left out."""
    found = _weights(text, hint)
    whole = sum(found.values())
    largest_first = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return {tag: round(weight / whole, 2) for tag, weight in largest_first if weight / whole >= SECOND}


def _weights(text: str, hint: str | None) -> dict[str, float]:
    """Words of each language."""
    # a name given again in the other script, 长沙 (Changsha), says nothing about the language around it
    by_script = runs_by_script(_GLOSS.sub(" ", text)) or runs_by_script(text)
    kana, han = (sum(map(len, by_script.get(script, ()))) for script in ("Kana", "Han"))
    if kana > han / 8:  # a Chinese text may print の or a Japanese name
        by_script["Kana"] += by_script.pop("Han", [])
    found: Counter[str] = Counter()
    for script, words in by_script.items():
        per_letter = _WORDS_A_LETTER.get(script)
        weight = len(words) if per_letter is None else per_letter * sum(map(len, words))
        if script == "Latin" and "Han" in by_script and len(words) < _SHORT and not _reads_english(words):
            weight *= _NAMES
        found[_language_in(script, words, text, hint)] += weight  # type: ignore[assignment]  # a Counter of floats
    return dict(found)


def _language_in(script: str, words: list[str], text: str, hint: str | None) -> str:
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script == "Han":
        return _chinese("".join(words), hint)
    letters = frozenset("".join(words).casefold())
    for its_script, tag, own in _OWN_LETTERS:
        if its_script == script and len(letters.intersection(own)) > 1:
            return tag
    if script == "Latin" and _reads_english(words):
        return "en"
    likely = hint.split("-")[0].lower() if hint else ""
    usual = likely if likely in _GUESSED[script] else _USUAL[script]
    # names and headlines are too short to guess at
    return usual if len(words) < _SHORT else _guess(script, squeeze(" ".join(words))[:_READ]) or usual


def _chinese(han: str, hint: str | None) -> str:
    """Simplified or traditional, by the characters that only one of them writes."""
    old_letters, new_letters = _letters_of_one()
    if not _BEYOND.search(han) and not old_letters.search(han) and new_letters.search(han):  # most texts
        return "zh-Hans"
    written = frozenset(han)  # a text has some hundreds of different characters, each of them looked up once
    both = (written & only_traditional(), written & only_simplified())
    old, new = (sum(map(han.count, letters)) for letters in both)
    if old == new:
        return "zh-Hant" if hint and re.search(r"(?i)hant|\b(tw|hk|mo)\b", hint) else "zh-Hans"
    return "zh-Hant" if old > new else "zh-Hans"


@cache
def _letters_of_one() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A character that only traditional, and one that only simplified Chinese writes, of those up to U+FFFF.

    A set with others in it is no table to `re`: each of its thousands of characters would be tried.
    """
    both = ("".join(c for c in letters if c < "\U00010000") for letters in (only_traditional(), only_simplified()))
    old, new = (re.compile(f"[{letters}]") for letters in both)
    return old, new


def _reads_english(words: list[str]) -> bool:
    """Whether one word in ten is one of the small words that only English has."""
    return 10 * sum(word.casefold() in _ENGLISH for word in words) >= len(words)


@lru_cache(maxsize=4096)
def _guess(script: str, text: str) -> str | None:
    detector = _guesser(script).create()
    detector.append(text)
    try:
        found: str = detector.detect()
    except LangDetectException:  # "no features in text"
        return None
    return found if found in _GUESSED[script] else None


@cache
def _guesser(script: str) -> detector_factory.DetectorFactory:
    factory = detector_factory.DetectorFactory()
    folder = Path(detector_factory.PROFILES_DIRECTORY)
    factory.load_json_profile([(folder / tag).read_text(encoding="utf-8") for tag in sorted(_GUESSED[script])])
    factory.set_seed(0)  # unseeded, one answer in ten changes from call to call
    return factory
