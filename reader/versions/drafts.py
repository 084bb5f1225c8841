"""Which sentences stand beside which: ranges of words of two texts, paired."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.versions.matching import Match, similarity

Range = tuple[int, int]
"""A half-open range of word indices."""

LEAST_MOVED = 6
"""The fewest words that are called moved; shorter repeats are chance."""
MOVED_ALIKE = 0.6
PAIRED_ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Draft:
    """A row to be: word ranges of A and B. A moved pair is one draft with `moved` set."""

    a: Range | None
    b: Range | None
    moved: bool = False


@dataclass(slots=True)
class Texts:
    """Two encoded texts (one character a word), what matches between them, and B's words."""

    a: str
    b: str
    matches: list[Match]
    words_b: Sequence[str]


def draft_sentences(
    texts: Texts, units_a: Sequence[Range], units_b: Sequence[Range]
) -> list[Draft]:
    """Rows of two texts that both have sentences. Sentences split or joined make one row."""
    counts = _shared(texts.matches, units_a, units_b)
    linked: list[tuple[int, int]] = []
    for (s, t), count in counts.items():
        len_a, len_b = _size(units_a[s]), _size(units_b[t])
        if count >= 0.6 * min(len_a, len_b) or count >= 0.3 * max(len_a, len_b):
            linked.append((s, t))
    drafts: list[Draft] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for first_a, last_a, first_b, last_b in _components(sorted(linked)):
        used_a.update(range(first_a, last_a + 1))
        used_b.update(range(first_b, last_b + 1))
        drafts.append(
            Draft(
                (units_a[first_a][0], units_a[last_a][1]), (units_b[first_b][0], units_b[last_b][1])
            )
        )
    free_a = [unit for index, unit in enumerate(units_a) if index not in used_a]
    free_b = [unit for index, unit in enumerate(units_b) if index not in used_b]
    moved = _moves(texts, free_a, free_b)
    drafts += moved
    taken_a = {draft.a for draft in moved}
    taken_b = {draft.b for draft in moved}
    free_a = [unit for unit in free_a if unit not in taken_a]
    free_b = [unit for unit in free_b if unit not in taken_b]
    ladder = [draft for draft in drafts if not draft.moved]
    for left, right in _between(ladder, free_a, free_b):
        drafts += _paired(texts, left, right)
    return drafts


def _size(unit: Range) -> int:
    return unit[1] - unit[0]


def _shared(
    matches: Sequence[Match], units_a: Sequence[Range], units_b: Sequence[Range]
) -> dict[tuple[int, int], int]:
    """How many matched words each pair of units shares."""
    starts_a = [unit[0] for unit in units_a]
    starts_b = [unit[0] for unit in units_b]
    counts: dict[tuple[int, int], int] = {}
    for match in matches:
        at, end = match.a, match.a + match.size
        while at < end:
            s = bisect_right(starts_a, at) - 1
            t = bisect_right(starts_b, match.b + at - match.a) - 1
            size = min(end, units_a[s][1], units_b[t][1] - match.b + match.a) - at
            counts[s, t] = counts.get((s, t), 0) + size
            at += size
    return counts


def _components(linked: Sequence[tuple[int, int]]) -> list[tuple[int, int, int, int]]:
    """Links in order, joined where they share a unit: first and last of A, first and last of B."""
    out: list[tuple[int, int, int, int]] = []
    for s, t in linked:
        if out and (s <= out[-1][1] or t <= out[-1][3]):
            first_a, last_a, first_b, last_b = out[-1]
            out[-1] = (first_a, max(last_a, s), first_b, max(last_b, t))
        else:
            out.append((s, s, t, t))
    return out


def _trigrams(code: str) -> set[str]:
    return {code[i : i + 3] for i in range(len(code) - 2)}


def _moves(texts: Texts, free_a: Sequence[Range], free_b: Sequence[Range]) -> list[Draft]:
    """Sentences that stand elsewhere in the other text, the most alike first."""
    index: dict[str, list[int]] = {}
    for t, (start, end) in enumerate(free_b):
        if end - start >= LEAST_MOVED:
            for gram in _trigrams(texts.b[start:end]):
                index.setdefault(gram, []).append(t)
    offers: list[tuple[float, int, int]] = []
    for s, (start, end) in enumerate(free_a):
        if end - start < LEAST_MOVED:
            continue
        code = texts.a[start:end]
        shared: dict[int, int] = {}
        grams = _trigrams(code)
        for gram in grams:
            for t in index.get(gram, ()):
                shared[t] = shared.get(t, 0) + 1
        for t, count in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:8]:
            if count * 4 >= len(grams):
                alike = similarity(code, texts.b[free_b[t][0] : free_b[t][1]])
                if alike >= MOVED_ALIKE:
                    offers.append((-alike, s, t))
    offers.sort()
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    moves = []
    for _, s, t in offers:
        if s not in taken_a and t not in taken_b:
            taken_a.add(s)
            taken_b.add(t)
            moves.append(Draft(free_a[s], free_b[t], moved=True))
    return moves


def _between(
    ladder: Sequence[Draft], free_a: Sequence[Range], free_b: Sequence[Range]
) -> list[tuple[list[Range], list[Range]]]:
    """The unpaired units of either text, by the gap between paired rows in which they stand."""
    rungs_a = sorted(draft.a[0] for draft in ladder if draft.a)
    rungs_b = sorted(draft.b[0] for draft in ladder if draft.b)
    gaps: list[tuple[list[Range], list[Range]]] = [([], []) for _ in range(len(ladder) + 1)]
    for unit in free_a:
        gaps[bisect_right(rungs_a, unit[0])][0].append(unit)
    for unit in free_b:
        gaps[bisect_right(rungs_b, unit[0])][1].append(unit)
    return [gap for gap in gaps if gap[0] or gap[1]]


def _paired(texts: Texts, left: Sequence[Range], right: Sequence[Range]) -> list[Draft]:
    """Units of one gap: those rather alike become one changed row, in order; others stand alone."""
    drafts: list[Draft] = []
    after = 0
    for unit in left:
        best, best_at = PAIRED_ALIKE, -1
        code = texts.a[unit[0] : unit[1]]
        for at in range(after, min(len(right), after + 20)):
            alike = similarity(code, texts.b[right[at][0] : right[at][1]])
            if alike >= best:
                best, best_at = alike, at
        if best_at < 0:
            drafts.append(Draft(unit, None))
            continue
        drafts += [Draft(None, other) for other in right[after:best_at]]
        drafts.append(Draft(unit, right[best_at]))
        after = best_at + 1
    drafts += [Draft(None, other) for other in right[after:]]
    return drafts
