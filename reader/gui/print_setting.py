"""How the paragraphs of an article are set on a page: depths, notes, tables in columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextLayout, QTextOption

from reader.gui.reading.document_builder import displayed
from reader.gui.reading.raised import raise_in
from reader.gui.reading.text_map import Piece
from reader.gui.reading.typeset import cells, is_divider, table_of, with_notes, with_tabs
from reader.text.document import BlockKind

DEEPER = 16.0  # points that an item, or a quotation, stands further in
_GAP = 14.0  # between two columns
_INSET = (BlockKind.QUOTE, BlockKind.LIST_ITEM)
_PROSE = (BlockKind.PARAGRAPH, *_INSET)


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph's words as they are shown, as long as those that are stored, and their places.

    `bars` are those of quotations at its left. `head`: it is the head of a table.
    """

    words: str
    inset: float = 0.0
    bars: int = 0
    tabs: tuple[QTextOption.Tab, ...] = ()
    raised: tuple[tuple[int, int], ...] = ()
    head: bool = False

    def dress(self, layout: QTextLayout) -> None:
        """Give a layout what the words alone do not tell."""
        if self.tabs:
            option = layout.textOption()
            option.setTabs(list(self.tabs))
            layout.setTextOption(option)
        raise_in(layout, self.words, self.raised)


class Setter:
    """Sets the pieces of a text for a column of some points."""

    def __init__(
        self,
        text: str,
        pieces: Sequence[Piece],
        column: float,
        advance: Callable[[str], float],
    ) -> None:
        """`advance` measures the words of a cell, in the face of a table's head."""
        self._text = text
        self._pieces = pieces
        self._column = column
        self._advance = advance
        self._tabs: tuple[QTextOption.Tab, ...] = ()
        self._headed = False

    def set(self, number: int) -> Setting:
        """How a piece is set; they are asked for in order."""
        piece = self._pieces[number]
        words = displayed(self._text[piece.start : piece.end])
        if piece.kind is BlockKind.TABLE:
            if piece.first:
                self._begin_table(number)
            head = piece.first and self._headed
            return Setting(with_tabs(words) if self._tabs else words, tabs=self._tabs, head=head)
        if piece.kind not in _PROSE:
            return Setting(words)
        shown, raised = with_notes(words)
        deep = piece.level or 1
        return Setting(
            shown,
            DEEPER * deep if piece.kind in _INSET else 0.0,
            deep if piece.kind is BlockKind.QUOTE else 0,
            raised=tuple(raised),
        )

    def _begin_table(self, first: int) -> None:
        rows = []
        for piece in self._pieces[first:]:
            rows.append(displayed(self._text[piece.start : piece.end]))
            if piece.last:
                break
        table = table_of(rows, self._column, _GAP, self._advance)
        self._headed, self._tabs = table.head, ()
        last = max(
            (self._advance(cells(row)[-1]) for row in rows if not is_divider(row)), default=0
        )
        begun = table.stops[-1][0] if table.stops else 0.0
        ends_in_line = bool(table.stops) and table.stops[-1][1]
        if table.fits and begun + (0.0 if ends_in_line else last) <= self._column:  # a line each
            begins, ends = QTextOption.TabType.LeftTab, QTextOption.TabType.RightTab
            if table.rtl:
                begins, ends = ends, begins
            self._tabs = tuple(
                QTextOption.Tab(at, ends if last else begins) for at, last in table.stops
            )
