"""How an article's text is cut into paragraphs on the screen, and where each of them lies.

A block of the article becomes one paragraph of the document, or several where it is so long that
laying it out in one go would hold up the window. Offsets are code points of the article's text,
positions are Qt's (UTF-16 units of the document).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.gui.offsets import Utf16Map
from reader.text.document import Block, BlockKind

LONGEST_PIECE = 6_000
"""Code points that one paragraph of the document may have; a longer block is cut at a space."""

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """What becomes one paragraph of the document: `first` and `last` of its block's pieces."""

    kind: BlockKind
    start: int
    end: int
    level: int | None = None
    first: bool = True
    last: bool = True


def cut(text: str, blocks: Sequence[Block], longest: int = LONGEST_PIECE) -> list[Piece]:
    """The pieces of a text, in order; a text without blocks is one paragraph."""
    if not blocks:
        blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    pieces = []
    for block in blocks:
        start = block.start
        while block.end - start > longest:
            end = _break_before(text, start, start + longest)
            pieces.append(
                Piece(block.kind, start, end, block.level, start == block.start, last=False)
            )
            start = end
        pieces.append(Piece(block.kind, start, block.end, block.level, start == block.start))
    return pieces


def _break_before(text: str, start: int, latest: int) -> int:
    # After the last white space of the final quarter, else wherever the length runs out.
    earliest = start + (latest - start) * 3 // 4
    for place in range(latest, earliest, -1):
        if _SPACE.match(text[place - 1]):
            return place
    return latest


class TextMap:
    """Offsets of the article against positions of the document, as far as it has been filled."""

    def __init__(self, text: str, pieces: Sequence[Piece], offsets: Utf16Map | None = None) -> None:
        self.text = text
        self.pieces = pieces
        self._offsets = offsets or Utf16Map(text)
        self._starts = array("q", (piece.start for piece in pieces))
        self._positions = array("q")

    @property
    def filled(self) -> int:
        """How many pieces stand in the document."""
        return len(self._positions)

    @property
    def complete(self) -> bool:
        """Whether the whole text stands in the document."""
        return self.filled == len(self.pieces)

    @property
    def end(self) -> int:
        """The offset up to which the text stands in the document."""
        return self.pieces[self.filled - 1].end if self.filled else 0

    def place(self, position: int) -> None:
        """The next piece has been put into the document at this position."""
        self._positions.append(position)

    def clear(self) -> None:
        """Nothing stands in the document any more."""
        self._positions = array("q")

    def piece_at(self, offset: int) -> int:
        """The index of the piece in which an offset lies, or before which it stands."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def in_piece(self, index: int, offset: int) -> int:
        """The offset as UTF-16 units from the start of a piece, kept inside the piece."""
        piece = self.pieces[index]
        inside = min(max(offset, piece.start), piece.end)
        return self._offsets.to_units(inside) - self._offsets.to_units(piece.start)

    def to_position(self, offset: int) -> int:
        """Where an offset lies in the document; beyond what is filled: at its end."""
        if not self._positions:
            return 0
        index = min(self.piece_at(offset), self.filled - 1)
        return self._positions[index] + self.in_piece(index, offset)

    def to_offset(self, position: int) -> int:
        """The offset of a position in the document."""
        if not self._positions:
            return 0
        index = max(0, bisect_right(self._positions, position) - 1)
        piece = self.pieces[index]
        base = self._offsets.to_units(piece.start)
        inside = self._offsets.to_code_points(base + position - self._positions[index])
        return min(max(inside, piece.start), piece.end)
