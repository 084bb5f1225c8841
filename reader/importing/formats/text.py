"""Plain text → pieces: a line, or a paragraph of lines broken at a width, is a piece."""

from __future__ import annotations

import re

from reader.importing.formats.lines import split_lines, tidy
from reader.importing.pieces import Piece, Reading
from reader.text.document import BlockKind

# A hyphen is no bullet when it opens direct speech; only the typographic bullets are certain.
_BULLET = re.compile(r"[•‣◦▪●]\s+")


def read_text(text: str) -> Reading:
    """The pieces of a plain text; it says nothing of itself beyond them."""
    pieces = []
    for line in split_lines(text):
        shown = tidy(line.source.replace("\n", " "))
        if not shown:
            continue
        bullet = _BULLET.match(shown)
        pieces.append(
            Piece(
                text=shown[bullet.end() :] if bullet else shown,
                source=line.source,
                kind=BlockKind.LIST_ITEM if bullet else BlockKind.PARAGRAPH,
                gap=line.gap,
            )
        )
    return Reading(tuple(pieces))
