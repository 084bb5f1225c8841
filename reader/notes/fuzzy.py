"""The passage most like a quote that is no longer there word for word.

Words that the quote and its context share with the text vote for where it may stand, the rarer
the louder; only the few best places are compared letter by letter. So the time is linear in the
text, however long the quote.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.notes.frames import find_framed
from reader.notes.laying import FRAMED, Candidate, Wanted, lay, snap
from reader.notes.model import Anchor
from reader.text.tokens import iter_words, normals, words

GOOD = 0.80
"""How alike (0 to 1) a passage must be to its quote to be taken for it."""

CLEARLY = 0.05
"""By how much the best place must be better than the next."""

_BARE = 0.70  # enough for a quote that never had a context
_REWORDED = 0.60  # enough where prefix and suffix both still stand around the place
_STANDS = 0.8  # how alike prefix or suffix must be to speak for a place
_CANDIDATES = 8
_COMMON_WORD = 300  # a word that stands more often than this does not vote
_LONG = 1_500  # quotes of more code points are found by their two ends
_END = 500
_ENDS = 3  # so many places of either end are tried with each of the other
_SHORT = 24  # quotes shorter than this are not trusted without their whole context,
_LONG_ENOUGH = 60  # and those from this on are with one side of it
_ALIKE = 0.5  # how alike the other side must be
_SIDE = 0.75  # and for a short quote that is almost the same


@dataclass(frozen=True, slots=True)
class Similar:
    """A place in the text, how alike it is to the quote (0 to 1), and if its context still stands.

    `framed` says that prefix and suffix both stand right around it.
    """

    start: int
    end: int
    score: float
    framed: bool = False


def find_similar(anchor: Anchor, text: str) -> tuple[Similar | None, float]:
    """The place most like the anchor's quote, if it is good enough and clearly the best.

    The second value is the likeness of the best place seen, good enough or not.
    """
    framed_place = find_framed(anchor, text)
    if framed_place is not None and framed_place.is_it:
        start, end = snap(anchor, text, framed_place.start, framed_place.end)
        if start < end:
            return Similar(start, end, framed_place.kept, framed=True), framed_place.kept
    index = _Index(text)
    if len(anchor.quote) > _LONG:
        return _find_long(anchor, index)
    candidates = _candidates(anchor, index)
    if not candidates:
        return None, 0.0
    best = candidates[0]
    framed = [c for c in candidates if _framing(anchor, c) and _acceptable(anchor, c)]
    if len(framed) == 1:  # the same sentences still stand on both sides: it was reworded in place
        return _similar(anchor, framed[0]), framed[0].quote
    if not _acceptable(anchor, best):
        return None, best.quote
    if framed_place is not None and max(best.before, best.after) < _STANDS:
        # Between its neighbours stands something else: what is alike elsewhere is another.
        return None, best.quote
    for other in candidates[1:]:
        apart = other.end <= best.start or best.end <= other.start
        if apart and other.overall > best.overall - CLEARLY and _acceptable(anchor, other):
            if _bare(anchor) and other.overall == best.overall:
                continue  # nothing but their places tells them apart: the nearest comes first
            return None, best.quote
    return _similar(anchor, best), best.quote


def similar_places(anchor: Anchor, text: str, limit: int) -> list[Similar]:
    """The places most like the anchor's quote, the best first, whether good enough or not."""
    index = _Index(text)
    if len(anchor.quote) > _LONG:
        best, _ = _find_long(anchor, index)
        if best is not None:
            return [best]
        head = anchor.quote[:_END]
        anchor = Anchor(anchor.start, anchor.start + _END, head, anchor.prefix, "")
    chosen: list[Similar] = []
    for found in _candidates(anchor, index):
        apart = all(found.end <= one.start or one.end <= found.start for one in chosen)
        if apart and len(chosen) < limit:
            # Two passages of a language share half of their letters: only what is above tells.
            score = max(0.0, 2 * max(found.quote, found.overall) - 1)
            chosen.append(Similar(found.start, found.end, score, _framing(anchor, found)))
    return chosen


def word_likeness(one: str, other: str) -> float:
    """The share of words that two passages have in common, in their order, 0 to 1."""
    return 1.0 if one == other else Indel.normalized_similarity(normals(one), normals(other))


def _similar(anchor: Anchor, found: Candidate) -> Similar:
    return Similar(found.start, found.end, found.quote, _framing(anchor, found))


