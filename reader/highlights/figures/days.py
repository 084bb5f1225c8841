"""Calendar days and months as they are written: `May 21, 2018`, `21 May`, `5/21/2018`, `Monday`."""

from __future__ import annotations

import re

from reader.highlights.figures import clock as calendars
from reader.highlights.figures.clock import Clock
from reader.highlights.figures.number_words import ORDINALS
from reader.highlights.figures.numerals import read_numeral
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
_SLASHED = re.compile(
    r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/])(?!-[0-9]+(?![0-9/.-]))(?!\.[0-9])"
)
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)[0-9]{2})(?![0-9/])")
_CJK = re.compile(r"([12][0-9]{3})[年년]\s?(1[0-2]|0?[1-9])[月월](?:\s?([0-3]?[0-9])[日일])?")
_NAMED = re.compile(r"([12][0-9]{3})([/.-])([A-Za-z]{3,9})\2([0-3]?[0-9])(?![0-9/-])")
_NAMED_LAST = re.compile(r"([12][0-9]{3})([/.-])([0-3]?[0-9])\2([A-Za-z]{3,9})(?![0-9/-])")
_YEAR_FIRST = re.compile(r"([12][0-9]{3})([/.])([01]?[0-9])\2([0-3]?[0-9])(?![0-9/])")


_LOOK_BACK = 30
_SUFFIXES = frozenset(("st", "nd", "rd", "th", "first", "second", "third"))


def numeric_date(tokens: Tokens, i: int, clock: Clock) -> When | None:
    """A date that starts with digits: `2018-05-21`, `5/21/2018`, `21 May`, `1901`."""
    at, text = tokens.start[i], tokens.text
    if (
        i
        and tokens.glued(i)
        and (tokens.kind[i - 1] in (WORD, NUMERAL) or tokens.low[i - 1] in ("/", "_", "#", "$"))
    ):
        return None
    whole = compact(tokens, i)
    if whole is not None:
        return whole
    if not tokens.glued(i + 1) and "." not in tokens.low[i]:
        return day_month(tokens, i) or read_year(tokens, i)
    named = _NAMED.match(text, at) if tokens.kind[i + 2] == WORD else None
    named = named or (_NAMED_LAST.match(text, at) if tokens.kind[i + 4] == WORD else None)
    if named:
        return _named(tokens, i, named)
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
    monthly = _MONTH_YEAR.match(text, at) or _CJK.match(text, at)
    if monthly:
        day = int(monthly[3]) if monthly.lastindex == 3 else None
        a, b = int(monthly[1]), int(monthly[2])
        value = calendars.absolute(max(a, b), min(a, b), day)
        return When(tokens.at(monthly.end(), i), value=value)
    slashed = _SLASHED.match(text, at)
    if slashed:
        return _slashed(tokens, i, slashed, clock)
    return hyphened(tokens, i) or day_month(tokens, i) or read_year(tokens, i)


def _slashed(tokens: Tokens, i: int, found: re.Match[str], clock: Clock) -> When | None:
    a, b, year = int(found[1]), int(found[3]), int(found[4])
    after = tokens.at(found.end(), i)
    if len(found[4]) == 2:
        if found[2] != "/":
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
        return When(after, settled=True)  # 3/4/18: nothing tells the month
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


def compact(tokens: Tokens, i: int) -> When | None:
    """`20180521`: eight digits that are a day of these two centuries."""
    low = tokens.low[i]
    if len(low) != 8 or not low.isdigit() or not "1900" <= low[:4] <= "2099":
        return None
    value = calendars.absolute(int(low[:4]), int(low[4:6]), int(low[6:]))
    return When(i + 1, value=value) if value else None


def _named(tokens: Tokens, i: int, found: re.Match[str]) -> When | None:
    """`2019/Aug/01`, `2020/23/Sep`."""
    year, a, b = int(found[1]), found[3].lower(), found[4].lower()
    name, day = (b, a) if a.isdigit() else (a, b)
    month = MONTHS.get(name) or SHORT_MONTHS.get(name)
    value = calendars.absolute(year, month, int(day)) if month else None
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


