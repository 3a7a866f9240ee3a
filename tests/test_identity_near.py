"""Nearly the same words: fixed hashes, independent minima, direction, figures."""

from __future__ import annotations

import hashlib
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from harvester.identity import figures, near
from harvester.identity.words import letters, text_hash
from harvester.store.repeats import compare

FERRY = "临远市今天开通了第一条轮渡线路，全长12.5公里，沿途设有四个码头。"
FERRY_EN = "A ferry that carries forty cars links two river towns from today, the city said."


def han(rng: random.Random, length: int) -> str:
    """A text of distinct-looking Chinese characters, a full stop now and then."""
    return "".join("。" if rng.random() < 0.04 else chr(rng.randrange(0x4E00, 0x5E00)) for _ in range(length))


@pytest.mark.parametrize(
    ("text", "first", "digest"),
    [
        (FERRY, 54038565486372304, "0b29700f2594e1b1"),
        (FERRY_EN, 788805830929027327, "e0c8c2cefa853a59"),
        ("长沙", 10124366650993328189, "295b3ab2703a03b2"),
    ],
)
def test_signature_is_what_databases_hold(text: str, first: int, digest: str) -> None:
    """A change of these values needs a new near.SCHEME: the old ones stand in databases."""
    minima = near.signature(text)
    assert len(minima) == 128
    assert minima[0] == first
    assert hashlib.sha256(repr((minima, near.bands(minima), near.sentences(text))).encode()).hexdigest()[:16] == digest


def agreements(minima: list[tuple[NDArray[np.uint64], NDArray[np.uint64]]]) -> NDArray[np.float64]:
    return np.array([a == b for a, b in minima], dtype=float)


def most_correlated(agree: NDArray[np.float64]) -> float:
    """The largest correlation between two of the 128 columns: do two minima always agree together?"""
    table = np.corrcoef(agree, rowvar=False)
    np.fill_diagonal(table, 0)
    return float(np.nanmax(np.abs(table)))


def half_alike(rng: random.Random) -> tuple[str, str]:
    """Two texts that share about half of their shingles."""
    shared = han(rng, 240)
    return shared + han(rng, 110), shared + han(rng, 110)


def test_the_128_minima_are_independent() -> None:
    rng = random.Random(20240506)
    pairs = [half_alike(rng) for _ in range(500)]
    signatures = [(np.array(near.signature(a)), np.array(near.signature(b))) for a, b in pairs]
    agree = agreements(signatures)
    pieces = [(near.shingles(a), near.shingles(b)) for a, b in pairs]
    true = [len(np.intersect1d(a, b)) / len(np.union1d(a, b)) for a, b in pieces]
    assert abs(agree.mean() - np.mean(true)) < 0.01  # each minimum agrees with the probability of the Jaccard index
    assert abs(agree.mean(axis=0) - np.mean(true)).max() < 0.1
    # 8,128 correlations of 500 independent pairs: standard deviation .045, the largest about 4 of them
    assert most_correlated(agree) < 0.25
    # the estimate's spread is that of 128 independent draws, not of fewer
    assert agree.mean(axis=1).std() < 1.25 * np.sqrt(0.25 / 128 + np.var(true))


def test_a_family_that_keeps_the_order_is_found_out() -> None:
    """The check above would notice the classic mistake: products that do not wrap, so that all minima agree."""
    rng = random.Random(1)
    made = []
    for _ in range(200):
        a, b = half_alike(rng)
        small = [near.shingles(text) >> np.uint64(40) for text in (a, b)]
        made.append(tuple(np.array([(pieces * np.uint64(f)).min() for f in range(1, 129)]) for pieces in small))
    assert most_correlated(agreements(made)) > 0.9  # type: ignore[arg-type]


def test_bands_meet_where_texts_are_near_and_seldom_elsewhere() -> None:
    rng = random.Random(7)
    text = han(rng, 700)
    edited = text[:300] + "改" + text[301:600] + text[650:]
    assert set(near.bands(near.signature(text))) & set(near.bands(near.signature(edited)))
    others = [set(near.bands(near.signature(han(rng, 700)))) for _ in range(50)]
    assert not any(set(near.bands(near.signature(text))) & other for other in others)


def test_bands_are_signed_64_bit_numbers() -> None:
    found = near.bands(near.signature(FERRY))
    assert len(set(found)) == 32
    assert all(-(2**63) <= value < 2**63 for value in found)


