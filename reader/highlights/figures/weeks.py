"""Weeks and weekdays by their number: `first week of 2015`, `week 10`, `last Friday of May`."""

from __future__ import annotations

from datetime import timedelta

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.days import year_after
from reader.highlights.figures.holidays import nth_weekday
from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import NUMERAL, Tokens
from reader.highlights.figures.vocabulary import MONTHS, SHORT_MONTHS, WEEKDAYS
from reader.highlights.figures.when import When

_ENDS = {"eoy": "year", "eom": "month", "eow": "week", "eoq": "quarter", "eod": "day"}
_MOST_WEEKS = 53
_SATURDAY = 5
_OFFSETS = {"this": 0, "last": -1, "next": 1}


def counted_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """The n-th (last) week or weekday of a month or year that starts at token `i`."""
    low = tokens.low
    if low[i] == "last":
        number, j = -1, i + 1
    elif low[i] in ORDINALS and ORDINALS[low[i]] <= _MOST_WEEKS:
        number, j = ORDINALS[low[i]], i + 1
    elif low[i].isdecimal() and len(low[i]) < 3 and low[i + 1] in ("st", "nd", "rd", "th"):
        number, j = int(low[i]), i + 2
    else:
        return None
    j += tokens.hyphen(j)
    if number > 5 and (low[j] != "week" or year_after(tokens, j + 2, comma=False) is None):
        return None
    weekday = WEEKDAYS.get(low[j])
    if weekday is None and low[j] != "week" and low[j] != "weekend":
        return None
    if low[j + 1] not in ("of", "in") and not (low[j + 1] == "this" and low[j + 2] == "month"):
        return None
    k = j + 2 + (low[j + 2] == "the") - (low[j + 1] == "this")
    month = MONTHS.get(low[k]) or SHORT_MONTHS.get(low[k])
    here = low[k] == "month" and low[k - 1] == "the"
    if here or (low[k] in _OFFSETS and low[k + 1] == "month"):
        told = clock.month_on(0 if here else _OFFSETS[low[k]])
        value = _nth(told, low[j], number) if told else None
        return When(k + 1 + (not here), value=value, settled=True)
    if month is None:
        return _of_year(tokens, k, number, clock) if low[j] == "week" else None
    year = year_after(tokens, k + 1)
    tense = tense_at(tokens, i, k + 1)
    in_year = year[0] if year else _year_of(clock, month, tense)
    after = year[1] if year else k + 1
    if in_year is None:
        return When(after, settled=True)
    return When(after, value=_nth(f"{in_year:04}-{month:02}", low[j], number), settled=True)


def _nth(month: str, unit: str, number: int) -> str | None:
    """The n-th (-1: the last) week, weekend or weekday of a month."""
    year, in_year = int(month[:4]), int(month[5:])
    if unit == "week":
        return calendars.week_of_month(year, in_year, number)
    day = nth_weekday(year, in_year, WEEKDAYS.get(unit, _SATURDAY), number)
    if day is None:
        return None
    if unit != "weekend":
        return day.isoformat()
    return f"{day.isoformat()}/{(day + timedelta(days=1)).isoformat()}"


def _year_of(clock: Clock, month: int, tense: Tense) -> int | None:
    value = clock.in_month(month, tense)
    return int(value[:4]) if value else None


def _of_year(tokens: Tokens, k: int, number: int, clock: Clock) -> When | None:
    year = year_after(tokens, k, comma=False)
    if year is None:
        if tokens.low[k - 1] == "the" and tokens.low[k] == "year" and clock.year:
            return When(k + 1, value=_week(clock.year, number), settled=True)
        return None
    return When(year[1], value=_week(year[0], number), settled=True)


def _week(year: int, number: int) -> str | None:
    if number > 0:
        return calendars.week_of_year(year, number)
    return calendars.week_of_year(year, _MOST_WEEKS) or calendars.week_of_year(year, 52)


def week_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`week 10`, `week 3 of 2027` in a calendar; `Week 10` of a season is a name."""
    low = tokens.low
    digits = low[i + 1]
    if tokens.kind[i + 1] != NUMERAL or not digits.isdecimal() or len(digits) > 2:
        return None
    if not 1 <= int(digits) <= _MOST_WEEKS or low[i + 2] in ("%", "-", "/"):
        return None
    year = year_after(tokens, i + 2)
    if year is not None:
        return When(year[1], value=calendars.week_of_year(year[0], int(digits)), settled=True)
    if tokens.capital(i) and not tokens.opens(i):
        return None
    if not tokens.opens(i) and low[i - 1] not in ("in", "the", "for", "during", "of", "by"):
        return None
    value = calendars.week_of_year(clock.year, int(digits)) if clock.year else None
    return When(i + 2, value=value, settled=True)


def end_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`EOY`, `EOM`: the year or month that ends."""
    unit = _ENDS.get(tokens.low[i])
    if unit is None or not tokens.raw(i).isupper():
        return None
    value = {
        "year": clock.year_on(0), "month": clock.month_on(0), "week": clock.week(0),
        "quarter": clock.quarter_on(0), "day": clock.shifted(0),
    }[unit]  # fmt: skip
    return When(i + 1, value=value, settled=True)


COUNTED_WORDS = frozenset(_ENDS) | {"week"}
