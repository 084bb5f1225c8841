"""A row of points on an axis, painted; each a link to its place in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.figures.plot.axes import Axis
from reader.gui.figures.plot.points import Lane, Point
from reader.gui.fonts import interface_font
from reader.gui.theme import Theme, ThemeManager

_SIDE = 18.0  # pixels at either end of the axis
_SIZE = 9.0  # of a point
_STEP = 12.0  # from one row of a stack to the next
_MOST_ROWS = 7  # of a stack; what is more lies over it
_LABEL = 17.0
_AXIS = 22.0
_NEAR = 7.0  # pixels from a point at which it is meant


@dataclass(slots=True)
class Placed:
    """A point and where it is painted."""

    point: Point
    lane: int
    box: QRectF


class Chart(QWidget):
    """Arrow keys go from point to point, Enter or a click to its place in the text."""

    pointed = Signal(object, int, int)  # Point or None; which of how many that lie there, from 1
    chosen = Signal(object)  # Mark

    def __init__(self, themes: ThemeManager, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._name = name
        self._axis: Axis | None = None
        self._lanes: Sequence[Lane] = ()
        self._say: Callable[[Point], str] = lambda _: ""
        self._placed: list[Placed] = []
        self._lefts: list[float] = []
        self._tops: list[float] = []
        self._current = -1
        self._hovered = -1
        self._widest = 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        themes.changed.connect(lambda _: self.update())

    def show_points(
        self, lanes: Sequence[Lane], axis: Axis, say: Callable[[Point], str], summary: str
    ) -> None:
        """Show these; `say` tells a point in words, `summary` the whole."""
        self._lanes, self._axis, self._say = lanes, axis, say
        self._current = self._hovered = -1
        self.setAccessibleName(f"{self._name}. {summary}")
        self.setAccessibleDescription("")
        self._place()
        self.updateGeometry()
        self.update()

    @property
    def placed(self) -> Sequence[Placed]:
        """The points in the order in which the keys go through them."""
        return self._placed

    @property
    def current(self) -> Point | None:
        """The point that the keys are at."""
        return self._placed[self._current].point if self._current >= 0 else None

    def sizeHint(self) -> QSize:
        return QSize(240, round((self._tops[-1] if self._tops else 0.0) + _AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # Where things are

    def _place(self) -> None:
        axis = self._axis
        self._placed, self._tops = [], [0.0]
        if axis is None:
            return
        room = max(1.0, self.width() - 2 * _SIDE)
        for number, lane in enumerate(self._lanes):
            rows: list[float] = []
            top = self._tops[-1] + (_LABEL if lane.label else 6.0)
            placed: list[tuple[Placed, int]] = []
            for count, point in enumerate(lane.points):
                left = _SIDE + room * axis.place(point.low)
                right = _SIDE + room * axis.place(point.high)
                if right - left < _SIZE:
                    middle = (left + right) / 2
                    left, right = middle - _SIZE / 2, middle + _SIZE / 2
                row = next((r for r, taken in enumerate(rows) if taken + 2 <= left), None)
                if row is None and len(rows) < _MOST_ROWS:
                    row = len(rows)
                    rows.append(right)
                elif row is None:
                    row = count % _MOST_ROWS
                rows[row] = max(rows[row], right)
                placed.append((Placed(point, number, QRectF(left, 0, right - left, _SIZE)), row))
            height = max(1, len(rows)) * _STEP
            for one, row in placed:
                one.box.moveTop(top + height - (row + 1) * _STEP)
                self._placed.append(one)
            self._tops.append(top + height + 6)
        self._placed.sort(key=lambda one: (one.box.left(), one.lane, one.point.mark.start))
        self._lefts = [one.box.left() for one in self._placed]
        self._widest = max((one.box.width() for one in self._placed), default=0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            kept = self._placed[self._current].point if self._current >= 0 else None
            self._place()
            self._current = next((n for n, one in enumerate(self._placed) if one.point is kept), -1)
            self.updateGeometry()

    def at(self, place: QPointF) -> list[int]:
        """The points under the mouse, the nearest first; spans after what lies on them."""
        first = bisect_left(self._lefts, place.x() - _NEAR - self._widest)
        last = bisect_left(self._lefts, place.x() + _NEAR)
        near = []
        for number in range(first, last):
            box = self._placed[number].box
            away = _distance(box, place)
            if away <= _NEAR:
                near.append((away, box.width(), number))
        return [number for *_, number in sorted(near)]

    def together(self, number: int) -> list[int]:
        """The points that lie on this one, itself among them, in order."""
        box = self._placed[number].box
        first = bisect_left(self._lefts, box.left() - 1)
        last = bisect_left(self._lefts, box.left() + 1)
        return [
            other
            for other in range(first, last)
            if self._placed[other].box.center() == box.center() or other == number
        ]

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self.at(event.position())
        hovered = under[0] if under else -1
        if hovered != self._hovered:
            self._hovered = hovered
            cursor = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
            self.setCursor(cursor)
            self._tell(hovered if hovered >= 0 else self._current)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self._tell(self._current if self.hasFocus() else -1)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self.at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or not under:
            super().mousePressEvent(event)
            return
        here = under[0]
        stack = self.together(here)
        if self._current in stack and len(stack) > 1:  # pressed again: the next that lies there
            here = stack[(stack.index(self._current) + 1) % len(stack)]
        self._go(here)
        self.chosen.emit(self._placed[here].point.mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._placed) - 1
        match event.key():
            case Qt.Key.Key_Right if last >= 0:
                self._go(min(last, self._current + 1))
            case Qt.Key.Key_Left if last >= 0:
                self._go(max(0, self._current - 1))
            case Qt.Key.Key_Home if last >= 0:
                self._go(0)
            case Qt.Key.Key_End if last >= 0:
                self._go(last)
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._in_other_lane(event.key()):
                pass
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._current >= 0:
                self.chosen.emit(self._placed[self._current].point.mark)
            case _:
                super().keyPressEvent(event)

    def _in_other_lane(self, key: int) -> bool:
        if self._current < 0:
            return False
        here = self._placed[self._current]
        wanted = here.lane + (1 if key == Qt.Key.Key_Down else -1)
        others = [n for n, one in enumerate(self._placed) if one.lane == wanted]
        if not others:
            return False
        self._go(min(others, key=lambda n: abs(self._placed[n].box.left() - here.box.left())))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._placed and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._go(0)
        else:
            self._tell(self._current)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, number: int) -> None:
        self._current = number
        self._tell(number)
        self.update()

    def _tell(self, number: int) -> None:
        if number < 0:
            self.pointed.emit(None, 0, 0)
            return
        point = self._placed[number].point
        stack = self.together(number)
        words = self._say(point)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )
        self.pointed.emit(point, stack.index(number) + 1, len(stack))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._themes.current
        if self._axis is not None and self._tops:
            self._paint_axis(painter, theme)
            dirty = QRectF(event.rect()).adjusted(-2, -2, 2, 2)
            ahead = [n for n in (self._current, self._hovered) if n >= 0]
            for number, one in enumerate(self._placed):
                if number not in ahead and one.box.intersects(dirty):
                    self._paint_point(painter, theme, one, strong=False)
            for number in ahead:
                focused = number == self._current and self.hasFocus()
                self._paint_point(painter, theme, self._placed[number], strong=True, ring=focused)
        painter.end()

    def _paint_axis(self, painter: QPainter, theme: Theme) -> None:
        axis = self._axis
        assert axis is not None
        room = max(1.0, self.width() - 2 * _SIDE)
        bottom = self._tops[-1]
        font = interface_font(11)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        taken = -1.0
        for tick in axis.ticks(room):
            x = _SIDE + room * tick.place
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom))
            width = metrics.horizontalAdvance(tick.label)
            left = min(max(2.0, x - width / 2), self.width() - width - 2)
            if left > taken:
                painter.setPen(theme.color("ink_faint"))
                painter.drawText(QPointF(left, bottom + 4 + metrics.ascent()), tick.label)
                taken = left + width + 10
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(_SIDE / 2, bottom), QPointF(self.width() - _SIDE / 2, bottom))
        for cut in axis.cuts:
            x = _SIDE + room * cut
            painter.fillRect(QRectF(x - 4, bottom - 2, 8, 4), theme.color("paper"))
            painter.setPen(QPen(theme.color("ink_faint"), 1.2))
            for shift in (-3.0, 3.0):
                painter.drawLine(
                    QPointF(x + shift - 2, bottom + 5), QPointF(x + shift + 2, bottom - 5)
                )
        painter.setFont(interface_font(11, 600))
        painter.setPen(theme.color("ink_muted"))
        for lane, top in zip(self._lanes, self._tops, strict=False):
            if lane.label:
                words = QFontMetricsF(painter.font()).horizontalAdvance(lane.label)
                ground = QRectF(_SIDE / 2 - 2, top + 2, words + 4, _LABEL - 3)
                painter.fillRect(ground, theme.color("paper"))
                painter.drawText(QPointF(_SIDE / 2, top + 13), lane.label)

    def _paint_point(
        self, painter: QPainter, theme: Theme, one: Placed, *, strong: bool, ring: bool = False
    ) -> None:
        kind, box = one.point.mark.kind, one.box
        line = theme.line(kind)
        fill = QColor(line) if strong else theme.tint(kind)
        if ring:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3.5, -3.5, 3.5, 3.5), 8, 8)
        pen = QPen(line, 1.4)
        if one.point.mark.bound == "about":
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        match one.point.mark.bound:
            case "at most" | "at least" if box.width() <= _SIZE + 0.1:
                painter.drawPolygon(_arrow(box, left=one.point.mark.bound == "at most"))
            case _ if box.width() <= _SIZE + 0.1 and one.point.high - one.point.low <= 1:
                painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7))
            case _:
                painter.drawRoundedRect(box.adjusted(0.7, 1.2, -0.7, -1.2), 3, 3)

    def box_of(self, point: Point) -> QRect:
        """Where a point is painted."""
        found = next((one.box for one in self._placed if one.point is point), QRectF())
        return found.toAlignedRect()


def _arrow(box: QRectF, *, left: bool) -> QPolygonF:
    tip, flat = (box.left(), box.right()) if left else (box.right(), box.left())
    return QPolygonF(
        [QPointF(tip, box.center().y()), QPointF(flat, box.top()), QPointF(flat, box.bottom())]
    )


def _distance(box: QRectF, place: QPointF) -> float:
    across = max(box.left() - place.x(), 0.0, place.x() - box.right())
    down = max(box.top() - place.y(), 0.0, place.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)
