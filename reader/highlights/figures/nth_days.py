"""Days by their number in a week, month or year: `4th day of next week`, `first Friday of 2018`."""

from __future__ import annotations

from datetime import date, timedelta

from reader.highlights.figures.clock import Clock
from reader.highlights.figures.days import year_after
from reader.highlights.figures.holidays import nth_weekday
from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.vocabulary import WEEKDAYS
from reader.highlights.figures.when import When

_OFFSETS = {"the": 0, "this": 0, "current": 0, "last": -1, "next": 1}
_SUFFIXES = ("st", "nd", "rd", "th")
_MOST_DAYS = 31


def nth_day(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """The n-th day of a week or month, or the n-th (or last) weekday of a year, at token `i`."""
    low = tokens.low
    told = _number(tokens, i)
    if told is None:
        return None
    number, j = told
    weekday = WEEKDAYS.get(low[j]) if len(low[j]) > 5 and not low[j].endswith("days") else None
    if (weekday is None and low[j] != "day") or low[j + 1] not in ("of", "in"):
        return None
    k = j + 2
    if weekday is not None:
        return _of_year(tokens, k, weekday, number, clock)
    if low[k] not in _OFFSETS or low[k + 1] not in ("week", "month") or number < 1:
        return None
    offset = _OFFSETS[low[k]]
    whole = clock.week(offset) if low[k + 1] == "week" else clock.month_on(offset)
    first = _first_day(whole) if whole else None
    if first is None:
        return When(k + 2, settled=True)
    day = first + timedelta(days=number - 1)
    inside = number <= 7 if low[k + 1] == "week" else day.month == first.month
    return When(k + 2, value=day.isoformat(), settled=True) if inside else None


def _number(tokens: Tokens, i: int) -> tuple[int, int] | None:
    low = tokens.low
    if low[i] == "last":
        return -1, i + 1
    if low[i] in ORDINALS and ORDINALS[low[i]] <= _MOST_DAYS:
        return ORDINALS[low[i]], i + 1
    if low[i].isdecimal() and len(low[i]) < 3 and tokens.glued(i + 1) and low[i + 1] in _SUFFIXES:
        return (int(low[i]), i + 2) if 0 < int(low[i]) <= _MOST_DAYS else None
    return None


def _of_year(tokens: Tokens, k: int, weekday: int, number: int, clock: Clock) -> When | None:
    low = tokens.low
    year = year_after(tokens, k, comma=False)
    if year is None and low[k] in _OFFSETS and low[k + 1] == "year":
        in_year = clock.year + _OFFSETS[low[k]] if clock.year else None
        if in_year is None:
            return When(k + 2, settled=True)
        year = in_year, k + 2
    if year is None or number > 5:
        return None
    day = nth_weekday(year[0], 12 if number < 0 else 1, weekday, number)
    return When(year[1], value=day.isoformat() if day else None, settled=True)


def _first_day(period: str) -> date | None:
    try:
        return date.fromisoformat((period.split("/")[0] + "-01")[:10])
    except ValueError:
        return None
