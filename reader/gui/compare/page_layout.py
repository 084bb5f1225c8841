"""How high every row is and where it stands; rows are laid out only when asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtGui import QFont

from reader.gui.compare.folds import folds
from reader.gui.compare.geometry import Columns
from reader.gui.compare.model import CompareModel, Piece
from reader.gui.compare.row_painter import FOLD_HEIGHT
from reader.gui.compare.side_layout import LEADING, SideLayout
from reader.gui.fonts import reading_font
from reader.text.spans import Span

EDGE = 18.0
"""Pixels above the first row and below the last."""
_BETWEEN_SENTENCES = 7.0
_BETWEEN_BLOCKS = 15.0
_HEADING = 1.08  # of the size of running text
_LETTER = 0.46  # mean advance, of the size: for the first estimate of a row's height
_KEPT = 300  # rows whose layouts are kept

Sides = tuple[SideLayout | None, SideLayout | None]


class PageLayout:
    """The rows of a comparison at one width and size. Heights are estimates until measured."""

    def __init__(self, face: Callable[..., QFont] = reading_font) -> None:
        self._face = face
        self.columns = Columns(0, 400)
        self.tops: list[float] = [EDGE]
        self.folded: dict[int, int] = {}
        """Folded stretches: first row → last row."""
        self._model: CompareModel | None = None
        self._begins: list[bool] = []
        self._headings: list[tuple[bool, bool]] = []
        self._px = 16.0
        self._heights: list[float] = []
        self._measured: set[int] = set()
        self._stretch: dict[int, int] = {}
        self._made: dict[int, Sides] = {}

    def __len__(self) -> int:
        return len(self._heights)

    def set_model(self, model: CompareModel) -> None:
        """Take another comparison; `arrange` must follow."""
        self._model = model
        shapes = model.shapes()
        self._begins = [shape.begins_block for shape in shapes]
        self._headings = [(shape.heading_a, shape.heading_b) for shape in shapes]

    def arrange(self, room: float, px: float, characters: int) -> None:
        """Start anew at a width in pixels, a text size and a greatest number of characters."""
        self._px = px
        self.columns = Columns.fit(room, px, characters)
        self._made.clear()
        self._measured.clear()
        letters = int(max(8.0, self.columns.text_width / (px * _LETTER)))
        self._heights = [
            px * LEADING * max(1, -(-max(len(row.a or ()), len(row.b or ())) // letters))
            + self.space(number)
            for number, row in enumerate(self._model.rows if self._model else ())
        ]
        self.folded, self._stretch = {}, {}
        self._add_up()

    def fold(self, shown: Sequence[Sequence[Piece]], opened: Iterable[int]) -> None:
        """Fold stretches without a shown piece, but for those that begin with a row in `opened`."""
        self.folded = folds([bool(pieces) for pieces in shown], frozenset(opened))
        self._stretch = {
            row: first for first, last in self.folded.items() for row in range(first, last + 1)
        }
        for row, first in self._stretch.items():
            self._heights[row] = FOLD_HEIGHT if row == first else 0.0
            self._measured.add(row)
        self._add_up()

    def _add_up(self) -> None:
        self.tops = list(accumulate(self._heights, initial=EDGE))

    def measure(self, rows: Iterable[int]) -> bool:
        """Give rows their true heights; whether anything was not known yet."""
        new = [row for row in rows if row not in self._measured]
        for row in new:
            tallest = max((side.height for side in self.sides(row) if side is not None), default=0)
            self._heights[row] = tallest + self.space(row)
            self._measured.add(row)
        if new:
            self._add_up()
        return bool(new)

    def unmeasured(self, near: int, most: int) -> list[int]:
        """Up to `most` rows without their true height, the nearest to a row first."""
        missing = [row for row in range(len(self)) if row not in self._measured]
        return sorted(missing, key=lambda row: abs(row - near))[:most]

    @property
    def height(self) -> float:
        """The height of the whole in pixels."""
        return self.tops[-1] + EDGE

    def space(self, row: int) -> float:
        """How much of a row's height is space above its words."""
        if row == 0:
            return 0.0
        begins = row < len(self._begins) and self._begins[row]
        return _BETWEEN_BLOCKS if begins else _BETWEEN_SENTENCES

    def words_height(self, row: int) -> float:
        """A row's height without the space above."""
        return self._heights[row] - self.space(row)

    def row_at(self, y: float) -> int:
        """The row at a height; the nearest one beside the text, 0 where there is none."""
        return max(0, min(len(self) - 1, bisect_right(self.tops, y) - 1))

    def fold_of(self, row: int) -> int | None:
        """The first row of the folded stretch that a row is in."""
        return self._stretch.get(row)

    def spans(self, row: int) -> tuple[Span | None, Span | None]:
        """The spans of a row in both texts."""
        if self._model is None:
            return (None, None)
        return self._model.rows[row].a, self._model.rows[row].b

    def sides(self, row: int) -> Sides:
        """A row's layouts; made now, if they are not kept from before."""
        made = self._made.get(row)
        if made is None:
            if len(self._made) > _KEPT:
                self._made.clear()
            a, b = self.spans(row)
            heading_a, heading_b = self._headings[row]
            made = self._made[row] = (self._lay(0, a, heading_a), self._lay(1, b, heading_b))
        return made

    def _lay(self, side: int, span: Span | None, heading: bool) -> SideLayout | None:
        if span is None or self._model is None:
            return None
        text = self._model.text_b if side else self._model.text_a
        px = self._px * (_HEADING if heading else 1.0)
        font = self._face(px, weight=600 if heading else 400)
        return SideLayout(text, span, font, px, self.columns.text_width)
