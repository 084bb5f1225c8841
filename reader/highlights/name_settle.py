"""Settles which of the findings stand: no overlaps, one kind for one name all through a text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from reader.highlights.name_evidence import Reading, credible, possible, with_acronyms
from reader.highlights.name_patterns import RULE, known_names, pattern_names
from reader.highlights.name_shape import Found, sentence_starts, tokens_of
from reader.highlights.name_trim import tidy
from reader.highlights.name_unglue import fitting, given_names, without_glued
from reader.highlights.name_words import Entry, NameWords
from reader.text.marks import MarkKind

_CALLED_BY_FIRST = frozenset({"university", "college"})
_JUNIOR = frozenset({"Jr", "Sr", "II", "III", "IV"})


def settle(
    text: str, model: Sequence[Found], words: NameWords, *, recased: bool = False
) -> list[Found]:
    """The names of a cased text from the model's spans and the rules, sorted, not overlapping.

    `recased` says that capitals were given back and full stops are missing, so that names of two
    things may stand side by side.
    """
    listed = list(known_names(text, words))
    tidied = [piece for found in model for piece in tidy(text, found, words)]
    reading = Reading.of(text, words)
    tidied = [found for found in tidied if possible(reading, found)]
    ruled = list(pattern_names(text, words))
    if recased:
        ruled = without_glued(text, model, [*ruled, *given_names(text, words)])
        ruled = list(fitting(text, model, ruled))
    sure = [found for found, entry in listed if not entry.doubtful]
    entries = {(found.start, found.end): entry for found, entry in listed}
    shorts = _family_names(reading, [*tidied, *ruled])
    picked = _pick(text, [*_listed_kinds(tidied, entries), *ruled, *sure, *shorts])
    picked = with_acronyms(text, picked)
    picked = _one_kind(text, picked, words)
    return _everywhere(reading, picked)


def settle_foreign(text: str, words: NameWords) -> list[Found]:
    """What can be told of a text in another language: places and bodies spelled as in English."""
    kinds = (MarkKind.PLACE, MarkKind.ORGANIZATION)
    return [
        found
        for found, entry in known_names(text, words)
        if found.kind in kinds and not entry.doubtful
    ]


def _family_names(reading: Reading, founds: Sequence[Found]) -> Iterator[Found]:
    """Where people named in full are called by their family names, hyphens and all."""
    names: set[str] = set()
    for found in founds:
        words = reading.text[found.start : found.end].split()
        if found.kind is MarkKind.PERSON and len(words) > 1:
            last = words[-2] if words[-1].rstrip(".") in _JUNIOR and len(words) > 2 else words[-1]
            names |= {last, last.replace("’", "'"), last.replace("'", "’")}
    for name in sorted(names):
        bare = name.rstrip(".,")
        # A name that is a common word is one only where the text never writes it small.
        if len(bare) > 1 and bare[0].isupper() and bare not in reading.words.known:
            if bare.lower() in reading.words.not_names or bare.lower() in reading.places:
                continue
            for start in _places(reading, bare):
                yield Found(start, start + len(bare), MarkKind.PERSON, 2)


def _listed_kinds(founds: Sequence[Found], entries: dict[tuple[int, int], Entry]) -> list[Found]:
    out = []
    for found in founds:
        entry = entries.get((found.start, found.end))
        if entry and not entry.doubtful:
            out.append(Found(found.start, found.end, entry.kind, RULE))
        else:
            out.append(found)
    return out


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
        elif kinds[MarkKind.ORGANIZATION] and " " in span:
            # `Orrin University` is called Orrin.
            short, _, head = span.partition(" ")
            if head.lower() in _CALLED_BY_FIRST and short in votes and short not in words.known:
                votes[short][MarkKind.ORGANIZATION] += 2 * RULE
    kind_of = {span: kinds.most_common(1)[0][0] for span, kinds in votes.items()}
    return [Found(f.start, f.end, kind_of[text[f.start : f.end]], f.weight) for f in founds]


def _everywhere(reading: Reading, founds: Sequence[Found]) -> list[Found]:
    """Marks a name wherever it stands with its capitals, and the short forms of long ones."""
    text, words = reading.text, reading.words
    names: dict[str, MarkKind] = {}
    for found in founds:
        names.setdefault(text[found.start : found.end], found.kind)
    for span, kind in list(names.items()):
        for short in _short_forms(span, kind, words):
            names.setdefault(short, kind)
    covered = bytearray(len(text))
    for found in founds:
        covered[found.start : found.end] = b"\1" * (found.end - found.start)
    out = list(founds)
    for span in sorted(names, key=lambda s: (-len(s), s)):
        if span.lower() in words.not_names:  # Mrs. May is a name, in May is none
            continue
        for start in _places(reading, span):
            again = Found(start, start + len(span), names[span], 1)
            if any(covered[again.start : again.end]):
                continue
            if words.is_common(span) and sentence_starts(text, start):
                continue
            if credible(reading, again):
                covered[again.start : again.end] = b"\1" * len(span)
                out.append(again)
    return sorted(out, key=lambda f: f.start)


def _places(reading: Reading, span: str) -> Iterator[int]:
    first = next(iter(tokens_of(span)), None)
    if first is None or len(span) < 2:
        return
    for i in reading.places.get(first.text, ()):
        start = reading.tokens[i].start - first.start
        end = start + len(span)
        if start >= 0 and reading.text.startswith(span, start):
            after = reading.text[end : end + 1]
            if not (after.isalnum() and span[-1].isalnum()):
                yield start


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
