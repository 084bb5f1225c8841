"""Paints a row of the comparison: two sentences, what differs in them, and the gutter between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.gui.compare.geometry import GUTTER, PAD, Columns
from reader.gui.compare.model import Piece
from reader.gui.compare.side_layout import Ink, SideLayout
from reader.gui.fonts import interface_font
from reader.gui.icons import pixmap
from reader.gui.language import trn
from reader.gui.theme import Theme
from reader.notes.model import Color
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.model import RowOp

FOLD_HEIGHT = 40.0
"""How high the bar of a folded stretch is."""
_RADIUS = 3.0
_HATCH = 11.0  # pixels from stripe to stripe
_CHOSEN = 190  # how much of what lies below a selection covers, of 255
_SIGNS = {RowOp.ADDED: "+", RowOp.REMOVED: "−", RowOp.CHANGED: "≠", RowOp.MOVED: "↕"}
_TOKENS = {
    RowOp.ADDED: "added",
    RowOp.REMOVED: "removed",
    RowOp.CHANGED: "changed",
    RowOp.MOVED: "moved",
}


@dataclass(frozen=True, slots=True)
class Fill:
    """A reader's highlight in one of the texts."""

    span: Span
    color: Color


@dataclass(frozen=True, slots=True)
class SideView:
    """One side of a row, ready to be painted. `layout` None: nothing stands here."""

    layout: SideLayout | None
    marks: Sequence[Mark] = ()
    fills: Sequence[Fill] = ()
    chosen: Span | None = None  # what is selected


def tint_of(op: RowOp, theme: Theme) -> QColor:
    """The quiet fill of a difference."""
    return theme.color(f"{_TOKENS[op]}_tint") if op in _TOKENS else theme.color("hover")


def ink_of(op: RowOp, theme: Theme) -> QColor:
    """The colour of a difference's letters, and of its tick in the strip."""
    return theme.color(f"{_TOKENS[op]}_ink") if op in _TOKENS else theme.color("ink_faint")


