"""An anchor laid over a place of a text, letter by letter: where its passage begins and ends there.

How lines are broken and indented says nothing: runs of blanks count as one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import Indel, Levenshtein

from reader.notes.folding import squeezed, squeezed_places
from reader.notes.model import Anchor
from reader.text.edges import inside_figure, whole
from reader.text.tokens import Word, iter_words

FRAMED = 0.9
"""How alike prefix and suffix must be to count as still standing."""

_CONTEXT_WEIGHT = 0.5  # of a letter of context beside a letter of the quote
_CLOSING = ".!?…,;:\"'”’»)]"
_BOUND = re.compile(r"[.!?…][\"'”’)\]]*\s|\n")  # between sentences


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place for a passage, and how alike (0 to 1) it and what stands around it are."""

    start: int
    end: int
    quote: float  # likeness of the passage itself
    before: float
    after: float
    overall: float  # with its context


class Wanted:
    """An anchor's words as they are compared."""

    def __init__(self, anchor: Anchor) -> None:
        self.anchor = anchor
        self.prefix = squeezed(anchor.prefix).lstrip(" ")
        self.quote = squeezed(anchor.quote)
        self.suffix = squeezed(anchor.suffix).rstrip(" ")
        self.whole = self.prefix + self.quote + self.suffix
        self.bare = not (anchor.prefix or anchor.suffix)


def lay(wanted: Wanted, text: str, start: int) -> Candidate | None:
    """Lay prefix, quote and suffix over the text near `start`; None if nothing matches."""
    anchor, prefix, quote, suffix = wanted.anchor, wanted.prefix, wanted.quote, wanted.suffix
    slack = (8 if wanted.bare else 32) + len(anchor.quote) // 3
    low = max(0, start - len(anchor.prefix) - slack)
    high = min(len(text), start + len(anchor.quote) + len(anchor.suffix) + slack)
    window, places = squeezed_places(text[low:high])
    blocks = _matching(wanted.whole, window)
    head, tail = len(prefix), len(prefix) + len(quote)
    inner = [
        (b + max(a, head) - a, b + min(a + size, tail) - a)
        for a, b, size in blocks
        if a < tail and a + size > head
    ]
    if not inner:
        return None
    first, last = inner[0][0], inner[-1][1]
    first, last = _edges(blocks, head, tail, first, last)
    begin, stop = snap(anchor, text, low + places[first], low + places[last - 1] + 1)
    if begin >= stop:
        return None
    kept = [op for op in blocks if op[0] < tail and op[0] + op[2] > head]
    alike = likeness(text[begin:stop], quote)
    if not (prefix and before(text, begin, prefix) >= FRAMED):
        begin = _with_first_words(text, begin, stop, quote, kept[0][0] - head)
    if not (suffix and after(text, stop, suffix) >= FRAMED):
        stop = _with_last_words(text, begin, stop, quote, tail - kept[-1][0] - kept[-1][2])
    # Words taken for replaced say nothing against the words that are the same.
    like = max(alike, likeness(text[begin:stop], quote))
    left, right = before(text, begin, prefix), after(text, stop, suffix)
    context = _CONTEXT_WEIGHT * (len(prefix) * left + len(suffix) * right)
    size = len(quote) + _CONTEXT_WEIGHT * (len(prefix) + len(suffix))
    return Candidate(begin, stop, like, left, right, (len(quote) * like + context) / size)


def before(text: str, at: int, prefix: str) -> float:
    """How alike (squeezed) what stands before `at` is to `prefix`."""
    there = squeezed(text[max(0, at - 2 * len(prefix) - 16) : at])
    return Indel.normalized_similarity(prefix, there[-len(prefix) :] if prefix else "")


def after(text: str, at: int, suffix: str) -> float:
    """How alike what stands from `at` on is to `suffix`."""
    there = squeezed(text[at : at + 2 * len(suffix) + 16])
    return Indel.normalized_similarity(suffix, there[: len(suffix)])


def likeness(passage: str, wanted: str) -> float:
    """How alike a passage is to the (squeezed) words that are looked for."""
    return Indel.normalized_similarity(wanted, squeezed(passage))


