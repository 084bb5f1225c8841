"""Dates in digits alone: `2018-05-21`, `5/21/2018`, `2016 10 16`, `2018年5月21日`, `5/12`."""

from __future__ import annotations

import re

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.tokens import NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import MONTHS, SHORT_MONTHS
from reader.highlights.figures.when import When

_ISO = re.compile(
    r"([12][0-9]{3})-([01]?[0-9])(?:-([0-3]?[0-9]))?(?![0-9-])(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_SLASHED = re.compile(
    r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/])(?!-[0-9]+(?![0-9/.-]))(?!\.[0-9])"
)
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])[/-]((?:19|20)[0-9]{2})(?![0-9/-])")
_YEAR_MONTH = re.compile(r"((?:19|20)[0-9]{2})/(0?[1-9]|1[0-2])(?![0-9/])")
_SEASON = re.compile(r"((?:1[6-9]|20)[0-9]{2})/((?:1[6-9]|20)?[0-9]{2})(?![0-9/])")
_WEEK = re.compile(r"((?:19|20)[0-9]{2})-W([0-5][0-9])(?![0-9])")
_CJK = re.compile(r"([12][0-9]{3})[年년]\s?(1[0-2]|0?[1-9])[月월](?:\s?([0-3]?[0-9])[日일])?")
_NAMED = re.compile(r"([12][0-9]{3})([/.-])([A-Za-z]{3,9})\2([0-3]?[0-9])(?![0-9/-])")
_NAMED_LAST = re.compile(r"([12][0-9]{3})([/.-])([0-3]?[0-9])\2([A-Za-z]{3,9})(?![0-9/-])")
_YEAR_FIRST = re.compile(r"([12][0-9]{3})([/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9/])")
_SPACED = re.compile(r"((?:19|20)[0-9]{2}) (0[1-9]|1[0-2]) (0[1-9]|[12][0-9]|3[01])(?! ?[0-9])")
_PARTED = re.compile(r"([0-9]{1,2}) ([0-9]{1,2}) ((?:19|20)[0-9]{2})(?! ?[0-9])")
_FULL = re.compile(r"(?<![0-9/.-])([0-9]{1,2})([/-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9/-])")
_HYPHENED = re.compile(r"[0-9]-[0-9]{1,2}-[0-9]")
_LOOK_BACK = 30


def month_first_by(text: str) -> bool | None:
    """Whether a text's clear dates in digits have the month first; None where none tells it."""
    seen: set[bool] = set()
    if "/" not in text and not _HYPHENED.search(text):
        return None
    for found in _FULL.finditer(text):
        a, b = int(found[1]), int(found[3])
        if (a <= 12) != (b <= 12) and max(a, b) <= 31 and min(a, b) > 0:
            seen.add(a <= 12)
    return seen.pop() if len(seen) == 1 else None


