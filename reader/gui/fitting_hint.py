"""What an empty field says, in fewer words where it has no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit

_ENDS, _SIGN = 20, 24  # pixels: both ends of a field, and a sign in it
_EVENTS = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class FittingHint(QObject):
    """Keeps the first of some words in a field that fits into it, or else the last of them."""

    def __init__(self, field: QLineEdit, *words: str) -> None:
        super().__init__(field)
        self._field, self._words = field, words
        field.installEventFilter(self)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _EVENTS:
            self._fit()
        return False

    def _fit(self) -> None:
        signs = sum(action.isVisible() for action in self._field.actions())
        room = self._field.width() - _ENDS - signs * _SIGN
        metrics = self._field.fontMetrics()
        fitting = (text for text in self._words if metrics.horizontalAdvance(text) <= room)
        said = next(fitting, self._words[-1])
        if said != self._field.placeholderText():
            self._field.setPlaceholderText(said)
