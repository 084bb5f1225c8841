"""What the reader said of figures, each at its passage."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.engine import Row

from reader.library.failures import known
from reader.library.folding import storable
from reader.library.records import FigureCorrection
from reader.library.tables import TRASH, figure_corrections
from reader.notes.model import Anchor
from reader.text.marks import FigureValue, MarkKind


class FigureCorrections:
    """The reader's corrections of figures; every later marking obeys them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list(self, article: int | None = None) -> list[FigureCorrection]:
        """Those of an article, or all outside the trash; oldest first, later ones outdo them."""
        table = figure_corrections
        wanted = select(table).order_by(table.c.id)
        if article is None:
            wanted = wanted.where(table.c.article_id.not_in(TRASH))
        else:
            wanted = wanted.where(table.c.article_id == article)
        return [_correction(row) for row in self._connection.execute(wanted)]

    def get(self, id: int) -> FigureCorrection | None:  # noqa: A002 - the library's word for it
        """One of them, or None where there is none of this number."""
        table = figure_corrections
        row = self._connection.execute(select(table).where(table.c.id == id)).first()
        return None if row is None else _correction(row)

    def add(self, said: FigureCorrection) -> FigureCorrection:
        """Keep a correction; the answer bears its number. One with a number keeps that."""
        values = _values(said)
        if said.id:
            values["id"] = said.id
        made = self._connection.execute(
            insert(figure_corrections).values(**values)
        ).inserted_primary_key
        assert made is not None
        kept = self.get(made[0])
        assert kept is not None
        return kept

    def move(self, id: int, anchor: Anchor) -> None:  # noqa: A002
        """Let a correction stand at another place of its article."""
        table = figure_corrections
        self._connection.execute(update(table).where(table.c.id == id).values(**_place(anchor)))

    def remove(self, id: int) -> None:  # noqa: A002
        """Forget a correction; nothing happens where there is none of this number."""
        table = figure_corrections
        self._connection.execute(delete(table).where(table.c.id == id))


def _place(anchor: Anchor) -> dict[str, Any]:
    return {
        "start": anchor.start,
        "end": anchor.end,
        "quote": storable(anchor.quote),
        "prefix": storable(anchor.prefix),
        "suffix": storable(anchor.suffix),
    }


def _values(said: FigureCorrection) -> dict[str, Any]:
    figure = said.figure
    values = {"article_id": said.article, "made": said.made, **_place(said.anchor)}
    if figure is not None:
        values |= {
            "kind": figure.kind.value,
            "value": figure.value,
            "low": figure.low,
            "high": figure.high,
            "unit": figure.unit,
            "bound": figure.bound,
        }
    return values


def _correction(row: Row[Any]) -> FigureCorrection:
    figure = None
    if row.kind is not None:
        figure = FigureValue(
            known(MarkKind, row.kind), row.value, row.low, row.high, row.unit, row.bound
        )
    return FigureCorrection(
        id=row.id,
        article=row.article_id,
        anchor=Anchor(row.start, row.end, row.quote, row.prefix, row.suffix),
        figure=figure,
        made=row.made,
    )
