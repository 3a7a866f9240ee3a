"""Fingerprints of texts of every script are what databases already hold: bands, sentences and shingles, to the bit.

The digests in fingerprints.json were made by the first code of the scheme, with a pass over the text for each question,
before fingerprints were made in one look at it.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from harvester.identity import near

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("fingerprints.json").read_text(encoding="utf-8"))
VECTORS["long"] = {
    "text": "".join(
        f"第{n}号渡口于{n % 12 + 1}月{n % 28 + 1}日通航，载客{n * 37 % 900}人，"
        f"{chr(0x4E00 + n * 53 % 9000) * 3}村居民不必绕行。"
        for n in range(400)
    ),
    "shingles": 5254, "sentences": 256, "digest": "ed7d2b63543e2c34",
}  # fmt: skip


@pytest.mark.parametrize("name", VECTORS)
def test_fingerprint_is_what_the_first_code_of_the_scheme_made(name: str) -> None:
    """A change of these values needs a new near.SCHEME."""
    vector = VECTORS[name]
    made = near.fingerprint(vector["text"])
    assert (len(made.matter.shingles), len(made.sentences)) == (vector["shingles"], vector["sentences"])
    spelled = repr((made.bands, made.sentences, made.matter.shingles.tolist()))
    assert hashlib.sha256(spelled.encode()).hexdigest()[:16] == vector["digest"]


@pytest.mark.parametrize("name", VECTORS)
def test_every_way_to_a_fingerprint_gives_the_same(name: str) -> None:
    text = VECTORS[name]["text"]
    made, minima = near.fingerprint(text), near.signature(text)
    assert near.shingles(text).tolist() == near.matter(text).shingles.tolist() == made.matter.shingles.tolist()
    assert near.sentences(text) == made.sentences
    assert near.matter(text).figures == made.matter.figures
    assert (near.bands(minima) if minima else ()) == made.bands
