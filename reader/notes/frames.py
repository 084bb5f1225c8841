"""A passage found between what stood around it: its prefix and its suffix still stand.

However much was put into the passage, and at whatever place of the text it is now, what lies
between its old neighbours is what it has become, if it kept half of its words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.notes.folding import fold, squeezed
from reader.notes.model import Anchor
from reader.text.tokens import normals

KEPT = 0.5
"""The share of the quote's words that must stand between its neighbours, by count or by letters."""

_TELLING = 10  # letters and digits of prefix or suffix without which it says too little
_TELLING_WORD = 5  # letters of a word that chance seldom brings
_MOST_PLACES = 4  # a neighbour that stands more often than this tells nothing
_GROWTH = 4  # a passage may grow to so many times its length,
_SPACING = 16  # blanks that both neighbours may claim
_ROOM = 400  # and by so many code points on top


@dataclass(frozen=True, slots=True)
class Framed:
    """What lies between the neighbours, and the share of the quote's words that it has.

    With less than `KEPT` it is something else that was put in the passage's place.
    """

    start: int
    end: int
    kept: float

    @property
    def is_it(self) -> bool:
        """Whether it is the passage, however changed."""
        return self.kept >= KEPT


def find_framed(anchor: Anchor, text: str) -> Framed | None:
    """The one place between the anchor's prefix and suffix; None if there is none, or several."""
    before, after = squeezed(anchor.prefix).lstrip(), squeezed(anchor.suffix).rstrip()
    first, last = not before and anchor.start == 0, not after and bool(before)
    told = [part for part, edge in ((before, first), (after, last)) if not edge]
    if (first and last) or min(map(_letters, told)) < _TELLING:
        return None
    folded = fold(text)
    starts = [0] if first else [end for _, end in _places(folded, before)]
    ends = [len(text.rstrip())] if last else [start for start, _ in _places(folded, after)]
    if not starts or not ends:
        return None
    most = _GROWTH * len(anchor.quote) + _ROOM
    if first or last:  # what stands before the first words, or behind the last, is no neighbour
        most = len(anchor.quote) + min(len(anchor.quote) // 4, _TELLING)
    pairs = [
        (min(start, end), end)
        for start in starts
        for end in ends
        # Neighbours with nothing between them are a pair too: the passage was cut out there.
        if start < end <= start + most
        or (0 <= start - end <= _SPACING and not folded[end:start].strip())
    ]
    # Of several ends behind one start (and of starts before one end) the nearest is meant.
    closest = [
        (start, end)
        for start, end in pairs
        if not any(
            start <= other[0] and other[1] <= end for other in pairs if other != (start, end)
        )
    ]
    found = [Framed(start, end, _kept(anchor.quote, text[start:end])) for start, end in closest]
    good = [one for one in found if one.is_it] or found
    return good[0] if len(good) == 1 else None


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _places(text: str, part: str) -> list[tuple[int, int]]:
    """Where `part` stands, however its lines are broken; nowhere if too often to tell anything."""
    words = re.escape(part).replace("\\ ", " ").replace(" ", " +")
    # From the first blank of a run on: from each of them, many blanks take the square of them.
    wanted = re.compile(f"(?<! ){words}" if part.startswith(" ") else words)
    found: list[tuple[int, int]] = []
    place = wanted.search(text)
    while place is not None:
        found.append(place.span())
        if len(found) > _MOST_PLACES:
            return []
        place = wanted.search(text, place.start() + 1)
    return found


def _kept(quote: str, passage: str) -> float:
    """The share of the quote's words that stand in the passage in order: of their letters, or of
    them all if not only little words are among them."""
    one, two = normals(quote), normals(passage)
    total = sum(map(len, one))
    if not total:
        return 0.0
    ops = [op for op in Indel.opcodes(one, two) if op.tag == "equal"]
    same = [word for op in ops for word in one[op.src_start : op.src_end]]
    by_letters = sum(map(len, same)) / total
    telling = sum(len(word) >= _TELLING_WORD for word in same) > 1
    return max(by_letters, len(same) / len(one) if telling else 0.0)
