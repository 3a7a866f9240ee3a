"""The sounds of Chinese characters: how a name is spelled abroad, as far as its characters tell."""

from __future__ import annotations

import re

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]+")


def spellings(text: str, shortest: int = 2, longest: int = 4) -> dict[str, str]:
    """Joined pinyin without tones → the characters, for every run of 2 to 4 characters of the text.

    >>> spellings("长沙市")
    {'changsha': '长沙', 'shashi': '沙市', 'changshashi': '长沙市'}

    A character that has several sounds gets the one of its phrase; ü is written u. Spellings of fewer than four
    letters are left out: too many English words look like them.
    """
    from pypinyin import Style, lazy_pinyin  # its phrases take 0.3 s to load, and most commands need none

    found: dict[str, str] = {}
    for run in _HAN.findall(text):
        sounds = lazy_pinyin(run, style=Style.NORMAL, errors="ignore")
        if len(sounds) != len(run):  # a character that nobody has written a sound for
            continue
        for size in range(shortest, min(longest, len(run)) + 1):
            for at in range(len(run) - size + 1):
                spelled = plain("".join(sounds[at : at + size]))
                if len(spelled) >= 4:
                    found.setdefault(spelled, run[at : at + size])
    return found


def sound(character: str) -> str:
    """The commonest sound of one character, without its tone.

    >>> sound("长")
    'zhang'
    """
    from pypinyin import Style, lazy_pinyin

    return plain("".join(lazy_pinyin(character, style=Style.NORMAL)))


_SYLLABLE = re.compile(
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in"
    r"|iu|ou|ua|ue|ui|un|uo|[aeiou])"
)


def syllables(spelling: str) -> list[str]:
    """The syllables of a name written in pinyin; none where it is not.

    >>> syllables("yangpo"), syllables("smith")
    (['yang', 'po'], [])
    """
    found = _SYLLABLE.findall(spelling)
    return found if "".join(found) == spelling else []


def plain(spelling: str) -> str:
    """One spelling of ü, which is printed ü, v, u and, in passports, yu behind l and n."""
    return re.sub("(?<=[ln])(?:yu|v|ü)", "u", spelling.lower())
