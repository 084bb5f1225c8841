"""What is painted on a printed page, as deeds that are done once all pages are known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from reader.gui.reading.mark_painter import Stroke
from reader.gui.script import is_rtl

Draw = Callable[[QPainter], None]


def plain_letters(font: QFont) -> QFont:
    """A face without ligatures: a PDF names no letters for them, so they could not be read back."""
    for feature in ("liga", "clig", "dlig", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def broken(
    text: str, font: QFont, width: float, dress: Callable[[QTextLayout], None] | None = None
) -> QTextLayout:
    """A text set in lines of a width, all at one height; `dress` may do more before."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    if is_rtl(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if dress is not None:
        dress(layout)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20.0, width))
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def cut_at(document: QTextDocument, done: float, room: float) -> float:
    """How far down a document can be shown in so much room without cutting a line in two."""
    last = done
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            bottom = top + line.y() + line.height()
            if bottom > done + room:
                return last
            last = max(last, bottom)
        block = block.next()
    return last


def line_draw(
    layout: QTextLayout, number: int, x: float, y: float, step: float, color: QColor
) -> Draw:
    """A line of a layout, in the middle of its step."""

    def draw(painter: QPainter) -> None:
        line = layout.lineAt(number)
        painter.setPen(color)
        line.draw(painter, QPointF(x, y + (step - line.height()) / 2 - line.y()))

    return draw


def bullet_draw(place: QPointF, color: QColor) -> Draw:
    """The bullet of a list."""

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(place, 1.6, 1.6)

    return draw


def fill_draw(color: QColor | None, box: QRectF) -> Draw:
    """A box of one colour, if there is one."""
    return lambda painter: painter.fillRect(box, color) if color is not None else None


def mark_draw(mark: Stroke, box: QRectF) -> Draw:
    """A mark: its tint and its underline."""
    under = under_draw(mark, box)

    def draw(painter: QPainter) -> None:
        if mark.fill is not None:
            painter.fillRect(box, mark.fill)
        under(painter)

    return draw


def under_draw(mark: Stroke, box: QRectF) -> Draw:
    """The underline of a mark."""

    def draw(painter: QPainter) -> None:
        if mark.line is not None:
            painter.setPen(QPen(mark.line, 0.7, mark.pen))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    return draw


def part_draw(
    document: QTextDocument, place: QPointF, first: float, last: float, ink: QColor
) -> Draw:
    """The lines of a document between two heights of it, the first at a place."""

    def draw(painter: QPainter) -> None:
        painter.save()
        painter.translate(place.x(), place.y() - first)
        if first <= 0 and last >= document.size().height():
            context = QAbstractTextDocumentLayout.PaintContext()
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Text, ink)
            context.palette = palette
            document.documentLayout().draw(painter, context)
        else:
            painter.setPen(ink)
            _lines_between(painter, document, first, last)
        painter.restore()

    return draw


def _lines_between(painter: QPainter, document: QTextDocument, first: float, last: float) -> None:
    """Line by line: a clipped document would also write lines that are not to be seen."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        origin = block.layout().position()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            begin = top + line.y()
            if begin < first - 0.5 or begin + line.height() > last + 0.5:
                continue
            line.draw(painter, origin)
            items = block.textList()
            if number == 0 and items is not None:
                mark = items.itemText(block) or "•"
                painter.drawText(origin + QPointF(line.x() - 9, line.y() + line.ascent()), mark)
        block = block.next()
