from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.reading.figure_words import exact_value, plain_words, said_by, unit_text
from reader.text.marks import Finder, Mark, MarkKind

MONEY, PERCENT, DATE = MarkKind.MONEY, MarkKind.PERCENT, MarkKind.DATE
QUANTITY, NUMBER = MarkKind.QUANTITY, MarkKind.NUMBER


def figure(kind: MarkKind, **fields: object) -> Mark:
    return Mark(0, 9, "so and so", kind, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mark", "words", "exact"),
    [
        (
            figure(MONEY, value=150 * 10**9, unit="USD", bound="at least"),
            "at least $150 billion",
            "USD 150,000,000,000",
        ),
        (
            figure(MONEY, low=1.2e9, high=1.5e9, unit="EUR"),
            "between €1.2 billion and €1.5 billion",
            "EUR 1,200,000,000 – 1,500,000,000",
        ),
        (figure(MONEY, value=-2500, unit="GBP"), "−£2,500", "GBP -2,500"),
        (figure(MONEY, value=1.8, unit="GBP"), "£1.80", "GBP 1.8"),
        (figure(MONEY, value=0.125, unit="USD"), "$0.125", "USD 0.125"),
        (figure(MONEY, value=1_234_567, unit="CHF"), "1,234,567 CHF", "CHF 1,234,567"),
        (
            figure(MONEY, value=3_000_000),
            "3 million (in a currency that is not told)",
            "3,000,000",
        ),
        (figure(PERCENT, low=25, high=10, unit="%"), "between 25 percent and 10 percent", "25% – 10%"),
        (figure(PERCENT, value=1, unit="pp"), "1 percentage point", "1 percentage point"),
        (figure(DATE, value="2018-01/2018-06"), "1 January – 30 June 2018", "2018-01/2018-06"),
        (figure(DATE, value="2018-05-03/2018-05-05"), "3 – 5 May 2018", "2018-05-03/2018-05-05"),
        (figure(DATE, value="2017-12/2018-02"), "1 December 2017 – 28 February 2018", "2017-12/2018-02"),
        (figure(DATE, value="1990/1999"), "1990 – 1999", "1990/1999"),
        (figure(DATE, value="2018-05-21"), "Monday 21 May 2018", "2018-05-21"),
        (figure(DATE, value="-0043"), "44 BC", "-0043"),
        (
            figure(DATE, low="2018-03-04", high="2018-04-03"),
            "Sunday 4 March 2018 or Tuesday 3 April 2018",
            "2018-03-04 – 2018-04-03",
        ),
        (figure(MarkKind.DURATION, value="P3D", bound="about"), "about 3 days", "P3D"),
        (figure(MarkKind.DURATION, low="P3D", high="P5D"), "between 3 days and 5 days", "P3D – P5D"),
        (figure(QUANTITY, value=30, unit="kilometer_per_hour"), "30 kilometers per hour", "30 kilometer per hour"),
        (figure(QUANTITY, value=1, unit="foot"), "1 foot", "1 foot"),
        (figure(QUANTITY, value=2_500_000, unit="metric_ton"), "2.5 million metric tons", "2,500,000 metric ton"),
        (figure(NUMBER, value=22, unit="ordinal"), "22nd", "22nd"),
        (figure(NUMBER, value=2 / 5), "0.4", "0.4"),
        (figure(NUMBER), "", ""),
    ],
)  # fmt: skip
def test_a_figure_in_plain_words_and_to_be_copied(mark: Mark, words: str, exact: str) -> None:
    assert plain_words(mark) == words
    assert exact_value(mark) == exact


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("degree_Celsius", "degrees Celsius"),
        ("square_mile", "square miles"),
        ("barrel", "barrels"),
        ("foot", "feet"),
        ("barrel_per_day", "barrels per day"),
        ("hertz", "hertz"),
        ("barrel / day", "barrels per day"),
        ("meter / second ** 2", "meters per second squared"),
        ("yard ** 2", "square yards"),
        ("kilogram / meter ** 3", "kilograms per cubic meter"),
        ("foot ** 3 / day", "cubic feet per day"),
        ("newton * meter", "newton meters"),
        ("liter / (100 * kilometer)", "liters per 100 kilometers"),
        ("millimeter_Hg", "millimeters of mercury"),
        ("pound_force_per_square_inch", "pounds per square inch"),
        ("bar", "bar"),
        ("ppm", "parts per million"),
        ("mile_per_hour", "miles per hour"),
        (None, ""),
    ],
)
def test_units_in_words(unit: str | None, words: str) -> None:
    assert unit_text(unit, 2) == words


def test_who_says_so() -> None:
    money = figure(MONEY, value=5, unit="USD")
    assert said_by(money) == ""
    assert "around" in said_by(money, alone=False)
    assert "date" in said_by(figure(DATE, value="2018"), alone=False)
    assert "version" in said_by(figure(MONEY, value=5, by=Finder.VERSION))
    assert "you" in said_by(figure(MONEY, value=5, by=Finder.READER))


_VALUES = st.none() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12)
_DATES = st.from_regex(r"-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?")


@given(
    st.sampled_from(MarkKind), _VALUES | _DATES, _VALUES, _VALUES, st.none() | st.text(max_size=8)
)
def test_any_figure_can_be_said(
    kind: MarkKind, value: object, low: object, high: object, unit: str | None
) -> None:
    mark = figure(kind, value=value, low=low, high=high, unit=unit)
    assert isinstance(plain_words(mark), str)
    assert isinstance(exact_value(mark), str)
