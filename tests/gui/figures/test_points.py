from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.figures.plot.calendar import day_number
from reader.gui.figures.plot.points import plot_of
from reader.gui.figures.sizes import seconds_of, size_key
from reader.text.marks import Mark, MarkKind

MONEY, DATE, NUMBER = MarkKind.MONEY, MarkKind.DATE, MarkKind.NUMBER


def mark(kind: MarkKind, value: Any = None, start: int = 0, text: str = "x", **more: Any) -> Mark:
    return Mark(start, start + len(text), text, kind, value, **more)


def test_dates_stand_by_day_and_open_ones_at_both() -> None:
    plot = plot_of(
        [
            mark(DATE, "2019", 5),
            mark(DATE, "2018-03-05", 9),
            mark(DATE, low="2018-03-04", high="2018-04-03"),
            mark(DATE, None, 20),
        ]
    )
    first = [point.low for point in plot.dates]
    assert first == sorted(first) and len(first) == 4
    assert plot.dates[-1].high - plot.dates[-1].low == 365
    assert plot.dates[0].low == day_number(2018, 3, 4)
    assert plot.left_out == 1


def test_money_has_a_lane_for_each_currency_and_units_a_scale_each() -> None:
    plot = plot_of(
        [
            mark(MONEY, 5, unit="EUR"),
            mark(MONEY, 7, 3, unit="USD"),
            mark(MONEY, 9, 6, unit="USD"),
            mark(MONEY, 3),
            mark(MarkKind.PERCENT, low=25, high=10, unit="%"),
            mark(MarkKind.PERCENT, 3, unit="pp"),
            mark(MarkKind.QUANTITY, 3, unit="kilometer"),
            mark(NUMBER, 3400),
            mark(NUMBER, 2, text="two"),
            mark(NUMBER, 1, unit="ordinal"),
            mark(MarkKind.PERSON),
        ]
    )
    assert [scale.name for scale in plot.scales] == [
        *("Money", "Percentages", "Percentage points", "Kilometers", "Numbers")
    ]
    assert [(lane.label, len(lane.points)) for lane in plot.scales[0].lanes] == [
        *(("USD", 2), ("EUR", 1), ("No currency", 1))
    ]
    (percent,) = plot.scales[1].lanes[0].points
    assert (percent.low, percent.high) == (10, 25)
    assert plot.scales[-1].count == 1
    assert plot_of([mark(NUMBER, 2, text="two")], counting=True).scales[0].count == 1


_ANY = st.none() | st.integers() | st.floats() | st.text(max_size=12)


@given(st.sampled_from(MarkKind), _ANY, _ANY, _ANY)
def test_any_figure_is_plotted_or_left_out(kind: MarkKind, value: Any, low: Any, high: Any) -> None:
    one = mark(kind, value, low=low, high=high)
    plot = plot_of([one])
    points = [*plot.dates, *(p for s in plot.scales for lane in s.lanes for p in lane.points)]
    assert all(point.low <= point.high for point in points)
    size_key(one)


def test_figures_by_size_the_largest_first_and_dates_in_their_order() -> None:
    def ordered(*marks: Mark) -> list[Any]:
        return [m.value for m in sorted(marks, key=size_key)]

    money = [mark(MONEY, v, unit="USD") for v in (3, None, 500, -2)]
    assert ordered(*money) == [500, 3, -2, None]
    dates = [mark(DATE, v) for v in ("2019", "2018-12-31", "-0043", "1990/1999")]
    assert ordered(*dates) == ["-0043", "1990/1999", "2018-12-31", "2019"]
    lengths = [mark(MarkKind.DURATION, v) for v in ("PT90M", "P3D", "P1Y")]
    assert ordered(*lengths) == ["P1Y", "P3D", "PT90M"]
    assert seconds_of("P1DT1H") == 90_000
    assert seconds_of("nonsense") == 0
