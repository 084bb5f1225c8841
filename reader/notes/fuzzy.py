"""The passage most like a quote that is no longer there word for word.

Words that the quote and its context share with the text vote for where it may stand, the rarer
the louder; only the few best places are compared letter by letter. So the time is linear in the
text, however long the quote.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.notes.folding import squeezed
from reader.notes.frames import find_framed
from reader.notes.judgement import Judge
from reader.notes.laying import FRAMED, Candidate, Wanted, lay, snap
from reader.notes.model import Anchor
from reader.text.tokens import iter_words, normals, words

GOOD = 0.80
"""How alike (0 to 1) a passage must be to its quote to be taken for it."""

CLEARLY = 0.05
"""By how much the best place must be better than the next."""

_BARE = 0.70  # enough for a quote that never had a context
_STANDS = 0.8  # how alike prefix or suffix must be to speak for a place
_CANDIDATES = 8
_COMMON_WORD = 300  # a word that stands more often than this does not vote
_LONG = 1_500  # quotes of more code points are found by their two ends
_END = 500
_ENDS = 3  # so many places of either end are tried with each of the other


@dataclass(frozen=True, slots=True)
class Similar:
    """A place in the text, how alike it is to the quote (0 to 1), and if its context still stands.

    `framed` says that prefix and suffix both stand right around it.
    """

    start: int
    end: int
    score: float
    framed: bool = False


def find_similar(
    anchor: Anchor, text: str, *, cut_out: bool = False
) -> tuple[Similar | None, float]:
    """The place most like the anchor's quote, if all in all it is the passage.

    The second value is the likeness of the best place seen, good enough or not. `cut_out` says
    that what stood before and behind the passage stands together now.
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
    if _bare(anchor):
        return _best_bare(candidates), candidates[0].quote
    judge = Judge(Wanted(anchor), text, squeezed(text), index.places, len(index.words), cut_out)
    weighed = [(judge.weigh(found, candidates), found) for found in candidates]
    sure, best = max(weighed, key=lambda one: one[0])
    return (_similar(anchor, best) if sure > 0 else None), best.quote


def _best_bare(candidates: list[Candidate]) -> Similar | None:
    """The place of a quote without context, which nothing but itself can tell."""
    best = candidates[0]
    if best.quote < _BARE:
        return None
    for other in candidates[1:]:
        apart = other.end <= best.start or best.end <= other.start
        close = best.overall - CLEARLY < other.overall < best.overall
        # Where nothing but their places tells them apart the nearest is meant: it comes first.
        if apart and close and other.quote >= _BARE:
            return None
    return Similar(best.start, best.end, best.quote)


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
    like = [
        (c.start, c.end)
        for c in _candidates(part, index)
        if c.quote >= GOOD and max(c.before, c.after) >= _STANDS
    ]
    return found or like[:_ENDS]
