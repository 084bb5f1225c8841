"""The order of figures by their size: the largest amount first, the earliest date first."""

from __future__ import annotations

import re
from typing import TypeAlias

from reader.gui.figures.plot.calendar import days_of
from reader.text.marks import Mark, MarkKind

SizeKey: TypeAlias = tuple[int, str, float, int]

_PARTS = re.compile(r"([\d.]+)([YMWDHS])")
_DAY = 86_400.0
_DATE_PARTS = {"Y": 365.25 * _DAY, "M": 30.44 * _DAY, "W": 7 * _DAY, "D": _DAY}
_TIME_PARTS = {"H": 3600.0, "M": 60.0, "S": 1.0}


def size_key(mark: Mark) -> SizeKey:
    """By which figures of one kind are sorted: by unit, then by size; those of no value last."""
    size = _size(mark)
    if size is None:
        return (1, mark.unit or "", 0.0, mark.start)
    return (0, mark.unit or "~", size, mark.start)


def _size(mark: Mark) -> float | None:
    values = [end for end in (mark.value, mark.low, mark.high) if end is not None]
    if not values:
        return None
    match mark.kind:
        case MarkKind.DATE:
            days = [span[0] for span in map(days_of, map(str, values)) if span is not None]
            return float(min(days)) if days else None
        case MarkKind.TIME:
            digits = re.sub(r"\D", "", str(min(map(str, values))))[:6].ljust(6, "0")
            return float(digits or 0)
        case MarkKind.DURATION:
            return -max(seconds_of(str(value)) for value in values)
        case _:
            numbers = [value for value in values if isinstance(value, int | float)]
            try:
                return -max(map(float, numbers)) if numbers else None
            except OverflowError:
                return float("-inf")


def seconds_of(duration: str) -> float:
    """How long an ISO 8601 duration is, in seconds, with months and years of usual length."""
    date, _, time = duration.lstrip("P").partition("T")
    total = 0.0
    for text, parts in ((date, _DATE_PARTS), (time, _TIME_PARTS)):
        for amount, unit in _PARTS.findall(text):
            try:
                total += float(amount) * parts.get(unit, 0.0)
            except ValueError:
                continue
    return total