def test_traditional_full_width_and_unpunctuated_copies_are_equal() -> None:
    copy = "臨遠市今天開通了第一條輪渡線路,全長１２．５公里 沿途設有四個碼頭"
    assert np.array_equal(near.shingles(copy), near.shingles(FERRY))
    assert text_hash(copy) == text_hash(FERRY)
    assert letters("ＧＤＰ成長 5.2%") == "gdp成长52"


def test_an_excerpt_is_in_the_whole_and_not_the_whole_in_it() -> None:
    whole = han(random.Random(3), 800)
    there, back = near.containment(near.shingles(whole[200:500]), near.shingles(whole))
    assert there > 0.95
    assert back < 0.5


def test_a_bilingual_text_holds_both_of_its_halves() -> None:
    both = near.shingles(f"{FERRY_EN}\n{FERRY}")
    for half in (FERRY, FERRY_EN):
        assert near.containment(near.shingles(half), both)[0] == 1.0


def test_paragraphs_in_another_order_are_nearly_the_same() -> None:
    rng = random.Random(5)
    parts = [han(rng, 120) for _ in range(6)]
    shares = near.containment(near.shingles("\n".join(parts)), near.shingles("\n".join(reversed(parts))))
    assert min(shares) > 0.9


RIVER = (
    "5月{}日8时,青汀站水位{}米,24小时上涨{}厘米,每秒流量{}立方米。请按2021年第16号令巡查,险情拨打12345,"
    "24小时值守;另有110、119可用。"
)


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("没有数字", "全年12,500亿元", True),
        ("全年12,500亿元", "全年12500亿元", True),
        ("2024年5月6日 增长5.2%", "2024年5月6日 增长6.1%", True),
        ("各站水位31.1、32.2、33.3、34.4、35.5、36.6米", "各站水位31.2、32.3、33.4、34.5、35.6、36.6米", False),
    ],
)
def test_many_figures_of_which_hardly_one_is_the_others_tell_notices_apart(a: str, b: str, agree: bool) -> None:
    assert figures.agree(near.matter(a).figures, near.matter(b).figures) is agree


@pytest.mark.parametrize(
    ("other", "repeats"),
    [
        # a form that brings more figures of its own than it is filled in with
        (RIVER.format(7, "32.58", 17, 2480), False),
        (RIVER.format(7, "32.58", 18, 2480), False),
        (f"来源:青汀发布 3月9日 {RIVER.format(6, '32.41', 18, 2210)}", True),
        (RIVER.format(6, "32.41", 18, 2120), True),
    ],
)
def test_notices_of_one_form_differ_by_their_figures(other: str, repeats: bool) -> None:
    assert (compare(near.matter(RIVER.format(6, "32.41", 18, 2210)), other) is not None) is repeats


def test_sentences_are_found_again_in_another_text() -> None:
    quoted = "沿途设有四个码头供市民上下船。"
    mine = near.sentences(f"临远日报讯。{quoted}本报记者。")
    assert set(mine) & set(near.sentences(f"据介绍，轮渡已经开通！{quoted}"))
    assert not near.sentences("短。很短。")


def test_a_very_long_text_keeps_a_fixed_sample_of_its_sentences() -> None:
    rng = random.Random(9)
    long = "。".join(han(rng, 20).replace("。", "一") for _ in range(2000))
    kept = near.sentences(long)
    assert len(kept) == near.MOST_SENTENCES
    assert kept == near.sentences("。".join(reversed(long.split("。"))))


@pytest.mark.parametrize("text", ["", " ", "。。。", "!!!\n???", "\ud800", "\x00"])
def test_a_text_without_letters_has_no_fingerprint(text: str) -> None:
    made = near.fingerprint(text)
    assert len(made.matter.shingles) == 0
    assert made.bands == made.sentences == ()
    assert near.signature(text) == ()
    assert near.containment(made.matter.shingles, near.shingles(FERRY)) == (0.0, 0.0)


@given(st.text(max_size=60))
def test_any_text_has_a_fingerprint_and_contains_itself(text: str) -> None:
    made = near.fingerprint(text)
    assert len(made.bands) in (0, 32)
    if len(made.matter.shingles):
        assert near.containment(made.matter.shingles, made.matter.shingles) == (1.0, 1.0)
        assert made.bands == near.bands(near.signature(text))
