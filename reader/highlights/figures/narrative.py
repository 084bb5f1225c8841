"""Dates that others in the text explain: weekdays in an account, `the next day`, `that year`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.found import Lean
from reader.highlights.figures.stretches import end_of, period_on
from reader.highlights.figures.vocabulary import WEEKDAYS
from reader.text.marks import Mark, MarkKind


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


_TO = frozenset(("to", "until", "till", "through", "-", "–"))


def keep_order(text: str, marks: list[Mark]) -> None:
    """Moves the end of `from Monday 9am to Wednesday 5pm` behind its beginning."""
    for i in range(2, len(marks)):
        first, hour, last = marks[i - 2 : i + 1]
        if hour.kind is not MarkKind.TIME or last.text.lower() not in WEEKDAYS:
            continue
        told = isinstance(first.value, str) and isinstance(last.value, str)
        if not told or first.text.lower() not in WEEKDAYS or hour.start - first.end > _BESIDE:
            continue
        if last.start - hour.end > _BESIDE or str(last.value) > str(first.value):
            continue
        if text[hour.end : last.start].strip().lower() in _TO:
            marks[i] = replace(last, value=Clock.of(str(last.value)).shifted(7))


_BESIDE = 10
_REACH = 400
"""How many characters may stand between a date and another that leans on it."""
_PRECISION = {"day": 10, "week": 10, "weekend": 10, "month": 7, "quarter": 7}


def lean_on(marks: list[Mark], leans: list[tuple[int, Lean]], clock: Clock) -> None:
    """Resolves dates such as `the next day` by the date told before them.

    Where none is told at all, the publication is meant, unless the words tell what was. A date
    that is too far off, or told less finely than it would have to be, leaves them open.
    """
    for at, lean in leans:
        mark = marks[at]
        before = _date_before(marks, at)
        if before is None:
            value = None if lean.past else _from(clock, lean)
        elif mark.start - before.end > _REACH:
            value = None
        else:
            told = str(before.value).split("/")[-1]
            fine = len(told) >= _PRECISION.get(lean.unit, 4) and told[0].isdecimal()
            value = _from(_clock_at(told), lean) if fine else None
        if not lean.length:
            marks[at] = replace(mark, value=value)
        elif value is not None:
            marks[at] = replace(mark, kind=MarkKind.DATE, value=value)


def _date_before(marks: list[Mark], at: int) -> Mark | None:
    for i in range(at - 1, max(-1, at - 60), -1):
        if marks[i].kind is MarkKind.DATE and isinstance(marks[i].value, str):
            return marks[i]
    return None


def _clock_at(told: str) -> Clock:
    """A clock that stands at the end of a date: at its month or year where no day is told."""
    last = end_of(told)
    if last is None or len(told) == len("2018-05-21"):
        return Clock.of(told)
    return Clock(None, last.year, last.month if len(told) > len("2018") else None)


def _from(clock: Clock, lean: Lean) -> str | None:
    if lean.unit == "day":
        return clock.shifted(lean.offset)
    if lean.weekday is not None and clock.day is not None:
        return clock.shifted(7 * lean.offset + lean.weekday - clock.day.weekday())
    return period_on(clock, lean.unit, lean.offset)
