"""Where a value stands on an axis, from 0 to 1, and what is written beside the axis."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol

from reader.gui.figures.plot.calendar import day_number, year_of
from reader.gui.language import dated, tr
from reader.gui.reading.figure_words import scaled

_PAD = 0.03  # of a stretch, left free at either end
_BREAK = 0.035  # of the axis, for a gap that is cut out
_LEAST = 0.1  # of the axis, for each stretch between two cuts
_LONG = 3.0  # so many times all the rest is a gap that is cut out
_ENOUGH = 3  # values on the fuller side, before anything is cut out
_MOST_TICKS = 4_000


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis, at a place from 0 to 1."""

    place: float
    label: str


class Axis(Protocol):
    """An axis, whatever it measures."""

    def place(self, value: float) -> float:
        """Where a value stands, 0 to 1."""

    def ticks(self, width: float) -> list[Tick]:
        """Ticks for an axis of so many pixels, far enough apart to be read."""

    @property
    def cuts(self) -> Sequence[float]:
        """The places where something long and empty is cut out."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    first: float
    last: float
    begin: float  # its places on the axis
    end: float


class TimeAxis:
    """Days in proportion; a gap much longer than all the rest is cut out."""

    def __init__(self, spans: Iterable[tuple[float, float]]) -> None:
        ordered = sorted(spans) or [(0.0, 1.0)]
        parts = _parts(ordered)
        padded = []
        for first, last in parts:
            pad = max((last - first) * _PAD, 0.5)
            padded.append((first - pad, last + pad))
        whole = sum(last - first for first, last in padded)
        room = 1 - _BREAK * (len(padded) - 1)
        shares = [max(_LEAST, (last - first) / whole) for first, last in padded]
        at = 0.0
        self._stretches: list[_Stretch] = []
        for (first, last), share in zip(padded, shares, strict=True):
            end = at + room * share / sum(shares)
            self._stretches.append(_Stretch(first, last, at, end))
            at = end + _BREAK

    @property
    def cuts(self) -> Sequence[float]:
        """The middles of what is cut out."""
        return [stretch.begin - _BREAK / 2 for stretch in self._stretches[1:]]

    def place(self, value: float) -> float:
        """Where a day stands; days in what is cut out stand at its edge."""
        for stretch in self._stretches:
            if value <= stretch.last:
                inside = max(0.0, (value - stretch.first) / (stretch.last - stretch.first))
                return stretch.begin + inside * (stretch.end - stretch.begin)
        return self._stretches[-1].end

    def ticks(self, width: float) -> list[Tick]:
        """Years, months or days, as there is room."""
        out: list[Tick] = []
        for stretch in self._stretches:
            pixels = width * (stretch.end - stretch.begin)
            out += [
                Tick(self.place(day), label)
                for day, label in _days(stretch.first, stretch.last, pixels)
            ]
        return out


class LogAxis:
    """Powers of ten in equal steps; where there is zero or less, mirrored around zero."""

    cuts: Sequence[float] = ()

    def __init__(self, values: Iterable[float]) -> None:
        given = [value for value in values if math.isfinite(value)] or [1.0]
        sizes = [abs(value) for value in given if value]
        self._least = 10.0 ** math.floor(math.log10(min(sizes, default=1.0)))
        self._mirrored = min(given) <= 0
        low, high = self._step(min(given)), self._step(max(given))
        if high - low < 0.5:
            low, high = low - 0.5, high + 0.5
        pad = (high - low) * _PAD
        self._low, self._high = low - pad, high + pad

    def _step(self, value: float) -> float:
        if not value:
            return 0.0
        size = math.log10(abs(value) / self._least)
        if not self._mirrored:
            return size
        return math.copysign(size + 1, value)

    def place(self, value: float) -> float:
        """Where a value stands."""
        part = (self._step(value) - self._low) / (self._high - self._low)
        return min(1.0, max(0.0, part))

    def ticks(self, width: float) -> list[Tick]:
        """Powers of ten, fewer or with 2 and 5 times as there is room."""
        per_decade = width / (self._high - self._low)
        every = max(1, math.ceil(96 / max(per_decade, 1e-6)))
        factors = (1, 2, 5) if per_decade > 330 else (1, 3) if per_decade > 210 else (1,)
        reach = max(abs(self._low), abs(self._high)) + 1
        values = [0.0] if self._mirrored else []
        for power in range(math.ceil(reach) + 1):
            if power % every == 0:
                values += [self._least * 10.0**power * factor for factor in factors]
        if not self._mirrored:
            values += [
                self._least * 10.0**-power * factor
                for power in range(1, math.ceil(max(0.0, -self._low)) + 1)
                for factor in factors
            ]
        elif self._low < 0:
            values += [-value for value in values if value]
        shown = [value for value in values if self._low <= self._step(value) <= self._high]
        return [Tick(self.place(value), _amount(value)) for value in sorted(shown)][:_MOST_TICKS]


def _amount(value: float) -> str:
    rounded = float(f"{value:.6g}")
    words = scaled(int(rounded) if rounded.is_integer() else rounded)
    return words.replace("-", "−", 1) if words.startswith("-") else words


def _parts(ordered: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The stretches that are left when what is long and empty is cut out."""
    merged: list[tuple[float, float, int]] = []
    for first, last in ordered:
        if merged and first <= merged[-1][1]:
            before = merged[-1]
            merged[-1] = (before[0], max(before[1], last), before[2] + 1)
        else:
            merged.append((first, last, 1))
    start, stop = merged[0][0], max(last for _, last, _ in merged)
    gaps = sorted(
        ((right[0] - left[1], place) for place, (left, right) in enumerate(pairwise(merged))),
        reverse=True,
    )
    rest = stop - start
    cuts: list[int] = []
    for gap, place in gaps[:3]:
        fuller = max(
            sum(count for *_, count in merged[: place + 1]),
            sum(count for *_, count in merged[place + 1 :]),
        )
        if gap <= _LONG * (rest - gap) or fuller < _ENOUGH:
            break
        cuts.append(place)
        rest -= gap
    parts, first = [], start
    for place in sorted(cuts):
        parts.append((first, merged[place][1]))
        first = merged[place + 1][0]
    return [*parts, (first, stop)]


