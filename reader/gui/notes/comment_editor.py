"""Where a comment is typed: it grows with its text and is saved without being asked."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from reader.gui.fonts import interface_font
from reader.gui.language import tr

PAUSE = 300  # milliseconds at most from a key until it is told, however fast one types
_LEAST_LINES, _MOST_LINES = 2, 14


class CommentEditor(QPlainTextEdit):
    """Plain text. `settled` tells it again and again, `finished` that the reader has gone on."""

    settled = Signal(str)
    finished = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(interface_font(13))
        self.setAccessibleName(tr("Comment"))
        self.setPlaceholderText(tr("Write a comment…"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._over = False
        self.key_filter: Callable[[int], bool] = lambda _key: False
        """Is asked first; what it takes is done with."""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(lambda: self.settled.emit(self.toPlainText()))
        self.textChanged.connect(self._changed)
        # Queued: the signal comes in the middle of an edit, when the layout must not be changed.
        self.document().documentLayout().documentSizeChanged.connect(
            self._grow, Qt.ConnectionType.QueuedConnection
        )
        self._grow()

    def _changed(self) -> None:
        if not self._timer.isActive():  # each key must not put it off
            self._timer.start()

    def finish(self) -> None:
        """End the editing; `finished` fires once."""
        if not self._over:
            self._over = True
            self._timer.stop()
            self.finished.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def event(self, event: QEvent) -> bool:
        # Letters and Esc are shortcuts of the window; while a comment is typed they are ours.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            typed = bare and (event.text() or event.key() == Qt.Key.Key_Escape)
            if typed or (enter and control):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.key_filter(event.key()):
            event.accept()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.finish()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the focus for a while: the reader is still here.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.finish()
        else:
            self.settled.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # The size of a plain text document is counted in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, _LEAST_LINES), _MOST_LINES)
        edges = self.contentsMargins()  # padding and border, as the style sheet has them
        margins = 2 * self.document().documentMargin() + 1  # one to spare, or Qt would scroll
        around = edges.top() + edges.bottom() + margins
        height = shown * self.fontMetrics().lineSpacing() + math.ceil(around)
        if height != self.height():
            self.setFixedHeight(height)
