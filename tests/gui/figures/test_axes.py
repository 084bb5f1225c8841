from __future__ import annotations

import math
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.figures.plot.axes import LogAxis, TimeAxis
from reader.gui.figures.plot.calendar import day_number, days_of, year_of

EPOCH = date(1970, 1, 1)


@given(st.dates())
def test_days_are_counted_as_the_calendar_has_them(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == (day - EPOCH).days
    assert year_of((day - EPOCH).days) == day.year
    assert days_of(day.isoformat()) == ((day - EPOCH).days, (day - EPOCH).days + 1)


def test_days_before_our_era_go_on_backwards() -> None:
    assert day_number(0, 12, 31) == day_number(1) - 1
    assert year_of(day_number(-43, 3, 15)) == -43


@pytest.mark.parametrize(
    ("iso", "length"),
    [
        ("2018", 365),
        ("2016-02", 29),
        ("2018-01/2018-06", 181),
        ("1990/1999", 3652),
        ("-0043", 365),
        ("2018-03-05T10:00", 1),
    ],
)
def test_a_date_is_as_long_as_it_is_precise(iso: str, length: int) -> None:
    days = days_of(iso)
    assert days is not None and days[1] - days[0] == length


@pytest.mark.parametrize("iso", ["", "soon", "2018-13", "2018-02-30", "2019/2018", "2018/x"])
def test_what_is_no_date_has_no_days(iso: str) -> None:
    assert days_of(iso) is None


_SPANS = st.lists(
    st.tuples(st.integers(-800_000, 800_000), st.integers(1, 4_000)).map(
        lambda span: (float(span[0]), float(span[0] + span[1]))
    ),
    min_size=1,
    max_size=30,
)


@given(_SPANS, st.sampled_from([200.0, 600.0, 3000.0]))
def test_a_timeline_keeps_the_order_and_its_ticks_apart(
    spans: list[tuple[float, float]], width: float
) -> None:
    axis = TimeAxis(spans)
    days = sorted(day for span in spans for day in span)
    places = [axis.place(day) for day in days]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    for tick in axis.ticks(width):
        assert 0 <= tick.place <= 1 and tick.label
    assert all(0 < cut < 1 for cut in axis.cuts)


def test_a_lone_date_far_away_does_not_press_the_others_together() -> None:
    spans = [(float(day_number(y)), float(day_number(y + 1))) for y in (1776, 2015, 2016, 2018)]
    axis = TimeAxis(spans)
    assert len(axis.cuts) == 1
    assert axis.place(day_number(2016)) - axis.place(day_number(2015)) > 0.1
    labels = [tick.label for tick in axis.ticks(600)]
    assert "2016" in labels and any("1776" in label for label in labels)
    assert TimeAxis(spans[1:]).cuts == []
    assert TimeAxis(spans[:2]).cuts == []  # two dates: nothing to be pressed together


def test_ticks_are_days_months_or_years_as_there_is_room() -> None:
    week = TimeAxis([(float(day_number(2018, 3, 5)), float(day_number(2018, 3, 9)))])
    assert "6 Mar 2018" in [tick.label for tick in week.ticks(600)]
    half = TimeAxis([(float(day_number(2018, 1)), float(day_number(2018, 7)))])
    assert "Mar 2018" in [tick.label for tick in half.ticks(700)]
    era = TimeAxis([(float(day_number(-99)), float(day_number(300)))])
    assert "100" in [tick.label for tick in era.ticks(400)]


_VALUES = st.lists(
    st.floats(-1e15, 1e15, allow_nan=False).filter(lambda v: v == 0 or abs(v) > 1e-9),
    min_size=1,
    max_size=30,
)


@given(_VALUES, st.sampled_from([200.0, 600.0]))
def test_a_log_scale_keeps_the_order_of_any_amounts(values: list[float], width: float) -> None:
    axis = LogAxis(values)
    places = [axis.place(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    ticks = [tick.place for tick in axis.ticks(width)]
    assert ticks == sorted(ticks)
    assert all(math.isfinite(tick) for tick in ticks)
    assert all(right > left for left, right in pairwise(ticks))


def test_powers_of_ten_are_equally_far_apart_and_zero_has_its_place() -> None:
    axis = LogAxis([1e6, 1e12])
    steps = [axis.place(10.0**power) for power in (6, 8, 10, 12)]
    assert steps[1] - steps[0] == pytest.approx(steps[2] - steps[1])
    assert "1 billion" in [tick.label for tick in axis.ticks(700)]
    mirrored = LogAxis([-1e6, 0, 1e6])
    assert mirrored.place(0) == pytest.approx(0.5)
    labels = [tick.label for tick in mirrored.ticks(400)]
    assert {"−1 million", "0", "1 million"} <= set(labels)


def test_amounts_of_one_size_have_an_axis_too() -> None:
    axis = LogAxis([25.0])
    assert axis.place(25) == pytest.approx(0.5)
    assert axis.ticks(400)
    assert LogAxis([]).ticks(400)
