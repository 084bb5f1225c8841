"""Texts as words: sets of words written as they are read, and texts as they are compared."""

from __future__ import annotations

from reader.text.tokens import words


def word_set(line: str) -> frozenset[str]:
    """The words of a string, at white space."""
    return frozenset(line.split())


def fold(text: str | None) -> tuple[str, ...]:
    """The words of a text without case, accents and punctuation; none of no text."""
    return tuple(word.normal for word in words(text)) if text else ()
