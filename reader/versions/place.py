"""Where a passage of one text belongs in another version of it that lacks its very words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from reader.text.document import Block
from reader.text.edges import whole
from reader.text.sentences import sentences
from reader.text.spans import Span
from reader.versions.carry import Carrier
from reader.versions.drafts import Range
from reader.versions.layout import Layout
from reader.versions.matching import Match, encode, match_words, without_chance

_SURE_BY_WORDS = 0.7  # the rest is said by where the neighbouring words stand
_SMALL, _SMALL_WEIGHT = 3, 0.3  # words of so few letters tell little: they stand everywhere
_LEAST = 0.15
_CORE = 0.5  # from which share of its words a passage is put on these words, not the sentence


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the other text, and how sure it is that the passage belongs there, 0 to 1.

    1: all its words stand there.
    """

    span: Span
    sure: float


def best_places(
    source: str, passage: Span, target: str, blocks: Sequence[Block] = (), *, most: int = 5
) -> list[Place]:
    """Where a passage of `source` may belong in `target`, the surest first; at most `most`.

    Sentences are held against the passage by the words they share in order, and by whether they
    stand between the words that stand beside the passage in `source`. `blocks` are the target's.
    """
    carried = Carrier(source, target).span(passage)
    if carried is not None:
        carried = _whole(carried, target)
    left, right = Layout(source), Layout(target)
    words = left.range_of(passage.start, passage.end)
    if words[0] == words[1] or not len(right):
        return [Place(carried, 1.0)] if carried is not None else []
    code, other = encode(left.normals, right.normals)
    here = code[slice(*words)]
    weights = [_weight(word) for word in left.normals[slice(*words)]]
    near = _neighbours(left, code, right, other, words)
    units = _units(right, target, blocks, size=words[1] - words[0])
    found: list[tuple[float, Range]] = []
    for unit in units:
        shared = LCSseq.opcodes(here, other[slice(*unit)])
        common = [op for op in shared if op.tag == "equal"]
        told = math.fsum(sum(weights[op.src_start : op.src_end]) for op in common)
        overlap = told / math.fsum(weights)
        close = float(unit[0] <= near[1] and near[0] <= unit[1])
        sure = _SURE_BY_WORDS * overlap + (1 - _SURE_BY_WORDS) * close
        core = unit
        if common and overlap >= _CORE:
            core = (unit[0] + common[0].dest_start, unit[0] + common[-1].dest_end)
        found.append((min(sure, 0.99), core))
    found.sort(key=lambda one: (-one[0], one[1][1] - one[1][0], one[1]))
    places = [Place(carried, 1.0)] if carried is not None else []
    for sure, unit in found:
        span = _whole(right.inner(*unit), target)
        if sure >= _LEAST and not any(span.overlaps(place.span) for place in places):
            places.append(Place(span, sure))
        if len(places) == most:
            break
    return places


def _whole(span: Span, text: str) -> Span:
    return Span(*whole(text, span.start, span.end))


def _weight(word: str) -> float:
    return _SMALL_WEIGHT if len(word) <= _SMALL and word.isascii() and word.isalpha() else 1.0


def _neighbours(left: Layout, code: str, right: Layout, other: str, words: Range) -> Range:
    """Between which words of the target the passage would stand, by what stands beside it."""
    ends = Match(len(left), len(right), 0)
    low, high = 0, len(right)
    for match in without_chance(match_words(code, other), left.normals, ends):
        if match.a < words[0]:
            low = match.b + min(match.size, words[0] - match.a)
        if match.a + match.size > words[1]:
            high = match.b + max(0, words[1] - match.a)
            break
    return low, max(low, high)


def _units(right: Layout, target: str, blocks: Sequence[Block], *, size: int) -> list[Range]:
    """The target's sentences as ranges of words, and as many together as the passage is long.

    A text without sentences is cut into stretches of the passage's size.
    """
    units: list[Range] = []
    for sentence in sentences(target, blocks):
        first, last = right.index(sentence.start), right.index(sentence.end)
        while last - first > 3 * max(size, 12):  # no sentence: a flattened text
            units.append((first, first + size + size // 2))
            first += max(1, size // 2)
        if first < last:
            units.append((first, last))
    mean = max(1, sum(last - first for first, last in units) // max(1, len(units)))
    together = round(size / mean)
    if together > 1:
        for at in range(len(units) - together + 1):
            units.append((units[at][0], max(units[at + together - 1][1], units[at][0] + 1)))
    return units
