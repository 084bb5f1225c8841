"""What articles have that their versions may lack, and lack that these may have, at a glance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, and_, or_, select

from reader.library.sql import numbers
from reader.library.tables import figure_corrections, marks
from reader.text.marks import NAME_KINDS, Finder, MarkKind

_UNITS = frozenset((MarkKind.MONEY.value, MarkKind.PERCENT.value))
_NAMES = frozenset(kind.value for kind in NAME_KINDS)
NO_VALUE = ""
"""A figure without a value (`millions of dollars`), which may say the same as any other such."""


@dataclass(frozen=True, slots=True)
class Lending:
    """Of an article's marks, what matters to its versions.

    `lent` is whether a version has lent it any; `names` whether it has names; `units` the values
    of its amounts of money and shares, `bare` of its figures without a unit; `dates` whether it
    has dates with a value, `open` whether it has some without; `corrected` whether the reader has
    put a figure right.
    """

    lent: bool = False
    names: bool = False
    corrected: bool = False
    units: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    dates: bool = False
    open: bool = False

    def wants(self, other: Lending) -> bool:
        """Whether a version such as `other` may lend this article anything."""
        if other.names or other.corrected or (self.open and other.dates):
            return True
        return not self.bare.isdisjoint(other.units)


def read(connection: Connection, articles: Iterable[int]) -> dict[int, Lending]:
    """The lending of each of these articles."""
    ids = frozenset(articles)
    c = marks.c
    # As an expression, or SQLite would rather read all marks of a kind than those of few articles.
    kind = c.kind.concat("")

    def which(table: Table, *where: ColumnElement[bool]) -> frozenset[int]:
        column = table.c.article_id
        query = select(column).where(column.in_(numbers(ids)), *where).distinct()
        return frozenset(connection.execute(query).scalars())

    corrected = which(figure_corrections)
    named = which(marks, kind.in_(_NAMES))
    lent = which(marks, c.by == Finder.VERSION.value)
    is_date = kind == MarkKind.DATE.value
    dated = which(marks, is_date, c.value.is_not(None))
    left_open = which(marks, is_date, c.value.is_(None), c.low.is_(None))
    units: dict[int, set[str]] = {}
    bare: dict[int, set[str]] = {}
    number, money = MarkKind.NUMBER.value, MarkKind.MONEY.value
    without = and_(kind.in_((number, money)), c.unit.is_(None))
    figures = select(c.article_id, c.kind, c.unit, c.value, c.low, c.high).where(
        c.article_id.in_(numbers(ids)), or_(kind.in_(_UNITS), without)
    )
    for row in connection.execute(figures):
        known = next((one for one in (row.value, row.low, row.high) if one is not None), None)
        value = f"{known:.9g}" if isinstance(known, (int, float)) else NO_VALUE
        if row.kind in _UNITS:
            units.setdefault(row.article_id, set()).add(value)
        if row.unit is None and row.kind in (number, money):
            bare.setdefault(row.article_id, set()).add(value)
    return {
        one: Lending(
            one in lent,
            one in named,
            one in corrected,
            frozenset(units.get(one, ())),
            frozenset(bare.get(one, ())),
            one in dated,
            one in left_open,
        )
        for one in ids
    }
