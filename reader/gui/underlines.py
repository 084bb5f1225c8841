"""The lines under marks: figures among themselves, and names among themselves, are told apart by
them without any colour."""

from __future__ import annotations

from PySide6.QtCore import Qt

UNDERLINES: dict[str, Qt.PenStyle] = {
    "money": Qt.PenStyle.SolidLine,
    "percent": Qt.PenStyle.DashLine,
    "date": Qt.PenStyle.DotLine,
    "number": Qt.PenStyle.DashDotDotLine,
    "person": Qt.PenStyle.SolidLine,
    "organization": Qt.PenStyle.DashLine,
    "place": Qt.PenStyle.DotLine,
    "group": Qt.PenStyle.DashDotLine,
    "other": Qt.PenStyle.DashDotDotLine,
}
