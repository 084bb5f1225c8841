"""One sentence of one side, laid out: where its characters stand, in pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.gui.offsets import Utf16Map
from reader.gui.reading.raised import raise_in
from reader.gui.reading.typeset import with_notes
from reader.gui.script import is_rtl
from reader.text.spans import Span

LEADING = 1.5
"""The distance of two lines, in sizes of the face."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colour of the letters of a stretch of the article's text."""

    span: Span
    color: QColor


class SideLayout:
    """A sentence broken into lines. All spans are code points of the whole article's text."""

    def __init__(self, text: str, span: Span, font: QFont, px: float, width: float) -> None:
        # Line breaks inside a block are mere spaces here; one for one, so offsets stand.
        own = text[span.start : span.end].translate({10: 32, 13: 32, 9: 32, 0x2028: 32, 0x2029: 32})
        self._span = span
        self._map = Utf16Map(own)
        self._text = own
        self._px = px
        self.line_height = px * LEADING
        shown, raised = with_notes(own)
        self._layout = QTextLayout(shown, font)
        raise_in(self._layout, shown, raised)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_rtl(own):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self.line_height - line.height()) / 2))
            top += self.line_height
        self._layout.endLayout()
        self.height = max(top, self.line_height)

    def draw(self, painter: QPainter, at: QPointF, ink: QColor, inks: list[Ink]) -> None:
        """Paint the letters, in `ink` but where `inks` say otherwise."""
        painter.setPen(ink)
        ranges = []
        for one in inks:
            start, end = self._units(one.span)
            if start < end:
                painted = QTextLayout.FormatRange()
                painted.start, painted.length = start, end - start
                style = QTextCharFormat()
                style.setForeground(one.color)
                painted.format = style
                ranges.append(painted)
        self._layout.draw(painter, at, ranges)

    def rects(self, span: Span) -> list[QRectF]:
        """The boxes of a stretch, one a line, relative to the layout's corner."""
        start, end = self._units(span)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            while last > first and self._at(last - 1).isspace():
                last -= 1
            if first < last:
                x0, x1 = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                top = number * self.line_height
                found.append(QRectF(min(x0, x1), top, abs(x1 - x0), self.line_height))
        return found

    def baselines(self, span: Span) -> list[tuple[float, float, float]]:
        """For each line of a stretch: left, right and the height of its baseline."""
        out = []
        for rect in self.rects(span):
            number = round(rect.top() / self.line_height)
            line = self._layout.lineAt(number)
            out.append((rect.left(), rect.right(), line.y() + line.ascent()))
        return out

    def offset_at(self, point: QPointF) -> int | None:
        """The code point of the article's text at a point, or None beside the text."""
        number = int(point.y() // self.line_height)
        if not 0 <= number < self._layout.lineCount():
            return None
        line = self._layout.lineAt(number)
        natural = line.naturalTextRect()
        if not natural.left() <= point.x() <= natural.right():
            return None
        unit = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
        return self._span.start + self._map.to_code_points(unit)

    def nearest(self, point: QPointF) -> int:
        """The code point of the article's text before which a point lies, or the nearest one."""
        last = self._layout.lineCount() - 1
        line = self._layout.lineAt(max(0, min(last, int(point.y() // self.line_height))))
        unit = line.xToCursor(point.x(), line.CursorPosition.CursorBetweenCharacters)
        return self._span.start + self._map.to_code_points(unit)

    def _units(self, span: Span) -> tuple[int, int]:
        start = max(span.start, self._span.start) - self._span.start
        end = min(span.end, self._span.end) - self._span.start
        return self._map.to_units(start), self._map.to_units(max(start, end))

    def _at(self, unit: int) -> str:
        return self._text[self._map.to_code_points(unit)]


def _x(found: object) -> float:
    # PySide gives the place and the cursor it settled on.
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
