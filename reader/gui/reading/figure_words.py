"""A figure in plain words: "at least $150 billion", "1 January – 30 June 2018", and who says so."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable

from reader.gui.reading.mark_words import date_text, number_text, value_text
from reader.text.marks import Finder, Mark, MarkKind, Value

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_PERCENTS = {"pp": ("percentage point", "percentage points"), "bp": ("basis point", "basis points")}
_PLURALS = {"foot": "feet", "inch": "inches", "hertz": "hertz", "lux": "lux"}
_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_PART = re.compile(r"(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?")


def plain_words(mark: Mark) -> str:
    """What a figure says, as one would say it; empty where it tells no value."""
    low, high = mark.low, mark.high
    if mark.value is None and low is None and high is None:
        return ""
    said = _one(mark)
    if mark.value is None and low is not None and high is not None:
        if mark.kind is MarkKind.DATE:
            words = f"{said(low)} or {said(high)}"  # an open one: the third of April, or of March
        else:
            words = f"between {said(low)} and {said(high)}"
    elif mark.value is None:
        words = f"at least {said(low)}" if low is not None else f"at most {said(high)}"
    else:
        words = said(mark.value)
    return f"{mark.bound} {words}" if mark.bound else words


def exact_value(mark: Mark) -> str:
    """A figure's value to be copied: `USD 150,000,000,000`, `2018-01/2018-06`, `P3D`."""
    if mark.kind in (MarkKind.DATE, MarkKind.TIME, MarkKind.DURATION):
        ends = [str(end) for end in (mark.low, mark.high) if end is not None]
        return str(mark.value) if mark.value is not None else " – ".join(ends)
    if mark.value is None and mark.low is None and mark.high is None:
        return ""
    return value_text(mark)


def tip_words(mark: Mark, *, alone: bool) -> tuple[str, str, str]:
    """What a figure's tip says: its exact value, what is said of it, and a second line in words."""
    plain, exact = plain_words(mark), value_text(mark)
    bare = plain.removeprefix(f"{mark.bound} ") if mark.bound else plain
    by = said_by(mark, alone=alone)
    words = plain if plain and bare not in (exact, exact.removesuffix("%") + " percent") else ""
    second = " — ".join(part for part in (words, by) if part)
    return exact, f" · {mark.bound}" if mark.bound else "", second


def said_by(mark: Mark, *, alone: bool = True) -> str:
    """Who says that a figure means this, where it is not simply what its words say.

    `alone`: whether its own words tell all of it.
    """
    match mark.by:
        case Finder.READER:
            return "as you put it right"
        case Finder.VERSION:
            return "from another version of the text"
        case Finder.LIBRARY:
            return "known from other articles"
        case _ if alone:
            return ""
        case _ if mark.kind in (MarkKind.DATE, MarkKind.TIME):
            return "from the article's date"
        case _:
            return "from the words around it"


def _one(mark: Mark) -> Callable[[Value], str]:
    unit = mark.unit
    match mark.kind:
        case MarkKind.MONEY:
            return lambda value: _money(value, unit)
        case MarkKind.PERCENT:
            return lambda value: _percent(value, unit)
        case MarkKind.DATE:
            return lambda value: span_text(str(value))
        case MarkKind.QUANTITY:
            return lambda value: f"{scaled(value)} {unit_text(unit, value)}".strip()
        case MarkKind.NUMBER if unit != "ordinal":
            return scaled
        case _:
            return lambda value: value_text(_only(mark, value))


def _only(mark: Mark, value: Value) -> Mark:
    return Mark(mark.start, mark.end, mark.text, mark.kind, value, unit=mark.unit)


def scaled(value: Value) -> str:
    """A large number as one says it: `1.2 million`; others with their thousands apart."""
    if not isinstance(value, int | float):
        return str(value)
    for scale, name in _SCALES:
        if abs(value) >= scale:
            part = value / scale
            if abs(part) < 10_000 and round(part, 3) * scale == value:
                return f"{number_text(round(part, 3))} {name}"
            break
    return number_text(value)


def _money(value: Value, unit: str | None) -> str:
    if unit is None:
        return f"{scaled(value)} (in a currency that is not told)"
    sign = _SIGNS.get(unit)
    words = scaled(value)
    if sign is None:
        return f"{words} {unit}"
    return f"−{sign}{words[1:]}" if words.startswith("-") else sign + words


def _percent(value: Value, unit: str | None) -> str:
    one, many = _PERCENTS.get(unit or "%", ("percent", "percent"))
    return f"{number_text(value)} {one if value == 1 else many}"


def unit_text(unit: str | None, value: Value = None) -> str:
    """A unit's Pint name in words, in the plural unless `value` is 1: `kilometers per hour`."""
    words = (unit or "").split("_")
    if value != 1 and words != [""]:
        at = words.index("per") - 1 if "per" in words else len(words) - 1
        if words[0] in ("degree", "delta") or words[0] == "square":
            at = 0 if words[0] == "degree" else at
        word = words[at]
        if word not in ("Celsius", "Fahrenheit", "per", "") and not word.endswith("s"):
            words[at] = _PLURALS.get(word, f"{word}s")
    return " ".join(words)


def span_text(iso: str) -> str:
    """A date or a span of dates: `1 January – 30 June 2018`, `3 – 5 May 2018`, `44 BC`."""
    first, slash, last = iso.partition("/")
    if not slash:
        return _with_era(iso) or date_text(iso)
    begin, end = _PART.fullmatch(first), _PART.fullmatch(last)
    if begin is None or end is None:
        return date_text(iso)
    if not (begin[2] and end[2]):
        return f"{_with_era(first) or first} – {_with_era(last) or last}"
    try:
        years = int(begin[1]), int(end[1])
        months = int(begin[2]), int(end[2])
        names = _MONTHS[months[0] - 1], _MONTHS[months[1] - 1]
        days = int(begin[3] or 1), int(end[3] or monthrange(max(1, years[1]), months[1])[1])
    except (IndexError, ValueError):
        return date_text(iso)
    if years[0] != years[1]:
        return f"{days[0]} {names[0]} {years[0]} – {days[1]} {names[1]} {years[1]}"
    if months[0] != months[1]:
        return f"{days[0]} {names[0]} – {days[1]} {names[1]} {years[1]}"
    return f"{days[0]} – {days[1]} {names[1]} {years[1]}"


def _with_era(iso: str) -> str:
    """A year, month or day before our era in words; empty for others."""
    found = _PART.fullmatch(iso)
    if found is None or int(found[1]) > 0:
        return ""
    year = f"{1 - int(found[1])} BC"
    if not found[2] or not 1 <= int(found[2]) <= 12:
        return year
    month = f"{_MONTHS[int(found[2]) - 1]} {year}"
    return f"{int(found[3])} {month}" if found[3] else month
