"""Paints what gives a paragraph its shape: bars of quotations, bullets, grounds, rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from reader.gui.reading.document_builder import HEAD, INDENT, Typography
from reader.gui.reading.text_map import Piece, TextMap
from reader.gui.reading.typeset import LINE, cells, is_divider, lead
from reader.gui.theme import Theme
from reader.text.document import BlockKind

_RADIUS = 6.0


class ShapePainter:
    """Knows the shapes of the pieces of one text."""

    def __init__(self, places: TextMap, typography: Typography, theme: Theme) -> None:
        self._places = places
        self._type = typography
        self._theme = theme

    def paint(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        """Paint the shape of a paragraph that is laid out at `origin`, in the column of text."""
        number = block.blockNumber()
        piece = self._places.pieces[number]
        match piece.kind:
            case BlockKind.QUOTE:
                self._bar(painter, block, origin, column)
            case BlockKind.CODE:
                self._ground(painter, block, origin, column)
            case BlockKind.TABLE:
                self._rule(painter, block, origin, column)
                if block.blockFormat().hasProperty(HEAD):
                    self._labels(painter, block, origin, column)
            case BlockKind.LIST_ITEM if piece.first:
                self._bullet(painter, block, origin, column)
            case BlockKind.PARAGRAPH if piece.note and not self._is(
                number - 1, BlockKind.PARAGRAPH, note=True
            ):
                y = round(origin.y() - self._type.scaled(6)) + 0.5
                width = min(column.width(), self._type.scaled(140))
                rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
                left = column.right() - width if rtl else column.left()
                painter.setPen(QPen(self._theme.color("line"), 1))
                painter.drawLine(QPointF(left, y), QPointF(left + width, y))
            case _:
                pass

    def _piece(self, number: int) -> Piece | None:
        pieces = self._places.pieces
        return pieces[number] if 0 <= number < min(len(pieces), self._places.filled) else None

    def _is(self, number: int, kind: BlockKind, *, note: bool = False) -> bool:
        piece = self._piece(number)
        return piece is not None and piece.kind is kind and piece.note is note

    @staticmethod
    def _height(block: QTextBlock) -> float:
        return block.layout().boundingRect().bottom()

    def _bar(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        scaled = self._type.scaled
        number, height = block.blockNumber(), self._height(block)
        after = self._piece(number + 1)
        goes_on = 0  # so many bars go on to the next paragraph
        if after is not None and after.kind is BlockKind.QUOTE:
            goes_on = after.level or 1
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        for deep in range(self._places.pieces[number].level or 1):
            away = scaled(6 + 24 * deep)
            left = column.right() - scaled(3) - away if rtl else column.left() + away
            below = block.blockFormat().bottomMargin() if deep < goes_on else 0.0
            bar = QRectF(left, origin.y(), 3, height + below)
            painter.fillRect(bar, self._theme.color("border"))

    def _ground(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        piece = self._places.pieces[block.blockNumber()]
        pad, height = self._type.scaled(10), self._height(block)
        top = origin.y() - (pad if piece.first else 0)
        bottom = origin.y() + height + (pad if piece.last else 0)
        ground = QRectF(column.left(), top, column.width(), bottom - top)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("desk"))
        if self._theme.high_contrast:  # where all grounds are one, a frame tells
            painter.setPen(QPen(self._theme.color("line"), 1))
            ground.adjust(0.5, 0.5, -0.5, -0.5)
        if piece.first and piece.last:
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        else:
            painter.drawRect(ground)
        painter.restore()

    def _rule(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        piece = self._places.pieces[block.blockNumber()]
        if is_divider(self._places.shown[piece.start : piece.end]):
            return
        below = self._piece(block.blockNumber() + 1)
        headed = (
            piece.first
            and not piece.last
            and below is not None
            and block.charFormat().fontWeight() >= 600
        )
        pad = self._type.scaled(5)
        painter.save()
        strong = headed or piece.last
        painter.setPen(QPen(self._theme.color("ink_faint" if strong else "line"), 1))
        if piece.first:
            y = round(origin.y() - pad) + 0.5
            painter.setPen(QPen(self._theme.color("ink_faint"), 1))
            painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
            painter.setPen(QPen(self._theme.color("ink_faint" if strong else "line"), 1))
        y = round(origin.y() + self._height(block) + pad) + 0.5
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        painter.restore()

    def _bullet(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        piece, layout = self._places.pieces[block.blockNumber()], block.layout()
        words = self._places.shown[piece.start : min(piece.end, piece.start + 40)]
        if not layout.lineCount() or not words or lead(words):
            return
        scaled, line = self._type.scaled, layout.lineAt(0)
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        deep = piece.level or 1
        away = scaled(12 + INDENT * (deep - 1))
        x = column.right() - away if rtl else column.left() + away
        y = origin.y() + line.y() + line.ascent() - scaled(5.2)
        size, ink = scaled(2.4), self._theme.color("ink_muted")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if deep == 2:  # as in any book: a disc, a ring, a square
            painter.setPen(QPen(ink, 1.2))
            painter.drawEllipse(QPointF(x, y), size, size)
        elif deep > 2:
            painter.fillRect(QRectF(x - size * 0.8, y - size * 0.8, size * 1.6, size * 1.6), ink)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(x, y), size, size)
        painter.restore()

    def _labels(self, painter: QPainter, block: QTextBlock, origin: QPointF, column: QRect) -> None:
        """The words of the head before the cells of a row that stand below one another."""
        head = block.blockFormat().intProperty(HEAD)
        piece, layout, text = self._piece(head), block.layout(), block.text()
        if piece is None:
            return
        labels = cells(self._places.shown[piece.start : piece.end])
        size = self._type.size(piece)[0]
        form = block.blockFormat()
        painter.save()
        painter.setFont(self._type.face(size * 0.92, False, 400))
        painter.setPen(self._theme.color("ink_muted"))
        painter.setLayoutDirection(form.layoutDirection())
        measure = painter.fontMetrics()
        rtl = form.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inset = form.rightMargin() if rtl else form.leftMargin()
        room = round(inset - self._type.scaled(10))
        at = 0
        for label in labels:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                break
            words = measure.elidedText(label, Qt.TextElideMode.ElideRight, room)
            base = origin.y() + line.y() + line.ascent()
            x = column.right() + 1 - measure.horizontalAdvance(words) if rtl else column.left()
            painter.drawText(QPointF(x, base), words)
            at = text.find(LINE, at) + 1
            if at == 0:
                break
        painter.restore()
