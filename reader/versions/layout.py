"""A text as alignment sees it: its words, and to which word each stretch between them belongs."""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.text.spans import Span
from reader.text.tokens import normals, word_spans

_SPACE = re.compile(r"\s+")


class Layout:
    """The words of one text, by index, with the punctuation that goes with each.

    Of what stands between two words, that up to the last white space goes with the first, the
    rest with the second; without white space all goes with the first. So the outer spans of a
    text's words never overlap.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.normals = normals(text)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._left: list[int] = []
        self._right: list[int] = []
        end = 0
        for start, stop in word_spans(text):
            if start == end + 1 and end and text[end] == " ":
                self._right.append(end)
                self._left.append(start)
            else:
                self._divide(end, start)
            self.starts.append(start)
            self.ends.append(stop)
            end = stop
        if self.ends:
            self._right.append(end + len(_SPACE.split(text[end:], maxsplit=1)[0]))

    def _divide(self, end: int, start: int) -> None:
        """Share what stands between a word that ends at `end` and the next, or before the first."""
        between = self.text[end:start]
        space = -1
        for found in _SPACE.finditer(between):
            space = found.end()
        if self._left:
            tail = between[:space] if space >= 0 else between
            if "\n" in tail:  # what stands on lines of its own goes with neither
                tail = _SPACE.split(tail, maxsplit=1)[0]
            self._right.append(end + len(tail.rstrip()))
        self._left.append(end + space if space >= 0 else (start if self._left else 0))

    def __len__(self) -> int:
        return len(self.normals)

    def index(self, offset: int) -> int:
        """The index of the first word that starts at `offset` or behind it."""
        return bisect_left(self.starts, offset)

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the words that share a code point with `start:end`."""
        first = self.index(start)
        if first and self.ends[first - 1] > start:
            first -= 1
        return first, max(first, self.index(end))

    def inner(self, first: int, last: int) -> Span:
        """From the first letter of word `first` to the last letter of word `last - 1`."""
        return Span(self.starts[first], self.ends[last - 1])

    def outer(self, first: int, last: int) -> Span:
        """The same with the punctuation that goes with the words."""
        return Span(self._left[first], self._right[last - 1])

    def between(self, at: int) -> str:
        """What stands between word `at - 1` and word `at`; before the first, behind the last."""
        start = self.ends[at - 1] if at else 0
        return self.text[start : self.starts[at] if at < len(self.starts) else len(self.text)]

    def surfaces(self, first: int, last: int) -> list[str]:
        """Words as they are written, each with its punctuation, spacing evened out."""
        text = self.text
        pieces = [
            text[left:right]
            for left, right in zip(self._left[first:last], self._right[first:last], strict=True)
        ]
        return [piece if piece.isalnum() else _SPACE.sub(" ", piece) for piece in pieces]
