"""What a mark says of itself in words: its value, its bound, its kind; and which ones are quiet."""

from __future__ import annotations

import re
from datetime import date, datetime

from reader.text.marks import Mark, MarkKind, Value

KIND_NAMES: dict[MarkKind, tuple[str, str]] = {
    MarkKind.MONEY: ("money", "Money"),
    MarkKind.PERCENT: ("percentage", "Percentages"),
    MarkKind.DATE: ("date", "Dates"),
    MarkKind.TIME: ("time", "Times"),
    MarkKind.DURATION: ("duration", "Durations"),
    MarkKind.QUANTITY: ("quantity", "Quantities"),
    MarkKind.NUMBER: ("number", "Numbers"),
    MarkKind.PERSON: ("person", "People"),
    MarkKind.ORGANIZATION: ("organization", "Organizations"),
    MarkKind.PLACE: ("place", "Places"),
    MarkKind.GROUP: ("group", "Groups"),
    MarkKind.EVENT: ("event", "Events"),
    MarkKind.LAW: ("law", "Laws"),
    MarkKind.WORK: ("work", "Works"),
    MarkKind.PRODUCT: ("product", "Products"),
}
"""For each kind: one of them in running text, and a heading over several."""

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
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
    return KIND_NAMES[kind][0]


def with_article(kind: MarkKind) -> str:
    """A kind with its article: "a person", "an organization"."""
    name = kind_name(kind)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


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
    return f"{value_text(mark)} · {mark.bound}" if mark.bound else value_text(mark)


def number_text(value: Value) -> str:
    """A number with its thousands apart; text as it is."""
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e15:
            return f"{int(value):,}"
        whole, _, rest = f"{value:,.6f}".partition(".")
        rest = rest.rstrip("0")
        return f"{whole}.{rest}" if rest else whole
    return f"{value:,}" if isinstance(value, int) else str(value)


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 article`, `14 articles`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def date_text(iso: str) -> str:
    """An ISO date at any precision as it is said: `Sunday 20 May 2018`, `May 2018`, `2018`."""
    if "/" in iso:
        return " – ".join(_short_date(part) for part in iso.split("/"))
    try:
        if _DAY.match(iso):
            day = date.fromisoformat(iso[:10])
            said = f"{_DAYS[day.weekday()]} {_short_date(iso)}"
            return f"{said}, {iso[11:16]}" if "T" in iso else said
    except ValueError:
        return iso
    return _short_date(iso)


def day_text(iso: str) -> str:
    """An article's date for its head line: `14 March 2025`; what cannot be read stays as it is."""
    return _short_date(iso)


def _short_date(iso: str) -> str:
    try:
        if _DAY.match(iso):
            day = date.fromisoformat(iso[:10])
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        found = _MONTH.fullmatch(iso)
        if found:
            return f"{_MONTHS[int(found[2]) - 1]} {found[1]}"
    except (ValueError, IndexError):
        pass
    return iso


def moment_text(iso: str) -> str:
    """A moment of the library (UTC) in the reader's own time: `14 March 2025, 14:02`."""
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def _one(mark: Mark, value: Value) -> str:
    match mark.kind:
        case MarkKind.MONEY:
            return f"{mark.unit} {number_text(value)}" if mark.unit else number_text(value)
        case MarkKind.PERCENT:
            unit = {"pp": " percentage points", "bp": " basis points"}.get(mark.unit or "%", "%")
            return number_text(value) + unit
        case MarkKind.DATE:
            return date_text(str(value))
        case MarkKind.DURATION:
            return _duration(str(value))
        case MarkKind.QUANTITY:
            unit = (mark.unit or "").replace("_", " ")
            return f"{number_text(value)} {unit}".strip()
        case MarkKind.NUMBER if mark.unit == "ordinal" and isinstance(value, int):
            return _ordinal(value)
        case _:
            return number_text(value)


def _ordinal(value: int) -> str:
    tail = (
        "th" if value % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    )
    return f"{value:,}{tail}"


def _duration(iso: str) -> str:
    found = _DURATION.fullmatch(iso)
    if not found:
        return iso
    parts = [
        plural_of(amount, unit) for unit, amount in found.groupdict().items() if amount is not None
    ]
    return " ".join(parts) or iso


def plural_of(amount: str, unit: str) -> str:
    """An amount given in digits with its unit: `3 days`, `1 week`."""
    try:
        number = float(amount)
    except ValueError:
        return f"{amount} {unit}s"
    return f"{number_text(number)} {unit if number == 1 else unit + 's'}"
