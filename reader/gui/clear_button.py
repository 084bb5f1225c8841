"""The button that clears a field, with the icon of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit


class _Follower(QObject):
    """Qt takes the icon once, when the field has no window yet, and so no style sheet."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):
            self._soon.start()
        return False

    def _renew(self) -> None:
        self._field.setClearButtonEnabled(False)
        self._field.setClearButtonEnabled(True)


def make_clearable(field: QLineEdit) -> None:
    """Let a field be cleared by a button at its end, which is there while it has words."""
    field.setClearButtonEnabled(True)
    _Follower(field)
