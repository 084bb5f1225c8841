"""A text without sentences, cut to match the sentences of its twin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from reader.versions.drafts import LEAST_MOVED, MOVED_ALIKE, PAIRED_ALIKE, Draft, Range, Texts
from reader.versions.matching import similarity

_LEAST_SHARE = 0.25  # of a sentence's words that must stand in place for it to be held there
_SMALL = 5  # words between two sentences that do not make a row of their own


# Words that no sentence ends with: where they stand between two, they begin the second.
_NEVER_LAST = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "messrs",
        "president",
        "minister",
        "senator",
        "secretary",
        "the",
        "a",
        "an",
        "and",
        "but",
        "or",
        "nor",
        "of",
        "in",
        "at",
        "on",
        "for",
        "to",
        "from",
        "with",
        "by",
        "as",
        "if",
        "when",
        "while",
        "because",
        "although",
        "since",
        "that",
        "which",
        "who",
        "whose",
        "my",
        "his",
        "her",
        "its",
        "our",
        "their",
        "your",
        "very",
    ]
)


@dataclass(slots=True)
class _Held:
    """A sentence of A with the stretch of B that its matched words span."""

    unit: Range
    b: Range
    lead: int  # words of A before the first matched one
    tail: int  # and after the last


def draft_cut(texts: Texts, units: Sequence[Range]) -> list[Draft]:
    """Rows of A's sentences (`units`) and the stretches of B that go with them.

    B's words between two stretches go to the sentence whose own words are missing there; a
    longer addition is a row of its own.
    """
    held, loose = _hold(texts, units)
    gaps = _gaps(held, len(texts.b))
    moved, taken = _moves(texts, loose, gaps)
    gone = {draft.a for draft in moved}
    drafts: list[Draft] = list(moved)
    loose = [unit for unit in loose if unit not in gone]
    at = 0
    for index, gap in enumerate(gaps):
        before = held[index - 1] if index else None
        after = held[index] if index < len(held) else None
        here = []
        while at < len(loose) and (after is None or loose[at][0] < after.unit[0]):
            here.append(loose[at])
            at += 1
        pieces = list(_free(gap, taken))
        if here:
            filled, pieces = _fill(texts, here, pieces)
            drafts += filled
        drafts += _allot(texts.words_b, pieces, gap, before, after)
    drafts += [Draft(one.unit, one.b) for one in held]
    return drafts


def _hold(texts: Texts, units: Sequence[Range]) -> tuple[list[_Held], list[Range]]:
    held: list[_Held] = []
    loose: list[Range] = []
    at = 0
    matches = texts.matches
    floor = 0
    for unit in units:
        start, end = unit
        first: tuple[int, int] | None = None
        last = (0, 0)
        count = longest = 0
        while at < len(matches) and matches[at].a < end:
            match = matches[at]
            low, high = max(start, match.a), min(end, match.a + match.size)
            if low < high:
                if first is None:
                    first = (low, match.b + low - match.a)
                last = (high, match.b + high - match.a)
                count += high - low
                longest = max(longest, high - low)
            if match.a + match.size > end:
                break
            at += 1
        strong = count >= _LEAST_SHARE * (end - start) or longest >= 5
        if first is None or not strong or first[1] < floor:
            loose.append(unit)
            continue
        held.append(_Held(unit, (first[1], last[1]), first[0] - start, end - last[0]))
        floor = last[1]
    return held, loose


def _gaps(held: Sequence[_Held], length: int) -> list[Range]:
    """The stretches of B before, between and after the held ones; some are empty."""
    edges = [0, *(edge for one in held for edge in one.b), length]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _trigrams(code: str) -> set[str]:
    return {code[i : i + 3] for i in range(len(code) - 2)}


def _moves(
    texts: Texts, loose: Sequence[Range], gaps: Sequence[Range]
) -> tuple[list[Draft], list[Range]]:
    """Sentences not held that stand in some gap of B: the rows, and what they take of B, sorted."""
    wide = [gap for gap in gaps if gap[1] - gap[0] >= LEAST_MOVED]
    grams = [_trigrams(texts.b[start:end]) for start, end in wide]
    taken: list[Range] = []
    moves: list[Draft] = []
    for unit in loose:
        code = texts.a[unit[0] : unit[1]]
        if len(code) < LEAST_MOVED:
            continue
        own = _trigrams(code)
        best, place = MOVED_ALIKE, None
        for gap, known in zip(wide, grams, strict=True):
            if len(own & known) * 4 < len(own):
                continue
            for piece in list(_free(gap, sorted(taken))):
                window, alike = _window(code, texts.b, piece)
                if alike > best:
                    best, place = alike, window
        if place is not None:
            taken.append(place)
            moves.append(Draft(unit, place, moved=True))
    return moves, sorted(taken)


def _window(code: str, b: str, piece: Range) -> tuple[Range, float]:
    """Where in a piece of B the words of `code` stand best, and how alike the two are."""
    start, end = piece
    if end <= start:
        return piece, 0.0
    inside = b[start:end]
    if len(inside) > len(code):
        found = fuzz.partial_ratio_alignment(code, inside)
        if found is None:
            return piece, 0.0
        start, end = start + found.dest_start, start + found.dest_end
    # The window is as long as the sentence; its edges may hold neighbours' words.
    same = [op for op in Indel.opcodes(code, b[start:end]) if op.tag == "equal"]
    if not same:
        return (start, end), 0.0
    place = (start + same[0].dest_start, start + same[-1].dest_end)
    return place, similarity(code, b[place[0] : place[1]])


def _free(gap: Range, taken: Sequence[Range]) -> Iterator[Range]:
    """What is left of a gap without the stretches taken (sorted)."""
    at = gap[0]
    for start, end in taken:
        if start >= gap[0] and end <= gap[1]:
            if at < start:
                yield (at, start)
            at = end
    if at < gap[1]:
        yield (at, gap[1])


def _fill(
    texts: Texts, units: Sequence[Range], pieces: Sequence[Range]
) -> tuple[list[Draft], list[Range]]:
    """Sentences that are not held, paired with free pieces of their gap where rather alike.

    Returns their rows and the pieces that are still free.
    """
    free: list[Range] = []
    drafts: list[Draft] = []
    left = list(pieces)
    for unit in units:
        code = texts.a[unit[0] : unit[1]]
        for at, piece in enumerate(left):
            place, alike = _window(code, texts.b, piece)
            if alike < PAIRED_ALIKE:
                continue
            # Few words around belong to the rewritten sentence rather than to nobody.
            start = piece[0] if place[0] - piece[0] <= _SMALL else place[0]
            end = piece[1] if piece[1] - place[1] <= _SMALL else place[1]
            free += left[:at]
            if piece[0] < start:
                free.append((piece[0], start))
            drafts.append(Draft(unit, (start, end)))
            left = [(end, piece[1])] * (end < piece[1]) + left[at + 1 :]
            break
        else:
            drafts.append(Draft(unit, None))
    return drafts, free + left


def _allot(
    words: Sequence[str],
    pieces: Sequence[Range],
    gap: Range,
    before: _Held | None,
    after: _Held | None,
) -> list[Draft]:
    """Free pieces between two held sentences: given to one of them, or rows of their own."""
    drafts: list[Draft] = []
    for start, end in pieces:
        size = end - start
        left = before if before is not None and start == gap[0] else None
        right = after if after is not None and end == gap[1] else None
        lost_left = left.tail if left else 0
        lost_right = right.lead if right else 0
        lost = lost_left + lost_right
        if (left is None and right is None) or size > (3 * lost + _SMALL if lost else _SMALL):
            drafts.append(Draft(None, (start, end)))
            continue
        cut = end if lost == 0 else start + round(size * lost_left / lost)
        while cut > start and words[cut - 1] in _NEVER_LAST:
            cut -= 1
        if left is None:
            cut = start
        elif right is None:
            cut = end
        if left is not None:
            left.b = (left.b[0], cut)
        if right is not None:
            right.b = (cut, right.b[1])
    return drafts
