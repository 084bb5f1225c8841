from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.reading.mark_words import (
    date_text,
    is_quiet,
    number_text,
    summary,
    value_text,
    with_article,
)
from reader.text.marks import Mark, MarkKind


def figure(kind: MarkKind, text: str = "so and so", **fields: object) -> Mark:
    return Mark(0, len(text), text, kind, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (
            figure(MarkKind.MONEY, value=52_000_000, unit="USD", bound="at most"),
            "USD 52,000,000 · at most",
        ),
        (figure(MarkKind.MONEY, value=1.5), "1.5"),
        (
            figure(MarkKind.MONEY, low=75e6, high=90e6, unit="USD"),
            "USD 75,000,000 – 90,000,000",
        ),
        (figure(MarkKind.PERCENT, value=25, unit="%"), "25%"),
        (figure(MarkKind.PERCENT, low=10, high=25, unit="%"), "10% – 25%"),
        (figure(MarkKind.PERCENT, value=0.5, unit="pp"), "0.5 percentage points"),
        (figure(MarkKind.DATE, value="2018-05-20"), "Sunday 20 May 2018"),
        (figure(MarkKind.DATE, value="2018-05"), "May 2018"),
        (figure(MarkKind.DATE, value="2018-05-14/2018-05-20"), "14 May 2018 – 20 May 2018"),
        (figure(MarkKind.DATE, text="some day"), "some day"),
        (figure(MarkKind.TIME, value="18:15"), "18:15"),
        (figure(MarkKind.DURATION, value="P1W"), "1 week"),
        (figure(MarkKind.DURATION, value="P1Y6M"), "1 year 6 months"),
        (figure(MarkKind.DURATION, value="PT2H30M"), "2 hours 30 minutes"),
        (figure(MarkKind.QUANTITY, value=2.1, unit="square_mile"), "2.1 square mile"),
        (figure(MarkKind.NUMBER, value=22, unit="ordinal"), "22nd"),
        (figure(MarkKind.NUMBER, value=112, unit="ordinal"), "112th"),
        (figure(MarkKind.PERSON, text="Ellison", entity="Mara Ellison"), "Mara Ellison"),
    ],
)
def test_a_mark_says_its_value(mark: Mark, said: str) -> None:
    assert summary(mark) == said


@pytest.mark.parametrize("iso", ["2018-13-45", "sometime", "2018-99", "-", "2018-02-30T10:00"])
def test_a_date_that_is_none_is_said_as_it_stands(iso: str) -> None:
    assert date_text(iso) == iso


@given(st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()))
def test_any_value_can_be_said(value: float | str) -> None:
    for kind in MarkKind:
        assert isinstance(value_text(figure(kind, value=value)), str)


@given(st.integers(-(10**18), 10**18))
def test_thousands_are_set_apart(value: int) -> None:
    assert int(number_text(value).replace(",", "")) == value


@pytest.mark.parametrize(
    ("mark", "quiet"),
    [
        (figure(MarkKind.NUMBER, "one", value=1), True),
        (figure(MarkKind.NUMBER, "first", value=1, unit="ordinal"), True),
        (figure(MarkKind.NUMBER, "2", value=2), False),
        (figure(MarkKind.NUMBER, "ninety", value=90), False),
        (figure(MarkKind.NUMBER, "two", value=2, bound="at least"), False),
        (figure(MarkKind.NUMBER, "two thirds", value=0.667), False),
        (figure(MarkKind.DURATION, "one", value="P1D"), False),
    ],
)
def test_only_small_counting_words_are_quiet(mark: Mark, quiet: bool) -> None:
    assert is_quiet(mark) is quiet


def test_kinds_take_their_article() -> None:
    assert with_article(MarkKind.ORGANIZATION) == "an organization"
    assert with_article(MarkKind.PLACE) == "a place"
