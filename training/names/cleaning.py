"""From gold and silver labels to examples: one set of kinds, disputes masked out of the loss."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from .corpus import Example, Masked, Name, RawText, without_overlaps
from .labels import KINDS
from .lexicon import NOT_NAMES, WORD, Lexicon, gather, looks_like
from .teacher import LANGUAGE
from .trimming import trim_all

LOWER_CASED: Final = frozenset({"multiconer2"})
_TWEETS: Final = frozenset({"broad-twitter", "wnut17"})
_GENERIC: Final = frozenset({"organization", "place", "product"})  # kinds that gold is lax with
_HOUSE: Final = re.compile(  # a place to one source, an organization to another
    r"\b(?:university|college|school|society|institut(?:e|ion)|museum|hospital|club|academy|church"
    r"|hall of fame|association|library|company|railway|theat(?:er|re)|laboratory|cent(?:er|re)"
    r"|gallery|foundation)\b",
    re.IGNORECASE,
)
_FOREIGN: Final = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff]{2}")  # a word in another script
_NEIGHBOURS: Final = 25  # sentences to either side that count as the same document
_UNLABELLED: Final = "unlabelled"


def clean(
    texts: Sequence[RawText], silver: Sequence[Sequence[tuple[Name, ...]]]
) -> tuple[list[Example], Lexicon]:
    """Return an example for each text, and the lexicon that the silver labels gave.

    `silver` holds, for each teacher, what it found in each of the texts.
    """
    trimmed = [
        [trim_all(raw.text, names) for raw, names in zip(texts, labels, strict=True)]
        for labels in silver
    ]
    agreed = [_agreed(found) for found in zip(*trimmed, strict=True)]
    plain = [i for i, raw in enumerate(texts) if raw.spans is None]
    lexicon = gather(
        [texts[i].text for i in plain],
        [[labels[i] for i in plain] for labels in trimmed],
        [agreed[i] for i in plain],
    )
    evidence = _evidence(texts, agreed)
    examples = []
    for i, raw in enumerate(texts):
        if _FOREIGN.search(raw.text):
            continue
        found = [labels[i] for labels in trimmed]
        if raw.spans is None:
            examples.append(_from_teachers(raw, found, evidence.get(i, {}), lexicon))
        elif raw.source in LOWER_CASED:
            examples.append(_from_wikipedia(raw, lexicon))
        else:
            examples.append(_from_tweet(raw, found, lexicon))
    return examples, lexicon


def _agreed(found: Sequence[Sequence[Name]]) -> list[Name]:
    first, *others = found
    return [n for n in first if n.kind in KINDS and all(n in other for other in others)]


def _evidence(
    texts: Sequence[RawText], agreed: Sequence[Sequence[Name]]
) -> dict[int, dict[str, str]]:
    """Return, for each unlabelled text, the kinds of the names that its neighbourhood agrees on."""
    by_block: defaultdict[tuple[str, int], defaultdict[str, Counter[str]]] = defaultdict(
        lambda: defaultdict(Counter)
    )
    blocks: dict[int, tuple[str, int]] = {}
    position: Counter[str] = Counter()
    for i, raw in enumerate(texts):
        if raw.spans is not None:
            continue
        block = (raw.source, position[raw.source] // (2 * _NEIGHBOURS))
        position[raw.source] += 1
        blocks[i] = block
        for name in agreed[i]:
            by_block[block][raw.text[name.start : name.end]][name.kind] += 1
    settled = {
        block: {
            phrase: kinds.most_common(1)[0][0]
            for phrase, kinds in phrases.items()
            if kinds.total() >= 2 and kinds.most_common(1)[0][1] >= 0.8 * kinds.total()
        }
        for block, phrases in by_block.items()
    }
    return {i: settled.get(block, {}) for i, block in blocks.items()}


def _from_teachers(
    raw: RawText,
    found: Sequence[Sequence[Name]],
    settled: dict[str, str],
    lexicon: Lexicon,
) -> Example:
    """Take what the teachers agree on; what they dispute is settled by the document or masked."""
    names: list[Name] = []
    masked: list[Masked] = []
    agreed = _agreed(found)
    names.extend(n for n in agreed if not NOT_NAMES.fullmatch(raw.text[n.start : n.end]))
    for name in (n for labels in found for n in labels if n not in agreed):
        phrase = raw.text[name.start : name.end]
        if NOT_NAMES.fullmatch(phrase):
            continue
        rivals = [o for labels in found for o in labels if o != name and o.overlaps(name)]
        kind = settled.get(phrase) or lexicon.settled.get(phrase)
        if kind is not None:
            names.append(Name(name.start, name.end, kind))
        elif not rivals and looks_like(name.kind, phrase):  # rare: one teacher's word is taken
            names.append(name)
        else:
            masked.append(Masked(name.start, name.end))
    return _example(raw, names, masked)


def _from_wikipedia(raw: RawText, lexicon: Lexicon) -> Example:
    """Lower-case encyclopedic gold: groups are added, events and newspapers masked."""
    names: list[Name] = []
    masked: list[Masked] = []
    for span in raw.spans or ():
        phrase = raw.text[span.start : span.end].removeprefix("the ")
        doubted = (
            span.kind == _UNLABELLED
            or (span.kind == "work" and phrase in lexicon.organizations)
            or (span.kind == "place" and _HOUSE.search(phrase))
            or (span.kind in _GENERIC and lexicon.is_common(phrase))
        )
        if doubted:
            masked.append(Masked(span.start, span.end))
        elif span.kind == "place" and ", " in phrase:
            names.extend(_split_at_commas(raw.text, span))
        else:
            names.append(span)
    names = trim_all(raw.text, names)
    names.extend(_groups(raw.text, names, masked, lexicon))
    masked.extend(_unclaimed(lexicon.unlabelled_events(raw.text), names))
    return _example(raw, names, masked)


def _from_tweet(raw: RawText, found: Sequence[Sequence[Name]], lexicon: Lexicon) -> Example:
    """Gold of tweets: user names masked, groups added, what the source does not label masked."""
    names: list[Name] = []
    masked: list[Masked] = []
    for span in raw.spans or ():
        before = raw.text[max(0, span.start - 2) : span.start].rstrip()
        generic = lexicon.is_common(raw.text[span.start : span.end])
        if generic or raw.text[span.start] == "@" or before.endswith("@"):
            masked.append(Masked(span.start, span.end))
        else:
            names.append(span)
    names = trim_all(raw.text, names)
    names.extend(_groups(raw.text, names, masked, lexicon))
    unlabelled = [
        (n.start, n.end)
        for labels in found
        for n in labels
        if n.kind in ("event", "law", "work", "product", LANGUAGE)
    ]
    masked.extend(_unclaimed([*unlabelled, *lexicon.unlabelled_events(raw.text)], names))
    return _example(raw, names, masked)


def _split_at_commas(text: str, span: Name) -> list[Name]:
    parts = []
    start = span.start
    for part in text[span.start : span.end].split(", "):
        parts.append(Name(start, start + len(part), span.kind))
        start += len(part) + 2
    return [part for part in parts if part.end > part.start]


def _groups(
    text: str, names: Sequence[Name], masked: Sequence[Masked], lexicon: Lexicon
) -> list[Name]:
    cased = any(c.isupper() for c in text)
    found = []
    for match in WORD.finditer(text):
        word = match.group()
        if word.lower() not in lexicon.groups or (cased and not word[0].isupper()):
            continue
        name = Name(match.start(), match.end(), "group")
        if not any(map(name.overlaps, names)) and not any(map(name.overlaps, masked)):
            found.append(name)
    return found


def _unclaimed(spans: Iterable[tuple[int, int]], names: Sequence[Name]) -> list[Masked]:
    stretches = [Masked(start, end) for start, end in spans]
    return [s for s in stretches if not any(n.overlaps(s) for n in names)]


def _example(raw: RawText, names: Sequence[Name], masked: Sequence[Masked]) -> Example:
    kept = without_overlaps(n for n in names if n.kind in KINDS)
    return Example(raw.source, raw.text, kept, tuple(masked))
