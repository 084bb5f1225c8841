"""What of an article's figures is plotted, and on which axis."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.gui.figures.plot.calendar import days_of
from reader.gui.language import later
from reader.gui.reading.figure_words import unit_text
from reader.gui.reading.mark_words import is_quiet
from reader.text.marks import Mark, MarkKind, Value

MONEY = later("Money")
_LARGEST = 1e300
_PERCENT_UNITS = {"pp": later("Percentage points"), "bp": later("Basis points")}


@dataclass(frozen=True, slots=True)
class Point:
    """A figure on an axis: from `low` to `high`, which are equal for one value."""

    mark: Mark
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Lane:
    """Points that share a row of the plot: a currency, a unit."""

    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Amounts that can be compared with one another, by lane; `name` is what the reader chooses."""

    name: str
    lanes: tuple[Lane, ...]

    @property
    def count(self) -> int:
        """How many points it has."""
        return sum(len(lane.points) for lane in self.lanes)


@dataclass(frozen=True, slots=True)
class Plot:
    """An article's dates and amounts; both may be empty. `left_out` have no value to plot."""

    dates: tuple[Point, ...]
    scales: tuple[Scale, ...]
    left_out: int


def plot_of(marks: Iterable[Mark], *, counting: bool = False) -> Plot:
    """Sort an article's figures onto axes; small counting words only with `counting`."""
    dates: list[Point] = []
    scales: dict[str, dict[str, list[Point]]] = defaultdict(lambda: defaultdict(list))
    left_out = 0
    for mark in marks:
        if mark.kind is MarkKind.DATE:
            days = _days(mark)
            dates += days
            left_out += not days
        elif mark.kind in (
            MarkKind.MONEY,
            MarkKind.PERCENT,
            MarkKind.QUANTITY,
            MarkKind.NUMBER,
        ):
            if mark.unit == "ordinal" or (is_quiet(mark) and not counting):
                continue
            point = _amount(mark)
            if point is None:
                left_out += 1
            else:
                name, lane = _where(mark)
                scales[name][lane].append(point)
    order = sorted(scales.items(), key=lambda entry: (_rank(entry[0]), entry[0]))
    return Plot(
        dates=_sorted(dates),
        scales=tuple(
            Scale(
                name,
                tuple(
                    Lane(label, _sorted(points))
                    for label, points in sorted(
                        lanes.items(), key=lambda lane: (-len(lane[1]), lane[0])
                    )
                ),
            )
            for name, lanes in order
        ),
        left_out=left_out,
    )


def _where(mark: Mark) -> tuple[str, str]:
    match mark.kind:
        case MarkKind.MONEY:
            return MONEY, mark.unit or later("No currency")
        case MarkKind.PERCENT:
            return _PERCENT_UNITS.get(mark.unit or "", later("Percentages")), ""
        case MarkKind.QUANTITY:
            unit = unit_text(mark.unit) or later("Quantities")
            return unit[:1].upper() + unit[1:], ""
        case _:
            return later("Numbers"), ""


def _rank(name: str) -> int:
    order = (MONEY, "Percentages", *_PERCENT_UNITS.values())
    return order.index(name) if name in order else len(order) + (name == "Numbers")


def _days(mark: Mark) -> list[Point]:
    """A date as it is known; one that stays open between two days stands at both."""
    out = []
    for value in (mark.value, mark.low, mark.high):
        days = days_of(value) if isinstance(value, str) else None
        if days is not None:
            out.append(Point(mark, float(days[0]), float(days[1])))
    return out


def _amount(mark: Mark) -> Point | None:
    ends = [end for end in map(_number, (mark.value, mark.low, mark.high)) if end is not None]
    return Point(mark, min(ends), max(ends)) if ends else None


def _number(value: Value) -> float | None:
    if not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and abs(number) < _LARGEST else None


def _sorted(points: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(sorted(points, key=lambda point: (point.low, point.high, point.mark.start)))