class RowPainter:
    """Paints rows in one theme."""

    def __init__(self, theme: Theme, columns: Columns) -> None:
        self._theme = theme
        self._columns = columns
        self._ink = theme.color("ink")

    def paint(
        self,
        painter: QPainter,
        top: float,
        height: float,
        sides: tuple[SideView, SideView],
        pieces: Sequence[Piece],
        current: frozenset[int],
        bridges: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """Paint a row whose upper edge is at `top`; `current` are indices of its pieces.

        `bridges`: on each side, how far up a hatched gap reaches to join the one above.
        """
        if pieces:
            self._join(painter, top, height, sides, pieces)
        for side, view in enumerate(sides):
            if view.layout is None:
                self._hatch(painter, side, top - bridges[side], height + bridges[side])
                continue
            at = QPointF(self._columns.text(side), top)
            self._side(painter, at, side, view, view.layout, pieces, current)

    def paint_move(self, painter: QPainter, left: float, right: float, *, strong: bool) -> None:
        """Join, over the gutter, the places of a moved sentence: heights of its middle."""
        x0, x1 = self._columns.gutter, self._columns.gutter + GUTTER
        bend = GUTTER * 0.6
        path = QPainterPath(QPointF(x0, left))
        path.cubicTo(QPointF(x0 + bend, left), QPointF(x1 - bend, right), QPointF(x1, right))
        ink = self._theme.color("moved_ink")
        ink.setAlpha(255 if strong else 130)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2.2 if strong else 1.3))
        painter.drawPath(path)

    def paint_fold(self, painter: QPainter, top: float, rows: int) -> None:
        """Paint the bar that stands for `rows` sentences in which nothing differs."""
        columns = self._columns
        left, right = columns.column(0), columns.column(1) + columns.width
        middle = round(top + FOLD_HEIGHT / 2 + 3) + 0.5
        font = interface_font(12)
        words = trn("%n sentence(s) without a difference", rows)
        width = QFontMetricsF(font).horizontalAdvance(words) + 44
        center = (left + right) / 2
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QLineF(left + PAD, middle, center - width / 2, middle))
        painter.drawLine(QLineF(center + width / 2, middle, right - PAD, middle))
        scale = painter.device().devicePixelRatio()
        ink = self._theme.color("ink_faint")
        picture = pixmap("unfold-vertical", ink, 14, scale)
        painter.drawPixmap(QPointF(center - width / 2 + 10, middle - 7), picture)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(center - width / 2 + 30, top, width - 30, FOLD_HEIGHT + 6)
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words
        )

    def _side(
        self,
        painter: QPainter,
        at: QPointF,
        side: int,
        view: SideView,
        layout: SideLayout,
        pieces: Sequence[Piece],
        current: frozenset[int],
    ) -> None:
        own = [
            (number, piece, span)
            for number, piece in enumerate(pieces)
            if (span := piece.b if side else piece.a) is not None
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        for fill in view.fills:
            self._boxes(painter, at, layout, fill.span, self._theme.note(fill.color))
        for _, piece, span in own:
            self._boxes(painter, at, layout, span, tint_of(piece.op, self._theme))
        if view.chosen is not None:
            color = self._theme.color("selection")
            color.setAlpha(_CHOSEN)
            self._boxes(painter, at, layout, view.chosen, color)
        for fill in view.fills:
            # Where a difference lies on a highlight, a bar of its colour is left below.
            self._bar(painter, at, layout, fill, [span for _, _, span in own])
        inks = [
            Ink(span, ink_of(piece.op, self._theme))
            for _, piece, span in own
            if piece.op in _TOKENS
        ]
        layout.draw(painter, at, self._ink, inks)
        changed = [span for _, piece, span in own if piece.op is RowOp.CHANGED]
        for mark in view.marks:
            if any(span.start <= mark.start and mark.end <= span.end for span in changed):
                continue  # the change's own underline stands there
            pen = QPen(self._theme.line(mark.kind), 1.2, self._theme.underline(mark.kind))
            self._rules(painter, at, layout, Span(mark.start, mark.end), pen, 3.5)
        for number, piece, span in own:
            self._cue(painter, at, layout, piece.op, span)
            if number in current:
                self._outline(painter, at, layout, span, ink_of(piece.op, self._theme))

    def _boxes(
        self, painter: QPainter, at: QPointF, layout: SideLayout, span: Span, color: QColor
    ) -> None:
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        for rect in layout.rects(span):
            painter.drawRoundedRect(_box(rect, at), _RADIUS, _RADIUS)

    def _bar(
        self,
        painter: QPainter,
        at: QPointF,
        layout: SideLayout,
        fill: Fill,
        spans: Sequence[Span],
    ) -> None:
        painter.setBrush(self._theme.note_line(fill.color))
        for span in spans:
            if not span.overlaps(fill.span):
                continue
            both = Span(max(span.start, fill.span.start), min(span.end, fill.span.end))
            for rect in layout.rects(both):
                box = _box(rect, at)
                painter.drawRect(QRectF(box.left(), box.bottom() - 3, box.width(), 3))

    def _rules(
        self,
        painter: QPainter,
        at: QPointF,
        layout: SideLayout,
        span: Span,
        pen: QPen,
        below: float,
    ) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for left, right, base in layout.baselines(span):
            y = round(at.y() + base + below) + 0.5
            painter.drawLine(QLineF(at.x() + left, y, at.x() + right, y))

    def _cue(
        self, painter: QPainter, at: QPointF, layout: SideLayout, op: RowOp, span: Span
    ) -> None:
        """What tells the kinds of difference apart without their colours."""
        ink = ink_of(op, self._theme)
        match op:
            case RowOp.ADDED:
                self._rules(painter, at, layout, span, QPen(ink, 1.4), 6)
            case RowOp.REMOVED:
                up = -0.21 * layout.line_height
                self._rules(painter, at, layout, span, QPen(ink, 1.2), up)
            case RowOp.CHANGED:
                self._rules(painter, at, layout, span, QPen(ink, 1.6, Qt.PenStyle.DashLine), 6)
            case RowOp.MOVED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                rects = layout.rects(span)
                if rects:
                    top, bottom = rects[0].top(), rects[-1].bottom()
                    bar = QRectF(at.x() - 12, at.y() + top + 2, 3, bottom - top - 4)
                    painter.drawRoundedRect(bar, 1.5, 1.5)
            case _:
                dots = QPen(ink, 1.2, Qt.PenStyle.DotLine)
                self._rules(painter, at, layout, span, dots, 6)

    def _outline(
        self, painter: QPainter, at: QPointF, layout: SideLayout, span: Span, color: QColor
    ) -> None:
        path = QPainterPath()
        for rect in layout.rects(span):
            part = QPainterPath()
            part.addRoundedRect(_box(rect, at).adjusted(0.3, 0.3, -0.3, -0.3), _RADIUS, _RADIUS)
            path = path.united(part)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _hatch(self, painter: QPainter, side: int, top: float, height: float) -> None:
        area = QRectF(self._columns.column(side), top, self._columns.width, height)
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._theme.color("hatch"), _HATCH * 0.5))
        # Stripes are fixed to the page, so that they do not crawl while it is scrolled.
        x = area.left() - height
        while x < area.right() + _HATCH:
            painter.drawLine(QLineF(x, area.bottom() + 4, x + height + 8, area.top() - 4))
            x += _HATCH
        painter.restore()

    def _join(
        self,
        painter: QPainter,
        top: float,
        height: float,
        sides: tuple[SideView, SideView],
        pieces: Sequence[Piece],
    ) -> None:
        left = self._extent(sides[0], [p.a for p in pieces], height)
        right = self._extent(sides[1], [p.b for p in pieces], height)
        if left is None and right is None:
            return
        left, right = left or _thin(right, sides[0]), right or _thin(left, sides[1])
        ops = {piece.op for piece in pieces} - {RowOp.LIGHT}
        if not ops:
            return
        op = ops.pop() if len(ops) == 1 else RowOp.CHANGED
        x0, x1 = self._columns.gutter, self._columns.gutter + GUTTER
        bend = GUTTER * 0.45
        path = QPainterPath(QPointF(x0, top + left[0]))
        path.cubicTo(
            QPointF(x0 + bend, top + left[0]),
            QPointF(x1 - bend, top + right[0]),
            QPointF(x1, top + right[0]),
        )
        path.lineTo(QPointF(x1, top + right[1]))
        path.cubicTo(
            QPointF(x1 - bend, top + right[1]),
            QPointF(x0 + bend, top + left[1]),
            QPointF(x0, top + left[1]),
        )
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, QBrush(tint_of(op, self._theme)))
        # The sign says without a colour what the join says with one.
        painter.setPen(ink_of(op, self._theme))
        painter.setFont(interface_font(12, 600))
        middle = top + (left[0] + left[1] + right[0] + right[1]) / 4
        box = QRectF(x0, middle - 9, GUTTER, 18)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), _SIGNS[op])

    @staticmethod
    def _extent(
        view: SideView, spans: Sequence[Span | None], height: float
    ) -> tuple[float, float] | None:
        """From where to where differences reach on one side, relative to the row's top.

        None: this side has words, but none of them differ.
        """
        if view.layout is None:
            return (min(4.0, height / 4), height - min(4.0, height / 4))
        rects = [r for span in spans if span is not None for r in view.layout.rects(span)]
        if not rects:
            return None
        return (min(r.top() for r in rects) + 1, max(r.bottom() for r in rects) - 1)


def _thin(other: tuple[float, float] | None, view: SideView) -> tuple[float, float]:
    """Where a join ends on a side whose words do not differ: narrow, level with the other's."""
    top, bottom = other or (0.0, 0.0)
    middle = (top + bottom) / 2
    if view.layout is not None:
        middle = min(middle, view.layout.height - view.layout.line_height / 2)
    return (middle - 3, middle + 3)


def _box(rect: QRectF, at: QPointF) -> QRectF:
    return rect.translated(at).adjusted(-1.5, 1, 1.5, -1)
