"""How a word is written, as a number: what the model's encoder cannot see otherwise.

The same classes as in training: change both or neither. (There a text in capitals stands alone, as
a line of them does here.)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

NONE = 0  # no letters, or a text whose casing says nothing
LOWER = 1
TITLE = 2
UPPER = 3
MIXED = 4

_LEAST_UPPER = 0.004  # share of a text's letters: below, it was lower-cased
_SHOUTED = 4  # words of a line in capitals from which it is no row of acronyms
_LINE = re.compile(r"[^\n]+")
_LEAST_LOWER = 0.1  # below, it was set in capitals


def case_of(word: str) -> int:
    """The class of one word."""
    if not any(c.isalpha() for c in word):
        return NONE
    if word.islower():
        return LOWER
    if len(word) > 1 and word.isupper():
        return UPPER
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return TITLE
    return MIXED


def cases_of(text: str, words: Sequence[tuple[int, int]]) -> list[int]:
    """The classes of some neighbouring words; all `NONE` where their casing says nothing."""
    if not words:
        return []
    stretch = text[words[0][0] : words[-1][1]]
    upper = sum(c.isupper() for c in stretch)
    lower = sum(c.islower() for c in stretch)
    letters = upper + lower
    if upper <= _LEAST_UPPER * letters or lower < _LEAST_LOWER * letters:
        return [NONE] * len(words)
    shouted = _shouted_lines(text, words[0][0], words[-1][1])
    return [
        NONE if any(low <= start < high for low, high in shouted) else case_of(text[start:end])
        for start, end in words
    ]


def _shouted_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Lines of several words in capitals: their casing says as little as that of a whole text."""
    out = []
    for line in _LINE.finditer(text, start, end):
        words = line.group().split()
        if len(words) >= _SHOUTED and line.group().isupper():
            out.append(line.span())
    return out
