"""Paints what lies behind the words: tints and underlines of marks, the reader's highlights, finds.

Nothing of this is in the document, so marks may come, go and change without a line being set anew.
Only what stands on the screen is ever worked out.
"""

from __future__ import annotations

import math
import re
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Protocol, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLayout, QTextLine

from reader.gui.reading.note_lanes import lanes, strip
from reader.gui.reading.span_index import SpanIndex
from reader.gui.reading.text_map import Piece, TextMap

_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_RADIUS = 3.0
_CROWDED = 200  # fills of a paragraph from which most are hidden by others
_AT_ONCE = 0.015  # seconds that one painting may look for places


class Layer(IntEnum):
    """What lies on what, lowest first."""

    MARK = 0
    NOTE = 1
    FIND = 2
    HERE = 3


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stretch of the text (code points) to be painted: a fill, an underline, or both."""

    start: int
    end: int
    layer: Layer
    fill: QColor | None = None
    line: QColor | None = None
    pen: Qt.PenStyle = Qt.PenStyle.SolidLine
    subject: object = None


class Strokes(Protocol):
    """Strokes by place."""

    def touching(self, start: int, end: int) -> Sequence[Stroke]:
        """The strokes that share a code point with `start:end`, in text order."""


_Placed: TypeAlias = list[tuple[Stroke, list[QRectF]]]
_Fill: TypeAlias = tuple[QRectF, QColor, Layer]


class MarkPainter:
    """Knows where strokes lie in a laid-out document and paints them."""

    def __init__(self) -> None:
        self._layers: dict[Layer, Strokes] = {layer: SpanIndex() for layer in Layer}
        self._cache: dict[int, _Placed] = {}
        self._stale: dict[int, _Placed] = {}
        self._until = math.inf
        self.behind: list[int] = []
        """The paragraphs that the last painting had no time for: paint these again."""
        self._fills: dict[tuple[int, float], tuple[_Placed, list[_Fill]]] = {}
        self.size_of: Callable[[Piece], tuple[float, float]] = lambda _: (17.5, 1.62)

    def set_layer(self, layer: Layer, strokes: Strokes) -> None:
        """Replace everything that is painted in a layer."""
        self._layers[layer] = strokes
        self._stale |= self._cache  # shown until it is known where the new ones lie
        self._cache.clear()

    def forget_places(self) -> None:
        """The document was laid out anew: where things lie must be found again."""
        self._cache.clear()
        self._stale.clear()
        self._fills.clear()

    def begin(self) -> None:
        """A painting begins, which may take so much time to find out where things lie."""
        self._until = time.monotonic() + _AT_ONCE
        self.behind = []

    def at(self, offset: int) -> list[Stroke]:
        """Strokes of marks and notes over a code point, the shortest first, notes before marks."""
        found = [
            stroke
            for layer in (Layer.NOTE, Layer.MARK)
            for stroke in self._layers[layer].touching(offset, offset + 1)
        ]
        return sorted(found, key=lambda s: s.end - s.start)

    def placed(self, block: QTextBlock, places: TextMap) -> _Placed:
        """The strokes in a paragraph, lowest first, with their rectangles relative to it."""
        number = block.blockNumber()
        known = self._cache.get(number)
        if known is None:
            known = self._cache[number] = self._place(block, places)
            self._stale.pop(number, None)
        return known

    def _placed_in_time(self, block: QTextBlock, places: TextMap) -> _Placed:
        number = block.blockNumber()
        if number not in self._cache and time.monotonic() > self._until:
            self.behind.append(number)
            return self._stale.get(number, [])
        return self.placed(block, places)

    def paint(self, painter: QPainter, block: QTextBlock, places: TextMap, origin: QPointF) -> None:
        """Paint the strokes of a paragraph whose layout stands at `origin`."""
        placed = self._placed_in_time(block, places)
        if not placed:
            return
        painter.save()
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, fill, layer in self._fills_of(block, placed, origin):
            if layer is Layer.NOTE:
                painter.fillRect(rect, fill)
            else:
                painter.setBrush(fill)
                painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke, rects in placed:
            if stroke.line is None:
                continue
            if stroke.layer is Layer.HERE:
                painter.setPen(QPen(stroke.line, 1.6))
                for rect in rects:
                    painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 1.5), 4, 4)
            elif stroke.layer is not Layer.NOTE or (
                stroke.fill is not None and stroke.pen is Qt.PenStyle.DashLine
            ):
                _underline(painter, stroke, rects)
        painter.restore()

    def _fills_of(self, block: QTextBlock, placed: _Placed, origin: QPointF) -> list[_Fill]:
        """What is filled in a paragraph, lowest first, and the lines of highlights that overlap;
        what is the reader's in whole pixels.
        """
        key = block.blockNumber(), origin.y() % 1.0  # scrolling goes by whole pixels
        known = self._fills.get(key)
        if known is not None and known[0] is placed:
            return known[1]
        fills: list[_Fill] = []
        edges: list[_Fill] = []
        whole = _Rows(origin)
        for stroke, rects in placed:
            if stroke.layer is Layer.NOTE:
                edge = stroke.fill is None
                if (color := stroke.line if edge else stroke.fill) is not None:
                    rows = edges if edge else fills
                    rows += [(whole.pixels(rect), color, stroke.layer) for rect in rects]
            elif stroke.fill is not None:
                fills += [(rect, stroke.fill, stroke.layer) for rect in rects]
        if len(fills) > _CROWDED:
            fills, edges = _seen(fills), _seen(edges)
        fills += edges
        self._fills[key] = placed, fills
        return fills

    def _place(self, block: QTextBlock, places: TextMap) -> _Placed:
        index = block.blockNumber()
        piece = places.pieces[index]
        layout = block.layout()
        rtl = _RTL.search(places.shown, piece.start, piece.end) is not None
        first, last = places.extent(index)
        lines = _Lines(layout, rtl=rtl)
        placed: _Placed = []
        for layer, strokes in self._layers.items():
            touching: Sequence[Stroke] = strokes.touching(first, last)
            if layer is Layer.NOTE:
                # A short highlight inside a long one must stay visible.
                touching = sorted(touching, key=lambda s: s.start - s.end)
            for stroke in touching:
                start = places.in_piece(index, stroke.start)
                end = places.in_piece(index, stroke.end, end=True)
                boxes = lines.boxes(start, end, self._extent(piece, layer))
                if boxes:
                    placed.append((stroke, boxes))
            if layer is Layer.NOTE:
                placed += _edges([one for one in placed if one[0].layer is layer])
        return placed

    def selection(self, block: QTextBlock, places: TextMap, start: int, end: int) -> list[QRectF]:
        """The rectangles of the UTF-16 units `start:end` of a paragraph, relative to it."""
        piece = places.pieces[block.blockNumber()]
        rtl = _RTL.search(places.shown, piece.start, piece.end) is not None
        return _Lines(block.layout(), rtl=rtl).boxes(start, end, self._extent(piece, Layer.NOTE))

    def _extent(self, piece: Piece, layer: Layer) -> _Extent:
        size, leading = self.size_of(piece)
        if layer is Layer.NOTE:  # the whole line, so that a highlight has no gaps between lines
            return _Extent(size * leading * 0.71, size * leading * 0.29, 0.0)
        return _Extent(size * 0.98, size * 0.38, 1.0)


def _edges(notes: Sequence[tuple[Stroke, list[QRectF]]]) -> _Placed:
    """A line along each highlight that shares words with another, so that both can be seen."""
    return [
        (
            Stroke(note.start, note.end, Layer.NOTE, line=note.line or note.fill),
            [strip(box, lane) for box in boxes],
        )
        for number, lane in lanes([note for note, _ in notes]).items()
        for note, boxes in [notes[number]]
    ]


def _seen(fills: Sequence[_Fill]) -> list[_Fill]:
    """What is not hidden wholly by fills that are painted later in the same row."""
    rows: dict[tuple[float, float], list[tuple[float, float]]] = {}
    seen: list[_Fill] = []
    for fill in reversed(fills):
        place: Any = fill[0].getRect()
        left, top, width, height = place
        right = left + width
        row = rows.setdefault((top, height), [])
        if any(a <= left and right <= b for a, b in row):
            continue
        seen.append(fill)
        if fill[1].alpha() < 255:
            continue
        joined = [span for span in row if span[0] <= right and left <= span[1]]
        for span in joined:
            row.remove(span)
            left, right = min(left, span[0]), max(right, span[1])
        row.append((left, right))
    seen.reverse()
    return seen


def whole_pixels(rect: QRectF, origin: QPointF) -> QRectF:
    """A rectangle relative to `origin` whose top and bottom fall between pixels of the page.

    Lines of one highlight then meet without a seam.
    """
    top = round(rect.top() + origin.y()) - origin.y()
    bottom = round(rect.bottom() + origin.y()) - origin.y()
    return QRectF(rect.left(), top, rect.width(), bottom - top)


class _Rows:
    """The same for many rectangles, which stand in a few rows."""

    def __init__(self, origin: QPointF) -> None:
        self._y = origin.y()
        self._known: dict[tuple[float, float], tuple[float, float]] = {}

    def pixels(self, rect: QRectF) -> QRectF:
        """A rectangle whose top and bottom fall between pixels."""
        place: Any = rect.getRect()
        left, top, width, height = place
        row = self._known.get((top, height))
        if row is None:
            first = round(top + self._y)
            row = first - self._y, round(top + height + self._y) - first
            self._known[top, height] = row
        return QRectF(left, row[0], width, row[1])


@dataclass(frozen=True, slots=True)
class _Extent:
    """How far a stroke reaches above and below the baseline, and to both sides, in pixels."""

    above: float
    below: float
    around: float


class _Lines:
    """The lines of a laid-out paragraph; where they stand is asked once, however many strokes."""

    def __init__(self, layout: QTextLayout, *, rtl: bool) -> None:
        self._layout = layout
        self._rtl = rtl
        self._set: list[QTextLine] = []
        self._xs: dict[int, float] = {}  # of places in the paragraph, which lie in one line each
        self._lines: list[tuple[int, int, float, float, float]] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            self._set.append(line)
            natural = line.naturalTextRect()  # leaves out the space at which the line was broken
            first = line.textStart()
            baseline = line.y() + line.ascent()
            end = first + line.textLength()
            self._lines.append((first, end, baseline, natural.left(), natural.right()))
        self._ends = [line[1] for line in self._lines]
        self._known: dict[tuple[int, int, int], list[tuple[float, float]]] = {}

    def boxes(self, start: int, end: int, extent: _Extent) -> list[QRectF]:
        """The rectangles of the UTF-16 units `start:end`, one or more a line."""
        boxes: list[QRectF] = []
        height, around = extent.above + extent.below, extent.around
        for number in range(bisect_right(self._ends, start), len(self._lines)):
            first, last, baseline, least, most = self._lines[number]
            if first >= end:
                break
            for a, b in self._spans(number, max(first, start), min(last, end)):
                left, right = max(a, least), min(b, most)
                if right > left:
                    boxes.append(
                        QRectF(
                            left - around,
                            baseline - extent.above,
                            right - left + 2 * around,
                            height,
                        )
                    )
        return boxes

    def _spans(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        key = number, start, end
        if key not in self._known:
            if self._rtl:
                self._known[key] = _rtl_spread(self._layout, number, start, end)
            else:
                first, last = self._x(number, start), self._x(number, end)
                self._known[key] = [(min(first, last), max(first, last))]
        return self._known[key]

    def _x(self, number: int, position: int) -> float:
        # The end of a line is the start of the next one, and lies elsewhere there.
        key = position * 2 + (position == self._ends[number])
        if key not in self._xs:
            self._xs[key] = _x(self._set[number], position)
        return self._xs[key]


def line_spans(
    layout: QTextLayout, number: int, start: int, end: int, *, rtl: bool
) -> list[tuple[float, float]]:
    """From where to where the UTF-16 units `start:end` lie in a line of a layout."""
    natural = layout.lineAt(number).naturalTextRect()
    spread = _rtl_spread if rtl else _spread
    return [
        (max(a, natural.left()), min(b, natural.right()))
        for a, b in spread(layout, number, start, end)
    ]


def _x(line: QTextLine, position: int) -> float:
    place: Any = line.cursorToX(position)  # x and the position that it took
    return float(place[0])


def _spread(layout: QTextLayout, number: int, start: int, end: int) -> list[tuple[float, float]]:
    line = layout.lineAt(number)
    first, last = _x(line, start), _x(line, end)
    return [(min(first, last), max(first, last))]


def _rtl_spread(
    layout: QTextLayout, number: int, start: int, end: int
) -> list[tuple[float, float]]:
    """Where both directions meet in a line, a stretch of text may lie in several places."""
    # A run's box is that of all runs of its direction, whichever of its fonts has the glyphs.
    boxes = [run.boundingRect() for run in layout.lineAt(number).glyphRuns(start, end - start)]
    parts = sorted((box.left(), box.left() + box.width()) for box in boxes)
    joined: list[tuple[float, float]] = []
    for left, right in parts:
        if joined and left - joined[-1][1] < 1.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined


def _underline(painter: QPainter, stroke: Stroke, rects: Sequence[QRectF]) -> None:
    pen = QPen(stroke.line or QColor(), 1.2, stroke.pen)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.pen is Qt.PenStyle.DotLine:
        pen.setDashPattern([1.2, 1.6])
    elif stroke.pen is Qt.PenStyle.DashLine:
        pen.setDashPattern([3.4, 2.2])
    painter.setPen(pen)
    for rect in rects:
        y = rect.bottom() - 0.6
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))
