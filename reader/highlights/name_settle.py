"""Settles which of the findings stand: no overlaps, one kind for one name all through a text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from reader.highlights.name_patterns import RULE, known_names, pattern_names
from reader.highlights.name_shape import Found, sentence_starts, stands_for, tokens_of, word_set
from reader.highlights.name_trim import tidy
from reader.highlights.name_unglue import given_names, unglued
from reader.highlights.name_words import Entry, NameWords
from reader.text.marks import MarkKind

_LONG_KINDS = frozenset(
    {MarkKind.ORGANIZATION, MarkKind.EVENT, MarkKind.LAW, MarkKind.WORK, MarkKind.PRODUCT}
)


def settle(
    text: str, model: Iterable[Found], words: NameWords, *, recased: bool = False
) -> list[Found]:
    """The names of a cased text from the model's spans and the rules, sorted, not overlapping.

    `recased` says that capitals were given back and full stops are missing, so that names of two
    things may stand side by side.
    """
    listed = list(known_names(text, words))
    spans = unglued(text, model, words) if recased else model
    tidied = [piece for found in spans for piece in tidy(text, found, words)]
    tidied = [found for found in tidied if _credible(text, found, words)]
    ruled = list(pattern_names(text, words))
    if recased:
        ruled += given_names(text, words)
    tidied = [_given_name(text, found, words) for found in tidied]
    tidied += [clue for found in tidied for clue in _clues(text, found)]
    sure = [found for found, entry in listed if not entry.doubtful]
    entries = {(found.start, found.end): entry for found, entry in listed}
    picked = _pick(text, [*_listed_kinds(tidied, entries), *ruled, *sure])
    picked = _with_acronyms(text, picked)
    picked = _one_kind(text, picked, words)
    return _everywhere(text, picked, words)


def _listed_kinds(founds: Sequence[Found], entries: dict[tuple[int, int], Entry]) -> list[Found]:
    out = []
    for found in founds:
        entry = entries.get((found.start, found.end))
        if entry and not entry.doubtful:
            out.append(Found(found.start, found.end, entry.kind, RULE))
        else:
            out.append(found)
    return out


_OFFICE = re.compile(r"(?: and \w+)? (?:Minister|Secretary|minister|secretary)s?\b")
_OFFICE_OF = re.compile(r"\b(?:Secretary|Minister|secretary|minister) (?:of|for) (?:the )?$")
_IN_BRACKETS = re.compile(r" \(([A-Z][\w.&-]{1,9})\)")


def _given_name(text: str, found: Found, words: NameWords) -> Found:
    """What begins with a common given name is a person, if nothing speaks for a place or body."""
    tokens = tokens_of(text, found.start, found.end)
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
    if found.kind is MarkKind.ORGANIZATION and not _called_by_last(text, found, last.text):
        return found
    return Found(found.start, found.end, MarkKind.PERSON, found.weight)


_AT = re.compile(r"(\w+) (?:in|near|outside|around|across)(?: downtown| central)? $")
_MINDED = word_set(
    "confidence faith trust trusted believe believes believed interest interested invest invested "
    "invests stake stakes shares investment investments investor investors hope hopes disappointed "
    "involved change changes role"
)


def _clues(text: str, found: Found) -> list[Found]:
    """More evidence for the kind of a single word, from where it stands."""
    word = text[found.start : found.end]
    if not word.isalnum():
        return []
    if found.kind is MarkKind.PLACE and word.isupper() and len(word) > 2:
        return [Found(found.start, found.end, MarkKind.ORGANIZATION, 1)] * 2
    before = _AT.search(text, max(0, found.start - 40), found.start)
    follows = text[found.end : found.end + 1]
    if before and before[1].lower() not in _MINDED and follows in {",", ".", " ", ";", ")"}:
        return [Found(found.start, found.end, MarkKind.PLACE, 1)] * 2
    return []


def _called_by_last(text: str, found: Found, last: str) -> bool:
    # Companies named after two people are not called by the second alone.
    rest = text[: found.start] + " " + text[found.end :]
    full = text[found.start : found.end]
    return re.search(rf"(?<!\w){re.escape(last)}(?!\w)", rest.replace(full, "")) is not None


def _with_acronyms(text: str, founds: Sequence[Found]) -> list[Found]:
    """`Ruritanian Trade Board (RTB)`: what stands in brackets is the same body."""
    ends = {found.end: found for found in founds}
    out = list(founds)
    for met in _IN_BRACKETS.finditer(text):
        full = ends.get(met.start())
        if full and stands_for(met[1], text[full.start : full.end]):
            short = Found(met.start(1), met.end(1), full.kind, RULE + 1)
            out = [f for f in out if not f.overlaps(short)]
            out.append(short)
    return sorted(out, key=lambda f: f.start)


def _credible(text: str, found: Found, words: NameWords) -> bool:
    span = text[found.start : found.end]
    tokens = tokens_of(text, found.start, found.end)
    if not any(t.is_capital or any(c.isupper() for c in t.text) for t in tokens):
        return False
    if len(tokens) == 1 and found.kind is MarkKind.ORGANIZATION and words.is_office(span):
        # `Finance Minister`, `Secretary of State`: what an office is for is no body.
        before = text[max(0, found.start - 24) : found.start]
        if _OFFICE.match(text, found.end) or _OFFICE_OF.search(before):
            return False
    if span in words.known:
        return True
    capitals = [t for t in tokens if t.is_capital]
    if len(tokens) == 1:
        return _credible_word(text, span, words)
    # `Great American Farmers`: adjectives and a plural noun that is common anywhere else.
    last = tokens[-1]
    if (
        found.kind in _LONG_KINDS - {MarkKind.WORK, MarkKind.LAW}
        and any(t.text in words.known for t in tokens)
        and last.lower.endswith("s")
        and words.is_common(last.text)
        and last.lower not in words.heads
    ):
        return False
    return bool(capitals) or found.kind in (MarkKind.PRODUCT, MarkKind.ORGANIZATION)


def _credible_word(text: str, span: str, words: NameWords) -> bool:
    if span.isupper() and len(span) > 1:
        return not words.is_common(span) or span.lower() in words.acronyms
    if not words.is_common(span):
        return True
    if span.endswith("s") and words.casing[span.lower()] < 0.02:
        return False  # `Farmers`, `Households`: plurals that news never writes so
    # A common word: only where it has its capital inside a sentence and never goes without.
    if re.search(rf"(?<!\w){re.escape(span.lower())}(?!\w)", text):
        return False
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(span)}(?!\w)", text)]
    return any(not sentence_starts(text, at) for at in places)


def _pick(text: str, founds: Sequence[Found]) -> list[Found]:
    """The longest and best proven first; whatever overlaps one that stands is left out."""
    merged: dict[tuple[int, int], Counter[MarkKind]] = defaultdict(Counter)
    for found in founds:
        merged[found.start, found.end][found.kind] += found.weight
    candidates = []
    for (start, end), kinds in merged.items():
        kind, _ = kinds.most_common(1)[0]
        candidates.append(Found(start, end, kind, sum(kinds.values())))
    candidates.sort(key=lambda f: (-_worth(text, f), f.start))
    taken: list[Found] = []
    covered = bytearray(len(text))
    for found in candidates:
        if not any(covered[found.start : found.end]):
            taken.append(found)
            covered[found.start : found.end] = b"\1" * (found.end - found.start)
    return sorted(taken, key=lambda f: f.start)


def _worth(text: str, found: Found) -> float:
    size = len(tokens_of(text, found.start, found.end))
    # A longer name holds the shorter ones inside it, whoever found it.
    return size * 10 + found.weight


def _one_kind(text: str, founds: Sequence[Found], words: NameWords) -> list[Found]:
    votes: dict[str, Counter[MarkKind]] = defaultdict(Counter)
    for found in founds:
        votes[text[found.start : found.end]][found.kind] += found.weight
    for span, kinds in list(votes.items()):
        if kinds[MarkKind.PERSON] and " " in span:
            parts = [t.text for t in tokens_of(span)]
            for part in {parts[0], parts[-1]} - {span}:
                if part in votes and part not in words.known:
                    votes[part][MarkKind.PERSON] += RULE * (2 if part == parts[-1] else 1)
    kind_of = {span: kinds.most_common(1)[0][0] for span, kinds in votes.items()}
    return [Found(f.start, f.end, kind_of[text[f.start : f.end]], f.weight) for f in founds]


def _everywhere(text: str, founds: Sequence[Found], words: NameWords) -> list[Found]:
    """Marks a name wherever it stands with its capitals, and the short forms of long ones."""
    names: dict[str, MarkKind] = {}
    for found in founds:
        span = text[found.start : found.end]
        names.setdefault(span, found.kind)
    for span, kind in list(names.items()):
        for short in _short_forms(span, kind, words):
            names.setdefault(short, kind)
    covered = bytearray(len(text))
    for found in founds:
        covered[found.start : found.end] = b"\1" * (found.end - found.start)
    out = list(founds)
    for span in sorted(names, key=lambda s: (-len(s), s)):
        if len(span) < 2:
            continue
        for met in re.finditer(rf"(?<![\w]){re.escape(span)}(?!\w)", text):
            if any(covered[met.start() : met.end()]):
                continue
            again = Found(met.start(), met.end(), names[span], 1)
            if words.is_common(span) and sentence_starts(text, met.start()):
                continue
            if not _credible(text, again, words):
                continue
            covered[met.start() : met.end()] = b"\1" * len(span)
            out.append(again)
    return sorted(out, key=lambda f: f.start)


def _short_forms(span: str, kind: MarkKind, words: NameWords) -> list[str]:
    tokens = [t.text for t in tokens_of(span)]
    if len(tokens) < 2:
        return []
    if kind is MarkKind.PERSON:
        shorts = [tokens[-1]]
        if tokens[0].lower() in words.family_first:
            shorts.append(tokens[0])
    elif kind is MarkKind.ORGANIZATION and len(tokens) <= 3:
        shorts = [tokens[0]] if tokens[-1].lower() in words.heads | words.suffixes else []
    else:
        return []
    return [
        s
        for s in shorts
        if s[0].isupper()
        and len(s) > 1
        and not words.is_common(s)
        and s not in words.known
        and s.lower() not in words.not_names
    ]
