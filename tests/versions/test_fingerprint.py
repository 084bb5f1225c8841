from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from reader.versions.fingerprint import fingerprint, worth_judging
from tests.versions.samples import FERRY, OTHER, REVISED, flattened


def _long(words: int, seed: int) -> str:
    random = Random(seed)
    return " ".join(f"w{random.randrange(9000)}" for _ in range(words))


def test_is_the_same_on_every_machine() -> None:
    assert fingerprint("One fish, two fish, red fish") == (
        2233369055553056969,
        2939898476264307727,
    )


def test_is_blind_to_case_and_punctuation() -> None:
    assert fingerprint(FERRY.upper()) == fingerprint(FERRY)
    shared = set(fingerprint(flattened(FERRY))) & set(fingerprint(FERRY))
    assert len(shared) > 0.9 * len(fingerprint(FERRY))


def test_versions_share_hashes_and_strangers_do_not() -> None:
    assert len(set(fingerprint(FERRY)) & set(fingerprint(REVISED))) > 50
    assert not set(fingerprint(FERRY)) & set(fingerprint(OTHER))


def test_an_excerpt_finds_its_long_source() -> None:
    text = _long(60_000, seed=5)
    source = set(fingerprint(text))
    words = text.split()
    for start in range(0, 50_000, 10_000):
        excerpt = " ".join(words[start : start + 400])
        assert len(source & set(fingerprint(excerpt))) >= 3


@given(st.text(max_size=200))
def test_fits_into_a_signed_column_and_has_no_repeats(text: str) -> None:
    hashes = fingerprint(text)
    assert list(hashes) == sorted(set(hashes))
    assert all(0 <= number < 2**63 for number in hashes)


def test_is_bounded_for_long_texts() -> None:
    assert len(fingerprint(_long(300_000, seed=6))) <= 4096
    assert fingerprint("") == () == fingerprint(" … ")


def test_worth_judging_is_what_shares_more_than_a_paragraph() -> None:
    assert worth_judging(5, 100, 5_000)
    assert not worth_judging(0, 4, 4)
    assert not worth_judging(8, 180, 190)
    source, excerpt = _long(60_000, seed=5), " ".join(_long(60_000, seed=5).split()[900:1300])
    shared = len(set(fingerprint(source)) & set(fingerprint(excerpt)))
    assert worth_judging(shared, 60_000, 400) and worth_judging(shared, 400, 60_000)
