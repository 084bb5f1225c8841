"""Holidays in a text, with the year or the weekend that goes with them."""

from __future__ import annotations

from datetime import date, timedelta

from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.days import year_after
from reader.highlights.figures.holidays import holiday_at, holiday_on, nearest_holiday
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.when import When

_SATURDAY = 5


def feast_at(
    tokens: Tokens, i: int, clock: Clock, offset: int | None = None, *, weekend: bool = False
) -> When | None:
    """`Christmas`, `Labor Day 2021`, `Easter of last year`; `offset` is -1 for `last Easter`.

    `weekend` says that `the weekend of` stands before it.
    """
    low = tokens.low
    found = holiday_at(tokens, i)
    if found is None:
        return None
    name, j = found
    if low[j] == "weekend":
        weekend, j = True, j + 1
    year = year_after(tokens, j)
    if year is not None:
        if low[year[1]] == "weekend":
            year, weekend = (year[0], year[1] + 1), True
        return When(year[1], value=_told(holiday_on(name, year[0]), weekend), settled=True)
    k = j + (low[j] == "of")
    if low[k] in ("this", "last", "next") and low[k + 1] == "year":
        shift = {"this": 0, "last": -1, "next": 1}[low[k]]
        day = holiday_on(name, clock.year + shift) if clock.year else None
        return When(k + 2, value=_told(day, weekend), settled=True)
    if offset is not None:
        return When(j, value=_told(_beside(name, clock, offset), weekend), settled=True)
    if weekend:
        return When(j, value=_told(nearest_holiday(name, clock, Tense.OPEN), True), settled=True)
    return When(j, holiday=name)


def _beside(name: str, clock: Clock, offset: int) -> date | None:
    """The last, this year's or the next such day."""
    if clock.day is None or clock.year is None:
        return None
    if not offset:
        return holiday_on(name, clock.year)
    days = [holiday_on(name, clock.year + shift) for shift in (-1, 0, 1)]
    if offset < 0:
        return max((day for day in days if day and day < clock.day), default=None)
    return min((day for day in days if day and day > clock.day), default=None)


def _told(day: date | None, weekend: bool) -> str | None:
    if day is None:
        return None
    if not weekend:
        return day.isoformat()
    # The weekend nearest to the day, with the day where it is beside it: Thursday or Monday too.
    shift = (_SATURDAY - day.weekday()) if day.weekday() > 1 else -day.weekday() - 2
    saturday = day + timedelta(days=shift)
    first, last = min(day, saturday), max(day, saturday + timedelta(days=1))
    return f"{first.isoformat()}/{last.isoformat()}"