_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000)
_MONTH_STEPS = (1, 2, 3, 6)
_DAY_STEPS = (1, 2, 7, 14)


def _days(first: float, last: float, pixels: float) -> list[tuple[float, str]]:
    per_day = pixels / (last - first)
    year, end = year_of(first), year_of(last)
    for step in _DAY_STEPS:
        if step * per_day >= 92:
            begin = math.ceil(first)
            return [
                (float(day), _day_label(day, year))
                for day in range(begin, math.floor(last) + 1, step)
            ][:_MOST_TICKS]
    for step in _MONTH_STEPS:
        if step * 30.4 * per_day >= 76:
            months = [
                (float(day_number(y, m)), _month(m, y))
                for y in range(year, end + 1)
                for m in range(1, 13, step)
            ]
            return [tick for tick in months if first <= tick[0] <= last][:_MOST_TICKS]
    for step in _YEARS:
        if step * 365.25 * per_day >= 58:
            begin = -(-year // step) * step
            years = [(float(day_number(y)), _year(y)) for y in range(begin, end + 1, step)]
            return [tick for tick in years if first <= tick[0] <= last][:_MOST_TICKS]
    return []


def _day_label(day: int, near: int) -> str:
    year = year_of(day) if day_number(near) <= day < day_number(near + 2) else near
    month = next(m for m in range(12, 0, -1) if day_number(year, m) <= day)
    return tr("{day} {month} {year}", "a day on the axis").format(
        day=day - day_number(year, month) + 1, month=_name(month), year=_year(year)
    )


def _month(month: int, year: int) -> str:
    return tr("{month} {year}", "a month on the axis").format(month=_name(month), year=_year(year))


def _name(month: int) -> str:
    return dated(date(2000, month, 1), tr("MMM", "a month within a date"))


def _year(year: int) -> str:
    return str(year) if year > 0 else tr("{year} BC").format(year=1 - year)
