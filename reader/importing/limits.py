"""How much is taken from one file, so that nothing crafted or gone wrong fills memory or time."""

from __future__ import annotations

from dataclasses import dataclass

from reader.importing.problems import TooDeep, TooMany, TooManyLines, TooMuch

MAX_BYTES = 64 * 2**20
"""Bytes of one article. A saved page may carry its pictures with it; its text is bounded by
`MAX_TEXT`."""
MAX_TEXT = 8_000_000
"""Code points of text: three times *War and Peace*. What is longer is a dump of many texts, whose
marks nobody could look through and which no window could show."""
MAX_LINES = 300_000
"""Lines or paragraphs of it. The plays of Shakespeare have two thirds of that; a third of a
minute goes by over so many."""
MAX_TAGS = 1_000_000
"""Tags of a page."""
MAX_FILE = 256 * 2**20
"""Bytes of a file that holds many articles."""
MAX_UNPACKED = 2 * 2**30
"""Bytes that come out of one file altogether."""
MAX_MEMBERS = 250_000
"""Articles that come out of one file altogether."""
MAX_DEPTH = 4
"""How deep files that hold files may stand in each other."""


def require_lines(lines: int, limit: int = MAX_LINES) -> None:
    """Raise `TooManyLines` where a text has more than may be looked through in bounded time."""
    if lines > limit:
        raise TooManyLines(MAX_LINES)


@dataclass(slots=True)
class Budget:
    """What may still come out of one file; shared by all that stands in it."""

    members: int = MAX_MEMBERS
    size: int = MAX_UNPACKED
    depth: int = MAX_DEPTH

    def take(self, size: int) -> None:
        """Note that a member of `size` bytes comes out.

        Raises:
            TooMany, TooMuch: more than may come out of one file.
        """
        self.members -= 1
        if self.members < 0:
            raise TooMany(MAX_MEMBERS)
        self.spend(size)

    def spend(self, size: int) -> None:
        """Note that `size` bytes were unpacked, be it in vain.

        Raises:
            TooMuch: more than may come out of one file.
        """
        self.size -= size
        if self.size < 0:
            raise TooMuch(MAX_UNPACKED)

    def require_depth(self, depth: int) -> None:
        """Raise `TooDeep` where files stand deeper in each other than anybody packs them."""
        if depth > self.depth:
            raise TooDeep(self.depth)
