"""How high the rows of the article list are, and what stands where in them, by density."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from reader.gui.fonts import interface_font

LEFT, RIGHT = 26, 14  # pixels beside the text of a card
HEADING = 30  # pixels of a section's heading
_SEPARATOR = 1


class Density(StrEnum):
    """How much air rows have."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Measures:
    """Pixels of a card's parts, from above: air, title, gap, snippet, facts, air; a cell's height.

    `title_lines` and `snippet_lines` are the most lines that each may take.
    """

    density: Density
    top: int
    title_lines: int
    gap: int
    snippet_lines: int
    bottom: int
    cell: int
    title_px: float
    meta_px: float
    chip_px: float

    @property
    def line(self) -> int:
        """The height of a line of the title."""
        return max(round(self.title_px * 1.38), _height(self.title_px))

    @property
    def meta(self) -> int:
        """The height of the line of facts, and of the badges in it."""
        return max(round(self.meta_px * 1.6), _height(self.meta_px) + 2)

    @property
    def snippet_line(self) -> int:
        """The height of a line of a snippet."""
        return max(round(self.meta_px * 1.42), _height(self.meta_px))

    def card(self, lines: int, *, snippet: int = 0) -> int:
        """The height of a card whose title and whose snippet take so many lines."""
        below = snippet * self.snippet_line + self.gap if snippet else 0
        inside = lines * self.line + self.gap + below + self.meta
        return self.top + inside + self.bottom + _SEPARATOR

    def row(self, *, found: bool = False) -> int:
        """The height of a row of the table; `found`: it has a snippet below the title."""
        return self.cell + (self.snippet_line + 4 if found else 0)


MEASURES = {
    Density.COMFORTABLE: Measures(Density.COMFORTABLE, 12, 2, 4, 2, 12, 32, 14, 12, 11),
    Density.COMPACT: Measures(Density.COMPACT, 6, 1, 1, 1, 6, 24, 13, 11.5, 10.5),
}


@lru_cache(maxsize=16)
def _height(px: float) -> int:
    return QFontMetrics(interface_font(px)).height()


@lru_cache(maxsize=8)
def title_face(px: float, bold: bool) -> tuple[QFont, QFontMetrics]:
    """The face of titles, with its measures."""
    font = interface_font(px, 600 if bold else 400)
    return font, QFontMetrics(font)


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """A text cut to so many pixels, by Qt."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    from PySide6.QtCore import Qt  # takes long: not before the first paint

    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=8192)
def title_lines(
    title: str,
    bold: bool,
    width: int,
    px: float = 14,
    most: int = 2,
    cut: Callable[[str, QFontMetrics, int], str] = elided,
) -> tuple[str, ...]:
    """A title in `most` (one or two) lines of `width` pixels, the last cut by `cut` if longer."""
    font, metrics = title_face(px, bold)
    text = " ".join(title.split())
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return (cut(text, metrics, width),)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    encoded = text.encode("utf-16-le")  # Qt counts UTF-16 units
    end = 2 * (first.textStart() + first.textLength())
    layout.endLayout()
    head, rest = (
        piece.decode("utf-16-le", "replace").strip() for piece in (encoded[:end], encoded[end:])
    )
    tail = cut(rest, metrics, width)
    return (head, tail) if tail else (head,)
