"""What speaks for and against a finding: case, neighbours, brackets, the rest of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.highlights.name_patterns import RULE
from reader.highlights.name_shape import (
    Found,
    Token,
    sentence_starts,
    stands_for,
    tokens_of,
)
from reader.highlights.name_words import NameWords
from reader.text.marks import MarkKind

_LONG_KINDS = frozenset({MarkKind.ORGANIZATION, MarkKind.EVENT, MarkKind.PRODUCT})
_IN_BRACKETS = re.compile(r" \(([A-Z][\w.&-]{1,9})\)")
_OFTEN_SMALL = 0.7  # share of capitals under which one at a sentence's start proves nothing
_NEVER_CAPITAL = 0.02  # share of capitals under which a plural is no name


@dataclass(frozen=True, slots=True)
class Reading:
    """A cased text, its words in order, where each word stands, and the lists to read it with."""

    text: str
    words: NameWords
    tokens: list[Token]
    places: dict[str, list[int]]

    @classmethod
    def of(cls, text: str, words: NameWords) -> Reading:
        """Reads a text once; `places` maps a word, as it stands, to indices into `tokens`."""
        tokens = tokens_of(text)
        places: dict[str, list[int]] = {}
        for i, token in enumerate(tokens):
            places.setdefault(token.text, []).append(i)
        return cls(text, words, tokens, places)

    def has_inside(self, word: str) -> bool:
        """Whether a word, so written, stands anywhere but at a sentence's start."""
        starts = (self.tokens[i].start for i in self.places.get(word, ()))
        return any(not sentence_starts(self.text, at) for at in starts)


def possible(reading: Reading, found: Found) -> bool:
    """Whether a span that the model takes for a name may be one at all."""
    text, words = reading.text, reading.words
    span = text[found.start : found.end]
    tokens = tokens_of(text, found.start, found.end)
    if len(tokens) < 2:
        return True
    if span.isupper() and sum(words.is_common(t.text) for t in tokens) > 1:
        return False  # a shouted sentence
    # `Ruritanian Miners`: a nation's adjective and a plural that is common anywhere else.
    first, last = tokens[0].text, tokens[-1]
    people = words.known.get(first)
    return (
        span in words.known
        or found.kind not in _LONG_KINDS
        or people is None
        or people.kind is not MarkKind.GROUP
        or not last.lower.endswith("s")
        or last.lower in words.heads
        or not all(words.is_common(t.text) for t in tokens[1:])
    )


def credible(reading: Reading, found: Found) -> bool:
    """Whether a name that is known from elsewhere in the text is meant here too."""
    span = reading.text[found.start : found.end]
    if not any(c.isupper() for c in span) or not possible(reading, found):
        return False
    return span in reading.words.known or " " in span or _credible_word(reading, span)


def _credible_word(reading: Reading, span: str) -> bool:
    words = reading.words
    if span.isupper() and len(span) > 1:
        return not words.is_common(span) or span.lower() in words.acronyms
    if span.lower() in reading.places and not reading.has_inside(span):
        return False  # a capital only where sentences begin, and small letters elsewhere
    once = len(reading.places.get(span, ())) == 1
    if once and words.casing.get(span.lower(), 1.0) < _OFTEN_SMALL and not reading.has_inside(span):
        return False  # `House prices fell`: nothing tells it from a plain word
    if not words.is_common(span):
        return True
    if span.endswith("s") and words.casing[span.lower()] < _NEVER_CAPITAL:
        return False
    # A common word: only where it has its capital inside a sentence and never goes without.
    return span.lower() not in reading.places and reading.has_inside(span)


def with_acronyms(text: str, founds: Sequence[Found]) -> list[Found]:
    """`Ruritanian Trade Board (RTB)`: what stands in brackets is the same body."""
    ends = {found.end: found for found in founds}
    shorts = []
    for met in _IN_BRACKETS.finditer(text):
        full = ends.get(met.start())
        if full and stands_for(met[1], text[full.start : full.end]):
            shorts.append(Found(met.start(1), met.end(1), full.kind, RULE + 1))
    taken = {at for short in shorts for at in range(short.start, short.end)}
    rest = [f for f in founds if f.start not in taken and f.end - 1 not in taken]
    return sorted([*rest, *shorts], key=lambda f: f.start)
