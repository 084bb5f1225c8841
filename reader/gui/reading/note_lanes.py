"""How highlights that lie over each other are told apart: each has a line of its own above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF

from reader.gui.reading.span_index import Spanned

LANES = 3  # so many lines have room between the letters and the line above
_HIGH, _STEP, _FIRST = 2.0, 2.6, 0.6  # pixels


def lanes(spans: Sequence[Spanned]) -> dict[int, int]:
    """The lane of each span (by its index) that overlaps another, no two in one lane.

    Where more than `LANES` lie over one place, lanes are used twice.
    """
    order = sorted(range(len(spans)), key=lambda n: (spans[n].start, -spans[n].end))
    overlapping: set[int] = set()
    ends: list[int] = []  # of the last span in each lane
    found: dict[int, int] = {}
    furthest, owner = -1, -1
    for number in order:
        span = spans[number]
        if span.start < furthest:
            overlapping |= {number, owner}
        if span.end > furthest:
            furthest, owner = span.end, number
        lane = next((n for n, end in enumerate(ends) if end <= span.start), len(ends))
        if lane == len(ends):
            ends.append(span.end)
        else:
            ends[lane] = span.end
        found[number] = lane % LANES
    return {number: lane for number, lane in found.items() if number in overlapping}


def strip(box: QRectF, lane: int, scale: float = 1.0) -> QRectF:
    """Where a lane's line runs along the top of a line's box."""
    place: Any = box.getRect()
    left, top, width, _ = place
    return QRectF(left, top + (_FIRST + lane * _STEP) * scale, width, _HIGH * scale)
