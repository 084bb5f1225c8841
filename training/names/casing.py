"""How a word is written, as a number: what an uncased encoder cannot see otherwise.

The program computes the same classes when it uses the model. Change both or neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

NONE: Final = 0  # no letters, or a text whose casing says nothing
LOWER: Final = 1
TITLE: Final = 2
UPPER: Final = 3
MIXED: Final = 4
CASE_NAMES: Final = ("none", "lower", "title", "upper", "mixed")  # by number
CASES: Final = len(CASE_NAMES)

_LEAST_UPPER: Final = 0.004  # of a text's letters: below, it was lower-cased
_LEAST_LOWER: Final = 0.1  # below, it was set in capitals


def case_of(word: str) -> int:
    """Return the class of one word."""
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
    """Return the class of each word of a text; all `NONE` where its casing says nothing."""
    upper = sum(c.isupper() for c in text)
    lower = sum(c.islower() for c in text)
    letters = upper + lower
    if upper <= _LEAST_UPPER * letters or lower < _LEAST_LOWER * letters:
        return [NONE] * len(words)
    return [case_of(text[start:end]) for start, end in words]
