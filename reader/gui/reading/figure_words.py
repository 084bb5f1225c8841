"""A figure in plain words: "at least $150 billion", "1 January – 30 June 2018", and who says so."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from reader.gui.language import dated, number, tr
from reader.gui.reading.mark_words import bound_text, date_text, number_text, value_text
from reader.gui.reading.unit_names import unit_name
from reader.gui.reading.unit_words import unit_words
from reader.text.marks import Finder, Mark, MarkKind, Value

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪"}
_PART = re.compile(r"(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?")


def plain_words(mark: Mark) -> str:
    """What a figure says, as one would say it; empty where it tells no value."""
    low, high = mark.low, mark.high
    if mark.value is None and low is None and high is None:
        return ""
    said = _one(mark)
    if mark.value is None and low is not None and high is not None:
        if mark.kind is MarkKind.DATE:
            words = tr("{low} or {high}")  # open: the third of April, or of March?
        else:
            words = tr("between {low} and {high}")
        words = words.format(low=said(low), high=said(high))
    elif mark.value is None:
        words = _bounded(
            "at least" if low is not None else "at most", said(low if low is not None else high)
        )
    else:
        words = said(mark.value)
    return _bounded(mark.bound, words) if mark.bound else words


def _bounded(bound: str, words: str) -> str:
    match bound:
        case "at least":
            return tr("at least {figure}").format(figure=words)
        case "at most":
            return tr("at most {figure}").format(figure=words)
        case "about":
            return tr("about {figure}").format(figure=words)
        case _:
            return f"{bound} {words}"


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
    bare = plain_words(replace(mark, bound=None)) if mark.bound else plain
    by = said_by(mark, alone=alone)
    is_percent = mark.kind is MarkKind.PERCENT and mark.value is not None
    words = "" if bare == exact or is_percent else plain
    second = " — ".join(part for part in (words, by) if part)
    return exact, f" · {bound_text(mark.bound)}" if mark.bound else "", second


def said_by(mark: Mark, *, alone: bool = True) -> str:
    """Who says that a figure means this, where it is not simply what its words say.

    `alone`: whether its own words tell all of it.
    """
    match mark.by:
        case Finder.READER:
            return tr("as you put it right")
        case Finder.VERSION:
            return tr("from another version of the text")
        case Finder.LIBRARY:
            return tr("known from other articles")
        case _ if alone:
            return ""
        case _ if mark.kind in (MarkKind.DATE, MarkKind.TIME):
            return tr("from the article's date")
        case _:
            return tr("from the words around it")


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
    for scale, words in _scales():
        if abs(value) >= scale:
            part = value / scale
            if abs(part) < 10_000 and round(part, 3) * scale == value:
                return words.format(number=number_text(round(part, 3)))
            break
    return number_text(value)


def _scales() -> Sequence[tuple[int, str]]:
    """The names of large numbers, from the largest down."""
    return _scales_of(
        tr(
            "12 {number} trillion | 9 {number} billion | 6 {number} million",
            "powers of ten with a name of their own, from the largest down, and how they are said",
        )
    )


@cache
def _scales_of(words: str) -> Sequence[tuple[int, str]]:
    parts = (part.strip().partition(" ") for part in words.split("|"))
    return [(10 ** int(power), said) for power, _, said in parts]


def _money(value: Value, unit: str | None) -> str:
    words = scaled(value)
    if isinstance(value, float) and words == number_text(value):
        cents = round(value, 2) == value and not value.is_integer()
        words = number(value, 2) if cents else words  # a price is £1.80, as it is written
    if unit is None:
        return tr("{amount} (in a currency that is not told)").format(amount=words)
    sign = _SIGNS.get(unit)
    if sign is None:
        return tr("{amount} {currency}", "money: 5 CHF").format(amount=words, currency=unit)
    said = tr("{sign}{amount}", "money: $5").format(sign=sign, amount=words.removeprefix("-"))
    return f"−{said}" if words.startswith("-") else said


def _percent(value: Value, unit: str | None) -> str:
    if unit in ("pp", "bp"):
        return value_text(Mark(0, 0, "", MarkKind.PERCENT, value, unit=unit))
    return tr("{number} percent").format(number=number_text(value))


def unit_text(unit: str | None, value: Value = None) -> str:
    """A unit's Pint name in words, in the plural unless `value` is 1: `kilometers per hour`."""
    return unit_name(unit_words(unit, many=value != 1)) if unit else ""


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
        first_day = date(int(begin[1]), int(begin[2]), int(begin[3] or 1))
        month_end = monthrange(int(end[1]), int(end[2]))[1]
        last_day = date(int(end[1]), int(end[2]), int(end[3] or month_end))
    except ValueError:
        return date_text(iso)
    if first_day.year != last_day.year:
        form = tr("d MMMM yyyy", "date")
        return f"{dated(first_day, form)} – {dated(last_day, form)}"
    if first_day.month != last_day.month:
        form = tr("d MMMM", "date")
        return tr("{first} – {last} {year}", "two days of one year").format(
            first=dated(first_day, form), last=dated(last_day, form), year=first_day.year
        )
    return tr("{first} – {last} {month} {year}", "two days of one month").format(
        first=first_day.day,
        last=last_day.day,
        month=dated(first_day, tr("MMMM", "a month within a date")),
        year=first_day.year,
    )


def _with_era(iso: str) -> str:
    """A year, month or day before our era in words; empty for others."""
    found = _PART.fullmatch(iso)
    if found is None or int(found[1]) > 0:
        return ""
    year = tr("{year} BC").format(year=1 - int(found[1]))
    if not found[2] or not 1 <= int(found[2]) <= 12:
        return year
    month = dated(date(2000, int(found[2]), 1), tr("MMMM", "a month within a date"))
    if not found[3]:
        return tr("{month} {year}", "date before our era").format(month=month, year=year)
    return tr("{day} {month} {year}", "date before our era").format(
        day=int(found[3]), month=month, year=year
    )
