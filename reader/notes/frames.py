"""A passage found between what stood around it: its prefix and its suffix still stand.

However much was put into the passage, and at whatever place of the text it is now, what lies
between its old neighbours is what it has become, if it kept half of its words.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.notes.folding import fold
from reader.notes.model import Anchor
from reader.text.tokens import iter_words

KEPT = 0.5
"""The share of the quote's words (by their letters) that must stand between its neighbours."""

_TELLING = 10  # letters and digits of prefix or suffix without which it says too little
_MOST_PLACES = 4  # a neighbour that stands more often than this tells nothing
_GROWTH = 4  # a passage may grow to so many times its length,
_ROOM = 400  # and by so many code points on top


@dataclass(frozen=True, slots=True)
class Framed:
    """What lies between the neighbours, and the share of the quote's words that it has."""

    start: int
    end: int
    kept: float


def find_framed(anchor: Anchor, text: str) -> Framed | None:
    """The one place between the anchor's prefix and suffix; None if there is none, or several."""
    before, after = fold(anchor.prefix).lstrip(), fold(anchor.suffix).rstrip()
    if min(_letters(before), _letters(after)) < _TELLING:
        return None
    folded = fold(text)
    starts = [at + len(before) for at in _places(folded, before)]
    ends = _places(folded, after)
    if not starts or not ends:
        return None
    most = _GROWTH * len(anchor.quote) + _ROOM
    pairs = [(start, end) for start in starts for end in ends if start < end <= start + most]
    # Of several ends behind one start (and of starts before one end) the nearest is meant.
    closest = [
        (start, end)
        for start, end in pairs
        if not any(
            start <= other[0] and other[1] <= end for other in pairs if other != (start, end)
        )
    ]
    good = [
        Framed(start, end, kept)
        for start, end in closest
        if (kept := _kept(anchor.quote, text[start:end])) >= KEPT
    ]
    return good[0] if len(good) == 1 else None


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _places(text: str, part: str) -> list[int]:
    """Where `part` stands; nowhere if it does so too often to tell anything."""
    found: list[int] = []
    at = text.find(part)
    while at >= 0:
        found.append(at)
        if len(found) > _MOST_PLACES:
            return []
        at = text.find(part, at + 1)
    return found


def _kept(quote: str, passage: str) -> float:
    """The share of the quote's words, by their letters, that stand in the passage in order."""
    one = [word.normal for word in iter_words(quote)]
    two = [word.normal for word in iter_words(passage)]
    total = sum(map(len, one))
    if not total:
        return 0.0
    same = (op for op in Indel.opcodes(one, two) if op.tag == "equal")
    return sum(len(word) for op in same for word in one[op.src_start : op.src_end]) / total
