"""What a text's script asks of its setting: which way it runs, whether it can slant."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LOOKED_AT = 400  # characters at the beginning of a text, enough to tell

# Arabic, Hebrew, and everything from the Indic scripts to the ideographs has no italics: a face
# that is slanted by force looks broken there.
_UPRIGHT = "[\u0590-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef\U00020000-\U0003ffff]"


def is_rtl(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether `text[start:end]` runs from right to left: so says its first letter that has a
    direction."""
    stop = min(len(text) if end is None else end, start + _LOOKED_AT)
    for place in range(start, stop):
        match unicodedata.bidirectional(text[place]):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def takes_italics(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether italics are something that the script of `text[start:end]` knows."""
    stop = min(len(text) if end is None else end, start + _LOOKED_AT)
    return _upright().search(text, start, stop) is None


@cache
def _upright() -> re.Pattern[str]:
    return re.compile(_UPRIGHT)  # takes milliseconds, so not before the first paint


def isolated(text: str) -> str:
    """A part of a line, or a whole one, that runs its own way where the window runs the other."""
    from reader.gui.language import right_to_left  # not before the first paint

    return f"\u2068{text}\u2069" if text and (is_rtl(text) or right_to_left()) else text
