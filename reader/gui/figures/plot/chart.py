"""A row of points on an axis, painted; each a link to its place in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.announce import announce
from reader.gui.figures.plot.axes import Axis
from reader.gui.figures.plot.layout import SIDE, SIZE, Placed, distance, lay_out
from reader.gui.figures.plot.paint import Stamps, paint_axis, paint_labels, paint_point
from reader.gui.figures.plot.points import Lane, Point
from reader.gui.theme import ThemeManager

_AXIS = 22.0
_ZOOM = 1.5  # at a step
_CLOSEST = 0.004  # of the axis: nothing smaller is shown as the whole
_NEAR = 7.0  # pixels from a point at which it is meant


class Chart(QWidget):
    """Arrow keys go from point to point, Enter or a click to its place in the text."""

    SPOKEN_AS = QAccessible.Role.Chart

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
        self._zoom = (0.0, 1.0)  # the part of the axis that is seen
        self._base: QPixmap | None = None  # all points, while none of them changes
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        themes.changed.connect(lambda _: self._paint_anew())

    def show_points(
        self, lanes: Sequence[Lane], axis: Axis, say: Callable[[Point], str], summary: str
    ) -> None:
        """Show these; `say` tells a point in words, `summary` the whole."""
        self._lanes, self._axis, self._say = lanes, axis, say
        self._zoom = (0.0, 1.0)
        self._current = self._hovered = -1
        self.setAccessibleName(f"{self._name}. {summary}")
        self.setAccessibleDescription("")
        self._place()
        self.updateGeometry()
        self._paint_anew()

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
        if axis is not None:
            self._placed, self._tops = lay_out(
                self._lanes, lambda value: self._x(axis.place(value))
            )
        self._lefts = [one.box.left() for one in self._placed]
        self._widest = max((one.box.width() for one in self._placed), default=0.0)

    def _x(self, place: float) -> float:
        first, last = self._zoom
        return SIDE + max(1.0, self.width() - 2 * SIDE) * (place - first) / (last - first)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """See less of the axis (a factor below 1) or more, keeping what is at `around` there.

        `around` is in pixels; None: at the point that the keys are at, or the middle.
        """
        if around is None:
            here = self._placed[self._current].box if self._current >= 0 else None
            seen = here is not None and 0 <= here.center().x() <= self.width()
            around = here.center().x() if here is not None and seen else self.width() / 2
        first, last = self._zoom
        share = (around - SIDE) / max(1.0, self.width() - 2 * SIDE)
        held = first + share * (last - first)
        width = min(1.0, max(_CLOSEST, (last - first) * factor))
        self._see(held - share * width, width)

    def pan(self, share: float) -> None:
        """Move along the axis by a share of what is seen."""
        first, last = self._zoom
        self._see(first + share * (last - first), last - first)

    def _see(self, first: float, width: float) -> None:
        first = min(max(0.0, first), 1.0 - width)
        if (first, first + width) != self._zoom:
            self._zoom = (first, first + width)
            self._place_anew()

    def _place_anew(self) -> None:
        kept = self._placed[self._current].point if self._current >= 0 else None
        self._hovered = -1
        self._place()
        self._current = next((n for n, one in enumerate(self._placed) if one.point is kept), -1)
        self.updateGeometry()
        self._paint_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_anew()
        self._paint_anew()

    def at(self, place: QPointF) -> list[int]:
        """The points under the mouse, the nearest first; spans after what lies on them."""
        first = bisect_left(self._lefts, place.x() - _NEAR - self._widest)
        last = bisect_left(self._lefts, place.x() + _NEAR)
        near = []
        for number in range(first, last):
            box = self._placed[number].box
            away = distance(box, place)
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
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1 / _ZOOM)
            case Qt.Key.Key_Minus:
                self.zoom(_ZOOM)
            case Qt.Key.Key_0:
                self._see(0.0, 1.0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._current >= 0:
                self.chosen.emit(self._placed[self._current].point.mark)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned.y():
            self.zoom(_ZOOM ** (-turned.y() / 120), event.position().x())
        elif turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.x() or turned.y()) / 1200)
        else:
            event.ignore()
            return
        event.accept()

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
        middle = self._placed[number].box.center().x()
        if not 0 <= middle <= self.width():
            self.pan((middle - self.width() / 2) / max(1.0, self.width() - 2 * SIDE))
        self._tell(self._current)
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
        if self.hasFocus():
            announce(self, words)
        self.pointed.emit(point, stack.index(number) + 1, len(stack))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._axis is None:
            return
        scale = self.devicePixelRatioF()
        if self._base is None or self._base.devicePixelRatio() != scale:
            self._base = self._painted(scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._base)
        theme = self._themes.current
        for number in (self._current, self._hovered):
            if number >= 0:
                focused = number == self._current and self.hasFocus()
                paint_point(painter, theme, self._placed[number], strong=True, ring=focused)
        painter.end()

    def _paint_anew(self) -> None:
        self._base = None
        self.update()

    def _painted(self, scale: float) -> QPixmap:
        picture = QPixmap(max(1, round(self.width() * scale)), max(1, round(self.height() * scale)))
        picture.setDevicePixelRatio(scale)
        theme = self._themes.current
        picture.fill(theme.color("paper"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis
        if axis is not None:
            first, last = self._zoom
            ticks = axis.ticks(max(1.0, self.width() - 2 * SIDE) / (last - first))
            bottom = self._tops[-1]
            paint_axis(painter, theme, ticks, axis.cuts, self._x, self.width(), bottom)
            paint_labels(painter, theme, self._lanes, self._tops)
            stamps = Stamps(theme, scale)
            seen = QRectF(self.rect()).adjusted(-SIZE, 0, SIZE, 0)
            for one in self._placed:
                if one.box.intersects(seen):
                    stamps.put(painter, one)
        painter.end()
        return picture

    def box_of(self, point: Point) -> QRect:
        """Where a point is painted."""
        found = next((one.box for one in self._placed if one.point is point), QRectF())
        return found.toAlignedRect()
