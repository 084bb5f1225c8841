"""How marks, notes and finds look: from what they are to what is painted behind the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader.gui.contrast import mixed
from reader.gui.reading.margin_map import Tick
from reader.gui.reading.mark_painter import Layer, Stroke
from reader.gui.reading.quiet import quiet_of
from reader.gui.reading.span_index import SpanIndex
from reader.gui.settings import Settings
from reader.gui.theme import Theme
from reader.notes.model import AnchorState, Color
from reader.services.annotate import PlacedNote
from reader.text.marks import Mark, MarkKind
from reader.text.spans import Span

_MAP_STEPS = 300  # places along the map that can be told apart
_LENT = 0.55  # how much of its colour a highlight made on another version keeps


class MarkStrokes:
    """Marks as they are painted: the tint of their kind and its underline.

    A stroke is made when its place comes into sight, so that an article may have any number.
    """

    def __init__(self, marks: SpanIndex[Mark], settings: Settings, theme: Theme) -> None:
        self._marks = marks if settings.marks_shown else SpanIndex[Mark]()
        self._quiet = quiet_of(settings)
        self._theme = theme
        self._looks: dict[MarkKind, tuple[QColor, QColor, Qt.PenStyle]] = {}

    def touching(self, start: int, end: int) -> list[Stroke]:
        """The strokes of the marks that the reader wants to see between two offsets."""
        return [
            Stroke(mark.start, mark.end, Layer.MARK, *self._look(mark.kind), mark)
            for mark in self._marks.touching(start, end)
            if not self._quiet.hides(mark)
        ]

    def _look(self, kind: MarkKind) -> tuple[QColor, QColor, Qt.PenStyle]:
        if kind not in self._looks:
            theme = self._theme
            self._looks[kind] = (theme.tint(kind), theme.line(kind), theme.underline(kind))
        return self._looks[kind]


class NoteStrokes:
    """The reader's highlights; those made on another version a little lighter; no orphans.

    A dashed line says that the words are not those that were marked. As with marks, a stroke is
    made when its place comes into sight.
    """

    def __init__(self, notes: Iterable[PlacedNote], article: int, theme: Theme) -> None:
        self._article = article
        self._notes = SpanIndex(
            placed
            for placed in notes
            if placed.start < placed.end and placed.state is not AnchorState.ORPHANED
        )
        paper = theme.color("paper")
        self._lines = {color: theme.note_line(color) for color in Color}
        self._own = {color: theme.note(color) for color in Color}
        self._lent = {color: mixed(fill, paper, _LENT) for color, fill in self._own.items()}
        self._made: dict[int, Stroke] = {}

    def touching(self, start: int, end: int) -> list[Stroke]:
        """The highlights that share a code point with `start:end`, in text order."""
        return [self._stroke(placed) for placed in self._notes.touching(start, end)]

    def _stroke(self, placed: PlacedNote) -> Stroke:
        number = placed.note.id
        if number not in self._made:
            color = placed.note.color
            fills = self._own if placed.from_article == self._article else self._lent
            doubted = placed.state is AnchorState.MOVED or placed.sure < 1.0
            self._made[number] = Stroke(
                placed.start,
                placed.end,
                Layer.NOTE,
                fill=fills[color],
                line=self._lines[color],
                pen=Qt.PenStyle.DashLine if doubted else Qt.PenStyle.SolidLine,
                subject=placed,
            )
        return self._made[number]


def note_ticks(
    notes: Iterable[PlacedNote], shares_of: Callable[[list[int]], list[float]], theme: Theme
) -> list[Tick]:
    """What the map of an article shows of its notes; `shares_of` says where offsets stand in it."""
    shown = [placed for placed in notes if placed.state is not AnchorState.ORPHANED]
    step = max((placed.start for placed in shown), default=0) // _MAP_STEPS + 1
    # Of a thousand notes many fall on one pixel, where the last would hide the others.
    apart = {placed.start // step: placed for placed in shown}
    colors = {color: theme.note_line(color) for color in Color}
    return [
        Tick(at, colors[placed.note.color])
        for placed, at in zip(
            apart.values(), shares_of([placed.start for placed in apart.values()]), strict=True
        )
    ]


def find_strokes(hits: Sequence[Span], here: int, theme: Theme) -> SpanIndex[Stroke]:
    """Finds, the one that is shown the strongest."""
    fill = theme.color("find_tint")
    pale = mixed(fill, theme.color("paper"), 0.45)
    return SpanIndex(
        Stroke(
            hit.start,
            hit.end,
            Layer.FIND,
            fill=fill if number == here else pale,
            line=theme.color("accent") if number == here else None,
        )
        for number, hit in enumerate(hits)
    )
