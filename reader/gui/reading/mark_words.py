"""What a mark says of itself in words: its value, its bound, its kind; and which ones are quiet."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QLocale

from reader.gui.language import clock, dated, joined, later, number, tr, trn
from reader.gui.reading.unit_names import unit_name
from reader.gui.reading.unit_words import unit_words
from reader.text.marks import Mark, MarkKind, Value

_KINDS: dict[MarkKind, tuple[str, str, str]] = {
    MarkKind.MONEY: (
        later("money", "a kind of mark"),
        later("Money", "a kind of mark"),
        later("an amount of money", "a kind of mark"),
    ),
    MarkKind.PERCENT: (
        later("percentage", "a kind of mark"),
        later("Percentages", "a kind of mark"),
        later("a percentage", "a kind of mark"),
    ),
    MarkKind.DATE: (
        later("date", "a kind of mark"),
        later("Dates", "a kind of mark"),
        later("a date", "a kind of mark"),
    ),
    MarkKind.TIME: (
        later("time", "a kind of mark"),
        later("Times", "a kind of mark"),
        later("a time", "a kind of mark"),
    ),
    MarkKind.DURATION: (
        later("duration", "a kind of mark"),
        later("Durations", "a kind of mark"),
        later("a duration", "a kind of mark"),
    ),
    MarkKind.QUANTITY: (
        later("quantity", "a kind of mark"),
        later("Quantities", "a kind of mark"),
        later("a quantity", "a kind of mark"),
    ),
    MarkKind.NUMBER: (
        later("number", "a kind of mark"),
        later("Numbers", "a kind of mark"),
        later("a number", "a kind of mark"),
    ),
    MarkKind.PERSON: (
        later("person", "a kind of mark"),
        later("People", "a kind of mark"),
        later("a person", "a kind of mark"),
    ),
    MarkKind.ORGANIZATION: (
        later("organization", "a kind of mark"),
        later("Organizations", "a kind of mark"),
        later("an organization", "a kind of mark"),
    ),
    MarkKind.PLACE: (
        later("place", "a kind of mark"),
        later("Places", "a kind of mark"),
        later("a place", "a kind of mark"),
    ),
    MarkKind.GROUP: (
        later("group", "a kind of mark"),
        later("Groups", "a kind of mark"),
        later("a group", "a kind of mark"),
    ),
    MarkKind.EVENT: (
        later("event", "a kind of mark"),
        later("Events", "a kind of mark"),
        later("an event", "a kind of mark"),
    ),
    MarkKind.LAW: (
        later("law", "a kind of mark"),
        later("Laws", "a kind of mark"),
        later("a law", "a kind of mark"),
    ),
    MarkKind.WORK: (
        later("work", "a kind of mark"),
        later("Works", "a kind of mark"),
        later("a work", "a kind of mark"),
    ),
    MarkKind.PRODUCT: (
        later("product", "a kind of mark"),
        later("Products", "a kind of mark"),
        later("a product", "a kind of mark"),
    ),
}
"""For each kind: one of them in running text, a heading over several, one with its article."""

_NOTE = "a kind of mark"
_BOUNDS = {"at most": later("at most"), "at least": later("at least"), "about": later("about")}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DURATION = re.compile(
    r"P(?:(?P<year>[\d.]+)Y)?(?:(?P<month>[\d.]+)M)?(?:(?P<week>[\d.]+)W)?(?:(?P<day>[\d.]+)D)?"
    r"(?:T(?:(?P<hour>[\d.]+)H)?(?:(?P<minute>[\d.]+)M)?(?:(?P<second>[\d.]+)S)?)?"
)
_LARGEST_QUIET = 10


def is_quiet(mark: Mark) -> bool:
    """Whether this is a small counting word (one, two, first), not painted unless asked for."""
    return (
        mark.kind is MarkKind.NUMBER
        and mark.bound is None
        and isinstance(mark.value, int | float)
        and abs(mark.value) <= _LARGEST_QUIET
        and mark.text.isalpha()
    )


def kind_name(kind: MarkKind) -> str:
    """A kind in running text: "person"."""
    return tr(_KINDS[kind][0], _NOTE)


def kind_heading(kind: MarkKind) -> str:
    """A heading over several of a kind: "People"."""
    return tr(_KINDS[kind][1], _NOTE)


def with_article(kind: MarkKind) -> str:
    """A kind with its article: "a person", "an organization"."""
    return tr(_KINDS[kind][2], _NOTE)


def bound_text(bound: str) -> str:
    """A bound in words: "at least"."""
    return tr(_BOUNDS[bound]) if bound in _BOUNDS else bound


def value_text(mark: Mark) -> str:
    """The value of a figure in full: `USD 150,000,000,000`, `Sunday 20 May 2018`, `3 days`."""
    if mark.low is not None or mark.high is not None:
        ends = [e for e in (mark.low, mark.high) if e is not None]
        if mark.unit and len(ends) == 2 and mark.kind is MarkKind.MONEY:
            return f"{mark.unit} {number_text(ends[0])} – {number_text(ends[1])}"
        return " – ".join(_one(mark, end) for end in ends)
    return mark.text if mark.value is None else _one(mark, mark.value)


def summary(mark: Mark) -> str:
    """The value with its bound, or a name's canonical form."""
    if not mark.is_figure:
        return mark.entity or mark.text
    said = value_text(mark)
    return f"{said} · {bound_text(mark.bound)}" if mark.bound else said


