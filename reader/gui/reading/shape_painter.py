"""Paints what gives a paragraph its shape: bars of quotations, bullets, grounds, rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from reader.gui.reading.document_builder import Typography
from reader.gui.reading.text_map import Piece, TextMap
from reader.gui.reading.typeset import is_divider, lead
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
        height = self._height(block)
        if self._is(block.blockNumber() + 1, BlockKind.QUOTE):  # one bar along all of it
            height += block.blockFormat().bottomMargin()
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        left = column.right() - scaled(9) if rtl else column.left() + scaled(6)
        top = origin.y()
        painter.fillRect(QRectF(left, top, 3, height), self._theme.color("border"))

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
        x = column.right() - scaled(12) if rtl else column.left() + scaled(12)
        y = origin.y() + line.y() + line.ascent() - scaled(5.2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ink_muted"))
        painter.drawEllipse(QPointF(x, y), scaled(2.4), scaled(2.4))
        painter.restore()
