"""A question with a few buttons, set like the other dialogs."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QWidget

_LABELS = ("qt_msgbox_label", "qt_msgbox_informativelabel")
_WIDTH = 380  # pixels that the words have at least


class Question(QMessageBox):
    """Asks `words`, with what is to be known about it below; buttons are added by the asker.

    Qt sets the words of a box without a picture further in than its buttons, and all of it closer
    to the edge than in other dialogs.
    """

    def __init__(self, parent: QWidget | None, title: str, words: str, more: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setInformativeText(more)

    def showEvent(self, event: QShowEvent) -> None:
        self._set_out()
        super().showEvent(event)  # which measures the box

    def _set_out(self) -> None:
        layout = self.layout()
        if not isinstance(layout, QGridLayout):
            return
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(8)
        beside = layout.itemAtPosition(0, 0)
        if beside is not None and (spacer := beside.spacerItem()) is not None:
            spacer.changeSize(0, 0)
        for name in _LABELS:
            label = self.findChild(QLabel, name)
            if label is not None:
                label.setIndent(0)
                label.setContentsMargins(0, 0, 0, 8 if name == _LABELS[1] else 0)
                label.setMinimumWidth(_WIDTH)
                layout.setColumnStretch(_column(layout, label), 1)  # where buttons take more room
        layout.invalidate()


def _column(layout: QGridLayout, widget: QWidget) -> int:
    position = cast("tuple[int, int, int, int]", layout.getItemPosition(layout.indexOf(widget)))
    return position[1]