def _matching(one: str, other: str) -> list[tuple[int, int, int]]:
    """Equal stretches of two strings, in order, but for single letters that match by chance."""
    blocks = [
        (op.src_start, op.dest_start, op.src_end - op.src_start)
        for op in Indel.opcodes(one, other)
        if op.tag == "equal"
    ]
    telling = [block for block in blocks if block[2] >= 4]
    return telling or blocks


def _edges(
    blocks: list[tuple[int, int, int]], head: int, tail: int, first: int, last: int
) -> tuple[int, int]:
    """The passage reaches from the end of its prefix to the start of its suffix, if those stand.

    So words put in at its very start or end are taken in; without them it is what matched.
    """
    for a, b, size in blocks:
        if a + size == head:
            first = min(first, b + size)
        if a == tail:
            last = max(last, b)
    return first, last


def _with_first_words(text: str, begin: int, stop: int, quote: str, missing: int) -> int:
    """The start with as many words before it as the quote's first words, if they were replaced.

    `missing` letters at the quote's start match nothing. They are taken for replaced where the
    passage with the words before it, in the same sentence, is nearer to the quote than without.
    """
    if missing < 2:
        return begin
    reach = max(0, begin - 2 * missing - 24)
    before = [word.start for word in iter_words(text, reach, begin)]
    many = sum(1 for _ in iter_words(quote, 0, missing))
    starts = [at for at in before[len(before) - many :] if at > reach or reach == 0]
    starts = [at for at in starts if not _BOUND.search(text, at, begin)]
    return max(
        [begin, *starts],
        key=lambda at: (Levenshtein.normalized_similarity(quote, squeezed(text[at:stop])), at),
    )


def _with_last_words(text: str, begin: int, stop: int, quote: str, missing: int) -> int:
    """The same for the quote's last words."""
    if missing < 2:
        return stop
    reach = min(len(text), stop + 2 * missing + 24)
    many = sum(1 for _ in iter_words(quote, len(quote) - missing))
    after = [word.end for word in iter_words(text, stop, reach)][:many]
    ends = [at for at in after if at < reach or reach == len(text)]
    ends = [at for at in ends if not _BOUND.search(text, stop, at)]
    return max(
        [stop, *ends],
        key=lambda at: (Levenshtein.normalized_similarity(quote, squeezed(text[begin:at])), -at),
    )


def snap(anchor: Anchor, text: str, start: int, end: int) -> tuple[int, int]:
    """The passage widened to whole words, its edges like those of the quote.

    Where the quote begins (or ends) with a letter, so does the passage; a quote's last full stop
    or closing quote takes along what ends the sentence now.
    """
    around = max(0, start - 64), min(len(text), end + 64)
    for word in iter_words(text, *around):
        start = _widened_start(word, start)
        if word.start < end < word.end:
            end = word.end
    first, last = anchor.quote[0], anchor.quote[-1]
    while start < end and _is_no_edge(text[start], first):
        start += 1
    while end > start and _is_no_edge(text[end - 1], last):
        end -= 1
    if last in _CLOSING and end > start and text[end - 1] not in _CLOSING:
        marks = len(anchor.quote) - len(anchor.quote.rstrip(_CLOSING))
        while marks and end < len(text) and text[end] in _CLOSING:
            end += 1
            marks -= 1
    return _not_cut(anchor, text, start, end) if start < end else (start, end)


def _not_cut(anchor: Anchor, text: str, start: int, end: int) -> tuple[int, int]:
    """The passage widened where it cuts a figure that the quote did not cut."""
    first, last = whole(text, start, end)
    around = anchor.prefix + anchor.quote + anchor.suffix
    head = len(anchor.prefix)
    if inside_figure(around, head):
        first = start
    if inside_figure(around, head + len(anchor.quote)):
        last = end
    return first, last


def _is_no_edge(char: str, wanted: str) -> bool:
    """Whether a passage does not begin (or end) with `char`, as the quote does with `wanted`."""
    if char.isspace():
        return not wanted.isspace()
    return wanted.isalnum() and not char.isalnum() and not unicodedata.combining(char)


def _widened_start(word: Word, start: int) -> int:
    return word.start if word.start < start < word.end else start
