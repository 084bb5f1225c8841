"""Finding an action by a few letters of its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

_TYPO_LEAST = 4  # letters: of fewer, everything is alike
_TYPO_SCORE = 78.0
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Match:
    """How well words fit what was typed, 0 to 100, and which of their letters were meant."""

    score: float
    places: tuple[int, ...] = ()


def match(typed: str, words: str, also: Sequence[str] = ()) -> Match | None:
    """How `words` fit; None: they do not. `also` are other names of the same thing.

    In this order: the beginning, the beginning of a word, the beginnings of several words in
    turn, or in any order, any place, any letters in turn, and what was typed with a slip.
    """
    needle = " ".join(typed.casefold().split())
    if not needle:
        return Match(0.0)
    if (found := _in_words(needle, _folded(words))) is not None:
        return found
    for other in also:
        if (found := _in_words(needle, _folded(other))) is not None and found.score >= 55:
            return Match(found.score * 0.8)
    if len(needle) >= _TYPO_LEAST:
        ratio = max(
            fuzz.partial_ratio(needle, _folded(name), score_cutoff=_TYPO_SCORE)
            for name in (words, *also)
        )
        if ratio:
            return Match(ratio * 0.3)
    return None


def _folded(words: str) -> str:
    """In one case, letter by letter, so that places stay what they are."""
    return "".join(low if len(low := char.casefold()) == 1 else char for char in words)


def _in_words(needle: str, words: str) -> Match | None:
    length = len(needle)
    starts = [word.start() for word in _WORDS.finditer(words)]
    brevity = 5.0 * length / max(len(words), length)
    if words.startswith(needle):
        return Match(95.0 + brevity, tuple(range(length)))
    for start in starts:
        if words.startswith(needle, start):
            return Match(85.0 + brevity, tuple(range(start, start + length)))
    if (places := _by_starts(needle.replace(" ", ""), words, starts)) is not None:
        return Match(70.0 + brevity, places)
    if (any_order := _word_by_word(needle, words, starts)) is not None:
        return Match(65.0 + brevity, any_order)
    if (at := words.find(needle)) >= 0:
        return Match(60.0 + brevity, tuple(range(at, at + length)))
    places = _in_turn(needle.replace(" ", ""), words)
    if places is None:
        return None
    # Letters that lie far apart were hardly meant.
    spread = (places[-1] - places[0] + 1) / len(places)
    return Match(50.0 / spread + brevity, places) if spread <= 4 else None


def _by_starts(needle: str, words: str, starts: Sequence[int]) -> tuple[int, ...] | None:
    """The letters as beginnings of words in turn, each as long as it may: `lib sea`, `cwv`."""

    def go(at: int, word: int) -> tuple[int, ...] | None:
        if at == len(needle):
            return ()
        for number in range(word, len(starts)):
            start = starts[number]
            most = 0
            while (
                at + most < len(needle)
                and start + most < len(words)
                and words[start + most] == needle[at + most]
                and words[start + most].isalnum()
            ):
                most += 1
            for taken in range(most, 0, -1):
                rest = go(at + taken, number + 1)
                if rest is not None:
                    return (*range(start, start + taken), *rest)
        return None

    return go(0, 0) if len(needle) <= 24 else None


def _word_by_word(needle: str, words: str, starts: Sequence[int]) -> tuple[int, ...] | None:
    """Every typed word begins a word, in whatever order: `lib notes`."""
    places: set[int] = set()
    for part in needle.split():
        start = next((s for s in starts if s not in places and words.startswith(part, s)), None)
        if start is None:
            return None
        places.update(range(start, start + len(part)))
    return tuple(sorted(places))


def _in_turn(needle: str, words: str) -> tuple[int, ...] | None:
    places = []
    at = -1
    for letter in needle:
        at = words.find(letter, at + 1)
        if at < 0:
            return None
        places.append(at)
    return tuple(places)
