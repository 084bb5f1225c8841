"""Lengths of time that are counted from a day: `two weeks ago`, `a month from now`, `3 days later`.

A length so placed is a date. It is as fine as its smallest unit: years give a year, months a
month, weeks and days a day; hours and minutes give the day they fall on, where that is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reader.highlights.figures.clock import Clock, Tense
from reader.highlights.figures.dates import read_date
from reader.highlights.figures.found import Found, Lean
from reader.highlights.figures.tense import tense_at
from reader.highlights.figures.tokens import APOSTROPHES, NUMERAL, WORD, Tokens
from reader.highlights.figures.vocabulary import WEEKDAYS
from reader.highlights.figures.words import word_set
from reader.text.marks import MarkKind

_LENGTH = re.compile(r"P(?=.)((?:[0-9.]+[YMWD])*)(?:T((?:[0-9.]+[HMS])+))?\Z")
_PART = re.compile(r"([0-9.]+)([A-Z])")
_DAY_MINUTES = 24 * 60
_MONTH_DAYS = 30.44
_AHEAD = 12
_SCHEDULED = word_set(
    "meet meets leave leaves arrive arrives depart departs return returns launch launches expires "
    "expire ends closes lands due"
)
_WORKING = frozenset(("business", "working", "trading"))
_JOINING = frozenset(("to", "through", "until", "till", "and", "or", "-", "–"))
_FEW_WORDS = ("now", "today", "tonight")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: whole and broken months and days, minutes, and its smallest unit."""

    months: float
    days: float
    minutes: float
    finest: str
    parts: int

    @property
    def unit(self) -> str:
        """The smallest unit as a letter, for one that is told in a single unit: D, W, M, Y."""
        return self.finest if self.parts == 1 else ""


def length_of(value: object) -> Length | None:
    """An ISO 8601 duration taken apart; None for anything else."""
    found = _LENGTH.match(value) if isinstance(value, str) else None
    if found is None:
        return None
    dates, times = _PART.findall(found[1] or ""), _PART.findall(found[2] or "")
    months = sum(float(n) * (12 if unit == "Y" else 1) for n, unit in dates if unit in "YM")
    days = sum(float(n) * (7 if unit == "W" else 1) for n, unit in dates if unit in "WD")
    size = {"H": 60.0, "M": 1.0, "S": 1 / 60}
    minutes = sum(float(n) * size[unit] for n, unit in times)
    finest = "T" if times else dates[-1][1]
    return Length(months, days, minutes, finest, len(dates) + len(times))


def placed(tokens: Tokens, found: Found, clock: Clock) -> Found:
    """The date that a length of time and the words behind it make; else the length itself."""
    length = length_of(found.value)
    if length is None:
        return found
    low, j = tokens.low, found.next
    if low[j - 2] in _WORKING and length.unit == "D":
        return _working(tokens, found, length, clock)
    if low[j] in ("ago", "back") and (low[j] == "ago" or _ends(tokens, j + 1)):
        return _ago(tokens, found, length, clock)
    if low[j] == "from" and low[j + 1] in _FEW_WORDS:
        told = _dated(found, j + 2, after(clock, length, 1))
        return _on_weekday(tokens, told, length, clock) or told
    if low[j] in ("hence", "following") and (low[j] == "hence" or low[j + 1] in _FEW_WORDS):
        return _dated(found, j + 1 + (low[j] == "following"), after(clock, length, 1))
    if low[j] in APOSTROPHES and low[j + 1 : j + 3] == ["s", "time"]:
        return _dated(found, j + 3, after(clock, length, 1))
    if low[j] in APOSTROPHES and low[j + 1] == "time":
        return _dated(found, j + 2, after(clock, length, 1))
    if tokens.flattened and low[j] == "time" and low[found.first - 1] == "in":
        return _dated(found, j + 1, after(clock, length, 1))  # in two weeks’ time
    if low[j] == "later" and length.finest == "T" and low[j + 1] not in ("than", "in", "on"):
        ahead = tense_at(tokens, found.first, j) is not Tense.PAST
        return _dated(found, j + 1, after(clock, length, 1)) if ahead else found
    if low[j] in ("later", "earlier") and length.unit in _UNITS and length.unit:
        return _leaning(tokens, found, length, 1 if low[j] == "later" else -1)
    if low[j] == "on" and low[j + 1] in WEEKDAYS and length.unit == "W":
        return _week_on(tokens, found, length, clock)
    led = low[found.first - 1] == "the" or low[found.first - 2] in ("in", "for", "over")
    if length.finest in "MW" and (
        low[j] in ("ended", "ending") or (low[j] in ("to", "through") and led and found.first)
    ):
        return _ended(tokens, found, length, clock)
    if low[j] in ("from", "after", "before"):
        return _counted_from(tokens, found, length, clock)
    if _to_come(tokens, found) and low[j - 1] not in ("second", "seconds"):
        return _dated(found, j, after(clock, length, 1))
    return found


