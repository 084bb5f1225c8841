"""The grounds of keys and commands in a page: rounded, with air around the words.

A document paints the ground of words as a box as narrow as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

_AIR, _RADIUS = 3.0, 4.0  # pixels


@dataclass(frozen=True, slots=True)
class Chip:
    """A passage of a document that has a ground, in the document's own positions."""

    start: int
    end: int


def take_chips(document: QTextDocument) -> list[Chip]:
    """Take the grounds off the words that have one, for `paint_chips` to paint; in text order."""
    found: list[Chip] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().hasProperty(_GROUND):
                found.append(Chip(piece.position(), piece.position() + piece.length()))
            pieces += 1
        block = block.next()
    cursor = QTextCursor(document)
    for chip in found:
        cursor.setPosition(chip.start)
        cursor.setPosition(chip.end, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        form.clearBackground()
        cursor.setCharFormat(form)
        _widen(cursor, chip.end)
        if chip.start > document.findBlock(chip.start).position():
            _widen(cursor, chip.start)
    return found


def _widen(cursor: QTextCursor, place: int) -> None:
    """Leave room after the letter before a place: the ground reaches over the words."""
    cursor.setPosition(place - 1)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(_AIR)
    cursor.mergeCharFormat(form)


def paint_chips(
    painter: QPainter,
    document: QTextDocument,
    chips: list[Chip],
    ground: QColor,
    seen: QRectF,
) -> None:
    """Paint the grounds that lie in `seen`, a part of the document."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ground)
    painter.setBrush(ground)
    for chip in chips:
        block = document.findBlock(chip.start)
        whole = document.documentLayout().blockBoundingRect(block)
        if whole.bottom() < seen.top():
            continue
        if whole.top() > seen.bottom():
            break
        for rect in _rects(block, chip, whole.topLeft()):
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.restore()


def _rects(block: QTextBlock, chip: Chip, origin: QPointF) -> list[QRectF]:
    cursor = QTextCursor(block)
    cursor.setPosition(chip.start + 1)  # the format of what stands before a place
    metrics = QFontMetricsF(cursor.charFormat().font())
    first, last = chip.start - block.position(), chip.end - block.position()
    layout = block.layout()
    rects = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if begin >= end:
            continue
        sides = sorted((_x(line, begin), _x(line, end)))
        base = line.y() + line.ascent()
        rect = QRectF(sides[0], base - metrics.ascent(), sides[1] - sides[0], metrics.height())
        # After the last letter there is room already.
        rects.append(rect.translated(origin).adjusted(-_AIR, -1, 0 if end == last else _AIR, 1))
    return rects


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)
    return float(found[0])  # type: ignore[index]  # the stubs say: object


_GROUND = QTextCharFormat.Property.BackgroundBrush.value
