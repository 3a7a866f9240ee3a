"""Questions to the search, drawn from the texts that are searched, and what a plain look through the texts answers.

A question is a set of phrases and how they are joined. The oracle reads every text once for all questions: Han match as
substrings, other words whole, as `tests/search_corpus.py` says it.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from harvester.text.fold import fold
from harvester.text.variants import to_traditional

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))
from search_corpus import HAN, normal  # tests/ is no package

CLASSES = ("zh 1", "zh 2", "zh 3", "zh 4+", "traditional", "en", "mixed", "boolean")
ABSENT = {"zh 2": "鱻麤", "zh 3": "鱻麤龘", "zh 4+": "鱻麤龘靐", "en": "zyzzyva", "mixed": "鱻5g"}


@dataclass(slots=True)
class Question:
    """One question of a class; `joined` writes it in a query language, given how to write one phrase."""

    kind: str
    phrases: tuple[str, ...]
    form: str = "{0}"
    answers: set[int] = field(default_factory=set)
    """Numbers of the articles in which the oracle finds it."""

    def joined(self, spell: Callable[[str], str]) -> str:
        """The question with each phrase as `spell` writes it, joined by AND, OR and NOT."""
        return self.form.format(*map(spell, self.phrases))

    @property
    def query(self) -> str:
        """The question in the language of `harvester search`."""
        return self.joined(lambda phrase: f'"{phrase}"')


FORMS = {
    "{0} AND {1}": lambda a, b, _: a and b,
    "{0} OR {1}": lambda a, b, _: a or b,
    "{0} NOT {1}": lambda a, b, _: a and not b,
    "({0} OR {1}) AND {2}": lambda a, b, c: (a or b) and c,
}


def questions(texts: list[str], each: int, seed: int = 1) -> list[Question]:
    """`each` questions of every class, pieces of these texts: common words are asked for oftener; a few are absent."""
    rng = random.Random(seed)
    zh = [run for text in texts for run in re.findall(f"[{HAN}]{{9,}}", text)]
    en = [word for text in texts for word in re.findall("[a-z]{2,}", text)]
    mixed = [found for text in texts for found in re.findall(f"[{HAN}]{{1,2}}[0-9]+[{HAN}]{{1,2}}", text)]
    old = to_traditional()

    def piece(size: int) -> str:
        run = rng.choice(zh)
        start = rng.randrange(len(run) - size)
        return run[start : start + size]

    def traditional() -> str:
        found = next(found for found in iter(lambda: piece(rng.choice((2, 3, 4))), None) if set(found) & old.keys())
        return "".join(old.get(letter, letter) for letter in found)

    draw: dict[str, Callable[[], str]] = {
        "zh 1": lambda: piece(1), "zh 2": lambda: piece(2), "zh 3": lambda: piece(3),
        "zh 4+": lambda: piece(rng.randrange(4, 9)), "traditional": traditional,
        "en": lambda: rng.choice(en), "mixed": lambda: rng.choice(mixed),
    }  # fmt: skip
    found = [Question(kind, (draw[kind](),)) for kind in draw for _ in range(each)]
    found += [Question(kind, (phrase,)) for kind, phrase in ABSENT.items()]
    for number in range(each):
        form = list(FORMS)[number % len(FORMS)]
        zh_too = rng.choice([lambda: piece(2), lambda: rng.choice(en)])
        found.append(Question("boolean", (zh_too(), piece(1), piece(2)), form))
    return found


def look_through(asked: list[Question], articles: Iterable[tuple[int, str, str]]) -> int:
    """Every question gets the numbers of the articles (number, title, body) that answer it; characters looked at."""
    wanted = {phrase: _pattern(phrase) for question in asked for phrase in question.phrases}
    looked = 0
    for number, title, body in articles:
        looked += len(title) + len(body)
        texts = (normal(title), normal(body))
        held = {
            phrase: any(part in text and pattern.search(text) is not None for text in texts)
            for phrase, (part, pattern) in wanted.items()
        }
        for question in asked:
            fits = FORMS.get(question.form)
            here = [held[phrase] for phrase in question.phrases]
            if fits(*here) if fits else here[0]:
                question.answers.add(number)
    return looked


def _pattern(phrase: str) -> tuple[str, re.Pattern[str]]:
    """The phrase as the oracle writes it, and where it stands: words of other letters whole."""
    part = normal(phrase)
    letter = f"[^{HAN} ]"
    before = f"(?<!{letter})" if re.match(letter, part) else ""
    behind = f"(?!{letter})" if re.match(letter, part[-1]) else ""
    return part, re.compile(f"{before}{re.escape(part)}{behind}")


def folded(phrase: str) -> str:
    """The phrase for an index of folded text."""
    return fold(phrase)
