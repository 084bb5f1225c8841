"""Whether the values of figures are those of an annotated span; used by figures.py.

Amounts are compared as numbers, the smaller unit of a currency or measure allowed for. Dates are
compared as days: an annotated range is half open, a mark's range has both of its ends, and either
is right. Spans that say only a part of the day have no value that could be compared.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from reader.text.marks import Mark, MarkKind

_SECONDS = {"Y": 31536000, "M": 2592000, "W": 604800, "D": 86400}
_CLOCK = {"H": 3600, "M": 60, "S": 1}
_DURATION = re.compile(r"P(?=.)((?:[0-9.]+[YMWD])*)(?:T((?:[0-9.]+[HMS])+))?\Z")
_ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}")
_OPEN_DECADE = re.compile(r"XX([0-9]0)-01-01")
_WEEKEND = re.compile(r"([0-9]{4})-W([0-9]{2})-WE\Z")
_OPEN_DAY = re.compile(r"XXXX-([0-9]{2})-([0-9]{2})")
_OPEN_MONTH = re.compile(r"XXXX-([0-9]{2})\Z")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_SMALL = {
    "cent": 100, "pence": 100, "penny": 100, "paisa": 100, "inch": 12, "foot": 3, "ounce": 16,
    "centimetre": 100_000, "centimeter": 100_000, "satoshi": 10**8, "dime": 10,
}  # fmt: skip


def amount_right(span: dict[str, Any], marks: Sequence[Mark]) -> bool | None:
    """Whether a mark has the annotated number; None where none is annotated."""
    wanted = span.get("value")
    if not isinstance(wanted, int | float):
        return None
    part = _SMALL.get(str(span.get("unit")).lower(), 1)
    for mark in marks:
        numbers = [mark.value, mark.low, mark.high]
        ends = [n for n in (mark.low, mark.high) if isinstance(n, int | float)]
        if len(ends) == 2:
            numbers.append(sum(ends) / 2)
        length = re.match(r"PT?([0-9.]+)[A-Z]\Z", str(mark.value))
        numbers += [float(length[1])] if length else []
        for number in numbers:
            if isinstance(number, int | float) and any(
                abs(number * factor - wanted) <= 1e-6 * max(1, abs(wanted)) for factor in (1, part)
            ):
                return True
    return False


def date_right(span: dict[str, Any], marks: Sequence[Mark]) -> bool | None:
    """Whether the marks on a span of date, time or duration have its value; None: no telling."""
    timexes = [str(timex) for timex in span.get("timex") or []]
    subtype = span["subtype"]
    values = [str(v) for v in [span.get("value"), *(span.get("all_values") or [])] if v]
    if subtype == "duration":
        return _length_right(values, timexes, marks)
    if subtype == "set":
        return _set_right(timexes, marks)
    if subtype in ("time", "timerange"):
        told = values or _ends(span, timexes)
        clocks = {_minute(text) for text in told} - {None}
        return _time_right(clocks, marks) if clocks and "TMO" not in timexes else None
    if subtype == "timezone":
        return None
    if any("-W" in timex and "XXXX" in timex and "WXX" not in timex for timex in timexes):
        return None  # a week of a month, counted in another way
    right = _day_right(span, values, timexes, marks)
    times = [mark for mark in marks if mark.kind is MarkKind.TIME and mark.value]
    clocks = {_minute(value[11:]) for value in values if _ISO_TIME.match(value)}
    if right and subtype == "datetime" and times and clocks:
        return _time_right(clocks, times)
    return right


def is_relative(span: dict[str, Any]) -> bool:
    """Whether a date is told from the day of writing: `last week`, not `May 2018`."""
    return span["subtype"] in ("date", "daterange", "datetime", "datetimerange") and not re.search(
        r"[0-9]{4}|[0-9]/[0-9]", span["text"]
    )


def _ends(span: dict[str, Any], timexes: Sequence[str]) -> list[str]:
    ends = [str(end) for end in (span.get("from"), span.get("to")) if end]
    for timex in timexes:
        ends.extend(re.findall(r"T([0-9]{2}(?::[0-9]{2})?)", timex))
    return ends


def _minute(text: str) -> str | None:
    found = re.search(r"([0-9]{2})(?::([0-9]{2}))?", text)
    return f"{int(found[1]) % 24:02}:{found[2] or '00'}" if found else None


def _time_right(clocks: set[str | None], marks: Sequence[Mark]) -> bool:
    told = {
        _minute(value)
        for mark in marks
        if mark.kind is MarkKind.TIME
        for value in (mark.value, mark.low, mark.high)
        if isinstance(value, str)
    }
    return bool(told & clocks)


def _length(iso: str) -> float | None:
    found = _DURATION.match(iso)
    if not found:
        return None
    parts = re.findall(r"([0-9.]+)([A-Z])", found[1] or "")
    clock = re.findall(r"([0-9.]+)([A-Z])", found[2] or "")
    return sum(float(n) * _SECONDS[unit] for n, unit in parts) + sum(
        float(n) * _CLOCK[unit] for n, unit in clock
    )


def _length_right(values: Sequence[str], timexes: Sequence[str], marks: Sequence[Mark]) -> bool:
    wanted = {float(v) for v in values if v.replace(".", "").isdigit()}
    wanted |= {length for length in map(_length, timexes) if length is not None}
    told = [
        _length(value)
        for mark in marks
        for value in (mark.value, mark.low, mark.high)
        if isinstance(value, str)
    ]
    # A year and a half may be told in months.
    return any(abs(a - b) <= 0.02 * b for a in told if a is not None for b in wanted)


def _set_right(timexes: Sequence[str], marks: Sequence[Mark]) -> bool:
    lengths = [timex for timex in timexes if _length(timex) is not None]
    return bool(marks) and (not lengths or _length_right([], lengths, marks))


def _days(value: str) -> tuple[date, date, date] | None:
    """First and last day of an ISO 8601 date or span, and the first day of its last part."""
    try:
        first, _, last = value.partition("/")
        return (
            _edge(first, last=False),
            _edge(last or first, last=True),
            _edge(last or first, last=False),
        )
    except ValueError:
        return None


def _edge(text: str, *, last: bool) -> date:
    text = text.split(" ")[0].split("T")[0]
    week = re.match(r"([0-9]{4})-W([0-9]{2})\Z", text)
    if week:
        return date.fromisocalendar(int(week[1]), int(week[2]), 7 if last else 1)
    parts = [int(part) for part in text.split("-")]
    year = parts[0]
    month = parts[1] if len(parts) > 1 else 12 if last else 1
    end = calendar.monthrange(year, month)[1] if last else 1
    return date(year, month, parts[2] if len(parts) > 2 else end)


def _day_right(
    span: dict[str, Any], values: Sequence[str], timexes: Sequence[str], marks: Sequence[Mark]
) -> bool:
    told = [
        days
        for mark in marks
        if mark.kind is MarkKind.DATE and isinstance(mark.value, str)
        for days in [_days(mark.value)]
        if days
    ]
    if any(v == "not resolved" for v in values):
        return bool(marks)
    first = _days(str(span["from"])) if span.get("from") else None
    last = _days(str(span["to"])) if span.get("to") else None
    for days in told:
        if any(_days(value) == days for value in values if value[:4].isdigit()):
            return True
        if any(_days(timex) == days for timex in timexes if timex[:4].isdigit()):
            return True
        if not (first or last) and any(_starts(timex) == days[0] for timex in timexes):
            return True
        if first and last:
            ends = {last[0], last[0] - timedelta(days=1)}
            if days[0] == first[0] and (days[1] in ends or days[2] in ends):
                return True
        elif last:
            if days[0] in (last[0], last[0] - timedelta(days=1)):
                return True
        elif first and (days[1] + timedelta(days=1) == first[0] or first[0] in days):
            return True
        if any(_open_right(timex, days) for timex in timexes):
            return True
    lengths = [mark for mark in marks if mark.kind is MarkKind.DURATION]
    wanted = [part for timex in timexes for part in timex.strip("()").split(",")]
    return bool(lengths) and _length_right([], wanted, lengths)


def _starts(timex: str) -> date | None:
    """The first day of an annotated span in brackets, or of a weekend."""
    weekend = _WEEKEND.match(timex)
    if weekend:
        return date.fromisocalendar(int(weekend[1]), int(weekend[2]), 6)
    part = timex.strip("()").split(",")[0]
    days = _days(part) if timex.startswith("(") and part[:4].isdigit() else None
    return days[0] if days else None


def _open_right(timex: str, days: tuple[date, date, date]) -> bool:
    """Whether days fit an annotation that leaves the year or the week open."""
    for part in timex.strip("()").split(","):
        day, month = _OPEN_DAY.match(part), _OPEN_MONTH.match(part)
        weekday = _OPEN_WEEKDAY.match(part)
        decade = _OPEN_DECADE.match(part)
        if decade and days[0].year % 100 == int(decade[1]):
            return True
        if day and (int(day[1]), int(day[2])) == (days[0].month, days[0].day):
            return True
        if month and int(month[1]) == days[0].month == days[1].month:
            return True
        if weekday and days[0] == days[1] and days[0].isoweekday() == int(weekday[1]):
            return True
    return False
