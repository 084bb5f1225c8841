"""Selecting words of one side, across as many rows as the reader likes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.text.spans import Span
from reader.text.tokens import iter_words


@dataclass(frozen=True, slots=True)
class Chosen:
    """A selected stretch of the text that is shown on a side (0: left, 1: right)."""

    side: int
    span: Span


Place = Callable[[QPointF, "int | None"], "tuple[int, int] | None"]
"""The side and the offset nearest to a point; on the given side, if one is given."""


class Selecting(QObject):
    """Makes presses and drags of the mouse a selection; what is neither is a click."""

    changed = Signal()
    clicked = Signal(QPointF)
    dragged = Signal(QPointF)  # the mouse is here while words are being selected

    def __init__(self, viewport: QWidget, place: Place, texts: Callable[[int], str]) -> None:
        super().__init__(viewport)
        self._place = place
        self._texts = texts
        self._side = 0
        self._anchor: int | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self._chosen: Chosen | None = None
        viewport.installEventFilter(self)

    @property
    def chosen(self) -> Chosen | None:
        """What is selected."""
        return self._chosen

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = None
        self._take(None)

    def select(self, side: int, span: Span) -> None:
        """Select a stretch of a side."""
        self._side, self._anchor = side, span.start
        self._take(Chosen(side, span) if len(span) else None)

    def select_all(self) -> None:
        """Select the whole side in which was selected last."""
        self.select(self._side, Span(0, len(self._texts(self._side))))

    def _take(self, chosen: Chosen | None) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    self._press(event)
                case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                    self._move(event.position())
                case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                    self._release(event.position())
                case QEvent.Type.MouseButtonDblClick:
                    self._choose_word(event.position())
        return False

    def _press(self, event: QMouseEvent) -> None:
        point = event.position()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed, self._dragging = point, False
        if shift and self._anchor is not None:
            self._extend(point)
            self._dragging = True
            return
        found = self._place(point, None)
        self._take(None)
        if found is not None:
            self._side, self._anchor = found

    def _move(self, point: QPointF) -> None:
        if self._pressed is None or self._anchor is None:
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self._extend(point)
            self.dragged.emit(point)

    def _release(self, point: QPointF) -> None:
        if self._pressed is not None and not self._dragging:
            self.clicked.emit(point)
        self._pressed = None

    def _extend(self, point: QPointF) -> None:
        found = self._place(point, self._side)
        if found is not None and self._anchor is not None:
            start, end = sorted((self._anchor, found[1]))
            self._take(Chosen(self._side, Span(start, end)) if start < end else None)

    def _choose_word(self, point: QPointF) -> None:
        found = self._place(point, None)
        if found is None:
            return
        side, offset = found
        text = self._texts(side)
        for word in iter_words(text, max(0, offset - 200), min(len(text), offset + 200)):
            if word.start <= offset <= word.end:
                self.select(side, Span(word.start, word.end))
                self._pressed = None
                return
