"""A name or figure to go to: its dot, its words, and behind them a number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.gui.fonts import interface_font
from reader.gui.mirror import turned_exactly
from reader.gui.script import isolated
from reader.gui.theme import ThemeManager
from reader.text.marks import MarkKind

_DOT, _SIDE, _HEIGHT, _GAP = 8, 6, 24, 6
_WIDEST = 300


class DotLink(QAbstractButton):
    """Quiet until the mouse or the keyboard is on it."""

    def __init__(
        self,
        themes: ThemeManager,
        kind: MarkKind,
        words: str,
        number: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._kind, self._number = themes, kind, number
        self.setText(" ".join(words.split()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(interface_font(13)).horizontalAdvance(self.text())
        behind = QFontMetrics(interface_font(11.5)).horizontalAdvance(self._number)
        room = _SIDE + _DOT + _GAP + wide + (_GAP + behind if self._number else 0) + _SIDE
        return QSize(min(room + 1, _WIDEST), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._themes.current, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(self._kind))
        dot = QRectF(_SIDE, box.center().y() - _DOT / 2, _DOT, _DOT)
        painter.drawEllipse(turned_exactly(dot, box))
        small = interface_font(11.5)
        behind = QFontMetrics(small).horizontalAdvance(self._number)
        left = _SIDE + _DOT + _GAP
        room = round(box.width()) - left - _SIDE - (behind + _GAP if self._number else 0)
        font = interface_font(13)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        painter.drawText(turned_exactly(box.adjusted(left, 0, 0, 0), box), middle, isolated(words))
        painter.setFont(small)
        painter.setPen(theme.color("ink_faint"))
        end = box.adjusted(box.width() - _SIDE - behind, 0, 0, 0)
        painter.drawText(turned_exactly(end, box), middle, self._number)
        painter.end()