class _Index:
    """The text's words and where each stands; built once a search."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words(text)
        self.places: dict[str, list[int]] = defaultdict(list)
        for word in self.words:
            self.places[word.normal].append(word.start)


def _framing(anchor: Anchor, found: Candidate) -> bool:
    if not (anchor.prefix and anchor.suffix):
        return False
    return found.before >= FRAMED and found.after >= FRAMED


def _bare(anchor: Anchor) -> bool:
    return not (anchor.prefix or anchor.suffix)


def _acceptable(anchor: Anchor, found: Candidate) -> bool:
    if _bare(anchor):  # a quote from elsewhere, which nothing but itself can tell
        return found.quote >= _BARE
    if found.quote < GOOD:
        return found.quote >= _REWORDED and _framing(anchor, found)
    near, far = sorted((found.before, found.after), reverse=True)
    if near < _STANDS:  # in alien surroundings the like of it is another passage
        return False
    size = len(anchor.quote)
    if size >= _LONG_ENOUGH:
        return True
    return far >= (_ALIKE if size >= _SHORT else FRAMED) or (found.quote >= FRAMED and far >= _SIDE)


def _candidates(anchor: Anchor, index: _Index) -> list[Candidate]:
    whole = anchor.prefix + anchor.quote + anchor.suffix
    starts = _votes(whole, len(anchor.prefix), len(anchor.quote), index)
    wanted = Wanted(anchor)
    compared = [lay(wanted, index.text, start) for start in starts]
    found = {(c.start, c.end): c for c in compared if c is not None}
    return sorted(found.values(), key=lambda c: (-c.overall, abs(c.start - anchor.start)))


def _votes(whole: str, before: int, length: int, index: _Index) -> list[int]:
    """Where the quote may start: places for which the most, and the rarest, words speak."""
    votes: list[tuple[int, float]] = []
    for word in iter_words(whole):
        places = index.places.get(word.normal, ())
        if 0 < len(places) <= _COMMON_WORD:
            weight = (word.end - word.start) ** 0.5 / len(places)
            votes.extend((place - word.start + before, weight) for place in places)
    votes.sort()
    # Words inserted or deleted shift what follows them, in the context too.
    reach = (24 if len(whole) > length else 8) + length // 4
    tops: list[tuple[float, int]] = []
    total, first = 0.0, 0
    for last, (start, weight) in enumerate(votes):
        total += weight
        while votes[first][0] < start - reach:
            total -= votes[first][1]
            first += 1
        tops.append((total, votes[(first + last) // 2][0]))
    tops.sort(reverse=True)
    chosen: list[int] = []
    for _, start in tops:
        if all(abs(start - other) > reach // 2 for other in chosen):
            chosen.append(start)
            if len(chosen) == _CANDIDATES:
                break
    return chosen


def _find_long(anchor: Anchor, index: _Index) -> tuple[Similar | None, float]:
    """A long quote by its first and its last lines, and what lies between by its words."""
    quote = anchor.quote
    shift = len(quote) - _END
    head = Anchor(anchor.start, anchor.start + _END, quote[:_END], anchor.prefix, quote[_END:][:32])
    tail = Anchor(
        anchor.start + shift, anchor.end, quote[shift:], quote[:shift][-32:], anchor.suffix
    )
    best: Similar | None = None
    tails = _ends(tail, index)
    for first, _ in _ends(head, index):
        for _, last in tails:
            length = last - first
            if not len(quote) * 0.6 <= length <= len(quote) * 1.6:
                continue
            score = Indel.normalized_similarity(
                [word.normal for word in iter_words(quote)],
                [word.normal for word in iter_words(index.text, first, last)],
            )
            if best is None or score > best.score:
                best = Similar(first, last, score)
    if best is None or best.score < GOOD:
        return None, best.score if best else 0.0
    return best, best.score


def _ends(part: Anchor, index: _Index) -> list[tuple[int, int]]:
    """Where one end of a long quote may stand: its exact words, else what is like them."""
    found: list[tuple[int, int]] = []
    at = index.text.find(part.quote)
    while at >= 0 and len(found) < _ENDS:
        found.append((at, at + len(part.quote)))
        at = index.text.find(part.quote, at + 1)
    like = [(c.start, c.end) for c in _candidates(part, index) if _acceptable(part, c)]
    return found or like[:_ENDS]
