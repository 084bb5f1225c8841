"""Terms on figures → conditions on marks, each a search in the index of its own.

What is added up by `OR` in one condition would make SQLite read every mark.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, and_, func, true
from sqlalchemy.sql.expression import FromClause

from reader.library.query import Comparison, Figure, Mentioned, Query
from reader.library.tables import marks
from reader.text.marks import MarkKind

Condition: TypeAlias = ColumnElement[bool]
FigureTerm: TypeAlias = Figure | Mentioned

_FIRST_DAY, _LAST_DAY = "0000-01-01", "0000-12-31"


def figure_terms(tree: Query) -> list[FigureTerm]:
    """The terms of a search that ask for figures, those that are to be left out aside."""
    return [
        term
        for clause in tree.clauses
        for term in clause.terms
        if isinstance(term, Figure | Mentioned)
    ]


def ways(term: FigureTerm, table: FromClause = marks) -> tuple[Condition, ...]:
    """The ways in which a mark can be what the term asks for."""
    if isinstance(term, Figure):
        return _figure(term, table.c)
    return _mentioned(term.start, term.end, table.c)


def _figure(figure: Figure, c: Any) -> tuple[Condition, ...]:
    # A range keeps the direction in which it is told: `from 25 to 10 percent`.
    low, high = func.min(c.low, c.high), func.max(c.low, c.high)
    value = c.value
    match figure.comparison:
        case Comparison.EQUAL:
            single = value.between(figure.low, figure.high)
            ranged = and_(low <= figure.high, high >= figure.low)
        case Comparison.MORE:
            single, ranged = value > figure.low, high > figure.low
        case Comparison.AT_LEAST:
            single, ranged = value >= figure.low, high >= figure.low
        case Comparison.LESS:
            single, ranged = value < figure.low, low < figure.low
        case Comparison.AT_MOST:
            single, ranged = value <= figure.low, low <= figure.low
    kind = c.kind == figure.kind.value
    unit = true() if figure.unit is None else c.unit == figure.unit
    return and_(kind, single, unit), and_(kind, value.is_(None), ranged, unit)


def _mentioned(start: str, end: str, c: Any) -> tuple[Condition, ...]:
    """Dates of the text that overlap a period.

    A coarse one (`2018`) and a span (`2018-01/2018-06`) count from their first day to their last.
    One that stays open between two days counts as both.
    """
    date = c.kind == MarkKind.DATE.value
    single = [date, c.value.is_not(None), func.instr(c.value, "/") == 0]
    cut = func.instr(c.value, "/")
    spanning = [date, c.value.is_not(None), cut > 0]
    open_low, open_high = [date, c.value.is_(None)], [date, c.value.is_(None)]
    if end:
        single.append(c.value < _coarsest(end))
        spanning.append(_day(func.substr(c.value, 1, cut - 1), _FIRST_DAY) < end)
        open_low.append(c.low < _coarsest(end))
        open_high.append(c.high < _coarsest(end))
    if start:
        single.append(c.value >= _coarsest(start))
        spanning.append(_day(func.substr(c.value, cut + 1), _LAST_DAY) >= start)
        open_low.append(c.low >= _coarsest(start))
        open_high.append(c.high >= _coarsest(start))
    given = c.low.is_not(None)
    found = [
        and_(*single),
        and_(*spanning),
        and_(given, *open_low),
        and_(given, *open_high),
    ]
    begun = [part for part in (start[:4], start[:7]) if start and part < _coarsest(start)]
    if begun:
        within = [date, c.value.in_(begun)]
        found.append(and_(*within, c.value < _coarsest(end)) if end else and_(*within))
    return tuple(found)


def _coarsest(day: str) -> str:
    """The least text of a date that begins on this day or later: `2018` for 1 January 2018."""
    return day.removesuffix("-01").removesuffix("-01")


def _day(date: Any, filled: str) -> Any:
    return date.op("||")(func.substr(filled, func.length(date) + 1))
