"""Word lists written as one string: shorter to read and to change than lists of literals."""

from __future__ import annotations


def word_list(words: str) -> list[str]:
    """The words of a string, in order."""
    return words.split()


def word_set(words: str) -> frozenset[str]:
    """The words of a string, as a set."""
    return frozenset(words.split())
