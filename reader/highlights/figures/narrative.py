"""Bare weekdays in an account that goes on from day to day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.highlights.figures.clock import Clock, Tense
from reader.text.marks import Mark


@dataclass(frozen=True, slots=True)
class DayTold:
    """A bare weekday: which mark it is, the day (Monday is 0) and the tense around it."""

    mark: int
    weekday: int
    tense: Tense


def retell(marks: list[Mark], days: list[DayTold], clock: Clock) -> None:
    """Moves the weekday of publication a week back where the account goes on past it.

    On a Monday, `Monday` is today. But where the next weekday told is Tuesday, in the past tense,
    the account is of the week before, and its Monday is that week's.
    """
    if clock.day is None:
        return
    today, before = clock.day.weekday(), clock.shifted(-7)
    past = False
    for told in reversed(days):
        if told.weekday != today:
            past = told.tense is Tense.PAST and told.weekday == (today + 1) % 7
        elif past and told.tense is not Tense.FUTURE:
            marks[told.mark] = replace(marks[told.mark], value=before)
