"""Nearly the same words: fingerprints that find reprints, and the proof by what two texts share.

Candidates share a band of a MinHash signature (128 minima, 32 bands of 4) or two whole sentences; the proof is the
share of one text's shingles that the other has, that their figures agree, and that they are not one form filled in
twice. The hashes are our own and fixed (`SCHEME`): they stand in databases, so no library may change them under us. 128
minima in plain Python cost 9 ms for a text of 730 characters, with numpy 0.2 ms, and every article pays it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from harvester.identity.figures import Figures, figures_of
from harvester.identity.signs import WORD, Signs, chinese_lines, signs_of, spell
from harvester.text.fold import fold

SCHEME = 1
"""Version of shingles, hashes and bands; stored with each article, raised with any change of them."""
MINIMA = 128
BANDS = 32
HAN_SHINGLE, WORD_SHINGLE = 5, 3
CONTAINED = 0.6
"""Share of one text's shingles that the other must have."""
FEWEST = 20
"""Shingles below which a text is too short to be found near another."""
MOST_SENTENCES = 256
Hashes = NDArray[np.uint64]

_SHORTEST_HAN, _SHORTEST_LATIN = 10, 40
_U = np.uint64


@dataclass(frozen=True, slots=True)
class Matter:
    """What the proof compares of one text: its shingles (sorted, distinct), its figures, and itself, folded and not."""

    shingles: Hashes
    figures: Figures
    signs: Signs
    folded: str
    text: str


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What one text is found by, its bands and sentences, and what it is compared by."""

    matter: Matter
    bands: tuple[int, ...]
    sentences: tuple[int, ...]
    letters: str
    """The folded text without blanks and punctuation, as `harvester.identity.words.letters` gives it."""


def fingerprint(text: str) -> Fingerprint:
    """All fingerprints of a text, folded and looked through once; a text without letters has no bands."""
    folded = fold(text)
    signs = signs_of(folded)
    letters = spell(signs.codes[signs.letter])
    made = Matter(_shingles(folded, signs), figures_of(folded), signs, folded, text)
    found = _bands(_minima(made.shingles)) if len(made.shingles) else ()
    return Fingerprint(made, found, _sentences(letters, signs), letters)


def matter(text: str, figures: Figures | None = None) -> Matter:
    """What the proof needs of a text: a third of the work of `fingerprint`, less where its figures are known."""
    folded = fold(text)
    signs = signs_of(folded)
    return Matter(_shingles(folded, signs), figures_of(folded) if figures is None else figures, signs, folded, text)


def signature(text: str) -> tuple[int, ...]:
    """The 128 minima of a text, each 0 … 2⁶⁴-1; empty for a text without letters."""
    pieces = shingles(text)
    return tuple(_minima(pieces).tolist()) if len(pieces) else ()


def bands(minima: tuple[int, ...]) -> tuple[int, ...]:
    """32 signed 64-bit hashes, each of the scheme, the band's number and 4 minima; two texts of Jaccard similarity s
    share at least one with probability 1 - (1 - s⁴)³²."""
    return _bands(np.array(minima, dtype=_U))


def sentences(text: str) -> tuple[int, ...]:
    """Signed 64-bit hashes of the text's distinct sentences of 10 Han or 40 Latin characters and more, sorted; of very
    many the 256 smallest: the same rule on both sides, so what two texts share stays shared."""
    return fingerprint(text).sentences


def containment(a: Hashes, b: Hashes) -> tuple[float, float]:
    """(share of a's shingles that b has, share of b's that a has); 0 for a text without shingles."""
    if not len(a) or not len(b):
        return 0.0, 0.0
    shared = len(np.intersect1d(a, b, assume_unique=True))
    return shared / len(a), shared / len(b)


def shingles(text: str) -> Hashes:
    """Sorted distinct hashes of the text's pieces: 5 characters of Chinese, 3 words of other scripts, no punctuation.

    Lines are read by the script they are mostly in, so a bilingual text gives pieces of both kinds.
    """
    return matter(text).shingles


def _shingles(folded: str, signs: Signs) -> Hashes:
    pieces = np.sort(np.concatenate(running(folded, signs)))
    # np.unique gives the same in ten times the time
    return pieces[np.concatenate(([True], pieces[1:] != pieces[:-1]))] if len(pieces) else pieces


def running(folded: str, signs: Signs) -> tuple[Hashes, Hashes]:
    chinese = chinese_lines(signs)
    if chinese.all():
        letters, other = signs.codes[signs.letter], []
    elif not chinese.any():
        letters, other = signs.codes[:0], WORD.findall(folded)
    else:
        lines = folded.split("\n")
        inside = np.repeat(chinese, [len(line) + 1 for line in lines])[:-1]
        letters = signs.codes[signs.letter & inside]
        other = [word for line, is_chinese in zip(lines, chinese, strict=True) if not is_chinese
                 for word in WORD.findall(line)]  # fmt: skip
    spelled = np.array([_word(word) for word in other], dtype=_U)
    return pieces_of(letters.astype(_U), HAN_SHINGLE), pieces_of(spelled, WORD_SHINGLE)


def pieces_of(units: Hashes, size: int) -> Hashes:
    """One hash for each run of `size` units (FNV-1a over units, then SplitMix64); fewer units make one piece."""
    if not len(units):
        return units
    size = min(size, len(units))
    count = len(units) - size + 1
    hashes = np.full(count, 0xCBF29CE484222325 ^ size, dtype=_U)
    for at in range(size):
        hashes = (hashes ^ units[at : at + count]) * _U(0x100000001B3)
        hashes ^= hashes >> _U(29)
    return _mix(hashes)


def _mix(x: Hashes) -> Hashes:
    """SplitMix64's finaliser (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output."""
    x = (x ^ (x >> _U(30))) * _U(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> _U(27))) * _U(0x94D049BB133111EB)
    return x ^ (x >> _U(31))


