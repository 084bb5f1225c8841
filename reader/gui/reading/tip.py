"""The small dark card that says what a mark stands for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from reader.gui.fonts import interface_font
from reader.gui.theme import ThemeManager

_PAD_X, _PAD_Y, _LINE = 11.0, 8.0, 18.0
_LONGEST = 64  # characters of a name or a value


def shadow(widget: QWidget, *, blur: int = 22, down: int = 5, strength: int = 60) -> None:
    """Let a widget float above what it covers."""
    effect = QGraphicsDropShadowEffect(widget)
    effect.setBlurRadius(blur)
    effect.setOffset(0, down)
    effect.setColor(QColor(0, 0, 0, strength))
    widget.setGraphicsEffect(effect)


def place_beside(anchor: QRect, size: QSize, room: QRect, gap: int = 6) -> QPoint:
    """Where a card of `size` goes: below what it explains, above where there is no room below."""
    x = min(max(anchor.left() - 4, room.left() + 8), room.right() - size.width() - 8)
    below = anchor.bottom() + gap
    above = anchor.top() - gap - size.height()
    if below + size.height() <= room.bottom() - 4 or above < room.top() + 4:
        y = min(below, max(room.top() + 4, room.bottom() - 4 - size.height()))
    else:
        y = above
    return QPoint(max(x, room.left() + 4), y)


class Tip(QWidget):
    """One line in two weights, and a second, quieter one. Mouse and keys pass through it."""

    DECORATION = True  # what it says stands on the card as well, which keys reach

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._room = themes, parent
        self._strong, self._rest, self._second = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shadow(self)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says, a line each."""
        return "\n".join(part for part in (self._strong + self._rest, self._second) if part)

    def show_at(self, anchor: QRect, strong: str, rest: str = "", second: str = "") -> None:
        """Show beside `anchor` (in the parent's coordinates)."""
        if len(strong) > _LONGEST:
            strong = strong[: _LONGEST - 1].rstrip() + "…"
        self._strong, self._rest, self._second = strong, rest, second
        self.setAccessibleName(self.words)
        self.resize(self.sizeHint())
        self.move(place_beside(anchor, self.size(), self._room.rect()))
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        first = self._width(self._strong, 600) + self._width(self._rest, 400)
        second = self._width(self._second, 400)
        lines = 2 if self._second else 1
        return QSize(round(max(first, second) + 2 * _PAD_X) + 1, round(lines * _LINE + 2 * _PAD_Y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("tooltip"))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        x, y = _PAD_X, _PAD_Y + 13
        painter.setPen(theme.color("tooltip_ink"))
        painter.setFont(interface_font(12.5, 600))
        painter.drawText(QPointF(x, y), self._strong)
        x += self._width(self._strong, 600)
        painter.setFont(interface_font(12.5))
        painter.drawText(QPointF(x, y), self._rest)
        if self._second:
            painter.setPen(theme.color("tooltip_muted"))
            painter.drawText(QPointF(_PAD_X, y + _LINE), self._second)
        painter.end()

    @staticmethod
    def _width(text: str, weight: int) -> float:
        return QFontMetricsF(interface_font(12.5, weight)).horizontalAdvance(text)
