"""What the compare room shows: two articles, their comparison, and its differences by topic."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.gui.compare.loading import Loaded
from reader.text.document import Block, BlockKind
from reader.text.marks import Mark
from reader.text.spans import Span
from reader.versions.model import Row, RowOp


class Topic(StrEnum):
    """What a difference is about; the room's filters."""

    FIGURES = "figures"
    NAMES = "names"
    WORDING = "wording"
    CASE = "case"


USUAL_TOPICS = frozenset({Topic.FIGURES, Topic.NAMES, Topic.WORDING})
_WHOLE = frozenset({RowOp.ADDED, RowOp.REMOVED, RowOp.MOVED})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that is coloured: `a` and `b` are spans of the two texts, one may be absent.

    `whole`: it is all of its row, which the other text does not have there.
    """

    row: int
    op: RowOp
    a: Span | None
    b: Span | None
    topics: frozenset[Topic]
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """What one step through the differences stops at; `pieces` are never empty."""

    op: RowOp
    pieces: tuple[Piece, ...]

    @property
    def first_row(self) -> int:
        """The row it begins in."""
        return self.pieces[0].row

    @property
    def last_row(self) -> int:
        """The row it ends in."""
        return self.pieces[-1].row


@dataclass(frozen=True, slots=True)
class RowShape:
    """How a row is set: whether a block begins with it, and whether a side is a heading."""

    begins_block: bool
    heading_a: bool
    heading_b: bool


class CompareModel:
    """The rows of a comparison with their coloured pieces; pure, made once a comparison."""

    def __init__(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self.rows: tuple[Row, ...] = loaded.comparison.rows
        self.text_a = loaded.a.document.text
        self.text_b = loaded.b.document.text
        self._marks = (
            Places(loaded.a.marks),
            Places(loaded.b.marks),
        )
        figures, names = loaded.comparison.figures, loaded.comparison.names
        self._changes = [*figures, *names]
        self._changed = (
            Places([change.a for change in self._changes if change.a]),
            Places([change.b for change in self._changes if change.b]),
        )
        self.pieces: list[tuple[Piece, ...]] = [
            self._pieces(number, row) for number, row in enumerate(self.rows)
        ]
        self._add_silent_changes()

    def shapes(self) -> list[RowShape]:
        """How each row is set."""
        edges_a, edges_b = (
            _Blocks(self.loaded.a.document.blocks),
            _Blocks(self.loaded.b.document.blocks),
        )
        out = []
        for row in self.rows:
            new_a, heading_a = edges_a.look(row.a)
            new_b, heading_b = edges_b.look(row.b)
            out.append(RowShape(new_a or new_b, heading_a, heading_b))
        return out

    def shown(self, topics: Collection[Topic]) -> list[tuple[Piece, ...]]:
        """The pieces of each row that are about one of `topics`."""
        wanted = frozenset(topics)
        return [tuple(p for p in pieces if p.topics & wanted) for pieces in self.pieces]

    @staticmethod
    def differences(shown: Iterable[Sequence[Piece]]) -> list[Difference]:
        """Shown pieces as steps: neighbouring rows of one fate make one, a row's light ones too."""
        out: list[Difference] = []
        for pieces in shown:
            light = tuple(piece for piece in pieces if piece.op is RowOp.LIGHT)
            for piece in pieces:
                last = out[-1] if out else None
                if (
                    last is not None
                    and piece.whole
                    and last.pieces[-1].whole
                    and last.op is piece.op
                    and last.last_row == piece.row - 1
                ):
                    out[-1] = Difference(piece.op, (*last.pieces, piece))
                elif piece.op is not RowOp.LIGHT:
                    out.append(Difference(piece.op, (piece,)))
            if light:
                out.append(Difference(RowOp.LIGHT, light))
        return out

    def _pieces(self, number: int, row: Row) -> tuple[Piece, ...]:
        if row.op in _WHOLE:
            topics = {Topic.WORDING}
            for side, span in enumerate((row.a, row.b)):
                if span is not None and row.op is not RowOp.MOVED:
                    topics |= {_topic(mark) for mark in self._changed[side].within(span)}
            return (Piece(number, row.op, row.a, row.b, frozenset(topics), whole=True),)
        pieces: list[Piece] = []
        for run in row.words:
            if run.op is RowOp.EQUAL:
                continue
            if run.op is RowOp.LIGHT:
                topics = {Topic.CASE}
                pieces.append(Piece(number, run.op, run.a, run.b, frozenset(topics)))
                continue
            a, b = self._widened(0, run.a), self._widened(1, run.b)
            touched = [
                mark
                for side, span in enumerate((run.a, run.b))
                if span is not None
                for mark in self._marks[side].within(span)
            ]
            topics = {_topic(mark) for mark in touched} or {Topic.WORDING}
            pieces.append(Piece(number, run.op, a, b, frozenset(topics)))
        return tuple(_merged(pieces))

    def _widened(self, side: int, span: Span | None) -> Span | None:
        """A changed stretch with the whole of the figure or name that it changes."""
        if span is None:
            return None
        start, end = span.start, span.end
        for mark in self._changed[side].within(span):
            start, end = min(start, mark.start), max(end, mark.end)
        return Span(start, end)

    def _add_silent_changes(self) -> None:
        """Give a piece to changes whose words are the same, as `$5` beside `£5`."""
        rows = [row.a.start if row.a else -1 for row in self.rows]
        known = [(at, start) for at, start in enumerate(rows) if start >= 0]
        starts = [start for _, start in known]
        for change in self._changes:
            if change.a is None or change.b is None:
                continue
            found = bisect_right(starts, change.a.start) - 1
            if found < 0:
                continue
            number = known[found][0]
            a, b = _span(change.a), _span(change.b)
            row = self.rows[number]
            if row.a is None or row.b is None or not row.a.overlaps(a) or not row.b.overlaps(b):
                continue
            told = [p for p in self.pieces[number] if p.op is not RowOp.LIGHT]
            if any((p.a and p.a.overlaps(a)) or (p.b and p.b.overlaps(b)) for p in told):
                continue
            piece = Piece(number, RowOp.CHANGED, a, b, frozenset({_topic(change.a)}))
            both = [*self.pieces[number], piece]
            self.pieces[number] = tuple(sorted(both, key=_order))