_SEEDS: Hashes = _mix(np.arange(1, MINIMA + 1, dtype=_U) * _U(0x9E3779B97F4A7C15))
_FACTORS: Hashes = _mix(np.arange(1001, MINIMA + 1001, dtype=_U) * _U(0x9E3779B97F4A7C15)) | _U(1)
_SLICE = 128
"""Pieces hashed at once: 128 KB of work stay in the processor's cache, and memory flat on a text of any length."""


def _minima(pieces: Hashes) -> Hashes:
    """The least of each of the 128 hashes over all pieces, of which there must be one."""
    least = np.full(MINIMA, np.iinfo(_U).max, dtype=_U)
    work = np.empty((2, _SLICE, MINIMA), dtype=_U)
    for start in range(0, len(pieces), _SLICE):
        some = pieces[start : start + _SLICE, None]
        x, high = work[0, : len(some)], work[1, : len(some)]
        np.bitwise_xor(some, _SEEDS, out=x)
        np.multiply(x, _FACTORS, out=x)
        np.right_shift(x, _U(32), out=high)
        np.bitwise_xor(x, high, out=x)
        np.minimum(least, x.min(axis=0), out=least)
    return least


def _bands(minima: Hashes) -> tuple[int, ...]:
    words = np.empty((BANDS, 2 + MINIMA // BANDS), dtype="<u8")
    words[:, 0], words[:, 1] = SCHEME, np.arange(BANDS)
    words[:, 2:] = minima.reshape(BANDS, -1)
    data, size = words.tobytes(), words[0].nbytes
    return _signed([data[at : at + size] for at in range(0, len(data), size)])


def _sentences(letters: str, signs: Signs) -> tuple[int, ...]:
    """The hashes of the sentences among the text's letters."""
    ends = np.append(signs.end, True).nonzero()[0]
    cuts, han = (np.concatenate(([0], np.cumsum(mask)))[ends] for mask in (signs.letter, signs.han & signs.letter))
    lengths, count = np.diff(cuts, prepend=0), np.diff(han, prepend=0)
    kept = (lengths >= _SHORTEST_LATIN) | ((lengths >= _SHORTEST_HAN) & (count > 0))
    stops = cuts[kept].tolist()
    found = {letters[stop - size : stop] for stop, size in zip(stops, lengths[kept].tolist(), strict=True)}
    return tuple(sorted(_signed([one.encode() for one in found]))[:MOST_SENTENCES])


@lru_cache(maxsize=65536)
def _word(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _signed(parts: list[bytes]) -> tuple[int, ...]:
    """A signed 64-bit hash of each."""
    digests = b"".join([hashlib.blake2b(part, digest_size=8).digest() for part in parts])
    return tuple(np.frombuffer(digests, dtype="<i8").tolist())
