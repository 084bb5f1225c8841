"""How an article's text is cut into paragraphs on the screen, and where each of them lies.

A block of the article becomes one paragraph of the document, or several where it is so long that
laying it out in one go would hold up the window; a table has one for each of its rows. Offsets
are code points of the article's text, positions are Qt's (UTF-16 units of the document).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.gui.offsets import Utf16Map
from reader.gui.reading.typeset import is_note, is_numbered
from reader.text.document import Block, BlockKind
from reader.text.spans import Span
from reader.versions.dress import Dressed, OffsetMap

LONGEST_PIECE = 6_000
"""Code points that one paragraph of the document may have; a longer block is cut at a space."""

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """What becomes one paragraph of the document: `first` and `last` of its block's pieces.

    `note`: it is a footnote. `numbered`: it begins as an item of a numbered list does.
    """

    kind: BlockKind
    start: int
    end: int
    level: int | None = None
    first: bool = True
    last: bool = True
    note: bool = False
    numbered: bool = False


def cut(text: str, blocks: Sequence[Block], longest: int = LONGEST_PIECE) -> list[Piece]:
    """The pieces of a text, in order; a text without blocks is one paragraph."""
    if not blocks:
        blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    pieces: list[Piece] = []
    for block in blocks:
        if block.kind is BlockKind.TABLE:
            pieces += _rows(text, block, longest)
            continue
        start = block.start
        while block.end - start > longest:
            end = _break_before(text, start, start + longest)
            pieces.append(
                Piece(block.kind, start, end, block.level, start == block.start, last=False)
            )
            start = end
        pieces.append(Piece(block.kind, start, block.end, block.level, start == block.start))
    return [_known(piece, text) for piece in pieces]


def _known(piece: Piece, text: str) -> Piece:
    """The piece with what its first letters tell of it."""
    if piece.kind is BlockKind.PARAGRAPH and piece.first:
        words = text[piece.start : min(piece.end, piece.start + 40)]
        if is_note(words):
            return replace(piece, note=True)
        if is_numbered(words):
            return replace(piece, numbered=True)
    return piece


def _rows(text: str, block: Block, longest: int) -> list[Piece]:
    """A table's pieces: one for each of its lines."""
    pieces: list[Piece] = []
    start = block.start
    while True:
        end = text.find("\n", start, block.end)
        stop = block.end if end < 0 else end
        while stop - start > longest:
            pieces.append(Piece(block.kind, start, start + longest, first=False, last=False))
            start += longest
        pieces.append(Piece(block.kind, start, stop, first=False, last=False))
        if end < 0:
            break
        start = end + 1
    pieces[0] = replace(pieces[0], first=True)
    pieces[-1] = replace(pieces[-1], last=True)
    return pieces


def _break_before(text: str, start: int, latest: int) -> int:
    # After the last white space of the final quarter, else wherever the length runs out.
    earliest = start + (latest - start) * 3 // 4
    for place in range(latest, earliest, -1):
        if _SPACE.match(text[place - 1]):
            return place
    return latest


