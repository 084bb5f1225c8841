"""Stretches of a list that is sorted by a date: today, yesterday, this week, months, years.

This is loaded before the window is shown, so it imports little.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TypeVar

from reader.library.sorts import Sort

DATED = frozenset({Sort.ADDED, Sort.PUBLISHED})
_BRANCHES = 6
_LABEL = TypeVar("_LABEL", bound=Hashable)


class When(StrEnum):
    """How long ago, from what is to come to what has no date."""

    LATER = "later"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    ONE_MONTH = "one-month"
    YEAR = "year"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Period:
    """What a section holds: `first` is the first day of its month or year."""

    when: When
    first: date | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a list that begins at the row `row`."""

    row: int
    period: Period


def period_of(day: date | None, today: date, *, first_weekday: int = 1) -> Period:
    """Where a day belongs; months for a year, then years. Monday is the weekday 1."""
    if day is None:
        return Period(When.UNDATED)
    if day > today:
        return Period(When.LATER)
    if day == today:
        return Period(When.TODAY)
    if day == today - timedelta(days=1):
        return Period(When.YESTERDAY)
    week = today - timedelta(days=(today.isoweekday() - first_weekday) % 7)
    if day >= week:
        return Period(When.WEEK)
    if (day.year, day.month) == (today.year, today.month):
        return Period(When.MONTH)
    months = (today.year - day.year) * 12 + today.month - day.month
    if months < 12:
        return Period(When.ONE_MONTH, day.replace(day=1))
    return Period(When.YEAR, date(day.year, 1, 1))


def day_of(key: str, sort: Sort, zone: tzinfo | None = None) -> date | None:
    """The day that a sort key means: when it was added on the reader's clock (`zone` None: this
    computer's), when it was published on the clock of its place."""
    try:
        if sort is Sort.ADDED:
            return datetime.fromisoformat(key).astimezone(zone).date()
        return date.fromisoformat(key[:10])
    except (ValueError, OverflowError):
        return None


def find_sections(
    many: int, labels_of: Callable[[Sequence[int]], Sequence[_LABEL]]
) -> list[tuple[int, _LABEL]]:
    """Where each run of equal labels begins, for labels that never come back once they ended.

    `labels_of` is asked for few places only: a few hundred of a hundred thousand.
    """
    if many <= 0:
        return []
    known: dict[int, _LABEL] = {}

    def look(places: Sequence[int]) -> None:
        wanted = [place for place in places if place not in known]
        if wanted:
            known.update(zip(wanted, labels_of(wanted), strict=True))

    look([0, many - 1])
    starts = [0]
    ends = [(0, many - 1)]
    while ends:
        points = [_between(a, b) for a, b in ends]
        look([place for group in points for place in group])
        pairs = [pair for group in points for pair in itertools.pairwise(group)]
        differing = [(a, b) for a, b in pairs if known[a] != known[b]]
        starts += [b for a, b in differing if b == a + 1]
        ends = [(a, b) for a, b in differing if b > a + 1]
    return [(place, known[place]) for place in sorted(starts)]


def _between(first: int, last: int) -> list[int]:
    """Places from the first to the last, evenly."""
    step = max(1, (last - first) // _BRANCHES)
    return [*range(first, last, step), last]
