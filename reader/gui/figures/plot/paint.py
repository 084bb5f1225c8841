"""How a chart is painted: its axis and its points, told apart without colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from reader.gui.figures.plot.axes import Tick
from reader.gui.figures.plot.layout import LABEL, SIDE, SIZE, Placed
from reader.gui.figures.plot.points import Lane
from reader.gui.fonts import interface_font
from reader.gui.theme import Theme
from reader.text.marks import MarkKind


def paint_axis(
    painter: QPainter,
    theme: Theme,
    ticks: Sequence[Tick],
    cuts: Sequence[float],
    x: Callable[[float], float],
    width: float,
    bottom: float,
) -> None:
    """The axis with its ticks, and strokes where something is cut out; `x` places on it."""
    font = interface_font(11)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    taken = -1.0
    for tick in ticks:
        at = x(tick.place)
        if not -40 <= at <= width + 40:
            continue
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(at, 2), QPointF(at, bottom))
        wide = metrics.horizontalAdvance(tick.label)
        left = min(max(2.0, at - wide / 2), width - wide - 2)
        if left > taken:
            painter.setPen(theme.color("ink_faint"))
            painter.drawText(QPointF(left, bottom + 4 + metrics.ascent()), tick.label)
            taken = left + wide + 10
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLine(QPointF(SIDE / 2, bottom), QPointF(width - SIDE / 2, bottom))
    for cut in cuts:
        at = x(cut)
        painter.fillRect(QRectF(at - 4, bottom - 2, 8, 4), theme.color("paper"))
        painter.setPen(QPen(theme.color("ink_faint"), 1.2))
        for shift in (-3.0, 3.0):
            painter.drawLine(
                QPointF(at + shift - 2, bottom + 5), QPointF(at + shift + 2, bottom - 5)
            )


def paint_labels(
    painter: QPainter, theme: Theme, lanes: Sequence[Lane], tops: Sequence[float]
) -> None:
    """The names of the lanes, each over its own."""
    font = interface_font(11, 600)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    painter.setPen(theme.color("ink_muted"))
    for lane, top in zip(lanes, tops, strict=False):
        if lane.label:
            words = metrics.horizontalAdvance(lane.label)
            ground = QRectF(SIDE / 2 - 2, top + 2, words + 4, LABEL - 3)
            painter.fillRect(ground, theme.color("paper"))
            painter.drawText(QPointF(SIDE / 2, top + 13), lane.label)


def paint_point(
    painter: QPainter, theme: Theme, one: Placed, *, strong: bool, ring: bool = False
) -> None:
    """A value is a round, a stretch a bar; arrows say at most and at least, dots about."""
    mark, box = one.point.mark, one.box
    line = theme.line(mark.kind)
    if ring:
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), 8, 8)
    pen = QPen(line, 1.4)
    if mark.bound == "about":
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(QColor(line) if strong else theme.tint(mark.kind))
    match mark.bound:
        case "at most" | "at least" if one.is_small:
            painter.drawPolygon(_arrow(box, left=mark.bound == "at most"))
        case _ if one.is_small and one.point.high - one.point.low <= 1:
            painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7))
        case _:
            painter.drawRoundedRect(box.adjusted(0.7, 1.2, -0.7, -1.2), 3, 3)


class Stamps:
    """Points painted once for all that look the same: there may be thousands."""

    def __init__(self, theme: Theme, scale: float) -> None:
        self._theme, self._scale = theme, scale
        self._made: dict[tuple[MarkKind, str | None, bool], QPixmap] = {}

    def put(self, painter: QPainter, one: Placed) -> None:
        """Paint a point."""
        if not one.is_small:
            paint_point(painter, self._theme, one, strong=False)
            return
        key = (one.point.mark.kind, one.point.mark.bound, one.point.high - one.point.low <= 1)
        if key not in self._made:
            self._made[key] = self._make(one)
        painter.drawPixmap(one.box.topLeft() - QPointF(2, 2), self._made[key])

    def _make(self, one: Placed) -> QPixmap:
        side = round((SIZE + 4) * self._scale)
        stamp = QPixmap(side, side)
        stamp.setDevicePixelRatio(self._scale)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = Placed(one.point, one.lane, QRectF(2, 2, SIZE, SIZE))
        paint_point(painter, self._theme, here, strong=False)
        painter.end()
        return stamp


def _arrow(box: QRectF, *, left: bool) -> QPolygonF:
    tip, flat = (box.left(), box.right()) if left else (box.right(), box.left())
    return QPolygonF(
        [QPointF(tip, box.center().y()), QPointF(flat, box.top()), QPointF(flat, box.bottom())]
    )
