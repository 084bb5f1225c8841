"""Read what the reader types of a figure: `at least $150bn`, `40 percent`, `2018-03`, `3 days`."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.highlights.figures import find_figures
from reader.library.amounts import parse_amount
from reader.library.errors import LibraryError
from reader.sentences import Sentence
from reader.text.marks import FigureValue, Mark, MarkKind, figure_value

BOUNDS = ("at most", "at least", "about")
"""What a figure may say of its value, but for that it is exact."""

_AMOUNTS = frozenset({MarkKind.MONEY, MarkKind.PERCENT, MarkKind.QUANTITY, MarkKind.NUMBER})
_KIND_WORDS = {
    MarkKind.MONEY: Sentence("an amount of money, such as $150 million or 20 euros"),
    MarkKind.PERCENT: Sentence("a percentage, such as 12.5% or 3 percentage points"),
    MarkKind.DATE: Sentence("a date, such as 2018, March 2018, 2018-03-05 or 2018-01/2018-06"),
    MarkKind.TIME: Sentence("a time, such as 14:30 or 9 p.m."),
    MarkKind.DURATION: Sentence("a length of time, such as 3 days"),
    MarkKind.QUANTITY: Sentence("an amount with its unit, such as 30 km"),
    MarkKind.NUMBER: Sentence("a number, such as 2,000 or three quarters"),
}
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_ISO_DATE = re.compile(rf"{_DAY}(?:/{_DAY})?")
_ISO_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?")
_ISO_DURATION = re.compile(r"P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?")
_RANGE = re.compile(r"\s*(?:\.\.|–|—|\bto\b)\s*")


class NoSuchValue(LibraryError):
    """What was typed is no value of the kind asked for."""


def read_figure(
    words: str,
    *,
    kind: MarkKind | None = None,
    unit: str | None = None,
    bound: str | None = "",
    published: str | None = None,
) -> FigureValue:
    """The value that `words` say.

    Args:
        words: as people write it, or in the forms of the public JSON.
        kind: what it has to be; None: whatever it reads as.
        unit: a currency or unit in place of the one in `words`.
        bound: in place of the one in `words`; None: exact, empty: as `words` say.
        published: the article's date, from which `last Thursday` is reckoned.

    Raises:
        NoSuchValue: with a sentence that says what would do.
    """
    said = _read(" ".join(words.split()), kind, published)
    if said is None or (kind is not None and (said := _as_kind(said, kind)) is None):
        wanted = _KIND_WORDS[kind] if kind in _KIND_WORDS else Sentence("a figure")
        raise NoSuchValue(
            Sentence("“{words}” does not read as {wanted}.", words=words.strip(), wanted=wanted)
        )
    if unit is not None and unit.strip():
        said = replace(said, unit=_unit(said.kind, unit.strip()))
    if said.kind is MarkKind.QUANTITY and said.unit is None:
        raise NoSuchValue(Sentence("A quantity needs its unit, such as 30 km."))
    if bound != "":
        if bound not in (None, *BOUNDS):
            raise NoSuchValue(Sentence("A bound is one of: {bounds}.", bounds=", ".join(BOUNDS)))
        said = replace(said, bound=bound)
    return said


def told_alone(mark: Mark) -> bool:
    """Whether a figure's own words tell its kind, value and unit, without those around them."""
    found = find_figures(mark.text)
    if len(found) != 1:
        return False
    alone = found[0]
    return (alone.kind, alone.value, alone.low, alone.high, alone.unit) == (
        mark.kind,
        mark.value,
        mark.low,
        mark.high,
        mark.unit,
    )


def _read(words: str, kind: MarkKind | None, published: str | None) -> FigureValue | None:
    if not words:
        return None
    if kind in (None, MarkKind.DATE) and _ISO_DATE.fullmatch(words) and (kind or "-" in words):
        return FigureValue(MarkKind.DATE, words)
    if kind in (None, MarkKind.TIME) and _ISO_TIME.fullmatch(words):
        return FigureValue(MarkKind.TIME, words.zfill(5) if words[1] == ":" else words)
    if kind in (None, MarkKind.DURATION) and _ISO_DURATION.fullmatch(words):
        return FigureValue(MarkKind.DURATION, words)
    readings = [_by_grammar(words, published), _by_amount(words)]
    fitting = [one for one in readings if one is not None]
    if kind is not None:
        fitting.sort(key=lambda one: one.kind is not kind)
    return fitting[0] if fitting else None


def _by_grammar(words: str, published: str | None) -> FigureValue | None:
    found = [mark for mark in find_figures(words, published=published) if mark.is_figure]
    if len(found) == 1 and found[0].end - found[0].start == len(words):
        valued = found[0].value is not None or found[0].low is not None
        return figure_value(found[0]) if valued else None
    return None


def _by_amount(words: str) -> FigureValue | None:
    low, high = parse_amount(words), None
    if low is None:
        ends = _RANGE.split(words)
        if len(ends) != 2:
            return None
        low, high = parse_amount(ends[0]), parse_amount(ends[1])
        if low is None or high is None:
            return None
    unit = low.unit or (high.unit if high is not None else None)
    kind = MarkKind.MONEY if unit else MarkKind.PERCENT if "%" in words else MarkKind.NUMBER
    unit = "%" if kind is MarkKind.PERCENT else unit
    if high is None:
        return FigureValue(kind, low.value, unit=unit)
    return FigureValue(kind, None, low.value, high.value, unit)


def _as_kind(said: FigureValue, kind: MarkKind) -> FigureValue | None:
    """The same value as another kind: any amount can be counted in something else."""
    if said.kind is kind:
        return said
    if said.kind not in _AMOUNTS or kind not in _AMOUNTS:
        return None
    return replace(said, kind=kind, unit="%" if kind is MarkKind.PERCENT else None)


def _unit(kind: MarkKind, unit: str) -> str | None:
    """A currency or unit as marks have it, from any way of writing it."""
    if kind is MarkKind.PERCENT and unit in ("%", "pp", "bp"):
        return unit
    if kind is MarkKind.NUMBER and unit == "ordinal":
        return unit
    if kind is MarkKind.MONEY and re.fullmatch("[A-Z]{3}", unit):
        return unit
    for words in (f"5 {unit}", f"{unit}5", f"5 {unit.replace('_', ' ')}"):
        for found in find_figures(words):
            if found.kind is kind and found.unit is not None:
                return found.unit
    if kind is MarkKind.MONEY:
        raise NoSuchValue(Sentence("“{unit}” is no currency that is known here.", unit=unit))
    if kind is MarkKind.QUANTITY:
        raise NoSuchValue(Sentence("“{unit}” is no unit that is known here.", unit=unit))
    raise NoSuchValue(Sentence("This kind of figure has no unit “{unit}”.", unit=unit))
