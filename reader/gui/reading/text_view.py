"""The page under the reader's hands: selecting, clicking, hovering, keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.commands.selection_keys import SelectionKeys
from reader.gui.focus import KEY_REASONS
from reader.gui.reading.mark_painter import Stroke
from reader.gui.reading.text_map import TextMap
from reader.gui.reading.text_page import TextPage
from reader.gui.reading.typeset import other_end, reference_at

HOVER_MS = 280
SETTLE_MS = 120

_SCROLL_KEYS = {
    Qt.Key.Key_Up: -1.0,
    Qt.Key.Key_Down: 1.0,
    Qt.Key.Key_PageUp: -10.0,
    Qt.Key.Key_PageDown: 10.0,
    Qt.Key.Key_Space: 10.0,
}
_CARET_KEYS = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}


class TextView(TextPage):
    """A `TextPage` that tells what the reader does on it."""

    stroke_clicked = Signal(object, QRect)  # Stroke, its rectangle in this widget
    stroke_hovered = Signal(object, QRect)  # Stroke or None
    selection_changed = Signal(object)  # Span or None, once the mouse or the keys rest
    color_requested = Signal(object)  # Color, for the selection
    note_requested = Signal()  # on the selection
    menu_requested = Signal(QPoint)  # where, in this widget
    zoom_requested = Signal(int)  # steps

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self._show_caret(False)  # a page has none until the keys move one
        self._by_keys = False
        self.keys = SelectionKeys()
        """What acts on the selection; a window gives those of its own map."""
        self._pressed: QPoint | None = None
        self._hovered: Stroke | None = None
        self._hovered_at = QRect()
        self._hover = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._hover.timeout.connect(
            lambda: self.stroke_hovered.emit(self._hovered, self._hovered_at)
        )
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._tell_selection)
        self.selectionChanged.connect(self._settle.start)
        self.scrolled.connect(self._leave_hovered)

    def show_text(self, places: TextMap) -> None:
        self._pressed = None
        self._leave_hovered()
        super().show_text(places)

    def reset(self) -> None:
        super().reset()
        self.hush()

    def hush(self) -> None:
        """Do not tell of the selection made just now: the reader did not make it."""
        self._settle.stop()

    def _tell_selection(self) -> None:
        # While the button is down the selection is still being made.
        if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.selection_changed.emit(self.selected())

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave_hovered()
        self._show_caret(False)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        self._settle.start()
        here = event.position().toPoint()
        far = (here - pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self.textCursor().hasSelection():
            return
        under = self.strokes_at(here)
        if under:
            self.stroke_clicked.emit(*under[0])
        else:
            self._follow_reference(self._offset_at(here))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        under = self.strokes_at(event.position().toPoint())
        stroke = under[0][0] if under else None
        leads = bool(under) or self._leads_on(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        if stroke is not self._hovered:
            self._leave_hovered()
            if under:
                self._hovered, self._hovered_at = under[0]
                self._hover.start()

    def leaveEvent(self, event: QEvent) -> None:
        self._leave_hovered()
        super().leaveEvent(event)

    def _leave_hovered(self) -> None:
        self._hover.stop()
        if self._hovered is not None:
            self._hovered = None
            self.stroke_hovered.emit(None, QRect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoom_requested.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.pos())

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.textCursor().hasSelection() and self._act_on_selection(event):
            return
        plain = held == Qt.KeyboardModifier.NoModifier
        # Who listens follows the caret: a page that only scrolls says nothing.
        heard = QAccessible.isActive() and key in _CARET_KEYS
        if plain and not heard and self._scroll_by(key):
            return
        if key is Qt.Key.Key_Space and held == Qt.KeyboardModifier.ShiftModifier:
            self._scroll(-10.0)
            return
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._click_at_caret()
            return
        if plain and key is Qt.Key.Key_Escape:
            event.ignore()  # the room knows what is open
            return
        if key in _CARET_KEYS:
            self._bring_caret()
            self._show_caret(True)
        super().keyPressEvent(event)
        if held & Qt.KeyboardModifier.ControlModifier and key in _ENDS:
            self._scroll_by(key)  # to where the head stands, not only the first word

    def _act_on_selection(self, event: QKeyEvent) -> bool:
        if (color := self.keys.color(event)) is not None:
            self.color_requested.emit(color)
            return True
        if self.keys.is_note(event):
            self.note_requested.emit()
            return True
        return False

    def _scroll_by(self, key: Qt.Key) -> bool:
        bar = self.verticalScrollBar()
        if key in _SCROLL_KEYS:
            self._scroll(_SCROLL_KEYS[key])
        elif key is Qt.Key.Key_Home:
            bar.setValue(0)
        elif key is Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            return False
        return True

    def _scroll(self, lines: float) -> None:
        """Scroll by lines; by ten or more means a screen, but for two lines that stay in sight."""
        bar = self.verticalScrollBar()
        step = bar.singleStep()
        distance = lines * 2 * step
        if abs(lines) >= 10:
            distance = (self.viewport().height() - 2 * step) * (1 if lines > 0 else -1)
        bar.setValue(round(bar.value() + distance))

    def _show_caret(self, shown: bool) -> None:
        """Let the keys move a caret, or have none: Qt flags even one of no width in Arabic."""
        self.setCursorWidth(2 if shown else 0)
        by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        flags = self.textInteractionFlags() & ~by_keys
        flags = flags | by_keys if shown else flags
        if flags != self.textInteractionFlags():
            self.setTextInteractionFlags(flags)

    def _bring_caret(self) -> None:
        """A selection by keys starts in what is seen, wherever the caret was left."""
        y = self.cursorRect().center().y()
        if not self.textCursor().hasSelection() and not 0 <= y <= self.viewport().height():
            cursor = self.textCursor()
            cursor.setPosition(self.places.to_position(self.first_visible()))
            value = self.verticalScrollBar().value()
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(value)

    def _click_at_caret(self) -> None:
        offset = self.places.to_offset(self.textCursor().position())
        found = self.painter.at(offset)
        if found:
            stroke = found[0]
            self.stroke_clicked.emit(stroke, self.cursorRect())
        else:
            self._follow_reference(offset)

    # References to notes at the foot

    def _offset_at(self, point: QPoint) -> int | None:
        """The offset of the letter under a point of the viewport, or None."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        layout = self.document().documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return self.places.to_offset(position) if position >= 0 else None

    def _leads_on(self, point: QPoint) -> bool:
        if "[^" not in self.places.text:
            return False
        offset = self._offset_at(point)
        return offset is not None and reference_at(self.places.text, offset) is not None

    def _follow_reference(self, offset: int | None) -> None:
        """From a reference to its note at the foot, and from the note back."""
        there = other_end(self.places.text, offset) if offset is not None else None
        if there is not None:
            self.scroll_to(there)
            self.point_at(there)

    # Focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_keys = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_keys and self.theme is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(QRect(0, 0, 2, self.viewport().height()), self.theme.color("focus"))
            painter.end()

    # What is copied

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words between the ends of the selection as they are shown, as plain text."""
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self.places.words(cursor.selectionStart(), cursor.selectionEnd()))
        return data
