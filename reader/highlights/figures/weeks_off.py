"""Dates told by others: `November last year`, `Monday next week`, `now until Thursday`."""

from __future__ import annotations

from dataclasses import replace

from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.found import Lean
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.when import When

_WEEKS_OFF = {"this": 0, "last": -1, "next": 1}


def of_year(tokens: Tokens, told: When | None, clock: Clock) -> When | None:
    """`November last year`, `May 5 of this year`."""
    if told is None or told.month is None or told.year is not None:
        return told
    low, j = tokens.low, told.next
    j += low[j] == "of"
    if low[j] not in _WEEKS_OFF or low[j + 1] != "year":
        return told
    if clock.year is None:
        return When(j + 2, settled=True)
    return replace(told, next=j + 2, year=clock.year + _WEEKS_OFF[low[j]])


def of_week(tokens: Tokens, told: When | None, clock: Clock) -> When | None:
    """`Monday next week`, `Friday of this week`."""
    if told is None or told.weekday is None or told.day is not None:
        return told
    low, j = tokens.low, told.next
    ends = tokens.kind[j + 1] not in (WORD, NUMERAL) and low[j - 2] not in ("the", "each", "every")
    if low[j] == "week" and ends and not tokens.capital(j):  # Tuesday week
        day = clock.weekday(told.weekday, Tense.FUTURE)
        return When(j + 1, value=Clock.of(day).shifted(7), settled=True)
    j += low[j] in (",", "of")
    j += low[j] == "the"
    if low[j] in ("following", "previous") and low[j + 1] == "week" and low[j - 1] == "the":
        offset = 1 if low[j] == "following" else -1
        return When(j + 2, settled=True, lean=Lean("week", offset, told.weekday))
    if low[j] not in _WEEKS_OFF or low[j + 1] != "week":
        return told
    weeks = _WEEKS_OFF[low[j]]
    value = None
    if clock.day is not None:
        value = clock.shifted(7 * weeks + told.weekday - clock.day.weekday())
    return When(j + 2, value=value, settled=True)


def from_now(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`now` where a span begins with it: `from now until Thursday`, `between now and May 5`."""
    low = tokens.low
    led = low[i + 1] in ("until", "till", "through") or (
        low[i + 1] == "to" and low[i - 1] == "from"
    )
    led = led or (low[i + 1] == "and" and low[i - 1] == "between")
    return When(i + 1, value=clock.shifted(0), settled=True) if led and clock.day else None


def months_apart(first: When, second: When, low: str, high: str, tense: Tense) -> tuple[str, str]:
    """Ends of a span of months that were each taken for the nearest: `mid-May to late June`."""
    whole = (first.month, second.month, first.day, second.day)
    if first.value or second.value or None in whole[:2] or whole[2:] != (None, None):
        return low, high
    if tense is Tense.PAST:
        return f"{int(low[:4]) - 1:04}{low[4:]}", high
    return low, f"{int(high[:4]) + 1:04}{high[4:]}"


def bound_by(unit: str, day: str, *, ends: bool) -> str | None:
    """The week, month, quarter or year that ends or begins on a day."""
    letter, count = {"week": ("W", 1), "month": ("M", 1), "quarter": ("M", 3)}.get(unit, ("Y", 1))
    there = Clock.of(day)
    aside = there.shifted(1 if ends else 0)
    edge = there.from_day(aside, letter, -count if ends else count) if aside else None
    if edge is None:
        return None
    return f"{edge}/{day}" if ends else f"{day}/{Clock.of(edge).shifted(-1)}"
