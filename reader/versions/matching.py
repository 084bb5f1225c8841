"""Which words of two texts are the same words, in order: the ground under alignment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

_MATRIX = 450_000_000
"""The largest product of two lengths aligned at once: the matrix takes an eighth of it in bytes."""
_ANCHOR = 10
_SHORT = 4


class Match(NamedTuple):
    """`size` words from `a` in one text are the words from `b` in the other."""

    a: int
    b: int
    size: int


class Codes(dict[str, str]):
    """A character for each word, given out as words are met; equal where the words are."""

    def __missing__(self, word: str) -> str:
        number = len(self) + 0x100
        # No surrogates; beyond a million different words the last code is shared.
        shifted = number + 0x800 if number >= 0xD800 else number
        code = self[word] = chr(min(shifted, 0x10FFFF))
        return code

    def encode(self, words: Iterable[str]) -> str:
        """Words as a string, one character a word."""
        return "".join(map(self.__getitem__, words))


def encode(*texts: Sequence[str]) -> list[str]:
    """Each sequence of words as a string, one character a word, equal where the words are."""
    codes = Codes()
    return [codes.encode(words) for words in texts]


def match_words(a: str, b: str) -> list[Match]:
    """The longest common subsequence of two encoded texts, as maximal runs in order.

    Texts too long for one matrix are first cut at long passages that stand once in each.
    """
    return _joined(_match(a, b, 0, 0))


def _match(a: str, b: str, at_a: int, at_b: int) -> list[Match]:
    if not a or not b:
        return []
    if len(a) * len(b) <= _MATRIX:
        return [
            Match(at_a + op.src_start, at_b + op.dest_start, op.src_end - op.src_start)
            for op in Indel.opcodes(a, b)
            if op.tag == "equal"
        ]
    start = _common(a, b)
    end = _common(a[start:][::-1], b[start:][::-1])
    if start or end:
        inner = _match(a[start : len(a) - end], b[start : len(b) - end], at_a + start, at_b + start)
        tail = Match(at_a + len(a) - end, at_b + len(b) - end, end)
        return [Match(at_a, at_b, start), *inner, tail]
    found: list[Match] = []
    last_a = last_b = 0
    for anchor_a, anchor_b in _anchors(a, b):
        i, j = anchor_a, anchor_b
        if i < last_a or j < last_b:
            continue
        size = _ANCHOR
        while i + size < len(a) and j + size < len(b) and a[i + size] == b[j + size]:
            size += 1
        while i > last_a and j > last_b and a[i - 1] == b[j - 1]:
            i, j, size = i - 1, j - 1, size + 1
        found += _gap(a[last_a:i], b[last_b:j], at_a + last_a, at_b + last_b)
        found.append(Match(at_a + i, at_b + j, size))
        last_a, last_b = i + size, j + size
    if last_a or last_b:
        found += _gap(a[last_a:], b[last_b:], at_a + last_a, at_b + last_b)
    return found


def _common(a: str, b: str) -> int:
    """How long the beginning is that two texts share."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _gap(a: str, b: str, at_a: int, at_b: int) -> list[Match]:
    # What has no anchors left and is still too long is taken as wholly rewritten.
    return _match(a, b, at_a, at_b) if len(a) * len(b) <= _MATRIX else []


def _anchors(a: str, b: str) -> list[tuple[int, int]]:
    """Places of passages that stand once in either text, in an order that both share."""

    def once(text: str) -> dict[str, int]:
        places: dict[str, int] = {}
        for i in range(len(text) - _ANCHOR + 1):
            piece = text[i : i + _ANCHOR]
            places[piece] = -1 if piece in places else i
        return places

    in_b = once(b)
    pairs = []
    for piece, i in once(a).items():
        if i >= 0 and in_b.get(piece, -1) >= 0:
            pairs.append((i, in_b[piece]))
    pairs.sort()
    # Longest increasing subsequence over the second places (patience sorting).
    tops: list[int] = []
    top_at: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        if pile:
            before[index] = top_at[pile - 1]
        if pile == len(tops):
            tops.append(j)
            top_at.append(index)
        else:
            tops[pile] = j
            top_at[pile] = index
    chain = []
    at = top_at[-1] if top_at else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _joined(matches: Iterable[Match]) -> list[Match]:
    out: list[Match] = []
    for match in matches:
        if out and out[-1].a + out[-1].size == match.a and out[-1].b + out[-1].size == match.b:
            out[-1] = Match(out[-1].a, out[-1].b, out[-1].size + match.size)
        elif match.size:
            out.append(match)
    return out


def without_chance(matches: Sequence[Match], words: Sequence[str], ends: Match) -> list[Match]:
    """The matches but for those that look like chance: a few small words amid longer differences.

    `words` are A's, to weigh a run by (short words weigh half); `ends` closes the texts
    (`a`, `b` their lengths).
    """
    kept = list(matches)
    changed = True
    while changed:
        changed = False
        out: list[Match] = []
        end_a = end_b = 0
        for index, match in enumerate(kept):
            after = kept[index + 1] if index + 1 < len(kept) else ends
            before_gap = max(match.a - end_a, match.b - end_b)
            after_gap = max(after.a - match.a - match.size, after.b - match.b - match.size)
            least = min(before_gap, after_gap)
            if match.size <= 6 and least >= 3:
                run = words[match.a : match.a + match.size]
                weight = sum(1.0 if len(word) >= _SHORT or word.isdigit() else 0.4 for word in run)
                if weight * 2 < least:
                    changed = True
                    continue
            out.append(match)
            end_a, end_b = match.a + match.size, match.b + match.size
        kept = out
    return kept


def slid(
    matches: Sequence[Match], a: str, b: str, starts_a: Collection[int], starts_b: Collection[int]
) -> list[Match]:
    """The matches with each insertion slid to begin where a sentence does, if it can.

    An insertion that ends like what stands before it can be read in several ways
    (`the [cat and the] dog`, `[the cat and] the dog`); the longest common subsequence picks any.
    """
    out = list(matches)
    for index in range(len(out) - 1):
        first, second = out[index], out[index + 1]
        end_a, end_b = first.a + first.size, first.b + first.size
        if end_a == second.a:
            text, starts, begin, stop = b, starts_b, end_b, second.b
        elif end_b == second.b:
            text, starts, begin, stop = a, starts_a, end_a, second.a
        else:
            continue
        if begin in starts:
            continue
        shift = 0
        while shift < first.size - 1 and text[begin - shift - 1] == text[stop - shift - 1]:
            shift += 1
            if begin - shift in starts:
                out[index] = Match(first.a, first.b, first.size - shift)
                out[index + 1] = Match(second.a - shift, second.b - shift, second.size + shift)
                break
        else:
            shift = 0
            while shift < second.size - 1 and text[begin + shift] == text[stop + shift]:
                shift += 1
                if begin + shift in starts:
                    out[index] = Match(first.a, first.b, first.size + shift)
                    out[index + 1] = Match(second.a + shift, second.b + shift, second.size - shift)
                    break
    return out


def similarity(a: str, b: str) -> float:
    """Normalised Indel similarity of two encoded texts, 0 to 1; two empty texts are alike."""
    return float(Indel.normalized_similarity(a, b))
