"""Dates: calendar days, months, years, weekdays, quarters, decades, seasons and their ranges."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import SEASONS, Clock
from reader.highlights.figures.found import Found
from reader.highlights.figures.numerals import ORDINALS
from reader.highlights.figures.relative import read_relative
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import APOSTROPHES, DASHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import (
    DECADES,
    MONTHS,
    PARTLY,
    SHORT_MONTHS,
    WEEKDAYS,
    month_here,
    weekday_here,
)
from reader.highlights.figures.when import When, resolve
from reader.highlights.figures.years import read_year
from reader.text.marks import MarkKind

_ISO = re.compile(
    r"([12][0-9]{3})-([01][0-9])(?:-([0-3][0-9]))?(?![0-9-])(?:T[0-9:.]{4,15}(?:Z|[+-][0-9:]{4,6})?)?"
)
_SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/-])(?!\.[0-9])")
_YEAR_FIRST = re.compile(r"([12][0-9]{3})([/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9/])")


def read_date(tokens: Tokens, i: int, clock: Clock) -> Found | None:
    """The date or range of dates that starts at token `i`."""
    first = _term(tokens, i, clock)
    if first is None:
        return None
    joined = _range(tokens, i, first, clock)
    if joined is not None:
        return joined
    tense = tense_at(tokens, i, first.next)
    return Found(i, first.next, MarkKind.DATE, resolve(first, clock, tense))


def _range(tokens: Tokens, i: int, first: When, clock: Clock) -> Found | None:
    """`May 5-7`, `Monday to Wednesday`, `2010–15`, `between March and May`."""
    j, low = first.next, tokens.low
    word = low[j]
    if word in DASHES and word != "—":
        if tokens.glued(j) != tokens.glued(j + 1):
            return None
    elif word == "and":
        if low[i - 1] != "between":
            return None
    elif word not in ("to", "through", "thru", "until", "till"):
        return None
    second = _second(tokens, j + 1, first, clock)
    if second is None:
        return None
    if second.month and first.month and first.year is None and second.year:
        first = replace(first, year=second.year)
    elif first.month and first.year and second.month and second.year is None and second.day:
        second = replace(second, year=first.year)
    elif first.month and second.year and not second.month and first.year is None:
        return None
    tense = tense_at(tokens, i, second.next)
    low_end, high_end = resolve(first, clock, tense), resolve(second, clock, tense)
    if first.weekday is not None and second.weekday is not None and low_end and high_end:
        if high_end < low_end:
            high_end = calendars.Clock.of(high_end).shifted(7)
    value = None
    if low_end and high_end:
        value = f"{low_end.split('/')[0]}/{high_end.split('/')[-1]}"
        if value.split("/")[0] > value.split("/")[1]:
            return None
    return Found(i, second.next, MarkKind.DATE, value)


def _second(tokens: Tokens, j: int, first: When, clock: Clock) -> When | None:
    low = tokens.low
    if first.day and first.month and tokens.kind[j] == NUMERAL:
        day = _day(tokens, j)
        if day is not None and not _day_first(tokens, j):
            year_at = _year_after(tokens, day[1])
            if year_at is None and tokens.kind[day[1]] == WORD and tokens.glued(day[1]):
                return None
            if year_at is not None:
                return When(year_at[1], year=year_at[0], month=first.month, day=day[0])
            return When(day[1], year=first.year, month=first.month, day=day[0])
    if first.year and not first.month and tokens.kind[j] == NUMERAL and first.plain:
        short = low[j]
        if len(short) == 2 and short.isdigit() and tokens.glued(j) and low[j + 1] != "%":
            year = first.year // 100 * 100 + int(short)
            return When(j + 1, year=year, plain=True) if year > first.year else None
        if len(short) == 4 and short.isdigit() and 1000 <= int(short) <= 2200:
            return When(j + 1, year=int(short), plain=True)
        return None
    second = _term(tokens, j, clock)
    if second is None or (second.plain and not first.plain and not first.value):
        return None
    return second


def _term(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """One date at token `i`, without ranges."""
    kind, word = tokens.kind[i], tokens.low[i]
    if kind == NUMERAL:
        return _numeric(tokens, i, clock)
    if kind != WORD:
        if word in APOSTROPHES and tokens.kind[i + 1] == NUMERAL:
            return _short_decade(tokens, i, clock)
        return None
    if word in WEEKDAYS:
        return _weekday(tokens, i)
    if word in MONTHS or word in SHORT_MONTHS:
        return _month_first(tokens, i)
    if word in PARTLY:
        return _partly(tokens, i, clock)
    if word in SEASONS:
        return _season(tokens, i)
    if word in DECADES:
        return _worded_decade(tokens, i)
    period = _period(tokens, i, clock)
    return period or read_relative(tokens, i, clock)


def _numeric(tokens: Tokens, i: int, clock: Clock) -> When | None:
    at, text = tokens.start[i], tokens.text
    if (
        i
        and tokens.glued(i)
        and (tokens.kind[i - 1] in (WORD, NUMERAL) or tokens.low[i - 1] in ("/", "_", "#", "$"))
    ):
        return None
    iso = _ISO.match(text, at)
    if iso and 1 <= int(iso[2]) <= 12:
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
    ordinal = _century(tokens, i)
    if ordinal is not None:
        return ordinal
    return _day_month(tokens, i) or read_year(tokens, i)


def _slashed(tokens: Tokens, i: int, found: re.Match[str], clock: Clock) -> When | None:
    a, b, year = int(found[1]), int(found[3]), int(found[4])
    if len(found[4]) == 2:
        if found[2] != "/":
            return None
        year = calendars.century_year(year, clock.year or 2000)
    month, day = (a, b) if found[2] == "/" and a <= 12 or b > 12 else (b, a)
    value = calendars.absolute(year, month, day) if 1 <= month <= 12 else None
    return When(tokens.at(found.end(), i), value=value) if value else None


def _century(tokens: Tokens, i: int) -> When | None:
    low = tokens.low
    if low[i + 1] in ("st", "nd", "rd", "th") and tokens.glued(i + 1) and low[i].isdigit():
        j = i + 2 + tokens.hyphen(i + 2)
        if low[j] == "century" and len(low[i]) <= 2:
            return When(j + 1, value=calendars.century(int(low[i])))
    return None


def _day(tokens: Tokens, i: int) -> tuple[int, int] | None:
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


def _day_first(tokens: Tokens, i: int) -> bool:
    day = _day(tokens, i)
    if day is None:
        return False
    j = day[1] + (tokens.low[day[1]] == "of")
    return tokens.low[j] in MONTHS or tokens.low[j] in SHORT_MONTHS


def _year_after(tokens: Tokens, j: int, *, comma: bool = True) -> tuple[int, int] | None:
    """A year at token `j`, a comma before it allowed: the year and the token after it."""
    low = tokens.low
    k = j
    if comma and low[k] == ",":
        k += 1
    elif low[k] == "of":
        k += 1
    if low[k] in APOSTROPHES and tokens.kind[k + 1] == NUMERAL and len(low[k + 1]) == 2:
        return calendars.century_year(int(low[k + 1]), 2000), k + 2
    if tokens.kind[k] != NUMERAL or len(low[k]) != 4 or not low[k].isdigit():
        return None
    year = int(low[k])
    if not 1000 <= year <= 2200 or (tokens.glued(k + 1) and tokens.kind[k + 1] == WORD):
        return None
    return year, k + 1


def _day_month(tokens: Tokens, i: int) -> When | None:
    """`21 May 2018`, `the 21st of May`, `5-7 May`."""
    low = tokens.low
    day = _day(tokens, i)
    if day is None:
        return None
    j = day[1]
    if low[j] in DASHES and tokens.hyphen(j) or low[j] in ("to", "and"):
        last = _day(tokens, j + 1)
        if last is None or last[0] <= day[0] or low[j] == "and":
            return None
        month = month_here(tokens, last[1], dated=True)
        if month is None:
            return None
        year = _year_after(tokens, month[1])
        end = year[1] if year else month[1]
        return When(
            end, year=year[0] if year else None, month=month[0], day=day[0], last_day=last[0]
        )
    j += low[j] == "of"
    month = month_here(tokens, j, dated=True)
    if month is None:
        return None
    if (low[j] == "may" or low[j] == "march") and not tokens.capital(j) and low[j - 1] != "of":
        follows = _year_after(tokens, month[1]) is not None
        if not follows and not (low[i + 1] in ("st", "nd", "rd", "th")):
            return None
    year = _year_after(tokens, month[1])
    if year is not None:
        return When(year[1], year=year[0], month=month[0], day=day[0])
    return When(month[1], month=month[0], day=day[0])


def _month_first(tokens: Tokens, i: int) -> When | None:
    """`May 21, 2018`, `May 2018`, `May`."""
    low = tokens.low
    dated = month_here(tokens, i, dated=True)
    if dated is None:
        alone = month_here(tokens, i, dated=False)
        return None if alone is None else When(alone[1], month=alone[0])
    month, j = dated
    at = j + (low[j] == "the")
    day = _day(tokens, at)
    if day is not None and not (low[at] in ORDINALS and low[at - 1] != "the"):
        spoken = low[day[1]] in ("%", "percent", ":") or (
            tokens.glued(day[1]) and tokens.kind[day[1]] in (WORD, NUMERAL)
        )
        money = low[day[1]] in ("million", "billion", "trillion", "thousand", "hundred")
        if not spoken and not money:
            year = _year_after(tokens, day[1])
            if year is not None:
                return When(year[1], year=year[0], month=month, day=day[0])
            return When(day[1], month=month, day=day[0])
    year = _year_after(tokens, j)
    if year is not None and (low[j] != "," or month_here(tokens, i, dated=False)):
        return When(year[1], year=year[0], month=month)
    bare = month_here(tokens, i, dated=False)
    return None if bare is None else When(bare[1], month=bare[0])


def _weekday(tokens: Tokens, i: int) -> When | None:
    """`Monday`, `Monday, May 21, 2018`, `Monday the 21st`, `Monday 21 May`."""
    low = tokens.low
    found = weekday_here(tokens, i)
    if found is None:
        return None
    weekday, j = found
    k = j + (low[j] == ",")
    k += low[k] == "the"
    if low[k] in MONTHS or low[k] in SHORT_MONTHS:
        date = _month_first(tokens, k)
        if date is not None and date.day:
            return date
    elif tokens.kind[k] == NUMERAL:
        date = _day_month(tokens, k)
        if date is not None:
            return date
    return When(j, weekday=weekday)


def _partly(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`early April`, `mid-1990s`, `late last year`, `the end of June`: the whole period."""
    low = tokens.low
    j = i + 1
    if low[i] in ("early", "late", "mid"):
        j += tokens.hyphen(j)
    elif low[j] == "of":
        j += 1
    else:
        return None
    j += low[j] in ("in", "the") and low[i] in ("early", "late", "mid", "earlier", "later")
    j += low[j] == "the"
    if low[j] in PARTLY or low[j] in WEEKDAYS or not low[j]:
        return None
    if low[i] not in ("early", "late", "mid") and low[j] in ("year", "month", "week", "quarter"):
        offset: str | None = {
            "year": clock.year_on(0), "month": clock.month_on(0), "week": clock.week(0),
            "quarter": clock.quarter_on(0),
        }[low[j]]  # fmt: skip
        if low[j - 1] == "the" and low[j + 1] not in ("of", "in"):
            return When(j + 1, value=offset, settled=True)
        return None
    term = _term(tokens, j, clock)
    if term is None or term.day:
        return None
    return replace(term, plain=False)


