"""Parts and numbers of years: quarters, halves, fiscal years, seasons, decades, centuries."""

from __future__ import annotations

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.days import year_after
from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.tokens import Tokens
from reader.highlights.figures.vocabulary import DECADES
from reader.highlights.figures.when import When


def century_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    low = tokens.low
    if low[i + 1] in ("st", "nd", "rd", "th") and tokens.glued(i + 1) and low[i].isdigit():
        j = i + 2 + tokens.hyphen(i + 2)
        if low[j] in ("century", "centuries") and len(low[i]) <= 2:
            return When(j + 1, value=calendars.century(int(low[i])))
        if low[j] == "quarter" and low[i] in ("1", "2", "3", "4"):
            return _of_year(tokens, int(low[i]), j + 1, clock, quarters=True)
    return None


def season_at(tokens: Tokens, i: int) -> When | None:
    low = tokens.low
    year = year_after(tokens, i + 1, comma=False)
    if year is None:
        return None
    return When(year[1], value=calendars.season(low[i], year[0]))


def short_decade(tokens: Tokens, i: int) -> When | None:
    """`’90s`, `'60s`."""
    low = tokens.low
    digits = low[i + 1]
    if len(digits) != 2 or not digits.isdigit() or not tokens.glued(i + 1):
        return None
    if low[i + 2] != "s" or not tokens.glued(i + 2) or digits[1] != "0":
        return None
    year = 1900 + int(digits) if int(digits) > 20 else 2000 + int(digits)
    return When(i + 3, value=f"{year}/{year + 9}")


def worded_decade(tokens: Tokens, i: int) -> When | None:
    """`the nineties`, not `in her nineties`."""
    if tokens.low[i - 1] not in ("the", "early", "late", "mid", "-"):
        return None
    year = DECADES[tokens.low[i]]
    return When(i + 1, value=f"{year}/{year + 9}")


def period_at(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """Quarters, half years, fiscal years, centuries in words."""
    low = tokens.low
    word = low[i]
    if word in ("q", "h", "fy") and tokens.capital(i) and tokens.glued(i + 1):
        return _coded_period(tokens, i, clock)
    if word in ORDINALS:
        j = i + 1 + tokens.hyphen(i + 1)
        if low[j] in ("century", "centuries"):
            return When(j + 1, value=calendars.century(ORDINALS[word]))
        if low[j] == "quarter" and ORDINALS[word] <= 4:
            return _of_year(tokens, ORDINALS[word], j + 1, clock, quarters=True)
        if low[j] == "half" and ORDINALS[word] <= 2:
            return _of_year(tokens, ORDINALS[word], j + 1, clock, quarters=False)
    if word == "twenty" and low[i + 1 + tokens.hyphen(i + 1)] == "first":
        j = i + 2 + tokens.hyphen(i + 1)
        j += tokens.hyphen(j)
        return When(j + 1, value=calendars.century(21)) if low[j] == "century" else None
    if word in ("fiscal", "calendar"):
        j = i + 1 + (low[i + 1] == "year")
        year = year_after(tokens, j, comma=False)
        return When(year[1], value=calendars.absolute(year[0])) if year else None
    if word == "year" and tokens.hyphen(i + 1) and low[i + 2] == "end":
        return When(i + 3, value=clock.year_on(0), settled=True)
    return None


def _coded_period(tokens: Tokens, i: int, clock: Clock) -> When | None:
    low = tokens.low
    digits = low[i + 1]
    if not digits.isdigit():
        return None
    if low[i] == "fy":
        year = int(digits) if len(digits) == 4 else 2000 + int(digits)
        return When(i + 2, value=calendars.absolute(year)) if len(digits) in (2, 4) else None
    if digits not in ("1", "2", "3", "4")[: 4 if low[i] == "q" else 2]:
        return None
    return _of_year(tokens, int(digits), i + 2, clock, quarters=low[i] == "q")


def _of_year(tokens: Tokens, number: int, j: int, clock: Clock, *, quarters: bool) -> When | None:
    """A quarter or half and its year: `of 2018`, `of last year`, none for a bare quarter."""
    low = tokens.low
    make = calendars.quarter if quarters else calendars.half
    year = year_after(tokens, j + tokens.hyphen(j), comma=False)
    if year is not None:
        return When(year[1], value=make(year[0], number))
    k = j + (low[j] == "of")
    k += low[k] in ("the", "this")
    if low[k] == "fiscal":
        k += 1
    if low[k] == "year" and k > j + 1:
        value = make(clock.year, number) if clock.year else None
        return When(k + 1, value=value, settled=True)
    if low[k] in ("last", "next") and low[k + 1] == "year":
        offset = -1 if low[k] == "last" else 1
        value = make(clock.year + offset, number) if clock.year else None
        return When(k + 2, value=value, settled=True)
    return When(j, quarter=number) if quarters else None
