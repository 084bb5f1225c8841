"""A text as alignment sees it: its words, and to which word each stretch between them belongs."""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.text.spans import Span
from reader.text.tokens import Word, words

_SPACE = re.compile(r"\s+")


class Layout:
    """The words of one text, by index, with the punctuation that goes with each.

    Of what stands between two words, that up to the last white space goes with the first, the
    rest with the second; without white space all goes with the first. So the outer spans of a
    text's words never overlap.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[Word] = words(text)
        self.normals: list[str] = [word.normal for word in self.words]
        self._starts = [word.start for word in self.words]
        self._left: list[int] = []
        self._right: list[int] = []
        end = 0
        for word in self.words:
            between = text[end : word.start]
            space = max((found.end() for found in _SPACE.finditer(between)), default=-1)
            if self._left:
                tail = between[: max(space, 0)] if space >= 0 else between
                if "\n" in tail:  # what stands on lines of its own goes with neither
                    tail = _SPACE.split(tail, maxsplit=1)[0]
                self._right.append(end + len(tail.rstrip()))
            self._left.append(end + space if space >= 0 else (word.start if self._left else 0))
            end = word.end
        if self.words:
            self._right.append(end + len(_SPACE.split(text[end:], maxsplit=1)[0]))

    def __len__(self) -> int:
        return len(self.words)

    def index(self, offset: int) -> int:
        """The index of the first word that starts at `offset` or behind it."""
        return bisect_left(self._starts, offset)

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the words that share a code point with `start:end`."""
        first = self.index(start)
        if first and self.words[first - 1].end > start:
            first -= 1
        return first, max(first, self.index(end))

    def inner(self, first: int, last: int) -> Span:
        """From the first letter of word `first` to the last letter of word `last - 1`."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def outer(self, first: int, last: int) -> Span:
        """The same with the punctuation that goes with the words."""
        return Span(self._left[first], self._right[last - 1])

    def between(self, at: int) -> str:
        """What stands between word `at - 1` and word `at`; before the first, behind the last."""
        start = self.words[at - 1].end if at else 0
        return self.text[start : self.words[at].start if at < len(self.words) else len(self.text)]

    def surface(self, at: int) -> str:
        """A word as it is written, with its punctuation, spacing evened out."""
        return _SPACE.sub(" ", self.text[self._left[at] : self._right[at]])
