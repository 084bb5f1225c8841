"""Copies of a text as people paste them: flattened, in capitals, as a headline.

Each change keeps the names where they are, whatever it drops. One random source in, one copy out.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .corpus import Masked, Name

_APOSTROPHES: Final = frozenset("'’‘`´")
_CURRENCIES: Final = frozenset("$€£¥₹%¢₩₽")
_WITHIN_NUMBERS: Final = frozenset(".,:/")
_SMALL_WORDS: Final = re.compile(
    r"(?:an?|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is)", re.IGNORECASE
)

FLATTENED: Final = 0.46
PLAIN: Final = 0.34
LOWERED: Final = 0.05
CAPITALS: Final = 0.05
HEADLINE: Final = 0.04
UNPOINTED: Final = 0.03  # the rest is plain text whose casing is hidden


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of text with its names; `caseless` hides the casing from the network."""

    text: str
    names: tuple[Name, ...]
    masked: tuple[Masked, ...] = ()
    caseless: bool = False


@dataclass(frozen=True, slots=True)
class Flattening:
    """What flattening does: people's tools differ."""

    apostrophe_splits: bool  # `don't` becomes `don t`, else `dont`
    stop_splits: bool  # `U.S.` becomes `u s`, else `us`
    keeps_numbers: bool  # `$1.5` stays, else `1 5`
    lowers: bool = True


def flatten(window: Window, style: Flattening) -> Window:
    """Return the window without punctuation, in lower case where the style says so."""
    text = window.text

    def replacement(i: int, char: str) -> str:
        if char.isalnum():
            return _same_length(char, str.lower) if style.lowers else char
        between_digits = 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit()
        if style.keeps_numbers and (
            char in _CURRENCIES or (char in _WITHIN_NUMBERS and between_digits)
        ):
            return char
        if char in _APOSTROPHES:
            return " " if style.apostrophe_splits else ""
        if char == ".":
            return " " if style.stop_splits else ""
        return " "

    return _mapped(window, replacement, caseless=style.lowers)


def lower(window: Window) -> Window:
    """Return the window in lower case, its punctuation kept."""
    return _mapped(window, lambda _, c: _same_length(c, str.lower), caseless=True)


def capitals(window: Window) -> Window:
    """Return the window in capitals."""
    return _mapped(window, lambda _, c: _same_length(c, str.upper), caseless=False)


def headline(window: Window) -> Window:
    """Return the window With Its Words Capitalised as headlines are."""

    def title(match: re.Match[str]) -> str:
        word = match.group()
        if _SMALL_WORDS.fullmatch(word) and match.start() > 0:
            return word
        return _same_length(word[0], str.upper) + word[1:]

    return Window(re.sub(r"\w+", title, window.text), window.names, window.masked)


def vary(window: Window, rng: random.Random) -> Window:
    """Draw one of the ways in which the text may come."""
    drawn = rng.random()
    if (drawn := drawn - FLATTENED) < 0:
        style = Flattening(rng.random() < 0.5, rng.random() < 0.4, rng.random() < 0.7)
        return flatten(window, style)
    if (drawn := drawn - PLAIN) < 0:
        return window
    if (drawn := drawn - LOWERED) < 0:
        return lower(window)
    if (drawn := drawn - CAPITALS) < 0:
        return capitals(window)
    if (drawn := drawn - HEADLINE) < 0:
        return headline(window)
    if drawn - UNPOINTED < 0:
        style = Flattening(rng.random() < 0.5, rng.random() < 0.4, True, lowers=False)
        return flatten(window, style)
    return Window(window.text, window.names, window.masked, caseless=True)


def _same_length(char: str, change: Callable[[str], str]) -> str:
    changed = change(char)
    return changed if len(changed) == 1 else char


def _mapped(window: Window, replacement: Callable[[int, str], str], *, caseless: bool) -> Window:
    """Replace each character, join neighbouring spaces, and carry the names along."""
    pieces: list[str] = []
    offsets = []
    length = 0
    for i, char in enumerate(window.text):
        offsets.append(length)
        piece = replacement(i, char)
        if not piece or (piece == " " and (not pieces or pieces[-1] == " ")):
            continue
        pieces.append(piece)
        length += len(piece)
    offsets.append(length)
    text = "".join(pieces)

    def carried(start: int, end: int) -> tuple[int, int]:
        start, end = offsets[start], offsets[end]
        while start < end and text[start] == " ":
            start += 1
        while end > start and text[end - 1] == " ":
            end -= 1
        return start, end

    names = [Name(*carried(n.start, n.end), n.kind) for n in window.names]
    masked = [Masked(*carried(m.start, m.end)) for m in window.masked]
    return Window(
        text,
        tuple(n for n in names if n.end > n.start),
        tuple(m for m in masked if m.end > m.start),
        caseless,
    )
