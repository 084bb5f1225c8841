"""Quotes with little or no context, as other programs give them."""

from __future__ import annotations

import pytest

from reader.notes.anchor import Resolution, resolve
from reader.notes.model import Anchor, AnchorState

KEEPER = (
    "Nine winters later, when she lit the harbour lamp, the keeper Oda Brynn would recall that "
    "pale morning when her aunt rowed her out to see whales"
)


TOLLS = (
    "There was a toll on salt, there was a toll on rope, there was a toll for the bridge, and they "
    "owed everything to us, they owed nothing to us, and none of them was ever going to pay"
)


def bare(text: str, quote: str, prefix: str = "", suffix: str = "", at: int = 0) -> Resolution:
    return resolve(Anchor(at, at + len(quote), quote, prefix, suffix), text)


def test_a_quote_without_context_is_found_as_it_is_or_nearly() -> None:
    exact = bare(KEEPER, "see whales")
    assert (exact.state, exact.score) == (AnchorState.ANCHORED, 1.0)
    near = bare(KEEPER, "some winters later")
    assert near.state is AnchorState.MOVED
    assert KEEPER[near.start : near.end] == "Nine winters later"
    assert bare(TOLLS, KEEPER).state is AnchorState.ORPHANED
    assert bare("", "salt").state is AnchorState.ORPHANED
    assert bare("salt", "").state is AnchorState.ORPHANED


@pytest.mark.parametrize(
    "scores",
    [
        [
            bare(KEEPER, quote).score
            for quote in (
                "Nine winters later",
                "Nine winters latr",
                "Some winters later",
                "Some winters after",
            )
        ],
        [
            bare(KEEPER, ", when she lit the harbour lamp", prefix=prefix).score
            for prefix in ("Nine winters later", "Nine winers later", "Some winters after")
        ],
        [
            bare(KEEPER, "Nine winters later", suffix=suffix).score
            for suffix in (
                ", when she lit the harbour lamp",
                ", when he lit the harbour lamp",
                ", when he put out the lights",
            )
        ],
    ],
)
def test_the_less_alike_the_lower_the_score(scores: list[float]) -> None:
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


@pytest.mark.parametrize("at", [0, 90, 500])
@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "expected"),
    [
        ("to us", "they owed everything", "", "to us, they owed nothing"),
        ("to us", "they owed nothing", "", "to us, and none"),
        ("to us", "they owed every-thing", "", "to us, they owed nothing"),
        ("to us", "they owed no thing", "", "to us, and none"),
        ("they owed", "", "everything", "they owed everything"),
        ("they owed", "", "nothing", "they owed nothing"),
        ("they owed", "", "ever ything", "they owed everything"),
        ("a toll", "", "for the bridge", "a toll for the bridge"),
        ("to us", "they owed nowt", "", "to us, and none"),
        ("they owed", "", "nuffing", "they owed nothing"),
    ],
)
def test_a_part_of_the_context_tells_equal_quotes_apart(
    quote: str, prefix: str, suffix: str, expected: str, at: int
) -> None:
    place = bare(TOLLS, quote, prefix, suffix, at)
    assert TOLLS[place.start : place.end] == quote
    assert place.start == TOLLS.index(expected)


def test_of_equal_quotes_the_nearest_is_meant() -> None:
    first, second = TOLLS.index("they owed everything"), TOLLS.index("they owed nothing")
    for quote in ("they owed", "they owd"):
        assert bare(TOLLS, quote, at=first).start == first
        assert bare(TOLLS, quote, at=second).start == second
        assert bare(TOLLS, quote).start == first


def test_context_beyond_the_text_says_nothing_against_it() -> None:
    later = bare(KEEPER, "winters later", prefix="It was not long but nine")
    assert KEEPER[later.start : later.end] == "winters later"
    assert bare("Some harbour text", "text", suffix="gone now").start == 13
    near = bare(KEEPER, "winters on", prefix="It used to be nine")
    assert KEEPER[near.start : near.end] in ("", "winters later")
    short = bare("Nine winters on, she lit the lamp", "winters on", prefix="It used to be nine")
    assert (short.start, short.end) == (5, 15)
    assert bare("text of a harbour", "text", prefix="gone now").end == 4


def test_a_quote_over_several_paragraphs_forgives_blanks() -> None:
    page = "Fees\n\nThe fees rise in May.\n\nThe pilots object.\n\nOther fees fall."
    for quote in ("in May.\n\n\n   The pilots object", "Fees\r\n\r\nThe fees rise in May."):
        place = bare(page, quote)
        assert page[place.start : place.end].split() == quote.split()
