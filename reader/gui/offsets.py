"""Where code points and UTF-16 units meet: the one place that converts between them.

Everything outside the window counts Unicode code points; Qt counts UTF-16 code units, in which a
character beyond U+FFFF (an emoji, a rare ideograph) is two.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CHUNK = 1 << 16


class Utf16Map:
    """Offsets of one text in both countings.

    Built in one pass (some 50 ms for 50 million characters); afterwards a conversion costs a
    subtraction where the text has no character beyond U+FFFF, and a binary search where it has.
    """

    __slots__ = ("_astral", "_length", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # The places of the astral characters, in code points and in units.
        self._astral = array("q")
        self._units = array("q")
        if text.isascii():
            return
        for start in range(0, len(text), _CHUNK):
            chunk = text[start : start + _CHUNK]
            # Encoding is far faster than any search, and most chunks have no such character.
            if len(chunk.encode("utf-16-le", "surrogatepass")) == 2 * len(chunk):
                continue
            self._astral.extend(start + found.start() for found in _ASTRAL.finditer(chunk))
        self._units.extend(place + before for before, place in enumerate(self._astral))

    @property
    def plain(self) -> bool:
        """Whether both countings agree everywhere."""
        return not self._astral

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._astral)

    def to_units(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def to_code_points(self, unit: int) -> int:
        """The code-point offset of a UTF-16 offset; inside a pair, that of its character."""
        return unit - bisect_left(self._units, unit) if self._units else unit
