"""Form texts: the same words with other figures and names in them are not versions of one text.

Forecasts, closings of an exchange, quarterly results and release notes are written to a form, so
that most of their words agree whatever they report. What they report stands in figures and names:
where most of these differ, the texts tell different things. So they do where figures and names
differ far more often than the words around them: an edit changes any word, a form only these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.tokens import word_spans
from reader.versions.matching import Match

_DIGIT = re.compile(r"\d")
_NEW_SENTENCE = re.compile(r"[.!?:\n•*]")
_LEAST_FIGURES = 4
_LEAST_NAMES = 6
_SLOT = 12
"""The most words that one form has in one place for different things."""
_CLOSE = 0.8
_FEW = 0.01
"""In texts closer than `_CLOSE`, so small a share of other figures is an update, not a form."""

_LEAST_TOLD = 3
_MOSTLY_KEPT = 0.7
_GAP = 0.16
"""By how much less of what is told may agree than of the words around it."""
_NUMBERS = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
        *("twelve", "twenty", "thirty", "forty", "fifty"),
    )
)

Words = Sequence[str]


def filled_in_anew(
    text_a: str, text_b: str, a: Words, b: Words, matches: Sequence[Match], similarity: float
) -> bool:
    """Whether most figures, or most names, of each text are not in the other.

    `a` and `b` are the normal forms of the texts' words, `matches` their common subsequence. Few
    figures or names say nothing, and a few that were changed in a long text are an update of it.
    """
    if not matches:
        return False
    few = _FEW * min(len(a), len(b)) if similarity >= _CLOSE else 0.0
    last = matches[-1]
    whole_a, whole_b = (matches[0].a, last.a + last.size), (matches[0].b, last.b + last.size)
    kept_a, kept_b = bytearray(len(a)), bytearray(len(b))
    for match in matches:
        kept_a[match.a : match.a + match.size] = b"\1" * match.size
        kept_b[match.b : match.b + match.size] = b"\1" * match.size
    # Only where the texts run side by side: an excerpt does not have what stands around it.
    figures_a, figures_b = _figures(a, *whole_a), _figures(b, *whole_b)
    counts = [
        _kept_figures(a, figures_a, kept_a, _in_context(b, figures_b)),
        _kept_figures(b, figures_b, kept_b, _in_context(a, figures_a)),
    ]
    if all(_mostly_other(same, total, _LEAST_FIGURES, few) for same, total in counts):
        return True
    beside_a, beside_b = _side_by_side(matches, len(a), len(b))
    names = [
        _kept_names(text_a, a, beside_a, frozenset(b)),
        _kept_names(text_b, b, beside_b, frozenset(a)),
    ]
    # A flattened text shows no names: then only its twin's are asked for.
    cased = [(same, total) for same, total in names if total]
    return bool(cased) and all(
        _mostly_other(same, total, _LEAST_NAMES, few) for same, total in cased
    )


def tells_other_things(
    text_a: str, text_b: str, a: Words, b: Words, matches: Sequence[Match]
) -> bool:
    """Whether figures and names agree seldom, and far more seldom than the words around them.

    For two texts of which neither is an excerpt of the other; `a`, `b` and `matches` are those of
    `filled_in_anew`. Unlike there a few figures or names are enough, as short notices have.
    """
    told_a, told_b = _told(text_a, a), _told(text_b, b)
    same_told = same_rest = 0
    for match in matches:
        for step in range(match.size):
            # What shows as a name in one text is one in its flattened twin as well.
            if told_a[match.a + step] or told_b[match.b + step]:
                told_a[match.a + step] = told_b[match.b + step] = 1
                same_told += 1
            else:
                same_rest += 1
    fewest = min(sum(told_a), sum(told_b))
    if fewest < _LEAST_TOLD:
        return False
    rest = min(len(a) - sum(told_a), len(b) - sum(told_b))
    told = same_told / fewest
    return told < _MOSTLY_KEPT and (rest == 0 or told < same_rest / rest - _GAP)


def _told(text: str, words: Words) -> bytearray:
    """1 for each word that is a figure or, by its capitals, part of a name."""
    spans = word_spans(text)
    told = bytearray(len(words))
    # In a line of capitals, what stands in small letters elsewhere is a plain word.
    plain = {word for word, (start, _) in zip(words, spans, strict=True) if text[start].islower()}
    for at, word in enumerate(words):
        start, end = spans[at]
        if word in _NUMBERS or _DIGIT.search(word):
            told[at] = 1
        elif text[start].isupper():
            inside = at and not _NEW_SENTENCE.search(text[spans[at - 1][1] : start])
            capitals = end - start > 1 and text[start:end].isupper()
            told[at] = word not in plain if capitals else bool(inside)
    return told


def _mostly_other(same: int, total: int, least: int, few: float) -> bool:
    # One more than there are is granted: of few, half may be gone by chance.
    return total >= least and same + 1 < total / 2 and total - same > few


def _figures(words: Words, first: int, last: int) -> list[tuple[int, int]]:
    """Ranges of words with digits that follow each other: `1.27.0` is one, flattened or not."""
    found: list[tuple[int, int]] = []
    for at in range(first, last):
        if not words[at].isalpha() and _DIGIT.search(words[at]):
            if found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return found


def _with_neighbours(words: Words, figure: tuple[int, int]) -> tuple[str, ...]:
    return tuple(words[max(0, figure[0] - 1) : figure[1] + 1])


def _in_context(words: Words, figures: Sequence[tuple[int, int]]) -> frozenset[tuple[str, ...]]:
    return frozenset(_with_neighbours(words, figure) for figure in figures)


def _kept_figures(
    words: Words,
    figures: Sequence[tuple[int, int]],
    kept: bytearray,
    others: frozenset[tuple[str, ...]],
) -> tuple[int, int]:
    """How many figures stand in the other text in place, or elsewhere with both neighbours."""
    same = sum(
        all(kept[slice(*figure)]) or _with_neighbours(words, figure) in others for figure in figures
    )
    return same, len(figures)


def _side_by_side(matches: Sequence[Match], size_a: int, size_b: int) -> tuple[bytes, bytes]:
    """1 for each word of A, and of B, that is in a match or in a short gap that both sides have."""
    beside_a, beside_b = bytearray(size_a), bytearray(size_b)
    at_a, at_b = 0, 0
    for match in matches:
        gap_a, gap_b = match.a - at_a, match.b - at_b
        if not (0 < gap_a <= _SLOT and 0 < gap_b <= _SLOT and at_a):
            at_a, at_b = match.a, match.b
        end_a, end_b = match.a + match.size, match.b + match.size
        beside_a[at_a:end_a] = b"\1" * (end_a - at_a)
        beside_b[at_b:end_b] = b"\1" * (end_b - at_b)
        at_a, at_b = end_a, end_b
    return bytes(beside_a), bytes(beside_b)


def _kept_names(text: str, words: Words, beside: bytes, others: frozenset[str]) -> tuple[int, int]:
    """How many different words with a capital inside a sentence the other text has at all."""
    spans = word_spans(text)
    names: set[str] = set()
    for at in range(1, len(words)):
        start = spans[at][0]
        if not beside[at] or not text[start].isupper():
            continue
        if not _NEW_SENTENCE.search(text[spans[at - 1][1] : start]):
            names.add(words[at])
    return len(names & others), len(names)
