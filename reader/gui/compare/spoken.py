"""A row of a comparison in words, for those who hear it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.gui.compare.model import CompareModel, Piece
from reader.gui.language import tr
from reader.versions.model import RowOp


def row_in_words(model: CompareModel, row: int, pieces: Sequence[Piece]) -> str:
    """What stands at the left and at the right of a row, and whether that is the same."""
    one = model.rows[row]
    a = _flat(model.text_a[one.a.start : one.a.end]) if one.a is not None else ""
    b = _flat(model.text_b[one.b.start : one.b.end]) if one.b is not None else ""
    if one.op is RowOp.MOVED:
        where = (
            tr("Moved, here at the left: {text}") if a else tr("Moved, here at the right: {text}")
        )
        return where.format(text=a or b)
    if not b:
        return tr("Only at the left: {text}").format(text=a)
    if not a:
        return tr("Only at the right: {text}").format(text=b)
    if not pieces:
        return tr("On both sides: {text}").format(text=a)
    return tr("Left: {a} Right: {b}").format(a=a, b=b)


def _flat(text: str) -> str:
    return " ".join(text.split())
