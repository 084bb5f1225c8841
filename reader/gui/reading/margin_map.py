"""The strip at the right edge: the whole text in small, with its notes, finds and the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from reader.gui.language import tr
from reader.gui.mirror import turned_exactly
from reader.gui.theme import ThemeManager

_WIDTH, _RAIL, _PAD = 18, 6, 12
_GAP = 1  # pixels over and below a tick


@dataclass(frozen=True, slots=True)
class Tick:
    """Something at a place of the text: `at` from 0 (top of the page) to 1 (its end)."""

    at: float
    color: QColor
    strong: bool = False
    high: float = 3.0  # pixels


class MarginMap(QWidget):
    """Shows where in the text things are; click or drag goes there. It is the scroll bar, too."""

    SPOKEN_AS = QAccessible.Role.Graphic

    jumped = Signal(float)  # the middle of the screen should show this place, 0 to 1

    def __init__(
        self, themes: ThemeManager, bar: QScrollBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._bar = bar
        self._ticks: tuple[Tick, ...] = ()
        self._picture: QPixmap | None = None
        self._near = False
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Map of the article"))
        self.setAccessibleDescription(tr("Notes and finds along the text; click to go there"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        themes.changed.connect(self._dress)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """What is shown along the strip."""
        return self._ticks

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these along the strip."""
        self._ticks, self._picture = tuple(ticks), None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def _dress(self, _theme: object) -> None:
        self._picture = None  # what is around the ticks has the theme's colour
        self.update()

    def _rail(self) -> QRectF:
        rail = QRectF(self.width() - _RAIL - 6, _PAD, _RAIL, max(1, self.height() - 2 * _PAD))
        return turned_exactly(rail, QRectF(self.rect()))

    def _whole(self) -> int:
        return self._bar.maximum() + self._bar.pageStep()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rail = self._themes.current, self._rail()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("map"))
        painter.drawRoundedRect(rail, 3, 3)
        if self._bar.maximum() > 0:
            thumb = theme.color("scroll")
            thumb.setAlpha(255 if self._near else 150)
            painter.setBrush(thumb)
            height = max(24.0, rail.height() * self._bar.pageStep() / self._whole())
            y = rail.top() + (rail.height() - height) * self._bar.value() / self._bar.maximum()
            painter.drawRoundedRect(QRectF(rail.left(), y, rail.width(), height), 3, 3)
        if self._ticks:
            painter.drawPixmap(0, 0, self._drawn_ticks(rail))
        painter.end()

    def _drawn_ticks(self, rail: QRectF) -> QPixmap:
        """The ticks as a picture: there may be hundreds, and the strip is painted at each turn."""
        scale = self.devicePixelRatioF()
        size = self.size() * scale
        if self._picture is not None and self._picture.size() == size:
            return self._picture
        picture = QPixmap(size)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        places = [(tick, self._place(tick, rail)) for tick in self._ticks]
        painter.setBrush(self._themes.current.color("map"))
        for _, place in places:  # a gap keeps it apart from the part that is seen, which is grey
            painter.drawRect(place.adjusted(0, -_GAP, 0, _GAP))
        for tick, place in places:
            painter.setBrush(tick.color)
            painter.drawRect(place)
        painter.end()
        self._picture = picture
        return picture

    @staticmethod
    def _place(tick: Tick, rail: QRectF) -> QRectF:
        y = rail.top() + rail.height() * min(1.0, max(0.0, tick.at))
        grow = 2 if tick.strong else 0
        high = 4 if tick.strong else tick.high
        return QRectF(rail.left() - grow, y - high / 2, rail.width() + 2 * grow, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._jump(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._bar, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._near = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._near = False
        self.update()
        super().leaveEvent(event)

    def _jump(self, y: float) -> None:
        rail = self._rail()
        self.jumped.emit(min(1.0, max(0.0, (y - rail.top()) / rail.height())))
