"""How texts are set to be read: what can be chosen, in which bounds, and what is usual."""

from __future__ import annotations

from dataclasses import dataclass

USUAL_TEXT_SIZE = 17.5
TEXT_SIZES = (12.0, 40.0)
"""Pixels."""

USUAL_LINE_WIDTH = 68
LINE_WIDTHS = (48, 96)
"""Average characters."""

USUAL_LEADING = 1.62
LEADINGS = (1.2, 2.2)
"""Multiples of the text size."""

USUAL_SPACING = 0.92
SPACINGS = (0.0, 2.0)
"""Multiples of the text size."""

SERIF, SANS = "serif", "sans"
"""The faces that ship with the program; any other face is a family of the system."""


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a text: face, size in pixels, width in characters, leading and spacing."""

    face: str = SERIF
    px: float = USUAL_TEXT_SIZE
    width: int = USUAL_LINE_WIDTH
    leading: float = USUAL_LEADING
    spacing: float = USUAL_SPACING
    justified: bool = False
    hyphenated: bool = False