class TextMap:
    """Offsets of the article against positions of the document, as far as it has been filled.

    `text` is the article's text as it is stored, and all offsets are places in it. `shown` is
    what stands on the page: the same, unless the map is a `DressedMap`. Pieces are cut from
    `shown`; `extent` tells where one lies in the stored text. `language` is the BCP 47 tag of the
    text's language, if it is known.
    """

    def __init__(self, text: str, pieces: Sequence[Piece], offsets: Utf16Map | None = None) -> None:
        self.text = text
        self.shown = text
        self.pieces = pieces
        self._offsets = offsets or Utf16Map(text)
        self._starts = array("q", (piece.start for piece in pieces))
        self._positions = array("q")
        self._hyphens: dict[int, array[int]] = {}
        self._map: OffsetMap | None = None
        self.language: str | None = None

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
        if self.complete:
            return len(self.text)
        return self._to_stored(self.pieces[self.filled - 1].end, end=True) if self.filled else 0

    def place(self, position: int, hyphens: Sequence[int] = ()) -> None:
        """The next piece has been put into the document at this position.

        `hyphens` are places, in UTF-16 units from its start, before which the document has a soft
        hyphen that is not in the text.
        """
        if hyphens:
            self._hyphens[len(self._positions)] = array("q", hyphens)
        self._positions.append(position)

    def clear(self) -> None:
        """Nothing stands in the document any more."""
        self._positions = array("q")
        self._hyphens.clear()

    def extent(self, index: int) -> tuple[int, int]:
        """From where to where a piece lies in the stored text."""
        piece = self.pieces[index]
        return self._to_stored(piece.start, end=False), self._to_stored(piece.end, end=True)

    def in_piece(self, index: int, offset: int, *, end: bool = False) -> int:
        """How far behind the start of its paragraph an offset lies, kept inside the piece.

        `end`: the offset is the end of a stretch, and stays with what is before it.
        """
        return self._inside(index, self._to_shown(offset, end=end), end=end)

    def to_position(self, offset: int, *, end: bool = False) -> int:
        """Where an offset lies in the document; beyond what is filled: at its end."""
        if not self._positions:
            return 0
        shown = self._to_shown(offset, end=end)
        index = self._piece_of(shown)
        return self._positions[index] + self._inside(index, shown, end=end)

    def piece_at(self, offset: int) -> int:
        """The number of the piece in which an offset lies, of those in the document."""
        return self._piece_of(self._to_shown(offset, end=False))

    def _piece_of(self, shown: int) -> int:
        return min(max(0, bisect_right(self._starts, shown) - 1), self.filled - 1)

    def to_offset(self, position: int, *, end: bool = False) -> int:
        """The offset of a position in the document; `end`: of the end of a stretch."""
        return self._to_stored(self._shown_at(position), end=end)

    def words(self, first: int, last: int) -> str:
        """What is shown between two positions of the document."""
        return self.shown[self._shown_at(first) : self._shown_at(last)]

    def stored(self, span: Span) -> Span:
        """A stretch of what is shown, as a stretch of the stored text."""
        start = self._to_stored(span.start, end=False)
        return Span(start, max(start, self._to_stored(span.end, end=True)))

    def _to_shown(self, offset: int, *, end: bool) -> int:
        return self._map.to_shown(offset, end=end) if self._map is not None else offset

    def _to_stored(self, offset: int, *, end: bool) -> int:
        return self._map.to_stored(offset, end=end) if self._map is not None else offset

    def _inside(self, index: int, shown: int, *, end: bool) -> int:
        piece = self.pieces[index]
        inside = min(max(shown, piece.start), piece.end)
        units = self._offsets.to_units(inside) - self._offsets.to_units(piece.start)
        hyphens = self._hyphens.get(index)
        if hyphens is None:
            return units
        # A soft hyphen goes with what is before it: a stretch starts behind it, or ends before.
        return units + (bisect_left(hyphens, units) if end else bisect_right(hyphens, units))

    def _shown_at(self, position: int) -> int:
        if not self._positions:
            return 0
        index = max(0, bisect_right(self._positions, position) - 1)
        piece = self.pieces[index]
        base = self._offsets.to_units(piece.start)
        units = position - self._positions[index]
        hyphens = self._hyphens.get(index)
        if hyphens is not None:
            units -= _hyphens_before(hyphens, units)
        inside = self._offsets.to_code_points(base + units)
        return min(max(inside, piece.start), piece.end)


def _hyphens_before(hyphens: Sequence[int], position: int) -> int:
    """How many soft hyphens stand before a position that counts them too."""
    low, high = 0, len(hyphens)
    while low < high:
        middle = (low + high) // 2
        if hyphens[middle] + middle < position:
            low = middle + 1
        else:
            high = middle
    return low


class DressedMap(TextMap):
    """The map of a flattened text that is shown with the look of its twin."""

    def __init__(self, text: str, dressed: Dressed) -> None:
        super().__init__(text, cut(dressed.text, dressed.blocks), Utf16Map(dressed.text))
        self.shown = dressed.text
        self._map = dressed.map
