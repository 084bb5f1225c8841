"""The day on which a text was published, and what words such as `last week` mean on it.

Weeks are those of ISO 8601: Monday to Sunday. Everything is plain calendar arithmetic; nothing
asks for today's date.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache


class Tense(Enum):
    """Which way a date without a year or a week points, as the words around it tell."""

    PAST = "past"
    FUTURE = "future"
    OPEN = "open"


SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
# Beyond this, a month and day without a year is not taken for the nearest one against the tense.
_LAST_YEAR = 9900
_NEAR = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Clock:
    """Resolves dates against the publication; `day` is None where that is not known to the day."""

    day: date | None = None
    year: int | None = None
    month: int | None = None
    minute: int | None = None
    """Minutes after midnight, where the publication tells the time of day."""

    @staticmethod
    def of(published: str | None) -> Clock:
        """From an ISO 8601 date or time of any precision; anything else says nothing."""
        return _clock(published.strip()[:16]) if published else Clock()

    def shifted(self, days: int) -> str | None:
        """The day so many days after (before) the publication."""
        moved = self._plus(days)
        return moved.isoformat() if moved else None

    def _plus(self, days: int) -> date | None:
        if self.day is None:
            return None
        try:
            return self.day + timedelta(days=days)
        except OverflowError:
            return None

    def week(self, offset: int) -> str | None:
        """The ISO week so many weeks after that of the publication, as a span of days."""
        if self.day is None:
            return None
        monday = self._plus(7 * offset - self.day.weekday())
        return _days(monday, 6)

    def weekend(self, offset: int) -> str | None:
        """The weekend so many weeks on; on Monday and Tuesday, 0 is the one just over."""
        if self.day is None:
            return None
        if offset == 0 and self.day.weekday() < 2:
            offset = -1
        return _days(self._plus(7 * offset - self.day.weekday() + 5), 1)

    def coming_weekend(self) -> str | None:
        """The weekend of this week: the next one to come, or the one that is on."""
        return None if self.day is None else _days(self._plus(5 - self.day.weekday()), 1)

    def over_weekend(self) -> str | None:
        """The weekend just over; on Saturday and Sunday the one that is on."""
        if self.day is None:
            return None
        back = self.day.weekday() + 2 if self.day.weekday() < 5 else self.day.weekday() - 5
        return _days(self._plus(-back), 1)

    def fortnight(self, offset: int) -> str | None:
        """The two weeks that come (1) or that are over (-1)."""
        if self.day is None:
            return None
        weeks = 1 if offset > 0 else -2
        return _days(self._plus(7 * weeks - self.day.weekday()), 13)

    def month_on(self, offset: int) -> str | None:
        """The month so many months after that of the publication."""
        if self.year is None or self.month is None:
            return None
        months = self.year * 12 + self.month - 1 + offset
        return _month(months // 12, months % 12 + 1)

    def year_on(self, offset: int) -> str | None:
        """The year so many years after that of the publication."""
        return None if self.year is None else _year(self.year + offset)

    def decade(self, offset: int) -> str | None:
        """The decade so many decades on, as a span of years."""
        if self.year is None:
            return None
        first = self.year // 10 * 10 + 10 * offset
        return f"{first:04}/{first + 9:04}" if first > 0 else None

    def century(self, offset: int) -> str | None:
        """The century so many centuries on, as a span of years."""
        return None if self.year is None else century(self.year // 100 + 1 + offset)

    def quarter_on(self, offset: int) -> str | None:
        """The quarter so many quarters on."""
        if self.year is None or self.month is None:
            return None
        quarters = self.year * 4 + (self.month - 1) // 3 + offset
        return quarter(quarters // 4, quarters % 4 + 1)

    def quarter_of(self, number: int, offset: int) -> str | None:
        """A quarter of this year, of the last (-1) or of the next (1) one."""
        return None if self.year is None else quarter(self.year + offset, number)

    def in_quarter(self, number: int, tense: Tense) -> str | None:
        """A quarter without a year: the latest that has begun, or the next where it is to come."""
        if self.year is None or self.month is None:
            return None
        year = self.year - (3 * number - 2 > self.month)
        if tense is Tense.FUTURE and 3 * number < self.month:
            year += 1
        elif tense is Tense.FUTURE and year < self.year:
            year = self.year
        return quarter(year, number)

    def weekday(self, weekday: int, tense: Tense) -> str | None:
        """A bare weekday: the latest up to the publication, or the next where it is to come."""
        if self.day is None:
            return None
        back = (self.day.weekday() - weekday) % 7
        if tense is Tense.FUTURE and back:
            return self.shifted(7 - back)
        return self.shifted(-back)

    def weekday_of_week(self, weekday: int, offset: int) -> str | None:
        """A weekday of the week so many weeks on; -1 is the latest one before the publication."""
        if self.day is None:
            return None
        if offset < 0:
            return self.shifted(-((self.day.weekday() - weekday) % 7 or 7))
        return self.shifted(7 * offset + weekday - self.day.weekday())

    def in_month(self, month: int, tense: Tense) -> str | None:
        """A month without a year: the latest that has begun, or the next where it is to come."""
        if self.year is None or self.month is None:
            return None
        if tense is Tense.FUTURE:
            return _month(self.year + (month < self.month), month)
        return _month(self.year - (month > self.month), month)

    def on_day(self, month: int, day: int, tense: Tense) -> str | None:
        """A month and day without a year: the nearest, unless the tense says otherwise."""
        if self.day is None:
            return None
        days = [
            date(year, month, day)
            for year in range(self.day.year - 4, self.day.year + 5)
            if 1 <= year <= 9999 and day <= calendar.monthrange(year, month)[1]
        ]
        if not days:
            return None
        here = self.day
        nearest = min(days, key=lambda d: (abs(d - here), d > here))
        if abs(nearest - here) <= _NEAR or tense is Tense.OPEN:
            return nearest.isoformat()
        if tense is Tense.FUTURE:
            return min((d for d in days if d >= here), default=nearest).isoformat()
        return max((d for d in days if d <= here), default=nearest).isoformat()

    def day_of_month(self, day: int, offset: int) -> str | None:
        """A day of the month so many months after that of the publication."""
        month = self.month_on(offset)
        if month is None:
            return None
        return absolute(int(month[:4]), int(month[5:]), day)

    def bare_day(self, day: int, tense: Tense) -> str | None:
        """`the 27th`: the latest such day up to the publication, or the next one to come."""
        if self.day is None:
            return None
        ahead = tense is Tense.FUTURE
        first = 0 if (self.day.day <= day if ahead else self.day.day >= day) else 1
        for offset in range(first, first + 3):
            value = self.day_of_month(day, offset if ahead else -offset)
            if value is not None:
                return value
        return None

    def day_named(self, weekday: int, day: int) -> str | None:
        """The nearest day of that weekday and number in a month: `Friday the 26th`."""
        if self.day is None:
            return None
        here, year, month = self.day, self.day.year, self.day.month
        days: list[date] = []
        for offset in range(-12, 13):
            months = year * 12 + month - 1 + offset
            if not 12 <= months < 119_988 or day > calendar.monthrange(*_divided(months))[1]:
                continue
            told = date(*_divided(months), day)
            if told.weekday() == weekday:
                days.append(told)
        return min(days, key=lambda d: (abs(d - here), d < here)).isoformat() if days else None

    def from_day(self, day: str, letter: str, count: int) -> str | None:
        """What lies `count` units (D, W, M, Y) after a day, to the day."""
        try:
            first = date.fromisoformat(day)
            if letter in "DW":
                return (first + timedelta(days=count * (7 if letter == "W" else 1))).isoformat()
            months = first.year * 12 + first.month - 1 + count * (12 if letter == "Y" else 1)
            year, month = _divided(months)
            return date(
                year, month, min(first.day, calendar.monthrange(year, month)[1])
            ).isoformat()
        except (ValueError, OverflowError):
            return None

    def season(self, name: str, offset: int) -> str | None:
        """A season of this year, the last (-1) or the next (1) one, in the northern half."""
        if self.year is None or self.month is None:
            return None
        first = SEASONS[name]
        year = self.year
        if offset < 0 and (year, self.month) <= (year, first + 2):
            year -= 1
        elif offset > 0 and (self.month >= first or (first - self.month <= 2 and first < 12)):
            year += 1  # said shortly before summer, next summer is the one after it
        elif offset == 0 and name == "winter" and self.month < 3:
            year -= 1
        return season(name, year)


@lru_cache(maxsize=512)
def _clock(written: str) -> Clock:
    try:
        if len(written) >= 10:
            day = date.fromisoformat(written[:10])
            # What comes after the year 9999 cannot be told.
            known = day.year <= _LAST_YEAR
            return Clock(day, day.year, day.month, _minute(written)) if known else Clock()
        parts = [int(part) for part in written.split("-")]
    except ValueError:
        return Clock()
    month = parts[1] if len(parts) > 1 and 1 <= parts[1] <= 12 else None
    return Clock(None, parts[0], month) if parts[0] <= _LAST_YEAR else Clock()


def _minute(written: str) -> int | None:
    """The minutes after midnight of `2018-05-21T18:15`; midnight to the minute tells nothing."""
    hour, colon, minute = written[11:16].partition(":")
    if not (colon and hour.isdecimal() and minute.isdecimal()):
        return None
    return 60 * int(hour) + int(minute) or None


def _divided(months: int) -> tuple[int, int]:
    return months // 12, months % 12 + 1


def week_of_year(year: int, number: int) -> str | None:
    """An ISO week as a span of days; None where the year has no such week."""
    try:
        return _days(date.fromisocalendar(year, number, 1), 6)
    except ValueError:
        return None


def week_of_month(year: int, month: int, number: int) -> str | None:
    """The n-th (-1: the last) week of a month: the one that has its n-th Thursday."""
    size = calendar.monthrange(year, month)[1]
    first = (3 - date(year, month, 1).weekday()) % 7 + 1
    day = first + 7 * (number - 1) if number > 0 else first + (size - first) // 7 * 7
    return _days(date(year, month, day) - timedelta(days=3), 6) if day <= size else None


def era(year: int, *, before: bool) -> str | None:
    """A year of an era as ISO 8601 counts them: 1 BC is 0000, 44 BC is -0043."""
    if not 0 < year < 10_000:
        return None
    return _year(year) if not before else f"-{year - 1:04}" if year > 1 else "0000"


def _days(first: date | None, more: int) -> str | None:
    if first is None:
        return None
    try:
        return f"{first.isoformat()}/{(first + timedelta(days=more)).isoformat()}"
    except OverflowError:
        return None


def _month(year: int, month: int) -> str | None:
    return f"{year:04}-{month:02}" if 0 < year < 10000 else None


def _year(year: int) -> str | None:
    return f"{year:04}" if 0 < year < 10000 else None


def absolute(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """An ISO date of the given precision; None where the calendar has no such day."""
    if month is None:
        return _year(year)
    if day is None:
        return _month(year, month)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def quarter(year: int, number: int) -> str:
    """A quarter as a span of months."""
    return f"{year:04}-{3 * number - 2:02}/{year:04}-{3 * number:02}"


def half(year: int, number: int) -> str:
    """A half year as a span of months."""
    return f"{year:04}-{6 * number - 5:02}/{year:04}-{6 * number:02}"


def half_month(month: str | None, number: int) -> str | None:
    """The first or second half of a month, as a span of days."""
    if month is None:
        return None
    last = calendar.monthrange(int(month[:4]), int(month[5:]))[1]
    return f"{month}-01/{month}-15" if number == 1 else f"{month}-16/{month}-{last:02}"


def season(name: str, year: int) -> str:
    """A season of the northern half as a span of months."""
    first = SEASONS[name]
    if first == 12:
        return f"{year:04}-12/{year + 1:04}-02"
    return f"{year:04}-{first:02}/{year:04}-{first + 2:02}"


def century(number: int) -> str | None:
    """The n-th century as a span of years: the 20th is 1900/1999, as ISO 8601 counts."""
    first = max(1, 100 * number - 100)
    return f"{first:04}/{100 * number - 1:04}" if 0 < number < 100 else None


def century_year(short: int, near: int) -> int:
    """The year that two digits mean, the one nearest to `near`."""
    return min(range(1800 + short, 2101, 100), key=lambda year: abs(year - near))
