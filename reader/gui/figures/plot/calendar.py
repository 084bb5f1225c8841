"""Days as numbers, for dates of any year, also before our era."""

from __future__ import annotations

import re

_DATE = re.compile(r"(-?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?", re.DOTALL)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days since 1 January 1970 in the Gregorian calendar, carried backwards without end."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def year_of(day: float) -> int:
    """The year in which a day lies."""
    year = int(day // 365.2425) + 1970
    while day_number(year + 1) <= day:
        year += 1
    while day_number(year) > day:
        year -= 1
    return year


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


def days_of(iso: str) -> tuple[int, int] | None:
    """The first day of a date or span, and the day after its last; None: it is none."""
    first, _, last = iso.partition("/")
    begin, end = _part(first), _part(last or first)
    if begin is None or end is None or end[1] <= begin[0]:
        return None
    return begin[0], end[1]


def _part(iso: str) -> tuple[int, int] | None:
    found = _DATE.fullmatch(iso)
    if found is None:
        return None
    year, month, day = (None if part is None else int(part) for part in found.groups())
    assert year is not None
    if month is None:
        return day_number(year), day_number(year + 1)
    if not 1 <= month <= 12:
        return None
    if day is None:
        return day_number(year, month), day_number(year, month) + month_length(year, month)
    if not 1 <= day <= month_length(year, month):
        return None
    return day_number(year, month, day), day_number(year, month, day) + 1
