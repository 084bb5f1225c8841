"""Painting for layouts that run from right to left.

A painter of a widget turns the alignment of text by itself, so `AlignLeft` is where reading
begins; what is drawn at a place has to be turned by hand. Painters reckon from left to right,
and ask here where that is.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyle

from reader.gui.language import right_to_left


def turned(part: QRect, whole: QRect) -> QRect:
    """Where a part of `whole`, placed as from left to right, stands in this layout."""
    return QStyle.visualRect(QApplication.layoutDirection(), whole, part)


def turned_exactly(part: QRectF, whole: QRectF) -> QRectF:
    """The same for fractions of pixels."""
    if not right_to_left():
        return part
    return QRectF(
        whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()
    )


def begun(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins whose first is where reading begins; Qt does not turn those of layouts and labels."""
    left, right = (end, start) if right_to_left() else (start, end)
    return QMargins(left, top, right, bottom)


def put_first(label: QLabel) -> None:
    """Let words stand where the window's lines begin, whichever way they run themselves.

    A label sets a name in Latin letters at the left, far from the button that it belongs to.
    """
    if right_to_left():
        upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        label.setAlignment(upright | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
