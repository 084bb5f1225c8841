"""How far below the top of the page many places of a text stand, in little time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.gui.reading.text_map import TextMap

_BY_LINE = 20_000  # code points of a text up to which the very line is looked up
_APART = 500  # places of the text that are told apart


def heights_of(document: QTextDocument, places: TextMap, offsets: Sequence[int]) -> list[float]:
    """The heights of these offsets in pixels, for a map of the whole text.

    In a long text a place within a paragraph is reckoned from the paragraph's: its lines are less
    than a pixel on any map. What stands nearer to each other than the map tells apart is one.
    """
    by_line = len(places.text) <= _BY_LINE
    step = max(1, len(places.text) // _APART)
    near: dict[int, float] = {}
    blocks: dict[int, _Block] = {}
    for offset in offsets:
        key = offset // step
        if key not in near:
            index = places.piece_at(offset)
            if index not in blocks:
                blocks[index] = _Block(document, document.findBlockByNumber(index), by_line=by_line)
            near[key] = blocks[index].height_of(places.in_piece(index, offset))
    return [near[offset // step] for offset in offsets]


class _Block:
    """A paragraph, asked once for where it stands."""

    def __init__(self, document: QTextDocument, block: QTextBlock, *, by_line: bool) -> None:
        box = document.documentLayout().blockBoundingRect(block)
        self._top, self._height, self._length = box.top(), box.height(), max(1, block.length())
        self._starts: list[int] = []
        self._tops: list[float] = []
        layout = block.layout()
        for number in range(layout.lineCount() if by_line else 0):
            line = layout.lineAt(number)
            self._starts.append(line.textStart())
            self._tops.append(line.y())

    def height_of(self, units: int) -> float:
        """How far down the page a place stands that is so many UTF-16 units into the paragraph."""
        if self._starts:
            return self._top + self._tops[max(0, bisect_right(self._starts, units) - 1)]
        return self._top + self._height * min(1.0, units / self._length)
