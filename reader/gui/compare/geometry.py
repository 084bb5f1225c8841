"""Where the two columns stand: shared by the text and its head."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 44.0
PAD = 28.0
_WIDEST_CHARACTER = 0.52  # of the text size: the mean advance of the reading face, and some


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns of `width` pixels with the gutter between; `left` is where the first begins."""

    left: float
    width: float

    @classmethod
    def fit(cls, room: float, text_px: float, characters: int) -> Columns:
        """The columns for a `room` of pixels; lines grow little longer than `characters`."""
        most = characters * 1.15 * text_px * _WIDEST_CHARACTER + 2 * PAD
        width = max(120.0, min((room - GUTTER) / 2, most))
        return cls(max(0.0, (room - GUTTER) / 2 - width), width)

    def column(self, side: int) -> float:
        """Where a column begins: side 0 is A, 1 is B."""
        return self.left if side == 0 else self.left + self.width + GUTTER

    def text(self, side: int) -> float:
        """Where its text begins."""
        return self.column(side) + PAD

    @property
    def text_width(self) -> float:
        """How wide a line of text is."""
        return self.width - 2 * PAD

    @property
    def gutter(self) -> float:
        """Where the gutter begins."""
        return self.left + self.width