def _season(tokens: Tokens, i: int) -> When | None:
    low = tokens.low
    year = _year_after(tokens, i + 1, comma=False)
    if year is None:
        return None
    return When(year[1], value=calendars.season(low[i], year[0]))


def _short_decade(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """`’90s`, `'60s`."""
    low = tokens.low
    digits = low[i + 1]
    if len(digits) != 2 or not digits.isdigit() or not tokens.glued(i + 1):
        return None
    if low[i + 2] != "s" or not tokens.glued(i + 2) or digits[1] != "0":
        return None
    year = 1900 + int(digits) if int(digits) > 20 else 2000 + int(digits)
    return When(i + 3, value=f"{year}/{year + 9}")


def _worded_decade(tokens: Tokens, i: int) -> When | None:
    """`the nineties`, not `in her nineties`."""
    if tokens.low[i - 1] not in ("the", "early", "late", "mid", "-"):
        return None
    year = DECADES[tokens.low[i]]
    return When(i + 1, value=f"{year}/{year + 9}")


def _period(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """Quarters, half years, fiscal years, centuries in words."""
    low = tokens.low
    word = low[i]
    if word in ("q", "h", "fy") and tokens.capital(i) and tokens.glued(i + 1):
        return _coded_period(tokens, i, clock)
    if word in ORDINALS:
        j = i + 1 + tokens.hyphen(i + 1)
        if low[j] == "century":
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
        year = _year_after(tokens, j, comma=False)
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
    year = _year_after(tokens, j, comma=False)
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