def number_text(value: Value) -> str:
    """A number with its thousands apart; text as it is."""
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e15:
            return number_text(int(value))
        if abs(value) >= 1e15:
            return f"{value:,}"
        locale = QLocale()
        point = locale.decimalPoint()
        return locale.toString(value, "f", 6).rstrip(locale.zeroDigit()).removesuffix(point)
    if isinstance(value, int):
        return number(value) if abs(value) < 1e18 else f"{value:,}"
    return str(value)


def date_text(iso: str) -> str:
    """An ISO date at any precision as it is said: `Sunday 20 May 2018`, `May 2018`, `2018`."""
    if "/" in iso:
        return " – ".join(_short_date(part) for part in iso.split("/"))
    try:
        if _DAY.match(iso):
            said = dated(date.fromisoformat(iso[:10]), tr("dddd d MMMM yyyy", "date"))
            return joined((said, iso[11:16])) if "T" in iso else said
    except ValueError:
        return iso
    return _short_date(iso)


def day_text(iso: str) -> str:
    """An article's date for its head line: `14 March 2025`; what cannot be read stays as it is."""
    return _short_date(iso)


def _short_date(iso: str) -> str:
    try:
        if _DAY.match(iso):
            return dated(date.fromisoformat(iso[:10]), tr("d MMMM yyyy", "date"))
        found = _MONTH.fullmatch(iso)
        if found:
            return dated(date(int(found[1]), int(found[2]), 1), tr("MMMM yyyy", "date"))
    except ValueError:
        pass
    return iso


def moment_text(iso: str) -> str:
    """A moment of the library (UTC) in the reader's own time: `14 March 2025, 14:02`."""
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return joined((dated(moment.date(), tr("d MMMM yyyy", "date")), clock(moment.time())))


def _one(mark: Mark, value: Value) -> str:
    match mark.kind:
        case MarkKind.MONEY:
            return f"{mark.unit} {number_text(value)}" if mark.unit else number_text(value)
        case MarkKind.PERCENT:
            return _percent(value, mark.unit)
        case MarkKind.DATE:
            return date_text(str(value))
        case MarkKind.DURATION:
            return _duration(str(value))
        case MarkKind.QUANTITY:
            unit = unit_name(unit_words(mark.unit, many=False)) if mark.unit else ""
            return f"{number_text(value)} {unit}".strip()
        case MarkKind.NUMBER if mark.unit == "ordinal" and isinstance(value, int):
            return _ordinal(value)
        case _:
            return number_text(value)


def _percent(value: Value, unit: str | None) -> str:
    count = 1 if value == 1 else 2
    match unit:
        case "pp":
            words = trn("{number} percentage point(s)", count)
        case "bp":
            words = trn("{number} basis point(s)", count)
        case _:
            words = tr("{number}%")
    return words.format(number=number_text(value))


def _ordinal(value: int) -> str:
    tail = (
        "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    )
    return tr("{number}{tail}", "an ordinal number; {tail} is st, nd, rd or th").format(
        number=number_text(value), tail=tail
    )


def _duration(iso: str) -> str:
    found = _DURATION.fullmatch(iso)
    if not found:
        return iso
    parts = [
        _lasting(amount, unit) for unit, amount in found.groupdict().items() if amount is not None
    ]
    return " ".join(parts) or iso


def _lasting(amount: str, unit: str) -> str:
    try:
        value = float(amount)
    except ValueError:
        return f"{amount} {unit}s"
    count = 1 if value == 1 else 2
    words = {
        "year": lambda: trn("{number} year(s)", count),
        "month": lambda: trn("{number} month(s)", count),
        "week": lambda: trn("{number} week(s)", count),
        "day": lambda: trn("{number} day(s)", count),
        "hour": lambda: trn("{number} hour(s)", count),
        "minute": lambda: trn("{number} minute(s)", count),
        "second": lambda: trn("{number} second(s)", count),
    }[unit]()
    return words.format(number=number_text(value))