def worded_year(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """A year in words behind a month: `two thousand and fifteen`, `nineteen eighty-four`."""
    low = tokens.low
    if low[j] not in ("two", "nineteen", "eighteen", "seventeen", "sixteen", "twenty"):
        return None
    first = read_numeral(tokens, j)
    if first is None or not isinstance(first.value, int) or first.ordinal:
        return None
    if 1600 <= first.value <= 2099:
        return first.value, first.next
    rest = read_numeral(tokens, first.next) if first.value in range(16, 21) else None
    if rest is None or not isinstance(rest.value, int) or rest.digits or rest.ordinal:
        return None
    return (100 * first.value + rest.value, rest.next) if 10 <= rest.value <= 99 else None


def day_month(tokens: Tokens, i: int) -> When | None:
    """`21 May 2018`, `the 21st of May`, `5-7 May`."""
    low = tokens.low
    day = day_at(tokens, i)
    if day is None:
        return None
    j = day[1]
    if (low[j] in DASHES and tokens.hyphen(j)) or low[j] in ("to", "and"):
        last = day_at(tokens, j + 1 + (low[j + 1] == "the"))
        if last is None or last[0] <= day[0] or (low[j] == "and" and low[i - 1] != "between"):
            return None
        month = month_here(tokens, last[1] + (low[last[1]] == "of"), dated=True)
        if month is None:
            return None
        year = year_after(tokens, month[1])
        end = year[1] if year else month[1]
        return When(
            end, year=year[0] if year else None, month=month[0], day=day[0], last_day=last[0]
        )
    j += low[j] == "day" and low[j - 1] in _SUFFIXES
    j += low[j] == "of"
    month = month_here(tokens, j, dated=True)
    if month is None:
        return None
    if (low[j] == "may" or low[j] == "march") and not tokens.capital(j) and low[j - 1] != "of":
        follows = year_after(tokens, month[1]) is not None
        if not follows and low[i + 1] not in ("st", "nd", "rd", "th"):
            return None
    year = year_after(tokens, month[1]) or worded_year(tokens, month[1])
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
    joined = tokens.glued(j) and tokens.glued(j + 1)
    if joined and low[j] in "-–" and (low[j + 1] in SHORT_MONTHS or low[j + 1] in MONTHS):
        return When(j, month=month)  # Jan-Feb 2017
    tied = joined and tokens.kind[j + 1] == NUMERAL
    if tied and low[j] == "-" and (year := year_after(tokens, j + 1, comma=False)):
        return When(year[1], year=year[0], month=month)
    if tied and low[j] == "/":
        year = year_after(tokens, j + 1)
        if year is not None:
            return When(year[1], year=year[0], month=month)
        day = day_at(tokens, j + 1)
        if day is not None:
            return When(day[1], month=month, day=day[0])
    loose = low[at] in ORDINALS and ORDINALS[low[at]] < 4 and low[at - 1] != "the"
    if loose and day is not None:
        loose = worded_year(tokens, day[1]) is None and year_after(tokens, day[1]) is None
    if day is not None and not loose:
        spoken = low[day[1]] in ("%", "percent", ":") or (
            tokens.glued(day[1]) and tokens.kind[day[1]] in (WORD, NUMERAL)
        )
        money = low[day[1]] in ("million", "billion", "trillion", "thousand", "hundred")
        if not spoken and not money:
            year = year_after(tokens, day[1]) or worded_year(tokens, day[1])
            if year is not None:
                return When(year[1], year=year[0], month=month, day=day[0])
            return When(day[1], month=month, day=day[0])
    year = year_after(tokens, j + (low[j] == "in")) or worded_year(tokens, j)
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
        date = day_month(tokens, k) or short_date(tokens, k)
        if date is not None and date.day:
            return date
    day = day_at(tokens, k)
    suffixed = day is not None and (low[day[1] - 1] in _SUFFIXES or low[k] in ORDINALS)
    if day is not None and (suffixed or low[k - 1] == "the") and low[day[1]] not in ("of", "-"):
        return When(day[1], weekday=weekday, day=day[0])
    return When(j, weekday=weekday)


def hyphened(tokens: Tokens, i: int) -> When | None:
    """`05-Aug-2016`."""
    low = tokens.low
    tied = all(tokens.glued(i + k) for k in range(1, 5)) and low[i].isdigit()
    if not tied or low[i + 1] != low[i + 3] or low[i + 1] not in ("-", "/", ".", "–"):
        return None
    month = MONTHS.get(low[i + 2]) or SHORT_MONTHS.get(low[i + 2])
    if month is None or not low[i + 4].isdigit() or len(low[i + 4]) not in (2, 4):
        return None
    year = int(low[i + 4])
    year = year if len(low[i + 4]) == 4 else calendars.century_year(year, 2000)
    value = calendars.absolute(year, month, int(low[i])) if len(low[i]) <= 2 else None
    return When(i + 5, value=value) if value else None
