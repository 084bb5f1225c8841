"""What became of a text's words in a later text, for those who still have both.

An anchor knows its passage and a little around it. Where the text that it was made in is at hand,
it can be seen that what is like the passage is another one, which stood there already.
"""

from __future__ import annotations

from bisect import bisect_left

from rapidfuzz.distance import Indel

from reader.text.tokens import words

_ANOTHER = 0.5
"""The share of a place's words that must have stood elsewhere before."""


class Rewording:
    """A text before and after; takes time in proportion to what differs."""

    def __init__(self, before: str, after: str) -> None:
        self._before = before
        old, new = words(before), words(after)
        self._new = [word.start for word in new]
        self._was: dict[int, int] = {}
        ops = Indel.opcodes([word.normal for word in old], [word.normal for word in new])
        for op in ops:
            if op.tag == "equal":
                for step in range(op.src_end - op.src_start):
                    self._was[op.dest_start + step] = old[op.src_start + step].start

    def stood_once(self, quote: str) -> bool:
        """Whether the text before had these very words in one place only."""
        at = self._before.find(quote)
        return at >= 0 and self._before.find(quote, at + 1) < 0

    def is_another(self, start: int, end: int, was_start: int, was_end: int) -> bool:
        """Whether `start:end` of the later text stood outside of `was_start:was_end` before."""
        first, last = bisect_left(self._new, start), bisect_left(self._new, end)
        before = [self._was[at] for at in range(first, last) if at in self._was]
        kept = sum(1 for at in before if was_start <= at < was_end)
        return len(before) - kept >= max(_ANOTHER * (last - first), 2 * kept, 1)
