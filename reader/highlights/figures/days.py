"""Calendar days and months as they are written: `May 21, 2018`, `21 May`, `5/21/2018`, `Monday`."""

from __future__ import annotations

import re

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import (
    MONTHS,
    PLURAL_DAYS,
    SHORT_MONTHS,
    month_here,
    weekday_here,
)
from reader.highlights.figures.when import When
from reader.highlights.figures.years import read_year

_ISO = re.compile(
    r"([12][0-9]{3})-([01][0-9])(?:-([0-3][0-9]))?(?![0-9-])(?:T[0-9:.]{4,15}(?:Z|[+-][0-9:]{4,6})?)?"
)
_SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/-])(?!\.[0-9])")
_YEAR_FIRST = re.compile(r"([12][0-9]{3})([/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9/])")


def numeric_date(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """A date that starts with digits: `2018-05-21`, `5/21/2018`, `21 May`, `1901`."""
    at, text = tokens.start[i], tokens.text
    if (
        i
        and tokens.glued(i)
        and (tokens.kind[i - 1] in (WORD, NUMERAL) or tokens.low[i - 1] in ("/", "_", "#", "$"))
    ):
        return None
    if not tokens.glued(i + 1) and "." not in tokens.low[i]:
        return day_month(tokens, i) or read_year(tokens, i)
    iso = _ISO.match(text, at)
    season = iso and not iso[3] and int(iso[2]) == (int(iso[1]) + 1) % 100
    if iso and not season and 1 <= int(iso[2]) <= 12:
        value = calendars.absolute(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
        if value is not None:
            return When(tokens.at(iso.end(), i), value=value)
    written = _YEAR_FIRST.match(text, at) or None
    if written:
        value = calendars.absolute(int(written[1]), int(written[3]), int(written[4]))
        if value is not None:
            return When(tokens.at(written.end(), i), value=value)
    slashed = _SLASHED.match(text, at)
    if slashed:
        return _slashed(tokens, i, slashed, clock)
    return hyphened(tokens, i) or day_month(tokens, i) or read_year(tokens, i)


def _slashed(tokens: Tokens, i: int, found: re.Match[str], clock: Clock) -> When | None:
    a, b, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        if found[2] != "/":
            return None
        year = calendars.century_year(year, clock.year or 2000)
    month, day = (a, b) if (found[2] == "/" and a <= 12) or b > 12 else (b, a)
    value = calendars.absolute(year, month, day) if 1 <= month <= 12 else None
    return When(tokens.at(found.end(), i), value=value) if value else None


def day_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """A day of a month at token `i`: its number and the token after it."""
    low = tokens.low
    if tokens.kind[i] == NUMERAL and len(low[i]) <= 2 and low[i].isdigit():
        if 1 <= int(low[i]) <= 31:
            suffix = tokens.glued(i + 1) and low[i + 1] in ("st", "nd", "rd", "th")
            return int(low[i]), i + 1 + suffix
        return None
    if low[i] in ORDINALS and ORDINALS[low[i]] <= 31:
        return ORDINALS[low[i]], i + 1
    if low[i] in ("twenty", "thirty"):
        j = i + 1 + tokens.hyphen(i + 1)
        day = {"twenty": 20, "thirty": 30}[low[i]] + ORDINALS.get(low[j], 99)
        return (day, j + 1) if day <= 31 else None
    return None


def day_first(tokens: Tokens, i: int) -> bool:
    day = day_at(tokens, i)
    if day is None:
        return False
    j = day[1] + (tokens.low[day[1]] == "of")
    return tokens.low[j] in MONTHS or tokens.low[j] in SHORT_MONTHS


def year_after(tokens: Tokens, j: int, *, comma: bool = True) -> tuple[int, int] | None:
    """A year at token `j`, a comma before it allowed: the year and the token after it."""
    low = tokens.low
    k = j
    if (comma and low[k] == ",") or low[k] == "of":
        k += 1
    if low[k] in APOSTROPHES and tokens.kind[k + 1] == NUMERAL and len(low[k + 1]) == 2:
        return calendars.century_year(int(low[k + 1]), 2000), k + 2
    if tokens.kind[k] != NUMERAL or len(low[k]) != 4 or not low[k].isdigit():
        return None
    year = int(low[k])
    if not 1000 <= year <= 2200 or (tokens.glued(k + 1) and tokens.kind[k + 1] == WORD):
        return None
    return year, k + 1


def day_month(tokens: Tokens, i: int) -> When | None:
    """`21 May 2018`, `the 21st of May`, `5-7 May`."""
    low = tokens.low
    day = day_at(tokens, i)
    if day is None:
        return None
    j = day[1]
    if (low[j] in DASHES and tokens.hyphen(j)) or low[j] in ("to", "and"):
        last = day_at(tokens, j + 1)
        if last is None or last[0] <= day[0] or low[j] == "and":
            return None
        month = month_here(tokens, last[1], dated=True)
        if month is None:
            return None
        year = year_after(tokens, month[1])
        end = year[1] if year else month[1]
        return When(
            end, year=year[0] if year else None, month=month[0], day=day[0], last_day=last[0]
        )
    j += low[j] == "of"
    month = month_here(tokens, j, dated=True)
    if month is None:
        return None
    if (low[j] == "may" or low[j] == "march") and not tokens.capital(j) and low[j - 1] != "of":
        follows = year_after(tokens, month[1]) is not None
        if not follows and low[i + 1] not in ("st", "nd", "rd", "th"):
            return None
    year = year_after(tokens, month[1])
    if year is not None:
        return When(year[1], year=year[0], month=month[0], day=day[0])
    return When(month[1], month=month[0], day=day[0])


def month_first(tokens: Tokens, i: int) -> When | None:
    """`May 21, 2018`, `May 2018`, `May`."""
    low = tokens.low
    dated = month_here(tokens, i, dated=True)
    if dated is None:
        alone = month_here(tokens, i, dated=False)
        return None if alone is None else When(alone[1], month=alone[0])
    month, j = dated
    at = j + (low[j] == "the")
    day = day_at(tokens, at)
    if day is not None and not (low[at] in ORDINALS and low[at - 1] != "the"):
        spoken = low[day[1]] in ("%", "percent", ":") or (
            tokens.glued(day[1]) and tokens.kind[day[1]] in (WORD, NUMERAL)
        )
        money = low[day[1]] in ("million", "billion", "trillion", "thousand", "hundred")
        if not spoken and not money:
            year = year_after(tokens, day[1])
            if year is not None:
                return When(year[1], year=year[0], month=month, day=day[0])
            return When(day[1], month=month, day=day[0])
    year = year_after(tokens, j)
    if year is not None and (low[j] != "," or month_here(tokens, i, dated=False)):
        return When(year[1], year=year[0], month=month)
    bare = month_here(tokens, i, dated=False)
    return None if bare is None else When(bare[1], month=bare[0])


def weekday_date(tokens: Tokens, i: int) -> When | None:
    """`Monday`, `Monday, May 21, 2018`, `Monday the 21st`, `Monday 21 May`."""
    low = tokens.low
    found = weekday_here(tokens, i)
    if found is None:
        return None
    weekday, j = found
    if low[i] in PLURAL_DAYS:
        # Every Saturday is on no one day.
        return When(j, settled=True)
    k = j + (low[j] == ",")
    k += low[k] == "the"
    if low[k] in MONTHS or low[k] in SHORT_MONTHS:
        date = month_first(tokens, k)
        if date is not None and date.day:
            return date
    elif tokens.kind[k] == NUMERAL:
        date = day_month(tokens, k)
        if date is not None:
            return date
    return When(j, weekday=weekday)


def hyphened(tokens: Tokens, i: int) -> When | None:
    """`05-Aug-2016`."""
    low = tokens.low
    if not (tokens.hyphen(i + 1) and tokens.hyphen(i + 3) and low[i].isdigit()):
        return None
    month = MONTHS.get(low[i + 2]) or SHORT_MONTHS.get(low[i + 2])
    if month is None or not low[i + 4].isdigit() or len(low[i + 4]) not in (2, 4):
        return None
    year = int(low[i + 4])
    year = year if len(low[i + 4]) == 4 else calendars.century_year(year, 2000)
    value = calendars.absolute(year, month, int(low[i])) if len(low[i]) <= 2 else None
    return When(i + 5, value=value) if value else None
