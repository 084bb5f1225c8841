"""The strip at the right: the whole comparison at a glance, every difference a tick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.compare.area import CompareArea
from reader.gui.compare.model import Difference
from reader.gui.compare.row_painter import ink_of
from reader.gui.language import tr
from reader.gui.theme import ThemeManager

_WIDTH = 22
_TRACK = 8.0
_EDGE = 16.0
_NEAR = 5.0  # pixels beside a tick that still hit it


class Strip(QWidget):
    """Ticks for differences and a frame for what is in sight; click to go, drag to scroll."""

    SPOKEN_AS = QAccessible.Role.Graphic

    difference_chosen = Signal(int)

    def __init__(
        self, area: CompareArea, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._area = area
        self._themes = themes
        self._differences: Sequence[Difference] = ()
        self._current: int | None = None
        self._shares: list[tuple[int, int]] = []
        self._dragging = False
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("All differences, from top to bottom"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        area.arranged.connect(self.update)
        themes.changed.connect(lambda _: self.update())

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def set_differences(self, differences: Sequence[Difference], current: int | None) -> None:
        """Show these ticks, `current` the strongest."""
        self._differences = differences
        self._current = current
        # Differences of one row share its height.
        rows = Counter(one.first_row for one in differences)
        seen: Counter[int] = Counter()
        self._shares = []
        for one in differences:
            self._shares.append((seen[one.first_row], rows[one.first_row]))
            seen[one.first_row] += 1
        self.update()

    def tick(self, number: int) -> QRectF:
        """Where a difference's tick stands."""
        difference = self._differences[number]
        top, bottom = self._area.row_extent(difference.first_row, difference.last_row)
        place, of = self._shares[number]
        top, bottom = top + (bottom - top) * place / of, top + (bottom - top) * (place + 1) / of
        scale = self._scale()
        height = max(3.0, (bottom - top) * scale - 2)
        return QRectF((_WIDTH - _TRACK) / 2, _EDGE + top * scale, _TRACK, height)

    def _scale(self) -> float:
        return (self.height() - 2 * _EDGE) / max(1.0, self._span())

    def _span(self) -> float:
        return max(self._area.content_height, float(self._area.viewport().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("map"))
        left = (_WIDTH - _TRACK) / 2
        painter.drawRoundedRect(QRectF(left, _EDGE, _TRACK, self.height() - 2 * _EDGE), 4, 4)
        bar = self._area.verticalScrollBar()
        if bar.maximum() > 0:
            top = _EDGE + bar.value() * self._scale()
            height = self._area.viewport().height() * self._scale()
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(QRectF(left - 3, top, _TRACK + 6, height), 4, 4)
        for number, difference in enumerate(self._differences):
            painter.setBrush(ink_of(difference.op, theme))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(self.tick(number), 1, 1)
        if self._current is not None and self._current < len(self._differences):
            painter.setPen(QPen(theme.color("ink"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.tick(self._current).adjusted(-2, -2, 2, 2), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position().y())
        if hit is None:
            self._dragging = True
            self._go(event.position().y())
        else:
            self.difference_chosen.emit(hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._go(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragging = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._area.verticalScrollBar(), event)

    def _hit(self, y: float) -> int | None:
        best, found = _NEAR, None
        for number in range(len(self._differences)):
            tick = self.tick(number)
            distance = max(tick.top() - y, y - tick.bottom(), 0.0)
            if distance < best:
                best, found = distance, number
        return found

    def _go(self, y: float) -> None:
        page = self._area.viewport().height()
        at = (y - _EDGE) / self._scale() - page / 2
        self._area.verticalScrollBar().setValue(round(at))
