"""Where the points of a chart are painted: stacked in rows, none on another while there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from reader.gui.figures.plot.points import Lane, Point

SIDE = 18.0  # pixels at either end of the axis
SIZE = 9.0  # of a point
LABEL = 17.0  # above a lane
STEP = 12.0  # from one row of a stack to the next
_MOST_ROWS = 7  # of a stack; what is more lies over it


@dataclass(slots=True)
class Placed:
    """A point and where it is painted."""

    point: Point
    lane: int
    box: QRectF

    @property
    def is_small(self) -> bool:
        """Whether it is painted as a point, not as a bar."""
        return bool(self.box.width() <= SIZE + 0.1)


def lay_out(lanes: Sequence[Lane], x: Callable[[float], float]) -> tuple[list[Placed], list[float]]:
    """The points from left to right, and the tops of the lanes with the last one's bottom.

    `x` gives the pixel of a value.
    """
    tops = [0.0]
    placed: list[Placed] = []
    for number, lane in enumerate(lanes):
        ends: list[float] = []  # of the rows
        rows: list[tuple[Placed, int]] = []
        for count, point in enumerate(lane.points):
            left = x(point.low)
            right = left if point.high == point.low else x(point.high)
            if right - left < SIZE:
                left = (left + right - SIZE) / 2
                right = left + SIZE
            row = next((r for r, end in enumerate(ends) if end + 2 <= left), len(ends))
            if row >= _MOST_ROWS:
                row = count % _MOST_ROWS
            if row == len(ends):
                ends.append(right)
            ends[row] = max(ends[row], right)
            rows.append((Placed(point, number, QRectF(left, 0, right - left, SIZE)), row))
        top = tops[-1] + (LABEL if lane.label else 6.0)
        height = max(1, len(ends)) * STEP
        for one, row in rows:
            one.box.moveTop(top + height - (row + 1) * STEP)
            placed.append(one)
        tops.append(top + height + 6)
    placed.sort(key=lambda one: (one.box.left(), one.lane, one.point.mark.start))
    return placed, tops


def distance(box: QRectF, place: QPointF) -> float:
    """How far a place is from a box, 0 inside."""
    across = max(box.left() - place.x(), 0.0, place.x() - box.right())
    down = max(box.top() - place.y(), 0.0, place.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)
