"""A date as it is written, before it is known which year or week it means."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.found import Lean
from reader.highlights.figures.holidays import nearest_holiday


@dataclass(frozen=True, slots=True)
class When:
    """What a date says: either a `value` already told, or the fields that are written.

    `next` is the token after it. `plain` marks a bare year, `settled` a relative expression
    whose value (None: unknown) is final. `either` are two readings of which nothing tells the
    right one; `lean` says what a date told before has to lend; `week` that its whole week is meant.
    """

    next: int
    value: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    last_day: int | None = None
    holiday: str | None = None
    plain: bool = False
    settled: bool = False
    either: tuple[str, str] | None = None
    lean: Lean | None = None
    week: bool = False


def resolve(when: When, clock: Clock, tense: Tense) -> str | None:
    """The ISO 8601 value of a date, by the publication and the tense; None where it stays open."""
    value = _resolved(when, clock, tense)
    return Clock.of(value).week(0) if when.week and value else value


def _resolved(when: When, clock: Clock, tense: Tense) -> str | None:
    if when.value is not None or when.settled:
        return when.value
    if when.holiday is not None:
        day = nearest_holiday(when.holiday, clock, tense)
        return day.isoformat() if day else None
    if when.weekday is not None and when.day is not None and when.month is None:
        return clock.day_named(when.weekday, when.day)
    if when.weekday is not None:
        return clock.weekday(when.weekday, tense)
    if when.quarter is not None:
        return clock.in_quarter(when.quarter, tense)
    if when.month is None:
        return None if when.year is None else calendars.absolute(when.year)
    if when.day is None:
        if when.year is not None:
            return calendars.absolute(when.year, when.month)
        return clock.in_month(when.month, tense)
    first = _day(when, when.month, when.day, clock, tense)
    if when.last_day is None:
        return first
    in_year = replace(when, year=int(first[:4])) if first else when
    last = _day(in_year, when.month, when.last_day, clock, tense)
    return f"{first}/{last}" if first and last else None


def _day(when: When, month: int, day: int, clock: Clock, tense: Tense) -> str | None:
    if when.year is not None:
        return calendars.absolute(when.year, month, day)
    return clock.on_day(month, day, tense)