def _order(piece: Piece) -> tuple[int, int]:
    return (piece.a.start if piece.a else -1, piece.b.start if piece.b else -1)


def _span(mark: Mark) -> Span:
    return Span(mark.start, mark.end)


def _topic(mark: Mark) -> Topic:
    return Topic.FIGURES if mark.is_figure else Topic.NAMES


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of a row; those that came to overlap by being widened are one change."""
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        if last is None or not (_meet(last.a, piece.a) or _meet(last.b, piece.b)):
            out.append(piece)
        elif piece.op is RowOp.LIGHT:
            continue
        elif last.op is RowOp.LIGHT:
            out[-1] = piece
        else:
            a, b = _union(last.a, piece.a), _union(last.b, piece.b)
            op = RowOp.CHANGED if a and b else piece.op
            out[-1] = Piece(piece.row, op, a, b, last.topics | piece.topics)
    return out


def _meet(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and a.overlaps(b)


def _union(a: Span | None, b: Span | None) -> Span | None:
    if a is None or b is None:
        return a or b
    return Span(min(a.start, b.start), max(a.end, b.end))


class Places:
    """Marks by place."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._starts = [mark.start for mark in self._marks]

    def within(self, span: Span) -> list[Mark]:
        """The marks that share a character with the span."""
        first = bisect_right(self._starts, span.start) - 1
        # Marks hardly overlap each other: the few before the span reach in at most once.
        found = []
        for mark in self._marks[max(0, first - 2) :]:
            if mark.start >= span.end:
                break
            if mark.end > span.start:
                found.append(mark)
        return found


class _Blocks:
    """Walks along an article's blocks."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._starts = [block.start for block in blocks]
        self._last = -1

    def look(self, span: Span | None) -> tuple[bool, bool]:
        """Whether a block begins with this row, and whether it is a heading."""
        if span is None or not self._blocks:
            return (False, False)
        at = max(0, bisect_right(self._starts, span.start) - 1)
        new, self._last = at != self._last, at
        return (new, self._blocks[at].kind is BlockKind.HEADING)
