"""Words over several lines, with the air between the lines that reading wants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from reader.gui.offsets import Utf16Map
from reader.gui.script import is_rtl

LEADING = 1.2
"""The distance of two lines, as a multiple of what the face asks for."""

_LEAST = 120  # pixels: what is longer is broken where it must be
_WIDTHS = 64  # at which lines are remembered


class Words(QLabel):
    """Plain words that wrap, and that nobody selects.

    A label's own layout sets the lines as close as the face allows. Here a single line is as high
    as in any label, and each further one is `LEADING` below the one before.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._layout: QTextLayout | None = None
        self._lit: list[QTextLayout.FormatRange] = []
        self._set: object = None
        self._counted: dict[tuple[str, int], int] = {}  # lines of a text at a width

    def light(self, places: Sequence[tuple[int, int]], tint: str, ink: str) -> None:
        """Light up parts of the words, each from its first character to the one after its last."""
        form = QTextCharFormat()
        form.setBackground(QColor(tint))
        form.setForeground(QColor(ink))
        self._lit = []
        units = Utf16Map(self.text())
        for first, end in places:
            lit = QTextLayout.FormatRange()
            lit.start = units.to_units(first)
            lit.length = units.to_units(end) - lit.start
            lit.format = form
            self._lit.append(lit)
        self._layout = None
        self.update()

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        inner = width - edges.left() - edges.right() - 2 * self.margin()
        lines = self._lines(max(1, inner))
        high = self.fontMetrics().height() + round(max(0, lines - 1) * self._step())
        return high + edges.top() + edges.bottom() + 2 * self.margin()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()  # of a path or an address this is all of it
        return QSize(min(least.width(), _LEAST), least.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(hint.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect().adjusted(
            self.margin(), self.margin(), -self.margin(), -self.margin()
        )
        layout = self._laid_out(max(1, room.width()))
        high = self.fontMetrics().height() + max(0, layout.lineCount() - 1) * self._step()
        y = float(room.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            y += max(0.0, (room.height() - high) / 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            y += max(0.0, room.height() - high)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(room.left(), y))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        self._layout = None
        self._counted.clear()
        super().changeEvent(event)

    def _lines(self, width: int) -> int:
        """How many lines the words take; layouts ask for it over and over at a few widths."""
        self.ensurePolished()
        asked = (self.text(), width)
        lines = self._counted.get(asked)
        if lines is None:
            if len(self._counted) >= _WIDTHS:
                self._counted.clear()
            lines = self._counted[asked] = self._laid_out(width).lineCount()
        return lines

    def _step(self) -> float:
        return self.fontMetrics().lineSpacing() * LEADING

    def _laid_out(self, width: int) -> QTextLayout:
        self.ensurePolished()  # the style sheet has the face
        text = self.text().replace("\n", "\u2028")
        asked = (text, width, self.alignment())
        if self._layout is not None and self._set == asked:
            return self._layout
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        rtl = is_rtl(text)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setAlignment(self._side(rtl) | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._lit)
        layout.beginLayout()
        base = float(self.fontMetrics().ascent())
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # On its base line: other scripts come from faces that are higher than the label's.
            line.setPosition(QPointF(0, round(base) - line.ascent()))
            base += self._step()
        layout.endLayout()
        self._layout, self._set = layout, asked
        return layout

    def _side(self, rtl: bool) -> Qt.AlignmentFlag:
        asked = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if asked & Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        # As labels have it: where the words begin, not where the window does.
        at_right = bool(asked & Qt.AlignmentFlag.AlignRight)
        if not asked & Qt.AlignmentFlag.AlignAbsolute:
            at_right = at_right != rtl
        return Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