def _on_weekday(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found | None:
    """`two months from today on Tuesday`, `Thursday, two years from now`: the first one then."""
    low, first, end = tokens.low, found.first, found.next
    before = first - 1 - (low[first - 1] == ",")
    if low[end] == "on" and low[end + 1] in WEEKDAYS:
        weekday, end = WEEKDAYS[low[end + 1]], end + 2
    elif before >= 0 and low[before] in WEEKDAYS and low[before - 1] not in _JOINING:
        weekday, first = WEEKDAYS[low[before]], before
    else:
        return None
    if clock.day is None or length.finest == "T" or length.months != int(length.months):
        return None
    moved = clock.from_day(clock.day.isoformat(), "M", int(length.months))
    then = _moved(moved, round(length.days))
    if then is None:
        return None
    ahead = (weekday - date.fromisoformat(then).weekday()) % 7
    return Found(first, end, MarkKind.DATE, _moved(then, ahead))


def _working(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found:
    """`in 3 business days`, `two working days ago`: Saturdays and Sundays do not count."""
    low, j = tokens.low, found.next
    if low[j] == "ago":
        end, step = j + 1, -1
    elif low[j] == "from" and low[j + 1] in _FEW_WORDS:
        end, step = j + 2, 1
    elif _to_come(tokens, found):
        end, step = j, 1
    else:
        return found
    if clock.day is None or not 0 < length.days <= 250 or length.days != int(length.days):
        return found
    day, left = clock.day, int(length.days)
    while left:
        day += timedelta(days=step)
        left -= day.weekday() < 5
    return _dated(found, end, day.isoformat())


def after(clock: Clock, length: Length, sign: int) -> str | None:
    """What lies a length of time after (-1: before) the publication, as fine as the length is."""
    day = clock.day
    if day is None:
        return None
    if length.finest == "T":
        return _minutes_after(clock, length, sign)
    if length.finest in "DW":
        months = int(length.months)
        moved = clock.from_day(day.isoformat(), "M", sign * months) if months else day.isoformat()
        return _moved(moved, sign * round(length.days))
    if length.months != int(length.months):
        moved = _moved(day.isoformat(), sign * round(length.months * _MONTH_DAYS))
        return moved[:7] if moved else None
    months = int(length.months)
    if abs(months) > 12 * 9999:
        return None
    if length.finest == "Y" and not months % 12:
        return clock.year_on(sign * months // 12)
    return clock.month_on(sign * months)


def _moved(day: str | None, days: int) -> str | None:
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if day else None
    except OverflowError:
        return None


def _minutes_after(clock: Clock, length: Length, sign: int) -> str | None:
    """The day so many minutes on: told where whole days are meant or the hour is known."""
    total = length.minutes + _DAY_MINUTES * length.days
    if clock.minute is None:
        if total < 60 and not length.months:
            return clock.shifted(0)
        if total % _DAY_MINUTES or length.months:
            return None
        return clock.shifted(sign * int(total // _DAY_MINUTES)) if total < 10**9 else None
    if length.months or total > 10**9:
        return None
    return clock.shifted(int((clock.minute + sign * total) // _DAY_MINUTES))


def _dated(found: Found, end: int, value: str | None) -> Found:
    if value is None:
        return found
    return replace(found, next=end, kind=MarkKind.DATE, value=value)


def _ends(tokens: Tokens, j: int) -> bool:
    """Whether a phrase ends before token `j`."""
    return tokens.kind[j] not in (WORD, NUMERAL) or tokens.low[j] in ("when", "and", "but")


def _ago(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found:
    """`two weeks ago`, `a week ago Friday`, `a year ago Thursday`, `ten years ago today`."""
    low, j = tokens.low, found.next
    k = j + 1 + (low[j + 1] == "on")
    weekday = WEEKDAYS.get(low[k])
    if weekday is not None and length.unit in ("W", "Y") and length.unit and clock.day is not None:
        base = clock.weekday_of_week(weekday, -1) if length.unit == "W" else None
        base = base or clock.weekday(weekday, Tense.PAST)
        count = int(length.days // 7 if length.unit == "W" else length.months // 12)
        value = clock.from_day(base, length.unit, -count) if base and count < 1000 else None
        return _dated(found, k + 1, value)
    on_day = low[j + 1] == "today" or (low[j + 1] == "this" and low[j + 2] in ("week", "month"))
    if on_day and length.finest != "T" and clock.day is not None and length.months < 12 * 999:
        back = clock.from_day(clock.day.isoformat(), "M", -int(length.months))
        value = _moved(back, -round(length.days))
        if low[j + 1] == "today":
            return _dated(found, j + 2, value)
        if low[j + 2] == "month" and value:
            return _dated(found, j + 3, value[:7])
    return _dated(found, j + 1, after(clock, length, -1))


def _leaning(tokens: Tokens, found: Found, length: Length, sign: int) -> Found:
    """`three weeks later`: a length of time, and a date where one is told to count from."""
    count = length.days / (7 if length.unit == "W" else 1) if length.days else length.months
    count /= 12 if length.unit == "Y" else 1
    if count != int(count) or count > 9999 or not _ends_clause(tokens, found.next + 1):
        return found
    days = length.unit in "DW"
    lean = Lean(
        "day" if days else _UNITS[length.unit],
        sign * int(length.days if days else count),
        past=tense_at(tokens, found.first, found.next) is Tense.PAST,
        length=True,
    )
    return replace(found, lean=lean)


def _ends_clause(tokens: Tokens, j: int) -> bool:
    return tokens.low[j] not in ("than", "in", "on", "this")


def _week_on(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found:
    """`a week on Tuesday`: a week after the next one."""
    low = tokens.low
    ahead = tense_at(tokens, found.first, found.next) is not Tense.PAST
    if not ahead or clock.day is None or low[found.first - 1] in ("for", "lasts", "once", "twice"):
        return found
    days = (WEEKDAYS[low[found.next + 1]] - clock.day.weekday()) % 7 or 7
    return _dated(found, found.next + 2, clock.shifted(days + round(length.days)))


def _ended(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found:
    """`the three months ended Sept. 30`: from the day after the one before, to that day."""
    j = found.next + 1 + (tokens.low[found.next + 1] == "on")
    end = read_date(tokens, j, clock)
    if end is None or not isinstance(end.value, str) or not end.value[:4].isdecimal():
        return found
    if len(end.value) == len("2018-05") and length.months == int(length.months) < 120:
        there = Clock.of(end.value).month_on(1 - int(length.months)) if length.months else None
        return _dated(found, end.next, f"{there}/{end.value}" if there else None)
    if len(end.value) != len("2018-05-21"):
        return found
    if length.months != int(length.months) or length.months > 120:
        return found
    last = date.fromisoformat(end.value)
    if length.months:
        month_end = (last + timedelta(days=1)).day == 1
        there = _moved(end.value, 1) if month_end else end.value
        first = clock.from_day(there or end.value, "M", -int(length.months))
        first = first if month_end else _moved(first, 1)
    else:
        first = _moved(end.value, 1 - round(length.days))
    return _dated(found, end.next, f"{first}/{end.value}" if first else None)


def _counted_from(tokens: Tokens, found: Found, length: Length, clock: Clock) -> Found:
    """`two days after Christmas`, `16 days from 1 February 2018`, where that day is known."""
    low, j = tokens.low, found.next
    k = j + 1 + (low[j + 1] == "the")
    start = read_date(tokens, k, clock)
    weekday = WEEKDAYS.get(low[k])
    if start is not None and weekday is not None and start.next == k + 1 and low[j] == "from":
        start = replace(start, value=clock.weekday(weekday, Tense.FUTURE))
    if start is None or not isinstance(start.value, str) or not length.unit:
        return found
    count = length.days / (7 if length.unit == "W" else 1) if length.days else length.months
    count /= 12 if length.unit == "Y" else 1
    if count != int(count) or length.unit == "T" or count > 9999:
        return found
    number = -int(count) if low[j] == "before" else int(count)
    led = low[found.first - 1] == "the" and found.first > 0
    year = start.value.isdecimal() and len(start.value) == 4 == start.next - k + 3
    if length.unit == "Y" and not led and year:
        told = int(start.value) + number
        value = f"{told:04}" if 0 < told < 10**4 else None
        return _dated(found, start.next, value)
    if len(start.value) != len("2018-01-01"):
        return found
    return _dated(found, start.next, clock.from_day(start.value, length.unit, number))


def _to_come(tokens: Tokens, found: Found) -> bool:
    """Whether `in` leads to what lies so far ahead: `will open in two weeks`, `In 3 days.`"""
    low, i, j = tokens.low, found.first, found.next
    i -= low[i - 1] in ("about", "around", "roughly", "some", "just") and i > 1
    i -= low[i - 1] == "a" and low[i] == "couple"
    if low[i - 1] != "in" or not i or low[j] in ("of", "per"):
        return False
    # Where sentences have no ends, the verb behind may be of the next.
    ahead = 0 if tokens.flattened else _AHEAD
    tense = tense_at(tokens, i, j, ahead=ahead)
    if tense is Tense.FUTURE:
        return True
    if tense is Tense.OPEN and not _SCHEDULED.isdisjoint(low[max(0, i - 5) : i - 1]):
        return tokens.kind[j] not in (WORD, NUMERAL)  # the train leaves in half an hour
    return i == 1 and tokens.kind[j] not in (WORD, NUMERAL)
