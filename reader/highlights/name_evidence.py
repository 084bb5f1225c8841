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
    word_set,
)
from reader.highlights.name_words import NameWords
from reader.text.marks import MarkKind

_LONG_KINDS = frozenset({MarkKind.ORGANIZATION, MarkKind.EVENT, MarkKind.PRODUCT})
_OFFICE = re.compile(r"(?: and \w+)? (?:Minister|Secretary|minister|secretary)s?\b")
_OFFICE_OF = re.compile(r"\b(?:Secretary|Minister|secretary|minister) (?:of|for) (?:the )?$")
_IN_BRACKETS = re.compile(r" \(([A-Z][\w.&-]{1,9})\)")
_AT = re.compile(r"(\w+) (?:in|near|outside|around|across)(?: downtown| central)? $")
_MINDED = word_set(
    "confidence faith trust trusted believe believes believed interest interested invest invested "
    "invests stake stakes shares investment investments investor investors hope hopes disappointed "
    "involved change changes role"
)
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


def credible(reading: Reading, found: Found) -> bool:
    """Whether a span may be a name at all."""
    text, words = reading.text, reading.words
    span = text[found.start : found.end]
    tokens = tokens_of(text, found.start, found.end)
    if not any(c.isupper() for c in span):
        return False
    if len(tokens) > 1 and span.isupper() and sum(words.is_common(t.text) for t in tokens) > 1:
        return False  # a shouted sentence
    if len(tokens) == 1 and found.kind is MarkKind.ORGANIZATION and words.is_office(span):
        # `Finance Minister`, `Secretary of State`: what an office is for is no body.
        before = text[max(0, found.start - 24) : found.start]
        if _OFFICE.match(text, found.end) or _OFFICE_OF.search(before):
            return False
    if span in words.known:
        return True
    if len(tokens) == 1:
        return _credible_word(reading, span)
    # `Proud Ruritanian Miners`: a nation's adjective and a plural that is common anywhere else.
    last = tokens[-1]
    return not (
        found.kind in _LONG_KINDS
        and any(t.text in words.known for t in tokens)
        and last.lower.endswith("s")
        and words.is_common(last.text)
        and last.lower not in words.heads
    )


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


def as_person(reading: Reading, found: Found) -> Found:
    """What begins with a common given name is a person, if nothing speaks for a place or body."""
    words = reading.words
    tokens = tokens_of(reading.text, found.start, found.end)
    first, last = tokens[0].lower, tokens[-1]
    if (
        found.kind not in (MarkKind.ORGANIZATION, MarkKind.PLACE)
        or not 2 <= len(tokens) <= 3
        or (first not in words.men and first not in words.women)
        or tokens[0].text in words.known
        or last.text in words.known
        or last.lower in words.heads
        or last.lower in words.kind_heads
        or not all(t.is_capital for t in tokens)
    ):
        return found
    # Companies named after two people are not called by the second alone.
    if found.kind is MarkKind.ORGANIZATION and not _stands_without(reading, tokens[-2:]):
        return found
    return Found(found.start, found.end, MarkKind.PERSON, found.weight)


def _stands_without(reading: Reading, pair: Sequence[Token]) -> bool:
    before, last = pair
    return any(
        i == 0 or reading.tokens[i - 1].text != before.text
        for i in reading.places.get(last.text, ())
    )


def clues(reading: Reading, found: Found) -> list[Found]:
    """More evidence for the kind of a single word, from where it stands."""
    text = reading.text
    word = text[found.start : found.end]
    if not word.isalnum():
        return []
    if found.kind is MarkKind.PLACE and word.isupper() and len(word) > 2:
        return [Found(found.start, found.end, MarkKind.ORGANIZATION, 2)]
    before = _AT.search(text, max(0, found.start - 40), found.start)
    follows = text[found.end : found.end + 1]
    if before and before[1].lower() not in _MINDED and follows in {",", ".", " ", ";", ")"}:
        return [Found(found.start, found.end, MarkKind.PLACE, 2)]
    return []


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