def digit_date(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """A whole date, or a year and month, in digits that are tied by signs."""
    at, text = tokens.start[i], tokens.text
    week = _WEEK.match(text, at) if tokens.low[i + 2] == "w" else None
    if week:
        value = calendars.week_of_year(int(week[1]), int(week[2]))
        return When(tokens.at(week.end(), i), value=value) if value else None
    named = _NAMED.match(text, at) if tokens.kind[i + 2] == WORD else None
    named = named or (_NAMED_LAST.match(text, at) if tokens.kind[i + 4] == WORD else None)
    if named:
        return _named(tokens, i, named)
    iso = _ISO.match(text, at)
    if iso and len(iso[2]) == 1 and not iso[3] and not "1900" <= iso[1] <= "2099":
        iso = None
    if iso and 1 <= int(iso[2]) <= 12 and not _season(int(iso[1]), iso[2], iso[3]):
        value = calendars.absolute(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
        if value is not None:
            return When(tokens.at(iso.end(), i), value=value)
    written = _YEAR_FIRST.match(text, at)
    if written:
        value = calendars.absolute(int(written[1]), int(written[3]), int(written[4]))
        if value is not None:
            return When(tokens.at(written.end(), i), value=value)
    monthly = _MONTH_YEAR.match(text, at) or _CJK.match(text, at)
    if monthly:
        day = int(monthly[3]) if monthly.lastindex == 3 else None
        a, b = int(monthly[1]), int(monthly[2])
        value = calendars.absolute(max(a, b), min(a, b), day)
        return When(tokens.at(monthly.end(), i), value=value)
    monthly = _YEAR_MONTH.match(text, at)
    if monthly and not _season(int(monthly[1]), monthly[2], None):
        value = calendars.absolute(int(monthly[1]), int(monthly[2]))
        return When(tokens.at(monthly.end(), i), value=value)
    season = _SEASON.match(text, at)
    if season and int(season[2][-2:]) == (int(season[1]) + 1) % 100:
        return When(i + 3, value=f"{season[1]}/{int(season[1]) + 1}")
    slashed = _SLASHED.match(text, at)
    return _slashed(tokens, i, slashed, clock) if slashed else None


def _season(year: int, month: str, day: str | None) -> bool:
    """Whether `2005-06` and `2002-8` are two years: the second comes after the first."""
    if day is not None:
        return False
    return int(month) == (year + 1) % 100 if len(month) == 2 else int(month) > year % 10


def _slashed(tokens: Tokens, i: int, found: re.Match[str], clock: Clock) -> When | None:
    a, b, year = int(found[1]), int(found[3]), int(found[4])
    after = tokens.at(found.end(), i)
    if len(found[4]) == 2:
        padded = tokens.decimal_comma and found[2] == "." and len(found[3]) == 2
        if found[2] != "/" and not padded:
            return None
        # Two digits mean the past more often than the time to come.
        year = calendars.century_year(year, (clock.year or 2020) - _LOOK_BACK)
    if not (0 < a <= 31 and 0 < b <= 31) or min(a, b) > 12:
        return None
    if found[2] == "." or a > 12:
        month, day = (b, a) if b <= 12 else (a, b)
    elif b > 12 or a == b or tokens.month_first:
        month, day = a, b
    elif tokens.month_first is None:
        # 3/4/18: nothing tells the month.
        days = sorted(filter(None, (calendars.absolute(year, *ab) for ab in ((a, b), (b, a)))))
        either = (days[0], days[1]) if len(days) == 2 else None
        return When(after, settled=True, either=either)
    else:
        month, day = b, a
    # 2/29/2019 is written as a date, though there is no such day.
    return When(after, value=calendars.absolute(year, month, day), settled=True)


def short_date(tokens: Tokens, i: int) -> When | None:
    """A month and day in digits, `5/12`, where the caller knows that it is no fraction."""
    low = tokens.low
    if low[i + 1] not in ("/", ".") and "." not in low[i]:
        return None
    a, _, b = low[i].partition(".")
    after = i + 1
    if not b:
        if (low[i], low[i + 2]) == ("9", "11"):
            return None  # the attack of that day
        if low[i + 1] != "/" or not (tokens.glued(i + 1) and tokens.glued(i + 2)):
            return None
        b, after = low[i + 2], i + 3
    if not (a.isdecimal() and b.isdecimal()) or max(len(a), len(b)) > 2:
        return None
    if tokens.glued(after) and (tokens.kind[after] in (WORD, NUMERAL) or low[after] in "/%"):
        return None
    first, second = int(a), int(b)
    if not (0 < first <= 31 and 0 < second <= 31) or min(first, second) > 12:
        return None
    if first > 12 or (second <= 12 and tokens.month_first is False):
        first, second = second, first
    elif second <= 12 and first != second and tokens.month_first is None:
        return When(after, settled=True)
    return When(after, month=first, day=second)


def padded_date(tokens: Tokens, i: int) -> When | None:
    """`22/04`, `05/12`: a leading zero says that it is no fraction."""
    low = tokens.low
    if low[i + 1] != "/" or len(low[i + 2]) != 2:
        return None
    if "0" not in (low[i][:1] * (len(low[i]) == 2), low[i + 2][0]) or low[i + 2] == "00":
        return None
    return short_date(tokens, i)


def compact(tokens: Tokens, i: int) -> When | None:
    """`20180521`: eight digits that are a day of these two centuries; `2018 05 21`."""
    low = tokens.low[i]
    if tokens.flattened and len(low) <= 2 and tokens.kind[i + 1] == NUMERAL == tokens.kind[i + 2]:
        return _parted(tokens, i)
    if len(low) == 4 and tokens.kind[i + 1] == NUMERAL == tokens.kind[i + 2]:
        spaced = _SPACED.match(tokens.text, tokens.start[i])
        if spaced is None or (tokens.glued(i + 3) and tokens.kind[i + 3] == WORD):
            return None
        value = calendars.absolute(int(spaced[1]), int(spaced[2]), int(spaced[3]))
        return When(i + 3, value=value) if value else None
    if len(low) != 8 or not low.isdecimal() or not "1900" <= low[:4] <= "2099":
        return None
    value = calendars.absolute(int(low[:4]), int(low[4:6]), int(low[6:]))
    return When(i + 1, value=value) if value else None


def _parted(tokens: Tokens, i: int) -> When | None:
    """`12 25 2016` in a text that has lost its signs."""
    found = _PARTED.match(tokens.text, tokens.start[i])
    if found is None or (i and tokens.kind[i - 1] == NUMERAL):
        return None
    a, b, year = int(found[1]), int(found[2]), int(found[3])
    if a > 12 or (b <= 12 and tokens.month_first is False):
        a, b = b, a
    value = calendars.absolute(year, a, b) if a <= 12 and 0 < b <= 31 else None
    return When(i + 3, value=value) if value else None


def hyphened(tokens: Tokens, i: int) -> When | None:
    """`05-Aug-2016`."""
    low = tokens.low
    tied = all(tokens.glued(i + k) for k in range(1, 5)) and low[i].isdecimal()
    if not tied or low[i + 1] != low[i + 3] or low[i + 1] not in ("-", "/", ".", "–"):
        return None
    month = MONTHS.get(low[i + 2]) or SHORT_MONTHS.get(low[i + 2])
    if month is None or not low[i + 4].isdecimal() or len(low[i + 4]) not in (2, 4):
        return None
    year = int(low[i + 4])
    year = year if len(low[i + 4]) == 4 else calendars.century_year(year, 2000)
    value = calendars.absolute(year, month, int(low[i])) if len(low[i]) <= 2 else None
    return When(i + 5, value=value) if value else None


def _named(tokens: Tokens, i: int, found: re.Match[str]) -> When | None:
    """`2019/Aug/01`, `2020/23/Sep`."""
    year, a, b = int(found[1]), found[3].lower(), found[4].lower()
    name, day = (b, a) if a.isdecimal() else (a, b)
    month = MONTHS.get(name) or SHORT_MONTHS.get(name)
    value = calendars.absolute(year, month, int(day)) if month else None
    return When(tokens.at(found.end(), i), value=value) if value else None


def time_follows(tokens: Tokens, j: int) -> bool:
    """Whether a time of day stands behind a day in digits: `on 7/5 at 4pm`, `6/4 2:30 pm`."""
    j += tokens.low[j] in ("at", "from", "between", "@")
    if tokens.kind[j] != NUMERAL or tokens.glued(j):
        return False
    told = _TIME_TOLD.match(tokens.text, tokens.start[j])
    return told is not None


_TIME_TOLD = re.compile(
    r"[0-9]{1,2}(?::[0-5][0-9]|(?:[:.][0-5][0-9])?(?:\s?[-–]\s?[0-9]{1,2}(?:[:.][0-5][0-9])?)?"
    r"\s?[ap]\.?m)",
    re.IGNORECASE,
)
